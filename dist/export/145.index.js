const ls=145,ms=[145],hs={95145:((us,mt,I)=>{I.d(mt,{SE:()=>ns,makeReport:()=>ts});var M=I(58132),k=I(30706),pe=I(71124),$=I(53436);const ge=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,
/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],$e=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,W="*",ye=200,ht=64;function pt(e,t){const n=we(
[]),s=[],o=new Set;function i(c,a,d){if((0,$.jn)(c))Me(c.text,a,d);else if(c.type==="object")r(c,a,d);else{const f=c.items.length>1&&c.items.some(({type:u})=>u==="array");for(const[u,l]of c.items.entries())
i(l,ke(a,"[]"),{...d,array:c.items,...f&&{slot:u}})}}function r(c,a,{key:d,array:f,map:u,...l}){let h=l;if(f!==void 0||d!==void 0){const y={side:l.side,value:c,field:a,outer:l.place,key:d,array:f??[]};
h={...l,place:y,map:d===void 0?void 0:u},s.push(y)}const g=gt(c,o),m=h===l&&[...c.members.keys()].some(y=>u?.members.has(y));for(const[y,p]of c.members){const w=ke(a,g||m?W:y);m&&Me(JSON.stringify(y),
w,h,p),(!m||p.type==="array")&&i(p,w,g?{...h,key:y,map:c}:h)}}for(const c of[e,t])Se(c,o);return i(e,n,{side:"base"}),i(t,n,{side:"head"}),{root:n,places:s,find:$t(s)}}function we(e){return{keys:e,inner:new Map,
texts:new Map,references:[]}}function ke(e,t){const n=e.inner.get(t)??we([...e.keys,t]);return e.inner.set(t,n),n}function be(e,t){return e?.inner.get(t)??e?.inner.get(W)}function Me(e,{keys:t,texts:n,
references:s},{place:o,slot:i},r){if(e.length>ye)return;n.set(e,(n.get(e)??0)+1);const c=e.startsWith('"')?e.length>2:$e.test(t.findLast(a=>a!=="[]")??"")&&/^\d+$/.test(e);o&&c&&s.push({text:e,place:o,
slot:i,value:r})}function Se(e,t){if((0,$.jn)(e)){e.text.length<=ye&&t.add((0,$.e1)(e.text));return}const n=e.type==="array"?e.items:[...e.members.values()];for(const s of n)Se(s,t);if(e.type==="objec\
t"&&!n.some(Oe))for(const s of e.members.keys())t.add(s)}function Oe(e){return e.type==="object"}function gt({members:e},t){const n=[...e.keys()].filter(s=>!$e.test(s)&&t.has(s));return n.length>0&&2*
n.length>=e.size&&[...e.values()].every(Oe)}function $t(e){const t=new Map;for(const n of e){const s=(o,i)=>{const r=ge.findIndex(a=>a.test(o)),c=`${n.side} ${r} ${i}`;r>=0&&t.set(c,(t.get(c)??new Set).
add(n))};n.key!==void 0&&s(W,JSON.stringify(n.key));for(const[o,i]of n.value.members)(0,$.jn)(i)&&s(o,i.text)}return(n,s)=>{const o=[...ge.keys()].map(i=>t.get(`${s.side} ${i} ${n}`));return yt([...o.
find(i=>i)??[]],s)}}function yt(e,t){if(!(e.length>ht))for(let n=t;;n=n.outer){const s=n,o=s?e.filter(r=>Y(r,s)):e;if(o.length===0&&n)continue;const i=o.length>1?o.filter(({value:r})=>r.members.size>2):
o;return i.length===1?i[0]:void 0}}function Y(e,t){return e!==void 0&&(e===t||Y(e.outer,t))}const wt=/^(source|from|origin|src|tail|out)$/,kt=/^(target|to|dest|destination|head|in)$/,Ee=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
bt=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Mt=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
St="label title name condition if when event type relationship selectedRelationships".split(" "),Ot=60;function Et(e,t){const n=pt(e,t),s=Ie(n.root).flatMap(c=>It(c,n)),o=Nt(s),i=o.length>0?o:xt(s,n),
r=new Set(i.flatMap(({source:c,target:a})=>[c.field,a.field]));return{...n,nodes:n.places.filter(({field:c})=>r.has(c)),edges:i}}function Ie(e){return[e,...[...e.inner.values()].flatMap(Ie)]}function It(e,{
find:t}){const n=e.references.flatMap(a=>{const d=t(a.text,a.place);return d?[{...a,target:d}]:[]}),s=n[0]?.place.field,o=n.filter(({place:a,target:d})=>!Y(a,d));if(s===void 0||2*o.length<n.length)return[];
const i=n.length/e.references.length,r=i>=.5&&Z(e.references)-Z(n)<=2;return i>=.9||r&&U(e.keys.slice(-2),Ee)?[{field:e,item:s,keys:e.keys.slice(s.keys.length),references:n}]:[]}function Z(e){return new Set(
e.map(({text:t})=>t)).size}function U(e,t){return e.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>t.test(s.toLowerCase()))}function Nt(e){return e.flatMap(t=>{const n=({item:r,references:c})=>!c.
some(({target:a})=>a.field===r),s=e.filter(r=>r.item===t.item&&n(r)),o=Ne(s,wt);if(!o||Ne(s,kt)!==t)return[];const i=new Map(o.references.map(r=>[r.place,r]));return t.references.flatMap(r=>{const{place:c,
target:a,text:d}=r,f=i.get(c),u={links:[o.field,t.field],texts:[f?.text??"",d]},l=xe(r,c,[]);return f?[{source:f.target,target:a,label:l,item:c.value,...u}]:[]})})}function Ne(e,t){const n=({references:s,
keys:o})=>100*Z(s)-o.length;return e.filter(({keys:s})=>U(s,t)).sort((s,o)=>n(o)-n(s))[0]}function xt(e,t){const n={forward:[],backward:[]},s=new Set;for(const{field:i,references:r}of e){let c=[];const a=new Set,
d=r.flatMap(u=>{const{place:l,target:h,text:g}=u,{source:m,inside:y}=jt(l,h,t)??{};if(!m||!y)return[];c=i.keys.slice(y.field.keys.length),m!==y&&a.add(y.key);const p=l===m?void 0:l,w=xe(u,p,c);return[
{source:m,target:h,label:w,links:[i],texts:[g],item:p?.value}]});if(10*d.length<9*r.length)continue;const f=d.map(u=>({...u,source:u.target,target:u.source}));U(c,bt)?n.backward.push(...f):(a.size>0||
U(c,Ee))&&n.forward.push(...d);for(const u of a)s.add(u)}const o=n.forward.length<n.backward.length?n.backward:n.forward;return s.size>1||new Set(o.flatMap(({texts:i})=>i)).size>1?o:[]}function jt(e,{
field:t},{find:n}){for(let s=e;s;s=s.outer){const o=s.key===void 0?void 0:n(JSON.stringify(s.key),s),i=[s,o].find(r=>r?.field===t);if(i)return{source:i,inside:s}}}function xe({slot:e,value:t},n,s){const o=St.
map(c=>{const[a,d]=[n?.field.inner.get(c),Q(n?.value.members.get(c))];return a&&a.texts.size+(a.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(c=>!Mt.test(c)),r=e===void 0?[]:
[`output ${e+1}`];return[Q(t),...o].find(c=>c)??[...i,...r].join(", ")}function Q(e){if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(Q);return n.includes(void 0)?void 0:n.
join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";return t.trim()===""||t.length>Ot?void 0:t}const q=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,
Lt=/^([xywh]|width|height|left|top|zoom)$/i,At=["x","left","position","positionAbsolute"],Rt=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,je=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Ct=/hash|digest|checksum|etag|md5|^sha\d*$/i,Tt=/^(?=.*\d)[\w+/=-]{16,}$/,_t=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,zt=/^\d{1,15}$/,Le=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
ee=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function Ae({base:e,head:t}){const n={base:ne(e),head:ne(t)};function s(o,i,r){const c=A(o.at(-1)),a=f=>f.test(i)&&f.test(r);
return Rt.test(c)&&a(je)||Ct.test(c)&&a(Tt)||_t.test(c)&&(a(zt)||a(ee))?!0:o.at(-2)?.type!=="member"&&Le.test(c)&&a(ee)&&!n.head().has(i)&&!n.base().has(r)}return o=>{if(o.kind==="reordered"||o.kind===
"moved")return!1;const i=o.kind==="modified"?[o.from,o.to]:[o.value];if(Wt(o.path)&&i.every(te))return!0;const[r,c]=i;return r?.type!==c?.type||!r||!c||!("text"in r)||!("text"in c)?!1:s(o.path,(0,$.e1)(
r.text),(0,$.e1)(c.text))}}function Dt(e){return ee.test(e)||je.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function vt(e,t){return Le.test(e)&&(0,$.jn)(t)||(q.test(e)||/^[xy]$/.test(e))&&te(t)}function Wt(e){
if(e.slice(j(e)).some(o=>q.test(A(o))))return!0;const[t,n]=[e.at(-2),A(e.at(-1))],s=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return/^[xy]$/.test(n)||Lt.test(n)&&At.some(o=>s?.has(
o))}function j(e){return e.findLastIndex(({type:t})=>t==="item")+1}function Ut(e,{matches:t}){const n=new Map(t.map(({base:o,head:i})=>[i,o])),s=new Map;for(const o of e){const i=j(o.path),[r,c]=[o.path[i-
1],o.path[i]],a=/^[xy]$/.test(A(c)),d=a?["x","y"]:q.test(A(c))?[A(c)]:[],f=r?.type==="item"?r.item:void 0,[u,l]=[Re(f&&n.get(f),d),Re(f,d)],h=[...o.path.slice(0,i),{type:"member",key:d.join(", ")}];u&&
l?s.set(a?r:c,{kind:"modified",path:h,from:u,to:l}):s.set(o,o)}return[...s.values()]}function Re(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.length<Math.max(1,t.length)))
return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function A(e){return e?.type==="member"?e.key:""}function te(e){if(e.type==="hidden")return!1;if((0,$.jn)(e))return e.type==="literal"&&
/\d/.test(e.text);const t=e.type==="array"?e.items:[...e.members.values()];return t.length>0&&t.every(te)}function ne(e){let t;return()=>{if(t)return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=
n.pop())(0,$.jn)(s)?t.set((0,$.e1)(s.text),(t.get((0,$.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var se=I(11345);const Ce={same:"",added:"\u2795 ",modified:"\
\u270F\uFE0F ",removed:"\u2796 "},Ft={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-d\
asharray:5 3"},Jt={same:"-->",added:"==>",removed:"-.->"},Te=40,Xt=500,Pt=5e4,Bt=40,Kt=6;function Ht(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(({status:c})=>n||c!=="same")),i=[...o];for(const{source:c,
target:a,status:d}of t)d!=="same"&&o.add(c).add(a),(c.status!=="same"||a.status!=="same")&&i.push(c,a);if(o.size===0)return{};for(const c of[new Set([...o,...i]),o]){const a=t.filter(({source:u,target:l})=>c.
has(u)&&c.has(l)),d=e.filter(u=>c.has(u)),f=c.size<=Te&&a.length<=Xt?Vt(d,a,s):void 0;if(f&&f.length<=Pt)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>Te?(0,k.hS)(o.size,
"node"):"too many connections"}.`}}function Vt(e,t,n){const s=new Map(e.map((i,r)=>[i,`n${r+1}`])),o=e.map(i=>`  ${s.get(i)}["${Ce[i.status]}${_e(n(i.label))||"?"}"]`);for(const{source:i,target:r,label:c,
status:a}of t){const d=`${Ce[a]}${_e(n(c))}`.trim();o.push(`  ${s.get(i)} ${Jt[a]}${d===""?"":`|"${d}"|`} ${s.get(r)}`)}for(const[i,r]of Object.entries(Ft)){const c=e.filter(a=>a.status===i).map(a=>s.
get(a));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${Gt(e,t)>Kt?"TD":"LR"}`,...o].join(`
`)}function Gt(e,t){const n=new Set(t.map(({target:r})=>r)),s=new Set(e);let o=e.filter(r=>!n.has(r)),i=0;for(o.length===0&&(o=e.slice(0,1));o.length>0;i++){for(const c of o)s.delete(c);o=t.filter(({source:c,
target:a})=>o.includes(c)&&s.has(a)).map(({target:c})=>c)}return i}function _e(e){return(0,M.RK)((0,M.Jj)(e.replace(/\s+/g," ").trim(),Bt)).replace(Yt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Yt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function Zt(e,t=n=>n){const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const o=(0,se.j9)([s,n]),i=Et(n,s),r=Qt(e,i,o),c=[...new Set(r.values())].sort((l,h)=>l.rank-h.rank),a=en(
i,r),d=nn(i,a);rn(e,c,o,d);const f=new Map(a.map(({item:l,source:h,target:g})=>[l,`${h.label} \u2192 ${g.label}`])),u=l=>l.filter(F).length;return{...Ht(c,a,{isWhole:e.status!=="modified",hide:t}),connections:tn(
a),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,endsOf:l=>f.get(l)}}function F({side:e}){return e==="head"}function ze(e){return e?`${ze(e.outer)}/${e.
key??""}`:""}function Qt({matches:e},{places:t,nodes:n},s){const o=new Map(t.map((f,u)=>[f,u])),i=f=>f.key===void 0?`${f.value.id}`:ze(f),r=J(t.filter(F),i),c=J(e,({base:f})=>f.id),a=new Map;let d=-1;
for(const f of n){if(a.has(f))continue;const u=F(f)?void 0:f,l=u&&c.get(u.value.id)?.shift(),h=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():f;d=(h&&o.get(h))??d+1e-6;const g=h===void 0?
"removed":u?"same":"added",m=[h,u].filter(p=>p!==void 0),y={label:qt(h??f,s),status:g,rank:d,places:m};for(const p of m)a.set(p,y)}return a}function qt({key:e,value:t,array:n},s){const o=["type","comp\
onentType","kind","id","identifier","nodeId"].map(i=>(0,$.TN)(t,i));return e??s.nameOf(t,n)??(0,$.e1)(o.find(i=>i!==void 0)??"?")}function J(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??
[];o.push(s),n.set(t(s),o)}return n}function en({edges:e},t){const n=e.flatMap(d=>{const[f,u]=[t.get(d.source),t.get(d.target)];return f&&u?[{...d,source:f,target:u,status:F(d.source)?"added":"removed"}]:
[]}),s=({source:d,target:f,label:u})=>`${d.rank} ${f.rank} ${u}`,[o,i]=[n.filter(({status:d})=>d==="removed"),n.filter(({status:d})=>d==="added")],r=J(o,s);return[...i.map(d=>r.get(s(d))?.pop()?{...d,
status:"same"}:d),...[...r.values()].flat()].sort((d,f)=>d.source.rank-f.source.rank||d.target.rank-f.target.rank)}function tn(e){const t=e.filter(({status:s})=>s!=="same"),n=new Map;for(const s of["t\
arget","label"]){const o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;for(const[i,r,...c]of J(t,o).values()){if(!i||!r||c.length>0||i.status===r.status)continue;[i.source,i.target,r.target].
every(({places:d})=>d.length===2)&&!n.has(i)&&!n.has(r)&&n.set(i,r).set(r,i)}}return t.flatMap(s=>{const o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,
was:o}]})}function nn({root:e,nodes:t},n){const s=n.filter(({status:d})=>d!=="same"),o=new Set(s.flatMap(d=>d.links)),i=new Set(s.map(({item:d})=>d)),r=new Set(t.map(({field:d})=>d)),c={same:new Set,added:new Set,
removed:new Set};for(const{status:d,texts:f,label:u,source:l,target:h}of s){const g=[l.label,h.label,...u.split(", ")].map(m=>JSON.stringify(m));for(const m of[...f,...g])c[d].add(m)}function a(d,f,u){
if(f===void 0||r.has(f)||d.type==="hidden")return[{text:""}];const l=f.keys.at(-1)===W?[{text:JSON.stringify(u),field:f}]:[];if((0,$.jn)(d))return[...l,{text:d.text,field:f}];const h=d.type==="array"?
d.items.map(g=>["[]",g]):[...d.members];return[...l,...h.flatMap(([g,m])=>a(m,be(f,g),g))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;const f=d.path.map(m=>m.type==="member"?m.key:"\
[]"),u=f.reduce(be,e),h=d.path.slice(0,-1).some(m=>m.type==="item"&&i.has(m.item)),g=(m,y)=>{const p=a(m,u,f.at(-1)??""),w=p.some(x=>o.has(x.field)),fs=(x,he)=>y.has(x)||sn(he)&&!o.has(he)||w&&on(x,he);
return(w||h)&&p.every(x=>x.field&&fs(x.text,x.field))};return d.kind==="modified"?g(d.from,c.removed)&&g(d.to,c.added):g(d.value,c[d.kind])}}function sn({keys:e}){return/^(_?id|identifier|uuid)$/.test(
e.at(-1)??"")}function on(e,{texts:t}){const n=t.get(e)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(e)}function rn(e,t,{componentOf:n},s){const o=Ae(e),i=new Map;
for(const r of t){const[{id:c}={},a]=r.places.map(d=>d.value);for(const{value:d,array:f}of r.places){const u=(0,se.qU)(d)===void 0&&n(d,f);for(const l of[c!==a?.id&&d,u])l&&i.set(l,[...i.get(l)??[],r])}}
for(const r of e.changes){if(s(r)||o(r))continue;const c=[e.head];for(const d of r.path)c.push(cn(c.at(-1),d));const a=["value"in r&&r.value,...c.reverse()].find(d=>i.has(d));for(const d of i.get(a)??
[])d.status==="same"&&(d.status="modified")}}function cn(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:void 0}var dn=I(
85725);const an=2,fn=1e3,De=240,un=40,ln=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${De/2}})`,"su")],ve="...";function mn(e,t){const[n,s]=[We(e),
We(t)],o=e!==void 0&&t!==void 0&&n.ends!==s.ends,i=hn(n.lines,s.lines);return o?[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`,...i]:i}function We(e){const t=e?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(e);return{lines:(e?.split(t?`\r
`:`
`)??[]).flatMap(s=>Ue(s,ln).map((o,i)=>i===0?o:ve+o)),ends:t?"CRLF":"LF"}}function Ue(e,[t,...n]){if(e.length<=De||t===void 0)return[e];const s=[""];for(const o of e.split(t)){const i=s.at(-1)??"";i.length<
un?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>Ue(o,n))}function hn(e,t){const n=new Set(e),s=d=>d.map(f=>`${f}
`).join(""),i=n.size>0&&t.some(d=>n.has(d))?(0,dn.YB)("","",s(e),s(t),"","",{context:an,maxEditLength:fn}):void 0;if(i===void 0){const d=[...e.map(f=>`- ${f}`),...t.map(f=>`+ ${f}`)];return[...Fe(d),...d]}
const r=d=>d.filter(f=>!f.startsWith(ve)).length;let[c,a]=[0,0];return i.hunks.flatMap(({newStart:d,newLines:f,lines:u})=>{const l=t.slice(c,d-1),h=a+r(t.slice(c,d)),g=d-1+f;a+=r(t.slice(c,g)),c=g;const m=u.
map(p=>`${p.slice(0,1)} ${p.slice(1)}`);return[...l.length>1?[`@@ line ${h} @@`]:l.map(p=>`  ${p}`),...Fe(m),...m]})}function Fe(e){const t=o=>e.flatMap(i=>i.startsWith(o)?[i.slice(2)]:[]),n=new Map(t(
"-").map(o=>[R(o.normalize()),o]));if(n.size===0)return[];const s=t("+").flatMap(o=>{const i=n.get(R(o.normalize()));return i===void 0?[]:Je(i,o)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(
s)].join(", ")} @@`]}function Je(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||R(n)!==R(s))return;const o=R(e)===R(t)?[]:["Unicode forms"],i=n.trimEnd()===s.trimEnd(),r=n===s?[]:[i?"spaces a\
t the end":"white space"];return[...o,...r].join(", ")}function R(e){return e.replace(/\s+/g,"")}function pn(e,t){const n=[[]];for(const r of e)r.startsWith("@@ line ")&&n.push([]),n.at(-1)?.push(r);let[
s,o]=[t,0];const i=n.flatMap(r=>{const c=o===0?gn(r,s):[];return s-=X(c),o+=r.filter(Xe).length-c.filter(Xe).length,c});return o===0?i:[...i,`@@ ${(0,k.hS)(o,"more changed line")} @@`]}function gn(e,t){
if(X(e)<=t)return e;const n=r=>r.startsWith("-"),s=X(e.filter(n)),o=Math.min(s,Math.max(t/2,t-(X(e)-s))),i={removed:o,others:t-o};return e.filter(r=>{const c=n(r)?"removed":"others";return i[c]-=r.length+
1,i[c]>=0})}function Xe(e){return e.startsWith("-")||e.startsWith("+")}function X(e){return e.reduce((t,n)=>t+n.length+1,0)}var $n=I(75904);const Pe=2,Be=60,oe="</details>",yn=`<details><summary></sum\
mary>


${oe}`.length,wn=100;function S(e,t={}){const n=t.under?.(1/0)??"";return{line:e,rest:"",least:n===""?e:`${e} \u2026`,changes:0,...t,under:n,cut:t.under}}function Ke(e,t){const{placed:n,left:s}=kn(e,t),
o=new Map;let i=s;for(const[r,{entry:c,sections:a}]of n.entries()){const d=bn(c,c.least.length+Math.floor(i/(n.length-r)));i-=Mn(d)-c.least.length,o.set(c,d);for(const f of a)o.set(f,[])}return On(Ve(
e,o).filter(([r])=>r!==""))}function kn(e,t){const n=He(e,[]),s=new Map;for(const{sections:d}of n)for(const f of d)s.set(f,(s.get(f)??0)+1);const o=new Set,i=[];let[r,c]=[t,0];const a=({entry:d,sections:f})=>f.
length===1?0:d.line.length+d.under.length;for(const d of n.sort((f,u)=>a(f)-a(u))){const{entry:f,sections:u}=d,l=u.filter(p=>!o.has(p)),h=u.filter(p=>s.get(p)===1),m=l.map(({heading:p,folded:w})=>p.length+
Pe+(w?yn:0)).reduce((p,w)=>p+w,f.least.length+Pe),y=c+Be*(l.length-h.length);if(!(m+y>r)){r-=m,c=y,i.push(d);for(const p of l)o.add(p);for(const p of u)s.set(p,(s.get(p)??0)-1)}}return{placed:i,left:r-
c}}function He(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?He(s,n):[{entry:s,sections:n}])}function bn({line:e,under:t,rest:n,least:s,cut:o},i){if(i===1/0)return[e,t,n];if(e.length+t.length<=
i)return[e,t];for(let r=i-e.length-Be;o&&r>wn;r=Math.floor(r*.7)){const c=o(r);if(c!==""&&e.length+c.length<=i)return[e,c]}return[s]}function Mn(e){return e.reduce((t,n)=>t+n.length,0)}function Ve(e,t){
const{heading:n,parts:s,folded:o}=e,r=s.filter(d=>t.has(d)).flatMap(d=>"parts"in d?Ve(d,t):[t.get(d)??[]]),c=s.filter(d=>!t.has(d)),a=[...r,[Sn(e,c)]];return o?[[`<details><summary>${n}</summary>`],...a,
[oe]]:[[n],...a]}function Sn({noun:e},t){if(t.length===0)return"";if(e==="connection")return`\u2026 and ${(0,k.hS)(t.length,"more connection")}`;const n=e==="workflow"?` in ${(0,k.hS)(t.length,"more w\
orkflow")}`:"";return`\u2026 and ${(0,k.hS)(Ge(t),"more change")}${n}`}function Ge(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?Ge(n.parts):0)),0)}function On(e){const t=n=>n?.[0]?.startsWith(
"- ");return e.flatMap((n,s)=>{const o=n[0]===oe||t(n)&&t(e[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const P="***",B=8,z="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",En=new RegExp(`(?:${z})$`),In=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Ye=new RegExp(`^(?:x[-_]?)?(?:${z})$`,"i"),Nn=/name|key|header|field/i,xn=/^(?:val|default)/i,jn=/\{\{|\$\{|<%/,Ze="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",Ln=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${z}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${z})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${z})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${Ze}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${Ze}[\\w.~+/=-]{8,}`,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,})/].
map(e=>new RegExp(e,"giu"));function An({workflows:e}){const t=new Map,n=new Set;for(const{secrets:o,files:i}of e){const r=i.flatMap(({base:c,head:a})=>[c,a].flatMap(d=>ce(d,n)));for(const c of[...o,...r].
flatMap(Rn)){const a=c.slice(0,B);t.set(a,(t.get(a)??new Set).add(c))}}const s=new Map;return o=>{const i=s.get(o);if(i)return i;const r=[],c=d=>(r.push(d),P),a=Ln.reduce((d,f)=>d.replace(f,c),Cn(o,t,
c));return s.set(o,{shown:a,hidden:r.join("\0")}),{shown:a,hidden:r.join("\0")}}}function ie(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return En.test(t)&&!In.test(t)}function D(e,t,{members:n}){
if(qe(t))return!1;if(ie(e))return re(t)||Ye.test(e);const s=([o,i])=>(0,$.jn)(i)&&Nn.test(o)&&ie((0,$.e1)(i.text));return xn.test(e)&&[...n].some(s)}function Qe(e,...t){return t.every(qe)?!1:e.some((n,s)=>{
if(n.type!=="member")return!1;const o=e[s-1],i=o?.type==="item"&&o.item.type==="object"?o.item:void 0,r=i?.members.get(n.key);if(i&&r&&D(n.key,r,i))return!0;const c=e.slice(s+1).every(({type:a})=>a===
"element");return ie(n.key)&&(Ye.test(n.key)||c&&t.some(re))})}function qe(e){return e.type==="literal"&&!/\d/.test(e.text)}function re(e){return(0,$.jn)(e)||e.type==="array"&&e.items.every(re)}function ce(e,t){
return e===void 0||(0,$.jn)(e)||t.has(e)?[]:(t.add(e),e.type==="array"?e.items.flatMap(n=>ce(n,t)):[...e.members].flatMap(([n,s])=>[...D(n,s,e)?et(s).filter(o=>!jn.test(o)):[],...ce(s,t)]))}function et(e){
return(0,$.jn)(e)?[(0,$.e1)(e.text)]:(e.type==="array"?e.items:[...e.members.values()]).flatMap(et)}function Rn(e){const t=s=>JSON.stringify(s).slice(1,-1);return[e,...e.split(/[\r\n]+/),e.replace(/^(?:bearer|basic|token)\s+/i,
"")].flatMap(s=>{const o=s.trim();if(o.length<B||new RegExp("^\\p{L}+$","u").test(o))return[];const i=Buffer.from(o).toString(),r=encodeURIComponent(i),c=[r,r.replaceAll("%20","+"),r.replace(/%../g,a=>a.
toLowerCase()),encodeURI(i)];return[o,i,...[o,i].flatMap(a=>[t(a),t(t(a))]),...c]})}function Cn(e,t,n){if(t.size===0)return e;let[s,o]=["",0];for(let i=0;i<=e.length-B;i++)for(const r of t.get(e.slice(
i,i+B))??[]){if(!e.startsWith(r,i))continue;const c=n(r);i>=o&&(s+=e.slice(o,i)+c),o=Math.max(o,i+r.length)}return s+e.slice(o)}const v=80,tt=8;function K(e,t,n){if(e.type==="string")return de(O((0,$.
e1)(e.text)),t,n);const[s="",...o]=C(e,t);return o.length>0||s.length>v?void 0:(0,M.SS)(s,1/0)}function de(e,t,n){const s=t.mask(e).shown;if(s.length>v||s.includes(`
`))return;const o=nt(e,t,n);return(0,M.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,t)})`)}function nt(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(i=>(0,$.jn)(i)&&(0,$.e1)(i.text)===s)?void 0:s}function C(e,t,n){const{mask:s}=t;if((0,$.jn)(e)){if(e.type==="literal")return[s(e.text).shown];const d=O((0,$.e1)(e.text)),f=s(
d).shown.split(`
`);if(f.length>1)return["|",...st(f)];const u=nt(d,t,n);return[JSON.stringify(f[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=e.type==="array"?"[]":"{}",r=e.type==="array"?e.items.map(d=>C(d,t)):
Array.from(e.members,([d,f])=>{const[u,...l]=D(d,f,e)?[P]:C(f,t,e);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...f])=>f.length===0&&d.length<=v),a=c?`${o}${r.slice(0,v).join(
", ")}${i}`:"";return c&&a.length<=v?[a]:[`${o}`,...st(r.flat()),`${i}`]}function st(e){return e.map(t=>`  ${t}`)}function O(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))return e;try{const t=decodeURIComponent(
e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function b(e,{mask:t},n=100){return(0,M.SS)(t(e).shown,n)}function T(e,t,n=!1){const s=j(e),o=n?1/0:100,i=e.flatMap((r,c)=>{if(r.
type==="element")return[(0,M.SS)(`[${r.index}]`)];if(r.type==="item"){const d=t.endsOf(r.item),f=d===void 0?r.label:n?`${d} (${r.label})`:d,u=c===s-1&&r.hint!==void 0?` (${b(r.hint,t)})`:"";return[`**${b(
f,t,o)}**${u}`]}return!n&&e.slice(c+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[b(r.key,t,o)]});return i.length>tt&&!n&&i.splice(2,i.length-tt+1,"\u2026"),i.join(" \u203A ")||"the whole file"}
function ae(e,t){const n=e.map(({path:o})=>T(o,t)),s=it(n);return ot(n.map((o,i)=>s.get(o)===1?o:T(e[i]?.path??[],t,!0)))}function ot(e){const[t,n]=[it(e),new Map];return e.map(s=>{const[o=1,i]=[t.get(
s),(n.get(s)??0)+1];return n.set(s,i),o===1?s:`${s} (${i} of ${o})`})}function it(e){const t=new Map;for(const n of e)t.set(n,(t.get(n)??0)+1);return t}const N={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},L="  ",fe=3,Tn=5,_n=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},zn=/^(type|_?id|uuid|identifier)$/i,H={line:"\
: changed, hidden"};function _(e,t){const n=ue(e,Dn),s=n.filter(i=>i.length<fe).flat(),o=new Map;for(const i of ue(s,({kind:r})=>N[r]))for(const[r,c]of ae(i,t).entries())i[r]&&o.set(i[r],c);return n.flatMap(
i=>i.length>=fe?[vn(i,t)]:i.map(r=>{const{line:c,...a}=V(r,t);return S(`- ${N[r.kind]} ${o.get(r)}${c}`,{changes:1,...a})}))}function ue(e,t){const n=new Map;for(const s of e){const o=n.get(t(s));o?o.
push(s):n.set(t(s),[s])}return[...n.values()]}function Dn(e){const t=j(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||
s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function vn(e,t){const[n]=e,{line:s,under:o=()=>""}=V(n,t),i=ct(rt(e,t)),r=n.kind==="modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${le(n,t)}${s}${r}\
 in ${i.line}`;return S(c,{changes:e.length,under:a=>o(a)+(i.under?.(a)??"")})}function rt(e,t){const n=e.map(({path:s})=>({path:s.slice(0,j(s))}));return ae(n,t)}function le({path:e},t){return T(e.slice(
j(e)),t)}function V(e,t){if(e.kind==="modified")return dt(e,t);if("value"in e)return Un(e,t);if(e.kind==="moved"){const[i,r]=[e.from,e.path].map(c=>T(c.slice(0,-1),t,!0));return{line:`: moved from ${i}\
 to ${r}`}}if(e.moved.length===0)return{line:": in a new order"};const n=e.moved.map(i=>({path:[i]})),s=ct(ae(n,t)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o}\
)`}}function ct(e){if(e.length<=Tn)return{line:e.join(", ")};const t=(0,k.hS)(e.length,"item"),n=at(t,L+e.join(", "));return{line:t,under:s=>n.length<=s?n:""}}function dt({path:e,from:t,to:n},s){if(t.
type==="hidden"||n.type==="hidden")return{line:""};if(Qe(e,t,n))return H;if(t.type==="string"&&n.type==="string")return Wn((0,$.e1)(t.text),(0,$.e1)(n.text),s);const[o,i]=[K(t,s),K(n,s)];if(o!==void 0&&
i!==void 0)return o===i?H:{line:`: ${o} \u2192 ${i}`};const[r,c]=[C(t,s).join(`
`),C(n,s).join(`
`)];return r===c?H:{line:"",under:G(r,c)}}function Wn(e,t,n){const s=O(e)!==O(t)&&(O(e)!==e||O(t)!==t),[o,i,r]=s?[O(e),O(t)," (percent-encoded)"]:[e,t,""],[c,...a]=(0,$n.q)(o,i)?.changes??[];if(c!==void 0){
const m=`${r} (JSON in a text)`;if(a.length===0&&c.kind==="modified"){const p=dt(c,n);return{...p,line:`${m} \u203A ${T(c.path,n)}${p.line}`}}const y={heading:"",parts:_([c,...a],n)};return{line:m,under:p=>`\

${ft(Ke(y,p).join(""))}`}}const[d,f]=[n.mask(o),n.mask(i)];if(d.shown===f.shown)return{line:r+H.line};const u=d.hidden===f.hidden?"":" (hidden values differ, too)",[l,h]=[de(o,n),de(i,n)];if(l===void 0||
h===void 0)return{line:r+u,under:G(d.shown,f.shown)};const g=Je(d.shown,f.shown);return{line:`${r}: ${l} \u2192 ${h}${g===void 0?"":` (${g})`}${u}`}}function Un({kind:e,path:t,value:n},s){if(n.type===
"hidden")return{line:""};if(Qe(t,n))return{line:": hidden"};const o=n.type==="object"?void 0:K(n,s);if(o!==void 0)return{line:`: ${o}`};const r=n.type==="string"?s.mask(O((0,$.e1)(n.text))).shown:C(n,
s).join(`
`),[c,a]=e==="added"?[void 0,r]:[r,void 0];if(n.type!=="object"){const h=n.type==="array"?(0,k.hS)(n.items.length,"element"):void 0;return{line:"",under:G(c,a,h)}}const{line:d,isWhole:f}=Fn(n,t.at(-1),
s),u=G(c,a,(0,k.hS)(n.members.size,"field")),l=d===""?"":`: ${d}`;return f===!1?{line:l,under:u}:f?{line:l}:{line:l,rest:u(1/0)}}function Fn(e,t,n){const s=t?.type==="item"?t:void 0;if(e.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=d=>(0,$.jn)(d)&&[s?.label,s?.hint].includes((0,$.e1)(d.text)),i=[...e.members].filter(([,d])=>!s||!o(d)),r=i.filter(([d,f])=>!s||!vt(d,f)),c=r.map(([d,f])=>{
const u=D(d,f,e)?(0,M.SS)(P):K(f,n,e);return u&&`${b(d,n)}: ${u}`}),a=c.join(", ");return c.includes(void 0)||a.length>_n?{line:Jn(e,o,n),isWhole:!1}:r.length<i.length?{line:a}:{line:a,isWhole:!0}}function Jn(e,t,n){
const s=new Map,o=(r,c,a)=>{a>(s.get(r)?.weight??0)&&s.set(r,{text:c,weight:a})},i=(r,c,a)=>{if(r.type==="array")for(const h of r.items)i(h,c,a+1);if(r.type==="object")for(const[h,g]of r.members)D(h,g,
r)?o(h,P,E.max):i(g,h,a+1);if(r.type!=="string")return;const d=(0,$.e1)(r.text),f=zn.test(c)||t(r)||Dt(d)||n.labelOf(d)!==void 0;if(d.length<E.min||f)return;const u=d.includes("://")?2*E.max:Math.min(
d.length,E.max),l=n.countOf(d)>E.usual?E.usualWeight:1;o(c,n.mask(O(d)).shown,l*u/(a+1))};return i(e,"",0),[...s].sort(([,r],[,c])=>c.weight-r.weight).filter(([,{weight:r}],c)=>c===0||c<E.texts&&r>E.usualWeight*
2*E.max).map(([r,{text:c}])=>`${b(r,n)}: ${(0,M.SS)(JSON.stringify((0,M.Jj)(c,E.max)),1/0)}`).join(", ")}function G(e,t,n){const s=(0,M.EU)(mn(e,t),"diff",L);return o=>{const[i="",...r]=o===1/0?[]:s.split(
`
`),c=r.pop()??"",a=pn(r.map(f=>f.slice(L.length)),o).map(f=>L+f),d=o===1/0?s:[i,...a,c].join(`
`);return n===void 0?`
${d}`:at(n,d)}}function at(e,t){return`
${L}<details><summary>${e}</summary>

${t}
${L}</details>`}function ft(e){return e.replace(/^(?=.)/gm,L)}function Xn(e,t,n){if(e.kind==="text")return _([Bn(e)],t);if(e.status!=="modified")return _(e.kind==="json"?Kn(e):e.changes,t);const s=Ae(
e),o=n?.connections??[],i=new Set(o.map(({item:m})=>m)),r=m=>n?.tells(m)?"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":Pn(m.path,t)?"item":"rest",c=new Map(e.changes.map(m=>[m,r(m)])),
a=m=>e.changes.filter(y=>c.get(y)===m),[d,f,u]=[_(a("rest"),t),a("layout"),a("connection")],l=Hn(o,u,t),h=a("told").length+u.length,g=`Layout and bookkeeping: ${(0,k.hS)(f.length,"change")}`;return[..._(
a("item"),t),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"connection",changes:h}],...l.length===0||d.length===0?d:[{heading:"Elsewhere in the file",parts:d}],...f.length===0?[]:[{heading:g,
parts:Yn(f,e,t),folded:!0}]]}function Pn(e,{labelOf:t}){return e.some(n=>n.type==="item"||n.type==="member"&&t(n.key)!==void 0)}function Bn({status:e,text:t={}}){const n=(s="")=>({type:"string",id:0,text:JSON.
stringify(s)});return e!=="modified"?{kind:e,path:[],value:n(t.base??t.head)}:{kind:e,path:[],from:n(t.base),to:n(t.head)}}function Kn({base:e,head:t,status:n}){const s=n==="removed"?"removed":"added",
o=(r,c)=>{const a=(0,se.Vg)(r,()=>{});return!(c.length<3&&a.length>0&&a.every(f=>f.value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:a.flatMap(({step:f,value:u})=>f.type===
"member"?o(u,[...c,f]):[{kind:s,path:[...c,f],value:u}])},i=e??t;return i?o(i,[]):[]}function Hn(e,t,n){const s=new Map(t.map(r=>["value"in r?r.value:void 0,r])),o=Vn(e,r=>s.has(r)),i=ot(o.map(r=>Gn(r,
n)));return o.map(([{item:r}],c)=>{const a=r&&s.get(r);return S(i[c]??"",{under:a&&V(a,n).under})})}function Vn(e,t){const n={added:new Map,removed:new Map};return e.flatMap(s=>{const{kind:o,source:i,
target:r,item:c}=s;if(o==="rewired"||c&&t(c))return[[s]];const a=n[o].get(i),d=a??[s];return a&&a.push(s),n[o].delete(i),n[o].set(r,d),a?[]:[d]})}function Gn(e,t){const[{kind:n,source:s,target:o,was:i}]=e,
r=f=>`**${b(f.label,t)}**`,c=f=>f===""?"":` (${b(f,t)})`,a=e.map(f=>` \u2192 ${r(f.target)}${c(f.label)}`),d=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.target)}`;return`- ${N[n]} ${r(s)}${a.
join("")}${d===void 0?"":`, was${d}`}`}function Yn(e,t,n){return ue(Ut(e,t),o=>o.kind+le(o,n)).flatMap(o=>{const i=o.map(d=>V(d,n));if(o.length<fe||j(o[0].path)===0||i.some(({under:d})=>d))return _(o,
n);const r=rt(o,n),c=i.map(({line:d},f)=>`- ${r[f]}${d}`).join(`
`),a=`- ${N[o[0].kind]} ${le(o[0],n)} of ${(0,k.hS)(o.length,"item")}`;return[S(a,{changes:o.length,under:d=>c.length>d?"":`
${ft(c)}`})]})}const Zn="<!-- workflow-report -->",Qn=6e4,qn=1e3,es=100,ut=5;function ts(e){const{workflows:t,missing:n}=e,s=An(e),i=["changed","added","removed"].flatMap(c=>t.filter(a=>a.status===c)).
map(c=>({workflow:c,parts:c.files.flatMap(a=>os(a,s)),changes:lt(c.counts)})),r=ds(e,s);return({maxLength:c=Qn,maxBytes:a=1/0,headings:d=!0,mark:f=!0}={})=>{const u=i.map(({workflow:p,...w})=>me(ss(p,
s,d),w)),l=n===void 0?"":`\`${n}\` doesn't exist: it counts as empty.`,h=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],g={heading:l,parts:[...h,...r]},m=f?`${Zn}
`:"";let y=Math.min(c,a);for(;;){const p=[m,...Ke(g,y-m.length-1),`
`],w=a===1/0?0:Buffer.byteLength(p.join(""));if(w<=a||y<qn)return p;y=Math.floor(y*a*.99/w)}}}function ns(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function ss({name:e,status:t,counts:n},s,o){const i=t==="added"||t==="removed";if(!i&&!o)return"";const r=i?`workflow ${t}`:(0,pe.cq)(n),c=e===void 0?as(r):`${b(e,{mask:s})}: ${r}`;return`${o?"### ":
""}${i?`${N[t]} `:""}${c}`}function os(e,t){const n=e.kind==="json"?Zt(e,l=>t(l).shown):void 0,s=ne(e.head??e.base),o={mask:t,labelOf:l=>l.length>es?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(
l),countOf:l=>s().get(l)??0},i=lt((0,pe.xS)(e)),r=Xn(e,o,n),{nodes:c=0,connections:a=0}=n?.size??{},d=c===0?"What is in it":`${(0,k.hS)(c,"node")}, ${(0,k.hS)(a,"connection")}`,u=e.status!=="modified"&&
r.length>0?[me(d,{parts:r,changes:i,folded:!0})]:r;return[...is(n),me(rs(e,t),{parts:[...u,...cs(e,o)],changes:i})]}function is(e){if(e?.note!==void 0)return[S(e.note)];if(!e?.picture)return[];const t=(0,M.
EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[S(t,{least:"The picture doesn't fit here."})]}function me(e,t){return t.parts.length===0?S(e,{changes:t.changes}):{heading:e,...t}}function rs({name:e,kind:t,status:n,changes:s},o){
const i=`**${b(e,{mask:o})}**`;return n!=="modified"?`${N[n]} ${i}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${N.modified} ${i}: content modified`:t==="variables"?`${i} (values are neve\
r shown)`:i}function cs({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,ut).map(({path:r,from:c,to:a})=>{const[d,f]=[c,a].map(u=>b(u,t));return`${T(r,t)} (${d} \u2192 ${f})`}),
o=e.length>ut?", \u2026":"",i=`${(0,k.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[S(`${i}: ${s.join(", ")}${o}`)]}function ds({workflows:e,
notCompared:t=[]},n){const s=a=>a.flatMap(({name:d})=>d===void 0?[]:[b(d,{mask:n})]).join(", "),o=(a,d)=>a.length===0?[]:[S(d(s(a)),{least:d((0,k.hS)(a.length,"workflow"))})],i=e.filter(({status:a})=>a===
"unchanged"),r=e.filter(({variablesCompared:a})=>!a);return[...i.every(({name:a})=>a===void 0)&&i.length===e.length?[S("No changes")]:o(i,a=>`${a}: no changes`),...o(r,a=>`The environment variables${r.
length===e.length?"":` of ${a}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(t.map(a=>({name:a})),a=>`${a}: not compared, because the step failed`)]}function lt({
added:e,modified:t,removed:n}){return e+t+n}function as(e){return e.charAt(0).toUpperCase()+e.slice(1)}})};export{ls as id,ms as ids,hs as modules};
