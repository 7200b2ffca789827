const We=953,Je=[953],Pe={4953:((Fe,et,k)=>{k.d(et,{publishReport:()=>Ae});var Y=k(1124),b=k(706),y=k(3436),v=k(9665);const $n=Number.MAX_SAFE_INTEGER,yn=2,wn=60,Sn="</details>",st=41,ot=100;function M(n,t={}){
const{under:e=()=>"",parts:s=[],noun:i="change",folded:c=!1}=t,{length:o}=e($n),{least:a=o===0?n:`${n} \u2026`,changes:r=Z(s)}=t;return{line:n,under:e,size:n.length+o,least:a,parts:s,changes:r,noun:i,
folded:c}}function U(n,t,e={}){return t.length===0?[]:[M(n,{...e,parts:t})]}function bn(n,t){const e=({leaf:l,outer:f})=>f.length===1?0:l.size,s=(l,f)=>e(l)-e(f),i=new Map,c=()=>ct(Mn(n,i).filter(([l])=>l!==
"")),o=[];let a=kn(n,[]).sort(s),r=t;for(let l=-1;a.length>0&&l<o.length;r=t-On(c()))l=o.length,a=a.filter(f=>{const u=f.outer.filter(d=>!i.has(d)),h=u.map(d=>d.line.length+yn+wn+(d.folded?st:0)).reduce(
(d,p)=>d+p,f.leaf.least.length+yn);if(h>r)return!0;r-=h;for(const d of u)i.set(d,[]);return i.set(f.leaf,[f.leaf.least]),o.push(f),!1});for(const[l,{leaf:f}]of o.sort(s).entries()){const u=it(f,f.least.
length+Math.floor(r/(o.length-l)));r-=On(u)-f.least.length,i.set(f,u)}return c()}function On(n){return n.reduce((t,{length:e})=>t+e,0)}function kn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.
flatMap(e=>kn(e,[...t,n]))}function it({line:n,under:t,size:e,least:s},i){if(e<=i)return[n,t(Math.max(i,$n))];for(let c=i-n.length-wn;c>ot;c=Math.floor(c*.7)){const o=t(c);if(o!==""&&n.length+o.length<=
i)return[n,o]}return[s]}function Mn(n,t){const{line:e,parts:s,folded:i}=n;if(s.length===0)return[t.get(n)??[]];const c=s.filter(r=>t.has(r)).flatMap(r=>Mn(r,t)),o=s.filter(r=>!t.has(r)),a=[...c,[rt(n,
o)]];return i?[[`<details><summary>${e}</summary>`],...a,[Sn]]:[[e],...a]}function rt({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,b.hS)(t.length,"more connection")}`;if(Z(t)===0)
return"";const e=n==="workflow"?` in ${(0,b.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,b.hS)(Z(t),"more change")}${e}`}function Z(n){return n.reduce((t,{changes:e})=>t+e,0)}function ct(n){
const t=e=>e?.[0]?.startsWith("- ");return n.flatMap((e,s)=>{const i=e[0]===Sn||t(e)&&t(n[s-1]);return[s===0?"":i?`
`:`

`,...e]})}var N=k(8132),x=k(6997),S=k(5408);const vn="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",Nn="source from origi\
n src tail out".split(" "),xn=`${vn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),at="action activity block node state step task widget id".split(
" "),In="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),lt="handle port pin output socket".split(" "),ut=/^[\p{L} _-]{1,30}$/u,
ft=60;function C(n,t){return Q(n).some(e=>t.includes(e))}function Q(n){return n.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function Ln({slot:n,value:t},e,s){const i=e?
(0,y.YD)(e.value):[],o=In.flatMap(f=>i.filter(u=>u.toLowerCase()===f)).map(f=>{const[u,m]=[e?.field.inner.get(f),q(e?.value.members.get(f))];return u&&(0,x.t5)(u).some(({texts:d})=>d.size>1)||m.includes(
" ")?m:""}),a=f=>Q([f]).every(u=>[...xn,...at].includes(u)),r=s.filter(f=>!xn.includes(f.toLowerCase())&&!a(f)),l=n===void 0?[]:[`output ${n+1}`];return[q(t),...o].find(f=>f!=="")??[...r,...l].join(",\
 ")}function q(n){const e=(n?.type==="literal"?[]:(0,y.PX)(n).flatMap(s=>s.trim()||[])).join(", ");return e.length>ft||y.kk.test(e)?"":e}function dt(n,{find:t}){const e=new Map(n.map(o=>[o,mt(o)])),s=(0,v.
Vn)([...e.values()].map(o=>o?.text)),i=[...s.values()].reduce((o,a)=>Math.max(o,a),0),c=(0,S.$z)(n,({source:o})=>o);return n.map(o=>{const a=e.get(o);if(a===void 0||o.label!=="")return o;const r=t(a.text,
a.place),l=r&&(0,x.FK)(r,o.source)?In.map(d=>q(r.value.members.get(d))):[],f=[...l,(0,y.e1)(a.text)].find(d=>d!=="")??"",u=c.get(o.source)?.some(d=>e.get(d)?.text!==a.text),m=l.length>0||s.get(a.text)===
i;return(u||!m)&&(f!==(0,y.e1)(a.text)||ut.test(f))?{...o,label:f,links:[...o.links,{...a,target:o.target}]}:o})}function mt({links:[n]}){const t=n&&(0,y.YD)(n.place.value).find(i=>C([i],Nn)&&C([i],lt)),
[e,s]=t?[n.place.value.members.get(t),n.place.field.inner.get(t)]:[];return n&&s&&e?.type==="string"?{...n,text:e.text,field:s,value:e}:void 0}const ht="target to dest destination head in".split(" "),
En=`${vn} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),pt="after depends dependencies need\
s requires prev previous predecessor predecessors".split(" ");function gt(n,t){const e=(0,x.BQ)(n,t),s=(0,x.t5)(e.root).flatMap(f=>yt(f,e)),i=dt(wt(s),e),c=i.length>0?i:bt(s,e),o=new Set(c.flatMap(({source:f,
target:u})=>[f.field,u.field])),a=(0,S.$z)(e.places,({field:f})=>f),r=[...o].filter(f=>[...o].some(u=>$t(a.get(f),a.get(u))));for(const f of r)o.delete(f);const l=c.filter(({source:f,target:u})=>o.has(
f.field)&&o.has(u.field));return{root:e.root,nodes:e.places.filter(({field:f})=>o.has(f)),edges:l}}function $t(n=[],t=[]){const e=([i])=>i?.field.keys.length??0;if(e(t)>=e(n))return!1;const s=new Set(
t.map(({value:i})=>(0,y.TH)(i)));return 2*n.filter(({value:i})=>(0,y.TH)(i)!==void 0&&s.has((0,y.TH)(i))).length>n.length}function yt(n,{find:t}){const e=n.references.flatMap(a=>{const r=t(a.text,a.place,
a.object);return r?[{...a,field:n,target:r}]:[]}),s=e.filter(({place:a,target:r})=>!(0,x.FK)(a,r)),i=e.length/n.references.length,c=i>=.5&&_(n.references)-_(e)<=2;return(i>=.9||c&&C(n.keys.slice(-2),En))&&
2*s.length>=e.length?[e]:[]}function _(n){return new Set(n.map(({text:t})=>t)).size}function wt(n){const t=n.filter(e=>!e.some(({place:s,target:i})=>i.field===s.field));return[...(0,S.$z)(t,([e])=>e?.
place.field).values()].flatMap(e=>{const s=(0,S.$z)(e,o=>zn(o,Nn)),i=(0,S.$z)(e,o=>zn(o,ht));s.delete(void 0);const c=[...s].flatMap(([o,a])=>a.flatMap(r=>(i.get(o)??[]).map(l=>St(r,l))));return c.sort(
(o,a)=>jn(a)-jn(o)||An(o)-An(a)),c[0]??[]})}function zn([n],t){const e=Q(n?.field.keys.slice(-2)??[]),s=e.filter(i=>!t.includes(i));return s.length<e.length?s.join(" "):void 0}function St(n,t){const e=new Map(
n.map(s=>[s.place,s]));return t.flatMap(s=>{const i=e.get(s.place),c=i&&{source:i.target,target:s.target,links:[i,s]};return c?[{...c,label:Ln(s,s.place,[]),item:s.place.value}]:[]})}function jn(n){return n.
filter(({source:t,target:e})=>!(0,x.FK)(t,e)&&!(0,x.FK)(e,t)).length}function An([n]){return n?n.source.field.keys.length+n.target.field.keys.length:0}function bt(n,t){const[e,s]=[[],[]],i=new Set;for(const r of n){
const l=r.flatMap(d=>kt(d,t)),[f]=l;if(f===void 0||10*l.length<9*r.length)continue;const u=f.link.field.keys.slice(f.inside.field.keys.length),m=l.filter(({source:d,inside:p})=>d!==p);for(const{inside:d}of m)
i.add(d.key);const h=C(u,pt);if(!(!h&&m.length===0&&!C(u,En)))for(const{link:d,source:p}of l){const $=d.place===p?void 0:d.place,g={label:Ln(d,$,u),links:[d],item:$?.value};h?s.push({source:d.target,target:p,
...g}):e.push({source:p,target:d.target,...g})}}const c=e.length<s.length?s:e,o=c.filter(({links:r})=>r.some(({text:l,target:f})=>f.key??(0,y.TH)(f.value)===l)),a=Ot(2*o.length>c.length?o:c);return i.
size>1||_(a.flatMap(({links:r})=>r))>1?a:[]}function Ot(n){const t=({links:[e]})=>e?.field;return[...(0,S.$z)(n,t)].flatMap(([e,s])=>{const i=[...(0,S.$z)(s,({source:u})=>u)],c=new Map(i.map(([u,m])=>[
u,new Map(m.map(h=>[h.target,h]))])),o=({source:u,target:m})=>c.get(m)?.get(u);if(10*s.filter(o).length<9*s.length)return s;const a=n.filter(u=>t(u)!==e),[r,l]=[new Set(a.map(({source:u})=>u)),new Set(
a.map(({target:u})=>u))],f=({source:u,target:m})=>l.has(u)&&!r.has(u)&&r.has(m)&&!l.has(m);return s.flatMap(u=>{const m=o(u);return!m||f(u)===f(m)?u:f(u)?{...u,links:[...u.links,...m.links]}:[]})})}function kt(n,{
find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),i=[e,s].find(c=>c?.field===n.target.field);if(i)return[{link:n,source:i,inside:e}]}return[]}var I=k(3499);const Tn={same:"",added:"\
\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Mt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,col\
or:#1f2328,stroke-dasharray:5 3"},vt={same:"-->",added:"==>",removed:"-.->"},Cn=40,Nt=500,xt=5e4,It=40,Lt=6;function Et(n,t,{isWhole:e,hide:s}){const i=({status:r})=>e||r!=="same",c=new Set([...n.filter(
i),...t.filter(i).flatMap(H)]),o=t.filter(r=>H(r).some(i)).flatMap(H);if(c.size===0)return{};for(const r of[new Set([...c,...o]),c]){const l=t.filter(m=>H(m).every(h=>r.has(h)));if(r.size>Cn||l.length>
Nt)continue;const f=n.filter(m=>r.has(m)),u=zt(f,l,s);if(u.length<=xt)return{picture:u}}return{note:`The picture is left out: it would have ${c.size>Cn?(0,b.hS)(c.size,"node"):"too many connections"}.`}}
function H({source:n,target:t}){return[n,t]}function zt(n,t,e){const s=new Map(n.map((o,a)=>[o,`n${a+1}`])),i=(0,v.Vn)(n.map(({name:o})=>o)),c=n.map(o=>{const a=i.get(o.name)===1?o.name:o.label;return`\
  ${s.get(o)}["${Tn[o.status]}${Rn(e(a))||"?"}"]`});for(const{source:o,target:a,label:r,status:l}of t){const f=`${Tn[l]}${Rn(e(r))}`.trim();c.push(`  ${s.get(o)} ${vt[l]}${f===""?"":`|"${f}"|`} ${s.get(
a)}`)}for(const[o,a]of Object.entries(Mt)){const r=n.filter(l=>l.status===o).map(l=>s.get(l));r.length>0&&c.push(`  classDef ${o} ${a}`,`  class ${r.join()} ${o}`)}return[`flowchart ${jt(n,t)>Lt?"TD":
"LR"}`,...new Set(c)].join(`
`)}function jt(n,t){const e=new Set(t.map(({target:c})=>c)),s=n.filter(c=>!e.has(c)),i=new Map((s.length>0?s:n.slice(0,1)).map(c=>[c,1]));for(const[c,o]of i)for(const{source:a,target:r}of t)a===c&&!i.
has(r)&&i.set(r,o+1);return Math.max(...i.values())}function Rn(n){return(0,N.RK)((0,N.Jj)(n.replace(/\s+/g," ").trim(),It)).replace(At,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const At=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Dn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Tt="* if when id name label title type key handle condition event relationships".split(" ");function Ct(n,t=s=>s,e){const s=n.
head??n.base;if(s===void 0)return;const[i,c]=[n.base??s,n.head??s];if(i.type!==c.type)return;const o=(0,v.j9)([c,i],e),a=gt(i,c),r=Dt(n,a,o),l=[...new Set(r.values())].sort((g,w)=>g.rank-w.rank);Ft(l);
const f=Wt(a,r),u=f.filter(g=>g.status!=="same"),m=Pt(a,u);Xt(n,l,o,m);const h=new Map(f.map(({item:g,source:w,target:T})=>[g,`${w.label} \u2192 ${T.label}`])),d=new Set(l.map(({place:g})=>g.key)),p=new Set(
a.nodes.flatMap(({key:g,field:w})=>g===void 0?[]:w.keys.at(-2)??"")),$=g=>g.filter(({status:w})=>w!=="removed").length;return{...Et(l,f,{isWhole:n.status!=="modified",hide:t}),connections:Jt(u),size:{
nodes:$(l),connections:$(f)},tells:m,isItemKey:g=>d.has(g)||o.labelOf(JSON.stringify(g))!==void 0,labelOf:o.labelOf,endsOf:g=>h.get(g),withItems:g=>p.size===0?g:Rt(g,p,s)}}function Rt(n,t,e){let s=e;const i=n.
path.map((c,o)=>{const a=o===0?"":n.path[o-1];if(o===n.path.length-1&&"value"in n?s=n.value:c.type!=="member"?s=c.item:s=s&&"members"in s?s.members.get(c.key):void 0,c.type!=="member"||a===void 0||s===
void 0||!("members"in s))return c;const r=typeof a=="string"?a:a.type==="member"?a.key:void 0;return r!==void 0&&t.has(r)?(0,v.s3)(s,c.key):c});return{...n,path:i}}function W({side:n}){return n==="hea\
d"}function Fn(n){return n&&[n.key,Fn(n.outer)]}function Dt({matches:n},{nodes:t},e){const s=d=>JSON.stringify(Fn(d)),i=t.filter(({key:d})=>d!==void 0),c=[...(0,S.$z)(i,s).values()].filter(d=>d.some(W)&&
!d.every(W)),o=new Set(c.flat()),a=d=>o.has(d)?s(d):`${d.value.id}`,r=new Map(t.map((d,p)=>[d,p])),l=(0,S.$z)(t.filter(W),a),f=(0,S.$z)(n,({base:d})=>d.id),u=d=>{const p=(o.has(d)?void 0:f.get(d.value.
id))??[];for(let $=p.shift();$;$=p.shift()){const g=l.get(`${$.head.id}`)?.shift();if(g)return g}return l.get(a(d))?.shift()},m=new Map;let h=0;for(const d of t){if(m.has(d))continue;const p=W(d)?d:u(
d);h=(p&&r.get(p))??h+1e-6;const $=p===void 0?"removed":p===d?"added":"same",g=p??d,w=Ut(g,e),T={name:w,label:w,status:$,rank:h,place:g,old:$==="same"?d:void 0};m.set(d,T).set(g,T)}return m}function Ft(n){
const t=(0,v.Vn)(n.map(({name:e})=>e));for(const e of n){const s=(0,y.TH)(e.place.value);s&&(t.get(e.name)??0)>1&&(e.label=(0,v.oP)(e.name,s))}}function Ut({key:n,value:t,array:e},s){const[i,...c]=["c\
omponentType",...t.members.keys()].map(a=>(0,y.TN)(t,a)),[o="?"]=[(0,y.QP)(t),i,(0,y.TH)(t),...c].filter(a=>a!==void 0);return n??s.nameOf(t,e)??(0,y.e1)(o)}function Wt({edges:n},t){const e=n.flatMap(
r=>{const[l,f]=[t.get(r.source),t.get(r.target)];return l&&f?[{...r,source:l,target:f,status:W(r.source)?"added":"removed"}]:[]}),s=({source:r,target:l,label:f})=>`${r.rank} ${l.rank} ${f.replace(/(, )?output 1$/,
"")}`,i=(0,S.$z)(e,({status:r})=>r),c=(0,S.$z)(i.get("removed")??[],s);return[...(i.get("added")??[]).map(r=>c.get(s(r))?.pop()?{...r,status:"same"}:r),...[...c.values()].flat()].sort((r,l)=>r.source.
rank-l.source.rank||r.target.rank-l.target.rank)}function Jt(n){const t=new Map;for(const e of["target","label"]){const s=i=>`${i.source.rank} ${e==="label"?i.label:i.target.rank}`;for(const[i,c,...o]of(0,S.
$z)(n,s).values()){if(!i||!c||o.length>0||i.status===c.status)continue;[i.source,i.target,c.target].every(({old:r})=>r)&&!t.has(i)&&!t.has(c)&&t.set(i,c).set(c,i)}}return n.flatMap(e=>{const s=t.get(e);
return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Pt({root:n,nodes:t},e){const s=({keys:u})=>`${u[0]} ${u.length} ${u.at(-1)}`,i=(0,S.$z)((0,x.t5)(n),s),c=new Set(e.
flatMap(u=>u.links.map(({field:m})=>m))),o=new Set(e.map(({item:u})=>u)),a=new Set([n,...t.map(({field:u})=>u)]),r={added:new Set,removed:new Set};for(const u of e){const m=[u.source.name,u.target.name,
...u.label.split(", ")].map(h=>JSON.stringify(h));for(const h of[...m,...u.links.map(d=>d.text)])r[u.status].add(h)}function l(u,m,h){if(m===void 0||a.has(m))return[{text:h,field:n}];const d=m.keys.at(
-1)===x.NQ?[{text:JSON.stringify(h),field:m}]:[];if("text"in u)return[...d,{text:u.text,field:m}];const p="members"in u?[...u.members]:[],$="items"in u?u.items.map(g=>["[]",g]):p;return[...d,...$.flatMap(
([g,w])=>l(w,(0,x.Fu)(m,g),g))]}function f(u,m){const h=i.get(s(m))??[],d=h.reduce(($,{texts:g})=>$+(g.get(u)??0),0);if(d<3||!/^"?[\w.-]{0,30}"?$/.test(u))return!1;const p=h.flatMap(({texts:$})=>[...$.
values()]);return 2*d>p.reduce(($,g)=>$+g,0)}return({path:u,...m})=>{const h=u.map($=>$.type==="member"?$.key:"[]"),d=u.some($=>"item"in $&&o.has($.item)),p=($,g)=>{const w=l($,h.reduce(x.Fu,n),`${h.at(
-1)}`),T=w.some(({field:K})=>c.has(K)),Re=({text:K,field:gn})=>{if(c.has(gn))return g.has(K);const tt=`${gn.keys.findLast(De=>De!=="[]")}`;return Dn.includes(tt)||g.has(K)&&C([tt],Tt)||T&&f(K,gn)};return(T||
d)&&w.every(Re)};return m.kind==="modified"?p(m.from,r.removed)&&p(m.to,r.added):"value"in m&&p(m.value,r[m.kind])}}function Xt(n,t,{componentOf:e},s){const i=(0,I.pi)(n),c=t.flatMap(r=>{const{key:l,value:f,
array:u}=r.place,m=(0,v.qU)(f)===void 0?e(f,u):void 0;return[f.id===r.old?.value.id&&l===r.old.key?void 0:f,m].map(d=>({owner:d,node:r}))}),o=(0,S.$z)(c,({owner:r})=>r);o.delete(void 0);const a=new Map(
n.matches.map(({path:r,head:l})=>[r.at(-1),l]));for(const r of n.changes){if(s(r)||i(r))continue;const l=r.path.map(u=>a.get(u)).reverse(),f=["value"in r&&r.value,...l].find(u=>o.has(u));for(const{node:u}of o.
get(f)??[])u.status==="same"&&(u.status="modified")}}var Kt=k(8965);const Un=2,Ht=1e3,Bt=240,Vt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],B="...";function Gt(n,t){const e=[nn(n??t),nn(t??n)],[s,i]=[Jn(n),Jn(t)],c=Zt(s,i);return e[0]===e[1]?c:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function nn(n=""){return n.includes(
`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Wn(n){return n.split(nn(n)==="CRLF"?`\r
`:`
`)}function Jn(n){return(n===void 0?[]:Wn(n)).flatMap(e=>Vt.reduce(Yt,[e]).map((s,i)=>i===0?s:B+s))}function Yt(n,t){return n.flatMap(e=>e.length>Bt?Array.from(e.matchAll(t),([s])=>s):e)}function Zt(n,t){
const e=new Set(n),i=t.some(o=>e.has(o))?(0,Kt.E)([...n],[...t],{maxEditLength:Ht}):void 0;if(i===void 0)return[...Xn(n,t),...E("+",t)];let c=0;return i.flatMap(({added:o,removed:a,value:r},l)=>{const f=i[l+
1];if(a)return Xn(r,f?.added?f.value:[]);const[u,m]=[l===0?0:Un,r.length-Un],h=c+Pn(r.slice(0,m+1));return c+=Pn(r),o?E("+",r):f===void 0?E(" ",r.slice(0,u)):m-u<2?E(" ",r):[...E(" ",r.slice(0,u)),`@@\
 line ${h} @@`,...E(" ",r.slice(m))]})}function E(n,t){return t.map(e=>`${n} ${e}`)}function Pn(n){return n.filter(t=>!t.startsWith(B)).length}function Xn(n,t){const e=new Map(n.map(l=>[J(l),l])),s=l=>J(
l)!=="",i=t.filter(s),o=(n.length-n.filter(s).length!==t.length-i.length?i:t).flatMap(l=>tn(e.get(J(l))??l,l)),a=o.length>0||t.length===0?o:tn(Kn(n),Kn(t));return[...a.length===0?[]:[`@@ hard to see: ${[
...new Set(a)].join(", ")} @@`],...E("-",n)]}function Kn(n){return n.map(t=>t.startsWith(B)?t.slice(B.length):`
${t}`).join("")}function tn(n,t){if(J(n)!==J(t))return[];const[e,s]=[n.normalize(),t.normalize()],i=en(n)===en(t)?[]:["Unicode forms"];return e===s?i:[...i,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function J(n){return en(n.normalize())}function en(n){return n.replace(/\s/g,"")}function Qt(n,t){const e=r=>/^[-+]/.test(r);let[s,i]=[0,t];const o=[...(0,S.$z)(n,r=>r.startsWith("@@ li\
ne ")?++s:s).values()].flatMap(r=>{const l=qt(r,i);return i-=sn(r),l}),a=n.filter(e).length-o.filter(e).length;return a===0?o:[...o,`@@ ${(0,b.hS)(a,"more changed line")} @@`]}function qt(n,t){const e=o=>o.
startsWith("-"),s=sn(n.filter(e)),i=sn(n)-s,c={removed:Math.max(t/2,t-i),others:Math.max(t/2,t-s)};return n.filter(o=>{const a=e(o)?"removed":"others";return c[a]-=o.length+1,c[a]>=0})}function sn(n){
return n.reduce((t,e)=>t+e.length+1,0)}var on=k(2742),R=k(7856);const z={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},rn=80,
L={texts:3,min:4,max:60,usual:2,usualWeight:.001},Hn=n=>`  ${n}`;function V(n,t,e){if(n.type==="string")return cn(D((0,y.e1)(n.text),t.mask),t,e);const[s="",...i]=j(n,t);return i.length>0||s.length>rn?
void 0:(0,N.SS)(s,1/0)}function cn(n,t,e){const s=t.mask(n).shown;if(s.length>rn||s.includes(`
`))return;const i=an(n,t,e);return(0,N.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${O(i,t)})`)}function an(n,{labelOf:t},e){const s=t(n),i=e!==void 0&&(0,y.e1)((0,y.TH)(e)??"")===n;return s===void 0||
i||s.toLowerCase()===n.toLowerCase()||[...e?.members.values()??[]].some(o=>(0,y.jn)(o)&&(0,y.e1)(o.text)===s)?void 0:s}function _t(n,t,{labelOf:e}){const[s,i]=n.slice(-2);return s?.type!=="item"||i?.type!==
"member"||!y.ZM.test(i.key)?!1:(0,y.TH)(s.item)===t||e((0,y.e1)(t))===s.label}function j(n,t,e){const{mask:s}=t;if((0,y.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const l=D((0,y.e1)(n.text),
s),{shown:f}=s(l);if(f.includes(`
`))return["|",...Wn(f).map(Hn)];const u=an(l,t,e);return[JSON.stringify(f)+(u===void 0?"":` (${s(u).shown})`)]}const[i="",c=""]=n.type==="array"?"[]":"{}",o=n.type==="array"?n.items.map(l=>j(l,t)):Array.
from(n.members,([l,f])=>{const[u,...m]=(0,R.$C)(l,f,n)?[b.v5]:j(f,t,n);return[`${JSON.stringify(s(l).shown)}: ${u}`,...m]}),a=i+o.join(", ")+c;return a.length<=rn&&o.every(l=>l.length===1)?[a]:[i,...o.
flat().map(Hn),c]}function D(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].includes(n)?e:n}catch{return n}}
function ne(n,t,e){const s=[D(n,e),D(t,e)];return[n,t].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[n,t]:s}function te(n,t,e){const s=new Map,i=(o,a,r)=>{r>(s.get(o)?.weight??0)&&s.set(o,{text:a,
weight:r})},c=(o,a,r)=>{if(o.type==="array")for(const d of o.items)c(d,a,r+1);if(o.type==="object")for(const[d,p]of o.members)y.eX.some($=>$===d)&&(0,y.TN)(o,"name")===JSON.stringify(a)||((0,R.$C)(d,p,
o)?i(d,b.v5,L.max):c(p,d,r+1));if(o.type!=="string")return;const l=(0,y.e1)(o.text),u=/^type$/i.test(a)||(0,I.rL)(a,o)||(0,I.gN)(l)||t(o)||e.labelOf(l)!==void 0;if(l.length<L.min||u)return;const m=l.includes(
"://")?2*L.max:Math.min(l.length,L.max),h=e.countOf(l)>L.usual?L.usualWeight:1;i(a,e.mask(D(l,e.mask)).shown,h*m/(r+1))};return c(n,"",0),[...s].sort(([,o],[,a])=>a.weight-o.weight).filter(([,{weight:o}],a)=>a===
0||a<L.texts&&o>L.usualWeight*2*L.max).map(([o,{text:a}])=>`${O(o,e)}: ${(0,N.SS)(JSON.stringify((0,N.Jj)(a,L.max)),1/0)}`).join(", ")}function O(n,{mask:t},e=100){return(0,N.SS)(t(n).shown,e)}function P(n,t,e=!1){
const s=n.findLastIndex(({type:o})=>o==="item"),i=e?1/0:100;return n.flatMap((o,a)=>{if(o.type==="element"){const u=n[a+1],m=u?.type==="member"&&o.item?(0,y.TN)(o.item,u.key):void 0,h=o.text===void 0||
a>0&&!u||m===JSON.stringify(o.text);return[(0,N.SS)(`[${o.index}]`)+(h?"":` (${O(o.text,t)})`)]}if(o.type==="item"){const u=t.endsOf(o.item),m=u===void 0?o.label:e?`${u} (${o.label})`:u,h=a===s&&o.hint!==
void 0?` (${O(o.hint,t)})`:"";return[`**${O(m,t,i)}**${h}`]}const r=n.slice(a+1).find(({type:u})=>u!=="member")?.type==="item",l=!e&&r&&/^([A-Za-z]*|[a-z_]+)$/.test(o.key),f=an(o.key,t);return l?[]:[O(
o.key,t,i)+(f?` (${O(f,t)})`:"")]}).join(" \u203A ")||(t.whole??"the whole file")}function ln({path:n},t,e){const i=n.slice(t(n)).map(c=>c.type==="element"?{...c,text:void 0}:c);return P(i,e)}function un(n,t){
const e=o=>n.map(({path:a,kind:r})=>(r?`${z[r]} `:"")+P(a,t,o)),[s,i]=[e(!1),e(!0)],c=(0,v.Vn)(s);return Bn(s.map((o,a)=>c.get(o)===1?o:i[a]??o))}function Bn(n){const[t,e]=[(0,v.Vn)(n),new Map];return n.
map(s=>{const[i=1,c]=[t.get(s),(e.get(s)??0)+1];return e.set(s,c),i===1?s:`${s} (${c} of ${i})`})}const A="  ",fn=3,ee=5,se=120,dn={line:": changed, hidden"};function F(n,t){const e=new Map;let s=n;for(const c of[
I.a2,({length:o})=>o-1]){const o=[...(0,S.$z)(s,a=>oe(a,c(a.path))).values()];for(const a of o)a.length>=fn&&e.set(a[0],ie(a,c,t));s=o.filter(a=>a.length<fn).flat()}const i=un(s,t);for(const[c,o]of s.
entries()){const{line:a,...r}=G(o,t);e.set(o,M(`- ${i[c]}${a}`,{changes:1,...r}))}return n.flatMap(c=>e.get(c)??[])}function oe(n,t){const s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).
flatMap(o=>"id"in o?[o.id]:[]);if(t<=0||s.length===0)return n;const i=o=>o.type==="member"?o.key:o.type==="item"?[o.label]:o.index,c=n.path.slice(t).map(i);return JSON.stringify([n.kind,s,c])}function ie(n,t,e){
const[s]=n,{line:i,under:c=()=>""}=G(s,e),o=Gn(Vn(n,t,e)),a=s.kind==="modified"?"":` ${s.kind}`,r=`- ${z[s.kind]} ${ln(s,t,e)}${i}${a} in ${o.line}`;return M(r,{changes:n.length,under:l=>c(l)+(o.under?.(
l)??"")})}function Vn(n,t,e){const s=n.map(({path:i})=>({path:i.slice(0,t(i))}));return un(s,e)}function G(n,t){if(n.kind==="modified")return Yn(n,t);if("value"in n)return ae(n,t);if(n.kind==="moved"){
const[c,o]=[n.from.at(-1),n.path.at(-1)],a=o&&"label"in o?o.label:o&&"key"in o&&o.key;if(c?.type==="member"&&c.key!==a)return{line:`: renamed from ${O(c.key,t)}`};const[r,l]=[n.from,n.path].map(f=>P(f.
slice(0,-1),t));return{line:`: moved from ${r} to ${l}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(c=>({path:[c]})),s=Gn(un(e,t)),i=s.under?`${s.line} moved`:`moved: ${s.
line}`;return{...s,line:`: in a new order (${i})`}}function Gn(n){if(n.length<=ee)return{line:n.join(", ")};const t=(0,b.hS)(n.length,"item"),e=Qn(t,A+n.join(", "));return{line:t,under:s=>e.length<=s?
e:""}}function Yn({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,R._p)(n,t,e))return dn;if(t.type==="string"&&e.type==="string"){const u=_t(n,e.text,s)?{...s,labelOf:()=>{}}:
s;return ce((0,y.e1)(t.text),(0,y.e1)(e.text),u)}const i=re(t,e);if(i?.changes.length===0)return{line:`: the same ${i.words}`};if(i)return{line:` (${i.words})`,under:Zn(F(i.changes,s))};const[c,o]=[j(
t,s).join(`
`),j(e,s).join(`
`)];if(c===o)return dn;const[a,r]=[V(t,s),V(e,s)],l=`: ${a??"\u2026"} \u2192 ${r??"\u2026"}`;return a&&r?{line:l}:[c,o].includes("null")&&![t.type,e.type].includes("string")?{line:l,under:X(c,o,"All o\
f it")}:{line:"",under:X(c,o)}}function re(n,t){const e=n.type==="string"!=(t.type==="string"),[s,...i]=[n,t].flatMap(u=>u.type==="array"?u.items:[]);if(!e&&(s?.type!=="object"||i.length>0))return;const c=u=>(0,on.
dj)(!e&&u.type==="array"&&s?s:u),o=u=>u.type==="string"?(0,y.e1)(u.text):c(u),a=(0,on.qy)(o(n),o(t))?.changes,[r,l,f]=e?["JSON","text","string"]:["object","list","array"];return a&&{changes:a,words:`${r}\
, ${t.type===f?"now":"no longer"} in a ${l}`}}function Zn(n){const t=M("",{parts:n});return e=>`
${qn(bn(t,e).join(""))}`}function ce(n,t,e){const[s,i]=ne(n,t,e.mask),c=s===n&&i===t?"":" (percent-encoded)",[o,...a]=(0,on.qy)(s,i)?.changes??[];if(o!==void 0){const $={...e,whole:"the whole text"},g=`${c}\
 (JSON in a text)`;if(a.length===0&&o.kind==="modified"){const w=Yn(o,$);return{...w,line:`${g} \u203A ${P(o.path,$)}${w.line}`}}return{line:g,under:Zn(F([o,...a],$))}}const[r,l]=[e.mask(s),e.mask(i)];
if(r.shown===l.shown)return{line:c+dn.line};const f=r.hidden===l.hidden?"":" (hidden values differ, too)",u=[s,i].every($=>e.labelOf($,!0)!==void 0)||void 0,m={...e,labelOf:$=>e.labelOf($,u)},[h,d]=[cn(
s,m),cn(i,m)];if(!h||!d)return{line:c+f,under:X(r.shown,l.shown)};const p=tn(r.shown,l.shown).join(", ");return{line:`${c}: ${h} \u2192 ${d}${p&&` (${p})`}${f}`}}function ae(n,t){const{path:e,value:s}=n;
if(s.type==="hidden")return{line:""};if((0,R._p)(e,s))return{line:": hidden"};if(s.type==="object")return le(n,s,t);const i=V(s,t);return i!==void 0?{line:`: ${i}`}:s.type==="array"?{line:"",under:mn(
n,j(s,t),(0,b.hS)(s.items.length,"element"))}:{line:"",under:mn(n,[t.mask(D((0,y.e1)(s.text),t.mask)).shown])}}function le(n,t,e){const s=n.path.at(-1),i=s?.type==="item"?s:void 0;if(t.members.size===
0&&!i)return{line:": `{}`"};const c=h=>(0,y.jn)(h)&&[i?.label,i?.hint].includes((0,y.e1)(h.text)),o=[...t.members].filter(([,h])=>!i||!c(h)),a=o.filter(([h,d])=>!i||!(0,I.rL)(h,d)),r=a.map(([h,d])=>{const p=(0,R.
$C)(h,d,t)?(0,N.SS)(b.v5):V(d,e,t);return p&&`${O(h,e)}: ${p}`}),l=!r.includes(void 0)&&r.join(", ").length<=se,f=l?r.join(", "):te(t,c,e),u=f&&`: ${f}`;if(l&&a.length===o.length)return{line:u};const m=mn(
n,j(t,e),(0,b.hS)(t.members.size,"field"));return{line:u,under:l?h=>h===1/0?m(h):"":m}}function mn({kind:n},t,e){const s=t.join(`
`);return n==="added"?X(void 0,s,e):X(s,void 0,e)}function X(n,t,e){const s=(0,N.EU)(Gt(n,t),"diff",A);return i=>{const c=s.length<=i?s:ue(s,i);return e===void 0?`
${c}`:Qn(e,c)}}function ue(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(i=>i.slice(A.length));return[...e.slice(0,1),...Qt(s,t).map(i=>A+i),...e.slice(-1)].join(`
`)}function Qn(n,t){return`
${A}<details><summary>${n}</summary>

${t}
${A}</details>`}function qn(n){return n.replace(/^(?=.)/gm,A)}const _n=5;function fe(n,t,e){const s=Ct(n,d=>e(d).shown,t),i=(0,y.qy)(()=>(0,v.Vn)((0,y.PX)(n.head??n.base))),c={mask:e,labelOf:(d,p)=>s?.
labelOf(JSON.stringify(d),p),endsOf:d=>s?.endsOf(d),countOf:d=>i().get(d)??0},o=nt((0,Y.xS)(n)),a=n.status==="modified",r=a?pe(n,c,s):F(hn($e(n),s),c),{nodes:l=0,connections:f=0}=s?.size??{},u=l===0?"\
What is in it":`${(0,b.hS)(l,"node")}, ${(0,b.hS)(f,"connection")}`,h=[...a?r:U(u,r,{changes:o,folded:!0}),...he(n,c)];return[...de(s),M(me(n,e),{parts:h,changes:o})]}function nt({added:n,modified:t,removed:e}){
return n+t+e}function de(n){return n?.note!==void 0?[M(n.note)]:n?.picture?[M((0,N.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function me({name:n,kind:t,status:e,changes:s},i){const c=`**${O(n,{mask:i})}**`;return e!=="modified"?`${z[e]} ${c}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${z.modified} ${c}: content modified`:t==="variables"?`${c} (values are never shown)`:c}function he({references:n},t){if(n.length===0)return[];const e=n.slice(0,_n).
map(({path:o,from:a,to:r})=>`${P(o,t)} (${O(a,t)} \u2192 ${O(r,t)})`),s=n.length>_n?", \u2026":"",i=n.length===1?"follows and isn't":"follow and aren't",c=`${(0,b.hS)(n.length,"reference")} to new IDs\
 and names ${i} counted`;return[M(`${c}: ${e.join(", ")}${s}`)]}function pe(n,t,e){const s=(0,I.pi)(n),i=e?.connections??[],c=new Set(i.map(({item:p})=>p)),[o,a]=[pn(n.text?.base),pn(n.text?.head)],r=(0,S.
$z)(n.text?[{kind:"modified",path:[],from:o,to:a}]:n.changes,p=>{const[$,g]=p.path.slice(-2),w=$?.type==="item"&&g?.type==="member"&&Dn.includes(g.key);return e?.tells(p)?w?"layout":"told":"value"in p&&
c.has(p.value)?"connection":s(p)?"layout":ge(p.path,e)?p.kind==="reordered"?"order":"item":"rest"}),[l,f]=[r.get("layout")??[],r.get("connection")??[]],u=F(r.get("rest")??[],t),m=ye(i,f,t),h=(r.get("t\
old")?.length??0)+f.length,d=`Layout and bookkeeping: ${(0,b.hS)(l.length,"change")}`;return[...F(hn([...r.get("item")??[],...r.get("order")??[]],e),t),...U("Connections",m,{noun:"connection",changes:h}),
...m.length===0?u:U("Elsewhere in the file",u),...U(d,be(hn((0,I.lY)(l,n),e),t),{folded:!0})]}function hn(n,t){return t?n.map(t.withItems):n}function ge(n,t){return n.some(e=>e.type==="item"||e.type===
"member"&&t?.isItemKey(e.key))}function pn(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function $e({base:n,head:t,text:e,status:s,changes:i}){const c=s==="removed"?"removed":"added",o=(r,l)=>{
const f=(0,v.Vg)(r,()=>{});return!(l.length<3&&f.length>0&&f.every(m=>m.value.type==="object"))&&(l.length>0||r.type!=="object")?[{kind:c,path:l,value:r}]:f.flatMap(({step:m,value:h})=>m.type==="membe\
r"?o(h,[...l,m]):[{kind:c,path:[...l,m],value:h}])},a=n??t??(e&&pn(e.base??e.head));return a?o(a,[]):i}function ye(n,t,e){const s=new Map(t.map(o=>["value"in o&&o.value,o])),i=we(n,s),c=Bn(i.map(o=>Se(
o,e)));return i.map(([{item:o}],a)=>{const r=s.get(o),{line:l,under:f=()=>""}=r?G(r,e):{line:""};return M(`${c[a]}${f(0)===""?l:""}`,{under:f})})}function we(n,t){const e={added:new Map,removed:new Map};
return n.flatMap(s=>{const{kind:i,source:c,target:o,item:a}=s;if(i==="rewired"||t.has(a))return[[s]];const r=e[i].get(c),l=r??[s];return r&&r.push(s),e[i].delete(c),e[i].set(o,l),r?[]:[l]})}function Se(n,t){
const[{kind:e,source:s,target:i,was:c}]=n,o=f=>`**${O(f.label,t)}**`,a=f=>f===""?"":` (${O(f,t)})`,r=n.map(({target:f,label:u})=>` \u2192 ${o(f)}${a(u)}`),l=c?.target===i?a(c.label)||" without a label":
c&&` ${o(c.target)}`;return`- ${z[e]} ${o(s)}${r.join("")}${l===void 0?"":`, was${l}`}`}function be(n,t){const e=i=>`${i.kind} ${(0,I.a2)(i.path)>0} ${ln(i,I.a2,t)}`;return[...(0,S.$z)(n,e).values()].
flatMap(i=>{const c=i.map(l=>G(l,t));if(i.length<fn||c.some(({under:l})=>l))return F(i,t);const o=Vn(i,I.a2,t),a=qn(c.map(({line:l},f)=>`- ${o[f]}${l}`).join(`
`)),r=`- ${z[i[0].kind]} ${ln(i[0],I.a2,t)} of ${(0,b.hS)(i.length,"item")}`;return M(r,{changes:i.length,under:()=>`
${a}`})})}const Oe="<!-- workflow-report -->",ke=6e4,Me=1e3;function ve(n){const{workflows:t,missing:e}=n,s=(0,R.lb)(n),c=["changed","added","removed"].flatMap(r=>t.filter(l=>l.status===r)).map(r=>{const l=nt(
r.counts),f=r.files.flatMap(({base:h,head:d})=>[d??[],h??[]].flat()),u=(0,y.qy)(()=>(0,v.j9)([...f,...r.unchanged])),m=h=>fe(h,d=>u().itemOf(d),s);return{workflow:r,changes:l,parts:r.files.flatMap(m)}}),
o=Ie(n,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=ke,maxBytes:l=1/0,headings:f=!0,mark:u=!0}={})=>{const m=c.map(({workflow:p,...$})=>M(xe(p,s,f),$)),h=M(a,{parts:[
...U("",m,{noun:"workflow"}),...o]}),d=u?`${Oe}
`:"";for(let p=Math.min(r,l);;){const $=[d,...bn(h,p-d.length-1),`
`],g=l===1/0?0:Buffer.byteLength($.join(""));if(g<=l||p<Me)return $;p=Math.floor(p*l*.99/g)}}}function Ne(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function xe({name:n,status:t,counts:e},s,i){const c=i?"### ":"",o=n===void 0?void 0:O(n,{mask:s});return t==="added"||t==="removed"?`${c}${z[t]} ${o===void 0?"Workflow":`${o}: workflow`} ${t}`:i?`${c}${o===
void 0?"":`${o}: `}${(0,Y.cq)(e)}`:""}function Ie({workflows:n,notCompared:t=[]},e){const s=(o,a)=>{const r=o.flatMap(l=>l===void 0?[]:[O(l,{mask:e})]).join(", ");return o.length===0?[]:[M(a(r),{least:a(
(0,b.hS)(o.length,"workflow"))})]},i=n.flatMap(({name:o,status:a})=>a==="unchanged"?[o]:[]),c=n.flatMap(({name:o,variablesCompared:a})=>a?[]:[o]);return[...n.length===0?[M("No workflow was compared")]:
[],...s(i,o=>o===""?"No changes":`${o}: no changes`),...s(c,o=>`The environment variables${c.length===n.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,o=>`${o}: not compared, because the step failed`)]}var Le=k(8725),Ee=k(2697),ze=k(6584);const je=900*1024;async function Ae(n){Ce(n);const t=ve(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,Ee.bg)("the report",e),Te(t)}function Te(n){return(t,e,s)=>{const i=je-Buffer.byteLength(e.join()),c=n({headings:t,maxLength:1/0,maxBytes:i,mark:!1}).join("");return s===void 0?c:Ne(c,s)}}
function Ce(n){const t=(0,Y.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(ze.bY),s=t.length>20?` and ${(0,b.hS)(t.length-20,"more line")}`:"";(0,Le.lm)(`No field matched ${e.join(", ")}${s} \
in ignore. Check the spelling.`)}})};export{We as id,Je as ids,Pe as modules};
