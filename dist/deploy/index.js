import{createRequire as lA}from"module";var $n={770:((H,$,e)=>{H.exports=e(218)}),218:((H,$,e)=>{var t,U=e(9278),m=e(4756),R=e(8611),w=e(5692),a=e(4434),u=e(2613),g=e(9023);$.httpOverHttp=A,$.httpsOverHttp=
C,$.httpOverHttps=c,$.httpsOverHttps=o;function A(F){var S=new l(F);return S.request=R.request,S}function C(F){var S=new l(F);return S.request=R.request,S.createSocket=h,S.defaultPort=443,S}function c(F){
var S=new l(F);return S.request=w.request,S}function o(F){var S=new l(F);return S.request=w.request,S.createSocket=h,S.defaultPort=443,S}function l(F){var S=this;S.options=F||{},S.proxyOptions=S.options.
proxy||{},S.maxSockets=S.options.maxSockets||R.Agent.defaultMaxSockets,S.requests=[],S.sockets=[],S.on("free",function(N,T,n,s){for(var Q=B(T,n,s),r=0,d=S.requests.length;r<d;++r){var y=S.requests[r];
if(y.host===Q.host&&y.port===Q.port){S.requests.splice(r,1),y.request.onSocket(N);return}}N.destroy(),S.removeSocket(N)})}g.inherits(l,a.EventEmitter),l.prototype.addRequest=function(S,O,N,T){var n=this,
s=p({request:S},n.options,B(O,N,T));if(n.sockets.length>=this.maxSockets){n.requests.push(s);return}n.createSocket(s,function(Q){Q.on("free",r),Q.on("close",d),Q.on("agentRemove",d),S.onSocket(Q);function r(){
n.emit("free",Q,s)}function d(y){n.removeSocket(Q),Q.removeListener("free",r),Q.removeListener("close",d),Q.removeListener("agentRemove",d)}})},l.prototype.createSocket=function(S,O){var N=this,T={};N.
sockets.push(T);var n=p({},N.proxyOptions,{method:"CONNECT",path:S.host+":"+S.port,agent:!1,headers:{host:S.host+":"+S.port}});S.localAddress&&(n.localAddress=S.localAddress),n.proxyAuth&&(n.headers=n.
headers||{},n.headers["Proxy-Authorization"]="Basic "+new Buffer(n.proxyAuth).toString("base64")),b("making CONNECT request");var s=N.request(n);s.useChunkedEncodingByDefault=!1,s.once("response",Q),s.
once("upgrade",r),s.once("connect",d),s.once("error",y),s.end();function Q(E){E.upgrade=!0}function r(E,f,k){process.nextTick(function(){d(E,f,k)})}function d(E,f,k){if(s.removeAllListeners(),f.removeAllListeners(),
E.statusCode!==200){b("tunneling socket could not be established, statusCode=%d",E.statusCode),f.destroy();var x=new Error("tunneling socket could not be established, statusCode="+E.statusCode);x.code=
"ECONNRESET",S.request.emit("error",x),N.removeSocket(T);return}if(k.length>0){b("got illegal response body from proxy"),f.destroy();var x=new Error("got illegal response body from proxy");x.code="ECO\
NNRESET",S.request.emit("error",x),N.removeSocket(T);return}return b("tunneling connection has established"),N.sockets[N.sockets.indexOf(T)]=f,O(f)}function y(E){s.removeAllListeners(),b(`tunneling so\
cket could not be established, cause=%s
`,E.message,E.stack);var f=new Error("tunneling socket could not be established, cause="+E.message);f.code="ECONNRESET",S.request.emit("error",f),N.removeSocket(T)}},l.prototype.removeSocket=function(S){
var O=this.sockets.indexOf(S);if(O!==-1){this.sockets.splice(O,1);var N=this.requests.shift();N&&this.createSocket(N,function(T){N.request.onSocket(T)})}};function h(F,S){var O=this;l.prototype.createSocket.
call(O,F,function(N){var T=F.request.getHeader("host"),n=p({},O.options,{socket:N,servername:T?T.replace(/:.*$/,""):F.host}),s=m.connect(0,n);O.sockets[O.sockets.indexOf(N)]=s,S(s)})}function B(F,S,O){
return typeof F=="string"?{host:F,port:S,localAddress:O}:F}function p(F){for(var S=1,O=arguments.length;S<O;++S){var N=arguments[S];if(typeof N=="object")for(var T=Object.keys(N),n=0,s=T.length;n<s;++n){
var Q=T[n];N[Q]!==void 0&&(F[Q]=N[Q])}}return F}var b;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?b=function(){var F=Array.prototype.slice.call(arguments);typeof F[0]=="string"?F[0]=
"TUNNEL: "+F[0]:F.unshift("TUNNEL:"),console.error.apply(console,F)}:b=function(){},t=b}),6752:((H,$,e)=>{var t;const U=e(3701),m=e(883),R=e(628),w=e(837),a=e(7405),u=e(6672),g=e(3137),A=e(50),C=e(8707),
c=e(3440),{InvalidArgumentError:o}=C,l=e(6615),h=e(9136),B=e(7365),p=e(7501),b=e(4004),F=e(2429),S=e(7816),{getGlobalDispatcher:O,setGlobalDispatcher:N}=e(2581),T=e(8155),n=e(8754),s=e(5092);Object.assign(
m.prototype,l),t=m,t=U,t=R,t=w,t=a,H.exports.kT=u,t=g,t=A,t=S,t=T,t=n,t=s,t={redirect:e(1514),retry:e(2026),dump:e(8060),dns:e(379)},t=h,t=C,t={parseHeaders:c.parseHeaders,headerNameToString:c.headerNameToString};
function Q(Ce){return(Ie,De,Fe)=>{if(typeof De=="function"&&(Fe=De,De=null),!Ie||typeof Ie!="string"&&typeof Ie!="object"&&!(Ie instanceof URL))throw new o("invalid url");if(De!=null&&typeof De!="obje\
ct")throw new o("invalid opts");if(De&&De.path!=null){if(typeof De.path!="string")throw new o("invalid opts.path");let Ee=De.path;De.path.startsWith("/")||(Ee=`/${Ee}`),Ie=new URL(c.parseOrigin(Ie).origin+
Ee)}else De||(De=typeof Ie=="object"?Ie:{}),Ie=c.parseURL(Ie);const{agent:se,dispatcher:ie=O()}=De;if(se)throw new o("unsupported opts.agent. Did you mean opts.client?");return Ce.call(ie,{...De,origin:Ie.
origin,path:Ie.search?`${Ie.pathname}${Ie.search}`:Ie.pathname,method:De.method||(De.body?"PUT":"GET")},Fe)}}t=N,t=O;const r=e(4398).fetch;t=async function(Ie,De=void 0){try{return await r(Ie,De)}catch(Fe){
throw Fe&&typeof Fe=="object"&&Error.captureStackTrace(Fe),Fe}},e(660).Headers,e(9051).Response,e(9967).Request,e(5910).FormData,t=globalThis.File??e(4573).File,e(8355).FileReader;const{setGlobalOrigin:d,
getGlobalOrigin:y}=e(1059);t=d,t=y;const{CacheStorage:E}=e(3245),{kConstruct:f}=e(109);t=new E(f);const{deleteCookie:k,getCookies:x,getSetCookies:Y,setCookie:J}=e(9061);t=k,t=x,t=Y,t=J;const{parseMIMEType:P,
serializeAMimeType:re}=e(1900);t=P,t=re;const{CloseEvent:Be,ErrorEvent:Ne,MessageEvent:Se}=e(5188);e(3726).WebSocket,t=Be,t=Ne,t=Se,t=Q(l.request),t=Q(l.stream),t=Q(l.pipeline),t=Q(l.connect),t=Q(l.upgrade),
t=B,t=b,t=p,t=F;const{EventSource:de}=e(1238);t=de}),158:((H,$,e)=>{const{addAbortListener:t}=e(3440),{RequestAbortedError:U}=e(8707),m=Symbol("kListener"),R=Symbol("kSignal");function w(g){g.abort?g.
abort(g[R]?.reason):g.reason=g[R]?.reason??new U,u(g)}function a(g,A){if(g.reason=null,g[R]=null,g[m]=null,!!A){if(A.aborted){w(g);return}g[R]=A,g[m]=()=>{w(g)},t(g[R],g[m])}}function u(g){g[R]&&("rem\
oveEventListener"in g[R]?g[R].removeEventListener("abort",g[m]):g[R].removeListener("abort",g[m]),g[R]=null,g[m]=null)}H.exports={addSignal:a,removeSignal:u}}),2279:((H,$,e)=>{const t=e(4589),{AsyncResource:U}=e(
6698),{InvalidArgumentError:m,SocketError:R}=e(8707),w=e(3440),{addSignal:a,removeSignal:u}=e(158);class g extends U{constructor(c,o){if(!c||typeof c!="object")throw new m("invalid opts");if(typeof o!=
"function")throw new m("invalid callback");const{signal:l,opaque:h,responseHeaders:B}=c;if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new m("signal must be an EventEmitter\
 or EventTarget");super("UNDICI_CONNECT"),this.opaque=h||null,this.responseHeaders=B||null,this.callback=o,this.abort=null,a(this,l)}onConnect(c,o){if(this.reason){c(this.reason);return}t(this.callback),
this.abort=c,this.context=o}onHeaders(){throw new R("bad connect",null)}onUpgrade(c,o,l){const{callback:h,opaque:B,context:p}=this;u(this),this.callback=null;let b=o;b!=null&&(b=this.responseHeaders===
"raw"?w.parseRawHeaders(o):w.parseHeaders(o)),this.runInAsyncScope(h,null,null,{statusCode:c,headers:b,socket:l,opaque:B,context:p})}onError(c){const{callback:o,opaque:l}=this;u(this),o&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(o,null,c,{opaque:l})}))}}function A(C,c){if(c===void 0)return new Promise((o,l)=>{A.call(this,C,(h,B)=>h?l(h):o(B))});try{const o=new g(C,c);this.dispatch(
{...C,method:"CONNECT"},o)}catch(o){if(typeof c!="function")throw o;const l=C?.opaque;queueMicrotask(()=>c(o,{opaque:l}))}}H.exports=A}),6862:((H,$,e)=>{const{Readable:t,Duplex:U,PassThrough:m}=e(7075),
{InvalidArgumentError:R,InvalidReturnValueError:w,RequestAbortedError:a}=e(8707),u=e(3440),{AsyncResource:g}=e(6698),{addSignal:A,removeSignal:C}=e(158),c=e(4589),o=Symbol("resume");class l extends t{constructor(){
super({autoDestroy:!0}),this[o]=null}_read(){const{[o]:F}=this;F&&(this[o]=null,F())}_destroy(F,S){this._read(),S(F)}}class h extends t{constructor(F){super({autoDestroy:!0}),this[o]=F}_read(){this[o]()}_destroy(F,S){
!F&&!this._readableState.endEmitted&&(F=new a),S(F)}}class B extends g{constructor(F,S){if(!F||typeof F!="object")throw new R("invalid opts");if(typeof S!="function")throw new R("invalid handler");const{
signal:O,method:N,opaque:T,onInfo:n,responseHeaders:s}=F;if(O&&typeof O.on!="function"&&typeof O.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(N==="CONNE\
CT")throw new R("invalid method");if(n&&typeof n!="function")throw new R("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=T||null,this.responseHeaders=s||null,this.handler=S,this.abort=
null,this.context=null,this.onInfo=n||null,this.req=new l().on("error",u.nop),this.ret=new U({readableObjectMode:F.objectMode,autoDestroy:!0,read:()=>{const{body:Q}=this;Q?.resume&&Q.resume()},write:(Q,r,d)=>{
const{req:y}=this;y.push(Q,r)||y._readableState.destroyed?d():y[o]=d},destroy:(Q,r)=>{const{body:d,req:y,res:E,ret:f,abort:k}=this;!Q&&!f._readableState.endEmitted&&(Q=new a),k&&Q&&k(),u.destroy(d,Q),
u.destroy(y,Q),u.destroy(E,Q),C(this),r(Q)}}).on("prefinish",()=>{const{req:Q}=this;Q.push(null)}),this.res=null,A(this,O)}onConnect(F,S){const{ret:O,res:N}=this;if(this.reason){F(this.reason);return}
c(!N,"pipeline cannot be retried"),c(!O.destroyed),this.abort=F,this.context=S}onHeaders(F,S,O){const{opaque:N,handler:T,context:n}=this;if(F<200){if(this.onInfo){const Q=this.responseHeaders==="raw"?
u.parseRawHeaders(S):u.parseHeaders(S);this.onInfo({statusCode:F,headers:Q})}return}this.res=new h(O);let s;try{this.handler=null;const Q=this.responseHeaders==="raw"?u.parseRawHeaders(S):u.parseHeaders(
S);s=this.runInAsyncScope(T,null,{statusCode:F,headers:Q,opaque:N,body:this.res,context:n})}catch(Q){throw this.res.on("error",u.nop),Q}if(!s||typeof s.on!="function")throw new w("expected Readable");
s.on("data",Q=>{const{ret:r,body:d}=this;!r.push(Q)&&d.pause&&d.pause()}).on("error",Q=>{const{ret:r}=this;u.destroy(r,Q)}).on("end",()=>{const{ret:Q}=this;Q.push(null)}).on("close",()=>{const{ret:Q}=this;
Q._readableState.ended||u.destroy(Q,new a)}),this.body=s}onData(F){const{res:S}=this;return S.push(F)}onComplete(F){const{res:S}=this;S.push(null)}onError(F){const{ret:S}=this;this.handler=null,u.destroy(
S,F)}}function p(b,F){try{const S=new B(b,F);return this.dispatch({...b,body:S.req},S),S.ret}catch(S){return new m().destroy(S)}}H.exports=p}),4043:((H,$,e)=>{const t=e(4589),{Readable:U}=e(9927),{InvalidArgumentError:m,
RequestAbortedError:R}=e(8707),w=e(3440),{getResolveErrorBodyCallback:a}=e(7655),{AsyncResource:u}=e(6698);class g extends u{constructor(c,o){if(!c||typeof c!="object")throw new m("invalid opts");const{
signal:l,method:h,opaque:B,body:p,onInfo:b,responseHeaders:F,throwOnError:S,highWaterMark:O}=c;try{if(typeof o!="function")throw new m("invalid callback");if(O&&(typeof O!="number"||O<0))throw new m("\
invalid highWaterMark");if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new m("signal must be an EventEmitter or EventTarget");if(h==="CONNECT")throw new m("invalid method");
if(b&&typeof b!="function")throw new m("invalid onInfo callback");super("UNDICI_REQUEST")}catch(N){throw w.isStream(p)&&w.destroy(p.on("error",w.nop),N),N}this.method=h,this.responseHeaders=F||null,this.
opaque=B||null,this.callback=o,this.res=null,this.abort=null,this.body=p,this.trailers={},this.context=null,this.onInfo=b||null,this.throwOnError=S,this.highWaterMark=O,this.signal=l,this.reason=null,
this.removeAbortListener=null,w.isStream(p)&&p.on("error",N=>{this.onError(N)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new R:this.removeAbortListener=w.addAbortListener(this.
signal,()=>{this.reason=this.signal.reason??new R,this.res?w.destroy(this.res.on("error",w.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),
this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(c,o){if(this.reason){c(this.reason);return}t(this.callback),this.abort=c,this.context=o}onHeaders(c,o,l,h){const{callback:B,opaque:p,
abort:b,context:F,responseHeaders:S,highWaterMark:O}=this,N=S==="raw"?w.parseRawHeaders(o):w.parseHeaders(o);if(c<200){this.onInfo&&this.onInfo({statusCode:c,headers:N});return}const T=S==="raw"?w.parseHeaders(
o):N,n=T["content-type"],s=T["content-length"],Q=new U({resume:l,abort:b,contentType:n,contentLength:this.method!=="HEAD"&&s?Number(s):null,highWaterMark:O});this.removeAbortListener&&Q.on("close",this.
removeAbortListener),this.callback=null,this.res=Q,B!==null&&(this.throwOnError&&c>=400?this.runInAsyncScope(a,null,{callback:B,body:Q,contentType:n,statusCode:c,statusMessage:h,headers:N}):this.runInAsyncScope(
B,null,null,{statusCode:c,headers:N,trailers:this.trailers,opaque:p,body:Q,context:F}))}onData(c){return this.res.push(c)}onComplete(c){w.parseHeaders(c,this.trailers),this.res.push(null)}onError(c){const{
res:o,callback:l,body:h,opaque:B}=this;l&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(l,null,c,{opaque:B})})),o&&(this.res=null,queueMicrotask(()=>{w.destroy(o,c)})),h&&(this.body=null,
w.destroy(h,c)),this.removeAbortListener&&(o?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function A(C,c){if(c===void 0)return new Promise((o,l)=>{
A.call(this,C,(h,B)=>h?l(h):o(B))});try{this.dispatch(C,new g(C,c))}catch(o){if(typeof c!="function")throw o;const l=C?.opaque;queueMicrotask(()=>c(o,{opaque:l}))}}H.exports=A,H.exports.RequestHandler=
g}),3560:((H,$,e)=>{const t=e(4589),{finished:U,PassThrough:m}=e(7075),{InvalidArgumentError:R,InvalidReturnValueError:w}=e(8707),a=e(3440),{getResolveErrorBodyCallback:u}=e(7655),{AsyncResource:g}=e(
6698),{addSignal:A,removeSignal:C}=e(158);class c extends g{constructor(h,B,p){if(!h||typeof h!="object")throw new R("invalid opts");const{signal:b,method:F,opaque:S,body:O,onInfo:N,responseHeaders:T,
throwOnError:n}=h;try{if(typeof p!="function")throw new R("invalid callback");if(typeof B!="function")throw new R("invalid factory");if(b&&typeof b.on!="function"&&typeof b.addEventListener!="function")
throw new R("signal must be an EventEmitter or EventTarget");if(F==="CONNECT")throw new R("invalid method");if(N&&typeof N!="function")throw new R("invalid onInfo callback");super("UNDICI_STREAM")}catch(s){
throw a.isStream(O)&&a.destroy(O.on("error",a.nop),s),s}this.responseHeaders=T||null,this.opaque=S||null,this.factory=B,this.callback=p,this.res=null,this.abort=null,this.context=null,this.trailers=null,
this.body=O,this.onInfo=N||null,this.throwOnError=n||!1,a.isStream(O)&&O.on("error",s=>{this.onError(s)}),A(this,b)}onConnect(h,B){if(this.reason){h(this.reason);return}t(this.callback),this.abort=h,this.
context=B}onHeaders(h,B,p,b){const{factory:F,opaque:S,context:O,callback:N,responseHeaders:T}=this,n=T==="raw"?a.parseRawHeaders(B):a.parseHeaders(B);if(h<200){this.onInfo&&this.onInfo({statusCode:h,headers:n});
return}this.factory=null;let s;if(this.throwOnError&&h>=400){const d=(T==="raw"?a.parseHeaders(B):n)["content-type"];s=new m,this.callback=null,this.runInAsyncScope(u,null,{callback:N,body:s,contentType:d,
statusCode:h,statusMessage:b,headers:n})}else{if(F===null)return;if(s=this.runInAsyncScope(F,null,{statusCode:h,headers:n,opaque:S,context:O}),!s||typeof s.write!="function"||typeof s.end!="function"||
typeof s.on!="function")throw new w("expected Writable");U(s,{readable:!1},r=>{const{callback:d,res:y,opaque:E,trailers:f,abort:k}=this;this.res=null,(r||!y.readable)&&a.destroy(y,r),this.callback=null,
this.runInAsyncScope(d,null,r||null,{opaque:E,trailers:f}),r&&k()})}return s.on("drain",p),this.res=s,(s.writableNeedDrain!==void 0?s.writableNeedDrain:s._writableState?.needDrain)!==!0}onData(h){const{
res:B}=this;return B?B.write(h):!0}onComplete(h){const{res:B}=this;C(this),B&&(this.trailers=a.parseHeaders(h),B.end())}onError(h){const{res:B,callback:p,opaque:b,body:F}=this;C(this),this.factory=null,
B?(this.res=null,a.destroy(B,h)):p&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(p,null,h,{opaque:b})})),F&&(this.body=null,a.destroy(F,h))}}function o(l,h,B){if(B===void 0)return new Promise(
(p,b)=>{o.call(this,l,h,(F,S)=>F?b(F):p(S))});try{this.dispatch(l,new c(l,h,B))}catch(p){if(typeof B!="function")throw p;const b=l?.opaque;queueMicrotask(()=>B(p,{opaque:b}))}}H.exports=o}),1882:((H,$,e)=>{
const{InvalidArgumentError:t,SocketError:U}=e(8707),{AsyncResource:m}=e(6698),R=e(3440),{addSignal:w,removeSignal:a}=e(158),u=e(4589);class g extends m{constructor(c,o){if(!c||typeof c!="object")throw new t(
"invalid opts");if(typeof o!="function")throw new t("invalid callback");const{signal:l,opaque:h,responseHeaders:B}=c;if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new t("s\
ignal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=B||null,this.opaque=h||null,this.callback=o,this.abort=null,this.context=null,w(this,l)}onConnect(c,o){if(this.
reason){c(this.reason);return}u(this.callback),this.abort=c,this.context=null}onHeaders(){throw new U("bad upgrade",null)}onUpgrade(c,o,l){u(c===101);const{callback:h,opaque:B,context:p}=this;a(this),
this.callback=null;const b=this.responseHeaders==="raw"?R.parseRawHeaders(o):R.parseHeaders(o);this.runInAsyncScope(h,null,null,{headers:b,socket:l,opaque:B,context:p})}onError(c){const{callback:o,opaque:l}=this;
a(this),o&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(o,null,c,{opaque:l})}))}}function A(C,c){if(c===void 0)return new Promise((o,l)=>{A.call(this,C,(h,B)=>h?l(h):o(B))});try{const o=new g(
C,c);this.dispatch({...C,method:C.method||"GET",upgrade:C.protocol||"Websocket"},o)}catch(o){if(typeof c!="function")throw o;const l=C?.opaque;queueMicrotask(()=>c(o,{opaque:l}))}}H.exports=A}),6615:((H,$,e)=>{
H.exports.request=e(4043),H.exports.stream=e(3560),H.exports.pipeline=e(6862),H.exports.upgrade=e(1882),H.exports.connect=e(2279)}),9927:((H,$,e)=>{const t=e(4589),{Readable:U}=e(7075),{RequestAbortedError:m,
NotSupportedError:R,InvalidArgumentError:w,AbortError:a}=e(8707),u=e(3440),{ReadableStreamFrom:g}=e(3440),A=Symbol("kConsume"),C=Symbol("kReading"),c=Symbol("kBody"),o=Symbol("kAbort"),l=Symbol("kCont\
entType"),h=Symbol("kContentLength"),B=()=>{};class p extends U{constructor({resume:d,abort:y,contentType:E="",contentLength:f,highWaterMark:k=64*1024}){super({autoDestroy:!0,read:d,highWaterMark:k}),
this._readableState.dataEmitted=!1,this[o]=y,this[A]=null,this[c]=null,this[l]=E,this[h]=f,this[C]=!1}destroy(d){return!d&&!this._readableState.endEmitted&&(d=new m),d&&this[o](),super.destroy(d)}_destroy(d,y){
this[C]?y(d):setImmediate(()=>{y(d)})}on(d,...y){return(d==="data"||d==="readable")&&(this[C]=!0),super.on(d,...y)}addListener(d,...y){return this.on(d,...y)}off(d,...y){const E=super.off(d,...y);return(d===
"data"||d==="readable")&&(this[C]=this.listenerCount("data")>0||this.listenerCount("readable")>0),E}removeListener(d,...y){return this.off(d,...y)}push(d){return this[A]&&d!==null?(s(this[A],d),this[C]?
super.push(d):!0):super.push(d)}async text(){return S(this,"text")}async json(){return S(this,"json")}async blob(){return S(this,"blob")}async bytes(){return S(this,"bytes")}async arrayBuffer(){return S(
this,"arrayBuffer")}async formData(){throw new R}get bodyUsed(){return u.isDisturbed(this)}get body(){return this[c]||(this[c]=g(this),this[A]&&(this[c].getReader(),t(this[c].locked))),this[c]}async dump(d){
let y=Number.isFinite(d?.limit)?d.limit:131072;const E=d?.signal;if(E!=null&&(typeof E!="object"||!("aborted"in E)))throw new w("signal must be an AbortSignal");return E?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((f,k)=>{this[h]>y&&this.destroy(new a);const x=()=>{this.destroy(E.reason??new a)};E?.addEventListener("abort",x),this.on("close",function(){E?.removeEventListener(
"abort",x),E?.aborted?k(E.reason??new a):f(null)}).on("error",B).on("data",function(Y){y-=Y.length,y<=0&&this.destroy()}).resume()})}}function b(r){return r[c]&&r[c].locked===!0||r[A]}function F(r){return u.
isDisturbed(r)||b(r)}async function S(r,d){return t(!r[A]),new Promise((y,E)=>{if(F(r)){const f=r._readableState;f.destroyed&&f.closeEmitted===!1?r.on("error",k=>{E(k)}).on("close",()=>{E(new TypeError(
"unusable"))}):E(f.errored??new TypeError("unusable"))}else queueMicrotask(()=>{r[A]={type:d,stream:r,resolve:y,reject:E,length:0,body:[]},r.on("error",function(f){Q(this[A],f)}).on("close",function(){
this[A].body!==null&&Q(this[A],new m)}),O(r[A])})})}function O(r){if(r.body===null)return;const{_readableState:d}=r.stream;if(d.bufferIndex){const y=d.bufferIndex,E=d.buffer.length;for(let f=y;f<E;f++)
s(r,d.buffer[f])}else for(const y of d.buffer)s(r,y);for(d.endEmitted?n(this[A]):r.stream.on("end",function(){n(this[A])}),r.stream.resume();r.stream.read()!=null;);}function N(r,d){if(r.length===0||d===
0)return"";const y=r.length===1?r[0]:Buffer.concat(r,d),E=y.length,f=E>2&&y[0]===239&&y[1]===187&&y[2]===191?3:0;return y.utf8Slice(f,E)}function T(r,d){if(r.length===0||d===0)return new Uint8Array(0);
if(r.length===1)return new Uint8Array(r[0]);const y=new Uint8Array(Buffer.allocUnsafeSlow(d).buffer);let E=0;for(let f=0;f<r.length;++f){const k=r[f];y.set(k,E),E+=k.length}return y}function n(r){const{
type:d,body:y,resolve:E,stream:f,length:k}=r;try{d==="text"?E(N(y,k)):d==="json"?E(JSON.parse(N(y,k))):d==="arrayBuffer"?E(T(y,k).buffer):d==="blob"?E(new Blob(y,{type:f[l]})):d==="bytes"&&E(T(y,k)),Q(
r)}catch(x){f.destroy(x)}}function s(r,d){r.length+=d.length,r.body.push(d)}function Q(r,d){r.body!==null&&(d?r.reject(d):r.resolve(),r.type=null,r.stream=null,r.resolve=null,r.reject=null,r.length=0,
r.body=null)}H.exports={Readable:p,chunksDecode:N}}),7655:((H,$,e)=>{const t=e(4589),{ResponseStatusCodeError:U}=e(8707),{chunksDecode:m}=e(9927),R=128*1024;async function w({callback:g,body:A,contentType:C,
statusCode:c,statusMessage:o,headers:l}){t(A);let h=[],B=0;try{for await(const S of A)if(h.push(S),B+=S.length,B>R){h=[],B=0;break}}catch{h=[],B=0}const p=`Response status code ${c}${o?`: ${o}`:""}`;if(c===
204||!C||!B){queueMicrotask(()=>g(new U(p,c,l)));return}const b=Error.stackTraceLimit;Error.stackTraceLimit=0;let F;try{a(C)?F=JSON.parse(m(h,B)):u(C)&&(F=m(h,B))}catch{}finally{Error.stackTraceLimit=
b}queueMicrotask(()=>g(new U(p,c,l,F)))}const a=g=>g.length>15&&g[11]==="/"&&g[0]==="a"&&g[1]==="p"&&g[2]==="p"&&g[3]==="l"&&g[4]==="i"&&g[5]==="c"&&g[6]==="a"&&g[7]==="t"&&g[8]==="i"&&g[9]==="o"&&g[10]===
"n"&&g[12]==="j"&&g[13]==="s"&&g[14]==="o"&&g[15]==="n",u=g=>g.length>4&&g[4]==="/"&&g[0]==="t"&&g[1]==="e"&&g[2]==="x"&&g[3]==="t";H.exports={getResolveErrorBodyCallback:w,isContentTypeApplicationJson:a,
isContentTypeText:u}}),9136:((H,$,e)=>{const t=e(7030),U=e(4589),m=e(3440),{InvalidArgumentError:R,ConnectTimeoutError:w}=e(8707),a=e(6603);function u(){}let g,A;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(h){this._maxCachedSessions=h,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(B=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const p=this._sessionCache.get(B);p!==void 0&&p.deref()===void 0&&this._sessionCache.delete(B)})}get(h){const B=this._sessionCache.get(h);return B?B.deref():null}set(h,B){
this._maxCachedSessions!==0&&(this._sessionCache.set(h,new WeakRef(B)),this._sessionRegistry.register(B,h))}}:A=class{constructor(h){this._maxCachedSessions=h,this._sessionCache=new Map}get(h){return this.
_sessionCache.get(h)}set(h,B){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:p}=this._sessionCache.keys().next();this._sessionCache.delete(p)}this._sessionCache.
set(h,B)}}};function C({allowH2:l,maxCachedSessions:h,socketPath:B,timeout:p,session:b,...F}){if(h!=null&&(!Number.isInteger(h)||h<0))throw new R("maxCachedSessions must be a positive integer or zero");
const S={path:B,...F},O=new A(h??100);return p=p??1e4,l=l??!1,function({hostname:T,host:n,protocol:s,port:Q,servername:r,localAddress:d,httpSocket:y},E){let f;if(s==="https:"){g||(g=e(1692)),r=r||S.servername||
m.getServerName(n)||null;const x=r||T;U(x);const Y=b||O.get(x)||null;Q=Q||443,f=g.connect({highWaterMark:16384,...S,servername:r,session:Y,localAddress:d,ALPNProtocols:l?["http/1.1","h2"]:["http/1.1"],
socket:y,port:Q,host:T}),f.on("session",function(J){O.set(x,J)})}else U(!y,"httpSocket can only be sent on TLS update"),Q=Q||80,f=t.connect({highWaterMark:64*1024,...S,localAddress:d,port:Q,host:T});if(S.
keepAlive==null||S.keepAlive){const x=S.keepAliveInitialDelay===void 0?6e4:S.keepAliveInitialDelay;f.setKeepAlive(!0,x)}const k=c(new WeakRef(f),{timeout:p,hostname:T,port:Q});return f.setNoDelay(!0).
once(s==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(k),E){const x=E;E=null,x(null,this)}}).on("error",function(x){if(queueMicrotask(k),E){const Y=E;E=null,Y(x)}}),f}}const c=process.
platform==="win32"?(l,h)=>{if(!h.timeout)return u;let B=null,p=null;const b=a.setFastTimeout(()=>{B=setImmediate(()=>{p=setImmediate(()=>o(l.deref(),h))})},h.timeout);return()=>{a.clearFastTimeout(b),
clearImmediate(B),clearImmediate(p)}}:(l,h)=>{if(!h.timeout)return u;let B=null;const p=a.setFastTimeout(()=>{B=setImmediate(()=>{o(l.deref(),h)})},h.timeout);return()=>{a.clearFastTimeout(p),clearImmediate(
B)}};function o(l,h){if(l==null)return;let B="Connect Timeout Error";Array.isArray(l.autoSelectFamilyAttemptedAddresses)?B+=` (attempted addresses: ${l.autoSelectFamilyAttemptedAddresses.join(", ")},`:
B+=` (attempted address: ${h.hostname}:${h.port},`,B+=` timeout: ${h.timeout}ms)`,m.destroy(l,new w(B))}H.exports=C}),735:(H=>{const $={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges",
"Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-\
Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Lan\
guage","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-P\
olicy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range",
"If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-\
Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed",
"Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Re\
quests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Pr\
otection"];for(let t=0;t<e.length;++t){const U=e[t],m=U.toLowerCase();$[U]=$[m]=m}Object.setPrototypeOf($,null),H.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:$}}),2414:((H,$,e)=>{const t=e(
3053),U=e(7975),m=U.debuglog("undici"),R=U.debuglog("fetch"),w=U.debuglog("websocket");let a=!1;const u={beforeConnect:t.channel("undici:client:beforeConnect"),connected:t.channel("undici:client:conne\
cted"),connectError:t.channel("undici:client:connectError"),sendHeaders:t.channel("undici:client:sendHeaders"),create:t.channel("undici:request:create"),bodySent:t.channel("undici:request:bodySent"),headers:t.
channel("undici:request:headers"),trailers:t.channel("undici:request:trailers"),error:t.channel("undici:request:error"),open:t.channel("undici:websocket:open"),close:t.channel("undici:websocket:close"),
socketError:t.channel("undici:websocket:socket_error"),ping:t.channel("undici:websocket:ping"),pong:t.channel("undici:websocket:pong")};if(m.enabled||R.enabled){const g=R.enabled?R:m;t.channel("undici\
:client:beforeConnect").subscribe(A=>{const{connectParams:{version:C,protocol:c,port:o,host:l}}=A;g("connecting to %s using %s%s",`${l}${o?`:${o}`:""}`,c,C)}),t.channel("undici:client:connected").subscribe(
A=>{const{connectParams:{version:C,protocol:c,port:o,host:l}}=A;g("connected to %s using %s%s",`${l}${o?`:${o}`:""}`,c,C)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,
protocol:c,port:o,host:l},error:h}=A;g("connection to %s using %s%s errored - %s",`${l}${o?`:${o}`:""}`,c,C,h.message)}),t.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:c,
origin:o}}=A;g("sending request to %s %s/%s",C,o,c)}),t.channel("undici:request:headers").subscribe(A=>{const{request:{method:C,path:c,origin:o},response:{statusCode:l}}=A;g("received response to %s %\
s/%s - HTTP %d",C,o,c,l)}),t.channel("undici:request:trailers").subscribe(A=>{const{request:{method:C,path:c,origin:o}}=A;g("trailers received from %s %s/%s",C,o,c)}),t.channel("undici:request:error").
subscribe(A=>{const{request:{method:C,path:c,origin:o},error:l}=A;g("request to %s %s/%s errored - %s",C,o,c,l.message)}),a=!0}if(w.enabled){if(!a){const g=m.enabled?m:w;t.channel("undici:client:befor\
eConnect").subscribe(A=>{const{connectParams:{version:C,protocol:c,port:o,host:l}}=A;g("connecting to %s%s using %s%s",l,o?`:${o}`:"",c,C)}),t.channel("undici:client:connected").subscribe(A=>{const{connectParams:{
version:C,protocol:c,port:o,host:l}}=A;g("connected to %s%s using %s%s",l,o?`:${o}`:"",c,C)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,protocol:c,port:o,host:l},
error:h}=A;g("connection to %s%s using %s%s errored - %s",l,o?`:${o}`:"",c,C,h.message)}),t.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:c,origin:o}}=A;g("sending re\
quest to %s %s/%s",C,o,c)})}t.channel("undici:websocket:open").subscribe(g=>{const{address:{address:A,port:C}}=g;w("connection opened %s%s",A,C?`:${C}`:"")}),t.channel("undici:websocket:close").subscribe(
g=>{const{websocket:A,code:C,reason:c}=g;w("closed connection to %s - %s %s",A.url,C,c)}),t.channel("undici:websocket:socket_error").subscribe(g=>{w("connection errored - %s",g.message)}),t.channel("u\
ndici:websocket:ping").subscribe(g=>{w("ping received")}),t.channel("undici:websocket:pong").subscribe(g=>{w("pong received")})}H.exports={channels:u}}),8707:(H=>{const $=Symbol.for("undici.error.UND_\
ERR");class e extends Error{constructor(Ae){super(Ae),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](Ae){return Ae&&Ae[$]===!0}[$]=!0}const t=Symbol.for("undici.error.UND_ERR_C\
ONNECT_TIMEOUT");class U extends e{constructor(Ae){super(Ae),this.name="ConnectTimeoutError",this.message=Ae||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](Ae){
return Ae&&Ae[t]===!0}[t]=!0}const m=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class R extends e{constructor(Ae){super(Ae),this.name="HeadersTimeoutError",this.message=Ae||"Headers Timeout Er\
ror",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](Ae){return Ae&&Ae[m]===!0}[m]=!0}const w=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class a extends e{constructor(Ae){super(
Ae),this.name="HeadersOverflowError",this.message=Ae||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](Ae){return Ae&&Ae[w]===!0}[w]=!0}const u=Symbol.for("undi\
ci.error.UND_ERR_BODY_TIMEOUT");class g extends e{constructor(Ae){super(Ae),this.name="BodyTimeoutError",this.message=Ae||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](Ae){
return Ae&&Ae[u]===!0}[u]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class C extends e{constructor(Ae,Le,me,ge){super(Ae),this.name="ResponseStatusCodeError",this.message=Ae||"\
Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=ge,this.status=Le,this.statusCode=Le,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[A]===!0}[A]=!0}const c=Symbol.
for("undici.error.UND_ERR_INVALID_ARG");class o extends e{constructor(Ae){super(Ae),this.name="InvalidArgumentError",this.message=Ae||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.
hasInstance](Ae){return Ae&&Ae[c]===!0}[c]=!0}const l=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class h extends e{constructor(Ae){super(Ae),this.name="InvalidReturnValueError",this.message=
Ae||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](Ae){return Ae&&Ae[l]===!0}[l]=!0}const B=Symbol.for("undici.error.UND_ERR_ABORT");class p extends e{constructor(Ae){
super(Ae),this.name="AbortError",this.message=Ae||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](Ae){return Ae&&Ae[B]===!0}[B]=!0}const b=Symbol.for("undici.error.UND\
_ERR_ABORTED");class F extends p{constructor(Ae){super(Ae),this.name="AbortError",this.message=Ae||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[b]===!0}[b]=!0}
const S=Symbol.for("undici.error.UND_ERR_INFO");class O extends e{constructor(Ae){super(Ae),this.name="InformationalError",this.message=Ae||"Request information",this.code="UND_ERR_INFO"}static[Symbol.
hasInstance](Ae){return Ae&&Ae[S]===!0}[S]=!0}const N=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class T extends e{constructor(Ae){super(Ae),this.name="RequestContentLengthMismatch\
Error",this.message=Ae||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Ae){return Ae&&Ae[N]===!0}[N]=!0}const n=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class s extends e{constructor(Ae){super(Ae),this.name="ResponseContentLengthMismatchError",this.message=Ae||"Response body length does not match\
 content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Ae){return Ae&&Ae[n]===!0}[n]=!0}const Q=Symbol.for("undici.error.UND_ERR_DESTROYED");class r extends e{constructor(Ae){
super(Ae),this.name="ClientDestroyedError",this.message=Ae||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[Q]===!0}[Q]=!0}const d=Symbol.for("undi\
ci.error.UND_ERR_CLOSED");class y extends e{constructor(Ae){super(Ae),this.name="ClientClosedError",this.message=Ae||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](Ae){return Ae&&
Ae[d]===!0}[d]=!0}const E=Symbol.for("undici.error.UND_ERR_SOCKET");class f extends e{constructor(Ae,Le){super(Ae),this.name="SocketError",this.message=Ae||"Socket error",this.code="UND_ERR_SOCKET",this.
socket=Le}static[Symbol.hasInstance](Ae){return Ae&&Ae[E]===!0}[E]=!0}const k=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class x extends e{constructor(Ae){super(Ae),this.name="NotSupportedError",
this.message=Ae||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[k]===!0}[k]=!0}const Y=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class J extends e{constructor(Ae){
super(Ae),this.name="MissingUpstreamError",this.message=Ae||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](Ae){return Ae&&Ae[Y]===
!0}[Y]=!0}const P=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class re extends Error{constructor(Ae,Le,me){super(Ae),this.name="HTTPParserError",this.code=Le?`HPE_${Le}`:void 0,this.data=me?me.toString():
void 0}static[Symbol.hasInstance](Ae){return Ae&&Ae[P]===!0}[P]=!0}const Be=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class Ne extends e{constructor(Ae){super(Ae),this.name="ResponseExc\
eededMaxSizeError",this.message=Ae||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](Ae){return Ae&&Ae[Be]===!0}[Be]=!0}const Se=Symbol.for("un\
dici.error.UND_ERR_REQ_RETRY");class de extends e{constructor(Ae,Le,{headers:me,data:ge}){super(Ae),this.name="RequestRetryError",this.message=Ae||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.
statusCode=Le,this.data=ge,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[Se]===!0}[Se]=!0}const Ce=Symbol.for("undici.error.UND_ERR_RESPONSE");class Ie extends e{constructor(Ae,Le,{headers:me,
data:ge}){super(Ae),this.name="ResponseError",this.message=Ae||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=Le,this.data=ge,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[Ce]===
!0}[Ce]=!0}const De=Symbol.for("undici.error.UND_ERR_PRX_TLS");class Fe extends e{constructor(Ae,Le,me){super(Le,{cause:Ae,...me??{}}),this.name="SecureProxyConnectionError",this.message=Le||"Secure P\
roxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=Ae}static[Symbol.hasInstance](Ae){return Ae&&Ae[De]===!0}[De]=!0}const se=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class ie extends e{constructor(Ae){
super(Ae),this.name="MessageSizeExceededError",this.message=Ae||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[se]===
!0}get[se](){return!0}}H.exports={AbortError:p,HTTPParserError:re,UndiciError:e,HeadersTimeoutError:R,HeadersOverflowError:a,BodyTimeoutError:g,RequestContentLengthMismatchError:T,ConnectTimeoutError:U,
ResponseStatusCodeError:C,InvalidArgumentError:o,InvalidReturnValueError:h,RequestAbortedError:F,ClientDestroyedError:r,ClientClosedError:y,InformationalError:O,SocketError:f,NotSupportedError:x,ResponseContentLengthMismatchError:s,
BalancedPoolMissingUpstreamError:J,ResponseExceededMaxSizeError:Ne,RequestRetryError:de,ResponseError:Ie,SecureProxyConnectionError:Fe,MessageSizeExceededError:ie}}),4655:((H,$,e)=>{const{InvalidArgumentError:t,
NotSupportedError:U}=e(8707),m=e(4589),{isValidHTTPToken:R,isValidHeaderValue:w,isStream:a,destroy:u,isBuffer:g,isFormDataLike:A,isIterable:C,isBlobLike:c,buildURL:o,validateHandler:l,getServerName:h,
normalizedMethodRecords:B}=e(3440),{channels:p}=e(2414),{headerNameLowerCasedRecord:b}=e(735),F=/[^\u0021-\u00ff]/,S=Symbol("handler");class O{constructor(n,{path:s,method:Q,body:r,headers:d,query:y,idempotent:E,
blocking:f,upgrade:k,headersTimeout:x,bodyTimeout:Y,reset:J,throwOnError:P,expectContinue:re,servername:Be},Ne){if(typeof s!="string")throw new t("path must be a string");if(s[0]!=="/"&&!(s.startsWith(
"http://")||s.startsWith("https://"))&&Q!=="CONNECT")throw new t("path must be an absolute URL or start with a slash");if(F.test(s))throw new t("invalid request path");if(typeof Q!="string")throw new t(
"method must be a string");if(B[Q]===void 0&&!R(Q))throw new t("invalid request method");if(k&&typeof k!="string")throw new t("upgrade must be a string");if(k&&!w(k))throw new t("invalid upgrade heade\
r");if(x!=null&&(!Number.isFinite(x)||x<0))throw new t("invalid headersTimeout");if(Y!=null&&(!Number.isFinite(Y)||Y<0))throw new t("invalid bodyTimeout");if(J!=null&&typeof J!="boolean")throw new t("\
invalid reset");if(re!=null&&typeof re!="boolean")throw new t("invalid expectContinue");if(this.headersTimeout=x,this.bodyTimeout=Y,this.throwOnError=P===!0,this.method=Q,this.abort=null,r==null)this.
body=null;else if(a(r)){this.body=r;const Se=this.body._readableState;(!Se||!Se.autoDestroy)&&(this.endHandler=function(){u(this)},this.body.on("end",this.endHandler)),this.errorHandler=de=>{this.abort?
this.abort(de):this.error=de},this.body.on("error",this.errorHandler)}else if(g(r))this.body=r.byteLength?r:null;else if(ArrayBuffer.isView(r))this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,
r.byteLength):null;else if(r instanceof ArrayBuffer)this.body=r.byteLength?Buffer.from(r):null;else if(typeof r=="string")this.body=r.length?Buffer.from(r):null;else if(A(r)||C(r)||c(r))this.body=r;else
throw new t("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=k||null,this.path=y?o(s,y):s,this.origin=n,this.idempotent=
E??(Q==="HEAD"||Q==="GET"),this.blocking=f??!1,this.reset=J??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=re??!1,Array.isArray(d)){if(d.length%
2!==0)throw new t("headers array must be even");for(let Se=0;Se<d.length;Se+=2)N(this,d[Se],d[Se+1])}else if(d&&typeof d=="object")if(d[Symbol.iterator])for(const Se of d){if(!Array.isArray(Se)||Se.length!==
2)throw new t("headers must be in key-value pair format");N(this,Se[0],Se[1])}else{const Se=Object.keys(d);for(let de=0;de<Se.length;++de)N(this,Se[de],d[Se[de]])}else if(d!=null)throw new t("headers \
must be an object or an array");l(Ne,Q,k),this.servername=Be||h(this.host),this[S]=Ne,p.create.hasSubscribers&&p.create.publish({request:this})}onBodySent(n){if(this[S].onBodySent)try{return this[S].onBodySent(
n)}catch(s){this.abort(s)}}onRequestSent(){if(p.bodySent.hasSubscribers&&p.bodySent.publish({request:this}),this[S].onRequestSent)try{return this[S].onRequestSent()}catch(n){this.abort(n)}}onConnect(n){
if(m(!this.aborted),m(!this.completed),this.error)n(this.error);else return this.abort=n,this[S].onConnect(n)}onResponseStarted(){return this[S].onResponseStarted?.()}onHeaders(n,s,Q,r){m(!this.aborted),
m(!this.completed),p.headers.hasSubscribers&&p.headers.publish({request:this,response:{statusCode:n,headers:s,statusText:r}});try{return this[S].onHeaders(n,s,Q,r)}catch(d){this.abort(d)}}onData(n){m(
!this.aborted),m(!this.completed);try{return this[S].onData(n)}catch(s){return this.abort(s),!1}}onUpgrade(n,s,Q,r=""){this.onFinally(),m(!this.aborted),m(!this.completed),n!==null&&this.#e(n,s,r);const d=this[S].
onUpgrade(n,s,Q);return this.aborted||(this.completed=!0,n!==null&&this.#A()),d}onUpgradeResponse(n,s,Q,r=""){m(!this.aborted),m(this.completed),p.headers.hasSubscribers&&this.#e(n,Q(s),r),this.#A()}onUpgradeError(n){
m(!this.aborted),m(this.completed),p.error.hasSubscribers&&p.error.publish({request:this,error:n})}#e(n,s,Q){p.headers.hasSubscribers&&p.headers.publish({request:this,response:{statusCode:n,headers:s,
statusText:Q}})}#A(){p.trailers.hasSubscribers&&p.trailers.publish({request:this,trailers:[]})}onComplete(n){this.onFinally(),m(!this.aborted),this.completed=!0,p.trailers.hasSubscribers&&p.trailers.publish(
{request:this,trailers:n});try{return this[S].onComplete(n)}catch(s){this.onError(s)}}onError(n){if(this.onFinally(),p.error.hasSubscribers&&p.error.publish({request:this,error:n}),!this.aborted)return this.
aborted=!0,this[S].onError(n)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(n,s){
return N(this,n,s),this}}function N(T,n,s){if(s&&typeof s=="object"&&!Array.isArray(s))throw new t(`invalid ${n} header`);if(s===void 0)return;let Q=b[n];if(Q===void 0&&(Q=n.toLowerCase(),b[Q]===void 0&&
!R(Q)))throw new t("invalid header key");if(Array.isArray(s)){const r=[];for(let d=0;d<s.length;d++)if(typeof s[d]=="string"){if(!w(s[d]))throw new t(`invalid ${n} header`);r.push(s[d])}else if(s[d]===
null)r.push("");else{if(typeof s[d]=="object")throw new t(`invalid ${n} header`);{const y=`${s[d]}`;if(!w(y))throw new t(`invalid ${n} header`);r.push(y)}}s=r}else if(typeof s=="string"){if(!w(s))throw new t(
`invalid ${n} header`)}else if(s===null)s="";else if(s=`${s}`,!w(s))throw new t(`invalid ${n} header`);if(Q==="host"){if(T.host!==null)throw new t("duplicate host header");if(typeof s!="string")throw new t(
"invalid host header");T.host=s}else if(Q==="content-length"){if(T.contentLength!==null)throw new t("duplicate content-length header");if(T.contentLength=parseInt(s,10),!Number.isFinite(T.contentLength))
throw new t("invalid content-length header")}else if(T.contentType===null&&Q==="content-type")T.contentType=s,T.headers.push(n,s);else{if(Q==="transfer-encoding"||Q==="keep-alive"||Q==="upgrade")throw new t(
`invalid ${Q} header`);if(Q==="connection"){const r=typeof s=="string"?s.toLowerCase():null;if(r!=="close"&&r!=="keep-alive")throw new t("invalid connection header");r==="close"&&(T.reset=!0)}else{if(Q===
"expect")throw new U("expect header not supported");T.headers.push(n,s)}}}H.exports=O}),6443:(H=>{H.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol(
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
ncurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),7752:((H,$,e)=>{const{wellknownHeaderNames:t,headerNameLowerCasedRecord:U}=e(
735);class m{value=null;left=null;middle=null;right=null;code;constructor(u,g,A){if(A===void 0||A>=u.length)throw new TypeError("Unreachable");if((this.code=u.charCodeAt(A))>127)throw new TypeError("k\
ey must be ascii string");u.length!==++A?this.middle=new m(u,g,A):this.value=g}add(u,g){const A=u.length;if(A===0)throw new TypeError("Unreachable");let C=0,c=this;for(;;){const o=u.charCodeAt(C);if(o>
127)throw new TypeError("key must be ascii string");if(c.code===o)if(A===++C){c.value=g;break}else if(c.middle!==null)c=c.middle;else{c.middle=new m(u,g,C);break}else if(c.code<o)if(c.left!==null)c=c.
left;else{c.left=new m(u,g,C);break}else if(c.right!==null)c=c.right;else{c.right=new m(u,g,C);break}}}search(u){const g=u.length;let A=0,C=this;for(;C!==null&&A<g;){let c=u[A];for(c<=90&&c>=65&&(c|=32);C!==
null;){if(c===C.code){if(g===++A)return C;C=C.middle;break}C=C.code<c?C.left:C.right}}return null}}class R{node=null;insert(u,g){this.node===null?this.node=new m(u,g,0):this.node.add(u,g)}lookup(u){return this.
node?.search(u)?.value??null}}const w=new R;for(let a=0;a<t.length;++a){const u=U[t[a]];w.insert(u,u)}H.exports={TernarySearchTree:R,tree:w}}),3440:((H,$,e)=>{const t=e(4589),{kDestroyed:U,kBodyUsed:m,
kListeners:R,kBody:w}=e(6443),{IncomingMessage:a}=e(7067),u=e(7075),g=e(7030),{Blob:A}=e(4573),C=e(7975),{stringify:c}=e(1792),{EventEmitter:o}=e(8474),{InvalidArgumentError:l}=e(8707),{headerNameLowerCasedRecord:h}=e(
735),{tree:B}=e(7752),[p,b]=process.versions.node.split(".").map(V=>Number(V));class F{constructor(Qe){this[w]=Qe,this[m]=!1}async*[Symbol.asyncIterator](){t(!this[m],"disturbed"),this[m]=!0,yield*this[w]}}
function S(V){return N(V)?(Y(V)===0&&V.on("data",function(){t(!1)}),typeof V.readableDidRead!="boolean"&&(V[m]=!1,o.prototype.on.call(V,"data",function(){this[m]=!0})),V):V&&typeof V.pipeTo=="function"?
new F(V):V&&typeof V!="string"&&!ArrayBuffer.isView(V)&&x(V)?new F(V):V}function O(){}function N(V){return V&&typeof V=="object"&&typeof V.pipe=="function"&&typeof V.on=="function"}function T(V){if(V===
null)return!1;if(V instanceof A)return!0;if(typeof V!="object")return!1;{const Qe=V[Symbol.toStringTag];return(Qe==="Blob"||Qe==="File")&&("stream"in V&&typeof V.stream=="function"||"arrayBuffer"in V&&
typeof V.arrayBuffer=="function")}}function n(V,Qe){if(V.includes("?")||V.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const Me=c(Qe);return Me&&
(V+="?"+Me),V}function s(V){const Qe=parseInt(V,10);return Qe===Number(V)&&Qe>=0&&Qe<=65535}function Q(V){return V!=null&&V[0]==="h"&&V[1]==="t"&&V[2]==="t"&&V[3]==="p"&&(V[4]===":"||V[4]==="s"&&V[5]===
":")}function r(V){if(typeof V=="string"){if(V=new URL(V),!Q(V.origin||V.protocol))throw new l("Invalid URL protocol: the URL must start with `http:` or `https:`.");return V}if(!V||typeof V!="object")
throw new l("Invalid URL: The URL argument must be a non-null object.");if(!(V instanceof URL)){if(V.port!=null&&V.port!==""&&s(V.port)===!1)throw new l("Invalid URL: port must be a valid integer or a\
 string representation of an integer.");if(V.path!=null&&typeof V.path!="string")throw new l("Invalid URL path: the path must be a string or null/undefined.");if(V.pathname!=null&&typeof V.pathname!="\
string")throw new l("Invalid URL pathname: the pathname must be a string or null/undefined.");if(V.hostname!=null&&typeof V.hostname!="string")throw new l("Invalid URL hostname: the hostname must be a\
 string or null/undefined.");if(V.origin!=null&&typeof V.origin!="string")throw new l("Invalid URL origin: the origin must be a string or null/undefined.");if(!Q(V.origin||V.protocol))throw new l("Inv\
alid URL protocol: the URL must start with `http:` or `https:`.");const Qe=V.port!=null?V.port:V.protocol==="https:"?443:80;let Me=V.origin!=null?V.origin:`${V.protocol||""}//${V.hostname||""}:${Qe}`,
Pe=V.path!=null?V.path:`${V.pathname||""}${V.search||""}`;return Me[Me.length-1]==="/"&&(Me=Me.slice(0,Me.length-1)),Pe&&Pe[0]!=="/"&&(Pe=`/${Pe}`),new URL(`${Me}${Pe}`)}if(!Q(V.origin||V.protocol))throw new l(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return V}function d(V){if(V=r(V),V.pathname!=="/"||V.search||V.hash)throw new l("invalid url");return V}function y(V){if(V[0]==="["){
const Me=V.indexOf("]");return t(Me!==-1),V.substring(1,Me)}const Qe=V.indexOf(":");return Qe===-1?V:V.substring(0,Qe)}function E(V){if(!V)return null;t(typeof V=="string");const Qe=y(V);return g.isIP(
Qe)?"":Qe}function f(V){return JSON.parse(JSON.stringify(V))}function k(V){return V!=null&&typeof V[Symbol.asyncIterator]=="function"}function x(V){return V!=null&&(typeof V[Symbol.iterator]=="functio\
n"||typeof V[Symbol.asyncIterator]=="function")}function Y(V){if(V==null)return 0;if(N(V)){const Qe=V._readableState;return Qe&&Qe.objectMode===!1&&Qe.ended===!0&&Number.isFinite(Qe.length)?Qe.length:
null}else{if(T(V))return V.size!=null?V.size:null;if(Ie(V))return V.byteLength}return null}function J(V){return V&&!!(V.destroyed||V[U]||u.isDestroyed?.(V))}function P(V,Qe){V==null||!N(V)||J(V)||(typeof V.
destroy=="function"?(Object.getPrototypeOf(V).constructor===a&&(V.socket=null),V.destroy(Qe)):Qe&&queueMicrotask(()=>{V.emit("error",Qe)}),V.destroyed!==!0&&(V[U]=!0))}const re=/timeout=(\d+)/;function Be(V){
const Qe=V.toString().match(re);return Qe?parseInt(Qe[1],10)*1e3:null}function Ne(V){return typeof V=="string"?h[V]??V.toLowerCase():B.lookup(V)??V.toString("latin1").toLowerCase()}function Se(V){return B.
lookup(V)??V.toString("latin1").toLowerCase()}function de(V,Qe){Qe===void 0&&(Qe={});for(let Me=0;Me<V.length;Me+=2){const Pe=Ne(V[Me]);let Ze=Qe[Pe];if(Ze)typeof Ze=="string"&&(Ze=[Ze],Qe[Pe]=Ze),Ze.
push(V[Me+1].toString("utf8"));else{const He=V[Me+1];typeof He=="string"?Qe[Pe]=He:Qe[Pe]=Array.isArray(He)?He.map(aA=>aA.toString("utf8")):He.toString("utf8")}}return"content-length"in Qe&&"content-d\
isposition"in Qe&&(Qe["content-disposition"]=Buffer.from(Qe["content-disposition"]).toString("latin1")),Qe}function Ce(V){const Qe=V.length,Me=new Array(Qe);let Pe=!1,Ze=-1,He,aA,QA=0;for(let hA=0;hA<
V.length;hA+=2)He=V[hA],aA=V[hA+1],typeof He!="string"&&(He=He.toString()),typeof aA!="string"&&(aA=aA.toString("utf8")),QA=He.length,QA===14&&He[7]==="-"&&(He==="content-length"||He.toLowerCase()==="\
content-length")?Pe=!0:QA===19&&He[7]==="-"&&(He==="content-disposition"||He.toLowerCase()==="content-disposition")&&(Ze=hA+1),Me[hA]=He,Me[hA+1]=aA;return Pe&&Ze!==-1&&(Me[Ze]=Buffer.from(Me[Ze]).toString(
"latin1")),Me}function Ie(V){return V instanceof Uint8Array||Buffer.isBuffer(V)}function De(V,Qe,Me){if(!V||typeof V!="object")throw new l("handler must be an object");if(typeof V.onConnect!="function")
throw new l("invalid onConnect method");if(typeof V.onError!="function")throw new l("invalid onError method");if(typeof V.onBodySent!="function"&&V.onBodySent!==void 0)throw new l("invalid onBodySent \
method");if(Me||Qe==="CONNECT"){if(typeof V.onUpgrade!="function")throw new l("invalid onUpgrade method")}else{if(typeof V.onHeaders!="function")throw new l("invalid onHeaders method");if(typeof V.onData!=
"function")throw new l("invalid onData method");if(typeof V.onComplete!="function")throw new l("invalid onComplete method")}}function Fe(V){return!!(V&&(u.isDisturbed(V)||V[m]))}function se(V){return!!(V&&
u.isErrored(V))}function ie(V){return!!(V&&u.isReadable(V))}function Ee(V){return{localAddress:V.localAddress,localPort:V.localPort,remoteAddress:V.remoteAddress,remotePort:V.remotePort,remoteFamily:V.
remoteFamily,timeout:V.timeout,bytesWritten:V.bytesWritten,bytesRead:V.bytesRead}}function Ae(V){let Qe;return new ReadableStream({async start(){Qe=V[Symbol.asyncIterator]()},async pull(Me){const{done:Pe,
value:Ze}=await Qe.next();if(Pe)queueMicrotask(()=>{Me.close(),Me.byobRequest?.respond(0)});else{const He=Buffer.isBuffer(Ze)?Ze:Buffer.from(Ze);He.byteLength&&Me.enqueue(new Uint8Array(He))}return Me.
desiredSize>0},async cancel(Me){await Qe.return()},type:"bytes"})}function Le(V){return V&&typeof V=="object"&&typeof V.append=="function"&&typeof V.delete=="function"&&typeof V.get=="function"&&typeof V.
getAll=="function"&&typeof V.has=="function"&&typeof V.set=="function"&&V[Symbol.toStringTag]==="FormData"}function me(V,Qe){return"addEventListener"in V?(V.addEventListener("abort",Qe,{once:!0}),()=>V.
removeEventListener("abort",Qe)):(V.addListener("abort",Qe),()=>V.removeListener("abort",Qe))}const ge=typeof String.prototype.toWellFormed=="function",le=typeof String.prototype.isWellFormed=="functi\
on";function pe(V){return ge?`${V}`.toWellFormed():C.toUSVString(V)}function Re(V){return le?`${V}`.isWellFormed():pe(V)===`${V}`}function Oe(V){switch(V){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return V>=33&&V<=126}}function tA(V){if(V.length===0)return!1;for(let Qe=0;Qe<V.length;++Qe)if(!Oe(V.charCodeAt(Qe)))return!1;return!0}const qe=/[^\t\x20-\x7e\x80-\xff]/;function gA(V){
return!qe.test(V)}function Ge(V){if(V==null||V==="")return{start:0,end:null,size:null};const Qe=V?V.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return Qe?{start:parseInt(Qe[1]),end:Qe[2]?parseInt(Qe[2]):
null,size:Qe[3]?parseInt(Qe[3]):null}:null}function nA(V,Qe,Me){return(V[R]??=[]).push([Qe,Me]),V.on(Qe,Me),V}function $e(V){for(const[Qe,Me]of V[R]??[])V.removeListener(Qe,Me);V[R]=null}function je(V,Qe,Me){
try{Qe.onError(Me),t(Qe.aborted)}catch(Pe){V.emit("error",Pe)}}const Ye=Object.create(null);Ye.enumerable=!0;const uA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"\
OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},we={...uA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(uA,null),Object.setPrototypeOf(we,null),H.exports={kEnumerableProperty:Ye,
nop:O,isDisturbed:Fe,isErrored:se,isReadable:ie,toUSVString:pe,isUSVString:Re,isBlobLike:T,parseOrigin:d,parseURL:r,getServerName:E,isStream:N,isIterable:x,isAsyncIterable:k,isDestroyed:J,headerNameToString:Ne,
bufferToLowerCasedHeaderName:Se,addListener:nA,removeAllListeners:$e,errorRequest:je,parseRawHeaders:Ce,parseHeaders:de,parseKeepAliveTimeout:Be,destroy:P,bodyLength:Y,deepClone:f,ReadableStreamFrom:Ae,
isBuffer:Ie,validateHandler:De,getSocketInfo:Ee,isFormDataLike:Le,buildURL:n,addAbortListener:me,isValidHTTPToken:tA,isValidHeaderValue:gA,isTokenCharCode:Oe,parseRangeHeader:Ge,normalizedMethodRecordsBase:uA,
normalizedMethodRecords:we,isValidPort:s,isHttpOrHttpsPrefixed:Q,nodeMajor:p,nodeMinor:b,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:S}}),7405:((H,$,e)=>{const{InvalidArgumentError:t}=e(
8707),{kClients:U,kRunning:m,kClose:R,kDestroy:w,kDispatch:a,kInterceptors:u}=e(6443),g=e(1841),A=e(628),C=e(3701),c=e(3440),o=e(5092),l=Symbol("onConnect"),h=Symbol("onDisconnect"),B=Symbol("onConnec\
tionError"),p=Symbol("maxRedirections"),b=Symbol("onDrain"),F=Symbol("factory"),S=Symbol("options");function O(T,n){return n&&n.connections===1?new C(T,n):new A(T,n)}class N extends g{constructor({factory:n=O,
maxRedirections:s=0,connect:Q,tls:r,...d}={}){if(typeof n!="function")throw new t("factory must be a function.");if(Q!=null&&typeof Q!="function"&&typeof Q!="object")throw new t("connect must be a fun\
ction or an object");if(!Number.isInteger(s)||s<0)throw new t("maxRedirections must be a positive number");super(d),Q&&typeof Q!="function"&&(Q={...Q}),r&&typeof r!="function"&&(r={...r}),this[u]=d.interceptors?.
Agent&&Array.isArray(d.interceptors.Agent)?d.interceptors.Agent:[o({maxRedirections:s})],this[S]={...c.deepClone(d),connect:Q,tls:r},this[S].interceptors=d.interceptors?{...d.interceptors}:void 0,this[p]=
s,this[F]=n,this[U]=new Map,this[b]=(y,E)=>{this.emit("drain",y,[this,...E])},this[l]=(y,E)=>{this.emit("connect",y,[this,...E])},this[h]=(y,E,f)=>{this.emit("disconnect",y,[this,...E],f)},this[B]=(y,E,f)=>{
this.emit("connectionError",y,[this,...E],f)}}get[m](){let n=0;for(const s of this[U].values())n+=s[m];return n}[a](n,s){let Q;if(n.origin&&(typeof n.origin=="string"||n.origin instanceof URL))Q=String(
n.origin);else throw new t("opts.origin must be a non-empty string or URL.");let r=this[U].get(Q);return r||(r=this[F](n.origin,this[S]).on("drain",this[b]).on("connect",this[l]).on("disconnect",this[h]).
on("connectionError",this[B]),this[U].set(Q,r)),r.dispatch(n,s)}async[R](){const n=[];for(const s of this[U].values())n.push(s.close());this[U].clear(),await Promise.all(n)}async[w](n){const s=[];for(const Q of this[U].
values())s.push(Q.destroy(n));this[U].clear(),await Promise.all(s)}}H.exports=N}),837:((H,$,e)=>{const{BalancedPoolMissingUpstreamError:t,InvalidArgumentError:U}=e(8707),{PoolBase:m,kClients:R,kNeedDrain:w,
kAddClient:a,kRemoveClient:u,kGetDispatcher:g}=e(2128),A=e(628),{kUrl:C,kInterceptors:c}=e(6443),{parseOrigin:o}=e(3440),l=Symbol("factory"),h=Symbol("options"),B=Symbol("kGreatestCommonDivisor"),p=Symbol(
"kCurrentWeight"),b=Symbol("kIndex"),F=Symbol("kWeight"),S=Symbol("kMaxWeightPerServer"),O=Symbol("kErrorPenalty");function N(s,Q){if(s===0)return Q;for(;Q!==0;){const r=Q;Q=s%Q,s=r}return s}function T(s,Q){
return new A(s,Q)}class n extends m{constructor(Q=[],{factory:r=T,...d}={}){if(super(),this[h]=d,this[b]=-1,this[p]=0,this[S]=this[h].maxWeightPerServer||100,this[O]=this[h].errorPenalty||15,Array.isArray(
Q)||(Q=[Q]),typeof r!="function")throw new U("factory must be a function.");this[c]=d.interceptors?.BalancedPool&&Array.isArray(d.interceptors.BalancedPool)?d.interceptors.BalancedPool:[],this[l]=r;for(const y of Q)
this.addUpstream(y);this._updateBalancedPoolStats()}addUpstream(Q){const r=o(Q).origin;if(this[R].find(y=>y[C].origin===r&&y.closed!==!0&&y.destroyed!==!0))return this;const d=this[l](r,Object.assign(
{},this[h]));this[a](d),d.on("connect",()=>{d[F]=Math.min(this[S],d[F]+this[O])}),d.on("connectionError",()=>{d[F]=Math.max(1,d[F]-this[O]),this._updateBalancedPoolStats()}),d.on("disconnect",(...y)=>{
const E=y[2];E&&E.code==="UND_ERR_SOCKET"&&(d[F]=Math.max(1,d[F]-this[O]),this._updateBalancedPoolStats())});for(const y of this[R])y[F]=this[S];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){
let Q=0;for(let r=0;r<this[R].length;r++)Q=N(this[R][r][F],Q);this[B]=Q}removeUpstream(Q){const r=o(Q).origin,d=this[R].find(y=>y[C].origin===r&&y.closed!==!0&&y.destroyed!==!0);return d&&this[u](d),this}get upstreams(){
return this[R].filter(Q=>Q.closed!==!0&&Q.destroyed!==!0).map(Q=>Q[C].origin)}[g](){if(this[R].length===0)throw new t;if(!this[R].find(E=>!E[w]&&E.closed!==!0&&E.destroyed!==!0)||this[R].map(E=>E[w]).
reduce((E,f)=>E&&f,!0))return;let d=0,y=this[R].findIndex(E=>!E[w]);for(;d++<this[R].length;){this[b]=(this[b]+1)%this[R].length;const E=this[R][this[b]];if(E[F]>this[R][y][F]&&!E[w]&&(y=this[b]),this[b]===
0&&(this[p]=this[p]-this[B],this[p]<=0&&(this[p]=this[S])),E[F]>=this[p]&&!E[w])return E}return this[p]=this[R][y][F],this[b]=y,this[R][y]}}H.exports=n}),637:((H,$,e)=>{const t=e(4589),U=e(3440),{channels:m}=e(
2414),R=e(6603),{RequestContentLengthMismatchError:w,ResponseContentLengthMismatchError:a,RequestAbortedError:u,InvalidArgumentError:g,HeadersTimeoutError:A,HeadersOverflowError:C,SocketError:c,InformationalError:o,
BodyTimeoutError:l,HTTPParserError:h,ResponseExceededMaxSizeError:B}=e(8707),{kUrl:p,kReset:b,kClient:F,kParser:S,kBlocking:O,kRunning:N,kPending:T,kSize:n,kWriting:s,kQueue:Q,kNoRef:r,kKeepAliveDefaultTimeout:d,
kHostHeader:y,kPendingIdx:E,kRunningIdx:f,kError:k,kPipelining:x,kSocket:Y,kKeepAliveTimeoutValue:J,kMaxHeadersSize:P,kKeepAliveMaxTimeout:re,kKeepAliveTimeoutThreshold:Be,kHeadersTimeout:Ne,kBodyTimeout:Se,
kStrictContentLength:de,kMaxRequests:Ce,kCounter:Ie,kMaxResponseSize:De,kOnError:Fe,kResume:se,kHTTPContext:ie}=e(6443),Ee=e(2824),Ae=Buffer.alloc(0),Le=Buffer[Symbol.species],me=U.addListener,ge=U.removeAllListeners,
le=Symbol("kIdleSocketValidation"),pe=Symbol("kIdleSocketValidationTimeout"),Re=Symbol("kSocketUsed");let Oe;async function tA(){const Je=process.env.JEST_WORKER_ID?e(3870):void 0;let _;try{_=await WebAssembly.
compile(e(3434))}catch{_=await WebAssembly.compile(Je||e(3870))}return await WebAssembly.instantiate(_,{env:{wasm_on_url:(v,Z,M)=>0,wasm_on_status:(v,Z,M)=>{t(Ge.ptr===v);const j=Z-je+nA.byteOffset;return Ge.
onStatus(new Le(nA.buffer,j,M))||0},wasm_on_message_begin:v=>(t(Ge.ptr===v),Ge.onMessageBegin()||0),wasm_on_header_field:(v,Z,M)=>{t(Ge.ptr===v);const j=Z-je+nA.byteOffset;return Ge.onHeaderField(new Le(
nA.buffer,j,M))||0},wasm_on_header_value:(v,Z,M)=>{t(Ge.ptr===v);const j=Z-je+nA.byteOffset;return Ge.onHeaderValue(new Le(nA.buffer,j,M))||0},wasm_on_headers_complete:(v,Z,M,j)=>(t(Ge.ptr===v),Ge.onHeadersComplete(
Z,!!M,!!j)||0),wasm_on_body:(v,Z,M)=>{t(Ge.ptr===v);const j=Z-je+nA.byteOffset;return Ge.onBody(new Le(nA.buffer,j,M))||0},wasm_on_message_complete:v=>(t(Ge.ptr===v),Ge.onMessageComplete()||0)}})}let qe=null,
gA=tA();gA.catch();let Ge=null,nA=null,$e=0,je=null;const Ye=0,uA=1,we=2|uA,V=4|uA,Qe=8|Ye;class Me{constructor(_,v,{exports:Z}){t(Number.isFinite(_[P])&&_[P]>0),this.llhttp=Z,this.ptr=this.llhttp.llhttp_alloc(
Ee.TYPE.RESPONSE),this.client=_,this.socket=v,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,
this.headersMaxSize=_[P],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=_[De]}setTimeout(_,v){
_!==this.timeoutValue||v&uA^this.timeoutType&uA?(this.timeout&&(R.clearTimeout(this.timeout),this.timeout=null),_&&(v&uA?this.timeout=R.setFastTimeout(Pe,_,new WeakRef(this)):(this.timeout=setTimeout(
Pe,_,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=_):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=v}resume(){this.socket.destroyed||!this.paused||(t(this.
ptr!=null),t(Ge==null),this.llhttp.llhttp_resume(this.ptr),t(this.timeoutType===V),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||Ae),this.readMore())}readMore(){
for(;!this.paused&&this.ptr;){const _=this.socket.read();if(_===null)break;this.execute(_)}}execute(_){t(this.ptr!=null),t(Ge==null),t(!this.paused);const{socket:v,llhttp:Z}=this;_.length>$e&&(je&&Z.free(
je),$e=Math.ceil(_.length/4096)*4096,je=Z.malloc($e)),new Uint8Array(Z.memory.buffer,je,$e).set(_);try{let M;try{nA=_,Ge=this,M=Z.llhttp_execute(this.ptr,je,_.length)}catch(te){throw te}finally{Ge=null,
nA=null}const j=Z.llhttp_get_error_pos(this.ptr)-je;if(M!==Ee.ERROR.OK){const te=_.subarray(j);if(M===Ee.ERROR.PAUSED_UPGRADE)this.onUpgrade(te);else if(M===Ee.ERROR.PAUSED)this.paused=!0,v.unshift(te);else
throw this.createError(M,te)}}catch(M){U.destroy(v,M)}}finish(){t(Ge===null),t(this.ptr!=null),t(!this.paused);const{llhttp:_}=this;let v;try{Ge=this,v=_.llhttp_finish(this.ptr)}finally{Ge=null}return v===
Ee.ERROR.OK?null:v===Ee.ERROR.PAUSED||v===Ee.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(v,Ae)}createError(_,v){const{llhttp:Z,contentLength:M,bytesRead:j}=this;if(M&&j!==parseInt(M,10))
return new a;const te=Z.llhttp_get_error_reason(this.ptr);let ae="";if(te){const ce=new Uint8Array(Z.memory.buffer,te).indexOf(0);ae="Response does not match the HTTP/1.1 protocol ("+Buffer.from(Z.memory.
buffer,te,ce).toString()+")"}return new h(ae,Ee.ERROR[_],v)}destroy(){t(this.ptr!=null),t(Ge==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&R.clearTimeout(this.timeout),this.timeout=
null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(_){this.statusText=_.toString()}onMessageBegin(){const{socket:_,client:v}=this;if(_.destroyed)return-1;if(v[N]===0)return U.destroy(
_,new c("bad response",U.getSocketInfo(_))),-1;const Z=v[Q][v[f]];if(!Z)return-1;Z.onResponseStarted()}onHeaderField(_){const v=this.headers.length;(v&1)===0?this.headers.push(_):this.headers[v-1]=Buffer.
concat([this.headers[v-1],_]),this.trackHeader(_.length)}onHeaderValue(_){let v=this.headers.length;(v&1)===1?(this.headers.push(_),v+=1):this.headers[v-1]=Buffer.concat([this.headers[v-1],_]);const Z=this.
headers[v-2];if(Z.length===10){const M=U.bufferToLowerCasedHeaderName(Z);M==="keep-alive"?this.keepAlive+=_.toString():M==="connection"&&(this.connection+=_.toString())}else Z.length===14&&U.bufferToLowerCasedHeaderName(
Z)==="content-length"&&(this.contentLength+=_.toString());this.trackHeader(_.length)}trackHeader(_){this.headersSize+=_,this.headersSize>=this.headersMaxSize&&U.destroy(this.socket,new C)}onUpgrade(_){
const{upgrade:v,client:Z,socket:M,headers:j,statusCode:te,statusText:ae}=this;t(v),t(Z[Y]===M),t(!M.destroyed),t(!this.paused),t((j.length&1)===0);const ce=Z[Q][Z[f]];t(ce),t(ce.upgrade||ce.method==="\
CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,M.unshift(_),M[S].destroy(),M[S]=null,M[F]=null,M[k]=null,ge(M),Z[Y]=null,Z[ie]=null,Z[Q][Z[f]++]=
null,Z.emit("disconnect",Z[p],[Z],new o("upgrade"));try{ce.onUpgrade(te,j,M,ae)}catch(ue){U.errorRequest(Z,ce,ue),U.destroy(M,ue)}Z[se]()}onHeadersComplete(_,v,Z){const{client:M,socket:j,headers:te,statusText:ae}=this;
if(j.destroyed)return-1;if(M[N]===0)return U.destroy(j,new c("bad response",U.getSocketInfo(j))),-1;const ce=M[Q][M[f]];if(!ce)return-1;if(t(!this.upgrade),t(this.statusCode<200),_===100)return U.destroy(
j,new c("bad response",U.getSocketInfo(j))),-1;if(v&&!ce.upgrade)return U.destroy(j,new c("bad upgrade",U.getSocketInfo(j))),-1;if(t(this.timeoutType===we),this.statusCode=_,this.shouldKeepAlive=Z||ce.
method==="HEAD"&&!j[b]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const Te=ce.bodyTimeout!=null?ce.bodyTimeout:M[Se];this.setTimeout(Te,V)}else this.timeout&&this.timeout.refresh&&
this.timeout.refresh();if(ce.method==="CONNECT")return t(M[N]===1),this.upgrade=!0,2;if(v)return t(M[N]===1),this.upgrade=!0,2;if(t((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.
shouldKeepAlive&&M[x]){const Te=this.keepAlive?U.parseKeepAliveTimeout(this.keepAlive):null;if(Te!=null){const Xe=Math.min(Te-M[Be],M[re]);Xe<=0?j[b]=!0:M[J]=Xe}else M[J]=M[d]}else j[b]=!0;const ue=ce.
onHeaders(_,te,this.resume,ae)===!1;return ce.aborted?-1:ce.method==="HEAD"||_<200?1:(j[O]&&(j[O]=!1,M[se]()),ue?Ee.ERROR.PAUSED:0)}onBody(_){const{client:v,socket:Z,statusCode:M,maxResponseSize:j}=this;
if(Z.destroyed)return-1;const te=v[Q][v[f]];if(t(te),t(this.timeoutType===V),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),t(M>=200),j>-1&&this.bytesRead+_.length>j)return U.destroy(Z,new B),
-1;if(this.bytesRead+=_.length,te.onData(_)===!1)return Ee.ERROR.PAUSED}onMessageComplete(){const{client:_,socket:v,statusCode:Z,upgrade:M,headers:j,contentLength:te,bytesRead:ae,shouldKeepAlive:ce}=this;
if(v.destroyed&&(!Z||ce))return-1;if(M)return;t(Z>=100),t((this.headers.length&1)===0);const ue=_[Q][_[f]];if(t(ue),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.
keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(Z<200)){if(ue.method!=="HEAD"&&te&&ae!==parseInt(te,10))return U.destroy(v,new a),-1;if(ue.onComplete(j),_[Q][_[f]++]=null,v[Re]=!0,
v[s])return t(_[N]===0),U.destroy(v,new o("reset")),Ee.ERROR.PAUSED;if(ce){if(v[b]&&_[N]===0)return U.destroy(v,new o("reset")),Ee.ERROR.PAUSED;_[x]==null||_[x]===1?setImmediate(()=>_[se]()):_[se]()}else
return U.destroy(v,new o("reset")),Ee.ERROR.PAUSED}}}function Pe(Je){const{socket:_,timeoutType:v,client:Z,paused:M}=Je.deref();v===we?(!_[s]||_.writableNeedDrain||Z[N]>1)&&(t(!M,"cannot be paused whi\
le waiting for headers"),U.destroy(_,new A)):v===V?M||U.destroy(_,new l):v===Qe&&(t(Z[N]===0&&Z[J]),U.destroy(_,new o("socket idle timeout")))}async function Ze(Je,_){Je[Y]=_,qe||(qe=await gA,gA=null),
_[r]=!1,_[s]=!1,_[b]=!1,_[O]=!1,_[le]=0,_[pe]=null,_[Re]=!1,_[S]=new Me(Je,_,qe),me(_,"error",function(Z){const M=this[S];if(Z.code==="ECONNRESET"&&M.statusCode&&!M.shouldKeepAlive){const j=M.finish();
j&&(this[k]=j,this[F][Fe](j));return}this[k]=Z,this[F][Fe](Z)}),me(_,"readable",function(){const Z=this[S];Z&&Z.readMore()}),me(_,"end",function(){const Z=this[S];if(Z.statusCode&&!Z.shouldKeepAlive){
const M=Z.finish();M&&U.destroy(this,M);return}U.destroy(this,new c("other side closed",U.getSocketInfo(this)))}),me(_,"close",function(){const Z=this[F],M=this[S];He(this),M&&(!this[k]&&M.statusCode&&
!M.shouldKeepAlive&&(this[k]=M.finish()||this[k]),this[S].destroy(),this[S]=null);const j=this[k]||new c("closed",U.getSocketInfo(this));if(Z[Y]=null,Z[ie]=null,Z.destroyed){t(Z[T]===0);const te=Z[Q].
splice(Z[f]);for(let ae=0;ae<te.length;ae++){const ce=te[ae];U.errorRequest(Z,ce,j)}}else if(Z[N]>0&&j.code!=="UND_ERR_INFO"){const te=Z[Q][Z[f]];Z[Q][Z[f]++]=null,U.errorRequest(Z,te,j)}Z[E]=Z[f],t(Z[N]===
0),Z.emit("disconnect",Z[p],[Z],j),Z[se]()});let v=!1;return _.on("close",()=>{v=!0}),{version:"h1",defaultPipelining:1,write(...Z){return BA(Je,...Z)},resume(){QA(Je)},destroy(Z,M){v?queueMicrotask(M):
_.destroy(Z).on("close",M)},get destroyed(){return _.destroyed},busy(Z){return!!(_[s]||_[b]||_[O]||_[le]===1||Z&&(Je[N]>0&&!Z.idempotent||Je[N]>0&&(Z.upgrade||Z.method==="CONNECT")||Je[N]>0&&U.bodyLength(
Z.body)!==0&&(U.isStream(Z.body)||U.isAsyncIterable(Z.body)||U.isFormDataLike(Z.body))))}}}function He(Je){Je[pe]&&(clearImmediate(Je[pe]),Je[pe]=null),Je[le]=0}function aA(Je,_){_[le]=1,_[pe]=setImmediate(
()=>{_[pe]=null,_[le]=2,Je[Y]===_&&!_.destroyed&&Je[se]()})}function QA(Je){const _=Je[Y];if(_&&!_.destroyed){if(Je[n]===0?!_[r]&&_.unref&&(_.unref(),_[r]=!0):_[r]&&_.ref&&(_.ref(),_[r]=!1),Je[N]===0&&
Je[T]>0&&_[Re]){if(_[le]===0)return aA(Je,_),_[S].readMore(),_.destroyed,void 0;if(_[le]===1)return _[S].readMore(),_.destroyed,void 0}if(Je[N]===0&&(_[S].readMore(),_.destroyed))return;if(Je[n]===0)_[S].
timeoutType!==Qe&&_[S].setTimeout(Je[J],Qe);else if(Je[N]>0&&_[S].statusCode<200&&_[S].timeoutType!==we){const v=Je[Q][Je[f]],Z=v.headersTimeout!=null?v.headersTimeout:Je[Ne];_[S].setTimeout(Z,we)}}}function hA(Je){
return Je!=="GET"&&Je!=="HEAD"&&Je!=="OPTIONS"&&Je!=="TRACE"&&Je!=="CONNECT"}function BA(Je,_){const{method:v,path:Z,host:M,upgrade:j,blocking:te,reset:ae}=_;let{body:ce,headers:ue,contentLength:Te}=_;
const Xe=v==="PUT"||v==="POST"||v==="PATCH"||v==="QUERY"||v==="PROPFIND"||v==="PROPPATCH";if(U.isFormDataLike(ce)){Oe||(Oe=e(4492).extractBody);const[cA,pA]=Oe(ce);_.contentType==null&&ue.push("conten\
t-type",pA),ce=cA.stream,Te=cA.length}else if(U.isBlobLike(ce)&&_.contentType==null){const cA=ce.type;if(cA){const pA=`${cA}`;if(!U.isValidHeaderValue(pA))return U.errorRequest(Je,_,new g("invalid con\
tent-type header")),!1;ue.push("content-type",pA)}}ce&&typeof ce.read=="function"&&ce.read(0);const _e=U.bodyLength(ce);if(Te=_e??Te,Te===null&&(Te=_.contentLength),Te===0&&!Xe&&(Te=null),hA(v)&&Te>0&&
_.contentLength!==null&&_.contentLength!==Te){if(Je[de])return U.errorRequest(Je,_,new w),!1;process.emitWarning(new w)}const Ke=Je[Y];He(Ke);const AA=cA=>{if(!_.aborted){if(_.completed){(_.upgrade||_.
method==="CONNECT")&&U.destroy(Ke,new o("aborted"));return}U.errorRequest(Je,_,cA||new u),U.destroy(ce),U.destroy(Ke,new o("aborted"))}};try{_.onConnect(AA)}catch(cA){U.errorRequest(Je,_,cA)}if(_.aborted)
return!1;v==="HEAD"&&(Ke[b]=!0),(j||v==="CONNECT")&&(Ke[b]=!0),ae!=null&&(Ke[b]=ae),Je[Ce]&&Ke[Ie]++>=Je[Ce]&&(Ke[b]=!0),te&&(Ke[O]=!0);let rA=`${v} ${Z} HTTP/1.1\r
`;if(typeof M=="string"?rA+=`host: ${M}\r
`:rA+=Je[y],j?rA+=`connection: upgrade\r
upgrade: ${j}\r
`:Je[x]&&!Ke[b]?rA+=`connection: keep-alive\r
`:rA+=`connection: close\r
`,Array.isArray(ue))for(let cA=0;cA<ue.length;cA+=2){const pA=ue[cA+0],oA=ue[cA+1];if(Array.isArray(oA))for(let fA=0;fA<oA.length;fA++)rA+=`${pA}: ${oA[fA]}\r
`;else rA+=`${pA}: ${oA}\r
`}return m.sendHeaders.hasSubscribers&&m.sendHeaders.publish({request:_,headers:rA,socket:Ke}),!ce||_e===0?FA(AA,null,Je,_,Ke,Te,rA,Xe):U.isBuffer(ce)?FA(AA,ce,Je,_,Ke,Te,rA,Xe):U.isBlobLike(ce)?typeof ce.
stream=="function"?DA(AA,ce.stream(),Je,_,Ke,Te,rA,Xe):mA(AA,ce,Je,_,Ke,Te,rA,Xe):U.isStream(ce)?kA(AA,ce,Je,_,Ke,Te,rA,Xe):U.isIterable(ce)?DA(AA,ce,Je,_,Ke,Te,rA,Xe):t(!1),!0}function kA(Je,_,v,Z,M,j,te,ae){
t(j!==0||v[N]===0,"stream body cannot be pipelined");let ce=!1;const ue=new RA({abort:Je,socket:M,request:Z,contentLength:j,client:v,expectsPayload:ae,header:te}),Te=function(AA){if(!ce)try{!ue.write(
AA)&&this.pause&&this.pause()}catch(rA){U.destroy(this,rA)}},Xe=function(){ce||_.resume&&_.resume()},_e=function(){if(queueMicrotask(()=>{_.removeListener("error",Ke)}),!ce){const AA=new u;queueMicrotask(
()=>Ke(AA))}},Ke=function(AA){if(!ce){if(ce=!0,t(M.destroyed||M[s]&&v[N]<=1),M.off("drain",Xe).off("error",Ke),_.removeListener("data",Te).removeListener("end",Ke).removeListener("close",_e),!AA)try{ue.
end()}catch(rA){AA=rA}ue.destroy(AA),AA&&(AA.code!=="UND_ERR_INFO"||AA.message!=="reset")?U.destroy(_,AA):U.destroy(_)}};_.on("data",Te).on("end",Ke).on("error",Ke).on("close",_e),_.resume&&_.resume(),
M.on("drain",Xe).on("error",Ke),_.errorEmitted??_.errored?setImmediate(()=>Ke(_.errored)):(_.endEmitted??_.readableEnded)&&setImmediate(()=>Ke(null)),(_.closeEmitted??_.closed)&&setImmediate(_e)}function FA(Je,_,v,Z,M,j,te,ae){
try{_?U.isBuffer(_)&&(t(j===_.byteLength,"buffer body must have content length"),M.cork(),M.write(`${te}content-length: ${j}\r
\r
`,"latin1"),M.write(_),M.uncork(),Z.onBodySent(_),!ae&&Z.reset!==!1&&(M[b]=!0)):j===0?M.write(`${te}content-length: 0\r
\r
`,"latin1"):(t(j===null,"no body must not have content length"),M.write(`${te}\r
`,"latin1")),Z.onRequestSent(),v[se]()}catch(ce){Je(ce)}}async function mA(Je,_,v,Z,M,j,te,ae){t(j===_.size,"blob body must have content length");try{if(j!=null&&j!==_.size)throw new w;const ce=Buffer.
from(await _.arrayBuffer());M.cork(),M.write(`${te}content-length: ${j}\r
\r
`,"latin1"),M.write(ce),M.uncork(),Z.onBodySent(ce),Z.onRequestSent(),!ae&&Z.reset!==!1&&(M[b]=!0),v[se]()}catch(ce){Je(ce)}}async function DA(Je,_,v,Z,M,j,te,ae){t(j!==0||v[N]===0,"iterator body cann\
ot be pipelined");let ce=null;function ue(){if(ce){const _e=ce;ce=null,_e()}}const Te=()=>new Promise((_e,Ke)=>{t(ce===null),M[k]?Ke(M[k]):ce=_e});M.on("close",ue).on("drain",ue);const Xe=new RA({abort:Je,
socket:M,request:Z,contentLength:j,client:v,expectsPayload:ae,header:te});try{for await(const _e of _){if(M[k])throw M[k];Xe.write(_e)||await Te()}Xe.end()}catch(_e){Xe.destroy(_e)}finally{M.off("clos\
e",ue).off("drain",ue)}}class RA{constructor({abort:_,socket:v,request:Z,contentLength:M,client:j,expectsPayload:te,header:ae}){this.socket=v,this.request=Z,this.contentLength=M,this.client=j,this.bytesWritten=
0,this.expectsPayload=te,this.header=ae,this.abort=_,v[s]=!0}write(_){const{socket:v,request:Z,contentLength:M,client:j,bytesWritten:te,expectsPayload:ae,header:ce}=this;if(v[k])throw v[k];if(v.destroyed)
return!1;const ue=Buffer.byteLength(_);if(!ue)return!0;if(M!==null&&te+ue>M){if(j[de])throw new w;process.emitWarning(new w)}v.cork(),te===0&&(!ae&&Z.reset!==!1&&(v[b]=!0),M===null?v.write(`${ce}trans\
fer-encoding: chunked\r
`,"latin1"):v.write(`${ce}content-length: ${M}\r
\r
`,"latin1")),M===null&&v.write(`\r
${ue.toString(16)}\r
`,"latin1"),this.bytesWritten+=ue;const Te=v.write(_);return v.uncork(),Z.onBodySent(_),Te||v[S].timeout&&v[S].timeoutType===we&&v[S].timeout.refresh&&v[S].timeout.refresh(),Te}end(){const{socket:_,contentLength:v,
client:Z,bytesWritten:M,expectsPayload:j,header:te,request:ae}=this;if(ae.onRequestSent(),_[s]=!1,_[k])throw _[k];if(!_.destroyed){if(M===0?j?_.write(`${te}content-length: 0\r
\r
`,"latin1"):_.write(`${te}\r
`,"latin1"):v===null&&_.write(`\r
0\r
\r
`,"latin1"),v!==null&&M!==v){if(Z[de])throw new w;process.emitWarning(new w)}_[S].timeout&&_[S].timeoutType===we&&_[S].timeout.refresh&&_[S].timeout.refresh(),Z[se]()}}destroy(_){const{socket:v,client:Z,
abort:M}=this;v[s]=!1,_&&(t(Z[N]<=1,"pipeline should only contain this request"),M(_))}}H.exports=Ze}),8788:((H,$,e)=>{const t=e(4589),{errorMonitor:U}=e(8474),{pipeline:m}=e(7075),R=e(3440),{RequestContentLengthMismatchError:w,
RequestAbortedError:a,SocketError:u,InformationalError:g}=e(8707),{kUrl:A,kReset:C,kClient:c,kRunning:o,kPending:l,kQueue:h,kPendingIdx:B,kRunningIdx:p,kError:b,kSocket:F,kStrictContentLength:S,kOnError:O,
kMaxConcurrentStreams:N,kHTTP2Session:T,kResume:n,kSize:s,kHTTPContext:Q}=e(6443),r=Symbol("open streams");let d,y=!1,E;try{E=e(2467)}catch{E={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:f,HTTP2_HEADER_METHOD:k,
HTTP2_HEADER_PATH:x,HTTP2_HEADER_SCHEME:Y,HTTP2_HEADER_CONTENT_LENGTH:J,HTTP2_HEADER_EXPECT:P,HTTP2_HEADER_STATUS:re}}=E;function Be(ge){const le=[];for(const[pe,Re]of Object.entries(ge))if(Array.isArray(
Re))for(const Oe of Re)le.push(Buffer.from(pe),Buffer.from(Oe));else le.push(Buffer.from(pe),Buffer.from(Re));return le}function Ne(ge){const{[re]:le,...pe}=ge;return Be(pe)}async function Se(ge,le){ge[F]=
le,y||(y=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const pe=E.connect(ge[A],{createConnection:()=>le,peerMaxConcurrentStreams:ge[N]});
pe[r]=0,pe[c]=ge,pe[F]=le,R.addListener(pe,"error",Ce),R.addListener(pe,"frameError",Ie),R.addListener(pe,"end",De),R.addListener(pe,"goaway",Fe),R.addListener(pe,"close",function(){const{[c]:Oe}=this,
{[F]:tA}=Oe,qe=this[F][b]||this[b]||new u("closed",R.getSocketInfo(tA));if(Oe[T]=null,Oe.destroyed){t(Oe[l]===0);const gA=Oe[h].splice(Oe[p]);for(let Ge=0;Ge<gA.length;Ge++){const nA=gA[Ge];R.errorRequest(
Oe,nA,qe)}}}),pe.unref(),ge[T]=pe,le[T]=pe,R.addListener(le,"error",function(Oe){this[b]=Oe,this[c][O](Oe)}),R.addListener(le,"end",function(){R.destroy(this,new u("other side closed",R.getSocketInfo(
this)))}),R.addListener(le,"close",function(){const Oe=this[b]||new u("closed",R.getSocketInfo(this));ge[F]=null,this[T]!=null&&this[T].destroy(Oe),ge[B]=ge[p],t(ge[o]===0),ge.emit("disconnect",ge[A],
[ge],Oe),ge[n]()});let Re=!1;return le.on("close",()=>{Re=!0}),{version:"h2",defaultPipelining:1/0,write(...Oe){return ie(ge,...Oe)},resume(){de(ge)},destroy(Oe,tA){Re?queueMicrotask(tA):le.destroy(Oe).
on("close",tA)},get destroyed(){return le.destroyed},busy(){return!1}}}function de(ge){const le=ge[F];le?.destroyed===!1&&(ge[s]===0&&ge[N]===0?(le.unref(),ge[T].unref()):(le.ref(),ge[T].ref()))}function Ce(ge){
this[F][b]=ge,this[c][O](ge)}function Ie(ge,le,pe){if(pe===0){const Re=new g(`HTTP/2: "frameError" received - type ${ge}, code ${le}`);this[F][b]=Re,this[c][O](Re)}}function De(){const ge=new u("other\
 side closed",R.getSocketInfo(this[F]));this.destroy(ge),R.destroy(this[F],ge)}function Fe(ge){const le=this[b]||new u(`HTTP/2: "GOAWAY" frame received with code ${ge}`,R.getSocketInfo(this)),pe=this[c];
if(pe[F]=null,pe[Q]=null,this[T]!=null&&(this[T].destroy(le),this[T]=null),R.destroy(this[F],le),pe[p]<pe[h].length){const Re=pe[h][pe[p]];pe[h][pe[p]++]=null,R.errorRequest(pe,Re,le),pe[B]=pe[p]}t(pe[o]===
0),pe.emit("disconnect",pe[A],[pe],le),pe[n]()}function se(ge){return ge!=="GET"&&ge!=="HEAD"&&ge!=="OPTIONS"&&ge!=="TRACE"&&ge!=="CONNECT"}function ie(ge,le){const pe=ge[T],{method:Re,path:Oe,host:tA,
upgrade:qe,expectContinue:gA,signal:Ge,headers:nA}=le;let{body:$e}=le;if(qe)return R.errorRequest(ge,le,new Error("Upgrade not supported for H2")),!1;const je={};for(let He=0;He<nA.length;He+=2){const aA=nA[He+
0],QA=nA[He+1];if(Array.isArray(QA))for(let hA=0;hA<QA.length;hA++)je[aA]?je[aA]+=`,${QA[hA]}`:je[aA]=QA[hA];else je[aA]=QA}let Ye;const{hostname:uA,port:we}=ge[A];je[f]=tA||`${uA}${we?`:${we}`:""}`,je[k]=
Re;const V=He=>{if(!le.aborted){if(le.completed){Re==="CONNECT"&&Ye!=null&&R.destroy(Ye,He||new a);return}He=He||new a,R.errorRequest(ge,le,He),Ye!=null&&R.destroy(Ye,He),R.destroy($e,He),ge[h][ge[p]++]=
null,ge[n]()}};try{le.onConnect(V)}catch(He){R.errorRequest(ge,le,He)}if(le.aborted)return!1;if(Re==="CONNECT"){pe.ref(),Ye=pe.request(je,{endStream:!1,signal:Ge});let He=!1;const aA=BA=>{He=!0,Ye.off(
U,QA),le.onUpgradeResponse(Number(BA[re]),BA,Ne)},QA=BA=>{He=!0,Ye.off("response",aA),le.onUpgradeError(BA)},hA=()=>{try{le.onUpgrade(null,null,Ye)}catch(BA){Ye.off("response",aA),V(BA);return}le.aborted||
(Ye.off("error",V),Ye.once(U,QA),ge[h][ge[p]++]=null)};return Ye.once("response",aA),Ye.once("error",V),++pe[r],hA(),Ye.once("close",()=>{!He&&le.completed&&(Ye.off("response",aA),Ye.off(U,QA),le.onUpgradeError(
new g(`HTTP/2: "stream error" received - code ${Ye.rstCode}`))),pe[r]-=1,pe[r]===0&&pe.unref()}),!0}je[x]=Oe,je[Y]="https";const Qe=Re==="PUT"||Re==="POST"||Re==="PATCH";$e&&typeof $e.read=="function"&&
$e.read(0);let Me=R.bodyLength($e);if(R.isFormDataLike($e)){d??=e(4492).extractBody;const[He,aA]=d($e);je["content-type"]=aA,$e=He.stream,Me=He.length}if(Me==null&&(Me=le.contentLength),(Me===0||!Qe)&&
(Me=null),se(Re)&&Me>0&&le.contentLength!=null&&le.contentLength!==Me){if(ge[S])return R.errorRequest(ge,le,new w),!1;process.emitWarning(new w)}Me!=null&&(t($e,"no body must not have content length"),
je[J]=`${Me}`),pe.ref();const Pe=Re==="GET"||Re==="HEAD"||$e===null;return gA?(je[P]="100-continue",Ye=pe.request(je,{endStream:Pe,signal:Ge}),Ye.once("continue",Ze)):(Ye=pe.request(je,{endStream:Pe,signal:Ge}),
Ze()),++pe[r],Ye.once("response",He=>{const{[re]:aA,...QA}=He;if(le.onResponseStarted(),le.aborted){const hA=new a;R.errorRequest(ge,le,hA),R.destroy(Ye,hA);return}le.onHeaders(Number(aA),Be(QA),Ye.resume.
bind(Ye),"")===!1&&Ye.pause(),Ye.on("data",hA=>{le.onData(hA)===!1&&Ye.pause()})}),Ye.once("end",()=>{(Ye.state?.state==null||Ye.state.state<6)&&le.onComplete([]),pe[r]===0&&pe.unref(),V(new g("HTTP/2\
: stream half-closed (remote)")),ge[h][ge[p]++]=null,ge[B]=ge[p],ge[n]()}),Ye.once("close",()=>{pe[r]-=1,pe[r]===0&&pe.unref()}),Ye.once("error",function(He){V(He)}),Ye.once("frameError",(He,aA)=>{V(new g(
`HTTP/2: "frameError" received - type ${He}, code ${aA}`))}),!0;function Ze(){!$e||Me===0?Ee(V,Ye,null,ge,le,ge[F],Me,Qe):R.isBuffer($e)?Ee(V,Ye,$e,ge,le,ge[F],Me,Qe):R.isBlobLike($e)?typeof $e.stream==
"function"?me(V,Ye,$e.stream(),ge,le,ge[F],Me,Qe):Le(V,Ye,$e,ge,le,ge[F],Me,Qe):R.isStream($e)?Ae(V,ge[F],Qe,Ye,$e,ge,le,Me):R.isIterable($e)?me(V,Ye,$e,ge,le,ge[F],Me,Qe):t(!1)}}function Ee(ge,le,pe,Re,Oe,tA,qe,gA){
try{pe!=null&&R.isBuffer(pe)&&(t(qe===pe.byteLength,"buffer body must have content length"),le.cork(),le.write(pe),le.uncork(),le.end(),Oe.onBodySent(pe)),gA||(tA[C]=!0),Oe.onRequestSent(),Re[n]()}catch(Ge){
ge(Ge)}}function Ae(ge,le,pe,Re,Oe,tA,qe,gA){t(gA!==0||tA[o]===0,"stream body cannot be pipelined");const Ge=m(Oe,Re,$e=>{$e?(R.destroy(Ge,$e),ge($e)):(R.removeAllListeners(Ge),qe.onRequestSent(),pe||
(le[C]=!0),tA[n]())});R.addListener(Ge,"data",nA);function nA($e){qe.onBodySent($e)}}async function Le(ge,le,pe,Re,Oe,tA,qe,gA){t(qe===pe.size,"blob body must have content length");try{if(qe!=null&&qe!==
pe.size)throw new w;const Ge=Buffer.from(await pe.arrayBuffer());le.cork(),le.write(Ge),le.uncork(),le.end(),Oe.onBodySent(Ge),Oe.onRequestSent(),gA||(tA[C]=!0),Re[n]()}catch(Ge){ge(Ge)}}async function me(ge,le,pe,Re,Oe,tA,qe,gA){
t(qe!==0||Re[o]===0,"iterator body cannot be pipelined");let Ge=null;function nA(){if(Ge){const je=Ge;Ge=null,je()}}const $e=()=>new Promise((je,Ye)=>{t(Ge===null),tA[b]?Ye(tA[b]):Ge=je});le.on("close",
nA).on("drain",nA);try{for await(const je of pe){if(tA[b])throw tA[b];const Ye=le.write(je);Oe.onBodySent(je),Ye||await $e()}le.end(),Oe.onRequestSent(),gA||(tA[C]=!0),Re[n]()}catch(je){ge(je)}finally{
le.off("close",nA).off("drain",nA)}}H.exports=Se}),3701:((H,$,e)=>{const t=e(4589),U=e(7030),m=e(7067),R=e(3440),{channels:w}=e(2414),a=e(4655),u=e(1841),{InvalidArgumentError:g,InformationalError:A,ClientDestroyedError:C}=e(
8707),c=e(9136),{kUrl:o,kServerName:l,kClient:h,kBusy:B,kConnect:p,kResuming:b,kRunning:F,kPending:S,kSize:O,kQueue:N,kConnected:T,kConnecting:n,kNeedDrain:s,kKeepAliveDefaultTimeout:Q,kHostHeader:r,kPendingIdx:d,
kRunningIdx:y,kError:E,kPipelining:f,kKeepAliveTimeoutValue:k,kMaxHeadersSize:x,kKeepAliveMaxTimeout:Y,kKeepAliveTimeoutThreshold:J,kHeadersTimeout:P,kBodyTimeout:re,kStrictContentLength:Be,kConnector:Ne,
kMaxRedirections:Se,kMaxRequests:de,kCounter:Ce,kClose:Ie,kDestroy:De,kDispatch:Fe,kInterceptors:se,kLocalAddress:ie,kMaxResponseSize:Ee,kOnError:Ae,kHTTPContext:Le,kMaxConcurrentStreams:me,kResume:ge}=e(
6443),le=e(637),pe=e(8788);let Re=!1;const Oe=Symbol("kClosedResolve"),tA=()=>{};function qe(we){return we[f]??we[Le]?.defaultPipelining??1}class gA extends u{constructor(V,{interceptors:Qe,maxHeaderSize:Me,
headersTimeout:Pe,socketTimeout:Ze,requestTimeout:He,connectTimeout:aA,bodyTimeout:QA,idleTimeout:hA,keepAlive:BA,keepAliveTimeout:kA,maxKeepAliveTimeout:FA,keepAliveMaxTimeout:mA,keepAliveTimeoutThreshold:DA,
socketPath:RA,pipelining:Je,tls:_,strictContentLength:v,maxCachedSessions:Z,maxRedirections:M,connect:j,maxRequestsPerClient:te,localAddress:ae,maxResponseSize:ce,autoSelectFamily:ue,autoSelectFamilyAttemptTimeout:Te,
maxConcurrentStreams:Xe,allowH2:_e,webSocket:Ke,eventSource:AA}={}){if(super({webSocket:Ke,eventSource:AA}),BA!==void 0)throw new g("unsupported keepAlive, use pipelining=0 instead");if(Ze!==void 0)throw new g(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(He!==void 0)throw new g("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(hA!==void 0)throw new g("un\
supported idleTimeout, use keepAliveTimeout instead");if(FA!==void 0)throw new g("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(Me!=null&&!Number.isFinite(Me))throw new g("inva\
lid maxHeaderSize");if(RA!=null&&typeof RA!="string")throw new g("invalid socketPath");if(aA!=null&&(!Number.isFinite(aA)||aA<0))throw new g("invalid connectTimeout");if(kA!=null&&(!Number.isFinite(kA)||
kA<=0))throw new g("invalid keepAliveTimeout");if(mA!=null&&(!Number.isFinite(mA)||mA<=0))throw new g("invalid keepAliveMaxTimeout");if(DA!=null&&!Number.isFinite(DA))throw new g("invalid keepAliveTim\
eoutThreshold");if(Pe!=null&&(!Number.isInteger(Pe)||Pe<0))throw new g("headersTimeout must be a positive integer or zero");if(QA!=null&&(!Number.isInteger(QA)||QA<0))throw new g("bodyTimeout must be \
a positive integer or zero");if(j!=null&&typeof j!="function"&&typeof j!="object")throw new g("connect must be a function or an object");if(M!=null&&(!Number.isInteger(M)||M<0))throw new g("maxRedirec\
tions must be a positive number");if(te!=null&&(!Number.isInteger(te)||te<0))throw new g("maxRequestsPerClient must be a positive number");if(ae!=null&&(typeof ae!="string"||U.isIP(ae)===0))throw new g(
"localAddress must be valid string IP address");if(ce!=null&&(!Number.isInteger(ce)||ce<-1))throw new g("maxResponseSize must be a positive number");if(Te!=null&&(!Number.isInteger(Te)||Te<-1))throw new g(
"autoSelectFamilyAttemptTimeout must be a positive number");if(_e!=null&&typeof _e!="boolean")throw new g("allowH2 must be a valid boolean value");if(Xe!=null&&(typeof Xe!="number"||Xe<1))throw new g(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof j!="function"&&(j=c({..._,maxCachedSessions:Z,allowH2:_e,socketPath:RA,timeout:aA,...ue?{autoSelectFamily:ue,autoSelectFamilyAttemptTimeout:Te}:
void 0,...j})),Qe?.Client&&Array.isArray(Qe.Client)?(this[se]=Qe.Client,Re||(Re=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-\
INTERCEPTOR-DEPRECATED"}))):this[se]=[Ge({maxRedirections:M})],this[o]=R.parseOrigin(V),this[Ne]=j,this[f]=Je??1,this[x]=Me||m.maxHeaderSize,this[Q]=kA??4e3,this[Y]=mA??6e5,this[J]=DA??2e3,this[k]=this[Q],
this[l]=null,this[ie]=ae??null,this[b]=0,this[s]=0,this[r]=`host: ${this[o].hostname}${this[o].port?`:${this[o].port}`:""}\r
`,this[re]=QA??3e5,this[P]=Pe??3e5,this[Be]=v??!0,this[Se]=M,this[de]=te,this[Oe]=null,this[Ee]=ce>-1?ce:-1,this[me]=Xe??100,this[Le]=null,this[N]=[],this[y]=0,this[d]=0,this[ge]=rA=>Ye(this,rA),this[Ae]=
rA=>nA(this,rA)}get pipelining(){return this[f]}set pipelining(V){this[f]=V,this[ge](!0)}get[S](){return this[N].length-this[d]}get[F](){return this[d]-this[y]}get[O](){return this[N].length-this[y]}get[T](){
return!!this[Le]&&!this[n]&&!this[Le].destroyed}get[B](){return!!(this[Le]?.busy(null)||this[O]>=(qe(this)||1)||this[S]>0)}[p](V){$e(this),this.once("connect",V)}[Fe](V,Qe){const Me=V.origin||this[o].
origin,Pe=new a(Me,V,Qe);return this[N].push(Pe),this[b]||(R.bodyLength(Pe.body)==null&&R.isIterable(Pe.body)?(this[b]=1,queueMicrotask(()=>Ye(this))):this[ge](!0)),this[b]&&this[s]!==2&&this[B]&&(this[s]=
2),this[s]<2}async[Ie](){return new Promise(V=>{this[O]?this[Oe]=V:V(null)})}async[De](V){return new Promise(Qe=>{const Me=this[N].splice(this[d]);for(let Ze=0;Ze<Me.length;Ze++){const He=Me[Ze];R.errorRequest(
this,He,V)}const Pe=()=>{this[Oe]&&(this[Oe](),this[Oe]=null),Qe(null)};this[Le]?(this[Le].destroy(V,Pe),this[Le]=null):queueMicrotask(Pe),this[ge]()})}}const Ge=e(5092);function nA(we,V){if(we[F]===0&&
V.code!=="UND_ERR_INFO"&&V.code!=="UND_ERR_SOCKET"){t(we[d]===we[y]);const Qe=we[N].splice(we[y]);for(let Me=0;Me<Qe.length;Me++){const Pe=Qe[Me];R.errorRequest(we,Pe,V)}t(we[O]===0)}}async function $e(we){
t(!we[n]),t(!we[Le]);let{host:V,hostname:Qe,protocol:Me,port:Pe}=we[o];if(Qe[0]==="["){const Ze=Qe.indexOf("]");t(Ze!==-1);const He=Qe.substring(1,Ze);t(U.isIP(He)),Qe=He}we[n]=!0,w.beforeConnect.hasSubscribers&&
w.beforeConnect.publish({connectParams:{host:V,hostname:Qe,protocol:Me,port:Pe,version:we[Le]?.version,servername:we[l],localAddress:we[ie]},connector:we[Ne]});try{const Ze=await new Promise((He,aA)=>{
we[Ne]({host:V,hostname:Qe,protocol:Me,port:Pe,servername:we[l],localAddress:we[ie]},(QA,hA)=>{QA?aA(QA):He(hA)})});if(we.destroyed){R.destroy(Ze.on("error",tA),new C);return}t(Ze);try{we[Le]=Ze.alpnProtocol===
"h2"?await pe(we,Ze):await le(we,Ze)}catch(He){throw Ze.destroy().on("error",tA),He}we[n]=!1,Ze[Ce]=0,Ze[de]=we[de],Ze[h]=we,Ze[E]=null,w.connected.hasSubscribers&&w.connected.publish({connectParams:{
host:V,hostname:Qe,protocol:Me,port:Pe,version:we[Le]?.version,servername:we[l],localAddress:we[ie]},connector:we[Ne],socket:Ze}),we.emit("connect",we[o],[we])}catch(Ze){if(we.destroyed)return;if(we[n]=
!1,w.connectError.hasSubscribers&&w.connectError.publish({connectParams:{host:V,hostname:Qe,protocol:Me,port:Pe,version:we[Le]?.version,servername:we[l],localAddress:we[ie]},connector:we[Ne],error:Ze}),
Ze.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(t(we[F]===0);we[S]>0&&we[N][we[d]].servername===we[l];){const He=we[N][we[d]++];R.errorRequest(we,He,Ze)}else nA(we,Ze);we.emit("connectionError",we[o],[we],
Ze)}we[ge]()}function je(we){we[s]=0,we.emit("drain",we[o],[we])}function Ye(we,V){we[b]!==2&&(we[b]=2,uA(we,V),we[b]=0,we[y]>256&&(we[N].splice(0,we[y]),we[d]-=we[y],we[y]=0))}function uA(we,V){for(;;){
if(we.destroyed){t(we[S]===0);return}if(we[Oe]&&!we[O]){we[Oe](),we[Oe]=null;return}if(we[Le]&&we[Le].resume(),we[B])we[s]=2;else if(we[s]===2){V?(we[s]=1,queueMicrotask(()=>je(we))):je(we);continue}if(we[S]===
0||we[F]>=(qe(we)||1))return;const Qe=we[N][we[d]];if(we[o].protocol==="https:"&&we[l]!==Qe.servername){if(we[F]>0)return;we[l]=Qe.servername,we[Le]?.destroy(new A("servername changed"),()=>{we[Le]=null,
Ye(we)})}if(we[n])return;if(!we[Le]){$e(we);return}if(we[Le].destroyed||we[Le].busy(Qe))return;!Qe.aborted&&we[Le].write(Qe)?we[d]++:we[N].splice(we[d],1)}}H.exports=gA}),1841:((H,$,e)=>{const t=e(4573),
U=e(883),{ClientDestroyedError:m,ClientClosedError:R,InvalidArgumentError:w}=e(8707),{kDestroy:a,kClose:u,kClosed:g,kDestroyed:A,kDispatch:C,kInterceptors:c}=e(6443),o=Symbol("onDestroyed"),l=Symbol("\
onClosed"),h=Symbol("Intercepted Dispatch"),B=Symbol("webSocketOptions"),p=Symbol("eventSourceOptions");class b extends U{constructor(S){super(),this[A]=!1,this[o]=null,this[g]=!1,this[l]=[],this[B]=S?.
webSocket??{},this[p]=S?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[B].maxFragments??131072,maxPayloadSize:this[B].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[p].
maxEventSize??t.kStringMaxLength}}get destroyed(){return this[A]}get closed(){return this[g]}get interceptors(){return this[c]}set interceptors(S){if(S){for(let O=S.length-1;O>=0;O--)if(typeof this[c][O]!=
"function")throw new w("interceptor must be an function")}this[c]=S}close(S){if(S===void 0)return new Promise((N,T)=>{this.close((n,s)=>n?T(n):N(s))});if(typeof S!="function")throw new w("invalid call\
back");if(this[A]){queueMicrotask(()=>S(new m,null));return}if(this[g]){this[l]?this[l].push(S):queueMicrotask(()=>S(null,null));return}this[g]=!0,this[l].push(S);const O=()=>{const N=this[l];this[l]=
null;for(let T=0;T<N.length;T++)N[T](null,null)};this[u]().then(()=>this.destroy()).then(()=>{queueMicrotask(O)})}destroy(S,O){if(typeof S=="function"&&(O=S,S=null),O===void 0)return new Promise((T,n)=>{
this.destroy(S,(s,Q)=>s?n(s):T(Q))});if(typeof O!="function")throw new w("invalid callback");if(this[A]){this[o]?this[o].push(O):queueMicrotask(()=>O(null,null));return}S||(S=new m),this[A]=!0,this[o]=
this[o]||[],this[o].push(O);const N=()=>{const T=this[o];this[o]=null;for(let n=0;n<T.length;n++)T[n](null,null)};this[a](S).then(()=>{queueMicrotask(N)})}[h](S,O){if(!this[c]||this[c].length===0)return this[h]=
this[C],this[C](S,O);let N=this[C].bind(this);for(let T=this[c].length-1;T>=0;T--)N=this[c][T](N);return this[h]=N,N(S,O)}dispatch(S,O){if(!O||typeof O!="object")throw new w("handler must be an object");
try{if(!S||typeof S!="object")throw new w("opts must be an object.");if(this[A]||this[o])throw new m;if(this[g])throw new R;return this[h](S,O)}catch(N){if(typeof O.onError!="function")throw new w("in\
valid onError method");return O.onError(N),!1}}}H.exports=b}),883:((H,$,e)=>{const t=e(8474);class U extends t{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...w){const a=Array.isArray(w[0])?w[0]:w;let u=this.dispatch.bind(this);for(const g of a)if(g!=null){if(typeof g!="function")throw new TypeError(`invalid int\
erceptor, expected function received ${typeof g}`);if(u=g(u),u==null||typeof u!="function"||u.length!==2)throw new TypeError("invalid interceptor")}return new m(this,u)}}class m extends U{#e=null;#A=null;constructor(w,a){
super(),this.#e=w,this.#A=a}dispatch(...w){this.#A(...w)}close(...w){return this.#e.close(...w)}destroy(...w){return this.#e.destroy(...w)}}H.exports=U}),3137:((H,$,e)=>{const t=e(1841),{kClose:U,kDestroy:m,
kClosed:R,kDestroyed:w,kDispatch:a,kNoProxyAgent:u,kHttpProxyAgent:g,kHttpsProxyAgent:A}=e(6443),C=e(6672),c=e(7405),o={"http:":80,"https:":443};let l=!1;class h extends t{#e=null;#A=null;#t=null;constructor(p={}){
super(),this.#t=p,l||(l=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:b,httpsProxy:F,noProxy:S,...O}=p;this[u]=new c(
O);const N=b??process.env.http_proxy??process.env.HTTP_PROXY;N?this[g]=new C({...O,uri:N}):this[g]=this[u];const T=F??process.env.https_proxy??process.env.HTTPS_PROXY;T?this[A]=new C({...O,uri:T}):this[A]=
this[g],this.#s()}[a](p,b){const F=new URL(p.origin);return this.#n(F).dispatch(p,b)}async[U](){await this[u].close(),this[g][R]||await this[g].close(),this[A][R]||await this[A].close()}async[m](p){await this[u].
destroy(p),this[g][w]||await this[g].destroy(p),this[A][w]||await this[A].destroy(p)}#n(p){let{protocol:b,host:F,port:S}=p;return F=F.replace(/:\d*$/,"").toLowerCase(),S=Number.parseInt(S,10)||o[b]||0,
this.#r(F,S)?b==="https:"?this[A]:this[g]:this[u]}#r(p,b){if(this.#o&&this.#s(),this.#A.length===0)return!0;if(this.#e==="*")return!1;for(let F=0;F<this.#A.length;F++){const S=this.#A[F];if(!(S.port&&
S.port!==b)){if(/^[.*]/.test(S.hostname)){if(p.endsWith(S.hostname.replace(/^\*/,"")))return!1}else if(p===S.hostname)return!1}}return!0}#s(){const p=this.#t.noProxy??this.#i,b=p.split(/[,\s]/),F=[];for(let S=0;S<
b.length;S++){const O=b[S];if(!O)continue;const N=O.match(/^(.+):(\d+)$/);F.push({hostname:(N?N[1]:O).toLowerCase(),port:N?Number.parseInt(N[2],10):0})}this.#e=p,this.#A=F}get#o(){return this.#t.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}H.exports=h}),4660:(H=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(m){this.list[this.top]=m,this.top=this.top+1&2047}shift(){const m=this.list[this.bottom];return m===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,m)}}H.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){return this.head.isEmpty()}push(m){this.head.isFull()&&(this.head=this.head.
next=new t),this.head.push(m)}shift(){const m=this.tail,R=m.shift();return m.isEmpty()&&m.next!==null&&(this.tail=m.next),R}}}),2128:((H,$,e)=>{const t=e(1841),U=e(4660),{kConnected:m,kSize:R,kRunning:w,
kPending:a,kQueued:u,kBusy:g,kFree:A,kUrl:C,kClose:c,kDestroy:o,kDispatch:l}=e(6443),h=e(3246),B=Symbol("clients"),p=Symbol("needDrain"),b=Symbol("queue"),F=Symbol("closed resolve"),S=Symbol("onDrain"),
O=Symbol("onConnect"),N=Symbol("onDisconnect"),T=Symbol("onConnectionError"),n=Symbol("get dispatcher"),s=Symbol("add client"),Q=Symbol("remove client"),r=Symbol("stats");class d extends t{constructor(E){
super(E),this[b]=new U,this[B]=[],this[u]=0;const f=this;this[S]=function(x,Y){const J=f[b];let P=!1;for(;!P;){const re=J.shift();if(!re)break;f[u]--,P=!this.dispatch(re.opts,re.handler)}this[p]=P,!this[p]&&
f[p]&&(f[p]=!1,f.emit("drain",x,[f,...Y])),f[F]&&J.isEmpty()&&Promise.all(f[B].map(re=>re.close())).then(f[F])},this[O]=(k,x)=>{f.emit("connect",k,[f,...x])},this[N]=(k,x,Y)=>{f.emit("disconnect",k,[f,
...x],Y)},this[T]=(k,x,Y)=>{f.emit("connectionError",k,[f,...x],Y)},this[r]=new h(this)}get[g](){return this[p]}get[m](){return this[B].filter(E=>E[m]).length}get[A](){return this[B].filter(E=>E[m]&&!E[p]).
length}get[a](){let E=this[u];for(const{[a]:f}of this[B])E+=f;return E}get[w](){let E=0;for(const{[w]:f}of this[B])E+=f;return E}get[R](){let E=this[u];for(const{[R]:f}of this[B])E+=f;return E}get stats(){
return this[r]}async[c](){this[b].isEmpty()?await Promise.all(this[B].map(E=>E.close())):await new Promise(E=>{this[F]=E})}async[o](E){for(;;){const f=this[b].shift();if(!f)break;f.handler.onError(E)}
await Promise.all(this[B].map(f=>f.destroy(E)))}[l](E,f){const k=this[n]();return k?k.dispatch(E,f)||(k[p]=!0,this[p]=!this[n]()):(this[p]=!0,this[b].push({opts:E,handler:f}),this[u]++),!this[p]}[s](E){
return E.on("drain",this[S]).on("connect",this[O]).on("disconnect",this[N]).on("connectionError",this[T]),this[B].push(E),this[p]&&queueMicrotask(()=>{this[p]&&this[S](E[C],[this,E])}),this}[Q](E){E.close(
()=>{const f=this[B].indexOf(E);f!==-1&&this[B].splice(f,1)}),this[p]=this[B].some(f=>!f[p]&&f.closed!==!0&&f.destroyed!==!0)}}H.exports={PoolBase:d,kClients:B,kNeedDrain:p,kAddClient:s,kRemoveClient:Q,
kGetDispatcher:n}}),3246:((H,$,e)=>{const{kFree:t,kConnected:U,kPending:m,kQueued:R,kRunning:w,kSize:a}=e(6443),u=Symbol("pool");class g{constructor(C){this[u]=C}get connected(){return this[u][U]}get free(){
return this[u][t]}get pending(){return this[u][m]}get queued(){return this[u][R]}get running(){return this[u][w]}get size(){return this[u][a]}}H.exports=g}),628:((H,$,e)=>{const{PoolBase:t,kClients:U,
kNeedDrain:m,kAddClient:R,kGetDispatcher:w}=e(2128),a=e(3701),{InvalidArgumentError:u}=e(8707),g=e(3440),{kUrl:A,kInterceptors:C}=e(6443),c=e(9136),o=Symbol("options"),l=Symbol("connections"),h=Symbol(
"factory");function B(b,F){return new a(b,F)}class p extends t{constructor(F,{connections:S,factory:O=B,connect:N,connectTimeout:T,tls:n,maxCachedSessions:s,socketPath:Q,autoSelectFamily:r,autoSelectFamilyAttemptTimeout:d,
allowH2:y,...E}={}){if(S!=null&&(!Number.isFinite(S)||S<0))throw new u("invalid connections");if(typeof O!="function")throw new u("factory must be a function.");if(N!=null&&typeof N!="function"&&typeof N!=
"object")throw new u("connect must be a function or an object");typeof N!="function"&&(N=c({...n,maxCachedSessions:s,allowH2:y,socketPath:Q,timeout:T,...r?{autoSelectFamily:r,autoSelectFamilyAttemptTimeout:d}:
void 0,...N})),super(E),this[C]=E.interceptors?.Pool&&Array.isArray(E.interceptors.Pool)?E.interceptors.Pool:[],this[l]=S||null,this[A]=g.parseOrigin(F),this[o]={...g.deepClone(E),connect:N,allowH2:y},
this[o].interceptors=E.interceptors?{...E.interceptors}:void 0,this[h]=O,this.on("connectionError",(f,k,x)=>{for(const Y of k){const J=this[U].indexOf(Y);J!==-1&&this[U].splice(J,1)}})}[w](){for(const F of this[U])
if(!F[m])return F;if(!this[l]||this[U].length<this[l]){const F=this[h](this[A],this[o]);return this[R](F),F}}}H.exports=p}),6672:((H,$,e)=>{const{kProxy:t,kClose:U,kDestroy:m,kDispatch:R,kInterceptors:w}=e(
6443),{URL:a}=e(3136),u=e(7405),g=e(628),A=e(1841),{InvalidArgumentError:C,RequestAbortedError:c,SecureProxyConnectionError:o}=e(8707),l=e(9136),h=e(3701),B=Symbol("proxy agent"),p=Symbol("proxy clien\
t"),b=Symbol("proxy headers"),F=Symbol("request tls settings"),S=Symbol("proxy tls settings"),O=Symbol("connect endpoint function"),N=Symbol("tunnel proxy");function T(f){return f==="https:"?443:80}function n(f,k){
return new g(f,k)}const s=()=>{};function Q(f,k){return k.connections===1?new h(f,k):new g(f,k)}class r extends A{#e;constructor(k,{headers:x={},connect:Y,factory:J}){if(super(),!k)throw new C("Proxy \
URL is mandatory");this[b]=x,J?this.#e=J(k,{connect:Y}):this.#e=new h(k,{connect:Y})}[R](k,x){const Y=x.onHeaders;x.onHeaders=function(Be,Ne,Se){if(Be===407){typeof x.onError=="function"&&x.onError(new C(
"Proxy Authentication Required (407)"));return}Y&&Y.call(this,Be,Ne,Se)};const{origin:J,path:P="/",headers:re={}}=k;if(k.path=J+P,!("host"in re)&&!("Host"in re)){const{host:Be}=new a(J);re.host=Be}return k.
headers={...this[b],...re},this.#e[R](k,x)}async[U](){return this.#e.close()}async[m](k){return this.#e.destroy(k)}}class d extends A{constructor(k){if(super(),!k||typeof k=="object"&&!(k instanceof a)&&
!k.uri)throw new C("Proxy uri is mandatory");const{clientFactory:x=n}=k;if(typeof x!="function")throw new C("Proxy opts.clientFactory must be a function.");const{proxyTunnel:Y=!0}=k,J=this.#e(k),{href:P,
origin:re,port:Be,protocol:Ne,username:Se,password:de,hostname:Ce}=J;if(this[t]={uri:P,protocol:Ne},this[w]=k.interceptors?.ProxyAgent&&Array.isArray(k.interceptors.ProxyAgent)?k.interceptors.ProxyAgent:
[],this[F]=k.requestTls,this[S]=k.proxyTls,this[b]=k.headers||{},this[N]=Y,k.auth&&k.token)throw new C("opts.auth cannot be used in combination with opts.token");k.auth?this[b]["proxy-authorization"]=
`Basic ${k.auth}`:k.token?this[b]["proxy-authorization"]=k.token:Se&&de&&(this[b]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(Se)}:${decodeURIComponent(de)}`).toString("base64")}`);
const Ie=l({...k.proxyTls});this[O]=l({...k.requestTls});const De=k.factory||Q,Fe=(se,ie)=>{const{protocol:Ee}=new a(se);return!this[N]&&Ee==="http:"&&this[t].protocol==="http:"?new r(this[t].uri,{headers:this[b],
connect:Ie,factory:De}):De(se,ie)};this[p]=x(J,{connect:Ie}),this[B]=new u({...k,factory:Fe,connect:async(se,ie)=>{let Ee=se.host;se.port||(Ee+=`:${T(se.protocol)}`);try{const{socket:Ae,statusCode:Le}=await this[p].
connect({origin:re,port:Be,path:Ee,signal:se.signal,headers:{...this[b],host:se.host},servername:this[S]?.servername||Ce});if(Le!==200&&(Ae.on("error",s).destroy(),ie(new c(`Proxy response (${Le}) !==\
 200 when HTTP Tunneling`))),se.protocol!=="https:"){ie(null,Ae);return}let me;this[F]?me=this[F].servername:me=se.servername,this[O]({...se,servername:me,httpSocket:Ae},ie)}catch(Ae){Ae.code==="ERR_T\
LS_CERT_ALTNAME_INVALID"?ie(new o(Ae)):ie(Ae)}}})}dispatch(k,x){const Y=y(k.headers);if(E(Y),Y&&!("host"in Y)&&!("Host"in Y)){const{host:J}=new a(k.origin);Y.host=J}return this[B].dispatch({...k,headers:Y},
x)}#e(k){return typeof k=="string"?new a(k):k instanceof a?k:new a(k.uri)}async[U](){await this[B].close(),await this[p].close()}async[m](){await this[B].destroy(),await this[p].destroy()}}function y(f){
if(Array.isArray(f)){const k={};for(let x=0;x<f.length;x+=2)k[f[x]]=f[x+1];return k}return f}function E(f){if(f&&Object.keys(f).find(x=>x.toLowerCase()==="proxy-authorization"))throw new C("Proxy-Auth\
orization should be sent in ProxyAgent constructor")}H.exports=d}),50:((H,$,e)=>{const t=e(883),U=e(7816);class m extends t{#e=null;#A=null;constructor(w,a={}){super(a),this.#e=w,this.#A=a}dispatch(w,a){
const u=new U({...w,retryOptions:this.#A},{dispatch:this.#e.dispatch.bind(this.#e),handler:a});return this.#e.dispatch(w,u)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}H.exports=
m}),2581:((H,$,e)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:U}=e(8707),m=e(7405);w()===void 0&&R(new m);function R(a){if(!a||typeof a.dispatch!="function")throw new U("Ar\
gument agent must implement Agent");Object.defineProperty(globalThis,t,{value:a,writable:!0,enumerable:!1,configurable:!1})}function w(){return globalThis[t]}H.exports={setGlobalDispatcher:R,getGlobalDispatcher:w}}),
8155:(H=>{H.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((H,$,e)=>{const t=e(3440),{kBodyUsed:U}=e(6443),m=e(4589),{InvalidArgumentError:R}=e(
8707),w=e(8474),a=[300,301,302,303,307,308],u=Symbol("body");class g{constructor(h){this[u]=h,this[U]=!1}async*[Symbol.asyncIterator](){m(!this[U],"disturbed"),this[U]=!0,yield*this[u]}}class A{constructor(h,B,p,b){
if(B!=null&&(!Number.isInteger(B)||B<0))throw new R("maxRedirections must be a positive number");t.validateHandler(b,p.method,p.upgrade),this.dispatch=h,this.location=null,this.abort=null,this.opts={...p,
maxRedirections:0},this.maxRedirections=B,this.handler=b,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.body)?(t.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
m(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[U]=!1,w.prototype.on.call(this.opts.body,"data",function(){this[U]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new g(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&t.isIterable(this.opts.body)&&(this.opts.body=new g(this.opts.body))}onConnect(h){
this.abort=h,this.handler.onConnect(h,{history:this.history})}onUpgrade(h,B,p){this.handler.onUpgrade(h,B,p)}onError(h){this.handler.onError(h)}onHeaders(h,B,p,b){if(this.location=this.history.length>=
this.maxRedirections||t.isDisturbed(this.opts.body)?null:C(h,B),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(h,
B,p,b);const{origin:F,pathname:S,search:O}=t.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),N=O?`${S}${O}`:S;this.opts.headers=o(this.opts.headers,h===303,
this.opts.origin!==F),this.opts.path=N,this.opts.origin=F,this.opts.maxRedirections=0,this.opts.query=null,h===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(h){if(!this.
location)return this.handler.onData(h)}onComplete(h){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(h)}onBodySent(h){this.handler.onBodySent&&
this.handler.onBodySent(h)}}function C(l,h){if(a.indexOf(l)===-1)return null;for(let B=0;B<h.length;B+=2)if(h[B].length===8&&t.headerNameToString(h[B])==="location")return h[B+1]}function c(l,h,B){if(l.
length===4)return t.headerNameToString(l)==="host";if(h&&t.headerNameToString(l).startsWith("content-"))return!0;if(B&&(l.length===13||l.length===6||l.length===19)){const p=t.headerNameToString(l);return p===
"authorization"||p==="cookie"||p==="proxy-authorization"}return!1}function o(l,h,B){const p=[];if(Array.isArray(l))for(let b=0;b<l.length;b+=2)c(l[b],h,B)||p.push(l[b],l[b+1]);else if(l&&typeof l=="ob\
ject")for(const b of Object.keys(l))c(b,h,B)||p.push(b,l[b]);else m(l==null,"headers must be an object or an array");return p}H.exports=A}),7816:((H,$,e)=>{const t=e(4589),{kRetryHandlerDefaultRetry:U}=e(
6443),{RequestRetryError:m}=e(8707),{isDisturbed:R,parseHeaders:w,parseRangeHeader:a,wrapRequestBody:u}=e(3440);function g(c){const o=Date.now();return new Date(c).getTime()-o}function A(c,o,l,h){const B=c["\
content-length"];if(B==null||!Number.isFinite(o.start)||!Number.isFinite(o.end))return null;const p=Number(B),b=o.end-o.start+1;return!Number.isFinite(p)||p!==b?new m("Content-Length mismatch",l,{headers:c,
data:{count:h}}):null}class C{constructor(o,l){const{retryOptions:h,...B}=o,{retry:p,maxRetries:b,maxTimeout:F,minTimeout:S,timeoutFactor:O,methods:N,errorCodes:T,retryAfter:n,statusCodes:s}=h??{};this.
dispatch=l.dispatch,this.handler=l.handler,this.opts={...B,body:u(o.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:p??C[U],retryAfter:n??!0,maxTimeout:F??30*1e3,minTimeout:S??500,timeoutFactor:O??
2,maxRetries:b??5,methods:N??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:s??[500,502,503,504,429],errorCodes:T??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(Q=>{
this.aborted=!0,this.abort?this.abort(Q):this.reason=Q})}checkpointResponseEnd(o,l){if(this.end==null&&this.opts.method!=="HEAD"){const h=o["content-length"];this.end=h!=null?Number(h)-1:null,t(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?l:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(o,l,h){this.handler.onUpgrade&&
this.handler.onUpgrade(o,l,h)}onConnect(o){this.aborted?o(this.reason):this.abort=o}onBodySent(o){if(this.handler.onBodySent)return this.handler.onBodySent(o)}static[U](o,{state:l,opts:h},B){const{statusCode:p,
code:b,headers:F}=o,{method:S,retryOptions:O}=h,{maxRetries:N,minTimeout:T,maxTimeout:n,timeoutFactor:s,statusCodes:Q,errorCodes:r,methods:d}=O,{counter:y}=l;if(b&&b!=="UND_ERR_REQ_RETRY"&&!r.includes(
b)){B(o);return}if(Array.isArray(d)&&!d.includes(S)){B(o);return}if(p!=null&&Array.isArray(Q)&&!Q.includes(p)){B(o);return}if(y>N){B(o);return}let E=F?.["retry-after"];E&&(E=Number(E),E=Number.isNaN(E)?
g(E):E*1e3);const f=E>0?Math.min(E,n):Math.min(T*s**(y-1),n);setTimeout(()=>B(null),f)}onHeaders(o,l,h,B){const p=w(l);if(this.retryCount+=1,o>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(o)===!1?(this.headersSent=!0,this.checkpointResponseEnd(p,h),this.handler.onHeaders(o,l,h,B)):(this.abort(new m("Request failed",o,{headers:p,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,o!==206&&(this.start>0||o!==200))return this.abort(new m("server does not support the range header and the payload was partially consumed",o,{headers:p,data:{count:this.retryCount}})),
!1;const F=a(p["content-range"]);if(!F)return this.abort(new m("Content-Range mismatch",o,{headers:p,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==p.etag)return this.abort(new m("\
ETag mismatch",o,{headers:p,data:{count:this.retryCount}})),!1;const S=A(p,F,o,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:O,size:N,end:T=N-1}=F;return this.start!==O||this.end!=null&&
this.end!==T?(this.abort(new m("Content-Range mismatch",o,{headers:p,data:{count:this.retryCount}})),!1):(this.resume=h,!0)}if(this.end==null){if(o===206){const F=a(p["content-range"]);if(F==null)return this.
headersSent=!0,this.handler.onHeaders(o,l,h,B);const S=A(p,F,o,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:O,size:N,end:T=N-1}=F;t(O!=null&&Number.isFinite(O),"content-range mismat\
ch"),t(T!=null&&Number.isFinite(T),"invalid content-length"),this.start=O,this.end=T}if(this.end==null){const F=p["content-length"];this.end=F!=null?Number(F)-1:null}return t(Number.isFinite(this.start)),
t(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=h,this.headersSent=!0,this.etag=p.etag!=null?p.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(o,l,h,B)}const b=new m("Request failed",o,{headers:p,data:{count:this.retryCount}});return this.abort(b),!1}onData(o){return this.start+=o.length,this.handler.onData(o)}onComplete(o){
return this.retryCount=0,this.handler.onComplete(o)}onError(o){if(this.aborted||R(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(o);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(o,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},l.bind(this));function l(h){if(h!=null||this.aborted||R(this.opts.body))return this.handler.onError(h);if(this.start!==0){const B={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(B["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...B}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(B){this.handler.onError(B)}}}}H.
exports=C}),379:((H,$,e)=>{const{isIP:t}=e(7030),{lookup:U}=e(610),m=e(8155),{InvalidArgumentError:R,InformationalError:w}=e(8707),a=Math.pow(2,31)-1;class u{#e=0;#A=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(C){
this.#e=C.maxTTL,this.#A=C.maxItems,this.dualStack=C.dualStack,this.affinity=C.affinity,this.lookup=C.lookup??this.#n,this.pick=C.pick??this.#r}get full(){return this.#t.size===this.#A}runLookup(C,c,o){
const l=this.#t.get(C.hostname);if(l==null&&this.full){o(null,C.origin);return}const h={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...c.dns,maxTTL:this.#e,maxItems:this.#A};
if(l==null)this.lookup(C,h,(B,p)=>{if(B||p==null||p.length===0){o(B??new w("No DNS entries found"));return}this.setRecords(C,p);const b=this.#t.get(C.hostname),F=this.pick(C,b,h.affinity);let S;typeof F.
port=="number"?S=`:${F.port}`:C.port!==""?S=`:${C.port}`:S="",o(null,`${C.protocol}//${F.family===6?`[${F.address}]`:F.address}${S}`)});else{const B=this.pick(C,l,h.affinity);if(B==null){this.#t.delete(
C.hostname),this.runLookup(C,c,o);return}let p;typeof B.port=="number"?p=`:${B.port}`:C.port!==""?p=`:${C.port}`:p="",o(null,`${C.protocol}//${B.family===6?`[${B.address}]`:B.address}${p}`)}}#n(C,c,o){
U(C.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(l,h)=>{if(l)return o(l);const B=new Map;for(const p of h)B.set(`${p.address}:${p.family}`,p);o(null,B.values())})}#r(C,c,o){
let l=null;const{records:h,offset:B}=c;let p;if(this.dualStack?(o==null&&(B==null||B===a?(c.offset=0,o=4):(c.offset++,o=(c.offset&1)===1?6:4)),h[o]!=null&&h[o].ips.length>0?p=h[o]:p=h[o===4?6:4]):p=h[o],
p==null||p.ips.length===0)return l;p.offset==null||p.offset===a?p.offset=0:p.offset++;const b=p.offset%p.ips.length;return l=p.ips[b]??null,l==null?l:Date.now()-l.timestamp>l.ttl?(p.ips.splice(b,1),this.
pick(C,c,o)):l}setRecords(C,c){const o=Date.now(),l={records:{4:null,6:null}};for(const h of c){h.timestamp=o,typeof h.ttl=="number"?h.ttl=Math.min(h.ttl,this.#e):h.ttl=this.#e;const B=l.records[h.family]??
{ips:[]};B.ips.push(h),l.records[h.family]=B}this.#t.set(C.hostname,l)}getHandler(C,c){return new g(this,C,c)}}class g extends m{#e=null;#A=null;#t=null;#n=null;#r=null;constructor(C,{origin:c,handler:o,
dispatch:l},h){super(o),this.#r=c,this.#n=o,this.#A={...h},this.#e=C,this.#t=l}onError(C){switch(C.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#r,this.#A,(c,o)=>{
if(c)return this.#n.onError(c);const l={...this.#A,origin:o};this.#t(l,this)});return}this.#n.onError(C);return}case"ENOTFOUND":this.#e.deleteRecord(this.#r);default:this.#n.onError(C);break}}}H.exports=
A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new R("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new R(
"Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new R("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&
typeof A?.dualStack!="boolean")throw new R("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new R("Invalid lookup. Must be a function");if(A?.pick!=null&&
typeof A?.pick!="function")throw new R("Invalid pick. Must be a function");const C=A?.dualStack??!0;let c;C?c=A?.affinity??null:c=A?.affinity??4;const o={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.
pick??null,dualStack:C,affinity:c,maxItems:A?.maxItems??1/0},l=new u(o);return h=>function(p,b){const F=p.origin.constructor===URL?p.origin:new URL(p.origin);return t(F.hostname)!==0?h(p,b):(l.runLookup(
F,p,(S,O)=>{if(S)return b.onError(S);let N=null;N={...p,servername:F.hostname,origin:O,headers:{host:F.hostname,...p.headers}},h(N,l.getHandler({origin:F,dispatch:h,handler:b},p))}),!0)}}}),8060:((H,$,e)=>{
const t=e(3440),{InvalidArgumentError:U,RequestAbortedError:m}=e(8707),R=e(8155);class w extends R{#e=1024*1024;#A=null;#t=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:g},A){if(super(A),g!=null&&
(!Number.isFinite(g)||g<1))throw new U("maxSize must be a number greater than 0");this.#e=g??this.#e,this.#o=A}onConnect(g){this.#A=g,this.#o.onConnect(this.#i.bind(this))}#i(g){this.#n=!0,this.#s=g}onHeaders(g,A,C,c){
const l=t.parseHeaders(A)["content-length"];if(l!=null&&l>this.#e)throw new m(`Response size (${l}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(g,A,C,c)}onError(g){this.#t||
(g=this.#s??g,this.#o.onError(g))}onData(g){return this.#r=this.#r+g.length,this.#r>=this.#e&&(this.#t=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(g){if(!this.#t){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(g)}}}function a({maxSize:u}={maxSize:1024*1024}){return g=>function(C,c){const{dumpMaxSize:o=u}=C,l=new w({maxSize:o},c);return g(C,l)}}H.exports=
a}),5092:((H,$,e)=>{const t=e(8754);function U({maxRedirections:m}){return R=>function(a,u){const{maxRedirections:g=m}=a;if(!g)return R(a,u);const A=new t(R,g,a,u);return a={...a,maxRedirections:0},R(
a,A)}}H.exports=U}),1514:((H,$,e)=>{const t=e(8754);H.exports=U=>{const m=U?.maxRedirections;return R=>function(a,u){const{maxRedirections:g=m,...A}=a;if(!g)return R(a,u);const C=new t(R,g,a,u);return R(
A,C)}}}),2026:((H,$,e)=>{const t=e(7816);H.exports=U=>m=>function(w,a){return m(w,new t({...w,retryOptions:{...U,...w.retryOptions}},{handler:a,dispatch:m}))}}),2824:((H,$,e)=>{Object.defineProperty($,
"__esModule",{value:!0}),$.SPECIAL_HEADERS=$.HEADER_STATE=$.MINOR=$.MAJOR=$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS=$.TOKEN=$.STRICT_TOKEN=$.HEX=$.URL_CHAR=$.STRICT_URL_CHAR=$.USERINFO_CHARS=$.MARK=$.ALPHANUM=
$.NUM=$.HEX_MAP=$.NUM_MAP=$.ALPHA=$.FINISH=$.H_METHOD_MAP=$.METHOD_MAP=$.METHODS_RTSP=$.METHODS_ICE=$.METHODS_HTTP=$.METHODS=$.LENIENT_FLAGS=$.FLAGS=$.TYPE=$.ERROR=void 0;const t=e(172);var U;(function(A){
A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTI\
ON",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HE\
ADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",
A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMP\
LETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRA\
DE",A[A.USER=24]="USER"})(U=$.ERROR||($.ERROR={}));var m;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(m=$.TYPE||($.TYPE={}));var R;(function(A){A[A.CONNECTION_KEEP_ALIVE=
1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_\
LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(R=$.FLAGS||($.FLAGS={}));var w;(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=
2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(w=$.LENIENT_FLAGS||($.LENIENT_FLAGS={}));var a;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]=
"PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]=
"PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",
A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=
29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]=
"SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RE\
CORD",A[A.FLUSH=45]="FLUSH"})(a=$.METHODS||($.METHODS={})),$.METHODS_HTTP=[a.DELETE,a.GET,a.HEAD,a.POST,a.PUT,a.CONNECT,a.OPTIONS,a.TRACE,a.COPY,a.LOCK,a.MKCOL,a.MOVE,a.PROPFIND,a.PROPPATCH,a.SEARCH,a.
UNLOCK,a.BIND,a.REBIND,a.UNBIND,a.ACL,a.REPORT,a.MKACTIVITY,a.CHECKOUT,a.MERGE,a["M-SEARCH"],a.NOTIFY,a.SUBSCRIBE,a.UNSUBSCRIBE,a.PATCH,a.PURGE,a.MKCALENDAR,a.LINK,a.UNLINK,a.PRI,a.SOURCE],$.METHODS_ICE=
[a.SOURCE],$.METHODS_RTSP=[a.OPTIONS,a.DESCRIBE,a.ANNOUNCE,a.SETUP,a.PLAY,a.PAUSE,a.TEARDOWN,a.GET_PARAMETER,a.SET_PARAMETER,a.REDIRECT,a.RECORD,a.FLUSH,a.GET,a.POST],$.METHOD_MAP=t.enumToMap(a),$.H_METHOD_MAP=
{},Object.keys($.METHOD_MAP).forEach(A=>{/^H/.test(A)&&($.H_METHOD_MAP[A]=$.METHOD_MAP[A])});var u;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(u=$.FINISH||
($.FINISH={})),$.ALPHA=[];for(let A=65;A<=90;A++)$.ALPHA.push(String.fromCharCode(A)),$.ALPHA.push(String.fromCharCode(A+32));$.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},$.HEX_MAP={0:0,1:1,2:2,
3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},$.NUM=["0","1","2","3","4","5","6","7","8","9"],$.ALPHANUM=$.ALPHA.concat($.NUM),$.MARK=["-","_",".","!","~","*",
"'","(",")"],$.USERINFO_CHARS=$.ALPHANUM.concat($.MARK).concat(["%",";",":","&","=","+","$",","]),$.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[",
"\\","]","^","_","`","{","|","}","~"].concat($.ALPHANUM),$.URL_CHAR=$.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)$.URL_CHAR.push(A);$.HEX=$.NUM.concat(["a","b","c","d","e","f","A","B",
"C","D","E","F"]),$.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat($.ALPHANUM),$.TOKEN=$.STRICT_TOKEN.concat([" "]),$.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==
127&&$.HEADER_CHARS.push(A);$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS.filter(A=>A!==44),$.MAJOR=$.NUM_MAP,$.MINOR=$.MAJOR;var g;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=
2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=
7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(g=$.HEADER_STATE||($.HEADER_STATE={})),$.SPECIAL_HEADERS={connection:g.CONNECTION,"content-length":g.CONTENT_LENGTH,
"proxy-connection":g.CONNECTION,"transfer-encoding":g.TRANSFER_ENCODING,upgrade:g.UPGRADE}}),3870:((H,$,e)=>{const{Buffer:t}=e(4573);H.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f\
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
UJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),3434:((H,$,e)=>{
const{Buffer:t}=e(4573);H.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2\
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
RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),172:((H,$)=>{Object.defineProperty($,"__esModule",{value:!0}),$.enumToMap=void 0;function e(t){
const U={};return Object.keys(t).forEach(m=>{const R=t[m];typeof R=="number"&&(U[m]=R)}),U}$.enumToMap=e}),7501:((H,$,e)=>{const{kClients:t}=e(6443),U=e(7405),{kAgent:m,kMockAgentSet:R,kMockAgentGet:w,
kDispatches:a,kIsMockActive:u,kNetConnect:g,kGetNetConnect:A,kOptions:C,kFactory:c}=e(1117),o=e(7365),l=e(4004),{matchValue:h,buildMockOptions:B}=e(3397),{InvalidArgumentError:p,UndiciError:b}=e(8707),
F=e(883),S=e(1529),O=e(6142);class N extends F{constructor(n){if(super(n),this[g]=!0,this[u]=!0,n?.agent&&typeof n.agent.dispatch!="function")throw new p("Argument opts.agent must implement Agent");const s=n?.
agent?n.agent:new U(n);this[m]=s,this[t]=s[t],this[C]=B(n)}get(n){let s=this[w](n);return s||(s=this[c](n),this[R](n,s)),s}dispatch(n,s){return this.get(n.origin),this[m].dispatch(n,s)}async close(){await this[m].
close(),this[t].clear()}deactivate(){this[u]=!1}activate(){this[u]=!0}enableNetConnect(n){if(typeof n=="string"||typeof n=="function"||n instanceof RegExp)Array.isArray(this[g])?this[g].push(n):this[g]=
[n];else if(typeof n>"u")this[g]=!0;else throw new p("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[g]=!1}get isMockActive(){return this[u]}[R](n,s){this[t].set(
n,s)}[c](n){const s=Object.assign({agent:this},this[C]);return this[C]&&this[C].connections===1?new o(n,s):new l(n,s)}[w](n){const s=this[t].get(n);if(s)return s;if(typeof n!="string"){const Q=this[c](
"http://localhost:9999");return this[R](n,Q),Q}for(const[Q,r]of Array.from(this[t]))if(r&&typeof Q!="string"&&h(Q,n)){const d=this[c](n);return this[R](n,d),d[a]=r[a],d}}[A](){return this[g]}pendingInterceptors(){
const n=this[t];return Array.from(n.entries()).flatMap(([s,Q])=>Q[a].map(r=>({...r,origin:s}))).filter(({pending:s})=>s)}assertNoPendingInterceptors({pendingInterceptorsFormatter:n=new O}={}){const s=this.
pendingInterceptors();if(s.length===0)return;const Q=new S("interceptor","interceptors").pluralize(s.length);throw new b(`
${Q.count} ${Q.noun} ${Q.is} pending:

${n.format(s)}
`.trim())}}H.exports=N}),7365:((H,$,e)=>{const{promisify:t}=e(7975),U=e(3701),{buildMockDispatch:m}=e(3397),{kDispatches:R,kMockAgent:w,kClose:a,kOriginalClose:u,kOrigin:g,kOriginalDispatch:A,kConnected:C}=e(
1117),{MockInterceptor:c}=e(1511),o=e(6443),{InvalidArgumentError:l}=e(8707);class h extends U{constructor(p,b){if(super(p,b),!b||!b.agent||typeof b.agent.dispatch!="function")throw new l("Argument op\
ts.agent must implement Agent");this[w]=b.agent,this[g]=p,this[R]=[],this[C]=1,this[A]=this.dispatch,this[u]=this.close.bind(this),this.dispatch=m.call(this),this.close=this[a]}get[o.kConnected](){return this[C]}intercept(p){
return new c(p,this[R])}async[a](){await t(this[u])(),this[C]=0,this[w][o.kClients].delete(this[g])}}H.exports=h}),2429:((H,$,e)=>{const{UndiciError:t}=e(8707),U=Symbol.for("undici.error.UND_MOCK_ERR_\
MOCK_NOT_MATCHED");class m extends t{constructor(w){super(w),Error.captureStackTrace(this,m),this.name="MockNotMatchedError",this.message=w||"The request does not match any registered mock dispatches",
this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](w){return w&&w[U]===!0}[U]=!0}H.exports={MockNotMatchedError:m}}),1511:((H,$,e)=>{const{getResponseData:t,buildKey:U,addMockDispatch:m}=e(
3397),{kDispatches:R,kDispatchKey:w,kDefaultHeaders:a,kDefaultTrailers:u,kContentLength:g,kMockDispatch:A}=e(1117),{InvalidArgumentError:C}=e(8707),{buildURL:c}=e(3440);class o{constructor(B){this[A]=
B}delay(B){if(typeof B!="number"||!Number.isInteger(B)||B<=0)throw new C("waitInMs must be a valid integer > 0");return this[A].delay=B,this}persist(){return this[A].persist=!0,this}times(B){if(typeof B!=
"number"||!Number.isInteger(B)||B<=0)throw new C("repeatTimes must be a valid integer > 0");return this[A].times=B,this}}class l{constructor(B,p){if(typeof B!="object")throw new C("opts must be an obj\
ect");if(typeof B.path>"u")throw new C("opts.path must be defined");if(typeof B.method>"u"&&(B.method="GET"),typeof B.path=="string")if(B.query)B.path=c(B.path,B.query);else{const b=new URL(B.path,"da\
ta://");B.path=b.pathname+b.search}typeof B.method=="string"&&(B.method=B.method.toUpperCase()),this[w]=U(B),this[R]=p,this[a]={},this[u]={},this[g]=!1}createMockScopeDispatchData({statusCode:B,data:p,
responseOptions:b}){const F=t(p),S=this[g]?{"content-length":F.length}:{},O={...this[a],...S,...b.headers},N={...this[u],...b.trailers};return{statusCode:B,data:p,headers:O,trailers:N}}validateReplyParameters(B){
if(typeof B.statusCode>"u")throw new C("statusCode must be defined");if(typeof B.responseOptions!="object"||B.responseOptions===null)throw new C("responseOptions must be an object")}reply(B){if(typeof B==
"function"){const S=N=>{const T=B(N);if(typeof T!="object"||T===null)throw new C("reply options callback must return an object");const n={data:"",responseOptions:{},...T};return this.validateReplyParameters(
n),{...this.createMockScopeDispatchData(n)}},O=m(this[R],this[w],S);return new o(O)}const p={statusCode:B,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(p);const b=this.createMockScopeDispatchData(p),F=m(this[R],this[w],b);return new o(F)}replyWithError(B){if(typeof B>"u")throw new C("error must be defined");const p=m(this[R],
this[w],{error:B});return new o(p)}defaultReplyHeaders(B){if(typeof B>"u")throw new C("headers must be defined");return this[a]=B,this}defaultReplyTrailers(B){if(typeof B>"u")throw new C("trailers mus\
t be defined");return this[u]=B,this}replyContentLength(){return this[g]=!0,this}}H.exports.MockInterceptor=l,H.exports.MockScope=o}),4004:((H,$,e)=>{const{promisify:t}=e(7975),U=e(628),{buildMockDispatch:m}=e(
3397),{kDispatches:R,kMockAgent:w,kClose:a,kOriginalClose:u,kOrigin:g,kOriginalDispatch:A,kConnected:C}=e(1117),{MockInterceptor:c}=e(1511),o=e(6443),{InvalidArgumentError:l}=e(8707);class h extends U{constructor(p,b){
if(super(p,b),!b||!b.agent||typeof b.agent.dispatch!="function")throw new l("Argument opts.agent must implement Agent");this[w]=b.agent,this[g]=p,this[R]=[],this[C]=1,this[A]=this.dispatch,this[u]=this.
close.bind(this),this.dispatch=m.call(this),this.close=this[a]}get[o.kConnected](){return this[C]}intercept(p){return new c(p,this[R])}async[a](){await t(this[u])(),this[C]=0,this[w][o.kClients].delete(
this[g])}}H.exports=h}),1117:(H=>{H.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),3397:((H,$,e)=>{const{MockNotMatchedError:t}=e(2429),{kDispatches:U,kMockAgent:m,kOriginalDispatch:R,kOrigin:w,
kGetNetConnect:a}=e(1117),{buildURL:u}=e(3440),{STATUS_CODES:g}=e(7067),{types:{isPromise:A}}=e(7975);function C(E,f){return typeof E=="string"?E===f:E instanceof RegExp?E.test(f):typeof E=="function"?
E(f)===!0:!1}function c(E){return Object.fromEntries(Object.entries(E).map(([f,k])=>[f.toLocaleLowerCase(),k]))}function o(E,f){if(Array.isArray(E)){for(let k=0;k<E.length;k+=2)if(E[k].toLocaleLowerCase()===
f.toLocaleLowerCase())return E[k+1];return}else return typeof E.get=="function"?E.get(f):c(E)[f.toLocaleLowerCase()]}function l(E){const f=E.slice(),k=[];for(let x=0;x<f.length;x+=2)k.push([f[x],f[x+1]]);
return Object.fromEntries(k)}function h(E,f){if(typeof E.headers=="function")return Array.isArray(f)&&(f=l(f)),E.headers(f?c(f):{});if(typeof E.headers>"u")return!0;if(typeof f!="object"||typeof E.headers!=
"object")return!1;for(const[k,x]of Object.entries(E.headers)){const Y=o(f,k);if(!C(x,Y))return!1}return!0}function B(E){if(typeof E!="string")return E;const f=E.split("?");if(f.length!==2)return E;const k=new URLSearchParams(
f.pop());return k.sort(),[...f,k.toString()].join("?")}function p(E,{path:f,method:k,body:x,headers:Y}){const J=C(E.path,f),P=C(E.method,k),re=typeof E.body<"u"?C(E.body,x):!0,Be=h(E,Y);return J&&P&&re&&
Be}function b(E){return Buffer.isBuffer(E)||E instanceof Uint8Array||E instanceof ArrayBuffer?E:typeof E=="object"?JSON.stringify(E):E.toString()}function F(E,f){const k=f.query?u(f.path,f.query):f.path,
x=typeof k=="string"?B(k):k;let Y=E.filter(({consumed:J})=>!J).filter(({path:J})=>C(B(J),x));if(Y.length===0)throw new t(`Mock dispatch not matched for path '${x}'`);if(Y=Y.filter(({method:J})=>C(J,f.
method)),Y.length===0)throw new t(`Mock dispatch not matched for method '${f.method}' on path '${x}'`);if(Y=Y.filter(({body:J})=>typeof J<"u"?C(J,f.body):!0),Y.length===0)throw new t(`Mock dispatch no\
t matched for body '${f.body}' on path '${x}'`);if(Y=Y.filter(J=>h(J,f.headers)),Y.length===0){const J=typeof f.headers=="object"?JSON.stringify(f.headers):f.headers;throw new t(`Mock dispatch not mat\
ched for headers '${J}' on path '${x}'`)}return Y[0]}function S(E,f,k){const x={timesInvoked:0,times:1,persist:!1,consumed:!1},Y=typeof k=="function"?{callback:k}:{...k},J={...x,...f,pending:!0,data:{
error:null,...Y}};return E.push(J),J}function O(E,f){const k=E.findIndex(x=>x.consumed?p(x,f):!1);k!==-1&&E.splice(k,1)}function N(E){const{path:f,method:k,body:x,headers:Y,query:J}=E;return{path:f,method:k,
body:x,headers:Y,query:J}}function T(E){const f=Object.keys(E),k=[];for(let x=0;x<f.length;++x){const Y=f[x],J=E[Y],P=Buffer.from(`${Y}`);if(Array.isArray(J))for(let re=0;re<J.length;++re)k.push(P,Buffer.
from(`${J[re]}`));else k.push(P,Buffer.from(`${J}`))}return k}function n(E){return g[E]||"unknown"}async function s(E){const f=[];for await(const k of E)f.push(k);return Buffer.concat(f).toString("utf\
8")}function Q(E,f){const k=N(E),x=F(this[U],k);x.timesInvoked++,x.data.callback&&(x.data={...x.data,...x.data.callback(E)});const{data:{statusCode:Y,data:J,headers:P,trailers:re,error:Be},delay:Ne,persist:Se}=x,
{timesInvoked:de,times:Ce}=x;if(x.consumed=!Se&&de>=Ce,x.pending=de<Ce,Be!==null)return O(this[U],k),f.onError(Be),!0;typeof Ne=="number"&&Ne>0?setTimeout(()=>{Ie(this[U])},Ne):Ie(this[U]);function Ie(Fe,se=J){
const ie=Array.isArray(E.headers)?l(E.headers):E.headers,Ee=typeof se=="function"?se({...E,headers:ie}):se;if(A(Ee)){Ee.then(ge=>Ie(Fe,ge));return}const Ae=b(Ee),Le=T(P),me=T(re);f.onConnect?.(ge=>f.onError(
ge),null),f.onHeaders?.(Y,Le,De,n(Y)),f.onData?.(Buffer.from(Ae)),f.onComplete?.(me),O(Fe,k)}function De(){}return!0}function r(){const E=this[m],f=this[w],k=this[R];return function(Y,J){if(E.isMockActive)
try{Q.call(this,Y,J)}catch(P){if(P instanceof t){const re=E[a]();if(re===!1)throw new t(`${P.message}: subsequent request to origin ${f} was not allowed (net.connect disabled)`);if(d(re,f))k.call(this,
Y,J);else throw new t(`${P.message}: subsequent request to origin ${f} was not allowed (net.connect is not enabled for this origin)`)}else throw P}else k.call(this,Y,J)}}function d(E,f){const k=new URL(
f);return E===!0?!0:!!(Array.isArray(E)&&E.some(x=>C(x,k.host)))}function y(E){if(E){const{agent:f,...k}=E;return k}}H.exports={getResponseData:b,getMockDispatch:F,addMockDispatch:S,deleteMockDispatch:O,
buildKey:N,generateKeyValues:T,matchValue:C,getResponse:s,getStatusText:n,mockDispatch:Q,buildMockDispatch:r,checkNetConnect:d,buildMockOptions:y,getHeaderByName:o,buildHeadersFromArray:l}}),6142:((H,$,e)=>{
const{Transform:t}=e(7075),{Console:U}=e(7540),m=process.versions.icu?"\u2705":"Y ",R=process.versions.icu?"\u274C":"N ";H.exports=class{constructor({disableColors:a}={}){this.transform=new t({transform(u,g,A){
A(null,u)}}),this.logger=new U({stdout:this.transform,inspectOptions:{colors:!a&&!process.env.CI}})}format(a){const u=a.map(({method:g,path:A,data:{statusCode:C},persist:c,times:o,timesInvoked:l,origin:h})=>({
Method:g,Origin:h,Path:A,"Status code":C,Persistent:c?m:R,Invocations:l,Remaining:c?1/0:o-l}));return this.logger.table(u),this.transform.read().toString()}}}),1529:(H=>{const $={pronoun:"it",is:"is",
was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};H.exports=class{constructor(U,m){this.singular=U,this.plural=m}pluralize(U){const m=U===1,R=m?$:e,w=m?this.singular:this.plural;
return{...R,count:U,noun:w}}}}),6603:(H=>{let $=0;const e=1e3,t=(e>>1)-1;let U;const m=Symbol("kFastTimer"),R=[],w=-2,a=-1,u=0,g=1;function A(){$+=t;let o=0,l=R.length;for(;o<l;){const h=R[o];h._state===
u?(h._idleStart=$-t,h._state=g):h._state===g&&$>=h._idleStart+h._idleTimeout&&(h._state=a,h._idleStart=-1,h._onTimeout(h._timerArg)),h._state===a?(h._state=w,--l!==0&&(R[o]=R[l])):++o}R.length=l,R.length!==
0&&C()}function C(){U?U.refresh():(clearTimeout(U),U=setTimeout(A,t),U.unref&&U.unref())}class c{[m]=!0;_state=w;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(l,h,B){this._onTimeout=l,
this._idleTimeout=h,this._timerArg=B,this.refresh()}refresh(){this._state===w&&R.push(this),(!U||R.length===1)&&C(),this._state=u}clear(){this._state=a,this._idleStart=-1}}H.exports={setTimeout(o,l,h){
return l<=e?setTimeout(o,l,h):new c(o,l,h)},clearTimeout(o){o[m]?o.clear():clearTimeout(o)},setFastTimeout(o,l,h){return new c(o,l,h)},clearFastTimeout(o){o.clear()},now(){return $},tick(o=0){$+=o-e+1,
A(),A()},reset(){$=0,R.length=0,clearTimeout(U),U=null},kFastTimer:m}}),9634:((H,$,e)=>{const{kConstruct:t}=e(109),{urlEquals:U,getFieldValues:m}=e(6798),{kEnumerableProperty:R,isDisturbed:w}=e(3440),
{webidl:a}=e(5893),{Response:u,cloneResponse:g,fromInnerResponse:A}=e(9051),{Request:C,fromInnerRequest:c}=e(9967),{kState:o}=e(3627),{fetching:l}=e(4398),{urlIsHttpHttpsScheme:h,createDeferredPromise:B,
readAllBytes:p}=e(3168),b=e(4589);class F{#e;constructor(){arguments[0]!==t&&a.illegalConstructor(),a.util.markAsUncloneable(this),this.#e=arguments[1]}async match(N,T={}){a.brandCheck(this,F);const n="\
Cache.match";a.argumentLengthCheck(arguments,1,n),N=a.converters.RequestInfo(N,n,"request"),T=a.converters.CacheQueryOptions(T,n,"options");const s=this.#r(N,T,1);if(s.length!==0)return s[0]}async matchAll(N=void 0,T={}){
a.brandCheck(this,F);const n="Cache.matchAll";return N!==void 0&&(N=a.converters.RequestInfo(N,n,"request")),T=a.converters.CacheQueryOptions(T,n,"options"),this.#r(N,T)}async add(N){a.brandCheck(this,
F);const T="Cache.add";a.argumentLengthCheck(arguments,1,T),N=a.converters.RequestInfo(N,T,"request");const n=[N];return await this.addAll(n)}async addAll(N){a.brandCheck(this,F);const T="Cache.addAll";
a.argumentLengthCheck(arguments,1,T);const n=[],s=[];for(let x of N){if(x===void 0)throw a.errors.conversionFailed({prefix:T,argument:"Argument 1",types:["undefined is not allowed"]});if(x=a.converters.
RequestInfo(x),typeof x=="string")continue;const Y=x[o];if(!h(Y.url)||Y.method!=="GET")throw a.errors.exception({header:T,message:"Expected http/s scheme when method is not GET."})}const Q=[];for(const x of N){
const Y=new C(x)[o];if(!h(Y.url))throw a.errors.exception({header:T,message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",s.push(Y);const J=B();Q.push(l({request:Y,processResponse(P){
if(P.type==="error"||P.status===206||P.status<200||P.status>299)J.reject(a.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(P.headersList.
contains("vary")){const re=m(P.headersList.get("vary"));for(const Be of re)if(Be==="*"){J.reject(a.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const Ne of Q)Ne.abort();
return}}},processResponseEndOfBody(P){if(P.aborted){J.reject(new DOMException("aborted","AbortError"));return}J.resolve(P)}})),n.push(J.promise)}const d=await Promise.all(n),y=[];let E=0;for(const x of d){
const Y={type:"put",request:s[E],response:x};y.push(Y),E++}const f=B();let k=null;try{this.#A(y)}catch(x){k=x}return queueMicrotask(()=>{k===null?f.resolve(void 0):f.reject(k)}),f.promise}async put(N,T){
a.brandCheck(this,F);const n="Cache.put";a.argumentLengthCheck(arguments,2,n),N=a.converters.RequestInfo(N,n,"request"),T=a.converters.Response(T,n,"response");let s=null;if(N instanceof C?s=N[o]:s=new C(
N)[o],!h(s.url)||s.method!=="GET")throw a.errors.exception({header:n,message:"Expected an http/s scheme when method is not GET"});const Q=T[o];if(Q.status===206)throw a.errors.exception({header:n,message:"\
Got 206 status"});if(Q.headersList.contains("vary")){const Y=m(Q.headersList.get("vary"));for(const J of Y)if(J==="*")throw a.errors.exception({header:n,message:"Got * vary field value"})}if(Q.body&&(w(
Q.body.stream)||Q.body.stream.locked))throw a.errors.exception({header:n,message:"Response body is locked or disturbed"});const r=g(Q),d=B();if(Q.body!=null){const J=Q.body.stream.getReader();p(J).then(
d.resolve,d.reject)}else d.resolve(void 0);const y=[],E={type:"put",request:s,response:r};y.push(E);const f=await d.promise;r.body!=null&&(r.body.source=f);const k=B();let x=null;try{this.#A(y)}catch(Y){
x=Y}return queueMicrotask(()=>{x===null?k.resolve():k.reject(x)}),k.promise}async delete(N,T={}){a.brandCheck(this,F);const n="Cache.delete";a.argumentLengthCheck(arguments,1,n),N=a.converters.RequestInfo(
N,n,"request"),T=a.converters.CacheQueryOptions(T,n,"options");let s=null;if(N instanceof C){if(s=N[o],s.method!=="GET"&&!T.ignoreMethod)return!1}else b(typeof N=="string"),s=new C(N)[o];const Q=[],r={
type:"delete",request:s,options:T};Q.push(r);const d=B();let y=null,E;try{E=this.#A(Q)}catch(f){y=f}return queueMicrotask(()=>{y===null?d.resolve(!!E?.length):d.reject(y)}),d.promise}async keys(N=void 0,T={}){
a.brandCheck(this,F);const n="Cache.keys";N!==void 0&&(N=a.converters.RequestInfo(N,n,"request")),T=a.converters.CacheQueryOptions(T,n,"options");let s=null;if(N!==void 0)if(N instanceof C){if(s=N[o],
s.method!=="GET"&&!T.ignoreMethod)return[]}else typeof N=="string"&&(s=new C(N)[o]);const Q=B(),r=[];if(N===void 0)for(const d of this.#e)r.push(d[0]);else{const d=this.#t(s,T);for(const y of d)r.push(
y[0])}return queueMicrotask(()=>{const d=[];for(const y of r){const E=c(y,new AbortController().signal,"immutable");d.push(E)}Q.resolve(Object.freeze(d))}),Q.promise}#A(N){const T=this.#e,n=[...T],s=[],
Q=[];try{for(const r of N){if(r.type!=="delete"&&r.type!=="put")throw a.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(r.type==="\
delete"&&r.response!=null)throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(r.request,r.options,s).length)throw new DOMException(
"???","InvalidStateError");let d;if(r.type==="delete"){if(d=this.#t(r.request,r.options),d.length===0)return[];for(const y of d){const E=T.indexOf(y);b(E!==-1),T.splice(E,1)}}else if(r.type==="put"){if(r.
response==null)throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const y=r.request;if(!h(y.url))throw a.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(y.method!=="GET")throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(r.options!=null)
throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});d=this.#t(r.request);for(const E of d){const f=T.indexOf(E);b(f!==-1),T.splice(f,1)}T.push([r.request,
r.response]),s.push([r.request,r.response])}Q.push([r.request,r.response])}return Q}catch(r){throw this.#e.length=0,this.#e=n,r}}#t(N,T,n){const s=[],Q=n??this.#e;for(const r of Q){const[d,y]=r;this.#n(
N,d,y,T)&&s.push(r)}return s}#n(N,T,n=null,s){const Q=new URL(N.url),r=new URL(T.url);if(s?.ignoreSearch&&(r.search="",Q.search=""),!U(Q,r,!0))return!1;if(n==null||s?.ignoreVary||!n.headersList.contains(
"vary"))return!0;const d=m(n.headersList.get("vary"));for(const y of d){if(y==="*")return!1;const E=T.headersList.get(y),f=N.headersList.get(y);if(E!==f)return!1}return!0}#r(N,T,n=1/0){let s=null;if(N!==
void 0)if(N instanceof C){if(s=N[o],s.method!=="GET"&&!T.ignoreMethod)return[]}else typeof N=="string"&&(s=new C(N)[o]);const Q=[];if(N===void 0)for(const d of this.#e)Q.push(d[1]);else{const d=this.#t(
s,T);for(const y of d)Q.push(y[1])}const r=[];for(const d of Q){const y=A(d,"immutable");if(r.push(y.clone()),r.length>=n)break}return Object.freeze(r)}}Object.defineProperties(F.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:R,matchAll:R,add:R,addAll:R,put:R,delete:R,keys:R});const S=[{key:"ignoreSearch",converter:a.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:a.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:a.converters.boolean,defaultValue:()=>!1}];a.converters.CacheQueryOptions=a.dictionaryConverter(S),a.converters.MultiCacheQueryOptions=
a.dictionaryConverter([...S,{key:"cacheName",converter:a.converters.DOMString}]),a.converters.Response=a.interfaceConverter(u),a.converters["sequence<RequestInfo>"]=a.sequenceConverter(a.converters.RequestInfo),
H.exports={Cache:F}}),3245:((H,$,e)=>{const{kConstruct:t}=e(109),{Cache:U}=e(9634),{webidl:m}=e(5893),{kEnumerableProperty:R}=e(3440);class w{#e=new Map;constructor(){arguments[0]!==t&&m.illegalConstructor(),
m.util.markAsUncloneable(this)}async match(u,g={}){if(m.brandCheck(this,w),m.argumentLengthCheck(arguments,1,"CacheStorage.match"),u=m.converters.RequestInfo(u),g=m.converters.MultiCacheQueryOptions(g),
g.cacheName!=null){if(this.#e.has(g.cacheName)){const A=this.#e.get(g.cacheName);return await new U(t,A).match(u,g)}}else for(const A of this.#e.values()){const c=await new U(t,A).match(u,g);if(c!==void 0)
return c}}async has(u){m.brandCheck(this,w);const g="CacheStorage.has";return m.argumentLengthCheck(arguments,1,g),u=m.converters.DOMString(u,g,"cacheName"),this.#e.has(u)}async open(u){m.brandCheck(this,
w);const g="CacheStorage.open";if(m.argumentLengthCheck(arguments,1,g),u=m.converters.DOMString(u,g,"cacheName"),this.#e.has(u)){const C=this.#e.get(u);return new U(t,C)}const A=[];return this.#e.set(
u,A),new U(t,A)}async delete(u){m.brandCheck(this,w);const g="CacheStorage.delete";return m.argumentLengthCheck(arguments,1,g),u=m.converters.DOMString(u,g,"cacheName"),this.#e.delete(u)}async keys(){
return m.brandCheck(this,w),[...this.#e.keys()]}}Object.defineProperties(w.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:R,has:R,open:R,delete:R,keys:R}),H.exports={CacheStorage:w}}),
109:((H,$,e)=>{H.exports={kConstruct:e(6443).kConstruct}}),6798:((H,$,e)=>{const t=e(4589),{URLSerializer:U}=e(1900),{isValidHeaderName:m}=e(3168);function R(a,u,g=!1){const A=U(a,g),C=U(u,g);return A===
C}function w(a){t(a!==null);const u=[];for(let g of a.split(","))g=g.trim(),m(g)&&u.push(g);return u}H.exports={urlEquals:R,getFieldValues:w}}),1276:(H=>{H.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
9061:((H,$,e)=>{const{parseSetCookie:t}=e(1978),{stringify:U}=e(7797),{webidl:m}=e(5893),{Headers:R}=e(660);function w(A){m.argumentLengthCheck(arguments,1,"getCookies"),m.brandCheck(A,R,{strict:!1});
const C=A.get("cookie"),c={};if(!C)return c;for(const o of C.split(";")){const[l,...h]=o.split("=");c[l.trim()]=h.join("=")}return c}function a(A,C,c){m.brandCheck(A,R,{strict:!1});const o="deleteCook\
ie";m.argumentLengthCheck(arguments,2,o),C=m.converters.DOMString(C,o,"name"),c=m.converters.DeleteCookieAttributes(c),g(A,{name:C,value:"",expires:new Date(0),...c})}function u(A){m.argumentLengthCheck(
arguments,1,"getSetCookies"),m.brandCheck(A,R,{strict:!1});const C=A.getSetCookie();return C?C.map(c=>t(c)):[]}function g(A,C){m.argumentLengthCheck(arguments,2,"setCookie"),m.brandCheck(A,R,{strict:!1}),
C=m.converters.Cookie(C);const c=U(C);c&&A.append("Set-Cookie",c)}m.converters.DeleteCookieAttributes=m.dictionaryConverter([{converter:m.nullableConverter(m.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:m.nullableConverter(m.converters.DOMString),key:"domain",defaultValue:()=>null}]),m.converters.Cookie=m.dictionaryConverter([{converter:m.converters.DOMString,key:"name"},{converter:m.converters.
DOMString,key:"value"},{converter:m.nullableConverter(A=>typeof A=="number"?m.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:m.nullableConverter(m.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.boolean),key:"secure",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:m.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:m.sequenceConverter(m.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),H.exports=
{getCookies:w,deleteCookie:a,getSetCookies:u,setCookie:g}}),1978:((H,$,e)=>{const{maxNameValuePairSize:t,maxAttributeValueSize:U}=e(1276),{isCTLExcludingHtab:m}=e(7797),{collectASequenceOfCodePointsFast:R}=e(
1900),w=e(4589);function a(g){if(m(g))return null;let A="",C="",c="",o="";if(g.includes(";")){const l={position:0};A=R(";",g,l),C=g.slice(l.position)}else A=g;if(!A.includes("="))o=A;else{const l={position:0};
c=R("=",A,l),o=A.slice(l.position+1)}return c=c.trim(),o=o.trim(),c.length+o.length>t?null:{name:c,value:o,...u(C)}}function u(g,A={}){if(g.length===0)return A;w(g[0]===";"),g=g.slice(1);let C="";g.includes(
";")?(C=R(";",g,{position:0}),g=g.slice(C.length)):(C=g,g="");let c="",o="";if(C.includes("=")){const h={position:0};c=R("=",C,h),o=C.slice(h.position+1)}else c=C;if(c=c.trim(),o=o.trim(),o.length>U)return u(
g,A);const l=c.toLowerCase();if(l==="expires"){const h=new Date(o);A.expires=h}else if(l==="max-age"){const h=o.charCodeAt(0);if((h<48||h>57)&&o[0]!=="-"||!/^\d+$/.test(o))return u(g,A);const B=Number(
o);A.maxAge=B}else if(l==="domain"){let h=o;h[0]==="."&&(h=h.slice(1)),h=h.toLowerCase(),A.domain=h}else if(l==="path"){let h="";o.length===0||o[0]!=="/"?h="/":h=o,A.path=h}else if(l==="secure")A.secure=
!0;else if(l==="httponly")A.httpOnly=!0;else if(l==="samesite"){const h=o.toLowerCase();h==="none"?A.sameSite="None":h==="strict"?A.sameSite="Strict":h==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],
A.unparsed.push(`${c}=${o}`);return u(g,A)}H.exports={parseSetCookie:a,parseUnparsedAttributes:u}}),7797:(H=>{function $(c){for(let o=0;o<c.length;++o){const l=c.charCodeAt(o);if(l>=0&&l<=8||l>=10&&l<=
31||l===127)return!0}return!1}function e(c){for(let o=0;o<c.length;++o){const l=c.charCodeAt(o);if(l<33||l>126||l===34||l===40||l===41||l===60||l===62||l===64||l===44||l===59||l===58||l===92||l===47||
l===91||l===93||l===63||l===61||l===123||l===125)throw new Error("Invalid cookie name")}}function t(c){let o=c.length,l=0;if(c[0]==='"'){if(o===1||c[o-1]!=='"')throw new Error("Invalid cookie value");
--o,++l}for(;l<o;){const h=c.charCodeAt(l++);if(h<33||h>126||h===34||h===44||h===59||h===92)throw new Error("Invalid cookie value")}}function U(c){for(let o=0;o<c.length;++o){const l=c.charCodeAt(o);if(l<
32||l>126||l===59)throw new Error("Invalid cookie path")}}function m(c){return c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122}function R(c){if(c===" ")return;if(c.length>255)throw new Error("Invalid cookie\
 domain");let o=0;for(let l=0;l<c.length;++l){const h=c.charCodeAt(l);if(h===46){if(o===0)throw new Error("Invalid cookie domain");if(c.charCodeAt(l-1)===45)throw new Error("Invalid cookie domain");o=
0;continue}if(o===0&&!m(h))throw new Error("Invalid cookie domain");if(!m(h)&&h!==45)throw new Error("Invalid cookie domain");if(++o>63)throw new Error("Invalid cookie domain")}if(o===0||c.charCodeAt(
c.length-1)===45)throw new Error("Invalid cookie domain")}const w=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],a=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],u=Array(61).fill(
0).map((c,o)=>o.toString().padStart(2,"0"));function g(c){return typeof c=="number"&&(c=new Date(c)),`${w[c.getUTCDay()]}, ${u[c.getUTCDate()]} ${a[c.getUTCMonth()]} ${c.getUTCFullYear()} ${u[c.getUTCHours()]}\
:${u[c.getUTCMinutes()]}:${u[c.getUTCSeconds()]} GMT`}function A(c){if(c<0)throw new Error("Invalid cookie max-age")}function C(c){if(c.name.length===0)return null;e(c.name),t(c.value);const o=[`${c.name}\
=${c.value}`];c.name.startsWith("__Secure-")&&(c.secure=!0),c.name.startsWith("__Host-")&&(c.secure=!0,c.domain=null,c.path="/"),c.secure&&o.push("Secure"),c.httpOnly&&o.push("HttpOnly"),typeof c.maxAge==
"number"&&(A(c.maxAge),o.push(`Max-Age=${c.maxAge}`)),c.domain&&(R(c.domain),o.push(`Domain=${c.domain}`)),c.path&&(U(c.path),o.push(`Path=${c.path}`)),c.expires&&c.expires.toString()!=="Invalid Date"&&
o.push(`Expires=${g(c.expires)}`),c.sameSite&&o.push(`SameSite=${c.sameSite}`);for(const l of c.unparsed){if(!l.includes("="))throw new Error("Invalid unparsed");const[h,...B]=l.split("="),p=h.trim(),
b=B.join("=");e(p),t(b),o.push(`${p}=${b}`)}return o.join("; ")}H.exports={isCTLExcludingHtab:$,validateCookieName:e,validateCookiePath:U,validateCookieValue:t,toIMFDate:g,stringify:C}}),4031:((H,$,e)=>{
const t=e(4573),{Transform:U}=e(7075),{isASCIINumber:m,isValidLastEventId:R}=e(4811),w=[239,187,191],a=10,u=13,g=58,A=32,C=t.kStringMaxLength,c=Buffer.from("data"),o=Buffer.from("event"),l=Buffer.from(
"id"),h=Buffer.from("retry"),B=1024,p=131072,b=128;function F(n,s){if(s>=n.length)return!1;for(let Q=s;Q<n.length;Q++)if(n[Q]<48||n[Q]>57)return!1;return!0}function S(n,s){for(let Q=s;Q<n.length;Q++)if(n[Q]===
0)return!1;return!0}function O(n,s,Q){if(s!==Q.length)return!1;for(let r=0;r<s;r++)if(n[r]!==Q[r])return!1;return!0}function N(){const n=new Error("EventSource message size exceeded");return n.aborted=
!1,n}class T extends U{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(s={}){s.readableObjectMode=!0,super(s),this.state=s.eventSourceSettings||{},this.maxEventSize=s.maxEventSize??C;const Q=this.maxEventSize>0?
Math.min(p,Math.max(B,Math.floor(this.maxEventSize/b))):0;this.maxDataLines=Q,this.maxBufferedChunks=Q,s.push&&(this.push=s.push)}_transform(s,Q,r){if(s.length===0){r();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&s[0]!==a&&s[0]!==u){r(N());return}if(this.chunks.push(s),this.checkBOM&&this.handleBOM()){r();return}for(;this.hasCurrentByte();){const d=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(d===a){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(d===a||d===u){d===u&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(d===a||d===u){d===u&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(y){r(y);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(N());return}this.advanceCursor()}r()}_destroy(s,Q){this.chunks.length=0,this.clearEvent(),
super._destroy(s,Q)}parseLine(s,Q){if(s.length===0)return;const r=s.indexOf(g);if(r===0)return;let d=s.length,y=s.length;if(r!==-1&&(d=r,y=r+1,s[y]===A&&++y),O(s,d,c)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw N();const E=s.length-y,f=this.eventFieldSizes.data+(Q.data===void 0?0:1)+E;this.setEventFieldSize("data",f);const k=s.toString("utf8",y);Q.data===void 0?Q.data=k:Q.data+=`
${k}`,this.dataLineCount++;return}if(O(s,d,h)){F(s,y)&&(this.setEventFieldSize("retry",s.length-y),Q.retry=s.toString("utf8",y));return}if(O(s,d,l)){S(s,y)&&(this.setEventFieldSize("id",s.length-y),Q.
id=s.toString("utf8",y));return}O(s,d,o)&&y<s.length&&(this.setEventFieldSize("event",s.length-y),Q.event=s.toString("utf8",y))}setEventFieldSize(s,Q){const r=this.eventSize-this.eventFieldSizes[s]+Q;
if(this.maxEventSize>0&&r>this.maxEventSize)throw N();this.eventSize=r,this.eventFieldSizes[s]=Q}processEvent(s){s.retry&&m(s.retry)&&(this.state.reconnectionTime=parseInt(s.retry,10)),s.id&&R(s.id)&&
(this.state.lastEventId=s.id),s.data!==void 0&&this.push({type:s.event||"message",options:{data:s.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const s=this.lineChunkIndex;this.chunks.splice(0,s),this.lineChunkIndex=0,this.chunkIndex-=s}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const s=[];let Q=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){const d=this.chunks[r],y=r===this.lineChunkIndex?this.linePos:0,E=r===this.chunkIndex?this.pos:d.length,f=d.subarray(y,E);
Q+=f.length,s.push(f)}return Buffer.concat(s,Q)}peekBufferedByte(s){let Q=this.lineChunkIndex,r=this.linePos;for(;Q<this.chunks.length;){const d=this.chunks[Q],y=d.length-r;if(s<y)return d[r+s];s-=y,Q++,
r=0}}discardLeadingBytes(s){for(;s>0&&this.lineChunkIndex<this.chunks.length;){const r=this.chunks[this.lineChunkIndex].length-this.linePos;s<r?(this.linePos+=s,s=0):(s-=r,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const s=this.peekBufferedByte(0),Q=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return Q===void 0?
(s===w[0]||(this.checkBOM=!1),!0):r===void 0?s===w[0]&&Q===w[1]?!0:(this.checkBOM=!1,!1):(s===w[0]&&Q===w[1]&&r===w[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}H.exports=
{EventSourceStream:T}}),1238:((H,$,e)=>{const{pipeline:t}=e(7075),{fetching:U}=e(4398),{makeRequest:m}=e(9967),{webidl:R}=e(5893),{EventSourceStream:w}=e(4031),{parseMIMEType:a}=e(1900),{createFastMessageEvent:u}=e(
5188),{isNetworkError:g}=e(9051),{delay:A}=e(4811),{kEnumerableProperty:C}=e(3440),{environmentSettingsObject:c}=e(3168),{getGlobalDispatcher:o}=e(2581);let l=!1;const h=3e3,B=0,p=1,b=2,F="anonymous",
S="use-credentials";class O extends EventTarget{#e={open:null,error:null,message:null};#A=null;#t=!1;#n=B;#r=null;#s=null;#o;#i;constructor(n,s={}){super(),R.util.markAsUncloneable(this);const Q="Even\
tSource constructor";R.argumentLengthCheck(arguments,1,Q),l||(l=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),n=R.converters.USVString(n,
Q,"url"),s=R.converters.EventSourceInitDict(s,Q,"eventSourceInitDict"),this.#o=s.dispatcher,this.#i={lastEventId:"",reconnectionTime:h};const r=c;let d;try{d=new URL(n,r.settingsObject.baseUrl),this.#i.
origin=d.origin}catch(f){throw new DOMException(f,"SyntaxError")}this.#A=d.href;let y=F;s.withCredentials&&(y=S,this.#t=!0);const E={redirect:"follow",keepalive:!0,mode:"cors",credentials:y==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};E.client=c.settingsObject,E.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],E.cache="no-store",E.initiator="other",E.urlList=[new URL(
this.#A)],this.#r=m(E),this.#c()}get readyState(){return this.#n}get url(){return this.#A}get withCredentials(){return this.#t}#c(){if(this.#n===b)return;this.#n=B;const n={request:this.#r,dispatcher:this.#o},
s=Q=>{g(Q)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};n.processResponseEndOfBody=s,n.processResponse=Q=>{if(g(Q))if(Q.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const r=Q.headersList.get("content-type",!0),d=r!==null?a(r):"failure",y=d!=="failure"&&d.essence==="text/event-stream";if(Q.status!==200||y===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=p,this.dispatchEvent(new Event("open")),this.#i.origin=Q.urlList[Q.urlList.length-1].origin;const E=new w({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:f=>{this.dispatchEvent(u(f.type,f.options))}});t(Q.body.stream,E,f=>{f?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=U(n)}async#a(){this.#n!==b&&(this.#n=
B,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===B&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
R.brandCheck(this,O),this.#n!==b&&(this.#n=b,this.#s.abort(),this.#r=null)}get onopen(){return this.#e.open}set onopen(n){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof n=="functio\
n"?(this.#e.open=n,this.addEventListener("open",n)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(n){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof n==
"function"?(this.#e.message=n,this.addEventListener("message",n)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(n){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof n=="function"?(this.#e.error=n,this.addEventListener("error",n)):this.#e.error=null}}const N={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:B,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:p,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:b,writable:!1}};Object.defineProperties(O,N),Object.defineProperties(O.prototype,N),Object.
defineProperties(O.prototype,{close:C,onerror:C,onmessage:C,onopen:C,readyState:C,url:C,withCredentials:C}),R.converters.EventSourceInitDict=R.dictionaryConverter([{key:"withCredentials",converter:R.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:R.converters.any,defaultValue:()=>o()}]),H.exports={EventSource:O,defaultReconnectionTime:h}}),4811:(H=>{function $(U){return U.indexOf("\0")===
-1}function e(U){if(U.length===0)return!1;for(let m=0;m<U.length;m++)if(U.charCodeAt(m)<48||U.charCodeAt(m)>57)return!1;return!0}function t(U){return new Promise(m=>{setTimeout(m,U).unref()})}H.exports=
{isValidLastEventId:$,isASCIINumber:e,delay:t}}),4492:((H,$,e)=>{const t=e(3440),{ReadableStreamFrom:U,isBlobLike:m,isReadableStreamLike:R,readableStreamClose:w,createDeferredPromise:a,fullyReadBody:u,
extractMimeType:g,utf8DecodeBytes:A}=e(3168),{FormData:C}=e(5910),{kState:c}=e(3627),{webidl:o}=e(5893),{Blob:l}=e(4573),h=e(4589),{isErrored:B,isDisturbed:p}=e(7075),{isArrayBuffer:b}=e(3429),{serializeAMimeType:F}=e(
1900),{multipartFormDataParser:S}=e(116);let O;try{const P=e(7598);O=re=>P.randomInt(0,re)}catch{O=P=>Math.floor(Math.random(P))}const N=new TextEncoder;function T(){}const n=globalThis.FinalizationRegistry&&
process.version.indexOf("v18")!==0;let s;n&&(s=new FinalizationRegistry(P=>{const re=P.deref();re&&!re.locked&&!p(re)&&!B(re)&&re.cancel("Response object has been garbage collected").catch(T)}));function Q(P,re=!1){
let Be=null;P instanceof ReadableStream?Be=P:m(P)?Be=P.stream():Be=new ReadableStream({async pull(De){const Fe=typeof Se=="string"?N.encode(Se):Se;Fe.byteLength&&De.enqueue(Fe),queueMicrotask(()=>w(De))},
start(){},type:"bytes"}),h(R(Be));let Ne=null,Se=null,de=null,Ce=null;if(typeof P=="string")Se=P,Ce="text/plain;charset=UTF-8";else if(P instanceof URLSearchParams)Se=P.toString(),Ce="application/x-ww\
w-form-urlencoded;charset=UTF-8";else if(b(P))Se=new Uint8Array(P.slice());else if(ArrayBuffer.isView(P))Se=new Uint8Array(P.buffer.slice(P.byteOffset,P.byteOffset+P.byteLength));else if(t.isFormDataLike(
P)){const De=`----formdata-undici-0${`${O(1e11)}`.padStart(11,"0")}`,Fe=`--${De}\r
Content-Disposition: form-data`;const se=ge=>ge.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),ie=ge=>ge.replace(/\r?\n|\r/g,`\r
`),Ee=[],Ae=new Uint8Array([13,10]);de=0;let Le=!1;for(const[ge,le]of P)if(typeof le=="string"){const pe=N.encode(Fe+`; name="${se(ie(ge))}"\r
\r
${ie(le)}\r
`);Ee.push(pe),de+=pe.byteLength}else{const pe=N.encode(`${Fe}; name="${se(ie(ge))}"`+(le.name?`; filename="${se(le.name)}"`:"")+`\r
Content-Type: ${le.type||"application/octet-stream"}\r
\r
`);Ee.push(pe,le,Ae),typeof le.size=="number"?de+=pe.byteLength+le.size+Ae.byteLength:Le=!0}const me=N.encode(`--${De}--\r
`);Ee.push(me),de+=me.byteLength,Le&&(de=null),Se=P,Ne=async function*(){for(const ge of Ee)ge.stream?yield*ge.stream():yield ge},Ce=`multipart/form-data; boundary=${De}`}else if(m(P))Se=P,de=P.size,P.
type&&(Ce=P.type);else if(typeof P[Symbol.asyncIterator]=="function"){if(re)throw new TypeError("keepalive");if(t.isDisturbed(P)||P.locked)throw new TypeError("Response body object should not be distu\
rbed or locked");Be=P instanceof ReadableStream?P:U(P)}if((typeof Se=="string"||t.isBuffer(Se))&&(de=Buffer.byteLength(Se)),Ne!=null){let De;Be=new ReadableStream({async start(){De=Ne(P)[Symbol.asyncIterator]()},
async pull(Fe){const{value:se,done:ie}=await De.next();if(ie)queueMicrotask(()=>{Fe.close(),Fe.byobRequest?.respond(0)});else if(!B(Be)){const Ee=new Uint8Array(se);Ee.byteLength&&Fe.enqueue(Ee)}return Fe.
desiredSize>0},async cancel(Fe){await De.return()},type:"bytes"})}return[{stream:Be,source:Se,length:de},Ce]}function r(P,re=!1){return P instanceof ReadableStream&&(h(!t.isDisturbed(P),"The body has \
already been consumed."),h(!P.locked,"The stream is locked.")),Q(P,re)}function d(P,re){const[Be,Ne]=re.stream.tee();return re.stream=Be,{stream:Ne,length:re.length,source:re.source}}function y(P){if(P.
aborted)throw new DOMException("The operation was aborted.","AbortError")}function E(P){return{blob(){return k(this,Be=>{let Ne=J(this);return Ne===null?Ne="":Ne&&(Ne=F(Ne)),new l([Be],{type:Ne})},P)},
arrayBuffer(){return k(this,Be=>new Uint8Array(Be).buffer,P)},text(){return k(this,A,P)},json(){return k(this,Y,P)},formData(){return k(this,Be=>{const Ne=J(this);if(Ne!==null)switch(Ne.essence){case"\
multipart/form-data":{const Se=S(Be,Ne);if(Se==="failure")throw new TypeError("Failed to parse body as FormData.");const de=new C;return de[c]=Se,de}case"application/x-www-form-urlencoded":{const Se=new URLSearchParams(
Be.toString()),de=new C;for(const[Ce,Ie]of Se)de.append(Ce,Ie);return de}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},P)},bytes(){
return k(this,Be=>new Uint8Array(Be),P)}}}function f(P){Object.assign(P.prototype,E(P))}async function k(P,re,Be){if(o.brandCheck(P,Be),x(P))throw new TypeError("Body is unusable: Body has already bee\
n read");y(P[c]);const Ne=a(),Se=Ce=>Ne.reject(Ce),de=Ce=>{try{Ne.resolve(re(Ce))}catch(Ie){Se(Ie)}};return P[c].body==null?(de(Buffer.allocUnsafe(0)),Ne.promise):(await u(P[c].body,de,Se),Ne.promise)}
function x(P){const re=P[c].body;return re!=null&&(re.stream.locked||t.isDisturbed(re.stream))}function Y(P){return JSON.parse(A(P))}function J(P){const re=P[c].headersList,Be=g(re);return Be==="failu\
re"?null:Be}H.exports={extractBody:Q,safelyExtractBody:r,cloneBody:d,mixinBody:f,streamRegistry:s,hasFinalizationRegistry:n,bodyUnusable:x}}),4495:(H=>{const $=["GET","HEAD","POST"],e=new Set($),t=[101,
204,205,304],U=[301,302,303,307,308],m=new Set(U),R=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111",
"113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","9\
95","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],w=new Set(R),a=["","no-referrer","no-referrer-when-downgrade",
"same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],u=new Set(a),g=["follow","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],C=new Set(
A),c=["navigate","same-origin","no-cors","cors"],o=["omit","same-origin","include"],l=["default","no-store","reload","no-cache","force-cache","only-if-cached"],h=["content-encoding","content-language",
"content-location","content-type","content-length"],B=["half"],p=["CONNECT","TRACE","TRACK"],b=new Set(p),F=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","v\
ideo","xslt",""],S=new Set(F);H.exports={subresource:F,forbiddenMethods:p,requestBodyHeader:h,referrerPolicy:a,requestRedirect:g,requestMode:c,requestCredentials:o,requestCache:l,redirectStatus:U,corsSafeListedMethods:$,
nullBodyStatus:t,safeMethods:A,badPorts:R,requestDuplex:B,subresourceSet:S,badPortsSet:w,redirectStatusSet:m,corsSafeListedMethodsSet:e,safeMethodsSet:C,forbiddenMethodsSet:b,referrerPolicySet:u}}),1900:((H,$,e)=>{
const t=e(4589),U=new TextEncoder,m=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,R=/[\u000A\u000D\u0009\u0020]/,w=/[\u0009\u000A\u000C\u000D\u0020]/g,a=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function u(r){t(r.protocol===
"data:");let d=g(r,!0);d=d.slice(5);const y={position:0};let E=C(",",d,y);const f=E.length;if(E=T(E,!0,!0),y.position>=d.length)return"failure";y.position++;const k=d.slice(f+1);let x=c(k);if(/;(\u0020){0,}base64$/i.
test(E)){const J=s(x);if(x=p(J),x==="failure")return"failure";E=E.slice(0,-6),E=E.replace(/(\u0020)+$/,""),E=E.slice(0,-1)}E.startsWith(";")&&(E="text/plain"+E);let Y=B(E);return Y==="failure"&&(Y=B("\
text/plain;charset=US-ASCII")),{mimeType:Y,body:x}}function g(r,d=!1){if(!d)return r.href;const y=r.href,E=r.hash.length,f=E===0?y:y.substring(0,y.length-E);return!E&&y.endsWith("#")?f.slice(0,-1):f}function A(r,d,y){
let E="";for(;y.position<d.length&&r(d[y.position]);)E+=d[y.position],y.position++;return E}function C(r,d,y){const E=d.indexOf(r,y.position),f=y.position;return E===-1?(y.position=d.length,d.slice(f)):
(y.position=E,d.slice(f,y.position))}function c(r){const d=U.encode(r);return h(d)}function o(r){return r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102}function l(r){return r>=48&&r<=57?r-48:(r&223)-55}function h(r){
const d=r.length,y=new Uint8Array(d);let E=0;for(let f=0;f<d;++f){const k=r[f];k!==37?y[E++]=k:k===37&&!(o(r[f+1])&&o(r[f+2]))?y[E++]=37:(y[E++]=l(r[f+1])<<4|l(r[f+2]),f+=2)}return d===E?y:y.subarray(
0,E)}function B(r){r=O(r,!0,!0);const d={position:0},y=C("/",r,d);if(y.length===0||!m.test(y)||d.position>r.length)return"failure";d.position++;let E=C(";",r,d);if(E=O(E,!1,!0),E.length===0||!m.test(E))
return"failure";const f=y.toLowerCase(),k=E.toLowerCase(),x={type:f,subtype:k,parameters:new Map,essence:`${f}/${k}`};for(;d.position<r.length;){d.position++,A(P=>R.test(P),r,d);let Y=A(P=>P!==";"&&P!==
"=",r,d);if(Y=Y.toLowerCase(),d.position<r.length){if(r[d.position]===";")continue;d.position++}if(d.position>r.length)break;let J=null;if(r[d.position]==='"')J=b(r,d,!0),C(";",r,d);else if(J=C(";",r,
d),J=O(J,!1,!0),J.length===0)continue;Y.length!==0&&m.test(Y)&&(J.length===0||a.test(J))&&!x.parameters.has(Y)&&x.parameters.set(Y,J)}return x}function p(r){r=r.replace(w,"");let d=r.length;if(d%4===0&&
r.charCodeAt(d-1)===61&&(--d,r.charCodeAt(d-1)===61&&--d),d%4===1||/[^+/0-9A-Za-z]/.test(r.length===d?r:r.substring(0,d)))return"failure";const y=Buffer.from(r,"base64");return new Uint8Array(y.buffer,
y.byteOffset,y.byteLength)}function b(r,d,y){const E=d.position;let f="";for(t(r[d.position]==='"'),d.position++;f+=A(x=>x!=='"'&&x!=="\\",r,d),!(d.position>=r.length);){const k=r[d.position];if(d.position++,
k==="\\"){if(d.position>=r.length){f+="\\";break}f+=r[d.position],d.position++}else{t(k==='"');break}}return y?f:r.slice(E,d.position)}function F(r){t(r!=="failure");const{parameters:d,essence:y}=r;let E=y;
for(let[f,k]of d.entries())E+=";",E+=f,E+="=",m.test(k)||(k=k.replace(/(\\|")/g,"\\$1"),k='"'+k,k+='"'),E+=k;return E}function S(r){return r===13||r===10||r===9||r===32}function O(r,d=!0,y=!0){return n(
r,d,y,S)}function N(r){return r===13||r===10||r===9||r===12||r===32}function T(r,d=!0,y=!0){return n(r,d,y,N)}function n(r,d,y,E){let f=0,k=r.length-1;if(d)for(;f<r.length&&E(r.charCodeAt(f));)f++;if(y)
for(;k>0&&E(r.charCodeAt(k));)k--;return f===0&&k===r.length-1?r:r.slice(f,k+1)}function s(r){const d=r.length;if(65535>d)return String.fromCharCode.apply(null,r);let y="",E=0,f=65535;for(;E<d;)E+f>d&&
(f=d-E),y+=String.fromCharCode.apply(null,r.subarray(E,E+=f));return y}function Q(r){switch(r.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"app\
lication/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"tex\
t/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"i\
mage/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return r.subtype.endsWith("+json")?"application/json":r.subtype.endsWith("+xml")?"application/xml":""}H.
exports={dataURLProcessor:u,URLSerializer:g,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:C,stringPercentDecode:c,parseMIMEType:B,collectAnHTTPQuotedString:b,serializeAMimeType:F,removeChars:n,
removeHTTPWhitespace:O,minimizeSupportedMimeType:Q,HTTP_TOKEN_CODEPOINTS:m,isomorphicDecode:s}}),6653:((H,$,e)=>{const{kConnected:t,kSize:U}=e(6443);class m{constructor(a){this.value=a}deref(){return this.
value[t]===0&&this.value[U]===0?void 0:this.value}}class R{constructor(a){this.finalizer=a}register(a,u){a.on&&a.on("disconnect",()=>{a[t]===0&&a[U]===0&&this.finalizer(u)})}unregister(a){}}H.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:m,FinalizationRegistry:R}):{WeakRef,
FinalizationRegistry}}}),7114:((H,$,e)=>{const{Blob:t,File:U}=e(4573),{kState:m}=e(3627),{webidl:R}=e(5893);class w{constructor(g,A,C={}){const c=A,o=C.type,l=C.lastModified??Date.now();this[m]={blobLike:g,
name:c,type:o,lastModified:l}}stream(...g){return R.brandCheck(this,w),this[m].blobLike.stream(...g)}arrayBuffer(...g){return R.brandCheck(this,w),this[m].blobLike.arrayBuffer(...g)}slice(...g){return R.
brandCheck(this,w),this[m].blobLike.slice(...g)}text(...g){return R.brandCheck(this,w),this[m].blobLike.text(...g)}get size(){return R.brandCheck(this,w),this[m].blobLike.size}get type(){return R.brandCheck(
this,w),this[m].blobLike.type}get name(){return R.brandCheck(this,w),this[m].name}get lastModified(){return R.brandCheck(this,w),this[m].lastModified}get[Symbol.toStringTag](){return"File"}}R.converters.
Blob=R.interfaceConverter(t);function a(u){return u instanceof U||u&&(typeof u.stream=="function"||typeof u.arrayBuffer=="function")&&u[Symbol.toStringTag]==="File"}H.exports={FileLike:w,isFileLike:a}}),
116:((H,$,e)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:U}=e(3440),{utf8DecodeBytes:m}=e(3168),{HTTP_TOKEN_CODEPOINTS:R,isomorphicDecode:w}=e(1900),{isFileLike:a}=e(7114),{makeEntry:u}=e(5910),
g=e(4589),{File:A}=e(4573),C=globalThis.File??A,c=Buffer.from('form-data; name="'),o=Buffer.from("; filename"),l=Buffer.from("--"),h=Buffer.from(`--\r
`);function B(n){for(let s=0;s<n.length;++s)if((n.charCodeAt(s)&-128)!==0)return!1;return!0}function p(n){const s=n.length;if(s<27||s>70)return!1;for(let Q=0;Q<s;++Q){const r=n.charCodeAt(Q);if(!(r>=48&&
r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}function b(n,s){g(s!=="failure"&&s.essence==="multipart/form-data");const Q=s.parameters.get("boundary");if(Q===void 0)return"\
failure";const r=Buffer.from(`--${Q}`,"utf8"),d=[],y={position:0};for(;n[y.position]===13&&n[y.position+1]===10;)y.position+=2;let E=n.length;for(;n[E-1]===10&&n[E-2]===13;)E-=2;for(E!==n.length&&(n=n.
subarray(0,E));;){if(n.subarray(y.position,y.position+r.length).equals(r))y.position+=r.length;else return"failure";if(y.position===n.length-2&&T(n,l,y)||y.position===n.length-4&&T(n,h,y))return d;if(n[y.
position]!==13||n[y.position+1]!==10)return"failure";y.position+=2;const f=F(n,y);if(f==="failure")return"failure";let{name:k,filename:x,contentType:Y,encoding:J}=f;y.position+=2;let P;{const Be=n.indexOf(
r.subarray(2),y.position);if(Be===-1)return"failure";P=n.subarray(y.position,Be-4),y.position+=P.length,J==="base64"&&(P=Buffer.from(P.toString(),"base64"))}if(n[y.position]!==13||n[y.position+1]!==10)
return"failure";y.position+=2;let re;x!==null?(Y??="text/plain",B(Y)||(Y=""),re=new C([P],x,{type:Y})):re=m(Buffer.from(P)),g(t(k)),g(typeof re=="string"&&t(re)||a(re)),d.push(u(k,re,x))}}function F(n,s){
let Q=null,r=null,d=null,y=null;for(;;){if(n[s.position]===13&&n[s.position+1]===10)return Q===null?"failure":{name:Q,filename:r,contentType:d,encoding:y};let E=O(f=>f!==10&&f!==13&&f!==58,n,s);if(E=N(
E,!0,!0,f=>f===9||f===32),!R.test(E.toString())||n[s.position]!==58)return"failure";switch(s.position++,O(f=>f===32||f===9,n,s),U(E)){case"content-disposition":{if(Q=r=null,!T(n,c,s)||(s.position+=17,
Q=S(n,s),Q===null))return"failure";if(T(n,o,s)){let f=s.position+o.length;if(n[f]===42&&(s.position+=1,f+=1),n[f]!==61||n[f+1]!==34||(s.position+=12,r=S(n,s),r===null))return"failure"}break}case"conte\
nt-type":{let f=O(k=>k!==10&&k!==13,n,s);f=N(f,!1,!0,k=>k===9||k===32),d=w(f);break}case"content-transfer-encoding":{let f=O(k=>k!==10&&k!==13,n,s);f=N(f,!1,!0,k=>k===9||k===32),y=w(f);break}default:O(
f=>f!==10&&f!==13,n,s)}if(n[s.position]!==13&&n[s.position+1]!==10)return"failure";s.position+=2}}function S(n,s){g(n[s.position-1]===34);let Q=O(r=>r!==10&&r!==13&&r!==34,n,s);return n[s.position]!==
34?null:(s.position++,Q=new TextDecoder().decode(Q).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),Q)}function O(n,s,Q){let r=Q.position;for(;r<s.length&&n(s[r]);)++r;return s.subarray(Q.position,Q.position=r)}function N(n,s,Q,r){let d=0,y=n.length-1;if(s)
for(;d<n.length&&r(n[d]);)d++;if(Q)for(;y>0&&r(n[y]);)y--;return d===0&&y===n.length-1?n:n.subarray(d,y+1)}function T(n,s,Q){if(n.length<s.length)return!1;for(let r=0;r<s.length;r++)if(s[r]!==n[Q.position+
r])return!1;return!0}H.exports={multipartFormDataParser:b,validateBoundary:p}}),5910:((H,$,e)=>{const{isBlobLike:t,iteratorMixin:U}=e(3168),{kState:m}=e(3627),{kEnumerableProperty:R}=e(3440),{FileLike:w,
isFileLike:a}=e(7114),{webidl:u}=e(5893),{File:g}=e(4573),A=e(7975),C=globalThis.File??g;class c{constructor(h){if(u.util.markAsUncloneable(this),h!==void 0)throw u.errors.conversionFailed({prefix:"Fo\
rmData constructor",argument:"Argument 1",types:["undefined"]});this[m]=[]}append(h,B,p=void 0){u.brandCheck(this,c);const b="FormData.append";if(u.argumentLengthCheck(arguments,2,b),arguments.length===
3&&!t(B))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");h=u.converters.USVString(h,b,"name"),B=t(B)?u.converters.Blob(B,b,"value",{strict:!1}):u.converters.
USVString(B,b,"value"),p=arguments.length===3?u.converters.USVString(p,b,"filename"):void 0;const F=o(h,B,p);this[m].push(F)}delete(h){u.brandCheck(this,c);const B="FormData.delete";u.argumentLengthCheck(
arguments,1,B),h=u.converters.USVString(h,B,"name"),this[m]=this[m].filter(p=>p.name!==h)}get(h){u.brandCheck(this,c);const B="FormData.get";u.argumentLengthCheck(arguments,1,B),h=u.converters.USVString(
h,B,"name");const p=this[m].findIndex(b=>b.name===h);return p===-1?null:this[m][p].value}getAll(h){u.brandCheck(this,c);const B="FormData.getAll";return u.argumentLengthCheck(arguments,1,B),h=u.converters.
USVString(h,B,"name"),this[m].filter(p=>p.name===h).map(p=>p.value)}has(h){u.brandCheck(this,c);const B="FormData.has";return u.argumentLengthCheck(arguments,1,B),h=u.converters.USVString(h,B,"name"),
this[m].findIndex(p=>p.name===h)!==-1}set(h,B,p=void 0){u.brandCheck(this,c);const b="FormData.set";if(u.argumentLengthCheck(arguments,2,b),arguments.length===3&&!t(B))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");h=u.converters.USVString(h,b,"name"),B=t(B)?u.converters.Blob(B,b,"name",{strict:!1}):u.converters.USVString(B,b,"name"),p=arguments.length===
3?u.converters.USVString(p,b,"name"):void 0;const F=o(h,B,p),S=this[m].findIndex(O=>O.name===h);S!==-1?this[m]=[...this[m].slice(0,S),F,...this[m].slice(S+1).filter(O=>O.name!==h)]:this[m].push(F)}[A.
inspect.custom](h,B){const p=this[m].reduce((F,S)=>(F[S.name]?Array.isArray(F[S.name])?F[S.name].push(S.value):F[S.name]=[F[S.name],S.value]:F[S.name]=S.value,F),{__proto__:null});B.depth??=h,B.colors??=
!0;const b=A.formatWithOptions(B,p);return`FormData ${b.slice(b.indexOf("]")+2)}`}}U("FormData",c,m,"name","value"),Object.defineProperties(c.prototype,{append:R,delete:R,get:R,getAll:R,has:R,set:R,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function o(l,h,B){if(typeof h!="string"){if(a(h)||(h=h instanceof Blob?new C([h],"blob",{type:h.type}):new w(h,"blob",{type:h.type})),B!==void 0){const p={
type:h.type,lastModified:h.lastModified};h=h instanceof g?new C([h],B,p):new w(h,B,p)}}return{name:l,value:h}}H.exports={FormData:c,makeEntry:o}}),1059:(H=>{const $=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[$]}function t(U){if(U===void 0){Object.defineProperty(globalThis,$,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const m=new URL(U);if(m.protocol!=="h\
ttp:"&&m.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${m.protocol}`);Object.defineProperty(globalThis,$,{value:m,writable:!0,enumerable:!1,configurable:!1})}H.
exports={getGlobalOrigin:e,setGlobalOrigin:t}}),660:((H,$,e)=>{const{kConstruct:t}=e(6443),{kEnumerableProperty:U}=e(3440),{iteratorMixin:m,isValidHeaderName:R,isValidHeaderValue:w}=e(3168),{webidl:a}=e(
5893),u=e(4589),g=e(7975),A=Symbol("headers map"),C=Symbol("headers map sorted");function c(T){return T===10||T===13||T===9||T===32}function o(T){let n=0,s=T.length;for(;s>n&&c(T.charCodeAt(s-1));)--s;
for(;s>n&&c(T.charCodeAt(n));)++n;return n===0&&s===T.length?T:T.substring(n,s)}function l(T,n){if(Array.isArray(n))for(let s=0;s<n.length;++s){const Q=n[s];if(Q.length!==2)throw a.errors.exception({header:"\
Headers constructor",message:`expected name/value pair to be length 2, found ${Q.length}.`});h(T,Q[0],Q[1])}else if(typeof n=="object"&&n!==null){const s=Object.keys(n);for(let Q=0;Q<s.length;++Q)h(T,
s[Q],n[s[Q]])}else throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function h(T,n,s){if(s=
o(s),R(n)){if(!w(s))throw a.errors.invalidArgument({prefix:"Headers.append",value:s,type:"header value"})}else throw a.errors.invalidArgument({prefix:"Headers.append",value:n,type:"header name"});if(F(
T)==="immutable")throw new TypeError("immutable");return O(T).append(n,s,!1)}function B(T,n){return T[0]<n[0]?-1:1}class p{cookies=null;constructor(n){n instanceof p?(this[A]=new Map(n[A]),this[C]=n[C],
this.cookies=n.cookies===null?null:[...n.cookies]):(this[A]=new Map(n),this[C]=null)}contains(n,s){return this[A].has(s?n:n.toLowerCase())}clear(){this[A].clear(),this[C]=null,this.cookies=null}append(n,s,Q){
this[C]=null;const r=Q?n:n.toLowerCase(),d=this[A].get(r);if(d){const y=r==="cookie"?"; ":", ";this[A].set(r,{name:d.name,value:`${d.value}${y}${s}`})}else this[A].set(r,{name:n,value:s});r==="set-coo\
kie"&&(this.cookies??=[]).push(s)}set(n,s,Q){this[C]=null;const r=Q?n:n.toLowerCase();r==="set-cookie"&&(this.cookies=[s]),this[A].set(r,{name:n,value:s})}delete(n,s){this[C]=null,s||(n=n.toLowerCase()),
n==="set-cookie"&&(this.cookies=null),this[A].delete(n)}get(n,s){return this[A].get(s?n:n.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:n,1:{value:s}}of this[A])yield[n,s]}get entries(){
const n={};if(this[A].size!==0)for(const{name:s,value:Q}of this[A].values())n[s]=Q;return n}rawValues(){return this[A].values()}get entriesList(){const n=[];if(this[A].size!==0)for(const{0:s,1:{name:Q,
value:r}}of this[A])if(s==="set-cookie")for(const d of this.cookies)n.push([Q,d]);else n.push([Q,r]);return n}toSortedArray(){const n=this[A].size,s=new Array(n);if(n<=32){if(n===0)return s;const Q=this[A][Symbol.
iterator](),r=Q.next().value;s[0]=[r[0],r[1].value],u(r[1].value!==null);for(let d=1,y=0,E=0,f=0,k=0,x,Y;d<n;++d){for(Y=Q.next().value,x=s[d]=[Y[0],Y[1].value],u(x[1]!==null),f=0,E=d;f<E;)k=f+(E-f>>1),
s[k][0]<=x[0]?f=k+1:E=k;if(d!==k){for(y=d;y>f;)s[y]=s[--y];s[f]=x}}if(!Q.next().done)throw new TypeError("Unreachable");return s}else{let Q=0;for(const{0:r,1:{value:d}}of this[A])s[Q++]=[r,d],u(d!==null);
return s.sort(B)}}}class b{#e;#A;constructor(n=void 0){a.util.markAsUncloneable(this),n!==t&&(this.#A=new p,this.#e="none",n!==void 0&&(n=a.converters.HeadersInit(n,"Headers contructor","init"),l(this,
n)))}append(n,s){a.brandCheck(this,b),a.argumentLengthCheck(arguments,2,"Headers.append");const Q="Headers.append";return n=a.converters.ByteString(n,Q,"name"),s=a.converters.ByteString(s,Q,"value"),h(
this,n,s)}delete(n){if(a.brandCheck(this,b),a.argumentLengthCheck(arguments,1,"Headers.delete"),n=a.converters.ByteString(n,"Headers.delete","name"),!R(n))throw a.errors.invalidArgument({prefix:"Heade\
rs.delete",value:n,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.contains(n,!1)&&this.#A.delete(n,!1)}get(n){a.brandCheck(this,b),a.argumentLengthCheck(arguments,
1,"Headers.get");const s="Headers.get";if(n=a.converters.ByteString(n,s,"name"),!R(n))throw a.errors.invalidArgument({prefix:s,value:n,type:"header name"});return this.#A.get(n,!1)}has(n){a.brandCheck(
this,b),a.argumentLengthCheck(arguments,1,"Headers.has");const s="Headers.has";if(n=a.converters.ByteString(n,s,"name"),!R(n))throw a.errors.invalidArgument({prefix:s,value:n,type:"header name"});return this.#A.
contains(n,!1)}set(n,s){a.brandCheck(this,b),a.argumentLengthCheck(arguments,2,"Headers.set");const Q="Headers.set";if(n=a.converters.ByteString(n,Q,"name"),s=a.converters.ByteString(s,Q,"value"),s=o(
s),R(n)){if(!w(s))throw a.errors.invalidArgument({prefix:Q,value:s,type:"header value"})}else throw a.errors.invalidArgument({prefix:Q,value:n,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#A.set(n,s,!1)}getSetCookie(){a.brandCheck(this,b);const n=this.#A.cookies;return n?[...n]:[]}get[C](){if(this.#A[C])return this.#A[C];const n=[],s=this.#A.toSortedArray(),Q=this.#A.
cookies;if(Q===null||Q.length===1)return this.#A[C]=s;for(let r=0;r<s.length;++r){const{0:d,1:y}=s[r];if(d==="set-cookie")for(let E=0;E<Q.length;++E)n.push([d,Q[E]]);else n.push([d,y])}return this.#A[C]=
n}[g.inspect.custom](n,s){return s.depth??=n,`Headers ${g.formatWithOptions(s,this.#A.entries)}`}static getHeadersGuard(n){return n.#e}static setHeadersGuard(n,s){n.#e=s}static getHeadersList(n){return n.#A}static setHeadersList(n,s){
n.#A=s}}const{getHeadersGuard:F,setHeadersGuard:S,getHeadersList:O,setHeadersList:N}=b;Reflect.deleteProperty(b,"getHeadersGuard"),Reflect.deleteProperty(b,"setHeadersGuard"),Reflect.deleteProperty(b,
"getHeadersList"),Reflect.deleteProperty(b,"setHeadersList"),m("Headers",b,C,0,1),Object.defineProperties(b.prototype,{append:U,delete:U,get:U,has:U,set:U,getSetCookie:U,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[g.inspect.custom]:{enumerable:!1}}),a.converters.HeadersInit=function(T,n,s){if(a.util.Type(T)==="Object"){const Q=Reflect.get(T,Symbol.iterator);if(!g.types.isProxy(T)&&Q===
b.prototype.entries)try{return O(T).entriesList}catch{}return typeof Q=="function"?a.converters["sequence<sequence<ByteString>>"](T,n,s,Q.bind(T)):a.converters["record<ByteString, ByteString>"](T,n,s)}
throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},H.exports={fill:l,compareHeaderName:B,Headers:b,
HeadersList:p,getHeadersGuard:F,setHeadersGuard:S,setHeadersList:N,getHeadersList:O}}),4398:((H,$,e)=>{const{makeNetworkError:t,makeAppropriateNetworkError:U,filterResponse:m,makeResponse:R,fromInnerResponse:w}=e(
9051),{HeadersList:a}=e(660),{Request:u,cloneRequest:g}=e(9967),A=e(8522),{bytesMatch:C,makePolicyContainer:c,clonePolicyContainer:o,requestBadPort:l,TAOCheck:h,appendRequestOriginHeader:B,responseLocationURL:p,
requestCurrentURL:b,setRequestReferrerPolicyOnRedirect:F,tryUpgradeRequestToAPotentiallyTrustworthyURL:S,createOpaqueTimingInfo:O,appendFetchMetadata:N,corsCheck:T,crossOriginResourcePolicyCheck:n,determineRequestsReferrer:s,
coarsenedSharedCurrentTime:Q,createDeferredPromise:r,isBlobLike:d,sameOrigin:y,isCancelled:E,isAborted:f,isErrorLike:k,fullyReadBody:x,readableStreamClose:Y,isomorphicEncode:J,urlIsLocal:P,urlIsHttpHttpsScheme:re,
urlHasHttpsScheme:Be,clampAndCoarsenConnectionTimingInfo:Ne,simpleRangeHeaderValue:Se,buildContentRange:de,createInflate:Ce,extractMimeType:Ie}=e(3168),{kState:De,kDispatcher:Fe}=e(3627),se=e(4589),{safelyExtractBody:ie,
extractBody:Ee}=e(4492),{redirectStatusSet:Ae,nullBodyStatus:Le,safeMethodsSet:me,requestBodyHeader:ge,subresourceSet:le}=e(4495),pe=e(8474),{Readable:Re,pipeline:Oe,finished:tA}=e(7075),{addAbortListener:qe,
isErrored:gA,isReadable:Ge,bufferToLowerCasedHeaderName:nA}=e(3440),{dataURLProcessor:$e,serializeAMimeType:je,minimizeSupportedMimeType:Ye}=e(1900),{getGlobalDispatcher:uA}=e(2581),{webidl:we}=e(5893),
{STATUS_CODES:V}=e(7067),Qe=["GET","HEAD"],Me=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let Pe;class Ze extends pe{constructor(j){super(),this.dispatcher=j,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(j){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(j),this.emit("terminated",j))}abort(j){this.state==="ongoing"&&(this.state=
"aborted",j||(j=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=j,this.connection?.destroy(j),this.emit("terminated",j))}}function He(M){QA(M,"fetch")}function aA(M,j=void 0){
we.argumentLengthCheck(arguments,1,"globalThis.fetch");let te=r(),ae;try{ae=new u(M,j)}catch(AA){return te.reject(AA),te.promise}const ce=ae[De];if(ae.signal.aborted)return BA(te,ce,null,ae.signal.reason),
te.promise;ce.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(ce.serviceWorkers="none");let Te=null,Xe=!1,_e=null;return qe(ae.signal,()=>{Xe=!0,se(_e!=null),_e.abort(ae.signal.reason);
const AA=Te?.deref();BA(te,ce,AA,ae.signal.reason)}),_e=kA({request:ce,processResponseEndOfBody:He,processResponse:AA=>{if(!Xe){if(AA.aborted){BA(te,ce,Te,_e.serializedAbortReason);return}if(AA.type===
"error"){te.reject(new TypeError("fetch failed",{cause:AA.error}));return}Te=new WeakRef(w(AA,"immutable")),te.resolve(Te.deref()),te=null}},dispatcher:ae[Fe]}),te.promise}function QA(M,j="other"){if(M.
type==="error"&&M.aborted||!M.urlList?.length)return;const te=M.urlList[0];let ae=M.timingInfo,ce=M.cacheState;re(te)&&ae!==null&&(M.timingAllowPassed||(ae=O({startTime:ae.startTime}),ce=""),ae.endTime=
Q(),M.timingInfo=ae,hA(ae,te.href,j,globalThis,ce))}const hA=performance.markResourceTiming;function BA(M,j,te,ae){if(M&&M.reject(ae),j.body!=null&&Ge(j.body?.stream)&&j.body.stream.cancel(ae).catch(ue=>{
if(ue.code!=="ERR_INVALID_STATE")throw ue}),te==null)return;const ce=te[De];ce.body!=null&&Ge(ce.body?.stream)&&ce.body.stream.cancel(ae).catch(ue=>{if(ue.code!=="ERR_INVALID_STATE")throw ue})}function kA({
request:M,processRequestBodyChunkLength:j,processRequestEndOfBody:te,processResponse:ae,processResponseEndOfBody:ce,processResponseConsumeBody:ue,useParallelQueue:Te=!1,dispatcher:Xe=uA()}){se(Xe);let _e=null,
Ke=!1;M.client!=null&&(_e=M.client.globalObject,Ke=M.client.crossOriginIsolatedCapability);const AA=Q(Ke),rA=O({startTime:AA}),cA={controller:new Ze(Xe),request:M,timingInfo:rA,processRequestBodyChunkLength:j,
processRequestEndOfBody:te,processResponse:ae,processResponseConsumeBody:ue,processResponseEndOfBody:ce,taskDestination:_e,crossOriginIsolatedCapability:Ke};return se(!M.body||M.body.stream),M.window===
"client"&&(M.window=M.client?.globalObject?.constructor?.name==="Window"?M.client:"no-window"),M.origin==="client"&&(M.origin=M.client.origin),M.policyContainer==="client"&&(M.client!=null?M.policyContainer=
o(M.client.policyContainer):M.policyContainer=c()),M.headersList.contains("accept",!0)||M.headersList.append("accept","*/*",!0),M.headersList.contains("accept-language",!0)||M.headersList.append("acce\
pt-language","*",!0),M.priority,le.has(M.destination),FA(cA).catch(pA=>{cA.controller.terminate(pA)}),cA.controller}async function FA(M,j=!1){const te=M.request;let ae=null;if(te.localURLsOnly&&!P(b(te))&&
(ae=t("local URLs only")),S(te),l(te)==="blocked"&&(ae=t("bad port")),te.referrerPolicy===""&&(te.referrerPolicy=te.policyContainer.referrerPolicy),te.referrer!=="no-referrer"&&(te.referrer=s(te)),ae===
null&&(ae=await(async()=>{const ue=b(te);return y(ue,te.url)&&te.responseTainting==="basic"||ue.protocol==="data:"||te.mode==="navigate"||te.mode==="websocket"?(te.responseTainting="basic",await mA(M)):
te.mode==="same-origin"?t('request mode cannot be "same-origin"'):te.mode==="no-cors"?te.redirect!=="follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(te.responseTainting="opaque",await mA(
M)):re(b(te))?(te.responseTainting="cors",await Je(M)):t("URL scheme must be a HTTP(S) scheme")})()),j)return ae;ae.status!==0&&!ae.internalResponse&&(te.responseTainting,te.responseTainting==="basic"?
ae=m(ae,"basic"):te.responseTainting==="cors"?ae=m(ae,"cors"):te.responseTainting==="opaque"?ae=m(ae,"opaque"):se(!1));let ce=ae.status===0?ae:ae.internalResponse;if(ce.urlList.length===0&&ce.urlList.
push(...te.urlList),te.timingAllowFailed||(ae.timingAllowPassed=!0),ae.type==="opaque"&&ce.status===206&&ce.rangeRequested&&!te.headers.contains("range",!0)&&(ae=ce=t()),ae.status!==0&&(te.method==="H\
EAD"||te.method==="CONNECT"||Le.includes(ce.status))&&(ce.body=null,M.controller.dump=!0),te.integrity){const ue=Xe=>RA(M,t(Xe));if(te.responseTainting==="opaque"||ae.body==null){ue(ae.error);return}const Te=Xe=>{
if(!C(Xe,te.integrity)){ue("integrity mismatch");return}ae.body=ie(Xe)[0],RA(M,ae)};await x(ae.body,Te,ue)}else RA(M,ae)}function mA(M){if(E(M)&&M.request.redirectCount===0)return Promise.resolve(U(M));
const{request:j}=M,{protocol:te}=b(j);switch(te){case"about:":return Promise.resolve(t("about scheme is not supported"));case"blob:":{Pe||(Pe=e(4573).resolveObjectURL);const ae=b(j);if(ae.search.length!==
0)return Promise.resolve(t("NetworkError when attempting to fetch resource."));const ce=Pe(ae.toString());if(j.method!=="GET"||!d(ce))return Promise.resolve(t("invalid method"));const ue=R(),Te=ce.size,
Xe=J(`${Te}`),_e=ce.type;if(j.headersList.contains("range",!0)){ue.rangeRequested=!0;const Ke=j.headersList.get("range",!0),AA=Se(Ke,!0);if(AA==="failure")return Promise.resolve(t("failed to fetch the\
 data URL"));let{rangeStartValue:rA,rangeEndValue:cA}=AA;if(rA===null)rA=Te-cA,cA=rA+cA-1;else{if(rA>=Te)return Promise.resolve(t("Range start is greater than the blob's size."));(cA===null||cA>=Te)&&
(cA=Te-1)}const pA=ce.slice(rA,cA,_e),oA=Ee(pA);ue.body=oA[0];const fA=J(`${pA.size}`),bA=de(rA,cA,Te);ue.status=206,ue.statusText="Partial Content",ue.headersList.set("content-length",fA,!0),ue.headersList.
set("content-type",_e,!0),ue.headersList.set("content-range",bA,!0)}else{const Ke=Ee(ce);ue.statusText="OK",ue.body=Ke[0],ue.headersList.set("content-length",Xe,!0),ue.headersList.set("content-type",_e,
!0)}return Promise.resolve(ue)}case"data:":{const ae=b(j),ce=$e(ae);if(ce==="failure")return Promise.resolve(t("failed to fetch the data URL"));const ue=je(ce.mimeType);return Promise.resolve(R({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:ue}]],body:ie(ce.body)[0]}))}case"file:":return Promise.resolve(t("not implemented... yet..."));case"http:":case"https:":return Je(M).catch(
ae=>t(ae));default:return Promise.resolve(t("unknown scheme"))}}function DA(M,j){M.request.done=!0,M.processResponseDone!=null&&queueMicrotask(()=>M.processResponseDone(j))}function RA(M,j){let te=M.timingInfo;
const ae=()=>{const ue=Date.now();M.request.destination==="document"&&(M.controller.fullTimingInfo=te),M.controller.reportTimingSteps=()=>{if(M.request.url.protocol!=="https:")return;te.endTime=ue;let Xe=j.
cacheState;const _e=j.bodyInfo;j.timingAllowPassed||(te=O(te),Xe="");let Ke=0;if(M.request.mode!=="navigator"||!j.hasCrossOriginRedirects){Ke=j.status;const AA=Ie(j.headersList);AA!=="failure"&&(_e.contentType=
Ye(AA))}M.request.initiatorType!=null&&hA(te,M.request.url.href,M.request.initiatorType,globalThis,Xe,_e,Ke)};const Te=()=>{M.request.done=!0,M.processResponseEndOfBody!=null&&queueMicrotask(()=>M.processResponseEndOfBody(
j)),M.request.initiatorType!=null&&M.controller.reportTimingSteps()};queueMicrotask(()=>Te())};M.processResponse!=null&&queueMicrotask(()=>{M.processResponse(j),M.processResponse=null});const ce=j.type===
"error"?j:j.internalResponse??j;ce.body==null?ae():tA(ce.body.stream,()=>{ae()})}async function Je(M){const j=M.request;let te=null,ae=null;const ce=M.timingInfo;if(j.serviceWorkers,te===null){if(j.redirect===
"follow"&&(j.serviceWorkers="none"),ae=te=await v(M),j.responseTainting==="cors"&&T(j,te)==="failure")return t("cors failure");h(j,te)==="failure"&&(j.timingAllowFailed=!0)}return(j.responseTainting===
"opaque"||te.type==="opaque")&&n(j.origin,j.client,j.destination,ae)==="blocked"?t("blocked"):(Ae.has(ae.status)&&(j.redirect!=="manual"&&M.controller.connection.destroy(void 0,!1),j.redirect==="error"?
te=t("unexpected redirect"):j.redirect==="manual"?te=ae:j.redirect==="follow"?te=await _(M,te):se(!1)),te.timingInfo=ce,te)}function _(M,j){const te=M.request,ae=j.internalResponse?j.internalResponse:
j;let ce;try{if(ce=p(ae,b(te).hash),ce==null)return j}catch(Te){return Promise.resolve(t(Te))}if(!re(ce))return Promise.resolve(t("URL scheme must be a HTTP(S) scheme"));if(te.redirectCount===20)return Promise.
resolve(t("redirect count exceeded"));if(te.redirectCount+=1,te.mode==="cors"&&(ce.username||ce.password)&&!y(te,ce))return Promise.resolve(t('cross origin not allowed for request mode "cors"'));if(te.
responseTainting==="cors"&&(ce.username||ce.password))return Promise.resolve(t('URL cannot contain credentials for request mode "cors"'));if(ae.status!==303&&te.body!=null&&te.body.source==null)return Promise.
resolve(t());if([301,302].includes(ae.status)&&te.method==="POST"||ae.status===303&&!Qe.includes(te.method)){te.method="GET",te.body=null;for(const Te of ge)te.headersList.delete(Te)}y(b(te),ce)||(te.
headersList.delete("authorization",!0),te.headersList.delete("proxy-authorization",!0),te.headersList.delete("cookie",!0),te.headersList.delete("host",!0)),te.body!=null&&(se(te.body.source!=null),te.
body=ie(te.body.source)[0]);const ue=M.timingInfo;return ue.redirectEndTime=ue.postRedirectStartTime=Q(M.crossOriginIsolatedCapability),ue.redirectStartTime===0&&(ue.redirectStartTime=ue.startTime),te.
urlList.push(ce),F(te,ae),FA(M,!0)}async function v(M,j=!1,te=!1){const ae=M.request;let ce=null,ue=null,Te=null;const Xe=null,_e=!1;ae.window==="no-window"&&ae.redirect==="error"?(ce=M,ue=ae):(ue=g(ae),
ce={...M},ce.request=ue);const Ke=ae.credentials==="include"||ae.credentials==="same-origin"&&ae.responseTainting==="basic",AA=ue.body?ue.body.length:null;let rA=null;if(ue.body==null&&["POST","PUT"].
includes(ue.method)&&(rA="0"),AA!=null&&(rA=J(`${AA}`)),rA!=null&&ue.headersList.append("content-length",rA,!0),AA!=null&&ue.keepalive,ue.referrer instanceof URL&&ue.headersList.append("referer",J(ue.
referrer.href),!0),B(ue),N(ue),ue.headersList.contains("user-agent",!0)||ue.headersList.append("user-agent",Me),ue.cache==="default"&&(ue.headersList.contains("if-modified-since",!0)||ue.headersList.contains(
"if-none-match",!0)||ue.headersList.contains("if-unmodified-since",!0)||ue.headersList.contains("if-match",!0)||ue.headersList.contains("if-range",!0))&&(ue.cache="no-store"),ue.cache==="no-cache"&&!ue.
preventNoCacheCacheControlHeaderModification&&!ue.headersList.contains("cache-control",!0)&&ue.headersList.append("cache-control","max-age=0",!0),(ue.cache==="no-store"||ue.cache==="reload")&&(ue.headersList.
contains("pragma",!0)||ue.headersList.append("pragma","no-cache",!0),ue.headersList.contains("cache-control",!0)||ue.headersList.append("cache-control","no-cache",!0)),ue.headersList.contains("range",
!0)&&ue.headersList.append("accept-encoding","identity",!0),ue.headersList.contains("accept-encoding",!0)||(Be(b(ue))?ue.headersList.append("accept-encoding","br, gzip, deflate",!0):ue.headersList.append(
"accept-encoding","gzip, deflate",!0)),ue.headersList.delete("host",!0),Xe==null&&(ue.cache="no-store"),ue.cache!=="no-store"&&ue.cache,Te==null){if(ue.cache==="only-if-cached")return t("only if cache\
d");const cA=await Z(ce,Ke,te);!me.has(ue.method)&&cA.status>=200&&cA.status<=399,_e&&cA.status,Te==null&&(Te=cA)}if(Te.urlList=[...ue.urlList],ue.headersList.contains("range",!0)&&(Te.rangeRequested=
!0),Te.requestIncludesCredentials=Ke,Te.status===407)return ae.window==="no-window"?t():E(M)?U(M):t("proxy authentication required");if(Te.status===421&&!te&&(ae.body==null||ae.body.source!=null)){if(E(
M))return U(M);M.controller.connection.destroy(),Te=await v(M,j,!0)}return Te}async function Z(M,j=!1,te=!1){se(!M.controller.connection||M.controller.connection.destroyed),M.controller.connection={abort:null,
destroyed:!1,destroy(oA,fA=!0){this.destroyed||(this.destroyed=!0,fA&&this.abort?.(oA??new DOMException("The operation was aborted.","AbortError")))}};const ae=M.request;let ce=null;const ue=M.timingInfo;
null==null&&(ae.cache="no-store");const Xe=te?"yes":"no";ae.mode;let _e=null;if(ae.body==null&&M.processRequestEndOfBody)queueMicrotask(()=>M.processRequestEndOfBody());else if(ae.body!=null){const oA=async function*(wA){
E(M)||(yield wA,M.processRequestBodyChunkLength?.(wA.byteLength))},fA=()=>{E(M)||M.processRequestEndOfBody&&M.processRequestEndOfBody()},bA=wA=>{E(M)||(wA.name==="AbortError"?M.controller.abort():M.controller.
terminate(wA))};_e=(async function*(){try{for await(const wA of ae.body.stream)yield*oA(wA);fA()}catch(wA){bA(wA)}})()}try{const{body:oA,status:fA,statusText:bA,headersList:wA,socket:TA}=await pA({body:_e});
if(TA)ce=R({status:fA,statusText:bA,headersList:wA,socket:TA});else{const IA=oA[Symbol.asyncIterator]();M.controller.next=()=>IA.next(),ce=R({status:fA,statusText:bA,headersList:wA})}}catch(oA){return oA.
name==="AbortError"?(M.controller.connection.destroy(),U(M,oA)):t(oA)}const Ke=async()=>{await M.controller.resume()},AA=oA=>{E(M)||M.controller.abort(oA)},rA=new ReadableStream({async start(oA){M.controller.
controller=oA},async pull(oA){await Ke(oA)},async cancel(oA){await AA(oA)},type:"bytes"});ce.body={stream:rA,source:null,length:null},M.controller.resume||M.controller.on("terminated",cA),M.controller.
resume=async()=>{for(;;){let oA,fA;try{const{done:wA,value:TA}=await M.controller.next();if(f(M))break;oA=wA?void 0:TA}catch(wA){M.controller.ended&&!ue.encodedBodySize?oA=void 0:(oA=wA,fA=!0)}if(oA===
void 0){Y(M.controller.controller),DA(M,ce);return}if(ue.decodedBodySize+=oA?.byteLength??0,fA){M.controller.terminate(oA);return}const bA=new Uint8Array(oA);if(bA.byteLength&&M.controller.controller.
enqueue(bA),gA(rA)){M.controller.terminate();return}if(M.controller.controller.desiredSize<=0)return}};function cA(oA){f(M)?(ce.aborted=!0,Ge(rA)&&M.controller.controller.error(M.controller.serializedAbortReason)):
Ge(rA)&&M.controller.controller.error(new TypeError("terminated",{cause:k(oA)?oA:void 0})),M.controller.connection.destroy()}return ce;function pA({body:oA}){const fA=b(ae),bA=M.controller.dispatcher;
return new Promise((wA,TA)=>bA.dispatch({path:fA.pathname+fA.search,origin:fA.origin,method:ae.method,body:bA.isMockActive?ae.body&&(ae.body.source||ae.body.stream):oA,headers:ae.headersList.entries,maxRedirections:0,
upgrade:ae.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(IA){const{connection:SA}=M.controller;ue.finalConnectionTimingInfo=Ne(void 0,ue.postRedirectStartTime,M.crossOriginIsolatedCapability),
SA.destroyed?IA(new DOMException("The operation was aborted.","AbortError")):(M.controller.on("terminated",IA),this.abort=SA.abort=IA),ue.finalNetworkRequestStartTime=Q(M.crossOriginIsolatedCapability)},
onResponseStarted(){ue.finalNetworkResponseStartTime=Q(M.crossOriginIsolatedCapability)},onHeaders(IA,SA,VA,GA){if(IA<200)return;let UA="";const xA=new a;for(let NA=0;NA<SA.length;NA+=2)xA.append(nA(SA[NA]),
SA[NA+1].toString("latin1"),!0);UA=xA.get("location",!0);const vA=[],KA=UA&&ae.redirect==="follow"&&Ae.has(IA);if(ae.method!=="HEAD"&&ae.method!=="CONNECT"&&!Le.includes(IA)&&!KA){const NA=xA.get("con\
tent-encoding",!0),HA=NA?NA.toLowerCase().split(","):[],ee=5;if(HA.length>ee)return this.abort(new Error(`too many content-encodings in response: ${HA.length}, maximum allowed is ${ee}`)),!0;for(let K=HA.
length-1;K>=0;--K){const q=HA[K].trim();if(q==="x-gzip"||q==="gzip")vA.push(A.createGunzip({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(q==="deflate")vA.push(Ce({flush:A.
constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(q==="br")vA.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{
vA.length=0;break}}}this.body=new Re({read:VA});const PA=this.onError.bind(this);return wA({status:IA,statusText:GA,headersList:xA,body:vA.length?Oe(this.body,...vA,NA=>{NA&&this.onError(NA)}).on("err\
or",PA):this.body.on("error",PA)}),!0},onData(IA){if(M.controller.dump)return;const SA=IA;return ue.encodedBodySize+=SA.byteLength,this.body.push(SA)},onComplete(){this.abort&&M.controller.off("termin\
ated",this.abort),M.controller.ended=!0,this.body.push(null)},onError(IA){this.abort&&M.controller.off("terminated",this.abort),this.body?.destroy(IA),M.controller.terminate(IA),TA(IA)},onUpgrade(IA,SA,VA){
if(IA!==101)return;const GA=new a;for(let UA=0;UA<SA.length;UA+=2)GA.append(nA(SA[UA]),SA[UA+1].toString("latin1"),!0);return wA({status:IA,statusText:V[IA],headersList:GA,socket:VA}),!0}}))}}H.exports=
{fetch:aA,Fetch:Ze,fetching:kA,finalizeAndReportTiming:QA}}),9967:((H,$,e)=>{const{extractBody:t,mixinBody:U,cloneBody:m,bodyUnusable:R}=e(4492),{Headers:w,fill:a,HeadersList:u,setHeadersGuard:g,getHeadersGuard:A,
setHeadersList:C,getHeadersList:c}=e(660),{FinalizationRegistry:o}=e(6653)(),l=e(3440),h=e(7975),{isValidHTTPToken:B,sameOrigin:p,environmentSettingsObject:b}=e(3168),{forbiddenMethodsSet:F,corsSafeListedMethodsSet:S,
referrerPolicy:O,requestRedirect:N,requestMode:T,requestCredentials:n,requestCache:s,requestDuplex:Q}=e(4495),{kEnumerableProperty:r,normalizedMethodRecordsBase:d,normalizedMethodRecords:y}=l,{kHeaders:E,
kSignal:f,kState:k,kDispatcher:x}=e(3627),{webidl:Y}=e(5893),{URLSerializer:J}=e(1900),{kConstruct:P}=e(6443),re=e(4589),{getMaxListeners:Be,setMaxListeners:Ne,getEventListeners:Se,defaultMaxListeners:de}=e(
8474),Ce=Symbol("abortController"),Ie=new o(({signal:me,abort:ge})=>{me.removeEventListener("abort",ge)}),De=new WeakMap;function Fe(me){return ge;function ge(){const le=me.deref();if(le!==void 0){Ie.
unregister(ge),this.removeEventListener("abort",ge),le.abort(this.reason);const pe=De.get(le.signal);if(pe!==void 0){if(pe.size!==0){for(const Re of pe){const Oe=Re.deref();Oe!==void 0&&Oe.abort(this.
reason)}pe.clear()}De.delete(le.signal)}}}}let se=!1;class ie{constructor(ge,le={}){if(Y.util.markAsUncloneable(this),ge===P)return;const pe="Request constructor";Y.argumentLengthCheck(arguments,1,pe),
ge=Y.converters.RequestInfo(ge,pe,"input"),le=Y.converters.RequestInit(le,pe,"init");let Re=null,Oe=null;const tA=b.settingsObject.baseUrl;let qe=null;if(typeof ge=="string"){this[x]=le.dispatcher;let Qe;
try{Qe=new URL(ge,tA)}catch(Me){throw new TypeError("Failed to parse URL from "+ge,{cause:Me})}if(Qe.username||Qe.password)throw new TypeError("Request cannot be constructed from a URL that includes c\
redentials: "+ge);Re=Ee({urlList:[Qe]}),Oe="cors"}else this[x]=le.dispatcher||ge[x],re(ge instanceof ie),Re=ge[k],qe=ge[f];const gA=b.settingsObject.origin;let Ge="client";if(Re.window?.constructor?.name===
"EnvironmentSettingsObject"&&p(Re.window,gA)&&(Ge=Re.window),le.window!=null)throw new TypeError(`'window' option '${Ge}' must be null`);"window"in le&&(Ge="no-window"),Re=Ee({method:Re.method,headersList:Re.
headersList,unsafeRequest:Re.unsafeRequest,client:b.settingsObject,window:Ge,priority:Re.priority,origin:Re.origin,referrer:Re.referrer,referrerPolicy:Re.referrerPolicy,mode:Re.mode,credentials:Re.credentials,
cache:Re.cache,redirect:Re.redirect,integrity:Re.integrity,keepalive:Re.keepalive,reloadNavigation:Re.reloadNavigation,historyNavigation:Re.historyNavigation,urlList:[...Re.urlList]});const nA=Object.
keys(le).length!==0;if(nA&&(Re.mode==="navigate"&&(Re.mode="same-origin"),Re.reloadNavigation=!1,Re.historyNavigation=!1,Re.origin="client",Re.referrer="client",Re.referrerPolicy="",Re.url=Re.urlList[Re.
urlList.length-1],Re.urlList=[Re.url]),le.referrer!==void 0){const Qe=le.referrer;if(Qe==="")Re.referrer="no-referrer";else{let Me;try{Me=new URL(Qe,tA)}catch(Pe){throw new TypeError(`Referrer "${Qe}"\
 is not a valid URL.`,{cause:Pe})}Me.protocol==="about:"&&Me.hostname==="client"||gA&&!p(Me,b.settingsObject.baseUrl)?Re.referrer="client":Re.referrer=Me}}le.referrerPolicy!==void 0&&(Re.referrerPolicy=
le.referrerPolicy);let $e;if(le.mode!==void 0?$e=le.mode:$e=Oe,$e==="navigate")throw Y.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if($e!=null&&(Re.mode=$e),
le.credentials!==void 0&&(Re.credentials=le.credentials),le.cache!==void 0&&(Re.cache=le.cache),Re.cache==="only-if-cached"&&Re.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set on\
ly with 'same-origin' mode");if(le.redirect!==void 0&&(Re.redirect=le.redirect),le.integrity!=null&&(Re.integrity=String(le.integrity)),le.keepalive!==void 0&&(Re.keepalive=!!le.keepalive),le.method!==
void 0){let Qe=le.method;const Me=y[Qe];if(Me!==void 0)Re.method=Me;else{if(!B(Qe))throw new TypeError(`'${Qe}' is not a valid HTTP method.`);const Pe=Qe.toUpperCase();if(F.has(Pe))throw new TypeError(
`'${Qe}' HTTP method is unsupported.`);Qe=d[Pe]??Qe,Re.method=Qe}!se&&Re.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much\
 more likely to succeed.",{code:"UNDICI-FETCH-patch"}),se=!0)}le.signal!==void 0&&(qe=le.signal),this[k]=Re;const je=new AbortController;if(this[f]=je.signal,qe!=null){if(!qe||typeof qe.aborted!="bool\
ean"||typeof qe.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(qe.aborted)je.abort(qe.reason);else{this[Ce]=je;const Qe=new WeakRef(
je),Me=Fe(Qe);try{(typeof Be=="function"&&Be(qe)===de||Se(qe,"abort").length>=de)&&Ne(1500,qe)}catch{}l.addAbortListener(qe,Me),Ie.register(je,{signal:qe,abort:Me},Me)}}if(this[E]=new w(P),C(this[E],Re.
headersList),g(this[E],"request"),$e==="no-cors"){if(!S.has(Re.method))throw new TypeError(`'${Re.method} is unsupported in no-cors mode.`);g(this[E],"request-no-cors")}if(nA){const Qe=c(this[E]),Me=le.
headers!==void 0?le.headers:new u(Qe);if(Qe.clear(),Me instanceof u){for(const{name:Pe,value:Ze}of Me.rawValues())Qe.append(Pe,Ze,!1);Qe.cookies=Me.cookies}else a(this[E],Me)}const Ye=ge instanceof ie?
ge[k].body:null;if((le.body!=null||Ye!=null)&&(Re.method==="GET"||Re.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let uA=null;if(le.body!=null){const[Qe,Me]=t(
le.body,Re.keepalive);uA=Qe,Me&&!c(this[E]).contains("content-type",!0)&&this[E].append("content-type",Me)}const we=uA??Ye;if(we!=null&&we.source==null){if(uA!=null&&le.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(Re.mode!=="same-origin"&&Re.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or\
 "cors"');Re.useCORSPreflightFlag=!0}let V=we;if(uA==null&&Ye!=null){if(R(ge))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const Qe=new TransformStream;
Ye.stream.pipeThrough(Qe),V={source:Ye.source,length:Ye.length,stream:Qe.readable}}this[k].body=V}get method(){return Y.brandCheck(this,ie),this[k].method}get url(){return Y.brandCheck(this,ie),J(this[k].
url)}get headers(){return Y.brandCheck(this,ie),this[E]}get destination(){return Y.brandCheck(this,ie),this[k].destination}get referrer(){return Y.brandCheck(this,ie),this[k].referrer==="no-referrer"?
"":this[k].referrer==="client"?"about:client":this[k].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,ie),this[k].referrerPolicy}get mode(){return Y.brandCheck(this,ie),this[k].mode}get credentials(){
return this[k].credentials}get cache(){return Y.brandCheck(this,ie),this[k].cache}get redirect(){return Y.brandCheck(this,ie),this[k].redirect}get integrity(){return Y.brandCheck(this,ie),this[k].integrity}get keepalive(){
return Y.brandCheck(this,ie),this[k].keepalive}get isReloadNavigation(){return Y.brandCheck(this,ie),this[k].reloadNavigation}get isHistoryNavigation(){return Y.brandCheck(this,ie),this[k].historyNavigation}get signal(){
return Y.brandCheck(this,ie),this[f]}get body(){return Y.brandCheck(this,ie),this[k].body?this[k].body.stream:null}get bodyUsed(){return Y.brandCheck(this,ie),!!this[k].body&&l.isDisturbed(this[k].body.
stream)}get duplex(){return Y.brandCheck(this,ie),"half"}clone(){if(Y.brandCheck(this,ie),R(this))throw new TypeError("unusable");const ge=Ae(this[k]),le=new AbortController;if(this.signal.aborted)le.
abort(this.signal.reason);else{let pe=De.get(this.signal);pe===void 0&&(pe=new Set,De.set(this.signal,pe));const Re=new WeakRef(le);pe.add(Re),l.addAbortListener(le.signal,Fe(Re))}return Le(ge,le.signal,
A(this[E]))}[h.inspect.custom](ge,le){le.depth===null&&(le.depth=2),le.colors??=!0;const pe={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${h.formatWithOptions(le,pe)}`}}U(ie);function Ee(me){return{method:me.method??"GET",localURLsOnly:me.localURLsOnly??!1,unsafeRequest:me.unsafeRequest??
!1,body:me.body??null,client:me.client??null,reservedClient:me.reservedClient??null,replacesClientId:me.replacesClientId??"",window:me.window??"client",keepalive:me.keepalive??!1,serviceWorkers:me.serviceWorkers??
"all",initiator:me.initiator??"",destination:me.destination??"",priority:me.priority??null,origin:me.origin??"client",policyContainer:me.policyContainer??"client",referrer:me.referrer??"client",referrerPolicy:me.
referrerPolicy??"",mode:me.mode??"no-cors",useCORSPreflightFlag:me.useCORSPreflightFlag??!1,credentials:me.credentials??"same-origin",useCredentials:me.useCredentials??!1,cache:me.cache??"default",redirect:me.
redirect??"follow",integrity:me.integrity??"",cryptoGraphicsNonceMetadata:me.cryptoGraphicsNonceMetadata??"",parserMetadata:me.parserMetadata??"",reloadNavigation:me.reloadNavigation??!1,historyNavigation:me.
historyNavigation??!1,userActivation:me.userActivation??!1,taintedOrigin:me.taintedOrigin??!1,redirectCount:me.redirectCount??0,responseTainting:me.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:me.
preventNoCacheCacheControlHeaderModification??!1,done:me.done??!1,timingAllowFailed:me.timingAllowFailed??!1,urlList:me.urlList,url:me.urlList[0],headersList:me.headersList?new u(me.headersList):new u}}
function Ae(me){const ge=Ee({...me,body:null});return me.body!=null&&(ge.body=m(ge,me.body)),ge}function Le(me,ge,le){const pe=new ie(P);return pe[k]=me,pe[f]=ge,pe[E]=new w(P),C(pe[E],me.headersList),
g(pe[E],le),pe}Object.defineProperties(ie.prototype,{method:r,url:r,headers:r,redirect:r,clone:r,signal:r,duplex:r,destination:r,body:r,bodyUsed:r,isHistoryNavigation:r,isReloadNavigation:r,keepalive:r,
integrity:r,cache:r,credentials:r,attribute:r,referrerPolicy:r,referrer:r,mode:r,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),Y.converters.Request=Y.interfaceConverter(ie),Y.converters.RequestInfo=
function(me,ge,le){return typeof me=="string"?Y.converters.USVString(me,ge,le):me instanceof ie?Y.converters.Request(me,ge,le):Y.converters.USVString(me,ge,le)},Y.converters.AbortSignal=Y.interfaceConverter(
AbortSignal),Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},{key:"headers",converter:Y.converters.HeadersInit},{key:"body",converter:Y.nullableConverter(
Y.converters.BodyInit)},{key:"referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.DOMString,allowedValues:O},{key:"mode",converter:Y.converters.DOMString,allowedValues:T},
{key:"credentials",converter:Y.converters.DOMString,allowedValues:n},{key:"cache",converter:Y.converters.DOMString,allowedValues:s},{key:"redirect",converter:Y.converters.DOMString,allowedValues:N},{key:"\
integrity",converter:Y.converters.DOMString},{key:"keepalive",converter:Y.converters.boolean},{key:"signal",converter:Y.nullableConverter(me=>Y.converters.AbortSignal(me,"RequestInit","signal",{strict:!1}))},
{key:"window",converter:Y.converters.any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:Q},{key:"dispatcher",converter:Y.converters.any}]),H.exports={Request:ie,makeRequest:Ee,fromInnerRequest:Le,
cloneRequest:Ae}}),9051:((H,$,e)=>{const{Headers:t,HeadersList:U,fill:m,getHeadersGuard:R,setHeadersGuard:w,setHeadersList:a}=e(660),{extractBody:u,cloneBody:g,mixinBody:A,hasFinalizationRegistry:C,streamRegistry:c,
bodyUnusable:o}=e(4492),l=e(3440),h=e(7975),{kEnumerableProperty:B}=l,{isValidReasonPhrase:p,isCancelled:b,isAborted:F,isBlobLike:S,serializeJavascriptValueToJSONString:O,isErrorLike:N,isomorphicEncode:T,
environmentSettingsObject:n}=e(3168),{redirectStatusSet:s,nullBodyStatus:Q}=e(4495),{kState:r,kHeaders:d}=e(3627),{webidl:y}=e(5893),{FormData:E}=e(5910),{URLSerializer:f}=e(1900),{kConstruct:k}=e(6443),
x=e(4589),{types:Y}=e(7975),J=new TextEncoder("utf-8");class P{static error(){return Fe(Ne(),"immutable")}static json(ie,Ee={}){y.argumentLengthCheck(arguments,1,"Response.json"),Ee!==null&&(Ee=y.converters.
ResponseInit(Ee));const Ae=J.encode(O(ie)),Le=u(Ae),me=Fe(Be({}),"response");return De(me,Ee,{body:Le[0],type:"application/json"}),me}static redirect(ie,Ee=302){y.argumentLengthCheck(arguments,1,"Resp\
onse.redirect"),ie=y.converters.USVString(ie),Ee=y.converters["unsigned short"](Ee);let Ae;try{Ae=new URL(ie,n.settingsObject.baseUrl)}catch(ge){throw new TypeError(`Failed to parse URL from ${ie}`,{cause:ge})}
if(!s.has(Ee))throw new RangeError(`Invalid status code ${Ee}`);const Le=Fe(Be({}),"immutable");Le[r].status=Ee;const me=T(f(Ae));return Le[r].headersList.append("location",me,!0),Le}constructor(ie=null,Ee={}){
if(y.util.markAsUncloneable(this),ie===k)return;ie!==null&&(ie=y.converters.BodyInit(ie)),Ee=y.converters.ResponseInit(Ee),this[r]=Be({}),this[d]=new t(k),w(this[d],"response"),a(this[d],this[r].headersList);
let Ae=null;if(ie!=null){const[Le,me]=u(ie);Ae={body:Le,type:me}}De(this,Ee,Ae)}get type(){return y.brandCheck(this,P),this[r].type}get url(){y.brandCheck(this,P);const ie=this[r].urlList,Ee=ie[ie.length-
1]??null;return Ee===null?"":f(Ee,!0)}get redirected(){return y.brandCheck(this,P),this[r].urlList.length>1}get status(){return y.brandCheck(this,P),this[r].status}get ok(){return y.brandCheck(this,P),
this[r].status>=200&&this[r].status<=299}get statusText(){return y.brandCheck(this,P),this[r].statusText}get headers(){return y.brandCheck(this,P),this[d]}get body(){return y.brandCheck(this,P),this[r].
body?this[r].body.stream:null}get bodyUsed(){return y.brandCheck(this,P),!!this[r].body&&l.isDisturbed(this[r].body.stream)}clone(){if(y.brandCheck(this,P),o(this))throw y.errors.exception({header:"Re\
sponse.clone",message:"Body has already been consumed."});const ie=re(this[r]);return C&&this[r].body?.stream&&c.register(this,new WeakRef(this[r].body.stream)),Fe(ie,R(this[d]))}[h.inspect.custom](ie,Ee){
Ee.depth===null&&(Ee.depth=2),Ee.colors??=!0;const Ae={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.
type,url:this.url};return`Response ${h.formatWithOptions(Ee,Ae)}`}}A(P),Object.defineProperties(P.prototype,{type:B,url:B,status:B,ok:B,redirected:B,statusText:B,headers:B,clone:B,body:B,bodyUsed:B,[Symbol.
toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(P,{json:B,redirect:B,error:B});function re(se){if(se.internalResponse)return Ce(re(se.internalResponse),se.type);const ie=Be({
...se,body:null});return se.body!=null&&(ie.body=g(ie,se.body)),ie}function Be(se){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,
cacheState:"",statusText:"",...se,headersList:se?.headersList?new U(se?.headersList):new U,urlList:se?.urlList?[...se.urlList]:[]}}function Ne(se){const ie=N(se);return Be({type:"error",status:0,error:ie?
se:new Error(se&&String(se)),aborted:se&&se.name==="AbortError"})}function Se(se){return se.type==="error"&&se.status===0}function de(se,ie){return ie={internalResponse:se,...ie},new Proxy(se,{get(Ee,Ae){
return Ae in ie?ie[Ae]:Ee[Ae]},set(Ee,Ae,Le){return x(!(Ae in ie)),Ee[Ae]=Le,!0}})}function Ce(se,ie){if(ie==="basic")return de(se,{type:"basic",headersList:se.headersList});if(ie==="cors")return de(se,
{type:"cors",headersList:se.headersList});if(ie==="opaque")return de(se,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(ie==="opaqueredirect")return de(se,{type:"opaquer\
edirect",status:0,statusText:"",headersList:[],body:null});x(!1)}function Ie(se,ie=null){return x(b(se)),F(se)?Ne(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:ie})):
Ne(Object.assign(new DOMException("Request was cancelled."),{cause:ie}))}function De(se,ie,Ee){if(ie.status!==null&&(ie.status<200||ie.status>599))throw new RangeError('init["status"] must be in the r\
ange of 200 to 599, inclusive.');if("statusText"in ie&&ie.statusText!=null&&!p(String(ie.statusText)))throw new TypeError("Invalid statusText");if("status"in ie&&ie.status!=null&&(se[r].status=ie.status),
"statusText"in ie&&ie.statusText!=null&&(se[r].statusText=ie.statusText),"headers"in ie&&ie.headers!=null&&m(se[d],ie.headers),Ee){if(Q.includes(se.status))throw y.errors.exception({header:"Response c\
onstructor",message:`Invalid response status code ${se.status}`});se[r].body=Ee.body,Ee.type!=null&&!se[r].headersList.contains("content-type",!0)&&se[r].headersList.append("content-type",Ee.type,!0)}}
function Fe(se,ie){const Ee=new P(k);return Ee[r]=se,Ee[d]=new t(k),a(Ee[d],se.headersList),w(Ee[d],ie),C&&se.body?.stream&&c.register(Ee,new WeakRef(se.body.stream)),Ee}y.converters.ReadableStream=y.
interfaceConverter(ReadableStream),y.converters.FormData=y.interfaceConverter(E),y.converters.URLSearchParams=y.interfaceConverter(URLSearchParams),y.converters.XMLHttpRequestBodyInit=function(se,ie,Ee){
return typeof se=="string"?y.converters.USVString(se,ie,Ee):S(se)?y.converters.Blob(se,ie,Ee,{strict:!1}):ArrayBuffer.isView(se)||Y.isArrayBuffer(se)?y.converters.BufferSource(se,ie,Ee):l.isFormDataLike(
se)?y.converters.FormData(se,ie,Ee,{strict:!1}):se instanceof URLSearchParams?y.converters.URLSearchParams(se,ie,Ee):y.converters.DOMString(se,ie,Ee)},y.converters.BodyInit=function(se,ie,Ee){return se instanceof
ReadableStream?y.converters.ReadableStream(se,ie,Ee):se?.[Symbol.asyncIterator]?se:y.converters.XMLHttpRequestBodyInit(se,ie,Ee)},y.converters.ResponseInit=y.dictionaryConverter([{key:"status",converter:y.
converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:y.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:y.converters.HeadersInit}]),H.exports={isNetworkError:Se,
makeNetworkError:Ne,makeResponse:Be,makeAppropriateNetworkError:Ie,filterResponse:Ce,Response:P,cloneResponse:re,fromInnerResponse:Fe}}),3627:(H=>{H.exports={kUrl:Symbol("url"),kHeaders:Symbol("header\
s"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),3168:((H,$,e)=>{const{Transform:t}=e(7075),U=e(8522),{redirectStatusSet:m,referrerPolicySet:R,badPortsSet:w}=e(4495),
{getGlobalOrigin:a}=e(1059),{collectASequenceOfCodePoints:u,collectAnHTTPQuotedString:g,removeChars:A,parseMIMEType:C}=e(1900),{performance:c}=e(643),{isBlobLike:o,ReadableStreamFrom:l,isValidHTTPToken:h,
normalizedMethodRecordsBase:B}=e(3440),p=e(4589),{isUint8Array:b}=e(3429),{webidl:F}=e(5893);let S=[],O;try{O=e(7598);const v=["sha256","sha384","sha512"];S=O.getHashes().filter(Z=>v.includes(Z))}catch{}
function N(v){const Z=v.urlList,M=Z.length;return M===0?null:Z[M-1].toString()}function T(v,Z){if(!m.has(v.status))return null;let M=v.headersList.get("location",!0);return M!==null&&f(M)&&(n(M)||(M=s(
M)),M=new URL(M,N(v))),M&&!M.hash&&(M.hash=Z),M}function n(v){for(let Z=0;Z<v.length;++Z){const M=v.charCodeAt(Z);if(M>126||M<32)return!1}return!0}function s(v){return Buffer.from(v,"binary").toString(
"utf8")}function Q(v){return v.urlList[v.urlList.length-1]}function r(v){const Z=Q(v);return Ze(Z)&&w.has(Z.port)?"blocked":"allowed"}function d(v){return v instanceof Error||v?.constructor?.name==="E\
rror"||v?.constructor?.name==="DOMException"}function y(v){for(let Z=0;Z<v.length;++Z){const M=v.charCodeAt(Z);if(!(M===9||M>=32&&M<=126||M>=128&&M<=255))return!1}return!0}const E=h;function f(v){return(v[0]===
"	"||v[0]===" "||v[v.length-1]==="	"||v[v.length-1]===" "||v.includes(`
`)||v.includes("\r")||v.includes("\0"))===!1}function k(v,Z){const{headersList:M}=Z,j=(M.get("referrer-policy",!0)??"").split(",");let te="";if(j.length>0)for(let ae=j.length;ae!==0;ae--){const ce=j[ae-
1].trim();if(R.has(ce)){te=ce;break}}te!==""&&(v.referrerPolicy=te)}function x(){return"allowed"}function Y(){return"success"}function J(){return"success"}function P(v){let Z=null;Z=v.mode,v.headersList.
set("sec-fetch-mode",Z,!0)}function re(v){let Z=v.origin;if(!(Z==="client"||Z===void 0)){if(v.responseTainting==="cors"||v.mode==="websocket")v.headersList.append("origin",Z,!0);else if(v.method!=="GE\
T"&&v.method!=="HEAD"){switch(v.referrerPolicy){case"no-referrer":Z=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":v.origin&&Pe(v.origin)&&!Pe(Q(
v))&&(Z=null);break;case"same-origin":pe(v,Q(v))||(Z=null);break;default:}v.headersList.append("origin",Z,!0)}}}function Be(v,Z){return v}function Ne(v,Z,M){return!v?.startTime||v.startTime<Z?{domainLookupStartTime:Z,
domainLookupEndTime:Z,connectionStartTime:Z,connectionEndTime:Z,secureConnectionStartTime:Z,ALPNNegotiatedProtocol:v?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Be(v.domainLookupStartTime,M),domainLookupEndTime:Be(
v.domainLookupEndTime,M),connectionStartTime:Be(v.connectionStartTime,M),connectionEndTime:Be(v.connectionEndTime,M),secureConnectionStartTime:Be(v.secureConnectionStartTime,M),ALPNNegotiatedProtocol:v.
ALPNNegotiatedProtocol}}function Se(v){return Be(c.now(),v)}function de(v){return{startTime:v.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:v.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function Ce(){return{referrerPolicy:"strict-origin-when-cro\
ss-origin"}}function Ie(v){return{referrerPolicy:v.referrerPolicy}}function De(v){const Z=v.referrerPolicy;p(Z);let M=null;if(v.referrer==="client"){const ue=a();if(!ue||ue.origin==="null")return"no-r\
eferrer";M=new URL(ue)}else v.referrer instanceof URL&&(M=v.referrer);let j=Fe(M);const te=Fe(M,!0);j.toString().length>4096&&(j=te);const ae=pe(v,j),ce=se(j)&&!se(v.url);switch(Z){case"origin":return te??
Fe(M,!0);case"unsafe-url":return j;case"same-origin":return ae?te:"no-referrer";case"origin-when-cross-origin":return ae?j:te;case"strict-origin-when-cross-origin":{const ue=Q(v);return pe(j,ue)?j:se(
j)&&!se(ue)?"no-referrer":te}default:return ce?"no-referrer":te}}function Fe(v,Z){return p(v instanceof URL),v=new URL(v),v.protocol==="file:"||v.protocol==="about:"||v.protocol==="blank:"?"no-referre\
r":(v.username="",v.password="",v.hash="",Z&&(v.pathname="",v.search=""),v)}function se(v){if(!(v instanceof URL))return!1;if(v.href==="about:blank"||v.href==="about:srcdoc"||v.protocol==="data:"||v.protocol===
"file:")return!0;return Z(v.origin);function Z(M){if(M==null||M==="null")return!1;const j=new URL(M);return!!(j.protocol==="https:"||j.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(j.hostname)||j.hostname==="localhost"||j.hostname.includes("localhost.")||j.hostname.endsWith(".localhost"))}}function ie(v,Z){if(O===void 0)return!0;const M=Ae(Z);if(M==="no metadata"||M.length===
0)return!0;const j=Le(M),te=me(M,j);for(const ae of te){const ce=ae.algo,ue=ae.hash;let Te=O.createHash(ce).update(v).digest("base64");if(Te[Te.length-1]==="="&&(Te[Te.length-2]==="="?Te=Te.slice(0,-2):
Te=Te.slice(0,-1)),ge(Te,ue))return!0}return!1}const Ee=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function Ae(v){const Z=[];let M=!0;for(const j of v.
split(" ")){M=!1;const te=Ee.exec(j);if(te===null||te.groups===void 0||te.groups.algo===void 0)continue;const ae=te.groups.algo.toLowerCase();S.includes(ae)&&Z.push(te.groups)}return M===!0?"no metada\
ta":Z}function Le(v){let Z=v[0].algo;if(Z[3]==="5")return Z;for(let M=1;M<v.length;++M){const j=v[M];if(j.algo[3]==="5"){Z="sha512";break}else{if(Z[3]==="3")continue;j.algo[3]==="3"&&(Z="sha384")}}return Z}
function me(v,Z){if(v.length===1)return v;let M=0;for(let j=0;j<v.length;++j)v[j].algo===Z&&(v[M++]=v[j]);return v.length=M,v}function ge(v,Z){if(v.length!==Z.length)return!1;for(let M=0;M<v.length;++M)
if(v[M]!==Z[M]){if(v[M]==="+"&&Z[M]==="-"||v[M]==="/"&&Z[M]==="_")continue;return!1}return!0}function le(v){}function pe(v,Z){return v.origin===Z.origin&&v.origin==="null"||v.protocol===Z.protocol&&v.
hostname===Z.hostname&&v.port===Z.port}function Re(){let v,Z;return{promise:new Promise((j,te)=>{v=j,Z=te}),resolve:v,reject:Z}}function Oe(v){return v.controller.state==="aborted"}function tA(v){return v.
controller.state==="aborted"||v.controller.state==="terminated"}function qe(v){return B[v.toLowerCase()]??v}function gA(v){const Z=JSON.stringify(v);if(Z===void 0)throw new TypeError("Value is not JSO\
N serializable");return p(typeof Z=="string"),Z}const Ge=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function nA(v,Z,M=0,j=1){class te{#e;#A;#t;constructor(ce,ue){this.#e=ce,this.#A=
ue,this.#t=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${v} Iterator.`);const ce=this.#t,ue=this.#e[Z],
Te=ue.length;if(ce>=Te)return{value:void 0,done:!0};const{[M]:Xe,[j]:_e}=ue[ce];this.#t=ce+1;let Ke;switch(this.#A){case"key":Ke=Xe;break;case"value":Ke=_e;break;case"key+value":Ke=[Xe,_e];break}return{
value:Ke,done:!1}}}return delete te.prototype.constructor,Object.setPrototypeOf(te.prototype,Ge),Object.defineProperties(te.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${v}\
 Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(ae,ce){return new te(ae,ce)}}function $e(v,Z,M,j=0,te=1){const ae=nA(v,M,j,te),ce={keys:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return F.brandCheck(this,Z),ae(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return F.brandCheck(this,Z),ae(this,"value")}},entries:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return F.brandCheck(this,Z),ae(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Te,Xe=globalThis){if(F.brandCheck(this,Z),F.argumentLengthCheck(
arguments,1,`${v}.forEach`),typeof Te!="function")throw new TypeError(`Failed to execute 'forEach' on '${v}': parameter 1 is not of type 'Function'.`);for(const{0:_e,1:Ke}of ae(this,"key+value"))Te.call(
Xe,Ke,_e,this)}}};return Object.defineProperties(Z.prototype,{...ce,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:ce.entries.value}})}async function je(v,Z,M){const j=Z,te=M;let ae;
try{ae=v.stream.getReader()}catch(ce){te(ce);return}try{j(await Qe(ae))}catch(ce){te(ce)}}function Ye(v){return v instanceof ReadableStream||v[Symbol.toStringTag]==="ReadableStream"&&typeof v.tee=="fu\
nction"}function uA(v){try{v.close(),v.byobRequest?.respond(0)}catch(Z){if(!Z.message.includes("Controller is already closed")&&!Z.message.includes("ReadableStream is already closed"))throw Z}}const we=/[^\x00-\xFF]/;
function V(v){return p(!we.test(v)),v}async function Qe(v){const Z=[];let M=0;for(;;){const{done:j,value:te}=await v.read();if(j)return Buffer.concat(Z,M);if(!b(te))throw new TypeError("Received non-U\
int8Array chunk");Z.push(te),M+=te.length}}function Me(v){p("protocol"in v);const Z=v.protocol;return Z==="about:"||Z==="blob:"||Z==="data:"}function Pe(v){return typeof v=="string"&&v[5]===":"&&v[0]===
"h"&&v[1]==="t"&&v[2]==="t"&&v[3]==="p"&&v[4]==="s"||v.protocol==="https:"}function Ze(v){p("protocol"in v);const Z=v.protocol;return Z==="http:"||Z==="https:"}function He(v,Z){const M=v;if(!M.startsWith(
"bytes"))return"failure";const j={position:5};if(Z&&u(Te=>Te==="	"||Te===" ",M,j),M.charCodeAt(j.position)!==61)return"failure";j.position++,Z&&u(Te=>Te==="	"||Te===" ",M,j);const te=u(Te=>{const Xe=Te.
charCodeAt(0);return Xe>=48&&Xe<=57},M,j),ae=te.length?Number(te):null;if(Z&&u(Te=>Te==="	"||Te===" ",M,j),M.charCodeAt(j.position)!==45)return"failure";j.position++,Z&&u(Te=>Te==="	"||Te===" ",M,j);const ce=u(
Te=>{const Xe=Te.charCodeAt(0);return Xe>=48&&Xe<=57},M,j),ue=ce.length?Number(ce):null;return j.position<M.length||ue===null&&ae===null||ae>ue?"failure":{rangeStartValue:ae,rangeEndValue:ue}}function aA(v,Z,M){
let j="bytes ";return j+=V(`${v}`),j+="-",j+=V(`${Z}`),j+="/",j+=V(`${M}`),j}class QA extends t{#e;constructor(Z){super(),this.#e=Z}_transform(Z,M,j){if(!this._inflateStream){if(Z.length===0){j();return}
this._inflateStream=(Z[0]&15)===8?U.createInflate(this.#e):U.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.
on("error",te=>this.destroy(te))}this._inflateStream.write(Z,M,j)}_final(Z){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),Z()}}function hA(v){return new QA(v)}function BA(v){
let Z=null,M=null,j=null;const te=FA("content-type",v);if(te===null)return"failure";for(const ae of te){const ce=C(ae);ce==="failure"||ce.essence==="*/*"||(j=ce,j.essence!==M?(Z=null,j.parameters.has(
"charset")&&(Z=j.parameters.get("charset")),M=j.essence):!j.parameters.has("charset")&&Z!==null&&j.parameters.set("charset",Z))}return j??"failure"}function kA(v){const Z=v,M={position:0},j=[];let te="";
for(;M.position<Z.length;){if(te+=u(ae=>ae!=='"'&&ae!==",",Z,M),M.position<Z.length)if(Z.charCodeAt(M.position)===34){if(te+=g(Z,M),M.position<Z.length)continue}else p(Z.charCodeAt(M.position)===44),M.
position++;te=A(te,!0,!0,ae=>ae===9||ae===32),j.push(te),te=""}return j}function FA(v,Z){const M=Z.get(v,!0);return M===null?null:kA(M)}const mA=new TextDecoder;function DA(v){return v.length===0?"":(v[0]===
239&&v[1]===187&&v[2]===191&&(v=v.subarray(3)),mA.decode(v))}class RA{get baseUrl(){return a()}get origin(){return this.baseUrl?.origin}policyContainer=Ce()}class Je{settingsObject=new RA}const _=new Je;
H.exports={isAborted:Oe,isCancelled:tA,isValidEncodedURL:n,createDeferredPromise:Re,ReadableStreamFrom:l,tryUpgradeRequestToAPotentiallyTrustworthyURL:le,clampAndCoarsenConnectionTimingInfo:Ne,coarsenedSharedCurrentTime:Se,
determineRequestsReferrer:De,makePolicyContainer:Ce,clonePolicyContainer:Ie,appendFetchMetadata:P,appendRequestOriginHeader:re,TAOCheck:J,corsCheck:Y,crossOriginResourcePolicyCheck:x,createOpaqueTimingInfo:de,
setRequestReferrerPolicyOnRedirect:k,isValidHTTPToken:h,requestBadPort:r,requestCurrentURL:Q,responseURL:N,responseLocationURL:T,isBlobLike:o,isURLPotentiallyTrustworthy:se,isValidReasonPhrase:y,sameOrigin:pe,
normalizeMethod:qe,serializeJavascriptValueToJSONString:gA,iteratorMixin:$e,createIterator:nA,isValidHeaderName:E,isValidHeaderValue:f,isErrorLike:d,fullyReadBody:je,bytesMatch:ie,isReadableStreamLike:Ye,
readableStreamClose:uA,isomorphicEncode:V,urlIsLocal:Me,urlHasHttpsScheme:Pe,urlIsHttpHttpsScheme:Ze,readAllBytes:Qe,simpleRangeHeaderValue:He,buildContentRange:aA,parseMetadata:Ae,createInflate:hA,extractMimeType:BA,
getDecodeSplit:FA,utf8DecodeBytes:DA,environmentSettingsObject:_}}),5893:((H,$,e)=>{const{types:t,inspect:U}=e(7975),{markAsUncloneable:m}=e(5919),{toUSVString:R}=e(3440),w={};w.converters={},w.util={},
w.errors={},w.errors.exception=function(a){return new TypeError(`${a.header}: ${a.message}`)},w.errors.conversionFailed=function(a){const u=a.types.length===1?"":" one of",g=`${a.argument} could not b\
e converted to${u}: ${a.types.join(", ")}.`;return w.errors.exception({header:a.prefix,message:g})},w.errors.invalidArgument=function(a){return w.errors.exception({header:a.prefix,message:`"${a.value}\
" is an invalid ${a.type}.`})},w.brandCheck=function(a,u,g){if(g?.strict!==!1){if(!(a instanceof u)){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(a?.[Symbol.toStringTag]!==
u.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},w.argumentLengthCheck=function({length:a},u,g){if(a<u)throw w.errors.exception({message:`${u}\
 argument${u!==1?"s":""} required, but${a?" only":""} ${a} found.`,header:g})},w.illegalConstructor=function(){throw w.errors.exception({header:"TypeError",message:"Illegal constructor"})},w.util.Type=
function(a){switch(typeof a){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"Big\
Int";case"function":case"object":return a===null?"Null":"Object"}},w.util.markAsUncloneable=m||(()=>{}),w.util.ConvertToInt=function(a,u,g,A){let C,c;u===64?(C=Math.pow(2,53)-1,g==="unsigned"?c=0:c=Math.
pow(-2,53)+1):g==="unsigned"?(c=0,C=Math.pow(2,u)-1):(c=Math.pow(-2,u)-1,C=Math.pow(2,u-1)-1);let o=Number(a);if(o===0&&(o=0),A?.enforceRange===!0){if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===
Number.NEGATIVE_INFINITY)throw w.errors.exception({header:"Integer conversion",message:`Could not convert ${w.util.Stringify(a)} to an integer.`});if(o=w.util.IntegerPart(o),o<c||o>C)throw w.errors.exception(
{header:"Integer conversion",message:`Value must be between ${c}-${C}, got ${o}.`});return o}return!Number.isNaN(o)&&A?.clamp===!0?(o=Math.min(Math.max(o,c),C),Math.floor(o)%2===0?o=Math.floor(o):o=Math.
ceil(o),o):Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?0:(o=w.util.IntegerPart(o),o=o%Math.pow(2,u),g==="signed"&&o>=Math.pow(2,u)-1?o-Math.pow(2,
u):o)},w.util.IntegerPart=function(a){const u=Math.floor(Math.abs(a));return a<0?-1*u:u},w.util.Stringify=function(a){switch(w.util.Type(a)){case"Symbol":return`Symbol(${a.description})`;case"Object":
return U(a);case"String":return`"${a}"`;default:return`${a}`}},w.sequenceConverter=function(a){return(u,g,A,C)=>{if(w.util.Type(u)!=="Object")throw w.errors.exception({header:g,message:`${A} (${w.util.
Stringify(u)}) is not iterable.`});const c=typeof C=="function"?C():u?.[Symbol.iterator]?.(),o=[];let l=0;if(c===void 0||typeof c.next!="function")throw w.errors.exception({header:g,message:`${A} is n\
ot iterable.`});for(;;){const{done:h,value:B}=c.next();if(h)break;o.push(a(B,g,`${A}[${l++}]`))}return o}},w.recordConverter=function(a,u){return(g,A,C)=>{if(w.util.Type(g)!=="Object")throw w.errors.exception(
{header:A,message:`${C} ("${w.util.Type(g)}") is not an Object.`});const c={};if(!t.isProxy(g)){const l=[...Object.getOwnPropertyNames(g),...Object.getOwnPropertySymbols(g)];for(const h of l){const B=a(
h,A,C),p=u(g[h],A,C);c[B]=p}return c}const o=Reflect.ownKeys(g);for(const l of o)if(Reflect.getOwnPropertyDescriptor(g,l)?.enumerable){const B=a(l,A,C),p=u(g[l],A,C);c[B]=p}return c}},w.interfaceConverter=
function(a){return(u,g,A,C)=>{if(C?.strict!==!1&&!(u instanceof a))throw w.errors.exception({header:g,message:`Expected ${A} ("${w.util.Stringify(u)}") to be an instance of ${a.name}.`});return u}},w.
dictionaryConverter=function(a){return(u,g,A)=>{const C=w.util.Type(u),c={};if(C==="Null"||C==="Undefined")return c;if(C!=="Object")throw w.errors.exception({header:g,message:`Expected ${u} to be one \
of: Null, Undefined, Object.`});for(const o of a){const{key:l,defaultValue:h,required:B,converter:p}=o;if(B===!0&&!Object.hasOwn(u,l))throw w.errors.exception({header:g,message:`Missing required key "${l}\
".`});let b=u[l];const F=Object.hasOwn(o,"defaultValue");if(F&&b!==null&&(b??=h()),B||F||b!==void 0){if(b=p(b,g,`${A}.${l}`),o.allowedValues&&!o.allowedValues.includes(b))throw w.errors.exception({header:g,
message:`${b} is not an accepted type. Expected one of ${o.allowedValues.join(", ")}.`});c[l]=b}}return c}},w.nullableConverter=function(a){return(u,g,A)=>u===null?u:a(u,g,A)},w.converters.DOMString=function(a,u,g,A){
if(a===null&&A?.legacyNullToEmptyString)return"";if(typeof a=="symbol")throw w.errors.exception({header:u,message:`${g} is a symbol, which cannot be converted to a DOMString.`});return String(a)},w.converters.
ByteString=function(a,u,g){const A=w.converters.DOMString(a,u,g);for(let C=0;C<A.length;C++)if(A.charCodeAt(C)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at\
 index ${C} has a value of ${A.charCodeAt(C)} which is greater than 255.`);return A},w.converters.USVString=R,w.converters.boolean=function(a){return!!a},w.converters.any=function(a){return a},w.converters["\
long long"]=function(a,u,g){return w.util.ConvertToInt(a,64,"signed",void 0,u,g)},w.converters["unsigned long long"]=function(a,u,g){return w.util.ConvertToInt(a,64,"unsigned",void 0,u,g)},w.converters["\
unsigned long"]=function(a,u,g){return w.util.ConvertToInt(a,32,"unsigned",void 0,u,g)},w.converters["unsigned short"]=function(a,u,g,A){return w.util.ConvertToInt(a,16,"unsigned",A,u,g)},w.converters.
ArrayBuffer=function(a,u,g,A){if(w.util.Type(a)!=="Object"||!t.isAnyArrayBuffer(a))throw w.errors.conversionFailed({prefix:u,argument:`${g} ("${w.util.Stringify(a)}")`,types:["ArrayBuffer"]});if(A?.allowShared===
!1&&t.isSharedArrayBuffer(a))throw w.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(a.resizable||a.growable)throw w.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return a},w.converters.TypedArray=function(a,u,g,A,C){if(w.util.Type(a)!=="Object"||!t.isTypedArray(a)||a.constructor.name!==u.name)throw w.errors.conversionFailed(
{prefix:g,argument:`${A} ("${w.util.Stringify(a)}")`,types:[u.name]});if(C?.allowShared===!1&&t.isSharedArrayBuffer(a.buffer))throw w.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(a.buffer.resizable||a.buffer.growable)throw w.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return a},w.converters.DataView=function(a,u,g,A){
if(w.util.Type(a)!=="Object"||!t.isDataView(a))throw w.errors.exception({header:u,message:`${g} is not a DataView.`});if(A?.allowShared===!1&&t.isSharedArrayBuffer(a.buffer))throw w.errors.exception({
header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(a.buffer.resizable||a.buffer.growable)throw w.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return a},w.converters.BufferSource=function(a,u,g,A){if(t.isAnyArrayBuffer(a))return w.converters.ArrayBuffer(a,u,g,{...A,allowShared:!1});if(t.isTypedArray(a))return w.converters.TypedArray(a,a.constructor,
u,g,{...A,allowShared:!1});if(t.isDataView(a))return w.converters.DataView(a,u,g,{...A,allowShared:!1});throw w.errors.conversionFailed({prefix:u,argument:`${g} ("${w.util.Stringify(a)}")`,types:["Buf\
ferSource"]})},w.converters["sequence<ByteString>"]=w.sequenceConverter(w.converters.ByteString),w.converters["sequence<sequence<ByteString>>"]=w.sequenceConverter(w.converters["sequence<ByteString>"]),
w.converters["record<ByteString, ByteString>"]=w.recordConverter(w.converters.ByteString,w.converters.ByteString),H.exports={webidl:w}}),2607:(H=>{function $(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"\
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
failure"}}H.exports={getEncoding:$}}),8355:((H,$,e)=>{const{staticPropertyDescriptors:t,readOperation:U,fireAProgressEvent:m}=e(3610),{kState:R,kError:w,kResult:a,kEvents:u,kAborted:g}=e(961),{webidl:A}=e(
5893),{kEnumerableProperty:C}=e(3440);class c extends EventTarget{constructor(){super(),this[R]="empty",this[a]=null,this[w]=null,this[u]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(l){
A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),l=A.converters.Blob(l,{strict:!1}),U(this,l,"ArrayBuffer")}readAsBinaryString(l){A.brandCheck(this,c),A.argumentLengthCheck(
arguments,1,"FileReader.readAsBinaryString"),l=A.converters.Blob(l,{strict:!1}),U(this,l,"BinaryString")}readAsText(l,h=void 0){A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileReader.readA\
sText"),l=A.converters.Blob(l,{strict:!1}),h!==void 0&&(h=A.converters.DOMString(h,"FileReader.readAsText","encoding")),U(this,l,"Text",h)}readAsDataURL(l){A.brandCheck(this,c),A.argumentLengthCheck(arguments,
1,"FileReader.readAsDataURL"),l=A.converters.Blob(l,{strict:!1}),U(this,l,"DataURL")}abort(){if(this[R]==="empty"||this[R]==="done"){this[a]=null;return}this[R]==="loading"&&(this[R]="done",this[a]=null),
this[g]=!0,m("abort",this),this[R]!=="loading"&&m("loadend",this)}get readyState(){switch(A.brandCheck(this,c),this[R]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.
DONE}}get result(){return A.brandCheck(this,c),this[a]}get error(){return A.brandCheck(this,c),this[w]}get onloadend(){return A.brandCheck(this,c),this[u].loadend}set onloadend(l){A.brandCheck(this,c),
this[u].loadend&&this.removeEventListener("loadend",this[u].loadend),typeof l=="function"?(this[u].loadend=l,this.addEventListener("loadend",l)):this[u].loadend=null}get onerror(){return A.brandCheck(
this,c),this[u].error}set onerror(l){A.brandCheck(this,c),this[u].error&&this.removeEventListener("error",this[u].error),typeof l=="function"?(this[u].error=l,this.addEventListener("error",l)):this[u].
error=null}get onloadstart(){return A.brandCheck(this,c),this[u].loadstart}set onloadstart(l){A.brandCheck(this,c),this[u].loadstart&&this.removeEventListener("loadstart",this[u].loadstart),typeof l==
"function"?(this[u].loadstart=l,this.addEventListener("loadstart",l)):this[u].loadstart=null}get onprogress(){return A.brandCheck(this,c),this[u].progress}set onprogress(l){A.brandCheck(this,c),this[u].
progress&&this.removeEventListener("progress",this[u].progress),typeof l=="function"?(this[u].progress=l,this.addEventListener("progress",l)):this[u].progress=null}get onload(){return A.brandCheck(this,
c),this[u].load}set onload(l){A.brandCheck(this,c),this[u].load&&this.removeEventListener("load",this[u].load),typeof l=="function"?(this[u].load=l,this.addEventListener("load",l)):this[u].load=null}get onabort(){
return A.brandCheck(this,c),this[u].abort}set onabort(l){A.brandCheck(this,c),this[u].abort&&this.removeEventListener("abort",this[u].abort),typeof l=="function"?(this[u].abort=l,this.addEventListener(
"abort",l)):this[u].abort=null}}c.EMPTY=c.prototype.EMPTY=0,c.LOADING=c.prototype.LOADING=1,c.DONE=c.prototype.DONE=2,Object.defineProperties(c.prototype,{EMPTY:t,LOADING:t,DONE:t,readAsArrayBuffer:C,
readAsBinaryString:C,readAsText:C,readAsDataURL:C,abort:C,readyState:C,result:C,error:C,onloadstart:C,onprogress:C,onload:C,onabort:C,onerror:C,onloadend:C,[Symbol.toStringTag]:{value:"FileReader",writable:!1,
enumerable:!1,configurable:!0}}),Object.defineProperties(c,{EMPTY:t,LOADING:t,DONE:t}),H.exports={FileReader:c}}),8573:((H,$,e)=>{const{webidl:t}=e(5893),U=Symbol("ProgressEvent state");class m extends Event{constructor(w,a={}){
w=t.converters.DOMString(w,"ProgressEvent constructor","type"),a=t.converters.ProgressEventInit(a??{}),super(w,a),this[U]={lengthComputable:a.lengthComputable,loaded:a.loaded,total:a.total}}get lengthComputable(){
return t.brandCheck(this,m),this[U].lengthComputable}get loaded(){return t.brandCheck(this,m),this[U].loaded}get total(){return t.brandCheck(this,m),this[U].total}}t.converters.ProgressEventInit=t.dictionaryConverter(
[{key:"lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsigne\
d long long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.
boolean,defaultValue:()=>!1}]),H.exports={ProgressEvent:m}}),961:(H=>{H.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),3610:((H,$,e)=>{const{kState:t,kError:U,kResult:m,kAborted:R,kLastProgressEventFired:w}=e(
961),{ProgressEvent:a}=e(8573),{getEncoding:u}=e(2607),{serializeAMimeType:g,parseMIMEType:A}=e(1900),{types:C}=e(7975),{StringDecoder:c}=e(3193),{btoa:o}=e(4573),l={enumerable:!0,writable:!1,configurable:!1};
function h(O,N,T,n){if(O[t]==="loading")throw new DOMException("Invalid state","InvalidStateError");O[t]="loading",O[m]=null,O[U]=null;const Q=N.stream().getReader(),r=[];let d=Q.read(),y=!0;(async()=>{
for(;!O[R];)try{const{done:E,value:f}=await d;if(y&&!O[R]&&queueMicrotask(()=>{B("loadstart",O)}),y=!1,!E&&C.isUint8Array(f))r.push(f),(O[w]===void 0||Date.now()-O[w]>=50)&&!O[R]&&(O[w]=Date.now(),queueMicrotask(
()=>{B("progress",O)})),d=Q.read();else if(E){queueMicrotask(()=>{O[t]="done";try{const k=p(r,T,N.type,n);if(O[R])return;O[m]=k,B("load",O)}catch(k){O[U]=k,B("error",O)}O[t]!=="loading"&&B("loadend",O)});
break}}catch(E){if(O[R])return;queueMicrotask(()=>{O[t]="done",O[U]=E,B("error",O),O[t]!=="loading"&&B("loadend",O)});break}})()}function B(O,N){const T=new a(O,{bubbles:!1,cancelable:!1});N.dispatchEvent(
T)}function p(O,N,T,n){switch(N){case"DataURL":{let s="data:";const Q=A(T||"application/octet-stream");Q!=="failure"&&(s+=g(Q)),s+=";base64,";const r=new c("latin1");for(const d of O)s+=o(r.write(d));
return s+=o(r.end()),s}case"Text":{let s="failure";if(n&&(s=u(n)),s==="failure"&&T){const Q=A(T);Q!=="failure"&&(s=u(Q.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),b(O,s)}case"ArrayBu\
ffer":return S(O).buffer;case"BinaryString":{let s="";const Q=new c("latin1");for(const r of O)s+=Q.write(r);return s+=Q.end(),s}}}function b(O,N){const T=S(O),n=F(T);let s=0;n!==null&&(N=n,s=n==="UTF\
-8"?3:2);const Q=T.slice(s);return new TextDecoder(N).decode(Q)}function F(O){const[N,T,n]=O;return N===239&&T===187&&n===191?"UTF-8":N===254&&T===255?"UTF-16BE":N===255&&T===254?"UTF-16LE":null}function S(O){
const N=O.reduce((n,s)=>n+s.byteLength,0);let T=0;return O.reduce((n,s)=>(n.set(s,T),T+=s.byteLength,n),new Uint8Array(N))}H.exports={staticPropertyDescriptors:l,readOperation:h,fireAProgressEvent:B}}),
6897:((H,$,e)=>{const{uid:t,states:U,sentCloseFrameState:m,emptyBuffer:R,opcodes:w}=e(736),{kReadyState:a,kSentClose:u,kByteParser:g,kReceivedClose:A,kResponse:C}=e(1216),{fireEvent:c,failWebsocketConnection:o,
isClosing:l,isClosed:h,isEstablished:B,parseExtensions:p}=e(8625),{channels:b}=e(2414),{CloseEvent:F}=e(5188),{makeRequest:S}=e(9967),{fetching:O}=e(4398),{Headers:N,getHeadersList:T}=e(660),{getDecodeSplit:n}=e(
3168),{WebsocketFrameSend:s}=e(3264);let Q;try{Q=e(7598)}catch{}function r(k,x,Y,J,P,re){const Be=k;Be.protocol=k.protocol==="ws:"?"http:":"https:";const Ne=S({urlList:[Be],client:Y,serviceWorkers:"no\
ne",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(re.headers){const Ie=T(new N(re.headers));Ne.headersList=Ie}const Se=Q.randomBytes(16).toString(
"base64");Ne.headersList.append("sec-websocket-key",Se),Ne.headersList.append("sec-websocket-version","13");for(const Ie of x)Ne.headersList.append("sec-websocket-protocol",Ie);return Ne.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),O({request:Ne,useParallelQueue:!0,dispatcher:re.dispatcher,processResponse(Ie){if(Ie.type==="error"||Ie.status!==101){o(J,"Rece\
ived network error or non-101 status code.");return}if(x.length!==0&&!Ie.headersList.get("Sec-WebSocket-Protocol")){o(J,"Server did not respond with sent protocols.");return}if(Ie.headersList.get("Upg\
rade")?.toLowerCase()!=="websocket"){o(J,'Server did not set Upgrade header to "websocket".');return}if(Ie.headersList.get("Connection")?.toLowerCase()!=="upgrade"){o(J,'Server did not set Connection \
header to "upgrade".');return}const De=Ie.headersList.get("Sec-WebSocket-Accept"),Fe=Q.createHash("sha1").update(Se+t).digest("base64");if(De!==Fe){o(J,"Incorrect hash received in Sec-WebSocket-Accept\
 header.");return}const se=Ie.headersList.get("Sec-WebSocket-Extensions");let ie;if(se!==null&&(ie=p(se),!ie.has("permessage-deflate"))){o(J,"Sec-WebSocket-Extensions header does not match.");return}const Ee=Ie.
headersList.get("Sec-WebSocket-Protocol");if(Ee!==null){const Ae=n("sec-websocket-protocol",Ne.headersList);if(Ae===null||!Ae.includes(Ee)){o(J,"Protocol was not set in the opening handshake.");return}}
Ie.socket.on("data",y),Ie.socket.on("close",E),Ie.socket.on("error",f),b.open.hasSubscribers&&b.open.publish({address:Ie.socket.address(),protocol:Ee,extensions:se}),P(Ie,ie)}})}function d(k,x,Y,J){if(!(l(
k)||h(k)))if(!B(k))o(k,"Connection was closed before it was established."),k[a]=U.CLOSING;else if(k[u]===m.NOT_SENT){k[u]=m.PROCESSING;const P=new s;x!==void 0&&Y===void 0?(P.frameData=Buffer.allocUnsafe(
2),P.frameData.writeUInt16BE(x,0)):x!==void 0&&Y!==void 0?(P.frameData=Buffer.allocUnsafe(2+J),P.frameData.writeUInt16BE(x,0),P.frameData.write(Y,2,"utf-8")):P.frameData=R,k[C].socket.write(P.createFrame(
w.CLOSE)),k[u]=m.SENT,k[a]=U.CLOSING}else k[a]=U.CLOSING}function y(k){this.ws[g].write(k)||this.pause()}function E(){const{ws:k}=this,{[C]:x}=k;x.socket.off("data",y),x.socket.off("close",E),x.socket.
off("error",f);const Y=k[u]===m.SENT&&k[A];let J=1005,P="";const re=k[g].closingInfo;re&&!re.error?(J=re.code??1005,P=re.reason):k[A]||(J=1006),k[a]=U.CLOSED,c("close",k,(Be,Ne)=>new F(Be,Ne),{wasClean:Y,
code:J,reason:P}),b.close.hasSubscribers&&b.close.publish({websocket:k,code:J,reason:P})}function f(k){const{ws:x}=this;x[a]=U.CLOSING,b.socketError.hasSubscribers&&b.socketError.publish(k),this.destroy()}
H.exports={establishWebSocketConnection:r,closeWebSocketConnection:d}}),736:(H=>{const $="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},t={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},U={NOT_SENT:0,PROCESSING:1,SENT:2},m={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},R=2**16-1,w={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},a=Buffer.allocUnsafe(0),u={
string:1,typedArray:2,arrayBuffer:3,blob:4};H.exports={uid:$,sentCloseFrameState:U,staticPropertyDescriptors:e,states:t,opcodes:m,maxUnsigned16Bit:R,parserStates:w,emptyBuffer:a,sendHints:u}}),5188:((H,$,e)=>{
const{webidl:t}=e(5893),{kEnumerableProperty:U}=e(3440),{kConstruct:m}=e(6443),{MessagePort:R}=e(5919);class w extends Event{#e;constructor(c,o={}){if(c===m){super(arguments[1],arguments[2]),t.util.markAsUncloneable(
this);return}const l="MessageEvent constructor";t.argumentLengthCheck(arguments,1,l),c=t.converters.DOMString(c,l,"type"),o=t.converters.MessageEventInit(o,l,"eventInitDict"),super(c,o),this.#e=o,t.util.
markAsUncloneable(this)}get data(){return t.brandCheck(this,w),this.#e.data}get origin(){return t.brandCheck(this,w),this.#e.origin}get lastEventId(){return t.brandCheck(this,w),this.#e.lastEventId}get source(){
return t.brandCheck(this,w),this.#e.source}get ports(){return t.brandCheck(this,w),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(c,o=!1,l=!1,h=null,B="",p="",b=null,F=[]){
return t.brandCheck(this,w),t.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new w(c,{bubbles:o,cancelable:l,data:h,origin:B,lastEventId:p,source:b,ports:F})}static createFastMessageEvent(c,o){
const l=new w(m,c,o);return l.#e=o,l.#e.data??=null,l.#e.origin??="",l.#e.lastEventId??="",l.#e.source??=null,l.#e.ports??=[],l}}const{createFastMessageEvent:a}=w;delete w.createFastMessageEvent;class u extends Event{#e;constructor(c,o={}){
const l="CloseEvent constructor";t.argumentLengthCheck(arguments,1,l),c=t.converters.DOMString(c,l,"type"),o=t.converters.CloseEventInit(o),super(c,o),this.#e=o,t.util.markAsUncloneable(this)}get wasClean(){
return t.brandCheck(this,u),this.#e.wasClean}get code(){return t.brandCheck(this,u),this.#e.code}get reason(){return t.brandCheck(this,u),this.#e.reason}}class g extends Event{#e;constructor(c,o){const l="\
ErrorEvent constructor";t.argumentLengthCheck(arguments,1,l),super(c,o),t.util.markAsUncloneable(this),c=t.converters.DOMString(c,l,"type"),o=t.converters.ErrorEventInit(o??{}),this.#e=o}get message(){
return t.brandCheck(this,g),this.#e.message}get filename(){return t.brandCheck(this,g),this.#e.filename}get lineno(){return t.brandCheck(this,g),this.#e.lineno}get colno(){return t.brandCheck(this,g),
this.#e.colno}get error(){return t.brandCheck(this,g),this.#e.error}}Object.defineProperties(w.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:U,origin:U,lastEventId:U,source:U,
ports:U,initMessageEvent:U}),Object.defineProperties(u.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:U,code:U,wasClean:U}),Object.defineProperties(g.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:U,filename:U,lineno:U,colno:U,error:U}),t.converters.MessagePort=t.interfaceConverter(R),t.converters["sequence<MessagePort>"]=t.sequenceConverter(t.converters.
MessagePort);const A=[{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,
defaultValue:()=>!1}];t.converters.MessageEventInit=t.dictionaryConverter([...A,{key:"data",converter:t.converters.any,defaultValue:()=>null},{key:"origin",converter:t.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:t.converters.DOMString,defaultValue:()=>""},{key:"source",converter:t.nullableConverter(t.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:t.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),t.converters.CloseEventInit=t.dictionaryConverter([...A,{key:"wasClean",converter:t.converters.boolean,defaultValue:()=>!1},{key:"code",converter:t.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:t.converters.USVString,defaultValue:()=>""}]),t.converters.ErrorEventInit=t.dictionaryConverter([...A,{key:"message",converter:t.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:t.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:t.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:t.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:t.converters.any}]),H.exports={MessageEvent:w,CloseEvent:u,ErrorEvent:g,createFastMessageEvent:a}}),3264:((H,$,e)=>{const{maxUnsigned16Bit:t}=e(
736),U=16386;let m,R=null,w=U;try{m=e(7598)}catch{m={randomFillSync:function(A,C,c){for(let o=0;o<A.length;++o)A[o]=Math.random()*255|0;return A}}}function a(){return w===U&&(w=0,m.randomFillSync(R??=
Buffer.allocUnsafe(U),0,U)),[R[w++],R[w++],R[w++],R[w++]]}class u{constructor(A){this.frameData=A}createFrame(A){const C=this.frameData,c=a(),o=C?.byteLength??0;let l=o,h=6;o>t?(h+=8,l=127):o>125&&(h+=
2,l=126);const B=Buffer.allocUnsafe(o+h);B[0]=B[1]=0,B[0]|=128,B[0]=(B[0]&240)+A;B[h-4]=c[0],B[h-3]=c[1],B[h-2]=c[2],B[h-1]=c[3],B[1]=l,l===126?B.writeUInt16BE(o,2):l===127&&(B[2]=B[3]=0,B.writeUIntBE(
o,4,6)),B[1]|=128;for(let p=0;p<o;++p)B[h+p]=C[p]^c[p&3];return B}}H.exports={WebsocketFrameSend:u}}),9469:((H,$,e)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:U}=e(8522),{isValidClientWindowBits:m}=e(
8625),{MessageSizeExceededError:R}=e(8707),w=Buffer.from([0,0,255,255]),a=Symbol("kBuffer"),u=Symbol("kLength");class g{#e;#A={};#t=0;constructor(C,c){this.#A.serverNoContextTakeover=C.has("server_no_\
context_takeover"),this.#A.serverMaxWindowBits=C.get("server_max_window_bits"),this.#t=c.maxPayloadSize}decompress(C,c,o){if(!this.#e){let l=U;if(this.#A.serverMaxWindowBits){if(!m(this.#A.serverMaxWindowBits)){
o(new Error("Invalid server_max_window_bits"));return}l=Number.parseInt(this.#A.serverMaxWindowBits)}try{this.#e=t({windowBits:l})}catch(h){o(h);return}this.#e[a]=[],this.#e[u]=0,this.#e.on("data",h=>{
if(this.#e[u]+=h.length,this.#t>0&&this.#e[u]>this.#t){o(new R),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[a].push(h)}),this.#e.on("error",h=>{this.#e=null,o(h)})}this.#e.
write(C),c&&this.#e.write(w),this.#e.flush(()=>{if(!this.#e)return;const l=Buffer.concat(this.#e[a],this.#e[u]);this.#e[a].length=0,this.#e[u]=0,o(null,l)})}}H.exports={PerMessageDeflate:g}}),1652:((H,$,e)=>{
const{Writable:t}=e(7075),U=e(4589),{parserStates:m,opcodes:R,states:w,emptyBuffer:a,sentCloseFrameState:u}=e(736),{kReadyState:g,kSentClose:A,kResponse:C,kReceivedClose:c}=e(1216),{channels:o}=e(2414),
{isValidStatusCode:l,isValidOpcode:h,failWebsocketConnection:B,websocketMessageReceived:p,utf8Decode:b,isControlFrame:F,isTextBinaryFrame:S,isContinuationFrame:O}=e(8625),{WebsocketFrameSend:N}=e(3264),
{closeWebSocketConnection:T}=e(6897),{PerMessageDeflate:n}=e(9469),{MessageSizeExceededError:s}=e(8707);function Q(d,y,E){T(d,y,E,Buffer.byteLength(E)),B(d,E)}class r extends t{#e=[];#A=0;#t=0;#n=!1;#r=m.
INFO;#s={};#o=[];#i;#c;#a;constructor(y,E,f={}){super(),this.ws=y,this.#i=E??new Map,this.#c=f.maxFragments??0,this.#a=f.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new n(E,f))}_write(y,E,f){this.#e.push(y),this.#t+=y.length,this.#n=!0,this.run(f)}#l(){return this.#a>0&&!F(this.#s.opcode)&&this.#s.payloadLength+this.#A>this.#a?(Q(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(y){for(;this.#n;)if(this.#r===m.INFO){if(this.#t<2)return y();const E=this.consume(2),f=(E[0]&128)!==0,k=E[0]&15,x=(E[1]&128)===128,Y=!f&&k!==R.CONTINUATION,
J=E[1]&127,P=E[0]&64,re=E[0]&32,Be=E[0]&16;if(!h(k))return B(this.ws,"Invalid opcode received"),y();if(x)return B(this.ws,"Frame cannot be masked"),y();if(P!==0&&!this.#i.has("permessage-deflate")){B(
this.ws,"Expected RSV1 to be clear.");return}if(re!==0||Be!==0){B(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(Y&&!S(k)){B(this.ws,"Invalid frame type was fragmented.");return}if(S(k)&&this.#o.
length>0){B(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&Y){B(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((J>125||Y)&&F(k)){B(this.ws,"Control frame either too la\
rge or fragmented");return}if(O(k)&&this.#o.length===0&&!this.#s.compressed){B(this.ws,"Unexpected continuation frame");return}if(J<=125){if(this.#s.payloadLength=J,this.#r=m.READ_DATA,!this.#l())return}else
J===126?this.#r=m.PAYLOADLENGTH_16:J===127&&(this.#r=m.PAYLOADLENGTH_64);S(k)&&(this.#s.binaryType=k,this.#s.compressed=P!==0),this.#s.opcode=k,this.#s.masked=x,this.#s.fin=f,this.#s.fragmented=Y}else if(this.#r===
m.PAYLOADLENGTH_16){if(this.#t<2)return y();const E=this.consume(2);if(this.#s.payloadLength=E.readUInt16BE(0),this.#r=m.READ_DATA,!this.#l())return}else if(this.#r===m.PAYLOADLENGTH_64){if(this.#t<8)
return y();const E=this.consume(8),f=E.readUInt32BE(0),k=E.readUInt32BE(4);if(f!==0||k>2**31-1){B(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=k,this.#r=m.READ_DATA,
!this.#l())return}else if(this.#r===m.READ_DATA){if(this.#t<this.#s.payloadLength)return y();const E=this.consume(this.#s.payloadLength);if(F(this.#s.opcode)){this.#n=this.parseControlFrame(E),this.#r=
m.INFO;const f=this.ws[C].socket;if(this.#n&&f.writableNeedDrain){this.#n=!1,f.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(y))});return}}else if(this.#s.compressed){this.#i.get("permessage-\
deflate").decompress(E,this.#s.fin,(f,k)=>{if(f){const x=f instanceof s?1009:1007;Q(this.ws,x,f.message);return}if(this.writeFragments(k)){if(this.#a>0&&this.#A>this.#a){Q(this.ws,1009,new s().message);
return}if(!this.#s.fin){this.#r=m.INFO,this.#n=!0,this.run(y);return}p(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=m.INFO,this.run(y)}}),this.#n=!1;break}else{if(!this.writeFragments(
E))return;if(this.#a>0&&this.#A>this.#a){Q(this.ws,1009,new s().message);return}!this.#s.fragmented&&this.#s.fin&&p(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=m.INFO}}}consume(y){if(y>
this.#t)throw new Error("Called consume() before buffers satiated.");if(y===0)return a;if(this.#e[0].length===y)return this.#t-=this.#e[0].length,this.#e.shift();const E=Buffer.allocUnsafe(y);let f=0;
for(;f!==y;){const k=this.#e[0],{length:x}=k;if(x+f===y){E.set(this.#e.shift(),f);break}else if(x+f>y){E.set(k.subarray(0,y-f),f),this.#e[0]=k.subarray(y-f);break}else E.set(this.#e.shift(),f),f+=k.length}
return this.#t-=y,E}writeFragments(y){return this.#c>0&&this.#o.length===this.#c?(Q(this.ws,1008,"Too many message fragments"),!1):(this.#A+=y.length,this.#o.push(y),!0)}consumeFragments(){const y=this.#o;
if(y.length===1)return this.#A=0,y.shift();const E=Buffer.concat(y,this.#A);return this.#o=[],this.#A=0,E}parseCloseBody(y){U(y.length!==1);let E;if(y.length>=2&&(E=y.readUInt16BE(0)),E!==void 0&&!l(E))
return{code:1002,reason:"Invalid status code",error:!0};let f=y.subarray(2);f[0]===239&&f[1]===187&&f[2]===191&&(f=f.subarray(3));try{f=b(f)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:E,reason:f,error:!1}}parseControlFrame(y){const{opcode:E,payloadLength:f}=this.#s;if(E===R.CLOSE){if(f===1)return B(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.
parseCloseBody(y),this.#s.closeInfo.error){const{code:k,reason:x}=this.#s.closeInfo;return T(this.ws,k,x,x.length),B(this.ws,x),!1}if(this.ws[A]!==u.SENT){let k=a;this.#s.closeInfo.code&&(k=Buffer.allocUnsafe(
2),k.writeUInt16BE(this.#s.closeInfo.code,0));const x=new N(k);this.ws[C].socket.write(x.createFrame(R.CLOSE),Y=>{Y||(this.ws[A]=u.SENT)})}return this.ws[g]=w.CLOSING,this.ws[c]=!0,!1}else if(E===R.PING){
if(!this.ws[c]){const k=new N(y);this.ws[C].socket.write(k.createFrame(R.PONG)),o.ping.hasSubscribers&&o.ping.publish({payload:y})}}else E===R.PONG&&o.pong.hasSubscribers&&o.pong.publish({payload:y});
return!0}get closingInfo(){return this.#s.closeInfo}}H.exports={ByteParser:r}}),3900:((H,$,e)=>{const{WebsocketFrameSend:t}=e(3264),{opcodes:U,sendHints:m}=e(736),R=e(4660),w=Buffer[Symbol.species];class a{#e=new R;#A=!1;#t;constructor(C){
this.#t=C}add(C,c,o){if(o!==m.blob){const h=u(C,o);if(!this.#A)this.#t.write(h,c);else{const B={promise:null,callback:c,frame:h};this.#e.push(B)}return}const l={promise:C.arrayBuffer().then(h=>{l.promise=
null,l.frame=u(h,o)}),callback:c,frame:null};this.#e.push(l),this.#A||this.#n()}async#n(){this.#A=!0;const C=this.#e;for(;!C.isEmpty();){const c=C.shift();c.promise!==null&&await c.promise,this.#t.write(
c.frame,c.callback),c.callback=c.frame=null}this.#A=!1}}function u(A,C){return new t(g(A,C)).createFrame(C===m.string?U.TEXT:U.BINARY)}function g(A,C){switch(C){case m.string:return Buffer.from(A);case m.
arrayBuffer:case m.blob:return new w(A);case m.typedArray:return new w(A.buffer,A.byteOffset,A.byteLength)}}H.exports={SendQueue:a}}),1216:(H=>{H.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol(
"ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol(
"byte parser")}}),8625:((H,$,e)=>{const{kReadyState:t,kController:U,kResponse:m,kBinaryType:R,kWebSocketURL:w}=e(1216),{states:a,opcodes:u}=e(736),{ErrorEvent:g,createFastMessageEvent:A}=e(5188),{isUtf8:C}=e(
4573),{collectASequenceOfCodePointsFast:c,removeHTTPWhitespace:o}=e(1900);function l(x){return x[t]===a.CONNECTING}function h(x){return x[t]===a.OPEN}function B(x){return x[t]===a.CLOSING}function p(x){
return x[t]===a.CLOSED}function b(x,Y,J=(re,Be)=>new Event(re,Be),P={}){const re=J(x,P);Y.dispatchEvent(re)}function F(x,Y,J){if(x[t]!==a.OPEN)return;let P;if(Y===u.TEXT)try{P=k(J)}catch{T(x,"Received\
 invalid UTF-8 in text frame.");return}else Y===u.BINARY&&(x[R]==="blob"?P=new Blob([J]):P=S(J));b("message",x,A,{origin:x[w].origin,data:P})}function S(x){return x.byteLength===x.buffer.byteLength?x.
buffer:x.buffer.slice(x.byteOffset,x.byteOffset+x.byteLength)}function O(x){if(x.length===0)return!1;for(let Y=0;Y<x.length;++Y){const J=x.charCodeAt(Y);if(J<33||J>126||J===34||J===40||J===41||J===44||
J===47||J===58||J===59||J===60||J===61||J===62||J===63||J===64||J===91||J===92||J===93||J===123||J===125)return!1}return!0}function N(x){return x>=1e3&&x<1015?x!==1004&&x!==1005&&x!==1006:x>=3e3&&x<=4999}
function T(x,Y){const{[U]:J,[m]:P}=x;J.abort(),P?.socket&&!P.socket.destroyed&&P.socket.destroy(),Y&&b("error",x,(re,Be)=>new g(re,Be),{error:new Error(Y),message:Y})}function n(x){return x===u.CLOSE||
x===u.PING||x===u.PONG}function s(x){return x===u.CONTINUATION}function Q(x){return x===u.TEXT||x===u.BINARY}function r(x){return Q(x)||s(x)||n(x)}function d(x){const Y={position:0},J=new Map;for(;Y.position<
x.length;){const P=c(";",x,Y),[re,Be=""]=P.split("=");J.set(o(re,!0,!1),o(Be,!1,!0)),Y.position++}return J}function y(x){if(x.length===0)return!1;for(let J=0;J<x.length;J++){const P=x.charCodeAt(J);if(P<
48||P>57)return!1}const Y=Number.parseInt(x,10);return Y>=8&&Y<=15}const E=typeof process.versions.icu=="string",f=E?new TextDecoder("utf-8",{fatal:!0}):void 0,k=E?f.decode.bind(f):function(x){if(C(x))
return x.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};H.exports={isConnecting:l,isEstablished:h,isClosing:B,isClosed:p,fireEvent:b,isValidSubprotocol:O,isValidStatusCode:N,failWebsocketConnection:T,
websocketMessageReceived:F,utf8Decode:k,isControlFrame:n,isContinuationFrame:s,isTextBinaryFrame:Q,isValidOpcode:r,parseExtensions:d,isValidClientWindowBits:y}}),3726:((H,$,e)=>{const{webidl:t}=e(5893),
{URLSerializer:U}=e(1900),{environmentSettingsObject:m}=e(3168),{staticPropertyDescriptors:R,states:w,sentCloseFrameState:a,sendHints:u}=e(736),{kWebSocketURL:g,kReadyState:A,kController:C,kBinaryType:c,
kResponse:o,kSentClose:l,kByteParser:h}=e(1216),{isConnecting:B,isEstablished:p,isClosing:b,isValidSubprotocol:F,fireEvent:S}=e(8625),{establishWebSocketConnection:O,closeWebSocketConnection:N}=e(6897),
{ByteParser:T}=e(1652),{kEnumerableProperty:n,isBlobLike:s}=e(3440),{getGlobalDispatcher:Q}=e(2581),{types:r}=e(7975),{ErrorEvent:d,CloseEvent:y}=e(5188),{SendQueue:E}=e(3900);class f extends EventTarget{#e={
open:null,error:null,close:null,message:null};#A=0;#t="";#n="";#r;constructor(J,P=[]){super(),t.util.markAsUncloneable(this);const re="WebSocket constructor";t.argumentLengthCheck(arguments,1,re);const Be=t.
converters["DOMString or sequence<DOMString> or WebSocketInit"](P,re,"options");J=t.converters.USVString(J,re,"url"),P=Be.protocols;const Ne=m.settingsObject.baseUrl;let Se;try{Se=new URL(J,Ne)}catch(Ce){
throw new DOMException(Ce,"SyntaxError")}if(Se.protocol==="http:"?Se.protocol="ws:":Se.protocol==="https:"&&(Se.protocol="wss:"),Se.protocol!=="ws:"&&Se.protocol!=="wss:")throw new DOMException(`Expec\
ted a ws: or wss: protocol, got ${Se.protocol}`,"SyntaxError");if(Se.hash||Se.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof P=="string"&&(P=[P]),P.length!==new Set(
P.map(Ce=>Ce.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(P.length>0&&!P.every(Ce=>F(Ce)))throw new DOMException("Invalid Sec-WebSocket-Protocol\
 value","SyntaxError");this[g]=new URL(Se.href);const de=m.settingsObject;this[C]=O(Se,P,de,this,(Ce,Ie)=>this.#s(Ce,Ie),Be),this[A]=f.CONNECTING,this[l]=a.NOT_SENT,this[c]="blob"}close(J=void 0,P=void 0){
t.brandCheck(this,f);const re="WebSocket.close";if(J!==void 0&&(J=t.converters["unsigned short"](J,re,"code",{clamp:!0})),P!==void 0&&(P=t.converters.USVString(P,re,"reason")),J!==void 0&&J!==1e3&&(J<
3e3||J>4999))throw new DOMException("invalid code","InvalidAccessError");let Be=0;if(P!==void 0&&(Be=Buffer.byteLength(P),Be>123))throw new DOMException(`Reason must be less than 123 bytes; received ${Be}`,
"SyntaxError");N(this,J,P,Be)}send(J){t.brandCheck(this,f);const P="WebSocket.send";if(t.argumentLengthCheck(arguments,1,P),J=t.converters.WebSocketSendData(J,P,"data"),B(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!p(this)||b(this)))if(typeof J=="string"){const re=Buffer.byteLength(J);this.#A+=re,this.#r.add(J,()=>{this.#A-=re},u.string)}else r.isArrayBuffer(J)?
(this.#A+=J.byteLength,this.#r.add(J,()=>{this.#A-=J.byteLength},u.arrayBuffer)):ArrayBuffer.isView(J)?(this.#A+=J.byteLength,this.#r.add(J,()=>{this.#A-=J.byteLength},u.typedArray)):s(J)&&(this.#A+=J.
size,this.#r.add(J,()=>{this.#A-=J.size},u.blob))}get readyState(){return t.brandCheck(this,f),this[A]}get bufferedAmount(){return t.brandCheck(this,f),this.#A}get url(){return t.brandCheck(this,f),U(
this[g])}get extensions(){return t.brandCheck(this,f),this.#n}get protocol(){return t.brandCheck(this,f),this.#t}get onopen(){return t.brandCheck(this,f),this.#e.open}set onopen(J){t.brandCheck(this,f),
this.#e.open&&this.removeEventListener("open",this.#e.open),typeof J=="function"?(this.#e.open=J,this.addEventListener("open",J)):this.#e.open=null}get onerror(){return t.brandCheck(this,f),this.#e.error}set onerror(J){
t.brandCheck(this,f),this.#e.error&&this.removeEventListener("error",this.#e.error),typeof J=="function"?(this.#e.error=J,this.addEventListener("error",J)):this.#e.error=null}get onclose(){return t.brandCheck(
this,f),this.#e.close}set onclose(J){t.brandCheck(this,f),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof J=="function"?(this.#e.close=J,this.addEventListener("close",J)):this.#e.
close=null}get onmessage(){return t.brandCheck(this,f),this.#e.message}set onmessage(J){t.brandCheck(this,f),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof J=="function"?(this.#e.
message=J,this.addEventListener("message",J)):this.#e.message=null}get binaryType(){return t.brandCheck(this,f),this[c]}set binaryType(J){t.brandCheck(this,f),J!=="blob"&&J!=="arraybuffer"?this[c]="bl\
ob":this[c]=J}#s(J,P){this[o]=J;const re=this[C]?.dispatcher?.webSocketOptions,Be=re?.maxFragments,Ne=re?.maxPayloadSize,Se=new T(this,P,{maxFragments:Be,maxPayloadSize:Ne});Se.on("drain",k),Se.on("er\
ror",x.bind(this)),J.socket.ws=this,this[h]=Se,this.#r=new E(J.socket),this[A]=w.OPEN;const de=J.headersList.get("sec-websocket-extensions");de!==null&&(this.#n=de);const Ce=J.headersList.get("sec-web\
socket-protocol");Ce!==null&&(this.#t=Ce),S("open",this)}}f.CONNECTING=f.prototype.CONNECTING=w.CONNECTING,f.OPEN=f.prototype.OPEN=w.OPEN,f.CLOSING=f.prototype.CLOSING=w.CLOSING,f.CLOSED=f.prototype.CLOSED=
w.CLOSED,Object.defineProperties(f.prototype,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R,url:n,readyState:n,bufferedAmount:n,onopen:n,onerror:n,onclose:n,close:n,onmessage:n,binaryType:n,send:n,extensions:n,
protocol:n,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(f,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R}),t.converters["sequence<DOMString>"]=
t.sequenceConverter(t.converters.DOMString),t.converters["DOMString or sequence<DOMString>"]=function(Y,J,P){return t.util.Type(Y)==="Object"&&Symbol.iterator in Y?t.converters["sequence<DOMString>"](
Y):t.converters.DOMString(Y,J,P)},t.converters.WebSocketInit=t.dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dis\
patcher",converter:t.converters.any,defaultValue:()=>Q()},{key:"headers",converter:t.nullableConverter(t.converters.HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(Y){
return t.util.Type(Y)==="Object"&&!(Symbol.iterator in Y)?t.converters.WebSocketInit(Y):{protocols:t.converters["DOMString or sequence<DOMString>"](Y)}},t.converters.WebSocketSendData=function(Y){if(t.
util.Type(Y)==="Object"){if(s(Y))return t.converters.Blob(Y,{strict:!1});if(ArrayBuffer.isView(Y)||r.isArrayBuffer(Y))return t.converters.BufferSource(Y)}return t.converters.USVString(Y)};function k(){
this.ws[o].socket.resume()}function x(Y){let J,P;Y instanceof y?(J=Y.reason,P=Y.code):J=Y.message,S("error",this,()=>new d("error",{error:Y,message:J})),N(this,P)}H.exports={WebSocket:f}}),2613:(H=>{H.
exports=lA(import.meta.url)("assert")}),4434:(H=>{H.exports=lA(import.meta.url)("events")}),8611:(H=>{H.exports=lA(import.meta.url)("http")}),5692:(H=>{H.exports=lA(import.meta.url)("https")}),9278:(H=>{
H.exports=lA(import.meta.url)("net")}),4589:(H=>{H.exports=lA(import.meta.url)("node:assert")}),6698:(H=>{H.exports=lA(import.meta.url)("node:async_hooks")}),4573:(H=>{H.exports=lA(import.meta.url)("n\
ode:buffer")}),7540:(H=>{H.exports=lA(import.meta.url)("node:console")}),7598:(H=>{H.exports=lA(import.meta.url)("node:crypto")}),3053:(H=>{H.exports=lA(import.meta.url)("node:diagnostics_channel")}),
610:(H=>{H.exports=lA(import.meta.url)("node:dns")}),8474:(H=>{H.exports=lA(import.meta.url)("node:events")}),3024:(H=>{H.exports=lA(import.meta.url)("node:fs")}),1455:(H=>{H.exports=lA(import.meta.url)(
"node:fs/promises")}),7067:(H=>{H.exports=lA(import.meta.url)("node:http")}),2467:(H=>{H.exports=lA(import.meta.url)("node:http2")}),7030:(H=>{H.exports=lA(import.meta.url)("node:net")}),6760:(H=>{H.exports=
lA(import.meta.url)("node:path")}),643:(H=>{H.exports=lA(import.meta.url)("node:perf_hooks")}),1792:(H=>{H.exports=lA(import.meta.url)("node:querystring")}),7075:(H=>{H.exports=lA(import.meta.url)("no\
de:stream")}),1692:(H=>{H.exports=lA(import.meta.url)("node:tls")}),3136:(H=>{H.exports=lA(import.meta.url)("node:url")}),7975:(H=>{H.exports=lA(import.meta.url)("node:util")}),3429:(H=>{H.exports=lA(
import.meta.url)("node:util/types")}),5919:(H=>{H.exports=lA(import.meta.url)("node:worker_threads")}),8522:(H=>{H.exports=lA(import.meta.url)("node:zlib")}),3193:(H=>{H.exports=lA(import.meta.url)("s\
tring_decoder")}),4756:(H=>{H.exports=lA(import.meta.url)("tls")}),9023:(H=>{H.exports=lA(import.meta.url)("util")}),913:((H,$,e)=>{e.d($,{H:()=>x});var t=e(7279),U=e(706);async function m(Y,{ms:J,error:P},re){
const Be=new AbortController,Ne=setTimeout(()=>Be.abort(P),J),Se=Math.min(Y.endsAt,performance.now()+J);try{return await re({...Y,signal:AbortSignal.any([Y.signal,Be.signal]),endsAt:Se})}finally{clearTimeout(
Ne)}}function R(Y,J){const P=`${J} within ${(0,U.zK)(Y)} (timeout-minutes)`;return{ms:Y,error:new t.HR({what:P,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var w=e(2975),a=e(6659);
function u(Y,{platform:J,log:P}){const re=J.url;if(J.secrets.maskUrl(Y,re,P),!URL.canParse(Y,re.href))throw g("the platform's download URL can't be read","Re-run the job.");const Be=new URL(Y,re.href);
Be.protocol==="http:"&&re.protocol==="https:"&&Be.hostname===re.hostname&&(Be.protocol="https:",Be.port===""&&(Be.port=re.port),J.secrets.maskUrl(Be.href,re,P));const Ne=Be.protocol==="http:"&&re.protocol===
"http:"&&isLoopback(Be.hostname);if(Be.protocol!=="https:"&&!Ne)throw g("the platform's download URL isn't https","Check host.");return Be}function g(Y,J){return new Failure({what:"Download",why:Y,advice:J,
topic:"the-package"})}var A=e(2970),C=e(6006);const c={dataFileId:"workflowDataFileId",name:"workflowName"},o=[{collection:"workflows",...c},{collection:"workflow",...c},{collection:"tools",dataFileId:"\
toolDataFileId",name:"toolName"}];async function l(Y,J){const{variants:P}=Y.platform;let re;for(const Be of new Set([...P.values(),...o])){const Ne=J(Be),Se=P.get(Ne.label);if(!(Se&&Se!==Be))try{const de=await(0,a.
px)(Y,Ne);return P.set(Ne.label,Be),de}catch(de){if(de instanceof t.HR&&de.busy&&P.set(Ne.label,Be),!(de instanceof t.HR&&de.status===404))throw de;re??=de}}throw re}async function h(Y,{workflowId:J,flowId:P}){
const re=await l(Y,({collection:Be})=>({label:"Export",method:"POST",path:`${Be}/${J}/export?flowId=${P}`,scope:"Export workflow"}));return readStarted(re,"Check host and the IDs.")}async function B(Y,J,P){
const re=P.downloadUrl??J.downloadUrl??(await readDockStatus(Y,J.dockStatusId)).downloadUrl;if(re!==void 0)return downloadUrl(re,Y);const Be=`the platform reports ${P.status} but names no download URL`;
throw new Failure({what:"Export",why:Be,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function p(Y,J,{app:P,flow:re,env:Be}){const Ne="workflowName"in J,Se=await l(Y,({collection:de,
dataFileId:Ce,name:Ie})=>({label:"Import",method:"POST",path:Ne?`${de}/import`:`${de}/${J.workflowId}/import`,body:jsonBody({[Ce]:P,flowDataFileId:re,...Be!==void 0&&{envVariablesFileId:Be},...Ne&&{[Ie]:J.
workflowName}}),idempotent:!1,isCreation:Ne,scope:"Import workflow"}));return readStarted(Se,MAYBE_STARTED)}async function b(Y,J){const P=({collection:re})=>({label:"Deploy",method:"POST",path:`${re}/${J}\
/deploy`,body:(0,A.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return(0,C.y7)(await(0,w.Oc)(Y,()=>l(Y,P)),a.HB)}var F=e(7598);const S=25e6,O=1e7,N="bulkImport",T="Re-run the job.",n=new Set(
[404,409,410]);async function s(Y,{name:J,bytes:P}){const re=`Upload of ${J}`,Be=(Se,de)=>callApi(Y,{label:re,method:"POST",path:Se,scope:"Import workflow",...de&&{body:de}}),Ne=P.length<S?r(await Be(
"files",d({fileContext:N},{name:J,bytes:P}))):await retry(Y,()=>Q({name:J,bytes:P},Be));return Y.log.info(`Uploaded ${J}: ${humanSize(P.length)}`),Ne}async function Q({name:Y,bytes:J},P){const re=Math.
ceil(J.length/O),Be={fileContext:N,totalChunks:re,fileExtension:"json",fileName:Y,fileSize:J.length},Ne=await P("files/session/start",jsonBody(Be)),Se=readId(Ne.fields.sessionId);if(Se===void 0)throw Ne.
missing("session ID",T);const de=`files/session/${Se}`;try{for(let Ce=0;Ce<re;Ce++){const Ie=J.subarray(Ce*O,(Ce+1)*O);await P(de,d({chunkNumber:String(Ce)},{name:Y,bytes:Ie}))}return r(await P(`${de}\
/complete`))}catch(Ce){if(!(Ce instanceof Failure&&n.has(Ce.status)))throw Ce;const Ie=`the platform has lost the upload session (${Ce.status})`;throw Ce.with({why:Ie,advice:"Re-run the job later.",busy:!1,
retryable:!0})}}function r(Y){const{fileId:J}=Y.fields;if(typeof J=="string"&&J!=="")return J;throw Y.missing("file ID",T)}function d(Y,{name:J,bytes:P}){const re=`form-${randomUUID()}`,Be=Ie=>`--${re}\
\r
content-disposition: form-data; ${Ie}\r
`,Ne=Object.entries(Y).map(([Ie,De])=>`${Be(`name="${Ie}"`)}\r
${De}\r
`),Se=J.replace(/["\r\n]/g,encodeURIComponent),de=`${Ne.join("")}${Be(`name="file"; filename="${Se}"`)}content-type: application/json\r
\r
`,Ce=Buffer.concat([Buffer.from(de),P,Buffer.from(`\r
--${re}--\r
`)]);return{type:`multipart/form-data; boundary=${re}`,bytes:Ce}}var y=e(3353);const E="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then r\
e-run the job.",f="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function k(Y,J,{source:P,target:re,definitions:{app:Be,flow:Ne,env:Se},whenBusy:de="\
retry",timeoutMs:Ce,longestWaitMs:Ie}){const De="workflowId"in re?re.workflowId:void 0,Fe="workflowId"in re?`workflow ${re.workflowId}`:`a new workflow, ${re.workflowName}`;return Y.log.info(`Importin\
g ${toSingleLine(P)} into ${Fe}, at ${J.url.href}`),await withDeadline({...Y,platform:J},userLimit(Ce,"No import"),async se=>{const ie={app:await uploadFile(se,Be),flow:await uploadFile(se,Ne),env:Se&&
await uploadFile(se,Se)},Ee=()=>startImport(se,re,ie),Ae=await(de==="retry"?retryBusy(se,Ee):Ee()),{outputs:Le}=await followJob(se,Ae,{title:"Import job",longestWaitMs:Ie,advice:E,idsIn:({workflowId:me=De})=>({
...me!==void 0&&{"workflow-id":De??me}})});return{workflowId:Le["workflow-id"],job:Le}})}async function x(Y,J,{workflowId:P,timeoutMs:re,longestWaitMs:Be}){return Y.log.info(`Deploying workflow ${P}, \
at ${J.url.href}`),await m({...Y,platform:J},R(re,"No deployment"),async Ne=>{const{outputs:Se}=await(0,y.Bv)(Ne,await b(Ne,P),{title:"Deploy job",longestWaitMs:Be,advice:f,idsIn:()=>({"workflow-id":P})});
return Se})}}),3991:((H,$,e)=>{e.d($,{R:()=>w,i:()=>R});var t=e(9402),U=e(7279),m=e(6584);class R{#e=[];#A;constructor(){const u=t.V4("api-key");u!==""&&t.Pq(u)}text(u){return t.V4(u)}lines(u){return t.
V4(u,{trimWhitespace:!1})}optional(u,g){const A=this.text(u);try{return A===""?void 0:g(A)}catch(C){this.refuse(u,(0,U.gJ)(C),C instanceof U.HR?C.topic:void 0);return}}required(u,g){return this.text(u)===
""&&this.refuse(u,"is required"),this.optional(u,g)}notEmpty(u,g,A){if(process.env[`INPUT_${u.toUpperCase()}`]?.trim()===""){const C=`Where an event has no inputs, write \`\${{ inputs.${u} || ${A} }}\``;
this.refuse(u,`is empty. Is the name in the expression right?${A===void 0?"":` ${C}`}`)}return this.optional(u,g)}boolean(u,g){return this.notEmpty(u,m.yG,g?void 0:"false")??g}refuse(u,g,A="before-any\
thing-is-sent"){this.#A??=A,this.#e.push(`${u} ${g.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new U.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#A})}check(){if(this.#e.length>0)throw this.
refusal()}}function w(a){const u=a.required("host",m.or);a.text("api-key")===""&&a.refuse("api-key","is required. The secret isn't set, or this job can't read it");const g=a.optional("api-key",m.Do),A=(a.
optional("timeout-minutes",(0,m.$J)(1440))??30)*6e4,C=(a.optional("poll-interval-seconds",(0,m.$J)(3600))??10)*1e3,c=a.boolean("summary",!0);if(!(u===void 0||g===void 0))return{host:u,apiKey:g,timeoutMs:A,
longestWaitMs:C,summary:c}}}),3353:((H,$,e)=>{e.d($,{Bv:()=>N,Zw:()=>O});var t=e(7279),U=e(2975),m=e(706),R=e(6006),w=e(2053);const a=w.k,u=1e4,g=12e4,A=50,C=294,c=6.12,o=2e3;function l(T,n){const s=Math.
max(C,T/c);return T<w.k?s:Math.max(o,Math.min(n,s))}async function h(T,n,s){const{log:Q,signal:r}=T,d=performance.now(),y=B(T,d);let E=n,f=d,k;for(let x=0;;){s.onStatus(E),y(E);const Y=(0,R.sG)(E.status);
if(Y==="failed"||Y==="succeeded"&&E.refused)throw b(n,E,s.advice);if(Y==="succeeded")return E.status!=="SUCCESS"&&Q.warning(`The platform reports ${E.status}, which is treated as SUCCESS.`),E;if(k=Y===
"unknown"&&E.refused?k??f:void 0,k!==void 0&&f-k>=g){const P=`The platform refused to report the job's status for ${(0,m.zK)(g)}`;throw F(new t.HR({what:P,topic:"the-job-on-the-platform"}),n,E)}const J=f===
d?Math.min(A,s.longestWaitMs):l(f-d,s.longestWaitMs);try{await(0,U.yy)(Math.max(0,f+J-performance.now()),r),f=performance.now(),E=await(0,R.SO)(T,n.dockStatusId,({status:P})=>x>0||P===void 0),x++}catch(P){
if(!(P instanceof t.HR&&P.status===404)||x>0||f-d>=u)throw F(P,n,E);Q.debug("The platform does not know the job yet.")}}}function B({log:T},n){const s=new Set;let Q,r=n;return d=>{const y=performance.
now(),E=(0,m.zK)(y-n);if(Q!==void 0&&d.status!==Q)T.info(`${d.status||"No status"} after ${E}`),r=y;else if(y-r>=a){const f=d.percent===void 0?"":`, ${Math.round(d.percent)} % done`;T.info(`Still ${d.
status||"without a status"} after ${E}${f}`),r=y}Q=d.status,!((0,R.sG)(Q)!=="unknown"||s.has(Q))&&(s.add(Q),T.warning(`The platform reports an unknown status (${p(d)}). The action keeps waiting.`))}}function p({
status:T,message:n}){return`${T||"none"}${n===void 0?"":`, "${n}"`}`}function b({dockStatusId:T},{status:n,message:s},Q){const r=n==="FAILED"?"failed":`ended as ${n}`,d=`${s??"it gave no reason"} (doc\
k status ${T})`;return new t.HR({what:`The job ${r} on the platform`,why:d,advice:Q,topic:"the-job-on-the-platform"})}function F(T,{dockStatusId:n},s){const Q=(0,R.sG)(s.status)==="unknown"||s.message!==
void 0?`, last status ${p(s)}`:"",r=`The job may still be running on the platform: dock status ${n}${Q}.`,d=T instanceof t.HR?T:new t.HR({what:(0,t.iT)(T).message},{cause:T});return d.with({advice:`${d.
advice} ${r}`.trim(),cause:T})}class S extends t.HR{job;constructor(n,s){super({what:s.message,...s},{...s,cause:s}),this.job=n}}function O(T){return T instanceof S?T.job:{}}async function N(T,n,{title:s,
longestWaitMs:Q,advice:r,idsIn:d}){T.log.info(`${s}: ${n.status||"no status"}, dock status ${n.dockStatusId}`);let y={},E={};const f=k=>{const x={"dock-status-id":n.dockStatusId,...d(k),...y};Object.keys(
x).length>Object.keys(y).length&&T.publish(x),y=x;const Y=k.status||E.status;E={...y,...Y!==void 0&&{status:Y}}};try{return{last:await h(T,n,{longestWaitMs:Q,advice:r,onStatus:f}),outputs:E}}catch(k){
throw new S(E,(0,t.iT)(k))}}}),3934:((H,$,e)=>{e.d($,{xK:()=>zn,Sm:()=>Pn});var t=e(1455),U=e(6760);const m="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p\
{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",R=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictogra\
phic})",`(?<=${m})[\\u200C\\u200D](?=${m})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("\
|"),"gu");function w(i){return i.replace(R,(I,D)=>D===void 0?I:a(D))}function a(i){return`\\u{${i.codePointAt(0)?.toString(16)}}`}function u(i,I){if(i.length<=I)return i;const D=Array.from(i.slice(0,2*
I+2));return D.length>I?`${D.slice(0,I).join("")}\u2026`:i}function g(i,I=100){const D=w(u(i,I)).replaceAll("	",a)||'""',L="`".repeat(h(D)+1);return/^`|`$/.test(D)||/^ .*[^ ].* $/.test(D)?`${L} ${D} ${L}`:
L+D+L}function A(i,I,D){const L=i.map(W=>w(W).replace(/^(\s*):(?=:)/,(z,X)=>X+a(":"))),G="`".repeat(Math.max(3,h(L.join(`
`))+1));return[G+I,...L,G].map(W=>D+W).join(`
`)}const C=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function c(i){const I=w(i).replaceAll("	"," ").split(C),D=w(i).match(C)??[];return I.map((L,G)=>o(L)+(D[G]===void 0?"":`${o(D[G])}<wbr>`)).join("")}
function o(i){return i.replace(l,I=>`&#${I.codePointAt(0)};`)}const l=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function h(i){return(i.match(/`+/g)??[]).reduce((I,D)=>Math.
max(I,D.length),0)}const B=240,p=40,b=500,F=5e4,S=2e6,O=.4,N=6;function T(i,I){const D=z=>z.length>B,L=(z,X)=>X.map(ne=>({mark:z,text:ne}));if(!i.some(D)&&!I.some(D))return[...L("-",i),...L("+",I)];const G=[];
let W=0;for(const z of diffArrays([...i],[...I],{comparator:n(i,I)})){if(z.added)G.push(...L("+",z.value));else if(z.removed)G.push(...L("-",z.value));else for(const[X,ne]of z.value.entries())G.push(...Q(
i[W+X]??"",ne));z.added||(W+=z.value.length)}return G}function n(i,I){if(i.length===1&&I.length===1)return()=>!0;const D=G=>G.reduce((W,z)=>W+z.length,0);if(D(i)*I.length+D(I)*i.length>S)return()=>!1;
const L=new Map([...i,...I].map(G=>[G,s(G)]));return(G,W)=>{const[z,X]=[L.get(G)??new Set,L.get(W)??new Set];let ne=0;for(const he of z)X.has(he)&&ne++;return 2*ne>O*(z.size+X.size)}}function s(i){const I=new Set;
for(let D=0;D<=i.length-N;D++)I.add(i.slice(D,D+N));return I}function Q(i,I){const D=f(i,I),L=k(i,I,D),G=r(i.slice(D,i.length-L),I.slice(D,I.length-L)).flatMap(X=>[{mark:"-",text:d(i,D+X.from[0],D+X.from[1])},
{mark:"+",text:d(I,D+X.to[0],D+X.to[1])}]),W=G.reduce((X,{text:ne})=>X+ne.length,0);return!(i.length<=B&&I.length<=B)&&W<.8*(i.length+I.length)?G:[{mark:"-",text:i},{mark:"+",text:I}]}function r(i,I){
const L=i.length<=F&&I.length<=F?diffWordsWithSpace(i,I,{maxEditLength:b}):void 0;if(L===void 0)return[{from:[0,i.length],to:[0,I.length]}];const G=[];let[W,z]=[0,0];for(const{value:X,added:ne,removed:he}of L){
const[be,ke]=[W,z];if(ne||(W+=X.length),he||(z+=X.length),!ne&&!he)continue;const ve=G.at(-1);ve&&be-ve.from[1]<2*p?(ve.from[1]=W,ve.to[1]=z):G.push({from:[be,W],to:[ke,z]})}return G}function d(i,I,D){
const L=I>p+20?E(i,I-p):0,G=i.length-D>p+20?E(i,D+p):i.length;return`${L>0?"\u2026":""}${i.slice(L,G)}${G<i.length?"\u2026":""}`}function y(i,I){if(i.length<=I)return i;const D=cut(i,Math.max(0,I-30));
return`${D} ${counted(i.length-D.length+1,"more character")}`}function E(i,I){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(i.slice(I-1,I+1))?I-1:I}function f(i,I){const D=Math.min(i.length,I.length);
let L=0;for(;L<D&&i[L]===I[L];)L++;return L}function k(i,I,D){const L=Math.min(i.length,I.length)-D;let G=0;for(;G<L&&i[i.length-1-G]===I[I.length-1-G];)G++;return G}const x=2,Y=1e3,J=20,P="spaces at \
the end";function re(i,I){const[D,L]=[De(i),De(I)],G=Be(D.lines,L.lines);return i!==void 0&&I!==void 0&&D.ends!==L.ends&&G.unshift({note:`line ends: ${D.ends} \u2192 ${L.ends}`}),(z=1/0)=>Se(G,z)}function Be(i,I){
const D=commonStart(i,I),L=commonEnd(i,I,D),G=[i.slice(D,i.length-L),I.slice(D,I.length-L)],W=new Set(G[0]),X=(G[1].some(ve=>W.has(ve))?diffArrays(...G,{maxEditLength:Y}):void 0)??[...G[0].length>0?[{
value:G[0],removed:!0,added:!1}]:[],...G[1].length>0?[{value:G[1],removed:!1,added:!0}]:[]];if(X.length===0)return[];const ne=ve=>ve.map(We=>({context:cutLine(We,MAX_LINE)})),he=D<=x+1?0:D-x,be=he>0?[
{note:`line ${he+1}`}]:[];be.push(...ne(i.slice(he,D)));let ke=D+1;for(const[ve,{value:We,removed:ze,added:sA}]of X.entries()){const[dA,yA]=[X[ve-1],X[ve+1]];if(ze)be.push(...Ne(We,yA?.added?yA.value:
[]));else if(sA&&!dA?.removed)be.push(...Ne([],We));else if(!sA&&We.length<=2*x+1)be.push(...ne(We));else if(!sA){const CA={note:`line ${ke+We.length-x}`};be.push(...ne(We.slice(0,x)),CA,...ne(We.slice(
-x)))}ze||(ke+=We.length)}return[...be,...ne(I.slice(I.length-L,I.length-L+x))]}function Ne(i,I){const D=pairLines(i,I),L=se(D);return[...L.length===0?[]:[{note:`hard to see: ${L.join(", ")}`}],{rows:D}]}
function Se(i,I){const D=[];let L=I,G=0;const W=z=>{D.push(z),L-=z.length+1};for(const z of i)if("rows"in z){const X=G>0?new Map:Fe(z.rows,L);for(const ne of z.rows){const he=X.get(ne);he===void 0?G++:
W(`${ne.mark} ${he}`)}}else{const X="note"in z?`@@ ${z.note} @@`:`  ${z.context}`;G===0&&X.length<L&&W(X)}return G===0?D:[...D,`@@ ${counted(G,"more changed line")} @@`]}function de(i,I){const[D,L]=[i.
normalize(),I.normalize()];if(i===I||Ce(D)!==Ce(L))return;const G=Ce(i)===Ce(I)?[]:[`Unicode forms: ${Ie(i)} \u2192 ${Ie(I)}`];if(D===L)return G[0];const W=D.trimEnd()===L.trimEnd()?P:D.trimStart()===
L.trimStart()?"indentation":"white space";return[...G,W].join(", ")}function Ce(i){return i.replace(/\s+/g,"")}function Ie(i){return i===i.normalize("NFC")?"NFC":i===i.normalize("NFD")?"NFD":"mixed"}function De(i){
const I=i?.split(`
`)??[],D=I.slice(0,-1);return D.length===0||!D.every(L=>L.endsWith("\r"))?{lines:I,ends:"LF"}:{lines:[...D.map(L=>L.slice(0,-1)),...I.slice(-1)],ends:"CRLF"}}function Fe(i,I){const D=["-","+"].map(ne=>i.
filter(he=>he.mark===ne)),[L=0,G=0]=D.map(ne=>ne.reduce((he,{text:be})=>he+be.length+3,0)),W=Math.max(Math.floor(I/2),I-G),z=[W,I-Math.min(L,W)],X=new Map;for(const[ne,he]of D.entries()){let be=z[ne]??
0;for(const ke of he){if(ke.text.length+3>be&&be<J+30)break;const ve=cutLine(ke.text,be-3);X.set(ke,ve),be-=ve.length+3}}return X}function se(i){const I=z=>i.filter(X=>X.mark===z).map(({text:X})=>X),[
D,L]=[I("-"),I("+")],G=new Map(D.map(z=>[Ce(z.normalize()),z])),W=L.flatMap(z=>{const X=G.get(Ce(z.normalize()));return X===void 0?[]:de(X,z)??[]});return D.length>0&&L.length>0&&D.some(ie)!==L.some(ie)&&
W.push(P),[...new Set(W)]}function ie(i){return i!==i.trimEnd()}const Ee={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ae={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"\
fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Le={same:"-->",added:"==>",removed:"-.->"},me=40,ge=500,le=5e4,pe=40,Re=6;function Oe(i,I,{
isWhole:D,hide:L}){const G=new Set(i.filter(({status:X})=>D||X!=="same"));for(const{source:X,target:ne,status:he}of I)he!=="same"&&G.add(X).add(ne);if(G.size===0)return;const W=new Set(G);for(const{source:X,
target:ne}of I)X.status!=="same"&&W.add(ne),ne.status!=="same"&&W.add(X);for(const X of[W,G]){const ne=I.filter(({source:be,target:ke})=>X.has(be)&&X.has(ke));if(X.size>me||ne.length>ge)continue;const he=tA(
i.filter(be=>X.has(be)),ne,L);if(he.length<=le)return{picture:he}}return{note:`The picture is left out: it would have ${G.size>me?counted(G.size,"node"):"too many connections"}.`}}function tA(i,I,D){const L=new Map(
i.map((W,z)=>[W,`n${z+1}`])),G=i.map(W=>`  ${L.get(W)}["${Ee[W.status]}${gA(D(W.label))}"]`);for(const{source:W,target:z,label:X,status:ne}of I){const he=`${Ee[ne]}${gA(D(X))}`.trim();G.push(`  ${L.get(
W)} ${Le[ne]}${he===""?"":`|"${he}"|`} ${L.get(z)}`)}for(const[W,z]of Object.entries(Ae)){const X=i.filter(ne=>ne.status===W).map(ne=>L.get(ne));X.length>0&&G.push(`  classDef ${W} ${z}`,`  class ${X.
join()} ${W}`)}return[`flowchart ${qe(i,I)>Re?"TD":"LR"}`,...G].join(`
`)}function qe(i,I){const D=new Set(I.map(({target:X})=>X)),L=i.filter(X=>!D.has(X)),G=new Set(L.length>0?L:i.slice(0,1));let[W,z]=[new Set(G),0];for(;W.size>0;){const X=I.flatMap(({source:ne,target:he})=>W.
has(ne)&&!G.has(he)?[he]:[]);for(const ne of X)G.add(ne);W=new Set(X),z++}return z}function gA(i){return visible(cut(i.replace(/\s+/g," ").trim(),pe)).replace(Ge,nA)}const Ge=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function nA(i){return i==='"'?"#quot;":`#${i.codePointAt(0)};`}const $e=/^(_?id|identifier|uuid)$/;function je(i,I=D=>D){const[D,L]=[i.base??i.head,i.head??i.base];if(D===void 0||L===void 0)return;const{
root:G,...W}=readVersions(D,L),z=makeNames([W.head,W.base]),{labelOf:X}=z,ne=findFlow(G,W);if(ne===void 0)return{picture:void 0,connections:[],size:{nodes:0,connections:0},tells:()=>!1,labelOf:X};const he=Ye(
i,ne,z),be=we(ne,he),ke=Qe(G,ne,be);Ze(i,he,z,ke);const ve=drawFlow(he,be,{isWhole:i.status!=="modified",hide:I}),We={nodes:ne.head.nodes.length,connections:ne.head.connections.length};return{picture:void 0,
...ve,connections:V(be),size:We,tells:ke,labelOf:X}}function Ye({matches:i},{base:I,head:D},{nameOf:L}){const G=new Map(D.places.map((ke,ve)=>[ke,ve])),W=uA(D.places,({value:ke})=>ke),z=uA(D.places,({
value:ke})=>ke.id),X=uA(i,ke=>ke.base),ne=new Map;let he=-1;for(const ke of I.nodes){const ve=X.get(ke.value)?.shift()?.head,ze=[...(ve&&W.get(ve))??[],...z.get(ke.value.id)??[]].find(sA=>!ne.has(sA));
he=(ze&&G.get(ze))??he,ne.set(ze??ke,{base:ke,head:ze,label:L(ze??ke),rank:he,status:ze?"same":"removed"})}for(const ke of D.nodes)ne.has(ke)||ne.set(ke,{base:void 0,head:ke,label:L(ke),rank:G.get(ke)??
he,status:"added"});return[...ne.values()].sort((ke,ve)=>ke.rank-ve.rank).map((ke,ve)=>({...ke,rank:ve}))}function uA(i,I){const D=new Map;for(const L of i){const G=D.get(I(L))??[];G.push(L),D.set(I(L),
G)}return D}function we({base:i,head:I},D){const L=new Map(D.flatMap(he=>[he.base,he.head].map(be=>[be,he]))),G=(he,be)=>he.flatMap(ke=>{const[ve,We]=[L.get(ke.source),L.get(ke.target)];return ve&&We?
[{...ke,source:ve,target:We,status:be}]:[]}),W=({source:he,target:be,label:ke})=>`${he.rank} ${be.rank} ${ke}`,z=uA(G(i.connections,"removed"),W),X=G(I.connections,"added").map(he=>z.get(W(he))?.pop()?
{...he,status:"same"}:he),ne=({source:he,target:be})=>he.rank+be.rank/D.length;return[...X,...[...z.values()].flat()].sort((he,be)=>ne(he)-ne(be))}function V(i){const I=i.filter(({status:L})=>L!=="sam\
e"),D=uA(I,({source:L,label:G})=>`${L.rank} ${G}`);return I.flatMap(L=>{const{source:G,target:W,label:z,status:X}=L,ne=D.get(`${G.rank} ${z}`)??[],he=ne.length===2?ne.find(ve=>ve!==L&&ve.status!==X):void 0,
be=he&&[G,W,he.target].every(({base:ve,head:We})=>ve&&We);if(X==="same"||be&&X==="removed")return[];const ke={from:G.label,to:W.label,source:G,target:W,...z!==""&&{label:z}};return[be?{kind:"rewired",
...ke,was:he.target.label}:{kind:X,...ke}]})}function Qe(i,I,D){const L={added:new Set,removed:new Set},G=new Set;for(const{status:X,texts:ne,label:he,source:be,target:ke,place:ve}of D){if(X==="same")
continue;ve!==be.head&&G.add(ve.value);const We=[be.label,ke.label,...he.split(", ")].map(ze=>JSON.stringify(ze));for(const ze of[...ne,...We])L[X].add(ze)}const W=new Set([...I.base.nodes,...I.head.nodes].
map(({field:X})=>X));function z(X,ne,he){return ne===void 0||W.has(ne)||X.type==="hidden"?Number.NaN:X.type==="array"?Pe(X.items,be=>z(be,ne.inner.get("[]")??ne,he)):X.type==="object"?Pe([...X.members],
([be,ke])=>{const ve=memberField(ne,be);return ve?.key===KEYS&&!he.has(JSON.stringify(be))?Number.NaN:z(ke,ve,he)}):he.has(X.text)?I.links.has(ne)?1:0:!I.links.has(ne)&&Me(X.text,ne)?0:Number.NaN}return X=>{
if(X.kind==="reordered"||X.kind==="moved")return!1;const he=(We=>We.reduce((ze,sA)=>sA.type==="member"?memberField(ze,sA.key):ze?.inner.get("[]"),i))(X.path),[be,ke]=X.path.slice(-2);return X.kind==="\
modified"?ke?.type==="member"&&$e.test(ke.key)&&be?.type==="item"&&G.has(be.item)?!0:z(X.from,he,L.removed)+z(X.to,he,L.added)>0:(ke?.type!=="member"||he?.key!==KEYS||L[X.kind].has(JSON.stringify(ke.key)))&&
z(X.value,he,L[X.kind])>0}}function Me(i,{key:I,texts:D}){const L=D.get(i)??0,G=L>2&&2*L>=Pe([...D.values()],W=>W);return $e.test(I)||G&&/^"?[\w.-]{0,30}"?$/.test(i)}function Pe(i,I){return i.reduce((D,L)=>D+
I(L),0)}function Ze(i,I,{componentOf:D},L){const G=makeLayoutTest(i),W=I.flatMap(X=>[X.head,X.base].flatMap(ne=>{const he=ne&&D(ne);return[X.base?.value.id===X.head?.value.id?void 0:ne,he].flatMap(ke=>ke?
[{node:X,value:ke.value}]:[])})),z=uA(W,({value:X})=>X);for(const X of i.changes){if(L(X)||G(X))continue;let ne=i.head,he;for(const be of X.path)ne=He(ne,be),he=(ne&&z.get(ne))??he;"value"in X&&X.value.
type!=="hidden"&&(he=z.get(X.value)??he);for(const{node:be}of he??[])be.status==="same"&&(be.status="modified")}}function He(i,I){return I.type==="item"?I.item:I.type==="member"?i?.type==="object"?i.members.
get(I.key):void 0:i?.type==="array"?i.items[I.index]:void 0}const aA={lines:[],fields:BA(),orders:BA()};function QA(i){const I=[],[D,L]=[BA(),BA()];for(const[G,W]of i.split(/\r\n|\r|\n/).entries()){const z=W.
trim();if(z===""||z.startsWith("#"))continue;const X=z.replace(/\[\]$/,""),ne=X.split(".");if(ne.includes(""))throw new Error(`has an empty key in line ${G+1} (join keys by single dots)`);if(ne.every(
be=>be==="*"))throw new Error(`has only * in line ${G+1}, which would ignore everything (name a key)`);I.push(z);const he=ne.reduceRight(kA,X===z?D:L);he.line=z}return{lines:[...new Set(I)],fields:D,orders:L}}
function hA(i,I,D){let L=i.line!==void 0;if(i.line!==void 0&&D(i.line),I?.outer===void 0)return L;i.any&&hA(i.any,I.outer,D)&&(L=!0);const G=I.key===void 0?void 0:FA(i,I.key);return G&&hA(G,I.outer,D)&&
(L=!0),L}function BA(){return{line:void 0,keys:new Map,any:void 0}}function kA(i,I){if(I==="*")return i.any??=BA(),i.any;const D=i.keys.get(I)??BA();return i.keys.set(I,D),D}function FA(i,I){if(i.keys.
size!==0)return I.includes(".")?I.split(".").reduceRight((D,L)=>D?.keys.get(L),i):i.keys.get(I)}const mA={bases:new Set,heads:new Map},DA=8,RA=.5;function Je({base:i,head:I},D,{matching:L,holders:G,componentOf:W}){
const z=new Map,X=(ze,sA)=>{const{path:dA,value:yA,arrays:CA}=ze;if(CA===void 0||dA.at(-1)?.type!=="item")return[];const LA=z.get(CA)??makeIdOf(CA.base,CA.head);return z.set(CA,LA),[{...ze,id:LA(yA),isDirect:sA}]},
ne={base:i.flatMap(ze=>X(ze,!0)),head:I.flatMap(ze=>X(ze,!0))},he=ze=>ze.flatMap(sA=>_(sA,W)).flatMap(sA=>X(sA,!1)),be={base:[...ne.base,...ne.head.length>0?he(i):[]],head:[...ne.head,...ne.base.length>
0?he(I):[]]},ke={bases:new Set(D.bases),heads:new Map(D.heads)},ve=(ze,sA=M)=>{const dA=v(be.head,CA=>ke.heads.has(CA.value)?void 0:ze(CA,"head")),yA=v(be.base,CA=>ke.bases.has(CA.value)?void 0:ze(CA,
"base"));for(const[CA,LA]of yA){const ZA=dA.get(CA);!LA||!ZA||!(LA.isDirect||ZA.isDirect)||LA.arrays===ZA.arrays||sA(LA,ZA)&&(ke.bases.add(LA.value),ke.heads.set(ZA.value,{base:LA.value,from:LA.path}))}},
We=(ze,sA)=>ze!==void 0&&(G[sA].get(ze)??0)<=1?ze:void 0;ve(({id:ze},sA)=>We(ze,sA),(ze,sA)=>(ze.id?.length??0)>=DA||M(ze,sA));for(const ze of TITLES)ve(({value:sA},dA)=>We(keyOf(sA,ze),dA));return ve(
({id:ze,value:sA},dA)=>{const yA=L.bare[dA](sA,!0);if(!(ze!==void 0&&We(ze,dA)===void 0))return yA.type==="object"&&yA.members.size>2?`${yA.id}`:void 0},Z),ke}function _({value:i,path:I},D){return listInside(
i,D).flatMap(L=>{const G={value:L.value,path:[...I,L.step],arrays:L.arrays};return[G,..._(G,D)]})}function v(i,I){const D=new Map;for(const L of i){const G=I(L);G!==void 0&&D.set(G,D.has(G)?void 0:L)}
return D}function Z({value:i},{value:I}){return keyOf(i,"type")===keyOf(I,"type")}function M(i,I){return Z(i,I)&&likenessOf(i.value,I.value)>=RA}var j=e(4573);const te=500,ae=null,[ce,ue,Te,Xe]=[34,44,
58,92],[_e,Ke,AA,rA]=[91,93,123,125];function cA(i,I,D){try{return oA(i,I,D,ae)}catch(L){if(L instanceof SyntaxError||L instanceof RangeError)return;throw L}}function pA(i,I,D){try{if(!isUtf8(i))throw new SyntaxError;
return oA(i.toString(),I,D,Number.POSITIVE_INFINITY)}catch(L){throw new Error(L instanceof RangeError?"is nested deeper than 500 levels":"is not JSON",{cause:L})}}function oA(i,I,D,L){const G=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
let W=i.startsWith("\uFEFF")?1:0,z=0;function X(){for(;;){const We=i.charCodeAt(W);if(We!==32&&We!==10&&We!==13&&We!==9)return We;W++}}function ne(){let We=!1;for(;;){const ze=i.charCodeAt(++W);if(ze===
ce)break;if(ze===Xe)We=!0,W++;else if(ze>=55296&&ze<=57343)We=!0;else if(!(ze>=32))throw new SyntaxError}return W++,We}function he(We,ze){const sA=X(),dA=W;if(sA===ce){const yA=ne(),CA=i.slice(dA,W);return D.
scalar(yA?JSON.stringify(JSON.parse(CA)):CA)}if(sA===_e){const yA=[],CA=D.enter(We);return ke(Ke,ze,()=>yA.push(he(CA,ze+1))),D.array(yA,We)}if(sA===AA){const yA=new Map;return ke(rA,ze,()=>{const CA=be();
if(yA.has(CA)){if(!D.duplicate)throw new SyntaxError;D.duplicate(CA)}yA.set(CA,he(D.enter(We,CA),ze+1))}),D.object(yA,We)}if(G.lastIndex=W,!G.test(i))throw new SyntaxError;return W=G.lastIndex,D.scalar(
i.slice(dA,W))}function be(){if(X()!==ce)throw new SyntaxError;const We=W,sA=ne()?JSON.parse(i.slice(We,W)):i.slice(We+1,W-1);if(X()!==Te)throw new SyntaxError;return W++,sA}function ke(We,ze,sA){if(ze===
te)throw new RangeError;if(W++,X()===We){W++;return}for(;;){if(z+=2*ze+35,z>L)throw new RangeError;sA();const dA=X();if(W++,dA===We)return;if(dA!==ue)throw new SyntaxError}}const ve=he(I,0);if(!Number.
isNaN(X()))throw new SyntaxError;return ve}function fA(i){pA(i,void 0,bA)}const bA={enter:()=>{},scalar:()=>{},array:()=>{},object:()=>{},duplicate(){}};function wA(i){const I=cA(i,`
`,TA);return I===void 0?void 0:`${I}
`}const TA={enter:i=>`${i}  `,scalar:i=>i,array:(i,I)=>IA("[",i,"]",I),object(i,I){const D=[...i.keys()].sort().map(L=>`${JSON.stringify(L)}: ${i.get(L)}`);return IA("{",D,"}",I)}};function IA(i,I,D,L){
return I.length===0?i+D:`${i}${L}  ${I.join(`,${L}  `)}${L}${D}`}function SA(i,{interner:I,ignore:D,onMatch:L}){return parseJson(i,GA,UA(I,D,L))}function VA(i,I){const D={scalar:L=>L,array:(L,G)=>`[${(G?
L.toSorted():L).join()}]`,object:L=>`{${[...L.keys()].sort().map(W=>`${JSON.stringify(W)}:${L.get(W)}`).join()}}`};return parseJson(i,GA,UA(D,I))}const GA={key:void 0,outer:void 0};function UA(i,I,D=L=>{}){
if(I.lines.length===0){const{scalar:G,array:W,object:z}=i;return{enter:X=>X,scalar:G,array:X=>W(X),object:X=>z(X)}}const L=G=>matches(I.fields,G,D);return{enter:(G,W)=>({key:W,outer:G}),scalar:i.scalar,
array(G,W){const z=matches(I.orders,W,D),X=G.length>0&&L({key:void 0,outer:W});return i.array(X?[]:G,z)},object(G,W){const z=new Map;for(const[X,ne]of G)L({key:X,outer:W})&&(G.delete(X),isKey(X)&&z.set(
X,ne));return i.object(G,z.size>0?z:void 0)}}}const xA=5;function vA(i,I){const D={interner:makeInterner(),ignore:NOTHING},L=/^\s*[[{]/;if(!L.test(i)||!L.test(I))return;const[G,W]=[readDocument(i,D),readDocument(
I,D)];if(G===void 0||W===void 0)return;const[z={changes:[],references:[],matches:[]}]=KA([{base:G,head:W}],D.interner);return{base:G,head:W,...z}}function KA(i,I){const D={documents:i,holders:ee(()=>NA(
i)),componentOf:HA(i)};let L=new Map;for(let G=0;G<xA;G++){const{results:W,found:z}=K(D,makeMatching(I,L)),X=z.length===0?new Map:unambiguous(z,D.holders());if(PA(L,X)){if(W.some(({changes:ne})=>ne.length>
0))return W;break}L=X}return K(D,makeMatching(I,new Map)).results}function PA(i,I){return i.size===I.size&&[...i].every(([D,L])=>I.get(D)===L)}function NA(i){return{base:countHolders(i.map(({base:I})=>I)),
head:countHolders(i.map(({head:I})=>I))}}function HA(i){const I=ee(()=>findComponents([...i.map(({head:D})=>D),...i.map(({base:D})=>D)]));return(D,L)=>I()(D,L)}function ee(i){let I;return()=>(I??={value:i()},
I.value)}function K(i,I){let D=NO_MOVES;for(let L=1;;L++){const{unmatched:G,...W}=q(i,I,D);if(L>xA||G.base.length===0||G.head.length===0)return W;const z=findMoves(G,D,{...i,holders:i.holders(),matching:I});
if(z.heads.size===D.heads.size)return W;D=z}}function q({documents:i,componentOf:I},D,L){const G=[],W={base:[],head:[]};return{results:i.map(X=>{const ne=[],he=[],be=[];return walk(X,{matching:D,moves:L,
componentOf:I},{change:ke=>ne.push(ke),reference:ke=>he.push(ke),match(ke,ve){be.push(ke),ve&&G.push(...renamesOf(ke))},unmatched:(ke,ve)=>W[ke].push(ve)}),{changes:ne,references:he,matches:be}}),found:G,
unmatched:W}}const oe="***",fe=8,ye="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",Ue=new RegExp(`(?:${ye})$`),eA=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
EA=new RegExp(`^(?:x[-_]?)?(?:${ye})$`,"i"),Ve=/name|key|header|field/i,xe=/^(?:val|default)/i,iA=/\{\{|\$\{|<%/,OA="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",_A=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${ye}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ye})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${ye})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${OA}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${OA}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(i=>new RegExp(i,"giu"));function gt({workflows:i}){const I=new Map,D=G=>{for(const W of[G,...G.split(/[\r\n]+/)].map(z=>z.trim()))if(!(W.
length<fe||Ht(W)))for(const z of Vt(W)){const X=z.slice(0,fe);I.set(X,(I.get(X)??new Set).add(z))}},L=new Set;for(const{secrets:G,files:W}of i){for(const z of G)D(z);for(const{base:z,head:X}of W)for(const ne of[
z,X])ne&&et(ne,L,D)}return G=>{const W=[];let z=Ot(G,I,W);for(const X of _A)z=z.replace(X,ne=>(W.push(ne),oe));return{shown:z,hidden:W.join("\0")}}}function YA(i){const I=i.toLowerCase().replace(/[^a-z]/g,
"");return Ue.test(I)&&!eA.test(I)}function ht(i,I,{members:D}){if(YA(i))return Et(I)||EA.test(i);if(!xe.test(i))return!1;for(const[L,G]of D)if(G.type==="string"&&Ve.test(L)&&YA(asText(G.text)))return!0;
return!1}function Et(i){return isScalar(i)||i.type==="array"&&i.items.every(Et)}function Zn(i){return i.some((I,D)=>{if(I.type!=="member")return!1;const L=i[D-1];if(L?.type==="item"&&L.item.type==="ob\
ject"){const W=L.item.members.get(I.key);if(W&&ht(I.key,W,L.item))return!0}const G=i.slice(D+1).every(({type:W})=>W==="element");return YA(I.key)&&(G||EA.test(I.key))})}function et(i,I,D){if(!(isScalar(
i)||I.has(i)))if(I.add(i),i.type==="array")for(const L of i.items)et(L,I,D);else for(const[L,G]of i.members){if(ht(L,G,i))for(const W of Qt(G))Jt(W,D);et(G,I,D)}}function Jt(i,I){iA.test(i)||(I(i),I(i.
replace(/^(?:bearer|basic|token)\s+/i,"")))}function Qt(i){return isScalar(i)?[asText(i.text)]:(i.type==="array"?i.items:[...i.members.values()]).flatMap(Qt)}function Ht(i){return new RegExp("^\\p{L}+$",
"u").test(i)}function Vt(i){const I=z=>JSON.stringify(z).slice(1,-1),D=Buffer.from(i).toString(),L=encodeURIComponent(D),G=[L,L.replaceAll("%20","+"),L.replace(/%../g,z=>z.toLowerCase()),encodeURI(D)];
return[...[i,D].flatMap(z=>[z,I(z),I(I(z))]),I(i).replaceAll("/","\\/"),...G]}function Ot(i,I,D){if(I.size===0)return i;let[L,G,W]=["",0,0];for(let z=0;z<=i.length-fe;z++)for(const X of I.get(i.slice(
z,z+fe))??[])!i.startsWith(X,z)||z+X.length<=W||(z>=W&&(L+=i.slice(G,z)+oe,D.push("")),D.push(i.slice(Math.max(z,W),z+X.length)),W=z+X.length,G=W);return L+i.slice(G)}const At=80,ut=8,WA={texts:3,min:4,
max:60,depth:5},Wt=/^(type|_?id|uuid|identifier)$/i;function Kn(i,I,D){if(i.type==="string")return Pt(XA(asText(i.text)),I,D);const L=tt(i,I,At,D);return L===void 0?void 0:codeSpan(L,1/0)}function Pt(i,I,D){
const L=I.mask(i).shown;if(L.length>At||L.includes(`
`))return;const G=Bt(i,I,D);return codeSpan(JSON.stringify(L),1/0)+(G===void 0?"":` (${zA(G,I.mask)})`)}function Bt(i,{labelOf:I},D){const L=I(i);return L===void 0||L.toLowerCase()===i.toLowerCase()||
[...D?.members.values()??[]].some(W=>isScalar(W)&&asText(W.text)===L)?void 0:L}function tt(i,I,D,L){if(isScalar(i)){const z=Ct(i,I,L);return z.length<=D&&!z.includes("\\n")?z:void 0}const G=[];let W=D-
2;for(const{name:z,member:X,isSecret:ne}of It(i,I)){const he=ne?MASK:tt(X,I,W-z.length,i.type==="object"?i:void 0);if(he===void 0)return;G.push(z+he),W-=z.length+he.length+2}return i.type==="array"?`[${G.
join(", ")}]`:`{${G.join(", ")}}`}function zt(i,I,D){const L=tt(i,I,At,D);if(L!==void 0)return[L];const G=z=>z.map(X=>`  ${X}`);if(isScalar(i)){const z=I.mask(XA(asText(i.text))).shown.split(`
`);return z.length===1?[Ct(i,I,D)]:["|",...G(z)]}const W=It(i,I).flatMap(({name:z,member:X,isSecret:ne})=>(ne?[MASK]:zt(X,I,i.type==="object"?i:void 0)).map((be,ke)=>ke===0?z+be:be));return i.type==="\
array"?["[",...G(W),"]"]:["{",...G(W),"}"]}function It(i,{mask:I}){return i.type==="array"?i.items.map(D=>({name:"",member:D,isSecret:!1})):Array.from(i.members,([D,L])=>({name:`${JSON.stringify(I(D).
shown)}: `,member:L,isSecret:isSecretMember(D,L,i)}))}function Ct(i,I,D){if(i.type==="literal")return I.mask(i.text).shown;const L=asText(i.text),G=Bt(L,I,D);return JSON.stringify(I.mask(XA(L)).shown)+
(G===void 0?"":` (${I.mask(G).shown})`)}function Xn(i,I,{mask:D,labelOf:L}){const G=[],W=(ne,he,be)=>{if(ne.type==="string"){const ke=asText(ne.text);ke.length>=WA.min&&!Wt.test(he)&&!I.includes(ke)&&
!isBookkeepingText(ke)&&L(ke)===void 0&&G.push({key:he,text:D(XA(ke)).shown})}else if(ne.type==="array"&&be>0)for(const ke of ne.items)W(ke,he,be-1);else if(ne.type==="object"&&be>0)for(const[ke,ve]of ne.
members)isSecretMember(ke,ve,ne)?G.push({key:ke,text:MASK}):W(ve,ke,be-1)};W(i,"",WA.depth);const z=ne=>ne.includes("://")||ne===MASK?2*WA.max:Math.min(ne.length,WA.max);return[...new Map(G.map(ne=>[ne.
text,ne])).values()].sort((ne,he)=>z(he.text)-z(ne.text)).slice(0,WA.texts).map(({key:ne,text:he})=>`${zA(ne,D)}: ${codeSpan(JSON.stringify(cut(he,WA.max)),1/0)}`).join(", ")}function XA(i){if(!/%[\da-f]{2}/i.
test(i)||/\s/.test(i))return i;try{const I=decodeURIComponent(i);return encodeURIComponent(I)===i||encodeURI(I)===i?I:i}catch{return i}}function zA(i,I,D=100){return codeSpan(I(i).shown,D)}function $t(i){
return i.findLastIndex(({type:I})=>I==="item")+1}function dt(i,I,D=!1){const L=$t(i),G=D?1/0:100,W=i.flatMap((z,X)=>{if(z.type==="element")return[codeSpan(`[${z.index}]`)];if(z.type==="item"){const he=X===
L-1&&z.hint!==void 0?` (${zA(z.hint,I)})`:"";return[`**${zA(z.label,I,G)}**${he}`]}return!D&&i.slice(X+1).find(({type:he})=>he!=="member")?.type==="item"?[]:[zA(z.key,I,G)]});return W.length>ut&&!D&&W.
splice(2,W.length-ut+1,"\u2026"),W.join(" \u203A ")||"the whole file"}function jn(i,I){const D=i.map(ne=>dt(ne,I)),L=ne=>{const he=new Map;for(const be of ne)he.set(be,(he.get(be)??0)+1);return he},G=L(
D),W=D.map((ne,he)=>G.get(ne)===1?ne:dt(i[he]??[],I,!0)),z=L(W),X=new Map;return W.map(ne=>z.get(ne)===1?ne:(X.set(ne,(X.get(ne)??0)+1),`${ne} (${X.get(ne)} of ${z.get(ne)})`))}const Zt=5,Kt=120,jA={line:"\
: changed, hidden"};function qn(i,I){if(i.kind==="modified")return ft(i,I);if("value"in i)return qt(i,I);if(i.kind==="moved"){const[L,G]=[i.from,i.path].map(W=>pathOf(W.slice(0,-1),I.mask,!0));return{
line:`: moved from ${L} to ${G}`}}if(i.moved.length===0)return{line:": in a new order"};const D=Xt(distinctPaths(i.moved.map(L=>[L]),I.mask),"moved");return{...D,line:`: in a new order (${D.line})`}}function Xt(i,I=""){
return i.length<=Zt?{line:`${I===""?"":`${I}: `}${i.join(", ")}`}:{line:`${counted(i.length,"item")}${I===""?"":` ${I}`}`,names:i}}function ft({path:i,from:I,to:D},L){if(I.type==="hidden"||D.type==="h\
idden")return{line:""};if(isSecretPath(i))return jA;if(I.type==="string"&&D.type==="string")return jt(asText(I.text),asText(D.text),L);const[G,W]=[inLine(I,L),inLine(D,L)];if(G!==void 0&&W!==void 0)return G===
W?jA:{line:`: ${G} \u2192 ${W}`};const[z,X]=[outline(I,L).join(`
`),outline(D,L).join(`
`)];return z===X?jA:{line:"",lines:changedLines(z,X)}}function jt(i,I,D){const L=readable(i)!==readable(I)&&(readable(i)!==i||readable(I)!==I),[G,W,z]=L?[readable(i),readable(I)," (percent-encoded)"]:
[i,I,""],[X,...ne]=compareTexts(G,W)?.changes??[];if(X!==void 0){const sA=`${z} (JSON in a text)`;if(ne.length>0||X.kind!=="modified")return{line:sA,inner:[X,...ne]};const dA=ft(X,D);return{...dA,line:`${sA}\
 \u203A ${pathOf(X.path,D.mask)}${dA.line}`}}const[he,be]=[D.mask(G),D.mask(W)];if(he.shown===be.shown)return{line:z+jA.line};const ke=he.hidden===be.hidden?"":" (hidden values differ, too)",[ve,We]=[
textSpan(G,D),textSpan(W,D)];if(ve===void 0||We===void 0)return{line:z+ke,lines:changedLines(he.shown,be.shown)};const ze=unseenDifference(he.shown,be.shown);return{line:`${z}: ${ve} \u2192 ${We}${ze===
void 0?"":` (${ze})`}${ke}`}}function qt({kind:i,path:I,value:D},L){if(D.type==="hidden")return{line:""};if(isSecretPath(I))return{line:": hidden"};const G=D.type==="object"?_t(I.at(-1),D,L):inLine(D,
L);if(G!==void 0)return{line:G===""?"":`: ${G}`};const W=D.type==="string"?L.mask(readable(asText(D.text))).shown:outline(D,L).join(`
`),z=i==="added"?changedLines(void 0,W):changedLines(W,void 0);if(D.type!=="object")return{line:"",lines:z,...D.type==="array"&&{title:counted(D.items.length,"element")}};const X=gistOf(D,wt(I.at(-1)),
L);return{line:X===""?"":`: ${X}`,lines:z,title:counted(D.members.size,"field")}}function _t(i,I,D){if(I.members.size===0&&i?.type!=="item")return"`{}`";const L=wt(i),W=[...I.members].filter(([,X])=>!isScalar(
X)||!L.includes(asText(X.text))).map(([X,ne])=>{const he=isSecretMember(X,ne,I)?codeSpan(MASK):inLine(ne,D,I);return he&&`${nameSpan(X,D.mask)}: ${he}`}),z=W.join(", ");return W.includes(void 0)||z.length>
Kt?void 0:z}function wt(i){return i?.type==="item"?[i.label,i.hint]:[]}const JA=2,nt=60,en=100;function An(i,I=0){return{least:i.length+JA,most:i.length+JA,changes:I,render:()=>i}}function _n(i,I,D){const L=i+
I(1/0);return L===i?An(i,D):{least:i.length+2+JA,most:L.length+JA,changes:D,render(G){if(L.length+JA<=G)return L;for(let W=G-i.length-nt;W>=en;W=Math.floor(W*.7)){const z=i+I(W);if(z!==i&&z.length+JA<=
G)return z}return`${i} \u2026`}}}function es(i,I){const D=fence(i,"diff",I===void 0?"  ":"");return I===void 0?`
${D}`:tn(I,D)}function tn(i,I){return`
${nn(`<details><summary>${i}</summary>

${I}
</details>`)}`}function nn(i){return i.replace(/^(?=.)/gm,"  ")}function As({heading:i,parts:I,omitted:D,folded:L=!1,...G}){const W=G.changes??I.reduce((he,be)=>he+be.changes,0),z=L?41:0,X=i.length+JA,
ne=X+z+I.reduce((he,be)=>he+be.most,0);return{least:I.length===0||L?X:Math.min(X+nt,ne),most:ne,changes:W,render(he){const be=sn(I,he-X-z-(ne<=he?0:nt)),ke=I.filter((sA,dA)=>be[dA]===void 0),ve=D(ke.reduce(
(sA,dA)=>sA+dA.changes,0),ke.length),We=[...be.flatMap(sA=>sA??[]),...ke.length===0?[]:[ve]].filter(Boolean);return L?We.length>0&&ke.length<I.length?`<details><summary>${i}</summary>

${yt(We)}
</details>`:i:yt([i,...We].filter(Boolean))}}}function ts(i){return`\u2026 and ${counted(i,"more change")}`}function sn(i,I){const D=i.map(()=>{}),L=[...i.entries()].sort(([,z],[,X])=>z.most-X.most);let G=i.
reduce((z,{least:X})=>z+X,0);for(;G>I&&L.length>0;)G-=L.pop()?.[1].least??0;let W=I-G;for(const[z,[X,ne]]of L.entries()){const he=ne.render(ne.least+Math.floor(W/(L.length-z)));W-=he.length+JA-ne.least,
D[X]=he}return D}function yt(i){const I=D=>D?.startsWith("- ");return i.map((D,L)=>(L===0?"":I(D)&&I(i[L-1])?`
`:`

`)+D).join("")}const $A={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},st=3;function ns(i,I,D){const L=i.status!=="modif\
ied",G=L?()=>!1:makeLayoutTest(i),[W,z,X]=[[],[],[]];let ne=0;for(const ve of L&&i.kind==="json"?on(i):i.changes)!L&&D?.tells(ve)?ne++:G(ve)?X.push(ve):rn(ve.path,I)?W.push(ve):z.push(ve);const he=gn(
D?.connections??[]).map(ve=>wholePart(hn(ve,I))),be=(ve,We,ze=moreChanges,sA)=>We.length===0?[]:[compositePart({heading:ve,parts:We,omitted:ze,...sA!==void 0&&{changes:sA}})],ke=qA(z,I);return[...qA(W,
I),...be("Connections",he,(ve,We)=>`\u2026 and ${counted(We,"more connection")}`,ne),...he.length===0?ke:be("Elsewhere in the file",ke),...X.length===0?[]:[ln(i,X,I)]]}function rn(i,{labelOf:I}){return i.
some(D=>D.type==="item"||D.type==="member"&&I(D.key)!==void 0)}function on({base:i,head:I,status:D}){const L=D==="removed"?"removed":"added",G=[],W=(X,ne)=>{const he=listInside(X,()=>{});if(ne.length<
3&&he.length>0&&he.every(ke=>ke.value.type==="object")||ne.length===0&&X.type==="object")for(const{step:ke,value:ve}of he)ke.type==="member"?W(ve,[...ne,ke]):G.push({kind:L,path:[...ne,ke],value:ve});else
G.push({kind:L,path:ne,value:X})},z=i??I;return z&&W(z,[]),G}function qA(i,I){const D=rt(i,an),L=new Map;for(const G of rt(D.filter(W=>W.length<st).flat(),({kind:W})=>$A[W])){const W=distinctPaths(G.map(
({path:z})=>z),I.mask);for(const[z,X]of G.entries())L.set(X,W[z]??"")}return D.flatMap(G=>G.length>=st?[cn(G,I)]:G.map(W=>{const z=detailOf(W,I);return cutPart(`- ${$A[W.kind]} ${L.get(W)}${z.line}`,ot(
z,I),1)}))}function rt(i,I){const D=new Map;for(const L of i){const G=I(L),W=D.get(G);W?W.push(L):D.set(G,[L])}return[...D.values()]}function an(i){const I=itemsEnd(i.path),L=(i.kind==="modified"?[i.from,
i.to]:"value"in i?[i.value]:[]).flatMap(G=>"id"in G?[G.id]:[]);return I===0||I===i.path.length||L.length===0?i:JSON.stringify([i.kind,L,i.path.slice(I)])}function ot({lines:i,title:I,inner:D,names:L},G){
if(i)return z=>fenceUnder(i(z),I);if(D){const z=compositePart({heading:"",parts:qA(D,G),omitted:moreChanges});return X=>`
${indented(z.render(X))}`}const W=L===void 0?"":foldedUnder(counted(L.length,"item"),L.join(", "));return z=>W.length<=z?W:""}function cn(i,I){const[D]=i;if(D===void 0)return wholePart("");const L=detailOf(
D,I),G=namesDetail(distinctPaths(i.map(({path:he})=>he.slice(0,itemsEnd(he))),I.mask)),W=D.kind==="modified"?"":` ${D.kind}`,z=`- ${$A[D.kind]} ${it(D,I)}${L.line}${W} in ${G.line}`,[X,ne]=[ot(L,I),ot(
{...G,line:""},I)];return cutPart(z,he=>X(he)+ne(he),i.length)}function ln(i,I,D){const G=rt(mergeLayout(I,i),W=>W.kind+it(W,D)).flatMap(W=>{const[z]=W;if(z===void 0||W.length<st||itemsEnd(z.path)===0)
return qA(W,D);const X=distinctPaths(W.map(({path:be})=>be.slice(0,itemsEnd(be))),D.mask),ne=W.map((be,ke)=>`- ${X[ke]}${detailOf(be,D).line}`).join(`
`),he=`- ${$A[z.kind]} ${it(z,D)} of ${counted(W.length,"item")}`;return[cutPart(he,be=>ne.length>be?"":`
${indented(ne)}`,W.length)]});return compositePart({heading:`Layout and bookkeeping: ${counted(I.length,"change")}`,parts:G,omitted:moreChanges,changes:I.length,folded:!0})}function it({path:i},{mask:I}){
return pathOf(i.slice(itemsEnd(i)),I)}function gn(i){const I={added:new Map,removed:new Map};return i.flatMap(D=>{const{kind:L,source:G,target:W}=D,z=L==="rewired"?void 0:I[L].get(G),X=z??[D];return z&&
z.push(D),L!=="rewired"&&(I[L].delete(G),I[L].set(W,X)),z?[]:[X]})}function hn(i,{mask:I}){const[D]=i;if(D===void 0)return"";const L=z=>`**${nameSpan(z,I)}**`,G=i.map(({to:z,label:X})=>` \u2192 ${L(z)}${X===
void 0?"":` (${nameSpan(X,I)})`}`),W=D.was===void 0?"":`, was ${L(D.was)}`;return`- ${$A[D.kind]} ${L(D.from)}${G.join("")}${W}`}const En="<!-- workflow-report -->",Qn=6e4,pt=5,un=4e3;function Bn({modified:i,
added:I,removed:D}){return[[i,"modified"],[I,"added"],[D,"removed"]].flatMap(([W,z])=>W===0?[]:[`${W.toLocaleString("en-US")} ${z}`]).join(", ")||"no changes"}function ss(i,I={}){const{maxLength:D=Qn,
maxBytes:L=1/0,headings:G=!0,mark:W=!0}=I,z=In(i,G),X=W?`${En}
`:"";let ne=Math.min(D,L);for(;;){const he=`${X}${z.render(ne-X.length-1)}
`,be=L===1/0?0:Buffer.byteLength(he);if(be<=L)return he;ne=Math.floor(ne*L*.99/be)}}function rs(i,I){return i.length<=3e3&&i.split(`
`).length<=50?i:`<details><summary>${I}</summary>

${i}
</details>
`}function In(i,I){const{workflows:D,missing:L}=i,G=makeMask(i),W=X=>D.filter(ne=>ne.status===X),z=[...W("changed"),...W("added"),...W("removed")].map(X=>compositePart({heading:Cn(X,G,I),parts:X.files.
map(ne=>dn(ne,G)),omitted:moreChanges,changes:Dt(X.counts)}));return compositePart({heading:L===void 0?"":`\`${L}\` doesn't exist: it counts as empty.`,parts:[compositePart({heading:"",parts:z,omitted:(X,ne)=>`${moreChanges(
X)} in ${counted(ne,"more workflow")}`}),...pn(W("unchanged"),D.length===0),...mn(D)],omitted:()=>""})}function Cn({name:i,status:I,counts:D},L,G){const W=I==="added"||I==="removed";if(!W&&!G)return"";
const z=W?`workflow ${I}`:Bn(D),X=i===void 0?Dn(z):`${codeSpan(L(i).shown)}: ${z}`;return`${G?"### ":""}${W?`${ICONS[I]} `:""}${X}`}function dn(i,I){const D=i.kind==="json"?describeFlow(i,We=>I(We).shown):
void 0,L={mask:I,labelOf:We=>D?.labelOf(JSON.stringify(We))},G=Dt(countChanges(i)),W=i.kind==="text"?wn(i,L):changeParts(i,L,D),{nodes:z=0,connections:X=0}=D?.size??{},ne=z===0?"What is in it":`${counted(
z,"node")}, ${counted(X,"connection")}`,be=i.status!=="modified"&&W.length>0?[compositePart({heading:ne,parts:W,omitted:moreChanges,changes:G,folded:!0})]:W,ke=D?.picture===void 0?D?.note??"":fence(D.
picture.trimEnd().split(`
`),"mermaid",""),ve={heading:fn(i,I),parts:[...be,...yn(i,I)],omitted:moreChanges,changes:G};return ke===""?compositePart(ve):compositePart({heading:"",parts:[wholePart(ke),compositePart(ve)],omitted:We=>We===
0?"The picture doesn't fit here.":moreChanges(We)})}function fn({name:i,kind:I,status:D,changes:L},G){const W=`**${codeSpan(G(i).shown)}**`;return D!=="modified"?`${ICONS[D]} ${W}: file ${D}`:I==="bin\
ary"||I==="variables"&&L.length===0?`${ICONS.modified} ${W}: content modified`:I==="variables"?`${W} (values are never shown)`:W}function wn({status:i,text:I},D){const[L,G]=[I?.base,I?.head];if(i!=="m\
odified"){const[X,ne]=[L,G].map(be=>be===void 0?void 0:D.mask(be).shown),he=changedLines(X,ne);return[cutPart("- the whole file",be=>fenceUnder(he(be)),1)]}const{line:W,lines:z}=textDetail(L??"",G??"",
D);return[cutPart(`- ${ICONS.modified} the whole file${W}`,X=>z?fenceUnder(z(X)):"",1)]}function yn({references:i},I){if(i.length===0)return[];const D=i.length===1,L=i.slice(0,pt).map(({path:z,from:X,
to:ne})=>{const[he,be]=[X,ne].map(ke=>codeSpan(I(ke).shown));return`${pathOf(z,I)} (${he} \u2192 ${be})`}),G=i.length>pt?", \u2026":"",W=`${counted(i.length,"reference")} to new IDs and names ${D?"fol\
lows and isn't":"follow and aren't"} counted`;return[wholePart(`${W}: ${L.join(", ")}${G}`)]}function pn(i,I){const D=i.flatMap(({name:L})=>L??[]);return i.length===0?I?[wholePart("No changes")]:[]:[wholePart(
D.length===0?"No changes":`${mt(D)}: no changes`)]}function mn(i){const I=i.filter(({variablesCompared:L})=>!L);if(I.length===0)return[];const D=I.length===i.length?"":` of ${mt(I.flatMap(({name:L})=>L??
[]))}`;return[wholePart(`The environment variables${D} weren't compared, because one side is a folder without \`env_variables.json\`.`)]}function mt(i){const I=[];let D=un;for(const G of i){const W=codeSpan(
G);D-=W.length+2,D>=0&&I.push(W)}const L=i.length-I.length;return I.join(", ")+(L===0?"":` and ${counted(L,"more workflow")}`)}function Dt({added:i,modified:I,removed:D}){return i+I+D}function Dn(i){return i.
charAt(0).toUpperCase()+i.slice(1)}var Rn=e(7279),os=e(5543),Rt=e(276),St=e(9402),at=e(706);const Sn=1024*1024,kt=2e5;function is(i,I){const D=i.map(X=>`<th>${escapeAll(X)}</th>`).join(""),L=I.map(X=>`\
<tr>${X.map(ne=>`<td>${Ft(ne)}</td>`).join("")}</tr>`),G=ct(L),W=I.length-G.length,z=W===0?"":`<tr><td colspan="${i.length}">\u2026 and ${counted(W,"more row")}</td></tr>`;return`<table><tr>${D}</tr>${G.
join("")}${z}</table>`}function kn(i){return`<table>${i.map(([D,L])=>L===void 0?"":`<tr><th align="left">${o(D)}</th><td>${Ft(L)}</td></tr>`).join("")}</table>`}function as(i){const I=i.map(({names:G,
message:W,help:z})=>{const X=ct(G.map(be=>`**${plainText(be)}**`),kt/2),ne=G.length-X.length,he=ne===0?"":` and ${ne.toLocaleString("en-US")} more`;return`- ${X.join(", ")}${he}: ${bt(W,z)}`}),D=ct(I),
L=I.length-D.length;return[...D,...L===0?[]:[`- \u2026 and ${counted(L,"more cause")}`]].join(`
`)}function bt(i,I){return I===void 0?c(i):`${c(i)} <a href="${o(I)}">Troubleshooting</a>`}function cs(i,I){return`<details><summary>${escapeAll(i)}</summary>

${I}

</details>`}function Ft(i){return typeof i=="string"?i===""?"":`<code>${o(w(i))}</code>`:"words"in i?c(i.words):`<a href="${o(i.href)}">${c(i.text)}</a>${o(i.after??"")}`}function ct(i,I=kt){let D=I;const L=W=>(D-=
Buffer.byteLength(W),D>=0),G=i.findIndex(W=>!L(W));return i.slice(0,G<0?i.length:G)}async function bn(i,...I){const D=[`### ${c(i)}`];let L=Sn-1e3-Buffer.byteLength(D.join()),G=0;for(const W of I){const z=Buffer.
byteLength(W)+2;z<=L?(D.push(W),L-=z):G++}G>0&&D.push(`${(0,at.hS)(G,"part")} of this page would not fit and ${G===1?"is":"are"} left out.`);try{await St.z.addRaw(D.join(`

`),!0).write()}catch(W){St.$e(`Can't write the job summary: ${(0,Rn.gJ)(W)}`)}}var ls=e(3024),gs=e(7228),Fn=e(5806);function hs(i){if(!isDiskError(i))return errorMessage(i);const I="dest"in i?i.dest:i.
path;return typeof I=="string"?`${diskReason(i)} (${quotedPath(I)})`:diskReason(i)}function Nn(i,I){const D=I.split("/");for(let L=1;;L++){const G=D.slice(0,L).join("/"),W=lstatSync(join(i,G),{throwIfNoEntry:!1});
if(W?.isSymbolicLink()){const z=`${quoted(G)} in the folder is a symbolic link, which isn't followed`;throw new Failure({what:z,advice:"Delete it.",topic:"unpacking"})}if(W===void 0||L===D.length||!W.
isDirectory())return W&&{path:G,stats:W}}}function Mn(i,I){const D=Nn(i,I);return D?.path===I&&D.stats.isFile()}async function Un(i,I){const D=await open(i);try{if((await D.stat()).size>I)return;const L=await D.
readFile();return L.length>I?void 0:L}finally{await D.close()}}const Ln=null;class Nt extends Error{constructor(I){super(`${Fn.gv} isn't as this action writes it`,{cause:I})}}async function Es(i){if(!Mn(
i,RECORD))return;const I=await Un(join(i,RECORD),Ln);try{const{unpackedFiles:D}=JSON.parse(`${I}`);if(Tn(D))return D}catch(D){throw new Nt(D)}throw new Nt}function Qs(i){return`${JSON.stringify({unpackedFiles:[
...new Set(i)].sort()},null,2)}
`}function Tn(i){const I=D=>typeof D=="string"&&refusal(D)===void 0;return Array.isArray(i)&&i.every(I)&&new Set(i).size===i.length}const[Mt,Ut,xn]=["flow_definition.json","app_definition.json","env_v\
ariables.json"],vn=[Mt,Ut,xn],us=1e4,Bs=null;function Is(i,I){const D=[...I].filter(([L])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(L));return{kind:i,files:new Map(D.sort(([L],[G])=>L<G?-1:1))}}const Yn=/^(\..*|__MACOSX)$/;
function Gn(i){const I=new Set(i),D=z=>vn.some(X=>I.has(z+X));if(D(""))return"";const L=new Set(i.filter(z=>z.includes("/")).map(z=>z.slice(0,z.indexOf("/")))),[G,...W]=[...L].filter(z=>!Yn.test(z));return G!==
void 0&&W.length===0&&D(`${G}/`)?`${G}/`:""}function Cs(i){const I=Gn(i);return i.includes(I+Ut)||i.includes(I+Mt)}const Lt=null;function ds({kind:i,files:I},D){const[L,G]=[APP,FLOW].map(W=>Tt(W,I,checkJson));
if(L===void 0||G===void 0){const W=[...I.keys()].find(X=>/^[^/]*\.zip$/i.test(X));if(i==="folder"&&!L&&!G&&W)throw new Error(`is a folder around ${quoted(W)}. Set the path of that file`);const z=[L?[]:
APP,G?[]:FLOW].flat();throw new Error(`lacks ${z.join(" and ")}, at its root and in its only subfolder`)}return{app:L,flow:G,env:D??Tt(ENV,I,xt)}}function Tt(i,I,D){const L=I.get(i);try{L&&D(L)}catch(G){
throw new Error(`has a file that ${errorMessage(G)}: ${i}`,{cause:G})}return L&&{name:i,bytes:L}}async function ws(i,I){if(I.throwIfAborted(),!(await stat(i).catch(()=>{}))?.isFile())throw new Error(`\
isn't a file: ${quotedPath(i)}`);const L=await readWithin(i,Lt).catch(G=>{throw new Error(`can't be read: ${describeError(G)}`,{cause:G})});return xt(L),{name:ENV,bytes:L}}function xt(i){if(i===void 0||
i.length>Lt)throw new Error("is larger than 1 MiB, the limit for environment variables");checkJson(i)}var ys=e(3353);const Jn=2e4;function Hn({message:i}){return(0,at.OX)(i,1e3)}const vt="<dock status\
 ID>";function Vn(i){const I=new Map;for(const{name:L,error:G}of i){const{"dock-status-id":W}=jobOf(G),z=W===void 0?G.message:G.message.replaceAll(W,vt),X=I.get(z)??{names:[],ids:[],help:helpFor(G)};I.
set(z,X),X.names.push(L),W!==void 0&&X.ids.push(W)}const D=Math.max(100,Math.min(1e3,Math.floor(Jn/I.size)));return Array.from(I,([L,{names:G,ids:W,help:z}])=>({names:G,message:toSingleLine(L,D).replaceAll(
vt,()=>W.join(", ")),help:z}))}function ps(i){return Vn(i).map(({names:I,message:D})=>`${I.join(", ")}: ${D}`).join(" | ")}function ms(i){const[I,...D]=i.filter(({message:G},W)=>i.findIndex(z=>z.message===
G)===W);if(I===void 0||D.length===0)return I;const L=[I,...D].map(({message:G})=>G).join(" Also: ");return new Failure({what:L,topic:I instanceof Failure?I.topic:void 0},{cause:I})}var Ds=e(6584);async function Rs(i){
return await Yt("the report",async()=>{const I=await makeTempFolder("workflow-report-"),D={"report-path":join(I,"report.md"),"full-report-path":join(I,"full-report.md")};return await writeFile(D["repo\
rt-path"],renderReport(i)),await writeFile(D["full-report-path"],renderReport(i,{maxLength:1/0})),D})}const On=null;function Ss(i,I,D){const L=On-Buffer.byteLength(D.join());return renderReport(i,{headings:I,
maxLength:1/0,maxBytes:L,mark:!1})}function ks(i){const I=unusedIgnores(i);if(I.length===0)return;const D=I.slice(0,20).map(quoted),L=I.length>20?` and ${counted(I.length-20,"more line")}`:"";notice(`\
No field matched ${D.join(", ")}${L} in ignore. Check the spelling.`)}const Wn=1e6;async function bs(i,I){const D=JSON.stringify(I),L=await Yt(`the output ${i}`,async()=>{const W=join(await makeTempFolder(
`workflow-${i}-`),`${i}.json`);return await writeFile(W,D),{[`${i}-path`]:W}}),G=Buffer.byteLength(D)>Wn;return G&&notice(`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in\
 ${i}-path.`),{[i]:G?[]:I,...L}}async function Yt(i,I){try{return await I()}catch(D){return runnerLog().warning(`Can't keep ${i} as a file. ${errorMessage(D)}`),{}}}function Pn({host:i,pathname:I}){return i+
I.replace(/\/$/,"")}function Fs(i){try{const{app:I,flow:D}=definitionsOf(i);for(const{bytes:L}of[I,D]){const{name:G,version:W}=JSON.parse(L.toString("utf8"))??{};if(typeof G!="string"||G.trim()==="")continue;
return{name:G,version:typeof W=="string"||typeof W=="number"?String(W):void 0}}}catch{}}async function zn({outputs:i,error:I},D){if((0,Rt.n0)(i),D){const L=[...D.facts,["Workflow ID",i["workflow-id"]],
["Dock status ID",i["dock-status-id"]],["Status",i.status&&{words:i.status}],["Duration",{words:(0,at.zK)(performance.now())}]],G=I?D.titles.failed:D.titles.done;await bn(G,...I?[bt(Hn(I),(0,Rt.VY)(I))]:
[],kn(L))}if(I)throw I}}),6584:((H,$,e)=>{e.d($,{$J:()=>u,Do:()=>C,Fg:()=>A,or:()=>g,yG:()=>a});var t=e(3024),U=e(6760),m=e(5806),R=e(2291),w=e(706);function a(N){if(/^(true|True|TRUE)$/.test(N))return!0;
if(/^(false|False|FALSE)$/.test(N))return!1;throw new Error(`must be true or false, not ${S(N)}`)}function u(N,T=!1){return n=>{const s=Number(n);if(!(T?/^\d+$/:/^\d+(\.\d+)?$/).test(n)||s<=0||s>N)throw new Error(
`must be a ${T?"whole ":""}number above 0${N===1/0?"":` and at most ${N}`}, not ${S(n)}`);return s}}function g(N){const T=O(N);if(T!=="")throw new Error(`contains ${T}. Type the address again`);if(/["'`]/.
test(N))throw new Error("contains quotes. Remove them");const[,n=""]=/^((?:https?:\/\/)?[^/?#\s]+)/i.exec(N)??[];if(/[?#]/.test(N))throw new Error(`must not contain a query or a fragment. Set only the\
 beginning of the address: ${S(n)}`);if(/\/api\/public(\/|$)/i.test(N))throw new Error("must not contain /api/public, which the action adds");return(0,R.o6)(N)}function A(N){if(!(0,R.eQ)(N))throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${S(N)}`);return N}function C(N){const T=O(N);if(T!=="")throw new Error(`contains ${T}. Set the secret again`);const[,n]=/^(bearer|basic|apikey|x-api-key:?)\s/i.
exec(N)??[];if(n!==void 0)throw new Error(`begins with "${n}". Set the secret to the key only`);if(/^(["'`]).*\1$/.test(N))throw new Error("is in quotes. Set the secret without them");if(!/^[\x21-\x7e]+$/.
test(N))throw new Error("must be printable ASCII without spaces or line breaks");return N}function c(N){if(/["<>|*?:\\/\p{C}]/u.test(N)||/^\.+$/.test(N))throw new Error(`can't be a name: ${S(N)}; leav\
e out " < > | * ? : \\ / and control characters`);const T=refusal(N);if(T!==void 0)throw new Error(`can't be a name: ${S(N)} ${T}`);if(/\.zip$/i.test(N))throw new Error(`must not end in .zip, which th\
e action adds: ${S(N)}`);if(Array.from(N).length>200||Buffer.byteLength(N)>240)throw new Error("is too long: at most 200 characters");return N}function o(N){if(new RegExp("\\p{C}","u").test(N))throw new Error(
`must not contain control characters: ${S(N)}`);if(Array.from(N).length>200)throw new Error("is too long: at most 200 characters");return N}function l(N){if(N!=="any"){if(!/^[0-9a-f]{64}$/i.test(N))throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any");return N.toLowerCase()}}function h(){return resolve(process.env.GITHUB_WORKSPACE??"")}function B(N){if(new RegExp("\\p{Cc}","u").test(N))throw new Error(
"must be a path without control characters");const[,T]=/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/.exec(N)??[];if(T!==void 0)throw new Error(`begins with ${T}, which only a shell replaces. Set a path in\
 the workspace, or an expression such as \${{ runner.temp }}/packages`);return resolve(h(),N)}function p(N){const T=B(N);if(!existsSync(T))throw new Error(b(N));return T}function b(N){return`doesn't e\
xist: ${S(N)}${F(h())?". The workspace is empty: run actions/checkout before this step":""}`}function F(N){try{return readdirSync(N).length===0}catch{return!0}}function S(N){const T=O(N);return`"${(0,w.
OX)(N,60)}"${T===""?"":` with ${T}`}`}function O(N){const T=N.match(/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu)??[],n=new Set(T.map(Q=>`U+${Q.codePointAt(0)?.toString(16).toUpperCase().
padStart(4,"0")}`)),s=n.size===1?"an invisible character":"invisible characters";return n.size===0?"":`${s} (${Array.from(n).slice(0,5).join(", ")})`}}),4160:((H,$,e)=>{e.a(H,async(t,U)=>{try{let l=function(){
const B=new R.i,p=B.required("workflow-id",u.Fg),b=(0,R.R)(B);if(B.check(),!b||p===void 0)throw B.refusal();return{...b,workflowId:p}};var m=e(913),R=e(3991),w=e(3353),a=e(3934),u=e(6584),g=e(7279),A=e(
5543),C=e(276),c=e(6659);const o={done:"Workflow deployed",failed:"Workflow deployment failed"};await(0,C.eF)(async B=>{const p=l(),b={titles:o,facts:[["Host",{words:(0,a.Sm)(p.host)}]]};await(0,a.xK)(
await h(p,B),p.summary?b:void 0)});async function h(B,p){const b=(0,c.Ng)(B.host,B.apiKey);try{const F={log:(0,A.t1)(),signal:p,endsAt:Number.POSITIVE_INFINITY,publish:C.n0};return{outputs:await(0,m.H)(
F,b,B)}}catch(F){const S=(0,g.iT)(F);return{outputs:{"workflow-id":B.workflowId,...(0,w.Zw)(S)},error:S}}}U()}catch(o){U(o)}},1)}),7228:((H,$,e)=>{var t=e(7598),U=e(1455),m=e(6760);const R=lA(import.meta.
url)("node:timers/promises");var w=e(7975),a=e(7279);const u={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission de\
nied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is in the way",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"an\
other program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function g(F){const S=typeof F=="object"&&F!==null&&"code"in F?F.code:void 0;return typeof S=="string"&&/^E[A-Z0-9]+$/.
test(S)}function A(F){if(!g(F))return errorMessage(F);const{code:S="",errno:O=0}=F;return u[S]??getSystemErrorMap().get(O)?.[1]??S}function C(F,S){const N=g(F)&&F.code==="ENAMETOOLONG"?"Set a shorter \
name.":"Set another directory, or free some space.";return new Failure({what:`Can't write ${S}`,why:A(F),advice:N},{cause:F})}const c=new Set(["EBUSY","EPERM","EACCES"]),o=12;async function l(F,S,{platform:O=process.
platform,rename:N=rename,sleep:T=pause}={}){for(let n=1;;n++)try{return await N(F,S)}catch(s){const Q=g(s)&&c.has(s.code??"");if(O!=="win32"||!Q||n===o)throw s;await T(n*120)}}async function h(F){await rm(
F,{recursive:!0,force:!0,maxRetries:10})}const B=/^\.workflow-export-[0-9a-f]{12}$/;async function p(F,S,O=dirname(F)){const N=join(O,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(
N,S,{flag:"wx"}),await l(N,F)}catch(T){throw await h(N).catch(()=>{}),T}}async function b(F,S){await p(F,S).catch(O=>{throw C(O,F)})}}),7279:((H,$,e)=>{e.d($,{HR:()=>U,gJ:()=>a,iT:()=>w});const t=null;
class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({what:g,why:A="",advice:C="",topic:c},o={}){super(R(m(g,A),C),{cause:o.cause}),
this.what=g,this.why=A,this.advice=C,this.topic=c,this.status=o.status,this.maybeProcessed=o.maybeProcessed??!1,this.affectsAll=o.affectsAll??!1,this.busy=o.busy??!1,this.retryable=o.retryable??!1,this.
retryAfterMs=o.retryAfterMs??0,this.maxRetries=o.maxRetries}get sentence(){return m(this.what,this.why)}with(g){const{topic:A,status:C,maxRetries:c}=this,o={...this,topic:A,status:C,maxRetries:c,cause:this,
...g};return new U(o,o)}}function m(u,g){return g===""?u:`${u}: ${g}`}function R(u,g){const A=/[.!?…]$/.test(u)?u:`${u}.`;return g===""?A:`${A} ${g}`}function w(u){return u instanceof Error?u:new Error(
String(u))}function a(u){return w(u).message}}),5543:((H,$,e)=>{e.d($,{t1:()=>m});var t=e(6698),U=e(9402);function m(o=""){return{info:l=>a(o+l),warning:l=>U.$e(o+l),debug:l=>U.Yz(o+l),mask:U.Pq}}function R(o){
const l=[];return{...m(`[${o}] `),info:h=>l.push(h),end(h){core.startGroup(u(h));for(const B of l)a(B);core.endGroup()}}}function w(o){core.notice(o)}function a(o){U.pq(u(o))}function u(o){return o.replaceAll(
"##[","## [")}const g=new t.AsyncLocalStorage;let A=!1;function C(o,l){return A||(A=!0,c()),g.run(o,l)}function c(){const o=process.stdout.write.bind(process.stdout);process.stdout.write=((l,...h)=>{const B=g.
getStore(),p=String(l);return B===void 0||/^::(add-mask|debug)::/.test(p)?o(l,...h):g.exit(()=>(B.debug(p.trimEnd()),!0))})}}),276:((H,$,e)=>{e.d($,{VY:()=>c,eF:()=>C,n0:()=>o});var t=e(3024),U=e(1455);
const m=lA(import.meta.url)("node:os");var R=e(6760),w=e(9402),a=e(7228),u=e(7279),g=e(706);const A=6e4;async function C(B){const p=new AbortController;for(const b of["SIGINT","SIGTERM","SIGBREAK"])process.
on(b,()=>p.abort(new Error(`Cancelled (${b}).`)));try{await B(p.signal)}catch(b){for(let S=b;S instanceof Error;S=S.cause)w.Yz(S.stack??S.message);const F=c(b);w.C1(`${(0,g.OX)((0,u.gJ)(b),A)}${F===void 0?
"":` See ${F}`}`)}process.stdout.write("",()=>process.exit())}function c(B){const{GITHUB_SERVER_URL:p,GITHUB_ACTION_REPOSITORY:b,GITHUB_ACTION_REF:F}=process.env;if(!(!(B instanceof u.HR)||B.topic===void 0||
!p||!b||!F))return encodeURI(`${p}/${b}/blob/${F}/docs/troubleshooting.md#${B.topic}`)}function o(B){for(const[p,b]of Object.entries(B))b!==void 0&&w.uH(p,b)}async function l(B){const p=process.env.RUNNER_TEMP||
tmpdir();return await mkdtemp(join(p,B)).catch(b=>{throw toDiskError(b,p)})}function h(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),
5806:((H,$,e)=>{e.d($,{gv:()=>m});var t=e(6760),U=e(7228);const m=".workflow-export.json",R=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,w=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
a=[["is longer than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["is more than 50 folders deep",/(\/[^/]+){51}/],["contains a control character",new RegExp("\\p\
{Cc}","u")],["contains a backslash",/\\/],["is an absolute path",/^\//],["is a drive path",/^[a-z]:/i],['leaves the folder with ".."',/(^|\/)\.\.(\/|$)/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],
['is in a ".git" folder',R],["changes how git or GitHub treats the repository",w],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows dr\
ops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];
function u(F){const S=b(F);return l(S)===m?"is the name of the action's own record":a.find(([,O])=>O.test(S))?.[0]}function g(F){return/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(b(F))}function A(F){
return R.test(b(F))}function C(F){const S=b(F);return R.test(S)||w.test(S)||F===m||F.split("/").some(O=>TEMPORARY_NAME.test(O))}function c(F){return A(F)?"is in a .git folder":F.includes(":")?"contain\
s a colon, which Windows takes for a drive or a stream":void 0}function o(F){const[S=""]=posix.basename(b(F).replaceAll("\\","/")).split(":");return l(S.replace(/[. ]+$/,""))==="env_variables.json"}function l(F){
return F.normalize("NFC").toUpperCase().toLowerCase()}function h(F){const S=new Map,O=new Map;for(const N of F){let T=S,n=0;for(const s of N.replace(/\/$/,"").split("/")){n+=s.length+1;const Q=N.slice(
0,n),r=O.get(s)??l(s);O.set(s,r);const d=T.get(r)??{spelled:Q,inside:new Map};if(T.has(r)&&(d.spelled!==Q||!Q.endsWith("/")))return[d.spelled,N];T.set(r,d),T=d.inside}}}function B(F,S=100){const O=[...F.
slice(0,10*S)],N=O.length>S?`${O.slice(0,S).join("")}\u2026`:F;return JSON.stringify(N).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,T=>`\\u{${T.codePointAt(0)?.toString(16)}}`)}function p(F){return B(F,1e3).replaceAll(
"\\\\","\\")}function b(F){return F.replace(new RegExp("\\p{Cf}","gu"),"")}}),6659:((H,$,e)=>{e.d($,{HB:()=>Y,px:()=>J,Ng:()=>y});var t=e(7279),U=e(2975),m=e(706),R=e(7075),w=e(8522),a=e(1858);const u=new Map(
[["gzip",()=>(0,w.createGunzip)()],["x-gzip",()=>(0,w.createGunzip)()],["deflate",([de=0])=>(de&15)===8?(0,w.createInflate)():(0,w.createInflateRaw)()],["br",()=>(0,w.createBrotliDecompress)()]]),g=new Set(
["","identity","none","binary","utf-8","utf8","aws-chunked"]),A=3;async function C(de,Ce){const{label:Ie,signal:De,maxBytes:Fe,tooLarge:se,onProgress:ie}=Ce,Ee=[];let Ae=0;try{for await(const Le of c(
(0,R.addAbortSignal)(De,de),Ie)){if(ie?.(),Ae+=Le.length,Ae>Fe)throw se;Ee.push(Le)}}catch(Le){throw(0,a.Ur)(Le,{label:Ie,signal:De,connected:!0,isProven:!0})}return Buffer.concat(Ee,Ae)}function c(de,Ce){
const De=(de.headers["content-encoding"]??"").split(",").map(se=>se.trim().toLowerCase()).filter(se=>!g.has(se)).reverse(),Fe=se=>(0,a.ue)(Ce,se,"Check host, and the gateways in front of it.",{maybeProcessed:!0});
if(De.length>A)throw Fe(`the response is encoded ${De.length} times`);return De.reduce((se,ie)=>{const Ee=u.get(ie);if(!Ee)throw Fe(`the response has an unknown content-encoding (${ie})`);return o(se,
Ee)},de)}async function*o(de,Ce){const Ie=de[Symbol.asyncIterator](),De=await Ie.next();if(De.done)return;const Fe=Ce(De.value),se=async function*(){yield De.value,yield*{[Symbol.asyncIterator]:()=>Ie}};
(0,R.pipeline)(se,Fe,()=>{}),yield*Fe}var l=e(2970),h=e(2053),B=e(6294),p=e(2291);const b=6,F=32,S=6,O=2e3,N=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,T=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i,
n=/(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i,s=/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;class Q{redact;#e;#A=new Set;#t=new Set;constructor(Ce,Ie=[]){
this.#e=new m.pO(Ce),this.redact=this.#e.redact,this.allow(...Ie)}add(...Ce){for(const Ie of Ce)this.#e.add(Ie)}allow(...Ce){for(const Ie of Ce)Ie.length>=b&&this.#A.add(Ie)}maskFields(Ce,Ie,De){const Fe=Array.
from(r(Ce));for(const[se,ie]of Fe)/id$/i.test(se)&&(0,p.eQ)(ie)&&this.allow(ie);for(const[se,ie]of Fe)/url$/i.test(se)?this.maskUrl(ie.trim(),Ie,De):this.#n(this.#r(ie),De)}maskUrl(Ce,Ie,De){const Fe=URL.
canParse(Ce,Ie.href)?new URL(Ce,Ie.href):void 0;if(Fe&&Ie.href.startsWith(Fe.href))return;const se=/[?:]|^\/\//.test(Ce)?[Ce]:[];Fe&&(se.push(Fe.href,encodeURIComponent(Fe.href),Fe.password,d(Fe.password)),
se.push(...this.#r(Fe.search)),Fe.search!==""&&se.push(Fe.pathname+Fe.search,encodeURIComponent(Fe.pathname+Fe.search))),this.#n(se,De)}#n(Ce,Ie){for(const De of Ce)De.length<b||this.#t.has(De)||this.#s(
De)||(this.#t.add(De),this.#e.add(De),Ie.mask(De))}#r(Ce){return Array.from(Ce.matchAll(N)).flatMap(([,Ie="",De=""])=>{const Fe=De.replace(/[.,:!?)\]}]+$/,"");return this.#o(Ie,d(Fe))?[Fe,encodeURIComponent(
Fe),d(Fe),encodeURIComponent(d(Fe))]:[]})}#s(Ce){return Array.from(this.#A).some(Ie=>Ie.includes(Ce))}#o(Ce,Ie){return this.#s(Ie)?!1:T.test(Ce)?!0:Ie.length>=F&&!n.test(Ce)&&!s.test(Ie)}}function*r(de){
const Ce=[["",de,0]];let Ie=0;for(const[De,Fe,se]of Ce){if(Ie>O)return;if(Ie++,typeof Fe=="string")yield[De,Fe];else if(se<S&&Array.isArray(Fe))for(const ie of Fe)Ce.push([De,ie,se+1]);else if(se<S&&(0,B.
Gv)(Fe))for(const[ie,Ee]of Object.entries(Fe))Ce.push([ie,Ee,se+1])}}function d(de){try{return decodeURIComponent(de)}catch{return de}}function y(de,Ce,{secrets:Ie=[],known:De=[]}={}){const Fe="export\
-workflow-action",se=(0,l.Rg)(Fe,!0);return{url:de,apiKey:Ce,secrets:new Q([Ce,...Ie],[de.href,...De]),pool:se,freshPool:{...(0,l.Rg)(Fe,!1),proven:se.proven},rateLimit:new h.q,variants:new Map}}const E=1024*
1024,f=5,k=12e4,x=12e4,Y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function J(de,Ce){const{label:Ie,method:De,path:Fe,
isTransient:se}=Ce,{secrets:ie,rateLimit:Ee}=de.platform;ie.allow(...Fe.split(/[/?&=]/));const Ae=De==="GET"?{label:Ie,checked:Fe}:{label:Ie},Le=()=>Ee.run(Ae,de,()=>P(de,Ce));return await(0,U.L5)(de,
Le,{atLeastMs:se?x:0})}async function P(de,Ce){const{signal:Ie}=de,{label:De,idempotent:Fe=!0,isTransient:se}=Ce,ie=(0,l.WV)(De,"no response",Fe?l.k$:k);let Ee=!1;const Ae=()=>{Ee=!0};try{return await(0,l.
uR)(ie,Ie,(Le,me)=>Be({...de,signal:Le},Ce,{onProgress:me,onConnect:Ae}))}catch(Le){const me=Le instanceof t.HR?Le:void 0;throw!Fe&&Ee&&(Ie.aborted||me?.maybeProcessed)?re(Le):Ie.aborted||!me||!se?.(me)?
Le:me.with({retryable:!0,maxRetries:void 0})}}function re(de){const Ce=de instanceof t.HR?de:new t.HR({what:(0,t.iT)(de).message},{cause:de}),Ie=Ce.retryable||Ce.advice===""?Y:`${Ce.advice} ${Y}`;return Ce.
with({advice:Ie,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}async function Be(de,Ce,Ie){const{platform:De,signal:Fe,log:se}=de,{label:ie,method:Ee,path:Ae,body:Le,idempotent:me=!0}=Ce,
ge=Le?De.freshPool:De.pool,le={accept:"application/json","accept-encoding":"identity","content-type":"application/json","x-api-key":De.apiKey};let pe=new URL(`api/public/${Ae}`,De.url);for(let Re=0;;Re++){
const Oe=await(0,l.tN)(ge,{label:ie,method:Ee,url:pe,headers:le,...Ie,...Le&&{body:Le}},Fe);se.debug(`${Ee} ${De.secrets.redact(pe.pathname)}: ${Oe.statusCode}`);const tA=(0,l.ET)(Oe,pe,ie);if(tA===void 0)
return Ne(de,Ce,Oe);Oe.destroy(),De.secrets.maskUrl(tA.href,De.url,se);const qe=Oe.statusCode,gA=qe!==307&&qe!==308,Ge=(nA,$e)=>(0,a.ue)(ie,nA,$e,{status:qe,maybeProcessed:gA});if(tA.origin!==De.url.origin){
const $e=`the platform redirects to ${(0,m.OX)(tA.origin,100)}, where the key is not sent`;throw Ge($e,"If that is your environment, set host to it.")}if(!me&&gA)throw Ge(`the platform redirects (${qe}\
)`,"Check host.");if(Re===f)throw Ge("the platform redirects in a circle","Check host.");pe=tA}}async function Ne(de,Ce,Ie){const{platform:De,log:Fe,signal:se}=de,{label:ie,scope:Ee,isCreation:Ae=!1,advice:Le}=Ce,
me=Ie.statusCode??0,ge=(0,a.ue)(ie,"the platform answered with more than 1 MiB","Check host.",{maybeProcessed:!0}),le=await C(Ie,{label:ie,signal:se,maxBytes:E,tooLarge:ge}),pe=new TextDecoder().decode(
le),Re=Se(pe);De.secrets.maskFields(Re??{},De.url,Fe);const Oe=new B.sh(Re??{},ie,De.secrets.redact),{message:tA}=Oe,qe=tA===void 0?"":` (${tA})`,gA=(0,l.RG)(Ie,ie,`the platform answered ${me}${qe}`);
if(gA)throw gA;const Ge=/^\s*</.test(pe)||Ie.headers["content-type"]?.includes("html")===!0;if(me<200||me>299){const je=De.variants.has(ie),Ye=(0,U.Vs)(Ie.headers["retry-after"]);throw(0,B.$G)({label:ie,
status:me,message:tA,waitMs:Ye,isPage:Ge,hasWorked:je,scope:Ee,isCreation:Ae,advice:Le})}if(Re!==void 0)return Oe;if(pe.trimStart().startsWith("{")&&(0,l.VL)(Ie))throw(0,a.ue)(ie,"the response was cut\
 off",a.$_,{retryable:!0,maybeProcessed:!0});const nA=pe===""?"nothing":Ge?"with a web page":"with something other than a JSON object";throw(0,a.ue)(ie,`the platform answered ${nA} (${me})`,"Check tha\
t host is the environment's own address.",{maybeProcessed:!0})}function Se(de){try{const Ce=JSON.parse(de);return(0,B.Gv)(Ce)?Ce:void 0}catch{return}}}),1858:((H,$,e)=>{e.d($,{$_:()=>a,Dx:()=>R,Ur:()=>h,
ue:()=>m});var t=e(7279),U=e(706);function m(p,b,F,S={}){return new t.HR({what:p,why:b,advice:F,topic:"the-platforms-response"},S)}function R(p,b,F,S){return new t.HR({what:p,why:b,advice:F,topic:"the\
-connection"},S)}const w={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name wa\
s not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},a="Re-run the job later.",u="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the \
runner.",g=2,A=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/,C=/^(EPROTO$|ERR_SSL_)/,
c=/^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/,o=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,l=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function h(p,b){
const{label:F,signal:S,connected:O,isProven:N}=b;if(S.aborted)return S.reason;if(p instanceof t.HR||!(p instanceof Error)||!("code"in p))return p;const T=String(p.code);if(A.test(T)||c.test(T)){const y=`\
the TLS connection can't be trusted (${T})`;return R(F,y,`Check host. ${u}`,{affectsAll:!0,cause:p})}const[,n]=l.exec(p.message)??[];if(n!==void 0)return B(F,n,p);const s={retryable:!0,maybeProcessed:O,
affectsAll:!O,cause:p};if(o.test(T))return R(F,`the response can't be decoded (${T})`,a,s);const Q=!O&&C.test(T),r=Q?`the TLS connection failed (${T})`:w[T]??`the connection failed (${T})`;if(N||!(Q||
T==="ENOTFOUND"))return R(F,r,a,s);const d=Q?`Check host and its port. ${u}`:"Check host.";return R(F,r,d,{...s,maxRetries:g})}function B(p,b,F){const S=(N,T,n={})=>R(p,N,T,{affectsAll:!0,cause:F,...n}),
O=(0,U.OX)(b,100);return b==="407"?S("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY."):/^4(?!08|25|29)\d\d$/.test(b)?S(`the proxy refuses the connection (${b})`,"Allow \
the host there, or add it to NO_PROXY."):/certificate|altnames/i.test(b)?S(`the proxy's TLS connection can't be trusted (${O})`,`Check HTTPS_PROXY. ${u}`):/ENOTFOUND/.test(b)?S("the proxy's host name \
was not found (DNS)","Check HTTPS_PROXY.",{retryable:!0,maxRetries:g}):S(`the proxy made no connection (${O})`,a,{retryable:!0})}}),2291:((H,$,e)=>{e.d($,{eQ:()=>R,o6:()=>U,wh:()=>w});const t=200;function U(a){
const u=/^[a-z][a-z0-9+.-]*:\/\//i.test(a)?a:`https://${a}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error("is not an address such as https://ai-for-process.example.ai");const g=new URL(u);
if(g.protocol!=="https:"&&g.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(u))throw new Error("must not contain a user name or password");if(/[?#]/.test(
u))throw new Error("must not contain a query or a fragment");if(g.protocol==="http:"&&!m(g.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return g.pathname.endsWith(
"/")||(g.pathname+="/"),g}function m(a){return a==="localhost"||a==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(a)}function R(a){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(a)}function w(...a){return a.find(u=>typeof u==
"string"&&u.length<=t&&R(u))}}),2970:((H,$,e)=>{e.d($,{k$:()=>l,WV:()=>d,VL:()=>Q,J9:()=>o,Rg:()=>c,ET:()=>n,tN:()=>S,RG:()=>r,uR:()=>y});var t=e(7067);const U=lA(import.meta.url)("node:https");var m=e(
7075),R=e(2779),w=e(2975),a=e(1858),u=e(9783);const g=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function A(){for(const E of g){const f=process.env[E]?.trim();f!==void 0&&(process.env[E]=
f===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(f)?f:`http://${f}`)}for(const E of["no_proxy","NO_PROXY"]){const f=process.env[E]?.split(/[\s,]+/).map(k=>k.replace(/^\*\./,"."));f&&(process.env[E]=f.filter(k=>k!==
"").join(","))}}function C(E,f){const x=g.filter(J=>J.toLowerCase()===`${E.protocol.slice(0,-1)}_proxy`).find(J=>process.env[J]);if(x===void 0||(0,u.H)(E)||/^https?:\/\//i.test(process.env[x]??"")&&(0,u.
s)(E)?.hostname)return;throw(0,a.Dx)(f,`the proxy in ${x} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}function c(E,f){
A();const k=()=>new R.Qq(E,[],{keepAlive:f});return{clients:{"http:":k(),"https:":k()},proven:new Set}}function o(E){return{type:"application/json",bytes:Buffer.from(JSON.stringify(E))}}const l=3e4,h=65536,
B=new Set([301,302,303,307,308]),p=new Set([408,421,425,429]),b=new Set([501,505,506,508,510,511]),F=new Set([421,425,429]);async function S(E,f,k){k.throwIfAborted();const{label:x,method:Y,url:J,headers:P,
body:re,isProven:Be=!1,onProgress:Ne,onConnect:Se}=f,de=J.protocol==="https:",Ce=E.clients[de?"https:":"http:"],Ie=re&&m.Readable.from(T(re.bytes,Ne),{objectMode:!1}),De=re&&{"content-type":re.type,"c\
ontent-length":re.bytes.length};let Fe=!1;try{C(J,x);const se=(de?U:t).request({method:Y,host:J.hostname.replace(/^\[|\]$/g,""),port:J.port||(de?443:80),path:J.pathname+J.search,headers:{...P,...De,"u\
ser-agent":Ce.userAgent},agent:Ce.getAgent(J.href),signal:k});N(se,de,()=>{Fe=!0,Se?.()});const ie=await(0,w.Mu)(k,O(se,Ie,x));return ie.once("close",()=>Ie?.destroy()),E.proven.add(J.origin),ie}catch(se){
throw Ie?.destroy(),(0,a.Ur)(se,{label:x,signal:k,connected:Fe,isProven:Be||E.proven.has(J.origin)})}}function O(E,f,k){return new Promise((x,Y)=>{const J=P=>{P.socket.destroy();const re={retryable:!0,
maybeProcessed:!0};Y((0,a.Dx)(k,"the server switched protocols (101)",a.$_,re))};E.once("upgrade",J),E.once("response",P=>P.statusCode===101?J(P):x(P)),E.on("error",Y),f?f.pipe(E):E.end()})}function N(E,f,k){
E.once("socket",x=>{E.reusedSocket?k():x.once(f?"secureConnect":"connect",k)})}function*T(E,f=()=>{}){for(let k=0;k<E.length;k+=h)yield E.subarray(k,k+h),f()}function n(E,f,k){const{statusCode:x=0,headers:Y}=E;
if(!B.has(x)||Y.location===void 0)return;const J=s(Y.location);if(URL.canParse(J,f.href))return new URL(J,f.href);E.destroy();const P=`the platform redirects (${x}) to an address that can't be read`;throw(0,a.
ue)(k,P,"Check host.")}function s(E){return E.replace(/[\x80-\xff]/g,f=>`%${f.charCodeAt(0).toString(16).toUpperCase()}`)}function Q({headers:E}){return E["content-length"]===void 0&&E["transfer-encod\
ing"]===void 0}function r(E,f,k){const{statusCode:x=0,headers:Y}=E;if(!(!p.has(x)&&!(x>=500&&x<=599&&!b.has(x))))return(0,a.ue)(f,k,a.$_,{status:x,retryable:!0,retryAfterMs:(0,w.Vs)(Y["retry-after"]),
maybeProcessed:!F.has(x)})}function d(E,f="no response",k=l){const x={retryable:!0,maybeProcessed:!0};return{ms:k,error:(0,a.Dx)(E,`${f} within ${k/1e3} s`,a.$_,x)}}async function y({ms:E,error:f},k,x){
const Y=new AbortController,J=setTimeout(()=>Y.abort(f),E);try{return await x(AbortSignal.any([k,Y.signal]),()=>J.refresh())}finally{clearTimeout(J)}}}),6006:((H,$,e)=>{e.d($,{SO:()=>C,sG:()=>a,y7:()=>A});
var t=e(6659),U=e(2291),m=e(6294);const R={running:["IN_PROGRESS","INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","FAIL",
"ERROR","ERRORED","CANCELLED","CANCELED","ABORTED","TIMEOUT","TIMED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},w=new Map(Object.entries(R).flatMap(([c,o])=>o.map(l=>[l,c])));function a(c){
return w.get(c)??"unknown"}function u(c){const{fields:o,message:l}=c,h=(0,m.Gv)(o.response)?o.response:{};return{dockStatusId:(0,U.wh)(o["dock-statusId"],o.dockStatusId,o._id),workflowId:(0,U.wh)(o.workflowId,
o.toolId),exportJobId:(0,U.wh)(o.exportJobId),status:g(c),downloadUrl:[h.downloadUrl,h.downloadURL,o.downloadUrl,o.downloadURL].filter(B=>typeof B=="string").map(B=>B.trim()).find(B=>B!==""),percent:typeof o.
percentageComplete=="number"?o.percentageComplete:void 0,refused:o.success===!1,message:l}}function g({fields:c,redact:o}){if(typeof c.status!="string"&&typeof c.status!="number")return"";const l=String(
c.status),h=l.trim().toUpperCase().replace(/[\s-]+/g,"_");return a(h)==="unknown"?o(l,40).toUpperCase():h}function A(c,o){const l=u(c),{dockStatusId:h}=l;if(h===void 0)throw c.missing("dock status ID",
o);return{...l,dockStatusId:h}}async function C(c,o,l=()=>!0){const h=`dock-status/${o}`;return u(await(0,t.px)(c,{label:"Dock status",method:"GET",path:h,advice:"Re-run the job later.",isTransient:l}))}}),
2053:((H,$,e)=>{e.d($,{k:()=>w,q:()=>l});var t=e(7279),U=e(2975),m=e(1858);const R=30,w=6e4,a=429,u=1e3,g=6e4,A=500,C=15e3,c=.95,o=20;class l{#e=new Map;#A=0;#t=0;#n=0;#r=0;#s=0;async run(B,p,b){const F=await this.#o(
B,p);try{const S=await b();return F>this.#s&&(this.#r=0,this.#n=this.#n<o?0:this.#n*c),S}catch(S){throw S instanceof t.HR&&S.status===a?S.with({retryAfterMs:this.#i(F,S.retryAfterMs)}):S}}async#o({label:B,
checked:p},{signal:b,endsAt:F}){const S=p===void 0?[]:this.#e.get(p)??[];for(p!==void 0&&this.#e.set(p,S);;){if(b.throwIfAborted(),this.#t>=F)throw(0,m.ue)(B,"the platform asked for a pause that excee\
ds the timeout",m.$_);const O=performance.now(),N=S.length<R?Number.NEGATIVE_INFINITY:S[0]??O,T=Math.max(this.#A,N+w);if(T<=O)return this.#A=O+this.#n,S.push(O),S.length>R&&S.shift(),O;await(0,U.yy)(T-
O,b)}}#i(B,p){const b=performance.now();B>this.#s&&(this.#r++,this.#n=Math.min(C,Math.max(A,this.#n*2)),this.#s=b),p>0&&(this.#t=Math.max(this.#t,b+p));const F=p||Math.min(g,u*2**(this.#r-1));return this.#A=
Math.max(this.#A,b+F),this.#A-b}}}),6294:((H,$,e)=>{e.d($,{$G:()=>c,Gv:()=>m,sh:()=>U});var t=e(1858);class U{fields;label;redact;constructor(B,p,b){this.fields=B,this.label=p,this.redact=b}get message(){
const B=a(this.fields,0);return B===void 0?void 0:this.redact(B)||void 0}missing(B,p){const{label:b,message:F}=this,S=F===void 0?"":` (${F})`;return(0,t.ue)(b,`the platform answered without a ${B}${S}`,
p)}}function m(h){return typeof h=="object"&&h!==null&&!Array.isArray(h)}const R=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","detai\
ls","response"],w=4;function a(h,B){if(typeof h=="string")return h.trim()||void 0;if(!(B>w)){if(Array.isArray(h))return a(h[0],B+1);if(m(h))for(const p of R){const b=a(h[p],B+1);if(b!==void 0){const{code:F}=h;
return typeof F=="number"||typeof F=="string"?`${b}, code ${F}`:b}}}}const u="Settings \u2192 Security & Control \u2192 API Scopes",g=new Set([405,406,411,415,417,426,431]),A=409,C=423;function c(h){const{
label:B,status:p,message:b,waitMs:F,hasWorked:S,isCreation:O}=h,N=p===401||p===403,T=`the platform answered ${p}${b===void 0?"":` (${b})`}`,n=N?l(h):o(h);return(0,t.ue)(B,T,n,{status:p,maybeProcessed:p>=
500,affectsAll:N&&!S,retryAfterMs:F,busy:p===C||p===A&&!O})}function o({status:h,isCreation:B,advice:p="Check the inputs."}){return h===404?"Check host, the IDs, and that the key's account can see the\
 workflow.":h===A&&B?"The name may be taken. Set another name, or the ID of that workflow.":h===A||h===C?"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.":h<
400||h>=500||g.has(h)?"Check host.":p}function l({status:h,scope:B,message:p,isPage:b,hasWorked:F}){if(b)return"A gateway or firewall in front of the platform may have refused it. Check host, and that\
 the runner may reach it.";if(F)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const S=B===void 0?"another scope":`the scope "${B}"`;if(h===403)
return`The key needs ${S}. Add it under ${u}.`;const O=/scope/i.test(p??"")?` The key also needs ${S}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a\
 workflow's own endpoint key. Set api-key to an account key from ${u}.${O}`}}),2975:((H,$,e)=>{e.d($,{L5:()=>u,Mu:()=>l,Oc:()=>A,Vs:()=>c,yy:()=>o});var t=e(7279),U=e(706);const m=7,R=3e4,w=2**31-1,a=429;
async function u({log:h,signal:B,endsAt:p},b,{atLeastMs:F=0}={}){let S=0,O=0,N;for(;;)try{return await b()}catch(T){if(!(T instanceof t.HR&&T.retryable))throw T;N??=performance.now();const n=T.busy||T.
status===a;O=n?O+1:0,n||S++;const s=S>(T.maxRetries??m)&&performance.now()-N>=F;if(!n&&s)throw g(T,`, ${S} times in a row`);const r=T.status===a&&T.retryAfterMs>0?T.retryAfterMs:C(O||S,T.retryAfterMs),
d=(0,U.zK)(r);if(performance.now()+r>=p)throw g(T,`, and waiting ${d} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");h.info(`${(0,U.OX)(T.sentence,
1e3)}; retrying in ${d}`),await o(r,B)}}function g(h,B,p=h.advice){const{what:b,why:F}=h;return h.with({...F===""?{what:b+B}:{why:F+B},advice:p,retryable:!1})}async function A(h,B){return await u(h,()=>B().
catch(p=>{throw p instanceof t.HR&&p.busy?p.with({retryable:!0}):p}))}function C(h,B){const p=Math.min(R,1e3*2**(h-1));return Math.max(B,p*(.5+Math.random()/2))}function c(h){if(h===void 0)return 0;if(/^\d+$/.
test(h))return Math.min(Number(h)*1e3,w);const B=Date.parse(h);return Number.isNaN(B)?0:Math.min(Math.max(0,B-Date.now()),w)}async function o(h,B){let p;try{await l(B,new Promise(b=>{p=setTimeout(b,h)}))}finally{
clearTimeout(p)}}function l(h,B){return new Promise((p,b)=>{const F=()=>b(h.reason);B.then(p,b).finally(()=>h.removeEventListener("abort",F)),h.aborted?F():h.addEventListener("abort",F,{once:!0})})}}),
706:((H,$,e)=>{e.d($,{OX:()=>t,hS:()=>m,pO:()=>u,zK:()=>R});function t(C,c=300){const o=C.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim(),l=Array.from(o);return l.length>c?`${l.slice(0,
c).join("")}\u2026`:o}function U(C){if(C<1024)return`${C} B`;const c=["KiB","MiB","GiB"];let o=C/1024;for(;o>=1023.95&&c.length>1;)o/=1024,c.shift();return`${o.toFixed(1)} ${c[0]}`}function m(C,c){return`${C.
toLocaleString("en-US")} ${c}${C===1?"":"s"}`}function R(C){if(C<9950)return`${(C/1e3).toFixed(1)} s`;const c=Math.round(C/1e3);if(c<60)return`${c} s`;const[o,l]=[Math.floor(c/60),Math.floor(c/3600)];
return l>0?`${l} h ${o%60} min`:`${o} min ${c%60} s`}const w=4,a=8;class u{#e=new Map;constructor(c=[]){for(const o of c)this.add(o)}add(c){for(const o of[c,...c.split(/[\r\n]+/).map(l=>l.trim())])for(const l of[
o,JSON.stringify(o).slice(1,-1),encodeURIComponent(Buffer.from(o).toString())]){if(l==="")continue;const h=l.slice(0,a);this.#e.set(h,(this.#e.get(h)??new Set).add(l))}}redact=(c,o=300)=>{const l=c.trimStart(),
h=Math.min(l.length,o*4);let B="",p=0;for(let b=0;b<h;b++){const F=g(this.#e,l,b);F>0&&b>=p&&(B+="***"),p=Math.max(p,b+F),b>=p&&(B+=l[b])}return t(h<l.length?`${B}\u2026`:B,o)}}function g(C,c,o){let l=0;
for(let h=1;h<=a;h++)for(const B of C.get(c.slice(o,o+h))??[]){const p=o+B.length;B.length<=l||!c.startsWith(B,o)||(B.length>=w||A(c,o,p))&&(l=B.length)}return l}function A(C,c,o){const l=C.slice(Math.
max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(l)&&!/^[\p{L}\p{N}]/u.test(C.slice(o,o+2))}}),9402:((H,$,e)=>{e.d($,{Yz:()=>IA,V4:()=>cA,pq:()=>UA,C1:()=>wA,uH:()=>fA,Pq:()=>AA,z:()=>k,$e:()=>VA});const t=lA(
import.meta.url)("os");function U(ee){return ee==null?"":typeof ee=="string"||ee instanceof String?ee:JSON.stringify(ee)}function m(ee){return Object.keys(ee).length?{title:ee.title,file:ee.file,line:ee.
startLine,endLine:ee.endLine,col:ee.startColumn,endColumn:ee.endColumn}:{}}function R(ee,K,q){const oe=new u(ee,K,q);process.stdout.write(oe.toString()+t.EOL)}function w(ee,K=""){R(ee,{},K)}const a=":\
:";class u{constructor(K,q,oe){K||(K="missing.command"),this.command=K,this.properties=q,this.message=oe}toString(){let K=a+this.command;if(this.properties&&Object.keys(this.properties).length>0){K+="\
 ";let q=!0;for(const oe in this.properties)if(this.properties.hasOwnProperty(oe)){const fe=this.properties[oe];fe&&(q?q=!1:K+=",",K+=`${oe}=${A(fe)}`)}}return K+=`${a}${g(this.message)}`,K}}function g(ee){
return U(ee).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function A(ee){return U(ee).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%\
2C")}const C=lA(import.meta.url)("crypto"),c=lA(import.meta.url)("fs");function o(ee,K){const q=process.env[`GITHUB_${ee}`];if(!q)throw new Error(`Unable to find environment variable for file command ${ee}`);
if(!c.existsSync(q))throw new Error(`Missing file at path: ${q}`);c.appendFileSync(q,`${U(K)}${t.EOL}`,{encoding:"utf8"})}function l(ee,K){const q=`ghadelimiter_${C.randomUUID()}`,oe=U(K);if(ee.includes(
q))throw new Error(`Unexpected input: name should not contain the delimiter "${q}"`);if(oe.includes(q))throw new Error(`Unexpected input: value should not contain the delimiter "${q}"`);return`${ee}<<${q}${t.
EOL}${oe}${t.EOL}${q}`}const h=lA(import.meta.url)("path");var B=e(2779),p=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){
function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};
class b{constructor(K,q){this.username=K,this.password=q}prepareRequest(K){if(!K.headers)throw Error("The request has no headers");K.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.
password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(K){this.token=
K}prepareRequest(K){if(!K.headers)throw Error("The request has no headers");K.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,
void 0,function*(){throw new Error("not implemented")})}}class S{constructor(K){this.token=K}prepareRequest(K){if(!K.headers)throw Error("The request has no headers");K.headers.Authorization=`Basic ${Buffer.
from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var O=function(ee,K,q,oe){
function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){
Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};class N{static createHttpClient(K=!0,q=10){const oe={allowRetries:K,maxRetries:q};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(N.getRequestToken())],oe)}static getRequestToken(){const K=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!K)throw new Error("Unable to get ACTIONS_ID\
_TOKEN_REQUEST_TOKEN env variable");return K}static getIDTokenUrl(){const K=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!K)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return K}static getCall(K){
return O(this,void 0,void 0,function*(){var q;const ye=(q=(yield N.createHttpClient().getJson(K).catch(Ue=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ue.statusCode}
 
        Error Message: ${Ue.message}`)})).result)===null||q===void 0?void 0:q.value;if(!ye)throw new Error("Response json body do not have ID Token field");return ye})}static getIDToken(K){return O(this,
void 0,void 0,function*(){try{let q=N.getIDTokenUrl();if(K){const fe=encodeURIComponent(K);q=`${q}&audience=${fe}`}debug(`ID token url is ${q}`);const oe=yield N.getCall(q);return setSecret(oe),oe}catch(q){
throw new Error(`Error message: ${q.message}`)}})}}var T=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){
try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};const{access:n,
appendFile:s,writeFile:Q}=c.promises,r="GITHUB_STEP_SUMMARY",d="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class y{constructor(){this._buffer=
""}filePath(){return T(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const K=process.env[r];if(!K)throw new Error(`Unable to find environment variable for $${r}. Check if your\
 runtime environment supports job summaries.`);try{yield n(K,c.constants.R_OK|c.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${K}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=K,this._filePath})}wrap(K,q,oe={}){const fe=Object.entries(oe).map(([ye,Ue])=>` ${ye}="${Ue}"`).join("");return q?`<${K}${fe}>${q}</${K}>`:`<${K}${fe}>`}write(K){return T(
this,void 0,void 0,function*(){const q=!!K?.overwrite,oe=yield this.filePath();return yield(q?Q:s)(oe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return T(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(K,q=!1){return this._buffer+=
K,q?this.addEOL():this}addEOL(){return this.addRaw(t.EOL)}addCodeBlock(K,q){const oe=Object.assign({},q&&{lang:q}),fe=this.wrap("pre",this.wrap("code",K),oe);return this.addRaw(fe).addEOL()}addList(K,q=!1){
const oe=q?"ol":"ul",fe=K.map(Ue=>this.wrap("li",Ue)).join(""),ye=this.wrap(oe,fe);return this.addRaw(ye).addEOL()}addTable(K){const q=K.map(fe=>{const ye=fe.map(Ue=>{if(typeof Ue=="string")return this.
wrap("td",Ue);const{header:eA,data:EA,colspan:Ve,rowspan:xe}=Ue,iA=eA?"th":"td",OA=Object.assign(Object.assign({},Ve&&{colspan:Ve}),xe&&{rowspan:xe});return this.wrap(iA,EA,OA)}).join("");return this.
wrap("tr",ye)}).join(""),oe=this.wrap("table",q);return this.addRaw(oe).addEOL()}addDetails(K,q){const oe=this.wrap("details",this.wrap("summary",K)+q);return this.addRaw(oe).addEOL()}addImage(K,q,oe){
const{width:fe,height:ye}=oe||{},Ue=Object.assign(Object.assign({},fe&&{width:fe}),ye&&{height:ye}),eA=this.wrap("img",null,Object.assign({src:K,alt:q},Ue));return this.addRaw(eA).addEOL()}addHeading(K,q){
const oe=`h${q}`,fe=["h1","h2","h3","h4","h5","h6"].includes(oe)?oe:"h1",ye=this.wrap(fe,K);return this.addRaw(ye).addEOL()}addSeparator(){const K=this.wrap("hr",null);return this.addRaw(K).addEOL()}addBreak(){
const K=this.wrap("br",null);return this.addRaw(K).addEOL()}addQuote(K,q){const oe=Object.assign({},q&&{cite:q}),fe=this.wrap("blockquote",K,oe);return this.addRaw(fe).addEOL()}addLink(K,q){const oe=this.
wrap("a",K,{href:q});return this.addRaw(oe).addEOL()}}const E=new y,f=null,k=E;function x(ee){return ee.replace(/[\\]/g,"/")}function Y(ee){return ee.replace(/[/]/g,"\\")}function J(ee){return ee.replace(
/[/\\]/g,path.sep)}var P=e(3193),re=e(4434);const Be=lA(import.meta.url)("child_process");var Ne=e(2613),Se=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||
(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}
Ve((oe=oe.apply(ee,K||[])).next())})};const{chmod:de,copyFile:Ce,lstat:Ie,mkdir:De,open:Fe,readdir:se,rename:ie,rm:Ee,rmdir:Ae,stat:Le,symlink:me,unlink:ge}=c.promises,le=process.platform==="win32";function pe(ee){
return Se(this,void 0,void 0,function*(){const K=yield fs.promises.readlink(ee);return le&&!K.endsWith("\\")?`${K}\\`:K})}const Re=268435456,Oe=c.constants.O_RDONLY;function tA(ee){return Se(this,void 0,
void 0,function*(){try{yield Le(ee)}catch(K){if(K.code==="ENOENT")return!1;throw K}return!0})}function qe(ee){return Se(this,arguments,void 0,function*(K,q=!1){return(q?yield Le(K):yield Ie(K)).isDirectory()})}
function gA(ee){if(ee=nA(ee),!ee)throw new Error('isRooted() parameter "p" cannot be empty');return le?ee.startsWith("\\")||/^[A-Z]:/i.test(ee):ee.startsWith("/")}function Ge(ee,K){return Se(this,void 0,
void 0,function*(){let q;try{q=yield Le(ee)}catch(fe){fe.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${ee}': ${fe}`)}if(q&&q.isFile()){if(le){const fe=h.
extname(ee).toUpperCase();if(K.some(ye=>ye.toUpperCase()===fe))return ee}else if($e(q))return ee}const oe=ee;for(const fe of K){ee=oe+fe,q=void 0;try{q=yield Le(ee)}catch(ye){ye.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${ee}': ${ye}`)}if(q&&q.isFile()){if(le){try{const ye=h.dirname(ee),Ue=h.basename(ee).toUpperCase();for(const eA of yield se(ye))
if(Ue===eA.toUpperCase()){ee=h.join(ye,eA);break}}catch(ye){console.log(`Unexpected error attempting to determine the actual case of the file '${ee}': ${ye}`)}return ee}else if($e(q))return ee}}return""})}
function nA(ee){return ee=ee||"",le?(ee=ee.replace(/\//g,"\\"),ee.replace(/\\\\+/g,"\\")):ee.replace(/\/\/+/g,"/")}function $e(ee){return(ee.mode&1)>0||(ee.mode&8)>0&&process.getgid!==void 0&&ee.gid===
process.getgid()||(ee.mode&64)>0&&process.getuid!==void 0&&ee.uid===process.getuid()}function je(){var ee;return(ee=process.env.COMSPEC)!==null&&ee!==void 0?ee:"cmd.exe"}var Ye=function(ee,K,q,oe){function fe(ye){
return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(
iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};function uA(ee,K){return Ye(this,arguments,void 0,function*(q,oe,fe={}){const{force:ye,recursive:Ue,
copySourceDirectory:eA}=Ze(fe),EA=(yield ioUtil.exists(oe))?yield ioUtil.stat(oe):null;if(EA&&EA.isFile()&&!ye)return;const Ve=EA&&EA.isDirectory()&&eA?path.join(oe,path.basename(q)):oe;if(!(yield ioUtil.
exists(q)))throw new Error(`no such file or directory: ${q}`);if((yield ioUtil.stat(q)).isDirectory())if(Ue)yield He(q,Ve,0,ye);else throw new Error(`Failed to copy. ${q} is a directory, but tried to \
copy without recursive flag.`);else{if(path.relative(q,Ve)==="")throw new Error(`'${Ve}' and '${q}' are the same file`);yield aA(q,Ve,ye)}})}function we(ee,K){return Ye(this,arguments,void 0,function*(q,oe,fe={}){
if(yield ioUtil.exists(oe)){let ye=!0;if((yield ioUtil.isDirectory(oe))&&(oe=path.join(oe,path.basename(q)),ye=yield ioUtil.exists(oe)),ye)if(fe.force==null||fe.force)yield V(oe);else throw new Error(
"Destination already exists")}yield Qe(path.dirname(oe)),yield ioUtil.rename(q,oe)})}function V(ee){return Ye(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(ee))throw new Error('F\
ile path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(ee,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(K){throw new Error(`File was unable to be removed ${K}`)}})}
function Qe(ee){return Ye(this,void 0,void 0,function*(){ok(ee,"a path argument must be provided"),yield ioUtil.mkdir(ee,{recursive:!0})})}function Me(ee,K){return Ye(this,void 0,void 0,function*(){if(!ee)
throw new Error("parameter 'tool' is required");if(K){const oe=yield Me(ee,!1);if(!oe)throw le?new Error(`Unable to locate executable file: ${ee}. Please verify either the file path exists or the file\
 can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${ee}. Pl\
ease verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return oe}const q=yield Pe(
ee);return q&&q.length>0?q[0]:""})}function Pe(ee){return Ye(this,void 0,void 0,function*(){if(!ee)throw new Error("parameter 'tool' is required");const K=[];if(le&&process.env.PATHEXT)for(const fe of process.
env.PATHEXT.split(h.delimiter))fe&&K.push(fe);if(gA(ee)){const fe=yield Ge(ee,K);return fe?[fe]:[]}if(ee.includes(h.sep))return[];const q=[];if(process.env.PATH)for(const fe of process.env.PATH.split(
h.delimiter))fe&&q.push(fe);const oe=[];for(const fe of q){const ye=yield Ge(h.join(fe,ee),K);ye&&oe.push(ye)}return oe})}function Ze(ee){const K=ee.force==null?!0:ee.force,q=!!ee.recursive,oe=ee.copySourceDirectory==
null?!0:!!ee.copySourceDirectory;return{force:K,recursive:q,copySourceDirectory:oe}}function He(ee,K,q,oe){return Ye(this,void 0,void 0,function*(){if(q>=255)return;q++,yield Qe(K);const fe=yield ioUtil.
readdir(ee);for(const ye of fe){const Ue=`${ee}/${ye}`,eA=`${K}/${ye}`;(yield ioUtil.lstat(Ue)).isDirectory()?yield He(Ue,eA,q,oe):yield aA(Ue,eA,oe)}yield ioUtil.chmod(K,(yield ioUtil.stat(ee)).mode)})}
function aA(ee,K,q){return Ye(this,void 0,void 0,function*(){if((yield ioUtil.lstat(ee)).isSymbolicLink()){try{yield ioUtil.lstat(K),yield ioUtil.unlink(K)}catch(fe){fe.code==="EPERM"&&(yield ioUtil.chmod(
K,"0666"),yield ioUtil.unlink(K))}const oe=yield ioUtil.readlink(ee);yield ioUtil.symlink(oe,K,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(K))||q)&&(yield ioUtil.copyFile(ee,K))})}const QA=lA(
import.meta.url)("timers");var hA=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){function eA(xe){try{Ve(oe.next(xe))}catch(iA){
Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})};const BA=process.platform==="win32";class kA extends re.
EventEmitter{constructor(K,q,oe){if(super(),!K)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=K,this.args=q||[],this.options=oe||{}}_debug(K){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(K)}_getCommandString(K,q){const oe=this._getSpawnFileName(),fe=this._getSpawnArgs(K);let ye=q?"":"[command]";if(BA)if(this._isCmdFile()){ye+=oe;for(const Ue of fe)
ye+=` ${Ue}`}else if(K.windowsVerbatimArguments){ye+=`"${oe}"`;for(const Ue of fe)ye+=` ${Ue}`}else{ye+=this._windowsQuoteCmdArg(oe);for(const Ue of fe)ye+=` ${this._windowsQuoteCmdArg(Ue)}`}else{ye+=
oe;for(const Ue of fe)ye+=` ${Ue}`}return ye}_processLineBuffer(K,q,oe){try{let fe=q+K.toString(),ye=fe.indexOf(t.EOL);for(;ye>-1;){const Ue=fe.substring(0,ye);oe(Ue),fe=fe.substring(ye+t.EOL.length),
ye=fe.indexOf(t.EOL)}return fe}catch(fe){return this._debug(`error processing line. Failed with error ${fe}`),""}}_getSpawnFileName(){return BA&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(K){
if(BA&&this._isCmdFile()){let q=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const oe of this.args)q+=" ",q+=K.windowsVerbatimArguments?oe:this._windowsQuoteCmdArg(oe);return q+='"',[q]}
return this.args}_endsWith(K,q){return K.endsWith(q)}_isCmdFile(){const K=this.toolPath.toUpperCase();return this._endsWith(K,".CMD")||this._endsWith(K,".BAT")}_windowsQuoteCmdArg(K){if(!this._isCmdFile())
return this._uvQuoteCmdArg(K);if(!K)return'""';const q=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let oe=!1;for(const Ue of K)if(q.some(eA=>eA===Ue)){oe=
!0;break}if(!oe)return K;let fe='"',ye=!0;for(let Ue=K.length;Ue>0;Ue--)fe+=K[Ue-1],ye&&K[Ue-1]==="\\"?fe+="\\":K[Ue-1]==='"'?(ye=!0,fe+='"'):ye=!1;return fe+='"',fe.split("").reverse().join("")}_uvQuoteCmdArg(K){
if(!K)return'""';if(!K.includes(" ")&&!K.includes("	")&&!K.includes('"'))return K;if(!K.includes('"')&&!K.includes("\\"))return`"${K}"`;let q='"',oe=!0;for(let fe=K.length;fe>0;fe--)q+=K[fe-1],oe&&K[fe-
1]==="\\"?q+="\\":K[fe-1]==='"'?(oe=!0,q+="\\"):oe=!1;return q+='"',q.split("").reverse().join("")}_cloneExecOptions(K){K=K||{};const q={cwd:K.cwd||process.cwd(),env:K.env||process.env,silent:K.silent||
!1,windowsVerbatimArguments:K.windowsVerbatimArguments||!1,failOnStdErr:K.failOnStdErr||!1,ignoreReturnCode:K.ignoreReturnCode||!1,delay:K.delay||1e4};return q.outStream=K.outStream||process.stdout,q.
errStream=K.errStream||process.stderr,q}_getSpawnOptions(K,q){K=K||{};const oe={};return oe.cwd=K.cwd,oe.env=K.env,oe.windowsVerbatimArguments=K.windowsVerbatimArguments||this._isCmdFile(),K.windowsVerbatimArguments&&
(oe.argv0=`"${q}"`),oe}exec(){return hA(this,void 0,void 0,function*(){return!gA(this.toolPath)&&(this.toolPath.includes("/")||BA&&this.toolPath.includes("\\"))&&(this.toolPath=h.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Me(this.toolPath,!0),new Promise((K,q)=>hA(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("ar\
guments:");for(const Ve of this.args)this._debug(`   ${Ve}`);const oe=this._cloneExecOptions(this.options);!oe.silent&&oe.outStream&&oe.outStream.write(this._getCommandString(oe)+t.EOL);const fe=new mA(
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
trim()),K}class mA extends re.EventEmitter{constructor(K,q){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.
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
null||q===void 0?void 0:q[1])!==null&&oe!==void 0?oe:"",version:ye}}),M=()=>_(void 0,void 0,void 0,function*(){const{stdout:ee}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[K,
q]=ee.trim().split(`
`);return{name:K,version:q}}),j=t.platform(),te=t.arch(),ae=j==="win32",ce=j==="darwin",ue=j==="linux";function Te(){return _(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield ae?
v():ce?Z():M()),{platform:j,arch:te,isWindows:ae,isMacOS:ce,isLinux:ue})})}var Xe=function(ee,K,q,oe){function fe(ye){return ye instanceof q?ye:new q(function(Ue){Ue(ye)})}return new(q||(q=Promise))(function(ye,Ue){
function eA(xe){try{Ve(oe.next(xe))}catch(iA){Ue(iA)}}function EA(xe){try{Ve(oe.throw(xe))}catch(iA){Ue(iA)}}function Ve(xe){xe.done?ye(xe.value):fe(xe.value).then(eA,EA)}Ve((oe=oe.apply(ee,K||[])).next())})},
_e;(function(ee){ee[ee.Success=0]="Success",ee[ee.Failure=1]="Failure"})(_e||(_e={}));function Ke(ee,K){const q=toCommandValue(K);if(process.env[ee]=q,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(ee,K));issueCommand("set-env",{name:ee},q)}function AA(ee){R("add-mask",{},ee)}function rA(ee){process.env.GITHUB_PATH||""?issueFileCommand("PATH",ee):issueCommand("add-pa\
th",{},ee),process.env.PATH=`${ee}${path.delimiter}${process.env.PATH}`}function cA(ee,K){const q=process.env[`INPUT_${ee.replace(/ /g,"_").toUpperCase()}`]||"";if(K&&K.required&&!q)throw new Error(`I\
nput required and not supplied: ${ee}`);return K&&K.trimWhitespace===!1?q:q.trim()}function pA(ee,K){const q=cA(ee,K).split(`
`).filter(oe=>oe!=="");return K&&K.trimWhitespace===!1?q:q.map(oe=>oe.trim())}function oA(ee,K){const q=["true","True","TRUE"],oe=["false","False","FALSE"],fe=cA(ee,K);if(q.includes(fe))return!0;if(oe.
includes(fe))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${ee}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function fA(ee,K){if(process.env.GITHUB_OUTPUT||"")return o("OUTPUT",l(ee,K));process.stdout.write(t.EOL),R("set-output",{name:ee},
U(K))}function bA(ee){issue("echo",ee?"on":"off")}function wA(ee){process.exitCode=_e.Failure,SA(ee)}function TA(){return process.env.RUNNER_DEBUG==="1"}function IA(ee){R("debug",{},ee)}function SA(ee,K={}){
R("error",m(K),ee instanceof Error?ee.toString():ee)}function VA(ee,K={}){R("warning",m(K),ee instanceof Error?ee.toString():ee)}function GA(ee,K={}){issueCommand("notice",toCommandProperties(K),ee instanceof
Error?ee.toString():ee)}function UA(ee){process.stdout.write(ee+t.EOL)}function xA(ee){issue("group",ee)}function vA(){issue("endgroup")}function KA(ee,K){return Xe(this,void 0,void 0,function*(){xA(ee);
let q;try{q=yield K()}finally{vA()}return q})}function PA(ee,K){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(ee,K));issueCommand("save-state",{name:ee},toCommandValue(
K))}function NA(ee){return process.env[`STATE_${ee}`]||""}function HA(ee){return Xe(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(ee)})}}),2779:((H,$,e)=>{var t,U;e.d($,{Qq:()=>N});
var m=e(8611),R=e(5692),w=e(9783),a=e(770),u=e(6752),g=function(n,s,Q,r){function d(y){return y instanceof Q?y:new Q(function(E){E(y)})}return new(Q||(Q=Promise))(function(y,E){function f(Y){try{x(r.next(
Y))}catch(J){E(J)}}function k(Y){try{x(r.throw(Y))}catch(J){E(J)}}function x(Y){Y.done?y(Y.value):d(Y.value).then(f,k)}x((r=r.apply(n,s||[])).next())})},A;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=
300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",
n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.
PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="I\
nternalServerError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(A||(A={}));var C;
(function(n){n.Accept="accept",n.ContentType="content-type"})(C||(C={}));var c;(function(n){n.ApplicationJson="application/json"})(c||(c={}));function o(n){const s=pm.getProxyUrl(new URL(n));return s?
s.href:""}const l=[A.MovedPermanently,A.ResourceMoved,A.SeeOther,A.TemporaryRedirect,A.PermanentRedirect],h=[A.BadGateway,A.ServiceUnavailable,A.GatewayTimeout],B=["OPTIONS","GET","DELETE","HEAD"],p=10,
b=5;class F extends Error{constructor(s,Q){super(s),this.name="HttpClientError",this.statusCode=Q,Object.setPrototypeOf(this,F.prototype)}}class S{constructor(s){this.message=s}readBody(){return g(this,
void 0,void 0,function*(){return new Promise(s=>g(this,void 0,void 0,function*(){let Q=Buffer.alloc(0);this.message.on("data",r=>{Q=Buffer.concat([Q,r])}),this.message.on("end",()=>{s(Q.toString())})}))})}readBodyBuffer(){
return g(this,void 0,void 0,function*(){return new Promise(s=>g(this,void 0,void 0,function*(){const Q=[];this.message.on("data",r=>{Q.push(r)}),this.message.on("end",()=>{s(Buffer.concat(Q))})}))})}}
function O(n){return new URL(n).protocol==="https:"}class N{constructor(s,Q,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(s),this.handlers=Q||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),
r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this.
_maxRetries=r.maxRetries))}options(s,Q){return g(this,void 0,void 0,function*(){return this.request("OPTIONS",s,null,Q||{})})}get(s,Q){return g(this,void 0,void 0,function*(){return this.request("GET",
s,null,Q||{})})}del(s,Q){return g(this,void 0,void 0,function*(){return this.request("DELETE",s,null,Q||{})})}post(s,Q,r){return g(this,void 0,void 0,function*(){return this.request("POST",s,Q,r||{})})}patch(s,Q,r){
return g(this,void 0,void 0,function*(){return this.request("PATCH",s,Q,r||{})})}put(s,Q,r){return g(this,void 0,void 0,function*(){return this.request("PUT",s,Q,r||{})})}head(s,Q){return g(this,void 0,
void 0,function*(){return this.request("HEAD",s,null,Q||{})})}sendStream(s,Q,r,d){return g(this,void 0,void 0,function*(){return this.request(s,Q,r,d)})}getJson(s){return g(this,arguments,void 0,function*(Q,r={}){
r[C.Accept]=this._getExistingOrDefaultHeader(r,C.Accept,c.ApplicationJson);const d=yield this.get(Q,r);return this._processResponse(d,this.requestOptions)})}postJson(s,Q){return g(this,arguments,void 0,
function*(r,d,y={}){const E=JSON.stringify(d,null,2);y[C.Accept]=this._getExistingOrDefaultHeader(y,C.Accept,c.ApplicationJson),y[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,c.ApplicationJson);
const f=yield this.post(r,E,y);return this._processResponse(f,this.requestOptions)})}putJson(s,Q){return g(this,arguments,void 0,function*(r,d,y={}){const E=JSON.stringify(d,null,2);y[C.Accept]=this._getExistingOrDefaultHeader(
y,C.Accept,c.ApplicationJson),y[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,c.ApplicationJson);const f=yield this.put(r,E,y);return this._processResponse(f,this.requestOptions)})}patchJson(s,Q){
return g(this,arguments,void 0,function*(r,d,y={}){const E=JSON.stringify(d,null,2);y[C.Accept]=this._getExistingOrDefaultHeader(y,C.Accept,c.ApplicationJson),y[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(
y,c.ApplicationJson);const f=yield this.patch(r,E,y);return this._processResponse(f,this.requestOptions)})}request(s,Q,r,d){return g(this,void 0,void 0,function*(){if(this._disposed)throw new Error("C\
lient has already been disposed.");const y=new URL(Q);let E=this._prepareRequest(s,y,d);const f=this._allowRetries&&B.includes(s)?this._maxRetries+1:1;let k=0,x;do{if(x=yield this.requestRaw(E,r),x&&x.
message&&x.message.statusCode===A.Unauthorized){let J;for(const P of this.handlers)if(P.canHandleAuthentication(x)){J=P;break}return J?J.handleAuthentication(this,E,r):x}let Y=this._maxRedirects;for(;x.
message.statusCode&&l.includes(x.message.statusCode)&&this._allowRedirects&&Y>0;){const J=x.message.headers.location;if(!J)break;const P=new URL(J);if(y.protocol==="https:"&&y.protocol!==P.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield x.readBody(),P.hostname!==y.hostname)for(const re in d)re.toLowerCase()==="authorization"&&delete d[re];E=this._prepareRequest(s,P,d),x=yield this.requestRaw(E,r),Y--}if(!x.message.
statusCode||!h.includes(x.message.statusCode))return x;k+=1,k<f&&(yield x.readBody(),yield this._performExponentialBackoff(k))}while(k<f);return x})}dispose(){this._agent&&this._agent.destroy(),this._disposed=
!0}requestRaw(s,Q){return g(this,void 0,void 0,function*(){return new Promise((r,d)=>{function y(E,f){E?d(E):f?r(f):d(new Error("Unknown error"))}this.requestRawWithCallback(s,Q,y)})})}requestRawWithCallback(s,Q,r){
typeof Q=="string"&&(s.options.headers||(s.options.headers={}),s.options.headers["Content-Length"]=Buffer.byteLength(Q,"utf8"));let d=!1;function y(k,x){d||(d=!0,r(k,x))}const E=s.httpModule.request(s.
options,k=>{const x=new S(k);y(void 0,x)});let f;E.on("socket",k=>{f=k}),E.setTimeout(this._socketTimeout||3*6e4,()=>{f&&f.end(),y(new Error(`Request timeout: ${s.options.path}`))}),E.on("error",function(k){
y(k)}),Q&&typeof Q=="string"&&E.write(Q,"utf8"),Q&&typeof Q!="string"?(Q.on("close",function(){E.end()}),Q.pipe(E)):E.end()}getAgent(s){const Q=new URL(s);return this._getAgent(Q)}getAgentDispatcher(s){
const Q=new URL(s),r=w.s(Q);if(r&&r.hostname)return this._getProxyAgentDispatcher(Q,r)}_prepareRequest(s,Q,r){const d={};d.parsedUrl=Q;const y=d.parsedUrl.protocol==="https:";d.httpModule=y?t||(t=e.t(
R,2)):U||(U=e.t(m,2));const E=y?443:80;if(d.options={},d.options.host=d.parsedUrl.hostname,d.options.port=d.parsedUrl.port?parseInt(d.parsedUrl.port):E,d.options.path=(d.parsedUrl.pathname||"")+(d.parsedUrl.
search||""),d.options.method=s,d.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),this.handlers)
for(const f of this.handlers)f.prepareRequest(d.options);return d}_mergeHeaders(s){return this.requestOptions&&this.requestOptions.headers?Object.assign({},T(this.requestOptions.headers),T(s||{})):T(s||
{})}_getExistingOrDefaultHeader(s,Q,r){let d;if(this.requestOptions&&this.requestOptions.headers){const E=T(this.requestOptions.headers)[Q];E&&(d=typeof E=="number"?E.toString():E)}const y=s[Q];return y!==
void 0?typeof y=="number"?y.toString():y:d!==void 0?d:r}_getExistingOrDefaultContentTypeHeader(s,Q){let r;if(this.requestOptions&&this.requestOptions.headers){const y=T(this.requestOptions.headers)[C.
ContentType];y&&(typeof y=="number"?r=String(y):Array.isArray(y)?r=y.join(", "):r=y)}const d=s[C.ContentType];return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:r!==void 0?
r:Q}_getAgent(s){let Q;const r=w.s(s),d=r&&r.hostname;if(this._keepAlive&&d&&(Q=this._proxyAgent),d||(Q=this._agent),Q)return Q;const y=s.protocol==="https:";let E=100;if(this.requestOptions&&(E=this.
requestOptions.maxSockets||m.globalAgent.maxSockets),r&&r.hostname){const f={maxSockets:E,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}\
:${r.password}`}),{host:r.hostname,port:r.port})};let k;const x=r.protocol==="https:";y?k=x?a.httpsOverHttps:a.httpsOverHttp:k=x?a.httpOverHttps:a.httpOverHttp,Q=k(f),this._proxyAgent=Q}if(!Q){const f={
keepAlive:this._keepAlive,maxSockets:E};Q=y?new R.Agent(f):new m.Agent(f),this._agent=Q}return y&&this._ignoreSslError&&(Q.options=Object.assign(Q.options||{},{rejectUnauthorized:!1})),Q}_getProxyAgentDispatcher(s,Q){
let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;const d=s.protocol==="https:";return r=new u.kT(Object.assign({uri:Q.href,pipelining:this._keepAlive?1:0},(Q.username||Q.password)&&
{token:`Basic ${Buffer.from(`${Q.username}:${Q.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,d&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),
r}_getUserAgentWithOrchestrationId(s){const Q=s||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){const d=r.replace(/[^a-z0-9_.-]/gi,"_");return`${Q} actions_orchestration_id/${d}`}return Q}_performExponentialBackoff(s){
return g(this,void 0,void 0,function*(){s=Math.min(p,s);const Q=b*Math.pow(2,s);return new Promise(r=>setTimeout(()=>r(),Q))})}_processResponse(s,Q){return g(this,void 0,void 0,function*(){return new Promise(
(r,d)=>g(this,void 0,void 0,function*(){const y=s.message.statusCode||0,E={statusCode:y,result:null,headers:{}};y===A.NotFound&&r(E);function f(Y,J){if(typeof J=="string"){const P=new Date(J);if(!isNaN(
P.valueOf()))return P}return J}let k,x;try{x=yield s.readBody(),x&&x.length>0&&(Q&&Q.deserializeDates?k=JSON.parse(x,f):k=JSON.parse(x),E.result=k),E.headers=s.message.headers}catch{}if(y>299){let Y;k&&
k.message?Y=k.message:x&&x.length>0?Y=x:Y=`Failed request: (${y})`;const J=new F(Y,y);J.result=E.result,d(J)}else r(E)}))})}}const T=n=>Object.keys(n).reduce((s,Q)=>(s[Q.toLowerCase()]=n[Q],s),{})}),9783:((H,$,e)=>{
e.d($,{H:()=>U,s:()=>t});function t(w){const a=w.protocol==="https:";if(U(w))return;const u=a?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(u)try{return new R(
u)}catch{if(!u.startsWith("http://")&&!u.startsWith("https://"))return new R(`http://${u}`)}else return}function U(w){if(!w.hostname)return!1;const a=w.hostname;if(m(a))return!0;const u=process.env.no_proxy||
process.env.NO_PROXY||"";if(!u)return!1;let g;w.port?g=Number(w.port):w.protocol==="http:"?g=80:w.protocol==="https:"&&(g=443);const A=[w.hostname.toUpperCase()];typeof g=="number"&&A.push(`${A[0]}:${g}`);
for(const C of u.split(",").map(c=>c.trim().toUpperCase()).filter(c=>c))if(C==="*"||A.some(c=>c===C||c.endsWith(`.${C}`)||C.startsWith(".")&&c.endsWith(`${C}`)))return!0;return!1}function m(w){const a=w.
toLowerCase();return a==="localhost"||a.startsWith("127.")||a.startsWith("[::1]")||a.startsWith("[0:0:0:0:0:0:0:1]")}class R extends URL{constructor(a,u){super(a,u),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}})},lt={};function MA(H){var $=lt[H];if($!==
void 0)return $.exports;var e=lt[H]={exports:{}},t=!0;try{$n[H](e,e.exports,MA),t=!1}finally{t&&delete lt[H]}return e.exports}typeof MA<"u"&&(MA.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).
slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var H=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",$=typeof Symbol=="function"?Symbol("webpack exports"):"_\
_webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",t=m=>{m&&m.d<1&&(m.d=1,m.forEach(R=>R.r--),m.forEach(R=>R.r--?R.r++:R()))},U=m=>m.map(R=>{if(R!==null&&typeof R==
"object"){if(R[H])return R;if(R.then){var w=[];w.d=0,R.then(g=>{a[$]=g,t(w)},g=>{a[e]=g,t(w)});var a={};return a[H]=g=>g(w),a}}var u={};return u[H]=g=>{},u[$]=R,u});MA.a=(m,R,w)=>{var a;w&&((a=[]).d=-1);
var u=new Set,g=m.exports,A,C,c,o=new Promise((l,h)=>{c=h,C=l});o[$]=g,o[H]=l=>(a&&l(a),u.forEach(l),o.catch(h=>{})),m.exports=o,R(l=>{A=U(l);var h,B=()=>A.map(b=>{if(b[e])throw b[e];return b[$]}),p=new Promise(
b=>{h=()=>b(B),h.r=0;var F=S=>S!==a&&!u.has(S)&&(u.add(S),S&&!S.d&&(h.r++,S.push(h)));A.map(S=>S[H](F))});return h.r?p:B()},l=>(l?c(o[e]=l):C(g),t(a))),a&&a.d<0&&(a.d=0)}})(),(()=>{var H=Object.getPrototypeOf?
e=>Object.getPrototypeOf(e):e=>e.__proto__,$;MA.t=function(e,t){if(t&1&&(e=this(e)),t&8||typeof e=="object"&&e&&(t&4&&e.__esModule||t&16&&typeof e.then=="function"))return e;var U=Object.create(null);
MA.r(U);var m={};$=$||[null,H({}),H([]),H(H)];for(var R=t&2&&e;typeof R=="object"&&!~$.indexOf(R);R=H(R))Object.getOwnPropertyNames(R).forEach(w=>m[w]=()=>e[w]);return m.default=()=>e,MA.d(U,m),U}})(),
MA.d=(H,$)=>{for(var e in $)MA.o($,e)&&!MA.o(H,e)&&Object.defineProperty(H,e,{enumerable:!0,get:$[e]})},MA.o=(H,$)=>Object.prototype.hasOwnProperty.call(H,$),MA.r=H=>{typeof Symbol<"u"&&Symbol.toStringTag&&
Object.defineProperty(H,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(H,"__esModule",{value:!0})};var Gt=MA(4160);Gt=await Gt;
