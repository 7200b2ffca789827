const Ve=953,Ge=[953],Ye={4953:((He,lt,k)=>{k.d(lt,{publishReport:()=>Ue});var q=k(1124),S=k(706),y=k(3436),N=k(9665);const E="  ",yn=Number.MAX_SAFE_INTEGER,wn=2,Sn=60,bn="</details>",ut=41,ft=100;function M(n,t={}){
const{under:e=()=>"",parts:s=[],noun:i="change",folded:c=!1}=t,{length:o}=e(yn),{least:r=o===0?n:`${n} \u2026`,changes:l=_(s)}=t;return{line:n,under:e,size:n.length+o,least:r,parts:s,changes:l,noun:i,
folded:c}}function U(n,t,e={}){return t.length===0?[]:[M(n,{...e,parts:t})]}function On(n,t){const e=({leaf:a,outer:f})=>f.length===1?0:a.size,s=(a,f)=>e(a)-e(f),i=new Map,c=()=>ht(vn(n,i).filter(([a])=>a!==
"")),o=[];let r=Mn(n,[]).sort(s),l=t;for(let a=-1;r.length>0&&a<o.length;l=t-kn(c()))a=o.length,r=r.filter(f=>{const u=f.outer.filter(d=>!i.has(d)),h=u.map(d=>d.line.length+wn+Sn+(d.folded?ut:0)).reduce(
(d,g)=>d+g,f.leaf.least.length+wn);if(h>l)return!0;l-=h;for(const d of u)i.set(d,[]);return i.set(f.leaf,[f.leaf.least]),o.push(f),!1});for(const[a,{leaf:f}]of o.sort(s).entries()){const u=dt(f,f.least.
length+Math.floor(l/(o.length-a)));l-=kn(u)-f.least.length,i.set(f,u)}return c()}function kn(n){return n.reduce((t,{length:e})=>t+e,0)}function Mn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:n.parts.
flatMap(e=>Mn(e,[...t,n]))}function dt({line:n,under:t,size:e,least:s},i){if(e<=i)return[n,t(Math.max(i,yn))];for(let c=i-n.length-Sn;c>ft;c=Math.floor(c*.7)){const o=t(c);if(o!==""&&n.length+o.length<=
i)return[n,o]}return[s]}function vn(n,t){const{line:e,parts:s,folded:i}=n;if(s.length===0)return[t.get(n)??[]];const c=s.filter(l=>t.has(l)).flatMap(l=>vn(l,t)),o=s.filter(l=>!t.has(l)),r=[...c,[mt(n,
o)]];return i?[[`<details><summary>${e}</summary>`],...r,[bn]]:[[e],...r]}function mt({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,S.hS)(t.length,"more connection")}`;if(_(t)===0)
return"";const e=n==="workflow"?` in ${(0,S.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,S.hS)(_(t),"more change")}${e}`}function _(n){return n.reduce((t,{changes:e})=>t+e,0)}function ht(n){
const t=e=>e?.[0]?.startsWith("- ");return n.flatMap((e,s)=>{const i=e[0]===bn||t(e)&&t(n[s-1]);return[s===0?"":i?`
`:`

`,...e]})}function Nn(n,t){return`
${E}<details><summary>${n}</summary>

${t}
${E}</details>`}function xn(n){return n.replace(/^(?=.)/gm,E)}var x=k(8132),L=k(6997),w=k(5408);const Ln="next to goto target targets dest destination wire wires link links edge edges transition trans\
itions connection connections",In="source from origin src tail out".split(" "),En=`${Ln} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),pt="acti\
on activity block node state step task widget id".split(" "),zn="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),gt="\
handle port pin output socket".split(" "),$t=/^[\p{L} _-]{1,30}$/u,yt=60;function R(n,t){return nn(n).some(e=>t.includes(e))}function nn(n){return n.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
map(t=>t.toLowerCase())}function jn({slot:n,value:t},e,s){const i=e?(0,y.YD)(e.value):[],o=zn.flatMap(f=>i.filter(u=>u.toLowerCase()===f)).map(f=>{const[u,m]=[e?.field.inner.get(f),tn(e?.value.members.
get(f))];return u&&(0,L.t5)(u).some(({texts:d})=>d.size>1)||m.includes(" ")?m:""}),r=f=>nn([f]).every(u=>[...En,...pt].includes(u)),l=s.filter(f=>!En.includes(f.toLowerCase())&&!r(f)),a=n===void 0?[]:
[`output ${n+1}`];return[tn(t),...o].find(f=>f!=="")??[...l,...a].join(", ")}function tn(n){const e=(n?.type==="literal"?[]:(0,y.PX)(n).flatMap(s=>s.trim()||[])).join(", ");return e.length>yt||y.kk.test(
e)?"":e}function wt(n,{find:t}){const e=new Map(n.map(o=>[o,St(o)])),s=(0,N.Vn)([...e.values()].map(o=>o?.text)),i=[...s.values()].reduce((o,r)=>Math.max(o,r),0),c=(0,w.$z)(n,({source:o})=>o);return n.
map(o=>{const r=e.get(o);if(r===void 0||o.label!=="")return o;const l=t(r.text,r.place),a=l&&(0,L.FK)(l,o.source)?zn.map(d=>tn(l.value.members.get(d))):[],f=[...a,(0,y.e1)(r.text)].find(d=>d!=="")??"",
u=c.get(o.source)?.some(d=>e.get(d)?.text!==r.text),m=a.length>0||s.get(r.text)===i;return(u||!m)&&(f!==(0,y.e1)(r.text)||$t.test(f))?{...o,label:f,links:[...o.links,{...r,target:o.target}]}:o})}function St({
links:[n]}){const t=n&&(0,y.YD)(n.place.value).find(i=>R([i],In)&&R([i],gt)),[e,s]=t?[n.place.value.members.get(t),n.place.field.inner.get(t)]:[];return n&&s&&e?.type==="string"?{...n,text:e.text,field:s,
value:e}:void 0}const bt="target to dest destination head in".split(" "),An=`${Ln} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output out\
puts successor successors`.split(" "),Ot="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function kt(n,t){const e=(0,L.BQ)(n,t),s=(0,L.t5)(e.root).flatMap(
f=>vt(f,e)),i=wt(Nt(s),e),c=i.length>0?i:Lt(s,e),o=new Set(c.flatMap(({source:f,target:u})=>[f.field,u.field])),r=(0,w.$z)(e.places,({field:f})=>f),l=[...o].filter(f=>[...o].some(u=>Mt(r.get(f),r.get(
u))));for(const f of l)o.delete(f);const a=c.filter(({source:f,target:u})=>o.has(f.field)&&o.has(u.field));return{root:e.root,nodes:e.places.filter(({field:f})=>o.has(f)),edges:a}}function Mt(n=[],t=[]){
const e=([i])=>i?.field.keys.length??0;if(e(t)>=e(n))return!1;const s=new Set(t.map(({value:i})=>(0,y.TH)(i)));return 2*n.filter(({value:i})=>(0,y.TH)(i)!==void 0&&s.has((0,y.TH)(i))).length>n.length}
function vt(n,{find:t}){const e=n.references.flatMap(r=>{const l=t(r.text,r.place,r.object);return l?[{...r,field:n,target:l}]:[]}),s=e.filter(({place:r,target:l})=>!(0,L.FK)(r,l)),i=e.length/n.references.
length,c=i>=.5&&en(n.references)-en(e)<=2;return(i>=.9||c&&R(n.keys.slice(-2),An))&&2*s.length>=e.length?[e]:[]}function en(n){return new Set(n.map(({text:t})=>t)).size}function Nt(n){const t=n.filter(
e=>!e.some(({place:s,target:i})=>i.field===s.field));return[...(0,w.$z)(t,([e])=>e?.place.field).values()].flatMap(e=>{const s=(0,w.$z)(e,o=>Tn(o,In)),i=(0,w.$z)(e,o=>Tn(o,bt));s.delete(void 0);const c=[
...s].flatMap(([o,r])=>r.flatMap(l=>(i.get(o)??[]).map(a=>xt(l,a))));return c.sort((o,r)=>Rn(r)-Rn(o)||Cn(o)-Cn(r)),c[0]??[]})}function Tn([n],t){const e=nn(n?.field.keys.slice(-2)??[]),s=e.filter(i=>!t.
includes(i));return s.length<e.length?s.join(" "):void 0}function xt(n,t){const e=new Map(n.map(s=>[s.place,s]));return t.flatMap(s=>{const i=e.get(s.place),c=i&&{source:i.target,target:s.target,links:[
i,s]};return c?[{...c,label:jn(s,s.place,[]),item:s.place.value}]:[]})}function Rn(n){return n.filter(({source:t,target:e})=>!(0,L.FK)(t,e)&&!(0,L.FK)(e,t)).length}function Cn([n]){return n?n.source.field.
keys.length+n.target.field.keys.length:0}function Lt(n,t){const[e,s]=[[],[]],i=new Set;for(const l of n){const a=l.flatMap(d=>Et(d,t)),[f]=a;if(f===void 0||10*a.length<9*l.length)continue;const u=f.link.
field.keys.slice(f.inside.field.keys.length),m=a.filter(({source:d,inside:g})=>d!==g);for(const{inside:d}of m)i.add(d.key);const h=R(u,Ot);if(!(!h&&m.length===0&&!R(u,An)))for(const{link:d,source:g}of a){
const p=d.place===g?void 0:d.place,$={label:jn(d,p,u),links:[d],item:p?.value};h?s.push({source:d.target,target:g,...$}):e.push({source:g,target:d.target,...$})}}const c=e.length<s.length?s:e,o=c.filter(
({links:l})=>l.some(({text:a,target:f})=>f.key??(0,y.TH)(f.value)===a)),r=It(2*o.length>c.length?o:c);return i.size>1||en(r.flatMap(({links:l})=>l))>1?r:[]}function It(n){const t=({links:[e]})=>e?.field;
return[...(0,w.$z)(n,t)].flatMap(([e,s])=>{const i=[...(0,w.$z)(s,({source:u})=>u)],c=new Map(i.map(([u,m])=>[u,new Map(m.map(h=>[h.target,h]))])),o=({source:u,target:m})=>c.get(m)?.get(u);if(10*s.filter(
o).length<9*s.length)return s;const r=n.filter(u=>t(u)!==e),[l,a]=[new Set(r.map(({source:u})=>u)),new Set(r.map(({target:u})=>u))],f=({source:u,target:m})=>a.has(u)&&!l.has(u)&&l.has(m)&&!a.has(m);return s.
flatMap(u=>{const m=o(u);return!m||f(u)===f(m)?u:f(u)?{...u,links:[...u.links,...m.links]}:[]})})}function Et(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),i=[e,s].find(
c=>c?.field===n.target.field);if(i)return[{link:n,source:i,inside:e}]}return[]}var v=k(3499);const Dn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},zt={added:"fill:#dafbe1,strok\
e:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},jt={same:"-->",added:"==>",removed:"-.->"},Wn=40,
At=500,Tt=5e4,Rt=40,Ct=6;function Dt(n,t,{isWhole:e,hide:s}){const i=({status:l})=>e||l!=="same",c=new Set([...n.filter(i),...t.filter(i).flatMap(B)]),o=t.filter(l=>B(l).some(i)).flatMap(B);if(c.size===
0)return{};for(const l of[new Set([...c,...o]),c]){const a=t.filter(m=>B(m).every(h=>l.has(h)));if(l.size>Wn||a.length>At)continue;const f=n.filter(m=>l.has(m)),u=Wt(f,a,s);if(u.length<=Tt)return{picture:u}}
return{note:`The picture is left out: it would have ${c.size>Wn?(0,S.hS)(c.size,"node"):"too many connections"}.`}}function B({source:n,target:t}){return[n,t]}function Wt(n,t,e){const s=new Map(n.map(
(o,r)=>[o,`n${r+1}`])),i=(0,N.Vn)(n.map(({name:o})=>o)),c=n.map(o=>{const r=i.get(o.name)===1?o.name:o.label;return`  ${s.get(o)}["${Dn[o.status]}${Fn(e(r))||"?"}"]`});for(const{source:o,target:r,label:l,
status:a}of t){const f=`${Dn[a]}${Fn(e(l))}`.trim();c.push(`  ${s.get(o)} ${jt[a]}${f===""?"":`|"${f}"|`} ${s.get(r)}`)}for(const[o,r]of Object.entries(zt)){const l=n.filter(a=>a.status===o).map(a=>s.
get(a));l.length>0&&c.push(`  classDef ${o} ${r}`,`  class ${l.join()} ${o}`)}return[`flowchart ${Ft(n,t)>Ct?"TD":"LR"}`,...new Set(c)].join(`
`)}function Ft(n,t){const e=new Set(t.map(({target:c})=>c)),s=n.filter(c=>!e.has(c)),i=new Map((s.length>0?s:n.slice(0,1)).map(c=>[c,1]));for(const[c,o]of i)for(const{source:r,target:l}of t)r===c&&!i.
has(l)&&i.set(l,o+1);return Math.max(...i.values())}function Fn(n){return(0,x.RK)((0,x.Jj)(n.replace(/\s+/g," ").trim(),Rt)).replace(Ut,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Ut=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Un="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Jt="* if when id name label title type key handle condition event relationships".split(" ");function Pt(n,t=s=>s,e){const s=n.
head??n.base;if(s===void 0)return;const[i,c]=[n.base??s,n.head??s];if(i.type!==c.type)return;const o=(0,N.j9)([c,i],e),r=kt(i,c),l=Kt(n,r,o),a=[...new Set(l.values())].sort(($,b)=>$.rank-b.rank);Ht(a);
const f=Vt(r,l),u=f.filter($=>$.status!=="same"),m=Yt(r,u);Zt(n,a,o,m);const h=new Map(f.map(({item:$,source:b,target:T})=>[$,`${b.label} \u2192 ${T.label}`])),d=new Set(a.map(({place:$})=>$.key)),g=new Set(
r.nodes.flatMap(({key:$,field:b})=>$===void 0?[]:b.keys.at(-2)??"")),p=$=>$.filter(({status:b})=>b!=="removed").length;return{...Dt(a,f,{isWhole:n.status!=="modified",hide:t}),connections:Gt(u),size:{
nodes:p(a),connections:p(f)},tells:m,isItemKey:$=>d.has($)||o.labelOf(JSON.stringify($))!==void 0,labelOf:o.labelOf,endsOf:$=>h.get($),withItems:$=>g.size===0?$:Xt($,g,s)}}function Xt(n,t,e){let s=e;const i=n.
path.map((c,o)=>{const r=o===0?"":n.path[o-1];if(o===n.path.length-1&&"value"in n?s=n.value:c.type!=="member"?s=c.item:s=s&&"members"in s?s.members.get(c.key):void 0,c.type!=="member"||r===void 0||s===
void 0||!("members"in s))return c;const l=typeof r=="string"?r:r.type==="member"?r.key:void 0;return l!==void 0&&t.has(l)?(0,N.s3)(s,c.key):c});return{...n,path:i}}const J=({side:n})=>n==="head";function Jn(n){
return n&&[n.key,Jn(n.outer)]}function Kt({matches:n},{nodes:t},e){const s=d=>JSON.stringify(Jn(d)),i=t.filter(({key:d})=>d!==void 0),c=[...(0,w.$z)(i,s).values()].filter(d=>d.some(J)&&!d.every(J)),o=new Set(
c.flat()),r=d=>o.has(d)?s(d):`${d.value.id} ${d.key??""}`,l=new Map(t.map((d,g)=>[d,g])),a=(0,w.$z)(t.filter(J),r),f=(0,w.$z)(n,({base:d})=>d.id),u=d=>{const g=(o.has(d)?void 0:f.get(d.value.id))??[];
for(let p=g.shift();p;p=g.shift()){const $=a.get(`${p.head.id} ${(0,v.S7)(p.path.at(-1))}`)?.shift();if($)return $}return a.get(r(d))?.shift()},m=new Map;let h=0;for(const d of t){if(m.has(d))continue;
const g=J(d)?d:u(d);h=(g&&l.get(g))??h+1e-6;const p=g===void 0?"removed":g===d?"added":"same",$=g??d,b=Bt($,e),T={name:b,label:b,status:p,rank:h,place:$,old:p==="same"?d:void 0};m.set(d,T).set($,T)}return m}
function Ht(n){const t=(0,N.Vn)(n.map(({name:e})=>e));for(const e of n){const s=(0,y.TH)(e.place.value);s&&(t.get(e.name)??0)>1&&(e.label=(0,N.oP)(e.name,s))}}function Bt({key:n,value:t,array:e},s){const[
i,...c]=["componentType",...t.members.keys()].map(r=>(0,y.TN)(t,r)),[o="?"]=[(0,y.QP)(t),i,(0,y.TH)(t),...c].filter(r=>r!==void 0);return n??s.nameOf(t,e)??(0,y.e1)(o)}function Vt({edges:n},t){const e=n.
flatMap(a=>{const[f,u]=[t.get(a.source),t.get(a.target)];return f&&u?[{...a,source:f,target:u,status:J(a.source)?"added":"removed"}]:[]}),s=({source:a,target:f,label:u})=>`${a.rank} ${f.rank} ${u.replace(
/(, )?output 1$/,"")}`,i=(0,w.$z)(e,({status:a})=>a),c=(0,w.$z)(i.get("removed")??[],s),o=a=>c.get(s(a))?.pop()?"same":"added";return[...(i.get("added")??[]).map(a=>({...a,status:o(a)})),...[...c.values()].
flat()].sort((a,f)=>a.source.rank-f.source.rank||a.target.rank-f.target.rank)}function Gt(n){const t=new Map;for(const e of["target","label"]){const s=i=>`${i.source.rank} ${e==="label"?i.label:i.target.
rank}`;for(const[i,c,...o]of(0,w.$z)(n,s).values()){if(!i||!c||o.length>0||i.status===c.status)continue;[i.source,i.target,c.target].every(({old:l})=>l)&&!t.has(i)&&!t.has(c)&&t.set(i,c).set(c,i)}}return n.
flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function Yt({root:n,nodes:t},e){const s=({keys:u})=>`${u[0]} ${u.length} ${u.at(-1)}`,i=(0,w.$z)(
(0,L.t5)(n),s),c=new Set(e.flatMap(u=>u.links.map(({field:m})=>m))),o=new Set(e.map(({item:u})=>u)),r=new Set([n,...t.map(({field:u})=>u)]),l={added:new Set,removed:new Set};for(const u of e){const m=[
u.source.name,u.target.name,...u.label.split(", ")].map(h=>JSON.stringify(h));for(const h of[...m,...u.links.map(d=>d.text)])l[u.status].add(h)}function a(u,m,h){if(m===void 0||r.has(m))return[{text:h,
field:n}];const d=m.keys.at(-1)===L.NQ?[{text:JSON.stringify(h),field:m}]:[];if("text"in u)return[...d,{text:u.text,field:m}];const g="members"in u?[...u.members]:[],p="items"in u?u.items.map($=>["[]",
$]):g;return[...d,...p.flatMap(([$,b])=>a(b,(0,L.Fu)(m,$),$))]}function f(u,m){const h=i.get(s(m))??[],d=h.reduce((p,{texts:$})=>p+($.get(u)??0),0);if(d<3||!/^"?[\w.-]{0,30}"?$/.test(u))return!1;const g=h.
flatMap(({texts:p})=>[...p.values()]);return 2*d>g.reduce((p,$)=>p+$,0)}return({path:u,...m})=>{const h=u.map(p=>p.type==="member"?p.key:"[]"),d=u.some(p=>"item"in p&&o.has(p.item)),g=(p,$)=>{const b=a(
p,h.reduce(L.Fu,n),`${h.at(-1)}`),T=b.some(({field:H})=>c.has(H)),Xe=({text:H,field:$n})=>{if(c.has($n))return $.has(H);const at=`${$n.keys.findLast(Ke=>Ke!=="[]")}`;return Un.includes(at)||$.has(H)&&
R([at],Jt)||T&&f(H,$n)};return(T||d)&&b.every(Xe)};return m.kind==="modified"?g(m.from,l.removed)&&g(m.to,l.added):"value"in m&&g(m.value,l[m.kind])}}function Zt(n,t,{componentOf:e},s){const i=(0,v.pi)(
n),c=t.flatMap(l=>{const{key:a,value:f,array:u}=l.place,m=(0,N.qU)(f)===void 0?e(f,u):void 0;return[f.id===l.old?.value.id&&a===l.old.key?void 0:f,m].map(d=>({owner:d,node:l}))}),o=(0,w.$z)(c,({owner:l})=>l);
o.delete(void 0);const r=(0,v.ix)(n.matches);for(const l of n.changes){if(s(l)||i(l))continue;const a=l.path.map(u=>r.get(u)?.head).reverse(),f=["value"in l&&l.value,...a].find(u=>o.has(u));for(const{
node:u}of o.get(f)??[])u.status==="same"&&(u.status="modified")}}var Qt=k(8965);const Pn=2,qt=1e3,Xn=240,_t=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,new RegExp(".{40,1200\
0}?(?:(?<=[,;{}\uFF0C\u3001\u060C])|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}","gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],ne=40,C="...";function te(n,t){const e=[sn(n??t),sn(t??n)],[s,i]=[Hn(n),Hn(t)],c=se(
s,i);return e[0]===e[1]?c:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function sn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Kn(n){return n.split(sn(n)==="CRLF"?`\r
`:`
`)}function Hn(n){return(n===void 0?[]:Kn(n)).flatMap(e=>_t.reduce(ee,[e]).map((s,i)=>i===0?s:C+s))}function ee(n,t){return n.flatMap(e=>e.length>Xn?Array.from(e.matchAll(t),([s])=>s):e)}function se(n,t){
const e=new Set(n),i=t.some(r=>e.has(r))?(0,Qt.E)([...n],[...t],{maxEditLength:qt}):void 0;if(i===void 0)return[...Vn(V(n),V(t)),...z("+",V(t))];const c=i.map(r=>({...r,value:V(r.value)}));let o=0;return c.
flatMap(({added:r,removed:l,value:a},f)=>{const u=c[f+1];if(l)return Vn(a,u?.added?u.value:[]);const[m,h]=[f===0?0:Pn,a.length-Pn],d=o+Bn(a.slice(0,h+1));return o+=Bn(a),r?z("+",a):u===void 0?z(" ",a.
slice(0,m)):h-m<2?z(" ",a):[...z(" ",a.slice(0,m)),`@@ line ${d} @@`,...z(" ",a.slice(h))]})}function V(n){const t=[];for(const e of n){const s=t.at(-1)??"",i=e.startsWith(C)&&e.length<ne&&s!==""&&s.length<
Xn/2;i&&t.pop(),t.push(i?s+e.slice(C.length):e)}return t}function z(n,t){return t.map(e=>`${n} ${e}`)}function Bn(n){return n.filter(t=>!t.startsWith(C)).length}function Vn(n,t){const e=new Map(n.map(
a=>[P(a),a])),s=a=>P(a)!=="",i=t.filter(s),o=(n.length-n.filter(s).length!==t.length-i.length?i:t).flatMap(a=>on(e.get(P(a))??a,a)),r=o.length>0||t.length===0?o:on(Gn(n),Gn(t));return[...r.length===0?
[]:[`@@ hard to see: ${[...new Set(r)].join(", ")} @@`],...z("-",n)]}function Gn(n){return n.map(t=>t.startsWith(C)?t.slice(C.length):`
${t}`).join("")}function on(n,t){if(P(n)!==P(t))return[];const[e,s]=[n.normalize(),t.normalize()],i=rn(n)===rn(t)?[]:["Unicode forms"];return e===s?i:[...i,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function P(n){return rn(n.normalize())}function rn(n){return n.replace(/\s/g,"")}function oe(n,t){const e=l=>/^[-+]/.test(l);let[s,i]=[0,t];const o=[...(0,w.$z)(n,l=>l.startsWith("@@ li\
ne ")?++s:s).values()].flatMap(l=>{const a=ie(l,i);return i-=cn(l),a}),r=n.filter(e).length-o.filter(e).length;return r===0?o:[...o,`@@ ${(0,S.hS)(r,"more changed line")} @@`]}function ie(n,t){const e=o=>o.
startsWith("-"),s=cn(n.filter(e)),i=cn(n)-s,c={removed:Math.max(t/2,t-i),others:Math.max(t/2,t-s)};return n.filter(o=>{const r=e(o)?"removed":"others";return c[r]-=o.length+1,c[r]>=0})}function cn(n){
return n.reduce((t,e)=>t+e.length+1,0)}var an=k(2742),D=k(7856);const j={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},ln=80,
I={texts:3,min:4,max:60,usual:2,usualWeight:.001},Yn=n=>`  ${n}`;function G(n,t,e){if(n.type==="string")return un(W((0,y.e1)(n.text),t.mask),t,e);const[s="",...i]=A(n,t);return i.length>0||s.length>ln?
void 0:(0,x.SS)(s,1/0)}function un(n,t,e){const s=t.mask(n).shown;if(s.length>ln||s.includes(`
`))return;const i=fn(n,t,e);return(0,x.SS)(JSON.stringify(s),1/0)+(i===void 0?"":` (${O(i,t)})`)}function fn(n,{labelOf:t},e){const s=t(n),i=e!==void 0&&(0,y.e1)((0,y.TH)(e)??"")===n;return s===void 0||
i||s.toLowerCase()===n.toLowerCase()||[...e?.members.values()??[]].some(o=>(0,y.jn)(o)&&(0,y.e1)(o.text)===s)?void 0:s}function re(n,t,{labelOf:e}){const[s,i]=n.slice(-2);return s?.type!=="item"||i?.type!==
"member"||!y.ZM.test(i.key)?!1:(0,y.TH)(s.item)===t||e((0,y.e1)(t))===s.label}function A(n,t,e){const{mask:s}=t;if((0,y.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const a=W((0,y.e1)(n.text),
s),{shown:f}=s(a);if(f.includes(`
`))return["|",...Kn(f).map(Yn)];const u=fn(a,t,e);return[JSON.stringify(f)+(u===void 0?"":` (${s(u).shown})`)]}const[i="",c=""]=n.type==="array"?"[]":"{}",o=n.type==="array"?n.items.map(a=>A(a,t)):Array.
from(n.members,([a,f])=>{const[u,...m]=(0,D.$C)(a,f,n)?[S.v5]:A(f,t,n);return[`${JSON.stringify(s(a).shown)}: ${u}`,...m]}),r=i+o.join(", ")+c;return r.length<=ln&&o.every(a=>a.length===1)?[r]:[i,...o.
flat().map(Yn),c]}function W(n,t){if(!n.includes("%")||n.includes("://")&&t(n).shown!==n)return n;try{const e=decodeURIComponent(n);return[encodeURIComponent(e),encodeURI(e)].includes(n)?e:n}catch{return n}}
function ce(n,t,e){const s=[W(n,e),W(t,e)];return[n,t].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[n,t]:s}function ae(n,t,e){const s=new Map,i=(o,r,l)=>{l>(s.get(o)?.weight??0)&&s.set(o,{text:r,
weight:l})},c=(o,r,l)=>{if(o.type==="array")for(const d of o.items)c(d,r,l+1);if(o.type==="object")for(const[d,g]of o.members)y.eX.some(p=>p===d)&&(0,y.TN)(o,"name")===JSON.stringify(r)||((0,D.$C)(d,g,
o)?i(d,S.v5,I.max):c(g,d,l+1));if(o.type!=="string")return;const a=(0,y.e1)(o.text),u=/^type$/i.test(r)||(0,v.rL)(r,o)||(0,v.gN)(a)||t(o)||e.labelOf(a)!==void 0;if(a.length<I.min||u)return;const m=a.includes(
"://")?2*I.max:Math.min(a.length,I.max),h=e.countOf(a)>I.usual?I.usualWeight:1;i(r,e.mask(W(a,e.mask)).shown,h*m/(l+1))};return c(n,"",0),[...s].sort(([,o],[,r])=>r.weight-o.weight).filter(([,{weight:o}],r)=>r===
0||r<I.texts&&o>I.usualWeight*2*I.max).map(([o,{text:r}])=>`${O(o,e)}: ${(0,x.SS)(JSON.stringify((0,x.Jj)(r,I.max)),1/0)}`).join(", ")}function O(n,{mask:t},e=100){return(0,x.SS)(t(n).shown,e)}function X(n,t,e=!1){
const s=n.findLastIndex(({type:o})=>o==="item"),i=e?1/0:100;return n.flatMap((o,r)=>{if(o.type==="element"){const u=n[r+1],m=u?.type==="member"&&o.item?(0,y.TN)(o.item,u.key):void 0,h=o.text===void 0||
r>0&&!u||m===JSON.stringify(o.text);return[(0,x.SS)(`[${o.index}]`)+(h?"":` (${O(o.text,t)})`)]}if(o.type==="item"){const u=t.endsOf(o.item),m=u===void 0?o.label:e?`${u} (${o.label})`:u,h=r===s&&o.hint!==
void 0?` (${O(o.hint,t)})`:"";return[`**${O(m,t,i)}**${h}`]}const l=n.slice(r+1).find(({type:u})=>u!=="member")?.type==="item",a=!e&&l&&/^([A-Za-z]*|[a-z_]+)$/.test(o.key),f=fn(o.key,t);return a?[]:[O(
o.key,t,i)+(f?` (${O(f,t)})`:"")]}).join(" \u203A ")||(t.whole??"the whole file")}function dn({path:n},t,e){const s=n.slice(t(n)).map(i=>({...i,text:void 0}));return X(s,e)}function mn(n,t){const e=o=>n.
map(({path:r,kind:l})=>(l?`${j[l]} `:"")+X(r,t,o)),[s,i]=[e(!1),e(!0)],c=(0,N.Vn)(s);return Zn(s.map((o,r)=>c.get(o)===1?o:i[r]??o))}function Zn(n){const[t,e]=[(0,N.Vn)(n),new Map];return n.map(s=>{const[
i=1,c]=[t.get(s),(e.get(s)??0)+1];return e.set(s,c),i===1?s:`${s} (${c} of ${i})`})}const Y=3,le=5,ue=120,hn={line:": changed, hidden"};function F(n,t){const e=new Map;let s=n;for(const c of[v.a2,({length:o})=>o-
1]){const o=[...(0,w.$z)(s,r=>fe(r,c(r.path),t)).values()];for(const r of o)r.length>=Y&&e.set(r[0],de(r,c,t));s=o.filter(r=>r.length<Y).flat()}const i=mn(s,t);for(const[c,o]of s.entries()){const{line:r,
...l}=Z(o,t);e.set(o,M(`- ${i[c]}${r}`,{changes:1,...l}))}return n.flatMap(c=>e.get(c)??[])}function fe(n,t,e){if(n.kind==="moved")return qn(n)===void 0?_n(n,e):n;const i=(n.kind==="modified"?[n.from,
n.to]:"value"in n?[n.value]:[]).flatMap(r=>"id"in r?[r.id]:[]);if(t<=0||i.length===0)return n;const c=r=>r.type==="member"?r.key:r.type==="item"?[r.label]:r.index,o=n.path.slice(t).map(c);return JSON.
stringify([n.kind,i,o])}function de(n,t,e){const[s]=n,{line:i,under:c=()=>""}=Z(s,e),o=s.kind==="moved",r=n.flatMap(({path:m})=>m.slice(-1)),l=o?nt(r,e):tt(Qn(n,t,e)),a=s.kind==="modified"?"":` ${s.kind}`,
f=o?l.line+i:`${dn(s,t,e)}${i}${a} in ${l.line}`,u=`- ${j[s.kind]} ${f}`;return M(u,{changes:n.length,under:m=>c(m)+(l.under?.(m)??"")})}function Qn(n,t,e){const s=n.map(({path:i})=>({path:i.slice(0,t(
i))}));return mn(s,e)}function Z(n,t){if(n.kind==="modified")return et(n,t);if("value"in n)return pe(n,t);if(n.kind==="moved"){const i=qn(n);return{line:`: ${i===void 0?_n(n,t):`renamed from ${O(i,t)}`}`}}
if(n.moved.length===0)return{line:": in a new order"};const e=nt(n.moved,t),s=e.under?`${e.line} moved`:`moved: ${e.line}`;return{...e,line:`: in a new order (${s})`}}function qn({from:n,path:t}){const[
e,s]=[n.at(-1),t.at(-1)],i=s&&"label"in s?s.label:s&&"key"in s&&s.key;return e?.type==="member"&&e.key!==i?e.key:void 0}function _n({from:n,path:t},e){const[s,i]=[n,t].map(c=>X(c.slice(0,-1),e));return`\
moved from ${s} to ${i}`}function nt(n,t){const e=n.map(s=>({path:[s]}));return tt(mn(e,t))}function tt(n){if(n.length<=le)return{line:n.join(", ")};const t=(0,S.hS)(n.length,"item"),e=Nn(t,E+n.join("\
, "));return{line:t,under:s=>e.length<=s?e:""}}function et({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,D._p)(n,t,e))return hn;if(t.type==="string"&&e.type==="\
string"){const u=re(n,e.text,s)?{...s,labelOf:()=>{}}:s;return he((0,y.e1)(t.text),(0,y.e1)(e.text),u)}const i=me(t,e);if(i?.changes.length===0)return{line:`: the same ${i.words}`};if(i)return{line:` \
(${i.words})`,under:st(F(i.changes,s))};const[c,o]=[A(t,s).join(`
`),A(e,s).join(`
`)];if(c===o)return hn;const[r,l]=[G(t,s),G(e,s)],a=`: ${r??"\u2026"} \u2192 ${l??"\u2026"}`;return r&&l?{line:a}:[c,o].includes("null")&&![t.type,e.type].includes("string")?{line:a,under:K(c,o,"All o\
f it")}:{line:"",under:K(c,o)}}function me(n,t){const e=n.type==="string"!=(t.type==="string"),[s,...i]=[n,t].flatMap(u=>u.type==="array"?u.items:[]);if(!e&&(s?.type!=="object"||i.length>0))return;const c=u=>(0,an.
dj)(!e&&u.type==="array"&&s?s:u),o=u=>u.type==="string"?(0,y.e1)(u.text):c(u),r=(0,an.qy)(o(n),o(t))?.changes,[l,a,f]=e?["JSON","text","string"]:["object","list","array"];return r&&{changes:r,words:`${l}\
, ${t.type===f?"now":"no longer"} in a ${a}`}}function st(n){const t=M("",{parts:n});return e=>`
${xn(On(t,e).join(""))}`}function he(n,t,e){const[s,i]=ce(n,t,e.mask),c=s===n&&i===t?"":" (percent-encoded)",[o,...r]=(0,an.qy)(s,i)?.changes??[];if(o!==void 0){const p={...e,whole:"the whole text"},$=`${c}\
 (JSON in a text)`;if(r.length===0&&o.kind==="modified"){const b=et(o,p);return{...b,line:`${$} \u203A ${X(o.path,p)}${b.line}`}}return{line:$,under:st(F([o,...r],p))}}const[l,a]=[e.mask(s),e.mask(i)];
if(l.shown===a.shown)return{line:c+hn.line};const f=l.hidden===a.hidden?"":" (hidden values differ, too)",u=[s,i].every(p=>e.labelOf(p,!0)!==void 0)||void 0,m={...e,labelOf:p=>e.labelOf(p,u)},[h,d]=[un(
s,m),un(i,m)];if(!h||!d)return{line:c+f,under:K(l.shown,a.shown)};const g=on(l.shown,a.shown).join(", ");return{line:`${c}: ${h} \u2192 ${d}${g&&` (${g})`}${f}`}}function pe(n,t){const{path:e,value:s}=n;
if(s.type==="hidden")return{line:""};if((0,D._p)(e,s))return{line:": hidden"};if(s.type==="object")return ge(n,s,t);const i=G(s,t);return i!==void 0?{line:`: ${i}`}:s.type==="array"?{line:"",under:pn(
n,A(s,t),(0,S.hS)(s.items.length,"element"))}:{line:"",under:pn(n,[t.mask(W((0,y.e1)(s.text),t.mask)).shown])}}function ge(n,t,e){const s=n.path.at(-1),i=s?.type==="item"?s:void 0;if(t.members.size===
0&&!i)return{line:": `{}`"};const c=h=>(0,y.jn)(h)&&[i?.label,i?.hint].includes((0,y.e1)(h.text)),o=[...t.members].filter(([,h])=>!i||!c(h)),r=o.filter(([h,d])=>!i||!(0,v.rL)(h,d)),l=r.map(([h,d])=>{const g=(0,D.
$C)(h,d,t)?(0,x.SS)(S.v5):G(d,e,t);return g&&`${O(h,e)}: ${g}`}),a=!l.includes(void 0)&&l.join(", ").length<=ue,f=a?l.join(", "):ae(t,c,e),u=f&&`: ${f}`;if(a&&r.length===o.length)return{line:u};const m=pn(
n,A(t,e),(0,S.hS)(t.members.size,"field"));return{line:u,under:a?h=>h===1/0?m(h):"":m}}function pn({kind:n},t,e){const s=t.join(`
`);return n==="added"?K(void 0,s,e):K(s,void 0,e)}function K(n,t,e){const s=(0,x.EU)(te(n,t),"diff",E);return i=>{const c=s.length<=i?s:$e(s,i);return e===void 0?`
${c}`:Nn(e,c)}}function $e(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(i=>i.slice(E.length));return[...e.slice(0,1),...oe(s,t).map(i=>E+i),...e.slice(-1)].join(`
`)}const ot=5;function ye(n,t,e){const s=Pt(n,d=>e(d).shown,t),i=(0,y.qy)(()=>(0,N.Vn)((0,y.PX)(n.head??n.base))),c={mask:e,labelOf:(d,g)=>s?.labelOf(JSON.stringify(d),g),endsOf:d=>s?.endsOf(d),countOf:d=>i().
get(d)??0},o=it((0,q.xS)(n)),r=n.status==="modified",l=r?Oe(n,c,s):F(Q(ve(n),s),c),{nodes:a=0,connections:f=0}=s?.size??{},u=a===0?"What is in it":`${(0,S.hS)(a,"node")}, ${(0,S.hS)(f,"connection")}`,
h=[...r?l:U(u,l,{changes:o,folded:!0}),...be(n,c)];return[...we(s),M(Se(n,e),{parts:h,changes:o})]}function it({added:n,modified:t,removed:e}){return n+t+e}function we(n){return n?.note!==void 0?[M(n.
note)]:n?.picture?[M((0,x.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Se({name:n,kind:t,status:e,changes:s},i){const c=`**${O(n,{mask:i})}**`;return e!=="modified"?`${j[e]} ${c}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${j.modified} ${c}: content modified`:t==="variables"?`${c} (values are never shown)`:c}function be({references:n},t){if(n.length===0)return[];const e=n.slice(0,ot).
map(({path:o,from:r,to:l})=>`${X(o,t)} (${O(r,t)} \u2192 ${O(l,t)})`),s=n.length>ot?", \u2026":"",i=n.length===1?"follows and isn't":"follow and aren't",c=`${(0,S.hS)(n.length,"reference")} to new IDs\
 and names ${i} counted`;return[M(`${c}: ${e.join(", ")}${s}`)]}function Oe(n,t,e){const s=(0,v.pi)(n),i=new Set(n.changes.filter(ke)),c=e?.connections??[],o=new Set(c.map(({item:p})=>p)),[r,l]=[gn(n.
text?.base),gn(n.text?.head)],a=(0,w.$z)(n.text?[{kind:"modified",path:[],from:r,to:l}]:n.changes,p=>e?.tells(p)?rt(p)?"layout":"told":"value"in p&&o.has(p.value)?"connection":s(p)?"layout":i.size>=Y&&
i.has(p)?"number":Me(p.path,e)?p.kind==="reordered"?"order":"item":"rest"),[f,u]=[a.get("layout")??[],a.get("connection")??[]],m=F(a.get("rest")??[],t),h=Ne(c,u,t),d=(a.get("told")?.length??0)+u.length,
g=`Layout and bookkeeping: ${(0,S.hS)(f.length,"change")}`;return[...F(Q([...a.get("item")??[],...a.get("order")??[]],e),t),...ct(Q(a.get("number")??[],e),t),...U("Connections",h,{noun:"connection",changes:d}),
...h.length===0?m:U("Elsewhere in the file",m),...U(g,ct(Q((0,v.lY)(f,n),e),t),{folded:!0})]}function Q(n,t){return t?n.map(t.withItems):n}function rt({path:n}){return n.at(-2)?.type==="item"&&Un.includes(
(0,v.S7)(n.at(-1)))}function ke(n){return n.kind!=="modified"||!rt(n)?!1:[n.from,n.to].every(({type:t})=>t==="literal")}function Me(n,t){return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(
e.key))}function gn(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function ve({base:n,head:t,text:e,status:s,changes:i}){const c=s==="removed"?"removed":"added",o=(l,a)=>{const f=(0,N.Vg)(l,
()=>{});return!(a.length<3&&f.length>0&&f.every(m=>m.value.type==="object"))&&(a.length>0||l.type!=="object")?[{kind:c,path:a,value:l}]:f.flatMap(({step:m,value:h})=>m.type==="member"?o(h,[...a,m]):[{
kind:c,path:[...a,m],value:h}])},r=n??t??(e&&gn(e.base??e.head));return r?o(r,[]):i}function Ne(n,t,e){const s=new Map(t.map(o=>["value"in o&&o.value,o])),i=xe(n,s),c=Zn(i.map(o=>Le(o,e)));return i.map(
([{item:o}],r)=>{const l=s.get(o),{line:a,under:f=()=>""}=l?Z(l,e):{line:""};return M(`${c[r]}${f(0)===""?a:""}`,{under:f})})}function xe(n,t){const e={added:new Map,removed:new Map};return n.flatMap(
s=>{const{kind:i,source:c,target:o,item:r}=s;if(i==="rewired"||t.has(r))return[[s]];const l=e[i].get(c),a=l??[s];return l&&l.push(s),e[i].delete(c),e[i].set(o,a),l?[]:[a]})}function Le(n,t){const[{kind:e,
source:s,target:i,was:c}]=n,o=f=>`**${O(f.label,t)}**`,r=f=>f===""?"":` (${O(f,t)})`,l=n.map(({target:f,label:u})=>` \u2192 ${o(f)}${r(u)}`),a=c?.target===i?r(c.label)||" without a label":c&&` ${o(c.target)}`;
return`- ${j[e]} ${o(s)}${l.join("")}${a===void 0?"":`, was${a}`}`}function ct(n,t){const e=i=>`${i.kind} ${(0,v.a2)(i.path)>0} ${dn(i,v.a2,t)}`;return[...(0,w.$z)(n,e).values()].flatMap(i=>{const c=i.
map(a=>Z(a,t));if(i.length<Y||c.some(({under:a})=>a))return F(i,t);const o=Qn(i,v.a2,t),r=xn(c.map(({line:a},f)=>`- ${o[f]}${a}`).join(`
`)),l=`- ${j[i[0].kind]} ${dn(i[0],v.a2,t)} of ${(0,S.hS)(i.length,"item")}`;return M(l,{changes:i.length,under:()=>`
${r}`})})}const Ie="<!-- workflow-report -->",Ee=6e4,ze=1e3;function je(n){const{workflows:t,missing:e}=n,s=(0,D.lb)(n),c=["changed","added","removed"].flatMap(l=>t.filter(a=>a.status===l)).map(l=>{const a=it(
l.counts),f=l.files.flatMap(({base:h,head:d})=>[d??[],h??[]].flat()),u=(0,y.qy)(()=>(0,N.j9)([...f,...l.unchanged])),m=h=>ye(h,d=>u().itemOf(d),s);return{workflow:l,changes:a,parts:l.files.flatMap(m)}}),
o=Re(n,s),r=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:l=Ee,maxBytes:a=1/0,headings:f=!0,mark:u=!0}={})=>{const m=c.map(({workflow:g,...p})=>M(Te(g,s,f),p)),h=M(r,{parts:[
...U("",m,{noun:"workflow"}),...o]}),d=u?`${Ie}
`:"";for(let g=Math.min(l,a);;){const p=[d,...On(h,g-d.length-1),`
`],$=a===1/0?0:Buffer.byteLength(p.join(""));if($<=a||g<ze)return p;g=Math.floor(g*a*.99/$)}}}function Ae(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Te({name:n,status:t,counts:e},s,i){const c=i?"### ":"",o=n===void 0?void 0:O(n,{mask:s});return t==="added"||t==="removed"?`${c}${j[t]} ${o===void 0?"Workflow":`${o}: workflow`} ${t}`:i?`${c}${o===
void 0?"":`${o}: `}${(0,q.cq)(e)}`:""}function Re({workflows:n,notCompared:t=[]},e){const s=(o,r)=>{const l=o.flatMap(a=>a===void 0?[]:[O(a,{mask:e})]).join(", ");return o.length===0?[]:[M(r(l),{least:r(
(0,S.hS)(o.length,"workflow"))})]},i=n.flatMap(({name:o,status:r})=>r==="unchanged"?[o]:[]),c=n.flatMap(({name:o,variablesCompared:r})=>r?[]:[o]);return[...n.length===0?[M("No workflow was compared")]:
[],...s(i,o=>o===""?"No changes":`${o}: no changes`),...s(c,o=>`The environment variables${c.length===n.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,o=>`${o}: not compared, because the step failed`)]}var Ce=k(8725),De=k(2697),We=k(6584);const Fe=900*1024;async function Ue(n){Pe(n);const t=je(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,De.bg)("the report",e),Je(t)}function Je(n){return(t,e,s)=>{const i=Fe-Buffer.byteLength(e.join()),c=n({headings:t,maxLength:1/0,maxBytes:i,mark:!1}).join("");return s===void 0?c:Ae(c,s)}}
function Pe(n){const t=(0,q.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(We.bY),s=t.length>20?` and ${(0,S.hS)(t.length-20,"more line")}`:"";(0,Ce.lm)(`No field matched ${e.join(", ")}${s} \
in ignore. Check the spelling.`)}})};export{Ve as id,Ge as ids,Ye as modules};
