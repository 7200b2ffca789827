const Lo=11,xo=[11],Ao={31011:((Io,Te,b)=>{b.r(Te),b.d(Te,{finishExport:()=>mo,writeExportPage:()=>Vt});var Zt=b(83273),J=b(37487),Re=b(77094),De=b(7279);const ve="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p\
{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",Yt=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictogr\
aphic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${ve})[\\u200C\\u200D](?=${ve})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Poi\
nt}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function A(e){return e.replace(Yt,(t,n)=>n===void 0?t:re(n))}function re(e){return`\\u{${e.codePointAt(0)?.toString(16)}}`}function ie(e,t){
if(e.length<=t)return e;const n=Array.from(e.slice(0,2*t+2));return n.length>t?`${n.slice(0,t).join("")}\u2026`:e}function C(e,t=100){const n=A(ie(e,t)).replaceAll("	",re)||'""',s="`".repeat(Ue(n)+1);
return/^`|`$/.test(n)||/^ .*[^ ].* $/.test(n)?`${s} ${n} ${s}`:s+n+s}function Fe(e,t,n){const s=e.map(r=>A(r).replace(/^(\s*):(?=:)/,(c,i)=>i+re(":"))),o="`".repeat(Math.max(3,Ue(s.join(`
`))+1));return[o+t,...s,o].map(r=>n+r).join(`
`)}const ze=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function j(e){const t=A(e).replaceAll("	"," ").split(ze),n=A(e).match(ze)??[];return t.map((s,o)=>N(s)+(n[o]===void 0?"":`${N(n[o])}<wbr>`)).join(
"")}function N(e){return e.replace(Qt,t=>`&#${t.codePointAt(0)};`)}const Qt=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function Ue(e){return(e.match(/`+/g)??[]).reduce((t,n)=>Math.
max(t,n.length),0)}var w=b(30706);const qt=1024*1024,Pe=2e5;function ce(e,t){const n=e.map(i=>`<th>${N(i)}</th>`).join(""),s=t.map(i=>`<tr>${i.map(a=>`<td>${We(a)}</td>`).join("")}</tr>`),o=fe(s),r=t.
length-o.length,c=r===0?"":`<tr><td colspan="${e.length}">\u2026 and ${(0,w.hS)(r,"more row")}</td></tr>`;return`<table><tr>${n}</tr>${o.join("")}${c}</table>`}function en(e){return`<table>${e.map(([n,
s])=>s===void 0?"":`<tr><th align="left">${N(n)}</th><td>${We(s)}</td></tr>`).join("")}</table>`}function tn(e){const t=e.map(({names:o,message:r,help:c})=>{const i=fe(o.map(u=>`**${j(u)}**`),Pe/2),a=o.
length-i.length,f=a===0?"":` and ${a.toLocaleString("en-US")} more`;return`- ${i.join(", ")}${f}: ${nn(r,c)}`}),n=fe(t),s=t.length-n.length;return[...n,...s===0?[]:[`- \u2026 and ${(0,w.hS)(s,"more ca\
use")}`]].join(`
`)}function nn(e,t){return t===void 0?j(e):`${j(e)} <a href="${N(t)}">Troubleshooting</a>`}function ae(e,t){return`<details><summary>${N(e)}</summary>

${t}

</details>`}function We(e){return typeof e=="string"?e===""?"":`<code>${N(A(e))}</code>`:"words"in e?j(e.words):`<a href="${N(e.href)}">${j(e.text)}</a>${N(e.after??"")}`}function fe(e,t=Pe){let n=t;const s=r=>(n-=
Buffer.byteLength(r),n>=0),o=e.findIndex(r=>!s(r));return e.slice(0,o<0?e.length:o)}async function sn(e,...t){const n=[`### ${j(e)}`];let s=qt-1e3-Buffer.byteLength(n.join()),o=0;for(const r of t){const c=Buffer.
byteLength(r)+2;c<=s?(n.push(r),s-=c):o++}o>0&&n.push(`${(0,w.hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`);try{await Re.z.addRaw(n.join(`

`),!0).write()}catch(r){Re.$e(`Can't write the job summary: ${(0,De.gJ)(r)}`)}}function on({host:e,pathname:t}){return e+t.replace(/\/$/,"")}async function jo({outputs:e,error:t},n){if(setOutputs(e),n){
const s=[...n.facts,["Workflow ID",e["workflow-id"]],["Dock status ID",e["dock-status-id"]],["Status",e.status&&{words:e.status}],["Duration",{words:humanTime(performance.now())}]],o=t?n.titles.failed:
n.titles.done;await writeSummary(o,...t?[withHelp(inOneLine(t),helpFor(t))]:[],factTable(s))}if(t)throw t}var de=b(51455),ue=b(76760),T=b(66561),le=b(15543),rn=b(36584);async function cn(e){const[t,n]=[
e(),e({maxLength:1/0})];return await Be("the report",async()=>{const s=await(0,J.Pd)("workflow-report-"),o={"report-path":(0,ue.join)(s,"report.md"),"full-report-path":(0,ue.join)(s,"full-report.md")};
return await(0,de.writeFile)(o["report-path"],t),await(0,de.writeFile)(o["full-report-path"],n),o})}const an=900*1024;function fn(e,t,n){const s=an-Buffer.byteLength(n.join());return e({headings:t,maxLength:1/0,
maxBytes:s,mark:!1}).join("")}function dn(e){const t=(0,T.AS)(e);if(t.length===0)return;const n=t.slice(0,20).map(rn.TL),s=t.length>20?` and ${(0,w.hS)(t.length-20,"more line")}`:"";(0,le.lm)(`No fiel\
d matched ${n.join(", ")}${s} in ignore. Check the spelling.`)}const un=1e6;async function ln(e,t){const n=JSON.stringify(t),s=await Be(`the output ${e}`,async()=>{const r=(0,ue.join)(await(0,J.Pd)(`w\
orkflow-${e}-`),`${e}.json`);return await(0,de.writeFile)(r,n),{[`${e}-path`]:r}}),o=Buffer.byteLength(n)>un;return o&&(0,le.lm)(`The output ${e} would be longer than GitHub's limit of 1 MB. Read the \
file in ${e}-path.`),{[e]:o?[]:t,...s}}async function Be(e,t){try{return await t()}catch(n){return(0,le.t1)().warning(`Can't keep ${e} as a file. ${(0,De.gJ)(n)}`),{}}}var hn=b(85725);const mn=2,pn=1e3,
Xe=240,gn=40,$n=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${Xe/2}})`,"su")],Je="\u2026";function z(e,t){const[n,s]=[Ke(e),Ke(t)],c=[...e!==void 0&&
t!==void 0&&n.ends!==s.ends?[[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`]]:[],...wn(n.lines,s.lines)];return(i=1/0)=>bn(c,i)}function Ke(e){const t=e?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(e);return{lines:(e?.split(t?`\r
`:`
`)??[]).flatMap(s=>He(s,$n).map((o,r)=>r===0?o:Je+o)),ends:t?"CRLF":"LF"}}function He(e,[t,...n]){if(e.length<=Xe||t===void 0)return[e];const s=[""];for(const o of e.split(t)){const r=s.at(-1)??"";r.length<
gn?s.splice(-1,1,r+o):o!==""&&s.push(o)}return s.flatMap(o=>He(o,n))}function wn(e,t){const n=new Set(e),s=i=>i.map(a=>`${a}
`).join(""),o=t.some(i=>n.has(i))?(0,hn.YB)("","",s(e),s(t),"","",{context:mn,maxEditLength:pn}):void 0,r=[...e.map(i=>`-${i}`),...t.map(i=>`+${i}`)];return(o?.hunks??(r.length===0?[]:[{newStart:1,lines:r}])).
map(({newStart:i,lines:a})=>{const f=t.slice(0,i).filter(d=>!d.startsWith(Je)).length,u=yn(a);return[...i>1?[`@@ line ${f} @@`]:[],...u.length>0?[`@@ hard to see: ${u.join(", ")} @@`]:[],...a.map(d=>`${d.
slice(0,1)} ${d.slice(1)}`)]})}function yn(e){const t=o=>e.flatMap(r=>r.startsWith(o)?[r.slice(1)]:[]),n=new Map(t("-").map(o=>[R(o.normalize()),o])),s=t("+").flatMap(o=>{const r=n.get(R(o.normalize()));
return r===void 0?[]:_e(r,o)??[]});return[...new Set(s)]}function _e(e,t){const[n,s]=[e.normalize(),t.normalize()];if(e===t||R(n)!==R(s))return;const o=R(e)===R(t)?[]:[`Unicode forms: ${Ge(e)} \u2192 ${Ge(
t)}`];if(n===s)return o[0];const r=n.trimEnd()===s.trimEnd(),c=n.trimStart()===s.trimStart();return[...o,r?"spaces at the end":c?"indentation":"white space"].join(", ")}function R(e){return e.replace(
/\s+/g,"")}function Ge(e){return e===e.normalize("NFC")?"NFC":e===e.normalize("NFD")?"NFD":"mixed"}function bn(e,t){const n=[];let[s,o]=[t,0];for(const r of e){const c=o===0?kn(r,s):[];for(const i of c)
n.push(i);s-=K(c),o+=r.filter(Ve).length-c.filter(Ve).length}return o===0?n:[...n,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function kn(e,t){if(K(e)<=t)return e;const n=c=>c.startsWith("-"),s=K(e.filter(
n)),o=Math.min(s,Math.max(t/2,t-(K(e)-s))),r={removed:o,others:t-o};return e.filter(c=>{const i=n(c)?"removed":"others";return r[i]-=c.length+1,r[i]>=0})}function Ve(e){return/^[-+]/.test(e)}function K(e){
return e.reduce((t,n)=>t+n.length+1,0)}var g=b(53436);const U="*",H="{}",Sn=/^(_?id|key|name|label|title|identifier|uuid|guid|alias)$|[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,Ze=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
he=200,Mn=64;function On(e,t){const n=new Set;for(const o of[e,t])me(o,n);const s=Ye("",void 0);return{root:s,base:et(e,s,n),head:et(t,s,n)}}function me(e,t){if(e.type==="array")for(const n of e.items)
me(n,t);else if(e.type==="object")for(const n of e.members.values())me(n,t);else e.text.length<=he&&t.add(e.text)}function Ye(e,t){return{key:e,outer:t,inner:new Map,texts:new Map,references:new Map}}
function pe(e,t){return t===e||t.outer===void 0?[]:[...pe(e,t.outer),t.key]}function Qe(e,t){return e?.inner.get(H)??e?.inner.get(t)??e?.inner.get(U)}function qe({key:e},t){return t.startsWith('"')?t.
length>2:Ze.test(e)&&/^\d+$/.test(t)}function et(e,t,n){const s=[],o=[];function r(l,m){l.type==="array"?c(l.items,{...m,field:_(m.field,"[]")}):l.type==="object"?i(l,m):l.text.length<=he&&u(l.text,m)}
function c(l,m){const h=l.length>1&&l.some(({type:p})=>p==="array");for(const[p,$]of l.entries())a($,h?{...m,slot:p}:m,l)}function i(l,m){const h=Nn(l,n);for(const[p,$]of l.members){const y={...m,field:_(
m.field,h?U:p)};h?f($,l,a($,y,p)):r($,y)}}function a(l,m,h){if(l.type!=="object")return r(l,m),m;const[p,$]=typeof h=="string"?[h,[]]:[void 0,h],y={value:l,field:m.field,outer:m.place,depth:(m.place?.
depth??0)+1,key:p,array:$};return s.push(y),r(l,{...m,place:y}),{...m,place:y}}function f(l,m,h){for(const[p,$]of l.type==="object"?l.members:[]){if($.type!=="object"||![...$.members.keys()].some(x=>m.
members.has(x)))continue;const y=_(_(h.field,p),H);for(const[x,Eo]of $.members)u(JSON.stringify(x),{...h,field:y},Eo)}}function u(l,m,h){m.field.texts.set(l,(m.field.texts.get(l)??0)+1),qe(m.field,l)&&
o.push({...m,text:l,value:h})}r(e,{field:t,place:void 0});const d={places:s,ids:En(s)};for(const l of o)In(l,d);return d}function _(e,t){const n=e.inner.get(t)??Ye(t,e);return e.inner.set(t,n),n}function Nn({
members:e},t){const n=[...e.values()];if(e.size===0||!n.every(tt))return!1;const s=new Set(n.flatMap(r=>[...r.members.values()].filter(tt).flatMap(c=>[...c.members.keys()]))),o=r=>t.has(JSON.stringify(
r))||s.has(r);return 2*[...e.keys()].filter(r=>!Ze.test(r)&&o(r)).length>=e.size}function tt(e){return e.type==="object"}function En(e){const t=new Map,n=(s,o,r)=>{const c=t.get(s)??new Map,i=c.get(o)??
[];i.push(r),t.set(s,c.set(o,i))};for(const s of e){s.key!==void 0&&n(JSON.stringify(s.key),U,s);for(const[o,r]of s.value.members)"text"in r&&r.text.length<=he&&Sn.test(o)&&n(r.text,o,s)}return t}function In({
field:e,place:t,slot:n,text:s,value:o},r){if(t!==void 0)for(const[c,i]of r.ids.get(s)??[]){const a=jn(i,t);if(a===void 0)continue;const f=e.references.get(c)??[];f.push({version:r,text:s,place:t,target:a,
slot:n,value:o}),e.references.set(c,f)}}function jn(e,t){if(e.length<2)return e[0];if(e.length>Mn)return;const n=new Set;for(let c=t;c;c=c.outer)n.add(c);const s=e.map(c=>{let i=c;for(;i&&!n.has(i);)i=
i.outer;return i?.depth??0}),o=Math.max(...s),r=e.filter((c,i)=>s[i]===o);return r.length===1?r[0]:void 0}const Ln=/^(source|from|origin|src|tail|out)$/,xn=/^(target|to|dest|destination|head|in)$/,nt=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
An=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,st=/^(\[\]|\*|\{\}|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Cn="label title name condition if when event type relationship selectedRelationships".split(" "),Tn=60;function Rn(e,t){const n=ot(e).flatMap(Dn),s=vn(n),o=s.length>0?s:Fn(n);if(o.length===0)return;const r=Un(
o),c=a=>{const u=o.filter(({reference:d})=>d.version===a).map(d=>({...d,label:r(d),place:d.reference.place}));return{places:a.places,nodes:Wn(a,o),connections:u}},i=new Set(o.flatMap(a=>a.links));return{
base:c(t.base),head:c(t.head),links:i}}function ot(e){return[e,...[...e.inner.values()].flatMap(ot)]}function Dn(e){let t=[];for(const[,i]of[...e.references].sort(([a],[f])=>+(a===U)-+(f===U))){const a=i.
filter(({place:f,target:u})=>!ge(f,u));a.length>t.length&&2*a.length>=i.length&&(t=i)}const[n]=t;if(n===void 0)return[];const s=[...e.texts].filter(([i])=>qe(e,i)),o=s.reduce((i,[,a])=>i+a,0),r=s.length-
new Set(t.map(({text:i})=>i)).size,c=2*t.length>=o&&r<=2&&G([e.outer?.key??"",e.key],nt);return 10*t.length>=9*o||c?[{field:e,item:n.place.field,references:t}]:[]}function ge(e,t){return e!==void 0&&(e===
t||ge(e.outer,t))}function G(e,t){return e.flatMap(rt).some(n=>t.test(n.toLowerCase()))}function rt(e){return e.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)}function vn(e){return[...new Set(e.map(({item:t})=>t))].
flatMap(t=>{const n=e.filter(c=>c.item===t&&c.references.every(({target:i})=>i.field!==t)),[s,o]=[it(n,Ln),it(n,xn)];if(!s||!o||s===o)return[];const r=new Map(o.references.map(c=>[c.place,c]));return s.
references.flatMap(c=>{const i=r.get(c.place);if(i===void 0)return[];const a=[c.text,i.text];return[{reference:i,source:c.target,target:i.target,links:[s.field,o.field],texts:a,keys:[]}]})})}function it(e,t){
return e.map(n=>({link:n,keys:pe(n.item,n.field),ends:ct(n.references)})).filter(({keys:n})=>G(n,t)).sort((n,s)=>s.ends-n.ends||n.keys.length-s.keys.length)[0]?.link}function ct(e){return new Set(e.map(
({text:t})=>t)).size}function Fn(e){const t=e.flatMap(({field:r,references:c})=>{const i=new Set(c.map(({target:l})=>l.field)),a=c.flatMap(l=>{const{place:m,inside:h}=zn(l,i)??{};if(m===void 0||h===void 0)
return[];const p=pe(h.field,r);return[{reference:l,source:m,target:l.target,links:[r],texts:[l.text],keys:p}]}),f=a[0]?.keys??[],u=a[0]!==void 0&&!ge(a[0].reference.place,a[0].source),d=G(f,An)?"backw\
ard":u||G(f,nt)?"forward":"none";return 10*a.length>=9*c.length?[{edges:a,way:d}]:[]}),n=t.flatMap(({edges:r,way:c})=>c==="forward"?r:[]),s=t.flatMap(({edges:r,way:c})=>c==="backward"?r:[]),o=n.length>
0?n:s.map(r=>({...r,source:r.target,target:r.source}));return ct(o.map(({reference:r})=>r))>1?o:[]}function zn(e,t){for(let n=e.place;n;n=n.outer){if(t.has(n.field))return{place:n,inside:n};const s=n.
key===void 0?void 0:e.version.ids.get(JSON.stringify(n.key));for(const o of s?.values()??[]){const[r,...c]=o.filter(({field:i})=>t.has(i));if(r&&c.length===0)return{place:r,inside:n}}}}function Un(e){
const t=new Map;for(const{reference:s,source:o}of e)for(const r of s.place===o?[]:Cn){const c=$e(s.place.value.members.get(r));c!==void 0&&t.set(r,(t.get(r)??new Set).add(c))}const n=[...t].filter(([,
s])=>s.size>1||[...s][0]?.includes(" ")).map(([s])=>s);return({reference:{place:s,slot:o,value:r},source:c,keys:i})=>{const a=s===c?[]:n.map(d=>s.value.members.get(d)),f=[r,...a].map($e).find(d=>d!==void 0),
u=i.filter(d=>!st.test(d)).map(Pn);return f??[...u,...o===void 0?[]:[`output ${o+1}`]].join(", ")}}function Pn(e){return/^on[A-Z_-]/.test(e)?rt(e).map(t=>t.charAt(0).toUpperCase()+t.slice(1)).join(" "):
e}function $e(e){if(e?.type==="array"&&e.items.length>0&&e.items.length<4){const n=e.items.map($e);return n.includes(void 0)?void 0:n.join(", ")}const t=e?.type==="string"?String(JSON.parse(e.text)):"";
return t.trim()===""||t.length>Tn||st.test(t)?void 0:t}function Wn({places:e},t){const n=new Set(t.flatMap(({source:c,target:i})=>[c,i])),s=new Map;for(const{field:c,value:i}of n)s.set(c,(s.get(c)??new Set).
add((0,g.TN)(i,"type")));const o=new Map;for(const c of e)o.set(c.field,(o.get(c.field)??0)+(n.has(c)?1:-1));const r=({field:c,value:i})=>s.get(c)?.has((0,g.TN)(i,"type"))||(o.get(c)??0)>0;return e.filter(
c=>s.has(c.field)&&r(c))}const at=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,Bn=/^([xywh]|width|height|left|top|zoom)$/i,Xn=["x","left","position","positionA\
bsolute"],Jn=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,ft=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Kn=/hash|digest|checksum|etag|md5|^sha\d*$/i,Hn=/^(?=.*\d)[\w+/=-]{16,}$/,_n=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,Gn=/^\d{1,15}$/,Vn=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
we=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function dt({base:e,head:t}){const n={base:ye(e),head:ye(t)},s=(r,c)=>!n.head().has(r)&&!n.base().has(c);function o(r,c,i){const[
a,f]=[r.at(-2),r.at(-1)];if(f?.type!=="member")return!1;const u=l=>l.test(c)&&l.test(i);return Jn.test(f.key)&&u(ft)||Kn.test(f.key)&&u(Hn)||_n.test(f.key)&&(u(Gn)||u(we))?!0:a?.type!=="member"&&Vn.test(
f.key)&&u(we)&&s(c,i)}return r=>{if(r.kind==="reordered"||r.kind==="moved")return!1;const c=r.kind==="modified"?[r.from,r.to]:[r.value];if(Yn(r.path)&&c.every(ht))return!0;const[i,a=i]=c;return(i&&a&&
i.type===a.type&&"text"in i&&"text"in a)===!0&&r.kind==="modified"&&o(r.path,(0,g.e1)(i.text),(0,g.e1)(a.text))}}function Zn(e){return we.test(e)||ft.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function Yn(e){
if(e.slice(e.findLastIndex(({type:r})=>r==="item")+1).some(r=>r.type==="member"&&at.test(r.key)))return!0;const[n,s]=[e.at(-2),e.at(-1)];if(s?.type!=="member"||!Bn.test(s.key))return!1;if(/^[xy]$/.test(
s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return Xn.some(r=>o?.has(r))}function Qn(e,{matches:t}){const n=new Map(t.map(({base:o,head:r})=>[r,o])),s=new Map;
for(const o of e){const{path:r}=o,c=r.findLastIndex(({type:p})=>p==="item"),i=r.findIndex((p,$)=>$>c&&p.type==="member"&&at.test(p.key)),[a,f]=i<0?[r.at(-2),["x","y"]]:[r[i-1],[ut(r[i])]],u=a?.type===
"item"?a.item:void 0,[d,l]=[lt(n.get(u),f),lt(u,f)],m=d&&l&&(i>=0||f.includes(ut(r.at(-1)))),h={type:"member",key:f.join(", ")};if(m){const p=r.slice(0,r.indexOf(a)+1);s.set(i<0?a:r[i],{kind:"modified",
path:[...p,h],from:d,to:l})}else s.set(o,o)}return[...s.values()]}function ut(e){return e?.type==="member"?e.key:""}function lt(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.
length<t.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function ht(e){if(e.type==="hidden")return!1;if((0,g.jn)(e))return e.type==="literal"&&/\d/.test(e.text);const t=e.type===
"array"?e.items:[...e.members.values()];return t.length>0&&t.every(ht)}function ye(e){let t;return()=>{if(t)return t;t=new Map;const n=e?[e]:[];for(let s=n.pop();s;s=n.pop())(0,g.jn)(s)?t.set((0,g.e1)(
s.text),(t.get((0,g.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return t}}var mt=b(11345);const pt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},qn={
added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},es={same:"-->",added:"=\
=>",removed:"-.->"},gt=40,ts=500,ns=5e4,ss=40,os=6;function rs(e,t,{isWhole:n,hide:s}){const o=new Set(e.filter(({status:i})=>n||i!=="same"));for(const{source:i,target:a,status:f}of t)f!=="same"&&o.add(
i).add(a);if(o.size===0)return;const r=new Set(o);for(const{source:i,target:a}of t)i.status!=="same"&&r.add(a),a.status!=="same"&&r.add(i);for(const i of[r,o]){const a=t.filter(({source:u,target:d})=>i.
has(u)&&i.has(d));if(i.size>gt||a.length>ts)continue;const f=is(e.filter(u=>i.has(u)),a,s);if(f.length<=ns)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>gt?(0,w.hS)(o.
size,"node"):"too many connections"}.`}}function is(e,t,n){const s=new Map(e.map((r,c)=>[r,`n${c+1}`])),o=e.map(r=>`  ${s.get(r)}["${pt[r.status]}${$t(n(r.label))||"?"}"]`);for(const{source:r,target:c,
label:i,status:a}of t){const f=`${pt[a]}${$t(n(i))}`.trim();o.push(`  ${s.get(r)} ${es[a]}${f===""?"":`|"${f}"|`} ${s.get(c)}`)}for(const[r,c]of Object.entries(qn)){const i=e.filter(a=>a.status===r).map(
a=>s.get(a));i.length>0&&o.push(`  classDef ${r} ${c}`,`  class ${i.join()} ${r}`)}return[`flowchart ${cs(e,t)>os?"TD":"LR"}`,...o].join(`
`)}function cs(e,t){const n=new Set(t.map(({target:i})=>i)),s=e.filter(i=>!n.has(i)),o=new Set(s.length>0?s:e.slice(0,1));let[r,c]=[new Set(o),0];for(;r.size>0;){const i=t.flatMap(({source:a,target:f})=>r.
has(a)&&!o.has(f)?[f]:[]);for(const a of i)o.add(a);r=new Set(i),c++}return c}function $t(e){return A(ie(e.replace(/\s+/g," ").trim(),ss)).replace(as,fs)}const as=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function fs(e){return e==='"'?"#quot;":`#${e.codePointAt(0)};`}const wt=/^(_?id|identifier|uuid)$/;function ds(e,t,n){const s={added:new Set,removed:new Set},o=new Set;for(const{status:i,texts:a,label:f,
source:u,target:d,place:l}of n){if(i==="same")continue;l!==u.head&&o.add(l.value);const m=[u.label,d.label,...f.split(", ")].map(h=>JSON.stringify(h));for(const h of[...a,...m])s[i].add(h)}const r=new Set(
[...t.base.nodes,...t.head.nodes].map(({field:i})=>i));function c(i,a,f){return a===void 0||r.has(a)||i.type==="hidden"?Number.NaN:i.type==="array"?be(i.items,u=>c(u,a.inner.get("[]")??a,f)):i.type===
"object"?be([...i.members],([u,d])=>{const l=Qe(a,u);return l?.key===H&&!f.has(JSON.stringify(u))?Number.NaN:c(d,l,f)}):f.has(i.text)?t.links.has(a)?1:0:!t.links.has(a)&&us(i.text,a)?0:Number.NaN}return i=>{
if(i.kind==="reordered"||i.kind==="moved")return!1;const f=(m=>m.reduce((h,p)=>p.type==="member"?Qe(h,p.key):h?.inner.get("[]"),e))(i.path),[u,d]=i.path.slice(-2);return i.kind==="modified"?d?.type===
"member"&&wt.test(d.key)&&u?.type==="item"&&o.has(u.item)?!0:c(i.from,f,s.removed)+c(i.to,f,s.added)>0:(d?.type!=="member"||f?.key!==H||s[i.kind].has(JSON.stringify(d.key)))&&c(i.value,f,s[i.kind])>0}}
function us(e,{key:t,texts:n}){const s=n.get(e)??0,o=s>2&&2*s>=be([...n.values()],r=>r);return wt.test(t)||o&&/^"?[\w.-]{0,30}"?$/.test(e)}function be(e,t){return e.reduce((n,s)=>n+t(s),0)}function ls(e,t=n=>n){
const[n,s]=[e.base??e.head,e.head??e.base];if(n===void 0||s===void 0)return;const{root:o,...r}=On(n,s),c=(0,mt.j9)([s,n]),{labelOf:i}=c,a=Rn(o,r);if(a===void 0)return{picture:void 0,connections:[],size:{
nodes:0,connections:0},tells:()=>!1,labelOf:i,endsOf:()=>{}};const f=hs(e,a,c),u=ms(a,f),d=ds(o,a,u);gs(e,f,c,d);const l=rs(f,u,{isWhole:e.status!=="modified",hide:t}),m={nodes:a.head.nodes.length,connections:a.
head.connections.length},h=new Map(u.map($=>[yt($),`${$.source.label} \u2192 ${$.target.label}`])),p=$=>h.get($);return{picture:void 0,...l,connections:ps(u),size:m,tells:d,labelOf:i,endsOf:p}}function yt({
place:e,source:t}){return e===t.base||e===t.head?void 0:e.value}function hs({matches:e},{base:t,head:n},s){const o=new Map(n.places.map((d,l)=>[d,l])),r=D(n.places,({value:d})=>d),c=D(n.places,({value:d})=>d.
id),i=D(e,d=>d.base),a=new Map;let f=-1;for(const d of t.nodes){const l=i.get(d.value)?.shift()?.head,h=[...(l&&r.get(l))??[],...c.get(d.value.id)??[]].find(p=>!a.has(p));f=(h&&o.get(h))??f,a.set(h??d,
{base:d,head:h,label:bt(h??d,s),rank:f,status:h?"same":"removed"})}for(const d of n.nodes)a.has(d)||a.set(d,{base:void 0,head:d,label:bt(d,s),rank:o.get(d)??f,status:"added"});return[...a.values()].sort(
(d,l)=>d.rank-l.rank).map((d,l)=>({...d,rank:l}))}function bt({key:e,value:t,array:n},s){const o=["type","componentType","kind","id","identifier","nodeId"].map(r=>(0,g.TN)(t,r));return e??s.nameOf(t,n)??
(0,g.e1)(o.find(r=>r!==void 0)??"?")}function D(e,t){const n=new Map;for(const s of e){const o=n.get(t(s))??[];o.push(s),n.set(t(s),o)}return n}function ms({base:e,head:t},n){const s=new Map(n.flatMap(
f=>[f.base,f.head].map(u=>[u,f]))),o=(f,u)=>f.flatMap(d=>{const[l,m]=[s.get(d.source),s.get(d.target)];return l&&m?[{...d,source:l,target:m,status:u}]:[]}),r=({source:f,target:u,label:d})=>`${f.rank} ${u.
rank} ${d}`,c=D(o(e.connections,"removed"),r),i=o(t.connections,"added").map(f=>c.get(r(f))?.pop()?{...f,status:"same"}:f),a=({source:f,target:u})=>f.rank+u.rank/n.length;return[...i,...[...c.values()].
flat()].sort((f,u)=>a(f)-a(u))}function ps(e){const t=e.filter(({status:s})=>s!=="same"),n=D(t,({source:s,label:o})=>`${s.rank} ${o}`);return t.flatMap(s=>{const{source:o,target:r,label:c,status:i}=s,
a=n.get(`${o.rank} ${c}`)??[],f=a.length===2?a.find(m=>m!==s&&m.status!==i):void 0,u=f&&[o,r,f.target].every(({base:m,head:h})=>m&&h);if(i==="same"||u&&i==="removed")return[];const d=yt(s),l={from:o.label,
to:r.label,source:o,target:r,...c!==""&&{label:c},...d&&{item:d}};return[u?{kind:"rewired",...l,was:f.target.label}:{kind:i,...l}]})}function gs(e,t,{componentOf:n},s){const o=dt(e),r=t.flatMap(i=>[i.
head,i.base].flatMap(a=>{const f=a&&(0,mt.qU)(a.value)===void 0&&n(a.value,a.array);return[(i.base?.value.id===i.head?.value.id?void 0:a)?.value,f].flatMap(d=>d?[{node:i,value:d}]:[])})),c=D(r,({value:i})=>i);
for(const i of e.changes){if(s(i)||o(i))continue;let a=e.head,f;for(const u of i.path)a=$s(a,u),f=(a&&c.get(a))??f;"value"in i&&i.value.type!=="hidden"&&(f=c.get(i.value)??f);for(const{node:u}of f??[])
u.status==="same"&&(u.status="modified")}}function $s(e,t){return t.type==="item"?t.item:t.type==="member"?e?.type==="object"?e.members.get(t.key):void 0:e?.type==="array"?e.items[t.index]:void 0}var kt=b(
66658);const v="***",V=8,P="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",ws=new RegExp(`(?:${P})$`),ys=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
St=new RegExp(`^(?:x[-_]?)?(?:${P})$`,"i"),bs=/name|key|header|field/i,ks=/^(?:val|default)/i,Ss=/\{\{|\$\{|<%/,Mt="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",Ms=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${P}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${P})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).\
{1,4000}?(?=\\1)`,`(?<=(?:${P})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${Mt}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${Mt}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(e=>new RegExp(e,"giu"));function Os({workflows:e}){const t=new Map,n=r=>{for(const c of[r,...r.split(/[\r\n]+/)].map(i=>i.trim()))if(!(c.
length<V||Es(c)))for(const i of Is(c)){const a=i.slice(0,V);t.set(a,(t.get(a)??new Set).add(i))}},s=new Set;for(const{secrets:r,files:c}of e){for(const i of r)n(i);for(const{base:i,head:a}of c)for(const f of[
i,a])f&&Z(f,s,n)}const o=new Map;return r=>{const c=o.get(r);if(c)return c;const i=[];let a=js(r,t,i);for(const u of Ms)a=a.replace(u,d=>(i.push(d),v));const f={shown:a,hidden:i.join("\0")};return o.set(
r,f),f}}function ke(e){const t=e.toLowerCase().replace(/[^a-z]/g,"");return ws.test(t)&&!ys.test(t)}function W(e,t,{members:n}){if(Nt(t))return!1;if(ke(e))return Se(t)||St.test(e);if(!ks.test(e))return!1;
for(const[s,o]of n)if(o.type==="string"&&bs.test(s)&&ke((0,g.e1)(o.text)))return!0;return!1}function Ot(e,...t){return t.every(Nt)?!1:e.some((n,s)=>{if(n.type!=="member")return!1;const o=e[s-1],r=o?.type===
"item"&&o.item.type==="object"?o.item:void 0,c=r?.members.get(n.key);if(r&&c&&W(n.key,c,r))return!0;const i=e.slice(s+1).every(({type:a})=>a==="element");return ke(n.key)&&(St.test(n.key)||i&&t.some(Se))})}
function Nt(e){return e.type==="literal"&&!/\d/.test(e.text)}function Se(e){return(0,g.jn)(e)||e.type==="array"&&e.items.every(Se)}function Z(e,t,n){if(!t.has(e)){if(t.add(e),e.type==="array")for(const s of e.
items)Z(s,t,n);else if(e.type==="object")for(const[s,o]of e.members){if(W(s,o,e))for(const r of Et(o))Ns(r,n);Z(o,t,n)}else if(e.type==="string"&&/^"\s*[[{]/.test(e.text)){const s=(0,kt.q)((0,g.e1)(e.
text),(0,g.e1)(e.text));s&&Z(s.base,t,n)}}}function Ns(e,t){Ss.test(e)||(t(e),t(e.replace(/^(?:bearer|basic|token)\s+/i,"")))}function Et(e){return(0,g.jn)(e)?[(0,g.e1)(e.text)]:(e.type==="array"?e.items:
[...e.members.values()]).flatMap(Et)}function Es(e){return new RegExp("^\\p{L}+$","u").test(e)}function Is(e){const t=c=>JSON.stringify(c).slice(1,-1),n=Buffer.from(e).toString(),s=encodeURIComponent(
n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,c=>c.toLowerCase()),encodeURI(n)];return[...[e,n].flatMap(c=>[c,t(c),t(t(c))]),t(e).replaceAll("/","\\/"),...o]}function js(e,t,n){if(t.size===0)return e;
let[s,o]=["",0];for(let r=0;r<=e.length-V;r++)for(const c of t.get(e.slice(r,r+V))??[])e.startsWith(c,r)&&(r>=o&&(s+=e.slice(o,r)+v),n.push(c),o=Math.max(o,r+c.length));return s+e.slice(o)}const Me=80,
It=8,L={texts:3,min:4,max:60,usual:2},Ls=/^(type|_?id|uuid|identifier)$/i;function Y(e,t,n){if(e.type==="string")return Oe(M((0,g.e1)(e.text)),t,n);const s=Ne(e,t,Me,n);return s===void 0?void 0:C(s,1/0)}
function Oe(e,t,n){const s=t.mask(e).shown;if(s.length>Me||s.includes(`
`))return;const o=jt(e,t,n);return C(JSON.stringify(s),1/0)+(o===void 0?"":` (${S(o,t.mask)})`)}function jt(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.members.
values()??[]].some(r=>(0,g.jn)(r)&&(0,g.e1)(r.text)===s)?void 0:s}function Ne(e,t,n,s){if((0,g.jn)(e)){const c=xt(e,t,s);return c.length<=n&&!c.includes("\\n")?c:void 0}const o=[];let r=n-2;for(const{
name:c,member:i,isSecret:a}of Lt(e,t)){const f=a?v:Ne(i,t,r-c.length,e.type==="object"?e:void 0);if(f===void 0)return;o.push(c+f),r-=c.length+f.length+2}return e.type==="array"?`[${o.join(", ")}]`:`{${o.
join(", ")}}`}function Q(e,t,n){const s=Ne(e,t,Me,n);if(s!==void 0)return[s];const o=c=>c.map(i=>`  ${i}`);if((0,g.jn)(e)){const c=t.mask(M((0,g.e1)(e.text))).shown.split(`
`);return c.length===1?[xt(e,t,n)]:["|",...o(c)]}const r=Lt(e,t).flatMap(({name:c,member:i,isSecret:a})=>(a?[v]:Q(i,t,e.type==="object"?e:void 0)).map((u,d)=>d===0?c+u:u));return e.type==="array"?["[",
...o(r),"]"]:["{",...o(r),"}"]}function Lt(e,{mask:t}){return e.type==="array"?e.items.map(n=>({name:"",member:n,isSecret:!1})):Array.from(e.members,([n,s])=>({name:`${JSON.stringify(t(n).shown)}: `,member:s,
isSecret:W(n,s,e)}))}function xt(e,t,n){if(e.type==="literal")return t.mask(e.text).shown;const s=(0,g.e1)(e.text),o=jt(s,t,n);return JSON.stringify(t.mask(M(s)).shown)+(o===void 0?"":` (${t.mask(o).shown}\
)`)}function xs(e,t,n){const{mask:s,labelOf:o,countOf:r}=n,c=new Map,i=(d,l,m)=>{m>(c.get(d)?.weight??0)&&c.set(d,{text:l,weight:m})},a=(d,l,m)=>{if(d.type==="string"){const h=(0,g.e1)(d.text),p=Ls.test(
l)||t.includes(h)||Zn(h)||o(h)!==void 0;if(h.length<L.min||p)return;const $=h.includes("://")?2*L.max:Math.min(h.length,L.max);i(l,s(M(h)).shown,(r(h)>L.usual?.001:1)*($/(m+1)))}else if(d.type==="arra\
y")for(const h of d.items)a(h,l,m+1);else if(d.type==="object")for(const[h,p]of d.members)W(h,p,d)?i(h,v,L.max):a(p,h,m+1)};a(e,"",0);const[f,...u]=[...c].sort(([,d],[,l])=>l.weight-d.weight);return[...f?
[f]:[],...u.filter(([,{weight:d}])=>d>.1).slice(0,L.texts-1)].map(([d,{text:l}])=>`${S(d,s)}: ${C(JSON.stringify(ie(l,L.max)),1/0)}`).join(", ")}function M(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))
return e;try{const t=decodeURIComponent(e);return encodeURIComponent(t)===e||encodeURI(t)===e?t:e}catch{return e}}function S(e,t,n=100){return C(t(e).shown,n)}function B(e){return e.findLastIndex(({type:t})=>t===
"item")+1}function F(e,{mask:t,endsOf:n},s=!1){const o=B(e),r=s?1/0:100,c=e.flatMap((i,a)=>{if(i.type==="element")return[C(`[${i.index}]`)];if(i.type==="item"){const u=a===o-1&&i.hint!==void 0?` (${S(
i.hint,t)})`:"",d=n(i.item),l=d===void 0||s?i.label:d;return[`**${S(d!==void 0&&s?`${d} (${l})`:l,t,r)}**${u}`]}return!s&&e.slice(a+1).find(({type:u})=>u!=="member")?.type==="item"?[]:[S(i.key,t,r)]});
return c.length>It&&!s&&c.splice(2,c.length-It+1,"\u2026"),c.join(" \u203A ")||"the whole file"}function q(e,t){const n=e.map(({path:a})=>F(a,t)),s=a=>{const f=new Map;for(const u of a)f.set(u,(f.get(
u)??0)+1);return f},o=s(n),r=n.map((a,f)=>o.get(a)===1?a:F(e[f]?.path??[],t,!0)),c=s(r),i=new Map;return r.map(a=>c.get(a)===1?a:(i.set(a,(i.get(a)??0)+1),`${a} (${i.get(a)} of ${c.get(a)})`))}const As=5,
Cs=120,ee={line:": changed, hidden"};function te(e,t){if(e.kind==="modified")return Ct(e,t);if("value"in e)return Ts(e,t);if(e.kind==="moved"){const[s,o]=[e.from,e.path].map(r=>F(r.slice(0,-1),t,!0));
return{line:`: moved from ${s} to ${o}`}}if(e.moved.length===0)return{line:": in a new order"};const n=At(q(e.moved.map(s=>({path:[s]})),t),"moved");return{...n,line:`: in a new order (${n.line})`}}function At(e,t=""){
return e.length<=As?{line:`${t===""?"":`${t}: `}${e.join(", ")}`}:{line:`${(0,w.hS)(e.length,"item")}${t===""?"":` ${t}`}`,names:e}}function Ct({path:e,from:t,to:n},s){if(t.type==="hidden"||n.type==="\
hidden")return{line:""};if(Ot(e,t,n))return ee;if(t.type==="string"&&n.type==="string")return Tt((0,g.e1)(t.text),(0,g.e1)(n.text),s);const[o,r]=[Y(t,s),Y(n,s)];if(o!==void 0&&r!==void 0)return o===r?
ee:{line:`: ${o} \u2192 ${r}`};const[c,i]=[Q(t,s).join(`
`),Q(n,s).join(`
`)];return c===i?ee:{line:"",lines:z(c,i)}}function Tt(e,t,n){const s=M(e)!==M(t)&&(M(e)!==e||M(t)!==t),[o,r,c]=s?[M(e),M(t)," (percent-encoded)"]:[e,t,""],[i,...a]=(0,kt.q)(o,r)?.changes??[];if(i!==void 0){
const p=`${c} (JSON in a text)`;if(a.length>0||i.kind!=="modified")return{line:p,inner:[i,...a]};const $=Ct(i,n);return{...$,line:`${p} \u203A ${F(i.path,n)}${$.line}`}}const[f,u]=[n.mask(o),n.mask(r)];
if(f.shown===u.shown)return{line:c+ee.line};const d=f.hidden===u.hidden?"":" (hidden values differ, too)",[l,m]=[Oe(o,n),Oe(r,n)];if(l===void 0||m===void 0)return{line:c+d,lines:z(f.shown,u.shown)};const h=_e(
f.shown,u.shown);return{line:`${c}: ${l} \u2192 ${m}${h===void 0?"":` (${h})`}${d}`}}function Ts({kind:e,path:t,value:n},s){if(n.type==="hidden")return{line:""};if(Ot(t,n))return{line:": hidden"};const o=n.
type==="object"?Rs(t.at(-1),n,s):Y(n,s);if(o!==void 0)return{line:o===""?"":`: ${o}`};const r=n.type==="string"?s.mask(M((0,g.e1)(n.text))).shown:Q(n,s).join(`
`),c=e==="added"?z(void 0,r):z(r,void 0);if(n.type!=="object")return{line:"",lines:c,...n.type==="array"&&{title:(0,w.hS)(n.items.length,"element")}};const i=xs(n,Rt(t.at(-1)),s);return{line:i===""?"":
`: ${i}`,lines:c,title:(0,w.hS)(n.members.size,"field")}}function Rs(e,t,n){if(t.members.size===0&&e?.type!=="item")return"`{}`";const s=Rt(e),r=[...t.members].filter(([,i])=>!(0,g.jn)(i)||!s.includes(
(0,g.e1)(i.text))).map(([i,a])=>{const f=W(i,a,t)?C(v):Y(a,n,t);return f&&`${S(i,n.mask)}: ${f}`}),c=r.join(", ");return r.includes(void 0)||c.length>Cs?void 0:c}function Rt(e){return e?.type==="item"?
[e.label,e.hint]:[]}function Ee(e,t){const n=Fe(e,"diff",t===void 0?"  ":"");return t===void 0?`
${n}`:Dt(t,n)}function Dt(e,t){return`
${Ie(`<details><summary>${e}</summary>

${t}
</details>`)}`}function Ie(e){return e.replace(/^(?=.)/gm,"  ")}var Ds=b(36922);const vt=2,Ft=60,je="</details>",vs=`<details><summary></summary>


${je}`.length,Fs=100;function k(e,t=0,n=()=>""){const s=n(1/0);return s===""?{line:e,under:s,least:e,changes:t}:{line:e,under:s,least:`${e} \u2026`,changes:t,cut:n}}function zt(e,t){const{placed:n,left:s}=zs(
e,t),o=new Map;let r=s;for(const[c,{entry:i,sections:a}]of n.entries()){const f=Us(i,i.least.length+Math.floor(r/(n.length-c)));r-=Ps(f)-i.least.length,o.set(i,f);for(const u of a)o.set(u,[])}return Bs(
Pt(e,o).filter(([c])=>c!==""))}function zs(e,t){const n=Ut(e,[]),s=new Map;for(const{sections:f}of n)for(const u of f)s.set(u,(s.get(u)??0)+1);const o=new Set,r=[];let[c,i]=[t,0];const a=({entry:f,sections:u})=>u.
length===1?0:f.line.length+f.under.length;for(const f of n.sort((u,d)=>a(u)-a(d))){const{entry:u,sections:d}=f,l=d.filter(y=>!o.has(y)),m=d.filter(y=>s.get(y)===1),p=l.map(({heading:y,folded:x})=>y.length+
vt+(x?vs:0)).reduce((y,x)=>y+x,u.least.length+vt),$=i+Ft*(l.length-m.length);if(!(p+$>c)){c-=p,i=$,r.push(f);for(const y of l)o.add(y);for(const y of d)s.set(y,(s.get(y)??0)-1)}}return{placed:r,left:c-
i}}function Ut(e,t){const n=[...t,e];return e.parts.flatMap(s=>"parts"in s?Ut(s,n):[{entry:s,sections:n}])}function Us({line:e,under:t,least:n,cut:s},o){if(e.length+t.length<=o)return[e,t];for(let r=o-
e.length-Ft;s&&r>Fs;r=Math.floor(r*.7)){const c=s(r);if(c!==""&&e.length+c.length<=o)return[e,c]}return[n]}function Ps(e){return e.reduce((t,n)=>t+n.length,0)}function Pt(e,t){const{heading:n,parts:s,
folded:o}=e,c=s.filter(f=>t.has(f)).flatMap(f=>"parts"in f?Pt(f,t):[t.get(f)??[]]),i=s.filter(f=>!t.has(f)),a=[...c,[Ws(e,i)]];return o?[[`<details><summary>${n}</summary>`],...a,[je]]:[[n],...a]}function Ws({
noun:e},t){const n=Wt(t);if(n===0)return"";if(e==="connection")return`\u2026 and ${(0,w.hS)(t.length,"more connection")}`;const s=e==="workflow"?` in ${(0,w.hS)(t.length,"more workflow")}`:"";return`\u2026\
 and ${(0,w.hS)(n,"more change")}${s}`}function Wt(e){return e.reduce((t,n)=>t+(n.changes??("parts"in n?Wt(n.parts):0)),0)}function Bs(e){const t=n=>n?.[0]?.startsWith("- ");return e.flatMap((n,s)=>{const o=n[0]===
je||t(n)&&t(e[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const E={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Le=3;function Xs(e,t,n){if(e.status!=="modified")return X(
e.kind==="json"?Ks(e):e.changes,t);const s=dt(e),o=n?.connections??[],r=new Set(o.map(({item:h})=>h)),c=new Map,[i,a,f]=[[],[],[]];let u=0;for(const h of e.changes)n?.tells(h)?u++:"value"in h&&r.has(h.
value)?c.set(h.value,h):s(h)?f.push(h):Js(h.path,t)?i.push(h):a.push(h);const l=ne(Vs(o,c),h=>Xt(h,t)).flatMap(h=>Zs(h,c,t)),m=X(a,t);return[...X(i,t),...l.length===0?[]:[{heading:"Connections",parts:l,
noun:"connection",changes:u+c.size}],...l.length===0||m.length===0?m:[{heading:"Elsewhere in the file",parts:m}],...f.length===0?[]:[Gs(e,f,t)]]}function Js(e,{labelOf:t}){return e.some(n=>n.type==="i\
tem"||n.type==="member"&&t(n.key)!==void 0)}function Ks({base:e,head:t,status:n}){const s=n==="removed"?"removed":"added",o=[],r=(i,a)=>{const f=(0,Ds.V)(i,()=>{});if(a.length<3&&f.length>0&&f.every(d=>d.
value.type==="object")||a.length===0&&i.type==="object")for(const{step:d,value:l}of f)d.type==="member"?r(l,[...a,d]):o.push({kind:s,path:[...a,d],value:l});else o.push({kind:s,path:a,value:i})},c=e??
t;return c&&r(c,[]),o}function X(e,t){const n=ne(e,Hs),s=new Map;for(const o of ne(n.filter(r=>r.length<Le).flat(),({kind:r})=>E[r])){const r=q(o,t);for(const[c,i]of o.entries())s.set(i,r[c]??"")}return n.
flatMap(o=>o.length>=Le?[_s(o,t)]:o.map(r=>{const c=te(r,t);return k(`- ${E[r.kind]} ${s.get(r)}${c.line}`,1,se(c,t))}))}function ne(e,t){const n=new Map;for(const s of e){const o=t(s),r=n.get(o);r?r.
push(s):n.set(o,[s])}return[...n.values()]}function Hs(e){const t=B(e.path),s=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return t===0||t===e.path.length||
s.length===0?e:JSON.stringify([e.kind,s,e.path.slice(t)])}function se({lines:e,title:t,inner:n,names:s},o){if(e)return c=>Ee(e(c),t);if(n){const c={heading:"",parts:X(n,o)};return i=>`
${Ie(zt(c,i).join(""))}`}const r=s===void 0?"":Dt((0,w.hS)(s.length,"item"),s.join(", "));return c=>r.length<=c?r:""}function _s(e,t){const[n]=e,s=te(n,t),o=At(q(Bt(e),t)),r=n.kind==="modified"?"":` ${n.
kind}`,c=`- ${E[n.kind]} ${xe(n,t)}${s.line}${r} in ${o.line}`,[i,a]=[se(s,t),se({...o,line:""},t)];return k(c,e.length,f=>i(f)+a(f))}function Gs(e,t,n){const o=ne(Qn(t,e),c=>c.kind+xe(c,n)).flatMap(c=>{
const i=c.map(l=>te(l,n)),a=B(c[0].path)===0||i.some(({lines:l})=>l);if(c.length<Le||a)return X(c,n);const f=q(Bt(c),n),u=i.map(({line:l},m)=>`- ${f[m]}${l}`).join(`
`),d=`- ${E[c[0].kind]} ${xe(c[0],n)} of ${(0,w.hS)(c.length,"item")}`;return[k(d,c.length,l=>u.length>l?"":`
${Ie(u)}`)]});return{heading:`Layout and bookkeeping: ${(0,w.hS)(t.length,"change")}`,parts:o,changes:t.length,folded:!0}}function Bt(e){return e.map(({path:t})=>({path:t.slice(0,B(t))}))}function xe({
path:e},t){return F(e.slice(B(e)),t)}function Vs(e,t){const n={added:new Map,removed:new Map};return e.flatMap(s=>{const{kind:o,source:r,target:c,item:i}=s;if(o==="rewired"||t.has(i))return[[s]];const a=n[o].
get(r),f=a??[s];return a&&a.push(s),n[o].delete(r),n[o].set(c,f),a?[]:[f]})}function Zs(e,t,n){const s=Xt(e[0],n);return e.some(([o])=>t.has(o.item))?e.map(([o],r)=>{const c=t.get(o.item),i=e.length===
1?s:`${s} (${r+1} of ${e.length})`;return c?k(i,1,se(te(c,n),n)):k(i)}):[k(e.length===1?s:`${s} (${e.length} times)`)]}function Xt(e,{mask:t}){const[n]=e,s=c=>`**${S(c,t)}**`,o=e.map(({to:c,label:i})=>`\
 \u2192 ${s(c)}${i===void 0?"":` (${S(i,t)})`}`),r=n.was===void 0?"":`, was ${s(n.was)}`;return`- ${E[n.kind]} ${s(n.from)}${o.join("")}${r}`}const Ys="<!-- workflow-report -->",Qs=6e4,qs=1e3,Jt=5;function eo(e){
const t=Os(e);let n;return({maxLength:s=Qs,maxBytes:o=1/0,headings:r=!0,mark:c=!0}={})=>{n??=no(e,t);const i=so(e,n,{mask:t,headings:r}),a=c?`${Ys}
`:"";let f=Math.min(s,o);for(;;){const u=[a,...zt(i,f-a.length-1),`
`],d=o===1/0?0:Buffer.byteLength(u.join(""));if(d<=o||f<qs)return u;f=Math.floor(f*o*.99/d)}}}function to(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function no({workflows:e},t){return["changed","added","removed"].flatMap(n=>e.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(o=>ro(o,t))})))}function so({workflows:e,missing:t},n,{
mask:s,headings:o}){const r=n.map(({workflow:i,parts:a})=>Ae(oo(i,s,o),a,{changes:_t(i.counts)})),c=e.filter(({status:i})=>i==="unchanged");return{heading:t===void 0?"":`\`${t}\` doesn't exist: it coun\
ts as empty.`,parts:[...r.length===0?[]:[{heading:"",parts:r,noun:"workflow"}],...uo(c,e.length===0,s),...lo(e,s)]}}function oo({name:e,status:t,counts:n},s,o){const r=t==="added"||t==="removed";if(!r&&
!o)return"";const c=r?`workflow ${t}`:(0,T.cq)(n),i=e===void 0?ho(c):`${S(e,s)}: ${c}`;return`${o?"### ":""}${r?`${E[t]} `:""}${i}`}function ro(e,t){const n=e.kind==="json"?ls(e,l=>t(l).shown):void 0,
s=ye(e.head??e.base),o={mask:t,labelOf:l=>n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},r=_t((0,T.xS)(e)),c=e.kind==="text"?ao(e,o):Xs(e,o,n),{nodes:i=0,connections:a=0}=n?.
size??{},f=i===0?"What is in it":`${(0,w.hS)(i,"node")}, ${(0,w.hS)(a,"connection")}`,d=e.status!=="modified"&&c.length>0?[Ae(f,c,{changes:r,folded:!0})]:c;return[...io(n),Ae(co(e,t),[...d,...fo(e,o)],
{changes:r})]}function io(e){return e?.note!==void 0?[k(e.note)]:e?.picture?[{line:Fe(e.picture.trimEnd().split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function Ae(e,t,n){return t.length===0?k(e,n.changes):{heading:e,parts:t,...n}}function co({name:e,kind:t,status:n,changes:s},o){
const r=`**${S(e,o)}**`;return n!=="modified"?`${E[n]} ${r}: file ${n}`:t==="binary"||t==="variables"&&s.length===0?`${E.modified} ${r}: content modified`:t==="variables"?`${r} (values are never shown\
)`:r}function ao({status:e,text:t},n){const[s,o]=[t?.base,t?.head];if(e!=="modified"){const[i,a]=[s,o].map(u=>u===void 0?void 0:n.mask(u).shown),f=z(i,a);return[k("- the whole file",1,u=>Ee(f(u)))]}const{
line:r,lines:c}=Tt(s??"",o??"",n);return[k(`- ${E.modified} the whole file${r}`,1,i=>c?Ee(c(i)):"")]}function fo({references:e},t){if(e.length===0)return[];const n=e.length===1,s=e.slice(0,Jt).map(({path:c,
from:i,to:a})=>{const[f,u]=[i,a].map(d=>S(d,t.mask));return`${F(c,t)} (${f} \u2192 ${u})`}),o=e.length>Jt?", \u2026":"",r=`${(0,w.hS)(e.length,"reference")} to new IDs and names ${n?"follows and isn't":
"follow and aren't"} counted`;return[k(`${r}: ${s.join(", ")}${o}`)]}function uo(e,t,n){return e.length===0&&!t?[]:e.every(({name:s})=>s===void 0)?[k("No changes")]:[{...k(`${Kt(e,n)}: no changes`),least:`${Ht(
e)}: no changes`}]}function lo(e,t){const n=e.filter(({variablesCompared:o})=>!o);if(n.length===0)return[];const s=o=>`The environment variables${o} weren't compared, because one side is a folder with\
out \`env_variables.json\`.`;return n.length===e.length?[k(s(""))]:[{...k(s(` of ${Kt(n,t)}`)),least:s(` of ${Ht(n)}`)}]}function Kt(e,t){return e.flatMap(({name:n})=>n===void 0?[]:[S(n,t)]).join(", ")}
function Ht(e){return(0,w.hS)(e.length,"workflow")}function _t({added:e,modified:t,removed:n}){return e+t+n}function ho(e){return e.charAt(0).toUpperCase()+e.slice(1)}var I=b(59558);async function mo(e,t){
(0,J.n0)({...(0,I.tH)(e,t),...await ln("exports",(0,I.RO)(e))});const n=(0,I.jb)(e),s=eo(n);return t.unpackTo!==void 0&&(dn(n),(0,J.n0)(await cn(s))),t.summary&&await Vt(e,t,s),(0,I.c2)(e,t)}const O={
failed:{row:"\u274C Failed",count:"failed",single:"export failed"},notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",
count:"neither kept as an artifact nor unpacked",single:"exported, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"\
exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F Not unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"\
without a report",single:"exported, but what changed can't be shown"},changed:{row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"\
unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},Gt=Object.values(O),Ce=50;async function Vt(e,t,n){const s=e.map(u=>({exported:u,outcome:po(u)}));s.sort((u,d)=>Gt.indexOf(
u.outcome)-Gt.indexOf(d.outcome));const[o]=s;if(o===void 0)return;const r=s.map(({exported:u})=>u),c=(0,I.dJ)(r),{fromList:i}=t,a=i?Oo(r):No(o.exported),f=[wo(e,t),bo(s),...c.length===0?[]:[tn((0,Zt.cZ)(
c))]];await sn(i?go(s.map(({outcome:u})=>u)):$o(o.exported,o.outcome),...f,...(0,T.Hq)((0,I.jb)(e))?[to(fn(n,i,[...f,a]),"What changed")]:[],a)}function po(e){if(e.state!=="fetched")return O[e.state];
const{kept:t,unpacked:n}=e;return t.state==="failed"?n.state==="failed"?O.neither:O.notKept:n.state==="failed"?O.notUnpacked:n.state==="off"?O.exported:n.value.compared.state==="failed"?O.notCompared:
n.value.changed?O.changed:O.unchanged}function go(e){const{changed:t,unchanged:n,exported:s,notCompared:o,notUnpacked:r,notKept:c,neither:i,notTried:a,failed:f}=O,u=[t,n,s,o,r,c,i,a,f].flatMap(d=>{const l=e.
filter(m=>m===d).length;return l===0?[]:[`${l} ${d.count}`]});return`${(0,w.hS)(e.length,"workflow")}: ${u.join(", ")}`}function $o(e,t){const n=(0,I.fs)(e),s=t===O.changed&&n?.status==="changed"?n.counts:
void 0;return`${e.target.name}: ${s?(0,T.cq)(s):t.single}`}function wo(e,{host:t}){const n=j(on(t));return e.some(({state:s})=>s==="fetched")?`Exported from ${n} in ${(0,w.zK)(performance.now())}.`:`N\
othing was exported from ${n}.`}const yo=[["Workflow",({exported:e})=>({words:e.target.name})],["Name in the package",({exported:e})=>({words:ko(e)})],["Result",({outcome:e})=>({words:e.row})],["What \
changed",({exported:e})=>({words:So(e)})],["Package",({exported:e})=>Mo(e)]];function bo(e){const t=o=>o===""||typeof o=="object"&&"words"in o&&o.words==="",n=new Set(["Name in the package","What chan\
ged"]),s=yo.filter(([o,r])=>!n.has(o)||e.some(c=>!t(r(c))));return ce(s.map(([o])=>o),e.map(o=>s.map(([,r])=>r(o))))}function ko(e){return e.state==="fetched"?e.ownName?.name??"":""}function So(e){const t=(0,I.
fs)(e);return t===void 0||t.status==="unchanged"?"":t.status==="changed"?(0,T.cq)(t.counts):"new"}function Mo(e){if(e.state!=="fetched")return"";const{kept:t,size:n,target:s}=e,o=` (${(0,w.Xe)(n)})`;return t.
state==="done"?{text:t.value.name,href:t.value.url,after:o}:{words:`${s.name}.zip${o}`}}function oe(e){return e.state==="notTried"?{}:e.job}function Oo(e){const t=e.map(s=>[{words:s.target.name},s.target.
workflowId,s.target.flowId,oe(s)["dock-status-id"]??"",oe(s)["export-job-id"]??"",s.state==="fetched"?s.sha256:""]);return ae("IDs and SHA-256 digests",ce(["Workflow","Workflow ID","Flow ID","Dock sta\
tus ID","Export job ID","SHA-256 of the package"],t))}function No(e){const t=e.state==="fetched"?e:void 0,n=en([["Workflow ID",e.target.workflowId],["Flow ID",e.target.flowId],["Dock status ID",oe(e)["\
dock-status-id"]],["Export job ID",oe(e)["export-job-id"]],["SHA-256 of the package",t?.sha256],["SHA-256 of the artifact",t?.kept.state==="done"?t.kept.value.digest:void 0]]);if(!t)return ae("IDs",n);
const{files:s}=t,o=s.slice(0,Ce).map(({name:r,size:c})=>[r,{words:(0,w.Xe)(c)}]);return s.length>Ce&&o.push([{words:`and ${(0,w.hS)(s.length-Ce,"more file")}`},""]),ae("IDs, SHA-256 digests and files",
`${n}

${ce(["File","Size"],o)}`)}})};export{Lo as id,xo as ids,Ao as modules};
