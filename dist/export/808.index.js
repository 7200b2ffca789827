const ho=808,po=[808],go={76808:((mo,Ce,$)=>{$.r(Ce),$.d(Ce,{finishExport:()=>_s,writeExportPage:()=>Xt});var Wt=$(83273),Bt=$(83149),fe=$(51455),de=$(76760),R=$(66561),k=$(58132),y=$(30706),Te=$(61318),
Jt=$(75367);const V=240,P=40,Kt=500,Re=5e4,Ht=2e6,Gt=.4,ve=6;function Vt(e,t){const n=r=>r.length>V,s=(r,c)=>c.map(a=>({mark:r,text:a}));if(!e.some(n)&&!t.some(n))return[...s("-",e),...s("+",t)];const o=[];
let i=0;for(const r of(0,Te.E)([...e],[...t],{comparator:Zt(e,t)})){if(r.added)o.push(...s("+",r.value));else if(r.removed)o.push(...s("-",r.value));else for(const[c,a]of r.value.entries())o.push(...Qt(
e[i+c]??"",a));r.added||(i+=r.value.length)}return o}function Zt(e,t){if(e.length===1&&t.length===1)return()=>!0;const n=o=>o.reduce((i,r)=>i+r.length,0);if(n(e)*t.length+n(t)*e.length>Ht)return()=>!1;
const s=new Map([...e,...t].map(o=>[o,Yt(o)]));return(o,i)=>{const[r,c]=[s.get(o)??new Set,s.get(i)??new Set];let a=0;for(const f of r)c.has(f)&&a++;return 2*a>Gt*(r.size+c.size)}}function Yt(e){const t=new Set;
for(let n=0;n<=e.length-ve;n++)t.add(e.slice(n,n+ve));return t}function Qt(e,t){const n=Fe(e,t),s=Pe(e,t,n),o=_t(e.slice(n,e.length-s),t.slice(n,t.length-s)).flatMap(c=>[{mark:"-",text:De(e,n+c.from[0],
n+c.from[1])},{mark:"+",text:De(t,n+c.to[0],n+c.to[1])}]),i=o.reduce((c,{text:a})=>c+a.length,0);return!(e.length<=V&&t.length<=V)&&i<.8*(e.length+t.length)?o:[{mark:"-",text:e},{mark:"+",text:t}]}function _t(e,t){
const s=e.length<=Re&&t.length<=Re?(0,Jt.pR)(e,t,{maxEditLength:Kt}):void 0;if(s===void 0)return[{from:[0,e.length],to:[0,t.length]}];const o=[];let[i,r]=[0,0];for(const{value:c,added:a,removed:f}of s){
const[u,d]=[i,r];if(a||(i+=c.length),f||(r+=c.length),!a&&!f)continue;const l=o.at(-1);l&&u-l.from[1]<2*P?(l.from[1]=i,l.to[1]=r):o.push({from:[u,i],to:[d,r]})}return o}function De(e,t,n){const s=t>P+
20?Ue(e,t-P):0,o=e.length-n>P+20?Ue(e,n+P):e.length;return`${s>0?"\u2026":""}${e.slice(s,o)}${o<e.length?"\u2026":""}`}function ze(e,t){if(e.length<=t)return e;const n=(0,k.Jj)(e,Math.max(0,t-30));return`${n}\
 ${(0,y.hS)(e.length-n.length+1,"more character")}`}function Ue(e,t){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(e.slice(t-1,t+1))?t-1:t}function Fe(e,t){const n=Math.min(e.length,t.length);let s=0;
for(;s<n&&e[s]===t[s];)s++;return s}function Pe(e,t,n){const s=Math.min(e.length,t.length)-n;let o=0;for(;o<s&&e[e.length-1-o]===t[t.length-1-o];)o++;return o}const C=2,qt=1e3,en=20,Xe="spaces at the \
end";function X(e,t){const[n,s]=[Ke(e),Ke(t)],o=tn(n.lines,s.lines);return e!==void 0&&t!==void 0&&n.ends!==s.ends&&o.unshift({note:`line ends: ${n.ends} \u2192 ${s.ends}`}),(r=1/0)=>nn(o,r)}function tn(e,t){
const n=Fe(e,t),s=Pe(e,t,n),o=[e.slice(n,e.length-s),t.slice(n,t.length-s)],i=new Set(o[0]),c=(o[1].some(l=>i.has(l))?(0,Te.E)(...o,{maxEditLength:qt}):void 0)??[...o[0].length>0?[{value:o[0],removed:!0,
added:!1}]:[],...o[1].length>0?[{value:o[1],removed:!1,added:!0}]:[]];if(c.length===0)return[];const a=l=>l.map(m=>({context:ze(m,V)})),f=n<=C+1?0:n-C,u=f>0?[{note:`line ${f+1}`}]:[];u.push(...a(e.slice(
f,n)));let d=n+1;for(const[l,{value:m,removed:p,added:h}]of c.entries()){const[g,x]=[c[l-1],c[l+1]];if(p)u.push(...We(m,x?.added?x.value:[]));else if(h&&!g?.removed)u.push(...We([],m));else if(!h&&m.length<=
2*C+1)u.push(...a(m));else if(!h){const G={note:`line ${d+m.length-C}`};u.push(...a(m.slice(0,C)),G,...a(m.slice(-C)))}p||(d+=m.length)}return[...u,...a(t.slice(t.length-s,t.length-s+C))]}function We(e,t){
const n=Vt(e,t),s=on(n);return[...s.length===0?[]:[{note:`hard to see: ${s.join(", ")}`}],{rows:n}]}function nn(e,t){const n=[];let s=t,o=0;const i=r=>{n.push(r),s-=r.length+1};for(const r of e)if("ro\
ws"in r){const c=o>0?new Map:sn(r.rows,s);for(const a of r.rows){const f=c.get(a);f===void 0?o++:i(`${a.mark} ${f}`)}}else{const c="note"in r?`@@ ${r.note} @@`:`  ${r.context}`;o===0&&c.length<s&&i(c)}
return o===0?n:[...n,`@@ ${(0,y.hS)(o,"more changed line")} @@`]}function Be(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||v(n)!==v(s))return;const o=v(e)===v(t)?[]:[`Unicode forms: ${Je(e)}\
 \u2192 ${Je(t)}`];if(n===s)return o[0];const i=n.trimEnd()===s.trimEnd()?Xe:n.trimStart()===s.trimStart()?"indentation":"white space";return[...o,i].join(", ")}function v(e){return e.replace(/\s+/g,"")}
function Je(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function Ke(e){const t=e?.split(`
`)??[],n=t.slice(0,-1);return n.length===0||!n.every(s=>s.endsWith("\r"))?{lines:t,ends:"LF"}:{lines:[...n.map(s=>s.slice(0,-1)),...t.slice(-1)],ends:"CRLF"}}function sn(e,t){const n=["-","+"].map(a=>e.
filter(f=>f.mark===a)),[s=0,o=0]=n.map(a=>a.reduce((f,{text:u})=>f+u.length+3,0)),i=Math.max(Math.floor(t/2),t-o),r=[i,t-Math.min(s,i)],c=new Map;for(const[a,f]of n.entries()){let u=r[a]??0;for(const d of f){
if(d.text.length+3>u&&u<en+30)break;const l=ze(d.text,u-3);c.set(d,l),u-=l.length+3}}return c}function on(e){const t=r=>e.filter(c=>c.mark===r).map(({text:c})=>c),[n,s]=[t("-"),t("+")],o=new Map(n.map(
r=>[v(r.normalize()),r])),i=s.flatMap(r=>{const c=o.get(v(r.normalize()));return c===void 0?[]:Be(c,r)??[]});return n.length>0&&s.length>0&&n.some(He)!==s.some(He)&&i.push(Xe),[...new Set(i)]}function He(e){
return e!==e.trimEnd()}var w=$(53436);const W="*",Z="{}",rn=/^(_?id|key|name|label|title|identifier|uuid|guid|alias)$|[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,Ge=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
ue=200,cn=64;function an(e,t){const n=new Set;for(const o of[e,t])le(o,n);const s=Ve("",void 0);return{root:s,base:Qe(e,s,n),head:Qe(t,s,n)}}function le(e,t){if(e.type==="array")for(const n of e.items)
le(n,t);else if(e.type==="object")for(const n of e.members.values())le(n,t);else e.text.length<=ue&&t.add(e.text)}function Ve(e,t){return{key:e,outer:t,inner:new Map,texts:new Map,references:new Map}}
function me(e,t){return t===e||t.outer===void 0?[]:[...me(e,t.outer),t.key]}function Ze(e,t){return e?.inner.get(Z)??e?.inner.get(t)??e?.inner.get(W)}function Ye({key:e},t){return t.startsWith('"')?t.
length>2:Ge.test(e)&&/^\d+$/.test(t)}function Qe(e,t,n){const s=[],o=[];function i(l,m){l.type==="array"?r(l.items,{...m,field:Y(m.field,"[]")}):l.type==="object"?c(l,m):l.text.length<=ue&&u(l.text,m)}
function r(l,m){const p=l.length>1&&l.some(({type:h})=>h==="array");for(const[h,g]of l.entries())a(g,p?{...m,slot:h}:m,l)}function c(l,m){const p=fn(l,n);for(const[h,g]of l.members){const x={...m,field:Y(
m.field,p?W:h)};p?f(g,l,a(g,x,h)):i(g,x)}}function a(l,m,p){if(l.type!=="object")return i(l,m),m;const[h,g]=typeof p=="string"?[p,[]]:[void 0,p],x={value:l,field:m.field,outer:m.place,depth:(m.place?.
depth??0)+1,key:h,array:g};return s.push(x),i(l,{...m,place:x}),{...m,place:x}}function f(l,m,p){for(const[h,g]of l.type==="object"?l.members:[]){if(g.type!=="object"||![...g.members.keys()].some(G=>m.
members.has(G)))continue;const x=Y(Y(p.field,h),Z);for(const[G,lo]of g.members)u(JSON.stringify(G),{...p,field:x},lo)}}function u(l,m,p){m.field.texts.set(l,(m.field.texts.get(l)??0)+1),Ye(m.field,l)&&
o.push({...m,text:l,value:p})}i(e,{field:t,place:void 0});const d={places:s,ids:dn(s)};for(const l of o)un(l,d);return d}function Y(e,t){const n=e.inner.get(t)??Ve(t,e);return e.inner.set(t,n),n}function fn({
members:e},t){const n=[...e.values()];if(e.size===0||!n.every(_e))return!1;const s=new Set(n.flatMap(i=>[...i.members.values()].filter(_e).flatMap(r=>[...r.members.keys()]))),o=i=>t.has(JSON.stringify(
i))||s.has(i);return 2*[...e.keys()].filter(i=>!Ge.test(i)&&o(i)).length>=e.size}function _e(e){return e.type==="object"}function dn(e){const t=new Map,n=(s,o,i)=>{const r=t.get(s)??new Map,c=r.get(o)??
[];c.push(i),t.set(s,r.set(o,c))};for(const s of e){s.key!==void 0&&n(JSON.stringify(s.key),W,s);for(const[o,i]of s.value.members)"text"in i&&i.text.length<=ue&&rn.test(o)&&n(i.text,o,s)}return t}function un({
field:e,place:t,slot:n,text:s,value:o},i){if(t!==void 0)for(const[r,c]of i.ids.get(s)??[]){const a=ln(c,t);if(a===void 0)continue;const f=e.references.get(r)??[];f.push({version:i,text:s,place:t,target:a,
slot:n,value:o}),e.references.set(r,f)}}function ln(e,t){if(e.length<2)return e[0];if(e.length>cn)return;const n=new Set;for(let r=t;r;r=r.outer)n.add(r);const s=e.map(r=>{let c=r;for(;c&&!n.has(c);)c=
c.outer;return c?.depth??0}),o=Math.max(...s),i=e.filter((r,c)=>s[c]===o);return i.length===1?i[0]:void 0}const mn=/^(source|from|origin|src|tail|out)$/,hn=/^(target|to|dest|destination|head|in)$/,qe=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
pn=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,et=/^(\[\]|\*|\{\}|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
gn="label title name condition if when event type relationship selectedRelationships".split(" "),wn=60;function yn(e,t){const n=tt(e).flatMap($n),s=kn(n),o=s.length>0?s:bn(n);if(o.length===0)return;const i=Mn(
o),r=a=>{const u=o.filter(({reference:d})=>d.version===a).map(d=>({...d,label:i(d),place:d.reference.place}));return{places:a.places,nodes:On(a,o),connections:u}},c=new Set(o.flatMap(a=>a.links));return{
base:r(t.base),head:r(t.head),links:c}}function tt(e){return[e,...[...e.inner.values()].flatMap(tt)]}function $n(e){let t=[];for(const[,c]of[...e.references].sort(([a],[f])=>+(a===W)-+(f===W))){const a=c.
filter(({place:f,target:u})=>!he(f,u));a.length>t.length&&2*a.length>=c.length&&(t=c)}const[n]=t;if(n===void 0)return[];const s=[...e.texts].filter(([c])=>Ye(e,c)),o=s.reduce((c,[,a])=>c+a,0),i=s.length-
new Set(t.map(({text:c})=>c)).size,r=2*t.length>=o&&i<=2&&Q([e.outer?.key??"",e.key],qe);return 10*t.length>=9*o||r?[{field:e,item:n.place.field,references:t}]:[]}function he(e,t){return e!==void 0&&(e===
t||he(e.outer,t))}function Q(e,t){return e.flatMap(nt).some(n=>t.test(n.toLowerCase()))}function nt(e){return e.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)}function kn(e){return[...new Set(e.map(({item:t})=>t))].
flatMap(t=>{const n=e.filter(r=>r.item===t&&r.references.every(({target:c})=>c.field!==t)),[s,o]=[st(n,mn),st(n,hn)];if(!s||!o||s===o)return[];const i=new Map(o.references.map(r=>[r.place,r]));return s.
references.flatMap(r=>{const c=i.get(r.place);if(c===void 0)return[];const a=[r.text,c.text];return[{reference:c,source:r.target,target:c.target,links:[s.field,o.field],texts:a,keys:[]}]})})}function st(e,t){
return e.map(n=>({link:n,keys:me(n.item,n.field),ends:ot(n.references)})).filter(({keys:n})=>Q(n,t)).sort((n,s)=>s.ends-n.ends||n.keys.length-s.keys.length)[0]?.link}function ot(e){return new Set(e.map(
({text:t})=>t)).size}function bn(e){const t=e.flatMap(({field:i,references:r})=>{const c=new Set(r.map(({target:l})=>l.field)),a=r.flatMap(l=>{const{place:m,inside:p}=Sn(l,c)??{};if(m===void 0||p===void 0)
return[];const h=me(p.field,i);return[{reference:l,source:m,target:l.target,links:[i],texts:[l.text],keys:h}]}),f=a[0]?.keys??[],u=a[0]!==void 0&&!he(a[0].reference.place,a[0].source),d=Q(f,pn)?"backw\
ard":u||Q(f,qe)?"forward":"none";return 10*a.length>=9*r.length?[{edges:a,way:d}]:[]}),n=t.flatMap(({edges:i,way:r})=>r==="forward"?i:[]),s=t.flatMap(({edges:i,way:r})=>r==="backward"?i:[]),o=n.length>
0?n:s.map(i=>({...i,source:i.target,target:i.source}));return ot(o.map(({reference:i})=>i))>1?o:[]}function Sn(e,t){for(let n=e.place;n;n=n.outer){if(t.has(n.field))return{place:n,inside:n};const s=n.
key===void 0?void 0:e.version.ids.get(JSON.stringify(n.key));for(const o of s?.values()??[]){const[i,...r]=o.filter(({field:c})=>t.has(c));if(i&&r.length===0)return{place:i,inside:n}}}}function Mn(e){
const t=new Map;for(const{reference:s,source:o}of e)for(const i of s.place===o?[]:gn){const r=pe(s.place.value.members.get(i));r!==void 0&&t.set(i,(t.get(i)??new Set).add(r))}const n=[...t].filter(([,
s])=>s.size>1||[...s][0]?.includes(" ")).map(([s])=>s);return({reference:{place:s,slot:o,value:i},source:r,keys:c})=>{const a=s===r?[]:n.map(d=>s.value.members.get(d)),f=[i,...a].map(pe).find(d=>d!==void 0),
u=c.filter(d=>!et.test(d)).map(xn);return f??[...u,...o===void 0?[]:[`output ${o+1}`]].join(", ")}}function xn(e){return/^on[A-Z_-]/.test(e)?nt(e).map(t=>t.charAt(0).toUpperCase()+t.slice(1)).join(" "):
e}function pe(e){if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(pe);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";
return t.trim()===""||t.length>wn||et.test(t)?void 0:t}function On({places:e},t){const n=new Set(t.flatMap(({source:r,target:c})=>[r,c])),s=new Map;for(const{field:r,value:c}of n)s.set(r,(s.get(r)??new Set).
add((0,w.TN)(c,"type")));const o=new Map;for(const r of e)o.set(r.field,(o.get(r.field)??0)+(n.has(r)?1:-1));const i=({field:r,value:c})=>s.get(r)?.has((0,w.TN)(c,"type"))||(o.get(r)??0)>0;return e.filter(
r=>s.has(r.field)&&i(r))}const rt=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,Nn=/^([xywh]|width|height|left|top|zoom)$/i,In=["x","left","position","positionA\
bsolute"],En=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,it=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Ln=/hash|digest|checksum|etag|md5|^sha\d*$/i,jn=/^(?=.*\d)[\w+/=-]{16,}$/,An=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,Cn=/^\d{1,15}$/,Tn=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
ge=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function ct({base:e,head:t}){const n={base:we(e),head:we(t)},s=(i,r)=>!n.head().has(i)&&!n.base().has(r);function o(i,r,c){const[
a,f]=[i.at(-2),i.at(-1)];if(f?.type!=="member")return!1;const u=l=>l.test(r)&&l.test(c);return En.test(f.key)&&u(it)||Ln.test(f.key)&&u(jn)||An.test(f.key)&&(u(Cn)||u(ge))?!0:a?.type!=="member"&&Tn.test(
f.key)&&u(ge)&&s(r,c)}return i=>{if(i.kind==="reordered"||i.kind==="moved")return!1;const r=i.kind==="modified"?[i.from,i.to]:[i.value];if(vn(i.path)&&r.every(dt))return!0;const[c,a=c]=r;return(c&&a&&
c.type===a.type&&"text"in c&&"text"in a)===!0&&i.kind==="modified"&&o(i.path,(0,w.e1)(c.text),(0,w.e1)(a.text))}}function Rn(e){return ge.test(e)||it.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function vn(e){
if(e.slice(e.findLastIndex(({type:i})=>i==="item")+1).some(i=>i.type==="member"&&rt.test(i.key)))return!0;const[n,s]=[e.at(-2),e.at(-1)];if(s?.type!=="member"||!Nn.test(s.key))return!1;if(/^[xy]$/.test(
s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return In.some(i=>o?.has(i))}function Dn(e,{matches:t}){const n=new Map(t.map(({base:o,head:i})=>[i,o])),s=new Map;
for(const o of e){const{path:i}=o,r=i.findLastIndex(({type:h})=>h==="item"),c=i.findIndex((h,g)=>g>r&&h.type==="member"&&rt.test(h.key)),[a,f]=c<0?[i.at(-2),["x","y"]]:[i[c-1],[at(i[c])]],u=a?.type===
"item"?a.item:void 0,[d,l]=[ft(n.get(u),f),ft(u,f)],m=d&&l&&(c>=0||f.includes(at(i.at(-1)))),p={type:"member",key:f.join(", ")};if(m){const h=i.slice(0,i.indexOf(a)+1);s.set(c<0?a:i[c],{kind:"modified",
path:[...h,p],from:d,to:l})}else s.set(o,o)}return[...s.values()]}function at(e){return e?.type==="member"?e.key:""}function ft(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.
length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function dt(e){if(e.type==="hidden")return!1;if((0,w.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type===
"array"?e.items:[...e.members.values()];return t.length>0&&t.every(dt)}function we(e){let t;return()=>{if(t)return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,w.jn)(s)?t.set((0,w.e1)(
s.text),(t.get((0,w.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var ut=$(11345);const lt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},zn={
added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Un={same:"-->",added:"=\
=>",removed:"-.->"},mt=40,Fn=500,Pn=5e4,Xn=40,Wn=6;function Bn(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(({status:c})=>n||c!=="same"));for(const{source:c,target:a,status:f}of t)f!=="same"&&o.add(
c).add(a);if(o.size===0)return;const i=new Set(o);for(const{source:c,target:a}of t)c.status!=="same"&&i.add(a),a.status!=="same"&&i.add(c);for(const c of[i,o]){const a=t.filter(({source:u,target:d})=>c.
has(u)&&c.has(d));if(c.size>mt||a.length>Fn)continue;const f=Jn(e.filter(u=>c.has(u)),a,s);if(f.length<=Pn)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>mt?(0,y.hS)(o.
size,"node"):"too many connections"}.`}}function Jn(e,t,n){const s=new Map(e.map((i,r)=>[i,`n${r+1}`])),o=e.map(i=>`  ${s.get(i)}["${lt[i.status]}${ht(n(i.label))||"?"}"]`);for(const{source:i,target:r,
label:c,status:a}of t){const f=`${lt[a]}${ht(n(c))}`.trim();o.push(`  ${s.get(i)} ${Un[a]}${f===""?"":`|"${f}"|`} ${s.get(r)}`)}for(const[i,r]of Object.entries(zn)){const c=e.filter(a=>a.status===i).map(
a=>s.get(a));c.length>0&&o.push(`  classDef ${i} ${r}`,`  class ${c.join()} ${i}`)}return[`flowchart ${Kn(e,t)>Wn?"TD":"LR"}`,...o].join(`
`)}function Kn(e,t){const n=new Set(t.map(({target:c})=>c)),s=e.filter(c=>!n.has(c)),o=new Set(s.length>0?s:e.slice(0,1));let[i,r]=[new Set(o),0];for(;i.size>0;){const c=t.flatMap(({source:a,target:f})=>i.
has(a)&&!o.has(f)?[f]:[]);for(const a of c)o.add(a);i=new Set(c),r++}return r}function ht(e){return(0,k.RK)((0,k.Jj)(e.replace(/\s+/g," ").trim(),Xn)).replace(Hn,Gn)}const Hn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function Gn(e){return e==='"'?"#quot;":`#${e.codePointAt(0)};`}const pt=/^(_?id|identifier|uuid)$/;function Vn(e,t,n){const s={added:new Set,removed:new Set},o=new Set;for(const{status:c,texts:a,label:f,
source:u,target:d,place:l}of n){if(c==="same")continue;l!==u.head&&o.add(l.value);const m=[u.label,d.label,...f.split(", ")].map(p=>JSON.stringify(p));for(const p of[...a,...m])s[c].add(p)}const i=new Set(
[...t.base.nodes,...t.head.nodes].map(({field:c})=>c));function r(c,a,f){return a===void 0||i.has(a)||c.type==="hidden"?Number.NaN:c.type==="array"?ye(c.items,u=>r(u,a.inner.get("[]")??a,f)):c.type===
"object"?ye([...c.members],([u,d])=>{const l=Ze(a,u);return l?.key===Z&&!f.has(JSON.stringify(u))?Number.NaN:r(d,l,f)}):f.has(c.text)?t.links.has(a)?1:0:!t.links.has(a)&&Zn(c.text,a)?0:Number.NaN}return c=>{
if(c.kind==="reordered"||c.kind==="moved")return!1;const f=(m=>m.reduce((p,h)=>h.type==="member"?Ze(p,h.key):p?.inner.get("[]"),e))(c.path),[u,d]=c.path.slice(-2);return c.kind==="modified"?d?.type===
"member"&&pt.test(d.key)&&u?.type==="item"&&o.has(u.item)?!0:r(c.from,f,s.removed)+r(c.to,f,s.added)>0:(d?.type!=="member"||f?.key!==Z||s[c.kind].has(JSON.stringify(d.key)))&&r(c.value,f,s[c.kind])>0}}
function Zn(e,{key:t,texts:n}){const s=n.get(e)??0,o=s>2&&2*s>=ye([...n.values()],i=>i);return pt.test(t)||o&&/^"?[\w.-]{0,30}"?$/.test(e)}function ye(e,t){return e.reduce((n,s)=>n+t(s),0)}function Yn(e,t=n=>n){
const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const{root:o,...i}=an(n,s),r=(0,ut.j9)([s,n]),{labelOf:c}=r,a=yn(o,i);if(a===void 0)return{picture:void 0,connections:[],size:{
nodes:0,connections:0},tells:()=>!1,labelOf:c,endsOf:()=>{}};const f=Qn(e,a,r),u=_n(a,f),d=Vn(o,a,u);es(e,f,r,d);const l=Bn(f,u,{isWhole:e.status!=="modified",hide:t}),m={nodes:a.head.nodes.length,connections:a.
head.connections.length},p=new Map(u.map(g=>[gt(g),`${g.source.label} \u2192 ${g.target.label}`])),h=g=>p.get(g);return{picture:void 0,...l,connections:qn(u),size:m,tells:d,labelOf:c,endsOf:h}}function gt({
place:e,source:t}){return e===t.base||e===t.head?void 0:e.value}function Qn({matches:e},{base:t,head:n},s){const o=new Map(n.places.map((d,l)=>[d,l])),i=D(n.places,({value:d})=>d),r=D(n.places,({value:d})=>d.
id),c=D(e,d=>d.base),a=new Map;let f=-1;for(const d of t.nodes){const l=c.get(d.value)?.shift()?.head,p=[...(l&&i.get(l))??[],...r.get(d.value.id)??[]].find(h=>!a.has(h));f=(p&&o.get(p))??f,a.set(p??d,
{base:d,head:p,label:wt(p??d,s),rank:f,status:p?"same":"removed"})}for(const d of n.nodes)a.has(d)||a.set(d,{base:void 0,head:d,label:wt(d,s),rank:o.get(d)??f,status:"added"});return[...a.values()].sort(
(d,l)=>d.rank-l.rank).map((d,l)=>({...d,rank:l}))}function wt({key:e,value:t,array:n},s){const o=["type","componentType","kind","id","identifier","nodeId"].map(i=>(0,w.TN)(t,i));return e??s.nameOf(t,n)??
(0,w.e1)(o.find(i=>i!==void 0)??"?")}function D(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??[];o.push(s),n.set(t(s),o)}return n}function _n({base:e,head:t},n){const s=new Map(n.flatMap(
f=>[f.base,f.head].map(u=>[u,f]))),o=(f,u)=>f.flatMap(d=>{const[l,m]=[s.get(d.source),s.get(d.target)];return l&&m?[{...d,source:l,target:m,status:u}]:[]}),i=({source:f,target:u,label:d})=>`${f.rank} ${u.
rank} ${d}`,r=D(o(e.connections,"removed"),i),c=o(t.connections,"added").map(f=>r.get(i(f))?.pop()?{...f,status:"same"}:f),a=({source:f,target:u})=>f.rank+u.rank/n.length;return[...c,...[...r.values()].
flat()].sort((f,u)=>a(f)-a(u))}function qn(e){const t=e.filter(({status:s})=>s!=="same"),n=D(t,({source:s,label:o})=>`${s.rank} ${o}`);return t.flatMap(s=>{const{source:o,target:i,label:r,status:c}=s,
a=n.get(`${o.rank} ${r}`)??[],f=a.length===2?a.find(m=>m!==s&&m.status!==c):void 0,u=f&&[o,i,f.target].every(({base:m,head:p})=>m&&p);if(c==="same"||u&&c==="removed")return[];const d=gt(s),l={from:o.label,
to:i.label,source:o,target:i,...r!==""&&{label:r},...d&&{item:d}};return[u?{kind:"rewired",...l,was:f.target.label}:{kind:c,...l}]})}function es(e,t,{componentOf:n},s){const o=ct(e),i=t.flatMap(c=>[c.
head,c.base].flatMap(a=>{const f=a&&(0,ut.qU)(a.value)===void 0&&n(a.value,a.array);return[(c.base?.value.id===c.head?.value.id?void 0:a)?.value,f].flatMap(d=>d?[{node:c,value:d}]:[])})),r=D(i,({value:c})=>c);
for(const c of e.changes){if(s(c)||o(c))continue;let a=e.head,f;for(const u of c.path)a=ts(a,u),f=(a&&r.get(a))??f;"value"in c&&c.value.type!=="hidden"&&(f=r.get(c.value)??f);for(const{node:u}of f??[])
u.status==="same"&&(u.status="modified")}}function ts(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:void 0}var yt=$(
66658);const z="***",_=8,B="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",ns=new RegExp(`(?:${B})$`),ss=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
$t=new RegExp(`^(?:x[-_]?)?(?:${B})$`,"i"),os=/name|key|header|field/i,rs=/^(?:val|default)/i,is=/\{\{|\$\{|<%/,kt="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",cs=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${B}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${B})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${B})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${kt}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${kt}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function as({workflows:e}){const t=new Map,n=o=>{for(const i of[o,...o.split(/[\r\n]+/)].map(r=>r.trim()))if(!(i.
length<_||ds(i)))for(const r of us(i)){const c=r.slice(0,_);t.set(c,(t.get(c)??new Set).add(r))}},s=new Set;for(const{secrets:o,files:i}of e){for(const r of o)n(r);for(const{base:r,head:c}of i)for(const a of[
r,c])a&&q(a,s,n)}return o=>{const i=[];let r=ls(o,t,i);for(const c of cs)r=r.replace(c,a=>(i.push(a),z));return{shown:r,hidden:i.join("\0")}}}function $e(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");
return ns.test(t)&&!ss.test(t)}function J(e,t,{members:n}){if(St(t))return!1;if($e(e))return ke(t)||$t.test(e);if(!rs.test(e))return!1;for(const[s,o]of n)if(o.type==="string"&&os.test(s)&&$e((0,w.e1)(
o.text)))return!0;return!1}function bt(e,...t){return t.every(St)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const o=e[s-1],i=o?.type==="item"&&o.item.type==="object"?o.item:void 0,r=i?.members.get(
n.key);if(i&&r&&J(n.key,r,i))return!0;const c=e.slice(s+1).every(({type:a})=>a==="element");return $e(n.key)&&($t.test(n.key)||c&&t.some(ke))})}function St(e){return e.type==="literal"&&!/\d/.test(e.text)}
function ke(e){return(0,w.jn)(e)||e.type==="array"&&e.items.every(ke)}function q(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.items)q(s,t,n);else if(e.type==="object")for(const[s,
o]of e.members){if(J(s,o,e))for(const i of Mt(o))fs(i,n);q(o,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,yt.q)((0,w.e1)(e.text),(0,w.e1)(e.text));s&&q(s.base,t,n)}}}function fs(e,t){
is.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,"")))}function Mt(e){return(0,w.jn)(e)?[(0,w.e1)(e.text)]:(e.type==="array"?e.items:[...e.members.values()]).flatMap(Mt)}function ds(e){return new RegExp(
"^\\p{L}+$","u").test(e)}function us(e){const t=r=>JSON.stringify(r).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,r=>r.toLowerCase()),encodeURI(
n)];return[...[e,n].flatMap(r=>[r,t(r),t(t(r))]),t(e).replaceAll("/","\\/"),...o]}function ls(e,t,n){if(t.size===0)return e;let[s,o]=["",0];for(let i=0;i<=e.length-_;i++)for(const r of t.get(e.slice(i,
i+_))??[])e.startsWith(r,i)&&(i>=o&&(s+=e.slice(o,i)+z),n.push(r),o=Math.max(o,i+r.length));return s+e.slice(o)}const be=80,xt=8,T={texts:3,min:4,max:60,usual:2},ms=/^(type|_?id|uuid|identifier)$/i;function ee(e,t,n){
if(e.type==="string")return Se(S((0,w.e1)(e.text)),t,n);const s=Me(e,t,be,n);return s===void 0?void 0:(0,k.SS)(s,1/0)}function Se(e,t,n){const s=t.mask(e).shown;if(s.length>be||s.includes(`
`))return;const o=Ot(e,t,n);return(0,k.SS)(JSON.stringify(s),1/0)+(o===void 0?"":` (${b(o,t.mask)})`)}function Ot(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(i=>(0,w.jn)(i)&&(0,w.e1)(i.text)===s)?void 0:s}function Me(e,t,n,s){if((0,w.jn)(e)){const r=It(e,t,s);return r.length<=n&&!r.includes("\\n")?r:void 0}const o=[];let i=n-2;for(const{
name:r,member:c,isSecret:a}of Nt(e,t)){const f=a?z:Me(c,t,i-r.length,e.type==="object"?e:void 0);if(f===void 0)return;o.push(r+f),i-=r.length+f.length+2}return e.type==="array"?`[${o.join(", ")}]`:`{${o.
join(", ")}}`}function te(e,t,n){const s=Me(e,t,be,n);if(s!==void 0)return[s];const o=r=>r.map(c=>`  ${c}`);if((0,w.jn)(e)){const r=t.mask(S((0,w.e1)(e.text))).shown.split(`
`);return r.length===1?[It(e,t,n)]:["|",...o(r)]}const i=Nt(e,t).flatMap(({name:r,member:c,isSecret:a})=>(a?[z]:te(c,t,e.type==="object"?e:void 0)).map((u,d)=>d===0?r+u:u));return e.type==="array"?["[",
...o(i),"]"]:["{",...o(i),"}"]}function Nt(e,{mask:t}){return e.type==="array"?e.items.map(n=>({name:"",member:n,isSecret:!1})):Array.from(e.members,([n,s])=>({name:`${JSON.stringify(t(n).shown)}: `,member:s,
isSecret:J(n,s,e)}))}function It(e,t,n){if(e.type==="literal")return t.mask(e.text).shown;const s=(0,w.e1)(e.text),o=Ot(s,t,n);return JSON.stringify(t.mask(S(s)).shown)+(o===void 0?"":` (${t.mask(o).shown}\
)`)}function hs(e,t,n){const{mask:s,labelOf:o,countOf:i}=n,r=new Map,c=(d,l,m)=>{m>(r.get(d)?.weight??0)&&r.set(d,{text:l,weight:m})},a=(d,l,m)=>{if(d.type==="string"){const p=(0,w.e1)(d.text),h=ms.test(
l)||t.includes(p)||Rn(p)||o(p)!==void 0;if(p.length<T.min||h)return;const g=p.includes("://")?2*T.max:Math.min(p.length,T.max);c(l,s(S(p)).shown,(i(p)>T.usual?.001:1)*(g/(m+1)))}else if(d.type==="arra\
y")for(const p of d.items)a(p,l,m+1);else if(d.type==="object")for(const[p,h]of d.members)J(p,h,d)?c(p,z,T.max):a(h,p,m+1)};a(e,"",0);const[f,...u]=[...r].sort(([,d],[,l])=>l.weight-d.weight);return[...f?
[f]:[],...u.filter(([,{weight:d}])=>d>.1).slice(0,T.texts-1)].map(([d,{text:l}])=>`${b(d,s)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(l,T.max)),1/0)}`).join(", ")}function S(e){if(!/%[\da-f]{2}/i.test(e)||
/\s/.test(e))return e;try{const t=decodeURIComponent(e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function b(e,t,n=100){return(0,k.SS)(t(e).shown,n)}function K(e){return e.
findLastIndex(({type:t})=>t==="item")+1}function U(e,{mask:t,endsOf:n},s=!1){const o=K(e),i=s?1/0:100,r=e.flatMap((c,a)=>{if(c.type==="element")return[(0,k.SS)(`[${c.index}]`)];if(c.type==="item"){const u=a===
o-1&&c.hint!==void 0?` (${b(c.hint,t)})`:"",d=n(c.item),l=d===void 0||s?c.label:d;return[`**${b(d!==void 0&&s?`${d} (${l})`:l,t,i)}**${u}`]}return!s&&e.slice(a+1).find(({type:u})=>u!=="member")?.type===
"item"?[]:[b(c.key,t,i)]});return r.length>xt&&!s&&r.splice(2,r.length-xt+1,"\u2026"),r.join(" \u203A ")||"the whole file"}function ne(e,t){const n=e.map(({path:a})=>U(a,t)),s=a=>{const f=new Map;for(const u of a)
f.set(u,(f.get(u)??0)+1);return f},o=s(n),i=n.map((a,f)=>o.get(a)===1?a:U(e[f]?.path??[],t,!0)),r=s(i),c=new Map;return i.map(a=>r.get(a)===1?a:(c.set(a,(c.get(a)??0)+1),`${a} (${c.get(a)} of ${r.get(
a)})`))}const ps=5,gs=120,se={line:": changed, hidden"};function oe(e,t){if(e.kind==="modified")return Lt(e,t);if("value"in e)return ws(e,t);if(e.kind==="moved"){const[s,o]=[e.from,e.path].map(i=>U(i.
slice(0,-1),t,!0));return{line:`: moved from ${s} to ${o}`}}if(e.moved.length===0)return{line:": in a new order"};const n=Et(ne(e.moved.map(s=>({path:[s]})),t),"moved");return{...n,line:`: in a new or\
der (${n.line})`}}function Et(e,t=""){return e.length<=ps?{line:`${t===""?"":`${t}: `}${e.join(", ")}`}:{line:`${(0,y.hS)(e.length,"item")}${t===""?"":` ${t}`}`,names:e}}function Lt({path:e,from:t,to:n},s){
if(t.type==="hidden"||n.type==="hidden")return{line:""};if(bt(e,t,n))return se;if(t.type==="string"&&n.type==="string")return jt((0,w.e1)(t.text),(0,w.e1)(n.text),s);const[o,i]=[ee(t,s),ee(n,s)];if(o!==
void 0&&i!==void 0)return o===i?se:{line:`: ${o} \u2192 ${i}`};const[r,c]=[te(t,s).join(`
`),te(n,s).join(`
`)];return r===c?se:{line:"",lines:X(r,c)}}function jt(e,t,n){const s=S(e)!==S(t)&&(S(e)!==e||S(t)!==t),[o,i,r]=s?[S(e),S(t)," (percent-encoded)"]:[e,t,""],[c,...a]=(0,yt.q)(o,i)?.changes??[];if(c!==void 0){
const h=`${r} (JSON in a text)`;if(a.length>0||c.kind!=="modified")return{line:h,inner:[c,...a]};const g=Lt(c,n);return{...g,line:`${h} \u203A ${U(c.path,n)}${g.line}`}}const[f,u]=[n.mask(o),n.mask(i)];
if(f.shown===u.shown)return{line:r+se.line};const d=f.hidden===u.hidden?"":" (hidden values differ, too)",[l,m]=[Se(o,n),Se(i,n)];if(l===void 0||m===void 0)return{line:r+d,lines:X(f.shown,u.shown)};const p=Be(
f.shown,u.shown);return{line:`${r}: ${l} \u2192 ${m}${p===void 0?"":` (${p})`}${d}`}}function ws({kind:e,path:t,value:n},s){if(n.type==="hidden")return{line:""};if(bt(t,n))return{line:": hidden"};const o=n.
type==="object"?ys(t.at(-1),n,s):ee(n,s);if(o!==void 0)return{line:o===""?"":`: ${o}`};const i=n.type==="string"?s.mask(S((0,w.e1)(n.text))).shown:te(n,s).join(`
`),r=e==="added"?X(void 0,i):X(i,void 0);if(n.type!=="object")return{line:"",lines:r,...n.type==="array"&&{title:(0,y.hS)(n.items.length,"element")}};const c=hs(n,At(t.at(-1)),s);return{line:c===""?"":
`: ${c}`,lines:r,title:(0,y.hS)(n.members.size,"field")}}function ys(e,t,n){if(t.members.size===0&&e?.type!=="item")return"`{}`";const s=At(e),i=[...t.members].filter(([,c])=>!(0,w.jn)(c)||!s.includes(
(0,w.e1)(c.text))).map(([c,a])=>{const f=J(c,a,t)?(0,k.SS)(z):ee(a,n,t);return f&&`${b(c,n.mask)}: ${f}`}),r=i.join(", ");return i.includes(void 0)||r.length>gs?void 0:r}function At(e){return e?.type===
"item"?[e.label,e.hint]:[]}var $s=$(36922);const E=2,xe=60,ks=100;function L(e,t=0){return{least:e.length+E,most:e.length+E,changes:t,render:()=>e}}function F(e,t,n){const s=e+t(1/0);return s===e?L(e,
n):{least:e.length+2+E,most:s.length+E,changes:n,render(o){if(s.length+E<=o)return s;for(let i=o-e.length-xe;i>=ks;i=Math.floor(i*.7)){const r=e+t(i);if(r!==e&&r.length+E<=o)return r}return`${e} \u2026`}}}
function Oe(e,t){const n=(0,k.EU)(e,"diff",t===void 0?"  ":"");return t===void 0?`
${n}`:Ct(t,n)}function Ct(e,t){return`
${Ne(`<details><summary>${e}</summary>

${t}
</details>`)}`}function Ne(e){return e.replace(/^(?=.)/gm,"  ")}function O({heading:e,parts:t,omitted:n,folded:s=!1,...o}){const i=o.changes??t.reduce((f,u)=>f+u.changes,0),r=s?41:0,c=e.length+E,a=c+r+
t.reduce((f,u)=>f+u.most,0);return{least:t.length===0||s?c:Math.min(c+xe,a),most:a,changes:i,render(f){const u=bs(t,f-c-r-(a<=f?0:xe)),d=t.filter((h,g)=>u[g]===void 0),l=n(d.reduce((h,g)=>h+g.changes,
0),d.length),m=[...u.flatMap(h=>h??[]),...d.length===0?[]:[l]].filter(Boolean);return s?m.length>0&&d.length<t.length?`<details><summary>${e}</summary>

${Tt(m)}
</details>`:e:Tt([e,...m].filter(Boolean))}}}function j(e){return`\u2026 and ${(0,y.hS)(e,"more change")}`}function bs(e,t){const n=e.map(()=>{}),s=[...e.entries()].sort(([,r],[,c])=>r.most-c.most);let o=e.
reduce((r,{least:c})=>r+c,0);for(;o>t&&s.length>0;)o-=s.pop()?.[1].least??0;let i=t-o;for(const[r,[c,a]]of s.entries()){const f=a.render(a.least+Math.floor(i/(s.length-r)));i-=f.length+E-a.least,n[c]=
f}return n}function Tt(e){const t=n=>n?.startsWith("- ");return e.map((n,s)=>(s===0?"":t(n)&&t(e[s-1])?`
`:`

`)+n).join("")}const N={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ie=3;function Ss(e,t,n){if(e.status!=="modified")return H(
e.kind==="json"?xs(e):e.changes,t);const s=ct(e),o=n?.connections??[],i=new Set(o.map(({item:h})=>h)),r=new Map,[c,a,f]=[[],[],[]];let u=0;for(const h of e.changes)n?.tells(h)?u++:"value"in h&&i.has(h.
value)?r.set(h.value,h):s(h)?f.push(h):Ms(h.path,t)?c.push(h):a.push(h);const l=re(Es(o,r),h=>vt(h,t)).flatMap(h=>Ls(h,r,t)),m=H(a,t),p=(h,g)=>`\u2026 and ${(0,y.hS)(g,"more connection")}`;return[...H(
c,t),...l.length===0?[]:[O({heading:"Connections",parts:l,omitted:p,changes:u+r.size})],...l.length===0||m.length===0?m:[O({heading:"Elsewhere in the file",parts:m,omitted:j})],...f.length===0?[]:[Is(
e,f,t)]]}function Ms(e,{labelOf:t}){return e.some(n=>n.type==="item"||n.type==="member"&&t(n.key)!==void 0)}function xs({base:e,head:t,status:n}){const s=n==="removed"?"removed":"added",o=[],i=(c,a)=>{
const f=(0,$s.V)(c,()=>{});if(a.length<3&&f.length>0&&f.every(d=>d.value.type==="object")||a.length===0&&c.type==="object")for(const{step:d,value:l}of f)d.type==="member"?i(l,[...a,d]):o.push({kind:s,
path:[...a,d],value:l});else o.push({kind:s,path:a,value:c})},r=e??t;return r&&i(r,[]),o}function H(e,t){const n=re(e,Os),s=new Map;for(const o of re(n.filter(i=>i.length<Ie).flat(),({kind:i})=>N[i])){
const i=ne(o,t);for(const[r,c]of o.entries())s.set(c,i[r]??"")}return n.flatMap(o=>o.length>=Ie?[Ns(o,t)]:o.map(i=>{const r=oe(i,t);return F(`- ${N[i.kind]} ${s.get(i)}${r.line}`,ie(r,t),1)}))}function re(e,t){
const n=new Map;for(const s of e){const o=t(s),i=n.get(o);i?i.push(s):n.set(o,[s])}return[...n.values()]}function Os(e){const t=K(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).
flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function ie({lines:e,title:t,inner:n,names:s},o){if(e)return r=>Oe(e(r),t);if(n){
const r=O({heading:"",parts:H(n,o),omitted:j});return c=>`
${Ne(r.render(c))}`}const i=s===void 0?"":Ct((0,y.hS)(s.length,"item"),s.join(", "));return r=>i.length<=r?i:""}function Ns(e,t){const[n]=e,s=oe(n,t),o=Et(ne(Rt(e),t)),i=n.kind==="modified"?"":` ${n.kind}`,
r=`- ${N[n.kind]} ${Ee(n,t)}${s.line}${i} in ${o.line}`,[c,a]=[ie(s,t),ie({...o,line:""},t)];return F(r,f=>c(f)+a(f),e.length)}function Is(e,t,n){const o=re(Dn(t,e),r=>r.kind+Ee(r,n)).flatMap(r=>{const c=r.
map(l=>oe(l,n)),a=K(r[0].path)===0||c.some(({lines:l})=>l);if(r.length<Ie||a)return H(r,n);const f=ne(Rt(r),n),u=c.map(({line:l},m)=>`- ${f[m]}${l}`).join(`
`),d=`- ${N[r[0].kind]} ${Ee(r[0],n)} of ${(0,y.hS)(r.length,"item")}`;return[F(d,l=>u.length>l?"":`
${Ne(u)}`,r.length)]}),i=`Layout and bookkeeping: ${(0,y.hS)(t.length,"change")}`;return O({heading:i,parts:o,omitted:j,changes:t.length,folded:!0})}function Rt(e){return e.map(({path:t})=>({path:t.slice(
0,K(t))}))}function Ee({path:e},t){return U(e.slice(K(e)),t)}function Es(e,t){const n={added:new Map,removed:new Map};return e.flatMap(s=>{const{kind:o,source:i,target:r,item:c}=s;if(o==="rewired"||t.
has(c))return[[s]];const a=n[o].get(i),f=a??[s];return a&&a.push(s),n[o].delete(i),n[o].set(r,f),a?[]:[f]})}function Ls(e,t,n){const s=vt(e[0],n);return e.some(([o])=>t.has(o.item))?e.map(([o],i)=>{const r=t.
get(o.item),c=e.length===1?s:`${s} (${i+1} of ${e.length})`;return r?F(c,ie(oe(r,n),n),1):L(c)}):[L(e.length===1?s:`${s} (${e.length} times)`)]}function vt(e,{mask:t}){const[n]=e,s=r=>`**${b(r,t)}**`,
o=e.map(({to:r,label:c})=>` \u2192 ${s(r)}${c===void 0?"":` (${b(c,t)})`}`),i=n.was===void 0?"":`, was ${s(n.was)}`;return`- ${N[n.kind]} ${s(n.from)}${o.join("")}${i}`}const js="<!-- workflow-report \
-->",As=6e4,Cs=1e3,Dt=5,Ts=4e3;function Le(e,t={}){const{maxLength:n=As,maxBytes:s=1/0,headings:o=!0,mark:i=!0}=t,r=vs(e,o),c=i?`${js}
`:"";let a=Math.min(n,s);for(;;){const f=`${c}${r.render(a-c.length-1)}
`,u=s===1/0?0:Buffer.byteLength(f);if(u<=s||a<Cs)return f;a=Math.floor(a*s*.99/u)}}function Rs(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function vs(e,t){const{workflows:n,missing:s}=e,o=as(e),i=c=>n.filter(a=>a.status===c),r=[...i("changed"),...i("added"),...i("removed")].map(c=>O({heading:Ds(c,o,t),parts:c.files.map(a=>zs(a,o)),omitted:j,
changes:Ut(c.counts)}));return O({heading:s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`,parts:[O({heading:"",parts:r,omitted:(c,a)=>`${j(c)} in ${(0,y.hS)(a,"more workflow")}`}),...Xs(i(
"unchanged"),n.length===0,o),...Ws(n,o)],omitted:()=>""})}function Ds({name:e,status:t,counts:n},s,o){const i=t==="added"||t==="removed";if(!i&&!o)return"";const r=i?`workflow ${t}`:(0,R.cq)(n),c=e===
void 0?Bs(r):`${b(e,s)}: ${r}`;return`${o?"### ":""}${i?`${N[t]} `:""}${c}`}function zs(e,t){const n=e.kind==="json"?Yn(e,h=>t(h).shown):void 0,s=we(e.head??e.base),o={mask:t,labelOf:h=>n?.labelOf(JSON.
stringify(h)),endsOf:h=>n?.endsOf(h),countOf:h=>s().get(h)??0},i=Ut((0,R.xS)(e)),r=e.kind==="text"?Fs(e,o):Ss(e,o,n),{nodes:c=0,connections:a=0}=n?.size??{},f=c===0?"What is in it":`${(0,y.hS)(c,"node")}\
, ${(0,y.hS)(a,"connection")}`,l=[...e.status!=="modified"&&r.length>0?[O({heading:f,parts:r,omitted:j,changes:i,folded:!0})]:r,...Ps(e,o)],m=O({heading:Us(e,t),parts:l,omitted:j,changes:i}),p=n?.picture?
(0,k.EU)(n.picture.trimEnd().split(`
`),"mermaid",""):n?.note??"";return p===""?m:O({heading:"",parts:[L(p),m],omitted:h=>h===0?"The picture doesn't fit here.":j(h)})}function Us({name:e,kind:t,status:n,changes:s},o){const i=`**${b(e,o)}\
**`;return n!=="modified"?`${N[n]} ${i}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${N.modified} ${i}: content modified`:t==="variables"?`${i} (values are never shown)`:i}function Fs({status:e,
text:t},n){const[s,o]=[t?.base,t?.head];if(e!=="modified"){const[c,a]=[s,o].map(u=>u===void 0?void 0:n.mask(u).shown),f=X(c,a);return[F("- the whole file",u=>Oe(f(u)),1)]}const{line:i,lines:r}=jt(s??"",
o??"",n);return[F(`- ${N.modified} the whole file${i}`,c=>r?Oe(r(c)):"",1)]}function Ps({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,Dt).map(({path:r,from:c,to:a})=>{const[
f,u]=[c,a].map(d=>b(d,t.mask));return`${U(r,t)} (${f} \u2192 ${u})`}),o=e.length>Dt?", \u2026":"",i=`${(0,y.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":"follow and aren't"}\
 counted`;return[L(`${i}: ${s.join(", ")}${o}`)]}function Xs(e,t,n){const s=e.flatMap(({name:o})=>o??[]);return e.length===0?t?[L("No changes")]:[]:[L(s.length===0?"No changes":`${zt(s,n)}: no changes`)]}
function Ws(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.length===0)return[];const s=n.length===e.length?"":` of ${zt(n.flatMap(({name:o})=>o??[]),t)}`;return[L(`The environment variables${s}\
 weren't compared, because one side is a folder without \`env_variables.json\`.`)]}function zt(e,t){const n=[];let s=Ts;for(const i of e){const r=b(i,t);s-=r.length+2,s>=0&&n.push(r)}const o=e.length-
n.length;return n.join(", ")+(o===0?"":` and ${(0,y.hS)(o,"more workflow")}`)}function Ut({added:e,modified:t,removed:n}){return e+t+n}function Bs(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Js=$(
7279),je=$(15543),ce=$(37487),Ks=$(36584);async function Hs(e){const[t,n]=[Le(e),Le(e,{maxLength:1/0})];return await Ft("the report",async()=>{const s=await(0,ce.Pd)("workflow-report-"),o={"report-pat\
h":(0,de.join)(s,"report.md"),"full-report-path":(0,de.join)(s,"full-report.md")};return await(0,fe.writeFile)(o["report-path"],t),await(0,fe.writeFile)(o["full-report-path"],n),o})}const Gs=900*1024;
function Vs(e,t,n){const s=Gs-Buffer.byteLength(n.join());return Le(e,{headings:t,maxLength:1/0,maxBytes:s,mark:!1})}function Zs(e){const t=(0,R.AS)(e);if(t.length===0)return;const n=t.slice(0,20).map(
Ks.TL),s=t.length>20?` and ${(0,y.hS)(t.length-20,"more line")}`:"";(0,je.lm)(`No field matched ${n.join(", ")}${s} in ignore. Check the spelling.`)}const Ys=1e6;async function Qs(e,t){const n=JSON.stringify(
t),s=await Ft(`the output ${e}`,async()=>{const i=(0,de.join)(await(0,ce.Pd)(`workflow-${e}-`),`${e}.json`);return await(0,fe.writeFile)(i,n),{[`${e}-path`]:i}}),o=Buffer.byteLength(n)>Ys;return o&&(0,je.
lm)(`The output ${e} would be longer than GitHub's limit of 1 MB. Read the file in ${e}-path.`),{[e]:o?[]:t,...s}}async function Ft(e,t){try{return await t()}catch(n){return(0,je.t1)().warning(`Can't \
keep ${e} as a file. ${(0,Js.gJ)(n)}`),{}}}var I=$(24057),A=$(59558);async function _s(e,t){if((0,ce.n0)({...(0,A.tH)(e,t),...await Qs("exports",(0,A.RO)(e))}),t.unpackTo!==void 0){const n=(0,A.jb)(e);
Zs(n),(0,ce.n0)(await Hs(n))}return t.summary&&await Xt(e,t),(0,A.c2)(e,t)}const M={failed:{row:"\u274C Failed",count:"failed",single:"export failed"},notTried:{row:"\u23F8\uFE0F Not tried",count:"not\
 tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",count:"neither kept as an artifact nor unpacked",single:"exported, but neither kept as an artifact nor unpacked"},
notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F Not unpacked",count:"not unpacked",single:"\
exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"without a report",single:"exported, but what changed can't be shown"},changed:{row:"\u270F\uFE0F Changed",count:"c\
hanged",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},Pt=Object.values(M),Ae=50;async function Xt(e,t){
const n=e.map(f=>({exported:f,outcome:qs(f)}));n.sort((f,u)=>Pt.indexOf(f.outcome)-Pt.indexOf(u.outcome));const[s]=n;if(s===void 0)return;const o=n.map(({exported:f})=>f),i=(0,A.dJ)(o),{fromList:r}=t,
c=r?fo(o):uo(s.exported),a=[no(e,t),oo(n),...i.length===0?[]:[(0,I.cj)((0,Wt.cZ)(i))]];await(0,I.Sy)(r?eo(n.map(({outcome:f})=>f)):to(s.exported,s.outcome),...a,...ao((0,A.jb)(e),r,[...a,c]),c)}function qs(e){
if(e.state!=="fetched")return M[e.state];const{kept:t,unpacked:n}=e;return t.state==="failed"?n.state==="failed"?M.neither:M.notKept:n.state==="failed"?M.notUnpacked:n.state==="off"?M.exported:n.value.
compared.state==="failed"?M.notCompared:n.value.changed?M.changed:M.unchanged}function eo(e){const{changed:t,unchanged:n,exported:s,notCompared:o,notUnpacked:i,notKept:r,neither:c,notTried:a,failed:f}=M,
u=[t,n,s,o,i,r,c,a,f].flatMap(d=>{const l=e.filter(m=>m===d).length;return l===0?[]:[`${l} ${d.count}`]});return`${(0,y.hS)(e.length,"workflow")}: ${u.join(", ")}`}function to(e,t){const n=(0,A.fs)(e),
s=t===M.changed&&n?.status==="changed"?n.counts:void 0;return`${e.target.name}: ${s?(0,R.cq)(s):t.single}`}function no(e,{host:t}){const n=(0,k.wh)((0,Bt.Sm)(t));return e.some(({state:s})=>s==="fetche\
d")?`Exported from ${n} in ${(0,y.zK)(performance.now())}.`:`Nothing was exported from ${n}.`}const so=[["Workflow",({exported:e})=>({words:e.target.name})],["Name in the package",({exported:e})=>({words:ro(
e)})],["Result",({outcome:e})=>({words:e.row})],["What changed",({exported:e})=>({words:io(e)})],["Package",({exported:e})=>co(e)]];function oo(e){const t=o=>o===""||typeof o=="object"&&"words"in o&&o.
words==="",n=new Set(["Name in the package","What changed"]),s=so.filter(([o,i])=>!n.has(o)||e.some(r=>!t(i(r))));return(0,I.tp)(s.map(([o])=>o),e.map(o=>s.map(([,i])=>i(o))))}function ro(e){return e.
state==="fetched"?e.ownName?.name??"":""}function io(e){const t=(0,A.fs)(e);return t===void 0||t.status==="unchanged"?"":t.status==="changed"?(0,R.cq)(t.counts):"new"}function co(e){if(e.state!=="fetc\
hed")return"";const{kept:t,size:n,target:s}=e,o=` (${(0,y.Xe)(n)})`;return t.state==="done"?{text:t.value.name,href:t.value.url,after:o}:{words:`${s.name}.zip${o}`}}function ao(e,t,n){return(0,R.Hq)(e)?
[Rs(Vs(e,t,n),"What changed")]:[]}function ae(e){return e.state==="notTried"?{}:e.job}function fo(e){const t=e.map(s=>[{words:s.target.name},s.target.workflowId,s.target.flowId,ae(s)["dock-status-id"]??
"",ae(s)["export-job-id"]??"",s.state==="fetched"?s.sha256:""]),n=["Workflow","Workflow ID","Flow ID","Dock status ID","Export job ID","SHA-256 of the package"];return(0,I.TM)("IDs and SHA-256 digests",
(0,I.tp)(n,t))}function uo(e){const t=e.state==="fetched"?e:void 0,n=(0,I.Bu)([["Workflow ID",e.target.workflowId],["Flow ID",e.target.flowId],["Dock status ID",ae(e)["dock-status-id"]],["Export job I\
D",ae(e)["export-job-id"]],["SHA-256 of the package",t?.sha256],["SHA-256 of the artifact",t?.kept.state==="done"?t.kept.value.digest:void 0]]);if(!t)return(0,I.TM)("IDs",n);const{files:s}=t,o=s.slice(
0,Ae).map(({name:i,size:r})=>[i,{words:(0,y.Xe)(r)}]);return s.length>Ae&&o.push([{words:`and ${(0,y.hS)(s.length-Ae,"more file")}`},""]),(0,I.TM)("IDs, SHA-256 digests and files",`${n}

${(0,I.tp)(["File","Size"],o)}`)}})};export{ho as id,po as ids,go as modules};
