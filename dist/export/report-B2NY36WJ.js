import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{J as Nt,e as It,u as Et}from"./chunk-46JN2IWD.js";import{c as Lt,d as At,e as x,f as w,i as Rt,j as k,k as Ct,l as vt,m as Dt,n as ft,o as zt,q as Ft,r as Wt,s as W,t as ut}from"./chunk-6Z5VNUEM.js";
import{Z as _t,aa as Tt,ba as jt,f as xt,g as K,h as A,i as q,p as $,r as F}from"./chunk-A7IN7YK3.js";import{r as St}from"./chunk-ZO7PJKTJ.js";var We=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],Xt=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
P="*",Ut=200,Pe=64;function Jt(t,e){let n=Kt([]),o=[],s=new Set;function r(c,i,a){if(x(c))Bt(c.text,i,a);else if(c.type==="object")d(c,i,a);else{let f=c.items.length>1&&c.items.some(({type:u})=>u==="a\
rray");for(let[u,l]of c.items.entries())r(l,Pt(i,"[]"),{...a,array:c.items,...f&&{slot:u}})}}function d(c,i,{key:a,array:f,map:u,...l}){let m=l;if(f!==void 0||a!==void 0){let y={side:l.side,value:c,field:i,
outer:l.place,key:a,array:f??[]};m={...l,place:y,map:a===void 0?void 0:u},o.push(y)}let p=Be(c,s),h=m===l&&[...c.members.keys()].some(y=>u?.members.has(y));for(let[y,g]of c.members){let b=Pt(i,p||h?P:
y);h&&Bt(JSON.stringify(y),b,m,g),(!h||g.type==="array")&&r(g,b,p?{...m,key:y,map:c}:m)}}for(let c of[t,e])qt(c,s);return r(t,n,{side:"base"}),r(e,n,{side:"head"}),{root:n,places:o,find:Xe(o)}}function Kt(t){
return{keys:t,inner:new Map,texts:new Map,references:[]}}function Pt(t,e){let n=t.inner.get(e)??Kt([...t.keys,e]);return t.inner.set(e,n),n}function lt(t,e){return t?.inner.get(e)??t?.inner.get(P)}function Bt(t,{
keys:e,texts:n,references:o},{place:s,slot:r},d){if(t.length>Ut)return;n.set(t,(n.get(t)??0)+1);let c=t.startsWith('"')?t.length>2:Xt.test(e.findLast(i=>i!=="[]")??"")&&/^\d+$/.test(t);s&&c&&o.push({text:t,
place:s,slot:r,value:d})}function qt(t,e){if(x(t)){t.text.length<=Ut&&e.add(w(t.text));return}let n=t.type==="array"?t.items:[...t.members.values()];for(let o of n)qt(o,e);if(t.type==="object"&&!n.some(
Gt))for(let o of t.members.keys())e.add(o)}function Gt(t){return t.type==="object"}function Be({members:t},e){let n=[...t.keys()].filter(o=>!Xt.test(o)&&e.has(o));return n.length>0&&2*n.length>=t.size&&
[...t.values()].every(Gt)}function Xe(t){let e=new Map;for(let n of t){let o=(s,r)=>{let d=We.findIndex(a=>a.test(s));if(d<0)return;let c=`${n.side} ${r}`,i=e.get(c)??[];i[d]=(i[d]??new Set).add(n),e.
set(c,i)};n.key!==void 0&&o(P,JSON.stringify(n.key));for(let[s,r]of n.value.members)x(r)&&o(s,r.text)}return(n,o)=>{let s=e.get(`${o.side} ${n}`)?.find(r=>r);return s&&s.size<=Pe?Ue([...s],o):void 0}}
function Ue(t,e){for(let n=e;;n=n.outer){let o=n,s=o?t.filter(d=>G(d,o)):t;if(s.length===0&&n)continue;let r=s.length>1?s.filter(({value:d})=>d.members.size>2):s;return r.length===1?r[0]:void 0}}function G(t,e){
return t!==void 0&&(t===e||G(t.outer,e))}var Je=L("source from origin src tail out"),Ke=L("target to dest destination head in"),Yt="next to goto target targets wire wires link links edge edges transition transitions outgoing",qe="then else d\
efault on success failure fail error timeout case cases choice choices branch branches",Zt=L(`${Yt} ${qe} connection connections output outputs dest destination successor successors`),Ge=L("after depe\
nds dependencies needs requires prev previous predecessor predecessors"),He="runafter run_after dependson depends_on needs requires previous",Ve=L(`${Yt} ${He} connection connections [] * id node main`),
Ye=L("label title name condition if when event type relationship selectedRelationships"),Ze=60;function Qt(t,e){let n=Jt(t,e),o=Qe(n.root).flatMap(c=>tn(c,n)),s=en(o),r=s.length>0?s:nn(o,n),d=new Set(
r.flatMap(({source:c,target:i})=>[c.field,i.field]));return{root:n.root,nodes:n.places.filter(({field:c})=>d.has(c)),edges:r}}function L(t){return new Set(t.split(" "))}function v(t,e){return t.flatMap(
o=>o.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(o=>e.has(o.toLowerCase()))}function Qe(t){let e=[t];for(let n of e)e.push(...n.inner.values());return e}function tn(t,{find:e}){let n=t.references.flatMap(
c=>{let i=e(c.text,c.place);return i?[{...c,field:t,target:i}]:[]}),o=n.filter(({place:c,target:i})=>!G(c,i)),s=n.length/t.references.length,r=s>=.5&&B(t.references)-B(n)<=2;return(s>=.9||r&&v(t.keys.
slice(-2),Zt))&&2*o.length>=n.length?[n]:[]}function B(t){return new Set(t.map(({text:e})=>e)).size}function en(t){let e=t.filter(n=>!n.some(({place:o,target:s})=>s.field===o.field));return[...k(e,([n])=>n?.
place.field).values()].flatMap(n=>{let o=new Map(Ht(n,Je).map(s=>[s.place,s]));return Ht(n,Ke).flatMap(s=>{let[r,{place:d,target:c}]=[o.get(s.place),s];return r===void 0?[]:[{source:r.target,target:c,
label:te(s,d,[]),links:[r,s],item:d.value}]})})}function Ht(t,e){return t.filter(([o])=>o&&v(o.field.keys.slice(-2),e)).sort((o,s)=>B(s)-B(o))[0]??[]}function nn(t,e){let[n,o]=[[],[]],s=new Set;for(let d of t){
let c=d.flatMap(l=>on(l,e)),[i]=c;if(i===void 0||10*c.length<9*d.length)continue;let a=i.link.field.keys.slice(i.inside.field.keys.length),f=c.map(({link:l,source:m})=>{let p=l.place===m?void 0:l.place;
return{source:m,target:l.target,label:te(l,p,a),links:[l],item:p?.value}}),u=c.filter(({source:l,inside:m})=>l!==m);for(let{inside:l}of u)s.add(l.key);v(a,Ge)?o.push(...f.map(l=>({...l,source:l.target,
target:l.source}))):(u.length>0||v(a,Zt))&&n.push(...f)}let r=n.length<o.length?o:n;return s.size>1||B(r.flatMap(({links:d})=>d))>1?r:[]}function on(t,{find:e}){for(let n=t.place;n;n=n.outer){let o=e(
JSON.stringify(n.key),n),s=[n,o].find(r=>r?.field===t.target.field);if(s)return[{link:t,source:s,inside:n}]}return[]}function te({slot:t,value:e},n,o){let s=[...Ye].map(c=>{let[i,a]=[n?.field.inner.get(
c),Vt(n?.value.members.get(c))];return i&&i.texts.size+(i.inner.get("[]")?.texts.size??0)>1||a.includes(" ")?a:""}),r=o.filter(c=>!Ve.has(c.toLowerCase())),d=t===void 0?[]:[`output ${t+1}`];return[Vt(
e),...s].find(c=>c!=="")??[...r,...d].join(", ")}function Vt(t){let n=(t?.type==="array"?t.items:[t]).flatMap(o=>o?.type==="string"&&w(o.text).trim()||[]).join(", ");return n.length>Ze?"":n}var mt=Z(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),H=["x","y"],sn=Z("w h width height left top zoom"),rn=[["x"],["position"],["left","top"]],oe=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
se=Z("_?id uuid guid identifier instanceIdentifier instanceId groupId"),pt=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,ee=Z("_?rev revision iteration version versionId activeVersionId vers\
ionCounter versionNumber"),cn=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,oe],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[ee,/^\d{1,15}$/],
[ee,pt]];function Z(t){return new RegExp(`^(${t.replaceAll(" ","|")})$`,"i")}function Q({base:t,head:e}){let n={base:Y(t),head:Y(e)};return o=>{let{kind:s,path:r}=o;if(s==="reordered"||s==="moved")return!1;
let[d,c=d]=s==="modified"?[o.from,o.to]:[o.value];if(dn(r)&&V(d)&&V(c))return!0;if(s!=="modified"||d.type!==c.type||!("text"in d)||!("text"in c))return!1;let[i,a,f]=[D(r.at(-1)),w(d.text),w(c.text)],u=m=>m.
test(a)&&m.test(f);return cn.some(([m,p])=>m.test(i)&&u(p))?!0:r.at(-2)?.type!=="member"&&se.test(i)&&u(pt)&&!n.head().has(a)&&!n.base().has(f)}}function re(t){return pt.test(t)||oe.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.
test(t)}function ie(t,e){return se.test(t)&&x(e)||(mt.test(t)||H.includes(t))&&V(e)}function dn(t){if(t.slice(I(t)).some(s=>mt.test(D(s))))return!0;let[e,n]=[t.at(-2),D(t.at(-1))],o=e?.type==="item"&&
e.item.type==="object"?e.item.members:void 0;return H.includes(n)||sn.test(n)&&rn.some(s=>s.every(r=>o?.has(r)))}function I(t){return t.findLastIndex(({type:e})=>e==="item")+1}function ce(t,{matches:e}){
let n=new Map(e.map(s=>[s.path.at(-1),s])),o=new Map;for(let s of t){let r=I(s.path),[d,c]=[s.path[r-1],s.path[r]],i=H.includes(D(c)),a=i?H:mt.test(D(c))?[D(c)]:[],[f,u]=[ne(n.get(d)?.base,a),ne(n.get(
d)?.head,a)],l=[...s.path.slice(0,r),{type:"member",key:a.join(", ")}];f&&u?o.set(i?d:c,{kind:"modified",path:l,from:f,to:u}):o.set(s,s)}return[...o.values()]}function ne(t,e){let n=t?.type==="object"?
e.flatMap(o=>t.members.get(o)??[]):[];if(!(n.length<e.length))return n.length>1?{type:"array",id:0,items:n,unordered:!1}:n[0]}function D(t){return t?.type==="member"?t.key:""}function V(t){if(t.type===
"literal")return/\d/.test(t.text);let e=t.type==="array"?t.items:t.type==="object"?[...t.members.values()]:[];return e.length>0&&e.every(V)}function Y(t){return Ft(()=>{let e=new Map,n=t?[t]:[];for(let o=n.
pop();o;o=n.pop())x(o)?e.set(w(o.text),(e.get(w(o.text))??0)+1):n.push(...o.type==="array"?o.items:o.members.values());return e})}var de={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},an={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ff\
ebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},fn={same:"-->",added:"==>",removed:"-.->"},ae=40,un=500,ln=5e4,mn=40,pn=6;function ue(t,e,{isWhole:n,hide:o}){let s=({status:i})=>n||i!=="same",
r=new Set([...t.filter(s),...e.filter(s).flatMap(tt)]),d=e.filter(i=>tt(i).some(s)).flatMap(tt);if(r.size===0)return{};for(let i of[new Set([...r,...d]),r]){let a=e.filter(l=>tt(l).every(m=>i.has(m)));
if(i.size>ae||a.length>un)continue;let f=t.filter(l=>i.has(l)),u=hn(f,a,o);if(u.length<=ln)return{picture:u}}return{note:`The picture is left out: it would have ${r.size>ae?$(r.size,"node"):"too many \
connections"}.`}}function tt({source:t,target:e}){return[t,e]}function hn(t,e,n){let o=new Map(t.map((r,d)=>[r,`n${d+1}`])),s=t.map(r=>`  ${o.get(r)}["${de[r.status]}${fe(n(r.label))||"?"}"]`);for(let{
source:r,target:d,label:c,status:i}of e){let a=`${de[i]}${fe(n(c))}`.trim();s.push(`  ${o.get(r)} ${fn[i]}${a===""?"":`|"${a}"|`} ${o.get(d)}`)}for(let[r,d]of Object.entries(an)){let c=t.filter(i=>i.status===
r).map(i=>o.get(i));c.length>0&&s.push(`  classDef ${r} ${d}`,`  class ${c.join()} ${r}`)}return[`flowchart ${gn(t,e)>pn?"TD":"LR"}`,...s].join(`
`)}function gn(t,e){let n=new Set(e.map(({target:r})=>r)),o=t.filter(r=>!n.has(r)),s=new Map((o.length>0?o:t.slice(0,1)).map(r=>[r,1]));for(let[r,d]of s)for(let{source:c,target:i}of e)c===r&&!s.has(i)&&
s.set(i,d+1);return Math.max(...s.values())}function fe(t){return xt(K(t.replace(/\s+/g," ").trim(),mn)).replace(yn,e=>e==='"'?"#quot;":`#${e.codePointAt(0)};`)}var yn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;var $n=L("id _id identifier uuid"),wn=L("* if when id name label title type key handle condition event relationships");function le(t,e=n=>n){let n=t.head??t.base;if(n===void 0)return;let[o,s]=[t.base??
n,t.head??n],r=Ct([s,o]),d=Qt(o,s),c=bn(t,d,r),i=[...new Set(c.values())].sort((p,h)=>p.rank-h.rank),a=Mn(d,c),f=a.filter(p=>p.status!=="same"),u=xn(d,f);In(t,i,r,u);let l=new Map(a.map(({item:p,source:h,
target:y})=>[p,`${h.label} \u2192 ${y.label}`])),m=p=>p.filter(({status:h})=>h!=="removed").length;return{...ue(i,a,{isWhole:t.status!=="modified",hide:e}),connections:On(f),size:{nodes:m(i),connections:m(
a)},tells:u,labelOf:r.labelOf,endsOf:p=>l.get(p)}}function et({side:t}){return t==="head"}function me(t){return t&&[t.key,me(t.outer)]}function bn({matches:t},{nodes:e},n){let o=k(t,({base:a})=>a.id),
s=a=>a.key!==void 0?JSON.stringify(me(a)):`${((et(a)?void 0:o.get(a.value.id)?.shift())?.head??a.value).id}`,r=new Map(e.map((a,f)=>[a,f])),d=k(e.filter(et),s),c=new Map,i=0;for(let a of e){if(c.has(a))
continue;let f=et(a)?a:d.get(s(a))?.shift();i=(f&&r.get(f))??i+1e-6;let u=f===void 0?"removed":f===a?"added":"same",l=f??a,m={label:kn(l,n),status:u,rank:i,place:l,old:u==="same"?a:void 0};c.set(a,m).
set(l,m)}return c}function kn({key:t,value:e,array:n},o){let[s,r,...d]=["type","componentType",...e.members.keys()].map(i=>Lt(e,i)),[c="?"]=[s,r,At(e),...d].filter(i=>i!==void 0);return t??o.nameOf(e,
n)??w(c)}function Mn({edges:t},e){let n=t.flatMap(c=>{let[i,a]=[e.get(c.source),e.get(c.target)];return i&&a?[{...c,source:i,target:a,status:et(c.source)?"added":"removed"}]:[]}),o=({source:c,target:i,
label:a})=>`${c.rank} ${i.rank} ${a}`,s=k(n.filter(({status:c})=>c==="removed"),o);return[...n.filter(({status:c})=>c==="added").map(c=>s.get(o(c))?.pop()?{...c,status:"same"}:c),...[...s.values()].flat()].
sort((c,i)=>c.source.rank-i.source.rank||c.target.rank-i.target.rank)}function On(t){let e=new Map;for(let n of["target","label"]){let o=s=>`${s.source.rank} ${n==="label"?s.label:s.target.rank}`;for(let[
s,r,...d]of k(t,o).values()){if(!s||!r||d.length>0||s.status===r.status)continue;[s.source,s.target,r.target].every(({old:i})=>i)&&!e.has(s)&&!e.has(r)&&e.set(s,r).set(r,s)}}return t.flatMap(n=>{let o=e.
get(n);return o&&n.status==="removed"?[]:[{...n,kind:o?"rewired":n.status,was:o}]})}function xn({root:t,nodes:e},n){let o=new Set(n.flatMap(i=>i.links.map(({field:a})=>a))),s=new Set(n.map(({item:i})=>i)),
r=new Set([t,...e.map(({field:i})=>i)]),d={added:new Set,removed:new Set};for(let i of n){let a=[i.source.label,i.target.label,...i.label.split(", ")].map(f=>JSON.stringify(f));for(let f of[...a,...i.
links.map(u=>u.text)])d[i.status].add(f)}function c(i,a,f){if(a===void 0||r.has(a))return[{text:f,field:t}];let u=a.keys.at(-1)===P?[{text:JSON.stringify(f),field:a}]:[];if("text"in i)return[...u,{text:i.
text,field:a}];let l="items"in i?i.items.map(p=>["[]",p]):[],m="members"in i?[...i.members]:[];return[...u,...[...l,...m].flatMap(([p,h])=>c(h,lt(a,p),p))]}return({path:i,...a})=>{let f=i.map(m=>m.type===
"member"?m.key:"[]"),u=i.some(m=>m.type==="item"&&s.has(m.item)),l=(m,p)=>{let h=c(m,f.reduce(lt,t),`${f.at(-1)}`),y=h.some(({field:b})=>o.has(b)),g=(b,z)=>{if(o.has(z))return p.has(b);let Ot=`${z.keys.
findLast(Fe=>Fe!=="[]")}`;return $n.has(Ot)||p.has(b)&&v([Ot],wn)||y&&Sn(b,z)};return(y||u)&&h.every(({text:b,field:z})=>g(b,z))};return a.kind==="modified"?l(a.from,d.removed)&&l(a.to,d.added):"value"in
a&&l(a.value,d[a.kind])}}function Sn(t,{texts:e}){let n=e.get(t)??0,o=[...e.values()].reduce((s,r)=>s+r,0);return n>2&&2*n>o&&/^"?[\w.-]{0,30}"?$/.test(t)}function In(t,e,{componentOf:n},o){let s=Q(t),
r=e.flatMap(i=>{let{value:a,array:f}=i.place,u=vt(a)===void 0?n(a,f):void 0;return[a.id===i.old?.value.id?void 0:a,u].map(l=>({owner:l,node:i}))}),d=k(r,({owner:i})=>i);d.delete(void 0);let c=new Map(
t.matches.map(({path:i,head:a})=>[i.at(-1),a]));for(let i of t.changes){if(o(i)||s(i))continue;let a=i.path.map(u=>c.get(u)).reverse(),f=["value"in i&&i.value,...a].find(u=>d.has(u));for(let{node:u}of d.
get(f)??[])u.status==="same"&&(u.status="modified")}}var pe=2,En=1e3,Nn=240,Ln=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],be="...";function ke(t,e){let n=[he(t??e),he(
e??t)],[o,s]=[ge(t,n[0]),ge(e,n[1])],r=_n(o,s);return n[0]===n[1]?r:[`@@ line ends: ${n[0]} \u2192 ${n[1]} @@`,...r]}function he(t=""){return t.includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ge(t,e){return(t?.split(e==="CRLF"?`\r
`:`
`)??[]).flatMap(o=>Ln.reduce(An,[o]).map((s,r)=>r===0?s:be+s))}function An(t,e){return t.flatMap(n=>n.length>Nn?Array.from(n.matchAll(e),([o])=>o):n)}function _n(t,e){let n=new Set(t),s=e.some(d=>n.has(
d))?Rt([...t],[...e],{maxEditLength:En}):void 0;if(s===void 0)return[...$e(t,e),...T("+",e)];let r=0;return s.flatMap(({added:d,removed:c,value:i},a)=>{let f=s[a+1];if(c)return $e(i,f?.added?f.value:[]);
let[u,l]=[a===0?0:pe,i.length-pe],m=r+ye(i.slice(0,l+1));return r+=ye(i),d?T("+",i):f===void 0?T(" ",i.slice(0,u)):l-u<2?T(" ",i):[...T(" ",i.slice(0,u)),`@@ line ${m} @@`,...T(" ",i.slice(l))]})}function T(t,e){
return e.map(n=>`${t} ${n}`)}function ye(t){return t.filter(e=>!e.startsWith(be)).length}function $e(t,e){let n=new Map(t.map(r=>[nt(r),r])),o=e.flatMap(r=>yt(n.get(nt(r))??r,r));return[...o.length===
0?[]:[`@@ hard to see: ${[...new Set(o)].join(", ")} @@`],...T("-",t)]}function yt(t,e){if(nt(t)!==nt(e))return[];let[n,o]=[t.normalize(),e.normalize()],s=ht(t)===ht(e)?[]:["Unicode forms"];return n===
o?s:[...s,n.trimEnd()===o.trimEnd()?"spaces at the end":"white space"]}function nt(t){return ht(t.normalize())}function ht(t){return t.replace(/\s/g,"")}function Me(t,e){let[n,o]=[0,e],r=[...k(t,c=>c.
startsWith("@@ line ")?++n:n).values()].flatMap(c=>{let i=Tn(c,o);return o-=gt(c),i}),d=t.filter(we).length-r.filter(we).length;return d===0?r:[...r,`@@ ${$(d,"more changed line")} @@`]}function Tn(t,e){
let n=d=>d.startsWith("-"),o=gt(t.filter(n)),s=gt(t)-o,r={removed:Math.max(e/2,e-s),others:Math.max(e/2,e-o)};return t.filter(d=>{let c=n(d)?"removed":"others";return r[c]-=d.length+1,r[c]>=0})}function we(t){
return t.startsWith("-")||t.startsWith("+")}function gt(t){return t.reduce((e,n)=>e+n.length+1,0)}var Oe=2,xe=60,$t="</details>",jn=`<details><summary></summary>


${$t}`.length,Rn=100;function O(t,e={}){let n=e.under?.(1/0)??"";return{line:t,rest:"",least:n===""?t:`${t} \u2026`,changes:0,...e,under:n,cut:e.under}}function ot(t,e){let{placed:n,left:o}=Cn(t,e),s=new Map,
r=o;for(let[d,{entry:c,sections:i}]of n.entries()){let a=vn(c,c.least.length+Math.floor(r/(n.length-d)));r-=Dn(a)-c.least.length,s.set(c,a);for(let f of i)s.set(f,[])}return Fn(Ie(t,s).filter(([d])=>d!==
""))}function Cn(t,e){let n=Se(t,[]),o=new Map;for(let{sections:a}of n)for(let f of a)o.set(f,(o.get(f)??0)+1);let s=new Set,r=[],[d,c]=[e,0],i=({entry:a,sections:f})=>f.length===1?0:a.line.length+a.under.
length;for(let a of n.sort((f,u)=>i(f)-i(u))){let{entry:f,sections:u}=a,l=u.filter(g=>!s.has(g)),m=u.filter(g=>o.get(g)===1),h=l.map(({heading:g,folded:b})=>g.length+Oe+(b?jn:0)).reduce((g,b)=>g+b,f.least.
length+Oe),y=c+xe*(l.length-m.length);if(!(h+y>d)){d-=h,c=y,r.push(a);for(let g of l)s.add(g);for(let g of u)o.set(g,(o.get(g)??0)-1)}}return{placed:r,left:d-c}}function Se(t,e){let n=[...e,t];return t.
parts.flatMap(o=>"parts"in o?Se(o,n):[{entry:o,sections:n}])}function vn({line:t,under:e,rest:n,least:o,cut:s},r){if(r===1/0)return[t,e,n];if(t.length+e.length<=r)return[t,e];for(let d=r-t.length-xe;s&&
d>Rn;d=Math.floor(d*.7)){let c=s(d);if(c!==""&&t.length+c.length<=r)return[t,c]}return[o]}function Dn(t){return t.reduce((e,n)=>e+n.length,0)}function Ie(t,e){let{heading:n,parts:o,folded:s}=t,d=o.filter(
a=>e.has(a)).flatMap(a=>"parts"in a?Ie(a,e):[e.get(a)??[]]),c=o.filter(a=>!e.has(a)),i=[...d,[zn(t,c)]];return s?[[`<details><summary>${n}</summary>`],...i,[$t]]:[[n],...i]}function zn({noun:t},e){if(e.
length===0)return"";if(t==="connection")return`\u2026 and ${$(e.length,"more connection")}`;let n=t==="workflow"?` in ${$(e.length,"more workflow")}`:"";return`\u2026 and ${$(Ee(e),"more change")}${n}`}
function Ee(t){return t.reduce((e,n)=>e+(n.changes??("parts"in n?Ee(n.parts):0)),0)}function Fn(t){let e=n=>n?.[0]?.startsWith("- ");return t.flatMap((n,o)=>{let s=n[0]===$t||e(n)&&e(t[o-1]);return[o===
0?"":s?`
`:`

`,...n]})}var X=80,Ne=8;function U(t,e,n){if(t.type==="string")return st(S(w(t.text)),e,n);let[o="",...s]=j(t,e);return s.length>0||o.length>X?void 0:A(o,1/0)}function st(t,e,n){let o=e.mask(t).shown;if(o.length>
X||o.includes(`
`))return;let s=Ae(t,e,n);return A(JSON.stringify(o),1/0)+(s===void 0?"":` (${M(s,e)})`)}function Ae(t,{labelOf:e},n){let o=e(t);return o===void 0||o.toLowerCase()===t.toLowerCase()||[...n?.members.values()??
[]].some(r=>x(r)&&w(r.text)===o)?void 0:o}function j(t,e,n){let{mask:o}=e;if(x(t)){if(t.type==="literal")return[o(t.text).shown];let a=S(w(t.text)),f=o(a).shown.split(`
`);if(f.length>1)return["|",...Le(f)];let u=Ae(a,e,n);return[JSON.stringify(f[0])+(u===void 0?"":` (${o(u).shown})`)]}let[s,r]=t.type==="array"?"[]":"{}",d=t.type==="array"?t.items.map(a=>j(a,e)):Array.
from(t.members,([a,f])=>{let[u,...l]=W(a,f,t)?[F]:j(f,e,t);return[`${JSON.stringify(o(a).shown)}: ${u}`,...l]}),c=d.every(([a="",...f])=>f.length===0&&a.length<=X),i=c?`${s}${d.slice(0,X).join(", ")}${r}`:
"";return c&&i.length<=X?[i]:[`${s}`,...Le(d.flat()),`${r}`]}function Le(t){return t.map(e=>`  ${e}`)}function S(t){if(!/%[\da-f]{2}/i.test(t)||/\s/.test(t))return t;try{let e=decodeURIComponent(t);return encodeURIComponent(
e)===t||encodeURI(e)===t?e:t}catch{return t}}function M(t,{mask:e},n=100){return A(e(t).shown,n)}function _(t,e,n=!1){let o=I(t),s=n?1/0:100,r=t.flatMap((d,c)=>{if(d.type==="element")return[A(`[${d.index}\
]`)];if(d.type==="item"){let a=e.endsOf(d.item),f=a===void 0?d.label:n?`${a} (${d.label})`:a,u=c===o-1&&d.hint!==void 0?` (${M(d.hint,e)})`:"";return[`**${M(f,e,s)}**${u}`]}return!n&&t.slice(c+1).find(
({type:a})=>a!=="member")?.type==="item"?[]:[M(d.key,e,s)]});return r.length>Ne&&!n&&r.splice(2,r.length-Ne+1,"\u2026"),r.join(" \u203A ")||"the whole file"}function rt(t,e){let n=t.map(({path:s})=>_(
s,e)),o=ft(n);return wt(n.map((s,r)=>o.get(s)===1?s:_(t[r]?.path??[],e,!0)))}function wt(t){let[e,n]=[ft(t),new Map];return t.map(o=>{let[s=1,r]=[e.get(o),(n.get(o)??0)+1];return n.set(o,r),s===1?o:`${o}\
 (${r} of ${s})`})}var N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},R="  ",ct=3,Wn=5,Pn=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},
Bn=/^(type|_?id|uuid|identifier)$/i,it={line:": changed, hidden"};function C(t,e){let n=[...k(t,Xn).values()],o=n.filter(r=>r.length<ct).flat(),s=new Map;for(let r of k(o,({kind:d})=>N[d]).values())for(let[
d,c]of rt(r,e).entries())r[d]&&s.set(r[d],c);return n.flatMap(r=>r.length>=ct?[Un(r,e)]:r.map(d=>{let{line:c,...i}=J(d,e);return O(`- ${N[d.kind]} ${s.get(d)}${c}`,{changes:1,...i})}))}function Xn(t){
let e=I(t.path),o=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(s=>"id"in s?[s.id]:[]);return e===0||e===t.path.length||o.length===0?t:JSON.stringify([t.kind,o,t.path.slice(e)])}
function Un(t,e){let[n]=t,{line:o,under:s=()=>""}=J(n,e),r=_e(bt(t,e)),d=n.kind==="modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${at(n,e)}${o}${d} in ${r.line}`;return O(c,{changes:t.length,under:i=>s(
i)+(r.under?.(i)??"")})}function bt(t,e){let n=t.map(({path:o})=>({path:o.slice(0,I(o))}));return rt(n,e)}function at({path:t},e){return _(t.slice(I(t)),e)}function J(t,e){if(t.kind==="modified")return Te(
t,e);if("value"in t)return Kn(t,e);if(t.kind==="moved"){let[r,d]=[t.from,t.path].map(c=>_(c.slice(0,-1),e,!0));return{line:`: moved from ${r} to ${d}`}}if(t.moved.length===0)return{line:": in a new or\
der"};let n=t.moved.map(r=>({path:[r]})),o=_e(rt(n,e)),s=o.under?`${o.line} moved`:`moved: ${o.line}`;return{...o,line:`: in a new order (${s})`}}function _e(t){if(t.length<=Wn)return{line:t.join(", ")};
let e=$(t.length,"item"),n=je(e,R+t.join(", "));return{line:e,under:o=>n.length<=o?n:""}}function Te({path:t,from:e,to:n},o){if(e.type==="hidden"||n.type==="hidden")return{line:""};if(ut(t,e,n))return it;
if(e.type==="string"&&n.type==="string")return Jn(w(e.text),w(n.text),o);let[s,r]=[U(e,o),U(n,o)];if(s!==void 0&&r!==void 0)return s===r?it:{line:`: ${s} \u2192 ${r}`};let[d,c]=[j(e,o).join(`
`),j(n,o).join(`
`)];return d===c?it:{line:"",under:dt(d,c)}}function Jn(t,e,n){let o=S(t)!==S(e)&&(S(t)!==t||S(e)!==e),[s,r,d]=o?[S(t),S(e)," (percent-encoded)"]:[t,e,""],[c,...i]=zt(s,r)?.changes??[];if(c!==void 0){
let h=`${d} (JSON in a text)`;if(i.length===0&&c.kind==="modified"){let g=Te(c,n);return{...g,line:`${h} \u203A ${_(c.path,n)}${g.line}`}}let y={heading:"",parts:C([c,...i],n)};return{line:h,under:g=>`\

${kt(ot(y,g).join(""))}`}}let[a,f]=[n.mask(s),n.mask(r)];if(a.shown===f.shown)return{line:d+it.line};let u=a.hidden===f.hidden?"":" (hidden values differ, too)",[l,m]=[st(s,n),st(r,n)];if(l===void 0||
m===void 0)return{line:d+u,under:dt(a.shown,f.shown)};let p=yt(a.shown,f.shown).join(", ");return{line:`${d}: ${l} \u2192 ${m}${p&&` (${p})`}${u}`}}function Kn({kind:t,path:e,value:n},o){if(n.type==="\
hidden")return{line:""};if(ut(e,n))return{line:": hidden"};let s=n.type==="object"?void 0:U(n,o);if(s!==void 0)return{line:`: ${s}`};let d=n.type==="string"?o.mask(S(w(n.text))).shown:j(n,o).join(`
`),[c,i]=t==="added"?[void 0,d]:[d,void 0];if(n.type!=="object"){let m=n.type==="array"?$(n.items.length,"element"):void 0;return{line:"",under:dt(c,i,m)}}let{line:a,isWhole:f}=qn(n,e.at(-1),o),u=dt(c,
i,$(n.members.size,"field")),l=a===""?"":`: ${a}`;return f===!1?{line:l,under:u}:f?{line:l}:{line:l,rest:u(1/0)}}function qn(t,e,n){let o=e?.type==="item"?e:void 0;if(t.members.size===0&&!o)return{line:"\
`{}`",isWhole:!0};let s=a=>x(a)&&[o?.label,o?.hint].includes(w(a.text)),r=[...t.members].filter(([,a])=>!o||!s(a)),d=r.filter(([a,f])=>!o||!ie(a,f)),c=d.map(([a,f])=>{let u=W(a,f,t)?A(F):U(f,n,t);return u&&
`${M(a,n)}: ${u}`}),i=c.join(", ");return c.includes(void 0)||i.length>Pn?{line:Gn(t,s,n),isWhole:!1}:d.length<r.length?{line:i}:{line:i,isWhole:!0}}function Gn(t,e,n){let o=new Map,s=(d,c,i)=>{i>(o.get(
d)?.weight??0)&&o.set(d,{text:c,weight:i})},r=(d,c,i)=>{if(d.type==="array")for(let m of d.items)r(m,c,i+1);if(d.type==="object")for(let[m,p]of d.members)W(m,p,d)?s(m,F,E.max):r(p,m,i+1);if(d.type!=="\
string")return;let a=w(d.text),f=Bn.test(c)||e(d)||re(a)||n.labelOf(a)!==void 0;if(a.length<E.min||f)return;let u=a.includes("://")?2*E.max:Math.min(a.length,E.max),l=n.countOf(a)>E.usual?E.usualWeight:
1;s(c,n.mask(S(a)).shown,l*u/(i+1))};return r(t,"",0),[...o].sort(([,d],[,c])=>c.weight-d.weight).filter(([,{weight:d}],c)=>c===0||c<E.texts&&d>E.usualWeight*2*E.max).map(([d,{text:c}])=>`${M(d,n)}: ${A(
JSON.stringify(K(c,E.max)),1/0)}`).join(", ")}function dt(t,e,n){let o=q(ke(t,e),"diff",R);return s=>{let[r="",...d]=s===1/0?[]:o.split(`
`),c=d.pop()??"",i=Me(d.map(f=>f.slice(R.length)),s).map(f=>R+f),a=s===1/0?o:[r,...i,c].join(`
`);return n===void 0?`
${a}`:je(n,a)}}function je(t,e){return`
${R}<details><summary>${t}</summary>

${e}
${R}</details>`}function kt(t){return t.replace(/^(?=.)/gm,R)}function Re(t,e,n){if(t.kind==="text")return C([Vn(t)],e);if(t.status!=="modified")return C(t.kind==="json"?Yn(t):t.changes,e);let o=Q(t),s=n?.connections??[],r=new Set(s.map(({item:h})=>h)),d=h=>n?.tells(
h)?"told":"value"in h&&r.has(h.value)?"connection":o(h)?"layout":Hn(h.path,e)?"item":"rest",c=new Map(t.changes.map(h=>[h,d(h)])),i=h=>t.changes.filter(y=>c.get(y)===h),[a,f,u]=[C(i("rest"),e),i("layo\
ut"),i("connection")],l=Zn(s,u,e),m=i("told").length+u.length,p=`Layout and bookkeeping: ${$(f.length,"change")}`;return[...C(i("item"),e),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"conn\
ection",changes:m}],...l.length===0||a.length===0?a:[{heading:"Elsewhere in the file",parts:a}],...f.length===0?[]:[{heading:p,parts:eo(f,t,e),folded:!0}]]}function Hn(t,{labelOf:e}){return t.some(n=>n.
type==="item"||n.type==="member"&&e(n.key)!==void 0)}function Vn({status:t,text:e={}}){let n=(o="")=>({type:"string",id:0,text:JSON.stringify(o)});return t!=="modified"?{kind:t,path:[],value:n(e.base??
e.head)}:{kind:t,path:[],from:n(e.base),to:n(e.head)}}function Yn({base:t,head:e,status:n}){let o=n==="removed"?"removed":"added",s=(d,c)=>{let i=Dt(d,()=>{});return!(c.length<3&&i.length>0&&i.every(f=>f.
value.type==="object"))&&(c.length>0||d.type!=="object")?[{kind:o,path:c,value:d}]:i.flatMap(({step:f,value:u})=>f.type==="member"?s(u,[...c,f]):[{kind:o,path:[...c,f],value:u}])},r=t??e;return r?s(r,
[]):[]}function Zn(t,e,n){let o=new Map(e.map(d=>["value"in d?d.value:void 0,d])),s=Qn(t,d=>o.has(d)),r=wt(s.map(d=>to(d,n)));return s.map(([{item:d}],c)=>{let i=d&&o.get(d);return O(r[c]??"",{under:i&&
J(i,n).under})})}function Qn(t,e){let n={added:new Map,removed:new Map};return t.flatMap(o=>{let{kind:s,source:r,target:d,item:c}=o;if(s==="rewired"||c&&e(c))return[[o]];let i=n[s].get(r),a=i??[o];return i&&
i.push(o),n[s].delete(r),n[s].set(d,a),i?[]:[a]})}function to(t,e){let[{kind:n,source:o,target:s,was:r}]=t,d=f=>`**${M(f.label,e)}**`,c=f=>f===""?"":` (${M(f,e)})`,i=t.map(f=>` \u2192 ${d(f.target)}${c(
f.label)}`),a=r?.target===s?c(r.label)||" without a label":r&&` ${d(r.target)}`;return`- ${N[n]} ${d(o)}${i.join("")}${a===void 0?"":`, was${a}`}`}function eo(t,e,n){return[...k(ce(t,e),s=>s.kind+at(s,
n)).values()].flatMap(s=>{let r=s.map(a=>J(a,n));if(s.length<ct||I(s[0].path)===0||r.some(({under:a})=>a))return C(s,n);let d=bt(s,n),c=r.map(({line:a},f)=>`- ${d[f]}${a}`).join(`
`),i=`- ${N[s[0].kind]} ${at(s[0],n)} of ${$(s.length,"item")}`;return[O(i,{changes:s.length,under:a=>c.length>a?"":`
${kt(c)}`})]})}var no="<!-- workflow-report -->",oo=6e4,so=1e3,ro=100,Ce=5;function ve(t){let{workflows:e,missing:n}=t,o=Wt(t),r=["changed","added","removed"].flatMap(c=>e.filter(i=>i.status===c)).map(c=>({workflow:c,
parts:c.files.flatMap(i=>co(i,o)),changes:ze(c.counts)})),d=lo(t,o);return({maxLength:c=oo,maxBytes:i=1/0,headings:a=!0,mark:f=!0}={})=>{let u=r.map(({workflow:g,...b})=>Mt(io(g,o,a),b)),l=n===void 0?
"":`\`${n}\` doesn't exist: it counts as empty.`,m=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],p={heading:l,parts:[...m,...d]},h=f?`${no}
`:"",y=Math.min(c,i);for(;;){let g=[h,...ot(p,y-h.length-1),`
`],b=i===1/0?0:Buffer.byteLength(g.join(""));if(b<=i||y<so)return g;y=Math.floor(y*i*.99/b)}}}function De(t,e){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${e}</summary>

${t}
</details>
`}function io({name:t,status:e,counts:n},o,s){let r=e==="added"||e==="removed";if(!r&&!s)return"";let d=r?`workflow ${e}`:jt(n),c=t===void 0?mo(d):`${M(t,{mask:o})}: ${d}`;return`${s?"### ":""}${r?`${N[e]}\
 `:""}${c}`}function co(t,e){let n=t.kind==="json"?le(t,l=>e(l).shown):void 0,o=Y(t.head??t.base),s={mask:e,labelOf:l=>l.length>ro?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>o().
get(l)??0},r=ze(_t(t)),d=Re(t,s,n),{nodes:c=0,connections:i=0}=n?.size??{},a=c===0?"What is in it":`${$(c,"node")}, ${$(i,"connection")}`,u=t.status!=="modified"&&d.length>0?[Mt(a,{parts:d,changes:r,folded:!0})]:
d;return[...ao(n),Mt(fo(t,e),{parts:[...u,...uo(t,s)],changes:r})]}function ao(t){if(t?.note!==void 0)return[O(t.note)];if(!t?.picture)return[];let e=q(t.picture.trimEnd().split(`
`),"mermaid","");return[O(e,{least:"The picture doesn't fit here."})]}function Mt(t,e){return e.parts.length===0?O(t,{changes:e.changes}):{heading:t,...e}}function fo({name:t,kind:e,status:n,changes:o},s){
let r=`**${M(t,{mask:s})}**`;return n!=="modified"?`${N[n]} ${r}: file ${n}`:e==="binary"||e==="variables"&&o.length===0?`${N.modified} ${r}: content modified`:e==="variables"?`${r} (values are never \
shown)`:r}function uo({references:t},e){if(t.length===0)return[];let n=t.length===1,o=t.slice(0,Ce).map(({path:d,from:c,to:i})=>{let[a,f]=[c,i].map(u=>M(u,e));return`${_(d,e)} (${a} \u2192 ${f})`}),s=t.
length>Ce?", \u2026":"",r=`${$(t.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[O(`${r}: ${o.join(", ")}${s}`)]}function lo({workflows:t,notCompared:e=[]},n){
let o=i=>i.flatMap(({name:a})=>a===void 0?[]:[M(a,{mask:n})]).join(", "),s=(i,a)=>i.length===0?[]:[O(a(o(i)),{least:a($(i.length,"workflow"))})],r=t.filter(({status:i})=>i==="unchanged"),d=t.filter(({
variablesCompared:i})=>!i);return[...r.every(({name:i})=>i===void 0)&&r.length===t.length?[O("No changes")]:s(r,i=>`${i}: no changes`),...s(d,i=>`The environment variables${d.length===t.length?"":` of\
 ${i}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...s(e.map(i=>({name:i})),i=>`${i}: not compared, because the step failed`)]}function ze({added:t,modified:e,removed:n}){
return t+e+n}function mo(t){return t.charAt(0).toUpperCase()+t.slice(1)}async function _s(t){let e=ve(t),n={"report.md":e(),"full-report.md":e({maxLength:1/0})};return It(await Nt("the report",n)),e}var po=900*1024;function Ts(t,e,n,o){let s=po-Buffer.byteLength(n.join()),
r=t({headings:e,maxLength:1/0,maxBytes:s,mark:!1}).join("");return o===void 0?r:De(r,o)}function js(t){let e=Tt(t);if(e.length===0)return;let n=e.slice(0,20).map(Et),o=e.length>20?` and ${$(e.length-20,
"more line")}`:"";St(`No field matched ${n.join(", ")}${o} in ignore. Check the spelling.`)}export{Ts as pageReport,_s as publishReport,js as tellUnusedIgnores};
