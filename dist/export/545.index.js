const Ne=545,Ee=[545],Ge={6545:((Oe,z,h)=>{h.r(z),h.d(z,{unpackForGit:()=>be,warnOfOrphans:()=>Ae});var T=h(4573),m=h(6760),xe=h(7598),G=h(3436),D=h(2742);function J(e){return(0,T.isUtf8)(e)?e.toString():
void 0}function O(e,n,t){const a=/\.json$/i.test(e)?J(n):void 0;return a===void 0?void 0:t.read(a)}function Y(e,n,t,a){if(n.equals(t))return!0;const s=new G.Ms(a),o=O(e,n,s);return o!==void 0&&o.id===
O(e,t,s)?.id}function Te({files:e},n){const t=s=>createHash("sha256").update(s).digest("hex"),a=Array.from(e,([s,o])=>{const i=O(s,o,new Interner(n));return[s,t(i?canonicalJson(i):o)]});return t(JSON.
stringify(a.sort(([s],[o])=>s<o?-1:1)))}var u=h(5806),V=h(8142);const Q={enter:()=>{},scalar:e=>({json:e}),array:e=>({json:`[${e.map(({json:n})=>n)}]`,items:e}),object(e){return{json:`{${Array.from(e,
([t,{json:a}])=>`${JSON.stringify(t)}:${a}`).sort()}}`,members:e}}};function R(e){const n=(0,T.isUtf8)(e)?(0,V.q)(e.toString(),void 0,Q):void 0,t=n?.members??n?.items?.map(s=>[q(s),s]);if(t===void 0)return;
const a=new Map;for(const[s,{members:o,json:i}]of t){if(s===void 0||a.has(s))return;a.set(s,{name:s,keys:[...o?.keys()??[]],content:i})}return{container:Array.isArray(t)?"array":"object",variables:[...a.
values()]}}function q({members:e}){if(!e?.has("value"))return;const n=[e.get("name"),e.get("key")].find(t=>t?.json[0]==='"');return n&&JSON.parse(n.json)}function B({files:e}){const n=[...e].filter(([
t])=>(0,u.dU)(t)).map(([,t])=>_(t));return[...new Set(n.flat())]}function _(e){const n=new TextDecoder().decode(e);try{JSON.parse(n)}catch{return[]}const t=R(e),a=new Set(t?.container==="array"?t.variables.
map(({name:i})=>i):void 0),o=Array.from(n.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([i,r,c])=>r===void 0?[i,String(Number(i))]:c===void 0?[JSON.parse(r)]:[]);return[...new Set(o)].
filter(i=>!a.has(i))}var A=h(1124),ee=h(2899),ne=h(7856);const te=1024*1024;function se(e,n,{name:t,ignore:a}){const s=[e,n].filter(f=>f!==void 0),o=s.some(oe),i=[...new Set(s.flatMap(({files:f})=>[...f.
keys()]))].sort(),r=new Set(a.lines),c=new G.Ms(a,f=>r.delete(f)),w=i.flatMap(f=>{const[g,d]=[e?.files.get(f),n?.files.get(f)],k=g!==void 0&&d!==void 0&&g.equals(d);if(o&&(0,u.dU)(f)||k&&r.size===0)return[];
const v=g&&O(f,g,c),x=k?v:d&&O(f,d,c);return k||v!==void 0&&v.id===x?.id?[]:[{name:f,from:g,to:d,base:v,head:x}]}),j=f=>a.lines.length===0&&w.some(g=>g.name===f),p=(w.length===0?[]:i.filter(f=>!j(f)&&
!(0,u.dU)(f))).flatMap(f=>ae(f,n?.files.get(f),e?.files.get(f))),S=re(w,c,p),b=e===void 0?"added":n===void 0?"removed":void 0;return{name:t,status:b??(S.length>0?"changed":"unchanged"),counts:b?{added:0,
modified:0,removed:0,[b]:1}:(0,A.cz)(S.map(A.xS)),files:S,unchanged:p,variablesCompared:!(o&&s.some(ie)),secrets:[...new Set([...s.flatMap(B),...p.flatMap(ne.Wr)])],unusedIgnores:[...r]}}function ae(e,n=Buffer.
of(),t=n){return(n.equals(t)?[n]:[n,t]).flatMap(s=>O(e,s,new G.Ms(ee.K$))??[])}function oe({kind:e,files:n}){return e==="folder"&&![...n.keys()].some(u.dU)}function ie({files:e}){return[...e].some(([n,
t])=>(0,u.dU)(n)&&R(t)?.variables.length!==0)}function re(e,n,t){const a=e.flatMap(({name:o,base:i,head:r})=>i&&r&&!(0,u.dU)(o)?[{name:o,base:i,head:r}]:[]),s=new Map((0,D.OD)(a,n,t).map((o,i)=>[a[i]?.
name,o]));return e.map(o=>ce(o,s.get(o.name)))}function ce({name:e,from:n,to:t,base:a,head:s},o){const i=n===void 0?"added":t===void 0?"removed":"modified",r={name:e,status:i,changes:[],references:[],
matches:[],base:void 0,head:void 0};if((0,u.dU)(e))return{...r,kind:"variables",changes:de(a,s,i)};if(o||i!=="modified"&&(a??s))return{...r,kind:"json",base:a,head:s,...o};const[c,w]=[n&&H(n),t&&H(t)];
return n&&c===void 0||t&&w===void 0?{...r,kind:"binary"}:{...r,kind:"text",text:{base:c,head:w}}}function H(e){return e.length<=te&&!e.includes(0)?J(e):void 0}function de(e,n,t){const[a,s]=[e,n].map(l=>l&&
R(Buffer.from((0,D.dj)(l))));if(t==="modified"&&(a===void 0||a.container!==s?.container))return[{kind:"modified",path:[],from:A.RG,to:A.RG}];const o=l=>new Map(l?.variables.map(({name:p,content:S})=>[
p,S])),[i,r]=[o(a),o(s)],c=[],w=[...i.keys()].filter(l=>r.has(l)),j=[...r.keys()].filter(l=>i.has(l));w.some((l,p)=>l!==j[p])&&c.push({kind:"reordered",path:[],moved:[]});for(const l of[...new Set([...i.
keys(),...r.keys()])].sort()){const p=[{type:"member",key:l}];i.has(l)?r.has(l)?i.get(l)!==r.get(l)&&c.push({kind:"modified",path:p,from:A.RG,to:A.RG}):c.push({kind:"removed",path:p,value:A.RG}):c.push(
{kind:"added",path:p,value:A.RG})}return c}var fe=h(8725),X=h(3024),$=h(1455),C=h(7279),y=h(706),N=h(9870);function U(e,n){return new C.HR({what:e,advice:n,topic:"unpacking"})}function F(e,n){for(const{
index:t}of`${n}/`.matchAll(/\//g)){const a=n.slice(0,t),s=(0,X.lstatSync)((0,m.join)(e,a),{throwIfNoEntry:!1});if(s?.isSymbolicLink())throw U(`${(0,y.TL)(a)} in the folder is a symbolic link, which is\
n't followed`,"Delete it.");if(a===n&&s?.isFile())return s;if(!s?.isDirectory())break}}async function ue(e,n,t,a=1/0){const s=new Map,o=new Map;let i=a;for(const r of n){t.throwIfAborted();const c=F(e,
r);if(!(c===void 0||o.get((0,u.Sr)(r))===c.ino)){if(o.set((0,u.Sr)(r),c.ino),i-=c.size,i<0)throw new Error("its files take more than 256 MiB, the limit");s.set(r,await(0,$.readFile)((0,m.join)(e,r)))}}
return s}async function W(e){return(await(0,$.readdir)(e,{withFileTypes:!0})).map(t=>t.name+(t.isDirectory()?"/":""))}async function le(e,n){const t=[],a=[""];for(const s of a){n.throwIfAborted();for(const o of await W(
(0,m.join)(e,s))){if((0,u.jq)(o))continue;if((o.endsWith("/")?a:t).push(s+o),t.length+a.length>N.BE)throw new Error("more than 10,000 files are in it")}}return t}async function he(e){if(!F(e,u.gv))return;
const n=await(0,$.readFile)((0,m.join)(e,u.gv),"utf8");let t;try{const{unpackedFiles:a}=JSON.parse(n);a.every(s=>(0,u.x5)(s)===void 0)&&(t=new Set(a))}catch{}return{text:n,paths:t}}async function me(e,n){
const t=new Set(n.map(u.Sr));return(await(0,$.readdir)(e).catch(()=>[])).filter(s=>!t.has((0,u.Sr)(s))&&(0,X.existsSync)((0,m.join)(e,s,u.gv)))}function K(e){return`${JSON.stringify({unpackedFiles:[...e]},
null,2)}
`}var M=h(532);const P=8*1024*1024,pe="is not valid JSON, has a duplicate key, or is too deep or long",we=100*1024*1024;async function ge(e,n,t){const{workspace:a,envVariables:s}=t;return await Z(n,async()=>{
F(a,m.posix.join((0,m.relative)(a,n).replaceAll(m.sep,"/"),u.gv));for(const o of e.files.keys()){const i=(0,u.x5)(o);if(i!==void 0)throw U(`${(0,y.TL)(o)} in the package ${i}`,"Nothing was unpacked.")}
return await ve(s?e:(0,N.KC)(e),n,t)})}async function ve(e,n,{isUnchanged:t,signal:a}){const{files:s}=e,o=await he(n),i=[...o?.paths??[]].filter(d=>!s.has(d)),r=await ue(n,[...i,...s.keys()],a),c=await W(
n).catch(()=>[]),j=((0,N._2)(c)&&!o?await le(n,a).catch(()=>[]):[]).filter(d=>!s.has(d)).map(d=>(0,y.TL)(d)),l=ke(s,j,o),p=new Map;for(const[d,k]of s){const v=r.get(d),x=ye(d,k),E=k.length>P?"is large\
r than 8 MiB":pe;x===void 0&&l.push(`${(0,y.TL)(d)} ${E}. It is kept as it is, unformatted`);const I=x??k;if(!(v&&(v.equals(I)||t(d,v,I)))){if(v&&o?.paths?.has(d)===!1){const L=`${(0,y.TL)(d)} in the \
folder wasn't created by this action, but the package contains it`;throw U(L,"Move or delete yours.")}p.set(d,I)}}const b=[...c.filter(d=>M.et.test(d)),...i.filter(d=>r.has(d))],f=K(s.keys()),g=o?.text===
f;return{root:n,write:p,remove:b,emptied:new Set(i.map(d=>m.posix.dirname(d))),record:g?void 0:{before:K([...s.keys(),...i]),after:f},unchanged:s.size-p.size,changed:p.size+b.length>0||!g,warnings:l,base:r.
size>0?(0,N.jz)("zip",r):void 0,head:e}}function ye(e,n){if(!/\.json$/i.test(e))return n;const t=n.length<=P&&(0,T.isUtf8)(n)?(0,V.I)(n.toString()):void 0;return t===void 0?void 0:Buffer.from(t)}function ke(e,n,t){
const a=[];if(t&&!t.paths&&a.push(`${u.gv} isn't as this action writes it. It is written again, and files that the package no longer has stay`),n.length>0){const s=n.slice(0,5).join(", ")+(n.length>5?
` and ${n.length-5} more`:"");a.push(`${u.gv} is missing. If the package once had these files, delete them: ${s}. They stay, because they may be yours`)}for(const[s,{length:o}]of e)o>we&&a.push(`${(0,y.
TL)(s)} takes ${(0,y.Xe)(o)}. GitHub refuses a push with files over 100 MiB (GH001)`);return a}async function Se(e,n){const{root:t,write:a,remove:s,emptied:o,record:i}=e;await Z(t,async()=>{n.throwIfAborted(),
await(0,$.mkdir)(t,{recursive:!0}),i&&await(0,M.fR)((0,m.join)(t,u.gv),i.before);for(const r of s)n.throwIfAborted(),await(0,M.TF)((0,m.join)(t,r));for(const r of o)for(let c=r;c!==".";c=m.posix.dirname(
c))await(0,$.rmdir)((0,m.join)(t,c)).catch(w=>{if(!["ENOTEMPTY","ENOENT","ENOTDIR"].includes(String(w.code)))throw w});for(const[r,c]of a)n.throwIfAborted(),await(0,$.mkdir)((0,m.dirname)((0,m.join)(t,
r)),{recursive:!0}),await(0,M.fR)((0,m.join)(t,r),c,t);i&&await(0,M.fR)((0,m.join)(t,u.gv),i.after)})}async function Z(e,n){try{return await n()}catch(t){if(!(0,M.Mi)(t))throw t;const a=`The package c\
an't be unpacked into ${(0,y.MW)(e)}`,s="Check the folder and its disk, then re-run the job.";throw new C.HR({what:a,why:(0,M.Uc)(t),advice:s,topic:"unpacking",cause:t})}}async function be({log:e,signal:n},t,a){
const{name:s,folder:o,workspace:i,unpackEnvVariables:r,ignore:c}=a,j=await ge(t,o,{workspace:i,envVariables:r,isUnchanged:(I,L,Ie)=>c.lines.length>0&&Y(I,L,Ie,c),signal:n}),{base:l,head:p,changed:S,write:b,
remove:f,unchanged:g,warnings:d}=j;for(const I of[...d,...Me(b)])e.warning(I);const k=se(l,p,{name:s,ignore:c});await Se(j,n);const v=S?`${b.size} written, ${f.length} removed, ${g} unchanged`:"nothin\
g changed",E=!r&&[...t.files.keys()].some(u.dU)?", without env_variables.json (unpack-env-variables: false)":"";return e.info(`Unpacked to ${(0,m.relative)(i,o)||"the workspace"}: ${v}${E}`),{changed:S,
changes:{...k,secrets:[...k.secrets,...B(t)]}}}async function Ae(e,n){const t=e.map(({name:a})=>a);for(const a of await me(n,t))(0,fe.t1)().warning(`The folder ${(0,y.TL)(a)} was unpacked by this acti\
on, but no line of the list names it. Delete the folder, or add its line.`)}const je=8*1024*1024,$e=[["a GitHub token",/\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60})/],["an AWS access key",/\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
["a Google API key",/\bAIza[\w-]{35}/],["a Slack token",/\bxox[abeoprs]-[\w-]{20}/],["a key of OpenAI or Anthropic",/\bsk-(ant-|proj-)?[\w-]{32}/],["a Stripe key",/\b[rs]k_live_\w{20}/],["a GitLab tok\
en",/\bglpat-[\w-]{20}/],["a SendGrid key",/\bSG\.[\w-]{16,}\.[\w-]{16}/],["a private key",/-----BEGIN [A-Z ]*PRIVATE KEY-----/]];function Me(e){return[...e].flatMap(([n,t])=>{const a=(0,T.isUtf8)(t)?
t.toString("latin1",0,je):"",[s]=$e.find(([,o])=>o.test(a))??[];return s===void 0?[]:`${(0,y.TL)(n)} contains what looks like ${s}. GitHub may refuse a push with it (GH013). Move it to an environment \
variable of the workflow, and replace it.`})}})};export{Ne as id,Ee as ids,Ge as modules};
