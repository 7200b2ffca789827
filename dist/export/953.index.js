const Xe=953,Ke=[953],Be={4953:((We,st,S)=>{S.d(st,{publishReport:()=>De});var H=S(1124),y=S(706);const hn=Number.MAX_SAFE_INTEGER,gn=2,pn=60,$n="</details>",ot=41,it=100;function k(n,t={}){const{under:e=()=>"",
parts:s=[],noun:i="change",folded:c=!1}=t,{length:o}=e(hn),{least:u=o===0?n:`${n} \u2026`,changes:r=V(s)}=t;return{line:n,under:e,size:n.length+o,least:u,parts:s,changes:r,noun:i,folded:c}}function F(n,t,e={}){
return t.length===0?[]:[k(n,{...e,parts:t})]}function yn(n,t){const e=({leaf:a,outer:l})=>l.length===1?0:a.size,s=(a,l)=>e(a)-e(l),i=new Map,c=()=>at(bn(n,i).filter(([a])=>a!=="")),o=[];let u=Sn(n,[]).
sort(s),r=t;for(let a=-1;u.length>0&&a<o.length;r=t-wn(c()))a=o.length,u=u.filter(l=>{const f=l.outer.filter(h=>!i.has(h)),d=f.map(h=>h.line.length+gn+pn+(h.folded?ot:0)).reduce((h,g)=>h+g,l.leaf.least.
length+gn);if(d>r)return!0;r-=d;for(const h of f)i.set(h,[]);return i.set(l.leaf,[l.leaf.least]),o.push(l),!1});for(const[a,{leaf:l}]of o.sort(s).entries()){const f=rt(l,l.least.length+Math.floor(r/(o.
length-a)));r-=wn(f)-l.least.length,i.set(l,f)}return c()}function wn(n){return n.reduce((t,{length:e})=>t+e,0)}function Sn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.flatMap(e=>Sn(e,[...t,
n]))}function rt({line:n,under:t,size:e,least:s},i){if(e<=i)return[n,t(Math.max(i,hn))];for(let c=i-n.length-pn;c>it;c=Math.floor(c*.7)){const o=t(c);if(o!==""&&n.length+o.length<=i)return[n,o]}return[
s]}function bn(n,t){const{line:e,parts:s,folded:i}=n;if(s.length===0)return[t.get(n)??[]];const o=[...s.filter(u=>t.has(u)).flatMap(u=>bn(u,t)),[ct(n,s.filter(u=>!t.has(u)))]];return i?[[`<details><su\
mmary>${e}</summary>`],...o,[$n]]:[[e],...o]}function ct({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,y.hS)(t.length,"more connection")}`;if(V(t)===0)return"";const e=n==="workfl\
ow"?` in ${(0,y.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,y.hS)(V(t),"more change")}${e}`}function V(n){return n.reduce((t,{changes:e})=>t+e,0)}function at(n){const t=e=>e?.[0]?.startsWith(
"- ");return n.flatMap((e,s)=>{const i=e[0]===$n||t(e)&&t(n[s-1]);return[s===0?"":i?`
`:`

`,...e]})}var v=S(8132),p=S(3436),O=S(9665),N=S(6997),w=S(5408);const kn="next to goto target targets wire wires link links edge edges transition transitions connection connections",On="source from or\
igin src tail out".split(" "),Mn=`${kn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),ut="action activity block node state step task widget id".
split(" "),vn="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),lt="handle port pin output socket".split(" "),ft=/^[\p{L} _-]{1,30}$/u,
dt=60;function C(n,t){return G(n).some(e=>t.includes(e))}function G(n){return n.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function xn({slot:n,value:t},e,s){const i=e?
(0,p.YD)(e.value):[],o=vn.flatMap(a=>i.filter(l=>l.toLowerCase()===a)).map(a=>{const[l,f]=[e?.field.inner.get(a),Y(e?.value.members.get(a))];return l&&(0,N.t5)(l).some(({texts:d})=>d.size>1)||f.includes(
" ")?f:""}),u=s.filter(a=>!mt(a)),r=n===void 0?[]:[`output ${n+1}`];return[Y(t),...o].find(a=>a!=="")??[...u,...r].join(", ")}function mt(n){return Mn.includes(n.toLowerCase())||G([n]).every(t=>[...Mn,
...ut].includes(t))}function Y(n){const e=(n?.type==="literal"?[]:(0,p.PX)(n).flatMap(s=>s.trim()||[])).join(", ");return e.length>dt||p.kk.test(e)?"":e}function ht(n,{find:t}){const e=new Map(n.map(o=>[
o,gt(o)])),s=(0,O.Vn)([...e.values()].map(o=>o?.text)),i=[...s.values()].reduce((o,u)=>Math.max(o,u),0),c=(0,w.$z)(n,({source:o})=>o);return n.map(o=>{const u=e.get(o);if(u===void 0||o.label!=="")return o;
const r=t(u.text,u.place),a=r&&(0,N.FK)(r,o.source)?vn.map(h=>Y(r.value.members.get(h))):[],l=[...a,(0,p.e1)(u.text)].find(h=>h!=="")??"",f=c.get(o.source)?.some(h=>e.get(h)?.text!==u.text),m=a.length>
0||s.get(u.text)===i;return(f||!m)&&(l!==(0,p.e1)(u.text)||ft.test(l))?{...o,label:l,links:[...o.links,{...u,target:o.target}]}:o})}function gt({links:[n]}){const t=n&&(0,p.YD)(n.place.value).find(i=>C(
[i],On)&&C([i],lt)),[e,s]=t?[n.place.value.members.get(t),n.place.field.inner.get(t)]:[];return n&&s&&e?.type==="string"?{...n,text:e.text,field:s,value:e}:void 0}const pt="target to dest destination \
head in".split(" "),Nn=`${kn} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),
$t="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function yt(n,t){const e=(0,N.BQ)(n,t),s=(0,N.t5)(e.root).flatMap(l=>St(l,e)),i=ht(bt(s),e),c=i.length>
0?i:Ot(s,e),o=new Set(c.flatMap(({source:l,target:f})=>[l.field,f.field])),u=(0,w.$z)(e.places,({field:l})=>l),r=[...o].filter(l=>[...o].some(f=>wt(u.get(l),u.get(f))));for(const l of r)o.delete(l);const a=c.
filter(({source:l,target:f})=>o.has(l.field)&&o.has(f.field));return{root:e.root,nodes:e.places.filter(({field:l})=>o.has(l)),edges:a}}function wt(n=[],t=[]){const e=([i])=>i?.field.keys.length??0;if(e(
t)>=e(n))return!1;const s=new Set(t.map(({value:i})=>(0,p.TH)(i)));return 2*n.filter(({value:i})=>(0,p.TH)(i)!==void 0&&s.has((0,p.TH)(i))).length>n.length}function St(n,{find:t}){const e=n.references.
flatMap(u=>{const r=t(u.text,u.place);return r?[{...u,field:n,target:r}]:[]}),s=e.filter(({place:u,target:r})=>!(0,N.FK)(u,r)),i=e.length/n.references.length,c=i>=.5&&Z(n.references)-Z(e)<=2;return(i>=
.9||c&&C(n.keys.slice(-2),Nn))&&2*s.length>=e.length?[e]:[]}function Z(n){return new Set(n.map(({text:t})=>t)).size}function bt(n){const t=n.filter(e=>!e.some(({place:s,target:i})=>i.field===s.field));
return[...(0,w.$z)(t,([e])=>e?.place.field).values()].flatMap(e=>{const s=(0,w.$z)(e,o=>Ln(o,On)),i=(0,w.$z)(e,o=>Ln(o,pt));s.delete(void 0);const c=[...s].flatMap(([o,u])=>u.flatMap(r=>(i.get(o)??[]).
map(a=>kt(r,a))));return c.sort((o,u)=>In(u)-In(o)||En(o)-En(u)),c[0]??[]})}function Ln([n],t){const e=G(n?.field.keys.slice(-2)??[]),s=e.filter(i=>!t.includes(i));return s.length<e.length?s.join(" "):
void 0}function kt(n,t){const e=new Map(n.map(s=>[s.place,s]));return t.flatMap(s=>{const i=e.get(s.place),c=i&&{source:i.target,target:s.target,links:[i,s]};return c?[{...c,label:xn(s,s.place,[]),item:s.
place.value}]:[]})}function In(n){return n.filter(({source:t,target:e})=>!(0,N.FK)(t,e)&&!(0,N.FK)(e,t)).length}function En([n]){return n?n.source.field.keys.length+n.target.field.keys.length:0}function Ot(n,t){
const[e,s]=[[],[]],i=new Set;for(const o of n){const u=o.flatMap(m=>Mt(m,t)),[r]=u;if(r===void 0||10*u.length<9*o.length)continue;const a=r.link.field.keys.slice(r.inside.field.keys.length),l=u.filter(
({source:m,inside:d})=>m!==d);for(const{inside:m}of l)i.add(m.key);const f=C(a,$t);if(!(!f&&l.length===0&&!C(a,Nn)))for(const{link:m,source:d}of u){const h=m.place===d?void 0:m.place,g={label:xn(m,h,a),
links:[m],item:h?.value};f?s.push({source:m.target,target:d,...g}):e.push({source:d,target:m.target,...g})}}const c=e.length<s.length?s:e;return i.size>1||Z(c.flatMap(({links:o})=>o))>1?c:[]}function Mt(n,{
find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),i=[e,s].find(c=>c?.field===n.target.field);if(i)return[{link:n,source:i,inside:e}]}return[]}var x=S(3499);const An={same:"",added:"\
\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},vt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,col\
or:#1f2328,stroke-dasharray:5 3"},xt={same:"-->",added:"==>",removed:"-.->"},zn=40,Nt=500,Lt=5e4,It=40,Et=6;function At(n,t,{isWhole:e,hide:s}){const i=({status:r})=>e||r!=="same",c=new Set([...n.filter(
i),...t.filter(i).flatMap(W)]),o=t.filter(r=>W(r).some(i)).flatMap(W);if(c.size===0)return{};for(const r of[new Set([...c,...o]),c]){const a=t.filter(f=>W(f).every(m=>r.has(m)));if(r.size>zn||a.length>
Nt)continue;const l=zt(n.filter(f=>r.has(f)),a,s);if(l.length<=Lt)return{picture:l}}return{note:`The picture is left out: it would have ${c.size>zn?(0,y.hS)(c.size,"node"):"too many connections"}.`}}function W({
source:n,target:t}){return[n,t]}function zt(n,t,e){const s=new Map(n.map((o,u)=>[o,`n${u+1}`])),i=(0,O.Vn)(n.map(({name:o})=>o)),c=n.map(o=>{const u=i.get(o.name)===1?o.name:o.label;return`  ${s.get(o)}\
["${An[o.status]}${jn(e(u))||"?"}"]`});for(const{source:o,target:u,label:r,status:a}of t){const l=`${An[a]}${jn(e(r))}`.trim();c.push(`  ${s.get(o)} ${xt[a]}${l===""?"":`|"${l}"|`} ${s.get(u)}`)}for(const[
o,u]of Object.entries(vt)){const r=n.filter(a=>a.status===o).map(a=>s.get(a));r.length>0&&c.push(`  classDef ${o} ${u}`,`  class ${r.join()} ${o}`)}return[`flowchart ${jt(n,t)>Et?"TD":"LR"}`,...new Set(
c)].join(`
`)}function jt(n,t){const e=new Set(t.map(({target:c})=>c)),s=n.filter(c=>!e.has(c)),i=new Map((s.length>0?s:n.slice(0,1)).map(c=>[c,1]));for(const[c,o]of i)for(const{source:u,target:r}of t)u===c&&!i.
has(r)&&i.set(r,o+1);return Math.max(...i.values())}function jn(n){return(0,v.RK)((0,v.Jj)(n.replace(/\s+/g," ").trim(),It)).replace(Ct,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Ct=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Cn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Tt="* if when id name label title type key handle condition event relationships".split(" ");function Rt(n,t=e=>e){const e=n.
head??n.base;if(e===void 0)return;const[s,i]=[n.base??e,n.head??e],c=(0,O.j9)([i,s]),o=yt(s,i),u=Ft(n,o,c),r=[...new Set(u.values())].sort(($,M)=>$.rank-M.rank);Ut(r);const a=Wt(o,u),l=a.filter($=>$.status!==
"same"),f=Xt(o,l);Bt(n,r,c,f);const m=new Map(a.map(({item:$,source:M,target:j})=>[$,`${M.label} \u2192 ${j.label}`])),d=new Set(r.map(({place:$})=>$.key)),h=new Set(o.nodes.flatMap(({key:$,field:M})=>$===
void 0?[]:M.keys.at(-2)??"")),g=$=>$.filter(({status:M})=>M!=="removed").length;return{...At(r,a,{isWhole:n.status!=="modified",hide:t}),connections:Jt(l),size:{nodes:g(r),connections:g(a)},tells:f,isItemKey:$=>d.
has($)||c.labelOf(JSON.stringify($))!==void 0,labelOf:c.labelOf,endsOf:$=>m.get($),withItems:$=>h.size===0?$:Dt($,h,e)}}function Dt(n,t,e){let s=e;const i=n.path.map((c,o)=>{const u=o===0?"":n.path[o-
1];if(o===n.path.length-1&&"value"in n?s=n.value:c.type!=="member"?s=c.item:s=s&&"members"in s?s.members.get(c.key):void 0,c.type!=="member"||u===void 0||s===void 0||!("members"in s))return c;const r=typeof u==
"string"?u:u.type==="member"?u.key:void 0;return r!==void 0&&t.has(r)?(0,O.s3)(s,c.key):c});return{...n,path:i}}function Q({side:n}){return n==="head"}function Tn(n){return n&&[n.key,Tn(n.outer)]}function Ft({
matches:n},{nodes:t},e){const s=l=>l.key===void 0?`${l.value.id}`:JSON.stringify(Tn(l)),i=new Map(t.map((l,f)=>[l,f])),c=(0,w.$z)(t.filter(Q),s),o=(0,w.$z)(n,({base:l})=>l.id),u=l=>{const f=o.get(l.value.
id)??[];for(let m=f.shift();m;m=f.shift()){const d=c.get(`${m.head.id}`)?.shift();if(d)return d}return c.get(s(l))?.shift()},r=new Map;let a=0;for(const l of t){if(r.has(l))continue;const f=Q(l)?l:u(l);
a=(f&&i.get(f))??a+1e-6;const m=f===void 0?"removed":f===l?"added":"same",d=f??l,h=Pt(d,e),g={name:h,label:h,status:m,rank:a,place:d,old:m==="same"?l:void 0};r.set(l,g).set(d,g)}return r}function Ut(n){
const t=(0,O.Vn)(n.map(({name:e})=>e));for(const e of n){const s=(0,p.TH)(e.place.value);s&&(t.get(e.name)??0)>1&&(e.label=(0,O.oP)(e.name,s))}}function Pt({key:n,value:t,array:e},s){const[i,...c]=["c\
omponentType",...t.members.keys()].map(u=>(0,p.TN)(t,u)),[o="?"]=[(0,p.QP)(t),i,(0,p.TH)(t),...c].filter(u=>u!==void 0);return n??s.nameOf(t,e)??(0,p.e1)(o)}function Wt({edges:n},t){const e=n.flatMap(
r=>{const[a,l]=[t.get(r.source),t.get(r.target)];return a&&l?[{...r,source:a,target:l,status:Q(r.source)?"added":"removed"}]:[]}),s=({source:r,target:a,label:l})=>`${r.rank} ${a.rank} ${l}`,i=(0,w.$z)(
e,({status:r})=>r),c=(0,w.$z)(i.get("removed")??[],s);return[...(i.get("added")??[]).map(r=>c.get(s(r))?.pop()?{...r,status:"same"}:r),...[...c.values()].flat()].sort((r,a)=>r.source.rank-a.source.rank||
r.target.rank-a.target.rank)}function Jt(n){const t=new Map;for(const e of["target","label"]){const s=i=>`${i.source.rank} ${e==="label"?i.label:i.target.rank}`;for(const[i,c,...o]of(0,w.$z)(n,s).values()){
if(!i||!c||o.length>0||i.status===c.status)continue;[i.source,i.target,c.target].every(({old:r})=>r)&&!t.has(i)&&!t.has(c)&&t.set(i,c).set(c,i)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status===
"removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Xt({root:n,nodes:t},e){const s=new Set(e.flatMap(r=>r.links.map(({field:a})=>a))),i=new Set(e.map(({item:r})=>r)),c=new Set([n,...t.map(
({field:r})=>r)]),o={added:new Set,removed:new Set};for(const r of e){const a=[r.source.name,r.target.name,...r.label.split(", ")].map(l=>JSON.stringify(l));for(const l of[...a,...r.links.map(f=>f.text)])
o[r.status].add(l)}function u(r,a,l){if(a===void 0||c.has(a))return[{text:l,field:n}];const f=a.keys.at(-1)===N.NQ?[{text:JSON.stringify(l),field:a}]:[];if("text"in r)return[...f,{text:r.text,field:a}];
const m="members"in r?[...r.members]:[],d="items"in r?r.items.map(h=>["[]",h]):m;return[...f,...d.flatMap(([h,g])=>u(g,(0,N.Fu)(a,h),h))]}return({path:r,...a})=>{const l=r.map(d=>d.type==="member"?d.key:
"[]"),f=r.some(d=>"item"in d&&i.has(d.item)),m=(d,h)=>{const g=u(d,l.reduce(N.Fu,n),`${l.at(-1)}`),$=g.some(({field:j})=>s.has(j)),M=({text:j,field:mn})=>{if(s.has(mn))return h.has(j);const et=`${mn.keys.
findLast(Pe=>Pe!=="[]")}`;return Cn.includes(et)||h.has(j)&&C([et],Tt)||$&&Kt(j,mn)};return($||f)&&g.every(M)};return a.kind==="modified"?m(a.from,o.removed)&&m(a.to,o.added):"value"in a&&m(a.value,o[a.
kind])}}function Kt(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((i,c)=>i+c,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function Bt(n,t,{componentOf:e},s){const i=(0,x.pi)(n),c=t.flatMap(
r=>{const{value:a,array:l}=r.place,f=(0,O.qU)(a)===void 0?e(a,l):void 0;return[a.id===r.old?.value.id?void 0:a,f].map(m=>({owner:m,node:r}))}),o=(0,w.$z)(c,({owner:r})=>r);o.delete(void 0);const u=new Map(
n.matches.map(({path:r,head:a})=>[r.at(-1),a]));for(const r of n.changes){if(s(r)||i(r))continue;const a=r.path.map(f=>u.get(f)).reverse(),l=["value"in r&&r.value,...a].find(f=>o.has(f));for(const{node:f}of o.
get(l)??[])f.status==="same"&&(f.status="modified")}}var Ht=S(8965);const Rn=2,Vt=1e3,Gt=240,Yt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],J="...";function Zt(n,t){const e=[q(n??t),q(t??n)],[s,i]=[Fn(n),Fn(t)],c=qt(s,i);return e[0]===e[1]?c:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function q(n=""){return n.includes(
`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Dn(n){return n.split(q(n)==="CRLF"?`\r
`:`
`)}function Fn(n){return(n===void 0?[]:Dn(n)).flatMap(e=>Yt.reduce(Qt,[e]).map((s,i)=>i===0?s:J+s))}function Qt(n,t){return n.flatMap(e=>e.length>Gt?Array.from(e.matchAll(t),([s])=>s):e)}function qt(n,t){
const e=new Set(n),i=t.some(o=>e.has(o))?(0,Ht.E)([...n],[...t],{maxEditLength:Vt}):void 0;if(i===void 0)return[...Pn(n,t),...I("+",t)];let c=0;return i.flatMap(({added:o,removed:u,value:r},a)=>{const l=i[a+
1];if(u)return Pn(r,l?.added?l.value:[]);const[f,m]=[a===0?0:Rn,r.length-Rn],d=c+Un(r.slice(0,m+1));return c+=Un(r),o?I("+",r):l===void 0?I(" ",r.slice(0,f)):m-f<2?I(" ",r):[...I(" ",r.slice(0,f)),`@@\
 line ${d} @@`,...I(" ",r.slice(m))]})}function I(n,t){return t.map(e=>`${n} ${e}`)}function Un(n){return n.filter(t=>!t.startsWith(J)).length}function Pn(n,t){const e=new Map(n.map(a=>[U(a),a])),s=a=>U(
a)!=="",i=t.filter(s),o=(n.length-n.filter(s).length!==t.length-i.length?i:t).flatMap(a=>_(e.get(U(a))??a,a)),u=o.length>0||t.length===0?o:_(Wn(n),Wn(t));return[...u.length===0?[]:[`@@ hard to see: ${[
...new Set(u)].join(", ")} @@`],...I("-",n)]}function Wn(n){return n.map(t=>t.startsWith(J)?t.slice(J.length):`
${t}`).join("")}function _(n,t){if(U(n)!==U(t))return[];const[e,s]=[n.normalize(),t.normalize()],i=nn(n)===nn(t)?[]:["Unicode forms"];return e===s?i:[...i,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function U(n){return nn(n.normalize())}function nn(n){return n.replace(/\s/g,"")}function _t(n,t){let[e,s]=[0,t];const c=[...(0,w.$z)(n,u=>u.startsWith("@@ line ")?++e:e).values()].flatMap(
u=>{const r=ne(u,s);return s-=tn(u),r}),o=n.filter(Jn).length-c.filter(Jn).length;return o===0?c:[...c,`@@ ${(0,y.hS)(o,"more changed line")} @@`]}function ne(n,t){const e=o=>o.startsWith("-"),s=tn(n.
filter(e)),i=tn(n)-s,c={removed:Math.max(t/2,t-i),others:Math.max(t/2,t-s)};return n.filter(o=>{const u=e(o)?"removed":"others";return c[u]-=o.length+1,c[u]>=0})}function Jn(n){return n.startsWith("-")||
n.startsWith("+")}function tn(n){return n.reduce((t,e)=>t+e.length+1,0)}var en=S(2742),T=S(7856);const E={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",
rewired:"\u270F\uFE0F"},sn=80,L={texts:3,min:4,max:60,usual:2,usualWeight:.001},Xn=8;function X(n,t,e){if(n.type==="string")return on(R((0,p.e1)(n.text),t.mask),t,e);const[s="",...i]=A(n,t);return i.length>
0||s.length>sn?void 0:(0,v.SS)(s,1/0)}function on(n,t,e){const s=t.mask(n).shown;if(s.length>sn||s.includes(`
`))return;const i=rn(n,t,e);return(0,v.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${b(i,t)})`)}function rn(n,{labelOf:t},e){const s=t(n);return s===void 0||(0,O.qU)(e)===s||s.toLowerCase()===n.toLowerCase()||
[...e?.members.values()??[]].some(c=>(0,p.jn)(c)&&(0,p.e1)(c.text)===s)?void 0:s}function te(n,t,{labelOf:e}){const[s,i]=n.slice(-2);return s?.type!=="item"||i?.type!=="member"||!p.ZM.test(i.key)?!1:(0,p.
TH)(s.item)===t||e((0,p.e1)(t))===s.label}function A(n,t,e){const{mask:s}=t;if((0,p.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const a=R((0,p.e1)(n.text),s),{shown:l}=s(a);if(l.includes(`
`))return["|",...Kn(Dn(l))];const f=rn(a,t,e);return[JSON.stringify(l)+(f===void 0?"":` (${s(f).shown})`)]}const[i="",c=""]=n.type==="array"?"[]":"{}",o=n.type==="array"?n.items.map(a=>A(a,t)):Array.from(
n.members,([a,l])=>{const[f,...m]=(0,T.$C)(a,l,n)?[y.v5]:A(l,t,n);return[`${JSON.stringify(s(a).shown)}: ${f}`,...m]}),u=i+o.join(", ")+c;return u.length<=sn&&o.every(a=>a.length===1)?[u]:[i,...Kn(o.flat()),
c]}function Kn(n){return n.map(t=>`  ${t}`)}function R(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].
includes(n)?e:n}catch{return n}}function ee(n,t,e){const s=[R(n,e),R(t,e)];return[n,t].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[n,t]:s}function se(n,t,e){const s=new Map,i=(o,u,r)=>{r>(s.
get(o)?.weight??0)&&s.set(o,{text:u,weight:r})},c=(o,u,r)=>{if(o.type==="array")for(const h of o.items)c(h,u,r+1);if(o.type==="object")for(const[h,g]of o.members)(0,T.$C)(h,g,o)?i(h,y.v5,L.max):c(g,h,
r+1);if(o.type!=="string")return;const a=(0,p.e1)(o.text),f=/^type$/i.test(u)||(0,x.rL)(u,o)||(0,x.gN)(a)||t(o)||e.labelOf(a)!==void 0;if(a.length<L.min||f)return;const m=a.includes("://")?2*L.max:Math.
min(a.length,L.max),d=e.countOf(a)>L.usual?L.usualWeight:1;i(u,e.mask(R(a,e.mask)).shown,d*m/(r+1))};return c(n,"",0),[...s].sort(([,o],[,u])=>u.weight-o.weight).filter(([,{weight:o}],u)=>u===0||u<L.texts&&
o>L.usualWeight*2*L.max).map(([o,{text:u}])=>`${b(o,e)}: ${(0,v.SS)(JSON.stringify((0,v.Jj)(u,L.max)),1/0)}`).join(", ")}function b(n,{mask:t},e=100){return(0,v.SS)(t(n).shown,e)}function P(n,t,e=!1){
const s=(0,x.a2)(n),i=e?1/0:100,c=n.flatMap((r,a)=>{if(r.type==="element"){const d=n[a+1],h=d?.type==="member"&&r.item?(0,p.TN)(r.item,d.key):void 0,g=r.text===void 0||a>0&&!d||h===JSON.stringify(r.text);
return[(0,v.SS)(`[${r.index}]`)+(g?"":` (${b(r.text,t)})`)]}if(r.type==="item"){const d=t.endsOf(r.item),h=d===void 0?r.label:e?`${d} (${r.label})`:d,g=a===s-1&&r.hint!==void 0?` (${b(r.hint,t)})`:"";
return[`**${b(h,t,i)}**${g}`]}const l=n.slice(a+1).find(({type:d})=>d!=="member")?.type==="item",f=!e&&l&&/^([A-Za-z]*|[a-z_]+)$/.test(r.key),m=rn(r.key,t);return f?[]:[b(r.key,t,i)+(m?` (${b(m,t)})`:
"")]});if(c.length<=Xn||e)return c.join(" \u203A ")||(t.whole??"the whole file");const o=c.findLastIndex(r=>r.startsWith("**")),u=r=>r<2||r===o||r>c.length-Xn+2;return c.flatMap((r,a)=>u(a)?[r]:u(a-1)?
["\u2026"]:[]).join(" \u203A ")}function cn({path:n},t){const s=n.slice((0,x.a2)(n)).map(i=>i.type==="element"?{...i,text:void 0}:i);return P(s,t)}function an(n,t){const e=o=>n.map(({path:u,kind:r})=>(r?
`${E[r]} `:"")+P(u,t,o)),[s,i]=[e(!1),e(!0)],c=(0,O.Vn)(s);return Bn(s.map((o,u)=>c.get(o)===1?o:i[u]??o))}function Bn(n){const[t,e]=[(0,O.Vn)(n),new Map];return n.map(s=>{const[i=1,c]=[t.get(s),(e.get(
s)??0)+1];return e.set(s,c),i===1?s:`${s} (${c} of ${i})`})}const z="  ",Hn=3,oe=5,ie=120,un={line:": changed, hidden"};function D(n,t){const e=[...(0,w.$z)(n,re).values()],s=e.filter(o=>o.length<Hn).
flat(),i=an(s,t),c=new Map(s.map((o,u)=>{const{line:r,...a}=K(o,t);return[o,k(`- ${i[u]}${r}`,{changes:1,...a})]}));return e.flatMap(o=>{const u=o.flatMap(r=>c.get(r)??[]);return u.length===0?ce(o,t):
u})}function re(n){const t=(0,x.a2)(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(t===0||t===n.path.length||s.length===0)return n;const i=n.path.
slice(t).map(c=>c.type==="member"?c.key:"index"in c&&c.index);return JSON.stringify([n.kind,s,i])}function ce(n,t){const[e]=n,{line:s,under:i=()=>""}=K(e,t),c=Gn(Vn(n,t)),o=e.kind==="modified"?"":` ${e.
kind}`,u=`- ${E[e.kind]} ${cn(e,t)}${s}${o} in ${c.line}`;return k(u,{changes:n.length,under:r=>i(r)+(c.under?.(r)??"")})}function Vn(n,t){const e=n.map(({path:s})=>({path:s.slice(0,(0,x.a2)(s))}));return an(
e,t)}function K(n,t){if(n.kind==="modified")return Yn(n,t);if("value"in n)return ue(n,t);if(n.kind==="moved"){const[c,o]=[n.from,n.path].map(u=>P(u.slice(0,-1),t,!0));return{line:`: moved from ${c} to\
 ${o}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(c=>({path:[c]})),s=Gn(an(e,t)),i=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${i}\
)`}}function Gn(n){if(n.length<=oe)return{line:n.join(", ")};const t=(0,y.hS)(n.length,"item"),e=qn(t,z+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function Yn({path:n,from:t,to:e},s){if(t.
type==="hidden"||e.type==="hidden")return{line:""};if((0,T._p)(n,t,e))return un;if(t.type==="string"&&e.type==="string"){const f=te(n,e.text,s)?{...s,labelOf:()=>{}}:s;return ae((0,p.e1)(t.text),(0,p.
e1)(e.text),f)}const[i,c]=[e.type==="string",t.type==="string"],o=i===c?void 0:(0,en.qy)(Zn(t),Zn(e));if(o){const f=`JSON, ${c?"no longer":"now"} in a text`;return o.changes.length===0?{line:`: the sa\
me ${f}`}:{line:` (${f})`,under:Qn(D(o.changes,s))}}const[u,r]=[A(t,s).join(`
`),A(e,s).join(`
`)];if(u===r)return un;const[a,l]=[X(t,s),X(e,s)];return a&&l?{line:`: ${a} \u2192 ${l}`}:{line:"",under:B(u,r)}}function Zn(n){return n.type==="string"?(0,p.e1)(n.text):(0,en.dj)(n)}function Qn(n){const t=k(
"",{parts:n});return e=>`
${_n(yn(t,e).join(""))}`}function ae(n,t,e){const[s,i]=ee(n,t,e.mask),c=s===n&&i===t?"":" (percent-encoded)",[o,...u]=(0,en.qy)(s,i)?.changes??[];if(o!==void 0){const h={...e,whole:"the whole text"},g=`${c}\
 (JSON in a text)`;if(u.length===0&&o.kind==="modified"){const $=Yn(o,h);return{...$,line:`${g} \u203A ${P(o.path,h)}${$.line}`}}return{line:g,under:Qn(D([o,...u],h))}}const[r,a]=[e.mask(s),e.mask(i)];
if(r.shown===a.shown)return{line:c+un.line};const l=r.hidden===a.hidden?"":" (hidden values differ, too)",[f,m]=[on(s,e),on(i,e)];if(!f||!m)return{line:c+l,under:B(r.shown,a.shown)};const d=_(r.shown,
a.shown).join(", ");return{line:`${c}: ${f} \u2192 ${m}${d&&` (${d})`}${l}`}}function ue(n,t){const{path:e,value:s}=n;if(s.type==="hidden")return{line:""};if((0,T._p)(e,s))return{line:": hidden"};if(s.
type==="object")return le(n,s,t);const i=X(s,t);return i!==void 0?{line:`: ${i}`}:s.type==="array"?{line:"",under:ln(n,A(s,t),(0,y.hS)(s.items.length,"element"))}:{line:"",under:ln(n,[t.mask(R((0,p.e1)(
s.text),t.mask)).shown])}}function le(n,t,e){const s=n.path.at(-1),i=s?.type==="item"?s:void 0;if(t.members.size===0&&!i)return{line:": `{}`"};const c=d=>(0,p.jn)(d)&&[i?.label,i?.hint].includes((0,p.
e1)(d.text)),o=[...t.members].filter(([,d])=>!i||!c(d)),u=o.filter(([d,h])=>!i||!(0,x.rL)(d,h)),r=u.map(([d,h])=>{const g=(0,T.$C)(d,h,t)?(0,v.SS)(y.v5):X(h,e,t);return g&&`${b(d,e)}: ${g}`}),a=!r.includes(
void 0)&&r.join(", ").length<=ie,l=a?r.join(", "):se(t,c,e),f=l&&`: ${l}`;if(a&&u.length===o.length)return{line:f};const m=ln(n,A(t,e),(0,y.hS)(t.members.size,"field"));return{line:f,under:a?d=>d===1/0?
m(d):"":m}}function ln({kind:n},t,e){const s=t.join(`
`);return n==="added"?B(void 0,s,e):B(s,void 0,e)}function B(n,t,e){const s=(0,v.EU)(Zt(n,t),"diff",z);return i=>{const c=s.length<=i?s:fe(s,i);return e===void 0?`
${c}`:qn(e,c)}}function fe(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(i=>i.slice(z.length));return[...e.slice(0,1),..._t(s,t).map(i=>z+i),...e.slice(-1)].join(`
`)}function qn(n,t){return`
${z}<details><summary>${n}</summary>

${t}
${z}</details>`}function _n(n){return n.replace(/^(?=.)/gm,z)}const nt=5;function de(n,t){const e=Rt(n,m=>t(m).shown),s=(0,p.qy)(()=>(0,O.Vn)((0,p.PX)(n.head??n.base))),i={mask:t,labelOf:m=>e?.labelOf(
JSON.stringify(m)),endsOf:m=>e?.endsOf(m),countOf:m=>s().get(m)??0},c=tt((0,H.xS)(n)),o=n.status==="modified",u=o?pe(n,i,e):D(fn(Se(n),e),i),{nodes:r=0,connections:a=0}=e?.size??{},l=r===0?"What is in\
 it":`${(0,y.hS)(r,"node")}, ${(0,y.hS)(a,"connection")}`,f=o?u:F(l,u,{changes:c,folded:!0});return[...me(e),k(he(n,t),{parts:[...f,...ge(n,i)],changes:c})]}function tt({added:n,modified:t,removed:e}){
return n+t+e}function me(n){return n?.note!==void 0?[k(n.note)]:n?.picture?[k((0,v.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function he({name:n,kind:t,status:e,changes:s},i){const c=`**${b(n,{mask:i})}**`;return e!=="modified"?`${E[e]} ${c}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${E.modified} ${c}: content modified`:t==="variables"?`${c} (values are never shown)`:c}function ge({references:n},t){if(n.length===0)return[];const e=n.slice(0,nt).
map(({path:o,from:u,to:r})=>`${P(o,t)} (${b(u,t)} \u2192 ${b(r,t)})`),s=n.length>nt?", \u2026":"",i=n.length===1?"follows and isn't":"follow and aren't",c=`${(0,y.hS)(n.length,"reference")} to new IDs\
 and names ${i} counted`;return[k(`${c}: ${e.join(", ")}${s}`)]}function pe(n,t,e){const s=(0,x.pi)(n),i=e?.connections??[],c=new Set(i.map(({item:d})=>d)),o=(0,w.$z)(n.text?[we(n.text)]:n.changes,d=>e?.
tells(d)?$e(d)?"layout":"told":"value"in d&&c.has(d.value)?"connection":s(d)?"layout":ye(d.path,e)?"item":"rest"),[u,r]=[o.get("layout")??[],o.get("connection")??[]],a=D(o.get("rest")??[],t),l=be(i,r,
t),f=(o.get("told")?.length??0)+r.length,m=`Layout and bookkeeping: ${(0,y.hS)(u.length,"change")}`;return[...D(fn(o.get("item")??[],e),t),...F("Connections",l,{noun:"connection",changes:f}),...l.length===
0?a:F("Elsewhere in the file",a),...F(m,ve(fn((0,x.lY)(u,n),e),t),{folded:!0})]}function fn(n,t){return t?n.map(t.withItems):n}function $e({path:n}){const[t,e]=n.slice(-2);return t?.type==="item"&&e?.
type==="member"&&Cn.includes(e.key)}function ye(n,t){return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function we({base:n,head:t}){return{kind:"modified",path:[],from:dn(n),to:dn(
t)}}function dn(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function Se({base:n,head:t,text:e,status:s,changes:i}){const c=s==="removed"?"removed":"added",o=(r,a)=>{const l=(0,O.Vg)(r,()=>{});
return!(a.length<3&&l.length>0&&l.every(m=>m.value.type==="object"))&&(a.length>0||r.type!=="object")?[{kind:c,path:a,value:r}]:l.flatMap(({step:m,value:d})=>m.type==="member"?o(d,[...a,m]):[{kind:c,path:[
...a,m],value:d}])},u=n??t??(e&&dn(e.base??e.head));return u?o(u,[]):i}function be(n,t,e){const s=new Map(t.map(o=>["value"in o&&o.value,o])),i=Oe(ke(n,s),s),c=Bn(i.map(o=>Me(o,e)));return i.map(([{item:o}],u)=>{
const r=s.get(o),{line:a,under:l=()=>""}=r?K(r,e):{line:""};return k(`${c[u]}${l(0)===""?a:""}`,{under:l})})}function ke(n,t){const e=s=>{const{kind:i,source:c,target:o,label:u,was:r}=s;return t.has(s.
item)?s:JSON.stringify([i,c.rank,o.rank,u,r?.target.rank,r?.label])};return[...(0,w.$z)(n,e).values()].map(s=>({...s[0],times:s.length}))}function Oe(n,t){const e={added:new Map,removed:new Map};return n.
flatMap(s=>{const{kind:i,source:c,target:o,item:u}=s;if(i==="rewired"||t.has(u))return[[s]];const r=e[i].get(c),a=r??[s];return r&&r.push(s),e[i].delete(c),e[i].set(o,a),r?[]:[a]})}function Me(n,t){const[
{kind:e,source:s,target:i,was:c}]=n,o=l=>`**${b(l.label,t)}**`,u=l=>l===""?"":` (${b(l,t)})`,r=n.map(({target:l,label:f,times:m})=>` \u2192 ${o(l)}${u(f)}${m===1?"":`, ${m} times`}`),a=c?.target===i?u(
c.label)||" without a label":c&&` ${o(c.target)}`;return`- ${E[e]} ${o(s)}${r.join("")}${a===void 0?"":`, was${a}`}`}function ve(n,t){const e=i=>`${i.kind} ${(0,x.a2)(i.path)>0} ${cn(i,t)}`;return[...(0,w.
$z)(n,e).values()].flatMap(i=>{const c=i.map(a=>K(a,t));if(i.length<Hn||c.some(({under:a})=>a))return D(i,t);const o=Vn(i,t),u=_n(c.map(({line:a},l)=>`- ${o[l]}${a}`).join(`
`)),r=`- ${E[i[0].kind]} ${cn(i[0],t)} of ${(0,y.hS)(i.length,"item")}`;return k(r,{changes:i.length,under:()=>`
${u}`})})}const xe="<!-- workflow-report -->",Ne=6e4,Le=1e3;function Ie(n){const{workflows:t,missing:e}=n,s=(0,T.lb)(n),c=["changed","added","removed"].flatMap(r=>t.filter(a=>a.status===r)).map(r=>{const a=tt(
r.counts);return{workflow:r,changes:a,parts:r.files.flatMap(l=>de(l,s))}}),o=ze(n,s),u=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=Ne,maxBytes:a=1/0,headings:l=!0,mark:f=!0}={})=>{
const m=c.map(({workflow:g,...$})=>k(Ae(g,s,l),$)),d=k(u,{parts:[...F("",m,{noun:"workflow"}),...o]}),h=f?`${xe}
`:"";for(let g=Math.min(r,a);;){const $=[h,...yn(d,g-h.length-1),`
`],M=a===1/0?0:Buffer.byteLength($.join(""));if(M<=a||g<Le)return $;g=Math.floor(g*a*.99/M)}}}function Ee(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Ae({name:n,status:t,counts:e},s,i){const c=i?"### ":"",o=n===void 0?void 0:b(n,{mask:s});return t==="added"||t==="removed"?`${c}${E[t]} ${o===void 0?"Workflow":`${o}: workflow`} ${t}`:i?`${c}${o===
void 0?"":`${o}: `}${(0,H.cq)(e)}`:""}function ze({workflows:n,notCompared:t=[]},e){const s=(o,u)=>{const r=o.flatMap(a=>a===void 0?[]:[b(a,{mask:e})]).join(", ");return o.length===0?[]:[k(u(r),{least:u(
(0,y.hS)(o.length,"workflow"))})]},i=n.flatMap(({name:o,status:u})=>u==="unchanged"?[o]:[]),c=n.flatMap(({name:o,variablesCompared:u})=>u?[]:[o]);return[...n.length===0?[k("No workflow was compared")]:
[],...s(i,o=>o===""?"No changes":`${o}: no changes`),...s(c,o=>`The environment variables${c.length===n.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,o=>`${o}: not compared, because the step failed`)]}var je=S(8725),Ce=S(2697),Te=S(6584);const Re=900*1024;async function De(n){Ue(n);const t=Ie(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,Ce.bg)("the report",e),Fe(t)}function Fe(n){return(t,e,s)=>{const i=Re-Buffer.byteLength(e.join()),c=n({headings:t,maxLength:1/0,maxBytes:i,mark:!1}).join("");return s===void 0?c:Ee(c,s)}}
function Ue(n){const t=(0,H.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Te.bY),s=t.length>20?` and ${(0,y.hS)(t.length-20,"more line")}`:"";(0,je.lm)(`No field matched ${e.join(", ")}${s} \
in ignore. Check the spelling.`)}})};export{Xe as id,Ke as ids,Be as modules};
