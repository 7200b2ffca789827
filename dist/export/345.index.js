const ks=345,Os=[345],Is={2345:((bs,bn,k)=>{k.d(bn,{publishReport:()=>$s});var nt=k(1124),y=k(706);const wt=Number.MAX_SAFE_INTEGER,St=2,bt=60,Mt="</details>",Mn=41,kn=100;function S(t,n={}){const{under:e=()=>"",
parts:s=[],noun:o="change",folded:c=!1}=n,{length:i}=e(wt),{least:a=i===0?t:`${t} \u2026`,changes:r=et(s)}=n;return{line:t,under:e,size:t.length+i,least:a,parts:s,changes:r,noun:o,folded:c}}function P(t,n,e={}){
return n.length===0?[]:[S(t,{...e,parts:n})]}function kt(t,n){const e=({leaf:d,outer:f})=>f.length===1?0:d.size,s=(d,f)=>e(d)-e(f),o=new Map,c=()=>En(Et(t,o).filter(([d])=>d!=="")),i=[];let a=It(t,[]).
sort(s),r=n;for(let d=-1;a.length>0&&d<i.length;r=n-Ot(c()))d=i.length,a=a.filter(f=>{const u=f.outer.filter(h=>!o.has(h)),m=u.map(h=>h.line.length+St+bt+(h.folded?Mn:0)).reduce((h,g)=>h+g,f.leaf.least.
length+St);if(m>r)return!0;r-=m;for(const h of u)o.set(h,[]);return o.set(f.leaf,[f.leaf.least]),i.push(f),!1});for(const[d,{leaf:f}]of i.sort(s).entries()){const u=On(f,f.least.length+Math.floor(r/(i.
length-d)));r-=Ot(u)-f.least.length,o.set(f,u)}return c()}function Ot(t){return t.reduce((n,{length:e})=>n+e,0)}function It(t,n){return t.parts.length===0?[{leaf:t,outer:n}]:t.parts.flatMap(e=>It(e,[...n,
t]))}function On({line:t,under:n,size:e,least:s},o){if(e<=o)return[t,n(Math.max(o,wt))];for(let c=o-t.length-bt;c>kn;c=Math.floor(c*.7)){const i=n(c);if(i!==""&&t.length+i.length<=o)return[t,i]}return[
s]}function Et(t,n){const{line:e,parts:s,folded:o}=t;if(s.length===0)return[n.get(t)??[]];const i=[...s.filter(a=>n.has(a)).flatMap(a=>Et(a,n)),[In(t,s.filter(a=>!n.has(a)))]];return o?[[`<details><su\
mmary>${e}</summary>`],...i,[Mt]]:[[e],...i]}function In({noun:t},n){if(t==="connection"&&n.length>0)return`\u2026 and ${(0,y.hS)(n.length,"more connection")}`;if(et(n)===0)return"";const e=t==="workf\
low"?` in ${(0,y.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,y.hS)(et(n),"more change")}${e}`}function et(t){return t.reduce((n,{changes:e})=>n+e,0)}function En(t){const n=e=>e?.[0]?.startsWith(
"- ");return t.flatMap((e,s)=>{const o=e[0]===Mt||n(e)&&n(t[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var I=k(8132),p=k(3436),X=k(2742);const st=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,U=["x","y"],
Nn=b("viewport canvas"),Nt=b("w h width height left top zoom"),vn=[["x"],["position"],["left","top"]],Ln=b("selected dragging"),B=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
An=/^\d{4}-\d\d-\d\d$/,ot=b("_?id uuid guid identifier instanceIdentifier"),xn=/^\d{1,15}$/,it=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,jn=b("_?rev revision version versionId activeVers\
ionId versionCounter versionNumber"),zn=b("meta(data)? .*info revision flow workflow"),Cn=100,Rn=[[b(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),B,An],
[b(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),B],[b("[lc]Mod [mc]time"),B],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function b(t){return new RegExp(`^(${t.replaceAll(" ","|")})$`,"i")}function vt({base:t,head:n,changes:e}){const s=(0,X.Z)(()=>e.flatMap(c=>Lt(c)??[]).slice(0,Cn)),o={base:(0,X.Z)(()=>new Set((0,p.PX)(
t))),head:(0,X.Z)(()=>new Set((0,p.PX)(n)))};return c=>{const{kind:i,path:a}=c;if(i==="reordered"||i==="moved")return!1;const[r,d=r]=i==="modified"?[c.from,c.to]:[c.value];if(W(r)&&W(d)&&Dn(a,r.type===
"literal")||Pn(a)&&zt(r)&&zt(d))return!0;if(i!=="modified"||r.type!==d.type||!("text"in r)||!("text"in d))return!1;const[f,u,l]=[E(a.at(-1)),(0,p.e1)(r.text),(0,p.e1)(d.text)],m=(...w)=>[u,l].every(R=>w.
some(tt=>tt.test(R)));if(Rn.some(([w,...R])=>w.test(f)&&m(...R)))return!0;const h=E(a.at(-2));if(jn.test(f)&&m(xn,it))return h===""||zn.test(h);if((Lt(c)?s().filter(w=>w.old!==u&&u.includes(w.old)):[]).
some(w=>u.replaceAll(w.old,w.recent)===l))return!0;const $=ot.test(f)||f===`${E(a.at(-3)).replace(/s$/,"")}Id`;return h===""&&$&&m(it)&&!o.head().has(u)&&!o.base().has(l)}}function Lt(t){const[n,e]=t.
path.slice(-2);if(!(!(t.kind==="modified"&&n?.type==="item"&&ot.test(E(e)))||t.from.type!=="string"||t.to.type!=="string"))return{old:(0,p.e1)(t.from.text),recent:(0,p.e1)(t.to.text)}}function Tn(t){return it.
test(t)||B.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(t)}function At(t,n){return ot.test(t)&&(0,p.jn)(n)||st.test(t)&&n.type!=="literal"&&W(n)||U.includes(t)&&W(n)}function Dn(t,n){const[e,s]=[t.at(-2),
E(t.at(-1))],o=t.slice(A(t)).find(i=>st.test(E(i)));return o?o===t.at(-1)?!n:s===""||U.includes(s)||Nt.test(s):s==="zoom"&&Nn.test(E(e))||U.includes(s)||Nt.test(s)&&xt(e)}function Pn(t){return Ln.test(
E(t.at(-1)))&&xt(t[A(t)-1])}function xt(t){const n=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return vn.some(e=>e.every(s=>n?.has(s)))}function A(t){return t.findLastIndex(({type:n})=>n===
"item")+1}function Xn(t,{matches:n}){const e=new Map(n.map(o=>[o.path.at(-1),o])),s=new Map;for(const o of t){const c=A(o.path),[i,a]=[o.path[c-1],o.path[c]],r=U.includes(E(a)),d=r?U:st.test(E(a))?[E(
a)]:[],[f,u]=[jt(e.get(i)?.base,d),jt(e.get(i)?.head,d)],l=[...o.path.slice(0,c),{type:"member",key:d.join(", ")}];f&&u?s.set(r?i:a,{kind:"modified",path:l,from:f,to:u}):s.set(o,o)}return[...s.values()]}
function jt(t,n){const e=t?.type==="object"?n.flatMap(s=>t.members.get(s)??[]):[];if(!(e.length<n.length))return e.length>1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function E(t){return t?.type===
"member"?t.key:""}function zt(t){return t.type==="literal"&&/^(true|false)$/.test(t.text)}function W(t){if(t.type==="literal")return/\d/.test(t.text);const n=t.type==="array"?t.items:t.type==="object"?
[...t.members.values()]:[];return n.length>0&&n.every(W)}const Un=[b("_?id key uuid guid identifier"),b("(node|step|state)_?id"),b("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
b("\\*")],Ct=b("(source|from|target|to|next|then|else|goto|default)(_?id)?"),H="*",Wn=64;function Fn(t,n){const e=Rt([]),s=[],o=new Set([t,n].flatMap(a=>[...(0,p.PX)(a),...Xt(a)]));function c(a,r,d){if((0,p.
jn)(a))Pt(a.text,r,d);else if(a.type==="object")i(a,r,d);else{const f=a.items.length>1&&a.items.some(({type:u})=>u==="array");for(const[u,l]of a.items.entries())c(l,Tt(r,"[]"),{...d,array:a.items,...f&&
{slot:u}})}}function i(a,r,{key:d,array:f,map:u,...l}){let m=l;if(f!==void 0||d!==void 0){const $={side:l.side,value:a,field:r,outer:l.place,key:d,array:f??[]};m={...l,place:$,map:u},s.push($)}const h=Jn(
a,o),g=m===l&&(0,p.YD)(a).some($=>u?.members.has($));for(const[$,N]of a.members){const w=Tt(r,h||g?H:$);g&&Pt(JSON.stringify($),w,m,N),(!g||N.type==="array")&&c(N,w,h?{...m,key:$,map:a}:m)}}return c(t,
e,{side:"base"}),c(n,e,{side:"head"}),{root:e,places:s,find:Kn(s)}}function Rt(t){return{keys:t,inner:new Map,texts:new Map,references:[]}}function Tt(t,n){const e=t.inner.get(n)??Rt([...t.keys,n]);return t.
inner.set(n,e),e}function Dt(t,n){return t?.inner.get(n)??t?.inner.get(H)}function Pt(t,{keys:n,texts:e,references:s},{place:o,slot:c},i){e.set(t,(e.get(t)??0)+1);const a=t.startsWith('"')?t.length>2:
Ct.test(n.findLast(r=>r!=="[]")??"")&&Number.isInteger(Number(t));o&&a&&s.push({text:t,place:o,slot:c,value:i})}function Xt(t){if((0,p.jn)(t))return[];const n=t.type==="array"?t.items:[...t.members.values()];
return[...n.flatMap(Xt),...n.some(Ut)?[]:(0,p.YD)(t)]}function Ut(t){return t.type==="object"}function Jn({members:t},n){return 2*[...t.keys()].filter(s=>!Ct.test(s)&&n.has(s)).length>=t.size&&[...t.values()].
every(Ut)}function Kn(t){const n=new Map;for(const e of t){const s=(o,c)=>{const i=Un.findIndex(d=>d.test(o));if(i<0)return;const a=`${e.side} ${c}`,r=n.get(a)??[];r[i]=(r[i]??new Set).add(e),n.set(a,
r)};e.key!==void 0&&s(H,JSON.stringify(e.key));for(const[o,c]of e.value.members)(0,p.jn)(c)&&s(o,c.text)}return(e,s)=>{const o=n.get(`${s.side} ${e}`)?.find(c=>c);return o&&o.size<=Wn?Wt([...o],s,s):void 0}}
function Wt(t,n,e){const s=e?t.filter(r=>F(r,e)):t;if(s.length===0&&e)return Wt(t,n,e.outer);const o=s.length>1?s.filter(({value:r})=>r.members.size>2):s,c=o.map(({field:r})=>_n(n.field,r)),[i,...a]=o.
filter((r,d)=>c[d]===Math.min(...c));return a.length===0?i:void 0}function _n(t,{keys:n}){const e=n.findIndex((s,o)=>s!==t.keys[o]);return e<0?0:n.length-e}function F(t,n){return t!==void 0&&(t===n||F(
t.outer,n))}var M=k(5408);const Bn="source from origin src tail out".split(" "),Hn="target to dest destination head in".split(" "),Ft="next to goto target targets wire wires link links edge edges tran\
sition transitions connection connections",Jt=`${Ft} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successo\
r successors`.split(" "),Vn="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Zn=`${Ft} runafter run_after dependson depends_on needs requires previous outg\
oing [] * id node main`.split(" "),Gn="label title name condition if when event type relationship selectedRelationships".split(" "),Yn=60;function Qn(t,n){const e=Fn(t,n),s=te(e.root).flatMap(f=>ne(f,
e)),o=ee(s),c=o.length>0?o:oe(s,e),i=new Set(c.flatMap(({source:f,target:u})=>[f.field,u.field])),a=(0,M.$z)(e.places,({field:f})=>f),r=[...i].filter(f=>[...i].some(u=>qn(a.get(f),a.get(u))));for(const f of r)
i.delete(f);const d=c.filter(({source:f,target:u})=>i.has(f.field)&&i.has(u.field));return{root:e.root,nodes:e.places.filter(({field:f})=>i.has(f)),edges:d}}function qn(t=[],n=[]){const e=([o])=>o?.field.
keys.length??0;if(e(n)>=e(t))return!1;const s=new Set(n.map(({value:o})=>(0,p.TH)(o)));return 2*t.filter(({value:o})=>(0,p.TH)(o)!==void 0&&s.has((0,p.TH)(o))).length>t.length}function V(t,n){return Kt(
t).some(e=>n.includes(e))}function Kt(t){return t.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function te(t){const n=[t];for(const e of n)n.push(...e.inner.values());
return n}function ne(t,{find:n}){const e=t.references.flatMap(a=>{const r=n(a.text,a.place);return r?[{...a,field:t,target:r}]:[]}),s=e.filter(({place:a,target:r})=>!F(a,r)),o=e.length/t.references.length,
c=o>=.5&&rt(t.references)-rt(e)<=2;return(o>=.9||c&&V(t.keys.slice(-2),Jt))&&2*s.length>=e.length?[e]:[]}function rt(t){return new Set(t.map(({text:n})=>n)).size}function ee(t){const n=t.filter(e=>!e.
some(({place:s,target:o})=>o.field===s.field));return[...(0,M.$z)(n,([e])=>e?.place.field).values()].flatMap(e=>{const s=(0,M.$z)(e,i=>_t(i,Bn)),o=(0,M.$z)(e,i=>_t(i,Hn));s.delete(void 0);const c=[...s].
flatMap(([i,a])=>a.flatMap(r=>(o.get(i)??[]).map(d=>se(r,d))));return c.sort((i,a)=>Bt(a)-Bt(i)||Ht(i)-Ht(a)),c[0]??[]})}function _t([t],n){const e=Kt(t?.field.keys.slice(-2)??[]),s=e.filter(o=>!n.includes(
o));return s.length<e.length?s.join(" "):void 0}function se(t,n){const e=new Map(t.map(s=>[s.place,s]));return n.flatMap(s=>{const o=e.get(s.place),c=o&&{source:o.target,target:s.target,links:[o,s]};return c?
[{...c,label:Vt(s,s.place,[]),item:s.place.value}]:[]})}function Bt(t){return t.filter(({source:n,target:e})=>!F(n,e)&&!F(e,n)).length}function Ht([t]){return t?t.source.field.keys.length+t.target.field.
keys.length:0}function oe(t,n){const[e,s]=[[],[]],o=new Set;for(const i of t){const a=i.flatMap(l=>ie(l,n)),[r]=a;if(r===void 0||10*a.length<9*i.length)continue;const d=r.link.field.keys.slice(r.inside.
field.keys.length),f=a.filter(({source:l,inside:m})=>l!==m);for(const{inside:l}of f)o.add(l.key);const u=V(d,Vn);if(!(!u&&f.length===0&&!V(d,Jt)))for(const{link:l,source:m}of a){const h=l.place===m?void 0:
l.place,g={label:Vt(l,h,d),links:[l],item:h?.value};u?s.push({source:l.target,target:m,...g}):e.push({source:m,target:l.target,...g})}}const c=e.length<s.length?s:e;return o.size>1||rt(c.flatMap(({links:i})=>i))>
1?c:[]}function ie(t,{find:n}){for(let e=t.place;e;e=e.outer){const s=n(JSON.stringify(e.key),e),o=[e,s].find(c=>c?.field===t.target.field);if(o)return[{link:t,source:o,inside:e}]}return[]}function Vt({
slot:t,value:n},e,s){const o=Gn.map(a=>{const[r,d]=[e?.field.inner.get(a),Zt(e?.value.members.get(a))];return r&&r.texts.size+(r.inner.get("[]")?.texts.size??0)>1||d.includes(" ")?d:""}),c=s.filter(a=>!Zn.
includes(a.toLowerCase())),i=t===void 0?[]:[`output ${t+1}`];return[Zt(n),...o].find(a=>a!=="")??[...c,...i].join(", ")}function Zt(t){const e=(t?.type==="array"?t.items:[t]).flatMap(s=>s?.type==="str\
ing"&&(0,p.e1)(s.text).trim()||[]).join(", ");return e.length>Yn?"":e}var L=k(1345);const Gt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},re={added:"fill:#dafbe1,stroke:#1a7f37\
,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},ce={same:"-->",added:"==>",removed:"-.->"},Yt=40,ae=500,de=5e4,
fe=40,ue=6;function le(t,n,{isWhole:e,hide:s}){const o=({status:r})=>e||r!=="same",c=new Set([...t.filter(o),...n.filter(o).flatMap(Z)]),i=n.filter(r=>Z(r).some(o)).flatMap(Z);if(c.size===0)return{};for(const r of[
new Set([...c,...i]),c]){const d=n.filter(u=>Z(u).every(l=>r.has(l)));if(r.size>Yt||d.length>ae)continue;const f=me(t.filter(u=>r.has(u)),d,s);if(f.length<=de)return{picture:f}}return{note:`The pictur\
e is left out: it would have ${c.size>Yt?(0,y.hS)(c.size,"node"):"too many connections"}.`}}function Z({source:t,target:n}){return[t,n]}function me(t,n,e){const s=new Map(t.map((i,a)=>[i,`n${a+1}`])),
o=(0,L.Vn)(t.map(({name:i})=>i)),c=t.map(i=>{const a=o.get(i.name)===1?i.name:i.label;return`  ${s.get(i)}["${Gt[i.status]}${Qt(e(a))||"?"}"]`});for(const{source:i,target:a,label:r,status:d}of n){const f=`${Gt[d]}${Qt(
e(r))}`.trim();c.push(`  ${s.get(i)} ${ce[d]}${f===""?"":`|"${f}"|`} ${s.get(a)}`)}for(const[i,a]of Object.entries(re)){const r=t.filter(d=>d.status===i).map(d=>s.get(d));r.length>0&&c.push(`  classDe\
f ${i} ${a}`,`  class ${r.join()} ${i}`)}return[`flowchart ${he(t,n)>ue?"TD":"LR"}`,...c].join(`
`)}function he(t,n){const e=new Set(n.map(({target:c})=>c)),s=t.filter(c=>!e.has(c)),o=new Map((s.length>0?s:t.slice(0,1)).map(c=>[c,1]));for(const[c,i]of o)for(const{source:a,target:r}of n)a===c&&!o.
has(r)&&o.set(r,i+1);return Math.max(...o.values())}function Qt(t){return(0,I.RK)((0,I.Jj)(t.replace(/\s+/g," ").trim(),fe)).replace(ge,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const ge=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
qt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),pe="* if when id name label title type key handle condition event relationships".split(" ");function $e(t,n=e=>e){const e=t.
head??t.base;if(e===void 0)return;const[s,o]=[t.base??e,t.head??e],c=(0,L.j9)([o,s]),i=Qn(s,o),a=ye(t,i,c),r=[...new Set(a.values())].sort((g,$)=>g.rank-$.rank);we(r);const d=be(i,a),f=d.filter(g=>g.status!==
"same"),u=ke(i,f);Ie(t,r,c,u);const l=new Map(d.map(({item:g,source:$,target:N})=>[g,`${$.label} \u2192 ${N.label}`])),m=new Set(r.map(({place:g})=>g.key)),h=g=>g.filter(({status:$})=>$!=="removed").length;
return{...le(r,d,{isWhole:t.status!=="modified",hide:n}),connections:Me(f),size:{nodes:h(r),connections:h(d)},tells:u,isItemKey:g=>m.has(g)||c.labelOf(JSON.stringify(g))!==void 0,labelOf:c.labelOf,endsOf:g=>l.
get(g)}}function ct({side:t}){return t==="head"}function tn(t){return t&&[t.key,tn(t.outer)]}function ye({matches:t},{nodes:n},e){const s=f=>f.key===void 0?`${f.value.id}`:JSON.stringify(tn(f)),o=new Map(
n.map((f,u)=>[f,u])),c=(0,M.$z)(n.filter(ct),s),i=(0,M.$z)(t,({base:f})=>f.id),a=f=>{const u=i.get(f.value.id)??[];for(let l=u.shift();l;l=u.shift()){const m=c.get(`${l.head.id}`)?.shift();if(m)return m}
return c.get(s(f))?.shift()},r=new Map;let d=0;for(const f of n){if(r.has(f))continue;const u=ct(f)?f:a(f);d=(u&&o.get(u))??d+1e-6;const l=u===void 0?"removed":u===f?"added":"same",m=u??f,h=Se(m,e),g={
name:h,label:h,status:l,rank:d,place:m,old:l==="same"?f:void 0};r.set(f,g).set(m,g)}return r}function we(t){const n=(0,L.Vn)(t.map(({name:e})=>e));for(const e of t){const s=(0,p.TH)(e.place.value);s&&
(n.get(e.name)??0)>1&&(e.label=(0,L.oP)(e.name,s))}}function Se({key:t,value:n,array:e},s){const[o,c,...i]=["type","componentType",...n.members.keys()].map(r=>(0,p.TN)(n,r)),[a="?"]=[o,c,(0,p.TH)(n),...i].
filter(r=>r!==void 0);return t??s.nameOf(n,e)??(0,p.e1)(a)}function be({edges:t},n){const e=t.flatMap(r=>{const[d,f]=[n.get(r.source),n.get(r.target)];return d&&f?[{...r,source:d,target:f,status:ct(r.
source)?"added":"removed"}]:[]}),s=({source:r,target:d,label:f})=>`${r.rank} ${d.rank} ${f}`,o=(0,M.$z)(e,({status:r})=>r),c=(0,M.$z)(o.get("removed")??[],s);return[...(o.get("added")??[]).map(r=>c.get(
s(r))?.pop()?{...r,status:"same"}:r),...[...c.values()].flat()].sort((r,d)=>r.source.rank-d.source.rank||r.target.rank-d.target.rank)}function Me(t){const n=new Map;for(const e of["target","label"]){const s=o=>`${o.
source.rank} ${e==="label"?o.label:o.target.rank}`;for(const[o,c,...i]of(0,M.$z)(t,s).values()){if(!o||!c||i.length>0||o.status===c.status)continue;[o.source,o.target,c.target].every(({old:r})=>r)&&!n.
has(o)&&!n.has(c)&&n.set(o,c).set(c,o)}}return t.flatMap(e=>{const s=n.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function ke({root:t,nodes:n},e){const s=new Set(
e.flatMap(r=>r.links.map(({field:d})=>d))),o=new Set(e.map(({item:r})=>r)),c=new Set([t,...n.map(({field:r})=>r)]),i={added:new Set,removed:new Set};for(const r of e){const d=[r.source.name,r.target.name,
...r.label.split(", ")].map(f=>JSON.stringify(f));for(const f of[...d,...r.links.map(u=>u.text)])i[r.status].add(f)}function a(r,d,f){if(d===void 0||c.has(d))return[{text:f,field:t}];const u=d.keys.at(
-1)===H?[{text:JSON.stringify(f),field:d}]:[];if("text"in r)return[...u,{text:r.text,field:d}];const l="members"in r?[...r.members]:[],m="items"in r?r.items.map(h=>["[]",h]):l;return[...u,...m.flatMap(
([h,g])=>a(g,Dt(d,h),h))]}return({path:r,...d})=>{const f=r.map(m=>m.type==="member"?m.key:"[]"),u=r.some(m=>"item"in m&&o.has(m.item)),l=(m,h)=>{const g=a(m,f.reduce(Dt,t),`${f.at(-1)}`),$=g.some(({field:w})=>s.
has(w)),N=({text:w,field:R})=>{if(s.has(R))return h.has(w);const tt=`${R.keys.findLast(Ss=>Ss!=="[]")}`;return qt.includes(tt)||h.has(w)&&V([tt],pe)||$&&Oe(w,R)};return($||u)&&g.every(N)};return d.kind===
"modified"?l(d.from,i.removed)&&l(d.to,i.added):"value"in d&&l(d.value,i[d.kind])}}function Oe(t,{texts:n}){const e=n.get(t)??0,s=[...n.values()].reduce((o,c)=>o+c,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.
test(t)}function Ie(t,n,{componentOf:e},s){const o=vt(t),c=n.flatMap(r=>{const{value:d,array:f}=r.place,u=(0,L.qU)(d)===void 0?e(d,f):void 0;return[d.id===r.old?.value.id?void 0:d,u].map(l=>({owner:l,
node:r}))}),i=(0,M.$z)(c,({owner:r})=>r);i.delete(void 0);const a=new Map(t.matches.map(({path:r,head:d})=>[r.at(-1),d]));for(const r of t.changes){if(s(r)||o(r))continue;const d=r.path.map(u=>a.get(u)).
reverse(),f=["value"in r&&r.value,...d].find(u=>i.has(u));for(const{node:u}of i.get(f)??[])u.status==="same"&&(u.status="modified")}}var Ee=k(8965);const nn=2,Ne=1e3,ve=240,Le=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],G="...";function Ae(t,n){const e=[at(t??n),at(n??t)],[s,o]=[sn(t),sn(n)],c=je(s,o);return e[0]===e[1]?c:[`@@ line \
ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function at(t=""){return t.includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function en(t){return t.split(at(t)==="CRLF"?`\r
`:`
`)}function sn(t){return(t===void 0?[]:en(t)).flatMap(e=>Le.reduce(xe,[e]).map((s,o)=>o===0?s:G+s))}function xe(t,n){return t.flatMap(e=>e.length>ve?Array.from(e.matchAll(n),([s])=>s):e)}function je(t,n){
const e=new Set(t),o=n.some(i=>e.has(i))?(0,Ee.E)([...t],[...n],{maxEditLength:Ne}):void 0;if(o===void 0)return[...rn(t,n),...x("+",n)];let c=0;return o.flatMap(({added:i,removed:a,value:r},d)=>{const f=o[d+
1];if(a)return rn(r,f?.added?f.value:[]);const[u,l]=[d===0?0:nn,r.length-nn],m=c+on(r.slice(0,l+1));return c+=on(r),i?x("+",r):f===void 0?x(" ",r.slice(0,u)):l-u<2?x(" ",r):[...x(" ",r.slice(0,u)),`@@\
 line ${m} @@`,...x(" ",r.slice(l))]})}function x(t,n){return n.map(e=>`${t} ${e}`)}function on(t){return t.filter(n=>!n.startsWith(G)).length}function rn(t,n){const e=new Map(t.map(d=>[J(d),d])),s=d=>J(
d)!=="",o=n.filter(s),i=(t.length-t.filter(s).length!==n.length-o.length?o:n).flatMap(d=>dt(e.get(J(d))??d,d)),a=i.length>0||n.length===0?i:dt(cn(t),cn(n));return[...a.length===0?[]:[`@@ hard to see: ${[
...new Set(a)].join(", ")} @@`],...x("-",t)]}function cn(t){return t.map(n=>n.startsWith(G)?n.slice(G.length):`
${n}`).join("")}function dt(t,n){if(J(t)!==J(n))return[];const[e,s]=[t.normalize(),n.normalize()],o=ft(t)===ft(n)?[]:["Unicode forms"];return e===s?o:[...o,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function J(t){return ft(t.normalize())}function ft(t){return t.replace(/\s/g,"")}function ze(t,n){let[e,s]=[0,n];const c=[...(0,M.$z)(t,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(
a=>{const r=Ce(a,s);return s-=ut(a),r}),i=t.filter(an).length-c.filter(an).length;return i===0?c:[...c,`@@ ${(0,y.hS)(i,"more changed line")} @@`]}function Ce(t,n){const e=i=>i.startsWith("-"),s=ut(t.
filter(e)),o=ut(t)-s,c={removed:Math.max(n/2,n-o),others:Math.max(n/2,n-s)};return t.filter(i=>{const a=e(i)?"removed":"others";return c[a]-=i.length+1,c[a]>=0})}function an(t){return t.startsWith("-")||
t.startsWith("+")}function ut(t){return t.reduce((n,e)=>n+e.length+1,0)}var T=k(7856);const j={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},lt=80,dn=8;function Y(t,n,e){if(t.type==="string")return mt(D((0,p.e1)(t.text),n.mask),n,e);const[s="",...o]=z(t,n);return o.length>0||s.length>lt?void 0:(0,I.SS)(s,1/0)}function mt(t,n,e){
const s=n.mask(t).shown;if(s.length>lt||s.includes(`
`))return;const o=fn(t,n,e);return(0,I.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${O(o,n)})`)}function fn(t,{labelOf:n},e){const s=n(t);return s===void 0||s.toLowerCase()===t.toLowerCase()||[...e?.
members.values()??[]].some(c=>(0,p.jn)(c)&&(0,p.e1)(c.text)===s)?void 0:s}function Re(t,n,{labelOf:e}){const[s,o]=t.slice(-2);return s?.type!=="item"||o?.type!=="member"||!p.ZM.test(o.key)?!1:(0,p.TH)(
s.item)===n||e((0,p.e1)(n))===s.label}function z(t,n,e){const{mask:s}=n;if((0,p.jn)(t)){if(t.type==="literal")return[s(t.text).shown];const d=D((0,p.e1)(t.text),s),{shown:f}=s(d);if(f.includes(`
`))return["|",...un(en(f))];const u=fn(d,n,e);return[JSON.stringify(f)+(u===void 0?"":` (${s(u).shown})`)]}const[o="",c=""]=t.type==="array"?"[]":"{}",i=t.type==="array"?t.items.map(d=>z(d,n)):Array.from(
t.members,([d,f])=>{const[u,...l]=(0,T.$C)(d,f,t)?[y.v5]:z(f,n,t);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),a=o+i.join(", ")+c;return a.length<=lt&&i.every(d=>d.length===1)?[a]:[o,...un(i.flat()),
c]}function un(t){return t.map(n=>`  ${n}`)}function D(t,n){if(!t.includes("%")||t.includes("://")&&n(t).shown!==t)return t;try{const e=decodeURIComponent(t);return[encodeURIComponent(e),encodeURI(e)].
includes(t)?e:t}catch{return t}}function Te(t,n,e){const s=[D(t,e),D(n,e)];return[t,n].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[t,n]:s}function O(t,{mask:n},e=100){return(0,I.SS)(n(t).shown,
e)}function K(t,n,e=!1){const s=A(t),o=e?1/0:100,c=t.flatMap((i,a)=>{if(i.type==="element")return[(0,I.SS)(`[${i.index}]`)];if(i.type==="item"){const d=n.endsOf(i.item),f=d===void 0?i.label:e?`${d} (${i.
label})`:d,u=a===s-1&&i.hint!==void 0?` (${O(i.hint,n)})`:"";return[`**${O(f,n,o)}**${u}`]}return!e&&t.slice(a+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[O(i.key,n,o)]});return c.length>dn&&
!e&&c.splice(2,c.length-dn+1,"\u2026"),c.join(" \u203A ")||"the whole file"}function ht(t,n){const e=i=>t.map(({path:a,kind:r})=>(r?`${j[r]} `:"")+K(a,n,i)),[s,o]=[e(!1),e(!0)],c=(0,L.Vn)(s);return ln(
s.map((i,a)=>c.get(i)===1?i:o[a]??i))}function ln(t){const[n,e]=[(0,L.Vn)(t),new Map];return t.map(s=>{const[o=1,c]=[n.get(s),(e.get(s)??0)+1];return e.set(s,c),o===1?s:`${s} (${c} of ${o})`})}const C="\
  ",mn=3,De=5,Pe=120,v={texts:3,min:4,max:60,usual:2,usualWeight:.001},gt={line:": changed, hidden"};function _(t,n){const e=[...(0,M.$z)(t,Xe).values()],s=e.filter(i=>i.length<mn).flat(),o=ht(s,n),c=new Map(
s.map((i,a)=>{const{line:r,...d}=Q(i,n);return[i,S(`- ${o[a]}${r}`,{changes:1,...d})]}));return e.flatMap(i=>{const a=i.flatMap(r=>c.get(r)??[]);return a.length===0?Ue(i,n):a})}function Xe(t){const n=A(
t.path),s=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(n===0||n===t.path.length||s.length===0)return t;const o=t.path.slice(n).map(c=>c.type==="member"?
c.key:"index"in c&&c.index);return JSON.stringify([t.kind,s,o])}function Ue(t,n){const[e]=t,{line:s,under:o=()=>""}=Q(e,n),c=gn(hn(t,n)),i=e.kind==="modified"?"":` ${e.kind}`,a=`- ${j[e.kind]} ${pt(e,
n)}${s}${i} in ${c.line}`;return S(a,{changes:t.length,under:r=>o(r)+(c.under?.(r)??"")})}function hn(t,n){const e=t.map(({path:s})=>({path:s.slice(0,A(s))}));return ht(e,n)}function pt({path:t},n){return K(
t.slice(A(t)),n)}function Q(t,n){if(t.kind==="modified")return pn(t,n);if("value"in t)return Fe(t,n);if(t.kind==="moved"){const[c,i]=[t.from,t.path].map(a=>K(a.slice(0,-1),n,!0));return{line:`: moved \
from ${c} to ${i}`}}if(t.moved.length===0)return{line:": in a new order"};const e=t.moved.map(c=>({path:[c]})),s=gn(ht(e,n)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new\
 order (${o})`}}function gn(t){if(t.length<=De)return{line:t.join(", ")};const n=(0,y.hS)(t.length,"item"),e=$n(n,C+t.join(", "));return{line:n,under:s=>e.length<=s?e:""}}function pn({path:t,from:n,to:e},s){
if(n.type==="hidden"||e.type==="hidden")return{line:""};if((0,T._p)(t,n,e))return gt;if(n.type==="string"&&e.type==="string"){const r=Re(t,e.text,s)?{...s,labelOf:()=>{}}:s;return We((0,p.e1)(n.text),
(0,p.e1)(e.text),r)}const[o,c]=[z(n,s).join(`
`),z(e,s).join(`
`)];if(o===c)return gt;const[i,a]=[Y(n,s),Y(e,s)];return i&&a?{line:`: ${i} \u2192 ${a}`}:{line:"",under:q(o,c)}}function We(t,n,e){const[s,o]=Te(t,n,e.mask),c=s===t&&o===n?"":" (percent-encoded)",[i,
...a]=(0,X.qy)(s,o)?.changes??[];if(i!==void 0){const h=`${c} (JSON in a text)`;if(a.length===0&&i.kind==="modified"){const $=pn(i,e);return{...$,line:`${h} \u203A ${K(i.path,e)}${$.line}`}}const g=S(
"",{parts:_([i,...a],e)});return{line:h,under:$=>`
${yn(kt(g,$).join(""))}`}}const[r,d]=[e.mask(s),e.mask(o)];if(r.shown===d.shown)return{line:c+gt.line};const f=r.hidden===d.hidden?"":" (hidden values differ, too)",[u,l]=[mt(s,e),mt(o,e)];if(!u||!l)return{
line:c+f,under:q(r.shown,d.shown)};const m=dt(r.shown,d.shown).join(", ");return{line:`${c}: ${u} \u2192 ${l}${m&&` (${m})`}${f}`}}function Fe(t,n){const{path:e,value:s}=t;if(s.type==="hidden")return{
line:""};if((0,T._p)(e,s))return{line:": hidden"};if(s.type==="object")return Je(t,s,n);const o=Y(s,n);return o!==void 0?{line:`: ${o}`}:s.type==="array"?{line:"",under:$t(t,z(s,n),(0,y.hS)(s.items.length,
"element"))}:{line:"",under:$t(t,[n.mask(D((0,p.e1)(s.text),n.mask)).shown])}}function Je(t,n,e){const s=t.path.at(-1),o=s?.type==="item"?s:void 0;if(n.members.size===0&&!o)return{line:": `{}`"};const c=m=>(0,p.
jn)(m)&&[o?.label,o?.hint].includes((0,p.e1)(m.text)),i=[...n.members].filter(([,m])=>!o||!c(m)),a=i.filter(([m,h])=>!o||!At(m,h)),r=a.map(([m,h])=>{const g=(0,T.$C)(m,h,n)?(0,I.SS)(y.v5):Y(h,e,n);return g&&
`${O(m,e)}: ${g}`}),d=!r.includes(void 0)&&r.join(", ").length<=Pe,f=d?r.join(", "):Ke(n,c,e),u=f&&`: ${f}`;if(d&&a.length===i.length)return{line:u};const l=$t(t,z(n,e),(0,y.hS)(n.members.size,"field"));
return{line:u,under:d?m=>m===1/0?l(m):"":l}}function $t({kind:t},n,e){const s=n.join(`
`);return t==="added"?q(void 0,s,e):q(s,void 0,e)}function Ke(t,n,e){const s=new Map,o=(i,a,r)=>{r>(s.get(i)?.weight??0)&&s.set(i,{text:a,weight:r})},c=(i,a,r)=>{if(i.type==="array")for(const h of i.items)
c(h,a,r+1);if(i.type==="object")for(const[h,g]of i.members)(0,T.$C)(h,g,i)?o(h,y.v5,v.max):c(g,h,r+1);if(i.type!=="string")return;const d=(0,p.e1)(i.text),u=/^type$/i.test(a)||At(a,i)||Tn(d)||n(i)||e.
labelOf(d)!==void 0;if(d.length<v.min||u)return;const l=d.includes("://")?2*v.max:Math.min(d.length,v.max),m=e.countOf(d)>v.usual?v.usualWeight:1;o(a,e.mask(D(d,e.mask)).shown,m*l/(r+1))};return c(t,"",
0),[...s].sort(([,i],[,a])=>a.weight-i.weight).filter(([,{weight:i}],a)=>a===0||a<v.texts&&i>v.usualWeight*2*v.max).map(([i,{text:a}])=>`${O(i,e)}: ${(0,I.SS)(JSON.stringify((0,I.Jj)(a,v.max)),1/0)}`).
join(", ")}function q(t,n,e){const s=(0,I.EU)(Ae(t,n),"diff",C);return o=>{const c=s.length<=o?s:_e(s,o);return e===void 0?`
${c}`:$n(e,c)}}function _e(t,n){const e=t.split(`
`),s=e.slice(1,-1).map(o=>o.slice(C.length));return[...e.slice(0,1),...ze(s,n).map(o=>C+o),...e.slice(-1)].join(`
`)}function $n(t,n){return`
${C}<details><summary>${t}</summary>

${n}
${C}</details>`}function yn(t){return t.replace(/^(?=.)/gm,C)}const Be=100,wn=5;function He(t,n){const e=t.kind==="json"?$e(t,l=>n(l).shown):void 0,s=(0,X.Z)(()=>(0,L.Vn)((0,p.PX)(t.head??t.base))),o={
mask:n,labelOf:l=>l.length>Be?void 0:e?.labelOf(JSON.stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},c=Sn((0,nt.xS)(t)),i=t.status==="modified",a=i?Ye(t,o,e):_(ns(t),o),{nodes:r=0,connections:d=0}=e?.
size??{},f=r===0?"What is in it":`${(0,y.hS)(r,"node")}, ${(0,y.hS)(d,"connection")}`,u=i?a:P(f,a,{changes:c,folded:!0});return[...Ve(e),S(Ze(t,n),{parts:[...u,...Ge(t,o)],changes:c})]}function Sn({added:t,
modified:n,removed:e}){return t+n+e}function Ve(t){return t?.note!==void 0?[S(t.note)]:t?.picture?[S((0,I.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ze({name:t,kind:n,status:e,changes:s},o){const c=`**${O(t,{mask:o})}**`;return e!=="modified"?`${j[e]} ${c}: file ${e}`:n==="bina\
ry"||n==="variables"&&s.length===0?`${j.modified} ${c}: content modified`:n==="variables"?`${c} (values are never shown)`:c}function Ge({references:t},n){if(t.length===0)return[];const e=t.slice(0,wn).
map(({path:i,from:a,to:r})=>`${K(i,n)} (${O(a,n)} \u2192 ${O(r,n)})`),s=t.length>wn?", \u2026":"",o=t.length===1?"follows and isn't":"follow and aren't",c=`${(0,y.hS)(t.length,"reference")} to new IDs\
 and names ${o} counted`;return[S(`${c}: ${e.join(", ")}${s}`)]}function Ye(t,n,e){const s=vt(t),o=e?.connections??[],c=new Set(o.map(({item:m})=>m)),i=(0,M.$z)(t.text?[ts(t.text)]:t.changes,m=>e?.tells(
m)?Qe(m)?"layout":"told":"value"in m&&c.has(m.value)?"connection":s(m)?"layout":qe(m.path,e)?"item":"rest"),[a,r]=[i.get("layout")??[],i.get("connection")??[]],d=_(i.get("rest")??[],n),f=es(o,r,n),u=(i.
get("told")?.length??0)+r.length,l=`Layout and bookkeeping: ${(0,y.hS)(a.length,"change")}`;return[..._(i.get("item")??[],n),...P("Connections",f,{noun:"connection",changes:u}),...f.length===0?d:P("El\
sewhere in the file",d),...P(l,is(a,t,n),{folded:!0})]}function Qe({kind:t,path:n}){const[e,s]=n.slice(-2);return t==="modified"&&e?.type==="item"&&s?.type==="member"&&qt.includes(s.key)}function qe(t,n){
return t.some(e=>e.type==="item"||e.type==="member"&&n?.isItemKey(e.key))}function ts({base:t,head:n}){return{kind:"modified",path:[],from:yt(t),to:yt(n)}}function yt(t=""){return{type:"string",id:0,text:JSON.
stringify(t)}}function ns({base:t,head:n,text:e,status:s,changes:o}){const c=s==="removed"?"removed":"added",i=(r,d)=>{const f=(0,L.Vg)(r,()=>{});return!(d.length<3&&f.length>0&&f.every(l=>l.value.type===
"object"))&&(d.length>0||r.type!=="object")?[{kind:c,path:d,value:r}]:f.flatMap(({step:l,value:m})=>l.type==="member"?i(m,[...d,l]):[{kind:c,path:[...d,l],value:m}])},a=t??n??(e&&yt(e.base??e.head));return a?
i(a,[]):o}function es(t,n,e){const s=new Map(n.map(i=>["value"in i&&i.value,i])),o=ss(t,s),c=ln(o.map(i=>os(i,e)));return o.map(([{item:i}],a)=>{const r=s.get(i),{line:d,under:f=()=>""}=r?Q(r,e):{line:""};
return S(`${c[a]}${f(0)===""?d:""}`,{under:f})})}function ss(t,n){const e={added:new Map,removed:new Map};return t.flatMap(s=>{const{kind:o,source:c,target:i,item:a}=s;if(o==="rewired"||n.has(a))return[
[s]];const r=e[o].get(c),d=r??[s];return r&&r.push(s),e[o].delete(c),e[o].set(i,d),r?[]:[d]})}function os(t,n){const[{kind:e,source:s,target:o,was:c}]=t,i=f=>`**${O(f.label,n)}**`,a=f=>f===""?"":` (${O(
f,n)})`,r=t.map(f=>` \u2192 ${i(f.target)}${a(f.label)}`),d=c?.target===o?a(c.label)||" without a label":c&&` ${i(c.target)}`;return`- ${j[e]} ${i(s)}${r.join("")}${d===void 0?"":`, was${d}`}`}function is(t,n,e){
return[...(0,M.$z)(Xn(t,n),o=>o.kind+pt(o,e)).values()].flatMap(o=>{const c=o.map(d=>Q(d,e));if(o.length<mn||A(o[0].path)===0||c.some(({under:d})=>d))return _(o,e);const i=hn(o,e),a=yn(c.map(({line:d},f)=>`\
- ${i[f]}${d}`).join(`
`)),r=`- ${j[o[0].kind]} ${pt(o[0],e)} of ${(0,y.hS)(o.length,"item")}`;return S(r,{changes:o.length,under:()=>`
${a}`})})}const rs="<!-- workflow-report -->",cs=6e4,as=1e3;function ds(t){const{workflows:n,missing:e}=t,s=(0,T.lb)(t),c=["changed","added","removed"].flatMap(r=>n.filter(d=>d.status===r)).map(r=>{const d=Sn(
r.counts);return{workflow:r,changes:d,parts:r.files.flatMap(f=>He(f,s))}}),i=ls(t,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=cs,maxBytes:d=1/0,headings:f=!0,mark:u=!0}={})=>{
const l=c.map(({workflow:g,...$})=>S(us(g,s,f),$)),m=S(a,{parts:[...P("",l,{noun:"workflow"}),...i]}),h=u?`${rs}
`:"";for(let g=Math.min(r,d);;){const $=[h,...kt(m,g-h.length-1),`
`],N=d===1/0?0:Buffer.byteLength($.join(""));if(N<=d||g<as)return $;g=Math.floor(g*d*.99/N)}}}function fs(t,n){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${n}</summary>

${t}
</details>
`}function us({name:t,status:n,counts:e},s,o){const c=o?"### ":"",i=t===void 0?void 0:O(t,{mask:s});return n==="added"||n==="removed"?`${c}${j[n]} ${i===void 0?"Workflow":`${i}: workflow`} ${n}`:o?`${c}${i===
void 0?"":`${i}: `}${(0,nt.cq)(e)}`:""}function ls({workflows:t,notCompared:n=[]},e){const s=(i,a)=>{const r=i.flatMap(d=>d===void 0?[]:[O(d,{mask:e})]).join(", ");return i.length===0?[]:[S(a(r),{least:a(
(0,y.hS)(i.length,"workflow"))})]},o=t.flatMap(({name:i,status:a})=>a==="unchanged"?[i]:[]),c=t.flatMap(({name:i,variablesCompared:a})=>a?[]:[i]);return[...t.length===0?[S("No workflow was compared")]:
[],...s(o,i=>i===""?"No changes":`${i}: no changes`),...s(c,i=>`The environment variables${c.length===t.length?"":` of ${i}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(n,i=>`${i}: not compared, because the step failed`)]}var ms=k(8725),hs=k(2697),gs=k(6584);const ps=900*1024;async function $s(t){ws(t);const n=ds(t),e={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,hs.bg)("the report",e),ys(n)}function ys(t){return(n,e,s)=>{const o=ps-Buffer.byteLength(e.join()),c=t({headings:n,maxLength:1/0,maxBytes:o,mark:!1}).join("");return s===void 0?c:fs(c,s)}}
function ws(t){const n=(0,nt.AS)(t);if(n.length===0)return;const e=n.slice(0,20).map(gs.bY),s=n.length>20?` and ${(0,y.hS)(n.length-20,"more line")}`:"";(0,ms.lm)(`No field matched ${e.join(", ")}${s}\
 in ignore. Check the spelling.`)}})};export{ks as id,Os as ids,Is as modules};
