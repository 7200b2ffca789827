import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{c as xt,d as M,e as w,h as Et,i as S,j as Nt,k as Lt,l as At,m as dt,n as _t,p as Tt,q as jt,r as D,s as ft}from"./chunk-ZKIC2MQD.js";import{a as St,b as B,c as A,d as J,k as $,m as v,t as Ot,
x as It}from"./chunk-2A77SCXV.js";var Ae=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],zt=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
F="*",vt=200,_e=64;function Dt(t,e){let n=Ft([]),s=[],o=new Set;function i(c,f,d){if(M(c))Rt(c.text,f,d);else if(c.type==="object")r(c,f,d);else{let a=c.items.length>1&&c.items.some(({type:u})=>u==="a\
rray");for(let[u,l]of c.items.entries())i(l,Ct(f,"[]"),{...d,array:c.items,...a&&{slot:u}})}}function r(c,f,{key:d,array:a,map:u,...l}){let m=l;if(a!==void 0||d!==void 0){let y={side:l.side,value:c,field:f,
outer:l.place,key:d,array:a??[]};m={...l,place:y,map:d===void 0?void 0:u},s.push(y)}let g=Te(c,o),p=m===l&&[...c.members.keys()].some(y=>u?.members.has(y));for(let[y,h]of c.members){let k=Ct(f,g||p?F:
y);p&&Rt(JSON.stringify(y),k,m,h),(!p||h.type==="array")&&i(h,k,g?{...m,key:y,map:c}:m)}}for(let c of[t,e])Wt(c,o);return i(t,n,{side:"base"}),i(e,n,{side:"head"}),{root:n,places:s,find:je(s)}}function Ft(t){
return{keys:t,inner:new Map,texts:new Map,references:[]}}function Ct(t,e){let n=t.inner.get(e)??Ft([...t.keys,e]);return t.inner.set(e,n),n}function at(t,e){return t?.inner.get(e)??t?.inner.get(F)}function Rt(t,{
keys:e,texts:n,references:s},{place:o,slot:i},r){if(t.length>vt)return;n.set(t,(n.get(t)??0)+1);let c=t.startsWith('"')?t.length>2:zt.test(e.findLast(f=>f!=="[]")??"")&&/^\d+$/.test(t);o&&c&&s.push({text:t,
place:o,slot:i,value:r})}function Wt(t,e){if(M(t)){t.text.length<=vt&&e.add(w(t.text));return}let n=t.type==="array"?t.items:[...t.members.values()];for(let s of n)Wt(s,e);if(t.type==="object"&&!n.some(
Pt))for(let s of t.members.keys())e.add(s)}function Pt(t){return t.type==="object"}function Te({members:t},e){let n=[...t.keys()].filter(s=>!zt.test(s)&&e.has(s));return n.length>0&&2*n.length>=t.size&&
[...t.values()].every(Pt)}function je(t){let e=new Map;for(let n of t){let s=(o,i)=>{let r=Ae.findIndex(d=>d.test(o));if(r<0)return;let c=`${n.side} ${i}`,f=e.get(c)??[];f[r]=(f[r]??new Set).add(n),e.
set(c,f)};n.key!==void 0&&s(F,JSON.stringify(n.key));for(let[o,i]of n.value.members)M(i)&&s(o,i.text)}return(n,s)=>{let o=e.get(`${s.side} ${n}`)?.find(i=>i);return o&&o.size<=_e?Ce([...o],s):void 0}}
function Ce(t,e){for(let n=e;;n=n.outer){let s=n,o=s?t.filter(r=>K(r,s)):t;if(o.length===0&&n)continue;let i=o.length>1?o.filter(({value:r})=>r.members.size>2):o;return i.length===1?i[0]:void 0}}function K(t,e){
return t!==void 0&&(t===e||K(t.outer,e))}var Re=/^(source|from|origin|src|tail|out)$/,ze=/^(target|to|dest|destination|head|in)$/,Ut=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
ve=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,De=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Fe="label title name condition if when event type relationship selectedRelationships".split(" "),We=60;function Bt(t,e){let n=Dt(t,e),s=Jt(n.root).flatMap(c=>Pe(c,n)),o=Xe(s),i=o.length>0?o:Ue(s,n),r=new Set(
i.flatMap(({source:c,target:f})=>[c.field,f.field]));return{...n,nodes:n.places.filter(({field:c})=>r.has(c)),edges:i}}function Jt(t){return[t,...[...t.inner.values()].flatMap(Jt)]}function Pe(t,{find:e}){
let n=t.references.flatMap(f=>{let d=e(f.text,f.place);return d?[{...f,target:d}]:[]}),s=n[0]?.place.field,o=n.filter(({place:f,target:d})=>!K(f,d));if(s===void 0||2*o.length<n.length)return[];let i=n.
length/t.references.length,r=i>=.5&&ut(t.references)-ut(n)<=2;return i>=.9||r&&H(t.keys.slice(-2),Ut)?[{field:t,item:s,keys:t.keys.slice(s.keys.length),references:n}]:[]}function ut(t){return new Set(
t.map(({text:e})=>e)).size}function H(t,e){return t.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>e.test(s.toLowerCase()))}function Xe(t){return t.flatMap(e=>{let n=({item:r,references:c})=>!c.
some(({target:f})=>f.field===r),s=t.filter(r=>r.item===e.item&&n(r)),o=Xt(s,Re);if(!o||Xt(s,ze)!==e)return[];let i=new Map(o.references.map(r=>[r.place,r]));return e.references.flatMap(r=>{let{place:c,
target:f,text:d}=r,a=i.get(c),u={links:[o.field,e.field],texts:[a?.text??"",d]},l=Kt(r,c,[]);return a?[{source:a.target,target:f,label:l,item:c.value,...u}]:[]})})}function Xt(t,e){let n=({references:s,
keys:o})=>100*ut(s)-o.length;return t.filter(({keys:s})=>H(s,e)).sort((s,o)=>n(o)-n(s))[0]}function Ue(t,e){let n={forward:[],backward:[]},s=new Set;for(let{field:i,references:r}of t){let c=[],f=new Set,
d=r.flatMap(u=>{let{place:l,target:m,text:g}=u,{source:p,inside:y}=Be(l,m,e)??{};if(!p||!y)return[];c=i.keys.slice(y.field.keys.length),p!==y&&f.add(y.key);let h=l===p?void 0:l,k=Kt(u,h,c);return[{source:p,
target:m,label:k,links:[i],texts:[g],item:h?.value}]});if(10*d.length<9*r.length)continue;let a=d.map(u=>({...u,source:u.target,target:u.source}));H(c,ve)?n.backward.push(...a):(f.size>0||H(c,Ut))&&n.
forward.push(...d);for(let u of f)s.add(u)}let o=n.forward.length<n.backward.length?n.backward:n.forward;return s.size>1||new Set(o.flatMap(({texts:i})=>i)).size>1?o:[]}function Be(t,{field:e},{find:n}){
for(let s=t;s;s=s.outer){let o=s.key===void 0?void 0:n(JSON.stringify(s.key),s),i=[s,o].find(r=>r?.field===e);if(i)return{source:i,inside:s}}}function Kt({slot:t,value:e},n,s){let o=Fe.map(c=>{let[f,d]=[
n?.field.inner.get(c),lt(n?.value.members.get(c))];return f&&f.texts.size+(f.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(c=>!De.test(c)),r=t===void 0?[]:[`output ${t+1}`];
return[lt(e),...o].find(c=>c)??[...i,...r].join(", ")}function lt(t){if(t?.type==="array"&&t.items.length>0&&t.items.length<4){let n=t.items.map(lt);return n.includes(void 0)?void 0:n.join(", ")}let e=t?.
type==="string"?String(JSON.parse(t.text)):"";return e.trim()===""||e.length>We?void 0:e}var mt=Y(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),q=["x","y"],Je=Y("w h width height left top zoom"),Ke=[["x"],["position"],["left","top"]],Gt=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Vt=Y("_?id uuid guid identifier instanceIdentifier instanceId groupId"),pt=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ht=Y("_?rev revision iteration version versionId activeVersionId vers\
ionCounter versionNumber"),He=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,Gt],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Ht,/^\d{1,15}$/],
[Ht,pt]];function Y(t){return new RegExp(`^(${t.replaceAll(" ","|")})$`,"i")}function Z({base:t,head:e}){let n={base:V(t),head:V(e)};return s=>{let{kind:o,path:i}=s;if(o==="reordered"||o==="moved")return!1;
let[r,c=r]=o==="modified"?[s.from,s.to]:[s.value];if(qe(i)&&G(r)&&G(c))return!0;if(o!=="modified"||r.type!==c.type||!("text"in r)||!("text"in c))return!1;let[f,d,a]=[z(i.at(-1)),w(r.text),w(c.text)],u=m=>m.
test(d)&&m.test(a);return He.some(([m,g])=>m.test(f)&&u(g))?!0:i.at(-2)?.type!=="member"&&Vt.test(f)&&u(pt)&&!n.head().has(d)&&!n.base().has(a)}}function Yt(t){return pt.test(t)||Gt.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.
test(t)}function Zt(t,e){return Vt.test(t)&&M(e)||(mt.test(t)||q.includes(t))&&G(e)}function qe(t){if(t.slice(I(t)).some(o=>mt.test(z(o))))return!0;let[e,n]=[t.at(-2),z(t.at(-1))],s=e?.type==="item"&&
e.item.type==="object"?e.item.members:void 0;return q.includes(n)||Je.test(n)&&Ke.some(o=>o.every(i=>s?.has(i)))}function I(t){return t.findLastIndex(({type:e})=>e==="item")+1}function Qt(t,{matches:e}){
let n=new Map(e.map(o=>[o.path.at(-1),o])),s=new Map;for(let o of t){let i=I(o.path),[r,c]=[o.path[i-1],o.path[i]],f=q.includes(z(c)),d=f?q:mt.test(z(c))?[z(c)]:[],[a,u]=[qt(n.get(r)?.base,d),qt(n.get(
r)?.head,d)],l=[...o.path.slice(0,i),{type:"member",key:d.join(", ")}];a&&u?s.set(f?r:c,{kind:"modified",path:l,from:a,to:u}):s.set(o,o)}return[...s.values()]}function qt(t,e){let n=t?.type==="object"?
e.flatMap(s=>t.members.get(s)??[]):[];if(!(n.length<e.length))return n.length>1?{type:"array",id:0,items:n,unordered:!1}:n[0]}function z(t){return t?.type==="member"?t.key:""}function G(t){if(t.type===
"literal")return/\d/.test(t.text);let e=t.type==="array"?t.items:t.type==="object"?[...t.members.values()]:[];return e.length>0&&e.every(G)}function V(t){return Tt(()=>{let e=new Map,n=t?[t]:[];for(let s=n.
pop();s;s=n.pop())M(s)?e.set(w(s.text),(e.get(w(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return e})}var te={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ge={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ff\
ebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ve={same:"-->",added:"==>",removed:"-.->"},ee=40,Ye=500,Ze=5e4,Qe=40,tn=6;function se(t,e,{isWhole:n,hide:s}){let o=new Set(t.filter(({status:c})=>n||
c!=="same")),i=[...o];for(let{source:c,target:f,status:d}of e)d!=="same"&&o.add(c).add(f),(c.status!=="same"||f.status!=="same")&&i.push(c,f);if(o.size===0)return{};for(let c of[new Set([...o,...i]),o]){
let f=e.filter(({source:u,target:l})=>c.has(u)&&c.has(l)),d=t.filter(u=>c.has(u)),a=c.size<=ee&&f.length<=Ye?en(d,f,s):void 0;if(a&&a.length<=Ze)return{picture:a}}return{note:`The picture is left out:\
 it would have ${o.size>ee?$(o.size,"node"):"too many connections"}.`}}function en(t,e,n){let s=new Map(t.map((i,r)=>[i,`n${r+1}`])),o=t.map(i=>`  ${s.get(i)}["${te[i.status]}${ne(n(i.label))||"?"}"]`);
for(let{source:i,target:r,label:c,status:f}of e){let d=`${te[f]}${ne(n(c))}`.trim();o.push(`  ${s.get(i)} ${Ve[f]}${d===""?"":`|"${d}"|`} ${s.get(r)}`)}for(let[i,r]of Object.entries(Ge)){let c=t.filter(
f=>f.status===i).map(f=>s.get(f));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${nn(t,e)>tn?"TD":"LR"}`,...o].join(`
`)}function nn(t,e){let n=new Set(e.map(({target:r})=>r)),s=new Set(t),o=t.filter(r=>!n.has(r)),i=0;for(o.length===0&&(o=t.slice(0,1));o.length>0;i++){for(let c of o)s.delete(c);o=e.filter(({source:c,
target:f})=>o.includes(c)&&s.has(f)).map(({target:c})=>c)}return i}function ne(t){return St(B(t.replace(/\s+/g," ").trim(),Qe)).replace(sn,e=>e==='"'?"#quot;":`#${e.codePointAt(0)};`)}var sn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function oe(t,e=n=>n){let[n,s]=[t.base??t.head,t.head??t.base];if(n===void 0||s===void 0)return;let o=Nt([s,n]),i=Bt(n,s),r=on(t,i,o),c=[...new Set(r.values())].sort((l,m)=>l.rank-m.rank),f=cn(i,r),d=fn(
i,f);mn(t,c,o,d);let a=new Map(f.map(({item:l,source:m,target:g})=>[l,`${m.label} \u2192 ${g.label}`])),u=l=>l.filter(Q).length;return{...se(c,f,{isWhole:t.status!=="modified",hide:e}),connections:dn(
f),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,endsOf:l=>a.get(l)}}function Q({side:t}){return t==="head"}function ie(t){return t?`${ie(t.outer)}/${t.
key??""}`:""}function on({matches:t},{places:e,nodes:n},s){let o=new Map(e.map((a,u)=>[a,u])),i=a=>a.key===void 0?`${a.value.id}`:ie(a),r=S(e.filter(Q),i),c=S(t,({base:a})=>a.id),f=new Map,d=-1;for(let a of n){
if(f.has(a))continue;let u=Q(a)?void 0:a,l=u&&c.get(u.value.id)?.shift(),m=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():a;d=(m&&o.get(m))??d+1e-6;let g=m===void 0?"removed":u?"same":"ad\
ded",p=[m,u].filter(h=>h!==void 0),y={label:rn(m??a,s),status:g,rank:d,places:p};for(let h of p)f.set(h,y)}return f}function rn({key:t,value:e,array:n},s){let o=["type","componentType","kind","id","id\
entifier","nodeId"].map(i=>xt(e,i));return t??s.nameOf(e,n)??w(o.find(i=>i!==void 0)??"?")}function cn({edges:t},e){let n=t.flatMap(f=>{let[d,a]=[e.get(f.source),e.get(f.target)];return d&&a?[{...f,source:d,
target:a,status:Q(f.source)?"added":"removed"}]:[]}),s=({source:f,target:d,label:a})=>`${f.rank} ${d.rank} ${a}`,o=S(n,({status:f})=>f),i=S(o.get("removed")??[],s);return[...(o.get("added")??[]).map(f=>i.
get(s(f))?.pop()?{...f,status:"same"}:f),...[...i.values()].flat()].sort((f,d)=>f.source.rank-d.source.rank||f.target.rank-d.target.rank)}function dn(t){let e=t.filter(({status:s})=>s!=="same"),n=new Map;
for(let s of["target","label"]){let o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;for(let[i,r,...c]of S(e,o).values()){if(!i||!r||c.length>0||i.status===r.status)continue;[i.source,i.target,
r.target].every(({places:d})=>d.length===2)&&!n.has(i)&&!n.has(r)&&n.set(i,r).set(r,i)}}return e.flatMap(s=>{let o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":
s.status,was:o}]})}function fn({root:t,nodes:e},n){let s=n.filter(({status:d})=>d!=="same"),o=new Set(s.flatMap(d=>d.links)),i=new Set(s.map(({item:d})=>d)),r=new Set(e.map(({field:d})=>d)),c={same:new Set,
added:new Set,removed:new Set};for(let{status:d,texts:a,label:u,source:l,target:m}of s){let g=[l.label,m.label,...u.split(", ")].map(p=>JSON.stringify(p));for(let p of[...a,...g])c[d].add(p)}function f(d,a,u){
if(a===void 0||r.has(a)||d.type==="hidden")return[{text:""}];let l=a.keys.at(-1)===F?[{text:JSON.stringify(u),field:a}]:[];if(M(d))return[...l,{text:d.text,field:a}];let m=d.type==="array"?d.items.map(
g=>["[]",g]):[...d.members];return[...l,...m.flatMap(([g,p])=>f(p,at(a,g),g))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;let a=d.path.map(p=>p.type==="member"?p.key:"[]"),u=a.reduce(
at,t),m=d.path.slice(0,-1).some(p=>p.type==="item"&&i.has(p.item)),g=(p,y)=>{let h=f(p,u,a.at(-1)??""),k=h.some(L=>o.has(L.field)),Le=(L,U)=>o.has(U)?y.has(L):an(U)||y.has(L)&&un(U)||k&&ln(L,U);return(k||
m)&&h.every(L=>L.field&&Le(L.text,L.field))};return d.kind==="modified"?g(d.from,c.removed)&&g(d.to,c.added):g(d.value,c[d.kind])}}function an({keys:t}){return/^(_?id|identifier|uuid)$/.test(t.at(-1)??
"")}function un({keys:t}){let e=t.findLast(n=>n!=="[]")??"";return/^(\*|if|when)$|(id|name|label|title|type|key|handle|condition|event|relationships)$/i.test(e)}function ln(t,{texts:e}){let n=e.get(t)??
0,s=[...e.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(t)}function mn(t,e,{componentOf:n},s){let o=Z(t),i=new Map;for(let r of e){let[{id:c}={},f]=r.places.map(d=>d.value);
for(let{value:d,array:a}of r.places){let u=Lt(d)===void 0&&n(d,a);for(let l of[c!==f?.id&&d,u])l&&i.set(l,[...i.get(l)??[],r])}}for(let r of t.changes){if(s(r)||o(r))continue;let c=[t.head];for(let d of r.
path)c.push(pn(c.at(-1),d));let f=["value"in r&&r.value,...c.reverse()].find(d=>i.has(d));for(let d of i.get(f)??[])d.status==="same"&&(d.status="modified")}}function pn(t,e){return e.type==="item"?e.
item:e.type==="member"?t?.type==="object"?t.members.get(e.key):void 0:t?.type==="array"?t.items[e.index]:void 0}var re=2,hn=1e3,gn=240,yn=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],le="...";function me(t,e){let n=[ce(t??e),ce(
e??t)],[s,o]=[de(t,n[0]),de(e,n[1])],i=wn(s,o);return n[0]===n[1]?i:[`@@ line ends: ${n[0]} \u2192 ${n[1]} @@`,...i]}function ce(t=""){return t.includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function de(t,e){return(t?.split(e==="CRLF"?`\r
`:`
`)??[]).flatMap(s=>yn.reduce($n,[s]).map((o,i)=>i===0?o:le+o))}function $n(t,e){return t.flatMap(n=>n.length>gn?Array.from(n.matchAll(e),([s])=>s):n)}function wn(t,e){let n=new Set(t),o=e.some(r=>n.has(
r))?Et([...t],[...e],{maxEditLength:hn}):void 0;if(o===void 0)return[...ae(t,e),...T("+",e)];let i=0;return o.flatMap(({added:r,removed:c,value:f},d)=>{let a=o[d+1];if(c)return ae(f,a?.added?a.value:[]);
let[u,l]=[d===0?0:re,f.length-re],m=i+fe(f.slice(0,l+1));return i+=fe(f),r?T("+",f):a===void 0?T(" ",f.slice(0,u)):l-u<2?T(" ",f):[...T(" ",f.slice(0,u)),`@@ line ${m} @@`,...T(" ",f.slice(l))]})}function T(t,e){
return e.map(n=>`${t} ${n}`)}function fe(t){return t.filter(e=>!e.startsWith(le)).length}function ae(t,e){let n=new Map(t.map(i=>[tt(i),i])),s=e.flatMap(i=>yt(n.get(tt(i))??i,i));return[...s.length===
0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`],...T("-",t)]}function yt(t,e){if(tt(t)!==tt(e))return[];let[n,s]=[t.normalize(),e.normalize()],o=ht(t)===ht(e)?[]:["Unicode forms"];return n===
s?o:[...o,n.trimEnd()===s.trimEnd()?"spaces at the end":"white space"]}function tt(t){return ht(t.normalize())}function ht(t){return t.replace(/\s/g,"")}function pe(t,e){let[n,s]=[0,e],i=[...S(t,c=>c.
startsWith("@@ line ")?++n:n).values()].flatMap(c=>{let f=kn(c,s);return s-=gt(c),f}),r=t.filter(ue).length-i.filter(ue).length;return r===0?i:[...i,`@@ ${$(r,"more changed line")} @@`]}function kn(t,e){
let n=r=>r.startsWith("-"),s=gt(t.filter(n)),o=gt(t)-s,i={removed:Math.max(e/2,e-o),others:Math.max(e/2,e-s)};return t.filter(r=>{let c=n(r)?"removed":"others";return i[c]-=r.length+1,i[c]>=0})}function ue(t){
return t.startsWith("-")||t.startsWith("+")}function gt(t){return t.reduce((e,n)=>e+n.length+1,0)}var he=2,ge=60,$t="</details>",bn=`<details><summary></summary>


${$t}`.length,Mn=100;function x(t,e={}){let n=e.under?.(1/0)??"";return{line:t,rest:"",least:n===""?t:`${t} \u2026`,changes:0,...e,under:n,cut:e.under}}function et(t,e){let{placed:n,left:s}=Sn(t,e),o=new Map,
i=s;for(let[r,{entry:c,sections:f}]of n.entries()){let d=xn(c,c.least.length+Math.floor(i/(n.length-r)));i-=On(d)-c.least.length,o.set(c,d);for(let a of f)o.set(a,[])}return En($e(t,o).filter(([r])=>r!==
""))}function Sn(t,e){let n=ye(t,[]),s=new Map;for(let{sections:d}of n)for(let a of d)s.set(a,(s.get(a)??0)+1);let o=new Set,i=[],[r,c]=[e,0],f=({entry:d,sections:a})=>a.length===1?0:d.line.length+d.under.
length;for(let d of n.sort((a,u)=>f(a)-f(u))){let{entry:a,sections:u}=d,l=u.filter(h=>!o.has(h)),m=u.filter(h=>s.get(h)===1),p=l.map(({heading:h,folded:k})=>h.length+he+(k?bn:0)).reduce((h,k)=>h+k,a.least.
length+he),y=c+ge*(l.length-m.length);if(!(p+y>r)){r-=p,c=y,i.push(d);for(let h of l)o.add(h);for(let h of u)s.set(h,(s.get(h)??0)-1)}}return{placed:i,left:r-c}}function ye(t,e){let n=[...e,t];return t.
parts.flatMap(s=>"parts"in s?ye(s,n):[{entry:s,sections:n}])}function xn({line:t,under:e,rest:n,least:s,cut:o},i){if(i===1/0)return[t,e,n];if(t.length+e.length<=i)return[t,e];for(let r=i-t.length-ge;o&&
r>Mn;r=Math.floor(r*.7)){let c=o(r);if(c!==""&&t.length+c.length<=i)return[t,c]}return[s]}function On(t){return t.reduce((e,n)=>e+n.length,0)}function $e(t,e){let{heading:n,parts:s,folded:o}=t,r=s.filter(
d=>e.has(d)).flatMap(d=>"parts"in d?$e(d,e):[e.get(d)??[]]),c=s.filter(d=>!e.has(d)),f=[...r,[In(t,c)]];return o?[[`<details><summary>${n}</summary>`],...f,[$t]]:[[n],...f]}function In({noun:t},e){if(e.
length===0)return"";if(t==="connection")return`\u2026 and ${$(e.length,"more connection")}`;let n=t==="workflow"?` in ${$(e.length,"more workflow")}`:"";return`\u2026 and ${$(we(e),"more change")}${n}`}
function we(t){return t.reduce((e,n)=>e+(n.changes??("parts"in n?we(n.parts):0)),0)}function En(t){let e=n=>n?.[0]?.startsWith("- ");return t.flatMap((n,s)=>{let o=n[0]===$t||e(n)&&e(t[s-1]);return[s===
0?"":o?`
`:`

`,...n]})}var W=80,ke=8;function P(t,e,n){if(t.type==="string")return nt(O(w(t.text)),e,n);let[s="",...o]=j(t,e);return o.length>0||s.length>W?void 0:A(s,1/0)}function nt(t,e,n){let s=e.mask(t).shown;if(s.length>
W||s.includes(`
`))return;let o=Me(t,e,n);return A(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,e)})`)}function Me(t,{labelOf:e},n){let s=e(t);return s===void 0||s.toLowerCase()===t.toLowerCase()||[...n?.members.values()??
[]].some(i=>M(i)&&w(i.text)===s)?void 0:s}function j(t,e,n){let{mask:s}=e;if(M(t)){if(t.type==="literal")return[s(t.text).shown];let d=O(w(t.text)),a=s(d).shown.split(`
`);if(a.length>1)return["|",...be(a)];let u=Me(d,e,n);return[JSON.stringify(a[0])+(u===void 0?"":` (${s(u).shown})`)]}let[o,i]=t.type==="array"?"[]":"{}",r=t.type==="array"?t.items.map(d=>j(d,e)):Array.
from(t.members,([d,a])=>{let[u,...l]=D(d,a,t)?[v]:j(a,e,t);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...a])=>a.length===0&&d.length<=W),f=c?`${o}${r.slice(0,W).join(", ")}${i}`:
"";return c&&f.length<=W?[f]:[`${o}`,...be(r.flat()),`${i}`]}function be(t){return t.map(e=>`  ${e}`)}function O(t){if(!/%[\da-f]{2}/i.test(t)||/\s/.test(t))return t;try{let e=decodeURIComponent(t);return encodeURIComponent(
e)===t||encodeURI(e)===t?e:t}catch{return t}}function b(t,{mask:e},n=100){return A(e(t).shown,n)}function _(t,e,n=!1){let s=I(t),o=n?1/0:100,i=t.flatMap((r,c)=>{if(r.type==="element")return[A(`[${r.index}\
]`)];if(r.type==="item"){let d=e.endsOf(r.item),a=d===void 0?r.label:n?`${d} (${r.label})`:d,u=c===s-1&&r.hint!==void 0?` (${b(r.hint,e)})`:"";return[`**${b(a,e,o)}**${u}`]}return!n&&t.slice(c+1).find(
({type:d})=>d!=="member")?.type==="item"?[]:[b(r.key,e,o)]});return i.length>ke&&!n&&i.splice(2,i.length-ke+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function st(t,e){let n=t.map(({path:o})=>_(
o,e)),s=dt(n);return wt(n.map((o,i)=>s.get(o)===1?o:_(t[i]?.path??[],e,!0)))}function wt(t){let[e,n]=[dt(t),new Map];return t.map(s=>{let[o=1,i]=[e.get(s),(n.get(s)??0)+1];return n.set(s,i),o===1?s:`${s}\
 (${i} of ${o})`})}var N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},C="  ",it=3,Nn=5,Ln=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},
An=/^(type|_?id|uuid|identifier)$/i,ot={line:": changed, hidden"};function R(t,e){let n=[...S(t,_n).values()],s=n.filter(i=>i.length<it).flat(),o=new Map;for(let i of S(s,({kind:r})=>N[r]).values())for(let[
r,c]of st(i,e).entries())i[r]&&o.set(i[r],c);return n.flatMap(i=>i.length>=it?[Tn(i,e)]:i.map(r=>{let{line:c,...f}=X(r,e);return x(`- ${N[r.kind]} ${o.get(r)}${c}`,{changes:1,...f})}))}function _n(t){
let e=I(t.path),s=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return e===0||e===t.path.length||s.length===0?t:JSON.stringify([t.kind,s,t.path.slice(e)])}
function Tn(t,e){let[n]=t,{line:s,under:o=()=>""}=X(n,e),i=Se(kt(t,e)),r=n.kind==="modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${ct(n,e)}${s}${r} in ${i.line}`;return x(c,{changes:t.length,under:f=>o(
f)+(i.under?.(f)??"")})}function kt(t,e){let n=t.map(({path:s})=>({path:s.slice(0,I(s))}));return st(n,e)}function ct({path:t},e){return _(t.slice(I(t)),e)}function X(t,e){if(t.kind==="modified")return xe(
t,e);if("value"in t)return Cn(t,e);if(t.kind==="moved"){let[i,r]=[t.from,t.path].map(c=>_(c.slice(0,-1),e,!0));return{line:`: moved from ${i} to ${r}`}}if(t.moved.length===0)return{line:": in a new or\
der"};let n=t.moved.map(i=>({path:[i]})),s=Se(st(n,e)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o})`}}function Se(t){if(t.length<=Nn)return{line:t.join(", ")};
let e=$(t.length,"item"),n=Oe(e,C+t.join(", "));return{line:e,under:s=>n.length<=s?n:""}}function xe({path:t,from:e,to:n},s){if(e.type==="hidden"||n.type==="hidden")return{line:""};if(ft(t,e,n))return ot;
if(e.type==="string"&&n.type==="string")return jn(w(e.text),w(n.text),s);let[o,i]=[P(e,s),P(n,s)];if(o!==void 0&&i!==void 0)return o===i?ot:{line:`: ${o} \u2192 ${i}`};let[r,c]=[j(e,s).join(`
`),j(n,s).join(`
`)];return r===c?ot:{line:"",under:rt(r,c)}}function jn(t,e,n){let s=O(t)!==O(e)&&(O(t)!==t||O(e)!==e),[o,i,r]=s?[O(t),O(e)," (percent-encoded)"]:[t,e,""],[c,...f]=_t(o,i)?.changes??[];if(c!==void 0){
let p=`${r} (JSON in a text)`;if(f.length===0&&c.kind==="modified"){let h=xe(c,n);return{...h,line:`${p} \u203A ${_(c.path,n)}${h.line}`}}let y={heading:"",parts:R([c,...f],n)};return{line:p,under:h=>`\

${bt(et(y,h).join(""))}`}}let[d,a]=[n.mask(o),n.mask(i)];if(d.shown===a.shown)return{line:r+ot.line};let u=d.hidden===a.hidden?"":" (hidden values differ, too)",[l,m]=[nt(o,n),nt(i,n)];if(l===void 0||
m===void 0)return{line:r+u,under:rt(d.shown,a.shown)};let g=yt(d.shown,a.shown).join(", ");return{line:`${r}: ${l} \u2192 ${m}${g&&` (${g})`}${u}`}}function Cn({kind:t,path:e,value:n},s){if(n.type==="\
hidden")return{line:""};if(ft(e,n))return{line:": hidden"};let o=n.type==="object"?void 0:P(n,s);if(o!==void 0)return{line:`: ${o}`};let r=n.type==="string"?s.mask(O(w(n.text))).shown:j(n,s).join(`
`),[c,f]=t==="added"?[void 0,r]:[r,void 0];if(n.type!=="object"){let m=n.type==="array"?$(n.items.length,"element"):void 0;return{line:"",under:rt(c,f,m)}}let{line:d,isWhole:a}=Rn(n,e.at(-1),s),u=rt(c,
f,$(n.members.size,"field")),l=d===""?"":`: ${d}`;return a===!1?{line:l,under:u}:a?{line:l}:{line:l,rest:u(1/0)}}function Rn(t,e,n){let s=e?.type==="item"?e:void 0;if(t.members.size===0&&!s)return{line:"\
`{}`",isWhole:!0};let o=d=>M(d)&&[s?.label,s?.hint].includes(w(d.text)),i=[...t.members].filter(([,d])=>!s||!o(d)),r=i.filter(([d,a])=>!s||!Zt(d,a)),c=r.map(([d,a])=>{let u=D(d,a,t)?A(v):P(a,n,t);return u&&
`${b(d,n)}: ${u}`}),f=c.join(", ");return c.includes(void 0)||f.length>Ln?{line:zn(t,o,n),isWhole:!1}:r.length<i.length?{line:f}:{line:f,isWhole:!0}}function zn(t,e,n){let s=new Map,o=(r,c,f)=>{f>(s.get(
r)?.weight??0)&&s.set(r,{text:c,weight:f})},i=(r,c,f)=>{if(r.type==="array")for(let m of r.items)i(m,c,f+1);if(r.type==="object")for(let[m,g]of r.members)D(m,g,r)?o(m,v,E.max):i(g,m,f+1);if(r.type!=="\
string")return;let d=w(r.text),a=An.test(c)||e(r)||Yt(d)||n.labelOf(d)!==void 0;if(d.length<E.min||a)return;let u=d.includes("://")?2*E.max:Math.min(d.length,E.max),l=n.countOf(d)>E.usual?E.usualWeight:
1;o(c,n.mask(O(d)).shown,l*u/(f+1))};return i(t,"",0),[...s].sort(([,r],[,c])=>c.weight-r.weight).filter(([,{weight:r}],c)=>c===0||c<E.texts&&r>E.usualWeight*2*E.max).map(([r,{text:c}])=>`${b(r,n)}: ${A(
JSON.stringify(B(c,E.max)),1/0)}`).join(", ")}function rt(t,e,n){let s=J(me(t,e),"diff",C);return o=>{let[i="",...r]=o===1/0?[]:s.split(`
`),c=r.pop()??"",f=pe(r.map(a=>a.slice(C.length)),o).map(a=>C+a),d=o===1/0?s:[i,...f,c].join(`
`);return n===void 0?`
${d}`:Oe(n,d)}}function Oe(t,e){return`
${C}<details><summary>${t}</summary>

${e}
${C}</details>`}function bt(t){return t.replace(/^(?=.)/gm,C)}function Ie(t,e,n){if(t.kind==="text")return R([Dn(t)],e);if(t.status!=="modified")return R(t.kind==="json"?Fn(t):t.changes,e);let s=Z(t),o=n?.connections??[],i=new Set(o.map(({item:p})=>p)),r=p=>n?.tells(
p)?"told":"value"in p&&i.has(p.value)?"connection":s(p)?"layout":vn(p.path,e)?"item":"rest",c=new Map(t.changes.map(p=>[p,r(p)])),f=p=>t.changes.filter(y=>c.get(y)===p),[d,a,u]=[R(f("rest"),e),f("layo\
ut"),f("connection")],l=Wn(o,u,e),m=f("told").length+u.length,g=`Layout and bookkeeping: ${$(a.length,"change")}`;return[...R(f("item"),e),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"conn\
ection",changes:m}],...l.length===0||d.length===0?d:[{heading:"Elsewhere in the file",parts:d}],...a.length===0?[]:[{heading:g,parts:Un(a,t,e),folded:!0}]]}function vn(t,{labelOf:e}){return t.some(n=>n.
type==="item"||n.type==="member"&&e(n.key)!==void 0)}function Dn({status:t,text:e={}}){let n=(s="")=>({type:"string",id:0,text:JSON.stringify(s)});return t!=="modified"?{kind:t,path:[],value:n(e.base??
e.head)}:{kind:t,path:[],from:n(e.base),to:n(e.head)}}function Fn({base:t,head:e,status:n}){let s=n==="removed"?"removed":"added",o=(r,c)=>{let f=At(r,()=>{});return!(c.length<3&&f.length>0&&f.every(a=>a.
value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:f.flatMap(({step:a,value:u})=>a.type==="member"?o(u,[...c,a]):[{kind:s,path:[...c,a],value:u}])},i=t??e;return i?o(i,
[]):[]}function Wn(t,e,n){let s=new Map(e.map(r=>["value"in r?r.value:void 0,r])),o=Pn(t,r=>s.has(r)),i=wt(o.map(r=>Xn(r,n)));return o.map(([{item:r}],c)=>{let f=r&&s.get(r);return x(i[c]??"",{under:f&&
X(f,n).under})})}function Pn(t,e){let n={added:new Map,removed:new Map};return t.flatMap(s=>{let{kind:o,source:i,target:r,item:c}=s;if(o==="rewired"||c&&e(c))return[[s]];let f=n[o].get(i),d=f??[s];return f&&
f.push(s),n[o].delete(i),n[o].set(r,d),f?[]:[d]})}function Xn(t,e){let[{kind:n,source:s,target:o,was:i}]=t,r=a=>`**${b(a.label,e)}**`,c=a=>a===""?"":` (${b(a,e)})`,f=t.map(a=>` \u2192 ${r(a.target)}${c(
a.label)}`),d=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.target)}`;return`- ${N[n]} ${r(s)}${f.join("")}${d===void 0?"":`, was${d}`}`}function Un(t,e,n){return[...S(Qt(t,e),o=>o.kind+ct(o,
n)).values()].flatMap(o=>{let i=o.map(d=>X(d,n));if(o.length<it||I(o[0].path)===0||i.some(({under:d})=>d))return R(o,n);let r=kt(o,n),c=i.map(({line:d},a)=>`- ${r[a]}${d}`).join(`
`),f=`- ${N[o[0].kind]} ${ct(o[0],n)} of ${$(o.length,"item")}`;return[x(f,{changes:o.length,under:d=>c.length>d?"":`
${bt(c)}`})]})}var Bn="<!-- workflow-report -->",Jn=6e4,Kn=1e3,Hn=100,Ee=5;function co(t){let{workflows:e,missing:n}=t,s=jt(t),i=["changed","added","removed"].flatMap(c=>e.filter(f=>f.status===c)).map(c=>({workflow:c,
parts:c.files.flatMap(f=>Gn(f,s)),changes:Ne(c.counts)})),r=Qn(t,s);return({maxLength:c=Jn,maxBytes:f=1/0,headings:d=!0,mark:a=!0}={})=>{let u=i.map(({workflow:h,...k})=>Mt(qn(h,s,d),k)),l=n===void 0?
"":`\`${n}\` doesn't exist: it counts as empty.`,m=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],g={heading:l,parts:[...m,...r]},p=a?`${Bn}
`:"",y=Math.min(c,f);for(;;){let h=[p,...et(g,y-p.length-1),`
`],k=f===1/0?0:Buffer.byteLength(h.join(""));if(k<=f||y<Kn)return h;y=Math.floor(y*f*.99/k)}}}function fo(t,e){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${e}</summary>

${t}
</details>
`}function qn({name:t,status:e,counts:n},s,o){let i=e==="added"||e==="removed";if(!i&&!o)return"";let r=i?`workflow ${e}`:It(n),c=t===void 0?ts(r):`${b(t,{mask:s})}: ${r}`;return`${o?"### ":""}${i?`${N[e]}\
 `:""}${c}`}function Gn(t,e){let n=t.kind==="json"?oe(t,l=>e(l).shown):void 0,s=V(t.head??t.base),o={mask:e,labelOf:l=>l.length>Hn?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().
get(l)??0},i=Ne(Ot(t)),r=Ie(t,o,n),{nodes:c=0,connections:f=0}=n?.size??{},d=c===0?"What is in it":`${$(c,"node")}, ${$(f,"connection")}`,u=t.status!=="modified"&&r.length>0?[Mt(d,{parts:r,changes:i,folded:!0})]:
r;return[...Vn(n),Mt(Yn(t,e),{parts:[...u,...Zn(t,o)],changes:i})]}function Vn(t){if(t?.note!==void 0)return[x(t.note)];if(!t?.picture)return[];let e=J(t.picture.trimEnd().split(`
`),"mermaid","");return[x(e,{least:"The picture doesn't fit here."})]}function Mt(t,e){return e.parts.length===0?x(t,{changes:e.changes}):{heading:t,...e}}function Yn({name:t,kind:e,status:n,changes:s},o){
let i=`**${b(t,{mask:o})}**`;return n!=="modified"?`${N[n]} ${i}: file ${n}`:e==="binary"||e==="variables"&&s.length===0?`${N.modified} ${i}: content modified`:e==="variables"?`${i} (values are never \
shown)`:i}function Zn({references:t},e){if(t.length===0)return[];let n=t.length===1,s=t.slice(0,Ee).map(({path:r,from:c,to:f})=>{let[d,a]=[c,f].map(u=>b(u,e));return`${_(r,e)} (${d} \u2192 ${a})`}),o=t.
length>Ee?", \u2026":"",i=`${$(t.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[x(`${i}: ${s.join(", ")}${o}`)]}function Qn({workflows:t,notCompared:e=[]},n){
let s=f=>f.flatMap(({name:d})=>d===void 0?[]:[b(d,{mask:n})]).join(", "),o=(f,d)=>f.length===0?[]:[x(d(s(f)),{least:d($(f.length,"workflow"))})],i=t.filter(({status:f})=>f==="unchanged"),r=t.filter(({
variablesCompared:f})=>!f);return[...i.every(({name:f})=>f===void 0)&&i.length===t.length?[x("No changes")]:o(i,f=>`${f}: no changes`),...o(r,f=>`The environment variables${r.length===t.length?"":` of\
 ${f}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(e.map(f=>({name:f})),f=>`${f}: not compared, because the step failed`)]}function Ne({added:t,modified:e,removed:n}){
return t+e+n}function ts(t){return t.charAt(0).toUpperCase()+t.slice(1)}export{Bn as a,Jn as b,co as c,fo as d};
