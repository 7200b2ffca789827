const je=113,Le=[113],Ue={83273:((se,G,p)=>{p.d(G,{As:()=>x,UX:()=>R,cZ:()=>O,kg:()=>$});var S=p(7279),A=p(37487),k=p(30706),N=p(33353);const X=2e4;function R({message:I}){return(0,k.OX)(I,1e3)}const v="\
<dock status ID>";function O(I){const w=new Map;for(const{name:r,error:s}of I){const{"dock-status-id":e}=(0,N.Zw)(s),n=e===void 0?s.message:s.message.replaceAll(e,v),o=w.get(n)??{names:[],ids:[],help:(0,A.
VY)(s)};w.set(n,o),o.names.push(r),e!==void 0&&o.ids.push(e)}const h=Math.max(100,Math.min(1e3,Math.floor(X/w.size)));return Array.from(w,([r,{names:s,ids:e,help:n}])=>({names:s,message:(0,k.OX)(r,h).
replaceAll(v,()=>e.join(", ")),help:n}))}function x(I){return O(I).map(({names:w,message:h})=>`${w.join(", ")}: ${h}`).join(" | ")}function $(I){const[w,...h]=I.filter(({message:s},e)=>I.findIndex(n=>n.
message===s)===e);if(w===void 0||h.length===0)return w;const r=[w,...h].map(({message:s})=>s).join(" Also: ");return new S.HR({what:r,topic:w instanceof S.HR?w.topic:void 0},{cause:w})}}),33353:((se,G,p)=>{
p.d(G,{y3:()=>t,Bv:()=>i,Zw:()=>a});var S=p(7279),A=p(32975),k=p(30706),N=p(96006),X=p(2053);const R=X.k,v=1e4,O=12e4,x=50,$=294,I=6.12,w=2e3;function h(c,f){const y=Math.max($,c/I);return c<X.k?y:Math.
max(w,Math.min(f,y))}async function r(c,f,y){const{log:b,signal:U}=c,H=performance.now(),B=s(c,H);let T=f,L=H,C;for(let W=0;;){y.onStatus(T),B(T);const ne=(0,N.sG)(T.status);if(ne==="failed"||ne==="su\
cceeded"&&T.refused)throw n(f,T,y.advice);if(ne==="succeeded")return T.status!=="SUCCESS"&&b.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;if(C=ne==="unknown"&&T.refused?
C??L:void 0,C!==void 0&&L-C>=O){const te=`The platform refused to report the job's status for ${(0,k.zK)(O)}`;throw o(new S.HR({what:te,topic:"the-job-on-the-platform"}),f,T)}const ee=L===H?Math.min(x,
y.longestWaitMs):h(L-H,y.longestWaitMs);try{await(0,A.yy)(Math.max(0,L+ee-performance.now()),U),L=performance.now(),T=await(0,N.SO)(c,f.dockStatusId,({status:te})=>W>0||te===void 0),W++}catch(te){if(!(te instanceof
S.HR&&te.status===404)||W>0||L-H>=v)throw o(te,f,T);b.debug("The platform does not know the job yet.")}}}function s({log:c},f){const y=new Set;let b,U=f;return H=>{const B=performance.now(),T=(0,k.zK)(
B-f);if(b!==void 0&&H.status!==b)c.info(`${H.status||"No status"} after ${T}`),U=B;else if(B-U>=R){const L=H.percent===void 0?"":`, ${Math.round(H.percent)} % done`;c.info(`Still ${H.status||"without \
a status"} after ${T}${L}`),U=B}b=H.status,!((0,N.sG)(b)!=="unknown"||y.has(b))&&(y.add(b),c.warning(`The platform reports an unknown status (${e(H)}). The action keeps waiting.`))}}function e({status:c,
message:f}){return`${c||"none"}${f===void 0?"":`, "${f}"`}`}function n({dockStatusId:c},{status:f,message:y},b){const U=f==="FAILED"?"failed":`ended as ${f}`,H=`${y??"it gave no reason"} (dock status ${c}\
)`;return new S.HR({what:`The job ${U} on the platform`,why:H,advice:b,topic:"the-job-on-the-platform"})}function o(c,{dockStatusId:f},y){const b=(0,N.sG)(y.status)==="unknown"||y.message!==void 0?`, \
last status ${e(y)}`:"",U=`The job may still be running on the platform: dock status ${f}${b}.`,H=c instanceof S.HR?c:new S.HR({what:(0,S.iT)(c).message},{cause:c});return H.with({advice:`${H.advice} ${U}`.
trim(),cause:c})}class t extends S.HR{job;constructor(f,y){super({what:y.message,...y},{...y,cause:y}),this.job=f}}function a(c){return c instanceof t?c.job:{}}async function i(c,f,{title:y,longestWaitMs:b,
advice:U,idsIn:H}){c.log.info(`${y}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let B={},T={};const L=C=>{const W={"dock-status-id":f.dockStatusId,...H(C),...B};Object.keys(W).length>Object.
keys(B).length&&c.publish(W),B=W;const ne=C.status||T.status;T={...B,...ne!==void 0&&{status:ne}}};try{return{last:await r(c,f,{longestWaitMs:b,advice:U,onStatus:L}),outputs:T}}catch(C){throw new t(T,
(0,S.iT)(C))}}}),83149:((se,G,p)=>{p.d(G,{Sm:()=>s,Rc:()=>e});var S=p(37487),A=p(24057),k=p(51455),N=p(7279),X=p(69633),R=p(18142),v=p(5806),O=p(59870);const x=1024*1024;function $({kind:o,files:t},a){
const[i,c]=[O.uq,O.n7].map(f=>I(f,t,R.Zs));if(i===void 0||c===void 0){const f=[...t.keys()].find(b=>/^[^/]*\.zip$/i.test(b));if(o==="folder"&&!i&&!c&&f)throw new Error(`is a folder around ${(0,v.TL)(f)}\
. Set the path of that file`);const y=[i?[]:O.uq,c?[]:O.n7].flat();throw new Error(`lacks ${y.join(" and ")}, at its root and in its only subfolder`)}return{app:i,flow:c,env:a??I(O.Km,t,h)}}function I(o,t,a){
const i=t.get(o);try{i&&a(i)}catch(c){throw new Error(`has a file that ${(0,N.gJ)(c)}: ${o}`,{cause:c})}return i&&{name:o,bytes:i}}async function w(o,t){if(t.throwIfAborted(),!(await stat(o).catch(()=>{}))?.
isFile())throw new Error(`isn't a file: ${quotedPath(o)}`);const i=await readWithin(o,x).catch(c=>{throw new Error(`can't be read: ${describeError(c)}`,{cause:c})});return h(i),{name:ENV,bytes:i}}function h(o){
if(o===void 0||o.length>x)throw new Error("is larger than 1 MiB, the limit for environment variables");(0,R.Zs)(o)}var r=p(83273);function s({host:o,pathname:t}){return o+t.replace(/\/$/,"")}function e(o){
try{const{app:t,flow:a}=$(o);for(const{bytes:i}of[t,a]){const{name:c,version:f}=JSON.parse(i.toString("utf8"))??{};if(typeof c!="string"||c.trim()==="")continue;return{name:c,version:typeof f=="string"||
typeof f=="number"?String(f):void 0}}}catch{}}async function n({outputs:o,error:t},a){if(setOutputs(o),a){const i=[...a.facts,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["\
Status",o.status&&{words:o.status}],["Duration",{words:humanTime(performance.now())}]],c=t?a.titles.failed:a.titles.done;await writeSummary(c,...t?[withHelp(inOneLine(t),helpFor(t))]:[],factTable(i))}
if(t)throw t}}),66561:((se,G,p)=>{p.d(G,{AS:()=>X,Hq:()=>k,cq:()=>R,cz:()=>S,xS:()=>A,xW:()=>N});function S(v){const O={added:0,modified:0,removed:0};for(const{added:x,modified:$,removed:I}of v)O.added+=
x,O.modified+=$,O.removed+=I;return O}function A({status:v,changes:O,references:x}){const $={added:0,modified:0,removed:0};if(v!=="modified")return{...$,[v]:1};if(O.length===0&&x.length===0)return{...$,
modified:1};for(const{kind:I}of O)$[I==="added"||I==="removed"?I:"modified"]++;return $}function k({workflows:v}){return v.some(({status:O})=>O!=="unchanged")}function N({workflows:v}){return S(v.map(
({counts:O})=>O))}function X({workflows:[v,...O]}){return v?.unusedIgnores.filter(x=>O.every(({unusedIgnores:$})=>$.includes(x)))??[]}function R({modified:v,added:O,removed:x}){return[[v,"modified"],[
O,"added"],[x,"removed"]].flatMap(([w,h])=>w===0?[]:[`${w.toLocaleString("en-US")} ${h}`]).join(", ")||"no changes"}}),53436:((se,G,p)=>{p.d(G,{Op:()=>R,Rk:()=>S,TN:()=>k,e1:()=>v,eX:()=>A,jn:()=>X,m0:()=>N});
const S=["id","_id","key","name"],A=["name","title","label","displayName"];function k(O,x){if(O.type!=="object")return;const $=O.members.get(x)??O.matchOnly?.get(x);return $?.type==="string"?$.text===
'""'?void 0:$.text:$?.type==="literal"&&/\d/.test($.text)?$.text:void 0}function N(O){return O==="id"||O==="_id"||O==="key"||O==="name"}function X(O){return O.type==="string"||O.type==="literal"}function R(O,x,$){
return $&&N(O)&&X(x)}function v(O){return O.startsWith('"')?O.includes("\\")?JSON.parse(O):O.slice(1,-1):O}}),66658:((se,G,p)=>{p.d(G,{O:()=>Te,q:()=>ke});var S=p(72899),A=p(53436),k=p(55129);const N=/^(""|0|true|false|null)$/,
X=.25;function R(d,u,_){let[E,l,m]=[0,0,0];const[D,g]=[d.leaves,u.leaves];for(;l<D.length&&m<g.length;){const[K,J]=[D[l]??0,g[m]??0];K===J&&(E+=_?.[K]??1),K<=J&&l++,K>=J&&m++}const M=_?d.weight+u.weight:
D.length+g.length;return M===0?0:2*E/M}function v(d,u,_){const{leavesOf:E,trivial:l}=x(),m=d.base.map(P=>E(_(P,!0))),D=d.head.map(P=>E(P)),[g,M]=[O(m),O(D)],K=Array.from({length:Math.max(g.length,M.length)},
(P,F)=>(l.has(F)?X:1)/Math.max(g[F]??0,M[F]??0)),J=(P,F,Z)=>F.flatMap(V=>{const[j,z=[]]=[P[V],Z[V]];return j?[{index:V,json:j,leaves:z,weight:z.reduce((Q,Y)=>Q+(K[Y]??0),0)}]:[]});return{base:J(d.base,
u.base,m),head:J(d.head,u.head,D),weights:K}}function O(d){const u=[];for(const _ of d)for(const E of _)u[E]=(u[E]??0)+1;return u}function x(){const d=new Map,u=new Map,_=new Set;let E=0;function l(g,M){
let K=d.get(g);K===void 0&&(K=new Map,d.set(g,K));let J=K.get(M);return J===void 0&&(J=++E,K.set(M,J)),J}function m(g,M,K,J){const P=g.type==="array"?g.items.length===0:g.type==="object"&&g.members.size===
0;if((0,A.jn)(g)||P){const F=M*67108864+g.id,Z=u.get(F)??u.size;u.set(F,Z),J.add(Z),(P||(0,A.jn)(g)&&N.test(g.text))&&_.add(Z)}else if(g.type==="array")for(const F of g.items)m(F,l(M,""),!0,J);else if(g.
type==="object")for(const[F,Z]of g.members)(0,A.Op)(F,Z,K)||m(Z,l(M,F),!1,J)}return{leavesOf:g=>{const M=new Set;if(g.type==="object")for(const[K,J]of g.members)((0,A.m0)(K)||A.eX.includes(K)||K==="ty\
pe")&&(0,A.jn)(J)||m(J,l(0,K),!1,M);return[...M].sort((K,J)=>K-J)},trivial:_}}function $(d,u){const _=v({base:[d],head:[u]},{base:[0],head:[0]},m=>m),[E,l]=[_.base[0],_.head[0]];return E&&l?R(E,l):0}var I=p(
95408);const w=.4,h=.9,r=4e4,s=4,e=8;function n({arrays:d,rest:u,pairs:_},E){const l=P=>F=>P[F]?.type==="object",m={base:u.base.filter(l(d.base)),head:u.head.filter(l(d.head))};if(m.base.length===0||m.
head.length===0)return[];const D=v(d,m,E),g=b(_),M=U(d),K=[],J=(P,F)=>{const Z=(0,I.FF)(m,K),[V,j]=[new Set(Z.base),new Set(Z.head)],z=P.map(Y=>({base:Y.base.filter(({index:q})=>V.has(q)),head:Y.head.
filter(({index:q})=>j.has(q))})),Q=a(z,_).flatMap(Y=>{const q=R(Y.base,Y.head,D.weights);return q<F(Y.base,Y.head)?[]:[{...Y,alike:q,distance:g(Y.base.index,Y.head.index)}]});for(const Y of Q.sort(y)){
const{index:q}=Y.base;V.delete(q)&&(j.delete(Y.head.index)?K.push([q,Y.head.index]):V.add(q))}};for(const P of[...A.eX,"key"])J(o(D,F=>(0,A.TN)(F,P)),()=>0);return J(o(D,P=>t(P)),(P,F)=>M(P.json,F.json)?
R(P,F)>=h?0:Number.POSITIVE_INFINITY:w),K}function o({base:d,head:u},_){const E=new Map;for(const l of d){const m=_(l.json);if(m===void 0)continue;const D=E.get(m)??{base:[],head:[]};D.base.push(l),E.
set(m,D)}for(const l of u){const m=_(l.json);m!==void 0&&E.get(m)?.head.push(l)}return[...E.values()].filter(l=>l.head.length>0)}function t(d){return`${(d.type==="object"?d.members.get("type"):void 0)?.
id}`}function a(d,u){return d.reduce((E,{base:l,head:m})=>E+l.length*m.length,0)<=r?d.flatMap(({base:E,head:l})=>E.flatMap(m=>l.map(D=>({base:m,head:D})))):d.flatMap(E=>[...i(E),...f(E,u)])}function i({
base:d,head:u}){const[_,E]=[c(d),c(u)];return d.flatMap(l=>{const m=new Map;for(const g of l.leaves){const M=E.get(g)??[];if(!(M.length>s||(_.get(g)?.length??0)>s))for(const K of M)m.set(K,(m.get(K)??
0)+1)}return[...m].sort(([,g],[,M])=>M-g).slice(0,e).map(([g])=>({base:l,head:g}))})}function c(d){const u=new Map;for(const _ of d)for(const E of _.leaves){const l=u.get(E);l===void 0?u.set(E,[_]):l.
length<=s&&l.push(_)}return u}function f({base:d,head:u},_){const[E,l]=[new Map(d.map(m=>[m.index,m])),new Map(u.map(m=>[m.index,m]))];return(0,I.O6)(_,{base:[...E.keys()],head:[...l.keys()]}).flatMap(
m=>m.base.flatMap((D,g)=>{const[M,K]=[E.get(D),l.get(m.head[g]??-1)];return M&&K?[{base:M,head:K}]:[]}))}function y(d,u){return u.alike-d.alike||d.distance-u.distance||d.base.index-u.base.index||d.head.
index-u.head.index}function b(d){const u=(0,I.Ms)(d);return(_,E)=>{let[l,m]=[0,u.length];for(;l<m;){const M=l+m>>1;(u[M]?.[0]??0)<_?l=M+1:m=M}const[D,g]=u[l-1]??[-1,-1];return Math.abs(g+_-D-E)}}function U({
base:d,head:u}){const _=(0,k.fM)(d,u),E=g=>new Set(g.flatMap(M=>[_(M)??"",H(M)??""])),[l,m]=[E(d),E(u)],D=(g,M)=>[_(g),H(g)].every(K=>K!==void 0&&!M.has(K));return(g,M)=>D(g,m)&&D(M,l)}function H(d){return A.
eX.map(u=>(0,A.TN)(d,u)).find(u=>u!==void 0)}function B(d,u){const _=u.size===0?void 0:u.get(JSON.stringify(d));return _===void 0?void 0:JSON.parse(_)}function T({base:d,head:u}){return d.id===u.id&&d===
u?[]:A.Rk.flatMap(_=>{const[E,l]=[(0,A.TN)(d,_),(0,A.TN)(u,_)];return E!==l&&E?.startsWith('"')&&l?.startsWith('"')?[[E,l]]:[]})}function L(d,u){const _=new Map;for(const[l,m]of d)_.set(l,!_.has(l)||_.
get(l)===m?m:void 0);const E=new Map;for(const[l,m]of _)m!==void 0&&u.base.get(l)===1&&u.head.get(m)===1&&E.set(l,m);return E}function C(d){const u=new Map,_=(E,l)=>{if(E.type==="array")for(const m of E.
items)_(m,!0);if(E.type==="object"){if(l)for(const m of new Set(A.Rk.map(D=>(0,A.TN)(E,D))))m!==void 0&&u.set(m,(u.get(m)??0)+1);for(const m of E.members.values())_(m,!1)}};for(const E of d)_(E,!1);return u}
function W(d,{rename:u=E=>E,bare:_=!1}){const E={element:new Map,member:new Map},l=new Map;function m(M){let K=l.get(M);return K===void 0&&(K=JSON.parse(u(JSON.stringify(M))),l.set(M,K)),K}function D({
members:M},K){const J=new Map;for(const[P,F]of M){const Z=(0,A.Op)(P,F,K);Z&&_||J.set(Z?P:m(P),Z?F:g(F))}return J}function g(M,K=!1){if((0,A.jn)(M)){const F=u(M.text);return F===M.text?M:d.scalar(F)}const J=K?
E.element:E.member;let P=J.get(M);return P===void 0&&(P=M.type==="array"?d.array(M.items.map(F=>g(F,!0)),M.unordered):d.object(D(M,K)),J.set(M,P)),P}return g}function ne(d,u){const _=M=>M,E=W(d,{bare:!0}),
l={interner:d,renames:u};if(u.size===0)return{...l,equivalences:[{base:_,head:_}],bare:{base:E,head:E}};const m=new Set([...u.keys(),...u.values()]),D=M=>u.get(M)??M,g=W(d,{rename:M=>m.has(M)?'""':M});
return{...l,equivalences:[{base:W(d,{rename:D}),head:_},{base:g,head:g}],bare:{base:W(d,{rename:D,bare:!0}),head:E}}}function ee(d,u,_=!1){const{base:E,head:l}=d;let m=[],D={base:[...E.keys()],head:[...l.
keys()]};const g=()=>D.base.length===0||D.head.length===0,M=P=>{P.length!==0&&(m=[...m,...P].sort(([F],[Z])=>F-Z),D=(0,I.FF)(D,P))},K=_||E.some(te)||l.some(te),J=(0,k.Zm)(d);K&&M((0,k.lt)(d,J,P=>oe(P,
u)));for(const{base:P,head:F}of u.equivalences){if(g())return m;const Z=re(d,D,{base:P,head:F});M((0,I.O6)(m,D).flatMap(V=>ae(Z,V))),K&&M(de(Z,D))}if(K&&!g()){const P=(0,k.n0)(d);P!==void 0&&M((0,k.yp)(
d,D,P));const F=re(d,D,u.bare,1);M((0,I.O6)(m,D).flatMap(Z=>ae(F,Z))),M(de(re(d,D,u.bare,3),D)),g()||M(n({arrays:d,pairs:m,rest:D},u.equivalences[0]?.base??(Z=>Z)))}return g()||M(fe(d,(0,I.O6)(m,D),J)),
m}function te({type:d}){return d==="object"}function oe(d,{interner:u,renames:_}){const E=new Map([..._,...d.flatMap(T)]),l=W(u,{bare:!0}),m=W(u,{rename:g=>E.get(g)??g,bare:!0}),D=({base:g,head:M})=>{
const K=l(M,!0).id;return l(g,!0).id===K||m(g,!0).id===K};return d.filter(D).length}function re(d,u,_,E=0){const l=m=>new Map(u[m].flatMap(D=>{const g=d[m][D];if(g===void 0||E>0&&g.type!=="object")return[];
const M=_[m](g,!0);return M.type==="object"&&M.members.size<E?[]:[[D,M.id]]}));return{base:l("base"),head:l("head")}}function ae(d,u){const _={base:u.base.filter(l=>d.base.has(l)),head:u.head.filter(l=>d.
head.has(l))};return(0,I.D8)(_.base.map(l=>d.base.get(l)),_.head.map(l=>d.head.get(l))).map(([l,m])=>[_.base[l]??0,_.head[m]??0])}function de(d,u){const _=new Map;for(const E of u.head.toReversed()){const l=d.
head.get(E);if(l===void 0)continue;const m=_.get(l);m?m.push(E):_.set(l,[E])}return u.base.flatMap(E=>{const l=_.get(d.base.get(E)??-1)?.pop();return l===void 0?[]:[[E,l]]})}function fe({base:d,head:u},_,E){
const l=E.length<A.Rk.length,m=l?()=>{}:(0,k.fM)(d,u),D=g=>g!==void 0&&[...E,...A.eX].some(M=>(0,A.TN)(g,M)!==void 0||m(g)!==void 0);return _.flatMap(g=>{const M=g.base.length===g.head.length&&g.base.
every((P,F)=>P===g.head[F]);if(l&&M)return g.base.map(P=>[P,P]);const K=g.base.filter(P=>!D(d[P])),J=g.head.filter(P=>!D(u[P]));return K.slice(0,J.length).map((P,F)=>[P,J[F]??0])})}var ie=p(36922);const ue={
bases:new Set,heads:new Map},he=8,pe=.5;function me({base:d,head:u},_,{matching:E,holders:l,componentOf:m}){const D=new Map,g=(V,j)=>{const{path:z,value:Q,arrays:Y}=V;if(Y===void 0||z.at(-1)?.type!=="\
item")return[];const q=D.get(Y)??(0,k.fM)(Y.base,Y.head);return D.set(Y,q),[{...V,place:_e(z),id:q(Q),isDirect:j}]},M={base:d.flatMap(V=>g(V,!0)),head:u.flatMap(V=>g(V,!0))},K=V=>V.flatMap(j=>we(j,m)).
flatMap(j=>g(j,!1)),J={base:[...M.base,...M.head.length>0?K(d):[]],head:[...M.head,...M.base.length>0?K(u):[]]},P={bases:new Set(_.bases),heads:new Map(_.heads)},F=(V,j=Oe)=>{const z=ge(J.head,Y=>P.heads.
has(Y.place)?void 0:V(Y,"head")),Q=ge(J.base,Y=>P.bases.has(Y.place)?void 0:V(Y,"base"));for(const[Y,q]of Q){const ce=z.get(Y);!q||!ce||!(q.isDirect||ce.isDirect)||q.arrays===ce.arrays||j(q,ce)&&(P.bases.
add(q.place),P.heads.set(ce.place,{base:q.value,from:q.path}))}},Z=(V,j)=>V!==void 0&&(l[j].get(V)??0)<=1?V:void 0;F(({id:V},j)=>Z(V,j),(V,j)=>(V.id?.length??0)>=he||Oe(V,j));for(const V of A.eX)F(({value:j},z)=>Z(
(0,A.TN)(j,V),z));return F(({id:V,value:j},z)=>{const Q=E.bare[z](j,!0);if(!(V!==void 0&&Z(V,z)===void 0))return Q.type==="object"&&Q.members.size>2?`${Q.id}`:void 0},Me),P}function _e(d){const u=d.map(
_=>_.type==="member"?_.key:_.type==="item"?[_.label]:_.index);return JSON.stringify(u)}function we({value:d,path:u},_){return(0,ie.V)(d,_).flatMap(E=>{const l={value:E.value,path:[...u,E.step],arrays:E.
arrays};return[l,...we(l,_)]})}function ge(d,u){const _=new Map;for(const E of d){const l=u(E);l!==void 0&&_.set(l,_.has(l)?void 0:E)}return _}function Me({value:d},{value:u}){return(0,A.TN)(d,"type")===
(0,A.TN)(u,"type")}function Oe(d,u){return Me(d,u)&&$(d.value,u.value)>=pe}var Re=p(11345),ye=p(41643);function Ae(d,u,{renames:_,equivalences:E}){const l=new Set,m=new Map,D=(P,F)=>{for(const[Z,V]of d.
members){const j=l.has(Z)?void 0:P(Z);if(j===void 0||m.has(j))continue;const z=u.members.get(j);z===void 0||!F(V,z)||(l.add(Z),m.set(j,{key:j,base:V,head:z,...Z!==j&&{renamedFrom:Z}}))}},g=P=>P,M=()=>!0;
if(_.size>0){const P=Z=>B(Z,_),F=(Z,V)=>E.some(j=>j.base(Z).id===j.head(V).id);D(g,F),D(P,F),D(g,M),D(P,M)}else D(g,M);const K=Array.from(u.members,([P,F])=>({key:P,head:F})),J=Array.from(d.members,([
P,F])=>({key:P,base:F}));return[...m.values(),...J.filter(({key:P})=>!l.has(P)),...K.filter(({key:P})=>!m.has(P))].sort((P,F)=>P.key<F.key?-1:1)}function De(d,{matching:u,moves:_,componentOf:E},l){const m=[];
function D(j,z,Q){j.id!==z.id&&(j.type==="array"&&z.type==="array"?V(j,z):j.type==="object"&&z.type==="object"?Z(j,z,Q):Q!=="own"&&(0,A.jn)(j)&&(0,A.jn)(z)&&u.renames.get(j.text)===z.text?l.reference(
{path:[...m],from:(0,A.e1)(j.text),to:(0,A.e1)(z.text)}):l.change({kind:"modified",path:[...m],from:j,to:z}))}function g({step:j,base:z,head:Q},Y,q){m.push(j),z!==void 0&&Q!==void 0?((q||z.type==="obj\
ect"&&Q.type==="object")&&l.match({base:z,head:Q,path:[...m]},q!==void 0),D(z,Q,Y)):Q!==void 0?K(Q,q):z!==void 0&&M(z,q),m.pop()}function M(j,z){z&&_.bases.size>0&&_.bases.has(_e(m))||(l.change({kind:"\
removed",path:[...m],value:j}),l.unmatched("base",{value:j,path:[...m],arrays:z}))}function K(j,z){const Q=J(z);Q?P(Q,j):(l.change({kind:"added",path:[...m],value:j}),l.unmatched("head",{value:j,path:[
...m],arrays:z}),_.heads.size>0&&F(j))}function J(j){return j&&_.heads.size>0?_.heads.get(_e(m)):void 0}function P({base:j,from:z},Q){l.change({kind:"moved",path:[...m],from:z}),l.match({base:j,head:Q,
path:[...m]},!0),D(j,Q,"element")}function F(j){for(const{step:z,value:Q,arrays:Y}of(0,ie.V)(j,E)){m.push(z);const q=J(Y);q?P(q,Q):F(Q),m.pop()}}function Z(j,z,Q){for(const{key:Y,renamedFrom:q,...ce}of Ae(
j,z,u)){const Ee={type:"member",key:Y};q!==void 0&&l.reference({path:[...m,Ee],from:q,to:Y});const le=ce.base!==void 0&&(0,A.Op)(Y,ce.base,Q==="element");g({step:Ee,...ce},le?"own":"member")}}function V(j,z){
const Q={base:j.items,head:z.items},Y=ee(Q,u,j.unordered&&z.unordered),q=(0,ie.O)(Q,Y,E);if((0,I.jJ)(Y)&&!z.unordered){const ce=new Set((0,I.Ms)(Y).map(([,le])=>z.items[le])),Ee=le=>le.base&&le.head&&
!ce.has(le.head);l.change({kind:"reordered",path:[...m],moved:q.filter(Ee).map(({step:le})=>le)})}for(const ce of q)g(ce,"element",Q)}D(d.base,d.head,"member")}const be=5;function ke(d,u){const _={interner:(0,ye.
cX)(),ignore:S.K$},E=/^\s*[[{]/;if(!E.test(d)||!E.test(u))return;const[l,m]=[(0,ye.u0)(d,_),(0,ye.u0)(u,_)];if(l===void 0||m===void 0)return;const[D={changes:[],references:[],matches:[]}]=Te([{base:l,
head:m}],_.interner);return{base:l,head:m,...D}}function Te(d,u){const _={documents:d,holders:Se(()=>$e(d)),componentOf:Ce(d)};let E=new Map;for(let l=0;l<be;l++){const{results:m,found:D}=Ie(_,ne(u,E)),
g=D.length===0?new Map:L(D,_.holders());if(Pe(E,g)){if(m.some(({changes:M})=>M.length>0))return m;break}E=g}return Ie(_,ne(u,new Map)).results}function Pe(d,u){return d.size===u.size&&[...d].every(([_,
E])=>u.get(_)===E)}function $e(d){return{base:C(d.map(({base:u})=>u)),head:C(d.map(({head:u})=>u))}}function Ce(d){const u=Se(()=>(0,Re.IC)([...d.map(({head:_})=>_),...d.map(({base:_})=>_)]));return(_,E)=>u()(
_,E)}function Se(d){let u;return()=>(u??={value:d()},u.value)}function Ie(d,u){const _=d.documents.map(E=>Ne(E,d,u));return{results:_.map(({changes:E,references:l,matches:m})=>({changes:E,references:l,
matches:m})),found:_.flatMap(({renames:E})=>E)}}function Ne(d,{holders:u,componentOf:_},E){let l=ue;for(let m=1;;m++){const{unmatched:D,...g}=ve(d,{matching:E,moves:l,componentOf:_});if(m>be||D.base.length===
0||D.head.length===0)return g;const M=me(D,l,{matching:E,componentOf:_,holders:u()});if(M.heads.size===l.heads.size)return g;l=M}}function ve(d,u){const _=[],E={base:[],head:[]},l=[],m=[],D=[];return De(
d,u,{change:g=>l.push(g),reference:g=>m.push(g),match(g,M){D.push(g),M&&_.push(...T(g))},unmatched:(g,M)=>E[g].push(M)}),{changes:l,references:m,matches:D,renames:_,unmatched:E}}}),55129:((se,G,p)=>{p.
d(G,{Zm:()=>X,fM:()=>r,lt:()=>O,n0:()=>w,yp:()=>$});var S=p(53436),A=p(95408);const k=/^(uuid|guid|identifier)$/,N=/^(uuid|guid|identifier)$|[a-z](Id|ID|Uuid|UUID|Guid|Identifier|Key)$|[_-](id|uuid|guid|key)$/;
function X({base:e,head:n}){return S.Rk.filter(o=>!(R(e,o)&&R(n,o)))}function R(e,n){const o=e[0]&&v(e[0],n);return e.length<2||o!==0&&o!==1?!1:e.every((t,a)=>v(t,n)===o+a)}function v(e,n){return Number(
(0,S.TN)(e,n)?.replaceAll('"',"")||Number.NaN)}function O(e,n,o){let t={base:[...e.base.keys()],head:[...e.head.keys()]};const a=n.map(B=>({key:B,pairs:$(e,t,B)})),i=Math.max(0,...a.map(({pairs:B})=>B.
length)),c=a.filter(({pairs:B})=>B.length===i&&i>0),[f]=c;if(f===void 0)return[];const y=({pairs:B})=>B.every(([T,L],C)=>f.pairs[C]?.[0]===T&&f.pairs[C]?.[1]===L),U=(c.every(y)?[{...f,equal:0}]:c.map(
B=>({...B,equal:o(x(e,B.pairs))}))).reduce((B,T)=>T.equal>B.equal?T:B),H=[...U.pairs];for(const B of n)B===U.key||t.base.length===0||t.head.length===0||(t=(0,A.FF)(t,H),H.push(...$(e,t,B)));return H}function x({
base:e,head:n},o){return o.flatMap(([t,a])=>{const i={base:e[t],head:n[a]};return i.base&&i.head?[{base:i.base,head:i.head}]:[]})}function $({base:e,head:n},o,t){const a=I(n,o.head,t),i=[];for(const[c,
f]of I(e,o.base,t)){const y=a.get(c);f!==void 0&&y!==void 0&&i.push([f,y])}return i.sort(([c],[f])=>c-f)}function I(e,n,o){const t=new Map;for(const a of n){const i=e[a],c=i&&(0,S.TN)(i,o);c!==void 0&&
t.set(c,t.has(c)?void 0:a)}return t}function w({base:e,head:n}){const o=s(e,2);return[...s(n,2)].flatMap(([i,c])=>{const f=o.get(i),y=f?[...c].filter(b=>f.has(b)).length:0;return y>0?[{key:i,matches:y+
(N.test(i)?.5:0)}]:[]}).reduce(h,void 0)?.key}function h(e,n){return e===void 0||n.matches>e.matches||n.matches===e.matches&&n.key<e.key?n:e}function r(...e){const n=t=>(0,S.TN)(t,"id")??(0,S.TN)(t,"_\
id")??(0,S.TN)(t,"key"),o=e.flatMap(t=>{if(t.every(i=>i.type!=="object"||n(i)!==void 0))return[];const a=[...s(t,1,i=>N.test(i)).keys()].sort();return a.find(i=>k.test(i))??(t.length>1?a[0]:void 0)??[]});
return t=>{const a=n(t);return a!==void 0||t.type!=="object"?a:o.map(i=>(0,S.TN)(t,i)).find(i=>i!==void 0)}}function s(e,n,o=t=>!0){const t=new Map,a=new Set;for(const c of e)if(c.type==="object")for(const[
f,y]of c.members){if((0,S.m0)(f)&&a.add((0,S.TN)(c,f)??""),(0,S.m0)(f)||f==="type"||y.type!=="string"||y.text==='""')continue;const b=!t.has(f),U=b&&o(f)?new Set:t.get(f);(b||U)&&t.set(f,U?.has(y.text)?
void 0:U?.add(y.text))}const i=new Map;for(const[c,f]of t)f===void 0||f.size<n||2*f.size<=e.length||2*[...f].filter(y=>a.has(y)).length<f.size&&i.set(c,f);return i}}),36922:((se,G,p)=>{p.d(G,{O:()=>R,
V:()=>v});var S=p(53436),A=p(55129),k=p(11345);const N=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,X=40;function R({base:s,head:e},n,o){const[t,a]=[new Set(n.map(([f])=>f)),new Set(n.map(
([,f])=>f))],i=[...s.flatMap((f,y)=>t.has(y)?[]:[{base:f,item:f,index:y,array:s}]),...n.flatMap(([f,y])=>{const[b,U]=[s[f],e[y]];return b&&U?[{base:b,head:U,item:U,index:y,array:e}]:[]}),...e.flatMap(
(f,y)=>a.has(y)?[]:[{head:f,item:f,index:y,array:e}])],c=$(i,o);return i.map(f=>O(f,c.get(f))).sort(x)}function v(s,e){if(s.type==="object")return Array.from(s.members,([t,a])=>({step:{type:"member",key:t},
value:a}));if(s.type!=="array")return[];const n={base:[],head:s.items};return R(n,[],e).flatMap(({step:t,head:a})=>a?[{step:t,value:a,arrays:n}]:[])}function O({item:s,index:e,base:n,head:o},t){const a={
...n&&{base:n},...o&&{head:o}};if(t===void 0)return{...a,step:{type:"element",index:e}};const i=r(s),c=i!==void 0&&i.length<=X&&!t.startsWith(i);return{...a,step:{type:"item",label:t,...c&&{hint:i},item:s}}}
function x({step:s},{step:e}){return s.type==="item"&&e.type==="item"?s.label<e.label?-1:1:s.type==="element"&&e.type==="element"?s.index-e.index:s.type==="item"?-1:1}function $(s,e){const n=new Map,o=new Set,
t=(b,U)=>{const H=b.map(U),B=I(H),T=C=>C!==void 0&&B.get(C)===1&&!o.has(C),L=b.filter((C,W)=>!T(H[W]));for(const[C,{place:W}]of b.entries())T(H[C])&&n.set(W,H[C]??"");for(const C of n.values())o.add(C);
return L},a=t(s.map(b=>({place:b})),({place:{item:b}})=>(0,S.TN)(b,"name")===void 0?void 0:(0,k.qU)(b));if(a.length===0)return n;const i=(0,A.fM)(s.map(({item:b})=>b)),c=a.flatMap(({place:b})=>{const{
item:U,array:H}=b,[B,T,L]=[i(U),(0,k.qU)(U),(0,k.Gg)(U)];return B===void 0&&L===void 0?[]:[{place:b,id:B&&(0,S.e1)(B),own:T,component:T===void 0?e(U,H):T,title:L}]}),f=I(c.map(({component:b})=>b));let y=c.
map(({place:b,id:U,own:H,component:B,title:T})=>{const L=H??(f.get(B)===1?B:void 0)??T;return{place:b,id:U,name:L,known:L??r(b.item)}});return y=t(y,({name:b,known:U,id:H})=>b??w(U,H?.replace(N,""))),
y=t(y,({known:b,id:U})=>w(b,U?.replace(N,""))),y=t(y,({known:b,id:U})=>w(b,U)),t(y,({place:b,known:U,id:H})=>`${U??H} ${h(b)}`),n}function I(s){const e=new Map;for(const n of s)e.set(n,(e.get(n)??0)+1);
return e}function w(s,e){return s===void 0||e===void 0?s??e:`${s} (${e})`}function h({index:s,head:e}){return e?`[${s}]`:`[${s}, before]`}function r(s){const e=(0,S.TN)(s,"type");return e?.startsWith(
'"')?(0,S.e1)(e):void 0}}),11345:((se,G,p)=>{p.d(G,{Gg:()=>x,IC:()=>v,j9:()=>R,qU:()=>O});var S=p(53436);const A=/^(_?id|key|uuid|guid|identifier|(node|step|state)_?id)$/i,k=/group|parent|folder|owner/i,
N=/^(locale|locales|localeData|i18n|translations)$/,X=/^(data|node)$/;function R(r){const s=r.map(h),e=t=>s.find(a=>a.get(t))?.get(t);function n(t,a){for(const i of t.type==="object"?[...t.members.keys()].
sort():[]){if(k.test(i))continue;const c=(0,S.TN)(t,i),f=i!=="type"?c:c&&/^"\w+:/.test(c)?c.replace(/\w+:/,""):void 0,y=f===void 0?void 0:e(f);if(!(y===void 0||y.item===t||O(y.item)===void 0)&&(i==="t\
ype"||y.array!==a&&!w(a,y.item)))return y.item}}function o(t,a){return O(t)??O(n(t,a))??x(t)}return{componentOf:n,nameOf:o,labelOf(t){const a=/\d/.test(t)?e(t):void 0,i=a&&o(a.item,a.array);return i!==
void 0&&JSON.stringify(i)!==t?i:void 0}}}function v(r){const{componentOf:s}=R(r);return(e,n)=>O(s(e,n))}function O(r){const s=r&&((0,S.TN)(r,"name")??$(r));return s&&(0,S.e1)(s)}function x(r){const s=S.
eX.map(e=>(0,S.TN)(r,e)).find(e=>e!==void 0);return s&&(0,S.e1)(s)}function $(r){for(const[s,e]of r.type==="object"?r.members:[]){const o=(N.test(s)&&e.type==="object"?["en",...[...e.members.keys()].sort()]:
[]).map(i=>(0,S.TN)(I(e,i)??e,"name")),t=X.test(s)?[...S.eX.map(i=>(0,S.TN)(e,i)),(0,S.TN)(e,"display_name"),$(e)]:[],a=[...o,...t].find(i=>i!==void 0);if(a!==void 0)return a}}function I(r,s){return r.
type==="object"?r.members.get(s):void 0}function w(r,s){return(s.type==="object"?[...s.members.values()]:[]).some(n=>n.type==="array"&&n.items===r)}function h(r){const s=new Map,e=n=>{if(n.type==="obj\
ect")for(const o of n.members.values())e(o);if(n.type==="array")for(const o of n.items){const t=o.type==="object"?[...o.members.keys()].filter(i=>A.test(i)):[],a=new Set(t.flatMap(i=>(0,S.TN)(o,i)??[]));
for(const i of a)s.set(i,s.has(i)?void 0:{item:o,array:n.items});e(o)}};return e(r),s}}),41643:((se,G,p)=>{p.d(G,{cX:()=>N,dj:()=>x,u0:()=>O});var S=p(18142),A=p(53436),k=p(72899);function N(){const w=new Map,
h=new Map,r=new Map,s=new Map;let e=0;function n(t){const a=s.get(t)??s.size;return a===s.size&&s.set(t,a),a}function o(t,a,i,c){for(let f=a;;f=f+1|0){const y=t.get(f);if(y===void 0)return t.set(f,i),
e++,i;if(c(y,i))return y}}return{scalar(t){let a=w.get(t);return a===void 0&&(a={type:t.startsWith('"')?"string":"literal",id:++e,text:t},w.set(t,a)),a},array(t,a=!1){const i=a?t.toSorted((b,U)=>b.id-
U.id):t;let c=i.length;for(const{id:b}of i)c=v(c,b);const f={type:"array",id:e+1,items:i,unordered:a},y=o(h,c,f,X);return y.items.every((b,U)=>b===t[U])?y:{...y,items:t}},object(t,a){let i=~t.size;for(const[
y,{id:b}]of t)i=i+v(n(y),b)|0;const c=o(r,i,{type:"object",id:e+1,members:t,matchOnly:a},R);if(c.members===t)return c;let f=a===void 0&&c.matchOnly===void 0;for(const[y,b]of t)f&&=c.members.get(y)===b;
return f?c:{...c,members:t,matchOnly:a}}}}function X(w,h){return w.unordered!==h.unordered||w.items.length!==h.items.length?!1:w.items.every((r,s)=>r.id===h.items[s]?.id)}function R({members:w},{members:h}){
if(w.size!==h.size)return!1;for(const[r,{id:s}]of h)if(w.get(r)?.id!==s)return!1;return!0}function v(w,h){const r=Math.imul(w^w>>>15,739982445)^Math.imul(h^h>>>16,73244475);return Math.imul(r^r>>>13,695872825)}
function O(w,{interner:h,ignore:r,onMatch:s}){return(0,S.qF)(w,$,I(h,r,s))}function x(w,h){const r={scalar:s=>s,array:(s,e)=>`[${(e?s.toSorted():s).join()}]`,object:s=>`{${[...s.keys()].sort().map(n=>`${JSON.
stringify(n)}:${s.get(n)}`).join()}}`};return(0,S.qF)(w,$,I(r,h))}const $={key:void 0,outer:void 0};function I(w,h,r=s=>{}){if(h.lines.length===0){const{scalar:e,array:n,object:o}=w;return{enter:t=>t,
scalar:e,array:t=>n(t),object:t=>o(t)}}const s=e=>(0,k.cK)(h.fields,e,r);return{enter:(e,n)=>({key:n,outer:e}),scalar:w.scalar,array(e,n){const o=(0,k.cK)(h.orders,n,r),t=e.length>0&&s({key:void 0,outer:n});
return w.array(t?[]:e,o)},object(e,n){const o=new Map;for(const[t,a]of e)s({key:t,outer:n})&&(e.delete(t),(0,A.m0)(t)&&o.set(t,a));return w.object(e,o.size>0?o:void 0)}}}}),95408:((se,G,p)=>{p.d(G,{D8:()=>X,
FF:()=>I,Ms:()=>x,O6:()=>w,jJ:()=>$});var S=p(61318);const A=100,k=50,N=64;function X(h,r){const[s,e]=[new Set(h),new Set(r)],n=[...h.keys()].filter(f=>e.has(h[f])),o=[...r.keys()].filter(f=>s.has(r[f])),
[t,a]=[n.map(f=>h[f]),o.map(f=>r[f])],i=Math.max(A,Math.floor(Math.sqrt(k*(t.length+a.length))));return(R(t,a,i)??v(t,a)).map(([f,y])=>[n[f],o[y]])}function R(h,r,s){const e=(0,S.E)(h,r,{maxEditLength:s});
if(e===void 0)return;const n=[];let[o,t]=[0,0];for(const{added:a,removed:i,count:c}of e){if(!a&&!i)for(let f=0;f<c;f++)n.push([o+f,t+f]);a||(o+=c),i||(t+=c)}return n}function v(h,r){const s=O(r),e=[];
for(const[a,i]of O(h)){const c=s.get(a);i!==void 0&&c!==void 0&&e.push([i,c])}const n=[];let[o,t]=[0,0];for(const[a,i]of[...x(e),[h.length,r.length]]){for(;o<a&&t<i;o+=N,t+=N){const[c,f]=[h.slice(o,Math.
min(o+N,a)),r.slice(t,Math.min(t+N,i))];for(const[y,b]of R(c,f,2*N)??[])n.push([o+y,t+b])}a<h.length&&n.push([a,i]),[o,t]=[a+1,i+1]}return n}function O(h){const r=new Map;for(const[s,e]of h.entries())
r.set(e,r.has(e)?void 0:s);return r}function x(h){const r=[],s=[];for(const[n,[,o]]of h.entries()){let[t,a]=[0,r.length];for(;t<a;){const i=t+a>>1;h[r[i]][1]<o?t=i+1:a=i}s.push(r[t-1]),r[t]=n}const e=[];
for(let n=r.at(-1);n!==void 0;n=s[n])e.push(h[n]);return e.reverse()}function $(h){return h.some(([,r],s)=>r<(h[s-1]?.[1]??0))}function I(h,r){if(r.length===0)return h;const[s,e]=[new Set(r.map(([n])=>n)),
new Set(r.map(([,n])=>n))];return{base:h.base.filter(n=>!s.has(n)),head:h.head.filter(n=>!e.has(n))}}function w(h,r){const s=[];let[e,n]=[0,0];for(const[o,t]of[...x(h),[Number.POSITIVE_INFINITY,Number.
POSITIVE_INFINITY]]){const[a,i]=[e,n];for(;(r.base[e]??Number.NaN)<o;)e++;for(;(r.head[n]??Number.NaN)<t;)n++;e>a&&n>i&&s.push({base:r.base.slice(a,e),head:r.head.slice(i,n)})}return s}}),59558:((se,G,p)=>{
p.d(G,{Mz:()=>$,RO:()=>R,c2:()=>w,dJ:()=>I,fs:()=>O,jb:()=>x,ow:()=>h,tH:()=>v});var S=p(83273),A=p(66561),k=p(7279),N=p(30706);function X(r){if(r.state==="notTried")return{};if(r.state==="failed")return{
...r.job};const{job:s,path:e,sha256:n,size:o,kept:t,unpacked:a}=r,i=t.state==="done"?t.value:void 0;return{...s,"package-path":e,"package-sha256":n,"package-size":o,...i&&{"artifact-id":i.id,"artifact\
-name":i.name,"artifact-url":i.url,"artifact-digest":i.digest},...a.state==="done"&&{changed:a.value.changed,...O(r)?.counts}}}function R(r){return r.map(s=>{const{name:e,workflowId:n}=s.target,o=$(s);
return{name:e,"workflow-id":n,...X(s),...o&&{error:(0,S.UX)(o)}}})}function v(r,{fromList:s,unpackTo:e}){const[n]=r;return s?e===void 0?{}:{changed:r.some(t=>t.state==="fetched"&&t.unpacked.state==="d\
one"&&t.unpacked.value.changed),...(0,A.xW)(x(r))}:n?X(n):{}}function O(r){if(r.state!=="fetched"||r.unpacked.state!=="done")return;const{compared:s}=r.unpacked.value;return s.state==="done"?s.value:void 0}
function x(r){return{workflows:r.flatMap(s=>O(s)??[])}}function $(r){if(r.state!=="fetched")return r.error;const{kept:s,unpacked:e}=r,n=[s,e].flatMap(t=>t.state==="failed"?[t.error]:[]),o=e.state==="d\
one"?e.value.compared:void 0;if(o?.state==="failed"){const{name:t}=r.target,a={what:`Can't show what changed in ${t}`,why:o.error.message,topic:"unpacking"};n.push(new k.HR(a,{cause:o.error}))}return(0,S.
kg)(n)}function I(r){return r.flatMap(s=>{const e=$(s);return e?[{name:s.target.name,error:e}]:[]})}function w(r,{fromList:s}){const e=I(r),n=I(r.filter(({state:f})=>f!=="notTried")),[o]=n;if(!s||o===
void 0)return e[0]?.error;const t=e.length-n.length,a=t===0?"":`, ${t} not tried`,i=`${n.length} of ${r.length} exports failed${a}. ${(0,S.As)(n)}`,c=o.error instanceof k.HR?o.error.topic:void 0;return new k.
HR({what:i,topic:c},{cause:o.error})}function h(r){const{name:s}=r.target,e=$(r);if(e)return`${s} failed: ${(0,S.UX)(e)}`;const n=O(r),o=r.state==="fetched"?r.size:0;return`${s}: ${n===void 0?"exporte\
d":(0,A.cq)(n.counts)}, ${(0,N.Xe)(o)}`}}),24057:((se,G,p)=>{p.d(G,{Bu:()=>O,Sy:()=>r,TM:()=>I,cj:()=>x,tp:()=>v});var S=p(77094),A=p(7279),k=p(58132),N=p(30706);const X=1024*1024,R=2e5;function v(s,e){
const n=s.map(c=>`<th>${(0,k.FO)(c)}</th>`).join(""),o=e.map(c=>`<tr>${c.map(f=>`<td>${w(f)}</td>`).join("")}</tr>`),t=h(o),a=e.length-t.length,i=a===0?"":`<tr><td colspan="${s.length}">\u2026 and ${(0,N.
hS)(a,"more row")}</td></tr>`;return`<table><tr>${n}</tr>${t.join("")}${i}</table>`}function O(s){return`<table>${s.map(([n,o])=>o===void 0?"":`<tr><th align="left">${(0,k.FO)(n)}</th><td>${w(o)}</td>\
</tr>`).join("")}</table>`}function x(s){const e=s.map(({names:t,message:a,help:i})=>{const c=h(t.map(b=>`**${(0,k.wh)(b)}**`),R/2),f=t.length-c.length,y=f===0?"":` and ${f.toLocaleString("en-US")} mo\
re`;return`- ${c.join(", ")}${y}: ${$(a,i)}`}),n=h(e),o=e.length-n.length;return[...n,...o===0?[]:[`- \u2026 and ${(0,N.hS)(o,"more cause")}`]].join(`
`)}function $(s,e){return e===void 0?(0,k.wh)(s):`${(0,k.wh)(s)} <a href="${(0,k.FO)(e)}">Troubleshooting</a>`}function I(s,e){return`<details><summary>${(0,k.FO)(s)}</summary>

${e}

</details>`}function w(s){return typeof s=="string"?s===""?"":`<code>${(0,k.FO)((0,k.RK)(s))}</code>`:"words"in s?(0,k.wh)(s.words):`<a href="${(0,k.FO)(s.href)}">${(0,k.wh)(s.text)}</a>${(0,k.FO)(s.after??
"")}`}function h(s,e=R){let n=e;const o=a=>(n-=Buffer.byteLength(a),n>=0),t=s.findIndex(a=>!o(a));return s.slice(0,t<0?s.length:t)}async function r(s,...e){const n=[`### ${(0,k.wh)(s)}`];let o=X-1e3-Buffer.
byteLength(n.join()),t=0;for(const a of e){const i=Buffer.byteLength(a)+2;i<=o?(n.push(a),o-=i):t++}t>0&&n.push(`${(0,N.hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`);try{
await S.z.addRaw(n.join(`

`),!0).write()}catch(a){S.$e(`Can't write the job summary: ${(0,A.gJ)(a)}`)}}}),58132:((se,G,p)=>{p.d(G,{EU:()=>v,FO:()=>$,Jj:()=>X,RK:()=>k,SS:()=>R,wh:()=>x});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",A=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function k(h){return h.replace(A,(r,s)=>s===void 0?r:N(s))}function N(h){return`\\u{${h.codePointAt(0)?.toString(16)}}`}function X(h,r){
if(h.length<=r)return h;const s=Array.from(h.slice(0,2*r+2));return s.length>r?`${s.slice(0,r).join("")}\u2026`:h}function R(h,r=100){const s=k(X(h,r)).replaceAll("	",N)||'""',e="`".repeat(w(s)+1);return/^`|`$/.
test(s)||/^ .*[^ ].* $/.test(s)?`${e} ${s} ${e}`:e+s+e}function v(h,r,s){const e=h.map(o=>k(o).replace(/^(\s*):(?=:)/,(t,a)=>a+N(":"))),n="`".repeat(Math.max(3,w(e.join(`
`))+1));return[n+r,...e,n].map(o=>s+o).join(`
`)}const O=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function x(h){const r=k(h).replaceAll("	"," ").split(O),s=k(h).match(O)??[];return r.map((e,n)=>$(e)+(s[n]===void 0?"":`${$(s[n])}<wbr>`)).join("")}
function $(h){return h.replace(I,r=>`&#${r.codePointAt(0)};`)}const I=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function w(h){return(h.match(/`+/g)??[]).reduce((r,s)=>Math.
max(r,s.length),0)}}),69633:((se,G,p)=>{p.d(G,{Uc:()=>v,aE:()=>h,bM:()=>r,fo:()=>x,po:()=>w,x5:()=>O});var S=p(73024),A=p(51455),k=p(76760),N=p(97228),X=p(7279),R=p(5806);function v(e){if(!(0,N.Mi)(e))
return(0,X.gJ)(e);const n="dest"in e?e.dest:e.path;return typeof n=="string"?`${(0,N.CQ)(e)} (${(0,R.MW)(n)})`:(0,N.CQ)(e)}function O(e,n){const o=n.split("/");for(let t=1;;t++){const a=o.slice(0,t).join(
"/"),i=(0,S.lstatSync)((0,k.join)(e,a),{throwIfNoEntry:!1});if(i?.isSymbolicLink()){const c=`${(0,R.TL)(a)} in the folder is a symbolic link, which isn't followed`;throw new X.HR({what:c,advice:"Delet\
e it.",topic:"unpacking"})}if(i===void 0||t===o.length||!i.isDirectory())return i&&{path:a,stats:i}}}function x(e,n){const o=O(e,n);return o?.path===n&&o.stats.isFile()}async function $(e,n){const o=await(0,A.
open)(e);try{if((await o.stat()).size>n)return;const t=await o.readFile();return t.length>n?void 0:t}finally{await o.close()}}const I=8*1024*1024;class w extends Error{constructor(n){super(`${R.gv} is\
n't as this action writes it`,{cause:n})}}async function h(e){if(!x(e,R.gv))return;const n=await $((0,k.join)(e,R.gv),I);try{const{unpackedFiles:o}=JSON.parse(`${n}`);if(s(o))return o}catch(o){throw new w(
o)}throw new w}function r(e){return`${JSON.stringify({unpackedFiles:[...new Set(e)].sort()},null,2)}
`}function s(e){const n=o=>typeof o=="string"&&(0,R.x5)(o)===void 0;return Array.isArray(e)&&e.every(n)&&new Set(e).size===e.length}}),29114:((se,G,p)=>{p.d(G,{Ng:()=>$,px:()=>e});var S=p(7279),A=p(32975),
k=p(30706),N=p(28227),X=p(81858),R=p(16064),v=p(2053),O=p(86294),x=p(49688);function $(c,f,{secrets:y=[],known:b=[]}={}){const U="export-workflow-action",H=(0,R.Rg)(U,!0);return{url:c,apiKey:f,secrets:new x.
S([f,...y],[c.href,...b]),pool:H,freshPool:{...(0,R.Rg)(U,!1),proven:H.proven},rateLimit:new v.q,variants:new Map}}const I=1024*1024,w=5,h=12e4,r=12e4,s="The job may have started, so the request was n\
ot retried. Check the workflow in AI for Process before you re-run the job.";async function e(c,f){const{label:y,method:b,path:U,isTransient:H}=f,{secrets:B,rateLimit:T}=c.platform;B.allow(...U.split(
/[/?&=]/));const L=b==="GET"?{label:y,checked:U}:{label:y},C=()=>T.run(L,c,()=>n(c,f));return await(0,A.L5)(c,C,{atLeastMs:H?r:0})}async function n(c,f){const{signal:y}=c,{label:b,idempotent:U=!0,isTransient:H}=f,
B=(0,R.WV)(b,"no response",U?R.k$:h);let T=!1;const L=()=>{T=!0};try{return await(0,R.uR)(B,y,(C,W)=>t({...c,signal:C},f,{onProgress:W,onConnect:L}))}catch(C){const W=C instanceof S.HR?C:void 0;throw!U&&
T&&(y.aborted||W?.maybeProcessed)?o(C):y.aborted||!W||!H?.(W)?C:W.with({retryable:!0})}}function o(c){const f=c instanceof S.HR?c:new S.HR({what:(0,S.iT)(c).message},{cause:c}),y=f.retryable||f.advice===
""?s:`${f.advice} ${s}`;return f.with({advice:y,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}async function t(c,f,y){const{platform:b,signal:U,log:H}=c,{label:B,method:T,path:L,body:C,
idempotent:W=!0}=f,ne=C?b.freshPool:b.pool,ee={accept:"application/json","accept-encoding":"identity","content-type":"application/json","x-api-key":b.apiKey};let te=new URL(`api/public/${L}`,b.url);for(let oe=0;;oe++){
const re=await(0,R.tN)(ne,{label:B,method:T,url:te,headers:ee,...y,...C&&{body:C}},U);H.debug(`${T} ${b.secrets.redact(te.pathname)}: ${re.statusCode}`);const ae=(0,R.ET)(re,te,B);if(ae===void 0)return a(
c,f,re);re.destroy(),b.secrets.maskUrl(ae.href,b.url,H);const de=re.statusCode,fe=de!==307&&de!==308,ie=(ue,he)=>(0,X.ue)(B,ue,he,{status:de,maybeProcessed:fe});if(ae.origin!==b.url.origin){const he=`\
the platform redirects to ${(0,k.OX)(ae.origin,100)}, where the key is not sent`;throw ie(he,"If that is your environment, set host to it.")}if(!W&&fe)throw ie(`the platform redirects (${de})`,"Check \
host.");if(oe===w)throw ie("the platform redirects in a circle","Check host.");te=ae}}async function a(c,f,y){const{platform:b,log:U,signal:H}=c,{label:B,scope:T,isCreation:L=!1,advice:C}=f,W=y.statusCode??
0,ne=(0,X.ue)(B,"the platform answered with more than 1 MiB","Check host.",{maybeProcessed:!0}),ee=await(0,N.u)(y,{label:B,signal:H,maxBytes:I,tooLarge:ne}),te=new TextDecoder().decode(ee),oe=i(te);b.
secrets.maskFields(oe??{},b.url,U);const re=new O.sh(oe??{},B,b.secrets.redact),{message:ae}=re,de=ae===void 0?"":` (${ae})`,fe=(0,R.RG)(y,B,`the platform answered ${W}${de}`);if(fe)throw fe;const ie=/^\s*</.
test(te)||y.headers["content-type"]?.includes("html")===!0;if(W<200||W>299){const pe=b.variants.has(B),me=(0,A.Vs)(y.headers["retry-after"]);throw(0,O.$G)({label:B,status:W,message:ae,waitMs:me,isPage:ie,
hasWorked:pe,scope:T,isCreation:L,advice:C})}if(oe!==void 0)return re;if(te.trimStart().startsWith("{")&&(0,R.VL)(y))throw(0,X.ue)(B,"the response was cut off",X.$_,{retryable:!0,maybeProcessed:!0});const ue=te===
""?"nothing":ie?"with a web page":"with something other than a JSON object";throw(0,X.ue)(B,`the platform answered ${ue} (${W})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function i(c){try{const f=JSON.parse(c);return(0,O.Gv)(f)?f:void 0}catch{return}}}),28227:((se,G,p)=>{p.d(G,{u:()=>v});var S=p(57075),A=p(38522),k=p(81858);const N=new Map([["gzip",()=>(0,A.createGunzip)()],
["x-gzip",()=>(0,A.createGunzip)()],["deflate",([$=0])=>($&15)===8?(0,A.createInflate)():(0,A.createInflateRaw)()],["br",()=>(0,A.createBrotliDecompress)()]]),X=new Set(["","identity","none","binary",
"utf-8","utf8","aws-chunked"]),R=3;async function v($,I){const{label:w,signal:h,maxBytes:r,tooLarge:s,onProgress:e}=I,n=[];let o=0;try{for await(const t of O((0,S.addAbortSignal)(h,$),w)){if(e?.(),o+=
t.length,o>r)throw s;n.push(t)}}catch(t){throw(0,k.Ur)(t,{label:w,signal:h,connected:!0,isProven:!0})}return Buffer.concat(n,o)}function O($,I){const h=($.headers["content-encoding"]??"").split(",").map(
s=>s.trim().toLowerCase()).filter(s=>!X.has(s)).reverse(),r=s=>(0,k.ue)(I,s,"Check host, and the gateways in front of it.",{maybeProcessed:!0});if(h.length>R)throw r(`the response is encoded ${h.length}\
 times`);return h.reduce((s,e)=>{const n=N.get(e);if(!n)throw r(`the response has an unknown content-encoding (${e})`);return x(s,n)},$)}async function*x($,I){const w=$[Symbol.asyncIterator](),h=await w.
next();if(h.done)return;const r=I(h.value),s=async function*(){yield h.value,yield*{[Symbol.asyncIterator]:()=>w}};(0,S.pipeline)(s,r,()=>{}),yield*r}}),81858:((se,G,p)=>{p.d(G,{$_:()=>R,Dx:()=>N,Ur:()=>r,
ue:()=>k});var S=p(7279),A=p(30706);function k(e,n,o,t={}){return new S.HR({what:e,why:n,advice:o,topic:"the-platforms-response"},t)}function N(e,n,o,t){return new S.HR({what:e,why:n,advice:o,topic:"t\
he-connection"},t)}const X={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name \
was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},R="Re-run the job later.",v="For a private certificate authority, set NODE_EXTRA_CA_CERTS on th\
e runner.",O=2,x=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/,$=/^(EPROTO$|ERR_SSL_)/,
I=/^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/,w=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,h=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function r(e,n){
const{label:o,signal:t,connected:a,isProven:i}=n;if(t.aborted)return t.reason;if(e instanceof S.HR||!(e instanceof Error)||!("code"in e))return e;const c=String(e.code);if(x.test(c)||I.test(c)){const B=`\
the TLS connection can't be trusted (${c})`;return N(o,B,`Check host. ${v}`,{affectsAll:!0,cause:e})}const[,f]=h.exec(e.message)??[];if(f!==void 0)return s(o,f,e);const y={retryable:!0,maybeProcessed:a,
affectsAll:!a,cause:e};if(w.test(c))return N(o,`the response can't be decoded (${c})`,R,y);const b=!a&&$.test(c),U=b?`the TLS connection failed (${c})`:X[c]??`the connection failed (${c})`;if(i||!(b||
c==="ENOTFOUND"))return N(o,U,R,y);const H=b?`Check host and its port. ${v}`:"Check host.";return N(o,U,H,{...y,maxRetries:O})}function s(e,n,o){const t=(i,c,f={})=>N(e,i,c,{affectsAll:!0,cause:o,...f}),
a=(0,A.OX)(n,100);return n==="407"?t("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY."):/^4(?!08|25|29)\d\d$/.test(n)?t(`the proxy refuses the connection (${n})`,"Allow \
the host there, or add it to NO_PROXY."):/certificate|altnames/i.test(n)?t(`the proxy's TLS connection can't be trusted (${a})`,`Check HTTPS_PROXY. ${v}`):/ENOTFOUND/.test(n)?t("the proxy's host name \
was not found (DNS)","Check HTTPS_PROXY.",{retryable:!0,maxRetries:O}):t(`the proxy made no connection (${a})`,R,{retryable:!0})}}),16064:((se,G,p)=>{p.d(G,{k$:()=>h,WV:()=>H,VL:()=>b,Rg:()=>I,ET:()=>f,
tN:()=>t,RG:()=>U,uR:()=>B});var S=p(37067),A=p(44708),k=p(57075),N=p(22779),X=p(32975),R=p(81858),v=p(19783);const O=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function x(){for(const T of O){
const L=process.env[T]?.trim();L!==void 0&&(process.env[T]=L===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(L)?L:`http://${L}`)}for(const T of["no_proxy","NO_PROXY"]){const L=process.env[T]?.split(/[\s,]+/).map(
C=>C.replace(/^\*\./,"."));L&&(process.env[T]=L.filter(C=>C!=="").join(","))}}function $(T,L){const W=O.filter(ee=>ee.toLowerCase()===`${T.protocol.slice(0,-1)}_proxy`).find(ee=>process.env[ee]);if(W===
void 0||(0,v.H)(T)||/^https?:\/\//i.test(process.env[W]??"")&&(0,v.s)(T)?.hostname)return;throw(0,R.Dx)(L,`the proxy in ${W} can't be used`,"Set it to an http:// or https:// address, with special char\
acters of the password encoded (@ as %40).",{affectsAll:!0})}function I(T,L){x();const C=()=>new N.Qq(T,[],{keepAlive:L});return{clients:{"http:":C(),"https:":C()},proven:new Set}}function w(T){return{
type:"application/json",bytes:Buffer.from(JSON.stringify(T))}}const h=3e4,r=65536,s=new Set([301,302,303,307,308]),e=new Set([408,421,425,429]),n=new Set([501,505,506,508,510,511]),o=new Set([421,425,
429]);async function t(T,L,C){C.throwIfAborted();const{label:W,method:ne,url:ee,headers:te,body:oe,isProven:re=!1,onProgress:ae,onConnect:de}=L,fe=ee.protocol==="https:",ie=T.clients[fe?"https:":"http\
:"],ue=oe&&k.Readable.from(c(oe.bytes,ae),{objectMode:!1}),he=oe&&{"content-type":oe.type,"content-length":oe.bytes.length};let pe=!1;try{$(ee,W);const me=(fe?A:S).request({method:ne,host:ee.hostname.
replace(/^\[|\]$/g,""),port:ee.port||(fe?443:80),path:ee.pathname+ee.search,headers:{...te,...he,"user-agent":ie.userAgent},agent:ie.getAgent(ee.href),signal:C});i(me,fe,()=>{pe=!0,de?.()});const _e=await(0,X.
Mu)(C,a(me,ue,W));return _e.once("close",()=>ue?.destroy()),T.proven.add(ee.origin),_e}catch(me){throw ue?.destroy(),(0,R.Ur)(me,{label:W,signal:C,connected:pe,isProven:re||T.proven.has(ee.origin)})}}
function a(T,L,C){return new Promise((W,ne)=>{const ee=te=>{te.socket.destroy();const oe={retryable:!0,maybeProcessed:!0};ne((0,R.Dx)(C,"the server switched protocols (101)",R.$_,oe))};T.once("upgrade",
ee),T.once("response",te=>te.statusCode===101?ee(te):W(te)),T.on("error",ne),L?L.pipe(T):T.end()})}function i(T,L,C){T.once("socket",W=>{T.reusedSocket?C():W.once(L?"secureConnect":"connect",C)})}function*c(T,L=()=>{}){
for(let C=0;C<T.length;C+=r)yield T.subarray(C,C+r),L()}function f(T,L,C){const{statusCode:W=0,headers:ne}=T;if(!s.has(W)||ne.location===void 0)return;const ee=y(ne.location);if(URL.canParse(ee,L.href))
return new URL(ee,L.href);T.destroy();const te=`the platform redirects (${W}) to an address that can't be read`;throw(0,R.ue)(C,te,"Check host.")}function y(T){return T.replace(/[\x80-\xff]/g,L=>`%${L.
charCodeAt(0).toString(16).toUpperCase()}`)}function b({headers:T}){return T["content-length"]===void 0&&T["transfer-encoding"]===void 0}function U(T,L,C){const{statusCode:W=0,headers:ne}=T;if(!(!e.has(
W)&&!(W>=500&&W<=599&&!n.has(W))))return(0,R.ue)(L,C,R.$_,{status:W,retryable:!0,retryAfterMs:(0,X.Vs)(ne["retry-after"]),maybeProcessed:!o.has(W)})}function H(T,L="no response",C=h){const W={retryable:!0,
maybeProcessed:!0};return{ms:C,error:(0,R.Dx)(T,`${L} within ${C/1e3} s`,R.$_,W)}}async function B({ms:T,error:L},C,W){const ne=new AbortController,ee=setTimeout(()=>ne.abort(L),T);try{return await W(
AbortSignal.any([C,ne.signal]),()=>ee.refresh())}finally{clearTimeout(ee)}}}),96006:((se,G,p)=>{p.d(G,{SO:()=>$,sG:()=>R,y7:()=>x});var S=p(29114),A=p(62291),k=p(86294);const N={running:["IN_PROGRESS",
"INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","FAIL","ERROR","ERRORED","CANCELLED","CANCELED","ABORTED","TIMEOUT","TI\
MED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},X=new Map(Object.entries(N).flatMap(([I,w])=>w.map(h=>[h,I])));function R(I){return X.get(I)??"unknown"}function v(I){const{fields:w,message:h}=I,
r=(0,k.Gv)(w.response)?w.response:{};return{dockStatusId:(0,A.wh)(w["dock-statusId"],w.dockStatusId,w._id),workflowId:(0,A.wh)(w.workflowId,w.toolId),exportJobId:(0,A.wh)(w.exportJobId),status:O(I),downloadUrl:[
r.downloadUrl,r.downloadURL,w.downloadUrl,w.downloadURL].filter(s=>typeof s=="string").map(s=>s.trim()).find(s=>s!==""),percent:typeof w.percentageComplete=="number"?w.percentageComplete:void 0,refused:w.
success===!1,message:h}}function O({fields:I,redact:w}){if(typeof I.status!="string"&&typeof I.status!="number")return"";const h=String(I.status),r=h.trim().toUpperCase().replace(/[\s-]+/g,"_");return R(
r)==="unknown"?w(h,40).toUpperCase():r}function x(I,w){const h=v(I),{dockStatusId:r}=h;if(r===void 0)throw I.missing("dock status ID",w);return{...h,dockStatusId:r}}async function $(I,w,h=()=>!0){const r=`\
dock-status/${w}`;return v(await(0,S.px)(I,{label:"Dock status",method:"GET",path:r,advice:"Re-run the job later.",isTransient:h}))}}),2053:((se,G,p)=>{p.d(G,{k:()=>X,q:()=>h});var S=p(7279),A=p(32975),
k=p(81858);const N=30,X=6e4,R=429,v=1e3,O=6e4,x=500,$=15e3,I=.95,w=20;class h{#n=new Map;#t=0;#s=0;#e=0;#o=0;#r=0;async run(s,e,n){const o=await this.#a(s,e);try{const t=await n();return o>this.#r&&(this.#o=
0,this.#e=this.#e<w?0:this.#e*I),t}catch(t){throw t instanceof S.HR&&t.status===R?t.with({retryAfterMs:this.#i(o,t.retryAfterMs)}):t}}async#a({label:s,checked:e},{signal:n,endsAt:o}){const t=e===void 0?
[]:this.#n.get(e)??[];for(e!==void 0&&this.#n.set(e,t);;){if(n.throwIfAborted(),this.#s>=o)throw(0,k.ue)(s,"the platform asked for a pause that exceeds the timeout",k.$_);const a=performance.now(),i=t.
length<N?Number.NEGATIVE_INFINITY:t[0]??a,c=Math.max(this.#t,i+X);if(c<=a)return this.#t=a+this.#e,t.push(a),t.length>N&&t.shift(),a;await(0,A.yy)(c-a,n)}}#i(s,e){const n=performance.now();s>this.#r&&
(this.#o++,this.#e=Math.min($,Math.max(x,this.#e*2)),this.#r=n),e>0&&(this.#s=Math.max(this.#s,n+e));const o=e||Math.min(O,v*2**(this.#o-1));return this.#t=Math.max(this.#t,n+o),this.#t-n}}}),86294:((se,G,p)=>{
p.d(G,{$G:()=>I,Gv:()=>k,sh:()=>A});var S=p(81858);class A{fields;label;redact;constructor(s,e,n){this.fields=s,this.label=e,this.redact=n}get message(){const s=R(this.fields,0);return s===void 0?void 0:
this.redact(s)||void 0}missing(s,e){const{label:n,message:o}=this,t=o===void 0?"":` (${o})`;return(0,S.ue)(n,`the platform answered without a ${s}${t}`,e)}}function k(r){return typeof r=="object"&&r!==
null&&!Array.isArray(r)}const N=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],X=4;function R(r,s){if(typeof r==
"string")return r.trim()||void 0;if(!(s>X)){if(Array.isArray(r))return R(r[0],s+1);if(k(r))for(const e of N){const n=R(r[e],s+1);if(n!==void 0){const{code:o}=r;return typeof o=="number"||typeof o=="st\
ring"?`${n}, code ${o}`:n}}}}const v="Settings \u2192 Security & Control \u2192 API Scopes",O=new Set([405,406,411,415,417,426,431]),x=409,$=423;function I(r){const{label:s,status:e,message:n,waitMs:o,
hasWorked:t,isCreation:a}=r,i=e===401||e===403,c=`the platform answered ${e}${n===void 0?"":` (${n})`}`,f=i?h(r):w(r);return(0,S.ue)(s,c,f,{status:e,maybeProcessed:e>=500,affectsAll:i&&!t,retryAfterMs:o,
busy:e===$||e===x&&!a})}function w({status:r,isCreation:s,advice:e="Check the inputs."}){return r===404?"Check host, the IDs, and that the key's account can see the workflow.":r===x&&s?"The name may b\
e taken. Set another name, or the ID of that workflow.":r===x||r===$?"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.":r<400||r>=500||O.has(r)?"Check host.":
e}function h({status:r,scope:s,message:e,isPage:n,hasWorked:o}){if(n)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(o)return"\
The key works for other workflows. Check the IDs, and that the key's account can see this one.";const t=s===void 0?"another scope":`the scope "${s}"`;if(r===403)return`The key needs ${t}. Add it under\
 ${v}.`;const a=/scope/i.test(e??"")?` The key also needs ${t}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-k\
ey to an account key from ${v}.${a}`}}),49688:((se,G,p)=>{p.d(G,{D:()=>r,S:()=>w});var S=p(30706),A=p(62291),k=p(86294);const N=6,X=32,R=6,v=2e3,O=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,x=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i,
$=/(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i,I=/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;class w{redact;#n;#t=new Set;#s=new Set;constructor(e,n=[]){
this.#n=new S.pO(e),this.redact=this.#n.redact,this.allow(...n)}add(...e){for(const n of e)this.#n.add(n)}allow(...e){for(const n of e)n.length>=N&&this.#t.add(n)}maskFields(e,n,o){const t=Array.from(
h(e));for(const[a,i]of t)/id$/i.test(a)&&(0,A.eQ)(i)&&this.allow(i);for(const[a,i]of t)/url$/i.test(a)?this.maskUrl(i.trim(),n,o):this.#e(this.#o(i),o)}maskUrl(e,n,o){const t=URL.canParse(e,n.href)?new URL(
e,n.href):void 0;if(t&&n.href.startsWith(t.href))return;const a=/[?:]|^\/\//.test(e)?[e]:[];t&&(a.push(t.href,encodeURIComponent(t.href),t.password,r(t.password)),a.push(...this.#o(t.search)),t.search!==
""&&a.push(t.pathname+t.search,encodeURIComponent(t.pathname+t.search))),this.#e(a,o)}#e(e,n){for(const o of e)o.length<N||this.#s.has(o)||this.#r(o)||(this.#s.add(o),this.#n.add(o),n.mask(o))}#o(e){return Array.
from(e.matchAll(O)).flatMap(([,n="",o=""])=>{const t=o.replace(/[.,:!?)\]}]+$/,"");return this.#a(n,r(t))?[t,encodeURIComponent(t),r(t),encodeURIComponent(r(t))]:[]})}#r(e){return Array.from(this.#t).
some(n=>n.includes(e))}#a(e,n){return this.#r(n)?!1:x.test(e)?!0:n.length>=X&&!$.test(e)&&!I.test(n)}}function*h(s){const e=[["",s,0]];let n=0;for(const[o,t,a]of e){if(n>v)return;if(n++,typeof t=="str\
ing")yield[o,t];else if(a<R&&Array.isArray(t))for(const i of t)e.push([o,i,a+1]);else if(a<R&&(0,k.Gv)(t))for(const[i,c]of Object.entries(t))e.push([i,c,a+1])}}function r(s){try{return decodeURIComponent(
s)}catch{return s}}})};export{je as id,Le as ids,Ue as modules};
