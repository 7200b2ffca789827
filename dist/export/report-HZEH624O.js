import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{J as Et,e as St,u as It}from"./chunk-46JN2IWD.js";import{c as Nt,d as M,e as w,h as jt,i as x,j as Tt,k as Rt,l as Ct,m as dt,n as zt,p as vt,q as Dt,r as D,s as ft}from"./chunk-74BXI5NQ.js";
import{Z as Lt,aa as At,ba as _t,f as xt,g as B,h as A,i as J,p as $,r as v}from"./chunk-A7IN7YK3.js";import{r as Ot}from"./chunk-ZO7PJKTJ.js";var ve=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],Pt=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
F="*",Xt=200,De=64;function Ut(t,e){let n=Bt([]),o=[],s=new Set;function r(c,f,d){if(M(c))Wt(c.text,f,d);else if(c.type==="object")i(c,f,d);else{let a=c.items.length>1&&c.items.some(({type:u})=>u==="a\
rray");for(let[u,l]of c.items.entries())r(l,Ft(f,"[]"),{...d,array:c.items,...a&&{slot:u}})}}function i(c,f,{key:d,array:a,map:u,...l}){let m=l;if(a!==void 0||d!==void 0){let y={side:l.side,value:c,field:f,
outer:l.place,key:d,array:a??[]};m={...l,place:y,map:d===void 0?void 0:u},o.push(y)}let g=Fe(c,s),p=m===l&&[...c.members.keys()].some(y=>u?.members.has(y));for(let[y,h]of c.members){let k=Ft(f,g||p?F:
y);p&&Wt(JSON.stringify(y),k,m,h),(!p||h.type==="array")&&r(h,k,g?{...m,key:y,map:c}:m)}}for(let c of[t,e])Jt(c,s);return r(t,n,{side:"base"}),r(e,n,{side:"head"}),{root:n,places:o,find:We(o)}}function Bt(t){
return{keys:t,inner:new Map,texts:new Map,references:[]}}function Ft(t,e){let n=t.inner.get(e)??Bt([...t.keys,e]);return t.inner.set(e,n),n}function at(t,e){return t?.inner.get(e)??t?.inner.get(F)}function Wt(t,{
keys:e,texts:n,references:o},{place:s,slot:r},i){if(t.length>Xt)return;n.set(t,(n.get(t)??0)+1);let c=t.startsWith('"')?t.length>2:Pt.test(e.findLast(f=>f!=="[]")??"")&&/^\d+$/.test(t);s&&c&&o.push({text:t,
place:s,slot:r,value:i})}function Jt(t,e){if(M(t)){t.text.length<=Xt&&e.add(w(t.text));return}let n=t.type==="array"?t.items:[...t.members.values()];for(let o of n)Jt(o,e);if(t.type==="object"&&!n.some(
Kt))for(let o of t.members.keys())e.add(o)}function Kt(t){return t.type==="object"}function Fe({members:t},e){let n=[...t.keys()].filter(o=>!Pt.test(o)&&e.has(o));return n.length>0&&2*n.length>=t.size&&
[...t.values()].every(Kt)}function We(t){let e=new Map;for(let n of t){let o=(s,r)=>{let i=ve.findIndex(d=>d.test(s));if(i<0)return;let c=`${n.side} ${r}`,f=e.get(c)??[];f[i]=(f[i]??new Set).add(n),e.
set(c,f)};n.key!==void 0&&o(F,JSON.stringify(n.key));for(let[s,r]of n.value.members)M(r)&&o(s,r.text)}return(n,o)=>{let s=e.get(`${o.side} ${n}`)?.find(r=>r);return s&&s.size<=De?Pe([...s],o):void 0}}
function Pe(t,e){for(let n=e;;n=n.outer){let o=n,s=o?t.filter(i=>K(i,o)):t;if(s.length===0&&n)continue;let r=s.length>1?s.filter(({value:i})=>i.members.size>2):s;return r.length===1?r[0]:void 0}}function K(t,e){
return t!==void 0&&(t===e||K(t.outer,e))}var Xe=/^(source|from|origin|src|tail|out)$/,Ue=/^(target|to|dest|destination|head|in)$/,Gt=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
Be=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Je=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Ke="label title name condition if when event type relationship selectedRelationships".split(" "),qe=60;function Ht(t,e){let n=Ut(t,e),o=Vt(n.root).flatMap(c=>Ge(c,n)),s=He(o),r=s.length>0?s:Ve(o,n),i=new Set(
r.flatMap(({source:c,target:f})=>[c.field,f.field]));return{...n,nodes:n.places.filter(({field:c})=>i.has(c)),edges:r}}function Vt(t){return[t,...[...t.inner.values()].flatMap(Vt)]}function Ge(t,{find:e}){
let n=t.references.flatMap(f=>{let d=e(f.text,f.place);return d?[{...f,target:d}]:[]}),o=n[0]?.place.field,s=n.filter(({place:f,target:d})=>!K(f,d));if(o===void 0||2*s.length<n.length)return[];let r=n.
length/t.references.length,i=r>=.5&&ut(t.references)-ut(n)<=2;return r>=.9||i&&q(t.keys.slice(-2),Gt)?[{field:t,item:o,keys:t.keys.slice(o.keys.length),references:n}]:[]}function ut(t){return new Set(
t.map(({text:e})=>e)).size}function q(t,e){return t.flatMap(o=>o.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(o=>e.test(o.toLowerCase()))}function He(t){return t.flatMap(e=>{let n=({item:i,references:c})=>!c.
some(({target:f})=>f.field===i),o=t.filter(i=>i.item===e.item&&n(i)),s=qt(o,Xe);if(!s||qt(o,Ue)!==e)return[];let r=new Map(s.references.map(i=>[i.place,i]));return e.references.flatMap(i=>{let{place:c,
target:f,text:d}=i,a=r.get(c),u={links:[s.field,e.field],texts:[a?.text??"",d]},l=Yt(i,c,[]);return a?[{source:a.target,target:f,label:l,item:c.value,...u}]:[]})})}function qt(t,e){let n=({references:o,
keys:s})=>100*ut(o)-s.length;return t.filter(({keys:o})=>q(o,e)).sort((o,s)=>n(s)-n(o))[0]}function Ve(t,e){let n={forward:[],backward:[]},o=new Set;for(let{field:r,references:i}of t){let c=[],f=new Set,
d=i.flatMap(u=>{let{place:l,target:m,text:g}=u,{source:p,inside:y}=Ye(l,m,e)??{};if(!p||!y)return[];c=r.keys.slice(y.field.keys.length),p!==y&&f.add(y.key);let h=l===p?void 0:l,k=Yt(u,h,c);return[{source:p,
target:m,label:k,links:[r],texts:[g],item:h?.value}]});if(10*d.length<9*i.length)continue;let a=d.map(u=>({...u,source:u.target,target:u.source}));q(c,Be)?n.backward.push(...a):(f.size>0||q(c,Gt))&&n.
forward.push(...d);for(let u of f)o.add(u)}let s=n.forward.length<n.backward.length?n.backward:n.forward;return o.size>1||new Set(s.flatMap(({texts:r})=>r)).size>1?s:[]}function Ye(t,{field:e},{find:n}){
for(let o=t;o;o=o.outer){let s=o.key===void 0?void 0:n(JSON.stringify(o.key),o),r=[o,s].find(i=>i?.field===e);if(r)return{source:r,inside:o}}}function Yt({slot:t,value:e},n,o){let s=Ke.map(c=>{let[f,d]=[
n?.field.inner.get(c),lt(n?.value.members.get(c))];return f&&f.texts.size+(f.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),r=o.filter(c=>!Je.test(c)),i=t===void 0?[]:[`output ${t+1}`];
return[lt(e),...s].find(c=>c)??[...r,...i].join(", ")}function lt(t){if(t?.type==="array"&&t.items.length>0&&t.items.length<4){let n=t.items.map(lt);return n.includes(void 0)?void 0:n.join(", ")}let e=t?.
type==="string"?String(JSON.parse(t.text)):"";return e.trim()===""||e.length>qe?void 0:e}var mt=Y(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),G=["x","y"],Ze=Y("w h width height left top zoom"),Qe=[["x"],["position"],["left","top"]],te=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
ee=Y("_?id uuid guid identifier instanceIdentifier instanceId groupId"),pt=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Zt=Y("_?rev revision iteration version versionId activeVersionId vers\
ionCounter versionNumber"),tn=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,te],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Zt,/^\d{1,15}$/],
[Zt,pt]];function Y(t){return new RegExp(`^(${t.replaceAll(" ","|")})$`,"i")}function Z({base:t,head:e}){let n={base:V(t),head:V(e)};return o=>{let{kind:s,path:r}=o;if(s==="reordered"||s==="moved")return!1;
let[i,c=i]=s==="modified"?[o.from,o.to]:[o.value];if(en(r)&&H(i)&&H(c))return!0;if(s!=="modified"||i.type!==c.type||!("text"in i)||!("text"in c))return!1;let[f,d,a]=[z(r.at(-1)),w(i.text),w(c.text)],u=m=>m.
test(d)&&m.test(a);return tn.some(([m,g])=>m.test(f)&&u(g))?!0:r.at(-2)?.type!=="member"&&ee.test(f)&&u(pt)&&!n.head().has(d)&&!n.base().has(a)}}function ne(t){return pt.test(t)||te.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.
test(t)}function oe(t,e){return ee.test(t)&&M(e)||(mt.test(t)||G.includes(t))&&H(e)}function en(t){if(t.slice(I(t)).some(s=>mt.test(z(s))))return!0;let[e,n]=[t.at(-2),z(t.at(-1))],o=e?.type==="item"&&
e.item.type==="object"?e.item.members:void 0;return G.includes(n)||Ze.test(n)&&Qe.some(s=>s.every(r=>o?.has(r)))}function I(t){return t.findLastIndex(({type:e})=>e==="item")+1}function se(t,{matches:e}){
let n=new Map(e.map(s=>[s.path.at(-1),s])),o=new Map;for(let s of t){let r=I(s.path),[i,c]=[s.path[r-1],s.path[r]],f=G.includes(z(c)),d=f?G:mt.test(z(c))?[z(c)]:[],[a,u]=[Qt(n.get(i)?.base,d),Qt(n.get(
i)?.head,d)],l=[...s.path.slice(0,r),{type:"member",key:d.join(", ")}];a&&u?o.set(f?i:c,{kind:"modified",path:l,from:a,to:u}):o.set(s,s)}return[...o.values()]}function Qt(t,e){let n=t?.type==="object"?
e.flatMap(o=>t.members.get(o)??[]):[];if(!(n.length<e.length))return n.length>1?{type:"array",id:0,items:n,unordered:!1}:n[0]}function z(t){return t?.type==="member"?t.key:""}function H(t){if(t.type===
"literal")return/\d/.test(t.text);let e=t.type==="array"?t.items:t.type==="object"?[...t.members.values()]:[];return e.length>0&&e.every(H)}function V(t){return vt(()=>{let e=new Map,n=t?[t]:[];for(let o=n.
pop();o;o=n.pop())M(o)?e.set(w(o.text),(e.get(w(o.text))??0)+1):n.push(...o.type==="array"?o.items:o.members.values());return e})}var re={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},nn={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ff\
ebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},on={same:"-->",added:"==>",removed:"-.->"},ie=40,sn=500,rn=5e4,cn=40,dn=6;function de(t,e,{isWhole:n,hide:o}){let s=new Set(t.filter(({status:c})=>n||
c!=="same")),r=[...s];for(let{source:c,target:f,status:d}of e)d!=="same"&&s.add(c).add(f),(c.status!=="same"||f.status!=="same")&&r.push(c,f);if(s.size===0)return{};for(let c of[new Set([...s,...r]),s]){
let f=e.filter(({source:u,target:l})=>c.has(u)&&c.has(l)),d=t.filter(u=>c.has(u)),a=c.size<=ie&&f.length<=sn?fn(d,f,o):void 0;if(a&&a.length<=rn)return{picture:a}}return{note:`The picture is left out:\
 it would have ${s.size>ie?$(s.size,"node"):"too many connections"}.`}}function fn(t,e,n){let o=new Map(t.map((r,i)=>[r,`n${i+1}`])),s=t.map(r=>`  ${o.get(r)}["${re[r.status]}${ce(n(r.label))||"?"}"]`);
for(let{source:r,target:i,label:c,status:f}of e){let d=`${re[f]}${ce(n(c))}`.trim();s.push(`  ${o.get(r)} ${on[f]}${d===""?"":`|"${d}"|`} ${o.get(i)}`)}for(let[r,i]of Object.entries(nn)){let c=t.filter(
f=>f.status===r).map(f=>o.get(f));c.length>0&&s.push(`  classDef ${r} ${i}`,`  class ${c.join()} ${r}`)}return[`flowchart ${an(t,e)>dn?"TD":"LR"}`,...s].join(`
`)}function an(t,e){let n=new Set(e.map(({target:i})=>i)),o=new Set(t),s=t.filter(i=>!n.has(i)),r=0;for(s.length===0&&(s=t.slice(0,1));s.length>0;r++){for(let c of s)o.delete(c);s=e.filter(({source:c,
target:f})=>s.includes(c)&&o.has(f)).map(({target:c})=>c)}return r}function ce(t){return xt(B(t.replace(/\s+/g," ").trim(),cn)).replace(un,e=>e==='"'?"#quot;":`#${e.codePointAt(0)};`)}var un=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function fe(t,e=n=>n){let[n,o]=[t.base??t.head,t.head??t.base];if(n===void 0||o===void 0)return;let s=Tt([o,n]),r=Ht(n,o),i=ln(t,r,s),c=[...new Set(i.values())].sort((l,m)=>l.rank-m.rank),f=pn(r,i),d=gn(
r,f);kn(t,c,s,d);let a=new Map(f.map(({item:l,source:m,target:g})=>[l,`${m.label} \u2192 ${g.label}`])),u=l=>l.filter(Q).length;return{...de(c,f,{isWhole:t.status!=="modified",hide:e}),connections:hn(
f),size:{nodes:u(r.nodes),connections:u(r.edges.map(({source:l})=>l))},tells:d,labelOf:s.labelOf,endsOf:l=>a.get(l)}}function Q({side:t}){return t==="head"}function ae(t){return t?`${ae(t.outer)}/${t.
key??""}`:""}function ln({matches:t},{places:e,nodes:n},o){let s=new Map(e.map((a,u)=>[a,u])),r=a=>a.key===void 0?`${a.value.id}`:ae(a),i=x(e.filter(Q),r),c=x(t,({base:a})=>a.id),f=new Map,d=-1;for(let a of n){
if(f.has(a))continue;let u=Q(a)?void 0:a,l=u&&c.get(u.value.id)?.shift(),m=u?(l&&i.get(`${l.head.id}`)?.shift())??i.get(r(u))?.shift():a;d=(m&&s.get(m))??d+1e-6;let g=m===void 0?"removed":u?"same":"ad\
ded",p=[m,u].filter(h=>h!==void 0),y={label:mn(m??a,o),status:g,rank:d,places:p};for(let h of p)f.set(h,y)}return f}function mn({key:t,value:e,array:n},o){let s=["type","componentType","kind","id","id\
entifier","nodeId"].map(r=>Nt(e,r));return t??o.nameOf(e,n)??w(s.find(r=>r!==void 0)??"?")}function pn({edges:t},e){let n=t.flatMap(f=>{let[d,a]=[e.get(f.source),e.get(f.target)];return d&&a?[{...f,source:d,
target:a,status:Q(f.source)?"added":"removed"}]:[]}),o=({source:f,target:d,label:a})=>`${f.rank} ${d.rank} ${a}`,s=x(n,({status:f})=>f),r=x(s.get("removed")??[],o);return[...(s.get("added")??[]).map(f=>r.
get(o(f))?.pop()?{...f,status:"same"}:f),...[...r.values()].flat()].sort((f,d)=>f.source.rank-d.source.rank||f.target.rank-d.target.rank)}function hn(t){let e=t.filter(({status:o})=>o!=="same"),n=new Map;
for(let o of["target","label"]){let s=r=>`${r.source.rank} ${o==="label"?r.label:r.target.rank}`;for(let[r,i,...c]of x(e,s).values()){if(!r||!i||c.length>0||r.status===i.status)continue;[r.source,r.target,
i.target].every(({places:d})=>d.length===2)&&!n.has(r)&&!n.has(i)&&n.set(r,i).set(i,r)}}return e.flatMap(o=>{let s=n.get(o);return o.status==="same"||s&&o.status==="removed"?[]:[{...o,kind:s?"rewired":
o.status,was:s}]})}function gn({root:t,nodes:e},n){let o=n.filter(({status:d})=>d!=="same"),s=new Set(o.flatMap(d=>d.links)),r=new Set(o.map(({item:d})=>d)),i=new Set(e.map(({field:d})=>d)),c={same:new Set,
added:new Set,removed:new Set};for(let{status:d,texts:a,label:u,source:l,target:m}of o){let g=[l.label,m.label,...u.split(", ")].map(p=>JSON.stringify(p));for(let p of[...a,...g])c[d].add(p)}function f(d,a,u){
if(a===void 0||i.has(a)||d.type==="hidden")return[{text:""}];let l=a.keys.at(-1)===F?[{text:JSON.stringify(u),field:a}]:[];if(M(d))return[...l,{text:d.text,field:a}];let m=d.type==="array"?d.items.map(
g=>["[]",g]):[...d.members];return[...l,...m.flatMap(([g,p])=>f(p,at(a,g),g))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;let a=d.path.map(p=>p.type==="member"?p.key:"[]"),u=a.reduce(
at,t),m=d.path.slice(0,-1).some(p=>p.type==="item"&&r.has(p.item)),g=(p,y)=>{let h=f(p,u,a.at(-1)??""),k=h.some(L=>s.has(L.field)),ze=(L,U)=>s.has(U)?y.has(L):yn(U)||y.has(L)&&$n(U)||k&&wn(L,U);return(k||
m)&&h.every(L=>L.field&&ze(L.text,L.field))};return d.kind==="modified"?g(d.from,c.removed)&&g(d.to,c.added):g(d.value,c[d.kind])}}function yn({keys:t}){return/^(_?id|identifier|uuid)$/.test(t.at(-1)??
"")}function $n({keys:t}){let e=t.findLast(n=>n!=="[]")??"";return/^(\*|if|when)$|(id|name|label|title|type|key|handle|condition|event|relationships)$/i.test(e)}function wn(t,{texts:e}){let n=e.get(t)??
0,o=[...e.values()].reduce((s,r)=>s+r,0);return n>2&&2*n>o&&/^"?[\w.-]{0,30}"?$/.test(t)}function kn(t,e,{componentOf:n},o){let s=Z(t),r=new Map;for(let i of e){let[{id:c}={},f]=i.places.map(d=>d.value);
for(let{value:d,array:a}of i.places){let u=Rt(d)===void 0&&n(d,a);for(let l of[c!==f?.id&&d,u])l&&r.set(l,[...r.get(l)??[],i])}}for(let i of t.changes){if(o(i)||s(i))continue;let c=[t.head];for(let d of i.
path)c.push(bn(c.at(-1),d));let f=["value"in i&&i.value,...c.reverse()].find(d=>r.has(d));for(let d of r.get(f)??[])d.status==="same"&&(d.status="modified")}}function bn(t,e){return e.type==="item"?e.
item:e.type==="member"?t?.type==="object"?t.members.get(e.key):void 0:t?.type==="array"?t.items[e.index]:void 0}var ue=2,Mn=1e3,xn=240,On=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],ye="...";function $e(t,e){let n=[le(t??e),le(
e??t)],[o,s]=[me(t,n[0]),me(e,n[1])],r=In(o,s);return n[0]===n[1]?r:[`@@ line ends: ${n[0]} \u2192 ${n[1]} @@`,...r]}function le(t=""){return t.includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function me(t,e){return(t?.split(e==="CRLF"?`\r
`:`
`)??[]).flatMap(o=>On.reduce(Sn,[o]).map((s,r)=>r===0?s:ye+s))}function Sn(t,e){return t.flatMap(n=>n.length>xn?Array.from(n.matchAll(e),([o])=>o):n)}function In(t,e){let n=new Set(t),s=e.some(i=>n.has(
i))?jt([...t],[...e],{maxEditLength:Mn}):void 0;if(s===void 0)return[...he(t,e),...j("+",e)];let r=0;return s.flatMap(({added:i,removed:c,value:f},d)=>{let a=s[d+1];if(c)return he(f,a?.added?a.value:[]);
let[u,l]=[d===0?0:ue,f.length-ue],m=r+pe(f.slice(0,l+1));return r+=pe(f),i?j("+",f):a===void 0?j(" ",f.slice(0,u)):l-u<2?j(" ",f):[...j(" ",f.slice(0,u)),`@@ line ${m} @@`,...j(" ",f.slice(l))]})}function j(t,e){
return e.map(n=>`${t} ${n}`)}function pe(t){return t.filter(e=>!e.startsWith(ye)).length}function he(t,e){let n=new Map(t.map(r=>[tt(r),r])),o=e.flatMap(r=>yt(n.get(tt(r))??r,r));return[...o.length===
0?[]:[`@@ hard to see: ${[...new Set(o)].join(", ")} @@`],...j("-",t)]}function yt(t,e){if(tt(t)!==tt(e))return[];let[n,o]=[t.normalize(),e.normalize()],s=ht(t)===ht(e)?[]:["Unicode forms"];return n===
o?s:[...s,n.trimEnd()===o.trimEnd()?"spaces at the end":"white space"]}function tt(t){return ht(t.normalize())}function ht(t){return t.replace(/\s/g,"")}function we(t,e){let[n,o]=[0,e],r=[...x(t,c=>c.
startsWith("@@ line ")?++n:n).values()].flatMap(c=>{let f=En(c,o);return o-=gt(c),f}),i=t.filter(ge).length-r.filter(ge).length;return i===0?r:[...r,`@@ ${$(i,"more changed line")} @@`]}function En(t,e){
let n=i=>i.startsWith("-"),o=gt(t.filter(n)),s=gt(t)-o,r={removed:Math.max(e/2,e-s),others:Math.max(e/2,e-o)};return t.filter(i=>{let c=n(i)?"removed":"others";return r[c]-=i.length+1,r[c]>=0})}function ge(t){
return t.startsWith("-")||t.startsWith("+")}function gt(t){return t.reduce((e,n)=>e+n.length+1,0)}var ke=2,be=60,$t="</details>",Nn=`<details><summary></summary>


${$t}`.length,Ln=100;function O(t,e={}){let n=e.under?.(1/0)??"";return{line:t,rest:"",least:n===""?t:`${t} \u2026`,changes:0,...e,under:n,cut:e.under}}function et(t,e){let{placed:n,left:o}=An(t,e),s=new Map,
r=o;for(let[i,{entry:c,sections:f}]of n.entries()){let d=_n(c,c.least.length+Math.floor(r/(n.length-i)));r-=jn(d)-c.least.length,s.set(c,d);for(let a of f)s.set(a,[])}return Rn(xe(t,s).filter(([i])=>i!==
""))}function An(t,e){let n=Me(t,[]),o=new Map;for(let{sections:d}of n)for(let a of d)o.set(a,(o.get(a)??0)+1);let s=new Set,r=[],[i,c]=[e,0],f=({entry:d,sections:a})=>a.length===1?0:d.line.length+d.under.
length;for(let d of n.sort((a,u)=>f(a)-f(u))){let{entry:a,sections:u}=d,l=u.filter(h=>!s.has(h)),m=u.filter(h=>o.get(h)===1),p=l.map(({heading:h,folded:k})=>h.length+ke+(k?Nn:0)).reduce((h,k)=>h+k,a.least.
length+ke),y=c+be*(l.length-m.length);if(!(p+y>i)){i-=p,c=y,r.push(d);for(let h of l)s.add(h);for(let h of u)o.set(h,(o.get(h)??0)-1)}}return{placed:r,left:i-c}}function Me(t,e){let n=[...e,t];return t.
parts.flatMap(o=>"parts"in o?Me(o,n):[{entry:o,sections:n}])}function _n({line:t,under:e,rest:n,least:o,cut:s},r){if(r===1/0)return[t,e,n];if(t.length+e.length<=r)return[t,e];for(let i=r-t.length-be;s&&
i>Ln;i=Math.floor(i*.7)){let c=s(i);if(c!==""&&t.length+c.length<=r)return[t,c]}return[o]}function jn(t){return t.reduce((e,n)=>e+n.length,0)}function xe(t,e){let{heading:n,parts:o,folded:s}=t,i=o.filter(
d=>e.has(d)).flatMap(d=>"parts"in d?xe(d,e):[e.get(d)??[]]),c=o.filter(d=>!e.has(d)),f=[...i,[Tn(t,c)]];return s?[[`<details><summary>${n}</summary>`],...f,[$t]]:[[n],...f]}function Tn({noun:t},e){if(e.
length===0)return"";if(t==="connection")return`\u2026 and ${$(e.length,"more connection")}`;let n=t==="workflow"?` in ${$(e.length,"more workflow")}`:"";return`\u2026 and ${$(Oe(e),"more change")}${n}`}
function Oe(t){return t.reduce((e,n)=>e+(n.changes??("parts"in n?Oe(n.parts):0)),0)}function Rn(t){let e=n=>n?.[0]?.startsWith("- ");return t.flatMap((n,o)=>{let s=n[0]===$t||e(n)&&e(t[o-1]);return[o===
0?"":s?`
`:`

`,...n]})}var W=80,Se=8;function P(t,e,n){if(t.type==="string")return nt(S(w(t.text)),e,n);let[o="",...s]=T(t,e);return s.length>0||o.length>W?void 0:A(o,1/0)}function nt(t,e,n){let o=e.mask(t).shown;if(o.length>
W||o.includes(`
`))return;let s=Ee(t,e,n);return A(JSON.stringify(o),1/0)+(s===void 0?"":` (${b(s,e)})`)}function Ee(t,{labelOf:e},n){let o=e(t);return o===void 0||o.toLowerCase()===t.toLowerCase()||[...n?.members.values()??
[]].some(r=>M(r)&&w(r.text)===o)?void 0:o}function T(t,e,n){let{mask:o}=e;if(M(t)){if(t.type==="literal")return[o(t.text).shown];let d=S(w(t.text)),a=o(d).shown.split(`
`);if(a.length>1)return["|",...Ie(a)];let u=Ee(d,e,n);return[JSON.stringify(a[0])+(u===void 0?"":` (${o(u).shown})`)]}let[s,r]=t.type==="array"?"[]":"{}",i=t.type==="array"?t.items.map(d=>T(d,e)):Array.
from(t.members,([d,a])=>{let[u,...l]=D(d,a,t)?[v]:T(a,e,t);return[`${JSON.stringify(o(d).shown)}: ${u}`,...l]}),c=i.every(([d="",...a])=>a.length===0&&d.length<=W),f=c?`${s}${i.slice(0,W).join(", ")}${r}`:
"";return c&&f.length<=W?[f]:[`${s}`,...Ie(i.flat()),`${r}`]}function Ie(t){return t.map(e=>`  ${e}`)}function S(t){if(!/%[\da-f]{2}/i.test(t)||/\s/.test(t))return t;try{let e=decodeURIComponent(t);return encodeURIComponent(
e)===t||encodeURI(e)===t?e:t}catch{return t}}function b(t,{mask:e},n=100){return A(e(t).shown,n)}function _(t,e,n=!1){let o=I(t),s=n?1/0:100,r=t.flatMap((i,c)=>{if(i.type==="element")return[A(`[${i.index}\
]`)];if(i.type==="item"){let d=e.endsOf(i.item),a=d===void 0?i.label:n?`${d} (${i.label})`:d,u=c===o-1&&i.hint!==void 0?` (${b(i.hint,e)})`:"";return[`**${b(a,e,s)}**${u}`]}return!n&&t.slice(c+1).find(
({type:d})=>d!=="member")?.type==="item"?[]:[b(i.key,e,s)]});return r.length>Se&&!n&&r.splice(2,r.length-Se+1,"\u2026"),r.join(" \u203A ")||"the whole file"}function ot(t,e){let n=t.map(({path:s})=>_(
s,e)),o=dt(n);return wt(n.map((s,r)=>o.get(s)===1?s:_(t[r]?.path??[],e,!0)))}function wt(t){let[e,n]=[dt(t),new Map];return t.map(o=>{let[s=1,r]=[e.get(o),(n.get(o)??0)+1];return n.set(o,r),s===1?o:`${o}\
 (${r} of ${s})`})}var N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},R="  ",rt=3,Cn=5,zn=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},
vn=/^(type|_?id|uuid|identifier)$/i,st={line:": changed, hidden"};function C(t,e){let n=[...x(t,Dn).values()],o=n.filter(r=>r.length<rt).flat(),s=new Map;for(let r of x(o,({kind:i})=>N[i]).values())for(let[
i,c]of ot(r,e).entries())r[i]&&s.set(r[i],c);return n.flatMap(r=>r.length>=rt?[Fn(r,e)]:r.map(i=>{let{line:c,...f}=X(i,e);return O(`- ${N[i.kind]} ${s.get(i)}${c}`,{changes:1,...f})}))}function Dn(t){
let e=I(t.path),o=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(s=>"id"in s?[s.id]:[]);return e===0||e===t.path.length||o.length===0?t:JSON.stringify([t.kind,o,t.path.slice(e)])}
function Fn(t,e){let[n]=t,{line:o,under:s=()=>""}=X(n,e),r=Ne(kt(t,e)),i=n.kind==="modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${ct(n,e)}${o}${i} in ${r.line}`;return O(c,{changes:t.length,under:f=>s(
f)+(r.under?.(f)??"")})}function kt(t,e){let n=t.map(({path:o})=>({path:o.slice(0,I(o))}));return ot(n,e)}function ct({path:t},e){return _(t.slice(I(t)),e)}function X(t,e){if(t.kind==="modified")return Le(
t,e);if("value"in t)return Pn(t,e);if(t.kind==="moved"){let[r,i]=[t.from,t.path].map(c=>_(c.slice(0,-1),e,!0));return{line:`: moved from ${r} to ${i}`}}if(t.moved.length===0)return{line:": in a new or\
der"};let n=t.moved.map(r=>({path:[r]})),o=Ne(ot(n,e)),s=o.under?`${o.line} moved`:`moved: ${o.line}`;return{...o,line:`: in a new order (${s})`}}function Ne(t){if(t.length<=Cn)return{line:t.join(", ")};
let e=$(t.length,"item"),n=Ae(e,R+t.join(", "));return{line:e,under:o=>n.length<=o?n:""}}function Le({path:t,from:e,to:n},o){if(e.type==="hidden"||n.type==="hidden")return{line:""};if(ft(t,e,n))return st;
if(e.type==="string"&&n.type==="string")return Wn(w(e.text),w(n.text),o);let[s,r]=[P(e,o),P(n,o)];if(s!==void 0&&r!==void 0)return s===r?st:{line:`: ${s} \u2192 ${r}`};let[i,c]=[T(e,o).join(`
`),T(n,o).join(`
`)];return i===c?st:{line:"",under:it(i,c)}}function Wn(t,e,n){let o=S(t)!==S(e)&&(S(t)!==t||S(e)!==e),[s,r,i]=o?[S(t),S(e)," (percent-encoded)"]:[t,e,""],[c,...f]=zt(s,r)?.changes??[];if(c!==void 0){
let p=`${i} (JSON in a text)`;if(f.length===0&&c.kind==="modified"){let h=Le(c,n);return{...h,line:`${p} \u203A ${_(c.path,n)}${h.line}`}}let y={heading:"",parts:C([c,...f],n)};return{line:p,under:h=>`\

${bt(et(y,h).join(""))}`}}let[d,a]=[n.mask(s),n.mask(r)];if(d.shown===a.shown)return{line:i+st.line};let u=d.hidden===a.hidden?"":" (hidden values differ, too)",[l,m]=[nt(s,n),nt(r,n)];if(l===void 0||
m===void 0)return{line:i+u,under:it(d.shown,a.shown)};let g=yt(d.shown,a.shown).join(", ");return{line:`${i}: ${l} \u2192 ${m}${g&&` (${g})`}${u}`}}function Pn({kind:t,path:e,value:n},o){if(n.type==="\
hidden")return{line:""};if(ft(e,n))return{line:": hidden"};let s=n.type==="object"?void 0:P(n,o);if(s!==void 0)return{line:`: ${s}`};let i=n.type==="string"?o.mask(S(w(n.text))).shown:T(n,o).join(`
`),[c,f]=t==="added"?[void 0,i]:[i,void 0];if(n.type!=="object"){let m=n.type==="array"?$(n.items.length,"element"):void 0;return{line:"",under:it(c,f,m)}}let{line:d,isWhole:a}=Xn(n,e.at(-1),o),u=it(c,
f,$(n.members.size,"field")),l=d===""?"":`: ${d}`;return a===!1?{line:l,under:u}:a?{line:l}:{line:l,rest:u(1/0)}}function Xn(t,e,n){let o=e?.type==="item"?e:void 0;if(t.members.size===0&&!o)return{line:"\
`{}`",isWhole:!0};let s=d=>M(d)&&[o?.label,o?.hint].includes(w(d.text)),r=[...t.members].filter(([,d])=>!o||!s(d)),i=r.filter(([d,a])=>!o||!oe(d,a)),c=i.map(([d,a])=>{let u=D(d,a,t)?A(v):P(a,n,t);return u&&
`${b(d,n)}: ${u}`}),f=c.join(", ");return c.includes(void 0)||f.length>zn?{line:Un(t,s,n),isWhole:!1}:i.length<r.length?{line:f}:{line:f,isWhole:!0}}function Un(t,e,n){let o=new Map,s=(i,c,f)=>{f>(o.get(
i)?.weight??0)&&o.set(i,{text:c,weight:f})},r=(i,c,f)=>{if(i.type==="array")for(let m of i.items)r(m,c,f+1);if(i.type==="object")for(let[m,g]of i.members)D(m,g,i)?s(m,v,E.max):r(g,m,f+1);if(i.type!=="\
string")return;let d=w(i.text),a=vn.test(c)||e(i)||ne(d)||n.labelOf(d)!==void 0;if(d.length<E.min||a)return;let u=d.includes("://")?2*E.max:Math.min(d.length,E.max),l=n.countOf(d)>E.usual?E.usualWeight:
1;s(c,n.mask(S(d)).shown,l*u/(f+1))};return r(t,"",0),[...o].sort(([,i],[,c])=>c.weight-i.weight).filter(([,{weight:i}],c)=>c===0||c<E.texts&&i>E.usualWeight*2*E.max).map(([i,{text:c}])=>`${b(i,n)}: ${A(
JSON.stringify(B(c,E.max)),1/0)}`).join(", ")}function it(t,e,n){let o=J($e(t,e),"diff",R);return s=>{let[r="",...i]=s===1/0?[]:o.split(`
`),c=i.pop()??"",f=we(i.map(a=>a.slice(R.length)),s).map(a=>R+a),d=s===1/0?o:[r,...f,c].join(`
`);return n===void 0?`
${d}`:Ae(n,d)}}function Ae(t,e){return`
${R}<details><summary>${t}</summary>

${e}
${R}</details>`}function bt(t){return t.replace(/^(?=.)/gm,R)}function _e(t,e,n){if(t.kind==="text")return C([Jn(t)],e);if(t.status!=="modified")return C(t.kind==="json"?Kn(t):t.changes,e);let o=Z(t),s=n?.connections??[],r=new Set(s.map(({item:p})=>p)),i=p=>n?.tells(
p)?"told":"value"in p&&r.has(p.value)?"connection":o(p)?"layout":Bn(p.path,e)?"item":"rest",c=new Map(t.changes.map(p=>[p,i(p)])),f=p=>t.changes.filter(y=>c.get(y)===p),[d,a,u]=[C(f("rest"),e),f("layo\
ut"),f("connection")],l=qn(s,u,e),m=f("told").length+u.length,g=`Layout and bookkeeping: ${$(a.length,"change")}`;return[...C(f("item"),e),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"conn\
ection",changes:m}],...l.length===0||d.length===0?d:[{heading:"Elsewhere in the file",parts:d}],...a.length===0?[]:[{heading:g,parts:Vn(a,t,e),folded:!0}]]}function Bn(t,{labelOf:e}){return t.some(n=>n.
type==="item"||n.type==="member"&&e(n.key)!==void 0)}function Jn({status:t,text:e={}}){let n=(o="")=>({type:"string",id:0,text:JSON.stringify(o)});return t!=="modified"?{kind:t,path:[],value:n(e.base??
e.head)}:{kind:t,path:[],from:n(e.base),to:n(e.head)}}function Kn({base:t,head:e,status:n}){let o=n==="removed"?"removed":"added",s=(i,c)=>{let f=Ct(i,()=>{});return!(c.length<3&&f.length>0&&f.every(a=>a.
value.type==="object"))&&(c.length>0||i.type!=="object")?[{kind:o,path:c,value:i}]:f.flatMap(({step:a,value:u})=>a.type==="member"?s(u,[...c,a]):[{kind:o,path:[...c,a],value:u}])},r=t??e;return r?s(r,
[]):[]}function qn(t,e,n){let o=new Map(e.map(i=>["value"in i?i.value:void 0,i])),s=Gn(t,i=>o.has(i)),r=wt(s.map(i=>Hn(i,n)));return s.map(([{item:i}],c)=>{let f=i&&o.get(i);return O(r[c]??"",{under:f&&
X(f,n).under})})}function Gn(t,e){let n={added:new Map,removed:new Map};return t.flatMap(o=>{let{kind:s,source:r,target:i,item:c}=o;if(s==="rewired"||c&&e(c))return[[o]];let f=n[s].get(r),d=f??[o];return f&&
f.push(o),n[s].delete(r),n[s].set(i,d),f?[]:[d]})}function Hn(t,e){let[{kind:n,source:o,target:s,was:r}]=t,i=a=>`**${b(a.label,e)}**`,c=a=>a===""?"":` (${b(a,e)})`,f=t.map(a=>` \u2192 ${i(a.target)}${c(
a.label)}`),d=r?.target===s?c(r.label)||" without a label":r&&` ${i(r.target)}`;return`- ${N[n]} ${i(o)}${f.join("")}${d===void 0?"":`, was${d}`}`}function Vn(t,e,n){return[...x(se(t,e),s=>s.kind+ct(s,
n)).values()].flatMap(s=>{let r=s.map(d=>X(d,n));if(s.length<rt||I(s[0].path)===0||r.some(({under:d})=>d))return C(s,n);let i=kt(s,n),c=r.map(({line:d},a)=>`- ${i[a]}${d}`).join(`
`),f=`- ${N[s[0].kind]} ${ct(s[0],n)} of ${$(s.length,"item")}`;return[O(f,{changes:s.length,under:d=>c.length>d?"":`
${bt(c)}`})]})}var Yn="<!-- workflow-report -->",Zn=6e4,Qn=1e3,to=100,je=5;function Te(t){let{workflows:e,missing:n}=t,o=Dt(t),r=["changed","added","removed"].flatMap(c=>e.filter(f=>f.status===c)).map(c=>({workflow:c,
parts:c.files.flatMap(f=>no(f,o)),changes:Ce(c.counts)})),i=io(t,o);return({maxLength:c=Zn,maxBytes:f=1/0,headings:d=!0,mark:a=!0}={})=>{let u=r.map(({workflow:h,...k})=>Mt(eo(h,o,d),k)),l=n===void 0?
"":`\`${n}\` doesn't exist: it counts as empty.`,m=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],g={heading:l,parts:[...m,...i]},p=a?`${Yn}
`:"",y=Math.min(c,f);for(;;){let h=[p,...et(g,y-p.length-1),`
`],k=f===1/0?0:Buffer.byteLength(h.join(""));if(k<=f||y<Qn)return h;y=Math.floor(y*f*.99/k)}}}function Re(t,e){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${e}</summary>

${t}
</details>
`}function eo({name:t,status:e,counts:n},o,s){let r=e==="added"||e==="removed";if(!r&&!s)return"";let i=r?`workflow ${e}`:_t(n),c=t===void 0?co(i):`${b(t,{mask:o})}: ${i}`;return`${s?"### ":""}${r?`${N[e]}\
 `:""}${c}`}function no(t,e){let n=t.kind==="json"?fe(t,l=>e(l).shown):void 0,o=V(t.head??t.base),s={mask:e,labelOf:l=>l.length>to?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>o().
get(l)??0},r=Ce(Lt(t)),i=_e(t,s,n),{nodes:c=0,connections:f=0}=n?.size??{},d=c===0?"What is in it":`${$(c,"node")}, ${$(f,"connection")}`,u=t.status!=="modified"&&i.length>0?[Mt(d,{parts:i,changes:r,folded:!0})]:
i;return[...oo(n),Mt(so(t,e),{parts:[...u,...ro(t,s)],changes:r})]}function oo(t){if(t?.note!==void 0)return[O(t.note)];if(!t?.picture)return[];let e=J(t.picture.trimEnd().split(`
`),"mermaid","");return[O(e,{least:"The picture doesn't fit here."})]}function Mt(t,e){return e.parts.length===0?O(t,{changes:e.changes}):{heading:t,...e}}function so({name:t,kind:e,status:n,changes:o},s){
let r=`**${b(t,{mask:s})}**`;return n!=="modified"?`${N[n]} ${r}: file ${n}`:e==="binary"||e==="variables"&&o.length===0?`${N.modified} ${r}: content modified`:e==="variables"?`${r} (values are never \
shown)`:r}function ro({references:t},e){if(t.length===0)return[];let n=t.length===1,o=t.slice(0,je).map(({path:i,from:c,to:f})=>{let[d,a]=[c,f].map(u=>b(u,e));return`${_(i,e)} (${d} \u2192 ${a})`}),s=t.
length>je?", \u2026":"",r=`${$(t.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[O(`${r}: ${o.join(", ")}${s}`)]}function io({workflows:t,notCompared:e=[]},n){
let o=f=>f.flatMap(({name:d})=>d===void 0?[]:[b(d,{mask:n})]).join(", "),s=(f,d)=>f.length===0?[]:[O(d(o(f)),{least:d($(f.length,"workflow"))})],r=t.filter(({status:f})=>f==="unchanged"),i=t.filter(({
variablesCompared:f})=>!f);return[...r.every(({name:f})=>f===void 0)&&r.length===t.length?[O("No changes")]:s(r,f=>`${f}: no changes`),...s(i,f=>`The environment variables${i.length===t.length?"":` of\
 ${f}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...s(e.map(f=>({name:f})),f=>`${f}: not compared, because the step failed`)]}function Ce({added:t,modified:e,removed:n}){
return t+e+n}function co(t){return t.charAt(0).toUpperCase()+t.slice(1)}async function Os(t){let e=Te(t),n={"report.md":e(),"full-report.md":e({maxLength:1/0})};return St(await Et("the report",n)),e}var fo=900*1024;function Ss(t,e,n,o){let s=fo-Buffer.byteLength(n.join()),
r=t({headings:e,maxLength:1/0,maxBytes:s,mark:!1}).join("");return o===void 0?r:Re(r,o)}function Is(t){let e=At(t);if(e.length===0)return;let n=e.slice(0,20).map(It),o=e.length>20?` and ${$(e.length-20,
"more line")}`:"";Ot(`No field matched ${n.join(", ")}${o} in ignore. Check the spelling.`)}export{Ss as pageReport,Os as publishReport,Is as tellUnusedIgnores};
