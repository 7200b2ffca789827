import{createRequire as lA}from"module";var $n={770:((V,$,e)=>{V.exports=e(218)}),218:((V,$,e)=>{var n,N=e(9278),m=e(4756),R=e(8611),y=e(5692),c=e(4434),u=e(2613),g=e(9023);$.httpOverHttp=A,$.httpsOverHttp=
C,$.httpOverHttps=a,$.httpsOverHttps=o;function A(F){var S=new l(F);return S.request=R.request,S}function C(F){var S=new l(F);return S.request=R.request,S.createSocket=E,S.defaultPort=443,S}function a(F){
var S=new l(F);return S.request=y.request,S}function o(F){var S=new l(F);return S.request=y.request,S.createSocket=E,S.defaultPort=443,S}function l(F){var S=this;S.options=F||{},S.proxyOptions=S.options.
proxy||{},S.maxSockets=S.options.maxSockets||R.Agent.defaultMaxSockets,S.requests=[],S.sockets=[],S.on("free",function(M,x,t,s){for(var h=I(x,t,s),r=0,f=S.requests.length;r<f;++r){var w=S.requests[r];
if(w.host===h.host&&w.port===h.port){S.requests.splice(r,1),w.request.onSocket(M);return}}M.destroy(),S.removeSocket(M)})}g.inherits(l,c.EventEmitter),l.prototype.addRequest=function(S,H,M,x){var t=this,
s=p({request:S},t.options,I(H,M,x));if(t.sockets.length>=this.maxSockets){t.requests.push(s);return}t.createSocket(s,function(h){h.on("free",r),h.on("close",f),h.on("agentRemove",f),S.onSocket(h);function r(){
t.emit("free",h,s)}function f(w){t.removeSocket(h),h.removeListener("free",r),h.removeListener("close",f),h.removeListener("agentRemove",f)}})},l.prototype.createSocket=function(S,H){var M=this,x={};M.
sockets.push(x);var t=p({},M.proxyOptions,{method:"CONNECT",path:S.host+":"+S.port,agent:!1,headers:{host:S.host+":"+S.port}});S.localAddress&&(t.localAddress=S.localAddress),t.proxyAuth&&(t.headers=t.
headers||{},t.headers["Proxy-Authorization"]="Basic "+new Buffer(t.proxyAuth).toString("base64")),k("making CONNECT request");var s=M.request(t);s.useChunkedEncodingByDefault=!1,s.once("response",h),s.
once("upgrade",r),s.once("connect",f),s.once("error",w),s.end();function h(Q){Q.upgrade=!0}function r(Q,d,b){process.nextTick(function(){f(Q,d,b)})}function f(Q,d,b){if(s.removeAllListeners(),d.removeAllListeners(),
Q.statusCode!==200){k("tunneling socket could not be established, statusCode=%d",Q.statusCode),d.destroy();var T=new Error("tunneling socket could not be established, statusCode="+Q.statusCode);T.code=
"ECONNRESET",S.request.emit("error",T),M.removeSocket(x);return}if(b.length>0){k("got illegal response body from proxy"),d.destroy();var T=new Error("got illegal response body from proxy");T.code="ECO\
NNRESET",S.request.emit("error",T),M.removeSocket(x);return}return k("tunneling connection has established"),M.sockets[M.sockets.indexOf(x)]=d,H(d)}function w(Q){s.removeAllListeners(),k(`tunneling so\
cket could not be established, cause=%s
`,Q.message,Q.stack);var d=new Error("tunneling socket could not be established, cause="+Q.message);d.code="ECONNRESET",S.request.emit("error",d),M.removeSocket(x)}},l.prototype.removeSocket=function(S){
var H=this.sockets.indexOf(S);if(H!==-1){this.sockets.splice(H,1);var M=this.requests.shift();M&&this.createSocket(M,function(x){M.request.onSocket(x)})}};function E(F,S){var H=this;l.prototype.createSocket.
call(H,F,function(M){var x=F.request.getHeader("host"),t=p({},H.options,{socket:M,servername:x?x.replace(/:.*$/,""):F.host}),s=m.connect(0,t);H.sockets[H.sockets.indexOf(M)]=s,S(s)})}function I(F,S,H){
return typeof F=="string"?{host:F,port:S,localAddress:H}:F}function p(F){for(var S=1,H=arguments.length;S<H;++S){var M=arguments[S];if(typeof M=="object")for(var x=Object.keys(M),t=0,s=x.length;t<s;++t){
var h=x[t];M[h]!==void 0&&(F[h]=M[h])}}return F}var k;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?k=function(){var F=Array.prototype.slice.call(arguments);typeof F[0]=="string"?F[0]=
"TUNNEL: "+F[0]:F.unshift("TUNNEL:"),console.error.apply(console,F)}:k=function(){},n=k}),6752:((V,$,e)=>{var n;const N=e(3701),m=e(883),R=e(628),y=e(837),c=e(7405),u=e(6672),g=e(3137),A=e(50),C=e(8707),
a=e(3440),{InvalidArgumentError:o}=C,l=e(6615),E=e(9136),I=e(7365),p=e(7501),k=e(4004),F=e(2429),S=e(7816),{getGlobalDispatcher:H,setGlobalDispatcher:M}=e(2581),x=e(8155),t=e(8754),s=e(5092);Object.assign(
m.prototype,l),n=m,n=N,n=R,n=y,n=c,V.exports.kT=u,n=g,n=A,n=S,n=x,n=t,n=s,n={redirect:e(1514),retry:e(2026),dump:e(8060),dns:e(379)},n=E,n=C,n={parseHeaders:a.parseHeaders,headerNameToString:a.headerNameToString};
function h(Ce){return(Ie,De,Fe)=>{if(typeof De=="function"&&(Fe=De,De=null),!Ie||typeof Ie!="string"&&typeof Ie!="object"&&!(Ie instanceof URL))throw new o("invalid url");if(De!=null&&typeof De!="obje\
ct")throw new o("invalid opts");if(De&&De.path!=null){if(typeof De.path!="string")throw new o("invalid opts.path");let Ee=De.path;De.path.startsWith("/")||(Ee=`/${Ee}`),Ie=new URL(a.parseOrigin(Ie).origin+
Ee)}else De||(De=typeof Ie=="object"?Ie:{}),Ie=a.parseURL(Ie);const{agent:re,dispatcher:ie=H()}=De;if(re)throw new o("unsupported opts.agent. Did you mean opts.client?");return Ce.call(ie,{...De,origin:Ie.
origin,path:Ie.search?`${Ie.pathname}${Ie.search}`:Ie.pathname,method:De.method||(De.body?"PUT":"GET")},Fe)}}n=M,n=H;const r=e(4398).fetch;n=async function(Ie,De=void 0){try{return await r(Ie,De)}catch(Fe){
throw Fe&&typeof Fe=="object"&&Error.captureStackTrace(Fe),Fe}},e(660).Headers,e(9051).Response,e(9967).Request,e(5910).FormData,n=globalThis.File??e(4573).File,e(8355).FileReader;const{setGlobalOrigin:f,
getGlobalOrigin:w}=e(1059);n=f,n=w;const{CacheStorage:Q}=e(3245),{kConstruct:d}=e(109);n=new Q(d);const{deleteCookie:b,getCookies:T,getSetCookies:Y,setCookie:J}=e(9061);n=b,n=T,n=Y,n=J;const{parseMIMEType:P,
serializeAMimeType:se}=e(1900);n=P,n=se;const{CloseEvent:Be,ErrorEvent:Ne,MessageEvent:Se}=e(5188);e(3726).WebSocket,n=Be,n=Ne,n=Se,n=h(l.request),n=h(l.stream),n=h(l.pipeline),n=h(l.connect),n=h(l.upgrade),
n=I,n=k,n=p,n=F;const{EventSource:de}=e(1238);n=de}),158:((V,$,e)=>{const{addAbortListener:n}=e(3440),{RequestAbortedError:N}=e(8707),m=Symbol("kListener"),R=Symbol("kSignal");function y(g){g.abort?g.
abort(g[R]?.reason):g.reason=g[R]?.reason??new N,u(g)}function c(g,A){if(g.reason=null,g[R]=null,g[m]=null,!!A){if(A.aborted){y(g);return}g[R]=A,g[m]=()=>{y(g)},n(g[R],g[m])}}function u(g){g[R]&&("rem\
oveEventListener"in g[R]?g[R].removeEventListener("abort",g[m]):g[R].removeListener("abort",g[m]),g[R]=null,g[m]=null)}V.exports={addSignal:c,removeSignal:u}}),2279:((V,$,e)=>{const n=e(4589),{AsyncResource:N}=e(
6698),{InvalidArgumentError:m,SocketError:R}=e(8707),y=e(3440),{addSignal:c,removeSignal:u}=e(158);class g extends N{constructor(a,o){if(!a||typeof a!="object")throw new m("invalid opts");if(typeof o!=
"function")throw new m("invalid callback");const{signal:l,opaque:E,responseHeaders:I}=a;if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new m("signal must be an EventEmitter\
 or EventTarget");super("UNDICI_CONNECT"),this.opaque=E||null,this.responseHeaders=I||null,this.callback=o,this.abort=null,c(this,l)}onConnect(a,o){if(this.reason){a(this.reason);return}n(this.callback),
this.abort=a,this.context=o}onHeaders(){throw new R("bad connect",null)}onUpgrade(a,o,l){const{callback:E,opaque:I,context:p}=this;u(this),this.callback=null;let k=o;k!=null&&(k=this.responseHeaders===
"raw"?y.parseRawHeaders(o):y.parseHeaders(o)),this.runInAsyncScope(E,null,null,{statusCode:a,headers:k,socket:l,opaque:I,context:p})}onError(a){const{callback:o,opaque:l}=this;u(this),o&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(o,null,a,{opaque:l})}))}}function A(C,a){if(a===void 0)return new Promise((o,l)=>{A.call(this,C,(E,I)=>E?l(E):o(I))});try{const o=new g(C,a);this.dispatch(
{...C,method:"CONNECT"},o)}catch(o){if(typeof a!="function")throw o;const l=C?.opaque;queueMicrotask(()=>a(o,{opaque:l}))}}V.exports=A}),6862:((V,$,e)=>{const{Readable:n,Duplex:N,PassThrough:m}=e(7075),
{InvalidArgumentError:R,InvalidReturnValueError:y,RequestAbortedError:c}=e(8707),u=e(3440),{AsyncResource:g}=e(6698),{addSignal:A,removeSignal:C}=e(158),a=e(4589),o=Symbol("resume");class l extends n{constructor(){
super({autoDestroy:!0}),this[o]=null}_read(){const{[o]:F}=this;F&&(this[o]=null,F())}_destroy(F,S){this._read(),S(F)}}class E extends n{constructor(F){super({autoDestroy:!0}),this[o]=F}_read(){this[o]()}_destroy(F,S){
!F&&!this._readableState.endEmitted&&(F=new c),S(F)}}class I extends g{constructor(F,S){if(!F||typeof F!="object")throw new R("invalid opts");if(typeof S!="function")throw new R("invalid handler");const{
signal:H,method:M,opaque:x,onInfo:t,responseHeaders:s}=F;if(H&&typeof H.on!="function"&&typeof H.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(M==="CONNE\
CT")throw new R("invalid method");if(t&&typeof t!="function")throw new R("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=x||null,this.responseHeaders=s||null,this.handler=S,this.abort=
null,this.context=null,this.onInfo=t||null,this.req=new l().on("error",u.nop),this.ret=new N({readableObjectMode:F.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,r,f)=>{
const{req:w}=this;w.push(h,r)||w._readableState.destroyed?f():w[o]=f},destroy:(h,r)=>{const{body:f,req:w,res:Q,ret:d,abort:b}=this;!h&&!d._readableState.endEmitted&&(h=new c),b&&h&&b(),u.destroy(f,h),
u.destroy(w,h),u.destroy(Q,h),C(this),r(h)}}).on("prefinish",()=>{const{req:h}=this;h.push(null)}),this.res=null,A(this,H)}onConnect(F,S){const{ret:H,res:M}=this;if(this.reason){F(this.reason);return}
a(!M,"pipeline cannot be retried"),a(!H.destroyed),this.abort=F,this.context=S}onHeaders(F,S,H){const{opaque:M,handler:x,context:t}=this;if(F<200){if(this.onInfo){const h=this.responseHeaders==="raw"?
u.parseRawHeaders(S):u.parseHeaders(S);this.onInfo({statusCode:F,headers:h})}return}this.res=new E(H);let s;try{this.handler=null;const h=this.responseHeaders==="raw"?u.parseRawHeaders(S):u.parseHeaders(
S);s=this.runInAsyncScope(x,null,{statusCode:F,headers:h,opaque:M,body:this.res,context:t})}catch(h){throw this.res.on("error",u.nop),h}if(!s||typeof s.on!="function")throw new y("expected Readable");
s.on("data",h=>{const{ret:r,body:f}=this;!r.push(h)&&f.pause&&f.pause()}).on("error",h=>{const{ret:r}=this;u.destroy(r,h)}).on("end",()=>{const{ret:h}=this;h.push(null)}).on("close",()=>{const{ret:h}=this;
h._readableState.ended||u.destroy(h,new c)}),this.body=s}onData(F){const{res:S}=this;return S.push(F)}onComplete(F){const{res:S}=this;S.push(null)}onError(F){const{ret:S}=this;this.handler=null,u.destroy(
S,F)}}function p(k,F){try{const S=new I(k,F);return this.dispatch({...k,body:S.req},S),S.ret}catch(S){return new m().destroy(S)}}V.exports=p}),4043:((V,$,e)=>{const n=e(4589),{Readable:N}=e(9927),{InvalidArgumentError:m,
RequestAbortedError:R}=e(8707),y=e(3440),{getResolveErrorBodyCallback:c}=e(7655),{AsyncResource:u}=e(6698);class g extends u{constructor(a,o){if(!a||typeof a!="object")throw new m("invalid opts");const{
signal:l,method:E,opaque:I,body:p,onInfo:k,responseHeaders:F,throwOnError:S,highWaterMark:H}=a;try{if(typeof o!="function")throw new m("invalid callback");if(H&&(typeof H!="number"||H<0))throw new m("\
invalid highWaterMark");if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new m("signal must be an EventEmitter or EventTarget");if(E==="CONNECT")throw new m("invalid method");
if(k&&typeof k!="function")throw new m("invalid onInfo callback");super("UNDICI_REQUEST")}catch(M){throw y.isStream(p)&&y.destroy(p.on("error",y.nop),M),M}this.method=E,this.responseHeaders=F||null,this.
opaque=I||null,this.callback=o,this.res=null,this.abort=null,this.body=p,this.trailers={},this.context=null,this.onInfo=k||null,this.throwOnError=S,this.highWaterMark=H,this.signal=l,this.reason=null,
this.removeAbortListener=null,y.isStream(p)&&p.on("error",M=>{this.onError(M)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new R:this.removeAbortListener=y.addAbortListener(this.
signal,()=>{this.reason=this.signal.reason??new R,this.res?y.destroy(this.res.on("error",y.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),
this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(a,o){if(this.reason){a(this.reason);return}n(this.callback),this.abort=a,this.context=o}onHeaders(a,o,l,E){const{callback:I,opaque:p,
abort:k,context:F,responseHeaders:S,highWaterMark:H}=this,M=S==="raw"?y.parseRawHeaders(o):y.parseHeaders(o);if(a<200){this.onInfo&&this.onInfo({statusCode:a,headers:M});return}const x=S==="raw"?y.parseHeaders(
o):M,t=x["content-type"],s=x["content-length"],h=new N({resume:l,abort:k,contentType:t,contentLength:this.method!=="HEAD"&&s?Number(s):null,highWaterMark:H});this.removeAbortListener&&h.on("close",this.
removeAbortListener),this.callback=null,this.res=h,I!==null&&(this.throwOnError&&a>=400?this.runInAsyncScope(c,null,{callback:I,body:h,contentType:t,statusCode:a,statusMessage:E,headers:M}):this.runInAsyncScope(
I,null,null,{statusCode:a,headers:M,trailers:this.trailers,opaque:p,body:h,context:F}))}onData(a){return this.res.push(a)}onComplete(a){y.parseHeaders(a,this.trailers),this.res.push(null)}onError(a){const{
res:o,callback:l,body:E,opaque:I}=this;l&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(l,null,a,{opaque:I})})),o&&(this.res=null,queueMicrotask(()=>{y.destroy(o,a)})),E&&(this.body=null,
y.destroy(E,a)),this.removeAbortListener&&(o?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function A(C,a){if(a===void 0)return new Promise((o,l)=>{
A.call(this,C,(E,I)=>E?l(E):o(I))});try{this.dispatch(C,new g(C,a))}catch(o){if(typeof a!="function")throw o;const l=C?.opaque;queueMicrotask(()=>a(o,{opaque:l}))}}V.exports=A,V.exports.RequestHandler=
g}),3560:((V,$,e)=>{const n=e(4589),{finished:N,PassThrough:m}=e(7075),{InvalidArgumentError:R,InvalidReturnValueError:y}=e(8707),c=e(3440),{getResolveErrorBodyCallback:u}=e(7655),{AsyncResource:g}=e(
6698),{addSignal:A,removeSignal:C}=e(158);class a extends g{constructor(E,I,p){if(!E||typeof E!="object")throw new R("invalid opts");const{signal:k,method:F,opaque:S,body:H,onInfo:M,responseHeaders:x,
throwOnError:t}=E;try{if(typeof p!="function")throw new R("invalid callback");if(typeof I!="function")throw new R("invalid factory");if(k&&typeof k.on!="function"&&typeof k.addEventListener!="function")
throw new R("signal must be an EventEmitter or EventTarget");if(F==="CONNECT")throw new R("invalid method");if(M&&typeof M!="function")throw new R("invalid onInfo callback");super("UNDICI_STREAM")}catch(s){
throw c.isStream(H)&&c.destroy(H.on("error",c.nop),s),s}this.responseHeaders=x||null,this.opaque=S||null,this.factory=I,this.callback=p,this.res=null,this.abort=null,this.context=null,this.trailers=null,
this.body=H,this.onInfo=M||null,this.throwOnError=t||!1,c.isStream(H)&&H.on("error",s=>{this.onError(s)}),A(this,k)}onConnect(E,I){if(this.reason){E(this.reason);return}n(this.callback),this.abort=E,this.
context=I}onHeaders(E,I,p,k){const{factory:F,opaque:S,context:H,callback:M,responseHeaders:x}=this,t=x==="raw"?c.parseRawHeaders(I):c.parseHeaders(I);if(E<200){this.onInfo&&this.onInfo({statusCode:E,headers:t});
return}this.factory=null;let s;if(this.throwOnError&&E>=400){const f=(x==="raw"?c.parseHeaders(I):t)["content-type"];s=new m,this.callback=null,this.runInAsyncScope(u,null,{callback:M,body:s,contentType:f,
statusCode:E,statusMessage:k,headers:t})}else{if(F===null)return;if(s=this.runInAsyncScope(F,null,{statusCode:E,headers:t,opaque:S,context:H}),!s||typeof s.write!="function"||typeof s.end!="function"||
typeof s.on!="function")throw new y("expected Writable");N(s,{readable:!1},r=>{const{callback:f,res:w,opaque:Q,trailers:d,abort:b}=this;this.res=null,(r||!w.readable)&&c.destroy(w,r),this.callback=null,
this.runInAsyncScope(f,null,r||null,{opaque:Q,trailers:d}),r&&b()})}return s.on("drain",p),this.res=s,(s.writableNeedDrain!==void 0?s.writableNeedDrain:s._writableState?.needDrain)!==!0}onData(E){const{
res:I}=this;return I?I.write(E):!0}onComplete(E){const{res:I}=this;C(this),I&&(this.trailers=c.parseHeaders(E),I.end())}onError(E){const{res:I,callback:p,opaque:k,body:F}=this;C(this),this.factory=null,
I?(this.res=null,c.destroy(I,E)):p&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(p,null,E,{opaque:k})})),F&&(this.body=null,c.destroy(F,E))}}function o(l,E,I){if(I===void 0)return new Promise(
(p,k)=>{o.call(this,l,E,(F,S)=>F?k(F):p(S))});try{this.dispatch(l,new a(l,E,I))}catch(p){if(typeof I!="function")throw p;const k=l?.opaque;queueMicrotask(()=>I(p,{opaque:k}))}}V.exports=o}),1882:((V,$,e)=>{
const{InvalidArgumentError:n,SocketError:N}=e(8707),{AsyncResource:m}=e(6698),R=e(3440),{addSignal:y,removeSignal:c}=e(158),u=e(4589);class g extends m{constructor(a,o){if(!a||typeof a!="object")throw new n(
"invalid opts");if(typeof o!="function")throw new n("invalid callback");const{signal:l,opaque:E,responseHeaders:I}=a;if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new n("s\
ignal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=I||null,this.opaque=E||null,this.callback=o,this.abort=null,this.context=null,y(this,l)}onConnect(a,o){if(this.
reason){a(this.reason);return}u(this.callback),this.abort=a,this.context=null}onHeaders(){throw new N("bad upgrade",null)}onUpgrade(a,o,l){u(a===101);const{callback:E,opaque:I,context:p}=this;c(this),
this.callback=null;const k=this.responseHeaders==="raw"?R.parseRawHeaders(o):R.parseHeaders(o);this.runInAsyncScope(E,null,null,{headers:k,socket:l,opaque:I,context:p})}onError(a){const{callback:o,opaque:l}=this;
c(this),o&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(o,null,a,{opaque:l})}))}}function A(C,a){if(a===void 0)return new Promise((o,l)=>{A.call(this,C,(E,I)=>E?l(E):o(I))});try{const o=new g(
C,a);this.dispatch({...C,method:C.method||"GET",upgrade:C.protocol||"Websocket"},o)}catch(o){if(typeof a!="function")throw o;const l=C?.opaque;queueMicrotask(()=>a(o,{opaque:l}))}}V.exports=A}),6615:((V,$,e)=>{
V.exports.request=e(4043),V.exports.stream=e(3560),V.exports.pipeline=e(6862),V.exports.upgrade=e(1882),V.exports.connect=e(2279)}),9927:((V,$,e)=>{const n=e(4589),{Readable:N}=e(7075),{RequestAbortedError:m,
NotSupportedError:R,InvalidArgumentError:y,AbortError:c}=e(8707),u=e(3440),{ReadableStreamFrom:g}=e(3440),A=Symbol("kConsume"),C=Symbol("kReading"),a=Symbol("kBody"),o=Symbol("kAbort"),l=Symbol("kCont\
entType"),E=Symbol("kContentLength"),I=()=>{};class p extends N{constructor({resume:f,abort:w,contentType:Q="",contentLength:d,highWaterMark:b=64*1024}){super({autoDestroy:!0,read:f,highWaterMark:b}),
this._readableState.dataEmitted=!1,this[o]=w,this[A]=null,this[a]=null,this[l]=Q,this[E]=d,this[C]=!1}destroy(f){return!f&&!this._readableState.endEmitted&&(f=new m),f&&this[o](),super.destroy(f)}_destroy(f,w){
this[C]?w(f):setImmediate(()=>{w(f)})}on(f,...w){return(f==="data"||f==="readable")&&(this[C]=!0),super.on(f,...w)}addListener(f,...w){return this.on(f,...w)}off(f,...w){const Q=super.off(f,...w);return(f===
"data"||f==="readable")&&(this[C]=this.listenerCount("data")>0||this.listenerCount("readable")>0),Q}removeListener(f,...w){return this.off(f,...w)}push(f){return this[A]&&f!==null?(s(this[A],f),this[C]?
super.push(f):!0):super.push(f)}async text(){return S(this,"text")}async json(){return S(this,"json")}async blob(){return S(this,"blob")}async bytes(){return S(this,"bytes")}async arrayBuffer(){return S(
this,"arrayBuffer")}async formData(){throw new R}get bodyUsed(){return u.isDisturbed(this)}get body(){return this[a]||(this[a]=g(this),this[A]&&(this[a].getReader(),n(this[a].locked))),this[a]}async dump(f){
let w=Number.isFinite(f?.limit)?f.limit:131072;const Q=f?.signal;if(Q!=null&&(typeof Q!="object"||!("aborted"in Q)))throw new y("signal must be an AbortSignal");return Q?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((d,b)=>{this[E]>w&&this.destroy(new c);const T=()=>{this.destroy(Q.reason??new c)};Q?.addEventListener("abort",T),this.on("close",function(){Q?.removeEventListener(
"abort",T),Q?.aborted?b(Q.reason??new c):d(null)}).on("error",I).on("data",function(Y){w-=Y.length,w<=0&&this.destroy()}).resume()})}}function k(r){return r[a]&&r[a].locked===!0||r[A]}function F(r){return u.
isDisturbed(r)||k(r)}async function S(r,f){return n(!r[A]),new Promise((w,Q)=>{if(F(r)){const d=r._readableState;d.destroyed&&d.closeEmitted===!1?r.on("error",b=>{Q(b)}).on("close",()=>{Q(new TypeError(
"unusable"))}):Q(d.errored??new TypeError("unusable"))}else queueMicrotask(()=>{r[A]={type:f,stream:r,resolve:w,reject:Q,length:0,body:[]},r.on("error",function(d){h(this[A],d)}).on("close",function(){
this[A].body!==null&&h(this[A],new m)}),H(r[A])})})}function H(r){if(r.body===null)return;const{_readableState:f}=r.stream;if(f.bufferIndex){const w=f.bufferIndex,Q=f.buffer.length;for(let d=w;d<Q;d++)
s(r,f.buffer[d])}else for(const w of f.buffer)s(r,w);for(f.endEmitted?t(this[A]):r.stream.on("end",function(){t(this[A])}),r.stream.resume();r.stream.read()!=null;);}function M(r,f){if(r.length===0||f===
0)return"";const w=r.length===1?r[0]:Buffer.concat(r,f),Q=w.length,d=Q>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.utf8Slice(d,Q)}function x(r,f){if(r.length===0||f===0)return new Uint8Array(0);
if(r.length===1)return new Uint8Array(r[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(f).buffer);let Q=0;for(let d=0;d<r.length;++d){const b=r[d];w.set(b,Q),Q+=b.length}return w}function t(r){const{
type:f,body:w,resolve:Q,stream:d,length:b}=r;try{f==="text"?Q(M(w,b)):f==="json"?Q(JSON.parse(M(w,b))):f==="arrayBuffer"?Q(x(w,b).buffer):f==="blob"?Q(new Blob(w,{type:d[l]})):f==="bytes"&&Q(x(w,b)),h(
r)}catch(T){d.destroy(T)}}function s(r,f){r.length+=f.length,r.body.push(f)}function h(r,f){r.body!==null&&(f?r.reject(f):r.resolve(),r.type=null,r.stream=null,r.resolve=null,r.reject=null,r.length=0,
r.body=null)}V.exports={Readable:p,chunksDecode:M}}),7655:((V,$,e)=>{const n=e(4589),{ResponseStatusCodeError:N}=e(8707),{chunksDecode:m}=e(9927),R=128*1024;async function y({callback:g,body:A,contentType:C,
statusCode:a,statusMessage:o,headers:l}){n(A);let E=[],I=0;try{for await(const S of A)if(E.push(S),I+=S.length,I>R){E=[],I=0;break}}catch{E=[],I=0}const p=`Response status code ${a}${o?`: ${o}`:""}`;if(a===
204||!C||!I){queueMicrotask(()=>g(new N(p,a,l)));return}const k=Error.stackTraceLimit;Error.stackTraceLimit=0;let F;try{c(C)?F=JSON.parse(m(E,I)):u(C)&&(F=m(E,I))}catch{}finally{Error.stackTraceLimit=
k}queueMicrotask(()=>g(new N(p,a,l,F)))}const c=g=>g.length>15&&g[11]==="/"&&g[0]==="a"&&g[1]==="p"&&g[2]==="p"&&g[3]==="l"&&g[4]==="i"&&g[5]==="c"&&g[6]==="a"&&g[7]==="t"&&g[8]==="i"&&g[9]==="o"&&g[10]===
"n"&&g[12]==="j"&&g[13]==="s"&&g[14]==="o"&&g[15]==="n",u=g=>g.length>4&&g[4]==="/"&&g[0]==="t"&&g[1]==="e"&&g[2]==="x"&&g[3]==="t";V.exports={getResolveErrorBodyCallback:y,isContentTypeApplicationJson:c,
isContentTypeText:u}}),9136:((V,$,e)=>{const n=e(7030),N=e(4589),m=e(3440),{InvalidArgumentError:R,ConnectTimeoutError:y}=e(8707),c=e(6603);function u(){}let g,A;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(E){this._maxCachedSessions=E,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(I=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const p=this._sessionCache.get(I);p!==void 0&&p.deref()===void 0&&this._sessionCache.delete(I)})}get(E){const I=this._sessionCache.get(E);return I?I.deref():null}set(E,I){
this._maxCachedSessions!==0&&(this._sessionCache.set(E,new WeakRef(I)),this._sessionRegistry.register(I,E))}}:A=class{constructor(E){this._maxCachedSessions=E,this._sessionCache=new Map}get(E){return this.
_sessionCache.get(E)}set(E,I){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:p}=this._sessionCache.keys().next();this._sessionCache.delete(p)}this._sessionCache.
set(E,I)}}};function C({allowH2:l,maxCachedSessions:E,socketPath:I,timeout:p,session:k,...F}){if(E!=null&&(!Number.isInteger(E)||E<0))throw new R("maxCachedSessions must be a positive integer or zero");
const S={path:I,...F},H=new A(E??100);return p=p??1e4,l=l??!1,function({hostname:x,host:t,protocol:s,port:h,servername:r,localAddress:f,httpSocket:w},Q){let d;if(s==="https:"){g||(g=e(1692)),r=r||S.servername||
m.getServerName(t)||null;const T=r||x;N(T);const Y=k||H.get(T)||null;h=h||443,d=g.connect({highWaterMark:16384,...S,servername:r,session:Y,localAddress:f,ALPNProtocols:l?["http/1.1","h2"]:["http/1.1"],
socket:w,port:h,host:x}),d.on("session",function(J){H.set(T,J)})}else N(!w,"httpSocket can only be sent on TLS update"),h=h||80,d=n.connect({highWaterMark:64*1024,...S,localAddress:f,port:h,host:x});if(S.
keepAlive==null||S.keepAlive){const T=S.keepAliveInitialDelay===void 0?6e4:S.keepAliveInitialDelay;d.setKeepAlive(!0,T)}const b=a(new WeakRef(d),{timeout:p,hostname:x,port:h});return d.setNoDelay(!0).
once(s==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(b),Q){const T=Q;Q=null,T(null,this)}}).on("error",function(T){if(queueMicrotask(b),Q){const Y=Q;Q=null,Y(T)}}),d}}const a=process.
platform==="win32"?(l,E)=>{if(!E.timeout)return u;let I=null,p=null;const k=c.setFastTimeout(()=>{I=setImmediate(()=>{p=setImmediate(()=>o(l.deref(),E))})},E.timeout);return()=>{c.clearFastTimeout(k),
clearImmediate(I),clearImmediate(p)}}:(l,E)=>{if(!E.timeout)return u;let I=null;const p=c.setFastTimeout(()=>{I=setImmediate(()=>{o(l.deref(),E)})},E.timeout);return()=>{c.clearFastTimeout(p),clearImmediate(
I)}};function o(l,E){if(l==null)return;let I="Connect Timeout Error";Array.isArray(l.autoSelectFamilyAttemptedAddresses)?I+=` (attempted addresses: ${l.autoSelectFamilyAttemptedAddresses.join(", ")},`:
I+=` (attempted address: ${E.hostname}:${E.port},`,I+=` timeout: ${E.timeout}ms)`,m.destroy(l,new y(I))}V.exports=C}),735:(V=>{const $={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges",
"Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-\
Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Lan\
guage","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-P\
olicy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range",
"If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-\
Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed",
"Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Re\
quests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Pr\
otection"];for(let n=0;n<e.length;++n){const N=e[n],m=N.toLowerCase();$[N]=$[m]=m}Object.setPrototypeOf($,null),V.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:$}}),2414:((V,$,e)=>{const n=e(
3053),N=e(7975),m=N.debuglog("undici"),R=N.debuglog("fetch"),y=N.debuglog("websocket");let c=!1;const u={beforeConnect:n.channel("undici:client:beforeConnect"),connected:n.channel("undici:client:conne\
cted"),connectError:n.channel("undici:client:connectError"),sendHeaders:n.channel("undici:client:sendHeaders"),create:n.channel("undici:request:create"),bodySent:n.channel("undici:request:bodySent"),headers:n.
channel("undici:request:headers"),trailers:n.channel("undici:request:trailers"),error:n.channel("undici:request:error"),open:n.channel("undici:websocket:open"),close:n.channel("undici:websocket:close"),
socketError:n.channel("undici:websocket:socket_error"),ping:n.channel("undici:websocket:ping"),pong:n.channel("undici:websocket:pong")};if(m.enabled||R.enabled){const g=R.enabled?R:m;n.channel("undici\
:client:beforeConnect").subscribe(A=>{const{connectParams:{version:C,protocol:a,port:o,host:l}}=A;g("connecting to %s using %s%s",`${l}${o?`:${o}`:""}`,a,C)}),n.channel("undici:client:connected").subscribe(
A=>{const{connectParams:{version:C,protocol:a,port:o,host:l}}=A;g("connected to %s using %s%s",`${l}${o?`:${o}`:""}`,a,C)}),n.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,
protocol:a,port:o,host:l},error:E}=A;g("connection to %s using %s%s errored - %s",`${l}${o?`:${o}`:""}`,a,C,E.message)}),n.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:a,
origin:o}}=A;g("sending request to %s %s/%s",C,o,a)}),n.channel("undici:request:headers").subscribe(A=>{const{request:{method:C,path:a,origin:o},response:{statusCode:l}}=A;g("received response to %s %\
s/%s - HTTP %d",C,o,a,l)}),n.channel("undici:request:trailers").subscribe(A=>{const{request:{method:C,path:a,origin:o}}=A;g("trailers received from %s %s/%s",C,o,a)}),n.channel("undici:request:error").
subscribe(A=>{const{request:{method:C,path:a,origin:o},error:l}=A;g("request to %s %s/%s errored - %s",C,o,a,l.message)}),c=!0}if(y.enabled){if(!c){const g=m.enabled?m:y;n.channel("undici:client:befor\
eConnect").subscribe(A=>{const{connectParams:{version:C,protocol:a,port:o,host:l}}=A;g("connecting to %s%s using %s%s",l,o?`:${o}`:"",a,C)}),n.channel("undici:client:connected").subscribe(A=>{const{connectParams:{
version:C,protocol:a,port:o,host:l}}=A;g("connected to %s%s using %s%s",l,o?`:${o}`:"",a,C)}),n.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,protocol:a,port:o,host:l},
error:E}=A;g("connection to %s%s using %s%s errored - %s",l,o?`:${o}`:"",a,C,E.message)}),n.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:a,origin:o}}=A;g("sending re\
quest to %s %s/%s",C,o,a)})}n.channel("undici:websocket:open").subscribe(g=>{const{address:{address:A,port:C}}=g;y("connection opened %s%s",A,C?`:${C}`:"")}),n.channel("undici:websocket:close").subscribe(
g=>{const{websocket:A,code:C,reason:a}=g;y("closed connection to %s - %s %s",A.url,C,a)}),n.channel("undici:websocket:socket_error").subscribe(g=>{y("connection errored - %s",g.message)}),n.channel("u\
ndici:websocket:ping").subscribe(g=>{y("ping received")}),n.channel("undici:websocket:pong").subscribe(g=>{y("pong received")})}V.exports={channels:u}}),8707:(V=>{const $=Symbol.for("undici.error.UND_\
ERR");class e extends Error{constructor(Ae){super(Ae),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](Ae){return Ae&&Ae[$]===!0}[$]=!0}const n=Symbol.for("undici.error.UND_ERR_C\
ONNECT_TIMEOUT");class N extends e{constructor(Ae){super(Ae),this.name="ConnectTimeoutError",this.message=Ae||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](Ae){
return Ae&&Ae[n]===!0}[n]=!0}const m=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class R extends e{constructor(Ae){super(Ae),this.name="HeadersTimeoutError",this.message=Ae||"Headers Timeout Er\
ror",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](Ae){return Ae&&Ae[m]===!0}[m]=!0}const y=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class c extends e{constructor(Ae){super(
Ae),this.name="HeadersOverflowError",this.message=Ae||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](Ae){return Ae&&Ae[y]===!0}[y]=!0}const u=Symbol.for("undi\
ci.error.UND_ERR_BODY_TIMEOUT");class g extends e{constructor(Ae){super(Ae),this.name="BodyTimeoutError",this.message=Ae||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](Ae){
return Ae&&Ae[u]===!0}[u]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class C extends e{constructor(Ae,Le,me,ge){super(Ae),this.name="ResponseStatusCodeError",this.message=Ae||"\
Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=ge,this.status=Le,this.statusCode=Le,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[A]===!0}[A]=!0}const a=Symbol.
for("undici.error.UND_ERR_INVALID_ARG");class o extends e{constructor(Ae){super(Ae),this.name="InvalidArgumentError",this.message=Ae||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.
hasInstance](Ae){return Ae&&Ae[a]===!0}[a]=!0}const l=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class E extends e{constructor(Ae){super(Ae),this.name="InvalidReturnValueError",this.message=
Ae||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](Ae){return Ae&&Ae[l]===!0}[l]=!0}const I=Symbol.for("undici.error.UND_ERR_ABORT");class p extends e{constructor(Ae){
super(Ae),this.name="AbortError",this.message=Ae||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](Ae){return Ae&&Ae[I]===!0}[I]=!0}const k=Symbol.for("undici.error.UND\
_ERR_ABORTED");class F extends p{constructor(Ae){super(Ae),this.name="AbortError",this.message=Ae||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[k]===!0}[k]=!0}
const S=Symbol.for("undici.error.UND_ERR_INFO");class H extends e{constructor(Ae){super(Ae),this.name="InformationalError",this.message=Ae||"Request information",this.code="UND_ERR_INFO"}static[Symbol.
hasInstance](Ae){return Ae&&Ae[S]===!0}[S]=!0}const M=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class x extends e{constructor(Ae){super(Ae),this.name="RequestContentLengthMismatch\
Error",this.message=Ae||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Ae){return Ae&&Ae[M]===!0}[M]=!0}const t=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class s extends e{constructor(Ae){super(Ae),this.name="ResponseContentLengthMismatchError",this.message=Ae||"Response body length does not match\
 content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Ae){return Ae&&Ae[t]===!0}[t]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class r extends e{constructor(Ae){
super(Ae),this.name="ClientDestroyedError",this.message=Ae||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[h]===!0}[h]=!0}const f=Symbol.for("undi\
ci.error.UND_ERR_CLOSED");class w extends e{constructor(Ae){super(Ae),this.name="ClientClosedError",this.message=Ae||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](Ae){return Ae&&
Ae[f]===!0}[f]=!0}const Q=Symbol.for("undici.error.UND_ERR_SOCKET");class d extends e{constructor(Ae,Le){super(Ae),this.name="SocketError",this.message=Ae||"Socket error",this.code="UND_ERR_SOCKET",this.
socket=Le}static[Symbol.hasInstance](Ae){return Ae&&Ae[Q]===!0}[Q]=!0}const b=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class T extends e{constructor(Ae){super(Ae),this.name="NotSupportedError",
this.message=Ae||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[b]===!0}[b]=!0}const Y=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class J extends e{constructor(Ae){
super(Ae),this.name="MissingUpstreamError",this.message=Ae||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](Ae){return Ae&&Ae[Y]===
!0}[Y]=!0}const P=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class se extends Error{constructor(Ae,Le,me){super(Ae),this.name="HTTPParserError",this.code=Le?`HPE_${Le}`:void 0,this.data=me?me.toString():
void 0}static[Symbol.hasInstance](Ae){return Ae&&Ae[P]===!0}[P]=!0}const Be=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class Ne extends e{constructor(Ae){super(Ae),this.name="ResponseExc\
eededMaxSizeError",this.message=Ae||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](Ae){return Ae&&Ae[Be]===!0}[Be]=!0}const Se=Symbol.for("un\
dici.error.UND_ERR_REQ_RETRY");class de extends e{constructor(Ae,Le,{headers:me,data:ge}){super(Ae),this.name="RequestRetryError",this.message=Ae||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.
statusCode=Le,this.data=ge,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[Se]===!0}[Se]=!0}const Ce=Symbol.for("undici.error.UND_ERR_RESPONSE");class Ie extends e{constructor(Ae,Le,{headers:me,
data:ge}){super(Ae),this.name="ResponseError",this.message=Ae||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=Le,this.data=ge,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[Ce]===
!0}[Ce]=!0}const De=Symbol.for("undici.error.UND_ERR_PRX_TLS");class Fe extends e{constructor(Ae,Le,me){super(Le,{cause:Ae,...me??{}}),this.name="SecureProxyConnectionError",this.message=Le||"Secure P\
roxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=Ae}static[Symbol.hasInstance](Ae){return Ae&&Ae[De]===!0}[De]=!0}const re=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class ie extends e{constructor(Ae){
super(Ae),this.name="MessageSizeExceededError",this.message=Ae||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[re]===
!0}get[re](){return!0}}V.exports={AbortError:p,HTTPParserError:se,UndiciError:e,HeadersTimeoutError:R,HeadersOverflowError:c,BodyTimeoutError:g,RequestContentLengthMismatchError:x,ConnectTimeoutError:N,
ResponseStatusCodeError:C,InvalidArgumentError:o,InvalidReturnValueError:E,RequestAbortedError:F,ClientDestroyedError:r,ClientClosedError:w,InformationalError:H,SocketError:d,NotSupportedError:T,ResponseContentLengthMismatchError:s,
BalancedPoolMissingUpstreamError:J,ResponseExceededMaxSizeError:Ne,RequestRetryError:de,ResponseError:Ie,SecureProxyConnectionError:Fe,MessageSizeExceededError:ie}}),4655:((V,$,e)=>{const{InvalidArgumentError:n,
NotSupportedError:N}=e(8707),m=e(4589),{isValidHTTPToken:R,isValidHeaderValue:y,isStream:c,destroy:u,isBuffer:g,isFormDataLike:A,isIterable:C,isBlobLike:a,buildURL:o,validateHandler:l,getServerName:E,
normalizedMethodRecords:I}=e(3440),{channels:p}=e(2414),{headerNameLowerCasedRecord:k}=e(735),F=/[^\u0021-\u00ff]/,S=Symbol("handler");class H{constructor(t,{path:s,method:h,body:r,headers:f,query:w,idempotent:Q,
blocking:d,upgrade:b,headersTimeout:T,bodyTimeout:Y,reset:J,throwOnError:P,expectContinue:se,servername:Be},Ne){if(typeof s!="string")throw new n("path must be a string");if(s[0]!=="/"&&!(s.startsWith(
"http://")||s.startsWith("https://"))&&h!=="CONNECT")throw new n("path must be an absolute URL or start with a slash");if(F.test(s))throw new n("invalid request path");if(typeof h!="string")throw new n(
"method must be a string");if(I[h]===void 0&&!R(h))throw new n("invalid request method");if(b&&typeof b!="string")throw new n("upgrade must be a string");if(b&&!y(b))throw new n("invalid upgrade heade\
r");if(T!=null&&(!Number.isFinite(T)||T<0))throw new n("invalid headersTimeout");if(Y!=null&&(!Number.isFinite(Y)||Y<0))throw new n("invalid bodyTimeout");if(J!=null&&typeof J!="boolean")throw new n("\
invalid reset");if(se!=null&&typeof se!="boolean")throw new n("invalid expectContinue");if(this.headersTimeout=T,this.bodyTimeout=Y,this.throwOnError=P===!0,this.method=h,this.abort=null,r==null)this.
body=null;else if(c(r)){this.body=r;const Se=this.body._readableState;(!Se||!Se.autoDestroy)&&(this.endHandler=function(){u(this)},this.body.on("end",this.endHandler)),this.errorHandler=de=>{this.abort?
this.abort(de):this.error=de},this.body.on("error",this.errorHandler)}else if(g(r))this.body=r.byteLength?r:null;else if(ArrayBuffer.isView(r))this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,
r.byteLength):null;else if(r instanceof ArrayBuffer)this.body=r.byteLength?Buffer.from(r):null;else if(typeof r=="string")this.body=r.length?Buffer.from(r):null;else if(A(r)||C(r)||a(r))this.body=r;else
throw new n("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=b||null,this.path=w?o(s,w):s,this.origin=t,this.idempotent=
Q??(h==="HEAD"||h==="GET"),this.blocking=d??!1,this.reset=J??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=se??!1,Array.isArray(f)){if(f.length%
2!==0)throw new n("headers array must be even");for(let Se=0;Se<f.length;Se+=2)M(this,f[Se],f[Se+1])}else if(f&&typeof f=="object")if(f[Symbol.iterator])for(const Se of f){if(!Array.isArray(Se)||Se.length!==
2)throw new n("headers must be in key-value pair format");M(this,Se[0],Se[1])}else{const Se=Object.keys(f);for(let de=0;de<Se.length;++de)M(this,Se[de],f[Se[de]])}else if(f!=null)throw new n("headers \
must be an object or an array");l(Ne,h,b),this.servername=Be||E(this.host),this[S]=Ne,p.create.hasSubscribers&&p.create.publish({request:this})}onBodySent(t){if(this[S].onBodySent)try{return this[S].onBodySent(
t)}catch(s){this.abort(s)}}onRequestSent(){if(p.bodySent.hasSubscribers&&p.bodySent.publish({request:this}),this[S].onRequestSent)try{return this[S].onRequestSent()}catch(t){this.abort(t)}}onConnect(t){
if(m(!this.aborted),m(!this.completed),this.error)t(this.error);else return this.abort=t,this[S].onConnect(t)}onResponseStarted(){return this[S].onResponseStarted?.()}onHeaders(t,s,h,r){m(!this.aborted),
m(!this.completed),p.headers.hasSubscribers&&p.headers.publish({request:this,response:{statusCode:t,headers:s,statusText:r}});try{return this[S].onHeaders(t,s,h,r)}catch(f){this.abort(f)}}onData(t){m(
!this.aborted),m(!this.completed);try{return this[S].onData(t)}catch(s){return this.abort(s),!1}}onUpgrade(t,s,h,r=""){this.onFinally(),m(!this.aborted),m(!this.completed),t!==null&&this.#e(t,s,r);const f=this[S].
onUpgrade(t,s,h);return this.aborted||(this.completed=!0,t!==null&&this.#A()),f}onUpgradeResponse(t,s,h,r=""){m(!this.aborted),m(this.completed),p.headers.hasSubscribers&&this.#e(t,h(s),r),this.#A()}onUpgradeError(t){
m(!this.aborted),m(this.completed),p.error.hasSubscribers&&p.error.publish({request:this,error:t})}#e(t,s,h){p.headers.hasSubscribers&&p.headers.publish({request:this,response:{statusCode:t,headers:s,
statusText:h}})}#A(){p.trailers.hasSubscribers&&p.trailers.publish({request:this,trailers:[]})}onComplete(t){this.onFinally(),m(!this.aborted),this.completed=!0,p.trailers.hasSubscribers&&p.trailers.publish(
{request:this,trailers:t});try{return this[S].onComplete(t)}catch(s){this.onError(s)}}onError(t){if(this.onFinally(),p.error.hasSubscribers&&p.error.publish({request:this,error:t}),!this.aborted)return this.
aborted=!0,this[S].onError(t)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(t,s){
return M(this,t,s),this}}function M(x,t,s){if(s&&typeof s=="object"&&!Array.isArray(s))throw new n(`invalid ${t} header`);if(s===void 0)return;let h=k[t];if(h===void 0&&(h=t.toLowerCase(),k[h]===void 0&&
!R(h)))throw new n("invalid header key");if(Array.isArray(s)){const r=[];for(let f=0;f<s.length;f++)if(typeof s[f]=="string"){if(!y(s[f]))throw new n(`invalid ${t} header`);r.push(s[f])}else if(s[f]===
null)r.push("");else{if(typeof s[f]=="object")throw new n(`invalid ${t} header`);{const w=`${s[f]}`;if(!y(w))throw new n(`invalid ${t} header`);r.push(w)}}s=r}else if(typeof s=="string"){if(!y(s))throw new n(
`invalid ${t} header`)}else if(s===null)s="";else if(s=`${s}`,!y(s))throw new n(`invalid ${t} header`);if(h==="host"){if(x.host!==null)throw new n("duplicate host header");if(typeof s!="string")throw new n(
"invalid host header");x.host=s}else if(h==="content-length"){if(x.contentLength!==null)throw new n("duplicate content-length header");if(x.contentLength=parseInt(s,10),!Number.isFinite(x.contentLength))
throw new n("invalid content-length header")}else if(x.contentType===null&&h==="content-type")x.contentType=s,x.headers.push(t,s);else{if(h==="transfer-encoding"||h==="keep-alive"||h==="upgrade")throw new n(
`invalid ${h} header`);if(h==="connection"){const r=typeof s=="string"?s.toLowerCase():null;if(r!=="close"&&r!=="keep-alive")throw new n("invalid connection header");r==="close"&&(x.reset=!0)}else{if(h===
"expect")throw new N("expect header not supported");x.headers.push(t,s)}}}V.exports=H}),6443:(V=>{V.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol(
"url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive ti\
meout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("k\
eep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no\
 ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol(
"resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),
kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol(
"connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol(
"socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),
kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max co\
ncurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),7752:((V,$,e)=>{const{wellknownHeaderNames:n,headerNameLowerCasedRecord:N}=e(
735);class m{value=null;left=null;middle=null;right=null;code;constructor(u,g,A){if(A===void 0||A>=u.length)throw new TypeError("Unreachable");if((this.code=u.charCodeAt(A))>127)throw new TypeError("k\
ey must be ascii string");u.length!==++A?this.middle=new m(u,g,A):this.value=g}add(u,g){const A=u.length;if(A===0)throw new TypeError("Unreachable");let C=0,a=this;for(;;){const o=u.charCodeAt(C);if(o>
127)throw new TypeError("key must be ascii string");if(a.code===o)if(A===++C){a.value=g;break}else if(a.middle!==null)a=a.middle;else{a.middle=new m(u,g,C);break}else if(a.code<o)if(a.left!==null)a=a.
left;else{a.left=new m(u,g,C);break}else if(a.right!==null)a=a.right;else{a.right=new m(u,g,C);break}}}search(u){const g=u.length;let A=0,C=this;for(;C!==null&&A<g;){let a=u[A];for(a<=90&&a>=65&&(a|=32);C!==
null;){if(a===C.code){if(g===++A)return C;C=C.middle;break}C=C.code<a?C.left:C.right}}return null}}class R{node=null;insert(u,g){this.node===null?this.node=new m(u,g,0):this.node.add(u,g)}lookup(u){return this.
node?.search(u)?.value??null}}const y=new R;for(let c=0;c<n.length;++c){const u=N[n[c]];y.insert(u,u)}V.exports={TernarySearchTree:R,tree:y}}),3440:((V,$,e)=>{const n=e(4589),{kDestroyed:N,kBodyUsed:m,
kListeners:R,kBody:y}=e(6443),{IncomingMessage:c}=e(7067),u=e(7075),g=e(7030),{Blob:A}=e(4573),C=e(7975),{stringify:a}=e(1792),{EventEmitter:o}=e(8474),{InvalidArgumentError:l}=e(8707),{headerNameLowerCasedRecord:E}=e(
735),{tree:I}=e(7752),[p,k]=process.versions.node.split(".").map(O=>Number(O));class F{constructor(Qe){this[y]=Qe,this[m]=!1}async*[Symbol.asyncIterator](){n(!this[m],"disturbed"),this[m]=!0,yield*this[y]}}
function S(O){return M(O)?(Y(O)===0&&O.on("data",function(){n(!1)}),typeof O.readableDidRead!="boolean"&&(O[m]=!1,o.prototype.on.call(O,"data",function(){this[m]=!0})),O):O&&typeof O.pipeTo=="function"?
new F(O):O&&typeof O!="string"&&!ArrayBuffer.isView(O)&&T(O)?new F(O):O}function H(){}function M(O){return O&&typeof O=="object"&&typeof O.pipe=="function"&&typeof O.on=="function"}function x(O){if(O===
null)return!1;if(O instanceof A)return!0;if(typeof O!="object")return!1;{const Qe=O[Symbol.toStringTag];return(Qe==="Blob"||Qe==="File")&&("stream"in O&&typeof O.stream=="function"||"arrayBuffer"in O&&
typeof O.arrayBuffer=="function")}}function t(O,Qe){if(O.includes("?")||O.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const Me=a(Qe);return Me&&
(O+="?"+Me),O}function s(O){const Qe=parseInt(O,10);return Qe===Number(O)&&Qe>=0&&Qe<=65535}function h(O){return O!=null&&O[0]==="h"&&O[1]==="t"&&O[2]==="t"&&O[3]==="p"&&(O[4]===":"||O[4]==="s"&&O[5]===
":")}function r(O){if(typeof O=="string"){if(O=new URL(O),!h(O.origin||O.protocol))throw new l("Invalid URL protocol: the URL must start with `http:` or `https:`.");return O}if(!O||typeof O!="object")
throw new l("Invalid URL: The URL argument must be a non-null object.");if(!(O instanceof URL)){if(O.port!=null&&O.port!==""&&s(O.port)===!1)throw new l("Invalid URL: port must be a valid integer or a\
 string representation of an integer.");if(O.path!=null&&typeof O.path!="string")throw new l("Invalid URL path: the path must be a string or null/undefined.");if(O.pathname!=null&&typeof O.pathname!="\
string")throw new l("Invalid URL pathname: the pathname must be a string or null/undefined.");if(O.hostname!=null&&typeof O.hostname!="string")throw new l("Invalid URL hostname: the hostname must be a\
 string or null/undefined.");if(O.origin!=null&&typeof O.origin!="string")throw new l("Invalid URL origin: the origin must be a string or null/undefined.");if(!h(O.origin||O.protocol))throw new l("Inv\
alid URL protocol: the URL must start with `http:` or `https:`.");const Qe=O.port!=null?O.port:O.protocol==="https:"?443:80;let Me=O.origin!=null?O.origin:`${O.protocol||""}//${O.hostname||""}:${Qe}`,
Pe=O.path!=null?O.path:`${O.pathname||""}${O.search||""}`;return Me[Me.length-1]==="/"&&(Me=Me.slice(0,Me.length-1)),Pe&&Pe[0]!=="/"&&(Pe=`/${Pe}`),new URL(`${Me}${Pe}`)}if(!h(O.origin||O.protocol))throw new l(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return O}function f(O){if(O=r(O),O.pathname!=="/"||O.search||O.hash)throw new l("invalid url");return O}function w(O){if(O[0]==="["){
const Me=O.indexOf("]");return n(Me!==-1),O.substring(1,Me)}const Qe=O.indexOf(":");return Qe===-1?O:O.substring(0,Qe)}function Q(O){if(!O)return null;n(typeof O=="string");const Qe=w(O);return g.isIP(
Qe)?"":Qe}function d(O){return JSON.parse(JSON.stringify(O))}function b(O){return O!=null&&typeof O[Symbol.asyncIterator]=="function"}function T(O){return O!=null&&(typeof O[Symbol.iterator]=="functio\
n"||typeof O[Symbol.asyncIterator]=="function")}function Y(O){if(O==null)return 0;if(M(O)){const Qe=O._readableState;return Qe&&Qe.objectMode===!1&&Qe.ended===!0&&Number.isFinite(Qe.length)?Qe.length:
null}else{if(x(O))return O.size!=null?O.size:null;if(Ie(O))return O.byteLength}return null}function J(O){return O&&!!(O.destroyed||O[N]||u.isDestroyed?.(O))}function P(O,Qe){O==null||!M(O)||J(O)||(typeof O.
destroy=="function"?(Object.getPrototypeOf(O).constructor===c&&(O.socket=null),O.destroy(Qe)):Qe&&queueMicrotask(()=>{O.emit("error",Qe)}),O.destroyed!==!0&&(O[N]=!0))}const se=/timeout=(\d+)/;function Be(O){
const Qe=O.toString().match(se);return Qe?parseInt(Qe[1],10)*1e3:null}function Ne(O){return typeof O=="string"?E[O]??O.toLowerCase():I.lookup(O)??O.toString("latin1").toLowerCase()}function Se(O){return I.
lookup(O)??O.toString("latin1").toLowerCase()}function de(O,Qe){Qe===void 0&&(Qe={});for(let Me=0;Me<O.length;Me+=2){const Pe=Ne(O[Me]);let Ze=Qe[Pe];if(Ze)typeof Ze=="string"&&(Ze=[Ze],Qe[Pe]=Ze),Ze.
push(O[Me+1].toString("utf8"));else{const He=O[Me+1];typeof He=="string"?Qe[Pe]=He:Qe[Pe]=Array.isArray(He)?He.map(aA=>aA.toString("utf8")):He.toString("utf8")}}return"content-length"in Qe&&"content-d\
isposition"in Qe&&(Qe["content-disposition"]=Buffer.from(Qe["content-disposition"]).toString("latin1")),Qe}function Ce(O){const Qe=O.length,Me=new Array(Qe);let Pe=!1,Ze=-1,He,aA,QA=0;for(let hA=0;hA<
O.length;hA+=2)He=O[hA],aA=O[hA+1],typeof He!="string"&&(He=He.toString()),typeof aA!="string"&&(aA=aA.toString("utf8")),QA=He.length,QA===14&&He[7]==="-"&&(He==="content-length"||He.toLowerCase()==="\
content-length")?Pe=!0:QA===19&&He[7]==="-"&&(He==="content-disposition"||He.toLowerCase()==="content-disposition")&&(Ze=hA+1),Me[hA]=He,Me[hA+1]=aA;return Pe&&Ze!==-1&&(Me[Ze]=Buffer.from(Me[Ze]).toString(
"latin1")),Me}function Ie(O){return O instanceof Uint8Array||Buffer.isBuffer(O)}function De(O,Qe,Me){if(!O||typeof O!="object")throw new l("handler must be an object");if(typeof O.onConnect!="function")
throw new l("invalid onConnect method");if(typeof O.onError!="function")throw new l("invalid onError method");if(typeof O.onBodySent!="function"&&O.onBodySent!==void 0)throw new l("invalid onBodySent \
method");if(Me||Qe==="CONNECT"){if(typeof O.onUpgrade!="function")throw new l("invalid onUpgrade method")}else{if(typeof O.onHeaders!="function")throw new l("invalid onHeaders method");if(typeof O.onData!=
"function")throw new l("invalid onData method");if(typeof O.onComplete!="function")throw new l("invalid onComplete method")}}function Fe(O){return!!(O&&(u.isDisturbed(O)||O[m]))}function re(O){return!!(O&&
u.isErrored(O))}function ie(O){return!!(O&&u.isReadable(O))}function Ee(O){return{localAddress:O.localAddress,localPort:O.localPort,remoteAddress:O.remoteAddress,remotePort:O.remotePort,remoteFamily:O.
remoteFamily,timeout:O.timeout,bytesWritten:O.bytesWritten,bytesRead:O.bytesRead}}function Ae(O){let Qe;return new ReadableStream({async start(){Qe=O[Symbol.asyncIterator]()},async pull(Me){const{done:Pe,
value:Ze}=await Qe.next();if(Pe)queueMicrotask(()=>{Me.close(),Me.byobRequest?.respond(0)});else{const He=Buffer.isBuffer(Ze)?Ze:Buffer.from(Ze);He.byteLength&&Me.enqueue(new Uint8Array(He))}return Me.
desiredSize>0},async cancel(Me){await Qe.return()},type:"bytes"})}function Le(O){return O&&typeof O=="object"&&typeof O.append=="function"&&typeof O.delete=="function"&&typeof O.get=="function"&&typeof O.
getAll=="function"&&typeof O.has=="function"&&typeof O.set=="function"&&O[Symbol.toStringTag]==="FormData"}function me(O,Qe){return"addEventListener"in O?(O.addEventListener("abort",Qe,{once:!0}),()=>O.
removeEventListener("abort",Qe)):(O.addListener("abort",Qe),()=>O.removeListener("abort",Qe))}const ge=typeof String.prototype.toWellFormed=="function",le=typeof String.prototype.isWellFormed=="functi\
on";function pe(O){return ge?`${O}`.toWellFormed():C.toUSVString(O)}function Re(O){return le?`${O}`.isWellFormed():pe(O)===`${O}`}function Oe(O){switch(O){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return O>=33&&O<=126}}function tA(O){if(O.length===0)return!1;for(let Qe=0;Qe<O.length;++Qe)if(!Oe(O.charCodeAt(Qe)))return!1;return!0}const qe=/[^\t\x20-\x7e\x80-\xff]/;function gA(O){
return!qe.test(O)}function Ge(O){if(O==null||O==="")return{start:0,end:null,size:null};const Qe=O?O.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return Qe?{start:parseInt(Qe[1]),end:Qe[2]?parseInt(Qe[2]):
null,size:Qe[3]?parseInt(Qe[3]):null}:null}function nA(O,Qe,Me){return(O[R]??=[]).push([Qe,Me]),O.on(Qe,Me),O}function $e(O){for(const[Qe,Me]of O[R]??[])O.removeListener(Qe,Me);O[R]=null}function je(O,Qe,Me){
try{Qe.onError(Me),n(Qe.aborted)}catch(Pe){O.emit("error",Pe)}}const Ye=Object.create(null);Ye.enumerable=!0;const uA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"\
OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},we={...uA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(uA,null),Object.setPrototypeOf(we,null),V.exports={kEnumerableProperty:Ye,
nop:H,isDisturbed:Fe,isErrored:re,isReadable:ie,toUSVString:pe,isUSVString:Re,isBlobLike:x,parseOrigin:f,parseURL:r,getServerName:Q,isStream:M,isIterable:T,isAsyncIterable:b,isDestroyed:J,headerNameToString:Ne,
bufferToLowerCasedHeaderName:Se,addListener:nA,removeAllListeners:$e,errorRequest:je,parseRawHeaders:Ce,parseHeaders:de,parseKeepAliveTimeout:Be,destroy:P,bodyLength:Y,deepClone:d,ReadableStreamFrom:Ae,
isBuffer:Ie,validateHandler:De,getSocketInfo:Ee,isFormDataLike:Le,buildURL:t,addAbortListener:me,isValidHTTPToken:tA,isValidHeaderValue:gA,isTokenCharCode:Oe,parseRangeHeader:Ge,normalizedMethodRecordsBase:uA,
normalizedMethodRecords:we,isValidPort:s,isHttpOrHttpsPrefixed:h,nodeMajor:p,nodeMinor:k,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:S}}),7405:((V,$,e)=>{const{InvalidArgumentError:n}=e(
8707),{kClients:N,kRunning:m,kClose:R,kDestroy:y,kDispatch:c,kInterceptors:u}=e(6443),g=e(1841),A=e(628),C=e(3701),a=e(3440),o=e(5092),l=Symbol("onConnect"),E=Symbol("onDisconnect"),I=Symbol("onConnec\
tionError"),p=Symbol("maxRedirections"),k=Symbol("onDrain"),F=Symbol("factory"),S=Symbol("options");function H(x,t){return t&&t.connections===1?new C(x,t):new A(x,t)}class M extends g{constructor({factory:t=H,
maxRedirections:s=0,connect:h,tls:r,...f}={}){if(typeof t!="function")throw new n("factory must be a function.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new n("connect must be a fun\
ction or an object");if(!Number.isInteger(s)||s<0)throw new n("maxRedirections must be a positive number");super(f),h&&typeof h!="function"&&(h={...h}),r&&typeof r!="function"&&(r={...r}),this[u]=f.interceptors?.
Agent&&Array.isArray(f.interceptors.Agent)?f.interceptors.Agent:[o({maxRedirections:s})],this[S]={...a.deepClone(f),connect:h,tls:r},this[S].interceptors=f.interceptors?{...f.interceptors}:void 0,this[p]=
s,this[F]=t,this[N]=new Map,this[k]=(w,Q)=>{this.emit("drain",w,[this,...Q])},this[l]=(w,Q)=>{this.emit("connect",w,[this,...Q])},this[E]=(w,Q,d)=>{this.emit("disconnect",w,[this,...Q],d)},this[I]=(w,Q,d)=>{
this.emit("connectionError",w,[this,...Q],d)}}get[m](){let t=0;for(const s of this[N].values())t+=s[m];return t}[c](t,s){let h;if(t.origin&&(typeof t.origin=="string"||t.origin instanceof URL))h=String(
t.origin);else throw new n("opts.origin must be a non-empty string or URL.");let r=this[N].get(h);return r||(r=this[F](t.origin,this[S]).on("drain",this[k]).on("connect",this[l]).on("disconnect",this[E]).
on("connectionError",this[I]),this[N].set(h,r)),r.dispatch(t,s)}async[R](){const t=[];for(const s of this[N].values())t.push(s.close());this[N].clear(),await Promise.all(t)}async[y](t){const s=[];for(const h of this[N].
values())s.push(h.destroy(t));this[N].clear(),await Promise.all(s)}}V.exports=M}),837:((V,$,e)=>{const{BalancedPoolMissingUpstreamError:n,InvalidArgumentError:N}=e(8707),{PoolBase:m,kClients:R,kNeedDrain:y,
kAddClient:c,kRemoveClient:u,kGetDispatcher:g}=e(2128),A=e(628),{kUrl:C,kInterceptors:a}=e(6443),{parseOrigin:o}=e(3440),l=Symbol("factory"),E=Symbol("options"),I=Symbol("kGreatestCommonDivisor"),p=Symbol(
"kCurrentWeight"),k=Symbol("kIndex"),F=Symbol("kWeight"),S=Symbol("kMaxWeightPerServer"),H=Symbol("kErrorPenalty");function M(s,h){if(s===0)return h;for(;h!==0;){const r=h;h=s%h,s=r}return s}function x(s,h){
return new A(s,h)}class t extends m{constructor(h=[],{factory:r=x,...f}={}){if(super(),this[E]=f,this[k]=-1,this[p]=0,this[S]=this[E].maxWeightPerServer||100,this[H]=this[E].errorPenalty||15,Array.isArray(
h)||(h=[h]),typeof r!="function")throw new N("factory must be a function.");this[a]=f.interceptors?.BalancedPool&&Array.isArray(f.interceptors.BalancedPool)?f.interceptors.BalancedPool:[],this[l]=r;for(const w of h)
this.addUpstream(w);this._updateBalancedPoolStats()}addUpstream(h){const r=o(h).origin;if(this[R].find(w=>w[C].origin===r&&w.closed!==!0&&w.destroyed!==!0))return this;const f=this[l](r,Object.assign(
{},this[E]));this[c](f),f.on("connect",()=>{f[F]=Math.min(this[S],f[F]+this[H])}),f.on("connectionError",()=>{f[F]=Math.max(1,f[F]-this[H]),this._updateBalancedPoolStats()}),f.on("disconnect",(...w)=>{
const Q=w[2];Q&&Q.code==="UND_ERR_SOCKET"&&(f[F]=Math.max(1,f[F]-this[H]),this._updateBalancedPoolStats())});for(const w of this[R])w[F]=this[S];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){
let h=0;for(let r=0;r<this[R].length;r++)h=M(this[R][r][F],h);this[I]=h}removeUpstream(h){const r=o(h).origin,f=this[R].find(w=>w[C].origin===r&&w.closed!==!0&&w.destroyed!==!0);return f&&this[u](f),this}get upstreams(){
return this[R].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[C].origin)}[g](){if(this[R].length===0)throw new n;if(!this[R].find(Q=>!Q[y]&&Q.closed!==!0&&Q.destroyed!==!0)||this[R].map(Q=>Q[y]).
reduce((Q,d)=>Q&&d,!0))return;let f=0,w=this[R].findIndex(Q=>!Q[y]);for(;f++<this[R].length;){this[k]=(this[k]+1)%this[R].length;const Q=this[R][this[k]];if(Q[F]>this[R][w][F]&&!Q[y]&&(w=this[k]),this[k]===
0&&(this[p]=this[p]-this[I],this[p]<=0&&(this[p]=this[S])),Q[F]>=this[p]&&!Q[y])return Q}return this[p]=this[R][w][F],this[k]=w,this[R][w]}}V.exports=t}),637:((V,$,e)=>{const n=e(4589),N=e(3440),{channels:m}=e(
2414),R=e(6603),{RequestContentLengthMismatchError:y,ResponseContentLengthMismatchError:c,RequestAbortedError:u,InvalidArgumentError:g,HeadersTimeoutError:A,HeadersOverflowError:C,SocketError:a,InformationalError:o,
BodyTimeoutError:l,HTTPParserError:E,ResponseExceededMaxSizeError:I}=e(8707),{kUrl:p,kReset:k,kClient:F,kParser:S,kBlocking:H,kRunning:M,kPending:x,kSize:t,kWriting:s,kQueue:h,kNoRef:r,kKeepAliveDefaultTimeout:f,
kHostHeader:w,kPendingIdx:Q,kRunningIdx:d,kError:b,kPipelining:T,kSocket:Y,kKeepAliveTimeoutValue:J,kMaxHeadersSize:P,kKeepAliveMaxTimeout:se,kKeepAliveTimeoutThreshold:Be,kHeadersTimeout:Ne,kBodyTimeout:Se,
kStrictContentLength:de,kMaxRequests:Ce,kCounter:Ie,kMaxResponseSize:De,kOnError:Fe,kResume:re,kHTTPContext:ie}=e(6443),Ee=e(2824),Ae=Buffer.alloc(0),Le=Buffer[Symbol.species],me=N.addListener,ge=N.removeAllListeners,
le=Symbol("kIdleSocketValidation"),pe=Symbol("kIdleSocketValidationTimeout"),Re=Symbol("kSocketUsed");let Oe;async function tA(){const Je=process.env.JEST_WORKER_ID?e(3870):void 0;let _;try{_=await WebAssembly.
compile(e(3434))}catch{_=await WebAssembly.compile(Je||e(3870))}return await WebAssembly.instantiate(_,{env:{wasm_on_url:(v,Z,U)=>0,wasm_on_status:(v,Z,U)=>{n(Ge.ptr===v);const j=Z-je+nA.byteOffset;return Ge.
onStatus(new Le(nA.buffer,j,U))||0},wasm_on_message_begin:v=>(n(Ge.ptr===v),Ge.onMessageBegin()||0),wasm_on_header_field:(v,Z,U)=>{n(Ge.ptr===v);const j=Z-je+nA.byteOffset;return Ge.onHeaderField(new Le(
nA.buffer,j,U))||0},wasm_on_header_value:(v,Z,U)=>{n(Ge.ptr===v);const j=Z-je+nA.byteOffset;return Ge.onHeaderValue(new Le(nA.buffer,j,U))||0},wasm_on_headers_complete:(v,Z,U,j)=>(n(Ge.ptr===v),Ge.onHeadersComplete(
Z,!!U,!!j)||0),wasm_on_body:(v,Z,U)=>{n(Ge.ptr===v);const j=Z-je+nA.byteOffset;return Ge.onBody(new Le(nA.buffer,j,U))||0},wasm_on_message_complete:v=>(n(Ge.ptr===v),Ge.onMessageComplete()||0)}})}let qe=null,
gA=tA();gA.catch();let Ge=null,nA=null,$e=0,je=null;const Ye=0,uA=1,we=2|uA,O=4|uA,Qe=8|Ye;class Me{constructor(_,v,{exports:Z}){n(Number.isFinite(_[P])&&_[P]>0),this.llhttp=Z,this.ptr=this.llhttp.llhttp_alloc(
Ee.TYPE.RESPONSE),this.client=_,this.socket=v,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,
this.headersMaxSize=_[P],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=_[De]}setTimeout(_,v){
_!==this.timeoutValue||v&uA^this.timeoutType&uA?(this.timeout&&(R.clearTimeout(this.timeout),this.timeout=null),_&&(v&uA?this.timeout=R.setFastTimeout(Pe,_,new WeakRef(this)):(this.timeout=setTimeout(
Pe,_,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=_):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=v}resume(){this.socket.destroyed||!this.paused||(n(this.
ptr!=null),n(Ge==null),this.llhttp.llhttp_resume(this.ptr),n(this.timeoutType===O),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||Ae),this.readMore())}readMore(){
for(;!this.paused&&this.ptr;){const _=this.socket.read();if(_===null)break;this.execute(_)}}execute(_){n(this.ptr!=null),n(Ge==null),n(!this.paused);const{socket:v,llhttp:Z}=this;_.length>$e&&(je&&Z.free(
je),$e=Math.ceil(_.length/4096)*4096,je=Z.malloc($e)),new Uint8Array(Z.memory.buffer,je,$e).set(_);try{let U;try{nA=_,Ge=this,U=Z.llhttp_execute(this.ptr,je,_.length)}catch(te){throw te}finally{Ge=null,
nA=null}const j=Z.llhttp_get_error_pos(this.ptr)-je;if(U!==Ee.ERROR.OK){const te=_.subarray(j);if(U===Ee.ERROR.PAUSED_UPGRADE)this.onUpgrade(te);else if(U===Ee.ERROR.PAUSED)this.paused=!0,v.unshift(te);else
throw this.createError(U,te)}}catch(U){N.destroy(v,U)}}finish(){n(Ge===null),n(this.ptr!=null),n(!this.paused);const{llhttp:_}=this;let v;try{Ge=this,v=_.llhttp_finish(this.ptr)}finally{Ge=null}return v===
Ee.ERROR.OK?null:v===Ee.ERROR.PAUSED||v===Ee.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(v,Ae)}createError(_,v){const{llhttp:Z,contentLength:U,bytesRead:j}=this;if(U&&j!==parseInt(U,10))
return new c;const te=Z.llhttp_get_error_reason(this.ptr);let ae="";if(te){const ce=new Uint8Array(Z.memory.buffer,te).indexOf(0);ae="Response does not match the HTTP/1.1 protocol ("+Buffer.from(Z.memory.
buffer,te,ce).toString()+")"}return new E(ae,Ee.ERROR[_],v)}destroy(){n(this.ptr!=null),n(Ge==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&R.clearTimeout(this.timeout),this.timeout=
null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(_){this.statusText=_.toString()}onMessageBegin(){const{socket:_,client:v}=this;if(_.destroyed)return-1;if(v[M]===0)return N.destroy(
_,new a("bad response",N.getSocketInfo(_))),-1;const Z=v[h][v[d]];if(!Z)return-1;Z.onResponseStarted()}onHeaderField(_){const v=this.headers.length;(v&1)===0?this.headers.push(_):this.headers[v-1]=Buffer.
concat([this.headers[v-1],_]),this.trackHeader(_.length)}onHeaderValue(_){let v=this.headers.length;(v&1)===1?(this.headers.push(_),v+=1):this.headers[v-1]=Buffer.concat([this.headers[v-1],_]);const Z=this.
headers[v-2];if(Z.length===10){const U=N.bufferToLowerCasedHeaderName(Z);U==="keep-alive"?this.keepAlive+=_.toString():U==="connection"&&(this.connection+=_.toString())}else Z.length===14&&N.bufferToLowerCasedHeaderName(
Z)==="content-length"&&(this.contentLength+=_.toString());this.trackHeader(_.length)}trackHeader(_){this.headersSize+=_,this.headersSize>=this.headersMaxSize&&N.destroy(this.socket,new C)}onUpgrade(_){
const{upgrade:v,client:Z,socket:U,headers:j,statusCode:te,statusText:ae}=this;n(v),n(Z[Y]===U),n(!U.destroyed),n(!this.paused),n((j.length&1)===0);const ce=Z[h][Z[d]];n(ce),n(ce.upgrade||ce.method==="\
CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,U.unshift(_),U[S].destroy(),U[S]=null,U[F]=null,U[b]=null,ge(U),Z[Y]=null,Z[ie]=null,Z[h][Z[d]++]=
null,Z.emit("disconnect",Z[p],[Z],new o("upgrade"));try{ce.onUpgrade(te,j,U,ae)}catch(ue){N.errorRequest(Z,ce,ue),N.destroy(U,ue)}Z[re]()}onHeadersComplete(_,v,Z){const{client:U,socket:j,headers:te,statusText:ae}=this;
if(j.destroyed)return-1;if(U[M]===0)return N.destroy(j,new a("bad response",N.getSocketInfo(j))),-1;const ce=U[h][U[d]];if(!ce)return-1;if(n(!this.upgrade),n(this.statusCode<200),_===100)return N.destroy(
j,new a("bad response",N.getSocketInfo(j))),-1;if(v&&!ce.upgrade)return N.destroy(j,new a("bad upgrade",N.getSocketInfo(j))),-1;if(n(this.timeoutType===we),this.statusCode=_,this.shouldKeepAlive=Z||ce.
method==="HEAD"&&!j[k]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const Te=ce.bodyTimeout!=null?ce.bodyTimeout:U[Se];this.setTimeout(Te,O)}else this.timeout&&this.timeout.refresh&&
this.timeout.refresh();if(ce.method==="CONNECT")return n(U[M]===1),this.upgrade=!0,2;if(v)return n(U[M]===1),this.upgrade=!0,2;if(n((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.
shouldKeepAlive&&U[T]){const Te=this.keepAlive?N.parseKeepAliveTimeout(this.keepAlive):null;if(Te!=null){const Xe=Math.min(Te-U[Be],U[se]);Xe<=0?j[k]=!0:U[J]=Xe}else U[J]=U[f]}else j[k]=!0;const ue=ce.
onHeaders(_,te,this.resume,ae)===!1;return ce.aborted?-1:ce.method==="HEAD"||_<200?1:(j[H]&&(j[H]=!1,U[re]()),ue?Ee.ERROR.PAUSED:0)}onBody(_){const{client:v,socket:Z,statusCode:U,maxResponseSize:j}=this;
if(Z.destroyed)return-1;const te=v[h][v[d]];if(n(te),n(this.timeoutType===O),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),n(U>=200),j>-1&&this.bytesRead+_.length>j)return N.destroy(Z,new I),
-1;if(this.bytesRead+=_.length,te.onData(_)===!1)return Ee.ERROR.PAUSED}onMessageComplete(){const{client:_,socket:v,statusCode:Z,upgrade:U,headers:j,contentLength:te,bytesRead:ae,shouldKeepAlive:ce}=this;
if(v.destroyed&&(!Z||ce))return-1;if(U)return;n(Z>=100),n((this.headers.length&1)===0);const ue=_[h][_[d]];if(n(ue),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.
keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(Z<200)){if(ue.method!=="HEAD"&&te&&ae!==parseInt(te,10))return N.destroy(v,new c),-1;if(ue.onComplete(j),_[h][_[d]++]=null,v[Re]=!0,
v[s])return n(_[M]===0),N.destroy(v,new o("reset")),Ee.ERROR.PAUSED;if(ce){if(v[k]&&_[M]===0)return N.destroy(v,new o("reset")),Ee.ERROR.PAUSED;_[T]==null||_[T]===1?setImmediate(()=>_[re]()):_[re]()}else
return N.destroy(v,new o("reset")),Ee.ERROR.PAUSED}}}function Pe(Je){const{socket:_,timeoutType:v,client:Z,paused:U}=Je.deref();v===we?(!_[s]||_.writableNeedDrain||Z[M]>1)&&(n(!U,"cannot be paused whi\
le waiting for headers"),N.destroy(_,new A)):v===O?U||N.destroy(_,new l):v===Qe&&(n(Z[M]===0&&Z[J]),N.destroy(_,new o("socket idle timeout")))}async function Ze(Je,_){Je[Y]=_,qe||(qe=await gA,gA=null),
_[r]=!1,_[s]=!1,_[k]=!1,_[H]=!1,_[le]=0,_[pe]=null,_[Re]=!1,_[S]=new Me(Je,_,qe),me(_,"error",function(Z){const U=this[S];if(Z.code==="ECONNRESET"&&U.statusCode&&!U.shouldKeepAlive){const j=U.finish();
j&&(this[b]=j,this[F][Fe](j));return}this[b]=Z,this[F][Fe](Z)}),me(_,"readable",function(){const Z=this[S];Z&&Z.readMore()}),me(_,"end",function(){const Z=this[S];if(Z.statusCode&&!Z.shouldKeepAlive){
const U=Z.finish();U&&N.destroy(this,U);return}N.destroy(this,new a("other side closed",N.getSocketInfo(this)))}),me(_,"close",function(){const Z=this[F],U=this[S];He(this),U&&(!this[b]&&U.statusCode&&
!U.shouldKeepAlive&&(this[b]=U.finish()||this[b]),this[S].destroy(),this[S]=null);const j=this[b]||new a("closed",N.getSocketInfo(this));if(Z[Y]=null,Z[ie]=null,Z.destroyed){n(Z[x]===0);const te=Z[h].
splice(Z[d]);for(let ae=0;ae<te.length;ae++){const ce=te[ae];N.errorRequest(Z,ce,j)}}else if(Z[M]>0&&j.code!=="UND_ERR_INFO"){const te=Z[h][Z[d]];Z[h][Z[d]++]=null,N.errorRequest(Z,te,j)}Z[Q]=Z[d],n(Z[M]===
0),Z.emit("disconnect",Z[p],[Z],j),Z[re]()});let v=!1;return _.on("close",()=>{v=!0}),{version:"h1",defaultPipelining:1,write(...Z){return BA(Je,...Z)},resume(){QA(Je)},destroy(Z,U){v?queueMicrotask(U):
_.destroy(Z).on("close",U)},get destroyed(){return _.destroyed},busy(Z){return!!(_[s]||_[k]||_[H]||_[le]===1||Z&&(Je[M]>0&&!Z.idempotent||Je[M]>0&&(Z.upgrade||Z.method==="CONNECT")||Je[M]>0&&N.bodyLength(
Z.body)!==0&&(N.isStream(Z.body)||N.isAsyncIterable(Z.body)||N.isFormDataLike(Z.body))))}}}function He(Je){Je[pe]&&(clearImmediate(Je[pe]),Je[pe]=null),Je[le]=0}function aA(Je,_){_[le]=1,_[pe]=setImmediate(
()=>{_[pe]=null,_[le]=2,Je[Y]===_&&!_.destroyed&&Je[re]()})}function QA(Je){const _=Je[Y];if(_&&!_.destroyed){if(Je[t]===0?!_[r]&&_.unref&&(_.unref(),_[r]=!0):_[r]&&_.ref&&(_.ref(),_[r]=!1),Je[M]===0&&
Je[x]>0&&_[Re]){if(_[le]===0)return aA(Je,_),_[S].readMore(),_.destroyed,void 0;if(_[le]===1)return _[S].readMore(),_.destroyed,void 0}if(Je[M]===0&&(_[S].readMore(),_.destroyed))return;if(Je[t]===0)_[S].
timeoutType!==Qe&&_[S].setTimeout(Je[J],Qe);else if(Je[M]>0&&_[S].statusCode<200&&_[S].timeoutType!==we){const v=Je[h][Je[d]],Z=v.headersTimeout!=null?v.headersTimeout:Je[Ne];_[S].setTimeout(Z,we)}}}function hA(Je){
return Je!=="GET"&&Je!=="HEAD"&&Je!=="OPTIONS"&&Je!=="TRACE"&&Je!=="CONNECT"}function BA(Je,_){const{method:v,path:Z,host:U,upgrade:j,blocking:te,reset:ae}=_;let{body:ce,headers:ue,contentLength:Te}=_;
const Xe=v==="PUT"||v==="POST"||v==="PATCH"||v==="QUERY"||v==="PROPFIND"||v==="PROPPATCH";if(N.isFormDataLike(ce)){Oe||(Oe=e(4492).extractBody);const[cA,pA]=Oe(ce);_.contentType==null&&ue.push("conten\
t-type",pA),ce=cA.stream,Te=cA.length}else if(N.isBlobLike(ce)&&_.contentType==null){const cA=ce.type;if(cA){const pA=`${cA}`;if(!N.isValidHeaderValue(pA))return N.errorRequest(Je,_,new g("invalid con\
tent-type header")),!1;ue.push("content-type",pA)}}ce&&typeof ce.read=="function"&&ce.read(0);const _e=N.bodyLength(ce);if(Te=_e??Te,Te===null&&(Te=_.contentLength),Te===0&&!Xe&&(Te=null),hA(v)&&Te>0&&
_.contentLength!==null&&_.contentLength!==Te){if(Je[de])return N.errorRequest(Je,_,new y),!1;process.emitWarning(new y)}const Ke=Je[Y];He(Ke);const AA=cA=>{if(!_.aborted){if(_.completed){(_.upgrade||_.
method==="CONNECT")&&N.destroy(Ke,new o("aborted"));return}N.errorRequest(Je,_,cA||new u),N.destroy(ce),N.destroy(Ke,new o("aborted"))}};try{_.onConnect(AA)}catch(cA){N.errorRequest(Je,_,cA)}if(_.aborted)
return!1;v==="HEAD"&&(Ke[k]=!0),(j||v==="CONNECT")&&(Ke[k]=!0),ae!=null&&(Ke[k]=ae),Je[Ce]&&Ke[Ie]++>=Je[Ce]&&(Ke[k]=!0),te&&(Ke[H]=!0);let rA=`${v} ${Z} HTTP/1.1\r
`;if(typeof U=="string"?rA+=`host: ${U}\r
`:rA+=Je[w],j?rA+=`connection: upgrade\r
upgrade: ${j}\r
`:Je[T]&&!Ke[k]?rA+=`connection: keep-alive\r
`:rA+=`connection: close\r
`,Array.isArray(ue))for(let cA=0;cA<ue.length;cA+=2){const pA=ue[cA+0],oA=ue[cA+1];if(Array.isArray(oA))for(let fA=0;fA<oA.length;fA++)rA+=`${pA}: ${oA[fA]}\r
`;else rA+=`${pA}: ${oA}\r
`}return m.sendHeaders.hasSubscribers&&m.sendHeaders.publish({request:_,headers:rA,socket:Ke}),!ce||_e===0?FA(AA,null,Je,_,Ke,Te,rA,Xe):N.isBuffer(ce)?FA(AA,ce,Je,_,Ke,Te,rA,Xe):N.isBlobLike(ce)?typeof ce.
stream=="function"?DA(AA,ce.stream(),Je,_,Ke,Te,rA,Xe):mA(AA,ce,Je,_,Ke,Te,rA,Xe):N.isStream(ce)?bA(AA,ce,Je,_,Ke,Te,rA,Xe):N.isIterable(ce)?DA(AA,ce,Je,_,Ke,Te,rA,Xe):n(!1),!0}function bA(Je,_,v,Z,U,j,te,ae){
n(j!==0||v[M]===0,"stream body cannot be pipelined");let ce=!1;const ue=new RA({abort:Je,socket:U,request:Z,contentLength:j,client:v,expectsPayload:ae,header:te}),Te=function(AA){if(!ce)try{!ue.write(
AA)&&this.pause&&this.pause()}catch(rA){N.destroy(this,rA)}},Xe=function(){ce||_.resume&&_.resume()},_e=function(){if(queueMicrotask(()=>{_.removeListener("error",Ke)}),!ce){const AA=new u;queueMicrotask(
()=>Ke(AA))}},Ke=function(AA){if(!ce){if(ce=!0,n(U.destroyed||U[s]&&v[M]<=1),U.off("drain",Xe).off("error",Ke),_.removeListener("data",Te).removeListener("end",Ke).removeListener("close",_e),!AA)try{ue.
end()}catch(rA){AA=rA}ue.destroy(AA),AA&&(AA.code!=="UND_ERR_INFO"||AA.message!=="reset")?N.destroy(_,AA):N.destroy(_)}};_.on("data",Te).on("end",Ke).on("error",Ke).on("close",_e),_.resume&&_.resume(),
U.on("drain",Xe).on("error",Ke),_.errorEmitted??_.errored?setImmediate(()=>Ke(_.errored)):(_.endEmitted??_.readableEnded)&&setImmediate(()=>Ke(null)),(_.closeEmitted??_.closed)&&setImmediate(_e)}function FA(Je,_,v,Z,U,j,te,ae){
try{_?N.isBuffer(_)&&(n(j===_.byteLength,"buffer body must have content length"),U.cork(),U.write(`${te}content-length: ${j}\r
\r
`,"latin1"),U.write(_),U.uncork(),Z.onBodySent(_),!ae&&Z.reset!==!1&&(U[k]=!0)):j===0?U.write(`${te}content-length: 0\r
\r
`,"latin1"):(n(j===null,"no body must not have content length"),U.write(`${te}\r
`,"latin1")),Z.onRequestSent(),v[re]()}catch(ce){Je(ce)}}async function mA(Je,_,v,Z,U,j,te,ae){n(j===_.size,"blob body must have content length");try{if(j!=null&&j!==_.size)throw new y;const ce=Buffer.
from(await _.arrayBuffer());U.cork(),U.write(`${te}content-length: ${j}\r
\r
`,"latin1"),U.write(ce),U.uncork(),Z.onBodySent(ce),Z.onRequestSent(),!ae&&Z.reset!==!1&&(U[k]=!0),v[re]()}catch(ce){Je(ce)}}async function DA(Je,_,v,Z,U,j,te,ae){n(j!==0||v[M]===0,"iterator body cann\
ot be pipelined");let ce=null;function ue(){if(ce){const _e=ce;ce=null,_e()}}const Te=()=>new Promise((_e,Ke)=>{n(ce===null),U[b]?Ke(U[b]):ce=_e});U.on("close",ue).on("drain",ue);const Xe=new RA({abort:Je,
socket:U,request:Z,contentLength:j,client:v,expectsPayload:ae,header:te});try{for await(const _e of _){if(U[b])throw U[b];Xe.write(_e)||await Te()}Xe.end()}catch(_e){Xe.destroy(_e)}finally{U.off("clos\
e",ue).off("drain",ue)}}class RA{constructor({abort:_,socket:v,request:Z,contentLength:U,client:j,expectsPayload:te,header:ae}){this.socket=v,this.request=Z,this.contentLength=U,this.client=j,this.bytesWritten=
0,this.expectsPayload=te,this.header=ae,this.abort=_,v[s]=!0}write(_){const{socket:v,request:Z,contentLength:U,client:j,bytesWritten:te,expectsPayload:ae,header:ce}=this;if(v[b])throw v[b];if(v.destroyed)
return!1;const ue=Buffer.byteLength(_);if(!ue)return!0;if(U!==null&&te+ue>U){if(j[de])throw new y;process.emitWarning(new y)}v.cork(),te===0&&(!ae&&Z.reset!==!1&&(v[k]=!0),U===null?v.write(`${ce}trans\
fer-encoding: chunked\r
`,"latin1"):v.write(`${ce}content-length: ${U}\r
\r
`,"latin1")),U===null&&v.write(`\r
${ue.toString(16)}\r
`,"latin1"),this.bytesWritten+=ue;const Te=v.write(_);return v.uncork(),Z.onBodySent(_),Te||v[S].timeout&&v[S].timeoutType===we&&v[S].timeout.refresh&&v[S].timeout.refresh(),Te}end(){const{socket:_,contentLength:v,
client:Z,bytesWritten:U,expectsPayload:j,header:te,request:ae}=this;if(ae.onRequestSent(),_[s]=!1,_[b])throw _[b];if(!_.destroyed){if(U===0?j?_.write(`${te}content-length: 0\r
\r
`,"latin1"):_.write(`${te}\r
`,"latin1"):v===null&&_.write(`\r
0\r
\r
`,"latin1"),v!==null&&U!==v){if(Z[de])throw new y;process.emitWarning(new y)}_[S].timeout&&_[S].timeoutType===we&&_[S].timeout.refresh&&_[S].timeout.refresh(),Z[re]()}}destroy(_){const{socket:v,client:Z,
abort:U}=this;v[s]=!1,_&&(n(Z[M]<=1,"pipeline should only contain this request"),U(_))}}V.exports=Ze}),8788:((V,$,e)=>{const n=e(4589),{errorMonitor:N}=e(8474),{pipeline:m}=e(7075),R=e(3440),{RequestContentLengthMismatchError:y,
RequestAbortedError:c,SocketError:u,InformationalError:g}=e(8707),{kUrl:A,kReset:C,kClient:a,kRunning:o,kPending:l,kQueue:E,kPendingIdx:I,kRunningIdx:p,kError:k,kSocket:F,kStrictContentLength:S,kOnError:H,
kMaxConcurrentStreams:M,kHTTP2Session:x,kResume:t,kSize:s,kHTTPContext:h}=e(6443),r=Symbol("open streams");let f,w=!1,Q;try{Q=e(2467)}catch{Q={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:d,HTTP2_HEADER_METHOD:b,
HTTP2_HEADER_PATH:T,HTTP2_HEADER_SCHEME:Y,HTTP2_HEADER_CONTENT_LENGTH:J,HTTP2_HEADER_EXPECT:P,HTTP2_HEADER_STATUS:se}}=Q;function Be(ge){const le=[];for(const[pe,Re]of Object.entries(ge))if(Array.isArray(
Re))for(const Oe of Re)le.push(Buffer.from(pe),Buffer.from(Oe));else le.push(Buffer.from(pe),Buffer.from(Re));return le}function Ne(ge){const{[se]:le,...pe}=ge;return Be(pe)}async function Se(ge,le){ge[F]=
le,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const pe=Q.connect(ge[A],{createConnection:()=>le,peerMaxConcurrentStreams:ge[M]});
pe[r]=0,pe[a]=ge,pe[F]=le,R.addListener(pe,"error",Ce),R.addListener(pe,"frameError",Ie),R.addListener(pe,"end",De),R.addListener(pe,"goaway",Fe),R.addListener(pe,"close",function(){const{[a]:Oe}=this,
{[F]:tA}=Oe,qe=this[F][k]||this[k]||new u("closed",R.getSocketInfo(tA));if(Oe[x]=null,Oe.destroyed){n(Oe[l]===0);const gA=Oe[E].splice(Oe[p]);for(let Ge=0;Ge<gA.length;Ge++){const nA=gA[Ge];R.errorRequest(
Oe,nA,qe)}}}),pe.unref(),ge[x]=pe,le[x]=pe,R.addListener(le,"error",function(Oe){this[k]=Oe,this[a][H](Oe)}),R.addListener(le,"end",function(){R.destroy(this,new u("other side closed",R.getSocketInfo(
this)))}),R.addListener(le,"close",function(){const Oe=this[k]||new u("closed",R.getSocketInfo(this));ge[F]=null,this[x]!=null&&this[x].destroy(Oe),ge[I]=ge[p],n(ge[o]===0),ge.emit("disconnect",ge[A],
[ge],Oe),ge[t]()});let Re=!1;return le.on("close",()=>{Re=!0}),{version:"h2",defaultPipelining:1/0,write(...Oe){return ie(ge,...Oe)},resume(){de(ge)},destroy(Oe,tA){Re?queueMicrotask(tA):le.destroy(Oe).
on("close",tA)},get destroyed(){return le.destroyed},busy(){return!1}}}function de(ge){const le=ge[F];le?.destroyed===!1&&(ge[s]===0&&ge[M]===0?(le.unref(),ge[x].unref()):(le.ref(),ge[x].ref()))}function Ce(ge){
this[F][k]=ge,this[a][H](ge)}function Ie(ge,le,pe){if(pe===0){const Re=new g(`HTTP/2: "frameError" received - type ${ge}, code ${le}`);this[F][k]=Re,this[a][H](Re)}}function De(){const ge=new u("other\
 side closed",R.getSocketInfo(this[F]));this.destroy(ge),R.destroy(this[F],ge)}function Fe(ge){const le=this[k]||new u(`HTTP/2: "GOAWAY" frame received with code ${ge}`,R.getSocketInfo(this)),pe=this[a];
if(pe[F]=null,pe[h]=null,this[x]!=null&&(this[x].destroy(le),this[x]=null),R.destroy(this[F],le),pe[p]<pe[E].length){const Re=pe[E][pe[p]];pe[E][pe[p]++]=null,R.errorRequest(pe,Re,le),pe[I]=pe[p]}n(pe[o]===
0),pe.emit("disconnect",pe[A],[pe],le),pe[t]()}function re(ge){return ge!=="GET"&&ge!=="HEAD"&&ge!=="OPTIONS"&&ge!=="TRACE"&&ge!=="CONNECT"}function ie(ge,le){const pe=ge[x],{method:Re,path:Oe,host:tA,
upgrade:qe,expectContinue:gA,signal:Ge,headers:nA}=le;let{body:$e}=le;if(qe)return R.errorRequest(ge,le,new Error("Upgrade not supported for H2")),!1;const je={};for(let He=0;He<nA.length;He+=2){const aA=nA[He+
0],QA=nA[He+1];if(Array.isArray(QA))for(let hA=0;hA<QA.length;hA++)je[aA]?je[aA]+=`,${QA[hA]}`:je[aA]=QA[hA];else je[aA]=QA}let Ye;const{hostname:uA,port:we}=ge[A];je[d]=tA||`${uA}${we?`:${we}`:""}`,je[b]=
Re;const O=He=>{if(!le.aborted){if(le.completed){Re==="CONNECT"&&Ye!=null&&R.destroy(Ye,He||new c);return}He=He||new c,R.errorRequest(ge,le,He),Ye!=null&&R.destroy(Ye,He),R.destroy($e,He),ge[E][ge[p]++]=
null,ge[t]()}};try{le.onConnect(O)}catch(He){R.errorRequest(ge,le,He)}if(le.aborted)return!1;if(Re==="CONNECT"){pe.ref(),Ye=pe.request(je,{endStream:!1,signal:Ge});let He=!1;const aA=BA=>{He=!0,Ye.off(
N,QA),le.onUpgradeResponse(Number(BA[se]),BA,Ne)},QA=BA=>{He=!0,Ye.off("response",aA),le.onUpgradeError(BA)},hA=()=>{try{le.onUpgrade(null,null,Ye)}catch(BA){Ye.off("response",aA),O(BA);return}le.aborted||
(Ye.off("error",O),Ye.once(N,QA),ge[E][ge[p]++]=null)};return Ye.once("response",aA),Ye.once("error",O),++pe[r],hA(),Ye.once("close",()=>{!He&&le.completed&&(Ye.off("response",aA),Ye.off(N,QA),le.onUpgradeError(
new g(`HTTP/2: "stream error" received - code ${Ye.rstCode}`))),pe[r]-=1,pe[r]===0&&pe.unref()}),!0}je[T]=Oe,je[Y]="https";const Qe=Re==="PUT"||Re==="POST"||Re==="PATCH";$e&&typeof $e.read=="function"&&
$e.read(0);let Me=R.bodyLength($e);if(R.isFormDataLike($e)){f??=e(4492).extractBody;const[He,aA]=f($e);je["content-type"]=aA,$e=He.stream,Me=He.length}if(Me==null&&(Me=le.contentLength),(Me===0||!Qe)&&
(Me=null),re(Re)&&Me>0&&le.contentLength!=null&&le.contentLength!==Me){if(ge[S])return R.errorRequest(ge,le,new y),!1;process.emitWarning(new y)}Me!=null&&(n($e,"no body must not have content length"),
je[J]=`${Me}`),pe.ref();const Pe=Re==="GET"||Re==="HEAD"||$e===null;return gA?(je[P]="100-continue",Ye=pe.request(je,{endStream:Pe,signal:Ge}),Ye.once("continue",Ze)):(Ye=pe.request(je,{endStream:Pe,signal:Ge}),
Ze()),++pe[r],Ye.once("response",He=>{const{[se]:aA,...QA}=He;if(le.onResponseStarted(),le.aborted){const hA=new c;R.errorRequest(ge,le,hA),R.destroy(Ye,hA);return}le.onHeaders(Number(aA),Be(QA),Ye.resume.
bind(Ye),"")===!1&&Ye.pause(),Ye.on("data",hA=>{le.onData(hA)===!1&&Ye.pause()})}),Ye.once("end",()=>{(Ye.state?.state==null||Ye.state.state<6)&&le.onComplete([]),pe[r]===0&&pe.unref(),O(new g("HTTP/2\
: stream half-closed (remote)")),ge[E][ge[p]++]=null,ge[I]=ge[p],ge[t]()}),Ye.once("close",()=>{pe[r]-=1,pe[r]===0&&pe.unref()}),Ye.once("error",function(He){O(He)}),Ye.once("frameError",(He,aA)=>{O(new g(
`HTTP/2: "frameError" received - type ${He}, code ${aA}`))}),!0;function Ze(){!$e||Me===0?Ee(O,Ye,null,ge,le,ge[F],Me,Qe):R.isBuffer($e)?Ee(O,Ye,$e,ge,le,ge[F],Me,Qe):R.isBlobLike($e)?typeof $e.stream==
"function"?me(O,Ye,$e.stream(),ge,le,ge[F],Me,Qe):Le(O,Ye,$e,ge,le,ge[F],Me,Qe):R.isStream($e)?Ae(O,ge[F],Qe,Ye,$e,ge,le,Me):R.isIterable($e)?me(O,Ye,$e,ge,le,ge[F],Me,Qe):n(!1)}}function Ee(ge,le,pe,Re,Oe,tA,qe,gA){
try{pe!=null&&R.isBuffer(pe)&&(n(qe===pe.byteLength,"buffer body must have content length"),le.cork(),le.write(pe),le.uncork(),le.end(),Oe.onBodySent(pe)),gA||(tA[C]=!0),Oe.onRequestSent(),Re[t]()}catch(Ge){
ge(Ge)}}function Ae(ge,le,pe,Re,Oe,tA,qe,gA){n(gA!==0||tA[o]===0,"stream body cannot be pipelined");const Ge=m(Oe,Re,$e=>{$e?(R.destroy(Ge,$e),ge($e)):(R.removeAllListeners(Ge),qe.onRequestSent(),pe||
(le[C]=!0),tA[t]())});R.addListener(Ge,"data",nA);function nA($e){qe.onBodySent($e)}}async function Le(ge,le,pe,Re,Oe,tA,qe,gA){n(qe===pe.size,"blob body must have content length");try{if(qe!=null&&qe!==
pe.size)throw new y;const Ge=Buffer.from(await pe.arrayBuffer());le.cork(),le.write(Ge),le.uncork(),le.end(),Oe.onBodySent(Ge),Oe.onRequestSent(),gA||(tA[C]=!0),Re[t]()}catch(Ge){ge(Ge)}}async function me(ge,le,pe,Re,Oe,tA,qe,gA){
n(qe!==0||Re[o]===0,"iterator body cannot be pipelined");let Ge=null;function nA(){if(Ge){const je=Ge;Ge=null,je()}}const $e=()=>new Promise((je,Ye)=>{n(Ge===null),tA[k]?Ye(tA[k]):Ge=je});le.on("close",
nA).on("drain",nA);try{for await(const je of pe){if(tA[k])throw tA[k];const Ye=le.write(je);Oe.onBodySent(je),Ye||await $e()}le.end(),Oe.onRequestSent(),gA||(tA[C]=!0),Re[t]()}catch(je){ge(je)}finally{
le.off("close",nA).off("drain",nA)}}V.exports=Se}),3701:((V,$,e)=>{const n=e(4589),N=e(7030),m=e(7067),R=e(3440),{channels:y}=e(2414),c=e(4655),u=e(1841),{InvalidArgumentError:g,InformationalError:A,ClientDestroyedError:C}=e(
8707),a=e(9136),{kUrl:o,kServerName:l,kClient:E,kBusy:I,kConnect:p,kResuming:k,kRunning:F,kPending:S,kSize:H,kQueue:M,kConnected:x,kConnecting:t,kNeedDrain:s,kKeepAliveDefaultTimeout:h,kHostHeader:r,kPendingIdx:f,
kRunningIdx:w,kError:Q,kPipelining:d,kKeepAliveTimeoutValue:b,kMaxHeadersSize:T,kKeepAliveMaxTimeout:Y,kKeepAliveTimeoutThreshold:J,kHeadersTimeout:P,kBodyTimeout:se,kStrictContentLength:Be,kConnector:Ne,
kMaxRedirections:Se,kMaxRequests:de,kCounter:Ce,kClose:Ie,kDestroy:De,kDispatch:Fe,kInterceptors:re,kLocalAddress:ie,kMaxResponseSize:Ee,kOnError:Ae,kHTTPContext:Le,kMaxConcurrentStreams:me,kResume:ge}=e(
6443),le=e(637),pe=e(8788);let Re=!1;const Oe=Symbol("kClosedResolve"),tA=()=>{};function qe(we){return we[d]??we[Le]?.defaultPipelining??1}class gA extends u{constructor(O,{interceptors:Qe,maxHeaderSize:Me,
headersTimeout:Pe,socketTimeout:Ze,requestTimeout:He,connectTimeout:aA,bodyTimeout:QA,idleTimeout:hA,keepAlive:BA,keepAliveTimeout:bA,maxKeepAliveTimeout:FA,keepAliveMaxTimeout:mA,keepAliveTimeoutThreshold:DA,
socketPath:RA,pipelining:Je,tls:_,strictContentLength:v,maxCachedSessions:Z,maxRedirections:U,connect:j,maxRequestsPerClient:te,localAddress:ae,maxResponseSize:ce,autoSelectFamily:ue,autoSelectFamilyAttemptTimeout:Te,
maxConcurrentStreams:Xe,allowH2:_e,webSocket:Ke,eventSource:AA}={}){if(super({webSocket:Ke,eventSource:AA}),BA!==void 0)throw new g("unsupported keepAlive, use pipelining=0 instead");if(Ze!==void 0)throw new g(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(He!==void 0)throw new g("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(hA!==void 0)throw new g("un\
supported idleTimeout, use keepAliveTimeout instead");if(FA!==void 0)throw new g("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(Me!=null&&!Number.isFinite(Me))throw new g("inva\
lid maxHeaderSize");if(RA!=null&&typeof RA!="string")throw new g("invalid socketPath");if(aA!=null&&(!Number.isFinite(aA)||aA<0))throw new g("invalid connectTimeout");if(bA!=null&&(!Number.isFinite(bA)||
bA<=0))throw new g("invalid keepAliveTimeout");if(mA!=null&&(!Number.isFinite(mA)||mA<=0))throw new g("invalid keepAliveMaxTimeout");if(DA!=null&&!Number.isFinite(DA))throw new g("invalid keepAliveTim\
eoutThreshold");if(Pe!=null&&(!Number.isInteger(Pe)||Pe<0))throw new g("headersTimeout must be a positive integer or zero");if(QA!=null&&(!Number.isInteger(QA)||QA<0))throw new g("bodyTimeout must be \
a positive integer or zero");if(j!=null&&typeof j!="function"&&typeof j!="object")throw new g("connect must be a function or an object");if(U!=null&&(!Number.isInteger(U)||U<0))throw new g("maxRedirec\
tions must be a positive number");if(te!=null&&(!Number.isInteger(te)||te<0))throw new g("maxRequestsPerClient must be a positive number");if(ae!=null&&(typeof ae!="string"||N.isIP(ae)===0))throw new g(
"localAddress must be valid string IP address");if(ce!=null&&(!Number.isInteger(ce)||ce<-1))throw new g("maxResponseSize must be a positive number");if(Te!=null&&(!Number.isInteger(Te)||Te<-1))throw new g(
"autoSelectFamilyAttemptTimeout must be a positive number");if(_e!=null&&typeof _e!="boolean")throw new g("allowH2 must be a valid boolean value");if(Xe!=null&&(typeof Xe!="number"||Xe<1))throw new g(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof j!="function"&&(j=a({..._,maxCachedSessions:Z,allowH2:_e,socketPath:RA,timeout:aA,...ue?{autoSelectFamily:ue,autoSelectFamilyAttemptTimeout:Te}:
void 0,...j})),Qe?.Client&&Array.isArray(Qe.Client)?(this[re]=Qe.Client,Re||(Re=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-\
INTERCEPTOR-DEPRECATED"}))):this[re]=[Ge({maxRedirections:U})],this[o]=R.parseOrigin(O),this[Ne]=j,this[d]=Je??1,this[T]=Me||m.maxHeaderSize,this[h]=bA??4e3,this[Y]=mA??6e5,this[J]=DA??2e3,this[b]=this[h],
this[l]=null,this[ie]=ae??null,this[k]=0,this[s]=0,this[r]=`host: ${this[o].hostname}${this[o].port?`:${this[o].port}`:""}\r
`,this[se]=QA??3e5,this[P]=Pe??3e5,this[Be]=v??!0,this[Se]=U,this[de]=te,this[Oe]=null,this[Ee]=ce>-1?ce:-1,this[me]=Xe??100,this[Le]=null,this[M]=[],this[w]=0,this[f]=0,this[ge]=rA=>Ye(this,rA),this[Ae]=
rA=>nA(this,rA)}get pipelining(){return this[d]}set pipelining(O){this[d]=O,this[ge](!0)}get[S](){return this[M].length-this[f]}get[F](){return this[f]-this[w]}get[H](){return this[M].length-this[w]}get[x](){
return!!this[Le]&&!this[t]&&!this[Le].destroyed}get[I](){return!!(this[Le]?.busy(null)||this[H]>=(qe(this)||1)||this[S]>0)}[p](O){$e(this),this.once("connect",O)}[Fe](O,Qe){const Me=O.origin||this[o].
origin,Pe=new c(Me,O,Qe);return this[M].push(Pe),this[k]||(R.bodyLength(Pe.body)==null&&R.isIterable(Pe.body)?(this[k]=1,queueMicrotask(()=>Ye(this))):this[ge](!0)),this[k]&&this[s]!==2&&this[I]&&(this[s]=
2),this[s]<2}async[Ie](){return new Promise(O=>{this[H]?this[Oe]=O:O(null)})}async[De](O){return new Promise(Qe=>{const Me=this[M].splice(this[f]);for(let Ze=0;Ze<Me.length;Ze++){const He=Me[Ze];R.errorRequest(
this,He,O)}const Pe=()=>{this[Oe]&&(this[Oe](),this[Oe]=null),Qe(null)};this[Le]?(this[Le].destroy(O,Pe),this[Le]=null):queueMicrotask(Pe),this[ge]()})}}const Ge=e(5092);function nA(we,O){if(we[F]===0&&
O.code!=="UND_ERR_INFO"&&O.code!=="UND_ERR_SOCKET"){n(we[f]===we[w]);const Qe=we[M].splice(we[w]);for(let Me=0;Me<Qe.length;Me++){const Pe=Qe[Me];R.errorRequest(we,Pe,O)}n(we[H]===0)}}async function $e(we){
n(!we[t]),n(!we[Le]);let{host:O,hostname:Qe,protocol:Me,port:Pe}=we[o];if(Qe[0]==="["){const Ze=Qe.indexOf("]");n(Ze!==-1);const He=Qe.substring(1,Ze);n(N.isIP(He)),Qe=He}we[t]=!0,y.beforeConnect.hasSubscribers&&
y.beforeConnect.publish({connectParams:{host:O,hostname:Qe,protocol:Me,port:Pe,version:we[Le]?.version,servername:we[l],localAddress:we[ie]},connector:we[Ne]});try{const Ze=await new Promise((He,aA)=>{
we[Ne]({host:O,hostname:Qe,protocol:Me,port:Pe,servername:we[l],localAddress:we[ie]},(QA,hA)=>{QA?aA(QA):He(hA)})});if(we.destroyed){R.destroy(Ze.on("error",tA),new C);return}n(Ze);try{we[Le]=Ze.alpnProtocol===
"h2"?await pe(we,Ze):await le(we,Ze)}catch(He){throw Ze.destroy().on("error",tA),He}we[t]=!1,Ze[Ce]=0,Ze[de]=we[de],Ze[E]=we,Ze[Q]=null,y.connected.hasSubscribers&&y.connected.publish({connectParams:{
host:O,hostname:Qe,protocol:Me,port:Pe,version:we[Le]?.version,servername:we[l],localAddress:we[ie]},connector:we[Ne],socket:Ze}),we.emit("connect",we[o],[we])}catch(Ze){if(we.destroyed)return;if(we[t]=
!1,y.connectError.hasSubscribers&&y.connectError.publish({connectParams:{host:O,hostname:Qe,protocol:Me,port:Pe,version:we[Le]?.version,servername:we[l],localAddress:we[ie]},connector:we[Ne],error:Ze}),
Ze.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(n(we[F]===0);we[S]>0&&we[M][we[f]].servername===we[l];){const He=we[M][we[f]++];R.errorRequest(we,He,Ze)}else nA(we,Ze);we.emit("connectionError",we[o],[we],
Ze)}we[ge]()}function je(we){we[s]=0,we.emit("drain",we[o],[we])}function Ye(we,O){we[k]!==2&&(we[k]=2,uA(we,O),we[k]=0,we[w]>256&&(we[M].splice(0,we[w]),we[f]-=we[w],we[w]=0))}function uA(we,O){for(;;){
if(we.destroyed){n(we[S]===0);return}if(we[Oe]&&!we[H]){we[Oe](),we[Oe]=null;return}if(we[Le]&&we[Le].resume(),we[I])we[s]=2;else if(we[s]===2){O?(we[s]=1,queueMicrotask(()=>je(we))):je(we);continue}if(we[S]===
0||we[F]>=(qe(we)||1))return;const Qe=we[M][we[f]];if(we[o].protocol==="https:"&&we[l]!==Qe.servername){if(we[F]>0)return;we[l]=Qe.servername,we[Le]?.destroy(new A("servername changed"),()=>{we[Le]=null,
Ye(we)})}if(we[t])return;if(!we[Le]){$e(we);return}if(we[Le].destroyed||we[Le].busy(Qe))return;!Qe.aborted&&we[Le].write(Qe)?we[f]++:we[M].splice(we[f],1)}}V.exports=gA}),1841:((V,$,e)=>{const n=e(4573),
N=e(883),{ClientDestroyedError:m,ClientClosedError:R,InvalidArgumentError:y}=e(8707),{kDestroy:c,kClose:u,kClosed:g,kDestroyed:A,kDispatch:C,kInterceptors:a}=e(6443),o=Symbol("onDestroyed"),l=Symbol("\
onClosed"),E=Symbol("Intercepted Dispatch"),I=Symbol("webSocketOptions"),p=Symbol("eventSourceOptions");class k extends N{constructor(S){super(),this[A]=!1,this[o]=null,this[g]=!1,this[l]=[],this[I]=S?.
webSocket??{},this[p]=S?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[I].maxFragments??131072,maxPayloadSize:this[I].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[p].
maxEventSize??n.kStringMaxLength}}get destroyed(){return this[A]}get closed(){return this[g]}get interceptors(){return this[a]}set interceptors(S){if(S){for(let H=S.length-1;H>=0;H--)if(typeof this[a][H]!=
"function")throw new y("interceptor must be an function")}this[a]=S}close(S){if(S===void 0)return new Promise((M,x)=>{this.close((t,s)=>t?x(t):M(s))});if(typeof S!="function")throw new y("invalid call\
back");if(this[A]){queueMicrotask(()=>S(new m,null));return}if(this[g]){this[l]?this[l].push(S):queueMicrotask(()=>S(null,null));return}this[g]=!0,this[l].push(S);const H=()=>{const M=this[l];this[l]=
null;for(let x=0;x<M.length;x++)M[x](null,null)};this[u]().then(()=>this.destroy()).then(()=>{queueMicrotask(H)})}destroy(S,H){if(typeof S=="function"&&(H=S,S=null),H===void 0)return new Promise((x,t)=>{
this.destroy(S,(s,h)=>s?t(s):x(h))});if(typeof H!="function")throw new y("invalid callback");if(this[A]){this[o]?this[o].push(H):queueMicrotask(()=>H(null,null));return}S||(S=new m),this[A]=!0,this[o]=
this[o]||[],this[o].push(H);const M=()=>{const x=this[o];this[o]=null;for(let t=0;t<x.length;t++)x[t](null,null)};this[c](S).then(()=>{queueMicrotask(M)})}[E](S,H){if(!this[a]||this[a].length===0)return this[E]=
this[C],this[C](S,H);let M=this[C].bind(this);for(let x=this[a].length-1;x>=0;x--)M=this[a][x](M);return this[E]=M,M(S,H)}dispatch(S,H){if(!H||typeof H!="object")throw new y("handler must be an object");
try{if(!S||typeof S!="object")throw new y("opts must be an object.");if(this[A]||this[o])throw new m;if(this[g])throw new R;return this[E](S,H)}catch(M){if(typeof H.onError!="function")throw new y("in\
valid onError method");return H.onError(M),!1}}}V.exports=k}),883:((V,$,e)=>{const n=e(8474);class N extends n{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...y){const c=Array.isArray(y[0])?y[0]:y;let u=this.dispatch.bind(this);for(const g of c)if(g!=null){if(typeof g!="function")throw new TypeError(`invalid int\
erceptor, expected function received ${typeof g}`);if(u=g(u),u==null||typeof u!="function"||u.length!==2)throw new TypeError("invalid interceptor")}return new m(this,u)}}class m extends N{#e=null;#A=null;constructor(y,c){
super(),this.#e=y,this.#A=c}dispatch(...y){this.#A(...y)}close(...y){return this.#e.close(...y)}destroy(...y){return this.#e.destroy(...y)}}V.exports=N}),3137:((V,$,e)=>{const n=e(1841),{kClose:N,kDestroy:m,
kClosed:R,kDestroyed:y,kDispatch:c,kNoProxyAgent:u,kHttpProxyAgent:g,kHttpsProxyAgent:A}=e(6443),C=e(6672),a=e(7405),o={"http:":80,"https:":443};let l=!1;class E extends n{#e=null;#A=null;#t=null;constructor(p={}){
super(),this.#t=p,l||(l=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:k,httpsProxy:F,noProxy:S,...H}=p;this[u]=new a(
H);const M=k??process.env.http_proxy??process.env.HTTP_PROXY;M?this[g]=new C({...H,uri:M}):this[g]=this[u];const x=F??process.env.https_proxy??process.env.HTTPS_PROXY;x?this[A]=new C({...H,uri:x}):this[A]=
this[g],this.#s()}[c](p,k){const F=new URL(p.origin);return this.#n(F).dispatch(p,k)}async[N](){await this[u].close(),this[g][R]||await this[g].close(),this[A][R]||await this[A].close()}async[m](p){await this[u].
destroy(p),this[g][y]||await this[g].destroy(p),this[A][y]||await this[A].destroy(p)}#n(p){let{protocol:k,host:F,port:S}=p;return F=F.replace(/:\d*$/,"").toLowerCase(),S=Number.parseInt(S,10)||o[k]||0,
this.#r(F,S)?k==="https:"?this[A]:this[g]:this[u]}#r(p,k){if(this.#o&&this.#s(),this.#A.length===0)return!0;if(this.#e==="*")return!1;for(let F=0;F<this.#A.length;F++){const S=this.#A[F];if(!(S.port&&
S.port!==k)){if(/^[.*]/.test(S.hostname)){if(p.endsWith(S.hostname.replace(/^\*/,"")))return!1}else if(p===S.hostname)return!1}}return!0}#s(){const p=this.#t.noProxy??this.#i,k=p.split(/[,\s]/),F=[];for(let S=0;S<
k.length;S++){const H=k[S];if(!H)continue;const M=H.match(/^(.+):(\d+)$/);F.push({hostname:(M?M[1]:H).toLowerCase(),port:M?Number.parseInt(M[2],10):0})}this.#e=p,this.#A=F}get#o(){return this.#t.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}V.exports=E}),4660:(V=>{class n{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(m){this.list[this.top]=m,this.top=this.top+1&2047}shift(){const m=this.list[this.bottom];return m===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,m)}}V.exports=class{constructor(){this.head=this.tail=new n}isEmpty(){return this.head.isEmpty()}push(m){this.head.isFull()&&(this.head=this.head.
next=new n),this.head.push(m)}shift(){const m=this.tail,R=m.shift();return m.isEmpty()&&m.next!==null&&(this.tail=m.next),R}}}),2128:((V,$,e)=>{const n=e(1841),N=e(4660),{kConnected:m,kSize:R,kRunning:y,
kPending:c,kQueued:u,kBusy:g,kFree:A,kUrl:C,kClose:a,kDestroy:o,kDispatch:l}=e(6443),E=e(3246),I=Symbol("clients"),p=Symbol("needDrain"),k=Symbol("queue"),F=Symbol("closed resolve"),S=Symbol("onDrain"),
H=Symbol("onConnect"),M=Symbol("onDisconnect"),x=Symbol("onConnectionError"),t=Symbol("get dispatcher"),s=Symbol("add client"),h=Symbol("remove client"),r=Symbol("stats");class f extends n{constructor(Q){
super(Q),this[k]=new N,this[I]=[],this[u]=0;const d=this;this[S]=function(T,Y){const J=d[k];let P=!1;for(;!P;){const se=J.shift();if(!se)break;d[u]--,P=!this.dispatch(se.opts,se.handler)}this[p]=P,!this[p]&&
d[p]&&(d[p]=!1,d.emit("drain",T,[d,...Y])),d[F]&&J.isEmpty()&&Promise.all(d[I].map(se=>se.close())).then(d[F])},this[H]=(b,T)=>{d.emit("connect",b,[d,...T])},this[M]=(b,T,Y)=>{d.emit("disconnect",b,[d,
...T],Y)},this[x]=(b,T,Y)=>{d.emit("connectionError",b,[d,...T],Y)},this[r]=new E(this)}get[g](){return this[p]}get[m](){return this[I].filter(Q=>Q[m]).length}get[A](){return this[I].filter(Q=>Q[m]&&!Q[p]).
length}get[c](){let Q=this[u];for(const{[c]:d}of this[I])Q+=d;return Q}get[y](){let Q=0;for(const{[y]:d}of this[I])Q+=d;return Q}get[R](){let Q=this[u];for(const{[R]:d}of this[I])Q+=d;return Q}get stats(){
return this[r]}async[a](){this[k].isEmpty()?await Promise.all(this[I].map(Q=>Q.close())):await new Promise(Q=>{this[F]=Q})}async[o](Q){for(;;){const d=this[k].shift();if(!d)break;d.handler.onError(Q)}
await Promise.all(this[I].map(d=>d.destroy(Q)))}[l](Q,d){const b=this[t]();return b?b.dispatch(Q,d)||(b[p]=!0,this[p]=!this[t]()):(this[p]=!0,this[k].push({opts:Q,handler:d}),this[u]++),!this[p]}[s](Q){
return Q.on("drain",this[S]).on("connect",this[H]).on("disconnect",this[M]).on("connectionError",this[x]),this[I].push(Q),this[p]&&queueMicrotask(()=>{this[p]&&this[S](Q[C],[this,Q])}),this}[h](Q){Q.close(
()=>{const d=this[I].indexOf(Q);d!==-1&&this[I].splice(d,1)}),this[p]=this[I].some(d=>!d[p]&&d.closed!==!0&&d.destroyed!==!0)}}V.exports={PoolBase:f,kClients:I,kNeedDrain:p,kAddClient:s,kRemoveClient:h,
kGetDispatcher:t}}),3246:((V,$,e)=>{const{kFree:n,kConnected:N,kPending:m,kQueued:R,kRunning:y,kSize:c}=e(6443),u=Symbol("pool");class g{constructor(C){this[u]=C}get connected(){return this[u][N]}get free(){
return this[u][n]}get pending(){return this[u][m]}get queued(){return this[u][R]}get running(){return this[u][y]}get size(){return this[u][c]}}V.exports=g}),628:((V,$,e)=>{const{PoolBase:n,kClients:N,
kNeedDrain:m,kAddClient:R,kGetDispatcher:y}=e(2128),c=e(3701),{InvalidArgumentError:u}=e(8707),g=e(3440),{kUrl:A,kInterceptors:C}=e(6443),a=e(9136),o=Symbol("options"),l=Symbol("connections"),E=Symbol(
"factory");function I(k,F){return new c(k,F)}class p extends n{constructor(F,{connections:S,factory:H=I,connect:M,connectTimeout:x,tls:t,maxCachedSessions:s,socketPath:h,autoSelectFamily:r,autoSelectFamilyAttemptTimeout:f,
allowH2:w,...Q}={}){if(S!=null&&(!Number.isFinite(S)||S<0))throw new u("invalid connections");if(typeof H!="function")throw new u("factory must be a function.");if(M!=null&&typeof M!="function"&&typeof M!=
"object")throw new u("connect must be a function or an object");typeof M!="function"&&(M=a({...t,maxCachedSessions:s,allowH2:w,socketPath:h,timeout:x,...r?{autoSelectFamily:r,autoSelectFamilyAttemptTimeout:f}:
void 0,...M})),super(Q),this[C]=Q.interceptors?.Pool&&Array.isArray(Q.interceptors.Pool)?Q.interceptors.Pool:[],this[l]=S||null,this[A]=g.parseOrigin(F),this[o]={...g.deepClone(Q),connect:M,allowH2:w},
this[o].interceptors=Q.interceptors?{...Q.interceptors}:void 0,this[E]=H,this.on("connectionError",(d,b,T)=>{for(const Y of b){const J=this[N].indexOf(Y);J!==-1&&this[N].splice(J,1)}})}[y](){for(const F of this[N])
if(!F[m])return F;if(!this[l]||this[N].length<this[l]){const F=this[E](this[A],this[o]);return this[R](F),F}}}V.exports=p}),6672:((V,$,e)=>{const{kProxy:n,kClose:N,kDestroy:m,kDispatch:R,kInterceptors:y}=e(
6443),{URL:c}=e(3136),u=e(7405),g=e(628),A=e(1841),{InvalidArgumentError:C,RequestAbortedError:a,SecureProxyConnectionError:o}=e(8707),l=e(9136),E=e(3701),I=Symbol("proxy agent"),p=Symbol("proxy clien\
t"),k=Symbol("proxy headers"),F=Symbol("request tls settings"),S=Symbol("proxy tls settings"),H=Symbol("connect endpoint function"),M=Symbol("tunnel proxy");function x(d){return d==="https:"?443:80}function t(d,b){
return new g(d,b)}const s=()=>{};function h(d,b){return b.connections===1?new E(d,b):new g(d,b)}class r extends A{#e;constructor(b,{headers:T={},connect:Y,factory:J}){if(super(),!b)throw new C("Proxy \
URL is mandatory");this[k]=T,J?this.#e=J(b,{connect:Y}):this.#e=new E(b,{connect:Y})}[R](b,T){const Y=T.onHeaders;T.onHeaders=function(Be,Ne,Se){if(Be===407){typeof T.onError=="function"&&T.onError(new C(
"Proxy Authentication Required (407)"));return}Y&&Y.call(this,Be,Ne,Se)};const{origin:J,path:P="/",headers:se={}}=b;if(b.path=J+P,!("host"in se)&&!("Host"in se)){const{host:Be}=new c(J);se.host=Be}return b.
headers={...this[k],...se},this.#e[R](b,T)}async[N](){return this.#e.close()}async[m](b){return this.#e.destroy(b)}}class f extends A{constructor(b){if(super(),!b||typeof b=="object"&&!(b instanceof c)&&
!b.uri)throw new C("Proxy uri is mandatory");const{clientFactory:T=t}=b;if(typeof T!="function")throw new C("Proxy opts.clientFactory must be a function.");const{proxyTunnel:Y=!0}=b,J=this.#e(b),{href:P,
origin:se,port:Be,protocol:Ne,username:Se,password:de,hostname:Ce}=J;if(this[n]={uri:P,protocol:Ne},this[y]=b.interceptors?.ProxyAgent&&Array.isArray(b.interceptors.ProxyAgent)?b.interceptors.ProxyAgent:
[],this[F]=b.requestTls,this[S]=b.proxyTls,this[k]=b.headers||{},this[M]=Y,b.auth&&b.token)throw new C("opts.auth cannot be used in combination with opts.token");b.auth?this[k]["proxy-authorization"]=
`Basic ${b.auth}`:b.token?this[k]["proxy-authorization"]=b.token:Se&&de&&(this[k]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(Se)}:${decodeURIComponent(de)}`).toString("base64")}`);
const Ie=l({...b.proxyTls});this[H]=l({...b.requestTls});const De=b.factory||h,Fe=(re,ie)=>{const{protocol:Ee}=new c(re);return!this[M]&&Ee==="http:"&&this[n].protocol==="http:"?new r(this[n].uri,{headers:this[k],
connect:Ie,factory:De}):De(re,ie)};this[p]=T(J,{connect:Ie}),this[I]=new u({...b,factory:Fe,connect:async(re,ie)=>{let Ee=re.host;re.port||(Ee+=`:${x(re.protocol)}`);try{const{socket:Ae,statusCode:Le}=await this[p].
connect({origin:se,port:Be,path:Ee,signal:re.signal,headers:{...this[k],host:re.host},servername:this[S]?.servername||Ce});if(Le!==200&&(Ae.on("error",s).destroy(),ie(new a(`Proxy response (${Le}) !==\
 200 when HTTP Tunneling`))),re.protocol!=="https:"){ie(null,Ae);return}let me;this[F]?me=this[F].servername:me=re.servername,this[H]({...re,servername:me,httpSocket:Ae},ie)}catch(Ae){Ae.code==="ERR_T\
LS_CERT_ALTNAME_INVALID"?ie(new o(Ae)):ie(Ae)}}})}dispatch(b,T){const Y=w(b.headers);if(Q(Y),Y&&!("host"in Y)&&!("Host"in Y)){const{host:J}=new c(b.origin);Y.host=J}return this[I].dispatch({...b,headers:Y},
T)}#e(b){return typeof b=="string"?new c(b):b instanceof c?b:new c(b.uri)}async[N](){await this[I].close(),await this[p].close()}async[m](){await this[I].destroy(),await this[p].destroy()}}function w(d){
if(Array.isArray(d)){const b={};for(let T=0;T<d.length;T+=2)b[d[T]]=d[T+1];return b}return d}function Q(d){if(d&&Object.keys(d).find(T=>T.toLowerCase()==="proxy-authorization"))throw new C("Proxy-Auth\
orization should be sent in ProxyAgent constructor")}V.exports=f}),50:((V,$,e)=>{const n=e(883),N=e(7816);class m extends n{#e=null;#A=null;constructor(y,c={}){super(c),this.#e=y,this.#A=c}dispatch(y,c){
const u=new N({...y,retryOptions:this.#A},{dispatch:this.#e.dispatch.bind(this.#e),handler:c});return this.#e.dispatch(y,u)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}V.exports=
m}),2581:((V,$,e)=>{const n=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:N}=e(8707),m=e(7405);y()===void 0&&R(new m);function R(c){if(!c||typeof c.dispatch!="function")throw new N("Ar\
gument agent must implement Agent");Object.defineProperty(globalThis,n,{value:c,writable:!0,enumerable:!1,configurable:!1})}function y(){return globalThis[n]}V.exports={setGlobalDispatcher:R,getGlobalDispatcher:y}}),
8155:(V=>{V.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((V,$,e)=>{const n=e(3440),{kBodyUsed:N}=e(6443),m=e(4589),{InvalidArgumentError:R}=e(
8707),y=e(8474),c=[300,301,302,303,307,308],u=Symbol("body");class g{constructor(E){this[u]=E,this[N]=!1}async*[Symbol.asyncIterator](){m(!this[N],"disturbed"),this[N]=!0,yield*this[u]}}class A{constructor(E,I,p,k){
if(I!=null&&(!Number.isInteger(I)||I<0))throw new R("maxRedirections must be a positive number");n.validateHandler(k,p.method,p.upgrade),this.dispatch=E,this.location=null,this.abort=null,this.opts={...p,
maxRedirections:0},this.maxRedirections=I,this.handler=k,this.history=[],this.redirectionLimitReached=!1,n.isStream(this.opts.body)?(n.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
m(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[N]=!1,y.prototype.on.call(this.opts.body,"data",function(){this[N]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new g(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&n.isIterable(this.opts.body)&&(this.opts.body=new g(this.opts.body))}onConnect(E){
this.abort=E,this.handler.onConnect(E,{history:this.history})}onUpgrade(E,I,p){this.handler.onUpgrade(E,I,p)}onError(E){this.handler.onError(E)}onHeaders(E,I,p,k){if(this.location=this.history.length>=
this.maxRedirections||n.isDisturbed(this.opts.body)?null:C(E,I),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(E,
I,p,k);const{origin:F,pathname:S,search:H}=n.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),M=H?`${S}${H}`:S;this.opts.headers=o(this.opts.headers,E===303,
this.opts.origin!==F),this.opts.path=M,this.opts.origin=F,this.opts.maxRedirections=0,this.opts.query=null,E===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(E){if(!this.
location)return this.handler.onData(E)}onComplete(E){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(E)}onBodySent(E){this.handler.onBodySent&&
this.handler.onBodySent(E)}}function C(l,E){if(c.indexOf(l)===-1)return null;for(let I=0;I<E.length;I+=2)if(E[I].length===8&&n.headerNameToString(E[I])==="location")return E[I+1]}function a(l,E,I){if(l.
length===4)return n.headerNameToString(l)==="host";if(E&&n.headerNameToString(l).startsWith("content-"))return!0;if(I&&(l.length===13||l.length===6||l.length===19)){const p=n.headerNameToString(l);return p===
"authorization"||p==="cookie"||p==="proxy-authorization"}return!1}function o(l,E,I){const p=[];if(Array.isArray(l))for(let k=0;k<l.length;k+=2)a(l[k],E,I)||p.push(l[k],l[k+1]);else if(l&&typeof l=="ob\
ject")for(const k of Object.keys(l))a(k,E,I)||p.push(k,l[k]);else m(l==null,"headers must be an object or an array");return p}V.exports=A}),7816:((V,$,e)=>{const n=e(4589),{kRetryHandlerDefaultRetry:N}=e(
6443),{RequestRetryError:m}=e(8707),{isDisturbed:R,parseHeaders:y,parseRangeHeader:c,wrapRequestBody:u}=e(3440);function g(a){const o=Date.now();return new Date(a).getTime()-o}function A(a,o,l,E){const I=a["\
content-length"];if(I==null||!Number.isFinite(o.start)||!Number.isFinite(o.end))return null;const p=Number(I),k=o.end-o.start+1;return!Number.isFinite(p)||p!==k?new m("Content-Length mismatch",l,{headers:a,
data:{count:E}}):null}class C{constructor(o,l){const{retryOptions:E,...I}=o,{retry:p,maxRetries:k,maxTimeout:F,minTimeout:S,timeoutFactor:H,methods:M,errorCodes:x,retryAfter:t,statusCodes:s}=E??{};this.
dispatch=l.dispatch,this.handler=l.handler,this.opts={...I,body:u(o.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:p??C[N],retryAfter:t??!0,maxTimeout:F??30*1e3,minTimeout:S??500,timeoutFactor:H??
2,maxRetries:k??5,methods:M??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:s??[500,502,503,504,429],errorCodes:x??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{
this.aborted=!0,this.abort?this.abort(h):this.reason=h})}checkpointResponseEnd(o,l){if(this.end==null&&this.opts.method!=="HEAD"){const E=o["content-length"];this.end=E!=null?Number(E)-1:null,n(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?l:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(o,l,E){this.handler.onUpgrade&&
this.handler.onUpgrade(o,l,E)}onConnect(o){this.aborted?o(this.reason):this.abort=o}onBodySent(o){if(this.handler.onBodySent)return this.handler.onBodySent(o)}static[N](o,{state:l,opts:E},I){const{statusCode:p,
code:k,headers:F}=o,{method:S,retryOptions:H}=E,{maxRetries:M,minTimeout:x,maxTimeout:t,timeoutFactor:s,statusCodes:h,errorCodes:r,methods:f}=H,{counter:w}=l;if(k&&k!=="UND_ERR_REQ_RETRY"&&!r.includes(
k)){I(o);return}if(Array.isArray(f)&&!f.includes(S)){I(o);return}if(p!=null&&Array.isArray(h)&&!h.includes(p)){I(o);return}if(w>M){I(o);return}let Q=F?.["retry-after"];Q&&(Q=Number(Q),Q=Number.isNaN(Q)?
g(Q):Q*1e3);const d=Q>0?Math.min(Q,t):Math.min(x*s**(w-1),t);setTimeout(()=>I(null),d)}onHeaders(o,l,E,I){const p=y(l);if(this.retryCount+=1,o>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(o)===!1?(this.headersSent=!0,this.checkpointResponseEnd(p,E),this.handler.onHeaders(o,l,E,I)):(this.abort(new m("Request failed",o,{headers:p,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,o!==206&&(this.start>0||o!==200))return this.abort(new m("server does not support the range header and the payload was partially consumed",o,{headers:p,data:{count:this.retryCount}})),
!1;const F=c(p["content-range"]);if(!F)return this.abort(new m("Content-Range mismatch",o,{headers:p,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==p.etag)return this.abort(new m("\
ETag mismatch",o,{headers:p,data:{count:this.retryCount}})),!1;const S=A(p,F,o,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:H,size:M,end:x=M-1}=F;return this.start!==H||this.end!=null&&
this.end!==x?(this.abort(new m("Content-Range mismatch",o,{headers:p,data:{count:this.retryCount}})),!1):(this.resume=E,!0)}if(this.end==null){if(o===206){const F=c(p["content-range"]);if(F==null)return this.
headersSent=!0,this.handler.onHeaders(o,l,E,I);const S=A(p,F,o,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:H,size:M,end:x=M-1}=F;n(H!=null&&Number.isFinite(H),"content-range mismat\
ch"),n(x!=null&&Number.isFinite(x),"invalid content-length"),this.start=H,this.end=x}if(this.end==null){const F=p["content-length"];this.end=F!=null?Number(F)-1:null}return n(Number.isFinite(this.start)),
n(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=E,this.headersSent=!0,this.etag=p.etag!=null?p.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(o,l,E,I)}const k=new m("Request failed",o,{headers:p,data:{count:this.retryCount}});return this.abort(k),!1}onData(o){return this.start+=o.length,this.handler.onData(o)}onComplete(o){
return this.retryCount=0,this.handler.onComplete(o)}onError(o){if(this.aborted||R(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(o);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(o,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},l.bind(this));function l(E){if(E!=null||this.aborted||R(this.opts.body))return this.handler.onError(E);if(this.start!==0){const I={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(I["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...I}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(I){this.handler.onError(I)}}}}V.
exports=C}),379:((V,$,e)=>{const{isIP:n}=e(7030),{lookup:N}=e(610),m=e(8155),{InvalidArgumentError:R,InformationalError:y}=e(8707),c=Math.pow(2,31)-1;class u{#e=0;#A=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(C){
this.#e=C.maxTTL,this.#A=C.maxItems,this.dualStack=C.dualStack,this.affinity=C.affinity,this.lookup=C.lookup??this.#n,this.pick=C.pick??this.#r}get full(){return this.#t.size===this.#A}runLookup(C,a,o){
const l=this.#t.get(C.hostname);if(l==null&&this.full){o(null,C.origin);return}const E={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...a.dns,maxTTL:this.#e,maxItems:this.#A};
if(l==null)this.lookup(C,E,(I,p)=>{if(I||p==null||p.length===0){o(I??new y("No DNS entries found"));return}this.setRecords(C,p);const k=this.#t.get(C.hostname),F=this.pick(C,k,E.affinity);let S;typeof F.
port=="number"?S=`:${F.port}`:C.port!==""?S=`:${C.port}`:S="",o(null,`${C.protocol}//${F.family===6?`[${F.address}]`:F.address}${S}`)});else{const I=this.pick(C,l,E.affinity);if(I==null){this.#t.delete(
C.hostname),this.runLookup(C,a,o);return}let p;typeof I.port=="number"?p=`:${I.port}`:C.port!==""?p=`:${C.port}`:p="",o(null,`${C.protocol}//${I.family===6?`[${I.address}]`:I.address}${p}`)}}#n(C,a,o){
N(C.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(l,E)=>{if(l)return o(l);const I=new Map;for(const p of E)I.set(`${p.address}:${p.family}`,p);o(null,I.values())})}#r(C,a,o){
let l=null;const{records:E,offset:I}=a;let p;if(this.dualStack?(o==null&&(I==null||I===c?(a.offset=0,o=4):(a.offset++,o=(a.offset&1)===1?6:4)),E[o]!=null&&E[o].ips.length>0?p=E[o]:p=E[o===4?6:4]):p=E[o],
p==null||p.ips.length===0)return l;p.offset==null||p.offset===c?p.offset=0:p.offset++;const k=p.offset%p.ips.length;return l=p.ips[k]??null,l==null?l:Date.now()-l.timestamp>l.ttl?(p.ips.splice(k,1),this.
pick(C,a,o)):l}setRecords(C,a){const o=Date.now(),l={records:{4:null,6:null}};for(const E of a){E.timestamp=o,typeof E.ttl=="number"?E.ttl=Math.min(E.ttl,this.#e):E.ttl=this.#e;const I=l.records[E.family]??
{ips:[]};I.ips.push(E),l.records[E.family]=I}this.#t.set(C.hostname,l)}getHandler(C,a){return new g(this,C,a)}}class g extends m{#e=null;#A=null;#t=null;#n=null;#r=null;constructor(C,{origin:a,handler:o,
dispatch:l},E){super(o),this.#r=a,this.#n=o,this.#A={...E},this.#e=C,this.#t=l}onError(C){switch(C.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#r,this.#A,(a,o)=>{
if(a)return this.#n.onError(a);const l={...this.#A,origin:o};this.#t(l,this)});return}this.#n.onError(C);return}case"ENOTFOUND":this.#e.deleteRecord(this.#r);default:this.#n.onError(C);break}}}V.exports=
A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new R("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new R(
"Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new R("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&
typeof A?.dualStack!="boolean")throw new R("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new R("Invalid lookup. Must be a function");if(A?.pick!=null&&
typeof A?.pick!="function")throw new R("Invalid pick. Must be a function");const C=A?.dualStack??!0;let a;C?a=A?.affinity??null:a=A?.affinity??4;const o={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.
pick??null,dualStack:C,affinity:a,maxItems:A?.maxItems??1/0},l=new u(o);return E=>function(p,k){const F=p.origin.constructor===URL?p.origin:new URL(p.origin);return n(F.hostname)!==0?E(p,k):(l.runLookup(
F,p,(S,H)=>{if(S)return k.onError(S);let M=null;M={...p,servername:F.hostname,origin:H,headers:{host:F.hostname,...p.headers}},E(M,l.getHandler({origin:F,dispatch:E,handler:k},p))}),!0)}}}),8060:((V,$,e)=>{
const n=e(3440),{InvalidArgumentError:N,RequestAbortedError:m}=e(8707),R=e(8155);class y extends R{#e=1024*1024;#A=null;#t=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:g},A){if(super(A),g!=null&&
(!Number.isFinite(g)||g<1))throw new N("maxSize must be a number greater than 0");this.#e=g??this.#e,this.#o=A}onConnect(g){this.#A=g,this.#o.onConnect(this.#i.bind(this))}#i(g){this.#n=!0,this.#s=g}onHeaders(g,A,C,a){
const l=n.parseHeaders(A)["content-length"];if(l!=null&&l>this.#e)throw new m(`Response size (${l}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(g,A,C,a)}onError(g){this.#t||
(g=this.#s??g,this.#o.onError(g))}onData(g){return this.#r=this.#r+g.length,this.#r>=this.#e&&(this.#t=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(g){if(!this.#t){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(g)}}}function c({maxSize:u}={maxSize:1024*1024}){return g=>function(C,a){const{dumpMaxSize:o=u}=C,l=new y({maxSize:o},a);return g(C,l)}}V.exports=
c}),5092:((V,$,e)=>{const n=e(8754);function N({maxRedirections:m}){return R=>function(c,u){const{maxRedirections:g=m}=c;if(!g)return R(c,u);const A=new n(R,g,c,u);return c={...c,maxRedirections:0},R(
c,A)}}V.exports=N}),1514:((V,$,e)=>{const n=e(8754);V.exports=N=>{const m=N?.maxRedirections;return R=>function(c,u){const{maxRedirections:g=m,...A}=c;if(!g)return R(c,u);const C=new n(R,g,c,u);return R(
A,C)}}}),2026:((V,$,e)=>{const n=e(7816);V.exports=N=>m=>function(y,c){return m(y,new n({...y,retryOptions:{...N,...y.retryOptions}},{handler:c,dispatch:m}))}}),2824:((V,$,e)=>{Object.defineProperty($,
"__esModule",{value:!0}),$.SPECIAL_HEADERS=$.HEADER_STATE=$.MINOR=$.MAJOR=$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS=$.TOKEN=$.STRICT_TOKEN=$.HEX=$.URL_CHAR=$.STRICT_URL_CHAR=$.USERINFO_CHARS=$.MARK=$.ALPHANUM=
$.NUM=$.HEX_MAP=$.NUM_MAP=$.ALPHA=$.FINISH=$.H_METHOD_MAP=$.METHOD_MAP=$.METHODS_RTSP=$.METHODS_ICE=$.METHODS_HTTP=$.METHODS=$.LENIENT_FLAGS=$.FLAGS=$.TYPE=$.ERROR=void 0;const n=e(172);var N;(function(A){
A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTI\
ON",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HE\
ADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",
A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMP\
LETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRA\
DE",A[A.USER=24]="USER"})(N=$.ERROR||($.ERROR={}));var m;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(m=$.TYPE||($.TYPE={}));var R;(function(A){A[A.CONNECTION_KEEP_ALIVE=
1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_\
LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(R=$.FLAGS||($.FLAGS={}));var y;(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=
2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(y=$.LENIENT_FLAGS||($.LENIENT_FLAGS={}));var c;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]=
"PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]=
"PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",
A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=
29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]=
"SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RE\
CORD",A[A.FLUSH=45]="FLUSH"})(c=$.METHODS||($.METHODS={})),$.METHODS_HTTP=[c.DELETE,c.GET,c.HEAD,c.POST,c.PUT,c.CONNECT,c.OPTIONS,c.TRACE,c.COPY,c.LOCK,c.MKCOL,c.MOVE,c.PROPFIND,c.PROPPATCH,c.SEARCH,c.
UNLOCK,c.BIND,c.REBIND,c.UNBIND,c.ACL,c.REPORT,c.MKACTIVITY,c.CHECKOUT,c.MERGE,c["M-SEARCH"],c.NOTIFY,c.SUBSCRIBE,c.UNSUBSCRIBE,c.PATCH,c.PURGE,c.MKCALENDAR,c.LINK,c.UNLINK,c.PRI,c.SOURCE],$.METHODS_ICE=
[c.SOURCE],$.METHODS_RTSP=[c.OPTIONS,c.DESCRIBE,c.ANNOUNCE,c.SETUP,c.PLAY,c.PAUSE,c.TEARDOWN,c.GET_PARAMETER,c.SET_PARAMETER,c.REDIRECT,c.RECORD,c.FLUSH,c.GET,c.POST],$.METHOD_MAP=n.enumToMap(c),$.H_METHOD_MAP=
{},Object.keys($.METHOD_MAP).forEach(A=>{/^H/.test(A)&&($.H_METHOD_MAP[A]=$.METHOD_MAP[A])});var u;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(u=$.FINISH||
($.FINISH={})),$.ALPHA=[];for(let A=65;A<=90;A++)$.ALPHA.push(String.fromCharCode(A)),$.ALPHA.push(String.fromCharCode(A+32));$.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},$.HEX_MAP={0:0,1:1,2:2,
3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},$.NUM=["0","1","2","3","4","5","6","7","8","9"],$.ALPHANUM=$.ALPHA.concat($.NUM),$.MARK=["-","_",".","!","~","*",
"'","(",")"],$.USERINFO_CHARS=$.ALPHANUM.concat($.MARK).concat(["%",";",":","&","=","+","$",","]),$.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[",
"\\","]","^","_","`","{","|","}","~"].concat($.ALPHANUM),$.URL_CHAR=$.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)$.URL_CHAR.push(A);$.HEX=$.NUM.concat(["a","b","c","d","e","f","A","B",
"C","D","E","F"]),$.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat($.ALPHANUM),$.TOKEN=$.STRICT_TOKEN.concat([" "]),$.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==
127&&$.HEADER_CHARS.push(A);$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS.filter(A=>A!==44),$.MAJOR=$.NUM_MAP,$.MINOR=$.MAJOR;var g;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=
2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=
7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(g=$.HEADER_STATE||($.HEADER_STATE={})),$.SPECIAL_HEADERS={connection:g.CONNECTION,"content-length":g.CONTENT_LENGTH,
"proxy-connection":g.CONNECTION,"transfer-encoding":g.TRANSFER_ENCODING,upgrade:g.UPGRADE}}),3870:((V,$,e)=>{const{Buffer:n}=e(4573);V.exports=n.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f\
38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2Fzb\
V9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCA\
AtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsa\
HR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX\
3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZ\
XJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2Nod\
W5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCA\
ARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiA\
GsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLI\
AFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABK\
AIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFT\
w0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqI\
gA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggA\
iAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAa\
iIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBc\
jYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2Z\
yIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQ\
XhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHA\
CAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBE\
GsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fY\
GFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgBy\
QG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQ\
QcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybA\
QtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXD\
IMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcA\
AxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMU\
QtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMO\
AtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMH\
wtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC\
0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdH\
yAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBp\
wGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMs\
gMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNM\
kE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQ\
QAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGB\
EBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3A\
yAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgA\
xEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNy\
gIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7R\
g0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgA\
kEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDC\
yACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgA\
UEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILI\
AEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohA\
Qy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0\
AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMs\
gILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+A\
r4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyA\
gtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQ\
CACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQAS\
Q0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AI\
AMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQ\
SkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqI\
QEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG\
0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BI\
AFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBB\
UYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBC\
msOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBw\
AAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0AL\
EEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILI\
AFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHD\
eYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQ\
cIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3\
QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACK\
AIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaS\
RtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+A\
iABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHN\
gIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CI\
AQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgA\
EHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDD\
MUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohB\
iABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQ\
QFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrD\
grFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEON\
gIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa\
2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEI\
AFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzA\
QsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAER\
w0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbA\
ZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhA\
wyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrD\
geUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AI\
QMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4\
QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBD\
zYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCC\
yABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsOD\
AB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2A\
gAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiA\
CAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMr\
AILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEI\
AFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotA\
ABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCC\
yABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNp\
AIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhA\
yABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAAR\
w1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgB\
TYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQ\
EGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHD\
QALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQ\
ZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQ\
QVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBA\
GsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgA\
SAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW\
1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgA\
UEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqI\
QFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqI\
QUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBh\
wEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFra\
iEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHD\
VAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFN\
gIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhA\
wyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCA\
AyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQ\
QFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAI\
AZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgB\
CABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQ\
QFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNz\
wBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtA\
AAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABI\
ARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BI\
ABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQ\
QA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQ\
QVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNA\
SAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAI\
AQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aa\
i0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAI\
ABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhA\
wzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAI\
QMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELI\
AFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNA\
CADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggA\
iABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgB\
EYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqI\
gM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACI\
AA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUI\
AJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDD\
LYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2A\
gALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBz\
A42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMH\
DYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELI\
AIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgA\
iABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQ\
QUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEAN\
gIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBA\
DYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAAN\
gIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCD\
EEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2A\
gxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAK\
iABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgA\
CAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgA\
yEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMl\
gELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcI\
AIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwI\
gNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtA\
ABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhA\
yACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQ\
pmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACI\
AEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqI\
QEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQ\
QFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKa\
w4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMc\
gsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2A\
hQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUI\
AJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgA\
kEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMa\
AsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCH\
CACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEB\
AMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hA\
wxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQK\
yIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgA\
kEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIAR\
QRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYC\
yACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqI\
QEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACI\
AAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACI\
AFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgA\
kGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAAN\
gIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgA\
TYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFD\
T8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADE\
QAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCO\
CIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6A\
CgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqI\
QFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIAR\
QRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhA\
CACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AI\
ABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgA\
UEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhA\
wwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2A\
gQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFD\
AMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQ\
CADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgA\
iAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBA\
DYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AA\
CIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEAN\
gIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgA\
TYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQ\
ZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQI\
AJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCD\
AwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgB\
iEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACI\
AA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gA\
EEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAI\
AFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgA\
UEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUA\
CAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthX\
F1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoL\
w8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrM\
Q8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLL\
A8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0AL\
UH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgA\
ygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiB\
EF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BA\
n8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AI\
AAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK\
0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQ\
TBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCA\
EH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAa\
iABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBj\
NAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAK\
AIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFN\
gIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILR\
Q0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2A\
gwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBH\
yAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAI\
gcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAAB\
SABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoA\
hAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBC\
GohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzN\
gIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgA\
SgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGE\
DMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwEC\
yABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABN\
gIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgA\
UHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBA\
XI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgA\
zYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAI\
AEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBA\
XI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMD\
AULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQ\
RBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADK\
AIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQ\
Qh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCB\
EF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiA\
UEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAAN\
gIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAI\
gJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBI\
AV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEI\
AQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2A\
gAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAI\
AVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgA\
kIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCA\
CIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCC\
yAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEI\
AAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgA\
QtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwY\
W4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL\
3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3Bvb\
nNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2Fsb\
GJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiY\
WNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiY\
WNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJb\
nZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlc\
iB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1c\
mwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhb\
nNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3Rlc\
iBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90Z\
SB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc\
2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlY\
WRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzc\
GFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvV\
XBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQAS\
W52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUS\
VZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV\
09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfU\
kVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQAS\
FBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfU\
kVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPV\
klERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSA\
FNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OA\
EhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ\
09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfT\
EVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ\
1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QT\
EVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NU\
ExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTR\
VJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAU\
EFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEA\
EhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOV\
EVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT\
05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJT\
EVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQAR\
XhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUA\
AAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAH\
RcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICA\
AACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICA\
gICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAA\
QMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEB\
AQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDA\
wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSS\
UJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),3434:((V,$,e)=>{
const{Buffer:n}=e(4573);V.exports=n.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2\
FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAA\
ACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQ\
AvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dX\
NfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZX\
JfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaH\
R0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rpbm\
cAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgAD\
oAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfi\
ADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCy\
AFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQ\
ELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBC\
ABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX\
4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIA\
dBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKA\
IQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcj\
YCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIA\
dyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIA\
E2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOC\
AAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0w\
HSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZ\
kBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvw\
ELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDK\
YBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQS\
kMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAA\
x2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6A\
AMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQ\
EMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmg\
EMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQ\
wRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAY\
UBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4\
kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAw\
sgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIA\
IvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ\
0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDR\
ZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQg\
sgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAk\
GCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIA\
BBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIA\
E2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAAC\
EACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQY\
IZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCy\
AEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAk\
GvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS\
0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQg\
ghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCBy\
EKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIA\
ogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQC\
ACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAg\
tBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAw\
yCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAA\
AiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIA\
RGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIA\
FrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAi\
gCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQ\
FHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAw\
z1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAW\
oiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQ\
ACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBai\
IBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQ\
AAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBai\
IBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf\
8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohAS\
AEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCAC\
IBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQ\
AAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQR\
pJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGi\
ABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQ\
FBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAW\
ohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQ\
MM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIk\
YNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvA\
ELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAA\
BHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIA\
RGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIA\
ANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0\
AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDM\
gCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBai\
ABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIA\
JBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQf\
AAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIA\
FBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6Ag\
tB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IA\
FBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcy\
AAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAm\
ohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIA\
BBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQ\
A2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByA\
BrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2Ag\
AgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQC\
ABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaC\
AAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2Ag\
AMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACy\
ACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBC\
ABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQ\
AARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKA\
IAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAE\
GXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF\
4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw\
4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQ\
FBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBE\
YNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQC\
ABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIA\
QgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQ\
FqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBk\
EBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIA\
FraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAw\
zzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQ\
FBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQ\
MgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQ\
YCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANg\
IAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAA\
BBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCy\
ABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwAS\
EDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQ\
tBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAG\
tBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDO\
EBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDD\
sLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODg\
A5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBAD\
YCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCAC\
IAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQ\
MM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAw\
zwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAw\
zeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAU\
EBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQ\
gaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQE\
HGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJw\
tBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCEC\
ACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIA\
IgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0\
ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0\
HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJy\
IARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAk\
EGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBz\
YCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ\
0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCy\
ACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIA\
IgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHC\
ACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRw\
RAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAk\
H3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQ\
A2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhAC\
ACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQ\
ACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIA\
M2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2Ah\
QgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANg\
IcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgAT\
YCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCH\
FFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBAC\
EDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQ\
A2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIA\
E2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIA\
IgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDH\
MLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi\
0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvAT\
BBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIA\
JBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALU\
EBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAk\
EFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BAC\
EAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIA\
IgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYw\
tBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAW\
ohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBE\
AgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQ\
sgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAy\
ACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCEC\
ACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIA\
JBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLC\
IARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCEC\
ACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFT\
YCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAk\
HaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAg\
ACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCz\
YCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCy\
ACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBC\
ABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw\
0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIA\
EtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAk\
HTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQ\
AhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIA\
RHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAi\
ABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQ\
AhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEH\
ENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIA\
M2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAk\
GUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAW\
ohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBai\
EBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFC\
ACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNg\
IQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCz\
YCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0\
EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERw\
RAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIA\
goAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCy\
ACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIg\
EgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBAD\
YCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADw\
sACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAE\
EuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQG\
FhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDw\
tByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDw\
tBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDw\
tBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDw\
tB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4Ig\
NFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIA\
MRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECy\
AECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHC\
IDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsA\
JGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIA\
FBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNg\
IcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0A\
BBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAz\
YCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAk\
EDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAE\
EDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0Ig\
EgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKA\
IAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKA\
IAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAk\
UEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQ\
AhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBE\
BBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQC\
ABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQAC\
ABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/N\
MAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0w\
AoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIA\
AhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIA\
JB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCC\
IBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQc\
TQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk\
0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQA\
JAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBG\
shASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQ\
MgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCAC\
IFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQ\
IANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QY\
zQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKA\
IAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIA\
A2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQT\
A2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIA\
BBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIA\
QgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAU\
EZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2Ag\
gLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAE\
EUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcj\
YCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgAD\
YCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNg\
IIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIA\
M2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdn\
QiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMD\
YCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2\
h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3\
QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIG\
NhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAG\
Bvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZX\
JfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb2\
5fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3Zlcn\
Npb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcG\
FuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTG\
VuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYW\
xsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIG\
hlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdm\
FsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YX\
R1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl\
9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2\
V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYW\
NrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbm\
V4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0\
VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE\
5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRV\
BPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUk\
VDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVE\
lBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTE\
lEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU\
9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERV\
JfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU\
5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTk\
cATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVV\
NfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU\
9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0\
VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUk\
VBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUk\
FERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU\
5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQV\
RFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUV\
VJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUk\
FOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1Eg\
AArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAG\
YUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+\
ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAA\
ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZW\
VlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACy\
FlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAA\
ACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1\
RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),172:((V,$)=>{Object.defineProperty($,"__esModule",{value:!0}),$.enumToMap=void 0;function e(n){
const N={};return Object.keys(n).forEach(m=>{const R=n[m];typeof R=="number"&&(N[m]=R)}),N}$.enumToMap=e}),7501:((V,$,e)=>{const{kClients:n}=e(6443),N=e(7405),{kAgent:m,kMockAgentSet:R,kMockAgentGet:y,
kDispatches:c,kIsMockActive:u,kNetConnect:g,kGetNetConnect:A,kOptions:C,kFactory:a}=e(1117),o=e(7365),l=e(4004),{matchValue:E,buildMockOptions:I}=e(3397),{InvalidArgumentError:p,UndiciError:k}=e(8707),
F=e(883),S=e(1529),H=e(6142);class M extends F{constructor(t){if(super(t),this[g]=!0,this[u]=!0,t?.agent&&typeof t.agent.dispatch!="function")throw new p("Argument opts.agent must implement Agent");const s=t?.
agent?t.agent:new N(t);this[m]=s,this[n]=s[n],this[C]=I(t)}get(t){let s=this[y](t);return s||(s=this[a](t),this[R](t,s)),s}dispatch(t,s){return this.get(t.origin),this[m].dispatch(t,s)}async close(){await this[m].
close(),this[n].clear()}deactivate(){this[u]=!1}activate(){this[u]=!0}enableNetConnect(t){if(typeof t=="string"||typeof t=="function"||t instanceof RegExp)Array.isArray(this[g])?this[g].push(t):this[g]=
[t];else if(typeof t>"u")this[g]=!0;else throw new p("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[g]=!1}get isMockActive(){return this[u]}[R](t,s){this[n].set(
t,s)}[a](t){const s=Object.assign({agent:this},this[C]);return this[C]&&this[C].connections===1?new o(t,s):new l(t,s)}[y](t){const s=this[n].get(t);if(s)return s;if(typeof t!="string"){const h=this[a](
"http://localhost:9999");return this[R](t,h),h}for(const[h,r]of Array.from(this[n]))if(r&&typeof h!="string"&&E(h,t)){const f=this[a](t);return this[R](t,f),f[c]=r[c],f}}[A](){return this[g]}pendingInterceptors(){
const t=this[n];return Array.from(t.entries()).flatMap(([s,h])=>h[c].map(r=>({...r,origin:s}))).filter(({pending:s})=>s)}assertNoPendingInterceptors({pendingInterceptorsFormatter:t=new H}={}){const s=this.
pendingInterceptors();if(s.length===0)return;const h=new S("interceptor","interceptors").pluralize(s.length);throw new k(`
${h.count} ${h.noun} ${h.is} pending:

${t.format(s)}
`.trim())}}V.exports=M}),7365:((V,$,e)=>{const{promisify:n}=e(7975),N=e(3701),{buildMockDispatch:m}=e(3397),{kDispatches:R,kMockAgent:y,kClose:c,kOriginalClose:u,kOrigin:g,kOriginalDispatch:A,kConnected:C}=e(
1117),{MockInterceptor:a}=e(1511),o=e(6443),{InvalidArgumentError:l}=e(8707);class E extends N{constructor(p,k){if(super(p,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new l("Argument op\
ts.agent must implement Agent");this[y]=k.agent,this[g]=p,this[R]=[],this[C]=1,this[A]=this.dispatch,this[u]=this.close.bind(this),this.dispatch=m.call(this),this.close=this[c]}get[o.kConnected](){return this[C]}intercept(p){
return new a(p,this[R])}async[c](){await n(this[u])(),this[C]=0,this[y][o.kClients].delete(this[g])}}V.exports=E}),2429:((V,$,e)=>{const{UndiciError:n}=e(8707),N=Symbol.for("undici.error.UND_MOCK_ERR_\
MOCK_NOT_MATCHED");class m extends n{constructor(y){super(y),Error.captureStackTrace(this,m),this.name="MockNotMatchedError",this.message=y||"The request does not match any registered mock dispatches",
this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](y){return y&&y[N]===!0}[N]=!0}V.exports={MockNotMatchedError:m}}),1511:((V,$,e)=>{const{getResponseData:n,buildKey:N,addMockDispatch:m}=e(
3397),{kDispatches:R,kDispatchKey:y,kDefaultHeaders:c,kDefaultTrailers:u,kContentLength:g,kMockDispatch:A}=e(1117),{InvalidArgumentError:C}=e(8707),{buildURL:a}=e(3440);class o{constructor(I){this[A]=
I}delay(I){if(typeof I!="number"||!Number.isInteger(I)||I<=0)throw new C("waitInMs must be a valid integer > 0");return this[A].delay=I,this}persist(){return this[A].persist=!0,this}times(I){if(typeof I!=
"number"||!Number.isInteger(I)||I<=0)throw new C("repeatTimes must be a valid integer > 0");return this[A].times=I,this}}class l{constructor(I,p){if(typeof I!="object")throw new C("opts must be an obj\
ect");if(typeof I.path>"u")throw new C("opts.path must be defined");if(typeof I.method>"u"&&(I.method="GET"),typeof I.path=="string")if(I.query)I.path=a(I.path,I.query);else{const k=new URL(I.path,"da\
ta://");I.path=k.pathname+k.search}typeof I.method=="string"&&(I.method=I.method.toUpperCase()),this[y]=N(I),this[R]=p,this[c]={},this[u]={},this[g]=!1}createMockScopeDispatchData({statusCode:I,data:p,
responseOptions:k}){const F=n(p),S=this[g]?{"content-length":F.length}:{},H={...this[c],...S,...k.headers},M={...this[u],...k.trailers};return{statusCode:I,data:p,headers:H,trailers:M}}validateReplyParameters(I){
if(typeof I.statusCode>"u")throw new C("statusCode must be defined");if(typeof I.responseOptions!="object"||I.responseOptions===null)throw new C("responseOptions must be an object")}reply(I){if(typeof I==
"function"){const S=M=>{const x=I(M);if(typeof x!="object"||x===null)throw new C("reply options callback must return an object");const t={data:"",responseOptions:{},...x};return this.validateReplyParameters(
t),{...this.createMockScopeDispatchData(t)}},H=m(this[R],this[y],S);return new o(H)}const p={statusCode:I,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(p);const k=this.createMockScopeDispatchData(p),F=m(this[R],this[y],k);return new o(F)}replyWithError(I){if(typeof I>"u")throw new C("error must be defined");const p=m(this[R],
this[y],{error:I});return new o(p)}defaultReplyHeaders(I){if(typeof I>"u")throw new C("headers must be defined");return this[c]=I,this}defaultReplyTrailers(I){if(typeof I>"u")throw new C("trailers mus\
t be defined");return this[u]=I,this}replyContentLength(){return this[g]=!0,this}}V.exports.MockInterceptor=l,V.exports.MockScope=o}),4004:((V,$,e)=>{const{promisify:n}=e(7975),N=e(628),{buildMockDispatch:m}=e(
3397),{kDispatches:R,kMockAgent:y,kClose:c,kOriginalClose:u,kOrigin:g,kOriginalDispatch:A,kConnected:C}=e(1117),{MockInterceptor:a}=e(1511),o=e(6443),{InvalidArgumentError:l}=e(8707);class E extends N{constructor(p,k){
if(super(p,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new l("Argument opts.agent must implement Agent");this[y]=k.agent,this[g]=p,this[R]=[],this[C]=1,this[A]=this.dispatch,this[u]=this.
close.bind(this),this.dispatch=m.call(this),this.close=this[c]}get[o.kConnected](){return this[C]}intercept(p){return new a(p,this[R])}async[c](){await n(this[u])(),this[C]=0,this[y][o.kClients].delete(
this[g])}}V.exports=E}),1117:(V=>{V.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),3397:((V,$,e)=>{const{MockNotMatchedError:n}=e(2429),{kDispatches:N,kMockAgent:m,kOriginalDispatch:R,kOrigin:y,
kGetNetConnect:c}=e(1117),{buildURL:u}=e(3440),{STATUS_CODES:g}=e(7067),{types:{isPromise:A}}=e(7975);function C(Q,d){return typeof Q=="string"?Q===d:Q instanceof RegExp?Q.test(d):typeof Q=="function"?
Q(d)===!0:!1}function a(Q){return Object.fromEntries(Object.entries(Q).map(([d,b])=>[d.toLocaleLowerCase(),b]))}function o(Q,d){if(Array.isArray(Q)){for(let b=0;b<Q.length;b+=2)if(Q[b].toLocaleLowerCase()===
d.toLocaleLowerCase())return Q[b+1];return}else return typeof Q.get=="function"?Q.get(d):a(Q)[d.toLocaleLowerCase()]}function l(Q){const d=Q.slice(),b=[];for(let T=0;T<d.length;T+=2)b.push([d[T],d[T+1]]);
return Object.fromEntries(b)}function E(Q,d){if(typeof Q.headers=="function")return Array.isArray(d)&&(d=l(d)),Q.headers(d?a(d):{});if(typeof Q.headers>"u")return!0;if(typeof d!="object"||typeof Q.headers!=
"object")return!1;for(const[b,T]of Object.entries(Q.headers)){const Y=o(d,b);if(!C(T,Y))return!1}return!0}function I(Q){if(typeof Q!="string")return Q;const d=Q.split("?");if(d.length!==2)return Q;const b=new URLSearchParams(
d.pop());return b.sort(),[...d,b.toString()].join("?")}function p(Q,{path:d,method:b,body:T,headers:Y}){const J=C(Q.path,d),P=C(Q.method,b),se=typeof Q.body<"u"?C(Q.body,T):!0,Be=E(Q,Y);return J&&P&&se&&
Be}function k(Q){return Buffer.isBuffer(Q)||Q instanceof Uint8Array||Q instanceof ArrayBuffer?Q:typeof Q=="object"?JSON.stringify(Q):Q.toString()}function F(Q,d){const b=d.query?u(d.path,d.query):d.path,
T=typeof b=="string"?I(b):b;let Y=Q.filter(({consumed:J})=>!J).filter(({path:J})=>C(I(J),T));if(Y.length===0)throw new n(`Mock dispatch not matched for path '${T}'`);if(Y=Y.filter(({method:J})=>C(J,d.
method)),Y.length===0)throw new n(`Mock dispatch not matched for method '${d.method}' on path '${T}'`);if(Y=Y.filter(({body:J})=>typeof J<"u"?C(J,d.body):!0),Y.length===0)throw new n(`Mock dispatch no\
t matched for body '${d.body}' on path '${T}'`);if(Y=Y.filter(J=>E(J,d.headers)),Y.length===0){const J=typeof d.headers=="object"?JSON.stringify(d.headers):d.headers;throw new n(`Mock dispatch not mat\
ched for headers '${J}' on path '${T}'`)}return Y[0]}function S(Q,d,b){const T={timesInvoked:0,times:1,persist:!1,consumed:!1},Y=typeof b=="function"?{callback:b}:{...b},J={...T,...d,pending:!0,data:{
error:null,...Y}};return Q.push(J),J}function H(Q,d){const b=Q.findIndex(T=>T.consumed?p(T,d):!1);b!==-1&&Q.splice(b,1)}function M(Q){const{path:d,method:b,body:T,headers:Y,query:J}=Q;return{path:d,method:b,
body:T,headers:Y,query:J}}function x(Q){const d=Object.keys(Q),b=[];for(let T=0;T<d.length;++T){const Y=d[T],J=Q[Y],P=Buffer.from(`${Y}`);if(Array.isArray(J))for(let se=0;se<J.length;++se)b.push(P,Buffer.
from(`${J[se]}`));else b.push(P,Buffer.from(`${J}`))}return b}function t(Q){return g[Q]||"unknown"}async function s(Q){const d=[];for await(const b of Q)d.push(b);return Buffer.concat(d).toString("utf\
8")}function h(Q,d){const b=M(Q),T=F(this[N],b);T.timesInvoked++,T.data.callback&&(T.data={...T.data,...T.data.callback(Q)});const{data:{statusCode:Y,data:J,headers:P,trailers:se,error:Be},delay:Ne,persist:Se}=T,
{timesInvoked:de,times:Ce}=T;if(T.consumed=!Se&&de>=Ce,T.pending=de<Ce,Be!==null)return H(this[N],b),d.onError(Be),!0;typeof Ne=="number"&&Ne>0?setTimeout(()=>{Ie(this[N])},Ne):Ie(this[N]);function Ie(Fe,re=J){
const ie=Array.isArray(Q.headers)?l(Q.headers):Q.headers,Ee=typeof re=="function"?re({...Q,headers:ie}):re;if(A(Ee)){Ee.then(ge=>Ie(Fe,ge));return}const Ae=k(Ee),Le=x(P),me=x(se);d.onConnect?.(ge=>d.onError(
ge),null),d.onHeaders?.(Y,Le,De,t(Y)),d.onData?.(Buffer.from(Ae)),d.onComplete?.(me),H(Fe,b)}function De(){}return!0}function r(){const Q=this[m],d=this[y],b=this[R];return function(Y,J){if(Q.isMockActive)
try{h.call(this,Y,J)}catch(P){if(P instanceof n){const se=Q[c]();if(se===!1)throw new n(`${P.message}: subsequent request to origin ${d} was not allowed (net.connect disabled)`);if(f(se,d))b.call(this,
Y,J);else throw new n(`${P.message}: subsequent request to origin ${d} was not allowed (net.connect is not enabled for this origin)`)}else throw P}else b.call(this,Y,J)}}function f(Q,d){const b=new URL(
d);return Q===!0?!0:!!(Array.isArray(Q)&&Q.some(T=>C(T,b.host)))}function w(Q){if(Q){const{agent:d,...b}=Q;return b}}V.exports={getResponseData:k,getMockDispatch:F,addMockDispatch:S,deleteMockDispatch:H,
buildKey:M,generateKeyValues:x,matchValue:C,getResponse:s,getStatusText:t,mockDispatch:h,buildMockDispatch:r,checkNetConnect:f,buildMockOptions:w,getHeaderByName:o,buildHeadersFromArray:l}}),6142:((V,$,e)=>{
const{Transform:n}=e(7075),{Console:N}=e(7540),m=process.versions.icu?"\u2705":"Y ",R=process.versions.icu?"\u274C":"N ";V.exports=class{constructor({disableColors:c}={}){this.transform=new n({transform(u,g,A){
A(null,u)}}),this.logger=new N({stdout:this.transform,inspectOptions:{colors:!c&&!process.env.CI}})}format(c){const u=c.map(({method:g,path:A,data:{statusCode:C},persist:a,times:o,timesInvoked:l,origin:E})=>({
Method:g,Origin:E,Path:A,"Status code":C,Persistent:a?m:R,Invocations:l,Remaining:a?1/0:o-l}));return this.logger.table(u),this.transform.read().toString()}}}),1529:(V=>{const $={pronoun:"it",is:"is",
was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};V.exports=class{constructor(N,m){this.singular=N,this.plural=m}pluralize(N){const m=N===1,R=m?$:e,y=m?this.singular:this.plural;
return{...R,count:N,noun:y}}}}),6603:(V=>{let $=0;const e=1e3,n=(e>>1)-1;let N;const m=Symbol("kFastTimer"),R=[],y=-2,c=-1,u=0,g=1;function A(){$+=n;let o=0,l=R.length;for(;o<l;){const E=R[o];E._state===
u?(E._idleStart=$-n,E._state=g):E._state===g&&$>=E._idleStart+E._idleTimeout&&(E._state=c,E._idleStart=-1,E._onTimeout(E._timerArg)),E._state===c?(E._state=y,--l!==0&&(R[o]=R[l])):++o}R.length=l,R.length!==
0&&C()}function C(){N?N.refresh():(clearTimeout(N),N=setTimeout(A,n),N.unref&&N.unref())}class a{[m]=!0;_state=y;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(l,E,I){this._onTimeout=l,
this._idleTimeout=E,this._timerArg=I,this.refresh()}refresh(){this._state===y&&R.push(this),(!N||R.length===1)&&C(),this._state=u}clear(){this._state=c,this._idleStart=-1}}V.exports={setTimeout(o,l,E){
return l<=e?setTimeout(o,l,E):new a(o,l,E)},clearTimeout(o){o[m]?o.clear():clearTimeout(o)},setFastTimeout(o,l,E){return new a(o,l,E)},clearFastTimeout(o){o.clear()},now(){return $},tick(o=0){$+=o-e+1,
A(),A()},reset(){$=0,R.length=0,clearTimeout(N),N=null},kFastTimer:m}}),9634:((V,$,e)=>{const{kConstruct:n}=e(109),{urlEquals:N,getFieldValues:m}=e(6798),{kEnumerableProperty:R,isDisturbed:y}=e(3440),
{webidl:c}=e(5893),{Response:u,cloneResponse:g,fromInnerResponse:A}=e(9051),{Request:C,fromInnerRequest:a}=e(9967),{kState:o}=e(3627),{fetching:l}=e(4398),{urlIsHttpHttpsScheme:E,createDeferredPromise:I,
readAllBytes:p}=e(3168),k=e(4589);class F{#e;constructor(){arguments[0]!==n&&c.illegalConstructor(),c.util.markAsUncloneable(this),this.#e=arguments[1]}async match(M,x={}){c.brandCheck(this,F);const t="\
Cache.match";c.argumentLengthCheck(arguments,1,t),M=c.converters.RequestInfo(M,t,"request"),x=c.converters.CacheQueryOptions(x,t,"options");const s=this.#r(M,x,1);if(s.length!==0)return s[0]}async matchAll(M=void 0,x={}){
c.brandCheck(this,F);const t="Cache.matchAll";return M!==void 0&&(M=c.converters.RequestInfo(M,t,"request")),x=c.converters.CacheQueryOptions(x,t,"options"),this.#r(M,x)}async add(M){c.brandCheck(this,
F);const x="Cache.add";c.argumentLengthCheck(arguments,1,x),M=c.converters.RequestInfo(M,x,"request");const t=[M];return await this.addAll(t)}async addAll(M){c.brandCheck(this,F);const x="Cache.addAll";
c.argumentLengthCheck(arguments,1,x);const t=[],s=[];for(let T of M){if(T===void 0)throw c.errors.conversionFailed({prefix:x,argument:"Argument 1",types:["undefined is not allowed"]});if(T=c.converters.
RequestInfo(T),typeof T=="string")continue;const Y=T[o];if(!E(Y.url)||Y.method!=="GET")throw c.errors.exception({header:x,message:"Expected http/s scheme when method is not GET."})}const h=[];for(const T of M){
const Y=new C(T)[o];if(!E(Y.url))throw c.errors.exception({header:x,message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",s.push(Y);const J=I();h.push(l({request:Y,processResponse(P){
if(P.type==="error"||P.status===206||P.status<200||P.status>299)J.reject(c.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(P.headersList.
contains("vary")){const se=m(P.headersList.get("vary"));for(const Be of se)if(Be==="*"){J.reject(c.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const Ne of h)Ne.abort();
return}}},processResponseEndOfBody(P){if(P.aborted){J.reject(new DOMException("aborted","AbortError"));return}J.resolve(P)}})),t.push(J.promise)}const f=await Promise.all(t),w=[];let Q=0;for(const T of f){
const Y={type:"put",request:s[Q],response:T};w.push(Y),Q++}const d=I();let b=null;try{this.#A(w)}catch(T){b=T}return queueMicrotask(()=>{b===null?d.resolve(void 0):d.reject(b)}),d.promise}async put(M,x){
c.brandCheck(this,F);const t="Cache.put";c.argumentLengthCheck(arguments,2,t),M=c.converters.RequestInfo(M,t,"request"),x=c.converters.Response(x,t,"response");let s=null;if(M instanceof C?s=M[o]:s=new C(
M)[o],!E(s.url)||s.method!=="GET")throw c.errors.exception({header:t,message:"Expected an http/s scheme when method is not GET"});const h=x[o];if(h.status===206)throw c.errors.exception({header:t,message:"\
Got 206 status"});if(h.headersList.contains("vary")){const Y=m(h.headersList.get("vary"));for(const J of Y)if(J==="*")throw c.errors.exception({header:t,message:"Got * vary field value"})}if(h.body&&(y(
h.body.stream)||h.body.stream.locked))throw c.errors.exception({header:t,message:"Response body is locked or disturbed"});const r=g(h),f=I();if(h.body!=null){const J=h.body.stream.getReader();p(J).then(
f.resolve,f.reject)}else f.resolve(void 0);const w=[],Q={type:"put",request:s,response:r};w.push(Q);const d=await f.promise;r.body!=null&&(r.body.source=d);const b=I();let T=null;try{this.#A(w)}catch(Y){
T=Y}return queueMicrotask(()=>{T===null?b.resolve():b.reject(T)}),b.promise}async delete(M,x={}){c.brandCheck(this,F);const t="Cache.delete";c.argumentLengthCheck(arguments,1,t),M=c.converters.RequestInfo(
M,t,"request"),x=c.converters.CacheQueryOptions(x,t,"options");let s=null;if(M instanceof C){if(s=M[o],s.method!=="GET"&&!x.ignoreMethod)return!1}else k(typeof M=="string"),s=new C(M)[o];const h=[],r={
type:"delete",request:s,options:x};h.push(r);const f=I();let w=null,Q;try{Q=this.#A(h)}catch(d){w=d}return queueMicrotask(()=>{w===null?f.resolve(!!Q?.length):f.reject(w)}),f.promise}async keys(M=void 0,x={}){
c.brandCheck(this,F);const t="Cache.keys";M!==void 0&&(M=c.converters.RequestInfo(M,t,"request")),x=c.converters.CacheQueryOptions(x,t,"options");let s=null;if(M!==void 0)if(M instanceof C){if(s=M[o],
s.method!=="GET"&&!x.ignoreMethod)return[]}else typeof M=="string"&&(s=new C(M)[o]);const h=I(),r=[];if(M===void 0)for(const f of this.#e)r.push(f[0]);else{const f=this.#t(s,x);for(const w of f)r.push(
w[0])}return queueMicrotask(()=>{const f=[];for(const w of r){const Q=a(w,new AbortController().signal,"immutable");f.push(Q)}h.resolve(Object.freeze(f))}),h.promise}#A(M){const x=this.#e,t=[...x],s=[],
h=[];try{for(const r of M){if(r.type!=="delete"&&r.type!=="put")throw c.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(r.type==="\
delete"&&r.response!=null)throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(r.request,r.options,s).length)throw new DOMException(
"???","InvalidStateError");let f;if(r.type==="delete"){if(f=this.#t(r.request,r.options),f.length===0)return[];for(const w of f){const Q=x.indexOf(w);k(Q!==-1),x.splice(Q,1)}}else if(r.type==="put"){if(r.
response==null)throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const w=r.request;if(!E(w.url))throw c.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.method!=="GET")throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(r.options!=null)
throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});f=this.#t(r.request);for(const Q of f){const d=x.indexOf(Q);k(d!==-1),x.splice(d,1)}x.push([r.request,
r.response]),s.push([r.request,r.response])}h.push([r.request,r.response])}return h}catch(r){throw this.#e.length=0,this.#e=t,r}}#t(M,x,t){const s=[],h=t??this.#e;for(const r of h){const[f,w]=r;this.#n(
M,f,w,x)&&s.push(r)}return s}#n(M,x,t=null,s){const h=new URL(M.url),r=new URL(x.url);if(s?.ignoreSearch&&(r.search="",h.search=""),!N(h,r,!0))return!1;if(t==null||s?.ignoreVary||!t.headersList.contains(
"vary"))return!0;const f=m(t.headersList.get("vary"));for(const w of f){if(w==="*")return!1;const Q=x.headersList.get(w),d=M.headersList.get(w);if(Q!==d)return!1}return!0}#r(M,x,t=1/0){let s=null;if(M!==
void 0)if(M instanceof C){if(s=M[o],s.method!=="GET"&&!x.ignoreMethod)return[]}else typeof M=="string"&&(s=new C(M)[o]);const h=[];if(M===void 0)for(const f of this.#e)h.push(f[1]);else{const f=this.#t(
s,x);for(const w of f)h.push(w[1])}const r=[];for(const f of h){const w=A(f,"immutable");if(r.push(w.clone()),r.length>=t)break}return Object.freeze(r)}}Object.defineProperties(F.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:R,matchAll:R,add:R,addAll:R,put:R,delete:R,keys:R});const S=[{key:"ignoreSearch",converter:c.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:c.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:c.converters.boolean,defaultValue:()=>!1}];c.converters.CacheQueryOptions=c.dictionaryConverter(S),c.converters.MultiCacheQueryOptions=
c.dictionaryConverter([...S,{key:"cacheName",converter:c.converters.DOMString}]),c.converters.Response=c.interfaceConverter(u),c.converters["sequence<RequestInfo>"]=c.sequenceConverter(c.converters.RequestInfo),
V.exports={Cache:F}}),3245:((V,$,e)=>{const{kConstruct:n}=e(109),{Cache:N}=e(9634),{webidl:m}=e(5893),{kEnumerableProperty:R}=e(3440);class y{#e=new Map;constructor(){arguments[0]!==n&&m.illegalConstructor(),
m.util.markAsUncloneable(this)}async match(u,g={}){if(m.brandCheck(this,y),m.argumentLengthCheck(arguments,1,"CacheStorage.match"),u=m.converters.RequestInfo(u),g=m.converters.MultiCacheQueryOptions(g),
g.cacheName!=null){if(this.#e.has(g.cacheName)){const A=this.#e.get(g.cacheName);return await new N(n,A).match(u,g)}}else for(const A of this.#e.values()){const a=await new N(n,A).match(u,g);if(a!==void 0)
return a}}async has(u){m.brandCheck(this,y);const g="CacheStorage.has";return m.argumentLengthCheck(arguments,1,g),u=m.converters.DOMString(u,g,"cacheName"),this.#e.has(u)}async open(u){m.brandCheck(this,
y);const g="CacheStorage.open";if(m.argumentLengthCheck(arguments,1,g),u=m.converters.DOMString(u,g,"cacheName"),this.#e.has(u)){const C=this.#e.get(u);return new N(n,C)}const A=[];return this.#e.set(
u,A),new N(n,A)}async delete(u){m.brandCheck(this,y);const g="CacheStorage.delete";return m.argumentLengthCheck(arguments,1,g),u=m.converters.DOMString(u,g,"cacheName"),this.#e.delete(u)}async keys(){
return m.brandCheck(this,y),[...this.#e.keys()]}}Object.defineProperties(y.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:R,has:R,open:R,delete:R,keys:R}),V.exports={CacheStorage:y}}),
109:((V,$,e)=>{V.exports={kConstruct:e(6443).kConstruct}}),6798:((V,$,e)=>{const n=e(4589),{URLSerializer:N}=e(1900),{isValidHeaderName:m}=e(3168);function R(c,u,g=!1){const A=N(c,g),C=N(u,g);return A===
C}function y(c){n(c!==null);const u=[];for(let g of c.split(","))g=g.trim(),m(g)&&u.push(g);return u}V.exports={urlEquals:R,getFieldValues:y}}),1276:(V=>{V.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
9061:((V,$,e)=>{const{parseSetCookie:n}=e(1978),{stringify:N}=e(7797),{webidl:m}=e(5893),{Headers:R}=e(660);function y(A){m.argumentLengthCheck(arguments,1,"getCookies"),m.brandCheck(A,R,{strict:!1});
const C=A.get("cookie"),a={};if(!C)return a;for(const o of C.split(";")){const[l,...E]=o.split("=");a[l.trim()]=E.join("=")}return a}function c(A,C,a){m.brandCheck(A,R,{strict:!1});const o="deleteCook\
ie";m.argumentLengthCheck(arguments,2,o),C=m.converters.DOMString(C,o,"name"),a=m.converters.DeleteCookieAttributes(a),g(A,{name:C,value:"",expires:new Date(0),...a})}function u(A){m.argumentLengthCheck(
arguments,1,"getSetCookies"),m.brandCheck(A,R,{strict:!1});const C=A.getSetCookie();return C?C.map(a=>n(a)):[]}function g(A,C){m.argumentLengthCheck(arguments,2,"setCookie"),m.brandCheck(A,R,{strict:!1}),
C=m.converters.Cookie(C);const a=N(C);a&&A.append("Set-Cookie",a)}m.converters.DeleteCookieAttributes=m.dictionaryConverter([{converter:m.nullableConverter(m.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:m.nullableConverter(m.converters.DOMString),key:"domain",defaultValue:()=>null}]),m.converters.Cookie=m.dictionaryConverter([{converter:m.converters.DOMString,key:"name"},{converter:m.converters.
DOMString,key:"value"},{converter:m.nullableConverter(A=>typeof A=="number"?m.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:m.nullableConverter(m.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.boolean),key:"secure",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:m.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:m.sequenceConverter(m.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),V.exports=
{getCookies:y,deleteCookie:c,getSetCookies:u,setCookie:g}}),1978:((V,$,e)=>{const{maxNameValuePairSize:n,maxAttributeValueSize:N}=e(1276),{isCTLExcludingHtab:m}=e(7797),{collectASequenceOfCodePointsFast:R}=e(
1900),y=e(4589);function c(g){if(m(g))return null;let A="",C="",a="",o="";if(g.includes(";")){const l={position:0};A=R(";",g,l),C=g.slice(l.position)}else A=g;if(!A.includes("="))o=A;else{const l={position:0};
a=R("=",A,l),o=A.slice(l.position+1)}return a=a.trim(),o=o.trim(),a.length+o.length>n?null:{name:a,value:o,...u(C)}}function u(g,A={}){if(g.length===0)return A;y(g[0]===";"),g=g.slice(1);let C="";g.includes(
";")?(C=R(";",g,{position:0}),g=g.slice(C.length)):(C=g,g="");let a="",o="";if(C.includes("=")){const E={position:0};a=R("=",C,E),o=C.slice(E.position+1)}else a=C;if(a=a.trim(),o=o.trim(),o.length>N)return u(
g,A);const l=a.toLowerCase();if(l==="expires"){const E=new Date(o);A.expires=E}else if(l==="max-age"){const E=o.charCodeAt(0);if((E<48||E>57)&&o[0]!=="-"||!/^\d+$/.test(o))return u(g,A);const I=Number(
o);A.maxAge=I}else if(l==="domain"){let E=o;E[0]==="."&&(E=E.slice(1)),E=E.toLowerCase(),A.domain=E}else if(l==="path"){let E="";o.length===0||o[0]!=="/"?E="/":E=o,A.path=E}else if(l==="secure")A.secure=
!0;else if(l==="httponly")A.httpOnly=!0;else if(l==="samesite"){const E=o.toLowerCase();E==="none"?A.sameSite="None":E==="strict"?A.sameSite="Strict":E==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],
A.unparsed.push(`${a}=${o}`);return u(g,A)}V.exports={parseSetCookie:c,parseUnparsedAttributes:u}}),7797:(V=>{function $(a){for(let o=0;o<a.length;++o){const l=a.charCodeAt(o);if(l>=0&&l<=8||l>=10&&l<=
31||l===127)return!0}return!1}function e(a){for(let o=0;o<a.length;++o){const l=a.charCodeAt(o);if(l<33||l>126||l===34||l===40||l===41||l===60||l===62||l===64||l===44||l===59||l===58||l===92||l===47||
l===91||l===93||l===63||l===61||l===123||l===125)throw new Error("Invalid cookie name")}}function n(a){let o=a.length,l=0;if(a[0]==='"'){if(o===1||a[o-1]!=='"')throw new Error("Invalid cookie value");
--o,++l}for(;l<o;){const E=a.charCodeAt(l++);if(E<33||E>126||E===34||E===44||E===59||E===92)throw new Error("Invalid cookie value")}}function N(a){for(let o=0;o<a.length;++o){const l=a.charCodeAt(o);if(l<
32||l>126||l===59)throw new Error("Invalid cookie path")}}function m(a){return a>=48&&a<=57||a>=65&&a<=90||a>=97&&a<=122}function R(a){if(a===" ")return;if(a.length>255)throw new Error("Invalid cookie\
 domain");let o=0;for(let l=0;l<a.length;++l){const E=a.charCodeAt(l);if(E===46){if(o===0)throw new Error("Invalid cookie domain");if(a.charCodeAt(l-1)===45)throw new Error("Invalid cookie domain");o=
0;continue}if(o===0&&!m(E))throw new Error("Invalid cookie domain");if(!m(E)&&E!==45)throw new Error("Invalid cookie domain");if(++o>63)throw new Error("Invalid cookie domain")}if(o===0||a.charCodeAt(
a.length-1)===45)throw new Error("Invalid cookie domain")}const y=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],c=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],u=Array(61).fill(
0).map((a,o)=>o.toString().padStart(2,"0"));function g(a){return typeof a=="number"&&(a=new Date(a)),`${y[a.getUTCDay()]}, ${u[a.getUTCDate()]} ${c[a.getUTCMonth()]} ${a.getUTCFullYear()} ${u[a.getUTCHours()]}\
:${u[a.getUTCMinutes()]}:${u[a.getUTCSeconds()]} GMT`}function A(a){if(a<0)throw new Error("Invalid cookie max-age")}function C(a){if(a.name.length===0)return null;e(a.name),n(a.value);const o=[`${a.name}\
=${a.value}`];a.name.startsWith("__Secure-")&&(a.secure=!0),a.name.startsWith("__Host-")&&(a.secure=!0,a.domain=null,a.path="/"),a.secure&&o.push("Secure"),a.httpOnly&&o.push("HttpOnly"),typeof a.maxAge==
"number"&&(A(a.maxAge),o.push(`Max-Age=${a.maxAge}`)),a.domain&&(R(a.domain),o.push(`Domain=${a.domain}`)),a.path&&(N(a.path),o.push(`Path=${a.path}`)),a.expires&&a.expires.toString()!=="Invalid Date"&&
o.push(`Expires=${g(a.expires)}`),a.sameSite&&o.push(`SameSite=${a.sameSite}`);for(const l of a.unparsed){if(!l.includes("="))throw new Error("Invalid unparsed");const[E,...I]=l.split("="),p=E.trim(),
k=I.join("=");e(p),n(k),o.push(`${p}=${k}`)}return o.join("; ")}V.exports={isCTLExcludingHtab:$,validateCookieName:e,validateCookiePath:N,validateCookieValue:n,toIMFDate:g,stringify:C}}),4031:((V,$,e)=>{
const n=e(4573),{Transform:N}=e(7075),{isASCIINumber:m,isValidLastEventId:R}=e(4811),y=[239,187,191],c=10,u=13,g=58,A=32,C=n.kStringMaxLength,a=Buffer.from("data"),o=Buffer.from("event"),l=Buffer.from(
"id"),E=Buffer.from("retry"),I=1024,p=131072,k=128;function F(t,s){if(s>=t.length)return!1;for(let h=s;h<t.length;h++)if(t[h]<48||t[h]>57)return!1;return!0}function S(t,s){for(let h=s;h<t.length;h++)if(t[h]===
0)return!1;return!0}function H(t,s,h){if(s!==h.length)return!1;for(let r=0;r<s;r++)if(t[r]!==h[r])return!1;return!0}function M(){const t=new Error("EventSource message size exceeded");return t.aborted=
!1,t}class x extends N{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(s={}){s.readableObjectMode=!0,super(s),this.state=s.eventSourceSettings||{},this.maxEventSize=s.maxEventSize??C;const h=this.maxEventSize>0?
Math.min(p,Math.max(I,Math.floor(this.maxEventSize/k))):0;this.maxDataLines=h,this.maxBufferedChunks=h,s.push&&(this.push=s.push)}_transform(s,h,r){if(s.length===0){r();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&s[0]!==c&&s[0]!==u){r(M());return}if(this.chunks.push(s),this.checkBOM&&this.handleBOM()){r();return}for(;this.hasCurrentByte();){const f=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(f===c){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(f===c||f===u){f===u&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(f===c||f===u){f===u&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){r(w);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(M());return}this.advanceCursor()}r()}_destroy(s,h){this.chunks.length=0,this.clearEvent(),
super._destroy(s,h)}parseLine(s,h){if(s.length===0)return;const r=s.indexOf(g);if(r===0)return;let f=s.length,w=s.length;if(r!==-1&&(f=r,w=r+1,s[w]===A&&++w),H(s,f,a)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw M();const Q=s.length-w,d=this.eventFieldSizes.data+(h.data===void 0?0:1)+Q;this.setEventFieldSize("data",d);const b=s.toString("utf8",w);h.data===void 0?h.data=b:h.data+=`
${b}`,this.dataLineCount++;return}if(H(s,f,E)){F(s,w)&&(this.setEventFieldSize("retry",s.length-w),h.retry=s.toString("utf8",w));return}if(H(s,f,l)){S(s,w)&&(this.setEventFieldSize("id",s.length-w),h.
id=s.toString("utf8",w));return}H(s,f,o)&&w<s.length&&(this.setEventFieldSize("event",s.length-w),h.event=s.toString("utf8",w))}setEventFieldSize(s,h){const r=this.eventSize-this.eventFieldSizes[s]+h;
if(this.maxEventSize>0&&r>this.maxEventSize)throw M();this.eventSize=r,this.eventFieldSizes[s]=h}processEvent(s){s.retry&&m(s.retry)&&(this.state.reconnectionTime=parseInt(s.retry,10)),s.id&&R(s.id)&&
(this.state.lastEventId=s.id),s.data!==void 0&&this.push({type:s.event||"message",options:{data:s.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const s=this.lineChunkIndex;this.chunks.splice(0,s),this.lineChunkIndex=0,this.chunkIndex-=s}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const s=[];let h=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){const f=this.chunks[r],w=r===this.lineChunkIndex?this.linePos:0,Q=r===this.chunkIndex?this.pos:f.length,d=f.subarray(w,Q);
h+=d.length,s.push(d)}return Buffer.concat(s,h)}peekBufferedByte(s){let h=this.lineChunkIndex,r=this.linePos;for(;h<this.chunks.length;){const f=this.chunks[h],w=f.length-r;if(s<w)return f[r+s];s-=w,h++,
r=0}}discardLeadingBytes(s){for(;s>0&&this.lineChunkIndex<this.chunks.length;){const r=this.chunks[this.lineChunkIndex].length-this.linePos;s<r?(this.linePos+=s,s=0):(s-=r,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const s=this.peekBufferedByte(0),h=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return h===void 0?
(s===y[0]||(this.checkBOM=!1),!0):r===void 0?s===y[0]&&h===y[1]?!0:(this.checkBOM=!1,!1):(s===y[0]&&h===y[1]&&r===y[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}V.exports=
{EventSourceStream:x}}),1238:((V,$,e)=>{const{pipeline:n}=e(7075),{fetching:N}=e(4398),{makeRequest:m}=e(9967),{webidl:R}=e(5893),{EventSourceStream:y}=e(4031),{parseMIMEType:c}=e(1900),{createFastMessageEvent:u}=e(
5188),{isNetworkError:g}=e(9051),{delay:A}=e(4811),{kEnumerableProperty:C}=e(3440),{environmentSettingsObject:a}=e(3168),{getGlobalDispatcher:o}=e(2581);let l=!1;const E=3e3,I=0,p=1,k=2,F="anonymous",
S="use-credentials";class H extends EventTarget{#e={open:null,error:null,message:null};#A=null;#t=!1;#n=I;#r=null;#s=null;#o;#i;constructor(t,s={}){super(),R.util.markAsUncloneable(this);const h="Even\
tSource constructor";R.argumentLengthCheck(arguments,1,h),l||(l=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),t=R.converters.USVString(t,
h,"url"),s=R.converters.EventSourceInitDict(s,h,"eventSourceInitDict"),this.#o=s.dispatcher,this.#i={lastEventId:"",reconnectionTime:E};const r=a;let f;try{f=new URL(t,r.settingsObject.baseUrl),this.#i.
origin=f.origin}catch(d){throw new DOMException(d,"SyntaxError")}this.#A=f.href;let w=F;s.withCredentials&&(w=S,this.#t=!0);const Q={redirect:"follow",keepalive:!0,mode:"cors",credentials:w==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};Q.client=a.settingsObject,Q.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],Q.cache="no-store",Q.initiator="other",Q.urlList=[new URL(
this.#A)],this.#r=m(Q),this.#c()}get readyState(){return this.#n}get url(){return this.#A}get withCredentials(){return this.#t}#c(){if(this.#n===k)return;this.#n=I;const t={request:this.#r,dispatcher:this.#o},
s=h=>{g(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};t.processResponseEndOfBody=s,t.processResponse=h=>{if(g(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const r=h.headersList.get("content-type",!0),f=r!==null?c(r):"failure",w=f!=="failure"&&f.essence==="text/event-stream";if(h.status!==200||w===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=p,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const Q=new y({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:d=>{this.dispatchEvent(u(d.type,d.options))}});n(h.body.stream,Q,d=>{d?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=N(t)}async#a(){this.#n!==k&&(this.#n=
I,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===I&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
R.brandCheck(this,H),this.#n!==k&&(this.#n=k,this.#s.abort(),this.#r=null)}get onopen(){return this.#e.open}set onopen(t){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof t=="functio\
n"?(this.#e.open=t,this.addEventListener("open",t)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(t){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof t==
"function"?(this.#e.message=t,this.addEventListener("message",t)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(t){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof t=="function"?(this.#e.error=t,this.addEventListener("error",t)):this.#e.error=null}}const M={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:I,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:p,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:k,writable:!1}};Object.defineProperties(H,M),Object.defineProperties(H.prototype,M),Object.
defineProperties(H.prototype,{close:C,onerror:C,onmessage:C,onopen:C,readyState:C,url:C,withCredentials:C}),R.converters.EventSourceInitDict=R.dictionaryConverter([{key:"withCredentials",converter:R.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:R.converters.any,defaultValue:()=>o()}]),V.exports={EventSource:H,defaultReconnectionTime:E}}),4811:(V=>{function $(N){return N.indexOf("\0")===
-1}function e(N){if(N.length===0)return!1;for(let m=0;m<N.length;m++)if(N.charCodeAt(m)<48||N.charCodeAt(m)>57)return!1;return!0}function n(N){return new Promise(m=>{setTimeout(m,N).unref()})}V.exports=
{isValidLastEventId:$,isASCIINumber:e,delay:n}}),4492:((V,$,e)=>{const n=e(3440),{ReadableStreamFrom:N,isBlobLike:m,isReadableStreamLike:R,readableStreamClose:y,createDeferredPromise:c,fullyReadBody:u,
extractMimeType:g,utf8DecodeBytes:A}=e(3168),{FormData:C}=e(5910),{kState:a}=e(3627),{webidl:o}=e(5893),{Blob:l}=e(4573),E=e(4589),{isErrored:I,isDisturbed:p}=e(7075),{isArrayBuffer:k}=e(3429),{serializeAMimeType:F}=e(
1900),{multipartFormDataParser:S}=e(116);let H;try{const P=e(7598);H=se=>P.randomInt(0,se)}catch{H=P=>Math.floor(Math.random(P))}const M=new TextEncoder;function x(){}const t=globalThis.FinalizationRegistry&&
process.version.indexOf("v18")!==0;let s;t&&(s=new FinalizationRegistry(P=>{const se=P.deref();se&&!se.locked&&!p(se)&&!I(se)&&se.cancel("Response object has been garbage collected").catch(x)}));function h(P,se=!1){
let Be=null;P instanceof ReadableStream?Be=P:m(P)?Be=P.stream():Be=new ReadableStream({async pull(De){const Fe=typeof Se=="string"?M.encode(Se):Se;Fe.byteLength&&De.enqueue(Fe),queueMicrotask(()=>y(De))},
start(){},type:"bytes"}),E(R(Be));let Ne=null,Se=null,de=null,Ce=null;if(typeof P=="string")Se=P,Ce="text/plain;charset=UTF-8";else if(P instanceof URLSearchParams)Se=P.toString(),Ce="application/x-ww\
w-form-urlencoded;charset=UTF-8";else if(k(P))Se=new Uint8Array(P.slice());else if(ArrayBuffer.isView(P))Se=new Uint8Array(P.buffer.slice(P.byteOffset,P.byteOffset+P.byteLength));else if(n.isFormDataLike(
P)){const De=`----formdata-undici-0${`${H(1e11)}`.padStart(11,"0")}`,Fe=`--${De}\r
Content-Disposition: form-data`;const re=ge=>ge.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),ie=ge=>ge.replace(/\r?\n|\r/g,`\r
`),Ee=[],Ae=new Uint8Array([13,10]);de=0;let Le=!1;for(const[ge,le]of P)if(typeof le=="string"){const pe=M.encode(Fe+`; name="${re(ie(ge))}"\r
\r
${ie(le)}\r
`);Ee.push(pe),de+=pe.byteLength}else{const pe=M.encode(`${Fe}; name="${re(ie(ge))}"`+(le.name?`; filename="${re(le.name)}"`:"")+`\r
Content-Type: ${le.type||"application/octet-stream"}\r
\r
`);Ee.push(pe,le,Ae),typeof le.size=="number"?de+=pe.byteLength+le.size+Ae.byteLength:Le=!0}const me=M.encode(`--${De}--\r
`);Ee.push(me),de+=me.byteLength,Le&&(de=null),Se=P,Ne=async function*(){for(const ge of Ee)ge.stream?yield*ge.stream():yield ge},Ce=`multipart/form-data; boundary=${De}`}else if(m(P))Se=P,de=P.size,P.
type&&(Ce=P.type);else if(typeof P[Symbol.asyncIterator]=="function"){if(se)throw new TypeError("keepalive");if(n.isDisturbed(P)||P.locked)throw new TypeError("Response body object should not be distu\
rbed or locked");Be=P instanceof ReadableStream?P:N(P)}if((typeof Se=="string"||n.isBuffer(Se))&&(de=Buffer.byteLength(Se)),Ne!=null){let De;Be=new ReadableStream({async start(){De=Ne(P)[Symbol.asyncIterator]()},
async pull(Fe){const{value:re,done:ie}=await De.next();if(ie)queueMicrotask(()=>{Fe.close(),Fe.byobRequest?.respond(0)});else if(!I(Be)){const Ee=new Uint8Array(re);Ee.byteLength&&Fe.enqueue(Ee)}return Fe.
desiredSize>0},async cancel(Fe){await De.return()},type:"bytes"})}return[{stream:Be,source:Se,length:de},Ce]}function r(P,se=!1){return P instanceof ReadableStream&&(E(!n.isDisturbed(P),"The body has \
already been consumed."),E(!P.locked,"The stream is locked.")),h(P,se)}function f(P,se){const[Be,Ne]=se.stream.tee();return se.stream=Be,{stream:Ne,length:se.length,source:se.source}}function w(P){if(P.
aborted)throw new DOMException("The operation was aborted.","AbortError")}function Q(P){return{blob(){return b(this,Be=>{let Ne=J(this);return Ne===null?Ne="":Ne&&(Ne=F(Ne)),new l([Be],{type:Ne})},P)},
arrayBuffer(){return b(this,Be=>new Uint8Array(Be).buffer,P)},text(){return b(this,A,P)},json(){return b(this,Y,P)},formData(){return b(this,Be=>{const Ne=J(this);if(Ne!==null)switch(Ne.essence){case"\
multipart/form-data":{const Se=S(Be,Ne);if(Se==="failure")throw new TypeError("Failed to parse body as FormData.");const de=new C;return de[a]=Se,de}case"application/x-www-form-urlencoded":{const Se=new URLSearchParams(
Be.toString()),de=new C;for(const[Ce,Ie]of Se)de.append(Ce,Ie);return de}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},P)},bytes(){
return b(this,Be=>new Uint8Array(Be),P)}}}function d(P){Object.assign(P.prototype,Q(P))}async function b(P,se,Be){if(o.brandCheck(P,Be),T(P))throw new TypeError("Body is unusable: Body has already bee\
n read");w(P[a]);const Ne=c(),Se=Ce=>Ne.reject(Ce),de=Ce=>{try{Ne.resolve(se(Ce))}catch(Ie){Se(Ie)}};return P[a].body==null?(de(Buffer.allocUnsafe(0)),Ne.promise):(await u(P[a].body,de,Se),Ne.promise)}
function T(P){const se=P[a].body;return se!=null&&(se.stream.locked||n.isDisturbed(se.stream))}function Y(P){return JSON.parse(A(P))}function J(P){const se=P[a].headersList,Be=g(se);return Be==="failu\
re"?null:Be}V.exports={extractBody:h,safelyExtractBody:r,cloneBody:f,mixinBody:d,streamRegistry:s,hasFinalizationRegistry:t,bodyUnusable:T}}),4495:(V=>{const $=["GET","HEAD","POST"],e=new Set($),n=[101,
204,205,304],N=[301,302,303,307,308],m=new Set(N),R=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111",
"113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","9\
95","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],y=new Set(R),c=["","no-referrer","no-referrer-when-downgrade",
"same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],u=new Set(c),g=["follow","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],C=new Set(
A),a=["navigate","same-origin","no-cors","cors"],o=["omit","same-origin","include"],l=["default","no-store","reload","no-cache","force-cache","only-if-cached"],E=["content-encoding","content-language",
"content-location","content-type","content-length"],I=["half"],p=["CONNECT","TRACE","TRACK"],k=new Set(p),F=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","v\
ideo","xslt",""],S=new Set(F);V.exports={subresource:F,forbiddenMethods:p,requestBodyHeader:E,referrerPolicy:c,requestRedirect:g,requestMode:a,requestCredentials:o,requestCache:l,redirectStatus:N,corsSafeListedMethods:$,
nullBodyStatus:n,safeMethods:A,badPorts:R,requestDuplex:I,subresourceSet:S,badPortsSet:y,redirectStatusSet:m,corsSafeListedMethodsSet:e,safeMethodsSet:C,forbiddenMethodsSet:k,referrerPolicySet:u}}),1900:((V,$,e)=>{
const n=e(4589),N=new TextEncoder,m=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,R=/[\u000A\u000D\u0009\u0020]/,y=/[\u0009\u000A\u000C\u000D\u0020]/g,c=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function u(r){n(r.protocol===
"data:");let f=g(r,!0);f=f.slice(5);const w={position:0};let Q=C(",",f,w);const d=Q.length;if(Q=x(Q,!0,!0),w.position>=f.length)return"failure";w.position++;const b=f.slice(d+1);let T=a(b);if(/;(\u0020){0,}base64$/i.
test(Q)){const J=s(T);if(T=p(J),T==="failure")return"failure";Q=Q.slice(0,-6),Q=Q.replace(/(\u0020)+$/,""),Q=Q.slice(0,-1)}Q.startsWith(";")&&(Q="text/plain"+Q);let Y=I(Q);return Y==="failure"&&(Y=I("\
text/plain;charset=US-ASCII")),{mimeType:Y,body:T}}function g(r,f=!1){if(!f)return r.href;const w=r.href,Q=r.hash.length,d=Q===0?w:w.substring(0,w.length-Q);return!Q&&w.endsWith("#")?d.slice(0,-1):d}function A(r,f,w){
let Q="";for(;w.position<f.length&&r(f[w.position]);)Q+=f[w.position],w.position++;return Q}function C(r,f,w){const Q=f.indexOf(r,w.position),d=w.position;return Q===-1?(w.position=f.length,f.slice(d)):
(w.position=Q,f.slice(d,w.position))}function a(r){const f=N.encode(r);return E(f)}function o(r){return r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102}function l(r){return r>=48&&r<=57?r-48:(r&223)-55}function E(r){
const f=r.length,w=new Uint8Array(f);let Q=0;for(let d=0;d<f;++d){const b=r[d];b!==37?w[Q++]=b:b===37&&!(o(r[d+1])&&o(r[d+2]))?w[Q++]=37:(w[Q++]=l(r[d+1])<<4|l(r[d+2]),d+=2)}return f===Q?w:w.subarray(
0,Q)}function I(r){r=H(r,!0,!0);const f={position:0},w=C("/",r,f);if(w.length===0||!m.test(w)||f.position>r.length)return"failure";f.position++;let Q=C(";",r,f);if(Q=H(Q,!1,!0),Q.length===0||!m.test(Q))
return"failure";const d=w.toLowerCase(),b=Q.toLowerCase(),T={type:d,subtype:b,parameters:new Map,essence:`${d}/${b}`};for(;f.position<r.length;){f.position++,A(P=>R.test(P),r,f);let Y=A(P=>P!==";"&&P!==
"=",r,f);if(Y=Y.toLowerCase(),f.position<r.length){if(r[f.position]===";")continue;f.position++}if(f.position>r.length)break;let J=null;if(r[f.position]==='"')J=k(r,f,!0),C(";",r,f);else if(J=C(";",r,
f),J=H(J,!1,!0),J.length===0)continue;Y.length!==0&&m.test(Y)&&(J.length===0||c.test(J))&&!T.parameters.has(Y)&&T.parameters.set(Y,J)}return T}function p(r){r=r.replace(y,"");let f=r.length;if(f%4===0&&
r.charCodeAt(f-1)===61&&(--f,r.charCodeAt(f-1)===61&&--f),f%4===1||/[^+/0-9A-Za-z]/.test(r.length===f?r:r.substring(0,f)))return"failure";const w=Buffer.from(r,"base64");return new Uint8Array(w.buffer,
w.byteOffset,w.byteLength)}function k(r,f,w){const Q=f.position;let d="";for(n(r[f.position]==='"'),f.position++;d+=A(T=>T!=='"'&&T!=="\\",r,f),!(f.position>=r.length);){const b=r[f.position];if(f.position++,
b==="\\"){if(f.position>=r.length){d+="\\";break}d+=r[f.position],f.position++}else{n(b==='"');break}}return w?d:r.slice(Q,f.position)}function F(r){n(r!=="failure");const{parameters:f,essence:w}=r;let Q=w;
for(let[d,b]of f.entries())Q+=";",Q+=d,Q+="=",m.test(b)||(b=b.replace(/(\\|")/g,"\\$1"),b='"'+b,b+='"'),Q+=b;return Q}function S(r){return r===13||r===10||r===9||r===32}function H(r,f=!0,w=!0){return t(
r,f,w,S)}function M(r){return r===13||r===10||r===9||r===12||r===32}function x(r,f=!0,w=!0){return t(r,f,w,M)}function t(r,f,w,Q){let d=0,b=r.length-1;if(f)for(;d<r.length&&Q(r.charCodeAt(d));)d++;if(w)
for(;b>0&&Q(r.charCodeAt(b));)b--;return d===0&&b===r.length-1?r:r.slice(d,b+1)}function s(r){const f=r.length;if(65535>f)return String.fromCharCode.apply(null,r);let w="",Q=0,d=65535;for(;Q<f;)Q+d>f&&
(d=f-Q),w+=String.fromCharCode.apply(null,r.subarray(Q,Q+=d));return w}function h(r){switch(r.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"app\
lication/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"tex\
t/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"i\
mage/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return r.subtype.endsWith("+json")?"application/json":r.subtype.endsWith("+xml")?"application/xml":""}V.
exports={dataURLProcessor:u,URLSerializer:g,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:C,stringPercentDecode:a,parseMIMEType:I,collectAnHTTPQuotedString:k,serializeAMimeType:F,removeChars:t,
removeHTTPWhitespace:H,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:m,isomorphicDecode:s}}),6653:((V,$,e)=>{const{kConnected:n,kSize:N}=e(6443);class m{constructor(c){this.value=c}deref(){return this.
value[n]===0&&this.value[N]===0?void 0:this.value}}class R{constructor(c){this.finalizer=c}register(c,u){c.on&&c.on("disconnect",()=>{c[n]===0&&c[N]===0&&this.finalizer(u)})}unregister(c){}}V.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:m,FinalizationRegistry:R}):{WeakRef,
FinalizationRegistry}}}),7114:((V,$,e)=>{const{Blob:n,File:N}=e(4573),{kState:m}=e(3627),{webidl:R}=e(5893);class y{constructor(g,A,C={}){const a=A,o=C.type,l=C.lastModified??Date.now();this[m]={blobLike:g,
name:a,type:o,lastModified:l}}stream(...g){return R.brandCheck(this,y),this[m].blobLike.stream(...g)}arrayBuffer(...g){return R.brandCheck(this,y),this[m].blobLike.arrayBuffer(...g)}slice(...g){return R.
brandCheck(this,y),this[m].blobLike.slice(...g)}text(...g){return R.brandCheck(this,y),this[m].blobLike.text(...g)}get size(){return R.brandCheck(this,y),this[m].blobLike.size}get type(){return R.brandCheck(
this,y),this[m].blobLike.type}get name(){return R.brandCheck(this,y),this[m].name}get lastModified(){return R.brandCheck(this,y),this[m].lastModified}get[Symbol.toStringTag](){return"File"}}R.converters.
Blob=R.interfaceConverter(n);function c(u){return u instanceof N||u&&(typeof u.stream=="function"||typeof u.arrayBuffer=="function")&&u[Symbol.toStringTag]==="File"}V.exports={FileLike:y,isFileLike:c}}),
116:((V,$,e)=>{const{isUSVString:n,bufferToLowerCasedHeaderName:N}=e(3440),{utf8DecodeBytes:m}=e(3168),{HTTP_TOKEN_CODEPOINTS:R,isomorphicDecode:y}=e(1900),{isFileLike:c}=e(7114),{makeEntry:u}=e(5910),
g=e(4589),{File:A}=e(4573),C=globalThis.File??A,a=Buffer.from('form-data; name="'),o=Buffer.from("; filename"),l=Buffer.from("--"),E=Buffer.from(`--\r
`);function I(t){for(let s=0;s<t.length;++s)if((t.charCodeAt(s)&-128)!==0)return!1;return!0}function p(t){const s=t.length;if(s<27||s>70)return!1;for(let h=0;h<s;++h){const r=t.charCodeAt(h);if(!(r>=48&&
r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}function k(t,s){g(s!=="failure"&&s.essence==="multipart/form-data");const h=s.parameters.get("boundary");if(h===void 0)return"\
failure";const r=Buffer.from(`--${h}`,"utf8"),f=[],w={position:0};for(;t[w.position]===13&&t[w.position+1]===10;)w.position+=2;let Q=t.length;for(;t[Q-1]===10&&t[Q-2]===13;)Q-=2;for(Q!==t.length&&(t=t.
subarray(0,Q));;){if(t.subarray(w.position,w.position+r.length).equals(r))w.position+=r.length;else return"failure";if(w.position===t.length-2&&x(t,l,w)||w.position===t.length-4&&x(t,E,w))return f;if(t[w.
position]!==13||t[w.position+1]!==10)return"failure";w.position+=2;const d=F(t,w);if(d==="failure")return"failure";let{name:b,filename:T,contentType:Y,encoding:J}=d;w.position+=2;let P;{const Be=t.indexOf(
r.subarray(2),w.position);if(Be===-1)return"failure";P=t.subarray(w.position,Be-4),w.position+=P.length,J==="base64"&&(P=Buffer.from(P.toString(),"base64"))}if(t[w.position]!==13||t[w.position+1]!==10)
return"failure";w.position+=2;let se;T!==null?(Y??="text/plain",I(Y)||(Y=""),se=new C([P],T,{type:Y})):se=m(Buffer.from(P)),g(n(b)),g(typeof se=="string"&&n(se)||c(se)),f.push(u(b,se,T))}}function F(t,s){
let h=null,r=null,f=null,w=null;for(;;){if(t[s.position]===13&&t[s.position+1]===10)return h===null?"failure":{name:h,filename:r,contentType:f,encoding:w};let Q=H(d=>d!==10&&d!==13&&d!==58,t,s);if(Q=M(
Q,!0,!0,d=>d===9||d===32),!R.test(Q.toString())||t[s.position]!==58)return"failure";switch(s.position++,H(d=>d===32||d===9,t,s),N(Q)){case"content-disposition":{if(h=r=null,!x(t,a,s)||(s.position+=17,
h=S(t,s),h===null))return"failure";if(x(t,o,s)){let d=s.position+o.length;if(t[d]===42&&(s.position+=1,d+=1),t[d]!==61||t[d+1]!==34||(s.position+=12,r=S(t,s),r===null))return"failure"}break}case"conte\
nt-type":{let d=H(b=>b!==10&&b!==13,t,s);d=M(d,!1,!0,b=>b===9||b===32),f=y(d);break}case"content-transfer-encoding":{let d=H(b=>b!==10&&b!==13,t,s);d=M(d,!1,!0,b=>b===9||b===32),w=y(d);break}default:H(
d=>d!==10&&d!==13,t,s)}if(t[s.position]!==13&&t[s.position+1]!==10)return"failure";s.position+=2}}function S(t,s){g(t[s.position-1]===34);let h=H(r=>r!==10&&r!==13&&r!==34,t,s);return t[s.position]!==
34?null:(s.position++,h=new TextDecoder().decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function H(t,s,h){let r=h.position;for(;r<s.length&&t(s[r]);)++r;return s.subarray(h.position,h.position=r)}function M(t,s,h,r){let f=0,w=t.length-1;if(s)
for(;f<t.length&&r(t[f]);)f++;if(h)for(;w>0&&r(t[w]);)w--;return f===0&&w===t.length-1?t:t.subarray(f,w+1)}function x(t,s,h){if(t.length<s.length)return!1;for(let r=0;r<s.length;r++)if(s[r]!==t[h.position+
r])return!1;return!0}V.exports={multipartFormDataParser:k,validateBoundary:p}}),5910:((V,$,e)=>{const{isBlobLike:n,iteratorMixin:N}=e(3168),{kState:m}=e(3627),{kEnumerableProperty:R}=e(3440),{FileLike:y,
isFileLike:c}=e(7114),{webidl:u}=e(5893),{File:g}=e(4573),A=e(7975),C=globalThis.File??g;class a{constructor(E){if(u.util.markAsUncloneable(this),E!==void 0)throw u.errors.conversionFailed({prefix:"Fo\
rmData constructor",argument:"Argument 1",types:["undefined"]});this[m]=[]}append(E,I,p=void 0){u.brandCheck(this,a);const k="FormData.append";if(u.argumentLengthCheck(arguments,2,k),arguments.length===
3&&!n(I))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");E=u.converters.USVString(E,k,"name"),I=n(I)?u.converters.Blob(I,k,"value",{strict:!1}):u.converters.
USVString(I,k,"value"),p=arguments.length===3?u.converters.USVString(p,k,"filename"):void 0;const F=o(E,I,p);this[m].push(F)}delete(E){u.brandCheck(this,a);const I="FormData.delete";u.argumentLengthCheck(
arguments,1,I),E=u.converters.USVString(E,I,"name"),this[m]=this[m].filter(p=>p.name!==E)}get(E){u.brandCheck(this,a);const I="FormData.get";u.argumentLengthCheck(arguments,1,I),E=u.converters.USVString(
E,I,"name");const p=this[m].findIndex(k=>k.name===E);return p===-1?null:this[m][p].value}getAll(E){u.brandCheck(this,a);const I="FormData.getAll";return u.argumentLengthCheck(arguments,1,I),E=u.converters.
USVString(E,I,"name"),this[m].filter(p=>p.name===E).map(p=>p.value)}has(E){u.brandCheck(this,a);const I="FormData.has";return u.argumentLengthCheck(arguments,1,I),E=u.converters.USVString(E,I,"name"),
this[m].findIndex(p=>p.name===E)!==-1}set(E,I,p=void 0){u.brandCheck(this,a);const k="FormData.set";if(u.argumentLengthCheck(arguments,2,k),arguments.length===3&&!n(I))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");E=u.converters.USVString(E,k,"name"),I=n(I)?u.converters.Blob(I,k,"name",{strict:!1}):u.converters.USVString(I,k,"name"),p=arguments.length===
3?u.converters.USVString(p,k,"name"):void 0;const F=o(E,I,p),S=this[m].findIndex(H=>H.name===E);S!==-1?this[m]=[...this[m].slice(0,S),F,...this[m].slice(S+1).filter(H=>H.name!==E)]:this[m].push(F)}[A.
inspect.custom](E,I){const p=this[m].reduce((F,S)=>(F[S.name]?Array.isArray(F[S.name])?F[S.name].push(S.value):F[S.name]=[F[S.name],S.value]:F[S.name]=S.value,F),{__proto__:null});I.depth??=E,I.colors??=
!0;const k=A.formatWithOptions(I,p);return`FormData ${k.slice(k.indexOf("]")+2)}`}}N("FormData",a,m,"name","value"),Object.defineProperties(a.prototype,{append:R,delete:R,get:R,getAll:R,has:R,set:R,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function o(l,E,I){if(typeof E!="string"){if(c(E)||(E=E instanceof Blob?new C([E],"blob",{type:E.type}):new y(E,"blob",{type:E.type})),I!==void 0){const p={
type:E.type,lastModified:E.lastModified};E=E instanceof g?new C([E],I,p):new y(E,I,p)}}return{name:l,value:E}}V.exports={FormData:a,makeEntry:o}}),1059:(V=>{const $=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[$]}function n(N){if(N===void 0){Object.defineProperty(globalThis,$,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const m=new URL(N);if(m.protocol!=="h\
ttp:"&&m.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${m.protocol}`);Object.defineProperty(globalThis,$,{value:m,writable:!0,enumerable:!1,configurable:!1})}V.
exports={getGlobalOrigin:e,setGlobalOrigin:n}}),660:((V,$,e)=>{const{kConstruct:n}=e(6443),{kEnumerableProperty:N}=e(3440),{iteratorMixin:m,isValidHeaderName:R,isValidHeaderValue:y}=e(3168),{webidl:c}=e(
5893),u=e(4589),g=e(7975),A=Symbol("headers map"),C=Symbol("headers map sorted");function a(x){return x===10||x===13||x===9||x===32}function o(x){let t=0,s=x.length;for(;s>t&&a(x.charCodeAt(s-1));)--s;
for(;s>t&&a(x.charCodeAt(t));)++t;return t===0&&s===x.length?x:x.substring(t,s)}function l(x,t){if(Array.isArray(t))for(let s=0;s<t.length;++s){const h=t[s];if(h.length!==2)throw c.errors.exception({header:"\
Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});E(x,h[0],h[1])}else if(typeof t=="object"&&t!==null){const s=Object.keys(t);for(let h=0;h<s.length;++h)E(x,
s[h],t[s[h]])}else throw c.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function E(x,t,s){if(s=
o(s),R(t)){if(!y(s))throw c.errors.invalidArgument({prefix:"Headers.append",value:s,type:"header value"})}else throw c.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header name"});if(F(
x)==="immutable")throw new TypeError("immutable");return H(x).append(t,s,!1)}function I(x,t){return x[0]<t[0]?-1:1}class p{cookies=null;constructor(t){t instanceof p?(this[A]=new Map(t[A]),this[C]=t[C],
this.cookies=t.cookies===null?null:[...t.cookies]):(this[A]=new Map(t),this[C]=null)}contains(t,s){return this[A].has(s?t:t.toLowerCase())}clear(){this[A].clear(),this[C]=null,this.cookies=null}append(t,s,h){
this[C]=null;const r=h?t:t.toLowerCase(),f=this[A].get(r);if(f){const w=r==="cookie"?"; ":", ";this[A].set(r,{name:f.name,value:`${f.value}${w}${s}`})}else this[A].set(r,{name:t,value:s});r==="set-coo\
kie"&&(this.cookies??=[]).push(s)}set(t,s,h){this[C]=null;const r=h?t:t.toLowerCase();r==="set-cookie"&&(this.cookies=[s]),this[A].set(r,{name:t,value:s})}delete(t,s){this[C]=null,s||(t=t.toLowerCase()),
t==="set-cookie"&&(this.cookies=null),this[A].delete(t)}get(t,s){return this[A].get(s?t:t.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:t,1:{value:s}}of this[A])yield[t,s]}get entries(){
const t={};if(this[A].size!==0)for(const{name:s,value:h}of this[A].values())t[s]=h;return t}rawValues(){return this[A].values()}get entriesList(){const t=[];if(this[A].size!==0)for(const{0:s,1:{name:h,
value:r}}of this[A])if(s==="set-cookie")for(const f of this.cookies)t.push([h,f]);else t.push([h,r]);return t}toSortedArray(){const t=this[A].size,s=new Array(t);if(t<=32){if(t===0)return s;const h=this[A][Symbol.
iterator](),r=h.next().value;s[0]=[r[0],r[1].value],u(r[1].value!==null);for(let f=1,w=0,Q=0,d=0,b=0,T,Y;f<t;++f){for(Y=h.next().value,T=s[f]=[Y[0],Y[1].value],u(T[1]!==null),d=0,Q=f;d<Q;)b=d+(Q-d>>1),
s[b][0]<=T[0]?d=b+1:Q=b;if(f!==b){for(w=f;w>d;)s[w]=s[--w];s[d]=T}}if(!h.next().done)throw new TypeError("Unreachable");return s}else{let h=0;for(const{0:r,1:{value:f}}of this[A])s[h++]=[r,f],u(f!==null);
return s.sort(I)}}}class k{#e;#A;constructor(t=void 0){c.util.markAsUncloneable(this),t!==n&&(this.#A=new p,this.#e="none",t!==void 0&&(t=c.converters.HeadersInit(t,"Headers contructor","init"),l(this,
t)))}append(t,s){c.brandCheck(this,k),c.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return t=c.converters.ByteString(t,h,"name"),s=c.converters.ByteString(s,h,"value"),E(
this,t,s)}delete(t){if(c.brandCheck(this,k),c.argumentLengthCheck(arguments,1,"Headers.delete"),t=c.converters.ByteString(t,"Headers.delete","name"),!R(t))throw c.errors.invalidArgument({prefix:"Heade\
rs.delete",value:t,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.contains(t,!1)&&this.#A.delete(t,!1)}get(t){c.brandCheck(this,k),c.argumentLengthCheck(arguments,
1,"Headers.get");const s="Headers.get";if(t=c.converters.ByteString(t,s,"name"),!R(t))throw c.errors.invalidArgument({prefix:s,value:t,type:"header name"});return this.#A.get(t,!1)}has(t){c.brandCheck(
this,k),c.argumentLengthCheck(arguments,1,"Headers.has");const s="Headers.has";if(t=c.converters.ByteString(t,s,"name"),!R(t))throw c.errors.invalidArgument({prefix:s,value:t,type:"header name"});return this.#A.
contains(t,!1)}set(t,s){c.brandCheck(this,k),c.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";if(t=c.converters.ByteString(t,h,"name"),s=c.converters.ByteString(s,h,"value"),s=o(
s),R(t)){if(!y(s))throw c.errors.invalidArgument({prefix:h,value:s,type:"header value"})}else throw c.errors.invalidArgument({prefix:h,value:t,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#A.set(t,s,!1)}getSetCookie(){c.brandCheck(this,k);const t=this.#A.cookies;return t?[...t]:[]}get[C](){if(this.#A[C])return this.#A[C];const t=[],s=this.#A.toSortedArray(),h=this.#A.
cookies;if(h===null||h.length===1)return this.#A[C]=s;for(let r=0;r<s.length;++r){const{0:f,1:w}=s[r];if(f==="set-cookie")for(let Q=0;Q<h.length;++Q)t.push([f,h[Q]]);else t.push([f,w])}return this.#A[C]=
t}[g.inspect.custom](t,s){return s.depth??=t,`Headers ${g.formatWithOptions(s,this.#A.entries)}`}static getHeadersGuard(t){return t.#e}static setHeadersGuard(t,s){t.#e=s}static getHeadersList(t){return t.#A}static setHeadersList(t,s){
t.#A=s}}const{getHeadersGuard:F,setHeadersGuard:S,getHeadersList:H,setHeadersList:M}=k;Reflect.deleteProperty(k,"getHeadersGuard"),Reflect.deleteProperty(k,"setHeadersGuard"),Reflect.deleteProperty(k,
"getHeadersList"),Reflect.deleteProperty(k,"setHeadersList"),m("Headers",k,C,0,1),Object.defineProperties(k.prototype,{append:N,delete:N,get:N,has:N,set:N,getSetCookie:N,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[g.inspect.custom]:{enumerable:!1}}),c.converters.HeadersInit=function(x,t,s){if(c.util.Type(x)==="Object"){const h=Reflect.get(x,Symbol.iterator);if(!g.types.isProxy(x)&&h===
k.prototype.entries)try{return H(x).entriesList}catch{}return typeof h=="function"?c.converters["sequence<sequence<ByteString>>"](x,t,s,h.bind(x)):c.converters["record<ByteString, ByteString>"](x,t,s)}
throw c.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},V.exports={fill:l,compareHeaderName:I,Headers:k,
HeadersList:p,getHeadersGuard:F,setHeadersGuard:S,setHeadersList:M,getHeadersList:H}}),4398:((V,$,e)=>{const{makeNetworkError:n,makeAppropriateNetworkError:N,filterResponse:m,makeResponse:R,fromInnerResponse:y}=e(
9051),{HeadersList:c}=e(660),{Request:u,cloneRequest:g}=e(9967),A=e(8522),{bytesMatch:C,makePolicyContainer:a,clonePolicyContainer:o,requestBadPort:l,TAOCheck:E,appendRequestOriginHeader:I,responseLocationURL:p,
requestCurrentURL:k,setRequestReferrerPolicyOnRedirect:F,tryUpgradeRequestToAPotentiallyTrustworthyURL:S,createOpaqueTimingInfo:H,appendFetchMetadata:M,corsCheck:x,crossOriginResourcePolicyCheck:t,determineRequestsReferrer:s,
coarsenedSharedCurrentTime:h,createDeferredPromise:r,isBlobLike:f,sameOrigin:w,isCancelled:Q,isAborted:d,isErrorLike:b,fullyReadBody:T,readableStreamClose:Y,isomorphicEncode:J,urlIsLocal:P,urlIsHttpHttpsScheme:se,
urlHasHttpsScheme:Be,clampAndCoarsenConnectionTimingInfo:Ne,simpleRangeHeaderValue:Se,buildContentRange:de,createInflate:Ce,extractMimeType:Ie}=e(3168),{kState:De,kDispatcher:Fe}=e(3627),re=e(4589),{safelyExtractBody:ie,
extractBody:Ee}=e(4492),{redirectStatusSet:Ae,nullBodyStatus:Le,safeMethodsSet:me,requestBodyHeader:ge,subresourceSet:le}=e(4495),pe=e(8474),{Readable:Re,pipeline:Oe,finished:tA}=e(7075),{addAbortListener:qe,
isErrored:gA,isReadable:Ge,bufferToLowerCasedHeaderName:nA}=e(3440),{dataURLProcessor:$e,serializeAMimeType:je,minimizeSupportedMimeType:Ye}=e(1900),{getGlobalDispatcher:uA}=e(2581),{webidl:we}=e(5893),
{STATUS_CODES:O}=e(7067),Qe=["GET","HEAD"],Me=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let Pe;class Ze extends pe{constructor(j){super(),this.dispatcher=j,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(j){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(j),this.emit("terminated",j))}abort(j){this.state==="ongoing"&&(this.state=
"aborted",j||(j=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=j,this.connection?.destroy(j),this.emit("terminated",j))}}function He(U){QA(U,"fetch")}function aA(U,j=void 0){
we.argumentLengthCheck(arguments,1,"globalThis.fetch");let te=r(),ae;try{ae=new u(U,j)}catch(AA){return te.reject(AA),te.promise}const ce=ae[De];if(ae.signal.aborted)return BA(te,ce,null,ae.signal.reason),
te.promise;ce.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(ce.serviceWorkers="none");let Te=null,Xe=!1,_e=null;return qe(ae.signal,()=>{Xe=!0,re(_e!=null),_e.abort(ae.signal.reason);
const AA=Te?.deref();BA(te,ce,AA,ae.signal.reason)}),_e=bA({request:ce,processResponseEndOfBody:He,processResponse:AA=>{if(!Xe){if(AA.aborted){BA(te,ce,Te,_e.serializedAbortReason);return}if(AA.type===
"error"){te.reject(new TypeError("fetch failed",{cause:AA.error}));return}Te=new WeakRef(y(AA,"immutable")),te.resolve(Te.deref()),te=null}},dispatcher:ae[Fe]}),te.promise}function QA(U,j="other"){if(U.
type==="error"&&U.aborted||!U.urlList?.length)return;const te=U.urlList[0];let ae=U.timingInfo,ce=U.cacheState;se(te)&&ae!==null&&(U.timingAllowPassed||(ae=H({startTime:ae.startTime}),ce=""),ae.endTime=
h(),U.timingInfo=ae,hA(ae,te.href,j,globalThis,ce))}const hA=performance.markResourceTiming;function BA(U,j,te,ae){if(U&&U.reject(ae),j.body!=null&&Ge(j.body?.stream)&&j.body.stream.cancel(ae).catch(ue=>{
if(ue.code!=="ERR_INVALID_STATE")throw ue}),te==null)return;const ce=te[De];ce.body!=null&&Ge(ce.body?.stream)&&ce.body.stream.cancel(ae).catch(ue=>{if(ue.code!=="ERR_INVALID_STATE")throw ue})}function bA({
request:U,processRequestBodyChunkLength:j,processRequestEndOfBody:te,processResponse:ae,processResponseEndOfBody:ce,processResponseConsumeBody:ue,useParallelQueue:Te=!1,dispatcher:Xe=uA()}){re(Xe);let _e=null,
Ke=!1;U.client!=null&&(_e=U.client.globalObject,Ke=U.client.crossOriginIsolatedCapability);const AA=h(Ke),rA=H({startTime:AA}),cA={controller:new Ze(Xe),request:U,timingInfo:rA,processRequestBodyChunkLength:j,
processRequestEndOfBody:te,processResponse:ae,processResponseConsumeBody:ue,processResponseEndOfBody:ce,taskDestination:_e,crossOriginIsolatedCapability:Ke};return re(!U.body||U.body.stream),U.window===
"client"&&(U.window=U.client?.globalObject?.constructor?.name==="Window"?U.client:"no-window"),U.origin==="client"&&(U.origin=U.client.origin),U.policyContainer==="client"&&(U.client!=null?U.policyContainer=
o(U.client.policyContainer):U.policyContainer=a()),U.headersList.contains("accept",!0)||U.headersList.append("accept","*/*",!0),U.headersList.contains("accept-language",!0)||U.headersList.append("acce\
pt-language","*",!0),U.priority,le.has(U.destination),FA(cA).catch(pA=>{cA.controller.terminate(pA)}),cA.controller}async function FA(U,j=!1){const te=U.request;let ae=null;if(te.localURLsOnly&&!P(k(te))&&
(ae=n("local URLs only")),S(te),l(te)==="blocked"&&(ae=n("bad port")),te.referrerPolicy===""&&(te.referrerPolicy=te.policyContainer.referrerPolicy),te.referrer!=="no-referrer"&&(te.referrer=s(te)),ae===
null&&(ae=await(async()=>{const ue=k(te);return w(ue,te.url)&&te.responseTainting==="basic"||ue.protocol==="data:"||te.mode==="navigate"||te.mode==="websocket"?(te.responseTainting="basic",await mA(U)):
te.mode==="same-origin"?n('request mode cannot be "same-origin"'):te.mode==="no-cors"?te.redirect!=="follow"?n('redirect mode cannot be "follow" for "no-cors" request'):(te.responseTainting="opaque",await mA(
U)):se(k(te))?(te.responseTainting="cors",await Je(U)):n("URL scheme must be a HTTP(S) scheme")})()),j)return ae;ae.status!==0&&!ae.internalResponse&&(te.responseTainting,te.responseTainting==="basic"?
ae=m(ae,"basic"):te.responseTainting==="cors"?ae=m(ae,"cors"):te.responseTainting==="opaque"?ae=m(ae,"opaque"):re(!1));let ce=ae.status===0?ae:ae.internalResponse;if(ce.urlList.length===0&&ce.urlList.
push(...te.urlList),te.timingAllowFailed||(ae.timingAllowPassed=!0),ae.type==="opaque"&&ce.status===206&&ce.rangeRequested&&!te.headers.contains("range",!0)&&(ae=ce=n()),ae.status!==0&&(te.method==="H\
EAD"||te.method==="CONNECT"||Le.includes(ce.status))&&(ce.body=null,U.controller.dump=!0),te.integrity){const ue=Xe=>RA(U,n(Xe));if(te.responseTainting==="opaque"||ae.body==null){ue(ae.error);return}const Te=Xe=>{
if(!C(Xe,te.integrity)){ue("integrity mismatch");return}ae.body=ie(Xe)[0],RA(U,ae)};await T(ae.body,Te,ue)}else RA(U,ae)}function mA(U){if(Q(U)&&U.request.redirectCount===0)return Promise.resolve(N(U));
const{request:j}=U,{protocol:te}=k(j);switch(te){case"about:":return Promise.resolve(n("about scheme is not supported"));case"blob:":{Pe||(Pe=e(4573).resolveObjectURL);const ae=k(j);if(ae.search.length!==
0)return Promise.resolve(n("NetworkError when attempting to fetch resource."));const ce=Pe(ae.toString());if(j.method!=="GET"||!f(ce))return Promise.resolve(n("invalid method"));const ue=R(),Te=ce.size,
Xe=J(`${Te}`),_e=ce.type;if(j.headersList.contains("range",!0)){ue.rangeRequested=!0;const Ke=j.headersList.get("range",!0),AA=Se(Ke,!0);if(AA==="failure")return Promise.resolve(n("failed to fetch the\
 data URL"));let{rangeStartValue:rA,rangeEndValue:cA}=AA;if(rA===null)rA=Te-cA,cA=rA+cA-1;else{if(rA>=Te)return Promise.resolve(n("Range start is greater than the blob's size."));(cA===null||cA>=Te)&&
(cA=Te-1)}const pA=ce.slice(rA,cA,_e),oA=Ee(pA);ue.body=oA[0];const fA=J(`${pA.size}`),kA=de(rA,cA,Te);ue.status=206,ue.statusText="Partial Content",ue.headersList.set("content-length",fA,!0),ue.headersList.
set("content-type",_e,!0),ue.headersList.set("content-range",kA,!0)}else{const Ke=Ee(ce);ue.statusText="OK",ue.body=Ke[0],ue.headersList.set("content-length",Xe,!0),ue.headersList.set("content-type",_e,
!0)}return Promise.resolve(ue)}case"data:":{const ae=k(j),ce=$e(ae);if(ce==="failure")return Promise.resolve(n("failed to fetch the data URL"));const ue=je(ce.mimeType);return Promise.resolve(R({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:ue}]],body:ie(ce.body)[0]}))}case"file:":return Promise.resolve(n("not implemented... yet..."));case"http:":case"https:":return Je(U).catch(
ae=>n(ae));default:return Promise.resolve(n("unknown scheme"))}}function DA(U,j){U.request.done=!0,U.processResponseDone!=null&&queueMicrotask(()=>U.processResponseDone(j))}function RA(U,j){let te=U.timingInfo;
const ae=()=>{const ue=Date.now();U.request.destination==="document"&&(U.controller.fullTimingInfo=te),U.controller.reportTimingSteps=()=>{if(U.request.url.protocol!=="https:")return;te.endTime=ue;let Xe=j.
cacheState;const _e=j.bodyInfo;j.timingAllowPassed||(te=H(te),Xe="");let Ke=0;if(U.request.mode!=="navigator"||!j.hasCrossOriginRedirects){Ke=j.status;const AA=Ie(j.headersList);AA!=="failure"&&(_e.contentType=
Ye(AA))}U.request.initiatorType!=null&&hA(te,U.request.url.href,U.request.initiatorType,globalThis,Xe,_e,Ke)};const Te=()=>{U.request.done=!0,U.processResponseEndOfBody!=null&&queueMicrotask(()=>U.processResponseEndOfBody(
j)),U.request.initiatorType!=null&&U.controller.reportTimingSteps()};queueMicrotask(()=>Te())};U.processResponse!=null&&queueMicrotask(()=>{U.processResponse(j),U.processResponse=null});const ce=j.type===
"error"?j:j.internalResponse??j;ce.body==null?ae():tA(ce.body.stream,()=>{ae()})}async function Je(U){const j=U.request;let te=null,ae=null;const ce=U.timingInfo;if(j.serviceWorkers,te===null){if(j.redirect===
"follow"&&(j.serviceWorkers="none"),ae=te=await v(U),j.responseTainting==="cors"&&x(j,te)==="failure")return n("cors failure");E(j,te)==="failure"&&(j.timingAllowFailed=!0)}return(j.responseTainting===
"opaque"||te.type==="opaque")&&t(j.origin,j.client,j.destination,ae)==="blocked"?n("blocked"):(Ae.has(ae.status)&&(j.redirect!=="manual"&&U.controller.connection.destroy(void 0,!1),j.redirect==="error"?
te=n("unexpected redirect"):j.redirect==="manual"?te=ae:j.redirect==="follow"?te=await _(U,te):re(!1)),te.timingInfo=ce,te)}function _(U,j){const te=U.request,ae=j.internalResponse?j.internalResponse:
j;let ce;try{if(ce=p(ae,k(te).hash),ce==null)return j}catch(Te){return Promise.resolve(n(Te))}if(!se(ce))return Promise.resolve(n("URL scheme must be a HTTP(S) scheme"));if(te.redirectCount===20)return Promise.
resolve(n("redirect count exceeded"));if(te.redirectCount+=1,te.mode==="cors"&&(ce.username||ce.password)&&!w(te,ce))return Promise.resolve(n('cross origin not allowed for request mode "cors"'));if(te.
responseTainting==="cors"&&(ce.username||ce.password))return Promise.resolve(n('URL cannot contain credentials for request mode "cors"'));if(ae.status!==303&&te.body!=null&&te.body.source==null)return Promise.
resolve(n());if([301,302].includes(ae.status)&&te.method==="POST"||ae.status===303&&!Qe.includes(te.method)){te.method="GET",te.body=null;for(const Te of ge)te.headersList.delete(Te)}w(k(te),ce)||(te.
headersList.delete("authorization",!0),te.headersList.delete("proxy-authorization",!0),te.headersList.delete("cookie",!0),te.headersList.delete("host",!0)),te.body!=null&&(re(te.body.source!=null),te.
body=ie(te.body.source)[0]);const ue=U.timingInfo;return ue.redirectEndTime=ue.postRedirectStartTime=h(U.crossOriginIsolatedCapability),ue.redirectStartTime===0&&(ue.redirectStartTime=ue.startTime),te.
urlList.push(ce),F(te,ae),FA(U,!0)}async function v(U,j=!1,te=!1){const ae=U.request;let ce=null,ue=null,Te=null;const Xe=null,_e=!1;ae.window==="no-window"&&ae.redirect==="error"?(ce=U,ue=ae):(ue=g(ae),
ce={...U},ce.request=ue);const Ke=ae.credentials==="include"||ae.credentials==="same-origin"&&ae.responseTainting==="basic",AA=ue.body?ue.body.length:null;let rA=null;if(ue.body==null&&["POST","PUT"].
includes(ue.method)&&(rA="0"),AA!=null&&(rA=J(`${AA}`)),rA!=null&&ue.headersList.append("content-length",rA,!0),AA!=null&&ue.keepalive,ue.referrer instanceof URL&&ue.headersList.append("referer",J(ue.
referrer.href),!0),I(ue),M(ue),ue.headersList.contains("user-agent",!0)||ue.headersList.append("user-agent",Me),ue.cache==="default"&&(ue.headersList.contains("if-modified-since",!0)||ue.headersList.contains(
"if-none-match",!0)||ue.headersList.contains("if-unmodified-since",!0)||ue.headersList.contains("if-match",!0)||ue.headersList.contains("if-range",!0))&&(ue.cache="no-store"),ue.cache==="no-cache"&&!ue.
preventNoCacheCacheControlHeaderModification&&!ue.headersList.contains("cache-control",!0)&&ue.headersList.append("cache-control","max-age=0",!0),(ue.cache==="no-store"||ue.cache==="reload")&&(ue.headersList.
contains("pragma",!0)||ue.headersList.append("pragma","no-cache",!0),ue.headersList.contains("cache-control",!0)||ue.headersList.append("cache-control","no-cache",!0)),ue.headersList.contains("range",
!0)&&ue.headersList.append("accept-encoding","identity",!0),ue.headersList.contains("accept-encoding",!0)||(Be(k(ue))?ue.headersList.append("accept-encoding","br, gzip, deflate",!0):ue.headersList.append(
"accept-encoding","gzip, deflate",!0)),ue.headersList.delete("host",!0),Xe==null&&(ue.cache="no-store"),ue.cache!=="no-store"&&ue.cache,Te==null){if(ue.cache==="only-if-cached")return n("only if cache\
d");const cA=await Z(ce,Ke,te);!me.has(ue.method)&&cA.status>=200&&cA.status<=399,_e&&cA.status,Te==null&&(Te=cA)}if(Te.urlList=[...ue.urlList],ue.headersList.contains("range",!0)&&(Te.rangeRequested=
!0),Te.requestIncludesCredentials=Ke,Te.status===407)return ae.window==="no-window"?n():Q(U)?N(U):n("proxy authentication required");if(Te.status===421&&!te&&(ae.body==null||ae.body.source!=null)){if(Q(
U))return N(U);U.controller.connection.destroy(),Te=await v(U,j,!0)}return Te}async function Z(U,j=!1,te=!1){re(!U.controller.connection||U.controller.connection.destroyed),U.controller.connection={abort:null,
destroyed:!1,destroy(oA,fA=!0){this.destroyed||(this.destroyed=!0,fA&&this.abort?.(oA??new DOMException("The operation was aborted.","AbortError")))}};const ae=U.request;let ce=null;const ue=U.timingInfo;
null==null&&(ae.cache="no-store");const Xe=te?"yes":"no";ae.mode;let _e=null;if(ae.body==null&&U.processRequestEndOfBody)queueMicrotask(()=>U.processRequestEndOfBody());else if(ae.body!=null){const oA=async function*(wA){
Q(U)||(yield wA,U.processRequestBodyChunkLength?.(wA.byteLength))},fA=()=>{Q(U)||U.processRequestEndOfBody&&U.processRequestEndOfBody()},kA=wA=>{Q(U)||(wA.name==="AbortError"?U.controller.abort():U.controller.
terminate(wA))};_e=(async function*(){try{for await(const wA of ae.body.stream)yield*oA(wA);fA()}catch(wA){kA(wA)}})()}try{const{body:oA,status:fA,statusText:kA,headersList:wA,socket:TA}=await pA({body:_e});
if(TA)ce=R({status:fA,statusText:kA,headersList:wA,socket:TA});else{const IA=oA[Symbol.asyncIterator]();U.controller.next=()=>IA.next(),ce=R({status:fA,statusText:kA,headersList:wA})}}catch(oA){return oA.
name==="AbortError"?(U.controller.connection.destroy(),N(U,oA)):n(oA)}const Ke=async()=>{await U.controller.resume()},AA=oA=>{Q(U)||U.controller.abort(oA)},rA=new ReadableStream({async start(oA){U.controller.
controller=oA},async pull(oA){await Ke(oA)},async cancel(oA){await AA(oA)},type:"bytes"});ce.body={stream:rA,source:null,length:null},U.controller.resume||U.controller.on("terminated",cA),U.controller.
resume=async()=>{for(;;){let oA,fA;try{const{done:wA,value:TA}=await U.controller.next();if(d(U))break;oA=wA?void 0:TA}catch(wA){U.controller.ended&&!ue.encodedBodySize?oA=void 0:(oA=wA,fA=!0)}if(oA===
void 0){Y(U.controller.controller),DA(U,ce);return}if(ue.decodedBodySize+=oA?.byteLength??0,fA){U.controller.terminate(oA);return}const kA=new Uint8Array(oA);if(kA.byteLength&&U.controller.controller.
enqueue(kA),gA(rA)){U.controller.terminate();return}if(U.controller.controller.desiredSize<=0)return}};function cA(oA){d(U)?(ce.aborted=!0,Ge(rA)&&U.controller.controller.error(U.controller.serializedAbortReason)):
Ge(rA)&&U.controller.controller.error(new TypeError("terminated",{cause:b(oA)?oA:void 0})),U.controller.connection.destroy()}return ce;function pA({body:oA}){const fA=k(ae),kA=U.controller.dispatcher;
return new Promise((wA,TA)=>kA.dispatch({path:fA.pathname+fA.search,origin:fA.origin,method:ae.method,body:kA.isMockActive?ae.body&&(ae.body.source||ae.body.stream):oA,headers:ae.headersList.entries,maxRedirections:0,
upgrade:ae.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(IA){const{connection:SA}=U.controller;ue.finalConnectionTimingInfo=Ne(void 0,ue.postRedirectStartTime,U.crossOriginIsolatedCapability),
SA.destroyed?IA(new DOMException("The operation was aborted.","AbortError")):(U.controller.on("terminated",IA),this.abort=SA.abort=IA),ue.finalNetworkRequestStartTime=h(U.crossOriginIsolatedCapability)},
onResponseStarted(){ue.finalNetworkResponseStartTime=h(U.crossOriginIsolatedCapability)},onHeaders(IA,SA,VA,GA){if(IA<200)return;let UA="";const xA=new c;for(let NA=0;NA<SA.length;NA+=2)xA.append(nA(SA[NA]),
SA[NA+1].toString("latin1"),!0);UA=xA.get("location",!0);const vA=[],KA=UA&&ae.redirect==="follow"&&Ae.has(IA);if(ae.method!=="HEAD"&&ae.method!=="CONNECT"&&!Le.includes(IA)&&!KA){const NA=xA.get("con\
tent-encoding",!0),HA=NA?NA.toLowerCase().split(","):[],ee=5;if(HA.length>ee)return this.abort(new Error(`too many content-encodings in response: ${HA.length}, maximum allowed is ${ee}`)),!0;for(let K=HA.
length-1;K>=0;--K){const q=HA[K].trim();if(q==="x-gzip"||q==="gzip")vA.push(A.createGunzip({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(q==="deflate")vA.push(Ce({flush:A.
constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(q==="br")vA.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{
vA.length=0;break}}}this.body=new Re({read:VA});const PA=this.onError.bind(this);return wA({status:IA,statusText:GA,headersList:xA,body:vA.length?Oe(this.body,...vA,NA=>{NA&&this.onError(NA)}).on("err\
or",PA):this.body.on("error",PA)}),!0},onData(IA){if(U.controller.dump)return;const SA=IA;return ue.encodedBodySize+=SA.byteLength,this.body.push(SA)},onComplete(){this.abort&&U.controller.off("termin\
ated",this.abort),U.controller.ended=!0,this.body.push(null)},onError(IA){this.abort&&U.controller.off("terminated",this.abort),this.body?.destroy(IA),U.controller.terminate(IA),TA(IA)},onUpgrade(IA,SA,VA){
if(IA!==101)return;const GA=new c;for(let UA=0;UA<SA.length;UA+=2)GA.append(nA(SA[UA]),SA[UA+1].toString("latin1"),!0);return wA({status:IA,statusText:O[IA],headersList:GA,socket:VA}),!0}}))}}V.exports=
{fetch:aA,Fetch:Ze,fetching:bA,finalizeAndReportTiming:QA}}),9967:((V,$,e)=>{const{extractBody:n,mixinBody:N,cloneBody:m,bodyUnusable:R}=e(4492),{Headers:y,fill:c,HeadersList:u,setHeadersGuard:g,getHeadersGuard:A,
setHeadersList:C,getHeadersList:a}=e(660),{FinalizationRegistry:o}=e(6653)(),l=e(3440),E=e(7975),{isValidHTTPToken:I,sameOrigin:p,environmentSettingsObject:k}=e(3168),{forbiddenMethodsSet:F,corsSafeListedMethodsSet:S,
referrerPolicy:H,requestRedirect:M,requestMode:x,requestCredentials:t,requestCache:s,requestDuplex:h}=e(4495),{kEnumerableProperty:r,normalizedMethodRecordsBase:f,normalizedMethodRecords:w}=l,{kHeaders:Q,
kSignal:d,kState:b,kDispatcher:T}=e(3627),{webidl:Y}=e(5893),{URLSerializer:J}=e(1900),{kConstruct:P}=e(6443),se=e(4589),{getMaxListeners:Be,setMaxListeners:Ne,getEventListeners:Se,defaultMaxListeners:de}=e(
8474),Ce=Symbol("abortController"),Ie=new o(({signal:me,abort:ge})=>{me.removeEventListener("abort",ge)}),De=new WeakMap;function Fe(me){return ge;function ge(){const le=me.deref();if(le!==void 0){Ie.
unregister(ge),this.removeEventListener("abort",ge),le.abort(this.reason);const pe=De.get(le.signal);if(pe!==void 0){if(pe.size!==0){for(const Re of pe){const Oe=Re.deref();Oe!==void 0&&Oe.abort(this.
reason)}pe.clear()}De.delete(le.signal)}}}}let re=!1;class ie{constructor(ge,le={}){if(Y.util.markAsUncloneable(this),ge===P)return;const pe="Request constructor";Y.argumentLengthCheck(arguments,1,pe),
ge=Y.converters.RequestInfo(ge,pe,"input"),le=Y.converters.RequestInit(le,pe,"init");let Re=null,Oe=null;const tA=k.settingsObject.baseUrl;let qe=null;if(typeof ge=="string"){this[T]=le.dispatcher;let Qe;
try{Qe=new URL(ge,tA)}catch(Me){throw new TypeError("Failed to parse URL from "+ge,{cause:Me})}if(Qe.username||Qe.password)throw new TypeError("Request cannot be constructed from a URL that includes c\
redentials: "+ge);Re=Ee({urlList:[Qe]}),Oe="cors"}else this[T]=le.dispatcher||ge[T],se(ge instanceof ie),Re=ge[b],qe=ge[d];const gA=k.settingsObject.origin;let Ge="client";if(Re.window?.constructor?.name===
"EnvironmentSettingsObject"&&p(Re.window,gA)&&(Ge=Re.window),le.window!=null)throw new TypeError(`'window' option '${Ge}' must be null`);"window"in le&&(Ge="no-window"),Re=Ee({method:Re.method,headersList:Re.
headersList,unsafeRequest:Re.unsafeRequest,client:k.settingsObject,window:Ge,priority:Re.priority,origin:Re.origin,referrer:Re.referrer,referrerPolicy:Re.referrerPolicy,mode:Re.mode,credentials:Re.credentials,
cache:Re.cache,redirect:Re.redirect,integrity:Re.integrity,keepalive:Re.keepalive,reloadNavigation:Re.reloadNavigation,historyNavigation:Re.historyNavigation,urlList:[...Re.urlList]});const nA=Object.
keys(le).length!==0;if(nA&&(Re.mode==="navigate"&&(Re.mode="same-origin"),Re.reloadNavigation=!1,Re.historyNavigation=!1,Re.origin="client",Re.referrer="client",Re.referrerPolicy="",Re.url=Re.urlList[Re.
urlList.length-1],Re.urlList=[Re.url]),le.referrer!==void 0){const Qe=le.referrer;if(Qe==="")Re.referrer="no-referrer";else{let Me;try{Me=new URL(Qe,tA)}catch(Pe){throw new TypeError(`Referrer "${Qe}"\
 is not a valid URL.`,{cause:Pe})}Me.protocol==="about:"&&Me.hostname==="client"||gA&&!p(Me,k.settingsObject.baseUrl)?Re.referrer="client":Re.referrer=Me}}le.referrerPolicy!==void 0&&(Re.referrerPolicy=
le.referrerPolicy);let $e;if(le.mode!==void 0?$e=le.mode:$e=Oe,$e==="navigate")throw Y.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if($e!=null&&(Re.mode=$e),
le.credentials!==void 0&&(Re.credentials=le.credentials),le.cache!==void 0&&(Re.cache=le.cache),Re.cache==="only-if-cached"&&Re.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set on\
ly with 'same-origin' mode");if(le.redirect!==void 0&&(Re.redirect=le.redirect),le.integrity!=null&&(Re.integrity=String(le.integrity)),le.keepalive!==void 0&&(Re.keepalive=!!le.keepalive),le.method!==
void 0){let Qe=le.method;const Me=w[Qe];if(Me!==void 0)Re.method=Me;else{if(!I(Qe))throw new TypeError(`'${Qe}' is not a valid HTTP method.`);const Pe=Qe.toUpperCase();if(F.has(Pe))throw new TypeError(
`'${Qe}' HTTP method is unsupported.`);Qe=f[Pe]??Qe,Re.method=Qe}!re&&Re.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much\
 more likely to succeed.",{code:"UNDICI-FETCH-patch"}),re=!0)}le.signal!==void 0&&(qe=le.signal),this[b]=Re;const je=new AbortController;if(this[d]=je.signal,qe!=null){if(!qe||typeof qe.aborted!="bool\
ean"||typeof qe.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(qe.aborted)je.abort(qe.reason);else{this[Ce]=je;const Qe=new WeakRef(
je),Me=Fe(Qe);try{(typeof Be=="function"&&Be(qe)===de||Se(qe,"abort").length>=de)&&Ne(1500,qe)}catch{}l.addAbortListener(qe,Me),Ie.register(je,{signal:qe,abort:Me},Me)}}if(this[Q]=new y(P),C(this[Q],Re.
headersList),g(this[Q],"request"),$e==="no-cors"){if(!S.has(Re.method))throw new TypeError(`'${Re.method} is unsupported in no-cors mode.`);g(this[Q],"request-no-cors")}if(nA){const Qe=a(this[Q]),Me=le.
headers!==void 0?le.headers:new u(Qe);if(Qe.clear(),Me instanceof u){for(const{name:Pe,value:Ze}of Me.rawValues())Qe.append(Pe,Ze,!1);Qe.cookies=Me.cookies}else c(this[Q],Me)}const Ye=ge instanceof ie?
ge[b].body:null;if((le.body!=null||Ye!=null)&&(Re.method==="GET"||Re.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let uA=null;if(le.body!=null){const[Qe,Me]=n(
le.body,Re.keepalive);uA=Qe,Me&&!a(this[Q]).contains("content-type",!0)&&this[Q].append("content-type",Me)}const we=uA??Ye;if(we!=null&&we.source==null){if(uA!=null&&le.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(Re.mode!=="same-origin"&&Re.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or\
 "cors"');Re.useCORSPreflightFlag=!0}let O=we;if(uA==null&&Ye!=null){if(R(ge))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const Qe=new TransformStream;
Ye.stream.pipeThrough(Qe),O={source:Ye.source,length:Ye.length,stream:Qe.readable}}this[b].body=O}get method(){return Y.brandCheck(this,ie),this[b].method}get url(){return Y.brandCheck(this,ie),J(this[b].
url)}get headers(){return Y.brandCheck(this,ie),this[Q]}get destination(){return Y.brandCheck(this,ie),this[b].destination}get referrer(){return Y.brandCheck(this,ie),this[b].referrer==="no-referrer"?
"":this[b].referrer==="client"?"about:client":this[b].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,ie),this[b].referrerPolicy}get mode(){return Y.brandCheck(this,ie),this[b].mode}get credentials(){
return this[b].credentials}get cache(){return Y.brandCheck(this,ie),this[b].cache}get redirect(){return Y.brandCheck(this,ie),this[b].redirect}get integrity(){return Y.brandCheck(this,ie),this[b].integrity}get keepalive(){
return Y.brandCheck(this,ie),this[b].keepalive}get isReloadNavigation(){return Y.brandCheck(this,ie),this[b].reloadNavigation}get isHistoryNavigation(){return Y.brandCheck(this,ie),this[b].historyNavigation}get signal(){
return Y.brandCheck(this,ie),this[d]}get body(){return Y.brandCheck(this,ie),this[b].body?this[b].body.stream:null}get bodyUsed(){return Y.brandCheck(this,ie),!!this[b].body&&l.isDisturbed(this[b].body.
stream)}get duplex(){return Y.brandCheck(this,ie),"half"}clone(){if(Y.brandCheck(this,ie),R(this))throw new TypeError("unusable");const ge=Ae(this[b]),le=new AbortController;if(this.signal.aborted)le.
abort(this.signal.reason);else{let pe=De.get(this.signal);pe===void 0&&(pe=new Set,De.set(this.signal,pe));const Re=new WeakRef(le);pe.add(Re),l.addAbortListener(le.signal,Fe(Re))}return Le(ge,le.signal,
A(this[Q]))}[E.inspect.custom](ge,le){le.depth===null&&(le.depth=2),le.colors??=!0;const pe={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${E.formatWithOptions(le,pe)}`}}N(ie);function Ee(me){return{method:me.method??"GET",localURLsOnly:me.localURLsOnly??!1,unsafeRequest:me.unsafeRequest??
!1,body:me.body??null,client:me.client??null,reservedClient:me.reservedClient??null,replacesClientId:me.replacesClientId??"",window:me.window??"client",keepalive:me.keepalive??!1,serviceWorkers:me.serviceWorkers??
"all",initiator:me.initiator??"",destination:me.destination??"",priority:me.priority??null,origin:me.origin??"client",policyContainer:me.policyContainer??"client",referrer:me.referrer??"client",referrerPolicy:me.
referrerPolicy??"",mode:me.mode??"no-cors",useCORSPreflightFlag:me.useCORSPreflightFlag??!1,credentials:me.credentials??"same-origin",useCredentials:me.useCredentials??!1,cache:me.cache??"default",redirect:me.
redirect??"follow",integrity:me.integrity??"",cryptoGraphicsNonceMetadata:me.cryptoGraphicsNonceMetadata??"",parserMetadata:me.parserMetadata??"",reloadNavigation:me.reloadNavigation??!1,historyNavigation:me.
historyNavigation??!1,userActivation:me.userActivation??!1,taintedOrigin:me.taintedOrigin??!1,redirectCount:me.redirectCount??0,responseTainting:me.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:me.
preventNoCacheCacheControlHeaderModification??!1,done:me.done??!1,timingAllowFailed:me.timingAllowFailed??!1,urlList:me.urlList,url:me.urlList[0],headersList:me.headersList?new u(me.headersList):new u}}
function Ae(me){const ge=Ee({...me,body:null});return me.body!=null&&(ge.body=m(ge,me.body)),ge}function Le(me,ge,le){const pe=new ie(P);return pe[b]=me,pe[d]=ge,pe[Q]=new y(P),C(pe[Q],me.headersList),
g(pe[Q],le),pe}Object.defineProperties(ie.prototype,{method:r,url:r,headers:r,redirect:r,clone:r,signal:r,duplex:r,destination:r,body:r,bodyUsed:r,isHistoryNavigation:r,isReloadNavigation:r,keepalive:r,
integrity:r,cache:r,credentials:r,attribute:r,referrerPolicy:r,referrer:r,mode:r,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),Y.converters.Request=Y.interfaceConverter(ie),Y.converters.RequestInfo=
function(me,ge,le){return typeof me=="string"?Y.converters.USVString(me,ge,le):me instanceof ie?Y.converters.Request(me,ge,le):Y.converters.USVString(me,ge,le)},Y.converters.AbortSignal=Y.interfaceConverter(
AbortSignal),Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},{key:"headers",converter:Y.converters.HeadersInit},{key:"body",converter:Y.nullableConverter(
Y.converters.BodyInit)},{key:"referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.DOMString,allowedValues:H},{key:"mode",converter:Y.converters.DOMString,allowedValues:x},
{key:"credentials",converter:Y.converters.DOMString,allowedValues:t},{key:"cache",converter:Y.converters.DOMString,allowedValues:s},{key:"redirect",converter:Y.converters.DOMString,allowedValues:M},{key:"\
integrity",converter:Y.converters.DOMString},{key:"keepalive",converter:Y.converters.boolean},{key:"signal",converter:Y.nullableConverter(me=>Y.converters.AbortSignal(me,"RequestInit","signal",{strict:!1}))},
{key:"window",converter:Y.converters.any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:h},{key:"dispatcher",converter:Y.converters.any}]),V.exports={Request:ie,makeRequest:Ee,fromInnerRequest:Le,
cloneRequest:Ae}}),9051:((V,$,e)=>{const{Headers:n,HeadersList:N,fill:m,getHeadersGuard:R,setHeadersGuard:y,setHeadersList:c}=e(660),{extractBody:u,cloneBody:g,mixinBody:A,hasFinalizationRegistry:C,streamRegistry:a,
bodyUnusable:o}=e(4492),l=e(3440),E=e(7975),{kEnumerableProperty:I}=l,{isValidReasonPhrase:p,isCancelled:k,isAborted:F,isBlobLike:S,serializeJavascriptValueToJSONString:H,isErrorLike:M,isomorphicEncode:x,
environmentSettingsObject:t}=e(3168),{redirectStatusSet:s,nullBodyStatus:h}=e(4495),{kState:r,kHeaders:f}=e(3627),{webidl:w}=e(5893),{FormData:Q}=e(5910),{URLSerializer:d}=e(1900),{kConstruct:b}=e(6443),
T=e(4589),{types:Y}=e(7975),J=new TextEncoder("utf-8");class P{static error(){return Fe(Ne(),"immutable")}static json(ie,Ee={}){w.argumentLengthCheck(arguments,1,"Response.json"),Ee!==null&&(Ee=w.converters.
ResponseInit(Ee));const Ae=J.encode(H(ie)),Le=u(Ae),me=Fe(Be({}),"response");return De(me,Ee,{body:Le[0],type:"application/json"}),me}static redirect(ie,Ee=302){w.argumentLengthCheck(arguments,1,"Resp\
onse.redirect"),ie=w.converters.USVString(ie),Ee=w.converters["unsigned short"](Ee);let Ae;try{Ae=new URL(ie,t.settingsObject.baseUrl)}catch(ge){throw new TypeError(`Failed to parse URL from ${ie}`,{cause:ge})}
if(!s.has(Ee))throw new RangeError(`Invalid status code ${Ee}`);const Le=Fe(Be({}),"immutable");Le[r].status=Ee;const me=x(d(Ae));return Le[r].headersList.append("location",me,!0),Le}constructor(ie=null,Ee={}){
if(w.util.markAsUncloneable(this),ie===b)return;ie!==null&&(ie=w.converters.BodyInit(ie)),Ee=w.converters.ResponseInit(Ee),this[r]=Be({}),this[f]=new n(b),y(this[f],"response"),c(this[f],this[r].headersList);
let Ae=null;if(ie!=null){const[Le,me]=u(ie);Ae={body:Le,type:me}}De(this,Ee,Ae)}get type(){return w.brandCheck(this,P),this[r].type}get url(){w.brandCheck(this,P);const ie=this[r].urlList,Ee=ie[ie.length-
1]??null;return Ee===null?"":d(Ee,!0)}get redirected(){return w.brandCheck(this,P),this[r].urlList.length>1}get status(){return w.brandCheck(this,P),this[r].status}get ok(){return w.brandCheck(this,P),
this[r].status>=200&&this[r].status<=299}get statusText(){return w.brandCheck(this,P),this[r].statusText}get headers(){return w.brandCheck(this,P),this[f]}get body(){return w.brandCheck(this,P),this[r].
body?this[r].body.stream:null}get bodyUsed(){return w.brandCheck(this,P),!!this[r].body&&l.isDisturbed(this[r].body.stream)}clone(){if(w.brandCheck(this,P),o(this))throw w.errors.exception({header:"Re\
sponse.clone",message:"Body has already been consumed."});const ie=se(this[r]);return C&&this[r].body?.stream&&a.register(this,new WeakRef(this[r].body.stream)),Fe(ie,R(this[f]))}[E.inspect.custom](ie,Ee){
Ee.depth===null&&(Ee.depth=2),Ee.colors??=!0;const Ae={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.
type,url:this.url};return`Response ${E.formatWithOptions(Ee,Ae)}`}}A(P),Object.defineProperties(P.prototype,{type:I,url:I,status:I,ok:I,redirected:I,statusText:I,headers:I,clone:I,body:I,bodyUsed:I,[Symbol.
toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(P,{json:I,redirect:I,error:I});function se(re){if(re.internalResponse)return Ce(se(re.internalResponse),re.type);const ie=Be({
...re,body:null});return re.body!=null&&(ie.body=g(ie,re.body)),ie}function Be(re){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,
cacheState:"",statusText:"",...re,headersList:re?.headersList?new N(re?.headersList):new N,urlList:re?.urlList?[...re.urlList]:[]}}function Ne(re){const ie=M(re);return Be({type:"error",status:0,error:ie?
re:new Error(re&&String(re)),aborted:re&&re.name==="AbortError"})}function Se(re){return re.type==="error"&&re.status===0}function de(re,ie){return ie={internalResponse:re,...ie},new Proxy(re,{get(Ee,Ae){
return Ae in ie?ie[Ae]:Ee[Ae]},set(Ee,Ae,Le){return T(!(Ae in ie)),Ee[Ae]=Le,!0}})}function Ce(re,ie){if(ie==="basic")return de(re,{type:"basic",headersList:re.headersList});if(ie==="cors")return de(re,
{type:"cors",headersList:re.headersList});if(ie==="opaque")return de(re,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(ie==="opaqueredirect")return de(re,{type:"opaquer\
edirect",status:0,statusText:"",headersList:[],body:null});T(!1)}function Ie(re,ie=null){return T(k(re)),F(re)?Ne(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:ie})):
Ne(Object.assign(new DOMException("Request was cancelled."),{cause:ie}))}function De(re,ie,Ee){if(ie.status!==null&&(ie.status<200||ie.status>599))throw new RangeError('init["status"] must be in the r\
ange of 200 to 599, inclusive.');if("statusText"in ie&&ie.statusText!=null&&!p(String(ie.statusText)))throw new TypeError("Invalid statusText");if("status"in ie&&ie.status!=null&&(re[r].status=ie.status),
"statusText"in ie&&ie.statusText!=null&&(re[r].statusText=ie.statusText),"headers"in ie&&ie.headers!=null&&m(re[f],ie.headers),Ee){if(h.includes(re.status))throw w.errors.exception({header:"Response c\
onstructor",message:`Invalid response status code ${re.status}`});re[r].body=Ee.body,Ee.type!=null&&!re[r].headersList.contains("content-type",!0)&&re[r].headersList.append("content-type",Ee.type,!0)}}
function Fe(re,ie){const Ee=new P(b);return Ee[r]=re,Ee[f]=new n(b),c(Ee[f],re.headersList),y(Ee[f],ie),C&&re.body?.stream&&a.register(Ee,new WeakRef(re.body.stream)),Ee}w.converters.ReadableStream=w.
interfaceConverter(ReadableStream),w.converters.FormData=w.interfaceConverter(Q),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.XMLHttpRequestBodyInit=function(re,ie,Ee){
return typeof re=="string"?w.converters.USVString(re,ie,Ee):S(re)?w.converters.Blob(re,ie,Ee,{strict:!1}):ArrayBuffer.isView(re)||Y.isArrayBuffer(re)?w.converters.BufferSource(re,ie,Ee):l.isFormDataLike(
re)?w.converters.FormData(re,ie,Ee,{strict:!1}):re instanceof URLSearchParams?w.converters.URLSearchParams(re,ie,Ee):w.converters.DOMString(re,ie,Ee)},w.converters.BodyInit=function(re,ie,Ee){return re instanceof
ReadableStream?w.converters.ReadableStream(re,ie,Ee):re?.[Symbol.asyncIterator]?re:w.converters.XMLHttpRequestBodyInit(re,ie,Ee)},w.converters.ResponseInit=w.dictionaryConverter([{key:"status",converter:w.
converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),V.exports={isNetworkError:Se,
makeNetworkError:Ne,makeResponse:Be,makeAppropriateNetworkError:Ie,filterResponse:Ce,Response:P,cloneResponse:se,fromInnerResponse:Fe}}),3627:(V=>{V.exports={kUrl:Symbol("url"),kHeaders:Symbol("header\
s"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),3168:((V,$,e)=>{const{Transform:n}=e(7075),N=e(8522),{redirectStatusSet:m,referrerPolicySet:R,badPortsSet:y}=e(4495),
{getGlobalOrigin:c}=e(1059),{collectASequenceOfCodePoints:u,collectAnHTTPQuotedString:g,removeChars:A,parseMIMEType:C}=e(1900),{performance:a}=e(643),{isBlobLike:o,ReadableStreamFrom:l,isValidHTTPToken:E,
normalizedMethodRecordsBase:I}=e(3440),p=e(4589),{isUint8Array:k}=e(3429),{webidl:F}=e(5893);let S=[],H;try{H=e(7598);const v=["sha256","sha384","sha512"];S=H.getHashes().filter(Z=>v.includes(Z))}catch{}
function M(v){const Z=v.urlList,U=Z.length;return U===0?null:Z[U-1].toString()}function x(v,Z){if(!m.has(v.status))return null;let U=v.headersList.get("location",!0);return U!==null&&d(U)&&(t(U)||(U=s(
U)),U=new URL(U,M(v))),U&&!U.hash&&(U.hash=Z),U}function t(v){for(let Z=0;Z<v.length;++Z){const U=v.charCodeAt(Z);if(U>126||U<32)return!1}return!0}function s(v){return Buffer.from(v,"binary").toString(
"utf8")}function h(v){return v.urlList[v.urlList.length-1]}function r(v){const Z=h(v);return Ze(Z)&&y.has(Z.port)?"blocked":"allowed"}function f(v){return v instanceof Error||v?.constructor?.name==="E\
rror"||v?.constructor?.name==="DOMException"}function w(v){for(let Z=0;Z<v.length;++Z){const U=v.charCodeAt(Z);if(!(U===9||U>=32&&U<=126||U>=128&&U<=255))return!1}return!0}const Q=E;function d(v){return(v[0]===
"	"||v[0]===" "||v[v.length-1]==="	"||v[v.length-1]===" "||v.includes(`
`)||v.includes("\r")||v.includes("\0"))===!1}function b(v,Z){const{headersList:U}=Z,j=(U.get("referrer-policy",!0)??"").split(",");let te="";if(j.length>0)for(let ae=j.length;ae!==0;ae--){const ce=j[ae-
1].trim();if(R.has(ce)){te=ce;break}}te!==""&&(v.referrerPolicy=te)}function T(){return"allowed"}function Y(){return"success"}function J(){return"success"}function P(v){let Z=null;Z=v.mode,v.headersList.
set("sec-fetch-mode",Z,!0)}function se(v){let Z=v.origin;if(!(Z==="client"||Z===void 0)){if(v.responseTainting==="cors"||v.mode==="websocket")v.headersList.append("origin",Z,!0);else if(v.method!=="GE\
T"&&v.method!=="HEAD"){switch(v.referrerPolicy){case"no-referrer":Z=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":v.origin&&Pe(v.origin)&&!Pe(h(
v))&&(Z=null);break;case"same-origin":pe(v,h(v))||(Z=null);break;default:}v.headersList.append("origin",Z,!0)}}}function Be(v,Z){return v}function Ne(v,Z,U){return!v?.startTime||v.startTime<Z?{domainLookupStartTime:Z,
domainLookupEndTime:Z,connectionStartTime:Z,connectionEndTime:Z,secureConnectionStartTime:Z,ALPNNegotiatedProtocol:v?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Be(v.domainLookupStartTime,U),domainLookupEndTime:Be(
v.domainLookupEndTime,U),connectionStartTime:Be(v.connectionStartTime,U),connectionEndTime:Be(v.connectionEndTime,U),secureConnectionStartTime:Be(v.secureConnectionStartTime,U),ALPNNegotiatedProtocol:v.
ALPNNegotiatedProtocol}}function Se(v){return Be(a.now(),v)}function de(v){return{startTime:v.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:v.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function Ce(){return{referrerPolicy:"strict-origin-when-cro\
ss-origin"}}function Ie(v){return{referrerPolicy:v.referrerPolicy}}function De(v){const Z=v.referrerPolicy;p(Z);let U=null;if(v.referrer==="client"){const ue=c();if(!ue||ue.origin==="null")return"no-r\
eferrer";U=new URL(ue)}else v.referrer instanceof URL&&(U=v.referrer);let j=Fe(U);const te=Fe(U,!0);j.toString().length>4096&&(j=te);const ae=pe(v,j),ce=re(j)&&!re(v.url);switch(Z){case"origin":return te??
Fe(U,!0);case"unsafe-url":return j;case"same-origin":return ae?te:"no-referrer";case"origin-when-cross-origin":return ae?j:te;case"strict-origin-when-cross-origin":{const ue=h(v);return pe(j,ue)?j:re(
j)&&!re(ue)?"no-referrer":te}default:return ce?"no-referrer":te}}function Fe(v,Z){return p(v instanceof URL),v=new URL(v),v.protocol==="file:"||v.protocol==="about:"||v.protocol==="blank:"?"no-referre\
r":(v.username="",v.password="",v.hash="",Z&&(v.pathname="",v.search=""),v)}function re(v){if(!(v instanceof URL))return!1;if(v.href==="about:blank"||v.href==="about:srcdoc"||v.protocol==="data:"||v.protocol===
"file:")return!0;return Z(v.origin);function Z(U){if(U==null||U==="null")return!1;const j=new URL(U);return!!(j.protocol==="https:"||j.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(j.hostname)||j.hostname==="localhost"||j.hostname.includes("localhost.")||j.hostname.endsWith(".localhost"))}}function ie(v,Z){if(H===void 0)return!0;const U=Ae(Z);if(U==="no metadata"||U.length===
0)return!0;const j=Le(U),te=me(U,j);for(const ae of te){const ce=ae.algo,ue=ae.hash;let Te=H.createHash(ce).update(v).digest("base64");if(Te[Te.length-1]==="="&&(Te[Te.length-2]==="="?Te=Te.slice(0,-2):
Te=Te.slice(0,-1)),ge(Te,ue))return!0}return!1}const Ee=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function Ae(v){const Z=[];let U=!0;for(const j of v.
split(" ")){U=!1;const te=Ee.exec(j);if(te===null||te.groups===void 0||te.groups.algo===void 0)continue;const ae=te.groups.algo.toLowerCase();S.includes(ae)&&Z.push(te.groups)}return U===!0?"no metada\
ta":Z}function Le(v){let Z=v[0].algo;if(Z[3]==="5")return Z;for(let U=1;U<v.length;++U){const j=v[U];if(j.algo[3]==="5"){Z="sha512";break}else{if(Z[3]==="3")continue;j.algo[3]==="3"&&(Z="sha384")}}return Z}
function me(v,Z){if(v.length===1)return v;let U=0;for(let j=0;j<v.length;++j)v[j].algo===Z&&(v[U++]=v[j]);return v.length=U,v}function ge(v,Z){if(v.length!==Z.length)return!1;for(let U=0;U<v.length;++U)
if(v[U]!==Z[U]){if(v[U]==="+"&&Z[U]==="-"||v[U]==="/"&&Z[U]==="_")continue;return!1}return!0}function le(v){}function pe(v,Z){return v.origin===Z.origin&&v.origin==="null"||v.protocol===Z.protocol&&v.
hostname===Z.hostname&&v.port===Z.port}function Re(){let v,Z;return{promise:new Promise((j,te)=>{v=j,Z=te}),resolve:v,reject:Z}}function Oe(v){return v.controller.state==="aborted"}function tA(v){return v.
controller.state==="aborted"||v.controller.state==="terminated"}function qe(v){return I[v.toLowerCase()]??v}function gA(v){const Z=JSON.stringify(v);if(Z===void 0)throw new TypeError("Value is not JSO\
N serializable");return p(typeof Z=="string"),Z}const Ge=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function nA(v,Z,U=0,j=1){class te{#e;#A;#t;constructor(ce,ue){this.#e=ce,this.#A=
ue,this.#t=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${v} Iterator.`);const ce=this.#t,ue=this.#e[Z],
Te=ue.length;if(ce>=Te)return{value:void 0,done:!0};const{[U]:Xe,[j]:_e}=ue[ce];this.#t=ce+1;let Ke;switch(this.#A){case"key":Ke=Xe;break;case"value":Ke=_e;break;case"key+value":Ke=[Xe,_e];break}return{
value:Ke,done:!1}}}return delete te.prototype.constructor,Object.setPrototypeOf(te.prototype,Ge),Object.defineProperties(te.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${v}\
 Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(ae,ce){return new te(ae,ce)}}function $e(v,Z,U,j=0,te=1){const ae=nA(v,U,j,te),ce={keys:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return F.brandCheck(this,Z),ae(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return F.brandCheck(this,Z),ae(this,"value")}},entries:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return F.brandCheck(this,Z),ae(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Te,Xe=globalThis){if(F.brandCheck(this,Z),F.argumentLengthCheck(
arguments,1,`${v}.forEach`),typeof Te!="function")throw new TypeError(`Failed to execute 'forEach' on '${v}': parameter 1 is not of type 'Function'.`);for(const{0:_e,1:Ke}of ae(this,"key+value"))Te.call(
Xe,Ke,_e,this)}}};return Object.defineProperties(Z.prototype,{...ce,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:ce.entries.value}})}async function je(v,Z,U){const j=Z,te=U;let ae;
try{ae=v.stream.getReader()}catch(ce){te(ce);return}try{j(await Qe(ae))}catch(ce){te(ce)}}function Ye(v){return v instanceof ReadableStream||v[Symbol.toStringTag]==="ReadableStream"&&typeof v.tee=="fu\
nction"}function uA(v){try{v.close(),v.byobRequest?.respond(0)}catch(Z){if(!Z.message.includes("Controller is already closed")&&!Z.message.includes("ReadableStream is already closed"))throw Z}}const we=/[^\x00-\xFF]/;
function O(v){return p(!we.test(v)),v}async function Qe(v){const Z=[];let U=0;for(;;){const{done:j,value:te}=await v.read();if(j)return Buffer.concat(Z,U);if(!k(te))throw new TypeError("Received non-U\
int8Array chunk");Z.push(te),U+=te.length}}function Me(v){p("protocol"in v);const Z=v.protocol;return Z==="about:"||Z==="blob:"||Z==="data:"}function Pe(v){return typeof v=="string"&&v[5]===":"&&v[0]===
"h"&&v[1]==="t"&&v[2]==="t"&&v[3]==="p"&&v[4]==="s"||v.protocol==="https:"}function Ze(v){p("protocol"in v);const Z=v.protocol;return Z==="http:"||Z==="https:"}function He(v,Z){const U=v;if(!U.startsWith(
"bytes"))return"failure";const j={position:5};if(Z&&u(Te=>Te==="	"||Te===" ",U,j),U.charCodeAt(j.position)!==61)return"failure";j.position++,Z&&u(Te=>Te==="	"||Te===" ",U,j);const te=u(Te=>{const Xe=Te.
charCodeAt(0);return Xe>=48&&Xe<=57},U,j),ae=te.length?Number(te):null;if(Z&&u(Te=>Te==="	"||Te===" ",U,j),U.charCodeAt(j.position)!==45)return"failure";j.position++,Z&&u(Te=>Te==="	"||Te===" ",U,j);const ce=u(
Te=>{const Xe=Te.charCodeAt(0);return Xe>=48&&Xe<=57},U,j),ue=ce.length?Number(ce):null;return j.position<U.length||ue===null&&ae===null||ae>ue?"failure":{rangeStartValue:ae,rangeEndValue:ue}}function aA(v,Z,U){
let j="bytes ";return j+=O(`${v}`),j+="-",j+=O(`${Z}`),j+="/",j+=O(`${U}`),j}class QA extends n{#e;constructor(Z){super(),this.#e=Z}_transform(Z,U,j){if(!this._inflateStream){if(Z.length===0){j();return}
this._inflateStream=(Z[0]&15)===8?N.createInflate(this.#e):N.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.
on("error",te=>this.destroy(te))}this._inflateStream.write(Z,U,j)}_final(Z){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),Z()}}function hA(v){return new QA(v)}function BA(v){
let Z=null,U=null,j=null;const te=FA("content-type",v);if(te===null)return"failure";for(const ae of te){const ce=C(ae);ce==="failure"||ce.essence==="*/*"||(j=ce,j.essence!==U?(Z=null,j.parameters.has(
"charset")&&(Z=j.parameters.get("charset")),U=j.essence):!j.parameters.has("charset")&&Z!==null&&j.parameters.set("charset",Z))}return j??"failure"}function bA(v){const Z=v,U={position:0},j=[];let te="";
for(;U.position<Z.length;){if(te+=u(ae=>ae!=='"'&&ae!==",",Z,U),U.position<Z.length)if(Z.charCodeAt(U.position)===34){if(te+=g(Z,U),U.position<Z.length)continue}else p(Z.charCodeAt(U.position)===44),U.
position++;te=A(te,!0,!0,ae=>ae===9||ae===32),j.push(te),te=""}return j}function FA(v,Z){const U=Z.get(v,!0);return U===null?null:bA(U)}const mA=new TextDecoder;function DA(v){return v.length===0?"":(v[0]===
239&&v[1]===187&&v[2]===191&&(v=v.subarray(3)),mA.decode(v))}class RA{get baseUrl(){return c()}get origin(){return this.baseUrl?.origin}policyContainer=Ce()}class Je{settingsObject=new RA}const _=new Je;
V.exports={isAborted:Oe,isCancelled:tA,isValidEncodedURL:t,createDeferredPromise:Re,ReadableStreamFrom:l,tryUpgradeRequestToAPotentiallyTrustworthyURL:le,clampAndCoarsenConnectionTimingInfo:Ne,coarsenedSharedCurrentTime:Se,
determineRequestsReferrer:De,makePolicyContainer:Ce,clonePolicyContainer:Ie,appendFetchMetadata:P,appendRequestOriginHeader:se,TAOCheck:J,corsCheck:Y,crossOriginResourcePolicyCheck:T,createOpaqueTimingInfo:de,
setRequestReferrerPolicyOnRedirect:b,isValidHTTPToken:E,requestBadPort:r,requestCurrentURL:h,responseURL:M,responseLocationURL:x,isBlobLike:o,isURLPotentiallyTrustworthy:re,isValidReasonPhrase:w,sameOrigin:pe,
normalizeMethod:qe,serializeJavascriptValueToJSONString:gA,iteratorMixin:$e,createIterator:nA,isValidHeaderName:Q,isValidHeaderValue:d,isErrorLike:f,fullyReadBody:je,bytesMatch:ie,isReadableStreamLike:Ye,
readableStreamClose:uA,isomorphicEncode:O,urlIsLocal:Me,urlHasHttpsScheme:Pe,urlIsHttpHttpsScheme:Ze,readAllBytes:Qe,simpleRangeHeaderValue:He,buildContentRange:aA,parseMetadata:Ae,createInflate:hA,extractMimeType:BA,
getDecodeSplit:FA,utf8DecodeBytes:DA,environmentSettingsObject:_}}),5893:((V,$,e)=>{const{types:n,inspect:N}=e(7975),{markAsUncloneable:m}=e(5919),{toUSVString:R}=e(3440),y={};y.converters={},y.util={},
y.errors={},y.errors.exception=function(c){return new TypeError(`${c.header}: ${c.message}`)},y.errors.conversionFailed=function(c){const u=c.types.length===1?"":" one of",g=`${c.argument} could not b\
e converted to${u}: ${c.types.join(", ")}.`;return y.errors.exception({header:c.prefix,message:g})},y.errors.invalidArgument=function(c){return y.errors.exception({header:c.prefix,message:`"${c.value}\
" is an invalid ${c.type}.`})},y.brandCheck=function(c,u,g){if(g?.strict!==!1){if(!(c instanceof u)){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(c?.[Symbol.toStringTag]!==
u.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},y.argumentLengthCheck=function({length:c},u,g){if(c<u)throw y.errors.exception({message:`${u}\
 argument${u!==1?"s":""} required, but${c?" only":""} ${c} found.`,header:g})},y.illegalConstructor=function(){throw y.errors.exception({header:"TypeError",message:"Illegal constructor"})},y.util.Type=
function(c){switch(typeof c){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"Big\
Int";case"function":case"object":return c===null?"Null":"Object"}},y.util.markAsUncloneable=m||(()=>{}),y.util.ConvertToInt=function(c,u,g,A){let C,a;u===64?(C=Math.pow(2,53)-1,g==="unsigned"?a=0:a=Math.
pow(-2,53)+1):g==="unsigned"?(a=0,C=Math.pow(2,u)-1):(a=Math.pow(-2,u)-1,C=Math.pow(2,u-1)-1);let o=Number(c);if(o===0&&(o=0),A?.enforceRange===!0){if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===
Number.NEGATIVE_INFINITY)throw y.errors.exception({header:"Integer conversion",message:`Could not convert ${y.util.Stringify(c)} to an integer.`});if(o=y.util.IntegerPart(o),o<a||o>C)throw y.errors.exception(
{header:"Integer conversion",message:`Value must be between ${a}-${C}, got ${o}.`});return o}return!Number.isNaN(o)&&A?.clamp===!0?(o=Math.min(Math.max(o,a),C),Math.floor(o)%2===0?o=Math.floor(o):o=Math.
ceil(o),o):Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?0:(o=y.util.IntegerPart(o),o=o%Math.pow(2,u),g==="signed"&&o>=Math.pow(2,u)-1?o-Math.pow(2,
u):o)},y.util.IntegerPart=function(c){const u=Math.floor(Math.abs(c));return c<0?-1*u:u},y.util.Stringify=function(c){switch(y.util.Type(c)){case"Symbol":return`Symbol(${c.description})`;case"Object":
return N(c);case"String":return`"${c}"`;default:return`${c}`}},y.sequenceConverter=function(c){return(u,g,A,C)=>{if(y.util.Type(u)!=="Object")throw y.errors.exception({header:g,message:`${A} (${y.util.
Stringify(u)}) is not iterable.`});const a=typeof C=="function"?C():u?.[Symbol.iterator]?.(),o=[];let l=0;if(a===void 0||typeof a.next!="function")throw y.errors.exception({header:g,message:`${A} is n\
ot iterable.`});for(;;){const{done:E,value:I}=a.next();if(E)break;o.push(c(I,g,`${A}[${l++}]`))}return o}},y.recordConverter=function(c,u){return(g,A,C)=>{if(y.util.Type(g)!=="Object")throw y.errors.exception(
{header:A,message:`${C} ("${y.util.Type(g)}") is not an Object.`});const a={};if(!n.isProxy(g)){const l=[...Object.getOwnPropertyNames(g),...Object.getOwnPropertySymbols(g)];for(const E of l){const I=c(
E,A,C),p=u(g[E],A,C);a[I]=p}return a}const o=Reflect.ownKeys(g);for(const l of o)if(Reflect.getOwnPropertyDescriptor(g,l)?.enumerable){const I=c(l,A,C),p=u(g[l],A,C);a[I]=p}return a}},y.interfaceConverter=
function(c){return(u,g,A,C)=>{if(C?.strict!==!1&&!(u instanceof c))throw y.errors.exception({header:g,message:`Expected ${A} ("${y.util.Stringify(u)}") to be an instance of ${c.name}.`});return u}},y.
dictionaryConverter=function(c){return(u,g,A)=>{const C=y.util.Type(u),a={};if(C==="Null"||C==="Undefined")return a;if(C!=="Object")throw y.errors.exception({header:g,message:`Expected ${u} to be one \
of: Null, Undefined, Object.`});for(const o of c){const{key:l,defaultValue:E,required:I,converter:p}=o;if(I===!0&&!Object.hasOwn(u,l))throw y.errors.exception({header:g,message:`Missing required key "${l}\
".`});let k=u[l];const F=Object.hasOwn(o,"defaultValue");if(F&&k!==null&&(k??=E()),I||F||k!==void 0){if(k=p(k,g,`${A}.${l}`),o.allowedValues&&!o.allowedValues.includes(k))throw y.errors.exception({header:g,
message:`${k} is not an accepted type. Expected one of ${o.allowedValues.join(", ")}.`});a[l]=k}}return a}},y.nullableConverter=function(c){return(u,g,A)=>u===null?u:c(u,g,A)},y.converters.DOMString=function(c,u,g,A){
if(c===null&&A?.legacyNullToEmptyString)return"";if(typeof c=="symbol")throw y.errors.exception({header:u,message:`${g} is a symbol, which cannot be converted to a DOMString.`});return String(c)},y.converters.
ByteString=function(c,u,g){const A=y.converters.DOMString(c,u,g);for(let C=0;C<A.length;C++)if(A.charCodeAt(C)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at\
 index ${C} has a value of ${A.charCodeAt(C)} which is greater than 255.`);return A},y.converters.USVString=R,y.converters.boolean=function(c){return!!c},y.converters.any=function(c){return c},y.converters["\
long long"]=function(c,u,g){return y.util.ConvertToInt(c,64,"signed",void 0,u,g)},y.converters["unsigned long long"]=function(c,u,g){return y.util.ConvertToInt(c,64,"unsigned",void 0,u,g)},y.converters["\
unsigned long"]=function(c,u,g){return y.util.ConvertToInt(c,32,"unsigned",void 0,u,g)},y.converters["unsigned short"]=function(c,u,g,A){return y.util.ConvertToInt(c,16,"unsigned",A,u,g)},y.converters.
ArrayBuffer=function(c,u,g,A){if(y.util.Type(c)!=="Object"||!n.isAnyArrayBuffer(c))throw y.errors.conversionFailed({prefix:u,argument:`${g} ("${y.util.Stringify(c)}")`,types:["ArrayBuffer"]});if(A?.allowShared===
!1&&n.isSharedArrayBuffer(c))throw y.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(c.resizable||c.growable)throw y.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return c},y.converters.TypedArray=function(c,u,g,A,C){if(y.util.Type(c)!=="Object"||!n.isTypedArray(c)||c.constructor.name!==u.name)throw y.errors.conversionFailed(
{prefix:g,argument:`${A} ("${y.util.Stringify(c)}")`,types:[u.name]});if(C?.allowShared===!1&&n.isSharedArrayBuffer(c.buffer))throw y.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(c.buffer.resizable||c.buffer.growable)throw y.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return c},y.converters.DataView=function(c,u,g,A){
if(y.util.Type(c)!=="Object"||!n.isDataView(c))throw y.errors.exception({header:u,message:`${g} is not a DataView.`});if(A?.allowShared===!1&&n.isSharedArrayBuffer(c.buffer))throw y.errors.exception({
header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(c.buffer.resizable||c.buffer.growable)throw y.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return c},y.converters.BufferSource=function(c,u,g,A){if(n.isAnyArrayBuffer(c))return y.converters.ArrayBuffer(c,u,g,{...A,allowShared:!1});if(n.isTypedArray(c))return y.converters.TypedArray(c,c.constructor,
u,g,{...A,allowShared:!1});if(n.isDataView(c))return y.converters.DataView(c,u,g,{...A,allowShared:!1});throw y.errors.conversionFailed({prefix:u,argument:`${g} ("${y.util.Stringify(c)}")`,types:["Buf\
ferSource"]})},y.converters["sequence<ByteString>"]=y.sequenceConverter(y.converters.ByteString),y.converters["sequence<sequence<ByteString>>"]=y.sequenceConverter(y.converters["sequence<ByteString>"]),
y.converters["record<ByteString, ByteString>"]=y.recordConverter(y.converters.ByteString,y.converters.ByteString),V.exports={webidl:y}}),2607:(V=>{function $(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"\
unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"\
iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso\
8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-\
4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_885\
9-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-12\
7":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-12\
6":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"\
iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolati\
n6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-1\
4":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO\
-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"mac\
intosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"win\
dows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"\
iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"c\
p1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-\
1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"wind\
ows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"\
gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"\
cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"\
sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_560\
1":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":
return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"\
failure"}}V.exports={getEncoding:$}}),8355:((V,$,e)=>{const{staticPropertyDescriptors:n,readOperation:N,fireAProgressEvent:m}=e(3610),{kState:R,kError:y,kResult:c,kEvents:u,kAborted:g}=e(961),{webidl:A}=e(
5893),{kEnumerableProperty:C}=e(3440);class a extends EventTarget{constructor(){super(),this[R]="empty",this[c]=null,this[y]=null,this[u]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(l){
A.brandCheck(this,a),A.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),l=A.converters.Blob(l,{strict:!1}),N(this,l,"ArrayBuffer")}readAsBinaryString(l){A.brandCheck(this,a),A.argumentLengthCheck(
arguments,1,"FileReader.readAsBinaryString"),l=A.converters.Blob(l,{strict:!1}),N(this,l,"BinaryString")}readAsText(l,E=void 0){A.brandCheck(this,a),A.argumentLengthCheck(arguments,1,"FileReader.readA\
sText"),l=A.converters.Blob(l,{strict:!1}),E!==void 0&&(E=A.converters.DOMString(E,"FileReader.readAsText","encoding")),N(this,l,"Text",E)}readAsDataURL(l){A.brandCheck(this,a),A.argumentLengthCheck(arguments,
1,"FileReader.readAsDataURL"),l=A.converters.Blob(l,{strict:!1}),N(this,l,"DataURL")}abort(){if(this[R]==="empty"||this[R]==="done"){this[c]=null;return}this[R]==="loading"&&(this[R]="done",this[c]=null),
this[g]=!0,m("abort",this),this[R]!=="loading"&&m("loadend",this)}get readyState(){switch(A.brandCheck(this,a),this[R]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.
DONE}}get result(){return A.brandCheck(this,a),this[c]}get error(){return A.brandCheck(this,a),this[y]}get onloadend(){return A.brandCheck(this,a),this[u].loadend}set onloadend(l){A.brandCheck(this,a),
this[u].loadend&&this.removeEventListener("loadend",this[u].loadend),typeof l=="function"?(this[u].loadend=l,this.addEventListener("loadend",l)):this[u].loadend=null}get onerror(){return A.brandCheck(
this,a),this[u].error}set onerror(l){A.brandCheck(this,a),this[u].error&&this.removeEventListener("error",this[u].error),typeof l=="function"?(this[u].error=l,this.addEventListener("error",l)):this[u].
error=null}get onloadstart(){return A.brandCheck(this,a),this[u].loadstart}set onloadstart(l){A.brandCheck(this,a),this[u].loadstart&&this.removeEventListener("loadstart",this[u].loadstart),typeof l==
"function"?(this[u].loadstart=l,this.addEventListener("loadstart",l)):this[u].loadstart=null}get onprogress(){return A.brandCheck(this,a),this[u].progress}set onprogress(l){A.brandCheck(this,a),this[u].
progress&&this.removeEventListener("progress",this[u].progress),typeof l=="function"?(this[u].progress=l,this.addEventListener("progress",l)):this[u].progress=null}get onload(){return A.brandCheck(this,
a),this[u].load}set onload(l){A.brandCheck(this,a),this[u].load&&this.removeEventListener("load",this[u].load),typeof l=="function"?(this[u].load=l,this.addEventListener("load",l)):this[u].load=null}get onabort(){
return A.brandCheck(this,a),this[u].abort}set onabort(l){A.brandCheck(this,a),this[u].abort&&this.removeEventListener("abort",this[u].abort),typeof l=="function"?(this[u].abort=l,this.addEventListener(
"abort",l)):this[u].abort=null}}a.EMPTY=a.prototype.EMPTY=0,a.LOADING=a.prototype.LOADING=1,a.DONE=a.prototype.DONE=2,Object.defineProperties(a.prototype,{EMPTY:n,LOADING:n,DONE:n,readAsArrayBuffer:C,
readAsBinaryString:C,readAsText:C,readAsDataURL:C,abort:C,readyState:C,result:C,error:C,onloadstart:C,onprogress:C,onload:C,onabort:C,onerror:C,onloadend:C,[Symbol.toStringTag]:{value:"FileReader",writable:!1,
enumerable:!1,configurable:!0}}),Object.defineProperties(a,{EMPTY:n,LOADING:n,DONE:n}),V.exports={FileReader:a}}),8573:((V,$,e)=>{const{webidl:n}=e(5893),N=Symbol("ProgressEvent state");class m extends Event{constructor(y,c={}){
y=n.converters.DOMString(y,"ProgressEvent constructor","type"),c=n.converters.ProgressEventInit(c??{}),super(y,c),this[N]={lengthComputable:c.lengthComputable,loaded:c.loaded,total:c.total}}get lengthComputable(){
return n.brandCheck(this,m),this[N].lengthComputable}get loaded(){return n.brandCheck(this,m),this[N].loaded}get total(){return n.brandCheck(this,m),this[N].total}}n.converters.ProgressEventInit=n.dictionaryConverter(
[{key:"lengthComputable",converter:n.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:n.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:n.converters["unsigne\
d long long"],defaultValue:()=>0},{key:"bubbles",converter:n.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:n.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:n.converters.
boolean,defaultValue:()=>!1}]),V.exports={ProgressEvent:m}}),961:(V=>{V.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),3610:((V,$,e)=>{const{kState:n,kError:N,kResult:m,kAborted:R,kLastProgressEventFired:y}=e(
961),{ProgressEvent:c}=e(8573),{getEncoding:u}=e(2607),{serializeAMimeType:g,parseMIMEType:A}=e(1900),{types:C}=e(7975),{StringDecoder:a}=e(3193),{btoa:o}=e(4573),l={enumerable:!0,writable:!1,configurable:!1};
function E(H,M,x,t){if(H[n]==="loading")throw new DOMException("Invalid state","InvalidStateError");H[n]="loading",H[m]=null,H[N]=null;const h=M.stream().getReader(),r=[];let f=h.read(),w=!0;(async()=>{
for(;!H[R];)try{const{done:Q,value:d}=await f;if(w&&!H[R]&&queueMicrotask(()=>{I("loadstart",H)}),w=!1,!Q&&C.isUint8Array(d))r.push(d),(H[y]===void 0||Date.now()-H[y]>=50)&&!H[R]&&(H[y]=Date.now(),queueMicrotask(
()=>{I("progress",H)})),f=h.read();else if(Q){queueMicrotask(()=>{H[n]="done";try{const b=p(r,x,M.type,t);if(H[R])return;H[m]=b,I("load",H)}catch(b){H[N]=b,I("error",H)}H[n]!=="loading"&&I("loadend",H)});
break}}catch(Q){if(H[R])return;queueMicrotask(()=>{H[n]="done",H[N]=Q,I("error",H),H[n]!=="loading"&&I("loadend",H)});break}})()}function I(H,M){const x=new c(H,{bubbles:!1,cancelable:!1});M.dispatchEvent(
x)}function p(H,M,x,t){switch(M){case"DataURL":{let s="data:";const h=A(x||"application/octet-stream");h!=="failure"&&(s+=g(h)),s+=";base64,";const r=new a("latin1");for(const f of H)s+=o(r.write(f));
return s+=o(r.end()),s}case"Text":{let s="failure";if(t&&(s=u(t)),s==="failure"&&x){const h=A(x);h!=="failure"&&(s=u(h.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),k(H,s)}case"ArrayBu\
ffer":return S(H).buffer;case"BinaryString":{let s="";const h=new a("latin1");for(const r of H)s+=h.write(r);return s+=h.end(),s}}}function k(H,M){const x=S(H),t=F(x);let s=0;t!==null&&(M=t,s=t==="UTF\
-8"?3:2);const h=x.slice(s);return new TextDecoder(M).decode(h)}function F(H){const[M,x,t]=H;return M===239&&x===187&&t===191?"UTF-8":M===254&&x===255?"UTF-16BE":M===255&&x===254?"UTF-16LE":null}function S(H){
const M=H.reduce((t,s)=>t+s.byteLength,0);let x=0;return H.reduce((t,s)=>(t.set(s,x),x+=s.byteLength,t),new Uint8Array(M))}V.exports={staticPropertyDescriptors:l,readOperation:E,fireAProgressEvent:I}}),
6897:((V,$,e)=>{const{uid:n,states:N,sentCloseFrameState:m,emptyBuffer:R,opcodes:y}=e(736),{kReadyState:c,kSentClose:u,kByteParser:g,kReceivedClose:A,kResponse:C}=e(1216),{fireEvent:a,failWebsocketConnection:o,
isClosing:l,isClosed:E,isEstablished:I,parseExtensions:p}=e(8625),{channels:k}=e(2414),{CloseEvent:F}=e(5188),{makeRequest:S}=e(9967),{fetching:H}=e(4398),{Headers:M,getHeadersList:x}=e(660),{getDecodeSplit:t}=e(
3168),{WebsocketFrameSend:s}=e(3264);let h;try{h=e(7598)}catch{}function r(b,T,Y,J,P,se){const Be=b;Be.protocol=b.protocol==="ws:"?"http:":"https:";const Ne=S({urlList:[Be],client:Y,serviceWorkers:"no\
ne",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(se.headers){const Ie=x(new M(se.headers));Ne.headersList=Ie}const Se=h.randomBytes(16).toString(
"base64");Ne.headersList.append("sec-websocket-key",Se),Ne.headersList.append("sec-websocket-version","13");for(const Ie of T)Ne.headersList.append("sec-websocket-protocol",Ie);return Ne.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),H({request:Ne,useParallelQueue:!0,dispatcher:se.dispatcher,processResponse(Ie){if(Ie.type==="error"||Ie.status!==101){o(J,"Rece\
ived network error or non-101 status code.");return}if(T.length!==0&&!Ie.headersList.get("Sec-WebSocket-Protocol")){o(J,"Server did not respond with sent protocols.");return}if(Ie.headersList.get("Upg\
rade")?.toLowerCase()!=="websocket"){o(J,'Server did not set Upgrade header to "websocket".');return}if(Ie.headersList.get("Connection")?.toLowerCase()!=="upgrade"){o(J,'Server did not set Connection \
header to "upgrade".');return}const De=Ie.headersList.get("Sec-WebSocket-Accept"),Fe=h.createHash("sha1").update(Se+n).digest("base64");if(De!==Fe){o(J,"Incorrect hash received in Sec-WebSocket-Accept\
 header.");return}const re=Ie.headersList.get("Sec-WebSocket-Extensions");let ie;if(re!==null&&(ie=p(re),!ie.has("permessage-deflate"))){o(J,"Sec-WebSocket-Extensions header does not match.");return}const Ee=Ie.
headersList.get("Sec-WebSocket-Protocol");if(Ee!==null){const Ae=t("sec-websocket-protocol",Ne.headersList);if(Ae===null||!Ae.includes(Ee)){o(J,"Protocol was not set in the opening handshake.");return}}
Ie.socket.on("data",w),Ie.socket.on("close",Q),Ie.socket.on("error",d),k.open.hasSubscribers&&k.open.publish({address:Ie.socket.address(),protocol:Ee,extensions:re}),P(Ie,ie)}})}function f(b,T,Y,J){if(!(l(
b)||E(b)))if(!I(b))o(b,"Connection was closed before it was established."),b[c]=N.CLOSING;else if(b[u]===m.NOT_SENT){b[u]=m.PROCESSING;const P=new s;T!==void 0&&Y===void 0?(P.frameData=Buffer.allocUnsafe(
2),P.frameData.writeUInt16BE(T,0)):T!==void 0&&Y!==void 0?(P.frameData=Buffer.allocUnsafe(2+J),P.frameData.writeUInt16BE(T,0),P.frameData.write(Y,2,"utf-8")):P.frameData=R,b[C].socket.write(P.createFrame(
y.CLOSE)),b[u]=m.SENT,b[c]=N.CLOSING}else b[c]=N.CLOSING}function w(b){this.ws[g].write(b)||this.pause()}function Q(){const{ws:b}=this,{[C]:T}=b;T.socket.off("data",w),T.socket.off("close",Q),T.socket.
off("error",d);const Y=b[u]===m.SENT&&b[A];let J=1005,P="";const se=b[g].closingInfo;se&&!se.error?(J=se.code??1005,P=se.reason):b[A]||(J=1006),b[c]=N.CLOSED,a("close",b,(Be,Ne)=>new F(Be,Ne),{wasClean:Y,
code:J,reason:P}),k.close.hasSubscribers&&k.close.publish({websocket:b,code:J,reason:P})}function d(b){const{ws:T}=this;T[c]=N.CLOSING,k.socketError.hasSubscribers&&k.socketError.publish(b),this.destroy()}
V.exports={establishWebSocketConnection:r,closeWebSocketConnection:f}}),736:(V=>{const $="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},n={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},N={NOT_SENT:0,PROCESSING:1,SENT:2},m={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},R=2**16-1,y={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},c=Buffer.allocUnsafe(0),u={
string:1,typedArray:2,arrayBuffer:3,blob:4};V.exports={uid:$,sentCloseFrameState:N,staticPropertyDescriptors:e,states:n,opcodes:m,maxUnsigned16Bit:R,parserStates:y,emptyBuffer:c,sendHints:u}}),5188:((V,$,e)=>{
const{webidl:n}=e(5893),{kEnumerableProperty:N}=e(3440),{kConstruct:m}=e(6443),{MessagePort:R}=e(5919);class y extends Event{#e;constructor(a,o={}){if(a===m){super(arguments[1],arguments[2]),n.util.markAsUncloneable(
this);return}const l="MessageEvent constructor";n.argumentLengthCheck(arguments,1,l),a=n.converters.DOMString(a,l,"type"),o=n.converters.MessageEventInit(o,l,"eventInitDict"),super(a,o),this.#e=o,n.util.
markAsUncloneable(this)}get data(){return n.brandCheck(this,y),this.#e.data}get origin(){return n.brandCheck(this,y),this.#e.origin}get lastEventId(){return n.brandCheck(this,y),this.#e.lastEventId}get source(){
return n.brandCheck(this,y),this.#e.source}get ports(){return n.brandCheck(this,y),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(a,o=!1,l=!1,E=null,I="",p="",k=null,F=[]){
return n.brandCheck(this,y),n.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new y(a,{bubbles:o,cancelable:l,data:E,origin:I,lastEventId:p,source:k,ports:F})}static createFastMessageEvent(a,o){
const l=new y(m,a,o);return l.#e=o,l.#e.data??=null,l.#e.origin??="",l.#e.lastEventId??="",l.#e.source??=null,l.#e.ports??=[],l}}const{createFastMessageEvent:c}=y;delete y.createFastMessageEvent;class u extends Event{#e;constructor(a,o={}){
const l="CloseEvent constructor";n.argumentLengthCheck(arguments,1,l),a=n.converters.DOMString(a,l,"type"),o=n.converters.CloseEventInit(o),super(a,o),this.#e=o,n.util.markAsUncloneable(this)}get wasClean(){
return n.brandCheck(this,u),this.#e.wasClean}get code(){return n.brandCheck(this,u),this.#e.code}get reason(){return n.brandCheck(this,u),this.#e.reason}}class g extends Event{#e;constructor(a,o){const l="\
ErrorEvent constructor";n.argumentLengthCheck(arguments,1,l),super(a,o),n.util.markAsUncloneable(this),a=n.converters.DOMString(a,l,"type"),o=n.converters.ErrorEventInit(o??{}),this.#e=o}get message(){
return n.brandCheck(this,g),this.#e.message}get filename(){return n.brandCheck(this,g),this.#e.filename}get lineno(){return n.brandCheck(this,g),this.#e.lineno}get colno(){return n.brandCheck(this,g),
this.#e.colno}get error(){return n.brandCheck(this,g),this.#e.error}}Object.defineProperties(y.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:N,origin:N,lastEventId:N,source:N,
ports:N,initMessageEvent:N}),Object.defineProperties(u.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:N,code:N,wasClean:N}),Object.defineProperties(g.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:N,filename:N,lineno:N,colno:N,error:N}),n.converters.MessagePort=n.interfaceConverter(R),n.converters["sequence<MessagePort>"]=n.sequenceConverter(n.converters.
MessagePort);const A=[{key:"bubbles",converter:n.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:n.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:n.converters.boolean,
defaultValue:()=>!1}];n.converters.MessageEventInit=n.dictionaryConverter([...A,{key:"data",converter:n.converters.any,defaultValue:()=>null},{key:"origin",converter:n.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:n.converters.DOMString,defaultValue:()=>""},{key:"source",converter:n.nullableConverter(n.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:n.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),n.converters.CloseEventInit=n.dictionaryConverter([...A,{key:"wasClean",converter:n.converters.boolean,defaultValue:()=>!1},{key:"code",converter:n.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:n.converters.USVString,defaultValue:()=>""}]),n.converters.ErrorEventInit=n.dictionaryConverter([...A,{key:"message",converter:n.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:n.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:n.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:n.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:n.converters.any}]),V.exports={MessageEvent:y,CloseEvent:u,ErrorEvent:g,createFastMessageEvent:c}}),3264:((V,$,e)=>{const{maxUnsigned16Bit:n}=e(
736),N=16386;let m,R=null,y=N;try{m=e(7598)}catch{m={randomFillSync:function(A,C,a){for(let o=0;o<A.length;++o)A[o]=Math.random()*255|0;return A}}}function c(){return y===N&&(y=0,m.randomFillSync(R??=
Buffer.allocUnsafe(N),0,N)),[R[y++],R[y++],R[y++],R[y++]]}class u{constructor(A){this.frameData=A}createFrame(A){const C=this.frameData,a=c(),o=C?.byteLength??0;let l=o,E=6;o>n?(E+=8,l=127):o>125&&(E+=
2,l=126);const I=Buffer.allocUnsafe(o+E);I[0]=I[1]=0,I[0]|=128,I[0]=(I[0]&240)+A;I[E-4]=a[0],I[E-3]=a[1],I[E-2]=a[2],I[E-1]=a[3],I[1]=l,l===126?I.writeUInt16BE(o,2):l===127&&(I[2]=I[3]=0,I.writeUIntBE(
o,4,6)),I[1]|=128;for(let p=0;p<o;++p)I[E+p]=C[p]^a[p&3];return I}}V.exports={WebsocketFrameSend:u}}),9469:((V,$,e)=>{const{createInflateRaw:n,Z_DEFAULT_WINDOWBITS:N}=e(8522),{isValidClientWindowBits:m}=e(
8625),{MessageSizeExceededError:R}=e(8707),y=Buffer.from([0,0,255,255]),c=Symbol("kBuffer"),u=Symbol("kLength");class g{#e;#A={};#t=0;constructor(C,a){this.#A.serverNoContextTakeover=C.has("server_no_\
context_takeover"),this.#A.serverMaxWindowBits=C.get("server_max_window_bits"),this.#t=a.maxPayloadSize}decompress(C,a,o){if(!this.#e){let l=N;if(this.#A.serverMaxWindowBits){if(!m(this.#A.serverMaxWindowBits)){
o(new Error("Invalid server_max_window_bits"));return}l=Number.parseInt(this.#A.serverMaxWindowBits)}try{this.#e=n({windowBits:l})}catch(E){o(E);return}this.#e[c]=[],this.#e[u]=0,this.#e.on("data",E=>{
if(this.#e[u]+=E.length,this.#t>0&&this.#e[u]>this.#t){o(new R),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[c].push(E)}),this.#e.on("error",E=>{this.#e=null,o(E)})}this.#e.
write(C),a&&this.#e.write(y),this.#e.flush(()=>{if(!this.#e)return;const l=Buffer.concat(this.#e[c],this.#e[u]);this.#e[c].length=0,this.#e[u]=0,o(null,l)})}}V.exports={PerMessageDeflate:g}}),1652:((V,$,e)=>{
const{Writable:n}=e(7075),N=e(4589),{parserStates:m,opcodes:R,states:y,emptyBuffer:c,sentCloseFrameState:u}=e(736),{kReadyState:g,kSentClose:A,kResponse:C,kReceivedClose:a}=e(1216),{channels:o}=e(2414),
{isValidStatusCode:l,isValidOpcode:E,failWebsocketConnection:I,websocketMessageReceived:p,utf8Decode:k,isControlFrame:F,isTextBinaryFrame:S,isContinuationFrame:H}=e(8625),{WebsocketFrameSend:M}=e(3264),
{closeWebSocketConnection:x}=e(6897),{PerMessageDeflate:t}=e(9469),{MessageSizeExceededError:s}=e(8707);function h(f,w,Q){x(f,w,Q,Buffer.byteLength(Q)),I(f,Q)}class r extends n{#e=[];#A=0;#t=0;#n=!1;#r=m.
INFO;#s={};#o=[];#i;#c;#a;constructor(w,Q,d={}){super(),this.ws=w,this.#i=Q??new Map,this.#c=d.maxFragments??0,this.#a=d.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new t(Q,d))}_write(w,Q,d){this.#e.push(w),this.#t+=w.length,this.#n=!0,this.run(d)}#l(){return this.#a>0&&!F(this.#s.opcode)&&this.#s.payloadLength+this.#A>this.#a?(h(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(w){for(;this.#n;)if(this.#r===m.INFO){if(this.#t<2)return w();const Q=this.consume(2),d=(Q[0]&128)!==0,b=Q[0]&15,T=(Q[1]&128)===128,Y=!d&&b!==R.CONTINUATION,
J=Q[1]&127,P=Q[0]&64,se=Q[0]&32,Be=Q[0]&16;if(!E(b))return I(this.ws,"Invalid opcode received"),w();if(T)return I(this.ws,"Frame cannot be masked"),w();if(P!==0&&!this.#i.has("permessage-deflate")){I(
this.ws,"Expected RSV1 to be clear.");return}if(se!==0||Be!==0){I(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(Y&&!S(b)){I(this.ws,"Invalid frame type was fragmented.");return}if(S(b)&&this.#o.
length>0){I(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&Y){I(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((J>125||Y)&&F(b)){I(this.ws,"Control frame either too la\
rge or fragmented");return}if(H(b)&&this.#o.length===0&&!this.#s.compressed){I(this.ws,"Unexpected continuation frame");return}if(J<=125){if(this.#s.payloadLength=J,this.#r=m.READ_DATA,!this.#l())return}else
J===126?this.#r=m.PAYLOADLENGTH_16:J===127&&(this.#r=m.PAYLOADLENGTH_64);S(b)&&(this.#s.binaryType=b,this.#s.compressed=P!==0),this.#s.opcode=b,this.#s.masked=T,this.#s.fin=d,this.#s.fragmented=Y}else if(this.#r===
m.PAYLOADLENGTH_16){if(this.#t<2)return w();const Q=this.consume(2);if(this.#s.payloadLength=Q.readUInt16BE(0),this.#r=m.READ_DATA,!this.#l())return}else if(this.#r===m.PAYLOADLENGTH_64){if(this.#t<8)
return w();const Q=this.consume(8),d=Q.readUInt32BE(0),b=Q.readUInt32BE(4);if(d!==0||b>2**31-1){I(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=b,this.#r=m.READ_DATA,
!this.#l())return}else if(this.#r===m.READ_DATA){if(this.#t<this.#s.payloadLength)return w();const Q=this.consume(this.#s.payloadLength);if(F(this.#s.opcode)){this.#n=this.parseControlFrame(Q),this.#r=
m.INFO;const d=this.ws[C].socket;if(this.#n&&d.writableNeedDrain){this.#n=!1,d.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(w))});return}}else if(this.#s.compressed){this.#i.get("permessage-\
deflate").decompress(Q,this.#s.fin,(d,b)=>{if(d){const T=d instanceof s?1009:1007;h(this.ws,T,d.message);return}if(this.writeFragments(b)){if(this.#a>0&&this.#A>this.#a){h(this.ws,1009,new s().message);
return}if(!this.#s.fin){this.#r=m.INFO,this.#n=!0,this.run(w);return}p(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=m.INFO,this.run(w)}}),this.#n=!1;break}else{if(!this.writeFragments(
Q))return;if(this.#a>0&&this.#A>this.#a){h(this.ws,1009,new s().message);return}!this.#s.fragmented&&this.#s.fin&&p(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=m.INFO}}}consume(w){if(w>
this.#t)throw new Error("Called consume() before buffers satiated.");if(w===0)return c;if(this.#e[0].length===w)return this.#t-=this.#e[0].length,this.#e.shift();const Q=Buffer.allocUnsafe(w);let d=0;
for(;d!==w;){const b=this.#e[0],{length:T}=b;if(T+d===w){Q.set(this.#e.shift(),d);break}else if(T+d>w){Q.set(b.subarray(0,w-d),d),this.#e[0]=b.subarray(w-d);break}else Q.set(this.#e.shift(),d),d+=b.length}
return this.#t-=w,Q}writeFragments(w){return this.#c>0&&this.#o.length===this.#c?(h(this.ws,1008,"Too many message fragments"),!1):(this.#A+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;
if(w.length===1)return this.#A=0,w.shift();const Q=Buffer.concat(w,this.#A);return this.#o=[],this.#A=0,Q}parseCloseBody(w){N(w.length!==1);let Q;if(w.length>=2&&(Q=w.readUInt16BE(0)),Q!==void 0&&!l(Q))
return{code:1002,reason:"Invalid status code",error:!0};let d=w.subarray(2);d[0]===239&&d[1]===187&&d[2]===191&&(d=d.subarray(3));try{d=k(d)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:Q,reason:d,error:!1}}parseControlFrame(w){const{opcode:Q,payloadLength:d}=this.#s;if(Q===R.CLOSE){if(d===1)return I(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.
parseCloseBody(w),this.#s.closeInfo.error){const{code:b,reason:T}=this.#s.closeInfo;return x(this.ws,b,T,T.length),I(this.ws,T),!1}if(this.ws[A]!==u.SENT){let b=c;this.#s.closeInfo.code&&(b=Buffer.allocUnsafe(
2),b.writeUInt16BE(this.#s.closeInfo.code,0));const T=new M(b);this.ws[C].socket.write(T.createFrame(R.CLOSE),Y=>{Y||(this.ws[A]=u.SENT)})}return this.ws[g]=y.CLOSING,this.ws[a]=!0,!1}else if(Q===R.PING){
if(!this.ws[a]){const b=new M(w);this.ws[C].socket.write(b.createFrame(R.PONG)),o.ping.hasSubscribers&&o.ping.publish({payload:w})}}else Q===R.PONG&&o.pong.hasSubscribers&&o.pong.publish({payload:w});
return!0}get closingInfo(){return this.#s.closeInfo}}V.exports={ByteParser:r}}),3900:((V,$,e)=>{const{WebsocketFrameSend:n}=e(3264),{opcodes:N,sendHints:m}=e(736),R=e(4660),y=Buffer[Symbol.species];class c{#e=new R;#A=!1;#t;constructor(C){
this.#t=C}add(C,a,o){if(o!==m.blob){const E=u(C,o);if(!this.#A)this.#t.write(E,a);else{const I={promise:null,callback:a,frame:E};this.#e.push(I)}return}const l={promise:C.arrayBuffer().then(E=>{l.promise=
null,l.frame=u(E,o)}),callback:a,frame:null};this.#e.push(l),this.#A||this.#n()}async#n(){this.#A=!0;const C=this.#e;for(;!C.isEmpty();){const a=C.shift();a.promise!==null&&await a.promise,this.#t.write(
a.frame,a.callback),a.callback=a.frame=null}this.#A=!1}}function u(A,C){return new n(g(A,C)).createFrame(C===m.string?N.TEXT:N.BINARY)}function g(A,C){switch(C){case m.string:return Buffer.from(A);case m.
arrayBuffer:case m.blob:return new y(A);case m.typedArray:return new y(A.buffer,A.byteOffset,A.byteLength)}}V.exports={SendQueue:c}}),1216:(V=>{V.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol(
"ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol(
"byte parser")}}),8625:((V,$,e)=>{const{kReadyState:n,kController:N,kResponse:m,kBinaryType:R,kWebSocketURL:y}=e(1216),{states:c,opcodes:u}=e(736),{ErrorEvent:g,createFastMessageEvent:A}=e(5188),{isUtf8:C}=e(
4573),{collectASequenceOfCodePointsFast:a,removeHTTPWhitespace:o}=e(1900);function l(T){return T[n]===c.CONNECTING}function E(T){return T[n]===c.OPEN}function I(T){return T[n]===c.CLOSING}function p(T){
return T[n]===c.CLOSED}function k(T,Y,J=(se,Be)=>new Event(se,Be),P={}){const se=J(T,P);Y.dispatchEvent(se)}function F(T,Y,J){if(T[n]!==c.OPEN)return;let P;if(Y===u.TEXT)try{P=b(J)}catch{x(T,"Received\
 invalid UTF-8 in text frame.");return}else Y===u.BINARY&&(T[R]==="blob"?P=new Blob([J]):P=S(J));k("message",T,A,{origin:T[y].origin,data:P})}function S(T){return T.byteLength===T.buffer.byteLength?T.
buffer:T.buffer.slice(T.byteOffset,T.byteOffset+T.byteLength)}function H(T){if(T.length===0)return!1;for(let Y=0;Y<T.length;++Y){const J=T.charCodeAt(Y);if(J<33||J>126||J===34||J===40||J===41||J===44||
J===47||J===58||J===59||J===60||J===61||J===62||J===63||J===64||J===91||J===92||J===93||J===123||J===125)return!1}return!0}function M(T){return T>=1e3&&T<1015?T!==1004&&T!==1005&&T!==1006:T>=3e3&&T<=4999}
function x(T,Y){const{[N]:J,[m]:P}=T;J.abort(),P?.socket&&!P.socket.destroyed&&P.socket.destroy(),Y&&k("error",T,(se,Be)=>new g(se,Be),{error:new Error(Y),message:Y})}function t(T){return T===u.CLOSE||
T===u.PING||T===u.PONG}function s(T){return T===u.CONTINUATION}function h(T){return T===u.TEXT||T===u.BINARY}function r(T){return h(T)||s(T)||t(T)}function f(T){const Y={position:0},J=new Map;for(;Y.position<
T.length;){const P=a(";",T,Y),[se,Be=""]=P.split("=");J.set(o(se,!0,!1),o(Be,!1,!0)),Y.position++}return J}function w(T){if(T.length===0)return!1;for(let J=0;J<T.length;J++){const P=T.charCodeAt(J);if(P<
48||P>57)return!1}const Y=Number.parseInt(T,10);return Y>=8&&Y<=15}const Q=typeof process.versions.icu=="string",d=Q?new TextDecoder("utf-8",{fatal:!0}):void 0,b=Q?d.decode.bind(d):function(T){if(C(T))
return T.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};V.exports={isConnecting:l,isEstablished:E,isClosing:I,isClosed:p,fireEvent:k,isValidSubprotocol:H,isValidStatusCode:M,failWebsocketConnection:x,
websocketMessageReceived:F,utf8Decode:b,isControlFrame:t,isContinuationFrame:s,isTextBinaryFrame:h,isValidOpcode:r,parseExtensions:f,isValidClientWindowBits:w}}),3726:((V,$,e)=>{const{webidl:n}=e(5893),
{URLSerializer:N}=e(1900),{environmentSettingsObject:m}=e(3168),{staticPropertyDescriptors:R,states:y,sentCloseFrameState:c,sendHints:u}=e(736),{kWebSocketURL:g,kReadyState:A,kController:C,kBinaryType:a,
kResponse:o,kSentClose:l,kByteParser:E}=e(1216),{isConnecting:I,isEstablished:p,isClosing:k,isValidSubprotocol:F,fireEvent:S}=e(8625),{establishWebSocketConnection:H,closeWebSocketConnection:M}=e(6897),
{ByteParser:x}=e(1652),{kEnumerableProperty:t,isBlobLike:s}=e(3440),{getGlobalDispatcher:h}=e(2581),{types:r}=e(7975),{ErrorEvent:f,CloseEvent:w}=e(5188),{SendQueue:Q}=e(3900);class d extends EventTarget{#e={
open:null,error:null,close:null,message:null};#A=0;#t="";#n="";#r;constructor(J,P=[]){super(),n.util.markAsUncloneable(this);const se="WebSocket constructor";n.argumentLengthCheck(arguments,1,se);const Be=n.
converters["DOMString or sequence<DOMString> or WebSocketInit"](P,se,"options");J=n.converters.USVString(J,se,"url"),P=Be.protocols;const Ne=m.settingsObject.baseUrl;let Se;try{Se=new URL(J,Ne)}catch(Ce){
throw new DOMException(Ce,"SyntaxError")}if(Se.protocol==="http:"?Se.protocol="ws:":Se.protocol==="https:"&&(Se.protocol="wss:"),Se.protocol!=="ws:"&&Se.protocol!=="wss:")throw new DOMException(`Expec\
ted a ws: or wss: protocol, got ${Se.protocol}`,"SyntaxError");if(Se.hash||Se.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof P=="string"&&(P=[P]),P.length!==new Set(
P.map(Ce=>Ce.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(P.length>0&&!P.every(Ce=>F(Ce)))throw new DOMException("Invalid Sec-WebSocket-Protocol\
 value","SyntaxError");this[g]=new URL(Se.href);const de=m.settingsObject;this[C]=H(Se,P,de,this,(Ce,Ie)=>this.#s(Ce,Ie),Be),this[A]=d.CONNECTING,this[l]=c.NOT_SENT,this[a]="blob"}close(J=void 0,P=void 0){
n.brandCheck(this,d);const se="WebSocket.close";if(J!==void 0&&(J=n.converters["unsigned short"](J,se,"code",{clamp:!0})),P!==void 0&&(P=n.converters.USVString(P,se,"reason")),J!==void 0&&J!==1e3&&(J<
3e3||J>4999))throw new DOMException("invalid code","InvalidAccessError");let Be=0;if(P!==void 0&&(Be=Buffer.byteLength(P),Be>123))throw new DOMException(`Reason must be less than 123 bytes; received ${Be}`,
"SyntaxError");M(this,J,P,Be)}send(J){n.brandCheck(this,d);const P="WebSocket.send";if(n.argumentLengthCheck(arguments,1,P),J=n.converters.WebSocketSendData(J,P,"data"),I(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!p(this)||k(this)))if(typeof J=="string"){const se=Buffer.byteLength(J);this.#A+=se,this.#r.add(J,()=>{this.#A-=se},u.string)}else r.isArrayBuffer(J)?
(this.#A+=J.byteLength,this.#r.add(J,()=>{this.#A-=J.byteLength},u.arrayBuffer)):ArrayBuffer.isView(J)?(this.#A+=J.byteLength,this.#r.add(J,()=>{this.#A-=J.byteLength},u.typedArray)):s(J)&&(this.#A+=J.
size,this.#r.add(J,()=>{this.#A-=J.size},u.blob))}get readyState(){return n.brandCheck(this,d),this[A]}get bufferedAmount(){return n.brandCheck(this,d),this.#A}get url(){return n.brandCheck(this,d),N(
this[g])}get extensions(){return n.brandCheck(this,d),this.#n}get protocol(){return n.brandCheck(this,d),this.#t}get onopen(){return n.brandCheck(this,d),this.#e.open}set onopen(J){n.brandCheck(this,d),
this.#e.open&&this.removeEventListener("open",this.#e.open),typeof J=="function"?(this.#e.open=J,this.addEventListener("open",J)):this.#e.open=null}get onerror(){return n.brandCheck(this,d),this.#e.error}set onerror(J){
n.brandCheck(this,d),this.#e.error&&this.removeEventListener("error",this.#e.error),typeof J=="function"?(this.#e.error=J,this.addEventListener("error",J)):this.#e.error=null}get onclose(){return n.brandCheck(
this,d),this.#e.close}set onclose(J){n.brandCheck(this,d),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof J=="function"?(this.#e.close=J,this.addEventListener("close",J)):this.#e.
close=null}get onmessage(){return n.brandCheck(this,d),this.#e.message}set onmessage(J){n.brandCheck(this,d),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof J=="function"?(this.#e.
message=J,this.addEventListener("message",J)):this.#e.message=null}get binaryType(){return n.brandCheck(this,d),this[a]}set binaryType(J){n.brandCheck(this,d),J!=="blob"&&J!=="arraybuffer"?this[a]="bl\
ob":this[a]=J}#s(J,P){this[o]=J;const se=this[C]?.dispatcher?.webSocketOptions,Be=se?.maxFragments,Ne=se?.maxPayloadSize,Se=new x(this,P,{maxFragments:Be,maxPayloadSize:Ne});Se.on("drain",b),Se.on("er\
ror",T.bind(this)),J.socket.ws=this,this[E]=Se,this.#r=new Q(J.socket),this[A]=y.OPEN;const de=J.headersList.get("sec-websocket-extensions");de!==null&&(this.#n=de);const Ce=J.headersList.get("sec-web\
socket-protocol");Ce!==null&&(this.#t=Ce),S("open",this)}}d.CONNECTING=d.prototype.CONNECTING=y.CONNECTING,d.OPEN=d.prototype.OPEN=y.OPEN,d.CLOSING=d.prototype.CLOSING=y.CLOSING,d.CLOSED=d.prototype.CLOSED=
y.CLOSED,Object.defineProperties(d.prototype,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R,url:t,readyState:t,bufferedAmount:t,onopen:t,onerror:t,onclose:t,close:t,onmessage:t,binaryType:t,send:t,extensions:t,
protocol:t,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(d,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R}),n.converters["sequence<DOMString>"]=
n.sequenceConverter(n.converters.DOMString),n.converters["DOMString or sequence<DOMString>"]=function(Y,J,P){return n.util.Type(Y)==="Object"&&Symbol.iterator in Y?n.converters["sequence<DOMString>"](
Y):n.converters.DOMString(Y,J,P)},n.converters.WebSocketInit=n.dictionaryConverter([{key:"protocols",converter:n.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dis\
patcher",converter:n.converters.any,defaultValue:()=>h()},{key:"headers",converter:n.nullableConverter(n.converters.HeadersInit)}]),n.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(Y){
return n.util.Type(Y)==="Object"&&!(Symbol.iterator in Y)?n.converters.WebSocketInit(Y):{protocols:n.converters["DOMString or sequence<DOMString>"](Y)}},n.converters.WebSocketSendData=function(Y){if(n.
util.Type(Y)==="Object"){if(s(Y))return n.converters.Blob(Y,{strict:!1});if(ArrayBuffer.isView(Y)||r.isArrayBuffer(Y))return n.converters.BufferSource(Y)}return n.converters.USVString(Y)};function b(){
this.ws[o].socket.resume()}function T(Y){let J,P;Y instanceof w?(J=Y.reason,P=Y.code):J=Y.message,S("error",this,()=>new f("error",{error:Y,message:J})),M(this,P)}V.exports={WebSocket:d}}),2613:(V=>{V.
exports=lA(import.meta.url)("assert")}),4434:(V=>{V.exports=lA(import.meta.url)("events")}),8611:(V=>{V.exports=lA(import.meta.url)("http")}),5692:(V=>{V.exports=lA(import.meta.url)("https")}),9278:(V=>{
V.exports=lA(import.meta.url)("net")}),4589:(V=>{V.exports=lA(import.meta.url)("node:assert")}),6698:(V=>{V.exports=lA(import.meta.url)("node:async_hooks")}),4573:(V=>{V.exports=lA(import.meta.url)("n\
ode:buffer")}),7540:(V=>{V.exports=lA(import.meta.url)("node:console")}),7598:(V=>{V.exports=lA(import.meta.url)("node:crypto")}),3053:(V=>{V.exports=lA(import.meta.url)("node:diagnostics_channel")}),
610:(V=>{V.exports=lA(import.meta.url)("node:dns")}),8474:(V=>{V.exports=lA(import.meta.url)("node:events")}),3024:(V=>{V.exports=lA(import.meta.url)("node:fs")}),1455:(V=>{V.exports=lA(import.meta.url)(
"node:fs/promises")}),7067:(V=>{V.exports=lA(import.meta.url)("node:http")}),2467:(V=>{V.exports=lA(import.meta.url)("node:http2")}),7030:(V=>{V.exports=lA(import.meta.url)("node:net")}),6760:(V=>{V.exports=
lA(import.meta.url)("node:path")}),643:(V=>{V.exports=lA(import.meta.url)("node:perf_hooks")}),1792:(V=>{V.exports=lA(import.meta.url)("node:querystring")}),7075:(V=>{V.exports=lA(import.meta.url)("no\
de:stream")}),1692:(V=>{V.exports=lA(import.meta.url)("node:tls")}),3136:(V=>{V.exports=lA(import.meta.url)("node:url")}),7975:(V=>{V.exports=lA(import.meta.url)("node:util")}),3429:(V=>{V.exports=lA(
import.meta.url)("node:util/types")}),5919:(V=>{V.exports=lA(import.meta.url)("node:worker_threads")}),8522:(V=>{V.exports=lA(import.meta.url)("node:zlib")}),3193:(V=>{V.exports=lA(import.meta.url)("s\
tring_decoder")}),4756:(V=>{V.exports=lA(import.meta.url)("tls")}),9023:(V=>{V.exports=lA(import.meta.url)("util")}),913:((V,$,e)=>{e.d($,{H:()=>T});var n=e(7279),N=e(706);async function m(Y,{ms:J,error:P},se){
const Be=new AbortController,Ne=setTimeout(()=>Be.abort(P),J),Se=Math.min(Y.endsAt,performance.now()+J);try{return await se({...Y,signal:AbortSignal.any([Y.signal,Be.signal]),endsAt:Se})}finally{clearTimeout(
Ne)}}function R(Y,J){const P=`${J} within ${(0,N.zK)(Y)} (timeout-minutes)`;return{ms:Y,error:new n.HR({what:P,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var y=e(2975),c=e(6659);
function u(Y,{platform:J,log:P}){const se=J.url;if(J.secrets.maskUrl(Y,se,P),!URL.canParse(Y,se.href))throw g("the platform's download URL can't be read","Re-run the job.");const Be=new URL(Y,se.href);
Be.protocol==="http:"&&se.protocol==="https:"&&Be.hostname===se.hostname&&(Be.protocol="https:",Be.port===""&&(Be.port=se.port),J.secrets.maskUrl(Be.href,se,P));const Ne=Be.protocol==="http:"&&se.protocol===
"http:"&&isLoopback(Be.hostname);if(Be.protocol!=="https:"&&!Ne)throw g("the platform's download URL isn't https","Check host.");return Be}function g(Y,J){return new Failure({what:"Download",why:Y,advice:J,
topic:"the-package"})}var A=e(2970),C=e(6006);const a={dataFileId:"workflowDataFileId",name:"workflowName"},o=[{collection:"workflows",...a},{collection:"workflow",...a},{collection:"tools",dataFileId:"\
toolDataFileId",name:"toolName"}];async function l(Y,J){const{variants:P}=Y.platform;let se;for(const Be of new Set([...P.values(),...o])){const Ne=J(Be),Se=P.get(Ne.label);if(!(Se&&Se!==Be))try{const de=await(0,c.
px)(Y,Ne);return P.set(Ne.label,Be),de}catch(de){if(de instanceof n.HR&&de.busy&&P.set(Ne.label,Be),!(de instanceof n.HR&&de.status===404))throw de;se??=de}}throw se}async function E(Y,{workflowId:J,flowId:P}){
const se=await l(Y,({collection:Be})=>({label:"Export",method:"POST",path:`${Be}/${J}/export?flowId=${P}`,scope:"Export workflow"}));return readStarted(se,"Check host and the IDs.")}async function I(Y,J,P){
const se=P.downloadUrl??J.downloadUrl??(await readDockStatus(Y,J.dockStatusId)).downloadUrl;if(se!==void 0)return downloadUrl(se,Y);const Be=`the platform reports ${P.status} but names no download URL`;
throw new Failure({what:"Export",why:Be,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function p(Y,J,{app:P,flow:se,env:Be}){const Ne="workflowName"in J,Se=await l(Y,({collection:de,
dataFileId:Ce,name:Ie})=>({label:"Import",method:"POST",path:Ne?`${de}/import`:`${de}/${J.workflowId}/import`,body:jsonBody({[Ce]:P,flowDataFileId:se,...Be!==void 0&&{envVariablesFileId:Be},...Ne&&{[Ie]:J.
workflowName}}),idempotent:!1,isCreation:Ne,scope:"Import workflow"}));return readStarted(Se,MAYBE_STARTED)}async function k(Y,J){const P=({collection:se})=>({label:"Deploy",method:"POST",path:`${se}/${J}\
/deploy`,body:(0,A.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return(0,C.y7)(await(0,y.Oc)(Y,()=>l(Y,P)),c.HB)}var F=e(7598);const S=25e6,H=1e7,M="bulkImport",x="Re-run the job.",t=new Set(
[404,409,410]);async function s(Y,{name:J,bytes:P}){const se=`Upload of ${J}`,Be=(Se,de)=>callApi(Y,{label:se,method:"POST",path:Se,scope:"Import workflow",...de&&{body:de}}),Ne=P.length<S?r(await Be(
"files",f({fileContext:M},{name:J,bytes:P}))):await retry(Y,()=>h({name:J,bytes:P},Be));return Y.log.info(`Uploaded ${J}: ${humanSize(P.length)}`),Ne}async function h({name:Y,bytes:J},P){const se=Math.
ceil(J.length/H),Be={fileContext:M,totalChunks:se,fileExtension:"json",fileName:Y,fileSize:J.length},Ne=await P("files/session/start",jsonBody(Be)),Se=readId(Ne.fields.sessionId);if(Se===void 0)throw Ne.
missing("session ID",x);const de=`files/session/${Se}`;try{for(let Ce=0;Ce<se;Ce++){const Ie=J.subarray(Ce*H,(Ce+1)*H);await P(de,f({chunkNumber:String(Ce)},{name:Y,bytes:Ie}))}return r(await P(`${de}\
/complete`))}catch(Ce){if(!(Ce instanceof Failure&&t.has(Ce.status)))throw Ce;const Ie=`the platform has lost the upload session (${Ce.status})`;throw Ce.with({why:Ie,advice:"Re-run the job later.",busy:!1,
retryable:!0})}}function r(Y){const{fileId:J}=Y.fields;if(typeof J=="string"&&J!=="")return J;throw Y.missing("file ID",x)}function f(Y,{name:J,bytes:P}){const se=`form-${randomUUID()}`,Be=Ie=>`--${se}\
\r
content-disposition: form-data; ${Ie}\r
`,Ne=Object.entries(Y).map(([Ie,De])=>`${Be(`name="${Ie}"`)}\r
${De}\r
`),Se=J.replace(/["\r\n]/g,encodeURIComponent),de=`${Ne.join("")}${Be(`name="file"; filename="${Se}"`)}content-type: application/json\r
\r
`,Ce=Buffer.concat([Buffer.from(de),P,Buffer.from(`\r
--${se}--\r
`)]);return{type:`multipart/form-data; boundary=${se}`,bytes:Ce}}var w=e(3353);const Q="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then r\
e-run the job.",d="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function b(Y,J,{source:P,target:se,definitions:{app:Be,flow:Ne,env:Se},whenBusy:de="\
retry",timeoutMs:Ce,longestWaitMs:Ie}){const De="workflowId"in se?se.workflowId:void 0,Fe="workflowId"in se?`workflow ${se.workflowId}`:`a new workflow, ${se.workflowName}`;return Y.log.info(`Importin\
g ${toSingleLine(P)} into ${Fe}, at ${J.url.href}`),await withDeadline({...Y,platform:J},userLimit(Ce,"No import"),async re=>{const ie={app:await uploadFile(re,Be),flow:await uploadFile(re,Ne),env:Se&&
await uploadFile(re,Se)},Ee=()=>startImport(re,se,ie),Ae=await(de==="retry"?retryBusy(re,Ee):Ee()),{outputs:Le}=await followJob(re,Ae,{title:"Import job",longestWaitMs:Ie,advice:Q,idsIn:({workflowId:me=De})=>({
...me!==void 0&&{"workflow-id":De??me}})});return{workflowId:Le["workflow-id"],job:Le}})}async function T(Y,J,{workflowId:P,timeoutMs:se,longestWaitMs:Be}){return Y.log.info(`Deploying workflow ${P}, \
at ${J.url.href}`),await m({...Y,platform:J},R(se,"No deployment"),async Ne=>{const{outputs:Se}=await(0,w.Bv)(Ne,await k(Ne,P),{title:"Deploy job",longestWaitMs:Be,advice:d,idsIn:()=>({"workflow-id":P})});
return Se})}}),3991:((V,$,e)=>{e.d($,{R:()=>c,i:()=>y});var n=e(9402),N=e(7406),m=e(7279),R=e(6584);class y{#e=[];#A;constructor(){const g=n.V4("api-key");g!==""&&n.Pq(g)}text(g){return n.V4(g)}lines(g){
return n.V4(g,{trimWhitespace:!1})}optional(g,A){const C=this.text(g);try{return C===""?void 0:A(C)}catch(a){this.refuse(g,(0,N.g)(a),a instanceof m.HR?a.topic:void 0);return}}required(g,A){return this.
text(g)===""&&this.refuse(g,"is required"),this.optional(g,A)}notEmpty(g,A,C){if(process.env[`INPUT_${g.toUpperCase()}`]?.trim()===""){const a=`Where an event has no inputs, write \`\${{ inputs.${g} |\
| ${C} }}\``;this.refuse(g,`is empty. Is the name in the expression right?${C===void 0?"":` ${a}`}`)}return this.optional(g,A)}boolean(g,A){return this.notEmpty(g,R.yG,A?void 0:"false")??A}refuse(g,A,C="\
before-anything-is-sent"){this.#A??=C,this.#e.push(`${g} ${A.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new m.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#A})}check(){if(this.#e.length>
0)throw this.refusal()}}function c(u){const g=u.required("host",R.or);u.text("api-key")===""&&u.refuse("api-key","is required. The secret isn't set, or this job can't read it");const A=u.optional("api\
-key",R.Do),C=(u.optional("timeout-minutes",(0,R.$J)(1440))??30)*6e4,a=(u.optional("poll-interval-seconds",(0,R.$J)(3600))??10)*1e3,o=u.boolean("summary",!0);if(!(g===void 0||A===void 0))return{host:g,
apiKey:A,timeoutMs:C,longestWaitMs:a,summary:o}}}),3353:((V,$,e)=>{e.d($,{Bv:()=>x,Zw:()=>M});var n=e(7406),N=e(7279),m=e(2975),R=e(706),y=e(6006),c=e(2053);const u=c.k,g=1e4,A=12e4,C=50,a=294,o=6.12,
l=2e3;function E(t,s){const h=Math.max(a,t/o);return t<c.k?h:Math.max(l,Math.min(s,h))}async function I(t,s,h){const{log:r,signal:f}=t,w=performance.now(),Q=p(t,w);let d=s,b=w,T;for(let Y=0;;){h.onStatus(
d),Q(d);const J=(0,y.sG)(d.status);if(J==="failed"||J==="succeeded"&&d.refused)throw F(s,d,h.advice);if(J==="succeeded")return d.status!=="SUCCESS"&&r.warning(`The platform reports ${d.status}, which \
is treated as SUCCESS.`),d;if(T=J==="unknown"&&d.refused?T??b:void 0,T!==void 0&&b-T>=A){const se=`The platform refused to report the job's status for ${(0,R.zK)(A)}`;throw S(new N.HR({what:se,topic:"\
the-job-on-the-platform"}),s,d)}const P=b===w?Math.min(C,h.longestWaitMs):E(b-w,h.longestWaitMs);try{await(0,m.yy)(Math.max(0,b+P-performance.now()),f),b=performance.now(),d=await(0,y.SO)(t,s.dockStatusId,
({status:se})=>Y>0||se===void 0),Y++}catch(se){if(!(se instanceof N.HR&&se.status===404)||Y>0||b-w>=g)throw S(se,s,d);r.debug("The platform does not know the job yet.")}}}function p({log:t},s){const h=new Set;
let r,f=s;return w=>{const Q=performance.now(),d=(0,R.zK)(Q-s);if(r!==void 0&&w.status!==r)t.info(`${w.status||"No status"} after ${d}`),f=Q;else if(Q-f>=u){const b=w.percent===void 0?"":`, ${Math.round(
w.percent)} % done`;t.info(`Still ${w.status||"without a status"} after ${d}${b}`),f=Q}r=w.status,!((0,y.sG)(r)!=="unknown"||h.has(r))&&(h.add(r),t.warning(`The platform reports an unknown status (${k(
w)}). The action keeps waiting.`))}}function k({status:t,message:s}){return`${t||"none"}${s===void 0?"":`, "${s}"`}`}function F({dockStatusId:t},{status:s,message:h},r){const f=s==="FAILED"?"failed":`\
ended as ${s}`,w=`${h??"it gave no reason"} (dock status ${t})`;return new N.HR({what:`The job ${f} on the platform`,why:w,advice:r,topic:"the-job-on-the-platform"})}function S(t,{dockStatusId:s},h){const r=(0,y.
sG)(h.status)==="unknown"||h.message!==void 0?`, last status ${k(h)}`:"",f=`The job may still be running on the platform: dock status ${s}${r}.`,w=t instanceof N.HR?t:new N.HR({what:(0,N.iT)(t).message},
{cause:t});return w.with({advice:`${w.advice} ${f}`.trim(),cause:t})}class H extends N.HR{job;constructor(s,h){super({what:h.message,...h},{...h,cause:h}),this.job=s}}function M(t){return t instanceof
H?t.job:{}}async function x(t,s,{title:h,longestWaitMs:r,advice:f,idsIn:w}){t.log.info(`${h}: ${s.status||"no status"}, dock status ${s.dockStatusId}`);let Q={},d={};const b=T=>{const Y={"dock-status-\
id":s.dockStatusId,...w(T),...Q};Object.keys(Y).length>Object.keys(Q).length&&t.publish(Y),Q=Y;const J=T.status||d.status;d={...Q,...J!==void 0&&{status:J}}};try{return{last:await I(t,s,{longestWaitMs:r,
advice:f,onStatus:b}),outputs:d}}catch(T){throw new H(d,(0,n.i)(T))}}}),3934:((V,$,e)=>{e.d($,{xK:()=>zn,Sm:()=>Pn});var n=e(1455),N=e(6760);const m="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc\
=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",R=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictographic}\\p{Emoji_M\
odifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${m})[\\u200C\\u200D](?=${m})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\\
p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function y(i){return i.replace(R,(B,D)=>D===void 0?B:c(D))}function c(i){return`\\u{${i.codePointAt(0)?.toString(16)}}`}function u(i,B){if(i.length<=B)
return i;const D=Array.from(i.slice(0,2*B+2));return D.length>B?`${D.slice(0,B).join("")}\u2026`:i}function g(i,B=100){const D=y(u(i,B)).replaceAll("	",c)||'""',L="`".repeat(E(D)+1);return/^`|`$/.test(
D)||/^ .*[^ ].* $/.test(D)?`${L} ${D} ${L}`:L+D+L}function A(i,B,D){const L=i.map(W=>y(W).replace(/^(\s*):(?=:)/,(z,X)=>X+c(":"))),G="`".repeat(Math.max(3,E(L.join(`
`))+1));return[G+B,...L,G].map(W=>D+W).join(`
`)}const C=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function a(i){const B=y(i).replaceAll("	"," ").split(C),D=y(i).match(C)??[];return B.map((L,G)=>o(L)+(D[G]===void 0?"":`${o(D[G])}<wbr>`)).join("")}
function o(i){return i.replace(l,B=>`&#${B.codePointAt(0)};`)}const l=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function E(i){return(i.match(/`+/g)??[]).reduce((B,D)=>Math.
max(B,D.length),0)}const I=240,p=40,k=500,F=5e4,S=2e6,H=.4,M=6;function x(i,B){const D=z=>z.length>I,L=(z,X)=>X.map(ne=>({mark:z,text:ne}));if(!i.some(D)&&!B.some(D))return[...L("-",i),...L("+",B)];const G=[];
let W=0;for(const z of diffArrays([...i],[...B],{comparator:t(i,B)})){if(z.added)G.push(...L("+",z.value));else if(z.removed)G.push(...L("-",z.value));else for(const[X,ne]of z.value.entries())G.push(...h(
i[W+X]??"",ne));z.added||(W+=z.value.length)}return G}function t(i,B){if(i.length===1&&B.length===1)return()=>!0;const D=G=>G.reduce((W,z)=>W+z.length,0);if(D(i)*B.length+D(B)*i.length>S)return()=>!1;
const L=new Map([...i,...B].map(G=>[G,s(G)]));return(G,W)=>{const[z,X]=[L.get(G)??new Set,L.get(W)??new Set];let ne=0;for(const he of z)X.has(he)&&ne++;return 2*ne>H*(z.size+X.size)}}function s(i){const B=new Set;
for(let D=0;D<=i.length-M;D++)B.add(i.slice(D,D+M));return B}function h(i,B){const D=d(i,B),L=b(i,B,D),G=r(i.slice(D,i.length-L),B.slice(D,B.length-L)).flatMap(X=>[{mark:"-",text:f(i,D+X.from[0],D+X.from[1])},
{mark:"+",text:f(B,D+X.to[0],D+X.to[1])}]),W=G.reduce((X,{text:ne})=>X+ne.length,0);return!(i.length<=I&&B.length<=I)&&W<.8*(i.length+B.length)?G:[{mark:"-",text:i},{mark:"+",text:B}]}function r(i,B){
const L=i.length<=F&&B.length<=F?diffWordsWithSpace(i,B,{maxEditLength:k}):void 0;if(L===void 0)return[{from:[0,i.length],to:[0,B.length]}];const G=[];let[W,z]=[0,0];for(const{value:X,added:ne,removed:he}of L){
const[ke,be]=[W,z];if(ne||(W+=X.length),he||(z+=X.length),!ne&&!he)continue;const ve=G.at(-1);ve&&ke-ve.from[1]<2*p?(ve.from[1]=W,ve.to[1]=z):G.push({from:[ke,W],to:[be,z]})}return G}function f(i,B,D){
const L=B>p+20?Q(i,B-p):0,G=i.length-D>p+20?Q(i,D+p):i.length;return`${L>0?"\u2026":""}${i.slice(L,G)}${G<i.length?"\u2026":""}`}function w(i,B){if(i.length<=B)return i;const D=cut(i,Math.max(0,B-30));
return`${D} ${counted(i.length-D.length+1,"more character")}`}function Q(i,B){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(i.slice(B-1,B+1))?B-1:B}function d(i,B){const D=Math.min(i.length,B.length);
let L=0;for(;L<D&&i[L]===B[L];)L++;return L}function b(i,B,D){const L=Math.min(i.length,B.length)-D;let G=0;for(;G<L&&i[i.length-1-G]===B[B.length-1-G];)G++;return G}const T=2,Y=1e3,J=20,P="spaces at \
the end";function se(i,B){const[D,L]=[De(i),De(B)],G=Be(D.lines,L.lines);return i!==void 0&&B!==void 0&&D.ends!==L.ends&&G.unshift({note:`line ends: ${D.ends} \u2192 ${L.ends}`}),(z=1/0)=>Se(G,z)}function Be(i,B){
const D=commonStart(i,B),L=commonEnd(i,B,D),G=[i.slice(D,i.length-L),B.slice(D,B.length-L)],W=new Set(G[0]),X=(G[1].some(ve=>W.has(ve))?diffArrays(...G,{maxEditLength:Y}):void 0)??[...G[0].length>0?[{
value:G[0],removed:!0,added:!1}]:[],...G[1].length>0?[{value:G[1],removed:!1,added:!0}]:[]];if(X.length===0)return[];const ne=ve=>ve.map(We=>({context:cutLine(We,MAX_LINE)})),he=D<=T+1?0:D-T,ke=he>0?[
{note:`line ${he+1}`}]:[];ke.push(...ne(i.slice(he,D)));let be=D+1;for(const[ve,{value:We,removed:ze,added:sA}]of X.entries()){const[dA,yA]=[X[ve-1],X[ve+1]];if(ze)ke.push(...Ne(We,yA?.added?yA.value:
[]));else if(sA&&!dA?.removed)ke.push(...Ne([],We));else if(!sA&&We.length<=2*T+1)ke.push(...ne(We));else if(!sA){const CA={note:`line ${be+We.length-T}`};ke.push(...ne(We.slice(0,T)),CA,...ne(We.slice(
-T)))}ze||(be+=We.length)}return[...ke,...ne(B.slice(B.length-L,B.length-L+T))]}function Ne(i,B){const D=pairLines(i,B),L=re(D);return[...L.length===0?[]:[{note:`hard to see: ${L.join(", ")}`}],{rows:D}]}
function Se(i,B){const D=[];let L=B,G=0;const W=z=>{D.push(z),L-=z.length+1};for(const z of i)if("rows"in z){const X=G>0?new Map:Fe(z.rows,L);for(const ne of z.rows){const he=X.get(ne);he===void 0?G++:
W(`${ne.mark} ${he}`)}}else{const X="note"in z?`@@ ${z.note} @@`:`  ${z.context}`;G===0&&X.length<L&&W(X)}return G===0?D:[...D,`@@ ${counted(G,"more changed line")} @@`]}function de(i,B){const[D,L]=[i.
normalize(),B.normalize()];if(i===B||Ce(D)!==Ce(L))return;const G=Ce(i)===Ce(B)?[]:[`Unicode forms: ${Ie(i)} \u2192 ${Ie(B)}`];if(D===L)return G[0];const W=D.trimEnd()===L.trimEnd()?P:D.trimStart()===
L.trimStart()?"indentation":"white space";return[...G,W].join(", ")}function Ce(i){return i.replace(/\s+/g,"")}function Ie(i){return i===i.normalize("NFC")?"NFC":i===i.normalize("NFD")?"NFD":"mixed"}function De(i){
const B=i?.split(`
`)??[],D=B.slice(0,-1);return D.length===0||!D.every(L=>L.endsWith("\r"))?{lines:B,ends:"LF"}:{lines:[...D.map(L=>L.slice(0,-1)),...B.slice(-1)],ends:"CRLF"}}function Fe(i,B){const D=["-","+"].map(ne=>i.
filter(he=>he.mark===ne)),[L=0,G=0]=D.map(ne=>ne.reduce((he,{text:ke})=>he+ke.length+3,0)),W=Math.max(Math.floor(B/2),B-G),z=[W,B-Math.min(L,W)],X=new Map;for(const[ne,he]of D.entries()){let ke=z[ne]??
0;for(const be of he){if(be.text.length+3>ke&&ke<J+30)break;const ve=cutLine(be.text,ke-3);X.set(be,ve),ke-=ve.length+3}}return X}function re(i){const B=z=>i.filter(X=>X.mark===z).map(({text:X})=>X),[
D,L]=[B("-"),B("+")],G=new Map(D.map(z=>[Ce(z.normalize()),z])),W=L.flatMap(z=>{const X=G.get(Ce(z.normalize()));return X===void 0?[]:de(X,z)??[]});return D.length>0&&L.length>0&&D.some(ie)!==L.some(ie)&&
W.push(P),[...new Set(W)]}function ie(i){return i!==i.trimEnd()}const Ee={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ae={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"\
fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Le={same:"-->",added:"==>",removed:"-.->"},me=40,ge=500,le=5e4,pe=40,Re=6;function Oe(i,B,{
isWhole:D,hide:L}){const G=new Set(i.filter(({status:X})=>D||X!=="same"));for(const{source:X,target:ne,status:he}of B)he!=="same"&&G.add(X).add(ne);if(G.size===0)return;const W=new Set(G);for(const{source:X,
target:ne}of B)X.status!=="same"&&W.add(ne),ne.status!=="same"&&W.add(X);for(const X of[W,G]){const ne=B.filter(({source:ke,target:be})=>X.has(ke)&&X.has(be));if(X.size>me||ne.length>ge)continue;const he=tA(
i.filter(ke=>X.has(ke)),ne,L);if(he.length<=le)return{picture:he}}return{note:`The picture is left out: it would have ${G.size>me?counted(G.size,"node"):"too many connections"}.`}}function tA(i,B,D){const L=new Map(
i.map((W,z)=>[W,`n${z+1}`])),G=i.map(W=>`  ${L.get(W)}["${Ee[W.status]}${gA(D(W.label))}"]`);for(const{source:W,target:z,label:X,status:ne}of B){const he=`${Ee[ne]}${gA(D(X))}`.trim();G.push(`  ${L.get(
W)} ${Le[ne]}${he===""?"":`|"${he}"|`} ${L.get(z)}`)}for(const[W,z]of Object.entries(Ae)){const X=i.filter(ne=>ne.status===W).map(ne=>L.get(ne));X.length>0&&G.push(`  classDef ${W} ${z}`,`  class ${X.
join()} ${W}`)}return[`flowchart ${qe(i,B)>Re?"TD":"LR"}`,...G].join(`
`)}function qe(i,B){const D=new Set(B.map(({target:X})=>X)),L=i.filter(X=>!D.has(X)),G=new Set(L.length>0?L:i.slice(0,1));let[W,z]=[new Set(G),0];for(;W.size>0;){const X=B.flatMap(({source:ne,target:he})=>W.
has(ne)&&!G.has(he)?[he]:[]);for(const ne of X)G.add(ne);W=new Set(X),z++}return z}function gA(i){return visible(cut(i.replace(/\s+/g," ").trim(),pe)).replace(Ge,nA)}const Ge=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function nA(i){return i==='"'?"#quot;":`#${i.codePointAt(0)};`}const $e=/^(_?id|identifier|uuid)$/;function je(i,B=D=>D){const[D,L]=[i.base??i.head,i.head??i.base];if(D===void 0||L===void 0)return;const{
root:G,...W}=readVersions(D,L),z=makeNames([W.head,W.base]),{labelOf:X}=z,ne=findFlow(G,W);if(ne===void 0)return{picture:void 0,connections:[],size:{nodes:0,connections:0},tells:()=>!1,labelOf:X};const he=Ye(
i,ne,z),ke=we(ne,he),be=Qe(G,ne,ke);Ze(i,he,z,be);const ve=drawFlow(he,ke,{isWhole:i.status!=="modified",hide:B}),We={nodes:ne.head.nodes.length,connections:ne.head.connections.length};return{picture:void 0,
...ve,connections:O(ke),size:We,tells:be,labelOf:X}}function Ye({matches:i},{base:B,head:D},{nameOf:L}){const G=new Map(D.places.map((be,ve)=>[be,ve])),W=uA(D.places,({value:be})=>be),z=uA(D.places,({
value:be})=>be.id),X=uA(i,be=>be.base),ne=new Map;let he=-1;for(const be of B.nodes){const ve=X.get(be.value)?.shift()?.head,ze=[...(ve&&W.get(ve))??[],...z.get(be.value.id)??[]].find(sA=>!ne.has(sA));
he=(ze&&G.get(ze))??he,ne.set(ze??be,{base:be,head:ze,label:L(ze??be),rank:he,status:ze?"same":"removed"})}for(const be of D.nodes)ne.has(be)||ne.set(be,{base:void 0,head:be,label:L(be),rank:G.get(be)??
he,status:"added"});return[...ne.values()].sort((be,ve)=>be.rank-ve.rank).map((be,ve)=>({...be,rank:ve}))}function uA(i,B){const D=new Map;for(const L of i){const G=D.get(B(L))??[];G.push(L),D.set(B(L),
G)}return D}function we({base:i,head:B},D){const L=new Map(D.flatMap(he=>[he.base,he.head].map(ke=>[ke,he]))),G=(he,ke)=>he.flatMap(be=>{const[ve,We]=[L.get(be.source),L.get(be.target)];return ve&&We?
[{...be,source:ve,target:We,status:ke}]:[]}),W=({source:he,target:ke,label:be})=>`${he.rank} ${ke.rank} ${be}`,z=uA(G(i.connections,"removed"),W),X=G(B.connections,"added").map(he=>z.get(W(he))?.pop()?
{...he,status:"same"}:he),ne=({source:he,target:ke})=>he.rank+ke.rank/D.length;return[...X,...[...z.values()].flat()].sort((he,ke)=>ne(he)-ne(ke))}function O(i){const B=i.filter(({status:L})=>L!=="sam\
e"),D=uA(B,({source:L,label:G})=>`${L.rank} ${G}`);return B.flatMap(L=>{const{source:G,target:W,label:z,status:X}=L,ne=D.get(`${G.rank} ${z}`)??[],he=ne.length===2?ne.find(ve=>ve!==L&&ve.status!==X):void 0,
ke=he&&[G,W,he.target].every(({base:ve,head:We})=>ve&&We);if(X==="same"||ke&&X==="removed")return[];const be={from:G.label,to:W.label,source:G,target:W,...z!==""&&{label:z}};return[ke?{kind:"rewired",
...be,was:he.target.label}:{kind:X,...be}]})}function Qe(i,B,D){const L={added:new Set,removed:new Set},G=new Set;for(const{status:X,texts:ne,label:he,source:ke,target:be,place:ve}of D){if(X==="same")
continue;ve!==ke.head&&G.add(ve.value);const We=[ke.label,be.label,...he.split(", ")].map(ze=>JSON.stringify(ze));for(const ze of[...ne,...We])L[X].add(ze)}const W=new Set([...B.base.nodes,...B.head.nodes].
map(({field:X})=>X));function z(X,ne,he){return ne===void 0||W.has(ne)||X.type==="hidden"?Number.NaN:X.type==="array"?Pe(X.items,ke=>z(ke,ne.inner.get("[]")??ne,he)):X.type==="object"?Pe([...X.members],
([ke,be])=>{const ve=memberField(ne,ke);return ve?.key===KEYS&&!he.has(JSON.stringify(ke))?Number.NaN:z(be,ve,he)}):he.has(X.text)?B.links.has(ne)?1:0:!B.links.has(ne)&&Me(X.text,ne)?0:Number.NaN}return X=>{
if(X.kind==="reordered"||X.kind==="moved")return!1;const he=(We=>We.reduce((ze,sA)=>sA.type==="member"?memberField(ze,sA.key):ze?.inner.get("[]"),i))(X.path),[ke,be]=X.path.slice(-2);return X.kind==="\
modified"?be?.type==="member"&&$e.test(be.key)&&ke?.type==="item"&&G.has(ke.item)?!0:z(X.from,he,L.removed)+z(X.to,he,L.added)>0:(be?.type!=="member"||he?.key!==KEYS||L[X.kind].has(JSON.stringify(be.key)))&&
z(X.value,he,L[X.kind])>0}}function Me(i,{key:B,texts:D}){const L=D.get(i)??0,G=L>2&&2*L>=Pe([...D.values()],W=>W);return $e.test(B)||G&&/^"?[\w.-]{0,30}"?$/.test(i)}function Pe(i,B){return i.reduce((D,L)=>D+
B(L),0)}function Ze(i,B,{componentOf:D},L){const G=makeLayoutTest(i),W=B.flatMap(X=>[X.head,X.base].flatMap(ne=>{const he=ne&&D(ne);return[X.base?.value.id===X.head?.value.id?void 0:ne,he].flatMap(be=>be?
[{node:X,value:be.value}]:[])})),z=uA(W,({value:X})=>X);for(const X of i.changes){if(L(X)||G(X))continue;let ne=i.head,he;for(const ke of X.path)ne=He(ne,ke),he=(ne&&z.get(ne))??he;"value"in X&&X.value.
type!=="hidden"&&(he=z.get(X.value)??he);for(const{node:ke}of he??[])ke.status==="same"&&(ke.status="modified")}}function He(i,B){return B.type==="item"?B.item:B.type==="member"?i?.type==="object"?i.members.
get(B.key):void 0:i?.type==="array"?i.items[B.index]:void 0}const aA={lines:[],fields:BA(),orders:BA()};function QA(i){const B=[],[D,L]=[BA(),BA()];for(const[G,W]of i.split(/\r\n|\r|\n/).entries()){const z=W.
trim();if(z===""||z.startsWith("#"))continue;const X=z.replace(/\[\]$/,""),ne=X.split(".");if(ne.includes(""))throw new Error(`has an empty key in line ${G+1} (join keys by single dots)`);if(ne.every(
ke=>ke==="*"))throw new Error(`has only * in line ${G+1}, which would ignore everything (name a key)`);B.push(z);const he=ne.reduceRight(bA,X===z?D:L);he.line=z}return{lines:[...new Set(B)],fields:D,orders:L}}
function hA(i,B,D){let L=i.line!==void 0;if(i.line!==void 0&&D(i.line),B?.outer===void 0)return L;i.any&&hA(i.any,B.outer,D)&&(L=!0);const G=B.key===void 0?void 0:FA(i,B.key);return G&&hA(G,B.outer,D)&&
(L=!0),L}function BA(){return{line:void 0,keys:new Map,any:void 0}}function bA(i,B){if(B==="*")return i.any??=BA(),i.any;const D=i.keys.get(B)??BA();return i.keys.set(B,D),D}function FA(i,B){if(i.keys.
size!==0)return B.includes(".")?B.split(".").reduceRight((D,L)=>D?.keys.get(L),i):i.keys.get(B)}const mA={bases:new Set,heads:new Map},DA=8,RA=.5;function Je({base:i,head:B},D,{matching:L,holders:G,componentOf:W}){
const z=new Map,X=(ze,sA)=>{const{path:dA,value:yA,arrays:CA}=ze;if(CA===void 0||dA.at(-1)?.type!=="item")return[];const LA=z.get(CA)??makeIdOf(CA.base,CA.head);return z.set(CA,LA),[{...ze,id:LA(yA),isDirect:sA}]},
ne={base:i.flatMap(ze=>X(ze,!0)),head:B.flatMap(ze=>X(ze,!0))},he=ze=>ze.flatMap(sA=>_(sA,W)).flatMap(sA=>X(sA,!1)),ke={base:[...ne.base,...ne.head.length>0?he(i):[]],head:[...ne.head,...ne.base.length>
0?he(B):[]]},be={bases:new Set(D.bases),heads:new Map(D.heads)},ve=(ze,sA=U)=>{const dA=v(ke.head,CA=>be.heads.has(CA.value)?void 0:ze(CA,"head")),yA=v(ke.base,CA=>be.bases.has(CA.value)?void 0:ze(CA,
"base"));for(const[CA,LA]of yA){const ZA=dA.get(CA);!LA||!ZA||!(LA.isDirect||ZA.isDirect)||LA.arrays===ZA.arrays||sA(LA,ZA)&&(be.bases.add(LA.value),be.heads.set(ZA.value,{base:LA.value,from:LA.path}))}},
We=(ze,sA)=>ze!==void 0&&(G[sA].get(ze)??0)<=1?ze:void 0;ve(({id:ze},sA)=>We(ze,sA),(ze,sA)=>(ze.id?.length??0)>=DA||U(ze,sA));for(const ze of TITLES)ve(({value:sA},dA)=>We(keyOf(sA,ze),dA));return ve(
({id:ze,value:sA},dA)=>{const yA=L.bare[dA](sA,!0);if(!(ze!==void 0&&We(ze,dA)===void 0))return yA.type==="object"&&yA.members.size>2?`${yA.id}`:void 0},Z),be}function _({value:i,path:B},D){return listInside(
i,D).flatMap(L=>{const G={value:L.value,path:[...B,L.step],arrays:L.arrays};return[G,..._(G,D)]})}function v(i,B){const D=new Map;for(const L of i){const G=B(L);G!==void 0&&D.set(G,D.has(G)?void 0:L)}
return D}function Z({value:i},{value:B}){return keyOf(i,"type")===keyOf(B,"type")}function U(i,B){return Z(i,B)&&likenessOf(i.value,B.value)>=RA}var j=e(4573);const te=500,ae=null,[ce,ue,Te,Xe]=[34,44,
58,92],[_e,Ke,AA,rA]=[91,93,123,125];function cA(i,B,D){try{return oA(i,B,D,ae)}catch(L){if(L instanceof SyntaxError||L instanceof RangeError)return;throw L}}function pA(i,B,D){try{if(!isUtf8(i))throw new SyntaxError;
return oA(i.toString(),B,D,Number.POSITIVE_INFINITY)}catch(L){throw new Error(L instanceof RangeError?"is nested deeper than 500 levels":"is not JSON",{cause:L})}}function oA(i,B,D,L){const G=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
let W=i.startsWith("\uFEFF")?1:0,z=0;function X(){for(;;){const We=i.charCodeAt(W);if(We!==32&&We!==10&&We!==13&&We!==9)return We;W++}}function ne(){let We=!1;for(;;){const ze=i.charCodeAt(++W);if(ze===
ce)break;if(ze===Xe)We=!0,W++;else if(ze>=55296&&ze<=57343)We=!0;else if(!(ze>=32))throw new SyntaxError}return W++,We}function he(We,ze){const sA=X(),dA=W;if(sA===ce){const yA=ne(),CA=i.slice(dA,W);return D.
scalar(yA?JSON.stringify(JSON.parse(CA)):CA)}if(sA===_e){const yA=[],CA=D.enter(We);return be(Ke,ze,()=>yA.push(he(CA,ze+1))),D.array(yA,We)}if(sA===AA){const yA=new Map;return be(rA,ze,()=>{const CA=ke();
if(yA.has(CA)){if(!D.duplicate)throw new SyntaxError;D.duplicate(CA)}yA.set(CA,he(D.enter(We,CA),ze+1))}),D.object(yA,We)}if(G.lastIndex=W,!G.test(i))throw new SyntaxError;return W=G.lastIndex,D.scalar(
i.slice(dA,W))}function ke(){if(X()!==ce)throw new SyntaxError;const We=W,sA=ne()?JSON.parse(i.slice(We,W)):i.slice(We+1,W-1);if(X()!==Te)throw new SyntaxError;return W++,sA}function be(We,ze,sA){if(ze===
te)throw new RangeError;if(W++,X()===We){W++;return}for(;;){if(z+=2*ze+35,z>L)throw new RangeError;sA();const dA=X();if(W++,dA===We)return;if(dA!==ue)throw new SyntaxError}}const ve=he(B,0);if(!Number.
isNaN(X()))throw new SyntaxError;return ve}function fA(i){pA(i,void 0,kA)}const kA={enter:()=>{},scalar:()=>{},array:()=>{},object:()=>{},duplicate(){}};function wA(i){const B=cA(i,`
`,TA);return B===void 0?void 0:`${B}
`}const TA={enter:i=>`${i}  `,scalar:i=>i,array:(i,B)=>IA("[",i,"]",B),object(i,B){const D=[...i.keys()].sort().map(L=>`${JSON.stringify(L)}: ${i.get(L)}`);return IA("{",D,"}",B)}};function IA(i,B,D,L){
return B.length===0?i+D:`${i}${L}  ${B.join(`,${L}  `)}${L}${D}`}function SA(i,{interner:B,ignore:D,onMatch:L}){return parseJson(i,GA,UA(B,D,L))}function VA(i,B){const D={scalar:L=>L,array:(L,G)=>`[${(G?
L.toSorted():L).join()}]`,object:L=>`{${[...L.keys()].sort().map(W=>`${JSON.stringify(W)}:${L.get(W)}`).join()}}`};return parseJson(i,GA,UA(D,B))}const GA={key:void 0,outer:void 0};function UA(i,B,D=L=>{}){
if(B.lines.length===0){const{scalar:G,array:W,object:z}=i;return{enter:X=>X,scalar:G,array:X=>W(X),object:X=>z(X)}}const L=G=>matches(B.fields,G,D);return{enter:(G,W)=>({key:W,outer:G}),scalar:i.scalar,
array(G,W){const z=matches(B.orders,W,D),X=G.length>0&&L({key:void 0,outer:W});return i.array(X?[]:G,z)},object(G,W){const z=new Map;for(const[X,ne]of G)L({key:X,outer:W})&&(G.delete(X),isKey(X)&&z.set(
X,ne));return i.object(G,z.size>0?z:void 0)}}}const xA=5;function vA(i,B){const D={interner:makeInterner(),ignore:NOTHING},L=/^\s*[[{]/;if(!L.test(i)||!L.test(B))return;const[G,W]=[readDocument(i,D),readDocument(
B,D)];if(G===void 0||W===void 0)return;const[z={changes:[],references:[],matches:[]}]=KA([{base:G,head:W}],D.interner);return{base:G,head:W,...z}}function KA(i,B){const D={documents:i,holders:ee(()=>NA(
i)),componentOf:HA(i)};let L=new Map;for(let G=0;G<xA;G++){const{results:W,found:z}=K(D,makeMatching(B,L)),X=z.length===0?new Map:unambiguous(z,D.holders());if(PA(L,X)){if(W.some(({changes:ne})=>ne.length>
0))return W;break}L=X}return K(D,makeMatching(B,new Map)).results}function PA(i,B){return i.size===B.size&&[...i].every(([D,L])=>B.get(D)===L)}function NA(i){return{base:countHolders(i.map(({base:B})=>B)),
head:countHolders(i.map(({head:B})=>B))}}function HA(i){const B=ee(()=>findComponents([...i.map(({head:D})=>D),...i.map(({base:D})=>D)]));return(D,L)=>B()(D,L)}function ee(i){let B;return()=>(B??={value:i()},
B.value)}function K(i,B){let D=NO_MOVES;for(let L=1;;L++){const{unmatched:G,...W}=q(i,B,D);if(L>xA||G.base.length===0||G.head.length===0)return W;const z=findMoves(G,D,{...i,holders:i.holders(),matching:B});
if(z.heads.size===D.heads.size)return W;D=z}}function q({documents:i,componentOf:B},D,L){const G=[],W={base:[],head:[]};return{results:i.map(X=>{const ne=[],he=[],ke=[];return walk(X,{matching:D,moves:L,
componentOf:B},{change:be=>ne.push(be),reference:be=>he.push(be),match(be,ve){ke.push(be),ve&&G.push(...renamesOf(be))},unmatched:(be,ve)=>W[be].push(ve)}),{changes:ne,references:he,matches:ke}}),found:G,
unmatched:W}}const oe="***",fe=8,ye="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",Ue=new RegExp(`(?:${ye})$`),eA=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
EA=new RegExp(`^(?:x[-_]?)?(?:${ye})$`,"i"),Ve=/name|key|header|field/i,xe=/^(?:val|default)/i,iA=/\{\{|\$\{|<%/,OA="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",_A=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${ye}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ye})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${ye})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${OA}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${OA}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(i=>new RegExp(i,"giu"));function gt({workflows:i}){const B=new Map,D=G=>{for(const W of[G,...G.split(/[\r\n]+/)].map(z=>z.trim()))if(!(W.
length<fe||Ht(W)))for(const z of Vt(W)){const X=z.slice(0,fe);B.set(X,(B.get(X)??new Set).add(z))}},L=new Set;for(const{secrets:G,files:W}of i){for(const z of G)D(z);for(const{base:z,head:X}of W)for(const ne of[
z,X])ne&&et(ne,L,D)}return G=>{const W=[];let z=Ot(G,B,W);for(const X of _A)z=z.replace(X,ne=>(W.push(ne),oe));return{shown:z,hidden:W.join("\0")}}}function YA(i){const B=i.toLowerCase().replace(/[^a-z]/g,
"");return Ue.test(B)&&!eA.test(B)}function ht(i,B,{members:D}){if(YA(i))return Et(B)||EA.test(i);if(!xe.test(i))return!1;for(const[L,G]of D)if(G.type==="string"&&Ve.test(L)&&YA(asText(G.text)))return!0;
return!1}function Et(i){return isScalar(i)||i.type==="array"&&i.items.every(Et)}function Zn(i){return i.some((B,D)=>{if(B.type!=="member")return!1;const L=i[D-1];if(L?.type==="item"&&L.item.type==="ob\
ject"){const W=L.item.members.get(B.key);if(W&&ht(B.key,W,L.item))return!0}const G=i.slice(D+1).every(({type:W})=>W==="element");return YA(B.key)&&(G||EA.test(B.key))})}function et(i,B,D){if(!(isScalar(
i)||B.has(i)))if(B.add(i),i.type==="array")for(const L of i.items)et(L,B,D);else for(const[L,G]of i.members){if(ht(L,G,i))for(const W of Qt(G))Jt(W,D);et(G,B,D)}}function Jt(i,B){iA.test(i)||(B(i),B(i.
replace(/^(?:bearer|basic|token)\s+/i,"")))}function Qt(i){return isScalar(i)?[asText(i.text)]:(i.type==="array"?i.items:[...i.members.values()]).flatMap(Qt)}function Ht(i){return new RegExp("^\\p{L}+$",
"u").test(i)}function Vt(i){const B=z=>JSON.stringify(z).slice(1,-1),D=Buffer.from(i).toString(),L=encodeURIComponent(D),G=[L,L.replaceAll("%20","+"),L.replace(/%../g,z=>z.toLowerCase()),encodeURI(D)];
return[...[i,D].flatMap(z=>[z,B(z),B(B(z))]),B(i).replaceAll("/","\\/"),...G]}function Ot(i,B,D){if(B.size===0)return i;let[L,G,W]=["",0,0];for(let z=0;z<=i.length-fe;z++)for(const X of B.get(i.slice(
z,z+fe))??[])!i.startsWith(X,z)||z+X.length<=W||(z>=W&&(L+=i.slice(G,z)+oe,D.push("")),D.push(i.slice(Math.max(z,W),z+X.length)),W=z+X.length,G=W);return L+i.slice(G)}const At=80,ut=8,WA={texts:3,min:4,
max:60,depth:5},Wt=/^(type|_?id|uuid|identifier)$/i;function Kn(i,B,D){if(i.type==="string")return Pt(XA(asText(i.text)),B,D);const L=tt(i,B,At,D);return L===void 0?void 0:codeSpan(L,1/0)}function Pt(i,B,D){
const L=B.mask(i).shown;if(L.length>At||L.includes(`
`))return;const G=Bt(i,B,D);return codeSpan(JSON.stringify(L),1/0)+(G===void 0?"":` (${zA(G,B.mask)})`)}function Bt(i,{labelOf:B},D){const L=B(i);return L===void 0||L.toLowerCase()===i.toLowerCase()||
[...D?.members.values()??[]].some(W=>isScalar(W)&&asText(W.text)===L)?void 0:L}function tt(i,B,D,L){if(isScalar(i)){const z=Ct(i,B,L);return z.length<=D&&!z.includes("\\n")?z:void 0}const G=[];let W=D-
2;for(const{name:z,member:X,isSecret:ne}of It(i,B)){const he=ne?MASK:tt(X,B,W-z.length,i.type==="object"?i:void 0);if(he===void 0)return;G.push(z+he),W-=z.length+he.length+2}return i.type==="array"?`[${G.
join(", ")}]`:`{${G.join(", ")}}`}function zt(i,B,D){const L=tt(i,B,At,D);if(L!==void 0)return[L];const G=z=>z.map(X=>`  ${X}`);if(isScalar(i)){const z=B.mask(XA(asText(i.text))).shown.split(`
`);return z.length===1?[Ct(i,B,D)]:["|",...G(z)]}const W=It(i,B).flatMap(({name:z,member:X,isSecret:ne})=>(ne?[MASK]:zt(X,B,i.type==="object"?i:void 0)).map((ke,be)=>be===0?z+ke:ke));return i.type==="\
array"?["[",...G(W),"]"]:["{",...G(W),"}"]}function It(i,{mask:B}){return i.type==="array"?i.items.map(D=>({name:"",member:D,isSecret:!1})):Array.from(i.members,([D,L])=>({name:`${JSON.stringify(B(D).
shown)}: `,member:L,isSecret:isSecretMember(D,L,i)}))}function Ct(i,B,D){if(i.type==="literal")return B.mask(i.text).shown;const L=asText(i.text),G=Bt(L,B,D);return JSON.stringify(B.mask(XA(L)).shown)+
(G===void 0?"":` (${B.mask(G).shown})`)}function Xn(i,B,{mask:D,labelOf:L}){const G=[],W=(ne,he,ke)=>{if(ne.type==="string"){const be=asText(ne.text);be.length>=WA.min&&!Wt.test(he)&&!B.includes(be)&&
!isBookkeepingText(be)&&L(be)===void 0&&G.push({key:he,text:D(XA(be)).shown})}else if(ne.type==="array"&&ke>0)for(const be of ne.items)W(be,he,ke-1);else if(ne.type==="object"&&ke>0)for(const[be,ve]of ne.
members)isSecretMember(be,ve,ne)?G.push({key:be,text:MASK}):W(ve,be,ke-1)};W(i,"",WA.depth);const z=ne=>ne.includes("://")||ne===MASK?2*WA.max:Math.min(ne.length,WA.max);return[...new Map(G.map(ne=>[ne.
text,ne])).values()].sort((ne,he)=>z(he.text)-z(ne.text)).slice(0,WA.texts).map(({key:ne,text:he})=>`${zA(ne,D)}: ${codeSpan(JSON.stringify(cut(he,WA.max)),1/0)}`).join(", ")}function XA(i){if(!/%[\da-f]{2}/i.
test(i)||/\s/.test(i))return i;try{const B=decodeURIComponent(i);return encodeURIComponent(B)===i||encodeURI(B)===i?B:i}catch{return i}}function zA(i,B,D=100){return codeSpan(B(i).shown,D)}function $t(i){
return i.findLastIndex(({type:B})=>B==="item")+1}function dt(i,B,D=!1){const L=$t(i),G=D?1/0:100,W=i.flatMap((z,X)=>{if(z.type==="element")return[codeSpan(`[${z.index}]`)];if(z.type==="item"){const he=X===
L-1&&z.hint!==void 0?` (${zA(z.hint,B)})`:"";return[`**${zA(z.label,B,G)}**${he}`]}return!D&&i.slice(X+1).find(({type:he})=>he!=="member")?.type==="item"?[]:[zA(z.key,B,G)]});return W.length>ut&&!D&&W.
splice(2,W.length-ut+1,"\u2026"),W.join(" \u203A ")||"the whole file"}function jn(i,B){const D=i.map(ne=>dt(ne,B)),L=ne=>{const he=new Map;for(const ke of ne)he.set(ke,(he.get(ke)??0)+1);return he},G=L(
D),W=D.map((ne,he)=>G.get(ne)===1?ne:dt(i[he]??[],B,!0)),z=L(W),X=new Map;return W.map(ne=>z.get(ne)===1?ne:(X.set(ne,(X.get(ne)??0)+1),`${ne} (${X.get(ne)} of ${z.get(ne)})`))}const Zt=5,Kt=120,jA={line:"\
: changed, hidden"};function qn(i,B){if(i.kind==="modified")return ft(i,B);if("value"in i)return qt(i,B);if(i.kind==="moved"){const[L,G]=[i.from,i.path].map(W=>pathOf(W.slice(0,-1),B.mask,!0));return{
line:`: moved from ${L} to ${G}`}}if(i.moved.length===0)return{line:": in a new order"};const D=Xt(distinctPaths(i.moved.map(L=>[L]),B.mask),"moved");return{...D,line:`: in a new order (${D.line})`}}function Xt(i,B=""){
return i.length<=Zt?{line:`${B===""?"":`${B}: `}${i.join(", ")}`}:{line:`${counted(i.length,"item")}${B===""?"":` ${B}`}`,names:i}}function ft({path:i,from:B,to:D},L){if(B.type==="hidden"||D.type==="h\
idden")return{line:""};if(isSecretPath(i))return jA;if(B.type==="string"&&D.type==="string")return jt(asText(B.text),asText(D.text),L);const[G,W]=[inLine(B,L),inLine(D,L)];if(G!==void 0&&W!==void 0)return G===
W?jA:{line:`: ${G} \u2192 ${W}`};const[z,X]=[outline(B,L).join(`
`),outline(D,L).join(`
`)];return z===X?jA:{line:"",lines:changedLines(z,X)}}function jt(i,B,D){const L=readable(i)!==readable(B)&&(readable(i)!==i||readable(B)!==B),[G,W,z]=L?[readable(i),readable(B)," (percent-encoded)"]:
[i,B,""],[X,...ne]=compareTexts(G,W)?.changes??[];if(X!==void 0){const sA=`${z} (JSON in a text)`;if(ne.length>0||X.kind!=="modified")return{line:sA,inner:[X,...ne]};const dA=ft(X,D);return{...dA,line:`${sA}\
 \u203A ${pathOf(X.path,D.mask)}${dA.line}`}}const[he,ke]=[D.mask(G),D.mask(W)];if(he.shown===ke.shown)return{line:z+jA.line};const be=he.hidden===ke.hidden?"":" (hidden values differ, too)",[ve,We]=[
textSpan(G,D),textSpan(W,D)];if(ve===void 0||We===void 0)return{line:z+be,lines:changedLines(he.shown,ke.shown)};const ze=unseenDifference(he.shown,ke.shown);return{line:`${z}: ${ve} \u2192 ${We}${ze===
void 0?"":` (${ze})`}${be}`}}function qt({kind:i,path:B,value:D},L){if(D.type==="hidden")return{line:""};if(isSecretPath(B))return{line:": hidden"};const G=D.type==="object"?_t(B.at(-1),D,L):inLine(D,
L);if(G!==void 0)return{line:G===""?"":`: ${G}`};const W=D.type==="string"?L.mask(readable(asText(D.text))).shown:outline(D,L).join(`
`),z=i==="added"?changedLines(void 0,W):changedLines(W,void 0);if(D.type!=="object")return{line:"",lines:z,...D.type==="array"&&{title:counted(D.items.length,"element")}};const X=gistOf(D,wt(B.at(-1)),
L);return{line:X===""?"":`: ${X}`,lines:z,title:counted(D.members.size,"field")}}function _t(i,B,D){if(B.members.size===0&&i?.type!=="item")return"`{}`";const L=wt(i),W=[...B.members].filter(([,X])=>!isScalar(
X)||!L.includes(asText(X.text))).map(([X,ne])=>{const he=isSecretMember(X,ne,B)?codeSpan(MASK):inLine(ne,D,B);return he&&`${nameSpan(X,D.mask)}: ${he}`}),z=W.join(", ");return W.includes(void 0)||z.length>
Kt?void 0:z}function wt(i){return i?.type==="item"?[i.label,i.hint]:[]}const JA=2,nt=60,en=100;function An(i,B=0){return{least:i.length+JA,most:i.length+JA,changes:B,render:()=>i}}function _n(i,B,D){const L=i+
B(1/0);return L===i?An(i,D):{least:i.length+2+JA,most:L.length+JA,changes:D,render(G){if(L.length+JA<=G)return L;for(let W=G-i.length-nt;W>=en;W=Math.floor(W*.7)){const z=i+B(W);if(z!==i&&z.length+JA<=
G)return z}return`${i} \u2026`}}}function es(i,B){const D=fence(i,"diff",B===void 0?"  ":"");return B===void 0?`
${D}`:tn(B,D)}function tn(i,B){return`
${nn(`<details><summary>${i}</summary>

${B}
</details>`)}`}function nn(i){return i.replace(/^(?=.)/gm,"  ")}function As({heading:i,parts:B,omitted:D,folded:L=!1,...G}){const W=G.changes??B.reduce((he,ke)=>he+ke.changes,0),z=L?41:0,X=i.length+JA,
ne=X+z+B.reduce((he,ke)=>he+ke.most,0);return{least:B.length===0||L?X:Math.min(X+nt,ne),most:ne,changes:W,render(he){const ke=sn(B,he-X-z-(ne<=he?0:nt)),be=B.filter((sA,dA)=>ke[dA]===void 0),ve=D(be.reduce(
(sA,dA)=>sA+dA.changes,0),be.length),We=[...ke.flatMap(sA=>sA??[]),...be.length===0?[]:[ve]].filter(Boolean);return L?We.length>0&&be.length<B.length?`<details><summary>${i}</summary>

${yt(We)}
</details>`:i:yt([i,...We].filter(Boolean))}}}function ts(i){return`\u2026 and ${counted(i,"more change")}`}function sn(i,B){const D=i.map(()=>{}),L=[...i.entries()].sort(([,z],[,X])=>z.most-X.most);let G=i.
reduce((z,{least:X})=>z+X,0);for(;G>B&&L.length>0;)G-=L.pop()?.[1].least??0;let W=B-G;for(const[z,[X,ne]]of L.entries()){const he=ne.render(ne.least+Math.floor(W/(L.length-z)));W-=he.length+JA-ne.least,
D[X]=he}return D}function yt(i){const B=D=>D?.startsWith("- ");return i.map((D,L)=>(L===0?"":B(D)&&B(i[L-1])?`
`:`

`)+D).join("")}const $A={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},st=3;function ns(i,B,D){const L=i.status!=="modif\
ied",G=L?()=>!1:makeLayoutTest(i),[W,z,X]=[[],[],[]];let ne=0;for(const ve of L&&i.kind==="json"?on(i):i.changes)!L&&D?.tells(ve)?ne++:G(ve)?X.push(ve):rn(ve.path,B)?W.push(ve):z.push(ve);const he=gn(
D?.connections??[]).map(ve=>wholePart(hn(ve,B))),ke=(ve,We,ze=moreChanges,sA)=>We.length===0?[]:[compositePart({heading:ve,parts:We,omitted:ze,...sA!==void 0&&{changes:sA}})],be=qA(z,B);return[...qA(W,
B),...ke("Connections",he,(ve,We)=>`\u2026 and ${counted(We,"more connection")}`,ne),...he.length===0?be:ke("Elsewhere in the file",be),...X.length===0?[]:[ln(i,X,B)]]}function rn(i,{labelOf:B}){return i.
some(D=>D.type==="item"||D.type==="member"&&B(D.key)!==void 0)}function on({base:i,head:B,status:D}){const L=D==="removed"?"removed":"added",G=[],W=(X,ne)=>{const he=listInside(X,()=>{});if(ne.length<
3&&he.length>0&&he.every(be=>be.value.type==="object")||ne.length===0&&X.type==="object")for(const{step:be,value:ve}of he)be.type==="member"?W(ve,[...ne,be]):G.push({kind:L,path:[...ne,be],value:ve});else
G.push({kind:L,path:ne,value:X})},z=i??B;return z&&W(z,[]),G}function qA(i,B){const D=rt(i,an),L=new Map;for(const G of rt(D.filter(W=>W.length<st).flat(),({kind:W})=>$A[W])){const W=distinctPaths(G.map(
({path:z})=>z),B.mask);for(const[z,X]of G.entries())L.set(X,W[z]??"")}return D.flatMap(G=>G.length>=st?[cn(G,B)]:G.map(W=>{const z=detailOf(W,B);return cutPart(`- ${$A[W.kind]} ${L.get(W)}${z.line}`,ot(
z,B),1)}))}function rt(i,B){const D=new Map;for(const L of i){const G=B(L),W=D.get(G);W?W.push(L):D.set(G,[L])}return[...D.values()]}function an(i){const B=itemsEnd(i.path),L=(i.kind==="modified"?[i.from,
i.to]:"value"in i?[i.value]:[]).flatMap(G=>"id"in G?[G.id]:[]);return B===0||B===i.path.length||L.length===0?i:JSON.stringify([i.kind,L,i.path.slice(B)])}function ot({lines:i,title:B,inner:D,names:L},G){
if(i)return z=>fenceUnder(i(z),B);if(D){const z=compositePart({heading:"",parts:qA(D,G),omitted:moreChanges});return X=>`
${indented(z.render(X))}`}const W=L===void 0?"":foldedUnder(counted(L.length,"item"),L.join(", "));return z=>W.length<=z?W:""}function cn(i,B){const[D]=i;if(D===void 0)return wholePart("");const L=detailOf(
D,B),G=namesDetail(distinctPaths(i.map(({path:he})=>he.slice(0,itemsEnd(he))),B.mask)),W=D.kind==="modified"?"":` ${D.kind}`,z=`- ${$A[D.kind]} ${it(D,B)}${L.line}${W} in ${G.line}`,[X,ne]=[ot(L,B),ot(
{...G,line:""},B)];return cutPart(z,he=>X(he)+ne(he),i.length)}function ln(i,B,D){const G=rt(mergeLayout(B,i),W=>W.kind+it(W,D)).flatMap(W=>{const[z]=W;if(z===void 0||W.length<st||itemsEnd(z.path)===0)
return qA(W,D);const X=distinctPaths(W.map(({path:ke})=>ke.slice(0,itemsEnd(ke))),D.mask),ne=W.map((ke,be)=>`- ${X[be]}${detailOf(ke,D).line}`).join(`
`),he=`- ${$A[z.kind]} ${it(z,D)} of ${counted(W.length,"item")}`;return[cutPart(he,ke=>ne.length>ke?"":`
${indented(ne)}`,W.length)]});return compositePart({heading:`Layout and bookkeeping: ${counted(B.length,"change")}`,parts:G,omitted:moreChanges,changes:B.length,folded:!0})}function it({path:i},{mask:B}){
return pathOf(i.slice(itemsEnd(i)),B)}function gn(i){const B={added:new Map,removed:new Map};return i.flatMap(D=>{const{kind:L,source:G,target:W}=D,z=L==="rewired"?void 0:B[L].get(G),X=z??[D];return z&&
z.push(D),L!=="rewired"&&(B[L].delete(G),B[L].set(W,X)),z?[]:[X]})}function hn(i,{mask:B}){const[D]=i;if(D===void 0)return"";const L=z=>`**${nameSpan(z,B)}**`,G=i.map(({to:z,label:X})=>` \u2192 ${L(z)}${X===
void 0?"":` (${nameSpan(X,B)})`}`),W=D.was===void 0?"":`, was ${L(D.was)}`;return`- ${$A[D.kind]} ${L(D.from)}${G.join("")}${W}`}const En="<!-- workflow-report -->",Qn=6e4,pt=5,un=4e3;function Bn({modified:i,
added:B,removed:D}){return[[i,"modified"],[B,"added"],[D,"removed"]].flatMap(([W,z])=>W===0?[]:[`${W.toLocaleString("en-US")} ${z}`]).join(", ")||"no changes"}function ss(i,B={}){const{maxLength:D=Qn,
maxBytes:L=1/0,headings:G=!0,mark:W=!0}=B,z=In(i,G),X=W?`${En}
`:"";let ne=Math.min(D,L);for(;;){const he=`${X}${z.render(ne-X.length-1)}
`,ke=L===1/0?0:Buffer.byteLength(he);if(ke<=L)return he;ne=Math.floor(ne*L*.99/ke)}}function rs(i,B){return i.length<=3e3&&i.split(`
`).length<=50?i:`<details><summary>${B}</summary>

${i}
</details>
`}function In(i,B){const{workflows:D,missing:L}=i,G=makeMask(i),W=X=>D.filter(ne=>ne.status===X),z=[...W("changed"),...W("added"),...W("removed")].map(X=>compositePart({heading:Cn(X,G,B),parts:X.files.
map(ne=>dn(ne,G)),omitted:moreChanges,changes:Dt(X.counts)}));return compositePart({heading:L===void 0?"":`\`${L}\` doesn't exist: it counts as empty.`,parts:[compositePart({heading:"",parts:z,omitted:(X,ne)=>`${moreChanges(
X)} in ${counted(ne,"more workflow")}`}),...pn(W("unchanged"),D.length===0),...mn(D)],omitted:()=>""})}function Cn({name:i,status:B,counts:D},L,G){const W=B==="added"||B==="removed";if(!W&&!G)return"";
const z=W?`workflow ${B}`:Bn(D),X=i===void 0?Dn(z):`${codeSpan(L(i).shown)}: ${z}`;return`${G?"### ":""}${W?`${ICONS[B]} `:""}${X}`}function dn(i,B){const D=i.kind==="json"?describeFlow(i,We=>B(We).shown):
void 0,L={mask:B,labelOf:We=>D?.labelOf(JSON.stringify(We))},G=Dt(countChanges(i)),W=i.kind==="text"?wn(i,L):changeParts(i,L,D),{nodes:z=0,connections:X=0}=D?.size??{},ne=z===0?"What is in it":`${counted(
z,"node")}, ${counted(X,"connection")}`,ke=i.status!=="modified"&&W.length>0?[compositePart({heading:ne,parts:W,omitted:moreChanges,changes:G,folded:!0})]:W,be=D?.picture===void 0?D?.note??"":fence(D.
picture.trimEnd().split(`
`),"mermaid",""),ve={heading:fn(i,B),parts:[...ke,...yn(i,B)],omitted:moreChanges,changes:G};return be===""?compositePart(ve):compositePart({heading:"",parts:[wholePart(be),compositePart(ve)],omitted:We=>We===
0?"The picture doesn't fit here.":moreChanges(We)})}function fn({name:i,kind:B,status:D,changes:L},G){const W=`**${codeSpan(G(i).shown)}**`;return D!=="modified"?`${ICONS[D]} ${W}: file ${D}`:B==="bin\
ary"||B==="variables"&&L.length===0?`${ICONS.modified} ${W}: content modified`:B==="variables"?`${W} (values are never shown)`:W}function wn({status:i,text:B},D){const[L,G]=[B?.base,B?.head];if(i!=="m\
odified"){const[X,ne]=[L,G].map(ke=>ke===void 0?void 0:D.mask(ke).shown),he=changedLines(X,ne);return[cutPart("- the whole file",ke=>fenceUnder(he(ke)),1)]}const{line:W,lines:z}=textDetail(L??"",G??"",
D);return[cutPart(`- ${ICONS.modified} the whole file${W}`,X=>z?fenceUnder(z(X)):"",1)]}function yn({references:i},B){if(i.length===0)return[];const D=i.length===1,L=i.slice(0,pt).map(({path:z,from:X,
to:ne})=>{const[he,ke]=[X,ne].map(be=>codeSpan(B(be).shown));return`${pathOf(z,B)} (${he} \u2192 ${ke})`}),G=i.length>pt?", \u2026":"",W=`${counted(i.length,"reference")} to new IDs and names ${D?"fol\
lows and isn't":"follow and aren't"} counted`;return[wholePart(`${W}: ${L.join(", ")}${G}`)]}function pn(i,B){const D=i.flatMap(({name:L})=>L??[]);return i.length===0?B?[wholePart("No changes")]:[]:[wholePart(
D.length===0?"No changes":`${mt(D)}: no changes`)]}function mn(i){const B=i.filter(({variablesCompared:L})=>!L);if(B.length===0)return[];const D=B.length===i.length?"":` of ${mt(B.flatMap(({name:L})=>L??
[]))}`;return[wholePart(`The environment variables${D} weren't compared, because one side is a folder without \`env_variables.json\`.`)]}function mt(i){const B=[];let D=un;for(const G of i){const W=codeSpan(
G);D-=W.length+2,D>=0&&B.push(W)}const L=i.length-B.length;return B.join(", ")+(L===0?"":` and ${counted(L,"more workflow")}`)}function Dt({added:i,modified:B,removed:D}){return i+B+D}function Dn(i){return i.
charAt(0).toUpperCase()+i.slice(1)}var os=e(7279),is=e(5543),Rt=e(276),St=e(9402),Rn=e(7406),at=e(706);const Sn=1024*1024,bt=2e5;function as(i,B){const D=i.map(X=>`<th>${escapeAll(X)}</th>`).join(""),
L=B.map(X=>`<tr>${X.map(ne=>`<td>${Ft(ne)}</td>`).join("")}</tr>`),G=ct(L),W=B.length-G.length,z=W===0?"":`<tr><td colspan="${i.length}">\u2026 and ${counted(W,"more row")}</td></tr>`;return`<table><t\
r>${D}</tr>${G.join("")}${z}</table>`}function bn(i){return`<table>${i.map(([D,L])=>L===void 0?"":`<tr><th align="left">${o(D)}</th><td>${Ft(L)}</td></tr>`).join("")}</table>`}function cs(i){const B=i.
map(({names:G,message:W,help:z})=>{const X=ct(G.map(ke=>`**${plainText(ke)}**`),bt/2),ne=G.length-X.length,he=ne===0?"":` and ${ne.toLocaleString("en-US")} more`;return`- ${X.join(", ")}${he}: ${kt(W,
z)}`}),D=ct(B),L=B.length-D.length;return[...D,...L===0?[]:[`- \u2026 and ${counted(L,"more cause")}`]].join(`
`)}function kt(i,B){return B===void 0?a(i):`${a(i)} <a href="${o(B)}">Troubleshooting</a>`}function ls(i,B){return`<details><summary>${escapeAll(i)}</summary>

${B}

</details>`}function Ft(i){return typeof i=="string"?i===""?"":`<code>${o(y(i))}</code>`:"words"in i?a(i.words):`<a href="${o(i.href)}">${a(i.text)}</a>${o(i.after??"")}`}function ct(i,B=bt){let D=B;const L=W=>(D-=
Buffer.byteLength(W),D>=0),G=i.findIndex(W=>!L(W));return i.slice(0,G<0?i.length:G)}async function kn(i,...B){const D=[`### ${a(i)}`];let L=Sn-1e3-Buffer.byteLength(D.join()),G=0;for(const W of B){const z=Buffer.
byteLength(W)+2;z<=L?(D.push(W),L-=z):G++}G>0&&D.push(`${(0,at.hS)(G,"part")} of this page would not fit and ${G===1?"is":"are"} left out.`);try{await St.z.addRaw(D.join(`

`),!0).write()}catch(W){St.$e(`Can't write the job summary: ${(0,Rn.g)(W)}`)}}var gs=e(7598),hs=e(3024),Es=e(7228),Fn=e(5806);function Qs(i){if(!isDiskError(i))return errorMessage(i);const B="dest"in i?
i.dest:i.path;return typeof B=="string"?`${diskReason(i)} (${quotedPath(B)})`:diskReason(i)}function Nn(i,B){const D=B.split("/");for(let L=1;;L++){const G=D.slice(0,L).join("/"),W=lstatSync(join(i,G),
{throwIfNoEntry:!1});if(W?.isSymbolicLink()){const z=`${quoted(G)} in the folder is a symbolic link, which isn't followed`;throw new Failure({what:z,advice:"Delete it.",topic:"unpacking"})}if(W===void 0||
L===D.length||!W.isDirectory())return W&&{path:G,stats:W}}}function Mn(i,B){const D=Nn(i,B);return D?.path===B&&D.stats.isFile()}async function Un(i,B){const D=await open(i);try{if((await D.stat()).size>
B)return;const L=await D.readFile();return L.length>B?void 0:L}finally{await D.close()}}const Ln=null;class Nt extends Error{constructor(B){super(`${Fn.gv} isn't as this action writes it`,{cause:B})}}
async function us(i){if(!Mn(i,RECORD))return;const B=await Un(join(i,RECORD),Ln);try{const{unpackedFiles:D}=JSON.parse(`${B}`);if(Tn(D))return D}catch(D){throw new Nt(D)}throw new Nt}function Bs(i){return`${JSON.
stringify({unpackedFiles:[...new Set(i)].sort()},null,2)}
`}function Tn(i){const B=D=>typeof D=="string"&&refusal(D)===void 0;return Array.isArray(i)&&i.every(B)&&new Set(i).size===i.length}async function Is(i,B){const D=createHash("sha256");for await(const L of createReadStream(
i))B.throwIfAborted(),D.update(L);return D.digest("hex")}const[Mt,Ut,xn]=["flow_definition.json","app_definition.json","env_variables.json"],vn=[Mt,Ut,xn],Cs=1e4,ds=null;function ws(i,B){const D=[...B].
filter(([L])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(L));return{kind:i,files:new Map(D.sort(([L],[G])=>L<G?-1:1))}}const Yn=/^(\..*|__MACOSX)$/;function Gn(i){const B=new Set(i),D=z=>vn.some(X=>B.has(z+
X));if(D(""))return"";const L=new Set(i.filter(z=>z.includes("/")).map(z=>z.slice(0,z.indexOf("/")))),[G,...W]=[...L].filter(z=>!Yn.test(z));return G!==void 0&&W.length===0&&D(`${G}/`)?`${G}/`:""}function ys(i){
const B=Gn(i);return i.includes(B+Ut)||i.includes(B+Mt)}const Lt=null;function ps({kind:i,files:B},D){const[L,G]=[APP,FLOW].map(W=>Tt(W,B,checkJson));if(L===void 0||G===void 0){const W=[...B.keys()].find(
X=>/^[^/]*\.zip$/i.test(X));if(i==="folder"&&!L&&!G&&W)throw new Error(`is a folder around ${quoted(W)}. Set the path of that file`);const z=[L?[]:APP,G?[]:FLOW].flat();throw new Error(`lacks ${z.join(
" and ")}, at its root and in its only subfolder`)}return{app:L,flow:G,env:D??Tt(ENV,B,xt)}}function Tt(i,B,D){const L=B.get(i);try{L&&D(L)}catch(G){throw new Error(`has a file that ${errorMessage(G)}\
: ${i}`,{cause:G})}return L&&{name:i,bytes:L}}async function ms(i,B){if(B.throwIfAborted(),!(await stat(i).catch(()=>{}))?.isFile())throw new Error(`isn't a file: ${quotedPath(i)}`);const L=await readWithin(
i,Lt).catch(G=>{throw new Error(`can't be read: ${describeError(G)}`,{cause:G})});return xt(L),{name:ENV,bytes:L}}function xt(i){if(i===void 0||i.length>Lt)throw new Error("is larger than 1 MiB, the l\
imit for environment variables");checkJson(i)}var Ds=e(3353);const Jn=2e4;function Hn({message:i}){return(0,at.OX)(i,1e3)}const vt="<dock status ID>";function Vn(i){const B=new Map;for(const{name:L,error:G}of i){
const{"dock-status-id":W}=jobOf(G),z=W===void 0?G.message:G.message.replaceAll(W,vt),X=B.get(z)??{names:[],ids:[],help:helpFor(G)};B.set(z,X),X.names.push(L),W!==void 0&&X.ids.push(W)}const D=Math.max(
100,Math.min(1e3,Math.floor(Jn/B.size)));return Array.from(B,([L,{names:G,ids:W,help:z}])=>({names:G,message:toSingleLine(L,D).replaceAll(vt,()=>W.join(", ")),help:z}))}function Rs(i){return Vn(i).map(
({names:B,message:D})=>`${B.join(", ")}: ${D}`).join(" | ")}function Ss(i){const[B,...D]=i.filter(({message:G},W)=>i.findIndex(z=>z.message===G)===W);if(B===void 0||D.length===0)return B;const L=[B,...D].
map(({message:G})=>G).join(" Also: ");return new Failure({what:L,topic:B instanceof Failure?B.topic:void 0},{cause:B})}var bs=e(6584);async function ks(i){return await Yt("the report",async()=>{const B=await makeTempFolder(
"workflow-report-"),D={"report-path":join(B,"report.md"),"full-report-path":join(B,"full-report.md")};return await writeFile(D["report-path"],renderReport(i)),await writeFile(D["full-report-path"],renderReport(
i,{maxLength:1/0})),D})}const On=null;function Fs(i,B,D){const L=On-Buffer.byteLength(D.join());return renderReport(i,{headings:B,maxLength:1/0,maxBytes:L,mark:!1})}function Ns(i){const B=unusedIgnores(
i);if(B.length===0)return;const D=B.slice(0,20).map(quoted),L=B.length>20?` and ${counted(B.length-20,"more line")}`:"";notice(`No field matched ${D.join(", ")}${L} in ignore. Check the spelling.`)}const Wn=1e6;
async function Ms(i,B){const D=JSON.stringify(B),L=await Yt(`the output ${i}`,async()=>{const W=join(await makeTempFolder(`workflow-${i}-`),`${i}.json`);return await writeFile(W,D),{[`${i}-path`]:W}}),
G=Buffer.byteLength(D)>Wn;return G&&notice(`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in ${i}-path.`),{[i]:G?[]:B,...L}}async function Yt(i,B){try{return await B()}catch(D){
return runnerLog().warning(`Can't keep ${i} as a file. ${errorMessage(D)}`),{}}}function Pn({host:i,pathname:B}){return i+B.replace(/\/$/,"")}function Us(i){try{const{app:B,flow:D}=definitionsOf(i);for(const{
bytes:L}of[B,D]){const{name:G,version:W}=JSON.parse(L.toString("utf8"))??{};if(typeof G!="string"||G.trim()==="")continue;return{name:G,version:typeof W=="string"||typeof W=="number"?String(W):void 0}}}catch{}}
async function zn({outputs:i,error:B},D){if((0,Rt.n0)(i),D){const L=[...D.facts,["Workflow ID",i["workflow-id"]],["Dock status ID",i["dock-status-id"]],["Status",i.status&&{words:i.status}],["Duration",
{words:(0,at.zK)(performance.now())}]],G=B?D.titles.failed:D.titles.done;await kn(G,...B?[kt(Hn(B),(0,Rt.VY)(B))]:[],bn(L))}if(B)throw B}}),6584:((V,$,e)=>{e.d($,{$J:()=>u,Do:()=>C,Fg:()=>A,or:()=>g,yG:()=>c});
var n=e(3024),N=e(6760),m=e(5806),R=e(2291),y=e(706);function c(M){if(/^(true|True|TRUE)$/.test(M))return!0;if(/^(false|False|FALSE)$/.test(M))return!1;throw new Error(`must be true or false, not ${S(
M)}`)}function u(M,x=!1){return t=>{const s=Number(t);if(!(x?/^\d+$/:/^\d+(\.\d+)?$/).test(t)||s<=0||s>M)throw new Error(`must be a ${x?"whole ":""}number above 0${M===1/0?"":` and at most ${M}`}, not\
 ${S(t)}`);return s}}function g(M){const x=H(M);if(x!=="")throw new Error(`contains ${x}. Type the address again`);if(/["'`]/.test(M))throw new Error("contains quotes. Remove them");const[,t=""]=/^((?:https?:\/\/)?[^/?#\s]+)/i.
exec(M)??[];if(/[?#]/.test(M))throw new Error(`must not contain a query or a fragment. Set only the beginning of the address: ${S(t)}`);if(/\/api\/public(\/|$)/i.test(M))throw new Error("must not cont\
ain /api/public, which the action adds");return(0,R.o6)(M)}function A(M){if(!(0,R.eQ)(M))throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${S(M)}`);return M}function C(M){const x=H(
M);if(x!=="")throw new Error(`contains ${x}. Set the secret again`);const[,t]=/^(bearer|basic|apikey|x-api-key:?)\s/i.exec(M)??[];if(t!==void 0)throw new Error(`begins with "${t}". Set the secret to t\
he key only`);if(/^(["'`]).*\1$/.test(M))throw new Error("is in quotes. Set the secret without them");if(!/^[\x21-\x7e]+$/.test(M))throw new Error("must be printable ASCII without spaces or line break\
s");return M}function a(M){if(/["<>|*?:\\/\p{C}]/u.test(M)||/^\.+$/.test(M))throw new Error(`can't be a name: ${S(M)}; leave out " < > | * ? : \\ / and control characters`);const x=refusal(M);if(x!==void 0)
throw new Error(`can't be a name: ${S(M)} ${x}`);if(/\.zip$/i.test(M))throw new Error(`must not end in .zip, which the action adds: ${S(M)}`);if(Array.from(M).length>200||Buffer.byteLength(M)>240)throw new Error(
"is too long: at most 200 characters");return M}function o(M){if(new RegExp("\\p{C}","u").test(M))throw new Error(`must not contain control characters: ${S(M)}`);if(Array.from(M).length>200)throw new Error(
"is too long: at most 200 characters");return M}function l(M){if(M!=="any"){if(!/^[0-9a-f]{64}$/i.test(M))throw new Error("must be a SHA-256: 64 hexadecimal digits, or any");return M.toLowerCase()}}function E(){
return resolve(process.env.GITHUB_WORKSPACE??"")}function I(M){if(new RegExp("\\p{Cc}","u").test(M))throw new Error("must be a path without control characters");const[,x]=/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/.
exec(M)??[];if(x!==void 0)throw new Error(`begins with ${x}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`);return resolve(E(),M)}function p(M){
const x=I(M);if(!existsSync(x))throw new Error(k(M));return x}function k(M){return`doesn't exist: ${S(M)}${F(E())?". The workspace is empty: run actions/checkout before this step":""}`}function F(M){try{
return readdirSync(M).length===0}catch{return!0}}function S(M){const x=H(M);return`"${(0,y.OX)(M,60)}"${x===""?"":` with ${x}`}`}function H(M){const x=M.match(/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu)??
[],t=new Set(x.map(h=>`U+${h.codePointAt(0)?.toString(16).toUpperCase().padStart(4,"0")}`)),s=t.size===1?"an invisible character":"invisible characters";return t.size===0?"":`${s} (${Array.from(t).slice(
0,5).join(", ")})`}}),4160:((V,$,e)=>{e.a(V,async(n,N)=>{try{let l=function(){const I=new R.i,p=I.required("workflow-id",u.Fg),k=(0,R.R)(I);if(I.check(),!k||p===void 0)throw I.refusal();return{...k,workflowId:p}};
var m=e(913),R=e(3991),y=e(3353),c=e(3934),u=e(6584),g=e(7279),A=e(5543),C=e(276),a=e(6659);const o={done:"Workflow deployed",failed:"Workflow deployment failed"};await(0,C.eF)(async I=>{const p=l(),k={
titles:o,facts:[["Host",{words:(0,c.Sm)(p.host)}]]};await(0,c.xK)(await E(p,I),p.summary?k:void 0)});async function E(I,p){const k=(0,a.Ng)(I.host,I.apiKey);try{const F={log:(0,A.t1)(),signal:p,endsAt:Number.
POSITIVE_INFINITY,publish:C.n0};return{outputs:await(0,m.H)(F,k,I)}}catch(F){const S=(0,g.iT)(F);return{outputs:{"workflow-id":I.workflowId,...(0,y.Zw)(S)},error:S}}}N()}catch(o){N(o)}},1)}),7228:((V,$,e)=>{
var n=e(7598),N=e(1455),m=e(6760);const R=lA(import.meta.url)("node:timers/promises");var y=e(7975),c=e(7406),u=e(7279);const g={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the\
 disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is in the way",EEXIST:"a file of tha\
t name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function A(S){const H=typeof S=="object"&&S!==
null&&"code"in S?S.code:void 0;return typeof H=="string"&&/^E[A-Z0-9]+$/.test(H)}function C(S){if(!A(S))return errorMessage(S);const{code:H="",errno:M=0}=S;return g[H]??getSystemErrorMap().get(M)?.[1]??
H}function a(S,H){const x=A(S)&&S.code==="ENAMETOOLONG"?"Set a shorter name.":"Set another directory, or free some space.";return new Failure({what:`Can't write ${H}`,why:C(S),advice:x},{cause:S})}const o=new Set(
["EBUSY","EPERM","EACCES"]),l=12;async function E(S,H,{platform:M=process.platform,rename:x=rename,sleep:t=pause}={}){for(let s=1;;s++)try{return await x(S,H)}catch(h){const r=A(h)&&o.has(h.code??"");
if(M!=="win32"||!r||s===l)throw h;await t(s*120)}}async function I(S){await rm(S,{recursive:!0,force:!0,maxRetries:10})}const p=/^\.workflow-export-[0-9a-f]{12}$/;async function k(S,H,M=dirname(S)){const x=join(
M,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(x,H,{flag:"wx"}),await E(x,S)}catch(t){throw await I(x).catch(()=>{}),t}}async function F(S,H){await k(S,H).catch(M=>{throw a(
M,S)})}}),7406:((V,$,e)=>{e.d($,{g:()=>n.gJ,i:()=>n.iT});var n=e(7279)}),7279:((V,$,e)=>{e.d($,{HR:()=>N,gJ:()=>c,iT:()=>y});const n=null;class N extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({
what:g,why:A="",advice:C="",topic:a},o={}){super(R(m(g,A),C),{cause:o.cause}),this.what=g,this.why=A,this.advice=C,this.topic=a,this.status=o.status,this.maybeProcessed=o.maybeProcessed??!1,this.affectsAll=
o.affectsAll??!1,this.busy=o.busy??!1,this.retryable=o.retryable??!1,this.retryAfterMs=o.retryAfterMs??0,this.maxRetries=o.maxRetries}get sentence(){return m(this.what,this.why)}with(g){const{topic:A,
status:C,maxRetries:a}=this,o={...this,topic:A,status:C,maxRetries:a,cause:this,...g};return new N(o,o)}}function m(u,g){return g===""?u:`${u}: ${g}`}function R(u,g){const A=/[.!?…]$/.test(u)?u:`${u}\
.`;return g===""?A:`${A} ${g}`}function y(u){return u instanceof Error?u:new Error(String(u))}function c(u){return y(u).message}}),5543:((V,$,e)=>{e.d($,{t1:()=>m});var n=e(6698),N=e(9402);function m(o=""){
return{info:l=>c(o+l),warning:l=>N.$e(o+l),debug:l=>N.Yz(o+l),mask:N.Pq}}function R(o){const l=[];return{...m(`[${o}] `),info:E=>l.push(E),end(E){core.startGroup(u(E));for(const I of l)c(I);core.endGroup()}}}
function y(o){core.notice(o)}function c(o){N.pq(u(o))}function u(o){return o.replaceAll("##[","## [")}const g=new n.AsyncLocalStorage;let A=!1;function C(o,l){return A||(A=!0,a()),g.run(o,l)}function a(){
const o=process.stdout.write.bind(process.stdout);process.stdout.write=((l,...E)=>{const I=g.getStore(),p=String(l);return I===void 0||/^::(add-mask|debug)::/.test(p)?o(l,...E):g.exit(()=>(I.debug(p.trimEnd()),
!0))})}}),276:((V,$,e)=>{e.d($,{VY:()=>o,eF:()=>a,n0:()=>l});var n=e(3024),N=e(1455);const m=lA(import.meta.url)("node:os");var R=e(6760),y=e(9402),c=e(7228),u=e(7406),g=e(7279),A=e(706);const C=6e4;async function a(p){
const k=new AbortController;for(const F of["SIGINT","SIGTERM","SIGBREAK"])process.on(F,()=>k.abort(new Error(`Cancelled (${F}).`)));try{await p(k.signal)}catch(F){for(let H=F;H instanceof Error;H=H.cause)
y.Yz(H.stack??H.message);const S=o(F);y.C1(`${(0,A.OX)((0,u.g)(F),C)}${S===void 0?"":` See ${S}`}`)}process.stdout.write("",()=>process.exit())}function o(p){const{GITHUB_SERVER_URL:k,GITHUB_ACTION_REPOSITORY:F,
GITHUB_ACTION_REF:S}=process.env;if(!(!(p instanceof g.HR)||p.topic===void 0||!k||!F||!S))return encodeURI(`${k}/${F}/blob/${S}/docs/troubleshooting.md#${p.topic}`)}function l(p){for(const[k,F]of Object.
entries(p))F!==void 0&&y.uH(k,F)}async function E(p){const k=process.env.RUNNER_TEMP||tmpdir();return await mkdtemp(join(k,p)).catch(F=>{throw toDiskError(F,k)})}function I(){try{return JSON.parse(readFileSync(
process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),5806:((V,$,e)=>{e.d($,{gv:()=>m});var n=e(6760),N=e(7228);const m=".workflow-export.json",R=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
y=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,c=[["is longer than 1,000 characters",/.{1001}/s],["has a \
part of more than 255 characters",/[^/]{256}/],["is more than 50 folders deep",/(\/[^/]+){51}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["is an absolut\
e path",/^\//],["is a drive path",/^[a-z]:/i],['leaves the folder with ".."',/(^|\/)\.\.(\/|$)/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',R],["changes how git or GitHub \
treats the repository",y],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Wind\
ows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function u(F){const S=k(F);return l(
S)===m?"is the name of the action's own record":c.find(([,H])=>H.test(S))?.[0]}function g(F){return/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(k(F))}function A(F){return R.test(k(F))}function C(F){const S=k(
F);return R.test(S)||y.test(S)||F===m||F.split("/").some(H=>TEMPORARY_NAME.test(H))}function a(F){return A(F)?"is in a .git folder":F.includes(":")?"contains a colon, which Windows takes for a drive o\
r a stream":void 0}function o(F){const[S=""]=posix.basename(k(F).replaceAll("\\","/")).split(":");return l(S.replace(/[. ]+$/,""))==="env_variables.json"}function l(F){return F.normalize("NFC").toUpperCase().
toLowerCase()}function E(F){const S=new Map,H=new Map;for(const M of F){let x=S,t=0;for(const s of M.replace(/\/$/,"").split("/")){t+=s.length+1;const h=M.slice(0,t),r=H.get(s)??l(s);H.set(s,r);const f=x.
get(r)??{spelled:h,inside:new Map};if(x.has(r)&&(f.spelled!==h||!h.endsWith("/")))return[f.spelled,M];x.set(r,f),x=f.inside}}}function I(F,S=100){const H=[...F.slice(0,10*S)],M=H.length>S?`${H.slice(0,
S).join("")}\u2026`:F;return JSON.stringify(M).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,x=>`\\u{${x.codePointAt(0)?.toString(16)}}`)}function p(F){return I(F,1e3).replaceAll("\\\\","\\")}function k(F){return F.
replace(new RegExp("\\p{Cf}","gu"),"")}}),6659:((V,$,e)=>{e.d($,{HB:()=>Y,px:()=>J,Ng:()=>w});var n=e(7279),N=e(2975),m=e(706),R=e(7075),y=e(8522),c=e(1858);const u=new Map([["gzip",()=>(0,y.createGunzip)()],
["x-gzip",()=>(0,y.createGunzip)()],["deflate",([de=0])=>(de&15)===8?(0,y.createInflate)():(0,y.createInflateRaw)()],["br",()=>(0,y.createBrotliDecompress)()]]),g=new Set(["","identity","none","binary",
"utf-8","utf8","aws-chunked"]),A=3;async function C(de,Ce){const{label:Ie,signal:De,maxBytes:Fe,tooLarge:re,onProgress:ie}=Ce,Ee=[];let Ae=0;try{for await(const Le of a((0,R.addAbortSignal)(De,de),Ie)){
if(ie?.(),Ae+=Le.length,Ae>Fe)throw re;Ee.push(Le)}}catch(Le){throw(0,c.Ur)(Le,{label:Ie,signal:De,connected:!0,isProven:!0})}return Buffer.concat(Ee,Ae)}function a(de,Ce){const De=(de.headers["conten\
t-encoding"]??"").split(",").map(re=>re.trim().toLowerCase()).filter(re=>!g.has(re)).reverse(),Fe=re=>(0,c.ue)(Ce,re,"Check host, and the gateways in front of it.",{maybeProcessed:!0});if(De.length>A)
throw Fe(`the response is encoded ${De.length} times`);return De.reduce((re,ie)=>{const Ee=u.get(ie);if(!Ee)throw Fe(`the response has an unknown content-encoding (${ie})`);return o(re,Ee)},de)}async function*o(de,Ce){
const Ie=de[Symbol.asyncIterator](),De=await Ie.next();if(De.done)return;const Fe=Ce(De.value),re=async function*(){yield De.value,yield*{[Symbol.asyncIterator]:()=>Ie}};(0,R.pipeline)(re,Fe,()=>{}),yield*Fe}
var l=e(2970),E=e(2053),I=e(6294),p=e(2291);const k=6,F=32,S=6,H=2e3,M=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,x=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i,
t=/(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i,s=/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;class h{redact;#e;#A=new Set;#t=new Set;constructor(Ce,Ie=[]){
this.#e=new m.pO(Ce),this.redact=this.#e.redact,this.allow(...Ie)}add(...Ce){for(const Ie of Ce)this.#e.add(Ie)}allow(...Ce){for(const Ie of Ce)Ie.length>=k&&this.#A.add(Ie)}maskFields(Ce,Ie,De){const Fe=Array.
from(r(Ce));for(const[re,ie]of Fe)/id$/i.test(re)&&(0,p.eQ)(ie)&&this.allow(ie);for(const[re,ie]of Fe)/url$/i.test(re)?this.maskUrl(ie.trim(),Ie,De):this.#n(this.#r(ie),De)}maskUrl(Ce,Ie,De){const Fe=URL.
canParse(Ce,Ie.href)?new URL(Ce,Ie.href):void 0;if(Fe&&Ie.href.startsWith(Fe.href))return;const re=/[?:]|^\/\//.test(Ce)?[Ce]:[];Fe&&(re.push(Fe.href,encodeURIComponent(Fe.href),Fe.password,f(Fe.password)),
re.push(...this.#r(Fe.search)),Fe.search!==""&&re.push(Fe.pathname+Fe.search,encodeURIComponent(Fe.pathname+Fe.search))),this.#n(re,De)}#n(Ce,Ie){for(const De of Ce)De.length<k||this.#t.has(De)||this.#s(
De)||(this.#t.add(De),this.#e.add(De),Ie.mask(De))}#r(Ce){return Array.from(Ce.matchAll(M)).flatMap(([,Ie="",De=""])=>{const Fe=De.replace(/[.,:!?)\]}]+$/,"");return this.#o(Ie,f(Fe))?[Fe,encodeURIComponent(
Fe),f(Fe),encodeURIComponent(f(Fe))]:[]})}#s(Ce){return Array.from(this.#A).some(Ie=>Ie.includes(Ce))}#o(Ce,Ie){return this.#s(Ie)?!1:x.test(Ce)?!0:Ie.length>=F&&!t.test(Ce)&&!s.test(Ie)}}function*r(de){
const Ce=[["",de,0]];let Ie=0;for(const[De,Fe,re]of Ce){if(Ie>H)return;if(Ie++,typeof Fe=="string")yield[De,Fe];else if(re<S&&Array.isArray(Fe))for(const ie of Fe)Ce.push([De,ie,re+1]);else if(re<S&&(0,I.
Gv)(Fe))for(const[ie,Ee]of Object.entries(Fe))Ce.push([ie,Ee,re+1])}}function f(de){try{return decodeURIComponent(de)}catch{return de}}function w(de,Ce,{secrets:Ie=[],known:De=[]}={}){const Fe="export\
-workflow-action",re=(0,l.Rg)(Fe,!0);return{url:de,apiKey:Ce,secrets:new h([Ce,...Ie],[de.href,...De]),pool:re,freshPool:{...(0,l.Rg)(Fe,!1),proven:re.proven},rateLimit:new E.q,variants:new Map}}const Q=1024*
1024,d=5,b=12e4,T=12e4,Y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function J(de,Ce){const{label:Ie,method:De,path:Fe,
isTransient:re}=Ce,{secrets:ie,rateLimit:Ee}=de.platform;ie.allow(...Fe.split(/[/?&=]/));const Ae=De==="GET"?{label:Ie,checked:Fe}:{label:Ie},Le=()=>Ee.run(Ae,de,()=>P(de,Ce));return await(0,N.L5)(de,
Le,{atLeastMs:re?T:0})}async function P(de,Ce){const{signal:Ie}=de,{label:De,idempotent:Fe=!0,isTransient:re}=Ce,ie=(0,l.WV)(De,"no response",Fe?l.k$:b);let Ee=!1;const Ae=()=>{Ee=!0};try{return await(0,l.
uR)(ie,Ie,(Le,me)=>Be({...de,signal:Le},Ce,{onProgress:me,onConnect:Ae}))}catch(Le){const me=Le instanceof n.HR?Le:void 0;throw!Fe&&Ee&&(Ie.aborted||me?.maybeProcessed)?se(Le):Ie.aborted||!me||!re?.(me)?
Le:me.with({retryable:!0,maxRetries:void 0})}}function se(de){const Ce=de instanceof n.HR?de:new n.HR({what:(0,n.iT)(de).message},{cause:de}),Ie=Ce.retryable||Ce.advice===""?Y:`${Ce.advice} ${Y}`;return Ce.
with({advice:Ie,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}async function Be(de,Ce,Ie){const{platform:De,signal:Fe,log:re}=de,{label:ie,method:Ee,path:Ae,body:Le,idempotent:me=!0}=Ce,
ge=Le?De.freshPool:De.pool,le={accept:"application/json","accept-encoding":"identity","content-type":"application/json","x-api-key":De.apiKey};let pe=new URL(`api/public/${Ae}`,De.url);for(let Re=0;;Re++){
const Oe=await(0,l.tN)(ge,{label:ie,method:Ee,url:pe,headers:le,...Ie,...Le&&{body:Le}},Fe);re.debug(`${Ee} ${De.secrets.redact(pe.pathname)}: ${Oe.statusCode}`);const tA=(0,l.ET)(Oe,pe,ie);if(tA===void 0)
return Ne(de,Ce,Oe);Oe.destroy(),De.secrets.maskUrl(tA.href,De.url,re);const qe=Oe.statusCode,gA=qe!==307&&qe!==308,Ge=(nA,$e)=>(0,c.ue)(ie,nA,$e,{status:qe,maybeProcessed:gA});if(tA.origin!==De.url.origin){
const $e=`the platform redirects to ${(0,m.OX)(tA.origin,100)}, where the key is not sent`;throw Ge($e,"If that is your environment, set host to it.")}if(!me&&gA)throw Ge(`the platform redirects (${qe}\
)`,"Check host.");if(Re===d)throw Ge("the platform redirects in a circle","Check host.");pe=tA}}async function Ne(de,Ce,Ie){const{platform:De,log:Fe,signal:re}=de,{label:ie,scope:Ee,isCreation:Ae=!1,advice:Le}=Ce,
me=Ie.statusCode??0,ge=(0,c.ue)(ie,"the platform answered with more than 1 MiB","Check host.",{maybeProcessed:!0}),le=await C(Ie,{label:ie,signal:re,maxBytes:Q,tooLarge:ge}),pe=new TextDecoder().decode(
le),Re=Se(pe);De.secrets.maskFields(Re??{},De.url,Fe);const Oe=new I.sh(Re??{},ie,De.secrets.redact),{message:tA}=Oe,qe=tA===void 0?"":` (${tA})`,gA=(0,l.RG)(Ie,ie,`the platform answered ${me}${qe}`);
if(gA)throw gA;const Ge=/^\s*</.test(pe)||Ie.headers["content-type"]?.includes("html")===!0;if(me<200||me>299){const je=De.variants.has(ie),Ye=(0,N.Vs)(Ie.headers["retry-after"]);throw(0,I.$G)({label:ie,
status:me,message:tA,waitMs:Ye,isPage:Ge,hasWorked:je,scope:Ee,isCreation:Ae,advice:Le})}if(Re!==void 0)return Oe;if(pe.trimStart().startsWith("{")&&(0,l.VL)(Ie))throw(0,c.ue)(ie,"the response was cut\
 off",c.$_,{retryable:!0,maybeProcessed:!0});const nA=pe===""?"nothing":Ge?"with a web page":"with something other than a JSON object";throw(0,c.ue)(ie,`the platform answered ${nA} (${me})`,"Check tha\
t host is the environment's own address.",{maybeProcessed:!0})}function Se(de){try{const Ce=JSON.parse(de);return(0,I.Gv)(Ce)?Ce:void 0}catch{return}}}),1858:((V,$,e)=>{e.d($,{$_:()=>c,Dx:()=>R,Ur:()=>E,
ue:()=>m});var n=e(7279),N=e(706);function m(p,k,F,S={}){return new n.HR({what:p,why:k,advice:F,topic:"the-platforms-response"},S)}function R(p,k,F,S){return new n.HR({what:p,why:k,advice:F,topic:"the\
-connection"},S)}const y={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name wa\
s not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},c="Re-run the job later.",u="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the \
runner.",g=2,A=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/,C=/^(EPROTO$|ERR_SSL_)/,
a=/^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/,o=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,l=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function E(p,k){
const{label:F,signal:S,connected:H,isProven:M}=k;if(S.aborted)return S.reason;if(p instanceof n.HR||!(p instanceof Error)||!("code"in p))return p;const x=String(p.code);if(A.test(x)||a.test(x)){const w=`\
the TLS connection can't be trusted (${x})`;return R(F,w,`Check host. ${u}`,{affectsAll:!0,cause:p})}const[,t]=l.exec(p.message)??[];if(t!==void 0)return I(F,t,p);const s={retryable:!0,maybeProcessed:H,
affectsAll:!H,cause:p};if(o.test(x))return R(F,`the response can't be decoded (${x})`,c,s);const h=!H&&C.test(x),r=h?`the TLS connection failed (${x})`:y[x]??`the connection failed (${x})`;if(M||!(h||
x==="ENOTFOUND"))return R(F,r,c,s);const f=h?`Check host and its port. ${u}`:"Check host.";return R(F,r,f,{...s,maxRetries:g})}function I(p,k,F){const S=(M,x,t={})=>R(p,M,x,{affectsAll:!0,cause:F,...t}),
H=(0,N.OX)(k,100);return k==="407"?S("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY."):/^4(?!08|25|29)\d\d$/.test(k)?S(`the proxy refuses the connection (${k})`,"Allow \
the host there, or add it to NO_PROXY."):/certificate|altnames/i.test(k)?S(`the proxy's TLS connection can't be trusted (${H})`,`Check HTTPS_PROXY. ${u}`):/ENOTFOUND/.test(k)?S("the proxy's host name \
was not found (DNS)","Check HTTPS_PROXY.",{retryable:!0,maxRetries:g}):S(`the proxy made no connection (${H})`,c,{retryable:!0})}}),2291:((V,$,e)=>{e.d($,{eQ:()=>R,o6:()=>N,wh:()=>y});const n=200;function N(c){
const u=/^[a-z][a-z0-9+.-]*:\/\//i.test(c)?c:`https://${c}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error("is not an address such as https://ai-for-process.example.ai");const g=new URL(u);
if(g.protocol!=="https:"&&g.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(u))throw new Error("must not contain a user name or password");if(/[?#]/.test(
u))throw new Error("must not contain a query or a fragment");if(g.protocol==="http:"&&!m(g.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return g.pathname.endsWith(
"/")||(g.pathname+="/"),g}function m(c){return c==="localhost"||c==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(c)}function R(c){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(c)}function y(...c){return c.find(u=>typeof u==
"string"&&u.length<=n&&R(u))}}),2970:((V,$,e)=>{e.d($,{k$:()=>l,WV:()=>f,VL:()=>h,J9:()=>o,Rg:()=>a,ET:()=>t,tN:()=>S,RG:()=>r,uR:()=>w});var n=e(7067);const N=lA(import.meta.url)("node:https");var m=e(
7075),R=e(2779),y=e(2975),c=e(1858),u=e(9783);const g=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function A(){for(const Q of g){const d=process.env[Q]?.trim();d!==void 0&&(process.env[Q]=
d===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(d)?d:`http://${d}`)}for(const Q of["no_proxy","NO_PROXY"]){const d=process.env[Q]?.split(/[\s,]+/).map(b=>b.replace(/^\*\./,"."));d&&(process.env[Q]=d.filter(b=>b!==
"").join(","))}}function C(Q,d){const T=g.filter(J=>J.toLowerCase()===`${Q.protocol.slice(0,-1)}_proxy`).find(J=>process.env[J]);if(T===void 0||(0,u.H)(Q)||/^https?:\/\//i.test(process.env[T]??"")&&(0,u.
s)(Q)?.hostname)return;throw(0,c.Dx)(d,`the proxy in ${T} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}function a(Q,d){
A();const b=()=>new R.Qq(Q,[],{keepAlive:d});return{clients:{"http:":b(),"https:":b()},proven:new Set}}function o(Q){return{type:"application/json",bytes:Buffer.from(JSON.stringify(Q))}}const l=3e4,E=65536,
I=new Set([301,302,303,307,308]),p=new Set([408,421,425,429]),k=new Set([501,505,506,508,510,511]),F=new Set([421,425,429]);async function S(Q,d,b){b.throwIfAborted();const{label:T,method:Y,url:J,headers:P,
body:se,isProven:Be=!1,onProgress:Ne,onConnect:Se}=d,de=J.protocol==="https:",Ce=Q.clients[de?"https:":"http:"],Ie=se&&m.Readable.from(x(se.bytes,Ne),{objectMode:!1}),De=se&&{"content-type":se.type,"c\
ontent-length":se.bytes.length};let Fe=!1;try{C(J,T);const re=(de?N:n).request({method:Y,host:J.hostname.replace(/^\[|\]$/g,""),port:J.port||(de?443:80),path:J.pathname+J.search,headers:{...P,...De,"u\
ser-agent":Ce.userAgent},agent:Ce.getAgent(J.href),signal:b});M(re,de,()=>{Fe=!0,Se?.()});const ie=await(0,y.Mu)(b,H(re,Ie,T));return ie.once("close",()=>Ie?.destroy()),Q.proven.add(J.origin),ie}catch(re){
throw Ie?.destroy(),(0,c.Ur)(re,{label:T,signal:b,connected:Fe,isProven:Be||Q.proven.has(J.origin)})}}function H(Q,d,b){return new Promise((T,Y)=>{const J=P=>{P.socket.destroy();const se={retryable:!0,
maybeProcessed:!0};Y((0,c.Dx)(b,"the server switched protocols (101)",c.$_,se))};Q.once("upgrade",J),Q.once("response",P=>P.statusCode===101?J(P):T(P)),Q.on("error",Y),d?d.pipe(Q):Q.end()})}function M(Q,d,b){
Q.once("socket",T=>{Q.reusedSocket?b():T.once(d?"secureConnect":"connect",b)})}function*x(Q,d=()=>{}){for(let b=0;b<Q.length;b+=E)yield Q.subarray(b,b+E),d()}function t(Q,d,b){const{statusCode:T=0,headers:Y}=Q;
if(!I.has(T)||Y.location===void 0)return;const J=s(Y.location);if(URL.canParse(J,d.href))return new URL(J,d.href);Q.destroy();const P=`the platform redirects (${T}) to an address that can't be read`;throw(0,c.
ue)(b,P,"Check host.")}function s(Q){return Q.replace(/[\x80-\xff]/g,d=>`%${d.charCodeAt(0).toString(16).toUpperCase()}`)}function h({headers:Q}){return Q["content-length"]===void 0&&Q["transfer-encod\
ing"]===void 0}function r(Q,d,b){const{statusCode:T=0,headers:Y}=Q;if(!(!p.has(T)&&!(T>=500&&T<=599&&!k.has(T))))return(0,c.ue)(d,b,c.$_,{status:T,retryable:!0,retryAfterMs:(0,y.Vs)(Y["retry-after"]),
maybeProcessed:!F.has(T)})}function f(Q,d="no response",b=l){const T={retryable:!0,maybeProcessed:!0};return{ms:b,error:(0,c.Dx)(Q,`${d} within ${b/1e3} s`,c.$_,T)}}async function w({ms:Q,error:d},b,T){
const Y=new AbortController,J=setTimeout(()=>Y.abort(d),Q);try{return await T(AbortSignal.any([b,Y.signal]),()=>J.refresh())}finally{clearTimeout(J)}}}),6006:((V,$,e)=>{e.d($,{SO:()=>C,sG:()=>c,y7:()=>A});
var n=e(6659),N=e(2291),m=e(6294);const R={running:["IN_PROGRESS","INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","FAIL",
"ERROR","ERRORED","CANCELLED","CANCELED","ABORTED","TIMEOUT","TIMED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},y=new Map(Object.entries(R).flatMap(([a,o])=>o.map(l=>[l,a])));function c(a){
return y.get(a)??"unknown"}function u(a){const{fields:o,message:l}=a,E=(0,m.Gv)(o.response)?o.response:{};return{dockStatusId:(0,N.wh)(o["dock-statusId"],o.dockStatusId,o._id),workflowId:(0,N.wh)(o.workflowId,
o.toolId),exportJobId:(0,N.wh)(o.exportJobId),status:g(a),downloadUrl:[E.downloadUrl,E.downloadURL,o.downloadUrl,o.downloadURL].filter(I=>typeof I=="string").map(I=>I.trim()).find(I=>I!==""),percent:typeof o.
percentageComplete=="number"?o.percentageComplete:void 0,refused:o.success===!1,message:l}}function g({fields:a,redact:o}){if(typeof a.status!="string"&&typeof a.status!="number")return"";const l=String(
a.status),E=l.trim().toUpperCase().replace(/[\s-]+/g,"_");return c(E)==="unknown"?o(l,40).toUpperCase():E}function A(a,o){const l=u(a),{dockStatusId:E}=l;if(E===void 0)throw a.missing("dock status ID",
o);return{...l,dockStatusId:E}}async function C(a,o,l=()=>!0){const E=`dock-status/${o}`;return u(await(0,n.px)(a,{label:"Dock status",method:"GET",path:E,advice:"Re-run the job later.",isTransient:l}))}}),
2053:((V,$,e)=>{e.d($,{k:()=>y,q:()=>l});var n=e(7279),N=e(2975),m=e(1858);const R=30,y=6e4,c=429,u=1e3,g=6e4,A=500,C=15e3,a=.95,o=20;class l{#e=new Map;#A=0;#t=0;#n=0;#r=0;#s=0;async run(I,p,k){const F=await this.#o(
I,p);try{const S=await k();return F>this.#s&&(this.#r=0,this.#n=this.#n<o?0:this.#n*a),S}catch(S){throw S instanceof n.HR&&S.status===c?S.with({retryAfterMs:this.#i(F,S.retryAfterMs)}):S}}async#o({label:I,
checked:p},{signal:k,endsAt:F}){const S=p===void 0?[]:this.#e.get(p)??[];for(p!==void 0&&this.#e.set(p,S);;){if(k.throwIfAborted(),this.#t>=F)throw(0,m.ue)(I,"the platform asked for a pause that excee\
ds the timeout",m.$_);const H=performance.now(),M=S.length<R?Number.NEGATIVE_INFINITY:S[0]??H,x=Math.max(this.#A,M+y);if(x<=H)return this.#A=H+this.#n,S.push(H),S.length>R&&S.shift(),H;await(0,N.yy)(x-
H,k)}}#i(I,p){const k=performance.now();I>this.#s&&(this.#r++,this.#n=Math.min(C,Math.max(A,this.#n*2)),this.#s=k),p>0&&(this.#t=Math.max(this.#t,k+p));const F=p||Math.min(g,u*2**(this.#r-1));return this.#A=
Math.max(this.#A,k+F),this.#A-k}}}),6294:((V,$,e)=>{e.d($,{$G:()=>a,Gv:()=>m,sh:()=>N});var n=e(1858);class N{fields;label;redact;constructor(I,p,k){this.fields=I,this.label=p,this.redact=k}get message(){
const I=c(this.fields,0);return I===void 0?void 0:this.redact(I)||void 0}missing(I,p){const{label:k,message:F}=this,S=F===void 0?"":` (${F})`;return(0,n.ue)(k,`the platform answered without a ${I}${S}`,
p)}}function m(E){return typeof E=="object"&&E!==null&&!Array.isArray(E)}const R=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","detai\
ls","response"],y=4;function c(E,I){if(typeof E=="string")return E.trim()||void 0;if(!(I>y)){if(Array.isArray(E))return c(E[0],I+1);if(m(E))for(const p of R){const k=c(E[p],I+1);if(k!==void 0){const{code:F}=E;
return typeof F=="number"||typeof F=="string"?`${k}, code ${F}`:k}}}}const u="Settings \u2192 Security & Control \u2192 API Scopes",g=new Set([405,406,411,415,417,426,431]),A=409,C=423;function a(E){const{
label:I,status:p,message:k,waitMs:F,hasWorked:S,isCreation:H}=E,M=p===401||p===403,x=`the platform answered ${p}${k===void 0?"":` (${k})`}`,t=M?l(E):o(E);return(0,n.ue)(I,x,t,{status:p,maybeProcessed:p>=
500,affectsAll:M&&!S,retryAfterMs:F,busy:p===C||p===A&&!H})}function o({status:E,isCreation:I,advice:p="Check the inputs."}){return E===404?"Check host, the IDs, and that the key's account can see the\
 workflow.":E===A&&I?"The name may be taken. Set another name, or the ID of that workflow.":E===A||E===C?"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.":E<
400||E>=500||g.has(E)?"Check host.":p}function l({status:E,scope:I,message:p,isPage:k,hasWorked:F}){if(k)return"A gateway or firewall in front of the platform may have refused it. Check host, and that\
 the runner may reach it.";if(F)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const S=I===void 0?"another scope":`the scope "${I}"`;if(E===403)
return`The key needs ${S}. Add it under ${u}.`;const H=/scope/i.test(p??"")?` The key also needs ${S}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a\
 workflow's own endpoint key. Set api-key to an account key from ${u}.${H}`}}),2975:((V,$,e)=>{e.d($,{L5:()=>u,Mu:()=>l,Oc:()=>A,Vs:()=>a,yy:()=>o});var n=e(7279),N=e(706);const m=7,R=3e4,y=2**31-1,c=429;
async function u({log:E,signal:I,endsAt:p},k,{atLeastMs:F=0}={}){let S=0,H=0,M;for(;;)try{return await k()}catch(x){if(!(x instanceof n.HR&&x.retryable))throw x;M??=performance.now();const t=x.busy||x.
status===c;H=t?H+1:0,t||S++;const s=S>(x.maxRetries??m)&&performance.now()-M>=F;if(!t&&s)throw g(x,`, ${S} times in a row`);const r=x.status===c&&x.retryAfterMs>0?x.retryAfterMs:C(H||S,x.retryAfterMs),
f=(0,N.zK)(r);if(performance.now()+r>=p)throw g(x,`, and waiting ${f} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");E.info(`${(0,N.OX)(x.sentence,
1e3)}; retrying in ${f}`),await o(r,I)}}function g(E,I,p=E.advice){const{what:k,why:F}=E;return E.with({...F===""?{what:k+I}:{why:F+I},advice:p,retryable:!1})}async function A(E,I){return await u(E,()=>I().
catch(p=>{throw p instanceof n.HR&&p.busy?p.with({retryable:!0}):p}))}function C(E,I){const p=Math.min(R,1e3*2**(E-1));return Math.max(I,p*(.5+Math.random()/2))}function a(E){if(E===void 0)return 0;if(/^\d+$/.
test(E))return Math.min(Number(E)*1e3,y);const I=Date.parse(E);return Number.isNaN(I)?0:Math.min(Math.max(0,I-Date.now()),y)}async function o(E,I){let p;try{await l(I,new Promise(k=>{p=setTimeout(k,E)}))}finally{
clearTimeout(p)}}function l(E,I){return new Promise((p,k)=>{const F=()=>k(E.reason);I.then(p,k).finally(()=>E.removeEventListener("abort",F)),E.aborted?F():E.addEventListener("abort",F,{once:!0})})}}),
706:((V,$,e)=>{e.d($,{OX:()=>n,hS:()=>m,pO:()=>u,zK:()=>R});function n(C,a=300){const o=C.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim(),l=Array.from(o);return l.length>a?`${l.slice(0,
a).join("")}\u2026`:o}function N(C){if(C<1024)return`${C} B`;const a=["KiB","MiB","GiB"];let o=C/1024;for(;o>=1023.95&&a.length>1;)o/=1024,a.shift();return`${o.toFixed(1)} ${a[0]}`}function m(C,a){return`${C.
toLocaleString("en-US")} ${a}${C===1?"":"s"}`}function R(C){if(C<9950)return`${(C/1e3).toFixed(1)} s`;const a=Math.round(C/1e3);if(a<60)return`${a} s`;const[o,l]=[Math.floor(a/60),Math.floor(a/3600)];
return l>0?`${l} h ${o%60} min`:`${o} min ${a%60} s`}const y=4,c=8;class u{#e=new Map;constructor(a=[]){for(const o of a)this.add(o)}add(a){for(const o of[a,...a.split(/[\r\n]+/).map(l=>l.trim())])for(const l of[
o,JSON.stringify(o).slice(1,-1),encodeURIComponent(Buffer.from(o).toString())]){if(l==="")continue;const E=l.slice(0,c);this.#e.set(E,(this.#e.get(E)??new Set).add(l))}}redact=(a,o=300)=>{const l=a.trimStart(),
E=Math.min(l.length,o*4);let I="",p=0;for(let k=0;k<E;k++){const F=g(this.#e,l,k);F>0&&k>=p&&(I+="***"),p=Math.max(p,k+F),k>=p&&(I+=l[k])}return n(E<l.length?`${I}\u2026`:I,o)}}function g(C,a,o){let l=0;
for(let E=1;E<=c;E++)for(const I of C.get(a.slice(o,o+E))??[]){const p=o+I.length;I.length<=l||!a.startsWith(I,o)||(I.length>=y||A(a,o,p))&&(l=I.length)}return l}function A(C,a,o){const l=C.slice(Math.
max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(l)&&!/^[\p{L}\p{N}]/u.test(C.slice(o,o+2))}}),9402:((V,$,e)=>{e.d($,{Yz:()=>IA,V4:()=>cA,pq:()=>UA,C1:()=>wA,uH:()=>fA,Pq:()=>AA,z:()=>b,$e:()=>VA});const n=lA(
import.meta.url)("os");function N(ee){return ee==null?"":typeof ee=="string"||ee instanceof String?ee:JSON.stringify(ee)}function m(ee){return Object.keys(ee).length?{title:ee.title,file:ee.file,line:ee.
startLine,endLine:ee.endLine,col:ee.startColumn,endColumn:ee.endColumn}:{}}function R(ee,K,q){const oe=new u(ee,K,q);process.stdout.write(oe.toString()+n.EOL)}function y(ee,K=""){R(ee,{},K)}const c=":\
:";class u{constructor(K,q,oe){K||(K="missing.command"),this.command=K,this.properties=q,this.message=oe}toString(){let K=c+this.command;if(this.properties&&Object.keys(this.properties).length>0){K+="\
 ";let q=!0;for(const oe in this.properties)if(this.properties.hasOwnProperty(oe)){const fe=this.properties[oe];fe&&(q?q=!1:K+=",",K+=`${oe}=${A(fe)}`)}}return K+=`${c}${g(this.message)}`,K}}function g(ee){
return N(ee).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function A(ee){return N(ee).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%\
2C")}const C=lA(import.meta.url)("crypto"),a=lA(import.meta.url)("fs");function o(ee,K){const q=process.env[`GITHUB_${ee}`];if(!q)throw new Error(`Unable to find environment variable for file command ${ee}`);
if(!a.existsSync(q))throw new Error(`Missing file at path: ${q}`);a.appendFileSync(q,`${N(K)}${n.EOL}`,{encoding:"utf8"})}function l(ee,K){const q=`ghadelimiter_${C.randomUUID()}`,oe=N(K);if(ee.includes(
q))throw new Error(`Unexpected input: name should not contain the delimiter "${q}"`);if(oe.includes(q))throw new Error(`Unexpected input: value should not contain the delimiter "${q}"`);return`${ee}<<${q}${n.
EOL}${oe}${n.EOL}${q}`}const E=lA(import.meta.url)("path");var I=e(2779),p=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){
function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};
class k{constructor(K,q){this.username=K,this.password=q}prepareRequest(K){if(!K.headers)throw Error("The request has no headers");K.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.
password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(K){this.token=
K}prepareRequest(K){if(!K.headers)throw Error("The request has no headers");K.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,
void 0,function*(){throw new Error("not implemented")})}}class S{constructor(K){this.token=K}prepareRequest(K){if(!K.headers)throw Error("The request has no headers");K.headers.Authorization=`Basic ${Buffer.
from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var H=function(ee,K,q,oe){
function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){
Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};class M{static createHttpClient(K=!0,q=10){const oe={allowRetries:K,maxRetries:q};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(M.getRequestToken())],oe)}static getRequestToken(){const K=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!K)throw new Error("Unable to get ACTIONS_ID\
_TOKEN_REQUEST_TOKEN env variable");return K}static getIDTokenUrl(){const K=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!K)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return K}static getCall(K){
return H(this,void 0,void 0,function*(){var q;const ye=(q=(yield M.createHttpClient().getJson(K).catch(Ue=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ue.statusCode}
 
        Error Message: ${Ue.message}`)})).result)===null||q===void 0?void 0:q.value;if(!ye)throw new Error("Response json body do not have ID Token field");return ye})}static getIDToken(K){return H(this,
void 0,void 0,function*(){try{let q=M.getIDTokenUrl();if(K){const fe=encodeURIComponent(K);q=`${q}&audience=${fe}`}debug(`ID token url is ${q}`);const oe=yield M.getCall(q);return setSecret(oe),oe}catch(q){
throw new Error(`Error message: ${q.message}`)}})}}var x=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){
try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};const{access:t,
appendFile:s,writeFile:h}=a.promises,r="GITHUB_STEP_SUMMARY",f="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class w{constructor(){this._buffer=
""}filePath(){return x(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const K=process.env[r];if(!K)throw new Error(`Unable to find environment variable for $${r}. Check if your\
 runtime environment supports job summaries.`);try{yield t(K,a.constants.R_OK|a.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${K}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=K,this._filePath})}wrap(K,q,oe={}){const fe=Object.entries(oe).map(([ye,Ue])=>` ${ye}="${Ue}"`).join("");return q?`<${K}${fe}>${q}</${K}>`:`<${K}${fe}>`}write(K){return x(
this,void 0,void 0,function*(){const q=!!K?.overwrite,oe=yield this.filePath();return yield(q?h:s)(oe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return x(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(K,q=!1){return this._buffer+=
K,q?this.addEOL():this}addEOL(){return this.addRaw(n.EOL)}addCodeBlock(K,q){const oe=Object.assign({},q&&{lang:q}),fe=this.wrap("pre",this.wrap("code",K),oe);return this.addRaw(fe).addEOL()}addList(K,q=!1){
const oe=q?"ol":"ul",fe=K.map(Ue=>this.wrap("li",Ue)).join(""),ye=this.wrap(oe,fe);return this.addRaw(ye).addEOL()}addTable(K){const q=K.map(fe=>{const ye=fe.map(Ue=>{if(typeof Ue=="string")return this.
wrap("td",Ue);const{header:eA,data:EA,colspan:Ve,rowspan:xe}=Ue,iA=eA?"th":"td",OA=Object.assign(Object.assign({},Ve&&{colspan:Ve}),xe&&{rowspan:xe});return this.wrap(iA,EA,OA)}).join("");return this.
wrap("tr",ye)}).join(""),oe=this.wrap("table",q);return this.addRaw(oe).addEOL()}addDetails(K,q){const oe=this.wrap("details",this.wrap("summary",K)+q);return this.addRaw(oe).addEOL()}addImage(K,q,oe){
const{width:fe,height:ye}=oe||{},Ue=Object.assign(Object.assign({},fe&&{width:fe}),ye&&{height:ye}),eA=this.wrap("img",null,Object.assign({src:K,alt:q},Ue));return this.addRaw(eA).addEOL()}addHeading(K,q){
const oe=`h${q}`,fe=["h1","h2","h3","h4","h5","h6"].includes(oe)?oe:"h1",ye=this.wrap(fe,K);return this.addRaw(ye).addEOL()}addSeparator(){const K=this.wrap("hr",null);return this.addRaw(K).addEOL()}addBreak(){
const K=this.wrap("br",null);return this.addRaw(K).addEOL()}addQuote(K,q){const oe=Object.assign({},q&&{cite:q}),fe=this.wrap("blockquote",K,oe);return this.addRaw(fe).addEOL()}addLink(K,q){const oe=this.
wrap("a",K,{href:q});return this.addRaw(oe).addEOL()}}const Q=new w,d=null,b=Q;function T(ee){return ee.replace(/[\\]/g,"/")}function Y(ee){return ee.replace(/[/]/g,"\\")}function J(ee){return ee.replace(
/[/\\]/g,path.sep)}var P=e(3193),se=e(4434);const Be=lA(import.meta.url)("child_process");var Ne=e(2613),Se=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||
(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}
Ve((oe=oe.apply(ee,K||[])).next())})};const{chmod:de,copyFile:Ce,lstat:Ie,mkdir:De,open:Fe,readdir:re,rename:ie,rm:Ee,rmdir:Ae,stat:Le,symlink:me,unlink:ge}=a.promises,le=process.platform==="win32";function pe(ee){
return Se(this,void 0,void 0,function*(){const K=yield fs.promises.readlink(ee);return le&&!K.endsWith("\\")?`${K}\\`:K})}const Re=268435456,Oe=a.constants.O_RDONLY;function tA(ee){return Se(this,void 0,
void 0,function*(){try{yield Le(ee)}catch(K){if(K.code==="ENOENT")return!1;throw K}return!0})}function qe(ee){return Se(this,arguments,void 0,function*(K,q=!1){return(q?yield Le(K):yield Ie(K)).isDirectory()})}
function gA(ee){if(ee=nA(ee),!ee)throw new Error('isRooted() parameter "p" cannot be empty');return le?ee.startsWith("\\")||/^[A-Z]:/i.test(ee):ee.startsWith("/")}function Ge(ee,K){return Se(this,void 0,
void 0,function*(){let q;try{q=yield Le(ee)}catch(fe){fe.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${ee}': ${fe}`)}if(q&&q.isFile()){if(le){const fe=E.
extname(ee).toUpperCase();if(K.some(ye=>ye.toUpperCase()===fe))return ee}else if($e(q))return ee}const oe=ee;for(const fe of K){ee=oe+fe,q=void 0;try{q=yield Le(ee)}catch(ye){ye.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${ee}': ${ye}`)}if(q&&q.isFile()){if(le){try{const ye=E.dirname(ee),Ue=E.basename(ee).toUpperCase();for(const eA of yield re(ye))
if(Ue===eA.toUpperCase()){ee=E.join(ye,eA);break}}catch(ye){console.log(`Unexpected error attempting to determine the actual case of the file '${ee}': ${ye}`)}return ee}else if($e(q))return ee}}return""})}
function nA(ee){return ee=ee||"",le?(ee=ee.replace(/\//g,"\\"),ee.replace(/\\\\+/g,"\\")):ee.replace(/\/\/+/g,"/")}function $e(ee){return(ee.mode&1)>0||(ee.mode&8)>0&&process.getgid!==void 0&&ee.gid===
process.getgid()||(ee.mode&64)>0&&process.getuid!==void 0&&ee.uid===process.getuid()}function je(){var ee;return(ee=process.env.COMSPEC)!==null&&ee!==void 0?ee:"cmd.exe"}var Ye=function(ee,K,q,oe){function fe(ye){
return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(
iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};function uA(ee,K){return Ye(this,arguments,void 0,function*(q,oe,fe={}){const{force:ye,recursive:Ue,
copySourceDirectory:eA}=Ze(fe),EA=(yield ioUtil.exists(oe))?yield ioUtil.stat(oe):null;if(EA&&EA.isFile()&&!ye)return;const Ve=EA&&EA.isDirectory()&&eA?path.join(oe,path.basename(q)):oe;if(!(yield ioUtil.
exists(q)))throw new Error(`no such file or directory: ${q}`);if((yield ioUtil.stat(q)).isDirectory())if(Ue)yield He(q,Ve,0,ye);else throw new Error(`Failed to copy. ${q} is a directory, but tried to \
copy without recursive flag.`);else{if(path.relative(q,Ve)==="")throw new Error(`'${Ve}' and '${q}' are the same file`);yield aA(q,Ve,ye)}})}function we(ee,K){return Ye(this,arguments,void 0,function*(q,oe,fe={}){
if(yield ioUtil.exists(oe)){let ye=!0;if((yield ioUtil.isDirectory(oe))&&(oe=path.join(oe,path.basename(q)),ye=yield ioUtil.exists(oe)),ye)if(fe.force==null||fe.force)yield O(oe);else throw new Error(
"Destination already exists")}yield Qe(path.dirname(oe)),yield ioUtil.rename(q,oe)})}function O(ee){return Ye(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(ee))throw new Error('F\
ile path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(ee,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(K){throw new Error(`File was unable to be removed ${K}`)}})}
function Qe(ee){return Ye(this,void 0,void 0,function*(){ok(ee,"a path argument must be provided"),yield ioUtil.mkdir(ee,{recursive:!0})})}function Me(ee,K){return Ye(this,void 0,void 0,function*(){if(!ee)
throw new Error("parameter 'tool' is required");if(K){const oe=yield Me(ee,!1);if(!oe)throw le?new Error(`Unable to locate executable file: ${ee}. Please verify either the file path exists or the file\
 can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${ee}. Pl\
ease verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return oe}const q=yield Pe(
ee);return q&&q.length>0?q[0]:""})}function Pe(ee){return Ye(this,void 0,void 0,function*(){if(!ee)throw new Error("parameter 'tool' is required");const K=[];if(le&&process.env.PATHEXT)for(const fe of process.
env.PATHEXT.split(E.delimiter))fe&&K.push(fe);if(gA(ee)){const fe=yield Ge(ee,K);return fe?[fe]:[]}if(ee.includes(E.sep))return[];const q=[];if(process.env.PATH)for(const fe of process.env.PATH.split(
E.delimiter))fe&&q.push(fe);const oe=[];for(const fe of q){const ye=yield Ge(E.join(fe,ee),K);ye&&oe.push(ye)}return oe})}function Ze(ee){const K=ee.force==null?!0:ee.force,q=!!ee.recursive,oe=ee.copySourceDirectory==
null?!0:!!ee.copySourceDirectory;return{force:K,recursive:q,copySourceDirectory:oe}}function He(ee,K,q,oe){return Ye(this,void 0,void 0,function*(){if(q>=255)return;q++,yield Qe(K);const fe=yield ioUtil.
readdir(ee);for(const ye of fe){const Ue=`${ee}/${ye}`,eA=`${K}/${ye}`;(yield ioUtil.lstat(Ue)).isDirectory()?yield He(Ue,eA,q,oe):yield aA(Ue,eA,oe)}yield ioUtil.chmod(K,(yield ioUtil.stat(ee)).mode)})}
function aA(ee,K,q){return Ye(this,void 0,void 0,function*(){if((yield ioUtil.lstat(ee)).isSymbolicLink()){try{yield ioUtil.lstat(K),yield ioUtil.unlink(K)}catch(fe){fe.code==="EPERM"&&(yield ioUtil.chmod(
K,"0666"),yield ioUtil.unlink(K))}const oe=yield ioUtil.readlink(ee);yield ioUtil.symlink(oe,K,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(K))||q)&&(yield ioUtil.copyFile(ee,K))})}const QA=lA(
import.meta.url)("timers");var hA=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){
Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};const BA=process.platform==="win32";class bA extends se.
EventEmitter{constructor(K,q,oe){if(super(),!K)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=K,this.args=q||[],this.options=oe||{}}_debug(K){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(K)}_getCommandString(K,q){const oe=this._getSpawnFileName(),fe=this._getSpawnArgs(K);let ye=q?"":"[command]";if(BA)if(this._isCmdFile()){ye+=oe;for(const Ue of fe)
ye+=` ${Ue}`}else if(K.windowsVerbatimArguments){ye+=`"${oe}"`;for(const Ue of fe)ye+=` ${Ue}`}else{ye+=this._windowsQuoteCmdArg(oe);for(const Ue of fe)ye+=` ${this._windowsQuoteCmdArg(Ue)}`}else{ye+=
oe;for(const Ue of fe)ye+=` ${Ue}`}return ye}_processLineBuffer(K,q,oe){try{let fe=q+K.toString(),ye=fe.indexOf(n.EOL);for(;ye>-1;){const Ue=fe.substring(0,ye);oe(Ue),fe=fe.substring(ye+n.EOL.length),
ye=fe.indexOf(n.EOL)}return fe}catch(fe){return this._debug(`error processing line. Failed with error ${fe}`),""}}_getSpawnFileName(){return BA&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(K){
if(BA&&this._isCmdFile()){let q=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const oe of this.args)q+=" ",q+=K.windowsVerbatimArguments?oe:this._windowsQuoteCmdArg(oe);return q+='"',[q]}
return this.args}_endsWith(K,q){return K.endsWith(q)}_isCmdFile(){const K=this.toolPath.toUpperCase();return this._endsWith(K,".CMD")||this._endsWith(K,".BAT")}_windowsQuoteCmdArg(K){if(!this._isCmdFile())
return this._uvQuoteCmdArg(K);if(!K)return'""';const q=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let oe=!1;for(const Ue of K)if(q.some(eA=>eA===Ue)){oe=
!0;break}if(!oe)return K;let fe='"',ye=!0;for(let Ue=K.length;Ue>0;Ue--)fe+=K[Ue-1],ye&&K[Ue-1]==="\\"?fe+="\\":K[Ue-1]==='"'?(ye=!0,fe+='"'):ye=!1;return fe+='"',fe.split("").reverse().join("")}_uvQuoteCmdArg(K){
if(!K)return'""';if(!K.includes(" ")&&!K.includes("	")&&!K.includes('"'))return K;if(!K.includes('"')&&!K.includes("\\"))return`"${K}"`;let q='"',oe=!0;for(let fe=K.length;fe>0;fe--)q+=K[fe-1],oe&&K[fe-
1]==="\\"?q+="\\":K[fe-1]==='"'?(oe=!0,q+="\\"):oe=!1;return q+='"',q.split("").reverse().join("")}_cloneExecOptions(K){K=K||{};const q={cwd:K.cwd||process.cwd(),env:K.env||process.env,silent:K.silent||
!1,windowsVerbatimArguments:K.windowsVerbatimArguments||!1,failOnStdErr:K.failOnStdErr||!1,ignoreReturnCode:K.ignoreReturnCode||!1,delay:K.delay||1e4};return q.outStream=K.outStream||process.stdout,q.
errStream=K.errStream||process.stderr,q}_getSpawnOptions(K,q){K=K||{};const oe={};return oe.cwd=K.cwd,oe.env=K.env,oe.windowsVerbatimArguments=K.windowsVerbatimArguments||this._isCmdFile(),K.windowsVerbatimArguments&&
(oe.argv0=`"${q}"`),oe}exec(){return hA(this,void 0,void 0,function*(){return!gA(this.toolPath)&&(this.toolPath.includes("/")||BA&&this.toolPath.includes("\\"))&&(this.toolPath=E.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Me(this.toolPath,!0),new Promise((K,q)=>hA(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("ar\
guments:");for(const Ve of this.args)this._debug(`   ${Ve}`);const oe=this._cloneExecOptions(this.options);!oe.silent&&oe.outStream&&oe.outStream.write(this._getCommandString(oe)+n.EOL);const fe=new mA(
oe,this.toolPath);if(fe.on("debug",Ve=>{this._debug(Ve)}),this.options.cwd&&!(yield tA(this.options.cwd)))return q(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ye=this._getSpawnFileName(),
Ue=Be.spawn(ye,this._getSpawnArgs(oe),this._getSpawnOptions(this.options,ye));let eA="";Ue.stdout&&Ue.stdout.on("data",Ve=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.
stdout(Ve),!oe.silent&&oe.outStream&&oe.outStream.write(Ve),eA=this._processLineBuffer(Ve,eA,xe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(xe)})});let EA="";
if(Ue.stderr&&Ue.stderr.on("data",Ve=>{fe.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Ve),!oe.silent&&oe.errStream&&oe.outStream&&(oe.failOnStdErr?
oe.errStream:oe.outStream).write(Ve),EA=this._processLineBuffer(Ve,EA,xe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(xe)})}),Ue.on("error",Ve=>{fe.processError=
Ve.message,fe.processExited=!0,fe.processClosed=!0,fe.CheckComplete()}),Ue.on("exit",Ve=>{fe.processExitCode=Ve,fe.processExited=!0,this._debug(`Exit code ${Ve} received from tool '${this.toolPath}'`),
fe.CheckComplete()}),Ue.on("close",Ve=>{fe.processExitCode=Ve,fe.processExited=!0,fe.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),fe.CheckComplete()}),fe.on("d\
one",(Ve,xe)=>{eA.length>0&&this.emit("stdline",eA),EA.length>0&&this.emit("errline",EA),Ue.removeAllListeners(),Ve?q(Ve):K(xe)}),this.options.input){if(!Ue.stdin)throw new Error("child process missin\
g stdin");Ue.stdin.end(this.options.input)}}))})}}function FA(ee){const K=[];let q=!1,oe=!1,fe="";function ye(Ue){oe&&Ue!=='"'&&(fe+="\\"),fe+=Ue,oe=!1}for(let Ue=0;Ue<ee.length;Ue++){const eA=ee.charAt(
Ue);if(eA==='"'){oe?ye(eA):q=!q;continue}if(eA==="\\"&&oe){ye(eA);continue}if(eA==="\\"&&q){oe=!0;continue}if(eA===" "&&!q){fe.length>0&&(K.push(fe),fe="");continue}ye(eA)}return fe.length>0&&K.push(fe.
trim()),K}class mA extends se.EventEmitter{constructor(K,q){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.
done=!1,this.timeout=null,!q)throw new Error("toolPath must not be empty");this.options=K,this.toolPath=q,K.delay&&(this.delay=K.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():
this.processExited&&(this.timeout=(0,QA.setTimeout)(mA.HandleTimeout,this.delay,this)))}_debug(K){this.emit("debug",K)}_setResult(){let K;this.processExited&&(this.processError?K=new Error(`There was \
an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
K=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(K=new Error(`The process '${this.toolPath}' failed because o\
ne or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",K,this.processExitCode)}static HandleTimeout(K){if(!K.
done){if(!K.processClosed&&K.processExited){const q=`The STDIO streams did not close within ${K.delay/1e3} seconds of the exit event from process '${K.toolPath}'. This may indicate a child process inh\
erited the STDIO streams and has not yet exited.`;K._debug(q)}K._setResult()}}}var DA=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(
function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(
ee,K||[])).next())})};function RA(ee,K,q){return DA(this,void 0,void 0,function*(){const oe=tr.argStringToArray(ee);if(oe.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");
const fe=oe[0];return K=oe.slice(1).concat(K||[]),new tr.ToolRunner(fe,K,q).exec()})}function Je(ee,K,q){return DA(this,void 0,void 0,function*(){var oe,fe;let ye="",Ue="";const eA=new StringDecoder("\
utf8"),EA=new StringDecoder("utf8"),Ve=(oe=q?.listeners)===null||oe===void 0?void 0:oe.stdout,xe=(fe=q?.listeners)===null||fe===void 0?void 0:fe.stderr,iA=YA=>{Ue+=EA.write(YA),xe&&xe(YA)},OA=YA=>{ye+=
eA.write(YA),Ve&&Ve(YA)},_A=Object.assign(Object.assign({},q?.listeners),{stdout:OA,stderr:iA}),gt=yield RA(ee,K,Object.assign(Object.assign({},q),{listeners:_A}));return ye+=eA.end(),Ue+=EA.end(),{exitCode:gt,
stdout:ye,stderr:Ue}})}var _=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){
Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};const v=()=>_(void 0,void 0,void 0,function*(){
const{stdout:ee}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:K}=yield exec.getExecOutput('powershell -comman\
d "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:K.trim(),version:ee.trim()}}),Z=()=>_(void 0,void 0,void 0,function*(){var ee,K,q,oe;const{stdout:fe}=yield exec.
getExecOutput("sw_vers",void 0,{silent:!0}),ye=(K=(ee=fe.match(/ProductVersion:\s*(.+)/))===null||ee===void 0?void 0:ee[1])!==null&&K!==void 0?K:"";return{name:(oe=(q=fe.match(/ProductName:\s*(.+)/))===
null||q===void 0?void 0:q[1])!==null&&oe!==void 0?oe:"",version:ye}}),U=()=>_(void 0,void 0,void 0,function*(){const{stdout:ee}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[K,
q]=ee.trim().split(`
`);return{name:K,version:q}}),j=n.platform(),te=n.arch(),ae=j==="win32",ce=j==="darwin",ue=j==="linux";function Te(){return _(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield ae?
v():ce?Z():U()),{platform:j,arch:te,isWindows:ae,isMacOS:ce,isLinux:ue})})}var Xe=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){
function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})},
_e;(function(ee){ee[ee.Success=0]="Success",ee[ee.Failure=1]="Failure"})(_e||(_e={}));function Ke(ee,K){const q=toCommandValue(K);if(process.env[ee]=q,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(ee,K));issueCommand("set-env",{name:ee},q)}function AA(ee){R("add-mask",{},ee)}function rA(ee){process.env.GITHUB_PATH||""?issueFileCommand("PATH",ee):issueCommand("add-pa\
th",{},ee),process.env.PATH=`${ee}${path.delimiter}${process.env.PATH}`}function cA(ee,K){const q=process.env[`INPUT_${ee.replace(/ /g,"_").toUpperCase()}`]||"";if(K&&K.required&&!q)throw new Error(`I\
nput required and not supplied: ${ee}`);return K&&K.trimWhitespace===!1?q:q.trim()}function pA(ee,K){const q=cA(ee,K).split(`
`).filter(oe=>oe!=="");return K&&K.trimWhitespace===!1?q:q.map(oe=>oe.trim())}function oA(ee,K){const q=["true","True","TRUE"],oe=["false","False","FALSE"],fe=cA(ee,K);if(q.includes(fe))return!0;if(oe.
includes(fe))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${ee}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function fA(ee,K){if(process.env.GITHUB_OUTPUT||"")return o("OUTPUT",l(ee,K));process.stdout.write(n.EOL),R("set-output",{name:ee},
N(K))}function kA(ee){issue("echo",ee?"on":"off")}function wA(ee){process.exitCode=_e.Failure,SA(ee)}function TA(){return process.env.RUNNER_DEBUG==="1"}function IA(ee){R("debug",{},ee)}function SA(ee,K={}){
R("error",m(K),ee instanceof Error?ee.toString():ee)}function VA(ee,K={}){R("warning",m(K),ee instanceof Error?ee.toString():ee)}function GA(ee,K={}){issueCommand("notice",toCommandProperties(K),ee instanceof
Error?ee.toString():ee)}function UA(ee){process.stdout.write(ee+n.EOL)}function xA(ee){issue("group",ee)}function vA(){issue("endgroup")}function KA(ee,K){return Xe(this,void 0,void 0,function*(){xA(ee);
let q;try{q=yield K()}finally{vA()}return q})}function PA(ee,K){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(ee,K));issueCommand("save-state",{name:ee},toCommandValue(
K))}function NA(ee){return process.env[`STATE_${ee}`]||""}function HA(ee){return Xe(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(ee)})}}),2779:((V,$,e)=>{var n,N;e.d($,{Qq:()=>M});
var m=e(8611),R=e(5692),y=e(9783),c=e(770),u=e(6752),g=function(t,s,h,r){function f(w){return w instanceof h?w:new h(function(Q){Q(w)})}return new(h||(h=Promise))(function(w,Q){function d(Y){try{T(r.next(
Y))}catch(J){Q(J)}}function b(Y){try{T(r.throw(Y))}catch(J){Q(J)}}function T(Y){Y.done?w(Y.value):f(Y.value).then(d,b)}T((r=r.apply(t,s||[])).next())})},A;(function(t){t[t.OK=200]="OK",t[t.MultipleChoices=
300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPermanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeOther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",
t[t.SwitchProxy=306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]="Unauthorized",t[t.
PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Forbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequests",t[t.InternalServerError=500]="I\
nternalServerError",t[t.NotImplemented=501]="NotImplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="ServiceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(A||(A={}));var C;
(function(t){t.Accept="accept",t.ContentType="content-type"})(C||(C={}));var a;(function(t){t.ApplicationJson="application/json"})(a||(a={}));function o(t){const s=pm.getProxyUrl(new URL(t));return s?
s.href:""}const l=[A.MovedPermanently,A.ResourceMoved,A.SeeOther,A.TemporaryRedirect,A.PermanentRedirect],E=[A.BadGateway,A.ServiceUnavailable,A.GatewayTimeout],I=["OPTIONS","GET","DELETE","HEAD"],p=10,
k=5;class F extends Error{constructor(s,h){super(s),this.name="HttpClientError",this.statusCode=h,Object.setPrototypeOf(this,F.prototype)}}class S{constructor(s){this.message=s}readBody(){return g(this,
void 0,void 0,function*(){return new Promise(s=>g(this,void 0,void 0,function*(){let h=Buffer.alloc(0);this.message.on("data",r=>{h=Buffer.concat([h,r])}),this.message.on("end",()=>{s(h.toString())})}))})}readBodyBuffer(){
return g(this,void 0,void 0,function*(){return new Promise(s=>g(this,void 0,void 0,function*(){const h=[];this.message.on("data",r=>{h.push(r)}),this.message.on("end",()=>{s(Buffer.concat(h))})}))})}}
function H(t){return new URL(t).protocol==="https:"}class M{constructor(s,h,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(s),this.handlers=h||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),
r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this.
_maxRetries=r.maxRetries))}options(s,h){return g(this,void 0,void 0,function*(){return this.request("OPTIONS",s,null,h||{})})}get(s,h){return g(this,void 0,void 0,function*(){return this.request("GET",
s,null,h||{})})}del(s,h){return g(this,void 0,void 0,function*(){return this.request("DELETE",s,null,h||{})})}post(s,h,r){return g(this,void 0,void 0,function*(){return this.request("POST",s,h,r||{})})}patch(s,h,r){
return g(this,void 0,void 0,function*(){return this.request("PATCH",s,h,r||{})})}put(s,h,r){return g(this,void 0,void 0,function*(){return this.request("PUT",s,h,r||{})})}head(s,h){return g(this,void 0,
void 0,function*(){return this.request("HEAD",s,null,h||{})})}sendStream(s,h,r,f){return g(this,void 0,void 0,function*(){return this.request(s,h,r,f)})}getJson(s){return g(this,arguments,void 0,function*(h,r={}){
r[C.Accept]=this._getExistingOrDefaultHeader(r,C.Accept,a.ApplicationJson);const f=yield this.get(h,r);return this._processResponse(f,this.requestOptions)})}postJson(s,h){return g(this,arguments,void 0,
function*(r,f,w={}){const Q=JSON.stringify(f,null,2);w[C.Accept]=this._getExistingOrDefaultHeader(w,C.Accept,a.ApplicationJson),w[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.ApplicationJson);
const d=yield this.post(r,Q,w);return this._processResponse(d,this.requestOptions)})}putJson(s,h){return g(this,arguments,void 0,function*(r,f,w={}){const Q=JSON.stringify(f,null,2);w[C.Accept]=this._getExistingOrDefaultHeader(
w,C.Accept,a.ApplicationJson),w[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.ApplicationJson);const d=yield this.put(r,Q,w);return this._processResponse(d,this.requestOptions)})}patchJson(s,h){
return g(this,arguments,void 0,function*(r,f,w={}){const Q=JSON.stringify(f,null,2);w[C.Accept]=this._getExistingOrDefaultHeader(w,C.Accept,a.ApplicationJson),w[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(
w,a.ApplicationJson);const d=yield this.patch(r,Q,w);return this._processResponse(d,this.requestOptions)})}request(s,h,r,f){return g(this,void 0,void 0,function*(){if(this._disposed)throw new Error("C\
lient has already been disposed.");const w=new URL(h);let Q=this._prepareRequest(s,w,f);const d=this._allowRetries&&I.includes(s)?this._maxRetries+1:1;let b=0,T;do{if(T=yield this.requestRaw(Q,r),T&&T.
message&&T.message.statusCode===A.Unauthorized){let J;for(const P of this.handlers)if(P.canHandleAuthentication(T)){J=P;break}return J?J.handleAuthentication(this,Q,r):T}let Y=this._maxRedirects;for(;T.
message.statusCode&&l.includes(T.message.statusCode)&&this._allowRedirects&&Y>0;){const J=T.message.headers.location;if(!J)break;const P=new URL(J);if(w.protocol==="https:"&&w.protocol!==P.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield T.readBody(),P.hostname!==w.hostname)for(const se in f)se.toLowerCase()==="authorization"&&delete f[se];Q=this._prepareRequest(s,P,f),T=yield this.requestRaw(Q,r),Y--}if(!T.message.
statusCode||!E.includes(T.message.statusCode))return T;b+=1,b<d&&(yield T.readBody(),yield this._performExponentialBackoff(b))}while(b<d);return T})}dispose(){this._agent&&this._agent.destroy(),this._disposed=
!0}requestRaw(s,h){return g(this,void 0,void 0,function*(){return new Promise((r,f)=>{function w(Q,d){Q?f(Q):d?r(d):f(new Error("Unknown error"))}this.requestRawWithCallback(s,h,w)})})}requestRawWithCallback(s,h,r){
typeof h=="string"&&(s.options.headers||(s.options.headers={}),s.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let f=!1;function w(b,T){f||(f=!0,r(b,T))}const Q=s.httpModule.request(s.
options,b=>{const T=new S(b);w(void 0,T)});let d;Q.on("socket",b=>{d=b}),Q.setTimeout(this._socketTimeout||3*6e4,()=>{d&&d.end(),w(new Error(`Request timeout: ${s.options.path}`))}),Q.on("error",function(b){
w(b)}),h&&typeof h=="string"&&Q.write(h,"utf8"),h&&typeof h!="string"?(h.on("close",function(){Q.end()}),h.pipe(Q)):Q.end()}getAgent(s){const h=new URL(s);return this._getAgent(h)}getAgentDispatcher(s){
const h=new URL(s),r=y.s(h);if(r&&r.hostname)return this._getProxyAgentDispatcher(h,r)}_prepareRequest(s,h,r){const f={};f.parsedUrl=h;const w=f.parsedUrl.protocol==="https:";f.httpModule=w?n||(n=e.t(
R,2)):N||(N=e.t(m,2));const Q=w?443:80;if(f.options={},f.options.host=f.parsedUrl.hostname,f.options.port=f.parsedUrl.port?parseInt(f.parsedUrl.port):Q,f.options.path=(f.parsedUrl.pathname||"")+(f.parsedUrl.
search||""),f.options.method=s,f.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(f.options.headers["user-agent"]=this.userAgent),f.options.agent=this._getAgent(f.parsedUrl),this.handlers)
for(const d of this.handlers)d.prepareRequest(f.options);return f}_mergeHeaders(s){return this.requestOptions&&this.requestOptions.headers?Object.assign({},x(this.requestOptions.headers),x(s||{})):x(s||
{})}_getExistingOrDefaultHeader(s,h,r){let f;if(this.requestOptions&&this.requestOptions.headers){const Q=x(this.requestOptions.headers)[h];Q&&(f=typeof Q=="number"?Q.toString():Q)}const w=s[h];return w!==
void 0?typeof w=="number"?w.toString():w:f!==void 0?f:r}_getExistingOrDefaultContentTypeHeader(s,h){let r;if(this.requestOptions&&this.requestOptions.headers){const w=x(this.requestOptions.headers)[C.
ContentType];w&&(typeof w=="number"?r=String(w):Array.isArray(w)?r=w.join(", "):r=w)}const f=s[C.ContentType];return f!==void 0?typeof f=="number"?String(f):Array.isArray(f)?f.join(", "):f:r!==void 0?
r:h}_getAgent(s){let h;const r=y.s(s),f=r&&r.hostname;if(this._keepAlive&&f&&(h=this._proxyAgent),f||(h=this._agent),h)return h;const w=s.protocol==="https:";let Q=100;if(this.requestOptions&&(Q=this.
requestOptions.maxSockets||m.globalAgent.maxSockets),r&&r.hostname){const d={maxSockets:Q,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}\
:${r.password}`}),{host:r.hostname,port:r.port})};let b;const T=r.protocol==="https:";w?b=T?c.httpsOverHttps:c.httpsOverHttp:b=T?c.httpOverHttps:c.httpOverHttp,h=b(d),this._proxyAgent=h}if(!h){const d={
keepAlive:this._keepAlive,maxSockets:Q};h=w?new R.Agent(d):new m.Agent(d),this._agent=h}return w&&this._ignoreSslError&&(h.options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(s,h){
let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;const f=s.protocol==="https:";return r=new u.kT(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&
{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,f&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),
r}_getUserAgentWithOrchestrationId(s){const h=s||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){const f=r.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${f}`}return h}_performExponentialBackoff(s){
return g(this,void 0,void 0,function*(){s=Math.min(p,s);const h=k*Math.pow(2,s);return new Promise(r=>setTimeout(()=>r(),h))})}_processResponse(s,h){return g(this,void 0,void 0,function*(){return new Promise(
(r,f)=>g(this,void 0,void 0,function*(){const w=s.message.statusCode||0,Q={statusCode:w,result:null,headers:{}};w===A.NotFound&&r(Q);function d(Y,J){if(typeof J=="string"){const P=new Date(J);if(!isNaN(
P.valueOf()))return P}return J}let b,T;try{T=yield s.readBody(),T&&T.length>0&&(h&&h.deserializeDates?b=JSON.parse(T,d):b=JSON.parse(T),Q.result=b),Q.headers=s.message.headers}catch{}if(w>299){let Y;b&&
b.message?Y=b.message:T&&T.length>0?Y=T:Y=`Failed request: (${w})`;const J=new F(Y,w);J.result=Q.result,f(J)}else r(Q)}))})}}const x=t=>Object.keys(t).reduce((s,h)=>(s[h.toLowerCase()]=t[h],s),{})}),9783:((V,$,e)=>{
e.d($,{H:()=>N,s:()=>n});function n(y){const c=y.protocol==="https:";if(N(y))return;const u=c?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(u)try{return new R(
u)}catch{if(!u.startsWith("http://")&&!u.startsWith("https://"))return new R(`http://${u}`)}else return}function N(y){if(!y.hostname)return!1;const c=y.hostname;if(m(c))return!0;const u=process.env.no_proxy||
process.env.NO_PROXY||"";if(!u)return!1;let g;y.port?g=Number(y.port):y.protocol==="http:"?g=80:y.protocol==="https:"&&(g=443);const A=[y.hostname.toUpperCase()];typeof g=="number"&&A.push(`${A[0]}:${g}`);
for(const C of u.split(",").map(a=>a.trim().toUpperCase()).filter(a=>a))if(C==="*"||A.some(a=>a===C||a.endsWith(`.${C}`)||C.startsWith(".")&&a.endsWith(`${C}`)))return!0;return!1}function m(y){const c=y.
toLowerCase();return c==="localhost"||c.startsWith("127.")||c.startsWith("[::1]")||c.startsWith("[0:0:0:0:0:0:0:1]")}class R extends URL{constructor(c,u){super(c,u),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}})},lt={};function MA(V){var $=lt[V];if($!==
void 0)return $.exports;var e=lt[V]={exports:{}},n=!0;try{$n[V](e,e.exports,MA),n=!1}finally{n&&delete lt[V]}return e.exports}typeof MA<"u"&&(MA.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).
slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var V=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",$=typeof Symbol=="function"?Symbol("webpack exports"):"_\
_webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",n=m=>{m&&m.d<1&&(m.d=1,m.forEach(R=>R.r--),m.forEach(R=>R.r--?R.r++:R()))},N=m=>m.map(R=>{if(R!==null&&typeof R==
"object"){if(R[V])return R;if(R.then){var y=[];y.d=0,R.then(g=>{c[$]=g,n(y)},g=>{c[e]=g,n(y)});var c={};return c[V]=g=>g(y),c}}var u={};return u[V]=g=>{},u[$]=R,u});MA.a=(m,R,y)=>{var c;y&&((c=[]).d=-1);
var u=new Set,g=m.exports,A,C,a,o=new Promise((l,E)=>{a=E,C=l});o[$]=g,o[V]=l=>(c&&l(c),u.forEach(l),o.catch(E=>{})),m.exports=o,R(l=>{A=N(l);var E,I=()=>A.map(k=>{if(k[e])throw k[e];return k[$]}),p=new Promise(
k=>{E=()=>k(I),E.r=0;var F=S=>S!==c&&!u.has(S)&&(u.add(S),S&&!S.d&&(E.r++,S.push(E)));A.map(S=>S[V](F))});return E.r?p:I()},l=>(l?a(o[e]=l):C(g),n(c))),c&&c.d<0&&(c.d=0)}})(),(()=>{var V=Object.getPrototypeOf?
e=>Object.getPrototypeOf(e):e=>e.__proto__,$;MA.t=function(e,n){if(n&1&&(e=this(e)),n&8||typeof e=="object"&&e&&(n&4&&e.__esModule||n&16&&typeof e.then=="function"))return e;var N=Object.create(null);
MA.r(N);var m={};$=$||[null,V({}),V([]),V(V)];for(var R=n&2&&e;typeof R=="object"&&!~$.indexOf(R);R=V(R))Object.getOwnPropertyNames(R).forEach(y=>m[y]=()=>e[y]);return m.default=()=>e,MA.d(N,m),N}})(),
MA.d=(V,$)=>{for(var e in $)MA.o($,e)&&!MA.o(V,e)&&Object.defineProperty(V,e,{enumerable:!0,get:$[e]})},MA.o=(V,$)=>Object.prototype.hasOwnProperty.call(V,$),MA.r=V=>{typeof Symbol<"u"&&Symbol.toStringTag&&
Object.defineProperty(V,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(V,"__esModule",{value:!0})};var Gt=MA(4160);Gt=await Gt;
