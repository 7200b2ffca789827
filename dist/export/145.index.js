const ks=145,Ss=[145],Ms={95145:((bs,$t,O)=>{O.d($t,{SE:()=>ds,makeReport:()=>cs});var k=O(58132),w=O(30706),le=O(71124),g=O(53436);const me=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,
/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],he=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,F="*",pe=200,wt=64;function bt(e,t){const n=ge(
[]),s=[],i=new Set;function o(c,f,d){if((0,g.jn)(c))we(c.text,f,d);else if(c.type==="object")r(c,f,d);else{const a=c.items.length>1&&c.items.some(({type:u})=>u==="array");for(const[u,l]of c.items.entries())
o(l,ye(f,"[]"),{...d,array:c.items,...a&&{slot:u}})}}function r(c,f,{key:d,array:a,map:u,...l}){let m=l;if(a!==void 0||d!==void 0){const $={side:l.side,value:c,field:f,outer:l.place,key:d,array:a??[]};
m={...l,place:$,map:d===void 0?void 0:u},s.push($)}const y=kt(c,i),h=m===l&&!y&&[...c.members.keys()].some($=>u?.members.has($));for(const[$,p]of c.members){const E=ye(f,y||h?F:$);h&&we(JSON.stringify(
$),E,m,p),(!h||p.type==="array")&&o(p,E,y?{...m,key:$,map:c}:m)}}for(const c of[e,t])be(c,i);return o(e,n,{side:"base"}),o(t,n,{side:"head"}),{root:n,places:s,find:St(s)}}function ge(e){return{keys:e,
inner:new Map,texts:new Map,references:[]}}function ye(e,t){const n=e.inner.get(t)??ge([...e.keys,t]);return e.inner.set(t,n),n}function $e(e,t){return e?.inner.get(t)??e?.inner.get(F)}function we(e,{
keys:t,texts:n,references:s},{place:i,slot:o},r){if(e.length>pe)return;n.set(e,(n.get(e)??0)+1);const c=e.startsWith('"')?e.length>2:he.test(t.findLast(f=>f!=="[]")??"")&&/^\d+$/.test(e);i&&c&&s.push(
{text:e,place:i,slot:o,value:r})}function be(e,t){if((0,g.jn)(e)){e.text.length<=pe&&t.add((0,g.e1)(e.text));return}const n=e.type==="array"?e.items:[...e.members.values()];for(const s of n)be(s,t);if(e.
type==="object"&&!n.some(ke))for(const s of e.members.keys())t.add(s)}function ke(e){return e.type==="object"}function kt({members:e},t){const n=[...e.keys()].filter(s=>!he.test(s)&&t.has(s));return n.
length>0&&2*n.length>=e.size&&[...e.values()].every(ke)}function St(e){const t=new Map;for(const n of e){const s=(i,o)=>{const r=me.findIndex(f=>f.test(i)),c=`${n.side} ${r} ${o}`;r>=0&&t.set(c,(t.get(
c)??new Set).add(n))};n.key!==void 0&&s(F,JSON.stringify(n.key));for(const[i,o]of n.value.members)(0,g.jn)(o)&&s(i,o.text)}return(n,s)=>{const i=[...me.keys()].map(o=>t.get(`${s.side} ${o} ${n}`));return Mt(
[...i.find(o=>o)??[]],s)}}function Mt(e,t){if(!(e.length>wt))for(let n=t;;n=n.outer){const s=n,i=s?e.filter(o=>Y(o,s)):e;if(i.length>0||!n)return i.length===1?i[0]:void 0}}function Y(e,t){return e!==void 0&&
(e===t||Y(e.outer,t))}const Ot=/^(source|from|origin|src|tail|out)$/,Et=/^(target|to|dest|destination|head|in)$/,Se=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
It=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Me=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Nt="label title name condition if when event type relationship selectedRelationships".split(" "),xt=60;function Lt(e,t){const n=bt(e,t),s=Oe(n.root).flatMap(c=>jt(c,n)),i=At(s),o=i.length>0?i:Rt(s,n),
r=new Set(o.flatMap(({source:c,target:f})=>[c.field,f.field]));return{...n,nodes:n.places.filter(({field:c})=>r.has(c)),edges:o}}function Oe(e){return[e,...[...e.inner.values()].flatMap(Oe)]}function jt(e,{
find:t}){const n=e.references.flatMap(f=>{const d=t(f.text,f.place);return d?[{...f,target:d}]:[]}),s=n[0]?.place.field,i=n.filter(({place:f,target:d})=>!Y(f,d));if(s===void 0||2*i.length<n.length)return[];
const o=n.length/e.references.length,r=o>=.5&&Z(e.references)-Z(n)<=2;return o>=.9||r&&U(e.keys.slice(-2),Se)?[{field:e,item:s,keys:e.keys.slice(s.keys.length),references:n}]:[]}function Z(e){return new Set(
e.map(({text:t})=>t)).size}function U(e,t){return e.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>t.test(s.toLowerCase()))}function At(e){return e.flatMap(t=>{const n=({item:r,references:c})=>!c.
some(({target:f})=>f.field===r),s=e.filter(r=>r.item===t.item&&n(r)),i=Ee(s,Ot);if(!i||i===t||Ee(s,Et)!==t)return[];const o=new Map(i.references.map(r=>[r.place,r]));return t.references.flatMap(r=>{const{
place:c,target:f,text:d}=r,a=o.get(c),u={links:[i.field,t.field],texts:[a?.text??"",d]},l=Ie(r,c,[]);return a?[{source:a.target,target:f,label:l,item:c.value,...u}]:[]})})}function Ee(e,t){const n=({references:s,
keys:i})=>100*Z(s)-i.length;return e.filter(({keys:s})=>U(s,t)).sort((s,i)=>n(i)-n(s))[0]}function Rt(e,t){const n={forward:[],backward:[]};for(const{field:i,references:o}of e){let[r,c]=[[],!1];const f=o.
flatMap(a=>{const{place:u,target:l,text:m}=a,{source:y,inside:h}=Ct(u,l,t)??{};if(!y||!h)return[];r=i.keys.slice(h.field.keys.length),c=y!==h;const $=u===y?void 0:u,p=Ie(a,$,r);return[{source:y,target:l,
label:p,links:[i],texts:[m],item:$?.value}]});if(10*f.length<9*o.length)continue;const d=f.map(a=>({...a,source:a.target,target:a.source}));U(r,It)?n.backward.push(...d):(c||U(r,Se))&&n.forward.push(...f)}
const s=n.forward.length>0?n.forward:n.backward;return new Set(s.flatMap(({texts:i})=>i)).size>1?s:[]}function Ct(e,{field:t},{find:n}){for(let s=e;s;s=s.outer){const i=s.key===void 0?void 0:n(JSON.stringify(
s.key),s),o=[s,i].find(r=>r?.field===t);if(o)return{source:o,inside:s}}}function Ie({slot:e,value:t},n,s){const i=Nt.map(c=>{const[f,d]=[n?.field.inner.get(c),Q(n?.value.members.get(c))];return f&&f.texts.
size+(f.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),o=s.filter(c=>!Me.test(c)),r=e===void 0?[]:[`output ${e+1}`];return[Q(t),...i].find(c=>c)??[...o,...r].join(", ")}function Q(e){if(e?.
type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(Q);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";return t.trim()===""||
t.length>xt||Me.test(t)?void 0:t}const q=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,Tt=/^([xywh]|width|height|left|top|zoom)$/i,_t=["x","left","position","po\
sitionAbsolute"],Dt=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,Ne=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
zt=/hash|digest|checksum|etag|md5|^sha\d*$/i,vt=/^(?=.*\d)[\w+/=-]{16,}$/,Ft=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,Ut=/^\d{1,15}$/,xe=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
ee=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function Le({base:e,head:t}){const n={base:ne(e),head:ne(t)},s=(o,r)=>!n.head().has(o)&&!n.base().has(r);function i(o,r,c){const[
f,d]=[o.at(-2),o.at(-1)];if(d?.type!=="member")return!1;const a=l=>l.test(r)&&l.test(c);return Dt.test(d.key)&&a(Ne)||zt.test(d.key)&&a(vt)||Ft.test(d.key)&&(a(Ut)||a(ee))?!0:f?.type!=="member"&&xe.test(
d.key)&&a(ee)&&s(r,c)}return o=>{if(o.kind==="reordered"||o.kind==="moved")return!1;const r=o.kind==="modified"?[o.from,o.to]:[o.value];if(Xt(o.path)&&r.every(te))return!0;const[c,f=c]=r;return(c&&f&&
c.type===f.type&&"text"in c&&"text"in f)===!0&&o.kind==="modified"&&i(o.path,(0,g.e1)(c.text),(0,g.e1)(f.text))}}function Wt(e){return ee.test(e)||Ne.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function Jt(e,t){
return xe.test(e)&&(0,g.jn)(t)||(q.test(e)||/^[xy]$/.test(e))&&te(t)}function Xt(e){if(e.slice(e.findLastIndex(({type:o})=>o==="item")+1).some(o=>o.type==="member"&&q.test(o.key)))return!0;const[n,s]=[
e.at(-2),e.at(-1)];if(s?.type!=="member"||!Tt.test(s.key))return!1;if(/^[xy]$/.test(s.key))return!0;const i=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return _t.some(o=>i?.has(o))}
function Pt(e,{matches:t}){const n=new Map(t.map(({base:i,head:o})=>[o,i])),s=new Map;for(const i of e){const{path:o}=i,r=o.findLastIndex(({type:h})=>h==="item"),c=o.findIndex((h,$)=>$>r&&h.type==="me\
mber"&&q.test(h.key)),[f,d]=c<0?[o.at(-2),["x","y"]]:[o[c-1],[je(o[c])]],a=f?.type==="item"?f.item:void 0,[u,l]=[Ae(n.get(a),d),Ae(a,d)],m=u&&l&&(c>=0||d.includes(je(o.at(-1)))),y={type:"member",key:d.
join(", ")};if(m){const h=o.slice(0,o.indexOf(f)+1);s.set(c<0?f:o[c],{kind:"modified",path:[...h,y],from:u,to:l})}else s.set(i,i)}return[...s.values()]}function je(e){return e?.type==="member"?e.key:""}
function Ae(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function te(e){if(e.type==="\
hidden")return!1;if((0,g.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type==="array"?e.items:[...e.members.values()];return t.length>0&&t.every(te)}function ne(e){let t;return()=>{if(t)
return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,g.jn)(s)?t.set((0,g.e1)(s.text),(t.get((0,g.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var Re=O(
11345);const Ce={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Kt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"\
fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Bt={same:"-->",added:"==>",removed:"-.->"},Te=40,Ht=500,Vt=5e4,Gt=40,Yt=6;function Zt(e,t,{isWhole:n,hide:s}){const i=new Set(e.filter(
({status:c})=>n||c!=="same")),o=[...i];for(const{source:c,target:f,status:d}of t)d!=="same"&&i.add(c).add(f),(c.status!=="same"||f.status!=="same")&&o.push(c,f);if(i.size===0)return{};for(const c of[new Set(
[...i,...o]),i]){const f=t.filter(({source:u,target:l})=>c.has(u)&&c.has(l)),d=e.filter(u=>c.has(u)),a=c.size<=Te&&f.length<=Ht?Qt(d,f,s):void 0;if(a&&a.length<=Vt)return{picture:a}}return{note:`The p\
icture is left out: it would have ${i.size>Te?(0,w.hS)(i.size,"node"):"too many connections"}.`}}function Qt(e,t,n){const s=new Map(e.map((o,r)=>[o,`n${r+1}`])),i=e.map(o=>`  ${s.get(o)}["${Ce[o.status]}${_e(
n(o.label))||"?"}"]`);for(const{source:o,target:r,label:c,status:f}of t){const d=`${Ce[f]}${_e(n(c))}`.trim();i.push(`  ${s.get(o)} ${Bt[f]}${d===""?"":`|"${d}"|`} ${s.get(r)}`)}for(const[o,r]of Object.
entries(Kt)){const c=e.filter(f=>f.status===o).map(f=>s.get(f));c.length>0&&i.push(`  classDef ${o} ${r}`,`  class ${c.join()} ${o}`)}return[`flowchart ${qt(e,t)>Yt?"TD":"LR"}`,...i].join(`
`)}function qt(e,t){const n=new Set(t.map(({target:r})=>r)),s=new Set(e);let i=e.filter(r=>!n.has(r)),o=0;for(i.length===0&&(i=e.slice(0,1));i.length>0;o++){for(const c of i)s.delete(c);i=t.filter(({source:c,
target:f})=>i.includes(c)&&s.has(f)).map(({target:c})=>c)}return o}function _e(e){return(0,k.RK)((0,k.Jj)(e.replace(/\s+/g," ").trim(),Gt)).replace(en,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const en=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function tn(e,t=n=>n){const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const i=(0,Re.j9)([s,n]),o=Lt(n,s),r=nn(e,o,i),c=[...new Set(r.values())].sort((l,m)=>l.rank-m.rank),f=on(
o,r),d=cn(o,f);an(e,c,i,d);const a=new Map(f.map(({item:l,source:m,target:y})=>[l,`${m.label} \u2192 ${y.label}`])),u=l=>l.filter(W).length;return{...Zt(c,f,{isWhole:e.status!=="modified",hide:t}),connections:rn(
f),size:{nodes:u(o.nodes),connections:u(o.edges.map(({source:l})=>l))},tells:d,labelOf:i.labelOf,endsOf:l=>a.get(l)}}function W({side:e}){return e==="head"}function De(e){return e?`${De(e.outer)}/${e.
key??""}`:""}function nn({matches:e},{places:t,nodes:n},s){const i=new Map(t.map((a,u)=>[a,u])),o=a=>a.key===void 0?`${a.value.id}`:De(a),r=J(t.filter(W),o),c=J(e,({base:a})=>a.id),f=new Map;let d=-1;
for(const a of n){if(f.has(a))continue;const u=W(a)?void 0:a,l=u&&c.get(u.value.id)?.shift(),m=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(o(u))?.shift():a;d=(m&&i.get(m))??d+1e-6;const y=m===void 0?
"removed":u?"same":"added",h=[m,u].filter(p=>p!==void 0),$={label:sn(m??a,s),status:y,rank:d,places:h};for(const p of h)f.set(p,$)}return f}function sn({key:e,value:t,array:n},s){const i=["type","comp\
onentType","kind","id","identifier","nodeId"].map(o=>(0,g.TN)(t,o));return e??s.nameOf(t,n)??(0,g.e1)(i.find(o=>o!==void 0)??"?")}function J(e,t){const n=new Map;for(const s of e){const i=n.get(t(s))??
[];i.push(s),n.set(t(s),i)}return n}function on({edges:e},t){const n=e.flatMap(d=>{const[a,u]=[t.get(d.source),t.get(d.target)];return a&&u?[{...d,source:a,target:u,status:W(d.source)?"added":"removed"}]:
[]}),s=({source:d,target:a,label:u})=>`${d.rank} ${a.rank} ${u}`,[i,o]=[n.filter(({status:d})=>d==="removed"),n.filter(({status:d})=>d==="added")],r=J(i,s);return[...o.map(d=>r.get(s(d))?.pop()?{...d,
status:"same"}:d),...[...r.values()].flat()].sort((d,a)=>d.source.rank-a.source.rank||d.target.rank-a.target.rank)}function rn(e){const t=e.filter(({status:s})=>s!=="same"),n=new Map;for(const s of["t\
arget","label"]){const i=o=>`${o.source.rank} ${s==="label"?o.label:o.target.rank}`;for(const[o,r,...c]of J(t,i).values()){if(!o||!r||c.length>0||o.status===r.status)continue;[o.source,o.target,r.target].
every(({places:d})=>d.length===2)&&!n.has(o)&&!n.has(r)&&n.set(o,r).set(r,o)}}return t.flatMap(s=>{const i=n.get(s);return s.status==="same"||i&&s.status==="removed"?[]:[{...s,kind:i?"rewired":s.status,
was:i}]})}function cn({root:e,nodes:t},n){const s=n.filter(({status:d})=>d!=="same"),i=new Set(s.flatMap(d=>d.links)),o=new Set(s.map(({item:d})=>d)),r=new Set(t.map(({field:d})=>d)),c={same:new Set,added:new Set,
removed:new Set};for(const{status:d,texts:a,label:u,source:l,target:m}of s){const y=[l.label,m.label,...u.split(", ")].map(h=>JSON.stringify(h));for(const h of[...a,...y])c[d].add(h)}function f(d,a,u){
if(a===void 0||r.has(a)||d.type==="hidden")return[{text:""}];const l=a.keys.at(-1)===F?[{text:JSON.stringify(u),field:a}]:[];if((0,g.jn)(d))return[...l,{text:d.text,field:a}];const m=d.type==="array"?
d.items.map(y=>["[]",y]):[...d.members];return[...l,...m.flatMap(([y,h])=>f(h,$e(a,y),y))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;const a=d.path.map(h=>h.type==="member"?h.key:"\
[]"),u=a.reduce($e,e),m=d.path.slice(0,-1).some(h=>h.type==="item"&&o.has(h.item)),y=(h,$)=>{const p=f(h,u,a.at(-1)??""),E=p.some(I=>i.has(I.field)&&$.has(I.text)),ws=(I,yt)=>$.has(I)||dn(yt)||E&&fn(I,
yt);return(E||m)&&p.every(I=>I.field&&ws(I.text,I.field))};return d.kind==="modified"?y(d.from,c.removed)&&y(d.to,c.added):y(d.value,c[d.kind])}}function dn({keys:e}){return/^(_?id|identifier|uuid)$/.
test(e.at(-1)??"")}function fn(e,{texts:t}){const n=t.get(e)??0,s=[...t.values()].reduce((i,o)=>i+o,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(e)}function an(e,t,{componentOf:n},s){const i=Le(e),
o=new Map;for(const r of t){const[{id:c}={},f]=r.places.map(d=>d.value);for(const{value:d,array:a}of r.places){const u=(0,Re.qU)(d)===void 0&&n(d,a);for(const l of[c!==f?.id&&d,u])l&&o.set(l,[...o.get(
l)??[],r])}}for(const r of e.changes){if(s(r)||i(r))continue;const c=[e.head];for(const d of r.path)c.push(un(c.at(-1),d));const f=["value"in r&&r.value,...c.reverse()].find(d=>o.has(d));for(const d of o.
get(f)??[])d.status==="same"&&(d.status="modified")}}function un(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:
void 0}var ln=O(85725);const mn=2,hn=1e3,ze=240,pn=40,gn=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${ze/2}})`,"su")],ve="\u2026";function yn(e,t){
const[n,s]=[Fe(e),Fe(t)],i=e!==void 0&&t!==void 0&&n.ends!==s.ends,o=$n(n.lines,s.lines);return i?[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`,...o]:o}function Fe(e){const t=e?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(e);return{lines:(e?.split(t?`\r
`:`
`)??[]).flatMap(s=>Ue(s,gn).map((i,o)=>o===0?i:ve+i)),ends:t?"CRLF":"LF"}}function Ue(e,[t,...n]){if(e.length<=ze||t===void 0)return[e];const s=[""];for(const i of e.split(t)){const o=s.at(-1)??"";o.length<
pn?s.splice(-1,1,o+i):i!==""&&s.push(i)}return s.flatMap(i=>Ue(i,n))}function $n(e,t){const n=new Set(e),s=o=>o.map(r=>`${r}
`).join(""),i=t.some(o=>n.has(o))?(0,ln.YB)("","",s(e),s(t),"","",{context:mn,maxEditLength:hn}):void 0;if(i===void 0){const o=[...e.map(r=>`- ${r}`),...t.map(r=>`+ ${r}`)];return[...We(o),...o]}return i.
hunks.flatMap(o=>{const r=t.slice(0,o.newStart).filter(f=>!f.startsWith(ve)).length,c=o.lines.map(f=>`${f.slice(0,1)} ${f.slice(1)}`);return[...o.newStart>1?[`@@ line ${r} @@`]:[],...We(c),...c]})}function We(e){
const t=i=>e.flatMap(o=>o.startsWith(i)?[o.slice(2)]:[]),n=new Map(t("-").map(i=>[j(i.normalize()),i]));if(n.size===0)return[];const s=t("+").flatMap(i=>{const o=n.get(j(i.normalize()));return o===void 0?
[]:Je(o,i)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`]}function Je(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||j(n)!==j(s))return;const i=j(e)===j(t)?
[]:[`Unicode forms: ${Xe(e)} \u2192 ${Xe(t)}`];if(n===s)return i[0];const o=n.trimEnd()===s.trimEnd(),r=n.trimStart()===s.trimStart();return[...i,o?"spaces at the end":r?"indentation":"white space"].join(
", ")}function j(e){return e.replace(/\s+/g,"")}function Xe(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function wn(e,t){const n=[];let[s,i,o]=[t,0,0];for(;o<e.length;){
const r=e.findIndex((d,a)=>a>o&&d.startsWith("@@ line ")),c=e.slice(o,r<0?e.length:r),f=i===0?bn(c,s):[];for(const d of f)n.push(d);s-=X(f),i+=c.filter(Pe).length-f.filter(Pe).length,o+=c.length}return i===
0?n:[...n,`@@ ${(0,w.hS)(i,"more changed line")} @@`]}function bn(e,t){if(X(e)<=t)return e;const n=r=>r.startsWith("-"),s=X(e.filter(n)),i=Math.min(s,Math.max(t/2,t-(X(e)-s))),o={removed:i,others:t-i};
return e.filter(r=>{const c=n(r)?"removed":"others";return o[c]-=r.length+1,o[c]>=0})}function Pe(e){return e.startsWith("-")||e.startsWith("+")}function X(e){return e.reduce((t,n)=>t+n.length+1,0)}var Ke=O(
75904);const Be=2,He=60,se="</details>",kn=`<details><summary></summary>


${se}`.length,Sn=100;function S(e,t=0,n=()=>""){const s=n(1/0);return s===""?{line:e,under:s,least:e,changes:t}:{line:e,under:s,least:`${e} \u2026`,changes:t,cut:n}}function Ve(e,t){const{placed:n,left:s}=Mn(
e,t),i=new Map;let o=s;for(const[r,{entry:c,sections:f}]of n.entries()){const d=On(c,c.least.length+Math.floor(o/(n.length-r)));o-=En(d)-c.least.length,i.set(c,d);for(const a of f)i.set(a,[])}return Nn(
Ye(e,i).filter(([r])=>r!==""))}function Mn(e,t){const n=Ge(e,[]),s=new Map;for(const{sections:d}of n)for(const a of d)s.set(a,(s.get(a)??0)+1);const i=new Set,o=[];let[r,c]=[t,0];const f=({entry:d,sections:a})=>a.
length===1?0:d.line.length+d.under.length;for(const d of n.sort((a,u)=>f(a)-f(u))){const{entry:a,sections:u}=d,l=u.filter(p=>!i.has(p)),m=u.filter(p=>s.get(p)===1),h=l.map(({heading:p,folded:E})=>p.length+
Be+(E?kn:0)).reduce((p,E)=>p+E,a.least.length+Be),$=c+He*(l.length-m.length);if(!(h+$>r)){r-=h,c=$,o.push(d);for(const p of l)i.add(p);for(const p of u)s.set(p,(s.get(p)??0)-1)}}return{placed:o,left:r-
c}}function Ge(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?Ge(s,n):[{entry:s,sections:n}])}function On({line:e,under:t,rest:n="",least:s,cut:i},o){if(o===1/0)return[e,t,n];if(e.length+
t.length<=o)return[e,t];for(let r=o-e.length-He;i&&r>Sn;r=Math.floor(r*.7)){const c=i(r);if(c!==""&&e.length+c.length<=o)return[e,c]}return[s]}function En(e){return e.reduce((t,n)=>t+n.length,0)}function Ye(e,t){
const{heading:n,parts:s,folded:i}=e,r=s.filter(d=>t.has(d)).flatMap(d=>"parts"in d?Ye(d,t):[t.get(d)??[]]),c=s.filter(d=>!t.has(d)),f=[...r,[In(e,c)]];return i?[[`<details><summary>${n}</summary>`],...f,
[se]]:[[n],...f]}function In({noun:e},t){const n=Ze(t);if(n===0)return"";if(e==="connection")return`\u2026 and ${(0,w.hS)(t.length,"more connection")}`;const s=e==="workflow"?` in ${(0,w.hS)(t.length,
"more workflow")}`:"";return`\u2026 and ${(0,w.hS)(n,"more change")}${s}`}function Ze(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?Ze(n.parts):0)),0)}function Nn(e){const t=n=>n?.[0]?.startsWith(
"- ");return e.flatMap((n,s)=>{const i=n[0]===se||t(n)&&t(e[s-1]);return[s===0?"":i?`
`:`

`,...n]})}const T="***",P=8,_="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",xn=new RegExp(`(?:${_})$`),Ln=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Qe=new RegExp(`^(?:x[-_]?)?(?:${_})$`,"i"),jn=/name|key|header|field/i,An=/^(?:val|default)/i,Rn=/\{\{|\$\{|<%/,qe="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",Cn=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${_}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${_})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${_})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${qe}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${qe}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function Tn({workflows:e}){const t=new Map,n=o=>{for(const r of[o,...o.split(/[\r\n]+/)].map(c=>c.trim()))if(!(r.
length<P||Dn(r)))for(const c of zn(r)){const f=c.slice(0,P);t.set(f,(t.get(f)??new Set).add(c))}},s=new Set;for(const{secrets:o,files:r}of e){for(const c of o)n(c);for(const{base:c,head:f}of r)for(const d of[
c,f])d&&K(d,s,n)}const i=new Map;return o=>{const r=i.get(o);if(r)return r;const c=[];let f=vn(o,t,c);for(const a of Cn)f=f.replace(a,u=>(c.push(u),T));const d={shown:f,hidden:c.join("\0")};return i.set(
o,d),d}}function oe(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return xn.test(t)&&!Ln.test(t)}function D(e,t,{members:n}){if(tt(t))return!1;if(oe(e))return ie(t)||Qe.test(e);if(!An.test(e))return!1;
for(const[s,i]of n)if(i.type==="string"&&jn.test(s)&&oe((0,g.e1)(i.text)))return!0;return!1}function et(e,...t){return t.every(tt)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const i=e[s-1],o=i?.type===
"item"&&i.item.type==="object"?i.item:void 0,r=o?.members.get(n.key);if(o&&r&&D(n.key,r,o))return!0;const c=e.slice(s+1).every(({type:f})=>f==="element");return oe(n.key)&&(Qe.test(n.key)||c&&t.some(ie))})}
function tt(e){return e.type==="literal"&&!/\d/.test(e.text)}function ie(e){return(0,g.jn)(e)||e.type==="array"&&e.items.every(ie)}function K(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.
items)K(s,t,n);else if(e.type==="object")for(const[s,i]of e.members){if(D(s,i,e))for(const o of nt(i))_n(o,n);K(i,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,Ke.q)((0,g.e1)(e.
text),(0,g.e1)(e.text));s&&K(s.base,t,n)}}}function _n(e,t){Rn.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,"")))}function nt(e){return(0,g.jn)(e)?[(0,g.e1)(e.text)]:(e.type==="array"?e.items:
[...e.members.values()]).flatMap(nt)}function Dn(e){return new RegExp("^\\p{L}+$","u").test(e)}function zn(e){const t=r=>JSON.stringify(r).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(
n),i=[s,s.replaceAll("%20","+"),s.replace(/%../g,r=>r.toLowerCase()),encodeURI(n)];return[...[e,n].flatMap(r=>[r,t(r),t(t(r))]),t(e).replaceAll("/","\\/"),...i]}function vn(e,t,n){if(t.size===0)return e;
let[s,i]=["",0];for(let o=0;o<=e.length-P;o++)for(const r of t.get(e.slice(o,o+P))??[])e.startsWith(r,o)&&(o>=i&&(s+=e.slice(i,o)+T),n.push(r),i=Math.max(i,o+r.length));return s+e.slice(i)}const z=80,
st=8;function B(e,t,n){if(e.type==="string")return re(M((0,g.e1)(e.text)),t,n);const[s="",...i]=A(e,t);return i.length>0||s.length>z?void 0:(0,k.SS)(s,1/0)}function re(e,t,n){const s=t.mask(e).shown;if(s.
length>z||s.includes(`
`))return;const i=ot(e,t,n);return(0,k.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${b(i,t)})`)}function ot(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(o=>(0,g.jn)(o)&&(0,g.e1)(o.text)===s)?void 0:s}function A(e,t,n){const{mask:s}=t;if((0,g.jn)(e)){if(e.type==="literal")return[s(e.text).shown];const d=M((0,g.e1)(e.text)),a=s(
d).shown.split(`
`);if(a.length>1)return["|",...it(a)];const u=ot(d,t,n);return[JSON.stringify(a[0])+(u===void 0?"":` (${s(u).shown})`)]}const[i,o]=e.type==="array"?"[]":"{}",r=e.type==="array"?e.items.map(d=>A(d,t)):
Array.from(e.members,([d,a])=>{const[u,...l]=D(d,a,e)?[T]:A(a,t,e);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...a])=>a.length===0&&d.length<=z),f=c?`${i}${r.slice(0,z).join(
", ")}${o}`:"";return c&&f.length<=z?[f]:[`${i}`,...it(r.flat()),`${o}`]}function it(e){return e.map(t=>`  ${t}`)}function M(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))return e;try{const t=decodeURIComponent(
e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function b(e,{mask:t},n=100){return(0,k.SS)(t(e).shown,n)}function v(e){return e.findLastIndex(({type:t})=>t==="item")+1}function R(e,t,n=!1){
const s=v(e),i=n?1/0:100,o=e.flatMap((r,c)=>{if(r.type==="element")return[(0,k.SS)(`[${r.index}]`)];if(r.type==="item"){const d=t.endsOf(r.item),a=d===void 0?r.label:n?`${d} (${r.label})`:d,u=c===s-1&&
r.hint!==void 0?` (${b(r.hint,t)})`:"";return[`**${b(a,t,i)}**${u}`]}return!n&&e.slice(c+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[b(r.key,t,i)]});return o.length>st&&!n&&o.splice(2,o.length-
st+1,"\u2026"),o.join(" \u203A ")||"the whole file"}function ce(e,t){const n=e.map(i=>R(i,t)),s=ct(n);return rt(n.map((i,o)=>s.get(i)===1?i:R(e[o]??[],t,!0)))}function rt(e){const[t,n]=[ct(e),new Map];
return e.map(s=>{const[i=1,o]=[t.get(s),(n.get(s)??0)+1];return n.set(s,o),i===1?s:`${s} (${o} of ${i})`})}function ct(e){const t=new Map;for(const n of e)t.set(n,(t.get(n)??0)+1);return t}const N={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},x="  ",de=3,Fn=5,Un=120,L={texts:3,min:4,max:60,usual:2},Wn=/^(type|_?id|uuid|identifier)$/i,
H={line:": changed, hidden"};function C(e,t){const n=fe(e,Jn),s=n.filter(o=>o.length<de).flat(),i=new Map;for(const o of fe(s,({kind:r})=>N[r])){const r=ce(o.map(({path:c})=>c),t);for(const[c,f]of o.entries())
i.set(f,r[c]??"")}return n.flatMap(o=>o.length>=de?[Xn(o,t)]:o.map(r=>{const{line:c,under:f,rest:d}=V(r,t);return{...S(`- ${N[r.kind]} ${i.get(r)}${c}`,1,f),...d!==void 0&&{rest:d}}}))}function fe(e,t){
const n=new Map;for(const s of e){const i=n.get(t(s));i?i.push(s):n.set(t(s),[s])}return[...n.values()]}function Jn(e){const t=v(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).
flatMap(i=>"id"in i?[i.id]:[]);return t===0||t===e.path.length||s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function Xn(e,t){const[n]=e,{line:s,under:i=()=>""}=V(n,t),o=ft(dt(e,t)),r=n.kind===
"modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${ae(n,t)}${s}${r} in ${o.line}`;return S(c,e.length,f=>i(f)+(o.under?.(f)??""))}function dt(e,t){return ce(e.map(({path:n})=>n.slice(0,v(n))),t)}function ae({
path:e},t){return R(e.slice(v(e)),t)}function V(e,t){if(e.kind==="modified")return at(e,t);if("value"in e)return Kn(e,t);if(e.kind==="moved"){const[i,o]=[e.from,e.path].map(r=>R(r.slice(0,-1),t,!0));return{
line:`: moved from ${i} to ${o}`}}if(e.moved.length===0)return{line:": in a new order"};const n=ft(ce(e.moved.map(i=>[i]),t)),s=n.under?`${n.line} moved`:`moved: ${n.line}`;return{...n,line:`: in a ne\
w order (${s})`}}function ft(e){const t=(0,w.hS)(e.length,"item"),n=ut(t,x+e.join(", "));return e.length<=Fn?{line:e.join(", ")}:{line:t,under:s=>n.length<=s?n:""}}function at({path:e,from:t,to:n},s){
if(t.type==="hidden"||n.type==="hidden")return{line:""};if(et(e,t,n))return H;if(t.type==="string"&&n.type==="string")return Pn((0,g.e1)(t.text),(0,g.e1)(n.text),s);const[i,o]=[B(t,s),B(n,s)];if(i!==void 0&&
o!==void 0)return i===o?H:{line:`: ${i} \u2192 ${o}`};const[r,c]=[A(t,s).join(`
`),A(n,s).join(`
`)];return r===c?H:{line:"",under:G(r,c)}}function Pn(e,t,n){const s=M(e)!==M(t)&&(M(e)!==e||M(t)!==t),[i,o,r]=s?[M(e),M(t)," (percent-encoded)"]:[e,t,""],[c,...f]=(0,Ke.q)(i,o)?.changes??[];if(c!==void 0){
const h=`${r} (JSON in a text)`;if(f.length===0&&c.kind==="modified"){const p=at(c,n);return{...p,line:`${h} \u203A ${R(c.path,n)}${p.line}`}}const $={heading:"",parts:C([c,...f],n)};return{line:h,under:p=>`\

${lt(Ve($,p).join(""))}`}}const[d,a]=[n.mask(i),n.mask(o)];if(d.shown===a.shown)return{line:r+H.line};const u=d.hidden===a.hidden?"":" (hidden values differ, too)",[l,m]=[re(i,n),re(o,n)];if(l===void 0||
m===void 0)return{line:r+u,under:G(d.shown,a.shown)};const y=Je(d.shown,a.shown);return{line:`${r}: ${l} \u2192 ${m}${y===void 0?"":` (${y})`}${u}`}}function Kn({kind:e,path:t,value:n},s){if(n.type===
"hidden")return{line:""};if(et(t,n))return{line:": hidden"};const i=n.type==="object"?void 0:B(n,s);if(i!==void 0)return{line:`: ${i}`};const r=n.type==="string"?s.mask(M((0,g.e1)(n.text))).shown:A(n,
s).join(`
`),[c,f]=e==="added"?[void 0,r]:[r,void 0];if(n.type!=="object"){const m=n.type==="array"?(0,w.hS)(n.items.length,"element"):void 0;return{line:"",under:G(c,f,m)}}const{line:d,isWhole:a}=Bn(n,t.at(-1),
s),u=G(c,f,(0,w.hS)(n.members.size,"field")),l=d===""?"":`: ${d}`;return a===!1?{line:l,under:u}:a?{line:l}:{line:l,rest:u(1/0)}}function Bn(e,t,n){const s=t?.type==="item"?t:void 0;if(e.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const i=d=>(0,g.jn)(d)&&[s?.label,s?.hint].includes((0,g.e1)(d.text)),o=[...e.members].filter(([,d])=>!s||!i(d)),r=o.filter(([d,a])=>!s||!Jt(d,a)),c=r.map(([d,a])=>{
const u=D(d,a,e)?(0,k.SS)(T):B(a,n,e);return u&&`${b(d,n)}: ${u}`}),f=c.join(", ");return c.includes(void 0)||f.length>Un?{line:Hn(e,i,n),isWhole:!1}:r.length<o.length?{line:f}:{line:f,isWhole:!0}}function Hn(e,t,n){
const{mask:s,labelOf:i,countOf:o}=n,r=new Map,c=(a,u,l)=>{l>(r.get(a)?.weight??0)&&r.set(a,{text:u,weight:l})},f=(a,u,l)=>{if(a.type==="array")for(const $ of a.items)f($,u,l+1);if(a.type==="object")for(const[
$,p]of a.members)D($,p,a)?c($,T,L.max):f(p,$,l+1);if(a.type!=="string")return;const m=(0,g.e1)(a.text),y=Wn.test(u)||t(a)||Wt(m)||i(m)!==void 0;if(m.length<L.min||y)return;const h=m.includes("://")?2*
L.max:Math.min(m.length,L.max);c(u,s(M(m)).shown,(o(m)>L.usual?.001:1)*(h/(l+1)))};return f(e,"",0),[...r].sort(([,a],[,u])=>u.weight-a.weight).filter(([,{weight:a}],u)=>u===0||u<L.texts&&a>.1).map(([
a,{text:u}])=>`${b(a,n)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(u,L.max)),1/0)}`).join(", ")}function G(e,t,n){const s=(0,k.EU)(yn(e,t),"diff",x);return i=>{const[o="",...r]=i===1/0?[]:s.split(`
`),c=r.pop()??"",f=wn(r.map(a=>a.slice(x.length)),i).map(a=>x+a),d=i===1/0?s:[o,...f,c].join(`
`);return n===void 0?`
${d}`:ut(n,d)}}function ut(e,t){return`
${x}<details><summary>${e}</summary>

${t}
${x}</details>`}function lt(e){return e.replace(/^(?=.)/gm,x)}var Vn=O(36922);function Gn(e,t,n){if(e.kind==="text")return C([Zn(e)],t);if(e.status!=="modified")return C(e.kind==="json"?Qn(e):e.changes,
t);const s=Le(e),i=n?.connections??[],o=new Set(i.map(({item:u})=>u)),r={told:[],connections:[],layout:[],items:[],rest:[]};for(const u of e.changes){const l="value"in u&&o.has(u.value),m=n?.tells(u)?
"told":l?"connections":s(u)?"layout":void 0;r[m??(Yn(u.path,t)?"items":"rest")].push(u)}const[c,f]=[C(r.rest,t),r.layout],d=qn(i,r.connections,t),a=r.told.length+r.connections.length;return[...C(r.items,
t),...d.length===0?[]:[{heading:"Connections",parts:d,noun:"connection",changes:a}],...d.length===0||c.length===0?c:[{heading:"Elsewhere in the file",parts:c}],...f.length===0?[]:[{heading:`Layout and\
 bookkeeping: ${(0,w.hS)(f.length,"change")}`,parts:ns(f,e,t),folded:!0}]]}function Yn(e,{labelOf:t}){return e.some(n=>n.type==="item"||n.type==="member"&&t(n.key)!==void 0)}function Zn({status:e,text:t={}}){
const n=(s="")=>({type:"string",id:0,text:JSON.stringify(s)});return e!=="modified"?{kind:e,path:[],value:n(t.base??t.head)}:{kind:e,path:[],from:n(t.base),to:n(t.head)}}function Qn({base:e,head:t,status:n}){
const s=n==="removed"?"removed":"added",i=(r,c)=>{const f=(0,Vn.V)(r,()=>{});return!(c.length<3&&f.length>0&&f.every(a=>a.value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:
f.flatMap(({step:a,value:u})=>a.type==="member"?i(u,[...c,a]):[{kind:s,path:[...c,a],value:u}])},o=e??t;return o?i(o,[]):[]}function qn(e,t,n){const s=new Map(t.map(r=>["value"in r?r.value:void 0,r])),
i=es(e,r=>s.has(r)),o=rt(i.map(r=>ts(r,n)));return i.map(([{item:r}],c)=>{const f=r&&s.get(r);return S(o[c]??"",0,f&&V(f,n).under)})}function es(e,t){const n={added:new Map,removed:new Map};return e.flatMap(
s=>{const{kind:i,source:o,target:r,item:c}=s;if(i==="rewired"||c&&t(c))return[[s]];const f=n[i].get(o),d=f??[s];return f&&f.push(s),n[i].delete(o),n[i].set(r,d),f?[]:[d]})}function ts(e,t){const[{kind:n,
source:s,target:i,was:o}]=e,r=a=>`**${b(a.label,t)}**`,c=a=>a===""?"":` (${b(a,t)})`,f=e.map(a=>` \u2192 ${r(a.target)}${c(a.label)}`),d=o?.target===i?c(o.label)||" without a label":o&&` ${r(o.target)}`;
return`- ${N[n]} ${r(s)}${f.join("")}${d===void 0?"":`, was${d}`}`}function ns(e,t,n){return fe(Pt(e,t),i=>i.kind+ae(i,n)).flatMap(i=>{const o=i.map(d=>V(d,n));if(i.length<de||v(i[0].path)===0||o.some(
({under:d})=>d))return C(i,n);const r=dt(i,n),c=o.map(({line:d},a)=>`- ${r[a]}${d}`).join(`
`),f=`- ${N[i[0].kind]} ${ae(i[0],n)} of ${(0,w.hS)(i.length,"item")}`;return[S(f,i.length,d=>c.length>d?"":`
${lt(c)}`)]})}const ss="<!-- workflow-report -->",os=6e4,is=1e3,rs=100,mt=5;function cs(e){const t=Tn(e);let n;return({maxLength:s=os,maxBytes:i=1/0,headings:o=!0,mark:r=!0}={})=>{n??=fs(e,t);const c=as(
e,n,{mask:t,headings:o}),f=r?`${ss}
`:"";let d=Math.min(s,i);for(;;){const a=[f,...Ve(c,d-f.length-1),`
`],u=i===1/0?0:Buffer.byteLength(a.join(""));if(u<=i||d<is)return a;d=Math.floor(d*i*.99/u)}}}function ds(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function fs({workflows:e},t){return["changed","added","removed"].flatMap(n=>e.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(i=>ls(i,t))})))}function as({workflows:e,missing:t},n,{
mask:s,headings:i}){const o=n.map(({workflow:c,parts:f})=>ue(us(c,s,i),f,{changes:gt(c.counts)})),r=e.filter(({status:c})=>c==="unchanged");return{heading:t===void 0?"":`\`${t}\` doesn't exist: it coun\
ts as empty.`,parts:[...o.length===0?[]:[{heading:"",parts:o,noun:"workflow"}],...gs(r,e.length===0,s),...ys(e,s)]}}function us({name:e,status:t,counts:n},s,i){const o=t==="added"||t==="removed";if(!o&&
!i)return"";const r=o?`workflow ${t}`:(0,le.cq)(n),c=e===void 0?$s(r):`${b(e,{mask:s})}: ${r}`;return`${i?"### ":""}${o?`${N[t]} `:""}${c}`}function ls(e,t){const n=e.kind==="json"?tn(e,l=>t(l).shown):
void 0,s=ne(e.head??e.base),i={mask:t,labelOf:l=>l.length>rs?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},o=gt((0,le.xS)(e)),r=Gn(e,i,n),{nodes:c=0,connections:f=0}=n?.
size??{},d=c===0?"What is in it":`${(0,w.hS)(c,"node")}, ${(0,w.hS)(f,"connection")}`,u=e.status!=="modified"&&r.length>0?[ue(d,r,{changes:o,folded:!0})]:r;return[...ms(n),ue(hs(e,t),[...u,...ps(e,i)],
{changes:o})]}function ms(e){return e?.note!==void 0?[S(e.note)]:e?.picture?[{line:(0,k.EU)(e.picture.trimEnd().split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function ue(e,t,n){return t.length===0?S(e,n.changes):{heading:e,parts:t,...n}}function hs({name:e,kind:t,status:n,changes:s},i){
const o=`**${b(e,{mask:i})}**`;return n!=="modified"?`${N[n]} ${o}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${N.modified} ${o}: content modified`:t==="variables"?`${o} (values are neve\
r shown)`:o}function ps({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,mt).map(({path:r,from:c,to:f})=>{const[d,a]=[c,f].map(u=>b(u,t));return`${R(r,t)} (${d} \u2192 ${a})`}),
i=e.length>mt?", \u2026":"",o=`${(0,w.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[S(`${o}: ${s.join(", ")}${i}`)]}function gs(e,t,n){return e.
length===0&&!t?[]:e.every(({name:s})=>s===void 0)?[S("No changes")]:[{...S(`${ht(e,n)}: no changes`),least:`${pt(e)}: no changes`}]}function ys(e,t){const n=e.filter(({variablesCompared:i})=>!i);if(n.
length===0)return[];const s=i=>`The environment variables${i} weren't compared, because one side is a folder without \`env_variables.json\`.`;return n.length===e.length?[S(s(""))]:[{...S(s(` of ${ht(n,
t)}`)),least:s(` of ${pt(n)}`)}]}function ht(e,t){return e.flatMap(({name:n})=>n===void 0?[]:[b(n,{mask:t})]).join(", ")}function pt(e){return(0,w.hS)(e.length,"workflow")}function gt({added:e,modified:t,
removed:n}){return e+t+n}function $s(e){return e.charAt(0).toUpperCase()+e.slice(1)}})};export{ks as id,Ss as ids,Ms as modules};
