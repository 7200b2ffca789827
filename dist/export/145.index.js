const ws=145,bs=[145],ks={95145:((ys,gt,E)=>{E.d(gt,{SE:()=>is,makeReport:()=>os});var M=E(58132),w=E(30706),pe=E(71124),h=E(53436);const ge=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,
/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],$e=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,W="*",ye=200,$t=64;function yt(e,t){const n=we(
[]),s=[],o=new Set;function i(c,a,d){if((0,h.jn)(c))Me(c.text,a,d);else if(c.type==="object")r(c,a,d);else{const f=c.items.length>1&&c.items.some(({type:u})=>u==="array");for(const[u,l]of c.items.entries())
i(l,be(a,"[]"),{...d,array:c.items,...f&&{slot:u}})}}function r(c,a,{key:d,array:f,map:u,...l}){let m=l;if(f!==void 0||d!==void 0){const y={side:l.side,value:c,field:a,outer:l.place,key:d,array:f??[]};
m={...l,place:y,map:d===void 0?void 0:u},s.push(y)}const p=wt(c,o),g=m===l&&!p&&[...c.members.keys()].some(y=>u?.members.has(y));for(const[y,$]of c.members){const I=be(a,p||g?W:y);g&&Me(JSON.stringify(
y),I,m,$),(!g||$.type==="array")&&i($,I,p?{...m,key:y,map:c}:m)}}for(const c of[e,t])Se(c,o);return i(e,n,{side:"base"}),i(t,n,{side:"head"}),{root:n,places:s,find:bt(s)}}function we(e){return{keys:e,
inner:new Map,texts:new Map,references:[]}}function be(e,t){const n=e.inner.get(t)??we([...e.keys,t]);return e.inner.set(t,n),n}function ke(e,t){return e?.inner.get(t)??e?.inner.get(W)}function Me(e,{
keys:t,texts:n,references:s},{place:o,slot:i},r){if(e.length>ye)return;n.set(e,(n.get(e)??0)+1);const c=e.startsWith('"')?e.length>2:$e.test(t.findLast(a=>a!=="[]")??"")&&/^\d+$/.test(e);o&&c&&s.push(
{text:e,place:o,slot:i,value:r})}function Se(e,t){if((0,h.jn)(e)){e.text.length<=ye&&t.add((0,h.e1)(e.text));return}const n=e.type==="array"?e.items:[...e.members.values()];for(const s of n)Se(s,t);if(e.
type==="object"&&!n.some(Oe))for(const s of e.members.keys())t.add(s)}function Oe(e){return e.type==="object"}function wt({members:e},t){const n=[...e.keys()].filter(s=>!$e.test(s)&&t.has(s));return n.
length>0&&2*n.length>=e.size&&[...e.values()].every(Oe)}function bt(e){const t=new Map;for(const n of e){const s=(o,i)=>{const r=ge.findIndex(a=>a.test(o)),c=`${n.side} ${r} ${i}`;r>=0&&t.set(c,(t.get(
c)??new Set).add(n))};n.key!==void 0&&s(W,JSON.stringify(n.key));for(const[o,i]of n.value.members)(0,h.jn)(i)&&s(o,i.text)}return(n,s)=>{const o=[...ge.keys()].map(i=>t.get(`${s.side} ${i} ${n}`));return kt(
[...o.find(i=>i)??[]],s)}}function kt(e,t){if(!(e.length>$t))for(let n=t;;n=n.outer){const s=n,o=s?e.filter(i=>Y(i,s)):e;if(o.length>0||!n)return o.length===1?o[0]:void 0}}function Y(e,t){return e!==void 0&&
(e===t||Y(e.outer,t))}const Mt=/^(source|from|origin|src|tail|out)$/,St=/^(target|to|dest|destination|head|in)$/,Ee=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
Ot=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Ie=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Et="label title name condition if when event type relationship selectedRelationships".split(" "),It=60;function Nt(e,t){const n=yt(e,t),s=Ne(n.root).flatMap(c=>xt(c,n)),o=jt(s),i=o.length>0?o:Lt(s,n),
r=new Set(i.flatMap(({source:c,target:a})=>[c.field,a.field]));return{...n,nodes:n.places.filter(({field:c})=>r.has(c)),edges:i}}function Ne(e){return[e,...[...e.inner.values()].flatMap(Ne)]}function xt(e,{
find:t}){const n=e.references.flatMap(a=>{const d=t(a.text,a.place);return d?[{...a,target:d}]:[]}),s=n[0]?.place.field,o=n.filter(({place:a,target:d})=>!Y(a,d));if(s===void 0||2*o.length<n.length)return[];
const i=n.length/e.references.length,r=i>=.5&&Z(e.references)-Z(n)<=2;return i>=.9||r&&U(e.keys.slice(-2),Ee)?[{field:e,item:s,keys:e.keys.slice(s.keys.length),references:n}]:[]}function Z(e){return new Set(
e.map(({text:t})=>t)).size}function U(e,t){return e.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>t.test(s.toLowerCase()))}function jt(e){return e.flatMap(t=>{const n=({item:r,references:c})=>!c.
some(({target:a})=>a.field===r),s=e.filter(r=>r.item===t.item&&n(r)),o=xe(s,Mt);if(!o||o===t||xe(s,St)!==t)return[];const i=new Map(o.references.map(r=>[r.place,r]));return t.references.flatMap(r=>{const{
place:c,target:a,text:d}=r,f=i.get(c),u={links:[o.field,t.field],texts:[f?.text??"",d]},l=je(r,c,[]);return f?[{source:f.target,target:a,label:l,item:c.value,...u}]:[]})})}function xe(e,t){const n=({references:s,
keys:o})=>100*Z(s)-o.length;return e.filter(({keys:s})=>U(s,t)).sort((s,o)=>n(o)-n(s))[0]}function Lt(e,t){const n={forward:[],backward:[]};for(const{field:o,references:i}of e){let[r,c]=[[],!1];const a=i.
flatMap(f=>{const{place:u,target:l,text:m}=f,{source:p,inside:g}=At(u,l,t)??{};if(!p||!g)return[];r=o.keys.slice(g.field.keys.length),c=p!==g;const y=u===p?void 0:u,$=je(f,y,r);return[{source:p,target:l,
label:$,links:[o],texts:[m],item:y?.value}]});if(10*a.length<9*i.length)continue;const d=a.map(f=>({...f,source:f.target,target:f.source}));U(r,Ot)?n.backward.push(...d):(c||U(r,Ee))&&n.forward.push(...a)}
const s=n.forward.length>0?n.forward:n.backward;return new Set(s.flatMap(({texts:o})=>o)).size>1?s:[]}function At(e,{field:t},{find:n}){for(let s=e;s;s=s.outer){const o=s.key===void 0?void 0:n(JSON.stringify(
s.key),s),i=[s,o].find(r=>r?.field===t);if(i)return{source:i,inside:s}}}function je({slot:e,value:t},n,s){const o=Et.map(c=>{const[a,d]=[n?.field.inner.get(c),Q(n?.value.members.get(c))];return a&&a.texts.
size+(a.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(c=>!Ie.test(c)),r=e===void 0?[]:[`output ${e+1}`];return[Q(t),...o].find(c=>c)??[...i,...r].join(", ")}function Q(e){if(e?.
type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(Q);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";return t.trim()===""||
t.length>It||Ie.test(t)?void 0:t}const q=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,Rt=/^([xywh]|width|height|left|top|zoom)$/i,Tt=["x","left","position","po\
sitionAbsolute"],Ct=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,Le=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
_t=/hash|digest|checksum|etag|md5|^sha\d*$/i,vt=/^(?=.*\d)[\w+/=-]{16,}$/,Dt=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,zt=/^\d{1,15}$/,Ae=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
ee=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function Re({base:e,head:t}){const n={base:ne(e),head:ne(t)};function s(o,i,r){const c=A(o.at(-1)),a=f=>f.test(i)&&f.test(r);
return Ct.test(c)&&a(Le)||_t.test(c)&&a(vt)||Dt.test(c)&&(a(zt)||a(ee))?!0:o.at(-2)?.type!=="member"&&Ae.test(c)&&a(ee)&&!n.head().has(i)&&!n.base().has(r)}return o=>{if(o.kind==="reordered"||o.kind===
"moved")return!1;const i=o.kind==="modified"?[o.from,o.to]:[o.value];if(Ft(o.path)&&i.every(te))return!0;const[r,c]=i;return r?.type!==c?.type||!r||!c||!("text"in r)||!("text"in c)?!1:s(o.path,(0,h.e1)(
r.text),(0,h.e1)(c.text))}}function Wt(e){return ee.test(e)||Le.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function Ut(e,t){return Ae.test(e)&&(0,h.jn)(t)||(q.test(e)||/^[xy]$/.test(e))&&te(t)}function Ft(e){
if(e.slice(j(e)).some(o=>q.test(A(o))))return!0;const[t,n]=[e.at(-2),A(e.at(-1))],s=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return/^[xy]$/.test(n)||Rt.test(n)&&Tt.some(o=>s?.has(
o))}function j(e){return e.findLastIndex(({type:t})=>t==="item")+1}function Jt(e,{matches:t}){const n=new Map(t.map(({base:o,head:i})=>[i,o])),s=new Map;for(const o of e){const i=j(o.path),[r,c]=[o.path[i-
1],o.path[i]],a=/^[xy]$/.test(A(c)),d=a?["x","y"]:q.test(A(c))?[A(c)]:[],f=r?.type==="item"?r.item:void 0,[u,l]=[Te(f&&n.get(f),d),Te(f,d)],m=[...o.path.slice(0,i),{type:"member",key:d.join(", ")}];u&&
l?s.set(a?r:c,{kind:"modified",path:m,from:u,to:l}):s.set(o,o)}return[...s.values()]}function Te(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.length<Math.max(1,t.length)))
return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function A(e){return e?.type==="member"?e.key:""}function te(e){if(e.type==="hidden")return!1;if((0,h.jn)(e))return e.type==="literal"&&
/\d/.test(e.text);const t=e.type==="array"?e.items:[...e.members.values()];return t.length>0&&t.every(te)}function ne(e){let t;return()=>{if(t)return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=
n.pop())(0,h.jn)(s)?t.set((0,h.e1)(s.text),(t.get((0,h.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var Ce=E(11345);const _e={same:"",added:"\u2795 ",modified:"\
\u270F\uFE0F ",removed:"\u2796 "},Xt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-d\
asharray:5 3"},Pt={same:"-->",added:"==>",removed:"-.->"},ve=40,Kt=500,Bt=5e4,Ht=40,Vt=6;function Gt(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(({status:c})=>n||c!=="same")),i=[...o];for(const{source:c,
target:a,status:d}of t)d!=="same"&&o.add(c).add(a),(c.status!=="same"||a.status!=="same")&&i.push(c,a);if(o.size===0)return{};for(const c of[new Set([...o,...i]),o]){const a=t.filter(({source:u,target:l})=>c.
has(u)&&c.has(l)),d=e.filter(u=>c.has(u)),f=c.size<=ve&&a.length<=Kt?Yt(d,a,s):void 0;if(f&&f.length<=Bt)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>ve?(0,w.hS)(o.size,
"node"):"too many connections"}.`}}function Yt(e,t,n){const s=new Map(e.map((i,r)=>[i,`n${r+1}`])),o=e.map(i=>`  ${s.get(i)}["${_e[i.status]}${De(n(i.label))||"?"}"]`);for(const{source:i,target:r,label:c,
status:a}of t){const d=`${_e[a]}${De(n(c))}`.trim();o.push(`  ${s.get(i)} ${Pt[a]}${d===""?"":`|"${d}"|`} ${s.get(r)}`)}for(const[i,r]of Object.entries(Xt)){const c=e.filter(a=>a.status===i).map(a=>s.
get(a));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${Zt(e,t)>Vt?"TD":"LR"}`,...o].join(`
`)}function Zt(e,t){const n=new Set(t.map(({target:r})=>r)),s=new Set(e);let o=e.filter(r=>!n.has(r)),i=0;for(o.length===0&&(o=e.slice(0,1));o.length>0;i++){for(const c of o)s.delete(c);o=t.filter(({source:c,
target:a})=>o.includes(c)&&s.has(a)).map(({target:c})=>c)}return i}function De(e){return(0,M.RK)((0,M.Jj)(e.replace(/\s+/g," ").trim(),Ht)).replace(Qt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Qt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function qt(e,t=n=>n){const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const o=(0,Ce.j9)([s,n]),i=Nt(n,s),r=en(e,i,o),c=[...new Set(r.values())].sort((l,m)=>l.rank-m.rank),a=nn(
i,r),d=on(i,a);dn(e,c,o,d);const f=new Map(a.map(({item:l,source:m,target:p})=>[l,`${m.label} \u2192 ${p.label}`])),u=l=>l.filter(F).length;return{...Gt(c,a,{isWhole:e.status!=="modified",hide:t}),connections:sn(
a),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,endsOf:l=>f.get(l)}}function F({side:e}){return e==="head"}function ze(e){return e?`${ze(e.outer)}/${e.
key??""}`:""}function en({matches:e},{places:t,nodes:n},s){const o=new Map(t.map((f,u)=>[f,u])),i=f=>f.key===void 0?`${f.value.id}`:ze(f),r=J(t.filter(F),i),c=J(e,({base:f})=>f.id),a=new Map;let d=-1;
for(const f of n){if(a.has(f))continue;const u=F(f)?void 0:f,l=u&&c.get(u.value.id)?.shift(),m=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():f;d=(m&&o.get(m))??d+1e-6;const p=m===void 0?
"removed":u?"same":"added",g=[m,u].filter($=>$!==void 0),y={label:tn(m??f,s),status:p,rank:d,places:g};for(const $ of g)a.set($,y)}return a}function tn({key:e,value:t,array:n},s){const o=["type","comp\
onentType","kind","id","identifier","nodeId"].map(i=>(0,h.TN)(t,i));return e??s.nameOf(t,n)??(0,h.e1)(o.find(i=>i!==void 0)??"?")}function J(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??
[];o.push(s),n.set(t(s),o)}return n}function nn({edges:e},t){const n=e.flatMap(d=>{const[f,u]=[t.get(d.source),t.get(d.target)];return f&&u?[{...d,source:f,target:u,status:F(d.source)?"added":"removed"}]:
[]}),s=({source:d,target:f,label:u})=>`${d.rank} ${f.rank} ${u}`,[o,i]=[n.filter(({status:d})=>d==="removed"),n.filter(({status:d})=>d==="added")],r=J(o,s);return[...i.map(d=>r.get(s(d))?.pop()?{...d,
status:"same"}:d),...[...r.values()].flat()].sort((d,f)=>d.source.rank-f.source.rank||d.target.rank-f.target.rank)}function sn(e){const t=e.filter(({status:s})=>s!=="same"),n=new Map;for(const s of["t\
arget","label"]){const o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;for(const[i,r,...c]of J(t,o).values()){if(!i||!r||c.length>0||i.status===r.status)continue;[i.source,i.target,r.target].
every(({places:d})=>d.length===2)&&!n.has(i)&&!n.has(r)&&n.set(i,r).set(r,i)}}return t.flatMap(s=>{const o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,
was:o}]})}function on({root:e,nodes:t},n){const s=n.filter(({status:d})=>d!=="same"),o=new Set(s.flatMap(d=>d.links)),i=new Set(s.map(({item:d})=>d)),r=new Set(t.map(({field:d})=>d)),c={same:new Set,added:new Set,
removed:new Set};for(const{status:d,texts:f,label:u,source:l,target:m}of s){const p=[l.label,m.label,...u.split(", ")].map(g=>JSON.stringify(g));for(const g of[...f,...p])c[d].add(g)}function a(d,f,u){
if(f===void 0||r.has(f)||d.type==="hidden")return[{text:""}];const l=f.keys.at(-1)===W?[{text:JSON.stringify(u),field:f}]:[];if((0,h.jn)(d))return[...l,{text:d.text,field:f}];const m=d.type==="array"?
d.items.map(p=>["[]",p]):[...d.members];return[...l,...m.flatMap(([p,g])=>a(g,ke(f,p),p))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;const f=d.path.map(g=>g.type==="member"?g.key:"\
[]"),u=f.reduce(ke,e),m=d.path.slice(0,-1).some(g=>g.type==="item"&&i.has(g.item)),p=(g,y)=>{const $=a(g,u,f.at(-1)??""),I=$.some(N=>o.has(N.field)&&y.has(N.text)),$s=(N,pt)=>y.has(N)||rn(pt)||I&&cn(N,
pt);return(I||m)&&$.every(N=>N.field&&$s(N.text,N.field))};return d.kind==="modified"?p(d.from,c.removed)&&p(d.to,c.added):p(d.value,c[d.kind])}}function rn({keys:e}){return/^(_?id|identifier|uuid)$/.
test(e.at(-1)??"")}function cn(e,{texts:t}){const n=t.get(e)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(e)}function dn(e,t,{componentOf:n},s){const o=Re(e),
i=new Map;for(const r of t){const[{id:c}={},a]=r.places.map(d=>d.value);for(const{value:d,array:f}of r.places){const u=(0,Ce.qU)(d)===void 0&&n(d,f);for(const l of[c!==a?.id&&d,u])l&&i.set(l,[...i.get(
l)??[],r])}}for(const r of e.changes){if(s(r)||o(r))continue;const c=[e.head];for(const d of r.path)c.push(an(c.at(-1),d));const a=["value"in r&&r.value,...c.reverse()].find(d=>i.has(d));for(const d of i.
get(a)??[])d.status==="same"&&(d.status="modified")}}function an(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:
void 0}var fn=E(85725);const un=2,ln=1e3,We=240,mn=40,hn=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${We/2}})`,"su")],Ue="\u2026";function pn(e,t){
const[n,s]=[Fe(e),Fe(t)],o=e!==void 0&&t!==void 0&&n.ends!==s.ends,i=gn(n.lines,s.lines);return o?[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`,...i]:i}function Fe(e){const t=e?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(e);return{lines:(e?.split(t?`\r
`:`
`)??[]).flatMap(s=>Je(s,hn).map((o,i)=>i===0?o:Ue+o)),ends:t?"CRLF":"LF"}}function Je(e,[t,...n]){if(e.length<=We||t===void 0)return[e];const s=[""];for(const o of e.split(t)){const i=s.at(-1)??"";i.length<
mn?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>Je(o,n))}function gn(e,t){const n=new Set(e),s=r=>r.map(c=>`${c}
`).join(""),o=t.some(r=>n.has(r))?(0,fn.YB)("","",s(e),s(t),"","",{context:un,maxEditLength:ln}):void 0;if(o===void 0){const r=[...e.map(c=>`- ${c}`),...t.map(c=>`+ ${c}`)];return[...Xe(r),...r]}let i=0;
return o.hunks.flatMap(({newStart:r,newLines:c,lines:a})=>{const d=t.slice(i,r-1),f=t.slice(0,r).filter(m=>!m.startsWith(Ue)).length;i=r-1+c;const u=a.map(m=>`${m.slice(0,1)} ${m.slice(1)}`);return[...d.
length>1?[`@@ line ${f} @@`]:d.map(m=>`  ${m}`),...Xe(u),...u]})}function Xe(e){const t=o=>e.flatMap(i=>i.startsWith(o)?[i.slice(2)]:[]),n=new Map(t("-").map(o=>[R(o.normalize()),o]));if(n.size===0)return[];
const s=t("+").flatMap(o=>{const i=n.get(R(o.normalize()));return i===void 0?[]:Pe(i,o)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`]}function Pe(e,t){const[n,s]=[e.
normalize(),t.normalize()];if(e===t||R(n)!==R(s))return;const o=R(e)===R(t)?[]:["Unicode forms"],i=n.trimEnd()===s.trimEnd(),r=n===s?[]:[i?"spaces at the end":"white space"];return[...o,...r].join(", ")}
function R(e){return e.replace(/\s+/g,"")}function $n(e,t){const n=[];let[s,o,i]=[t,0,0];for(;i<e.length;){const r=e.findIndex((d,f)=>f>i&&d.startsWith("@@ line ")),c=e.slice(i,r<0?e.length:r),a=o===0?
yn(c,s):[];for(const d of a)n.push(d);s-=X(a),o+=c.filter(Ke).length-a.filter(Ke).length,i+=c.length}return o===0?n:[...n,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function yn(e,t){if(X(e)<=t)return e;
const n=r=>r.startsWith("-"),s=X(e.filter(n)),o=Math.min(s,Math.max(t/2,t-(X(e)-s))),i={removed:o,others:t-o};return e.filter(r=>{const c=n(r)?"removed":"others";return i[c]-=r.length+1,i[c]>=0})}function Ke(e){
return e.startsWith("-")||e.startsWith("+")}function X(e){return e.reduce((t,n)=>t+n.length+1,0)}var wn=E(75904);const Be=2,He=60,se="</details>",bn=`<details><summary></summary>


${se}`.length,kn=100;function b(e,t={}){const n=t.under?.(1/0)??"";return{line:e,rest:"",least:n===""?e:`${e} \u2026`,changes:0,...t,under:n,cut:t.under}}function Ve(e,t){const{placed:n,left:s}=Mn(e,t),
o=new Map;let i=s;for(const[r,{entry:c,sections:a}]of n.entries()){const d=Sn(c,c.least.length+Math.floor(i/(n.length-r)));i-=On(d)-c.least.length,o.set(c,d);for(const f of a)o.set(f,[])}return In(Ye(
e,o).filter(([r])=>r!==""))}function Mn(e,t){const n=Ge(e,[]),s=new Map;for(const{sections:d}of n)for(const f of d)s.set(f,(s.get(f)??0)+1);const o=new Set,i=[];let[r,c]=[t,0];const a=({entry:d,sections:f})=>f.
length===1?0:d.line.length+d.under.length;for(const d of n.sort((f,u)=>a(f)-a(u))){const{entry:f,sections:u}=d,l=u.filter($=>!o.has($)),m=u.filter($=>s.get($)===1),g=l.map(({heading:$,folded:I})=>$.length+
Be+(I?bn:0)).reduce(($,I)=>$+I,f.least.length+Be),y=c+He*(l.length-m.length);if(!(g+y>r)){r-=g,c=y,i.push(d);for(const $ of l)o.add($);for(const $ of u)s.set($,(s.get($)??0)-1)}}return{placed:i,left:r-
c}}function Ge(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?Ge(s,n):[{entry:s,sections:n}])}function Sn({line:e,under:t,rest:n,least:s,cut:o},i){if(i===1/0)return[e,t,n];if(e.length+t.length<=
i)return[e,t];for(let r=i-e.length-He;o&&r>kn;r=Math.floor(r*.7)){const c=o(r);if(c!==""&&e.length+c.length<=i)return[e,c]}return[s]}function On(e){return e.reduce((t,n)=>t+n.length,0)}function Ye(e,t){
const{heading:n,parts:s,folded:o}=e,r=s.filter(d=>t.has(d)).flatMap(d=>"parts"in d?Ye(d,t):[t.get(d)??[]]),c=s.filter(d=>!t.has(d)),a=[...r,[En(e,c)]];return o?[[`<details><summary>${n}</summary>`],...a,
[se]]:[[n],...a]}function En({noun:e},t){if(t.length===0)return"";if(e==="connection")return`\u2026 and ${(0,w.hS)(t.length,"more connection")}`;const n=e==="workflow"?` in ${(0,w.hS)(t.length,"more w\
orkflow")}`:"";return`\u2026 and ${(0,w.hS)(Ze(t),"more change")}${n}`}function Ze(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?Ze(n.parts):0)),0)}function In(e){const t=n=>n?.[0]?.startsWith(
"- ");return e.flatMap((n,s)=>{const o=n[0]===se||t(n)&&t(e[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const P="***",K=8,v="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",Nn=new RegExp(`(?:${v})$`),xn=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Qe=new RegExp(`^(?:x[-_]?)?(?:${v})$`,"i"),jn=/name|key|header|field/i,Ln=/^(?:val|default)/i,An=/\{\{|\$\{|<%/,qe="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",Rn=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${v}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${v})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${v})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${qe}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${qe}[\\w.~+/=-]{8,}`,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,})/].
map(e=>new RegExp(e,"giu"));function Tn({workflows:e}){const t=new Map,n=new Set;for(const{secrets:o,files:i}of e){const r=i.flatMap(({base:c,head:a})=>[c,a].flatMap(d=>re(d,n)));for(const c of[...o,...r].
flatMap(Cn)){const a=c.slice(0,K);t.set(a,(t.get(a)??new Set).add(c))}}const s=new Map;return o=>{const i=s.get(o);if(i)return i;const r=[],c=d=>(r.push(d),P),a=Rn.reduce((d,f)=>d.replace(f,c),_n(o,t,
c));return s.set(o,{shown:a,hidden:r.join("\0")}),{shown:a,hidden:r.join("\0")}}}function oe(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return Nn.test(t)&&!xn.test(t)}function D(e,t,{members:n}){
if(tt(t))return!1;if(oe(e))return ie(t)||Qe.test(e);const s=([o,i])=>(0,h.jn)(i)&&jn.test(o)&&oe((0,h.e1)(i.text));return Ln.test(e)&&[...n].some(s)}function et(e,...t){return t.every(tt)?!1:e.some((n,s)=>{
if(n.type!=="member")return!1;const o=e[s-1],i=o?.type==="item"&&o.item.type==="object"?o.item:void 0,r=i?.members.get(n.key);if(i&&r&&D(n.key,r,i))return!0;const c=e.slice(s+1).every(({type:a})=>a===
"element");return oe(n.key)&&(Qe.test(n.key)||c&&t.some(ie))})}function tt(e){return e.type==="literal"&&!/\d/.test(e.text)}function ie(e){return(0,h.jn)(e)||e.type==="array"&&e.items.every(ie)}function re(e,t){
return e===void 0||(0,h.jn)(e)||t.has(e)?[]:(t.add(e),e.type==="array"?e.items.flatMap(n=>re(n,t)):[...e.members].flatMap(([n,s])=>[...D(n,s,e)?nt(s).filter(o=>!An.test(o)):[],...re(s,t)]))}function nt(e){
return(0,h.jn)(e)?[(0,h.e1)(e.text)]:(e.type==="array"?e.items:[...e.members.values()]).flatMap(nt)}function Cn(e){const t=s=>JSON.stringify(s).slice(1,-1);return[e,...e.split(/[\r\n]+/),e.replace(/^(?:bearer|basic|token)\s+/i,
"")].flatMap(s=>{const o=s.trim();if(o.length<K||new RegExp("^\\p{L}+$","u").test(o))return[];const i=Buffer.from(o).toString(),r=encodeURIComponent(i),c=[r,r.replaceAll("%20","+"),r.replace(/%../g,a=>a.
toLowerCase()),encodeURI(i)];return[o,i,...[o,i].flatMap(a=>[t(a),t(t(a))]),...c]})}function _n(e,t,n){if(t.size===0)return e;let[s,o]=["",0];for(let i=0;i<=e.length-K;i++)for(const r of t.get(e.slice(
i,i+K))??[]){if(!e.startsWith(r,i))continue;const c=n(r);i>=o&&(s+=e.slice(o,i)+c),o=Math.max(o,i+r.length)}return s+e.slice(o)}const z=80,st=8;function B(e,t,n){if(e.type==="string")return ce(S((0,h.
e1)(e.text)),t,n);const[s="",...o]=T(e,t);return o.length>0||s.length>z?void 0:(0,M.SS)(s,1/0)}function ce(e,t,n){const s=t.mask(e).shown;if(s.length>z||s.includes(`
`))return;const o=ot(e,t,n);return(0,M.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${k(o,t)})`)}function ot(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(i=>(0,h.jn)(i)&&(0,h.e1)(i.text)===s)?void 0:s}function T(e,t,n){const{mask:s}=t;if((0,h.jn)(e)){if(e.type==="literal")return[s(e.text).shown];const d=S((0,h.e1)(e.text)),f=s(
d).shown.split(`
`);if(f.length>1)return["|",...it(f)];const u=ot(d,t,n);return[JSON.stringify(f[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=e.type==="array"?"[]":"{}",r=e.type==="array"?e.items.map(d=>T(d,t)):
Array.from(e.members,([d,f])=>{const[u,...l]=D(d,f,e)?[P]:T(f,t,e);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...f])=>f.length===0&&d.length<=z),a=c?`${o}${r.slice(0,z).join(
", ")}${i}`:"";return c&&a.length<=z?[a]:[`${o}`,...it(r.flat()),`${i}`]}function it(e){return e.map(t=>`  ${t}`)}function S(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))return e;try{const t=decodeURIComponent(
e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function k(e,{mask:t},n=100){return(0,M.SS)(t(e).shown,n)}function C(e,t,n=!1){const s=j(e),o=n?1/0:100,i=e.flatMap((r,c)=>{if(r.
type==="element")return[(0,M.SS)(`[${r.index}]`)];if(r.type==="item"){const d=t.endsOf(r.item),f=d===void 0?r.label:n?`${d} (${r.label})`:d,u=c===s-1&&r.hint!==void 0?` (${k(r.hint,t)})`:"";return[`**${k(
f,t,o)}**${u}`]}return!n&&e.slice(c+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[k(r.key,t,o)]});return i.length>st&&!n&&i.splice(2,i.length-st+1,"\u2026"),i.join(" \u203A ")||"the whole file"}
function de(e,t){const n=e.map(({path:o})=>C(o,t)),s=ct(n);return rt(n.map((o,i)=>s.get(o)===1?o:C(e[i]?.path??[],t,!0)))}function rt(e){const[t,n]=[ct(e),new Map];return e.map(s=>{const[o=1,i]=[t.get(
s),(n.get(s)??0)+1];return n.set(s,i),o===1?s:`${s} (${i} of ${o})`})}function ct(e){const t=new Map;for(const n of e)t.set(n,(t.get(n)??0)+1);return t}const x={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},L="  ",ae=3,vn=5,Dn=120,O={texts:3,min:4,max:60,usual:2,usualWeight:.001},zn=/^(type|_?id|uuid|identifier)$/i,H={line:"\
: changed, hidden"};function _(e,t){const n=fe(e,Wn),s=n.filter(i=>i.length<ae).flat(),o=new Map;for(const i of fe(s,({kind:r})=>x[r]))for(const[r,c]of de(i,t).entries())i[r]&&o.set(i[r],c);return n.flatMap(
i=>i.length>=ae?[Un(i,t)]:i.map(r=>{const{line:c,...a}=V(r,t);return b(`- ${x[r.kind]} ${o.get(r)}${c}`,{changes:1,...a})}))}function fe(e,t){const n=new Map;for(const s of e){const o=n.get(t(s));o?o.
push(s):n.set(t(s),[s])}return[...n.values()]}function Wn(e){const t=j(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||
s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function Un(e,t){const[n]=e,{line:s,under:o=()=>""}=V(n,t),i=at(dt(e,t)),r=n.kind==="modified"?"":` ${n.kind}`,c=`- ${x[n.kind]} ${ue(n,t)}${s}${r}\
 in ${i.line}`;return b(c,{changes:e.length,under:a=>o(a)+(i.under?.(a)??"")})}function dt(e,t){const n=e.map(({path:s})=>({path:s.slice(0,j(s))}));return de(n,t)}function ue({path:e},t){return C(e.slice(
j(e)),t)}function V(e,t){if(e.kind==="modified")return ft(e,t);if("value"in e)return Jn(e,t);if(e.kind==="moved"){const[i,r]=[e.from,e.path].map(c=>C(c.slice(0,-1),t,!0));return{line:`: moved from ${i}\
 to ${r}`}}if(e.moved.length===0)return{line:": in a new order"};const n=e.moved.map(i=>({path:[i]})),s=at(de(n,t)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o}\
)`}}function at(e){if(e.length<=vn)return{line:e.join(", ")};const t=(0,w.hS)(e.length,"item"),n=ut(t,L+e.join(", "));return{line:t,under:s=>n.length<=s?n:""}}function ft({path:e,from:t,to:n},s){if(t.
type==="hidden"||n.type==="hidden")return{line:""};if(et(e,t,n))return H;if(t.type==="string"&&n.type==="string")return Fn((0,h.e1)(t.text),(0,h.e1)(n.text),s);const[o,i]=[B(t,s),B(n,s)];if(o!==void 0&&
i!==void 0)return o===i?H:{line:`: ${o} \u2192 ${i}`};const[r,c]=[T(t,s).join(`
`),T(n,s).join(`
`)];return r===c?H:{line:"",under:G(r,c)}}function Fn(e,t,n){const s=S(e)!==S(t)&&(S(e)!==e||S(t)!==t),[o,i,r]=s?[S(e),S(t)," (percent-encoded)"]:[e,t,""],[c,...a]=(0,wn.q)(o,i)?.changes??[];if(c!==void 0){
const g=`${r} (JSON in a text)`;if(a.length===0&&c.kind==="modified"){const $=ft(c,n);return{...$,line:`${g} \u203A ${C(c.path,n)}${$.line}`}}const y={heading:"",parts:_([c,...a],n)};return{line:g,under:$=>`\

${lt(Ve(y,$).join(""))}`}}const[d,f]=[n.mask(o),n.mask(i)];if(d.shown===f.shown)return{line:r+H.line};const u=d.hidden===f.hidden?"":" (hidden values differ, too)",[l,m]=[ce(o,n),ce(i,n)];if(l===void 0||
m===void 0)return{line:r+u,under:G(d.shown,f.shown)};const p=Pe(d.shown,f.shown);return{line:`${r}: ${l} \u2192 ${m}${p===void 0?"":` (${p})`}${u}`}}function Jn({kind:e,path:t,value:n},s){if(n.type===
"hidden")return{line:""};if(et(t,n))return{line:": hidden"};const o=n.type==="object"?void 0:B(n,s);if(o!==void 0)return{line:`: ${o}`};const r=n.type==="string"?s.mask(S((0,h.e1)(n.text))).shown:T(n,
s).join(`
`),[c,a]=e==="added"?[void 0,r]:[r,void 0];if(n.type!=="object"){const m=n.type==="array"?(0,w.hS)(n.items.length,"element"):void 0;return{line:"",under:G(c,a,m)}}const{line:d,isWhole:f}=Xn(n,t.at(-1),
s),u=G(c,a,(0,w.hS)(n.members.size,"field")),l=d===""?"":`: ${d}`;return f===!1?{line:l,under:u}:f?{line:l}:{line:l,rest:u(1/0)}}function Xn(e,t,n){const s=t?.type==="item"?t:void 0;if(e.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=d=>(0,h.jn)(d)&&[s?.label,s?.hint].includes((0,h.e1)(d.text)),i=[...e.members].filter(([,d])=>!s||!o(d)),r=i.filter(([d,f])=>!s||!Ut(d,f)),c=r.map(([d,f])=>{
const u=D(d,f,e)?(0,M.SS)(P):B(f,n,e);return u&&`${k(d,n)}: ${u}`}),a=c.join(", ");return c.includes(void 0)||a.length>Dn?{line:Pn(e,o,n),isWhole:!1}:r.length<i.length?{line:a}:{line:a,isWhole:!0}}function Pn(e,t,n){
const s=new Map,o=(r,c,a)=>{a>(s.get(r)?.weight??0)&&s.set(r,{text:c,weight:a})},i=(r,c,a)=>{if(r.type==="array")for(const m of r.items)i(m,c,a+1);if(r.type==="object")for(const[m,p]of r.members)D(m,p,
r)?o(m,P,O.max):i(p,m,a+1);if(r.type!=="string")return;const d=(0,h.e1)(r.text),f=zn.test(c)||t(r)||Wt(d)||n.labelOf(d)!==void 0;if(d.length<O.min||f)return;const u=d.includes("://")?2*O.max:Math.min(
d.length,O.max),l=n.countOf(d)>O.usual?O.usualWeight:1;o(c,n.mask(S(d)).shown,l*u/(a+1))};return i(e,"",0),[...s].sort(([,r],[,c])=>c.weight-r.weight).filter(([,{weight:r}],c)=>c===0||c<O.texts&&r>O.usualWeight*
2*O.max).map(([r,{text:c}])=>`${k(r,n)}: ${(0,M.SS)(JSON.stringify((0,M.Jj)(c,O.max)),1/0)}`).join(", ")}function G(e,t,n){const s=(0,M.EU)(pn(e,t),"diff",L);return o=>{const[i="",...r]=o===1/0?[]:s.split(
`
`),c=r.pop()??"",a=$n(r.map(f=>f.slice(L.length)),o).map(f=>L+f),d=o===1/0?s:[i,...a,c].join(`
`);return n===void 0?`
${d}`:ut(n,d)}}function ut(e,t){return`
${L}<details><summary>${e}</summary>

${t}
${L}</details>`}function lt(e){return e.replace(/^(?=.)/gm,L)}var Kn=E(36922);function Bn(e,t,n){if(e.kind==="text")return _([Vn(e)],t);if(e.status!=="modified")return _(e.kind==="json"?Gn(e):e.changes,
t);const s=Re(e),o=n?.connections??[],i=new Set(o.map(({item:u})=>u)),r={told:[],connections:[],layout:[],items:[],rest:[]};for(const u of e.changes){const l="value"in u&&i.has(u.value),m=n?.tells(u)?
"told":l?"connections":s(u)?"layout":void 0;r[m??(Hn(u.path,t)?"items":"rest")].push(u)}const[c,a]=[_(r.rest,t),r.layout],d=Yn(o,r.connections,t),f=r.told.length+r.connections.length;return[..._(r.items,
t),...d.length===0?[]:[{heading:"Connections",parts:d,noun:"connection",changes:f}],...d.length===0||c.length===0?c:[{heading:"Elsewhere in the file",parts:c}],...a.length===0?[]:[{heading:`Layout and\
 bookkeeping: ${(0,w.hS)(a.length,"change")}`,parts:qn(a,e,t),folded:!0}]]}function Hn(e,{labelOf:t}){return e.some(n=>n.type==="item"||n.type==="member"&&t(n.key)!==void 0)}function Vn({status:e,text:t={}}){
const n=(s="")=>({type:"string",id:0,text:JSON.stringify(s)});return e!=="modified"?{kind:e,path:[],value:n(t.base??t.head)}:{kind:e,path:[],from:n(t.base),to:n(t.head)}}function Gn({base:e,head:t,status:n}){
const s=n==="removed"?"removed":"added",o=(r,c)=>{const a=(0,Kn.V)(r,()=>{});return!(c.length<3&&a.length>0&&a.every(f=>f.value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:
a.flatMap(({step:f,value:u})=>f.type==="member"?o(u,[...c,f]):[{kind:s,path:[...c,f],value:u}])},i=e??t;return i?o(i,[]):[]}function Yn(e,t,n){const s=new Map(t.map(r=>["value"in r?r.value:void 0,r])),
o=Zn(e,r=>s.has(r)),i=rt(o.map(r=>Qn(r,n)));return o.map(([{item:r}],c)=>{const a=r&&s.get(r);return b(i[c]??"",{under:a&&V(a,n).under})})}function Zn(e,t){const n={added:new Map,removed:new Map};return e.
flatMap(s=>{const{kind:o,source:i,target:r,item:c}=s;if(o==="rewired"||c&&t(c))return[[s]];const a=n[o].get(i),d=a??[s];return a&&a.push(s),n[o].delete(i),n[o].set(r,d),a?[]:[d]})}function Qn(e,t){const[
{kind:n,source:s,target:o,was:i}]=e,r=f=>`**${k(f.label,t)}**`,c=f=>f===""?"":` (${k(f,t)})`,a=e.map(f=>` \u2192 ${r(f.target)}${c(f.label)}`),d=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.
target)}`;return`- ${x[n]} ${r(s)}${a.join("")}${d===void 0?"":`, was${d}`}`}function qn(e,t,n){return fe(Jt(e,t),o=>o.kind+ue(o,n)).flatMap(o=>{const i=o.map(d=>V(d,n));if(o.length<ae||j(o[0].path)===
0||i.some(({under:d})=>d))return _(o,n);const r=dt(o,n),c=i.map(({line:d},f)=>`- ${r[f]}${d}`).join(`
`),a=`- ${x[o[0].kind]} ${ue(o[0],n)} of ${(0,w.hS)(o.length,"item")}`;return[b(a,{changes:o.length,under:d=>c.length>d?"":`
${lt(c)}`})]})}const es="<!-- workflow-report -->",ts=6e4,ns=1e3,ss=100,mt=5;function os(e){const t=Tn(e);let n;return({maxLength:s=ts,maxBytes:o=1/0,headings:i=!0,mark:r=!0}={})=>{n??=rs(e,t);const c=cs(
e,n,{mask:t,headings:i}),a=r?`${es}
`:"";let d=Math.min(s,o);for(;;){const f=[a,...Ve(c,d-a.length-1),`
`],u=o===1/0?0:Buffer.byteLength(f.join(""));if(u<=o||d<ns)return f;d=Math.floor(d*o*.99/u)}}}function is(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function rs({workflows:e},t){return["changed","added","removed"].flatMap(n=>e.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(o=>as(o,t))})))}function cs({workflows:e,missing:t,notCompared:n=[]},s,{
mask:o,headings:i}){const r=s.map(({workflow:a,parts:d})=>le(ds(a,o,i),d,{changes:ht(a.counts)})),c=e.filter(({status:a})=>a==="unchanged");return{heading:t===void 0?"":`\`${t}\` doesn't exist: it coun\
ts as empty.`,parts:[...r.length===0?[]:[{heading:"",parts:r,noun:"workflow"}],...ms(c,e.length===0,o),...hs(e,o),...ps(n,o)]}}function ds({name:e,status:t,counts:n},s,o){const i=t==="added"||t==="rem\
oved";if(!i&&!o)return"";const r=i?`workflow ${t}`:(0,pe.cq)(n),c=e===void 0?gs(r):`${k(e,{mask:s})}: ${r}`;return`${o?"### ":""}${i?`${x[t]} `:""}${c}`}function as(e,t){const n=e.kind==="json"?qt(e,l=>t(
l).shown):void 0,s=ne(e.head??e.base),o={mask:t,labelOf:l=>l.length>ss?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},i=ht((0,pe.xS)(e)),r=Bn(e,o,n),{nodes:c=0,connections:a=0}=n?.
size??{},d=c===0?"What is in it":`${(0,w.hS)(c,"node")}, ${(0,w.hS)(a,"connection")}`,u=e.status!=="modified"&&r.length>0?[le(d,r,{changes:i,folded:!0})]:r;return[...fs(n),le(us(e,t),[...u,...ls(e,o)],
{changes:i})]}function fs(e){if(e?.note!==void 0)return[b(e.note)];if(!e?.picture)return[];const t=(0,M.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[b(t,{least:"The picture doesn't fit here."})]}function le(e,t,n){return t.length===0?b(e,n):{heading:e,parts:t,...n}}function us({name:e,kind:t,status:n,changes:s},o){const i=`\
**${k(e,{mask:o})}**`;return n!=="modified"?`${x[n]} ${i}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${x.modified} ${i}: content modified`:t==="variables"?`${i} (values are never shown)`:
i}function ls({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,mt).map(({path:r,from:c,to:a})=>{const[d,f]=[c,a].map(u=>k(u,t));return`${C(r,t)} (${d} \u2192 ${f})`}),o=e.length>
mt?", \u2026":"",i=`${(0,w.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[b(`${i}: ${s.join(", ")}${o}`)]}function ms(e,t,n){return e.length===
0&&!t?[]:e.every(({name:s})=>s===void 0)?[b("No changes")]:[b(`${me(e,n)}: no changes`,{least:`${he(e)}: no changes`})]}function hs(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.length===0)return[];
const s=o=>`The environment variables${o} weren't compared, because one side is a folder without \`env_variables.json\`.`;return n.length===e.length?[b(s(""))]:[b(s(` of ${me(n,t)}`),{least:s(` of ${he(
n)}`)})]}function ps(e,t){const n=o=>`${o}: not compared, because the step failed`,s=e.map(o=>({name:o}));return e.length===0?[]:[b(n(me(s,t)),{least:n(he(s))})]}function me(e,t){return e.flatMap(({name:n})=>n===
void 0?[]:[k(n,{mask:t})]).join(", ")}function he(e){return(0,w.hS)(e.length,"workflow")}function ht({added:e,modified:t,removed:n}){return e+t+n}function gs(e){return e.charAt(0).toUpperCase()+e.slice(
1)}})};export{ws as id,bs as ids,ks as modules};
