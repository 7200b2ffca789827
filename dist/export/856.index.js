const we=856,be=[856],Me={3436:((ie,te,X)=>{X.d(te,{Gg:()=>P,Ku:()=>k,Ms:()=>E,Op:()=>M,PX:()=>U,Rk:()=>J,TH:()=>l,TN:()=>b,YD:()=>A,ZM:()=>B,dj:()=>T,e1:()=>S,eX:()=>Q,jn:()=>N});var a=X(8142),G=X(2899);
const J=["id","_id","key","name"],Q=["name","title","label","displayName"],B=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function b(i,t){if(i.type!=="object")return;
const e=i.members.get(t)??i.matchOnly?.get(t);if(!(e===void 0||!N(e)))return(e.type==="string"?e.text.length>2:/\d/.test(e.text))?e.text:void 0}function A(i){return i.type==="object"?[...i.members.keys()]:
[]}function l(i){const t=()=>A(i).filter(e=>B.test(e));return k(i,["id","_id","key"])??k(i,t().sort())}function P(i){return k(i,Q)}function k(i,t){const e=i&&t.find(p=>b(i,p)!==void 0);return e&&b(i,e)}
function N(i){return i.type==="string"||i.type==="literal"}function U(i){return i===void 0?[]:N(i)?[S(i.text)]:(i.type==="array"?i.items:[...i.members.values()]).flatMap(U)}function M(i,t,e){return e&&
J.includes(i)&&N(t)}function S(i){return i.startsWith('"')?i.includes("\\")?JSON.parse(i):i.slice(1,-1):i}class E{#s;#e;#n;#o=new Map;#r=new Map;#t=0;constructor(t,e=p=>{}){this.#s=t,this.#e=t.lines.length===
0,this.#n=e}read(t){const{fields:e,orders:p}=this.#s,c=O=>(0,G.pi)(e,O,this.#n);return(0,a.q)(t,void 0,{enter:(O,v="")=>this.#e?void 0:{key:v,outer:O},scalar:O=>this.scalar(O),array:(O,v)=>{const s=O.
length>0&&c({key:"",outer:v});return this.array(s?[]:O,(0,G.pi)(p,v,this.#n))},object:(O,v)=>{let s;for(const[j,F]of e.size===0?[]:O)c({key:j,outer:v})&&(O.delete(j),J.includes(j)&&(s=(s??new Map).set(
j,F)));return this.object(O,s)}})}scalar(t){let e=this.#o.get(t);return e===void 0&&(e={type:t.startsWith('"')?"string":"literal",id:++this.#t,text:t},this.#o.set(t,e)),e}array(t,e){const p=e?t.toSorted(
(v,s)=>v.id-s.id):t;let c=p.length;for(const{id:v}of p)c=y(c,v);const O=this.#i(c,{type:"array",id:this.#t+1,items:p,unordered:e});return this.#e?O:{type:"array",id:O.id,items:t,unordered:e}}object(t,e){
let p=~t.size;for(const[O,{id:v}]of t)p=p+y(this.scalar(O).id,v)|0;const c=this.#i(p,{type:"object",id:this.#t+1,members:t,matchOnly:e});return this.#e?c:{type:"object",id:c.id,members:t,matchOnly:e}}#i(t,e){
for(let p=t;;p=p+1|0){const c=this.#r.get(p);if(c&&C(c,e))return c;if(!c)return this.#r.set(p,e),this.#t++,e}}}function C(i,t){if(i.type==="array")return t.type==="object"||i.items.length!==t.items.length?
!1:i.items.every(({id:e},p)=>e===t.items[p]?.id);if(t.type==="array"||i.members.size!==t.members.size)return!1;for(const[e,{id:p}]of t.members)if(i.members.get(e)?.id!==p)return!1;return!0}function y(i,t){
const e=Math.imul(i^i>>>15,739982445)^Math.imul(t^t>>>16,73244475);return Math.imul(e^e>>>13,695872825)}function T(i){if(N(i))return i.text;if(i.type==="array"){const e=i.items.map(T);return`[${(i.unordered?
e.sort():e).join()}]`}return`{${Array.from(i.members,([e,p])=>`${JSON.stringify(e)}:${T(p)}`).sort().join()}}`}}),2742:((ie,te,X)=>{X.d(te,{OD:()=>le,qy:()=>ye,Z:()=>fe,yR:()=>de});var a=X(3436),G=X(2899),
J=X(1345);function Q(o,u){const m=u.size===0?void 0:u.get(JSON.stringify(o));return m===void 0?o:(0,a.e1)(m)}function B({base:o,head:u}){return o===u?[]:a.Rk.flatMap(m=>{const[h,d]=[(0,a.TN)(o,m),(0,a.
TN)(u,m)];return h!==d&&h?.startsWith('"')&&d?.startsWith('"')?[[h,d]]:[]})}function b(o,u){const m=new Map;for(const[d,r]of o)m.set(d,(m.get(d)??new Set).add(r));const h=([d,r])=>m.get(d)?.size===1&&
u.base.get(d)===1&&u.head.get(r)===1;return new Map(o.filter(h))}function A(o){const u=m=>{const h=new Map,d=(r,g)=>{if(r.type==="array")for(const w of r.items)d(w,!0);if(r.type!=="object")return;const D=g?
[r.id,...a.Rk.flatMap(w=>(0,a.TN)(r,w)??[])]:[];for(const w of new Set(D))h.set(w,(h.get(w)??0)+1);for(const w of r.members.values())d(w,!1)};for(const r of o)d(r[m],!1);return h};return{base:u("base"),
head:u("head")}}function l(o,u,m){const h={element:new Map,member:new Map};function d(g,D){if(u.size===0&&!m)return g;if((0,a.jn)(g))return o.scalar(u.get(g.text)??g.text);const w=h[D?"element":"membe\
r"],L=w.get(g.id)??r(g,D);return w.set(g.id,L),L}function r(g,D){if(g.type==="array"){const L=g.items.map(R=>d(R,!0));return o.array(L,g.unordered)}const w=new Map;for(const[L,R]of g.members)(0,a.Op)(
L,R,D)?m||w.set(L,R):w.set(Q(L,u),d(R,!1));return o.object(w)}return(g,D=!1)=>d(g,D).id}function P(o,u){const m={base:l(o,u,!0),head:l(o,new Map,!0)};return{interner:o,renames:u,follow:l(o,u,!1),bare:m}}
var k=X(5408);const N=.4,U=.9,M=4e4,S=4,E=/^(""|0|true|false|null)$/,C=.25,y=new Set([...a.eX,"type"]);function T(o,u,m){const{compare:h,shareRare:d}=e(o,m),r=i(o,u),g=t(o);return D=>(w,L)=>{const R=(0,k.
qc)(w,L),Y=R.reduce((n,{base:f,head:$})=>n+f.length*$.length,0),_=n=>Y>M?[...d(n),...(0,k.O6)(u,n).flatMap(k.yU)]:n.base.flatMap(f=>n.head.map($=>({base:f,head:$}))),x=R.flatMap(_).flatMap(n=>{const f=h(
n);return(D>0&&g(n)?h(n,()=>1)>=U:f>=D)?[{pair:n,alike:f,distance:r(n)}]:[]});x.sort((n,f)=>f.alike-n.alike||n.distance-f.distance);const K=new Set;return x.flatMap(({pair:n})=>K.has(n.base)||K.has(n.
head)?[]:(K.add(n.base).add(n.head),[n]))}}function i({base:o},u){const m=new Map((0,k.Ms)(u).map(r=>[r.base.index,r.head.index-r.base.index]));let h=0;const d=o.map(({index:r})=>(h=m.get(r)??h,r+h));
return r=>Math.abs((d[r.base.index]??0)-r.head.index)}function t({base:o,head:u}){const m=({item:g})=>[(0,a.TH)(g),(0,a.Gg)(g)],[h,d]=[new Set(o.flatMap(m)),new Set(u.flatMap(m))],r=(g,D)=>m(g).every(
w=>w!==void 0&&!D.has(w));return g=>r(g.base,d)&&r(g.head,h)}function e(o,{renames:u,follow:m}){const h=new Map([["",0]]),d=new Set;function r(_){const x=h.get(_)??h.size;return x===h.size&&h.set(_,x),
x}function g(_,x){const K=new Set,n=(f,$,W)=>{if((0,a.jn)(f)||(f.type==="array"?f.items.length:f.members.size)===0){const V=r(`${$}=${x==="base"?m(f):f.id}`);K.add(V),(!(0,a.jn)(f)||E.test(f.text))&&d.
add(V)}else if(f.type==="array")for(const V of f.items)n(V,r(`${$}[]`),!0);else for(const[V,q]of f.members)$===0&&(0,a.jn)(q)&&y.has(V)||(0,a.Op)(V,q,W)||n(q,r(`${$}.${x==="base"?Q(V,u):V}`),!1)};return n(
_,0,!0),K}const D=new Map,w=new Map,L=_=>D.get(_)??new Set;for(const _ of["base","head"]){for(const x of o[_])D.set(x,g(x.item,_));for(const[x,K]of(0,J.Vn)(o[_].flatMap(n=>[...L(n)]))){const n=(d.has(
x)?C:1)/K;w.set(x,Math.min(w.get(x)??1,n))}}const R=_=>w.get(_)??0,Y=_=>[...L(_)].filter(x=>R(x)>=1/S);return{compare({base:_,head:x},K=R){const n=V=>{let q=0;for(const re of V)q+=K(re);return q},[f,$]=[
L(_),L(x)],W=[...f].filter(V=>$.has(V));return 2*n(W)/(n(f)+n($))||0},shareRare(_){const x=new Map;for(const K of _.head)for(const n of Y(K))x.set(n,[...x.get(n)??[],K]);return _.base.flatMap(K=>{const n=new Set(
Y(K).flatMap(f=>x.get(f)??[]));return Array.from(n,f=>({base:K,head:f}))})}}}function p(o,u,m){const h={base:{item:o,index:0,array:[o]},head:{item:u,index:0,array:[u]}};return e({base:[h.base],head:[h.
head]},m).compare(h)}const c=/^"[\w-]{0,20}"$/;function O(o,u,m){let h=[],d=o;const r=()=>d.base.length===0||d.head.length===0,g=(n,f)=>{const $=r()?[]:n(d,f);$.length!==0&&(h=h.concat($),d=(0,k.FF)(d,
$))},D=n=>(f,$)=>(0,k.O6)(h,f).flatMap(W=>n(W,$)),w=m||[...o.base,...o.head].some(({item:n})=>n.type==="object"),L=a.Rk.filter(n=>!(F(o.base,n)&&F(o.head,n)));for(const n of z(L,o,u))g(k.kk,s(n));const R=({
item:n})=>n.id,Y=({item:n},f)=>f==="base"?u.follow(n,!0):n.id;for(const n of u.renames.size>0?[Y,R]:[R])g(D(k.eV),n),w&&g(k.kh,n);if(w&&!r()){const n=t(o);for(const W of z(H(o),o,u).slice(0,1)){const V=q=>!a.
ZM.test(W)&&n(q)&&c.test((0,a.TN)(q.head.item,W)??"");g((q,re)=>(0,k.kk)(q,re).filter(ae=>!V(ae)),s(W))}const f=W=>({item:V},q)=>j(V,u.bare[q],W);g(D(k.eV),f(1)),g(k.kh,f(3));const $=T(o,h,u);for(const W of[
...a.eX,"key"])g($(0),s(W));g($(N),({item:W})=>W.type==="object"?(0,a.TN)(W,"type")??"":void 0)}const _=L.length<a.Rk.length,x=n=>(0,a.Gg)(n)??(_?L.find(f=>(0,a.TN)(n,f)):(0,a.TH)(n));return g(D((n,f)=>_&&
v(n.base)===v(n.head)?(0,k.yU)(n):(0,k.kh)(n,f)),({item:n})=>x(n)===void 0?"":void 0),h}function v(o){return o.map(({index:u})=>u).join()}function s(o){return({item:u})=>(0,a.TN)(u,o)}function j(o,u,m){
return o.type!=="object"||[...o.members].filter(([d,r])=>!(0,a.Op)(d,r,!0)).length<m?void 0:u(o,!0)}function F(o,u){const m=h=>o.every(({item:d,index:r})=>(0,a.TN)(d,u)?.replaceAll('"',"")===`${h+r}`);
return o.length>1&&(m(0)||m(1))}function z(o,u,m){const h=o.map(r=>({key:r,pairs:(0,k.kk)(u,s(r))})),d=(r,g)=>r.every(({base:w,head:L},R)=>w===g[R]?.base&&L===g[R]?.head)?0:I(g,m)-I(r,m);return h.sort(
({pairs:r},{pairs:g})=>g.length-r.length||d(r,g)),h.map(({key:r})=>r)}function I(o,{interner:u,renames:m,bare:h}){const d=o.map(({base:g,head:D})=>({base:g.item,head:D.item})),r=l(u,new Map([...m,...d.
flatMap(B)]),!0);return d.filter(({base:g,head:D})=>[r,h.head].some(w=>w(g,!0)===h.head(D,!0))).length}function H({base:o,head:u}){const m=(0,J.Vn)(u.flatMap(({item:r})=>(0,a.YD)(r))),h=r=>2*(m.get(r)??
0)>u.length&&r!=="type",d=[...m.keys()].filter(r=>h(r)&&Z(o,r)&&Z(u,r)).sort();return[...d.filter(r=>a.ZM.test(r)),...d]}function Z(o,u){const m=o.flatMap(({item:d})=>(0,a.TN)(d,u)??[]).filter(d=>d.startsWith(
'"'));if(m.length<2||2*m.length<=o.length||new Set(m).size<m.length)return!1;const h=new Set(o.flatMap(({item:d})=>a.Rk.map(r=>(0,a.TN)(d,r))));return 2*m.filter(d=>h.has(d)).length<m.length}const ne=8,
ee=.5;function oe(o,u,m,h){const d=_=>o[_].flatMap(K=>[K,...ce(K,h)]).filter(({path:K,value:n})=>K.at(-1)?.type==="item"&&m[_].get(n.id)===1),r={bases:new Set,heads:new Map};let g={base:d("base"),head:d(
"head")};const D=(_,x)=>{const K=(0,k.kk)(g,_).filter(({base:n,head:f})=>n.arrays!==f.arrays&&x(n.value,f.value));for(const{base:n,head:f}of K)r.bases.add(n.value),r.heads.set(f.value,n);g=(0,k.FF)(g,
K)},w=(_,x)=>(0,a.TN)(_,"type")===(0,a.TN)(x,"type"),L=(_,x)=>w(_,x)&&p(_,x,u)>=ee,R=(_,x)=>(m[x].get(_??"")??0)<2,Y=(_,x)=>R(_,x)?_:void 0;return D(({value:_},x)=>Y((0,a.TH)(_),x),(_,x)=>((0,a.TH)(_)?.
length??0)>=ne||L(_,x)),D(({value:_},x)=>Y((0,a.Gg)(_),x),L),D(({value:_},x)=>R((0,a.TH)(_),x)?j(_,u.bare[x],3):void 0,w),r}function ce({value:o,path:u},m){return(0,J.Vg)(o,m).flatMap(h=>{if((0,a.jn)(
h.value))return[];const d={value:h.value,path:[...u,h.step]};return[d,...ce(d,m)]})}function ue(o,u,m,h){const d=[],r=[],g=[],D=[],w={base:[],head:[]};function L({base:n,head:f},$,W){W==="element"&&D.
push(...B({base:n,head:f})),(W==="element"||W==="member"&&n.type==="object"&&f.type==="object")&&g.push({base:n,head:f,path:$}),n.id!==f.id&&(n.type==="array"&&f.type==="array"?K(n,f,$):n.type==="obje\
ct"&&f.type==="object"?x({base:n,head:f},$,W):W!=="own"&&(0,a.jn)(n)&&(0,a.jn)(f)&&u.renames.get(n.text)===f.text?r.push({path:$,from:(0,a.e1)(n.text),to:(0,a.e1)(f.text)}):d.push({kind:"modified",path:$,
from:n,to:f}))}function R({base:n,head:f},$,W,V){n!==void 0&&f!==void 0?L({base:n,head:f},$,W):f!==void 0&&!Y(f,$)?(d.push({kind:"added",path:$,value:f}),w.head.push({value:f,path:$,arrays:V}),m.heads.
size>0&&_(f,$)):n!==void 0&&!m.bases.has(n)&&(d.push({kind:"removed",path:$,value:n}),w.base.push({value:n,path:$,arrays:V}))}function Y(n,f){const $=m.heads.get(n);return $===void 0?!1:(d.push({kind:"\
moved",path:f,from:$.path}),L({base:$.value,head:n},f,"element"),!0)}function _(n,f){for(const{step:$,value:W}of(0,J.Vg)(n,h)){const V=[...f,$];Y(W,V)||_(W,V)}}function x(n,f,$){for(const{key:W,from:V,
...q}of me(n,u)){const re=[...f,{type:"member",key:W}];V!==W&&r.push({path:re,from:V,to:W});const ae=q.base!==void 0&&(0,a.Op)(W,q.base,$==="element");R(q,re,ae?"own":"member")}}function K(n,f,$){const W={
base:(0,k.S3)(n.items),head:(0,k.S3)(f.items)},V=O(W,u,n.unordered&&f.unordered).filter(se=>!m.bases.has(se.base.item)&&!m.heads.has(se.head.item)),q=(0,J.Oe)(W,V,h),re=new Set((0,k.Ms)(V).map(se=>se.
head.index)),ae=q.filter(se=>se.base&&se.head&&!re.has(se.index));ae.length>0&&!f.unordered&&d.push({kind:"reordered",path:$,moved:ae.map(({step:se})=>se)});for(const{step:se,...ge}of q)R(ge,[...$,se],
"element",W)}return L(o,[],"root"),{changes:d,references:r,matches:g,renames:D,unmatched:w}}function me({base:o,head:u},{renames:m,follow:h}){const d=new Map(o.members),r=new Map,g=(w,L)=>w.id===L.id||
h(w)===L.id;for(const w of[g,()=>!0])for(const L of[R=>R,R=>Q(R,m)])for(const[R,Y]of d){const _=L(R),x=u.members.get(_);x===void 0||r.has(_)||!w(Y,x)||(d.delete(R),r.set(_,{key:_,from:R,base:Y,head:x}))}
for(const[w,L]of u.members)r.has(w)||r.set(w,{key:w,from:w,head:L});const D=Array.from(d,([w,L])=>({key:w,from:w,base:L}));return[...r.values(),...D].sort((w,L)=>w.key<L.key?-1:1)}const pe={bases:new Set,
heads:new Map},he=5;function ye(o,u){const m=new a.Ms(G.K$),[h,d]=[o,u].map(r=>de(r,m));return h&&d&&le([{base:h,head:d}],m)[0]}function de(o,u=new a.Ms(G.K$)){return/^\s*[[{]/.test(o)?u.read(o):void 0}
function le(o,u){const m=fe(()=>A(o)),h=fe(()=>(0,J.j9)([...o.map(({head:D})=>D),...o.map(({base:D})=>D)])),d=(D,w)=>h().componentOf(D,w);function r(D){const w=P(u,D);return o.map(L=>{const R=ue(L,w,pe,
d),{base:Y,head:_}=R.unmatched;if(Y.length===0||_.length===0)return R;const x=oe(R.unmatched,w,m(),d);if(x.heads.size===0)return R;const K=ue(L,w,x,d);return K.changes.filter(({kind:n})=>n==="moved").
length===x.heads.size?K:R})}let g=new Map;for(let D=0;D<he;D++){const w=r(g),L=w.flatMap(Y=>Y.renames),R=L.length===0?new Map:b(L,m());if(g.size===R.size&&[...g].every(([Y,_])=>R.get(Y)===_)){if(w.some(
({changes:Y})=>Y.length>0))return w;break}g=R}return r(new Map)}function fe(o){let u;return()=>(u??={value:o()},u.value)}}),1345:((ie,te,X)=>{X.d(te,{Oe:()=>U,Vg:()=>M,Vn:()=>T,j9:()=>b,oP:()=>y,qU:()=>A});
var a=X(3436),G=X(5408);const J=/group|parent|folder|owner/i,Q=/(-[\da-f]{4}){3}-[\da-f]{12}/i,B=40;function b(t){const e=t.map(N),p=s=>e.find(j=>j.get(s))?.get(s);function c(s,j){for(const F of(0,a.YD)(
s).sort()){if(J.test(F))continue;const z=`${(0,a.TN)(s,F)}`,I=F==="type"?`"${z.split(":")[1]}`:z,H=p(I);if(H===void 0||A(H.item)===void 0)continue;const Z=e.some(ne=>{const ee=ne.get(I);return ee&&(ee.
array===j||k(j,ee.item))});if(F==="type"||!Z)return H.item}}function O(s,j){const F=(0,a.Gg)(s);return A(s)??A(c(s,j))??(F&&(0,a.e1)(F))}function v(s){const j=/\d/.test(s)?p(s):void 0;return j&&(O(j.item,
j.array)??i(j.item))}return{componentOf:c,nameOf:O,labelOf:v}}function A(t){const e=t&&((0,a.TN)(t,"name")??l(t));return e&&(0,a.e1)(e)}function l(t){const[e,p]=[P(t,"localeData"),P(t,"data")],O=(e?["\
en",...(0,a.YD)(e)]:[]).map(s=>(0,a.Gg)(P(e,s))),v=[p,P(p,"node")].map(s=>(0,a.Ku)(s,["label",...a.eX,"display_name"]));return[...O,...v].find(s=>s!==void 0)}function P(t,e){return t?.type==="object"?
t.members.get(e):void 0}function k(t,e){return(0,a.YD)(e).map(c=>P(e,c)).some(c=>c?.type==="array"&&c.items===t)}function N(t){const e=new Map,p=c=>{if(c.type==="object")for(const O of c.members.values())
p(O);if(c.type==="array")for(const O of c.items){const v=(0,a.YD)(O).filter(j=>a.ZM.test(j)),s=new Set(v.flatMap(j=>(0,a.TN)(O,j)??[]));for(const j of s)e.set(j,e.has(j)?void 0:{item:O,array:c.items});
p(O)}};return p(t),e}function U(t,e,p){const c=(0,G.FF)(t,e),O=[...c.base.map(s=>({...s,base:s.item})),...e.map(({base:s,head:j})=>({...j,base:s.item,head:j.item})),...c.head.map(s=>({...s,head:s.item}))],
v=C(O,p);return O.map(s=>({...s,step:S(s,v.get(s))})).sort(E)}function M(t,e){return t.type==="object"?Array.from(t.members,([c,O])=>({step:{type:"member",key:c},value:O})):(t.type==="array"?U({base:[],
head:(0,G.S3)(t.items)},[],e):[]).map(({step:c,item:O})=>({step:c,value:O}))}function S({item:t,index:e},p){if(p===void 0)return{type:"element",index:e,item:t};const c=i(t),O=c!==void 0&&c.length<=B&&
!p.startsWith(c);return{type:"item",label:p,...O&&{hint:c},item:t}}function E({step:t},{step:e}){return t.type==="item"&&e.type==="item"?t.label<e.label?-1:1:t.type==="element"&&e.type==="element"?t.index-
e.index:t.type==="item"?-1:1}function C(t,e){const p=new Map,c=new Set;let O=t.filter(({item:I})=>(A(I)??(0,a.Gg)(I)??(0,a.TH)(I))!==void 0);const v=I=>{const H=O.map(I),Z=T(H);O=O.filter((ne,ee)=>{const oe=H[ee];
return oe===void 0||Z.get(oe)!==1||c.has(oe)?!0:(c.add(oe),p.set(ne,oe),!1)})};v(({item:I})=>A(I));const s=new Map(O.map(I=>[I,A(I.item)??A(e(I.item,I.array))])),j=T([...s.values()]),F=I=>{const[H,Z]=[
s.get(I),(0,a.Gg)(I.item)];return A(I.item)??(j.get(H)===1?H:void 0)??(Z&&(0,a.e1)(Z))},z=(I,H)=>{const[Z,ne]=[(0,a.TH)(I.item),F(I)??i(I.item)];return Z?y(ne,Z,H):ne};return v(I=>F(I)??z(I,Q)),v(I=>z(
I,Q)),v(I=>z(I,/$/)),v(I=>`${F(I)??i(I.item)??z(I,/$/)} [${I.index}${I.head?"":", before"}]`),p}function y(t,e,p=Q){const c=(0,a.e1)(e).replace(p,"");return t?`${t} (${c})`:c}function T(t){const e=new Map;
for(const p of t)e.set(p,(e.get(p)??0)+1);return e}function i(t){const e=(0,a.TN)(t,"type");return e?.startsWith('"')?(0,a.e1)(e):void 0}}),7856:((ie,te,X)=>{X.d(te,{$C:()=>e,Wr:()=>v,_p:()=>p,lb:()=>C});
var a=X(706),G=X(3436),J=X(2742);const Q=8,B="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_.\
 ]?key|cookie",b=new RegExp(`(?:(?:${B})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),A=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,l=new RegExp(`^x?(?:${B}|(?:password|secret|apikey)s)$`),
P=/name|key|header|field/i,k=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,N=["value","values","default","defaultvalue","headervalue"],U=/\{\{|\$\{|<%/,M="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\\
]|$))",S="(?:(?:bearer|basic|token)\\s{1,4})?",E=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\\
w.-]{0,40}(?:${B}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${B})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${B})\\s{0,4}=\\s{0,4}${S})${M}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${B})\\s{0,4}:\\s{0,4}${S}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${M}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\
\\b(?:bearer|basic)\\s{1,4})${M}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${B})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(s=>new RegExp(s,"giu"));function C({workflows:s}){const j=new a.pO;for(const{secrets:z,files:I}of s){
const H=I.flatMap(({base:Z,head:ne})=>[Z,ne].flatMap(v));for(const Z of[...z,...H].flatMap(y))j.add(Z,T)}const F=new Map;return z=>{const I=F.get(z);if(I)return I;const H=[],Z=oe=>(H.push(oe),a.v5),ee={
shown:E.reduce((oe,ce)=>oe.replace(ce,Z),j.hide(z,Z)),hidden:JSON.stringify(H)};return F.set(z,ee),ee}}function y(s){return[s,s.replace(/^(?:bearer|basic|token) /i,""),...(0,G.PX)((0,J.yR)(s))]}function T(s){
return s.length>=Q&&!new RegExp("^\\p{L}+$","u").test(s)}function i(s){const j=t(s);return b.test(j)&&!A.test(j)}function t(s){return s.toLowerCase().replace(/[^a-z]/g,"")}function e(s,j,F){return c(j)?
!1:i(s)?O(j)||l.test(t(s)):!N.includes(t(s))||F?.type!=="object"?!1:[...F.members].some(([z,I])=>{const H=(0,G.jn)(I)&&(I.text==="true"?z:k.test(z)&&(0,G.e1)(I.text));return P.test(z)&&i(`${(0,G.TN)(F,
z)}`)||H&&l.test(t(H))})}function p(s,...j){return j.every(c)?!1:s.some((F,z)=>{const I=s[z-1],H=I&&"item"in I?I.item:void 0,Z=s.slice(z+1).every(({type:ee})=>ee==="element"),ne=ee=>F.type==="member"&&
e(F.key,Z?ee:void 0,H);return j.some(ne)})}function c(s){return s?.type==="literal"&&!/\d/.test(s.text)}function O(s){return s?.type==="array"?s.items.every(O):s!==void 0&&(0,G.jn)(s)}function v(s){const j=[],
F=z=>{if(z!==void 0)if((0,G.jn)(z))F((0,J.yR)((0,G.e1)(z.text)));else if(z.type==="array")for(const I of z.items)F(I);else for(const[I,H]of z.members)e(I,H,z)&&j.push(...(0,G.PX)(H)),F(H)};return F(s),
j.filter(z=>!U.test(z))}}),5408:((ie,te,X)=>{X.d(te,{$z:()=>l,FF:()=>N,Ms:()=>k,O6:()=>U,S3:()=>J,eV:()=>Q,kh:()=>B,kk:()=>b,qc:()=>A,yU:()=>P});var a=X(8965);const G=500;function J(M){return M.map((S,E)=>({
item:S,index:E,array:M}))}function Q(M,S){const E=t=>M[t].map(e=>S(e,t)),C=(t,e)=>t!==void 0&&t===e,y=(0,a.E)(E("base"),E("head"),{maxEditLength:G,comparator:C});if(y===void 0)return k(B(M,S));let[T,i]=[
0,0];return y.flatMap(({added:t,removed:e,count:p})=>{const[c,O]=[M.base.slice(T,T+p),M.head.slice(i,i+p)];return t||(T+=p),e||(i+=p),t||e?[]:P({base:c,head:O})})}function B(M,S){return A(M,S).flatMap(
P)}function b(M,S){return A(M,S).flatMap(E=>E.base.length===1&&E.head.length===1?P(E):[])}function A(M,S){const E=l(M.head,C=>S(C,"head"));return E.delete(void 0),[...l(M.base,C=>S(C,"base"))].flatMap(
([C,y])=>{const T=E.get(C);return T?[{base:y,head:T}]:[]})}function l(M,S){const E=new Map;for(const C of M){const y=S(C),T=E.get(y);T?T.push(C):E.set(y,[C])}return E}function P({base:M,head:S}){return M.
flatMap((E,C)=>{const y=S[C];return y===void 0?[]:[{base:E,head:y}]})}function k(M){const S=[];for(const C of M.toSorted((y,T)=>y.base.index-T.base.index)){let[y,T]=[0,S.length];for(;y<T;){const i=y+T>>
1;(S[i]?.last.head.index??0)<C.head.index?y=i+1:T=i}S[y]={last:C,before:S[y-1]}}const E=[];for(let C=S.at(-1);C;C=C.before)E.push(C.last);return E.reverse()}function N({base:M,head:S},E){const C=new Set(
E.flatMap(y=>[y.base,y.head]));return{base:M.filter(y=>!C.has(y)),head:S.filter(y=>!C.has(y))}}function U(M,S){const E=k(M),C={base:0,head:0};return A(S,({index:y},T)=>{for(;(E[C[T]]?.[T].index??1/0)<
y;)C[T]++;return C[T]})}}),8142:((ie,te,X)=>{X.d(te,{I:()=>B,q:()=>Q});const a=500,G=1e6,J=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function Q(l,P,k){
let N=l.startsWith("\uFEFF")?1:0,U=0;function M(){for(;;){const y=l.charAt(N);if(y!==" "&&y!==`
`&&y!=="\r"&&y!=="	")return y;N++}}function S(){const y=N;if(J.lastIndex=y,!J.test(l))throw new SyntaxError;return N=J.lastIndex,l.slice(y,N)}function E(y,T){const i=M();if(i==="["){const e=[],p=k.enter(
y);return C("]",T,()=>e.push(E(p,T+1))),k.array(e,y)}if(i==="{"){const e=new Map;return C("}",T,()=>{if(M()!=='"')throw new SyntaxError;const p=S(),c=p.includes("\\")?JSON.parse(p):p.slice(1,-1);if(e.
has(c)||M()!==":")throw new SyntaxError;N++,e.set(c,E(k.enter(y,c),T+1))}),k.object(e,y)}const t=S();return k.scalar(t.includes("\\")?JSON.stringify(JSON.parse(t)):t)}function C(y,T,i){if(T===a)throw new RangeError;
N++;let t=M()===y?y:",";for(;t===",";){if(++U>G)throw new RangeError;i(),t=M(),t===","&&N++}if(t!==y)throw new SyntaxError;N++}try{const y=E(P,0);if(M()==="")return y}catch{}}function B(l){const P=Q(l,
`
`,b);return P===void 0?void 0:`${P}
`}const b={enter:l=>`${l}  `,scalar:l=>l,array:(l,P)=>A("[",l,"]",P),object(l,P){const k=[...l.keys()].sort().map(N=>`${JSON.stringify(N)}: ${l.get(N)}`);return A("{",k,"}",P)}};function A(l,P,k,N){return P.
length===0?l+k:`${l}${N}  ${P.join(`,${N}  `)}${N}${k}`}}),8965:((ie,te,X)=>{X.d(te,{E:()=>Q});class a{diff(b,A,l={}){let P;typeof l=="function"?(P=l,l={}):"callback"in l&&(P=l.callback);const k=this.
castInput(b,l),N=this.castInput(A,l),U=this.removeEmpty(this.tokenize(k,l)),M=this.removeEmpty(this.tokenize(N,l));return this.diffWithOptionsObj(U,M,l,P)}diffWithOptionsObj(b,A,l,P){var k;const N=c=>{
if(c=this.postProcess(c,l),P){setTimeout(function(){P(c)},0);return}else return c},U=A.length,M=b.length;let S=1,E=U+M;l.maxEditLength!=null&&(E=Math.min(E,l.maxEditLength));const C=(k=l.timeout)!==null&&
k!==void 0?k:1/0,y=Date.now()+C,T=[{oldPos:-1,lastComponent:void 0}];let i=this.extractCommon(T[0],A,b,0,l);if(T[0].oldPos+1>=M&&i+1>=U)return N(this.buildValues(T[0].lastComponent,A,b));let t=-1/0,e=1/0;
const p=()=>{for(let c=Math.max(t,-S);c<=Math.min(e,S);c+=2){let O;const v=T[c-1],s=T[c+1];v&&(T[c-1]=void 0);let j=!1;if(s){const z=s.oldPos-c;j=s&&0<=z&&z<U}const F=v&&v.oldPos+1<M;if(!j&&!F){T[c]=void 0;
continue}if(!F||j&&v.oldPos<s.oldPos?O=this.addToPath(s,!0,!1,0,l):O=this.addToPath(v,!1,!0,1,l),i=this.extractCommon(O,A,b,c,l),O.oldPos+1>=M&&i+1>=U)return N(this.buildValues(O.lastComponent,A,b))||
!0;T[c]=O,O.oldPos+1>=M&&(e=Math.min(e,c-1)),i+1>=U&&(t=Math.max(t,c+1))}S++};if(P)(function c(){setTimeout(function(){if(S>E||Date.now()>y)return P(void 0);p()||c()},0)})();else for(;S<=E&&Date.now()<=
y;){const c=p();if(c)return c}}addToPath(b,A,l,P,k){const N=b.lastComponent;return N&&!k.oneChangePerToken&&N.added===A&&N.removed===l?{oldPos:b.oldPos+P,lastComponent:{count:N.count+1,added:A,removed:l,
previousComponent:N.previousComponent}}:{oldPos:b.oldPos+P,lastComponent:{count:1,added:A,removed:l,previousComponent:N}}}extractCommon(b,A,l,P,k){const N=A.length,U=l.length;let M=b.oldPos,S=M-P,E=0;
for(;S+1<N&&M+1<U&&this.equals(l[M+1],A[S+1],k);)S++,M++,E++,k.oneChangePerToken&&(b.lastComponent={count:1,previousComponent:b.lastComponent,added:!1,removed:!1});return E&&!k.oneChangePerToken&&(b.lastComponent=
{count:E,previousComponent:b.lastComponent,added:!1,removed:!1}),b.oldPos=M,S}equals(b,A,l){return l.comparator?l.comparator(b,A):b===A||!!l.ignoreCase&&b.toLowerCase()===A.toLowerCase()}removeEmpty(b){
const A=[];for(let l=0;l<b.length;l++)b[l]&&A.push(b[l]);return A}castInput(b,A){return b}tokenize(b,A){return Array.from(b)}join(b){return b.join("")}postProcess(b,A){return b}get useLongestToken(){return!1}buildValues(b,A,l){
const P=[];let k;for(;b;)P.push(b),k=b.previousComponent,delete b.previousComponent,b=k;P.reverse();const N=P.length;let U=0,M=0,S=0;for(;U<N;U++){const E=P[U];if(E.removed)E.value=this.join(l.slice(S,
S+E.count)),S+=E.count;else{if(!E.added&&this.useLongestToken){let C=A.slice(M,M+E.count);C=C.map(function(y,T){const i=l[S+T];return i.length>y.length?i:y}),E.value=this.join(C)}else E.value=this.join(
A.slice(M,M+E.count));M+=E.count,E.added||(S+=E.count)}}return P}}class G extends a{tokenize(b){return b.slice()}join(b){return b}removeEmpty(b){return b}}const J=new G;function Q(B,b,A){return J.diff(
B,b,A)}})};export{we as id,be as ids,Me as modules};
