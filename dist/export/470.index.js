const zs=470,Rs=[470],Cs={9470:((As,En,I)=>{I.d(En,{publishReport:()=>Es});var nt=I(1124),w=I(706);const kt=Number.MAX_SAFE_INTEGER,Mt=2,Ot=60,It="</details>",Nn=41,xn=100;function k(t,n={}){const{under:e=()=>"",
parts:s=[],noun:r="change",folded:c=!1}=n,{length:o}=e(kt),{least:a=o===0?t:`${t} \u2026`,changes:i=et(s)}=n;return{line:t,under:e,size:t.length+o,least:a,parts:s,changes:i,noun:r,folded:c}}function J(t,n,e={}){
return n.length===0?[]:[k(t,{...e,parts:n})]}function vt(t,n){const e=({leaf:d,outer:u})=>u.length===1?0:d.size,s=(d,u)=>e(d)-e(u),r=new Map,c=()=>jn(xt(t,r).filter(([d])=>d!=="")),o=[];let a=Nt(t,[]).
sort(s),i=n;for(let d=-1;a.length>0&&d<o.length;i=n-Et(c()))d=o.length,a=a.filter(u=>{const f=u.outer.filter(h=>!r.has(h)),l=f.map(h=>h.line.length+Mt+Ot+(h.folded?Nn:0)).reduce((h,g)=>h+g,u.leaf.least.
length+Mt);if(l>i)return!0;i-=l;for(const h of f)r.set(h,[]);return r.set(u.leaf,[u.leaf.least]),o.push(u),!1});for(const[d,{leaf:u}]of o.sort(s).entries()){const f=Ln(u,u.least.length+Math.floor(i/(o.
length-d)));i-=Et(f)-u.least.length,r.set(u,f)}return c()}function Et(t){return t.reduce((n,{length:e})=>n+e,0)}function Nt(t,n){return t.parts.length===0?[{leaf:t,outer:n}]:t.parts.flatMap(e=>Nt(e,[...n,
t]))}function Ln({line:t,under:n,size:e,least:s},r){if(e<=r)return[t,n(Math.max(r,kt))];for(let c=r-t.length-Ot;c>xn;c=Math.floor(c*.7)){const o=n(c);if(o!==""&&t.length+o.length<=r)return[t,o]}return[
s]}function xt(t,n){const{line:e,parts:s,folded:r}=t;if(s.length===0)return[n.get(t)??[]];const o=[...s.filter(a=>n.has(a)).flatMap(a=>xt(a,n)),[An(t,s.filter(a=>!n.has(a)))]];return r?[[`<details><su\
mmary>${e}</summary>`],...o,[It]]:[[e],...o]}function An({noun:t},n){if(t==="connection"&&n.length>0)return`\u2026 and ${(0,w.hS)(n.length,"more connection")}`;if(et(n)===0)return"";const e=t==="workf\
low"?` in ${(0,w.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,w.hS)(et(n),"more change")}${e}`}function et(t){return t.reduce((n,{changes:e})=>n+e,0)}function jn(t){const n=e=>e?.[0]?.startsWith(
"- ");return t.flatMap((e,s)=>{const r=e[0]===It||n(e)&&n(t[s-1]);return[s===0?"":r?`
`:`

`,...e]})}var v=I(8132),p=I(3436),E=I(1345),T=I(2742);const st=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
K=["x","y"],zn=M("viewport canvas"),Lt=M("w h width height left top zoom"),Rn=[["x"],["position"],["left","top"]],Cn=M("selected dragging"),H=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Tn=/^\d{4}-\d\d-\d\d$/,ot=M("_?id uuid guid identifier instanceIdentifier"),Dn=/^\d{1,15}$/,it=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Pn=M("_?rev revision version versionId activeVers\
ionId versionCounter versionNumber"),Xn=M("meta(data)? .*info revision flow workflow"),Un=100,Wn=[[M(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),H,Tn],
[M(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),H],[M("[lc]Mod [mc]time"),H],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function M(t){return new RegExp(`^(${t.replaceAll(" ","|")})$`,"i")}function At({base:t,head:n,changes:e}){const s=(0,T.Z)(()=>e.flatMap(c=>jt(c)??[]).slice(0,Un)),r={base:(0,T.Z)(()=>new Set((0,p.PX)(
t))),head:(0,T.Z)(()=>new Set((0,p.PX)(n)))};return c=>{const{kind:o,path:a}=c;if(o==="reordered"||o==="moved")return!1;const[i,d=i]=o==="modified"?[c.from,c.to]:[c.value];if(F(i)&&F(d)&&Kn(a,i.type===
"literal")||Fn(a)&&Tt(i)&&Tt(d))return!0;if(o!=="modified"||i.type!==d.type||!("text"in i)||!("text"in d))return!1;const[u,f,m]=[N(a.at(-1)),(0,p.e1)(i.text),(0,p.e1)(d.text)],l=(...y)=>[f,m].every(C=>y.
some(tt=>tt.test(C)));if(Wn.some(([y,...C])=>y.test(u)&&l(...C)))return!0;const h=N(a.at(-2));if(Pn.test(u)&&l(Dn,it))return h===""||Xn.test(h);if((jt(c)?s().filter(y=>y.old!==f&&f.includes(y.old)):[]).
some(y=>f.replaceAll(y.old,y.recent)===m))return!0;const $=ot.test(u)||u===`${N(a.at(-3)).replace(/s$/,"")}Id`;return h===""&&$&&l(it)&&!r.head().has(f)&&!r.base().has(m)}}function jt(t){const[n,e]=t.
path.slice(-2);if(!(!(t.kind==="modified"&&n?.type==="item"&&ot.test(N(e)))||t.from.type!=="string"||t.to.type!=="string"))return{old:(0,p.e1)(t.from.text),recent:(0,p.e1)(t.to.text)}}function Jn(t){return it.
test(t)||H.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(t)}function zt(t,n){return ot.test(t)&&(0,p.jn)(n)||st.test(t)&&n.type!=="literal"&&F(n)||K.includes(t)&&F(n)}function Kn(t,n){const[e,s]=[t.at(-2),
N(t.at(-1))],r=t.slice(L(t)).find(o=>st.test(N(o)));return r?r===t.at(-1)?!n:s===""||K.includes(s)||Lt.test(s):s==="zoom"&&zn.test(N(e))||K.includes(s)||Lt.test(s)&&Rt(e)}function Fn(t){return Cn.test(
N(t.at(-1)))&&Rt(t[L(t)-1])}function Rt(t){const n=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return Rn.some(e=>e.every(s=>n?.has(s)))}function L(t){return t.findLastIndex(({type:n})=>n===
"item")+1}function _n(t,{matches:n}){const e=new Map(n.map(r=>[r.path.at(-1),r])),s=new Map;for(const r of t){const c=L(r.path),[o,a]=[r.path[c-1],r.path[c]],i=K.includes(N(a)),d=i?K:st.test(N(a))?[N(
a)]:[],[u,f]=[Ct(e.get(o)?.base,d),Ct(e.get(o)?.head,d)],m=[...r.path.slice(0,c),{type:"member",key:d.join(", ")}];u&&f?s.set(i?o:a,{kind:"modified",path:m,from:u,to:f}):s.set(r,r)}return[...s.values()]}
function Ct(t,n){const e=t?.type==="object"?n.flatMap(s=>t.members.get(s)??[]):[];if(!(e.length<n.length))return e.length>1?{type:"array",id:0,items:e,unordered:!1}:e[0]}function N(t){return t?.type===
"member"?t.key:""}function Tt(t){return t.type==="literal"&&/^(true|false)$/.test(t.text)}function F(t){if(t.type==="literal")return/\d/.test(t.text);const n=t.type==="array"?t.items:t.type==="object"?
[...t.members.values()]:[];return n.length>0&&n.every(F)}const Bn=[M("_?id key uuid guid identifier"),M("(node|step|state)_?id"),M("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
M("\\*")],Dt=M("(source|from|target|to|next|then|else|goto|default)(_?id)?"),V="*",Hn=64;function Vn(t,n){const e=Pt([]),s=[],r=new Set([t,n].flatMap(a=>[...(0,p.PX)(a),...Kt(a)]));function c(a,i,d){if((0,p.
jn)(a))Jt(a.text,i,d);else if(a.type==="object")o(a,i,d);else{const u=a.items.length>1&&a.items.some(({type:f})=>f==="array");for(const[f,m]of a.items.entries())c(m,Xt(i,"[]"),{...d,array:a.items,...u&&
{slot:f}})}}function o(a,i,{key:d,array:u,map:f,...m}){let l=m;if(u!==void 0||d!==void 0){const $={side:m.side,value:a,field:i,outer:m.place,key:d,array:u??[]};l={...m,place:$,map:f},s.push($)}const h=Zn(
a,r),g=l===m&&(0,p.YD)(a).some($=>f?.members.has($));for(const[$,b]of a.members){const y=Xt(i,h||g?V:$);g&&Jt(JSON.stringify($),y,l,b),(!g||b.type==="array")&&c(b,y,h?{...l,key:$,map:a}:l)}}return c(t,
e,{side:"base"}),c(n,e,{side:"head"}),{root:e,places:s,find:Yn(s)}}function Pt(t){return{keys:t,inner:new Map,texts:new Map,references:[]}}function Xt(t,n){const e=t.inner.get(n)??Pt([...t.keys,n]);return t.
inner.set(n,e),e}function Ut(t){const n=[t];for(const e of n)n.push(...e.inner.values());return n}function Wt(t,n){return t?.inner.get(n)??t?.inner.get(V)}function Jt(t,{keys:n,texts:e,references:s},{
place:r,slot:c},o){e.set(t,(e.get(t)??0)+1);const a=t.startsWith('"')?t.length>2:Dt.test(n.findLast(i=>i!=="[]")??"")&&Number.isInteger(Number(t));r&&a&&s.push({text:t,place:r,slot:c,value:o})}function Kt(t){
if((0,p.jn)(t))return[];const n=t.type==="array"?t.items:[...t.members.values()];return[...n.flatMap(Kt),...n.some(Ft)?[]:(0,p.YD)(t)]}function Ft(t){return t.type==="object"}function Zn({members:t},n){
return 2*[...t.keys()].filter(s=>!Dt.test(s)&&n.has(s)).length>=t.size&&[...t.values()].every(Ft)}function Yn(t){const n=new Map;for(const e of t){const s=(r,c)=>{const o=Bn.findIndex(d=>d.test(r));if(o<
0)return;const a=`${e.side} ${c}`,i=n.get(a)??[];i[o]=(i[o]??new Set).add(e),n.set(a,i)};e.key!==void 0&&s(V,JSON.stringify(e.key));for(const[r,c]of e.value.members)(0,p.jn)(c)&&s(r,c.text)}return(e,s)=>{
const r=n.get(`${s.side} ${e}`)?.find(c=>c);return r&&r.size<=Hn?_t([...r],s,s):void 0}}function _t(t,n,e){const s=e?t.filter(i=>D(i,e)):t;if(s.length===0&&e)return _t(t,n,e.outer);const r=s.length>1?
s.filter(({value:i})=>i.members.size>2):s,c=r.map(({field:i})=>Gn(n.field,i)),[o,...a]=r.filter((i,d)=>c[d]===Math.min(...c));return a.length===0?o:void 0}function Gn(t,{keys:n}){const e=n.findIndex((s,r)=>s!==
t.keys[r]);return e<0?0:n.length-e}function D(t,n){return t!==void 0&&(t===n||D(t.outer,n))}var S=I(5408);const Bt="next to goto target targets wire wires link links edge edges transition transitions \
connection connections",Ht="source from origin src tail out".split(" "),Vt=`${Bt} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),Qn="action acti\
vity block node state step task widget id".split(" "),Zt="label title name condition if when event dependencyconditions type errortype relationship selectedrelationships".split(" "),qn="handle port pi\
n output socket".split(" "),te=/^[\p{L} _-]{1,30}$/u,ne=60;function P(t,n){return rt(t).some(e=>n.includes(e))}function rt(t){return t.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}
function Yt({slot:t,value:n},e,s){const r=e?(0,p.YD)(e.value):[],o=Zt.flatMap(d=>r.filter(u=>u.toLowerCase()===d)).map(d=>{const[u,f]=[e?.field.inner.get(d),ct(e?.value.members.get(d))];return u&&Ut(u).
some(({texts:l})=>l.size>1)||f.includes(" ")?f:""}),a=s.filter(d=>!ee(d)),i=t===void 0?[]:[`output ${t+1}`];return[ct(n),...o].find(d=>d!=="")??[...a,...i].join(", ")}function ee(t){return Vt.includes(
t.toLowerCase())||rt([t]).every(n=>[...Vt,...Qn].includes(n))}function ct(t){const e=(t?.type==="literal"?[]:(0,p.PX)(t).flatMap(s=>s.trim()||[])).join(", ");return e.length>ne?"":e}function se(t,{find:n}){
const e=new Map(t.map(o=>[o,oe(o)])),s=(0,E.Vn)([...e.values()].map(o=>o?.text)),r=Math.max(...s.values()),c=(0,S.$z)(t,({source:o})=>o);return t.map(o=>{const a=e.get(o);if(a===void 0||o.label!=="")return o;
const i=n(a.text,a.place),d=i&&D(i,o.source)?Zt.map(h=>ct(i.value.members.get(h))):[],u=[...d,(0,p.e1)(a.text)].find(h=>h!=="")??"",f=c.get(o.source)?.some(h=>e.get(h)?.text!==a.text),m=d.length>0||s.
get(a.text)===r;return(f||!m)&&(u!==(0,p.e1)(a.text)||te.test(u))?{...o,label:u,links:[...o.links,{...a,target:o.target}]}:o})}function oe({links:[t]}){const n=t&&(0,p.YD)(t.place.value).find(r=>P([r],
Ht)&&P([r],qn)),[e,s]=n?[t.place.value.members.get(n),t.place.field.inner.get(n)]:[];return t&&s&&e?.type==="string"?{...t,text:e.text,field:s,value:e}:void 0}const ie="target to dest destination head\
 in".split(" "),Gt=`${Bt} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),re="\
after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function ce(t,n){const e=Vn(t,n),s=Ut(e.root).flatMap(u=>de(u,e)),r=se(ue(s),e),c=r.length>0?r:le(s,e),o=new Set(
c.flatMap(({source:u,target:f})=>[u.field,f.field])),a=(0,S.$z)(e.places,({field:u})=>u),i=[...o].filter(u=>[...o].some(f=>ae(a.get(u),a.get(f))));for(const u of i)o.delete(u);const d=c.filter(({source:u,
target:f})=>o.has(u.field)&&o.has(f.field));return{root:e.root,nodes:e.places.filter(({field:u})=>o.has(u)),edges:d}}function ae(t=[],n=[]){const e=([r])=>r?.field.keys.length??0;if(e(n)>=e(t))return!1;
const s=new Set(n.map(({value:r})=>(0,p.TH)(r)));return 2*t.filter(({value:r})=>(0,p.TH)(r)!==void 0&&s.has((0,p.TH)(r))).length>t.length}function de(t,{find:n}){const e=t.references.flatMap(a=>{const i=n(
a.text,a.place);return i?[{...a,field:t,target:i}]:[]}),s=e.filter(({place:a,target:i})=>!D(a,i)),r=e.length/t.references.length,c=r>=.5&&at(t.references)-at(e)<=2;return(r>=.9||c&&P(t.keys.slice(-2),
Gt))&&2*s.length>=e.length?[e]:[]}function at(t){return new Set(t.map(({text:n})=>n)).size}function ue(t){const n=t.filter(e=>!e.some(({place:s,target:r})=>r.field===s.field));return[...(0,S.$z)(n,([e])=>e?.
place.field).values()].flatMap(e=>{const s=(0,S.$z)(e,o=>Qt(o,Ht)),r=(0,S.$z)(e,o=>Qt(o,ie));s.delete(void 0);const c=[...s].flatMap(([o,a])=>a.flatMap(i=>(r.get(o)??[]).map(d=>fe(i,d))));return c.sort(
(o,a)=>qt(a)-qt(o)||tn(o)-tn(a)),c[0]??[]})}function Qt([t],n){const e=rt(t?.field.keys.slice(-2)??[]),s=e.filter(r=>!n.includes(r));return s.length<e.length?s.join(" "):void 0}function fe(t,n){const e=new Map(
t.map(s=>[s.place,s]));return n.flatMap(s=>{const r=e.get(s.place),c=r&&{source:r.target,target:s.target,links:[r,s]};return c?[{...c,label:Yt(s,s.place,[]),item:s.place.value}]:[]})}function qt(t){return t.
filter(({source:n,target:e})=>!D(n,e)&&!D(e,n)).length}function tn([t]){return t?t.source.field.keys.length+t.target.field.keys.length:0}function le(t,n){const[e,s]=[[],[]],r=new Set;for(const o of t){
const a=o.flatMap(m=>me(m,n)),[i]=a;if(i===void 0||10*a.length<9*o.length)continue;const d=i.link.field.keys.slice(i.inside.field.keys.length),u=a.filter(({source:m,inside:l})=>m!==l);for(const{inside:m}of u)
r.add(m.key);const f=P(d,re);if(!(!f&&u.length===0&&!P(d,Gt)))for(const{link:m,source:l}of a){const h=m.place===l?void 0:m.place,g={label:Yt(m,h,d),links:[m],item:h?.value};f?s.push({source:m.target,target:l,
...g}):e.push({source:l,target:m.target,...g})}}const c=e.length<s.length?s:e;return r.size>1||at(c.flatMap(({links:o})=>o))>1?c:[]}function me(t,{find:n}){for(let e=t.place;e;e=e.outer){const s=n(JSON.
stringify(e.key),e),r=[e,s].find(c=>c?.field===t.target.field);if(r)return[{link:t,source:r,inside:e}]}return[]}const nn={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},he={added:"\
fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},pe={same:"-->",added:"==>",removed:"\
-.->"},en=40,ge=500,$e=5e4,ye=40,we=6;function be(t,n,{isWhole:e,hide:s}){const r=({status:i})=>e||i!=="same",c=new Set([...t.filter(r),...n.filter(r).flatMap(Z)]),o=n.filter(i=>Z(i).some(r)).flatMap(
Z);if(c.size===0)return{};for(const i of[new Set([...c,...o]),c]){const d=n.filter(f=>Z(f).every(m=>i.has(m)));if(i.size>en||d.length>ge)continue;const u=Se(t.filter(f=>i.has(f)),d,s);if(u.length<=$e)
return{picture:u}}return{note:`The picture is left out: it would have ${c.size>en?(0,w.hS)(c.size,"node"):"too many connections"}.`}}function Z({source:t,target:n}){return[t,n]}function Se(t,n,e){const s=new Map(
t.map((o,a)=>[o,`n${a+1}`])),r=(0,E.Vn)(t.map(({name:o})=>o)),c=t.map(o=>{const a=r.get(o.name)===1?o.name:o.label;return`  ${s.get(o)}["${nn[o.status]}${sn(e(a))||"?"}"]`});for(const{source:o,target:a,
label:i,status:d}of n){const u=`${nn[d]}${sn(e(i))}`.trim();c.push(`  ${s.get(o)} ${pe[d]}${u===""?"":`|"${u}"|`} ${s.get(a)}`)}for(const[o,a]of Object.entries(he)){const i=t.filter(d=>d.status===o).map(
d=>s.get(d));i.length>0&&c.push(`  classDef ${o} ${a}`,`  class ${i.join()} ${o}`)}return[`flowchart ${ke(t,n)>we?"TD":"LR"}`,...new Set(c)].join(`
`)}function ke(t,n){const e=new Set(n.map(({target:c})=>c)),s=t.filter(c=>!e.has(c)),r=new Map((s.length>0?s:t.slice(0,1)).map(c=>[c,1]));for(const[c,o]of r)for(const{source:a,target:i}of n)a===c&&!r.
has(i)&&r.set(i,o+1);return Math.max(...r.values())}function sn(t){return(0,v.RK)((0,v.Jj)(t.replace(/\s+/g," ").trim(),ye)).replace(Me,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Me=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
on="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Oe="* if when id name label title type key handle condition event relationships".split(" ");function Ie(t,n=e=>e){const e=t.
head??t.base;if(e===void 0)return;const[s,r]=[t.base??e,t.head??e],c=(0,E.j9)([r,s]),o=ce(s,r),a=Ee(t,o,c),i=[...new Set(a.values())].sort(($,b)=>$.rank-b.rank);Ne(i);const d=Le(o,a),u=d.filter($=>$.status!==
"same"),f=je(o,u);Re(t,i,c,f);const m=new Map(d.map(({item:$,source:b,target:y})=>[$,`${b.label} \u2192 ${y.label}`])),l=new Set(i.map(({place:$})=>$.key)),h=new Set(o.nodes.flatMap(({key:$,field:b})=>$===
void 0?[]:b.keys.at(-2)??"")),g=$=>$.filter(({status:b})=>b!=="removed").length;return{...be(i,d,{isWhole:t.status!=="modified",hide:n}),connections:Ae(u),size:{nodes:g(i),connections:g(d)},tells:f,isItemKey:$=>l.
has($)||c.labelOf(JSON.stringify($))!==void 0,labelOf:c.labelOf,endsOf:$=>m.get($),withItems:$=>h.size===0?$:ve($,h,e)}}function ve(t,n,e){let s=e;const r=t.path.map((c,o)=>{const a=o===0?"":t.path[o-
1];if(o===t.path.length-1&&"value"in t?s=t.value:c.type!=="member"?s=c.item:s=s&&"members"in s?s.members.get(c.key):void 0,c.type!=="member"||a===void 0||s===void 0||!("members"in s))return c;const i=typeof a==
"string"?a:a.type==="member"?a.key:void 0;return i!==void 0&&n.has(i)?(0,E.s3)(s,c.key):c});return{...t,path:r}}function dt({side:t}){return t==="head"}function rn(t){return t&&[t.key,rn(t.outer)]}function Ee({
matches:t},{nodes:n},e){const s=u=>u.key===void 0?`${u.value.id}`:JSON.stringify(rn(u)),r=new Map(n.map((u,f)=>[u,f])),c=(0,S.$z)(n.filter(dt),s),o=(0,S.$z)(t,({base:u})=>u.id),a=u=>{const f=o.get(u.value.
id)??[];for(let m=f.shift();m;m=f.shift()){const l=c.get(`${m.head.id}`)?.shift();if(l)return l}return c.get(s(u))?.shift()},i=new Map;let d=0;for(const u of n){if(i.has(u))continue;const f=dt(u)?u:a(
u);d=(f&&r.get(f))??d+1e-6;const m=f===void 0?"removed":f===u?"added":"same",l=f??u,h=xe(l,e),g={name:h,label:h,status:m,rank:d,place:l,old:m==="same"?u:void 0};i.set(u,g).set(l,g)}return i}function Ne(t){
const n=(0,E.Vn)(t.map(({name:e})=>e));for(const e of t){const s=(0,p.TH)(e.place.value);s&&(n.get(e.name)??0)>1&&(e.label=(0,E.oP)(e.name,s))}}function xe({key:t,value:n,array:e},s){const[r,...c]=["c\
omponentType",...n.members.keys()].map(a=>(0,p.TN)(n,a)),[o="?"]=[(0,p.QP)(n),r,(0,p.TH)(n),...c].filter(a=>a!==void 0);return t??s.nameOf(n,e)??(0,p.e1)(o)}function Le({edges:t},n){const e=t.flatMap(
i=>{const[d,u]=[n.get(i.source),n.get(i.target)];return d&&u?[{...i,source:d,target:u,status:dt(i.source)?"added":"removed"}]:[]}),s=({source:i,target:d,label:u})=>`${i.rank} ${d.rank} ${u}`,r=(0,S.$z)(
e,({status:i})=>i),c=(0,S.$z)(r.get("removed")??[],s);return[...(r.get("added")??[]).map(i=>c.get(s(i))?.pop()?{...i,status:"same"}:i),...[...c.values()].flat()].sort((i,d)=>i.source.rank-d.source.rank||
i.target.rank-d.target.rank)}function Ae(t){const n=new Map;for(const e of["target","label"]){const s=r=>`${r.source.rank} ${e==="label"?r.label:r.target.rank}`;for(const[r,c,...o]of(0,S.$z)(t,s).values()){
if(!r||!c||o.length>0||r.status===c.status)continue;[r.source,r.target,c.target].every(({old:i})=>i)&&!n.has(r)&&!n.has(c)&&n.set(r,c).set(c,r)}}return t.flatMap(e=>{const s=n.get(e);return s&&e.status===
"removed"?[]:[{...e,kind:s?"rewired":e.status,was:s}]})}function je({root:t,nodes:n},e){const s=new Set(e.flatMap(i=>i.links.map(({field:d})=>d))),r=new Set(e.map(({item:i})=>i)),c=new Set([t,...n.map(
({field:i})=>i)]),o={added:new Set,removed:new Set};for(const i of e){const d=[i.source.name,i.target.name,...i.label.split(", ")].map(u=>JSON.stringify(u));for(const u of[...d,...i.links.map(f=>f.text)])
o[i.status].add(u)}function a(i,d,u){if(d===void 0||c.has(d))return[{text:u,field:t}];const f=d.keys.at(-1)===V?[{text:JSON.stringify(u),field:d}]:[];if("text"in i)return[...f,{text:i.text,field:d}];const m="\
members"in i?[...i.members]:[],l="items"in i?i.items.map(h=>["[]",h]):m;return[...f,...l.flatMap(([h,g])=>a(g,Wt(d,h),h))]}return({path:i,...d})=>{const u=i.map(l=>l.type==="member"?l.key:"[]"),f=i.some(
l=>"item"in l&&r.has(l.item)),m=(l,h)=>{const g=a(l,u.reduce(Wt,t),`${u.at(-1)}`),$=g.some(({field:y})=>s.has(y)),b=({text:y,field:C})=>{if(s.has(C))return h.has(y);const tt=`${C.keys.findLast(Ls=>Ls!==
"[]")}`;return on.includes(tt)||h.has(y)&&P([tt],Oe)||$&&ze(y,C)};return($||f)&&g.every(b)};return d.kind==="modified"?m(d.from,o.removed)&&m(d.to,o.added):"value"in d&&m(d.value,o[d.kind])}}function ze(t,{
texts:n}){const e=n.get(t)??0,s=[...n.values()].reduce((r,c)=>r+c,0);return e>2&&2*e>s&&/^"?[\w.-]{0,30}"?$/.test(t)}function Re(t,n,{componentOf:e},s){const r=At(t),c=n.flatMap(i=>{const{value:d,array:u}=i.
place,f=(0,E.qU)(d)===void 0?e(d,u):void 0;return[d.id===i.old?.value.id?void 0:d,f].map(m=>({owner:m,node:i}))}),o=(0,S.$z)(c,({owner:i})=>i);o.delete(void 0);const a=new Map(t.matches.map(({path:i,head:d})=>[
i.at(-1),d]));for(const i of t.changes){if(s(i)||r(i))continue;const d=i.path.map(f=>a.get(f)).reverse(),u=["value"in i&&i.value,...d].find(f=>o.has(f));for(const{node:f}of o.get(u)??[])f.status==="sa\
me"&&(f.status="modified")}}var Ce=I(8965);const cn=2,Te=1e3,De=240,Pe=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],Y="...";function Xe(t,n){const e=[ut(t??n),ut(n??t)],[s,r]=[dn(t),dn(n)],c=We(s,r);return e[0]===e[1]?c:[`@@ line ends: ${e[0]} \u2192 ${e[1]} @@`,...c]}function ut(t=""){return t.includes(
`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function an(t){return t.split(ut(t)==="CRLF"?`\r
`:`
`)}function dn(t){return(t===void 0?[]:an(t)).flatMap(e=>Pe.reduce(Ue,[e]).map((s,r)=>r===0?s:Y+s))}function Ue(t,n){return t.flatMap(e=>e.length>De?Array.from(e.matchAll(n),([s])=>s):e)}function We(t,n){
const e=new Set(t),r=n.some(o=>e.has(o))?(0,Ce.E)([...t],[...n],{maxEditLength:Te}):void 0;if(r===void 0)return[...fn(t,n),...A("+",n)];let c=0;return r.flatMap(({added:o,removed:a,value:i},d)=>{const u=r[d+
1];if(a)return fn(i,u?.added?u.value:[]);const[f,m]=[d===0?0:cn,i.length-cn],l=c+un(i.slice(0,m+1));return c+=un(i),o?A("+",i):u===void 0?A(" ",i.slice(0,f)):m-f<2?A(" ",i):[...A(" ",i.slice(0,f)),`@@\
 line ${l} @@`,...A(" ",i.slice(m))]})}function A(t,n){return n.map(e=>`${t} ${e}`)}function un(t){return t.filter(n=>!n.startsWith(Y)).length}function fn(t,n){const e=new Map(t.map(d=>[_(d),d])),s=d=>_(
d)!=="",r=n.filter(s),o=(t.length-t.filter(s).length!==n.length-r.length?r:n).flatMap(d=>ft(e.get(_(d))??d,d)),a=o.length>0||n.length===0?o:ft(ln(t),ln(n));return[...a.length===0?[]:[`@@ hard to see: ${[
...new Set(a)].join(", ")} @@`],...A("-",t)]}function ln(t){return t.map(n=>n.startsWith(Y)?n.slice(Y.length):`
${n}`).join("")}function ft(t,n){if(_(t)!==_(n))return[];const[e,s]=[t.normalize(),n.normalize()],r=lt(t)===lt(n)?[]:["Unicode forms"];return e===s?r:[...r,e.trimEnd()===s.trimEnd()?"spaces at the end":
"white space"]}function _(t){return lt(t.normalize())}function lt(t){return t.replace(/\s/g,"")}function Je(t,n){let[e,s]=[0,n];const c=[...(0,S.$z)(t,a=>a.startsWith("@@ line ")?++e:e).values()].flatMap(
a=>{const i=Ke(a,s);return s-=mt(a),i}),o=t.filter(mn).length-c.filter(mn).length;return o===0?c:[...c,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function Ke(t,n){const e=o=>o.startsWith("-"),s=mt(t.
filter(e)),r=mt(t)-s,c={removed:Math.max(n/2,n-r),others:Math.max(n/2,n-s)};return t.filter(o=>{const a=e(o)?"removed":"others";return c[a]-=o.length+1,c[a]>=0})}function mn(t){return t.startsWith("-")||
t.startsWith("+")}function mt(t){return t.reduce((n,e)=>n+e.length+1,0)}var X=I(7856);const j={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},ht=80,x={texts:3,min:4,max:60,usual:2,usualWeight:.001},hn=8;function G(t,n,e){if(t.type==="string")return pt(U((0,p.e1)(t.text),n.mask),n,e);const[s="",...r]=z(t,n);return r.length>0||
s.length>ht?void 0:(0,v.SS)(s,1/0)}function pt(t,n,e){const s=n.mask(t).shown;if(s.length>ht||s.includes(`
`))return;const r=gt(t,n,e);return(0,v.SS)(JSON.stringify(s),1/0)+(r===void 0?"":` (${O(r,n)})`)}function gt(t,{labelOf:n},e){const s=n(t);return s===void 0||s.toLowerCase()===t.toLowerCase()||[...e?.
members.values()??[]].some(c=>(0,p.jn)(c)&&(0,p.e1)(c.text)===s)?void 0:s}function Fe(t,n,{labelOf:e}){const[s,r]=t.slice(-2);return s?.type!=="item"||r?.type!=="member"||!p.ZM.test(r.key)?!1:(0,p.TH)(
s.item)===n||e((0,p.e1)(n))===s.label}function z(t,n,e){const{mask:s}=n;if((0,p.jn)(t)){if(t.type==="literal")return[s(t.text).shown];const d=U((0,p.e1)(t.text),s),{shown:u}=s(d);if(u.includes(`
`))return["|",...pn(an(u))];const f=gt(d,n,e);return[JSON.stringify(u)+(f===void 0?"":` (${s(f).shown})`)]}const[r="",c=""]=t.type==="array"?"[]":"{}",o=t.type==="array"?t.items.map(d=>z(d,n)):Array.from(
t.members,([d,u])=>{const[f,...m]=(0,X.$C)(d,u,t)?[w.v5]:z(u,n,t);return[`${JSON.stringify(s(d).shown)}: ${f}`,...m]}),a=r+o.join(", ")+c;return a.length<=ht&&o.every(d=>d.length===1)?[a]:[r,...pn(o.flat()),
c]}function pn(t){return t.map(n=>`  ${n}`)}function U(t,n){if(!t.includes("%")||t.includes("://")&&n(t).shown!==t)return t;try{const e=decodeURIComponent(t);return[encodeURIComponent(e),encodeURI(e)].
includes(t)?e:t}catch{return t}}function _e(t,n,e){const s=[U(t,e),U(n,e)];return[t,n].some(c=>c.includes("%")&&s.includes(c))||s[0]===s[1]?[t,n]:s}function Be(t,n,e){const s=new Map,r=(o,a,i)=>{i>(s.
get(o)?.weight??0)&&s.set(o,{text:a,weight:i})},c=(o,a,i)=>{if(o.type==="array")for(const h of o.items)c(h,a,i+1);if(o.type==="object")for(const[h,g]of o.members)(0,X.$C)(h,g,o)?r(h,w.v5,x.max):c(g,h,
i+1);if(o.type!=="string")return;const d=(0,p.e1)(o.text),f=/^type$/i.test(a)||zt(a,o)||Jn(d)||n(o)||e.labelOf(d)!==void 0;if(d.length<x.min||f)return;const m=d.includes("://")?2*x.max:Math.min(d.length,
x.max),l=e.countOf(d)>x.usual?x.usualWeight:1;r(a,e.mask(U(d,e.mask)).shown,l*m/(i+1))};return c(t,"",0),[...s].sort(([,o],[,a])=>a.weight-o.weight).filter(([,{weight:o}],a)=>a===0||a<x.texts&&o>x.usualWeight*
2*x.max).map(([o,{text:a}])=>`${O(o,e)}: ${(0,v.SS)(JSON.stringify((0,v.Jj)(a,x.max)),1/0)}`).join(", ")}function O(t,{mask:n},e=100){return(0,v.SS)(n(t).shown,e)}function B(t,n,e=!1){const s=L(t),r=e?
1/0:100,c=t.flatMap((i,d)=>{if(i.type==="element")return[(0,v.SS)(`[${i.index}]`)];if(i.type==="item"){const l=n.endsOf(i.item),h=l===void 0?i.label:e?`${l} (${i.label})`:l,g=d===s-1&&i.hint!==void 0?
` (${O(i.hint,n)})`:"";return[`**${O(h,n,r)}**${g}`]}const u=t.slice(d+1).find(({type:l})=>l!=="member")?.type==="item",f=!e&&u&&/^([A-Za-z]*|[a-z_]+)$/.test(i.key),m=gt(i.key,n);return f?[]:[O(i.key,
n,r)+(m?` (${O(m,n)})`:"")]});if(c.length<=hn||e)return c.join(" \u203A ")||"the whole file";const o=c.findLastIndex(i=>i.startsWith("**")),a=i=>i<2||i===o||i>c.length-hn+2;return c.flatMap((i,d)=>a(d)?
[i]:a(d-1)?["\u2026"]:[]).join(" \u203A ")}function $t(t,n){const e=o=>t.map(({path:a,kind:i})=>(i?`${j[i]} `:"")+B(a,n,o)),[s,r]=[e(!1),e(!0)],c=(0,E.Vn)(s);return gn(s.map((o,a)=>c.get(o)===1?o:r[a]??
o))}function gn(t){const[n,e]=[(0,E.Vn)(t),new Map];return t.map(s=>{const[r=1,c]=[n.get(s),(e.get(s)??0)+1];return e.set(s,c),r===1?s:`${s} (${c} of ${r})`})}const R="  ",$n=3,He=5,Ve=120,yt={line:":\
 changed, hidden"};function W(t,n){const e=[...(0,S.$z)(t,Ze).values()],s=e.filter(o=>o.length<$n).flat(),r=$t(s,n),c=new Map(s.map((o,a)=>{const{line:i,...d}=Q(o,n);return[o,k(`- ${r[a]}${i}`,{changes:1,
...d})]}));return e.flatMap(o=>{const a=o.flatMap(i=>c.get(i)??[]);return a.length===0?Ye(o,n):a})}function Ze(t){const n=L(t.path),s=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(
c=>"id"in c?[c.id]:[]);if(n===0||n===t.path.length||s.length===0)return t;const r=t.path.slice(n).map(c=>c.type==="member"?c.key:"index"in c&&c.index);return JSON.stringify([t.kind,s,r])}function Ye(t,n){
const[e]=t,{line:s,under:r=()=>""}=Q(e,n),c=wn(yn(t,n)),o=e.kind==="modified"?"":` ${e.kind}`,a=`- ${j[e.kind]} ${wt(e,n)}${s}${o} in ${c.line}`;return k(a,{changes:t.length,under:i=>r(i)+(c.under?.(i)??
"")})}function yn(t,n){const e=t.map(({path:s})=>({path:s.slice(0,L(s))}));return $t(e,n)}function wt({path:t},n){return B(t.slice(L(t)),n)}function Q(t,n){if(t.kind==="modified")return bn(t,n);if("va\
lue"in t)return Qe(t,n);if(t.kind==="moved"){const[c,o]=[t.from,t.path].map(a=>B(a.slice(0,-1),n,!0));return{line:`: moved from ${c} to ${o}`}}if(t.moved.length===0)return{line:": in a new order"};const e=t.
moved.map(c=>({path:[c]})),s=wn($t(e,n)),r=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${r})`}}function wn(t){if(t.length<=He)return{line:t.join(", ")};const n=(0,w.
hS)(t.length,"item"),e=Mn(n,R+t.join(", "));return{line:n,under:s=>e.length<=s?e:""}}function bn({path:t,from:n,to:e},s){if(n.type==="hidden"||e.type==="hidden")return{line:""};if((0,X._p)(t,n,e))return yt;
if(n.type==="string"&&e.type==="string"){const f=Fe(t,e.text,s)?{...s,labelOf:()=>{}}:s;return Ge((0,p.e1)(n.text),(0,p.e1)(e.text),f)}const[r,c]=[e.type==="string",n.type==="string"],o=r===c?void 0:(0,T.
qy)(Sn(n),Sn(e));if(o){const f=`JSON, ${c?"no longer":"now"} in a text`;return o.changes.length===0?{line:`: the same ${f}`}:{line:` (${f})`,under:kn(W(o.changes,s))}}const[a,i]=[z(n,s).join(`
`),z(e,s).join(`
`)];if(a===i)return yt;const[d,u]=[G(n,s),G(e,s)];return d&&u?{line:`: ${d} \u2192 ${u}`}:{line:"",under:q(a,i)}}function Sn(t){return t.type==="string"?(0,p.e1)(t.text):(0,p.dj)(t)}function kn(t){const n=k(
"",{parts:t});return e=>`
${On(vt(n,e).join(""))}`}function Ge(t,n,e){const[s,r]=_e(t,n,e.mask),c=s===t&&r===n?"":" (percent-encoded)",[o,...a]=(0,T.qy)(s,r)?.changes??[];if(o!==void 0){const h=`${c} (JSON in a text)`;if(a.length===
0&&o.kind==="modified"){const g=bn(o,e);return{...g,line:`${h} \u203A ${B(o.path,e)}${g.line}`}}return{line:h,under:kn(W([o,...a],e))}}const[i,d]=[e.mask(s),e.mask(r)];if(i.shown===d.shown)return{line:c+
yt.line};const u=i.hidden===d.hidden?"":" (hidden values differ, too)",[f,m]=[pt(s,e),pt(r,e)];if(!f||!m)return{line:c+u,under:q(i.shown,d.shown)};const l=ft(i.shown,d.shown).join(", ");return{line:`${c}\
: ${f} \u2192 ${m}${l&&` (${l})`}${u}`}}function Qe(t,n){const{path:e,value:s}=t;if(s.type==="hidden")return{line:""};if((0,X._p)(e,s))return{line:": hidden"};if(s.type==="object")return qe(t,s,n);const r=G(
s,n);return r!==void 0?{line:`: ${r}`}:s.type==="array"?{line:"",under:bt(t,z(s,n),(0,w.hS)(s.items.length,"element"))}:{line:"",under:bt(t,[n.mask(U((0,p.e1)(s.text),n.mask)).shown])}}function qe(t,n,e){
const s=t.path.at(-1),r=s?.type==="item"?s:void 0;if(n.members.size===0&&!r)return{line:": `{}`"};const c=l=>(0,p.jn)(l)&&[r?.label,r?.hint].includes((0,p.e1)(l.text)),o=[...n.members].filter(([,l])=>!r||
!c(l)),a=o.filter(([l,h])=>!r||!zt(l,h)),i=a.map(([l,h])=>{const g=(0,X.$C)(l,h,n)?(0,v.SS)(w.v5):G(h,e,n);return g&&`${O(l,e)}: ${g}`}),d=!i.includes(void 0)&&i.join(", ").length<=Ve,u=d?i.join(", "):
Be(n,c,e),f=u&&`: ${u}`;if(d&&a.length===o.length)return{line:f};const m=bt(t,z(n,e),(0,w.hS)(n.members.size,"field"));return{line:f,under:d?l=>l===1/0?m(l):"":m}}function bt({kind:t},n,e){const s=n.join(
`
`);return t==="added"?q(void 0,s,e):q(s,void 0,e)}function q(t,n,e){const s=(0,v.EU)(Xe(t,n),"diff",R);return r=>{const c=s.length<=r?s:ts(s,r);return e===void 0?`
${c}`:Mn(e,c)}}function ts(t,n){const e=t.split(`
`),s=e.slice(1,-1).map(r=>r.slice(R.length));return[...e.slice(0,1),...Je(s,n).map(r=>R+r),...e.slice(-1)].join(`
`)}function Mn(t,n){return`
${R}<details><summary>${t}</summary>

${n}
${R}</details>`}function On(t){return t.replace(/^(?=.)/gm,R)}const ns=100,In=5;function es(t,n){const e=t.kind==="json"?Ie(t,l=>n(l).shown):void 0,s=(0,T.Z)(()=>(0,E.Vn)((0,p.PX)(t.head??t.base))),r={
mask:n,labelOf:l=>l.length>ns?void 0:e?.labelOf(JSON.stringify(l)),endsOf:l=>e?.endsOf(l),countOf:l=>s().get(l)??0},c=vn((0,nt.xS)(t)),o=t.status==="modified",a=o?[]:us(t).map(l=>e?.withItems(l)??l),i=o?
rs(t,r,e):W(a,r),{nodes:d=0,connections:u=0}=e?.size??{},f=d===0?"What is in it":`${(0,w.hS)(d,"node")}, ${(0,w.hS)(u,"connection")}`,m=o?i:J(f,i,{changes:c,folded:!0});return[...ss(e),k(os(t,n),{parts:[
...m,...is(t,r)],changes:c})]}function vn({added:t,modified:n,removed:e}){return t+n+e}function ss(t){return t?.note!==void 0?[k(t.note)]:t?.picture?[k((0,v.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function os({name:t,kind:n,status:e,changes:s},r){const c=`**${O(t,{mask:r})}**`;return e!=="modified"?`${j[e]} ${c}: file ${e}`:n==="bina\
ry"||n==="variables"&&s.length===0?`${j.modified} ${c}: content modified`:n==="variables"?`${c} (values are never shown)`:c}function is({references:t},n){if(t.length===0)return[];const e=t.slice(0,In).
map(({path:o,from:a,to:i})=>`${B(o,n)} (${O(a,n)} \u2192 ${O(i,n)})`),s=t.length>In?", \u2026":"",r=t.length===1?"follows and isn't":"follow and aren't",c=`${(0,w.hS)(t.length,"reference")} to new IDs\
 and names ${r} counted`;return[k(`${c}: ${e.join(", ")}${s}`)]}function rs(t,n,e){const s=At(t),r=e?.connections??[],c=new Set(r.map(({item:h})=>h)),o=(0,S.$z)(t.text?[ds(t.text)]:t.changes,h=>e?.tells(
h)?cs(h)?"layout":"told":"value"in h&&c.has(h.value)?"connection":s(h)?"layout":as(h.path,e)?"item":"rest"),[a,i]=[o.get("layout")??[],o.get("connection")??[]],d=(h=[])=>h.map(g=>e?.withItems(g)??g),u=W(
o.get("rest")??[],n),f=fs(r,i,n),m=(o.get("told")?.length??0)+i.length,l=`Layout and bookkeeping: ${(0,w.hS)(a.length,"change")}`;return[...W(d(o.get("item")),n),...J("Connections",f,{noun:"connection",
changes:m}),...f.length===0?u:J("Elsewhere in the file",u),...J(l,ps(d(_n(a,t)),n),{folded:!0})]}function cs({kind:t,path:n}){const[e,s]=n.slice(-2);return t==="modified"&&e?.type==="item"&&s?.type===
"member"&&on.includes(s.key)}function as(t,n){return t.some(e=>e.type==="item"||e.type==="member"&&n?.isItemKey(e.key))}function ds({base:t,head:n}){return{kind:"modified",path:[],from:St(t),to:St(n)}}
function St(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function us({base:t,head:n,text:e,status:s,changes:r}){const c=s==="removed"?"removed":"added",o=(i,d)=>{const u=(0,E.Vg)(i,()=>{});
return!(d.length<3&&u.length>0&&u.every(m=>m.value.type==="object"))&&(d.length>0||i.type!=="object")?[{kind:c,path:d,value:i}]:u.flatMap(({step:m,value:l})=>m.type==="member"?o(l,[...d,m]):[{kind:c,path:[
...d,m],value:l}])},a=t??n??(e&&St(e.base??e.head));return a?o(a,[]):r}function fs(t,n,e){const s=new Map(n.map(o=>["value"in o&&o.value,o])),r=ms(ls(t,s),s),c=gn(r.map(o=>hs(o,e)));return r.map(([{item:o}],a)=>{
const i=s.get(o),{line:d,under:u=()=>""}=i?Q(i,e):{line:""};return k(`${c[a]}${u(0)===""?d:""}`,{under:u})})}function ls(t,n){const e=s=>{const{kind:r,source:c,target:o,label:a,was:i}=s;return n.has(s.
item)?s:JSON.stringify([r,c.rank,o.rank,a,i?.target.rank,i?.label])};return[...(0,S.$z)(t,e).values()].map(s=>({...s[0],times:s.length}))}function ms(t,n){const e={added:new Map,removed:new Map};return t.
flatMap(s=>{const{kind:r,source:c,target:o,item:a}=s;if(r==="rewired"||n.has(a))return[[s]];const i=e[r].get(c),d=i??[s];return i&&i.push(s),e[r].delete(c),e[r].set(o,d),i?[]:[d]})}function hs(t,n){const[
{kind:e,source:s,target:r,was:c}]=t,o=u=>`**${O(u.label,n)}**`,a=u=>u===""?"":` (${O(u,n)})`,i=t.map(({target:u,label:f,times:m})=>` \u2192 ${o(u)}${a(f)}${m===1?"":`, ${m} times`}`),d=c?.target===r?a(
c.label)||" without a label":c&&` ${o(c.target)}`;return`- ${j[e]} ${o(s)}${i.join("")}${d===void 0?"":`, was${d}`}`}function ps(t,n){return[...(0,S.$z)(t,s=>s.kind+wt(s,n)).values()].flatMap(s=>{const r=s.
map(i=>Q(i,n));if(s.length<$n||L(s[0].path)===0||r.some(({under:i})=>i))return W(s,n);const c=yn(s,n),o=On(r.map(({line:i},d)=>`- ${c[d]}${i}`).join(`
`)),a=`- ${j[s[0].kind]} ${wt(s[0],n)} of ${(0,w.hS)(s.length,"item")}`;return k(a,{changes:s.length,under:()=>`
${o}`})})}const gs="<!-- workflow-report -->",$s=6e4,ys=1e3;function ws(t){const{workflows:n,missing:e}=t,s=(0,X.lb)(t),c=["changed","added","removed"].flatMap(i=>n.filter(d=>d.status===i)).map(i=>{const d=vn(
i.counts);return{workflow:i,changes:d,parts:i.files.flatMap(u=>es(u,s))}}),o=ks(t,s),a=e===void 0?"":`\`${e}\` doesn't exist: it counts as empty.`;return({maxLength:i=$s,maxBytes:d=1/0,headings:u=!0,mark:f=!0}={})=>{
const m=c.map(({workflow:g,...$})=>k(Ss(g,s,u),$)),l=k(a,{parts:[...J("",m,{noun:"workflow"}),...o]}),h=f?`${gs}
`:"";for(let g=Math.min(i,d);;){const $=[h,...vt(l,g-h.length-1),`
`],b=d===1/0?0:Buffer.byteLength($.join(""));if(b<=d||g<ys)return $;g=Math.floor(g*d*.99/b)}}}function bs(t,n){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${n}</summary>

${t}
</details>
`}function Ss({name:t,status:n,counts:e},s,r){const c=r?"### ":"",o=t===void 0?void 0:O(t,{mask:s});return n==="added"||n==="removed"?`${c}${j[n]} ${o===void 0?"Workflow":`${o}: workflow`} ${n}`:r?`${c}${o===
void 0?"":`${o}: `}${(0,nt.cq)(e)}`:""}function ks({workflows:t,notCompared:n=[]},e){const s=(o,a)=>{const i=o.flatMap(d=>d===void 0?[]:[O(d,{mask:e})]).join(", ");return o.length===0?[]:[k(a(i),{least:a(
(0,w.hS)(o.length,"workflow"))})]},r=t.flatMap(({name:o,status:a})=>a==="unchanged"?[o]:[]),c=t.flatMap(({name:o,variablesCompared:a})=>a?[]:[o]);return[...t.length===0?[k("No workflow was compared")]:
[],...s(r,o=>o===""?"No changes":`${o}: no changes`),...s(c,o=>`The environment variables${c.length===t.length?"":` of ${o}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(n,o=>`${o}: not compared, because the step failed`)]}var Ms=I(8725),Os=I(2697),Is=I(6584);const vs=900*1024;async function Es(t){xs(t);const n=ws(t),e={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Os.bg)("the report",e),Ns(n)}function Ns(t){return(n,e,s)=>{const r=vs-Buffer.byteLength(e.join()),c=t({headings:n,maxLength:1/0,maxBytes:r,mark:!1}).join("");return s===void 0?c:bs(c,s)}}
function xs(t){const n=(0,nt.AS)(t);if(n.length===0)return;const e=n.slice(0,20).map(Is.bY),s=n.length>20?` and ${(0,w.hS)(n.length-20,"more line")}`:"";(0,Ms.lm)(`No field matched ${e.join(", ")}${s}\
 in ignore. Check the spelling.`)}})};export{zs as id,Rs as ids,Cs as modules};
