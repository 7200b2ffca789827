const Pe=953,Xe=[953],He={4953:((Ue,ot,k)=>{k.d(ot,{publishReport:()=>Re});var Z=k(1124),b=k(706),y=k(3436),v=k(9665);const yn=Number.MAX_SAFE_INTEGER,wn=2,Sn=60,bn="</details>",it=41,rt=100;function M(n,t={}){
const{under:e=()=>"",parts:s=[],noun:i="change",folded:r=!1}=t,{length:o}=e(yn),{least:c=o===0?n:`${n} \u2026`,changes:l=Q(s)}=t;return{line:n,under:e,size:n.length+o,least:c,parts:s,changes:l,noun:i,
folded:r}}function U(n,t,e={}){return t.length===0?[]:[M(n,{...e,parts:t})]}function On(n,t){const e=({leaf:a,outer:f})=>f.length===1?0:a.size,s=(a,f)=>e(a)-e(f),i=new Map,r=()=>lt(vn(n,i).filter(([a])=>a!==
"")),o=[];let c=Mn(n,[]).sort(s),l=t;for(let a=-1;c.length>0&&a<o.length;l=t-kn(r()))a=o.length,c=c.filter(f=>{const u=f.outer.filter(d=>!i.has(d)),h=u.map(d=>d.line.length+wn+Sn+(d.folded?it:0)).reduce(
(d,p)=>d+p,f.leaf.least.length+wn);if(h>l)return!0;l-=h;for(const d of u)i.set(d,[]);return i.set(f.leaf,[f.leaf.least]),o.push(f),!1});for(const[a,{leaf:f}]of o.sort(s).entries()){const u=ct(f,f.least.
length+Math.floor(l/(o.length-a)));l-=kn(u)-f.least.length,i.set(f,u)}return r()}function kn(n){return n.reduce((t,{length:e})=>t+e,0)}function Mn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.
flatMap(e=>Mn(e,[...t,n]))}function ct({line:n,under:t,size:e,least:s},i){if(e<=i)return[n,t(Math.max(i,yn))];for(let r=i-n.length-Sn;r>rt;r=Math.floor(r*.7)){const o=t(r);if(o!==""&&n.length+o.length<=
i)return[n,o]}return[s]}function vn(n,t){const{line:e,parts:s,folded:i}=n;if(s.length===0)return[t.get(n)??[]];const r=s.filter(l=>t.has(l)).flatMap(l=>vn(l,t)),o=s.filter(l=>!t.has(l)),c=[...r,[at(n,
o)]];return i?[[`<details><summary>${e}</summary>`],...c,[bn]]:[[e],...c]}function at({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,b.hS)(t.length,"more connection")}`;if(Q(t)===0)
return"";const e=n==="workflow"?` in ${(0,b.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,b.hS)(Q(t),"more change")}${e}`}function Q(n){return n.reduce((t,{changes:e})=>t+e,0)}function lt(n){
const t=e=>e?.[0]?.startsWith("- ");return n.flatMap((e,s)=>{const i=e[0]===bn||t(e)&&t(n[s-1]);return[s===0?"":i?`
`:`

`,...e]})}var x=k(8132),L=k(6997),S=k(5408);const Nn="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",xn="source from origi\
n src tail out".split(" "),Ln=`${Nn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),ut="action activity block node state step task widget id".split(
" "),In="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),ft="handle port pin output socket".split(" "),dt=/^[\p{L} _-]{1,30}$/u,
mt=60;function R(n,t){return q(n).some(e=>t.includes(e))}function q(n){return n.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function En({slot:n,value:t},e,s){const i=e?
(0,y.YD)(e.value):[],o=In.flatMap(f=>i.filter(u=>u.toLowerCase()===f)).map(f=>{const[u,m]=[e?.field.inner.get(f),_(e?.value.members.get(f))];return u&&(0,L.t5)(u).some(({texts:d})=>d.size>1)||m.includes(
" ")?m:""}),c=f=>q([f]).every(u=>[...Ln,...ut].includes(u)),l=s.filter(f=>!Ln.includes(f.toLowerCase())&&!c(f)),a=n===void 0?[]:[`output ${n+1}`];return[_(t),...o].find(f=>f!=="")??[...l,...a].join(",\
 ")}function _(n){const e=(n?.type==="literal"?[]:(0,y.PX)(n).flatMap(s=>s.trim()||[])).join(", ");return e.length>mt||y.kk.test(e)?"":e}function ht(n,{find:t}){const e=new Map(n.map(o=>[o,pt(o)])),s=(0,v.
Vn)([...e.values()].map(o=>o?.text)),i=[...s.values()].reduce((o,c)=>Math.max(o,c),0),r=(0,S.$z)(n,({source:o})=>o);return n.map(o=>{const c=e.get(o);if(c===void 0||o.label!=="")return o;const l=t(c.text,
c.place),a=l&&(0,L.FK)(l,o.source)?In.map(d=>_(l.value.members.get(d))):[],f=[...a,(0,y.e1)(c.text)].find(d=>d!=="")??"",u=r.get(o.source)?.some(d=>e.get(d)?.text!==c.text),m=a.length>0||s.get(c.text)===
i;return(u||!m)&&(f!==(0,y.e1)(c.text)||dt.test(f))?{...o,label:f,links:[...o.links,{...c,target:o.target}]}:o})}function pt({links:[n]}){const t=n&&(0,y.YD)(n.place.value).find(i=>R([i],xn)&&R([i],ft)),
[e,s]=t?[n.place.value.members.get(t),n.place.field.inner.get(t)]:[];return n&&s&&e?.type==="string"?{...n,text:e.text,field:s,value:e}:void 0}const gt="target to dest destination head in".split(" "),
jn=`${Nn} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),$t="after depends dependencies need\
s requires prev previous predecessor predecessors".split(" ");function yt(n,t){const e=(0,L.BQ)(n,t),s=(0,L.t5)(e.root).flatMap(f=>St(f,e)),i=ht(bt(s),e),r=i.length>0?i:kt(s,e),o=new Set(r.flatMap(({source:f,
target:u})=>[f.field,u.field])),c=(0,S.$z)(e.places,({field:f})=>f),l=[...o].filter(f=>[...o].some(u=>wt(c.get(f),c.get(u))));for(const f of l)o.delete(f);const a=r.filter(({source:f,target:u})=>o.has(
f.field)&&o.has(u.field));return{root:e.root,nodes:e.places.filter(({field:f})=>o.has(f)),edges:a}}function wt(n=[],t=[]){const e=([i])=>i?.field.keys.length??0;if(e(t)>=e(n))return!1;const s=new Set(
t.map(({value:i})=>(0,y.TH)(i)));return 2*n.filter(({value:i})=>(0,y.TH)(i)!==void 0&&s.has((0,y.TH)(i))).length>n.length}function St(n,{find:t}){const e=n.references.flatMap(c=>{const l=t(c.text,c.place,
c.object);return l?[{...c,field:n,target:l}]:[]}),s=e.filter(({place:c,target:l})=>!(0,L.FK)(c,l)),i=e.length/n.references.length,r=i>=.5&&nn(n.references)-nn(e)<=2;return(i>=.9||r&&R(n.keys.slice(-2),
jn))&&2*s.length>=e.length?[e]:[]}function nn(n){return new Set(n.map(({text:t})=>t)).size}function bt(n){const t=n.filter(e=>!e.some(({place:s,target:i})=>i.field===s.field));return[...(0,S.$z)(t,([e])=>e?.
place.field).values()].flatMap(e=>{const s=(0,S.$z)(e,o=>zn(o,xn)),i=(0,S.$z)(e,o=>zn(o,gt));s.delete(void 0);const r=[...s].flatMap(([o,c])=>c.flatMap(l=>(i.get(o)??[]).map(a=>Ot(l,a))));return r.sort(
(o,c)=>An(c)-An(o)||Tn(o)-Tn(c)),r[0]??[]})}function zn([n],t){const e=q(n?.field.keys.slice(-2)??[]),s=e.filter(i=>!t.includes(i));return s.length<e.length?s.join(" "):void 0}function Ot(n,t){const e=new Map(
n.map(s=>[s.place,s]));return t.flatMap(s=>{const i=e.get(s.place),r=i&&{source:i.target,target:s.target,links:[i,s]};return r?[{...r,label:En(s,s.place,[]),item:s.place.value}]:[]})}function An(n){return n.
filter(({source:t,target:e})=>!(0,L.FK)(t,e)&&!(0,L.FK)(e,t)).length}function Tn([n]){return n?n.source.field.keys.length+n.target.field.keys.length:0}function kt(n,t){const[e,s]=[[],[]],i=new Set;for(const l of n){
const a=l.flatMap(d=>vt(d,t)),[f]=a;if(f===void 0||10*a.length<9*l.length)continue;const u=f.link.field.keys.slice(f.inside.field.keys.length),m=a.filter(({source:d,inside:p})=>d!==p);for(const{inside:d}of m)
i.add(d.key);const h=R(u,$t);if(!(!h&&m.length===0&&!R(u,jn)))for(const{link:d,source:p}of a){const $=d.place===p?void 0:d.place,g={label:En(d,$,u),links:[d],item:$?.value};h?s.push({source:d.target,target:p,
...g}):e.push({source:p,target:d.target,...g})}}const r=e.length<s.length?s:e,o=r.filter(({links:l})=>l.some(({text:a,target:f})=>f.key??(0,y.TH)(f.value)===a)),c=Mt(2*o.length>r.length?o:r);return i.
size>1||nn(c.flatMap(({links:l})=>l))>1?c:[]}function Mt(n){const t=({links:[e]})=>e?.field;return[...(0,S.$z)(n,t)].flatMap(([e,s])=>{const i=[...(0,S.$z)(s,({source:u})=>u)],r=new Map(i.map(([u,m])=>[
u,new Map(m.map(h=>[h.target,h]))])),o=({source:u,target:m})=>r.get(m)?.get(u);if(10*s.filter(o).length<9*s.length)return s;const c=n.filter(u=>t(u)!==e),[l,a]=[new Set(c.map(({source:u})=>u)),new Set(
c.map(({target:u})=>u))],f=({source:u,target:m})=>a.has(u)&&!l.has(u)&&l.has(m)&&!a.has(m);return s.flatMap(u=>{const m=o(u);return!m||f(u)===f(m)?u:f(u)?{...u,links:[...u.links,...m.links]}:[]})})}function vt(n,{
find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),i=[e,s].find(r=>r?.field===n.target.field);if(i)return[{link:n,source:i,inside:e}]}return[]}var N=k(3499);const Rn={same:"",added:"\
\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Nt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,col\
or:#1f2328,stroke-dasharray:5 3"},xt={same:"-->",added:"==>",removed:"-.->"},Cn=40,Lt=500,It=5e4,Et=40,jt=6;function zt(n,t,{isWhole:e,hide:s}){const i=({status:l})=>e||l!=="same",r=new Set([...n.filter(
i),...t.filter(i).flatMap(B)]),o=t.filter(l=>B(l).some(i)).flatMap(B);if(r.size===0)return{};for(const l of[new Set([...r,...o]),r]){const a=t.filter(m=>B(m).every(h=>l.has(h)));if(l.size>Cn||a.length>
Lt)continue;const f=n.filter(m=>l.has(m)),u=At(f,a,s);if(u.length<=It)return{picture:u}}return{note:`The picture is left out: it would have ${r.size>Cn?(0,b.hS)(r.size,"node"):"too many connections"}.`}}
function B({source:n,target:t}){return[n,t]}function At(n,t,e){const s=new Map(n.map((o,c)=>[o,`n${c+1}`])),i=(0,v.Vn)(n.map(({name:o})=>o)),r=n.map(o=>{const c=i.get(o.name)===1?o.name:o.label;return`\
  ${s.get(o)}["${Rn[o.status]}${Dn(e(c))||"?"}"]`});for(const{source:o,target:c,label:l,status:a}of t){const f=`${Rn[a]}${Dn(e(l))}`.trim();r.push(`  ${s.get(o)} ${xt[a]}${f===""?"":`|"${f}"|`} ${s.get(
c)}`)}for(const[o,c]of Object.entries(Nt)){const l=n.filter(a=>a.status===o).map(a=>s.get(a));l.length>0&&r.push(`  classDef ${o} ${c}`,`  class ${l.join()} ${o}`)}return[`flowchart ${Tt(n,t)>jt?"TD":
"LR"}`,...new Set(r)].join(`
`)}function Tt(n,t){const e=new Set(t.map(({target:r})=>r)),s=n.filter(r=>!e.has(r)),i=new Map((s.length>0?s:n.slice(0,1)).map(r=>[r,1]));for(const[r,o]of i)for(const{source:c,target:l}of t)c===r&&!i.
has(l)&&i.set(l,o+1);return Math.max(...i.values())}function Dn(n){return(0,x.RK)((0,x.Jj)(n.replace(/\s+/g," ").trim(),Et)).replace(Rt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Rt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Fn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Ct="* if when id name label title type key handle condition event relationships".split(" ");function Dt(n,t=s=>s,e){const s=n.
head??n.base;if(s===void 0)return;const[i,r]=[n.base??s,n.head??s];if(i.type!==r.type)return;const o=(0,v.j9)([r,i],e),c=yt(i,r),l=Wt(n,c,o),a=[...new Set(l.values())].sort((g,w)=>g.rank-w.rank);Ut(a);
const f=Pt(c,l),u=f.filter(g=>g.status!=="same"),m=Ht(c,u);Kt(n,a,o,m);const h=new Map(f.map(({item:g,source:w,target:T})=>[g,`${w.label} \u2192 ${T.label}`])),d=new Set(a.map(({place:g})=>g.key)),p=new Set(
c.nodes.flatMap(({key:g,field:w})=>g===void 0?[]:w.keys.at(-2)??"")),$=g=>g.filter(({status:w})=>w!=="removed").length;return{...zt(a,f,{isWhole:n.status!=="modified",hide:t}),connections:Xt(u),size:{
nodes:$(a),connections:$(f)},tells:m,isItemKey:g=>d.has(g)||o.labelOf(JSON.stringify(g))!==void 0,labelOf:o.labelOf,endsOf:g=>h.get(g),withItems:g=>p.size===0?g:Ft(g,p,s)}}function Ft(n,t,e){let s=e;const i=n.
path.map((r,o)=>{const c=o===0?"":n.path[o-1];if(o===n.path.length-1&&"value"in n?s=n.value:r.type!=="member"?s=r.item:s=s&&"members"in s?s.members.get(r.key):void 0,r.type!=="member"||c===void 0||s===
void 0||!("members"in s))return r;const l=typeof c=="string"?c:c.type==="member"?c.key:void 0;return l!==void 0&&t.has(l)?(0,v.s3)(s,r.key):r});return{...n,path:i}}const J=({side:n})=>n==="head";function Wn(n){
return n&&[n.key,Wn(n.outer)]}function Wt({matches:n},{nodes:t},e){const s=d=>JSON.stringify(Wn(d)),i=t.filter(({key:d})=>d!==void 0),r=[...(0,S.$z)(i,s).values()].filter(d=>d.some(J)&&!d.every(J)),o=new Set(
r.flat()),c=d=>o.has(d)?s(d):`${d.value.id} ${d.key??""}`,l=new Map(t.map((d,p)=>[d,p])),a=(0,S.$z)(t.filter(J),c),f=(0,S.$z)(n,({base:d})=>d.id),u=d=>{const p=(o.has(d)?void 0:f.get(d.value.id))??[];
for(let $=p.shift();$;$=p.shift()){const g=a.get(`${$.head.id} ${(0,N.S7)($.path.at(-1))}`)?.shift();if(g)return g}return a.get(c(d))?.shift()},m=new Map;let h=0;for(const d of t){if(m.has(d))continue;
const p=J(d)?d:u(d);h=(p&&l.get(p))??h+1e-6;const $=p===void 0?"removed":p===d?"added":"same",g=p??d,w=Jt(g,e),T={name:w,label:w,status:$,rank:h,place:g,old:$==="same"?d:void 0};m.set(d,T).set(g,T)}return m}
function Ut(n){const t=(0,v.Vn)(n.map(({name:e})=>e));for(const e of n){const s=(0,y.TH)(e.place.value);s&&(t.get(e.name)??0)>1&&(e.label=(0,v.oP)(e.name,s))}}function Jt({key:n,value:t,array:e},s){const[
i,...r]=["componentType",...t.members.keys()].map(c=>(0,y.TN)(t,c)),[o="?"]=[(0,y.QP)(t),i,(0,y.TH)(t),...r].filter(c=>c!==void 0);return n??s.nameOf(t,e)??(0,y.e1)(o)}function Pt({edges:n},t){const e=n.
flatMap(a=>{const[f,u]=[t.get(a.source),t.get(a.target)];return f&&u?[{...a,source:f,target:u,status:J(a.source)?"added":"removed"}]:[]}),s=({source:a,target:f,label:u})=>`${a.rank} ${f.rank} ${u.replace(
/(, )?output 1$/,"")}`,i=(0,S.$z)(e,({status:a})=>a),r=(0,S.$z)(i.get("removed")??[],s),o=a=>r.get(s(a))?.pop()?"same":"added";return[...(i.get("added")??[]).map(a=>({...a,status:o(a)})),...[...r.values()].
flat()].sort((a,f)=>a.source.rank-f.source.rank||a.target.rank-f.target.rank)}function Xt(n){const t=new Map;for(const e of["target","label"]){const s=i=>`${i.source.rank} ${e==="label"?i.label:i.target.
rank}`;for(const[i,r,...o]of(0,S.$z)(n,s).values()){if(!i||!r||o.length>0||i.status===r.status)continue;[i.source,i.target,r.target].every(({old:l})=>l)&&!t.has(i)&&!t.has(r)&&t.set(i,r).set(r,i)}}return n.
flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Ht({root:n,nodes:t},e){const s=({keys:u})=>`${u[0]} ${u.length} ${u.at(-1)}`,i=(0,S.$z)(
(0,L.t5)(n),s),r=new Set(e.flatMap(u=>u.links.map(({field:m})=>m))),o=new Set(e.map(({item:u})=>u)),c=new Set([n,...t.map(({field:u})=>u)]),l={added:new Set,removed:new Set};for(const u of e){const m=[
u.source.name,u.target.name,...u.label.split(", ")].map(h=>JSON.stringify(h));for(const h of[...m,...u.links.map(d=>d.text)])l[u.status].add(h)}function a(u,m,h){if(m===void 0||c.has(m))return[{text:h,
field:n}];const d=m.keys.at(-1)===L.NQ?[{text:JSON.stringify(h),field:m}]:[];if("text"in u)return[...d,{text:u.text,field:m}];const p="members"in u?[...u.members]:[],$="items"in u?u.items.map(g=>["[]",
g]):p;return[...d,...$.flatMap(([g,w])=>a(w,(0,L.Fu)(m,g),g))]}function f(u,m){const h=i.get(s(m))??[],d=h.reduce(($,{texts:g})=>$+(g.get(u)??0),0);if(d<3||!/^"?[\w.-]{0,30}"?$/.test(u))return!1;const p=h.
flatMap(({texts:$})=>[...$.values()]);return 2*d>p.reduce(($,g)=>$+g,0)}return({path:u,...m})=>{const h=u.map($=>$.type==="member"?$.key:"[]"),d=u.some($=>"item"in $&&o.has($.item)),p=($,g)=>{const w=a(
$,h.reduce(L.Fu,n),`${h.at(-1)}`),T=w.some(({field:K})=>r.has(K)),Fe=({text:K,field:$n})=>{if(r.has($n))return g.has(K);const st=`${$n.keys.findLast(We=>We!=="[]")}`;return Fn.includes(st)||g.has(K)&&
R([st],Ct)||T&&f(K,$n)};return(T||d)&&w.every(Fe)};return m.kind==="modified"?p(m.from,l.removed)&&p(m.to,l.added):"value"in m&&p(m.value,l[m.kind])}}function Kt(n,t,{componentOf:e},s){const i=(0,N.pi)(
n),r=t.flatMap(l=>{const{key:a,value:f,array:u}=l.place,m=(0,v.qU)(f)===void 0?e(f,u):void 0;return[f.id===l.old?.value.id&&a===l.old.key?void 0:f,m].map(d=>({owner:d,node:l}))}),o=(0,S.$z)(r,({owner:l})=>l);
o.delete(void 0);const c=new Map(n.matches.map(({path:l,head:a})=>[l.at(-1),a]));for(const l of n.changes){if(s(l)||i(l))continue;const a=l.path.map(u=>c.get(u)).reverse(),f=["value"in l&&l.value,...a].
find(u=>o.has(u));for(const{node:u}of o.get(f)??[])u.status==="same"&&(u.status="modified")}}var Bt=k(8965);const Un=2,Vt=1e3,Jn=240,Gt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
new RegExp(".{40,12000}?(?:(?<=[,;{}\uFF0C\u3001\u060C])|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}","gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],Yt=40,C="...";function Zt(n,t){const e=[tn(n??t),tn(t??n)],
[s,i]=[Xn(n),Xn(t)],r=qt(s,i);return e[0]===e[1]?r:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...r]}function tn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Pn(n){return n.split(tn(n)==="CRLF"?`\r
`:`
`)}function Xn(n){return(n===void 0?[]:Pn(n)).flatMap(e=>Gt.reduce(Qt,[e]).map((s,i)=>i===0?s:C+s))}function Qt(n,t){return n.flatMap(e=>e.length>Jn?Array.from(e.matchAll(t),([s])=>s):e)}function qt(n,t){
const e=new Set(n),i=t.some(c=>e.has(c))?(0,Bt.E)([...n],[...t],{maxEditLength:Vt}):void 0;if(i===void 0)return[...Kn(V(n),V(t)),...E("+",V(t))];const r=i.map(c=>({...c,value:V(c.value)}));let o=0;return r.
flatMap(({added:c,removed:l,value:a},f)=>{const u=r[f+1];if(l)return Kn(a,u?.added?u.value:[]);const[m,h]=[f===0?0:Un,a.length-Un],d=o+Hn(a.slice(0,h+1));return o+=Hn(a),c?E("+",a):u===void 0?E(" ",a.
slice(0,m)):h-m<2?E(" ",a):[...E(" ",a.slice(0,m)),`@@ line ${d} @@`,...E(" ",a.slice(h))]})}function V(n){const t=[];for(const e of n){const s=t.at(-1)??"",i=e.startsWith(C)&&e.length<Yt&&s!==""&&s.length<
Jn/2;i&&t.pop(),t.push(i?s+e.slice(C.length):e)}return t}function E(n,t){return t.map(e=>`${n} ${e}`)}function Hn(n){return n.filter(t=>!t.startsWith(C)).length}function Kn(n,t){const e=new Map(n.map(
a=>[P(a),a])),s=a=>P(a)!=="",i=t.filter(s),o=(n.length-n.filter(s).length!==t.length-i.length?i:t).flatMap(a=>en(e.get(P(a))??a,a)),c=o.length>0||t.length===0?o:en(Bn(n),Bn(t));return[...c.length===0?
[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...E("-",n)]}function Bn(n){return n.map(t=>t.startsWith(C)?t.slice(C.length):`
${t}`).join("")}function en(n,t){if(P(n)!==P(t))return[];const[e,s]=[n.normalize(),t.normalize()],i=sn(n)===sn(t)?[]:["Unicode forms"];return e===s?i:[...i,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function P(n){return sn(n.normalize())}function sn(n){return n.replace(/\s/g,"")}function _t(n,t){const e=l=>/^[-+]/.test(l);let[s,i]=[0,t];const o=[...(0,S.$z)(n,l=>l.startsWith("@@ li\
ne ")?++s:s).values()].flatMap(l=>{const a=ne(l,i);return i-=on(l),a}),c=n.filter(e).length-o.filter(e).length;return c===0?o:[...o,`@@ ${(0,b.hS)(c,"more changed line")} @@`]}function ne(n,t){const e=o=>o.
startsWith("-"),s=on(n.filter(e)),i=on(n)-s,r={removed:Math.max(t/2,t-i),others:Math.max(t/2,t-s)};return n.filter(o=>{const c=e(o)?"removed":"others";return r[c]-=o.length+1,r[c]>=0})}function on(n){
return n.reduce((t,e)=>t+e.length+1,0)}var rn=k(2742),D=k(7856);const j={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},cn=80,
I={texts:3,min:4,max:60,usual:2,usualWeight:.001},Vn=n=>`  ${n}`;function G(n,t,e){if(n.type==="string")return an(F((0,y.e1)(n.text),t.mask),t,e);const[s="",...i]=z(n,t);return i.length>0||s.length>cn?
void 0:(0,x.SS)(s,1/0)}function an(n,t,e){const s=t.mask(n).shown;if(s.length>cn||s.includes(`
`))return;const i=ln(n,t,e);return(0,x.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${O(i,t)})`)}function ln(n,{labelOf:t},e){const s=t(n),i=e!==void 0&&(0,y.e1)((0,y.TH)(e)??"")===n;return s===void 0||
i||s.toLowerCase()===n.toLowerCase()||[...e?.members.values()??[]].some(o=>(0,y.jn)(o)&&(0,y.e1)(o.text)===s)?void 0:s}function te(n,t,{labelOf:e}){const[s,i]=n.slice(-2);return s?.type!=="item"||i?.type!==
"member"||!y.ZM.test(i.key)?!1:(0,y.TH)(s.item)===t||e((0,y.e1)(t))===s.label}function z(n,t,e){const{mask:s}=t;if((0,y.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const a=F((0,y.e1)(n.text),
s),{shown:f}=s(a);if(f.includes(`
`))return["|",...Pn(f).map(Vn)];const u=ln(a,t,e);return[JSON.stringify(f)+(u===void 0?"":` (${s(u).shown})`)]}const[i="",r=""]=n.type==="array"?"[]":"{}",o=n.type==="array"?n.items.map(a=>z(a,t)):Array.
from(n.members,([a,f])=>{const[u,...m]=(0,D.$C)(a,f,n)?[b.v5]:z(f,t,n);return[`${JSON.stringify(s(a).shown)}: ${u}`,...m]}),c=i+o.join(", ")+r;return c.length<=cn&&o.every(a=>a.length===1)?[c]:[i,...o.
flat().map(Vn),r]}function F(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].includes(n)?e:n}catch{return n}}
function ee(n,t,e){const s=[F(n,e),F(t,e)];return[n,t].some(r=>r.includes("%")&&s.includes(r))||s[0]===s[1]?[n,t]:s}function se(n,t,e){const s=new Map,i=(o,c,l)=>{l>(s.get(o)?.weight??0)&&s.set(o,{text:c,
weight:l})},r=(o,c,l)=>{if(o.type==="array")for(const d of o.items)r(d,c,l+1);if(o.type==="object")for(const[d,p]of o.members)y.eX.some($=>$===d)&&(0,y.TN)(o,"name")===JSON.stringify(c)||((0,D.$C)(d,p,
o)?i(d,b.v5,I.max):r(p,d,l+1));if(o.type!=="string")return;const a=(0,y.e1)(o.text),u=/^type$/i.test(c)||(0,N.rL)(c,o)||(0,N.gN)(a)||t(o)||e.labelOf(a)!==void 0;if(a.length<I.min||u)return;const m=a.includes(
"://")?2*I.max:Math.min(a.length,I.max),h=e.countOf(a)>I.usual?I.usualWeight:1;i(c,e.mask(F(a,e.mask)).shown,h*m/(l+1))};return r(n,"",0),[...s].sort(([,o],[,c])=>c.weight-o.weight).filter(([,{weight:o}],c)=>c===
0||c<I.texts&&o>I.usualWeight*2*I.max).map(([o,{text:c}])=>`${O(o,e)}: ${(0,x.SS)(JSON.stringify((0,x.Jj)(c,I.max)),1/0)}`).join(", ")}function O(n,{mask:t},e=100){return(0,x.SS)(t(n).shown,e)}function X(n,t,e=!1){
const s=n.findLastIndex(({type:o})=>o==="item"),i=e?1/0:100;return n.flatMap((o,c)=>{if(o.type==="element"){const u=n[c+1],m=u?.type==="member"&&o.item?(0,y.TN)(o.item,u.key):void 0,h=o.text===void 0||
c>0&&!u||m===JSON.stringify(o.text);return[(0,x.SS)(`[${o.index}]`)+(h?"":` (${O(o.text,t)})`)]}if(o.type==="item"){const u=t.endsOf(o.item),m=u===void 0?o.label:e?`${u} (${o.label})`:u,h=c===s&&o.hint!==
void 0?` (${O(o.hint,t)})`:"";return[`**${O(m,t,i)}**${h}`]}const l=n.slice(c+1).find(({type:u})=>u!=="member")?.type==="item",a=!e&&l&&/^([A-Za-z]*|[a-z_]+)$/.test(o.key),f=ln(o.key,t);return a?[]:[O(
o.key,t,i)+(f?` (${O(f,t)})`:"")]}).join(" \u203A ")||(t.whole??"the whole file")}function un({path:n},t,e){const i=n.slice(t(n)).map(r=>r.type==="element"?{...r,text:void 0}:r);return X(i,e)}function fn(n,t){
const e=o=>n.map(({path:c,kind:l})=>(l?`${j[l]} `:"")+X(c,t,o)),[s,i]=[e(!1),e(!0)],r=(0,v.Vn)(s);return Gn(s.map((o,c)=>r.get(o)===1?o:i[c]??o))}function Gn(n){const[t,e]=[(0,v.Vn)(n),new Map];return n.
map(s=>{const[i=1,r]=[t.get(s),(e.get(s)??0)+1];return e.set(s,r),i===1?s:`${s} (${r} of ${i})`})}const A="  ",dn=3,oe=5,ie=120,mn={line:": changed, hidden"};function W(n,t){const e=new Map;let s=n;for(const r of[
N.a2,({length:o})=>o-1]){const o=[...(0,S.$z)(s,c=>re(c,r(c.path))).values()];for(const c of o)c.length>=dn&&e.set(c[0],ce(c,r,t));s=o.filter(c=>c.length<dn).flat()}const i=fn(s,t);for(const[r,o]of s.
entries()){const{line:c,...l}=Y(o,t);e.set(o,M(`- ${i[r]}${c}`,{changes:1,...l}))}return n.flatMap(r=>e.get(r)??[])}function re(n,t){const s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).
flatMap(o=>"id"in o?[o.id]:[]);if(t<=0||s.length===0)return n;const i=o=>o.type==="member"?o.key:o.type==="item"?[o.label]:o.index,r=n.path.slice(t).map(i);return JSON.stringify([n.kind,s,r])}function ce(n,t,e){
const[s]=n,{line:i,under:r=()=>""}=Y(s,e),o=Zn(Yn(n,t,e)),c=s.kind==="modified"?"":` ${s.kind}`,l=`- ${j[s.kind]} ${un(s,t,e)}${i}${c} in ${o.line}`;return M(l,{changes:n.length,under:a=>r(a)+(o.under?.(
a)??"")})}function Yn(n,t,e){const s=n.map(({path:i})=>({path:i.slice(0,t(i))}));return fn(s,e)}function Y(n,t){if(n.kind==="modified")return Qn(n,t);if("value"in n)return ue(n,t);if(n.kind==="moved"){
const[r,o]=[n.from.at(-1),n.path.at(-1)],c=o&&"label"in o?o.label:o&&"key"in o&&o.key;if(r?.type==="member"&&r.key!==c)return{line:`: renamed from ${O(r.key,t)}`};const[l,a]=[n.from,n.path].map(f=>X(f.
slice(0,-1),t));return{line:`: moved from ${l} to ${a}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(r=>({path:[r]})),s=Zn(fn(e,t)),i=s.under?`${s.line} moved`:`moved: ${s.
line}`;return{...s,line:`: in a new order (${i})`}}function Zn(n){if(n.length<=oe)return{line:n.join(", ")};const t=(0,b.hS)(n.length,"item"),e=_n(t,A+n.join(", "));return{line:t,under:s=>e.length<=s?
e:""}}function Qn({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,D._p)(n,t,e))return mn;if(t.type==="string"&&e.type==="string"){const u=te(n,e.text,s)?{...s,labelOf:()=>{}}:
s;return le((0,y.e1)(t.text),(0,y.e1)(e.text),u)}const i=ae(t,e);if(i?.changes.length===0)return{line:`: the same ${i.words}`};if(i)return{line:` (${i.words})`,under:qn(W(i.changes,s))};const[r,o]=[z(
t,s).join(`
`),z(e,s).join(`
`)];if(r===o)return mn;const[c,l]=[G(t,s),G(e,s)],a=`: ${c??"\u2026"} \u2192 ${l??"\u2026"}`;return c&&l?{line:a}:[r,o].includes("null")&&![t.type,e.type].includes("string")?{line:a,under:H(r,o,"All o\
f it")}:{line:"",under:H(r,o)}}function ae(n,t){const e=n.type==="string"!=(t.type==="string"),[s,...i]=[n,t].flatMap(u=>u.type==="array"?u.items:[]);if(!e&&(s?.type!=="object"||i.length>0))return;const r=u=>(0,rn.
dj)(!e&&u.type==="array"&&s?s:u),o=u=>u.type==="string"?(0,y.e1)(u.text):r(u),c=(0,rn.qy)(o(n),o(t))?.changes,[l,a,f]=e?["JSON","text","string"]:["object","list","array"];return c&&{changes:c,words:`${l}\
, ${t.type===f?"now":"no longer"} in a ${a}`}}function qn(n){const t=M("",{parts:n});return e=>`
${nt(On(t,e).join(""))}`}function le(n,t,e){const[s,i]=ee(n,t,e.mask),r=s===n&&i===t?"":" (percent-encoded)",[o,...c]=(0,rn.qy)(s,i)?.changes??[];if(o!==void 0){const $={...e,whole:"the whole text"},g=`${r}\
 (JSON in a text)`;if(c.length===0&&o.kind==="modified"){const w=Qn(o,$);return{...w,line:`${g} \u203A ${X(o.path,$)}${w.line}`}}return{line:g,under:qn(W([o,...c],$))}}const[l,a]=[e.mask(s),e.mask(i)];
if(l.shown===a.shown)return{line:r+mn.line};const f=l.hidden===a.hidden?"":" (hidden values differ, too)",u=[s,i].every($=>e.labelOf($,!0)!==void 0)||void 0,m={...e,labelOf:$=>e.labelOf($,u)},[h,d]=[an(
s,m),an(i,m)];if(!h||!d)return{line:r+f,under:H(l.shown,a.shown)};const p=en(l.shown,a.shown).join(", ");return{line:`${r}: ${h} \u2192 ${d}${p&&` (${p})`}${f}`}}function ue(n,t){const{path:e,value:s}=n;
if(s.type==="hidden")return{line:""};if((0,D._p)(e,s))return{line:": hidden"};if(s.type==="object")return fe(n,s,t);const i=G(s,t);return i!==void 0?{line:`: ${i}`}:s.type==="array"?{line:"",under:hn(
n,z(s,t),(0,b.hS)(s.items.length,"element"))}:{line:"",under:hn(n,[t.mask(F((0,y.e1)(s.text),t.mask)).shown])}}function fe(n,t,e){const s=n.path.at(-1),i=s?.type==="item"?s:void 0;if(t.members.size===
0&&!i)return{line:": `{}`"};const r=h=>(0,y.jn)(h)&&[i?.label,i?.hint].includes((0,y.e1)(h.text)),o=[...t.members].filter(([,h])=>!i||!r(h)),c=o.filter(([h,d])=>!i||!(0,N.rL)(h,d)),l=c.map(([h,d])=>{const p=(0,D.
$C)(h,d,t)?(0,x.SS)(b.v5):G(d,e,t);return p&&`${O(h,e)}: ${p}`}),a=!l.includes(void 0)&&l.join(", ").length<=ie,f=a?l.join(", "):se(t,r,e),u=f&&`: ${f}`;if(a&&c.length===o.length)return{line:u};const m=hn(
n,z(t,e),(0,b.hS)(t.members.size,"field"));return{line:u,under:a?h=>h===1/0?m(h):"":m}}function hn({kind:n},t,e){const s=t.join(`
`);return n==="added"?H(void 0,s,e):H(s,void 0,e)}function H(n,t,e){const s=(0,x.EU)(Zt(n,t),"diff",A);return i=>{const r=s.length<=i?s:de(s,i);return e===void 0?`
${r}`:_n(e,r)}}function de(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(i=>i.slice(A.length));return[...e.slice(0,1),..._t(s,t).map(i=>A+i),...e.slice(-1)].join(`
`)}function _n(n,t){return`
${A}<details><summary>${n}</summary>

${t}
${A}</details>`}function nt(n){return n.replace(/^(?=.)/gm,A)}const tt=5;function me(n,t,e){const s=Dt(n,d=>e(d).shown,t),i=(0,y.qy)(()=>(0,v.Vn)((0,y.PX)(n.head??n.base))),r={mask:e,labelOf:(d,p)=>s?.
labelOf(JSON.stringify(d),p),endsOf:d=>s?.endsOf(d),countOf:d=>i().get(d)??0},o=et((0,Z.xS)(n)),c=n.status==="modified",l=c?$e(n,r,s):W(pn(we(n),s),r),{nodes:a=0,connections:f=0}=s?.size??{},u=a===0?"\
What is in it":`${(0,b.hS)(a,"node")}, ${(0,b.hS)(f,"connection")}`,h=[...c?l:U(u,l,{changes:o,folded:!0}),...ge(n,r)];return[...he(s),M(pe(n,e),{parts:h,changes:o})]}function et({added:n,modified:t,removed:e}){
return n+t+e}function he(n){return n?.note!==void 0?[M(n.note)]:n?.picture?[M((0,x.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function pe({name:n,kind:t,status:e,changes:s},i){const r=`**${O(n,{mask:i})}**`;return e!=="modified"?`${j[e]} ${r}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${j.modified} ${r}: content modified`:t==="variables"?`${r} (values are never shown)`:r}function ge({references:n},t){if(n.length===0)return[];const e=n.slice(0,tt).
map(({path:o,from:c,to:l})=>`${X(o,t)} (${O(c,t)} \u2192 ${O(l,t)})`),s=n.length>tt?", \u2026":"",i=n.length===1?"follows and isn't":"follow and aren't",r=`${(0,b.hS)(n.length,"reference")} to new IDs\
 and names ${i} counted`;return[M(`${r}: ${e.join(", ")}${s}`)]}function $e(n,t,e){const s=(0,N.pi)(n),i=e?.connections??[],r=new Set(i.map(({item:p})=>p)),[o,c]=[gn(n.text?.base),gn(n.text?.head)],l=(0,S.
$z)(n.text?[{kind:"modified",path:[],from:o,to:c}]:n.changes,p=>{const[$,g]=p.path.slice(-2),w=$?.type==="item"&&g?.type==="member"&&Fn.includes(g.key);return e?.tells(p)?w?"layout":"told":"value"in p&&
r.has(p.value)?"connection":s(p)?"layout":ye(p.path,e)?p.kind==="reordered"?"order":"item":"rest"}),[a,f]=[l.get("layout")??[],l.get("connection")??[]],u=W(l.get("rest")??[],t),m=Se(i,f,t),h=(l.get("t\
old")?.length??0)+f.length,d=`Layout and bookkeeping: ${(0,b.hS)(a.length,"change")}`;return[...W(pn([...l.get("item")??[],...l.get("order")??[]],e),t),...U("Connections",m,{noun:"connection",changes:h}),
...m.length===0?u:U("Elsewhere in the file",u),...U(d,ke(pn((0,N.lY)(a,n),e),t),{folded:!0})]}function pn(n,t){return t?n.map(t.withItems):n}function ye(n,t){return n.some(e=>e.type==="item"||e.type===
"member"&&t?.isItemKey(e.key))}function gn(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function we({base:n,head:t,text:e,status:s,changes:i}){const r=s==="removed"?"removed":"added",o=(l,a)=>{
const f=(0,v.Vg)(l,()=>{});return!(a.length<3&&f.length>0&&f.every(m=>m.value.type==="object"))&&(a.length>0||l.type!=="object")?[{kind:r,path:a,value:l}]:f.flatMap(({step:m,value:h})=>m.type==="membe\
r"?o(h,[...a,m]):[{kind:r,path:[...a,m],value:h}])},c=n??t??(e&&gn(e.base??e.head));return c?o(c,[]):i}function Se(n,t,e){const s=new Map(t.map(o=>["value"in o&&o.value,o])),i=be(n,s),r=Gn(i.map(o=>Oe(
o,e)));return i.map(([{item:o}],c)=>{const l=s.get(o),{line:a,under:f=()=>""}=l?Y(l,e):{line:""};return M(`${r[c]}${f(0)===""?a:""}`,{under:f})})}function be(n,t){const e={added:new Map,removed:new Map};
return n.flatMap(s=>{const{kind:i,source:r,target:o,item:c}=s;if(i==="rewired"||t.has(c))return[[s]];const l=e[i].get(r),a=l??[s];return l&&l.push(s),e[i].delete(r),e[i].set(o,a),l?[]:[a]})}function Oe(n,t){
const[{kind:e,source:s,target:i,was:r}]=n,o=f=>`**${O(f.label,t)}**`,c=f=>f===""?"":` (${O(f,t)})`,l=n.map(({target:f,label:u})=>` \u2192 ${o(f)}${c(u)}`),a=r?.target===i?c(r.label)||" without a label":
r&&` ${o(r.target)}`;return`- ${j[e]} ${o(s)}${l.join("")}${a===void 0?"":`, was${a}`}`}function ke(n,t){const e=i=>`${i.kind} ${(0,N.a2)(i.path)>0} ${un(i,N.a2,t)}`;return[...(0,S.$z)(n,e).values()].
flatMap(i=>{const r=i.map(a=>Y(a,t));if(i.length<dn||r.some(({under:a})=>a))return W(i,t);const o=Yn(i,N.a2,t),c=nt(r.map(({line:a},f)=>`- ${o[f]}${a}`).join(`
`)),l=`- ${j[i[0].kind]} ${un(i[0],N.a2,t)} of ${(0,b.hS)(i.length,"item")}`;return M(l,{changes:i.length,under:()=>`
${c}`})})}const Me="<!-- workflow-report -->",ve=6e4,Ne=1e3;function xe(n){const{workflows:t,missing:e}=n,s=(0,D.lb)(n),r=["changed","added","removed"].flatMap(l=>t.filter(a=>a.status===l)).map(l=>{const a=et(
l.counts),f=l.files.flatMap(({base:h,head:d})=>[d??[],h??[]].flat()),u=(0,y.qy)(()=>(0,v.j9)([...f,...l.unchanged])),m=h=>me(h,d=>u().itemOf(d),s);return{workflow:l,changes:a,parts:l.files.flatMap(m)}}),
o=Ee(n,s),c=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:l=ve,maxBytes:a=1/0,headings:f=!0,mark:u=!0}={})=>{const m=r.map(({workflow:p,...$})=>M(Ie(p,s,f),$)),h=M(c,{parts:[
...U("",m,{noun:"workflow"}),...o]}),d=u?`${Me}
`:"";for(let p=Math.min(l,a);;){const $=[d,...On(h,p-d.length-1),`
`],g=a===1/0?0:Buffer.byteLength($.join(""));if(g<=a||p<Ne)return $;p=Math.floor(p*a*.99/g)}}}function Le(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Ie({name:n,status:t,counts:e},s,i){const r=i?"### ":"",o=n===void 0?void 0:O(n,{mask:s});return t==="added"||t==="removed"?`${r}${j[t]} ${o===void 0?"Workflow":`${o}: workflow`} ${t}`:i?`${r}${o===
void 0?"":`${o}: `}${(0,Z.cq)(e)}`:""}function Ee({workflows:n,notCompared:t=[]},e){const s=(o,c)=>{const l=o.flatMap(a=>a===void 0?[]:[O(a,{mask:e})]).join(", ");return o.length===0?[]:[M(c(l),{least:c(
(0,b.hS)(o.length,"workflow"))})]},i=n.flatMap(({name:o,status:c})=>c==="unchanged"?[o]:[]),r=n.flatMap(({name:o,variablesCompared:c})=>c?[]:[o]);return[...n.length===0?[M("No workflow was compared")]:
[],...s(i,o=>o===""?"No changes":`${o}: no changes`),...s(r,o=>`The environment variables${r.length===n.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,o=>`${o}: not compared, because the step failed`)]}var je=k(8725),ze=k(2697),Ae=k(6584);const Te=900*1024;async function Re(n){De(n);const t=xe(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,ze.bg)("the report",e),Ce(t)}function Ce(n){return(t,e,s)=>{const i=Te-Buffer.byteLength(e.join()),r=n({headings:t,maxLength:1/0,maxBytes:i,mark:!1}).join("");return s===void 0?r:Le(r,s)}}
function De(n){const t=(0,Z.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Ae.bY),s=t.length>20?` and ${(0,b.hS)(t.length-20,"more line")}`:"";(0,je.lm)(`No field matched ${e.join(", ")}${s} \
in ignore. Check the spelling.`)}})};export{Pe as id,Xe as ids,He as modules};
