import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{J as At,e as Nt,u as Lt}from"./chunk-3FLTEZDE.js";import{c as _t,d as lt,e as Rt,f as S,g as R,h as b,k as vt,l as k,m as Dt,n as zt,o as Ft,p as P,q as Wt,s as B,t as Pt,u as U,v as mt}from"./chunk-26MCES3S.js";
import{Z as jt,aa as Ct,ba as Tt,f as It,g as H,h as A,i as V,p as $,r as W}from"./chunk-23A6F2NJ.js";import{r as Et}from"./chunk-ZO7PJKTJ.js";var Pe=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],Xt=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
X="*",Be=64;function Jt(t,e){let n=Kt([]),o=[],s=new Set([t,e].flatMap(c=>[...R(c),...qt(c)]));function r(c,i,d){if(S(c))Ut(c.text,i,d);else if(c.type==="object")a(c,i,d);else{let f=c.items.length>1&&
c.items.some(({type:u})=>u==="array");for(let[u,l]of c.items.entries())r(l,Bt(i,"[]"),{...d,array:c.items,...f&&{slot:u}})}}function a(c,i,{key:d,array:f,map:u,...l}){let m=l;if(f!==void 0||d!==void 0){
let y={side:l.side,value:c,field:i,outer:l.place,key:d,array:f??[]};m={...l,place:y,map:d===void 0?void 0:u},o.push(y)}let p=Ue(c,s),h=m===l&&lt(c).some(y=>u?.members.has(y));for(let[y,g]of c.members){
let w=Bt(i,p||h?X:y);h&&Ut(JSON.stringify(y),w,m,g),(!h||g.type==="array")&&r(g,w,p?{...m,key:y,map:c}:m)}}return r(t,n,{side:"base"}),r(e,n,{side:"head"}),{root:n,places:o,find:Xe(o)}}function Kt(t){
return{keys:t,inner:new Map,texts:new Map,references:[]}}function Bt(t,e){let n=t.inner.get(e)??Kt([...t.keys,e]);return t.inner.set(e,n),n}function pt(t,e){return t?.inner.get(e)??t?.inner.get(X)}function Ut(t,{
keys:e,texts:n,references:o},{place:s,slot:r},a){n.set(t,(n.get(t)??0)+1);let c=t.startsWith('"')?t.length>2:Xt.test(e.findLast(i=>i!=="[]")??"")&&/^\d+$/.test(t);s&&c&&o.push({text:t,place:s,slot:r,value:a})}
function qt(t){if(S(t))return[];let e=t.type==="array"?t.items:[...t.members.values()];return[...e.flatMap(qt),...e.some(Gt)?[]:lt(t)]}function Gt(t){return t.type==="object"}function Ue({members:t},e){
let n=[...t.keys()].filter(o=>!Xt.test(o)&&e.has(o));return n.length>0&&2*n.length>=t.size&&[...t.values()].every(Gt)}function Xe(t){let e=new Map;for(let n of t){let o=(s,r)=>{let a=Pe.findIndex(d=>d.
test(s));if(a<0)return;let c=`${n.side} ${r}`,i=e.get(c)??[];i[a]=(i[a]??new Set).add(n),e.set(c,i)};n.key!==void 0&&o(X,JSON.stringify(n.key));for(let[s,r]of n.value.members)S(r)&&o(s,r.text)}return(n,o)=>{
let s=e.get(`${o.side} ${n}`)?.find(r=>r);return s&&s.size<=Be?Ht([...s],o):void 0}}function Ht(t,e){let n=e?t.filter(s=>Y(s,e)):t;if(n.length===0&&e)return Ht(t,e.outer);let o=n.length>1?n.filter(({value:s})=>s.
members.size>2):n;return o.length===1?o[0]:void 0}function Y(t,e){return t!==void 0&&(t===e||Y(t.outer,e))}var Je=L("source from origin src tail out"),Ke=L("target to dest destination head in"),Zt="next to goto target targets wire wires link links edge edges transition transitions outgoing",qe="then else d\
efault on success failure fail error timeout case cases choice choices branch branches",Qt=L(`${Zt} ${qe} connection connections output outputs dest destination successor successors`),Ge=L("after depe\
nds dependencies needs requires prev previous predecessor predecessors"),He="runafter run_after dependson depends_on needs requires previous",Ve=L(`${Zt} ${He} connection connections [] * id node main`),
Ye=L("label title name condition if when event type relationship selectedRelationships"),Ze=60;function te(t,e){let n=Jt(t,e),o=Qe(n.root).flatMap(c=>tn(c,n)),s=en(o),r=s.length>0?s:nn(o,n),a=new Set(
r.flatMap(({source:c,target:i})=>[c.field,i.field]));return{root:n.root,nodes:n.places.filter(({field:c})=>a.has(c)),edges:r}}function L(t){return new Set(t.split(" "))}function D(t,e){return t.flatMap(
o=>o.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(o=>e.has(o.toLowerCase()))}function Qe(t){let e=[t];for(let n of e)e.push(...n.inner.values());return e}function tn(t,{find:e}){let n=t.references.flatMap(
c=>{let i=e(c.text,c.place);return i?[{...c,field:t,target:i}]:[]}),o=n.filter(({place:c,target:i})=>!Y(c,i)),s=n.length/t.references.length,r=s>=.5&&J(t.references)-J(n)<=2;return(s>=.9||r&&D(t.keys.
slice(-2),Qt))&&2*o.length>=n.length?[n]:[]}function J(t){return new Set(t.map(({text:e})=>e)).size}function en(t){let e=t.filter(n=>!n.some(({place:o,target:s})=>s.field===o.field));return[...k(e,([n])=>n?.
place.field).values()].flatMap(n=>{let o=new Map(Vt(n,Je).map(s=>[s.place,s]));return Vt(n,Ke).flatMap(s=>{let[r,{place:a,target:c}]=[o.get(s.place),s];return r===void 0?[]:[{source:r.target,target:c,
label:ee(s,a,[]),links:[r,s],item:a.value}]})})}function Vt(t,e){return t.filter(([o])=>o&&D(o.field.keys.slice(-2),e)).sort((o,s)=>J(s)-J(o))[0]??[]}function nn(t,e){let[n,o]=[[],[]],s=new Set;for(let a of t){
let c=a.flatMap(l=>on(l,e)),[i]=c;if(i===void 0||10*c.length<9*a.length)continue;let d=i.link.field.keys.slice(i.inside.field.keys.length),f=c.map(({link:l,source:m})=>{let p=l.place===m?void 0:l.place;
return{source:m,target:l.target,label:ee(l,p,d),links:[l],item:p?.value}}),u=c.filter(({source:l,inside:m})=>l!==m);for(let{inside:l}of u)s.add(l.key);D(d,Ge)?o.push(...f.map(l=>({...l,source:l.target,
target:l.source}))):(u.length>0||D(d,Qt))&&n.push(...f)}let r=n.length<o.length?o:n;return s.size>1||J(r.flatMap(({links:a})=>a))>1?r:[]}function on(t,{find:e}){for(let n=t.place;n;n=n.outer){let o=e(
JSON.stringify(n.key),n),s=[n,o].find(r=>r?.field===t.target.field);if(s)return[{link:t,source:s,inside:n}]}return[]}function ee({slot:t,value:e},n,o){let s=[...Ye].map(c=>{let[i,d]=[n?.field.inner.get(
c),Yt(n?.value.members.get(c))];return i&&i.texts.size+(i.inner.get("[]")?.texts.size??0)>1||d.includes(" ")?d:""}),r=o.filter(c=>!Ve.has(c.toLowerCase())),a=t===void 0?[]:[`output ${t+1}`];return[Yt(
e),...s].find(c=>c!=="")??[...r,...a].join(", ")}function Yt(t){let n=(t?.type==="array"?t.items:[t]).flatMap(o=>o?.type==="string"&&b(o.text).trim()||[]).join(", ");return n.length>Ze?"":n}var ht=tt(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),Z=["x","y"],sn=tt("w h width height left top zoom"),rn=[["x"],["position"],["left","top"]],se=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
re=tt("_?id uuid guid identifier instanceIdentifier instanceId groupId"),gt=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,ne=tt("_?rev revision iteration version versionId activeVersionId ve\
rsionCounter versionNumber"),cn=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,se],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[ne,/^\d{1,15}$/],
[ne,gt]];function tt(t){return new RegExp(`^(${t.replaceAll(" ","|")})$`,"i")}function et({base:t,head:e}){let n={base:B(()=>new Set(R(t))),head:B(()=>new Set(R(e)))};return o=>{let{kind:s,path:r}=o;if(s===
"reordered"||s==="moved")return!1;let[a,c=a]=s==="modified"?[o.from,o.to]:[o.value];if(an(r)&&Q(a)&&Q(c))return!0;if(s!=="modified"||a.type!==c.type||!("text"in a)||!("text"in c))return!1;let[i,d,f]=[
z(r.at(-1)),b(a.text),b(c.text)],u=m=>m.test(d)&&m.test(f);return cn.some(([m,p])=>m.test(i)&&u(p))?!0:r.at(-2)?.type!=="member"&&re.test(i)&&u(gt)&&!n.head().has(d)&&!n.base().has(f)}}function ie(t){
return gt.test(t)||se.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(t)}function ce(t,e){return re.test(t)&&S(e)||(ht.test(t)||Z.includes(t))&&Q(e)}function an(t){if(t.slice(I(t)).some(s=>ht.test(z(s))))
return!0;let[e,n]=[t.at(-2),z(t.at(-1))],o=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return Z.includes(n)||sn.test(n)&&rn.some(s=>s.every(r=>o?.has(r)))}function I(t){return t.findLastIndex(
({type:e})=>e==="item")+1}function ae(t,{matches:e}){let n=new Map(e.map(s=>[s.path.at(-1),s])),o=new Map;for(let s of t){let r=I(s.path),[a,c]=[s.path[r-1],s.path[r]],i=Z.includes(z(c)),d=i?Z:ht.test(
z(c))?[z(c)]:[],[f,u]=[oe(n.get(a)?.base,d),oe(n.get(a)?.head,d)],l=[...s.path.slice(0,r),{type:"member",key:d.join(", ")}];f&&u?o.set(i?a:c,{kind:"modified",path:l,from:f,to:u}):o.set(s,s)}return[...o.
values()]}function oe(t,e){let n=t?.type==="object"?e.flatMap(o=>t.members.get(o)??[]):[];if(!(n.length<e.length))return n.length>1?{type:"array",id:0,items:n,unordered:!1}:n[0]}function z(t){return t?.
type==="member"?t.key:""}function Q(t){if(t.type==="literal")return/\d/.test(t.text);let e=t.type==="array"?t.items:t.type==="object"?[...t.members.values()]:[];return e.length>0&&e.every(Q)}var de={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},dn={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ff\
ebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},fn={same:"-->",added:"==>",removed:"-.->"},fe=40,un=500,ln=5e4,mn=40,pn=6;function le(t,e,{isWhole:n,hide:o}){let s=({status:i})=>n||i!=="same",
r=new Set([...t.filter(s),...e.filter(s).flatMap(nt)]),a=e.filter(i=>nt(i).some(s)).flatMap(nt);if(r.size===0)return{};for(let i of[new Set([...r,...a]),r]){let d=e.filter(l=>nt(l).every(m=>i.has(m)));
if(i.size>fe||d.length>un)continue;let f=t.filter(l=>i.has(l)),u=hn(f,d,o);if(u.length<=ln)return{picture:u}}return{note:`The picture is left out: it would have ${r.size>fe?$(r.size,"node"):"too many \
connections"}.`}}function nt({source:t,target:e}){return[t,e]}function hn(t,e,n){let o=new Map(t.map((r,a)=>[r,`n${a+1}`])),s=t.map(r=>`  ${o.get(r)}["${de[r.status]}${ue(n(r.label))||"?"}"]`);for(let{
source:r,target:a,label:c,status:i}of e){let d=`${de[i]}${ue(n(c))}`.trim();s.push(`  ${o.get(r)} ${fn[i]}${d===""?"":`|"${d}"|`} ${o.get(a)}`)}for(let[r,a]of Object.entries(dn)){let c=t.filter(i=>i.status===
r).map(i=>o.get(i));c.length>0&&s.push(`  classDef ${r} ${a}`,`  class ${c.join()} ${r}`)}return[`flowchart ${gn(t,e)>pn?"TD":"LR"}`,...s].join(`
`)}function gn(t,e){let n=new Set(e.map(({target:r})=>r)),o=t.filter(r=>!n.has(r)),s=new Map((o.length>0?o:t.slice(0,1)).map(r=>[r,1]));for(let[r,a]of s)for(let{source:c,target:i}of e)c===r&&!s.has(i)&&
s.set(i,a+1);return Math.max(...s.values())}function ue(t){return It(H(t.replace(/\s+/g," ").trim(),mn)).replace(yn,e=>e==='"'?"#quot;":`#${e.codePointAt(0)};`)}var yn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;var $n=L("id _id identifier uuid"),wn=L("* if when id name label title type key handle condition event relationships");function me(t,e=n=>n){let n=t.head??t.base;if(n===void 0)return;let[o,s]=[t.base??
n,t.head??n],r=Dt([s,o]),a=te(o,s),c=bn(t,a,r),i=[...new Set(c.values())].sort((p,h)=>p.rank-h.rank),d=Mn(a,c),f=d.filter(p=>p.status!=="same"),u=Sn(a,f);In(t,i,r,u);let l=new Map(d.map(({item:p,source:h,
target:y})=>[p,`${h.label} \u2192 ${y.label}`])),m=p=>p.filter(({status:h})=>h!=="removed").length;return{...le(i,d,{isWhole:t.status!=="modified",hide:e}),connections:On(f),size:{nodes:m(i),connections:m(
d)},tells:u,labelOf:r.labelOf,endsOf:p=>l.get(p)}}function ot({side:t}){return t==="head"}function pe(t){return t&&[t.key,pe(t.outer)]}function bn({matches:t},{nodes:e},n){let o=k(t,({base:d})=>d.id),
s=d=>d.key!==void 0?JSON.stringify(pe(d)):`${((ot(d)?void 0:o.get(d.value.id)?.shift())?.head??d.value).id}`,r=new Map(e.map((d,f)=>[d,f])),a=k(e.filter(ot),s),c=new Map,i=0;for(let d of e){if(c.has(d))
continue;let f=ot(d)?d:a.get(s(d))?.shift();i=(f&&r.get(f))??i+1e-6;let u=f===void 0?"removed":f===d?"added":"same",l=f??d,m={label:kn(l,n),status:u,rank:i,place:l,old:u==="same"?d:void 0};c.set(d,m).
set(l,m)}return c}function kn({key:t,value:e,array:n},o){let[s,r,...a]=["type","componentType",...e.members.keys()].map(i=>_t(e,i)),[c="?"]=[s,r,Rt(e),...a].filter(i=>i!==void 0);return t??o.nameOf(e,
n)??b(c)}function Mn({edges:t},e){let n=t.flatMap(c=>{let[i,d]=[e.get(c.source),e.get(c.target)];return i&&d?[{...c,source:i,target:d,status:ot(c.source)?"added":"removed"}]:[]}),o=({source:c,target:i,
label:d})=>`${c.rank} ${i.rank} ${d}`,s=k(n.filter(({status:c})=>c==="removed"),o);return[...n.filter(({status:c})=>c==="added").map(c=>s.get(o(c))?.pop()?{...c,status:"same"}:c),...[...s.values()].flat()].
sort((c,i)=>c.source.rank-i.source.rank||c.target.rank-i.target.rank)}function On(t){let e=new Map;for(let n of["target","label"]){let o=s=>`${s.source.rank} ${n==="label"?s.label:s.target.rank}`;for(let[
s,r,...a]of k(t,o).values()){if(!s||!r||a.length>0||s.status===r.status)continue;[s.source,s.target,r.target].every(({old:i})=>i)&&!e.has(s)&&!e.has(r)&&e.set(s,r).set(r,s)}}return t.flatMap(n=>{let o=e.
get(n);return o&&n.status==="removed"?[]:[{...n,kind:o?"rewired":n.status,was:o}]})}function Sn({root:t,nodes:e},n){let o=new Set(n.flatMap(i=>i.links.map(({field:d})=>d))),s=new Set(n.map(({item:i})=>i)),
r=new Set([t,...e.map(({field:i})=>i)]),a={added:new Set,removed:new Set};for(let i of n){let d=[i.source.label,i.target.label,...i.label.split(", ")].map(f=>JSON.stringify(f));for(let f of[...d,...i.
links.map(u=>u.text)])a[i.status].add(f)}function c(i,d,f){if(d===void 0||r.has(d))return[{text:f,field:t}];let u=d.keys.at(-1)===X?[{text:JSON.stringify(f),field:d}]:[];if("text"in i)return[...u,{text:i.
text,field:d}];let l="items"in i?i.items.map(p=>["[]",p]):[],m="members"in i?[...i.members]:[];return[...u,...[...l,...m].flatMap(([p,h])=>c(h,pt(d,p),p))]}return({path:i,...d})=>{let f=i.map(m=>m.type===
"member"?m.key:"[]"),u=i.some(m=>m.type==="item"&&s.has(m.item)),l=(m,p)=>{let h=c(m,f.reduce(pt,t),`${f.at(-1)}`),y=h.some(({field:w})=>o.has(w)),g=(w,F)=>{if(o.has(F))return p.has(w);let xt=`${F.keys.
findLast(We=>We!=="[]")}`;return $n.has(xt)||p.has(w)&&D([xt],wn)||y&&xn(w,F)};return(y||u)&&h.every(({text:w,field:F})=>g(w,F))};return d.kind==="modified"?l(d.from,a.removed)&&l(d.to,a.added):"value"in
d&&l(d.value,a[d.kind])}}function xn(t,{texts:e}){let n=e.get(t)??0,o=[...e.values()].reduce((s,r)=>s+r,0);return n>2&&2*n>o&&/^"?[\w.-]{0,30}"?$/.test(t)}function In(t,e,{componentOf:n},o){let s=et(t),
r=e.flatMap(i=>{let{value:d,array:f}=i.place,u=zt(d)===void 0?n(d,f):void 0;return[d.id===i.old?.value.id?void 0:d,u].map(l=>({owner:l,node:i}))}),a=k(r,({owner:i})=>i);a.delete(void 0);let c=new Map(
t.matches.map(({path:i,head:d})=>[i.at(-1),d]));for(let i of t.changes){if(o(i)||s(i))continue;let d=i.path.map(u=>c.get(u)).reverse(),f=["value"in i&&i.value,...d].find(u=>a.has(u));for(let{node:u}of a.
get(f)??[])u.status==="same"&&(u.status="modified")}}var he=2,En=1e3,Nn=240,Ln=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],ke="...";function Me(t,e){let n=[ge(t??e),ge(
e??t)],[o,s]=[ye(t,n[0]),ye(e,n[1])],r=_n(o,s);return n[0]===n[1]?r:[`@@ line ends: ${n[0]} \u2192 ${n[1]} @@`,...r]}function ge(t=""){return t.includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ye(t,e){return(t?.split(e==="CRLF"?`\r
`:`
`)??[]).flatMap(o=>Ln.reduce(An,[o]).map((s,r)=>r===0?s:ke+s))}function An(t,e){return t.flatMap(n=>n.length>Nn?Array.from(n.matchAll(e),([o])=>o):n)}function _n(t,e){let n=new Set(t),s=e.some(a=>n.has(
a))?vt([...t],[...e],{maxEditLength:En}):void 0;if(s===void 0)return[...we(t,e),...j("+",e)];let r=0;return s.flatMap(({added:a,removed:c,value:i},d)=>{let f=s[d+1];if(c)return we(i,f?.added?f.value:[]);
let[u,l]=[d===0?0:he,i.length-he],m=r+$e(i.slice(0,l+1));return r+=$e(i),a?j("+",i):f===void 0?j(" ",i.slice(0,u)):l-u<2?j(" ",i):[...j(" ",i.slice(0,u)),`@@ line ${m} @@`,...j(" ",i.slice(l))]})}function j(t,e){
return e.map(n=>`${t} ${n}`)}function $e(t){return t.filter(e=>!e.startsWith(ke)).length}function we(t,e){let n=new Map(t.map(r=>[st(r),r])),o=e.flatMap(r=>wt(n.get(st(r))??r,r));return[...o.length===
0?[]:[`@@ hard to see: ${[...new Set(o)].join(", ")} @@`],...j("-",t)]}function wt(t,e){if(st(t)!==st(e))return[];let[n,o]=[t.normalize(),e.normalize()],s=yt(t)===yt(e)?[]:["Unicode forms"];return n===
o?s:[...s,n.trimEnd()===o.trimEnd()?"spaces at the end":"white space"]}function st(t){return yt(t.normalize())}function yt(t){return t.replace(/\s/g,"")}function Oe(t,e){let[n,o]=[0,e],r=[...k(t,c=>c.
startsWith("@@ line ")?++n:n).values()].flatMap(c=>{let i=Rn(c,o);return o-=$t(c),i}),a=t.filter(be).length-r.filter(be).length;return a===0?r:[...r,`@@ ${$(a,"more changed line")} @@`]}function Rn(t,e){
let n=a=>a.startsWith("-"),o=$t(t.filter(n)),s=$t(t)-o,r={removed:Math.max(e/2,e-s),others:Math.max(e/2,e-o)};return t.filter(a=>{let c=n(a)?"removed":"others";return r[c]-=a.length+1,r[c]>=0})}function be(t){
return t.startsWith("-")||t.startsWith("+")}function $t(t){return t.reduce((e,n)=>e+n.length+1,0)}var Se=2,xe=60,bt="</details>",jn=`<details><summary></summary>


${bt}`.length,Cn=100;function O(t,e={}){let n=e.under?.(1/0)??"";return{line:t,rest:"",least:n===""?t:`${t} \u2026`,changes:0,...e,under:n,cut:e.under}}function rt(t,e){let{placed:n,left:o}=Tn(t,e),s=new Map,
r=o;for(let[a,{entry:c,sections:i}]of n.entries()){let d=vn(c,c.least.length+Math.floor(r/(n.length-a)));r-=Dn(d)-c.least.length,s.set(c,d);for(let f of i)s.set(f,[])}return Fn(Ee(t,s).filter(([a])=>a!==
""))}function Tn(t,e){let n=Ie(t,[]),o=new Map;for(let{sections:d}of n)for(let f of d)o.set(f,(o.get(f)??0)+1);let s=new Set,r=[],[a,c]=[e,0],i=({entry:d,sections:f})=>f.length===1?0:d.line.length+d.under.
length;for(let d of n.sort((f,u)=>i(f)-i(u))){let{entry:f,sections:u}=d,l=u.filter(g=>!s.has(g)),m=u.filter(g=>o.get(g)===1),h=l.map(({heading:g,folded:w})=>g.length+Se+(w?jn:0)).reduce((g,w)=>g+w,f.least.
length+Se),y=c+xe*(l.length-m.length);if(!(h+y>a)){a-=h,c=y,r.push(d);for(let g of l)s.add(g);for(let g of u)o.set(g,(o.get(g)??0)-1)}}return{placed:r,left:a-c}}function Ie(t,e){let n=[...e,t];return t.
parts.flatMap(o=>"parts"in o?Ie(o,n):[{entry:o,sections:n}])}function vn({line:t,under:e,rest:n,least:o,cut:s},r){if(r===1/0)return[t,e,n];if(t.length+e.length<=r)return[t,e];for(let a=r-t.length-xe;s&&
a>Cn;a=Math.floor(a*.7)){let c=s(a);if(c!==""&&t.length+c.length<=r)return[t,c]}return[o]}function Dn(t){return t.reduce((e,n)=>e+n.length,0)}function Ee(t,e){let{heading:n,parts:o,folded:s}=t,a=o.filter(
d=>e.has(d)).flatMap(d=>"parts"in d?Ee(d,e):[e.get(d)??[]]),c=o.filter(d=>!e.has(d)),i=[...a,[zn(t,c)]];return s?[[`<details><summary>${n}</summary>`],...i,[bt]]:[[n],...i]}function zn({noun:t},e){if(e.
length===0)return"";if(t==="connection")return`\u2026 and ${$(e.length,"more connection")}`;let n=t==="workflow"?` in ${$(e.length,"more workflow")}`:"";return`\u2026 and ${$(Ne(e),"more change")}${n}`}
function Ne(t){return t.reduce((e,n)=>e+(n.changes??("parts"in n?Ne(n.parts):0)),0)}function Fn(t){let e=n=>n?.[0]?.startsWith("- ");return t.flatMap((n,o)=>{let s=n[0]===bt||e(n)&&e(t[o-1]);return[o===
0?"":s?`
`:`

`,...n]})}var K=80,Le=8;function q(t,e,n){if(t.type==="string")return it(x(b(t.text)),e,n);let[o="",...s]=C(t,e);return s.length>0||o.length>K?void 0:A(o,1/0)}function it(t,e,n){let o=e.mask(t).shown;if(o.length>
K||o.includes(`
`))return;let s=_e(t,e,n);return A(JSON.stringify(o),1/0)+(s===void 0?"":` (${M(s,e)})`)}function _e(t,{labelOf:e},n){let o=e(t);return o===void 0||o.toLowerCase()===t.toLowerCase()||[...n?.members.values()??
[]].some(r=>S(r)&&b(r.text)===o)?void 0:o}function C(t,e,n){let{mask:o}=e;if(S(t)){if(t.type==="literal")return[o(t.text).shown];let d=x(b(t.text)),f=o(d).shown.split(`
`);if(f.length>1)return["|",...Ae(f)];let u=_e(d,e,n);return[JSON.stringify(f[0])+(u===void 0?"":` (${o(u).shown})`)]}let[s,r]=t.type==="array"?"[]":"{}",a=t.type==="array"?t.items.map(d=>C(d,e)):Array.
from(t.members,([d,f])=>{let[u,...l]=U(d,f,t)?[W]:C(f,e,t);return[`${JSON.stringify(o(d).shown)}: ${u}`,...l]}),c=a.every(([d="",...f])=>f.length===0&&d.length<=K),i=c?`${s}${a.slice(0,K).join(", ")}${r}`:
"";return c&&i.length<=K?[i]:[`${s}`,...Ae(a.flat()),`${r}`]}function Ae(t){return t.map(e=>`  ${e}`)}function x(t){if(!/%[\da-f]{2}/i.test(t)||/\s/.test(t))return t;try{let e=decodeURIComponent(t);return encodeURIComponent(
e)===t||encodeURI(e)===t?e:t}catch{return t}}function M(t,{mask:e},n=100){return A(e(t).shown,n)}function _(t,e,n=!1){let o=I(t),s=n?1/0:100,r=t.flatMap((a,c)=>{if(a.type==="element")return[A(`[${a.index}\
]`)];if(a.type==="item"){let d=e.endsOf(a.item),f=d===void 0?a.label:n?`${d} (${a.label})`:d,u=c===o-1&&a.hint!==void 0?` (${M(a.hint,e)})`:"";return[`**${M(f,e,s)}**${u}`]}return!n&&t.slice(c+1).find(
({type:d})=>d!=="member")?.type==="item"?[]:[M(a.key,e,s)]});return r.length>Le&&!n&&r.splice(2,r.length-Le+1,"\u2026"),r.join(" \u203A ")||"the whole file"}function ct(t,e){let n=t.map(({path:s})=>_(
s,e)),o=P(n);return kt(n.map((s,r)=>o.get(s)===1?s:_(t[r]?.path??[],e,!0)))}function kt(t){let[e,n]=[P(t),new Map];return t.map(o=>{let[s=1,r]=[e.get(o),(n.get(o)??0)+1];return n.set(o,r),s===1?o:`${o}\
 (${r} of ${s})`})}var N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},T="  ",dt=3,Wn=5,Pn=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},
Bn=/^(type|_?id|uuid|identifier)$/i,at={line:": changed, hidden"};function v(t,e){let n=[...k(t,Un).values()],o=n.filter(r=>r.length<dt).flat(),s=new Map;for(let r of k(o,({kind:a})=>N[a]).values())for(let[
a,c]of ct(r,e).entries())r[a]&&s.set(r[a],c);return n.flatMap(r=>r.length>=dt?[Xn(r,e)]:r.map(a=>{let{line:c,...i}=G(a,e);return O(`- ${N[a.kind]} ${s.get(a)}${c}`,{changes:1,...i})}))}function Un(t){
let e=I(t.path),o=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(r=>"id"in r?[r.id]:[]);if(e===0||e===t.path.length||o.length===0)return t;let s=t.path.slice(e).map(r=>r.type==="\
member"?r.key:"index"in r&&r.index);return JSON.stringify([t.kind,o,s])}function Xn(t,e){let[n]=t,{line:o,under:s=()=>""}=G(n,e),r=Re(Mt(t,e)),a=n.kind==="modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${ut(
n,e)}${o}${a} in ${r.line}`;return O(c,{changes:t.length,under:i=>s(i)+(r.under?.(i)??"")})}function Mt(t,e){let n=t.map(({path:o})=>({path:o.slice(0,I(o))}));return ct(n,e)}function ut({path:t},e){return _(
t.slice(I(t)),e)}function G(t,e){if(t.kind==="modified")return je(t,e);if("value"in t)return Kn(t,e);if(t.kind==="moved"){let[r,a]=[t.from,t.path].map(c=>_(c.slice(0,-1),e,!0));return{line:`: moved fr\
om ${r} to ${a}`}}if(t.moved.length===0)return{line:": in a new order"};let n=t.moved.map(r=>({path:[r]})),o=Re(ct(n,e)),s=o.under?`${o.line} moved`:`moved: ${o.line}`;return{...o,line:`: in a new ord\
er (${s})`}}function Re(t){if(t.length<=Wn)return{line:t.join(", ")};let e=$(t.length,"item"),n=Ce(e,T+t.join(", "));return{line:e,under:o=>n.length<=o?n:""}}function je({path:t,from:e,to:n},o){if(e.type===
"hidden"||n.type==="hidden")return{line:""};if(mt(t,e,n))return at;if(e.type==="string"&&n.type==="string")return Jn(b(e.text),b(n.text),o);let[s,r]=[q(e,o),q(n,o)];if(s!==void 0&&r!==void 0)return s===
r?at:{line:`: ${s} \u2192 ${r}`};let[a,c]=[C(e,o).join(`
`),C(n,o).join(`
`)];return a===c?at:{line:"",under:ft(a,c)}}function Jn(t,e,n){let o=x(t)!==x(e)&&(x(t)!==t||x(e)!==e),[s,r,a]=o?[x(t),x(e)," (percent-encoded)"]:[t,e,""],[c,...i]=Wt(s,r)?.changes??[];if(c!==void 0){
let h=`${a} (JSON in a text)`;if(i.length===0&&c.kind==="modified"){let g=je(c,n);return{...g,line:`${h} \u203A ${_(c.path,n)}${g.line}`}}let y={heading:"",parts:v([c,...i],n)};return{line:h,under:g=>`\

${Ot(rt(y,g).join(""))}`}}let[d,f]=[n.mask(s),n.mask(r)];if(d.shown===f.shown)return{line:a+at.line};let u=d.hidden===f.hidden?"":" (hidden values differ, too)",[l,m]=[it(s,n),it(r,n)];if(l===void 0||
m===void 0)return{line:a+u,under:ft(d.shown,f.shown)};let p=wt(d.shown,f.shown).join(", ");return{line:`${a}: ${l} \u2192 ${m}${p&&` (${p})`}${u}`}}function Kn({kind:t,path:e,value:n},o){if(n.type==="\
hidden")return{line:""};if(mt(e,n))return{line:": hidden"};let s=n.type==="object"?void 0:q(n,o);if(s!==void 0)return{line:`: ${s}`};let a=n.type==="string"?o.mask(x(b(n.text))).shown:C(n,o).join(`
`),[c,i]=t==="added"?[void 0,a]:[a,void 0];if(n.type!=="object"){let m=n.type==="array"?$(n.items.length,"element"):void 0;return{line:"",under:ft(c,i,m)}}let{line:d,isWhole:f}=qn(n,e.at(-1),o),u=ft(c,
i,$(n.members.size,"field")),l=d===""?"":`: ${d}`;return f===!1?{line:l,under:u}:f?{line:l}:{line:l,rest:u(1/0)}}function qn(t,e,n){let o=e?.type==="item"?e:void 0;if(t.members.size===0&&!o)return{line:"\
`{}`",isWhole:!0};let s=d=>S(d)&&[o?.label,o?.hint].includes(b(d.text)),r=[...t.members].filter(([,d])=>!o||!s(d)),a=r.filter(([d,f])=>!o||!ce(d,f)),c=a.map(([d,f])=>{let u=U(d,f,t)?A(W):q(f,n,t);return u&&
`${M(d,n)}: ${u}`}),i=c.join(", ");return c.includes(void 0)||i.length>Pn?{line:Gn(t,s,n),isWhole:!1}:a.length<r.length?{line:i}:{line:i,isWhole:!0}}function Gn(t,e,n){let o=new Map,s=(a,c,i)=>{i>(o.get(
a)?.weight??0)&&o.set(a,{text:c,weight:i})},r=(a,c,i)=>{if(a.type==="array")for(let m of a.items)r(m,c,i+1);if(a.type==="object")for(let[m,p]of a.members)U(m,p,a)?s(m,W,E.max):r(p,m,i+1);if(a.type!=="\
string")return;let d=b(a.text),f=Bn.test(c)||e(a)||ie(d)||n.labelOf(d)!==void 0;if(d.length<E.min||f)return;let u=d.includes("://")?2*E.max:Math.min(d.length,E.max),l=n.countOf(d)>E.usual?E.usualWeight:
1;s(c,n.mask(x(d)).shown,l*u/(i+1))};return r(t,"",0),[...o].sort(([,a],[,c])=>c.weight-a.weight).filter(([,{weight:a}],c)=>c===0||c<E.texts&&a>E.usualWeight*2*E.max).map(([a,{text:c}])=>`${M(a,n)}: ${A(
JSON.stringify(H(c,E.max)),1/0)}`).join(", ")}function ft(t,e,n){let o=V(Me(t,e),"diff",T);return s=>{let[r="",...a]=s===1/0?[]:o.split(`
`),c=a.pop()??"",i=Oe(a.map(f=>f.slice(T.length)),s).map(f=>T+f),d=s===1/0?o:[r,...i,c].join(`
`);return n===void 0?`
${d}`:Ce(n,d)}}function Ce(t,e){return`
${T}<details><summary>${t}</summary>

${e}
${T}</details>`}function Ot(t){return t.replace(/^(?=.)/gm,T)}function Te(t,e,n){if(t.kind==="text")return v([Vn(t)],e);if(t.status!=="modified")return v(t.kind==="json"?Yn(t):t.changes,e);let o=et(t),s=n?.connections??[],r=new Set(s.map(({item:h})=>h)),a=h=>n?.
tells(h)?"told":"value"in h&&r.has(h.value)?"connection":o(h)?"layout":Hn(h.path,e)?"item":"rest",c=new Map(t.changes.map(h=>[h,a(h)])),i=h=>t.changes.filter(y=>c.get(y)===h),[d,f,u]=[v(i("rest"),e),i(
"layout"),i("connection")],l=Zn(s,u,e),m=i("told").length+u.length,p=`Layout and bookkeeping: ${$(f.length,"change")}`;return[...v(i("item"),e),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"\
connection",changes:m}],...l.length===0||d.length===0?d:[{heading:"Elsewhere in the file",parts:d}],...f.length===0?[]:[{heading:p,parts:eo(f,t,e),folded:!0}]]}function Hn(t,{labelOf:e}){return t.some(
n=>n.type==="item"||n.type==="member"&&e(n.key)!==void 0)}function Vn({status:t,text:e={}}){let n=(o="")=>({type:"string",id:0,text:JSON.stringify(o)});return t!=="modified"?{kind:t,path:[],value:n(e.
base??e.head)}:{kind:t,path:[],from:n(e.base),to:n(e.head)}}function Yn({base:t,head:e,status:n}){let o=n==="removed"?"removed":"added",s=(a,c)=>{let i=Ft(a,()=>{});return!(c.length<3&&i.length>0&&i.every(
f=>f.value.type==="object"))&&(c.length>0||a.type!=="object")?[{kind:o,path:c,value:a}]:i.flatMap(({step:f,value:u})=>f.type==="member"?s(u,[...c,f]):[{kind:o,path:[...c,f],value:u}])},r=t??e;return r?
s(r,[]):[]}function Zn(t,e,n){let o=new Map(e.map(a=>["value"in a?a.value:void 0,a])),s=Qn(t,a=>o.has(a)),r=kt(s.map(a=>to(a,n)));return s.map(([{item:a}],c)=>{let i=a&&o.get(a);return O(r[c]??"",{under:i&&
G(i,n).under})})}function Qn(t,e){let n={added:new Map,removed:new Map};return t.flatMap(o=>{let{kind:s,source:r,target:a,item:c}=o;if(s==="rewired"||c&&e(c))return[[o]];let i=n[s].get(r),d=i??[o];return i&&
i.push(o),n[s].delete(r),n[s].set(a,d),i?[]:[d]})}function to(t,e){let[{kind:n,source:o,target:s,was:r}]=t,a=f=>`**${M(f.label,e)}**`,c=f=>f===""?"":` (${M(f,e)})`,i=t.map(f=>` \u2192 ${a(f.target)}${c(
f.label)}`),d=r?.target===s?c(r.label)||" without a label":r&&` ${a(r.target)}`;return`- ${N[n]} ${a(o)}${i.join("")}${d===void 0?"":`, was${d}`}`}function eo(t,e,n){return[...k(ae(t,e),s=>s.kind+ut(s,
n)).values()].flatMap(s=>{let r=s.map(d=>G(d,n));if(s.length<dt||I(s[0].path)===0||r.some(({under:d})=>d))return v(s,n);let a=Mt(s,n),c=r.map(({line:d},f)=>`- ${a[f]}${d}`).join(`
`),i=`- ${N[s[0].kind]} ${ut(s[0],n)} of ${$(s.length,"item")}`;return[O(i,{changes:s.length,under:d=>c.length>d?"":`
${Ot(c)}`})]})}var no="<!-- workflow-report -->",oo=6e4,so=1e3,ro=100,ve=5;function De(t){let{workflows:e,missing:n}=t,o=Pt(t),r=["changed","added","removed"].flatMap(c=>e.filter(i=>i.status===c)).map(c=>({workflow:c,
parts:c.files.flatMap(i=>co(i,o)),changes:Fe(c.counts)})),a=lo(t,o);return({maxLength:c=oo,maxBytes:i=1/0,headings:d=!0,mark:f=!0}={})=>{let u=r.map(({workflow:g,...w})=>St(io(g,o,d),w)),l=n===void 0?
"":`\`${n}\` doesn't exist: it counts as empty.`,m=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],p={heading:l,parts:[...m,...a]},h=f?`${no}
`:"",y=Math.min(c,i);for(;;){let g=[h,...rt(p,y-h.length-1),`
`],w=i===1/0?0:Buffer.byteLength(g.join(""));if(w<=i||y<so)return g;y=Math.floor(y*i*.99/w)}}}function ze(t,e){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${e}</summary>

${t}
</details>
`}function io({name:t,status:e,counts:n},o,s){let r=e==="added"||e==="removed";if(!r&&!s)return"";let a=r?`workflow ${e}`:Tt(n),c=t===void 0?mo(a):`${M(t,{mask:o})}: ${a}`;return`${s?"### ":""}${r?`${N[e]}\
 `:""}${c}`}function co(t,e){let n=t.kind==="json"?me(t,l=>e(l).shown):void 0,o=B(()=>P(R(t.head??t.base))),s={mask:e,labelOf:l=>l.length>ro?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),
countOf:l=>o().get(l)??0},r=Fe(jt(t)),a=Te(t,s,n),{nodes:c=0,connections:i=0}=n?.size??{},d=c===0?"What is in it":`${$(c,"node")}, ${$(i,"connection")}`,u=t.status!=="modified"&&a.length>0?[St(d,{parts:a,
changes:r,folded:!0})]:a;return[...ao(n),St(fo(t,e),{parts:[...u,...uo(t,s)],changes:r})]}function ao(t){if(t?.note!==void 0)return[O(t.note)];if(!t?.picture)return[];let e=V(t.picture.trimEnd().split(
`
`),"mermaid","");return[O(e,{least:"The picture doesn't fit here."})]}function St(t,e){return e.parts.length===0?O(t,{changes:e.changes}):{heading:t,...e}}function fo({name:t,kind:e,status:n,changes:o},s){
let r=`**${M(t,{mask:s})}**`;return n!=="modified"?`${N[n]} ${r}: file ${n}`:e==="binary"||e==="variables"&&o.length===0?`${N.modified} ${r}: content modified`:e==="variables"?`${r} (values are never \
shown)`:r}function uo({references:t},e){if(t.length===0)return[];let n=t.length===1,o=t.slice(0,ve).map(({path:a,from:c,to:i})=>{let[d,f]=[c,i].map(u=>M(u,e));return`${_(a,e)} (${d} \u2192 ${f})`}),s=t.
length>ve?", \u2026":"",r=`${$(t.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[O(`${r}: ${o.join(", ")}${s}`)]}function lo({workflows:t,notCompared:e=[]},n){
let o=i=>i.flatMap(({name:d})=>d===void 0?[]:[M(d,{mask:n})]).join(", "),s=(i,d)=>i.length===0?[]:[O(d(o(i)),{least:d($(i.length,"workflow"))})],r=t.filter(({status:i})=>i==="unchanged"),a=t.filter(({
variablesCompared:i})=>!i);return[...r.every(({name:i})=>i===void 0)&&r.length===t.length?[O("No changes")]:s(r,i=>`${i}: no changes`),...s(a,i=>`The environment variables${a.length===t.length?"":` of\
 ${i}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...s(e.map(i=>({name:i})),i=>`${i}: not compared, because the step failed`)]}function Fe({added:t,modified:e,removed:n}){
return t+e+n}function mo(t){return t.charAt(0).toUpperCase()+t.slice(1)}async function js(t){let e=De(t),n={"report.md":e(),"full-report.md":e({maxLength:1/0})};return Nt(await At("the report",n)),e}var po=900*1024;function Cs(t,e,n,o){let s=po-Buffer.byteLength(n.join()),
r=t({headings:e,maxLength:1/0,maxBytes:s,mark:!1}).join("");return o===void 0?r:ze(r,o)}function Ts(t){let e=Ct(t);if(e.length===0)return;let n=e.slice(0,20).map(Lt),o=e.length>20?` and ${$(e.length-20,
"more line")}`:"";Et(`No field matched ${n.join(", ")}${o} in ignore. Check the spelling.`)}export{Cs as pageReport,js as publishReport,Ts as tellUnusedIgnores};
