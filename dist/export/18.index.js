const F=18,M=[18],b={61318:(($,A,y)=>{y.d(A,{E:()=>f});var S=y(63102);class j extends S.A{tokenize(a){return a.slice()}join(a){return a}removeEmpty(a){return a}}const l=new j;function f(u,a,d){return l.
diff(u,a,d)}}),63102:(($,A,y)=>{y.d(A,{A:()=>S});class S{diff(l,f,u={}){let a;typeof u=="function"?(a=u,u={}):"callback"in u&&(a=u.callback);const d=this.castInput(l,u),v=this.castInput(f,u),p=this.removeEmpty(
this.tokenize(d,u)),m=this.removeEmpty(this.tokenize(v,u));return this.diffWithOptionsObj(p,m,u,a)}diffWithOptionsObj(l,f,u,a){var d;const v=h=>{if(h=this.postProcess(h,u),a){setTimeout(function(){a(h)},
0);return}else return h},p=f.length,m=l.length;let g=1,c=p+m;u.maxEditLength!=null&&(c=Math.min(c,u.maxEditLength));const E=(d=u.timeout)!==null&&d!==void 0?d:1/0,C=Date.now()+E,w=[{oldPos:-1,lastComponent:void 0}];
let P=this.extractCommon(w[0],f,l,0,u);if(w[0].oldPos+1>=m&&P+1>=p)return v(this.buildValues(w[0].lastComponent,f,l));let k=-1/0,T=1/0;const I=()=>{for(let h=Math.max(k,-g);h<=Math.min(T,g);h+=2){let W;
const D=w[h-1],L=w[h+1];D&&(w[h-1]=void 0);let O=!1;if(L){const e=L.oldPos-h;O=L&&0<=e&&e<p}const t=D&&D.oldPos+1<m;if(!O&&!t){w[h]=void 0;continue}if(!t||O&&D.oldPos<L.oldPos?W=this.addToPath(L,!0,!1,
0,u):W=this.addToPath(D,!1,!0,1,u),P=this.extractCommon(W,f,l,h,u),W.oldPos+1>=m&&P+1>=p)return v(this.buildValues(W.lastComponent,f,l))||!0;w[h]=W,W.oldPos+1>=m&&(T=Math.min(T,h-1)),P+1>=p&&(k=Math.max(
k,h+1))}g++};if(a)(function h(){setTimeout(function(){if(g>c||Date.now()>C)return a(void 0);I()||h()},0)})();else for(;g<=c&&Date.now()<=C;){const h=I();if(h)return h}}addToPath(l,f,u,a,d){const v=l.lastComponent;
return v&&!d.oneChangePerToken&&v.added===f&&v.removed===u?{oldPos:l.oldPos+a,lastComponent:{count:v.count+1,added:f,removed:u,previousComponent:v.previousComponent}}:{oldPos:l.oldPos+a,lastComponent:{
count:1,added:f,removed:u,previousComponent:v}}}extractCommon(l,f,u,a,d){const v=f.length,p=u.length;let m=l.oldPos,g=m-a,c=0;for(;g+1<v&&m+1<p&&this.equals(u[m+1],f[g+1],d);)g++,m++,c++,d.oneChangePerToken&&
(l.lastComponent={count:1,previousComponent:l.lastComponent,added:!1,removed:!1});return c&&!d.oneChangePerToken&&(l.lastComponent={count:c,previousComponent:l.lastComponent,added:!1,removed:!1}),l.oldPos=
m,g}equals(l,f,u){return u.comparator?u.comparator(l,f):l===f||!!u.ignoreCase&&l.toLowerCase()===f.toLowerCase()}removeEmpty(l){const f=[];for(let u=0;u<l.length;u++)l[u]&&f.push(l[u]);return f}castInput(l,f){
return l}tokenize(l,f){return Array.from(l)}join(l){return l.join("")}postProcess(l,f){return l}get useLongestToken(){return!1}buildValues(l,f,u){const a=[];let d;for(;l;)a.push(l),d=l.previousComponent,
delete l.previousComponent,l=d;a.reverse();const v=a.length;let p=0,m=0,g=0;for(;p<v;p++){const c=a[p];if(c.removed)c.value=this.join(u.slice(g,g+c.count)),g+=c.count;else{if(!c.added&&this.useLongestToken){
let E=f.slice(m,m+c.count);E=E.map(function(C,w){const P=u[g+w];return P.length>C.length?P:C}),c.value=this.join(E)}else c.value=this.join(f.slice(m,m+c.count));m+=c.count,c.added||(g+=c.count)}}return a}}}),
75367:(($,A,y)=>{y.d(A,{pR:()=>O});var S=y(63102);function j(t,e){let n;for(n=0;n<t.length&&n<e.length;n++)if(t[n]!=e[n])return t.slice(0,n);return t.slice(0,n)}function l(t,e){let n;if(!t||!e||t[t.length-
1]!=e[e.length-1])return"";for(n=0;n<t.length&&n<e.length;n++)if(t[t.length-(n+1)]!=e[e.length-(n+1)])return t.slice(-n);return t.slice(-n)}function f(t,e,n){if(t.slice(0,e.length)!=e)throw Error(`str\
ing ${JSON.stringify(t)} doesn't start with prefix ${JSON.stringify(e)}; this is a bug`);return n+t.slice(e.length)}function u(t,e,n){if(!e)return t+n;if(t.slice(-e.length)!=e)throw Error(`string ${JSON.
stringify(t)} doesn't end with suffix ${JSON.stringify(e)}; this is a bug`);return t.slice(0,-e.length)+n}function a(t,e){return f(t,e,"")}function d(t,e){return u(t,e,"")}function v(t,e){return e.slice(
0,p(t,e))}function p(t,e){let n=0;t.length>e.length&&(n=t.length-e.length);let r=e.length;t.length<e.length&&(r=t.length);const s=Array(r);let o=0;s[0]=0;for(let i=1;i<r;i++){for(e[i]==e[o]?s[i]=s[o]:
s[i]=o;o>0&&e[i]!=e[o];)o=s[o];e[i]==e[o]&&o++}o=0;for(let i=n;i<t.length;i++){for(;o>0&&t[i]!=e[o];)o=s[o];t[i]==e[o]&&o++}return o}function m(t){return t.includes(`\r
`)&&!t.startsWith(`
`)&&!t.match(/[^\r]\n/)}function g(t){return!t.includes(`\r
`)&&t.includes(`
`)}function c(t,e){const n=[];for(const r of Array.from(e.segment(t))){const s=r.segment;n.length&&/\s/.test(n[n.length-1])&&/\s/.test(s)?n[n.length-1]+=s:n.push(s)}return n}function E(t,e){if(e)return w(
t,e)[1];let n;for(n=t.length-1;n>=0&&t[n].match(/\s/);n--);return t.substring(n+1)}function C(t,e){if(e)return w(t,e)[0];const n=t.match(/^\s*/);return n?n[0]:""}function w(t,e){if(!e)return[C(t),E(t)];
if(e.resolvedOptions().granularity!="word")throw new Error('The segmenter passed must have a granularity of "word"');const n=c(t,e),r=n[0],s=n[n.length-1],o=/\s/.test(r)?r:"",i=/\s/.test(s)?s:"";return[
o,i]}const P="a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}",k=new RegExp(`[${P}]+|\\s+|[^${P}]`,"ug");class T extends S.A{equals(e,n,r){
return r.ignoreCase&&(e=e.toLowerCase(),n=n.toLowerCase()),e.trim()===n.trim()}tokenize(e,n={}){let r;if(n.intlSegmenter){const i=n.intlSegmenter;if(i.resolvedOptions().granularity!="word")throw new Error(
'The segmenter passed must have a granularity of "word"');r=c(e,i)}else r=e.match(k)||[];const s=[];let o=null;return r.forEach(i=>{/\s/.test(i)?o==null?s.push(i):s.push(s.pop()+i):o!=null&&/\s/.test(
o)?s[s.length-1]==o?s.push(s.pop()+i):s.push(o+i):s.push(i),o=i}),s}join(e){return e.map((n,r)=>r==0?n:n.replace(/^\s+/,"")).join("")}postProcess(e,n){if(!e||n.oneChangePerToken)return e;let r=null,s=null,
o=null;return e.forEach(i=>{i.added?s=i:i.removed?o=i:((s||o)&&W(r,o,s,i,n.intlSegmenter),r=i,s=null,o=null)}),(s||o)&&W(r,o,s,null,n.intlSegmenter),e}}const I=new T;function h(t,e,n){return n?.ignoreWhitespace!=
null&&!n.ignoreWhitespace?O(t,e,n):I.diff(t,e,n)}function W(t,e,n,r,s){if(e&&n){const[o,i]=w(e.value,s),[_,z]=w(n.value,s);if(t){const x=j(o,_);t.value=u(t.value,_,x),e.value=a(e.value,x),n.value=a(n.
value,x)}if(r){const x=l(i,z);r.value=f(r.value,z,x),e.value=d(e.value,x),n.value=d(n.value,x)}}else if(n){if(t){const o=C(n.value,s);n.value=n.value.substring(o.length)}if(r){const o=C(r.value,s);r.value=
r.value.substring(o.length)}}else if(t&&r){const o=C(r.value,s),[i,_]=w(e.value,s),z=j(o,i);e.value=a(e.value,z);const x=l(a(o,z),_);e.value=d(e.value,x),r.value=f(r.value,o,x),t.value=u(t.value,o,o.slice(
0,o.length-x.length))}else if(r){const o=C(r.value,s),i=E(e.value,s),_=v(i,o);e.value=d(e.value,_)}else if(t){const o=E(t.value,s),i=C(e.value,s),_=v(o,i);e.value=a(e.value,_)}}class D extends S.A{tokenize(e){
const n=new RegExp(`(\\r?\\n)|[${P}]+|[^\\S\\n\\r]+|[^${P}]`,"ug");return e.match(n)||[]}}const L=new D;function O(t,e,n){return L.diff(t,e,n)}})};export{F as id,M as ids,b as modules};
