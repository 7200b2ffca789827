import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{a as bt,b as J,c as A,d as B}from"./chunk-GJ5VZTRF.js";import{a as Mt,b,c as w,f as Ot,g as x,h as It,i as Et,j as Nt,k as it,l as Lt,n as At,o as z,p as _t,q as D,r as rt}from"./chunk-LSBSLFZY.js";
import{e as $,p as xt,t as St}from"./chunk-22UA272T.js";var Ee=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],Ct=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
F="*",Rt=200,Ne=64;function vt(t,e){let n=zt([]),s=[],o=new Set;function i(c,d,f){if(b(c))jt(c.text,d,f);else if(c.type==="object")r(c,d,f);else{let a=c.items.length>1&&c.items.some(({type:u})=>u==="a\
rray");for(let[u,l]of c.items.entries())i(l,Tt(d,"[]"),{...f,array:c.items,...a&&{slot:u}})}}function r(c,d,{key:f,array:a,map:u,...l}){let p=l;if(a!==void 0||f!==void 0){let y={side:l.side,value:c,field:d,
outer:l.place,key:f,array:a??[]};p={...l,place:y,map:f===void 0?void 0:u},s.push(y)}let g=Le(c,o),m=p===l&&[...c.members.keys()].some(y=>u?.members.has(y));for(let[y,h]of c.members){let k=Tt(d,g||m?F:
y);m&&jt(JSON.stringify(y),k,p,h),(!m||h.type==="array")&&i(h,k,g?{...p,key:y,map:c}:p)}}for(let c of[t,e])Dt(c,o);return i(t,n,{side:"base"}),i(e,n,{side:"head"}),{root:n,places:s,find:Ae(s)}}function zt(t){
return{keys:t,inner:new Map,texts:new Map,references:[]}}function Tt(t,e){let n=t.inner.get(e)??zt([...t.keys,e]);return t.inner.set(e,n),n}function ct(t,e){return t?.inner.get(e)??t?.inner.get(F)}function jt(t,{
keys:e,texts:n,references:s},{place:o,slot:i},r){if(t.length>Rt)return;n.set(t,(n.get(t)??0)+1);let c=t.startsWith('"')?t.length>2:Ct.test(e.findLast(d=>d!=="[]")??"")&&/^\d+$/.test(t);o&&c&&s.push({text:t,
place:o,slot:i,value:r})}function Dt(t,e){if(b(t)){t.text.length<=Rt&&e.add(w(t.text));return}let n=t.type==="array"?t.items:[...t.members.values()];for(let s of n)Dt(s,e);if(t.type==="object"&&!n.some(
Ft))for(let s of t.members.keys())e.add(s)}function Ft(t){return t.type==="object"}function Le({members:t},e){let n=[...t.keys()].filter(s=>!Ct.test(s)&&e.has(s));return n.length>0&&2*n.length>=t.size&&
[...t.values()].every(Ft)}function Ae(t){let e=new Map;for(let n of t){let s=(o,i)=>{let r=Ee.findIndex(f=>f.test(o));if(r<0)return;let c=`${n.side} ${i}`,d=e.get(c)??[];d[r]=(d[r]??new Set).add(n),e.
set(c,d)};n.key!==void 0&&s(F,JSON.stringify(n.key));for(let[o,i]of n.value.members)b(i)&&s(o,i.text)}return(n,s)=>{let o=e.get(`${s.side} ${n}`)?.find(i=>i);return o&&o.size<=Ne?_e([...o],s):void 0}}
function _e(t,e){for(let n=e;;n=n.outer){let s=n,o=s?t.filter(r=>K(r,s)):t;if(o.length===0&&n)continue;let i=o.length>1?o.filter(({value:r})=>r.members.size>2):o;return i.length===1?i[0]:void 0}}function K(t,e){
return t!==void 0&&(t===e||K(t.outer,e))}var Te=/^(source|from|origin|src|tail|out)$/,je=/^(target|to|dest|destination|head|in)$/,Pt=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
Ce=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Re=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
ve="label title name condition if when event type relationship selectedRelationships".split(" "),ze=60;function Xt(t,e){let n=vt(t,e),s=Ut(n.root).flatMap(c=>De(c,n)),o=Fe(s),i=o.length>0?o:We(s,n),r=new Set(
i.flatMap(({source:c,target:d})=>[c.field,d.field]));return{...n,nodes:n.places.filter(({field:c})=>r.has(c)),edges:i}}function Ut(t){return[t,...[...t.inner.values()].flatMap(Ut)]}function De(t,{find:e}){
let n=t.references.flatMap(d=>{let f=e(d.text,d.place);return f?[{...d,target:f}]:[]}),s=n[0]?.place.field,o=n.filter(({place:d,target:f})=>!K(d,f));if(s===void 0||2*o.length<n.length)return[];let i=n.
length/t.references.length,r=i>=.5&&dt(t.references)-dt(n)<=2;return i>=.9||r&&H(t.keys.slice(-2),Pt)?[{field:t,item:s,keys:t.keys.slice(s.keys.length),references:n}]:[]}function dt(t){return new Set(
t.map(({text:e})=>e)).size}function H(t,e){return t.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>e.test(s.toLowerCase()))}function Fe(t){return t.flatMap(e=>{let n=({item:r,references:c})=>!c.
some(({target:d})=>d.field===r),s=t.filter(r=>r.item===e.item&&n(r)),o=Wt(s,Te);if(!o||Wt(s,je)!==e)return[];let i=new Map(o.references.map(r=>[r.place,r]));return e.references.flatMap(r=>{let{place:c,
target:d,text:f}=r,a=i.get(c),u={links:[o.field,e.field],texts:[a?.text??"",f]},l=Jt(r,c,[]);return a?[{source:a.target,target:d,label:l,item:c.value,...u}]:[]})})}function Wt(t,e){let n=({references:s,
keys:o})=>100*dt(s)-o.length;return t.filter(({keys:s})=>H(s,e)).sort((s,o)=>n(o)-n(s))[0]}function We(t,e){let n={forward:[],backward:[]},s=new Set;for(let{field:i,references:r}of t){let c=[],d=new Set,
f=r.flatMap(u=>{let{place:l,target:p,text:g}=u,{source:m,inside:y}=Pe(l,p,e)??{};if(!m||!y)return[];c=i.keys.slice(y.field.keys.length),m!==y&&d.add(y.key);let h=l===m?void 0:l,k=Jt(u,h,c);return[{source:m,
target:p,label:k,links:[i],texts:[g],item:h?.value}]});if(10*f.length<9*r.length)continue;let a=f.map(u=>({...u,source:u.target,target:u.source}));H(c,Ce)?n.backward.push(...a):(d.size>0||H(c,Pt))&&n.
forward.push(...f);for(let u of d)s.add(u)}let o=n.forward.length<n.backward.length?n.backward:n.forward;return s.size>1||new Set(o.flatMap(({texts:i})=>i)).size>1?o:[]}function Pe(t,{field:e},{find:n}){
for(let s=t;s;s=s.outer){let o=s.key===void 0?void 0:n(JSON.stringify(s.key),s),i=[s,o].find(r=>r?.field===e);if(i)return{source:i,inside:s}}}function Jt({slot:t,value:e},n,s){let o=ve.map(c=>{let[d,f]=[
n?.field.inner.get(c),ft(n?.value.members.get(c))];return d&&d.texts.size+(d.inner.get("[]")?.texts.size??0)>1||f?.includes(" ")?f:void 0}),i=s.filter(c=>!Re.test(c)),r=t===void 0?[]:[`output ${t+1}`];
return[ft(e),...o].find(c=>c)??[...i,...r].join(", ")}function ft(t){if(t?.type==="array"&&t.items.length>0&&t.items.length<4){let n=t.items.map(ft);return n.includes(void 0)?void 0:n.join(", ")}let e=t?.
type==="string"?String(JSON.parse(t.text)):"";return e.trim()===""||e.length>ze?void 0:e}var ut=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,Xe=/^([xywh]|width|height|left|top|zoom)$/i,Ue=[["x"],["position"],["left","top"]],Je=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,
Kt=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,Be=/hash|digest|checksum|etag|md5|^sha\d*$/i,Ke=/^(?=.*\d)[\w+/=-]{16,}$/,He=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,
qe=/^\d{1,15}$/,Ht=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,at=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function G({base:t,head:e}){let n={
base:q(t),head:q(e)};function s(o,i,r){let c=v(o.at(-1)),d=a=>a.test(i)&&a.test(r);return Je.test(c)&&d(Kt)||Be.test(c)&&d(Ke)||He.test(c)&&(d(qe)||d(at))?!0:o.at(-2)?.type!=="member"&&Ht.test(c)&&d(at)&&
!n.head().has(i)&&!n.base().has(r)}return o=>{if(o.kind==="reordered"||o.kind==="moved")return!1;let i=o.kind==="modified"?[o.from,o.to]:[o.value];if(Ge(o.path)&&i.every(lt))return!0;let[r,c]=i;return r?.
type!==c?.type||!r||!c||!("text"in r)||!("text"in c)?!1:s(o.path,w(r.text),w(c.text))}}function qt(t){return at.test(t)||Kt.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(t)}function Gt(t,e){return Ht.test(
t)&&b(e)||(ut.test(t)||/^[xy]$/.test(t))&&lt(e)}function Ge(t){if(t.slice(I(t)).some(o=>ut.test(v(o))))return!0;let[e,n]=[t.at(-2),v(t.at(-1))],s=e?.type==="item"&&e.item.type==="object"?e.item.members:
void 0;return/^[xy]$/.test(n)||Xe.test(n)&&Ue.some(o=>o.every(i=>s?.has(i)))}function I(t){return t.findLastIndex(({type:e})=>e==="item")+1}function Vt(t,{matches:e}){let n=new Map(e.map(({base:o,head:i})=>[
i,o])),s=new Map;for(let o of t){let i=I(o.path),[r,c]=[o.path[i-1],o.path[i]],d=/^[xy]$/.test(v(c)),f=d?["x","y"]:ut.test(v(c))?[v(c)]:[],a=r?.type==="item"?r.item:void 0,[u,l]=[Bt(a&&n.get(a),f),Bt(
a,f)],p=[...o.path.slice(0,i),{type:"member",key:f.join(", ")}];u&&l?s.set(d?r:c,{kind:"modified",path:p,from:u,to:l}):s.set(o,o)}return[...s.values()]}function Bt(t,e){let n=t?.type==="object"?e.flatMap(
s=>t.members.get(s)??[]):[];if(!(n.length<Math.max(1,e.length)))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function v(t){return t?.type==="member"?t.key:""}function lt(t){if(t.type===
"hidden")return!1;if(b(t))return t.type==="literal"&&/\d/.test(t.text);let e=t.type==="array"?t.items:[...t.members.values()];return e.length>0&&e.every(lt)}function q(t){return At(()=>{let e=new Map,
n=t?[t]:[];for(let s=n.pop();s;s=n.pop())b(s)?e.set(w(s.text),(e.get(w(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return e})}var Yt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ve={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ff\
ebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ye={same:"-->",added:"==>",removed:"-.->"},Zt=40,Ze=500,Qe=5e4,tn=40,en=6;function te(t,e,{isWhole:n,hide:s}){let o=new Set(t.filter(({status:c})=>n||
c!=="same")),i=[...o];for(let{source:c,target:d,status:f}of e)f!=="same"&&o.add(c).add(d),(c.status!=="same"||d.status!=="same")&&i.push(c,d);if(o.size===0)return{};for(let c of[new Set([...o,...i]),o]){
let d=e.filter(({source:u,target:l})=>c.has(u)&&c.has(l)),f=t.filter(u=>c.has(u)),a=c.size<=Zt&&d.length<=Ze?nn(f,d,s):void 0;if(a&&a.length<=Qe)return{picture:a}}return{note:`The picture is left out:\
 it would have ${o.size>Zt?$(o.size,"node"):"too many connections"}.`}}function nn(t,e,n){let s=new Map(t.map((i,r)=>[i,`n${r+1}`])),o=t.map(i=>`  ${s.get(i)}["${Yt[i.status]}${Qt(n(i.label))||"?"}"]`);
for(let{source:i,target:r,label:c,status:d}of e){let f=`${Yt[d]}${Qt(n(c))}`.trim();o.push(`  ${s.get(i)} ${Ye[d]}${f===""?"":`|"${f}"|`} ${s.get(r)}`)}for(let[i,r]of Object.entries(Ve)){let c=t.filter(
d=>d.status===i).map(d=>s.get(d));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${sn(t,e)>en?"TD":"LR"}`,...o].join(`
`)}function sn(t,e){let n=new Set(e.map(({target:r})=>r)),s=new Set(t),o=t.filter(r=>!n.has(r)),i=0;for(o.length===0&&(o=t.slice(0,1));o.length>0;i++){for(let c of o)s.delete(c);o=e.filter(({source:c,
target:d})=>o.includes(c)&&s.has(d)).map(({target:c})=>c)}return i}function Qt(t){return bt(J(t.replace(/\s+/g," ").trim(),tn)).replace(on,e=>e==='"'?"#quot;":`#${e.codePointAt(0)};`)}var on=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function ee(t,e=n=>n){let[n,s]=[t.base??t.head,t.head??t.base];if(n===void 0||s===void 0)return;let o=It([s,n]),i=Xt(n,s),r=rn(t,i,o),c=[...new Set(r.values())].sort((l,p)=>l.rank-p.rank),d=dn(i,r),f=an(
i,d);pn(t,c,o,f);let a=new Map(d.map(({item:l,source:p,target:g})=>[l,`${p.label} \u2192 ${g.label}`])),u=l=>l.filter(V).length;return{...te(c,d,{isWhole:t.status!=="modified",hide:e}),connections:fn(
d),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:f,labelOf:o.labelOf,endsOf:l=>a.get(l)}}function V({side:t}){return t==="head"}function ne(t){return t?`${ne(t.outer)}/${t.
key??""}`:""}function rn({matches:t},{places:e,nodes:n},s){let o=new Map(e.map((a,u)=>[a,u])),i=a=>a.key===void 0?`${a.value.id}`:ne(a),r=x(e.filter(V),i),c=x(t,({base:a})=>a.id),d=new Map,f=-1;for(let a of n){
if(d.has(a))continue;let u=V(a)?void 0:a,l=u&&c.get(u.value.id)?.shift(),p=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():a;f=(p&&o.get(p))??f+1e-6;let g=p===void 0?"removed":u?"same":"ad\
ded",m=[p,u].filter(h=>h!==void 0),y={label:cn(p??a,s),status:g,rank:f,places:m};for(let h of m)d.set(h,y)}return d}function cn({key:t,value:e,array:n},s){let o=["type","componentType","kind","id","id\
entifier","nodeId"].map(i=>Mt(e,i));return t??s.nameOf(e,n)??w(o.find(i=>i!==void 0)??"?")}function dn({edges:t},e){let n=t.flatMap(d=>{let[f,a]=[e.get(d.source),e.get(d.target)];return f&&a?[{...d,source:f,
target:a,status:V(d.source)?"added":"removed"}]:[]}),s=({source:d,target:f,label:a})=>`${d.rank} ${f.rank} ${a}`,o=x(n,({status:d})=>d),i=x(o.get("removed")??[],s);return[...(o.get("added")??[]).map(d=>i.
get(s(d))?.pop()?{...d,status:"same"}:d),...[...i.values()].flat()].sort((d,f)=>d.source.rank-f.source.rank||d.target.rank-f.target.rank)}function fn(t){let e=t.filter(({status:s})=>s!=="same"),n=new Map;
for(let s of["target","label"]){let o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;for(let[i,r,...c]of x(e,o).values()){if(!i||!r||c.length>0||i.status===r.status)continue;[i.source,i.target,
r.target].every(({places:f})=>f.length===2)&&!n.has(i)&&!n.has(r)&&n.set(i,r).set(r,i)}}return e.flatMap(s=>{let o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":
s.status,was:o}]})}function an({root:t,nodes:e},n){let s=n.filter(({status:f})=>f!=="same"),o=new Set(s.flatMap(f=>f.links)),i=new Set(s.map(({item:f})=>f)),r=new Set(e.map(({field:f})=>f)),c={same:new Set,
added:new Set,removed:new Set};for(let{status:f,texts:a,label:u,source:l,target:p}of s){let g=[l.label,p.label,...u.split(", ")].map(m=>JSON.stringify(m));for(let m of[...a,...g])c[f].add(m)}function d(f,a,u){
if(a===void 0||r.has(a)||f.type==="hidden")return[{text:""}];let l=a.keys.at(-1)===F?[{text:JSON.stringify(u),field:a}]:[];if(b(f))return[...l,{text:f.text,field:a}];let p=f.type==="array"?f.items.map(
g=>["[]",g]):[...f.members];return[...l,...p.flatMap(([g,m])=>d(m,ct(a,g),g))]}return f=>{if(f.kind==="reordered"||f.kind==="moved")return!1;let a=f.path.map(m=>m.type==="member"?m.key:"[]"),u=a.reduce(
ct,t),p=f.path.slice(0,-1).some(m=>m.type==="item"&&i.has(m.item)),g=(m,y)=>{let h=d(m,u,a.at(-1)??""),k=h.some(L=>o.has(L.field)),Ie=(L,U)=>o.has(U)?y.has(L):un(U)||y.has(L)&&ln(U)||k&&mn(L,U);return(k||
p)&&h.every(L=>L.field&&Ie(L.text,L.field))};return f.kind==="modified"?g(f.from,c.removed)&&g(f.to,c.added):g(f.value,c[f.kind])}}function un({keys:t}){return/^(_?id|identifier|uuid)$/.test(t.at(-1)??
"")}function ln({keys:t}){let e=t.findLast(n=>n!=="[]")??"";return/^(\*|if|when)$|(id|name|label|title|type|key|handle|condition|event|relationships)$/i.test(e)}function mn(t,{texts:e}){let n=e.get(t)??
0,s=[...e.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(t)}function pn(t,e,{componentOf:n},s){let o=G(t),i=new Map;for(let r of e){let[{id:c}={},d]=r.places.map(f=>f.value);
for(let{value:f,array:a}of r.places){let u=Et(f)===void 0&&n(f,a);for(let l of[c!==d?.id&&f,u])l&&i.set(l,[...i.get(l)??[],r])}}for(let r of t.changes){if(s(r)||o(r))continue;let c=[t.head];for(let f of r.
path)c.push(hn(c.at(-1),f));let d=["value"in r&&r.value,...c.reverse()].find(f=>i.has(f));for(let f of i.get(d)??[])f.status==="same"&&(f.status="modified")}}function hn(t,e){return e.type==="item"?e.
item:e.type==="member"?t?.type==="object"?t.members.get(e.key):void 0:t?.type==="array"?t.items[e.index]:void 0}var se=2,gn=1e3,yn=240,$n=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],fe="...";function ae(t,e){let n=[oe(t??e),oe(
e??t)],[s,o]=[ie(t,n[0]),ie(e,n[1])],i=kn(s,o);return n[0]===n[1]?i:[`@@ line ends: ${n[0]} \u2192 ${n[1]} @@`,...i]}function oe(t=""){return t.includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ie(t,e){return(t?.split(e==="CRLF"?`\r
`:`
`)??[]).flatMap(s=>$n.reduce(wn,[s]).map((o,i)=>i===0?o:fe+o))}function wn(t,e){return t.flatMap(n=>n.length>yn?Array.from(n.matchAll(e),([s])=>s):n)}function kn(t,e){let n=new Set(t),o=e.some(r=>n.has(
r))?Ot([...t],[...e],{maxEditLength:gn}):void 0;if(o===void 0)return[...ce(t,e),...T("+",e)];let i=0;return o.flatMap(({added:r,removed:c,value:d},f)=>{let a=o[f+1];if(c)return ce(d,a?.added?a.value:[]);
let[u,l]=[f===0?0:se,d.length-se],p=i+re(d.slice(0,l+1));return i+=re(d),r?T("+",d):a===void 0?T(" ",d.slice(0,u)):l-u<2?T(" ",d):[...T(" ",d.slice(0,u)),`@@ line ${p} @@`,...T(" ",d.slice(l))]})}function T(t,e){
return e.map(n=>`${t} ${n}`)}function re(t){return t.filter(e=>!e.startsWith(fe)).length}function ce(t,e){let n=new Map(t.map(i=>[Y(i),i])),s=e.flatMap(i=>ht(n.get(Y(i))??i,i));return[...s.length===0?
[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`],...T("-",t)]}function ht(t,e){if(Y(t)!==Y(e))return[];let[n,s]=[t.normalize(),e.normalize()],o=mt(t)===mt(e)?[]:["Unicode forms"];return n===s?o:
[...o,n.trimEnd()===s.trimEnd()?"spaces at the end":"white space"]}function Y(t){return mt(t.normalize())}function mt(t){return t.replace(/\s/g,"")}function ue(t,e){let[n,s]=[0,e],i=[...x(t,c=>c.startsWith(
"@@ line ")?++n:n).values()].flatMap(c=>{let d=bn(c,s);return s-=pt(c),d}),r=t.filter(de).length-i.filter(de).length;return r===0?i:[...i,`@@ ${$(r,"more changed line")} @@`]}function bn(t,e){let n=r=>r.
startsWith("-"),s=pt(t.filter(n)),o=pt(t)-s,i={removed:Math.max(e/2,e-o),others:Math.max(e/2,e-s)};return t.filter(r=>{let c=n(r)?"removed":"others";return i[c]-=r.length+1,i[c]>=0})}function de(t){return t.
startsWith("-")||t.startsWith("+")}function pt(t){return t.reduce((e,n)=>e+n.length+1,0)}var le=2,me=60,gt="</details>",Mn=`<details><summary></summary>


${gt}`.length,xn=100;function S(t,e={}){let n=e.under?.(1/0)??"";return{line:t,rest:"",least:n===""?t:`${t} \u2026`,changes:0,...e,under:n,cut:e.under}}function Z(t,e){let{placed:n,left:s}=Sn(t,e),o=new Map,
i=s;for(let[r,{entry:c,sections:d}]of n.entries()){let f=On(c,c.least.length+Math.floor(i/(n.length-r)));i-=In(f)-c.least.length,o.set(c,f);for(let a of d)o.set(a,[])}return Nn(he(t,o).filter(([r])=>r!==
""))}function Sn(t,e){let n=pe(t,[]),s=new Map;for(let{sections:f}of n)for(let a of f)s.set(a,(s.get(a)??0)+1);let o=new Set,i=[],[r,c]=[e,0],d=({entry:f,sections:a})=>a.length===1?0:f.line.length+f.under.
length;for(let f of n.sort((a,u)=>d(a)-d(u))){let{entry:a,sections:u}=f,l=u.filter(h=>!o.has(h)),p=u.filter(h=>s.get(h)===1),m=l.map(({heading:h,folded:k})=>h.length+le+(k?Mn:0)).reduce((h,k)=>h+k,a.least.
length+le),y=c+me*(l.length-p.length);if(!(m+y>r)){r-=m,c=y,i.push(f);for(let h of l)o.add(h);for(let h of u)s.set(h,(s.get(h)??0)-1)}}return{placed:i,left:r-c}}function pe(t,e){let n=[...e,t];return t.
parts.flatMap(s=>"parts"in s?pe(s,n):[{entry:s,sections:n}])}function On({line:t,under:e,rest:n,least:s,cut:o},i){if(i===1/0)return[t,e,n];if(t.length+e.length<=i)return[t,e];for(let r=i-t.length-me;o&&
r>xn;r=Math.floor(r*.7)){let c=o(r);if(c!==""&&t.length+c.length<=i)return[t,c]}return[s]}function In(t){return t.reduce((e,n)=>e+n.length,0)}function he(t,e){let{heading:n,parts:s,folded:o}=t,r=s.filter(
f=>e.has(f)).flatMap(f=>"parts"in f?he(f,e):[e.get(f)??[]]),c=s.filter(f=>!e.has(f)),d=[...r,[En(t,c)]];return o?[[`<details><summary>${n}</summary>`],...d,[gt]]:[[n],...d]}function En({noun:t},e){if(e.
length===0)return"";if(t==="connection")return`\u2026 and ${$(e.length,"more connection")}`;let n=t==="workflow"?` in ${$(e.length,"more workflow")}`:"";return`\u2026 and ${$(ge(e),"more change")}${n}`}
function ge(t){return t.reduce((e,n)=>e+(n.changes??("parts"in n?ge(n.parts):0)),0)}function Nn(t){let e=n=>n?.[0]?.startsWith("- ");return t.flatMap((n,s)=>{let o=n[0]===gt||e(n)&&e(t[s-1]);return[s===
0?"":o?`
`:`

`,...n]})}var W=80,ye=8;function P(t,e,n){if(t.type==="string")return Q(O(w(t.text)),e,n);let[s="",...o]=j(t,e);return o.length>0||s.length>W?void 0:A(s,1/0)}function Q(t,e,n){let s=e.mask(t).shown;if(s.length>
W||s.includes(`
`))return;let o=we(t,e,n);return A(JSON.stringify(s),1/0)+(o===void 0?"":` (${M(o,e)})`)}function we(t,{labelOf:e},n){let s=e(t);return s===void 0||s.toLowerCase()===t.toLowerCase()||[...n?.members.values()??
[]].some(i=>b(i)&&w(i.text)===s)?void 0:s}function j(t,e,n){let{mask:s}=e;if(b(t)){if(t.type==="literal")return[s(t.text).shown];let f=O(w(t.text)),a=s(f).shown.split(`
`);if(a.length>1)return["|",...$e(a)];let u=we(f,e,n);return[JSON.stringify(a[0])+(u===void 0?"":` (${s(u).shown})`)]}let[o,i]=t.type==="array"?"[]":"{}",r=t.type==="array"?t.items.map(f=>j(f,e)):Array.
from(t.members,([f,a])=>{let[u,...l]=D(f,a,t)?[z]:j(a,e,t);return[`${JSON.stringify(s(f).shown)}: ${u}`,...l]}),c=r.every(([f="",...a])=>a.length===0&&f.length<=W),d=c?`${o}${r.slice(0,W).join(", ")}${i}`:
"";return c&&d.length<=W?[d]:[`${o}`,...$e(r.flat()),`${i}`]}function $e(t){return t.map(e=>`  ${e}`)}function O(t){if(!/%[\da-f]{2}/i.test(t)||/\s/.test(t))return t;try{let e=decodeURIComponent(t);return encodeURIComponent(
e)===t||encodeURI(e)===t?e:t}catch{return t}}function M(t,{mask:e},n=100){return A(e(t).shown,n)}function _(t,e,n=!1){let s=I(t),o=n?1/0:100,i=t.flatMap((r,c)=>{if(r.type==="element")return[A(`[${r.index}\
]`)];if(r.type==="item"){let f=e.endsOf(r.item),a=f===void 0?r.label:n?`${f} (${r.label})`:f,u=c===s-1&&r.hint!==void 0?` (${M(r.hint,e)})`:"";return[`**${M(a,e,o)}**${u}`]}return!n&&t.slice(c+1).find(
({type:f})=>f!=="member")?.type==="item"?[]:[M(r.key,e,o)]});return i.length>ye&&!n&&i.splice(2,i.length-ye+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function tt(t,e){let n=t.map(({path:o})=>_(
o,e)),s=it(n);return yt(n.map((o,i)=>s.get(o)===1?o:_(t[i]?.path??[],e,!0)))}function yt(t){let[e,n]=[it(t),new Map];return t.map(s=>{let[o=1,i]=[e.get(s),(n.get(s)??0)+1];return n.set(s,i),o===1?s:`${s}\
 (${i} of ${o})`})}var N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},C="  ",nt=3,Ln=5,An=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},
_n=/^(type|_?id|uuid|identifier)$/i,et={line:": changed, hidden"};function R(t,e){let n=[...x(t,Tn).values()],s=n.filter(i=>i.length<nt).flat(),o=new Map;for(let i of x(s,({kind:r})=>N[r]).values())for(let[
r,c]of tt(i,e).entries())i[r]&&o.set(i[r],c);return n.flatMap(i=>i.length>=nt?[jn(i,e)]:i.map(r=>{let{line:c,...d}=X(r,e);return S(`- ${N[r.kind]} ${o.get(r)}${c}`,{changes:1,...d})}))}function Tn(t){
let e=I(t.path),s=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return e===0||e===t.path.length||s.length===0?t:JSON.stringify([t.kind,s,t.path.slice(e)])}
function jn(t,e){let[n]=t,{line:s,under:o=()=>""}=X(n,e),i=ke($t(t,e)),r=n.kind==="modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${ot(n,e)}${s}${r} in ${i.line}`;return S(c,{changes:t.length,under:d=>o(
d)+(i.under?.(d)??"")})}function $t(t,e){let n=t.map(({path:s})=>({path:s.slice(0,I(s))}));return tt(n,e)}function ot({path:t},e){return _(t.slice(I(t)),e)}function X(t,e){if(t.kind==="modified")return be(
t,e);if("value"in t)return Rn(t,e);if(t.kind==="moved"){let[i,r]=[t.from,t.path].map(c=>_(c.slice(0,-1),e,!0));return{line:`: moved from ${i} to ${r}`}}if(t.moved.length===0)return{line:": in a new or\
der"};let n=t.moved.map(i=>({path:[i]})),s=ke(tt(n,e)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o})`}}function ke(t){if(t.length<=Ln)return{line:t.join(", ")};
let e=$(t.length,"item"),n=Me(e,C+t.join(", "));return{line:e,under:s=>n.length<=s?n:""}}function be({path:t,from:e,to:n},s){if(e.type==="hidden"||n.type==="hidden")return{line:""};if(rt(t,e,n))return et;
if(e.type==="string"&&n.type==="string")return Cn(w(e.text),w(n.text),s);let[o,i]=[P(e,s),P(n,s)];if(o!==void 0&&i!==void 0)return o===i?et:{line:`: ${o} \u2192 ${i}`};let[r,c]=[j(e,s).join(`
`),j(n,s).join(`
`)];return r===c?et:{line:"",under:st(r,c)}}function Cn(t,e,n){let s=O(t)!==O(e)&&(O(t)!==t||O(e)!==e),[o,i,r]=s?[O(t),O(e)," (percent-encoded)"]:[t,e,""],[c,...d]=Lt(o,i)?.changes??[];if(c!==void 0){
let m=`${r} (JSON in a text)`;if(d.length===0&&c.kind==="modified"){let h=be(c,n);return{...h,line:`${m} \u203A ${_(c.path,n)}${h.line}`}}let y={heading:"",parts:R([c,...d],n)};return{line:m,under:h=>`\

${wt(Z(y,h).join(""))}`}}let[f,a]=[n.mask(o),n.mask(i)];if(f.shown===a.shown)return{line:r+et.line};let u=f.hidden===a.hidden?"":" (hidden values differ, too)",[l,p]=[Q(o,n),Q(i,n)];if(l===void 0||p===
void 0)return{line:r+u,under:st(f.shown,a.shown)};let g=ht(f.shown,a.shown).join(", ");return{line:`${r}: ${l} \u2192 ${p}${g&&` (${g})`}${u}`}}function Rn({kind:t,path:e,value:n},s){if(n.type==="hidd\
en")return{line:""};if(rt(e,n))return{line:": hidden"};let o=n.type==="object"?void 0:P(n,s);if(o!==void 0)return{line:`: ${o}`};let r=n.type==="string"?s.mask(O(w(n.text))).shown:j(n,s).join(`
`),[c,d]=t==="added"?[void 0,r]:[r,void 0];if(n.type!=="object"){let p=n.type==="array"?$(n.items.length,"element"):void 0;return{line:"",under:st(c,d,p)}}let{line:f,isWhole:a}=vn(n,e.at(-1),s),u=st(c,
d,$(n.members.size,"field")),l=f===""?"":`: ${f}`;return a===!1?{line:l,under:u}:a?{line:l}:{line:l,rest:u(1/0)}}function vn(t,e,n){let s=e?.type==="item"?e:void 0;if(t.members.size===0&&!s)return{line:"\
`{}`",isWhole:!0};let o=f=>b(f)&&[s?.label,s?.hint].includes(w(f.text)),i=[...t.members].filter(([,f])=>!s||!o(f)),r=i.filter(([f,a])=>!s||!Gt(f,a)),c=r.map(([f,a])=>{let u=D(f,a,t)?A(z):P(a,n,t);return u&&
`${M(f,n)}: ${u}`}),d=c.join(", ");return c.includes(void 0)||d.length>An?{line:zn(t,o,n),isWhole:!1}:r.length<i.length?{line:d}:{line:d,isWhole:!0}}function zn(t,e,n){let s=new Map,o=(r,c,d)=>{d>(s.get(
r)?.weight??0)&&s.set(r,{text:c,weight:d})},i=(r,c,d)=>{if(r.type==="array")for(let p of r.items)i(p,c,d+1);if(r.type==="object")for(let[p,g]of r.members)D(p,g,r)?o(p,z,E.max):i(g,p,d+1);if(r.type!=="\
string")return;let f=w(r.text),a=_n.test(c)||e(r)||qt(f)||n.labelOf(f)!==void 0;if(f.length<E.min||a)return;let u=f.includes("://")?2*E.max:Math.min(f.length,E.max),l=n.countOf(f)>E.usual?E.usualWeight:
1;o(c,n.mask(O(f)).shown,l*u/(d+1))};return i(t,"",0),[...s].sort(([,r],[,c])=>c.weight-r.weight).filter(([,{weight:r}],c)=>c===0||c<E.texts&&r>E.usualWeight*2*E.max).map(([r,{text:c}])=>`${M(r,n)}: ${A(
JSON.stringify(J(c,E.max)),1/0)}`).join(", ")}function st(t,e,n){let s=B(ae(t,e),"diff",C);return o=>{let[i="",...r]=o===1/0?[]:s.split(`
`),c=r.pop()??"",d=ue(r.map(a=>a.slice(C.length)),o).map(a=>C+a),f=o===1/0?s:[i,...d,c].join(`
`);return n===void 0?`
${f}`:Me(n,f)}}function Me(t,e){return`
${C}<details><summary>${t}</summary>

${e}
${C}</details>`}function wt(t){return t.replace(/^(?=.)/gm,C)}function xe(t,e,n){if(t.kind==="text")return R([Fn(t)],e);if(t.status!=="modified")return R(t.kind==="json"?Wn(t):t.changes,e);let s=G(t),o=n?.connections??[],i=new Set(o.map(({item:m})=>m)),r=m=>n?.tells(
m)?"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":Dn(m.path,e)?"item":"rest",c=new Map(t.changes.map(m=>[m,r(m)])),d=m=>t.changes.filter(y=>c.get(y)===m),[f,a,u]=[R(d("rest"),e),d("layo\
ut"),d("connection")],l=Pn(o,u,e),p=d("told").length+u.length,g=`Layout and bookkeeping: ${$(a.length,"change")}`;return[...R(d("item"),e),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"conn\
ection",changes:p}],...l.length===0||f.length===0?f:[{heading:"Elsewhere in the file",parts:f}],...a.length===0?[]:[{heading:g,parts:Jn(a,t,e),folded:!0}]]}function Dn(t,{labelOf:e}){return t.some(n=>n.
type==="item"||n.type==="member"&&e(n.key)!==void 0)}function Fn({status:t,text:e={}}){let n=(s="")=>({type:"string",id:0,text:JSON.stringify(s)});return t!=="modified"?{kind:t,path:[],value:n(e.base??
e.head)}:{kind:t,path:[],from:n(e.base),to:n(e.head)}}function Wn({base:t,head:e,status:n}){let s=n==="removed"?"removed":"added",o=(r,c)=>{let d=Nt(r,()=>{});return!(c.length<3&&d.length>0&&d.every(a=>a.
value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:d.flatMap(({step:a,value:u})=>a.type==="member"?o(u,[...c,a]):[{kind:s,path:[...c,a],value:u}])},i=t??e;return i?o(i,
[]):[]}function Pn(t,e,n){let s=new Map(e.map(r=>["value"in r?r.value:void 0,r])),o=Xn(t,r=>s.has(r)),i=yt(o.map(r=>Un(r,n)));return o.map(([{item:r}],c)=>{let d=r&&s.get(r);return S(i[c]??"",{under:d&&
X(d,n).under})})}function Xn(t,e){let n={added:new Map,removed:new Map};return t.flatMap(s=>{let{kind:o,source:i,target:r,item:c}=s;if(o==="rewired"||c&&e(c))return[[s]];let d=n[o].get(i),f=d??[s];return d&&
d.push(s),n[o].delete(i),n[o].set(r,f),d?[]:[f]})}function Un(t,e){let[{kind:n,source:s,target:o,was:i}]=t,r=a=>`**${M(a.label,e)}**`,c=a=>a===""?"":` (${M(a,e)})`,d=t.map(a=>` \u2192 ${r(a.target)}${c(
a.label)}`),f=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.target)}`;return`- ${N[n]} ${r(s)}${d.join("")}${f===void 0?"":`, was${f}`}`}function Jn(t,e,n){return[...x(Vt(t,e),o=>o.kind+ot(o,
n)).values()].flatMap(o=>{let i=o.map(f=>X(f,n));if(o.length<nt||I(o[0].path)===0||i.some(({under:f})=>f))return R(o,n);let r=$t(o,n),c=i.map(({line:f},a)=>`- ${r[a]}${f}`).join(`
`),d=`- ${N[o[0].kind]} ${ot(o[0],n)} of ${$(o.length,"item")}`;return[S(d,{changes:o.length,under:f=>c.length>f?"":`
${wt(c)}`})]})}var Bn="<!-- workflow-report -->",Kn=6e4,Hn=1e3,qn=100,Se=5;function co(t){let{workflows:e,missing:n}=t,s=_t(t),i=["changed","added","removed"].flatMap(c=>e.filter(d=>d.status===c)).map(c=>({workflow:c,
parts:c.files.flatMap(d=>Vn(d,s)),changes:Oe(c.counts)})),r=ts(t,s);return({maxLength:c=Kn,maxBytes:d=1/0,headings:f=!0,mark:a=!0}={})=>{let u=i.map(({workflow:h,...k})=>kt(Gn(h,s,f),k)),l=n===void 0?
"":`\`${n}\` doesn't exist: it counts as empty.`,p=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],g={heading:l,parts:[...p,...r]},m=a?`${Bn}
`:"",y=Math.min(c,d);for(;;){let h=[m,...Z(g,y-m.length-1),`
`],k=d===1/0?0:Buffer.byteLength(h.join(""));if(k<=d||y<Hn)return h;y=Math.floor(y*d*.99/k)}}}function fo(t,e){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${e}</summary>

${t}
</details>
`}function Gn({name:t,status:e,counts:n},s,o){let i=e==="added"||e==="removed";if(!i&&!o)return"";let r=i?`workflow ${e}`:St(n),c=t===void 0?es(r):`${M(t,{mask:s})}: ${r}`;return`${o?"### ":""}${i?`${N[e]}\
 `:""}${c}`}function Vn(t,e){let n=t.kind==="json"?ee(t,l=>e(l).shown):void 0,s=q(t.head??t.base),o={mask:e,labelOf:l=>l.length>qn?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().
get(l)??0},i=Oe(xt(t)),r=xe(t,o,n),{nodes:c=0,connections:d=0}=n?.size??{},f=c===0?"What is in it":`${$(c,"node")}, ${$(d,"connection")}`,u=t.status!=="modified"&&r.length>0?[kt(f,{parts:r,changes:i,folded:!0})]:
r;return[...Yn(n),kt(Zn(t,e),{parts:[...u,...Qn(t,o)],changes:i})]}function Yn(t){if(t?.note!==void 0)return[S(t.note)];if(!t?.picture)return[];let e=B(t.picture.trimEnd().split(`
`),"mermaid","");return[S(e,{least:"The picture doesn't fit here."})]}function kt(t,e){return e.parts.length===0?S(t,{changes:e.changes}):{heading:t,...e}}function Zn({name:t,kind:e,status:n,changes:s},o){
let i=`**${M(t,{mask:o})}**`;return n!=="modified"?`${N[n]} ${i}: file ${n}`:e==="binary"||e==="variables"&&s.length===0?`${N.modified} ${i}: content modified`:e==="variables"?`${i} (values are never \
shown)`:i}function Qn({references:t},e){if(t.length===0)return[];let n=t.length===1,s=t.slice(0,Se).map(({path:r,from:c,to:d})=>{let[f,a]=[c,d].map(u=>M(u,e));return`${_(r,e)} (${f} \u2192 ${a})`}),o=t.
length>Se?", \u2026":"",i=`${$(t.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[S(`${i}: ${s.join(", ")}${o}`)]}function ts({workflows:t,notCompared:e=[]},n){
let s=d=>d.flatMap(({name:f})=>f===void 0?[]:[M(f,{mask:n})]).join(", "),o=(d,f)=>d.length===0?[]:[S(f(s(d)),{least:f($(d.length,"workflow"))})],i=t.filter(({status:d})=>d==="unchanged"),r=t.filter(({
variablesCompared:d})=>!d);return[...i.every(({name:d})=>d===void 0)&&i.length===t.length?[S("No changes")]:o(i,d=>`${d}: no changes`),...o(r,d=>`The environment variables${r.length===t.length?"":` of\
 ${d}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(e.map(d=>({name:d})),d=>`${d}: not compared, because the step failed`)]}function Oe({added:t,modified:e,removed:n}){
return t+e+n}function es(t){return t.charAt(0).toUpperCase()+t.slice(1)}export{Bn as a,Kn as b,co as c,fo as d};
