const fs=345,ls=[345],ms={2345:((ds,gt,w)=>{w.d(gt,{publishReport:()=>is});var q=w(1124),y=w(706);const yn=Number.MAX_SAFE_INTEGER,wn=2,bn=60,Sn="</details>",pt=41,$t=100;function b(n,t={}){const{under:e=()=>"",
parts:s=[],noun:o="change",folded:r=!1}=t,{length:i}=e(yn),{least:a=i===0?n:`${n} \u2026`,changes:c=nn(s)}=t;return{line:n,under:e,size:n.length+i,least:a,parts:s,changes:c,noun:o,folded:r}}function T(n,t,e={}){
return t.length===0?[]:[b(n,{...e,parts:t})]}function Mn(n,t){const e=({leaf:d,outer:u})=>u.length===1?0:d.size,s=(d,u)=>e(d)-e(u),o=new Map,r=()=>bt(In(n,o).filter(([d])=>d!=="")),i=[];let a=On(n,[]).
sort(s),c=t;for(let d=-1;a.length>0&&d<i.length;c=t-kn(r()))d=i.length,a=a.filter(u=>{const f=u.outer.filter(g=>!o.has(g)),m=f.map(g=>g.line.length+wn+bn+(g.folded?pt:0)).reduce((g,h)=>g+h,u.leaf.least.
length+wn);if(m>c)return!0;c-=m;for(const g of f)o.set(g,[]);return o.set(u.leaf,[u.leaf.least]),i.push(u),!1});for(const[d,{leaf:u}]of i.sort(s).entries()){const f=yt(u,u.least.length+Math.floor(c/(i.
length-d)));c-=kn(f)-u.least.length,o.set(u,f)}return r()}function kn(n){return n.reduce((t,{length:e})=>t+e,0)}function On(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.flatMap(e=>On(e,[...t,
n]))}function yt({line:n,under:t,size:e,least:s},o){if(e<=o)return[n,t(Math.max(o,yn))];for(let r=o-n.length-bn;r>$t;r=Math.floor(r*.7)){const i=t(r);if(i!==""&&n.length+i.length<=o)return[n,i]}return[
s]}function In(n,t){const{line:e,parts:s,folded:o}=n;if(s.length===0)return[t.get(n)??[]];const i=[...s.filter(a=>t.has(a)).flatMap(a=>In(a,t)),[wt(n,s.filter(a=>!t.has(a)))]];return o?[[`<details><su\
mmary>${e}</summary>`],...i,[Sn]]:[[e],...i]}function wt({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,y.hS)(t.length,"more connection")}`;if(nn(t)===0)return"";const e=n==="workf\
low"?` in ${(0,y.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,y.hS)(nn(t),"more change")}${e}`}function nn(n){return n.reduce((t,{changes:e})=>t+e,0)}function bt(n){const t=e=>e?.[0]?.startsWith(
"- ");return n.flatMap((e,s)=>{const o=e[0]===Sn||t(e)&&t(n[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var O=w(8132),$=w(3436),K=w(2742);const tn=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,P=["x","y"],St=S("v\
iewport canvas"),Nn=S("w h width height left top zoom"),Mt=[["x"],["position"],["left","top"]],B=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
kt=/^\d{4}-\d\d-\d\d$/,vn=S("_?id uuid guid identifier instanceIdentifier"),Ot=/^\d{1,15}$/,en=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,It=S("_?rev revision version versionId activeVers\
ionId versionCounter versionNumber"),Nt=S("meta(data)? .*info revision flow workflow"),vt=[[S(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),B,kt],[S("\
.*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),B],[S("[lc]Mod [mc]time"),B],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function S(n){return new RegExp(`^(${n.replaceAll(" ","|")})$`,"i")}function En({base:n,head:t}){const e={base:(0,K.Z)(()=>new Set((0,$.PX)(n))),head:(0,K.Z)(()=>new Set((0,$.PX)(t)))};return s=>{const{
kind:o,path:r}=s;if(o==="reordered"||o==="moved")return!1;const[i,a=i]=o==="modified"?[s.from,s.to]:[s.value];if(X(i)&&X(a)&&Lt(r,i.type==="literal"))return!0;if(o!=="modified"||i.type!==a.type||!("te\
xt"in i)||!("text"in a))return!1;const[c,d,u]=[v(r.at(-1)),(0,$.e1)(i.text),(0,$.e1)(a.text)],f=(...h)=>[d,u].every(p=>h.some(k=>k.test(p)));if(vt.some(([h,...p])=>h.test(c)&&f(...p)))return!0;const l=v(
r.at(-2));if(It.test(c)&&f(Ot,en))return l===""||Nt.test(l);const m=vn.test(c)||c===`${v(r.at(-3)).replace(/s$/,"")}Id`;return l===""&&m&&f(en)&&!e.head().has(d)&&!e.base().has(u)}}function Et(n){return en.
test(n)||B.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}function Ln(n,t){return vn.test(n)&&(0,$.jn)(t)||tn.test(n)&&t.type!=="literal"&&X(t)||P.includes(n)&&X(t)}function Lt(n,t){const[e,s]=[n.at(-2),
v(n.at(-1))],o=n.slice(L(n)).find(a=>tn.test(v(a)));if(o)return o===n.at(-1)?!t:s===""||P.includes(s)||Nn.test(s);const r=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return s==="zoo\
m"&&St.test(v(e))||P.includes(s)||Nn.test(s)&&Mt.some(a=>a.every(c=>r?.has(c)))}function L(n){return n.findLastIndex(({type:t})=>t==="item")+1}function At(n,{matches:t}){const e=new Map(t.map(o=>[o.path.
at(-1),o])),s=new Map;for(const o of n){const r=L(o.path),[i,a]=[o.path[r-1],o.path[r]],c=P.includes(v(a)),d=c?P:tn.test(v(a))?[v(a)]:[],[u,f]=[An(e.get(i)?.base,d),An(e.get(i)?.head,d)],l=[...o.path.
slice(0,r),{type:"member",key:d.join(", ")}];u&&f?s.set(c?i:a,{kind:"modified",path:l,from:u,to:f}):s.set(o,o)}return[...s.values()]}function An(n,t){const e=n?.type==="object"?t.flatMap(s=>n.members.
get(s)??[]):[];if(!(e.length<t.length))return e.length>1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function v(n){return n?.type==="member"?n.key:""}function X(n){if(n.type==="literal")return/\d/.test(
n.text);const t=n.type==="array"?n.items:n.type==="object"?[...n.members.values()]:[];return t.length>0&&t.every(X)}const jt=[S("_?id key uuid guid identifier"),S("(node|step|state)_?id"),S("name labe\
l title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,S("\\*")],jn=S("(source|from|target|to|next|then|else|goto|default)(_?id)?"),V="*",xt=64;function Rt(n,t){const e=xn([]),s=[],o=new Set([n,
t].flatMap(a=>[...(0,$.PX)(a),...Dn(a)]));function r(a,c,d){if((0,$.jn)(a))zn(a.text,c,d);else if(a.type==="object")i(a,c,d);else{const u=a.items.length>1&&a.items.some(({type:f})=>f==="array");for(const[
f,l]of a.items.entries())r(l,Rn(c,"[]"),{...d,array:a.items,...u&&{slot:f}})}}function i(a,c,{key:d,array:u,map:f,...l}){let m=l;if(u!==void 0||d!==void 0){const p={side:l.side,value:a,field:c,outer:l.
place,key:d,array:u??[]};m={...l,place:p,map:f},s.push(p)}const g=Ct(a,o),h=m===l&&(0,$.YD)(a).some(p=>f?.members.has(p));for(const[p,k]of a.members){const E=Rn(c,g||h?V:p);h&&zn(JSON.stringify(p),E,m,
k),(!h||k.type==="array")&&r(k,E,g?{...m,key:p,map:a}:m)}}return r(n,e,{side:"base"}),r(t,e,{side:"head"}),{root:e,places:s,find:zt(s)}}function xn(n){return{keys:n,inner:new Map,texts:new Map,references:[]}}
function Rn(n,t){const e=n.inner.get(t)??xn([...n.keys,t]);return n.inner.set(t,e),e}function Cn(n,t){return n?.inner.get(t)??n?.inner.get(V)}function zn(n,{keys:t,texts:e,references:s},{place:o,slot:r},i){
e.set(n,(e.get(n)??0)+1);const a=n.startsWith('"')?n.length>2:jn.test(t.findLast(c=>c!=="[]")??"")&&Number.isInteger(Number(n));o&&a&&s.push({text:n,place:o,slot:r,value:i})}function Dn(n){if((0,$.jn)(
n))return[];const t=n.type==="array"?n.items:[...n.members.values()];return[...t.flatMap(Dn),...t.some(Tn)?[]:(0,$.YD)(n)]}function Tn(n){return n.type==="object"}function Ct({members:n},t){return 2*[
...n.keys()].filter(s=>!jn.test(s)&&t.has(s)).length>=n.size&&[...n.values()].every(Tn)}function zt(n){const t=new Map;for(const e of n){const s=(o,r)=>{const i=jt.findIndex(d=>d.test(o));if(i<0)return;
const a=`${e.side} ${r}`,c=t.get(a)??[];c[i]=(c[i]??new Set).add(e),t.set(a,c)};e.key!==void 0&&s(V,JSON.stringify(e.key));for(const[o,r]of e.value.members)(0,$.jn)(r)&&s(o,r.text)}return(e,s)=>{const o=t.
get(`${s.side} ${e}`)?.find(r=>r);return o&&o.size<=xt?Pn([...o],s):void 0}}function Pn(n,t){const e=t?n.filter(o=>sn(o,t)):n;if(e.length===0&&t)return Pn(n,t.outer);const s=e.length>1?e.filter(({value:o})=>o.
members.size>2):e;return s.length===1?s[0]:void 0}function sn(n,t){return n!==void 0&&(n===t||sn(n.outer,t))}var I=w(5408);const Dt="source from origin src tail out".split(" "),Tt="target to dest dest\
ination head in".split(" "),Xn="next to goto target targets wire wires link links edge edges transition transitions connection connections",Un=`${Xn} then else default on success failure fail error ti\
meout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),Pt="after depends dependencies needs requires prev previous predecessor predec\
essors".split(" "),Xt=`${Xn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),Ut="label title name condition if when event type relationship selec\
tedRelationships".split(" "),Wt=60;function Ft(n,t){const e=Rt(n,t),s=Jt(e.root).flatMap(a=>Kt(a,e)),o=Bt(s),r=o.length>0?o:Vt(s,e),i=new Set(r.flatMap(({source:a,target:c})=>[a.field,c.field]));return{
root:e.root,nodes:e.places.filter(({field:a})=>i.has(a)),edges:r}}function U(n,t){return n.flatMap(s=>s.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(s=>t.includes(s.toLowerCase()))}function Jt(n){const t=[
n];for(const e of t)t.push(...e.inner.values());return t}function Kt(n,{find:t}){const e=n.references.flatMap(a=>{const c=t(a.text,a.place);return c?[{...a,field:n,target:c}]:[]}),s=e.filter(({place:a,
target:c})=>!sn(a,c)),o=e.length/n.references.length,r=o>=.5&&W(n.references)-W(e)<=2;return(o>=.9||r&&U(n.keys.slice(-2),Un))&&2*s.length>=e.length?[e]:[]}function W(n){return new Set(n.map(({text:t})=>t)).
size}function Bt(n){const t=n.filter(e=>!e.some(({place:s,target:o})=>o.field===s.field));return[...(0,I.$z)(t,([e])=>e?.place.field).values()].flatMap(e=>{const s=new Map(Wn(e,Dt).map(o=>[o.place,o]));
return Wn(e,Tt).flatMap(o=>{const r=s.get(o.place),i=r&&{source:r.target,target:o.target,links:[r,o]};return i?[{...i,label:Fn(o,o.place,[]),item:o.place.value}]:[]})})}function Wn(n,t){return n.filter(
([s])=>s&&U(s.field.keys.slice(-2),t)).sort((s,o)=>W(o)-W(s))[0]??[]}function Vt(n,t){const[e,s]=[[],[]],o=new Set;for(const i of n){const a=i.flatMap(l=>Ht(l,t)),[c]=a;if(c===void 0||10*a.length<9*i.
length)continue;const d=c.link.field.keys.slice(c.inside.field.keys.length),u=a.filter(({source:l,inside:m})=>l!==m);for(const{inside:l}of u)o.add(l.key);const f=U(d,Pt);if(!(!f&&u.length===0&&!U(d,Un)))
for(const{link:l,source:m}of a){const g=l.place===m?void 0:l.place,h={label:Fn(l,g,d),links:[l],item:g?.value};f?s.push({source:l.target,target:m,...h}):e.push({source:m,target:l.target,...h})}}const r=e.
length<s.length?s:e;return o.size>1||W(r.flatMap(({links:i})=>i))>1?r:[]}function Ht(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),o=[e,s].find(r=>r?.field===n.target.field);
if(o)return[{link:n,source:o,inside:e}]}return[]}function Fn({slot:n,value:t},e,s){const o=Ut.map(a=>{const[c,d]=[e?.field.inner.get(a),Jn(e?.value.members.get(a))];return c&&c.texts.size+(c.inner.get(
"[]")?.texts.size??0)>1||d.includes(" ")?d:""}),r=s.filter(a=>!Xt.includes(a.toLowerCase())),i=n===void 0?[]:[`output ${n+1}`];return[Jn(t),...o].find(a=>a!=="")??[...r,...i].join(", ")}function Jn(n){
const e=(n?.type==="array"?n.items:[n]).flatMap(s=>s?.type==="string"&&(0,$.e1)(s.text).trim()||[]).join(", ");return e.length>Wt?"":e}var C=w(1345);const Kn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",
removed:"\u2796 "},Zt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},
_t={same:"-->",added:"==>",removed:"-.->"},Bn=40,Gt=500,Yt=5e4,Qt=40,qt=6;function ne(n,t,{isWhole:e,hide:s}){const o=({status:c})=>e||c!=="same",r=new Set([...n.filter(o),...t.filter(o).flatMap(H)]),
i=t.filter(c=>H(c).some(o)).flatMap(H);if(r.size===0)return{};for(const c of[new Set([...r,...i]),r]){const d=t.filter(f=>H(f).every(l=>c.has(l)));if(c.size>Bn||d.length>Gt)continue;const u=te(n.filter(
f=>c.has(f)),d,s);if(u.length<=Yt)return{picture:u}}return{note:`The picture is left out: it would have ${r.size>Bn?(0,y.hS)(r.size,"node"):"too many connections"}.`}}function H({source:n,target:t}){return[
n,t]}function te(n,t,e){const s=new Map(n.map((r,i)=>[r,`n${i+1}`])),o=n.map(r=>`  ${s.get(r)}["${Kn[r.status]}${Vn(e(r.label))||"?"}"]`);for(const{source:r,target:i,label:a,status:c}of t){const d=`${Kn[c]}${Vn(
e(a))}`.trim();o.push(`  ${s.get(r)} ${_t[c]}${d===""?"":`|"${d}"|`} ${s.get(i)}`)}for(const[r,i]of Object.entries(Zt)){const a=n.filter(c=>c.status===r).map(c=>s.get(c));a.length>0&&o.push(`  classDe\
f ${r} ${i}`,`  class ${a.join()} ${r}`)}return[`flowchart ${ee(n,t)>qt?"TD":"LR"}`,...o].join(`
`)}function ee(n,t){const e=new Set(t.map(({target:r})=>r)),s=n.filter(r=>!e.has(r)),o=new Map((s.length>0?s:n.slice(0,1)).map(r=>[r,1]));for(const[r,i]of o)for(const{source:a,target:c}of t)a===r&&!o.
has(c)&&o.set(c,i+1);return Math.max(...o.values())}function Vn(n){return(0,O.RK)((0,O.Jj)(n.replace(/\s+/g," ").trim(),Qt)).replace(se,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const se=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Hn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),oe="* if when id name label title type key handle condition event relationships".split(" ");function ie(n,t=e=>e){const e=n.
head??n.base;if(e===void 0)return;const[s,o]=[n.base??e,n.head??e],r=(0,C.j9)([o,s]),i=Ft(s,o),a=re(n,i,r),c=[...new Set(a.values())].sort((h,p)=>h.rank-p.rank),d=ae(i,a),u=d.filter(h=>h.status!=="sam\
e"),f=ue(i,u);le(n,c,r,f);const l=new Map(d.map(({item:h,source:p,target:k})=>[h,`${p.label} \u2192 ${k.label}`])),m=new Set(c.map(({place:h})=>h.key)),g=h=>h.filter(({status:p})=>p!=="removed").length;
return{...ne(c,d,{isWhole:n.status!=="modified",hide:t}),connections:de(u),size:{nodes:g(c),connections:g(d)},tells:f,isItemKey:h=>m.has(h)||r.labelOf(JSON.stringify(h))!==void 0,labelOf:r.labelOf,endsOf:h=>l.
get(h)}}function on({side:n}){return n==="head"}function Zn(n){return n&&[n.key,Zn(n.outer)]}function re({matches:n},{nodes:t},e){const s=u=>u.key===void 0?`${u.value.id}`:JSON.stringify(Zn(u)),o=new Map(
t.map((u,f)=>[u,f])),r=(0,I.$z)(t.filter(on),s),i=(0,I.$z)(n,({base:u})=>u.id),a=u=>{const f=i.get(u.value.id)?.shift();return(f&&r.get(`${f.head.id}`)?.shift())??r.get(s(u))?.shift()},c=new Map;let d=0;
for(const u of t){if(c.has(u))continue;const f=on(u)?u:a(u);d=(f&&o.get(f))??d+1e-6;const l=f===void 0?"removed":f===u?"added":"same",m=f??u,g={label:ce(m,e),status:l,rank:d,place:m,old:l==="same"?u:void 0};
c.set(u,g).set(m,g)}return c}function ce({key:n,value:t,array:e},s){const[o,r,...i]=["type","componentType",...t.members.keys()].map(c=>(0,$.TN)(t,c)),[a="?"]=[o,r,(0,$.TH)(t),...i].filter(c=>c!==void 0);
return n??s.nameOf(t,e)??(0,$.e1)(a)}function ae({edges:n},t){const e=n.flatMap(c=>{const[d,u]=[t.get(c.source),t.get(c.target)];return d&&u?[{...c,source:d,target:u,status:on(c.source)?"added":"remov\
ed"}]:[]}),s=({source:c,target:d,label:u})=>`${c.rank} ${d.rank} ${u}`,o=(0,I.$z)(e,({status:c})=>c),r=(0,I.$z)(o.get("removed")??[],s);return[...(o.get("added")??[]).map(c=>r.get(s(c))?.pop()?{...c,status:"\
same"}:c),...[...r.values()].flat()].sort((c,d)=>c.source.rank-d.source.rank||c.target.rank-d.target.rank)}function de(n){const t=new Map;for(const e of["target","label"]){const s=o=>`${o.source.rank}\
 ${e==="label"?o.label:o.target.rank}`;for(const[o,r,...i]of(0,I.$z)(n,s).values()){if(!o||!r||i.length>0||o.status===r.status)continue;[o.source,o.target,r.target].every(({old:c})=>c)&&!t.has(o)&&!t.
has(r)&&t.set(o,r).set(r,o)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function ue({root:n,nodes:t},e){const s=new Set(e.flatMap(
c=>c.links.map(({field:d})=>d))),o=new Set(e.map(({item:c})=>c)),r=new Set([n,...t.map(({field:c})=>c)]),i={added:new Set,removed:new Set};for(const c of e){const d=[c.source.label,c.target.label,...c.
label.split(", ")].map(u=>JSON.stringify(u));for(const u of[...d,...c.links.map(f=>f.text)])i[c.status].add(u)}function a(c,d,u){if(d===void 0||r.has(d))return[{text:u,field:n}];const f=d.keys.at(-1)===
V?[{text:JSON.stringify(u),field:d}]:[];if("text"in c)return[...f,{text:c.text,field:d}];const l="members"in c?[...c.members]:[],m="items"in c?c.items.map(g=>["[]",g]):l;return[...f,...m.flatMap(([g,h])=>a(
h,Cn(d,g),g))]}return({path:c,...d})=>{const u=c.map(m=>m.type==="member"?m.key:"[]"),f=c.some(m=>"item"in m&&o.has(m.item)),l=(m,g)=>{const h=a(m,u.reduce(Cn,n),`${u.at(-1)}`),p=h.some(({field:E})=>s.
has(E)),k=({text:E,field:$n})=>{if(s.has($n))return g.has(E);const ht=`${$n.keys.findLast(as=>as!=="[]")}`;return Hn.includes(ht)||g.has(E)&&U([ht],oe)||p&&fe(E,$n)};return(p||f)&&h.every(k)};return d.
kind==="modified"?l(d.from,i.removed)&&l(d.to,i.added):"value"in d&&l(d.value,i[d.kind])}}function fe(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((o,r)=>o+r,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.
test(n)}function le(n,t,{componentOf:e},s){const o=En(n),r=t.flatMap(c=>{const{value:d,array:u}=c.place,f=(0,C.qU)(d)===void 0?e(d,u):void 0;return[d.id===c.old?.value.id?void 0:d,f].map(l=>({owner:l,
node:c}))}),i=(0,I.$z)(r,({owner:c})=>c);i.delete(void 0);const a=new Map(n.matches.map(({path:c,head:d})=>[c.at(-1),d]));for(const c of n.changes){if(s(c)||o(c))continue;const d=c.path.map(f=>a.get(f)).
reverse(),u=["value"in c&&c.value,...d].find(f=>i.has(f));for(const{node:f}of i.get(u)??[])f.status==="same"&&(f.status="modified")}}var me=w(8965);const _n=2,he=1e3,ge=240,pe=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Z="...";function $e(n,t){const e=[rn(n??t),rn(t??n)],[s,o]=[Yn(n),Yn(t)],r=we(s,o);return e[0]===e[1]?r:[`@@ line \
ends: ${e[0]} \u2192 ${e[1]} @@`,...r]}function rn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Gn(n){return n.split(rn(n)==="CRLF"?`\r
`:`
`)}function Yn(n){return(n===void 0?[]:Gn(n)).flatMap(e=>pe.reduce(ye,[e]).map((s,o)=>o===0?s:Z+s))}function ye(n,t){return n.flatMap(e=>e.length>ge?Array.from(e.matchAll(t),([s])=>s):e)}function we(n,t){
const e=new Set(n),o=t.some(i=>e.has(i))?(0,me.E)([...n],[...t],{maxEditLength:he}):void 0;if(o===void 0)return[...qn(n,t),...A("+",t)];let r=0;return o.flatMap(({added:i,removed:a,value:c},d)=>{const u=o[d+
1];if(a)return qn(c,u?.added?u.value:[]);const[f,l]=[d===0?0:_n,c.length-_n],m=r+Qn(c.slice(0,l+1));return r+=Qn(c),i?A("+",c):u===void 0?A(" ",c.slice(0,f)):l-f<2?A(" ",c):[...A(" ",c.slice(0,f)),`@@\
 line ${m} @@`,...A(" ",c.slice(l))]})}function A(n,t){return t.map(e=>`${n} ${e}`)}function Qn(n){return n.filter(t=>!t.startsWith(Z)).length}function qn(n,t){const e=new Map(n.map(i=>[_(i),i])),s=t.
flatMap(i=>cn(e.get(_(i))??i,i)),o=s.length>0||t.length===0?s:cn(nt(n),nt(t));return[...o.length===0?[]:[`@@ hard to see: ${[...new Set(o)].join(", ")} @@`],...A("-",n)]}function nt(n){return n.map(t=>t.
startsWith(Z)?t.slice(Z.length):`
${t}`).join("")}function cn(n,t){if(_(n)!==_(t))return[];const[e,s]=[n.normalize(),t.normalize()],o=an(n)===an(t)?[]:["Unicode forms"];return e===s?o:[...o,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function _(n){return an(n.normalize())}function an(n){return n.replace(/\s/g,"")}function be(n,t){let[e,s]=[0,t];const r=[...(0,I.$z)(n,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(
a=>{const c=Se(a,s);return s-=dn(a),c}),i=n.filter(tt).length-r.filter(tt).length;return i===0?r:[...r,`@@ ${(0,y.hS)(i,"more changed line")} @@`]}function Se(n,t){const e=i=>i.startsWith("-"),s=dn(n.
filter(e)),o=dn(n)-s,r={removed:Math.max(t/2,t-o),others:Math.max(t/2,t-s)};return n.filter(i=>{const a=e(i)?"removed":"others";return r[a]-=i.length+1,r[a]>=0})}function tt(n){return n.startsWith("-")||
n.startsWith("+")}function dn(n){return n.reduce((t,e)=>t+e.length+1,0)}var z=w(7856);const j={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},un=80,et=8;function G(n,t,e){if(n.type==="string")return fn(D((0,$.e1)(n.text),t.mask),t,e);const[s="",...o]=x(n,t);return o.length>0||s.length>un?void 0:(0,O.SS)(s,1/0)}function fn(n,t,e){
const s=t.mask(n).shown;if(s.length>un||s.includes(`
`))return;const o=st(n,t,e);return(0,O.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${M(o,t)})`)}function st(n,{labelOf:t},e){const s=t(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...e?.
members.values()??[]].some(r=>(0,$.jn)(r)&&(0,$.e1)(r.text)===s)?void 0:s}function Me(n,t,{labelOf:e}){const[s,o]=n.slice(-2);return s?.type!=="item"||o?.type!=="member"||!$.ZM.test(o.key)?!1:(0,$.TH)(
s.item)===t||e((0,$.e1)(t))===s.label}function x(n,t,e){const{mask:s}=t;if((0,$.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const d=D((0,$.e1)(n.text),s),{shown:u}=s(d);if(u.includes(`
`))return["|",...ot(Gn(u))];const f=st(d,t,e);return[JSON.stringify(u)+(f===void 0?"":` (${s(f).shown})`)]}const[o="",r=""]=n.type==="array"?"[]":"{}",i=n.type==="array"?n.items.map(d=>x(d,t)):Array.from(
n.members,([d,u])=>{const[f,...l]=(0,z.$C)(d,u,n)?[y.v5]:x(u,t,n);return[`${JSON.stringify(s(d).shown)}: ${f}`,...l]}),a=o+i.join(", ")+r;return a.length<=un&&i.every(d=>d.length===1)?[a]:[o,...ot(i.flat()),
r]}function ot(n){return n.map(t=>`  ${t}`)}function D(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].
includes(n)?e:n}catch{return n}}function ke(n,t,e){const s=[D(n,e),D(t,e)];return[n,t].some(r=>r.includes("%")&&s.includes(r))||s[0]===s[1]?[n,t]:s}function M(n,{mask:t},e=100){return(0,O.SS)(t(n).shown,
e)}function F(n,t,e=!1){const s=L(n),o=e?1/0:100,r=n.flatMap((i,a)=>{if(i.type==="element")return[(0,O.SS)(`[${i.index}]`)];if(i.type==="item"){const d=t.endsOf(i.item),u=d===void 0?i.label:e?`${d} (${i.
label})`:d,f=a===s-1&&i.hint!==void 0?` (${M(i.hint,t)})`:"";return[`**${M(u,t,o)}**${f}`]}return!e&&n.slice(a+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[M(i.key,t,o)]});return r.length>et&&
!e&&r.splice(2,r.length-et+1,"\u2026"),r.join(" \u203A ")||"the whole file"}function ln(n,t){const e=i=>n.map(({path:a,kind:c})=>(c?`${j[c]} `:"")+F(a,t,i)),[s,o]=[e(!1),e(!0)],r=(0,C.Vn)(s);return it(
s.map((i,a)=>r.get(i)===1?i:o[a]??i))}function it(n){const[t,e]=[(0,C.Vn)(n),new Map];return n.map(s=>{const[o=1,r]=[t.get(s),(e.get(s)??0)+1];return e.set(s,r),o===1?s:`${s} (${r} of ${o})`})}const R="\
  ",rt=3,Oe=5,Ie=120,N={texts:3,min:4,max:60,usual:2,usualWeight:.001},mn={line:": changed, hidden"};function J(n,t){const e=[...(0,I.$z)(n,Ne).values()],s=e.filter(i=>i.length<rt).flat(),o=ln(s,t),r=new Map(
s.map((i,a)=>{const{line:c,...d}=Y(i,t);return[i,b(`- ${o[a]}${c}`,{changes:1,...d})]}));return e.flatMap(i=>{const a=i.flatMap(c=>r.get(c)??[]);return a.length===0?ve(i,t):a})}function Ne(n){const t=L(
n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(r=>"id"in r?[r.id]:[]);if(t===0||t===n.path.length||s.length===0)return n;const o=n.path.slice(t).map(r=>r.type==="member"?
r.key:"index"in r&&r.index);return JSON.stringify([n.kind,s,o])}function ve(n,t){const[e]=n,{line:s,under:o=()=>""}=Y(e,t),r=at(ct(n,t)),i=e.kind==="modified"?"":` ${e.kind}`,a=`- ${j[e.kind]} ${hn(e,
t)}${s}${i} in ${r.line}`;return b(a,{changes:n.length,under:c=>o(c)+(r.under?.(c)??"")})}function ct(n,t){const e=n.map(({path:s})=>({path:s.slice(0,L(s))}));return ln(e,t)}function hn({path:n},t){return F(
n.slice(L(n)),t)}function Y(n,t){if(n.kind==="modified")return dt(n,t);if("value"in n)return Le(n,t);if(n.kind==="moved"){const[r,i]=[n.from,n.path].map(a=>F(a.slice(0,-1),t,!0));return{line:`: moved \
from ${r} to ${i}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(r=>({path:[r]})),s=at(ln(e,t)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new\
 order (${o})`}}function at(n){if(n.length<=Oe)return{line:n.join(", ")};const t=(0,y.hS)(n.length,"item"),e=ut(t,R+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function dt({path:n,from:t,to:e},s){
if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,z._p)(n,t,e))return mn;if(t.type==="string"&&e.type==="string"){const c=Me(n,e.text,s)?{...s,labelOf:()=>{}}:s;return Ee((0,$.e1)(t.text),
(0,$.e1)(e.text),c)}const[o,r]=[x(t,s).join(`
`),x(e,s).join(`
`)];if(o===r)return mn;const[i,a]=[G(t,s),G(e,s)];return i&&a?{line:`: ${i} \u2192 ${a}`}:{line:"",under:Q(o,r)}}function Ee(n,t,e){const[s,o]=ke(n,t,e.mask),r=s===n&&o===t?"":" (percent-encoded)",[i,
...a]=(0,K.qy)(s,o)?.changes??[];if(i!==void 0){const g=`${r} (JSON in a text)`;if(a.length===0&&i.kind==="modified"){const p=dt(i,e);return{...p,line:`${g} \u203A ${F(i.path,e)}${p.line}`}}const h=b(
"",{parts:J([i,...a],e)});return{line:g,under:p=>`
${ft(Mn(h,p).join(""))}`}}const[c,d]=[e.mask(s),e.mask(o)];if(c.shown===d.shown)return{line:r+mn.line};const u=c.hidden===d.hidden?"":" (hidden values differ, too)",[f,l]=[fn(s,e),fn(o,e)];if(!f||!l)return{
line:r+u,under:Q(c.shown,d.shown)};const m=cn(c.shown,d.shown).join(", ");return{line:`${r}: ${f} \u2192 ${l}${m&&` (${m})`}${u}`}}function Le(n,t){const{path:e,value:s}=n;if(s.type==="hidden")return{
line:""};if((0,z._p)(e,s))return{line:": hidden"};if(s.type==="object")return Ae(n,s,t);const o=G(s,t);return o!==void 0?{line:`: ${o}`}:s.type==="array"?{line:"",under:gn(n,x(s,t),(0,y.hS)(s.items.length,
"element"))}:{line:"",under:gn(n,[t.mask(D((0,$.e1)(s.text),t.mask)).shown])}}function Ae(n,t,e){const s=n.path.at(-1),o=s?.type==="item"?s:void 0;if(t.members.size===0&&!o)return{line:": `{}`"};const r=m=>(0,$.
jn)(m)&&[o?.label,o?.hint].includes((0,$.e1)(m.text)),i=[...t.members].filter(([,m])=>!o||!r(m)),a=i.filter(([m,g])=>!o||!Ln(m,g)),c=a.map(([m,g])=>{const h=(0,z.$C)(m,g,t)?(0,O.SS)(y.v5):G(g,e,t);return h&&
`${M(m,e)}: ${h}`}),d=!c.includes(void 0)&&c.join(", ").length<=Ie,u=d?c.join(", "):je(t,r,e),f=u&&`: ${u}`;if(d&&a.length===i.length)return{line:f};const l=gn(n,x(t,e),(0,y.hS)(t.members.size,"field"));
return{line:f,under:d?m=>m===1/0?l(m):"":l}}function gn({kind:n},t,e){const s=t.join(`
`);return n==="added"?Q(void 0,s,e):Q(s,void 0,e)}function je(n,t,e){const s=new Map,o=(i,a,c)=>{c>(s.get(i)?.weight??0)&&s.set(i,{text:a,weight:c})},r=(i,a,c)=>{if(i.type==="array")for(const g of i.items)
r(g,a,c+1);if(i.type==="object")for(const[g,h]of i.members)(0,z.$C)(g,h,i)?o(g,y.v5,N.max):r(h,g,c+1);if(i.type!=="string")return;const d=(0,$.e1)(i.text),f=/^type$/i.test(a)||Ln(a,i)||Et(d)||t(i)||e.
labelOf(d)!==void 0;if(d.length<N.min||f)return;const l=d.includes("://")?2*N.max:Math.min(d.length,N.max),m=e.countOf(d)>N.usual?N.usualWeight:1;o(a,e.mask(D(d,e.mask)).shown,m*l/(c+1))};return r(n,"",
0),[...s].sort(([,i],[,a])=>a.weight-i.weight).filter(([,{weight:i}],a)=>a===0||a<N.texts&&i>N.usualWeight*2*N.max).map(([i,{text:a}])=>`${M(i,e)}: ${(0,O.SS)(JSON.stringify((0,O.Jj)(a,N.max)),1/0)}`).
join(", ")}function Q(n,t,e){const s=(0,O.EU)($e(n,t),"diff",R);return o=>{const r=s.length<=o?s:xe(s,o);return e===void 0?`
${r}`:ut(e,r)}}function xe(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(o=>o.slice(R.length));return[...e.slice(0,1),...be(s,t).map(o=>R+o),...e.slice(-1)].join(`
`)}function ut(n,t){return`
${R}<details><summary>${n}</summary>

${t}
${R}</details>`}function ft(n){return n.replace(/^(?=.)/gm,R)}const Re=100,lt=5;function Ce(n,t){const e=n.kind==="json"?ie(n,l=>t(l).shown):void 0,s=(0,K.Z)(()=>(0,C.Vn)((0,$.PX)(n.head??n.base))),o={
mask:t,labelOf:l=>l.length>Re?void 0:e?.labelOf(JSON.stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},r=mt((0,q.xS)(n)),i=n.status==="modified",a=i?Pe(n,o,e):J(Fe(n),o),{nodes:c=0,connections:d=0}=e?.
size??{},u=c===0?"What is in it":`${(0,y.hS)(c,"node")}, ${(0,y.hS)(d,"connection")}`,f=i?a:T(u,a,{changes:r,folded:!0});return[...ze(e),b(De(n,t),{parts:[...f,...Te(n,o)],changes:r})]}function mt({added:n,
modified:t,removed:e}){return n+t+e}function ze(n){return n?.note!==void 0?[b(n.note)]:n?.picture?[b((0,O.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function De({name:n,kind:t,status:e,changes:s},o){const r=`**${M(n,{mask:o})}**`;return e!=="modified"?`${j[e]} ${r}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${j.modified} ${r}: content modified`:t==="variables"?`${r} (values are never shown)`:r}function Te({references:n},t){if(n.length===0)return[];const e=n.slice(0,lt).
map(({path:i,from:a,to:c})=>`${F(i,t)} (${M(a,t)} \u2192 ${M(c,t)})`),s=n.length>lt?", \u2026":"",o=n.length===1?"follows and isn't":"follow and aren't",r=`${(0,y.hS)(n.length,"reference")} to new IDs\
 and names ${o} counted`;return[b(`${r}: ${e.join(", ")}${s}`)]}function Pe(n,t,e){const s=En(n),o=e?.connections??[],r=new Set(o.map(({item:m})=>m)),i=(0,I.$z)(n.text?[We(n.text)]:n.changes,m=>e?.tells(
m)?Xe(m)?"layout":"told":"value"in m&&r.has(m.value)?"connection":s(m)?"layout":Ue(m.path,e)?"item":"rest"),[a,c]=[i.get("layout")??[],i.get("connection")??[]],d=J(i.get("rest")??[],t),u=Je(o,c,t),f=(i.
get("told")?.length??0)+c.length,l=`Layout and bookkeeping: ${(0,y.hS)(a.length,"change")}`;return[...J(i.get("item")??[],t),...T("Connections",u,{noun:"connection",changes:f}),...u.length===0?d:T("El\
sewhere in the file",d),...T(l,Ve(a,n,t),{folded:!0})]}function Xe({kind:n,path:t}){const[e,s]=t.slice(-2);return n==="modified"&&e?.type==="item"&&s?.type==="member"&&Hn.includes(s.key)}function Ue(n,t){
return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function We({base:n,head:t}){return{kind:"modified",path:[],from:pn(n),to:pn(t)}}function pn(n=""){return{type:"string",id:0,text:JSON.
stringify(n)}}function Fe({base:n,head:t,text:e,status:s,changes:o}){const r=s==="removed"?"removed":"added",i=(c,d)=>{const u=(0,C.Vg)(c,()=>{});return!(d.length<3&&u.length>0&&u.every(l=>l.value.type===
"object"))&&(d.length>0||c.type!=="object")?[{kind:r,path:d,value:c}]:u.flatMap(({step:l,value:m})=>l.type==="member"?i(m,[...d,l]):[{kind:r,path:[...d,l],value:m}])},a=n??t??(e&&pn(e.base??e.head));return a?
i(a,[]):o}function Je(n,t,e){const s=new Map(t.map(i=>["value"in i&&i.value,i])),o=Ke(n,s),r=it(o.map(i=>Be(i,e)));return o.map(([{item:i}],a)=>{const c=s.get(i),{line:d,under:u=()=>""}=c?Y(c,e):{line:""};
return b(`${r[a]}${u(0)===""?d:""}`,{under:u})})}function Ke(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:o,source:r,target:i,item:a}=s;if(o==="rewired"||t.has(a))return[
[s]];const c=e[o].get(r),d=c??[s];return c&&c.push(s),e[o].delete(r),e[o].set(i,d),c?[]:[d]})}function Be(n,t){const[{kind:e,source:s,target:o,was:r}]=n,i=u=>`**${M(u.label,t)}**`,a=u=>u===""?"":` (${M(
u,t)})`,c=n.map(u=>` \u2192 ${i(u.target)}${a(u.label)}`),d=r?.target===o?a(r.label)||" without a label":r&&` ${i(r.target)}`;return`- ${j[e]} ${i(s)}${c.join("")}${d===void 0?"":`, was${d}`}`}function Ve(n,t,e){
return[...(0,I.$z)(At(n,t),o=>o.kind+hn(o,e)).values()].flatMap(o=>{const r=o.map(d=>Y(d,e));if(o.length<rt||L(o[0].path)===0||r.some(({under:d})=>d))return J(o,e);const i=ct(o,e),a=ft(r.map(({line:d},u)=>`\
- ${i[u]}${d}`).join(`
`)),c=`- ${j[o[0].kind]} ${hn(o[0],e)} of ${(0,y.hS)(o.length,"item")}`;return b(c,{changes:o.length,under:()=>`
${a}`})})}const He="<!-- workflow-report -->",Ze=6e4,_e=1e3;function Ge(n){const{workflows:t,missing:e}=n,s=(0,z.lb)(n),r=["changed","added","removed"].flatMap(c=>t.filter(d=>d.status===c)).map(c=>{const d=mt(
c.counts);return{workflow:c,changes:d,parts:c.files.flatMap(u=>Ce(u,s))}}),i=qe(n,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:c=Ze,maxBytes:d=1/0,headings:u=!0,mark:f=!0}={})=>{
const l=r.map(({workflow:h,...p})=>b(Qe(h,s,u),p)),m=b(a,{parts:[...T("",l,{noun:"workflow"}),...i]}),g=f?`${He}
`:"";for(let h=Math.min(c,d);;){const p=[g,...Mn(m,h-g.length-1),`
`],k=d===1/0?0:Buffer.byteLength(p.join(""));if(k<=d||h<_e)return p;h=Math.floor(h*d*.99/k)}}}function Ye(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Qe({name:n,status:t,counts:e},s,o){const r=o?"### ":"",i=n===void 0?void 0:M(n,{mask:s});return t==="added"||t==="removed"?`${r}${j[t]} ${i===void 0?"Workflow":`${i}: workflow`} ${t}`:o?`${r}${i===
void 0?"":`${i}: `}${(0,q.cq)(e)}`:""}function qe({workflows:n,notCompared:t=[]},e){const s=(i,a)=>{const c=i.flatMap(d=>d===void 0?[]:[M(d,{mask:e})]).join(", ");return i.length===0?[]:[b(a(c),{least:a(
(0,y.hS)(i.length,"workflow"))})]},o=n.flatMap(({name:i,status:a})=>a==="unchanged"?[i]:[]),r=n.flatMap(({name:i,variablesCompared:a})=>a?[]:[i]);return[...n.length===0?[b("No workflow was compared")]:
[],...s(o,i=>i===""?"No changes":`${i}: no changes`),...s(r,i=>`The environment variables${r.length===n.length?"":` of ${i}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,i=>`${i}: not compared, because the step failed`)]}var ns=w(8725),ts=w(7487),es=w(2697),ss=w(6584);const os=900*1024;async function is(n){cs(n);const t=Ge(n),e={"report.md":t(),"full-repo\
rt.md":t({maxLength:1/0})};return(0,ts.n0)(await(0,es.N9)("the report",e)),rs(t)}function rs(n){return(t,e,s)=>{const o=os-Buffer.byteLength(e.join()),r=n({headings:t,maxLength:1/0,maxBytes:o,mark:!1}).
join("");return s===void 0?r:Ye(r,s)}}function cs(n){const t=(0,q.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(ss.bY),s=t.length>20?` and ${(0,y.hS)(t.length-20,"more line")}`:"";(0,ns.lm)(
`No field matched ${e.join(", ")}${s} in ignore. Check the spelling.`)}})};export{fs as id,ls as ids,ms as modules};
