const ss=345,os=[345],is={2345:((ns,dt,S)=>{S.d(dt,{pageReport:()=>Qe,publishReport:()=>Ze,tellUnusedIgnores:()=>_e});var tn=S(1124),k=S(8132),b=S(706),$=S(3436);const at=[/^(_?id|key|uuid|guid|identifier)$/i,
/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],hn=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,J="*",ft=64;function ut(n,t){
const e=gn([]),s=[],o=new Set([n,t].flatMap(c=>[...(0,$.PX)(c),...wn(c)]));function i(c,r,a){if((0,$.jn)(c))yn(c.text,r,a);else if(c.type==="object")d(c,r,a);else{const f=c.items.length>1&&c.items.some(
({type:u})=>u==="array");for(const[u,l]of c.items.entries())i(l,pn(r,"[]"),{...a,array:c.items,...f&&{slot:u}})}}function d(c,r,{key:a,array:f,map:u,...l}){let m=l;if(f!==void 0||a!==void 0){const y={
side:l.side,value:c,field:r,outer:l.place,key:a,array:f??[]};m={...l,place:y,map:a===void 0?void 0:u},s.push(y)}const h=lt(c,o),g=m===l&&(0,$.YD)(c).some(y=>u?.members.has(y));for(const[y,p]of c.members){
const w=pn(r,h||g?J:y);g&&yn(JSON.stringify(y),w,m,p),(!g||p.type==="array")&&i(p,w,h?{...m,key:y,map:c}:m)}}return i(n,e,{side:"base"}),i(t,e,{side:"head"}),{root:e,places:s,find:mt(s)}}function gn(n){
return{keys:n,inner:new Map,texts:new Map,references:[]}}function pn(n,t){const e=n.inner.get(t)??gn([...n.keys,t]);return n.inner.set(t,e),e}function $n(n,t){return n?.inner.get(t)??n?.inner.get(J)}function yn(n,{
keys:t,texts:e,references:s},{place:o,slot:i},d){e.set(n,(e.get(n)??0)+1);const c=n.startsWith('"')?n.length>2:hn.test(t.findLast(r=>r!=="[]")??"")&&/^\d+$/.test(n);o&&c&&s.push({text:n,place:o,slot:i,
value:d})}function wn(n){if((0,$.jn)(n))return[];const t=n.type==="array"?n.items:[...n.members.values()];return[...t.flatMap(wn),...t.some(bn)?[]:(0,$.YD)(n)]}function bn(n){return n.type==="object"}
function lt({members:n},t){const e=[...n.keys()].filter(s=>!hn.test(s)&&t.has(s));return e.length>0&&2*e.length>=n.size&&[...n.values()].every(bn)}function mt(n){const t=new Map;for(const e of n){const s=(o,i)=>{
const d=at.findIndex(a=>a.test(o));if(d<0)return;const c=`${e.side} ${i}`,r=t.get(c)??[];r[d]=(r[d]??new Set).add(e),t.set(c,r)};e.key!==void 0&&s(J,JSON.stringify(e.key));for(const[o,i]of e.value.members)
(0,$.jn)(i)&&s(o,i.text)}return(e,s)=>{const o=t.get(`${s.side} ${e}`)?.find(i=>i);return o&&o.size<=ft?Sn([...o],s):void 0}}function Sn(n,t){const e=t?n.filter(o=>en(o,t)):n;if(e.length===0&&t)return Sn(
n,t.outer);const s=e.length>1?e.filter(({value:o})=>o.members.size>2):e;return s.length===1?s[0]:void 0}function en(n,t){return n!==void 0&&(n===t||en(n.outer,t))}var O=S(5408);const ht=L("source from\
 origin src tail out"),gt=L("target to dest destination head in"),Mn="next to goto target targets wire wires link links edge edges transition transitions outgoing",kn=L(`${Mn} then else default on suc\
cess failure fail error timeout case cases choice choices branch branches connection connections output outputs dest destination successor successors`),pt=L("after depends dependencies needs requires \
prev previous predecessor predecessors"),$t=L(`${Mn} runafter run_after dependson depends_on needs requires previous connection connections [] * id node main`),yt=L("label title name condition if when\
 event type relationship selectedRelationships"),wt=60;function bt(n,t){const e=ut(n,t),s=St(e.root).flatMap(c=>Mt(c,e)),o=kt(s),i=o.length>0?o:Ot(s,e),d=new Set(i.flatMap(({source:c,target:r})=>[c.field,
r.field]));return{root:e.root,nodes:e.places.filter(({field:c})=>d.has(c)),edges:i}}function L(n){return new Set(n.split(" "))}function P(n,t){return n.flatMap(s=>s.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(s=>t.has(s.toLowerCase()))}function St(n){const t=[n];for(const e of t)t.push(...e.inner.values());return t}function Mt(n,{find:t}){const e=n.references.flatMap(c=>{const r=t(c.text,c.place);return r?
[{...c,field:n,target:r}]:[]}),s=e.filter(({place:c,target:r})=>!en(c,r)),o=e.length/n.references.length,i=o>=.5&&U(n.references)-U(e)<=2;return(o>=.9||i&&P(n.keys.slice(-2),kn))&&2*s.length>=e.length?
[e]:[]}function U(n){return new Set(n.map(({text:t})=>t)).size}function kt(n){const t=n.filter(e=>!e.some(({place:s,target:o})=>o.field===s.field));return[...(0,O.$z)(t,([e])=>e?.place.field).values()].
flatMap(e=>{const s=new Map(On(e,ht).map(o=>[o.place,o]));return On(e,gt).flatMap(o=>{const[i,{place:d,target:c}]=[s.get(o.place),o];return i===void 0?[]:[{source:i.target,target:c,label:En(o,d,[]),links:[
i,o],item:d.value}]})})}function On(n,t){return n.filter(([s])=>s&&P(s.field.keys.slice(-2),t)).sort((s,o)=>U(o)-U(s))[0]??[]}function Ot(n,t){const[e,s]=[[],[]],o=new Set;for(const d of n){const c=d.
flatMap(l=>Et(l,t)),[r]=c;if(r===void 0||10*c.length<9*d.length)continue;const a=r.link.field.keys.slice(r.inside.field.keys.length),f=c.map(({link:l,source:m})=>{const h=l.place===m?void 0:l.place;return{
source:m,target:l.target,label:En(l,h,a),links:[l],item:h?.value}}),u=c.filter(({source:l,inside:m})=>l!==m);for(const{inside:l}of u)o.add(l.key);P(a,pt)?s.push(...f.map(l=>({...l,source:l.target,target:l.
source}))):(u.length>0||P(a,kn))&&e.push(...f)}const i=e.length<s.length?s:e;return o.size>1||U(i.flatMap(({links:d})=>d))>1?i:[]}function Et(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.
stringify(e.key),e),o=[e,s].find(i=>i?.field===n.target.field);if(o)return[{link:n,source:o,inside:e}]}return[]}function En({slot:n,value:t},e,s){const o=[...yt].map(c=>{const[r,a]=[e?.field.inner.get(
c),In(e?.value.members.get(c))];return r&&r.texts.size+(r.inner.get("[]")?.texts.size??0)>1||a.includes(" ")?a:""}),i=s.filter(c=>!$t.has(c.toLowerCase())),d=n===void 0?[]:[`output ${n+1}`];return[In(
t),...o].find(c=>c!=="")??[...i,...d].join(", ")}function In(n){const e=(n?.type==="array"?n.items:[n]).flatMap(s=>s?.type==="string"&&(0,$.e1)(s.text).trim()||[]).join(", ");return e.length>wt?"":e}var B=S(
2742);const sn=V(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),K=["x","y"],It=V("w h width height left top zoom"),Nt=[["x"],["position"],["left","top"]],Nn=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Ln=V("_?id uuid guid identifier instanceIdentifier instanceId groupId"),on=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,vn=V("_?rev revision iteration version versionId activeVersionId vers\
ionCounter versionNumber"),Lt=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,Nn],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[vn,/^\d{1,15}$/],
[vn,on]];function V(n){return new RegExp(`^(${n.replaceAll(" ","|")})$`,"i")}function jn({base:n,head:t}){const e={base:(0,B.Z)(()=>new Set((0,$.PX)(n))),head:(0,B.Z)(()=>new Set((0,$.PX)(t)))};return s=>{
const{kind:o,path:i}=s;if(o==="reordered"||o==="moved")return!1;const[d,c=d]=o==="modified"?[s.from,s.to]:[s.value];if(At(i)&&H(d)&&H(c))return!0;if(o!=="modified"||d.type!==c.type||!("text"in d)||!("\
text"in c))return!1;const[r,a,f]=[R(i.at(-1)),(0,$.e1)(d.text),(0,$.e1)(c.text)],u=m=>m.test(a)&&m.test(f);return Lt.some(([m,h])=>m.test(r)&&u(h))?!0:i.at(-2)?.type!=="member"&&Ln.test(r)&&u(on)&&!e.
head().has(a)&&!e.base().has(f)}}function vt(n){return on.test(n)||Nn.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}function jt(n,t){return Ln.test(n)&&(0,$.jn)(t)||(sn.test(n)||K.includes(n))&&H(t)}
function At(n){if(n.slice(j(n)).some(o=>sn.test(R(o))))return!0;const[t,e]=[n.at(-2),R(n.at(-1))],s=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return K.includes(e)||It.test(e)&&Nt.
some(o=>o.every(i=>s?.has(i)))}function j(n){return n.findLastIndex(({type:t})=>t==="item")+1}function xt(n,{matches:t}){const e=new Map(t.map(o=>[o.path.at(-1),o])),s=new Map;for(const o of n){const i=j(
o.path),[d,c]=[o.path[i-1],o.path[i]],r=K.includes(R(c)),a=r?K:sn.test(R(c))?[R(c)]:[],[f,u]=[An(e.get(d)?.base,a),An(e.get(d)?.head,a)],l=[...o.path.slice(0,i),{type:"member",key:a.join(", ")}];f&&u?
s.set(r?d:c,{kind:"modified",path:l,from:f,to:u}):s.set(o,o)}return[...s.values()]}function An(n,t){const e=n?.type==="object"?t.flatMap(s=>n.members.get(s)??[]):[];if(!(e.length<t.length))return e.length>
1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function R(n){return n?.type==="member"?n.key:""}function H(n){if(n.type==="literal")return/\d/.test(n.text);const t=n.type==="array"?n.items:n.type==="\
object"?[...n.members.values()]:[];return t.length>0&&t.every(H)}var C=S(1345);const xn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Rt={added:"fill:#dafbe1,stroke:#1a7f37,colo\
r:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ct={same:"-->",added:"==>",removed:"-.->"},Rn=40,zt=500,Tt=5e4,
Dt=40,Wt=6;function Pt(n,t,{isWhole:e,hide:s}){const o=({status:r})=>e||r!=="same",i=new Set([...n.filter(o),...t.filter(o).flatMap(G)]),d=t.filter(r=>G(r).some(o)).flatMap(G);if(i.size===0)return{};for(const r of[
new Set([...i,...d]),i]){const a=t.filter(l=>G(l).every(m=>r.has(m)));if(r.size>Rn||a.length>zt)continue;const f=n.filter(l=>r.has(l)),u=Ut(f,a,s);if(u.length<=Tt)return{picture:u}}return{note:`The pi\
cture is left out: it would have ${i.size>Rn?(0,b.hS)(i.size,"node"):"too many connections"}.`}}function G({source:n,target:t}){return[n,t]}function Ut(n,t,e){const s=new Map(n.map((i,d)=>[i,`n${d+1}`])),
o=n.map(i=>`  ${s.get(i)}["${xn[i.status]}${Cn(e(i.label))||"?"}"]`);for(const{source:i,target:d,label:c,status:r}of t){const a=`${xn[r]}${Cn(e(c))}`.trim();o.push(`  ${s.get(i)} ${Ct[r]}${a===""?"":`\
|"${a}"|`} ${s.get(d)}`)}for(const[i,d]of Object.entries(Rt)){const c=n.filter(r=>r.status===i).map(r=>s.get(r));c.length>0&&o.push(`  classDef ${i} ${d}`,`  class ${c.join()} ${i}`)}return[`flowchart\
 ${Xt(n,t)>Wt?"TD":"LR"}`,...o].join(`
`)}function Xt(n,t){const e=new Set(t.map(({target:i})=>i)),s=n.filter(i=>!e.has(i)),o=new Map((s.length>0?s:n.slice(0,1)).map(i=>[i,1]));for(const[i,d]of o)for(const{source:c,target:r}of t)c===i&&!o.
has(r)&&o.set(r,d+1);return Math.max(...o.values())}function Cn(n){return(0,k.RK)((0,k.Jj)(n.replace(/\s+/g," ").trim(),Dt)).replace(Ft,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Ft=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Jt=L("id _id identifier uuid"),Bt=L("* if when id name label title type key handle condition event relationships");function Kt(n,t=e=>e){const e=n.head??n.base;if(e===void 0)return;const[s,o]=[n.base??
e,n.head??e],i=(0,C.j9)([o,s]),d=bt(s,o),c=Vt(n,d,i),r=[...new Set(c.values())].sort((h,g)=>h.rank-g.rank),a=Gt(d,c),f=a.filter(h=>h.status!=="same"),u=Yt(d,f);_t(n,r,i,u);const l=new Map(a.map(({item:h,
source:g,target:y})=>[h,`${g.label} \u2192 ${y.label}`])),m=h=>h.filter(({status:g})=>g!=="removed").length;return{...Pt(r,a,{isWhole:n.status!=="modified",hide:t}),connections:Zt(f),size:{nodes:m(r),
connections:m(a)},tells:u,labelOf:i.labelOf,endsOf:h=>l.get(h)}}function Z({side:n}){return n==="head"}function zn(n){return n&&[n.key,zn(n.outer)]}function Vt({matches:n},{nodes:t},e){const s=(0,O.$z)(
n,({base:a})=>a.id),o=a=>a.key!==void 0?JSON.stringify(zn(a)):`${((Z(a)?void 0:s.get(a.value.id)?.shift())?.head??a.value).id}`,i=new Map(t.map((a,f)=>[a,f])),d=(0,O.$z)(t.filter(Z),o),c=new Map;let r=0;
for(const a of t){if(c.has(a))continue;const f=Z(a)?a:d.get(o(a))?.shift();r=(f&&i.get(f))??r+1e-6;const u=f===void 0?"removed":f===a?"added":"same",l=f??a,m={label:Ht(l,e),status:u,rank:r,place:l,old:u===
"same"?a:void 0};c.set(a,m).set(l,m)}return c}function Ht({key:n,value:t,array:e},s){const[o,i,...d]=["type","componentType",...t.members.keys()].map(r=>(0,$.TN)(t,r)),[c="?"]=[o,i,(0,$.TH)(t),...d].filter(
r=>r!==void 0);return n??s.nameOf(t,e)??(0,$.e1)(c)}function Gt({edges:n},t){const e=n.flatMap(c=>{const[r,a]=[t.get(c.source),t.get(c.target)];return r&&a?[{...c,source:r,target:a,status:Z(c.source)?
"added":"removed"}]:[]}),s=({source:c,target:r,label:a})=>`${c.rank} ${r.rank} ${a}`,o=(0,O.$z)(e.filter(({status:c})=>c==="removed"),s);return[...e.filter(({status:c})=>c==="added").map(c=>o.get(s(c))?.
pop()?{...c,status:"same"}:c),...[...o.values()].flat()].sort((c,r)=>c.source.rank-r.source.rank||c.target.rank-r.target.rank)}function Zt(n){const t=new Map;for(const e of["target","label"]){const s=o=>`${o.
source.rank} ${e==="label"?o.label:o.target.rank}`;for(const[o,i,...d]of(0,O.$z)(n,s).values()){if(!o||!i||d.length>0||o.status===i.status)continue;[o.source,o.target,i.target].every(({old:r})=>r)&&!t.
has(o)&&!t.has(i)&&t.set(o,i).set(i,o)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Yt({root:n,nodes:t},e){const s=new Set(
e.flatMap(r=>r.links.map(({field:a})=>a))),o=new Set(e.map(({item:r})=>r)),i=new Set([n,...t.map(({field:r})=>r)]),d={added:new Set,removed:new Set};for(const r of e){const a=[r.source.label,r.target.
label,...r.label.split(", ")].map(f=>JSON.stringify(f));for(const f of[...a,...r.links.map(u=>u.text)])d[r.status].add(f)}function c(r,a,f){if(a===void 0||i.has(a))return[{text:f,field:n}];const u=a.keys.
at(-1)===J?[{text:JSON.stringify(f),field:a}]:[];if("text"in r)return[...u,{text:r.text,field:a}];const l="items"in r?r.items.map(h=>["[]",h]):[],m="members"in r?[...r.members]:[];return[...u,...[...l,
...m].flatMap(([h,g])=>c(g,$n(a,h),h))]}return({path:r,...a})=>{const f=r.map(m=>m.type==="member"?m.key:"[]"),u=r.some(m=>m.type==="item"&&o.has(m.item)),l=(m,h)=>{const g=c(m,f.reduce($n,n),`${f.at(
-1)}`),y=g.some(({field:w})=>s.has(w)),p=(w,F)=>{if(s.has(F))return h.has(w);const ct=`${F.keys.findLast(qe=>qe!=="[]")}`;return Jt.has(ct)||h.has(w)&&P([ct],Bt)||y&&Qt(w,F)};return(y||u)&&g.every(({text:w,
field:F})=>p(w,F))};return a.kind==="modified"?l(a.from,d.removed)&&l(a.to,d.added):"value"in a&&l(a.value,d[a.kind])}}function Qt(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((o,i)=>o+i,
0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function _t(n,t,{componentOf:e},s){const o=jn(n),i=t.flatMap(r=>{const{value:a,array:f}=r.place,u=(0,C.qU)(a)===void 0?e(a,f):void 0;return[a.id===r.
old?.value.id?void 0:a,u].map(l=>({owner:l,node:r}))}),d=(0,O.$z)(i,({owner:r})=>r);d.delete(void 0);const c=new Map(n.matches.map(({path:r,head:a})=>[r.at(-1),a]));for(const r of n.changes){if(s(r)||
o(r))continue;const a=r.path.map(u=>c.get(u)).reverse(),f=["value"in r&&r.value,...a].find(u=>d.has(u));for(const{node:u}of d.get(f)??[])u.status==="same"&&(u.status="modified")}}var qt=S(8965);const Tn=2,
ne=1e3,te=240,ee=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],Dn="...";function se(n,t){const e=[Wn(n??t),Wn(t??n)],
[s,o]=[Pn(n,e[0]),Pn(t,e[1])],i=ie(s,o);return e[0]===e[1]?i:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...i]}function Wn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Pn(n,t){return(n?.split(t==="CRLF"?`\r
`:`
`)??[]).flatMap(s=>ee.reduce(oe,[s]).map((o,i)=>i===0?o:Dn+o))}function oe(n,t){return n.flatMap(e=>e.length>te?Array.from(e.matchAll(t),([s])=>s):e)}function ie(n,t){const e=new Set(n),o=t.some(d=>e.
has(d))?(0,qt.E)([...n],[...t],{maxEditLength:ne}):void 0;if(o===void 0)return[...Xn(n,t),...A("+",t)];let i=0;return o.flatMap(({added:d,removed:c,value:r},a)=>{const f=o[a+1];if(c)return Xn(r,f?.added?
f.value:[]);const[u,l]=[a===0?0:Tn,r.length-Tn],m=i+Un(r.slice(0,l+1));return i+=Un(r),d?A("+",r):f===void 0?A(" ",r.slice(0,u)):l-u<2?A(" ",r):[...A(" ",r.slice(0,u)),`@@ line ${m} @@`,...A(" ",r.slice(
l))]})}function A(n,t){return t.map(e=>`${n} ${e}`)}function Un(n){return n.filter(t=>!t.startsWith(Dn)).length}function Xn(n,t){const e=new Map(n.map(i=>[Y(i),i])),s=t.flatMap(i=>Fn(e.get(Y(i))??i,i));
return[...s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`],...A("-",n)]}function Fn(n,t){if(Y(n)!==Y(t))return[];const[e,s]=[n.normalize(),t.normalize()],o=rn(n)===rn(t)?[]:["Unico\
de forms"];return e===s?o:[...o,e.trimEnd()===s.trimEnd()?"spaces at the end":"white space"]}function Y(n){return rn(n.normalize())}function rn(n){return n.replace(/\s/g,"")}function re(n,t){let[e,s]=[
0,t];const i=[...(0,O.$z)(n,c=>c.startsWith("@@ line ")?++e:e).values()].flatMap(c=>{const r=ce(c,s);return s-=cn(c),r}),d=n.filter(Jn).length-i.filter(Jn).length;return d===0?i:[...i,`@@ ${(0,b.hS)(d,
"more changed line")} @@`]}function ce(n,t){const e=d=>d.startsWith("-"),s=cn(n.filter(e)),o=cn(n)-s,i={removed:Math.max(t/2,t-o),others:Math.max(t/2,t-s)};return n.filter(d=>{const c=e(d)?"removed":"\
others";return i[c]-=d.length+1,i[c]>=0})}function Jn(n){return n.startsWith("-")||n.startsWith("+")}function cn(n){return n.reduce((t,e)=>t+e.length+1,0)}const Bn=2,Kn=60,dn="</details>",de=`<details\
><summary></summary>


${dn}`.length,ae=100;function E(n,t={}){const e=t.under?.(1/0)??"";return{line:n,rest:"",least:e===""?n:`${n} \u2026`,changes:0,...t,under:e,cut:t.under}}function Vn(n,t){const{placed:e,left:s}=fe(n,t),
o=new Map;let i=s;for(const[d,{entry:c,sections:r}]of e.entries()){const a=ue(c,c.least.length+Math.floor(i/(e.length-d)));i-=le(a)-c.least.length,o.set(c,a);for(const f of r)o.set(f,[])}return he(Gn(
n,o).filter(([d])=>d!==""))}function fe(n,t){const e=Hn(n,[]),s=new Map;for(const{sections:a}of e)for(const f of a)s.set(f,(s.get(f)??0)+1);const o=new Set,i=[];let[d,c]=[t,0];const r=({entry:a,sections:f})=>f.
length===1?0:a.line.length+a.under.length;for(const a of e.sort((f,u)=>r(f)-r(u))){const{entry:f,sections:u}=a,l=u.filter(p=>!o.has(p)),m=u.filter(p=>s.get(p)===1),g=l.map(({heading:p,folded:w})=>p.length+
Bn+(w?de:0)).reduce((p,w)=>p+w,f.least.length+Bn),y=c+Kn*(l.length-m.length);if(!(g+y>d)){d-=g,c=y,i.push(a);for(const p of l)o.add(p);for(const p of u)s.set(p,(s.get(p)??0)-1)}}return{placed:i,left:d-
c}}function Hn(n,t){const e=[...t,n];return n.parts.flatMap(s=>"parts"in s?Hn(s,e):[{entry:s,sections:e}])}function ue({line:n,under:t,rest:e,least:s,cut:o},i){if(i===1/0)return[n,t,e];if(n.length+t.length<=
i)return[n,t];for(let d=i-n.length-Kn;o&&d>ae;d=Math.floor(d*.7)){const c=o(d);if(c!==""&&n.length+c.length<=i)return[n,c]}return[s]}function le(n){return n.reduce((t,e)=>t+e.length,0)}function Gn(n,t){
const{heading:e,parts:s,folded:o}=n,d=s.filter(a=>t.has(a)).flatMap(a=>"parts"in a?Gn(a,t):[t.get(a)??[]]),c=s.filter(a=>!t.has(a)),r=[...d,[me(n,c)]];return o?[[`<details><summary>${e}</summary>`],...r,
[dn]]:[[e],...r]}function me({noun:n},t){if(t.length===0)return"";if(n==="connection")return`\u2026 and ${(0,b.hS)(t.length,"more connection")}`;const e=n==="workflow"?` in ${(0,b.hS)(t.length,"more w\
orkflow")}`:"";return`\u2026 and ${(0,b.hS)(Zn(t),"more change")}${e}`}function Zn(n){return n.reduce((t,e)=>t+(e.changes??("parts"in e?Zn(e.parts):0)),0)}function he(n){const t=e=>e?.[0]?.startsWith(
"- ");return n.flatMap((e,s)=>{const o=e[0]===dn||t(e)&&t(n[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var z=S(7856);const X=80,Yn=8;function Q(n,t,e){if(n.type==="string")return an(I((0,$.e1)(n.text)),t,e);const[s="",...o]=T(n,t);return o.length>0||s.length>X?void 0:(0,k.SS)(s,1/0)}function an(n,t,e){
const s=t.mask(n).shown;if(s.length>X||s.includes(`
`))return;const o=Qn(n,t,e);return(0,k.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${M(o,t)})`)}function Qn(n,{labelOf:t},e){const s=t(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...e?.
members.values()??[]].some(i=>(0,$.jn)(i)&&(0,$.e1)(i.text)===s)?void 0:s}function T(n,t,e){const{mask:s}=t;if((0,$.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const a=I((0,$.e1)(n.text)),f=s(
a).shown.split(`
`);if(f.length>1)return["|",..._n(f)];const u=Qn(a,t,e);return[JSON.stringify(f[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=n.type==="array"?"[]":"{}",d=n.type==="array"?n.items.map(a=>T(a,t)):
Array.from(n.members,([a,f])=>{const[u,...l]=(0,z.$C)(a,f,n)?[b.v5]:T(f,t,n);return[`${JSON.stringify(s(a).shown)}: ${u}`,...l]}),c=d.every(([a="",...f])=>f.length===0&&a.length<=X),r=c?`${o}${d.slice(
0,X).join(", ")}${i}`:"";return c&&r.length<=X?[r]:[`${o}`,..._n(d.flat()),`${i}`]}function _n(n){return n.map(t=>`  ${t}`)}function I(n){if(!/%[\da-f]{2}/i.test(n)||/\s/.test(n))return n;try{const t=decodeURIComponent(
n);return encodeURIComponent(t)===n||encodeURI(t)===n?t:n}catch{return n}}function M(n,{mask:t},e=100){return(0,k.SS)(t(n).shown,e)}function D(n,t,e=!1){const s=j(n),o=e?1/0:100,i=n.flatMap((d,c)=>{if(d.
type==="element")return[(0,k.SS)(`[${d.index}]`)];if(d.type==="item"){const a=t.endsOf(d.item),f=a===void 0?d.label:e?`${a} (${d.label})`:a,u=c===s-1&&d.hint!==void 0?` (${M(d.hint,t)})`:"";return[`**${M(
f,t,o)}**${u}`]}return!e&&n.slice(c+1).find(({type:a})=>a!=="member")?.type==="item"?[]:[M(d.key,t,o)]});return i.length>Yn&&!e&&i.splice(2,i.length-Yn+1,"\u2026"),i.join(" \u203A ")||"the whole file"}
function fn(n,t){const e=n.map(({path:o})=>D(o,t)),s=(0,C.Vn)(e);return qn(e.map((o,i)=>s.get(o)===1?o:D(n[i]?.path??[],t,!0)))}function qn(n){const[t,e]=[(0,C.Vn)(n),new Map];return n.map(s=>{const[o=1,
i]=[t.get(s),(e.get(s)??0)+1];return e.set(s,i),o===1?s:`${s} (${i} of ${o})`})}const v={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},x="  ",un=3,ge=5,pe=120,N={texts:3,min:4,max:60,usual:2,usualWeight:.001},$e=/^(type|_?id|uuid|identifier)$/i,_={line:": changed, hidden"};function W(n,t){const e=[...(0,O.$z)(n,ye).values()],
s=e.filter(i=>i.length<un).flat(),o=new Map;for(const i of(0,O.$z)(s,({kind:d})=>v[d]).values())for(const[d,c]of fn(i,t).entries())i[d]&&o.set(i[d],c);return e.flatMap(i=>i.length>=un?[we(i,t)]:i.map(
d=>{const{line:c,...r}=q(d,t);return E(`- ${v[d.kind]} ${o.get(d)}${c}`,{changes:1,...r})}))}function ye(n){const t=j(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(i=>"\
id"in i?[i.id]:[]);if(t===0||t===n.path.length||s.length===0)return n;const o=n.path.slice(t).map(i=>i.type==="member"?i.key:"index"in i&&i.index);return JSON.stringify([n.kind,s,o])}function we(n,t){
const[e]=n,{line:s,under:o=()=>""}=q(e,t),i=tt(nt(n,t)),d=e.kind==="modified"?"":` ${e.kind}`,c=`- ${v[e.kind]} ${ln(e,t)}${s}${d} in ${i.line}`;return E(c,{changes:n.length,under:r=>o(r)+(i.under?.(r)??
"")})}function nt(n,t){const e=n.map(({path:s})=>({path:s.slice(0,j(s))}));return fn(e,t)}function ln({path:n},t){return D(n.slice(j(n)),t)}function q(n,t){if(n.kind==="modified")return et(n,t);if("va\
lue"in n)return Se(n,t);if(n.kind==="moved"){const[i,d]=[n.from,n.path].map(c=>D(c.slice(0,-1),t,!0));return{line:`: moved from ${i} to ${d}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.
moved.map(i=>({path:[i]})),s=tt(fn(e,t)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o})`}}function tt(n){if(n.length<=ge)return{line:n.join(", ")};const t=(0,b.
hS)(n.length,"item"),e=st(t,x+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function et({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,z._p)(n,t,e))return _;
if(t.type==="string"&&e.type==="string")return be((0,$.e1)(t.text),(0,$.e1)(e.text),s);const[o,i]=[Q(t,s),Q(e,s)];if(o!==void 0&&i!==void 0)return o===i?_:{line:`: ${o} \u2192 ${i}`};const[d,c]=[T(t,s).
join(`
`),T(e,s).join(`
`)];return d===c?_:{line:"",under:nn(d,c)}}function be(n,t,e){const s=I(n)!==I(t)&&(I(n)!==n||I(t)!==t),[o,i,d]=s?[I(n),I(t)," (percent-encoded)"]:[n,t,""],[c,...r]=(0,B.qy)(o,i)?.changes??[];if(c!==void 0){
const g=`${d} (JSON in a text)`;if(r.length===0&&c.kind==="modified"){const p=et(c,e);return{...p,line:`${g} \u203A ${D(c.path,e)}${p.line}`}}const y={heading:"",parts:W([c,...r],e)};return{line:g,under:p=>`\

${ot(Vn(y,p).join(""))}`}}const[a,f]=[e.mask(o),e.mask(i)];if(a.shown===f.shown)return{line:d+_.line};const u=a.hidden===f.hidden?"":" (hidden values differ, too)",[l,m]=[an(o,e),an(i,e)];if(l===void 0||
m===void 0)return{line:d+u,under:nn(a.shown,f.shown)};const h=Fn(a.shown,f.shown).join(", ");return{line:`${d}: ${l} \u2192 ${m}${h&&` (${h})`}${u}`}}function Se({kind:n,path:t,value:e},s){if(e.type===
"hidden")return{line:""};if((0,z._p)(t,e))return{line:": hidden"};const o=e.type==="object"?void 0:Q(e,s);if(o!==void 0)return{line:`: ${o}`};const d=e.type==="string"?s.mask(I((0,$.e1)(e.text))).shown:
T(e,s).join(`
`),[c,r]=n==="added"?[void 0,d]:[d,void 0];if(e.type!=="object"){const m=e.type==="array"?(0,b.hS)(e.items.length,"element"):void 0;return{line:"",under:nn(c,r,m)}}const{line:a,isWhole:f}=Me(e,t.at(-1),
s),u=nn(c,r,(0,b.hS)(e.members.size,"field")),l=a===""?"":`: ${a}`;return f===!1?{line:l,under:u}:f?{line:l}:{line:l,rest:u(1/0)}}function Me(n,t,e){const s=t?.type==="item"?t:void 0;if(n.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=a=>(0,$.jn)(a)&&[s?.label,s?.hint].includes((0,$.e1)(a.text)),i=[...n.members].filter(([,a])=>!s||!o(a)),d=i.filter(([a,f])=>!s||!jt(a,f)),c=d.map(([a,f])=>{
const u=(0,z.$C)(a,f,n)?(0,k.SS)(b.v5):Q(f,e,n);return u&&`${M(a,e)}: ${u}`}),r=c.join(", ");return c.includes(void 0)||r.length>pe?{line:ke(n,o,e),isWhole:!1}:d.length<i.length?{line:r}:{line:r,isWhole:!0}}
function ke(n,t,e){const s=new Map,o=(d,c,r)=>{r>(s.get(d)?.weight??0)&&s.set(d,{text:c,weight:r})},i=(d,c,r)=>{if(d.type==="array")for(const m of d.items)i(m,c,r+1);if(d.type==="object")for(const[m,h]of d.
members)(0,z.$C)(m,h,d)?o(m,b.v5,N.max):i(h,m,r+1);if(d.type!=="string")return;const a=(0,$.e1)(d.text),f=$e.test(c)||t(d)||vt(a)||e.labelOf(a)!==void 0;if(a.length<N.min||f)return;const u=a.includes(
"://")?2*N.max:Math.min(a.length,N.max),l=e.countOf(a)>N.usual?N.usualWeight:1;o(c,e.mask(I(a)).shown,l*u/(r+1))};return i(n,"",0),[...s].sort(([,d],[,c])=>c.weight-d.weight).filter(([,{weight:d}],c)=>c===
0||c<N.texts&&d>N.usualWeight*2*N.max).map(([d,{text:c}])=>`${M(d,e)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(c,N.max)),1/0)}`).join(", ")}function nn(n,t,e){const s=(0,k.EU)(se(n,t),"diff",x);return o=>{
const[i="",...d]=o===1/0?[]:s.split(`
`),c=d.pop()??"",r=re(d.map(f=>f.slice(x.length)),o).map(f=>x+f),a=o===1/0?s:[i,...r,c].join(`
`);return e===void 0?`
${a}`:st(e,a)}}function st(n,t){return`
${x}<details><summary>${n}</summary>

${t}
${x}</details>`}function ot(n){return n.replace(/^(?=.)/gm,x)}function Oe(n,t,e){if(n.kind==="text")return W([Ie(n)],t);if(n.status!=="modified")return W(n.kind==="json"?Ne(n):n.changes,t);const s=jn(
n),o=e?.connections??[],i=new Set(o.map(({item:g})=>g)),d=g=>e?.tells(g)?"told":"value"in g&&i.has(g.value)?"connection":s(g)?"layout":Ee(g.path,t)?"item":"rest",c=new Map(n.changes.map(g=>[g,d(g)])),
r=g=>n.changes.filter(y=>c.get(y)===g),[a,f,u]=[W(r("rest"),t),r("layout"),r("connection")],l=Le(o,u,t),m=r("told").length+u.length,h=`Layout and bookkeeping: ${(0,b.hS)(f.length,"change")}`;return[...W(
r("item"),t),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"connection",changes:m}],...l.length===0||a.length===0?a:[{heading:"Elsewhere in the file",parts:a}],...f.length===0?[]:[{heading:h,
parts:Ae(f,n,t),folded:!0}]]}function Ee(n,{labelOf:t}){return n.some(e=>e.type==="item"||e.type==="member"&&t(e.key)!==void 0)}function Ie({status:n,text:t={}}){const e=(s="")=>({type:"string",id:0,text:JSON.
stringify(s)});return n!=="modified"?{kind:n,path:[],value:e(t.base??t.head)}:{kind:n,path:[],from:e(t.base),to:e(t.head)}}function Ne({base:n,head:t,status:e}){const s=e==="removed"?"removed":"added",
o=(d,c)=>{const r=(0,C.Vg)(d,()=>{});return!(c.length<3&&r.length>0&&r.every(f=>f.value.type==="object"))&&(c.length>0||d.type!=="object")?[{kind:s,path:c,value:d}]:r.flatMap(({step:f,value:u})=>f.type===
"member"?o(u,[...c,f]):[{kind:s,path:[...c,f],value:u}])},i=n??t;return i?o(i,[]):[]}function Le(n,t,e){const s=new Map(t.map(d=>["value"in d?d.value:void 0,d])),o=ve(n,d=>s.has(d)),i=qn(o.map(d=>je(d,
e)));return o.map(([{item:d}],c)=>{const r=d&&s.get(d);return E(i[c]??"",{under:r&&q(r,e).under})})}function ve(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:o,source:i,
target:d,item:c}=s;if(o==="rewired"||c&&t(c))return[[s]];const r=e[o].get(i),a=r??[s];return r&&r.push(s),e[o].delete(i),e[o].set(d,a),r?[]:[a]})}function je(n,t){const[{kind:e,source:s,target:o,was:i}]=n,
d=f=>`**${M(f.label,t)}**`,c=f=>f===""?"":` (${M(f,t)})`,r=n.map(f=>` \u2192 ${d(f.target)}${c(f.label)}`),a=i?.target===o?c(i.label)||" without a label":i&&` ${d(i.target)}`;return`- ${v[e]} ${d(s)}${r.
join("")}${a===void 0?"":`, was${a}`}`}function Ae(n,t,e){return[...(0,O.$z)(xt(n,t),o=>o.kind+ln(o,e)).values()].flatMap(o=>{const i=o.map(a=>q(a,e));if(o.length<un||j(o[0].path)===0||i.some(({under:a})=>a))
return W(o,e);const d=nt(o,e),c=i.map(({line:a},f)=>`- ${d[f]}${a}`).join(`
`),r=`- ${v[o[0].kind]} ${ln(o[0],e)} of ${(0,b.hS)(o.length,"item")}`;return[E(r,{changes:o.length,under:a=>c.length>a?"":`
${ot(c)}`})]})}const xe="<!-- workflow-report -->",Re=6e4,Ce=1e3,ze=100,it=5;function Te(n){const{workflows:t,missing:e}=n,s=(0,z.lb)(n),i=["changed","added","removed"].flatMap(c=>t.filter(r=>r.status===
c)).map(c=>({workflow:c,parts:c.files.flatMap(r=>Pe(r,s)),changes:rt(c.counts)})),d=Je(n,s);return({maxLength:c=Re,maxBytes:r=1/0,headings:a=!0,mark:f=!0}={})=>{const u=i.map(({workflow:p,...w})=>mn(We(
p,s,a),w)),l=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`,m=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],h={heading:l,parts:[...m,...d]},g=f?`${xe}
`:"";let y=Math.min(c,r);for(;;){const p=[g,...Vn(h,y-g.length-1),`
`],w=r===1/0?0:Buffer.byteLength(p.join(""));if(w<=r||y<Ce)return p;y=Math.floor(y*r*.99/w)}}}function De(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function We({name:n,status:t,counts:e},s,o){const i=t==="added"||t==="removed";if(!i&&!o)return"";const d=i?`workflow ${t}`:(0,tn.cq)(e),c=n===void 0?Be(d):`${M(n,{mask:s})}: ${d}`;return`${o?"### ":
""}${i?`${v[t]} `:""}${c}`}function Pe(n,t){const e=n.kind==="json"?Kt(n,l=>t(l).shown):void 0,s=(0,B.Z)(()=>(0,C.Vn)((0,$.PX)(n.head??n.base))),o={mask:t,labelOf:l=>l.length>ze?void 0:e?.labelOf(JSON.
stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},i=rt((0,tn.xS)(n)),d=Oe(n,o,e),{nodes:c=0,connections:r=0}=e?.size??{},a=c===0?"What is in it":`${(0,b.hS)(c,"node")}, ${(0,b.hS)(r,"conn\
ection")}`,u=n.status!=="modified"&&d.length>0?[mn(a,{parts:d,changes:i,folded:!0})]:d;return[...Ue(e),mn(Xe(n,t),{parts:[...u,...Fe(n,o)],changes:i})]}function Ue(n){if(n?.note!==void 0)return[E(n.note)];
if(!n?.picture)return[];const t=(0,k.EU)(n.picture.trimEnd().split(`
`),"mermaid","");return[E(t,{least:"The picture doesn't fit here."})]}function mn(n,t){return t.parts.length===0?E(n,{changes:t.changes}):{heading:n,...t}}function Xe({name:n,kind:t,status:e,changes:s},o){
const i=`**${M(n,{mask:o})}**`;return e!=="modified"?`${v[e]} ${i}: file ${e}`:t==="binary"||t==="variables"&&s.length===0?`${v.modified} ${i}: content modified`:t==="variables"?`${i} (values are neve\
r shown)`:i}function Fe({references:n},t){if(n.length===0)return[];const e=n.length===1,s=n.slice(0,it).map(({path:d,from:c,to:r})=>{const[a,f]=[c,r].map(u=>M(u,t));return`${D(d,t)} (${a} \u2192 ${f})`}),
o=n.length>it?", \u2026":"",i=`${(0,b.hS)(n.length,"reference")} to new IDs and names ${e?"follows and isn't":"follow and aren't"} counted`;return[E(`${i}: ${s.join(", ")}${o}`)]}function Je({workflows:n,
notCompared:t=[]},e){const s=r=>r.flatMap(({name:a})=>a===void 0?[]:[M(a,{mask:e})]).join(", "),o=(r,a)=>r.length===0?[]:[E(a(s(r)),{least:a((0,b.hS)(r.length,"workflow"))})],i=n.filter(({status:r})=>r===
"unchanged"),d=n.filter(({variablesCompared:r})=>!r);return[...i.every(({name:r})=>r===void 0)&&i.length===n.length?[E("No changes")]:o(i,r=>`${r}: no changes`),...o(d,r=>`The environment variables${d.
length===n.length?"":` of ${r}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(t.map(r=>({name:r})),r=>`${r}: not compared, because the step failed`)]}function rt({
added:n,modified:t,removed:e}){return n+t+e}function Be(n){return n.charAt(0).toUpperCase()+n.slice(1)}var Ke=S(8725),Ve=S(7487),He=S(2697),Ge=S(6584);async function Ze(n){const t=Te(n),e={"report.md":t(),
"full-report.md":t({maxLength:1/0})};return(0,Ve.n0)(await(0,He.N9)("the report",e)),t}const Ye=900*1024;function Qe(n,t,e,s){const o=Ye-Buffer.byteLength(e.join()),i=n({headings:t,maxLength:1/0,maxBytes:o,
mark:!1}).join("");return s===void 0?i:De(i,s)}function _e(n){const t=(0,tn.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Ge.bY),s=t.length>20?` and ${(0,b.hS)(t.length-20,"more line")}`:"";
(0,Ke.lm)(`No field matched ${e.join(", ")}${s} in ignore. Check the spelling.`)}})};export{ss as id,os as ids,is as modules};
