const ts=345,es=[345],ss={2345:((qe,ct,S)=>{S.d(ct,{pageReport:()=>Ye,publishReport:()=>Ge,tellUnusedIgnores:()=>Qe});var q=S(1124),k=S(8132),w=S(706),$=S(3436);const dt=[/^(_?id|key|uuid|guid|identifier)$/i,
/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],mn=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,X="*",at=64;function ft(n,t){
const e=hn([]),s=[],o=new Set([n,t].flatMap(a=>[...(0,$.PX)(a),...yn(a)]));function i(a,r,d){if((0,$.jn)(a))$n(a.text,r,d);else if(a.type==="object")c(a,r,d);else{const f=a.items.length>1&&a.items.some(
({type:u})=>u==="array");for(const[u,l]of a.items.entries())i(l,gn(r,"[]"),{...d,array:a.items,...f&&{slot:u}})}}function c(a,r,{key:d,array:f,map:u,...l}){let m=l;if(f!==void 0||d!==void 0){const y={
side:l.side,value:a,field:r,outer:l.place,key:d,array:f??[]};m={...l,place:y,map:d===void 0?void 0:u},s.push(y)}const g=ut(a,o),h=m===l&&(0,$.YD)(a).some(y=>u?.members.has(y));for(const[y,p]of a.members){
const b=gn(r,g||h?X:y);h&&$n(JSON.stringify(y),b,m,p),(!h||p.type==="array")&&i(p,b,g?{...m,key:y,map:a}:m)}}return i(n,e,{side:"base"}),i(t,e,{side:"head"}),{root:e,places:s,find:lt(s)}}function hn(n){
return{keys:n,inner:new Map,texts:new Map,references:[]}}function gn(n,t){const e=n.inner.get(t)??hn([...n.keys,t]);return n.inner.set(t,e),e}function pn(n,t){return n?.inner.get(t)??n?.inner.get(X)}function $n(n,{
keys:t,texts:e,references:s},{place:o,slot:i},c){e.set(n,(e.get(n)??0)+1);const a=n.startsWith('"')?n.length>2:mn.test(t.findLast(r=>r!=="[]")??"")&&/^\d+$/.test(n);o&&a&&s.push({text:n,place:o,slot:i,
value:c})}function yn(n){if((0,$.jn)(n))return[];const t=n.type==="array"?n.items:[...n.members.values()];return[...t.flatMap(yn),...t.some(wn)?[]:(0,$.YD)(n)]}function wn(n){return n.type==="object"}
function ut({members:n},t){const e=[...n.keys()].filter(s=>!mn.test(s)&&t.has(s));return e.length>0&&2*e.length>=n.size&&[...n.values()].every(wn)}function lt(n){const t=new Map;for(const e of n){const s=(o,i)=>{
const c=dt.findIndex(d=>d.test(o));if(c<0)return;const a=`${e.side} ${i}`,r=t.get(a)??[];r[c]=(r[c]??new Set).add(e),t.set(a,r)};e.key!==void 0&&s(X,JSON.stringify(e.key));for(const[o,i]of e.value.members)
(0,$.jn)(i)&&s(o,i.text)}return(e,s)=>{const o=t.get(`${s.side} ${e}`)?.find(i=>i);return o&&o.size<=at?bn([...o],s):void 0}}function bn(n,t){const e=t?n.filter(o=>nn(o,t)):n;if(e.length===0&&t)return bn(
n,t.outer);const s=e.length>1?e.filter(({value:o})=>o.members.size>2):e;return s.length===1?s[0]:void 0}function nn(n,t){return n!==void 0&&(n===t||nn(n.outer,t))}var O=S(5408);const mt="source from o\
rigin src tail out".split(" "),ht="target to dest destination head in".split(" "),Sn="next to goto target targets wire wires link links edge edges transition transitions connection connections",Mn=`${Sn}\
 then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),gt="after depends dependenc\
ies needs requires prev previous predecessor predecessors".split(" "),pt=`${Sn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),$t="label title n\
ame condition if when event type relationship selectedRelationships".split(" "),yt=60;function wt(n,t){const e=ft(n,t),s=bt(e.root).flatMap(a=>St(a,e)),o=Mt(s),i=o.length>0?o:kt(s,e),c=new Set(i.flatMap(
({source:a,target:r})=>[a.field,r.field]));return{root:e.root,nodes:e.places.filter(({field:a})=>c.has(a)),edges:i}}function W(n,t){return n.flatMap(s=>s.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(
s=>t.includes(s.toLowerCase()))}function bt(n){const t=[n];for(const e of t)t.push(...e.inner.values());return t}function St(n,{find:t}){const e=n.references.flatMap(a=>{const r=t(a.text,a.place);return r?
[{...a,field:n,target:r}]:[]}),s=e.filter(({place:a,target:r})=>!nn(a,r)),o=e.length/n.references.length,i=o>=.5&&P(n.references)-P(e)<=2;return(o>=.9||i&&W(n.keys.slice(-2),Mn))&&2*s.length>=e.length?
[e]:[]}function P(n){return new Set(n.map(({text:t})=>t)).size}function Mt(n){const t=n.filter(e=>!e.some(({place:s,target:o})=>o.field===s.field));return[...(0,O.$z)(t,([e])=>e?.place.field).values()].
flatMap(e=>{const s=new Map(kn(e,mt).map(o=>[o.place,o]));return kn(e,ht).flatMap(o=>{const i=s.get(o.place),c=i&&{source:i.target,target:o.target,links:[i,o]};return c?[{...c,label:On(o,o.place,[]),item:o.
place.value}]:[]})})}function kn(n,t){return n.filter(([s])=>s&&W(s.field.keys.slice(-2),t)).sort((s,o)=>P(o)-P(s))[0]??[]}function kt(n,t){const[e,s]=[[],[]],o=new Set;for(const c of n){const a=c.flatMap(
l=>Ot(l,t)),[r]=a;if(r===void 0||10*a.length<9*c.length)continue;const d=r.link.field.keys.slice(r.inside.field.keys.length),f=a.filter(({source:l,inside:m})=>l!==m);for(const{inside:l}of f)o.add(l.key);
const u=W(d,gt);if(!(!u&&f.length===0&&!W(d,Mn)))for(const{link:l,source:m}of a){const g=l.place===m?void 0:l.place,h={label:On(l,g,d),links:[l],item:g?.value};u?s.push({source:l.target,target:m,...h}):
e.push({source:m,target:l.target,...h})}}const i=e.length<s.length?s:e;return o.size>1||P(i.flatMap(({links:c})=>c))>1?i:[]}function Ot(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(
e.key),e),o=[e,s].find(i=>i?.field===n.target.field);if(o)return[{link:n,source:o,inside:e}]}return[]}function On({slot:n,value:t},e,s){const o=$t.map(a=>{const[r,d]=[e?.field.inner.get(a),En(e?.value.
members.get(a))];return r&&r.texts.size+(r.inner.get("[]")?.texts.size??0)>1||d.includes(" ")?d:""}),i=s.filter(a=>!pt.includes(a.toLowerCase())),c=n===void 0?[]:[`output ${n+1}`];return[En(t),...o].find(
a=>a!=="")??[...i,...c].join(", ")}function En(n){const e=(n?.type==="array"?n.items:[n]).flatMap(s=>s?.type==="string"&&(0,$.e1)(s.text).trim()||[]).join(", ");return e.length>yt?"":e}var F=S(2742);const tn=B(
".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),J=["x","y"],Et=B("w h width height left top zoom"),It=[["x"],["position"],["left","top"]],In=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Nn=B("_?id uuid guid identifier instanceIdentifier instanceId groupId"),en=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ln=B("_?rev revision iteration version versionId activeVersionId vers\
ionCounter versionNumber"),Nt=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,In],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Ln,/^\d{1,15}$/],
[Ln,en]];function B(n){return new RegExp(`^(${n.replaceAll(" ","|")})$`,"i")}function vn({base:n,head:t}){const e={base:(0,F.Z)(()=>new Set((0,$.PX)(n))),head:(0,F.Z)(()=>new Set((0,$.PX)(t)))};return s=>{
const{kind:o,path:i}=s;if(o==="reordered"||o==="moved")return!1;const[c,a=c]=o==="modified"?[s.from,s.to]:[s.value];if(jt(i)&&K(c)&&K(a))return!0;if(o!=="modified"||c.type!==a.type||!("text"in c)||!("\
text"in a))return!1;const[r,d,f]=[x(i.at(-1)),(0,$.e1)(c.text),(0,$.e1)(a.text)],u=m=>m.test(d)&&m.test(f);return Nt.some(([m,g])=>m.test(r)&&u(g))?!0:i.at(-2)?.type!=="member"&&Nn.test(r)&&u(en)&&!e.
head().has(d)&&!e.base().has(f)}}function Lt(n){return en.test(n)||In.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}function vt(n,t){return Nn.test(n)&&(0,$.jn)(t)||(tn.test(n)||J.includes(n))&&K(t)}
function jt(n){if(n.slice(v(n)).some(o=>tn.test(x(o))))return!0;const[t,e]=[n.at(-2),x(n.at(-1))],s=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return J.includes(e)||Et.test(e)&&It.
some(o=>o.every(i=>s?.has(i)))}function v(n){return n.findLastIndex(({type:t})=>t==="item")+1}function At(n,{matches:t}){const e=new Map(t.map(o=>[o.path.at(-1),o])),s=new Map;for(const o of n){const i=v(
o.path),[c,a]=[o.path[i-1],o.path[i]],r=J.includes(x(a)),d=r?J:tn.test(x(a))?[x(a)]:[],[f,u]=[jn(e.get(c)?.base,d),jn(e.get(c)?.head,d)],l=[...o.path.slice(0,i),{type:"member",key:d.join(", ")}];f&&u?
s.set(r?c:a,{kind:"modified",path:l,from:f,to:u}):s.set(o,o)}return[...s.values()]}function jn(n,t){const e=n?.type==="object"?t.flatMap(s=>n.members.get(s)??[]):[];if(!(e.length<t.length))return e.length>
1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function x(n){return n?.type==="member"?n.key:""}function K(n){if(n.type==="literal")return/\d/.test(n.text);const t=n.type==="array"?n.items:n.type==="\
object"?[...n.members.values()]:[];return t.length>0&&t.every(K)}var R=S(1345);const An={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},xt={added:"fill:#dafbe1,stroke:#1a7f37,colo\
r:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Rt={same:"-->",added:"==>",removed:"-.->"},xn=40,Ct=500,zt=5e4,
Tt=40,Dt=6;function Wt(n,t,{isWhole:e,hide:s}){const o=({status:r})=>e||r!=="same",i=new Set([...n.filter(o),...t.filter(o).flatMap(V)]),c=t.filter(r=>V(r).some(o)).flatMap(V);if(i.size===0)return{};for(const r of[
new Set([...i,...c]),i]){const d=t.filter(u=>V(u).every(l=>r.has(l)));if(r.size>xn||d.length>Ct)continue;const f=Pt(n.filter(u=>r.has(u)),d,s);if(f.length<=zt)return{picture:f}}return{note:`The pictur\
e is left out: it would have ${i.size>xn?(0,w.hS)(i.size,"node"):"too many connections"}.`}}function V({source:n,target:t}){return[n,t]}function Pt(n,t,e){const s=new Map(n.map((i,c)=>[i,`n${c+1}`])),
o=n.map(i=>`  ${s.get(i)}["${An[i.status]}${Rn(e(i.label))||"?"}"]`);for(const{source:i,target:c,label:a,status:r}of t){const d=`${An[r]}${Rn(e(a))}`.trim();o.push(`  ${s.get(i)} ${Rt[r]}${d===""?"":`\
|"${d}"|`} ${s.get(c)}`)}for(const[i,c]of Object.entries(xt)){const a=n.filter(r=>r.status===i).map(r=>s.get(r));a.length>0&&o.push(`  classDef ${i} ${c}`,`  class ${a.join()} ${i}`)}return[`flowchart\
 ${Ut(n,t)>Dt?"TD":"LR"}`,...o].join(`
`)}function Ut(n,t){const e=new Set(t.map(({target:i})=>i)),s=n.filter(i=>!e.has(i)),o=new Map((s.length>0?s:n.slice(0,1)).map(i=>[i,1]));for(const[i,c]of o)for(const{source:a,target:r}of t)a===i&&!o.
has(r)&&o.set(r,c+1);return Math.max(...o.values())}function Rn(n){return(0,k.RK)((0,k.Jj)(n.replace(/\s+/g," ").trim(),Tt)).replace(Xt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Xt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Ft="id _id identifier uuid".split(" "),Jt="* if when id name label title type key handle condition event relationships".split(" ");function Bt(n,t=e=>e){const e=n.head??n.base;if(e===void 0)return;const[
s,o]=[n.base??e,n.head??e],i=(0,R.j9)([o,s]),c=wt(s,o),a=Kt(n,c,i),r=[...new Set(a.values())].sort((g,h)=>g.rank-h.rank),d=Ht(c,a),f=d.filter(g=>g.status!=="same"),u=Zt(c,f);Qt(n,r,i,u);const l=new Map(
d.map(({item:g,source:h,target:y})=>[g,`${h.label} \u2192 ${y.label}`])),m=g=>g.filter(({status:h})=>h!=="removed").length;return{...Wt(r,d,{isWhole:n.status!=="modified",hide:t}),connections:Gt(f),size:{
nodes:m(r),connections:m(d)},tells:u,labelOf:i.labelOf,endsOf:g=>l.get(g)}}function H({side:n}){return n==="head"}function Cn(n){return n&&[n.key,Cn(n.outer)]}function Kt({matches:n},{nodes:t},e){const s=(0,O.
$z)(n,({base:d})=>d.id),o=d=>d.key!==void 0?JSON.stringify(Cn(d)):`${((H(d)?void 0:s.get(d.value.id)?.shift())?.head??d.value).id}`,i=new Map(t.map((d,f)=>[d,f])),c=(0,O.$z)(t.filter(H),o),a=new Map;let r=0;
for(const d of t){if(a.has(d))continue;const f=H(d)?d:c.get(o(d))?.shift();r=(f&&i.get(f))??r+1e-6;const u=f===void 0?"removed":f===d?"added":"same",l=f??d,m={label:Vt(l,e),status:u,rank:r,place:l,old:u===
"same"?d:void 0};a.set(d,m).set(l,m)}return a}function Vt({key:n,value:t,array:e},s){const[o,i,...c]=["type","componentType",...t.members.keys()].map(r=>(0,$.TN)(t,r)),[a="?"]=[o,i,(0,$.TH)(t),...c].filter(
r=>r!==void 0);return n??s.nameOf(t,e)??(0,$.e1)(a)}function Ht({edges:n},t){const e=n.flatMap(r=>{const[d,f]=[t.get(r.source),t.get(r.target)];return d&&f?[{...r,source:d,target:f,status:H(r.source)?
"added":"removed"}]:[]}),s=({source:r,target:d,label:f})=>`${r.rank} ${d.rank} ${f}`,o=(0,O.$z)(e,({status:r})=>r),i=(0,O.$z)(o.get("removed")??[],s);return[...(o.get("added")??[]).map(r=>i.get(s(r))?.
pop()?{...r,status:"same"}:r),...[...i.values()].flat()].sort((r,d)=>r.source.rank-d.source.rank||r.target.rank-d.target.rank)}function Gt(n){const t=new Map;for(const e of["target","label"]){const s=o=>`${o.
source.rank} ${e==="label"?o.label:o.target.rank}`;for(const[o,i,...c]of(0,O.$z)(n,s).values()){if(!o||!i||c.length>0||o.status===i.status)continue;[o.source,o.target,i.target].every(({old:r})=>r)&&!t.
has(o)&&!t.has(i)&&t.set(o,i).set(i,o)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Zt({root:n,nodes:t},e){const s=new Set(
e.flatMap(r=>r.links.map(({field:d})=>d))),o=new Set(e.map(({item:r})=>r)),i=new Set([n,...t.map(({field:r})=>r)]),c={added:new Set,removed:new Set};for(const r of e){const d=[r.source.label,r.target.
label,...r.label.split(", ")].map(f=>JSON.stringify(f));for(const f of[...d,...r.links.map(u=>u.text)])c[r.status].add(f)}function a(r,d,f){if(d===void 0||i.has(d))return[{text:f,field:n}];const u=d.keys.
at(-1)===X?[{text:JSON.stringify(f),field:d}]:[];if("text"in r)return[...u,{text:r.text,field:d}];const l="members"in r?[...r.members]:[],m="items"in r?r.items.map(g=>["[]",g]):l;return[...u,...m.flatMap(
([g,h])=>a(h,pn(d,g),g))]}return({path:r,...d})=>{const f=r.map(m=>m.type==="member"?m.key:"[]"),u=r.some(m=>m.type==="item"&&o.has(m.item)),l=(m,g)=>{const h=a(m,f.reduce(pn,n),`${f.at(-1)}`),y=h.some(
({field:b})=>s.has(b)),p=({text:b,field:ln})=>{if(s.has(ln))return g.has(b);const rt=`${ln.keys.findLast(_e=>_e!=="[]")}`;return Ft.includes(rt)||g.has(b)&&W([rt],Jt)||y&&Yt(b,ln)};return(y||u)&&h.every(
p)};return d.kind==="modified"?l(d.from,c.removed)&&l(d.to,c.added):"value"in d&&l(d.value,c[d.kind])}}function Yt(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return e>2&&2*
e>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function Qt(n,t,{componentOf:e},s){const o=vn(n),i=t.flatMap(r=>{const{value:d,array:f}=r.place,u=(0,R.qU)(d)===void 0?e(d,f):void 0;return[d.id===r.old?.value.id?void 0:
d,u].map(l=>({owner:l,node:r}))}),c=(0,O.$z)(i,({owner:r})=>r);c.delete(void 0);const a=new Map(n.matches.map(({path:r,head:d})=>[r.at(-1),d]));for(const r of n.changes){if(s(r)||o(r))continue;const d=r.
path.map(u=>a.get(u)).reverse(),f=["value"in r&&r.value,...d].find(u=>c.has(u));for(const{node:u}of c.get(f)??[])u.status==="same"&&(u.status="modified")}}var _t=S(8965);const zn=2,qt=1e3,ne=240,te=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],Tn="...";function ee(n,t){const e=[Dn(n??t),Dn(t??n)],[s,o]=[Wn(n,e[0]),Wn(t,e[1])],i=oe(s,o);return e[0]===e[1]?i:[`@@ line en\
ds: ${e[0]} \u2192 ${e[1]} @@`,...i]}function Dn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Wn(n,t){return(n?.split(t==="CRLF"?`\r
`:`
`)??[]).flatMap(s=>te.reduce(se,[s]).map((o,i)=>i===0?o:Tn+o))}function se(n,t){return n.flatMap(e=>e.length>ne?Array.from(e.matchAll(t),([s])=>s):e)}function oe(n,t){const e=new Set(n),o=t.some(c=>e.
has(c))?(0,_t.E)([...n],[...t],{maxEditLength:qt}):void 0;if(o===void 0)return[...Un(n,t),...j("+",t)];let i=0;return o.flatMap(({added:c,removed:a,value:r},d)=>{const f=o[d+1];if(a)return Un(r,f?.added?
f.value:[]);const[u,l]=[d===0?0:zn,r.length-zn],m=i+Pn(r.slice(0,l+1));return i+=Pn(r),c?j("+",r):f===void 0?j(" ",r.slice(0,u)):l-u<2?j(" ",r):[...j(" ",r.slice(0,u)),`@@ line ${m} @@`,...j(" ",r.slice(
l))]})}function j(n,t){return t.map(e=>`${n} ${e}`)}function Pn(n){return n.filter(t=>!t.startsWith(Tn)).length}function Un(n,t){const e=new Map(n.map(i=>[G(i),i])),s=t.flatMap(i=>Xn(e.get(G(i))??i,i));
return[...s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`],...j("-",n)]}function Xn(n,t){if(G(n)!==G(t))return[];const[e,s]=[n.normalize(),t.normalize()],o=sn(n)===sn(t)?[]:["Unico\
de forms"];return e===s?o:[...o,e.trimEnd()===s.trimEnd()?"spaces at the end":"white space"]}function G(n){return sn(n.normalize())}function sn(n){return n.replace(/\s/g,"")}function ie(n,t){let[e,s]=[
0,t];const i=[...(0,O.$z)(n,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(a=>{const r=re(a,s);return s-=on(a),r}),c=n.filter(Fn).length-i.filter(Fn).length;return c===0?i:[...i,`@@ ${(0,w.hS)(c,
"more changed line")} @@`]}function re(n,t){const e=c=>c.startsWith("-"),s=on(n.filter(e)),o=on(n)-s,i={removed:Math.max(t/2,t-o),others:Math.max(t/2,t-s)};return n.filter(c=>{const a=e(c)?"removed":"\
others";return i[a]-=c.length+1,i[a]>=0})}function Fn(n){return n.startsWith("-")||n.startsWith("+")}function on(n){return n.reduce((t,e)=>t+e.length+1,0)}const Jn=2,Bn=60,rn="</details>",ce=`<details\
><summary></summary>


${rn}`.length,de=100;function E(n,t={}){const e=t.under?.(1/0)??"";return{line:n,rest:"",least:e===""?n:`${n} \u2026`,changes:0,...t,under:e,cut:t.under}}function Kn(n,t){const{placed:e,left:s}=ae(n,t),
o=new Map;let i=s;for(const[c,{entry:a,sections:r}]of e.entries()){const d=fe(a,a.least.length+Math.floor(i/(e.length-c)));i-=ue(d)-a.least.length,o.set(a,d);for(const f of r)o.set(f,[])}return me(Hn(
n,o).filter(([c])=>c!==""))}function ae(n,t){const e=Vn(n,[]),s=new Map;for(const{sections:d}of e)for(const f of d)s.set(f,(s.get(f)??0)+1);const o=new Set,i=[];let[c,a]=[t,0];const r=({entry:d,sections:f})=>f.
length===1?0:d.line.length+d.under.length;for(const d of e.sort((f,u)=>r(f)-r(u))){const{entry:f,sections:u}=d,l=u.filter(p=>!o.has(p)),m=u.filter(p=>s.get(p)===1),h=l.map(({heading:p,folded:b})=>p.length+
Jn+(b?ce:0)).reduce((p,b)=>p+b,f.least.length+Jn),y=a+Bn*(l.length-m.length);if(!(h+y>c)){c-=h,a=y,i.push(d);for(const p of l)o.add(p);for(const p of u)s.set(p,(s.get(p)??0)-1)}}return{placed:i,left:c-
a}}function Vn(n,t){const e=[...t,n];return n.parts.flatMap(s=>"parts"in s?Vn(s,e):[{entry:s,sections:e}])}function fe({line:n,under:t,rest:e,least:s,cut:o},i){if(i===1/0)return[n,t,e];if(n.length+t.length<=
i)return[n,t];for(let c=i-n.length-Bn;o&&c>de;c=Math.floor(c*.7)){const a=o(c);if(a!==""&&n.length+a.length<=i)return[n,a]}return[s]}function ue(n){return n.reduce((t,e)=>t+e.length,0)}function Hn(n,t){
const{heading:e,parts:s,folded:o}=n,c=s.filter(d=>t.has(d)).flatMap(d=>"parts"in d?Hn(d,t):[t.get(d)??[]]),a=s.filter(d=>!t.has(d)),r=[...c,[le(n,a)]];return o?[[`<details><summary>${e}</summary>`],...r,
[rn]]:[[e],...r]}function le({noun:n},t){if(t.length===0)return"";if(n==="connection")return`\u2026 and ${(0,w.hS)(t.length,"more connection")}`;const e=n==="workflow"?` in ${(0,w.hS)(t.length,"more w\
orkflow")}`:"";return`\u2026 and ${(0,w.hS)(Gn(t),"more change")}${e}`}function Gn(n){return n.reduce((t,e)=>t+(e.changes??("parts"in e?Gn(e.parts):0)),0)}function me(n){const t=e=>e?.[0]?.startsWith(
"- ");return n.flatMap((e,s)=>{const o=e[0]===rn||t(e)&&t(n[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var C=S(7856);const U=80,Zn=8;function Z(n,t,e){if(n.type==="string")return cn(I((0,$.e1)(n.text)),t,e);const[s="",...o]=z(n,t);return o.length>0||s.length>U?void 0:(0,k.SS)(s,1/0)}function cn(n,t,e){
const s=t.mask(n).shown;if(s.length>U||s.includes(`
`))return;const o=Yn(n,t,e);return(0,k.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${M(o,t)})`)}function Yn(n,{labelOf:t},e){const s=t(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...e?.
members.values()??[]].some(i=>(0,$.jn)(i)&&(0,$.e1)(i.text)===s)?void 0:s}function z(n,t,e){const{mask:s}=t;if((0,$.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const d=I((0,$.e1)(n.text)),f=s(
d).shown.split(`
`);if(f.length>1)return["|",...Qn(f)];const u=Yn(d,t,e);return[JSON.stringify(f[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=n.type==="array"?"[]":"{}",c=n.type==="array"?n.items.map(d=>z(d,t)):
Array.from(n.members,([d,f])=>{const[u,...l]=(0,C.$C)(d,f,n)?[w.v5]:z(f,t,n);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),a=c.every(([d="",...f])=>f.length===0&&d.length<=U),r=a?`${o}${c.slice(
0,U).join(", ")}${i}`:"";return a&&r.length<=U?[r]:[`${o}`,...Qn(c.flat()),`${i}`]}function Qn(n){return n.map(t=>`  ${t}`)}function I(n){if(!/%[\da-f]{2}/i.test(n)||/\s/.test(n))return n;try{const t=decodeURIComponent(
n);return encodeURIComponent(t)===n||encodeURI(t)===n?t:n}catch{return n}}function M(n,{mask:t},e=100){return(0,k.SS)(t(n).shown,e)}function T(n,t,e=!1){const s=v(n),o=e?1/0:100,i=n.flatMap((c,a)=>{if(c.
type==="element")return[(0,k.SS)(`[${c.index}]`)];if(c.type==="item"){const d=t.endsOf(c.item),f=d===void 0?c.label:e?`${d} (${c.label})`:d,u=a===s-1&&c.hint!==void 0?` (${M(c.hint,t)})`:"";return[`**${M(
f,t,o)}**${u}`]}return!e&&n.slice(a+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[M(c.key,t,o)]});return i.length>Zn&&!e&&i.splice(2,i.length-Zn+1,"\u2026"),i.join(" \u203A ")||"the whole file"}
function dn(n,t){const e=n.map(({path:o})=>T(o,t)),s=(0,R.Vn)(e);return _n(e.map((o,i)=>s.get(o)===1?o:T(n[i]?.path??[],t,!0)))}function _n(n){const[t,e]=[(0,R.Vn)(n),new Map];return n.map(s=>{const[o=1,
i]=[t.get(s),(e.get(s)??0)+1];return e.set(s,i),o===1?s:`${s} (${i} of ${o})`})}const L={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},A="  ",an=3,he=5,ge=120,N={texts:3,min:4,max:60,usual:2,usualWeight:.001},pe=/^(type|_?id|uuid|identifier)$/i,Y={line:": changed, hidden"};function D(n,t){const e=[...(0,O.$z)(n,$e).values()],
s=e.filter(i=>i.length<an).flat(),o=new Map;for(const i of(0,O.$z)(s,({kind:c})=>L[c]).values())for(const[c,a]of dn(i,t).entries())i[c]&&o.set(i[c],a);return e.flatMap(i=>i.length>=an?[ye(i,t)]:i.map(
c=>{const{line:a,...r}=Q(c,t);return E(`- ${L[c.kind]} ${o.get(c)}${a}`,{changes:1,...r})}))}function $e(n){const t=v(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(i=>"\
id"in i?[i.id]:[]);if(t===0||t===n.path.length||s.length===0)return n;const o=n.path.slice(t).map(i=>i.type==="member"?i.key:"index"in i&&i.index);return JSON.stringify([n.kind,s,o])}function ye(n,t){
const[e]=n,{line:s,under:o=()=>""}=Q(e,t),i=nt(qn(n,t)),c=e.kind==="modified"?"":` ${e.kind}`,a=`- ${L[e.kind]} ${fn(e,t)}${s}${c} in ${i.line}`;return E(a,{changes:n.length,under:r=>o(r)+(i.under?.(r)??
"")})}function qn(n,t){const e=n.map(({path:s})=>({path:s.slice(0,v(s))}));return dn(e,t)}function fn({path:n},t){return T(n.slice(v(n)),t)}function Q(n,t){if(n.kind==="modified")return tt(n,t);if("va\
lue"in n)return be(n,t);if(n.kind==="moved"){const[i,c]=[n.from,n.path].map(a=>T(a.slice(0,-1),t,!0));return{line:`: moved from ${i} to ${c}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.
moved.map(i=>({path:[i]})),s=nt(dn(e,t)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o})`}}function nt(n){if(n.length<=he)return{line:n.join(", ")};const t=(0,w.
hS)(n.length,"item"),e=et(t,A+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function tt({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,C._p)(n,t,e))return Y;
if(t.type==="string"&&e.type==="string")return we((0,$.e1)(t.text),(0,$.e1)(e.text),s);const[o,i]=[Z(t,s),Z(e,s)];if(o!==void 0&&i!==void 0)return o===i?Y:{line:`: ${o} \u2192 ${i}`};const[c,a]=[z(t,s).
join(`
`),z(e,s).join(`
`)];return c===a?Y:{line:"",under:_(c,a)}}function we(n,t,e){const s=I(n)!==I(t)&&(I(n)!==n||I(t)!==t),[o,i,c]=s?[I(n),I(t)," (percent-encoded)"]:[n,t,""],[a,...r]=(0,F.qy)(o,i)?.changes??[];if(a!==void 0){
const h=`${c} (JSON in a text)`;if(r.length===0&&a.kind==="modified"){const p=tt(a,e);return{...p,line:`${h} \u203A ${T(a.path,e)}${p.line}`}}const y={heading:"",parts:D([a,...r],e)};return{line:h,under:p=>`\

${st(Kn(y,p).join(""))}`}}const[d,f]=[e.mask(o),e.mask(i)];if(d.shown===f.shown)return{line:c+Y.line};const u=d.hidden===f.hidden?"":" (hidden values differ, too)",[l,m]=[cn(o,e),cn(i,e)];if(l===void 0||
m===void 0)return{line:c+u,under:_(d.shown,f.shown)};const g=Xn(d.shown,f.shown).join(", ");return{line:`${c}: ${l} \u2192 ${m}${g&&` (${g})`}${u}`}}function be({kind:n,path:t,value:e},s){if(e.type===
"hidden")return{line:""};if((0,C._p)(t,e))return{line:": hidden"};const o=e.type==="object"?void 0:Z(e,s);if(o!==void 0)return{line:`: ${o}`};const c=e.type==="string"?s.mask(I((0,$.e1)(e.text))).shown:
z(e,s).join(`
`),[a,r]=n==="added"?[void 0,c]:[c,void 0];if(e.type!=="object"){const m=e.type==="array"?(0,w.hS)(e.items.length,"element"):void 0;return{line:"",under:_(a,r,m)}}const{line:d,isWhole:f}=Se(e,t.at(-1),
s),u=_(a,r,(0,w.hS)(e.members.size,"field")),l=d===""?"":`: ${d}`;return f===!1?{line:l,under:u}:f?{line:l}:{line:l,rest:u(1/0)}}function Se(n,t,e){const s=t?.type==="item"?t:void 0;if(n.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=d=>(0,$.jn)(d)&&[s?.label,s?.hint].includes((0,$.e1)(d.text)),i=[...n.members].filter(([,d])=>!s||!o(d)),c=i.filter(([d,f])=>!s||!vt(d,f)),a=c.map(([d,f])=>{
const u=(0,C.$C)(d,f,n)?(0,k.SS)(w.v5):Z(f,e,n);return u&&`${M(d,e)}: ${u}`}),r=a.join(", ");return a.includes(void 0)||r.length>ge?{line:Me(n,o,e),isWhole:!1}:c.length<i.length?{line:r}:{line:r,isWhole:!0}}
function Me(n,t,e){const s=new Map,o=(c,a,r)=>{r>(s.get(c)?.weight??0)&&s.set(c,{text:a,weight:r})},i=(c,a,r)=>{if(c.type==="array")for(const m of c.items)i(m,a,r+1);if(c.type==="object")for(const[m,g]of c.
members)(0,C.$C)(m,g,c)?o(m,w.v5,N.max):i(g,m,r+1);if(c.type!=="string")return;const d=(0,$.e1)(c.text),f=pe.test(a)||t(c)||Lt(d)||e.labelOf(d)!==void 0;if(d.length<N.min||f)return;const u=d.includes(
"://")?2*N.max:Math.min(d.length,N.max),l=e.countOf(d)>N.usual?N.usualWeight:1;o(a,e.mask(I(d)).shown,l*u/(r+1))};return i(n,"",0),[...s].sort(([,c],[,a])=>a.weight-c.weight).filter(([,{weight:c}],a)=>a===
0||a<N.texts&&c>N.usualWeight*2*N.max).map(([c,{text:a}])=>`${M(c,e)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(a,N.max)),1/0)}`).join(", ")}function _(n,t,e){const s=(0,k.EU)(ee(n,t),"diff",A);return o=>{const[
i="",...c]=o===1/0?[]:s.split(`
`),a=c.pop()??"",r=ie(c.map(f=>f.slice(A.length)),o).map(f=>A+f),d=o===1/0?s:[i,...r,a].join(`
`);return e===void 0?`
${d}`:et(e,d)}}function et(n,t){return`
${A}<details><summary>${n}</summary>

${t}
${A}</details>`}function st(n){return n.replace(/^(?=.)/gm,A)}function ke(n,t,e){if(n.kind==="text")return D([Ee(n)],t);if(n.status!=="modified")return D(n.kind==="json"?Ie(n):n.changes,t);const s=vn(
n),o=e?.connections??[],i=new Set(o.map(({item:h})=>h)),c=h=>e?.tells(h)?"told":"value"in h&&i.has(h.value)?"connection":s(h)?"layout":Oe(h.path,t)?"item":"rest",a=new Map(n.changes.map(h=>[h,c(h)])),
r=h=>n.changes.filter(y=>a.get(y)===h),[d,f,u]=[D(r("rest"),t),r("layout"),r("connection")],l=Ne(o,u,t),m=r("told").length+u.length,g=`Layout and bookkeeping: ${(0,w.hS)(f.length,"change")}`;return[...D(
r("item"),t),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"connection",changes:m}],...l.length===0||d.length===0?d:[{heading:"Elsewhere in the file",parts:d}],...f.length===0?[]:[{heading:g,
parts:je(f,n,t),folded:!0}]]}function Oe(n,{labelOf:t}){return n.some(e=>e.type==="item"||e.type==="member"&&t(e.key)!==void 0)}function Ee({status:n,text:t={}}){const e=(s="")=>({type:"string",id:0,text:JSON.
stringify(s)});return n!=="modified"?{kind:n,path:[],value:e(t.base??t.head)}:{kind:n,path:[],from:e(t.base),to:e(t.head)}}function Ie({base:n,head:t,status:e}){const s=e==="removed"?"removed":"added",
o=(c,a)=>{const r=(0,R.Vg)(c,()=>{});return!(a.length<3&&r.length>0&&r.every(f=>f.value.type==="object"))&&(a.length>0||c.type!=="object")?[{kind:s,path:a,value:c}]:r.flatMap(({step:f,value:u})=>f.type===
"member"?o(u,[...a,f]):[{kind:s,path:[...a,f],value:u}])},i=n??t;return i?o(i,[]):[]}function Ne(n,t,e){const s=new Map(t.map(c=>["value"in c?c.value:void 0,c])),o=Le(n,c=>s.has(c)),i=_n(o.map(c=>ve(c,
e)));return o.map(([{item:c}],a)=>{const r=c&&s.get(c);return E(i[a]??"",{under:r&&Q(r,e).under})})}function Le(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:o,source:i,
target:c,item:a}=s;if(o==="rewired"||a&&t(a))return[[s]];const r=e[o].get(i),d=r??[s];return r&&r.push(s),e[o].delete(i),e[o].set(c,d),r?[]:[d]})}function ve(n,t){const[{kind:e,source:s,target:o,was:i}]=n,
c=f=>`**${M(f.label,t)}**`,a=f=>f===""?"":` (${M(f,t)})`,r=n.map(f=>` \u2192 ${c(f.target)}${a(f.label)}`),d=i?.target===o?a(i.label)||" without a label":i&&` ${c(i.target)}`;return`- ${L[e]} ${c(s)}${r.
join("")}${d===void 0?"":`, was${d}`}`}function je(n,t,e){return[...(0,O.$z)(At(n,t),o=>o.kind+fn(o,e)).values()].flatMap(o=>{const i=o.map(d=>Q(d,e));if(o.length<an||v(o[0].path)===0||i.some(({under:d})=>d))
return D(o,e);const c=qn(o,e),a=i.map(({line:d},f)=>`- ${c[f]}${d}`).join(`
`),r=`- ${L[o[0].kind]} ${fn(o[0],e)} of ${(0,w.hS)(o.length,"item")}`;return[E(r,{changes:o.length,under:d=>a.length>d?"":`
${st(a)}`})]})}const Ae="<!-- workflow-report -->",xe=6e4,Re=1e3,Ce=100,ot=5;function ze(n){const{workflows:t,missing:e}=n,s=(0,C.lb)(n),i=["changed","added","removed"].flatMap(a=>t.filter(r=>r.status===
a)).map(a=>({workflow:a,parts:a.files.flatMap(r=>We(r,s)),changes:it(a.counts)})),c=Fe(n,s);return({maxLength:a=xe,maxBytes:r=1/0,headings:d=!0,mark:f=!0}={})=>{const u=i.map(({workflow:p,...b})=>un(De(
p,s,d),b)),l=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`,m=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],g={heading:l,parts:[...m,...c]},h=f?`${Ae}
`:"";let y=Math.min(a,r);for(;;){const p=[h,...Kn(g,y-h.length-1),`
`],b=r===1/0?0:Buffer.byteLength(p.join(""));if(b<=r||y<Re)return p;y=Math.floor(y*r*.99/b)}}}function Te(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function De({name:n,status:t,counts:e},s,o){const i=t==="added"||t==="removed";if(!i&&!o)return"";const c=i?`workflow ${t}`:(0,q.cq)(e),a=n===void 0?Je(c):`${M(n,{mask:s})}: ${c}`;return`${o?"### ":
""}${i?`${L[t]} `:""}${a}`}function We(n,t){const e=n.kind==="json"?Bt(n,l=>t(l).shown):void 0,s=(0,F.Z)(()=>(0,R.Vn)((0,$.PX)(n.head??n.base))),o={mask:t,labelOf:l=>l.length>Ce?void 0:e?.labelOf(JSON.
stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},i=it((0,q.xS)(n)),c=ke(n,o,e),{nodes:a=0,connections:r=0}=e?.size??{},d=a===0?"What is in it":`${(0,w.hS)(a,"node")}, ${(0,w.hS)(r,"conne\
ction")}`,u=n.status!=="modified"&&c.length>0?[un(d,{parts:c,changes:i,folded:!0})]:c;return[...Pe(e),un(Ue(n,t),{parts:[...u,...Xe(n,o)],changes:i})]}function Pe(n){if(n?.note!==void 0)return[E(n.note)];
if(!n?.picture)return[];const t=(0,k.EU)(n.picture.trimEnd().split(`
`),"mermaid","");return[E(t,{least:"The picture doesn't fit here."})]}function un(n,t){return t.parts.length===0?E(n,{changes:t.changes}):{heading:n,...t}}function Ue({name:n,kind:t,status:e,changes:s},o){
const i=`**${M(n,{mask:o})}**`;return e!=="modified"?`${L[e]} ${i}: file ${e}`:t==="binary"||t==="variables"&&s.length===0?`${L.modified} ${i}: content modified`:t==="variables"?`${i} (values are neve\
r shown)`:i}function Xe({references:n},t){if(n.length===0)return[];const e=n.length===1,s=n.slice(0,ot).map(({path:c,from:a,to:r})=>{const[d,f]=[a,r].map(u=>M(u,t));return`${T(c,t)} (${d} \u2192 ${f})`}),
o=n.length>ot?", \u2026":"",i=`${(0,w.hS)(n.length,"reference")} to new IDs and names ${e?"follows and isn't":"follow and aren't"} counted`;return[E(`${i}: ${s.join(", ")}${o}`)]}function Fe({workflows:n,
notCompared:t=[]},e){const s=r=>r.flatMap(({name:d})=>d===void 0?[]:[M(d,{mask:e})]).join(", "),o=(r,d)=>r.length===0?[]:[E(d(s(r)),{least:d((0,w.hS)(r.length,"workflow"))})],i=n.filter(({status:r})=>r===
"unchanged"),c=n.filter(({variablesCompared:r})=>!r);return[...i.every(({name:r})=>r===void 0)&&i.length===n.length?[E("No changes")]:o(i,r=>`${r}: no changes`),...o(c,r=>`The environment variables${c.
length===n.length?"":` of ${r}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(t.map(r=>({name:r})),r=>`${r}: not compared, because the step failed`)]}function it({
added:n,modified:t,removed:e}){return n+t+e}function Je(n){return n.charAt(0).toUpperCase()+n.slice(1)}var Be=S(8725),Ke=S(7487),Ve=S(2697),He=S(6584);async function Ge(n){const t=ze(n),e={"report.md":t(),
"full-report.md":t({maxLength:1/0})};return(0,Ke.n0)(await(0,Ve.N9)("the report",e)),t}const Ze=900*1024;function Ye(n,t,e,s){const o=Ze-Buffer.byteLength(e.join()),i=n({headings:t,maxLength:1/0,maxBytes:o,
mark:!1}).join("");return s===void 0?i:Te(i,s)}function Qe(n){const t=(0,q.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(He.bY),s=t.length>20?` and ${(0,w.hS)(t.length-20,"more line")}`:"";(0,Be.
lm)(`No field matched ${e.join(", ")}${s} in ignore. Check the spelling.`)}})};export{ts as id,es as ids,ss as modules};
