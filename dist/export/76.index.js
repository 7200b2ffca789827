const yo=76,$o=[76],ko={18076:((wo,je,y)=>{y.r(je),y.d(je,{finishExport:()=>no,writeExportPage:()=>Ft});var Ut=y(83273),Pt=y(83149),ie=y(51455),ce=y(76760),T=y(66561),k=y(58132),w=y(30706),Ce=y(61318),
Wt=y(75367);const H=240,P=40,Xt=500,Re=5e4,Jt=2e6,Bt=.4,Te=6;function Kt(e,t){const n=i=>i.length>H,s=(i,c)=>c.map(a=>({mark:i,text:a}));if(!e.some(n)&&!t.some(n))return[...s("-",e),...s("+",t)];const o=[];
let r=0;for(const i of(0,Ce.E)([...e],[...t],{comparator:Ht(e,t)})){if(i.added)o.push(...s("+",i.value));else if(i.removed)o.push(...s("-",i.value));else for(const[c,a]of i.value.entries())o.push(...Gt(
e[r+c]??"",a));i.added||(r+=i.value.length)}return o}function Ht(e,t){if(e.length===1&&t.length===1)return()=>!0;const n=o=>o.reduce((r,i)=>r+i.length,0);if(n(e)*t.length+n(t)*e.length>Jt)return()=>!1;
const s=new Map([...e,...t].map(o=>[o,_t(o)]));return(o,r)=>{const[i,c]=[s.get(o)??new Set,s.get(r)??new Set];let a=0;for(const f of i)c.has(f)&&a++;return 2*a>Bt*(i.size+c.size)}}function _t(e){const t=new Set;
for(let n=0;n<=e.length-Te;n++)t.add(e.slice(n,n+Te));return t}function Gt(e,t){const n=Fe(e,t),s=Ue(e,t,n),o=Vt(e.slice(n,e.length-s),t.slice(n,t.length-s)).flatMap(c=>[{mark:"-",text:ve(e,n+c.from[0],
n+c.from[1])},{mark:"+",text:ve(t,n+c.to[0],n+c.to[1])}]),r=o.reduce((c,{text:a})=>c+a.length,0);return!(e.length<=H&&t.length<=H)&&r<.8*(e.length+t.length)?o:[{mark:"-",text:e},{mark:"+",text:t}]}function Vt(e,t){
const s=e.length<=Re&&t.length<=Re?(0,Wt.pR)(e,t,{maxEditLength:Xt}):void 0;if(s===void 0)return[{from:[0,e.length],to:[0,t.length]}];const o=[];let[r,i]=[0,0];for(const{value:c,added:a,removed:f}of s){
const[d,u]=[r,i];if(a||(r+=c.length),f||(i+=c.length),!a&&!f)continue;const l=o.at(-1);l&&d-l.from[1]<2*P?(l.from[1]=r,l.to[1]=i):o.push({from:[d,r],to:[u,i]})}return o}function ve(e,t,n){const s=t>P+
20?ze(e,t-P):0,o=e.length-n>P+20?ze(e,n+P):e.length;return`${s>0?"\u2026":""}${e.slice(s,o)}${o<e.length?"\u2026":""}`}function De(e,t){if(e.length<=t)return e;const n=(0,k.Jj)(e,Math.max(0,t-30));return`${n}\
 ${(0,w.hS)(e.length-n.length+1,"more character")}`}function ze(e,t){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(e.slice(t-1,t+1))?t-1:t}function Fe(e,t){const n=Math.min(e.length,t.length);let s=0;
for(;s<n&&e[s]===t[s];)s++;return s}function Ue(e,t,n){const s=Math.min(e.length,t.length)-n;let o=0;for(;o<s&&e[e.length-1-o]===t[t.length-1-o];)o++;return o}const j=2,Zt=1e3,Yt=20,Pe="spaces at the \
end";function W(e,t){const[n,s]=[Be(e),Be(t)],o=Qt(n.lines,s.lines);return e!==void 0&&t!==void 0&&n.ends!==s.ends&&o.unshift({note:`line ends: ${n.ends} \u2192 ${s.ends}`}),(i=1/0)=>qt(o,i)}function Qt(e,t){
const n=Fe(e,t),s=Ue(e,t,n),o=[e.slice(n,e.length-s),t.slice(n,t.length-s)],r=new Set(o[0]),c=(o[1].some(l=>r.has(l))?(0,Ce.E)(...o,{maxEditLength:Zt}):void 0)??[...o[0].length>0?[{value:o[0],removed:!0,
added:!1}]:[],...o[1].length>0?[{value:o[1],removed:!1,added:!0}]:[]];if(c.length===0)return[];const a=l=>l.map(m=>({context:De(m,H)})),f=n<=j+1?0:n-j,d=f>0?[{note:`line ${f+1}`}]:[];d.push(...a(e.slice(
f,n)));let u=n+1;for(const[l,{value:m,removed:h,added:p}]of c.entries()){const[$,R]=[c[l-1],c[l+1]];if(h)d.push(...We(m,R?.added?R.value:[]));else if(p&&!$?.removed)d.push(...We([],m));else if(!p&&m.length<=
2*j+1)d.push(...a(m));else if(!p){const K={note:`line ${u+m.length-j}`};d.push(...a(m.slice(0,j)),K,...a(m.slice(-j)))}h||(u+=m.length)}return[...d,...a(t.slice(t.length-s,t.length-s+j))]}function We(e,t){
const n=Kt(e,t),s=tn(n);return[...s.length===0?[]:[{note:`hard to see: ${s.join(", ")}`}],{rows:n}]}function qt(e,t){const n=[];let s=t,o=0;const r=i=>{n.push(i),s-=i.length+1};for(const i of e)if("ro\
ws"in i){const c=o>0?new Map:en(i.rows,s);for(const a of i.rows){const f=c.get(a);f===void 0?o++:r(`${a.mark} ${f}`)}}else{const c="note"in i?`@@ ${i.note} @@`:`  ${i.context}`;o===0&&c.length<s&&r(c)}
return o===0?n:[...n,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function Xe(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||v(n)!==v(s))return;const o=v(e)===v(t)?[]:[`Unicode forms: ${Je(e)}\
 \u2192 ${Je(t)}`];if(n===s)return o[0];const r=n.trimEnd()===s.trimEnd()?Pe:n.trimStart()===s.trimStart()?"indentation":"white space";return[...o,r].join(", ")}function v(e){return e.replace(/\s+/g,"")}
function Je(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function Be(e){const t=e?.split(`
`)??[],n=t.slice(0,-1);return n.length===0||!n.every(s=>s.endsWith("\r"))?{lines:t,ends:"LF"}:{lines:[...n.map(s=>s.slice(0,-1)),...t.slice(-1)],ends:"CRLF"}}function en(e,t){const n=["-","+"].map(a=>e.
filter(f=>f.mark===a)),[s=0,o=0]=n.map(a=>a.reduce((f,{text:d})=>f+d.length+3,0)),r=Math.max(Math.floor(t/2),t-o),i=[r,t-Math.min(s,r)],c=new Map;for(const[a,f]of n.entries()){let d=i[a]??0;for(const u of f){
if(u.text.length+3>d&&d<Yt+30)break;const l=De(u.text,d-3);c.set(u,l),d-=l.length+3}}return c}function tn(e){const t=i=>e.filter(c=>c.mark===i).map(({text:c})=>c),[n,s]=[t("-"),t("+")],o=new Map(n.map(
i=>[v(i.normalize()),i])),r=s.flatMap(i=>{const c=o.get(v(i.normalize()));return c===void 0?[]:Xe(c,i)??[]});return n.length>0&&s.length>0&&n.some(Ke)!==s.some(Ke)&&r.push(Pe),[...new Set(r)]}function Ke(e){
return e!==e.trimEnd()}const _="*",G="{}",nn=/^(_?id|key|name|label|title|identifier|uuid|guid|alias)$|[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,He=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
ae=200,sn=64;function on(e,t){const n=new Set;for(const o of[e,t])fe(o,n);const s=_e("",void 0);return{root:s,base:Ze(e,s,n),head:Ze(t,s,n)}}function fe(e,t){if(e.type==="array")for(const n of e.items)
fe(n,t);else if(e.type==="object")for(const n of e.members.values())fe(n,t);else e.text.length<=ae&&t.add(e.text)}function _e(e,t){return{key:e,outer:t,inner:new Map,texts:new Map,references:new Map}}
function de(e,t){return t===e||t.outer===void 0?[]:[...de(e,t.outer),t.key]}function Ge(e,t){return e?.inner.get(G)??e?.inner.get(t)??e?.inner.get(_)}function Ve({key:e},t){return t.startsWith('"')?t.
length>2:He.test(e)&&/^\d+$/.test(t)}function Ze(e,t,n){const s=[],o=[];function r(l,m){l.type==="array"?i(l.items,{...m,field:V(m.field,"[]")}):l.type==="object"?c(l,m):l.text.length<=ae&&d(l.text,m)}
function i(l,m){const h=l.length>1&&l.some(({type:p})=>p==="array");for(const[p,$]of l.entries())a($,h?{...m,slot:p}:m,void 0)}function c(l,m){const h=rn(l,n);for(const[p,$]of l.members){const R={...m,
field:V(m.field,h?_:p)};h?f($,l,a($,R,p)):r($,R)}}function a(l,m,h){if(l.type!=="object")return r(l,m),m;const p={value:l,field:m.field,outer:m.place,depth:(m.place?.depth??0)+1,key:h};return s.push(p),
r(l,{...m,place:p}),{...m,place:p}}function f(l,m,h){for(const[p,$]of l.type==="object"?l.members:[]){if($.type!=="object"||![...$.members.keys()].some(K=>m.members.has(K)))continue;const R=V(V(h.field,
p),G);for(const[K,go]of $.members)d(JSON.stringify(K),{...h,field:R},go)}}function d(l,m,h){m.field.texts.set(l,(m.field.texts.get(l)??0)+1),Ve(m.field,l)&&o.push({...m,text:l,value:h})}r(e,{field:t,place:void 0});
const u={places:s,ids:cn(s)};for(const l of o)an(l,u);return u}function V(e,t){const n=e.inner.get(t)??_e(t,e);return e.inner.set(t,n),n}function rn({members:e},t){const n=[...e.values()];if(e.size===
0||!n.every(Ye))return!1;const s=new Set(n.flatMap(r=>[...r.members.values()].filter(Ye).flatMap(i=>[...i.members.keys()]))),o=r=>t.has(JSON.stringify(r))||s.has(r);return 2*[...e.keys()].filter(r=>!He.
test(r)&&o(r)).length>=e.size}function Ye(e){return e.type==="object"}function cn(e){const t=new Map,n=(s,o,r)=>{const i=t.get(s)??new Map,c=i.get(o)??[];c.push(r),t.set(s,i.set(o,c))};for(const s of e){
s.key!==void 0&&n(JSON.stringify(s.key),_,s);for(const[o,r]of s.value.members)"text"in r&&r.text.length<=ae&&nn.test(o)&&n(r.text,o,s)}return t}function an({field:e,place:t,slot:n,text:s,value:o},r){if(t!==
void 0)for(const[i,c]of r.ids.get(s)??[]){const a=fn(c,t);if(a===void 0)continue;const f=e.references.get(i)??[];f.push({version:r,text:s,place:t,target:a,slot:n,value:o}),e.references.set(i,f)}}function fn(e,t){
if(e.length<2)return e[0];if(e.length>sn)return;const n=new Set;for(let i=t;i;i=i.outer)n.add(i);const s=e.map(i=>{let c=i;for(;c&&!n.has(c);)c=c.outer;return c?.depth??0}),o=Math.max(...s),r=e.filter(
(i,c)=>s[c]===o);return r.length===1?r[0]:void 0}const dn=/^(source|from|origin|src|tail|out)$/,un=/^(target|to|dest|destination|head|in)$/,Qe=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
ln=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,qe=/^(\[\]|\*|\{\}|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
mn=["label","title","name","condition","if","when","event","type","relationship","selectedRelationships"],hn=60;function pn(e,t){const n=et(e).flatMap(gn),s=wn(n),o=s.length>0?s:yn(n);if(o.length===0)
return;const r=kn(o),i=a=>{const d=o.filter(({reference:u})=>u.version===a).map(u=>({...u,label:r(u),place:u.reference.place}));return{places:a.places,nodes:bn(a,o),connections:d}},c=new Set(o.flatMap(
a=>a.links));return{base:i(t.base),head:i(t.head),links:c}}function et(e){return[e,...[...e.inner.values()].flatMap(et)]}function gn(e){let t=[];for(const[,c]of[...e.references].sort(([a])=>a===_?1:-1)){
const a=c.filter(({place:f,target:d})=>!ue(f,d));a.length>t.length&&2*a.length>=c.length&&(t=c)}const[n]=t;if(n===void 0)return[];const s=[...e.texts].filter(([c])=>Ve(e,c)),o=s.reduce((c,[,a])=>c+a,0),
r=s.length-new Set(t.map(({text:c})=>c)).size,i=2*t.length>=o&&r<=2&&Z([e.outer?.key??"",e.key],Qe);return 10*t.length>=9*o||i?[{field:e,item:n.place.field,references:t}]:[]}function ue(e,t){return e!==
void 0&&(e===t||ue(e.outer,t))}function Z(e,t){return e.flatMap(tt).some(n=>t.test(n.toLowerCase()))}function tt(e){return e.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)}function wn(e){return[...new Set(e.
map(({item:t})=>t))].flatMap(t=>{const n=e.filter(i=>i.item===t&&i.references.every(({target:c})=>c.field!==t)),[s,o]=[nt(n,dn),nt(n,un)];if(!s||!o||s===o)return[];const r=new Map(o.references.map(i=>[
i.place,i]));return s.references.flatMap(i=>{const c=r.get(i.place);if(c===void 0)return[];const a=[i.text,c.text];return[{reference:c,source:i.target,target:c.target,links:[s.field,o.field],texts:a,keys:[]}]})})}
function nt(e,t){return e.map(n=>({link:n,keys:de(n.item,n.field),ends:st(n.references)})).filter(({keys:n})=>Z(n,t)).sort((n,s)=>s.ends-n.ends||n.keys.length-s.keys.length)[0]?.link}function st(e){return new Set(
e.map(({text:t})=>t)).size}function yn(e){const t=e.flatMap(({field:r,references:i})=>{const c=new Set(i.map(({target:l})=>l.field)),a=i.flatMap(l=>{const{place:m,inside:h}=$n(l,c)??{};if(m===void 0||
h===void 0)return[];const p=de(h.field,r);return[{reference:l,source:m,target:l.target,links:[r],texts:[l.text],keys:p}]}),f=a[0]?.keys??[],d=a[0]!==void 0&&!ue(a[0].reference.place,a[0].source),u=Z(f,
ln)?"backward":d||Z(f,Qe)?"forward":"none";return 10*a.length>=9*i.length?[{edges:a,way:u}]:[]}),n=t.flatMap(({edges:r,way:i})=>i==="forward"?r:[]),s=t.flatMap(({edges:r,way:i})=>i==="backward"?r:[]),
o=n.length>0?n:s.map(r=>({...r,source:r.target,target:r.source}));return st(o.map(({reference:r})=>r))>1?o:[]}function $n(e,t){for(let n=e.place;n;n=n.outer){if(t.has(n.field))return{place:n,inside:n};
const s=n.key===void 0?void 0:e.version.ids.get(JSON.stringify(n.key));for(const o of s?.values()??[]){const[r,...i]=o.filter(({field:c})=>t.has(c));if(r&&i.length===0)return{place:r,inside:n}}}}function kn(e){
const t=new Map;for(const{reference:s,source:o}of e)for(const r of s.place===o?[]:mn){const i=le(s.place.value.members.get(r));i!==void 0&&t.set(r,(t.get(r)??new Set).add(i))}const n=[...t].filter(([,
s])=>s.size>1||[...s][0]?.includes(" ")).map(([s])=>s);return({reference:{place:s,slot:o,value:r},source:i,keys:c})=>{const a=s===i?[]:n.map(u=>s.value.members.get(u)),f=[r,...a].map(le).find(u=>u!==void 0),
d=c.filter(u=>!qe.test(u)).map(Sn);return f??[...d,...o===void 0?[]:[`output ${o+1}`]].join(", ")}}function Sn(e){return/^on[A-Z_-]/.test(e)?tt(e).map(t=>t.charAt(0).toUpperCase()+t.slice(1)).join(" "):
e}function le(e){if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(le);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";
return t.trim()===""||t.length>hn||qe.test(t)?void 0:t}function bn({places:e},t){const n=new Map;for(const{field:s,value:o}of t.flatMap(({source:r,target:i})=>[r,i]))n.set(s,(n.get(s)??new Set).add(ot(
o)));return e.filter(({field:s,value:o})=>n.get(s)?.has(ot(o)))}function ot({members:e}){const t=e.get("type");return t?.type==="string"?t.text:""}const Mn=["name","title","label","displayName","displ\
ay_name"],xn=["type","componentType","kind","Type"],On=["id","_id","identifier","nodeId","key","uuid"],Nn=/^(_?id|identifier|uuid|guid|(node|step|task|action|state)_?id)$/i,En=/(Id|_id|Ref|^type)$/,In=/^(data|node|localeData|[a-z]{2}(_[A-Z]{2})?)$/;
function Ln(e){function t(o){for(const{ids:r}of e){const i=[...r.get(o)??[]],c=new Set(i.flatMap(([a,f])=>Nn.test(a)?f:[]));if(c.size>0)return c.size===1?[...c][0]:void 0}}function n(o){if(Y(o)===void 0)
for(const[r,i]of o.value.members){if(i.type!=="string"||!En.test(r))continue;const c=t(r==="type"?i.text.replace(/^"\w+:/,'"'):i.text);if(c&&c!==o&&Y(c)!==void 0)return c}}function s(o){const r=n(o);return Y(
r||o)}return{componentOf:n,nameOf:o=>s(o)??it(o.value,[...xn,...On])??"?",labelOf(o){const r=/\d/.test(o)?t(o):void 0,i=r&&s(r);return i!==void 0&&JSON.stringify(i)!==o?i:void 0}}}function Y({key:e,value:t}){
return e??rt(t)}function rt(e){const t=it(e,Mn);if(t!==void 0)return t;for(const[n,s]of e.members){const o=s.type==="object"&&In.test(n)?rt(s):void 0;if(o!==void 0)return o}}function it({members:e},t){
return t.map(s=>e.get(s)).flatMap(s=>s?.type==="string"?[String(JSON.parse(s.text))]:[]).find(s=>s.trim()!=="")}var g=y(53436);const ct=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,
An=/^([xywh]|width|height|left|top|zoom)$/i,jn=["x","left","position","positionAbsolute"],Cn=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,at=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Rn=/hash|digest|checksum|etag|md5|^sha\d*$/i,Tn=/^(?=.*\d)[\w+/=-]{16,}$/,vn=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,Dn=/^\d{1,15}$/,zn=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
me=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function ft({base:e,head:t}){const n={base:mt(e),head:mt(t)},s=(r,i)=>!n.head().has(r)&&!n.base().has(i);function o(r,i,c){const[
a,f]=r.slice(-2),d=r.length===1?a:f;if(d?.type!=="member")return!1;const u=m=>m.test(i)&&m.test(c);return Cn.test(d.key)&&u(at)||Rn.test(d.key)&&u(Tn)||vn.test(d.key)&&(u(Dn)||u(me))?!0:(r.length===1||
a?.type!=="member")&&zn.test(d.key)&&u(me)&&s(i,c)}return r=>{if(r.kind==="reordered"||r.kind==="moved")return!1;const i=r.kind==="modified"?[r.from,r.to]:[r.value];if(Un(r.path)&&i.every(lt))return!0;
const[c,a=c]=i;return(c&&a&&c.type===a.type&&"text"in c&&"text"in a)===!0&&r.kind==="modified"&&o(r.path,(0,g.e1)(c.text),(0,g.e1)(a.text))}}function Fn(e){return me.test(e)||at.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.
test(e)}function Un(e){if(e.slice(e.findLastIndex(({type:r})=>r==="item")+1).some(r=>r.type==="member"&&ct.test(r.key)))return!0;const[n,s]=e.slice(-2);if(s?.type!=="member"||!An.test(s.key))return!1;
if(/^[xy]$/.test(s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return jn.some(r=>o?.has(r))}function Pn(e,{matches:t}){const n=new Map(t.map(({base:o,head:r})=>[
r,o])),s=new Map;for(const o of e){const{path:r}=o,i=r.findIndex(h=>h.type==="member"&&ct.test(h.key)),[c,a]=i<0?[r.at(-2),["x","y"]]:[r[i-1],[dt(r[i])]],f=c?.type==="item"?c.item:void 0,[d,u]=[ut(n.get(
f),a),ut(f,a)],l=d&&u&&(i>=0||a.includes(dt(r.at(-1)))),m={type:"member",key:a.join(", ")};l?s.set(c,{kind:"modified",path:[...r.slice(0,r.indexOf(c)+1),m],from:d,to:u}):s.set(o,o)}return[...s.values()]}
function dt(e){return e?.type==="member"?e.key:""}function ut(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.length<t.length))return n.length===1?n[0]:{type:"array",id:0,
items:n,unordered:!1}}function lt(e){if(e.type==="hidden")return!1;if((0,g.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type==="array"?e.items:[...e.members.values()];return t.length>
0&&t.every(lt)}function mt(e){let t;return()=>{if(t)return t;t=new Set;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,g.jn)(s)?t.add((0,g.e1)(s.text)):n.push(...s.type==="array"?s.items:s.members.values());
return t}}const ht={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Wn={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"\
fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Xn={same:"-->",added:"==>",removed:"-.->"},pt=40,Jn=500,Bn=5e4,Kn=40,Hn=6;function _n(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(
({status:c})=>n||c!=="same"));for(const{source:c,target:a,status:f}of t)f!=="same"&&o.add(c).add(a);if(o.size===0)return;const r=new Set(o);for(const{source:c,target:a}of t)c.status!=="same"&&r.add(a),
a.status!=="same"&&r.add(c);for(const c of[r,o]){const a=t.filter(({source:d,target:u})=>c.has(d)&&c.has(u));if(c.size>pt||a.length>Jn)continue;const f=Gn(e.filter(d=>c.has(d)),a,s);if(f.length<=Bn)return{
picture:f}}return{note:`The picture is left out: it would have ${o.size>pt?(0,w.hS)(o.size,"node"):"too many connections"}.`}}function Gn(e,t,n){const s=new Map(e.map((r,i)=>[r,`n${i+1}`])),o=e.map(r=>`\
  ${s.get(r)}["${ht[r.status]}${gt(n(r.label))}"]`);for(const{source:r,target:i,label:c,status:a}of t){const f=`${ht[a]}${gt(n(c))}`.trim();o.push(`  ${s.get(r)} ${Xn[a]}${f===""?"":`|"${f}"|`} ${s.get(
i)}`)}for(const[r,i]of Object.entries(Wn)){const c=e.filter(a=>a.status===r).map(a=>s.get(a));c.length>0&&o.push(`  classDef ${r} ${i}`,`  class ${c.join()} ${r}`)}return[`flowchart ${Vn(e,t)>Hn?"TD":
"LR"}`,...o].join(`
`)}function Vn(e,t){const n=new Set(t.map(({target:c})=>c)),s=e.filter(c=>!n.has(c)),o=new Set(s.length>0?s:e.slice(0,1));let[r,i]=[new Set(o),0];for(;r.size>0;){const c=t.flatMap(({source:a,target:f})=>r.
has(a)&&!o.has(f)?[f]:[]);for(const a of c)o.add(a);r=new Set(c),i++}return i}function gt(e){return(0,k.RK)((0,k.Jj)(e.replace(/\s+/g," ").trim(),Kn)).replace(Zn,Yn)}const Zn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function Yn(e){return e==='"'?"#quot;":`#${e.codePointAt(0)};`}const wt=/^(_?id|identifier|uuid)$/;function Qn(e,t=n=>n){const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const{
root:o,...r}=on(n,s),i=Ln([r.head,r.base]),{labelOf:c}=i,a=pn(o,r);if(a===void 0)return{picture:void 0,connections:[],size:{nodes:0,connections:0},tells:()=>!1,labelOf:c};const f=qn(e,a,i),d=es(a,f),u=ns(
o,a,d);os(e,f,i,u);const l=_n(f,d,{isWhole:e.status!=="modified",hide:t}),m={nodes:a.head.nodes.length,connections:a.head.connections.length};return{picture:void 0,...l,connections:ts(d),size:m,tells:u,
labelOf:c}}function qn({matches:e},{base:t,head:n},{nameOf:s}){const o=new Map(n.places.map((u,l)=>[u,l])),r=D(n.places,({value:u})=>u),i=D(n.places,({value:u})=>u.id),c=D(e,u=>u.base),a=new Map;let f=-1;
for(const u of t.nodes){const l=c.get(u.value)?.shift()?.head,h=[...(l&&r.get(l))??[],...i.get(u.value.id)??[]].find(p=>!a.has(p));f=(h&&o.get(h))??f,a.set(h??u,{base:u,head:h,label:s(h??u),rank:f,status:h?
"same":"removed"})}for(const u of n.nodes)a.has(u)||a.set(u,{base:void 0,head:u,label:s(u),rank:o.get(u)??f,status:"added"});return[...a.values()].sort((u,l)=>u.rank-l.rank).map((u,l)=>({...u,rank:l}))}
function D(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??[];o.push(s),n.set(t(s),o)}return n}function es({base:e,head:t},n){const s=new Map(n.flatMap(f=>[f.base,f.head].map(d=>[d,f]))),o=(f,d)=>f.
flatMap(u=>{const[l,m]=[s.get(u.source),s.get(u.target)];return l&&m?[{...u,source:l,target:m,status:d}]:[]}),r=({source:f,target:d,label:u})=>`${f.rank} ${d.rank} ${u}`,i=D(o(e.connections,"removed"),
r),c=o(t.connections,"added").map(f=>i.get(r(f))?.pop()?{...f,status:"same"}:f),a=({source:f,target:d})=>f.rank+d.rank/n.length;return[...c,...[...i.values()].flat()].sort((f,d)=>a(f)-a(d))}function ts(e){
const t=e.filter(({status:s})=>s!=="same"),n=D(t,({source:s,label:o})=>`${s.rank} ${o}`);return t.flatMap(s=>{const{source:o,target:r,label:i,status:c}=s,a=n.get(`${o.rank} ${i}`)??[],f=a.length===2?a.
find(l=>l!==s&&l.status!==c):void 0,d=f&&[o,r,f.target].every(({base:l,head:m})=>l&&m);if(c==="same"||d&&c==="removed")return[];const u={from:o.label,to:r.label,source:o,target:r,...i!==""&&{label:i}};
return[d?{kind:"rewired",...u,was:f.target.label}:{kind:c,...u}]})}function ns(e,t,n){const s={added:new Set,removed:new Set},o=new Set;for(const{status:c,texts:a,label:f,source:d,target:u,place:l}of n){
if(c==="same")continue;l!==d.head&&o.add(l.value);const m=[d.label,u.label,...f.split(", ")].map(h=>JSON.stringify(h));for(const h of[...a,...m])s[c].add(h)}const r=new Set([...t.base.nodes,...t.head.
nodes].map(({field:c})=>c));function i(c,a,f){return a===void 0||r.has(a)||c.type==="hidden"?Number.NaN:c.type==="array"?he(c.items,d=>i(d,a.inner.get("[]")??a,f)):c.type==="object"?he([...c.members],
([d,u])=>{const l=Ge(a,d);return l?.key===G&&!f.has(JSON.stringify(d))?Number.NaN:i(u,l,f)}):f.has(c.text)?t.links.has(a)?1:0:!t.links.has(a)&&ss(c.text,a)?0:Number.NaN}return c=>{if(c.kind==="reorder\
ed"||c.kind==="moved")return!1;const f=(m=>m.reduce((h,p)=>p.type==="member"?Ge(h,p.key):h?.inner.get("[]"),e))(c.path),[d,u]=c.path.slice(-2);return c.kind==="modified"?u?.type==="member"&&wt.test(u.
key)&&d?.type==="item"&&o.has(d.item)?!0:i(c.from,f,s.removed)+i(c.to,f,s.added)>0:(u?.type!=="member"||f?.key!==G||s[c.kind].has(JSON.stringify(u.key)))&&i(c.value,f,s[c.kind])>0}}function ss(e,{key:t,
texts:n}){const s=n.get(e)??0,o=s>2&&2*s>=he([...n.values()],r=>r);return wt.test(t)||o&&/^"?[\w.-]{0,30}"?$/.test(e)}function he(e,t){return e.reduce((n,s)=>n+t(s),0)}function os(e,t,{componentOf:n},s){
const o=ft(e),r=t.flatMap(c=>[c.head,c.base].flatMap(a=>{const f=a&&n(a);return[c.base?.value.id===c.head?.value.id?void 0:a,f].flatMap(u=>u?[{node:c,value:u.value}]:[])})),i=D(r,({value:c})=>c);for(const c of e.
changes){if(s(c)||o(c))continue;let a=e.head,f;for(const d of c.path)a=rs(a,d),f=(a&&i.get(a))??f;"value"in c&&c.value.type!=="hidden"&&(f=i.get(c.value)??f);for(const{node:d}of f??[])d.status==="same"&&
(d.status="modified")}}function rs(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:void 0}var is=y(66658);const C="\
***",Q=8,X="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",cs=new RegExp(`(?:${X})$`),as=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
yt=new RegExp(`^(?:x[-_]?)?(?:${X})$`,"i"),fs=/name|key|header|field/i,ds=/^(?:val|default)/i,us=/\{\{|\$\{|<%/,$t="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",ls=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${X}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${X})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${X})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${$t}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${$t}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function ms({workflows:e}){const t=new Map,n=o=>{for(const r of[o,...o.split(/[\r\n]+/)].map(i=>i.trim()))if(!(r.
length<Q||ps(r)))for(const i of gs(r)){const c=i.slice(0,Q);t.set(c,(t.get(c)??new Set).add(i))}},s=new Set;for(const{secrets:o,files:r}of e){for(const i of o)n(i);for(const{base:i,head:c}of r)for(const a of[
i,c])a&&ge(a,s,n)}return o=>{const r=[];let i=ws(o,t,r);for(const c of ls)i=i.replace(c,a=>(r.push(a),C));return{shown:i,hidden:r.join("\0")}}}function pe(e){const t=e.toLowerCase().replace(/[^a-z]/g,
"");return cs.test(t)&&!as.test(t)}function J(e,t,{members:n}){if(pe(e))return kt(t)||yt.test(e);if(!ds.test(e))return!1;for(const[s,o]of n)if(o.type==="string"&&fs.test(s)&&pe((0,g.e1)(o.text)))return!0;
return!1}function kt(e){return(0,g.jn)(e)||e.type==="array"&&e.items.every(kt)}function St(e){return e.some((t,n)=>{if(t.type!=="member")return!1;const s=e[n-1];if(s?.type==="item"&&s.item.type==="obj\
ect"){const r=s.item.members.get(t.key);if(r&&J(t.key,r,s.item))return!0}const o=e.slice(n+1).every(({type:r})=>r==="element");return pe(t.key)&&(o||yt.test(t.key))})}function ge(e,t,n){if(!((0,g.jn)(
e)||t.has(e)))if(t.add(e),e.type==="array")for(const s of e.items)ge(s,t,n);else for(const[s,o]of e.members){if(J(s,o,e))for(const r of bt(o))hs(r,n);ge(o,t,n)}}function hs(e,t){us.test(e)||(t(e),t(e.
replace(/^(?:bearer|basic|token)\s+/i,"")))}function bt(e){return(0,g.jn)(e)?[(0,g.e1)(e.text)]:(e.type==="array"?e.items:[...e.members.values()]).flatMap(bt)}function ps(e){return new RegExp("^\\p{L}+\
$","u").test(e)}function gs(e){const t=i=>JSON.stringify(i).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,i=>i.toLowerCase()),encodeURI(
n)];return[...[e,n].flatMap(i=>[i,t(i),t(t(i))]),t(e).replaceAll("/","\\/"),...o]}function ws(e,t,n){if(t.size===0)return e;let[s,o,r]=["",0,0];for(let i=0;i<=e.length-Q;i++)for(const c of t.get(e.slice(
i,i+Q))??[])!e.startsWith(c,i)||i+c.length<=r||(i>=r&&(s+=e.slice(o,i)+C,n.push("")),n.push(e.slice(Math.max(i,r),i+c.length)),r=i+c.length,o=r);return s+e.slice(o)}const we=80,Mt=8,z={texts:3,min:4,max:60,
depth:5},ys=/^(type|_?id|uuid|identifier)$/i;function q(e,t,n){if(e.type==="string")return ye(S((0,g.e1)(e.text)),t,n);const s=$e(e,t,we,n);return s===void 0?void 0:(0,k.SS)(s,1/0)}function ye(e,t,n){
const s=t.mask(e).shown;if(s.length>we||s.includes(`
`))return;const o=xt(e,t,n);return(0,k.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${N(o,t.mask)})`)}function xt(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(r=>(0,g.jn)(r)&&(0,g.e1)(r.text)===s)?void 0:s}function $e(e,t,n,s){if((0,g.jn)(e)){const i=Nt(e,t,s);return i.length<=n&&!i.includes("\\n")?i:void 0}const o=[];let r=n-2;for(const{
name:i,member:c,isSecret:a}of Ot(e,t)){const f=a?C:$e(c,t,r-i.length,e.type==="object"?e:void 0);if(f===void 0)return;o.push(i+f),r-=i.length+f.length+2}return e.type==="array"?`[${o.join(", ")}]`:`{${o.
join(", ")}}`}function ee(e,t,n){const s=$e(e,t,we,n);if(s!==void 0)return[s];const o=i=>i.map(c=>`  ${c}`);if((0,g.jn)(e)){const i=t.mask(S((0,g.e1)(e.text))).shown.split(`
`);return i.length===1?[Nt(e,t,n)]:["|",...o(i)]}const r=Ot(e,t).flatMap(({name:i,member:c,isSecret:a})=>(a?[C]:ee(c,t,e.type==="object"?e:void 0)).map((d,u)=>u===0?i+d:d));return e.type==="array"?["[",
...o(r),"]"]:["{",...o(r),"}"]}function Ot(e,{mask:t}){return e.type==="array"?e.items.map(n=>({name:"",member:n,isSecret:!1})):Array.from(e.members,([n,s])=>({name:`${JSON.stringify(t(n).shown)}: `,member:s,
isSecret:J(n,s,e)}))}function Nt(e,t,n){if(e.type==="literal")return t.mask(e.text).shown;const s=(0,g.e1)(e.text),o=xt(s,t,n);return JSON.stringify(t.mask(S(s)).shown)+(o===void 0?"":` (${t.mask(o).shown}\
)`)}function $s(e,t,{mask:n,labelOf:s}){const o=[],r=(a,f,d)=>{if(a.type==="string"){const u=(0,g.e1)(a.text);u.length>=z.min&&!ys.test(f)&&!t.includes(u)&&!Fn(u)&&s(u)===void 0&&o.push({key:f,text:n(
S(u)).shown})}else if(a.type==="array"&&d>0)for(const u of a.items)r(u,f,d-1);else if(a.type==="object"&&d>0)for(const[u,l]of a.members)J(u,l,a)?o.push({key:u,text:C}):r(l,u,d-1)};r(e,"",z.depth);const i=a=>a.
includes("://")||a===C?2*z.max:Math.min(a.length,z.max);return[...new Map(o.map(a=>[a.text,a])).values()].sort((a,f)=>i(f.text)-i(a.text)).slice(0,z.texts).map(({key:a,text:f})=>`${N(a,n)}: ${(0,k.SS)(
JSON.stringify((0,k.Jj)(f,z.max)),1/0)}`).join(", ")}function S(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))return e;try{const t=decodeURIComponent(e);return encodeURIComponent(t)===e||encodeURI(t)===
e?t:e}catch{return e}}function N(e,t,n=100){return(0,k.SS)(t(e).shown,n)}function F(e){return e.findLastIndex(({type:t})=>t==="item")+1}function U(e,t,n=!1){const s=F(e),o=n?1/0:100,r=e.flatMap((i,c)=>{
if(i.type==="element")return[(0,k.SS)(`[${i.index}]`)];if(i.type==="item"){const f=c===s-1&&i.hint!==void 0?` (${N(i.hint,t)})`:"";return[`**${N(i.label,t,o)}**${f}`]}return!n&&e.slice(c+1).find(({type:f})=>f!==
"member")?.type==="item"?[]:[N(i.key,t,o)]});return r.length>Mt&&!n&&r.splice(2,r.length-Mt+1,"\u2026"),r.join(" \u203A ")||"the whole file"}function te(e,t){const n=e.map(a=>U(a,t)),s=a=>{const f=new Map;
for(const d of a)f.set(d,(f.get(d)??0)+1);return f},o=s(n),r=n.map((a,f)=>o.get(a)===1?a:U(e[f]??[],t,!0)),i=s(r),c=new Map;return r.map(a=>i.get(a)===1?a:(c.set(a,(c.get(a)??0)+1),`${a} (${c.get(a)} \
of ${i.get(a)})`))}const ks=5,Ss=120,ne={line:": changed, hidden"};function ke(e,t){if(e.kind==="modified")return It(e,t);if("value"in e)return bs(e,t);if(e.kind==="moved"){const[s,o]=[e.from,e.path].
map(r=>U(r.slice(0,-1),t.mask,!0));return{line:`: moved from ${s} to ${o}`}}if(e.moved.length===0)return{line:": in a new order"};const n=Et(te(e.moved.map(s=>[s]),t.mask),"moved");return{...n,line:`:\
 in a new order (${n.line})`}}function Et(e,t=""){return e.length<=ks?{line:`${t===""?"":`${t}: `}${e.join(", ")}`}:{line:`${(0,w.hS)(e.length,"item")}${t===""?"":` ${t}`}`,names:e}}function It({path:e,
from:t,to:n},s){if(t.type==="hidden"||n.type==="hidden")return{line:""};if(St(e))return ne;if(t.type==="string"&&n.type==="string")return Lt((0,g.e1)(t.text),(0,g.e1)(n.text),s);const[o,r]=[q(t,s),q(n,
s)];if(o!==void 0&&r!==void 0)return o===r?ne:{line:`: ${o} \u2192 ${r}`};const[i,c]=[ee(t,s).join(`
`),ee(n,s).join(`
`)];return i===c?ne:{line:"",lines:W(i,c)}}function Lt(e,t,n){const s=S(e)!==S(t)&&(S(e)!==e||S(t)!==t),[o,r,i]=s?[S(e),S(t)," (percent-encoded)"]:[e,t,""],[c,...a]=(0,is.q)(o,r)?.changes??[];if(c!==void 0){
const p=`${i} (JSON in a text)`;if(a.length>0||c.kind!=="modified")return{line:p,inner:[c,...a]};const $=It(c,n);return{...$,line:`${p} \u203A ${U(c.path,n.mask)}${$.line}`}}const[f,d]=[n.mask(o),n.mask(
r)];if(f.shown===d.shown)return{line:i+ne.line};const u=f.hidden===d.hidden?"":" (hidden values differ, too)",[l,m]=[ye(o,n),ye(r,n)];if(l===void 0||m===void 0)return{line:i+u,lines:W(f.shown,d.shown)};
const h=Xe(f.shown,d.shown);return{line:`${i}: ${l} \u2192 ${m}${h===void 0?"":` (${h})`}${u}`}}function bs({kind:e,path:t,value:n},s){if(n.type==="hidden")return{line:""};if(St(t))return{line:": hidd\
en"};const o=n.type==="object"?Ms(t.at(-1),n,s):q(n,s);if(o!==void 0)return{line:o===""?"":`: ${o}`};const r=n.type==="string"?s.mask(S((0,g.e1)(n.text))).shown:ee(n,s).join(`
`),i=e==="added"?W(void 0,r):W(r,void 0);if(n.type!=="object")return{line:"",lines:i,...n.type==="array"&&{title:(0,w.hS)(n.items.length,"element")}};const c=$s(n,At(t.at(-1)),s);return{line:c===""?"":
`: ${c}`,lines:i,title:(0,w.hS)(n.members.size,"field")}}function Ms(e,t,n){if(t.members.size===0&&e?.type!=="item")return"`{}`";const s=At(e),r=[...t.members].filter(([,c])=>!(0,g.jn)(c)||!s.includes(
(0,g.e1)(c.text))).map(([c,a])=>{const f=J(c,a,t)?(0,k.SS)(C):q(a,n,t);return f&&`${N(c,n.mask)}: ${f}`}),i=r.join(", ");return r.includes(void 0)||i.length>Ss?void 0:i}function At(e){return e?.type===
"item"?[e.label,e.hint]:[]}var xs=y(36922);const E=2,Se=60,Os=100;function I(e,t=0){return{least:e.length+E,most:e.length+E,changes:t,render:()=>e}}function B(e,t,n){const s=e+t(1/0);return s===e?I(e,
n):{least:e.length+2+E,most:s.length+E,changes:n,render(o){if(s.length+E<=o)return s;for(let r=o-e.length-Se;r>=Os;r=Math.floor(r*.7)){const i=e+t(r);if(i!==e&&i.length+E<=o)return i}return`${e} \u2026`}}}
function be(e,t){const n=(0,k.EU)(e,"diff",t===void 0?"  ":"");return t===void 0?`
${n}`:jt(t,n)}function jt(e,t){return`
${Me(`<details><summary>${e}</summary>

${t}
</details>`)}`}function Me(e){return e.replace(/^(?=.)/gm,"  ")}function M({heading:e,parts:t,omitted:n,folded:s=!1,...o}){const r=o.changes??t.reduce((f,d)=>f+d.changes,0),i=s?41:0,c=e.length+E,a=c+i+
t.reduce((f,d)=>f+d.most,0);return{least:t.length===0||s?c:Math.min(c+Se,a),most:a,changes:r,render(f){const d=Ns(t,f-c-i-(a<=f?0:Se)),u=t.filter((p,$)=>d[$]===void 0),l=n(u.reduce((p,$)=>p+$.changes,
0),u.length),m=[...d.flatMap(p=>p??[]),...u.length===0?[]:[l]].filter(Boolean);return s?m.length>0&&u.length<t.length?`<details><summary>${e}</summary>

${Ct(m)}
</details>`:e:Ct([e,...m].filter(Boolean))}}}function L(e){return`\u2026 and ${(0,w.hS)(e,"more change")}`}function Ns(e,t){const n=e.map(()=>{}),s=[...e.entries()].sort(([,i],[,c])=>i.most-c.most);let o=e.
reduce((i,{least:c})=>i+c,0);for(;o>t&&s.length>0;)o-=s.pop()?.[1].least??0;let r=t-o;for(const[i,[c,a]]of s.entries()){const f=a.render(a.least+Math.floor(r/(s.length-i)));r-=f.length+E-a.least,n[c]=
f}return n}function Ct(e){const t=n=>n?.startsWith("- ");return e.map((n,s)=>(s===0?"":t(n)&&t(e[s-1])?`
`:`

`)+n).join("")}const x={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},xe=3;function Es(e,t,n){const s=e.status!=="modifi\
ed",o=s?()=>!1:ft(e),[r,i,c]=[[],[],[]];let a=0;for(const l of s&&e.kind==="json"?Ls(e):e.changes)!s&&n?.tells(l)?a++:o(l)?c.push(l):Is(l.path,t)?r.push(l):i.push(l);const f=Rs(n?.connections??[]).map(
l=>I(Ts(l,t))),d=(l,m,h=L,p)=>m.length===0?[]:[M({heading:l,parts:m,omitted:h,...p!==void 0&&{changes:p}})],u=se(i,t);return[...se(r,t),...d("Connections",f,(l,m)=>`\u2026 and ${(0,w.hS)(m,"more conne\
ction")}`,a),...f.length===0?u:d("Elsewhere in the file",u),...c.length===0?[]:[Cs(e,c,t)]]}function Is(e,{labelOf:t}){return e.some(n=>n.type==="item"||n.type==="member"&&t(n.key)!==void 0)}function Ls({
base:e,head:t,status:n}){const s=n==="removed"?"removed":"added",o=[],r=(c,a)=>{const f=(0,xs.Vg)(c,()=>{});if(a.length<3&&f.length>0&&f.every(u=>u.value.type==="object")||a.length===0&&c.type==="obje\
ct")for(const{step:u,value:l}of f)u.type==="member"?r(l,[...a,u]):o.push({kind:s,path:[...a,u],value:l});else o.push({kind:s,path:a,value:c})},i=e??t;return i&&r(i,[]),o}function se(e,t){const n=Oe(e,
As),s=new Map;for(const o of Oe(n.filter(r=>r.length<xe).flat(),({kind:r})=>x[r])){const r=te(o.map(({path:i})=>i),t.mask);for(const[i,c]of o.entries())s.set(c,r[i]??"")}return n.flatMap(o=>o.length>=
xe?[js(o,t)]:o.map(r=>{const i=ke(r,t);return B(`- ${x[r.kind]} ${s.get(r)}${i.line}`,Ne(i,t),1)}))}function Oe(e,t){const n=new Map;for(const s of e){const o=t(s),r=n.get(o);r?r.push(s):n.set(o,[s])}
return[...n.values()]}function As(e){const t=F(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||s.length===0?e:JSON.
stringify([e.kind,s,e.path.slice(t)])}function Ne({lines:e,title:t,inner:n,names:s},o){if(e)return i=>be(e(i),t);if(n){const i=M({heading:"",parts:se(n,o),omitted:L});return c=>`
${Me(i.render(c))}`}const r=s===void 0?"":jt((0,w.hS)(s.length,"item"),s.join(", "));return i=>r.length<=i?r:""}function js(e,t){const[n]=e;if(n===void 0)return I("");const s=ke(n,t),o=Et(te(e.map(({path:f})=>f.
slice(0,F(f))),t.mask)),r=n.kind==="modified"?"":` ${n.kind}`,i=`- ${x[n.kind]} ${Ee(n,t)}${s.line}${r} in ${o.line}`,[c,a]=[Ne(s,t),Ne({...o,line:""},t)];return B(i,f=>c(f)+a(f),e.length)}function Cs(e,t,n){
const o=Oe(Pn(t,e),r=>r.kind+Ee(r,n)).flatMap(r=>{const[i]=r;if(i===void 0||r.length<xe||F(i.path)===0)return se(r,n);const c=te(r.map(({path:d})=>d.slice(0,F(d))),n.mask),a=r.map((d,u)=>`- ${c[u]}${ke(
d,n).line}`).join(`
`),f=`- ${x[i.kind]} ${Ee(i,n)} of ${(0,w.hS)(r.length,"item")}`;return[B(f,d=>a.length>d?"":`
${Me(a)}`,r.length)]});return M({heading:`Layout and bookkeeping: ${(0,w.hS)(t.length,"change")}`,parts:o,omitted:L,changes:t.length,folded:!0})}function Ee({path:e},{mask:t}){return U(e.slice(F(e)),t)}
function Rs(e){const t={added:new Map,removed:new Map};return e.flatMap(n=>{const{kind:s,source:o,target:r}=n,i=s==="rewired"?void 0:t[s].get(o),c=i??[n];return i&&i.push(n),s!=="rewired"&&(t[s].delete(
o),t[s].set(r,c)),i?[]:[c]})}function Ts(e,{mask:t}){const[n]=e;if(n===void 0)return"";const s=i=>`**${N(i,t)}**`,o=e.map(({to:i,label:c})=>` \u2192 ${s(i)}${c===void 0?"":` (${N(c,t)})`}`),r=n.was===
void 0?"":`, was ${s(n.was)}`;return`- ${x[n.kind]} ${s(n.from)}${o.join("")}${r}`}const vs="<!-- workflow-report -->",Ds=6e4,Rt=5,zs=4e3;function Ie(e,t={}){const{maxLength:n=Ds,maxBytes:s=1/0,headings:o=!0,
mark:r=!0}=t,i=Us(e,o),c=r?`${vs}
`:"";let a=Math.min(n,s);for(;;){const f=`${c}${i.render(a-c.length-1)}
`,d=s===1/0?0:Buffer.byteLength(f);if(d<=s)return f;a=Math.floor(a*s*.99/d)}}function Fs(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function Us(e,t){const{workflows:n,missing:s}=e,o=ms(e),r=c=>n.filter(a=>a.status===c),i=[...r("changed"),...r("added"),...r("removed")].map(c=>M({heading:Ps(c,o,t),parts:c.files.map(a=>Ws(a,o)),omitted:L,
changes:vt(c.counts)}));return M({heading:s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`,parts:[M({heading:"",parts:i,omitted:(c,a)=>`${L(c)} in ${(0,w.hS)(a,"more workflow")}`}),...Ks(r(
"unchanged"),n.length===0),...Hs(n)],omitted:()=>""})}function Ps({name:e,status:t,counts:n},s,o){const r=t==="added"||t==="removed";if(!r&&!o)return"";const i=r?`workflow ${t}`:(0,T.cq)(n),c=e===void 0?
_s(i):`${(0,k.SS)(s(e).shown)}: ${i}`;return`${o?"### ":""}${r?`${x[t]} `:""}${c}`}function Ws(e,t){const n=e.kind==="json"?Qn(e,m=>t(m).shown):void 0,s={mask:t,labelOf:m=>n?.labelOf(JSON.stringify(m))},
o=vt((0,T.xS)(e)),r=e.kind==="text"?Js(e,s):Es(e,s,n),{nodes:i=0,connections:c=0}=n?.size??{},a=i===0?"What is in it":`${(0,w.hS)(i,"node")}, ${(0,w.hS)(c,"connection")}`,d=e.status!=="modified"&&r.length>
0?[M({heading:a,parts:r,omitted:L,changes:o,folded:!0})]:r,u=n?.picture===void 0?n?.note??"":(0,k.EU)(n.picture.trimEnd().split(`
`),"mermaid",""),l={heading:Xs(e,t),parts:[...d,...Bs(e,t)],omitted:L,changes:o};return M(u===""?l:{heading:"",parts:[I(u),M(l)],omitted:m=>m===0?"The picture doesn't fit here.":L(m)})}function Xs({name:e,
kind:t,status:n,changes:s},o){const r=`**${(0,k.SS)(o(e).shown)}**`;return n!=="modified"?`${x[n]} ${r}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${x.modified} ${r}: content modified`:t===
"variables"?`${r} (values are never shown)`:r}function Js({status:e,text:t},n){const[s,o]=[t?.base,t?.head];if(e!=="modified"){const[c,a]=[s,o].map(d=>d===void 0?void 0:n.mask(d).shown),f=W(c,a);return[
B("- the whole file",d=>be(f(d)),1)]}const{line:r,lines:i}=Lt(s??"",o??"",n);return[B(`- ${x.modified} the whole file${r}`,c=>i?be(i(c)):"",1)]}function Bs({references:e},t){if(e.length===0)return[];const n=e.
length===1,s=e.slice(0,Rt).map(({path:i,from:c,to:a})=>{const[f,d]=[c,a].map(u=>(0,k.SS)(t(u).shown));return`${U(i,t)} (${f} \u2192 ${d})`}),o=e.length>Rt?", \u2026":"",r=`${(0,w.hS)(e.length,"referen\
ce")} to new IDs and names ${n?"follows and isn't":"follow and aren't"} counted`;return[I(`${r}: ${s.join(", ")}${o}`)]}function Ks(e,t){const n=e.flatMap(({name:s})=>s??[]);return e.length===0?t?[I("\
No changes")]:[]:[I(n.length===0?"No changes":`${Tt(n)}: no changes`)]}function Hs(e){const t=e.filter(({variablesCompared:s})=>!s);if(t.length===0)return[];const n=t.length===e.length?"":` of ${Tt(t.
flatMap(({name:s})=>s??[]))}`;return[I(`The environment variables${n} weren't compared, because one side is a folder without \`env_variables.json\`.`)]}function Tt(e){const t=[];let n=zs;for(const o of e){
const r=(0,k.SS)(o);n-=r.length+2,n>=0&&t.push(r)}const s=e.length-t.length;return t.join(", ")+(s===0?"":` and ${(0,w.hS)(s,"more workflow")}`)}function vt({added:e,modified:t,removed:n}){return e+t+
n}function _s(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Gs=y(7279),Le=y(15543),oe=y(37487),Vs=y(36584);async function Zs(e){const[t,n]=[Ie(e),Ie(e,{maxLength:1/0})];return await Dt("the repor\
t",async()=>{const s=await(0,oe.Pd)("workflow-report-"),o={"report-path":(0,ce.join)(s,"report.md"),"full-report-path":(0,ce.join)(s,"full-report.md")};return await(0,ie.writeFile)(o["report-path"],t),
await(0,ie.writeFile)(o["full-report-path"],n),o})}const Ys=900*1024;function Qs(e,t,n){const s=Ys-Buffer.byteLength(n.join());return Ie(e,{headings:t,maxLength:1/0,maxBytes:s,mark:!1})}function qs(e){
const t=(0,T.AS)(e);if(t.length===0)return;const n=t.slice(0,20).map(Vs.TL),s=t.length>20?` and ${(0,w.hS)(t.length-20,"more line")}`:"";(0,Le.lm)(`No field matched ${n.join(", ")}${s} in ignore. Chec\
k the spelling.`)}const eo=1e6;async function to(e,t){const n=JSON.stringify(t),s=await Dt(`the output ${e}`,async()=>{const r=(0,ce.join)(await(0,oe.Pd)(`workflow-${e}-`),`${e}.json`);return await(0,ie.
writeFile)(r,n),{[`${e}-path`]:r}}),o=Buffer.byteLength(n)>eo;return o&&(0,Le.lm)(`The output ${e} would be longer than GitHub's limit of 1 MB. Read the file in ${e}-path.`),{[e]:o?[]:t,...s}}async function Dt(e,t){
try{return await t()}catch(n){return(0,Le.t1)().warning(`Can't keep ${e} as a file. ${(0,Gs.gJ)(n)}`),{}}}var O=y(24057),A=y(59558);async function no(e,t){if((0,oe.n0)({...(0,A.tH)(e,t),...await to("e\
xports",(0,A.RO)(e))}),t.unpackTo!==void 0){const n=(0,A.jb)(e);qs(n),(0,oe.n0)(await Zs(n))}return t.summary&&await Ft(e,t),(0,A.c2)(e,t)}const b={failed:{row:"\u274C Failed",count:"failed",single:"e\
xport failed"},notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",count:"neither kept as an artifact nor unpacked",
single:"exported, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"exported, but not kept as an artifact"},notUnpacked:{
row:"\u26A0\uFE0F Not unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"without a report",single:"exported, but what changed \
can't be shown"},changed:{row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"unchanged"},exported:{row:"\u2705 Exported",count:"ex\
ported",single:"exported"}},zt=Object.values(b),Ae=50;async function Ft(e,t){const n=e.map(f=>({exported:f,outcome:so(f)}));n.sort((f,d)=>zt.indexOf(f.outcome)-zt.indexOf(d.outcome));const[s]=n;if(s===
void 0)return;const o=n.map(({exported:f})=>f),r=(0,A.dJ)(o),{fromList:i}=t,c=i?ho(o):po(s.exported),a=[io(e,t),ao(n),...r.length===0?[]:[(0,O.cj)((0,Ut.cZ)(r))]];await(0,O.Sy)(i?oo(n.map(({outcome:f})=>f)):
ro(s.exported,s.outcome),...a,...mo((0,A.jb)(e),i,[...a,c]),c)}function so(e){if(e.state!=="fetched")return b[e.state];const{kept:t,unpacked:n}=e;return t.state==="failed"?n.state==="failed"?b.neither:
b.notKept:n.state==="failed"?b.notUnpacked:n.state==="off"?b.exported:n.value.compared.state==="failed"?b.notCompared:n.value.changed?b.changed:b.unchanged}function oo(e){const{changed:t,unchanged:n,exported:s,
notCompared:o,notUnpacked:r,notKept:i,neither:c,notTried:a,failed:f}=b,d=[t,n,s,o,r,i,c,a,f].flatMap(u=>{const l=e.filter(m=>m===u).length;return l===0?[]:[`${l} ${u.count}`]});return`${(0,w.hS)(e.length,
"workflow")}: ${d.join(", ")}`}function ro(e,t){const n=(0,A.fs)(e),s=t===b.changed&&n?.status==="changed"?n.counts:void 0;return`${e.target.name}: ${s?(0,T.cq)(s):t.single}`}function io(e,{host:t}){const n=(0,k.
wh)((0,Pt.Sm)(t));return e.some(({state:s})=>s==="fetched")?`Exported from ${n} in ${(0,w.zK)(performance.now())}.`:`Nothing was exported from ${n}.`}const co=[["Workflow",({exported:e})=>({words:e.target.
name})],["Name in the package",({exported:e})=>({words:fo(e)})],["Result",({outcome:e})=>({words:e.row})],["What changed",({exported:e})=>({words:uo(e)})],["Package",({exported:e})=>lo(e)]];function ao(e){
const t=o=>o===""||typeof o=="object"&&"words"in o&&o.words==="",n=new Set(["Name in the package","What changed"]),s=co.filter(([o,r])=>!n.has(o)||e.some(i=>!t(r(i))));return(0,O.tp)(s.map(([o])=>o),e.
map(o=>s.map(([,r])=>r(o))))}function fo(e){return e.state==="fetched"?e.ownName?.name??"":""}function uo(e){const t=(0,A.fs)(e);return t===void 0||t.status==="unchanged"?"":t.status==="changed"?(0,T.
cq)(t.counts):"new"}function lo(e){if(e.state!=="fetched")return"";const{kept:t,size:n,target:s}=e,o=` (${(0,w.Xe)(n)})`;return t.state==="done"?{text:t.value.name,href:t.value.url,after:o}:{words:`${s.
name}.zip${o}`}}function mo(e,t,n){return(0,T.Hq)(e)?[Fs(Qs(e,t,n),"What changed")]:[]}function re(e){return e.state==="notTried"?{}:e.job}function ho(e){const t=e.map(s=>[{words:s.target.name},s.target.
workflowId,s.target.flowId,re(s)["dock-status-id"]??"",re(s)["export-job-id"]??"",s.state==="fetched"?s.sha256:""]),n=["Workflow","Workflow ID","Flow ID","Dock status ID","Export job ID","SHA-256 of t\
he package"];return(0,O.TM)("IDs and SHA-256 digests",(0,O.tp)(n,t))}function po(e){const t=e.state==="fetched"?e:void 0,n=(0,O.Bu)([["Workflow ID",e.target.workflowId],["Flow ID",e.target.flowId],["D\
ock status ID",re(e)["dock-status-id"]],["Export job ID",re(e)["export-job-id"]],["SHA-256 of the package",t?.sha256],["SHA-256 of the artifact",t?.kept.state==="done"?t.kept.value.digest:void 0]]);if(!t)
return(0,O.TM)("IDs",n);const{files:s}=t,o=s.slice(0,Ae).map(({name:r,size:i})=>[r,{words:(0,w.Xe)(i)}]);return s.length>Ae&&o.push([{words:`and ${(0,w.hS)(s.length-Ae,"more file")}`},""]),(0,O.TM)("I\
Ds, SHA-256 digests and files",`${n}

${(0,O.tp)(["File","Size"],o)}`)}})};export{yo as id,$o as ids,ko as modules};
