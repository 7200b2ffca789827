const Ke=888,He=[888],Ge={98888:((Be,st,I)=>{I.d(st,{SE:()=>ze,makeReport:()=>Te});var M=I(58132),k=I(30706),an=I(71124),y=I(53436);const un=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,
/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],ln=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,D="*",mn=200,ot=64;function it(n,t){const e=hn(
[]),s=[],o=new Set;function i(d,f,c){if((0,y.jn)(d))$n(d.text,f,c);else if(d.type==="object")r(d,f,c);else{const a=d.items.length>1&&d.items.some(({type:u})=>u==="array");for(const[u,l]of d.items.entries())
i(l,pn(f,"[]"),{...c,array:d.items,...a&&{slot:u}})}}function r(d,f,{key:c,array:a,map:u,...l}){let h=l;if(a!==void 0||c!==void 0){const $={side:l.side,value:d,field:f,outer:l.place,key:c,array:a??[]};
h={...l,place:$,map:c===void 0?void 0:u},s.push($)}const g=rt(d,o),m=h===l&&[...d.members.keys()].some($=>u?.members.has($));for(const[$,p]of d.members){const w=pn(f,g||m?D:$);m&&$n(JSON.stringify($),
w,h,p),(!m||p.type==="array")&&i(p,w,g?{...h,key:$,map:d}:h)}}for(const d of[n,t])yn(d,o);return i(n,e,{side:"base"}),i(t,e,{side:"head"}),{root:e,places:s,find:ct(s)}}function hn(n){return{keys:n,inner:new Map,
texts:new Map,references:[]}}function pn(n,t){const e=n.inner.get(t)??hn([...n.keys,t]);return n.inner.set(t,e),e}function gn(n,t){return n?.inner.get(t)??n?.inner.get(D)}function $n(n,{keys:t,texts:e,
references:s},{place:o,slot:i},r){if(n.length>mn)return;e.set(n,(e.get(n)??0)+1);const d=n.startsWith('"')?n.length>2:ln.test(t.findLast(f=>f!=="[]")??"")&&/^\d+$/.test(n);o&&d&&s.push({text:n,place:o,
slot:i,value:r})}function yn(n,t){if((0,y.jn)(n)){n.text.length<=mn&&t.add((0,y.e1)(n.text));return}const e=n.type==="array"?n.items:[...n.members.values()];for(const s of e)yn(s,t);if(n.type==="objec\
t"&&!e.some(wn))for(const s of n.members.keys())t.add(s)}function wn(n){return n.type==="object"}function rt({members:n},t){const e=[...n.keys()].filter(s=>!ln.test(s)&&t.has(s));return e.length>0&&2*
e.length>=n.size&&[...n.values()].every(wn)}function ct(n){const t=new Map;for(const e of n){const s=(o,i)=>{const r=un.findIndex(f=>f.test(o)),d=`${e.side} ${r} ${i}`;r>=0&&t.set(d,(t.get(d)??new Set).
add(e))};e.key!==void 0&&s(D,JSON.stringify(e.key));for(const[o,i]of e.value.members)(0,y.jn)(i)&&s(o,i.text)}return(e,s)=>{const o=[...un.keys()].map(i=>t.get(`${s.side} ${i} ${e}`));return dt([...o.
find(i=>i)??[]],s)}}function dt(n,t){if(!(n.length>ot))for(let e=t;;e=e.outer){const s=e,o=s?n.filter(r=>H(r,s)):n;if(o.length===0&&e)continue;const i=o.length>1?o.filter(({value:r})=>r.members.size>2):
o;return i.length===1?i[0]:void 0}}function H(n,t){return n!==void 0&&(n===t||H(n.outer,t))}const ft=/^(source|from|origin|src|tail|out)$/,at=/^(target|to|dest|destination|head|in)$/,kn=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
ut=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,lt=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
mt="label title name condition if when event type relationship selectedRelationships".split(" "),ht=60;function pt(n,t){const e=it(n,t),s=bn(e.root).flatMap(d=>gt(d,e)),o=$t(s),i=o.length>0?o:yt(s,e),
r=new Set(i.flatMap(({source:d,target:f})=>[d.field,f.field]));return{...e,nodes:e.places.filter(({field:d})=>r.has(d)),edges:i}}function bn(n){return[n,...[...n.inner.values()].flatMap(bn)]}function gt(n,{
find:t}){const e=n.references.flatMap(f=>{const c=t(f.text,f.place);return c?[{...f,target:c}]:[]}),s=e[0]?.place.field,o=e.filter(({place:f,target:c})=>!H(f,c));if(s===void 0||2*o.length<e.length)return[];
const i=e.length/n.references.length,r=i>=.5&&G(n.references)-G(e)<=2;return i>=.9||r&&W(n.keys.slice(-2),kn)?[{field:n,item:s,keys:n.keys.slice(s.keys.length),references:e}]:[]}function G(n){return new Set(
n.map(({text:t})=>t)).size}function W(n,t){return n.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>t.test(s.toLowerCase()))}function $t(n){return n.flatMap(t=>{const e=({item:r,references:d})=>!d.
some(({target:f})=>f.field===r),s=n.filter(r=>r.item===t.item&&e(r)),o=Mn(s,ft);if(!o||Mn(s,at)!==t)return[];const i=new Map(o.references.map(r=>[r.place,r]));return t.references.flatMap(r=>{const{place:d,
target:f,text:c}=r,a=i.get(d),u={links:[o.field,t.field],texts:[a?.text??"",c]},l=Sn(r,d,[]);return a?[{source:a.target,target:f,label:l,item:d.value,...u}]:[]})})}function Mn(n,t){const e=({references:s,
keys:o})=>100*G(s)-o.length;return n.filter(({keys:s})=>W(s,t)).sort((s,o)=>e(o)-e(s))[0]}function yt(n,t){const e={forward:[],backward:[]},s=new Set;for(const{field:i,references:r}of n){let d=[];const f=new Set,
c=r.flatMap(u=>{const{place:l,target:h,text:g}=u,{source:m,inside:$}=wt(l,h,t)??{};if(!m||!$)return[];d=i.keys.slice($.field.keys.length),m!==$&&f.add($.key);const p=l===m?void 0:l,w=Sn(u,p,d);return[
{source:m,target:h,label:w,links:[i],texts:[g],item:p?.value}]});if(10*c.length<9*r.length)continue;const a=c.map(u=>({...u,source:u.target,target:u.source}));W(d,ut)?e.backward.push(...a):(f.size>0||
W(d,kn))&&e.forward.push(...c);for(const u of f)s.add(u)}const o=e.forward.length<e.backward.length?e.backward:e.forward;return s.size>1||new Set(o.flatMap(({texts:i})=>i)).size>1?o:[]}function wt(n,{
field:t},{find:e}){for(let s=n;s;s=s.outer){const o=s.key===void 0?void 0:e(JSON.stringify(s.key),s),i=[s,o].find(r=>r?.field===t);if(i)return{source:i,inside:s}}}function Sn({slot:n,value:t},e,s){const o=mt.
map(d=>{const[f,c]=[e?.field.inner.get(d),V(e?.value.members.get(d))];return f&&f.texts.size+(f.inner.get("[]")?.texts.size??0)>1||c?.includes(" ")?c:void 0}),i=s.filter(d=>!lt.test(d)),r=n===void 0?[]:
[`output ${n+1}`];return[V(t),...o].find(d=>d)??[...i,...r].join(", ")}function V(n){if(n?.type==="array"&&n.items.length>0&&n.items.length<4){const e=n.items.map(V);return e.includes(void 0)?void 0:e.
join(", ")}const t=n?.type==="string"?String(JSON.parse(n.text)):"";return t.trim()===""||t.length>ht?void 0:t}const Y=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,
kt=/^([xywh]|width|height|left|top|zoom)$/i,bt=["x","left","position","positionAbsolute"],Mt=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,On=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
St=/hash|digest|checksum|etag|md5|^sha\d*$/i,Ot=/^(?=.*\d)[\w+/=-]{16,}$/,Et=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,It=/^\d{1,15}$/,En=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
Z=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function In({base:n,head:t}){const e={base:q(n),head:q(t)};function s(o,i,r){const d=A(o.at(-1)),f=a=>a.test(i)&&a.test(r);return Mt.
test(d)&&f(On)||St.test(d)&&f(Ot)||Et.test(d)&&(f(It)||f(Z))?!0:o.at(-2)?.type!=="member"&&En.test(d)&&f(Z)&&!e.head().has(i)&&!e.base().has(r)}return o=>{if(o.kind==="reordered"||o.kind==="moved")return!1;
const i=o.kind==="modified"?[o.from,o.to]:[o.value];if(jt(o.path)&&i.every(Q))return!0;const[r,d]=i;return r?.type!==d?.type||!r||!d||!("text"in r)||!("text"in d)?!1:s(o.path,(0,y.e1)(r.text),(0,y.e1)(
d.text))}}function xt(n){return Z.test(n)||On.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}function Nt(n,t){return En.test(n)&&(0,y.jn)(t)||(Y.test(n)||/^[xy]$/.test(n))&&Q(t)}function jt(n){if(n.slice(
L(n)).some(o=>Y.test(A(o))))return!0;const[t,e]=[n.at(-2),A(n.at(-1))],s=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return/^[xy]$/.test(e)||kt.test(e)&&bt.some(o=>s?.has(o))}function L(n){
return n.findLastIndex(({type:t})=>t==="item")+1}function Lt(n,{matches:t}){const e=new Map(t.map(({base:o,head:i})=>[i,o])),s=new Map;for(const o of n){const i=L(o.path),[r,d]=[o.path[i-1],o.path[i]],
f=/^[xy]$/.test(A(d)),c=f?["x","y"]:Y.test(A(d))?[A(d)]:[],a=r?.type==="item"?r.item:void 0,[u,l]=[xn(a&&e.get(a),c),xn(a,c)],h=[...o.path.slice(0,i),{type:"member",key:c.join(", ")}];u&&l?s.set(f?r:d,
{kind:"modified",path:h,from:u,to:l}):s.set(o,o)}return[...s.values()]}function xn(n,t){const e=n?.type==="object"?t.flatMap(s=>n.members.get(s)??[]):[];if(!(e.length<Math.max(1,t.length)))return e.length===
1?e[0]:{type:"array",id:0,items:e,unordered:!1}}function A(n){return n?.type==="member"?n.key:""}function Q(n){if(n.type==="hidden")return!1;if((0,y.jn)(n))return n.type==="literal"&&/\d/.test(n.text);
const t=n.type==="array"?n.items:[...n.members.values()];return t.length>0&&t.every(Q)}function q(n){let t;return()=>{if(t)return t;t=new Map;const e=n?[n]:[];for(let s=e.pop();s;s=e.pop())(0,y.jn)(s)?
t.set((0,y.e1)(s.text),(t.get((0,y.e1)(s.text))??0)+1):e.push(...s.type==="array"?s.items:s.members.values());return t}}var nn=I(11345);const Nn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\
\u2796 "},vt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},At={same:"\
-->",added:"==>",removed:"-.->"},jn=40,Rt=500,Ct=5e4,Tt=40,zt=6;function _t(n,t,{isWhole:e,hide:s}){const o=new Set(n.filter(({status:d})=>e||d!=="same")),i=[...o];for(const{source:d,target:f,status:c}of t)
c!=="same"&&o.add(d).add(f),(d.status!=="same"||f.status!=="same")&&i.push(d,f);if(o.size===0)return{};for(const d of[new Set([...o,...i]),o]){const f=t.filter(({source:u,target:l})=>d.has(u)&&d.has(l)),
c=n.filter(u=>d.has(u)),a=d.size<=jn&&f.length<=Rt?Dt(c,f,s):void 0;if(a&&a.length<=Ct)return{picture:a}}return{note:`The picture is left out: it would have ${o.size>jn?(0,k.hS)(o.size,"node"):"too ma\
ny connections"}.`}}function Dt(n,t,e){const s=new Map(n.map((i,r)=>[i,`n${r+1}`])),o=n.map(i=>`  ${s.get(i)}["${Nn[i.status]}${Ln(e(i.label))||"?"}"]`);for(const{source:i,target:r,label:d,status:f}of t){
const c=`${Nn[f]}${Ln(e(d))}`.trim();o.push(`  ${s.get(i)} ${At[f]}${c===""?"":`|"${c}"|`} ${s.get(r)}`)}for(const[i,r]of Object.entries(vt)){const d=n.filter(f=>f.status===i).map(f=>s.get(f));d.length>
0&&o.push(`  classDef ${i} ${r}`,`  class ${d.join()} ${i}`)}return[`flowchart ${Wt(n,t)>zt?"TD":"LR"}`,...o].join(`
`)}function Wt(n,t){const e=new Set(t.map(({target:r})=>r)),s=new Set(n);let o=n.filter(r=>!e.has(r)),i=0;for(o.length===0&&(o=n.slice(0,1));o.length>0;i++){for(const d of o)s.delete(d);o=t.filter(({source:d,
target:f})=>o.includes(d)&&s.has(f)).map(({target:d})=>d)}return i}function Ln(n){return(0,M.RK)((0,M.Jj)(n.replace(/\s+/g," ").trim(),Tt)).replace(Ut,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Ut=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function Xt(n,t=e=>e){const[e,s]=[n.base??n.head,n.head??n.base];if(e===void 0||s===void 0)return;const o=(0,nn.j9)([s,e]),i=pt(e,s),r=Ft(n,i,o),d=[...new Set(r.values())].sort((l,h)=>l.rank-h.rank),f=Pt(
i,r),c=Kt(i,f);Vt(n,d,o,c);const a=new Map(f.map(({item:l,source:h,target:g})=>[l,`${h.label} \u2192 ${g.label}`])),u=l=>l.filter(U).length;return{..._t(d,f,{isWhole:n.status!=="modified",hide:t}),connections:Bt(
f),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:c,labelOf:o.labelOf,endsOf:l=>a.get(l)}}function U({side:n}){return n==="head"}function vn(n){return n?`${vn(n.outer)}/${n.
key??""}`:""}function Ft({matches:n},{places:t,nodes:e},s){const o=new Map(t.map((a,u)=>[a,u])),i=a=>a.key===void 0?`${a.value.id}`:vn(a),r=X(t.filter(U),i),d=X(n,({base:a})=>a.id),f=new Map;let c=-1;
for(const a of e){if(f.has(a))continue;const u=U(a)?void 0:a,l=u&&d.get(u.value.id)?.shift(),h=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():a;c=(h&&o.get(h))??c+1e-6;const g=h===void 0?
"removed":u?"same":"added",m=[h,u].filter(p=>p!==void 0),$={label:Jt(h??a,s),status:g,rank:c,places:m};for(const p of m)f.set(p,$)}return f}function Jt({key:n,value:t,array:e},s){const o=["type","comp\
onentType","kind","id","identifier","nodeId"].map(i=>(0,y.TN)(t,i));return n??s.nameOf(t,e)??(0,y.e1)(o.find(i=>i!==void 0)??"?")}function X(n,t){const e=new Map;for(const s of n){const o=e.get(t(s))??
[];o.push(s),e.set(t(s),o)}return e}function Pt({edges:n},t){const e=n.flatMap(c=>{const[a,u]=[t.get(c.source),t.get(c.target)];return a&&u?[{...c,source:a,target:u,status:U(c.source)?"added":"removed"}]:
[]}),s=({source:c,target:a,label:u})=>`${c.rank} ${a.rank} ${u}`,[o,i]=[e.filter(({status:c})=>c==="removed"),e.filter(({status:c})=>c==="added")],r=X(o,s);return[...i.map(c=>r.get(s(c))?.pop()?{...c,
status:"same"}:c),...[...r.values()].flat()].sort((c,a)=>c.source.rank-a.source.rank||c.target.rank-a.target.rank)}function Bt(n){const t=n.filter(({status:s})=>s!=="same"),e=new Map;for(const s of["t\
arget","label"]){const o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;for(const[i,r,...d]of X(t,o).values()){if(!i||!r||d.length>0||i.status===r.status)continue;[i.source,i.target,r.target].
every(({places:c})=>c.length===2)&&!e.has(i)&&!e.has(r)&&e.set(i,r).set(r,i)}}return t.flatMap(s=>{const o=e.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,
was:o}]})}function Kt({root:n,nodes:t},e){const s=e.filter(({status:c})=>c!=="same"),o=new Set(s.flatMap(c=>c.links)),i=new Set(s.map(({item:c})=>c)),r=new Set(t.map(({field:c})=>c)),d={same:new Set,added:new Set,
removed:new Set};for(const{status:c,texts:a,label:u,source:l,target:h}of s){const g=[l.label,h.label,...u.split(", ")].map(m=>JSON.stringify(m));for(const m of[...a,...g])d[c].add(m)}function f(c,a,u){
if(a===void 0||r.has(a)||c.type==="hidden")return[{text:""}];const l=a.keys.at(-1)===D?[{text:JSON.stringify(u),field:a}]:[];if((0,y.jn)(c))return[...l,{text:c.text,field:a}];const h=c.type==="array"?
c.items.map(g=>["[]",g]):[...c.members];return[...l,...h.flatMap(([g,m])=>f(m,gn(a,g),g))]}return c=>{if(c.kind==="reordered"||c.kind==="moved")return!1;const a=c.path.map(m=>m.type==="member"?m.key:"\
[]"),u=a.reduce(gn,n),h=c.path.slice(0,-1).some(m=>m.type==="item"&&i.has(m.item)),g=(m,$)=>{const p=f(m,u,a.at(-1)??""),w=p.some(j=>o.has(j.field)),Pe=(j,fn)=>$.has(j)||Ht(fn)&&!o.has(fn)||w&&Gt(j,fn);
return(w||h)&&p.every(j=>j.field&&Pe(j.text,j.field))};return c.kind==="modified"?g(c.from,d.removed)&&g(c.to,d.added):g(c.value,d[c.kind])}}function Ht({keys:n}){return/^(_?id|identifier|uuid)$/.test(
n.at(-1)??"")}function Gt(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function Vt(n,t,{componentOf:e},s){const o=In(n),i=new Map;
for(const r of t){const[{id:d}={},f]=r.places.map(c=>c.value);for(const{value:c,array:a}of r.places){const u=(0,nn.qU)(c)===void 0&&e(c,a);for(const l of[d!==f?.id&&c,u])l&&i.set(l,[...i.get(l)??[],r])}}
for(const r of n.changes){if(s(r)||o(r))continue;const d=[n.head];for(const c of r.path)d.push(Yt(d.at(-1),c));const f=["value"in r&&r.value,...d.reverse()].find(c=>i.has(c));for(const c of i.get(f)??
[])c.status==="same"&&(c.status="modified")}}function Yt(n,t){return t.type==="item"?t.item:t.type==="member"?n?.type==="object"?n.members.get(t.key):void 0:n?.type==="array"?n.items[t.index]:void 0}var Zt=I(
85725);const Qt=2,qt=1e3,An=240,ne=40,te=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${An/2}})`,"su")],Rn="...";function ee(n,t){const[e,s]=[Cn(n),
Cn(t)],o=n!==void 0&&t!==void 0&&e.ends!==s.ends,i=se(e.lines,s.lines);return o?[`@@ line ends: ${e.ends} \u2192 ${s.ends} @@`,...i]:i}function Cn(n){const t=n?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(n);return{lines:(n?.split(t?`\r
`:`
`)??[]).flatMap(s=>Tn(s,te).map((o,i)=>i===0?o:Rn+o)),ends:t?"CRLF":"LF"}}function Tn(n,[t,...e]){if(n.length<=An||t===void 0)return[n];const s=[""];for(const o of n.split(t)){const i=s.at(-1)??"";i.length<
ne?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>Tn(o,e))}function se(n,t){const e=new Set(n),s=c=>c.map(a=>`${a}
`).join(""),i=e.size>0&&t.some(c=>e.has(c))?(0,Zt.YB)("","",s(n),s(t),"","",{context:Qt,maxEditLength:qt}):void 0;if(i===void 0){const c=[...n.map(a=>`- ${a}`),...t.map(a=>`+ ${a}`)];return[...zn(c),...c]}
const r=c=>c.filter(a=>!a.startsWith(Rn)).length;let[d,f]=[0,0];return i.hunks.flatMap(({newStart:c,newLines:a,lines:u})=>{const l=t.slice(d,c-1),h=f+r(t.slice(d,c)),g=c-1+a;f+=r(t.slice(d,g)),d=g;const m=u.
map(p=>`${p.slice(0,1)} ${p.slice(1)}`);return[...l.length>1?[`@@ line ${h} @@`]:l.map(p=>`  ${p}`),...zn(m),...m]})}function zn(n){const t=o=>n.flatMap(i=>i.startsWith(o)?[i.slice(2)]:[]),e=new Map(t(
"-").map(o=>[R(o.normalize()),o]));if(e.size===0)return[];const s=t("+").flatMap(o=>{const i=e.get(R(o.normalize()));return i===void 0?[]:_n(i,o)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(
s)].join(", ")} @@`]}function _n(n,t){const[e,s]=[n.normalize(),t.normalize()];if(n===t||R(e)!==R(s))return;const o=R(n)===R(t)?[]:["Unicode forms"],i=e.trimEnd()===s.trimEnd(),r=e===s?[]:[i?"spaces a\
t the end":"white space"];return[...o,...r].join(", ")}function R(n){return n.replace(/\s+/g,"")}function oe(n,t){const e=[[]];for(const r of n)r.startsWith("@@ line ")&&e.push([]),e.at(-1)?.push(r);let[
s,o]=[t,0];const i=e.flatMap(r=>{const d=o===0?ie(r,s):[];return s-=F(d),o+=r.filter(Dn).length-d.filter(Dn).length,d});return o===0?i:[...i,`@@ ${(0,k.hS)(o,"more changed line")} @@`]}function ie(n,t){
if(F(n)<=t)return n;const e=r=>r.startsWith("-"),s=F(n.filter(e)),o=Math.min(s,Math.max(t/2,t-(F(n)-s))),i={removed:o,others:t-o};return n.filter(r=>{const d=e(r)?"removed":"others";return i[d]-=r.length+
1,i[d]>=0})}function Dn(n){return n.startsWith("-")||n.startsWith("+")}function F(n){return n.reduce((t,e)=>t+e.length+1,0)}var re=I(75904);const Wn=2,Un=60,tn="</details>",ce=`<details><summary></sum\
mary>


${tn}`.length,de=100;function S(n,t={}){const e=t.under?.(1/0)??"";return{line:n,rest:"",least:e===""?n:`${n} \u2026`,changes:0,...t,under:e,cut:t.under}}function Xn(n,t){const{placed:e,left:s}=fe(n,t),
o=new Map;let i=s;for(const[r,{entry:d,sections:f}]of e.entries()){const c=ae(d,d.least.length+Math.floor(i/(e.length-r)));i-=ue(c)-d.least.length,o.set(d,c);for(const a of f)o.set(a,[])}return me(Jn(
n,o).filter(([r])=>r!==""))}function fe(n,t){const e=Fn(n,[]),s=new Map;for(const{sections:c}of e)for(const a of c)s.set(a,(s.get(a)??0)+1);const o=new Set,i=[];let[r,d]=[t,0];const f=({entry:c,sections:a})=>a.
length===1?0:c.line.length+c.under.length;for(const c of e.sort((a,u)=>f(a)-f(u))){const{entry:a,sections:u}=c,l=u.filter(p=>!o.has(p)),h=u.filter(p=>s.get(p)===1),m=l.map(({heading:p,folded:w})=>p.length+
Wn+(w?ce:0)).reduce((p,w)=>p+w,a.least.length+Wn),$=d+Un*(l.length-h.length);if(!(m+$>r)){r-=m,d=$,i.push(c);for(const p of l)o.add(p);for(const p of u)s.set(p,(s.get(p)??0)-1)}}return{placed:i,left:r-
d}}function Fn(n,t){const e=[...t,n];return n.parts.flatMap(s=>"parts"in s?Fn(s,e):[{entry:s,sections:e}])}function ae({line:n,under:t,rest:e,least:s,cut:o},i){if(i===1/0)return[n,t,e];if(n.length+t.length<=
i)return[n,t];for(let r=i-n.length-Un;o&&r>de;r=Math.floor(r*.7)){const d=o(r);if(d!==""&&n.length+d.length<=i)return[n,d]}return[s]}function ue(n){return n.reduce((t,e)=>t+e.length,0)}function Jn(n,t){
const{heading:e,parts:s,folded:o}=n,r=s.filter(c=>t.has(c)).flatMap(c=>"parts"in c?Jn(c,t):[t.get(c)??[]]),d=s.filter(c=>!t.has(c)),f=[...r,[le(n,d)]];return o?[[`<details><summary>${e}</summary>`],...f,
[tn]]:[[e],...f]}function le({noun:n},t){if(t.length===0)return"";if(n==="connection")return`\u2026 and ${(0,k.hS)(t.length,"more connection")}`;const e=n==="workflow"?` in ${(0,k.hS)(t.length,"more w\
orkflow")}`:"";return`\u2026 and ${(0,k.hS)(Pn(t),"more change")}${e}`}function Pn(n){return n.reduce((t,e)=>t+(e.changes??("parts"in e?Pn(e.parts):0)),0)}function me(n){const t=e=>e?.[0]?.startsWith(
"- ");return n.flatMap((e,s)=>{const o=e[0]===tn||t(e)&&t(n[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var x=I(17856);const _=80,Bn=8;function J(n,t,e){if(n.type==="string")return en(O((0,y.e1)(n.text)),t,e);const[s="",...o]=C(n,t);return o.length>0||s.length>_?void 0:(0,M.SS)(s,1/0)}function en(n,t,e){
const s=t.mask(n).shown;if(s.length>_||s.includes(`
`))return;const o=Kn(n,t,e);return(0,M.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,t)})`)}function Kn(n,{labelOf:t},e){const s=t(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...e?.
members.values()??[]].some(i=>(0,y.jn)(i)&&(0,y.e1)(i.text)===s)?void 0:s}function C(n,t,e){const{mask:s}=t;if((0,y.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const c=O((0,y.e1)(n.text)),a=s(
c).shown.split(`
`);if(a.length>1)return["|",...Hn(a)];const u=Kn(c,t,e);return[JSON.stringify(a[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=n.type==="array"?"[]":"{}",r=n.type==="array"?n.items.map(c=>C(c,t)):
Array.from(n.members,([c,a])=>{const[u,...l]=(0,x.$C)(c,a,n)?[x.v5]:C(a,t,n);return[`${JSON.stringify(s(c).shown)}: ${u}`,...l]}),d=r.every(([c="",...a])=>a.length===0&&c.length<=_),f=d?`${o}${r.slice(
0,_).join(", ")}${i}`:"";return d&&f.length<=_?[f]:[`${o}`,...Hn(r.flat()),`${i}`]}function Hn(n){return n.map(t=>`  ${t}`)}function O(n){if(!/%[\da-f]{2}/i.test(n)||/\s/.test(n))return n;try{const t=decodeURIComponent(
n);return encodeURIComponent(t)===n||encodeURI(t)===n?t:n}catch{return n}}function b(n,{mask:t},e=100){return(0,M.SS)(t(n).shown,e)}function T(n,t,e=!1){const s=L(n),o=e?1/0:100,i=n.flatMap((r,d)=>{if(r.
type==="element")return[(0,M.SS)(`[${r.index}]`)];if(r.type==="item"){const c=t.endsOf(r.item),a=c===void 0?r.label:e?`${c} (${r.label})`:c,u=d===s-1&&r.hint!==void 0?` (${b(r.hint,t)})`:"";return[`**${b(
a,t,o)}**${u}`]}return!e&&n.slice(d+1).find(({type:c})=>c!=="member")?.type==="item"?[]:[b(r.key,t,o)]});return i.length>Bn&&!e&&i.splice(2,i.length-Bn+1,"\u2026"),i.join(" \u203A ")||"the whole file"}
function sn(n,t){const e=n.map(({path:o})=>T(o,t)),s=Vn(e);return Gn(e.map((o,i)=>s.get(o)===1?o:T(n[i]?.path??[],t,!0)))}function Gn(n){const[t,e]=[Vn(n),new Map];return n.map(s=>{const[o=1,i]=[t.get(
s),(e.get(s)??0)+1];return e.set(s,i),o===1?s:`${s} (${i} of ${o})`})}function Vn(n){const t=new Map;for(const e of n)t.set(e,(t.get(e)??0)+1);return t}const N={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},v="  ",on=3,he=5,pe=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},ge=/^(type|_?id|uuid|identifier)$/i,P={line:"\
: changed, hidden"};function z(n,t){const e=rn(n,$e),s=e.filter(i=>i.length<on).flat(),o=new Map;for(const i of rn(s,({kind:r})=>N[r]))for(const[r,d]of sn(i,t).entries())i[r]&&o.set(i[r],d);return e.flatMap(
i=>i.length>=on?[ye(i,t)]:i.map(r=>{const{line:d,...f}=B(r,t);return S(`- ${N[r.kind]} ${o.get(r)}${d}`,{changes:1,...f})}))}function rn(n,t){const e=new Map;for(const s of n){const o=e.get(t(s));o?o.
push(s):e.set(t(s),[s])}return[...e.values()]}function $e(n){const t=L(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===n.path.length||
s.length===0?n:JSON.stringify([n.kind,s,n.path.slice(t)])}function ye(n,t){const[e]=n,{line:s,under:o=()=>""}=B(e,t),i=Zn(Yn(n,t)),r=e.kind==="modified"?"":` ${e.kind}`,d=`- ${N[e.kind]} ${cn(e,t)}${s}${r}\
 in ${i.line}`;return S(d,{changes:n.length,under:f=>o(f)+(i.under?.(f)??"")})}function Yn(n,t){const e=n.map(({path:s})=>({path:s.slice(0,L(s))}));return sn(e,t)}function cn({path:n},t){return T(n.slice(
L(n)),t)}function B(n,t){if(n.kind==="modified")return Qn(n,t);if("value"in n)return ke(n,t);if(n.kind==="moved"){const[i,r]=[n.from,n.path].map(d=>T(d.slice(0,-1),t,!0));return{line:`: moved from ${i}\
 to ${r}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(i=>({path:[i]})),s=Zn(sn(e,t)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o}\
)`}}function Zn(n){if(n.length<=he)return{line:n.join(", ")};const t=(0,k.hS)(n.length,"item"),e=qn(t,v+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function Qn({path:n,from:t,to:e},s){if(t.
type==="hidden"||e.type==="hidden")return{line:""};if((0,x._p)(n,t,e))return P;if(t.type==="string"&&e.type==="string")return we((0,y.e1)(t.text),(0,y.e1)(e.text),s);const[o,i]=[J(t,s),J(e,s)];if(o!==
void 0&&i!==void 0)return o===i?P:{line:`: ${o} \u2192 ${i}`};const[r,d]=[C(t,s).join(`
`),C(e,s).join(`
`)];return r===d?P:{line:"",under:K(r,d)}}function we(n,t,e){const s=O(n)!==O(t)&&(O(n)!==n||O(t)!==t),[o,i,r]=s?[O(n),O(t)," (percent-encoded)"]:[n,t,""],[d,...f]=(0,re.qy)(o,i)?.changes??[];if(d!==void 0){
const m=`${r} (JSON in a text)`;if(f.length===0&&d.kind==="modified"){const p=Qn(d,e);return{...p,line:`${m} \u203A ${T(d.path,e)}${p.line}`}}const $={heading:"",parts:z([d,...f],e)};return{line:m,under:p=>`\

${nt(Xn($,p).join(""))}`}}const[c,a]=[e.mask(o),e.mask(i)];if(c.shown===a.shown)return{line:r+P.line};const u=c.hidden===a.hidden?"":" (hidden values differ, too)",[l,h]=[en(o,e),en(i,e)];if(l===void 0||
h===void 0)return{line:r+u,under:K(c.shown,a.shown)};const g=_n(c.shown,a.shown);return{line:`${r}: ${l} \u2192 ${h}${g===void 0?"":` (${g})`}${u}`}}function ke({kind:n,path:t,value:e},s){if(e.type===
"hidden")return{line:""};if((0,x._p)(t,e))return{line:": hidden"};const o=e.type==="object"?void 0:J(e,s);if(o!==void 0)return{line:`: ${o}`};const r=e.type==="string"?s.mask(O((0,y.e1)(e.text))).shown:
C(e,s).join(`
`),[d,f]=n==="added"?[void 0,r]:[r,void 0];if(e.type!=="object"){const h=e.type==="array"?(0,k.hS)(e.items.length,"element"):void 0;return{line:"",under:K(d,f,h)}}const{line:c,isWhole:a}=be(e,t.at(-1),
s),u=K(d,f,(0,k.hS)(e.members.size,"field")),l=c===""?"":`: ${c}`;return a===!1?{line:l,under:u}:a?{line:l}:{line:l,rest:u(1/0)}}function be(n,t,e){const s=t?.type==="item"?t:void 0;if(n.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=c=>(0,y.jn)(c)&&[s?.label,s?.hint].includes((0,y.e1)(c.text)),i=[...n.members].filter(([,c])=>!s||!o(c)),r=i.filter(([c,a])=>!s||!Nt(c,a)),d=r.map(([c,a])=>{
const u=(0,x.$C)(c,a,n)?(0,M.SS)(x.v5):J(a,e,n);return u&&`${b(c,e)}: ${u}`}),f=d.join(", ");return d.includes(void 0)||f.length>pe?{line:Me(n,o,e),isWhole:!1}:r.length<i.length?{line:f}:{line:f,isWhole:!0}}
function Me(n,t,e){const s=new Map,o=(r,d,f)=>{f>(s.get(r)?.weight??0)&&s.set(r,{text:d,weight:f})},i=(r,d,f)=>{if(r.type==="array")for(const h of r.items)i(h,d,f+1);if(r.type==="object")for(const[h,g]of r.
members)(0,x.$C)(h,g,r)?o(h,x.v5,E.max):i(g,h,f+1);if(r.type!=="string")return;const c=(0,y.e1)(r.text),a=ge.test(d)||t(r)||xt(c)||e.labelOf(c)!==void 0;if(c.length<E.min||a)return;const u=c.includes(
"://")?2*E.max:Math.min(c.length,E.max),l=e.countOf(c)>E.usual?E.usualWeight:1;o(d,e.mask(O(c)).shown,l*u/(f+1))};return i(n,"",0),[...s].sort(([,r],[,d])=>d.weight-r.weight).filter(([,{weight:r}],d)=>d===
0||d<E.texts&&r>E.usualWeight*2*E.max).map(([r,{text:d}])=>`${b(r,e)}: ${(0,M.SS)(JSON.stringify((0,M.Jj)(d,E.max)),1/0)}`).join(", ")}function K(n,t,e){const s=(0,M.EU)(ee(n,t),"diff",v);return o=>{const[
i="",...r]=o===1/0?[]:s.split(`
`),d=r.pop()??"",f=oe(r.map(a=>a.slice(v.length)),o).map(a=>v+a),c=o===1/0?s:[i,...f,d].join(`
`);return e===void 0?`
${c}`:qn(e,c)}}function qn(n,t){return`
${v}<details><summary>${n}</summary>

${t}
${v}</details>`}function nt(n){return n.replace(/^(?=.)/gm,v)}function Se(n,t,e){if(n.kind==="text")return z([Ee(n)],t);if(n.status!=="modified")return z(n.kind==="json"?Ie(n):n.changes,t);const s=In(
n),o=e?.connections??[],i=new Set(o.map(({item:m})=>m)),r=m=>e?.tells(m)?"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":Oe(m.path,t)?"item":"rest",d=new Map(n.changes.map(m=>[m,r(m)])),
f=m=>n.changes.filter($=>d.get($)===m),[c,a,u]=[z(f("rest"),t),f("layout"),f("connection")],l=xe(o,u,t),h=f("told").length+u.length,g=`Layout and bookkeeping: ${(0,k.hS)(a.length,"change")}`;return[...z(
f("item"),t),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"connection",changes:h}],...l.length===0||c.length===0?c:[{heading:"Elsewhere in the file",parts:c}],...a.length===0?[]:[{heading:g,
parts:Le(a,n,t),folded:!0}]]}function Oe(n,{labelOf:t}){return n.some(e=>e.type==="item"||e.type==="member"&&t(e.key)!==void 0)}function Ee({status:n,text:t={}}){const e=(s="")=>({type:"string",id:0,text:JSON.
stringify(s)});return n!=="modified"?{kind:n,path:[],value:e(t.base??t.head)}:{kind:n,path:[],from:e(t.base),to:e(t.head)}}function Ie({base:n,head:t,status:e}){const s=e==="removed"?"removed":"added",
o=(r,d)=>{const f=(0,nn.Vg)(r,()=>{});return!(d.length<3&&f.length>0&&f.every(a=>a.value.type==="object"))&&(d.length>0||r.type!=="object")?[{kind:s,path:d,value:r}]:f.flatMap(({step:a,value:u})=>a.type===
"member"?o(u,[...d,a]):[{kind:s,path:[...d,a],value:u}])},i=n??t;return i?o(i,[]):[]}function xe(n,t,e){const s=new Map(t.map(r=>["value"in r?r.value:void 0,r])),o=Ne(n,r=>s.has(r)),i=Gn(o.map(r=>je(r,
e)));return o.map(([{item:r}],d)=>{const f=r&&s.get(r);return S(i[d]??"",{under:f&&B(f,e).under})})}function Ne(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:o,source:i,
target:r,item:d}=s;if(o==="rewired"||d&&t(d))return[[s]];const f=e[o].get(i),c=f??[s];return f&&f.push(s),e[o].delete(i),e[o].set(r,c),f?[]:[c]})}function je(n,t){const[{kind:e,source:s,target:o,was:i}]=n,
r=a=>`**${b(a.label,t)}**`,d=a=>a===""?"":` (${b(a,t)})`,f=n.map(a=>` \u2192 ${r(a.target)}${d(a.label)}`),c=i?.target===o?d(i.label)||" without a label":i&&` ${r(i.target)}`;return`- ${N[e]} ${r(s)}${f.
join("")}${c===void 0?"":`, was${c}`}`}function Le(n,t,e){return rn(Lt(n,t),o=>o.kind+cn(o,e)).flatMap(o=>{const i=o.map(c=>B(c,e));if(o.length<on||L(o[0].path)===0||i.some(({under:c})=>c))return z(o,
e);const r=Yn(o,e),d=i.map(({line:c},a)=>`- ${r[a]}${c}`).join(`
`),f=`- ${N[o[0].kind]} ${cn(o[0],e)} of ${(0,k.hS)(o.length,"item")}`;return[S(f,{changes:o.length,under:c=>d.length>c?"":`
${nt(d)}`})]})}const ve="<!-- workflow-report -->",Ae=6e4,Re=1e3,Ce=100,tt=5;function Te(n){const{workflows:t,missing:e}=n,s=(0,x.lb)(n),i=["changed","added","removed"].flatMap(d=>t.filter(f=>f.status===
d)).map(d=>({workflow:d,parts:d.files.flatMap(f=>De(f,s)),changes:et(d.counts)})),r=Fe(n,s);return({maxLength:d=Ae,maxBytes:f=1/0,headings:c=!0,mark:a=!0}={})=>{const u=i.map(({workflow:p,...w})=>dn(_e(
p,s,c),w)),l=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`,h=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],g={heading:l,parts:[...h,...r]},m=a?`${ve}
`:"";let $=Math.min(d,f);for(;;){const p=[m,...Xn(g,$-m.length-1),`
`],w=f===1/0?0:Buffer.byteLength(p.join(""));if(w<=f||$<Re)return p;$=Math.floor($*f*.99/w)}}}function ze(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function _e({name:n,status:t,counts:e},s,o){const i=t==="added"||t==="removed";if(!i&&!o)return"";const r=i?`workflow ${t}`:(0,an.cq)(e),d=n===void 0?Je(r):`${b(n,{mask:s})}: ${r}`;return`${o?"### ":
""}${i?`${N[t]} `:""}${d}`}function De(n,t){const e=n.kind==="json"?Xt(n,l=>t(l).shown):void 0,s=q(n.head??n.base),o={mask:t,labelOf:l=>l.length>Ce?void 0:e?.labelOf(JSON.stringify(l)),endsOf:l=>e?.endsOf(
l),countOf:l=>s().get(l)??0},i=et((0,an.xS)(n)),r=Se(n,o,e),{nodes:d=0,connections:f=0}=e?.size??{},c=d===0?"What is in it":`${(0,k.hS)(d,"node")}, ${(0,k.hS)(f,"connection")}`,u=n.status!=="modified"&&
r.length>0?[dn(c,{parts:r,changes:i,folded:!0})]:r;return[...We(e),dn(Ue(n,t),{parts:[...u,...Xe(n,o)],changes:i})]}function We(n){if(n?.note!==void 0)return[S(n.note)];if(!n?.picture)return[];const t=(0,M.
EU)(n.picture.trimEnd().split(`
`),"mermaid","");return[S(t,{least:"The picture doesn't fit here."})]}function dn(n,t){return t.parts.length===0?S(n,{changes:t.changes}):{heading:n,...t}}function Ue({name:n,kind:t,status:e,changes:s},o){
const i=`**${b(n,{mask:o})}**`;return e!=="modified"?`${N[e]} ${i}: file ${e}`:t==="binary"||t==="variables"&&s.length===0?`${N.modified} ${i}: content modified`:t==="variables"?`${i} (values are neve\
r shown)`:i}function Xe({references:n},t){if(n.length===0)return[];const e=n.length===1,s=n.slice(0,tt).map(({path:r,from:d,to:f})=>{const[c,a]=[d,f].map(u=>b(u,t));return`${T(r,t)} (${c} \u2192 ${a})`}),
o=n.length>tt?", \u2026":"",i=`${(0,k.hS)(n.length,"reference")} to new IDs and names ${e?"follows and isn't":"follow and aren't"} counted`;return[S(`${i}: ${s.join(", ")}${o}`)]}function Fe({workflows:n,
notCompared:t=[]},e){const s=f=>f.flatMap(({name:c})=>c===void 0?[]:[b(c,{mask:e})]).join(", "),o=(f,c)=>f.length===0?[]:[S(c(s(f)),{least:c((0,k.hS)(f.length,"workflow"))})],i=n.filter(({status:f})=>f===
"unchanged"),r=n.filter(({variablesCompared:f})=>!f);return[...i.every(({name:f})=>f===void 0)&&i.length===n.length?[S("No changes")]:o(i,f=>`${f}: no changes`),...o(r,f=>`The environment variables${r.
length===n.length?"":` of ${f}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(t.map(f=>({name:f})),f=>`${f}: not compared, because the step failed`)]}function et({
added:n,modified:t,removed:e}){return n+t+e}function Je(n){return n.charAt(0).toUpperCase()+n.slice(1)}})};export{Ke as id,He as ids,Ge as modules};
