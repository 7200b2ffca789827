const Ce=113,Ne=[113],ve={83273:((se,J,p)=>{p.d(J,{As:()=>L,UX:()=>A,cZ:()=>M,kg:()=>D});var I=p(7279),X=p(37487),$=p(30706),g=p(33353);const C=2e4;function A({message:_}){return(0,$.OX)(_,1e3)}const x="\
<dock status ID>";function M(_){const E=new Map;for(const{name:r,error:o}of _){const{"dock-status-id":t}=(0,g.Zw)(o),s=t===void 0?o.message:o.message.replaceAll(t,x),n=E.get(s)??{names:[],ids:[],help:(0,X.
VY)(o)};E.set(s,n),n.names.push(r),t!==void 0&&n.ids.push(t)}const c=Math.max(100,Math.min(1e3,Math.floor(C/E.size)));return Array.from(E,([r,{names:o,ids:t,help:s}])=>({names:o,message:(0,$.OX)(r,c).
replaceAll(x,()=>t.join(", ")),help:s}))}function L(_){return M(_).map(({names:E,message:c})=>`${E.join(", ")}: ${c}`).join(" | ")}function D(_){const[E,...c]=_.filter(({message:o},t)=>_.findIndex(s=>s.
message===o)===t);if(E===void 0||c.length===0)return E;const r=[E,...c].map(({message:o})=>o).join(" Also: ");return new I.HR({what:r,topic:E instanceof I.HR?E.topic:void 0},{cause:E})}}),33353:((se,J,p)=>{
p.d(J,{y3:()=>e,Bv:()=>d,Zw:()=>a});var I=p(7279),X=p(32975),$=p(30706),g=p(96006),C=p(2053);const A=C.k,x=1e4,M=12e4,L=50,D=294,_=6.12,E=2e3;function c(i,f){const O=Math.max(D,i/_);return i<C.k?O:Math.
max(E,Math.min(f,O))}async function r(i,f,O){const{log:W,signal:k}=i,F=performance.now(),B=o(i,F);let T=f,N=F,v;for(let z=0;;){O.onStatus(T),B(T);const q=(0,g.sG)(T.status);if(q==="failed"||q==="succe\
eded"&&T.refused)throw s(f,T,O.advice);if(q==="succeeded")return T.status!=="SUCCESS"&&W.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;if(v=q==="unknown"&&T.refused?v??N:
void 0,v!==void 0&&N-v>=M){const ee=`The platform refused to report the job's status for ${(0,$.zK)(M)}`;throw n(new I.HR({what:ee,topic:"the-job-on-the-platform"}),f,T)}const Q=N===F?Math.min(L,O.longestWaitMs):
c(N-F,O.longestWaitMs);try{await(0,X.yy)(Math.max(0,N+Q-performance.now()),k),N=performance.now(),T=await(0,g.SO)(i,f.dockStatusId,({status:ee})=>z>0||ee===void 0),z++}catch(ee){if(!(ee instanceof I.HR&&
ee.status===404)||z>0||N-F>=x)throw n(ee,f,T);W.debug("The platform does not know the job yet.")}}}function o({log:i},f){const O=new Set;let W,k=f;return F=>{const B=performance.now(),T=(0,$.zK)(B-f);
if(W!==void 0&&F.status!==W)i.info(`${F.status||"No status"} after ${T}`),k=B;else if(B-k>=A){const N=F.percent===void 0?"":`, ${Math.round(F.percent)} % done`;i.info(`Still ${F.status||"without a sta\
tus"} after ${T}${N}`),k=B}W=F.status,!((0,g.sG)(W)!=="unknown"||O.has(W))&&(O.add(W),i.warning(`The platform reports an unknown status (${t(F)}). The action keeps waiting.`))}}function t({status:i,message:f}){
return`${i||"none"}${f===void 0?"":`, "${f}"`}`}function s({dockStatusId:i},{status:f,message:O},W){const k=f==="FAILED"?"failed":`ended as ${f}`,F=`${O??"it gave no reason"} (dock status ${i})`;return new I.
HR({what:`The job ${k} on the platform`,why:F,advice:W,topic:"the-job-on-the-platform"})}function n(i,{dockStatusId:f},O){const W=(0,g.sG)(O.status)==="unknown"||O.message!==void 0?`, last status ${t(
O)}`:"",k=`The job may still be running on the platform: dock status ${f}${W}.`,F=i instanceof I.HR?i:new I.HR({what:(0,I.iT)(i).message},{cause:i});return F.with({advice:`${F.advice} ${k}`.trim(),cause:i})}
class e extends I.HR{job;constructor(f,O){super({what:O.message,...O},{...O,cause:O}),this.job=f}}function a(i){return i instanceof e?i.job:{}}async function d(i,f,{title:O,longestWaitMs:W,advice:k,idsIn:F}){
i.log.info(`${O}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let B={},T={};const N=v=>{const z={"dock-status-id":f.dockStatusId,...F(v),...B};Object.keys(z).length>Object.keys(B).length&&
i.publish(z),B=z;const q=v.status||T.status;T={...B,...q!==void 0&&{status:q}}};try{return{last:await r(i,f,{longestWaitMs:W,advice:k,onStatus:N}),outputs:T}}catch(v){throw new e(T,(0,I.iT)(v))}}}),83149:((se,J,p)=>{
p.d(J,{Sm:()=>o,Rc:()=>t});var I=p(37487),X=p(24057),$=p(51455),g=p(7279),C=p(69633),A=p(18142),x=p(5806),M=p(59870);const L=1024*1024;function D({kind:n,files:e},a){const[d,i]=[M.uq,M.n7].map(f=>_(f,
e,A.Zs));if(d===void 0||i===void 0){const f=[...e.keys()].find(W=>/^[^/]*\.zip$/i.test(W));if(n==="folder"&&!d&&!i&&f)throw new Error(`is a folder around ${(0,x.TL)(f)}. Set the path of that file`);const O=[
d?[]:M.uq,i?[]:M.n7].flat();throw new Error(`lacks ${O.join(" and ")}, at its root and in its only subfolder`)}return{app:d,flow:i,env:a??_(M.Km,e,c)}}function _(n,e,a){const d=e.get(n);try{d&&a(d)}catch(i){
throw new Error(`has a file that ${(0,g.gJ)(i)}: ${n}`,{cause:i})}return d&&{name:n,bytes:d}}async function E(n,e){if(e.throwIfAborted(),!(await stat(n).catch(()=>{}))?.isFile())throw new Error(`isn't\
 a file: ${quotedPath(n)}`);const d=await readWithin(n,L).catch(i=>{throw new Error(`can't be read: ${describeError(i)}`,{cause:i})});return c(d),{name:ENV,bytes:d}}function c(n){if(n===void 0||n.length>
L)throw new Error("is larger than 1 MiB, the limit for environment variables");(0,A.Zs)(n)}var r=p(83273);function o({host:n,pathname:e}){return n+e.replace(/\/$/,"")}function t(n){try{const{app:e,flow:a}=D(
n);for(const{bytes:d}of[e,a]){const{name:i,version:f}=JSON.parse(d.toString("utf8"))??{};if(typeof i!="string"||i.trim()==="")continue;return{name:i,version:typeof f=="string"||typeof f=="number"?String(
f):void 0}}}catch{}}async function s({outputs:n,error:e},a){if(setOutputs(n),a){const d=[...a.facts,["Workflow ID",n["workflow-id"]],["Dock status ID",n["dock-status-id"]],["Status",n.status&&{words:n.
status}],["Duration",{words:humanTime(performance.now())}]],i=e?a.titles.failed:a.titles.done;await writeSummary(i,...e?[withHelp(inOneLine(e),helpFor(e))]:[],factTable(d))}if(e)throw e}}),66561:((se,J,p)=>{
p.d(J,{AS:()=>C,Hq:()=>$,cq:()=>A,cz:()=>I,xS:()=>X,xW:()=>g});function I(x){const M={added:0,modified:0,removed:0};for(const{added:L,modified:D,removed:_}of x)M.added+=L,M.modified+=D,M.removed+=_;return M}
function X({status:x,changes:M,references:L}){const D={added:0,modified:0,removed:0};if(x!=="modified")return{...D,[x]:1};if(M.length===0&&L.length===0)return{...D,modified:1};for(const{kind:_}of M)D[_===
"added"||_==="removed"?_:"modified"]++;return D}function $({workflows:x}){return x.some(({status:M})=>M!=="unchanged")}function g({workflows:x}){return I(x.map(({counts:M})=>M))}function C({workflows:[
x,...M]}){return x?.unusedIgnores.filter(L=>M.every(({unusedIgnores:D})=>D.includes(L)))??[]}function A({modified:x,added:M,removed:L}){return[[x,"modified"],[M,"added"],[L,"removed"]].flatMap(([E,c])=>E===
0?[]:[`${E.toLocaleString("en-US")} ${c}`]).join(", ")||"no changes"}}),53436:((se,J,p)=>{p.d(J,{Op:()=>A,Rk:()=>I,TN:()=>$,e1:()=>x,eX:()=>X,jn:()=>C,m0:()=>g});const I=["id","_id","key","name"],X=["\
name","title","label","displayName"];function $(M,L){if(M.type!=="object")return;const D=M.members.get(L)??M.matchOnly?.get(L);return D?.type==="string"?D.text==='""'?void 0:D.text:D?.type==="literal"&&
/\d/.test(D.text)?D.text:void 0}function g(M){return M==="id"||M==="_id"||M==="key"||M==="name"}function C(M){return M.type==="string"||M.type==="literal"}function A(M,L,D){return D&&g(M)&&C(L)}function x(M){
return M.startsWith('"')?JSON.parse(M):M}}),66054:((se,J,p)=>{p.d(J,{c:()=>I});function I(){const g=new Map,C=new Map,A=new Map;let x=0;function M(_,E,c){for(let r=_;;r=r+1|0){const o=A.get(r);if(o===
void 0){const t=c(++x);return A.set(r,t),t}if(E(o))return o}}function L(_){const E=C.get(_)??C.size;return E===C.size&&C.set(_,E),E}function D(_,E){let c=E?~_.length:_.length;for(const{id:o}of _)c=$(c,
o);return M(c,o=>o.type==="array"&&o.unordered===E&&o.items.length===_.length&&o.items.every((t,s)=>t.id===_[s]?.id),o=>({type:"array",id:o,items:_,unordered:E}))}return{scalar(_){for(let E=X(_);;E=E+
1|0){const c=g.get(E);if(c===void 0){const r={type:_.startsWith('"')?"string":"literal",id:++x,text:_};return g.set(E,r),r}if(c.text===_)return c}},array(_,E=!1){const c=D(E?_.toSorted((r,o)=>r.id-o.id):
_,E);return c.items.every((r,o)=>r===_[o])?c:{...c,items:_}},object(_,E){let c=~_.size;for(const[s,{id:n}]of _)c=c+$(L(s),n)|0;const o=M(c,s=>{if(s.type!=="object"||s.members.size!==_.size)return!1;for(const[
n,{id:e}]of _)if(s.members.get(n)?.id!==e)return!1;return!0},s=>({type:"object",id:s,members:_,matchOnly:E}));if(o.members===_)return o;let t=E===void 0&&o.matchOnly===void 0;for(const[s,n]of _)t&&=o.
members.get(s)===n;return t?o:{...o,members:_,matchOnly:E}}}}function X(g){let C=g.length;for(let A=0;A<g.length;A++)C=Math.imul(C^g.charCodeAt(A),16777619);return C^C>>>15}function $(g,C){const A=Math.
imul(g^g>>>15,739982445)^Math.imul(C^C>>>16,73244475);return Math.imul(A^A>>>13,695872825)}}),66658:((se,J,p)=>{p.d(J,{O:()=>be,q:()=>Ae});var I=p(72899),X=p(66054),$=p(36922),g=p(53436),C=p(55129);const A=/^(""|0|true|false|null)$/,
x=.25;function M(u,h,w){let[y,l,m]=[0,0,0];const[P,S]=[u.leaves,h.leaves];for(;l<P.length&&m<S.length;){const[K,G]=[P[l]??0,S[m]??0];K===G&&(y+=w?.[K]??1),K<=G&&l++,K>=G&&m++}const b=w?u.weight+h.weight:
P.length+S.length;return b===0?0:2*y/b}function L(u,h,w){const{leavesOf:y,trivial:l}=_(),m=u.base.map(R=>y(w(R,!0))),P=u.head.map(R=>y(R)),[S,b]=[D(m),D(P)],K=Array.from({length:Math.max(S.length,b.length)},
(R,H)=>(l.has(H)?x:1)/Math.max(S[H]??0,b[H]??0)),G=(R,H,Z)=>H.flatMap(j=>{const[U,Y=[]]=[R[j],Z[j]];return U?[{index:j,json:U,leaves:Y,weight:Y.reduce((ne,V)=>ne+(K[V]??0),0)}]:[]});return{base:G(u.base,
h.base,m),head:G(u.head,h.head,P),weights:K}}function D(u){const h=[];for(const w of u)for(const y of w)h[y]=(h[y]??0)+1;return h}function _(){const u=new Map,h=new Map,w=new Set;let y=0;function l(S,b){
let K=u.get(S);K===void 0&&(K=new Map,u.set(S,K));let G=K.get(b);return G===void 0&&(G=++y,K.set(b,G)),G}function m(S,b,K,G){const R=S.type==="array"?S.items.length===0:S.type==="object"&&S.members.size===
0;if((0,g.jn)(S)||R){const H=b*67108864+S.id,Z=h.get(H)??h.size;h.set(H,Z),G.add(Z),(R||(0,g.jn)(S)&&A.test(S.text))&&w.add(Z)}else if(S.type==="array")for(const H of S.items)m(H,l(b,""),!0,G);else if(S.
type==="object")for(const[H,Z]of S.members)(0,g.Op)(H,Z,K)||m(Z,l(b,H),!1,G)}return{leavesOf:S=>{const b=new Set;if(S.type==="object")for(const[K,G]of S.members)((0,g.m0)(K)||g.eX.includes(K)||K==="ty\
pe")&&(0,g.jn)(G)||m(G,l(0,K),!1,b);return[...b].sort((K,G)=>K-G)},trivial:w}}function E(u,h){const w=L({base:[u],head:[h]},{base:[0],head:[0]},m=>m),[y,l]=[w.base[0],w.head[0]];return y&&l?M(y,l):0}var c=p(
95408);const r=.4,o=.9,t=4e4,s=4,n=8;function e({arrays:u,rest:h,pairs:w},y){const l=R=>H=>R[H]?.type==="object",m={base:h.base.filter(l(u.base)),head:h.head.filter(l(u.head))};if(m.base.length===0||m.
head.length===0)return[];const P=L(u,m,y),S=F(w),b=B(u),K=[],G=(R,H)=>{const Z=(0,c.FF)(m,K),[j,U]=[new Set(Z.base),new Set(Z.head)],Y=R.map(V=>({base:V.base.filter(({index:te})=>j.has(te)),head:V.head.
filter(({index:te})=>U.has(te))})),ne=i(Y,w).flatMap(V=>{const te=M(V.base,V.head,P.weights);return te<H(V.base,V.head)?[]:[{...V,alike:te,distance:S(V.base.index,V.head.index)}]});for(const V of ne.sort(
k)){const{index:te}=V.base;j.delete(te)&&(U.delete(V.head.index)?K.push([te,V.head.index]):j.add(te))}};for(const R of[...g.eX,"key"])G(a(P,H=>(0,g.TN)(H,R)),()=>0);return G(a(P,R=>d(R)),(R,H)=>b(R.json,
H.json)?M(R,H)>=o?0:Number.POSITIVE_INFINITY:r),K}function a({base:u,head:h},w){const y=new Map;for(const l of u){const m=w(l.json);if(m===void 0)continue;const P=y.get(m)??{base:[],head:[]};P.base.push(
l),y.set(m,P)}for(const l of h){const m=w(l.json);m!==void 0&&y.get(m)?.head.push(l)}return[...y.values()].filter(l=>l.head.length>0)}function d(u){return`${(u.type==="object"?u.members.get("type"):void 0)?.
id}`}function i(u,h){return u.reduce((y,{base:l,head:m})=>y+l.length*m.length,0)<=t?u.flatMap(({base:y,head:l})=>y.flatMap(m=>l.map(P=>({base:m,head:P})))):u.flatMap(y=>[...f(y),...W(y,h)])}function f({
base:u,head:h}){const[w,y]=[O(u),O(h)];return u.flatMap(l=>{const m=new Map;for(const S of l.leaves){const b=y.get(S)??[];if(!(b.length>s||(w.get(S)?.length??0)>s))for(const K of b)m.set(K,(m.get(K)??
0)+1)}return[...m].sort(([,S],[,b])=>b-S).slice(0,n).map(([S])=>({base:l,head:S}))})}function O(u){const h=new Map;for(const w of u)for(const y of w.leaves){const l=h.get(y);l===void 0?h.set(y,[w]):l.
length<=s&&l.push(w)}return h}function W({base:u,head:h},w){const[y,l]=[new Map(u.map(m=>[m.index,m])),new Map(h.map(m=>[m.index,m]))];return(0,c.O6)(w,{base:[...y.keys()],head:[...l.keys()]}).flatMap(
m=>m.base.flatMap((P,S)=>{const[b,K]=[y.get(P),l.get(m.head[S]??-1)];return b&&K?[{base:b,head:K}]:[]}))}function k(u,h){return h.alike-u.alike||u.distance-h.distance||u.base.index-h.base.index||u.head.
index-h.head.index}function F(u){const h=(0,c.Ms)(u);return(w,y)=>{let[l,m]=[0,h.length];for(;l<m;){const b=l+m>>1;(h[b]?.[0]??0)<w?l=b+1:m=b}const[P,S]=h[l-1]??[-1,-1];return Math.abs(S+w-P-y)}}function B({
base:u,head:h}){const w=(0,C.fM)(u,h),y=S=>new Set(S.flatMap(b=>[w(b)??"",T(b)??""])),[l,m]=[y(u),y(h)],P=(S,b)=>[w(S),T(S)].every(K=>K!==void 0&&!b.has(K));return(S,b)=>P(S,m)&&P(b,l)}function T(u){return g.
eX.map(h=>(0,g.TN)(u,h)).find(h=>h!==void 0)}function N(u,h){const w=h.size===0?void 0:h.get(JSON.stringify(u));return w===void 0?void 0:JSON.parse(w)}function v({base:u,head:h}){return u.id===h.id&&u===
h?[]:g.Rk.flatMap(w=>{const[y,l]=[(0,g.TN)(u,w),(0,g.TN)(h,w)];return y!==l&&y?.startsWith('"')&&l?.startsWith('"')?[[y,l]]:[]})}function z(u,h){const w=new Map;for(const[l,m]of u)w.set(l,!w.has(l)||w.
get(l)===m?m:void 0);const y=new Map;for(const[l,m]of w)m!==void 0&&h.base.get(l)===1&&h.head.get(m)===1&&y.set(l,m);return y}function q(u){const h=new Map,w=(y,l)=>{if(y.type==="array")for(const m of y.
items)w(m,!0);if(y.type==="object"){if(l)for(const m of new Set(g.Rk.map(P=>(0,g.TN)(y,P))))m!==void 0&&h.set(m,(h.get(m)??0)+1);for(const m of y.members.values())w(m,!1)}};for(const y of u)w(y,!1);return h}
function Q(u,{rename:h=y=>y,bare:w=!1}){const y={element:new Map,member:new Map},l=new Map;function m(b){let K=l.get(b);return K===void 0&&(K=JSON.parse(h(JSON.stringify(b))),l.set(b,K)),K}function P({
members:b},K){const G=new Map;for(const[R,H]of b){const Z=(0,g.Op)(R,H,K);Z&&w||G.set(Z?R:m(R),Z?H:S(H))}return G}function S(b,K=!1){if((0,g.jn)(b)){const H=h(b.text);return H===b.text?b:u.scalar(H)}const G=K?
y.element:y.member;let R=G.get(b);return R===void 0&&(R=b.type==="array"?u.array(b.items.map(H=>S(H,!0)),b.unordered):u.object(P(b,K)),G.set(b,R)),R}return S}function ee(u,h){const w=b=>b,y=Q(u,{bare:!0}),
l={interner:u,renames:h};if(h.size===0)return{...l,equivalences:[{base:w,head:w}],bare:{base:y,head:y}};const m=new Set([...h.keys(),...h.values()]),P=b=>h.get(b)??b,S=Q(u,{rename:b=>m.has(b)?'""':b});
return{...l,equivalences:[{base:Q(u,{rename:P}),head:w},{base:S,head:S}],bare:{base:Q(u,{rename:P,bare:!0}),head:y}}}function oe(u,h,w=!1){const{base:y,head:l}=u;let m=[],P={base:[...y.keys()],head:[...l.
keys()]};const S=()=>P.base.length===0||P.head.length===0,b=R=>{R.length!==0&&(m=[...m,...R].sort(([H],[Z])=>H-Z),P=(0,c.FF)(P,R))},K=w||y.some(re)||l.some(re),G=(0,C.Zm)(u);K&&b((0,C.lt)(u,G,R=>ae(R,
h)));for(const{base:R,head:H}of h.equivalences){if(S())return m;const Z=ce(u,P,{base:R,head:H});b((0,c.O6)(m,P).flatMap(j=>ie(Z,j))),K&&b(fe(Z,P))}if(K&&!S()){const R=(0,C.n0)(u);R!==void 0&&b((0,C.yp)(
u,P,R));const H=ce(u,P,h.bare,1);b((0,c.O6)(m,P).flatMap(Z=>ie(H,Z))),b(fe(ce(u,P,h.bare,3),P)),S()||b(e({arrays:u,pairs:m,rest:P},h.equivalences[0]?.base??(Z=>Z)))}return S()||b(de(u,(0,c.O6)(m,P),G)),
m}function re({type:u}){return u==="object"}function ae(u,{interner:h,renames:w}){const y=new Map([...w,...u.flatMap(v)]),l=Q(h,{bare:!0}),m=Q(h,{rename:S=>y.get(S)??S,bare:!0}),P=({base:S,head:b})=>{
const K=l(b,!0).id;return l(S,!0).id===K||m(S,!0).id===K};return u.filter(P).length}function ce(u,h,w,y=0){const l=m=>new Map(h[m].flatMap(P=>{const S=u[m][P];if(S===void 0||y>0&&S.type!=="object")return[];
const b=w[m](S,!0);return b.type==="object"&&b.members.size<y?[]:[[P,b.id]]}));return{base:l("base"),head:l("head")}}function ie(u,h){const w={base:h.base.filter(l=>u.base.has(l)),head:h.head.filter(l=>u.
head.has(l))};return(0,c.D8)(w.base.map(l=>u.base.get(l)),w.head.map(l=>u.head.get(l))).map(([l,m])=>[w.base[l]??0,w.head[m]??0])}function fe(u,h){const w=new Map;for(const y of h.head.toReversed()){const l=u.
head.get(y);if(l===void 0)continue;const m=w.get(l);m?m.push(y):w.set(l,[y])}return h.base.flatMap(y=>{const l=w.get(u.base.get(y)??-1)?.pop();return l===void 0?[]:[[y,l]]})}function de({base:u,head:h},w,y){
const l=y.length<g.Rk.length,m=l?()=>{}:(0,C.fM)(u,h),P=S=>S!==void 0&&[...y,...g.eX].some(b=>(0,g.TN)(S,b)!==void 0||m(S)!==void 0);return w.flatMap(S=>{const b=S.base.length===S.head.length&&S.base.
every((R,H)=>R===S.head[H]);if(l&&b)return S.base.map(R=>[R,R]);const K=S.base.filter(R=>!P(u[R])),G=S.head.filter(R=>!P(h[R]));return K.slice(0,G.length).map((R,H)=>[R,G[H]??0])})}const le={bases:new Set,
heads:new Map},pe=8,me=.5;function _e({base:u,head:h},w,{matching:y,holders:l,componentOf:m}){const P=new Map,S=(j,U)=>{const{path:Y,value:ne,arrays:V}=j;if(V===void 0||Y.at(-1)?.type!=="item")return[];
const te=P.get(V)??(0,C.fM)(V.base,V.head);return P.set(V,te),[{...j,id:te(ne),isDirect:U}]},b={base:u.flatMap(j=>S(j,!0)),head:h.flatMap(j=>S(j,!0))},K=j=>j.flatMap(U=>Ee(U,m)).flatMap(U=>S(U,!1)),G={
base:[...b.base,...b.head.length>0?K(u):[]],head:[...b.head,...b.base.length>0?K(h):[]]},R={bases:new Set(w.bases),heads:new Map(w.heads)},H=(j,U=ge)=>{const Y=ye(G.head,V=>R.heads.has(V.value)?void 0:
j(V,"head")),ne=ye(G.base,V=>R.bases.has(V.value)?void 0:j(V,"base"));for(const[V,te]of ne){const ue=Y.get(V);!te||!ue||!(te.isDirect||ue.isDirect)||te.arrays===ue.arrays||U(te,ue)&&(R.bases.add(te.value),
R.heads.set(ue.value,{base:te.value,from:te.path}))}},Z=(j,U)=>j!==void 0&&(l[U].get(j)??0)<=1?j:void 0;H(({id:j},U)=>Z(j,U),(j,U)=>(j.id?.length??0)>=pe||ge(j,U));for(const j of g.eX)H(({value:U},Y)=>Z(
(0,g.TN)(U,j),Y));return H(({id:j,value:U},Y)=>{const ne=y.bare[Y](U,!0);if(!(j!==void 0&&Z(j,Y)===void 0))return ne.type==="object"&&ne.members.size>2?`${ne.id}`:void 0},we),R}function Ee({value:u,path:h},w){
return(0,$.Vg)(u,w).flatMap(y=>{const l={value:y.value,path:[...h,y.step],arrays:y.arrays};return[l,...Ee(l,w)]})}function ye(u,h){const w=new Map;for(const y of u){const l=h(y);l!==void 0&&w.set(l,w.
has(l)?void 0:y)}return w}function we({value:u},{value:h}){return(0,g.TN)(u,"type")===(0,g.TN)(h,"type")}function ge(u,h){return we(u,h)&&E(u.value,h.value)>=me}var Me=p(41643);function Ie(u,h,{renames:w,
equivalences:y}){const l=new Set,m=new Map,P=(R,H)=>{for(const[Z,j]of u.members){const U=l.has(Z)?void 0:R(Z);if(U===void 0||m.has(U))continue;const Y=h.members.get(U);Y===void 0||!H(j,Y)||(l.add(Z),m.
set(U,{key:U,base:j,head:Y,...Z!==U&&{renamedFrom:Z}}))}},S=R=>R,b=()=>!0;if(w.size>0){const R=Z=>N(Z,w),H=(Z,j)=>y.some(U=>U.base(Z).id===U.head(j).id);P(S,H),P(R,H),P(S,b),P(R,b)}else P(S,b);const K=Array.
from(h.members,([R,H])=>({key:R,head:H})),G=Array.from(u.members,([R,H])=>({key:R,base:H}));return[...m.values(),...G.filter(({key:R})=>!l.has(R)),...K.filter(({key:R})=>!m.has(R))].sort((R,H)=>R.key<
H.key?-1:1)}function Re(u,{matching:h,moves:w,componentOf:y},l){const m=[];function P(j,U,Y){j.id!==U.id&&(j.type==="array"&&U.type==="array"?Z(j,U):j.type==="object"&&U.type==="object"?H(j,U,Y):Y!=="\
own"&&(0,g.jn)(j)&&(0,g.jn)(U)&&h.renames.get(j.text)===U.text?l.reference({path:[...m],from:(0,g.e1)(j.text),to:(0,g.e1)(U.text)}):l.change({kind:"modified",path:[...m],from:j,to:U}))}function S({step:j,
base:U,head:Y},ne,V){m.push(j),U!==void 0&&Y!==void 0?((V||U.type==="object"&&Y.type==="object")&&l.match({base:U,head:Y,path:[...m]},V!==void 0),P(U,Y,ne)):Y!==void 0?K(Y,V):U!==void 0&&b(U,V),m.pop()}
function b(j,U){U&&w.bases.has(j)||(l.change({kind:"removed",path:[...m],value:j}),l.unmatched("base",{value:j,path:[...m],arrays:U}))}function K(j,U){const Y=U&&w.heads.get(j);Y?G(Y,j):(l.change({kind:"\
added",path:[...m],value:j}),l.unmatched("head",{value:j,path:[...m],arrays:U}),w.heads.size>0&&R(j))}function G({base:j,from:U},Y){l.change({kind:"moved",path:[...m],from:U}),l.match({base:j,head:Y,path:[
...m]},!0),P(j,Y,"element")}function R(j){for(const{step:U,value:Y,arrays:ne}of(0,$.Vg)(j,y)){m.push(U);const V=ne&&w.heads.get(Y);V?G(V,Y):R(Y),m.pop()}}function H(j,U,Y){for(const{key:ne,renamedFrom:V,
...te}of Ie(j,U,h)){const ue={type:"member",key:ne};V!==void 0&&l.reference({path:[...m,ue],from:V,to:ne});const he=te.base!==void 0&&(0,g.Op)(ne,te.base,Y==="element");S({step:ue,...te},he?"own":"mem\
ber")}}function Z(j,U){const Y={base:j.items,head:U.items},ne=oe(Y,h,j.unordered&&U.unordered),V=(0,$.Oe)(Y,ne,y);if((0,c.jJ)(ne)&&!U.unordered){const te=new Set((0,c.Ms)(ne).map(([,he])=>U.items[he])),
ue=he=>he.base&&he.head&&!te.has(he.head);l.change({kind:"reordered",path:[...m],moved:V.filter(ue).map(({step:he})=>he)})}for(const te of V)S(te,"element",Y)}P(u.base,u.head,"member")}const Oe=5;function Ae(u,h){
const w={interner:(0,X.c)(),ignore:I.K$},y=/^\s*[[{]/;if(!y.test(u)||!y.test(h))return;const[l,m]=[(0,Me.u)(u,w),(0,Me.u)(h,w)];if(l===void 0||m===void 0)return;const[P={changes:[],references:[],matches:[]}]=be(
[{base:l,head:m}],w.interner);return{base:l,head:m,...P}}function be(u,h){const w={documents:u,holders:Te(()=>ke(u)),componentOf:Pe(u)};let y=new Map;for(let l=0;l<Oe;l++){const{results:m,found:P}=Se(
w,ee(h,y)),S=P.length===0?new Map:z(P,w.holders());if(De(y,S)){if(m.some(({changes:b})=>b.length>0))return m;break}y=S}return Se(w,ee(h,new Map)).results}function De(u,h){return u.size===h.size&&[...u].
every(([w,y])=>h.get(w)===y)}function ke(u){return{base:q(u.map(({base:h})=>h)),head:q(u.map(({head:h})=>h))}}function Pe(u){const h=Te(()=>(0,$.IC)([...u.map(({head:w})=>w),...u.map(({base:w})=>w)]));
return(w,y)=>h()(w,y)}function Te(u){let h;return()=>(h??={value:u()},h.value)}function Se(u,h){let w=le;for(let y=1;;y++){const{unmatched:l,...m}=$e(u,h,w);if(y>Oe||l.base.length===0||l.head.length===
0)return m;const P=_e(l,w,{...u,holders:u.holders(),matching:h});if(P.heads.size===w.heads.size)return m;w=P}}function $e({documents:u,componentOf:h},w,y){const l=[],m={base:[],head:[]};return{results:u.
map(S=>{const b=[],K=[],G=[];return Re(S,{matching:w,moves:y,componentOf:h},{change:R=>b.push(R),reference:R=>K.push(R),match(R,H){G.push(R),H&&l.push(...v(R))},unmatched:(R,H)=>m[R].push(H)}),{changes:b,
references:K,matches:G}}),found:l,unmatched:m}}}),55129:((se,J,p)=>{p.d(J,{Zm:()=>C,fM:()=>r,lt:()=>M,n0:()=>E,yp:()=>D});var I=p(53436),X=p(95408);const $=/^(uuid|guid|identifier)$/,g=/^(uuid|guid|identifier)$|[a-z](Id|ID|Uuid|UUID|Guid|Identifier|Key)$|[_-](id|uuid|guid|key)$/;
function C({base:t,head:s}){return I.Rk.filter(n=>!(A(t,n)&&A(s,n)))}function A(t,s){const n=t[0]&&x(t[0],s);return t.length<2||n!==0&&n!==1?!1:t.every((e,a)=>x(e,s)===n+a)}function x(t,s){return Number(
(0,I.TN)(t,s)?.replaceAll('"',"")||Number.NaN)}function M(t,s,n){let e={base:[...t.base.keys()],head:[...t.head.keys()]};const a=s.map(B=>({key:B,pairs:D(t,e,B)})),d=Math.max(0,...a.map(({pairs:B})=>B.
length)),i=a.filter(({pairs:B})=>B.length===d&&d>0),[f]=i;if(f===void 0)return[];const O=({pairs:B})=>B.every(([T,N],v)=>f.pairs[v]?.[0]===T&&f.pairs[v]?.[1]===N),k=(i.every(O)?[{...f,equal:0}]:i.map(
B=>({...B,equal:n(L(t,B.pairs))}))).reduce((B,T)=>T.equal>B.equal?T:B),F=[...k.pairs];for(const B of s)B===k.key||e.base.length===0||e.head.length===0||(e=(0,X.FF)(e,F),F.push(...D(t,e,B)));return F}function L({
base:t,head:s},n){return n.flatMap(([e,a])=>{const d={base:t[e],head:s[a]};return d.base&&d.head?[{base:d.base,head:d.head}]:[]})}function D({base:t,head:s},n,e){const a=_(s,n.head,e),d=[];for(const[i,
f]of _(t,n.base,e)){const O=a.get(i);f!==void 0&&O!==void 0&&d.push([f,O])}return d.sort(([i],[f])=>i-f)}function _(t,s,n){const e=new Map;for(const a of s){const d=t[a],i=d&&(0,I.TN)(d,n);i!==void 0&&
e.set(i,e.has(i)?void 0:a)}return e}function E({base:t,head:s}){const n=o(t,2);return[...o(s,2)].flatMap(([d,i])=>{const f=n.get(d),O=f?[...i].filter(W=>f.has(W)).length:0;return O>0?[{key:d,matches:O+
(g.test(d)?.5:0)}]:[]}).reduce(c,void 0)?.key}function c(t,s){return t===void 0||s.matches>t.matches||s.matches===t.matches&&s.key<t.key?s:t}function r(...t){const s=e=>(0,I.TN)(e,"id")??(0,I.TN)(e,"_\
id")??(0,I.TN)(e,"key"),n=t.flatMap(e=>{if(e.every(d=>d.type!=="object"||s(d)!==void 0))return[];const a=[...o(e,1,d=>g.test(d)).keys()].sort();return a.find(d=>$.test(d))??(e.length>1?a[0]:void 0)??[]});
return e=>{const a=s(e);return a!==void 0||e.type!=="object"?a:n.map(d=>(0,I.TN)(e,d)).find(d=>d!==void 0)}}function o(t,s,n=e=>!0){const e=new Map,a=new Set;for(const i of t)if(i.type==="object")for(const[
f,O]of i.members){if((0,I.m0)(f)&&a.add((0,I.TN)(i,f)??""),(0,I.m0)(f)||f==="type"||O.type!=="string"||O.text==='""')continue;const W=!e.has(f),k=W&&n(f)?new Set:e.get(f);(W||k)&&e.set(f,k?.has(O.text)?
void 0:k?.add(O.text))}const d=new Map;for(const[i,f]of e)f===void 0||f.size<s||2*f.size<=t.length||2*[...f].filter(O=>a.has(O)).length<f.size&&d.set(i,f);return d}}),36922:((se,J,p)=>{p.d(J,{IC:()=>o,
Oe:()=>C,Vg:()=>A});var I=p(53436),X=p(55129);const $=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,g=40;function C({base:n,head:e},a,d){const[i,f]=[new Set(a.map(([k])=>k)),new Set(a.map(
([,k])=>k))],O=[...n.flatMap((k,F)=>i.has(F)?[]:[{base:k,item:k,index:F,array:n}]),...a.flatMap(([k,F])=>{const[B,T]=[n[k],e[F]];return B&&T?[{base:B,head:T,item:T,index:F,array:e}]:[]}),...e.flatMap(
(k,F)=>f.has(F)?[]:[{head:k,item:k,index:F,array:e}])],W=L(O,d);return O.map(k=>x(k,W.get(k))).sort(M)}function A(n,e){if(n.type==="object")return Array.from(n.members,([i,f])=>({step:{type:"member",key:i},
value:f}));if(n.type!=="array")return[];const a={base:[],head:n.items};return C(a,[],e).flatMap(({step:i,head:f})=>f?[{step:i,value:f,arrays:a}]:[])}function x({item:n,index:e,...a},d){if(d===void 0)return{
...a,step:{type:"element",index:e},names:"",index:e};const i=c(n),f=i!==void 0&&i.length<=g&&!d.startsWith(i),O={type:"item",label:d,...f&&{hint:i},item:n};return{...a,step:O,names:[d,...I.Rk.map(W=>(0,I.
TN)(n,W))].join(),index:e}}function M(n,e){return n.names===e.names?n.index-e.index:n.names===""||e.names===""?n.names===""?1:-1:n.names<e.names?-1:1}function L(n,e){const a=(0,X.fM)(n.map(({item:k})=>k)),
d=n.flatMap(k=>{const F=a(k.item),B=I.eX.map(v=>(0,I.TN)(k.item,v)).find(v=>v!==void 0);if(F===void 0&&B===void 0)return[];const T=(0,I.TN)(k.item,"name")??r(k.item),N=T===void 0?e(k.item,k.array):void 0;
return[{place:k,id:F&&(0,I.e1)(F),own:T&&(0,I.e1)(T),component:N,title:B&&(0,I.e1)(B)}]}),i=D(d.map(({component:k})=>k)),f=new Map;let O=d.map(({place:k,id:F,own:B,component:T,title:N})=>{const v=B??(i.
get(T)===1?T:void 0)??N,z=v??c(k.item),q=_(z,F?.replace($,""));return{place:k,ways:[v??q,q,_(z,F),`${z??F} ${E(k)}`]}});const W=new Set;for(let k=0;O.length>0&&k<4;k++){const F=D(O.map(({ways:N})=>N[k])),
B=(N="")=>F.get(N)===1&&!W.has(N),T=O.filter(({ways:N})=>B(N[k]));O=O.filter(({ways:N})=>!B(N[k]));for(const{place:N,ways:v}of T)f.set(N,v[k]??"");for(const N of f.values())W.add(N)}return f}function D(n){
const e=new Map;for(const a of n)e.set(a,(e.get(a)??0)+1);return e}function _(n,e){return n===void 0||e===void 0?n??e:`${n} (${e})`}function E({index:n,head:e}){return e?`[${n}]`:`[${n}, before]`}function c(n){
const e=(0,I.TN)(n,"type");return e?.startsWith('"')?(0,I.e1)(e):void 0}function r(n){if(n.type==="object")for(const[e,a]of n.members){if(!/^(locale|locales|localeData|i18n|translations)$/.test(e)||a.
type!=="object")continue;const i=["en",...[...a.members.keys()].sort()].map(f=>(0,I.TN)(a.members.get(f)??a,"name")).find(f=>f!==void 0);if(i!==void 0)return i}}function o(n){const e=n.map(s);return(a,d)=>{
if(a.type==="object")for(const i of[...a.members.keys()].sort()){const f=i==="type"?void 0:(0,I.TN)(a,i),O=f===void 0?void 0:e.find(F=>F.get(f))?.get(f),k=O&&O.array!==d&&O.item!==a&&!t(d,O.item)?(0,I.
TN)(O.item,"name")??r(O.item):void 0;if(k!==void 0)return(0,I.e1)(k)}}}function t(n,e){return e.type==="object"&&[...e.members.values()].some(a=>a.type==="array"&&a.items===n)}function s(n){const e=new Map,
a=d=>{if(d.type==="object")for(const f of d.members.values())a(f);if(d.type!=="array")return;const i=(0,X.fM)(d.items);for(const f of d.items){const O=i(f);O?.startsWith('"')&&e.set(O,e.has(O)?void 0:
{item:f,array:d.items}),a(f)}};return a(n),e}}),41643:((se,J,p)=>{p.d(J,{d:()=>C,u:()=>g});var I=p(18142),X=p(53436),$=p(72899);function g(M,{interner:L,ignore:D,onMatch:_}){return(0,I.qF)(M,A,x(L,D,_))}
function C(M,L){const D={scalar:_=>_,array:(_,E)=>`[${(E?_.toSorted():_).join()}]`,object:_=>`{${[..._.keys()].sort().map(c=>`${JSON.stringify(c)}:${_.get(c)}`).join()}}`};return(0,I.qF)(M,A,x(D,L))}const A={
key:void 0,outer:void 0};function x(M,L,D=_=>{}){if(L.lines.length===0){const{scalar:E,array:c,object:r}=M;return{enter:o=>o,scalar:E,array:o=>c(o),object:o=>r(o)}}const _=E=>(0,$.cK)(L.fields,E,D);return{
enter:(E,c)=>({key:c,outer:E}),scalar:M.scalar,array(E,c){const r=(0,$.cK)(L.orders,c,D),o=E.length>0&&_({key:void 0,outer:c});return M.array(o?[]:E,r)},object(E,c){const r=new Map;for(const[o,t]of E)
_({key:o,outer:c})&&(E.delete(o),(0,X.m0)(o)&&r.set(o,t));return M.object(E,r.size>0?r:void 0)}}}}),95408:((se,J,p)=>{p.d(J,{D8:()=>C,FF:()=>_,Ms:()=>L,O6:()=>E,jJ:()=>D});var I=p(61318);const X=100,$=50,
g=64;function C(c,r){const[o,t]=[new Set(c),new Set(r)],s=[...c.keys()].filter(f=>t.has(c[f])),n=[...r.keys()].filter(f=>o.has(r[f])),[e,a]=[s.map(f=>c[f]),n.map(f=>r[f])],d=Math.max(X,Math.floor(Math.
sqrt($*(e.length+a.length))));return(A(e,a,d)??x(e,a)).map(([f,O])=>[s[f],n[O]])}function A(c,r,o){const t=(0,I.E)(c,r,{maxEditLength:o});if(t===void 0)return;const s=[];let[n,e]=[0,0];for(const{added:a,
removed:d,count:i}of t){if(!a&&!d)for(let f=0;f<i;f++)s.push([n+f,e+f]);a||(n+=i),d||(e+=i)}return s}function x(c,r){const o=M(r),t=[];for(const[a,d]of M(c)){const i=o.get(a);d!==void 0&&i!==void 0&&t.
push([d,i])}const s=[];let[n,e]=[0,0];for(const[a,d]of[...L(t),[c.length,r.length]]){for(;n<a&&e<d;n+=g,e+=g){const[i,f]=[c.slice(n,Math.min(n+g,a)),r.slice(e,Math.min(e+g,d))];for(const[O,W]of A(i,f,
2*g)??[])s.push([n+O,e+W])}a<c.length&&s.push([a,d]),[n,e]=[a+1,d+1]}return s}function M(c){const r=new Map;for(const[o,t]of c.entries())r.set(t,r.has(t)?void 0:o);return r}function L(c){const r=[],o=[];
for(const[s,[,n]]of c.entries()){let[e,a]=[0,r.length];for(;e<a;){const d=e+a>>1;c[r[d]][1]<n?e=d+1:a=d}o.push(r[e-1]),r[e]=s}const t=[];for(let s=r.at(-1);s!==void 0;s=o[s])t.push(c[s]);return t.reverse()}
function D(c){return c.some(([,r],o)=>r<(c[o-1]?.[1]??0))}function _(c,r){if(r.length===0)return c;const[o,t]=[new Set(r.map(([s])=>s)),new Set(r.map(([,s])=>s))];return{base:c.base.filter(s=>!o.has(s)),
head:c.head.filter(s=>!t.has(s))}}function E(c,r){const o=[];let[t,s]=[0,0];for(const[n,e]of[...L(c),[Number.POSITIVE_INFINITY,Number.POSITIVE_INFINITY]]){const[a,d]=[t,s];for(;(r.base[t]??Number.NaN)<
n;)t++;for(;(r.head[s]??Number.NaN)<e;)s++;t>a&&s>d&&o.push({base:r.base.slice(a,t),head:r.head.slice(d,s)})}return o}}),59558:((se,J,p)=>{p.d(J,{Mz:()=>D,RO:()=>A,c2:()=>E,dJ:()=>_,fs:()=>M,jb:()=>L,
ow:()=>c,tH:()=>x});var I=p(83273),X=p(66561),$=p(7279),g=p(30706);function C(r){if(r.state==="notTried")return{};if(r.state==="failed")return{...r.job};const{job:o,path:t,sha256:s,size:n,kept:e,unpacked:a}=r,
d=e.state==="done"?e.value:void 0;return{...o,"package-path":t,"package-sha256":s,"package-size":n,...d&&{"artifact-id":d.id,"artifact-name":d.name,"artifact-url":d.url,"artifact-digest":d.digest},...a.
state==="done"&&{changed:a.value.changed,...M(r)?.counts}}}function A(r){return r.map(o=>{const{name:t,workflowId:s}=o.target,n=D(o);return{name:t,"workflow-id":s,...C(o),...n&&{error:(0,I.UX)(n)}}})}
function x(r,{fromList:o,unpackTo:t}){const[s]=r;return o?t===void 0?{}:{changed:r.some(e=>e.state==="fetched"&&e.unpacked.state==="done"&&e.unpacked.value.changed),...(0,X.xW)(L(r))}:s?C(s):{}}function M(r){
if(r.state!=="fetched"||r.unpacked.state!=="done")return;const{compared:o}=r.unpacked.value;return o.state==="done"?o.value:void 0}function L(r){return{workflows:r.flatMap(o=>M(o)??[])}}function D(r){
if(r.state!=="fetched")return r.error;const{kept:o,unpacked:t}=r,s=[o,t].flatMap(e=>e.state==="failed"?[e.error]:[]),n=t.state==="done"?t.value.compared:void 0;if(n?.state==="failed"){const{name:e}=r.
target,a={what:`Can't show what changed in ${e}`,why:n.error.message,topic:"unpacking"};s.push(new $.HR(a,{cause:n.error}))}return(0,I.kg)(s)}function _(r){return r.flatMap(o=>{const t=D(o);return t?[
{name:o.target.name,error:t}]:[]})}function E(r,{fromList:o}){const t=_(r),s=_(r.filter(({state:f})=>f!=="notTried")),[n]=s;if(!o||n===void 0)return t[0]?.error;const e=t.length-s.length,a=e===0?"":`,\
 ${e} not tried`,d=`${s.length} of ${r.length} exports failed${a}. ${(0,I.As)(s)}`,i=n.error instanceof $.HR?n.error.topic:void 0;return new $.HR({what:d,topic:i},{cause:n.error})}function c(r){const{
name:o}=r.target,t=D(r);if(t)return`${o} failed: ${(0,I.UX)(t)}`;const s=M(r),n=r.state==="fetched"?r.size:0;return`${o}: ${s===void 0?"exported":(0,X.cq)(s.counts)}, ${(0,g.Xe)(n)}`}}),24057:((se,J,p)=>{
p.d(J,{Bu:()=>M,Sy:()=>r,TM:()=>_,cj:()=>L,tp:()=>x});var I=p(77094),X=p(7279),$=p(58132),g=p(30706);const C=1024*1024,A=2e5;function x(o,t){const s=o.map(i=>`<th>${(0,$.FO)(i)}</th>`).join(""),n=t.map(
i=>`<tr>${i.map(f=>`<td>${E(f)}</td>`).join("")}</tr>`),e=c(n),a=t.length-e.length,d=a===0?"":`<tr><td colspan="${o.length}">\u2026 and ${(0,g.hS)(a,"more row")}</td></tr>`;return`<table><tr>${s}</tr>${e.
join("")}${d}</table>`}function M(o){return`<table>${o.map(([s,n])=>n===void 0?"":`<tr><th align="left">${(0,$.FO)(s)}</th><td>${E(n)}</td></tr>`).join("")}</table>`}function L(o){const t=o.map(({names:e,
message:a,help:d})=>{const i=c(e.map(W=>`**${(0,$.wh)(W)}**`),A/2),f=e.length-i.length,O=f===0?"":` and ${f.toLocaleString("en-US")} more`;return`- ${i.join(", ")}${O}: ${D(a,d)}`}),s=c(t),n=t.length-
s.length;return[...s,...n===0?[]:[`- \u2026 and ${(0,g.hS)(n,"more cause")}`]].join(`
`)}function D(o,t){return t===void 0?(0,$.wh)(o):`${(0,$.wh)(o)} <a href="${(0,$.FO)(t)}">Troubleshooting</a>`}function _(o,t){return`<details><summary>${(0,$.FO)(o)}</summary>

${t}

</details>`}function E(o){return typeof o=="string"?o===""?"":`<code>${(0,$.FO)((0,$.RK)(o))}</code>`:"words"in o?(0,$.wh)(o.words):`<a href="${(0,$.FO)(o.href)}">${(0,$.wh)(o.text)}</a>${(0,$.FO)(o.after??
"")}`}function c(o,t=A){let s=t;const n=a=>(s-=Buffer.byteLength(a),s>=0),e=o.findIndex(a=>!n(a));return o.slice(0,e<0?o.length:e)}async function r(o,...t){const s=[`### ${(0,$.wh)(o)}`];let n=C-1e3-Buffer.
byteLength(s.join()),e=0;for(const a of t){const d=Buffer.byteLength(a)+2;d<=n?(s.push(a),n-=d):e++}e>0&&s.push(`${(0,g.hS)(e,"part")} of this page would not fit and ${e===1?"is":"are"} left out.`);try{
await I.z.addRaw(s.join(`

`),!0).write()}catch(a){I.$e(`Can't write the job summary: ${(0,X.gJ)(a)}`)}}}),58132:((se,J,p)=>{p.d(J,{EU:()=>x,FO:()=>D,Jj:()=>C,RK:()=>$,SS:()=>A,wh:()=>L});const I="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",X=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${I})[\\u200C\\u200D](?=${I})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function $(c){return c.replace(X,(r,o)=>o===void 0?r:g(o))}function g(c){return`\\u{${c.codePointAt(0)?.toString(16)}}`}function C(c,r){
if(c.length<=r)return c;const o=Array.from(c.slice(0,2*r+2));return o.length>r?`${o.slice(0,r).join("")}\u2026`:c}function A(c,r=100){const o=$(C(c,r)).replaceAll("	",g)||'""',t="`".repeat(E(o)+1);return/^`|`$/.
test(o)||/^ .*[^ ].* $/.test(o)?`${t} ${o} ${t}`:t+o+t}function x(c,r,o){const t=c.map(n=>$(n).replace(/^(\s*):(?=:)/,(e,a)=>a+g(":"))),s="`".repeat(Math.max(3,E(t.join(`
`))+1));return[s+r,...t,s].map(n=>o+n).join(`
`)}const M=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function L(c){const r=$(c).replaceAll("	"," ").split(M),o=$(c).match(M)??[];return r.map((t,s)=>D(t)+(o[s]===void 0?"":`${D(o[s])}<wbr>`)).join("")}
function D(c){return c.replace(_,r=>`&#${r.codePointAt(0)};`)}const _=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function E(c){return(c.match(/`+/g)??[]).reduce((r,o)=>Math.
max(r,o.length),0)}}),69633:((se,J,p)=>{p.d(J,{Uc:()=>x,aE:()=>c,bM:()=>r,fo:()=>L,po:()=>E,x5:()=>M});var I=p(73024),X=p(51455),$=p(76760),g=p(97228),C=p(7279),A=p(5806);function x(t){if(!(0,g.Mi)(t))
return(0,C.gJ)(t);const s="dest"in t?t.dest:t.path;return typeof s=="string"?`${(0,g.CQ)(t)} (${(0,A.MW)(s)})`:(0,g.CQ)(t)}function M(t,s){const n=s.split("/");for(let e=1;;e++){const a=n.slice(0,e).join(
"/"),d=(0,I.lstatSync)((0,$.join)(t,a),{throwIfNoEntry:!1});if(d?.isSymbolicLink()){const i=`${(0,A.TL)(a)} in the folder is a symbolic link, which isn't followed`;throw new C.HR({what:i,advice:"Delet\
e it.",topic:"unpacking"})}if(d===void 0||e===n.length||!d.isDirectory())return d&&{path:a,stats:d}}}function L(t,s){const n=M(t,s);return n?.path===s&&n.stats.isFile()}async function D(t,s){const n=await(0,X.
open)(t);try{if((await n.stat()).size>s)return;const e=await n.readFile();return e.length>s?void 0:e}finally{await n.close()}}const _=8*1024*1024;class E extends Error{constructor(s){super(`${A.gv} is\
n't as this action writes it`,{cause:s})}}async function c(t){if(!L(t,A.gv))return;const s=await D((0,$.join)(t,A.gv),_);try{const{unpackedFiles:n}=JSON.parse(`${s}`);if(o(n))return n}catch(n){throw new E(
n)}throw new E}function r(t){return`${JSON.stringify({unpackedFiles:[...new Set(t)].sort()},null,2)}
`}function o(t){const s=n=>typeof n=="string"&&(0,A.x5)(n)===void 0;return Array.isArray(t)&&t.every(s)&&new Set(t).size===t.length}}),29114:((se,J,p)=>{p.d(J,{Ng:()=>D,px:()=>t});var I=p(7279),X=p(32975),
$=p(30706),g=p(28227),C=p(81858),A=p(16064),x=p(2053),M=p(86294),L=p(49688);function D(i,f,{secrets:O=[],known:W=[]}={}){const k="export-workflow-action",F=(0,A.Rg)(k,!0);return{url:i,apiKey:f,secrets:new L.
S([f,...O],[i.href,...W]),pool:F,freshPool:{...(0,A.Rg)(k,!1),proven:F.proven},rateLimit:new x.q,variants:new Map}}const _=1024*1024,E=5,c=12e4,r=12e4,o="The job may have started, so the request was n\
ot retried. Check the workflow in AI for Process before you re-run the job.";async function t(i,f){const{label:O,method:W,path:k,isTransient:F}=f,{secrets:B,rateLimit:T}=i.platform;B.allow(...k.split(
/[/?&=]/));const N=W==="GET"?{label:O,checked:k}:{label:O},v=()=>T.run(N,i,()=>s(i,f));return await(0,X.L5)(i,v,{atLeastMs:F?r:0})}async function s(i,f){const{signal:O}=i,{label:W,idempotent:k=!0,isTransient:F}=f,
B=(0,A.WV)(W,"no response",k?A.k$:c);let T=!1;const N=()=>{T=!0};try{return await(0,A.uR)(B,O,(v,z)=>e({...i,signal:v},f,{onProgress:z,onConnect:N}))}catch(v){const z=v instanceof I.HR?v:void 0;throw!k&&
T&&(O.aborted||z?.maybeProcessed)?n(v):O.aborted||!z||!F?.(z)?v:z.with({retryable:!0,maxRetries:void 0})}}function n(i){const f=i instanceof I.HR?i:new I.HR({what:(0,I.iT)(i).message},{cause:i}),O=f.retryable||
f.advice===""?o:`${f.advice} ${o}`;return f.with({advice:O,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}async function e(i,f,O){const{platform:W,signal:k,log:F}=i,{label:B,method:T,
path:N,body:v,idempotent:z=!0}=f,q=v?W.freshPool:W.pool,Q={accept:"application/json","accept-encoding":"identity","content-type":"application/json","x-api-key":W.apiKey};let ee=new URL(`api/public/${N}`,
W.url);for(let oe=0;;oe++){const re=await(0,A.tN)(q,{label:B,method:T,url:ee,headers:Q,...O,...v&&{body:v}},k);F.debug(`${T} ${W.secrets.redact(ee.pathname)}: ${re.statusCode}`);const ae=(0,A.ET)(re,ee,
B);if(ae===void 0)return a(i,f,re);re.destroy(),W.secrets.maskUrl(ae.href,W.url,F);const ce=re.statusCode,ie=ce!==307&&ce!==308,fe=(de,le)=>(0,C.ue)(B,de,le,{status:ce,maybeProcessed:ie});if(ae.origin!==
W.url.origin){const le=`the platform redirects to ${(0,$.OX)(ae.origin,100)}, where the key is not sent`;throw fe(le,"If that is your environment, set host to it.")}if(!z&&ie)throw fe(`the platform re\
directs (${ce})`,"Check host.");if(oe===E)throw fe("the platform redirects in a circle","Check host.");ee=ae}}async function a(i,f,O){const{platform:W,log:k,signal:F}=i,{label:B,scope:T,isCreation:N=!1,
advice:v}=f,z=O.statusCode??0,q=(0,C.ue)(B,"the platform answered with more than 1 MiB","Check host.",{maybeProcessed:!0}),Q=await(0,g.u)(O,{label:B,signal:F,maxBytes:_,tooLarge:q}),ee=new TextDecoder().
decode(Q),oe=d(ee);W.secrets.maskFields(oe??{},W.url,k);const re=new M.sh(oe??{},B,W.secrets.redact),{message:ae}=re,ce=ae===void 0?"":` (${ae})`,ie=(0,A.RG)(O,B,`the platform answered ${z}${ce}`);if(ie)
throw ie;const fe=/^\s*</.test(ee)||O.headers["content-type"]?.includes("html")===!0;if(z<200||z>299){const pe=W.variants.has(B),me=(0,X.Vs)(O.headers["retry-after"]);throw(0,M.$G)({label:B,status:z,message:ae,
waitMs:me,isPage:fe,hasWorked:pe,scope:T,isCreation:N,advice:v})}if(oe!==void 0)return re;if(ee.trimStart().startsWith("{")&&(0,A.VL)(O))throw(0,C.ue)(B,"the response was cut off",C.$_,{retryable:!0,maybeProcessed:!0});
const de=ee===""?"nothing":fe?"with a web page":"with something other than a JSON object";throw(0,C.ue)(B,`the platform answered ${de} (${z})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function d(i){try{const f=JSON.parse(i);return(0,M.Gv)(f)?f:void 0}catch{return}}}),28227:((se,J,p)=>{p.d(J,{u:()=>x});var I=p(57075),X=p(38522),$=p(81858);const g=new Map([["gzip",()=>(0,X.createGunzip)()],
["x-gzip",()=>(0,X.createGunzip)()],["deflate",([D=0])=>(D&15)===8?(0,X.createInflate)():(0,X.createInflateRaw)()],["br",()=>(0,X.createBrotliDecompress)()]]),C=new Set(["","identity","none","binary",
"utf-8","utf8","aws-chunked"]),A=3;async function x(D,_){const{label:E,signal:c,maxBytes:r,tooLarge:o,onProgress:t}=_,s=[];let n=0;try{for await(const e of M((0,I.addAbortSignal)(c,D),E)){if(t?.(),n+=
e.length,n>r)throw o;s.push(e)}}catch(e){throw(0,$.Ur)(e,{label:E,signal:c,connected:!0,isProven:!0})}return Buffer.concat(s,n)}function M(D,_){const c=(D.headers["content-encoding"]??"").split(",").map(
o=>o.trim().toLowerCase()).filter(o=>!C.has(o)).reverse(),r=o=>(0,$.ue)(_,o,"Check host, and the gateways in front of it.",{maybeProcessed:!0});if(c.length>A)throw r(`the response is encoded ${c.length}\
 times`);return c.reduce((o,t)=>{const s=g.get(t);if(!s)throw r(`the response has an unknown content-encoding (${t})`);return L(o,s)},D)}async function*L(D,_){const E=D[Symbol.asyncIterator](),c=await E.
next();if(c.done)return;const r=_(c.value),o=async function*(){yield c.value,yield*{[Symbol.asyncIterator]:()=>E}};(0,I.pipeline)(o,r,()=>{}),yield*r}}),81858:((se,J,p)=>{p.d(J,{$_:()=>A,Dx:()=>g,Ur:()=>r,
ue:()=>$});var I=p(7279),X=p(30706);function $(t,s,n,e={}){return new I.HR({what:t,why:s,advice:n,topic:"the-platforms-response"},e)}function g(t,s,n,e){return new I.HR({what:t,why:s,advice:n,topic:"t\
he-connection"},e)}const C={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name \
was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},A="Re-run the job later.",x="For a private certificate authority, set NODE_EXTRA_CA_CERTS on th\
e runner.",M=2,L=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/,D=/^(EPROTO$|ERR_SSL_)/,
_=/^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/,E=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,c=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function r(t,s){
const{label:n,signal:e,connected:a,isProven:d}=s;if(e.aborted)return e.reason;if(t instanceof I.HR||!(t instanceof Error)||!("code"in t))return t;const i=String(t.code);if(L.test(i)||_.test(i)){const B=`\
the TLS connection can't be trusted (${i})`;return g(n,B,`Check host. ${x}`,{affectsAll:!0,cause:t})}const[,f]=c.exec(t.message)??[];if(f!==void 0)return o(n,f,t);const O={retryable:!0,maybeProcessed:a,
affectsAll:!a,cause:t};if(E.test(i))return g(n,`the response can't be decoded (${i})`,A,O);const W=!a&&D.test(i),k=W?`the TLS connection failed (${i})`:C[i]??`the connection failed (${i})`;if(d||!(W||
i==="ENOTFOUND"))return g(n,k,A,O);const F=W?`Check host and its port. ${x}`:"Check host.";return g(n,k,F,{...O,maxRetries:M})}function o(t,s,n){const e=(d,i,f={})=>g(t,d,i,{affectsAll:!0,cause:n,...f}),
a=(0,X.OX)(s,100);return s==="407"?e("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY."):/^4(?!08|25|29)\d\d$/.test(s)?e(`the proxy refuses the connection (${s})`,"Allow \
the host there, or add it to NO_PROXY."):/certificate|altnames/i.test(s)?e(`the proxy's TLS connection can't be trusted (${a})`,`Check HTTPS_PROXY. ${x}`):/ENOTFOUND/.test(s)?e("the proxy's host name \
was not found (DNS)","Check HTTPS_PROXY.",{retryable:!0,maxRetries:M}):e(`the proxy made no connection (${a})`,A,{retryable:!0})}}),16064:((se,J,p)=>{p.d(J,{k$:()=>c,WV:()=>F,VL:()=>W,Rg:()=>_,ET:()=>f,
tN:()=>e,RG:()=>k,uR:()=>B});var I=p(37067),X=p(44708),$=p(57075),g=p(22779),C=p(32975),A=p(81858),x=p(19783);const M=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function L(){for(const T of M){
const N=process.env[T]?.trim();N!==void 0&&(process.env[T]=N===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(N)?N:`http://${N}`)}for(const T of["no_proxy","NO_PROXY"]){const N=process.env[T]?.split(/[\s,]+/).map(
v=>v.replace(/^\*\./,"."));N&&(process.env[T]=N.filter(v=>v!=="").join(","))}}function D(T,N){const z=M.filter(Q=>Q.toLowerCase()===`${T.protocol.slice(0,-1)}_proxy`).find(Q=>process.env[Q]);if(z===void 0||
(0,x.H)(T)||/^https?:\/\//i.test(process.env[z]??"")&&(0,x.s)(T)?.hostname)return;throw(0,A.Dx)(N,`the proxy in ${z} can't be used`,"Set it to an http:// or https:// address, with special characters o\
f the password encoded (@ as %40).",{affectsAll:!0})}function _(T,N){L();const v=()=>new g.Qq(T,[],{keepAlive:N});return{clients:{"http:":v(),"https:":v()},proven:new Set}}function E(T){return{type:"a\
pplication/json",bytes:Buffer.from(JSON.stringify(T))}}const c=3e4,r=65536,o=new Set([301,302,303,307,308]),t=new Set([408,421,425,429]),s=new Set([501,505,506,508,510,511]),n=new Set([421,425,429]);async function e(T,N,v){
v.throwIfAborted();const{label:z,method:q,url:Q,headers:ee,body:oe,isProven:re=!1,onProgress:ae,onConnect:ce}=N,ie=Q.protocol==="https:",fe=T.clients[ie?"https:":"http:"],de=oe&&$.Readable.from(i(oe.bytes,
ae),{objectMode:!1}),le=oe&&{"content-type":oe.type,"content-length":oe.bytes.length};let pe=!1;try{D(Q,z);const me=(ie?X:I).request({method:q,host:Q.hostname.replace(/^\[|\]$/g,""),port:Q.port||(ie?443:
80),path:Q.pathname+Q.search,headers:{...ee,...le,"user-agent":fe.userAgent},agent:fe.getAgent(Q.href),signal:v});d(me,ie,()=>{pe=!0,ce?.()});const _e=await(0,C.Mu)(v,a(me,de,z));return _e.once("close",
()=>de?.destroy()),T.proven.add(Q.origin),_e}catch(me){throw de?.destroy(),(0,A.Ur)(me,{label:z,signal:v,connected:pe,isProven:re||T.proven.has(Q.origin)})}}function a(T,N,v){return new Promise((z,q)=>{
const Q=ee=>{ee.socket.destroy();const oe={retryable:!0,maybeProcessed:!0};q((0,A.Dx)(v,"the server switched protocols (101)",A.$_,oe))};T.once("upgrade",Q),T.once("response",ee=>ee.statusCode===101?Q(
ee):z(ee)),T.on("error",q),N?N.pipe(T):T.end()})}function d(T,N,v){T.once("socket",z=>{T.reusedSocket?v():z.once(N?"secureConnect":"connect",v)})}function*i(T,N=()=>{}){for(let v=0;v<T.length;v+=r)yield T.
subarray(v,v+r),N()}function f(T,N,v){const{statusCode:z=0,headers:q}=T;if(!o.has(z)||q.location===void 0)return;const Q=O(q.location);if(URL.canParse(Q,N.href))return new URL(Q,N.href);T.destroy();const ee=`\
the platform redirects (${z}) to an address that can't be read`;throw(0,A.ue)(v,ee,"Check host.")}function O(T){return T.replace(/[\x80-\xff]/g,N=>`%${N.charCodeAt(0).toString(16).toUpperCase()}`)}function W({
headers:T}){return T["content-length"]===void 0&&T["transfer-encoding"]===void 0}function k(T,N,v){const{statusCode:z=0,headers:q}=T;if(!(!t.has(z)&&!(z>=500&&z<=599&&!s.has(z))))return(0,A.ue)(N,v,A.
$_,{status:z,retryable:!0,retryAfterMs:(0,C.Vs)(q["retry-after"]),maybeProcessed:!n.has(z)})}function F(T,N="no response",v=c){const z={retryable:!0,maybeProcessed:!0};return{ms:v,error:(0,A.Dx)(T,`${N}\
 within ${v/1e3} s`,A.$_,z)}}async function B({ms:T,error:N},v,z){const q=new AbortController,Q=setTimeout(()=>q.abort(N),T);try{return await z(AbortSignal.any([v,q.signal]),()=>Q.refresh())}finally{clearTimeout(
Q)}}}),96006:((se,J,p)=>{p.d(J,{SO:()=>D,sG:()=>A,y7:()=>L});var I=p(29114),X=p(62291),$=p(86294);const g={running:["IN_PROGRESS","INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED",
"COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","FAIL","ERROR","ERRORED","CANCELLED","CANCELED","ABORTED","TIMEOUT","TIMED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},C=new Map(
Object.entries(g).flatMap(([_,E])=>E.map(c=>[c,_])));function A(_){return C.get(_)??"unknown"}function x(_){const{fields:E,message:c}=_,r=(0,$.Gv)(E.response)?E.response:{};return{dockStatusId:(0,X.wh)(
E["dock-statusId"],E.dockStatusId,E._id),workflowId:(0,X.wh)(E.workflowId,E.toolId),exportJobId:(0,X.wh)(E.exportJobId),status:M(_),downloadUrl:[r.downloadUrl,r.downloadURL,E.downloadUrl,E.downloadURL].
filter(o=>typeof o=="string").map(o=>o.trim()).find(o=>o!==""),percent:typeof E.percentageComplete=="number"?E.percentageComplete:void 0,refused:E.success===!1,message:c}}function M({fields:_,redact:E}){
if(typeof _.status!="string"&&typeof _.status!="number")return"";const c=String(_.status),r=c.trim().toUpperCase().replace(/[\s-]+/g,"_");return A(r)==="unknown"?E(c,40).toUpperCase():r}function L(_,E){
const c=x(_),{dockStatusId:r}=c;if(r===void 0)throw _.missing("dock status ID",E);return{...c,dockStatusId:r}}async function D(_,E,c=()=>!0){const r=`dock-status/${E}`;return x(await(0,I.px)(_,{label:"\
Dock status",method:"GET",path:r,advice:"Re-run the job later.",isTransient:c}))}}),2053:((se,J,p)=>{p.d(J,{k:()=>C,q:()=>c});var I=p(7279),X=p(32975),$=p(81858);const g=30,C=6e4,A=429,x=1e3,M=6e4,L=500,
D=15e3,_=.95,E=20;class c{#n=new Map;#t=0;#s=0;#e=0;#o=0;#r=0;async run(o,t,s){const n=await this.#a(o,t);try{const e=await s();return n>this.#r&&(this.#o=0,this.#e=this.#e<E?0:this.#e*_),e}catch(e){throw e instanceof
I.HR&&e.status===A?e.with({retryAfterMs:this.#i(n,e.retryAfterMs)}):e}}async#a({label:o,checked:t},{signal:s,endsAt:n}){const e=t===void 0?[]:this.#n.get(t)??[];for(t!==void 0&&this.#n.set(t,e);;){if(s.
throwIfAborted(),this.#s>=n)throw(0,$.ue)(o,"the platform asked for a pause that exceeds the timeout",$.$_);const a=performance.now(),d=e.length<g?Number.NEGATIVE_INFINITY:e[0]??a,i=Math.max(this.#t,d+
C);if(i<=a)return this.#t=a+this.#e,e.push(a),e.length>g&&e.shift(),a;await(0,X.yy)(i-a,s)}}#i(o,t){const s=performance.now();o>this.#r&&(this.#o++,this.#e=Math.min(D,Math.max(L,this.#e*2)),this.#r=s),
t>0&&(this.#s=Math.max(this.#s,s+t));const n=t||Math.min(M,x*2**(this.#o-1));return this.#t=Math.max(this.#t,s+n),this.#t-s}}}),86294:((se,J,p)=>{p.d(J,{$G:()=>_,Gv:()=>$,sh:()=>X});var I=p(81858);class X{fields;label;redact;constructor(o,t,s){
this.fields=o,this.label=t,this.redact=s}get message(){const o=A(this.fields,0);return o===void 0?void 0:this.redact(o)||void 0}missing(o,t){const{label:s,message:n}=this,e=n===void 0?"":` (${n})`;return(0,I.
ue)(s,`the platform answered without a ${o}${e}`,t)}}function $(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}const g=["errors","error","message","msg","reason","failureReason","errorMessa\
ge","statusMessage","description","detail","details","response"],C=4;function A(r,o){if(typeof r=="string")return r.trim()||void 0;if(!(o>C)){if(Array.isArray(r))return A(r[0],o+1);if($(r))for(const t of g){
const s=A(r[t],o+1);if(s!==void 0){const{code:n}=r;return typeof n=="number"||typeof n=="string"?`${s}, code ${n}`:s}}}}const x="Settings \u2192 Security & Control \u2192 API Scopes",M=new Set([405,406,
411,415,417,426,431]),L=409,D=423;function _(r){const{label:o,status:t,message:s,waitMs:n,hasWorked:e,isCreation:a}=r,d=t===401||t===403,i=`the platform answered ${t}${s===void 0?"":` (${s})`}`,f=d?c(
r):E(r);return(0,I.ue)(o,i,f,{status:t,maybeProcessed:t>=500,affectsAll:d&&!e,retryAfterMs:n,busy:t===D||t===L&&!a})}function E({status:r,isCreation:o,advice:t="Check the inputs."}){return r===404?"Ch\
eck host, the IDs, and that the key's account can see the workflow.":r===L&&o?"The name may be taken. Set another name, or the ID of that workflow.":r===L||r===D?"Another job may be changing the workf\
low. Check it in AI for Process, then re-run the job.":r<400||r>=500||M.has(r)?"Check host.":t}function c({status:r,scope:o,message:t,isPage:s,hasWorked:n}){if(s)return"A gateway or firewall in front \
of the platform may have refused it. Check host, and that the runner may reach it.";if(n)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const e=o===
void 0?"another scope":`the scope "${o}"`;if(r===403)return`The key needs ${e}. Add it under ${x}.`;const a=/scope/i.test(t??"")?` The key also needs ${e}.`:"";return`The platform does not know the ke\
y: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${x}.${a}`}}),49688:((se,J,p)=>{p.d(J,{D:()=>r,S:()=>E});var I=p(30706),X=p(62291),
$=p(86294);const g=6,C=32,A=6,x=2e3,M=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,L=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i,
D=/(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i,_=/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;class E{redact;#n;#t=new Set;#s=new Set;constructor(t,s=[]){
this.#n=new I.pO(t),this.redact=this.#n.redact,this.allow(...s)}add(...t){for(const s of t)this.#n.add(s)}allow(...t){for(const s of t)s.length>=g&&this.#t.add(s)}maskFields(t,s,n){const e=Array.from(
c(t));for(const[a,d]of e)/id$/i.test(a)&&(0,X.eQ)(d)&&this.allow(d);for(const[a,d]of e)/url$/i.test(a)?this.maskUrl(d.trim(),s,n):this.#e(this.#o(d),n)}maskUrl(t,s,n){const e=URL.canParse(t,s.href)?new URL(
t,s.href):void 0;if(e&&s.href.startsWith(e.href))return;const a=/[?:]|^\/\//.test(t)?[t]:[];e&&(a.push(e.href,encodeURIComponent(e.href),e.password,r(e.password)),a.push(...this.#o(e.search)),e.search!==
""&&a.push(e.pathname+e.search,encodeURIComponent(e.pathname+e.search))),this.#e(a,n)}#e(t,s){for(const n of t)n.length<g||this.#s.has(n)||this.#r(n)||(this.#s.add(n),this.#n.add(n),s.mask(n))}#o(t){return Array.
from(t.matchAll(M)).flatMap(([,s="",n=""])=>{const e=n.replace(/[.,:!?)\]}]+$/,"");return this.#a(s,r(e))?[e,encodeURIComponent(e),r(e),encodeURIComponent(r(e))]:[]})}#r(t){return Array.from(this.#t).
some(s=>s.includes(t))}#a(t,s){return this.#r(s)?!1:L.test(t)?!0:s.length>=C&&!D.test(t)&&!_.test(s)}}function*c(o){const t=[["",o,0]];let s=0;for(const[n,e,a]of t){if(s>x)return;if(s++,typeof e=="str\
ing")yield[n,e];else if(a<A&&Array.isArray(e))for(const d of e)t.push([n,d,a+1]);else if(a<A&&(0,$.Gv)(e))for(const[d,i]of Object.entries(e))t.push([d,i,a+1])}}function r(o){try{return decodeURIComponent(
o)}catch{return o}}})};export{Ce as id,Ne as ids,ve as modules};
