const ts=345,es=[345],ss={2345:((qe,at,w)=>{w.d(at,{pageReport:()=>Ye,publishReport:()=>He,tellUnusedIgnores:()=>_e});var Q=w(1124),y=w(706),I=w(1345);const mn=Number.MAX_SAFE_INTEGER,hn=2,q=60,gn="</\
details>",ft=41,ut=100;function b(n,t={}){const{under:e=()=>"",parts:s=[],noun:o="change",folded:i=!1}=t,{length:c}=e(mn),{least:a=c===0?n:`${n} \u2026`,changes:r=wn(s)}=t;return{line:n,under:e,size:n.
length+c,least:a,parts:s,changes:r,noun:o,folded:i}}function T(n,t,e={}){return t.length===0?[]:[b(n,{...e,parts:t})]}function pn(n,t){const e=$n(n,[]),s=({leaf:r,outer:d})=>d.length===1?0:r.size,o=(0,I.
Vn)(e.flatMap(({outer:r})=>r)),i=new Map;let c=t;const a=e.sort((r,d)=>s(r)-s(d)).filter(({leaf:r,outer:d})=>{const f=d.filter(h=>!i.has(h)),l=d.filter(h=>o.get(h)===1),m=f.map(({line:h,folded:g})=>h.
length+hn+q+(g?ft:0)).reduce((h,g)=>h+g,r.least.length+hn-q*l.length);if(m>c)return!1;c-=m;for(const h of d)i.set(h,[]),o.set(h,(o.get(h)??0)-1);return!0});for(const[r,{leaf:d}]of a.entries()){const f=lt(
d,d.least.length+Math.floor(c/(a.length-r)));c-=f.reduce((l,{length:u})=>l+u,-d.least.length),i.set(d,f)}return ht(yn(n,i).filter(([r])=>r!==""))}function $n(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:
n.parts.flatMap(e=>$n(e,[...t,n]))}function lt({line:n,under:t,size:e,least:s},o){if(e<=o)return[n,t(Math.max(o,mn))];for(let i=o-n.length-q;i>ut;i=Math.floor(i*.7)){const c=t(i);if(c!==""&&n.length+c.
length<=o)return[n,c]}return[s]}function yn(n,t){const{line:e,parts:s,folded:o}=n;if(s.length===0)return[t.get(n)??[]];const c=[...s.filter(a=>t.has(a)).flatMap(a=>yn(a,t)),[mt(n,s.filter(a=>!t.has(a)))]];
return o?[[`<details><summary>${e}</summary>`],...c,[gn]]:[[e],...c]}function mt({noun:n},t){if(t.length===0)return"";if(n==="connection")return`\u2026 and ${(0,y.hS)(t.length,"more connection")}`;const e=n===
"workflow"?` in ${(0,y.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,y.hS)(wn(t),"more change")}${e}`}function wn(n){return n.reduce((t,{changes:e})=>t+e,0)}function ht(n){const t=e=>e?.[0]?.
startsWith("- ");return n.flatMap((e,s)=>{const o=e[0]===gn||t(e)&&t(n[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var k=w(8132),p=w(3436);const gt=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],bn=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
W="*",pt=64;function $t(n,t){const e=Mn([]),s=[],o=new Set([n,t].flatMap(a=>[...(0,p.PX)(a),...Nn(a)]));function i(a,r,d){if((0,p.jn)(a))On(a.text,r,d);else if(a.type==="object")c(a,r,d);else{const f=a.
items.length>1&&a.items.some(({type:l})=>l==="array");for(const[l,u]of a.items.entries())i(u,Sn(r,"[]"),{...d,array:a.items,...f&&{slot:l}})}}function c(a,r,{key:d,array:f,map:l,...u}){let m=u;if(f!==
void 0||d!==void 0){const $={side:u.side,value:a,field:r,outer:u.place,key:d,array:f??[]};m={...u,place:$,map:d===void 0?void 0:l},s.push($)}const h=yt(a,o),g=m===u&&(0,p.YD)(a).some($=>l?.members.has(
$));for(const[$,E]of a.members){const S=Sn(r,h||g?W:$);g&&On(JSON.stringify($),S,m,E),(!g||E.type==="array")&&i(E,S,h?{...m,key:$,map:a}:m)}}return i(n,e,{side:"base"}),i(t,e,{side:"head"}),{root:e,places:s,
find:wt(s)}}function Mn(n){return{keys:n,inner:new Map,texts:new Map,references:[]}}function Sn(n,t){const e=n.inner.get(t)??Mn([...n.keys,t]);return n.inner.set(t,e),e}function kn(n,t){return n?.inner.
get(t)??n?.inner.get(W)}function On(n,{keys:t,texts:e,references:s},{place:o,slot:i},c){e.set(n,(e.get(n)??0)+1);const a=n.startsWith('"')?n.length>2:bn.test(t.findLast(r=>r!=="[]")??"")&&/^\d+$/.test(
n);o&&a&&s.push({text:n,place:o,slot:i,value:c})}function Nn(n){if((0,p.jn)(n))return[];const t=n.type==="array"?n.items:[...n.members.values()];return[...t.flatMap(Nn),...t.some(En)?[]:(0,p.YD)(n)]}function En(n){
return n.type==="object"}function yt({members:n},t){const e=[...n.keys()].filter(s=>!bn.test(s)&&t.has(s));return e.length>0&&2*e.length>=n.size&&[...n.values()].every(En)}function wt(n){const t=new Map;
for(const e of n){const s=(o,i)=>{const c=gt.findIndex(d=>d.test(o));if(c<0)return;const a=`${e.side} ${i}`,r=t.get(a)??[];r[c]=(r[c]??new Set).add(e),t.set(a,r)};e.key!==void 0&&s(W,JSON.stringify(e.
key));for(const[o,i]of e.value.members)(0,p.jn)(i)&&s(o,i.text)}return(e,s)=>{const o=t.get(`${s.side} ${e}`)?.find(i=>i);return o&&o.size<=pt?In([...o],s):void 0}}function In(n,t){const e=t?n.filter(
o=>nn(o,t)):n;if(e.length===0&&t)return In(n,t.outer);const s=e.length>1?e.filter(({value:o})=>o.members.size>2):e;return s.length===1?s[0]:void 0}function nn(n,t){return n!==void 0&&(n===t||nn(n.outer,
t))}var O=w(5408);const bt="source from origin src tail out".split(" "),Mt="target to dest destination head in".split(" "),Ln="next to goto target targets wire wires link links edge edges transition t\
ransitions connection connections",xn=`${Ln} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor succes\
sors`.split(" "),St="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),kt=`${Ln} runafter run_after dependson depends_on needs requires previous outgoing [] \
* id node main`.split(" "),Ot="label title name condition if when event type relationship selectedRelationships".split(" "),Nt=60;function Et(n,t){const e=$t(n,t),s=It(e.root).flatMap(a=>Lt(a,e)),o=xt(
s),i=o.length>0?o:vt(s,e),c=new Set(i.flatMap(({source:a,target:r})=>[a.field,r.field]));return{root:e.root,nodes:e.places.filter(({field:a})=>c.has(a)),edges:i}}function D(n,t){return n.flatMap(s=>s.
split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(s=>t.includes(s.toLowerCase()))}function It(n){const t=[n];for(const e of t)t.push(...e.inner.values());return t}function Lt(n,{find:t}){const e=n.references.
flatMap(a=>{const r=t(a.text,a.place);return r?[{...a,field:n,target:r}]:[]}),s=e.filter(({place:a,target:r})=>!nn(a,r)),o=e.length/n.references.length,i=o>=.5&&P(n.references)-P(e)<=2;return(o>=.9||i&&
D(n.keys.slice(-2),xn))&&2*s.length>=e.length?[e]:[]}function P(n){return new Set(n.map(({text:t})=>t)).size}function xt(n){const t=n.filter(e=>!e.some(({place:s,target:o})=>o.field===s.field));return[
...(0,O.$z)(t,([e])=>e?.place.field).values()].flatMap(e=>{const s=new Map(vn(e,bt).map(o=>[o.place,o]));return vn(e,Mt).flatMap(o=>{const i=s.get(o.place),c=i&&{source:i.target,target:o.target,links:[
i,o]};return c?[{...c,label:jn(o,o.place,[]),item:o.place.value}]:[]})})}function vn(n,t){return n.filter(([s])=>s&&D(s.field.keys.slice(-2),t)).sort((s,o)=>P(o)-P(s))[0]??[]}function vt(n,t){const[e,
s]=[[],[]],o=new Set;for(const c of n){const a=c.flatMap(u=>jt(u,t)),[r]=a;if(r===void 0||10*a.length<9*c.length)continue;const d=r.link.field.keys.slice(r.inside.field.keys.length),f=a.filter(({source:u,
inside:m})=>u!==m);for(const{inside:u}of f)o.add(u.key);const l=D(d,St);if(!(!l&&f.length===0&&!D(d,xn)))for(const{link:u,source:m}of a){const h=u.place===m?void 0:u.place,g={label:jn(u,h,d),links:[u],
item:h?.value};l?s.push({source:u.target,target:m,...g}):e.push({source:m,target:u.target,...g})}}const i=e.length<s.length?s:e;return o.size>1||P(i.flatMap(({links:c})=>c))>1?i:[]}function jt(n,{find:t}){
for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),o=[e,s].find(i=>i?.field===n.target.field);if(o)return[{link:n,source:o,inside:e}]}return[]}function jn({slot:n,value:t},e,s){const o=Ot.
map(a=>{const[r,d]=[e?.field.inner.get(a),An(e?.value.members.get(a))];return r&&r.texts.size+(r.inner.get("[]")?.texts.size??0)>1||d.includes(" ")?d:""}),i=s.filter(a=>!kt.includes(a.toLowerCase())),
c=n===void 0?[]:[`output ${n+1}`];return[An(t),...o].find(a=>a!=="")??[...i,...c].join(", ")}function An(n){const e=(n?.type==="array"?n.items:[n]).flatMap(s=>s?.type==="string"&&(0,p.e1)(s.text).trim()||
[]).join(", ");return e.length>Nt?"":e}var F=w(2742);const tn=B(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),J=["x","y"],At=B("w h width height left top zo\
om"),Rt=[["x"],["position"],["left","top"]],Rn=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,zn=B("_?id uuid guid identifier instanceIde\
ntifier instanceId groupId"),en=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Cn=B("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),zt=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
Rn],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Cn,/^\d{1,15}$/],[Cn,en]];function B(n){return new RegExp(`^(${n.replaceAll(" ","|")})$`,"i")}function Tn({base:n,head:t}){const e={
base:(0,F.Z)(()=>new Set((0,p.PX)(n))),head:(0,F.Z)(()=>new Set((0,p.PX)(t)))};return s=>{const{kind:o,path:i}=s;if(o==="reordered"||o==="moved")return!1;const[c,a=c]=o==="modified"?[s.from,s.to]:[s.value];
if(Dt(i)&&K(c)&&K(a))return!0;if(o!=="modified"||c.type!==a.type||!("text"in c)||!("text"in a))return!1;const[r,d,f]=[A(i.at(-1)),(0,p.e1)(c.text),(0,p.e1)(a.text)],l=m=>m.test(d)&&m.test(f);return zt.
some(([m,h])=>m.test(r)&&l(h))?!0:i.at(-2)?.type!=="member"&&zn.test(r)&&l(en)&&!e.head().has(d)&&!e.base().has(f)}}function Ct(n){return en.test(n)||Rn.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}
function Tt(n,t){return zn.test(n)&&(0,p.jn)(t)||(tn.test(n)||J.includes(n))&&K(t)}function Dt(n){if(n.slice(L(n)).some(o=>tn.test(A(o))))return!0;const[t,e]=[n.at(-2),A(n.at(-1))],s=t?.type==="item"&&
t.item.type==="object"?t.item.members:void 0;return J.includes(e)||At.test(e)&&Rt.some(o=>o.every(i=>s?.has(i)))}function L(n){return n.findLastIndex(({type:t})=>t==="item")+1}function Pt(n,{matches:t}){
const e=new Map(t.map(o=>[o.path.at(-1),o])),s=new Map;for(const o of n){const i=L(o.path),[c,a]=[o.path[i-1],o.path[i]],r=J.includes(A(a)),d=r?J:tn.test(A(a))?[A(a)]:[],[f,l]=[Dn(e.get(c)?.base,d),Dn(
e.get(c)?.head,d)],u=[...o.path.slice(0,i),{type:"member",key:d.join(", ")}];f&&l?s.set(r?c:a,{kind:"modified",path:u,from:f,to:l}):s.set(o,o)}return[...s.values()]}function Dn(n,t){const e=n?.type===
"object"?t.flatMap(s=>n.members.get(s)??[]):[];if(!(e.length<t.length))return e.length>1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function A(n){return n?.type==="member"?n.key:""}function K(n){if(n.
type==="literal")return/\d/.test(n.text);const t=n.type==="array"?n.items:n.type==="object"?[...n.members.values()]:[];return t.length>0&&t.every(K)}const Pn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",
removed:"\u2796 "},Xt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},
Ut={same:"-->",added:"==>",removed:"-.->"},Xn=40,Wt=500,Ft=5e4,Jt=40,Bt=6;function Kt(n,t,{isWhole:e,hide:s}){const o=({status:r})=>e||r!=="same",i=new Set([...n.filter(o),...t.filter(o).flatMap(V)]),
c=t.filter(r=>V(r).some(o)).flatMap(V);if(i.size===0)return{};for(const r of[new Set([...i,...c]),i]){const d=t.filter(l=>V(l).every(u=>r.has(u)));if(r.size>Xn||d.length>Wt)continue;const f=Vt(n.filter(
l=>r.has(l)),d,s);if(f.length<=Ft)return{picture:f}}return{note:`The picture is left out: it would have ${i.size>Xn?(0,y.hS)(i.size,"node"):"too many connections"}.`}}function V({source:n,target:t}){return[
n,t]}function Vt(n,t,e){const s=new Map(n.map((i,c)=>[i,`n${c+1}`])),o=n.map(i=>`  ${s.get(i)}["${Pn[i.status]}${Un(e(i.label))||"?"}"]`);for(const{source:i,target:c,label:a,status:r}of t){const d=`${Pn[r]}${Un(
e(a))}`.trim();o.push(`  ${s.get(i)} ${Ut[r]}${d===""?"":`|"${d}"|`} ${s.get(c)}`)}for(const[i,c]of Object.entries(Xt)){const a=n.filter(r=>r.status===i).map(r=>s.get(r));a.length>0&&o.push(`  classDe\
f ${i} ${c}`,`  class ${a.join()} ${i}`)}return[`flowchart ${Gt(n,t)>Bt?"TD":"LR"}`,...o].join(`
`)}function Gt(n,t){const e=new Set(t.map(({target:i})=>i)),s=n.filter(i=>!e.has(i)),o=new Map((s.length>0?s:n.slice(0,1)).map(i=>[i,1]));for(const[i,c]of o)for(const{source:a,target:r}of t)a===i&&!o.
has(r)&&o.set(r,c+1);return Math.max(...o.values())}function Un(n){return(0,k.RK)((0,k.Jj)(n.replace(/\s+/g," ").trim(),Jt)).replace(Ht,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Ht=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Zt="id _id identifier uuid".split(" "),Yt="* if when id name label title type key handle condition event relationships".split(" ");function _t(n,t=e=>e){const e=n.head??n.base;if(e===void 0)return;const[
s,o]=[n.base??e,n.head??e],i=(0,I.j9)([o,s]),c=Et(s,o),a=Qt(n,c,i),r=[...new Set(a.values())].sort((h,g)=>h.rank-g.rank),d=ne(c,a),f=d.filter(h=>h.status!=="same"),l=ee(c,f);oe(n,r,i,l);const u=new Map(
d.map(({item:h,source:g,target:$})=>[h,`${g.label} \u2192 ${$.label}`])),m=h=>h.filter(({status:g})=>g!=="removed").length;return{...Kt(r,d,{isWhole:n.status!=="modified",hide:t}),connections:te(f),size:{
nodes:m(r),connections:m(d)},tells:l,labelOf:i.labelOf,endsOf:h=>u.get(h)}}function G({side:n}){return n==="head"}function Wn(n){return n&&[n.key,Wn(n.outer)]}function Qt({matches:n},{nodes:t},e){const s=(0,O.
$z)(n,({base:d})=>d.id),o=d=>d.key!==void 0?JSON.stringify(Wn(d)):`${((G(d)?void 0:s.get(d.value.id)?.shift())?.head??d.value).id}`,i=new Map(t.map((d,f)=>[d,f])),c=(0,O.$z)(t.filter(G),o),a=new Map;let r=0;
for(const d of t){if(a.has(d))continue;const f=G(d)?d:c.get(o(d))?.shift();r=(f&&i.get(f))??r+1e-6;const l=f===void 0?"removed":f===d?"added":"same",u=f??d,m={label:qt(u,e),status:l,rank:r,place:u,old:l===
"same"?d:void 0};a.set(d,m).set(u,m)}return a}function qt({key:n,value:t,array:e},s){const[o,i,...c]=["type","componentType",...t.members.keys()].map(r=>(0,p.TN)(t,r)),[a="?"]=[o,i,(0,p.TH)(t),...c].filter(
r=>r!==void 0);return n??s.nameOf(t,e)??(0,p.e1)(a)}function ne({edges:n},t){const e=n.flatMap(r=>{const[d,f]=[t.get(r.source),t.get(r.target)];return d&&f?[{...r,source:d,target:f,status:G(r.source)?
"added":"removed"}]:[]}),s=({source:r,target:d,label:f})=>`${r.rank} ${d.rank} ${f}`,o=(0,O.$z)(e,({status:r})=>r),i=(0,O.$z)(o.get("removed")??[],s);return[...(o.get("added")??[]).map(r=>i.get(s(r))?.
pop()?{...r,status:"same"}:r),...[...i.values()].flat()].sort((r,d)=>r.source.rank-d.source.rank||r.target.rank-d.target.rank)}function te(n){const t=new Map;for(const e of["target","label"]){const s=o=>`${o.
source.rank} ${e==="label"?o.label:o.target.rank}`;for(const[o,i,...c]of(0,O.$z)(n,s).values()){if(!o||!i||c.length>0||o.status===i.status)continue;[o.source,o.target,i.target].every(({old:r})=>r)&&!t.
has(o)&&!t.has(i)&&t.set(o,i).set(i,o)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function ee({root:n,nodes:t},e){const s=new Set(
e.flatMap(r=>r.links.map(({field:d})=>d))),o=new Set(e.map(({item:r})=>r)),i=new Set([n,...t.map(({field:r})=>r)]),c={added:new Set,removed:new Set};for(const r of e){const d=[r.source.label,r.target.
label,...r.label.split(", ")].map(f=>JSON.stringify(f));for(const f of[...d,...r.links.map(l=>l.text)])c[r.status].add(f)}function a(r,d,f){if(d===void 0||i.has(d))return[{text:f,field:n}];const l=d.keys.
at(-1)===W?[{text:JSON.stringify(f),field:d}]:[];if("text"in r)return[...l,{text:r.text,field:d}];const u="members"in r?[...r.members]:[],m="items"in r?r.items.map(h=>["[]",h]):u;return[...l,...m.flatMap(
([h,g])=>a(g,kn(d,h),h))]}return({path:r,...d})=>{const f=r.map(m=>m.type==="member"?m.key:"[]"),l=r.some(m=>m.type==="item"&&o.has(m.item)),u=(m,h)=>{const g=a(m,f.reduce(kn,n),`${f.at(-1)}`),$=g.some(
({field:S})=>s.has(S)),E=({text:S,field:ln})=>{if(s.has(ln))return h.has(S);const dt=`${ln.keys.findLast(Qe=>Qe!=="[]")}`;return Zt.includes(dt)||h.has(S)&&D([dt],Yt)||$&&se(S,ln)};return($||l)&&g.every(
E)};return d.kind==="modified"?u(d.from,c.removed)&&u(d.to,c.added):"value"in d&&u(d.value,c[d.kind])}}function se(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return e>2&&2*
e>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function oe(n,t,{componentOf:e},s){const o=Tn(n),i=t.flatMap(r=>{const{value:d,array:f}=r.place,l=(0,I.qU)(d)===void 0?e(d,f):void 0;return[d.id===r.old?.value.id?void 0:
d,l].map(u=>({owner:u,node:r}))}),c=(0,O.$z)(i,({owner:r})=>r);c.delete(void 0);const a=new Map(n.matches.map(({path:r,head:d})=>[r.at(-1),d]));for(const r of n.changes){if(s(r)||o(r))continue;const d=r.
path.map(l=>a.get(l)).reverse(),f=["value"in r&&r.value,...d].find(l=>c.has(l));for(const{node:l}of c.get(f)??[])l.status==="same"&&(l.status="modified")}}var ie=w(8965);const Fn=2,re=1e3,ce=240,de=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],Jn="...";function ae(n,t){const e=[Bn(n??t),Bn(t??n)],[s,o]=[Kn(n,e[0]),Kn(t,e[1])],i=ue(s,o);return e[0]===e[1]?i:[`@@ line en\
ds: ${e[0]} \u2192 ${e[1]} @@`,...i]}function Bn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Kn(n,t){return(n?.split(t==="CRLF"?`\r
`:`
`)??[]).flatMap(s=>de.reduce(fe,[s]).map((o,i)=>i===0?o:Jn+o))}function fe(n,t){return n.flatMap(e=>e.length>ce?Array.from(e.matchAll(t),([s])=>s):e)}function ue(n,t){const e=new Set(n),o=t.some(c=>e.
has(c))?(0,ie.E)([...n],[...t],{maxEditLength:re}):void 0;if(o===void 0)return[...Gn(n,t),...x("+",t)];let i=0;return o.flatMap(({added:c,removed:a,value:r},d)=>{const f=o[d+1];if(a)return Gn(r,f?.added?
f.value:[]);const[l,u]=[d===0?0:Fn,r.length-Fn],m=i+Vn(r.slice(0,u+1));return i+=Vn(r),c?x("+",r):f===void 0?x(" ",r.slice(0,l)):u-l<2?x(" ",r):[...x(" ",r.slice(0,l)),`@@ line ${m} @@`,...x(" ",r.slice(
u))]})}function x(n,t){return t.map(e=>`${n} ${e}`)}function Vn(n){return n.filter(t=>!t.startsWith(Jn)).length}function Gn(n,t){const e=new Map(n.map(i=>[H(i),i])),s=t.flatMap(i=>Hn(e.get(H(i))??i,i));
return[...s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`],...x("-",n)]}function Hn(n,t){if(H(n)!==H(t))return[];const[e,s]=[n.normalize(),t.normalize()],o=sn(n)===sn(t)?[]:["Unico\
de forms"];return e===s?o:[...o,e.trimEnd()===s.trimEnd()?"spaces at the end":"white space"]}function H(n){return sn(n.normalize())}function sn(n){return n.replace(/\s/g,"")}function le(n,t){let[e,s]=[
0,t];const i=[...(0,O.$z)(n,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(a=>{const r=me(a,s);return s-=on(a),r}),c=n.filter(Zn).length-i.filter(Zn).length;return c===0?i:[...i,`@@ ${(0,y.hS)(c,
"more changed line")} @@`]}function me(n,t){const e=c=>c.startsWith("-"),s=on(n.filter(e)),o=on(n)-s,i={removed:Math.max(t/2,t-o),others:Math.max(t/2,t-s)};return n.filter(c=>{const a=e(c)?"removed":"\
others";return i[a]-=c.length+1,i[a]>=0})}function Zn(n){return n.startsWith("-")||n.startsWith("+")}function on(n){return n.reduce((t,e)=>t+e.length+1,0)}var R=w(7856);const v={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},rn=80,Yn=8;function Z(n,t,e){if(n.type==="string")return cn(C((0,p.e1)(n.text)),t,e);const[s="",...o]=z(
n,t);return o.length>0||s.length>rn?void 0:(0,k.SS)(s,1/0)}function cn(n,t,e){const s=t.mask(n).shown;if(s.length>rn||s.includes(`
`))return;const o=_n(n,t,e);return(0,k.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${M(o,t)})`)}function _n(n,{labelOf:t},e){const s=t(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...e?.
members.values()??[]].some(i=>(0,p.jn)(i)&&(0,p.e1)(i.text)===s)?void 0:s}function z(n,t,e){const{mask:s}=t;if((0,p.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const d=C((0,p.e1)(n.text)),{shown:f}=s(
d);if(f.includes(`
`))return["|",...Qn(f.split(`
`))];const l=_n(d,t,e);return[JSON.stringify(f)+(l===void 0?"":` (${s(l).shown})`)]}const[o="",i=""]=n.type==="array"?"[]":"{}",c=n.type==="array"?n.items.map(d=>z(d,t)):Array.from(n.members,([d,f])=>{
const[l,...u]=(0,R.$C)(d,f,n)?[y.v5]:z(f,t,n);return[`${JSON.stringify(s(d).shown)}: ${l}`,...u]}),a=o+c.join(", ")+i;return a.length<=rn&&c.every(d=>d.length===1)?[a]:[o,...Qn(c.flat()),i]}function Qn(n){
return n.map(t=>`  ${t}`)}function C(n){if(!n.includes("%"))return n;try{const t=decodeURIComponent(n);return[encodeURIComponent(t),encodeURI(t)].includes(n)?t:n}catch{return n}}function M(n,{mask:t},e=100){
return(0,k.SS)(t(n).shown,e)}function X(n,t,e=!1){const s=L(n),o=e?1/0:100,i=n.flatMap((c,a)=>{if(c.type==="element")return[(0,k.SS)(`[${c.index}]`)];if(c.type==="item"){const d=t.endsOf(c.item),f=d===
void 0?c.label:e?`${d} (${c.label})`:d,l=a===s-1&&c.hint!==void 0?` (${M(c.hint,t)})`:"";return[`**${M(f,t,o)}**${l}`]}return!e&&n.slice(a+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[M(c.key,
t,o)]});return i.length>Yn&&!e&&i.splice(2,i.length-Yn+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function dn(n,t){const e=c=>n.map(({path:a,kind:r})=>(r?`${v[r]} `:"")+X(a,t,c)),[s,o]=[e(!1),e(
!0)],i=(0,I.Vn)(s);return qn(s.map((c,a)=>i.get(c)===1?c:o[a]??c))}function qn(n){const[t,e]=[(0,I.Vn)(n),new Map];return n.map(s=>{const[o=1,i]=[t.get(s),(e.get(s)??0)+1];return e.set(s,i),o===1?s:`${s}\
 (${i} of ${o})`})}const j="  ",nt=3,he=5,ge=120,N={texts:3,min:4,max:60,usual:2,usualWeight:.001},pe=/^(type|_?id|uuid|identifier)$/i,an={line:": changed, hidden"};function U(n,t){const e=[...(0,O.$z)(
n,$e).values()],s=e.filter(c=>c.length<nt).flat(),o=dn(s,t),i=new Map(s.map((c,a)=>{const{line:r,...d}=Y(c,t);return[c,b(`- ${o[a]}${r}`,{changes:1,...d})]}));return e.flatMap(c=>{const a=c.flatMap(r=>i.
get(r)??[]);return a.length===0?ye(c,t):a})}function $e(n){const t=L(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(i=>"id"in i?[i.id]:[]);if(t===0||t===n.path.length||
s.length===0)return n;const o=n.path.slice(t).map(i=>i.type==="member"?i.key:"index"in i&&i.index);return JSON.stringify([n.kind,s,o])}function ye(n,t){const[e]=n,{line:s,under:o=()=>""}=Y(e,t),i=et(tt(
n,t)),c=e.kind==="modified"?"":` ${e.kind}`,a=`- ${v[e.kind]} ${fn(e,t)}${s}${c} in ${i.line}`;return b(a,{changes:n.length,under:r=>o(r)+(i.under?.(r)??"")})}function tt(n,t){const e=n.map(({path:s})=>({
path:s.slice(0,L(s))}));return dn(e,t)}function fn({path:n},t){return X(n.slice(L(n)),t)}function Y(n,t){if(n.kind==="modified")return st(n,t);if("value"in n)return be(n,t);if(n.kind==="moved"){const[
i,c]=[n.from,n.path].map(a=>X(a.slice(0,-1),t,!0));return{line:`: moved from ${i} to ${c}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(i=>({path:[i]})),s=et(dn(e,t)),o=s.
under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o})`}}function et(n){if(n.length<=he)return{line:n.join(", ")};const t=(0,y.hS)(n.length,"item"),e=ot(t,j+n.join(", "));
return{line:t,under:s=>e.length<=s?e:""}}function st({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,R._p)(n,t,e))return an;if(t.type==="string"&&e.type==="string")
return we((0,p.e1)(t.text),(0,p.e1)(e.text),s);const[o,i]=[z(t,s).join(`
`),z(e,s).join(`
`)];if(o===i)return an;const[c,a]=[Z(t,s),Z(e,s)];return c!==void 0&&a!==void 0?{line:`: ${c} \u2192 ${a}`}:{line:"",under:_(o,i)}}function we(n,t,e){const s=[C(n),C(t)],o=s[0]!==s[1]&&(s[0]!==n||s[1]!==
t),[i,c]=o?s:[n,t],a=o?" (percent-encoded)":"",[r,...d]=(0,F.qy)(i,c)?.changes??[];if(r!==void 0){const $=`${a} (JSON in a text)`;if(d.length===0&&r.kind==="modified"){const S=st(r,e);return{...S,line:`${$}\
 \u203A ${X(r.path,e)}${S.line}`}}const E=b("",{parts:U([r,...d],e)});return{line:$,under:S=>`
${it(pn(E,S).join(""))}`}}const[f,l]=[e.mask(i),e.mask(c)];if(f.shown===l.shown)return{line:a+an.line};const u=f.hidden===l.hidden?"":" (hidden values differ, too)",[m,h]=[cn(i,e),cn(c,e)];if(m===void 0||
h===void 0)return{line:a+u,under:_(f.shown,l.shown)};const g=Hn(f.shown,l.shown).join(", ");return{line:`${a}: ${m} \u2192 ${h}${g&&` (${g})`}${u}`}}function be({kind:n,path:t,value:e},s){if(e.type===
"hidden")return{line:""};if((0,R._p)(t,e))return{line:": hidden"};const o=e.type==="object"?void 0:Z(e,s);if(o!==void 0)return{line:`: ${o}`};const c=e.type==="string"?s.mask(C((0,p.e1)(e.text))).shown:
z(e,s).join(`
`),a=u=>n==="added"?_(void 0,c,u):_(c,void 0,u);if(e.type==="array")return{line:"",under:a((0,y.hS)(e.items.length,"element"))};if(e.type!=="object")return{line:"",under:a()};const r=a((0,y.hS)(e.members.
size,"field")),{line:d,left:f}=Me(e,t.at(-1),s),l=d===""?"":`: ${d}`;return f==="nothing"?{line:l}:{line:l,under:f==="place"?u=>u===1/0?r(u):"":r}}function Me(n,t,e){const s=t?.type==="item"?t:void 0;
if(n.members.size===0&&!s)return{line:"`{}`",left:"nothing"};const o=d=>(0,p.jn)(d)&&[s?.label,s?.hint].includes((0,p.e1)(d.text)),i=[...n.members].filter(([,d])=>!s||!o(d)),c=i.filter(([d,f])=>!s||!Tt(
d,f)),a=c.map(([d,f])=>{const l=(0,R.$C)(d,f,n)?(0,k.SS)(y.v5):Z(f,e,n);return l&&`${M(d,e)}: ${l}`}),r=a.join(", ");return a.includes(void 0)||r.length>ge?{line:Se(n,o,e),left:"more"}:{line:r,left:c.
length<i.length?"place":"nothing"}}function Se(n,t,e){const s=new Map,o=(c,a,r)=>{r>(s.get(c)?.weight??0)&&s.set(c,{text:a,weight:r})},i=(c,a,r)=>{if(c.type==="array")for(const m of c.items)i(m,a,r+1);
if(c.type==="object")for(const[m,h]of c.members)(0,R.$C)(m,h,c)?o(m,y.v5,N.max):i(h,m,r+1);if(c.type!=="string")return;const d=(0,p.e1)(c.text),f=pe.test(a)||t(c)||Ct(d)||e.labelOf(d)!==void 0;if(d.length<
N.min||f)return;const l=d.includes("://")?2*N.max:Math.min(d.length,N.max),u=e.countOf(d)>N.usual?N.usualWeight:1;o(a,e.mask(C(d)).shown,u*l/(r+1))};return i(n,"",0),[...s].sort(([,c],[,a])=>a.weight-
c.weight).filter(([,{weight:c}],a)=>a===0||a<N.texts&&c>N.usualWeight*2*N.max).map(([c,{text:a}])=>`${M(c,e)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(a,N.max)),1/0)}`).join(", ")}function _(n,t,e){const s=(0,k.
EU)(ae(n,t),"diff",j);return o=>{const i=s.length<=o?s:ke(s,o);return e===void 0?`
${i}`:ot(e,i)}}function ke(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(o=>o.slice(j.length));return[...e.slice(0,1),...le(s,t).map(o=>j+o),...e.slice(-1)].join(`
`)}function ot(n,t){return`
${j}<details><summary>${n}</summary>

${t}
${j}</details>`}function it(n){return n.replace(/^(?=.)/gm,j)}const Oe=100,rt=5;function Ne(n,t){const e=n.kind==="json"?_t(n,u=>t(u).shown):void 0,s=(0,F.Z)(()=>(0,I.Vn)((0,p.PX)(n.head??n.base))),o={
mask:t,labelOf:u=>u.length>Oe?void 0:e?.labelOf(JSON.stringify(u)),endsOf:u=>e?.endsOf(u),countOf:u=>s().get(u)??0},i=ct((0,Q.xS)(n)),c=n.status==="modified",a=c?xe(n,o,e):U(Ae(n),o),{nodes:r=0,connections:d=0}=e?.
size??{},f=r===0?"What is in it":`${(0,y.hS)(r,"node")}, ${(0,y.hS)(d,"connection")}`,l=c?a:T(f,a,{changes:i,folded:!0});return[...Ee(e),b(Ie(n,t),{parts:[...l,...Le(n,o)],changes:i})]}function ct({added:n,
modified:t,removed:e}){return n+t+e}function Ee(n){return n?.note!==void 0?[b(n.note)]:n?.picture?[b((0,k.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ie({name:n,kind:t,status:e,changes:s},o){const i=`**${M(n,{mask:o})}**`;return e!=="modified"?`${v[e]} ${i}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${v.modified} ${i}: content modified`:t==="variables"?`${i} (values are never shown)`:i}function Le({references:n},t){if(n.length===0)return[];const e=n.slice(0,rt).
map(({path:c,from:a,to:r})=>`${X(c,t)} (${M(a,t)} \u2192 ${M(r,t)})`),s=n.length>rt?", \u2026":"",o=n.length===1?"follows and isn't":"follow and aren't",i=`${(0,y.hS)(n.length,"reference")} to new IDs\
 and names ${o} counted`;return[b(`${i}: ${e.join(", ")}${s}`)]}function xe(n,t,e){const s=Tn(n),o=e?.connections??[],i=new Set(o.map(({item:m})=>m)),c=(0,O.$z)(n.text?[je(n.text)]:n.changes,m=>e?.tells(
m)?"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":ve(m.path,t)?"item":"rest"),[a,r]=[c.get("layout")??[],c.get("connection")??[]],d=U(c.get("rest")??[],t),f=Re(o,r,t),l=(c.get("told")?.
length??0)+r.length,u=`Layout and bookkeeping: ${(0,y.hS)(a.length,"change")}`;return[...U(c.get("item")??[],t),...T("Connections",f,{noun:"connection",changes:l}),...f.length===0?d:T("Elsewhere in th\
e file",d),...T(u,Te(a,n,t),{folded:!0})]}function ve(n,{labelOf:t}){return n.some(e=>e.type==="item"||e.type==="member"&&t(e.key)!==void 0)}function je({base:n,head:t}){return{kind:"modified",path:[],
from:un(n),to:un(t)}}function un(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function Ae({base:n,head:t,text:e,status:s,changes:o}){const i=s==="removed"?"removed":"added",c=(r,d)=>{const f=(0,I.
Vg)(r,()=>{});return!(d.length<3&&f.length>0&&f.every(u=>u.value.type==="object"))&&(d.length>0||r.type!=="object")?[{kind:i,path:d,value:r}]:f.flatMap(({step:u,value:m})=>u.type==="member"?c(m,[...d,
u]):[{kind:i,path:[...d,u],value:m}])},a=n??t??(e&&un(e.base??e.head));return a?c(a,[]):o}function Re(n,t,e){const s=new Map(t.map(c=>["value"in c&&c.value,c])),o=ze(n,s),i=qn(o.map(c=>Ce(c,e)));return o.
map(([{item:c}],a)=>{const r=s.get(c),{line:d,under:f=()=>""}=r?Y(r,e):{line:""};return b(`${i[a]}${f(0)===""?d:""}`,{under:f})})}function ze(n,t){const e={added:new Map,removed:new Map};return n.flatMap(
s=>{const{kind:o,source:i,target:c,item:a}=s;if(o==="rewired"||t.has(a))return[[s]];const r=e[o].get(i),d=r??[s];return r&&r.push(s),e[o].delete(i),e[o].set(c,d),r?[]:[d]})}function Ce(n,t){const[{kind:e,
source:s,target:o,was:i}]=n,c=f=>`**${M(f.label,t)}**`,a=f=>f===""?"":` (${M(f,t)})`,r=n.map(f=>` \u2192 ${c(f.target)}${a(f.label)}`),d=i?.target===o?a(i.label)||" without a label":i&&` ${c(i.target)}`;
return`- ${v[e]} ${c(s)}${r.join("")}${d===void 0?"":`, was${d}`}`}function Te(n,t,e){return[...(0,O.$z)(Pt(n,t),o=>o.kind+fn(o,e)).values()].flatMap(o=>{const i=o.map(d=>Y(d,e));if(o.length<nt||L(o[0].
path)===0||i.some(({under:d})=>d))return U(o,e);const c=tt(o,e),a=it(i.map(({line:d},f)=>`- ${c[f]}${d}`).join(`
`)),r=`- ${v[o[0].kind]} ${fn(o[0],e)} of ${(0,y.hS)(o.length,"item")}`;return b(r,{changes:o.length,under:d=>a.length>d?"":`
${a}`})})}const De="<!-- workflow-report -->",Pe=6e4,Xe=1e3;function Ue(n){const{workflows:t,missing:e}=n,s=(0,R.lb)(n),i=["changed","added","removed"].flatMap(r=>t.filter(d=>d.status===r)).map(r=>{const d=ct(
r.counts);return{workflow:r,changes:d,parts:r.files.flatMap(f=>Ne(f,s))}}),c=Je(n,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=Pe,maxBytes:d=1/0,headings:f=!0,mark:l=!0}={})=>{
const u=i.map(({workflow:g,...$})=>b(Fe(g,s,f),$)),m=b(a,{parts:[...T("",u,{noun:"workflow"}),...c]}),h=l?`${De}
`:"";for(let g=Math.min(r,d);;){const $=[h,...pn(m,g-h.length-1),`
`],E=d===1/0?0:Buffer.byteLength($.join(""));if(E<=d||g<Xe)return $;g=Math.floor(g*d*.99/E)}}}function We(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Fe({name:n,status:t,counts:e},s,o){const i=o?"### ":"",c=n===void 0?void 0:M(n,{mask:s});return t==="added"||t==="removed"?`${i}${v[t]} ${c===void 0?"Workflow":`${c}: workflow`} ${t}`:o?`${i}${c===
void 0?"":`${c}: `}${(0,Q.cq)(e)}`:""}function Je({workflows:n,notCompared:t=[]},e){const s=(c,a)=>{const r=c.flatMap(d=>d===void 0?[]:[M(d,{mask:e})]).join(", ");return c.length===0?[]:[b(a(r),{least:a(
(0,y.hS)(c.length,"workflow"))})]},o=n.flatMap(({name:c,status:a})=>a==="unchanged"?[c]:[]),i=n.flatMap(({name:c,variablesCompared:a})=>a?[]:[c]);return[...n.length===0?[b("No workflow was compared")]:
[],...s(o,c=>c===""?"No changes":`${c}: no changes`),...s(i,c=>`The environment variables${i.length===n.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,c=>`${c}: not compared, because the step failed`)]}var Be=w(8725),Ke=w(7487),Ve=w(2697),Ge=w(6584);async function He(n){const t=Ue(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return(0,Ke.n0)(await(0,Ve.N9)("the report",e)),t}const Ze=900*1024;function Ye(n,t,e,s){const o=Ze-Buffer.byteLength(e.join()),i=n({headings:t,maxLength:1/0,maxBytes:o,mark:!1}).join("");return s===void 0?
i:We(i,s)}function _e(n){const t=(0,Q.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Ge.bY),s=t.length>20?` and ${(0,y.hS)(t.length-20,"more line")}`:"";(0,Be.lm)(`No field matched ${e.join("\
, ")}${s} in ignore. Check the spelling.`)}})};export{ts as id,es as ids,ss as modules};
