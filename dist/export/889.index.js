const So=889,Mo=[889],Oo={889:((bo,Ee,k)=>{k.r(Ee),k.d(Ee,{finishExport:()=>co,writeExportPage:()=>Jt});var Kt=k(83273),Bt=k(83149),re=k(51455),ie=k(76760),C=k(66561),Ht=k(7279),ce=k(15543),K=k(37487),
$=k(30706),Vt=k(36584);async function Gt(e){const[t,n]=[e(),e({maxLength:1/0})];return await Le("the report",async()=>{const s=await(0,K.Pd)("workflow-report-"),o={"report-path":(0,ie.join)(s,"report.\
md"),"full-report-path":(0,ie.join)(s,"full-report.md")};return await(0,re.writeFile)(o["report-path"],t),await(0,re.writeFile)(o["full-report-path"],n),o})}const Zt=900*1024;function Yt(e,t,n){const s=Zt-
Buffer.byteLength(n.join());return e({headings:t,maxLength:1/0,maxBytes:s,mark:!1}).join("")}function Qt(e){const t=(0,C.AS)(e);if(t.length===0)return;const n=t.slice(0,20).map(Vt.TL),s=t.length>20?` \
and ${(0,$.hS)(t.length-20,"more line")}`:"";(0,ce.lm)(`No field matched ${n.join(", ")}${s} in ignore. Check the spelling.`)}const _t=1e6;async function qt(e,t){const n=JSON.stringify(t),s=await Le(`\
the output ${e}`,async()=>{const r=(0,ie.join)(await(0,K.Pd)(`workflow-${e}-`),`${e}.json`);return await(0,re.writeFile)(r,n),{[`${e}-path`]:r}}),o=Buffer.byteLength(n)>_t;return o&&(0,ce.lm)(`The out\
put ${e} would be longer than GitHub's limit of 1 MB. Read the file in ${e}-path.`),{[e]:o?[]:t,...s}}async function Le(e,t){try{return await t()}catch(n){return(0,ce.t1)().warning(`Can't keep ${e} as\
 a file. ${(0,Ht.gJ)(n)}`),{}}}var S=k(58132),je=k(61318),en=k(75367);const B=240,z=40,tn=500,Ae=5e4,nn=2e6,sn=.4,Ce=6;function on(e,t){const n=i=>i.length>B,s=(i,a)=>a.map(f=>({mark:i,text:f}));if(!(e.
length>0&&t.length>0)||![...e,...t].some(n))return[...s("-",e),...s("+",t)];const r=[];let c=0;for(const i of(0,je.E)([...e],[...t],{comparator:rn(e,t)})){if(i.added)r.push(...s("+",i.value));else if(i.
removed)r.push(...s("-",i.value));else for(const[a,f]of i.value.entries())r.push(...an(e[c+a]??"",f));i.added||(c+=i.value.length)}return r}function rn(e,t){if(e.length===1&&t.length===1)return()=>!0;
const n=o=>o.reduce((r,c)=>r+c.length,0);if(n(e)*t.length+n(t)*e.length>nn)return()=>!1;const s=new Map([...e,...t].map(o=>[o,cn(o)]));return(o,r)=>{const[c,i]=[s.get(o)??new Set,s.get(r)??new Set];let a=0;
for(const f of c)i.has(f)&&a++;return 2*a>sn*(c.size+i.size)}}function cn(e){const t=new Set;for(let n=0;n<=e.length-Ce;n++)t.add(e.slice(n,n+Ce));return t}function an(e,t){const n=ve(e,t),s=ze(e,t,n),
o=fn(e.slice(n,e.length-s),t.slice(n,t.length-s)).flatMap(i=>[{mark:"-",text:Te(e,n+i.from[0],n+i.from[1])},{mark:"+",text:Te(t,n+i.to[0],n+i.to[1])}]),r=o.reduce((i,{text:a})=>i+a.length,0);return!(e.
length<=B&&t.length<=B)&&r<.8*(e.length+t.length)?o:[{mark:"-",text:e},{mark:"+",text:t}]}function fn(e,t){const s=e.length<=Ae&&t.length<=Ae?(0,en.pR)(e,t,{maxEditLength:tn}):void 0;if(s===void 0)return[
{from:[0,e.length],to:[0,t.length]}];const o=[];let[r,c]=[0,0];for(const{value:i,added:a,removed:f}of s){const[d,u]=[r,c];if(a||(r+=i.length),f||(c+=i.length),!a&&!f)continue;const l=o.at(-1);l&&d-l.from[1]<
2*z?(l.from[1]=r,l.to[1]=c):o.push({from:[d,r],to:[u,c]})}return o}function Te(e,t,n){const s=t>z+20?De(e,t-z):0,o=e.length-n>z+20?De(e,n+z):e.length;return`${s>0?"\u2026":""}${e.slice(s,o)}${o<e.length?
"\u2026":""}`}function Re(e,t){if(e.length<=t)return e;const n=(0,S.Jj)(e,Math.max(0,t-30));return`${n} ${(0,$.hS)(e.length-n.length+1,"more character")}`}function De(e,t){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.
test(e.slice(t-1,t+1))?t-1:t}function ve(e,t){const n=Math.min(e.length,t.length);let s=0;for(;s<n&&e[s]===t[s];)s++;return s}function ze(e,t,n){const s=Math.min(e.length,t.length)-n;let o=0;for(;o<s&&
e[e.length-1-o]===t[t.length-1-o];)o++;return o}const j=2,dn=1e3,un=20,Ue="spaces at the end";function U(e,t){const[n,s]=[Xe(e),Xe(t)],o=ln(n.lines,s.lines);return e!==void 0&&t!==void 0&&n.ends!==s.ends&&
o.unshift({note:`line ends: ${n.ends} \u2192 ${s.ends}`}),(c=1/0)=>hn(o,c)}function ln(e,t){const n=ve(e,t),s=ze(e,t,n),o=[e.slice(n,e.length-s),t.slice(n,t.length-s)],r=new Set(o[0]),i=(o[1].some(l=>r.
has(l))?(0,je.E)(...o,{maxEditLength:dn}):void 0)??[...o[0].length>0?[{value:o[0],removed:!0,added:!1}]:[],...o[1].length>0?[{value:o[1],removed:!1,added:!0}]:[]];if(i.length===0)return[];const a=l=>l.
map(h=>({context:Re(h,B)})),f=n<=j+1?0:n-j,d=f>0?[{note:`line ${f+1}`}]:[];d.push(...a(e.slice(f,n)));let u=n+1;for(const[l,{value:h,removed:m,added:p}]of i.entries()){const[w,y]=[i[l-1],i[l+1]];if(m)
d.push(...Fe(h,y?.added?y.value:[]));else if(p&&!w?.removed)d.push(...Fe([],h));else if(!p&&h.length<=2*j+1)d.push(...a(h));else if(!p){const E={note:`line ${u+h.length-j}`};d.push(...a(h.slice(0,j)),
E,...a(h.slice(-j)))}m||(u+=h.length)}return[...d,...a(t.slice(t.length-s,t.length-s+j))]}function Fe(e,t){const n=on(e,t),s=pn(n);return[...s.length===0?[]:[{note:`hard to see: ${s.join(", ")}`}],{rows:n}]}
function hn(e,t){const n=[];let s=t,o=0;const r=c=>{n.push(c),s-=c.length+1};for(const c of e)if("rows"in c){const i=o>0?new Map:mn(c.rows,s);for(const a of c.rows){const f=i.get(a);f===void 0?o++:r(`${a.
mark} ${f}`)}}else{const i="note"in c?`@@ ${c.note} @@`:`  ${c.context}`;o===0&&i.length<s&&r(i)}return o===0?n:[...n,`@@ ${(0,$.hS)(o,"more changed line")} @@`]}function Pe(e,t){const[n,s]=[e.normalize(),
t.normalize()];if(e===t||T(n)!==T(s))return;const o=T(e)===T(t)?[]:[`Unicode forms: ${We(e)} \u2192 ${We(t)}`];if(n===s)return o[0];const r=n.trimEnd()===s.trimEnd()?Ue:n.trimStart()===s.trimStart()?"\
indentation":"white space";return[...o,r].join(", ")}function T(e){return e.replace(/\s+/g,"")}function We(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function Xe(e){const t=e?.
split(`
`)??[],n=t.slice(0,-1);return n.length===0||!n.every(s=>s.endsWith("\r"))?{lines:t,ends:"LF"}:{lines:[...n.map(s=>s.slice(0,-1)),...t.slice(-1)],ends:"CRLF"}}function mn(e,t){const n=["-","+"].map(a=>e.
filter(f=>f.mark===a)),[s=0,o=0]=n.map(a=>a.reduce((f,{text:d})=>f+d.length+3,0)),r=Math.max(Math.floor(t/2),t-o),c=[r,t-Math.min(s,r)],i=new Map;for(const[a,f]of n.entries()){let d=c[a]??0;for(const u of f){
if(u.text.length+3>d&&d<un+30)break;const l=Re(u.text,d-3);i.set(u,l),d-=l.length+3}}return i}function pn(e){const t=c=>e.filter(i=>i.mark===c).map(({text:i})=>i),[n,s]=[t("-"),t("+")],o=new Map(n.map(
c=>[T(c.normalize()),c])),r=s.flatMap(c=>{const i=o.get(T(c.normalize()));return i===void 0?[]:Pe(i,c)??[]});return n.length>0&&s.length>0&&n.some(Je)!==s.some(Je)&&r.push(Ue),[...new Set(r)]}function Je(e){
return e!==e.trimEnd()}var g=k(53436);const F="*",H="{}",gn=/^(_?id|key|name|label|title|identifier|uuid|guid|alias)$|[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,Ke=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
ae=200,wn=64;function yn(e,t){const n=new Set;for(const o of[e,t])fe(o,n);const s=Be("",void 0);return{root:s,base:Ge(e,s,n),head:Ge(t,s,n)}}function fe(e,t){if(e.type==="array")for(const n of e.items)
fe(n,t);else if(e.type==="object")for(const n of e.members.values())fe(n,t);else e.text.length<=ae&&t.add(e.text)}function Be(e,t){return{key:e,outer:t,inner:new Map,texts:new Map,references:new Map}}
function de(e,t){return t===e||t.outer===void 0?[]:[...de(e,t.outer),t.key]}function He(e,t){return e?.inner.get(H)??e?.inner.get(t)??e?.inner.get(F)}function Ve({key:e},t){return t.startsWith('"')?t.
length>2:Ke.test(e)&&/^\d+$/.test(t)}function Ge(e,t,n){const s=[],o=[];function r(l,h){l.type==="array"?c(l.items,{...h,field:V(h.field,"[]")}):l.type==="object"?i(l,h):l.text.length<=ae&&d(l.text,h)}
function c(l,h){const m=l.length>1&&l.some(({type:p})=>p==="array");for(const[p,w]of l.entries())a(w,m?{...h,slot:p}:h,l)}function i(l,h){const m=$n(l,n);for(const[p,w]of l.members){const y={...h,field:V(
h.field,m?F:p)};m?f(w,l,a(w,y,p)):r(w,y)}}function a(l,h,m){if(l.type!=="object")return r(l,h),h;const[p,w]=typeof m=="string"?[m,[]]:[void 0,m],y={value:l,field:h.field,outer:h.place,depth:(h.place?.
depth??0)+1,key:p,array:w};return s.push(y),r(l,{...h,place:y}),{...h,place:y}}function f(l,h,m){for(const[p,w]of l.type==="object"?l.members:[]){if(w.type!=="object"||![...w.members.keys()].some(E=>h.
members.has(E)))continue;const y=V(V(m.field,p),H);for(const[E,ko]of w.members)d(JSON.stringify(E),{...m,field:y},ko)}}function d(l,h,m){h.field.texts.set(l,(h.field.texts.get(l)??0)+1),Ve(h.field,l)&&
o.push({...h,text:l,value:m})}r(e,{field:t,place:void 0});const u={places:s,ids:kn(s)};for(const l of o)bn(l,u);return u}function V(e,t){const n=e.inner.get(t)??Be(t,e);return e.inner.set(t,n),n}function $n({
members:e},t){const n=[...e.values()];if(e.size===0||!n.every(Ze))return!1;const s=new Set(n.flatMap(r=>[...r.members.values()].filter(Ze).flatMap(c=>[...c.members.keys()]))),o=r=>t.has(JSON.stringify(
r))||s.has(r);return 2*[...e.keys()].filter(r=>!Ke.test(r)&&o(r)).length>=e.size}function Ze(e){return e.type==="object"}function kn(e){const t=new Map,n=(s,o,r)=>{const c=t.get(s)??new Map,i=c.get(o)??
[];i.push(r),t.set(s,c.set(o,i))};for(const s of e){s.key!==void 0&&n(JSON.stringify(s.key),F,s);for(const[o,r]of s.value.members)"text"in r&&r.text.length<=ae&&gn.test(o)&&n(r.text,o,s)}return t}function bn({
field:e,place:t,slot:n,text:s,value:o},r){if(t!==void 0)for(const[c,i]of r.ids.get(s)??[]){const a=Sn(i,t);if(a===void 0)continue;const f=e.references.get(c)??[];f.push({version:r,text:s,place:t,target:a,
slot:n,value:o}),e.references.set(c,f)}}function Sn(e,t){if(e.length<2)return e[0];if(e.length>wn)return;const n=new Set;for(let c=t;c;c=c.outer)n.add(c);const s=e.map(c=>{let i=c;for(;i&&!n.has(i);)i=
i.outer;return i?.depth??0}),o=Math.max(...s),r=e.filter((c,i)=>s[i]===o);return r.length===1?r[0]:void 0}const Mn=/^(source|from|origin|src|tail|out)$/,On=/^(target|to|dest|destination|head|in)$/,Ye=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
xn=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,Qe=/^(\[\]|\*|\{\}|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Nn="label title name condition if when event type relationship selectedRelationships".split(" "),In=60;function En(e,t){const n=_e(e).flatMap(Ln),s=jn(n),o=s.length>0?s:An(n);if(o.length===0)return;const r=Tn(
o),c=a=>{const d=o.filter(({reference:u})=>u.version===a).map(u=>({...u,label:r(u),place:u.reference.place}));return{places:a.places,nodes:Dn(a,o),connections:d}},i=new Set(o.flatMap(a=>a.links));return{
base:c(t.base),head:c(t.head),links:i}}function _e(e){return[e,...[...e.inner.values()].flatMap(_e)]}function Ln(e){let t=[];for(const[,i]of[...e.references].sort(([a],[f])=>+(a===F)-+(f===F))){const a=i.
filter(({place:f,target:d})=>!ue(f,d));a.length>t.length&&2*a.length>=i.length&&(t=i)}const[n]=t;if(n===void 0)return[];const s=[...e.texts].filter(([i])=>Ve(e,i)),o=s.reduce((i,[,a])=>i+a,0),r=s.length-
new Set(t.map(({text:i})=>i)).size,c=2*t.length>=o&&r<=2&&G([e.outer?.key??"",e.key],Ye);return 10*t.length>=9*o||c?[{field:e,item:n.place.field,references:t}]:[]}function ue(e,t){return e!==void 0&&(e===
t||ue(e.outer,t))}function G(e,t){return e.flatMap(qe).some(n=>t.test(n.toLowerCase()))}function qe(e){return e.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)}function jn(e){return[...new Set(e.map(({item:t})=>t))].
flatMap(t=>{const n=e.filter(c=>c.item===t&&c.references.every(({target:i})=>i.field!==t)),[s,o]=[et(n,Mn),et(n,On)];if(!s||!o||s===o)return[];const r=new Map(o.references.map(c=>[c.place,c]));return s.
references.flatMap(c=>{const i=r.get(c.place);if(i===void 0)return[];const a=[c.text,i.text];return[{reference:i,source:c.target,target:i.target,links:[s.field,o.field],texts:a,keys:[]}]})})}function et(e,t){
return e.map(n=>({link:n,keys:de(n.item,n.field),ends:tt(n.references)})).filter(({keys:n})=>G(n,t)).sort((n,s)=>s.ends-n.ends||n.keys.length-s.keys.length)[0]?.link}function tt(e){return new Set(e.map(
({text:t})=>t)).size}function An(e){const t=e.flatMap(({field:r,references:c})=>{const i=new Set(c.map(({target:l})=>l.field)),a=c.flatMap(l=>{const{place:h,inside:m}=Cn(l,i)??{};if(h===void 0||m===void 0)
return[];const p=de(m.field,r);return[{reference:l,source:h,target:l.target,links:[r],texts:[l.text],keys:p}]}),f=a[0]?.keys??[],d=a[0]!==void 0&&!ue(a[0].reference.place,a[0].source),u=G(f,xn)?"backw\
ard":d||G(f,Ye)?"forward":"none";return 10*a.length>=9*c.length?[{edges:a,way:u}]:[]}),n=t.flatMap(({edges:r,way:c})=>c==="forward"?r:[]),s=t.flatMap(({edges:r,way:c})=>c==="backward"?r:[]),o=n.length>
0?n:s.map(r=>({...r,source:r.target,target:r.source}));return tt(o.map(({reference:r})=>r))>1?o:[]}function Cn(e,t){for(let n=e.place;n;n=n.outer){if(t.has(n.field))return{place:n,inside:n};const s=n.
key===void 0?void 0:e.version.ids.get(JSON.stringify(n.key));for(const o of s?.values()??[]){const[r,...c]=o.filter(({field:i})=>t.has(i));if(r&&c.length===0)return{place:r,inside:n}}}}function Tn(e){
const t=new Map;for(const{reference:s,source:o}of e)for(const r of s.place===o?[]:Nn){const c=le(s.place.value.members.get(r));c!==void 0&&t.set(r,(t.get(r)??new Set).add(c))}const n=[...t].filter(([,
s])=>s.size>1||[...s][0]?.includes(" ")).map(([s])=>s);return({reference:{place:s,slot:o,value:r},source:c,keys:i})=>{const a=s===c?[]:n.map(u=>s.value.members.get(u)),f=[r,...a].map(le).find(u=>u!==void 0),
d=i.filter(u=>!Qe.test(u)).map(Rn);return f??[...d,...o===void 0?[]:[`output ${o+1}`]].join(", ")}}function Rn(e){return/^on[A-Z_-]/.test(e)?qe(e).map(t=>t.charAt(0).toUpperCase()+t.slice(1)).join(" "):
e}function le(e){if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(le);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";
return t.trim()===""||t.length>In||Qe.test(t)?void 0:t}function Dn({places:e},t){const n=new Set(t.flatMap(({source:c,target:i})=>[c,i])),s=new Map;for(const{field:c,value:i}of n)s.set(c,(s.get(c)??new Set).
add((0,g.TN)(i,"type")));const o=new Map;for(const c of e)o.set(c.field,(o.get(c.field)??0)+(n.has(c)?1:-1));const r=({field:c,value:i})=>s.get(c)?.has((0,g.TN)(i,"type"))||(o.get(c)??0)>0;return e.filter(
c=>s.has(c.field)&&r(c))}const nt=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,vn=/^([xywh]|width|height|left|top|zoom)$/i,zn=["x","left","position","positionA\
bsolute"],Un=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,st=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Fn=/hash|digest|checksum|etag|md5|^sha\d*$/i,Pn=/^(?=.*\d)[\w+/=-]{16,}$/,Wn=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,Xn=/^\d{1,15}$/,Jn=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
he=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function ot({base:e,head:t}){const n={base:me(e),head:me(t)},s=(r,c)=>!n.head().has(r)&&!n.base().has(c);function o(r,c,i){const[
a,f]=[r.at(-2),r.at(-1)];if(f?.type!=="member")return!1;const d=l=>l.test(c)&&l.test(i);return Un.test(f.key)&&d(st)||Fn.test(f.key)&&d(Pn)||Wn.test(f.key)&&(d(Xn)||d(he))?!0:a?.type!=="member"&&Jn.test(
f.key)&&d(he)&&s(c,i)}return r=>{if(r.kind==="reordered"||r.kind==="moved")return!1;const c=r.kind==="modified"?[r.from,r.to]:[r.value];if(Bn(r.path)&&c.every(ct))return!0;const[i,a=i]=c;return(i&&a&&
i.type===a.type&&"text"in i&&"text"in a)===!0&&r.kind==="modified"&&o(r.path,(0,g.e1)(i.text),(0,g.e1)(a.text))}}function Kn(e){return he.test(e)||st.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function Bn(e){
if(e.slice(e.findLastIndex(({type:r})=>r==="item")+1).some(r=>r.type==="member"&&nt.test(r.key)))return!0;const[n,s]=[e.at(-2),e.at(-1)];if(s?.type!=="member"||!vn.test(s.key))return!1;if(/^[xy]$/.test(
s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return zn.some(r=>o?.has(r))}function Hn(e,{matches:t}){const n=new Map(t.map(({base:o,head:r})=>[r,o])),s=new Map;
for(const o of e){const{path:r}=o,c=r.findLastIndex(({type:p})=>p==="item"),i=r.findIndex((p,w)=>w>c&&p.type==="member"&&nt.test(p.key)),[a,f]=i<0?[r.at(-2),["x","y"]]:[r[i-1],[rt(r[i])]],d=a?.type===
"item"?a.item:void 0,[u,l]=[it(n.get(d),f),it(d,f)],h=u&&l&&(i>=0||f.includes(rt(r.at(-1)))),m={type:"member",key:f.join(", ")};if(h){const p=r.slice(0,r.indexOf(a)+1);s.set(i<0?a:r[i],{kind:"modified",
path:[...p,m],from:u,to:l})}else s.set(o,o)}return[...s.values()]}function rt(e){return e?.type==="member"?e.key:""}function it(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.
length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function ct(e){if(e.type==="hidden")return!1;if((0,g.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type===
"array"?e.items:[...e.members.values()];return t.length>0&&t.every(ct)}function me(e){let t;return()=>{if(t)return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,g.jn)(s)?t.set((0,g.e1)(
s.text),(t.get((0,g.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var at=k(11345);const ft={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Vn={
added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Gn={same:"-->",added:"=\
=>",removed:"-.->"},dt=40,Zn=500,Yn=5e4,Qn=40,_n=6;function qn(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(({status:i})=>n||i!=="same"));for(const{source:i,target:a,status:f}of t)f!=="same"&&o.add(
i).add(a);if(o.size===0)return;const r=new Set(o);for(const{source:i,target:a}of t)i.status!=="same"&&r.add(a),a.status!=="same"&&r.add(i);for(const i of[r,o]){const a=t.filter(({source:d,target:u})=>i.
has(d)&&i.has(u));if(i.size>dt||a.length>Zn)continue;const f=es(e.filter(d=>i.has(d)),a,s);if(f.length<=Yn)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>dt?(0,$.hS)(o.
size,"node"):"too many connections"}.`}}function es(e,t,n){const s=new Map(e.map((r,c)=>[r,`n${c+1}`])),o=e.map(r=>`  ${s.get(r)}["${ft[r.status]}${ut(n(r.label))||"?"}"]`);for(const{source:r,target:c,
label:i,status:a}of t){const f=`${ft[a]}${ut(n(i))}`.trim();o.push(`  ${s.get(r)} ${Gn[a]}${f===""?"":`|"${f}"|`} ${s.get(c)}`)}for(const[r,c]of Object.entries(Vn)){const i=e.filter(a=>a.status===r).map(
a=>s.get(a));i.length>0&&o.push(`  classDef ${r} ${c}`,`  class ${i.join()} ${r}`)}return[`flowchart ${ts(e,t)>_n?"TD":"LR"}`,...o].join(`
`)}function ts(e,t){const n=new Set(t.map(({target:i})=>i)),s=e.filter(i=>!n.has(i)),o=new Set(s.length>0?s:e.slice(0,1));let[r,c]=[new Set(o),0];for(;r.size>0;){const i=t.flatMap(({source:a,target:f})=>r.
has(a)&&!o.has(f)?[f]:[]);for(const a of i)o.add(a);r=new Set(i),c++}return c}function ut(e){return(0,S.RK)((0,S.Jj)(e.replace(/\s+/g," ").trim(),Qn)).replace(ns,ss)}const ns=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function ss(e){return e==='"'?"#quot;":`#${e.codePointAt(0)};`}const lt=/^(_?id|identifier|uuid)$/;function os(e,t,n){const s={added:new Set,removed:new Set},o=new Set;for(const{status:i,texts:a,label:f,
source:d,target:u,place:l}of n){if(i==="same")continue;l!==d.head&&o.add(l.value);const h=[d.label,u.label,...f.split(", ")].map(m=>JSON.stringify(m));for(const m of[...a,...h])s[i].add(m)}const r=new Set(
[...t.base.nodes,...t.head.nodes].map(({field:i})=>i));function c(i,a,f){return a===void 0||r.has(a)||i.type==="hidden"?Number.NaN:i.type==="array"?pe(i.items,d=>c(d,a.inner.get("[]")??a,f)):i.type===
"object"?pe([...i.members],([d,u])=>{const l=He(a,d);return l?.key===H&&!f.has(JSON.stringify(d))?Number.NaN:c(u,l,f)}):f.has(i.text)?t.links.has(a)?1:0:!t.links.has(a)&&rs(i.text,a)?0:Number.NaN}return i=>{
if(i.kind==="reordered"||i.kind==="moved")return!1;const f=(h=>h.reduce((m,p)=>p.type==="member"?He(m,p.key):m?.inner.get("[]"),e))(i.path),[d,u]=i.path.slice(-2);return i.kind==="modified"?u?.type===
"member"&&lt.test(u.key)&&d?.type==="item"&&o.has(d.item)?!0:c(i.from,f,s.removed)+c(i.to,f,s.added)>0:(u?.type!=="member"||f?.key!==H||s[i.kind].has(JSON.stringify(u.key)))&&c(i.value,f,s[i.kind])>0}}
function rs(e,{key:t,texts:n}){const s=n.get(e)??0,o=s>2&&2*s>=pe([...n.values()],r=>r);return lt.test(t)||o&&/^"?[\w.-]{0,30}"?$/.test(e)}function pe(e,t){return e.reduce((n,s)=>n+t(s),0)}function is(e,t=n=>n){
const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const{root:o,...r}=yn(n,s),c=(0,at.j9)([s,n]),{labelOf:i}=c,a=En(o,r);if(a===void 0)return{picture:void 0,connections:[],size:{
nodes:0,connections:0},tells:()=>!1,labelOf:i,endsOf:()=>{}};const f=cs(e,a,c),d=as(a,f),u=os(o,a,d);ds(e,f,c,u);const l=qn(f,d,{isWhole:e.status!=="modified",hide:t}),h={nodes:a.head.nodes.length,connections:a.
head.connections.length},m=new Map(d.map(w=>[ht(w),`${w.source.label} \u2192 ${w.target.label}`])),p=w=>m.get(w);return{picture:void 0,...l,connections:fs(d),size:h,tells:u,labelOf:i,endsOf:p}}function ht({
place:e,source:t}){return e===t.base||e===t.head?void 0:e.value}function cs({matches:e},{base:t,head:n},s){const o=new Map(n.places.map((u,l)=>[u,l])),r=R(n.places,({value:u})=>u),c=R(n.places,({value:u})=>u.
id),i=R(e,u=>u.base),a=new Map;let f=-1;for(const u of t.nodes){const l=i.get(u.value)?.shift()?.head,m=[...(l&&r.get(l))??[],...c.get(u.value.id)??[]].find(p=>!a.has(p));f=(m&&o.get(m))??f,a.set(m??u,
{base:u,head:m,label:mt(m??u,s),rank:f,status:m?"same":"removed"})}for(const u of n.nodes)a.has(u)||a.set(u,{base:void 0,head:u,label:mt(u,s),rank:o.get(u)??f,status:"added"});return[...a.values()].sort(
(u,l)=>u.rank-l.rank).map((u,l)=>({...u,rank:l}))}function mt({key:e,value:t,array:n},s){const o=["type","componentType","kind","id","identifier","nodeId"].map(r=>(0,g.TN)(t,r));return e??s.nameOf(t,n)??
(0,g.e1)(o.find(r=>r!==void 0)??"?")}function R(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??[];o.push(s),n.set(t(s),o)}return n}function as({base:e,head:t},n){const s=new Map(n.flatMap(
f=>[f.base,f.head].map(d=>[d,f]))),o=(f,d)=>f.flatMap(u=>{const[l,h]=[s.get(u.source),s.get(u.target)];return l&&h?[{...u,source:l,target:h,status:d}]:[]}),r=({source:f,target:d,label:u})=>`${f.rank} ${d.
rank} ${u}`,c=R(o(e.connections,"removed"),r),i=o(t.connections,"added").map(f=>c.get(r(f))?.pop()?{...f,status:"same"}:f),a=({source:f,target:d})=>f.rank+d.rank/n.length;return[...i,...[...c.values()].
flat()].sort((f,d)=>a(f)-a(d))}function fs(e){const t=e.filter(({status:s})=>s!=="same"),n=R(t,({source:s,label:o})=>`${s.rank} ${o}`);return t.flatMap(s=>{const{source:o,target:r,label:c,status:i}=s,
a=n.get(`${o.rank} ${c}`)??[],f=a.length===2?a.find(h=>h!==s&&h.status!==i):void 0,d=f&&[o,r,f.target].every(({base:h,head:m})=>h&&m);if(i==="same"||d&&i==="removed")return[];const u=ht(s),l={from:o.label,
to:r.label,source:o,target:r,...c!==""&&{label:c},...u&&{item:u}};return[d?{kind:"rewired",...l,was:f.target.label}:{kind:i,...l}]})}function ds(e,t,{componentOf:n},s){const o=ot(e),r=t.flatMap(i=>[i.
head,i.base].flatMap(a=>{const f=a&&(0,at.qU)(a.value)===void 0&&n(a.value,a.array);return[(i.base?.value.id===i.head?.value.id?void 0:a)?.value,f].flatMap(u=>u?[{node:i,value:u}]:[])})),c=R(r,({value:i})=>i);
for(const i of e.changes){if(s(i)||o(i))continue;let a=e.head,f;for(const d of i.path)a=us(a,d),f=(a&&c.get(a))??f;"value"in i&&i.value.type!=="hidden"&&(f=c.get(i.value)??f);for(const{node:d}of f??[])
d.status==="same"&&(d.status="modified")}}function us(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:void 0}var pt=k(
66658);const D="***",Z=8,P="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",ls=new RegExp(`(?:${P})$`),hs=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
gt=new RegExp(`^(?:x[-_]?)?(?:${P})$`,"i"),ms=/name|key|header|field/i,ps=/^(?:val|default)/i,gs=/\{\{|\$\{|<%/,wt="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",ws=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${P}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${P})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${P})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${wt}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${wt}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function ys({workflows:e}){const t=new Map,n=r=>{for(const c of[r,...r.split(/[\r\n]+/)].map(i=>i.trim()))if(!(c.
length<Z||ks(c)))for(const i of bs(c)){const a=i.slice(0,Z);t.set(a,(t.get(a)??new Set).add(i))}},s=new Set;for(const{secrets:r,files:c}of e){for(const i of r)n(i);for(const{base:i,head:a}of c)for(const f of[
i,a])f&&Y(f,s,n)}const o=new Map;return r=>{const c=o.get(r);if(c)return c;const i=[];let a=Ss(r,t,i);for(const d of ws)a=a.replace(d,u=>(i.push(u),D));const f={shown:a,hidden:i.join("\0")};return o.set(
r,f),f}}function ge(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return ls.test(t)&&!hs.test(t)}function W(e,t,{members:n}){if($t(t))return!1;if(ge(e))return we(t)||gt.test(e);if(!ps.test(e))return!1;
for(const[s,o]of n)if(o.type==="string"&&ms.test(s)&&ge((0,g.e1)(o.text)))return!0;return!1}function yt(e,...t){return t.every($t)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const o=e[s-1],r=o?.type===
"item"&&o.item.type==="object"?o.item:void 0,c=r?.members.get(n.key);if(r&&c&&W(n.key,c,r))return!0;const i=e.slice(s+1).every(({type:a})=>a==="element");return ge(n.key)&&(gt.test(n.key)||i&&t.some(we))})}
function $t(e){return e.type==="literal"&&!/\d/.test(e.text)}function we(e){return(0,g.jn)(e)||e.type==="array"&&e.items.every(we)}function Y(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.
items)Y(s,t,n);else if(e.type==="object")for(const[s,o]of e.members){if(W(s,o,e))for(const r of kt(o))$s(r,n);Y(o,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,pt.q)((0,g.e1)(e.
text),(0,g.e1)(e.text));s&&Y(s.base,t,n)}}}function $s(e,t){gs.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,"")))}function kt(e){return(0,g.jn)(e)?[(0,g.e1)(e.text)]:(e.type==="array"?e.items:
[...e.members.values()]).flatMap(kt)}function ks(e){return new RegExp("^\\p{L}+$","u").test(e)}function bs(e){const t=c=>JSON.stringify(c).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(
n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,c=>c.toLowerCase()),encodeURI(n)];return[...[e,n].flatMap(c=>[c,t(c),t(t(c))]),t(e).replaceAll("/","\\/"),...o]}function Ss(e,t,n){if(t.size===0)return e;
let[s,o]=["",0];for(let r=0;r<=e.length-Z;r++)for(const c of t.get(e.slice(r,r+Z))??[])e.startsWith(c,r)&&(r>=o&&(s+=e.slice(o,r)+D),n.push(c),o=Math.max(o,r+c.length));return s+e.slice(o)}const ye=80,
bt=8,A={texts:3,min:4,max:60,usual:2},Ms=/^(type|_?id|uuid|identifier)$/i;function Q(e,t,n){if(e.type==="string")return $e(O((0,g.e1)(e.text)),t,n);const s=ke(e,t,ye,n);return s===void 0?void 0:(0,S.SS)(
s,1/0)}function $e(e,t,n){const s=t.mask(e).shown;if(s.length>ye||s.includes(`
`))return;const o=St(e,t,n);return(0,S.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${M(o,t.mask)})`)}function St(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(r=>(0,g.jn)(r)&&(0,g.e1)(r.text)===s)?void 0:s}function ke(e,t,n,s){if((0,g.jn)(e)){const c=Ot(e,t,s);return c.length<=n&&!c.includes("\\n")?c:void 0}const o=[];let r=n-2;for(const{
name:c,member:i,isSecret:a}of Mt(e,t)){const f=a?D:ke(i,t,r-c.length,e.type==="object"?e:void 0);if(f===void 0)return;o.push(c+f),r-=c.length+f.length+2}return e.type==="array"?`[${o.join(", ")}]`:`{${o.
join(", ")}}`}function _(e,t,n){const s=ke(e,t,ye,n);if(s!==void 0)return[s];const o=c=>c.map(i=>`  ${i}`);if((0,g.jn)(e)){const c=t.mask(O((0,g.e1)(e.text))).shown.split(`
`);return c.length===1?[Ot(e,t,n)]:["|",...o(c)]}const r=Mt(e,t).flatMap(({name:c,member:i,isSecret:a})=>(a?[D]:_(i,t,e.type==="object"?e:void 0)).map((d,u)=>u===0?c+d:d));return e.type==="array"?["[",
...o(r),"]"]:["{",...o(r),"}"]}function Mt(e,{mask:t}){return e.type==="array"?e.items.map(n=>({name:"",member:n,isSecret:!1})):Array.from(e.members,([n,s])=>({name:`${JSON.stringify(t(n).shown)}: `,member:s,
isSecret:W(n,s,e)}))}function Ot(e,t,n){if(e.type==="literal")return t.mask(e.text).shown;const s=(0,g.e1)(e.text),o=St(s,t,n);return JSON.stringify(t.mask(O(s)).shown)+(o===void 0?"":` (${t.mask(o).shown}\
)`)}function Os(e,t,n){const{mask:s,labelOf:o,countOf:r}=n,c=new Map,i=(u,l,h)=>{h>(c.get(u)?.weight??0)&&c.set(u,{text:l,weight:h})},a=(u,l,h)=>{if(u.type==="string"){const m=(0,g.e1)(u.text),p=Ms.test(
l)||t.includes(m)||Kn(m)||o(m)!==void 0;if(m.length<A.min||p)return;const w=m.includes("://")?2*A.max:Math.min(m.length,A.max);i(l,s(O(m)).shown,(r(m)>A.usual?.001:1)*(w/(h+1)))}else if(u.type==="arra\
y")for(const m of u.items)a(m,l,h+1);else if(u.type==="object")for(const[m,p]of u.members)W(m,p,u)?i(m,D,A.max):a(p,m,h+1)};a(e,"",0);const[f,...d]=[...c].sort(([,u],[,l])=>l.weight-u.weight);return[...f?
[f]:[],...d.filter(([,{weight:u}])=>u>.1).slice(0,A.texts-1)].map(([u,{text:l}])=>`${M(u,s)}: ${(0,S.SS)(JSON.stringify((0,S.Jj)(l,A.max)),1/0)}`).join(", ")}function O(e){if(!/%[\da-f]{2}/i.test(e)||
/\s/.test(e))return e;try{const t=decodeURIComponent(e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function M(e,t,n=100){return(0,S.SS)(t(e).shown,n)}function X(e){return e.
findLastIndex(({type:t})=>t==="item")+1}function v(e,{mask:t,endsOf:n},s=!1){const o=X(e),r=s?1/0:100,c=e.flatMap((i,a)=>{if(i.type==="element")return[(0,S.SS)(`[${i.index}]`)];if(i.type==="item"){const d=a===
o-1&&i.hint!==void 0?` (${M(i.hint,t)})`:"",u=n(i.item),l=u===void 0||s?i.label:u;return[`**${M(u!==void 0&&s?`${u} (${l})`:l,t,r)}**${d}`]}return!s&&e.slice(a+1).find(({type:d})=>d!=="member")?.type===
"item"?[]:[M(i.key,t,r)]});return c.length>bt&&!s&&c.splice(2,c.length-bt+1,"\u2026"),c.join(" \u203A ")||"the whole file"}function q(e,t){const n=e.map(({path:a})=>v(a,t)),s=a=>{const f=new Map;for(const d of a)
f.set(d,(f.get(d)??0)+1);return f},o=s(n),r=n.map((a,f)=>o.get(a)===1?a:v(e[f]?.path??[],t,!0)),c=s(r),i=new Map;return r.map(a=>c.get(a)===1?a:(i.set(a,(i.get(a)??0)+1),`${a} (${i.get(a)} of ${c.get(
a)})`))}const xs=5,Ns=120,ee={line:": changed, hidden"};function te(e,t){if(e.kind==="modified")return Nt(e,t);if("value"in e)return Is(e,t);if(e.kind==="moved"){const[s,o]=[e.from,e.path].map(r=>v(r.
slice(0,-1),t,!0));return{line:`: moved from ${s} to ${o}`}}if(e.moved.length===0)return{line:": in a new order"};const n=xt(q(e.moved.map(s=>({path:[s]})),t),"moved");return{...n,line:`: in a new ord\
er (${n.line})`}}function xt(e,t=""){return e.length<=xs?{line:`${t===""?"":`${t}: `}${e.join(", ")}`}:{line:`${(0,$.hS)(e.length,"item")}${t===""?"":` ${t}`}`,names:e}}function Nt({path:e,from:t,to:n},s){
if(t.type==="hidden"||n.type==="hidden")return{line:""};if(yt(e,t,n))return ee;if(t.type==="string"&&n.type==="string")return It((0,g.e1)(t.text),(0,g.e1)(n.text),s);const[o,r]=[Q(t,s),Q(n,s)];if(o!==
void 0&&r!==void 0)return o===r?ee:{line:`: ${o} \u2192 ${r}`};const[c,i]=[_(t,s).join(`
`),_(n,s).join(`
`)];return c===i?ee:{line:"",lines:U(c,i)}}function It(e,t,n){const s=O(e)!==O(t)&&(O(e)!==e||O(t)!==t),[o,r,c]=s?[O(e),O(t)," (percent-encoded)"]:[e,t,""],[i,...a]=(0,pt.q)(o,r)?.changes??[];if(i!==void 0){
const p=`${c} (JSON in a text)`;if(a.length>0||i.kind!=="modified")return{line:p,inner:[i,...a]};const w=Nt(i,n);return{...w,line:`${p} \u203A ${v(i.path,n)}${w.line}`}}const[f,d]=[n.mask(o),n.mask(r)];
if(f.shown===d.shown)return{line:c+ee.line};const u=f.hidden===d.hidden?"":" (hidden values differ, too)",[l,h]=[$e(o,n),$e(r,n)];if(l===void 0||h===void 0)return{line:c+u,lines:U(f.shown,d.shown)};const m=Pe(
f.shown,d.shown);return{line:`${c}: ${l} \u2192 ${h}${m===void 0?"":` (${m})`}${u}`}}function Is({kind:e,path:t,value:n},s){if(n.type==="hidden")return{line:""};if(yt(t,n))return{line:": hidden"};const o=n.
type==="object"?Es(t.at(-1),n,s):Q(n,s);if(o!==void 0)return{line:o===""?"":`: ${o}`};const r=n.type==="string"?s.mask(O((0,g.e1)(n.text))).shown:_(n,s).join(`
`),c=e==="added"?U(void 0,r):U(r,void 0);if(n.type!=="object")return{line:"",lines:c,...n.type==="array"&&{title:(0,$.hS)(n.items.length,"element")}};const i=Os(n,Et(t.at(-1)),s);return{line:i===""?"":
`: ${i}`,lines:c,title:(0,$.hS)(n.members.size,"field")}}function Es(e,t,n){if(t.members.size===0&&e?.type!=="item")return"`{}`";const s=Et(e),r=[...t.members].filter(([,i])=>!(0,g.jn)(i)||!s.includes(
(0,g.e1)(i.text))).map(([i,a])=>{const f=W(i,a,t)?(0,S.SS)(D):Q(a,n,t);return f&&`${M(i,n.mask)}: ${f}`}),c=r.join(", ");return r.includes(void 0)||c.length>Ns?void 0:c}function Et(e){return e?.type===
"item"?[e.label,e.hint]:[]}function be(e,t){const n=(0,S.EU)(e,"diff",t===void 0?"  ":"");return t===void 0?`
${n}`:Lt(t,n)}function Lt(e,t){return`
${Se(`<details><summary>${e}</summary>

${t}
</details>`)}`}function Se(e){return e.replace(/^(?=.)/gm,"  ")}var Ls=k(36922);const jt=2,At=60,Me="</details>",js=`<details><summary></summary>


${Me}`.length,As=100;function b(e,t=0,n=()=>""){const s=n(1/0);return s===""?{line:e,under:s,least:e,changes:t}:{line:e,under:s,least:`${e} \u2026`,changes:t,cut:n}}function Ct(e,t){const{placed:n,left:s}=Cs(
e,t),o=new Map;let r=s;for(const[c,{entry:i,sections:a}]of n.entries()){const f=Ts(i,i.least.length+Math.floor(r/(n.length-c)));r-=Rs(f)-i.least.length,o.set(i,f);for(const d of a)o.set(d,[])}return vs(
Rt(e,o).filter(([c])=>c!==""))}function Cs(e,t){const n=Tt(e,[]),s=new Map;for(const{sections:f}of n)for(const d of f)s.set(d,(s.get(d)??0)+1);const o=new Set,r=[];let[c,i]=[t,0];const a=({entry:f,sections:d})=>d.
length===1?0:f.line.length+f.under.length;for(const f of n.sort((d,u)=>a(d)-a(u))){const{entry:d,sections:u}=f,l=u.filter(y=>!o.has(y)),h=u.filter(y=>s.get(y)===1),p=l.map(({heading:y,folded:E})=>y.length+
jt+(E?js:0)).reduce((y,E)=>y+E,d.least.length+jt),w=i+At*(l.length-h.length);if(!(p+w>c)){c-=p,i=w,r.push(f);for(const y of l)o.add(y);for(const y of u)s.set(y,(s.get(y)??0)-1)}}return{placed:r,left:c-
i}}function Tt(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?Tt(s,n):[{entry:s,sections:n}])}function Ts({line:e,under:t,least:n,cut:s},o){if(e.length+t.length<=o)return[e,t];for(let r=o-
e.length-At;s&&r>As;r=Math.floor(r*.7)){const c=s(r);if(c!==""&&e.length+c.length<=o)return[e,c]}return[n]}function Rs(e){return e.reduce((t,n)=>t+n.length,0)}function Rt(e,t){const{heading:n,parts:s,
folded:o}=e,c=s.filter(f=>t.has(f)).flatMap(f=>"parts"in f?Rt(f,t):[t.get(f)??[]]),i=s.filter(f=>!t.has(f)),a=[...c,[Ds(e,i)]];return o?[[`<details><summary>${n}</summary>`],...a,[Me]]:[[n],...a]}function Ds({
noun:e},t){const n=Dt(t);if(n===0)return"";if(e==="connection")return`\u2026 and ${(0,$.hS)(t.length,"more connection")}`;const s=e==="workflow"?` in ${(0,$.hS)(t.length,"more workflow")}`:"";return`\u2026\
 and ${(0,$.hS)(n,"more change")}${s}`}function Dt(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?Dt(n.parts):0)),0)}function vs(e){const t=n=>n?.[0]?.startsWith("- ");return e.flatMap((n,s)=>{const o=n[0]===
Me||t(n)&&t(e[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Oe=3;function zs(e,t,n){if(e.status!=="modified")return J(
e.kind==="json"?Fs(e):e.changes,t);const s=ot(e),o=n?.connections??[],r=new Set(o.map(({item:m})=>m)),c=new Map,[i,a,f]=[[],[],[]];let d=0;for(const m of e.changes)n?.tells(m)?d++:"value"in m&&r.has(m.
value)?c.set(m.value,m):s(m)?f.push(m):Us(m.path,t)?i.push(m):a.push(m);const l=ne(Js(o,c),m=>zt(m,t)).flatMap(m=>Ks(m,c,t)),h=J(a,t);return[...J(i,t),...l.length===0?[]:[{heading:"Connections",parts:l,
noun:"connection",changes:d+c.size}],...l.length===0||h.length===0?h:[{heading:"Elsewhere in the file",parts:h}],...f.length===0?[]:[Xs(e,f,t)]]}function Us(e,{labelOf:t}){return e.some(n=>n.type==="i\
tem"||n.type==="member"&&t(n.key)!==void 0)}function Fs({base:e,head:t,status:n}){const s=n==="removed"?"removed":"added",o=[],r=(i,a)=>{const f=(0,Ls.V)(i,()=>{});if(a.length<3&&f.length>0&&f.every(u=>u.
value.type==="object")||a.length===0&&i.type==="object")for(const{step:u,value:l}of f)u.type==="member"?r(l,[...a,u]):o.push({kind:s,path:[...a,u],value:l});else o.push({kind:s,path:a,value:i})},c=e??
t;return c&&r(c,[]),o}function J(e,t){const n=ne(e,Ps),s=new Map;for(const o of ne(n.filter(r=>r.length<Oe).flat(),({kind:r})=>N[r])){const r=q(o,t);for(const[c,i]of o.entries())s.set(i,r[c]??"")}return n.
flatMap(o=>o.length>=Oe?[Ws(o,t)]:o.map(r=>{const c=te(r,t);return b(`- ${N[r.kind]} ${s.get(r)}${c.line}`,1,se(c,t))}))}function ne(e,t){const n=new Map;for(const s of e){const o=t(s),r=n.get(o);r?r.
push(s):n.set(o,[s])}return[...n.values()]}function Ps(e){const t=X(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||
s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function se({lines:e,title:t,inner:n,names:s},o){if(e)return c=>be(e(c),t);if(n){const c={heading:"",parts:J(n,o)};return i=>`
${Se(Ct(c,i).join(""))}`}const r=s===void 0?"":Lt((0,$.hS)(s.length,"item"),s.join(", "));return c=>r.length<=c?r:""}function Ws(e,t){const[n]=e,s=te(n,t),o=xt(q(vt(e),t)),r=n.kind==="modified"?"":` ${n.
kind}`,c=`- ${N[n.kind]} ${xe(n,t)}${s.line}${r} in ${o.line}`,[i,a]=[se(s,t),se({...o,line:""},t)];return b(c,e.length,f=>i(f)+a(f))}function Xs(e,t,n){const o=ne(Hn(t,e),c=>c.kind+xe(c,n)).flatMap(c=>{
const i=c.map(l=>te(l,n)),a=X(c[0].path)===0||i.some(({lines:l})=>l);if(c.length<Oe||a)return J(c,n);const f=q(vt(c),n),d=i.map(({line:l},h)=>`- ${f[h]}${l}`).join(`
`),u=`- ${N[c[0].kind]} ${xe(c[0],n)} of ${(0,$.hS)(c.length,"item")}`;return[b(u,c.length,l=>d.length>l?"":`
${Se(d)}`)]});return{heading:`Layout and bookkeeping: ${(0,$.hS)(t.length,"change")}`,parts:o,changes:t.length,folded:!0}}function vt(e){return e.map(({path:t})=>({path:t.slice(0,X(t))}))}function xe({
path:e},t){return v(e.slice(X(e)),t)}function Js(e,t){const n={added:new Map,removed:new Map};return e.flatMap(s=>{const{kind:o,source:r,target:c,item:i}=s;if(o==="rewired"||t.has(i))return[[s]];const a=n[o].
get(r),f=a??[s];return a&&a.push(s),n[o].delete(r),n[o].set(c,f),a?[]:[f]})}function Ks(e,t,n){const s=zt(e[0],n);return e.some(([o])=>t.has(o.item))?e.map(([o],r)=>{const c=t.get(o.item),i=e.length===
1?s:`${s} (${r+1} of ${e.length})`;return c?b(i,1,se(te(c,n),n)):b(i)}):[b(e.length===1?s:`${s} (${e.length} times)`)]}function zt(e,{mask:t}){const[n]=e,s=c=>`**${M(c,t)}**`,o=e.map(({to:c,label:i})=>`\
 \u2192 ${s(c)}${i===void 0?"":` (${M(i,t)})`}`),r=n.was===void 0?"":`, was ${s(n.was)}`;return`- ${N[n.kind]} ${s(n.from)}${o.join("")}${r}`}const Bs="<!-- workflow-report -->",Hs=6e4,Vs=1e3,Ut=5;function Gs(e){
const t=ys(e);let n;return({maxLength:s=Hs,maxBytes:o=1/0,headings:r=!0,mark:c=!0}={})=>{n??=Ys(e,t);const i=Qs(e,n,{mask:t,headings:r}),a=c?`${Bs}
`:"";let f=Math.min(s,o);for(;;){const d=[a,...Ct(i,f-a.length-1),`
`],u=o===1/0?0:Buffer.byteLength(d.join(""));if(u<=o||f<Vs)return d;f=Math.floor(f*o*.99/u)}}}function Zs(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function Ys({workflows:e},t){return["changed","added","removed"].flatMap(n=>e.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(o=>qs(o,t))})))}function Qs({workflows:e,missing:t},n,{
mask:s,headings:o}){const r=n.map(({workflow:i,parts:a})=>Ne(_s(i,s,o),a,{changes:Wt(i.counts)})),c=e.filter(({status:i})=>i==="unchanged");return{heading:t===void 0?"":`\`${t}\` doesn't exist: it coun\
ts as empty.`,parts:[...r.length===0?[]:[{heading:"",parts:r,noun:"workflow"}],...oo(c,e.length===0,s),...ro(e,s)]}}function _s({name:e,status:t,counts:n},s,o){const r=t==="added"||t==="removed";if(!r&&
!o)return"";const c=r?`workflow ${t}`:(0,C.cq)(n),i=e===void 0?io(c):`${M(e,s)}: ${c}`;return`${o?"### ":""}${r?`${N[t]} `:""}${i}`}function qs(e,t){const n=e.kind==="json"?is(e,l=>t(l).shown):void 0,
s=me(e.head??e.base),o={mask:t,labelOf:l=>n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},r=Wt((0,C.xS)(e)),c=e.kind==="text"?no(e,o):zs(e,o,n),{nodes:i=0,connections:a=0}=n?.
size??{},f=i===0?"What is in it":`${(0,$.hS)(i,"node")}, ${(0,$.hS)(a,"connection")}`,u=e.status!=="modified"&&c.length>0?[Ne(f,c,{changes:r,folded:!0})]:c;return[...eo(n),Ne(to(e,t),[...u,...so(e,o)],
{changes:r})]}function eo(e){return e?.note!==void 0?[b(e.note)]:e?.picture?[{line:(0,S.EU)(e.picture.trimEnd().split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function Ne(e,t,n){return t.length===0?b(e,n.changes):{heading:e,parts:t,...n}}function to({name:e,kind:t,status:n,changes:s},o){
const r=`**${M(e,o)}**`;return n!=="modified"?`${N[n]} ${r}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${N.modified} ${r}: content modified`:t==="variables"?`${r} (values are never shown\
)`:r}function no({status:e,text:t},n){const[s,o]=[t?.base,t?.head];if(e!=="modified"){const[i,a]=[s,o].map(d=>d===void 0?void 0:n.mask(d).shown),f=U(i,a);return[b("- the whole file",1,d=>be(f(d)))]}const{
line:r,lines:c}=It(s??"",o??"",n);return[b(`- ${N.modified} the whole file${r}`,1,i=>c?be(c(i)):"")]}function so({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,Ut).map(({path:c,
from:i,to:a})=>{const[f,d]=[i,a].map(u=>M(u,t.mask));return`${v(c,t)} (${f} \u2192 ${d})`}),o=e.length>Ut?", \u2026":"",r=`${(0,$.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":
"follow and aren't"} counted`;return[b(`${r}: ${s.join(", ")}${o}`)]}function oo(e,t,n){return e.length===0&&!t?[]:e.every(({name:s})=>s===void 0)?[b("No changes")]:[{...b(`${Ft(e,n)}: no changes`),least:`${Pt(
e)}: no changes`}]}function ro(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.length===0)return[];const s=o=>`The environment variables${o} weren't compared, because one side is a folder with\
out \`env_variables.json\`.`;return n.length===e.length?[b(s(""))]:[{...b(s(` of ${Ft(n,t)}`)),least:s(` of ${Pt(n)}`)}]}function Ft(e,t){return e.flatMap(({name:n})=>n===void 0?[]:[M(n,t)]).join(", ")}
function Pt(e){return(0,$.hS)(e.length,"workflow")}function Wt({added:e,modified:t,removed:n}){return e+t+n}function io(e){return e.charAt(0).toUpperCase()+e.slice(1)}var I=k(24057),L=k(59558);async function co(e,t){
(0,K.n0)({...(0,L.tH)(e,t),...await qt("exports",(0,L.RO)(e))});const n=(0,L.jb)(e),s=Gs(n);return t.unpackTo!==void 0&&(Qt(n),(0,K.n0)(await Gt(s))),t.summary&&await Jt(e,t,s),(0,L.c2)(e,t)}const x={
failed:{row:"\u274C Failed",count:"failed",single:"export failed"},notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",
count:"neither kept as an artifact nor unpacked",single:"exported, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"\
exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F Not unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"\
without a report",single:"exported, but what changed can't be shown"},changed:{row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"\
unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},Xt=Object.values(x),Ie=50;async function Jt(e,t,n){const s=e.map(d=>({exported:d,outcome:ao(d)}));s.sort((d,u)=>Xt.indexOf(
d.outcome)-Xt.indexOf(u.outcome));const[o]=s;if(o===void 0)return;const r=s.map(({exported:d})=>d),c=(0,L.dJ)(r),{fromList:i}=t,a=i?yo(r):$o(o.exported),f=[lo(e,t),mo(s),...c.length===0?[]:[(0,I.cj)((0,Kt.
cZ)(c))]];await(0,I.Sy)(i?fo(s.map(({outcome:d})=>d)):uo(o.exported,o.outcome),...f,...(0,C.Hq)((0,L.jb)(e))?[Zs(Yt(n,i,[...f,a]),"What changed")]:[],a)}function ao(e){if(e.state!=="fetched")return x[e.
state];const{kept:t,unpacked:n}=e;return t.state==="failed"?n.state==="failed"?x.neither:x.notKept:n.state==="failed"?x.notUnpacked:n.state==="off"?x.exported:n.value.compared.state==="failed"?x.notCompared:
n.value.changed?x.changed:x.unchanged}function fo(e){const{changed:t,unchanged:n,exported:s,notCompared:o,notUnpacked:r,notKept:c,neither:i,notTried:a,failed:f}=x,d=[t,n,s,o,r,c,i,a,f].flatMap(u=>{const l=e.
filter(h=>h===u).length;return l===0?[]:[`${l} ${u.count}`]});return`${(0,$.hS)(e.length,"workflow")}: ${d.join(", ")}`}function uo(e,t){const n=(0,L.fs)(e),s=t===x.changed&&n?.status==="changed"?n.counts:
void 0;return`${e.target.name}: ${s?(0,C.cq)(s):t.single}`}function lo(e,{host:t}){const n=(0,S.wh)((0,Bt.Sm)(t));return e.some(({state:s})=>s==="fetched")?`Exported from ${n} in ${(0,$.zK)(performance.
now())}.`:`Nothing was exported from ${n}.`}const ho=[["Workflow",({exported:e})=>({words:e.target.name})],["Name in the package",({exported:e})=>({words:po(e)})],["Result",({outcome:e})=>({words:e.row})],
["What changed",({exported:e})=>({words:go(e)})],["Package",({exported:e})=>wo(e)]];function mo(e){const t=o=>o===""||typeof o=="object"&&"words"in o&&o.words==="",n=new Set(["Name in the package","Wh\
at changed"]),s=ho.filter(([o,r])=>!n.has(o)||e.some(c=>!t(r(c))));return(0,I.tp)(s.map(([o])=>o),e.map(o=>s.map(([,r])=>r(o))))}function po(e){return e.state==="fetched"?e.ownName?.name??"":""}function go(e){
const t=(0,L.fs)(e);return t===void 0||t.status==="unchanged"?"":t.status==="changed"?(0,C.cq)(t.counts):"new"}function wo(e){if(e.state!=="fetched")return"";const{kept:t,size:n,target:s}=e,o=` (${(0,$.
Xe)(n)})`;return t.state==="done"?{text:t.value.name,href:t.value.url,after:o}:{words:`${s.name}.zip${o}`}}function oe(e){return e.state==="notTried"?{}:e.job}function yo(e){const t=e.map(s=>[{words:s.
target.name},s.target.workflowId,s.target.flowId,oe(s)["dock-status-id"]??"",oe(s)["export-job-id"]??"",s.state==="fetched"?s.sha256:""]),n=["Workflow","Workflow ID","Flow ID","Dock status ID","Export\
 job ID","SHA-256 of the package"];return(0,I.TM)("IDs and SHA-256 digests",(0,I.tp)(n,t))}function $o(e){const t=e.state==="fetched"?e:void 0,n=(0,I.Bu)([["Workflow ID",e.target.workflowId],["Flow ID",
e.target.flowId],["Dock status ID",oe(e)["dock-status-id"]],["Export job ID",oe(e)["export-job-id"]],["SHA-256 of the package",t?.sha256],["SHA-256 of the artifact",t?.kept.state==="done"?t.kept.value.
digest:void 0]]);if(!t)return(0,I.TM)("IDs",n);const{files:s}=t,o=s.slice(0,Ie).map(({name:r,size:c})=>[r,{words:(0,$.Xe)(c)}]);return s.length>Ie&&o.push([{words:`and ${(0,$.hS)(s.length-Ie,"more fil\
e")}`},""]),(0,I.TM)("IDs, SHA-256 digests and files",`${n}

${(0,I.tp)(["File","Size"],o)}`)}})};export{So as id,Mo as ids,Oo as modules};
