import{createRequire}from'node:module';const require=createRequire(import.meta.url);
import{a as wt,b as J,c as A,d as B}from"./chunk-GJ5VZTRF.js";import{a as kt,b,c as w,f as xt,g as O,h as Ot,i as St,j as It,k as it,l as Et,n as Nt,o as z,p as Lt,q as D,r as rt}from"./chunk-J5HD6WY6.js";
import{e as y,p as bt,t as Mt}from"./chunk-22UA272T.js";var Oe=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],Tt=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
W="*",jt=200,Se=64;function Ct(t,e){let n=vt([]),s=[],o=new Set;function i(c,f,d){if(b(c))_t(c.text,f,d);else if(c.type==="object")r(c,f,d);else{let a=c.items.length>1&&c.items.some(({type:u})=>u==="a\
rray");for(let[u,l]of c.items.entries())i(l,At(f,"[]"),{...d,array:c.items,...a&&{slot:u}})}}function r(c,f,{key:d,array:a,map:u,...l}){let p=l;if(a!==void 0||d!==void 0){let $={side:l.side,value:c,field:f,
outer:l.place,key:d,array:a??[]};p={...l,place:$,map:d===void 0?void 0:u},s.push($)}let g=Ie(c,o),m=p===l&&[...c.members.keys()].some($=>u?.members.has($));for(let[$,h]of c.members){let k=At(f,g||m?W:
$);m&&_t(JSON.stringify($),k,p,h),(!m||h.type==="array")&&i(h,k,g?{...p,key:$,map:c}:p)}}for(let c of[t,e])Rt(c,o);return i(t,n,{side:"base"}),i(e,n,{side:"head"}),{root:n,places:s,find:Ee(s)}}function vt(t){
return{keys:t,inner:new Map,texts:new Map,references:[]}}function At(t,e){let n=t.inner.get(e)??vt([...t.keys,e]);return t.inner.set(e,n),n}function ct(t,e){return t?.inner.get(e)??t?.inner.get(W)}function _t(t,{
keys:e,texts:n,references:s},{place:o,slot:i},r){if(t.length>jt)return;n.set(t,(n.get(t)??0)+1);let c=t.startsWith('"')?t.length>2:Tt.test(e.findLast(f=>f!=="[]")??"")&&/^\d+$/.test(t);o&&c&&s.push({text:t,
place:o,slot:i,value:r})}function Rt(t,e){if(b(t)){t.text.length<=jt&&e.add(w(t.text));return}let n=t.type==="array"?t.items:[...t.members.values()];for(let s of n)Rt(s,e);if(t.type==="object"&&!n.some(
zt))for(let s of t.members.keys())e.add(s)}function zt(t){return t.type==="object"}function Ie({members:t},e){let n=[...t.keys()].filter(s=>!Tt.test(s)&&e.has(s));return n.length>0&&2*n.length>=t.size&&
[...t.values()].every(zt)}function Ee(t){let e=new Map;for(let n of t){let s=(o,i)=>{let r=Oe.findIndex(d=>d.test(o));if(r<0)return;let c=`${n.side} ${i}`,f=e.get(c)??[];f[r]=(f[r]??new Set).add(n),e.
set(c,f)};n.key!==void 0&&s(W,JSON.stringify(n.key));for(let[o,i]of n.value.members)b(i)&&s(o,i.text)}return(n,s)=>{let o=e.get(`${s.side} ${n}`)?.find(i=>i);return o&&o.size<=Se?Ne([...o],s):void 0}}
function Ne(t,e){for(let n=e;;n=n.outer){let s=n,o=s?t.filter(r=>K(r,s)):t;if(o.length===0&&n)continue;let i=o.length>1?o.filter(({value:r})=>r.members.size>2):o;return i.length===1?i[0]:void 0}}function K(t,e){
return t!==void 0&&(t===e||K(t.outer,e))}var Le=/^(source|from|origin|src|tail|out)$/,Ae=/^(target|to|dest|destination|head|in)$/,Wt=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
_e=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Te=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
je="label title name condition if when event type relationship selectedRelationships".split(" "),Ce=60;function Ft(t,e){let n=Ct(t,e),s=Pt(n.root).flatMap(c=>ve(c,n)),o=Re(s),i=o.length>0?o:ze(s,n),r=new Set(
i.flatMap(({source:c,target:f})=>[c.field,f.field]));return{...n,nodes:n.places.filter(({field:c})=>r.has(c)),edges:i}}function Pt(t){return[t,...[...t.inner.values()].flatMap(Pt)]}function ve(t,{find:e}){
let n=t.references.flatMap(f=>{let d=e(f.text,f.place);return d?[{...f,target:d}]:[]}),s=n[0]?.place.field,o=n.filter(({place:f,target:d})=>!K(f,d));if(s===void 0||2*o.length<n.length)return[];let i=n.
length/t.references.length,r=i>=.5&&dt(t.references)-dt(n)<=2;return i>=.9||r&&H(t.keys.slice(-2),Wt)?[{field:t,item:s,keys:t.keys.slice(s.keys.length),references:n}]:[]}function dt(t){return new Set(
t.map(({text:e})=>e)).size}function H(t,e){return t.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>e.test(s.toLowerCase()))}function Re(t){return t.flatMap(e=>{let n=({item:r,references:c})=>!c.
some(({target:f})=>f.field===r),s=t.filter(r=>r.item===e.item&&n(r)),o=Dt(s,Le);if(!o||Dt(s,Ae)!==e)return[];let i=new Map(o.references.map(r=>[r.place,r]));return e.references.flatMap(r=>{let{place:c,
target:f,text:d}=r,a=i.get(c),u={links:[o.field,e.field],texts:[a?.text??"",d]},l=Xt(r,c,[]);return a?[{source:a.target,target:f,label:l,item:c.value,...u}]:[]})})}function Dt(t,e){let n=({references:s,
keys:o})=>100*dt(s)-o.length;return t.filter(({keys:s})=>H(s,e)).sort((s,o)=>n(o)-n(s))[0]}function ze(t,e){let n={forward:[],backward:[]},s=new Set;for(let{field:i,references:r}of t){let c=[],f=new Set,
d=r.flatMap(u=>{let{place:l,target:p,text:g}=u,{source:m,inside:$}=De(l,p,e)??{};if(!m||!$)return[];c=i.keys.slice($.field.keys.length),m!==$&&f.add($.key);let h=l===m?void 0:l,k=Xt(u,h,c);return[{source:m,
target:p,label:k,links:[i],texts:[g],item:h?.value}]});if(10*d.length<9*r.length)continue;let a=d.map(u=>({...u,source:u.target,target:u.source}));H(c,_e)?n.backward.push(...a):(f.size>0||H(c,Wt))&&n.
forward.push(...d);for(let u of f)s.add(u)}let o=n.forward.length<n.backward.length?n.backward:n.forward;return s.size>1||new Set(o.flatMap(({texts:i})=>i)).size>1?o:[]}function De(t,{field:e},{find:n}){
for(let s=t;s;s=s.outer){let o=s.key===void 0?void 0:n(JSON.stringify(s.key),s),i=[s,o].find(r=>r?.field===e);if(i)return{source:i,inside:s}}}function Xt({slot:t,value:e},n,s){let o=je.map(c=>{let[f,d]=[
n?.field.inner.get(c),ft(n?.value.members.get(c))];return f&&f.texts.size+(f.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(c=>!Te.test(c)),r=t===void 0?[]:[`output ${t+1}`];
return[ft(e),...o].find(c=>c)??[...i,...r].join(", ")}function ft(t){if(t?.type==="array"&&t.items.length>0&&t.items.length<4){let n=t.items.map(ft);return n.includes(void 0)?void 0:n.join(", ")}let e=t?.
type==="string"?String(JSON.parse(t.text)):"";return e.trim()===""||e.length>Ce?void 0:e}var ut=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,We=/^([xywh]|width|height|left|top|zoom)$/i,Fe=[["x"],["position"],["left","top"]],Pe=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,
Jt=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,Xe=/hash|digest|checksum|etag|md5|^sha\d*$/i,Ue=/^(?=.*\d)[\w+/=-]{16,}$/,Je=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,
Be=/^\d{1,15}$/,Bt=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,at=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function G({base:t,head:e}){let n={
base:q(t),head:q(e)};function s(o,i,r){let c=v(o.at(-1)),f=a=>a.test(i)&&a.test(r);return Pe.test(c)&&f(Jt)||Xe.test(c)&&f(Ue)||Je.test(c)&&(f(Be)||f(at))?!0:o.at(-2)?.type!=="member"&&Bt.test(c)&&f(at)&&
!n.head().has(i)&&!n.base().has(r)}return o=>{if(o.kind==="reordered"||o.kind==="moved")return!1;let i=o.kind==="modified"?[o.from,o.to]:[o.value];if(Ke(o.path)&&i.every(lt))return!0;let[r,c]=i;return r?.
type!==c?.type||!r||!c||!("text"in r)||!("text"in c)?!1:s(o.path,w(r.text),w(c.text))}}function Kt(t){return at.test(t)||Jt.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(t)}function Ht(t,e){return Bt.test(
t)&&b(e)||(ut.test(t)||/^[xy]$/.test(t))&&lt(e)}function Ke(t){if(t.slice(I(t)).some(o=>ut.test(v(o))))return!0;let[e,n]=[t.at(-2),v(t.at(-1))],s=e?.type==="item"&&e.item.type==="object"?e.item.members:
void 0;return/^[xy]$/.test(n)||We.test(n)&&Fe.some(o=>o.every(i=>s?.has(i)))}function I(t){return t.findLastIndex(({type:e})=>e==="item")+1}function qt(t,{matches:e}){let n=new Map(e.map(({base:o,head:i})=>[
i,o])),s=new Map;for(let o of t){let i=I(o.path),[r,c]=[o.path[i-1],o.path[i]],f=/^[xy]$/.test(v(c)),d=f?["x","y"]:ut.test(v(c))?[v(c)]:[],a=r?.type==="item"?r.item:void 0,[u,l]=[Ut(a&&n.get(a),d),Ut(
a,d)],p=[...o.path.slice(0,i),{type:"member",key:d.join(", ")}];u&&l?s.set(f?r:c,{kind:"modified",path:p,from:u,to:l}):s.set(o,o)}return[...s.values()]}function Ut(t,e){let n=t?.type==="object"?e.flatMap(
s=>t.members.get(s)??[]):[];if(!(n.length<Math.max(1,e.length)))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function v(t){return t?.type==="member"?t.key:""}function lt(t){if(t.type===
"hidden")return!1;if(b(t))return t.type==="literal"&&/\d/.test(t.text);let e=t.type==="array"?t.items:[...t.members.values()];return e.length>0&&e.every(lt)}function q(t){return Nt(()=>{let e=new Map,
n=t?[t]:[];for(let s=n.pop();s;s=n.pop())b(s)?e.set(w(s.text),(e.get(w(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return e})}var Gt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},He={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ff\
ebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},qe={same:"-->",added:"==>",removed:"-.->"},Vt=40,Ge=500,Ve=5e4,Ye=40,Ze=6;function Zt(t,e,{isWhole:n,hide:s}){let o=new Set(t.filter(({status:c})=>n||
c!=="same")),i=[...o];for(let{source:c,target:f,status:d}of e)d!=="same"&&o.add(c).add(f),(c.status!=="same"||f.status!=="same")&&i.push(c,f);if(o.size===0)return{};for(let c of[new Set([...o,...i]),o]){
let f=e.filter(({source:u,target:l})=>c.has(u)&&c.has(l)),d=t.filter(u=>c.has(u)),a=c.size<=Vt&&f.length<=Ge?Qe(d,f,s):void 0;if(a&&a.length<=Ve)return{picture:a}}return{note:`The picture is left out:\
 it would have ${o.size>Vt?y(o.size,"node"):"too many connections"}.`}}function Qe(t,e,n){let s=new Map(t.map((i,r)=>[i,`n${r+1}`])),o=t.map(i=>`  ${s.get(i)}["${Gt[i.status]}${Yt(n(i.label))||"?"}"]`);
for(let{source:i,target:r,label:c,status:f}of e){let d=`${Gt[f]}${Yt(n(c))}`.trim();o.push(`  ${s.get(i)} ${qe[f]}${d===""?"":`|"${d}"|`} ${s.get(r)}`)}for(let[i,r]of Object.entries(He)){let c=t.filter(
f=>f.status===i).map(f=>s.get(f));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${tn(t,e)>Ze?"TD":"LR"}`,...o].join(`
`)}function tn(t,e){let n=new Set(e.map(({target:r})=>r)),s=new Set(t),o=t.filter(r=>!n.has(r)),i=0;for(o.length===0&&(o=t.slice(0,1));o.length>0;i++){for(let c of o)s.delete(c);o=e.filter(({source:c,
target:f})=>o.includes(c)&&s.has(f)).map(({target:c})=>c)}return i}function Yt(t){return wt(J(t.replace(/\s+/g," ").trim(),Ye)).replace(en,e=>e==='"'?"#quot;":`#${e.codePointAt(0)};`)}var en=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function Qt(t,e=n=>n){let[n,s]=[t.base??t.head,t.head??t.base];if(n===void 0||s===void 0)return;let o=Ot([s,n]),i=Ft(n,s),r=nn(t,i,o),c=[...new Set(r.values())].sort((l,p)=>l.rank-p.rank),f=on(i,r),d=cn(
i,f);un(t,c,o,d);let a=new Map(f.map(({item:l,source:p,target:g})=>[l,`${p.label} \u2192 ${g.label}`])),u=l=>l.filter(V).length;return{...Zt(c,f,{isWhole:t.status!=="modified",hide:e}),connections:rn(
f),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,endsOf:l=>a.get(l)}}function V({side:t}){return t==="head"}function te(t){return t?`${te(t.outer)}/${t.
key??""}`:""}function nn({matches:t},{places:e,nodes:n},s){let o=new Map(e.map((a,u)=>[a,u])),i=a=>a.key===void 0?`${a.value.id}`:te(a),r=O(e.filter(V),i),c=O(t,({base:a})=>a.id),f=new Map,d=-1;for(let a of n){
if(f.has(a))continue;let u=V(a)?void 0:a,l=u&&c.get(u.value.id)?.shift(),p=u?(l&&r.get(`${l.head.id}`)?.shift())??r.get(i(u))?.shift():a;d=(p&&o.get(p))??d+1e-6;let g=p===void 0?"removed":u?"same":"ad\
ded",m=[p,u].filter(h=>h!==void 0),$={label:sn(p??a,s),status:g,rank:d,places:m};for(let h of m)f.set(h,$)}return f}function sn({key:t,value:e,array:n},s){let o=["type","componentType","kind","id","id\
entifier","nodeId"].map(i=>kt(e,i));return t??s.nameOf(e,n)??w(o.find(i=>i!==void 0)??"?")}function on({edges:t},e){let n=t.flatMap(f=>{let[d,a]=[e.get(f.source),e.get(f.target)];return d&&a?[{...f,source:d,
target:a,status:V(f.source)?"added":"removed"}]:[]}),s=({source:f,target:d,label:a})=>`${f.rank} ${d.rank} ${a}`,o=O(n,({status:f})=>f),i=O(o.get("removed")??[],s);return[...(o.get("added")??[]).map(f=>i.
get(s(f))?.pop()?{...f,status:"same"}:f),...[...i.values()].flat()].sort((f,d)=>f.source.rank-d.source.rank||f.target.rank-d.target.rank)}function rn(t){let e=t.filter(({status:s})=>s!=="same"),n=new Map;
for(let s of["target","label"]){let o=i=>`${i.source.rank} ${s==="label"?i.label:i.target.rank}`;for(let[i,r,...c]of O(e,o).values()){if(!i||!r||c.length>0||i.status===r.status)continue;[i.source,i.target,
r.target].every(({places:d})=>d.length===2)&&!n.has(i)&&!n.has(r)&&n.set(i,r).set(r,i)}}return e.flatMap(s=>{let o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":
s.status,was:o}]})}function cn({root:t,nodes:e},n){let s=n.filter(({status:d})=>d!=="same"),o=new Set(s.flatMap(d=>d.links)),i=new Set(s.map(({item:d})=>d)),r=new Set(e.map(({field:d})=>d)),c={same:new Set,
added:new Set,removed:new Set};for(let{status:d,texts:a,label:u,source:l,target:p}of s){let g=[l.label,p.label,...u.split(", ")].map(m=>JSON.stringify(m));for(let m of[...a,...g])c[d].add(m)}function f(d,a,u){
if(a===void 0||r.has(a)||d.type==="hidden")return[{text:""}];let l=a.keys.at(-1)===W?[{text:JSON.stringify(u),field:a}]:[];if(b(d))return[...l,{text:d.text,field:a}];let p=d.type==="array"?d.items.map(
g=>["[]",g]):[...d.members];return[...l,...p.flatMap(([g,m])=>f(m,ct(a,g),g))]}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;let a=d.path.map(m=>m.type==="member"?m.key:"[]"),u=a.reduce(
ct,t),p=d.path.slice(0,-1).some(m=>m.type==="item"&&i.has(m.item)),g=(m,$)=>{let h=f(m,u,a.at(-1)??""),k=h.some(L=>o.has(L.field)),xe=(L,U)=>o.has(U)?$.has(L):dn(U)||$.has(L)&&fn(U)||k&&an(L,U);return(k||
p)&&h.every(L=>L.field&&xe(L.text,L.field))};return d.kind==="modified"?g(d.from,c.removed)&&g(d.to,c.added):g(d.value,c[d.kind])}}function dn({keys:t}){return/^(_?id|identifier|uuid)$/.test(t.at(-1)??
"")}function fn({keys:t}){let e=t.findLast(n=>n!=="[]")??"";return/^(\*|if|when)$|(id|name|label|title|type|key|handle|condition|event|relationships)$/i.test(e)}function an(t,{texts:e}){let n=e.get(t)??
0,s=[...e.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(t)}function un(t,e,{componentOf:n},s){let o=G(t),i=new Map;for(let r of e){let[{id:c}={},f]=r.places.map(d=>d.value);
for(let{value:d,array:a}of r.places){let u=St(d)===void 0&&n(d,a);for(let l of[c!==f?.id&&d,u])l&&i.set(l,[...i.get(l)??[],r])}}for(let r of t.changes){if(s(r)||o(r))continue;let c=[t.head];for(let d of r.
path)c.push(ln(c.at(-1),d));let f=["value"in r&&r.value,...c.reverse()].find(d=>i.has(d));for(let d of i.get(f)??[])d.status==="same"&&(d.status="modified")}}function ln(t,e){return e.type==="item"?e.
item:e.type==="member"?t?.type==="object"?t.members.get(e.key):void 0:t?.type==="array"?t.items[e.index]:void 0}var mn=2,pn=1e3,oe=240,hn=40,gn=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${oe/2}})`,"su")],ie="...";function re(t,e){let[n,s]=[ee(t),ee(e)],o=t!==
void 0&&e!==void 0&&n.ends!==s.ends,i=$n(n.lines,s.lines);return o?[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`,...i]:i}function ee(t){let e=t?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(t);return{lines:(t?.split(e?`\r
`:`
`)??[]).flatMap(s=>ce(s,gn).map((o,i)=>i===0?o:ie+o)),ends:e?"CRLF":"LF"}}function ce(t,[e,...n]){if(t.length<=oe||e===void 0)return[t];let s=[""];for(let o of t.split(e)){let i=s.at(-1)??"";i.length<
hn?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>ce(o,n))}function $n(t,e){let n=new Set(t),s=d=>d.map(a=>`${a}
`).join(""),i=n.size>0&&e.some(d=>n.has(d))?xt("","",s(t),s(e),"","",{context:mn,maxEditLength:pn}):void 0;if(i===void 0){let d=[...t.map(a=>`- ${a}`),...e.map(a=>`+ ${a}`)];return[...ne(d),...d]}let r=d=>d.
filter(a=>!a.startsWith(ie)).length,[c,f]=[0,0];return i.hunks.flatMap(({newStart:d,newLines:a,lines:u})=>{let l=e.slice(c,d-1),p=f+r(e.slice(c,d)),g=d-1+a;f+=r(e.slice(c,g)),c=g;let m=u.map(h=>`${h.slice(
0,1)} ${h.slice(1)}`);return[...l.length>1?[`@@ line ${p} @@`]:l.map(h=>`  ${h}`),...ne(m),...m]})}function ne(t){let e=o=>t.flatMap(i=>i.startsWith(o)?[i.slice(2)]:[]),n=new Map(e("-").map(o=>[R(o.normalize()),
o]));if(n.size===0)return[];let s=e("+").flatMap(o=>{let i=n.get(R(o.normalize()));return i===void 0?[]:mt(i,o)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`]}function mt(t,e){
let[n,s]=[t.normalize(),e.normalize()];if(t===e||R(n)!==R(s))return;let o=R(t)===R(e)?[]:["Unicode forms"],i=n.trimEnd()===s.trimEnd(),r=n===s?[]:[i?"spaces at the end":"white space"];return[...o,...r].
join(", ")}function R(t){return t.replace(/\s+/g,"")}function de(t,e){let n=[[]];for(let r of t)r.startsWith("@@ line ")&&n.push([]),n.at(-1)?.push(r);let[s,o]=[e,0],i=n.flatMap(r=>{let c=o===0?yn(r,s):
[];return s-=Y(c),o+=r.filter(se).length-c.filter(se).length,c});return o===0?i:[...i,`@@ ${y(o,"more changed line")} @@`]}function yn(t,e){if(Y(t)<=e)return t;let n=r=>r.startsWith("-"),s=Y(t.filter(
n)),o=Math.min(s,Math.max(e/2,e-(Y(t)-s))),i={removed:o,others:e-o};return t.filter(r=>{let c=n(r)?"removed":"others";return i[c]-=r.length+1,i[c]>=0})}function se(t){return t.startsWith("-")||t.startsWith(
"+")}function Y(t){return t.reduce((e,n)=>e+n.length+1,0)}var fe=2,ae=60,pt="</details>",wn=`<details><summary></summary>


${pt}`.length,kn=100;function x(t,e={}){let n=e.under?.(1/0)??"";return{line:t,rest:"",least:n===""?t:`${t} \u2026`,changes:0,...e,under:n,cut:e.under}}function Z(t,e){let{placed:n,left:s}=bn(t,e),o=new Map,
i=s;for(let[r,{entry:c,sections:f}]of n.entries()){let d=Mn(c,c.least.length+Math.floor(i/(n.length-r)));i-=xn(d)-c.least.length,o.set(c,d);for(let a of f)o.set(a,[])}return Sn(le(t,o).filter(([r])=>r!==
""))}function bn(t,e){let n=ue(t,[]),s=new Map;for(let{sections:d}of n)for(let a of d)s.set(a,(s.get(a)??0)+1);let o=new Set,i=[],[r,c]=[e,0],f=({entry:d,sections:a})=>a.length===1?0:d.line.length+d.under.
length;for(let d of n.sort((a,u)=>f(a)-f(u))){let{entry:a,sections:u}=d,l=u.filter(h=>!o.has(h)),p=u.filter(h=>s.get(h)===1),m=l.map(({heading:h,folded:k})=>h.length+fe+(k?wn:0)).reduce((h,k)=>h+k,a.least.
length+fe),$=c+ae*(l.length-p.length);if(!(m+$>r)){r-=m,c=$,i.push(d);for(let h of l)o.add(h);for(let h of u)s.set(h,(s.get(h)??0)-1)}}return{placed:i,left:r-c}}function ue(t,e){let n=[...e,t];return t.
parts.flatMap(s=>"parts"in s?ue(s,n):[{entry:s,sections:n}])}function Mn({line:t,under:e,rest:n,least:s,cut:o},i){if(i===1/0)return[t,e,n];if(t.length+e.length<=i)return[t,e];for(let r=i-t.length-ae;o&&
r>kn;r=Math.floor(r*.7)){let c=o(r);if(c!==""&&t.length+c.length<=i)return[t,c]}return[s]}function xn(t){return t.reduce((e,n)=>e+n.length,0)}function le(t,e){let{heading:n,parts:s,folded:o}=t,r=s.filter(
d=>e.has(d)).flatMap(d=>"parts"in d?le(d,e):[e.get(d)??[]]),c=s.filter(d=>!e.has(d)),f=[...r,[On(t,c)]];return o?[[`<details><summary>${n}</summary>`],...f,[pt]]:[[n],...f]}function On({noun:t},e){if(e.
length===0)return"";if(t==="connection")return`\u2026 and ${y(e.length,"more connection")}`;let n=t==="workflow"?` in ${y(e.length,"more workflow")}`:"";return`\u2026 and ${y(me(e),"more change")}${n}`}
function me(t){return t.reduce((e,n)=>e+(n.changes??("parts"in n?me(n.parts):0)),0)}function Sn(t){let e=n=>n?.[0]?.startsWith("- ");return t.flatMap((n,s)=>{let o=n[0]===pt||e(n)&&e(t[s-1]);return[s===
0?"":o?`
`:`

`,...n]})}var F=80,pe=8;function P(t,e,n){if(t.type==="string")return Q(S(w(t.text)),e,n);let[s="",...o]=T(t,e);return o.length>0||s.length>F?void 0:A(s,1/0)}function Q(t,e,n){let s=e.mask(t).shown;if(s.length>
F||s.includes(`
`))return;let o=ge(t,e,n);return A(JSON.stringify(s),1/0)+(o===void 0?"":` (${M(o,e)})`)}function ge(t,{labelOf:e},n){let s=e(t);return s===void 0||s.toLowerCase()===t.toLowerCase()||[...n?.members.values()??
[]].some(i=>b(i)&&w(i.text)===s)?void 0:s}function T(t,e,n){let{mask:s}=e;if(b(t)){if(t.type==="literal")return[s(t.text).shown];let d=S(w(t.text)),a=s(d).shown.split(`
`);if(a.length>1)return["|",...he(a)];let u=ge(d,e,n);return[JSON.stringify(a[0])+(u===void 0?"":` (${s(u).shown})`)]}let[o,i]=t.type==="array"?"[]":"{}",r=t.type==="array"?t.items.map(d=>T(d,e)):Array.
from(t.members,([d,a])=>{let[u,...l]=D(d,a,t)?[z]:T(a,e,t);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...a])=>a.length===0&&d.length<=F),f=c?`${o}${r.slice(0,F).join(", ")}${i}`:
"";return c&&f.length<=F?[f]:[`${o}`,...he(r.flat()),`${i}`]}function he(t){return t.map(e=>`  ${e}`)}function S(t){if(!/%[\da-f]{2}/i.test(t)||/\s/.test(t))return t;try{let e=decodeURIComponent(t);return encodeURIComponent(
e)===t||encodeURI(e)===t?e:t}catch{return t}}function M(t,{mask:e},n=100){return A(e(t).shown,n)}function _(t,e,n=!1){let s=I(t),o=n?1/0:100,i=t.flatMap((r,c)=>{if(r.type==="element")return[A(`[${r.index}\
]`)];if(r.type==="item"){let d=e.endsOf(r.item),a=d===void 0?r.label:n?`${d} (${r.label})`:d,u=c===s-1&&r.hint!==void 0?` (${M(r.hint,e)})`:"";return[`**${M(a,e,o)}**${u}`]}return!n&&t.slice(c+1).find(
({type:d})=>d!=="member")?.type==="item"?[]:[M(r.key,e,o)]});return i.length>pe&&!n&&i.splice(2,i.length-pe+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function tt(t,e){let n=t.map(({path:o})=>_(
o,e)),s=it(n);return ht(n.map((o,i)=>s.get(o)===1?o:_(t[i]?.path??[],e,!0)))}function ht(t){let[e,n]=[it(t),new Map];return t.map(s=>{let[o=1,i]=[e.get(s),(n.get(s)??0)+1];return n.set(s,i),o===1?s:`${s}\
 (${i} of ${o})`})}var N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},j="  ",nt=3,In=5,En=120,E={texts:3,min:4,max:60,usual:2,usualWeight:.001},
Nn=/^(type|_?id|uuid|identifier)$/i,et={line:": changed, hidden"};function C(t,e){let n=[...O(t,Ln).values()],s=n.filter(i=>i.length<nt).flat(),o=new Map;for(let i of O(s,({kind:r})=>N[r]).values())for(let[
r,c]of tt(i,e).entries())i[r]&&o.set(i[r],c);return n.flatMap(i=>i.length>=nt?[An(i,e)]:i.map(r=>{let{line:c,...f}=X(r,e);return x(`- ${N[r.kind]} ${o.get(r)}${c}`,{changes:1,...f})}))}function Ln(t){
let e=I(t.path),s=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return e===0||e===t.path.length||s.length===0?t:JSON.stringify([t.kind,s,t.path.slice(e)])}
function An(t,e){let[n]=t,{line:s,under:o=()=>""}=X(n,e),i=$e(gt(t,e)),r=n.kind==="modified"?"":` ${n.kind}`,c=`- ${N[n.kind]} ${ot(n,e)}${s}${r} in ${i.line}`;return x(c,{changes:t.length,under:f=>o(
f)+(i.under?.(f)??"")})}function gt(t,e){let n=t.map(({path:s})=>({path:s.slice(0,I(s))}));return tt(n,e)}function ot({path:t},e){return _(t.slice(I(t)),e)}function X(t,e){if(t.kind==="modified")return ye(
t,e);if("value"in t)return Tn(t,e);if(t.kind==="moved"){let[i,r]=[t.from,t.path].map(c=>_(c.slice(0,-1),e,!0));return{line:`: moved from ${i} to ${r}`}}if(t.moved.length===0)return{line:": in a new or\
der"};let n=t.moved.map(i=>({path:[i]})),s=$e(tt(n,e)),o=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${o})`}}function $e(t){if(t.length<=In)return{line:t.join(", ")};
let e=y(t.length,"item"),n=we(e,j+t.join(", "));return{line:e,under:s=>n.length<=s?n:""}}function ye({path:t,from:e,to:n},s){if(e.type==="hidden"||n.type==="hidden")return{line:""};if(rt(t,e,n))return et;
if(e.type==="string"&&n.type==="string")return _n(w(e.text),w(n.text),s);let[o,i]=[P(e,s),P(n,s)];if(o!==void 0&&i!==void 0)return o===i?et:{line:`: ${o} \u2192 ${i}`};let[r,c]=[T(e,s).join(`
`),T(n,s).join(`
`)];return r===c?et:{line:"",under:st(r,c)}}function _n(t,e,n){let s=S(t)!==S(e)&&(S(t)!==t||S(e)!==e),[o,i,r]=s?[S(t),S(e)," (percent-encoded)"]:[t,e,""],[c,...f]=Et(o,i)?.changes??[];if(c!==void 0){
let m=`${r} (JSON in a text)`;if(f.length===0&&c.kind==="modified"){let h=ye(c,n);return{...h,line:`${m} \u203A ${_(c.path,n)}${h.line}`}}let $={heading:"",parts:C([c,...f],n)};return{line:m,under:h=>`\

${$t(Z($,h).join(""))}`}}let[d,a]=[n.mask(o),n.mask(i)];if(d.shown===a.shown)return{line:r+et.line};let u=d.hidden===a.hidden?"":" (hidden values differ, too)",[l,p]=[Q(o,n),Q(i,n)];if(l===void 0||p===
void 0)return{line:r+u,under:st(d.shown,a.shown)};let g=mt(d.shown,a.shown);return{line:`${r}: ${l} \u2192 ${p}${g===void 0?"":` (${g})`}${u}`}}function Tn({kind:t,path:e,value:n},s){if(n.type==="hidd\
en")return{line:""};if(rt(e,n))return{line:": hidden"};let o=n.type==="object"?void 0:P(n,s);if(o!==void 0)return{line:`: ${o}`};let r=n.type==="string"?s.mask(S(w(n.text))).shown:T(n,s).join(`
`),[c,f]=t==="added"?[void 0,r]:[r,void 0];if(n.type!=="object"){let p=n.type==="array"?y(n.items.length,"element"):void 0;return{line:"",under:st(c,f,p)}}let{line:d,isWhole:a}=jn(n,e.at(-1),s),u=st(c,
f,y(n.members.size,"field")),l=d===""?"":`: ${d}`;return a===!1?{line:l,under:u}:a?{line:l}:{line:l,rest:u(1/0)}}function jn(t,e,n){let s=e?.type==="item"?e:void 0;if(t.members.size===0&&!s)return{line:"\
`{}`",isWhole:!0};let o=d=>b(d)&&[s?.label,s?.hint].includes(w(d.text)),i=[...t.members].filter(([,d])=>!s||!o(d)),r=i.filter(([d,a])=>!s||!Ht(d,a)),c=r.map(([d,a])=>{let u=D(d,a,t)?A(z):P(a,n,t);return u&&
`${M(d,n)}: ${u}`}),f=c.join(", ");return c.includes(void 0)||f.length>En?{line:Cn(t,o,n),isWhole:!1}:r.length<i.length?{line:f}:{line:f,isWhole:!0}}function Cn(t,e,n){let s=new Map,o=(r,c,f)=>{f>(s.get(
r)?.weight??0)&&s.set(r,{text:c,weight:f})},i=(r,c,f)=>{if(r.type==="array")for(let p of r.items)i(p,c,f+1);if(r.type==="object")for(let[p,g]of r.members)D(p,g,r)?o(p,z,E.max):i(g,p,f+1);if(r.type!=="\
string")return;let d=w(r.text),a=Nn.test(c)||e(r)||Kt(d)||n.labelOf(d)!==void 0;if(d.length<E.min||a)return;let u=d.includes("://")?2*E.max:Math.min(d.length,E.max),l=n.countOf(d)>E.usual?E.usualWeight:
1;o(c,n.mask(S(d)).shown,l*u/(f+1))};return i(t,"",0),[...s].sort(([,r],[,c])=>c.weight-r.weight).filter(([,{weight:r}],c)=>c===0||c<E.texts&&r>E.usualWeight*2*E.max).map(([r,{text:c}])=>`${M(r,n)}: ${A(
JSON.stringify(J(c,E.max)),1/0)}`).join(", ")}function st(t,e,n){let s=B(re(t,e),"diff",j);return o=>{let[i="",...r]=o===1/0?[]:s.split(`
`),c=r.pop()??"",f=de(r.map(a=>a.slice(j.length)),o).map(a=>j+a),d=o===1/0?s:[i,...f,c].join(`
`);return n===void 0?`
${d}`:we(n,d)}}function we(t,e){return`
${j}<details><summary>${t}</summary>

${e}
${j}</details>`}function $t(t){return t.replace(/^(?=.)/gm,j)}function ke(t,e,n){if(t.kind==="text")return C([Rn(t)],e);if(t.status!=="modified")return C(t.kind==="json"?zn(t):t.changes,e);let s=G(t),o=n?.connections??[],i=new Set(o.map(({item:m})=>m)),r=m=>n?.tells(
m)?"told":"value"in m&&i.has(m.value)?"connection":s(m)?"layout":vn(m.path,e)?"item":"rest",c=new Map(t.changes.map(m=>[m,r(m)])),f=m=>t.changes.filter($=>c.get($)===m),[d,a,u]=[C(f("rest"),e),f("layo\
ut"),f("connection")],l=Dn(o,u,e),p=f("told").length+u.length,g=`Layout and bookkeeping: ${y(a.length,"change")}`;return[...C(f("item"),e),...l.length===0?[]:[{heading:"Connections",parts:l,noun:"conn\
ection",changes:p}],...l.length===0||d.length===0?d:[{heading:"Elsewhere in the file",parts:d}],...a.length===0?[]:[{heading:g,parts:Pn(a,t,e),folded:!0}]]}function vn(t,{labelOf:e}){return t.some(n=>n.
type==="item"||n.type==="member"&&e(n.key)!==void 0)}function Rn({status:t,text:e={}}){let n=(s="")=>({type:"string",id:0,text:JSON.stringify(s)});return t!=="modified"?{kind:t,path:[],value:n(e.base??
e.head)}:{kind:t,path:[],from:n(e.base),to:n(e.head)}}function zn({base:t,head:e,status:n}){let s=n==="removed"?"removed":"added",o=(r,c)=>{let f=It(r,()=>{});return!(c.length<3&&f.length>0&&f.every(a=>a.
value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:f.flatMap(({step:a,value:u})=>a.type==="member"?o(u,[...c,a]):[{kind:s,path:[...c,a],value:u}])},i=t??e;return i?o(i,
[]):[]}function Dn(t,e,n){let s=new Map(e.map(r=>["value"in r?r.value:void 0,r])),o=Wn(t,r=>s.has(r)),i=ht(o.map(r=>Fn(r,n)));return o.map(([{item:r}],c)=>{let f=r&&s.get(r);return x(i[c]??"",{under:f&&
X(f,n).under})})}function Wn(t,e){let n={added:new Map,removed:new Map};return t.flatMap(s=>{let{kind:o,source:i,target:r,item:c}=s;if(o==="rewired"||c&&e(c))return[[s]];let f=n[o].get(i),d=f??[s];return f&&
f.push(s),n[o].delete(i),n[o].set(r,d),f?[]:[d]})}function Fn(t,e){let[{kind:n,source:s,target:o,was:i}]=t,r=a=>`**${M(a.label,e)}**`,c=a=>a===""?"":` (${M(a,e)})`,f=t.map(a=>` \u2192 ${r(a.target)}${c(
a.label)}`),d=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.target)}`;return`- ${N[n]} ${r(s)}${f.join("")}${d===void 0?"":`, was${d}`}`}function Pn(t,e,n){return[...O(qt(t,e),o=>o.kind+ot(o,
n)).values()].flatMap(o=>{let i=o.map(d=>X(d,n));if(o.length<nt||I(o[0].path)===0||i.some(({under:d})=>d))return C(o,n);let r=gt(o,n),c=i.map(({line:d},a)=>`- ${r[a]}${d}`).join(`
`),f=`- ${N[o[0].kind]} ${ot(o[0],n)} of ${y(o.length,"item")}`;return[x(f,{changes:o.length,under:d=>c.length>d?"":`
${$t(c)}`})]})}var Xn="<!-- workflow-report -->",Un=6e4,Jn=1e3,Bn=100,be=5;function so(t){let{workflows:e,missing:n}=t,s=Lt(t),i=["changed","added","removed"].flatMap(c=>e.filter(f=>f.status===c)).map(c=>({workflow:c,
parts:c.files.flatMap(f=>Hn(f,s)),changes:Me(c.counts)})),r=Yn(t,s);return({maxLength:c=Un,maxBytes:f=1/0,headings:d=!0,mark:a=!0}={})=>{let u=i.map(({workflow:h,...k})=>yt(Kn(h,s,d),k)),l=n===void 0?
"":`\`${n}\` doesn't exist: it counts as empty.`,p=u.length===0?[]:[{heading:"",parts:u,noun:"workflow"}],g={heading:l,parts:[...p,...r]},m=a?`${Xn}
`:"",$=Math.min(c,f);for(;;){let h=[m,...Z(g,$-m.length-1),`
`],k=f===1/0?0:Buffer.byteLength(h.join(""));if(k<=f||$<Jn)return h;$=Math.floor($*f*.99/k)}}}function oo(t,e){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${e}</summary>

${t}
</details>
`}function Kn({name:t,status:e,counts:n},s,o){let i=e==="added"||e==="removed";if(!i&&!o)return"";let r=i?`workflow ${e}`:Mt(n),c=t===void 0?Zn(r):`${M(t,{mask:s})}: ${r}`;return`${o?"### ":""}${i?`${N[e]}\
 `:""}${c}`}function Hn(t,e){let n=t.kind==="json"?Qt(t,l=>e(l).shown):void 0,s=q(t.head??t.base),o={mask:e,labelOf:l=>l.length>Bn?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().
get(l)??0},i=Me(bt(t)),r=ke(t,o,n),{nodes:c=0,connections:f=0}=n?.size??{},d=c===0?"What is in it":`${y(c,"node")}, ${y(f,"connection")}`,u=t.status!=="modified"&&r.length>0?[yt(d,{parts:r,changes:i,folded:!0})]:
r;return[...qn(n),yt(Gn(t,e),{parts:[...u,...Vn(t,o)],changes:i})]}function qn(t){if(t?.note!==void 0)return[x(t.note)];if(!t?.picture)return[];let e=B(t.picture.trimEnd().split(`
`),"mermaid","");return[x(e,{least:"The picture doesn't fit here."})]}function yt(t,e){return e.parts.length===0?x(t,{changes:e.changes}):{heading:t,...e}}function Gn({name:t,kind:e,status:n,changes:s},o){
let i=`**${M(t,{mask:o})}**`;return n!=="modified"?`${N[n]} ${i}: file ${n}`:e==="binary"||e==="variables"&&s.length===0?`${N.modified} ${i}: content modified`:e==="variables"?`${i} (values are never \
shown)`:i}function Vn({references:t},e){if(t.length===0)return[];let n=t.length===1,s=t.slice(0,be).map(({path:r,from:c,to:f})=>{let[d,a]=[c,f].map(u=>M(u,e));return`${_(r,e)} (${d} \u2192 ${a})`}),o=t.
length>be?", \u2026":"",i=`${y(t.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[x(`${i}: ${s.join(", ")}${o}`)]}function Yn({workflows:t,notCompared:e=[]},n){
let s=f=>f.flatMap(({name:d})=>d===void 0?[]:[M(d,{mask:n})]).join(", "),o=(f,d)=>f.length===0?[]:[x(d(s(f)),{least:d(y(f.length,"workflow"))})],i=t.filter(({status:f})=>f==="unchanged"),r=t.filter(({
variablesCompared:f})=>!f);return[...i.every(({name:f})=>f===void 0)&&i.length===t.length?[x("No changes")]:o(i,f=>`${f}: no changes`),...o(r,f=>`The environment variables${r.length===t.length?"":` of\
 ${f}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...o(e.map(f=>({name:f})),f=>`${f}: not compared, because the step failed`)]}function Me({added:t,modified:e,removed:n}){
return t+e+n}function Zn(t){return t.charAt(0).toUpperCase()+t.slice(1)}export{Xn as a,Un as b,so as c,oo as d};
