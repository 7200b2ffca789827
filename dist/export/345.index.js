const ss=345,os=[345],is={2345:((ts,lt,w)=>{w.d(lt,{pageReport:()=>Qe,publishReport:()=>Ye,tellUnusedIgnores:()=>qe});var _=w(1124),y=w(706),E=w(1345);const pn=Number.MAX_SAFE_INTEGER,gn=2,Q=60,$n="</\
details>",mt=41,ht=100;function b(n,t={}){const{under:e=()=>"",parts:s=[],noun:o="change",folded:i=!1}=t,{length:c}=e(pn),{least:a=c===0?n:`${n} \u2026`,changes:r=q(s)}=t;return{line:n,under:e,size:n.
length+c,least:a,parts:s,changes:r,noun:o,folded:i}}function T(n,t,e={}){return t.length===0?[]:[b(n,{...e,parts:t})]}function yn(n,t){const e=wn(n,[]),s=({leaf:r,outer:d})=>d.length===1?0:r.size,o=(0,E.
Vn)(e.flatMap(({outer:r})=>r)),i=new Map;let c=t;const a=e.sort((r,d)=>s(r)-s(d)).filter(({leaf:r,outer:d})=>{const u=d.filter(h=>!i.has(h)),f=d.filter(h=>o.get(h)===1),m=u.map(({line:h,folded:p})=>h.
length+gn+Q+(p?mt:0)).reduce((h,p)=>h+p,r.least.length+gn-Q*f.length);if(m>c)return!1;c-=m;for(const h of d)i.set(h,[]),o.set(h,(o.get(h)??0)-1);return!0});for(const[r,{leaf:d}]of a.entries()){const u=pt(
d,d.least.length+Math.floor(c/(a.length-r)));c-=u.reduce((f,{length:l})=>f+l,-d.least.length),i.set(d,u)}return $t(bn(n,i).filter(([r])=>r!==""))}function wn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:
n.parts.flatMap(e=>wn(e,[...t,n]))}function pt({line:n,under:t,size:e,least:s},o){if(e<=o)return[n,t(Math.max(o,pn))];for(let i=o-n.length-Q;i>ht;i=Math.floor(i*.7)){const c=t(i);if(c!==""&&n.length+c.
length<=o)return[n,c]}return[s]}function bn(n,t){const{line:e,parts:s,folded:o}=n;if(s.length===0)return[t.get(n)??[]];const c=[...s.filter(a=>t.has(a)).flatMap(a=>bn(a,t)),[gt(n,s.filter(a=>!t.has(a)))]];
return o?[[`<details><summary>${e}</summary>`],...c,[$n]]:[[e],...c]}function gt({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,y.hS)(t.length,"more connection")}`;if(q(t)===0)return"";
const e=n==="workflow"?` in ${(0,y.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,y.hS)(q(t),"more change")}${e}`}function q(n){return n.reduce((t,{changes:e})=>t+e,0)}function $t(n){const t=e=>e?.[0]?.
startsWith("- ");return n.flatMap((e,s)=>{const o=e[0]===$n||t(e)&&t(n[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var O=w(8132),g=w(3436),F=w(2742);const nn=N(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),J=["x","y"],yt=N("w h width height left top zoom"),wt=[
["x"],["position"],["left","top"]],Sn=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,Mn=N("_?id uuid guid identifier instanceIdentifier i\
nstanceId groupId"),tn=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,kn=N("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),bt=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
Sn],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[kn,/^\d{1,15}$/],[kn,tn]];function N(n){return new RegExp(`^(${n.replaceAll(" ","|")})$`,"i")}function On({base:n,head:t}){const e={
base:(0,F.Z)(()=>new Set((0,g.PX)(n))),head:(0,F.Z)(()=>new Set((0,g.PX)(t)))};return s=>{const{kind:o,path:i}=s;if(o==="reordered"||o==="moved")return!1;const[c,a=c]=o==="modified"?[s.from,s.to]:[s.value];
if(Mt(i)&&K(c)&&K(a))return!0;if(o!=="modified"||c.type!==a.type||!("text"in c)||!("text"in a))return!1;const[r,d,u]=[C(i.at(-1)),(0,g.e1)(c.text),(0,g.e1)(a.text)],f=m=>m.test(d)&&m.test(u);return bt.
some(([m,h])=>m.test(r)&&f(h))?!0:i.at(-2)?.type!=="member"&&Mn.test(r)&&f(tn)&&!e.head().has(d)&&!e.base().has(u)}}function St(n){return tn.test(n)||Sn.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}
function In(n,t){return Mn.test(n)&&(0,g.jn)(t)||(nn.test(n)||J.includes(n))&&K(t)}function Mt(n){if(n.slice(L(n)).some(o=>nn.test(C(o))))return!0;const[t,e]=[n.at(-2),C(n.at(-1))],s=t?.type==="item"&&
t.item.type==="object"?t.item.members:void 0;return J.includes(e)||yt.test(e)&&wt.some(o=>o.every(i=>s?.has(i)))}function L(n){return n.findLastIndex(({type:t})=>t==="item")+1}function kt(n,{matches:t}){
const e=new Map(t.map(o=>[o.path.at(-1),o])),s=new Map;for(const o of n){const i=L(o.path),[c,a]=[o.path[i-1],o.path[i]],r=J.includes(C(a)),d=r?J:nn.test(C(a))?[C(a)]:[],[u,f]=[vn(e.get(c)?.base,d),vn(
e.get(c)?.head,d)],l=[...o.path.slice(0,i),{type:"member",key:d.join(", ")}];u&&f?s.set(r?c:a,{kind:"modified",path:l,from:u,to:f}):s.set(o,o)}return[...s.values()]}function vn(n,t){const e=n?.type===
"object"?t.flatMap(s=>n.members.get(s)??[]):[];if(!(e.length<t.length))return e.length>1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function C(n){return n?.type==="member"?n.key:""}function K(n){if(n.
type==="literal")return/\d/.test(n.text);const t=n.type==="array"?n.items:n.type==="object"?[...n.members.values()]:[];return t.length>0&&t.every(K)}const Ot=[N("_?id key uuid guid identifier"),N("(no\
de|step|state)_?id"),N("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,N("\\*")],Nn=N("(source|from|target|to|next|then|else|goto|default)(_?id)?"),B="*",It=64;function vt(n,t){
const e=En([]),s=[],o=new Set([n,t].flatMap(a=>[...(0,g.PX)(a),...jn(a)]));function i(a,r,d){if((0,g.jn)(a))An(a.text,r,d);else if(a.type==="object")c(a,r,d);else{const u=a.items.length>1&&a.items.some(
({type:f})=>f==="array");for(const[f,l]of a.items.entries())i(l,Ln(r,"[]"),{...d,array:a.items,...u&&{slot:f}})}}function c(a,r,{key:d,array:u,map:f,...l}){let m=l;if(u!==void 0||d!==void 0){const $={
side:l.side,value:a,field:r,outer:l.place,key:d,array:u??[]};m={...l,place:$,map:f},s.push($)}const h=Nt(a,o),p=m===l&&(0,g.YD)(a).some($=>f?.members.has($));for(const[$,k]of a.members){const M=Ln(r,h||
p?B:$);p&&An(JSON.stringify($),M,m,k),(!p||k.type==="array")&&i(k,M,h?{...m,key:$,map:a}:m)}}return i(n,e,{side:"base"}),i(t,e,{side:"head"}),{root:e,places:s,find:Et(s)}}function En(n){return{keys:n,
inner:new Map,texts:new Map,references:[]}}function Ln(n,t){const e=n.inner.get(t)??En([...n.keys,t]);return n.inner.set(t,e),e}function xn(n,t){return n?.inner.get(t)??n?.inner.get(B)}function An(n,{
keys:t,texts:e,references:s},{place:o,slot:i},c){e.set(n,(e.get(n)??0)+1);const a=n.startsWith('"')?n.length>2:Nn.test(t.findLast(r=>r!=="[]")??"")&&Number.isInteger(Number(n));o&&a&&s.push({text:n,place:o,
slot:i,value:c})}function jn(n){if((0,g.jn)(n))return[];const t=n.type==="array"?n.items:[...n.members.values()];return[...t.flatMap(jn),...t.some(Rn)?[]:(0,g.YD)(n)]}function Rn(n){return n.type==="o\
bject"}function Nt({members:n},t){return 2*[...n.keys()].filter(s=>!Nn.test(s)&&t.has(s)).length>=n.size&&[...n.values()].every(Rn)}function Et(n){const t=new Map;for(const e of n){const s=(o,i)=>{const c=Ot.
findIndex(d=>d.test(o));if(c<0)return;const a=`${e.side} ${i}`,r=t.get(a)??[];r[c]=(r[c]??new Set).add(e),t.set(a,r)};e.key!==void 0&&s(B,JSON.stringify(e.key));for(const[o,i]of e.value.members)(0,g.jn)(
i)&&s(o,i.text)}return(e,s)=>{const o=t.get(`${s.side} ${e}`)?.find(i=>i);return o&&o.size<=It?Cn([...o],s):void 0}}function Cn(n,t){const e=t?n.filter(o=>en(o,t)):n;if(e.length===0&&t)return Cn(n,t.outer);
const s=e.length>1?e.filter(({value:o})=>o.members.size>2):e;return s.length===1?s[0]:void 0}function en(n,t){return n!==void 0&&(n===t||en(n.outer,t))}var I=w(5408);const Lt="source from origin src t\
ail out".split(" "),xt="target to dest destination head in".split(" "),zn="next to goto target targets wire wires link links edge edges transition transitions connection connections",Dn=`${zn} then el\
se default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),At="after depends dependencies need\
s requires prev previous predecessor predecessors".split(" "),jt=`${zn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),Rt="label title name cond\
ition if when event type relationship selectedRelationships".split(" "),Ct=60;function zt(n,t){const e=vt(n,t),s=Dt(e.root).flatMap(a=>Tt(a,e)),o=Pt(s),i=o.length>0?o:Xt(s,e),c=new Set(i.flatMap(({source:a,
target:r})=>[a.field,r.field]));return{root:e.root,nodes:e.places.filter(({field:a})=>c.has(a)),edges:i}}function P(n,t){return n.flatMap(s=>s.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(s=>t.includes(
s.toLowerCase()))}function Dt(n){const t=[n];for(const e of t)t.push(...e.inner.values());return t}function Tt(n,{find:t}){const e=n.references.flatMap(a=>{const r=t(a.text,a.place);return r?[{...a,field:n,
target:r}]:[]}),s=e.filter(({place:a,target:r})=>!en(a,r)),o=e.length/n.references.length,i=o>=.5&&X(n.references)-X(e)<=2;return(o>=.9||i&&P(n.keys.slice(-2),Dn))&&2*s.length>=e.length?[e]:[]}function X(n){
return new Set(n.map(({text:t})=>t)).size}function Pt(n){const t=n.filter(e=>!e.some(({place:s,target:o})=>o.field===s.field));return[...(0,I.$z)(t,([e])=>e?.place.field).values()].flatMap(e=>{const s=new Map(
Tn(e,Lt).map(o=>[o.place,o]));return Tn(e,xt).flatMap(o=>{const i=s.get(o.place),c=i&&{source:i.target,target:o.target,links:[i,o]};return c?[{...c,label:Pn(o,o.place,[]),item:o.place.value}]:[]})})}function Tn(n,t){
return n.filter(([s])=>s&&P(s.field.keys.slice(-2),t)).sort((s,o)=>X(o)-X(s))[0]??[]}function Xt(n,t){const[e,s]=[[],[]],o=new Set;for(const c of n){const a=c.flatMap(l=>Ut(l,t)),[r]=a;if(r===void 0||
10*a.length<9*c.length)continue;const d=r.link.field.keys.slice(r.inside.field.keys.length),u=a.filter(({source:l,inside:m})=>l!==m);for(const{inside:l}of u)o.add(l.key);const f=P(d,At);if(!(!f&&u.length===
0&&!P(d,Dn)))for(const{link:l,source:m}of a){const h=l.place===m?void 0:l.place,p={label:Pn(l,h,d),links:[l],item:h?.value};f?s.push({source:l.target,target:m,...p}):e.push({source:m,target:l.target,...p})}}
const i=e.length<s.length?s:e;return o.size>1||X(i.flatMap(({links:c})=>c))>1?i:[]}function Ut(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),o=[e,s].find(i=>i?.field===
n.target.field);if(o)return[{link:n,source:o,inside:e}]}return[]}function Pn({slot:n,value:t},e,s){const o=Rt.map(a=>{const[r,d]=[e?.field.inner.get(a),Xn(e?.value.members.get(a))];return r&&r.texts.size+
(r.inner.get("[]")?.texts.size??0)>1||d.includes(" ")?d:""}),i=s.filter(a=>!jt.includes(a.toLowerCase())),c=n===void 0?[]:[`output ${n+1}`];return[Xn(t),...o].find(a=>a!=="")??[...i,...c].join(", ")}function Xn(n){
const e=(n?.type==="array"?n.items:[n]).flatMap(s=>s?.type==="string"&&(0,g.e1)(s.text).trim()||[]).join(", ");return e.length>Ct?"":e}const Un={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\
\u2796 "},Wt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ft={same:"\
-->",added:"==>",removed:"-.->"},Wn=40,Jt=500,Kt=5e4,Bt=40,Ht=6;function Vt(n,t,{isWhole:e,hide:s}){const o=({status:r})=>e||r!=="same",i=new Set([...n.filter(o),...t.filter(o).flatMap(H)]),c=t.filter(
r=>H(r).some(o)).flatMap(H);if(i.size===0)return{};for(const r of[new Set([...i,...c]),i]){const d=t.filter(f=>H(f).every(l=>r.has(l)));if(r.size>Wn||d.length>Jt)continue;const u=Gt(n.filter(f=>r.has(
f)),d,s);if(u.length<=Kt)return{picture:u}}return{note:`The picture is left out: it would have ${i.size>Wn?(0,y.hS)(i.size,"node"):"too many connections"}.`}}function H({source:n,target:t}){return[n,t]}
function Gt(n,t,e){const s=new Map(n.map((i,c)=>[i,`n${c+1}`])),o=n.map(i=>`  ${s.get(i)}["${Un[i.status]}${Fn(e(i.label))||"?"}"]`);for(const{source:i,target:c,label:a,status:r}of t){const d=`${Un[r]}${Fn(
e(a))}`.trim();o.push(`  ${s.get(i)} ${Ft[r]}${d===""?"":`|"${d}"|`} ${s.get(c)}`)}for(const[i,c]of Object.entries(Wt)){const a=n.filter(r=>r.status===i).map(r=>s.get(r));a.length>0&&o.push(`  classDe\
f ${i} ${c}`,`  class ${a.join()} ${i}`)}return[`flowchart ${Zt(n,t)>Ht?"TD":"LR"}`,...o].join(`
`)}function Zt(n,t){const e=new Set(t.map(({target:i})=>i)),s=n.filter(i=>!e.has(i)),o=new Map((s.length>0?s:n.slice(0,1)).map(i=>[i,1]));for(const[i,c]of o)for(const{source:a,target:r}of t)a===i&&!o.
has(r)&&o.set(r,c+1);return Math.max(...o.values())}function Fn(n){return(0,O.RK)((0,O.Jj)(n.replace(/\s+/g," ").trim(),Bt)).replace(Yt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Yt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Jn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),_t="* if when id name label title type key handle condition event relationships".split(" ");function Qt(n,t=e=>e){const e=n.
head??n.base;if(e===void 0)return;const[s,o]=[n.base??e,n.head??e],i=(0,E.j9)([o,s]),c=zt(s,o),a=qt(n,c,i),r=[...new Set(a.values())].sort((p,$)=>p.rank-$.rank),d=te(c,a),u=d.filter(p=>p.status!=="sam\
e"),f=se(c,u);ie(n,r,i,f);const l=new Map(d.map(({item:p,source:$,target:k})=>[p,`${$.label} \u2192 ${k.label}`])),m=new Set(r.map(({place:p})=>p.key)),h=p=>p.filter(({status:$})=>$!=="removed").length;
return{...Vt(r,d,{isWhole:n.status!=="modified",hide:t}),connections:ee(u),size:{nodes:h(r),connections:h(d)},tells:f,isItemKey:p=>m.has(p)||i.labelOf(JSON.stringify(p))!==void 0,labelOf:i.labelOf,endsOf:p=>l.
get(p)}}function sn({side:n}){return n==="head"}function Kn(n){return n&&[n.key,Kn(n.outer)]}function qt({matches:n},{nodes:t},e){const s=u=>u.key===void 0?`${u.value.id}`:JSON.stringify(Kn(u)),o=new Map(
t.map((u,f)=>[u,f])),i=(0,I.$z)(t.filter(sn),s),c=(0,I.$z)(n,({base:u})=>u.id),a=u=>{const f=c.get(u.value.id)?.shift();return(f&&i.get(`${f.head.id}`)?.shift())??i.get(s(u))?.shift()},r=new Map;let d=0;
for(const u of t){if(r.has(u))continue;const f=sn(u)?u:a(u);d=(f&&o.get(f))??d+1e-6;const l=f===void 0?"removed":f===u?"added":"same",m=f??u,h={label:ne(m,e),status:l,rank:d,place:m,old:l==="same"?u:void 0};
r.set(u,h).set(m,h)}return r}function ne({key:n,value:t,array:e},s){const[o,i,...c]=["type","componentType",...t.members.keys()].map(r=>(0,g.TN)(t,r)),[a="?"]=[o,i,(0,g.TH)(t),...c].filter(r=>r!==void 0);
return n??s.nameOf(t,e)??(0,g.e1)(a)}function te({edges:n},t){const e=n.flatMap(r=>{const[d,u]=[t.get(r.source),t.get(r.target)];return d&&u?[{...r,source:d,target:u,status:sn(r.source)?"added":"remov\
ed"}]:[]}),s=({source:r,target:d,label:u})=>`${r.rank} ${d.rank} ${u}`,o=(0,I.$z)(e,({status:r})=>r),i=(0,I.$z)(o.get("removed")??[],s);return[...(o.get("added")??[]).map(r=>i.get(s(r))?.pop()?{...r,status:"\
same"}:r),...[...i.values()].flat()].sort((r,d)=>r.source.rank-d.source.rank||r.target.rank-d.target.rank)}function ee(n){const t=new Map;for(const e of["target","label"]){const s=o=>`${o.source.rank}\
 ${e==="label"?o.label:o.target.rank}`;for(const[o,i,...c]of(0,I.$z)(n,s).values()){if(!o||!i||c.length>0||o.status===i.status)continue;[o.source,o.target,i.target].every(({old:r})=>r)&&!t.has(o)&&!t.
has(i)&&t.set(o,i).set(i,o)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function se({root:n,nodes:t},e){const s=new Set(e.flatMap(
r=>r.links.map(({field:d})=>d))),o=new Set(e.map(({item:r})=>r)),i=new Set([n,...t.map(({field:r})=>r)]),c={added:new Set,removed:new Set};for(const r of e){const d=[r.source.label,r.target.label,...r.
label.split(", ")].map(u=>JSON.stringify(u));for(const u of[...d,...r.links.map(f=>f.text)])c[r.status].add(u)}function a(r,d,u){if(d===void 0||i.has(d))return[{text:u,field:n}];const f=d.keys.at(-1)===
B?[{text:JSON.stringify(u),field:d}]:[];if("text"in r)return[...f,{text:r.text,field:d}];const l="members"in r?[...r.members]:[],m="items"in r?r.items.map(h=>["[]",h]):l;return[...f,...m.flatMap(([h,p])=>a(
p,xn(d,h),h))]}return({path:r,...d})=>{const u=r.map(m=>m.type==="member"?m.key:"[]"),f=r.some(m=>m.type==="item"&&o.has(m.item)),l=(m,h)=>{const p=a(m,u.reduce(xn,n),`${u.at(-1)}`),$=p.some(({field:M})=>s.
has(M)),k=({text:M,field:hn})=>{if(s.has(hn))return h.has(M);const ft=`${hn.keys.findLast(ns=>ns!=="[]")}`;return Jn.includes(ft)||h.has(M)&&P([ft],_t)||$&&oe(M,hn)};return($||f)&&p.every(k)};return d.
kind==="modified"?l(d.from,c.removed)&&l(d.to,c.added):"value"in d&&l(d.value,c[d.kind])}}function oe(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.
test(n)}function ie(n,t,{componentOf:e},s){const o=On(n),i=t.flatMap(r=>{const{value:d,array:u}=r.place,f=(0,E.qU)(d)===void 0?e(d,u):void 0;return[d.id===r.old?.value.id?void 0:d,f].map(l=>({owner:l,
node:r}))}),c=(0,I.$z)(i,({owner:r})=>r);c.delete(void 0);const a=new Map(n.matches.map(({path:r,head:d})=>[r.at(-1),d]));for(const r of n.changes){if(s(r)||o(r))continue;const d=r.path.map(f=>a.get(f)).
reverse(),u=["value"in r&&r.value,...d].find(f=>c.has(f));for(const{node:f}of c.get(u)??[])f.status==="same"&&(f.status="modified")}}var re=w(8965);const Bn=2,ce=1e3,ae=240,de=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Hn="...";function ue(n,t){const e=[Vn(n??t),Vn(t??n)],[s,o]=[Gn(n,e[0]),Gn(t,e[1])],i=le(s,o);return e[0]===e[1]?i:
[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...i]}function Vn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Gn(n,t){return(n?.split(t==="CRLF"?`\r
`:`
`)??[]).flatMap(s=>de.reduce(fe,[s]).map((o,i)=>i===0?o:Hn+o))}function fe(n,t){return n.flatMap(e=>e.length>ae?Array.from(e.matchAll(t),([s])=>s):e)}function le(n,t){const e=new Set(n),o=t.some(c=>e.
has(c))?(0,re.E)([...n],[...t],{maxEditLength:ce}):void 0;if(o===void 0)return[...Yn(n,t),...x("+",t)];let i=0;return o.flatMap(({added:c,removed:a,value:r},d)=>{const u=o[d+1];if(a)return Yn(r,u?.added?
u.value:[]);const[f,l]=[d===0?0:Bn,r.length-Bn],m=i+Zn(r.slice(0,l+1));return i+=Zn(r),c?x("+",r):u===void 0?x(" ",r.slice(0,f)):l-f<2?x(" ",r):[...x(" ",r.slice(0,f)),`@@ line ${m} @@`,...x(" ",r.slice(
l))]})}function x(n,t){return t.map(e=>`${n} ${e}`)}function Zn(n){return n.filter(t=>!t.startsWith(Hn)).length}function Yn(n,t){const e=new Map(n.map(i=>[V(i),i])),s=t.flatMap(i=>_n(e.get(V(i))??i,i));
return[...s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`],...x("-",n)]}function _n(n,t){if(V(n)!==V(t))return[];const[e,s]=[n.normalize(),t.normalize()],o=on(n)===on(t)?[]:["Unico\
de forms"];return e===s?o:[...o,e.trimEnd()===s.trimEnd()?"spaces at the end":"white space"]}function V(n){return on(n.normalize())}function on(n){return n.replace(/\s/g,"")}function me(n,t){let[e,s]=[
0,t];const i=[...(0,I.$z)(n,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(a=>{const r=he(a,s);return s-=rn(a),r}),c=n.filter(Qn).length-i.filter(Qn).length;return c===0?i:[...i,`@@ ${(0,y.hS)(c,
"more changed line")} @@`]}function he(n,t){const e=c=>c.startsWith("-"),s=rn(n.filter(e)),o=rn(n)-s,i={removed:Math.max(t/2,t-o),others:Math.max(t/2,t-s)};return n.filter(c=>{const a=e(c)?"removed":"\
others";return i[a]-=c.length+1,i[a]>=0})}function Qn(n){return n.startsWith("-")||n.startsWith("+")}function rn(n){return n.reduce((t,e)=>t+e.length+1,0)}var z=w(7856);const A={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},cn=80,qn=8;function G(n,t,e){if(n.type==="string")return an(D((0,g.e1)(n.text)),t,e);const[s="",...o]=j(
n,t);return o.length>0||s.length>cn?void 0:(0,O.SS)(s,1/0)}function an(n,t,e){const s=t.mask(n).shown;if(s.length>cn||s.includes(`
`))return;const o=nt(n,t,e);return(0,O.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${S(o,t)})`)}function nt(n,{labelOf:t},e){const s=t(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...e?.
members.values()??[]].some(i=>(0,g.jn)(i)&&(0,g.e1)(i.text)===s)?void 0:s}function pe(n,t,{labelOf:e}){const[s,o]=n.slice(-2);return s?.type!=="item"||o?.type!=="member"||!g.ZM.test(o.key)?!1:(0,g.TH)(
s.item)===t||e((0,g.e1)(t))===s.label}function j(n,t,e){const{mask:s}=t;if((0,g.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const d=D((0,g.e1)(n.text)),{shown:u}=s(d);if(u.includes(`
`))return["|",...tt(u.split(`
`))];const f=nt(d,t,e);return[JSON.stringify(u)+(f===void 0?"":` (${s(f).shown})`)]}const[o="",i=""]=n.type==="array"?"[]":"{}",c=n.type==="array"?n.items.map(d=>j(d,t)):Array.from(n.members,([d,u])=>{
const[f,...l]=(0,z.$C)(d,u,n)?[y.v5]:j(u,t,n);return[`${JSON.stringify(s(d).shown)}: ${f}`,...l]}),a=o+c.join(", ")+i;return a.length<=cn&&c.every(d=>d.length===1)?[a]:[o,...tt(c.flat()),i]}function tt(n){
return n.map(t=>`  ${t}`)}function D(n){if(!n.includes("%"))return n;try{const t=decodeURIComponent(n);return[encodeURIComponent(t),encodeURI(t)].includes(n)?t:n}catch{return n}}function S(n,{mask:t},e=100){
return(0,O.SS)(t(n).shown,e)}function U(n,t,e=!1){const s=L(n),o=e?1/0:100,i=n.flatMap((c,a)=>{if(c.type==="element")return[(0,O.SS)(`[${c.index}]`)];if(c.type==="item"){const d=t.endsOf(c.item),u=d===
void 0?c.label:e?`${d} (${c.label})`:d,f=a===s-1&&c.hint!==void 0?` (${S(c.hint,t)})`:"";return[`**${S(u,t,o)}**${f}`]}return!e&&n.slice(a+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[S(c.key,
t,o)]});return i.length>qn&&!e&&i.splice(2,i.length-qn+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function dn(n,t){const e=c=>n.map(({path:a,kind:r})=>(r?`${A[r]} `:"")+U(a,t,c)),[s,o]=[e(!1),e(
!0)],i=(0,E.Vn)(s);return et(s.map((c,a)=>i.get(c)===1?c:o[a]??c))}function et(n){const[t,e]=[(0,E.Vn)(n),new Map];return n.map(s=>{const[o=1,i]=[t.get(s),(e.get(s)??0)+1];return e.set(s,i),o===1?s:`${s}\
 (${i} of ${o})`})}const R="  ",st=3,ge=5,$e=120,v={texts:3,min:4,max:60,usual:2,usualWeight:.001},un={line:": changed, hidden"};function W(n,t){const e=[...(0,I.$z)(n,ye).values()],s=e.filter(c=>c.length<
st).flat(),o=dn(s,t),i=new Map(s.map((c,a)=>{const{line:r,...d}=Z(c,t);return[c,b(`- ${o[a]}${r}`,{changes:1,...d})]}));return e.flatMap(c=>{const a=c.flatMap(r=>i.get(r)??[]);return a.length===0?we(c,
t):a})}function ye(n){const t=L(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(i=>"id"in i?[i.id]:[]);if(t===0||t===n.path.length||s.length===0)return n;const o=n.path.
slice(t).map(i=>i.type==="member"?i.key:"index"in i&&i.index);return JSON.stringify([n.kind,s,o])}function we(n,t){const[e]=n,{line:s,under:o=()=>""}=Z(e,t),i=it(ot(n,t)),c=e.kind==="modified"?"":` ${e.
kind}`,a=`- ${A[e.kind]} ${fn(e,t)}${s}${c} in ${i.line}`;return b(a,{changes:n.length,under:r=>o(r)+(i.under?.(r)??"")})}function ot(n,t){const e=n.map(({path:s})=>({path:s.slice(0,L(s))}));return dn(
e,t)}function fn({path:n},t){return U(n.slice(L(n)),t)}function Z(n,t){if(n.kind==="modified")return rt(n,t);if("value"in n)return Se(n,t);if(n.kind==="moved"){const[i,c]=[n.from,n.path].map(a=>U(a.slice(
0,-1),t,!0));return{line:`: moved from ${i} to ${c}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(i=>({path:[i]})),s=it(dn(e,t)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;
return{...s,line:`: in a new order (${o})`}}function it(n){if(n.length<=ge)return{line:n.join(", ")};const t=(0,y.hS)(n.length,"item"),e=ct(t,R+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function rt({
path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,z._p)(n,t,e))return un;if(t.type==="string"&&e.type==="string"){const r=pe(n,e.text,s)?{...s,labelOf:()=>{}}:s;return be(
(0,g.e1)(t.text),(0,g.e1)(e.text),r)}const[o,i]=[j(t,s).join(`
`),j(e,s).join(`
`)];if(o===i)return un;const[c,a]=[G(t,s),G(e,s)];return c&&a?{line:`: ${c} \u2192 ${a}`}:{line:"",under:Y(o,i)}}function be(n,t,e){const s=[D(n),D(t)],o=s[0]!==s[1]&&(s[0]!==n||s[1]!==t),[i,c]=o?s:[n,
t],a=o?" (percent-encoded)":"",[r,...d]=(0,F.qy)(i,c)?.changes??[];if(r!==void 0){const $=`${a} (JSON in a text)`;if(d.length===0&&r.kind==="modified"){const M=rt(r,e);return{...M,line:`${$} \u203A ${U(
r.path,e)}${M.line}`}}const k=b("",{parts:W([r,...d],e)});return{line:$,under:M=>`
${at(yn(k,M).join(""))}`}}const[u,f]=[e.mask(i),e.mask(c)];if(u.shown===f.shown)return{line:a+un.line};const l=u.hidden===f.hidden?"":" (hidden values differ, too)",[m,h]=[an(i,e),an(c,e)];if(!m||!h)return{
line:a+l,under:Y(u.shown,f.shown)};const p=_n(u.shown,f.shown).join(", ");return{line:`${a}: ${m} \u2192 ${h}${p&&` (${p})`}${l}`}}function Se(n,t){const{path:e,value:s}=n;if(s.type==="hidden")return{
line:""};if((0,z._p)(e,s))return{line:": hidden"};if(s.type==="object")return Me(n,s,t);const o=G(s,t);return o!==void 0?{line:`: ${o}`}:s.type==="array"?{line:"",under:ln(n,j(s,t),(0,y.hS)(s.items.length,
"element"))}:{line:"",under:ln(n,[t.mask(D((0,g.e1)(s.text))).shown])}}function Me(n,t,e){const s=n.path.at(-1),o=s?.type==="item"?s:void 0;if(t.members.size===0&&!o)return{line:": `{}`"};const i=m=>(0,g.
jn)(m)&&[o?.label,o?.hint].includes((0,g.e1)(m.text)),c=[...t.members].filter(([,m])=>!o||!i(m)),a=c.filter(([m,h])=>!o||!In(m,h)),r=a.map(([m,h])=>{const p=(0,z.$C)(m,h,t)?(0,O.SS)(y.v5):G(h,e,t);return p&&
`${S(m,e)}: ${p}`}),d=!r.includes(void 0)&&r.join(", ").length<=$e,u=d?r.join(", "):ke(t,i,e),f=u&&`: ${u}`;if(d&&a.length===c.length)return{line:f};const l=ln(n,j(t,e),(0,y.hS)(t.members.size,"field"));
return{line:f,under:d?m=>m===1/0?l(m):"":l}}function ln({kind:n},t,e){const s=t.join(`
`);return n==="added"?Y(void 0,s,e):Y(s,void 0,e)}function ke(n,t,e){const s=new Map,o=(c,a,r)=>{r>(s.get(c)?.weight??0)&&s.set(c,{text:a,weight:r})},i=(c,a,r)=>{if(c.type==="array")for(const h of c.items)
i(h,a,r+1);if(c.type==="object")for(const[h,p]of c.members)(0,z.$C)(h,p,c)?o(h,y.v5,v.max):i(p,h,r+1);if(c.type!=="string")return;const d=(0,g.e1)(c.text),f=/^type$/i.test(a)||In(a,c)||St(d)||t(c)||e.
labelOf(d)!==void 0;if(d.length<v.min||f)return;const l=d.includes("://")?2*v.max:Math.min(d.length,v.max),m=e.countOf(d)>v.usual?v.usualWeight:1;o(a,e.mask(D(d)).shown,m*l/(r+1))};return i(n,"",0),[...s].
sort(([,c],[,a])=>a.weight-c.weight).filter(([,{weight:c}],a)=>a===0||a<v.texts&&c>v.usualWeight*2*v.max).map(([c,{text:a}])=>`${S(c,e)}: ${(0,O.SS)(JSON.stringify((0,O.Jj)(a,v.max)),1/0)}`).join(", ")}
function Y(n,t,e){const s=(0,O.EU)(ue(n,t),"diff",R);return o=>{const i=s.length<=o?s:Oe(s,o);return e===void 0?`
${i}`:ct(e,i)}}function Oe(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(o=>o.slice(R.length));return[...e.slice(0,1),...me(s,t).map(o=>R+o),...e.slice(-1)].join(`
`)}function ct(n,t){return`
${R}<details><summary>${n}</summary>

${t}
${R}</details>`}function at(n){return n.replace(/^(?=.)/gm,R)}const Ie=100,dt=5;function ve(n,t){const e=n.kind==="json"?Qt(n,l=>t(l).shown):void 0,s=(0,F.Z)(()=>(0,E.Vn)((0,g.PX)(n.head??n.base))),o={
mask:t,labelOf:l=>l.length>Ie?void 0:e?.labelOf(JSON.stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},i=ut((0,_.xS)(n)),c=n.status==="modified",a=c?xe(n,o,e):W(Ce(n),o),{nodes:r=0,connections:d=0}=e?.
size??{},u=r===0?"What is in it":`${(0,y.hS)(r,"node")}, ${(0,y.hS)(d,"connection")}`,f=c?a:T(u,a,{changes:i,folded:!0});return[...Ne(e),b(Ee(n,t),{parts:[...f,...Le(n,o)],changes:i})]}function ut({added:n,
modified:t,removed:e}){return n+t+e}function Ne(n){return n?.note!==void 0?[b(n.note)]:n?.picture?[b((0,O.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ee({name:n,kind:t,status:e,changes:s},o){const i=`**${S(n,{mask:o})}**`;return e!=="modified"?`${A[e]} ${i}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${A.modified} ${i}: content modified`:t==="variables"?`${i} (values are never shown)`:i}function Le({references:n},t){if(n.length===0)return[];const e=n.slice(0,dt).
map(({path:c,from:a,to:r})=>`${U(c,t)} (${S(a,t)} \u2192 ${S(r,t)})`),s=n.length>dt?", \u2026":"",o=n.length===1?"follows and isn't":"follow and aren't",i=`${(0,y.hS)(n.length,"reference")} to new IDs\
 and names ${o} counted`;return[b(`${i}: ${e.join(", ")}${s}`)]}function xe(n,t,e){const s=On(n),o=e?.connections??[],i=new Set(o.map(({item:m})=>m)),c=(0,I.$z)(n.text?[Re(n.text)]:n.changes,m=>e?.tells(
m)?Ae(m)?"layout":"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":je(m.path,e)?"item":"rest"),[a,r]=[c.get("layout")??[],c.get("connection")??[]],d=W(c.get("rest")??[],t),u=ze(o,r,t),f=(c.
get("told")?.length??0)+r.length,l=`Layout and bookkeeping: ${(0,y.hS)(a.length,"change")}`;return[...W(c.get("item")??[],t),...T("Connections",u,{noun:"connection",changes:f}),...u.length===0?d:T("El\
sewhere in the file",d),...T(l,Pe(a,n,t),{folded:!0})]}function Ae({kind:n,path:t}){const[e,s]=t.slice(-2);return n==="modified"&&e?.type==="item"&&s?.type==="member"&&Jn.includes(s.key)}function je(n,t){
return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function Re({base:n,head:t}){return{kind:"modified",path:[],from:mn(n),to:mn(t)}}function mn(n=""){return{type:"string",id:0,text:JSON.
stringify(n)}}function Ce({base:n,head:t,text:e,status:s,changes:o}){const i=s==="removed"?"removed":"added",c=(r,d)=>{const u=(0,E.Vg)(r,()=>{});return!(d.length<3&&u.length>0&&u.every(l=>l.value.type===
"object"))&&(d.length>0||r.type!=="object")?[{kind:i,path:d,value:r}]:u.flatMap(({step:l,value:m})=>l.type==="member"?c(m,[...d,l]):[{kind:i,path:[...d,l],value:m}])},a=n??t??(e&&mn(e.base??e.head));return a?
c(a,[]):o}function ze(n,t,e){const s=new Map(t.map(c=>["value"in c&&c.value,c])),o=De(n,s),i=et(o.map(c=>Te(c,e)));return o.map(([{item:c}],a)=>{const r=s.get(c),{line:d,under:u=()=>""}=r?Z(r,e):{line:""};
return b(`${i[a]}${u(0)===""?d:""}`,{under:u})})}function De(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:o,source:i,target:c,item:a}=s;if(o==="rewired"||t.has(a))return[
[s]];const r=e[o].get(i),d=r??[s];return r&&r.push(s),e[o].delete(i),e[o].set(c,d),r?[]:[d]})}function Te(n,t){const[{kind:e,source:s,target:o,was:i}]=n,c=u=>`**${S(u.label,t)}**`,a=u=>u===""?"":` (${S(
u,t)})`,r=n.map(u=>` \u2192 ${c(u.target)}${a(u.label)}`),d=i?.target===o?a(i.label)||" without a label":i&&` ${c(i.target)}`;return`- ${A[e]} ${c(s)}${r.join("")}${d===void 0?"":`, was${d}`}`}function Pe(n,t,e){
return[...(0,I.$z)(kt(n,t),o=>o.kind+fn(o,e)).values()].flatMap(o=>{const i=o.map(d=>Z(d,e));if(o.length<st||L(o[0].path)===0||i.some(({under:d})=>d))return W(o,e);const c=ot(o,e),a=at(i.map(({line:d},u)=>`\
- ${c[u]}${d}`).join(`
`)),r=`- ${A[o[0].kind]} ${fn(o[0],e)} of ${(0,y.hS)(o.length,"item")}`;return b(r,{changes:o.length,under:()=>`
${a}`})})}const Xe="<!-- workflow-report -->",Ue=6e4,We=1e3;function Fe(n){const{workflows:t,missing:e}=n,s=(0,z.lb)(n),i=["changed","added","removed"].flatMap(r=>t.filter(d=>d.status===r)).map(r=>{const d=ut(
r.counts);return{workflow:r,changes:d,parts:r.files.flatMap(u=>ve(u,s))}}),c=Be(n,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=Ue,maxBytes:d=1/0,headings:u=!0,mark:f=!0}={})=>{
const l=i.map(({workflow:p,...$})=>b(Ke(p,s,u),$)),m=b(a,{parts:[...T("",l,{noun:"workflow"}),...c]}),h=f?`${Xe}
`:"";for(let p=Math.min(r,d);;){const $=[h,...yn(m,p-h.length-1),`
`],k=d===1/0?0:Buffer.byteLength($.join(""));if(k<=d||p<We)return $;p=Math.floor(p*d*.99/k)}}}function Je(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Ke({name:n,status:t,counts:e},s,o){const i=o?"### ":"",c=n===void 0?void 0:S(n,{mask:s});return t==="added"||t==="removed"?`${i}${A[t]} ${c===void 0?"Workflow":`${c}: workflow`} ${t}`:o?`${i}${c===
void 0?"":`${c}: `}${(0,_.cq)(e)}`:""}function Be({workflows:n,notCompared:t=[]},e){const s=(c,a)=>{const r=c.flatMap(d=>d===void 0?[]:[S(d,{mask:e})]).join(", ");return c.length===0?[]:[b(a(r),{least:a(
(0,y.hS)(c.length,"workflow"))})]},o=n.flatMap(({name:c,status:a})=>a==="unchanged"?[c]:[]),i=n.flatMap(({name:c,variablesCompared:a})=>a?[]:[c]);return[...n.length===0?[b("No workflow was compared")]:
[],...s(o,c=>c===""?"No changes":`${c}: no changes`),...s(i,c=>`The environment variables${i.length===n.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,c=>`${c}: not compared, because the step failed`)]}var He=w(8725),Ve=w(7487),Ge=w(2697),Ze=w(6584);async function Ye(n){const t=Fe(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return(0,Ve.n0)(await(0,Ge.N9)("the report",e)),t}const _e=900*1024;function Qe(n,t,e,s){const o=_e-Buffer.byteLength(e.join()),i=n({headings:t,maxLength:1/0,maxBytes:o,mark:!1}).join("");return s===void 0?
i:Je(i,s)}function qe(n){const t=(0,_.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Ze.bY),s=t.length>20?` and ${(0,y.hS)(t.length-20,"more line")}`:"";(0,He.lm)(`No field matched ${e.join("\
, ")}${s} in ignore. Check the spelling.`)}})};export{ss as id,os as ids,is as modules};
