const We=953,Je=[953],Xe={4953:((Ue,et,k)=>{k.d(et,{publishReport:()=>Ce});var Y=k(1124),w=k(706),y=k(3436),v=k(9665);const $n=Number.MAX_SAFE_INTEGER,yn=2,wn=60,Sn="</details>",st=41,ot=100;function M(n,t={}){
const{under:e=()=>"",parts:s=[],noun:i="change",folded:r=!1}=t,{length:o}=e($n),{least:a=o===0?n:`${n} \u2026`,changes:c=Z(s)}=t;return{line:n,under:e,size:n.length+o,least:a,parts:s,changes:c,noun:i,
folded:r}}function U(n,t,e={}){return t.length===0?[]:[M(n,{...e,parts:t})]}function On(n,t){const e=({leaf:l,outer:u})=>u.length===1?0:l.size,s=(l,u)=>e(l)-e(u),i=new Map,r=()=>ct(Mn(n,i).filter(([l])=>l!==
"")),o=[];let a=kn(n,[]).sort(s),c=t;for(let l=-1;a.length>0&&l<o.length;c=t-bn(r()))l=o.length,a=a.filter(u=>{const f=u.outer.filter(d=>!i.has(d)),h=f.map(d=>d.line.length+yn+wn+(d.folded?st:0)).reduce(
(d,p)=>d+p,u.leaf.least.length+yn);if(h>c)return!0;c-=h;for(const d of f)i.set(d,[]);return i.set(u.leaf,[u.leaf.least]),o.push(u),!1});for(const[l,{leaf:u}]of o.sort(s).entries()){const f=it(u,u.least.
length+Math.floor(c/(o.length-l)));c-=bn(f)-u.least.length,i.set(u,f)}return r()}function bn(n){return n.reduce((t,{length:e})=>t+e,0)}function kn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.
flatMap(e=>kn(e,[...t,n]))}function it({line:n,under:t,size:e,least:s},i){if(e<=i)return[n,t(Math.max(i,$n))];for(let r=i-n.length-wn;r>ot;r=Math.floor(r*.7)){const o=t(r);if(o!==""&&n.length+o.length<=
i)return[n,o]}return[s]}function Mn(n,t){const{line:e,parts:s,folded:i}=n;if(s.length===0)return[t.get(n)??[]];const r=s.filter(c=>t.has(c)).flatMap(c=>Mn(c,t)),o=s.filter(c=>!t.has(c)),a=[...r,[rt(n,
o)]];return i?[[`<details><summary>${e}</summary>`],...a,[Sn]]:[[e],...a]}function rt({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,w.hS)(t.length,"more connection")}`;if(Z(t)===0)
return"";const e=n==="workflow"?` in ${(0,w.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,w.hS)(Z(t),"more change")}${e}`}function Z(n){return n.reduce((t,{changes:e})=>t+e,0)}function ct(n){
const t=e=>e?.[0]?.startsWith("- ");return n.flatMap((e,s)=>{const i=e[0]===Sn||t(e)&&t(n[s-1]);return[s===0?"":i?`
`:`

`,...e]})}var N=k(8132),x=k(6997),O=k(5408);const vn="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",Nn="source from origi\
n src tail out".split(" "),xn=`${vn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),at="action activity block node state step task widget id".split(
" "),Ln="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),lt="handle port pin output socket".split(" "),ut=/^[\p{L} _-]{1,30}$/u,
ft=60;function R(n,t){return Q(n).some(e=>t.includes(e))}function Q(n){return n.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function In({slot:n,value:t},e,s){const i=e?
(0,y.YD)(e.value):[],o=Ln.flatMap(u=>i.filter(f=>f.toLowerCase()===u)).map(u=>{const[f,m]=[e?.field.inner.get(u),q(e?.value.members.get(u))];return f&&(0,x.t5)(f).some(({texts:d})=>d.size>1)||m.includes(
" ")?m:""}),a=u=>Q([u]).every(f=>[...xn,...at].includes(f)),c=s.filter(u=>!xn.includes(u.toLowerCase())&&!a(u)),l=n===void 0?[]:[`output ${n+1}`];return[q(t),...o].find(u=>u!=="")??[...c,...l].join(",\
 ")}function q(n){const e=(n?.type==="literal"?[]:(0,y.PX)(n).flatMap(s=>s.trim()||[])).join(", ");return e.length>ft||y.kk.test(e)?"":e}function dt(n,{find:t}){const e=new Map(n.map(o=>[o,mt(o)])),s=(0,v.
Vn)([...e.values()].map(o=>o?.text)),i=[...s.values()].reduce((o,a)=>Math.max(o,a),0),r=(0,O.$z)(n,({source:o})=>o);return n.map(o=>{const a=e.get(o);if(a===void 0||o.label!=="")return o;const c=t(a.text,
a.place),l=c&&(0,x.FK)(c,o.source)?Ln.map(d=>q(c.value.members.get(d))):[],u=[...l,(0,y.e1)(a.text)].find(d=>d!=="")??"",f=r.get(o.source)?.some(d=>e.get(d)?.text!==a.text),m=l.length>0||s.get(a.text)===
i;return(f||!m)&&(u!==(0,y.e1)(a.text)||ut.test(u))?{...o,label:u,links:[...o.links,{...a,target:o.target}]}:o})}function mt({links:[n]}){const t=n&&(0,y.YD)(n.place.value).find(i=>R([i],Nn)&&R([i],lt)),
[e,s]=t?[n.place.value.members.get(t),n.place.field.inner.get(t)]:[];return n&&s&&e?.type==="string"?{...n,text:e.text,field:s,value:e}:void 0}const ht="target to dest destination head in".split(" "),
En=`${vn} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),pt="after depends dependencies need\
s requires prev previous predecessor predecessors".split(" ");function gt(n,t){const e=(0,x.BQ)(n,t),s=(0,x.t5)(e.root).flatMap(u=>yt(u,e)),i=dt(wt(s),e),r=i.length>0?i:Ot(s,e),o=new Set(r.flatMap(({source:u,
target:f})=>[u.field,f.field])),a=(0,O.$z)(e.places,({field:u})=>u),c=[...o].filter(u=>[...o].some(f=>$t(a.get(u),a.get(f))));for(const u of c)o.delete(u);const l=r.filter(({source:u,target:f})=>o.has(
u.field)&&o.has(f.field));return{root:e.root,nodes:e.places.filter(({field:u})=>o.has(u)),edges:l}}function $t(n=[],t=[]){const e=([i])=>i?.field.keys.length??0;if(e(t)>=e(n))return!1;const s=new Set(
t.map(({value:i})=>(0,y.TH)(i)));return 2*n.filter(({value:i})=>(0,y.TH)(i)!==void 0&&s.has((0,y.TH)(i))).length>n.length}function yt(n,{find:t}){const e=n.references.flatMap(a=>{const c=t(a.text,a.place);
return c?[{...a,field:n,target:c}]:[]}),s=e.filter(({place:a,target:c})=>!(0,x.FK)(a,c)),i=e.length/n.references.length,r=i>=.5&&_(n.references)-_(e)<=2;return(i>=.9||r&&R(n.keys.slice(-2),En))&&2*s.length>=
e.length?[e]:[]}function _(n){return new Set(n.map(({text:t})=>t)).size}function wt(n){const t=n.filter(e=>!e.some(({place:s,target:i})=>i.field===s.field));return[...(0,O.$z)(t,([e])=>e?.place.field).
values()].flatMap(e=>{const s=(0,O.$z)(e,o=>zn(o,Nn)),i=(0,O.$z)(e,o=>zn(o,ht));s.delete(void 0);const r=[...s].flatMap(([o,a])=>a.flatMap(c=>(i.get(o)??[]).map(l=>St(c,l))));return r.sort((o,a)=>An(a)-
An(o)||jn(o)-jn(a)),r[0]??[]})}function zn([n],t){const e=Q(n?.field.keys.slice(-2)??[]),s=e.filter(i=>!t.includes(i));return s.length<e.length?s.join(" "):void 0}function St(n,t){const e=new Map(n.map(
s=>[s.place,s]));return t.flatMap(s=>{const i=e.get(s.place),r=i&&{source:i.target,target:s.target,links:[i,s]};return r?[{...r,label:In(s,s.place,[]),item:s.place.value}]:[]})}function An(n){return n.
filter(({source:t,target:e})=>!(0,x.FK)(t,e)&&!(0,x.FK)(e,t)).length}function jn([n]){return n?n.source.field.keys.length+n.target.field.keys.length:0}function Ot(n,t){const[e,s]=[[],[]],i=new Set;for(const o of n){
const a=o.flatMap(m=>bt(m,t)),[c]=a;if(c===void 0||10*a.length<9*o.length)continue;const l=c.link.field.keys.slice(c.inside.field.keys.length),u=a.filter(({source:m,inside:h})=>m!==h);for(const{inside:m}of u)
i.add(m.key);const f=R(l,pt);if(!(!f&&u.length===0&&!R(l,En)))for(const{link:m,source:h}of a){const d=m.place===h?void 0:m.place,p={label:In(m,d,l),links:[m],item:d?.value};f?s.push({source:m.target,target:h,
...p}):e.push({source:h,target:m.target,...p})}}const r=e.length<s.length?s:e;return i.size>1||_(r.flatMap(({links:o})=>o))>1?r:[]}function bt(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.
stringify(e.key),e),i=[e,s].find(r=>r?.field===n.target.field);if(i)return[{link:n,source:i,inside:e}]}return[]}var L=k(3499);const Cn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},
kt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Mt={same:"-->",added:"\
==>",removed:"-.->"},Rn=40,vt=500,Nt=5e4,xt=40,Lt=6;function It(n,t,{isWhole:e,hide:s}){const i=({status:c})=>e||c!=="same",r=new Set([...n.filter(i),...t.filter(i).flatMap(H)]),o=t.filter(c=>H(c).some(
i)).flatMap(H);if(r.size===0)return{};for(const c of[new Set([...r,...o]),r]){const l=t.filter(m=>H(m).every(h=>c.has(h)));if(c.size>Rn||l.length>vt)continue;const u=n.filter(m=>c.has(m)),f=Et(u,l,s);
if(f.length<=Nt)return{picture:f}}return{note:`The picture is left out: it would have ${r.size>Rn?(0,w.hS)(r.size,"node"):"too many connections"}.`}}function H({source:n,target:t}){return[n,t]}function Et(n,t,e){
const s=new Map(n.map((o,a)=>[o,`n${a+1}`])),i=(0,v.Vn)(n.map(({name:o})=>o)),r=n.map(o=>{const a=i.get(o.name)===1?o.name:o.label;return`  ${s.get(o)}["${Cn[o.status]}${Tn(e(a))||"?"}"]`});for(const{
source:o,target:a,label:c,status:l}of t){const u=`${Cn[l]}${Tn(e(c))}`.trim();r.push(`  ${s.get(o)} ${Mt[l]}${u===""?"":`|"${u}"|`} ${s.get(a)}`)}for(const[o,a]of Object.entries(kt)){const c=n.filter(
l=>l.status===o).map(l=>s.get(l));c.length>0&&r.push(`  classDef ${o} ${a}`,`  class ${c.join()} ${o}`)}return[`flowchart ${zt(n,t)>Lt?"TD":"LR"}`,...new Set(r)].join(`
`)}function zt(n,t){const e=new Set(t.map(({target:r})=>r)),s=n.filter(r=>!e.has(r)),i=new Map((s.length>0?s:n.slice(0,1)).map(r=>[r,1]));for(const[r,o]of i)for(const{source:a,target:c}of t)a===r&&!i.
has(c)&&i.set(c,o+1);return Math.max(...i.values())}function Tn(n){return(0,N.RK)((0,N.Jj)(n.replace(/\s+/g," ").trim(),xt)).replace(At,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const At=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Dn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function Ct(n,t=s=>s,e){const s=n.
head??n.base;if(s===void 0)return;const[i,r]=[n.base??s,n.head??s];if(i.type!==r.type)return;const o=(0,v.j9)([r,i],e),a=gt(i,r),c=Tt(n,a,o),l=[...new Set(c.values())].sort((g,S)=>g.rank-S.rank);Dt(l);
const u=Ut(a,c),f=u.filter(g=>g.status!=="same"),m=Wt(a,f);Jt(n,l,o,m);const h=new Map(u.map(({item:g,source:S,target:C})=>[g,`${S.label} \u2192 ${C.label}`])),d=new Set(l.map(({place:g})=>g.key)),p=new Set(
a.nodes.flatMap(({key:g,field:S})=>g===void 0?[]:S.keys.at(-2)??"")),$=g=>g.filter(({status:S})=>S!=="removed").length;return{...It(l,u,{isWhole:n.status!=="modified",hide:t}),connections:Pt(f),size:{
nodes:$(l),connections:$(u)},tells:m,isItemKey:g=>d.has(g)||o.labelOf(JSON.stringify(g))!==void 0,labelOf:o.labelOf,endsOf:g=>h.get(g),withItems:g=>p.size===0?g:Rt(g,p,s)}}function Rt(n,t,e){let s=e;const i=n.
path.map((r,o)=>{const a=o===0?"":n.path[o-1];if(o===n.path.length-1&&"value"in n?s=n.value:r.type!=="member"?s=r.item:s=s&&"members"in s?s.members.get(r.key):void 0,r.type!=="member"||a===void 0||s===
void 0||!("members"in s))return r;const c=typeof a=="string"?a:a.type==="member"?a.key:void 0;return c!==void 0&&t.has(c)?(0,v.s3)(s,r.key):r});return{...n,path:i}}function P({side:n}){return n==="hea\
d"}function Fn(n){return n&&[n.key,Fn(n.outer)]}function Tt({matches:n},{nodes:t},e){const s=d=>JSON.stringify(Fn(d)),i=t.filter(({key:d})=>d!==void 0),r=[...(0,O.$z)(i,s).values()].filter(d=>d.some(P)&&
!d.every(P)),o=new Set(r.flat()),a=d=>o.has(d)?s(d):`${d.value.id}`,c=new Map(t.map((d,p)=>[d,p])),l=(0,O.$z)(t.filter(P),a),u=(0,O.$z)(n,({base:d})=>d.id),f=d=>{const p=(o.has(d)?void 0:u.get(d.value.
id))??[];for(let $=p.shift();$;$=p.shift()){const g=l.get(`${$.head.id}`)?.shift();if(g)return g}return l.get(a(d))?.shift()},m=new Map;let h=0;for(const d of t){if(m.has(d))continue;const p=P(d)?d:f(
d);h=(p&&c.get(p))??h+1e-6;const $=p===void 0?"removed":p===d?"added":"same",g=p??d,S=Ft(g,e),C={name:S,label:S,status:$,rank:h,place:g,old:$==="same"?d:void 0};m.set(d,C).set(g,C)}return m}function Dt(n){
const t=(0,v.Vn)(n.map(({name:e})=>e));for(const e of n){const s=(0,y.TH)(e.place.value);s&&(t.get(e.name)??0)>1&&(e.label=(0,v.oP)(e.name,s))}}function Ft({key:n,value:t,array:e},s){const[i,...r]=["c\
omponentType",...t.members.keys()].map(a=>(0,y.TN)(t,a)),[o="?"]=[(0,y.QP)(t),i,(0,y.TH)(t),...r].filter(a=>a!==void 0);return n??s.nameOf(t,e)??(0,y.e1)(o)}function Ut({edges:n},t){const e=n.flatMap(
c=>{const[l,u]=[t.get(c.source),t.get(c.target)];return l&&u?[{...c,source:l,target:u,status:P(c.source)?"added":"removed"}]:[]}),s=({source:c,target:l,label:u})=>`${c.rank} ${l.rank} ${u}`,i=(0,O.$z)(
e,({status:c})=>c),r=(0,O.$z)(i.get("removed")??[],s);return[...(i.get("added")??[]).map(c=>r.get(s(c))?.pop()?{...c,status:"same"}:c),...[...r.values()].flat()].sort((c,l)=>c.source.rank-l.source.rank||
c.target.rank-l.target.rank)}function Pt(n){const t=new Map;for(const e of["target","label"]){const s=i=>`${i.source.rank} ${e==="label"?i.label:i.target.rank}`;for(const[i,r,...o]of(0,O.$z)(n,s).values()){
if(!i||!r||o.length>0||i.status===r.status)continue;[i.source,i.target,r.target].every(({old:c})=>c)&&!t.has(i)&&!t.has(r)&&t.set(i,r).set(r,i)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status===
"removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Wt({root:n,nodes:t},e){const s=({keys:f})=>`${f[0]} ${f.length} ${f.at(-1)}`,i=(0,O.$z)((0,x.t5)(n),s),r=new Set(e.flatMap(f=>f.links.map(
({field:m})=>m))),o=new Set(e.map(({item:f})=>f)),a=new Set([n,...t.map(({field:f})=>f)]),c={added:new Set,removed:new Set};for(const f of e){const m=[f.source.name,f.target.name,...f.label.split(", ")].
map(h=>JSON.stringify(h));for(const h of[...m,...f.links.map(d=>d.text)])c[f.status].add(h)}function l(f,m,h){if(m===void 0||a.has(m))return[{text:h,field:n}];const d=m.keys.at(-1)===x.NQ?[{text:JSON.
stringify(h),field:m}]:[];if("text"in f)return[...d,{text:f.text,field:m}];const p="members"in f?[...f.members]:[],$="items"in f?f.items.map(g=>["[]",g]):p;return[...d,...$.flatMap(([g,S])=>l(S,(0,x.Fu)(
m,g),g))]}function u(f,m){const h=i.get(s(m))??[],d=h.reduce(($,{texts:g})=>$+(g.get(f)??0),0);if(d<3||!/^"?[\w.-]{0,30}"?$/.test(f))return!1;const p=h.flatMap(({texts:$})=>[...$.values()]);return 2*d>
p.reduce(($,g)=>$+g,0)}return({path:f,...m})=>{const h=f.map($=>$.type==="member"?$.key:"[]"),d=f.some($=>"item"in $&&o.has($.item)),p=($,g)=>{const S=l($,h.reduce(x.Fu,n),`${h.at(-1)}`),C=S.some(({field:K})=>r.
has(K)),De=({text:K,field:gn})=>{if(r.has(gn))return g.has(K);const tt=`${gn.keys.findLast(Fe=>Fe!=="[]")}`;return Dn.includes(tt)||g.has(K)&&R([tt],jt)||C&&u(K,gn)};return(C||d)&&S.every(De)};return m.
kind==="modified"?p(m.from,c.removed)&&p(m.to,c.added):"value"in m&&p(m.value,c[m.kind])}}function Jt(n,t,{componentOf:e},s){const i=(0,L.pi)(n),r=t.flatMap(c=>{const{key:l,value:u,array:f}=c.place,m=(0,v.
qU)(u)===void 0?e(u,f):void 0;return[u.id===c.old?.value.id&&l===c.old.key?void 0:u,m].map(d=>({owner:d,node:c}))}),o=(0,O.$z)(r,({owner:c})=>c);o.delete(void 0);const a=new Map(n.matches.map(({path:c,
head:l})=>[c.at(-1),l]));for(const c of n.changes){if(s(c)||i(c))continue;const l=c.path.map(f=>a.get(f)).reverse(),u=["value"in c&&c.value,...l].find(f=>o.has(f));for(const{node:f}of o.get(u)??[])f.status===
"same"&&(f.status="modified")}}var Xt=k(8965);const Un=2,Kt=1e3,Ht=240,Bt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],B="...";function Vt(n,t){const e=[nn(n??t),nn(t??n)],[s,i]=[Wn(n),Wn(t)],r=Yt(s,i);return e[0]===e[1]?r:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...r]}function nn(n=""){return n.includes(
`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Pn(n){return n.split(nn(n)==="CRLF"?`\r
`:`
`)}function Wn(n){return(n===void 0?[]:Pn(n)).flatMap(e=>Bt.reduce(Gt,[e]).map((s,i)=>i===0?s:B+s))}function Gt(n,t){return n.flatMap(e=>e.length>Ht?Array.from(e.matchAll(t),([s])=>s):e)}function Yt(n,t){
const e=new Set(n),i=t.some(o=>e.has(o))?(0,Xt.E)([...n],[...t],{maxEditLength:Kt}):void 0;if(i===void 0)return[...Xn(n,t),...E("+",t)];let r=0;return i.flatMap(({added:o,removed:a,value:c},l)=>{const u=i[l+
1];if(a)return Xn(c,u?.added?u.value:[]);const[f,m]=[l===0?0:Un,c.length-Un],h=r+Jn(c.slice(0,m+1));return r+=Jn(c),o?E("+",c):u===void 0?E(" ",c.slice(0,f)):m-f<2?E(" ",c):[...E(" ",c.slice(0,f)),`@@\
 line ${h} @@`,...E(" ",c.slice(m))]})}function E(n,t){return t.map(e=>`${n} ${e}`)}function Jn(n){return n.filter(t=>!t.startsWith(B)).length}function Xn(n,t){const e=new Map(n.map(l=>[W(l),l])),s=l=>W(
l)!=="",i=t.filter(s),o=(n.length-n.filter(s).length!==t.length-i.length?i:t).flatMap(l=>tn(e.get(W(l))??l,l)),a=o.length>0||t.length===0?o:tn(Kn(n),Kn(t));return[...a.length===0?[]:[`@@ hard to see: ${[
...new Set(a)].join(", ")} @@`],...E("-",n)]}function Kn(n){return n.map(t=>t.startsWith(B)?t.slice(B.length):`
${t}`).join("")}function tn(n,t){if(W(n)!==W(t))return[];const[e,s]=[n.normalize(),t.normalize()],i=en(n)===en(t)?[]:["Unicode forms"];return e===s?i:[...i,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function W(n){return en(n.normalize())}function en(n){return n.replace(/\s/g,"")}function Zt(n,t){const e=c=>/^[-+]/.test(c);let[s,i]=[0,t];const o=[...(0,O.$z)(n,c=>c.startsWith("@@ li\
ne ")?++s:s).values()].flatMap(c=>{const l=Qt(c,i);return i-=sn(c),l}),a=n.filter(e).length-o.filter(e).length;return a===0?o:[...o,`@@ ${(0,w.hS)(a,"more changed line")} @@`]}function Qt(n,t){const e=o=>o.
startsWith("-"),s=sn(n.filter(e)),i=sn(n)-s,r={removed:Math.max(t/2,t-i),others:Math.max(t/2,t-s)};return n.filter(o=>{const a=e(o)?"removed":"others";return r[a]-=o.length+1,r[a]>=0})}function sn(n){
return n.reduce((t,e)=>t+e.length+1,0)}var on=k(2742),T=k(7856);const z={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},rn=80,
I={texts:3,min:4,max:60,usual:2,usualWeight:.001},Hn=n=>`  ${n}`;function V(n,t,e){if(n.type==="string")return cn(D((0,y.e1)(n.text),t.mask),t,e);const[s="",...i]=A(n,t);return i.length>0||s.length>rn?
void 0:(0,N.SS)(s,1/0)}function cn(n,t,e){const s=t.mask(n).shown;if(s.length>rn||s.includes(`
`))return;const i=an(n,t,e);return(0,N.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${b(i,t)})`)}function an(n,{labelOf:t},e){const s=t(n),i=e!==void 0&&(0,y.e1)((0,y.TH)(e)??"")===n;return s===void 0||
i||s.toLowerCase()===n.toLowerCase()||[...e?.members.values()??[]].some(o=>(0,y.jn)(o)&&(0,y.e1)(o.text)===s)?void 0:s}function qt(n,t,{labelOf:e}){const[s,i]=n.slice(-2);return s?.type!=="item"||i?.type!==
"member"||!y.ZM.test(i.key)?!1:(0,y.TH)(s.item)===t||e((0,y.e1)(t))===s.label}function A(n,t,e){const{mask:s}=t;if((0,y.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const l=D((0,y.e1)(n.text),
s),{shown:u}=s(l);if(u.includes(`
`))return["|",...Pn(u).map(Hn)];const f=an(l,t,e);return[JSON.stringify(u)+(f===void 0?"":` (${s(f).shown})`)]}const[i="",r=""]=n.type==="array"?"[]":"{}",o=n.type==="array"?n.items.map(l=>A(l,t)):Array.
from(n.members,([l,u])=>{const[f,...m]=(0,T.$C)(l,u,n)?[w.v5]:A(u,t,n);return[`${JSON.stringify(s(l).shown)}: ${f}`,...m]}),a=i+o.join(", ")+r;return a.length<=rn&&o.every(l=>l.length===1)?[a]:[i,...o.
flat().map(Hn),r]}function D(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].includes(n)?e:n}catch{return n}}
function _t(n,t,e){const s=[D(n,e),D(t,e)];return[n,t].some(r=>r.includes("%")&&s.includes(r))||s[0]===s[1]?[n,t]:s}function ne(n,t,e){const s=new Map,i=(o,a,c)=>{c>(s.get(o)?.weight??0)&&s.set(o,{text:a,
weight:c})},r=(o,a,c)=>{if(o.type==="array")for(const d of o.items)r(d,a,c+1);if(o.type==="object")for(const[d,p]of o.members)(0,T.$C)(d,p,o)?i(d,w.v5,I.max):r(p,d,c+1);if(o.type!=="string")return;const l=(0,y.
e1)(o.text),f=/^type$/i.test(a)||(0,L.rL)(a,o)||(0,L.gN)(l)||t(o)||e.labelOf(l)!==void 0;if(l.length<I.min||f)return;const m=l.includes("://")?2*I.max:Math.min(l.length,I.max),h=e.countOf(l)>I.usual?I.
usualWeight:1;i(a,e.mask(D(l,e.mask)).shown,h*m/(c+1))};return r(n,"",0),[...s].sort(([,o],[,a])=>a.weight-o.weight).filter(([,{weight:o}],a)=>a===0||a<I.texts&&o>I.usualWeight*2*I.max).map(([o,{text:a}])=>`${b(
o,e)}: ${(0,N.SS)(JSON.stringify((0,N.Jj)(a,I.max)),1/0)}`).join(", ")}function b(n,{mask:t},e=100){return(0,N.SS)(t(n).shown,e)}function J(n,t,e=!1){const s=n.findLastIndex(({type:o})=>o==="item"),i=e?
1/0:100;return n.flatMap((o,a)=>{if(o.type==="element"){const f=n[a+1],m=f?.type==="member"&&o.item?(0,y.TN)(o.item,f.key):void 0,h=o.text===void 0||a>0&&!f||m===JSON.stringify(o.text);return[(0,N.SS)(
`[${o.index}]`)+(h?"":` (${b(o.text,t)})`)]}if(o.type==="item"){const f=t.endsOf(o.item),m=f===void 0?o.label:e?`${f} (${o.label})`:f,h=a===s&&o.hint!==void 0?` (${b(o.hint,t)})`:"";return[`**${b(m,t,
i)}**${h}`]}const c=n.slice(a+1).find(({type:f})=>f!=="member")?.type==="item",l=!e&&c&&/^([A-Za-z]*|[a-z_]+)$/.test(o.key),u=an(o.key,t);return l?[]:[b(o.key,t,i)+(u?` (${b(u,t)})`:"")]}).join(" \u203A ")||
(t.whole??"the whole file")}function ln({path:n},t,e){const i=n.slice(t(n)).map(r=>r.type==="element"?{...r,text:void 0}:r);return J(i,e)}function un(n,t){const e=o=>n.map(({path:a,kind:c})=>(c?`${z[c]}\
 `:"")+J(a,t,o)),[s,i]=[e(!1),e(!0)],r=(0,v.Vn)(s);return Bn(s.map((o,a)=>r.get(o)===1?o:i[a]??o))}function Bn(n){const[t,e]=[(0,v.Vn)(n),new Map];return n.map(s=>{const[i=1,r]=[t.get(s),(e.get(s)??0)+
1];return e.set(s,r),i===1?s:`${s} (${r} of ${i})`})}const j="  ",fn=3,te=5,ee=120,dn={line:": changed, hidden"};function F(n,t){const e=new Map;let s=n;for(const r of[L.a2,({length:o})=>o-1]){const o=[
...(0,O.$z)(s,a=>se(a,r(a.path))).values()];for(const a of o)a.length>=fn&&e.set(a[0],oe(a,r,t));s=o.filter(a=>a.length<fn).flat()}const i=un(s,t);for(const[r,o]of s.entries()){const{line:a,...c}=G(o,
t);e.set(o,M(`- ${i[r]}${a}`,{changes:1,...c}))}return n.flatMap(r=>e.get(r)??[])}function se(n,t){const s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);if(t<=
0||s.length===0)return n;const i=o=>o.type==="member"?o.key:o.type==="item"?[o.label]:o.index,r=n.path.slice(t).map(i);return JSON.stringify([n.kind,s,r])}function oe(n,t,e){const[s]=n,{line:i,under:r=()=>""}=G(
s,e),o=Gn(Vn(n,t,e)),a=s.kind==="modified"?"":` ${s.kind}`,c=`- ${z[s.kind]} ${ln(s,t,e)}${i}${a} in ${o.line}`;return M(c,{changes:n.length,under:l=>r(l)+(o.under?.(l)??"")})}function Vn(n,t,e){const s=n.
map(({path:i})=>({path:i.slice(0,t(i))}));return un(s,e)}function G(n,t){if(n.kind==="modified")return Yn(n,t);if("value"in n)return ce(n,t);if(n.kind==="moved"){const[r,o]=[n.from.at(-1),n.path.at(-1)],
a=o&&"label"in o?o.label:o&&"key"in o&&o.key;if(r?.type==="member"&&r.key!==a)return{line:`: renamed from ${b(r.key,t)}`};const[c,l]=[n.from,n.path].map(u=>J(u.slice(0,-1),t));return{line:`: moved fro\
m ${c} to ${l}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(r=>({path:[r]})),s=Gn(un(e,t)),i=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new or\
der (${i})`}}function Gn(n){if(n.length<=te)return{line:n.join(", ")};const t=(0,w.hS)(n.length,"item"),e=Qn(t,j+n.join(", "));return{line:t,under:s=>e.length<=s?e:""}}function Yn({path:n,from:t,to:e},s){
if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,T._p)(n,t,e))return dn;if(t.type==="string"&&e.type==="string"){const f=qt(n,e.text,s)?{...s,labelOf:()=>{}}:s;return re((0,y.e1)(t.text),
(0,y.e1)(e.text),f)}const i=ie(t,e);if(i?.changes.length===0)return{line:`: the same ${i.words}`};if(i)return{line:` (${i.words})`,under:Zn(F(i.changes,s))};const[r,o]=[A(t,s).join(`
`),A(e,s).join(`
`)];if(r===o)return dn;const[a,c]=[V(t,s),V(e,s)],l=`: ${a??"\u2026"} \u2192 ${c??"\u2026"}`;return a&&c?{line:l}:[r,o].includes("null")&&![t.type,e.type].includes("string")?{line:l,under:X(r,o,"All o\
f it")}:{line:"",under:X(r,o)}}function ie(n,t){const e=n.type==="string"!=(t.type==="string"),[s,...i]=[n,t].flatMap(f=>f.type==="array"?f.items:[]);if(!e&&(s?.type!=="object"||i.length>0))return;const r=f=>(0,on.
dj)(!e&&f.type==="array"&&s?s:f),o=f=>f.type==="string"?(0,y.e1)(f.text):r(f),a=(0,on.qy)(o(n),o(t))?.changes,[c,l,u]=e?["JSON","text","string"]:["object","list","array"];return a&&{changes:a,words:`${c}\
, ${t.type===u?"now":"no longer"} in a ${l}`}}function Zn(n){const t=M("",{parts:n});return e=>`
${qn(On(t,e).join(""))}`}function re(n,t,e){const[s,i]=_t(n,t,e.mask),r=s===n&&i===t?"":" (percent-encoded)",[o,...a]=(0,on.qy)(s,i)?.changes??[];if(o!==void 0){const $={...e,whole:"the whole text"},g=`${r}\
 (JSON in a text)`;if(a.length===0&&o.kind==="modified"){const S=Yn(o,$);return{...S,line:`${g} \u203A ${J(o.path,$)}${S.line}`}}return{line:g,under:Zn(F([o,...a],$))}}const[c,l]=[e.mask(s),e.mask(i)];
if(c.shown===l.shown)return{line:r+dn.line};const u=c.hidden===l.hidden?"":" (hidden values differ, too)",f=[s,i].every($=>e.labelOf($,!0)!==void 0)||void 0,m={...e,labelOf:$=>e.labelOf($,f)},[h,d]=[cn(
s,m),cn(i,m)];if(!h||!d)return{line:r+u,under:X(c.shown,l.shown)};const p=tn(c.shown,l.shown).join(", ");return{line:`${r}: ${h} \u2192 ${d}${p&&` (${p})`}${u}`}}function ce(n,t){const{path:e,value:s}=n;
if(s.type==="hidden")return{line:""};if((0,T._p)(e,s))return{line:": hidden"};if(s.type==="object")return ae(n,s,t);const i=V(s,t);return i!==void 0?{line:`: ${i}`}:s.type==="array"?{line:"",under:mn(
n,A(s,t),(0,w.hS)(s.items.length,"element"))}:{line:"",under:mn(n,[t.mask(D((0,y.e1)(s.text),t.mask)).shown])}}function ae(n,t,e){const s=n.path.at(-1),i=s?.type==="item"?s:void 0;if(t.members.size===
0&&!i)return{line:": `{}`"};const r=h=>(0,y.jn)(h)&&[i?.label,i?.hint].includes((0,y.e1)(h.text)),o=[...t.members].filter(([,h])=>!i||!r(h)),a=o.filter(([h,d])=>!i||!(0,L.rL)(h,d)),c=a.map(([h,d])=>{const p=(0,T.
$C)(h,d,t)?(0,N.SS)(w.v5):V(d,e,t);return p&&`${b(h,e)}: ${p}`}),l=!c.includes(void 0)&&c.join(", ").length<=ee,u=l?c.join(", "):ne(t,r,e),f=u&&`: ${u}`;if(l&&a.length===o.length)return{line:f};const m=mn(
n,A(t,e),(0,w.hS)(t.members.size,"field"));return{line:f,under:l?h=>h===1/0?m(h):"":m}}function mn({kind:n},t,e){const s=t.join(`
`);return n==="added"?X(void 0,s,e):X(s,void 0,e)}function X(n,t,e){const s=(0,N.EU)(Vt(n,t),"diff",j);return i=>{const r=s.length<=i?s:le(s,i);return e===void 0?`
${r}`:Qn(e,r)}}function le(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(i=>i.slice(j.length));return[...e.slice(0,1),...Zt(s,t).map(i=>j+i),...e.slice(-1)].join(`
`)}function Qn(n,t){return`
${j}<details><summary>${n}</summary>

${t}
${j}</details>`}function qn(n){return n.replace(/^(?=.)/gm,j)}const _n=5;function ue(n,t,e){const s=Ct(n,d=>e(d).shown,t),i=(0,y.qy)(()=>(0,v.Vn)((0,y.PX)(n.head??n.base))),r={mask:e,labelOf:(d,p)=>s?.
labelOf(JSON.stringify(d),p),endsOf:d=>s?.endsOf(d),countOf:d=>i().get(d)??0},o=nt((0,Y.xS)(n)),a=n.status==="modified",c=a?he(n,r,s):F(hn(ye(n),s),r),{nodes:l=0,connections:u=0}=s?.size??{},f=l===0?"\
What is in it":`${(0,w.hS)(l,"node")}, ${(0,w.hS)(u,"connection")}`,h=[...a?c:U(f,c,{changes:o,folded:!0}),...me(n,r)];return[...fe(s),M(de(n,e),{parts:h,changes:o})]}function nt({added:n,modified:t,removed:e}){
return n+t+e}function fe(n){return n?.note!==void 0?[M(n.note)]:n?.picture?[M((0,N.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function de({name:n,kind:t,status:e,changes:s},i){const r=`**${b(n,{mask:i})}**`;return e!=="modified"?`${z[e]} ${r}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${z.modified} ${r}: content modified`:t==="variables"?`${r} (values are never shown)`:r}function me({references:n},t){if(n.length===0)return[];const e=n.slice(0,_n).
map(({path:o,from:a,to:c})=>`${J(o,t)} (${b(a,t)} \u2192 ${b(c,t)})`),s=n.length>_n?", \u2026":"",i=n.length===1?"follows and isn't":"follow and aren't",r=`${(0,w.hS)(n.length,"reference")} to new IDs\
 and names ${i} counted`;return[M(`${r}: ${e.join(", ")}${s}`)]}function he(n,t,e){const s=(0,L.pi)(n),i=e?.connections??[],r=new Set(i.map(({item:h})=>h)),o=(0,O.$z)(n.text?[$e(n.text)]:n.changes,h=>e?.
tells(h)?pe(h)?"layout":"told":"value"in h&&r.has(h.value)?"connection":s(h)?"layout":ge(h.path,e)?"item":"rest"),[a,c]=[o.get("layout")??[],o.get("connection")??[]],l=F(o.get("rest")??[],t),u=we(i,c,
t),f=(o.get("told")?.length??0)+c.length,m=`Layout and bookkeeping: ${(0,w.hS)(a.length,"change")}`;return[...F(hn(o.get("item")??[],e),t),...U("Connections",u,{noun:"connection",changes:f}),...u.length===
0?l:U("Elsewhere in the file",l),...U(m,be(hn((0,L.lY)(a,n),e),t),{folded:!0})]}function hn(n,t){return t?n.map(t.withItems):n}function pe({path:n}){const[t,e]=n.slice(-2);return t?.type==="item"&&e?.
type==="member"&&Dn.includes(e.key)}function ge(n,t){return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function $e({base:n,head:t}){return{kind:"modified",path:[],from:pn(n),to:pn(
t)}}function pn(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function ye({base:n,head:t,text:e,status:s,changes:i}){const r=s==="removed"?"removed":"added",o=(c,l)=>{const u=(0,v.Vg)(c,()=>{});
return!(l.length<3&&u.length>0&&u.every(m=>m.value.type==="object"))&&(l.length>0||c.type!=="object")?[{kind:r,path:l,value:c}]:u.flatMap(({step:m,value:h})=>m.type==="member"?o(h,[...l,m]):[{kind:r,path:[
...l,m],value:h}])},a=n??t??(e&&pn(e.base??e.head));return a?o(a,[]):i}function we(n,t,e){const s=new Map(t.map(o=>["value"in o&&o.value,o])),i=Se(n,s),r=Bn(i.map(o=>Oe(o,e)));return i.map(([{item:o}],a)=>{
const c=s.get(o),{line:l,under:u=()=>""}=c?G(c,e):{line:""};return M(`${r[a]}${u(0)===""?l:""}`,{under:u})})}function Se(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:i,
source:r,target:o,item:a}=s;if(i==="rewired"||t.has(a))return[[s]];const c=e[i].get(r),l=c??[s];return c&&c.push(s),e[i].delete(r),e[i].set(o,l),c?[]:[l]})}function Oe(n,t){const[{kind:e,source:s,target:i,
was:r}]=n,o=u=>`**${b(u.label,t)}**`,a=u=>u===""?"":` (${b(u,t)})`,c=n.map(({target:u,label:f})=>` \u2192 ${o(u)}${a(f)}`),l=r?.target===i?a(r.label)||" without a label":r&&` ${o(r.target)}`;return`- ${z[e]}\
 ${o(s)}${c.join("")}${l===void 0?"":`, was${l}`}`}function be(n,t){const e=i=>`${i.kind} ${(0,L.a2)(i.path)>0} ${ln(i,L.a2,t)}`;return[...(0,O.$z)(n,e).values()].flatMap(i=>{const r=i.map(l=>G(l,t));
if(i.length<fn||r.some(({under:l})=>l))return F(i,t);const o=Vn(i,L.a2,t),a=qn(r.map(({line:l},u)=>`- ${o[u]}${l}`).join(`
`)),c=`- ${z[i[0].kind]} ${ln(i[0],L.a2,t)} of ${(0,w.hS)(i.length,"item")}`;return M(c,{changes:i.length,under:()=>`
${a}`})})}const ke="<!-- workflow-report -->",Me=6e4,ve=1e3;function Ne(n){const{workflows:t,missing:e}=n,s=(0,T.lb)(n),r=["changed","added","removed"].flatMap(c=>t.filter(l=>l.status===c)).map(c=>{const l=nt(
c.counts),u=c.files.flatMap(({base:h,head:d})=>[d??[],h??[]].flat()),f=(0,y.qy)(()=>(0,v.j9)([...u,...c.unchanged])),m=h=>ue(h,d=>f().itemOf(d),s);return{workflow:c,changes:l,parts:c.files.flatMap(m)}}),
o=Ie(n,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:c=Me,maxBytes:l=1/0,headings:u=!0,mark:f=!0}={})=>{const m=r.map(({workflow:p,...$})=>M(Le(p,s,u),$)),h=M(a,{parts:[
...U("",m,{noun:"workflow"}),...o]}),d=f?`${ke}
`:"";for(let p=Math.min(c,l);;){const $=[d,...On(h,p-d.length-1),`
`],g=l===1/0?0:Buffer.byteLength($.join(""));if(g<=l||p<ve)return $;p=Math.floor(p*l*.99/g)}}}function xe(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Le({name:n,status:t,counts:e},s,i){const r=i?"### ":"",o=n===void 0?void 0:b(n,{mask:s});return t==="added"||t==="removed"?`${r}${z[t]} ${o===void 0?"Workflow":`${o}: workflow`} ${t}`:i?`${r}${o===
void 0?"":`${o}: `}${(0,Y.cq)(e)}`:""}function Ie({workflows:n,notCompared:t=[]},e){const s=(o,a)=>{const c=o.flatMap(l=>l===void 0?[]:[b(l,{mask:e})]).join(", ");return o.length===0?[]:[M(a(c),{least:a(
(0,w.hS)(o.length,"workflow"))})]},i=n.flatMap(({name:o,status:a})=>a==="unchanged"?[o]:[]),r=n.flatMap(({name:o,variablesCompared:a})=>a?[]:[o]);return[...n.length===0?[M("No workflow was compared")]:
[],...s(i,o=>o===""?"No changes":`${o}: no changes`),...s(r,o=>`The environment variables${r.length===n.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,o=>`${o}: not compared, because the step failed`)]}var Ee=k(8725),ze=k(2697),Ae=k(6584);const je=900*1024;async function Ce(n){Te(n);const t=Ne(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,ze.bg)("the report",e),Re(t)}function Re(n){return(t,e,s)=>{const i=je-Buffer.byteLength(e.join()),r=n({headings:t,maxLength:1/0,maxBytes:i,mark:!1}).join("");return s===void 0?r:xe(r,s)}}
function Te(n){const t=(0,Y.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Ae.bY),s=t.length>20?` and ${(0,w.hS)(t.length-20,"more line")}`:"";(0,Ee.lm)(`No field matched ${e.join(", ")}${s} \
in ignore. Check the spelling.`)}})};export{We as id,Je as ids,Xe as modules};
