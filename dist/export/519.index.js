const wo=519,yo=[519],ko={78519:((go,At,y)=>{y.r(At),y.d(At,{finishExport:()=>so,writeExportPage:()=>Xe});var Be=y(83273),B=y(37487),xt=y(77094),Ct=y(7279);const Tt="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\
\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",He=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pict\
ographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${Tt})[\\u200C\\u200D](?=${Tt})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function C(t){return t.replace(He,(e,n)=>n===void 0?e:it(n))}function it(t){return`\\u{${t.codePointAt(0)?.toString(16)}}`}function rt(t,e){
if(t.length<=e)return t;const n=Array.from(t.slice(0,2*e+2));return n.length>e?`${n.slice(0,e).join("")}\u2026`:t}function T(t,e=100){const n=C(rt(t,e)).replaceAll("	",it)||'""',s="`".repeat(vt(n)+1);
return/^`|`$/.test(n)||/^ .*[^ ].* $/.test(n)?`${s} ${n} ${s}`:s+n+s}function Rt(t,e,n){const s=t.map(i=>C(i).replace(/^(\s*):(?=:)/,(c,r)=>r+it(":"))),o="`".repeat(Math.max(3,vt(s.join(`
`))+1));return[o+e,...s,o].map(i=>n+i).join(`
`)}const Dt=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function A(t){const e=C(t).replaceAll("	"," ").split(Dt),n=C(t).match(Dt)??[];return e.map((s,o)=>E(s)+(n[o]===void 0?"":`${E(n[o])}<wbr>`)).join(
"")}function E(t){return t.replace(Je,e=>`&#${e.codePointAt(0)};`)}const Je=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function vt(t){return(t.match(/`+/g)??[]).reduce((e,n)=>Math.
max(e,n.length),0)}var w=y(30706);const Ke=1024*1024,Ft=2e5;function ct(t,e){const n=t.map(r=>`<th>${E(r)}</th>`).join(""),s=e.map(r=>`<tr>${r.map(d=>`<td>${zt(d)}</td>`).join("")}</tr>`),o=dt(s),i=e.
length-o.length,c=i===0?"":`<tr><td colspan="${t.length}">\u2026 and ${(0,w.hS)(i,"more row")}</td></tr>`;return`<table><tr>${n}</tr>${o.join("")}${c}</table>`}function _e(t){return`<table>${t.map(([n,
s])=>s===void 0?"":`<tr><th align="left">${E(n)}</th><td>${zt(s)}</td></tr>`).join("")}</table>`}function Ge(t){const e=t.map(({names:o,message:i,help:c})=>{const r=dt(o.map(f=>`**${A(f)}**`),Ft/2),d=o.
length-r.length,a=d===0?"":` and ${d.toLocaleString("en-US")} more`;return`- ${r.join(", ")}${a}: ${Ze(i,c)}`}),n=dt(e),s=e.length-n.length;return[...n,...s===0?[]:[`- \u2026 and ${(0,w.hS)(s,"more ca\
use")}`]].join(`
`)}function Ze(t,e){return e===void 0?A(t):`${A(t)} <a href="${E(e)}">Troubleshooting</a>`}function at(t,e){return`<details><summary>${E(t)}</summary>

${e}

</details>`}function zt(t){return typeof t=="string"?t===""?"":`<code>${E(C(t))}</code>`:"words"in t?A(t.words):`<a href="${E(t.href)}">${A(t.text)}</a>${E(t.after??"")}`}function dt(t,e=Ft){let n=e;const s=i=>(n-=
Buffer.byteLength(i),n>=0),o=t.findIndex(i=>!s(i));return t.slice(0,o<0?t.length:o)}async function Ve(t,...e){const n=[`### ${A(t)}`];let s=Ke-1e3-Buffer.byteLength(n.join()),o=0;for(const i of e){const c=Buffer.
byteLength(i)+2;c<=s?(n.push(i),s-=c):o++}o>0&&n.push(`${(0,w.hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`);try{await xt.z.addRaw(n.join(`

`),!0).write()}catch(i){xt.$e(`Can't write the job summary: ${(0,Ct.gJ)(i)}`)}}function Ye({host:t,pathname:e}){return t+e.replace(/\/$/,"")}async function $o({outputs:t,error:e},n){if(setOutputs(t),n){
const s=[...n.facts,["Workflow ID",t["workflow-id"]],["Dock status ID",t["dock-status-id"]],["Status",t.status&&{words:t.status}],["Duration",{words:humanTime(performance.now())}]],o=e?n.titles.failed:
n.titles.done;await writeSummary(o,...e?[withHelp(inOneLine(e),helpFor(e))]:[],factTable(s))}if(e)throw e}var ft=y(51455),ut=y(76760),R=y(66561),lt=y(15543),Qe=y(36584);async function qe(t){const[e,n]=[
t(),t({maxLength:1/0})];return await Ut("the report",async()=>{const s=await(0,B.Pd)("workflow-report-"),o={"report-path":(0,ut.join)(s,"report.md"),"full-report-path":(0,ut.join)(s,"full-report.md")};
return await(0,ft.writeFile)(o["report-path"],e),await(0,ft.writeFile)(o["full-report-path"],n),o})}const tn=900*1024;function en(t,e,n){const s=tn-Buffer.byteLength(n.join());return t({headings:e,maxLength:1/0,
maxBytes:s,mark:!1}).join("")}function nn(t){const e=(0,R.AS)(t);if(e.length===0)return;const n=e.slice(0,20).map(Qe.TL),s=e.length>20?` and ${(0,w.hS)(e.length-20,"more line")}`:"";(0,lt.lm)(`No fiel\
d matched ${n.join(", ")}${s} in ignore. Check the spelling.`)}const sn=1e6;async function on(t,e){const n=JSON.stringify(e),s=await Ut(`the output ${t}`,async()=>{const i=(0,ut.join)(await(0,B.Pd)(`w\
orkflow-${t}-`),`${t}.json`);return await(0,ft.writeFile)(i,n),{[`${t}-path`]:i}}),o=Buffer.byteLength(n)>sn;return o&&(0,lt.lm)(`The output ${t} would be longer than GitHub's limit of 1 MB. Read the \
file in ${t}-path.`),{[t]:o?[]:e,...s}}async function Ut(t,e){try{return await e()}catch(n){return(0,lt.t1)().warning(`Can't keep ${t} as a file. ${(0,Ct.gJ)(n)}`),{}}}var rn=y(85725);const cn=2,an=1e3,
Pt=240,dn=40,fn=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${Pt/2}})`,"su")],Wt="\u2026";function z(t,e){const[n,s]=[Xt(t),Xt(e)],c=[...t!==void 0&&
e!==void 0&&n.ends!==s.ends?[[`@@ line ends: ${n.ends} \u2192 ${s.ends} @@`]]:[],...un(n.lines,s.lines)];return(r=1/0)=>hn(c,r)}function Xt(t){const e=t?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(t);return{lines:(t?.split(e?`\r
`:`
`)??[]).flatMap(s=>Bt(s,fn).map((o,i)=>i===0?o:Wt+o)),ends:e?"CRLF":"LF"}}function Bt(t,[e,...n]){if(t.length<=Pt||e===void 0)return[t];const s=[""];for(const o of t.split(e)){const i=s.at(-1)??"";i.length<
dn?s.splice(-1,1,i+o):o!==""&&s.push(o)}return s.flatMap(o=>Bt(o,n))}function un(t,e){const n=new Set(t),s=r=>r.map(d=>`${d}
`).join(""),o=e.some(r=>n.has(r))?(0,rn.YB)("","",s(t),s(e),"","",{context:cn,maxEditLength:an}):void 0,i=[...t.map(r=>`-${r}`),...e.map(r=>`+${r}`)];return(o?.hunks??(i.length===0?[]:[{newStart:1,lines:i}])).
map(({newStart:r,lines:d})=>{const a=e.slice(0,r).filter(u=>!u.startsWith(Wt)).length,f=ln(d);return[...r>1?[`@@ line ${a} @@`]:[],...f.length>0?[`@@ hard to see: ${f.join(", ")} @@`]:[],...d.map(u=>`${u.
slice(0,1)} ${u.slice(1)}`)]})}function ln(t){const e=o=>t.flatMap(i=>i.startsWith(o)?[i.slice(1)]:[]),n=new Map(e("-").map(o=>[D(o.normalize()),o])),s=e("+").flatMap(o=>{const i=n.get(D(o.normalize()));
return i===void 0?[]:Ht(i,o)??[]});return[...new Set(s)]}function Ht(t,e){const[n,s]=[t.normalize(),e.normalize()];if(t===e||D(n)!==D(s))return;const o=D(t)===D(e)?[]:[`Unicode forms: ${Jt(t)} \u2192 ${Jt(
e)}`];if(n===s)return o[0];const i=n.trimEnd()===s.trimEnd(),c=n.trimStart()===s.trimStart();return[...o,i?"spaces at the end":c?"indentation":"white space"].join(", ")}function D(t){return t.replace(
/\s+/g,"")}function Jt(t){return t===t.normalize("NFC")?"NFC":t===t.normalize("NFD")?"NFD":"mixed"}function hn(t,e){const n=[];let[s,o]=[e,0];for(const i of t){const c=o===0?mn(i,s):[];for(const r of c)
n.push(r);s-=H(c),o+=i.filter(Kt).length-c.filter(Kt).length}return o===0?n:[...n,`@@ ${(0,w.hS)(o,"more changed line")} @@`]}function mn(t,e){if(H(t)<=e)return t;const n=c=>c.startsWith("-"),s=H(t.filter(
n)),o=Math.min(s,Math.max(e/2,e-(H(t)-s))),i={removed:o,others:e-o};return t.filter(c=>{const r=n(c)?"removed":"others";return i[r]-=c.length+1,i[r]>=0})}function Kt(t){return/^[-+]/.test(t)}function H(t){
return t.reduce((e,n)=>e+n.length+1,0)}var g=y(53436);const _t=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,pn=/^([xywh]|width|height|left|top|zoom)$/i,gn=["x",
"left","position","positionAbsolute"],$n=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,Gt=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
wn=/hash|digest|checksum|etag|md5|^sha\d*$/i,yn=/^(?=.*\d)[\w+/=-]{16,}$/,kn=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,bn=/^\d{1,15}$/,Sn=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
ht=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function Zt({base:t,head:e}){const n={base:J(t),head:J(e)},s=(i,c)=>!n.head().has(i)&&!n.base().has(c);function o(i,c,r){const[
d,a]=[i.at(-2),i.at(-1)];if(a?.type!=="member")return!1;const f=l=>l.test(c)&&l.test(r);return $n.test(a.key)&&f(Gt)||wn.test(a.key)&&f(yn)||kn.test(a.key)&&(f(bn)||f(ht))?!0:d?.type!=="member"&&Sn.test(
a.key)&&f(ht)&&s(c,r)}return i=>{if(i.kind==="reordered"||i.kind==="moved")return!1;const c=i.kind==="modified"?[i.from,i.to]:[i.value];if(On(i.path)&&c.every(Qt))return!0;const[r,d=r]=c;return(r&&d&&
r.type===d.type&&"text"in r&&"text"in d)===!0&&i.kind==="modified"&&o(i.path,(0,g.e1)(r.text),(0,g.e1)(d.text))}}function Mn(t){return ht.test(t)||Gt.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(t)}function On(t){
if(t.slice(t.findLastIndex(({type:i})=>i==="item")+1).some(i=>i.type==="member"&&_t.test(i.key)))return!0;const[n,s]=[t.at(-2),t.at(-1)];if(s?.type!=="member"||!pn.test(s.key))return!1;if(/^[xy]$/.test(
s.key))return!0;const o=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return gn.some(i=>o?.has(i))}function En(t,{matches:e}){const n=new Map(e.map(({base:o,head:i})=>[i,o])),s=new Map;
for(const o of t){const{path:i}=o,c=i.findLastIndex(({type:p})=>p==="item"),r=i.findIndex((p,k)=>k>c&&p.type==="member"&&_t.test(p.key)),[d,a]=r<0?[i.at(-2),["x","y"]]:[i[r-1],[Vt(i[r])]],f=d?.type===
"item"?d.item:void 0,[u,l]=[Yt(n.get(f),a),Yt(f,a)],m=u&&l&&(r>=0||a.includes(Vt(i.at(-1)))),h={type:"member",key:a.join(", ")};if(m){const p=i.slice(0,i.indexOf(d)+1);s.set(r<0?d:i[r],{kind:"modified",
path:[...p,h],from:u,to:l})}else s.set(o,o)}return[...s.values()]}function Vt(t){return t?.type==="member"?t.key:""}function Yt(t,e){const n=t?.type==="object"?e.flatMap(s=>t.members.get(s)??[]):[];if(!(n.
length<e.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function Qt(t){if(t.type==="hidden")return!1;if((0,g.jn)(t))return t.type==="literal"&&/\d/.test(t.text);const e=t.type===
"array"?t.items:[...t.members.values()];return e.length>0&&e.every(Qt)}function J(t){let e;return()=>{if(e)return e;e=new Map;const n=t?[t]:[];for(let s=n.pop();s;s=n.pop())(0,g.jn)(s)?e.set((0,g.e1)(
s.text),(e.get((0,g.e1)(s.text))??0)+1):n.push(...s.type==="array"?s.items:s.members.values());return e}}const qt=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,
/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],te=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,K="*",In=200,jn=64;function Nn(t,e){const n=ee([]),s=[],o=[t,e].map(r=>J(
r)());function i(r,d,a){if((0,g.jn)(r))oe(r.text,d,a);else if(r.type==="object")c(r,d,a);else{const f=r.items.length>1&&r.items.some(({type:u})=>u==="array");for(const[u,l]of r.items.entries())i(l,ne(
d,"[]"),{...a,array:r.items,...f&&{slot:u}})}}function c(r,d,{array:a,key:f,...u}){const l=a!==void 0||f!==void 0,m={side:u.side,value:r,field:d,outer:u.place,key:f,array:a??[]};l&&s.push(m);const h=l?
{...u,place:m}:u,p=Ln(r,$=>o.some(j=>j.has($))),k=!p&&[...r.members.keys()].every($=>h.map?.has($));for(const[$,j]of r.members){const L=ne(d,p||k?K:$);k?oe(JSON.stringify($),L,h,j):i(j,L,p?{...h,key:$,
map:r.members}:h)}}return i(t,n,{side:"base"}),i(e,n,{side:"head"}),{root:n,places:s,find:An(s)}}function ee(t){return{keys:t,inner:new Map,texts:new Map,references:[]}}function ne(t,e){const n=t.inner.
get(e)??ee([...t.keys,e]);return t.inner.set(e,n),n}function se(t,e){return t?.inner.get(e)??t?.inner.get(K)}function oe(t,{keys:e,texts:n,references:s},{place:o,slot:i},c){if(t.length>In)return;n.set(
t,(n.get(t)??0)+1);const r=t.startsWith('"')?t.length>2:te.test(e.at(-1)??"")&&/^\d+$/.test(t);o&&r&&s.push({text:t,place:o,slot:i,value:c})}function Ln({members:t},e){const n=c=>[...c.members.values()].
filter(r=>r.type==="object"),s=[...t.values()].filter(c=>c.type==="object");if(t.size===0||s.length<t.size)return!1;const o=new Set(s.flatMap(n).flatMap(c=>[...c.members.keys()]));return 2*[...t.keys()].
filter(c=>!te.test(c)&&(e(c)||o.has(c))).length>=t.size}function An(t){const e=new Map;for(const n of t){const s=(o,i)=>{const c=qt.findIndex(d=>d.test(o)),r=`${n.side} ${c} ${i}`;c>=0&&e.set(r,(e.get(
r)??new Set).add(n))};n.key!==void 0&&s(K,JSON.stringify(n.key));for(const[o,i]of n.value.members)(0,g.jn)(i)&&s(o,i.text)}return(n,s)=>{const o=[...qt.keys()].map(i=>e.get(`${s.side} ${i} ${n}`));return xn(
[...o.find(i=>i)??[]],s)}}function xn(t,e){if(!(t.length>jn))for(let n=e;;n=n.outer){const s=n,o=s?t.filter(i=>mt(i,s)):t;if(o.length>0||!n)return o.length===1?o[0]:void 0}}function mt(t,e){return t!==
void 0&&(t===e||mt(t.outer,e))}const Cn=/^(source|from|origin|src|tail|out)$/,Tn=/^(target|to|dest|destination|head|in)$/,ie=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
Rn=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,re=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
Dn="label title name condition if when event type relationship selectedRelationships".split(" "),vn=60;function Fn(t,e){const n=Nn(t,e),s=ce(n.root).flatMap(r=>zn(r,n)),o=Un(s),i=o.length>0?o:Pn(s,n),
c=new Set(i.flatMap(({source:r,target:d})=>[r.field,d.field]));return{...n,nodes:n.places.filter(({field:r})=>c.has(r)),edges:i}}function ce(t){return[t,...[...t.inner.values()].flatMap(ce)]}function zn(t,{
find:e}){const n=t.references.flatMap(d=>{const a=e(d.text,d.place);return a?[{...d,target:a}]:[]}),s=n[0]?.place.field,o=n.filter(({place:d,target:a})=>!mt(d,a));if(s===void 0||2*o.length<n.length)return[];
const i=n.length/t.references.length,c=i>=.5&&pt(t.references)-pt(n)<=2;return i>=.9||c&&_(t.keys.slice(-2),ie)?[{field:t,item:s,keys:t.keys.slice(s.keys.length),references:n}]:[]}function pt(t){return new Set(
t.map(({text:e})=>e)).size}function _(t,e){return t.flatMap(s=>s.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(s=>e.test(s.toLowerCase()))}function Un(t){return t.flatMap(e=>{const n=({item:c,references:r})=>c===
e.item&&r.every(({target:d})=>d.field!==c),s=t.filter(n),o=ae(s,Cn);if(!o||o===e||ae(s,Tn)!==e)return[];const i=new Map(o.references.map(c=>[c.place,c]));return e.references.flatMap(c=>{const{place:r,
target:d,text:a}=c,f=i.get(r),u={links:[o.field,e.field],texts:[f?.text??"",a]},l=de(c,r,[]);return f?[{source:f.target,target:d,label:l,item:r.value,...u}]:[]})})}function ae(t,e){const n=({references:s,
keys:o})=>100*pt(s)-o.length;return t.filter(({keys:s})=>_(s,e)).sort((s,o)=>n(o)-n(s))[0]}function Pn(t,e){const n={forward:[],backward:[]};for(const{field:o,references:i}of t){let[c,r]=[[],!1];const d=i.
flatMap(f=>{const{place:u,target:l,text:m}=f,{source:h,inside:p}=Wn(u,l,e)??{};if(!h||!p)return[];c=o.keys.slice(p.field.keys.length),r=h!==p;const k=u===h?void 0:u,$=de(f,k,c);return[{source:h,target:l,
label:$,links:[o],texts:[m],item:k?.value}]});if(10*d.length<9*i.length)continue;const a=d.map(f=>({...f,source:f.target,target:f.source}));_(c,Rn)?n.backward.push(...a):(r||_(c,ie))&&n.forward.push(...d)}
const s=n.forward.length>0?n.forward:n.backward;return new Set(s.flatMap(({texts:o})=>o)).size>1?s:[]}function Wn(t,{field:e},{find:n}){for(let s=t;s;s=s.outer){const o=s.key===void 0?void 0:n(JSON.stringify(
s.key),s),i=[s,o].find(c=>c?.field===e);if(i)return{source:i,inside:s}}}function de({slot:t,value:e},n,s){const o=Dn.map(r=>{const[d,a]=[n?.field.inner.get(r),gt(n?.value.members.get(r))];return d&&d.
texts.size+(d.inner.get("[]")?.texts.size??0)>1||a?.includes(" ")?a:void 0}),i=s.filter(r=>!re.test(r)),c=t===void 0?[]:[`output ${t+1}`];return[gt(e),...o].find(r=>r)??[...i,...c].join(", ")}function gt(t){
if(t?.type==="array"&&t.items.length>0&&t.items.length<4){const n=t.items.map(gt);return n.includes(void 0)?void 0:n.join(", ")}const e=t?.type==="string"?String(JSON.parse(t.text)):"";return e.trim()===
""||e.length>vn||re.test(e)?void 0:e}var fe=y(11345);const ue={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Xn={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:\
#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Bn={same:"-->",added:"==>",removed:"-.->"},le=40,Hn=500,Jn=5e4,Kn=40,_n=6;function Gn(t,e,{
isWhole:n,hide:s}){const o=new Set(t.filter(({status:r})=>n||r!=="same")),i=[...o];for(const{source:r,target:d,status:a}of e)a!=="same"&&o.add(r).add(d),(r.status!=="same"||d.status!=="same")&&i.push(
r,d);if(o.size===0)return{};for(const r of[new Set([...o,...i]),o]){const d=e.filter(({source:u,target:l})=>r.has(u)&&r.has(l)),a=t.filter(u=>r.has(u)),f=r.size<=le&&d.length<=Hn?Zn(a,d,s):void 0;if(f&&
f.length<=Jn)return{picture:f}}return{note:`The picture is left out: it would have ${o.size>le?(0,w.hS)(o.size,"node"):"too many connections"}.`}}function Zn(t,e,n){const s=new Map(t.map((i,c)=>[i,`n${c+
1}`])),o=t.map(i=>`  ${s.get(i)}["${ue[i.status]}${he(n(i.label))||"?"}"]`);for(const{source:i,target:c,label:r,status:d}of e){const a=`${ue[d]}${he(n(r))}`.trim();o.push(`  ${s.get(i)} ${Bn[d]}${a===
""?"":`|"${a}"|`} ${s.get(c)}`)}for(const[i,c]of Object.entries(Xn)){const r=t.filter(d=>d.status===i).map(d=>s.get(d));r.length>0&&o.push(`  classDef ${i} ${c}`,`  class ${r.join()} ${i}`)}return[`fl\
owchart ${Vn(t,e)>_n?"TD":"LR"}`,...o].join(`
`)}function Vn(t,e){const n=new Set(e.map(({target:c})=>c)),s=new Set(t);let o=t.filter(c=>!n.has(c)),i=0;for(o.length===0&&(o=t.slice(0,1));o.length>0;i++){for(const r of o)s.delete(r);o=e.filter(({source:r,
target:d})=>o.includes(r)&&s.has(d)).map(({target:r})=>r)}return i}function he(t){return C(rt(t.replace(/\s+/g," ").trim(),Kn)).replace(Yn,e=>e==='"'?"#quot;":`#${e.codePointAt(0)};`)}const Yn=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Qn=/^(_?id|identifier|uuid)$/;function qn(t,e=n=>n){const[n,s]=[t.base??t.head,t.head??t.base];if(n===void 0||s===void 0)return;const o=(0,fe.j9)([s,n]),i=Fn(n,s),c=ts(t,i,o),r=[...new Set(c.values())].
sort((l,m)=>l.rank-m.rank);for(const[l,m]of r.entries())m.rank=l;const d=ns(i,c),a=os(i,d);rs(t,r,o,a);const f=new Map(d.map(({item:l,source:m,target:h})=>[l,`${m.label} \u2192 ${h.label}`])),u=l=>l.filter(
({side:m})=>m==="head").length;return{...Gn(r,d,{isWhole:t.status!=="modified",hide:e}),connections:ss(d),size:{nodes:u(i.nodes),connections:u(i.edges.map(({source:l})=>l))},tells:a,labelOf:o.labelOf,
endsOf:l=>f.get(l)}}function ts({matches:t},{places:e,nodes:n},s){const o=new Map(e.map((a,f)=>[a,f])),i=G(e.filter(({side:a})=>a==="head"),({value:a})=>a.id),c=G(t,({base:a})=>a.id),r=new Map;let d=0;
for(const a of n){if(r.has(a))continue;const f=a.side==="base",u=f?c.get(a.value.id)?.shift():void 0,l=(u&&i.get(u.head.id)?.shift())??(f&&i.get(a.value.id)?.shift()),m=l||a;m.side==="head"&&(d=o.get(
m)??0);const h={label:es(m,s),status:l?"same":f?"removed":"added",rank:d,places:l?[l,a]:[a]};for(const p of h.places)r.set(p,h)}return r}function es({key:t,value:e,array:n},s){const o=["type","compone\
ntType","kind","id","identifier","nodeId"].map(i=>(0,g.TN)(e,i));return t??s.nameOf(e,n)??(0,g.e1)(o.find(i=>i!==void 0)??"?")}function G(t,e){const n=new Map;for(const s of t){const o=n.get(e(s))??[];
o.push(s),n.set(e(s),o)}return n}function ns({edges:t},e){const n=t.flatMap(r=>{const[d,a]=[e.get(r.source),e.get(r.target)],f=r.source.side==="base"?"removed":"added";return d&&a?[{...r,source:d,target:a,
status:f}]:[]}),s=({source:r,target:d,label:a})=>`${r.rank} ${d.rank} ${a}`,o=G(n.filter(({status:r})=>r==="removed"),s),i=n.filter(({status:r})=>r==="added").map(r=>o.get(s(r))?.pop()?{...r,status:"s\
ame"}:r),c=({source:r,target:d})=>r.rank+d.rank/e.size;return[...i,...[...o.values()].flat()].sort((r,d)=>c(r)-c(d))}function ss(t){const e=t.filter(({status:s})=>s!=="same"),n=new Map;for(const s of[
({source:o,target:i})=>`${o.rank} ${i.rank}`,({source:o,label:i})=>`${o.rank} ${i}`])for(const[o,i,...c]of G(e,s).values()){if(!o||!i||c.length>0||o.status===i.status)continue;[o.source,o.target,i.target].
every(({places:d})=>d.length===2)&&!n.has(o)&&!n.has(i)&&n.set(o,i).set(i,o)}return e.flatMap(s=>{const o=n.get(s);return s.status==="same"||o&&s.status==="removed"?[]:[{...s,kind:o?"rewired":s.status,
was:o}]})}function os({root:t,nodes:e},n){const s=new Set(n.flatMap(a=>a.links)),o=new Set(e.map(({field:a})=>a)),i={same:new Set,added:new Set,removed:new Set},c=n.filter(({status:a})=>a!=="same"),r=new Set(
c.map(({item:a})=>a));for(const{status:a,texts:f,label:u,source:l,target:m}of c){const h=[l.label,m.label,...u.split(", ")].map(p=>JSON.stringify(p));for(const p of[...f,...h])i[a].add(p)}function d(a,f,u=""){
const l=f?.keys.at(-1)===K?[{text:JSON.stringify(u),field:f}]:[];if(f===void 0||o.has(f)||a.type==="hidden")return[{text:""}];if((0,g.jn)(a))return[...l,{text:a.text,field:f}];const m=a.type==="array"?
a.items.map(h=>d(h,f.inner.get("[]")??f)):Array.from(a.members,([h,p])=>d(p,se(f,h),h));return[...l,...m.flat()]}return a=>{if(a.kind==="reordered"||a.kind==="moved"||c.length===0)return!1;const f=a.path.
at(-1),u=a.path.reduce((h,p)=>p.type==="member"?se(h,p.key):h?.inner.get("[]"),t),l=a.path.some(h=>h!==f&&h.type==="item"&&r.has(h.item)),m=(h,p)=>{const k=d(h,u,f?.type==="member"?f.key:""),$=k.some(
L=>s.has(L.field)&&p.has(L.text));return k.every(({text:L,field:Lt})=>Lt&&(p.has(L)||Qn.test(Lt.keys.at(-1)??"")||$&&is(L,Lt)))&&($||l)};return a.kind==="modified"?m(a.from,i.removed)&&m(a.to,i.added):
m(a.value,i[a.kind])}}function is(t,{texts:e}){const n=e.get(t)??0,s=[...e.values()].reduce((o,i)=>o+i,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(t)}function rs(t,e,{componentOf:n},s){const o=Zt(
t),i=new Map;for(const c of e){const[{id:r}={},d]=c.places.map(a=>a.value);for(const{value:a,array:f}of c.places){const u=(0,fe.qU)(a)===void 0&&n(a,f);for(const l of[r!==d?.id&&a,u])l&&i.set(l,[...i.
get(l)??[],c])}}for(const c of t.changes){if(s(c)||o(c))continue;const r=[t.head];for(const a of c.path)r.push(cs(r.at(-1),a));const d=["value"in c&&c.value,...r.reverse()].find(a=>i.has(a));for(const a of i.
get(d)??[])a.status==="same"&&(a.status="modified")}}function cs(t,e){return e.type==="item"?e.item:e.type==="member"?t?.type==="object"?t.members.get(e.key):void 0:t?.type==="array"?t.items[e.index]:
void 0}var me=y(66658);const v="***",Z=8,U="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",as=new RegExp(`(?:${U})$`),
ds=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,pe=new RegExp(`^(?:x[-_]?)?(?:${U})$`,"i"),fs=/name|key|header|field/i,us=/^(?:val|default)/i,ls=/\{\{|\$\{|<%/,ge="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\
\\]|$))",hs=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${U}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${U})(?:\\\\*["'\`\
]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${U})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${ge}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(\
?<=\\b(?:bearer|basic)\\s{1,4})${ge}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(t=>new RegExp(t,"giu"));function ms({workflows:t}){
const e=new Map,n=i=>{for(const c of[i,...i.split(/[\r\n]+/)].map(r=>r.trim()))if(!(c.length<Z||gs(c)))for(const r of $s(c)){const d=r.slice(0,Z);e.set(d,(e.get(d)??new Set).add(r))}},s=new Set;for(const{
secrets:i,files:c}of t){for(const r of i)n(r);for(const{base:r,head:d}of c)for(const a of[r,d])a&&V(a,s,n)}const o=new Map;return i=>{const c=o.get(i);if(c)return c;const r=[];let d=ws(i,e,r);for(const f of hs)
d=d.replace(f,u=>(r.push(u),v));const a={shown:d,hidden:r.join("\0")};return o.set(i,a),a}}function $t(t){const e=t.toLowerCase().replace(/[^a-z]/g,"");return as.test(e)&&!ds.test(e)}function P(t,e,{members:n}){
if(we(e))return!1;if($t(t))return wt(e)||pe.test(t);if(!us.test(t))return!1;for(const[s,o]of n)if(o.type==="string"&&fs.test(s)&&$t((0,g.e1)(o.text)))return!0;return!1}function $e(t,...e){return e.every(
we)?!1:t.some((n,s)=>{if(n.type!=="member")return!1;const o=t[s-1],i=o?.type==="item"&&o.item.type==="object"?o.item:void 0,c=i?.members.get(n.key);if(i&&c&&P(n.key,c,i))return!0;const r=t.slice(s+1).
every(({type:d})=>d==="element");return $t(n.key)&&(pe.test(n.key)||r&&e.some(wt))})}function we(t){return t.type==="literal"&&!/\d/.test(t.text)}function wt(t){return(0,g.jn)(t)||t.type==="array"&&t.
items.every(wt)}function V(t,e,n){if(!e.has(t)){if(e.add(t),t.type==="array")for(const s of t.items)V(s,e,n);else if(t.type==="object")for(const[s,o]of t.members){if(P(s,o,t))for(const i of ye(o))ps(i,
n);V(o,e,n)}else if(t.type==="string"&&/^"\s*[[{]/.test(t.text)){const s=(0,me.q)((0,g.e1)(t.text),(0,g.e1)(t.text));s&&V(s.base,e,n)}}}function ps(t,e){ls.test(t)||(e(t),e(t.replace(/^(?:bearer|basic|token)\s+/i,
"")))}function ye(t){return(0,g.jn)(t)?[(0,g.e1)(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(ye)}function gs(t){return new RegExp("^\\p{L}+$","u").test(t)}function $s(t){const e=c=>JSON.
stringify(c).slice(1,-1),n=Buffer.from(t).toString(),s=encodeURIComponent(n),o=[s,s.replaceAll("%20","+"),s.replace(/%../g,c=>c.toLowerCase()),encodeURI(n)];return[...[t,n].flatMap(c=>[c,e(c),e(e(c))]),
e(t).replaceAll("/","\\/"),...o]}function ws(t,e,n){if(e.size===0)return t;let[s,o]=["",0];for(let i=0;i<=t.length-Z;i++)for(const c of e.get(t.slice(i,i+Z))??[])t.startsWith(c,i)&&(i>=o&&(s+=t.slice(
o,i)+v),n.push(c),o=Math.max(o,i+c.length));return s+t.slice(o)}const yt=80,ke=8,x={texts:3,min:4,max:60,usual:2},ys=/^(type|_?id|uuid|identifier)$/i;function Y(t,e,n){if(t.type==="string")return kt(M(
(0,g.e1)(t.text)),e,n);const s=bt(t,e,yt,n);return s===void 0?void 0:T(s,1/0)}function kt(t,e,n){const s=e.mask(t).shown;if(s.length>yt||s.includes(`
`))return;const o=be(t,e,n);return T(JSON.stringify(s),1/0)+(o===void 0?"":` (${S(o,e.mask)})`)}function be(t,{labelOf:e},n){const s=e(t);return s===void 0||s.toLowerCase()===t.toLowerCase()||[...n?.members.
values()??[]].some(i=>(0,g.jn)(i)&&(0,g.e1)(i.text)===s)?void 0:s}function bt(t,e,n,s){if((0,g.jn)(t)){const c=Me(t,e,s);return c.length<=n&&!c.includes("\\n")?c:void 0}const o=[];let i=n-2;for(const{
name:c,member:r,isSecret:d}of Se(t,e)){const a=d?v:bt(r,e,i-c.length,t.type==="object"?t:void 0);if(a===void 0)return;o.push(c+a),i-=c.length+a.length+2}return t.type==="array"?`[${o.join(", ")}]`:`{${o.
join(", ")}}`}function Q(t,e,n){const s=bt(t,e,yt,n);if(s!==void 0)return[s];const o=c=>c.map(r=>`  ${r}`);if((0,g.jn)(t)){const c=e.mask(M((0,g.e1)(t.text))).shown.split(`
`);return c.length===1?[Me(t,e,n)]:["|",...o(c)]}const i=Se(t,e).flatMap(({name:c,member:r,isSecret:d})=>(d?[v]:Q(r,e,t.type==="object"?t:void 0)).map((f,u)=>u===0?c+f:f));return t.type==="array"?["[",
...o(i),"]"]:["{",...o(i),"}"]}function Se(t,{mask:e}){return t.type==="array"?t.items.map(n=>({name:"",member:n,isSecret:!1})):Array.from(t.members,([n,s])=>({name:`${JSON.stringify(e(n).shown)}: `,member:s,
isSecret:P(n,s,t)}))}function Me(t,e,n){if(t.type==="literal")return e.mask(t.text).shown;const s=(0,g.e1)(t.text),o=be(s,e,n);return JSON.stringify(e.mask(M(s)).shown)+(o===void 0?"":` (${e.mask(o).shown}\
)`)}function ks(t,e,n){const{mask:s,labelOf:o,countOf:i}=n,c=new Map,r=(u,l,m)=>{m>(c.get(u)?.weight??0)&&c.set(u,{text:l,weight:m})},d=(u,l,m)=>{if(u.type==="string"){const h=(0,g.e1)(u.text),p=ys.test(
l)||e.includes(h)||Mn(h)||o(h)!==void 0;if(h.length<x.min||p)return;const k=h.includes("://")?2*x.max:Math.min(h.length,x.max);r(l,s(M(h)).shown,(i(h)>x.usual?.001:1)*(k/(m+1)))}else if(u.type==="arra\
y")for(const h of u.items)d(h,l,m+1);else if(u.type==="object")for(const[h,p]of u.members)P(h,p,u)?r(h,v,x.max):d(p,h,m+1)};d(t,"",0);const[a,...f]=[...c].sort(([,u],[,l])=>l.weight-u.weight);return[...a?
[a]:[],...f.filter(([,{weight:u}])=>u>.1).slice(0,x.texts-1)].map(([u,{text:l}])=>`${S(u,s)}: ${T(JSON.stringify(rt(l,x.max)),1/0)}`).join(", ")}function M(t){if(!/%[\da-f]{2}/i.test(t)||/\s/.test(t))
return t;try{const e=decodeURIComponent(t);return encodeURIComponent(e)===t||encodeURI(e)===t?e:t}catch{return t}}function S(t,e,n=100){return T(e(t).shown,n)}function W(t){return t.findLastIndex(({type:e})=>e===
"item")+1}function F(t,{mask:e,endsOf:n},s=!1){const o=W(t),i=s?1/0:100,c=t.flatMap((r,d)=>{if(r.type==="element")return[T(`[${r.index}]`)];if(r.type==="item"){const f=d===o-1&&r.hint!==void 0?` (${S(
r.hint,e)})`:"",u=n(r.item),l=u===void 0||s?r.label:u;return[`**${S(u!==void 0&&s?`${u} (${l})`:l,e,i)}**${f}`]}return!s&&t.slice(d+1).find(({type:f})=>f!=="member")?.type==="item"?[]:[S(r.key,e,i)]});
return c.length>ke&&!s&&c.splice(2,c.length-ke+1,"\u2026"),c.join(" \u203A ")||"the whole file"}function q(t,e){const n=t.map(({path:d})=>F(d,e)),s=d=>{const a=new Map;for(const f of d)a.set(f,(a.get(
f)??0)+1);return a},o=s(n),i=n.map((d,a)=>o.get(d)===1?d:F(t[a]?.path??[],e,!0)),c=s(i),r=new Map;return i.map(d=>c.get(d)===1?d:(r.set(d,(r.get(d)??0)+1),`${d} (${r.get(d)} of ${c.get(d)})`))}const bs=5,
Ss=120,tt={line:": changed, hidden"};function et(t,e){if(t.kind==="modified")return Ee(t,e);if("value"in t)return Ms(t,e);if(t.kind==="moved"){const[s,o]=[t.from,t.path].map(i=>F(i.slice(0,-1),e,!0));
return{line:`: moved from ${s} to ${o}`}}if(t.moved.length===0)return{line:": in a new order"};const n=Oe(q(t.moved.map(s=>({path:[s]})),e),"moved");return{...n,line:`: in a new order (${n.line})`}}function Oe(t,e=""){
return t.length<=bs?{line:`${e===""?"":`${e}: `}${t.join(", ")}`}:{line:`${(0,w.hS)(t.length,"item")}${e===""?"":` ${e}`}`,names:t}}function Ee({path:t,from:e,to:n},s){if(e.type==="hidden"||n.type==="\
hidden")return{line:""};if($e(t,e,n))return tt;if(e.type==="string"&&n.type==="string")return Ie((0,g.e1)(e.text),(0,g.e1)(n.text),s);const[o,i]=[Y(e,s),Y(n,s)];if(o!==void 0&&i!==void 0)return o===i?
tt:{line:`: ${o} \u2192 ${i}`};const[c,r]=[Q(e,s).join(`
`),Q(n,s).join(`
`)];return c===r?tt:{line:"",lines:z(c,r)}}function Ie(t,e,n){const s=M(t)!==M(e)&&(M(t)!==t||M(e)!==e),[o,i,c]=s?[M(t),M(e)," (percent-encoded)"]:[t,e,""],[r,...d]=(0,me.q)(o,i)?.changes??[];if(r!==void 0){
const p=`${c} (JSON in a text)`;if(d.length>0||r.kind!=="modified")return{line:p,inner:[r,...d]};const k=Ee(r,n);return{...k,line:`${p} \u203A ${F(r.path,n)}${k.line}`}}const[a,f]=[n.mask(o),n.mask(i)];
if(a.shown===f.shown)return{line:c+tt.line};const u=a.hidden===f.hidden?"":" (hidden values differ, too)",[l,m]=[kt(o,n),kt(i,n)];if(l===void 0||m===void 0)return{line:c+u,lines:z(a.shown,f.shown)};const h=Ht(
a.shown,f.shown);return{line:`${c}: ${l} \u2192 ${m}${h===void 0?"":` (${h})`}${u}`}}function Ms({kind:t,path:e,value:n},s){if(n.type==="hidden")return{line:""};if($e(e,n))return{line:": hidden"};const o=n.
type==="object"?Os(e.at(-1),n,s):Y(n,s);if(o!==void 0)return{line:o===""?"":`: ${o}`};const i=n.type==="string"?s.mask(M((0,g.e1)(n.text))).shown:Q(n,s).join(`
`),c=t==="added"?z(void 0,i):z(i,void 0);if(n.type!=="object")return{line:"",lines:c,...n.type==="array"&&{title:(0,w.hS)(n.items.length,"element")}};const r=ks(n,je(e.at(-1)),s);return{line:r===""?"":
`: ${r}`,lines:c,title:(0,w.hS)(n.members.size,"field")}}function Os(t,e,n){if(e.members.size===0&&t?.type!=="item")return"`{}`";const s=je(t),i=[...e.members].filter(([,r])=>!(0,g.jn)(r)||!s.includes(
(0,g.e1)(r.text))).map(([r,d])=>{const a=P(r,d,e)?T(v):Y(d,n,e);return a&&`${S(r,n.mask)}: ${a}`}),c=i.join(", ");return i.includes(void 0)||c.length>Ss?void 0:c}function je(t){return t?.type==="item"?
[t.label,t.hint]:[]}function St(t,e){const n=Rt(t,"diff",e===void 0?"  ":"");return e===void 0?`
${n}`:Ne(e,n)}function Ne(t,e){return`
${Mt(`<details><summary>${t}</summary>

${e}
</details>`)}`}function Mt(t){return t.replace(/^(?=.)/gm,"  ")}var Es=y(36922);const Le=2,Ae=60,Ot="</details>",Is=`<details><summary></summary>


${Ot}`.length,js=100;function b(t,e=0,n=()=>""){const s=n(1/0);return s===""?{line:t,under:s,least:t,changes:e}:{line:t,under:s,least:`${t} \u2026`,changes:e,cut:n}}function xe(t,e){const{placed:n,left:s}=Ns(
t,e),o=new Map;let i=s;for(const[c,{entry:r,sections:d}]of n.entries()){const a=Ls(r,r.least.length+Math.floor(i/(n.length-c)));i-=As(a)-r.least.length,o.set(r,a);for(const f of d)o.set(f,[])}return Cs(
Te(t,o).filter(([c])=>c!==""))}function Ns(t,e){const n=Ce(t,[]),s=new Map;for(const{sections:a}of n)for(const f of a)s.set(f,(s.get(f)??0)+1);const o=new Set,i=[];let[c,r]=[e,0];const d=({entry:a,sections:f})=>f.
length===1?0:a.line.length+a.under.length;for(const a of n.sort((f,u)=>d(f)-d(u))){const{entry:f,sections:u}=a,l=u.filter($=>!o.has($)),m=u.filter($=>s.get($)===1),p=l.map(({heading:$,folded:j})=>$.length+
Le+(j?Is:0)).reduce(($,j)=>$+j,f.least.length+Le),k=r+Ae*(l.length-m.length);if(!(p+k>c)){c-=p,r=k,i.push(a);for(const $ of l)o.add($);for(const $ of u)s.set($,(s.get($)??0)-1)}}return{placed:i,left:c-
r}}function Ce(t,e){const n=[...e,t];return t.parts.flatMap(s=>"parts"in s?Ce(s,n):[{entry:s,sections:n}])}function Ls({line:t,under:e,least:n,cut:s},o){if(t.length+e.length<=o)return[t,e];for(let i=o-
t.length-Ae;s&&i>js;i=Math.floor(i*.7)){const c=s(i);if(c!==""&&t.length+c.length<=o)return[t,c]}return[n]}function As(t){return t.reduce((e,n)=>e+n.length,0)}function Te(t,e){const{heading:n,parts:s,
folded:o}=t,c=s.filter(a=>e.has(a)).flatMap(a=>"parts"in a?Te(a,e):[e.get(a)??[]]),r=s.filter(a=>!e.has(a)),d=[...c,[xs(t,r)]];return o?[[`<details><summary>${n}</summary>`],...d,[Ot]]:[[n],...d]}function xs({
noun:t},e){const n=Re(e);if(n===0)return"";if(t==="connection")return`\u2026 and ${(0,w.hS)(e.length,"more connection")}`;const s=t==="workflow"?` in ${(0,w.hS)(e.length,"more workflow")}`:"";return`\u2026\
 and ${(0,w.hS)(n,"more change")}${s}`}function Re(t){return t.reduce((e,n)=>e+(n.changes??("parts"in n?Re(n.parts):0)),0)}function Cs(t){const e=n=>n?.[0]?.startsWith("- ");return t.flatMap((n,s)=>{const o=n[0]===
Ot||e(n)&&e(t[s-1]);return[s===0?"":o?`
`:`

`,...n]})}const I={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Et=3;function Ts(t,e,n){if(t.status!=="modified")return X(
t.kind==="json"?Ds(t):t.changes,e);const s=Zt(t),o=n?.connections??[],i=new Set(o.map(({item:h})=>h)),c=new Map,[r,d,a]=[[],[],[]];let f=0;for(const h of t.changes)n?.tells(h)?f++:"value"in h&&i.has(h.
value)?c.set(h.value,h):s(h)?a.push(h):Rs(h.path,e)?r.push(h):d.push(h);const l=nt(Us(o,c),h=>ve(h,e)).flatMap(h=>Ps(h,c,e)),m=X(d,e);return[...X(r,e),...l.length===0?[]:[{heading:"Connections",parts:l,
noun:"connection",changes:f+c.size}],...l.length===0||m.length===0?m:[{heading:"Elsewhere in the file",parts:m}],...a.length===0?[]:[zs(t,a,e)]]}function Rs(t,{labelOf:e}){return t.some(n=>n.type==="i\
tem"||n.type==="member"&&e(n.key)!==void 0)}function Ds({base:t,head:e,status:n}){const s=n==="removed"?"removed":"added",o=[],i=(r,d)=>{const a=(0,Es.V)(r,()=>{});if(d.length<3&&a.length>0&&a.every(u=>u.
value.type==="object")||d.length===0&&r.type==="object")for(const{step:u,value:l}of a)u.type==="member"?i(l,[...d,u]):o.push({kind:s,path:[...d,u],value:l});else o.push({kind:s,path:d,value:r})},c=t??
e;return c&&i(c,[]),o}function X(t,e){const n=nt(t,vs),s=new Map;for(const o of nt(n.filter(i=>i.length<Et).flat(),({kind:i})=>I[i])){const i=q(o,e);for(const[c,r]of o.entries())s.set(r,i[c]??"")}return n.
flatMap(o=>o.length>=Et?[Fs(o,e)]:o.map(i=>{const c=et(i,e);return b(`- ${I[i.kind]} ${s.get(i)}${c.line}`,1,st(c,e))}))}function nt(t,e){const n=new Map;for(const s of t){const o=e(s),i=n.get(o);i?i.
push(s):n.set(o,[s])}return[...n.values()]}function vs(t){const e=W(t.path),s=(t.kind==="modified"?[t.from,t.to]:"value"in t?[t.value]:[]).flatMap(o=>"id"in o?[o.id]:[]);return e===0||e===t.path.length||
s.length===0?t:JSON.stringify([t.kind,s,t.path.slice(e)])}function st({lines:t,title:e,inner:n,names:s},o){if(t)return c=>St(t(c),e);if(n){const c={heading:"",parts:X(n,o)};return r=>`
${Mt(xe(c,r).join(""))}`}const i=s===void 0?"":Ne((0,w.hS)(s.length,"item"),s.join(", "));return c=>i.length<=c?i:""}function Fs(t,e){const[n]=t,s=et(n,e),o=Oe(q(De(t),e)),i=n.kind==="modified"?"":` ${n.
kind}`,c=`- ${I[n.kind]} ${It(n,e)}${s.line}${i} in ${o.line}`,[r,d]=[st(s,e),st({...o,line:""},e)];return b(c,t.length,a=>r(a)+d(a))}function zs(t,e,n){const o=nt(En(e,t),c=>c.kind+It(c,n)).flatMap(c=>{
const r=c.map(l=>et(l,n)),d=W(c[0].path)===0||r.some(({lines:l})=>l);if(c.length<Et||d)return X(c,n);const a=q(De(c),n),f=r.map(({line:l},m)=>`- ${a[m]}${l}`).join(`
`),u=`- ${I[c[0].kind]} ${It(c[0],n)} of ${(0,w.hS)(c.length,"item")}`;return[b(u,c.length,l=>f.length>l?"":`
${Mt(f)}`)]});return{heading:`Layout and bookkeeping: ${(0,w.hS)(e.length,"change")}`,parts:o,changes:e.length,folded:!0}}function De(t){return t.map(({path:e})=>({path:e.slice(0,W(e))}))}function It({
path:t},e){return F(t.slice(W(t)),e)}function Us(t,e){const n={added:new Map,removed:new Map};return t.flatMap(s=>{const{kind:o,source:i,target:c,item:r}=s;if(o==="rewired"||e.has(r))return[[s]];const d=n[o].
get(i),a=d??[s];return d&&d.push(s),n[o].delete(i),n[o].set(c,a),d?[]:[a]})}function Ps(t,e,n){const s=ve(t[0],n);return t.some(([o])=>e.has(o.item))?t.map(([o],i)=>{const c=e.get(o.item),r=t.length===
1?s:`${s} (${i+1} of ${t.length})`;return c?b(r,1,st(et(c,n),n)):b(r)}):[b(t.length===1?s:`${s} (${t.length} times)`)]}function ve(t,{mask:e}){const[{kind:n,source:s,target:o,was:i}]=t,c=f=>`**${S(f.label,
e)}**`,r=f=>f===""?"":` (${S(f,e)})`,d=t.map(f=>` \u2192 ${c(f.target)}${r(f.label)}`),a=i?.target===o?r(i.label)||" without a label":i&&` ${c(i.target)}`;return`- ${I[n]} ${c(s)}${d.join("")}${a===void 0?
"":`, was${a}`}`}const Ws="<!-- workflow-report -->",Xs=6e4,Bs=1e3,Fe=5;function Hs(t){const e=ms(t);let n;return({maxLength:s=Xs,maxBytes:o=1/0,headings:i=!0,mark:c=!0}={})=>{n??=Ks(t,e);const r=_s(t,
n,{mask:e,headings:i}),d=c?`${Ws}
`:"";let a=Math.min(s,o);for(;;){const f=[d,...xe(r,a-d.length-1),`
`],u=o===1/0?0:Buffer.byteLength(f.join(""));if(u<=o||a<Bs)return f;a=Math.floor(a*o*.99/u)}}}function Js(t,e){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${e}</summary>

${t}
</details>
`}function Ks({workflows:t},e){return["changed","added","removed"].flatMap(n=>t.filter(s=>s.status===n).map(s=>({workflow:s,parts:s.files.flatMap(o=>Zs(o,e))})))}function _s({workflows:t,missing:e},n,{
mask:s,headings:o}){const i=n.map(({workflow:r,parts:d})=>jt(Gs(r,s,o),d,{changes:Pe(r.counts)})),c=t.filter(({status:r})=>r==="unchanged");return{heading:e===void 0?"":`\`${e}\` doesn't exist: it coun\
ts as empty.`,parts:[...i.length===0?[]:[{heading:"",parts:i,noun:"workflow"}],...to(c,t.length===0,s),...eo(t,s)]}}function Gs({name:t,status:e,counts:n},s,o){const i=e==="added"||e==="removed";if(!i&&
!o)return"";const c=i?`workflow ${e}`:(0,R.cq)(n),r=t===void 0?no(c):`${S(t,s)}: ${c}`;return`${o?"### ":""}${i?`${I[e]} `:""}${r}`}function Zs(t,e){const n=t.kind==="json"?qn(t,l=>e(l).shown):void 0,
s=J(t.head??t.base),o={mask:e,labelOf:l=>n?.labelOf(JSON.stringify(l)),endsOf:l=>n?.endsOf(l),countOf:l=>s().get(l)??0},i=Pe((0,R.xS)(t)),c=t.kind==="text"?Qs(t,o):Ts(t,o,n),{nodes:r=0,connections:d=0}=n?.
size??{},a=r===0?"What is in it":`${(0,w.hS)(r,"node")}, ${(0,w.hS)(d,"connection")}`,u=t.status!=="modified"&&c.length>0?[jt(a,c,{changes:i,folded:!0})]:c;return[...Vs(n),jt(Ys(t,e),[...u,...qs(t,o)],
{changes:i})]}function Vs(t){return t?.note!==void 0?[b(t.note)]:t?.picture?[{line:Rt(t.picture.trimEnd().split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function jt(t,e,n){return e.length===0?b(t,n.changes):{heading:t,parts:e,...n}}function Ys({name:t,kind:e,status:n,changes:s},o){
const i=`**${S(t,o)}**`;return n!=="modified"?`${I[n]} ${i}: file ${n}`:e==="binary"||e==="variables"&&s.length===0?`${I.modified} ${i}: content modified`:e==="variables"?`${i} (values are never shown\
)`:i}function Qs({status:t,text:e},n){const[s,o]=[e?.base,e?.head];if(t!=="modified"){const[r,d]=[s,o].map(f=>f===void 0?void 0:n.mask(f).shown),a=z(r,d);return[b("- the whole file",1,f=>St(a(f)))]}const{
line:i,lines:c}=Ie(s??"",o??"",n);return[b(`- ${I.modified} the whole file${i}`,1,r=>c?St(c(r)):"")]}function qs({references:t},e){if(t.length===0)return[];const n=t.length===1,s=t.slice(0,Fe).map(({path:c,
from:r,to:d})=>{const[a,f]=[r,d].map(u=>S(u,e.mask));return`${F(c,e)} (${a} \u2192 ${f})`}),o=t.length>Fe?", \u2026":"",i=`${(0,w.hS)(t.length,"reference")} to new IDs and names ${n?"follows and isn't":
"follow and aren't"} counted`;return[b(`${i}: ${s.join(", ")}${o}`)]}function to(t,e,n){return t.length===0&&!e?[]:t.every(({name:s})=>s===void 0)?[b("No changes")]:[{...b(`${ze(t,n)}: no changes`),least:`${Ue(
t)}: no changes`}]}function eo(t,e){const n=t.filter(({variablesCompared:o})=>!o);if(n.length===0)return[];const s=o=>`The environment variables${o} weren't compared, because one side is a folder with\
out \`env_variables.json\`.`;return n.length===t.length?[b(s(""))]:[{...b(s(` of ${ze(n,e)}`)),least:s(` of ${Ue(n)}`)}]}function ze(t,e){return t.flatMap(({name:n})=>n===void 0?[]:[S(n,e)]).join(", ")}
function Ue(t){return(0,w.hS)(t.length,"workflow")}function Pe({added:t,modified:e,removed:n}){return t+e+n}function no(t){return t.charAt(0).toUpperCase()+t.slice(1)}var N=y(59558);async function so(t,e){
(0,B.n0)({...(0,N.tH)(t,e),...await on("exports",(0,N.RO)(t))});const n=(0,N.jb)(t),s=Hs(n);return e.unpackTo!==void 0&&(nn(n),(0,B.n0)(await qe(s))),e.summary&&await Xe(t,e,s),(0,N.c2)(t,e)}const O={
failed:{row:"\u274C Failed",count:"failed",single:"export failed"},notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",
count:"neither kept as an artifact nor unpacked",single:"exported, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"\
exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F Not unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"\
without a report",single:"exported, but what changed can't be shown"},changed:{row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"\
unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},We=Object.values(O),Nt=50;async function Xe(t,e,n){const s=t.map(f=>({exported:f,outcome:oo(f)}));s.sort((f,u)=>We.indexOf(
f.outcome)-We.indexOf(u.outcome));const[o]=s;if(o===void 0)return;const i=s.map(({exported:f})=>f),c=(0,N.dJ)(i),{fromList:r}=e,d=r?mo(i):po(o.exported),a=[co(t,e),fo(s),...c.length===0?[]:[Ge((0,Be.cZ)(
c))]];await Ve(r?io(s.map(({outcome:f})=>f)):ro(o.exported,o.outcome),...a,...(0,R.Hq)((0,N.jb)(t))?[Js(en(n,r,[...a,d]),"What changed")]:[],d)}function oo(t){if(t.state!=="fetched")return O[t.state];
const{kept:e,unpacked:n}=t;return e.state==="failed"?n.state==="failed"?O.neither:O.notKept:n.state==="failed"?O.notUnpacked:n.state==="off"?O.exported:n.value.compared.state==="failed"?O.notCompared:
n.value.changed?O.changed:O.unchanged}function io(t){const{changed:e,unchanged:n,exported:s,notCompared:o,notUnpacked:i,notKept:c,neither:r,notTried:d,failed:a}=O,f=[e,n,s,o,i,c,r,d,a].flatMap(u=>{const l=t.
filter(m=>m===u).length;return l===0?[]:[`${l} ${u.count}`]});return`${(0,w.hS)(t.length,"workflow")}: ${f.join(", ")}`}function ro(t,e){const n=(0,N.fs)(t),s=e===O.changed&&n?.status==="changed"?n.counts:
void 0;return`${t.target.name}: ${s?(0,R.cq)(s):e.single}`}function co(t,{host:e}){const n=A(Ye(e));return t.some(({state:s})=>s==="fetched")?`Exported from ${n} in ${(0,w.zK)(performance.now())}.`:`N\
othing was exported from ${n}.`}const ao=[["Workflow",({exported:t})=>({words:t.target.name})],["Name in the package",({exported:t})=>({words:uo(t)})],["Result",({outcome:t})=>({words:t.row})],["What \
changed",({exported:t})=>({words:lo(t)})],["Package",({exported:t})=>ho(t)]];function fo(t){const e=o=>o===""||typeof o=="object"&&"words"in o&&o.words==="",n=new Set(["Name in the package","What chan\
ged"]),s=ao.filter(([o,i])=>!n.has(o)||t.some(c=>!e(i(c))));return ct(s.map(([o])=>o),t.map(o=>s.map(([,i])=>i(o))))}function uo(t){return t.state==="fetched"?t.ownName?.name??"":""}function lo(t){const e=(0,N.
fs)(t);return e===void 0||e.status==="unchanged"?"":e.status==="changed"?(0,R.cq)(e.counts):"new"}function ho(t){if(t.state!=="fetched")return"";const{kept:e,size:n,target:s}=t,o=` (${(0,w.Xe)(n)})`;return e.
state==="done"?{text:e.value.name,href:e.value.url,after:o}:{words:`${s.name}.zip${o}`}}function ot(t){return t.state==="notTried"?{}:t.job}function mo(t){const e=t.map(s=>[{words:s.target.name},s.target.
workflowId,s.target.flowId,ot(s)["dock-status-id"]??"",ot(s)["export-job-id"]??"",s.state==="fetched"?s.sha256:""]);return at("IDs and SHA-256 digests",ct(["Workflow","Workflow ID","Flow ID","Dock sta\
tus ID","Export job ID","SHA-256 of the package"],e))}function po(t){const e=t.state==="fetched"?t:void 0,n=_e([["Workflow ID",t.target.workflowId],["Flow ID",t.target.flowId],["Dock status ID",ot(t)["\
dock-status-id"]],["Export job ID",ot(t)["export-job-id"]],["SHA-256 of the package",e?.sha256],["SHA-256 of the artifact",e?.kept.state==="done"?e.kept.value.digest:void 0]]);if(!e)return at("IDs",n);
const{files:s}=e,o=s.slice(0,Nt).map(({name:i,size:c})=>[i,{words:(0,w.Xe)(c)}]);return s.length>Nt&&o.push([{words:`and ${(0,w.hS)(s.length-Nt,"more file")}`},""]),at("IDs, SHA-256 digests and files",
`${n}

${ct(["File","Size"],o)}`)}})};export{wo as id,yo as ids,ko as modules};
