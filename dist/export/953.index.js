const He=953,Be=[953],Ve={4953:((Xe,rt,M)=>{M.d(rt,{publishReport:()=>Ue});var Z=M(1124),S=M(706);const pn=Number.MAX_SAFE_INTEGER,$n=2,yn=60,wn="</details>",ct=41,at=100;function v(n,t={}){const{under:e=()=>"",
parts:s=[],noun:i="change",folded:c=!1}=t,{length:o}=e(pn),{least:u=o===0?n:`${n} \u2026`,changes:r=Q(s)}=t;return{line:n,under:e,size:n.length+o,least:u,parts:s,changes:r,noun:i,folded:c}}function U(n,t,e={}){
return t.length===0?[]:[v(n,{...e,parts:t})]}function Sn(n,t){const e=({leaf:a,outer:l})=>l.length===1?0:a.size,s=(a,l)=>e(a)-e(l),i=new Map,c=()=>ft(On(n,i).filter(([a])=>a!=="")),o=[];let u=bn(n,[]).
sort(s),r=t;for(let a=-1;u.length>0&&a<o.length;r=t-kn(c()))a=o.length,u=u.filter(l=>{const f=l.outer.filter(h=>!i.has(h)),m=f.map(h=>h.line.length+$n+yn+(h.folded?ct:0)).reduce((h,$)=>h+$,l.leaf.least.
length+$n);if(m>r)return!0;r-=m;for(const h of f)i.set(h,[]);return i.set(l.leaf,[l.leaf.least]),o.push(l),!1});for(const[a,{leaf:l}]of o.sort(s).entries()){const f=ut(l,l.least.length+Math.floor(r/(o.
length-a)));r-=kn(f)-l.least.length,i.set(l,f)}return c()}function kn(n){return n.reduce((t,{length:e})=>t+e,0)}function bn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.flatMap(e=>bn(e,[...t,
n]))}function ut({line:n,under:t,size:e,least:s},i){if(e<=i)return[n,t(Math.max(i,pn))];for(let c=i-n.length-yn;c>at;c=Math.floor(c*.7)){const o=t(c);if(o!==""&&n.length+o.length<=i)return[n,o]}return[
s]}function On(n,t){const{line:e,parts:s,folded:i}=n;if(s.length===0)return[t.get(n)??[]];const o=[...s.filter(u=>t.has(u)).flatMap(u=>On(u,t)),[lt(n,s.filter(u=>!t.has(u)))]];return i?[[`<details><su\
mmary>${e}</summary>`],...o,[wn]]:[[e],...o]}function lt({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,S.hS)(t.length,"more connection")}`;if(Q(t)===0)return"";const e=n==="workfl\
ow"?` in ${(0,S.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,S.hS)(Q(t),"more change")}${e}`}function Q(n){return n.reduce((t,{changes:e})=>t+e,0)}function ft(n){const t=e=>e?.[0]?.startsWith(
"- ");return n.flatMap((e,s)=>{const i=e[0]===wn||t(e)&&t(n[s-1]);return[s===0?"":i?`
`:`

`,...e]})}var N=M(8132),p=M(3436),x=M(9665),I=M(6997),k=M(5408);const Mn="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",vn="\
source from origin src tail out".split(" "),Nn=`${Mn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),dt="action activity block node state step t\
ask widget id".split(" "),xn="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),mt="handle port pin output socket".split(
" "),ht=/^[\p{L} _-]{1,30}$/u,gt=60;function R(n,t){return q(n).some(e=>t.includes(e))}function q(n){return n.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function Ln({
slot:n,value:t},e,s){const i=e?(0,p.YD)(e.value):[],o=xn.flatMap(a=>i.filter(l=>l.toLowerCase()===a)).map(a=>{const[l,f]=[e?.field.inner.get(a),_(e?.value.members.get(a))];return l&&(0,I.t5)(l).some(({
texts:m})=>m.size>1)||f.includes(" ")?f:""}),u=s.filter(a=>!pt(a)),r=n===void 0?[]:[`output ${n+1}`];return[_(t),...o].find(a=>a!=="")??[...u,...r].join(", ")}function pt(n){return Nn.includes(n.toLowerCase())||
q([n]).every(t=>[...Nn,...dt].includes(t))}function _(n){const e=(n?.type==="literal"?[]:(0,p.PX)(n).flatMap(s=>s.trim()||[])).join(", ");return e.length>gt||p.kk.test(e)?"":e}function $t(n,{find:t}){
const e=new Map(n.map(o=>[o,yt(o)])),s=(0,x.Vn)([...e.values()].map(o=>o?.text)),i=[...s.values()].reduce((o,u)=>Math.max(o,u),0),c=(0,k.$z)(n,({source:o})=>o);return n.map(o=>{const u=e.get(o);if(u===
void 0||o.label!=="")return o;const r=t(u.text,u.place),a=r&&(0,I.FK)(r,o.source)?xn.map(h=>_(r.value.members.get(h))):[],l=[...a,(0,p.e1)(u.text)].find(h=>h!=="")??"",f=c.get(o.source)?.some(h=>e.get(
h)?.text!==u.text),d=a.length>0||s.get(u.text)===i;return(f||!d)&&(l!==(0,p.e1)(u.text)||ht.test(l))?{...o,label:l,links:[...o.links,{...u,target:o.target}]}:o})}function yt({links:[n]}){const t=n&&(0,p.
YD)(n.place.value).find(i=>R([i],vn)&&R([i],mt)),[e,s]=t?[n.place.value.members.get(t),n.place.field.inner.get(t)]:[];return n&&s&&e?.type==="string"?{...n,text:e.text,field:s,value:e}:void 0}const wt="\
target to dest destination head in".split(" "),In=`${Mn} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.
split(" "),St="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function kt(n,t){const e=(0,I.BQ)(n,t),s=(0,I.t5)(e.root).flatMap(l=>Ot(l,e)),i=$t(Mt(s),e),
c=i.length>0?i:Nt(s,e),o=new Set(c.flatMap(({source:l,target:f})=>[l.field,f.field])),u=(0,k.$z)(e.places,({field:l})=>l),r=[...o].filter(l=>[...o].some(f=>bt(u.get(l),u.get(f))));for(const l of r)o.delete(
l);const a=c.filter(({source:l,target:f})=>o.has(l.field)&&o.has(f.field));return{root:e.root,nodes:e.places.filter(({field:l})=>o.has(l)),edges:a}}function bt(n=[],t=[]){const e=([i])=>i?.field.keys.
length??0;if(e(t)>=e(n))return!1;const s=new Set(t.map(({value:i})=>(0,p.TH)(i)));return 2*n.filter(({value:i})=>(0,p.TH)(i)!==void 0&&s.has((0,p.TH)(i))).length>n.length}function Ot(n,{find:t}){const e=n.
references.flatMap(u=>{const r=t(u.text,u.place);return r?[{...u,field:n,target:r}]:[]}),s=e.filter(({place:u,target:r})=>!(0,I.FK)(u,r)),i=e.length/n.references.length,c=i>=.5&&nn(n.references)-nn(e)<=
2;return(i>=.9||c&&R(n.keys.slice(-2),In))&&2*s.length>=e.length?[e]:[]}function nn(n){return new Set(n.map(({text:t})=>t)).size}function Mt(n){const t=n.filter(e=>!e.some(({place:s,target:i})=>i.field===
s.field));return[...(0,k.$z)(t,([e])=>e?.place.field).values()].flatMap(e=>{const s=(0,k.$z)(e,o=>En(o,vn)),i=(0,k.$z)(e,o=>En(o,wt));s.delete(void 0);const c=[...s].flatMap(([o,u])=>u.flatMap(r=>(i.get(
o)??[]).map(a=>vt(r,a))));return c.sort((o,u)=>zn(u)-zn(o)||An(o)-An(u)),c[0]??[]})}function En([n],t){const e=q(n?.field.keys.slice(-2)??[]),s=e.filter(i=>!t.includes(i));return s.length<e.length?s.join(
" "):void 0}function vt(n,t){const e=new Map(n.map(s=>[s.place,s]));return t.flatMap(s=>{const i=e.get(s.place),c=i&&{source:i.target,target:s.target,links:[i,s]};return c?[{...c,label:Ln(s,s.place,[]),
item:s.place.value}]:[]})}function zn(n){return n.filter(({source:t,target:e})=>!(0,I.FK)(t,e)&&!(0,I.FK)(e,t)).length}function An([n]){return n?n.source.field.keys.length+n.target.field.keys.length:0}
function Nt(n,t){const[e,s]=[[],[]],i=new Set;for(const o of n){const u=o.flatMap(d=>xt(d,t)),[r]=u;if(r===void 0||10*u.length<9*o.length)continue;const a=r.link.field.keys.slice(r.inside.field.keys.length),
l=u.filter(({source:d,inside:m})=>d!==m);for(const{inside:d}of l)i.add(d.key);const f=R(a,St);if(!(!f&&l.length===0&&!R(a,In)))for(const{link:d,source:m}of u){const h=d.place===m?void 0:d.place,$={label:Ln(
d,h,a),links:[d],item:h?.value};f?s.push({source:d.target,target:m,...$}):e.push({source:m,target:d.target,...$})}}const c=e.length<s.length?s:e;return i.size>1||nn(c.flatMap(({links:o})=>o))>1?c:[]}function xt(n,{
find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),i=[e,s].find(c=>c?.field===n.target.field);if(i)return[{link:n,source:i,inside:e}]}return[]}var L=M(3499);const jn={same:"",added:"\
\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Lt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,col\
or:#1f2328,stroke-dasharray:5 3"},It={same:"-->",added:"==>",removed:"-.->"},Tn=40,Et=500,zt=5e4,At=40,jt=6;function Tt(n,t,{isWhole:e,hide:s}){const i=({status:r})=>e||r!=="same",c=new Set([...n.filter(
i),...t.filter(i).flatMap(K)]),o=t.filter(r=>K(r).some(i)).flatMap(K);if(c.size===0)return{};for(const r of[new Set([...c,...o]),c]){const a=t.filter(f=>K(f).every(d=>r.has(d)));if(r.size>Tn||a.length>
Et)continue;const l=Ct(n.filter(f=>r.has(f)),a,s);if(l.length<=zt)return{picture:l}}return{note:`The picture is left out: it would have ${c.size>Tn?(0,S.hS)(c.size,"node"):"too many connections"}.`}}function K({
source:n,target:t}){return[n,t]}function Ct(n,t,e){const s=new Map(n.map((o,u)=>[o,`n${u+1}`])),i=(0,x.Vn)(n.map(({name:o})=>o)),c=n.map(o=>{const u=i.get(o.name)===1?o.name:o.label;return`  ${s.get(o)}\
["${jn[o.status]}${Cn(e(u))||"?"}"]`});for(const{source:o,target:u,label:r,status:a}of t){const l=`${jn[a]}${Cn(e(r))}`.trim();c.push(`  ${s.get(o)} ${It[a]}${l===""?"":`|"${l}"|`} ${s.get(u)}`)}for(const[
o,u]of Object.entries(Lt)){const r=n.filter(a=>a.status===o).map(a=>s.get(a));r.length>0&&c.push(`  classDef ${o} ${u}`,`  class ${r.join()} ${o}`)}return[`flowchart ${Rt(n,t)>jt?"TD":"LR"}`,...new Set(
c)].join(`
`)}function Rt(n,t){const e=new Set(t.map(({target:c})=>c)),s=n.filter(c=>!e.has(c)),i=new Map((s.length>0?s:n.slice(0,1)).map(c=>[c,1]));for(const[c,o]of i)for(const{source:u,target:r}of t)u===c&&!i.
has(r)&&i.set(r,o+1);return Math.max(...i.values())}function Cn(n){return(0,N.RK)((0,N.Jj)(n.replace(/\s+/g," ").trim(),At)).replace(Dt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Dt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Rn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Ft="* if when id name label title type key handle condition event relationships".split(" ");function Pt(n,t=e=>e){const e=n.
head??n.base;if(e===void 0)return;const[s,i]=[n.base??e,n.head??e],c=(0,x.j9)([i,s]),o=kt(s,i),u=Wt(n,o,c),r=[...new Set(u.values())].sort((y,O)=>y.rank-O.rank);Jt(r);const a=Kt(o,u),l=a.filter(y=>y.status!==
"same"),f=Bt(o,l);Gt(n,r,c,f);const d=new Map(a.map(({item:y,source:O,target:g})=>[y,`${O.label} \u2192 ${g.label}`])),m=new Set(r.map(({place:y})=>y.key)),h=new Set(o.nodes.flatMap(({key:y,field:O})=>y===
void 0?[]:O.keys.at(-2)??"")),$=y=>y.filter(({status:O})=>O!=="removed").length;return{...Tt(r,a,{isWhole:n.status!=="modified",hide:t}),connections:Ht(l),size:{nodes:$(r),connections:$(a)},tells:f,isItemKey:y=>m.
has(y)||c.labelOf(JSON.stringify(y))!==void 0,labelOf:c.labelOf,endsOf:y=>d.get(y),withItems:y=>h.size===0?y:Ut(y,h,e)}}function Ut(n,t,e){let s=e;const i=n.path.map((c,o)=>{const u=o===0?"":n.path[o-
1];if(o===n.path.length-1&&"value"in n?s=n.value:c.type!=="member"?s=c.item:s=s&&"members"in s?s.members.get(c.key):void 0,c.type!=="member"||u===void 0||s===void 0||!("members"in s))return c;const r=typeof u==
"string"?u:u.type==="member"?u.key:void 0;return r!==void 0&&t.has(r)?(0,x.s3)(s,c.key):c});return{...n,path:i}}function H({side:n}){return n==="head"}function Dn(n){return n&&[n.key,Dn(n.outer)]}function Wt({
matches:n},{nodes:t},e){const s=new Map(t.map((g,w)=>[g,w])),i=g=>JSON.stringify(Dn(g)),c=({key:g,value:w})=>`${w.id} ${g}`,o=t.filter(H),[u,r]=[(0,k.$z)(o,i),(0,k.$z)(o,({value:g})=>g.id)],a=(0,k.$z)(
o,c),l=(0,k.$z)(n,({base:g})=>g.id),f=new Set,d=(g=[])=>{let w=g.shift();for(;w&&f.has(w);)w=g.shift();return w&&f.add(w),w},m=t.filter(g=>!H(g)&&g.key!==void 0),h=new Map(m.map(g=>[g,d(u.get(i(g)))])),
$=g=>{let w=h.get(g);const z=(w?void 0:l.get(g.value.id))??[];for(;!w&&z.length>0;)w=d(r.get(z.shift()?.head.id??0));return w??d(a.get(c(g)))},y=new Map;let O=0;for(const g of t){if(y.has(g))continue;
const w=H(g)?g:$(g);O=(w&&s.get(w))??O+1e-6;const z=w===void 0?"removed":w===g?"added":"same",X=w??g,ot=Xt(X,e),it={name:ot,label:ot,status:z,rank:O,place:X,old:z==="same"?g:void 0};y.set(g,it).set(X,
it)}return y}function Jt(n){const t=(0,x.Vn)(n.map(({name:e})=>e));for(const e of n){const s=(0,p.TH)(e.place.value);s&&(t.get(e.name)??0)>1&&(e.label=(0,x.oP)(e.name,s))}}function Xt({key:n,value:t,array:e},s){
const[i,...c]=["componentType",...t.members.keys()].map(u=>(0,p.TN)(t,u)),[o="?"]=[(0,p.QP)(t),i,(0,p.TH)(t),...c].filter(u=>u!==void 0);return n??s.nameOf(t,e)??(0,p.e1)(o)}function Kt({edges:n},t){const e=n.
flatMap(r=>{const[a,l]=[t.get(r.source),t.get(r.target)];return a&&l?[{...r,source:a,target:l,status:H(r.source)?"added":"removed"}]:[]}),s=({source:r,target:a,label:l})=>`${r.rank} ${a.rank} ${l}`,i=(0,k.
$z)(e,({status:r})=>r),c=(0,k.$z)(i.get("removed")??[],s);return[...(i.get("added")??[]).map(r=>c.get(s(r))?.pop()?{...r,status:"same"}:r),...[...c.values()].flat()].sort((r,a)=>r.source.rank-a.source.
rank||r.target.rank-a.target.rank)}function Ht(n){const t=new Map;for(const e of["target","label"]){const s=i=>`${i.source.rank} ${e==="label"?i.label:i.target.rank}`;for(const[i,c,...o]of(0,k.$z)(n,s).
values()){if(!i||!c||o.length>0||i.status===c.status)continue;[i.source,i.target,c.target].every(({old:r})=>r)&&!t.has(i)&&!t.has(c)&&t.set(i,c).set(c,i)}}return n.flatMap(e=>{const s=t.get(e);return s&&
e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Bt({root:n,nodes:t},e){const s=new Set(e.flatMap(r=>r.links.map(({field:a})=>a))),i=new Set(e.map(({item:r})=>r)),c=new Set(
[n,...t.map(({field:r})=>r)]),o={added:new Set,removed:new Set};for(const r of e){const a=[r.source.name,r.target.name,...r.label.split(", ")].map(l=>JSON.stringify(l));for(const l of[...a,...r.links.
map(f=>f.text)])o[r.status].add(l)}function u(r,a,l){if(a===void 0||c.has(a))return[{text:l,field:n}];const f=a.keys.at(-1)===I.NQ?[{text:JSON.stringify(l),field:a}]:[];if("text"in r)return[...f,{text:r.
text,field:a}];const d="members"in r?[...r.members]:[],m="items"in r?r.items.map(h=>["[]",h]):d;return[...f,...m.flatMap(([h,$])=>u($,(0,I.Fu)(a,h),h))]}return({path:r,...a})=>{const l=r.map(m=>m.type===
"member"?m.key:"[]"),f=r.some(m=>"item"in m&&i.has(m.item)),d=(m,h)=>{const $=u(m,l.reduce(I.Fu,n),`${l.at(-1)}`),y=$.some(({field:g})=>s.has(g)),O=({text:g,field:w})=>{if(s.has(w))return h.has(g);const z=`${w.
keys.findLast(X=>X!=="[]")}`;return Rn.includes(z)||h.has(g)&&R([z],Ft)||y&&Vt(g,w)};return(y||f)&&$.every(O)};return a.kind==="modified"?d(a.from,o.removed)&&d(a.to,o.added):"value"in a&&d(a.value,o[a.
kind])}}function Vt(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((i,c)=>i+c,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function Gt(n,t,{componentOf:e},s){const i=(0,L.pi)(n),c=t.flatMap(
r=>{const{key:a,value:l,array:f}=r.place,d=(0,x.qU)(l)===void 0?e(l,f):void 0;return[l.id===r.old?.value.id&&a===r.old.key?void 0:l,d].map(h=>({owner:h,node:r}))}),o=(0,k.$z)(c,({owner:r})=>r);o.delete(
void 0);const u=new Map(n.matches.map(({path:r,head:a})=>[r.at(-1),a]));for(const r of n.changes){if(s(r)||i(r))continue;const a=r.path.map(f=>u.get(f)).reverse(),l=["value"in r&&r.value,...a].find(f=>o.
has(f));for(const{node:f}of o.get(l)??[])f.status==="same"&&(f.status="modified")}}var Yt=M(8965);const Fn=2,Zt=1e3,Qt=240,qt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],B="...";function _t(n,t){const e=[tn(n??t),tn(t??n)],[s,i]=[Un(n),Un(t)],c=te(s,i);return e[0]===e[1]?c:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function tn(n=""){return n.includes(
`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Pn(n){return n.split(tn(n)==="CRLF"?`\r
`:`
`)}function Un(n){return(n===void 0?[]:Pn(n)).flatMap(e=>qt.reduce(ne,[e]).map((s,i)=>i===0?s:B+s))}function ne(n,t){return n.flatMap(e=>e.length>Qt?Array.from(e.matchAll(t),([s])=>s):e)}function te(n,t){
const e=new Set(n),i=t.some(o=>e.has(o))?(0,Yt.E)([...n],[...t],{maxEditLength:Zt}):void 0;if(i===void 0)return[...Jn(n,t),...A("+",t)];let c=0;return i.flatMap(({added:o,removed:u,value:r},a)=>{const l=i[a+
1];if(u)return Jn(r,l?.added?l.value:[]);const[f,d]=[a===0?0:Fn,r.length-Fn],m=c+Wn(r.slice(0,d+1));return c+=Wn(r),o?A("+",r):l===void 0?A(" ",r.slice(0,f)):d-f<2?A(" ",r):[...A(" ",r.slice(0,f)),`@@\
 line ${m} @@`,...A(" ",r.slice(d))]})}function A(n,t){return t.map(e=>`${n} ${e}`)}function Wn(n){return n.filter(t=>!t.startsWith(B)).length}function Jn(n,t){const e=new Map(n.map(a=>[W(a),a])),s=a=>W(
a)!=="",i=t.filter(s),o=(n.length-n.filter(s).length!==t.length-i.length?i:t).flatMap(a=>en(e.get(W(a))??a,a)),u=o.length>0||t.length===0?o:en(Xn(n),Xn(t));return[...u.length===0?[]:[`@@ hard to see: ${[
...new Set(u)].join(", ")} @@`],...A("-",n)]}function Xn(n){return n.map(t=>t.startsWith(B)?t.slice(B.length):`
${t}`).join("")}function en(n,t){if(W(n)!==W(t))return[];const[e,s]=[n.normalize(),t.normalize()],i=sn(n)===sn(t)?[]:["Unicode forms"];return e===s?i:[...i,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function W(n){return sn(n.normalize())}function sn(n){return n.replace(/\s/g,"")}function ee(n,t){let[e,s]=[0,t];const c=[...(0,k.$z)(n,u=>u.startsWith("@@ line ")?++e:e).values()].flatMap(
u=>{const r=se(u,s);return s-=on(u),r}),o=n.filter(Kn).length-c.filter(Kn).length;return o===0?c:[...c,`@@ ${(0,S.hS)(o,"more changed line")} @@`]}function se(n,t){const e=o=>o.startsWith("-"),s=on(n.
filter(e)),i=on(n)-s,c={removed:Math.max(t/2,t-i),others:Math.max(t/2,t-s)};return n.filter(o=>{const u=e(o)?"removed":"others";return c[u]-=o.length+1,c[u]>=0})}function Kn(n){return n.startsWith("-")||
n.startsWith("+")}function on(n){return n.reduce((t,e)=>t+e.length+1,0)}var rn=M(2742),D=M(7856);const j={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",
rewired:"\u270F\uFE0F"},cn=80,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},Hn=8;function V(n,t,e){if(n.type==="string")return an(F((0,p.e1)(n.text),t.mask),t,e);const[s="",...i]=T(n,t);return i.length>
0||s.length>cn?void 0:(0,N.SS)(s,1/0)}function an(n,t,e){const s=t.mask(n).shown;if(s.length>cn||s.includes(`
`))return;const i=un(n,t,e);return(0,N.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${b(i,t)})`)}function un(n,{labelOf:t},e){const s=t(n),i=e!==void 0&&(0,p.e1)((0,p.TH)(e)??"")===n;return s===void 0||
i||s.toLowerCase()===n.toLowerCase()||[...e?.members.values()??[]].some(o=>(0,p.jn)(o)&&(0,p.e1)(o.text)===s)?void 0:s}function oe(n,t,{labelOf:e}){const[s,i]=n.slice(-2);return s?.type!=="item"||i?.type!==
"member"||!p.ZM.test(i.key)?!1:(0,p.TH)(s.item)===t||e((0,p.e1)(t))===s.label}function T(n,t,e){const{mask:s}=t;if((0,p.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const a=F((0,p.e1)(n.text),
s),{shown:l}=s(a);if(l.includes(`
`))return["|",...Bn(Pn(l))];const f=un(a,t,e);return[JSON.stringify(l)+(f===void 0?"":` (${s(f).shown})`)]}const[i="",c=""]=n.type==="array"?"[]":"{}",o=n.type==="array"?n.items.map(a=>T(a,t)):Array.from(
n.members,([a,l])=>{const[f,...d]=(0,D.$C)(a,l,n)?[S.v5]:T(l,t,n);return[`${JSON.stringify(s(a).shown)}: ${f}`,...d]}),u=i+o.join(", ")+c;return u.length<=cn&&o.every(a=>a.length===1)?[u]:[i,...Bn(o.flat()),
c]}function Bn(n){return n.map(t=>`  ${t}`)}function F(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].
includes(n)?e:n}catch{return n}}function ie(n,t,e){const s=[F(n,e),F(t,e)];return[n,t].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[n,t]:s}function re(n,t,e){const s=new Map,i=(o,u,r)=>{r>(s.
get(o)?.weight??0)&&s.set(o,{text:u,weight:r})},c=(o,u,r)=>{if(o.type==="array")for(const h of o.items)c(h,u,r+1);if(o.type==="object")for(const[h,$]of o.members)(0,D.$C)(h,$,o)?i(h,S.v5,E.max):c($,h,
r+1);if(o.type!=="string")return;const a=(0,p.e1)(o.text),f=/^type$/i.test(u)||(0,L.rL)(u,o)||(0,L.gN)(a)||t(o)||e.labelOf(a)!==void 0;if(a.length<E.min||f)return;const d=a.includes("://")?2*E.max:Math.
min(a.length,E.max),m=e.countOf(a)>E.usual?E.usualWeight:1;i(u,e.mask(F(a,e.mask)).shown,m*d/(r+1))};return c(n,"",0),[...s].sort(([,o],[,u])=>u.weight-o.weight).filter(([,{weight:o}],u)=>u===0||u<E.texts&&
o>E.usualWeight*2*E.max).map(([o,{text:u}])=>`${b(o,e)}: ${(0,N.SS)(JSON.stringify((0,N.Jj)(u,E.max)),1/0)}`).join(", ")}function b(n,{mask:t},e=100){return(0,N.SS)(t(n).shown,e)}function J(n,t,e=!1){
const s=(0,L.a2)(n),i=e?1/0:100,c=n.flatMap((r,a)=>{if(r.type==="element"){const m=n[a+1],h=m?.type==="member"&&r.item?(0,p.TN)(r.item,m.key):void 0,$=r.text===void 0||a>0&&!m||h===JSON.stringify(r.text);
return[(0,N.SS)(`[${r.index}]`)+($?"":` (${b(r.text,t)})`)]}if(r.type==="item"){const m=t.endsOf(r.item),h=m===void 0?r.label:e?`${m} (${r.label})`:m,$=a===s-1&&r.hint!==void 0?` (${b(r.hint,t)})`:"";
return[`**${b(h,t,i)}**${$}`]}const l=n.slice(a+1).find(({type:m})=>m!=="member")?.type==="item",f=!e&&l&&/^([A-Za-z]*|[a-z_]+)$/.test(r.key),d=un(r.key,t);return f?[]:[b(r.key,t,i)+(d?` (${b(d,t)})`:
"")]});if(c.length<=Hn||e)return c.join(" \u203A ")||(t.whole??"the whole file");const o=c.findLastIndex(r=>r.startsWith("**")),u=r=>r<2||r===o||r>c.length-Hn+2;return c.flatMap((r,a)=>u(a)?[r]:u(a-1)?
["\u2026"]:[]).join(" \u203A ")}function ln({path:n},t){const s=n.slice((0,L.a2)(n)).map(i=>i.type==="element"?{...i,text:void 0}:i);return J(s,t)}function fn(n,t){const e=o=>n.map(({path:u,kind:r})=>(r?
`${j[r]} `:"")+J(u,t,o)),[s,i]=[e(!1),e(!0)],c=(0,x.Vn)(s);return Vn(s.map((o,u)=>c.get(o)===1?o:i[u]??o))}function Vn(n){const[t,e]=[(0,x.Vn)(n),new Map];return n.map(s=>{const[i=1,c]=[t.get(s),(e.get(
s)??0)+1];return e.set(s,c),i===1?s:`${s} (${c} of ${i})`})}const C="  ",Gn=3,ce=5,ae=120,dn={line:": changed, hidden"};function P(n,t){const e=[...(0,k.$z)(n,ue).values()],s=e.filter(o=>o.length<Gn).
flat(),i=fn(s,t),c=new Map(s.map((o,u)=>{const{line:r,...a}=G(o,t);return[o,v(`- ${i[u]}${r}`,{changes:1,...a})]}));return e.flatMap(o=>{const u=o.flatMap(r=>c.get(r)??[]);return u.length===0?le(o,t):
u})}function ue(n){const t=(0,L.a2)(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(t===0||t===n.path.length||s.length===0)return n;const i=n.path.
slice(t).map(c=>c.type==="member"?c.key:"index"in c&&c.index);return JSON.stringify([n.kind,s,i])}function le(n,t){const[e]=n,{line:s,under:i=()=>""}=G(e,t),c=Zn(Yn(n,t)),o=e.kind==="modified"?"":` ${e.
kind}`,u=`- ${j[e.kind]} ${ln(e,t)}${s}${o} in ${c.line}`;return v(u,{changes:n.length,under:r=>i(r)+(c.under?.(r)??"")})}function Yn(n,t){const e=n.map(({path:s})=>({path:s.slice(0,(0,L.a2)(s))}));return fn(
e,t)}function G(n,t){if(n.kind==="modified")return Qn(n,t);if("value"in n)return de(n,t);if(n.kind==="moved"){const[c,o]=[n.from.at(-1),n.path.at(-1)],u=o&&"label"in o?o.label:o&&"key"in o&&o.key;if(c?.
type==="member"&&c.key!==u)return{line:`: renamed from ${b(c.key,t)}`};const[r,a]=[n.from,n.path].map(l=>J(l.slice(0,-1),t,!0));return{line:`: moved from ${r} to ${a}`}}if(n.moved.length===0)return{line:"\
: in a new order"};const e=n.moved.map(c=>({path:[c]})),s=Zn(fn(e,t)),i=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${i})`}}function Zn(n){if(n.length<=ce)return{line:n.
join(", ")};const t=(0,S.hS)(n.length,"item"),e=nt(t,C+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function Qn({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};
if((0,D._p)(n,t,e))return dn;if(t.type==="string"&&e.type==="string"){const f=oe(n,e.text,s)?{...s,labelOf:()=>{}}:s;return fe((0,p.e1)(t.text),(0,p.e1)(e.text),f)}const[i,c]=[e.type==="string",t.type===
"string"],o=i===c?void 0:(0,rn.qy)(qn(t),qn(e));if(o){const f=`JSON, ${c?"no longer":"now"} in a text`;return o.changes.length===0?{line:`: the same ${f}`}:{line:` (${f})`,under:_n(P(o.changes,s))}}const[
u,r]=[T(t,s).join(`
`),T(e,s).join(`
`)];if(u===r)return dn;const[a,l]=[V(t,s),V(e,s)];return a&&l?{line:`: ${a} \u2192 ${l}`}:{line:"",under:Y(u,r)}}function qn(n){return n.type==="string"?(0,p.e1)(n.text):(0,rn.dj)(n)}function _n(n){const t=v(
"",{parts:n});return e=>`
${tt(Sn(t,e).join(""))}`}function fe(n,t,e){const[s,i]=ie(n,t,e.mask),c=s===n&&i===t?"":" (percent-encoded)",[o,...u]=(0,rn.qy)(s,i)?.changes??[];if(o!==void 0){const h={...e,whole:"the whole text"},$=`${c}\
 (JSON in a text)`;if(u.length===0&&o.kind==="modified"){const y=Qn(o,h);return{...y,line:`${$} \u203A ${J(o.path,h)}${y.line}`}}return{line:$,under:_n(P([o,...u],h))}}const[r,a]=[e.mask(s),e.mask(i)];
if(r.shown===a.shown)return{line:c+dn.line};const l=r.hidden===a.hidden?"":" (hidden values differ, too)",[f,d]=[an(s,e),an(i,e)];if(!f||!d)return{line:c+l,under:Y(r.shown,a.shown)};const m=en(r.shown,
a.shown).join(", ");return{line:`${c}: ${f} \u2192 ${d}${m&&` (${m})`}${l}`}}function de(n,t){const{path:e,value:s}=n;if(s.type==="hidden")return{line:""};if((0,D._p)(e,s))return{line:": hidden"};if(s.
type==="object")return me(n,s,t);const i=V(s,t);return i!==void 0?{line:`: ${i}`}:s.type==="array"?{line:"",under:mn(n,T(s,t),(0,S.hS)(s.items.length,"element"))}:{line:"",under:mn(n,[t.mask(F((0,p.e1)(
s.text),t.mask)).shown])}}function me(n,t,e){const s=n.path.at(-1),i=s?.type==="item"?s:void 0;if(t.members.size===0&&!i)return{line:": `{}`"};const c=m=>(0,p.jn)(m)&&[i?.label,i?.hint].includes((0,p.
e1)(m.text)),o=[...t.members].filter(([,m])=>!i||!c(m)),u=o.filter(([m,h])=>!i||!(0,L.rL)(m,h)),r=u.map(([m,h])=>{const $=(0,D.$C)(m,h,t)?(0,N.SS)(S.v5):V(h,e,t);return $&&`${b(m,e)}: ${$}`}),a=!r.includes(
void 0)&&r.join(", ").length<=ae,l=a?r.join(", "):re(t,c,e),f=l&&`: ${l}`;if(a&&u.length===o.length)return{line:f};const d=mn(n,T(t,e),(0,S.hS)(t.members.size,"field"));return{line:f,under:a?m=>m===1/0?
d(m):"":d}}function mn({kind:n},t,e){const s=t.join(`
`);return n==="added"?Y(void 0,s,e):Y(s,void 0,e)}function Y(n,t,e){const s=(0,N.EU)(_t(n,t),"diff",C);return i=>{const c=s.length<=i?s:he(s,i);return e===void 0?`
${c}`:nt(e,c)}}function he(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(i=>i.slice(C.length));return[...e.slice(0,1),...ee(s,t).map(i=>C+i),...e.slice(-1)].join(`
`)}function nt(n,t){return`
${C}<details><summary>${n}</summary>

${t}
${C}</details>`}function tt(n){return n.replace(/^(?=.)/gm,C)}const et=5;function ge(n,t){const e=Pt(n,d=>t(d).shown),s=(0,p.qy)(()=>(0,x.Vn)((0,p.PX)(n.head??n.base))),i={mask:t,labelOf:d=>e?.labelOf(
JSON.stringify(d)),endsOf:d=>e?.endsOf(d),countOf:d=>s().get(d)??0},c=st((0,Z.xS)(n)),o=n.status==="modified",u=o?we(n,i,e):P(hn(Oe(n),e),i),{nodes:r=0,connections:a=0}=e?.size??{},l=r===0?"What is in\
 it":`${(0,S.hS)(r,"node")}, ${(0,S.hS)(a,"connection")}`,f=o?u:U(l,u,{changes:c,folded:!0});return[...pe(e),v($e(n,t),{parts:[...f,...ye(n,i)],changes:c})]}function st({added:n,modified:t,removed:e}){
return n+t+e}function pe(n){return n?.note!==void 0?[v(n.note)]:n?.picture?[v((0,N.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function $e({name:n,kind:t,status:e,changes:s},i){const c=`**${b(n,{mask:i})}**`;return e!=="modified"?`${j[e]} ${c}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${j.modified} ${c}: content modified`:t==="variables"?`${c} (values are never shown)`:c}function ye({references:n},t){if(n.length===0)return[];const e=n.slice(0,et).
map(({path:o,from:u,to:r})=>`${J(o,t)} (${b(u,t)} \u2192 ${b(r,t)})`),s=n.length>et?", \u2026":"",i=n.length===1?"follows and isn't":"follow and aren't",c=`${(0,S.hS)(n.length,"reference")} to new IDs\
 and names ${i} counted`;return[v(`${c}: ${e.join(", ")}${s}`)]}function we(n,t,e){const s=(0,L.pi)(n),i=e?.connections??[],c=new Set(i.map(({item:m})=>m)),o=(0,k.$z)(n.text?[be(n.text)]:n.changes,m=>e?.
tells(m)?Se(m)?"layout":"told":"value"in m&&c.has(m.value)?"connection":s(m)?"layout":ke(m.path,e)?"item":"rest"),[u,r]=[o.get("layout")??[],o.get("connection")??[]],a=P(o.get("rest")??[],t),l=Me(i,r,
t),f=(o.get("told")?.length??0)+r.length,d=`Layout and bookkeeping: ${(0,S.hS)(u.length,"change")}`;return[...P(hn(o.get("item")??[],e),t),...U("Connections",l,{noun:"connection",changes:f}),...l.length===
0?a:U("Elsewhere in the file",a),...U(d,Le(hn((0,L.lY)(u,n),e),t),{folded:!0})]}function hn(n,t){return t?n.map(t.withItems):n}function Se({path:n}){const[t,e]=n.slice(-2);return t?.type==="item"&&e?.
type==="member"&&Rn.includes(e.key)}function ke(n,t){return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function be({base:n,head:t}){return{kind:"modified",path:[],from:gn(n),to:gn(
t)}}function gn(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function Oe({base:n,head:t,text:e,status:s,changes:i}){const c=s==="removed"?"removed":"added",o=(r,a)=>{const l=(0,x.Vg)(r,()=>{});
return!(a.length<3&&l.length>0&&l.every(d=>d.value.type==="object"))&&(a.length>0||r.type!=="object")?[{kind:c,path:a,value:r}]:l.flatMap(({step:d,value:m})=>d.type==="member"?o(m,[...a,d]):[{kind:c,path:[
...a,d],value:m}])},u=n??t??(e&&gn(e.base??e.head));return u?o(u,[]):i}function Me(n,t,e){const s=new Map(t.map(o=>["value"in o&&o.value,o])),i=Ne(ve(n,s),s),c=Vn(i.map(o=>xe(o,e)));return i.map(([{item:o}],u)=>{
const r=s.get(o),{line:a,under:l=()=>""}=r?G(r,e):{line:""};return v(`${c[u]}${l(0)===""?a:""}`,{under:l})})}function ve(n,t){const e=s=>{const{kind:i,source:c,target:o,label:u,was:r}=s;return t.has(s.
item)?s:JSON.stringify([i,c.rank,o.rank,u,r?.target.rank,r?.label])};return[...(0,k.$z)(n,e).values()].map(s=>({...s[0],times:s.length}))}function Ne(n,t){const e={added:new Map,removed:new Map};return n.
flatMap(s=>{const{kind:i,source:c,target:o,item:u}=s;if(i==="rewired"||t.has(u))return[[s]];const r=e[i].get(c),a=r??[s];return r&&r.push(s),e[i].delete(c),e[i].set(o,a),r?[]:[a]})}function xe(n,t){const[
{kind:e,source:s,target:i,was:c}]=n,o=l=>`**${b(l.label,t)}**`,u=l=>l===""?"":` (${b(l,t)})`,r=n.map(({target:l,label:f,times:d})=>` \u2192 ${o(l)}${u(f)}${d===1?"":`, ${d} times`}`),a=c?.target===i?u(
c.label)||" without a label":c&&` ${o(c.target)}`;return`- ${j[e]} ${o(s)}${r.join("")}${a===void 0?"":`, was${a}`}`}function Le(n,t){const e=i=>`${i.kind} ${(0,L.a2)(i.path)>0} ${ln(i,t)}`;return[...(0,k.
$z)(n,e).values()].flatMap(i=>{const c=i.map(a=>G(a,t));if(i.length<Gn||c.some(({under:a})=>a))return P(i,t);const o=Yn(i,t),u=tt(c.map(({line:a},l)=>`- ${o[l]}${a}`).join(`
`)),r=`- ${j[i[0].kind]} ${ln(i[0],t)} of ${(0,S.hS)(i.length,"item")}`;return v(r,{changes:i.length,under:()=>`
${u}`})})}const Ie="<!-- workflow-report -->",Ee=6e4,ze=1e3;function Ae(n){const{workflows:t,missing:e}=n,s=(0,D.lb)(n),c=["changed","added","removed"].flatMap(r=>t.filter(a=>a.status===r)).map(r=>{const a=st(
r.counts);return{workflow:r,changes:a,parts:r.files.flatMap(l=>ge(l,s))}}),o=Ce(n,s),u=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=Ee,maxBytes:a=1/0,headings:l=!0,mark:f=!0}={})=>{
const d=c.map(({workflow:$,...y})=>v(Te($,s,l),y)),m=v(u,{parts:[...U("",d,{noun:"workflow"}),...o]}),h=f?`${Ie}
`:"";for(let $=Math.min(r,a);;){const y=[h,...Sn(m,$-h.length-1),`
`],O=a===1/0?0:Buffer.byteLength(y.join(""));if(O<=a||$<ze)return y;$=Math.floor($*a*.99/O)}}}function je(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Te({name:n,status:t,counts:e},s,i){const c=i?"### ":"",o=n===void 0?void 0:b(n,{mask:s});return t==="added"||t==="removed"?`${c}${j[t]} ${o===void 0?"Workflow":`${o}: workflow`} ${t}`:i?`${c}${o===
void 0?"":`${o}: `}${(0,Z.cq)(e)}`:""}function Ce({workflows:n,notCompared:t=[]},e){const s=(o,u)=>{const r=o.flatMap(a=>a===void 0?[]:[b(a,{mask:e})]).join(", ");return o.length===0?[]:[v(u(r),{least:u(
(0,S.hS)(o.length,"workflow"))})]},i=n.flatMap(({name:o,status:u})=>u==="unchanged"?[o]:[]),c=n.flatMap(({name:o,variablesCompared:u})=>u?[]:[o]);return[...n.length===0?[v("No workflow was compared")]:
[],...s(i,o=>o===""?"No changes":`${o}: no changes`),...s(c,o=>`The environment variables${c.length===n.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,o=>`${o}: not compared, because the step failed`)]}var Re=M(8725),De=M(2697),Fe=M(6584);const Pe=900*1024;async function Ue(n){Je(n);const t=Ae(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,De.bg)("the report",e),We(t)}function We(n){return(t,e,s)=>{const i=Pe-Buffer.byteLength(e.join()),c=n({headings:t,maxLength:1/0,maxBytes:i,mark:!1}).join("");return s===void 0?c:je(c,s)}}
function Je(n){const t=(0,Z.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Fe.bY),s=t.length>20?` and ${(0,S.hS)(t.length-20,"more line")}`:"";(0,Re.lm)(`No field matched ${e.join(", ")}${s} \
in ignore. Check the spelling.`)}})};export{He as id,Be as ids,Ve as modules};
