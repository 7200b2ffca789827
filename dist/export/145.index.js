const ms=145,hs=[145],ps={95145:((ls,hn,I)=>{I.d(hn,{SE:()=>ss,makeReport:()=>ts});var M=I(58132),w=I(30706),me=I(71124),$=I(53436);const he=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,
/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],pe=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,W="*",ge=200,pn=64;function gn(e,n){const t=$e(
[]),s=[],o=new Set;function i(c,a,d){if((0,$.jn)(c))ke(c.text,a,d);else if(c.type==="object")r(c,a,d);else{const f=c.items.length>1&&c.items.some(({type:u})=>u==="array");for(const[u,l]of c.items.entries())
i(l,ye(a,"[]"),{...d,array:c.items,...f&&{slot:u}})}}function r(c,a,{key:d,array:f,map:u,...l}){let m=l;if(f!==void 0||d!==void 0){const y={side:l.side,value:c,field:a,outer:l.place,key:d,array:f??[]};
m={...l,place:y,map:d===void 0?void 0:u},s.push(y)}const h=$n(c,o),g=m===l&&[...c.members.keys()].some(y=>u?.members.has(y));for(const[y,p]of c.members){const k=ye(a,h||g?W:y);g&&ke(JSON.stringify(y),
k,m,p),(!g||p.type==="array")&&i(p,k,h?{...m,key:y,map:c}:m)}}for(const c of[e,n])be(c,o);return i(e,t,{side:"base"}),i(n,t,{side:"head"}),{root:t,places:s,find:yn(s)}}function $e(e){return{keys:e,inner:new Map,
texts:new Map,references:[]}}function ye(e,n){const t=e.inner.get(n)??$e([...e.keys,n]);return e.inner.set(n,t),t}function we(e,n){return e?.inner.get(n)??e?.inner.get(W)}function ke(e,{keys:n,texts:t,
references:s},{place:o,slot:i},r){if(e.length>ge)return;t.set(e,(t.get(e)??0)+1);const c=e.startsWith('"')?e.length>2:pe.test(n.findLast(a=>a!=="[]")??"")&&/^\d+$/.test(e);o&&c&&s.push({text:e,place:o,
slot:i,value:r})}function be(e,n){if((0,$.jn)(e)){e.text.length<=ge&&n.add((0,$.e1)(e.text));return}const t=e.type==="array"?e.items:[...e.members.values()];for(const s of t)be(s,n);if(e.type==="objec\
t"&&!t.some(Me))for(const s of e.members.keys())n.add(s)}function Me(e){return e.type==="object"}function $n({members:e},n){const t=[...e.keys()].filter(s=>!pe.test(s)&&n.has(s));return t.length>0&&2*
t.length>=e.size&&[...e.values()].every(Me)}function yn(e){const n=new Map;for(const t of e){const s=(o,i)=>{const r=he.findIndex(a=>a.test(o)),c=`${t.side} ${r} ${i}`;r>=0&&n.set(c,(n.get(c)??new Set).
add(t))};t.key!==void 0&&s(W,JSON.stringify(t.key));for(const[o,i]of t.value.members)(0,$.jn)(i)&&s(o,i.text)}return(t,s)=>{const o=[...he.keys()].map(i=>n.get(`${s.side} ${i} ${t}`));return wn([...o.
find(i=>i)??[]],s)}}function wn(e,n){if(!(e.length>pn))for(let t=n;;t=t.outer){const s=t,o=s?e.filter(i=>Y(i,s)):e;if(o.length>0||!t)return o.length===1?o[0]:void 0}}function Y(e,n){return e!==void 0&&
(e===n||Y(e.outer,n))}const kn=/^(source|from|origin|src|tail|out)$/,bn=/^(target|to|dest|destination|head|in)$/,Se=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
Mn=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Sn=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
On="label title name condition if when event type relationship selectedRelationships".split(" "),En=60;function In(e,n){const t=gn(e,n),s=Oe(t.root).flatMap(c=>xn(c,t)),o=Nn(s),i=o.length>0?o:jn(s,t),
r=new Set(i.flatMap(({source:c,target:a})=>[c.field,a.field]));return{...t,nodes:t.places.filter(({field:c})=>r.has(c)),edges:i}}function Oe(e){return[e,...[...e.inner.values()].flatMap(Oe)]}function xn(e,{
find:n}){const t=e.references.flatMap(a=>{const d=n(a.text,a.place);return d?[{...a,target:d}]:[]}),s=t[0]?.place.field,o=t.filter(({place:a,target:d})=>!Y(a,d));if(s===void 0||2*o.length<t.length)return[];
const i=t.length/e.references.length,r=i>=.5&&Z(e.references)-Z(t)<=2;return i>=.9||r&&U(e.keys.slice(-2),Se)?[{field:e,item:s,keys:e.keys.slice(s.keys.length),references:t}]:[]}function Z(e){return new Set(
e.map(({text:n})=>n)).size}function U(e,n){return e.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>n.test(s.toLowerCase()))}function Nn(e){return e.flatMap(n=>{const t=({item:r,references:c})=>!c.
some(({target:a})=>a.field===r),s=e.filter(r=>r.item===n.item&&t(r)),o=Ee(s,kn);if(!o||Ee(s,bn)!==n)return[];const i=new Map(o.references.map(r=>[r.place,r]));return n.references.flatMap(r=>{const{place:c,
target:a,text:d}=r,f=i.get(c),u={links:[o.field,n.field],texts:[f?.text??"",d]},l=Ie(r,c,[]);return f?[{source:f.target,target:a,label:l,item:c.value,...u}]:[]})})}function Ee(e,n){const t=({references:s,
keys:o})=>100*Z(s)-o.length;return e.filter(({keys:s})=>U(s,n)).sort((s,o)=>t(o)-t(s))[0]}function jn(e,n){const t={forward:[],backward:[]};for(const{field:o,references:i}of e){let[r,c]=[[],!1];const a=i.
flatMap(f=>{const{place:u,target:l,text:m}=f,{source:h,inside:g}=Ln(u,l,n)??{};if(!h||!g)return[];r=o.keys.slice(g.field.keys.length),c=h!==g;const y=u===h?void 0:u,p=Ie(f,y,r);return[{source:h,target:l,
label:p,links:[o],texts:[m],item:y?.value}]});if(10*a.length<9*i.length)continue;const d=a.map(f=>({...f,source:f.target,target:f.source}));U(r,Mn)?t.backward.push(...d):(c||U(r,Se))&&t.forward.push(...a)}
const s=t.forward.length>0?t.forward:t.backward;return new Set(s.flatMap(({texts:o})=>o)).size>1?s:[]}function Ln(e,{field:n},{find:t}){for(let s=e;s;s=s.outer){const o=s.key===void 0?void 0:t(JSON.stringify(
s.key),s),i=[s,o].find(r=>r?.field===n);if(i)return{source:i,inside:s}}}function Ie({slot:e,value:n},t,s){const o=On.map(c=>{const[a,d]=[t?.field.inner.get(c),Q(t?.value.members.get(c))];return a&&a.texts.
size+(a.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(c=>!Sn.test(c)),r=e===void 0?[]:[`output ${e+1}`];return[Q(n),...o].find(c=>c)??[...i,...r].join(", ")}function Q(e){if(e?.
type==="array"&&e.items.length>0&&e.items.length<4){const t=e.items.map(Q);return t.includes(void 0)?void 0:t.join(", ")}const n=e?.type==="string"?String(JSON.parse(e.text)):"";return n.trim()===""||
n.length>En?void 0:n}const q=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,An=/^([xywh]|width|height|left|top|zoom)$/i,Rn=["x","left","position","positionAbsolu\
te"],Cn=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,xe=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Tn=/hash|digest|checksum|etag|md5|^sha\d*$/i,_n=/^(?=.*\d)[\w+/=-]{16,}$/,Dn=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,vn=/^\d{1,15}$/,Ne=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
ee=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function je({base:e,head:n}){const t={base:te(e),head:te(n)};function s(o,i,r){const c=A(o.at(-1)),a=f=>f.test(i)&&f.test(r);
return Cn.test(c)&&a(xe)||Tn.test(c)&&a(_n)||Dn.test(c)&&(a(vn)||a(ee))?!0:o.at(-2)?.type!=="member"&&Ne.test(c)&&a(ee)&&!t.head().has(i)&&!t.base().has(r)}return o=>{if(o.kind==="reordered"||o.kind===
"moved")return!1;const i=o.kind==="modified"?[o.from,o.to]:[o.value];if(Un(o.path)&&i.every(ne))return!0;const[r,c]=i;return r?.type!==c?.type||!r||!c||!("text"in r)||!("text"in c)?!1:s(o.path,(0,$.e1)(
r.text),(0,$.e1)(c.text))}}function zn(e){return ee.test(e)||xe.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function Wn(e,n){return Ne.test(e)&&(0,$.jn)(n)||(q.test(e)||/^[xy]$/.test(e))&&ne(n)}function Un(e){
if(e.slice(j(e)).some(o=>q.test(A(o))))return!0;const[n,t]=[e.at(-2),A(e.at(-1))],s=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return/^[xy]$/.test(t)||An.test(t)&&Rn.some(o=>s?.has(
o))}function j(e){return e.findLastIndex(({type:n})=>n==="item")+1}function Fn(e,{matches:n}){const t=new Map(n.map(({base:o,head:i})=>[i,o])),s=new Map;for(const o of e){const i=j(o.path),[r,c]=[o.path[i-
1],o.path[i]],a=/^[xy]$/.test(A(c)),d=a?["x","y"]:q.test(A(c))?[A(c)]:[],f=r?.type==="item"?r.item:void 0,[u,l]=[Le(f&&t.get(f),d),Le(f,d)],m=[...o.path.slice(0,i),{type:"member",key:d.join(", ")}];u&&
l?s.set(a?r:c,{kind:"modified",path:m,from:u,to:l}):s.set(o,o)}return[...s.values()]}function Le(e,n){const t=e?.type==="object"?n.flatMap(s=>e.members.get(s)??[]):[];if(!(t.length<Math.max(1,n.length)))
return t.length===1?t[0]:{type:"array",id:0,items:t,unordered:!1}}function A(e){return e?.type==="member"?e.key:""}function ne(e){if(e.type==="hidden")return!1;if((0,$.jn)(e))return e.type==="literal"&&
/\d/.test(e.text);const n=e.type==="array"?e.items:[...e.members.values()];return n.length>0&&n.every(ne)}function te(e){let n;return()=>{if(n)return n;n=new Map;const t=e?[e]:[];for(let s=t.pop();s;s=
t.pop())(0,$.jn)(s)?n.set((0,$.e1)(s.text),(n.get((0,$.e1)(s.text))??0)+1):t.push(...s.type==="array"?s.items:s.members.values());return n}}var Ae=I(11345);const Re={same:"",added:"\u2795 ",modified:"\
\u270F\uFE0F ",removed:"\u2796 "},Jn={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-d\
asharray:5 3"},Xn={same:"-->",added:"==>",removed:"-.->"},Ce=40,Pn=500,Kn=5e4,Bn=40,Hn=6;function Vn(e,n,{isWhole:t,hide:s}){const o=new Set(e.filter(({status:c})=>t||c!=="same")),i=[...o];for(const{source:c,
target:a,status:d}of n)d!=="same"&&o.add(c).add(a),(c.status!=="same"||a.status!=="same")&&i.push(c,a);if(o.size===0)return{};for(const c of[new Set([...o,...i]),o]){const a=n.filter(({source:u,target:l})=>c.
has(u)&&c.has(l)),d=e.filter(u=>c.has(u)),f=c.size<=Ce&&a.length<=Pn?Gn(d,a,s):void 0;if(f&&f.length<=Kn)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>Ce?(0,w.hS)(o.size,
"node"):"too many connections"}.`}}function Gn(e,n,t){const s=new Map(e.map((i,r)=>[i,`n${r+1}`])),o=e.map(i=>`  ${s.get(i)}["${Re[i.status]}${Te(t(i.label))||"?"}"]`);for(const{source:i,target:r,label:c,
status:a}of n){const d=`${Re[a]}${Te(t(c))}`.trim();o.push(`  ${s.get(i)} ${Xn[a]}${d===""?"":`|"${d}"|`} ${s.get(r)}`)}for(const[i,r]of Object.entries(Jn)){const c=e.filter(a=>a.status===i).map(a=>s.
get(a));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${Yn(e,n)>Hn?"TD":"LR"}`,...o].join(`
`)}function Yn(e,n){const t=new Set(n.map(({target:r})=>r)),s=new Set(e);let o=e.filter(r=>!t.has(r)),i=0;for(o.length===0&&(o=e.slice(0,1));o.length>0;i++){for(const c of o)s.delete(c);o=n.filter(({source:c,
target:a})=>o.includes(c)&&s.has(a)).map(({target:c})=>c)}return i}function Te(e){return(0,M.RK)((0,M.Jj)(e.replace(/\s+/g," ").trim(),Bn)).replace(Zn,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Zn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function Qn(e,n=t=>t){const[t,s]=[e.base??e.head,e.head??e.base];if(t===void 0||s===void 0)return;const o=(0,Ae.j9)([s,t]),i=In(t,s),r=qn(e,i,o),c=[...new Set(r.values())].sort((l,m)=>l.rank-m.rank),a=nt(
i,r),d=st(i,a);rt(e,c,o,d);const f=new Map(a.map(({item:l,source:m,target:h})=>[l,`${m.label} \u2192 ${h.label}`])),u=l=>l.filter(F).length;return{...Vn(c,a,{isWhole:e.status!=="modified",hide:n}),connections:tt(
a),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,endsOf:l=>f.get(l)}}function F({side:e}){return e==="head"}function _e(e){return e?`${_e(e.outer)}/${e.
key??""}`:""}function qn({matches:e},{places:n,nodes:t},s){const o=new Map(n.map((f,u)=>[f,u])),i=f=>f.key===void 0?`${f.value.id}`:_e(f),r=J(n.filter(F),i),c=J(e,({base:f})=>f.id),a=new Map;let d=-1;
for(const f of t){if(a.has(f))continue;const u=F(f)?void 0:f,l=u&&c.get(u.value.id)?.shift(),m=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():f;d=(m&&o.get(m))??d+1e-6;const h=m===void 0?
"removed":u?"same":"added",g=[m,u].filter(p=>p!==void 0),y={label:et(m??f,s),status:h,rank:d,places:g};for(const p of g)a.set(p,y)}return a}function et({key:e,value:n,array:t},s){const o=["type","comp\
onentType","kind","id","identifier","nodeId"].map(i=>(0,$.TN)(n,i));return e??s.nameOf(n,t)??(0,$.e1)(o.find(i=>i!==void 0)??"?")}function J(e,n){const t=new Map;for(const s of e){const o=t.get(n(s))??
[];o.push(s),t.set(n(s),o)}return t}function nt({edges:e},n){const t=e.flatMap(d=>{const[f,u]=[n.get(d.source),n.get(d.target)];return f&&u?[{...d,source:f,target:u,status:F(d.source)?"added":"removed"}]:
[]}),s=({source:d,target:f,label:u})=>`${d.rank} ${f.rank} ${u}`,[o,i]=[t.filter(({status:d})=>d==="removed"),t.filter(({status:d})=>d==="added")],r=J(o,s);return[...i.map(d=>r.get(s(d))?.pop()?{...d,
status:"same"}:d),...[...r.values()].flat()].sort((d,f)=>d.source.rank-f.source.rank||d.target.rank-f.target.rank)}function tt(e){const n=e.filter(({status:s})=>s!=="same"),t=new Map;for(const s of["t\
arget","label"]){const o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;for(const[i,r,...c]of J(n,o).values()){if(!i||!r||c.length>0||i.status===r.status)continue;[i.source,i.target,r.target].
every(({places:d})=>d.length===2)&&!t.has(i)&&!t.has(r)&&t.set(i,r).set(r,i)}}return n.flatMap(s=>{const o=t.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,
was:o}]})}function st({root:e,nodes:n},t){const s=t.filter(({status:d})=>d!=="same"),o=new Set(s.flatMap(d=>d.links)),i=new Set(s.map(({item:d})=>d)),r=new Set(n.map(({field:d})=>d)),c={same:new Set,added:new Set,
removed:new Set};for(const{status:d,texts:f,label:u,source:l,target:m}of s){const h=[l.label,m.label,...u.split(", ")].map(g=>JSON.stringify(g));for(const g of[...f,...h])c[d].add(g)}function a(d,f,u){
if(f===void 0||r.has(f)||d.type==="hidden")return[{text:""}];const l=f.keys.at(-1)===W?[{text:JSON.stringify(u),field:f}]:[];if((0,$.jn)(d))return[...l,{text:d.text,field:f}];const m=d.type==="array"?
d.items.map(h=>["[]",h]):[...d.members];return[...l,...m.flatMap(([h,g])=>a(g,we(f,h),h))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;const f=d.path.map(g=>g.type==="member"?g.key:"\
[]"),u=f.reduce(we,e),m=d.path.slice(0,-1).some(g=>g.type==="item"&&i.has(g.item)),h=(g,y)=>{const p=a(g,u,f.at(-1)??""),k=p.some(N=>o.has(N.field)),us=(N,mn)=>y.has(N)||ot(mn)||k&&it(N,mn);return(k||
m)&&p.every(N=>N.field&&us(N.text,N.field))};return d.kind==="modified"?h(d.from,c.removed)&&h(d.to,c.added):h(d.value,c[d.kind])}}function ot({keys:e}){return/^(_?id|identifier|uuid)$/.test(e.at(-1)??
"")}function it(e,{texts:n}){const t=n.get(e)??0,s=[...n.values()].reduce((o,i)=>o+i,0);return t>2&&2*t>s&&/^"?[\w.-]{0,30}"?$/.test(e)}function rt(e,n,{componentOf:t},s){const o=je(e),i=new Map;for(const r of n){
const[{id:c}={},a]=r.places.map(d=>d.value);for(const{value:d,array:f}of r.places){const u=(0,Ae.qU)(d)===void 0&&t(d,f);for(const l of[c!==a?.id&&d,u])l&&i.set(l,[...i.get(l)??[],r])}}for(const r of e.
changes){if(s(r)||o(r))continue;const c=[e.head];for(const d of r.path)c.push(ct(c.at(-1),d));const a=["value"in r&&r.value,...c.reverse()].find(d=>i.has(d));for(const d of i.get(a)??[])d.status==="sa\
me"&&(d.status="modified")}}function ct(e,n){return n.type==="item"?n.item:n.type==="member"?e?.type==="object"?e.members.get(n.key):void 0:e?.type==="array"?e.items[n.index]:void 0}var dt=I(85725);const at=2,
ft=1e3,De=240,ut=40,lt=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${De/2}})`,"su")],ve="...";function mt(e,n){const[t,s]=[ze(e),ze(n)],o=e!==void 0&&
n!==void 0&&t.ends!==s.ends,i=ht(t.lines,s.lines);return o?[`@@ line ends: ${t.ends} \u2192 ${s.ends} @@`,...i]:i}function ze(e){const n=e?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(e);return{lines:(e?.split(n?`\r
`:`
`)??[]).flatMap(s=>We(s,lt).map((o,i)=>i===0?o:ve+o)),ends:n?"CRLF":"LF"}}function We(e,[n,...t]){if(e.length<=De||n===void 0)return[e];const s=[""];for(const o of e.split(n)){const i=s.at(-1)??"";i.length<
ut?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>We(o,t))}function ht(e,n){const t=new Set(e),s=c=>c.map(a=>`${a}
`).join(""),i=t.size>0&&n.some(c=>t.has(c))?(0,dt.YB)("","",s(e),s(n),"","",{context:at,maxEditLength:ft}):void 0;if(i===void 0){const c=[...e.map(a=>`- ${a}`),...n.map(a=>`+ ${a}`)];return[...Ue(c),...c]}
let r=0;return i.hunks.flatMap(({newStart:c,newLines:a,lines:d})=>{const f=n.slice(r,c-1),u=n.slice(0,c).filter(h=>!h.startsWith(ve)).length;r=c-1+a;const l=d.map(h=>`${h.slice(0,1)} ${h.slice(1)}`);return[
...f.length>1?[`@@ line ${u} @@`]:f.map(h=>`  ${h}`),...Ue(l),...l]})}function Ue(e){const n=o=>e.flatMap(i=>i.startsWith(o)?[i.slice(2)]:[]),t=new Map(n("-").map(o=>[R(o.normalize()),o]));if(t.size===
0)return[];const s=n("+").flatMap(o=>{const i=t.get(R(o.normalize()));return i===void 0?[]:Fe(i,o)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`]}function Fe(e,n){const[
t,s]=[e.normalize(),n.normalize()];if(e===n||R(t)!==R(s))return;const o=R(e)===R(n)?[]:["Unicode forms"],i=t.trimEnd()===s.trimEnd(),r=t===s?[]:[i?"spaces at the end":"white space"];return[...o,...r].
join(", ")}function R(e){return e.replace(/\s+/g,"")}function pt(e,n){const t=[];let[s,o,i]=[n,0,0];for(;i<e.length;){const r=e.findIndex((d,f)=>f>i&&d.startsWith("@@ line ")),c=e.slice(i,r<0?e.length:
r),a=o===0?gt(c,s):[];for(const d of a)t.push(d);s-=X(a),o+=c.filter(Je).length-a.filter(Je).length,i+=c.length}return o===0?t:[...t,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function gt(e,n){if(X(e)<=
n)return e;const t=r=>r.startsWith("-"),s=X(e.filter(t)),o=Math.min(s,Math.max(n/2,n-(X(e)-s))),i={removed:o,others:n-o};return e.filter(r=>{const c=t(r)?"removed":"others";return i[c]-=r.length+1,i[c]>=
0})}function Je(e){return e.startsWith("-")||e.startsWith("+")}function X(e){return e.reduce((n,t)=>n+t.length+1,0)}var $t=I(75904);const Xe=2,Pe=60,se="</details>",yt=`<details><summary></summary>


${se}`.length,wt=100;function S(e,n={}){const t=n.under?.(1/0)??"";return{line:e,rest:"",least:t===""?e:`${e} \u2026`,changes:0,...n,under:t,cut:n.under}}function Ke(e,n){const{placed:t,left:s}=kt(e,n),
o=new Map;let i=s;for(const[r,{entry:c,sections:a}]of t.entries()){const d=bt(c,c.least.length+Math.floor(i/(t.length-r)));i-=Mt(d)-c.least.length,o.set(c,d);for(const f of a)o.set(f,[])}return Ot(He(
e,o).filter(([r])=>r!==""))}function kt(e,n){const t=Be(e,[]),s=new Map;for(const{sections:d}of t)for(const f of d)s.set(f,(s.get(f)??0)+1);const o=new Set,i=[];let[r,c]=[n,0];const a=({entry:d,sections:f})=>f.
length===1?0:d.line.length+d.under.length;for(const d of t.sort((f,u)=>a(f)-a(u))){const{entry:f,sections:u}=d,l=u.filter(p=>!o.has(p)),m=u.filter(p=>s.get(p)===1),g=l.map(({heading:p,folded:k})=>p.length+
Xe+(k?yt:0)).reduce((p,k)=>p+k,f.least.length+Xe),y=c+Pe*(l.length-m.length);if(!(g+y>r)){r-=g,c=y,i.push(d);for(const p of l)o.add(p);for(const p of u)s.set(p,(s.get(p)??0)-1)}}return{placed:i,left:r-
c}}function Be(e,n){const t=[...n,e];return e.parts.flatMap(s=>"parts"in s?Be(s,t):[{entry:s,sections:t}])}function bt({line:e,under:n,rest:t,least:s,cut:o},i){if(i===1/0)return[e,n,t];if(e.length+n.length<=
i)return[e,n];for(let r=i-e.length-Pe;o&&r>wt;r=Math.floor(r*.7)){const c=o(r);if(c!==""&&e.length+c.length<=i)return[e,c]}return[s]}function Mt(e){return e.reduce((n,t)=>n+t.length,0)}function He(e,n){
const{heading:t,parts:s,folded:o}=e,r=s.filter(d=>n.has(d)).flatMap(d=>"parts"in d?He(d,n):[n.get(d)??[]]),c=s.filter(d=>!n.has(d)),a=[...r,[St(e,c)]];return o?[[`<details><summary>${t}</summary>`],...a,
[se]]:[[t],...a]}function St({noun:e},n){if(n.length===0)return"";if(e==="connection")return`\u2026 and ${(0,w.hS)(n.length,"more connection")}`;const t=e==="workflow"?` in ${(0,w.hS)(n.length,"more w\
orkflow")}`:"";return`\u2026 and ${(0,w.hS)(Ve(n),"more change")}${t}`}function Ve(e){return e.reduce((n,t)=>n+(t.changes??("parts"in t?Ve(t.parts):0)),0)}function Ot(e){const n=t=>t?.[0]?.startsWith(
"- ");return e.flatMap((t,s)=>{const o=t[0]===se||n(t)&&n(e[s-1]);return[s===0?"":o?`
`:`

`,...t]})}const P="***",K=8,D="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",Et=new RegExp(`(?:${D})$`),It=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Ge=new RegExp(`^(?:x[-_]?)?(?:${D})$`,"i"),xt=/name|key|header|field/i,Nt=/^(?:val|default)/i,jt=/\{\{|\$\{|<%/,Ye="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",Lt=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${D}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${D})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${D})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${Ye}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${Ye}[\\w.~+/=-]{8,}`,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,})/].
map(e=>new RegExp(e,"giu"));function At({workflows:e}){const n=new Map,t=new Set;for(const{secrets:o,files:i}of e){const r=i.flatMap(({base:c,head:a})=>[c,a].flatMap(d=>re(d,t)));for(const c of[...o,...r].
flatMap(Rt)){const a=c.slice(0,K);n.set(a,(n.get(a)??new Set).add(c))}}const s=new Map;return o=>{const i=s.get(o);if(i)return i;const r=[],c=d=>(r.push(d),P),a=Lt.reduce((d,f)=>d.replace(f,c),Ct(o,n,
c));return s.set(o,{shown:a,hidden:r.join("\0")}),{shown:a,hidden:r.join("\0")}}}function oe(e){const n=e.toLowerCase().replace(/[^a-z]/g,"");return Et.test(n)&&!It.test(n)}function v(e,n,{members:t}){
if(Qe(n))return!1;if(oe(e))return ie(n)||Ge.test(e);const s=([o,i])=>(0,$.jn)(i)&&xt.test(o)&&oe((0,$.e1)(i.text));return Nt.test(e)&&[...t].some(s)}function Ze(e,...n){return n.every(Qe)?!1:e.some((t,s)=>{
if(t.type!=="member")return!1;const o=e[s-1],i=o?.type==="item"&&o.item.type==="object"?o.item:void 0,r=i?.members.get(t.key);if(i&&r&&v(t.key,r,i))return!0;const c=e.slice(s+1).every(({type:a})=>a===
"element");return oe(t.key)&&(Ge.test(t.key)||c&&n.some(ie))})}function Qe(e){return e.type==="literal"&&!/\d/.test(e.text)}function ie(e){return(0,$.jn)(e)||e.type==="array"&&e.items.every(ie)}function re(e,n){
return e===void 0||(0,$.jn)(e)||n.has(e)?[]:(n.add(e),e.type==="array"?e.items.flatMap(t=>re(t,n)):[...e.members].flatMap(([t,s])=>[...v(t,s,e)?qe(s).filter(o=>!jt.test(o)):[],...re(s,n)]))}function qe(e){
return(0,$.jn)(e)?[(0,$.e1)(e.text)]:(e.type==="array"?e.items:[...e.members.values()]).flatMap(qe)}function Rt(e){const n=s=>JSON.stringify(s).slice(1,-1);return[e,...e.split(/[\r\n]+/),e.replace(/^(?:bearer|basic|token)\s+/i,
"")].flatMap(s=>{const o=s.trim();if(o.length<K||new RegExp("^\\p{L}+$","u").test(o))return[];const i=Buffer.from(o).toString(),r=encodeURIComponent(i),c=[r,r.replaceAll("%20","+"),r.replace(/%../g,a=>a.
toLowerCase()),encodeURI(i)];return[o,i,...[o,i].flatMap(a=>[n(a),n(n(a))]),...c]})}function Ct(e,n,t){if(n.size===0)return e;let[s,o]=["",0];for(let i=0;i<=e.length-K;i++)for(const r of n.get(e.slice(
i,i+K))??[]){if(!e.startsWith(r,i))continue;const c=t(r);i>=o&&(s+=e.slice(o,i)+c),o=Math.max(o,i+r.length)}return s+e.slice(o)}const z=80,en=8;function B(e,n,t){if(e.type==="string")return ce(O((0,$.
e1)(e.text)),n,t);const[s="",...o]=C(e,n);return o.length>0||s.length>z?void 0:(0,M.SS)(s,1/0)}function ce(e,n,t){const s=n.mask(e).shown;if(s.length>z||s.includes(`
`))return;const o=nn(e,n,t);return(0,M.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,n)})`)}function nn(e,{labelOf:n},t){const s=n(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...t?.
members.values()??[]].some(i=>(0,$.jn)(i)&&(0,$.e1)(i.text)===s)?void 0:s}function C(e,n,t){const{mask:s}=n;if((0,$.jn)(e)){if(e.type==="literal")return[s(e.text).shown];const d=O((0,$.e1)(e.text)),f=s(
d).shown.split(`
`);if(f.length>1)return["|",...tn(f)];const u=nn(d,n,t);return[JSON.stringify(f[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=e.type==="array"?"[]":"{}",r=e.type==="array"?e.items.map(d=>C(d,n)):
Array.from(e.members,([d,f])=>{const[u,...l]=v(d,f,e)?[P]:C(f,n,e);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...f])=>f.length===0&&d.length<=z),a=c?`${o}${r.slice(0,z).join(
", ")}${i}`:"";return c&&a.length<=z?[a]:[`${o}`,...tn(r.flat()),`${i}`]}function tn(e){return e.map(n=>`  ${n}`)}function O(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))return e;try{const n=decodeURIComponent(
e);return encodeURIComponent(n)===e||encodeURI(n)===e?n:e}catch{return e}}function b(e,{mask:n},t=100){return(0,M.SS)(n(e).shown,t)}function T(e,n,t=!1){const s=j(e),o=t?1/0:100,i=e.flatMap((r,c)=>{if(r.
type==="element")return[(0,M.SS)(`[${r.index}]`)];if(r.type==="item"){const d=n.endsOf(r.item),f=d===void 0?r.label:t?`${d} (${r.label})`:d,u=c===s-1&&r.hint!==void 0?` (${b(r.hint,n)})`:"";return[`**${b(
f,n,o)}**${u}`]}return!t&&e.slice(c+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[b(r.key,n,o)]});return i.length>en&&!t&&i.splice(2,i.length-en+1,"\u2026"),i.join(" \u203A ")||"the whole file"}
function de(e,n){const t=e.map(({path:o})=>T(o,n)),s=on(t);return sn(t.map((o,i)=>s.get(o)===1?o:T(e[i]?.path??[],n,!0)))}function sn(e){const[n,t]=[on(e),new Map];return e.map(s=>{const[o=1,i]=[n.get(
s),(t.get(s)??0)+1];return t.set(s,i),o===1?s:`${s} (${i} of ${o})`})}function on(e){const n=new Map;for(const t of e)n.set(t,(n.get(t)??0)+1);return n}const x={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},L="  ",ae=3,Tt=5,_t=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},Dt=/^(type|_?id|uuid|identifier)$/i,H={line:"\
: changed, hidden"};function _(e,n){const t=fe(e,vt),s=t.filter(i=>i.length<ae).flat(),o=new Map;for(const i of fe(s,({kind:r})=>x[r]))for(const[r,c]of de(i,n).entries())i[r]&&o.set(i[r],c);return t.flatMap(
i=>i.length>=ae?[zt(i,n)]:i.map(r=>{const{line:c,...a}=V(r,n);return S(`- ${x[r.kind]} ${o.get(r)}${c}`,{changes:1,...a})}))}function fe(e,n){const t=new Map;for(const s of e){const o=t.get(n(s));o?o.
push(s):t.set(n(s),[s])}return[...t.values()]}function vt(e){const n=j(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return n===0||n===e.path.length||
s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(n)])}function zt(e,n){const[t]=e,{line:s,under:o=()=>""}=V(t,n),i=cn(rn(e,n)),r=t.kind==="modified"?"":` ${t.kind}`,c=`- ${x[t.kind]} ${ue(t,n)}${s}${r}\
 in ${i.line}`;return S(c,{changes:e.length,under:a=>o(a)+(i.under?.(a)??"")})}function rn(e,n){const t=e.map(({path:s})=>({path:s.slice(0,j(s))}));return de(t,n)}function ue({path:e},n){return T(e.slice(
j(e)),n)}function V(e,n){if(e.kind==="modified")return dn(e,n);if("value"in e)return Ut(e,n);if(e.kind==="moved"){const[i,r]=[e.from,e.path].map(c=>T(c.slice(0,-1),n,!0));return{line:`: moved from ${i}\
 to ${r}`}}if(e.moved.length===0)return{line:": in a new order"};const t=e.moved.map(i=>({path:[i]})),s=cn(de(t,n)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o}\
)`}}function cn(e){if(e.length<=Tt)return{line:e.join(", ")};const n=(0,w.hS)(e.length,"item"),t=an(n,L+e.join(", "));return{line:n,under:s=>t.length<=s?t:""}}function dn({path:e,from:n,to:t},s){if(n.
type==="hidden"||t.type==="hidden")return{line:""};if(Ze(e,n,t))return H;if(n.type==="string"&&t.type==="string")return Wt((0,$.e1)(n.text),(0,$.e1)(t.text),s);const[o,i]=[B(n,s),B(t,s)];if(o!==void 0&&
i!==void 0)return o===i?H:{line:`: ${o} \u2192 ${i}`};const[r,c]=[C(n,s).join(`
`),C(t,s).join(`
`)];return r===c?H:{line:"",under:G(r,c)}}function Wt(e,n,t){const s=O(e)!==O(n)&&(O(e)!==e||O(n)!==n),[o,i,r]=s?[O(e),O(n)," (percent-encoded)"]:[e,n,""],[c,...a]=(0,$t.q)(o,i)?.changes??[];if(c!==void 0){
const g=`${r} (JSON in a text)`;if(a.length===0&&c.kind==="modified"){const p=dn(c,t);return{...p,line:`${g} \u203A ${T(c.path,t)}${p.line}`}}const y={heading:"",parts:_([c,...a],t)};return{line:g,under:p=>`\

${fn(Ke(y,p).join(""))}`}}const[d,f]=[t.mask(o),t.mask(i)];if(d.shown===f.shown)return{line:r+H.line};const u=d.hidden===f.hidden?"":" (hidden values differ, too)",[l,m]=[ce(o,t),ce(i,t)];if(l===void 0||
m===void 0)return{line:r+u,under:G(d.shown,f.shown)};const h=Fe(d.shown,f.shown);return{line:`${r}: ${l} \u2192 ${m}${h===void 0?"":` (${h})`}${u}`}}function Ut({kind:e,path:n,value:t},s){if(t.type===
"hidden")return{line:""};if(Ze(n,t))return{line:": hidden"};const o=t.type==="object"?void 0:B(t,s);if(o!==void 0)return{line:`: ${o}`};const r=t.type==="string"?s.mask(O((0,$.e1)(t.text))).shown:C(t,
s).join(`
`),[c,a]=e==="added"?[void 0,r]:[r,void 0];if(t.type!=="object"){const m=t.type==="array"?(0,w.hS)(t.items.length,"element"):void 0;return{line:"",under:G(c,a,m)}}const{line:d,isWhole:f}=Ft(t,n.at(-1),
s),u=G(c,a,(0,w.hS)(t.members.size,"field")),l=d===""?"":`: ${d}`;return f===!1?{line:l,under:u}:f?{line:l}:{line:l,rest:u(1/0)}}function Ft(e,n,t){const s=n?.type==="item"?n:void 0;if(e.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=d=>(0,$.jn)(d)&&[s?.label,s?.hint].includes((0,$.e1)(d.text)),i=[...e.members].filter(([,d])=>!s||!o(d)),r=i.filter(([d,f])=>!s||!Wn(d,f)),c=r.map(([d,f])=>{
const u=v(d,f,e)?(0,M.SS)(P):B(f,t,e);return u&&`${b(d,t)}: ${u}`}),a=c.join(", ");return c.includes(void 0)||a.length>_t?{line:Jt(e,o,t),isWhole:!1}:r.length<i.length?{line:a}:{line:a,isWhole:!0}}function Jt(e,n,t){
const s=new Map,o=(r,c,a)=>{a>(s.get(r)?.weight??0)&&s.set(r,{text:c,weight:a})},i=(r,c,a)=>{if(r.type==="array")for(const m of r.items)i(m,c,a+1);if(r.type==="object")for(const[m,h]of r.members)v(m,h,
r)?o(m,P,E.max):i(h,m,a+1);if(r.type!=="string")return;const d=(0,$.e1)(r.text),f=Dt.test(c)||n(r)||zn(d)||t.labelOf(d)!==void 0;if(d.length<E.min||f)return;const u=d.includes("://")?2*E.max:Math.min(
d.length,E.max),l=t.countOf(d)>E.usual?E.usualWeight:1;o(c,t.mask(O(d)).shown,l*u/(a+1))};return i(e,"",0),[...s].sort(([,r],[,c])=>c.weight-r.weight).filter(([,{weight:r}],c)=>c===0||c<E.texts&&r>E.usualWeight*
2*E.max).map(([r,{text:c}])=>`${b(r,t)}: ${(0,M.SS)(JSON.stringify((0,M.Jj)(c,E.max)),1/0)}`).join(", ")}function G(e,n,t){const s=(0,M.EU)(mt(e,n),"diff",L);return o=>{const[i="",...r]=o===1/0?[]:s.split(
`
`),c=r.pop()??"",a=pt(r.map(f=>f.slice(L.length)),o).map(f=>L+f),d=o===1/0?s:[i,...a,c].join(`
`);return t===void 0?`
${d}`:an(t,d)}}function an(e,n){return`
${L}<details><summary>${e}</summary>

${n}
${L}</details>`}function fn(e){return e.replace(/^(?=.)/gm,L)}var Xt=I(36922);function Pt(e,n,t){if(e.kind==="text")return _([Bt(e)],n);if(e.status!=="modified")return _(e.kind==="json"?Ht(e):e.changes,
n);const s=je(e),o=t?.connections??[],i=new Set(o.map(({item:u})=>u)),r={told:[],connections:[],layout:[],items:[],rest:[]};for(const u of e.changes){const l="value"in u&&i.has(u.value),m=t?.tells(u)?
"told":l?"connections":s(u)?"layout":void 0;r[m??(Kt(u.path,n)?"items":"rest")].push(u)}const[c,a]=[_(r.rest,n),r.layout],d=Vt(o,r.connections,n),f=r.told.length+r.connections.length;return[..._(r.items,
n),...d.length===0?[]:[{heading:"Connections",parts:d,noun:"connection",changes:f}],...d.length===0||c.length===0?c:[{heading:"Elsewhere in the file",parts:c}],...a.length===0?[]:[{heading:`Layout and\
 bookkeeping: ${(0,w.hS)(a.length,"change")}`,parts:Zt(a,e,n),folded:!0}]]}function Kt(e,{labelOf:n}){return e.some(t=>t.type==="item"||t.type==="member"&&n(t.key)!==void 0)}function Bt({status:e,text:n={}}){
const t=(s="")=>({type:"string",id:0,text:JSON.stringify(s)});return e!=="modified"?{kind:e,path:[],value:t(n.base??n.head)}:{kind:e,path:[],from:t(n.base),to:t(n.head)}}function Ht({base:e,head:n,status:t}){
const s=t==="removed"?"removed":"added",o=(r,c)=>{const a=(0,Xt.V)(r,()=>{});return!(c.length<3&&a.length>0&&a.every(f=>f.value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:
a.flatMap(({step:f,value:u})=>f.type==="member"?o(u,[...c,f]):[{kind:s,path:[...c,f],value:u}])},i=e??n;return i?o(i,[]):[]}function Vt(e,n,t){const s=new Map(n.map(r=>["value"in r?r.value:void 0,r])),
o=Gt(e,r=>s.has(r)),i=sn(o.map(r=>Yt(r,t)));return o.map(([{item:r}],c)=>{const a=r&&s.get(r);return S(i[c]??"",{under:a&&V(a,t).under})})}function Gt(e,n){const t={added:new Map,removed:new Map};return e.
flatMap(s=>{const{kind:o,source:i,target:r,item:c}=s;if(o==="rewired"||c&&n(c))return[[s]];const a=t[o].get(i),d=a??[s];return a&&a.push(s),t[o].delete(i),t[o].set(r,d),a?[]:[d]})}function Yt(e,n){const[
{kind:t,source:s,target:o,was:i}]=e,r=f=>`**${b(f.label,n)}**`,c=f=>f===""?"":` (${b(f,n)})`,a=e.map(f=>` \u2192 ${r(f.target)}${c(f.label)}`),d=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.
target)}`;return`- ${x[t]} ${r(s)}${a.join("")}${d===void 0?"":`, was${d}`}`}function Zt(e,n,t){return fe(Fn(e,n),o=>o.kind+ue(o,t)).flatMap(o=>{const i=o.map(d=>V(d,t));if(o.length<ae||j(o[0].path)===
0||i.some(({under:d})=>d))return _(o,t);const r=rn(o,t),c=i.map(({line:d},f)=>`- ${r[f]}${d}`).join(`
`),a=`- ${x[o[0].kind]} ${ue(o[0],t)} of ${(0,w.hS)(o.length,"item")}`;return[S(a,{changes:o.length,under:d=>c.length>d?"":`
${fn(c)}`})]})}const Qt="<!-- workflow-report -->",qt=6e4,es=1e3,ns=100,un=5;function ts(e){const{workflows:n,missing:t}=e,s=At(e),i=["changed","added","removed"].flatMap(c=>n.filter(a=>a.status===c)).
map(c=>({workflow:c,parts:c.files.flatMap(a=>is(a,s)),changes:ln(c.counts)})),r=as(e,s);return({maxLength:c=qt,maxBytes:a=1/0,headings:d=!0,mark:f=!0}={})=>{const u=i.map(({workflow:p,...k})=>le(os(p,
s,d),k)),l=t===void 0?"":`\`${t}\` doesn't exist: it counts as empty.`,m=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],h={heading:l,parts:[...m,...r]},g=f?`${Qt}
`:"";let y=Math.min(c,a);for(;;){const p=[g,...Ke(h,y-g.length-1),`
`],k=a===1/0?0:Buffer.byteLength(p.join(""));if(k<=a||y<es)return p;y=Math.floor(y*a*.99/k)}}}function ss(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function os({name:e,status:n,counts:t},s,o){const i=n==="added"||n==="removed";if(!i&&!o)return"";const r=i?`workflow ${n}`:(0,me.cq)(t),c=e===void 0?fs(r):`${b(e,{mask:s})}: ${r}`;return`${o?"### ":
""}${i?`${x[n]} `:""}${c}`}function is(e,n){const t=e.kind==="json"?Qn(e,l=>n(l).shown):void 0,s=te(e.head??e.base),o={mask:n,labelOf:l=>l.length>ns?void 0:t?.labelOf(JSON.stringify(l)),endsOf:l=>t?.endsOf(
l),countOf:l=>s().get(l)??0},i=ln((0,me.xS)(e)),r=Pt(e,o,t),{nodes:c=0,connections:a=0}=t?.size??{},d=c===0?"What is in it":`${(0,w.hS)(c,"node")}, ${(0,w.hS)(a,"connection")}`,u=e.status!=="modified"&&
r.length>0?[le(d,{parts:r,changes:i,folded:!0})]:r;return[...rs(t),le(cs(e,n),{parts:[...u,...ds(e,o)],changes:i})]}function rs(e){if(e?.note!==void 0)return[S(e.note)];if(!e?.picture)return[];const n=(0,M.
EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[S(n,{least:"The picture doesn't fit here."})]}function le(e,n){return n.parts.length===0?S(e,{changes:n.changes}):{heading:e,...n}}function cs({name:e,kind:n,status:t,changes:s},o){
const i=`**${b(e,{mask:o})}**`;return t!=="modified"?`${x[t]} ${i}: file ${t}`:n==="binary"||n==="variables"&&s.length===0?`${x.modified} ${i}: content modified`:n==="variables"?`${i} (values are neve\
r shown)`:i}function ds({references:e},n){if(e.length===0)return[];const t=e.length===1,s=e.slice(0,un).map(({path:r,from:c,to:a})=>{const[d,f]=[c,a].map(u=>b(u,n));return`${T(r,n)} (${d} \u2192 ${f})`}),
o=e.length>un?", \u2026":"",i=`${(0,w.hS)(e.length,"reference")} to new IDs and names ${t?"follows and isn't":"follow and aren't"} counted`;return[S(`${i}: ${s.join(", ")}${o}`)]}function as({workflows:e,
notCompared:n=[]},t){const s=a=>a.flatMap(({name:d})=>d===void 0?[]:[b(d,{mask:t})]).join(", "),o=(a,d)=>a.length===0?[]:[S(d(s(a)),{least:d((0,w.hS)(a.length,"workflow"))})],i=e.filter(({status:a})=>a===
"unchanged"),r=e.filter(({variablesCompared:a})=>!a);return[...i.every(({name:a})=>a===void 0)&&i.length===e.length?[S("No changes")]:o(i,a=>`${a}: no changes`),...o(r,a=>`The environment variables${r.
length===e.length?"":` of ${a}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(n.map(a=>({name:a})),a=>`${a}: not compared, because the step failed`)]}function ln({
added:e,modified:n,removed:t}){return e+n+t}function fs(e){return e.charAt(0).toUpperCase()+e.slice(1)}})};export{ms as id,hs as ids,ps as modules};
