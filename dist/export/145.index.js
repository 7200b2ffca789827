const Ss=145,Ms=[145],Os={95145:((ks,$t,O)=>{O.d($t,{SE:()=>ds,makeReport:()=>cs});var S=O(58132),w=O(30706),he=O(71124),g=O(53436);const pe=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,
/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],ge=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,F="*",ye=200,wt=64;function bt(e,t){const n=$e(
[]),s=[],o=new Set;function i(c,f,d){if((0,g.jn)(c))ke(c.text,f,d);else if(c.type==="object")r(c,f,d);else{const a=c.items.length>1&&c.items.some(({type:u})=>u==="array");for(const[u,l]of c.items.entries())
i(l,we(f,"[]"),{...d,array:c.items,...a&&{slot:u}})}}function r(c,f,{key:d,array:a,map:u,...l}){let m=l;if(a!==void 0||d!==void 0){const $={side:l.side,value:c,field:f,outer:l.place,key:d,array:a??[]};
m={...l,place:$,map:d===void 0?void 0:u},s.push($)}const y=kt(c,o),h=m===l&&!y&&[...c.members.keys()].some($=>u?.members.has($));for(const[$,p]of c.members){const E=we(f,y||h?F:$);h&&ke(JSON.stringify(
$),E,m,p),(!h||p.type==="array")&&i(p,E,y?{...m,key:$,map:c}:m)}}for(const c of[e,t])Se(c,o);return i(e,n,{side:"base"}),i(t,n,{side:"head"}),{root:n,places:s,find:St(s)}}function $e(e){return{keys:e,
inner:new Map,texts:new Map,references:[]}}function we(e,t){const n=e.inner.get(t)??$e([...e.keys,t]);return e.inner.set(t,n),n}function be(e,t){return e?.inner.get(t)??e?.inner.get(F)}function ke(e,{
keys:t,texts:n,references:s},{place:o,slot:i},r){if(e.length>ye)return;n.set(e,(n.get(e)??0)+1);const c=e.startsWith('"')?e.length>2:ge.test(t.findLast(f=>f!=="[]")??"")&&/^\d+$/.test(e);o&&c&&s.push(
{text:e,place:o,slot:i,value:r})}function Se(e,t){if((0,g.jn)(e)){e.text.length<=ye&&t.add((0,g.e1)(e.text));return}const n=e.type==="array"?e.items:[...e.members.values()];for(const s of n)Se(s,t);if(e.
type==="object"&&!n.some(Me))for(const s of e.members.keys())t.add(s)}function Me(e){return e.type==="object"}function kt({members:e},t){const n=[...e.keys()].filter(s=>!ge.test(s)&&t.has(s));return n.
length>0&&2*n.length>=e.size&&[...e.values()].every(Me)}function St(e){const t=new Map;for(const n of e){const s=(o,i)=>{const r=pe.findIndex(f=>f.test(o)),c=`${n.side} ${r} ${i}`;r>=0&&t.set(c,(t.get(
c)??new Set).add(n))};n.key!==void 0&&s(F,JSON.stringify(n.key));for(const[o,i]of n.value.members)(0,g.jn)(i)&&s(o,i.text)}return(n,s)=>{const o=[...pe.keys()].map(i=>t.get(`${s.side} ${i} ${n}`));return Mt(
[...o.find(i=>i)??[]],s)}}function Mt(e,t){if(!(e.length>wt))for(let n=t;;n=n.outer){const s=n,o=s?e.filter(i=>Y(i,s)):e;if(o.length>0||!n)return o.length===1?o[0]:void 0}}function Y(e,t){return e!==void 0&&
(e===t||Y(e.outer,t))}const Ot=/^(source|from|origin|src|tail|out)$/,Et=/^(target|to|dest|destination|head|in)$/,Oe=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
It=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Ee=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Nt="label title name condition if when event type relationship selectedRelationships".split(" "),xt=60;function Lt(e,t){const n=bt(e,t),s=Ie(n.root).flatMap(c=>jt(c,n)),o=At(s),i=o.length>0?o:Rt(s,n),
r=new Set(i.flatMap(({source:c,target:f})=>[c.field,f.field]));return{...n,nodes:n.places.filter(({field:c})=>r.has(c)),edges:i}}function Ie(e){return[e,...[...e.inner.values()].flatMap(Ie)]}function jt(e,{
find:t}){const n=e.references.flatMap(f=>{const d=t(f.text,f.place);return d?[{...f,target:d}]:[]}),s=n[0]?.place.field,o=n.filter(({place:f,target:d})=>!Y(f,d));if(s===void 0||2*o.length<n.length)return[];
const i=n.length/e.references.length,r=i>=.5&&Z(e.references)-Z(n)<=2;return i>=.9||r&&U(e.keys.slice(-2),Oe)?[{field:e,item:s,keys:e.keys.slice(s.keys.length),references:n}]:[]}function Z(e){return new Set(
e.map(({text:t})=>t)).size}function U(e,t){return e.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>t.test(s.toLowerCase()))}function At(e){return e.flatMap(t=>{const n=({item:r,references:c})=>!c.
some(({target:f})=>f.field===r),s=e.filter(r=>r.item===t.item&&n(r)),o=Ne(s,Ot);if(!o||o===t||Ne(s,Et)!==t)return[];const i=new Map(o.references.map(r=>[r.place,r]));return t.references.flatMap(r=>{const{
place:c,target:f,text:d}=r,a=i.get(c),u={links:[o.field,t.field],texts:[a?.text??"",d]},l=xe(r,c,[]);return a?[{source:a.target,target:f,label:l,item:c.value,...u}]:[]})})}function Ne(e,t){const n=({references:s,
keys:o})=>100*Z(s)-o.length;return e.filter(({keys:s})=>U(s,t)).sort((s,o)=>n(o)-n(s))[0]}function Rt(e,t){const n={forward:[],backward:[]};for(const{field:o,references:i}of e){let[r,c]=[[],!1];const f=i.
flatMap(a=>{const{place:u,target:l,text:m}=a,{source:y,inside:h}=Ct(u,l,t)??{};if(!y||!h)return[];r=o.keys.slice(h.field.keys.length),c=y!==h;const $=u===y?void 0:u,p=xe(a,$,r);return[{source:y,target:l,
label:p,links:[o],texts:[m],item:$?.value}]});if(10*f.length<9*i.length)continue;const d=f.map(a=>({...a,source:a.target,target:a.source}));U(r,It)?n.backward.push(...d):(c||U(r,Oe))&&n.forward.push(...f)}
const s=n.forward.length>0?n.forward:n.backward;return new Set(s.flatMap(({texts:o})=>o)).size>1?s:[]}function Ct(e,{field:t},{find:n}){for(let s=e;s;s=s.outer){const o=s.key===void 0?void 0:n(JSON.stringify(
s.key),s),i=[s,o].find(r=>r?.field===t);if(i)return{source:i,inside:s}}}function xe({slot:e,value:t},n,s){const o=Nt.map(c=>{const[f,d]=[n?.field.inner.get(c),Q(n?.value.members.get(c))];return f&&f.texts.
size+(f.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(c=>!Ee.test(c)),r=e===void 0?[]:[`output ${e+1}`];return[Q(t),...o].find(c=>c)??[...i,...r].join(", ")}function Q(e){if(e?.
type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(Q);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";return t.trim()===""||
t.length>xt||Ee.test(t)?void 0:t}const q=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,Tt=/^([xywh]|width|height|left|top|zoom)$/i,_t=["x","left","position","po\
sitionAbsolute"],Dt=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,Le=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
zt=/hash|digest|checksum|etag|md5|^sha\d*$/i,vt=/^(?=.*\d)[\w+/=-]{16,}$/,Ft=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,Ut=/^\d{1,15}$/,je=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
ee=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function Ae({base:e,head:t}){const n={base:ne(e),head:ne(t)},s=(i,r)=>!n.head().has(i)&&!n.base().has(r);function o(i,r,c){const[
f,d]=[i.at(-2),i.at(-1)];if(d?.type!=="member")return!1;const a=l=>l.test(r)&&l.test(c);return Dt.test(d.key)&&a(Le)||zt.test(d.key)&&a(vt)||Ft.test(d.key)&&(a(Ut)||a(ee))?!0:f?.type!=="member"&&je.test(
d.key)&&a(ee)&&s(r,c)}return i=>{if(i.kind==="reordered"||i.kind==="moved")return!1;const r=i.kind==="modified"?[i.from,i.to]:[i.value];if(Xt(i.path)&&r.every(te))return!0;const[c,f=c]=r;return(c&&f&&
c.type===f.type&&"text"in c&&"text"in f)===!0&&i.kind==="modified"&&o(i.path,(0,g.e1)(c.text),(0,g.e1)(f.text))}}function Wt(e){return ee.test(e)||Le.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function Jt(e,t){
return je.test(e)&&(0,g.jn)(t)||(q.test(e)||/^[xy]$/.test(e))&&te(t)}function Xt(e){if(e.slice(e.findLastIndex(({type:i})=>i==="item")+1).some(i=>i.type==="member"&&q.test(i.key)))return!0;const[n,s]=[
e.at(-2),e.at(-1)];if(s?.type!=="member"||!Tt.test(s.key))return!1;if(/^[xy]$/.test(s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return _t.some(i=>o?.has(i))}
function Pt(e,{matches:t}){const n=new Map(t.map(({base:o,head:i})=>[i,o])),s=new Map;for(const o of e){const{path:i}=o,r=i.findLastIndex(({type:h})=>h==="item"),c=i.findIndex((h,$)=>$>r&&h.type==="me\
mber"&&q.test(h.key)),[f,d]=c<0?[i.at(-2),["x","y"]]:[i[c-1],[Re(i[c])]],a=f?.type==="item"?f.item:void 0,[u,l]=[Ce(n.get(a),d),Ce(a,d)],m=u&&l&&(c>=0||d.includes(Re(i.at(-1)))),y={type:"member",key:d.
join(", ")};if(m){const h=i.slice(0,i.indexOf(f)+1);s.set(c<0?f:i[c],{kind:"modified",path:[...h,y],from:u,to:l})}else s.set(o,o)}return[...s.values()]}function Re(e){return e?.type==="member"?e.key:""}
function Ce(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function te(e){if(e.type==="\
hidden")return!1;if((0,g.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type==="array"?e.items:[...e.members.values()];return t.length>0&&t.every(te)}function ne(e){let t;return()=>{if(t)
return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,g.jn)(s)?t.set((0,g.e1)(s.text),(t.get((0,g.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var Te=O(
11345);const _e={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Kt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"\
fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Bt={same:"-->",added:"==>",removed:"-.->"},De=40,Ht=500,Vt=5e4,Gt=40,Yt=6;function Zt(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(
({status:c})=>n||c!=="same")),i=[...o];for(const{source:c,target:f,status:d}of t)d!=="same"&&o.add(c).add(f),(c.status!=="same"||f.status!=="same")&&i.push(c,f);if(o.size===0)return{};for(const c of[new Set(
[...o,...i]),o]){const f=t.filter(({source:u,target:l})=>c.has(u)&&c.has(l)),d=e.filter(u=>c.has(u)),a=c.size<=De&&f.length<=Ht?Qt(d,f,s):void 0;if(a&&a.length<=Vt)return{picture:a}}return{note:`The p\
icture is left out: it would have ${o.size>De?(0,w.hS)(o.size,"node"):"too many connections"}.`}}function Qt(e,t,n){const s=new Map(e.map((i,r)=>[i,`n${r+1}`])),o=e.map(i=>`  ${s.get(i)}["${_e[i.status]}${ze(
n(i.label))||"?"}"]`);for(const{source:i,target:r,label:c,status:f}of t){const d=`${_e[f]}${ze(n(c))}`.trim();o.push(`  ${s.get(i)} ${Bt[f]}${d===""?"":`|"${d}"|`} ${s.get(r)}`)}for(const[i,r]of Object.
entries(Kt)){const c=e.filter(f=>f.status===i).map(f=>s.get(f));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${qt(e,t)>Yt?"TD":"LR"}`,...o].join(`
`)}function qt(e,t){const n=new Set(t.map(({target:r})=>r)),s=new Set(e);let o=e.filter(r=>!n.has(r)),i=0;for(o.length===0&&(o=e.slice(0,1));o.length>0;i++){for(const c of o)s.delete(c);o=t.filter(({source:c,
target:f})=>o.includes(c)&&s.has(f)).map(({target:c})=>c)}return i}function ze(e){return(0,S.RK)((0,S.Jj)(e.replace(/\s+/g," ").trim(),Gt)).replace(en,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const en=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function tn(e,t=n=>n){const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const o=(0,Te.j9)([s,n]),i=Lt(n,s),r=nn(e,i,o),c=[...new Set(r.values())].sort((l,m)=>l.rank-m.rank),f=on(
i,r),d=cn(i,f);an(e,c,o,d);const a=new Map(f.map(({item:l,source:m,target:y})=>[l,`${m.label} \u2192 ${y.label}`])),u=l=>l.filter(W).length;return{...Zt(c,f,{isWhole:e.status!=="modified",hide:t}),connections:rn(
f),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,endsOf:l=>a.get(l)}}function W({side:e}){return e==="head"}function ve(e){return e?`${ve(e.outer)}/${e.
key??""}`:""}function nn({matches:e},{places:t,nodes:n},s){const o=new Map(t.map((a,u)=>[a,u])),i=a=>a.key===void 0?`${a.value.id}`:ve(a),r=J(t.filter(W),i),c=J(e,({base:a})=>a.id),f=new Map;let d=-1;
for(const a of n){if(f.has(a))continue;const u=W(a)?void 0:a,l=u&&c.get(u.value.id)?.shift(),m=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():a;d=(m&&o.get(m))??d+1e-6;const y=m===void 0?
"removed":u?"same":"added",h=[m,u].filter(p=>p!==void 0),$={label:sn(m??a,s),status:y,rank:d,places:h};for(const p of h)f.set(p,$)}return f}function sn({key:e,value:t,array:n},s){const o=["type","comp\
onentType","kind","id","identifier","nodeId"].map(i=>(0,g.TN)(t,i));return e??s.nameOf(t,n)??(0,g.e1)(o.find(i=>i!==void 0)??"?")}function J(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??
[];o.push(s),n.set(t(s),o)}return n}function on({edges:e},t){const n=e.flatMap(d=>{const[a,u]=[t.get(d.source),t.get(d.target)];return a&&u?[{...d,source:a,target:u,status:W(d.source)?"added":"removed"}]:
[]}),s=({source:d,target:a,label:u})=>`${d.rank} ${a.rank} ${u}`,[o,i]=[n.filter(({status:d})=>d==="removed"),n.filter(({status:d})=>d==="added")],r=J(o,s);return[...i.map(d=>r.get(s(d))?.pop()?{...d,
status:"same"}:d),...[...r.values()].flat()].sort((d,a)=>d.source.rank-a.source.rank||d.target.rank-a.target.rank)}function rn(e){const t=e.filter(({status:s})=>s!=="same"),n=new Map;for(const s of["t\
arget","label"]){const o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;for(const[i,r,...c]of J(t,o).values()){if(!i||!r||c.length>0||i.status===r.status)continue;[i.source,i.target,r.target].
every(({places:d})=>d.length===2)&&!n.has(i)&&!n.has(r)&&n.set(i,r).set(r,i)}}return t.flatMap(s=>{const o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,
was:o}]})}function cn({root:e,nodes:t},n){const s=n.filter(({status:d})=>d!=="same"),o=new Set(s.flatMap(d=>d.links)),i=new Set(s.map(({item:d})=>d)),r=new Set(t.map(({field:d})=>d)),c={same:new Set,added:new Set,
removed:new Set};for(const{status:d,texts:a,label:u,source:l,target:m}of s){const y=[l.label,m.label,...u.split(", ")].map(h=>JSON.stringify(h));for(const h of[...a,...y])c[d].add(h)}function f(d,a,u){
if(a===void 0||r.has(a)||d.type==="hidden")return[{text:""}];const l=a.keys.at(-1)===F?[{text:JSON.stringify(u),field:a}]:[];if((0,g.jn)(d))return[...l,{text:d.text,field:a}];const m=d.type==="array"?
d.items.map(y=>["[]",y]):[...d.members];return[...l,...m.flatMap(([y,h])=>f(h,be(a,y),y))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;const a=d.path.map(h=>h.type==="member"?h.key:"\
[]"),u=a.reduce(be,e),m=d.path.slice(0,-1).some(h=>h.type==="item"&&i.has(h.item)),y=(h,$)=>{const p=f(h,u,a.at(-1)??""),E=p.some(I=>o.has(I.field)&&$.has(I.text)),bs=(I,yt)=>$.has(I)||dn(yt)||E&&fn(I,
yt);return(E||m)&&p.every(I=>I.field&&bs(I.text,I.field))};return d.kind==="modified"?y(d.from,c.removed)&&y(d.to,c.added):y(d.value,c[d.kind])}}function dn({keys:e}){return/^(_?id|identifier|uuid)$/.
test(e.at(-1)??"")}function fn(e,{texts:t}){const n=t.get(e)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(e)}function an(e,t,{componentOf:n},s){const o=Ae(e),
i=new Map;for(const r of t){const[{id:c}={},f]=r.places.map(d=>d.value);for(const{value:d,array:a}of r.places){const u=(0,Te.qU)(d)===void 0&&n(d,a);for(const l of[c!==f?.id&&d,u])l&&i.set(l,[...i.get(
l)??[],r])}}for(const r of e.changes){if(s(r)||o(r))continue;const c=[e.head];for(const d of r.path)c.push(un(c.at(-1),d));const f=["value"in r&&r.value,...c.reverse()].find(d=>i.has(d));for(const d of i.
get(f)??[])d.status==="same"&&(d.status="modified")}}function un(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:
void 0}var ln=O(85725);const mn=2,hn=1e3,Fe=240,pn=40,gn=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${Fe/2}})`,"su")],Ue="\u2026";function yn(e,t){
const[n,s]=[We(e),We(t)],o=e!==void 0&&t!==void 0&&n.ends!==s.ends,i=$n(n.lines,s.lines);return o?[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`,...i]:i}function We(e){const t=e?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(e);return{lines:(e?.split(t?`\r
`:`
`)??[]).flatMap(s=>Je(s,gn).map((o,i)=>i===0?o:Ue+o)),ends:t?"CRLF":"LF"}}function Je(e,[t,...n]){if(e.length<=Fe||t===void 0)return[e];const s=[""];for(const o of e.split(t)){const i=s.at(-1)??"";i.length<
pn?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>Je(o,n))}function $n(e,t){const n=new Set(e),s=i=>i.map(r=>`${r}
`).join(""),o=t.some(i=>n.has(i))?(0,ln.YB)("","",s(e),s(t),"","",{context:mn,maxEditLength:hn}):void 0;if(o===void 0){const i=[...e.map(r=>`- ${r}`),...t.map(r=>`+ ${r}`)];return[...Xe(i),...i]}return o.
hunks.flatMap(i=>{const r=t.slice(0,i.newStart).filter(f=>!f.startsWith(Ue)).length,c=i.lines.map(f=>`${f.slice(0,1)} ${f.slice(1)}`);return[...i.newStart>1?[`@@ line ${r} @@`]:[],...Xe(c),...c]})}function Xe(e){
const t=o=>e.flatMap(i=>i.startsWith(o)?[i.slice(2)]:[]),n=new Map(t("-").map(o=>[j(o.normalize()),o]));if(n.size===0)return[];const s=t("+").flatMap(o=>{const i=n.get(j(o.normalize()));return i===void 0?
[]:Pe(i,o)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`]}function Pe(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||j(n)!==j(s))return;const o=j(e)===j(t)?
[]:[`Unicode forms: ${Ke(e)} \u2192 ${Ke(t)}`];if(n===s)return o[0];const i=n.trimEnd()===s.trimEnd(),r=n.trimStart()===s.trimStart();return[...o,i?"spaces at the end":r?"indentation":"white space"].join(
", ")}function j(e){return e.replace(/\s+/g,"")}function Ke(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function wn(e,t){const n=[];let[s,o,i]=[t,0,0];for(;i<e.length;){
const r=e.findIndex((d,a)=>a>i&&d.startsWith("@@ line ")),c=e.slice(i,r<0?e.length:r),f=o===0?bn(c,s):[];for(const d of f)n.push(d);s-=X(f),o+=c.filter(Be).length-f.filter(Be).length,i+=c.length}return o===
0?n:[...n,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function bn(e,t){if(X(e)<=t)return e;const n=r=>r.startsWith("-"),s=X(e.filter(n)),o=Math.min(s,Math.max(t/2,t-(X(e)-s))),i={removed:o,others:t-o};
return e.filter(r=>{const c=n(r)?"removed":"others";return i[c]-=r.length+1,i[c]>=0})}function Be(e){return e.startsWith("-")||e.startsWith("+")}function X(e){return e.reduce((t,n)=>t+n.length+1,0)}var He=O(
75904);const Ve=2,Ge=60,se="</details>",kn=`<details><summary></summary>


${se}`.length,Sn=100;function b(e,t=0,n=()=>""){const s=n(1/0);return s===""?{line:e,under:s,least:e,changes:t}:{line:e,under:s,least:`${e} \u2026`,changes:t,cut:n}}function Ye(e,t){const{placed:n,left:s}=Mn(
e,t),o=new Map;let i=s;for(const[r,{entry:c,sections:f}]of n.entries()){const d=On(c,c.least.length+Math.floor(i/(n.length-r)));i-=En(d)-c.least.length,o.set(c,d);for(const a of f)o.set(a,[])}return Nn(
Qe(e,o).filter(([r])=>r!==""))}function Mn(e,t){const n=Ze(e,[]),s=new Map;for(const{sections:d}of n)for(const a of d)s.set(a,(s.get(a)??0)+1);const o=new Set,i=[];let[r,c]=[t,0];const f=({entry:d,sections:a})=>a.
length===1?0:d.line.length+d.under.length;for(const d of n.sort((a,u)=>f(a)-f(u))){const{entry:a,sections:u}=d,l=u.filter(p=>!o.has(p)),m=u.filter(p=>s.get(p)===1),h=l.map(({heading:p,folded:E})=>p.length+
Ve+(E?kn:0)).reduce((p,E)=>p+E,a.least.length+Ve),$=c+Ge*(l.length-m.length);if(!(h+$>r)){r-=h,c=$,i.push(d);for(const p of l)o.add(p);for(const p of u)s.set(p,(s.get(p)??0)-1)}}return{placed:i,left:r-
c}}function Ze(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?Ze(s,n):[{entry:s,sections:n}])}function On({line:e,under:t,rest:n="",least:s,cut:o},i){if(i===1/0)return[e,t,n];if(e.length+
t.length<=i)return[e,t];for(let r=i-e.length-Ge;o&&r>Sn;r=Math.floor(r*.7)){const c=o(r);if(c!==""&&e.length+c.length<=i)return[e,c]}return[s]}function En(e){return e.reduce((t,n)=>t+n.length,0)}function Qe(e,t){
const{heading:n,parts:s,folded:o}=e,r=s.filter(d=>t.has(d)).flatMap(d=>"parts"in d?Qe(d,t):[t.get(d)??[]]),c=s.filter(d=>!t.has(d)),f=[...r,[In(e,c)]];return o?[[`<details><summary>${n}</summary>`],...f,
[se]]:[[n],...f]}function In({noun:e},t){const n=qe(t);if(n===0)return"";if(e==="connection")return`\u2026 and ${(0,w.hS)(t.length,"more connection")}`;const s=e==="workflow"?` in ${(0,w.hS)(t.length,
"more workflow")}`:"";return`\u2026 and ${(0,w.hS)(n,"more change")}${s}`}function qe(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?qe(n.parts):0)),0)}function Nn(e){const t=n=>n?.[0]?.startsWith(
"- ");return e.flatMap((n,s)=>{const o=n[0]===se||t(n)&&t(e[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const T="***",P=8,_="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",xn=new RegExp(`(?:${_})$`),Ln=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
et=new RegExp(`^(?:x[-_]?)?(?:${_})$`,"i"),jn=/name|key|header|field/i,An=/^(?:val|default)/i,Rn=/\{\{|\$\{|<%/,tt="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",Cn=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${_}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${_})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${_})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${tt}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${tt}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function Tn({workflows:e}){const t=new Map,n=i=>{for(const r of[i,...i.split(/[\r\n]+/)].map(c=>c.trim()))if(!(r.
length<P||Dn(r)))for(const c of zn(r)){const f=c.slice(0,P);t.set(f,(t.get(f)??new Set).add(c))}},s=new Set;for(const{secrets:i,files:r}of e){for(const c of i)n(c);for(const{base:c,head:f}of r)for(const d of[
c,f])d&&K(d,s,n)}const o=new Map;return i=>{const r=o.get(i);if(r)return r;const c=[];let f=vn(i,t,c);for(const a of Cn)f=f.replace(a,u=>(c.push(u),T));const d={shown:f,hidden:c.join("\0")};return o.set(
i,d),d}}function oe(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return xn.test(t)&&!Ln.test(t)}function D(e,t,{members:n}){if(st(t))return!1;if(oe(e))return ie(t)||et.test(e);if(!An.test(e))return!1;
for(const[s,o]of n)if(o.type==="string"&&jn.test(s)&&oe((0,g.e1)(o.text)))return!0;return!1}function nt(e,...t){return t.every(st)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const o=e[s-1],i=o?.type===
"item"&&o.item.type==="object"?o.item:void 0,r=i?.members.get(n.key);if(i&&r&&D(n.key,r,i))return!0;const c=e.slice(s+1).every(({type:f})=>f==="element");return oe(n.key)&&(et.test(n.key)||c&&t.some(ie))})}
function st(e){return e.type==="literal"&&!/\d/.test(e.text)}function ie(e){return(0,g.jn)(e)||e.type==="array"&&e.items.every(ie)}function K(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.
items)K(s,t,n);else if(e.type==="object")for(const[s,o]of e.members){if(D(s,o,e))for(const i of ot(o))_n(i,n);K(o,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,He.q)((0,g.e1)(e.
text),(0,g.e1)(e.text));s&&K(s.base,t,n)}}}function _n(e,t){Rn.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,"")))}function ot(e){return(0,g.jn)(e)?[(0,g.e1)(e.text)]:(e.type==="array"?e.items:
[...e.members.values()]).flatMap(ot)}function Dn(e){return new RegExp("^\\p{L}+$","u").test(e)}function zn(e){const t=r=>JSON.stringify(r).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(
n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,r=>r.toLowerCase()),encodeURI(n)];return[...[e,n].flatMap(r=>[r,t(r),t(t(r))]),t(e).replaceAll("/","\\/"),...o]}function vn(e,t,n){if(t.size===0)return e;
let[s,o]=["",0];for(let i=0;i<=e.length-P;i++)for(const r of t.get(e.slice(i,i+P))??[])e.startsWith(r,i)&&(i>=o&&(s+=e.slice(o,i)+T),n.push(r),o=Math.max(o,i+r.length));return s+e.slice(o)}const z=80,
it=8;function B(e,t,n){if(e.type==="string")return re(M((0,g.e1)(e.text)),t,n);const[s="",...o]=A(e,t);return o.length>0||s.length>z?void 0:(0,S.SS)(s,1/0)}function re(e,t,n){const s=t.mask(e).shown;if(s.
length>z||s.includes(`
`))return;const o=rt(e,t,n);return(0,S.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${k(o,t)})`)}function rt(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(i=>(0,g.jn)(i)&&(0,g.e1)(i.text)===s)?void 0:s}function A(e,t,n){const{mask:s}=t;if((0,g.jn)(e)){if(e.type==="literal")return[s(e.text).shown];const d=M((0,g.e1)(e.text)),a=s(
d).shown.split(`
`);if(a.length>1)return["|",...ct(a)];const u=rt(d,t,n);return[JSON.stringify(a[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=e.type==="array"?"[]":"{}",r=e.type==="array"?e.items.map(d=>A(d,t)):
Array.from(e.members,([d,a])=>{const[u,...l]=D(d,a,e)?[T]:A(a,t,e);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...a])=>a.length===0&&d.length<=z),f=c?`${o}${r.slice(0,z).join(
", ")}${i}`:"";return c&&f.length<=z?[f]:[`${o}`,...ct(r.flat()),`${i}`]}function ct(e){return e.map(t=>`  ${t}`)}function M(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))return e;try{const t=decodeURIComponent(
e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function k(e,{mask:t},n=100){return(0,S.SS)(t(e).shown,n)}function v(e){return e.findLastIndex(({type:t})=>t==="item")+1}function R(e,t,n=!1){
const s=v(e),o=n?1/0:100,i=e.flatMap((r,c)=>{if(r.type==="element")return[(0,S.SS)(`[${r.index}]`)];if(r.type==="item"){const d=t.endsOf(r.item),a=d===void 0?r.label:n?`${d} (${r.label})`:d,u=c===s-1&&
r.hint!==void 0?` (${k(r.hint,t)})`:"";return[`**${k(a,t,o)}**${u}`]}return!n&&e.slice(c+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[k(r.key,t,o)]});return i.length>it&&!n&&i.splice(2,i.length-
it+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function ce(e,t){const n=e.map(o=>R(o,t)),s=ft(n);return dt(n.map((o,i)=>s.get(o)===1?o:R(e[i]??[],t,!0)))}function dt(e){const[t,n]=[ft(e),new Map];
return e.map(s=>{const[o=1,i]=[t.get(s),(n.get(s)??0)+1];return n.set(s,i),o===1?s:`${s} (${i} of ${o})`})}function ft(e){const t=new Map;for(const n of e)t.set(n,(t.get(n)??0)+1);return t}const N={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},x="  ",de=3,Fn=5,Un=120,L={texts:3,min:4,max:60,usual:2},Wn=/^(type|_?id|uuid|identifier)$/i,
H={line:": changed, hidden"};function C(e,t){const n=fe(e,Jn),s=n.filter(i=>i.length<de).flat(),o=new Map;for(const i of fe(s,({kind:r})=>N[r])){const r=ce(i.map(({path:c})=>c),t);for(const[c,f]of i.entries())
o.set(f,r[c]??"")}return n.flatMap(i=>i.length>=de?[Xn(i,t)]:i.map(r=>{const{line:c,under:f,rest:d}=V(r,t);return{...b(`- ${N[r.kind]} ${o.get(r)}${c}`,1,f),...d!==void 0&&{rest:d}}}))}function fe(e,t){
const n=new Map;for(const s of e){const o=n.get(t(s));o?o.push(s):n.set(t(s),[s])}return[...n.values()]}function Jn(e){const t=v(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).
flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function Xn(e,t){const[n]=e,{line:s,under:o=()=>""}=V(n,t),i=ut(at(e,t)),r=n.kind===
"modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${ae(n,t)}${s}${r} in ${i.line}`;return b(c,e.length,f=>o(f)+(i.under?.(f)??""))}function at(e,t){return ce(e.map(({path:n})=>n.slice(0,v(n))),t)}function ae({
path:e},t){return R(e.slice(v(e)),t)}function V(e,t){if(e.kind==="modified")return lt(e,t);if("value"in e)return Kn(e,t);if(e.kind==="moved"){const[o,i]=[e.from,e.path].map(r=>R(r.slice(0,-1),t,!0));return{
line:`: moved from ${o} to ${i}`}}if(e.moved.length===0)return{line:": in a new order"};const n=ut(ce(e.moved.map(o=>[o]),t)),s=n.under?`${n.line} moved`:`moved: ${n.line}`;return{...n,line:`: in a ne\
w order (${s})`}}function ut(e){const t=(0,w.hS)(e.length,"item"),n=mt(t,x+e.join(", "));return e.length<=Fn?{line:e.join(", ")}:{line:t,under:s=>n.length<=s?n:""}}function lt({path:e,from:t,to:n},s){
if(t.type==="hidden"||n.type==="hidden")return{line:""};if(nt(e,t,n))return H;if(t.type==="string"&&n.type==="string")return Pn((0,g.e1)(t.text),(0,g.e1)(n.text),s);const[o,i]=[B(t,s),B(n,s)];if(o!==void 0&&
i!==void 0)return o===i?H:{line:`: ${o} \u2192 ${i}`};const[r,c]=[A(t,s).join(`
`),A(n,s).join(`
`)];return r===c?H:{line:"",under:G(r,c)}}function Pn(e,t,n){const s=M(e)!==M(t)&&(M(e)!==e||M(t)!==t),[o,i,r]=s?[M(e),M(t)," (percent-encoded)"]:[e,t,""],[c,...f]=(0,He.q)(o,i)?.changes??[];if(c!==void 0){
const h=`${r} (JSON in a text)`;if(f.length===0&&c.kind==="modified"){const p=lt(c,n);return{...p,line:`${h} \u203A ${R(c.path,n)}${p.line}`}}const $={heading:"",parts:C([c,...f],n)};return{line:h,under:p=>`\

${ht(Ye($,p).join(""))}`}}const[d,a]=[n.mask(o),n.mask(i)];if(d.shown===a.shown)return{line:r+H.line};const u=d.hidden===a.hidden?"":" (hidden values differ, too)",[l,m]=[re(o,n),re(i,n)];if(l===void 0||
m===void 0)return{line:r+u,under:G(d.shown,a.shown)};const y=Pe(d.shown,a.shown);return{line:`${r}: ${l} \u2192 ${m}${y===void 0?"":` (${y})`}${u}`}}function Kn({kind:e,path:t,value:n},s){if(n.type===
"hidden")return{line:""};if(nt(t,n))return{line:": hidden"};const o=n.type==="object"?void 0:B(n,s);if(o!==void 0)return{line:`: ${o}`};const r=n.type==="string"?s.mask(M((0,g.e1)(n.text))).shown:A(n,
s).join(`
`),[c,f]=e==="added"?[void 0,r]:[r,void 0];if(n.type!=="object"){const m=n.type==="array"?(0,w.hS)(n.items.length,"element"):void 0;return{line:"",under:G(c,f,m)}}const{line:d,isWhole:a}=Bn(n,t.at(-1),
s),u=G(c,f,(0,w.hS)(n.members.size,"field")),l=d===""?"":`: ${d}`;return a===!1?{line:l,under:u}:a?{line:l}:{line:l,rest:u(1/0)}}function Bn(e,t,n){const s=t?.type==="item"?t:void 0;if(e.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=d=>(0,g.jn)(d)&&[s?.label,s?.hint].includes((0,g.e1)(d.text)),i=[...e.members].filter(([,d])=>!s||!o(d)),r=i.filter(([d,a])=>!s||!Jt(d,a)),c=r.map(([d,a])=>{
const u=D(d,a,e)?(0,S.SS)(T):B(a,n,e);return u&&`${k(d,n)}: ${u}`}),f=c.join(", ");return c.includes(void 0)||f.length>Un?{line:Hn(e,o,n),isWhole:!1}:r.length<i.length?{line:f}:{line:f,isWhole:!0}}function Hn(e,t,n){
const{mask:s,labelOf:o,countOf:i}=n,r=new Map,c=(a,u,l)=>{l>(r.get(a)?.weight??0)&&r.set(a,{text:u,weight:l})},f=(a,u,l)=>{if(a.type==="array")for(const $ of a.items)f($,u,l+1);if(a.type==="object")for(const[
$,p]of a.members)D($,p,a)?c($,T,L.max):f(p,$,l+1);if(a.type!=="string")return;const m=(0,g.e1)(a.text),y=Wn.test(u)||t(a)||Wt(m)||o(m)!==void 0;if(m.length<L.min||y)return;const h=m.includes("://")?2*
L.max:Math.min(m.length,L.max);c(u,s(M(m)).shown,(i(m)>L.usual?.001:1)*(h/(l+1)))};return f(e,"",0),[...r].sort(([,a],[,u])=>u.weight-a.weight).filter(([,{weight:a}],u)=>u===0||u<L.texts&&a>.1).map(([
a,{text:u}])=>`${k(a,n)}: ${(0,S.SS)(JSON.stringify((0,S.Jj)(u,L.max)),1/0)}`).join(", ")}function G(e,t,n){const s=(0,S.EU)(yn(e,t),"diff",x);return o=>{const[i="",...r]=o===1/0?[]:s.split(`
`),c=r.pop()??"",f=wn(r.map(a=>a.slice(x.length)),o).map(a=>x+a),d=o===1/0?s:[i,...f,c].join(`
`);return n===void 0?`
${d}`:mt(n,d)}}function mt(e,t){return`
${x}<details><summary>${e}</summary>

${t}
${x}</details>`}function ht(e){return e.replace(/^(?=.)/gm,x)}var Vn=O(36922);function Gn(e,t,n){if(e.kind==="text")return C([Zn(e)],t);if(e.status!=="modified")return C(e.kind==="json"?Qn(e):e.changes,
t);const s=Ae(e),o=n?.connections??[],i=new Set(o.map(({item:u})=>u)),r={told:[],connections:[],layout:[],items:[],rest:[]};for(const u of e.changes){const l="value"in u&&i.has(u.value),m=n?.tells(u)?
"told":l?"connections":s(u)?"layout":void 0;r[m??(Yn(u.path,t)?"items":"rest")].push(u)}const[c,f]=[C(r.rest,t),r.layout],d=qn(o,r.connections,t),a=r.told.length+r.connections.length;return[...C(r.items,
t),...d.length===0?[]:[{heading:"Connections",parts:d,noun:"connection",changes:a}],...d.length===0||c.length===0?c:[{heading:"Elsewhere in the file",parts:c}],...f.length===0?[]:[{heading:`Layout and\
 bookkeeping: ${(0,w.hS)(f.length,"change")}`,parts:ns(f,e,t),folded:!0}]]}function Yn(e,{labelOf:t}){return e.some(n=>n.type==="item"||n.type==="member"&&t(n.key)!==void 0)}function Zn({status:e,text:t={}}){
const n=(s="")=>({type:"string",id:0,text:JSON.stringify(s)});return e!=="modified"?{kind:e,path:[],value:n(t.base??t.head)}:{kind:e,path:[],from:n(t.base),to:n(t.head)}}function Qn({base:e,head:t,status:n}){
const s=n==="removed"?"removed":"added",o=(r,c)=>{const f=(0,Vn.V)(r,()=>{});return!(c.length<3&&f.length>0&&f.every(a=>a.value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:
f.flatMap(({step:a,value:u})=>a.type==="member"?o(u,[...c,a]):[{kind:s,path:[...c,a],value:u}])},i=e??t;return i?o(i,[]):[]}function qn(e,t,n){const s=new Map(t.map(r=>["value"in r?r.value:void 0,r])),
o=es(e,r=>s.has(r)),i=dt(o.map(r=>ts(r,n)));return o.map(([{item:r}],c)=>{const f=r&&s.get(r);return b(i[c]??"",0,f&&V(f,n).under)})}function es(e,t){const n={added:new Map,removed:new Map};return e.flatMap(
s=>{const{kind:o,source:i,target:r,item:c}=s;if(o==="rewired"||c&&t(c))return[[s]];const f=n[o].get(i),d=f??[s];return f&&f.push(s),n[o].delete(i),n[o].set(r,d),f?[]:[d]})}function ts(e,t){const[{kind:n,
source:s,target:o,was:i}]=e,r=a=>`**${k(a.label,t)}**`,c=a=>a===""?"":` (${k(a,t)})`,f=e.map(a=>` \u2192 ${r(a.target)}${c(a.label)}`),d=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.target)}`;
return`- ${N[n]} ${r(s)}${f.join("")}${d===void 0?"":`, was${d}`}`}function ns(e,t,n){return fe(Pt(e,t),o=>o.kind+ae(o,n)).flatMap(o=>{const i=o.map(d=>V(d,n));if(o.length<de||v(o[0].path)===0||i.some(
({under:d})=>d))return C(o,n);const r=at(o,n),c=i.map(({line:d},a)=>`- ${r[a]}${d}`).join(`
`),f=`- ${N[o[0].kind]} ${ae(o[0],n)} of ${(0,w.hS)(o.length,"item")}`;return[b(f,o.length,d=>c.length>d?"":`
${ht(c)}`)]})}const ss="<!-- workflow-report -->",os=6e4,is=1e3,rs=100,pt=5;function cs(e){const t=Tn(e);let n;return({maxLength:s=os,maxBytes:o=1/0,headings:i=!0,mark:r=!0}={})=>{n??=fs(e,t);const c=as(
e,n,{mask:t,headings:i}),f=r?`${ss}
`:"";let d=Math.min(s,o);for(;;){const a=[f,...Ye(c,d-f.length-1),`
`],u=o===1/0?0:Buffer.byteLength(a.join(""));if(u<=o||d<is)return a;d=Math.floor(d*o*.99/u)}}}function ds(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function fs({workflows:e},t){return["changed","added","removed"].flatMap(n=>e.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(o=>ls(o,t))})))}function as({workflows:e,missing:t,notCompared:n=[]},s,{
mask:o,headings:i}){const r=s.map(({workflow:f,parts:d})=>ue(us(f,o,i),d,{changes:gt(f.counts)})),c=e.filter(({status:f})=>f==="unchanged");return{heading:t===void 0?"":`\`${t}\` doesn't exist: it coun\
ts as empty.`,parts:[...r.length===0?[]:[{heading:"",parts:r,noun:"workflow"}],...gs(c,e.length===0,o),...ys(e,o),...$s(n,o)]}}function us({name:e,status:t,counts:n},s,o){const i=t==="added"||t==="rem\
oved";if(!i&&!o)return"";const r=i?`workflow ${t}`:(0,he.cq)(n),c=e===void 0?ws(r):`${k(e,{mask:s})}: ${r}`;return`${o?"### ":""}${i?`${N[t]} `:""}${c}`}function ls(e,t){const n=e.kind==="json"?tn(e,l=>t(
l).shown):void 0,s=ne(e.head??e.base),o={mask:t,labelOf:l=>l.length>rs?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},i=gt((0,he.xS)(e)),r=Gn(e,o,n),{nodes:c=0,connections:f=0}=n?.
size??{},d=c===0?"What is in it":`${(0,w.hS)(c,"node")}, ${(0,w.hS)(f,"connection")}`,u=e.status!=="modified"&&r.length>0?[ue(d,r,{changes:i,folded:!0})]:r;return[...ms(n),ue(hs(e,t),[...u,...ps(e,o)],
{changes:i})]}function ms(e){return e?.note!==void 0?[b(e.note)]:e?.picture?[{line:(0,S.EU)(e.picture.trimEnd().split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function ue(e,t,n){return t.length===0?b(e,n.changes):{heading:e,parts:t,...n}}function hs({name:e,kind:t,status:n,changes:s},o){
const i=`**${k(e,{mask:o})}**`;return n!=="modified"?`${N[n]} ${i}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${N.modified} ${i}: content modified`:t==="variables"?`${i} (values are neve\
r shown)`:i}function ps({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,pt).map(({path:r,from:c,to:f})=>{const[d,a]=[c,f].map(u=>k(u,t));return`${R(r,t)} (${d} \u2192 ${a})`}),
o=e.length>pt?", \u2026":"",i=`${(0,w.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[b(`${i}: ${s.join(", ")}${o}`)]}function gs(e,t,n){return e.
length===0&&!t?[]:e.every(({name:s})=>s===void 0)?[b("No changes")]:[{...b(`${le(e,n)}: no changes`),least:`${me(e)}: no changes`}]}function ys(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.
length===0)return[];const s=o=>`The environment variables${o} weren't compared, because one side is a folder without \`env_variables.json\`.`;return n.length===e.length?[b(s(""))]:[{...b(s(` of ${le(n,
t)}`)),least:s(` of ${me(n)}`)}]}function $s(e,t){const n=o=>`${o}: not compared, because the step failed`,s=e.map(o=>({name:o}));return e.length===0?[]:[{...b(n(le(s,t))),least:n(me(s))}]}function le(e,t){
return e.flatMap(({name:n})=>n===void 0?[]:[k(n,{mask:t})]).join(", ")}function me(e){return(0,w.hS)(e.length,"workflow")}function gt({added:e,modified:t,removed:n}){return e+t+n}function ws(e){return e.
charAt(0).toUpperCase()+e.slice(1)}})};export{Ss as id,Ms as ids,Os as modules};
