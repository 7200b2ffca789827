const ss=345,os=[345],is={2345:((ts,ft,w)=>{w.d(ft,{pageReport:()=>Qe,publishReport:()=>_e,tellUnusedIgnores:()=>qe});var Y=w(1124),y=w(706),L=w(1345);const hn=Number.MAX_SAFE_INTEGER,gn=2,Q=60,pn="</\
details>",ut=41,lt=100;function b(n,t={}){const{under:e=()=>"",parts:s=[],noun:o="change",folded:i=!1}=t,{length:c}=e(hn),{least:d=c===0?n:`${n} \u2026`,changes:r=q(s)}=t;return{line:n,under:e,size:n.
length+c,least:d,parts:s,changes:r,noun:o,folded:i}}function D(n,t,e={}){return t.length===0?[]:[b(n,{...e,parts:t})]}function $n(n,t){const e=yn(n,[]),s=({leaf:r,outer:a})=>a.length===1?0:r.size,o=(0,L.
Vn)(e.flatMap(({outer:r})=>r)),i=new Map;let c=t;const d=e.sort((r,a)=>s(r)-s(a)).filter(({leaf:r,outer:a})=>{const f=a.filter(h=>!i.has(h)),u=a.filter(h=>o.get(h)===1),m=f.map(({line:h,folded:g})=>h.
length+gn+Q+(g?ut:0)).reduce((h,g)=>h+g,r.least.length+gn-Q*u.length);if(m>c)return!1;c-=m;for(const h of a)i.set(h,[]),o.set(h,(o.get(h)??0)-1);return!0});for(const[r,{leaf:a}]of d.entries()){const f=mt(
a,a.least.length+Math.floor(c/(d.length-r)));c-=f.reduce((u,{length:l})=>u+l,-a.least.length),i.set(a,f)}return gt(wn(n,i).filter(([r])=>r!==""))}function yn(n,t){return n.parts.length===0?[{leaf:n,outer:t}]:
n.parts.flatMap(e=>yn(e,[...t,n]))}function mt({line:n,under:t,size:e,least:s},o){if(e<=o)return[n,t(Math.max(o,hn))];for(let i=o-n.length-Q;i>lt;i=Math.floor(i*.7)){const c=t(i);if(c!==""&&n.length+c.
length<=o)return[n,c]}return[s]}function wn(n,t){const{line:e,parts:s,folded:o}=n;if(s.length===0)return[t.get(n)??[]];const c=[...s.filter(d=>t.has(d)).flatMap(d=>wn(d,t)),[ht(n,s.filter(d=>!t.has(d)))]];
return o?[[`<details><summary>${e}</summary>`],...c,[pn]]:[[e],...c]}function ht({noun:n},t){if(n==="connection"&&t.length>0)return`\u2026 and ${(0,y.hS)(t.length,"more connection")}`;if(q(t)===0)return"";
const e=n==="workflow"?` in ${(0,y.hS)(t.length,"more workflow")}`:"";return`\u2026 and ${(0,y.hS)(q(t),"more change")}${e}`}function q(n){return n.reduce((t,{changes:e})=>t+e,0)}function gt(n){const t=e=>e?.[0]?.
startsWith("- ");return n.flatMap((e,s)=>{const o=e[0]===pn||t(e)&&t(n[s-1]);return[s===0?"":o?`
`:`

`,...e]})}var O=w(8132),p=w(3436),F=w(2742);const nn=E(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),J=["x","y"],pt=E("w h width height left top zoom"),$t=[
["x"],["position"],["left","top"]],bn=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,Mn=E("_?id uuid guid identifier instanceIdentifier i\
nstanceId groupId"),tn=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Sn=E("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),yt=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
bn],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Sn,/^\d{1,15}$/],[Sn,tn]];function E(n){return new RegExp(`^(${n.replaceAll(" ","|")})$`,"i")}function kn({base:n,head:t}){const e={
base:(0,F.Z)(()=>new Set((0,p.PX)(n))),head:(0,F.Z)(()=>new Set((0,p.PX)(t)))};return s=>{const{kind:o,path:i}=s;if(o==="reordered"||o==="moved")return!1;const[c,d=c]=o==="modified"?[s.from,s.to]:[s.value];
if(Mt(i)&&K(c)&&K(d))return!0;if(o!=="modified"||c.type!==d.type||!("text"in c)||!("text"in d))return!1;const[r,a,f]=[R(i.at(-1)),(0,p.e1)(c.text),(0,p.e1)(d.text)],u=m=>m.test(a)&&m.test(f);return yt.
some(([m,h])=>m.test(r)&&u(h))?!0:i.at(-2)?.type!=="member"&&Mn.test(r)&&u(tn)&&!e.head().has(a)&&!e.base().has(f)}}function wt(n){return tn.test(n)||bn.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}
function bt(n,t){return Mn.test(n)&&(0,p.jn)(t)||(nn.test(n)||J.includes(n))&&K(t)}function Mt(n){if(n.slice(v(n)).some(o=>nn.test(R(o))))return!0;const[t,e]=[n.at(-2),R(n.at(-1))],s=t?.type==="item"&&
t.item.type==="object"?t.item.members:void 0;return J.includes(e)||pt.test(e)&&$t.some(o=>o.every(i=>s?.has(i)))}function v(n){return n.findLastIndex(({type:t})=>t==="item")+1}function St(n,{matches:t}){
const e=new Map(t.map(o=>[o.path.at(-1),o])),s=new Map;for(const o of n){const i=v(o.path),[c,d]=[o.path[i-1],o.path[i]],r=J.includes(R(d)),a=r?J:nn.test(R(d))?[R(d)]:[],[f,u]=[On(e.get(c)?.base,a),On(
e.get(c)?.head,a)],l=[...o.path.slice(0,i),{type:"member",key:a.join(", ")}];f&&u?s.set(r?c:d,{kind:"modified",path:l,from:f,to:u}):s.set(o,o)}return[...s.values()]}function On(n,t){const e=n?.type===
"object"?t.flatMap(s=>n.members.get(s)??[]):[];if(!(e.length<t.length))return e.length>1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function R(n){return n?.type==="member"?n.key:""}function K(n){if(n.
type==="literal")return/\d/.test(n.text);const t=n.type==="array"?n.items:n.type==="object"?[...n.members.values()]:[];return t.length>0&&t.every(K)}const kt=[E("_?id key uuid guid identifier"),E("(no\
de|step|state)_?id"),E("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,E("\\*")],In=E("(source|from|target|to|next|then|else|goto|default)(_?id)?"),B="*",Ot=64;function It(n,t){
const e=Nn([]),s=[],o=new Set([n,t].flatMap(d=>[...(0,p.PX)(d),...xn(d)]));function i(d,r,a){if((0,p.jn)(d))vn(d.text,r,a);else if(d.type==="object")c(d,r,a);else{const f=d.items.length>1&&d.items.some(
({type:u})=>u==="array");for(const[u,l]of d.items.entries())i(l,En(r,"[]"),{...a,array:d.items,...f&&{slot:u}})}}function c(d,r,{key:a,array:f,map:u,...l}){let m=l;if(f!==void 0||a!==void 0){const $={
side:l.side,value:d,field:r,outer:l.place,key:a,array:f??[]};m={...l,place:$,map:u},s.push($)}const h=Nt(d,o),g=m===l&&(0,p.YD)(d).some($=>u?.members.has($));for(const[$,k]of d.members){const S=En(r,h||
g?B:$);g&&vn(JSON.stringify($),S,m,k),(!g||k.type==="array")&&i(k,S,h?{...m,key:$,map:d}:m)}}return i(n,e,{side:"base"}),i(t,e,{side:"head"}),{root:e,places:s,find:Et(s)}}function Nn(n){return{keys:n,
inner:new Map,texts:new Map,references:[]}}function En(n,t){const e=n.inner.get(t)??Nn([...n.keys,t]);return n.inner.set(t,e),e}function Ln(n,t){return n?.inner.get(t)??n?.inner.get(B)}function vn(n,{
keys:t,texts:e,references:s},{place:o,slot:i},c){e.set(n,(e.get(n)??0)+1);const d=n.startsWith('"')?n.length>2:In.test(t.findLast(r=>r!=="[]")??"")&&Number.isInteger(Number(n));o&&d&&s.push({text:n,place:o,
slot:i,value:c})}function xn(n){if((0,p.jn)(n))return[];const t=n.type==="array"?n.items:[...n.members.values()];return[...t.flatMap(xn),...t.some(jn)?[]:(0,p.YD)(n)]}function jn(n){return n.type==="o\
bject"}function Nt({members:n},t){return 2*[...n.keys()].filter(s=>!In.test(s)&&t.has(s)).length>=n.size&&[...n.values()].every(jn)}function Et(n){const t=new Map;for(const e of n){const s=(o,i)=>{const c=kt.
findIndex(a=>a.test(o));if(c<0)return;const d=`${e.side} ${i}`,r=t.get(d)??[];r[c]=(r[c]??new Set).add(e),t.set(d,r)};e.key!==void 0&&s(B,JSON.stringify(e.key));for(const[o,i]of e.value.members)(0,p.jn)(
i)&&s(o,i.text)}return(e,s)=>{const o=t.get(`${s.side} ${e}`)?.find(i=>i);return o&&o.size<=Ot?An([...o],s):void 0}}function An(n,t){const e=t?n.filter(o=>en(o,t)):n;if(e.length===0&&t)return An(n,t.outer);
const s=e.length>1?e.filter(({value:o})=>o.members.size>2):e;return s.length===1?s[0]:void 0}function en(n,t){return n!==void 0&&(n===t||en(n.outer,t))}var I=w(5408);const Lt="source from origin src t\
ail out".split(" "),vt="target to dest destination head in".split(" "),Rn="next to goto target targets wire wires link links edge edges transition transitions connection connections",Cn=`${Rn} then el\
se default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),xt="after depends dependencies need\
s requires prev previous predecessor predecessors".split(" "),jt=`${Rn} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),At="label title name cond\
ition if when event type relationship selectedRelationships".split(" "),Rt=60;function Ct(n,t){const e=It(n,t),s=zt(e.root).flatMap(d=>Tt(d,e)),o=Dt(s),i=o.length>0?o:Pt(s,e),c=new Set(i.flatMap(({source:d,
target:r})=>[d.field,r.field]));return{root:e.root,nodes:e.places.filter(({field:d})=>c.has(d)),edges:i}}function P(n,t){return n.flatMap(s=>s.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(s=>t.includes(
s.toLowerCase()))}function zt(n){const t=[n];for(const e of t)t.push(...e.inner.values());return t}function Tt(n,{find:t}){const e=n.references.flatMap(d=>{const r=t(d.text,d.place);return r?[{...d,field:n,
target:r}]:[]}),s=e.filter(({place:d,target:r})=>!en(d,r)),o=e.length/n.references.length,i=o>=.5&&X(n.references)-X(e)<=2;return(o>=.9||i&&P(n.keys.slice(-2),Cn))&&2*s.length>=e.length?[e]:[]}function X(n){
return new Set(n.map(({text:t})=>t)).size}function Dt(n){const t=n.filter(e=>!e.some(({place:s,target:o})=>o.field===s.field));return[...(0,I.$z)(t,([e])=>e?.place.field).values()].flatMap(e=>{const s=new Map(
zn(e,Lt).map(o=>[o.place,o]));return zn(e,vt).flatMap(o=>{const i=s.get(o.place),c=i&&{source:i.target,target:o.target,links:[i,o]};return c?[{...c,label:Tn(o,o.place,[]),item:o.place.value}]:[]})})}function zn(n,t){
return n.filter(([s])=>s&&P(s.field.keys.slice(-2),t)).sort((s,o)=>X(o)-X(s))[0]??[]}function Pt(n,t){const[e,s]=[[],[]],o=new Set;for(const c of n){const d=c.flatMap(l=>Xt(l,t)),[r]=d;if(r===void 0||
10*d.length<9*c.length)continue;const a=r.link.field.keys.slice(r.inside.field.keys.length),f=d.filter(({source:l,inside:m})=>l!==m);for(const{inside:l}of f)o.add(l.key);const u=P(a,xt);if(!(!u&&f.length===
0&&!P(a,Cn)))for(const{link:l,source:m}of d){const h=l.place===m?void 0:l.place,g={label:Tn(l,h,a),links:[l],item:h?.value};u?s.push({source:l.target,target:m,...g}):e.push({source:m,target:l.target,...g})}}
const i=e.length<s.length?s:e;return o.size>1||X(i.flatMap(({links:c})=>c))>1?i:[]}function Xt(n,{find:t}){for(let e=n.place;e;e=e.outer){const s=t(JSON.stringify(e.key),e),o=[e,s].find(i=>i?.field===
n.target.field);if(o)return[{link:n,source:o,inside:e}]}return[]}function Tn({slot:n,value:t},e,s){const o=At.map(d=>{const[r,a]=[e?.field.inner.get(d),Dn(e?.value.members.get(d))];return r&&r.texts.size+
(r.inner.get("[]")?.texts.size??0)>1||a.includes(" ")?a:""}),i=s.filter(d=>!jt.includes(d.toLowerCase())),c=n===void 0?[]:[`output ${n+1}`];return[Dn(t),...o].find(d=>d!=="")??[...i,...c].join(", ")}function Dn(n){
const e=(n?.type==="array"?n.items:[n]).flatMap(s=>s?.type==="string"&&(0,p.e1)(s.text).trim()||[]).join(", ");return e.length>Rt?"":e}const Pn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\
\u2796 "},Ut={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Wt={same:"\
-->",added:"==>",removed:"-.->"},Xn=40,Ft=500,Jt=5e4,Kt=40,Bt=6;function Ht(n,t,{isWhole:e,hide:s}){const o=({status:r})=>e||r!=="same",i=new Set([...n.filter(o),...t.filter(o).flatMap(H)]),c=t.filter(
r=>H(r).some(o)).flatMap(H);if(i.size===0)return{};for(const r of[new Set([...i,...c]),i]){const a=t.filter(u=>H(u).every(l=>r.has(l)));if(r.size>Xn||a.length>Ft)continue;const f=Vt(n.filter(u=>r.has(
u)),a,s);if(f.length<=Jt)return{picture:f}}return{note:`The picture is left out: it would have ${i.size>Xn?(0,y.hS)(i.size,"node"):"too many connections"}.`}}function H({source:n,target:t}){return[n,t]}
function Vt(n,t,e){const s=new Map(n.map((i,c)=>[i,`n${c+1}`])),o=n.map(i=>`  ${s.get(i)}["${Pn[i.status]}${Un(e(i.label))||"?"}"]`);for(const{source:i,target:c,label:d,status:r}of t){const a=`${Pn[r]}${Un(
e(d))}`.trim();o.push(`  ${s.get(i)} ${Wt[r]}${a===""?"":`|"${a}"|`} ${s.get(c)}`)}for(const[i,c]of Object.entries(Ut)){const d=n.filter(r=>r.status===i).map(r=>s.get(r));d.length>0&&o.push(`  classDe\
f ${i} ${c}`,`  class ${d.join()} ${i}`)}return[`flowchart ${Gt(n,t)>Bt?"TD":"LR"}`,...o].join(`
`)}function Gt(n,t){const e=new Set(t.map(({target:i})=>i)),s=n.filter(i=>!e.has(i)),o=new Map((s.length>0?s:n.slice(0,1)).map(i=>[i,1]));for(const[i,c]of o)for(const{source:d,target:r}of t)d===i&&!o.
has(r)&&o.set(r,c+1);return Math.max(...o.values())}function Un(n){return(0,O.RK)((0,O.Jj)(n.replace(/\s+/g," ").trim(),Kt)).replace(Zt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Zt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Wn="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),_t="* if when id name label title type key handle condition event relationships".split(" ");function Yt(n,t=e=>e){const e=n.
head??n.base;if(e===void 0)return;const[s,o]=[n.base??e,n.head??e],i=(0,L.j9)([o,s]),c=Ct(s,o),d=Qt(n,c,i),r=[...new Set(d.values())].sort((g,$)=>g.rank-$.rank),a=ne(c,d),f=a.filter(g=>g.status!=="sam\
e"),u=ee(c,f);oe(n,r,i,u);const l=new Map(a.map(({item:g,source:$,target:k})=>[g,`${$.label} \u2192 ${k.label}`])),m=new Set(r.map(({place:g})=>g.key)),h=g=>g.filter(({status:$})=>$!=="removed").length;
return{...Ht(r,a,{isWhole:n.status!=="modified",hide:t}),connections:te(f),size:{nodes:h(r),connections:h(a)},tells:u,isItemKey:g=>m.has(g)||i.labelOf(JSON.stringify(g))!==void 0,labelOf:i.labelOf,endsOf:g=>l.
get(g)}}function sn({side:n}){return n==="head"}function Fn(n){return n&&[n.key,Fn(n.outer)]}function Qt({matches:n},{nodes:t},e){const s=f=>f.key===void 0?`${f.value.id}`:JSON.stringify(Fn(f)),o=new Map(
t.map((f,u)=>[f,u])),i=(0,I.$z)(t.filter(sn),s),c=(0,I.$z)(n,({base:f})=>f.id),d=f=>{const u=c.get(f.value.id)?.shift();return(u&&i.get(`${u.head.id}`)?.shift())??i.get(s(f))?.shift()},r=new Map;let a=0;
for(const f of t){if(r.has(f))continue;const u=sn(f)?f:d(f);a=(u&&o.get(u))??a+1e-6;const l=u===void 0?"removed":u===f?"added":"same",m=u??f,h={label:qt(m,e),status:l,rank:a,place:m,old:l==="same"?f:void 0};
r.set(f,h).set(m,h)}return r}function qt({key:n,value:t,array:e},s){const[o,i,...c]=["type","componentType",...t.members.keys()].map(r=>(0,p.TN)(t,r)),[d="?"]=[o,i,(0,p.TH)(t),...c].filter(r=>r!==void 0);
return n??s.nameOf(t,e)??(0,p.e1)(d)}function ne({edges:n},t){const e=n.flatMap(r=>{const[a,f]=[t.get(r.source),t.get(r.target)];return a&&f?[{...r,source:a,target:f,status:sn(r.source)?"added":"remov\
ed"}]:[]}),s=({source:r,target:a,label:f})=>`${r.rank} ${a.rank} ${f}`,o=(0,I.$z)(e,({status:r})=>r),i=(0,I.$z)(o.get("removed")??[],s);return[...(o.get("added")??[]).map(r=>i.get(s(r))?.pop()?{...r,status:"\
same"}:r),...[...i.values()].flat()].sort((r,a)=>r.source.rank-a.source.rank||r.target.rank-a.target.rank)}function te(n){const t=new Map;for(const e of["target","label"]){const s=o=>`${o.source.rank}\
 ${e==="label"?o.label:o.target.rank}`;for(const[o,i,...c]of(0,I.$z)(n,s).values()){if(!o||!i||c.length>0||o.status===i.status)continue;[o.source,o.target,i.target].every(({old:r})=>r)&&!t.has(o)&&!t.
has(i)&&t.set(o,i).set(i,o)}}return n.flatMap(e=>{const s=t.get(e);return s&&e.status==="removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function ee({root:n,nodes:t},e){const s=new Set(e.flatMap(
r=>r.links.map(({field:a})=>a))),o=new Set(e.map(({item:r})=>r)),i=new Set([n,...t.map(({field:r})=>r)]),c={added:new Set,removed:new Set};for(const r of e){const a=[r.source.label,r.target.label,...r.
label.split(", ")].map(f=>JSON.stringify(f));for(const f of[...a,...r.links.map(u=>u.text)])c[r.status].add(f)}function d(r,a,f){if(a===void 0||i.has(a))return[{text:f,field:n}];const u=a.keys.at(-1)===
B?[{text:JSON.stringify(f),field:a}]:[];if("text"in r)return[...u,{text:r.text,field:a}];const l="members"in r?[...r.members]:[],m="items"in r?r.items.map(h=>["[]",h]):l;return[...u,...m.flatMap(([h,g])=>d(
g,Ln(a,h),h))]}return({path:r,...a})=>{const f=r.map(m=>m.type==="member"?m.key:"[]"),u=r.some(m=>m.type==="item"&&o.has(m.item)),l=(m,h)=>{const g=d(m,f.reduce(Ln,n),`${f.at(-1)}`),$=g.some(({field:S})=>s.
has(S)),k=({text:S,field:mn})=>{if(s.has(mn))return h.has(S);const at=`${mn.keys.findLast(ns=>ns!=="[]")}`;return Wn.includes(at)||h.has(S)&&P([at],_t)||$&&se(S,mn)};return($||u)&&g.every(k)};return a.
kind==="modified"?l(a.from,c.removed)&&l(a.to,c.added):"value"in a&&l(a.value,c[a.kind])}}function se(n,{texts:t}){const e=t.get(n)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.
test(n)}function oe(n,t,{componentOf:e},s){const o=kn(n),i=t.flatMap(r=>{const{value:a,array:f}=r.place,u=(0,L.qU)(a)===void 0?e(a,f):void 0;return[a.id===r.old?.value.id?void 0:a,u].map(l=>({owner:l,
node:r}))}),c=(0,I.$z)(i,({owner:r})=>r);c.delete(void 0);const d=new Map(n.matches.map(({path:r,head:a})=>[r.at(-1),a]));for(const r of n.changes){if(s(r)||o(r))continue;const a=r.path.map(u=>d.get(u)).
reverse(),f=["value"in r&&r.value,...a].find(u=>c.has(u));for(const{node:u}of c.get(f)??[])u.status==="same"&&(u.status="modified")}}var ie=w(8965);const Jn=2,re=1e3,ce=240,de=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Kn="...";function ae(n,t){const e=[Bn(n??t),Bn(t??n)],[s,o]=[Hn(n,e[0]),Hn(t,e[1])],i=ue(s,o);return e[0]===e[1]?i:
[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...i]}function Bn(n=""){return n.includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function Hn(n,t){return(n?.split(t==="CRLF"?`\r
`:`
`)??[]).flatMap(s=>de.reduce(fe,[s]).map((o,i)=>i===0?o:Kn+o))}function fe(n,t){return n.flatMap(e=>e.length>ce?Array.from(e.matchAll(t),([s])=>s):e)}function ue(n,t){const e=new Set(n),o=t.some(c=>e.
has(c))?(0,ie.E)([...n],[...t],{maxEditLength:re}):void 0;if(o===void 0)return[...Gn(n,t),...x("+",t)];let i=0;return o.flatMap(({added:c,removed:d,value:r},a)=>{const f=o[a+1];if(d)return Gn(r,f?.added?
f.value:[]);const[u,l]=[a===0?0:Jn,r.length-Jn],m=i+Vn(r.slice(0,l+1));return i+=Vn(r),c?x("+",r):f===void 0?x(" ",r.slice(0,u)):l-u<2?x(" ",r):[...x(" ",r.slice(0,u)),`@@ line ${m} @@`,...x(" ",r.slice(
l))]})}function x(n,t){return t.map(e=>`${n} ${e}`)}function Vn(n){return n.filter(t=>!t.startsWith(Kn)).length}function Gn(n,t){const e=new Map(n.map(i=>[V(i),i])),s=t.flatMap(i=>Zn(e.get(V(i))??i,i));
return[...s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`],...x("-",n)]}function Zn(n,t){if(V(n)!==V(t))return[];const[e,s]=[n.normalize(),t.normalize()],o=on(n)===on(t)?[]:["Unico\
de forms"];return e===s?o:[...o,e.trimEnd()===s.trimEnd()?"spaces at the end":"white space"]}function V(n){return on(n.normalize())}function on(n){return n.replace(/\s/g,"")}function le(n,t){let[e,s]=[
0,t];const i=[...(0,I.$z)(n,d=>d.startsWith("@@ line ")?++e:e).values()].flatMap(d=>{const r=me(d,s);return s-=rn(d),r}),c=n.filter(_n).length-i.filter(_n).length;return c===0?i:[...i,`@@ ${(0,y.hS)(c,
"more changed line")} @@`]}function me(n,t){const e=c=>c.startsWith("-"),s=rn(n.filter(e)),o=rn(n)-s,i={removed:Math.max(t/2,t-o),others:Math.max(t/2,t-s)};return n.filter(c=>{const d=e(c)?"removed":"\
others";return i[d]-=c.length+1,i[d]>=0})}function _n(n){return n.startsWith("-")||n.startsWith("+")}function rn(n){return n.reduce((t,e)=>t+e.length+1,0)}var C=w(7856);const j={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},cn=80,Yn=8;function G(n,t,e){if(n.type==="string")return dn(T((0,p.e1)(n.text)),t,e);const[s="",...o]=z(
n,t);return o.length>0||s.length>cn?void 0:(0,O.SS)(s,1/0)}function dn(n,t,e){const s=t.mask(n).shown;if(s.length>cn||s.includes(`
`))return;const o=Qn(n,t,e);return(0,O.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${M(o,t)})`)}function Qn(n,{labelOf:t},e){const s=t(n);return s===void 0||s.toLowerCase()===n.toLowerCase()||[...e?.
members.values()??[]].some(i=>(0,p.jn)(i)&&(0,p.e1)(i.text)===s)?void 0:s}function he(n,t,{labelOf:e}){const[s,o]=n.slice(-2);return s?.type!=="item"||o?.type!=="member"||!p.ZM.test(o.key)?!1:(0,p.TH)(
s.item)===t||e((0,p.e1)(t))===s.label}function z(n,t,e){const{mask:s}=t;if((0,p.jn)(n)){if(n.type==="literal")return[s(n.text).shown];const a=T((0,p.e1)(n.text)),{shown:f}=s(a);if(f.includes(`
`))return["|",...qn(f.split(`
`))];const u=Qn(a,t,e);return[JSON.stringify(f)+(u===void 0?"":` (${s(u).shown})`)]}const[o="",i=""]=n.type==="array"?"[]":"{}",c=n.type==="array"?n.items.map(a=>z(a,t)):Array.from(n.members,([a,f])=>{
const[u,...l]=(0,C.$C)(a,f,n)?[y.v5]:z(f,t,n);return[`${JSON.stringify(s(a).shown)}: ${u}`,...l]}),d=o+c.join(", ")+i;return d.length<=cn&&c.every(a=>a.length===1)?[d]:[o,...qn(c.flat()),i]}function qn(n){
return n.map(t=>`  ${t}`)}function T(n){if(!n.includes("%"))return n;try{const t=decodeURIComponent(n);return[encodeURIComponent(t),encodeURI(t)].includes(n)?t:n}catch{return n}}function M(n,{mask:t},e=100){
return(0,O.SS)(t(n).shown,e)}function U(n,t,e=!1){const s=v(n),o=e?1/0:100,i=n.flatMap((c,d)=>{if(c.type==="element")return[(0,O.SS)(`[${c.index}]`)];if(c.type==="item"){const a=t.endsOf(c.item),f=a===
void 0?c.label:e?`${a} (${c.label})`:a,u=d===s-1&&c.hint!==void 0?` (${M(c.hint,t)})`:"";return[`**${M(f,t,o)}**${u}`]}return!e&&n.slice(d+1).find(({type:a})=>a!=="member")?.type==="item"?[]:[M(c.key,
t,o)]});return i.length>Yn&&!e&&i.splice(2,i.length-Yn+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function an(n,t){const e=c=>n.map(({path:d,kind:r})=>(r?`${j[r]} `:"")+U(d,t,c)),[s,o]=[e(!1),e(
!0)],i=(0,L.Vn)(s);return nt(s.map((c,d)=>i.get(c)===1?c:o[d]??c))}function nt(n){const[t,e]=[(0,L.Vn)(n),new Map];return n.map(s=>{const[o=1,i]=[t.get(s),(e.get(s)??0)+1];return e.set(s,i),o===1?s:`${s}\
 (${i} of ${o})`})}const A="  ",tt=3,ge=5,pe=120,N={texts:3,min:4,max:60,usual:2,usualWeight:.001},$e=/^(type|_?id|uuid|identifier)$/i,fn={line:": changed, hidden"};function W(n,t){const e=[...(0,I.$z)(
n,ye).values()],s=e.filter(c=>c.length<tt).flat(),o=an(s,t),i=new Map(s.map((c,d)=>{const{line:r,...a}=Z(c,t);return[c,b(`- ${o[d]}${r}`,{changes:1,...a})]}));return e.flatMap(c=>{const d=c.flatMap(r=>i.
get(r)??[]);return d.length===0?we(c,t):d})}function ye(n){const t=v(n.path),s=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(i=>"id"in i?[i.id]:[]);if(t===0||t===n.path.length||
s.length===0)return n;const o=n.path.slice(t).map(i=>i.type==="member"?i.key:"index"in i&&i.index);return JSON.stringify([n.kind,s,o])}function we(n,t){const[e]=n,{line:s,under:o=()=>""}=Z(e,t),i=st(et(
n,t)),c=e.kind==="modified"?"":` ${e.kind}`,d=`- ${j[e.kind]} ${un(e,t)}${s}${c} in ${i.line}`;return b(d,{changes:n.length,under:r=>o(r)+(i.under?.(r)??"")})}function et(n,t){const e=n.map(({path:s})=>({
path:s.slice(0,v(s))}));return an(e,t)}function un({path:n},t){return U(n.slice(v(n)),t)}function Z(n,t){if(n.kind==="modified")return ot(n,t);if("value"in n)return Me(n,t);if(n.kind==="moved"){const[
i,c]=[n.from,n.path].map(d=>U(d.slice(0,-1),t,!0));return{line:`: moved from ${i} to ${c}`}}if(n.moved.length===0)return{line:": in a new order"};const e=n.moved.map(i=>({path:[i]})),s=st(an(e,t)),o=s.
under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o})`}}function st(n){if(n.length<=ge)return{line:n.join(", ")};const t=(0,y.hS)(n.length,"item"),e=it(t,A+n.join(", "));
return{line:t,under:s=>e.length<=s?e:""}}function ot({path:n,from:t,to:e},s){if(t.type==="hidden"||e.type==="hidden")return{line:""};if((0,C._p)(n,t,e))return fn;if(t.type==="string"&&e.type==="string"){
const r=he(n,e.text,s)?{...s,labelOf:()=>{}}:s;return be((0,p.e1)(t.text),(0,p.e1)(e.text),r)}const[o,i]=[z(t,s).join(`
`),z(e,s).join(`
`)];if(o===i)return fn;const[c,d]=[G(t,s),G(e,s)];return c&&d?{line:`: ${c} \u2192 ${d}`}:{line:"",under:_(o,i)}}function be(n,t,e){const s=[T(n),T(t)],o=s[0]!==s[1]&&(s[0]!==n||s[1]!==t),[i,c]=o?s:[n,
t],d=o?" (percent-encoded)":"",[r,...a]=(0,F.qy)(i,c)?.changes??[];if(r!==void 0){const $=`${d} (JSON in a text)`;if(a.length===0&&r.kind==="modified"){const S=ot(r,e);return{...S,line:`${$} \u203A ${U(
r.path,e)}${S.line}`}}const k=b("",{parts:W([r,...a],e)});return{line:$,under:S=>`
${rt($n(k,S).join(""))}`}}const[f,u]=[e.mask(i),e.mask(c)];if(f.shown===u.shown)return{line:d+fn.line};const l=f.hidden===u.hidden?"":" (hidden values differ, too)",[m,h]=[dn(i,e),dn(c,e)];if(!m||!h)return{
line:d+l,under:_(f.shown,u.shown)};const g=Zn(f.shown,u.shown).join(", ");return{line:`${d}: ${m} \u2192 ${h}${g&&` (${g})`}${l}`}}function Me({kind:n,path:t,value:e},s){if(e.type==="hidden")return{line:""};
if((0,C._p)(t,e))return{line:": hidden"};const o=e.type==="object"?void 0:G(e,s);if(o!==void 0)return{line:`: ${o}`};const{line:i,left:c}=e.type==="object"?Se(e,t.at(-1),s):{line:"",left:"more"},d=i&&
`: ${i}`;if(c==="nothing")return{line:d};const r=e.type==="string"?s.mask(T((0,p.e1)(e.text))).shown:z(e,s).join(`
`),a=e.type==="array"?(0,y.hS)(e.items.length,"element"):e.type==="object"?(0,y.hS)(e.members.size,"field"):void 0,f=n==="added"?_(void 0,r,a):_(r,void 0,a);return{line:d,under:c==="place"?u=>u===1/0?
f(u):"":f}}function Se(n,t,e){const s=t?.type==="item"?t:void 0;if(n.members.size===0&&!s)return{line:"`{}`",left:"nothing"};const o=a=>(0,p.jn)(a)&&[s?.label,s?.hint].includes((0,p.e1)(a.text)),i=[...n.
members].filter(([,a])=>!s||!o(a)),c=i.filter(([a,f])=>!s||!bt(a,f)),d=c.map(([a,f])=>{const u=(0,C.$C)(a,f,n)?(0,O.SS)(y.v5):G(f,e,n);return u&&`${M(a,e)}: ${u}`}),r=d.join(", ");return d.includes(void 0)||
r.length>pe?{line:ke(n,o,e),left:"more"}:{line:r,left:c.length<i.length?"place":"nothing"}}function ke(n,t,e){const s=new Map,o=(c,d,r)=>{r>(s.get(c)?.weight??0)&&s.set(c,{text:d,weight:r})},i=(c,d,r)=>{
if(c.type==="array")for(const m of c.items)i(m,d,r+1);if(c.type==="object")for(const[m,h]of c.members)(0,C.$C)(m,h,c)?o(m,y.v5,N.max):i(h,m,r+1);if(c.type!=="string")return;const a=(0,p.e1)(c.text),f=$e.
test(d)||t(c)||wt(a)||e.labelOf(a)!==void 0;if(a.length<N.min||f)return;const u=a.includes("://")?2*N.max:Math.min(a.length,N.max),l=e.countOf(a)>N.usual?N.usualWeight:1;o(d,e.mask(T(a)).shown,l*u/(r+
1))};return i(n,"",0),[...s].sort(([,c],[,d])=>d.weight-c.weight).filter(([,{weight:c}],d)=>d===0||d<N.texts&&c>N.usualWeight*2*N.max).map(([c,{text:d}])=>`${M(c,e)}: ${(0,O.SS)(JSON.stringify((0,O.Jj)(
d,N.max)),1/0)}`).join(", ")}function _(n,t,e){const s=(0,O.EU)(ae(n,t),"diff",A);return o=>{const i=s.length<=o?s:Oe(s,o);return e===void 0?`
${i}`:it(e,i)}}function Oe(n,t){const e=n.split(`
`),s=e.slice(1,-1).map(o=>o.slice(A.length));return[...e.slice(0,1),...le(s,t).map(o=>A+o),...e.slice(-1)].join(`
`)}function it(n,t){return`
${A}<details><summary>${n}</summary>

${t}
${A}</details>`}function rt(n){return n.replace(/^(?=.)/gm,A)}const Ie=100,ct=5;function Ne(n,t){const e=n.kind==="json"?Yt(n,l=>t(l).shown):void 0,s=(0,F.Z)(()=>(0,L.Vn)((0,p.PX)(n.head??n.base))),o={
mask:t,labelOf:l=>l.length>Ie?void 0:e?.labelOf(JSON.stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},i=dt((0,Y.xS)(n)),c=n.status==="modified",d=c?xe(n,o,e):W(Ce(n),o),{nodes:r=0,connections:a=0}=e?.
size??{},f=r===0?"What is in it":`${(0,y.hS)(r,"node")}, ${(0,y.hS)(a,"connection")}`,u=c?d:D(f,d,{changes:i,folded:!0});return[...Ee(e),b(Le(n,t),{parts:[...u,...ve(n,o)],changes:i})]}function dt({added:n,
modified:t,removed:e}){return n+t+e}function Ee(n){return n?.note!==void 0?[b(n.note)]:n?.picture?[b((0,O.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Le({name:n,kind:t,status:e,changes:s},o){const i=`**${M(n,{mask:o})}**`;return e!=="modified"?`${j[e]} ${i}: file ${e}`:t==="bina\
ry"||t==="variables"&&s.length===0?`${j.modified} ${i}: content modified`:t==="variables"?`${i} (values are never shown)`:i}function ve({references:n},t){if(n.length===0)return[];const e=n.slice(0,ct).
map(({path:c,from:d,to:r})=>`${U(c,t)} (${M(d,t)} \u2192 ${M(r,t)})`),s=n.length>ct?", \u2026":"",o=n.length===1?"follows and isn't":"follow and aren't",i=`${(0,y.hS)(n.length,"reference")} to new IDs\
 and names ${o} counted`;return[b(`${i}: ${e.join(", ")}${s}`)]}function xe(n,t,e){const s=kn(n),o=e?.connections??[],i=new Set(o.map(({item:m})=>m)),c=(0,I.$z)(n.text?[Re(n.text)]:n.changes,m=>e?.tells(
m)?je(m)?"layout":"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":Ae(m.path,e)?"item":"rest"),[d,r]=[c.get("layout")??[],c.get("connection")??[]],a=W(c.get("rest")??[],t),f=ze(o,r,t),u=(c.
get("told")?.length??0)+r.length,l=`Layout and bookkeeping: ${(0,y.hS)(d.length,"change")}`;return[...W(c.get("item")??[],t),...D("Connections",f,{noun:"connection",changes:u}),...f.length===0?a:D("El\
sewhere in the file",a),...D(l,Pe(d,n,t),{folded:!0})]}function je({kind:n,path:t}){const[e,s]=t.slice(-2);return n==="modified"&&e?.type==="item"&&s?.type==="member"&&Wn.includes(s.key)}function Ae(n,t){
return n.some(e=>e.type==="item"||e.type==="member"&&t?.isItemKey(e.key))}function Re({base:n,head:t}){return{kind:"modified",path:[],from:ln(n),to:ln(t)}}function ln(n=""){return{type:"string",id:0,text:JSON.
stringify(n)}}function Ce({base:n,head:t,text:e,status:s,changes:o}){const i=s==="removed"?"removed":"added",c=(r,a)=>{const f=(0,L.Vg)(r,()=>{});return!(a.length<3&&f.length>0&&f.every(l=>l.value.type===
"object"))&&(a.length>0||r.type!=="object")?[{kind:i,path:a,value:r}]:f.flatMap(({step:l,value:m})=>l.type==="member"?c(m,[...a,l]):[{kind:i,path:[...a,l],value:m}])},d=n??t??(e&&ln(e.base??e.head));return d?
c(d,[]):o}function ze(n,t,e){const s=new Map(t.map(c=>["value"in c&&c.value,c])),o=Te(n,s),i=nt(o.map(c=>De(c,e)));return o.map(([{item:c}],d)=>{const r=s.get(c),{line:a,under:f=()=>""}=r?Z(r,e):{line:""};
return b(`${i[d]}${f(0)===""?a:""}`,{under:f})})}function Te(n,t){const e={added:new Map,removed:new Map};return n.flatMap(s=>{const{kind:o,source:i,target:c,item:d}=s;if(o==="rewired"||t.has(d))return[
[s]];const r=e[o].get(i),a=r??[s];return r&&r.push(s),e[o].delete(i),e[o].set(c,a),r?[]:[a]})}function De(n,t){const[{kind:e,source:s,target:o,was:i}]=n,c=f=>`**${M(f.label,t)}**`,d=f=>f===""?"":` (${M(
f,t)})`,r=n.map(f=>` \u2192 ${c(f.target)}${d(f.label)}`),a=i?.target===o?d(i.label)||" without a label":i&&` ${c(i.target)}`;return`- ${j[e]} ${c(s)}${r.join("")}${a===void 0?"":`, was${a}`}`}function Pe(n,t,e){
return[...(0,I.$z)(St(n,t),o=>o.kind+un(o,e)).values()].flatMap(o=>{const i=o.map(a=>Z(a,e));if(o.length<tt||v(o[0].path)===0||i.some(({under:a})=>a))return W(o,e);const c=et(o,e),d=rt(i.map(({line:a},f)=>`\
- ${c[f]}${a}`).join(`
`)),r=`- ${j[o[0].kind]} ${un(o[0],e)} of ${(0,y.hS)(o.length,"item")}`;return b(r,{changes:o.length,under:()=>`
${d}`})})}const Xe="<!-- workflow-report -->",Ue=6e4,We=1e3;function Fe(n){const{workflows:t,missing:e}=n,s=(0,C.lb)(n),i=["changed","added","removed"].flatMap(r=>t.filter(a=>a.status===r)).map(r=>{const a=dt(
r.counts);return{workflow:r,changes:a,parts:r.files.flatMap(f=>Ne(f,s))}}),c=Be(n,s),d=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:r=Ue,maxBytes:a=1/0,headings:f=!0,mark:u=!0}={})=>{
const l=i.map(({workflow:g,...$})=>b(Ke(g,s,f),$)),m=b(d,{parts:[...D("",l,{noun:"workflow"}),...c]}),h=u?`${Xe}
`:"";for(let g=Math.min(r,a);;){const $=[h,...$n(m,g-h.length-1),`
`],k=a===1/0?0:Buffer.byteLength($.join(""));if(k<=a||g<We)return $;g=Math.floor(g*a*.99/k)}}}function Je(n,t){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${t}</summary>

${n}
</details>
`}function Ke({name:n,status:t,counts:e},s,o){const i=o?"### ":"",c=n===void 0?void 0:M(n,{mask:s});return t==="added"||t==="removed"?`${i}${j[t]} ${c===void 0?"Workflow":`${c}: workflow`} ${t}`:o?`${i}${c===
void 0?"":`${c}: `}${(0,Y.cq)(e)}`:""}function Be({workflows:n,notCompared:t=[]},e){const s=(c,d)=>{const r=c.flatMap(a=>a===void 0?[]:[M(a,{mask:e})]).join(", ");return c.length===0?[]:[b(d(r),{least:d(
(0,y.hS)(c.length,"workflow"))})]},o=n.flatMap(({name:c,status:d})=>d==="unchanged"?[c]:[]),i=n.flatMap(({name:c,variablesCompared:d})=>d?[]:[c]);return[...n.length===0?[b("No workflow was compared")]:
[],...s(o,c=>c===""?"No changes":`${c}: no changes`),...s(i,c=>`The environment variables${i.length===n.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,c=>`${c}: not compared, because the step failed`)]}var He=w(8725),Ve=w(7487),Ge=w(2697),Ze=w(6584);async function _e(n){const t=Fe(n),e={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return(0,Ve.n0)(await(0,Ge.N9)("the report",e)),t}const Ye=900*1024;function Qe(n,t,e,s){const o=Ye-Buffer.byteLength(e.join()),i=n({headings:t,maxLength:1/0,maxBytes:o,mark:!1}).join("");return s===void 0?
i:Je(i,s)}function qe(n){const t=(0,Y.AS)(n);if(t.length===0)return;const e=t.slice(0,20).map(Ze.bY),s=t.length>20?` and ${(0,y.hS)(t.length-20,"more line")}`:"";(0,He.lm)(`No field matched ${e.join("\
, ")}${s} in ignore. Check the spelling.`)}})};export{ss as id,os as ids,is as modules};
