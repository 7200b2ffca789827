const Jo=588,Ko=[588],_o={588:((Xo,De,b)=>{b.r(De),b.d(De,{finishExport:()=>Lo,writeExportPage:()=>on});var rn=b(83273),_=b(37487),ve=b(77094),Fe=b(7279);const ze="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p\
{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",cn=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictogr\
aphic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${ze})[\\u200C\\u200D](?=${ze})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Poi\
nt}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function C(e){return e.replace(cn,(t,n)=>n===void 0?t:ae(n))}function ae(e){return`\\u{${e.codePointAt(0)?.toString(16)}}`}function H(e,t){
if(e.length<=t)return e;const n=Array.from(e.slice(0,2*t+2));return n.length>t?`${n.slice(0,t).join("")}\u2026`:e}function T(e,t=100){const n=C(H(e,t)).replaceAll("	",ae)||'""',s="`".repeat(We(n)+1);return/^`|`$/.
test(n)||/^ .*[^ ].* $/.test(n)?`${s} ${n} ${s}`:s+n+s}function Ue(e,t,n){const s=e.map(r=>C(r).replace(/^(\s*):(?=:)/,(c,i)=>i+ae(":"))),o="`".repeat(Math.max(3,We(s.join(`
`))+1));return[o+t,...s,o].map(r=>n+r).join(`
`)}const Pe=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function L(e){const t=C(e).replaceAll("	"," ").split(Pe),n=C(e).match(Pe)??[];return t.map((s,o)=>N(s)+(n[o]===void 0?"":`${N(n[o])}<wbr>`)).join(
"")}function N(e){return e.replace(an,t=>`&#${t.codePointAt(0)};`)}const an=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function We(e){return(e.match(/`+/g)??[]).reduce((t,n)=>Math.
max(t,n.length),0)}var $=b(30706);const fn=1024*1024,Xe=2e5;function fe(e,t){const n=e.map(i=>`<th>${N(i)}</th>`).join(""),s=t.map(i=>`<tr>${i.map(a=>`<td>${Be(a)}</td>`).join("")}</tr>`),o=ue(s),r=t.
length-o.length,c=r===0?"":`<tr><td colspan="${e.length}">\u2026 and ${(0,$.hS)(r,"more row")}</td></tr>`;return`<table><tr>${n}</tr>${o.join("")}${c}</table>`}function dn(e){return`<table>${e.map(([n,
s])=>s===void 0?"":`<tr><th align="left">${N(n)}</th><td>${Be(s)}</td></tr>`).join("")}</table>`}function un(e){const t=e.map(({names:o,message:r,help:c})=>{const i=ue(o.map(d=>`**${L(d)}**`),Xe/2),a=o.
length-i.length,f=a===0?"":` and ${a.toLocaleString("en-US")} more`;return`- ${i.join(", ")}${f}: ${ln(r,c)}`}),n=ue(t),s=t.length-n.length;return[...n,...s===0?[]:[`- \u2026 and ${(0,$.hS)(s,"more ca\
use")}`]].join(`
`)}function ln(e,t){return t===void 0?L(e):`${L(e)} <a href="${N(t)}">Troubleshooting</a>`}function de(e,t){return`<details><summary>${N(e)}</summary>

${t}

</details>`}function Be(e){return typeof e=="string"?e===""?"":`<code>${N(C(e))}</code>`:"words"in e?L(e.words):`<a href="${N(e.href)}">${L(e.text)}</a>${N(e.after??"")}`}function ue(e,t=Xe){let n=t;const s=r=>(n-=
Buffer.byteLength(r),n>=0),o=e.findIndex(r=>!s(r));return e.slice(0,o<0?e.length:o)}async function hn(e,...t){const n=[`### ${L(e)}`];let s=fn-1e3-Buffer.byteLength(n.join()),o=0;for(const r of t){const c=Buffer.
byteLength(r)+2;c<=s?(n.push(r),s-=c):o++}o>0&&n.push(`${(0,$.hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`);try{await ve.z.addRaw(n.join(`

`),!0).write()}catch(r){ve.$e(`Can't write the job summary: ${(0,Fe.gJ)(r)}`)}}function mn({host:e,pathname:t}){return e+t.replace(/\/$/,"")}async function Bo({outputs:e,error:t},n){if(setOutputs(e),n){
const s=[...n.facts,["Workflow ID",e["workflow-id"]],["Dock status ID",e["dock-status-id"]],["Status",e.status&&{words:e.status}],["Duration",{words:humanTime(performance.now())}]],o=t?n.titles.failed:
n.titles.done;await writeSummary(o,...t?[withHelp(inOneLine(t),helpFor(t))]:[],factTable(s))}if(t)throw t}var le=b(51455),he=b(76760),R=b(66561),me=b(15543),pn=b(36584);async function gn(e){const[t,n]=[
e(),e({maxLength:1/0})];return await Je("the report",async()=>{const s=await(0,_.Pd)("workflow-report-"),o={"report-path":(0,he.join)(s,"report.md"),"full-report-path":(0,he.join)(s,"full-report.md")};
return await(0,le.writeFile)(o["report-path"],t),await(0,le.writeFile)(o["full-report-path"],n),o})}const wn=900*1024;function $n(e,t,n){const s=wn-Buffer.byteLength(n.join());return e({headings:t,maxLength:1/0,
maxBytes:s,mark:!1}).join("")}function yn(e){const t=(0,R.AS)(e);if(t.length===0)return;const n=t.slice(0,20).map(pn.TL),s=t.length>20?` and ${(0,$.hS)(t.length-20,"more line")}`:"";(0,me.lm)(`No fiel\
d matched ${n.join(", ")}${s} in ignore. Check the spelling.`)}const bn=1e6;async function kn(e,t){const n=JSON.stringify(t),s=await Je(`the output ${e}`,async()=>{const r=(0,he.join)(await(0,_.Pd)(`w\
orkflow-${e}-`),`${e}.json`);return await(0,le.writeFile)(r,n),{[`${e}-path`]:r}}),o=Buffer.byteLength(n)>bn;return o&&(0,me.lm)(`The output ${e} would be longer than GitHub's limit of 1 MB. Read the \
file in ${e}-path.`),{[e]:o?[]:t,...s}}async function Je(e,t){try{return await t()}catch(n){return(0,me.t1)().warning(`Can't keep ${e} as a file. ${(0,Fe.gJ)(n)}`),{}}}var Ke=b(61318),Sn=b(75367);const G=240,
U=40,Mn=500,_e=5e4,On=2e6,Nn=.4,He=6;function En(e,t){const n=i=>i.length>G,s=(i,a)=>a.map(f=>({mark:i,text:f}));if(!(e.length>0&&t.length>0)||![...e,...t].some(n))return[...s("-",e),...s("+",t)];const r=[];
let c=0;for(const i of(0,Ke.E)([...e],[...t],{comparator:In(e,t)})){if(i.added)r.push(...s("+",i.value));else if(i.removed)r.push(...s("-",i.value));else for(const[a,f]of i.value.entries())r.push(...Ln(
e[c+a]??"",f));i.added||(c+=i.value.length)}return r}function In(e,t){if(e.length===1&&t.length===1)return()=>!0;const n=o=>o.reduce((r,c)=>r+c.length,0);if(n(e)*t.length+n(t)*e.length>On)return()=>!1;
const s=new Map([...e,...t].map(o=>[o,xn(o)]));return(o,r)=>{const[c,i]=[s.get(o)??new Set,s.get(r)??new Set];let a=0;for(const f of c)i.has(f)&&a++;return 2*a>Nn*(c.size+i.size)}}function xn(e){const t=new Set;
for(let n=0;n<=e.length-He;n++)t.add(e.slice(n,n+He));return t}function Ln(e,t){const n=Ye(e,t),s=Qe(e,t,n),o=jn(e.slice(n,e.length-s),t.slice(n,t.length-s)).flatMap(i=>[{mark:"-",text:Ge(e,n+i.from[0],
n+i.from[1])},{mark:"+",text:Ge(t,n+i.to[0],n+i.to[1])}]),r=o.reduce((i,{text:a})=>i+a.length,0);return!(e.length<=G&&t.length<=G)&&r<.8*(e.length+t.length)?o:[{mark:"-",text:e},{mark:"+",text:t}]}function jn(e,t){
const s=e.length<=_e&&t.length<=_e?(0,Sn.pR)(e,t,{maxEditLength:Mn}):void 0;if(s===void 0)return[{from:[0,e.length],to:[0,t.length]}];const o=[];let[r,c]=[0,0];for(const{value:i,added:a,removed:f}of s){
const[d,u]=[r,c];if(a||(r+=i.length),f||(c+=i.length),!a&&!f)continue;const l=o.at(-1);l&&d-l.from[1]<2*U?(l.from[1]=r,l.to[1]=c):o.push({from:[d,r],to:[u,c]})}return o}function Ge(e,t,n){const s=t>U+
20?Ze(e,t-U):0,o=e.length-n>U+20?Ze(e,n+U):e.length;return`${s>0?"\u2026":""}${e.slice(s,o)}${o<e.length?"\u2026":""}`}function Ve(e,t){if(e.length<=t)return e;const n=H(e,Math.max(0,t-30));return`${n}\
 ${(0,$.hS)(e.length-n.length+1,"more character")}`}function Ze(e,t){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(e.slice(t-1,t+1))?t-1:t}function Ye(e,t){const n=Math.min(e.length,t.length);let s=0;
for(;s<n&&e[s]===t[s];)s++;return s}function Qe(e,t,n){const s=Math.min(e.length,t.length)-n;let o=0;for(;o<s&&e[e.length-1-o]===t[t.length-1-o];)o++;return o}const j=2,An=1e3,Cn=20,qe="spaces at the \
end";function P(e,t){const[n,s]=[st(e),st(t)],o=Tn(n.lines,s.lines);return e!==void 0&&t!==void 0&&n.ends!==s.ends&&o.unshift({note:`line ends: ${n.ends} \u2192 ${s.ends}`}),(c=1/0)=>Rn(o,c)}function Tn(e,t){
const n=Ye(e,t),s=Qe(e,t,n),o=[e.slice(n,e.length-s),t.slice(n,t.length-s)],r=new Set(o[0]),i=(o[1].some(l=>r.has(l))?(0,Ke.E)(...o,{maxEditLength:An}):void 0)??[...o[0].length>0?[{value:o[0],removed:!0,
added:!1}]:[],...o[1].length>0?[{value:o[1],removed:!1,added:!0}]:[]];if(i.length===0)return[];const a=l=>l.map(h=>({context:Ve(h,G)})),f=n<=j+1?0:n-j,d=f>0?[{note:`line ${f+1}`}]:[];d.push(...a(e.slice(
f,n)));let u=n+1;for(const[l,{value:h,removed:m,added:p}]of i.entries()){const[w,y]=[i[l-1],i[l+1]];if(m)d.push(...et(h,y?.added?y.value:[]));else if(p&&!w?.removed)d.push(...et([],h));else if(!p&&h.length<=
2*j+1)d.push(...a(h));else if(!p){const I={note:`line ${u+h.length-j}`};d.push(...a(h.slice(0,j)),I,...a(h.slice(-j)))}m||(u+=h.length)}return[...d,...a(t.slice(t.length-s,t.length-s+j))]}function et(e,t){
const n=En(e,t),s=vn(n);return[...s.length===0?[]:[{note:`hard to see: ${s.join(", ")}`}],{rows:n}]}function Rn(e,t){const n=[];let s=t,o=0;const r=c=>{n.push(c),s-=c.length+1};for(const c of e)if("ro\
ws"in c){const i=o>0?new Map:Dn(c.rows,s);for(const a of c.rows){const f=i.get(a);f===void 0?o++:r(`${a.mark} ${f}`)}}else{const i="note"in c?`@@ ${c.note} @@`:`  ${c.context}`;o===0&&i.length<s&&r(i)}
return o===0?n:[...n,`@@ ${(0,$.hS)(o,"more changed line")} @@`]}function tt(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||D(n)!==D(s))return;const o=D(e)===D(t)?[]:[`Unicode forms: ${nt(e)}\
 \u2192 ${nt(t)}`];if(n===s)return o[0];const r=n.trimEnd()===s.trimEnd()?qe:n.trimStart()===s.trimStart()?"indentation":"white space";return[...o,r].join(", ")}function D(e){return e.replace(/\s+/g,"")}
function nt(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function st(e){const t=e?.split(`
`)??[],n=t.slice(0,-1);return n.length===0||!n.every(s=>s.endsWith("\r"))?{lines:t,ends:"LF"}:{lines:[...n.map(s=>s.slice(0,-1)),...t.slice(-1)],ends:"CRLF"}}function Dn(e,t){const n=["-","+"].map(a=>e.
filter(f=>f.mark===a)),[s=0,o=0]=n.map(a=>a.reduce((f,{text:d})=>f+d.length+3,0)),r=Math.max(Math.floor(t/2),t-o),c=[r,t-Math.min(s,r)],i=new Map;for(const[a,f]of n.entries()){let d=c[a]??0;for(const u of f){
if(u.text.length+3>d&&d<Cn+30)break;const l=Ve(u.text,d-3);i.set(u,l),d-=l.length+3}}return i}function vn(e){const t=c=>e.filter(i=>i.mark===c).map(({text:i})=>i),[n,s]=[t("-"),t("+")],o=new Map(n.map(
c=>[D(c.normalize()),c])),r=s.flatMap(c=>{const i=o.get(D(c.normalize()));return i===void 0?[]:tt(i,c)??[]});return n.length>0&&s.length>0&&n.some(ot)!==s.some(ot)&&r.push(qe),[...new Set(r)]}function ot(e){
return e!==e.trimEnd()}var g=b(53436);const W="*",V="{}",Fn=/^(_?id|key|name|label|title|identifier|uuid|guid|alias)$|[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,rt=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
pe=200,zn=64;function Un(e,t){const n=new Set;for(const o of[e,t])ge(o,n);const s=it("",void 0);return{root:s,base:ft(e,s,n),head:ft(t,s,n)}}function ge(e,t){if(e.type==="array")for(const n of e.items)
ge(n,t);else if(e.type==="object")for(const n of e.members.values())ge(n,t);else e.text.length<=pe&&t.add(e.text)}function it(e,t){return{key:e,outer:t,inner:new Map,texts:new Map,references:new Map}}
function we(e,t){return t===e||t.outer===void 0?[]:[...we(e,t.outer),t.key]}function ct(e,t){return e?.inner.get(V)??e?.inner.get(t)??e?.inner.get(W)}function at({key:e},t){return t.startsWith('"')?t.
length>2:rt.test(e)&&/^\d+$/.test(t)}function ft(e,t,n){const s=[],o=[];function r(l,h){l.type==="array"?c(l.items,{...h,field:Z(h.field,"[]")}):l.type==="object"?i(l,h):l.text.length<=pe&&d(l.text,h)}
function c(l,h){const m=l.length>1&&l.some(({type:p})=>p==="array");for(const[p,w]of l.entries())a(w,m?{...h,slot:p}:h,l)}function i(l,h){const m=Pn(l,n);for(const[p,w]of l.members){const y={...h,field:Z(
h.field,m?W:p)};m?f(w,l,a(w,y,p)):r(w,y)}}function a(l,h,m){if(l.type!=="object")return r(l,h),h;const[p,w]=typeof m=="string"?[m,[]]:[void 0,m],y={value:l,field:h.field,outer:h.place,depth:(h.place?.
depth??0)+1,key:p,array:w};return s.push(y),r(l,{...h,place:y}),{...h,place:y}}function f(l,h,m){for(const[p,w]of l.type==="object"?l.members:[]){if(w.type!=="object"||![...w.members.keys()].some(I=>h.
members.has(I)))continue;const y=Z(Z(m.field,p),V);for(const[I,Wo]of w.members)d(JSON.stringify(I),{...m,field:y},Wo)}}function d(l,h,m){h.field.texts.set(l,(h.field.texts.get(l)??0)+1),at(h.field,l)&&
o.push({...h,text:l,value:m})}r(e,{field:t,place:void 0});const u={places:s,ids:Wn(s)};for(const l of o)Xn(l,u);return u}function Z(e,t){const n=e.inner.get(t)??it(t,e);return e.inner.set(t,n),n}function Pn({
members:e},t){const n=[...e.values()];if(e.size===0||!n.every(dt))return!1;const s=new Set(n.flatMap(r=>[...r.members.values()].filter(dt).flatMap(c=>[...c.members.keys()]))),o=r=>t.has(JSON.stringify(
r))||s.has(r);return 2*[...e.keys()].filter(r=>!rt.test(r)&&o(r)).length>=e.size}function dt(e){return e.type==="object"}function Wn(e){const t=new Map,n=(s,o,r)=>{const c=t.get(s)??new Map,i=c.get(o)??
[];i.push(r),t.set(s,c.set(o,i))};for(const s of e){s.key!==void 0&&n(JSON.stringify(s.key),W,s);for(const[o,r]of s.value.members)"text"in r&&r.text.length<=pe&&Fn.test(o)&&n(r.text,o,s)}return t}function Xn({
field:e,place:t,slot:n,text:s,value:o},r){if(t!==void 0)for(const[c,i]of r.ids.get(s)??[]){const a=Bn(i,t);if(a===void 0)continue;const f=e.references.get(c)??[];f.push({version:r,text:s,place:t,target:a,
slot:n,value:o}),e.references.set(c,f)}}function Bn(e,t){if(e.length<2)return e[0];if(e.length>zn)return;const n=new Set;for(let c=t;c;c=c.outer)n.add(c);const s=e.map(c=>{let i=c;for(;i&&!n.has(i);)i=
i.outer;return i?.depth??0}),o=Math.max(...s),r=e.filter((c,i)=>s[i]===o);return r.length===1?r[0]:void 0}const Jn=/^(source|from|origin|src|tail|out)$/,Kn=/^(target|to|dest|destination|head|in)$/,ut=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
_n=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,lt=/^(\[\]|\*|\{\}|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Hn="label title name condition if when event type relationship selectedRelationships".split(" "),Gn=60;function Vn(e,t){const n=ht(e).flatMap(Zn),s=Yn(n),o=s.length>0?s:Qn(n);if(o.length===0)return;const r=es(
o),c=a=>{const d=o.filter(({reference:u})=>u.version===a).map(u=>({...u,label:r(u),place:u.reference.place}));return{places:a.places,nodes:ns(a,o),connections:d}},i=new Set(o.flatMap(a=>a.links));return{
base:c(t.base),head:c(t.head),links:i}}function ht(e){return[e,...[...e.inner.values()].flatMap(ht)]}function Zn(e){let t=[];for(const[,i]of[...e.references].sort(([a],[f])=>+(a===W)-+(f===W))){const a=i.
filter(({place:f,target:d})=>!$e(f,d));a.length>t.length&&2*a.length>=i.length&&(t=i)}const[n]=t;if(n===void 0)return[];const s=[...e.texts].filter(([i])=>at(e,i)),o=s.reduce((i,[,a])=>i+a,0),r=s.length-
new Set(t.map(({text:i})=>i)).size,c=2*t.length>=o&&r<=2&&Y([e.outer?.key??"",e.key],ut);return 10*t.length>=9*o||c?[{field:e,item:n.place.field,references:t}]:[]}function $e(e,t){return e!==void 0&&(e===
t||$e(e.outer,t))}function Y(e,t){return e.flatMap(mt).some(n=>t.test(n.toLowerCase()))}function mt(e){return e.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)}function Yn(e){return[...new Set(e.map(({item:t})=>t))].
flatMap(t=>{const n=e.filter(c=>c.item===t&&c.references.every(({target:i})=>i.field!==t)),[s,o]=[pt(n,Jn),pt(n,Kn)];if(!s||!o||s===o)return[];const r=new Map(o.references.map(c=>[c.place,c]));return s.
references.flatMap(c=>{const i=r.get(c.place);if(i===void 0)return[];const a=[c.text,i.text];return[{reference:i,source:c.target,target:i.target,links:[s.field,o.field],texts:a,keys:[]}]})})}function pt(e,t){
return e.map(n=>({link:n,keys:we(n.item,n.field),ends:gt(n.references)})).filter(({keys:n})=>Y(n,t)).sort((n,s)=>s.ends-n.ends||n.keys.length-s.keys.length)[0]?.link}function gt(e){return new Set(e.map(
({text:t})=>t)).size}function Qn(e){const t=e.flatMap(({field:r,references:c})=>{const i=new Set(c.map(({target:l})=>l.field)),a=c.flatMap(l=>{const{place:h,inside:m}=qn(l,i)??{};if(h===void 0||m===void 0)
return[];const p=we(m.field,r);return[{reference:l,source:h,target:l.target,links:[r],texts:[l.text],keys:p}]}),f=a[0]?.keys??[],d=a[0]!==void 0&&!$e(a[0].reference.place,a[0].source),u=Y(f,_n)?"backw\
ard":d||Y(f,ut)?"forward":"none";return 10*a.length>=9*c.length?[{edges:a,way:u}]:[]}),n=t.flatMap(({edges:r,way:c})=>c==="forward"?r:[]),s=t.flatMap(({edges:r,way:c})=>c==="backward"?r:[]),o=n.length>
0?n:s.map(r=>({...r,source:r.target,target:r.source}));return gt(o.map(({reference:r})=>r))>1?o:[]}function qn(e,t){for(let n=e.place;n;n=n.outer){if(t.has(n.field))return{place:n,inside:n};const s=n.
key===void 0?void 0:e.version.ids.get(JSON.stringify(n.key));for(const o of s?.values()??[]){const[r,...c]=o.filter(({field:i})=>t.has(i));if(r&&c.length===0)return{place:r,inside:n}}}}function es(e){
const t=new Map;for(const{reference:s,source:o}of e)for(const r of s.place===o?[]:Hn){const c=ye(s.place.value.members.get(r));c!==void 0&&t.set(r,(t.get(r)??new Set).add(c))}const n=[...t].filter(([,
s])=>s.size>1||[...s][0]?.includes(" ")).map(([s])=>s);return({reference:{place:s,slot:o,value:r},source:c,keys:i})=>{const a=s===c?[]:n.map(u=>s.value.members.get(u)),f=[r,...a].map(ye).find(u=>u!==void 0),
d=i.filter(u=>!lt.test(u)).map(ts);return f??[...d,...o===void 0?[]:[`output ${o+1}`]].join(", ")}}function ts(e){return/^on[A-Z_-]/.test(e)?mt(e).map(t=>t.charAt(0).toUpperCase()+t.slice(1)).join(" "):
e}function ye(e){if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map(ye);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";
return t.trim()===""||t.length>Gn||lt.test(t)?void 0:t}function ns({places:e},t){const n=new Set(t.flatMap(({source:c,target:i})=>[c,i])),s=new Map;for(const{field:c,value:i}of n)s.set(c,(s.get(c)??new Set).
add((0,g.TN)(i,"type")));const o=new Map;for(const c of e)o.set(c.field,(o.get(c.field)??0)+(n.has(c)?1:-1));const r=({field:c,value:i})=>s.get(c)?.has((0,g.TN)(i,"type"))||(o.get(c)??0)>0;return e.filter(
c=>s.has(c.field)&&r(c))}const wt=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,ss=/^([xywh]|width|height|left|top|zoom)$/i,os=["x","left","position","positionA\
bsolute"],rs=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,$t=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
is=/hash|digest|checksum|etag|md5|^sha\d*$/i,cs=/^(?=.*\d)[\w+/=-]{16,}$/,as=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,fs=/^\d{1,15}$/,ds=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
be=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function yt({base:e,head:t}){const n={base:ke(e),head:ke(t)},s=(r,c)=>!n.head().has(r)&&!n.base().has(c);function o(r,c,i){const[
a,f]=[r.at(-2),r.at(-1)];if(f?.type!=="member")return!1;const d=l=>l.test(c)&&l.test(i);return rs.test(f.key)&&d($t)||is.test(f.key)&&d(cs)||as.test(f.key)&&(d(fs)||d(be))?!0:a?.type!=="member"&&ds.test(
f.key)&&d(be)&&s(c,i)}return r=>{if(r.kind==="reordered"||r.kind==="moved")return!1;const c=r.kind==="modified"?[r.from,r.to]:[r.value];if(ls(r.path)&&c.every(St))return!0;const[i,a=i]=c;return(i&&a&&
i.type===a.type&&"text"in i&&"text"in a)===!0&&r.kind==="modified"&&o(r.path,(0,g.e1)(i.text),(0,g.e1)(a.text))}}function us(e){return be.test(e)||$t.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function ls(e){
if(e.slice(e.findLastIndex(({type:r})=>r==="item")+1).some(r=>r.type==="member"&&wt.test(r.key)))return!0;const[n,s]=[e.at(-2),e.at(-1)];if(s?.type!=="member"||!ss.test(s.key))return!1;if(/^[xy]$/.test(
s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return os.some(r=>o?.has(r))}function hs(e,{matches:t}){const n=new Map(t.map(({base:o,head:r})=>[r,o])),s=new Map;
for(const o of e){const{path:r}=o,c=r.findLastIndex(({type:p})=>p==="item"),i=r.findIndex((p,w)=>w>c&&p.type==="member"&&wt.test(p.key)),[a,f]=i<0?[r.at(-2),["x","y"]]:[r[i-1],[bt(r[i])]],d=a?.type===
"item"?a.item:void 0,[u,l]=[kt(n.get(d),f),kt(d,f)],h=u&&l&&(i>=0||f.includes(bt(r.at(-1)))),m={type:"member",key:f.join(", ")};if(h){const p=r.slice(0,r.indexOf(a)+1);s.set(i<0?a:r[i],{kind:"modified",
path:[...p,m],from:u,to:l})}else s.set(o,o)}return[...s.values()]}function bt(e){return e?.type==="member"?e.key:""}function kt(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.
length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function St(e){if(e.type==="hidden")return!1;if((0,g.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type===
"array"?e.items:[...e.members.values()];return t.length>0&&t.every(St)}function ke(e){let t;return()=>{if(t)return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,g.jn)(s)?t.set((0,g.e1)(
s.text),(t.get((0,g.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var Mt=b(11345);const Ot={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},ms={
added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},ps={same:"-->",added:"=\
=>",removed:"-.->"},Nt=40,gs=500,ws=5e4,$s=40,ys=6;function bs(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(({status:i})=>n||i!=="same"));for(const{source:i,target:a,status:f}of t)f!=="same"&&o.add(
i).add(a);if(o.size===0)return;const r=new Set(o);for(const{source:i,target:a}of t)i.status!=="same"&&r.add(a),a.status!=="same"&&r.add(i);for(const i of[r,o]){const a=t.filter(({source:d,target:u})=>i.
has(d)&&i.has(u));if(i.size>Nt||a.length>gs)continue;const f=ks(e.filter(d=>i.has(d)),a,s);if(f.length<=ws)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>Nt?(0,$.hS)(o.
size,"node"):"too many connections"}.`}}function ks(e,t,n){const s=new Map(e.map((r,c)=>[r,`n${c+1}`])),o=e.map(r=>`  ${s.get(r)}["${Ot[r.status]}${Et(n(r.label))||"?"}"]`);for(const{source:r,target:c,
label:i,status:a}of t){const f=`${Ot[a]}${Et(n(i))}`.trim();o.push(`  ${s.get(r)} ${ps[a]}${f===""?"":`|"${f}"|`} ${s.get(c)}`)}for(const[r,c]of Object.entries(ms)){const i=e.filter(a=>a.status===r).map(
a=>s.get(a));i.length>0&&o.push(`  classDef ${r} ${c}`,`  class ${i.join()} ${r}`)}return[`flowchart ${Ss(e,t)>ys?"TD":"LR"}`,...o].join(`
`)}function Ss(e,t){const n=new Set(t.map(({target:i})=>i)),s=e.filter(i=>!n.has(i)),o=new Set(s.length>0?s:e.slice(0,1));let[r,c]=[new Set(o),0];for(;r.size>0;){const i=t.flatMap(({source:a,target:f})=>r.
has(a)&&!o.has(f)?[f]:[]);for(const a of i)o.add(a);r=new Set(i),c++}return c}function Et(e){return C(H(e.replace(/\s+/g," ").trim(),$s)).replace(Ms,Os)}const Ms=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function Os(e){return e==='"'?"#quot;":`#${e.codePointAt(0)};`}const It=/^(_?id|identifier|uuid)$/;function Ns(e,t,n){const s={added:new Set,removed:new Set},o=new Set;for(const{status:i,texts:a,label:f,
source:d,target:u,place:l}of n){if(i==="same")continue;l!==d.head&&o.add(l.value);const h=[d.label,u.label,...f.split(", ")].map(m=>JSON.stringify(m));for(const m of[...a,...h])s[i].add(m)}const r=new Set(
[...t.base.nodes,...t.head.nodes].map(({field:i})=>i));function c(i,a,f){return a===void 0||r.has(a)||i.type==="hidden"?Number.NaN:i.type==="array"?Se(i.items,d=>c(d,a.inner.get("[]")??a,f)):i.type===
"object"?Se([...i.members],([d,u])=>{const l=ct(a,d);return l?.key===V&&!f.has(JSON.stringify(d))?Number.NaN:c(u,l,f)}):f.has(i.text)?t.links.has(a)?1:0:!t.links.has(a)&&Es(i.text,a)?0:Number.NaN}return i=>{
if(i.kind==="reordered"||i.kind==="moved")return!1;const f=(h=>h.reduce((m,p)=>p.type==="member"?ct(m,p.key):m?.inner.get("[]"),e))(i.path),[d,u]=i.path.slice(-2);return i.kind==="modified"?u?.type===
"member"&&It.test(u.key)&&d?.type==="item"&&o.has(d.item)?!0:c(i.from,f,s.removed)+c(i.to,f,s.added)>0:(u?.type!=="member"||f?.key!==V||s[i.kind].has(JSON.stringify(u.key)))&&c(i.value,f,s[i.kind])>0}}
function Es(e,{key:t,texts:n}){const s=n.get(e)??0,o=s>2&&2*s>=Se([...n.values()],r=>r);return It.test(t)||o&&/^"?[\w.-]{0,30}"?$/.test(e)}function Se(e,t){return e.reduce((n,s)=>n+t(s),0)}function Is(e,t=n=>n){
const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const{root:o,...r}=Un(n,s),c=(0,Mt.j9)([s,n]),{labelOf:i}=c,a=Vn(o,r);if(a===void 0)return{picture:void 0,connections:[],size:{
nodes:0,connections:0},tells:()=>!1,labelOf:i,endsOf:()=>{}};const f=xs(e,a,c),d=Ls(a,f),u=Ns(o,a,d);As(e,f,c,u);const l=bs(f,d,{isWhole:e.status!=="modified",hide:t}),h={nodes:a.head.nodes.length,connections:a.
head.connections.length},m=new Map(d.map(w=>[xt(w),`${w.source.label} \u2192 ${w.target.label}`])),p=w=>m.get(w);return{picture:void 0,...l,connections:js(d),size:h,tells:u,labelOf:i,endsOf:p}}function xt({
place:e,source:t}){return e===t.base||e===t.head?void 0:e.value}function xs({matches:e},{base:t,head:n},s){const o=new Map(n.places.map((u,l)=>[u,l])),r=v(n.places,({value:u})=>u),c=v(n.places,({value:u})=>u.
id),i=v(e,u=>u.base),a=new Map;let f=-1;for(const u of t.nodes){const l=i.get(u.value)?.shift()?.head,m=[...(l&&r.get(l))??[],...c.get(u.value.id)??[]].find(p=>!a.has(p));f=(m&&o.get(m))??f,a.set(m??u,
{base:u,head:m,label:Lt(m??u,s),rank:f,status:m?"same":"removed"})}for(const u of n.nodes)a.has(u)||a.set(u,{base:void 0,head:u,label:Lt(u,s),rank:o.get(u)??f,status:"added"});return[...a.values()].sort(
(u,l)=>u.rank-l.rank).map((u,l)=>({...u,rank:l}))}function Lt({key:e,value:t,array:n},s){const o=["type","componentType","kind","id","identifier","nodeId"].map(r=>(0,g.TN)(t,r));return e??s.nameOf(t,n)??
(0,g.e1)(o.find(r=>r!==void 0)??"?")}function v(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??[];o.push(s),n.set(t(s),o)}return n}function Ls({base:e,head:t},n){const s=new Map(n.flatMap(
f=>[f.base,f.head].map(d=>[d,f]))),o=(f,d)=>f.flatMap(u=>{const[l,h]=[s.get(u.source),s.get(u.target)];return l&&h?[{...u,source:l,target:h,status:d}]:[]}),r=({source:f,target:d,label:u})=>`${f.rank} ${d.
rank} ${u}`,c=v(o(e.connections,"removed"),r),i=o(t.connections,"added").map(f=>c.get(r(f))?.pop()?{...f,status:"same"}:f),a=({source:f,target:d})=>f.rank+d.rank/n.length;return[...i,...[...c.values()].
flat()].sort((f,d)=>a(f)-a(d))}function js(e){const t=e.filter(({status:s})=>s!=="same"),n=v(t,({source:s,label:o})=>`${s.rank} ${o}`);return t.flatMap(s=>{const{source:o,target:r,label:c,status:i}=s,
a=n.get(`${o.rank} ${c}`)??[],f=a.length===2?a.find(h=>h!==s&&h.status!==i):void 0,d=f&&[o,r,f.target].every(({base:h,head:m})=>h&&m);if(i==="same"||d&&i==="removed")return[];const u=xt(s),l={from:o.label,
to:r.label,source:o,target:r,...c!==""&&{label:c},...u&&{item:u}};return[d?{kind:"rewired",...l,was:f.target.label}:{kind:i,...l}]})}function As(e,t,{componentOf:n},s){const o=yt(e),r=t.flatMap(i=>[i.
head,i.base].flatMap(a=>{const f=a&&(0,Mt.qU)(a.value)===void 0&&n(a.value,a.array);return[(i.base?.value.id===i.head?.value.id?void 0:a)?.value,f].flatMap(u=>u?[{node:i,value:u}]:[])})),c=v(r,({value:i})=>i);
for(const i of e.changes){if(s(i)||o(i))continue;let a=e.head,f;for(const d of i.path)a=Cs(a,d),f=(a&&c.get(a))??f;"value"in i&&i.value.type!=="hidden"&&(f=c.get(i.value)??f);for(const{node:d}of f??[])
d.status==="same"&&(d.status="modified")}}function Cs(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:void 0}var jt=b(
66658);const F="***",Q=8,X="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",Ts=new RegExp(`(?:${X})$`),Rs=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
At=new RegExp(`^(?:x[-_]?)?(?:${X})$`,"i"),Ds=/name|key|header|field/i,vs=/^(?:val|default)/i,Fs=/\{\{|\$\{|<%/,Ct="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",zs=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${X}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${X})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${X})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${Ct}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${Ct}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function Us({workflows:e}){const t=new Map,n=r=>{for(const c of[r,...r.split(/[\r\n]+/)].map(i=>i.trim()))if(!(c.
length<Q||Ws(c)))for(const i of Xs(c)){const a=i.slice(0,Q);t.set(a,(t.get(a)??new Set).add(i))}},s=new Set;for(const{secrets:r,files:c}of e){for(const i of r)n(i);for(const{base:i,head:a}of c)for(const f of[
i,a])f&&q(f,s,n)}const o=new Map;return r=>{const c=o.get(r);if(c)return c;const i=[];let a=Bs(r,t,i);for(const d of zs)a=a.replace(d,u=>(i.push(u),F));const f={shown:a,hidden:i.join("\0")};return o.set(
r,f),f}}function Me(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return Ts.test(t)&&!Rs.test(t)}function B(e,t,{members:n}){if(Rt(t))return!1;if(Me(e))return Oe(t)||At.test(e);if(!vs.test(e))return!1;
for(const[s,o]of n)if(o.type==="string"&&Ds.test(s)&&Me((0,g.e1)(o.text)))return!0;return!1}function Tt(e,...t){return t.every(Rt)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const o=e[s-1],r=o?.type===
"item"&&o.item.type==="object"?o.item:void 0,c=r?.members.get(n.key);if(r&&c&&B(n.key,c,r))return!0;const i=e.slice(s+1).every(({type:a})=>a==="element");return Me(n.key)&&(At.test(n.key)||i&&t.some(Oe))})}
function Rt(e){return e.type==="literal"&&!/\d/.test(e.text)}function Oe(e){return(0,g.jn)(e)||e.type==="array"&&e.items.every(Oe)}function q(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.
items)q(s,t,n);else if(e.type==="object")for(const[s,o]of e.members){if(B(s,o,e))for(const r of Dt(o))Ps(r,n);q(o,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,jt.q)((0,g.e1)(e.
text),(0,g.e1)(e.text));s&&q(s.base,t,n)}}}function Ps(e,t){Fs.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,"")))}function Dt(e){return(0,g.jn)(e)?[(0,g.e1)(e.text)]:(e.type==="array"?e.items:
[...e.members.values()]).flatMap(Dt)}function Ws(e){return new RegExp("^\\p{L}+$","u").test(e)}function Xs(e){const t=c=>JSON.stringify(c).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(
n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,c=>c.toLowerCase()),encodeURI(n)];return[...[e,n].flatMap(c=>[c,t(c),t(t(c))]),t(e).replaceAll("/","\\/"),...o]}function Bs(e,t,n){if(t.size===0)return e;
let[s,o]=["",0];for(let r=0;r<=e.length-Q;r++)for(const c of t.get(e.slice(r,r+Q))??[])e.startsWith(c,r)&&(r>=o&&(s+=e.slice(o,r)+F),n.push(c),o=Math.max(o,r+c.length));return s+e.slice(o)}const Ne=80,
vt=8,A={texts:3,min:4,max:60,usual:2},Js=/^(type|_?id|uuid|identifier)$/i;function ee(e,t,n){if(e.type==="string")return Ee(M((0,g.e1)(e.text)),t,n);const s=Ie(e,t,Ne,n);return s===void 0?void 0:T(s,1/0)}
function Ee(e,t,n){const s=t.mask(e).shown;if(s.length>Ne||s.includes(`
`))return;const o=Ft(e,t,n);return T(JSON.stringify(s),1/0)+(o===void 0?"":` (${S(o,t.mask)})`)}function Ft(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.members.
values()??[]].some(r=>(0,g.jn)(r)&&(0,g.e1)(r.text)===s)?void 0:s}function Ie(e,t,n,s){if((0,g.jn)(e)){const c=Ut(e,t,s);return c.length<=n&&!c.includes("\\n")?c:void 0}const o=[];let r=n-2;for(const{
name:c,member:i,isSecret:a}of zt(e,t)){const f=a?F:Ie(i,t,r-c.length,e.type==="object"?e:void 0);if(f===void 0)return;o.push(c+f),r-=c.length+f.length+2}return e.type==="array"?`[${o.join(", ")}]`:`{${o.
join(", ")}}`}function te(e,t,n){const s=Ie(e,t,Ne,n);if(s!==void 0)return[s];const o=c=>c.map(i=>`  ${i}`);if((0,g.jn)(e)){const c=t.mask(M((0,g.e1)(e.text))).shown.split(`
`);return c.length===1?[Ut(e,t,n)]:["|",...o(c)]}const r=zt(e,t).flatMap(({name:c,member:i,isSecret:a})=>(a?[F]:te(i,t,e.type==="object"?e:void 0)).map((d,u)=>u===0?c+d:d));return e.type==="array"?["[",
...o(r),"]"]:["{",...o(r),"}"]}function zt(e,{mask:t}){return e.type==="array"?e.items.map(n=>({name:"",member:n,isSecret:!1})):Array.from(e.members,([n,s])=>({name:`${JSON.stringify(t(n).shown)}: `,member:s,
isSecret:B(n,s,e)}))}function Ut(e,t,n){if(e.type==="literal")return t.mask(e.text).shown;const s=(0,g.e1)(e.text),o=Ft(s,t,n);return JSON.stringify(t.mask(M(s)).shown)+(o===void 0?"":` (${t.mask(o).shown}\
)`)}function Ks(e,t,n){const{mask:s,labelOf:o,countOf:r}=n,c=new Map,i=(u,l,h)=>{h>(c.get(u)?.weight??0)&&c.set(u,{text:l,weight:h})},a=(u,l,h)=>{if(u.type==="string"){const m=(0,g.e1)(u.text),p=Js.test(
l)||t.includes(m)||us(m)||o(m)!==void 0;if(m.length<A.min||p)return;const w=m.includes("://")?2*A.max:Math.min(m.length,A.max);i(l,s(M(m)).shown,(r(m)>A.usual?.001:1)*(w/(h+1)))}else if(u.type==="arra\
y")for(const m of u.items)a(m,l,h+1);else if(u.type==="object")for(const[m,p]of u.members)B(m,p,u)?i(m,F,A.max):a(p,m,h+1)};a(e,"",0);const[f,...d]=[...c].sort(([,u],[,l])=>l.weight-u.weight);return[...f?
[f]:[],...d.filter(([,{weight:u}])=>u>.1).slice(0,A.texts-1)].map(([u,{text:l}])=>`${S(u,s)}: ${T(JSON.stringify(H(l,A.max)),1/0)}`).join(", ")}function M(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))return e;
try{const t=decodeURIComponent(e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function S(e,t,n=100){return T(t(e).shown,n)}function J(e){return e.findLastIndex(({type:t})=>t===
"item")+1}function z(e,{mask:t,endsOf:n},s=!1){const o=J(e),r=s?1/0:100,c=e.flatMap((i,a)=>{if(i.type==="element")return[T(`[${i.index}]`)];if(i.type==="item"){const d=a===o-1&&i.hint!==void 0?` (${S(
i.hint,t)})`:"",u=n(i.item),l=u===void 0||s?i.label:u;return[`**${S(u!==void 0&&s?`${u} (${l})`:l,t,r)}**${d}`]}return!s&&e.slice(a+1).find(({type:d})=>d!=="member")?.type==="item"?[]:[S(i.key,t,r)]});
return c.length>vt&&!s&&c.splice(2,c.length-vt+1,"\u2026"),c.join(" \u203A ")||"the whole file"}function ne(e,t){const n=e.map(({path:a})=>z(a,t)),s=a=>{const f=new Map;for(const d of a)f.set(d,(f.get(
d)??0)+1);return f},o=s(n),r=n.map((a,f)=>o.get(a)===1?a:z(e[f]?.path??[],t,!0)),c=s(r),i=new Map;return r.map(a=>c.get(a)===1?a:(i.set(a,(i.get(a)??0)+1),`${a} (${i.get(a)} of ${c.get(a)})`))}const _s=5,
Hs=120,se={line:": changed, hidden"};function oe(e,t){if(e.kind==="modified")return Wt(e,t);if("value"in e)return Gs(e,t);if(e.kind==="moved"){const[s,o]=[e.from,e.path].map(r=>z(r.slice(0,-1),t,!0));
return{line:`: moved from ${s} to ${o}`}}if(e.moved.length===0)return{line:": in a new order"};const n=Pt(ne(e.moved.map(s=>({path:[s]})),t),"moved");return{...n,line:`: in a new order (${n.line})`}}function Pt(e,t=""){
return e.length<=_s?{line:`${t===""?"":`${t}: `}${e.join(", ")}`}:{line:`${(0,$.hS)(e.length,"item")}${t===""?"":` ${t}`}`,names:e}}function Wt({path:e,from:t,to:n},s){if(t.type==="hidden"||n.type==="\
hidden")return{line:""};if(Tt(e,t,n))return se;if(t.type==="string"&&n.type==="string")return Xt((0,g.e1)(t.text),(0,g.e1)(n.text),s);const[o,r]=[ee(t,s),ee(n,s)];if(o!==void 0&&r!==void 0)return o===
r?se:{line:`: ${o} \u2192 ${r}`};const[c,i]=[te(t,s).join(`
`),te(n,s).join(`
`)];return c===i?se:{line:"",lines:P(c,i)}}function Xt(e,t,n){const s=M(e)!==M(t)&&(M(e)!==e||M(t)!==t),[o,r,c]=s?[M(e),M(t)," (percent-encoded)"]:[e,t,""],[i,...a]=(0,jt.q)(o,r)?.changes??[];if(i!==void 0){
const p=`${c} (JSON in a text)`;if(a.length>0||i.kind!=="modified")return{line:p,inner:[i,...a]};const w=Wt(i,n);return{...w,line:`${p} \u203A ${z(i.path,n)}${w.line}`}}const[f,d]=[n.mask(o),n.mask(r)];
if(f.shown===d.shown)return{line:c+se.line};const u=f.hidden===d.hidden?"":" (hidden values differ, too)",[l,h]=[Ee(o,n),Ee(r,n)];if(l===void 0||h===void 0)return{line:c+u,lines:P(f.shown,d.shown)};const m=tt(
f.shown,d.shown);return{line:`${c}: ${l} \u2192 ${h}${m===void 0?"":` (${m})`}${u}`}}function Gs({kind:e,path:t,value:n},s){if(n.type==="hidden")return{line:""};if(Tt(t,n))return{line:": hidden"};const o=n.
type==="object"?Vs(t.at(-1),n,s):ee(n,s);if(o!==void 0)return{line:o===""?"":`: ${o}`};const r=n.type==="string"?s.mask(M((0,g.e1)(n.text))).shown:te(n,s).join(`
`),c=e==="added"?P(void 0,r):P(r,void 0);if(n.type!=="object")return{line:"",lines:c,...n.type==="array"&&{title:(0,$.hS)(n.items.length,"element")}};const i=Ks(n,Bt(t.at(-1)),s);return{line:i===""?"":
`: ${i}`,lines:c,title:(0,$.hS)(n.members.size,"field")}}function Vs(e,t,n){if(t.members.size===0&&e?.type!=="item")return"`{}`";const s=Bt(e),r=[...t.members].filter(([,i])=>!(0,g.jn)(i)||!s.includes(
(0,g.e1)(i.text))).map(([i,a])=>{const f=B(i,a,t)?T(F):ee(a,n,t);return f&&`${S(i,n.mask)}: ${f}`}),c=r.join(", ");return r.includes(void 0)||c.length>Hs?void 0:c}function Bt(e){return e?.type==="item"?
[e.label,e.hint]:[]}function xe(e,t){const n=Ue(e,"diff",t===void 0?"  ":"");return t===void 0?`
${n}`:Jt(t,n)}function Jt(e,t){return`
${Le(`<details><summary>${e}</summary>

${t}
</details>`)}`}function Le(e){return e.replace(/^(?=.)/gm,"  ")}var Zs=b(36922);const Kt=2,_t=60,je="</details>",Ys=`<details><summary></summary>


${je}`.length,Qs=100;function k(e,t=0,n=()=>""){const s=n(1/0);return s===""?{line:e,under:s,least:e,changes:t}:{line:e,under:s,least:`${e} \u2026`,changes:t,cut:n}}function Ht(e,t){const{placed:n,left:s}=qs(
e,t),o=new Map;let r=s;for(const[c,{entry:i,sections:a}]of n.entries()){const f=eo(i,i.least.length+Math.floor(r/(n.length-c)));r-=to(f)-i.least.length,o.set(i,f);for(const d of a)o.set(d,[])}return so(
Vt(e,o).filter(([c])=>c!==""))}function qs(e,t){const n=Gt(e,[]),s=new Map;for(const{sections:f}of n)for(const d of f)s.set(d,(s.get(d)??0)+1);const o=new Set,r=[];let[c,i]=[t,0];const a=({entry:f,sections:d})=>d.
length===1?0:f.line.length+f.under.length;for(const f of n.sort((d,u)=>a(d)-a(u))){const{entry:d,sections:u}=f,l=u.filter(y=>!o.has(y)),h=u.filter(y=>s.get(y)===1),p=l.map(({heading:y,folded:I})=>y.length+
Kt+(I?Ys:0)).reduce((y,I)=>y+I,d.least.length+Kt),w=i+_t*(l.length-h.length);if(!(p+w>c)){c-=p,i=w,r.push(f);for(const y of l)o.add(y);for(const y of u)s.set(y,(s.get(y)??0)-1)}}return{placed:r,left:c-
i}}function Gt(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?Gt(s,n):[{entry:s,sections:n}])}function eo({line:e,under:t,least:n,cut:s},o){if(e.length+t.length<=o)return[e,t];for(let r=o-
e.length-_t;s&&r>Qs;r=Math.floor(r*.7)){const c=s(r);if(c!==""&&e.length+c.length<=o)return[e,c]}return[n]}function to(e){return e.reduce((t,n)=>t+n.length,0)}function Vt(e,t){const{heading:n,parts:s,
folded:o}=e,c=s.filter(f=>t.has(f)).flatMap(f=>"parts"in f?Vt(f,t):[t.get(f)??[]]),i=s.filter(f=>!t.has(f)),a=[...c,[no(e,i)]];return o?[[`<details><summary>${n}</summary>`],...a,[je]]:[[n],...a]}function no({
noun:e},t){const n=Zt(t);if(n===0)return"";if(e==="connection")return`\u2026 and ${(0,$.hS)(t.length,"more connection")}`;const s=e==="workflow"?` in ${(0,$.hS)(t.length,"more workflow")}`:"";return`\u2026\
 and ${(0,$.hS)(n,"more change")}${s}`}function Zt(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?Zt(n.parts):0)),0)}function so(e){const t=n=>n?.[0]?.startsWith("- ");return e.flatMap((n,s)=>{const o=n[0]===
je||t(n)&&t(e[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const E={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ae=3;function oo(e,t,n){if(e.status!=="modified")return K(
e.kind==="json"?io(e):e.changes,t);const s=yt(e),o=n?.connections??[],r=new Set(o.map(({item:m})=>m)),c=new Map,[i,a,f]=[[],[],[]];let d=0;for(const m of e.changes)n?.tells(m)?d++:"value"in m&&r.has(m.
value)?c.set(m.value,m):s(m)?f.push(m):ro(m.path,t)?i.push(m):a.push(m);const l=re(uo(o,c),m=>Qt(m,t)).flatMap(m=>lo(m,c,t)),h=K(a,t);return[...K(i,t),...l.length===0?[]:[{heading:"Connections",parts:l,
noun:"connection",changes:d+c.size}],...l.length===0||h.length===0?h:[{heading:"Elsewhere in the file",parts:h}],...f.length===0?[]:[fo(e,f,t)]]}function ro(e,{labelOf:t}){return e.some(n=>n.type==="i\
tem"||n.type==="member"&&t(n.key)!==void 0)}function io({base:e,head:t,status:n}){const s=n==="removed"?"removed":"added",o=[],r=(i,a)=>{const f=(0,Zs.V)(i,()=>{});if(a.length<3&&f.length>0&&f.every(u=>u.
value.type==="object")||a.length===0&&i.type==="object")for(const{step:u,value:l}of f)u.type==="member"?r(l,[...a,u]):o.push({kind:s,path:[...a,u],value:l});else o.push({kind:s,path:a,value:i})},c=e??
t;return c&&r(c,[]),o}function K(e,t){const n=re(e,co),s=new Map;for(const o of re(n.filter(r=>r.length<Ae).flat(),({kind:r})=>E[r])){const r=ne(o,t);for(const[c,i]of o.entries())s.set(i,r[c]??"")}return n.
flatMap(o=>o.length>=Ae?[ao(o,t)]:o.map(r=>{const c=oe(r,t);return k(`- ${E[r.kind]} ${s.get(r)}${c.line}`,1,ie(c,t))}))}function re(e,t){const n=new Map;for(const s of e){const o=t(s),r=n.get(o);r?r.
push(s):n.set(o,[s])}return[...n.values()]}function co(e){const t=J(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||
s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function ie({lines:e,title:t,inner:n,names:s},o){if(e)return c=>xe(e(c),t);if(n){const c={heading:"",parts:K(n,o)};return i=>`
${Le(Ht(c,i).join(""))}`}const r=s===void 0?"":Jt((0,$.hS)(s.length,"item"),s.join(", "));return c=>r.length<=c?r:""}function ao(e,t){const[n]=e,s=oe(n,t),o=Pt(ne(Yt(e),t)),r=n.kind==="modified"?"":` ${n.
kind}`,c=`- ${E[n.kind]} ${Ce(n,t)}${s.line}${r} in ${o.line}`,[i,a]=[ie(s,t),ie({...o,line:""},t)];return k(c,e.length,f=>i(f)+a(f))}function fo(e,t,n){const o=re(hs(t,e),c=>c.kind+Ce(c,n)).flatMap(c=>{
const i=c.map(l=>oe(l,n)),a=J(c[0].path)===0||i.some(({lines:l})=>l);if(c.length<Ae||a)return K(c,n);const f=ne(Yt(c),n),d=i.map(({line:l},h)=>`- ${f[h]}${l}`).join(`
`),u=`- ${E[c[0].kind]} ${Ce(c[0],n)} of ${(0,$.hS)(c.length,"item")}`;return[k(u,c.length,l=>d.length>l?"":`
${Le(d)}`)]});return{heading:`Layout and bookkeeping: ${(0,$.hS)(t.length,"change")}`,parts:o,changes:t.length,folded:!0}}function Yt(e){return e.map(({path:t})=>({path:t.slice(0,J(t))}))}function Ce({
path:e},t){return z(e.slice(J(e)),t)}function uo(e,t){const n={added:new Map,removed:new Map};return e.flatMap(s=>{const{kind:o,source:r,target:c,item:i}=s;if(o==="rewired"||t.has(i))return[[s]];const a=n[o].
get(r),f=a??[s];return a&&a.push(s),n[o].delete(r),n[o].set(c,f),a?[]:[f]})}function lo(e,t,n){const s=Qt(e[0],n);return e.some(([o])=>t.has(o.item))?e.map(([o],r)=>{const c=t.get(o.item),i=e.length===
1?s:`${s} (${r+1} of ${e.length})`;return c?k(i,1,ie(oe(c,n),n)):k(i)}):[k(e.length===1?s:`${s} (${e.length} times)`)]}function Qt(e,{mask:t}){const[n]=e,s=c=>`**${S(c,t)}**`,o=e.map(({to:c,label:i})=>`\
 \u2192 ${s(c)}${i===void 0?"":` (${S(i,t)})`}`),r=n.was===void 0?"":`, was ${s(n.was)}`;return`- ${E[n.kind]} ${s(n.from)}${o.join("")}${r}`}const ho="<!-- workflow-report -->",mo=6e4,po=1e3,qt=5;function go(e){
const t=Us(e);let n;return({maxLength:s=mo,maxBytes:o=1/0,headings:r=!0,mark:c=!0}={})=>{n??=$o(e,t);const i=yo(e,n,{mask:t,headings:r}),a=c?`${ho}
`:"";let f=Math.min(s,o);for(;;){const d=[a,...Ht(i,f-a.length-1),`
`],u=o===1/0?0:Buffer.byteLength(d.join(""));if(u<=o||f<po)return d;f=Math.floor(f*o*.99/u)}}}function wo(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function $o({workflows:e},t){return["changed","added","removed"].flatMap(n=>e.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(o=>ko(o,t))})))}function yo({workflows:e,missing:t},n,{
mask:s,headings:o}){const r=n.map(({workflow:i,parts:a})=>Te(bo(i,s,o),a,{changes:nn(i.counts)})),c=e.filter(({status:i})=>i==="unchanged");return{heading:t===void 0?"":`\`${t}\` doesn't exist: it coun\
ts as empty.`,parts:[...r.length===0?[]:[{heading:"",parts:r,noun:"workflow"}],...Eo(c,e.length===0,s),...Io(e,s)]}}function bo({name:e,status:t,counts:n},s,o){const r=t==="added"||t==="removed";if(!r&&
!o)return"";const c=r?`workflow ${t}`:(0,R.cq)(n),i=e===void 0?xo(c):`${S(e,s)}: ${c}`;return`${o?"### ":""}${r?`${E[t]} `:""}${i}`}function ko(e,t){const n=e.kind==="json"?Is(e,l=>t(l).shown):void 0,
s=ke(e.head??e.base),o={mask:t,labelOf:l=>n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},r=nn((0,R.xS)(e)),c=e.kind==="text"?Oo(e,o):oo(e,o,n),{nodes:i=0,connections:a=0}=n?.
size??{},f=i===0?"What is in it":`${(0,$.hS)(i,"node")}, ${(0,$.hS)(a,"connection")}`,u=e.status!=="modified"&&c.length>0?[Te(f,c,{changes:r,folded:!0})]:c;return[...So(n),Te(Mo(e,t),[...u,...No(e,o)],
{changes:r})]}function So(e){return e?.note!==void 0?[k(e.note)]:e?.picture?[{line:Ue(e.picture.trimEnd().split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function Te(e,t,n){return t.length===0?k(e,n.changes):{heading:e,parts:t,...n}}function Mo({name:e,kind:t,status:n,changes:s},o){
const r=`**${S(e,o)}**`;return n!=="modified"?`${E[n]} ${r}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${E.modified} ${r}: content modified`:t==="variables"?`${r} (values are never shown\
)`:r}function Oo({status:e,text:t},n){const[s,o]=[t?.base,t?.head];if(e!=="modified"){const[i,a]=[s,o].map(d=>d===void 0?void 0:n.mask(d).shown),f=P(i,a);return[k("- the whole file",1,d=>xe(f(d)))]}const{
line:r,lines:c}=Xt(s??"",o??"",n);return[k(`- ${E.modified} the whole file${r}`,1,i=>c?xe(c(i)):"")]}function No({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,qt).map(({path:c,
from:i,to:a})=>{const[f,d]=[i,a].map(u=>S(u,t.mask));return`${z(c,t)} (${f} \u2192 ${d})`}),o=e.length>qt?", \u2026":"",r=`${(0,$.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":
"follow and aren't"} counted`;return[k(`${r}: ${s.join(", ")}${o}`)]}function Eo(e,t,n){return e.length===0&&!t?[]:e.every(({name:s})=>s===void 0)?[k("No changes")]:[{...k(`${en(e,n)}: no changes`),least:`${tn(
e)}: no changes`}]}function Io(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.length===0)return[];const s=o=>`The environment variables${o} weren't compared, because one side is a folder with\
out \`env_variables.json\`.`;return n.length===e.length?[k(s(""))]:[{...k(s(` of ${en(n,t)}`)),least:s(` of ${tn(n)}`)}]}function en(e,t){return e.flatMap(({name:n})=>n===void 0?[]:[S(n,t)]).join(", ")}
function tn(e){return(0,$.hS)(e.length,"workflow")}function nn({added:e,modified:t,removed:n}){return e+t+n}function xo(e){return e.charAt(0).toUpperCase()+e.slice(1)}var x=b(59558);async function Lo(e,t){
(0,_.n0)({...(0,x.tH)(e,t),...await kn("exports",(0,x.RO)(e))});const n=(0,x.jb)(e),s=go(n);return t.unpackTo!==void 0&&(yn(n),(0,_.n0)(await gn(s))),t.summary&&await on(e,t,s),(0,x.c2)(e,t)}const O={
failed:{row:"\u274C Failed",count:"failed",single:"export failed"},notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",
count:"neither kept as an artifact nor unpacked",single:"exported, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"\
exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F Not unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"\
without a report",single:"exported, but what changed can't be shown"},changed:{row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"\
unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},sn=Object.values(O),Re=50;async function on(e,t,n){const s=e.map(d=>({exported:d,outcome:jo(d)}));s.sort((d,u)=>sn.indexOf(
d.outcome)-sn.indexOf(u.outcome));const[o]=s;if(o===void 0)return;const r=s.map(({exported:d})=>d),c=(0,x.dJ)(r),{fromList:i}=t,a=i?Uo(r):Po(o.exported),f=[To(e,t),Do(s),...c.length===0?[]:[un((0,rn.cZ)(
c))]];await hn(i?Ao(s.map(({outcome:d})=>d)):Co(o.exported,o.outcome),...f,...(0,R.Hq)((0,x.jb)(e))?[wo($n(n,i,[...f,a]),"What changed")]:[],a)}function jo(e){if(e.state!=="fetched")return O[e.state];
const{kept:t,unpacked:n}=e;return t.state==="failed"?n.state==="failed"?O.neither:O.notKept:n.state==="failed"?O.notUnpacked:n.state==="off"?O.exported:n.value.compared.state==="failed"?O.notCompared:
n.value.changed?O.changed:O.unchanged}function Ao(e){const{changed:t,unchanged:n,exported:s,notCompared:o,notUnpacked:r,notKept:c,neither:i,notTried:a,failed:f}=O,d=[t,n,s,o,r,c,i,a,f].flatMap(u=>{const l=e.
filter(h=>h===u).length;return l===0?[]:[`${l} ${u.count}`]});return`${(0,$.hS)(e.length,"workflow")}: ${d.join(", ")}`}function Co(e,t){const n=(0,x.fs)(e),s=t===O.changed&&n?.status==="changed"?n.counts:
void 0;return`${e.target.name}: ${s?(0,R.cq)(s):t.single}`}function To(e,{host:t}){const n=L(mn(t));return e.some(({state:s})=>s==="fetched")?`Exported from ${n} in ${(0,$.zK)(performance.now())}.`:`N\
othing was exported from ${n}.`}const Ro=[["Workflow",({exported:e})=>({words:e.target.name})],["Name in the package",({exported:e})=>({words:vo(e)})],["Result",({outcome:e})=>({words:e.row})],["What \
changed",({exported:e})=>({words:Fo(e)})],["Package",({exported:e})=>zo(e)]];function Do(e){const t=o=>o===""||typeof o=="object"&&"words"in o&&o.words==="",n=new Set(["Name in the package","What chan\
ged"]),s=Ro.filter(([o,r])=>!n.has(o)||e.some(c=>!t(r(c))));return fe(s.map(([o])=>o),e.map(o=>s.map(([,r])=>r(o))))}function vo(e){return e.state==="fetched"?e.ownName?.name??"":""}function Fo(e){const t=(0,x.
fs)(e);return t===void 0||t.status==="unchanged"?"":t.status==="changed"?(0,R.cq)(t.counts):"new"}function zo(e){if(e.state!=="fetched")return"";const{kept:t,size:n,target:s}=e,o=` (${(0,$.Xe)(n)})`;return t.
state==="done"?{text:t.value.name,href:t.value.url,after:o}:{words:`${s.name}.zip${o}`}}function ce(e){return e.state==="notTried"?{}:e.job}function Uo(e){const t=e.map(s=>[{words:s.target.name},s.target.
workflowId,s.target.flowId,ce(s)["dock-status-id"]??"",ce(s)["export-job-id"]??"",s.state==="fetched"?s.sha256:""]);return de("IDs and SHA-256 digests",fe(["Workflow","Workflow ID","Flow ID","Dock sta\
tus ID","Export job ID","SHA-256 of the package"],t))}function Po(e){const t=e.state==="fetched"?e:void 0,n=dn([["Workflow ID",e.target.workflowId],["Flow ID",e.target.flowId],["Dock status ID",ce(e)["\
dock-status-id"]],["Export job ID",ce(e)["export-job-id"]],["SHA-256 of the package",t?.sha256],["SHA-256 of the artifact",t?.kept.state==="done"?t.kept.value.digest:void 0]]);if(!t)return de("IDs",n);
const{files:s}=t,o=s.slice(0,Re).map(({name:r,size:c})=>[r,{words:(0,$.Xe)(c)}]);return s.length>Re&&o.push([{words:`and ${(0,$.hS)(s.length-Re,"more file")}`},""]),de("IDs, SHA-256 digests and files",
`${n}

${fe(["File","Size"],o)}`)}})};export{Jo as id,Ko as ids,_o as modules};
