const mo=808,go=[808],po={76808:((ho,Ce,$)=>{$.r(Ce),$.d(Ce,{finishExport:()=>_s,writeExportPage:()=>Xt});var Wt=$(83273),Bt=$(83149),fe=$(51455),de=$(76760),R=$(66561),k=$(58132),y=$(30706),Te=$(61318),
Jt=$(75367);const G=240,P=40,Kt=500,Re=5e4,Ht=2e6,Vt=.4,ve=6;function Gt(e,t){const n=c=>c.length>G,s=(c,a)=>a.map(f=>({mark:c,text:f}));if(!(e.length>0&&t.length>0)||![...e,...t].some(n))return[...s(
"-",e),...s("+",t)];const r=[];let i=0;for(const c of(0,Te.E)([...e],[...t],{comparator:Zt(e,t)})){if(c.added)r.push(...s("+",c.value));else if(c.removed)r.push(...s("-",c.value));else for(const[a,f]of c.
value.entries())r.push(...Qt(e[i+a]??"",f));c.added||(i+=c.value.length)}return r}function Zt(e,t){if(e.length===1&&t.length===1)return()=>!0;const n=o=>o.reduce((r,i)=>r+i.length,0);if(n(e)*t.length+
n(t)*e.length>Ht)return()=>!1;const s=new Map([...e,...t].map(o=>[o,Yt(o)]));return(o,r)=>{const[i,c]=[s.get(o)??new Set,s.get(r)??new Set];let a=0;for(const f of i)c.has(f)&&a++;return 2*a>Vt*(i.size+
c.size)}}function Yt(e){const t=new Set;for(let n=0;n<=e.length-ve;n++)t.add(e.slice(n,n+ve));return t}function Qt(e,t){const n=Fe(e,t),s=Pe(e,t,n),o=_t(e.slice(n,e.length-s),t.slice(n,t.length-s)).flatMap(
c=>[{mark:"-",text:De(e,n+c.from[0],n+c.from[1])},{mark:"+",text:De(t,n+c.to[0],n+c.to[1])}]),r=o.reduce((c,{text:a})=>c+a.length,0);return!(e.length<=G&&t.length<=G)&&r<.8*(e.length+t.length)?o:[{mark:"\
-",text:e},{mark:"+",text:t}]}function _t(e,t){const s=e.length<=Re&&t.length<=Re?(0,Jt.pR)(e,t,{maxEditLength:Kt}):void 0;if(s===void 0)return[{from:[0,e.length],to:[0,t.length]}];const o=[];let[r,i]=[
0,0];for(const{value:c,added:a,removed:f}of s){const[u,d]=[r,i];if(a||(r+=c.length),f||(i+=c.length),!a&&!f)continue;const l=o.at(-1);l&&u-l.from[1]<2*P?(l.from[1]=r,l.to[1]=i):o.push({from:[u,r],to:[
d,i]})}return o}function De(e,t,n){const s=t>P+20?Ue(e,t-P):0,o=e.length-n>P+20?Ue(e,n+P):e.length;return`${s>0?"\u2026":""}${e.slice(s,o)}${o<e.length?"\u2026":""}`}function ze(e,t){if(e.length<=t)return e;
const n=(0,k.Jj)(e,Math.max(0,t-30));return`${n} ${(0,y.hS)(e.length-n.length+1,"more character")}`}function Ue(e,t){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(e.slice(t-1,t+1))?t-1:t}function Fe(e,t){
const n=Math.min(e.length,t.length);let s=0;for(;s<n&&e[s]===t[s];)s++;return s}function Pe(e,t,n){const s=Math.min(e.length,t.length)-n;let o=0;for(;o<s&&e[e.length-1-o]===t[t.length-1-o];)o++;return o}
const C=2,qt=1e3,en=20,Xe="spaces at the end";function X(e,t){const[n,s]=[Ke(e),Ke(t)],o=tn(n.lines,s.lines);return e!==void 0&&t!==void 0&&n.ends!==s.ends&&o.unshift({note:`line ends: ${n.ends} \u2192 ${s.
ends}`}),(i=1/0)=>nn(o,i)}function tn(e,t){const n=Fe(e,t),s=Pe(e,t,n),o=[e.slice(n,e.length-s),t.slice(n,t.length-s)],r=new Set(o[0]),c=(o[1].some(l=>r.has(l))?(0,Te.E)(...o,{maxEditLength:qt}):void 0)??
[...o[0].length>0?[{value:o[0],removed:!0,added:!1}]:[],...o[1].length>0?[{value:o[1],removed:!1,added:!0}]:[]];if(c.length===0)return[];const a=l=>l.map(h=>({context:ze(h,G)})),f=n<=C+1?0:n-C,u=f>0?[
{note:`line ${f+1}`}]:[];u.push(...a(e.slice(f,n)));let d=n+1;for(const[l,{value:h,removed:g,added:m}]of c.entries()){const[p,x]=[c[l-1],c[l+1]];if(g)u.push(...We(h,x?.added?x.value:[]));else if(m&&!p?.
removed)u.push(...We([],h));else if(!m&&h.length<=2*C+1)u.push(...a(h));else if(!m){const V={note:`line ${d+h.length-C}`};u.push(...a(h.slice(0,C)),V,...a(h.slice(-C)))}g||(d+=h.length)}return[...u,...a(
t.slice(t.length-s,t.length-s+C))]}function We(e,t){const n=Gt(e,t),s=on(n);return[...s.length===0?[]:[{note:`hard to see: ${s.join(", ")}`}],{rows:n}]}function nn(e,t){const n=[];let s=t,o=0;const r=i=>{
n.push(i),s-=i.length+1};for(const i of e)if("rows"in i){const c=o>0?new Map:sn(i.rows,s);for(const a of i.rows){const f=c.get(a);f===void 0?o++:r(`${a.mark} ${f}`)}}else{const c="note"in i?`@@ ${i.note}\
 @@`:`  ${i.context}`;o===0&&c.length<s&&r(c)}return o===0?n:[...n,`@@ ${(0,y.hS)(o,"more changed line")} @@`]}function Be(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||v(n)!==v(s))return;const o=v(
e)===v(t)?[]:[`Unicode forms: ${Je(e)} \u2192 ${Je(t)}`];if(n===s)return o[0];const r=n.trimEnd()===s.trimEnd()?Xe:n.trimStart()===s.trimStart()?"indentation":"white space";return[...o,r].join(", ")}function v(e){
return e.replace(/\s+/g,"")}function Je(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function Ke(e){const t=e?.split(`
`)??[],n=t.slice(0,-1);return n.length===0||!n.every(s=>s.endsWith("\r"))?{lines:t,ends:"LF"}:{lines:[...n.map(s=>s.slice(0,-1)),...t.slice(-1)],ends:"CRLF"}}function sn(e,t){const n=["-","+"].map(a=>e.
filter(f=>f.mark===a)),[s=0,o=0]=n.map(a=>a.reduce((f,{text:u})=>f+u.length+3,0)),r=Math.max(Math.floor(t/2),t-o),i=[r,t-Math.min(s,r)],c=new Map;for(const[a,f]of n.entries()){let u=i[a]??0;for(const d of f){
if(d.text.length+3>u&&u<en+30)break;const l=ze(d.text,u-3);c.set(d,l),u-=l.length+3}}return c}function on(e){const t=i=>e.filter(c=>c.mark===i).map(({text:c})=>c),[n,s]=[t("-"),t("+")],o=new Map(n.map(
i=>[v(i.normalize()),i])),r=s.flatMap(i=>{const c=o.get(v(i.normalize()));return c===void 0?[]:Be(c,i)??[]});return n.length>0&&s.length>0&&n.some(He)!==s.some(He)&&r.push(Xe),[...new Set(r)]}function He(e){
return e!==e.trimEnd()}var w=$(53436);const W="*",Z="{}",rn=/^(_?id|key|name|label|title|identifier|uuid|guid|alias)$|[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,Ve=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
ue=200,cn=64;function an(e,t){const n=new Set;for(const o of[e,t])le(o,n);const s=Ge("",void 0);return{root:s,base:Qe(e,s,n),head:Qe(t,s,n)}}function le(e,t){if(e.type==="array")for(const n of e.items)
le(n,t);else if(e.type==="object")for(const n of e.members.values())le(n,t);else e.text.length<=ue&&t.add(e.text)}function Ge(e,t){return{key:e,outer:t,inner:new Map,texts:new Map,references:new Map}}
function he(e,t){return t===e||t.outer===void 0?[]:[...he(e,t.outer),t.key]}function Ze(e,t){return e?.inner.get(Z)??e?.inner.get(t)??e?.inner.get(W)}function Ye({key:e},t){return t.startsWith('"')?t.
length>2:Ve.test(e)&&/^\d+$/.test(t)}function Qe(e,t,n){const s=[],o=[];function r(l,h){l.type==="array"?i(l.items,{...h,field:Y(h.field,"[]")}):l.type==="object"?c(l,h):l.text.length<=ue&&u(l.text,h)}
function i(l,h){const g=l.length>1&&l.some(({type:m})=>m==="array");for(const[m,p]of l.entries())a(p,g?{...h,slot:m}:h,l)}function c(l,h){const g=fn(l,n);for(const[m,p]of l.members){const x={...h,field:Y(
h.field,g?W:m)};g?f(p,l,a(p,x,m)):r(p,x)}}function a(l,h,g){if(l.type!=="object")return r(l,h),h;const[m,p]=typeof g=="string"?[g,[]]:[void 0,g],x={value:l,field:h.field,outer:h.place,depth:(h.place?.
depth??0)+1,key:m,array:p};return s.push(x),r(l,{...h,place:x}),{...h,place:x}}function f(l,h,g){for(const[m,p]of l.type==="object"?l.members:[]){if(p.type!=="object"||![...p.members.keys()].some(V=>h.
members.has(V)))continue;const x=Y(Y(g.field,m),Z);for(const[V,lo]of p.members)u(JSON.stringify(V),{...g,field:x},lo)}}function u(l,h,g){h.field.texts.set(l,(h.field.texts.get(l)??0)+1),Ye(h.field,l)&&
o.push({...h,text:l,value:g})}r(e,{field:t,place:void 0});const d={places:s,ids:dn(s)};for(const l of o)un(l,d);return d}function Y(e,t){const n=e.inner.get(t)??Ge(t,e);return e.inner.set(t,n),n}function fn({
members:e},t){const n=[...e.values()];if(e.size===0||!n.every(_e))return!1;const s=new Set(n.flatMap(r=>[...r.members.values()].filter(_e).flatMap(i=>[...i.members.keys()]))),o=r=>t.has(JSON.stringify(
r))||s.has(r);return 2*[...e.keys()].filter(r=>!Ve.test(r)&&o(r)).length>=e.size}function _e(e){return e.type==="object"}function dn(e){const t=new Map,n=(s,o,r)=>{const i=t.get(s)??new Map,c=i.get(o)??
[];c.push(r),t.set(s,i.set(o,c))};for(const s of e){s.key!==void 0&&n(JSON.stringify(s.key),W,s);for(const[o,r]of s.value.members)"text"in r&&r.text.length<=ue&&rn.test(o)&&n(r.text,o,s)}return t}function un({
field:e,place:t,slot:n,text:s,value:o},r){if(t!==void 0)for(const[i,c]of r.ids.get(s)??[]){const a=ln(c,t);if(a===void 0)continue;const f=e.references.get(i)??[];f.push({version:r,text:s,place:t,target:a,
slot:n,value:o}),e.references.set(i,f)}}function ln(e,t){if(e.length<2)return e[0];if(e.length>cn)return;const n=new Set;for(let i=t;i;i=i.outer)n.add(i);const s=e.map(i=>{let c=i;for(;c&&!n.has(c);)c=
c.outer;return c?.depth??0}),o=Math.max(...s),r=e.filter((i,c)=>s[c]===o);return r.length===1?r[0]:void 0}const hn=/^(source|from|origin|src|tail|out)$/,mn=/^(target|to|dest|destination|head|in)$/,qe=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
gn=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,et=/^(\[\]|\*|\{\}|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
pn="label title name condition if when event type relationship selectedRelationships".split(" "),wn=60;function yn(e,t){const n=tt(e).flatMap($n),s=kn(n),o=s.length>0?s:bn(n);if(o.length===0)return;const r=Mn(
o),i=a=>{const u=o.filter(({reference:d})=>d.version===a).map(d=>({...d,label:r(d),place:d.reference.place}));return{places:a.places,nodes:On(a,o),connections:u}},c=new Set(o.flatMap(a=>a.links));return{
base:i(t.base),head:i(t.head),links:c}}function tt(e){return[e,...[...e.inner.values()].flatMap(tt)]}function $n(e){let t=[];for(const[,c]of[...e.references].sort(([a],[f])=>+(a===W)-+(f===W))){const a=c.
filter(({place:f,target:u})=>!me(f,u));a.length>t.length&&2*a.length>=c.length&&(t=c)}const[n]=t;if(n===void 0)return[];const s=[...e.texts].filter(([c])=>Ye(e,c)),o=s.reduce((c,[,a])=>c+a,0),r=s.length-
new Set(t.map(({text:c})=>c)).size,i=2*t.length>=o&&r<=2&&Q([e.outer?.key??"",e.key],qe);return 10*t.length>=9*o||i?[{field:e,item:n.place.field,references:t}]:[]}function me(e,t){return e!==void 0&&(e===
t||me(e.outer,t))}function Q(e,t){return e.flatMap(nt).some(n=>t.test(n.toLowerCase()))}function nt(e){return e.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)}function kn(e){return[...new Set(e.map(({item:t})=>t))].
flatMap(t=>{const n=e.filter(i=>i.item===t&&i.references.every(({target:c})=>c.field!==t)),[s,o]=[st(n,hn),st(n,mn)];if(!s||!o||s===o)return[];const r=new Map(o.references.map(i=>[i.place,i]));return s.
references.flatMap(i=>{const c=r.get(i.place);if(c===void 0)return[];const a=[i.text,c.text];return[{reference:c,source:i.target,target:c.target,links:[s.field,o.field],texts:a,keys:[]}]})})}function st(e,t){
return e.map(n=>({link:n,keys:he(n.item,n.field),ends:ot(n.references)})).filter(({keys:n})=>Q(n,t)).sort((n,s)=>s.ends-n.ends||n.keys.length-s.keys.length)[0]?.link}function ot(e){return new Set(e.map(
({text:t})=>t)).size}function bn(e){const t=e.flatMap(({field:r,references:i})=>{const c=new Set(i.map(({target:l})=>l.field)),a=i.flatMap(l=>{const{place:h,inside:g}=Sn(l,c)??{};if(h===void 0||g===void 0)
return[];const m=he(g.field,r);return[{reference:l,source:h,target:l.target,links:[r],texts:[l.text],keys:m}]}),f=a[0]?.keys??[],u=a[0]!==void 0&&!me(a[0].reference.place,a[0].source),d=Q(f,gn)?"backw\
ard":u||Q(f,qe)?"forward":"none";return 10*a.length>=9*i.length?[{edges:a,way:d}]:[]}),n=t.flatMap(({edges:r,way:i})=>i==="forward"?r:[]),s=t.flatMap(({edges:r,way:i})=>i==="backward"?r:[]),o=n.length>
0?n:s.map(r=>({...r,source:r.target,target:r.source}));return ot(o.map(({reference:r})=>r))>1?o:[]}function Sn(e,t){for(let n=e.place;n;n=n.outer){if(t.has(n.field))return{place:n,inside:n};const s=n.
key===void 0?void 0:e.version.ids.get(JSON.stringify(n.key));for(const o of s?.values()??[]){const[r,...i]=o.filter(({field:c})=>t.has(c));if(r&&i.length===0)return{place:r,inside:n}}}}function Mn(e){
const t=new Map;for(const{reference:s,source:o}of e)for(const r of s.place===o?[]:pn){const i=ge(s.place.value.members.get(r));i!==void 0&&t.set(r,(t.get(r)??new Set).add(i))}const n=[...t].filter(([,
s])=>s.size>1||[...s][0]?.includes(" ")).map(([s])=>s);return({reference:{place:s,slot:o,value:r},source:i,keys:c})=>{const a=s===i?[]:n.map(d=>s.value.members.get(d)),f=[r,...a].map(ge).find(d=>d!==void 0),
u=c.filter(d=>!et.test(d)).map(xn);return f??[...u,...o===void 0?[]:[`output ${o+1}`]].join(", ")}}function xn(e){return/^on[A-Z_-]/.test(e)?nt(e).map(t=>t.charAt(0).toUpperCase()+t.slice(1)).join(" "):
e}function ge(e){if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(ge);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";
return t.trim()===""||t.length>wn||et.test(t)?void 0:t}function On({places:e},t){const n=new Set(t.flatMap(({source:i,target:c})=>[i,c])),s=new Map;for(const{field:i,value:c}of n)s.set(i,(s.get(i)??new Set).
add((0,w.TN)(c,"type")));const o=new Map;for(const i of e)o.set(i.field,(o.get(i.field)??0)+(n.has(i)?1:-1));const r=({field:i,value:c})=>s.get(i)?.has((0,w.TN)(c,"type"))||(o.get(i)??0)>0;return e.filter(
i=>s.has(i.field)&&r(i))}const rt=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,Nn=/^([xywh]|width|height|left|top|zoom)$/i,In=["x","left","position","positionA\
bsolute"],En=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,it=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Ln=/hash|digest|checksum|etag|md5|^sha\d*$/i,jn=/^(?=.*\d)[\w+/=-]{16,}$/,An=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,Cn=/^\d{1,15}$/,Tn=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
pe=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function ct({base:e,head:t}){const n={base:we(e),head:we(t)},s=(r,i)=>!n.head().has(r)&&!n.base().has(i);function o(r,i,c){const[
a,f]=[r.at(-2),r.at(-1)];if(f?.type!=="member")return!1;const u=l=>l.test(i)&&l.test(c);return En.test(f.key)&&u(it)||Ln.test(f.key)&&u(jn)||An.test(f.key)&&(u(Cn)||u(pe))?!0:a?.type!=="member"&&Tn.test(
f.key)&&u(pe)&&s(i,c)}return r=>{if(r.kind==="reordered"||r.kind==="moved")return!1;const i=r.kind==="modified"?[r.from,r.to]:[r.value];if(vn(r.path)&&i.every(dt))return!0;const[c,a=c]=i;return(c&&a&&
c.type===a.type&&"text"in c&&"text"in a)===!0&&r.kind==="modified"&&o(r.path,(0,w.e1)(c.text),(0,w.e1)(a.text))}}function Rn(e){return pe.test(e)||it.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function vn(e){
if(e.slice(e.findLastIndex(({type:r})=>r==="item")+1).some(r=>r.type==="member"&&rt.test(r.key)))return!0;const[n,s]=[e.at(-2),e.at(-1)];if(s?.type!=="member"||!Nn.test(s.key))return!1;if(/^[xy]$/.test(
s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return In.some(r=>o?.has(r))}function Dn(e,{matches:t}){const n=new Map(t.map(({base:o,head:r})=>[r,o])),s=new Map;
for(const o of e){const{path:r}=o,i=r.findLastIndex(({type:m})=>m==="item"),c=r.findIndex((m,p)=>p>i&&m.type==="member"&&rt.test(m.key)),[a,f]=c<0?[r.at(-2),["x","y"]]:[r[c-1],[at(r[c])]],u=a?.type===
"item"?a.item:void 0,[d,l]=[ft(n.get(u),f),ft(u,f)],h=d&&l&&(c>=0||f.includes(at(r.at(-1)))),g={type:"member",key:f.join(", ")};if(h){const m=r.slice(0,r.indexOf(a)+1);s.set(c<0?a:r[c],{kind:"modified",
path:[...m,g],from:d,to:l})}else s.set(o,o)}return[...s.values()]}function at(e){return e?.type==="member"?e.key:""}function ft(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.
length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function dt(e){if(e.type==="hidden")return!1;if((0,w.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type===
"array"?e.items:[...e.members.values()];return t.length>0&&t.every(dt)}function we(e){let t;return()=>{if(t)return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,w.jn)(s)?t.set((0,w.e1)(
s.text),(t.get((0,w.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var ut=$(11345);const lt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},zn={
added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Un={same:"-->",added:"=\
=>",removed:"-.->"},ht=40,Fn=500,Pn=5e4,Xn=40,Wn=6;function Bn(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(({status:c})=>n||c!=="same"));for(const{source:c,target:a,status:f}of t)f!=="same"&&o.add(
c).add(a);if(o.size===0)return;const r=new Set(o);for(const{source:c,target:a}of t)c.status!=="same"&&r.add(a),a.status!=="same"&&r.add(c);for(const c of[r,o]){const a=t.filter(({source:u,target:d})=>c.
has(u)&&c.has(d));if(c.size>ht||a.length>Fn)continue;const f=Jn(e.filter(u=>c.has(u)),a,s);if(f.length<=Pn)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>ht?(0,y.hS)(o.
size,"node"):"too many connections"}.`}}function Jn(e,t,n){const s=new Map(e.map((r,i)=>[r,`n${i+1}`])),o=e.map(r=>`  ${s.get(r)}["${lt[r.status]}${mt(n(r.label))||"?"}"]`);for(const{source:r,target:i,
label:c,status:a}of t){const f=`${lt[a]}${mt(n(c))}`.trim();o.push(`  ${s.get(r)} ${Un[a]}${f===""?"":`|"${f}"|`} ${s.get(i)}`)}for(const[r,i]of Object.entries(zn)){const c=e.filter(a=>a.status===r).map(
a=>s.get(a));c.length>0&&o.push(`  classDef ${r} ${i}`,`  class ${c.join()} ${r}`)}return[`flowchart ${Kn(e,t)>Wn?"TD":"LR"}`,...o].join(`
`)}function Kn(e,t){const n=new Set(t.map(({target:c})=>c)),s=e.filter(c=>!n.has(c)),o=new Set(s.length>0?s:e.slice(0,1));let[r,i]=[new Set(o),0];for(;r.size>0;){const c=t.flatMap(({source:a,target:f})=>r.
has(a)&&!o.has(f)?[f]:[]);for(const a of c)o.add(a);r=new Set(c),i++}return i}function mt(e){return(0,k.RK)((0,k.Jj)(e.replace(/\s+/g," ").trim(),Xn)).replace(Hn,Vn)}const Hn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function Vn(e){return e==='"'?"#quot;":`#${e.codePointAt(0)};`}const gt=/^(_?id|identifier|uuid)$/;function Gn(e,t,n){const s={added:new Set,removed:new Set},o=new Set;for(const{status:c,texts:a,label:f,
source:u,target:d,place:l}of n){if(c==="same")continue;l!==u.head&&o.add(l.value);const h=[u.label,d.label,...f.split(", ")].map(g=>JSON.stringify(g));for(const g of[...a,...h])s[c].add(g)}const r=new Set(
[...t.base.nodes,...t.head.nodes].map(({field:c})=>c));function i(c,a,f){return a===void 0||r.has(a)||c.type==="hidden"?Number.NaN:c.type==="array"?ye(c.items,u=>i(u,a.inner.get("[]")??a,f)):c.type===
"object"?ye([...c.members],([u,d])=>{const l=Ze(a,u);return l?.key===Z&&!f.has(JSON.stringify(u))?Number.NaN:i(d,l,f)}):f.has(c.text)?t.links.has(a)?1:0:!t.links.has(a)&&Zn(c.text,a)?0:Number.NaN}return c=>{
if(c.kind==="reordered"||c.kind==="moved")return!1;const f=(h=>h.reduce((g,m)=>m.type==="member"?Ze(g,m.key):g?.inner.get("[]"),e))(c.path),[u,d]=c.path.slice(-2);return c.kind==="modified"?d?.type===
"member"&&gt.test(d.key)&&u?.type==="item"&&o.has(u.item)?!0:i(c.from,f,s.removed)+i(c.to,f,s.added)>0:(d?.type!=="member"||f?.key!==Z||s[c.kind].has(JSON.stringify(d.key)))&&i(c.value,f,s[c.kind])>0}}
function Zn(e,{key:t,texts:n}){const s=n.get(e)??0,o=s>2&&2*s>=ye([...n.values()],r=>r);return gt.test(t)||o&&/^"?[\w.-]{0,30}"?$/.test(e)}function ye(e,t){return e.reduce((n,s)=>n+t(s),0)}function Yn(e,t=n=>n){
const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const{root:o,...r}=an(n,s),i=(0,ut.j9)([s,n]),{labelOf:c}=i,a=yn(o,r);if(a===void 0)return{picture:void 0,connections:[],size:{
nodes:0,connections:0},tells:()=>!1,labelOf:c,endsOf:()=>{}};const f=Qn(e,a,i),u=_n(a,f),d=Gn(o,a,u);es(e,f,i,d);const l=Bn(f,u,{isWhole:e.status!=="modified",hide:t}),h={nodes:a.head.nodes.length,connections:a.
head.connections.length},g=new Map(u.map(p=>[pt(p),`${p.source.label} \u2192 ${p.target.label}`])),m=p=>g.get(p);return{picture:void 0,...l,connections:qn(u),size:h,tells:d,labelOf:c,endsOf:m}}function pt({
place:e,source:t}){return e===t.base||e===t.head?void 0:e.value}function Qn({matches:e},{base:t,head:n},s){const o=new Map(n.places.map((d,l)=>[d,l])),r=D(n.places,({value:d})=>d),i=D(n.places,({value:d})=>d.
id),c=D(e,d=>d.base),a=new Map;let f=-1;for(const d of t.nodes){const l=c.get(d.value)?.shift()?.head,g=[...(l&&r.get(l))??[],...i.get(d.value.id)??[]].find(m=>!a.has(m));f=(g&&o.get(g))??f,a.set(g??d,
{base:d,head:g,label:wt(g??d,s),rank:f,status:g?"same":"removed"})}for(const d of n.nodes)a.has(d)||a.set(d,{base:void 0,head:d,label:wt(d,s),rank:o.get(d)??f,status:"added"});return[...a.values()].sort(
(d,l)=>d.rank-l.rank).map((d,l)=>({...d,rank:l}))}function wt({key:e,value:t,array:n},s){const o=["type","componentType","kind","id","identifier","nodeId"].map(r=>(0,w.TN)(t,r));return e??s.nameOf(t,n)??
(0,w.e1)(o.find(r=>r!==void 0)??"?")}function D(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??[];o.push(s),n.set(t(s),o)}return n}function _n({base:e,head:t},n){const s=new Map(n.flatMap(
f=>[f.base,f.head].map(u=>[u,f]))),o=(f,u)=>f.flatMap(d=>{const[l,h]=[s.get(d.source),s.get(d.target)];return l&&h?[{...d,source:l,target:h,status:u}]:[]}),r=({source:f,target:u,label:d})=>`${f.rank} ${u.
rank} ${d}`,i=D(o(e.connections,"removed"),r),c=o(t.connections,"added").map(f=>i.get(r(f))?.pop()?{...f,status:"same"}:f),a=({source:f,target:u})=>f.rank+u.rank/n.length;return[...c,...[...i.values()].
flat()].sort((f,u)=>a(f)-a(u))}function qn(e){const t=e.filter(({status:s})=>s!=="same"),n=D(t,({source:s,label:o})=>`${s.rank} ${o}`);return t.flatMap(s=>{const{source:o,target:r,label:i,status:c}=s,
a=n.get(`${o.rank} ${i}`)??[],f=a.length===2?a.find(h=>h!==s&&h.status!==c):void 0,u=f&&[o,r,f.target].every(({base:h,head:g})=>h&&g);if(c==="same"||u&&c==="removed")return[];const d=pt(s),l={from:o.label,
to:r.label,source:o,target:r,...i!==""&&{label:i},...d&&{item:d}};return[u?{kind:"rewired",...l,was:f.target.label}:{kind:c,...l}]})}function es(e,t,{componentOf:n},s){const o=ct(e),r=t.flatMap(c=>[c.
head,c.base].flatMap(a=>{const f=a&&(0,ut.qU)(a.value)===void 0&&n(a.value,a.array);return[(c.base?.value.id===c.head?.value.id?void 0:a)?.value,f].flatMap(d=>d?[{node:c,value:d}]:[])})),i=D(r,({value:c})=>c);
for(const c of e.changes){if(s(c)||o(c))continue;let a=e.head,f;for(const u of c.path)a=ts(a,u),f=(a&&i.get(a))??f;"value"in c&&c.value.type!=="hidden"&&(f=i.get(c.value)??f);for(const{node:u}of f??[])
u.status==="same"&&(u.status="modified")}}function ts(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:void 0}var yt=$(
66658);const z="***",_=8,B="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",ns=new RegExp(`(?:${B})$`),ss=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
$t=new RegExp(`^(?:x[-_]?)?(?:${B})$`,"i"),os=/name|key|header|field/i,rs=/^(?:val|default)/i,is=/\{\{|\$\{|<%/,kt="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",cs=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${B}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${B})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${B})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${kt}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${kt}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function as({workflows:e}){const t=new Map,n=o=>{for(const r of[o,...o.split(/[\r\n]+/)].map(i=>i.trim()))if(!(r.
length<_||ds(r)))for(const i of us(r)){const c=i.slice(0,_);t.set(c,(t.get(c)??new Set).add(i))}},s=new Set;for(const{secrets:o,files:r}of e){for(const i of o)n(i);for(const{base:i,head:c}of r)for(const a of[
i,c])a&&q(a,s,n)}return o=>{const r=[];let i=ls(o,t,r);for(const c of cs)i=i.replace(c,a=>(r.push(a),z));return{shown:i,hidden:r.join("\0")}}}function $e(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");
return ns.test(t)&&!ss.test(t)}function J(e,t,{members:n}){if(St(t))return!1;if($e(e))return ke(t)||$t.test(e);if(!rs.test(e))return!1;for(const[s,o]of n)if(o.type==="string"&&os.test(s)&&$e((0,w.e1)(
o.text)))return!0;return!1}function bt(e,...t){return t.every(St)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const o=e[s-1],r=o?.type==="item"&&o.item.type==="object"?o.item:void 0,i=r?.members.get(
n.key);if(r&&i&&J(n.key,i,r))return!0;const c=e.slice(s+1).every(({type:a})=>a==="element");return $e(n.key)&&($t.test(n.key)||c&&t.some(ke))})}function St(e){return e.type==="literal"&&!/\d/.test(e.text)}
function ke(e){return(0,w.jn)(e)||e.type==="array"&&e.items.every(ke)}function q(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.items)q(s,t,n);else if(e.type==="object")for(const[s,
o]of e.members){if(J(s,o,e))for(const r of Mt(o))fs(r,n);q(o,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,yt.q)((0,w.e1)(e.text),(0,w.e1)(e.text));s&&q(s.base,t,n)}}}function fs(e,t){
is.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,"")))}function Mt(e){return(0,w.jn)(e)?[(0,w.e1)(e.text)]:(e.type==="array"?e.items:[...e.members.values()]).flatMap(Mt)}function ds(e){return new RegExp(
"^\\p{L}+$","u").test(e)}function us(e){const t=i=>JSON.stringify(i).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,i=>i.toLowerCase()),encodeURI(
n)];return[...[e,n].flatMap(i=>[i,t(i),t(t(i))]),t(e).replaceAll("/","\\/"),...o]}function ls(e,t,n){if(t.size===0)return e;let[s,o]=["",0];for(let r=0;r<=e.length-_;r++)for(const i of t.get(e.slice(r,
r+_))??[])e.startsWith(i,r)&&(r>=o&&(s+=e.slice(o,r)+z),n.push(i),o=Math.max(o,r+i.length));return s+e.slice(o)}const be=80,xt=8,T={texts:3,min:4,max:60,usual:2},hs=/^(type|_?id|uuid|identifier)$/i;function ee(e,t,n){
if(e.type==="string")return Se(S((0,w.e1)(e.text)),t,n);const s=Me(e,t,be,n);return s===void 0?void 0:(0,k.SS)(s,1/0)}function Se(e,t,n){const s=t.mask(e).shown;if(s.length>be||s.includes(`
`))return;const o=Ot(e,t,n);return(0,k.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,t.mask)})`)}function Ot(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(r=>(0,w.jn)(r)&&(0,w.e1)(r.text)===s)?void 0:s}function Me(e,t,n,s){if((0,w.jn)(e)){const i=It(e,t,s);return i.length<=n&&!i.includes("\\n")?i:void 0}const o=[];let r=n-2;for(const{
name:i,member:c,isSecret:a}of Nt(e,t)){const f=a?z:Me(c,t,r-i.length,e.type==="object"?e:void 0);if(f===void 0)return;o.push(i+f),r-=i.length+f.length+2}return e.type==="array"?`[${o.join(", ")}]`:`{${o.
join(", ")}}`}function te(e,t,n){const s=Me(e,t,be,n);if(s!==void 0)return[s];const o=i=>i.map(c=>`  ${c}`);if((0,w.jn)(e)){const i=t.mask(S((0,w.e1)(e.text))).shown.split(`
`);return i.length===1?[It(e,t,n)]:["|",...o(i)]}const r=Nt(e,t).flatMap(({name:i,member:c,isSecret:a})=>(a?[z]:te(c,t,e.type==="object"?e:void 0)).map((u,d)=>d===0?i+u:u));return e.type==="array"?["[",
...o(r),"]"]:["{",...o(r),"}"]}function Nt(e,{mask:t}){return e.type==="array"?e.items.map(n=>({name:"",member:n,isSecret:!1})):Array.from(e.members,([n,s])=>({name:`${JSON.stringify(t(n).shown)}: `,member:s,
isSecret:J(n,s,e)}))}function It(e,t,n){if(e.type==="literal")return t.mask(e.text).shown;const s=(0,w.e1)(e.text),o=Ot(s,t,n);return JSON.stringify(t.mask(S(s)).shown)+(o===void 0?"":` (${t.mask(o).shown}\
)`)}function ms(e,t,n){const{mask:s,labelOf:o,countOf:r}=n,i=new Map,c=(d,l,h)=>{h>(i.get(d)?.weight??0)&&i.set(d,{text:l,weight:h})},a=(d,l,h)=>{if(d.type==="string"){const g=(0,w.e1)(d.text),m=hs.test(
l)||t.includes(g)||Rn(g)||o(g)!==void 0;if(g.length<T.min||m)return;const p=g.includes("://")?2*T.max:Math.min(g.length,T.max);c(l,s(S(g)).shown,(r(g)>T.usual?.001:1)*(p/(h+1)))}else if(d.type==="arra\
y")for(const g of d.items)a(g,l,h+1);else if(d.type==="object")for(const[g,m]of d.members)J(g,m,d)?c(g,z,T.max):a(m,g,h+1)};a(e,"",0);const[f,...u]=[...i].sort(([,d],[,l])=>l.weight-d.weight);return[...f?
[f]:[],...u.filter(([,{weight:d}])=>d>.1).slice(0,T.texts-1)].map(([d,{text:l}])=>`${b(d,s)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(l,T.max)),1/0)}`).join(", ")}function S(e){if(!/%[\da-f]{2}/i.test(e)||
/\s/.test(e))return e;try{const t=decodeURIComponent(e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function b(e,t,n=100){return(0,k.SS)(t(e).shown,n)}function K(e){return e.
findLastIndex(({type:t})=>t==="item")+1}function U(e,{mask:t,endsOf:n},s=!1){const o=K(e),r=s?1/0:100,i=e.flatMap((c,a)=>{if(c.type==="element")return[(0,k.SS)(`[${c.index}]`)];if(c.type==="item"){const u=a===
o-1&&c.hint!==void 0?` (${b(c.hint,t)})`:"",d=n(c.item),l=d===void 0||s?c.label:d;return[`**${b(d!==void 0&&s?`${d} (${l})`:l,t,r)}**${u}`]}return!s&&e.slice(a+1).find(({type:u})=>u!=="member")?.type===
"item"?[]:[b(c.key,t,r)]});return i.length>xt&&!s&&i.splice(2,i.length-xt+1,"\u2026"),i.join(" \u203A ")||"the whole file"}function ne(e,t){const n=e.map(({path:a})=>U(a,t)),s=a=>{const f=new Map;for(const u of a)
f.set(u,(f.get(u)??0)+1);return f},o=s(n),r=n.map((a,f)=>o.get(a)===1?a:U(e[f]?.path??[],t,!0)),i=s(r),c=new Map;return r.map(a=>i.get(a)===1?a:(c.set(a,(c.get(a)??0)+1),`${a} (${c.get(a)} of ${i.get(
a)})`))}const gs=5,ps=120,se={line:": changed, hidden"};function oe(e,t){if(e.kind==="modified")return Lt(e,t);if("value"in e)return ws(e,t);if(e.kind==="moved"){const[s,o]=[e.from,e.path].map(r=>U(r.
slice(0,-1),t,!0));return{line:`: moved from ${s} to ${o}`}}if(e.moved.length===0)return{line:": in a new order"};const n=Et(ne(e.moved.map(s=>({path:[s]})),t),"moved");return{...n,line:`: in a new or\
der (${n.line})`}}function Et(e,t=""){return e.length<=gs?{line:`${t===""?"":`${t}: `}${e.join(", ")}`}:{line:`${(0,y.hS)(e.length,"item")}${t===""?"":` ${t}`}`,names:e}}function Lt({path:e,from:t,to:n},s){
if(t.type==="hidden"||n.type==="hidden")return{line:""};if(bt(e,t,n))return se;if(t.type==="string"&&n.type==="string")return jt((0,w.e1)(t.text),(0,w.e1)(n.text),s);const[o,r]=[ee(t,s),ee(n,s)];if(o!==
void 0&&r!==void 0)return o===r?se:{line:`: ${o} \u2192 ${r}`};const[i,c]=[te(t,s).join(`
`),te(n,s).join(`
`)];return i===c?se:{line:"",lines:X(i,c)}}function jt(e,t,n){const s=S(e)!==S(t)&&(S(e)!==e||S(t)!==t),[o,r,i]=s?[S(e),S(t)," (percent-encoded)"]:[e,t,""],[c,...a]=(0,yt.q)(o,r)?.changes??[];if(c!==void 0){
const m=`${i} (JSON in a text)`;if(a.length>0||c.kind!=="modified")return{line:m,inner:[c,...a]};const p=Lt(c,n);return{...p,line:`${m} \u203A ${U(c.path,n)}${p.line}`}}const[f,u]=[n.mask(o),n.mask(r)];
if(f.shown===u.shown)return{line:i+se.line};const d=f.hidden===u.hidden?"":" (hidden values differ, too)",[l,h]=[Se(o,n),Se(r,n)];if(l===void 0||h===void 0)return{line:i+d,lines:X(f.shown,u.shown)};const g=Be(
f.shown,u.shown);return{line:`${i}: ${l} \u2192 ${h}${g===void 0?"":` (${g})`}${d}`}}function ws({kind:e,path:t,value:n},s){if(n.type==="hidden")return{line:""};if(bt(t,n))return{line:": hidden"};const o=n.
type==="object"?ys(t.at(-1),n,s):ee(n,s);if(o!==void 0)return{line:o===""?"":`: ${o}`};const r=n.type==="string"?s.mask(S((0,w.e1)(n.text))).shown:te(n,s).join(`
`),i=e==="added"?X(void 0,r):X(r,void 0);if(n.type!=="object")return{line:"",lines:i,...n.type==="array"&&{title:(0,y.hS)(n.items.length,"element")}};const c=ms(n,At(t.at(-1)),s);return{line:c===""?"":
`: ${c}`,lines:i,title:(0,y.hS)(n.members.size,"field")}}function ys(e,t,n){if(t.members.size===0&&e?.type!=="item")return"`{}`";const s=At(e),r=[...t.members].filter(([,c])=>!(0,w.jn)(c)||!s.includes(
(0,w.e1)(c.text))).map(([c,a])=>{const f=J(c,a,t)?(0,k.SS)(z):ee(a,n,t);return f&&`${b(c,n.mask)}: ${f}`}),i=r.join(", ");return r.includes(void 0)||i.length>ps?void 0:i}function At(e){return e?.type===
"item"?[e.label,e.hint]:[]}var $s=$(36922);const E=2,xe=60,ks=100;function L(e,t=0){return{least:e.length+E,most:e.length+E,changes:t,render:()=>e}}function F(e,t,n){const s=e+t(1/0);return s===e?L(e,
n):{least:e.length+2+E,most:s.length+E,changes:n,render(o){if(s.length+E<=o)return s;for(let r=o-e.length-xe;r>=ks;r=Math.floor(r*.7)){const i=e+t(r);if(i!==e&&i.length+E<=o)return i}return`${e} \u2026`}}}
function Oe(e,t){const n=(0,k.EU)(e,"diff",t===void 0?"  ":"");return t===void 0?`
${n}`:Ct(t,n)}function Ct(e,t){return`
${Ne(`<details><summary>${e}</summary>

${t}
</details>`)}`}function Ne(e){return e.replace(/^(?=.)/gm,"  ")}function O({heading:e,parts:t,omitted:n,folded:s=!1,...o}){const r=o.changes??t.reduce((f,u)=>f+u.changes,0),i=s?41:0,c=e.length+E,a=c+i+
t.reduce((f,u)=>f+u.most,0);return{least:t.length===0||s?c:Math.min(c+xe,a),most:a,changes:r,render(f){const u=bs(t,f-c-i-(a<=f?0:xe)),d=t.filter((m,p)=>u[p]===void 0),l=n(d.reduce((m,p)=>m+p.changes,
0),d.length),h=[...u.flatMap(m=>m??[]),...d.length===0?[]:[l]].filter(Boolean);return s?h.length>0&&d.length<t.length?`<details><summary>${e}</summary>

${Tt(h)}
</details>`:e:Tt([e,...h].filter(Boolean))}}}function j(e){return`\u2026 and ${(0,y.hS)(e,"more change")}`}function bs(e,t){const n=e.map(()=>{}),s=[...e.entries()].sort(([,i],[,c])=>i.most-c.most);let o=e.
reduce((i,{least:c})=>i+c,0);for(;o>t&&s.length>0;)o-=s.pop()?.[1].least??0;let r=t-o;for(const[i,[c,a]]of s.entries()){const f=a.render(a.least+Math.floor(r/(s.length-i)));r-=f.length+E-a.least,n[c]=
f}return n}function Tt(e){const t=n=>n?.startsWith("- ");return e.map((n,s)=>(s===0?"":t(n)&&t(e[s-1])?`
`:`

`)+n).join("")}const N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ie=3;function Ss(e,t,n){if(e.status!=="modified")return H(
e.kind==="json"?xs(e):e.changes,t);const s=ct(e),o=n?.connections??[],r=new Set(o.map(({item:m})=>m)),i=new Map,[c,a,f]=[[],[],[]];let u=0;for(const m of e.changes)n?.tells(m)?u++:"value"in m&&r.has(m.
value)?i.set(m.value,m):s(m)?f.push(m):Ms(m.path,t)?c.push(m):a.push(m);const l=re(Es(o,i),m=>vt(m,t)).flatMap(m=>Ls(m,i,t)),h=H(a,t),g=(m,p)=>`\u2026 and ${(0,y.hS)(p,"more connection")}`;return[...H(
c,t),...l.length===0?[]:[O({heading:"Connections",parts:l,omitted:g,changes:u+i.size})],...l.length===0||h.length===0?h:[O({heading:"Elsewhere in the file",parts:h,omitted:j})],...f.length===0?[]:[Is(
e,f,t)]]}function Ms(e,{labelOf:t}){return e.some(n=>n.type==="item"||n.type==="member"&&t(n.key)!==void 0)}function xs({base:e,head:t,status:n}){const s=n==="removed"?"removed":"added",o=[],r=(c,a)=>{
const f=(0,$s.V)(c,()=>{});if(a.length<3&&f.length>0&&f.every(d=>d.value.type==="object")||a.length===0&&c.type==="object")for(const{step:d,value:l}of f)d.type==="member"?r(l,[...a,d]):o.push({kind:s,
path:[...a,d],value:l});else o.push({kind:s,path:a,value:c})},i=e??t;return i&&r(i,[]),o}function H(e,t){const n=re(e,Os),s=new Map;for(const o of re(n.filter(r=>r.length<Ie).flat(),({kind:r})=>N[r])){
const r=ne(o,t);for(const[i,c]of o.entries())s.set(c,r[i]??"")}return n.flatMap(o=>o.length>=Ie?[Ns(o,t)]:o.map(r=>{const i=oe(r,t);return F(`- ${N[r.kind]} ${s.get(r)}${i.line}`,ie(i,t),1)}))}function re(e,t){
const n=new Map;for(const s of e){const o=t(s),r=n.get(o);r?r.push(s):n.set(o,[s])}return[...n.values()]}function Os(e){const t=K(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).
flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function ie({lines:e,title:t,inner:n,names:s},o){if(e)return i=>Oe(e(i),t);if(n){
const i=O({heading:"",parts:H(n,o),omitted:j});return c=>`
${Ne(i.render(c))}`}const r=s===void 0?"":Ct((0,y.hS)(s.length,"item"),s.join(", "));return i=>r.length<=i?r:""}function Ns(e,t){const[n]=e,s=oe(n,t),o=Et(ne(Rt(e),t)),r=n.kind==="modified"?"":` ${n.kind}`,
i=`- ${N[n.kind]} ${Ee(n,t)}${s.line}${r} in ${o.line}`,[c,a]=[ie(s,t),ie({...o,line:""},t)];return F(i,f=>c(f)+a(f),e.length)}function Is(e,t,n){const o=re(Dn(t,e),i=>i.kind+Ee(i,n)).flatMap(i=>{const c=i.
map(l=>oe(l,n)),a=K(i[0].path)===0||c.some(({lines:l})=>l);if(i.length<Ie||a)return H(i,n);const f=ne(Rt(i),n),u=c.map(({line:l},h)=>`- ${f[h]}${l}`).join(`
`),d=`- ${N[i[0].kind]} ${Ee(i[0],n)} of ${(0,y.hS)(i.length,"item")}`;return[F(d,l=>u.length>l?"":`
${Ne(u)}`,i.length)]}),r=`Layout and bookkeeping: ${(0,y.hS)(t.length,"change")}`;return O({heading:r,parts:o,omitted:j,changes:t.length,folded:!0})}function Rt(e){return e.map(({path:t})=>({path:t.slice(
0,K(t))}))}function Ee({path:e},t){return U(e.slice(K(e)),t)}function Es(e,t){const n={added:new Map,removed:new Map};return e.flatMap(s=>{const{kind:o,source:r,target:i,item:c}=s;if(o==="rewired"||t.
has(c))return[[s]];const a=n[o].get(r),f=a??[s];return a&&a.push(s),n[o].delete(r),n[o].set(i,f),a?[]:[f]})}function Ls(e,t,n){const s=vt(e[0],n);return e.some(([o])=>t.has(o.item))?e.map(([o],r)=>{const i=t.
get(o.item),c=e.length===1?s:`${s} (${r+1} of ${e.length})`;return i?F(c,ie(oe(i,n),n),1):L(c)}):[L(e.length===1?s:`${s} (${e.length} times)`)]}function vt(e,{mask:t}){const[n]=e,s=i=>`**${b(i,t)}**`,
o=e.map(({to:i,label:c})=>` \u2192 ${s(i)}${c===void 0?"":` (${b(c,t)})`}`),r=n.was===void 0?"":`, was ${s(n.was)}`;return`- ${N[n.kind]} ${s(n.from)}${o.join("")}${r}`}const js="<!-- workflow-report \
-->",As=6e4,Cs=1e3,Dt=5,Ts=4e3;function Le(e,t={}){const{maxLength:n=As,maxBytes:s=1/0,headings:o=!0,mark:r=!0}=t,i=vs(e,o),c=r?`${js}
`:"";let a=Math.min(n,s);for(;;){const f=`${c}${i.render(a-c.length-1)}
`,u=s===1/0?0:Buffer.byteLength(f);if(u<=s||a<Cs)return f;a=Math.floor(a*s*.99/u)}}function Rs(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function vs(e,t){const{workflows:n,missing:s}=e,o=as(e),r=c=>n.filter(a=>a.status===c),i=[...r("changed"),...r("added"),...r("removed")].map(c=>O({heading:Ds(c,o,t),parts:c.files.map(a=>zs(a,o)),omitted:j,
changes:Ut(c.counts)}));return O({heading:s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`,parts:[O({heading:"",parts:i,omitted:(c,a)=>`${j(c)} in ${(0,y.hS)(a,"more workflow")}`}),...Xs(r(
"unchanged"),n.length===0,o),...Ws(n,o)],omitted:()=>""})}function Ds({name:e,status:t,counts:n},s,o){const r=t==="added"||t==="removed";if(!r&&!o)return"";const i=r?`workflow ${t}`:(0,R.cq)(n),c=e===
void 0?Bs(i):`${b(e,s)}: ${i}`;return`${o?"### ":""}${r?`${N[t]} `:""}${c}`}function zs(e,t){const n=e.kind==="json"?Yn(e,m=>t(m).shown):void 0,s=we(e.head??e.base),o={mask:t,labelOf:m=>n?.labelOf(JSON.
stringify(m)),endsOf:m=>n?.endsOf(m),countOf:m=>s().get(m)??0},r=Ut((0,R.xS)(e)),i=e.kind==="text"?Fs(e,o):Ss(e,o,n),{nodes:c=0,connections:a=0}=n?.size??{},f=c===0?"What is in it":`${(0,y.hS)(c,"node")}\
, ${(0,y.hS)(a,"connection")}`,l=[...e.status!=="modified"&&i.length>0?[O({heading:f,parts:i,omitted:j,changes:r,folded:!0})]:i,...Ps(e,o)],h=O({heading:Us(e,t),parts:l,omitted:j,changes:r}),g=n?.picture?
(0,k.EU)(n.picture.trimEnd().split(`
`),"mermaid",""):n?.note??"";return g===""?h:O({heading:"",parts:[L(g),h],omitted:m=>m===0?"The picture doesn't fit here.":j(m)})}function Us({name:e,kind:t,status:n,changes:s},o){const r=`**${b(e,o)}\
**`;return n!=="modified"?`${N[n]} ${r}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${N.modified} ${r}: content modified`:t==="variables"?`${r} (values are never shown)`:r}function Fs({status:e,
text:t},n){const[s,o]=[t?.base,t?.head];if(e!=="modified"){const[c,a]=[s,o].map(u=>u===void 0?void 0:n.mask(u).shown),f=X(c,a);return[F("- the whole file",u=>Oe(f(u)),1)]}const{line:r,lines:i}=jt(s??"",
o??"",n);return[F(`- ${N.modified} the whole file${r}`,c=>i?Oe(i(c)):"",1)]}function Ps({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,Dt).map(({path:i,from:c,to:a})=>{const[
f,u]=[c,a].map(d=>b(d,t.mask));return`${U(i,t)} (${f} \u2192 ${u})`}),o=e.length>Dt?", \u2026":"",r=`${(0,y.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"}\
 counted`;return[L(`${r}: ${s.join(", ")}${o}`)]}function Xs(e,t,n){const s=e.flatMap(({name:o})=>o??[]);return e.length===0?t?[L("No changes")]:[]:[L(s.length===0?"No changes":`${zt(s,n)}: no changes`)]}
function Ws(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.length===0)return[];const s=n.length===e.length?"":` of ${zt(n.flatMap(({name:o})=>o??[]),t)}`;return[L(`The environment variables${s}\
 weren't compared, because one side is a folder without \`env_variables.json\`.`)]}function zt(e,t){const n=[];let s=Ts;for(const r of e){const i=b(r,t);s-=i.length+2,s>=0&&n.push(i)}const o=e.length-
n.length;return n.join(", ")+(o===0?"":` and ${(0,y.hS)(o,"more workflow")}`)}function Ut({added:e,modified:t,removed:n}){return e+t+n}function Bs(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Js=$(
7279),je=$(15543),ce=$(37487),Ks=$(36584);async function Hs(e){const[t,n]=[Le(e),Le(e,{maxLength:1/0})];return await Ft("the report",async()=>{const s=await(0,ce.Pd)("workflow-report-"),o={"report-pat\
h":(0,de.join)(s,"report.md"),"full-report-path":(0,de.join)(s,"full-report.md")};return await(0,fe.writeFile)(o["report-path"],t),await(0,fe.writeFile)(o["full-report-path"],n),o})}const Vs=900*1024;
function Gs(e,t,n){const s=Vs-Buffer.byteLength(n.join());return Le(e,{headings:t,maxLength:1/0,maxBytes:s,mark:!1})}function Zs(e){const t=(0,R.AS)(e);if(t.length===0)return;const n=t.slice(0,20).map(
Ks.TL),s=t.length>20?` and ${(0,y.hS)(t.length-20,"more line")}`:"";(0,je.lm)(`No field matched ${n.join(", ")}${s} in ignore. Check the spelling.`)}const Ys=1e6;async function Qs(e,t){const n=JSON.stringify(
t),s=await Ft(`the output ${e}`,async()=>{const r=(0,de.join)(await(0,ce.Pd)(`workflow-${e}-`),`${e}.json`);return await(0,fe.writeFile)(r,n),{[`${e}-path`]:r}}),o=Buffer.byteLength(n)>Ys;return o&&(0,je.
lm)(`The output ${e} would be longer than GitHub's limit of 1 MB. Read the file in ${e}-path.`),{[e]:o?[]:t,...s}}async function Ft(e,t){try{return await t()}catch(n){return(0,je.t1)().warning(`Can't \
keep ${e} as a file. ${(0,Js.gJ)(n)}`),{}}}var I=$(24057),A=$(59558);async function _s(e,t){if((0,ce.n0)({...(0,A.tH)(e,t),...await Qs("exports",(0,A.RO)(e))}),t.unpackTo!==void 0){const n=(0,A.jb)(e);
Zs(n),(0,ce.n0)(await Hs(n))}return t.summary&&await Xt(e,t),(0,A.c2)(e,t)}const M={failed:{row:"\u274C Failed",count:"failed",single:"export failed"},notTried:{row:"\u23F8\uFE0F Not tried",count:"not\
 tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",count:"neither kept as an artifact nor unpacked",single:"exported, but neither kept as an artifact nor unpacked"},
notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F Not unpacked",count:"not unpacked",single:"\
exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"without a report",single:"exported, but what changed can't be shown"},changed:{row:"\u270F\uFE0F Changed",count:"c\
hanged",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},Pt=Object.values(M),Ae=50;async function Xt(e,t){
const n=e.map(f=>({exported:f,outcome:qs(f)}));n.sort((f,u)=>Pt.indexOf(f.outcome)-Pt.indexOf(u.outcome));const[s]=n;if(s===void 0)return;const o=n.map(({exported:f})=>f),r=(0,A.dJ)(o),{fromList:i}=t,
c=i?fo(o):uo(s.exported),a=[no(e,t),oo(n),...r.length===0?[]:[(0,I.cj)((0,Wt.cZ)(r))]];await(0,I.Sy)(i?eo(n.map(({outcome:f})=>f)):to(s.exported,s.outcome),...a,...ao((0,A.jb)(e),i,[...a,c]),c)}function qs(e){
if(e.state!=="fetched")return M[e.state];const{kept:t,unpacked:n}=e;return t.state==="failed"?n.state==="failed"?M.neither:M.notKept:n.state==="failed"?M.notUnpacked:n.state==="off"?M.exported:n.value.
compared.state==="failed"?M.notCompared:n.value.changed?M.changed:M.unchanged}function eo(e){const{changed:t,unchanged:n,exported:s,notCompared:o,notUnpacked:r,notKept:i,neither:c,notTried:a,failed:f}=M,
u=[t,n,s,o,r,i,c,a,f].flatMap(d=>{const l=e.filter(h=>h===d).length;return l===0?[]:[`${l} ${d.count}`]});return`${(0,y.hS)(e.length,"workflow")}: ${u.join(", ")}`}function to(e,t){const n=(0,A.fs)(e),
s=t===M.changed&&n?.status==="changed"?n.counts:void 0;return`${e.target.name}: ${s?(0,R.cq)(s):t.single}`}function no(e,{host:t}){const n=(0,k.wh)((0,Bt.Sm)(t));return e.some(({state:s})=>s==="fetche\
d")?`Exported from ${n} in ${(0,y.zK)(performance.now())}.`:`Nothing was exported from ${n}.`}const so=[["Workflow",({exported:e})=>({words:e.target.name})],["Name in the package",({exported:e})=>({words:ro(
e)})],["Result",({outcome:e})=>({words:e.row})],["What changed",({exported:e})=>({words:io(e)})],["Package",({exported:e})=>co(e)]];function oo(e){const t=o=>o===""||typeof o=="object"&&"words"in o&&o.
words==="",n=new Set(["Name in the package","What changed"]),s=so.filter(([o,r])=>!n.has(o)||e.some(i=>!t(r(i))));return(0,I.tp)(s.map(([o])=>o),e.map(o=>s.map(([,r])=>r(o))))}function ro(e){return e.
state==="fetched"?e.ownName?.name??"":""}function io(e){const t=(0,A.fs)(e);return t===void 0||t.status==="unchanged"?"":t.status==="changed"?(0,R.cq)(t.counts):"new"}function co(e){if(e.state!=="fetc\
hed")return"";const{kept:t,size:n,target:s}=e,o=` (${(0,y.Xe)(n)})`;return t.state==="done"?{text:t.value.name,href:t.value.url,after:o}:{words:`${s.name}.zip${o}`}}function ao(e,t,n){return(0,R.Hq)(e)?
[Rs(Gs(e,t,n),"What changed")]:[]}function ae(e){return e.state==="notTried"?{}:e.job}function fo(e){const t=e.map(s=>[{words:s.target.name},s.target.workflowId,s.target.flowId,ae(s)["dock-status-id"]??
"",ae(s)["export-job-id"]??"",s.state==="fetched"?s.sha256:""]),n=["Workflow","Workflow ID","Flow ID","Dock status ID","Export job ID","SHA-256 of the package"];return(0,I.TM)("IDs and SHA-256 digests",
(0,I.tp)(n,t))}function uo(e){const t=e.state==="fetched"?e:void 0,n=(0,I.Bu)([["Workflow ID",e.target.workflowId],["Flow ID",e.target.flowId],["Dock status ID",ae(e)["dock-status-id"]],["Export job I\
D",ae(e)["export-job-id"]],["SHA-256 of the package",t?.sha256],["SHA-256 of the artifact",t?.kept.state==="done"?t.kept.value.digest:void 0]]);if(!t)return(0,I.TM)("IDs",n);const{files:s}=t,o=s.slice(
0,Ae).map(({name:r,size:i})=>[r,{words:(0,y.Xe)(i)}]);return s.length>Ae&&o.push([{words:`and ${(0,y.hS)(s.length-Ae,"more file")}`},""]),(0,I.TM)("IDs, SHA-256 digests and files",`${n}

${(0,I.tp)(["File","Size"],o)}`)}})};export{mo as id,go as ids,po as modules};
