const gs=145,ys=[145],$s={95145:((ps,mt,O)=>{O.d(mt,{SE:()=>os,makeReport:()=>ss});var k=O(58132),w=O(30706),le=O(66561),y=O(53436);const Y=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,
ht=/^([xywh]|width|height|left|top|zoom)$/i,pt=["x","left","position","positionAbsolute"],gt=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,me=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
yt=/hash|digest|checksum|etag|md5|^sha\d*$/i,$t=/^(?=.*\d)[\w+/=-]{16,}$/,wt=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,bt=/^\d{1,15}$/,he=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
Z=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function pe({base:e,head:t}){const n={base:F(e),head:F(t)},s=(i,r)=>!n.head().has(i)&&!n.base().has(r);function o(i,r,c){const[
f,d]=[i.at(-2),i.at(-1)];if(d?.type!=="member")return!1;const a=l=>l.test(r)&&l.test(c);return gt.test(d.key)&&a(me)||yt.test(d.key)&&a($t)||wt.test(d.key)&&(a(bt)||a(Z))?!0:f?.type!=="member"&&he.test(
d.key)&&a(Z)&&s(r,c)}return i=>{if(i.kind==="reordered"||i.kind==="moved")return!1;const r=i.kind==="modified"?[i.from,i.to]:[i.value];if(Mt(i.path)&&r.every(Q))return!0;const[c,f=c]=r;return(c&&f&&c.
type===f.type&&"text"in c&&"text"in f)===!0&&i.kind==="modified"&&o(i.path,(0,y.e1)(c.text),(0,y.e1)(f.text))}}function kt(e){return Z.test(e)||me.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function St(e,t){
return he.test(e)&&(0,y.jn)(t)||(Y.test(e)||/^[xy]$/.test(e))&&Q(t)}function Mt(e){if(e.slice(e.findLastIndex(({type:i})=>i==="item")+1).some(i=>i.type==="member"&&Y.test(i.key)))return!0;const[n,s]=[
e.at(-2),e.at(-1)];if(s?.type!=="member"||!ht.test(s.key))return!1;if(/^[xy]$/.test(s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return pt.some(i=>o?.has(i))}
function Ot(e,{matches:t}){const n=new Map(t.map(({base:o,head:i})=>[i,o])),s=new Map;for(const o of e){const{path:i}=o,r=i.findLastIndex(({type:p})=>p==="item"),c=i.findIndex((p,$)=>$>r&&p.type==="me\
mber"&&Y.test(p.key)),[f,d]=c<0?[i.at(-2),["x","y"]]:[i[c-1],[ge(i[c])]],a=f?.type==="item"?f.item:void 0,[u,l]=[ye(n.get(a),d),ye(a,d)],m=u&&l&&(c>=0||d.includes(ge(i.at(-1)))),h={type:"member",key:d.
join(", ")};if(m){const p=i.slice(0,i.indexOf(f)+1);s.set(c<0?f:i[c],{kind:"modified",path:[...p,h],from:u,to:l})}else s.set(o,o)}return[...s.values()]}function ge(e){return e?.type==="member"?e.key:""}
function ye(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function Q(e){if(e.type==="h\
idden")return!1;if((0,y.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type==="array"?e.items:[...e.members.values()];return t.length>0&&t.every(Q)}function F(e){let t;return()=>{if(t)return t;
t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,y.jn)(s)?t.set((0,y.e1)(s.text),(t.get((0,y.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}const $e=[/^(_?id|key|uuid|guid|identifier)$/i,
/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],we=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,U="*",Et=200,It=64;
function Nt(e,t){const n=be([]),s=[],o=[e,t].map(c=>F(c)());function i(c,f,d){if((0,y.jn)(c))Me(c.text,f,d);else if(c.type==="object")r(c,f,d);else{const a=c.items.length>1&&c.items.some(({type:u})=>u===
"array");for(const[u,l]of c.items.entries())i(l,ke(f,"[]"),{...d,array:c.items,...a&&{slot:u}})}}function r(c,f,{array:d,key:a,...u}){const l=d!==void 0||a!==void 0,m={side:u.side,value:c,field:f,outer:u.
place,key:a,array:d??[]};l&&s.push(m);const h=l?{...u,place:m}:u,p=xt(c,g=>o.some(E=>E.has(g))),$=!p&&[...c.members.keys()].every(g=>h.map?.has(g));for(const[g,E]of c.members){const N=ke(f,p||$?U:g);$?
Me(JSON.stringify(g),N,h,E):i(E,N,p?{...h,key:g,map:c.members}:h)}}return i(e,n,{side:"base"}),i(t,n,{side:"head"}),{root:n,places:s,find:Lt(s)}}function be(e){return{keys:e,inner:new Map,texts:new Map,
references:[]}}function ke(e,t){const n=e.inner.get(t)??be([...e.keys,t]);return e.inner.set(t,n),n}function Se(e,t){return e?.inner.get(t)??e?.inner.get(U)}function Me(e,{keys:t,texts:n,references:s},{
place:o,slot:i},r){if(e.length>Et)return;n.set(e,(n.get(e)??0)+1);const c=e.startsWith('"')?e.length>2:we.test(t.at(-1)??"")&&/^\d+$/.test(e);o&&c&&s.push({text:e,place:o,slot:i,value:r})}function xt({
members:e},t){const n=r=>[...r.members.values()].filter(c=>c.type==="object"),s=[...e.values()].filter(r=>r.type==="object");if(e.size===0||s.length<e.size)return!1;const o=new Set(s.flatMap(n).flatMap(
r=>[...r.members.keys()]));return 2*[...e.keys()].filter(r=>!we.test(r)&&(t(r)||o.has(r))).length>=e.size}function Lt(e){const t=new Map;for(const n of e){const s=(o,i)=>{const r=$e.findIndex(f=>f.test(
o)),c=`${n.side} ${r} ${i}`;r>=0&&t.set(c,(t.get(c)??new Set).add(n))};n.key!==void 0&&s(U,JSON.stringify(n.key));for(const[o,i]of n.value.members)(0,y.jn)(i)&&s(o,i.text)}return(n,s)=>{const o=[...$e.
keys()].map(i=>t.get(`${s.side} ${i} ${n}`));return jt([...o.find(i=>i)??[]],s)}}function jt(e,t){if(!(e.length>It))for(let n=t;;n=n.outer){const s=n,o=s?e.filter(i=>q(i,s)):e;if(o.length>0||!n)return o.
length===1?o[0]:void 0}}function q(e,t){return e!==void 0&&(e===t||q(e.outer,t))}const At=/^(source|from|origin|src|tail|out)$/,Rt=/^(target|to|dest|destination|head|in)$/,Oe=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
Ct=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Ee=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Tt="label title name condition if when event type relationship selectedRelationships".split(" "),_t=60;function vt(e,t){const n=Nt(e,t),s=Ie(n.root).flatMap(c=>zt(c,n)),o=Dt(s),i=o.length>0?o:Ft(s,n),
r=new Set(i.flatMap(({source:c,target:f})=>[c.field,f.field]));return{...n,nodes:n.places.filter(({field:c})=>r.has(c)),edges:i}}function Ie(e){return[e,...[...e.inner.values()].flatMap(Ie)]}function zt(e,{
find:t}){const n=e.references.flatMap(f=>{const d=t(f.text,f.place);return d?[{...f,target:d}]:[]}),s=n[0]?.place.field,o=n.filter(({place:f,target:d})=>!q(f,d));if(s===void 0||2*o.length<n.length)return[];
const i=n.length/e.references.length,r=i>=.5&&ee(e.references)-ee(n)<=2;return i>=.9||r&&W(e.keys.slice(-2),Oe)?[{field:e,item:s,keys:e.keys.slice(s.keys.length),references:n}]:[]}function ee(e){return new Set(
e.map(({text:t})=>t)).size}function W(e,t){return e.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>t.test(s.toLowerCase()))}function Dt(e){return e.flatMap(t=>{const n=({item:r,references:c})=>r===
t.item&&c.every(({target:f})=>f.field!==r),s=e.filter(n),o=Ne(s,At);if(!o||o===t||Ne(s,Rt)!==t)return[];const i=new Map(o.references.map(r=>[r.place,r]));return t.references.flatMap(r=>{const{place:c,
target:f,text:d}=r,a=i.get(c),u={links:[o.field,t.field],texts:[a?.text??"",d]},l=xe(r,c,[]);return a?[{source:a.target,target:f,label:l,item:c.value,...u}]:[]})})}function Ne(e,t){const n=({references:s,
keys:o})=>100*ee(s)-o.length;return e.filter(({keys:s})=>W(s,t)).sort((s,o)=>n(o)-n(s))[0]}function Ft(e,t){const n={forward:[],backward:[]};for(const{field:o,references:i}of e){let[r,c]=[[],!1];const f=i.
flatMap(a=>{const{place:u,target:l,text:m}=a,{source:h,inside:p}=Ut(u,l,t)??{};if(!h||!p)return[];r=o.keys.slice(p.field.keys.length),c=h!==p;const $=u===h?void 0:u,g=xe(a,$,r);return[{source:h,target:l,
label:g,links:[o],texts:[m],item:$?.value}]});if(10*f.length<9*i.length)continue;const d=f.map(a=>({...a,source:a.target,target:a.source}));W(r,Ct)?n.backward.push(...d):(c||W(r,Oe))&&n.forward.push(...f)}
const s=n.forward.length>0?n.forward:n.backward;return new Set(s.flatMap(({texts:o})=>o)).size>1?s:[]}function Ut(e,{field:t},{find:n}){for(let s=e;s;s=s.outer){const o=s.key===void 0?void 0:n(JSON.stringify(
s.key),s),i=[s,o].find(r=>r?.field===t);if(i)return{source:i,inside:s}}}function xe({slot:e,value:t},n,s){const o=Tt.map(c=>{const[f,d]=[n?.field.inner.get(c),te(n?.value.members.get(c))];return f&&f.
texts.size+(f.inner.get("[]")?.texts.size??0)>1||d?.includes(" ")?d:void 0}),i=s.filter(c=>!Ee.test(c)),r=e===void 0?[]:[`output ${e+1}`];return[te(t),...o].find(c=>c)??[...i,...r].join(", ")}function te(e){
if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(te);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";return t.trim()===
""||t.length>_t||Ee.test(t)?void 0:t}var Le=O(11345);const je={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Wt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:\
#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Jt={same:"-->",added:"==>",removed:"-.->"},Ae=40,Xt=500,Pt=5e4,Bt=40,Kt=6;function Ht(e,t,{
isWhole:n,hide:s}){const o=new Set(e.filter(({status:c})=>n||c!=="same")),i=[...o];for(const{source:c,target:f,status:d}of t)d!=="same"&&o.add(c).add(f),(c.status!=="same"||f.status!=="same")&&i.push(
c,f);if(o.size===0)return{};for(const c of[new Set([...o,...i]),o]){const f=t.filter(({source:u,target:l})=>c.has(u)&&c.has(l)),d=e.filter(u=>c.has(u)),a=c.size<=Ae&&f.length<=Xt?Vt(d,f,s):void 0;if(a&&
a.length<=Pt)return{picture:a}}return{note:`The picture is left out: it would have ${o.size>Ae?(0,w.hS)(o.size,"node"):"too many connections"}.`}}function Vt(e,t,n){const s=new Map(e.map((i,r)=>[i,`n${r+
1}`])),o=e.map(i=>`  ${s.get(i)}["${je[i.status]}${Re(n(i.label))||"?"}"]`);for(const{source:i,target:r,label:c,status:f}of t){const d=`${je[f]}${Re(n(c))}`.trim();o.push(`  ${s.get(i)} ${Jt[f]}${d===
""?"":`|"${d}"|`} ${s.get(r)}`)}for(const[i,r]of Object.entries(Wt)){const c=e.filter(f=>f.status===i).map(f=>s.get(f));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`fl\
owchart ${Gt(e,t)>Kt?"TD":"LR"}`,...o].join(`
`)}function Gt(e,t){const n=new Set(t.map(({target:r})=>r)),s=new Set(e);let o=e.filter(r=>!n.has(r)),i=0;for(o.length===0&&(o=e.slice(0,1));o.length>0;i++){for(const c of o)s.delete(c);o=t.filter(({source:c,
target:f})=>o.includes(c)&&s.has(f)).map(({target:c})=>c)}return i}function Re(e){return(0,k.RK)((0,k.Jj)(e.replace(/\s+/g," ").trim(),Bt)).replace(Yt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Yt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Zt=/^(_?id|identifier|uuid)$/;function Qt(e,t=n=>n){const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const o=(0,Le.j9)([s,n]),i=vt(n,s),r=qt(e,i,o),c=[...new Set(r.values())].
sort((l,m)=>l.rank-m.rank);for(const[l,m]of c.entries())m.rank=l;const f=tn(i,r),d=sn(i,f);rn(e,c,o,d);const a=new Map(f.map(({item:l,source:m,target:h})=>[l,`${m.label} \u2192 ${h.label}`])),u=l=>l.filter(
({side:m})=>m==="head").length;return{...Ht(c,f,{isWhole:e.status!=="modified",hide:t}),connections:nn(f),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:d,labelOf:o.labelOf,
endsOf:l=>a.get(l)}}function qt({matches:e},{places:t,nodes:n},s){const o=new Map(t.map((d,a)=>[d,a])),i=J(t.filter(({side:d})=>d==="head"),({value:d})=>d.id),r=J(e,({base:d})=>d.id),c=new Map;let f=0;
for(const d of n){if(c.has(d))continue;const a=d.side==="base",u=a?r.get(d.value.id)?.shift():void 0,l=(u&&i.get(u.head.id)?.shift())??(a&&i.get(d.value.id)?.shift()),m=l||d;m.side==="head"&&(f=o.get(
m)??0);const h={label:en(m,s),status:l?"same":a?"removed":"added",rank:f,places:l?[l,d]:[d]};for(const p of h.places)c.set(p,h)}return c}function en({key:e,value:t,array:n},s){const o=["type","compone\
ntType","kind","id","identifier","nodeId"].map(i=>(0,y.TN)(t,i));return e??s.nameOf(t,n)??(0,y.e1)(o.find(i=>i!==void 0)??"?")}function J(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??[];
o.push(s),n.set(t(s),o)}return n}function tn({edges:e},t){const n=e.flatMap(c=>{const[f,d]=[t.get(c.source),t.get(c.target)],a=c.source.side==="base"?"removed":"added";return f&&d?[{...c,source:f,target:d,
status:a}]:[]}),s=({source:c,target:f,label:d})=>`${c.rank} ${f.rank} ${d}`,o=J(n.filter(({status:c})=>c==="removed"),s),i=n.filter(({status:c})=>c==="added").map(c=>o.get(s(c))?.pop()?{...c,status:"s\
ame"}:c),r=({source:c,target:f})=>c.rank+f.rank/t.size;return[...i,...[...o.values()].flat()].sort((c,f)=>r(c)-r(f))}function nn(e){const t=e.filter(({status:s})=>s!=="same"),n=new Map;for(const s of[
({source:o,target:i})=>`${o.rank} ${i.rank}`,({source:o,label:i})=>`${o.rank} ${i}`])for(const[o,i,...r]of J(t,s).values()){if(!o||!i||r.length>0||o.status===i.status)continue;[o.source,o.target,i.target].
every(({places:f})=>f.length===2)&&!n.has(o)&&!n.has(i)&&n.set(o,i).set(i,o)}return t.flatMap(s=>{const o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,
was:o}]})}function sn({root:e,nodes:t},n){const s=new Set(n.flatMap(d=>d.links)),o=new Set(t.map(({field:d})=>d)),i={same:new Set,added:new Set,removed:new Set},r=n.filter(({status:d})=>d!=="same"),c=new Set(
r.map(({item:d})=>d));for(const{status:d,texts:a,label:u,source:l,target:m}of r){const h=[l.label,m.label,...u.split(", ")].map(p=>JSON.stringify(p));for(const p of[...a,...h])i[d].add(p)}function f(d,a,u=""){
const l=a?.keys.at(-1)===U?[{text:JSON.stringify(u),field:a}]:[];if(a===void 0||o.has(a)||d.type==="hidden")return[{text:""}];if((0,y.jn)(d))return[...l,{text:d.text,field:a}];const m=d.type==="array"?
d.items.map(h=>f(h,a.inner.get("[]")??a)):Array.from(d.members,([h,p])=>f(p,Se(a,h),h));return[...l,...m.flat()]}return d=>{if(d.kind==="reordered"||d.kind==="moved"||r.length===0)return!1;const a=d.path.
at(-1),u=d.path.reduce((h,p)=>p.type==="member"?Se(h,p.key):h?.inner.get("[]"),e),l=d.path.some(h=>h!==a&&h.type==="item"&&c.has(h.item)),m=(h,p)=>{const $=f(h,u,a?.type==="member"?a.key:""),g=$.some(
N=>s.has(N.field)&&p.has(N.text));return $.every(({text:N,field:ue})=>ue&&(p.has(N)||Zt.test(ue.keys.at(-1)??"")||g&&on(N,ue)))&&(g||l)};return d.kind==="modified"?m(d.from,i.removed)&&m(d.to,i.added):
m(d.value,i[d.kind])}}function on(e,{texts:t}){const n=t.get(e)??0,s=[...t.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(e)}function rn(e,t,{componentOf:n},s){const o=pe(
e),i=new Map;for(const r of t){const[{id:c}={},f]=r.places.map(d=>d.value);for(const{value:d,array:a}of r.places){const u=(0,Le.qU)(d)===void 0&&n(d,a);for(const l of[c!==f?.id&&d,u])l&&i.set(l,[...i.
get(l)??[],r])}}for(const r of e.changes){if(s(r)||o(r))continue;const c=[e.head];for(const d of r.path)c.push(cn(c.at(-1),d));const f=["value"in r&&r.value,...c.reverse()].find(d=>i.has(d));for(const d of i.
get(f)??[])d.status==="same"&&(d.status="modified")}}function cn(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:
void 0}var dn=O(85725);const fn=2,an=1e3,Ce=240,un=40,ln=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${Ce/2}})`,"su")],Te="\u2026";function mn(e,t){
const[n,s]=[_e(e),_e(t)],o=e!==void 0&&t!==void 0&&n.ends!==s.ends,i=hn(n.lines,s.lines);return o?[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`,...i]:i}function _e(e){const t=e?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(e);return{lines:(e?.split(t?`\r
`:`
`)??[]).flatMap(s=>ve(s,ln).map((o,i)=>i===0?o:Te+o)),ends:t?"CRLF":"LF"}}function ve(e,[t,...n]){if(e.length<=Ce||t===void 0)return[e];const s=[""];for(const o of e.split(t)){const i=s.at(-1)??"";i.length<
un?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>ve(o,n))}function hn(e,t){const n=new Set(e),s=i=>i.map(r=>`${r}
`).join(""),o=t.some(i=>n.has(i))?(0,dn.YB)("","",s(e),s(t),"","",{context:fn,maxEditLength:an}):void 0;if(o===void 0){const i=[...e.map(r=>`- ${r}`),...t.map(r=>`+ ${r}`)];return[...ze(i),...i]}return o.
hunks.flatMap(i=>{const r=t.slice(0,i.newStart).filter(f=>!f.startsWith(Te)).length,c=i.lines.map(f=>`${f.slice(0,1)} ${f.slice(1)}`);return[...i.newStart>1?[`@@ line ${r} @@`]:[],...ze(c),...c]})}function ze(e){
const t=o=>e.flatMap(i=>i.startsWith(o)?[i.slice(2)]:[]),n=new Map(t("-").map(o=>[j(o.normalize()),o]));if(n.size===0)return[];const s=t("+").flatMap(o=>{const i=n.get(j(o.normalize()));return i===void 0?
[]:De(i,o)??[]});return s.length===0?[]:[`@@ hard to see: ${[...new Set(s)].join(", ")} @@`]}function De(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||j(n)!==j(s))return;const o=j(e)===j(t)?
[]:[`Unicode forms: ${Fe(e)} \u2192 ${Fe(t)}`];if(n===s)return o[0];const i=n.trimEnd()===s.trimEnd(),r=n.trimStart()===s.trimStart();return[...o,i?"spaces at the end":r?"indentation":"white space"].join(
", ")}function j(e){return e.replace(/\s+/g,"")}function Fe(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function pn(e,t){const n=[];let[s,o,i]=[t,0,0];for(;i<e.length;){
const r=e.findIndex((d,a)=>a>i&&d.startsWith("@@ line ")),c=e.slice(i,r<0?e.length:r),f=o===0?gn(c,s):[];for(const d of f)n.push(d);s-=X(f),o+=c.filter(Ue).length-f.filter(Ue).length,i+=c.length}return o===
0?n:[...n,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function gn(e,t){if(X(e)<=t)return e;const n=r=>r.startsWith("-"),s=X(e.filter(n)),o=Math.min(s,Math.max(t/2,t-(X(e)-s))),i={removed:o,others:t-o};
return e.filter(r=>{const c=n(r)?"removed":"others";return i[c]-=r.length+1,i[c]>=0})}function Ue(e){return e.startsWith("-")||e.startsWith("+")}function X(e){return e.reduce((t,n)=>t+n.length+1,0)}var We=O(
66658);const Je=2,Xe=60,ne="</details>",yn=`<details><summary></summary>


${ne}`.length,$n=100;function S(e,t=0,n=()=>""){const s=n(1/0);return s===""?{line:e,under:s,least:e,changes:t}:{line:e,under:s,least:`${e} \u2026`,changes:t,cut:n}}function Pe(e,t){const{placed:n,left:s}=wn(
e,t),o=new Map;let i=s;for(const[r,{entry:c,sections:f}]of n.entries()){const d=bn(c,c.least.length+Math.floor(i/(n.length-r)));i-=kn(d)-c.least.length,o.set(c,d);for(const a of f)o.set(a,[])}return Mn(
Ke(e,o).filter(([r])=>r!==""))}function wn(e,t){const n=Be(e,[]),s=new Map;for(const{sections:d}of n)for(const a of d)s.set(a,(s.get(a)??0)+1);const o=new Set,i=[];let[r,c]=[t,0];const f=({entry:d,sections:a})=>a.
length===1?0:d.line.length+d.under.length;for(const d of n.sort((a,u)=>f(a)-f(u))){const{entry:a,sections:u}=d,l=u.filter(g=>!o.has(g)),m=u.filter(g=>s.get(g)===1),p=l.map(({heading:g,folded:E})=>g.length+
Je+(E?yn:0)).reduce((g,E)=>g+E,a.least.length+Je),$=c+Xe*(l.length-m.length);if(!(p+$>r)){r-=p,c=$,i.push(d);for(const g of l)o.add(g);for(const g of u)s.set(g,(s.get(g)??0)-1)}}return{placed:i,left:r-
c}}function Be(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?Be(s,n):[{entry:s,sections:n}])}function bn({line:e,under:t,rest:n="",least:s,cut:o},i){if(i===1/0)return[e,t,n];if(e.length+
t.length<=i)return[e,t];for(let r=i-e.length-Xe;o&&r>$n;r=Math.floor(r*.7)){const c=o(r);if(c!==""&&e.length+c.length<=i)return[e,c]}return[s]}function kn(e){return e.reduce((t,n)=>t+n.length,0)}function Ke(e,t){
const{heading:n,parts:s,folded:o}=e,r=s.filter(d=>t.has(d)).flatMap(d=>"parts"in d?Ke(d,t):[t.get(d)??[]]),c=s.filter(d=>!t.has(d)),f=[...r,[Sn(e,c)]];return o?[[`<details><summary>${n}</summary>`],...f,
[ne]]:[[n],...f]}function Sn({noun:e},t){const n=He(t);if(n===0)return"";if(e==="connection")return`\u2026 and ${(0,w.hS)(t.length,"more connection")}`;const s=e==="workflow"?` in ${(0,w.hS)(t.length,
"more workflow")}`:"";return`\u2026 and ${(0,w.hS)(n,"more change")}${s}`}function He(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?He(n.parts):0)),0)}function Mn(e){const t=n=>n?.[0]?.startsWith(
"- ");return e.flatMap((n,s)=>{const o=n[0]===ne||t(n)&&t(e[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const T="***",P=8,_="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",On=new RegExp(`(?:${_})$`),En=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Ve=new RegExp(`^(?:x[-_]?)?(?:${_})$`,"i"),In=/name|key|header|field/i,Nn=/^(?:val|default)/i,xn=/\{\{|\$\{|<%/,Ge="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",Ln=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${_}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${_})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${_})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${Ge}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${Ge}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function jn({workflows:e}){const t=new Map,n=i=>{for(const r of[i,...i.split(/[\r\n]+/)].map(c=>c.trim()))if(!(r.
length<P||Rn(r)))for(const c of Cn(r)){const f=c.slice(0,P);t.set(f,(t.get(f)??new Set).add(c))}},s=new Set;for(const{secrets:i,files:r}of e){for(const c of i)n(c);for(const{base:c,head:f}of r)for(const d of[
c,f])d&&B(d,s,n)}const o=new Map;return i=>{const r=o.get(i);if(r)return r;const c=[];let f=Tn(i,t,c);for(const a of Ln)f=f.replace(a,u=>(c.push(u),T));const d={shown:f,hidden:c.join("\0")};return o.set(
i,d),d}}function se(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return On.test(t)&&!En.test(t)}function v(e,t,{members:n}){if(Ze(t))return!1;if(se(e))return oe(t)||Ve.test(e);if(!Nn.test(e))return!1;
for(const[s,o]of n)if(o.type==="string"&&In.test(s)&&se((0,y.e1)(o.text)))return!0;return!1}function Ye(e,...t){return t.every(Ze)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const o=e[s-1],i=o?.type===
"item"&&o.item.type==="object"?o.item:void 0,r=i?.members.get(n.key);if(i&&r&&v(n.key,r,i))return!0;const c=e.slice(s+1).every(({type:f})=>f==="element");return se(n.key)&&(Ve.test(n.key)||c&&t.some(oe))})}
function Ze(e){return e.type==="literal"&&!/\d/.test(e.text)}function oe(e){return(0,y.jn)(e)||e.type==="array"&&e.items.every(oe)}function B(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.
items)B(s,t,n);else if(e.type==="object")for(const[s,o]of e.members){if(v(s,o,e))for(const i of Qe(o))An(i,n);B(o,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,We.q)((0,y.e1)(e.
text),(0,y.e1)(e.text));s&&B(s.base,t,n)}}}function An(e,t){xn.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,"")))}function Qe(e){return(0,y.jn)(e)?[(0,y.e1)(e.text)]:(e.type==="array"?e.items:
[...e.members.values()]).flatMap(Qe)}function Rn(e){return new RegExp("^\\p{L}+$","u").test(e)}function Cn(e){const t=r=>JSON.stringify(r).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(
n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,r=>r.toLowerCase()),encodeURI(n)];return[...[e,n].flatMap(r=>[r,t(r),t(t(r))]),t(e).replaceAll("/","\\/"),...o]}function Tn(e,t,n){if(t.size===0)return e;
let[s,o]=["",0];for(let i=0;i<=e.length-P;i++)for(const r of t.get(e.slice(i,i+P))??[])e.startsWith(r,i)&&(i>=o&&(s+=e.slice(o,i)+T),n.push(r),o=Math.max(o,i+r.length));return s+e.slice(o)}const z=80,
qe=8;function K(e,t,n){if(e.type==="string")return ie(M((0,y.e1)(e.text)),t,n);const[s="",...o]=A(e,t);return o.length>0||s.length>z?void 0:(0,k.SS)(s,1/0)}function ie(e,t,n){const s=t.mask(e).shown;if(s.
length>z||s.includes(`
`))return;const o=et(e,t,n);return(0,k.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,t)})`)}function et(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(i=>(0,y.jn)(i)&&(0,y.e1)(i.text)===s)?void 0:s}function A(e,t,n){const{mask:s}=t;if((0,y.jn)(e)){if(e.type==="literal")return[s(e.text).shown];const d=M((0,y.e1)(e.text)),a=s(
d).shown.split(`
`);if(a.length>1)return["|",...tt(a)];const u=et(d,t,n);return[JSON.stringify(a[0])+(u===void 0?"":` (${s(u).shown})`)]}const[o,i]=e.type==="array"?"[]":"{}",r=e.type==="array"?e.items.map(d=>A(d,t)):
Array.from(e.members,([d,a])=>{const[u,...l]=v(d,a,e)?[T]:A(a,t,e);return[`${JSON.stringify(s(d).shown)}: ${u}`,...l]}),c=r.every(([d="",...a])=>a.length===0&&d.length<=z),f=c?`${o}${r.slice(0,z).join(
", ")}${i}`:"";return c&&f.length<=z?[f]:[`${o}`,...tt(r.flat()),`${i}`]}function tt(e){return e.map(t=>`  ${t}`)}function M(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))return e;try{const t=decodeURIComponent(
e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function b(e,{mask:t},n=100){return(0,k.SS)(t(e).shown,n)}function D(e){return e.findLastIndex(({type:t})=>t==="item")+1}function R(e,t,n=!1){
const s=D(e),o=n?1/0:100,i=e.flatMap((r,c)=>{if(r.type==="element")return[(0,k.SS)(`[${r.index}]`)];if(r.type==="item"){const d=t.endsOf(r.item),a=d===void 0?r.label:n?`${d} (${r.label})`:d,u=c===s-1&&
r.hint!==void 0?` (${b(r.hint,t)})`:"";return[`**${b(a,t,o)}**${u}`]}return!n&&e.slice(c+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[b(r.key,t,o)]});return i.length>qe&&!n&&i.splice(2,i.length-
qe+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function re(e,t){const n=e.map(o=>R(o,t)),s=st(n);return nt(n.map((o,i)=>s.get(o)===1?o:R(e[i]??[],t,!0)))}function nt(e){const[t,n]=[st(e),new Map];
return e.map(s=>{const[o=1,i]=[t.get(s),(n.get(s)??0)+1];return n.set(s,i),o===1?s:`${s} (${i} of ${o})`})}function st(e){const t=new Map;for(const n of e)t.set(n,(t.get(n)??0)+1);return t}const I={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},x="  ",ce=3,_n=5,vn=120,L={texts:3,min:4,max:60,usual:2},zn=/^(type|_?id|uuid|identifier)$/i,
H={line:": changed, hidden"};function C(e,t){const n=de(e,Dn),s=n.filter(i=>i.length<ce).flat(),o=new Map;for(const i of de(s,({kind:r})=>I[r])){const r=re(i.map(({path:c})=>c),t);for(const[c,f]of i.entries())
o.set(f,r[c]??"")}return n.flatMap(i=>i.length>=ce?[Fn(i,t)]:i.map(r=>{const{line:c,under:f,rest:d}=V(r,t);return{...S(`- ${I[r.kind]} ${o.get(r)}${c}`,1,f),...d!==void 0&&{rest:d}}}))}function de(e,t){
const n=new Map;for(const s of e){const o=n.get(t(s));o?o.push(s):n.set(t(s),[s])}return[...n.values()]}function Dn(e){const t=D(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).
flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function Fn(e,t){const[n]=e,{line:s,under:o=()=>""}=V(n,t),i=it(ot(e,t)),r=n.kind===
"modified"?"":` ${n.kind}`,c=`- ${I[n.kind]} ${fe(n,t)}${s}${r} in ${i.line}`;return S(c,e.length,f=>o(f)+(i.under?.(f)??""))}function ot(e,t){return re(e.map(({path:n})=>n.slice(0,D(n))),t)}function fe({
path:e},t){return R(e.slice(D(e)),t)}function V(e,t){if(e.kind==="modified")return rt(e,t);if("value"in e)return Wn(e,t);if(e.kind==="moved"){const[o,i]=[e.from,e.path].map(r=>R(r.slice(0,-1),t,!0));return{
line:`: moved from ${o} to ${i}`}}if(e.moved.length===0)return{line:": in a new order"};const n=it(re(e.moved.map(o=>[o]),t)),s=n.under?`${n.line} moved`:`moved: ${n.line}`;return{...n,line:`: in a ne\
w order (${s})`}}function it(e){const t=(0,w.hS)(e.length,"item"),n=ct(t,x+e.join(", "));return e.length<=_n?{line:e.join(", ")}:{line:t,under:s=>n.length<=s?n:""}}function rt({path:e,from:t,to:n},s){
if(t.type==="hidden"||n.type==="hidden")return{line:""};if(Ye(e,t,n))return H;if(t.type==="string"&&n.type==="string")return Un((0,y.e1)(t.text),(0,y.e1)(n.text),s);const[o,i]=[K(t,s),K(n,s)];if(o!==void 0&&
i!==void 0)return o===i?H:{line:`: ${o} \u2192 ${i}`};const[r,c]=[A(t,s).join(`
`),A(n,s).join(`
`)];return r===c?H:{line:"",under:G(r,c)}}function Un(e,t,n){const s=M(e)!==M(t)&&(M(e)!==e||M(t)!==t),[o,i,r]=s?[M(e),M(t)," (percent-encoded)"]:[e,t,""],[c,...f]=(0,We.q)(o,i)?.changes??[];if(c!==void 0){
const p=`${r} (JSON in a text)`;if(f.length===0&&c.kind==="modified"){const g=rt(c,n);return{...g,line:`${p} \u203A ${R(c.path,n)}${g.line}`}}const $={heading:"",parts:C([c,...f],n)};return{line:p,under:g=>`\

${dt(Pe($,g).join(""))}`}}const[d,a]=[n.mask(o),n.mask(i)];if(d.shown===a.shown)return{line:r+H.line};const u=d.hidden===a.hidden?"":" (hidden values differ, too)",[l,m]=[ie(o,n),ie(i,n)];if(l===void 0||
m===void 0)return{line:r+u,under:G(d.shown,a.shown)};const h=De(d.shown,a.shown);return{line:`${r}: ${l} \u2192 ${m}${h===void 0?"":` (${h})`}${u}`}}function Wn({kind:e,path:t,value:n},s){if(n.type===
"hidden")return{line:""};if(Ye(t,n))return{line:": hidden"};const o=n.type==="object"?void 0:K(n,s);if(o!==void 0)return{line:`: ${o}`};const r=n.type==="string"?s.mask(M((0,y.e1)(n.text))).shown:A(n,
s).join(`
`),[c,f]=e==="added"?[void 0,r]:[r,void 0];if(n.type!=="object"){const m=n.type==="array"?(0,w.hS)(n.items.length,"element"):void 0;return{line:"",under:G(c,f,m)}}const{line:d,isWhole:a}=Jn(n,t.at(-1),
s),u=G(c,f,(0,w.hS)(n.members.size,"field")),l=d===""?"":`: ${d}`;return a===!1?{line:l,under:u}:a?{line:l}:{line:l,rest:u(1/0)}}function Jn(e,t,n){const s=t?.type==="item"?t:void 0;if(e.members.size===
0&&!s)return{line:"`{}`",isWhole:!0};const o=d=>(0,y.jn)(d)&&[s?.label,s?.hint].includes((0,y.e1)(d.text)),i=[...e.members].filter(([,d])=>!s||!o(d)),r=i.filter(([d,a])=>!s||!St(d,a)),c=r.map(([d,a])=>{
const u=v(d,a,e)?(0,k.SS)(T):K(a,n,e);return u&&`${b(d,n)}: ${u}`}),f=c.join(", ");return c.includes(void 0)||f.length>vn?{line:Xn(e,o,n),isWhole:!1}:r.length<i.length?{line:f}:{line:f,isWhole:!0}}function Xn(e,t,n){
const{mask:s,labelOf:o,countOf:i}=n,r=new Map,c=(a,u,l)=>{l>(r.get(a)?.weight??0)&&r.set(a,{text:u,weight:l})},f=(a,u,l)=>{if(a.type==="array")for(const $ of a.items)f($,u,l+1);if(a.type==="object")for(const[
$,g]of a.members)v($,g,a)?c($,T,L.max):f(g,$,l+1);if(a.type!=="string")return;const m=(0,y.e1)(a.text),h=zn.test(u)||t(a)||kt(m)||o(m)!==void 0;if(m.length<L.min||h)return;const p=m.includes("://")?2*
L.max:Math.min(m.length,L.max);c(u,s(M(m)).shown,(i(m)>L.usual?.001:1)*(p/(l+1)))};return f(e,"",0),[...r].sort(([,a],[,u])=>u.weight-a.weight).filter(([,{weight:a}],u)=>u===0||u<L.texts&&a>.1).map(([
a,{text:u}])=>`${b(a,n)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(u,L.max)),1/0)}`).join(", ")}function G(e,t,n){const s=(0,k.EU)(mn(e,t),"diff",x);return o=>{const[i="",...r]=o===1/0?[]:s.split(`
`),c=r.pop()??"",f=pn(r.map(a=>a.slice(x.length)),o).map(a=>x+a),d=o===1/0?s:[i,...f,c].join(`
`);return n===void 0?`
${d}`:ct(n,d)}}function ct(e,t){return`
${x}<details><summary>${e}</summary>

${t}
${x}</details>`}function dt(e){return e.replace(/^(?=.)/gm,x)}var Pn=O(36922);function Bn(e,t,n){if(e.kind==="text")return C([Hn(e)],t);if(e.status!=="modified")return C(e.kind==="json"?Vn(e):e.changes,
t);const s=pe(e),o=n?.connections??[],i=new Set(o.map(({item:u})=>u)),r={told:[],connections:[],layout:[],items:[],rest:[]};for(const u of e.changes){const l="value"in u&&i.has(u.value),m=n?.tells(u)?
"told":l?"connections":s(u)?"layout":void 0;r[m??(Kn(u.path,t)?"items":"rest")].push(u)}const[c,f]=[C(r.rest,t),r.layout],d=Gn(o,r.connections,t),a=r.told.length+r.connections.length;return[...C(r.items,
t),...d.length===0?[]:[{heading:"Connections",parts:d,noun:"connection",changes:a}],...d.length===0||c.length===0?c:[{heading:"Elsewhere in the file",parts:c}],...f.length===0?[]:[{heading:`Layout and\
 bookkeeping: ${(0,w.hS)(f.length,"change")}`,parts:Qn(f,e,t),folded:!0}]]}function Kn(e,{labelOf:t}){return e.some(n=>n.type==="item"||n.type==="member"&&t(n.key)!==void 0)}function Hn({status:e,text:t={}}){
const n=(s="")=>({type:"string",id:0,text:JSON.stringify(s)});return e!=="modified"?{kind:e,path:[],value:n(t.base??t.head)}:{kind:e,path:[],from:n(t.base),to:n(t.head)}}function Vn({base:e,head:t,status:n}){
const s=n==="removed"?"removed":"added",o=(r,c)=>{const f=(0,Pn.V)(r,()=>{});return!(c.length<3&&f.length>0&&f.every(a=>a.value.type==="object"))&&(c.length>0||r.type!=="object")?[{kind:s,path:c,value:r}]:
f.flatMap(({step:a,value:u})=>a.type==="member"?o(u,[...c,a]):[{kind:s,path:[...c,a],value:u}])},i=e??t;return i?o(i,[]):[]}function Gn(e,t,n){const s=new Map(t.map(r=>["value"in r?r.value:void 0,r])),
o=Yn(e,r=>s.has(r)),i=nt(o.map(r=>Zn(r,n)));return o.map(([{item:r}],c)=>{const f=r&&s.get(r);return S(i[c]??"",0,f&&V(f,n).under)})}function Yn(e,t){const n={added:new Map,removed:new Map};return e.flatMap(
s=>{const{kind:o,source:i,target:r,item:c}=s;if(o==="rewired"||c&&t(c))return[[s]];const f=n[o].get(i),d=f??[s];return f&&f.push(s),n[o].delete(i),n[o].set(r,d),f?[]:[d]})}function Zn(e,t){const[{kind:n,
source:s,target:o,was:i}]=e,r=a=>`**${b(a.label,t)}**`,c=a=>a===""?"":` (${b(a,t)})`,f=e.map(a=>` \u2192 ${r(a.target)}${c(a.label)}`),d=i?.target===o?c(i.label)||" without a label":i&&` ${r(i.target)}`;
return`- ${I[n]} ${r(s)}${f.join("")}${d===void 0?"":`, was${d}`}`}function Qn(e,t,n){return de(Ot(e,t),o=>o.kind+fe(o,n)).flatMap(o=>{const i=o.map(d=>V(d,n));if(o.length<ce||D(o[0].path)===0||i.some(
({under:d})=>d))return C(o,n);const r=ot(o,n),c=i.map(({line:d},a)=>`- ${r[a]}${d}`).join(`
`),f=`- ${I[o[0].kind]} ${fe(o[0],n)} of ${(0,w.hS)(o.length,"item")}`;return[S(f,o.length,d=>c.length>d?"":`
${dt(c)}`)]})}const qn="<!-- workflow-report -->",es=6e4,ts=1e3,ns=100,ft=5;function ss(e){const t=jn(e);let n;return({maxLength:s=es,maxBytes:o=1/0,headings:i=!0,mark:r=!0}={})=>{n??=is(e,t);const c=rs(
e,n,{mask:t,headings:i}),f=r?`${qn}
`:"";let d=Math.min(s,o);for(;;){const a=[f,...Pe(c,d-f.length-1),`
`],u=o===1/0?0:Buffer.byteLength(a.join(""));if(u<=o||d<ts)return a;d=Math.floor(d*o*.99/u)}}}function os(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function is({workflows:e},t){return["changed","added","removed"].flatMap(n=>e.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(o=>ds(o,t))})))}function rs({workflows:e,missing:t},n,{
mask:s,headings:o}){const i=n.map(({workflow:c,parts:f})=>ae(cs(c,s,o),f,{changes:lt(c.counts)})),r=e.filter(({status:c})=>c==="unchanged");return{heading:t===void 0?"":`\`${t}\` doesn't exist: it coun\
ts as empty.`,parts:[...i.length===0?[]:[{heading:"",parts:i,noun:"workflow"}],...ls(r,e.length===0,s),...ms(e,s)]}}function cs({name:e,status:t,counts:n},s,o){const i=t==="added"||t==="removed";if(!i&&
!o)return"";const r=i?`workflow ${t}`:(0,le.cq)(n),c=e===void 0?hs(r):`${b(e,{mask:s})}: ${r}`;return`${o?"### ":""}${i?`${I[t]} `:""}${c}`}function ds(e,t){const n=e.kind==="json"?Qt(e,l=>t(l).shown):
void 0,s=F(e.head??e.base),o={mask:t,labelOf:l=>l.length>ns?void 0:n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},i=lt((0,le.xS)(e)),r=Bn(e,o,n),{nodes:c=0,connections:f=0}=n?.
size??{},d=c===0?"What is in it":`${(0,w.hS)(c,"node")}, ${(0,w.hS)(f,"connection")}`,u=e.status!=="modified"&&r.length>0?[ae(d,r,{changes:i,folded:!0})]:r;return[...fs(n),ae(as(e,t),[...u,...us(e,o)],
{changes:i})]}function fs(e){return e?.note!==void 0?[S(e.note)]:e?.picture?[{line:(0,k.EU)(e.picture.trimEnd().split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function ae(e,t,n){return t.length===0?S(e,n.changes):{heading:e,parts:t,...n}}function as({name:e,kind:t,status:n,changes:s},o){
const i=`**${b(e,{mask:o})}**`;return n!=="modified"?`${I[n]} ${i}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${I.modified} ${i}: content modified`:t==="variables"?`${i} (values are neve\
r shown)`:i}function us({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,ft).map(({path:r,from:c,to:f})=>{const[d,a]=[c,f].map(u=>b(u,t));return`${R(r,t)} (${d} \u2192 ${a})`}),
o=e.length>ft?", \u2026":"",i=`${(0,w.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[S(`${i}: ${s.join(", ")}${o}`)]}function ls(e,t,n){return e.
length===0&&!t?[]:e.every(({name:s})=>s===void 0)?[S("No changes")]:[{...S(`${at(e,n)}: no changes`),least:`${ut(e)}: no changes`}]}function ms(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.
length===0)return[];const s=o=>`The environment variables${o} weren't compared, because one side is a folder without \`env_variables.json\`.`;return n.length===e.length?[S(s(""))]:[{...S(s(` of ${at(n,
t)}`)),least:s(` of ${ut(n)}`)}]}function at(e,t){return e.flatMap(({name:n})=>n===void 0?[]:[b(n,{mask:t})]).join(", ")}function ut(e){return(0,w.hS)(e.length,"workflow")}function lt({added:e,modified:t,
removed:n}){return e+t+n}function hs(e){return e.charAt(0).toUpperCase()+e.slice(1)}})};export{gs as id,ys as ids,$s as modules};
