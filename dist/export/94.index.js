const ps=94,gs=[94],$s={37094:((hs,pt,O)=>{O.d(pt,{SE:()=>ns,makeReport:()=>ts});var S=O(58132),w=O(30706),gt=O(85725);const $t=2,yt=1e3,me=240,wt=40,kt=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,
new RegExp(`(.{${me/2}})`,"su")],he="\u2026";function R(e,t){const[n,s]=[pe(e),pe(t)],c=[...e!==void 0&&t!==void 0&&n.ends!==s.ends?[[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`]]:[],...bt(n.lines,s.
lines)];return(r=1/0)=>Mt(c,r)}function pe(e){const t=e?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(e);return{lines:(e?.split(t?`\r
`:`
`)??[]).flatMap(s=>ge(s,kt).map((o,i)=>i===0?o:he+o)),ends:t?"CRLF":"LF"}}function ge(e,[t,...n]){if(e.length<=me||t===void 0)return[e];const s=[""];for(const o of e.split(t)){const i=s.at(-1)??"";i.length<
wt?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>ge(o,n))}function bt(e,t){const n=new Set(e),s=r=>r.map(f=>`${f}
`).join(""),o=t.some(r=>n.has(r))?(0,gt.YB)("","",s(e),s(t),"","",{context:$t,maxEditLength:yt}):void 0,i=[...e.map(r=>`-${r}`),...t.map(r=>`+${r}`)];return(o?.hunks??(i.length===0?[]:[{newStart:1,lines:i}])).
map(({newStart:r,lines:f})=>{const d=t.slice(0,r).filter(u=>!u.startsWith(he)).length,a=St(f);return[...r>1?[`@@ line ${d} @@`]:[],...a.length>0?[`@@ hard to see: ${a.join(", ")} @@`]:[],...f.map(u=>`${u.
slice(0,1)} ${u.slice(1)}`)]})}function St(e){const t=o=>e.flatMap(i=>i.startsWith(o)?[i.slice(1)]:[]),n=new Map(t("-").map(o=>[L(o.normalize()),o])),s=t("+").flatMap(o=>{const i=n.get(L(o.normalize()));
return i===void 0?[]:$e(i,o)??[]});return[...new Set(s)]}function $e(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||L(n)!==L(s))return;const o=L(e)===L(t)?[]:[`Unicode forms: ${ye(e)} \u2192 ${ye(
t)}`];if(n===s)return o[0];const i=n.trimEnd()===s.trimEnd(),c=n.trimStart()===s.trimStart();return[...o,i?"spaces at the end":c?"indentation":"white space"].join(", ")}function L(e){return e.replace(
/\s+/g,"")}function ye(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function Mt(e,t){const n=[];let[s,o]=[t,0];for(const i of e){const c=o===0?Ot(i,s):[];for(const r of c)
n.push(r);s-=D(c),o+=i.filter(we).length-c.filter(we).length}return o===0?n:[...n,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function Ot(e,t){if(D(e)<=t)return e;const n=c=>c.startsWith("-"),s=D(e.filter(
n)),o=Math.min(s,Math.max(t/2,t-(D(e)-s))),i={removed:o,others:t-o};return e.filter(c=>{const r=n(c)?"removed":"others";return i[r]-=c.length+1,i[r]>=0})}function we(e){return/^[-+]/.test(e)}function D(e){
return e.reduce((t,n)=>t+n.length+1,0)}var ke=O(66561),g=O(53436);const be=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,Et=/^([xywh]|width|height|left|top|zoom)$/i,
It=["x","left","position","positionAbsolute"],Nt=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,Se=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
xt=/hash|digest|checksum|etag|md5|^sha\d*$/i,Lt=/^(?=.*\d)[\w+/=-]{16,}$/,jt=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,At=/^\d{1,15}$/,Rt=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
Z=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function Me({base:e,head:t}){const n={base:v(e),head:v(t)},s=(i,c)=>!n.head().has(i)&&!n.base().has(c);function o(i,c,r){const[
f,d]=[i.at(-2),i.at(-1)];if(d?.type!=="member")return!1;const a=l=>l.test(c)&&l.test(r);return Nt.test(d.key)&&a(Se)||xt.test(d.key)&&a(Lt)||jt.test(d.key)&&(a(At)||a(Z))?!0:f?.type!=="member"&&Rt.test(
d.key)&&a(Z)&&s(c,r)}return i=>{if(i.kind==="reordered"||i.kind==="moved")return!1;const c=i.kind==="modified"?[i.from,i.to]:[i.value];if(Tt(i.path)&&c.every(Ie))return!0;const[r,f=r]=c;return(r&&f&&r.
type===f.type&&"text"in r&&"text"in f)===!0&&i.kind==="modified"&&o(i.path,(0,g.e1)(r.text),(0,g.e1)(f.text))}}function Ct(e){return Z.test(e)||Se.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function Tt(e){
if(e.slice(e.findLastIndex(({type:i})=>i==="item")+1).some(i=>i.type==="member"&&be.test(i.key)))return!0;const[n,s]=[e.at(-2),e.at(-1)];if(s?.type!=="member"||!Et.test(s.key))return!1;if(/^[xy]$/.test(
s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return It.some(i=>o?.has(i))}function zt(e,{matches:t}){const n=new Map(t.map(({base:o,head:i})=>[i,o])),s=new Map;
for(const o of e){const{path:i}=o,c=i.findLastIndex(({type:p})=>p==="item"),r=i.findIndex((p,y)=>y>c&&p.type==="member"&&be.test(p.key)),[f,d]=r<0?[i.at(-2),["x","y"]]:[i[r-1],[Oe(i[r])]],a=f?.type===
"item"?f.item:void 0,[u,l]=[Ee(n.get(a),d),Ee(a,d)],h=u&&l&&(r>=0||d.includes(Oe(i.at(-1)))),m={type:"member",key:d.join(", ")};if(h){const p=i.slice(0,i.indexOf(f)+1);s.set(r<0?f:i[r],{kind:"modified",
path:[...p,m],from:u,to:l})}else s.set(o,o)}return[...s.values()]}function Oe(e){return e?.type==="member"?e.key:""}function Ee(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.
length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function Ie(e){if(e.type==="hidden")return!1;if((0,g.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type===
"array"?e.items:[...e.members.values()];return t.length>0&&t.every(Ie)}function v(e){let t;return()=>{if(t)return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,g.jn)(s)?t.set((0,g.e1)(
s.text),(t.get((0,g.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}const Ne=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,
/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],xe=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,U="*",_t=200,Dt=64;function vt(e,t){const n=Le([]),s=[],o=[e,t].map(r=>v(
r)());function i(r,f,d){if((0,g.jn)(r))Re(r.text,f,d);else if(r.type==="object")c(r,f,d);else{const a=r.items.length>1&&r.items.some(({type:u})=>u==="array");for(const[u,l]of r.items.entries())i(l,je(
f,"[]"),{...d,array:r.items,...a&&{slot:u}})}}function c(r,f,{array:d,key:a,...u}){const l=d!==void 0||a!==void 0,h={side:u.side,value:r,field:f,outer:u.place,key:a,array:d??[]};l&&s.push(h);const m=l?
{...u,place:h}:u,p=Ut(r,$=>o.some(I=>I.has($))),y=!p&&[...r.members.keys()].every($=>m.map?.has($));for(const[$,I]of r.members){const N=je(f,p||y?U:$);y?Re(JSON.stringify($),N,m,I):i(I,N,p?{...m,key:$,
map:r.members}:m)}}return i(e,n,{side:"base"}),i(t,n,{side:"head"}),{root:n,places:s,find:Ft(s)}}function Le(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function je(e,t){const n=e.inner.
get(t)??Le([...e.keys,t]);return e.inner.set(t,n),n}function Ae(e,t){return e?.inner.get(t)??e?.inner.get(U)}function Re(e,{keys:t,texts:n,references:s},{place:o,slot:i},c){if(e.length>_t)return;n.set(
e,(n.get(e)??0)+1);const r=e.startsWith('"')?e.length>2:xe.test(t.at(-1)??"")&&/^\d+$/.test(e);o&&r&&s.push({text:e,place:o,slot:i,value:c})}function Ut({members:e},t){const n=c=>[...c.members.values()].
filter(r=>r.type==="object"),s=[...e.values()].filter(c=>c.type==="object");if(e.size===0||s.length<e.size)return!1;const o=new Set(s.flatMap(n).flatMap(c=>[...c.members.keys()]));return 2*[...e.keys()].
filter(c=>!xe.test(c)&&(t(c)||o.has(c))).length>=e.size}function Ft(e){const t=new Map;for(const n of e){const s=(o,i)=>{const c=Ne.findIndex(f=>f.test(o)),r=`${n.side} ${c} ${i}`;c>=0&&t.set(r,(t.get(
r)??new Set).add(n))};n.key!==void 0&&s(U,JSON.stringify(n.key));for(const[o,i]of n.value.members)(0,g.jn)(i)&&s(o,i.text)}return(n,s)=>{const o=[...Ne.keys()].map(i=>t.get(`${s.side} ${i} ${n}`));return Pt(
[...o.find(i=>i)??[]],s)}}function Pt(e,t){if(!(e.length>Dt))for(let n=t;;n=n.outer){const s=n,o=s?e.filter(i=>Q(i,s)):e;if(o.length>0||!n)return o.length===1?o[0]:void 0}}function Q(e,t){return e!==void 0&&
(e===t||Q(e.outer,t))}const Wt=/^(source|from|origin|src|tail|out)$/,Jt=/^(target|to|dest|destination|head|in)$/,Ce=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
Xt=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Te=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Bt="label title name condition if when event type relationship selectedRelationships".split(" "),Kt=60;function Ht(e,t){const n=vt(e,t),s=ze(n.root).flatMap(r=>Vt(r,n)),o=Gt(s),i=o.length>0?o:Yt(s,n),
c=new Set(i.flatMap(({source:r,target:f})=>[r.field,f.field]));return{...n,nodes:n.places.filter(({field:r})=>c.has(r)),edges:i}}function ze(e){return[e,...[...e.inner.values()].flatMap(ze)]}function Vt(e,{
find:t}){const n=e.references.flatMap(f=>{const d=t(f.text,f.place);return d?[{...f,target:d}]:[]}),s=n[0]?.place.field,o=n.filter(({place:f,target:d})=>!Q(f,d));if(s===void 0||2*o.length<n.length)return[];
const i=n.length/e.references.length,c=i>=.5&&q(e.references)-q(n)<=2;return i>=.9||c&&F(e.keys.slice(-2),Ce)?[{field:e,item:s,keys:e.keys.slice(s.keys.length),references:n}]:[]}function q(e){return new Set(
e.map(({text:t})=>t)).size}function F(e,t){return e.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>t.test(s.toLowerCase()))}function Gt(e){return e.flatMap(t=>{const n=({item:c,references:r})=>c===
t.item&&r.every(({target:f})=>f.field!==c),s=e.filter(n),o=_e(s,Wt);if(!o||o===t||_e(s,Jt)!==t)return[];const i=new Map(o.references.map(c=>[c.place,c]));return t.references.flatMap(c=>{const{place:r,
target:f,text:d}=c,a=i.get(r),u={links:[o.field,t.field],texts:[a?.text??"",d]},l=De(c,r,[]);return a?[{source:a.target,target:f,label:l,item:r.value,...u}]:[]})})}function _e(e,t){const n=({references:s,
keys:o})=>100*q(s)-o.length;return e.filter(({keys:s})=>F(s,t)).sort((s,o)=>n(o)-n(s))[0]}function Yt(e,t){const n={forward:[],backward:[]};for(const{field:o,references:i}of e){let[c,r]=[[],!1];const f=i.
flatMap(a=>{const{place:u,target:l,text:h}=a,{source:m,inside:p}=Zt(u,l,t)??{};if(!m||!p)return[];c=o.keys.slice(p.field.keys.length),r=m!==p;const y=u===m?void 0:u,$=De(a,y,c);return[{source:m,target:l,
label:$,links:[o],texts:[h],item:y?.value}]});if(10*f.length<9*i.length)continue;const d=f.map(a=>({...a,source:a.target,target:a.source}));F(c,Xt)?n.backward.push(...d):(r||F(c,Ce))&&n.forward.push(...f)}
const s=n.forward.length>0?n.forward:n.backward;return new Set(s.flatMap(({texts:o})=>o)).size>1?s:[]}function Zt(e,{field:t},{find:n}){for(let s=e;s;s=s.outer){const o=s.key===void 0?void 0:n(JSON.stringify(
s.key),s),i=[s,o].find(c=>c?.field===t);if(i)return{source:i,inside:s}}}function De({slot:e,value:t},n,s){const o=Bt.map(r=>{const[f,d]=[n?.field.inner.get(r),ee(n?.value.members.get(r))];return f&&f.
texts.size+(f.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(r=>!Te.test(r)),c=e===void 0?[]:[`output ${e+1}`];return[ee(t),...o].find(r=>r)??[...i,...c].join(", ")}function ee(e){
if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(ee);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";return t.trim()===
""||t.length>Kt||Te.test(t)?void 0:t}var ve=O(11345);const Ue={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Qt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:\
#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},qt={same:"-->",added:"==>",removed:"-.->"},Fe=40,en=500,tn=5e4,nn=40,sn=6;function on(e,t,{
isWhole:n,hide:s}){const o=new Set(e.filter(({status:r})=>n||r!=="same")),i=[...o];for(const{source:r,target:f,status:d}of t)d!=="same"&&o.add(r).add(f),(r.status!=="same"||f.status!=="same")&&i.push(
r,f);if(o.size===0)return{};for(const r of[new Set([...o,...i]),o]){const f=t.filter(({source:u,target:l})=>r.has(u)&&r.has(l)),d=e.filter(u=>r.has(u)),a=r.size<=Fe&&f.length<=en?rn(d,f,s):void 0;if(a&&
a.length<=tn)return{picture:a}}return{note:`The picture is left out: it would have ${o.size>Fe?(0,w.hS)(o.size,"node"):"too many connections"}.`}}function rn(e,t,n){const s=new Map(e.map((i,c)=>[i,`n${c+
1}`])),o=e.map(i=>`  ${s.get(i)}["${Ue[i.status]}${Pe(n(i.label))||"?"}"]`);for(const{source:i,target:c,label:r,status:f}of t){const d=`${Ue[f]}${Pe(n(r))}`.trim();o.push(`  ${s.get(i)} ${qt[f]}${d===
""?"":`|"${d}"|`} ${s.get(c)}`)}for(const[i,c]of Object.entries(Qt)){const r=e.filter(f=>f.status===i).map(f=>s.get(f));r.length>0&&o.push(`  classDef ${i} ${c}`,`  class ${r.join()} ${i}`)}return[`fl\
owchart ${cn(e,t)>sn?"TD":"LR"}`,...o].join(`
`)}function cn(e,t){const n=new Set(t.map(({target:c})=>c)),s=new Set(e);let o=e.filter(c=>!n.has(c)),i=0;for(o.length===0&&(o=e.slice(0,1));o.length>0;i++){for(const r of o)s.delete(r);o=t.filter(({source:r,
target:f})=>o.includes(r)&&s.has(f)).map(({target:r})=>r)}return i}function Pe(e){return(0,S.RK)((0,S.Jj)(e.replace(/\s+/g," ").trim(),nn)).replace(dn,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const dn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
fn=/^(_?id|identifier|uuid)$/;function an(e,t=n=>n){const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const o=(0,ve.j9)([s,n]),i=Ht(n,s),c=un(e,i,o),r=[...new Set(c.values())].
sort((l,h)=>l.rank-h.rank);for(const[l,h]of r.entries())h.rank=l;const f=mn(i,c),d=pn(i,f);$n(e,r,o,d);const a=new Map(f.map(({item:l,source:h,target:m})=>[l,`${h.label} \u2192 ${m.label}`])),u=l=>l.filter(
({side:h})=>h==="head").length;return{...on(r,f,{isWhole:e.status!=="modified",hide:t}),connections:hn(f),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,
endsOf:l=>a.get(l)}}function un({matches:e},{places:t,nodes:n},s){const o=new Map(t.map((d,a)=>[d,a])),i=P(t.filter(({side:d})=>d==="head"),({value:d})=>d.id),c=P(e,({base:d})=>d.id),r=new Map;let f=0;
for(const d of n){if(r.has(d))continue;const a=d.side==="base",u=a?c.get(d.value.id)?.shift():void 0,l=(u&&i.get(u.head.id)?.shift())??(a&&i.get(d.value.id)?.shift()),h=l||d;h.side==="head"&&(f=o.get(
h)??0);const m={label:ln(h,s),status:l?"same":a?"removed":"added",rank:f,places:l?[l,d]:[d]};for(const p of m.places)r.set(p,m)}return r}function ln({key:e,value:t,array:n},s){const o=["type","compone\
ntType","kind","id","identifier","nodeId"].map(i=>(0,g.TN)(t,i));return e??s.nameOf(t,n)??(0,g.e1)(o.find(i=>i!==void 0)??"?")}function P(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??[];
o.push(s),n.set(t(s),o)}return n}function mn({edges:e},t){const n=e.flatMap(r=>{const[f,d]=[t.get(r.source),t.get(r.target)],a=r.source.side==="base"?"removed":"added";return f&&d?[{...r,source:f,target:d,
status:a}]:[]}),s=({source:r,target:f,label:d})=>`${r.rank} ${f.rank} ${d}`,o=P(n.filter(({status:r})=>r==="removed"),s),i=n.filter(({status:r})=>r==="added").map(r=>o.get(s(r))?.pop()?{...r,status:"s\
ame"}:r),c=({source:r,target:f})=>r.rank+f.rank/t.size;return[...i,...[...o.values()].flat()].sort((r,f)=>c(r)-c(f))}function hn(e){const t=e.filter(({status:s})=>s!=="same"),n=new Map;for(const s of[
({source:o,target:i})=>`${o.rank} ${i.rank}`,({source:o,label:i})=>`${o.rank} ${i}`])for(const[o,i,...c]of P(t,s).values()){if(!o||!i||c.length>0||o.status===i.status)continue;[o.source,o.target,i.target].
every(({places:f})=>f.length===2)&&!n.has(o)&&!n.has(i)&&n.set(o,i).set(i,o)}return t.flatMap(s=>{const o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,
was:o}]})}function pn({root:e,nodes:t},n){const s=new Set(n.flatMap(d=>d.links)),o=new Set(t.map(({field:d})=>d)),i={same:new Set,added:new Set,removed:new Set},c=n.filter(({status:d})=>d!=="same"),r=new Set(
c.map(({item:d})=>d));for(const{status:d,texts:a,label:u,source:l,target:h}of c){const m=[l.label,h.label,...u.split(", ")].map(p=>JSON.stringify(p));for(const p of[...a,...m])i[d].add(p)}function f(d,a,u=""){
const l=a?.keys.at(-1)===U?[{text:JSON.stringify(u),field:a}]:[];if(a===void 0||o.has(a)||d.type==="hidden")return[{text:""}];if((0,g.jn)(d))return[...l,{text:d.text,field:a}];const h=d.type==="array"?
d.items.map(m=>f(m,a.inner.get("[]")??a)):Array.from(d.members,([m,p])=>f(p,Ae(a,m),m));return[...l,...h.flat()]}return d=>{if(d.kind==="reordered"||d.kind==="moved"||c.length===0)return!1;const a=d.path.
at(-1),u=d.path.reduce((m,p)=>p.type==="member"?Ae(m,p.key):m?.inner.get("[]"),e),l=d.path.some(m=>m!==a&&m.type==="item"&&r.has(m.item)),h=(m,p)=>{const y=f(m,u,a?.type==="member"?a.key:""),$=y.some(
N=>s.has(N.field)&&p.has(N.text));return y.every(({text:N,field:le})=>le&&(p.has(N)||fn.test(le.keys.at(-1)??"")||$&&gn(N,le)))&&($||l)};return d.kind==="modified"?h(d.from,i.removed)&&h(d.to,i.added):
h(d.value,i[d.kind])}}function gn(e,{texts:t}){const n=t.get(e)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(e)}function $n(e,t,{componentOf:n},s){const o=Me(
e),i=new Map;for(const c of t){const[{id:r}={},f]=c.places.map(d=>d.value);for(const{value:d,array:a}of c.places){const u=(0,ve.qU)(d)===void 0&&n(d,a);for(const l of[r!==f?.id&&d,u])l&&i.set(l,[...i.
get(l)??[],c])}}for(const c of e.changes){if(s(c)||o(c))continue;const r=[e.head];for(const d of c.path)r.push(yn(r.at(-1),d));const f=["value"in c&&c.value,...r.reverse()].find(d=>i.has(d));for(const d of i.
get(f)??[])d.status==="same"&&(d.status="modified")}}function yn(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:
void 0}var We=O(66658);const j="***",W=8,C="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",wn=new RegExp(`(?:${C})$`),
kn=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,Je=new RegExp(`^(?:x[-_]?)?(?:${C})$`,"i"),bn=/name|key|header|field/i,Sn=/^(?:val|default)/i,Mn=/\{\{|\$\{|<%/,Xe="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\
\\]|$))",On=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${C}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${C})(?:\\\\*["'\`\
]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${C})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${Xe}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(\
?<=\\b(?:bearer|basic)\\s{1,4})${Xe}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function En({workflows:e}){
const t=new Map,n=i=>{for(const c of[i,...i.split(/[\r\n]+/)].map(r=>r.trim()))if(!(c.length<W||Nn(c)))for(const r of xn(c)){const f=r.slice(0,W);t.set(f,(t.get(f)??new Set).add(r))}},s=new Set;for(const{
secrets:i,files:c}of e){for(const r of i)n(r);for(const{base:r,head:f}of c)for(const d of[r,f])d&&J(d,s,n)}const o=new Map;return i=>{const c=o.get(i);if(c)return c;const r=[];let f=Ln(i,t,r);for(const a of On)
f=f.replace(a,u=>(r.push(u),j));const d={shown:f,hidden:r.join("\0")};return o.set(i,d),d}}function te(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return wn.test(t)&&!kn.test(t)}function T(e,t,{members:n}){
if(Ke(t))return!1;if(te(e))return ne(t)||Je.test(e);if(!Sn.test(e))return!1;for(const[s,o]of n)if(o.type==="string"&&bn.test(s)&&te((0,g.e1)(o.text)))return!0;return!1}function Be(e,...t){return t.every(
Ke)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const o=e[s-1],i=o?.type==="item"&&o.item.type==="object"?o.item:void 0,c=i?.members.get(n.key);if(i&&c&&T(n.key,c,i))return!0;const r=e.slice(s+1).
every(({type:f})=>f==="element");return te(n.key)&&(Je.test(n.key)||r&&t.some(ne))})}function Ke(e){return e.type==="literal"&&!/\d/.test(e.text)}function ne(e){return(0,g.jn)(e)||e.type==="array"&&e.
items.every(ne)}function J(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.items)J(s,t,n);else if(e.type==="object")for(const[s,o]of e.members){if(T(s,o,e))for(const i of He(o))In(i,
n);J(o,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,We.q)((0,g.e1)(e.text),(0,g.e1)(e.text));s&&J(s.base,t,n)}}}function In(e,t){Mn.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,
"")))}function He(e){return(0,g.jn)(e)?[(0,g.e1)(e.text)]:(e.type==="array"?e.items:[...e.members.values()]).flatMap(He)}function Nn(e){return new RegExp("^\\p{L}+$","u").test(e)}function xn(e){const t=c=>JSON.
stringify(c).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,c=>c.toLowerCase()),encodeURI(n)];return[...[e,n].flatMap(c=>[c,t(c),t(t(c))]),
t(e).replaceAll("/","\\/"),...o]}function Ln(e,t,n){if(t.size===0)return e;let[s,o]=["",0];for(let i=0;i<=e.length-W;i++)for(const c of t.get(e.slice(i,i+W))??[])e.startsWith(c,i)&&(i>=o&&(s+=e.slice(
o,i)+j),n.push(c),o=Math.max(o,i+c.length));return s+e.slice(o)}const se=80,Ve=8,x={texts:3,min:4,max:60,usual:2},jn=/^(type|_?id|uuid|identifier)$/i;function X(e,t,n){if(e.type==="string")return oe(M(
(0,g.e1)(e.text)),t,n);const s=ie(e,t,se,n);return s===void 0?void 0:(0,S.SS)(s,1/0)}function oe(e,t,n){const s=t.mask(e).shown;if(s.length>se||s.includes(`
`))return;const o=Ge(e,t,n);return(0,S.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,t.mask)})`)}function Ge(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(i=>(0,g.jn)(i)&&(0,g.e1)(i.text)===s)?void 0:s}function ie(e,t,n,s){if((0,g.jn)(e)){const c=Ze(e,t,s);return c.length<=n&&!c.includes("\\n")?c:void 0}const o=[];let i=n-2;for(const{
name:c,member:r,isSecret:f}of Ye(e,t)){const d=f?j:ie(r,t,i-c.length,e.type==="object"?e:void 0);if(d===void 0)return;o.push(c+d),i-=c.length+d.length+2}return e.type==="array"?`[${o.join(", ")}]`:`{${o.
join(", ")}}`}function B(e,t,n){const s=ie(e,t,se,n);if(s!==void 0)return[s];const o=c=>c.map(r=>`  ${r}`);if((0,g.jn)(e)){const c=t.mask(M((0,g.e1)(e.text))).shown.split(`
`);return c.length===1?[Ze(e,t,n)]:["|",...o(c)]}const i=Ye(e,t).flatMap(({name:c,member:r,isSecret:f})=>(f?[j]:B(r,t,e.type==="object"?e:void 0)).map((a,u)=>u===0?c+a:a));return e.type==="array"?["[",
...o(i),"]"]:["{",...o(i),"}"]}function Ye(e,{mask:t}){return e.type==="array"?e.items.map(n=>({name:"",member:n,isSecret:!1})):Array.from(e.members,([n,s])=>({name:`${JSON.stringify(t(n).shown)}: `,member:s,
isSecret:T(n,s,e)}))}function Ze(e,t,n){if(e.type==="literal")return t.mask(e.text).shown;const s=(0,g.e1)(e.text),o=Ge(s,t,n);return JSON.stringify(t.mask(M(s)).shown)+(o===void 0?"":` (${t.mask(o).shown}\
)`)}function An(e,t,n){const{mask:s,labelOf:o,countOf:i}=n,c=new Map,r=(u,l,h)=>{h>(c.get(u)?.weight??0)&&c.set(u,{text:l,weight:h})},f=(u,l,h)=>{if(u.type==="string"){const m=(0,g.e1)(u.text),p=jn.test(
l)||t.includes(m)||Ct(m)||o(m)!==void 0;if(m.length<x.min||p)return;const y=m.includes("://")?2*x.max:Math.min(m.length,x.max);r(l,s(M(m)).shown,(i(m)>x.usual?.001:1)*(y/(h+1)))}else if(u.type==="arra\
y")for(const m of u.items)f(m,l,h+1);else if(u.type==="object")for(const[m,p]of u.members)T(m,p,u)?r(m,j,x.max):f(p,m,h+1)};f(e,"",0);const[d,...a]=[...c].sort(([,u],[,l])=>l.weight-u.weight);return[...d?
[d]:[],...a.filter(([,{weight:u}])=>u>.1).slice(0,x.texts-1)].map(([u,{text:l}])=>`${b(u,s)}: ${(0,S.SS)(JSON.stringify((0,S.Jj)(l,x.max)),1/0)}`).join(", ")}function M(e){if(!/%[\da-f]{2}/i.test(e)||
/\s/.test(e))return e;try{const t=decodeURIComponent(e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function b(e,t,n=100){return(0,S.SS)(t(e).shown,n)}function z(e){return e.
findLastIndex(({type:t})=>t==="item")+1}function A(e,{mask:t,endsOf:n},s=!1){const o=z(e),i=s?1/0:100,c=e.flatMap((r,f)=>{if(r.type==="element")return[(0,S.SS)(`[${r.index}]`)];if(r.type==="item"){const a=f===
o-1&&r.hint!==void 0?` (${b(r.hint,t)})`:"",u=n(r.item),l=u===void 0||s?r.label:u;return[`**${b(u!==void 0&&s?`${u} (${l})`:l,t,i)}**${a}`]}return!s&&e.slice(f+1).find(({type:a})=>a!=="member")?.type===
"item"?[]:[b(r.key,t,i)]});return c.length>Ve&&!s&&c.splice(2,c.length-Ve+1,"\u2026"),c.join(" \u203A ")||"the whole file"}function K(e,t){const n=e.map(({path:f})=>A(f,t)),s=f=>{const d=new Map;for(const a of f)
d.set(a,(d.get(a)??0)+1);return d},o=s(n),i=n.map((f,d)=>o.get(f)===1?f:A(e[d]?.path??[],t,!0)),c=s(i),r=new Map;return i.map(f=>c.get(f)===1?f:(r.set(f,(r.get(f)??0)+1),`${f} (${r.get(f)} of ${c.get(
f)})`))}const Rn=5,Cn=120,H={line:": changed, hidden"};function V(e,t){if(e.kind==="modified")return qe(e,t);if("value"in e)return Tn(e,t);if(e.kind==="moved"){const[s,o]=[e.from,e.path].map(i=>A(i.slice(
0,-1),t,!0));return{line:`: moved from ${s} to ${o}`}}if(e.moved.length===0)return{line:": in a new order"};const n=Qe(K(e.moved.map(s=>({path:[s]})),t),"moved");return{...n,line:`: in a new order (${n.
line})`}}function Qe(e,t=""){return e.length<=Rn?{line:`${t===""?"":`${t}: `}${e.join(", ")}`}:{line:`${(0,w.hS)(e.length,"item")}${t===""?"":` ${t}`}`,names:e}}function qe({path:e,from:t,to:n},s){if(t.
type==="hidden"||n.type==="hidden")return{line:""};if(Be(e,t,n))return H;if(t.type==="string"&&n.type==="string")return et((0,g.e1)(t.text),(0,g.e1)(n.text),s);const[o,i]=[X(t,s),X(n,s)];if(o!==void 0&&
i!==void 0)return o===i?H:{line:`: ${o} \u2192 ${i}`};const[c,r]=[B(t,s).join(`
`),B(n,s).join(`
`)];return c===r?H:{line:"",lines:R(c,r)}}function et(e,t,n){const s=M(e)!==M(t)&&(M(e)!==e||M(t)!==t),[o,i,c]=s?[M(e),M(t)," (percent-encoded)"]:[e,t,""],[r,...f]=(0,We.q)(o,i)?.changes??[];if(r!==void 0){
const p=`${c} (JSON in a text)`;if(f.length>0||r.kind!=="modified")return{line:p,inner:[r,...f]};const y=qe(r,n);return{...y,line:`${p} \u203A ${A(r.path,n)}${y.line}`}}const[d,a]=[n.mask(o),n.mask(i)];
if(d.shown===a.shown)return{line:c+H.line};const u=d.hidden===a.hidden?"":" (hidden values differ, too)",[l,h]=[oe(o,n),oe(i,n)];if(l===void 0||h===void 0)return{line:c+u,lines:R(d.shown,a.shown)};const m=$e(
d.shown,a.shown);return{line:`${c}: ${l} \u2192 ${h}${m===void 0?"":` (${m})`}${u}`}}function Tn({kind:e,path:t,value:n},s){if(n.type==="hidden")return{line:""};if(Be(t,n))return{line:": hidden"};const o=n.
type==="object"?zn(t.at(-1),n,s):X(n,s);if(o!==void 0)return{line:o===""?"":`: ${o}`};const i=n.type==="string"?s.mask(M((0,g.e1)(n.text))).shown:B(n,s).join(`
`),c=e==="added"?R(void 0,i):R(i,void 0);if(n.type!=="object")return{line:"",lines:c,...n.type==="array"&&{title:(0,w.hS)(n.items.length,"element")}};const r=An(n,tt(t.at(-1)),s);return{line:r===""?"":
`: ${r}`,lines:c,title:(0,w.hS)(n.members.size,"field")}}function zn(e,t,n){if(t.members.size===0&&e?.type!=="item")return"`{}`";const s=tt(e),i=[...t.members].filter(([,r])=>!(0,g.jn)(r)||!s.includes(
(0,g.e1)(r.text))).map(([r,f])=>{const d=T(r,f,t)?(0,S.SS)(j):X(f,n,t);return d&&`${b(r,n.mask)}: ${d}`}),c=i.join(", ");return i.includes(void 0)||c.length>Cn?void 0:c}function tt(e){return e?.type===
"item"?[e.label,e.hint]:[]}function re(e,t){const n=(0,S.EU)(e,"diff",t===void 0?"  ":"");return t===void 0?`
${n}`:nt(t,n)}function nt(e,t){return`
${ce(`<details><summary>${e}</summary>

${t}
</details>`)}`}function ce(e){return e.replace(/^(?=.)/gm,"  ")}var _n=O(36922);const st=2,ot=60,de="</details>",Dn=`<details><summary></summary>


${de}`.length,vn=100;function k(e,t=0,n=()=>""){const s=n(1/0);return s===""?{line:e,under:s,least:e,changes:t}:{line:e,under:s,least:`${e} \u2026`,changes:t,cut:n}}function it(e,t){const{placed:n,left:s}=Un(
e,t),o=new Map;let i=s;for(const[c,{entry:r,sections:f}]of n.entries()){const d=Fn(r,r.least.length+Math.floor(i/(n.length-c)));i-=Pn(d)-r.least.length,o.set(r,d);for(const a of f)o.set(a,[])}return Jn(
ct(e,o).filter(([c])=>c!==""))}function Un(e,t){const n=rt(e,[]),s=new Map;for(const{sections:d}of n)for(const a of d)s.set(a,(s.get(a)??0)+1);const o=new Set,i=[];let[c,r]=[t,0];const f=({entry:d,sections:a})=>a.
length===1?0:d.line.length+d.under.length;for(const d of n.sort((a,u)=>f(a)-f(u))){const{entry:a,sections:u}=d,l=u.filter($=>!o.has($)),h=u.filter($=>s.get($)===1),p=l.map(({heading:$,folded:I})=>$.length+
st+(I?Dn:0)).reduce(($,I)=>$+I,a.least.length+st),y=r+ot*(l.length-h.length);if(!(p+y>c)){c-=p,r=y,i.push(d);for(const $ of l)o.add($);for(const $ of u)s.set($,(s.get($)??0)-1)}}return{placed:i,left:c-
r}}function rt(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?rt(s,n):[{entry:s,sections:n}])}function Fn({line:e,under:t,least:n,cut:s},o){if(e.length+t.length<=o)return[e,t];for(let i=o-
e.length-ot;s&&i>vn;i=Math.floor(i*.7)){const c=s(i);if(c!==""&&e.length+c.length<=o)return[e,c]}return[n]}function Pn(e){return e.reduce((t,n)=>t+n.length,0)}function ct(e,t){const{heading:n,parts:s,
folded:o}=e,c=s.filter(d=>t.has(d)).flatMap(d=>"parts"in d?ct(d,t):[t.get(d)??[]]),r=s.filter(d=>!t.has(d)),f=[...c,[Wn(e,r)]];return o?[[`<details><summary>${n}</summary>`],...f,[de]]:[[n],...f]}function Wn({
noun:e},t){const n=dt(t);if(n===0)return"";if(e==="connection")return`\u2026 and ${(0,w.hS)(t.length,"more connection")}`;const s=e==="workflow"?` in ${(0,w.hS)(t.length,"more workflow")}`:"";return`\u2026\
 and ${(0,w.hS)(n,"more change")}${s}`}function dt(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?dt(n.parts):0)),0)}function Jn(e){const t=n=>n?.[0]?.startsWith("- ");return e.flatMap((n,s)=>{const o=n[0]===
de||t(n)&&t(e[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const E={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},fe=3;function Xn(e,t,n){if(e.status!=="modified")return _(
e.kind==="json"?Kn(e):e.changes,t);const s=Me(e),o=n?.connections??[],i=new Set(o.map(({item:m})=>m)),c=new Map,[r,f,d]=[[],[],[]];let a=0;for(const m of e.changes)n?.tells(m)?a++:"value"in m&&i.has(m.
value)?c.set(m.value,m):s(m)?d.push(m):Bn(m.path,t)?r.push(m):f.push(m);const l=G(Yn(o,c),m=>at(m,t)).flatMap(m=>Zn(m,c,t)),h=_(f,t);return[..._(r,t),...l.length===0?[]:[{heading:"Connections",parts:l,
noun:"connection",changes:a+c.size}],...l.length===0||h.length===0?h:[{heading:"Elsewhere in the file",parts:h}],...d.length===0?[]:[Gn(e,d,t)]]}function Bn(e,{labelOf:t}){return e.some(n=>n.type==="i\
tem"||n.type==="member"&&t(n.key)!==void 0)}function Kn({base:e,head:t,status:n}){const s=n==="removed"?"removed":"added",o=[],i=(r,f)=>{const d=(0,_n.V)(r,()=>{});if(f.length<3&&d.length>0&&d.every(u=>u.
value.type==="object")||f.length===0&&r.type==="object")for(const{step:u,value:l}of d)u.type==="member"?i(l,[...f,u]):o.push({kind:s,path:[...f,u],value:l});else o.push({kind:s,path:f,value:r})},c=e??
t;return c&&i(c,[]),o}function _(e,t){const n=G(e,Hn),s=new Map;for(const o of G(n.filter(i=>i.length<fe).flat(),({kind:i})=>E[i])){const i=K(o,t);for(const[c,r]of o.entries())s.set(r,i[c]??"")}return n.
flatMap(o=>o.length>=fe?[Vn(o,t)]:o.map(i=>{const c=V(i,t);return k(`- ${E[i.kind]} ${s.get(i)}${c.line}`,1,Y(c,t))}))}function G(e,t){const n=new Map;for(const s of e){const o=t(s),i=n.get(o);i?i.push(
s):n.set(o,[s])}return[...n.values()]}function Hn(e){const t=z(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||s.
length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function Y({lines:e,title:t,inner:n,names:s},o){if(e)return c=>re(e(c),t);if(n){const c={heading:"",parts:_(n,o)};return r=>`
${ce(it(c,r).join(""))}`}const i=s===void 0?"":nt((0,w.hS)(s.length,"item"),s.join(", "));return c=>i.length<=c?i:""}function Vn(e,t){const[n]=e,s=V(n,t),o=Qe(K(ft(e),t)),i=n.kind==="modified"?"":` ${n.
kind}`,c=`- ${E[n.kind]} ${ae(n,t)}${s.line}${i} in ${o.line}`,[r,f]=[Y(s,t),Y({...o,line:""},t)];return k(c,e.length,d=>r(d)+f(d))}function Gn(e,t,n){const o=G(zt(t,e),c=>c.kind+ae(c,n)).flatMap(c=>{
const r=c.map(l=>V(l,n)),f=z(c[0].path)===0||r.some(({lines:l})=>l);if(c.length<fe||f)return _(c,n);const d=K(ft(c),n),a=r.map(({line:l},h)=>`- ${d[h]}${l}`).join(`
`),u=`- ${E[c[0].kind]} ${ae(c[0],n)} of ${(0,w.hS)(c.length,"item")}`;return[k(u,c.length,l=>a.length>l?"":`
${ce(a)}`)]});return{heading:`Layout and bookkeeping: ${(0,w.hS)(t.length,"change")}`,parts:o,changes:t.length,folded:!0}}function ft(e){return e.map(({path:t})=>({path:t.slice(0,z(t))}))}function ae({
path:e},t){return A(e.slice(z(e)),t)}function Yn(e,t){const n={added:new Map,removed:new Map};return e.flatMap(s=>{const{kind:o,source:i,target:c,item:r}=s;if(o==="rewired"||t.has(r))return[[s]];const f=n[o].
get(i),d=f??[s];return f&&f.push(s),n[o].delete(i),n[o].set(c,d),f?[]:[d]})}function Zn(e,t,n){const s=at(e[0],n);return e.some(([o])=>t.has(o.item))?e.map(([o],i)=>{const c=t.get(o.item),r=e.length===
1?s:`${s} (${i+1} of ${e.length})`;return c?k(r,1,Y(V(c,n),n)):k(r)}):[k(e.length===1?s:`${s} (${e.length} times)`)]}function at(e,{mask:t}){const[{kind:n,source:s,target:o,was:i}]=e,c=a=>`**${b(a.label,
t)}**`,r=a=>a===""?"":` (${b(a,t)})`,f=e.map(a=>` \u2192 ${c(a.target)}${r(a.label)}`),d=i?.target===o?r(i.label)||" without a label":i&&` ${c(i.target)}`;return`- ${E[n]} ${c(s)}${f.join("")}${d===void 0?
"":`, was${d}`}`}const Qn="<!-- workflow-report -->",qn=6e4,es=1e3,ut=5;function ts(e){const t=En(e);let n;return({maxLength:s=qn,maxBytes:o=1/0,headings:i=!0,mark:c=!0}={})=>{n??=ss(e,t);const r=os(e,
n,{mask:t,headings:i}),f=c?`${Qn}
`:"";let d=Math.min(s,o);for(;;){const a=[f,...it(r,d-f.length-1),`
`],u=o===1/0?0:Buffer.byteLength(a.join(""));if(u<=o||d<es)return a;d=Math.floor(d*o*.99/u)}}}function ns(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function ss({workflows:e},t){return["changed","added","removed"].flatMap(n=>e.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(o=>rs(o,t))})))}function os({workflows:e,missing:t},n,{
mask:s,headings:o}){const i=n.map(({workflow:r,parts:f})=>ue(is(r,s,o),f,{changes:ht(r.counts)})),c=e.filter(({status:r})=>r==="unchanged");return{heading:t===void 0?"":`\`${t}\` doesn't exist: it coun\
ts as empty.`,parts:[...i.length===0?[]:[{heading:"",parts:i,noun:"workflow"}],...us(c,e.length===0,s),...ls(e,s)]}}function is({name:e,status:t,counts:n},s,o){const i=t==="added"||t==="removed";if(!i&&
!o)return"";const c=i?`workflow ${t}`:(0,ke.cq)(n),r=e===void 0?ms(c):`${b(e,s)}: ${c}`;return`${o?"### ":""}${i?`${E[t]} `:""}${r}`}function rs(e,t){const n=e.kind==="json"?an(e,l=>t(l).shown):void 0,
s=v(e.head??e.base),o={mask:t,labelOf:l=>n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},i=ht((0,ke.xS)(e)),c=e.kind==="text"?fs(e,o):Xn(e,o,n),{nodes:r=0,connections:f=0}=n?.
size??{},d=r===0?"What is in it":`${(0,w.hS)(r,"node")}, ${(0,w.hS)(f,"connection")}`,u=e.status!=="modified"&&c.length>0?[ue(d,c,{changes:i,folded:!0})]:c;return[...cs(n),ue(ds(e,t),[...u,...as(e,o)],
{changes:i})]}function cs(e){return e?.note!==void 0?[k(e.note)]:e?.picture?[{line:(0,S.EU)(e.picture.trimEnd().split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function ue(e,t,n){return t.length===0?k(e,n.changes):{heading:e,parts:t,...n}}function ds({name:e,kind:t,status:n,changes:s},o){
const i=`**${b(e,o)}**`;return n!=="modified"?`${E[n]} ${i}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${E.modified} ${i}: content modified`:t==="variables"?`${i} (values are never shown\
)`:i}function fs({status:e,text:t},n){const[s,o]=[t?.base,t?.head];if(e!=="modified"){const[r,f]=[s,o].map(a=>a===void 0?void 0:n.mask(a).shown),d=R(r,f);return[k("- the whole file",1,a=>re(d(a)))]}const{
line:i,lines:c}=et(s??"",o??"",n);return[k(`- ${E.modified} the whole file${i}`,1,r=>c?re(c(r)):"")]}function as({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,ut).map(({path:c,
from:r,to:f})=>{const[d,a]=[r,f].map(u=>b(u,t.mask));return`${A(c,t)} (${d} \u2192 ${a})`}),o=e.length>ut?", \u2026":"",i=`${(0,w.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":
"follow and aren't"} counted`;return[k(`${i}: ${s.join(", ")}${o}`)]}function us(e,t,n){return e.length===0&&!t?[]:e.every(({name:s})=>s===void 0)?[k("No changes")]:[{...k(`${lt(e,n)}: no changes`),least:`${mt(
e)}: no changes`}]}function ls(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.length===0)return[];const s=o=>`The environment variables${o} weren't compared, because one side is a folder with\
out \`env_variables.json\`.`;return n.length===e.length?[k(s(""))]:[{...k(s(` of ${lt(n,t)}`)),least:s(` of ${mt(n)}`)}]}function lt(e,t){return e.flatMap(({name:n})=>n===void 0?[]:[b(n,t)]).join(", ")}
function mt(e){return(0,w.hS)(e.length,"workflow")}function ht({added:e,modified:t,removed:n}){return e+t+n}function ms(e){return e.charAt(0).toUpperCase()+e.slice(1)}})};export{ps as id,gs as ids,$s as modules};
