const We=953,Xe=[953],Je={4953:((Ue,et,M)=>{M.d(et,{publishReport:()=>Te});var Z=M(1124),b=M(706),g=M(3436),N=M(9665);const gn=Number.MAX_SAFE_INTEGER,$n=2,yn=60,wn="</details>",st=41,ot=100;function v(n,t={}){
const{under:e=()=>"",parts:s=[],noun:i="change",folded:c=!1}=t,{length:o}=e(gn),{least:a=o===0?n:`${n} \u2026`,changes:r=Q(s)}=t;return{line:n,under:e,size:n.length+o,least:a,parts:s,changes:r,noun:i,
folded:c}}function U(n,t,e={}){return t.length===0?[]:[v(n,{...e,parts:t})]}function Sn(n,t){const e=({leaf:l,outer:u})=>u.length===1?0:l.size,s=(l,u)=>e(l)-e(u),i=new Map,c=()=>ct(kn(n,i).filter(([l])=>l!==
"")),o=[];let a=On(n,[]).sort(s),r=t;for(let l=-1;a.length>0&&l<o.length;r=t-bn(c()))l=o.length,a=a.filter(u=>{const f=u.outer.filter(h=>!i.has(h)),d=f.map(h=>h.line.length+$n+yn+(h.folded?st:0)).reduce(
(h,y)=>h+y,u.leaf.least.length+$n);if(d>r)return!0;r-=d;for(const h of f)i.set(h,[]);return i.set(u.leaf,[u.leaf.least]),o.push(u),!1});for(const[l,{leaf:u}]of o.sort(s).entries()){const f=it(u,u.least.
length+Math.floor(r/(o.length-l)));r-=bn(f)-u.least.length,i.set(u,f)}return c()}function bn(n){return n.reduce((t,{length:e})=>t+e,0)}function On(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.
flatMap(e=>On(e,[...t,n]))}function it({line:n,under:t,size:e,least:s},i){if(e<=i)return[n,t(Math.max(i,gn))];for(let c=i-n.length-yn;c>ot;c=Math.floor(c*.7)){const o=t(c);if(o!==""&&n.length+o.length<=
i)return[n,o]}return[s]}function kn(n,t){const{line:e,parts:s,folded:i}=n;if(s.length===0)return[t.get(n)??[]];const c=s.filter(r=>t.has(r)).flatMap(r=>kn(r,t)),o=s.filter(r=>!t.has(r)),a=[...c,[rt(n,
o)]];return i?[[`<details><summary>${e}</summary>`],...a,[wn]]:[[e],...a]}function rt({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,b.hS)(t.length,"more connection")}`;if(Q(t)===0)
return"";const e=n==="workflow"?` in ${(0,b.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,b.hS)(Q(t),"more change")}${e}`}function Q(n){return n.reduce((t,{changes:e})=>t+e,0)}function ct(n){
const t=e=>e?.[0]?.startsWith("- ");return n.flatMap((e,s)=>{const i=e[0]===wn||t(e)&&t(n[s-1]);return[s===0?"":i?`
`:`

`,...e]})}var L=M(8132),x=M(6997),O=M(5408);const Mn="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",vn="source from origi\
n src tail out".split(" "),Nn=`${Mn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),at="action activity block node state step task widget id".split(
" "),Ln="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),lt="handle port pin output socket".split(" "),ut=/^[\p{L} _-]{1,30}$/u,
ft=60;function T(n,t){return q(n).some(e=>t.includes(e))}function q(n){return n.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function In({slot:n,value:t},e,s){const i=e?
(0,g.YD)(e.value):[],o=Ln.flatMap(u=>i.filter(f=>f.toLowerCase()===u)).map(u=>{const[f,m]=[e?.field.inner.get(u),_(e?.value.members.get(u))];return f&&(0,x.t5)(f).some(({texts:h})=>h.size>1)||m.includes(
" ")?m:""}),a=u=>q([u]).every(f=>[...Nn,...at].includes(f)),r=s.filter(u=>!Nn.includes(u.toLowerCase())&&!a(u)),l=n===void 0?[]:[`output ${n+1}`];return[_(t),...o].find(u=>u!=="")??[...r,...l].join(",\
 ")}function _(n){const e=(n?.type==="literal"?[]:(0,g.PX)(n).flatMap(s=>s.trim()||[])).join(", ");return e.length>ft||g.kk.test(e)?"":e}function dt(n,{find:t}){const e=new Map(n.map(o=>[o,mt(o)])),s=(0,N.
Vn)([...e.values()].map(o=>o?.text)),i=[...s.values()].reduce((o,a)=>Math.max(o,a),0),c=(0,O.$z)(n,({source:o})=>o);return n.map(o=>{const a=e.get(o);if(a===void 0||o.label!=="")return o;const r=t(a.text,
a.place),l=r&&(0,x.FK)(r,o.source)?Ln.map(h=>_(r.value.members.get(h))):[],u=[...l,(0,g.e1)(a.text)].find(h=>h!=="")??"",f=c.get(o.source)?.some(h=>e.get(h)?.text!==a.text),m=l.length>0||s.get(a.text)===
i;return(f||!m)&&(u!==(0,g.e1)(a.text)||ut.test(u))?{...o,label:u,links:[...o.links,{...a,target:o.target}]}:o})}function mt({links:[n]}){const t=n&&(0,g.YD)(n.place.value).find(i=>T([i],vn)&&T([i],lt)),
[e,s]=t?[n.place.value.members.get(t),n.place.field.inner.get(t)]:[];return n&&s&&e?.type==="string"?{...n,text:e.text,field:s,value:e}:void 0}const ht="target to dest destination head in".split(" "),
xn=`${Mn} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),pt="after depends dependencies need\
s requires prev previous predecessor predecessors".split(" ");function gt(n,t){const e=(0,x.BQ)(n,t),s=(0,x.t5)(e.root).flatMap(u=>yt(u,e)),i=dt(wt(s),e),c=i.length>0?i:bt(s,e),o=new Set(c.flatMap(({source:u,
target:f})=>[u.field,f.field])),a=(0,O.$z)(e.places,({field:u})=>u),r=[...o].filter(u=>[...o].some(f=>$t(a.get(u),a.get(f))));for(const u of r)o.delete(u);const l=c.filter(({source:u,target:f})=>o.has(
u.field)&&o.has(f.field));return{root:e.root,nodes:e.places.filter(({field:u})=>o.has(u)),edges:l}}function $t(n=[],t=[]){const e=([i])=>i?.field.keys.length??0;if(e(t)>=e(n))return!1;const s=new Set(
t.map(({value:i})=>(0,g.TH)(i)));return 2*n.filter(({value:i})=>(0,g.TH)(i)!==void 0&&s.has((0,g.TH)(i))).length>n.length}function yt(n,{find:t}){const e=n.references.flatMap(a=>{const r=t(a.text,a.place);
return r?[{...a,field:n,target:r}]:[]}),s=e.filter(({place:a,target:r})=>!(0,x.FK)(a,r)),i=e.length/n.references.length,c=i>=.5&&nn(n.references)-nn(e)<=2;return(i>=.9||c&&T(n.keys.slice(-2),xn))&&2*s.
length>=e.length?[e]:[]}function nn(n){return new Set(n.map(({text:t})=>t)).size}function wt(n){const t=n.filter(e=>!e.some(({place:s,target:i})=>i.field===s.field));return[...(0,O.$z)(t,([e])=>e?.place.
field).values()].flatMap(e=>{const s=(0,O.$z)(e,o=>En(o,vn)),i=(0,O.$z)(e,o=>En(o,ht));s.delete(void 0);const c=[...s].flatMap(([o,a])=>a.flatMap(r=>(i.get(o)??[]).map(l=>St(r,l))));return c.sort((o,a)=>zn(
a)-zn(o)||An(o)-An(a)),c[0]??[]})}function En([n],t){const e=q(n?.field.keys.slice(-2)??[]),s=e.filter(i=>!t.includes(i));return s.length<e.length?s.join(" "):void 0}function St(n,t){const e=new Map(n.
map(s=>[s.place,s]));return t.flatMap(s=>{const i=e.get(s.place),c=i&&{source:i.target,target:s.target,links:[i,s]};return c?[{...c,label:In(s,s.place,[]),item:s.place.value}]:[]})}function zn(n){return n.
filter(({source:t,target:e})=>!(0,x.FK)(t,e)&&!(0,x.FK)(e,t)).length}function An([n]){return n?n.source.field.keys.length+n.target.field.keys.length:0}function bt(n,t){const[e,s]=[[],[]],i=new Set;for(const o of n){
const a=o.flatMap(m=>Ot(m,t)),[r]=a;if(r===void 0||10*a.length<9*o.length)continue;const l=r.link.field.keys.slice(r.inside.field.keys.length),u=a.filter(({source:m,inside:d})=>m!==d);for(const{inside:m}of u)
i.add(m.key);const f=T(l,pt);if(!(!f&&u.length===0&&!T(l,xn)))for(const{link:m,source:d}of a){const h=m.place===d?void 0:m.place,y={label:In(m,h,l),links:[m],item:h?.value};f?s.push({source:m.target,target:d,
...y}):e.push({source:d,target:m.target,...y})}}const c=e.length<s.length?s:e;return i.size>1||nn(c.flatMap(({links:o})=>o))>1?c:[]}function Ot(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.
stringify(e.key),e),i=[e,s].find(c=>c?.field===n.target.field);if(i)return[{link:n,source:i,inside:e}]}return[]}var I=M(3499);const jn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},
kt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Mt={same:"-->",added:"\
==>",removed:"-.->"},Cn=40,vt=500,Nt=5e4,Lt=40,It=6;function xt(n,t,{isWhole:e,hide:s}){const i=({status:r})=>e||r!=="same",c=new Set([...n.filter(i),...t.filter(i).flatMap(K)]),o=t.filter(r=>K(r).some(
i)).flatMap(K);if(c.size===0)return{};for(const r of[new Set([...c,...o]),c]){const l=t.filter(m=>K(m).every(d=>r.has(d)));if(r.size>Cn||l.length>vt)continue;const u=n.filter(m=>r.has(m)),f=Et(u,l,s);
if(f.length<=Nt)return{picture:f}}return{note:`The picture is left out: it would have ${c.size>Cn?(0,b.hS)(c.size,"node"):"too many connections"}.`}}function K({source:n,target:t}){return[n,t]}function Et(n,t,e){
const s=new Map(n.map((o,a)=>[o,`n${a+1}`])),i=(0,N.Vn)(n.map(({name:o})=>o)),c=n.map(o=>{const a=i.get(o.name)===1?o.name:o.label;return`  ${s.get(o)}["${jn[o.status]}${Rn(e(a))||"?"}"]`});for(const{
source:o,target:a,label:r,status:l}of t){const u=`${jn[l]}${Rn(e(r))}`.trim();c.push(`  ${s.get(o)} ${Mt[l]}${u===""?"":`|"${u}"|`} ${s.get(a)}`)}for(const[o,a]of Object.entries(kt)){const r=n.filter(
l=>l.status===o).map(l=>s.get(l));r.length>0&&c.push(`  classDef ${o} ${a}`,`  class ${r.join()} ${o}`)}return[`flowchart ${zt(n,t)>It?"TD":"LR"}`,...new Set(c)].join(`
`)}function zt(n,t){const e=new Set(t.map(({target:c})=>c)),s=n.filter(c=>!e.has(c)),i=new Map((s.length>0?s:n.slice(0,1)).map(c=>[c,1]));for(const[c,o]of i)for(const{source:a,target:r}of t)a===c&&!i.
has(r)&&i.set(r,o+1);return Math.max(...i.values())}function Rn(n){return(0,L.RK)((0,L.Jj)(n.replace(/\s+/g," ").trim(),Lt)).replace(At,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const At=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Tn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function Ct(n,t=s=>s,e){const s=n.
head??n.base;if(s===void 0)return;const[i,c]=[n.base??s,n.head??s],o=(0,N.j9)([c,i],e),a=gt(i,c),r=Tt(n,a,o),l=[...new Set(r.values())].sort(($,p)=>$.rank-p.rank);Dt(l);const u=Ut(a,r),f=u.filter($=>$.
status!=="same"),m=Wt(a,f);Jt(n,l,o,m);const d=new Map(u.map(({item:$,source:p,target:w})=>[$,`${p.label} \u2192 ${w.label}`])),h=new Set(l.map(({place:$})=>$.key)),y=new Set(a.nodes.flatMap(({key:$,field:p})=>$===
void 0?[]:p.keys.at(-2)??"")),S=$=>$.filter(({status:p})=>p!=="removed").length;return{...xt(l,u,{isWhole:n.status!=="modified",hide:t}),connections:Pt(f),size:{nodes:S(l),connections:S(u)},tells:m,isItemKey:$=>h.
has($)||o.labelOf(JSON.stringify($))!==void 0,labelOf:o.labelOf,endsOf:$=>d.get($),withItems:$=>y.size===0?$:Rt($,y,s)}}function Rt(n,t,e){let s=e;const i=n.path.map((c,o)=>{const a=o===0?"":n.path[o-
1];if(o===n.path.length-1&&"value"in n?s=n.value:c.type!=="member"?s=c.item:s=s&&"members"in s?s.members.get(c.key):void 0,c.type!=="member"||a===void 0||s===void 0||!("members"in s))return c;const r=typeof a==
"string"?a:a.type==="member"?a.key:void 0;return r!==void 0&&t.has(r)?(0,N.s3)(s,c.key):c});return{...n,path:i}}function H({side:n}){return n==="head"}function Dn(n){return n&&[n.key,Dn(n.outer)]}function Tt({
matches:n},{nodes:t},e){const s=new Map(t.map((p,w)=>[p,w])),i=p=>JSON.stringify(Dn(p)),c=({key:p,value:w})=>`${w.id} ${p}`,o=t.filter(H),[a,r]=[(0,O.$z)(o,i),(0,O.$z)(o,({value:p})=>p.id)],l=(0,O.$z)(
o,c),u=(0,O.$z)(n,({base:p})=>p.id),f=new Set,m=(p=[])=>{let w=p.shift();for(;w&&f.has(w);)w=p.shift();return w&&f.add(w),w},d=t.filter(p=>!H(p)&&p.key!==void 0),h=new Map(d.map(p=>[p,m(a.get(i(p)))])),
y=p=>{let w=h.get(p);const z=(w?void 0:u.get(p.value.id))??[];for(;!w&&z.length>0;)w=m(r.get(z.shift()?.head.id??0));return w??m(l.get(c(p)))},S=new Map;let $=0;for(const p of t){if(S.has(p))continue;
const w=H(p)?p:y(p);$=(w&&s.get(w))??$+1e-6;const z=w===void 0?"removed":w===p?"added":"same",J=w??p,nt=Ft(J,e),tt={name:nt,label:nt,status:z,rank:$,place:J,old:z==="same"?p:void 0};S.set(p,tt).set(J,
tt)}return S}function Dt(n){const t=(0,N.Vn)(n.map(({name:e})=>e));for(const e of n){const s=(0,g.TH)(e.place.value);s&&(t.get(e.name)??0)>1&&(e.label=(0,N.oP)(e.name,s))}}function Ft({key:n,value:t,array:e},s){
const[i,...c]=["componentType",...t.members.keys()].map(a=>(0,g.TN)(t,a)),[o="?"]=[(0,g.QP)(t),i,(0,g.TH)(t),...c].filter(a=>a!==void 0);return n??s.nameOf(t,e)??(0,g.e1)(o)}function Ut({edges:n},t){const e=n.
flatMap(r=>{const[l,u]=[t.get(r.source),t.get(r.target)];return l&&u?[{...r,source:l,target:u,status:H(r.source)?"added":"removed"}]:[]}),s=({source:r,target:l,label:u})=>`${r.rank} ${l.rank} ${u}`,i=(0,O.
$z)(e,({status:r})=>r),c=(0,O.$z)(i.get("removed")??[],s);return[...(i.get("added")??[]).map(r=>c.get(s(r))?.pop()?{...r,status:"same"}:r),...[...c.values()].flat()].sort((r,l)=>r.source.rank-l.source.
rank||r.target.rank-l.target.rank)}function Pt(n){const t=new Map;for(const e of["target","label"]){const s=i=>`${i.source.rank} ${e==="label"?i.label:i.target.rank}`;for(const[i,c,...o]of(0,O.$z)(n,s).
values()){if(!i||!c||o.length>0||i.status===c.status)continue;[i.source,i.target,c.target].every(({old:r})=>r)&&!t.has(i)&&!t.has(c)&&t.set(i,c).set(c,i)}}return n.flatMap(e=>{const s=t.get(e);return s&&
e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Wt({root:n,nodes:t},e){const s=new Set(e.flatMap(r=>r.links.map(({field:l})=>l))),i=new Set(e.map(({item:r})=>r)),c=new Set(
[n,...t.map(({field:r})=>r)]),o={added:new Set,removed:new Set};for(const r of e){const l=[r.source.name,r.target.name,...r.label.split(", ")].map(u=>JSON.stringify(u));for(const u of[...l,...r.links.
map(f=>f.text)])o[r.status].add(u)}function a(r,l,u){if(l===void 0||c.has(l))return[{text:u,field:n}];const f=l.keys.at(-1)===x.NQ?[{text:JSON.stringify(u),field:l}]:[];if("text"in r)return[...f,{text:r.
text,field:l}];const m="members"in r?[...r.members]:[],d="items"in r?r.items.map(h=>["[]",h]):m;return[...f,...d.flatMap(([h,y])=>a(y,(0,x.Fu)(l,h),h))]}return({path:r,...l})=>{const u=r.map(d=>d.type===
"member"?d.key:"[]"),f=r.some(d=>"item"in d&&i.has(d.item)),m=(d,h)=>{const y=a(d,u.reduce(x.Fu,n),`${u.at(-1)}`),S=y.some(({field:p})=>s.has(p)),$=({text:p,field:w})=>{if(s.has(w))return h.has(p);const z=`${w.
keys.findLast(J=>J!=="[]")}`;return Tn.includes(z)||h.has(p)&&T([z],jt)||S&&Xt(p,w)};return(S||f)&&y.every($)};return l.kind==="modified"?m(l.from,o.removed)&&m(l.to,o.added):"value"in l&&m(l.value,o[l.
kind])}}function Xt(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((i,c)=>i+c,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.test(n)}function Jt(n,t,{componentOf:e},s){const i=(0,I.pi)(n),c=t.flatMap(
r=>{const{key:l,value:u,array:f}=r.place,m=(0,N.qU)(u)===void 0?e(u,f):void 0;return[u.id===r.old?.value.id&&l===r.old.key?void 0:u,m].map(h=>({owner:h,node:r}))}),o=(0,O.$z)(c,({owner:r})=>r);o.delete(
void 0);const a=new Map(n.matches.map(({path:r,head:l})=>[r.at(-1),l]));for(const r of n.changes){if(s(r)||i(r))continue;const l=r.path.map(f=>a.get(f)).reverse(),u=["value"in r&&r.value,...l].find(f=>o.
has(f));for(const{node:f}of o.get(u)??[])f.status==="same"&&(f.status="modified")}}var Kt=M(8965);const Fn=2,Ht=1e3,Bt=240,Vt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],B="...";function Gt(n,t){const e=[tn(n??t),tn(t??n)],[s,i]=[Pn(n),Pn(t)],c=Zt(s,i);return e[0]===e[1]?c:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function tn(n=""){return n.includes(
`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Un(n){return n.split(tn(n)==="CRLF"?`\r
`:`
`)}function Pn(n){return(n===void 0?[]:Un(n)).flatMap(e=>Vt.reduce(Yt,[e]).map((s,i)=>i===0?s:B+s))}function Yt(n,t){return n.flatMap(e=>e.length>Bt?Array.from(e.matchAll(t),([s])=>s):e)}function Zt(n,t){
const e=new Set(n),i=t.some(o=>e.has(o))?(0,Kt.E)([...n],[...t],{maxEditLength:Ht}):void 0;if(i===void 0)return[...Xn(n,t),...A("+",t)];let c=0;return i.flatMap(({added:o,removed:a,value:r},l)=>{const u=i[l+
1];if(a)return Xn(r,u?.added?u.value:[]);const[f,m]=[l===0?0:Fn,r.length-Fn],d=c+Wn(r.slice(0,m+1));return c+=Wn(r),o?A("+",r):u===void 0?A(" ",r.slice(0,f)):m-f<2?A(" ",r):[...A(" ",r.slice(0,f)),`@@\
 line ${d} @@`,...A(" ",r.slice(m))]})}function A(n,t){return t.map(e=>`${n} ${e}`)}function Wn(n){return n.filter(t=>!t.startsWith(B)).length}function Xn(n,t){const e=new Map(n.map(l=>[P(l),l])),s=l=>P(
l)!=="",i=t.filter(s),o=(n.length-n.filter(s).length!==t.length-i.length?i:t).flatMap(l=>en(e.get(P(l))??l,l)),a=o.length>0||t.length===0?o:en(Jn(n),Jn(t));return[...a.length===0?[]:[`@@ hard to see: ${[
...new Set(a)].join(", ")} @@`],...A("-",n)]}function Jn(n){return n.map(t=>t.startsWith(B)?t.slice(B.length):`
${t}`).join("")}function en(n,t){if(P(n)!==P(t))return[];const[e,s]=[n.normalize(),t.normalize()],i=sn(n)===sn(t)?[]:["Unicode forms"];return e===s?i:[...i,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function P(n){return sn(n.normalize())}function sn(n){return n.replace(/\s/g,"")}function Qt(n,t){let[e,s]=[0,t];const c=[...(0,O.$z)(n,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(
a=>{const r=qt(a,s);return s-=on(a),r}),o=n.filter(Kn).length-c.filter(Kn).length;return o===0?c:[...c,`@@ ${(0,b.hS)(o,"more changed line")} @@`]}function qt(n,t){const e=o=>o.startsWith("-"),s=on(n.
filter(e)),i=on(n)-s,c={removed:Math.max(t/2,t-i),others:Math.max(t/2,t-s)};return n.filter(o=>{const a=e(o)?"removed":"others";return c[a]-=o.length+1,c[a]>=0})}function Kn(n){return n.startsWith("-")||
n.startsWith("+")}function on(n){return n.reduce((t,e)=>t+e.length+1,0)}var _t=M(2742),D=M(7856);const j={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",
rewired:"\u270F\uFE0F"},rn=80,E={texts:3,min:4,max:60,usual:2,usualWeight:.001};function V(n,t,e){if(n.type==="string")return cn(F((0,g.e1)(n.text),t.mask),t,e);const[s="",...i]=C(n,t);return i.length>
0||s.length>rn?void 0:(0,L.SS)(s,1/0)}function cn(n,t,e){const s=t.mask(n).shown;if(s.length>rn||s.includes(`
`))return;const i=an(n,t,e);return(0,L.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${k(i,t)})`)}function an(n,{labelOf:t},e){const s=t(n),i=e!==void 0&&(0,g.e1)((0,g.TH)(e)??"")===n;return s===void 0||
i||s.toLowerCase()===n.toLowerCase()||[...e?.members.values()??[]].some(o=>(0,g.jn)(o)&&(0,g.e1)(o.text)===s)?void 0:s}function ne(n,t,{labelOf:e}){const[s,i]=n.slice(-2);return s?.type!=="item"||i?.type!==
"member"||!g.ZM.test(i.key)?!1:(0,g.TH)(s.item)===t||e((0,g.e1)(t))===s.label}function C(n,t,e){const{mask:s}=t;if((0,g.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const l=F((0,g.e1)(n.text),
s),{shown:u}=s(l);if(u.includes(`
`))return["|",...Hn(Un(u))];const f=an(l,t,e);return[JSON.stringify(u)+(f===void 0?"":` (${s(f).shown})`)]}const[i="",c=""]=n.type==="array"?"[]":"{}",o=n.type==="array"?n.items.map(l=>C(l,t)):Array.from(
n.members,([l,u])=>{const[f,...m]=(0,D.$C)(l,u,n)?[b.v5]:C(u,t,n);return[`${JSON.stringify(s(l).shown)}: ${f}`,...m]}),a=i+o.join(", ")+c;return a.length<=rn&&o.every(l=>l.length===1)?[a]:[i,...Hn(o.flat()),
c]}function Hn(n){return n.map(t=>`  ${t}`)}function F(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].
includes(n)?e:n}catch{return n}}function te(n,t,e){const s=[F(n,e),F(t,e)];return[n,t].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[n,t]:s}function ee(n,t,e){const s=new Map,i=(o,a,r)=>{r>(s.
get(o)?.weight??0)&&s.set(o,{text:a,weight:r})},c=(o,a,r)=>{if(o.type==="array")for(const h of o.items)c(h,a,r+1);if(o.type==="object")for(const[h,y]of o.members)(0,D.$C)(h,y,o)?i(h,b.v5,E.max):c(y,h,
r+1);if(o.type!=="string")return;const l=(0,g.e1)(o.text),f=/^type$/i.test(a)||(0,I.rL)(a,o)||(0,I.gN)(l)||t(o)||e.labelOf(l)!==void 0;if(l.length<E.min||f)return;const m=l.includes("://")?2*E.max:Math.
min(l.length,E.max),d=e.countOf(l)>E.usual?E.usualWeight:1;i(a,e.mask(F(l,e.mask)).shown,d*m/(r+1))};return c(n,"",0),[...s].sort(([,o],[,a])=>a.weight-o.weight).filter(([,{weight:o}],a)=>a===0||a<E.texts&&
o>E.usualWeight*2*E.max).map(([o,{text:a}])=>`${k(o,e)}: ${(0,L.SS)(JSON.stringify((0,L.Jj)(a,E.max)),1/0)}`).join(", ")}function k(n,{mask:t},e=100){return(0,L.SS)(t(n).shown,e)}function W(n,t,e=!1){
const s=n.findLastIndex(({type:o})=>o==="item"),i=e?1/0:100;return n.flatMap((o,a)=>{if(o.type==="element"){const f=n[a+1],m=f?.type==="member"&&o.item?(0,g.TN)(o.item,f.key):void 0,d=o.text===void 0||
a>0&&!f||m===JSON.stringify(o.text);return[(0,L.SS)(`[${o.index}]`)+(d?"":` (${k(o.text,t)})`)]}if(o.type==="item"){const f=t.endsOf(o.item),m=f===void 0?o.label:e?`${f} (${o.label})`:f,d=a===s&&o.hint!==
void 0?` (${k(o.hint,t)})`:"";return[`**${k(m,t,i)}**${d}`]}const r=n.slice(a+1).find(({type:f})=>f!=="member")?.type==="item",l=!e&&r&&/^([A-Za-z]*|[a-z_]+)$/.test(o.key),u=an(o.key,t);return l?[]:[k(
o.key,t,i)+(u?` (${k(u,t)})`:"")]}).join(" \u203A ")||(t.whole??"the whole file")}function ln({path:n},t,e){const i=n.slice(t(n)).map(c=>c.type==="element"?{...c,text:void 0}:c);return W(i,e)}function un(n,t){
const e=o=>n.map(({path:a,kind:r})=>(r?`${j[r]} `:"")+W(a,t,o)),[s,i]=[e(!1),e(!0)],c=(0,N.Vn)(s);return Bn(s.map((o,a)=>c.get(o)===1?o:i[a]??o))}function Bn(n){const[t,e]=[(0,N.Vn)(n),new Map];return n.
map(s=>{const[i=1,c]=[t.get(s),(e.get(s)??0)+1];return e.set(s,c),i===1?s:`${s} (${c} of ${i})`})}const R="  ",fn=3,se=5,oe=120,dn={line:": changed, hidden"};function X(n,t){const e=new Map;let s=n;for(const c of[
I.a2,({length:o})=>o-1]){const o=[...(0,O.$z)(s,a=>ie(a,c(a.path))).values()];for(const a of o)a.length>=fn&&e.set(a[0],re(a,c,t));s=o.filter(a=>a.length<fn).flat()}const i=un(s,t);for(const[c,o]of s.
entries()){const{line:a,...r}=G(o,t);e.set(o,v(`- ${i[c]}${a}`,{changes:1,...r}))}return n.flatMap(c=>e.get(c)??[])}function ie(n,t){const s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).
flatMap(o=>"id"in o?[o.id]:[]);if(t<=0||s.length===0)return n;const i=o=>o.type==="member"?o.key:o.type==="item"?[o.label]:o.index,c=n.path.slice(t).map(i);return JSON.stringify([n.kind,s,c])}function re(n,t,e){
const[s]=n,{line:i,under:c=()=>""}=G(s,e),o=Gn(Vn(n,t,e)),a=s.kind==="modified"?"":` ${s.kind}`,r=`- ${j[s.kind]} ${ln(s,t,e)}${i}${a} in ${o.line}`;return v(r,{changes:n.length,under:l=>c(l)+(o.under?.(
l)??"")})}function Vn(n,t,e){const s=n.map(({path:i})=>({path:i.slice(0,t(i))}));return un(s,e)}function G(n,t){if(n.kind==="modified")return Yn(n,t);if("value"in n)return le(n,t);if(n.kind==="moved"){
const[c,o]=[n.from.at(-1),n.path.at(-1)],a=o&&"label"in o?o.label:o&&"key"in o&&o.key;if(c?.type==="member"&&c.key!==a)return{line:`: renamed from ${k(c.key,t)}`};const[r,l]=[n.from,n.path].map(u=>W(u.
slice(0,-1),t));return{line:`: moved from ${r} to ${l}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(c=>({path:[c]})),s=Gn(un(e,t)),i=s.under?`${s.line} moved`:`moved: ${s.
line}`;return{...s,line:`: in a new order (${i})`}}function Gn(n){if(n.length<=se)return{line:n.join(", ")};const t=(0,b.hS)(n.length,"item"),e=Zn(t,R+n.join(", "));return{line:t,under:s=>e.length<=s?
e:""}}function Yn({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,D._p)(n,t,e))return dn;if(t.type==="string"&&e.type==="string"){const r=ne(n,e.text,s)?{...s,labelOf:()=>{}}:
s;return ae((0,g.e1)(t.text),(0,g.e1)(e.text),r)}const[i,c]=[C(t,s).join(`
`),C(e,s).join(`
`)];if(i===c)return dn;const[o,a]=[V(t,s),V(e,s)];return o&&a?{line:`: ${o} \u2192 ${a}`}:{line:"",under:Y(i,c)}}function ce(n){const t=v("",{parts:n});return e=>`
${Qn(Sn(t,e).join(""))}`}function ae(n,t,e){const[s,i]=te(n,t,e.mask),c=s===n&&i===t?"":" (percent-encoded)",[o,...a]=(0,_t.qy)(s,i)?.changes??[];if(o!==void 0){const S={...e,whole:"the whole text"},$=`${c}\
 (JSON in a text)`;if(a.length===0&&o.kind==="modified"){const p=Yn(o,S);return{...p,line:`${$} \u203A ${W(o.path,S)}${p.line}`}}return{line:$,under:ce(X([o,...a],S))}}const[r,l]=[e.mask(s),e.mask(i)];
if(r.shown===l.shown)return{line:c+dn.line};const u=r.hidden===l.hidden?"":" (hidden values differ, too)",f=[s,i].every(S=>e.labelOf(S,!0)!==void 0)||void 0,m={...e,labelOf:S=>e.labelOf(S,f)},[d,h]=[cn(
s,m),cn(i,m)];if(!d||!h)return{line:c+u,under:Y(r.shown,l.shown)};const y=en(r.shown,l.shown).join(", ");return{line:`${c}: ${d} \u2192 ${h}${y&&` (${y})`}${u}`}}function le(n,t){const{path:e,value:s}=n;
if(s.type==="hidden")return{line:""};if((0,D._p)(e,s))return{line:": hidden"};if(s.type==="object")return ue(n,s,t);const i=V(s,t);return i!==void 0?{line:`: ${i}`}:s.type==="array"?{line:"",under:mn(
n,C(s,t),(0,b.hS)(s.items.length,"element"))}:{line:"",under:mn(n,[t.mask(F((0,g.e1)(s.text),t.mask)).shown])}}function ue(n,t,e){const s=n.path.at(-1),i=s?.type==="item"?s:void 0;if(t.members.size===
0&&!i)return{line:": `{}`"};const c=d=>(0,g.jn)(d)&&[i?.label,i?.hint].includes((0,g.e1)(d.text)),o=[...t.members].filter(([,d])=>!i||!c(d)),a=o.filter(([d,h])=>!i||!(0,I.rL)(d,h)),r=a.map(([d,h])=>{const y=(0,D.
$C)(d,h,t)?(0,L.SS)(b.v5):V(h,e,t);return y&&`${k(d,e)}: ${y}`}),l=!r.includes(void 0)&&r.join(", ").length<=oe,u=l?r.join(", "):ee(t,c,e),f=u&&`: ${u}`;if(l&&a.length===o.length)return{line:f};const m=mn(
n,C(t,e),(0,b.hS)(t.members.size,"field"));return{line:f,under:l?d=>d===1/0?m(d):"":m}}function mn({kind:n},t,e){const s=t.join(`
`);return n==="added"?Y(void 0,s,e):Y(s,void 0,e)}function Y(n,t,e){const s=(0,L.EU)(Gt(n,t),"diff",R);return i=>{const c=s.length<=i?s:fe(s,i);return e===void 0?`
${c}`:Zn(e,c)}}function fe(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(i=>i.slice(R.length));return[...e.slice(0,1),...Qt(s,t).map(i=>R+i),...e.slice(-1)].join(`
`)}function Zn(n,t){return`
${R}<details><summary>${n}</summary>

${t}
${R}</details>`}function Qn(n){return n.replace(/^(?=.)/gm,R)}const qn=5;function de(n,t,e){const s=Ct(n,d=>e(d).shown,t),i=(0,g.qy)(()=>(0,N.Vn)((0,g.PX)(n.head??n.base))),c={mask:e,labelOf:(d,h)=>s?.
labelOf(JSON.stringify(d),h),endsOf:d=>s?.endsOf(d),countOf:d=>i().get(d)??0},o=_n((0,Z.xS)(n)),a=n.status==="modified",r=a?ge(n,c,s):X(hn(Se(n),s),c),{nodes:l=0,connections:u=0}=s?.size??{},f=l===0?"\
What is in it":`${(0,b.hS)(l,"node")}, ${(0,b.hS)(u,"connection")}`,m=a?r:U(f,r,{changes:o,folded:!0});return[...me(s),v(he(n,e),{parts:[...m,...pe(n,c)],changes:o})]}function _n({added:n,modified:t,removed:e}){
return n+t+e}function me(n){return n?.note!==void 0?[v(n.note)]:n?.picture?[v((0,L.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function he({name:n,kind:t,status:e,changes:s},i){const c=`**${k(n,{mask:i})}**`;return e!=="modified"?`${j[e]} ${c}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${j.modified} ${c}: content modified`:t==="variables"?`${c} (values are never shown)`:c}function pe({references:n},t){if(n.length===0)return[];const e=n.slice(0,qn).
map(({path:o,from:a,to:r})=>`${W(o,t)} (${k(a,t)} \u2192 ${k(r,t)})`),s=n.length>qn?", \u2026":"",i=n.length===1?"follows and isn't":"follow and aren't",c=`${(0,b.hS)(n.length,"reference")} to new IDs\
 and names ${i} counted`;return[v(`${c}: ${e.join(", ")}${s}`)]}function ge(n,t,e){const s=(0,I.pi)(n),i=e?.connections??[],c=new Set(i.map(({item:d})=>d)),o=(0,O.$z)(n.text?[we(n.text)]:n.changes,d=>e?.
tells(d)?$e(d)?"layout":"told":"value"in d&&c.has(d.value)?"connection":s(d)?"layout":ye(d.path,e)?"item":"rest"),[a,r]=[o.get("layout")??[],o.get("connection")??[]],l=X(o.get("rest")??[],t),u=be(i,r,
t),f=(o.get("told")?.length??0)+r.length,m=`Layout and bookkeeping: ${(0,b.hS)(a.length,"change")}`;return[...X(hn(o.get("item")??[],e),t),...U("Connections",u,{noun:"connection",changes:f}),...u.length===
0?l:U("Elsewhere in the file",l),...U(m,Me(hn((0,I.lY)(a,n),e),t),{folded:!0})]}function hn(n,t){return t?n.map(t.withItems):n}function $e({path:n}){const[t,e]=n.slice(-2);return t?.type==="item"&&e?.
type==="member"&&Tn.includes(e.key)}function ye(n,t){return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function we({base:n,head:t}){return{kind:"modified",path:[],from:pn(n),to:pn(
t)}}function pn(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function Se({base:n,head:t,text:e,status:s,changes:i}){const c=s==="removed"?"removed":"added",o=(r,l)=>{const u=(0,N.Vg)(r,()=>{});
return!(l.length<3&&u.length>0&&u.every(m=>m.value.type==="object"))&&(l.length>0||r.type!=="object")?[{kind:c,path:l,value:r}]:u.flatMap(({step:m,value:d})=>m.type==="member"?o(d,[...l,m]):[{kind:c,path:[
...l,m],value:d}])},a=n??t??(e&&pn(e.base??e.head));return a?o(a,[]):i}function be(n,t,e){const s=new Map(t.map(o=>["value"in o&&o.value,o])),i=Oe(n,s),c=Bn(i.map(o=>ke(o,e)));return i.map(([{item:o}],a)=>{
const r=s.get(o),{line:l,under:u=()=>""}=r?G(r,e):{line:""};return v(`${c[a]}${u(0)===""?l:""}`,{under:u})})}function Oe(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:i,
source:c,target:o,item:a}=s;if(i==="rewired"||t.has(a))return[[s]];const r=e[i].get(c),l=r??[s];return r&&r.push(s),e[i].delete(c),e[i].set(o,l),r?[]:[l]})}function ke(n,t){const[{kind:e,source:s,target:i,
was:c}]=n,o=u=>`**${k(u.label,t)}**`,a=u=>u===""?"":` (${k(u,t)})`,r=n.map(({target:u,label:f})=>` \u2192 ${o(u)}${a(f)}`),l=c?.target===i?a(c.label)||" without a label":c&&` ${o(c.target)}`;return`- ${j[e]}\
 ${o(s)}${r.join("")}${l===void 0?"":`, was${l}`}`}function Me(n,t){const e=i=>`${i.kind} ${(0,I.a2)(i.path)>0} ${ln(i,I.a2,t)}`;return[...(0,O.$z)(n,e).values()].flatMap(i=>{const c=i.map(l=>G(l,t));
if(i.length<fn||c.some(({under:l})=>l))return X(i,t);const o=Vn(i,I.a2,t),a=Qn(c.map(({line:l},u)=>`- ${o[u]}${l}`).join(`
`)),r=`- ${j[i[0].kind]} ${ln(i[0],I.a2,t)} of ${(0,b.hS)(i.length,"item")}`;return v(r,{changes:i.length,under:()=>`
${a}`})})}const ve="<!-- workflow-report -->",Ne=6e4,Le=1e3;function Ie(n){const{workflows:t,missing:e}=n,s=(0,D.lb)(n),c=["changed","added","removed"].flatMap(r=>t.filter(l=>l.status===r)).map(r=>{const l=_n(
r.counts),u=r.files.flatMap(({base:d,head:h})=>[h??[],d??[]].flat()),f=(0,g.qy)(()=>(0,N.j9)([...u,...r.unchanged])),m=d=>de(d,h=>f().itemOf(h),s);return{workflow:r,changes:l,parts:r.files.flatMap(m)}}),
o=ze(n,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=Ne,maxBytes:l=1/0,headings:u=!0,mark:f=!0}={})=>{const m=c.map(({workflow:y,...S})=>v(Ee(y,s,u),S)),d=v(a,{parts:[
...U("",m,{noun:"workflow"}),...o]}),h=f?`${ve}
`:"";for(let y=Math.min(r,l);;){const S=[h,...Sn(d,y-h.length-1),`
`],$=l===1/0?0:Buffer.byteLength(S.join(""));if($<=l||y<Le)return S;y=Math.floor(y*l*.99/$)}}}function xe(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Ee({name:n,status:t,counts:e},s,i){const c=i?"### ":"",o=n===void 0?void 0:k(n,{mask:s});return t==="added"||t==="removed"?`${c}${j[t]} ${o===void 0?"Workflow":`${o}: workflow`} ${t}`:i?`${c}${o===
void 0?"":`${o}: `}${(0,Z.cq)(e)}`:""}function ze({workflows:n,notCompared:t=[]},e){const s=(o,a)=>{const r=o.flatMap(l=>l===void 0?[]:[k(l,{mask:e})]).join(", ");return o.length===0?[]:[v(a(r),{least:a(
(0,b.hS)(o.length,"workflow"))})]},i=n.flatMap(({name:o,status:a})=>a==="unchanged"?[o]:[]),c=n.flatMap(({name:o,variablesCompared:a})=>a?[]:[o]);return[...n.length===0?[v("No workflow was compared")]:
[],...s(i,o=>o===""?"No changes":`${o}: no changes`),...s(c,o=>`The environment variables${c.length===n.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,o=>`${o}: not compared, because the step failed`)]}var Ae=M(8725),je=M(2697),Ce=M(6584);const Re=900*1024;async function Te(n){Fe(n);const t=Ie(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,je.bg)("the report",e),De(t)}function De(n){return(t,e,s)=>{const i=Re-Buffer.byteLength(e.join()),c=n({headings:t,maxLength:1/0,maxBytes:i,mark:!1}).join("");return s===void 0?c:xe(c,s)}}
function Fe(n){const t=(0,Z.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Ce.bY),s=t.length>20?` and ${(0,b.hS)(t.length-20,"more line")}`:"";(0,Ae.lm)(`No field matched ${e.join(", ")}${s} \
in ignore. Check the spelling.`)}})};export{We as id,Xe as ids,Je as modules};
