const G=326,V=[326],q={61318:((W,M,I)=>{I.d(M,{E:()=>r});var S=I(63102);class H extends S.A{tokenize(u){return u.slice()}join(u){return u}removeEmpty(u){return u}}const i=new H;function r(l,u,v){return i.
diff(l,u,v)}}),63102:((W,M,I)=>{I.d(M,{A:()=>S});class S{diff(i,r,l={}){let u;typeof l=="function"?(u=l,l={}):"callback"in l&&(u=l.callback);const v=this.castInput(i,l),m=this.castInput(r,l),C=this.removeEmpty(
this.tokenize(v,l)),w=this.removeEmpty(this.tokenize(m,l));return this.diffWithOptionsObj(C,w,l,u)}diffWithOptionsObj(i,r,l,u){var v;const m=t=>{if(t=this.postProcess(t,l),u){setTimeout(function(){u(t)},
0);return}else return t},C=r.length,w=i.length;let _=1,a=C+w;l.maxEditLength!=null&&(a=Math.min(a,l.maxEditLength));const N=(v=l.timeout)!==null&&v!==void 0?v:1/0,D=Date.now()+N,L=[{oldPos:-1,lastComponent:void 0}];
let E=this.extractCommon(L[0],r,i,0,l);if(L[0].oldPos+1>=w&&E+1>=C)return m(this.buildValues(L[0].lastComponent,r,i));let e=-1/0,n=1/0;const o=()=>{for(let t=Math.max(e,-_);t<=Math.min(n,_);t+=2){let s;
const x=L[t-1],d=L[t+1];x&&(L[t-1]=void 0);let c=!1;if(d){const T=d.oldPos-t;c=d&&0<=T&&T<C}const f=x&&x.oldPos+1<w;if(!c&&!f){L[t]=void 0;continue}if(!f||c&&x.oldPos<d.oldPos?s=this.addToPath(d,!0,!1,
0,l):s=this.addToPath(x,!1,!0,1,l),E=this.extractCommon(s,r,i,t,l),s.oldPos+1>=w&&E+1>=C)return m(this.buildValues(s.lastComponent,r,i))||!0;L[t]=s,s.oldPos+1>=w&&(n=Math.min(n,t-1)),E+1>=C&&(e=Math.max(
e,t+1))}_++};if(u)(function t(){setTimeout(function(){if(_>a||Date.now()>D)return u(void 0);o()||t()},0)})();else for(;_<=a&&Date.now()<=D;){const t=o();if(t)return t}}addToPath(i,r,l,u,v){const m=i.lastComponent;
return m&&!v.oneChangePerToken&&m.added===r&&m.removed===l?{oldPos:i.oldPos+u,lastComponent:{count:m.count+1,added:r,removed:l,previousComponent:m.previousComponent}}:{oldPos:i.oldPos+u,lastComponent:{
count:1,added:r,removed:l,previousComponent:m}}}extractCommon(i,r,l,u,v){const m=r.length,C=l.length;let w=i.oldPos,_=w-u,a=0;for(;_+1<m&&w+1<C&&this.equals(l[w+1],r[_+1],v);)_++,w++,a++,v.oneChangePerToken&&
(i.lastComponent={count:1,previousComponent:i.lastComponent,added:!1,removed:!1});return a&&!v.oneChangePerToken&&(i.lastComponent={count:a,previousComponent:i.lastComponent,added:!1,removed:!1}),i.oldPos=
w,_}equals(i,r,l){return l.comparator?l.comparator(i,r):i===r||!!l.ignoreCase&&i.toLowerCase()===r.toLowerCase()}removeEmpty(i){const r=[];for(let l=0;l<i.length;l++)i[l]&&r.push(i[l]);return r}castInput(i,r){
return i}tokenize(i,r){return Array.from(i)}join(i){return i.join("")}postProcess(i,r){return i}get useLongestToken(){return!1}buildValues(i,r,l){const u=[];let v;for(;i;)u.push(i),v=i.previousComponent,
delete i.previousComponent,i=v;u.reverse();const m=u.length;let C=0,w=0,_=0;for(;C<m;C++){const a=u[C];if(a.removed)a.value=this.join(l.slice(_,_+a.count)),_+=a.count;else{if(!a.added&&this.useLongestToken){
let N=r.slice(w,w+a.count);N=N.map(function(D,L){const E=l[_+L];return E.length>D.length?E:D}),a.value=this.join(N)}else a.value=this.join(r.slice(w,w+a.count));w+=a.count,a.added||(_+=a.count)}}return u}}}),
85725:((W,M,I)=>{I.d(M,{YB:()=>a});var S=I(63102);class H extends S.A{constructor(){super(...arguments),this.tokenize=u}equals(n,o,t){return t.ignoreWhitespace?((!t.newlineIsToken||!n.includes(`
`))&&(n=n.trim()),(!t.newlineIsToken||!o.includes(`
`))&&(o=o.trim())):t.ignoreNewlineAtEof&&!t.newlineIsToken&&(n.endsWith(`
`)&&(n=n.slice(0,-1)),o.endsWith(`
`)&&(o=o.slice(0,-1))),super.equals(n,o,t)}}const i=new H;function r(e,n,o){return i.diff(e,n,o)}function l(e,n,o){return o=generateOptions(o,{ignoreWhitespace:!0}),i.diff(e,n,o)}function u(e,n){n.stripTrailingCr&&
(e=e.replace(/\r\n/g,`
`));const o=[],t=e.split(/(\n|\r\n)/);t[t.length-1]||t.pop();for(let s=0;s<t.length;s++){const x=t[s];s%2&&!n.newlineIsToken?o[o.length-1]+=x:o.push(x)}return o}function v(e){for(let n=0;n<e.length;n++)
if(e[n]<" "||e[n]>"~"||e[n]==='"'||e[n]==="\\")return!0;return!1}function m(e){if(!v(e))return e;let n='"';const o=new TextEncoder().encode(e);let t=0;for(;t<o.length;){const s=o[t];s===7?n+="\\a":s===
8?n+="\\b":s===9?n+="\\t":s===10?n+="\\n":s===11?n+="\\v":s===12?n+="\\f":s===13?n+="\\r":s===34?n+='\\"':s===92?n+="\\\\":s>=32&&s<=126?n+=String.fromCharCode(s):n+="\\"+s.toString(8).padStart(3,"0"),
t++}return n+='"',n}const C={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},w={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},_={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!1};
function a(e,n,o,t,s,x,d){let c;d?typeof d=="function"?c={callback:d}:c=d:c={},typeof c.context>"u"&&(c.context=4);const f=c.context;if(c.newlineIsToken)throw new Error("newlineIsToken may not be used\
 with patch-generation functions, only with diffing functions");if(c.callback){const{callback:h}=c;r(o,t,Object.assign(Object.assign({},c),{callback:g=>{const j=T(g);h(j)}}))}else return T(r(o,t,c));function T(h){
if(!h)return;h.push({value:"",lines:[]});function g(P){return P.map(function(b){return" "+b})}const j=[];let F=0,A=0,y=[],O=1,R=1;for(let P=0;P<h.length;P++){const b=h[P],k=b.lines||E(b.value);if(b.lines=
k,b.added||b.removed){if(!F){const p=h[P-1];F=O,A=R,p&&(y=f>0?g(p.lines.slice(-f)):[],F-=y.length,A-=y.length)}for(const p of k)y.push((b.added?"+":"-")+p);b.added?R+=k.length:O+=k.length}else{if(F)if(k.
length<=f*2&&P<h.length-2)for(const p of g(k))y.push(p);else{const p=Math.min(k.length,f);for(const U of g(k.slice(0,p)))y.push(U);const z={oldStart:F,oldLines:O-F+p,newStart:A,newLines:R-A+p,lines:y};
j.push(z),F=0,A=0,y=[]}O+=k.length,R+=k.length}}for(const P of j)for(let b=0;b<P.lines.length;b++)P.lines[b].endsWith(`
`)?P.lines[b]=P.lines[b].slice(0,-1):(P.lines.splice(b+1,0,"\\ No newline at end of file"),b++);return{oldFileName:e,newFileName:n,oldHeader:s,newHeader:x,hunks:j}}}function N(e,n){var o,t,s,x,d,c;if(n||
(n=C),Array.isArray(e)){if(e.length>1&&!n.includeFileHeaders&&!e.every(h=>h.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool t\
rying to apply the patch know which changes are to which file?)");return e.map(h=>N(h,n)).join(`
`)}const f=[];if(e.isGit){if(n=C,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName must be specified for Git patches");let h=e.
oldFileName,g=e.newFileName;e.isCreate&&h==="/dev/null"?h=g.replace(/^b\//,"a/"):e.isDelete&&g==="/dev/null"&&(g=h.replace(/^a\//,"b/")),f.push("diff --git "+m(h)+" "+m(g)),e.isDelete&&f.push("deleted\
 file mode "+((o=e.oldMode)!==null&&o!==void 0?o:"100644")),e.isCreate&&f.push("new file mode "+((t=e.newMode)!==null&&t!==void 0?t:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(f.push("\
old mode "+e.oldMode),f.push("new mode "+e.newMode)),e.isRename&&(f.push("rename from "+m(((s=e.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),f.push("rename to "+m(((x=e.newFileName)!==null&&
x!==void 0?x:"").replace(/^b\//,"")))),e.isCopy&&(f.push("copy from "+m(((d=e.oldFileName)!==null&&d!==void 0?d:"").replace(/^a\//,""))),f.push("copy to "+m(((c=e.newFileName)!==null&&c!==void 0?c:"").
replace(/^b\//,""))))}else n.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&f.push("Index: "+e.oldFileName),n.includeUnderline&&f.push("===========================================\
========================");const T=e.hunks.length>0;n.includeFileHeaders&&e.oldFileName!==void 0&&e.newFileName!==void 0&&(!e.isGit||T)&&(f.push("--- "+m(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),
f.push("+++ "+m(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let h=0;h<e.hunks.length;h++){const g=e.hunks[h],j=g.oldLines===0?g.oldStart-1:g.oldStart,F=g.newLines===0?g.newStart-1:g.newStart;
f.push("@@ -"+j+","+g.oldLines+" +"+F+","+g.newLines+" @@");for(const A of g.lines)f.push(A)}return f.join(`
`)+`
`}function D(e,n,o,t,s,x,d){if(typeof d=="function"&&(d={callback:d}),d?.callback){const{callback:c}=d;a(e,n,o,t,s,x,Object.assign(Object.assign({},d),{callback:f=>{c(f?N(f,d.headerOptions):void 0)}}))}else{
const c=a(e,n,o,t,s,x,d);return c?N(c,d?.headerOptions):void 0}}function L(e,n,o,t,s,x){return D(e,e,n,o,t,s,x)}function E(e){const n=e.endsWith(`
`),o=e.split(`
`).map(t=>t+`
`);return n?o.pop():o.push(o.pop().slice(0,-1)),o}})};export{G as id,V as ids,q as modules};
