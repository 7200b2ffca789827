const cs=345,as=[345],ds={2345:((is,lt,w)=>{w.d(lt,{pageReport:()=>es,publishReport:()=>ns,tellUnusedIgnores:()=>ss});var Q=w(1124),y=w(706),L=w(1345);const gn=Number.MAX_SAFE_INTEGER,$n=2,q=60,yn="</\
details>",mt=41,ht=100;function b(n,t={}){const{under:e=()=>"",parts:s=[],noun:o="change",folded:i=!1}=t,{length:c}=e(gn),{least:a=c===0?n:`${n} \u2026`,changes:r=nn(s)}=t;return{line:n,under:e,size:n.
length+c,least:a,parts:s,changes:r,noun:o,folded:i}}function T(n,t,e={}){return t.length===0?[]:[b(n,{...e,parts:t})]}function wn(n,t){const e=bn(n,[]),s=({leaf:r,outer:d})=>d.length===1?0:r.size,o=(0,L.
Vn)(e.flatMap(({outer:r})=>r)),i=new Map;let c=t;const a=e.sort((r,d)=>s(r)-s(d)).filter(({leaf:r,outer:d})=>{const f=d.filter(p=>!i.has(p)),u=d.filter(p=>o.get(p)===1),m=f.map(({line:p,folded:h})=>p.
length+$n+q+(h?mt:0)).reduce((p,h)=>p+h,r.least.length+$n-q*u.length);if(m>c)return!1;c-=m;for(const p of d)i.set(p,[]),o.set(p,(o.get(p)??0)-1);return!0});for(const[r,{leaf:d}]of a.entries()){const f=pt(
d,d.least.length+Math.floor(c/(a.length-r)));c-=f.reduce((u,{length:l})=>u+l,-d.least.length),i.set(d,f)}return $t(Sn(n,i).filter(([r])=>r!==""))}function bn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:
n.parts.flatMap(e=>bn(e,[...t,n]))}function pt({line:n,under:t,size:e,least:s},o){if(e<=o)return[n,t(Math.max(o,gn))];for(let i=o-n.length-q;i>ht;i=Math.floor(i*.7)){const c=t(i);if(c!==""&&n.length+c.
length<=o)return[n,c]}return[s]}function Sn(n,t){const{line:e,parts:s,folded:o}=n;if(s.length===0)return[t.get(n)??[]];const c=[...s.filter(a=>t.has(a)).flatMap(a=>Sn(a,t)),[gt(n,s.filter(a=>!t.has(a)))]];
return o?[[`<details><summary>${e}</summary>`],...c,[yn]]:[[e],...c]}function gt({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,y.hS)(t.length,"more connection")}`;if(nn(t)===0)return"";
const e=n==="workflow"?` in ${(0,y.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,y.hS)(nn(t),"more change")}${e}`}function nn(n){return n.reduce((t,{changes:e})=>t+e,0)}function $t(n){const t=e=>e?.[0]?.
startsWith("- ");return n.flatMap((e,s)=>{const o=e[0]===yn||t(e)&&t(n[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var I=w(8132),g=w(3436),K=w(2742);const tn=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,P=["x","y"],yt=M("v\
iewport canvas"),Mn=M("w h width height left top zoom"),wt=[["x"],["position"],["left","top"]],B=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
bt=/^\d{4}-\d\d-\d\d$/,kn=M("_?id uuid guid identifier instanceIdentifier"),St=/^\d{1,15}$/,en=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Mt=M("_?rev revision version versionId activeVers\
ionId versionCounter versionNumber"),kt=M("meta(data)? .*info revision flow workflow"),Ot=[[M(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),B,bt],[M("\
.*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),B],[M("[lc]Mod [mc]time"),B],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function M(n){return new RegExp(`^(${n.replaceAll(" ","|")})$`,"i")}function On({base:n,head:t}){const e={base:(0,K.Z)(()=>new Set((0,g.PX)(n))),head:(0,K.Z)(()=>new Set((0,g.PX)(t)))};return s=>{const{
kind:o,path:i}=s;if(o==="reordered"||o==="moved")return!1;const[c,a=c]=o==="modified"?[s.from,s.to]:[s.value];if(U(c)&&U(a)&&vt(i,c.type==="literal"))return!0;if(o!=="modified"||c.type!==a.type||!("te\
xt"in c)||!("text"in a))return!1;const[r,d,f]=[E(i.at(-1)),(0,g.e1)(c.text),(0,g.e1)(a.text)],u=(...h)=>[d,f].every($=>h.some(S=>S.test($)));if(Ot.some(([h,...$])=>h.test(r)&&u(...$)))return!0;const l=E(
i.at(-2));if(Mt.test(r)&&u(St,en))return l===""||kt.test(l);const m=kn.test(r)||r===`${E(i.at(-3)).replace(/s$/,"")}Id`;return l===""&&m&&u(en)&&!e.head().has(d)&&!e.base().has(f)}}function It(n){return en.
test(n)||B.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}function In(n,t){return kn.test(n)&&(0,g.jn)(t)||tn.test(n)&&t.type!=="literal"&&U(t)||P.includes(n)&&U(t)}function vt(n,t){const[e,s]=[n.at(-2),
E(n.at(-1))],o=n.slice(x(n)).find(a=>tn.test(E(a)));if(o)return o===n.at(-1)?!t:s===""||P.includes(s)||Mn.test(s);const i=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return s==="zoo\
m"&&yt.test(E(e))||P.includes(s)||Mn.test(s)&&wt.some(a=>a.every(r=>i?.has(r)))}function x(n){return n.findLastIndex(({type:t})=>t==="item")+1}function Nt(n,{matches:t}){const e=new Map(t.map(o=>[o.path.
at(-1),o])),s=new Map;for(const o of n){const i=x(o.path),[c,a]=[o.path[i-1],o.path[i]],r=P.includes(E(a)),d=r?P:tn.test(E(a))?[E(a)]:[],[f,u]=[vn(e.get(c)?.base,d),vn(e.get(c)?.head,d)],l=[...o.path.
slice(0,i),{type:"member",key:d.join(", ")}];f&&u?s.set(r?c:a,{kind:"modified",path:l,from:f,to:u}):s.set(o,o)}return[...s.values()]}function vn(n,t){const e=n?.type==="object"?t.flatMap(s=>n.members.
get(s)??[]):[];if(!(e.length<t.length))return e.length>1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function E(n){return n?.type==="member"?n.key:""}function U(n){if(n.type==="literal")return/\d/.test(
n.text);const t=n.type==="array"?n.items:n.type==="object"?[...n.members.values()]:[];return t.length>0&&t.every(U)}const Et=[M("_?id key uuid guid identifier"),M("(node|step|state)_?id"),M("name labe\
l title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,M("\\*")],Nn=M("(source|from|target|to|next|then|else|goto|default)(_?id)?"),V="*",Lt=64;function xt(n,t){const e=En([]),s=[],o=new Set([n,
t].flatMap(a=>[...(0,g.PX)(a),...jn(a)]));function i(a,r,d){if((0,g.jn)(a))An(a.text,r,d);else if(a.type==="object")c(a,r,d);else{const f=a.items.length>1&&a.items.some(({type:u})=>u==="array");for(const[
u,l]of a.items.entries())i(l,Ln(r,"[]"),{...d,array:a.items,...f&&{slot:u}})}}function c(a,r,{key:d,array:f,map:u,...l}){let m=l;if(f!==void 0||d!==void 0){const $={side:l.side,value:a,field:r,outer:l.
place,key:d,array:f??[]};m={...l,place:$,map:u},s.push($)}const p=At(a,o),h=m===l&&(0,g.YD)(a).some($=>u?.members.has($));for(const[$,S]of a.members){const O=Ln(r,p||h?V:$);h&&An(JSON.stringify($),O,m,
S),(!h||S.type==="array")&&i(S,O,p?{...m,key:$,map:a}:m)}}return i(n,e,{side:"base"}),i(t,e,{side:"head"}),{root:e,places:s,find:jt(s)}}function En(n){return{keys:n,inner:new Map,texts:new Map,references:[]}}
function Ln(n,t){const e=n.inner.get(t)??En([...n.keys,t]);return n.inner.set(t,e),e}function xn(n,t){return n?.inner.get(t)??n?.inner.get(V)}function An(n,{keys:t,texts:e,references:s},{place:o,slot:i},c){
e.set(n,(e.get(n)??0)+1);const a=n.startsWith('"')?n.length>2:Nn.test(t.findLast(r=>r!=="[]")??"")&&Number.isInteger(Number(n));o&&a&&s.push({text:n,place:o,slot:i,value:c})}function jn(n){if((0,g.jn)(
n))return[];const t=n.type==="array"?n.items:[...n.members.values()];return[...t.flatMap(jn),...t.some(Rn)?[]:(0,g.YD)(n)]}function Rn(n){return n.type==="object"}function At({members:n},t){return 2*[
...n.keys()].filter(s=>!Nn.test(s)&&t.has(s)).length>=n.size&&[...n.values()].every(Rn)}function jt(n){const t=new Map;for(const e of n){const s=(o,i)=>{const c=Et.findIndex(d=>d.test(o));if(c<0)return;
const a=`${e.side} ${i}`,r=t.get(a)??[];r[c]=(r[c]??new Set).add(e),t.set(a,r)};e.key!==void 0&&s(V,JSON.stringify(e.key));for(const[o,i]of e.value.members)(0,g.jn)(i)&&s(o,i.text)}return(e,s)=>{const o=t.
get(`${s.side} ${e}`)?.find(i=>i);return o&&o.size<=Lt?Cn([...o],s):void 0}}function Cn(n,t){const e=t?n.filter(o=>sn(o,t)):n;if(e.length===0&&t)return Cn(n,t.outer);const s=e.length>1?e.filter(({value:o})=>o.
members.size>2):e;return s.length===1?s[0]:void 0}function sn(n,t){return n!==void 0&&(n===t||sn(n.outer,t))}var v=w(5408);const Rt="source from origin src tail out".split(" "),Ct="target to dest dest\
ination head in".split(" "),zn="next to goto target targets wire wires link links edge edges transition transitions connection connections",Dn=`${zn} then else default on success failure fail error ti\
meout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),zt="after depends dependencies needs requires prev previous predecessor predec\
essors".split(" "),Dt=`${zn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),Tt="label title name condition if when event type relationship selec\
tedRelationships".split(" "),Pt=60;function Ut(n,t){const e=xt(n,t),s=Xt(e.root).flatMap(a=>Wt(a,e)),o=Ft(s),i=o.length>0?o:Jt(s,e),c=new Set(i.flatMap(({source:a,target:r})=>[a.field,r.field]));return{
root:e.root,nodes:e.places.filter(({field:a})=>c.has(a)),edges:i}}function X(n,t){return n.flatMap(s=>s.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(s=>t.includes(s.toLowerCase()))}function Xt(n){const t=[
n];for(const e of t)t.push(...e.inner.values());return t}function Wt(n,{find:t}){const e=n.references.flatMap(a=>{const r=t(a.text,a.place);return r?[{...a,field:n,target:r}]:[]}),s=e.filter(({place:a,
target:r})=>!sn(a,r)),o=e.length/n.references.length,i=o>=.5&&W(n.references)-W(e)<=2;return(o>=.9||i&&X(n.keys.slice(-2),Dn))&&2*s.length>=e.length?[e]:[]}function W(n){return new Set(n.map(({text:t})=>t)).
size}function Ft(n){const t=n.filter(e=>!e.some(({place:s,target:o})=>o.field===s.field));return[...(0,v.$z)(t,([e])=>e?.place.field).values()].flatMap(e=>{const s=new Map(Tn(e,Rt).map(o=>[o.place,o]));
return Tn(e,Ct).flatMap(o=>{const i=s.get(o.place),c=i&&{source:i.target,target:o.target,links:[i,o]};return c?[{...c,label:Pn(o,o.place,[]),item:o.place.value}]:[]})})}function Tn(n,t){return n.filter(
([s])=>s&&X(s.field.keys.slice(-2),t)).sort((s,o)=>W(o)-W(s))[0]??[]}function Jt(n,t){const[e,s]=[[],[]],o=new Set;for(const c of n){const a=c.flatMap(l=>Kt(l,t)),[r]=a;if(r===void 0||10*a.length<9*c.
length)continue;const d=r.link.field.keys.slice(r.inside.field.keys.length),f=a.filter(({source:l,inside:m})=>l!==m);for(const{inside:l}of f)o.add(l.key);const u=X(d,zt);if(!(!u&&f.length===0&&!X(d,Dn)))
for(const{link:l,source:m}of a){const p=l.place===m?void 0:l.place,h={label:Pn(l,p,d),links:[l],item:p?.value};u?s.push({source:l.target,target:m,...h}):e.push({source:m,target:l.target,...h})}}const i=e.
length<s.length?s:e;return o.size>1||W(i.flatMap(({links:c})=>c))>1?i:[]}function Kt(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),o=[e,s].find(i=>i?.field===n.target.field);
if(o)return[{link:n,source:o,inside:e}]}return[]}function Pn({slot:n,value:t},e,s){const o=Tt.map(a=>{const[r,d]=[e?.field.inner.get(a),Un(e?.value.members.get(a))];return r&&r.texts.size+(r.inner.get(
"[]")?.texts.size??0)>1||d.includes(" ")?d:""}),i=s.filter(a=>!Dt.includes(a.toLowerCase())),c=n===void 0?[]:[`output ${n+1}`];return[Un(t),...o].find(a=>a!=="")??[...i,...c].join(", ")}function Un(n){
const e=(n?.type==="array"?n.items:[n]).flatMap(s=>s?.type==="string"&&(0,g.e1)(s.text).trim()||[]).join(", ");return e.length>Pt?"":e}const Xn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\
\u2796 "},Bt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Vt={same:"\
-->",added:"==>",removed:"-.->"},Wn=40,Ht=500,Zt=5e4,_t=40,Gt=6;function Yt(n,t,{isWhole:e,hide:s}){const o=({status:r})=>e||r!=="same",i=new Set([...n.filter(o),...t.filter(o).flatMap(H)]),c=t.filter(
r=>H(r).some(o)).flatMap(H);if(i.size===0)return{};for(const r of[new Set([...i,...c]),i]){const d=t.filter(u=>H(u).every(l=>r.has(l)));if(r.size>Wn||d.length>Ht)continue;const f=Qt(n.filter(u=>r.has(
u)),d,s);if(f.length<=Zt)return{picture:f}}return{note:`The picture is left out: it would have ${i.size>Wn?(0,y.hS)(i.size,"node"):"too many connections"}.`}}function H({source:n,target:t}){return[n,t]}
function Qt(n,t,e){const s=new Map(n.map((i,c)=>[i,`n${c+1}`])),o=n.map(i=>`  ${s.get(i)}["${Xn[i.status]}${Fn(e(i.label))||"?"}"]`);for(const{source:i,target:c,label:a,status:r}of t){const d=`${Xn[r]}${Fn(
e(a))}`.trim();o.push(`  ${s.get(i)} ${Vt[r]}${d===""?"":`|"${d}"|`} ${s.get(c)}`)}for(const[i,c]of Object.entries(Bt)){const a=n.filter(r=>r.status===i).map(r=>s.get(r));a.length>0&&o.push(`  classDe\
f ${i} ${c}`,`  class ${a.join()} ${i}`)}return[`flowchart ${qt(n,t)>Gt?"TD":"LR"}`,...o].join(`
`)}function qt(n,t){const e=new Set(t.map(({target:i})=>i)),s=n.filter(i=>!e.has(i)),o=new Map((s.length>0?s:n.slice(0,1)).map(i=>[i,1]));for(const[i,c]of o)for(const{source:a,target:r}of t)a===i&&!o.
has(r)&&o.set(r,c+1);return Math.max(...o.values())}function Fn(n){return(0,I.RK)((0,I.Jj)(n.replace(/\s+/g," ").trim(),_t)).replace(ne,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const ne=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Jn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),te="* if when id name label title type key handle condition event relationships".split(" ");function ee(n,t=e=>e){const e=n.
head??n.base;if(e===void 0)return;const[s,o]=[n.base??e,n.head??e],i=(0,L.j9)([o,s]),c=Ut(s,o),a=se(n,c,i),r=[...new Set(a.values())].sort((h,$)=>h.rank-$.rank),d=ie(c,a),f=d.filter(h=>h.status!=="sam\
e"),u=ce(c,f);de(n,r,i,u);const l=new Map(d.map(({item:h,source:$,target:S})=>[h,`${$.label} \u2192 ${S.label}`])),m=new Set(r.map(({place:h})=>h.key)),p=h=>h.filter(({status:$})=>$!=="removed").length;
return{...Yt(r,d,{isWhole:n.status!=="modified",hide:t}),connections:re(f),size:{nodes:p(r),connections:p(d)},tells:u,isItemKey:h=>m.has(h)||i.labelOf(JSON.stringify(h))!==void 0,labelOf:i.labelOf,endsOf:h=>l.
get(h)}}function on({side:n}){return n==="head"}function Kn(n){return n&&[n.key,Kn(n.outer)]}function se({matches:n},{nodes:t},e){const s=f=>f.key===void 0?`${f.value.id}`:JSON.stringify(Kn(f)),o=new Map(
t.map((f,u)=>[f,u])),i=(0,v.$z)(t.filter(on),s),c=(0,v.$z)(n,({base:f})=>f.id),a=f=>{const u=c.get(f.value.id)?.shift();return(u&&i.get(`${u.head.id}`)?.shift())??i.get(s(f))?.shift()},r=new Map;let d=0;
for(const f of t){if(r.has(f))continue;const u=on(f)?f:a(f);d=(u&&o.get(u))??d+1e-6;const l=u===void 0?"removed":u===f?"added":"same",m=u??f,p={label:oe(m,e),status:l,rank:d,place:m,old:l==="same"?f:void 0};
r.set(f,p).set(m,p)}return r}function oe({key:n,value:t,array:e},s){const[o,i,...c]=["type","componentType",...t.members.keys()].map(r=>(0,g.TN)(t,r)),[a="?"]=[o,i,(0,g.TH)(t),...c].filter(r=>r!==void 0);
return n??s.nameOf(t,e)??(0,g.e1)(a)}function ie({edges:n},t){const e=n.flatMap(r=>{const[d,f]=[t.get(r.source),t.get(r.target)];return d&&f?[{...r,source:d,target:f,status:on(r.source)?"added":"remov\
ed"}]:[]}),s=({source:r,target:d,label:f})=>`${r.rank} ${d.rank} ${f}`,o=(0,v.$z)(e,({status:r})=>r),i=(0,v.$z)(o.get("removed")??[],s);return[...(o.get("added")??[]).map(r=>i.get(s(r))?.pop()?{...r,status:"\
same"}:r),...[...i.values()].flat()].sort((r,d)=>r.source.rank-d.source.rank||r.target.rank-d.target.rank)}function re(n){const t=new Map;for(const e of["target","label"]){const s=o=>`${o.source.rank}\
 ${e==="label"?o.label:o.target.rank}`;for(const[o,i,...c]of(0,v.$z)(n,s).values()){if(!o||!i||c.length>0||o.status===i.status)continue;[o.source,o.target,i.target].every(({old:r})=>r)&&!t.has(o)&&!t.
has(i)&&t.set(o,i).set(i,o)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function ce({root:n,nodes:t},e){const s=new Set(e.flatMap(
r=>r.links.map(({field:d})=>d))),o=new Set(e.map(({item:r})=>r)),i=new Set([n,...t.map(({field:r})=>r)]),c={added:new Set,removed:new Set};for(const r of e){const d=[r.source.label,r.target.label,...r.
label.split(", ")].map(f=>JSON.stringify(f));for(const f of[...d,...r.links.map(u=>u.text)])c[r.status].add(f)}function a(r,d,f){if(d===void 0||i.has(d))return[{text:f,field:n}];const u=d.keys.at(-1)===
V?[{text:JSON.stringify(f),field:d}]:[];if("text"in r)return[...u,{text:r.text,field:d}];const l="members"in r?[...r.members]:[],m="items"in r?r.items.map(p=>["[]",p]):l;return[...u,...m.flatMap(([p,h])=>a(
h,xn(d,p),p))]}return({path:r,...d})=>{const f=r.map(m=>m.type==="member"?m.key:"[]"),u=r.some(m=>"item"in m&&o.has(m.item)),l=(m,p)=>{const h=a(m,f.reduce(xn,n),`${f.at(-1)}`),$=h.some(({field:O})=>s.
has(O)),S=({text:O,field:pn})=>{if(s.has(pn))return p.has(O);const ut=`${pn.keys.findLast(os=>os!=="[]")}`;return Jn.includes(ut)||p.has(O)&&X([ut],te)||$&&ae(O,pn)};return($||u)&&h.every(S)};return d.
kind==="modified"?l(d.from,c.removed)&&l(d.to,c.added):"value"in d&&l(d.value,c[d.kind])}}function ae(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.
test(n)}function de(n,t,{componentOf:e},s){const o=On(n),i=t.flatMap(r=>{const{value:d,array:f}=r.place,u=(0,L.qU)(d)===void 0?e(d,f):void 0;return[d.id===r.old?.value.id?void 0:d,u].map(l=>({owner:l,
node:r}))}),c=(0,v.$z)(i,({owner:r})=>r);c.delete(void 0);const a=new Map(n.matches.map(({path:r,head:d})=>[r.at(-1),d]));for(const r of n.changes){if(s(r)||o(r))continue;const d=r.path.map(u=>a.get(u)).
reverse(),f=["value"in r&&r.value,...d].find(u=>c.has(u));for(const{node:u}of c.get(f)??[])u.status==="same"&&(u.status="modified")}}var fe=w(8965);const Bn=2,ue=1e3,le=240,me=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Vn="...";function he(n,t){const e=[Hn(n??t),Hn(t??n)],[s,o]=[Zn(n,e[0]),Zn(t,e[1])],i=ge(s,o);return e[0]===e[1]?i:
[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...i]}function Hn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Zn(n,t){return(n?.split(t==="CRLF"?`\r
`:`
`)??[]).flatMap(s=>me.reduce(pe,[s]).map((o,i)=>i===0?o:Vn+o))}function pe(n,t){return n.flatMap(e=>e.length>le?Array.from(e.matchAll(t),([s])=>s):e)}function ge(n,t){const e=new Set(n),o=t.some(c=>e.
has(c))?(0,fe.E)([...n],[...t],{maxEditLength:ue}):void 0;if(o===void 0)return[...Gn(n,t),...A("+",t)];let i=0;return o.flatMap(({added:c,removed:a,value:r},d)=>{const f=o[d+1];if(a)return Gn(r,f?.added?
f.value:[]);const[u,l]=[d===0?0:Bn,r.length-Bn],m=i+_n(r.slice(0,l+1));return i+=_n(r),c?A("+",r):f===void 0?A(" ",r.slice(0,u)):l-u<2?A(" ",r):[...A(" ",r.slice(0,u)),`@@ line ${m} @@`,...A(" ",r.slice(
l))]})}function A(n,t){return t.map(e=>`${n} ${e}`)}function _n(n){return n.filter(t=>!t.startsWith(Vn)).length}function Gn(n,t){const e=new Map(n.map(i=>[Z(i),i])),s=t.flatMap(i=>Yn(e.get(Z(i))??i,i));
return[...s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`],...A("-",n)]}function Yn(n,t){if(Z(n)!==Z(t))return[];const[e,s]=[n.normalize(),t.normalize()],o=rn(n)===rn(t)?[]:["Unico\
de forms"];return e===s?o:[...o,e.trimEnd()===s.trimEnd()?"spaces at the end":"white space"]}function Z(n){return rn(n.normalize())}function rn(n){return n.replace(/\s/g,"")}function $e(n,t){let[e,s]=[
0,t];const i=[...(0,v.$z)(n,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(a=>{const r=ye(a,s);return s-=cn(a),r}),c=n.filter(Qn).length-i.filter(Qn).length;return c===0?i:[...i,`@@ ${(0,y.hS)(c,
"more changed line")} @@`]}function ye(n,t){const e=c=>c.startsWith("-"),s=cn(n.filter(e)),o=cn(n)-s,i={removed:Math.max(t/2,t-o),others:Math.max(t/2,t-s)};return n.filter(c=>{const a=e(c)?"removed":"\
others";return i[a]-=c.length+1,i[a]>=0})}function Qn(n){return n.startsWith("-")||n.startsWith("+")}function cn(n){return n.reduce((t,e)=>t+e.length+1,0)}var z=w(7856);const j={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},an=80,qn=8;function _(n,t,e){if(n.type==="string")return dn(D((0,g.e1)(n.text)),t,e);const[s="",...o]=R(
n,t);return o.length>0||s.length>an?void 0:(0,I.SS)(s,1/0)}function dn(n,t,e){const s=t.mask(n).shown;if(s.length>an||s.includes(`
`))return;const o=nt(n,t,e);return(0,I.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${k(o,t)})`)}function nt(n,{labelOf:t},e){const s=t(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...e?.
members.values()??[]].some(i=>(0,g.jn)(i)&&(0,g.e1)(i.text)===s)?void 0:s}function we(n,t,{labelOf:e}){const[s,o]=n.slice(-2);return s?.type!=="item"||o?.type!=="member"||!g.ZM.test(o.key)?!1:(0,g.TH)(
s.item)===t||e((0,g.e1)(t))===s.label}function R(n,t,e){const{mask:s}=t;if((0,g.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const d=D((0,g.e1)(n.text)),{shown:f}=s(d);if(f.includes(`
`))return["|",...tt(f.split(`
`))];const u=nt(d,t,e);return[JSON.stringify(f)+(u===void 0?"":` (${s(u).shown})`)]}const[o="",i=""]=n.type==="array"?"[]":"{}",c=n.type==="array"?n.items.map(d=>R(d,t)):Array.from(n.members,([d,f])=>{
const[u,...l]=(0,z.$C)(d,f,n)?[y.v5]:R(f,t,n);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),a=o+c.join(", ")+i;return a.length<=an&&c.every(d=>d.length===1)?[a]:[o,...tt(c.flat()),i]}function tt(n){
return n.map(t=>`  ${t}`)}function D(n){if(!n.includes("%"))return n;try{const t=decodeURIComponent(n);return[encodeURIComponent(t),encodeURI(t)].includes(n)?t:n}catch{return n}}function k(n,{mask:t},e=100){
return(0,I.SS)(t(n).shown,e)}function F(n,t,e=!1){const s=x(n),o=e?1/0:100,i=n.flatMap((c,a)=>{if(c.type==="element")return[(0,I.SS)(`[${c.index}]`)];if(c.type==="item"){const d=t.endsOf(c.item),f=d===
void 0?c.label:e?`${d} (${c.label})`:d,u=a===s-1&&c.hint!==void 0?` (${k(c.hint,t)})`:"";return[`**${k(f,t,o)}**${u}`]}return!e&&n.slice(a+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[k(c.key,
t,o)]});return i.length>qn&&!e&&i.splice(2,i.length-qn+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function fn(n,t){const e=c=>n.map(({path:a,kind:r})=>(r?`${j[r]} `:"")+F(a,t,c)),[s,o]=[e(!1),e(
!0)],i=(0,L.Vn)(s);return et(s.map((c,a)=>i.get(c)===1?c:o[a]??c))}function et(n){const[t,e]=[(0,L.Vn)(n),new Map];return n.map(s=>{const[o=1,i]=[t.get(s),(e.get(s)??0)+1];return e.set(s,i),o===1?s:`${s}\
 (${i} of ${o})`})}const C="  ",st=3,be=5,Se=120,N={texts:3,min:4,max:60,usual:2,usualWeight:.001},un={line:": changed, hidden"};function J(n,t){const e=[...(0,v.$z)(n,Me).values()],s=e.filter(c=>c.length<
st).flat(),o=fn(s,t),i=new Map(s.map((c,a)=>{const{line:r,...d}=G(c,t);return[c,b(`- ${o[a]}${r}`,{changes:1,...d})]}));return e.flatMap(c=>{const a=c.flatMap(r=>i.get(r)??[]);return a.length===0?ke(c,
t):a})}function Me(n){const t=x(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(i=>"id"in i?[i.id]:[]);if(t===0||t===n.path.length||s.length===0)return n;const o=n.path.
slice(t).map(i=>i.type==="member"?i.key:"index"in i&&i.index);return JSON.stringify([n.kind,s,o])}function ke(n,t){const[e]=n,{line:s,under:o=()=>""}=G(e,t),i=it(ot(n,t)),c=e.kind==="modified"?"":` ${e.
kind}`,a=`- ${j[e.kind]} ${ln(e,t)}${s}${c} in ${i.line}`;return b(a,{changes:n.length,under:r=>o(r)+(i.under?.(r)??"")})}function ot(n,t){const e=n.map(({path:s})=>({path:s.slice(0,x(s))}));return fn(
e,t)}function ln({path:n},t){return F(n.slice(x(n)),t)}function G(n,t){if(n.kind==="modified")return rt(n,t);if("value"in n)return Ie(n,t);if(n.kind==="moved"){const[i,c]=[n.from,n.path].map(a=>F(a.slice(
0,-1),t,!0));return{line:`: moved from ${i} to ${c}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(i=>({path:[i]})),s=it(fn(e,t)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;
return{...s,line:`: in a new order (${o})`}}function it(n){if(n.length<=be)return{line:n.join(", ")};const t=(0,y.hS)(n.length,"item"),e=ct(t,C+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function rt({
path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,z._p)(n,t,e))return un;if(t.type==="string"&&e.type==="string"){const r=we(n,e.text,s)?{...s,labelOf:()=>{}}:s;return Oe(
(0,g.e1)(t.text),(0,g.e1)(e.text),r)}const[o,i]=[R(t,s).join(`
`),R(e,s).join(`
`)];if(o===i)return un;const[c,a]=[_(t,s),_(e,s)];return c&&a?{line:`: ${c} \u2192 ${a}`}:{line:"",under:Y(o,i)}}function Oe(n,t,e){const s=[D(n),D(t)],o=s[0]!==s[1]&&(s[0]!==n||s[1]!==t),[i,c]=o?s:[n,
t],a=o?" (percent-encoded)":"",[r,...d]=(0,K.qy)(i,c)?.changes??[];if(r!==void 0){const $=`${a} (JSON in a text)`;if(d.length===0&&r.kind==="modified"){const O=rt(r,e);return{...O,line:`${$} \u203A ${F(
r.path,e)}${O.line}`}}const S=b("",{parts:J([r,...d],e)});return{line:$,under:O=>`
${at(wn(S,O).join(""))}`}}const[f,u]=[e.mask(i),e.mask(c)];if(f.shown===u.shown)return{line:a+un.line};const l=f.hidden===u.hidden?"":" (hidden values differ, too)",[m,p]=[dn(i,e),dn(c,e)];if(!m||!p)return{
line:a+l,under:Y(f.shown,u.shown)};const h=Yn(f.shown,u.shown).join(", ");return{line:`${a}: ${m} \u2192 ${p}${h&&` (${h})`}${l}`}}function Ie(n,t){const{path:e,value:s}=n;if(s.type==="hidden")return{
line:""};if((0,z._p)(e,s))return{line:": hidden"};if(s.type==="object")return ve(n,s,t);const o=_(s,t);return o!==void 0?{line:`: ${o}`}:s.type==="array"?{line:"",under:mn(n,R(s,t),(0,y.hS)(s.items.length,
"element"))}:{line:"",under:mn(n,[t.mask(D((0,g.e1)(s.text))).shown])}}function ve(n,t,e){const s=n.path.at(-1),o=s?.type==="item"?s:void 0;if(t.members.size===0&&!o)return{line:": `{}`"};const i=m=>(0,g.
jn)(m)&&[o?.label,o?.hint].includes((0,g.e1)(m.text)),c=[...t.members].filter(([,m])=>!o||!i(m)),a=c.filter(([m,p])=>!o||!In(m,p)),r=a.map(([m,p])=>{const h=(0,z.$C)(m,p,t)?(0,I.SS)(y.v5):_(p,e,t);return h&&
`${k(m,e)}: ${h}`}),d=!r.includes(void 0)&&r.join(", ").length<=Se,f=d?r.join(", "):Ne(t,i,e),u=f&&`: ${f}`;if(d&&a.length===c.length)return{line:u};const l=mn(n,R(t,e),(0,y.hS)(t.members.size,"field"));
return{line:u,under:d?m=>m===1/0?l(m):"":l}}function mn({kind:n},t,e){const s=t.join(`
`);return n==="added"?Y(void 0,s,e):Y(s,void 0,e)}function Ne(n,t,e){const s=new Map,o=(c,a,r)=>{r>(s.get(c)?.weight??0)&&s.set(c,{text:a,weight:r})},i=(c,a,r)=>{if(c.type==="array")for(const p of c.items)
i(p,a,r+1);if(c.type==="object")for(const[p,h]of c.members)(0,z.$C)(p,h,c)?o(p,y.v5,N.max):i(h,p,r+1);if(c.type!=="string")return;const d=(0,g.e1)(c.text),u=/^type$/i.test(a)||In(a,c)||It(d)||t(c)||e.
labelOf(d)!==void 0;if(d.length<N.min||u)return;const l=d.includes("://")?2*N.max:Math.min(d.length,N.max),m=e.countOf(d)>N.usual?N.usualWeight:1;o(a,e.mask(D(d)).shown,m*l/(r+1))};return i(n,"",0),[...s].
sort(([,c],[,a])=>a.weight-c.weight).filter(([,{weight:c}],a)=>a===0||a<N.texts&&c>N.usualWeight*2*N.max).map(([c,{text:a}])=>`${k(c,e)}: ${(0,I.SS)(JSON.stringify((0,I.Jj)(a,N.max)),1/0)}`).join(", ")}
function Y(n,t,e){const s=(0,I.EU)(he(n,t),"diff",C);return o=>{const i=s.length<=o?s:Ee(s,o);return e===void 0?`
${i}`:ct(e,i)}}function Ee(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(o=>o.slice(C.length));return[...e.slice(0,1),...$e(s,t).map(o=>C+o),...e.slice(-1)].join(`
`)}function ct(n,t){return`
${C}<details><summary>${n}</summary>

${t}
${C}</details>`}function at(n){return n.replace(/^(?=.)/gm,C)}const Le=100,dt=5;function xe(n,t){const e=n.kind==="json"?ee(n,l=>t(l).shown):void 0,s=(0,K.Z)(()=>(0,L.Vn)((0,g.PX)(n.head??n.base))),o={
mask:t,labelOf:l=>l.length>Le?void 0:e?.labelOf(JSON.stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},i=ft((0,Q.xS)(n)),c=n.status==="modified",a=c?Ce(n,o,e):J(Pe(n),o),{nodes:r=0,connections:d=0}=e?.
size??{},f=r===0?"What is in it":`${(0,y.hS)(r,"node")}, ${(0,y.hS)(d,"connection")}`,u=c?a:T(f,a,{changes:i,folded:!0});return[...Ae(e),b(je(n,t),{parts:[...u,...Re(n,o)],changes:i})]}function ft({added:n,
modified:t,removed:e}){return n+t+e}function Ae(n){return n?.note!==void 0?[b(n.note)]:n?.picture?[b((0,I.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function je({name:n,kind:t,status:e,changes:s},o){const i=`**${k(n,{mask:o})}**`;return e!=="modified"?`${j[e]} ${i}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${j.modified} ${i}: content modified`:t==="variables"?`${i} (values are never shown)`:i}function Re({references:n},t){if(n.length===0)return[];const e=n.slice(0,dt).
map(({path:c,from:a,to:r})=>`${F(c,t)} (${k(a,t)} \u2192 ${k(r,t)})`),s=n.length>dt?", \u2026":"",o=n.length===1?"follows and isn't":"follow and aren't",i=`${(0,y.hS)(n.length,"reference")} to new IDs\
 and names ${o} counted`;return[b(`${i}: ${e.join(", ")}${s}`)]}function Ce(n,t,e){const s=On(n),o=e?.connections??[],i=new Set(o.map(({item:m})=>m)),c=(0,v.$z)(n.text?[Te(n.text)]:n.changes,m=>e?.tells(
m)?ze(m)?"layout":"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":De(m.path,e)?"item":"rest"),[a,r]=[c.get("layout")??[],c.get("connection")??[]],d=J(c.get("rest")??[],t),f=Ue(o,r,t),u=(c.
get("told")?.length??0)+r.length,l=`Layout and bookkeeping: ${(0,y.hS)(a.length,"change")}`;return[...J(c.get("item")??[],t),...T("Connections",f,{noun:"connection",changes:u}),...f.length===0?d:T("El\
sewhere in the file",d),...T(l,Fe(a,n,t),{folded:!0})]}function ze({kind:n,path:t}){const[e,s]=t.slice(-2);return n==="modified"&&e?.type==="item"&&s?.type==="member"&&Jn.includes(s.key)}function De(n,t){
return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function Te({base:n,head:t}){return{kind:"modified",path:[],from:hn(n),to:hn(t)}}function hn(n=""){return{type:"string",id:0,text:JSON.
stringify(n)}}function Pe({base:n,head:t,text:e,status:s,changes:o}){const i=s==="removed"?"removed":"added",c=(r,d)=>{const f=(0,L.Vg)(r,()=>{});return!(d.length<3&&f.length>0&&f.every(l=>l.value.type===
"object"))&&(d.length>0||r.type!=="object")?[{kind:i,path:d,value:r}]:f.flatMap(({step:l,value:m})=>l.type==="member"?c(m,[...d,l]):[{kind:i,path:[...d,l],value:m}])},a=n??t??(e&&hn(e.base??e.head));return a?
c(a,[]):o}function Ue(n,t,e){const s=new Map(t.map(c=>["value"in c&&c.value,c])),o=Xe(n,s),i=et(o.map(c=>We(c,e)));return o.map(([{item:c}],a)=>{const r=s.get(c),{line:d,under:f=()=>""}=r?G(r,e):{line:""};
return b(`${i[a]}${f(0)===""?d:""}`,{under:f})})}function Xe(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:o,source:i,target:c,item:a}=s;if(o==="rewired"||t.has(a))return[
[s]];const r=e[o].get(i),d=r??[s];return r&&r.push(s),e[o].delete(i),e[o].set(c,d),r?[]:[d]})}function We(n,t){const[{kind:e,source:s,target:o,was:i}]=n,c=f=>`**${k(f.label,t)}**`,a=f=>f===""?"":` (${k(
f,t)})`,r=n.map(f=>` \u2192 ${c(f.target)}${a(f.label)}`),d=i?.target===o?a(i.label)||" without a label":i&&` ${c(i.target)}`;return`- ${j[e]} ${c(s)}${r.join("")}${d===void 0?"":`, was${d}`}`}function Fe(n,t,e){
return[...(0,v.$z)(Nt(n,t),o=>o.kind+ln(o,e)).values()].flatMap(o=>{const i=o.map(d=>G(d,e));if(o.length<st||x(o[0].path)===0||i.some(({under:d})=>d))return J(o,e);const c=ot(o,e),a=at(i.map(({line:d},f)=>`\
- ${c[f]}${d}`).join(`
`)),r=`- ${j[o[0].kind]} ${ln(o[0],e)} of ${(0,y.hS)(o.length,"item")}`;return b(r,{changes:o.length,under:()=>`
${a}`})})}const Je="<!-- workflow-report -->",Ke=6e4,Be=1e3;function Ve(n){const{workflows:t,missing:e}=n,s=(0,z.lb)(n),i=["changed","added","removed"].flatMap(r=>t.filter(d=>d.status===r)).map(r=>{const d=ft(
r.counts);return{workflow:r,changes:d,parts:r.files.flatMap(f=>xe(f,s))}}),c=_e(n,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=Ke,maxBytes:d=1/0,headings:f=!0,mark:u=!0}={})=>{
const l=i.map(({workflow:h,...$})=>b(Ze(h,s,f),$)),m=b(a,{parts:[...T("",l,{noun:"workflow"}),...c]}),p=u?`${Je}
`:"";for(let h=Math.min(r,d);;){const $=[p,...wn(m,h-p.length-1),`
`],S=d===1/0?0:Buffer.byteLength($.join(""));if(S<=d||h<Be)return $;h=Math.floor(h*d*.99/S)}}}function He(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Ze({name:n,status:t,counts:e},s,o){const i=o?"### ":"",c=n===void 0?void 0:k(n,{mask:s});return t==="added"||t==="removed"?`${i}${j[t]} ${c===void 0?"Workflow":`${c}: workflow`} ${t}`:o?`${i}${c===
void 0?"":`${c}: `}${(0,Q.cq)(e)}`:""}function _e({workflows:n,notCompared:t=[]},e){const s=(c,a)=>{const r=c.flatMap(d=>d===void 0?[]:[k(d,{mask:e})]).join(", ");return c.length===0?[]:[b(a(r),{least:a(
(0,y.hS)(c.length,"workflow"))})]},o=n.flatMap(({name:c,status:a})=>a==="unchanged"?[c]:[]),i=n.flatMap(({name:c,variablesCompared:a})=>a?[]:[c]);return[...n.length===0?[b("No workflow was compared")]:
[],...s(o,c=>c===""?"No changes":`${c}: no changes`),...s(i,c=>`The environment variables${i.length===n.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,c=>`${c}: not compared, because the step failed`)]}var Ge=w(8725),Ye=w(7487),Qe=w(2697),qe=w(6584);async function ns(n){const t=Ve(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return(0,Ye.n0)(await(0,Qe.N9)("the report",e)),t}const ts=900*1024;function es(n,t,e,s){const o=ts-Buffer.byteLength(e.join()),i=n({headings:t,maxLength:1/0,maxBytes:o,mark:!1}).join("");return s===void 0?
i:He(i,s)}function ss(n){const t=(0,Q.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(qe.bY),s=t.length>20?` and ${(0,y.hS)(t.length-20,"more line")}`:"";(0,Ge.lm)(`No field matched ${e.join("\
, ")}${s} in ignore. Check the spelling.`)}})};export{cs as id,as as ids,ds as modules};
