const Ls=345,xs=[345],As={2345:((Ns,In,I)=>{I.d(In,{publishReport:()=>Ms});var nt=I(1124),w=I(706);const St=Number.MAX_SAFE_INTEGER,kt=2,Mt=60,Ot="</details>",En=41,Nn=100;function k(t,n={}){const{under:e=()=>"",
parts:s=[],noun:r="change",folded:c=!1}=n,{length:i}=e(St),{least:a=i===0?t:`${t} \u2026`,changes:o=et(s)}=n;return{line:t,under:e,size:t.length+i,least:a,parts:s,changes:o,noun:r,folded:c}}function U(t,n,e={}){
return n.length===0?[]:[k(t,{...e,parts:n})]}function It(t,n){const e=({leaf:d,outer:f})=>f.length===1?0:d.size,s=(d,f)=>e(d)-e(f),r=new Map,c=()=>xn(vt(t,r).filter(([d])=>d!=="")),i=[];let a=Nt(t,[]).
sort(s),o=n;for(let d=-1;a.length>0&&d<i.length;o=n-Et(c()))d=i.length,a=a.filter(f=>{const u=f.outer.filter(h=>!r.has(h)),l=u.map(h=>h.line.length+kt+Mt+(h.folded?En:0)).reduce((h,p)=>h+p,f.leaf.least.
length+kt);if(l>o)return!0;o-=l;for(const h of u)r.set(h,[]);return r.set(f.leaf,[f.leaf.least]),i.push(f),!1});for(const[d,{leaf:f}]of i.sort(s).entries()){const u=vn(f,f.least.length+Math.floor(o/(i.
length-d)));o-=Et(u)-f.least.length,r.set(f,u)}return c()}function Et(t){return t.reduce((n,{length:e})=>n+e,0)}function Nt(t,n){return t.parts.length===0?[{leaf:t,outer:n}]:t.parts.flatMap(e=>Nt(e,[...n,
t]))}function vn({line:t,under:n,size:e,least:s},r){if(e<=r)return[t,n(Math.max(r,St))];for(let c=r-t.length-Mt;c>Nn;c=Math.floor(c*.7)){const i=n(c);if(i!==""&&t.length+i.length<=r)return[t,i]}return[
s]}function vt(t,n){const{line:e,parts:s,folded:r}=t;if(s.length===0)return[n.get(t)??[]];const i=[...s.filter(a=>n.has(a)).flatMap(a=>vt(a,n)),[Ln(t,s.filter(a=>!n.has(a)))]];return r?[[`<details><su\
mmary>${e}</summary>`],...i,[Ot]]:[[e],...i]}function Ln({noun:t},n){if(t==="connection"&&n.length>0)return`\u2026 and ${(0,w.hS)(n.length,"more connection")}`;if(et(n)===0)return"";const e=t==="workf\
low"?` in ${(0,w.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,w.hS)(et(n),"more change")}${e}`}function et(t){return t.reduce((n,{changes:e})=>n+e,0)}function xn(t){const n=e=>e?.[0]?.startsWith(
"- ");return t.flatMap((e,s)=>{const r=e[0]===Ot||n(e)&&n(t[s-1]);return[s===0?"":r?`
`:`

`,...e]})}var E=I(8132),g=I(3436),T=I(2742);const st=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,W=["x","y"],
An=M("viewport canvas"),Lt=M("w h width height left top zoom"),jn=[["x"],["position"],["left","top"]],zn=M("selected dragging"),B=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Cn=/^\d{4}-\d\d-\d\d$/,ot=M("_?id uuid guid identifier instanceIdentifier"),Rn=/^\d{1,15}$/,it=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Tn=M("_?rev revision version versionId activeVers\
ionId versionCounter versionNumber"),Dn=M("meta(data)? .*info revision flow workflow"),Pn=100,Xn=[[M(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),B,Cn],
[M(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),B],[M("[lc]Mod [mc]time"),B],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function M(t){return new RegExp(`^(${t.replaceAll(" ","|")})$`,"i")}function xt({base:t,head:n,changes:e}){const s=(0,T.Z)(()=>e.flatMap(c=>At(c)??[]).slice(0,Pn)),r={base:(0,T.Z)(()=>new Set((0,g.PX)(
t))),head:(0,T.Z)(()=>new Set((0,g.PX)(n)))};return c=>{const{kind:i,path:a}=c;if(i==="reordered"||i==="moved")return!1;const[o,d=o]=i==="modified"?[c.from,c.to]:[c.value];if(J(o)&&J(d)&&Wn(a,o.type===
"literal")||Jn(a)&&Rt(o)&&Rt(d))return!0;if(i!=="modified"||o.type!==d.type||!("text"in o)||!("text"in d))return!1;const[f,u,m]=[N(a.at(-1)),(0,g.e1)(o.text),(0,g.e1)(d.text)],l=(...y)=>[u,m].every(R=>y.
some(tt=>tt.test(R)));if(Xn.some(([y,...R])=>y.test(f)&&l(...R)))return!0;const h=N(a.at(-2));if(Tn.test(f)&&l(Rn,it))return h===""||Dn.test(h);if((At(c)?s().filter(y=>y.old!==u&&u.includes(y.old)):[]).
some(y=>u.replaceAll(y.old,y.recent)===m))return!0;const $=ot.test(f)||f===`${N(a.at(-3)).replace(/s$/,"")}Id`;return h===""&&$&&l(it)&&!r.head().has(u)&&!r.base().has(m)}}function At(t){const[n,e]=t.
path.slice(-2);if(!(!(t.kind==="modified"&&n?.type==="item"&&ot.test(N(e)))||t.from.type!=="string"||t.to.type!=="string"))return{old:(0,g.e1)(t.from.text),recent:(0,g.e1)(t.to.text)}}function Un(t){return it.
test(t)||B.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(t)}function jt(t,n){return ot.test(t)&&(0,g.jn)(n)||st.test(t)&&n.type!=="literal"&&J(n)||W.includes(t)&&J(n)}function Wn(t,n){const[e,s]=[t.at(-2),
N(t.at(-1))],r=t.slice(x(t)).find(i=>st.test(N(i)));return r?r===t.at(-1)?!n:s===""||W.includes(s)||Lt.test(s):s==="zoom"&&An.test(N(e))||W.includes(s)||Lt.test(s)&&zt(e)}function Jn(t){return zn.test(
N(t.at(-1)))&&zt(t[x(t)-1])}function zt(t){const n=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return jn.some(e=>e.every(s=>n?.has(s)))}function x(t){return t.findLastIndex(({type:n})=>n===
"item")+1}function Kn(t,{matches:n}){const e=new Map(n.map(r=>[r.path.at(-1),r])),s=new Map;for(const r of t){const c=x(r.path),[i,a]=[r.path[c-1],r.path[c]],o=W.includes(N(a)),d=o?W:st.test(N(a))?[N(
a)]:[],[f,u]=[Ct(e.get(i)?.base,d),Ct(e.get(i)?.head,d)],m=[...r.path.slice(0,c),{type:"member",key:d.join(", ")}];f&&u?s.set(o?i:a,{kind:"modified",path:m,from:f,to:u}):s.set(r,r)}return[...s.values()]}
function Ct(t,n){const e=t?.type==="object"?n.flatMap(s=>t.members.get(s)??[]):[];if(!(e.length<n.length))return e.length>1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function N(t){return t?.type===
"member"?t.key:""}function Rt(t){return t.type==="literal"&&/^(true|false)$/.test(t.text)}function J(t){if(t.type==="literal")return/\d/.test(t.text);const n=t.type==="array"?t.items:t.type==="object"?
[...t.members.values()]:[];return n.length>0&&n.every(J)}const Fn=[M("_?id key uuid guid identifier"),M("(node|step|state)_?id"),M("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
M("\\*")],Tt=M("(source|from|target|to|next|then|else|goto|default)(_?id)?"),H="*",_n=64;function Bn(t,n){const e=Dt([]),s=[],r=new Set([t,n].flatMap(a=>[...(0,g.PX)(a),...Wt(a)]));function c(a,o,d){if((0,g.
jn)(a))Ut(a.text,o,d);else if(a.type==="object")i(a,o,d);else{const f=a.items.length>1&&a.items.some(({type:u})=>u==="array");for(const[u,m]of a.items.entries())c(m,Pt(o,"[]"),{...d,array:a.items,...f&&
{slot:u}})}}function i(a,o,{key:d,array:f,map:u,...m}){let l=m;if(f!==void 0||d!==void 0){const $={side:m.side,value:a,field:o,outer:m.place,key:d,array:f??[]};l={...m,place:$,map:u},s.push($)}const h=Hn(
a,r),p=l===m&&(0,g.YD)(a).some($=>u?.members.has($));for(const[$,b]of a.members){const y=Pt(o,h||p?H:$);p&&Ut(JSON.stringify($),y,l,b),(!p||b.type==="array")&&c(b,y,h?{...l,key:$,map:a}:l)}}return c(t,
e,{side:"base"}),c(n,e,{side:"head"}),{root:e,places:s,find:Vn(s)}}function Dt(t){return{keys:t,inner:new Map,texts:new Map,references:[]}}function Pt(t,n){const e=t.inner.get(n)??Dt([...t.keys,n]);return t.
inner.set(n,e),e}function Xt(t,n){return t?.inner.get(n)??t?.inner.get(H)}function Ut(t,{keys:n,texts:e,references:s},{place:r,slot:c},i){e.set(t,(e.get(t)??0)+1);const a=t.startsWith('"')?t.length>2:
Tt.test(n.findLast(o=>o!=="[]")??"")&&Number.isInteger(Number(t));r&&a&&s.push({text:t,place:r,slot:c,value:i})}function Wt(t){if((0,g.jn)(t))return[];const n=t.type==="array"?t.items:[...t.members.values()];
return[...n.flatMap(Wt),...n.some(Jt)?[]:(0,g.YD)(t)]}function Jt(t){return t.type==="object"}function Hn({members:t},n){return 2*[...t.keys()].filter(s=>!Tt.test(s)&&n.has(s)).length>=t.size&&[...t.values()].
every(Jt)}function Vn(t){const n=new Map;for(const e of t){const s=(r,c)=>{const i=Fn.findIndex(d=>d.test(r));if(i<0)return;const a=`${e.side} ${c}`,o=n.get(a)??[];o[i]=(o[i]??new Set).add(e),n.set(a,
o)};e.key!==void 0&&s(H,JSON.stringify(e.key));for(const[r,c]of e.value.members)(0,g.jn)(c)&&s(r,c.text)}return(e,s)=>{const r=n.get(`${s.side} ${e}`)?.find(c=>c);return r&&r.size<=_n?Kt([...r],s,s):void 0}}
function Kt(t,n,e){const s=e?t.filter(o=>K(o,e)):t;if(s.length===0&&e)return Kt(t,n,e.outer);const r=s.length>1?s.filter(({value:o})=>o.members.size>2):s,c=r.map(({field:o})=>Zn(n.field,o)),[i,...a]=r.
filter((o,d)=>c[d]===Math.min(...c));return a.length===0?i:void 0}function Zn(t,{keys:n}){const e=n.findIndex((s,r)=>s!==t.keys[r]);return e<0?0:n.length-e}function K(t,n){return t!==void 0&&(t===n||K(
t.outer,n))}var S=I(5408);const Gn="source from origin src tail out".split(" "),Yn="target to dest destination head in".split(" "),Ft="next to goto target targets wire wires link links edge edges tran\
sition transitions connection connections",_t=`${Ft} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successo\
r successors`.split(" "),Qn="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Bt=`${Ft} runafter run_after dependson depends_on needs requires previous outg\
oing [] * id node main`.split(" "),qn="action activity block node state step task widget id".split(" "),te="label title name condition if when event dependencyconditions type errortype relationship se\
lectedrelationships".split(" "),ne=60;function ee(t,n){const e=Bn(t,n),s=Ht(e.root).flatMap(f=>oe(f,e)),r=ie(s),c=r.length>0?r:ce(s,e),i=new Set(c.flatMap(({source:f,target:u})=>[f.field,u.field])),a=(0,S.
$z)(e.places,({field:f})=>f),o=[...i].filter(f=>[...i].some(u=>se(a.get(f),a.get(u))));for(const f of o)i.delete(f);const d=c.filter(({source:f,target:u})=>i.has(f.field)&&i.has(u.field));return{root:e.
root,nodes:e.places.filter(({field:f})=>i.has(f)),edges:d}}function se(t=[],n=[]){const e=([r])=>r?.field.keys.length??0;if(e(n)>=e(t))return!1;const s=new Set(n.map(({value:r})=>(0,g.TH)(r)));return 2*
t.filter(({value:r})=>(0,g.TH)(r)!==void 0&&s.has((0,g.TH)(r))).length>t.length}function V(t,n){return rt(t).some(e=>n.includes(e))}function rt(t){return t.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
map(n=>n.toLowerCase())}function Ht(t){const n=[t];for(const e of n)n.push(...e.inner.values());return n}function oe(t,{find:n}){const e=t.references.flatMap(a=>{const o=n(a.text,a.place);return o?[{...a,
field:t,target:o}]:[]}),s=e.filter(({place:a,target:o})=>!K(a,o)),r=e.length/t.references.length,c=r>=.5&&ct(t.references)-ct(e)<=2;return(r>=.9||c&&V(t.keys.slice(-2),_t))&&2*s.length>=e.length?[e]:[]}
function ct(t){return new Set(t.map(({text:n})=>n)).size}function ie(t){const n=t.filter(e=>!e.some(({place:s,target:r})=>r.field===s.field));return[...(0,S.$z)(n,([e])=>e?.place.field).values()].flatMap(
e=>{const s=(0,S.$z)(e,i=>Vt(i,Gn)),r=(0,S.$z)(e,i=>Vt(i,Yn));s.delete(void 0);const c=[...s].flatMap(([i,a])=>a.flatMap(o=>(r.get(i)??[]).map(d=>re(o,d))));return c.sort((i,a)=>Zt(a)-Zt(i)||Gt(i)-Gt(
a)),c[0]??[]})}function Vt([t],n){const e=rt(t?.field.keys.slice(-2)??[]),s=e.filter(r=>!n.includes(r));return s.length<e.length?s.join(" "):void 0}function re(t,n){const e=new Map(t.map(s=>[s.place,s]));
return n.flatMap(s=>{const r=e.get(s.place),c=r&&{source:r.target,target:s.target,links:[r,s]};return c?[{...c,label:Yt(s,s.place,[]),item:s.place.value}]:[]})}function Zt(t){return t.filter(({source:n,
target:e})=>!K(n,e)&&!K(e,n)).length}function Gt([t]){return t?t.source.field.keys.length+t.target.field.keys.length:0}function ce(t,n){const[e,s]=[[],[]],r=new Set;for(const i of t){const a=i.flatMap(
m=>ae(m,n)),[o]=a;if(o===void 0||10*a.length<9*i.length)continue;const d=o.link.field.keys.slice(o.inside.field.keys.length),f=a.filter(({source:m,inside:l})=>m!==l);for(const{inside:m}of f)r.add(m.key);
const u=V(d,Qn);if(!(!u&&f.length===0&&!V(d,_t)))for(const{link:m,source:l}of a){const h=m.place===l?void 0:m.place,p={label:Yt(m,h,d),links:[m],item:h?.value};u?s.push({source:m.target,target:l,...p}):
e.push({source:l,target:m.target,...p})}}const c=e.length<s.length?s:e;return r.size>1||ct(c.flatMap(({links:i})=>i))>1?c:[]}function ae(t,{find:n}){for(let e=t.place;e;e=e.outer){const s=n(JSON.stringify(
e.key),e),r=[e,s].find(c=>c?.field===t.target.field);if(r)return[{link:t,source:r,inside:e}]}return[]}function Yt({slot:t,value:n},e,s){const r=e?(0,g.YD)(e.value):[],i=te.flatMap(d=>r.filter(f=>f.toLowerCase()===
d)).map(d=>{const[f,u]=[e?.field.inner.get(d),Qt(e?.value.members.get(d))];return f&&Ht(f).some(({texts:l})=>l.size>1)||u.includes(" ")?u:""}),a=s.filter(d=>!de(d)),o=t===void 0?[]:[`output ${t+1}`];return[
Qt(n),...i].find(d=>d!=="")??[...a,...o].join(", ")}function de(t){return Bt.includes(t.toLowerCase())||rt([t]).every(n=>[...Bt,...qn].includes(n))}function Qt(t){const e=(t?.type==="literal"?[]:(0,g.
PX)(t).flatMap(s=>s.trim()||[])).join(", ");return e.length>ne?"":e}var v=I(1345);const qt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},fe={added:"fill:#dafbe1,stroke:#1a7f37,c\
olor:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},ue={same:"-->",added:"==>",removed:"-.->"},tn=40,le=500,me=5e4,
he=40,pe=6;function ge(t,n,{isWhole:e,hide:s}){const r=({status:o})=>e||o!=="same",c=new Set([...t.filter(r),...n.filter(r).flatMap(Z)]),i=n.filter(o=>Z(o).some(r)).flatMap(Z);if(c.size===0)return{};for(const o of[
new Set([...c,...i]),c]){const d=n.filter(u=>Z(u).every(m=>o.has(m)));if(o.size>tn||d.length>le)continue;const f=$e(t.filter(u=>o.has(u)),d,s);if(f.length<=me)return{picture:f}}return{note:`The pictur\
e is left out: it would have ${c.size>tn?(0,w.hS)(c.size,"node"):"too many connections"}.`}}function Z({source:t,target:n}){return[t,n]}function $e(t,n,e){const s=new Map(t.map((i,a)=>[i,`n${a+1}`])),
r=(0,v.Vn)(t.map(({name:i})=>i)),c=t.map(i=>{const a=r.get(i.name)===1?i.name:i.label;return`  ${s.get(i)}["${qt[i.status]}${nn(e(a))||"?"}"]`});for(const{source:i,target:a,label:o,status:d}of n){const f=`${qt[d]}${nn(
e(o))}`.trim();c.push(`  ${s.get(i)} ${ue[d]}${f===""?"":`|"${f}"|`} ${s.get(a)}`)}for(const[i,a]of Object.entries(fe)){const o=t.filter(d=>d.status===i).map(d=>s.get(d));o.length>0&&c.push(`  classDe\
f ${i} ${a}`,`  class ${o.join()} ${i}`)}return[`flowchart ${ye(t,n)>pe?"TD":"LR"}`,...new Set(c)].join(`
`)}function ye(t,n){const e=new Set(n.map(({target:c})=>c)),s=t.filter(c=>!e.has(c)),r=new Map((s.length>0?s:t.slice(0,1)).map(c=>[c,1]));for(const[c,i]of r)for(const{source:a,target:o}of n)a===c&&!r.
has(o)&&r.set(o,i+1);return Math.max(...r.values())}function nn(t){return(0,E.RK)((0,E.Jj)(t.replace(/\s+/g," ").trim(),he)).replace(we,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const we=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
en="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),be="* if when id name label title type key handle condition event relationships".split(" ");function Se(t,n=e=>e){const e=t.
head??t.base;if(e===void 0)return;const[s,r]=[t.base??e,t.head??e],c=(0,v.j9)([r,s]),i=ee(s,r),a=Me(t,i,c),o=[...new Set(a.values())].sort(($,b)=>$.rank-b.rank);Oe(o);const d=Ee(i,a),f=d.filter($=>$.status!==
"same"),u=ve(i,f);xe(t,o,c,u);const m=new Map(d.map(({item:$,source:b,target:y})=>[$,`${b.label} \u2192 ${y.label}`])),l=new Set(o.map(({place:$})=>$.key)),h=new Set(i.nodes.flatMap(({key:$,field:b})=>$===
void 0?[]:b.keys.at(-2)??"")),p=$=>$.filter(({status:b})=>b!=="removed").length;return{...ge(o,d,{isWhole:t.status!=="modified",hide:n}),connections:Ne(f),size:{nodes:p(o),connections:p(d)},tells:u,isItemKey:$=>l.
has($)||c.labelOf(JSON.stringify($))!==void 0,labelOf:c.labelOf,endsOf:$=>m.get($),withItems:$=>h.size===0?$:ke($,h,e)}}function ke(t,n,e){let s=e;const r=t.path.map((c,i)=>{const a=i===0?"":t.path[i-
1];if(i===t.path.length-1&&"value"in t?s=t.value:c.type!=="member"?s=c.item:s=s&&"members"in s?s.members.get(c.key):void 0,c.type!=="member"||a===void 0||s===void 0||!("members"in s))return c;const o=typeof a==
"string"?a:a.type==="member"?a.key:void 0;return o!==void 0&&n.has(o)?(0,v.s3)(s,c.key):c});return{...t,path:r}}function at({side:t}){return t==="head"}function sn(t){return t&&[t.key,sn(t.outer)]}function Me({
matches:t},{nodes:n},e){const s=f=>f.key===void 0?`${f.value.id}`:JSON.stringify(sn(f)),r=new Map(n.map((f,u)=>[f,u])),c=(0,S.$z)(n.filter(at),s),i=(0,S.$z)(t,({base:f})=>f.id),a=f=>{const u=i.get(f.value.
id)??[];for(let m=u.shift();m;m=u.shift()){const l=c.get(`${m.head.id}`)?.shift();if(l)return l}return c.get(s(f))?.shift()},o=new Map;let d=0;for(const f of n){if(o.has(f))continue;const u=at(f)?f:a(
f);d=(u&&r.get(u))??d+1e-6;const m=u===void 0?"removed":u===f?"added":"same",l=u??f,h=Ie(l,e),p={name:h,label:h,status:m,rank:d,place:l,old:m==="same"?f:void 0};o.set(f,p).set(l,p)}return o}function Oe(t){
const n=(0,v.Vn)(t.map(({name:e})=>e));for(const e of t){const s=(0,g.TH)(e.place.value);s&&(n.get(e.name)??0)>1&&(e.label=(0,v.oP)(e.name,s))}}function Ie({key:t,value:n,array:e},s){const[r,...c]=["c\
omponentType",...n.members.keys()].map(a=>(0,g.TN)(n,a)),[i="?"]=[(0,g.QP)(n),r,(0,g.TH)(n),...c].filter(a=>a!==void 0);return t??s.nameOf(n,e)??(0,g.e1)(i)}function Ee({edges:t},n){const e=t.flatMap(
o=>{const[d,f]=[n.get(o.source),n.get(o.target)];return d&&f?[{...o,source:d,target:f,status:at(o.source)?"added":"removed"}]:[]}),s=({source:o,target:d,label:f})=>`${o.rank} ${d.rank} ${f}`,r=(0,S.$z)(
e,({status:o})=>o),c=(0,S.$z)(r.get("removed")??[],s);return[...(r.get("added")??[]).map(o=>c.get(s(o))?.pop()?{...o,status:"same"}:o),...[...c.values()].flat()].sort((o,d)=>o.source.rank-d.source.rank||
o.target.rank-d.target.rank)}function Ne(t){const n=new Map;for(const e of["target","label"]){const s=r=>`${r.source.rank} ${e==="label"?r.label:r.target.rank}`;for(const[r,c,...i]of(0,S.$z)(t,s).values()){
if(!r||!c||i.length>0||r.status===c.status)continue;[r.source,r.target,c.target].every(({old:o})=>o)&&!n.has(r)&&!n.has(c)&&n.set(r,c).set(c,r)}}return t.flatMap(e=>{const s=n.get(e);return s&&e.status===
"removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function ve({root:t,nodes:n},e){const s=new Set(e.flatMap(o=>o.links.map(({field:d})=>d))),r=new Set(e.map(({item:o})=>o)),c=new Set([t,...n.map(
({field:o})=>o)]),i={added:new Set,removed:new Set};for(const o of e){const d=[o.source.name,o.target.name,...o.label.split(", ")].map(f=>JSON.stringify(f));for(const f of[...d,...o.links.map(u=>u.text)])
i[o.status].add(f)}function a(o,d,f){if(d===void 0||c.has(d))return[{text:f,field:t}];const u=d.keys.at(-1)===H?[{text:JSON.stringify(f),field:d}]:[];if("text"in o)return[...u,{text:o.text,field:d}];const m="\
members"in o?[...o.members]:[],l="items"in o?o.items.map(h=>["[]",h]):m;return[...u,...l.flatMap(([h,p])=>a(p,Xt(d,h),h))]}return({path:o,...d})=>{const f=o.map(l=>l.type==="member"?l.key:"[]"),u=o.some(
l=>"item"in l&&r.has(l.item)),m=(l,h)=>{const p=a(l,f.reduce(Xt,t),`${f.at(-1)}`),$=p.some(({field:y})=>s.has(y)),b=({text:y,field:R})=>{if(s.has(R))return h.has(y);const tt=`${R.keys.findLast(Es=>Es!==
"[]")}`;return en.includes(tt)||h.has(y)&&V([tt],be)||$&&Le(y,R)};return($||u)&&p.every(b)};return d.kind==="modified"?m(d.from,i.removed)&&m(d.to,i.added):"value"in d&&m(d.value,i[d.kind])}}function Le(t,{
texts:n}){const e=n.get(t)??0,s=[...n.values()].reduce((r,c)=>r+c,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.test(t)}function xe(t,n,{componentOf:e},s){const r=xt(t),c=n.flatMap(o=>{const{value:d,array:f}=o.
place,u=(0,v.qU)(d)===void 0?e(d,f):void 0;return[d.id===o.old?.value.id?void 0:d,u].map(m=>({owner:m,node:o}))}),i=(0,S.$z)(c,({owner:o})=>o);i.delete(void 0);const a=new Map(t.matches.map(({path:o,head:d})=>[
o.at(-1),d]));for(const o of t.changes){if(s(o)||r(o))continue;const d=o.path.map(u=>a.get(u)).reverse(),f=["value"in o&&o.value,...d].find(u=>i.has(u));for(const{node:u}of i.get(f)??[])u.status==="sa\
me"&&(u.status="modified")}}var Ae=I(8965);const on=2,je=1e3,ze=240,Ce=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],G="...";function Re(t,n){const e=[dt(t??n),dt(n??t)],[s,r]=[cn(t),cn(n)],c=De(s,r);return e[0]===e[1]?c:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function dt(t=""){return t.includes(
`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function rn(t){return t.split(dt(t)==="CRLF"?`\r
`:`
`)}function cn(t){return(t===void 0?[]:rn(t)).flatMap(e=>Ce.reduce(Te,[e]).map((s,r)=>r===0?s:G+s))}function Te(t,n){return t.flatMap(e=>e.length>ze?Array.from(e.matchAll(n),([s])=>s):e)}function De(t,n){
const e=new Set(t),r=n.some(i=>e.has(i))?(0,Ae.E)([...t],[...n],{maxEditLength:je}):void 0;if(r===void 0)return[...dn(t,n),...A("+",n)];let c=0;return r.flatMap(({added:i,removed:a,value:o},d)=>{const f=r[d+
1];if(a)return dn(o,f?.added?f.value:[]);const[u,m]=[d===0?0:on,o.length-on],l=c+an(o.slice(0,m+1));return c+=an(o),i?A("+",o):f===void 0?A(" ",o.slice(0,u)):m-u<2?A(" ",o):[...A(" ",o.slice(0,u)),`@@\
 line ${l} @@`,...A(" ",o.slice(m))]})}function A(t,n){return n.map(e=>`${t} ${e}`)}function an(t){return t.filter(n=>!n.startsWith(G)).length}function dn(t,n){const e=new Map(t.map(d=>[F(d),d])),s=d=>F(
d)!=="",r=n.filter(s),i=(t.length-t.filter(s).length!==n.length-r.length?r:n).flatMap(d=>ft(e.get(F(d))??d,d)),a=i.length>0||n.length===0?i:ft(fn(t),fn(n));return[...a.length===0?[]:[`@@ hard to see: ${[
...new Set(a)].join(", ")} @@`],...A("-",t)]}function fn(t){return t.map(n=>n.startsWith(G)?n.slice(G.length):`
${n}`).join("")}function ft(t,n){if(F(t)!==F(n))return[];const[e,s]=[t.normalize(),n.normalize()],r=ut(t)===ut(n)?[]:["Unicode forms"];return e===s?r:[...r,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function F(t){return ut(t.normalize())}function ut(t){return t.replace(/\s/g,"")}function Pe(t,n){let[e,s]=[0,n];const c=[...(0,S.$z)(t,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(
a=>{const o=Xe(a,s);return s-=lt(a),o}),i=t.filter(un).length-c.filter(un).length;return i===0?c:[...c,`@@ ${(0,w.hS)(i,"more changed line")} @@`]}function Xe(t,n){const e=i=>i.startsWith("-"),s=lt(t.
filter(e)),r=lt(t)-s,c={removed:Math.max(n/2,n-r),others:Math.max(n/2,n-s)};return t.filter(i=>{const a=e(i)?"removed":"others";return c[a]-=i.length+1,c[a]>=0})}function un(t){return t.startsWith("-")||
t.startsWith("+")}function lt(t){return t.reduce((n,e)=>n+e.length+1,0)}var D=I(7856);const j={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},mt=80,L={texts:3,min:4,max:60,usual:2,usualWeight:.001},ln=8;function Y(t,n,e){if(t.type==="string")return ht(P((0,g.e1)(t.text),n.mask),n,e);const[s="",...r]=z(t,n);return r.length>0||
s.length>mt?void 0:(0,E.SS)(s,1/0)}function ht(t,n,e){const s=n.mask(t).shown;if(s.length>mt||s.includes(`
`))return;const r=pt(t,n,e);return(0,E.SS)(JSON.stringify(s),1/0)+(r===void 0?"":` (${O(r,n)})`)}function pt(t,{labelOf:n},e){const s=n(t);return s===void 0||s.toLowerCase()===t.toLowerCase()||[...e?.
members.values()??[]].some(c=>(0,g.jn)(c)&&(0,g.e1)(c.text)===s)?void 0:s}function Ue(t,n,{labelOf:e}){const[s,r]=t.slice(-2);return s?.type!=="item"||r?.type!=="member"||!g.ZM.test(r.key)?!1:(0,g.TH)(
s.item)===n||e((0,g.e1)(n))===s.label}function z(t,n,e){const{mask:s}=n;if((0,g.jn)(t)){if(t.type==="literal")return[s(t.text).shown];const d=P((0,g.e1)(t.text),s),{shown:f}=s(d);if(f.includes(`
`))return["|",...mn(rn(f))];const u=pt(d,n,e);return[JSON.stringify(f)+(u===void 0?"":` (${s(u).shown})`)]}const[r="",c=""]=t.type==="array"?"[]":"{}",i=t.type==="array"?t.items.map(d=>z(d,n)):Array.from(
t.members,([d,f])=>{const[u,...m]=(0,D.$C)(d,f,t)?[w.v5]:z(f,n,t);return[`${JSON.stringify(s(d).shown)}: ${u}`,...m]}),a=r+i.join(", ")+c;return a.length<=mt&&i.every(d=>d.length===1)?[a]:[r,...mn(i.flat()),
c]}function mn(t){return t.map(n=>`  ${n}`)}function P(t,n){if(!t.includes("%")||t.includes("://")&&n(t).shown!==t)return t;try{const e=decodeURIComponent(t);return[encodeURIComponent(e),encodeURI(e)].
includes(t)?e:t}catch{return t}}function We(t,n,e){const s=[P(t,e),P(n,e)];return[t,n].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[t,n]:s}function Je(t,n,e){const s=new Map,r=(i,a,o)=>{o>(s.
get(i)?.weight??0)&&s.set(i,{text:a,weight:o})},c=(i,a,o)=>{if(i.type==="array")for(const h of i.items)c(h,a,o+1);if(i.type==="object")for(const[h,p]of i.members)(0,D.$C)(h,p,i)?r(h,w.v5,L.max):c(p,h,
o+1);if(i.type!=="string")return;const d=(0,g.e1)(i.text),u=/^type$/i.test(a)||jt(a,i)||Un(d)||n(i)||e.labelOf(d)!==void 0;if(d.length<L.min||u)return;const m=d.includes("://")?2*L.max:Math.min(d.length,
L.max),l=e.countOf(d)>L.usual?L.usualWeight:1;r(a,e.mask(P(d,e.mask)).shown,l*m/(o+1))};return c(t,"",0),[...s].sort(([,i],[,a])=>a.weight-i.weight).filter(([,{weight:i}],a)=>a===0||a<L.texts&&i>L.usualWeight*
2*L.max).map(([i,{text:a}])=>`${O(i,e)}: ${(0,E.SS)(JSON.stringify((0,E.Jj)(a,L.max)),1/0)}`).join(", ")}function O(t,{mask:n},e=100){return(0,E.SS)(n(t).shown,e)}function _(t,n,e=!1){const s=x(t),r=e?
1/0:100,c=t.flatMap((o,d)=>{if(o.type==="element")return[(0,E.SS)(`[${o.index}]`)];if(o.type==="item"){const l=n.endsOf(o.item),h=l===void 0?o.label:e?`${l} (${o.label})`:l,p=d===s-1&&o.hint!==void 0?
` (${O(o.hint,n)})`:"";return[`**${O(h,n,r)}**${p}`]}const f=t.slice(d+1).find(({type:l})=>l!=="member")?.type==="item",u=!e&&f&&/^([A-Za-z]*|[a-z_]+)$/.test(o.key),m=pt(o.key,n);return u?[]:[O(o.key,
n,r)+(m?` (${O(m,n)})`:"")]});if(c.length<=ln||e)return c.join(" \u203A ")||"the whole file";const i=c.findLastIndex(o=>o.startsWith("**")),a=o=>o<2||o===i||o>c.length-ln+2;return c.flatMap((o,d)=>a(d)?
[o]:a(d-1)?["\u2026"]:[]).join(" \u203A ")}function gt(t,n){const e=i=>t.map(({path:a,kind:o})=>(o?`${j[o]} `:"")+_(a,n,i)),[s,r]=[e(!1),e(!0)],c=(0,v.Vn)(s);return hn(s.map((i,a)=>c.get(i)===1?i:r[a]??
i))}function hn(t){const[n,e]=[(0,v.Vn)(t),new Map];return t.map(s=>{const[r=1,c]=[n.get(s),(e.get(s)??0)+1];return e.set(s,c),r===1?s:`${s} (${c} of ${r})`})}const C="  ",pn=3,Ke=5,Fe=120,$t={line:":\
 changed, hidden"};function X(t,n){const e=[...(0,S.$z)(t,_e).values()],s=e.filter(i=>i.length<pn).flat(),r=gt(s,n),c=new Map(s.map((i,a)=>{const{line:o,...d}=Q(i,n);return[i,k(`- ${r[a]}${o}`,{changes:1,
...d})]}));return e.flatMap(i=>{const a=i.flatMap(o=>c.get(o)??[]);return a.length===0?Be(i,n):a})}function _e(t){const n=x(t.path),s=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(
c=>"id"in c?[c.id]:[]);if(n===0||n===t.path.length||s.length===0)return t;const r=t.path.slice(n).map(c=>c.type==="member"?c.key:"index"in c&&c.index);return JSON.stringify([t.kind,s,r])}function Be(t,n){
const[e]=t,{line:s,under:r=()=>""}=Q(e,n),c=$n(gn(t,n)),i=e.kind==="modified"?"":` ${e.kind}`,a=`- ${j[e.kind]} ${yt(e,n)}${s}${i} in ${c.line}`;return k(a,{changes:t.length,under:o=>r(o)+(c.under?.(o)??
"")})}function gn(t,n){const e=t.map(({path:s})=>({path:s.slice(0,x(s))}));return gt(e,n)}function yt({path:t},n){return _(t.slice(x(t)),n)}function Q(t,n){if(t.kind==="modified")return yn(t,n);if("va\
lue"in t)return Ve(t,n);if(t.kind==="moved"){const[c,i]=[t.from,t.path].map(a=>_(a.slice(0,-1),n,!0));return{line:`: moved from ${c} to ${i}`}}if(t.moved.length===0)return{line:": in a new order"};const e=t.
moved.map(c=>({path:[c]})),s=$n(gt(e,n)),r=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${r})`}}function $n(t){if(t.length<=Ke)return{line:t.join(", ")};const n=(0,w.
hS)(t.length,"item"),e=Sn(n,C+t.join(", "));return{line:n,under:s=>e.length<=s?e:""}}function yn({path:t,from:n,to:e},s){if(n.type==="hidden"||e.type==="hidden")return{line:""};if((0,D._p)(t,n,e))return $t;
if(n.type==="string"&&e.type==="string"){const u=Ue(t,e.text,s)?{...s,labelOf:()=>{}}:s;return He((0,g.e1)(n.text),(0,g.e1)(e.text),u)}const[r,c]=[e.type==="string",n.type==="string"],i=r===c?void 0:(0,T.
qy)(wn(n),wn(e));if(i){const u=`JSON, ${c?"no longer":"now"} in a text`;return i.changes.length===0?{line:`: the same ${u}`}:{line:` (${u})`,under:bn(X(i.changes,s))}}const[a,o]=[z(n,s).join(`
`),z(e,s).join(`
`)];if(a===o)return $t;const[d,f]=[Y(n,s),Y(e,s)];return d&&f?{line:`: ${d} \u2192 ${f}`}:{line:"",under:q(a,o)}}function wn(t){return t.type==="string"?(0,g.e1)(t.text):(0,g.dj)(t)}function bn(t){const n=k(
"",{parts:t});return e=>`
${kn(It(n,e).join(""))}`}function He(t,n,e){const[s,r]=We(t,n,e.mask),c=s===t&&r===n?"":" (percent-encoded)",[i,...a]=(0,T.qy)(s,r)?.changes??[];if(i!==void 0){const h=`${c} (JSON in a text)`;if(a.length===
0&&i.kind==="modified"){const p=yn(i,e);return{...p,line:`${h} \u203A ${_(i.path,e)}${p.line}`}}return{line:h,under:bn(X([i,...a],e))}}const[o,d]=[e.mask(s),e.mask(r)];if(o.shown===d.shown)return{line:c+
$t.line};const f=o.hidden===d.hidden?"":" (hidden values differ, too)",[u,m]=[ht(s,e),ht(r,e)];if(!u||!m)return{line:c+f,under:q(o.shown,d.shown)};const l=ft(o.shown,d.shown).join(", ");return{line:`${c}\
: ${u} \u2192 ${m}${l&&` (${l})`}${f}`}}function Ve(t,n){const{path:e,value:s}=t;if(s.type==="hidden")return{line:""};if((0,D._p)(e,s))return{line:": hidden"};if(s.type==="object")return Ze(t,s,n);const r=Y(
s,n);return r!==void 0?{line:`: ${r}`}:s.type==="array"?{line:"",under:wt(t,z(s,n),(0,w.hS)(s.items.length,"element"))}:{line:"",under:wt(t,[n.mask(P((0,g.e1)(s.text),n.mask)).shown])}}function Ze(t,n,e){
const s=t.path.at(-1),r=s?.type==="item"?s:void 0;if(n.members.size===0&&!r)return{line:": `{}`"};const c=l=>(0,g.jn)(l)&&[r?.label,r?.hint].includes((0,g.e1)(l.text)),i=[...n.members].filter(([,l])=>!r||
!c(l)),a=i.filter(([l,h])=>!r||!jt(l,h)),o=a.map(([l,h])=>{const p=(0,D.$C)(l,h,n)?(0,E.SS)(w.v5):Y(h,e,n);return p&&`${O(l,e)}: ${p}`}),d=!o.includes(void 0)&&o.join(", ").length<=Fe,f=d?o.join(", "):
Je(n,c,e),u=f&&`: ${f}`;if(d&&a.length===i.length)return{line:u};const m=wt(t,z(n,e),(0,w.hS)(n.members.size,"field"));return{line:u,under:d?l=>l===1/0?m(l):"":m}}function wt({kind:t},n,e){const s=n.join(
`
`);return t==="added"?q(void 0,s,e):q(s,void 0,e)}function q(t,n,e){const s=(0,E.EU)(Re(t,n),"diff",C);return r=>{const c=s.length<=r?s:Ge(s,r);return e===void 0?`
${c}`:Sn(e,c)}}function Ge(t,n){const e=t.split(`
`),s=e.slice(1,-1).map(r=>r.slice(C.length));return[...e.slice(0,1),...Pe(s,n).map(r=>C+r),...e.slice(-1)].join(`
`)}function Sn(t,n){return`
${C}<details><summary>${t}</summary>

${n}
${C}</details>`}function kn(t){return t.replace(/^(?=.)/gm,C)}const Ye=100,Mn=5;function Qe(t,n){const e=t.kind==="json"?Se(t,l=>n(l).shown):void 0,s=(0,T.Z)(()=>(0,v.Vn)((0,g.PX)(t.head??t.base))),r={
mask:n,labelOf:l=>l.length>Ye?void 0:e?.labelOf(JSON.stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},c=On((0,nt.xS)(t)),i=t.status==="modified",a=i?[]:rs(t).map(l=>e?.withItems(l)??l),o=i?
es(t,r,e):X(a,r),{nodes:d=0,connections:f=0}=e?.size??{},u=d===0?"What is in it":`${(0,w.hS)(d,"node")}, ${(0,w.hS)(f,"connection")}`,m=i?o:U(u,o,{changes:c,folded:!0});return[...qe(e),k(ts(t,n),{parts:[
...m,...ns(t,r)],changes:c})]}function On({added:t,modified:n,removed:e}){return t+n+e}function qe(t){return t?.note!==void 0?[k(t.note)]:t?.picture?[k((0,E.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function ts({name:t,kind:n,status:e,changes:s},r){const c=`**${O(t,{mask:r})}**`;return e!=="modified"?`${j[e]} ${c}: file ${e}`:n==="bina\
ry"||n==="variables"&&s.length===0?`${j.modified} ${c}: content modified`:n==="variables"?`${c} (values are never shown)`:c}function ns({references:t},n){if(t.length===0)return[];const e=t.slice(0,Mn).
map(({path:i,from:a,to:o})=>`${_(i,n)} (${O(a,n)} \u2192 ${O(o,n)})`),s=t.length>Mn?", \u2026":"",r=t.length===1?"follows and isn't":"follow and aren't",c=`${(0,w.hS)(t.length,"reference")} to new IDs\
 and names ${r} counted`;return[k(`${c}: ${e.join(", ")}${s}`)]}function es(t,n,e){const s=xt(t),r=e?.connections??[],c=new Set(r.map(({item:h})=>h)),i=(0,S.$z)(t.text?[is(t.text)]:t.changes,h=>e?.tells(
h)?ss(h)?"layout":"told":"value"in h&&c.has(h.value)?"connection":s(h)?"layout":os(h.path,e)?"item":"rest"),[a,o]=[i.get("layout")??[],i.get("connection")??[]],d=(h=[])=>h.map(p=>e?.withItems(p)??p),f=X(
i.get("rest")??[],n),u=cs(r,o,n),m=(i.get("told")?.length??0)+o.length,l=`Layout and bookkeeping: ${(0,w.hS)(a.length,"change")}`;return[...X(d(i.get("item")),n),...U("Connections",u,{noun:"connection",
changes:m}),...u.length===0?f:U("Elsewhere in the file",f),...U(l,us(d(Kn(a,t)),n),{folded:!0})]}function ss({kind:t,path:n}){const[e,s]=n.slice(-2);return t==="modified"&&e?.type==="item"&&s?.type===
"member"&&en.includes(s.key)}function os(t,n){return t.some(e=>e.type==="item"||e.type==="member"&&n?.isItemKey(e.key))}function is({base:t,head:n}){return{kind:"modified",path:[],from:bt(t),to:bt(n)}}
function bt(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function rs({base:t,head:n,text:e,status:s,changes:r}){const c=s==="removed"?"removed":"added",i=(o,d)=>{const f=(0,v.Vg)(o,()=>{});
return!(d.length<3&&f.length>0&&f.every(m=>m.value.type==="object"))&&(d.length>0||o.type!=="object")?[{kind:c,path:d,value:o}]:f.flatMap(({step:m,value:l})=>m.type==="member"?i(l,[...d,m]):[{kind:c,path:[
...d,m],value:l}])},a=t??n??(e&&bt(e.base??e.head));return a?i(a,[]):r}function cs(t,n,e){const s=new Map(n.map(i=>["value"in i&&i.value,i])),r=ds(as(t,s),s),c=hn(r.map(i=>fs(i,e)));return r.map(([{item:i}],a)=>{
const o=s.get(i),{line:d,under:f=()=>""}=o?Q(o,e):{line:""};return k(`${c[a]}${f(0)===""?d:""}`,{under:f})})}function as(t,n){const e=s=>{const{kind:r,source:c,target:i,label:a,was:o}=s;return n.has(s.
item)?s:JSON.stringify([r,c.rank,i.rank,a,o?.target.rank,o?.label])};return[...(0,S.$z)(t,e).values()].map(s=>({...s[0],times:s.length}))}function ds(t,n){const e={added:new Map,removed:new Map};return t.
flatMap(s=>{const{kind:r,source:c,target:i,item:a}=s;if(r==="rewired"||n.has(a))return[[s]];const o=e[r].get(c),d=o??[s];return o&&o.push(s),e[r].delete(c),e[r].set(i,d),o?[]:[d]})}function fs(t,n){const[
{kind:e,source:s,target:r,was:c}]=t,i=f=>`**${O(f.label,n)}**`,a=f=>f===""?"":` (${O(f,n)})`,o=t.map(({target:f,label:u,times:m})=>` \u2192 ${i(f)}${a(u)}${m===1?"":`, ${m} times`}`),d=c?.target===r?a(
c.label)||" without a label":c&&` ${i(c.target)}`;return`- ${j[e]} ${i(s)}${o.join("")}${d===void 0?"":`, was${d}`}`}function us(t,n){return[...(0,S.$z)(t,s=>s.kind+yt(s,n)).values()].flatMap(s=>{const r=s.
map(o=>Q(o,n));if(s.length<pn||x(s[0].path)===0||r.some(({under:o})=>o))return X(s,n);const c=gn(s,n),i=kn(r.map(({line:o},d)=>`- ${c[d]}${o}`).join(`
`)),a=`- ${j[s[0].kind]} ${yt(s[0],n)} of ${(0,w.hS)(s.length,"item")}`;return k(a,{changes:s.length,under:()=>`
${i}`})})}const ls="<!-- workflow-report -->",ms=6e4,hs=1e3;function ps(t){const{workflows:n,missing:e}=t,s=(0,D.lb)(t),c=["changed","added","removed"].flatMap(o=>n.filter(d=>d.status===o)).map(o=>{const d=On(
o.counts);return{workflow:o,changes:d,parts:o.files.flatMap(f=>Qe(f,s))}}),i=ys(t,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:o=ms,maxBytes:d=1/0,headings:f=!0,mark:u=!0}={})=>{
const m=c.map(({workflow:p,...$})=>k($s(p,s,f),$)),l=k(a,{parts:[...U("",m,{noun:"workflow"}),...i]}),h=u?`${ls}
`:"";for(let p=Math.min(o,d);;){const $=[h,...It(l,p-h.length-1),`
`],b=d===1/0?0:Buffer.byteLength($.join(""));if(b<=d||p<hs)return $;p=Math.floor(p*d*.99/b)}}}function gs(t,n){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${n}</summary>

${t}
</details>
`}function $s({name:t,status:n,counts:e},s,r){const c=r?"### ":"",i=t===void 0?void 0:O(t,{mask:s});return n==="added"||n==="removed"?`${c}${j[n]} ${i===void 0?"Workflow":`${i}: workflow`} ${n}`:r?`${c}${i===
void 0?"":`${i}: `}${(0,nt.cq)(e)}`:""}function ys({workflows:t,notCompared:n=[]},e){const s=(i,a)=>{const o=i.flatMap(d=>d===void 0?[]:[O(d,{mask:e})]).join(", ");return i.length===0?[]:[k(a(o),{least:a(
(0,w.hS)(i.length,"workflow"))})]},r=t.flatMap(({name:i,status:a})=>a==="unchanged"?[i]:[]),c=t.flatMap(({name:i,variablesCompared:a})=>a?[]:[i]);return[...t.length===0?[k("No workflow was compared")]:
[],...s(r,i=>i===""?"No changes":`${i}: no changes`),...s(c,i=>`The environment variables${c.length===t.length?"":` of ${i}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(n,i=>`${i}: not compared, because the step failed`)]}var ws=I(8725),bs=I(2697),Ss=I(6584);const ks=900*1024;async function Ms(t){Is(t);const n=ps(t),e={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,bs.bg)("the report",e),Os(n)}function Os(t){return(n,e,s)=>{const r=ks-Buffer.byteLength(e.join()),c=t({headings:n,maxLength:1/0,maxBytes:r,mark:!1}).join("");return s===void 0?c:gs(c,s)}}
function Is(t){const n=(0,nt.AS)(t);if(n.length===0)return;const e=n.slice(0,20).map(Ss.bY),s=n.length>20?` and ${(0,w.hS)(n.length-20,"more line")}`:"";(0,ws.lm)(`No field matched ${e.join(", ")}${s}\
 in ignore. Check the spelling.`)}})};export{Ls as id,xs as ids,As as modules};
