const Bt=888,Kt=[888],Ht={98888:((Pt,ee,M)=>{M.d(ee,{SE:()=>Ct,makeReport:()=>Rt});var S=M(58132),k=M(30706),an=M(71124),y=M(53436);const te=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,
/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],fn=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,U="*",un=200,se=64;function oe(n,e){const t=ln(
[]),s=[],o=new Set;function i(c,a,d){if((0,y.jn)(c))pn(c.text,a,d);else if(c.type==="object")r(c,a,d);else{const f=c.items.length>1&&c.items.some(({type:u})=>u==="array");for(const[u,l]of c.items.entries())
i(l,mn(a,"[]"),{...d,array:c.items,...f&&{slot:u}})}}function r(c,a,{key:d,array:f,map:u,...l}){let h=l;if(f!==void 0||d!==void 0){const $={side:l.side,value:c,field:a,outer:l.place,key:d,array:f??[]};
h={...l,place:$,map:d===void 0?void 0:u},s.push($)}const g=ie(c,o),m=h===l&&[...c.members.keys()].some($=>u?.members.has($));for(const[$,p]of c.members){const w=mn(a,g||m?U:$);m&&pn(JSON.stringify($),
w,h,p),(!m||p.type==="array")&&i(p,w,g?{...h,key:$,map:c}:h)}}for(const c of[n,e])gn(c,o);return i(n,t,{side:"base"}),i(e,t,{side:"head"}),{root:t,places:s,find:re(s)}}function ln(n){return{keys:n,inner:new Map,
texts:new Map,references:[]}}function mn(n,e){const t=n.inner.get(e)??ln([...n.keys,e]);return n.inner.set(e,t),t}function hn(n,e){return n?.inner.get(e)??n?.inner.get(U)}function pn(n,{keys:e,texts:t,
references:s},{place:o,slot:i},r){if(n.length>un)return;t.set(n,(t.get(n)??0)+1);const c=n.startsWith('"')?n.length>2:fn.test(e.findLast(a=>a!=="[]")??"")&&/^\d+$/.test(n);o&&c&&s.push({text:n,place:o,
slot:i,value:r})}function gn(n,e){if((0,y.jn)(n)){n.text.length<=un&&e.add((0,y.e1)(n.text));return}const t=n.type==="array"?n.items:[...n.members.values()];for(const s of t)gn(s,e);if(n.type==="objec\
t"&&!t.some($n))for(const s of n.members.keys())e.add(s)}function $n(n){return n.type==="object"}function ie({members:n},e){const t=[...n.keys()].filter(s=>!fn.test(s)&&e.has(s));return t.length>0&&2*
t.length>=n.size&&[...n.values()].every($n)}function re(n){const e=new Map;for(const t of n){const s=(o,i)=>{const r=te.findIndex(d=>d.test(o));if(r<0)return;const c=`${t.side} ${i}`,a=e.get(c)??[];a[r]=
(a[r]??new Set).add(t),e.set(c,a)};t.key!==void 0&&s(U,JSON.stringify(t.key));for(const[o,i]of t.value.members)(0,y.jn)(i)&&s(o,i.text)}return(t,s)=>{const o=e.get(`${s.side} ${t}`)?.find(i=>i);return o&&
o.size<=se?ce([...o],s):void 0}}function ce(n,e){for(let t=e;;t=t.outer){const s=t,o=s?n.filter(r=>G(r,s)):n;if(o.length===0&&t)continue;const i=o.length>1?o.filter(({value:r})=>r.members.size>2):o;return i.
length===1?i[0]:void 0}}function G(n,e){return n!==void 0&&(n===e||G(n.outer,e))}const de=/^(source|from|origin|src|tail|out)$/,ae=/^(target|to|dest|destination|head|in)$/,yn=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
fe=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,ue=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
le="label title name condition if when event type relationship selectedRelationships".split(" "),me=60;function he(n,e){const t=oe(n,e),s=wn(t.root).flatMap(c=>pe(c,t)),o=ge(s),i=o.length>0?o:$e(s,t),
r=new Set(i.flatMap(({source:c,target:a})=>[c.field,a.field]));return{...t,nodes:t.places.filter(({field:c})=>r.has(c)),edges:i}}function wn(n){return[n,...[...n.inner.values()].flatMap(wn)]}function pe(n,{
find:e}){const t=n.references.flatMap(a=>{const d=e(a.text,a.place);return d?[{...a,target:d}]:[]}),s=t[0]?.place.field,o=t.filter(({place:a,target:d})=>!G(a,d));if(s===void 0||2*o.length<t.length)return[];
const i=t.length/n.references.length,r=i>=.5&&Z(n.references)-Z(t)<=2;return i>=.9||r&&X(n.keys.slice(-2),yn)?[{field:n,item:s,keys:n.keys.slice(s.keys.length),references:t}]:[]}function Z(n){return new Set(
n.map(({text:e})=>e)).size}function X(n,e){return n.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>e.test(s.toLowerCase()))}function ge(n){return n.flatMap(e=>{const t=({item:r,references:c})=>!c.
some(({target:a})=>a.field===r),s=n.filter(r=>r.item===e.item&&t(r)),o=kn(s,de);if(!o||kn(s,ae)!==e)return[];const i=new Map(o.references.map(r=>[r.place,r]));return e.references.flatMap(r=>{const{place:c,
target:a,text:d}=r,f=i.get(c),u={links:[o.field,e.field],texts:[f?.text??"",d]},l=bn(r,c,[]);return f?[{source:f.target,target:a,label:l,item:c.value,...u}]:[]})})}function kn(n,e){const t=({references:s,
keys:o})=>100*Z(s)-o.length;return n.filter(({keys:s})=>X(s,e)).sort((s,o)=>t(o)-t(s))[0]}function $e(n,e){const t={forward:[],backward:[]},s=new Set;for(const{field:i,references:r}of n){let c=[];const a=new Set,
d=r.flatMap(u=>{const{place:l,target:h,text:g}=u,{source:m,inside:$}=ye(l,h,e)??{};if(!m||!$)return[];c=i.keys.slice($.field.keys.length),m!==$&&a.add($.key);const p=l===m?void 0:l,w=bn(u,p,c);return[
{source:m,target:h,label:w,links:[i],texts:[g],item:p?.value}]});if(10*d.length<9*r.length)continue;const f=d.map(u=>({...u,source:u.target,target:u.source}));X(c,fe)?t.backward.push(...f):(a.size>0||
X(c,yn))&&t.forward.push(...d);for(const u of a)s.add(u)}const o=t.forward.length<t.backward.length?t.backward:t.forward;return s.size>1||new Set(o.flatMap(({texts:i})=>i)).size>1?o:[]}function ye(n,{
field:e},{find:t}){for(let s=n;s;s=s.outer){const o=s.key===void 0?void 0:t(JSON.stringify(s.key),s),i=[s,o].find(r=>r?.field===e);if(i)return{source:i,inside:s}}}function bn({slot:n,value:e},t,s){const o=le.
map(c=>{const[a,d]=[t?.field.inner.get(c),Y(t?.value.members.get(c))];return a&&a.texts.size+(a.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(c=>!ue.test(c)),r=n===void 0?[]:
[`output ${n+1}`];return[Y(e),...o].find(c=>c)??[...i,...r].join(", ")}function Y(n){if(n?.type==="array"&&n.items.length>0&&n.items.length<4){const t=n.items.map(Y);return t.includes(void 0)?void 0:t.
join(", ")}const e=n?.type==="string"?String(JSON.parse(n.text)):"";return e.trim()===""||e.length>me?void 0:e}var Sn=M(32742);const Q=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,
we=/^([xywh]|width|height|left|top|zoom)$/i,ke=[["x"],["position"],["left","top"]],be=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,Mn=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Se=/hash|digest|checksum|etag|md5|^sha\d*$/i,Me=/^(?=.*\d)[\w+/=-]{16,}$/,Oe=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,Ee=/^\d{1,15}$/,On=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
q=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function En({base:n,head:e}){const t={base:en(n),head:en(e)};function s(o,i,r){const c=z(o.at(-1)),a=f=>f.test(i)&&f.test(r);
return be.test(c)&&a(Mn)||Se.test(c)&&a(Me)||Oe.test(c)&&(a(Ee)||a(q))?!0:o.at(-2)?.type!=="member"&&On.test(c)&&a(q)&&!t.head().has(i)&&!t.base().has(r)}return o=>{if(o.kind==="reordered"||o.kind==="\
moved")return!1;const i=o.kind==="modified"?[o.from,o.to]:[o.value];if(Ne(o.path)&&i.every(nn))return!0;const[r,c]=i;return r?.type!==c?.type||!r||!c||!("text"in r)||!("text"in c)?!1:s(o.path,(0,y.e1)(
r.text),(0,y.e1)(c.text))}}function Ie(n){return q.test(n)||Mn.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}function xe(n,e){return On.test(n)&&(0,y.jn)(e)||(Q.test(n)||/^[xy]$/.test(n))&&nn(e)}function Ne(n){
if(n.slice(v(n)).some(o=>Q.test(z(o))))return!0;const[e,t]=[n.at(-2),z(n.at(-1))],s=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return/^[xy]$/.test(t)||we.test(t)&&ke.some(o=>o.every(
i=>s?.has(i)))}function v(n){return n.findLastIndex(({type:e})=>e==="item")+1}function je(n,{matches:e}){const t=new Map(e.map(({base:o,head:i})=>[i,o])),s=new Map;for(const o of n){const i=v(o.path),
[r,c]=[o.path[i-1],o.path[i]],a=/^[xy]$/.test(z(c)),d=a?["x","y"]:Q.test(z(c))?[z(c)]:[],f=r?.type==="item"?r.item:void 0,[u,l]=[In(f&&t.get(f),d),In(f,d)],h=[...o.path.slice(0,i),{type:"member",key:d.
join(", ")}];u&&l?s.set(a?r:c,{kind:"modified",path:h,from:u,to:l}):s.set(o,o)}return[...s.values()]}function In(n,e){const t=n?.type==="object"?e.flatMap(s=>n.members.get(s)??[]):[];if(!(t.length<Math.
max(1,e.length)))return t.length===1?t[0]:{type:"array",id:0,items:t,unordered:!1}}function z(n){return n?.type==="member"?n.key:""}function nn(n){if(n.type==="hidden")return!1;if((0,y.jn)(n))return n.
type==="literal"&&/\d/.test(n.text);const e=n.type==="array"?n.items:[...n.members.values()];return e.length>0&&e.every(nn)}function en(n){return(0,Sn.Z)(()=>{const e=new Map,t=n?[n]:[];for(let s=t.pop();s;s=
t.pop())(0,y.jn)(s)?e.set((0,y.e1)(s.text),(e.get((0,y.e1)(s.text))??0)+1):t.push(...s.type==="array"?s.items:s.members.values());return e})}var W=M(11345);const xn={same:"",added:"\u2795 ",modified:"\
\u270F\uFE0F ",removed:"\u2796 "},Le={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-d\
asharray:5 3"},ve={same:"-->",added:"==>",removed:"-.->"},Nn=40,Ae=500,ze=5e4,Re=40,Ce=6;function Te(n,e,{isWhole:t,hide:s}){const o=new Set(n.filter(({status:c})=>t||c!=="same")),i=[...o];for(const{source:c,
target:a,status:d}of e)d!=="same"&&o.add(c).add(a),(c.status!=="same"||a.status!=="same")&&i.push(c,a);if(o.size===0)return{};for(const c of[new Set([...o,...i]),o]){const a=e.filter(({source:u,target:l})=>c.
has(u)&&c.has(l)),d=n.filter(u=>c.has(u)),f=c.size<=Nn&&a.length<=Ae?De(d,a,s):void 0;if(f&&f.length<=ze)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>Nn?(0,k.hS)(o.size,
"node"):"too many connections"}.`}}function De(n,e,t){const s=new Map(n.map((i,r)=>[i,`n${r+1}`])),o=n.map(i=>`  ${s.get(i)}["${xn[i.status]}${jn(t(i.label))||"?"}"]`);for(const{source:i,target:r,label:c,
status:a}of e){const d=`${xn[a]}${jn(t(c))}`.trim();o.push(`  ${s.get(i)} ${ve[a]}${d===""?"":`|"${d}"|`} ${s.get(r)}`)}for(const[i,r]of Object.entries(Le)){const c=n.filter(a=>a.status===i).map(a=>s.
get(a));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${We(n,e)>Ce?"TD":"LR"}`,...o].join(`
`)}function We(n,e){const t=new Set(e.map(({target:r})=>r)),s=new Set(n);let o=n.filter(r=>!t.has(r)),i=0;for(o.length===0&&(o=n.slice(0,1));o.length>0;i++){for(const c of o)s.delete(c);o=e.filter(({source:c,
target:a})=>o.includes(c)&&s.has(a)).map(({target:c})=>c)}return i}function jn(n){return(0,S.RK)((0,S.Jj)(n.replace(/\s+/g," ").trim(),Re)).replace(_e,e=>e==='"'?"#quot;":`#${e.codePointAt(0)};`)}const _e=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
var j=M(95408);function Ue(n,e=t=>t){const[t,s]=[n.base??n.head,n.head??n.base];if(t===void 0||s===void 0)return;const o=(0,W.j9)([s,t]),i=he(t,s),r=Xe(n,i,o),c=[...new Set(r.values())].sort((l,h)=>l.
rank-h.rank),a=Je(i,r),d=Be(i,a);Ge(n,c,o,d);const f=new Map(a.map(({item:l,source:h,target:g})=>[l,`${h.label} \u2192 ${g.label}`])),u=l=>l.filter(F).length;return{...Te(c,a,{isWhole:n.status!=="modi\
fied",hide:e}),connections:Pe(a),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,endsOf:l=>f.get(l)}}function F({side:n}){return n==="head"}function Ln(n){
return n?`${Ln(n.outer)}/${n.key??""}`:""}function Xe({matches:n},{places:e,nodes:t},s){const o=new Map(e.map((f,u)=>[f,u])),i=f=>f.key===void 0?`${f.value.id}`:Ln(f),r=(0,j.$z)(e.filter(F),i),c=(0,j.
$z)(n,({base:f})=>f.id),a=new Map;let d=-1;for(const f of t){if(a.has(f))continue;const u=F(f)?void 0:f,l=u&&c.get(u.value.id)?.shift(),h=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():f;
d=(h&&o.get(h))??d+1e-6;const g=h===void 0?"removed":u?"same":"added",m=[h,u].filter(p=>p!==void 0),$={label:Fe(h??f,s),status:g,rank:d,places:m};for(const p of m)a.set(p,$)}return a}function Fe({key:n,
value:e,array:t},s){const o=["type","componentType","kind","id","identifier","nodeId"].map(i=>(0,y.TN)(e,i));return n??s.nameOf(e,t)??(0,y.e1)(o.find(i=>i!==void 0)??"?")}function Je({edges:n},e){const t=n.
flatMap(a=>{const[d,f]=[e.get(a.source),e.get(a.target)];return d&&f?[{...a,source:d,target:f,status:F(a.source)?"added":"removed"}]:[]}),s=({source:a,target:d,label:f})=>`${a.rank} ${d.rank} ${f}`,o=(0,j.
$z)(t,({status:a})=>a),i=(0,j.$z)(o.get("removed")??[],s);return[...(o.get("added")??[]).map(a=>i.get(s(a))?.pop()?{...a,status:"same"}:a),...[...i.values()].flat()].sort((a,d)=>a.source.rank-d.source.
rank||a.target.rank-d.target.rank)}function Pe(n){const e=n.filter(({status:s})=>s!=="same"),t=new Map;for(const s of["target","label"]){const o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;
for(const[i,r,...c]of(0,j.$z)(e,o).values()){if(!i||!r||c.length>0||i.status===r.status)continue;[i.source,i.target,r.target].every(({places:d})=>d.length===2)&&!t.has(i)&&!t.has(r)&&t.set(i,r).set(r,
i)}}return e.flatMap(s=>{const o=t.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,was:o}]})}function Be({root:n,nodes:e},t){const s=t.filter(({status:d})=>d!==
"same"),o=new Set(s.flatMap(d=>d.links)),i=new Set(s.map(({item:d})=>d)),r=new Set(e.map(({field:d})=>d)),c={same:new Set,added:new Set,removed:new Set};for(const{status:d,texts:f,label:u,source:l,target:h}of s){
const g=[l.label,h.label,...u.split(", ")].map(m=>JSON.stringify(m));for(const m of[...f,...g])c[d].add(m)}function a(d,f,u){if(f===void 0||r.has(f)||d.type==="hidden")return[{text:""}];const l=f.keys.
at(-1)===U?[{text:JSON.stringify(u),field:f}]:[];if((0,y.jn)(d))return[...l,{text:d.text,field:f}];const h=d.type==="array"?d.items.map(g=>["[]",g]):[...d.members];return[...l,...h.flatMap(([g,m])=>a(
m,hn(f,g),g))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;const f=d.path.map(m=>m.type==="member"?m.key:"[]"),u=f.reduce(hn,n),h=d.path.slice(0,-1).some(m=>m.type==="item"&&i.has(m.
item)),g=(m,$)=>{const p=a(m,u,f.at(-1)??""),w=p.some(N=>o.has(N.field)),Jt=(N,V)=>o.has(V)?$.has(N):Ke(V)||$.has(N)&&He(V)||w&&Ve(N,V);return(w||h)&&p.every(N=>N.field&&Jt(N.text,N.field))};return d.
kind==="modified"?g(d.from,c.removed)&&g(d.to,c.added):g(d.value,c[d.kind])}}function Ke({keys:n}){return/^(_?id|identifier|uuid)$/.test(n.at(-1)??"")}function He({keys:n}){const e=n.findLast(t=>t!=="\
[]")??"";return/^(\*|if|when)$|(id|name|label|title|type|key|handle|condition|event|relationships)$/i.test(e)}function Ve(n,{texts:e}){const t=e.get(n)??0,s=[...e.values()].reduce((o,i)=>o+i,0);return t>
2&&2*t>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function Ge(n,e,{componentOf:t},s){const o=En(n),i=new Map;for(const r of e){const[{id:c}={},a]=r.places.map(d=>d.value);for(const{value:d,array:f}of r.places){const u=(0,W.
qU)(d)===void 0&&t(d,f);for(const l of[c!==a?.id&&d,u])l&&i.set(l,[...i.get(l)??[],r])}}for(const r of n.changes){if(s(r)||o(r))continue;const c=[n.head];for(const d of r.path)c.push(Ze(c.at(-1),d));const a=[
"value"in r&&r.value,...c.reverse()].find(d=>i.has(d));for(const d of i.get(a)??[])d.status==="same"&&(d.status="modified")}}function Ze(n,e){return e.type==="item"?e.item:e.type==="member"?n?.type===
"object"?n.members.get(e.key):void 0:n?.type==="array"?n.items[e.index]:void 0}var Ye=M(85725);const Qe=2,qe=1e3,vn=240,nt=40,et=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,
new RegExp(`(.{${vn/2}})`,"su")],An="...";function tt(n,e){const[t,s]=[zn(n),zn(e)],o=n!==void 0&&e!==void 0&&t.ends!==s.ends,i=st(t.lines,s.lines);return o?[`@@ line ends: ${t.ends} \u2192 ${s.ends} \
@@`,...i]:i}function zn(n){const e=n?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(n);return{lines:(n?.split(e?`\r
`:`
`)??[]).flatMap(s=>Rn(s,et).map((o,i)=>i===0?o:An+o)),ends:e?"CRLF":"LF"}}function Rn(n,[e,...t]){if(n.length<=vn||e===void 0)return[n];const s=[""];for(const o of n.split(e)){const i=s.at(-1)??"";i.length<
nt?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>Rn(o,t))}function st(n,e){const t=new Set(n),s=d=>d.map(f=>`${f}
`).join(""),i=t.size>0&&e.some(d=>t.has(d))?(0,Ye.YB)("","",s(n),s(e),"","",{context:Qe,maxEditLength:qe}):void 0;if(i===void 0){const d=[...n.map(f=>`- ${f}`),...e.map(f=>`+ ${f}`)];return[...Cn(d),...d]}
const r=d=>d.filter(f=>!f.startsWith(An)).length;let[c,a]=[0,0];return i.hunks.flatMap(({newStart:d,newLines:f,lines:u})=>{const l=e.slice(c,d-1),h=a+r(e.slice(c,d)),g=d-1+f;a+=r(e.slice(c,g)),c=g;const m=u.
map(p=>`${p.slice(0,1)} ${p.slice(1)}`);return[...l.length>1?[`@@ line ${h} @@`]:l.map(p=>`  ${p}`),...Cn(m),...m]})}function Cn(n){const e=o=>n.flatMap(i=>i.startsWith(o)?[i.slice(2)]:[]),t=new Map(e(
"-").map(o=>[R(o.normalize()),o]));if(t.size===0)return[];const s=e("+").flatMap(o=>{const i=t.get(R(o.normalize()));return i===void 0?[]:Tn(i,o)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(
s)].join(", ")} @@`]}function Tn(n,e){const[t,s]=[n.normalize(),e.normalize()];if(n===e||R(t)!==R(s))return;const o=R(n)===R(e)?[]:["Unicode forms"],i=t.trimEnd()===s.trimEnd(),r=t===s?[]:[i?"spaces a\
t the end":"white space"];return[...o,...r].join(", ")}function R(n){return n.replace(/\s+/g,"")}function ot(n,e){const t=[[]];for(const r of n)r.startsWith("@@ line ")&&t.push([]),t.at(-1)?.push(r);let[
s,o]=[e,0];const i=t.flatMap(r=>{const c=o===0?it(r,s):[];return s-=J(c),o+=r.filter(Dn).length-c.filter(Dn).length,c});return o===0?i:[...i,`@@ ${(0,k.hS)(o,"more changed line")} @@`]}function it(n,e){
if(J(n)<=e)return n;const t=r=>r.startsWith("-"),s=J(n.filter(t)),o=Math.min(s,Math.max(e/2,e-(J(n)-s))),i={removed:o,others:e-o};return n.filter(r=>{const c=t(r)?"removed":"others";return i[c]-=r.length+
1,i[c]>=0})}function Dn(n){return n.startsWith("-")||n.startsWith("+")}function J(n){return n.reduce((e,t)=>e+t.length+1,0)}const Wn=2,_n=60,tn="</details>",rt=`<details><summary></summary>


${tn}`.length,ct=100;function O(n,e={}){const t=e.under?.(1/0)??"";return{line:n,rest:"",least:t===""?n:`${n} \u2026`,changes:0,...e,under:t,cut:e.under}}function Un(n,e){const{placed:t,left:s}=dt(n,e),
o=new Map;let i=s;for(const[r,{entry:c,sections:a}]of t.entries()){const d=at(c,c.least.length+Math.floor(i/(t.length-r)));i-=ft(d)-c.least.length,o.set(c,d);for(const f of a)o.set(f,[])}return lt(Fn(
n,o).filter(([r])=>r!==""))}function dt(n,e){const t=Xn(n,[]),s=new Map;for(const{sections:d}of t)for(const f of d)s.set(f,(s.get(f)??0)+1);const o=new Set,i=[];let[r,c]=[e,0];const a=({entry:d,sections:f})=>f.
length===1?0:d.line.length+d.under.length;for(const d of t.sort((f,u)=>a(f)-a(u))){const{entry:f,sections:u}=d,l=u.filter(p=>!o.has(p)),h=u.filter(p=>s.get(p)===1),m=l.map(({heading:p,folded:w})=>p.length+
Wn+(w?rt:0)).reduce((p,w)=>p+w,f.least.length+Wn),$=c+_n*(l.length-h.length);if(!(m+$>r)){r-=m,c=$,i.push(d);for(const p of l)o.add(p);for(const p of u)s.set(p,(s.get(p)??0)-1)}}return{placed:i,left:r-
c}}function Xn(n,e){const t=[...e,n];return n.parts.flatMap(s=>"parts"in s?Xn(s,t):[{entry:s,sections:t}])}function at({line:n,under:e,rest:t,least:s,cut:o},i){if(i===1/0)return[n,e,t];if(n.length+e.length<=
i)return[n,e];for(let r=i-n.length-_n;o&&r>ct;r=Math.floor(r*.7)){const c=o(r);if(c!==""&&n.length+c.length<=i)return[n,c]}return[s]}function ft(n){return n.reduce((e,t)=>e+t.length,0)}function Fn(n,e){
const{heading:t,parts:s,folded:o}=n,r=s.filter(d=>e.has(d)).flatMap(d=>"parts"in d?Fn(d,e):[e.get(d)??[]]),c=s.filter(d=>!e.has(d)),a=[...r,[ut(n,c)]];return o?[[`<details><summary>${t}</summary>`],...a,
[tn]]:[[t],...a]}function ut({noun:n},e){if(e.length===0)return"";if(n==="connection")return`\u2026 and ${(0,k.hS)(e.length,"more connection")}`;const t=n==="workflow"?` in ${(0,k.hS)(e.length,"more w\
orkflow")}`:"";return`\u2026 and ${(0,k.hS)(Jn(e),"more change")}${t}`}function Jn(n){return n.reduce((e,t)=>e+(t.changes??("parts"in t?Jn(t.parts):0)),0)}function lt(n){const e=t=>t?.[0]?.startsWith(
"- ");return n.flatMap((t,s)=>{const o=t[0]===tn||e(t)&&e(n[s-1]);return[s===0?"":o?`
`:`

`,...t]})}var x=M(17856);const _=80,Pn=8;function P(n,e,t){if(n.type==="string")return sn(E((0,y.e1)(n.text)),e,t);const[s="",...o]=C(n,e);return o.length>0||s.length>_?void 0:(0,S.SS)(s,1/0)}function sn(n,e,t){
const s=e.mask(n).shown;if(s.length>_||s.includes(`
`))return;const o=Bn(n,e,t);return(0,S.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,e)})`)}function Bn(n,{labelOf:e},t){const s=e(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...t?.
members.values()??[]].some(i=>(0,y.jn)(i)&&(0,y.e1)(i.text)===s)?void 0:s}function C(n,e,t){const{mask:s}=e;if((0,y.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const d=E((0,y.e1)(n.text)),f=s(
d).shown.split(`
`);if(f.length>1)return["|",...Kn(f)];const u=Bn(d,e,t);return[JSON.stringify(f[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=n.type==="array"?"[]":"{}",r=n.type==="array"?n.items.map(d=>C(d,e)):
Array.from(n.members,([d,f])=>{const[u,...l]=(0,x.$C)(d,f,n)?[x.v5]:C(f,e,n);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...f])=>f.length===0&&d.length<=_),a=c?`${o}${r.slice(
0,_).join(", ")}${i}`:"";return c&&a.length<=_?[a]:[`${o}`,...Kn(r.flat()),`${i}`]}function Kn(n){return n.map(e=>`  ${e}`)}function E(n){if(!/%[\da-f]{2}/i.test(n)||/\s/.test(n))return n;try{const e=decodeURIComponent(
n);return encodeURIComponent(e)===n||encodeURI(e)===n?e:n}catch{return n}}function b(n,{mask:e},t=100){return(0,S.SS)(e(n).shown,t)}function T(n,e,t=!1){const s=v(n),o=t?1/0:100,i=n.flatMap((r,c)=>{if(r.
type==="element")return[(0,S.SS)(`[${r.index}]`)];if(r.type==="item"){const d=e.endsOf(r.item),f=d===void 0?r.label:t?`${d} (${r.label})`:d,u=c===s-1&&r.hint!==void 0?` (${b(r.hint,e)})`:"";return[`**${b(
f,e,o)}**${u}`]}return!t&&n.slice(c+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[b(r.key,e,o)]});return i.length>Pn&&!t&&i.splice(2,i.length-Pn+1,"\u2026"),i.join(" \u203A ")||"the whole file"}
function on(n,e){const t=n.map(({path:o})=>T(o,e)),s=(0,W.Vn)(t);return Hn(t.map((o,i)=>s.get(o)===1?o:T(n[i]?.path??[],e,!0)))}function Hn(n){const[e,t]=[(0,W.Vn)(n),new Map];return n.map(s=>{const[o=1,
i]=[e.get(s),(t.get(s)??0)+1];return t.set(s,i),o===1?s:`${s} (${i} of ${o})`})}const L={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},A="  ",rn=3,mt=5,ht=120,I={texts:3,min:4,max:60,usual:2,usualWeight:.001},pt=/^(type|_?id|uuid|identifier)$/i,B={line:": changed, hidden"};function D(n,e){const t=[...(0,j.$z)(n,gt).values()],
s=t.filter(i=>i.length<rn).flat(),o=new Map;for(const i of(0,j.$z)(s,({kind:r})=>L[r]).values())for(const[r,c]of on(i,e).entries())i[r]&&o.set(i[r],c);return t.flatMap(i=>i.length>=rn?[$t(i,e)]:i.map(
r=>{const{line:c,...a}=K(r,e);return O(`- ${L[r.kind]} ${o.get(r)}${c}`,{changes:1,...a})}))}function gt(n){const e=v(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(o=>"\
id"in o?[o.id]:[]);return e===0||e===n.path.length||s.length===0?n:JSON.stringify([n.kind,s,n.path.slice(e)])}function $t(n,e){const[t]=n,{line:s,under:o=()=>""}=K(t,e),i=Gn(Vn(n,e)),r=t.kind==="modif\
ied"?"":` ${t.kind}`,c=`- ${L[t.kind]} ${cn(t,e)}${s}${r} in ${i.line}`;return O(c,{changes:n.length,under:a=>o(a)+(i.under?.(a)??"")})}function Vn(n,e){const t=n.map(({path:s})=>({path:s.slice(0,v(s))}));
return on(t,e)}function cn({path:n},e){return T(n.slice(v(n)),e)}function K(n,e){if(n.kind==="modified")return Zn(n,e);if("value"in n)return wt(n,e);if(n.kind==="moved"){const[i,r]=[n.from,n.path].map(
c=>T(c.slice(0,-1),e,!0));return{line:`: moved from ${i} to ${r}`}}if(n.moved.length===0)return{line:": in a new order"};const t=n.moved.map(i=>({path:[i]})),s=Gn(on(t,e)),o=s.under?`${s.line} moved`:
`moved: ${s.line}`;return{...s,line:`: in a new order (${o})`}}function Gn(n){if(n.length<=mt)return{line:n.join(", ")};const e=(0,k.hS)(n.length,"item"),t=Yn(e,A+n.join(", "));return{line:e,under:s=>t.
length<=s?t:""}}function Zn({path:n,from:e,to:t},s){if(e.type==="hidden"||t.type==="hidden")return{line:""};if((0,x._p)(n,e,t))return B;if(e.type==="string"&&t.type==="string")return yt((0,y.e1)(e.text),
(0,y.e1)(t.text),s);const[o,i]=[P(e,s),P(t,s)];if(o!==void 0&&i!==void 0)return o===i?B:{line:`: ${o} \u2192 ${i}`};const[r,c]=[C(e,s).join(`
`),C(t,s).join(`
`)];return r===c?B:{line:"",under:H(r,c)}}function yt(n,e,t){const s=E(n)!==E(e)&&(E(n)!==n||E(e)!==e),[o,i,r]=s?[E(n),E(e)," (percent-encoded)"]:[n,e,""],[c,...a]=(0,Sn.qy)(o,i)?.changes??[];if(c!==void 0){
const m=`${r} (JSON in a text)`;if(a.length===0&&c.kind==="modified"){const p=Zn(c,t);return{...p,line:`${m} \u203A ${T(c.path,t)}${p.line}`}}const $={heading:"",parts:D([c,...a],t)};return{line:m,under:p=>`\

${Qn(Un($,p).join(""))}`}}const[d,f]=[t.mask(o),t.mask(i)];if(d.shown===f.shown)return{line:r+B.line};const u=d.hidden===f.hidden?"":" (hidden values differ, too)",[l,h]=[sn(o,t),sn(i,t)];if(l===void 0||
h===void 0)return{line:r+u,under:H(d.shown,f.shown)};const g=Tn(d.shown,f.shown);return{line:`${r}: ${l} \u2192 ${h}${g===void 0?"":` (${g})`}${u}`}}function wt({kind:n,path:e,value:t},s){if(t.type===
"hidden")return{line:""};if((0,x._p)(e,t))return{line:": hidden"};const o=t.type==="object"?void 0:P(t,s);if(o!==void 0)return{line:`: ${o}`};const r=t.type==="string"?s.mask(E((0,y.e1)(t.text))).shown:
C(t,s).join(`
`),[c,a]=n==="added"?[void 0,r]:[r,void 0];if(t.type!=="object"){const h=t.type==="array"?(0,k.hS)(t.items.length,"element"):void 0;return{line:"",under:H(c,a,h)}}const{line:d,isWhole:f}=kt(t,e.at(-1),
s),u=H(c,a,(0,k.hS)(t.members.size,"field")),l=d===""?"":`: ${d}`;return f===!1?{line:l,under:u}:f?{line:l}:{line:l,rest:u(1/0)}}function kt(n,e,t){const s=e?.type==="item"?e:void 0;if(n.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=d=>(0,y.jn)(d)&&[s?.label,s?.hint].includes((0,y.e1)(d.text)),i=[...n.members].filter(([,d])=>!s||!o(d)),r=i.filter(([d,f])=>!s||!xe(d,f)),c=r.map(([d,f])=>{
const u=(0,x.$C)(d,f,n)?(0,S.SS)(x.v5):P(f,t,n);return u&&`${b(d,t)}: ${u}`}),a=c.join(", ");return c.includes(void 0)||a.length>ht?{line:bt(n,o,t),isWhole:!1}:r.length<i.length?{line:a}:{line:a,isWhole:!0}}
function bt(n,e,t){const s=new Map,o=(r,c,a)=>{a>(s.get(r)?.weight??0)&&s.set(r,{text:c,weight:a})},i=(r,c,a)=>{if(r.type==="array")for(const h of r.items)i(h,c,a+1);if(r.type==="object")for(const[h,g]of r.
members)(0,x.$C)(h,g,r)?o(h,x.v5,I.max):i(g,h,a+1);if(r.type!=="string")return;const d=(0,y.e1)(r.text),f=pt.test(c)||e(r)||Ie(d)||t.labelOf(d)!==void 0;if(d.length<I.min||f)return;const u=d.includes(
"://")?2*I.max:Math.min(d.length,I.max),l=t.countOf(d)>I.usual?I.usualWeight:1;o(c,t.mask(E(d)).shown,l*u/(a+1))};return i(n,"",0),[...s].sort(([,r],[,c])=>c.weight-r.weight).filter(([,{weight:r}],c)=>c===
0||c<I.texts&&r>I.usualWeight*2*I.max).map(([r,{text:c}])=>`${b(r,t)}: ${(0,S.SS)(JSON.stringify((0,S.Jj)(c,I.max)),1/0)}`).join(", ")}function H(n,e,t){const s=(0,S.EU)(tt(n,e),"diff",A);return o=>{const[
i="",...r]=o===1/0?[]:s.split(`
`),c=r.pop()??"",a=ot(r.map(f=>f.slice(A.length)),o).map(f=>A+f),d=o===1/0?s:[i,...a,c].join(`
`);return t===void 0?`
${d}`:Yn(t,d)}}function Yn(n,e){return`
${A}<details><summary>${n}</summary>

${e}
${A}</details>`}function Qn(n){return n.replace(/^(?=.)/gm,A)}function St(n,e,t){if(n.kind==="text")return D([Ot(n)],e);if(n.status!=="modified")return D(n.kind==="json"?Et(n):n.changes,e);const s=En(
n),o=t?.connections??[],i=new Set(o.map(({item:m})=>m)),r=m=>t?.tells(m)?"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":Mt(m.path,e)?"item":"rest",c=new Map(n.changes.map(m=>[m,r(m)])),
a=m=>n.changes.filter($=>c.get($)===m),[d,f,u]=[D(a("rest"),e),a("layout"),a("connection")],l=It(o,u,e),h=a("told").length+u.length,g=`Layout and bookkeeping: ${(0,k.hS)(f.length,"change")}`;return[...D(
a("item"),e),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"connection",changes:h}],...l.length===0||d.length===0?d:[{heading:"Elsewhere in the file",parts:d}],...f.length===0?[]:[{heading:g,
parts:jt(f,n,e),folded:!0}]]}function Mt(n,{labelOf:e}){return n.some(t=>t.type==="item"||t.type==="member"&&e(t.key)!==void 0)}function Ot({status:n,text:e={}}){const t=(s="")=>({type:"string",id:0,text:JSON.
stringify(s)});return n!=="modified"?{kind:n,path:[],value:t(e.base??e.head)}:{kind:n,path:[],from:t(e.base),to:t(e.head)}}function Et({base:n,head:e,status:t}){const s=t==="removed"?"removed":"added",
o=(r,c)=>{const a=(0,W.Vg)(r,()=>{});return!(c.length<3&&a.length>0&&a.every(f=>f.value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:a.flatMap(({step:f,value:u})=>f.type===
"member"?o(u,[...c,f]):[{kind:s,path:[...c,f],value:u}])},i=n??e;return i?o(i,[]):[]}function It(n,e,t){const s=new Map(e.map(r=>["value"in r?r.value:void 0,r])),o=xt(n,r=>s.has(r)),i=Hn(o.map(r=>Nt(r,
t)));return o.map(([{item:r}],c)=>{const a=r&&s.get(r);return O(i[c]??"",{under:a&&K(a,t).under})})}function xt(n,e){const t={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:o,source:i,
target:r,item:c}=s;if(o==="rewired"||c&&e(c))return[[s]];const a=t[o].get(i),d=a??[s];return a&&a.push(s),t[o].delete(i),t[o].set(r,d),a?[]:[d]})}function Nt(n,e){const[{kind:t,source:s,target:o,was:i}]=n,
r=f=>`**${b(f.label,e)}**`,c=f=>f===""?"":` (${b(f,e)})`,a=n.map(f=>` \u2192 ${r(f.target)}${c(f.label)}`),d=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.target)}`;return`- ${L[t]} ${r(s)}${a.
join("")}${d===void 0?"":`, was${d}`}`}function jt(n,e,t){return[...(0,j.$z)(je(n,e),o=>o.kind+cn(o,t)).values()].flatMap(o=>{const i=o.map(d=>K(d,t));if(o.length<rn||v(o[0].path)===0||i.some(({under:d})=>d))
return D(o,t);const r=Vn(o,t),c=i.map(({line:d},f)=>`- ${r[f]}${d}`).join(`
`),a=`- ${L[o[0].kind]} ${cn(o[0],t)} of ${(0,k.hS)(o.length,"item")}`;return[O(a,{changes:o.length,under:d=>c.length>d?"":`
${Qn(c)}`})]})}const Lt="<!-- workflow-report -->",vt=6e4,At=1e3,zt=100,qn=5;function Rt(n){const{workflows:e,missing:t}=n,s=(0,x.lb)(n),i=["changed","added","removed"].flatMap(c=>e.filter(a=>a.status===
c)).map(c=>({workflow:c,parts:c.files.flatMap(a=>Dt(a,s)),changes:ne(c.counts)})),r=Xt(n,s);return({maxLength:c=vt,maxBytes:a=1/0,headings:d=!0,mark:f=!0}={})=>{const u=i.map(({workflow:p,...w})=>dn(Tt(
p,s,d),w)),l=t===void 0?"":`\`${t}\` doesn't exist: it counts as empty.`,h=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],g={heading:l,parts:[...h,...r]},m=f?`${Lt}
`:"";let $=Math.min(c,a);for(;;){const p=[m,...Un(g,$-m.length-1),`
`],w=a===1/0?0:Buffer.byteLength(p.join(""));if(w<=a||$<At)return p;$=Math.floor($*a*.99/w)}}}function Ct(n,e){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${e}</summary>

${n}
</details>
`}function Tt({name:n,status:e,counts:t},s,o){const i=e==="added"||e==="removed";if(!i&&!o)return"";const r=i?`workflow ${e}`:(0,an.cq)(t),c=n===void 0?Ft(r):`${b(n,{mask:s})}: ${r}`;return`${o?"### ":
""}${i?`${L[e]} `:""}${c}`}function Dt(n,e){const t=n.kind==="json"?Ue(n,l=>e(l).shown):void 0,s=en(n.head??n.base),o={mask:e,labelOf:l=>l.length>zt?void 0:t?.labelOf(JSON.stringify(l)),endsOf:l=>t?.endsOf(
l),countOf:l=>s().get(l)??0},i=ne((0,an.xS)(n)),r=St(n,o,t),{nodes:c=0,connections:a=0}=t?.size??{},d=c===0?"What is in it":`${(0,k.hS)(c,"node")}, ${(0,k.hS)(a,"connection")}`,u=n.status!=="modified"&&
r.length>0?[dn(d,{parts:r,changes:i,folded:!0})]:r;return[...Wt(t),dn(_t(n,e),{parts:[...u,...Ut(n,o)],changes:i})]}function Wt(n){if(n?.note!==void 0)return[O(n.note)];if(!n?.picture)return[];const e=(0,S.
EU)(n.picture.trimEnd().split(`
`),"mermaid","");return[O(e,{least:"The picture doesn't fit here."})]}function dn(n,e){return e.parts.length===0?O(n,{changes:e.changes}):{heading:n,...e}}function _t({name:n,kind:e,status:t,changes:s},o){
const i=`**${b(n,{mask:o})}**`;return t!=="modified"?`${L[t]} ${i}: file ${t}`:e==="binary"||e==="variables"&&s.length===0?`${L.modified} ${i}: content modified`:e==="variables"?`${i} (values are neve\
r shown)`:i}function Ut({references:n},e){if(n.length===0)return[];const t=n.length===1,s=n.slice(0,qn).map(({path:r,from:c,to:a})=>{const[d,f]=[c,a].map(u=>b(u,e));return`${T(r,e)} (${d} \u2192 ${f})`}),
o=n.length>qn?", \u2026":"",i=`${(0,k.hS)(n.length,"reference")} to new IDs and names ${t?"follows and isn't":"follow and aren't"} counted`;return[O(`${i}: ${s.join(", ")}${o}`)]}function Xt({workflows:n,
notCompared:e=[]},t){const s=a=>a.flatMap(({name:d})=>d===void 0?[]:[b(d,{mask:t})]).join(", "),o=(a,d)=>a.length===0?[]:[O(d(s(a)),{least:d((0,k.hS)(a.length,"workflow"))})],i=n.filter(({status:a})=>a===
"unchanged"),r=n.filter(({variablesCompared:a})=>!a);return[...i.every(({name:a})=>a===void 0)&&i.length===n.length?[O("No changes")]:o(i,a=>`${a}: no changes`),...o(r,a=>`The environment variables${r.
length===n.length?"":` of ${a}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(e.map(a=>({name:a})),a=>`${a}: not compared, because the step failed`)]}function ne({
added:n,modified:e,removed:t}){return n+e+t}function Ft(n){return n.charAt(0).toUpperCase()+n.slice(1)}})};export{Bt as id,Kt as ids,Ht as modules};
