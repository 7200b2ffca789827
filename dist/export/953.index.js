const Ue=953,Pe=[953],We={4953:((De,_n,k)=>{k.d(_n,{publishReport:()=>je});var G=k(1124),S=k(706),g=k(3436),v=k(9665);const hn=Number.MAX_SAFE_INTEGER,pn=2,gn=60,$n="</details>",nt=41,tt=100;function M(n,t={}){
const{under:e=()=>"",parts:s=[],noun:i="change",folded:c=!1}=t,{length:o}=e(hn),{least:a=o===0?n:`${n} \u2026`,changes:r=Y(s)}=t;return{line:n,under:e,size:n.length+o,least:a,parts:s,changes:r,noun:i,
folded:c}}function F(n,t,e={}){return t.length===0?[]:[M(n,{...e,parts:t})]}function yn(n,t){const e=({leaf:u,outer:l})=>l.length===1?0:u.size,s=(u,l)=>e(u)-e(l),i=new Map,c=()=>ot(bn(n,i).filter(([u])=>u!==
"")),o=[];let a=Sn(n,[]).sort(s),r=t;for(let u=-1;a.length>0&&u<o.length;r=t-wn(c()))u=o.length,a=a.filter(l=>{const f=l.outer.filter(d=>!i.has(d)),m=f.map(d=>d.line.length+pn+gn+(d.folded?nt:0)).reduce(
(d,p)=>d+p,l.leaf.least.length+pn);if(m>r)return!0;r-=m;for(const d of f)i.set(d,[]);return i.set(l.leaf,[l.leaf.least]),o.push(l),!1});for(const[u,{leaf:l}]of o.sort(s).entries()){const f=et(l,l.least.
length+Math.floor(r/(o.length-u)));r-=wn(f)-l.least.length,i.set(l,f)}return c()}function wn(n){return n.reduce((t,{length:e})=>t+e,0)}function Sn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.
flatMap(e=>Sn(e,[...t,n]))}function et({line:n,under:t,size:e,least:s},i){if(e<=i)return[n,t(Math.max(i,hn))];for(let c=i-n.length-gn;c>tt;c=Math.floor(c*.7)){const o=t(c);if(o!==""&&n.length+o.length<=
i)return[n,o]}return[s]}function bn(n,t){const{line:e,parts:s,folded:i}=n;if(s.length===0)return[t.get(n)??[]];const c=s.filter(r=>t.has(r)).flatMap(r=>bn(r,t)),o=s.filter(r=>!t.has(r)),a=[...c,[st(n,
o)]];return i?[[`<details><summary>${e}</summary>`],...a,[$n]]:[[e],...a]}function st({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,S.hS)(t.length,"more connection")}`;if(Y(t)===0)
return"";const e=n==="workflow"?` in ${(0,S.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,S.hS)(Y(t),"more change")}${e}`}function Y(n){return n.reduce((t,{changes:e})=>t+e,0)}function ot(n){
const t=e=>e?.[0]?.startsWith("- ");return n.flatMap((e,s)=>{const i=e[0]===$n||t(e)&&t(n[s-1]);return[s===0?"":i?`
`:`

`,...e]})}var N=k(8132),I=k(6997),b=k(5408);const On="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",kn="source from origi\
n src tail out".split(" "),Mn=`${On} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),it="action activity block node state step task widget id".split(
" "),vn="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),rt="handle port pin output socket".split(" "),ct=/^[\p{L} _-]{1,30}$/u,
at=60;function R(n,t){return Z(n).some(e=>t.includes(e))}function Z(n){return n.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function Nn({slot:n,value:t},e,s){const i=e?
(0,g.YD)(e.value):[],o=vn.flatMap(l=>i.filter(f=>f.toLowerCase()===l)).map(l=>{const[f,h]=[e?.field.inner.get(l),Q(e?.value.members.get(l))];return f&&(0,I.t5)(f).some(({texts:d})=>d.size>1)||h.includes(
" ")?h:""}),a=l=>Z([l]).every(f=>[...Mn,...it].includes(f)),r=s.filter(l=>!Mn.includes(l.toLowerCase())&&!a(l)),u=n===void 0?[]:[`output ${n+1}`];return[Q(t),...o].find(l=>l!=="")??[...r,...u].join(",\
 ")}function Q(n){const e=(n?.type==="literal"?[]:(0,g.PX)(n).flatMap(s=>s.trim()||[])).join(", ");return e.length>at||g.kk.test(e)?"":e}function ut(n,{find:t}){const e=new Map(n.map(o=>[o,lt(o)])),s=(0,v.
Vn)([...e.values()].map(o=>o?.text)),i=[...s.values()].reduce((o,a)=>Math.max(o,a),0),c=(0,b.$z)(n,({source:o})=>o);return n.map(o=>{const a=e.get(o);if(a===void 0||o.label!=="")return o;const r=t(a.text,
a.place),u=r&&(0,I.FK)(r,o.source)?vn.map(d=>Q(r.value.members.get(d))):[],l=[...u,(0,g.e1)(a.text)].find(d=>d!=="")??"",f=c.get(o.source)?.some(d=>e.get(d)?.text!==a.text),h=u.length>0||s.get(a.text)===
i;return(f||!h)&&(l!==(0,g.e1)(a.text)||ct.test(l))?{...o,label:l,links:[...o.links,{...a,target:o.target}]}:o})}function lt({links:[n]}){const t=n&&(0,g.YD)(n.place.value).find(i=>R([i],kn)&&R([i],rt)),
[e,s]=t?[n.place.value.members.get(t),n.place.field.inner.get(t)]:[];return n&&s&&e?.type==="string"?{...n,text:e.text,field:s,value:e}:void 0}const ft="target to dest destination head in".split(" "),
Ln=`${On} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),dt="after depends dependencies need\
s requires prev previous predecessor predecessors".split(" ");function mt(n,t){const e=(0,I.BQ)(n,t),s=(0,I.t5)(e.root).flatMap(l=>pt(l,e)),i=ut(gt(s),e),c=i.length>0?i:yt(s,e),o=new Set(c.flatMap(({source:l,
target:f})=>[l.field,f.field])),a=(0,b.$z)(e.places,({field:l})=>l),r=[...o].filter(l=>[...o].some(f=>ht(a.get(l),a.get(f))));for(const l of r)o.delete(l);const u=c.filter(({source:l,target:f})=>o.has(
l.field)&&o.has(f.field));return{root:e.root,nodes:e.places.filter(({field:l})=>o.has(l)),edges:u}}function ht(n=[],t=[]){const e=([i])=>i?.field.keys.length??0;if(e(t)>=e(n))return!1;const s=new Set(
t.map(({value:i})=>(0,g.TH)(i)));return 2*n.filter(({value:i})=>(0,g.TH)(i)!==void 0&&s.has((0,g.TH)(i))).length>n.length}function pt(n,{find:t}){const e=n.references.flatMap(a=>{const r=t(a.text,a.place);
return r?[{...a,field:n,target:r}]:[]}),s=e.filter(({place:a,target:r})=>!(0,I.FK)(a,r)),i=e.length/n.references.length,c=i>=.5&&q(n.references)-q(e)<=2;return(i>=.9||c&&R(n.keys.slice(-2),Ln))&&2*s.length>=
e.length?[e]:[]}function q(n){return new Set(n.map(({text:t})=>t)).size}function gt(n){const t=n.filter(e=>!e.some(({place:s,target:i})=>i.field===s.field));return[...(0,b.$z)(t,([e])=>e?.place.field).
values()].flatMap(e=>{const s=(0,b.$z)(e,o=>In(o,kn)),i=(0,b.$z)(e,o=>In(o,ft));s.delete(void 0);const c=[...s].flatMap(([o,a])=>a.flatMap(r=>(i.get(o)??[]).map(u=>$t(r,u))));return c.sort((o,a)=>xn(a)-
xn(o)||En(o)-En(a)),c[0]??[]})}function In([n],t){const e=Z(n?.field.keys.slice(-2)??[]),s=e.filter(i=>!t.includes(i));return s.length<e.length?s.join(" "):void 0}function $t(n,t){const e=new Map(n.map(
s=>[s.place,s]));return t.flatMap(s=>{const i=e.get(s.place),c=i&&{source:i.target,target:s.target,links:[i,s]};return c?[{...c,label:Nn(s,s.place,[]),item:s.place.value}]:[]})}function xn(n){return n.
filter(({source:t,target:e})=>!(0,I.FK)(t,e)&&!(0,I.FK)(e,t)).length}function En([n]){return n?n.source.field.keys.length+n.target.field.keys.length:0}function yt(n,t){const[e,s]=[[],[]],i=new Set;for(const o of n){
const a=o.flatMap(h=>wt(h,t)),[r]=a;if(r===void 0||10*a.length<9*o.length)continue;const u=r.link.field.keys.slice(r.inside.field.keys.length),l=a.filter(({source:h,inside:m})=>h!==m);for(const{inside:h}of l)
i.add(h.key);const f=R(u,dt);if(!(!f&&l.length===0&&!R(u,Ln)))for(const{link:h,source:m}of a){const d=h.place===m?void 0:h.place,p={label:Nn(h,d,u),links:[h],item:d?.value};f?s.push({source:h.target,target:m,
...p}):e.push({source:m,target:h.target,...p})}}const c=e.length<s.length?s:e;return i.size>1||q(c.flatMap(({links:o})=>o))>1?c:[]}function wt(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.
stringify(e.key),e),i=[e,s].find(c=>c?.field===n.target.field);if(i)return[{link:n,source:i,inside:e}]}return[]}var L=k(3499);const zn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},
St={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},bt={same:"-->",added:"\
==>",removed:"-.->"},An=40,Ot=500,kt=5e4,Mt=40,vt=6;function Nt(n,t,{isWhole:e,hide:s}){const i=({status:r})=>e||r!=="same",c=new Set([...n.filter(i),...t.filter(i).flatMap(J)]),o=t.filter(r=>J(r).some(
i)).flatMap(J);if(c.size===0)return{};for(const r of[new Set([...c,...o]),c]){const u=t.filter(h=>J(h).every(m=>r.has(m)));if(r.size>An||u.length>Ot)continue;const l=n.filter(h=>r.has(h)),f=Lt(l,u,s);
if(f.length<=kt)return{picture:f}}return{note:`The picture is left out: it would have ${c.size>An?(0,S.hS)(c.size,"node"):"too many connections"}.`}}function J({source:n,target:t}){return[n,t]}function Lt(n,t,e){
const s=new Map(n.map((o,a)=>[o,`n${a+1}`])),i=(0,v.Vn)(n.map(({name:o})=>o)),c=n.map(o=>{const a=i.get(o.name)===1?o.name:o.label;return`  ${s.get(o)}["${zn[o.status]}${jn(e(a))||"?"}"]`});for(const{
source:o,target:a,label:r,status:u}of t){const l=`${zn[u]}${jn(e(r))}`.trim();c.push(`  ${s.get(o)} ${bt[u]}${l===""?"":`|"${l}"|`} ${s.get(a)}`)}for(const[o,a]of Object.entries(St)){const r=n.filter(
u=>u.status===o).map(u=>s.get(u));r.length>0&&c.push(`  classDef ${o} ${a}`,`  class ${r.join()} ${o}`)}return[`flowchart ${It(n,t)>vt?"TD":"LR"}`,...new Set(c)].join(`
`)}function It(n,t){const e=new Set(t.map(({target:c})=>c)),s=n.filter(c=>!e.has(c)),i=new Map((s.length>0?s:n.slice(0,1)).map(c=>[c,1]));for(const[c,o]of i)for(const{source:a,target:r}of t)a===c&&!i.
has(r)&&i.set(r,o+1);return Math.max(...i.values())}function jn(n){return(0,N.RK)((0,N.Jj)(n.replace(/\s+/g," ").trim(),Mt)).replace(xt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const xt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Cn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Et="* if when id name label title type key handle condition event relationships".split(" ");function zt(n,t=s=>s,e){const s=n.
head??n.base;if(s===void 0)return;const[i,c]=[n.base??s,n.head??s],o=(0,v.j9)([c,i],e),a=mt(i,c),r=jt(n,a,o),u=[...new Set(r.values())].sort(($,w)=>$.rank-w.rank);Ct(u);const l=Tt(a,r),f=l.filter($=>$.
status!=="same"),h=Ft(a,f);Pt(n,u,o,h);const m=new Map(l.map(({item:$,source:w,target:E})=>[$,`${w.label} \u2192 ${E.label}`])),d=new Set(u.map(({place:$})=>$.key)),p=new Set(a.nodes.flatMap(({key:$,field:w})=>$===
void 0?[]:w.keys.at(-2)??"")),y=$=>$.filter(({status:w})=>w!=="removed").length;return{...Nt(u,l,{isWhole:n.status!=="modified",hide:t}),connections:Dt(f),size:{nodes:y(u),connections:y(l)},tells:h,isItemKey:$=>d.
has($)||o.labelOf(JSON.stringify($))!==void 0,labelOf:o.labelOf,endsOf:$=>m.get($),withItems:$=>p.size===0?$:At($,p,s)}}function At(n,t,e){let s=e;const i=n.path.map((c,o)=>{const a=o===0?"":n.path[o-
1];if(o===n.path.length-1&&"value"in n?s=n.value:c.type!=="member"?s=c.item:s=s&&"members"in s?s.members.get(c.key):void 0,c.type!=="member"||a===void 0||s===void 0||!("members"in s))return c;const r=typeof a==
"string"?a:a.type==="member"?a.key:void 0;return r!==void 0&&t.has(r)?(0,v.s3)(s,c.key):c});return{...n,path:i}}function U({side:n}){return n==="head"}function Rn(n){return n&&[n.key,Rn(n.outer)]}function jt({
matches:n},{nodes:t},e){const s=d=>JSON.stringify(Rn(d)),i=t.filter(({key:d})=>d!==void 0),c=[...(0,b.$z)(i,s).values()].filter(d=>d.some(U)&&!d.every(U)),o=new Set(c.flat()),a=d=>o.has(d)?s(d):`${d.value.
id}`,r=new Map(t.map((d,p)=>[d,p])),u=(0,b.$z)(t.filter(U),a),l=(0,b.$z)(n,({base:d})=>d.id),f=d=>{const p=(o.has(d)?void 0:l.get(d.value.id))??[];for(let y=p.shift();y;y=p.shift()){const $=u.get(`${y.
head.id}`)?.shift();if($)return $}return u.get(a(d))?.shift()},h=new Map;let m=0;for(const d of t){if(h.has(d))continue;const p=U(d)?d:f(d);m=(p&&r.get(p))??m+1e-6;const y=p===void 0?"removed":p===d?"\
added":"same",$=p??d,w=Rt($,e),E={name:w,label:w,status:y,rank:m,place:$,old:y==="same"?d:void 0};h.set(d,E).set($,E)}return h}function Ct(n){const t=(0,v.Vn)(n.map(({name:e})=>e));for(const e of n){const s=(0,g.
TH)(e.place.value);s&&(t.get(e.name)??0)>1&&(e.label=(0,v.oP)(e.name,s))}}function Rt({key:n,value:t,array:e},s){const[i,...c]=["componentType",...t.members.keys()].map(a=>(0,g.TN)(t,a)),[o="?"]=[(0,g.
QP)(t),i,(0,g.TH)(t),...c].filter(a=>a!==void 0);return n??s.nameOf(t,e)??(0,g.e1)(o)}function Tt({edges:n},t){const e=n.flatMap(r=>{const[u,l]=[t.get(r.source),t.get(r.target)];return u&&l?[{...r,source:u,
target:l,status:U(r.source)?"added":"removed"}]:[]}),s=({source:r,target:u,label:l})=>`${r.rank} ${u.rank} ${l}`,i=(0,b.$z)(e,({status:r})=>r),c=(0,b.$z)(i.get("removed")??[],s);return[...(i.get("adde\
d")??[]).map(r=>c.get(s(r))?.pop()?{...r,status:"same"}:r),...[...c.values()].flat()].sort((r,u)=>r.source.rank-u.source.rank||r.target.rank-u.target.rank)}function Dt(n){const t=new Map;for(const e of[
"target","label"]){const s=i=>`${i.source.rank} ${e==="label"?i.label:i.target.rank}`;for(const[i,c,...o]of(0,b.$z)(n,s).values()){if(!i||!c||o.length>0||i.status===c.status)continue;[i.source,i.target,
c.target].every(({old:r})=>r)&&!t.has(i)&&!t.has(c)&&t.set(i,c).set(c,i)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Ft({
root:n,nodes:t},e){const s=new Set(e.flatMap(r=>r.links.map(({field:u})=>u))),i=new Set(e.map(({item:r})=>r)),c=new Set([n,...t.map(({field:r})=>r)]),o={added:new Set,removed:new Set};for(const r of e){
const u=[r.source.name,r.target.name,...r.label.split(", ")].map(l=>JSON.stringify(l));for(const l of[...u,...r.links.map(f=>f.text)])o[r.status].add(l)}function a(r,u,l){if(u===void 0||c.has(u))return[
{text:l,field:n}];const f=u.keys.at(-1)===I.NQ?[{text:JSON.stringify(l),field:u}]:[];if("text"in r)return[...f,{text:r.text,field:u}];const h="members"in r?[...r.members]:[],m="items"in r?r.items.map(
d=>["[]",d]):h;return[...f,...m.flatMap(([d,p])=>a(p,(0,I.Fu)(u,d),d))]}return({path:r,...u})=>{const l=r.map(m=>m.type==="member"?m.key:"[]"),f=r.some(m=>"item"in m&&i.has(m.item)),h=(m,d)=>{const p=a(
m,l.reduce(I.Fu,n),`${l.at(-1)}`),y=p.some(({field:w})=>s.has(w)),$=({text:w,field:E})=>{if(s.has(E))return d.has(w);const qn=`${E.keys.findLast(Te=>Te!=="[]")}`;return Cn.includes(qn)||d.has(w)&&R([qn],
Et)||y&&Ut(w,E)};return(y||f)&&p.every($)};return u.kind==="modified"?h(u.from,o.removed)&&h(u.to,o.added):"value"in u&&h(u.value,o[u.kind])}}function Ut(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].
reduce((i,c)=>i+c,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function Pt(n,t,{componentOf:e},s){const i=(0,L.pi)(n),c=t.flatMap(r=>{const{key:u,value:l,array:f}=r.place,h=(0,v.qU)(l)===void 0?
e(l,f):void 0;return[l.id===r.old?.value.id&&u===r.old.key?void 0:l,h].map(d=>({owner:d,node:r}))}),o=(0,b.$z)(c,({owner:r})=>r);o.delete(void 0);const a=new Map(n.matches.map(({path:r,head:u})=>[r.at(
-1),u]));for(const r of n.changes){if(s(r)||i(r))continue;const u=r.path.map(f=>a.get(f)).reverse(),l=["value"in r&&r.value,...u].find(f=>o.has(f));for(const{node:f}of o.get(l)??[])f.status==="same"&&
(f.status="modified")}}var Wt=k(8965);const Tn=2,Xt=1e3,Jt=240,Kt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],K="...";function Ht(n,t){const e=[_(n??t),_(t??n)],[s,i]=[Fn(n),Fn(t)],c=Vt(s,i);return e[0]===e[1]?c:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function _(n=""){return n.includes(
`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Dn(n){return n.split(_(n)==="CRLF"?`\r
`:`
`)}function Fn(n){return(n===void 0?[]:Dn(n)).flatMap(e=>Kt.reduce(Bt,[e]).map((s,i)=>i===0?s:K+s))}function Bt(n,t){return n.flatMap(e=>e.length>Jt?Array.from(e.matchAll(t),([s])=>s):e)}function Vt(n,t){
const e=new Set(n),i=t.some(o=>e.has(o))?(0,Wt.E)([...n],[...t],{maxEditLength:Xt}):void 0;if(i===void 0)return[...Pn(n,t),...z("+",t)];let c=0;return i.flatMap(({added:o,removed:a,value:r},u)=>{const l=i[u+
1];if(a)return Pn(r,l?.added?l.value:[]);const[f,h]=[u===0?0:Tn,r.length-Tn],m=c+Un(r.slice(0,h+1));return c+=Un(r),o?z("+",r):l===void 0?z(" ",r.slice(0,f)):h-f<2?z(" ",r):[...z(" ",r.slice(0,f)),`@@\
 line ${m} @@`,...z(" ",r.slice(h))]})}function z(n,t){return t.map(e=>`${n} ${e}`)}function Un(n){return n.filter(t=>!t.startsWith(K)).length}function Pn(n,t){const e=new Map(n.map(u=>[P(u),u])),s=u=>P(
u)!=="",i=t.filter(s),o=(n.length-n.filter(s).length!==t.length-i.length?i:t).flatMap(u=>nn(e.get(P(u))??u,u)),a=o.length>0||t.length===0?o:nn(Wn(n),Wn(t));return[...a.length===0?[]:[`@@ hard to see: ${[
...new Set(a)].join(", ")} @@`],...z("-",n)]}function Wn(n){return n.map(t=>t.startsWith(K)?t.slice(K.length):`
${t}`).join("")}function nn(n,t){if(P(n)!==P(t))return[];const[e,s]=[n.normalize(),t.normalize()],i=tn(n)===tn(t)?[]:["Unicode forms"];return e===s?i:[...i,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function P(n){return tn(n.normalize())}function tn(n){return n.replace(/\s/g,"")}function Gt(n,t){let[e,s]=[0,t];const c=[...(0,b.$z)(n,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(
a=>{const r=Yt(a,s);return s-=en(a),r}),o=n.filter(Xn).length-c.filter(Xn).length;return o===0?c:[...c,`@@ ${(0,S.hS)(o,"more changed line")} @@`]}function Yt(n,t){const e=o=>o.startsWith("-"),s=en(n.
filter(e)),i=en(n)-s,c={removed:Math.max(t/2,t-i),others:Math.max(t/2,t-s)};return n.filter(o=>{const a=e(o)?"removed":"others";return c[a]-=o.length+1,c[a]>=0})}function Xn(n){return n.startsWith("-")||
n.startsWith("+")}function en(n){return n.reduce((t,e)=>t+e.length+1,0)}var Zt=k(2742),T=k(7856);const A={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",
rewired:"\u270F\uFE0F"},sn=80,x={texts:3,min:4,max:60,usual:2,usualWeight:.001};function H(n,t,e){if(n.type==="string")return on(D((0,g.e1)(n.text),t.mask),t,e);const[s="",...i]=j(n,t);return i.length>
0||s.length>sn?void 0:(0,N.SS)(s,1/0)}function on(n,t,e){const s=t.mask(n).shown;if(s.length>sn||s.includes(`
`))return;const i=rn(n,t,e);return(0,N.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${O(i,t)})`)}function rn(n,{labelOf:t},e){const s=t(n),i=e!==void 0&&(0,g.e1)((0,g.TH)(e)??"")===n;return s===void 0||
i||s.toLowerCase()===n.toLowerCase()||[...e?.members.values()??[]].some(o=>(0,g.jn)(o)&&(0,g.e1)(o.text)===s)?void 0:s}function Qt(n,t,{labelOf:e}){const[s,i]=n.slice(-2);return s?.type!=="item"||i?.type!==
"member"||!g.ZM.test(i.key)?!1:(0,g.TH)(s.item)===t||e((0,g.e1)(t))===s.label}function j(n,t,e){const{mask:s}=t;if((0,g.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const u=D((0,g.e1)(n.text),
s),{shown:l}=s(u);if(l.includes(`
`))return["|",...Jn(Dn(l))];const f=rn(u,t,e);return[JSON.stringify(l)+(f===void 0?"":` (${s(f).shown})`)]}const[i="",c=""]=n.type==="array"?"[]":"{}",o=n.type==="array"?n.items.map(u=>j(u,t)):Array.from(
n.members,([u,l])=>{const[f,...h]=(0,T.$C)(u,l,n)?[S.v5]:j(l,t,n);return[`${JSON.stringify(s(u).shown)}: ${f}`,...h]}),a=i+o.join(", ")+c;return a.length<=sn&&o.every(u=>u.length===1)?[a]:[i,...Jn(o.flat()),
c]}function Jn(n){return n.map(t=>`  ${t}`)}function D(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].
includes(n)?e:n}catch{return n}}function qt(n,t,e){const s=[D(n,e),D(t,e)];return[n,t].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[n,t]:s}function _t(n,t,e){const s=new Map,i=(o,a,r)=>{r>(s.
get(o)?.weight??0)&&s.set(o,{text:a,weight:r})},c=(o,a,r)=>{if(o.type==="array")for(const d of o.items)c(d,a,r+1);if(o.type==="object")for(const[d,p]of o.members)(0,T.$C)(d,p,o)?i(d,S.v5,x.max):c(p,d,
r+1);if(o.type!=="string")return;const u=(0,g.e1)(o.text),f=/^type$/i.test(a)||(0,L.rL)(a,o)||(0,L.gN)(u)||t(o)||e.labelOf(u)!==void 0;if(u.length<x.min||f)return;const h=u.includes("://")?2*x.max:Math.
min(u.length,x.max),m=e.countOf(u)>x.usual?x.usualWeight:1;i(a,e.mask(D(u,e.mask)).shown,m*h/(r+1))};return c(n,"",0),[...s].sort(([,o],[,a])=>a.weight-o.weight).filter(([,{weight:o}],a)=>a===0||a<x.texts&&
o>x.usualWeight*2*x.max).map(([o,{text:a}])=>`${O(o,e)}: ${(0,N.SS)(JSON.stringify((0,N.Jj)(a,x.max)),1/0)}`).join(", ")}function O(n,{mask:t},e=100){return(0,N.SS)(t(n).shown,e)}function W(n,t,e=!1){
const s=n.findLastIndex(({type:o})=>o==="item"),i=e?1/0:100;return n.flatMap((o,a)=>{if(o.type==="element"){const f=n[a+1],h=f?.type==="member"&&o.item?(0,g.TN)(o.item,f.key):void 0,m=o.text===void 0||
a>0&&!f||h===JSON.stringify(o.text);return[(0,N.SS)(`[${o.index}]`)+(m?"":` (${O(o.text,t)})`)]}if(o.type==="item"){const f=t.endsOf(o.item),h=f===void 0?o.label:e?`${f} (${o.label})`:f,m=a===s&&o.hint!==
void 0?` (${O(o.hint,t)})`:"";return[`**${O(h,t,i)}**${m}`]}const r=n.slice(a+1).find(({type:f})=>f!=="member")?.type==="item",u=!e&&r&&/^([A-Za-z]*|[a-z_]+)$/.test(o.key),l=rn(o.key,t);return u?[]:[O(
o.key,t,i)+(l?` (${O(l,t)})`:"")]}).join(" \u203A ")||(t.whole??"the whole file")}function cn({path:n},t,e){const i=n.slice(t(n)).map(c=>c.type==="element"?{...c,text:void 0}:c);return W(i,e)}function an(n,t){
const e=o=>n.map(({path:a,kind:r})=>(r?`${A[r]} `:"")+W(a,t,o)),[s,i]=[e(!1),e(!0)],c=(0,v.Vn)(s);return Kn(s.map((o,a)=>c.get(o)===1?o:i[a]??o))}function Kn(n){const[t,e]=[(0,v.Vn)(n),new Map];return n.
map(s=>{const[i=1,c]=[t.get(s),(e.get(s)??0)+1];return e.set(s,c),i===1?s:`${s} (${c} of ${i})`})}const C="  ",un=3,ne=5,te=120,ln={line:": changed, hidden"};function X(n,t){const e=new Map;let s=n;for(const c of[
L.a2,({length:o})=>o-1]){const o=[...(0,b.$z)(s,a=>ee(a,c(a.path))).values()];for(const a of o)a.length>=un&&e.set(a[0],se(a,c,t));s=o.filter(a=>a.length<un).flat()}const i=an(s,t);for(const[c,o]of s.
entries()){const{line:a,...r}=B(o,t);e.set(o,M(`- ${i[c]}${a}`,{changes:1,...r}))}return n.flatMap(c=>e.get(c)??[])}function ee(n,t){const s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).
flatMap(o=>"id"in o?[o.id]:[]);if(t<=0||s.length===0)return n;const i=o=>o.type==="member"?o.key:o.type==="item"?[o.label]:o.index,c=n.path.slice(t).map(i);return JSON.stringify([n.kind,s,c])}function se(n,t,e){
const[s]=n,{line:i,under:c=()=>""}=B(s,e),o=Bn(Hn(n,t,e)),a=s.kind==="modified"?"":` ${s.kind}`,r=`- ${A[s.kind]} ${cn(s,t,e)}${i}${a} in ${o.line}`;return M(r,{changes:n.length,under:u=>c(u)+(o.under?.(
u)??"")})}function Hn(n,t,e){const s=n.map(({path:i})=>({path:i.slice(0,t(i))}));return an(s,e)}function B(n,t){if(n.kind==="modified")return Vn(n,t);if("value"in n)return re(n,t);if(n.kind==="moved"){
const[c,o]=[n.from.at(-1),n.path.at(-1)],a=o&&"label"in o?o.label:o&&"key"in o&&o.key;if(c?.type==="member"&&c.key!==a)return{line:`: renamed from ${O(c.key,t)}`};const[r,u]=[n.from,n.path].map(l=>W(l.
slice(0,-1),t));return{line:`: moved from ${r} to ${u}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(c=>({path:[c]})),s=Bn(an(e,t)),i=s.under?`${s.line} moved`:`moved: ${s.
line}`;return{...s,line:`: in a new order (${i})`}}function Bn(n){if(n.length<=ne)return{line:n.join(", ")};const t=(0,S.hS)(n.length,"item"),e=Gn(t,C+n.join(", "));return{line:t,under:s=>e.length<=s?
e:""}}function Vn({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,T._p)(n,t,e))return ln;if(t.type==="string"&&e.type==="string"){const r=Qt(n,e.text,s)?{...s,labelOf:()=>{}}:
s;return ie((0,g.e1)(t.text),(0,g.e1)(e.text),r)}const[i,c]=[j(t,s).join(`
`),j(e,s).join(`
`)];if(i===c)return ln;const[o,a]=[H(t,s),H(e,s)];return o&&a?{line:`: ${o} \u2192 ${a}`}:{line:"",under:V(i,c)}}function oe(n){const t=M("",{parts:n});return e=>`
${Yn(yn(t,e).join(""))}`}function ie(n,t,e){const[s,i]=qt(n,t,e.mask),c=s===n&&i===t?"":" (percent-encoded)",[o,...a]=(0,Zt.qy)(s,i)?.changes??[];if(o!==void 0){const y={...e,whole:"the whole text"},$=`${c}\
 (JSON in a text)`;if(a.length===0&&o.kind==="modified"){const w=Vn(o,y);return{...w,line:`${$} \u203A ${W(o.path,y)}${w.line}`}}return{line:$,under:oe(X([o,...a],y))}}const[r,u]=[e.mask(s),e.mask(i)];
if(r.shown===u.shown)return{line:c+ln.line};const l=r.hidden===u.hidden?"":" (hidden values differ, too)",f=[s,i].every(y=>e.labelOf(y,!0)!==void 0)||void 0,h={...e,labelOf:y=>e.labelOf(y,f)},[m,d]=[on(
s,h),on(i,h)];if(!m||!d)return{line:c+l,under:V(r.shown,u.shown)};const p=nn(r.shown,u.shown).join(", ");return{line:`${c}: ${m} \u2192 ${d}${p&&` (${p})`}${l}`}}function re(n,t){const{path:e,value:s}=n;
if(s.type==="hidden")return{line:""};if((0,T._p)(e,s))return{line:": hidden"};if(s.type==="object")return ce(n,s,t);const i=H(s,t);return i!==void 0?{line:`: ${i}`}:s.type==="array"?{line:"",under:fn(
n,j(s,t),(0,S.hS)(s.items.length,"element"))}:{line:"",under:fn(n,[t.mask(D((0,g.e1)(s.text),t.mask)).shown])}}function ce(n,t,e){const s=n.path.at(-1),i=s?.type==="item"?s:void 0;if(t.members.size===
0&&!i)return{line:": `{}`"};const c=m=>(0,g.jn)(m)&&[i?.label,i?.hint].includes((0,g.e1)(m.text)),o=[...t.members].filter(([,m])=>!i||!c(m)),a=o.filter(([m,d])=>!i||!(0,L.rL)(m,d)),r=a.map(([m,d])=>{const p=(0,T.
$C)(m,d,t)?(0,N.SS)(S.v5):H(d,e,t);return p&&`${O(m,e)}: ${p}`}),u=!r.includes(void 0)&&r.join(", ").length<=te,l=u?r.join(", "):_t(t,c,e),f=l&&`: ${l}`;if(u&&a.length===o.length)return{line:f};const h=fn(
n,j(t,e),(0,S.hS)(t.members.size,"field"));return{line:f,under:u?m=>m===1/0?h(m):"":h}}function fn({kind:n},t,e){const s=t.join(`
`);return n==="added"?V(void 0,s,e):V(s,void 0,e)}function V(n,t,e){const s=(0,N.EU)(Ht(n,t),"diff",C);return i=>{const c=s.length<=i?s:ae(s,i);return e===void 0?`
${c}`:Gn(e,c)}}function ae(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(i=>i.slice(C.length));return[...e.slice(0,1),...Gt(s,t).map(i=>C+i),...e.slice(-1)].join(`
`)}function Gn(n,t){return`
${C}<details><summary>${n}</summary>

${t}
${C}</details>`}function Yn(n){return n.replace(/^(?=.)/gm,C)}const Zn=5;function ue(n,t,e){const s=zt(n,m=>e(m).shown,t),i=(0,g.qy)(()=>(0,v.Vn)((0,g.PX)(n.head??n.base))),c={mask:e,labelOf:(m,d)=>s?.
labelOf(JSON.stringify(m),d),endsOf:m=>s?.endsOf(m),countOf:m=>i().get(m)??0},o=Qn((0,G.xS)(n)),a=n.status==="modified",r=a?me(n,c,s):X(dn($e(n),s),c),{nodes:u=0,connections:l=0}=s?.size??{},f=u===0?"\
What is in it":`${(0,S.hS)(u,"node")}, ${(0,S.hS)(l,"connection")}`,h=a?r:F(f,r,{changes:o,folded:!0});return[...le(s),M(fe(n,e),{parts:[...h,...de(n,c)],changes:o})]}function Qn({added:n,modified:t,removed:e}){
return n+t+e}function le(n){return n?.note!==void 0?[M(n.note)]:n?.picture?[M((0,N.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function fe({name:n,kind:t,status:e,changes:s},i){const c=`**${O(n,{mask:i})}**`;return e!=="modified"?`${A[e]} ${c}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${A.modified} ${c}: content modified`:t==="variables"?`${c} (values are never shown)`:c}function de({references:n},t){if(n.length===0)return[];const e=n.slice(0,Zn).
map(({path:o,from:a,to:r})=>`${W(o,t)} (${O(a,t)} \u2192 ${O(r,t)})`),s=n.length>Zn?", \u2026":"",i=n.length===1?"follows and isn't":"follow and aren't",c=`${(0,S.hS)(n.length,"reference")} to new IDs\
 and names ${i} counted`;return[M(`${c}: ${e.join(", ")}${s}`)]}function me(n,t,e){const s=(0,L.pi)(n),i=e?.connections??[],c=new Set(i.map(({item:m})=>m)),o=(0,b.$z)(n.text?[ge(n.text)]:n.changes,m=>e?.
tells(m)?he(m)?"layout":"told":"value"in m&&c.has(m.value)?"connection":s(m)?"layout":pe(m.path,e)?"item":"rest"),[a,r]=[o.get("layout")??[],o.get("connection")??[]],u=X(o.get("rest")??[],t),l=ye(i,r,
t),f=(o.get("told")?.length??0)+r.length,h=`Layout and bookkeeping: ${(0,S.hS)(a.length,"change")}`;return[...X(dn(o.get("item")??[],e),t),...F("Connections",l,{noun:"connection",changes:f}),...l.length===
0?u:F("Elsewhere in the file",u),...F(h,be(dn((0,L.lY)(a,n),e),t),{folded:!0})]}function dn(n,t){return t?n.map(t.withItems):n}function he({path:n}){const[t,e]=n.slice(-2);return t?.type==="item"&&e?.
type==="member"&&Cn.includes(e.key)}function pe(n,t){return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function ge({base:n,head:t}){return{kind:"modified",path:[],from:mn(n),to:mn(
t)}}function mn(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function $e({base:n,head:t,text:e,status:s,changes:i}){const c=s==="removed"?"removed":"added",o=(r,u)=>{const l=(0,v.Vg)(r,()=>{});
return!(u.length<3&&l.length>0&&l.every(h=>h.value.type==="object"))&&(u.length>0||r.type!=="object")?[{kind:c,path:u,value:r}]:l.flatMap(({step:h,value:m})=>h.type==="member"?o(m,[...u,h]):[{kind:c,path:[
...u,h],value:m}])},a=n??t??(e&&mn(e.base??e.head));return a?o(a,[]):i}function ye(n,t,e){const s=new Map(t.map(o=>["value"in o&&o.value,o])),i=we(n,s),c=Kn(i.map(o=>Se(o,e)));return i.map(([{item:o}],a)=>{
const r=s.get(o),{line:u,under:l=()=>""}=r?B(r,e):{line:""};return M(`${c[a]}${l(0)===""?u:""}`,{under:l})})}function we(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:i,
source:c,target:o,item:a}=s;if(i==="rewired"||t.has(a))return[[s]];const r=e[i].get(c),u=r??[s];return r&&r.push(s),e[i].delete(c),e[i].set(o,u),r?[]:[u]})}function Se(n,t){const[{kind:e,source:s,target:i,
was:c}]=n,o=l=>`**${O(l.label,t)}**`,a=l=>l===""?"":` (${O(l,t)})`,r=n.map(({target:l,label:f})=>` \u2192 ${o(l)}${a(f)}`),u=c?.target===i?a(c.label)||" without a label":c&&` ${o(c.target)}`;return`- ${A[e]}\
 ${o(s)}${r.join("")}${u===void 0?"":`, was${u}`}`}function be(n,t){const e=i=>`${i.kind} ${(0,L.a2)(i.path)>0} ${cn(i,L.a2,t)}`;return[...(0,b.$z)(n,e).values()].flatMap(i=>{const c=i.map(u=>B(u,t));
if(i.length<un||c.some(({under:u})=>u))return X(i,t);const o=Hn(i,L.a2,t),a=Yn(c.map(({line:u},l)=>`- ${o[l]}${u}`).join(`
`)),r=`- ${A[i[0].kind]} ${cn(i[0],L.a2,t)} of ${(0,S.hS)(i.length,"item")}`;return M(r,{changes:i.length,under:()=>`
${a}`})})}const Oe="<!-- workflow-report -->",ke=6e4,Me=1e3;function ve(n){const{workflows:t,missing:e}=n,s=(0,T.lb)(n),c=["changed","added","removed"].flatMap(r=>t.filter(u=>u.status===r)).map(r=>{const u=Qn(
r.counts),l=r.files.flatMap(({base:m,head:d})=>[d??[],m??[]].flat()),f=(0,g.qy)(()=>(0,v.j9)([...l,...r.unchanged])),h=m=>ue(m,d=>f().itemOf(d),s);return{workflow:r,changes:u,parts:r.files.flatMap(h)}}),
o=Ie(n,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=ke,maxBytes:u=1/0,headings:l=!0,mark:f=!0}={})=>{const h=c.map(({workflow:p,...y})=>M(Le(p,s,l),y)),m=M(a,{parts:[
...F("",h,{noun:"workflow"}),...o]}),d=f?`${Oe}
`:"";for(let p=Math.min(r,u);;){const y=[d,...yn(m,p-d.length-1),`
`],$=u===1/0?0:Buffer.byteLength(y.join(""));if($<=u||p<Me)return y;p=Math.floor(p*u*.99/$)}}}function Ne(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Le({name:n,status:t,counts:e},s,i){const c=i?"### ":"",o=n===void 0?void 0:O(n,{mask:s});return t==="added"||t==="removed"?`${c}${A[t]} ${o===void 0?"Workflow":`${o}: workflow`} ${t}`:i?`${c}${o===
void 0?"":`${o}: `}${(0,G.cq)(e)}`:""}function Ie({workflows:n,notCompared:t=[]},e){const s=(o,a)=>{const r=o.flatMap(u=>u===void 0?[]:[O(u,{mask:e})]).join(", ");return o.length===0?[]:[M(a(r),{least:a(
(0,S.hS)(o.length,"workflow"))})]},i=n.flatMap(({name:o,status:a})=>a==="unchanged"?[o]:[]),c=n.flatMap(({name:o,variablesCompared:a})=>a?[]:[o]);return[...n.length===0?[M("No workflow was compared")]:
[],...s(i,o=>o===""?"No changes":`${o}: no changes`),...s(c,o=>`The environment variables${c.length===n.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,o=>`${o}: not compared, because the step failed`)]}var xe=k(8725),Ee=k(2697),ze=k(6584);const Ae=900*1024;async function je(n){Re(n);const t=ve(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,Ee.bg)("the report",e),Ce(t)}function Ce(n){return(t,e,s)=>{const i=Ae-Buffer.byteLength(e.join()),c=n({headings:t,maxLength:1/0,maxBytes:i,mark:!1}).join("");return s===void 0?c:Ne(c,s)}}
function Re(n){const t=(0,G.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(ze.bY),s=t.length>20?` and ${(0,S.hS)(t.length-20,"more line")}`:"";(0,xe.lm)(`No field matched ${e.join(", ")}${s} \
in ignore. Check the spelling.`)}})};export{Ue as id,Pe as ids,We as modules};
