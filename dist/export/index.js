import{createRequire as WA}from"module";var pe={20770:((p,J,A)=>{p.exports=A(20218)}),20218:((p,J,A)=>{var t=A(69278),m=A(64756),B=A(58611),u=A(65692),l=A(24434),n=A(42613),Q=A(39023);J.httpOverHttp=c,
J.httpsOverHttp=e,J.httpOverHttps=E,J.httpsOverHttps=i;function c(S){var b=new r(S);return b.request=B.request,b}function e(S){var b=new r(S);return b.request=B.request,b.createSocket=g,b.defaultPort=
443,b}function E(S){var b=new r(S);return b.request=u.request,b}function i(S){var b=new r(S);return b.request=u.request,b.createSocket=g,b.defaultPort=443,b}function r(S){var b=this;b.options=S||{},b.
proxyOptions=b.options.proxy||{},b.maxSockets=b.options.maxSockets||B.Agent.defaultMaxSockets,b.requests=[],b.sockets=[],b.on("free",function(G,T,V,a){for(var o=h(T,V,a),C=0,s=b.requests.length;C<s;++C){
var y=b.requests[C];if(y.host===o.host&&y.port===o.port){b.requests.splice(C,1),y.request.onSocket(G);return}}G.destroy(),b.removeSocket(G)})}Q.inherits(r,l.EventEmitter),r.prototype.addRequest=function(b,M,G,T){
var V=this,a=d({request:b},V.options,h(M,G,T));if(V.sockets.length>=this.maxSockets){V.requests.push(a);return}V.createSocket(a,function(o){o.on("free",C),o.on("close",s),o.on("agentRemove",s),b.onSocket(
o);function C(){V.emit("free",o,a)}function s(y){V.removeSocket(o),o.removeListener("free",C),o.removeListener("close",s),o.removeListener("agentRemove",s)}})},r.prototype.createSocket=function(b,M){var G=this,
T={};G.sockets.push(T);var V=d({},G.proxyOptions,{method:"CONNECT",path:b.host+":"+b.port,agent:!1,headers:{host:b.host+":"+b.port}});b.localAddress&&(V.localAddress=b.localAddress),V.proxyAuth&&(V.headers=
V.headers||{},V.headers["Proxy-Authorization"]="Basic "+new Buffer(V.proxyAuth).toString("base64")),F("making CONNECT request");var a=G.request(V);a.useChunkedEncodingByDefault=!1,a.once("response",o),
a.once("upgrade",C),a.once("connect",s),a.once("error",y),a.end();function o(w){w.upgrade=!0}function C(w,f,I){process.nextTick(function(){s(w,f,I)})}function s(w,f,I){if(a.removeAllListeners(),f.removeAllListeners(),
w.statusCode!==200){F("tunneling socket could not be established, statusCode=%d",w.statusCode),f.destroy();var D=new Error("tunneling socket could not be established, statusCode="+w.statusCode);D.code=
"ECONNRESET",b.request.emit("error",D),G.removeSocket(T);return}if(I.length>0){F("got illegal response body from proxy"),f.destroy();var D=new Error("got illegal response body from proxy");D.code="ECO\
NNRESET",b.request.emit("error",D),G.removeSocket(T);return}return F("tunneling connection has established"),G.sockets[G.sockets.indexOf(T)]=f,M(f)}function y(w){a.removeAllListeners(),F(`tunneling so\
cket could not be established, cause=%s
`,w.message,w.stack);var f=new Error("tunneling socket could not be established, cause="+w.message);f.code="ECONNRESET",b.request.emit("error",f),G.removeSocket(T)}},r.prototype.removeSocket=function(b){
var M=this.sockets.indexOf(b);if(M!==-1){this.sockets.splice(M,1);var G=this.requests.shift();G&&this.createSocket(G,function(T){G.request.onSocket(T)})}};function g(S,b){var M=this;r.prototype.createSocket.
call(M,S,function(G){var T=S.request.getHeader("host"),V=d({},M.options,{socket:G,servername:T?T.replace(/:.*$/,""):S.host}),a=m.connect(0,V);M.sockets[M.sockets.indexOf(G)]=a,b(a)})}function h(S,b,M){
return typeof S=="string"?{host:S,port:b,localAddress:M}:S}function d(S){for(var b=1,M=arguments.length;b<M;++b){var G=arguments[b];if(typeof G=="object")for(var T=Object.keys(G),V=0,a=T.length;V<a;++V){
var o=T[V];G[o]!==void 0&&(S[o]=G[o])}}return S}var F;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?F=function(){var S=Array.prototype.slice.call(arguments);typeof S[0]=="string"?S[0]=
"TUNNEL: "+S[0]:S.unshift("TUNNEL:"),console.error.apply(console,S)}:F=function(){},J.debug=F}),46752:((p,J,A)=>{const t=A(23701),m=A(30883),B=A(30628),u=A(837),l=A(57405),n=A(76672),Q=A(53137),c=A(30050),
e=A(68707),E=A(3440),{InvalidArgumentError:i}=e,r=A(56615),g=A(59136),h=A(47365),d=A(47501),F=A(94004),S=A(52429),b=A(17816),{getGlobalDispatcher:M,setGlobalDispatcher:G}=A(32581),T=A(58155),V=A(8754),
a=A(25092);Object.assign(m.prototype,r),p.exports.Dispatcher=m,p.exports.Client=t,p.exports.Pool=B,p.exports.BalancedPool=u,p.exports.Agent=l,p.exports.ProxyAgent=n,p.exports.EnvHttpProxyAgent=Q,p.exports.
RetryAgent=c,p.exports.RetryHandler=b,p.exports.DecoratorHandler=T,p.exports.RedirectHandler=V,p.exports.createRedirectInterceptor=a,p.exports.interceptors={redirect:A(21514),retry:A(92026),dump:A(88060),
dns:A(70379)},p.exports.buildConnector=g,p.exports.errors=e,p.exports.util={parseHeaders:E.parseHeaders,headerNameToString:E.headerNameToString};function o(uA){return(mA,RA,xA)=>{if(typeof RA=="functi\
on"&&(xA=RA,RA=null),!mA||typeof mA!="string"&&typeof mA!="object"&&!(mA instanceof URL))throw new i("invalid url");if(RA!=null&&typeof RA!="object")throw new i("invalid opts");if(RA&&RA.path!=null){if(typeof RA.
path!="string")throw new i("invalid opts.path");let cA=RA.path;RA.path.startsWith("/")||(cA=`/${cA}`),mA=new URL(E.parseOrigin(mA).origin+cA)}else RA||(RA=typeof mA=="object"?mA:{}),mA=E.parseURL(mA);
const{agent:JA,dispatcher:aA=M()}=RA;if(JA)throw new i("unsupported opts.agent. Did you mean opts.client?");return uA.call(aA,{...RA,origin:mA.origin,path:mA.search?`${mA.pathname}${mA.search}`:mA.pathname,
method:RA.method||(RA.body?"PUT":"GET")},xA)}}p.exports.setGlobalDispatcher=G,p.exports.getGlobalDispatcher=M;const C=A(54398).fetch;p.exports.fetch=async function(mA,RA=void 0){try{return await C(mA,
RA)}catch(xA){throw xA&&typeof xA=="object"&&Error.captureStackTrace(xA),xA}},p.exports.Headers=A(60660).Headers,p.exports.Response=A(99051).Response,p.exports.Request=A(9967).Request,p.exports.FormData=
A(35910).FormData,p.exports.File=globalThis.File??A(4573).File,p.exports.FileReader=A(48355).FileReader;const{setGlobalOrigin:s,getGlobalOrigin:y}=A(51059);p.exports.setGlobalOrigin=s,p.exports.getGlobalOrigin=
y;const{CacheStorage:w}=A(3245),{kConstruct:f}=A(20109);p.exports.caches=new w(f);const{deleteCookie:I,getCookies:D,getSetCookies:L,setCookie:x}=A(79061);p.exports.deleteCookie=I,p.exports.getCookies=
D,p.exports.getSetCookies=L,p.exports.setCookie=x;const{parseMIMEType:W,serializeAMimeType:Y}=A(51900);p.exports.parseMIMEType=W,p.exports.serializeAMimeType=Y;const{CloseEvent:_,ErrorEvent:iA,MessageEvent:BA}=A(
15188);p.exports.WebSocket=A(13726).WebSocket,p.exports.CloseEvent=_,p.exports.ErrorEvent=iA,p.exports.MessageEvent=BA,p.exports.request=o(r.request),p.exports.stream=o(r.stream),p.exports.pipeline=o(
r.pipeline),p.exports.connect=o(r.connect),p.exports.upgrade=o(r.upgrade),p.exports.MockClient=h,p.exports.MockPool=F,p.exports.MockAgent=d,p.exports.mockErrors=S;const{EventSource:lA}=A(21238);p.exports.
EventSource=lA}),80158:((p,J,A)=>{const{addAbortListener:t}=A(3440),{RequestAbortedError:m}=A(68707),B=Symbol("kListener"),u=Symbol("kSignal");function l(c){c.abort?c.abort(c[u]?.reason):c.reason=c[u]?.
reason??new m,Q(c)}function n(c,e){if(c.reason=null,c[u]=null,c[B]=null,!!e){if(e.aborted){l(c);return}c[u]=e,c[B]=()=>{l(c)},t(c[u],c[B])}}function Q(c){c[u]&&("removeEventListener"in c[u]?c[u].removeEventListener(
"abort",c[B]):c[u].removeListener("abort",c[B]),c[u]=null,c[B]=null)}p.exports={addSignal:n,removeSignal:Q}}),34660:((p,J,A)=>{const t=A(34589),{AsyncResource:m}=A(16698),{InvalidArgumentError:B,SocketError:u}=A(
68707),l=A(3440),{addSignal:n,removeSignal:Q}=A(80158);class c extends m{constructor(i,r){if(!i||typeof i!="object")throw new B("invalid opts");if(typeof r!="function")throw new B("invalid callback");
const{signal:g,opaque:h,responseHeaders:d}=i;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new B("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=h||null,this.responseHeaders=d||null,this.callback=r,this.abort=null,n(this,g)}onConnect(i,r){if(this.reason){i(this.reason);return}t(this.callback),this.abort=i,this.context=r}onHeaders(){throw new u(
"bad connect",null)}onUpgrade(i,r,g){const{callback:h,opaque:d,context:F}=this;Q(this),this.callback=null;let S=r;S!=null&&(S=this.responseHeaders==="raw"?l.parseRawHeaders(r):l.parseHeaders(r)),this.
runInAsyncScope(h,null,null,{statusCode:i,headers:S,socket:g,opaque:d,context:F})}onError(i){const{callback:r,opaque:g}=this;Q(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,
i,{opaque:g})}))}}function e(E,i){if(i===void 0)return new Promise((r,g)=>{e.call(this,E,(h,d)=>h?g(h):r(d))});try{const r=new c(E,i);this.dispatch({...E,method:"CONNECT"},r)}catch(r){if(typeof i!="fu\
nction")throw r;const g=E?.opaque;queueMicrotask(()=>i(r,{opaque:g}))}}p.exports=e}),76862:((p,J,A)=>{const{Readable:t,Duplex:m,PassThrough:B}=A(57075),{InvalidArgumentError:u,InvalidReturnValueError:l,
RequestAbortedError:n}=A(68707),Q=A(3440),{AsyncResource:c}=A(16698),{addSignal:e,removeSignal:E}=A(80158),i=A(34589),r=Symbol("resume");class g extends t{constructor(){super({autoDestroy:!0}),this[r]=
null}_read(){const{[r]:b}=this;b&&(this[r]=null,b())}_destroy(b,M){this._read(),M(b)}}class h extends t{constructor(b){super({autoDestroy:!0}),this[r]=b}_read(){this[r]()}_destroy(b,M){!b&&!this._readableState.
endEmitted&&(b=new n),M(b)}}class d extends c{constructor(b,M){if(!b||typeof b!="object")throw new u("invalid opts");if(typeof M!="function")throw new u("invalid handler");const{signal:G,method:T,opaque:V,
onInfo:a,responseHeaders:o}=b;if(G&&typeof G.on!="function"&&typeof G.addEventListener!="function")throw new u("signal must be an EventEmitter or EventTarget");if(T==="CONNECT")throw new u("invalid me\
thod");if(a&&typeof a!="function")throw new u("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=V||null,this.responseHeaders=o||null,this.handler=M,this.abort=null,this.context=null,this.
onInfo=a||null,this.req=new g().on("error",Q.nop),this.ret=new m({readableObjectMode:b.objectMode,autoDestroy:!0,read:()=>{const{body:C}=this;C?.resume&&C.resume()},write:(C,s,y)=>{const{req:w}=this;w.
push(C,s)||w._readableState.destroyed?y():w[r]=y},destroy:(C,s)=>{const{body:y,req:w,res:f,ret:I,abort:D}=this;!C&&!I._readableState.endEmitted&&(C=new n),D&&C&&D(),Q.destroy(y,C),Q.destroy(w,C),Q.destroy(
f,C),E(this),s(C)}}).on("prefinish",()=>{const{req:C}=this;C.push(null)}),this.res=null,e(this,G)}onConnect(b,M){const{ret:G,res:T}=this;if(this.reason){b(this.reason);return}i(!T,"pipeline cannot be \
retried"),i(!G.destroyed),this.abort=b,this.context=M}onHeaders(b,M,G){const{opaque:T,handler:V,context:a}=this;if(b<200){if(this.onInfo){const C=this.responseHeaders==="raw"?Q.parseRawHeaders(M):Q.parseHeaders(
M);this.onInfo({statusCode:b,headers:C})}return}this.res=new h(G);let o;try{this.handler=null;const C=this.responseHeaders==="raw"?Q.parseRawHeaders(M):Q.parseHeaders(M);o=this.runInAsyncScope(V,null,
{statusCode:b,headers:C,opaque:T,body:this.res,context:a})}catch(C){throw this.res.on("error",Q.nop),C}if(!o||typeof o.on!="function")throw new l("expected Readable");o.on("data",C=>{const{ret:s,body:y}=this;
!s.push(C)&&y.pause&&y.pause()}).on("error",C=>{const{ret:s}=this;Q.destroy(s,C)}).on("end",()=>{const{ret:C}=this;C.push(null)}).on("close",()=>{const{ret:C}=this;C._readableState.ended||Q.destroy(C,
new n)}),this.body=o}onData(b){const{res:M}=this;return M.push(b)}onComplete(b){const{res:M}=this;M.push(null)}onError(b){const{ret:M}=this;this.handler=null,Q.destroy(M,b)}}function F(S,b){try{const M=new d(
S,b);return this.dispatch({...S,body:M.req},M),M.ret}catch(M){return new B().destroy(M)}}p.exports=F}),14043:((p,J,A)=>{const t=A(34589),{Readable:m}=A(49927),{InvalidArgumentError:B,RequestAbortedError:u}=A(
68707),l=A(3440),{getResolveErrorBodyCallback:n}=A(87655),{AsyncResource:Q}=A(16698);class c extends Q{constructor(i,r){if(!i||typeof i!="object")throw new B("invalid opts");const{signal:g,method:h,opaque:d,
body:F,onInfo:S,responseHeaders:b,throwOnError:M,highWaterMark:G}=i;try{if(typeof r!="function")throw new B("invalid callback");if(G&&(typeof G!="number"||G<0))throw new B("invalid highWaterMark");if(g&&
typeof g.on!="function"&&typeof g.addEventListener!="function")throw new B("signal must be an EventEmitter or EventTarget");if(h==="CONNECT")throw new B("invalid method");if(S&&typeof S!="function")throw new B(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(T){throw l.isStream(F)&&l.destroy(F.on("error",l.nop),T),T}this.method=h,this.responseHeaders=b||null,this.opaque=d||null,this.callback=r,this.
res=null,this.abort=null,this.body=F,this.trailers={},this.context=null,this.onInfo=S||null,this.throwOnError=M,this.highWaterMark=G,this.signal=g,this.reason=null,this.removeAbortListener=null,l.isStream(
F)&&F.on("error",T=>{this.onError(T)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new u:this.removeAbortListener=l.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??
new u,this.res?l.destroy(this.res.on("error",l.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}))}onConnect(i,r){if(this.reason){i(this.reason);return}t(this.callback),this.abort=i,this.context=r}onHeaders(i,r,g,h){const{callback:d,opaque:F,abort:S,context:b,responseHeaders:M,
highWaterMark:G}=this,T=M==="raw"?l.parseRawHeaders(r):l.parseHeaders(r);if(i<200){this.onInfo&&this.onInfo({statusCode:i,headers:T});return}const V=M==="raw"?l.parseHeaders(r):T,a=V["content-type"],o=V["\
content-length"],C=new m({resume:g,abort:S,contentType:a,contentLength:this.method!=="HEAD"&&o?Number(o):null,highWaterMark:G});this.removeAbortListener&&C.on("close",this.removeAbortListener),this.callback=
null,this.res=C,d!==null&&(this.throwOnError&&i>=400?this.runInAsyncScope(n,null,{callback:d,body:C,contentType:a,statusCode:i,statusMessage:h,headers:T}):this.runInAsyncScope(d,null,null,{statusCode:i,
headers:T,trailers:this.trailers,opaque:F,body:C,context:b}))}onData(i){return this.res.push(i)}onComplete(i){l.parseHeaders(i,this.trailers),this.res.push(null)}onError(i){const{res:r,callback:g,body:h,
opaque:d}=this;g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,i,{opaque:d})})),r&&(this.res=null,queueMicrotask(()=>{l.destroy(r,i)})),h&&(this.body=null,l.destroy(h,i)),this.removeAbortListener&&
(r?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function e(E,i){if(i===void 0)return new Promise((r,g)=>{e.call(this,E,(h,d)=>h?g(h):r(d))});try{this.
dispatch(E,new c(E,i))}catch(r){if(typeof i!="function")throw r;const g=E?.opaque;queueMicrotask(()=>i(r,{opaque:g}))}}p.exports=e,p.exports.RequestHandler=c}),3560:((p,J,A)=>{const t=A(34589),{finished:m,
PassThrough:B}=A(57075),{InvalidArgumentError:u,InvalidReturnValueError:l}=A(68707),n=A(3440),{getResolveErrorBodyCallback:Q}=A(87655),{AsyncResource:c}=A(16698),{addSignal:e,removeSignal:E}=A(80158);
class i extends c{constructor(h,d,F){if(!h||typeof h!="object")throw new u("invalid opts");const{signal:S,method:b,opaque:M,body:G,onInfo:T,responseHeaders:V,throwOnError:a}=h;try{if(typeof F!="functi\
on")throw new u("invalid callback");if(typeof d!="function")throw new u("invalid factory");if(S&&typeof S.on!="function"&&typeof S.addEventListener!="function")throw new u("signal must be an EventEmit\
ter or EventTarget");if(b==="CONNECT")throw new u("invalid method");if(T&&typeof T!="function")throw new u("invalid onInfo callback");super("UNDICI_STREAM")}catch(o){throw n.isStream(G)&&n.destroy(G.on(
"error",n.nop),o),o}this.responseHeaders=V||null,this.opaque=M||null,this.factory=d,this.callback=F,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=G,this.onInfo=T||null,this.
throwOnError=a||!1,n.isStream(G)&&G.on("error",o=>{this.onError(o)}),e(this,S)}onConnect(h,d){if(this.reason){h(this.reason);return}t(this.callback),this.abort=h,this.context=d}onHeaders(h,d,F,S){const{
factory:b,opaque:M,context:G,callback:T,responseHeaders:V}=this,a=V==="raw"?n.parseRawHeaders(d):n.parseHeaders(d);if(h<200){this.onInfo&&this.onInfo({statusCode:h,headers:a});return}this.factory=null;
let o;if(this.throwOnError&&h>=400){const y=(V==="raw"?n.parseHeaders(d):a)["content-type"];o=new B,this.callback=null,this.runInAsyncScope(Q,null,{callback:T,body:o,contentType:y,statusCode:h,statusMessage:S,
headers:a})}else{if(b===null)return;if(o=this.runInAsyncScope(b,null,{statusCode:h,headers:a,opaque:M,context:G}),!o||typeof o.write!="function"||typeof o.end!="function"||typeof o.on!="function")throw new l(
"expected Writable");m(o,{readable:!1},s=>{const{callback:y,res:w,opaque:f,trailers:I,abort:D}=this;this.res=null,(s||!w.readable)&&n.destroy(w,s),this.callback=null,this.runInAsyncScope(y,null,s||null,
{opaque:f,trailers:I}),s&&D()})}return o.on("drain",F),this.res=o,(o.writableNeedDrain!==void 0?o.writableNeedDrain:o._writableState?.needDrain)!==!0}onData(h){const{res:d}=this;return d?d.write(h):!0}onComplete(h){
const{res:d}=this;E(this),d&&(this.trailers=n.parseHeaders(h),d.end())}onError(h){const{res:d,callback:F,opaque:S,body:b}=this;E(this),this.factory=null,d?(this.res=null,n.destroy(d,h)):F&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(F,null,h,{opaque:S})})),b&&(this.body=null,n.destroy(b,h))}}function r(g,h,d){if(d===void 0)return new Promise((F,S)=>{r.call(this,g,h,(b,M)=>b?S(b):F(M))});
try{this.dispatch(g,new i(g,h,d))}catch(F){if(typeof d!="function")throw F;const S=g?.opaque;queueMicrotask(()=>d(F,{opaque:S}))}}p.exports=r}),61882:((p,J,A)=>{const{InvalidArgumentError:t,SocketError:m}=A(
68707),{AsyncResource:B}=A(16698),u=A(3440),{addSignal:l,removeSignal:n}=A(80158),Q=A(34589);class c extends B{constructor(i,r){if(!i||typeof i!="object")throw new t("invalid opts");if(typeof r!="func\
tion")throw new t("invalid callback");const{signal:g,opaque:h,responseHeaders:d}=i;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new t("signal must be an EventEmitter or E\
ventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=d||null,this.opaque=h||null,this.callback=r,this.abort=null,this.context=null,l(this,g)}onConnect(i,r){if(this.reason){i(this.reason);return}Q(
this.callback),this.abort=i,this.context=null}onHeaders(){throw new m("bad upgrade",null)}onUpgrade(i,r,g){Q(i===101);const{callback:h,opaque:d,context:F}=this;n(this),this.callback=null;const S=this.
responseHeaders==="raw"?u.parseRawHeaders(r):u.parseHeaders(r);this.runInAsyncScope(h,null,null,{headers:S,socket:g,opaque:d,context:F})}onError(i){const{callback:r,opaque:g}=this;n(this),r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,i,{opaque:g})}))}}function e(E,i){if(i===void 0)return new Promise((r,g)=>{e.call(this,E,(h,d)=>h?g(h):r(d))});try{const r=new c(E,i);this.dispatch(
{...E,method:E.method||"GET",upgrade:E.protocol||"Websocket"},r)}catch(r){if(typeof i!="function")throw r;const g=E?.opaque;queueMicrotask(()=>i(r,{opaque:g}))}}p.exports=e}),56615:((p,J,A)=>{p.exports.
request=A(14043),p.exports.stream=A(3560),p.exports.pipeline=A(76862),p.exports.upgrade=A(61882),p.exports.connect=A(34660)}),49927:((p,J,A)=>{const t=A(34589),{Readable:m}=A(57075),{RequestAbortedError:B,
NotSupportedError:u,InvalidArgumentError:l,AbortError:n}=A(68707),Q=A(3440),{ReadableStreamFrom:c}=A(3440),e=Symbol("kConsume"),E=Symbol("kReading"),i=Symbol("kBody"),r=Symbol("kAbort"),g=Symbol("kCon\
tentType"),h=Symbol("kContentLength"),d=()=>{};class F extends m{constructor({resume:y,abort:w,contentType:f="",contentLength:I,highWaterMark:D=64*1024}){super({autoDestroy:!0,read:y,highWaterMark:D}),
this._readableState.dataEmitted=!1,this[r]=w,this[e]=null,this[i]=null,this[g]=f,this[h]=I,this[E]=!1}destroy(y){return!y&&!this._readableState.endEmitted&&(y=new B),y&&this[r](),super.destroy(y)}_destroy(y,w){
this[E]?w(y):setImmediate(()=>{w(y)})}on(y,...w){return(y==="data"||y==="readable")&&(this[E]=!0),super.on(y,...w)}addListener(y,...w){return this.on(y,...w)}off(y,...w){const f=super.off(y,...w);return(y===
"data"||y==="readable")&&(this[E]=this.listenerCount("data")>0||this.listenerCount("readable")>0),f}removeListener(y,...w){return this.off(y,...w)}push(y){return this[e]&&y!==null?(o(this[e],y),this[E]?
super.push(y):!0):super.push(y)}async text(){return M(this,"text")}async json(){return M(this,"json")}async blob(){return M(this,"blob")}async bytes(){return M(this,"bytes")}async arrayBuffer(){return M(
this,"arrayBuffer")}async formData(){throw new u}get bodyUsed(){return Q.isDisturbed(this)}get body(){return this[i]||(this[i]=c(this),this[e]&&(this[i].getReader(),t(this[i].locked))),this[i]}async dump(y){
let w=Number.isFinite(y?.limit)?y.limit:131072;const f=y?.signal;if(f!=null&&(typeof f!="object"||!("aborted"in f)))throw new l("signal must be an AbortSignal");return f?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((I,D)=>{this[h]>w&&this.destroy(new n);const L=()=>{this.destroy(f.reason??new n)};f?.addEventListener("abort",L),this.on("close",function(){f?.removeEventListener(
"abort",L),f?.aborted?D(f.reason??new n):I(null)}).on("error",d).on("data",function(x){w-=x.length,w<=0&&this.destroy()}).resume()})}}function S(s){return s[i]&&s[i].locked===!0||s[e]}function b(s){return Q.
isDisturbed(s)||S(s)}async function M(s,y){return t(!s[e]),new Promise((w,f)=>{if(b(s)){const I=s._readableState;I.destroyed&&I.closeEmitted===!1?s.on("error",D=>{f(D)}).on("close",()=>{f(new TypeError(
"unusable"))}):f(I.errored??new TypeError("unusable"))}else queueMicrotask(()=>{s[e]={type:y,stream:s,resolve:w,reject:f,length:0,body:[]},s.on("error",function(I){C(this[e],I)}).on("close",function(){
this[e].body!==null&&C(this[e],new B)}),G(s[e])})})}function G(s){if(s.body===null)return;const{_readableState:y}=s.stream;if(y.bufferIndex){const w=y.bufferIndex,f=y.buffer.length;for(let I=w;I<f;I++)
o(s,y.buffer[I])}else for(const w of y.buffer)o(s,w);for(y.endEmitted?a(this[e]):s.stream.on("end",function(){a(this[e])}),s.stream.resume();s.stream.read()!=null;);}function T(s,y){if(s.length===0||y===
0)return"";const w=s.length===1?s[0]:Buffer.concat(s,y),f=w.length,I=f>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.utf8Slice(I,f)}function V(s,y){if(s.length===0||y===0)return new Uint8Array(0);
if(s.length===1)return new Uint8Array(s[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(y).buffer);let f=0;for(let I=0;I<s.length;++I){const D=s[I];w.set(D,f),f+=D.length}return w}function a(s){const{
type:y,body:w,resolve:f,stream:I,length:D}=s;try{y==="text"?f(T(w,D)):y==="json"?f(JSON.parse(T(w,D))):y==="arrayBuffer"?f(V(w,D).buffer):y==="blob"?f(new Blob(w,{type:I[g]})):y==="bytes"&&f(V(w,D)),C(
s)}catch(L){I.destroy(L)}}function o(s,y){s.length+=y.length,s.body.push(y)}function C(s,y){s.body!==null&&(y?s.reject(y):s.resolve(),s.type=null,s.stream=null,s.resolve=null,s.reject=null,s.length=0,
s.body=null)}p.exports={Readable:F,chunksDecode:T}}),87655:((p,J,A)=>{const t=A(34589),{ResponseStatusCodeError:m}=A(68707),{chunksDecode:B}=A(49927),u=128*1024;async function l({callback:c,body:e,contentType:E,
statusCode:i,statusMessage:r,headers:g}){t(e);let h=[],d=0;try{for await(const M of e)if(h.push(M),d+=M.length,d>u){h=[],d=0;break}}catch{h=[],d=0}const F=`Response status code ${i}${r?`: ${r}`:""}`;if(i===
204||!E||!d){queueMicrotask(()=>c(new m(F,i,g)));return}const S=Error.stackTraceLimit;Error.stackTraceLimit=0;let b;try{n(E)?b=JSON.parse(B(h,d)):Q(E)&&(b=B(h,d))}catch{}finally{Error.stackTraceLimit=
S}queueMicrotask(()=>c(new m(F,i,g,b)))}const n=c=>c.length>15&&c[11]==="/"&&c[0]==="a"&&c[1]==="p"&&c[2]==="p"&&c[3]==="l"&&c[4]==="i"&&c[5]==="c"&&c[6]==="a"&&c[7]==="t"&&c[8]==="i"&&c[9]==="o"&&c[10]===
"n"&&c[12]==="j"&&c[13]==="s"&&c[14]==="o"&&c[15]==="n",Q=c=>c.length>4&&c[4]==="/"&&c[0]==="t"&&c[1]==="e"&&c[2]==="x"&&c[3]==="t";p.exports={getResolveErrorBodyCallback:l,isContentTypeApplicationJson:n,
isContentTypeText:Q}}),59136:((p,J,A)=>{const t=A(77030),m=A(34589),B=A(3440),{InvalidArgumentError:u,ConnectTimeoutError:l}=A(68707),n=A(96603);function Q(){}let c,e;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?e=class{constructor(h){this._maxCachedSessions=h,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(d=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const F=this._sessionCache.get(d);F!==void 0&&F.deref()===void 0&&this._sessionCache.delete(d)})}get(h){const d=this._sessionCache.get(h);return d?d.deref():null}set(h,d){
this._maxCachedSessions!==0&&(this._sessionCache.set(h,new WeakRef(d)),this._sessionRegistry.register(d,h))}}:e=class{constructor(h){this._maxCachedSessions=h,this._sessionCache=new Map}get(h){return this.
_sessionCache.get(h)}set(h,d){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:F}=this._sessionCache.keys().next();this._sessionCache.delete(F)}this._sessionCache.
set(h,d)}}};function E({allowH2:g,maxCachedSessions:h,socketPath:d,timeout:F,session:S,...b}){if(h!=null&&(!Number.isInteger(h)||h<0))throw new u("maxCachedSessions must be a positive integer or zero");
const M={path:d,...b},G=new e(h??100);return F=F??1e4,g=g??!1,function({hostname:V,host:a,protocol:o,port:C,servername:s,localAddress:y,httpSocket:w},f){let I;if(o==="https:"){c||(c=A(41692)),s=s||M.servername||
B.getServerName(a)||null;const L=s||V;m(L);const x=S||G.get(L)||null;C=C||443,I=c.connect({highWaterMark:16384,...M,servername:s,session:x,localAddress:y,ALPNProtocols:g?["http/1.1","h2"]:["http/1.1"],
socket:w,port:C,host:V}),I.on("session",function(W){G.set(L,W)})}else m(!w,"httpSocket can only be sent on TLS update"),C=C||80,I=t.connect({highWaterMark:64*1024,...M,localAddress:y,port:C,host:V});if(M.
keepAlive==null||M.keepAlive){const L=M.keepAliveInitialDelay===void 0?6e4:M.keepAliveInitialDelay;I.setKeepAlive(!0,L)}const D=i(new WeakRef(I),{timeout:F,hostname:V,port:C});return I.setNoDelay(!0).
once(o==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),f){const L=f;f=null,L(null,this)}}).on("error",function(L){if(queueMicrotask(D),f){const x=f;f=null,x(L)}}),I}}const i=process.
platform==="win32"?(g,h)=>{if(!h.timeout)return Q;let d=null,F=null;const S=n.setFastTimeout(()=>{d=setImmediate(()=>{F=setImmediate(()=>r(g.deref(),h))})},h.timeout);return()=>{n.clearFastTimeout(S),
clearImmediate(d),clearImmediate(F)}}:(g,h)=>{if(!h.timeout)return Q;let d=null;const F=n.setFastTimeout(()=>{d=setImmediate(()=>{r(g.deref(),h)})},h.timeout);return()=>{n.clearFastTimeout(F),clearImmediate(
d)}};function r(g,h){if(g==null)return;let d="Connect Timeout Error";Array.isArray(g.autoSelectFamilyAttemptedAddresses)?d+=` (attempted addresses: ${g.autoSelectFamilyAttemptedAddresses.join(", ")},`:
d+=` (attempted address: ${h.hostname}:${h.port},`,d+=` timeout: ${h.timeout}ms)`,B.destroy(g,new l(d))}p.exports=E}),10735:(p=>{const J={},A=["Accept","Accept-Encoding","Accept-Language","Accept-Rang\
es","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Cont\
rol-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content\
-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Open\
er-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Ran\
ge","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Refer\
rer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allo\
wed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecu\
re-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-X\
SS-Protection"];for(let t=0;t<A.length;++t){const m=A[t],B=m.toLowerCase();J[m]=J[B]=B}Object.setPrototypeOf(J,null),p.exports={wellknownHeaderNames:A,headerNameLowerCasedRecord:J}}),42414:((p,J,A)=>{
const t=A(53053),m=A(57975),B=m.debuglog("undici"),u=m.debuglog("fetch"),l=m.debuglog("websocket");let n=!1;const Q={beforeConnect:t.channel("undici:client:beforeConnect"),connected:t.channel("undici:\
client:connected"),connectError:t.channel("undici:client:connectError"),sendHeaders:t.channel("undici:client:sendHeaders"),create:t.channel("undici:request:create"),bodySent:t.channel("undici:request:\
bodySent"),headers:t.channel("undici:request:headers"),trailers:t.channel("undici:request:trailers"),error:t.channel("undici:request:error"),open:t.channel("undici:websocket:open"),close:t.channel("un\
dici:websocket:close"),socketError:t.channel("undici:websocket:socket_error"),ping:t.channel("undici:websocket:ping"),pong:t.channel("undici:websocket:pong")};if(B.enabled||u.enabled){const c=u.enabled?
u:B;t.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:E,protocol:i,port:r,host:g}}=e;c("connecting to %s using %s%s",`${g}${r?`:${r}`:""}`,i,E)}),t.channel("undici:cl\
ient:connected").subscribe(e=>{const{connectParams:{version:E,protocol:i,port:r,host:g}}=e;c("connected to %s using %s%s",`${g}${r?`:${r}`:""}`,i,E)}),t.channel("undici:client:connectError").subscribe(
e=>{const{connectParams:{version:E,protocol:i,port:r,host:g},error:h}=e;c("connection to %s using %s%s errored - %s",`${g}${r?`:${r}`:""}`,i,E,h.message)}),t.channel("undici:client:sendHeaders").subscribe(
e=>{const{request:{method:E,path:i,origin:r}}=e;c("sending request to %s %s/%s",E,r,i)}),t.channel("undici:request:headers").subscribe(e=>{const{request:{method:E,path:i,origin:r},response:{statusCode:g}}=e;
c("received response to %s %s/%s - HTTP %d",E,r,i,g)}),t.channel("undici:request:trailers").subscribe(e=>{const{request:{method:E,path:i,origin:r}}=e;c("trailers received from %s %s/%s",E,r,i)}),t.channel(
"undici:request:error").subscribe(e=>{const{request:{method:E,path:i,origin:r},error:g}=e;c("request to %s %s/%s errored - %s",E,r,i,g.message)}),n=!0}if(l.enabled){if(!n){const c=B.enabled?B:l;t.channel(
"undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:E,protocol:i,port:r,host:g}}=e;c("connecting to %s%s using %s%s",g,r?`:${r}`:"",i,E)}),t.channel("undici:client:connected").subscribe(
e=>{const{connectParams:{version:E,protocol:i,port:r,host:g}}=e;c("connected to %s%s using %s%s",g,r?`:${r}`:"",i,E)}),t.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:E,
protocol:i,port:r,host:g},error:h}=e;c("connection to %s%s using %s%s errored - %s",g,r?`:${r}`:"",i,E,h.message)}),t.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:E,path:i,
origin:r}}=e;c("sending request to %s %s/%s",E,r,i)})}t.channel("undici:websocket:open").subscribe(c=>{const{address:{address:e,port:E}}=c;l("connection opened %s%s",e,E?`:${E}`:"")}),t.channel("undic\
i:websocket:close").subscribe(c=>{const{websocket:e,code:E,reason:i}=c;l("closed connection to %s - %s %s",e.url,E,i)}),t.channel("undici:websocket:socket_error").subscribe(c=>{l("connection errored -\
 %s",c.message)}),t.channel("undici:websocket:ping").subscribe(c=>{l("ping received")}),t.channel("undici:websocket:pong").subscribe(c=>{l("pong received")})}p.exports={channels:Q}}),68707:(p=>{const J=Symbol.
for("undici.error.UND_ERR");class A extends Error{constructor(q){super(q),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](q){return q&&q[J]===!0}[J]=!0}const t=Symbol.for("undic\
i.error.UND_ERR_CONNECT_TIMEOUT");class m extends A{constructor(q){super(q),this.name="ConnectTimeoutError",this.message=q||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](q){
return q&&q[t]===!0}[t]=!0}const B=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class u extends A{constructor(q){super(q),this.name="HeadersTimeoutError",this.message=q||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](q){return q&&q[B]===!0}[B]=!0}const l=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class n extends A{constructor(q){super(q),this.
name="HeadersOverflowError",this.message=q||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](q){return q&&q[l]===!0}[l]=!0}const Q=Symbol.for("undici.error.UND_\
ERR_BODY_TIMEOUT");class c extends A{constructor(q){super(q),this.name="BodyTimeoutError",this.message=q||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](q){return q&&
q[Q]===!0}[Q]=!0}const e=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class E extends A{constructor(q,FA,yA,sA){super(q),this.name="ResponseStatusCodeError",this.message=q||"Response Status\
 Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=sA,this.status=FA,this.statusCode=FA,this.headers=yA}static[Symbol.hasInstance](q){return q&&q[e]===!0}[e]=!0}const i=Symbol.for("undici\
.error.UND_ERR_INVALID_ARG");class r extends A{constructor(q){super(q),this.name="InvalidArgumentError",this.message=q||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](q){
return q&&q[i]===!0}[i]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class h extends A{constructor(q){super(q),this.name="InvalidReturnValueError",this.message=q||"Invalid Return\
 Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](q){return q&&q[g]===!0}[g]=!0}const d=Symbol.for("undici.error.UND_ERR_ABORT");class F extends A{constructor(q){super(
q),this.name="AbortError",this.message=q||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](q){return q&&q[d]===!0}[d]=!0}const S=Symbol.for("undici.error.UND_ERR_ABORTE\
D");class b extends F{constructor(q){super(q),this.name="AbortError",this.message=q||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](q){return q&&q[S]===!0}[S]=!0}const M=Symbol.
for("undici.error.UND_ERR_INFO");class G extends A{constructor(q){super(q),this.name="InformationalError",this.message=q||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](q){return q&&
q[M]===!0}[M]=!0}const T=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class V extends A{constructor(q){super(q),this.name="RequestContentLengthMismatchError",this.message=q||"Request\
 body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](q){return q&&q[T]===!0}[T]=!0}const a=Symbol.for("undici.error.UND_ERR_RES\
_CONTENT_LENGTH_MISMATCH");class o extends A{constructor(q){super(q),this.name="ResponseContentLengthMismatchError",this.message=q||"Response body length does not match content-length header",this.code=
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](q){return q&&q[a]===!0}[a]=!0}const C=Symbol.for("undici.error.UND_ERR_DESTROYED");class s extends A{constructor(q){super(q),this.name=
"ClientDestroyedError",this.message=q||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](q){return q&&q[C]===!0}[C]=!0}const y=Symbol.for("undici.error.UND_ERR_CLOSED");
class w extends A{constructor(q){super(q),this.name="ClientClosedError",this.message=q||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](q){return q&&q[y]===!0}[y]=!0}const f=Symbol.
for("undici.error.UND_ERR_SOCKET");class I extends A{constructor(q,FA){super(q),this.name="SocketError",this.message=q||"Socket error",this.code="UND_ERR_SOCKET",this.socket=FA}static[Symbol.hasInstance](q){
return q&&q[f]===!0}[f]=!0}const D=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class L extends A{constructor(q){super(q),this.name="NotSupportedError",this.message=q||"Not supported error",this.code=
"UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](q){return q&&q[D]===!0}[D]=!0}const x=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class W extends A{constructor(q){super(q),this.name="Mi\
ssingUpstreamError",this.message=q||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](q){return q&&q[x]===!0}[x]=!0}const Y=Symbol.for(
"undici.error.UND_ERR_HTTP_PARSER");class _ extends Error{constructor(q,FA,yA){super(q),this.name="HTTPParserError",this.code=FA?`HPE_${FA}`:void 0,this.data=yA?yA.toString():void 0}static[Symbol.hasInstance](q){
return q&&q[Y]===!0}[Y]=!0}const iA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class BA extends A{constructor(q){super(q),this.name="ResponseExceededMaxSizeError",this.message=q||"Respon\
se content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](q){return q&&q[iA]===!0}[iA]=!0}const lA=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class uA extends A{constructor(q,FA,{
headers:yA,data:sA}){super(q),this.name="RequestRetryError",this.message=q||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=FA,this.data=sA,this.headers=yA}static[Symbol.hasInstance](q){
return q&&q[lA]===!0}[lA]=!0}const mA=Symbol.for("undici.error.UND_ERR_RESPONSE");class RA extends A{constructor(q,FA,{headers:yA,data:sA}){super(q),this.name="ResponseError",this.message=q||"Response\
 error",this.code="UND_ERR_RESPONSE",this.statusCode=FA,this.data=sA,this.headers=yA}static[Symbol.hasInstance](q){return q&&q[mA]===!0}[mA]=!0}const xA=Symbol.for("undici.error.UND_ERR_PRX_TLS");class JA extends A{constructor(q,FA,yA){
super(FA,{cause:q,...yA??{}}),this.name="SecureProxyConnectionError",this.message=FA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=q}static[Symbol.hasInstance](q){return q&&
q[xA]===!0}[xA]=!0}const aA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class cA extends A{constructor(q){super(q),this.name="MessageSizeExceededError",this.message=q||"Max decompresse\
d message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](q){return q&&q[aA]===!0}get[aA](){return!0}}p.exports={AbortError:F,HTTPParserError:_,UndiciError:A,HeadersTimeoutError:u,
HeadersOverflowError:n,BodyTimeoutError:c,RequestContentLengthMismatchError:V,ConnectTimeoutError:m,ResponseStatusCodeError:E,InvalidArgumentError:r,InvalidReturnValueError:h,RequestAbortedError:b,ClientDestroyedError:s,
ClientClosedError:w,InformationalError:G,SocketError:I,NotSupportedError:L,ResponseContentLengthMismatchError:o,BalancedPoolMissingUpstreamError:W,ResponseExceededMaxSizeError:BA,RequestRetryError:uA,
ResponseError:RA,SecureProxyConnectionError:JA,MessageSizeExceededError:cA}}),44655:((p,J,A)=>{const{InvalidArgumentError:t,NotSupportedError:m}=A(68707),B=A(34589),{isValidHTTPToken:u,isValidHeaderValue:l,
isStream:n,destroy:Q,isBuffer:c,isFormDataLike:e,isIterable:E,isBlobLike:i,buildURL:r,validateHandler:g,getServerName:h,normalizedMethodRecords:d}=A(3440),{channels:F}=A(42414),{headerNameLowerCasedRecord:S}=A(
10735),b=/[^\u0021-\u00ff]/,M=Symbol("handler");class G{constructor(a,{path:o,method:C,body:s,headers:y,query:w,idempotent:f,blocking:I,upgrade:D,headersTimeout:L,bodyTimeout:x,reset:W,throwOnError:Y,
expectContinue:_,servername:iA},BA){if(typeof o!="string")throw new t("path must be a string");if(o[0]!=="/"&&!(o.startsWith("http://")||o.startsWith("https://"))&&C!=="CONNECT")throw new t("path must\
 be an absolute URL or start with a slash");if(b.test(o))throw new t("invalid request path");if(typeof C!="string")throw new t("method must be a string");if(d[C]===void 0&&!u(C))throw new t("invalid r\
equest method");if(D&&typeof D!="string")throw new t("upgrade must be a string");if(D&&!l(D))throw new t("invalid upgrade header");if(L!=null&&(!Number.isFinite(L)||L<0))throw new t("invalid headersTi\
meout");if(x!=null&&(!Number.isFinite(x)||x<0))throw new t("invalid bodyTimeout");if(W!=null&&typeof W!="boolean")throw new t("invalid reset");if(_!=null&&typeof _!="boolean")throw new t("invalid expe\
ctContinue");if(this.headersTimeout=L,this.bodyTimeout=x,this.throwOnError=Y===!0,this.method=C,this.abort=null,s==null)this.body=null;else if(n(s)){this.body=s;const lA=this.body._readableState;(!lA||
!lA.autoDestroy)&&(this.endHandler=function(){Q(this)},this.body.on("end",this.endHandler)),this.errorHandler=uA=>{this.abort?this.abort(uA):this.error=uA},this.body.on("error",this.errorHandler)}else if(c(
s))this.body=s.byteLength?s:null;else if(ArrayBuffer.isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof ArrayBuffer)this.body=s.byteLength?
Buffer.from(s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if(e(s)||E(s)||i(s))this.body=s;else throw new t("body must be a string, a Buffer, a Readable stream, an iter\
able, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=D||null,this.path=w?r(o,w):o,this.origin=a,this.idempotent=f??(C==="HEAD"||C==="GET"),this.blocking=I??!1,this.reset=W??null,
this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=_??!1,Array.isArray(y)){if(y.length%2!==0)throw new t("headers array must be even");for(let lA=0;lA<y.length;lA+=
2)T(this,y[lA],y[lA+1])}else if(y&&typeof y=="object")if(y[Symbol.iterator])for(const lA of y){if(!Array.isArray(lA)||lA.length!==2)throw new t("headers must be in key-value pair format");T(this,lA[0],
lA[1])}else{const lA=Object.keys(y);for(let uA=0;uA<lA.length;++uA)T(this,lA[uA],y[lA[uA]])}else if(y!=null)throw new t("headers must be an object or an array");g(BA,C,D),this.servername=iA||h(this.host),
this[M]=BA,F.create.hasSubscribers&&F.create.publish({request:this})}onBodySent(a){if(this[M].onBodySent)try{return this[M].onBodySent(a)}catch(o){this.abort(o)}}onRequestSent(){if(F.bodySent.hasSubscribers&&
F.bodySent.publish({request:this}),this[M].onRequestSent)try{return this[M].onRequestSent()}catch(a){this.abort(a)}}onConnect(a){if(B(!this.aborted),B(!this.completed),this.error)a(this.error);else return this.
abort=a,this[M].onConnect(a)}onResponseStarted(){return this[M].onResponseStarted?.()}onHeaders(a,o,C,s){B(!this.aborted),B(!this.completed),F.headers.hasSubscribers&&F.headers.publish({request:this,response:{
statusCode:a,headers:o,statusText:s}});try{return this[M].onHeaders(a,o,C,s)}catch(y){this.abort(y)}}onData(a){B(!this.aborted),B(!this.completed);try{return this[M].onData(a)}catch(o){return this.abort(
o),!1}}onUpgrade(a,o,C,s=""){this.onFinally(),B(!this.aborted),B(!this.completed),a!==null&&this.#A(a,o,s);const y=this[M].onUpgrade(a,o,C);return this.aborted||(this.completed=!0,a!==null&&this.#e()),
y}onUpgradeResponse(a,o,C,s=""){B(!this.aborted),B(this.completed),F.headers.hasSubscribers&&this.#A(a,C(o),s),this.#e()}onUpgradeError(a){B(!this.aborted),B(this.completed),F.error.hasSubscribers&&F.
error.publish({request:this,error:a})}#A(a,o,C){F.headers.hasSubscribers&&F.headers.publish({request:this,response:{statusCode:a,headers:o,statusText:C}})}#e(){F.trailers.hasSubscribers&&F.trailers.publish(
{request:this,trailers:[]})}onComplete(a){this.onFinally(),B(!this.aborted),this.completed=!0,F.trailers.hasSubscribers&&F.trailers.publish({request:this,trailers:a});try{return this[M].onComplete(a)}catch(o){
this.onError(o)}}onError(a){if(this.onFinally(),F.error.hasSubscribers&&F.error.publish({request:this,error:a}),!this.aborted)return this.aborted=!0,this[M].onError(a)}onFinally(){this.errorHandler&&(this.
body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(a,o){return T(this,a,o),this}}function T(V,a,o){if(o&&
typeof o=="object"&&!Array.isArray(o))throw new t(`invalid ${a} header`);if(o===void 0)return;let C=S[a];if(C===void 0&&(C=a.toLowerCase(),S[C]===void 0&&!u(C)))throw new t("invalid header key");if(Array.
isArray(o)){const s=[];for(let y=0;y<o.length;y++)if(typeof o[y]=="string"){if(!l(o[y]))throw new t(`invalid ${a} header`);s.push(o[y])}else if(o[y]===null)s.push("");else{if(typeof o[y]=="object")throw new t(
`invalid ${a} header`);{const w=`${o[y]}`;if(!l(w))throw new t(`invalid ${a} header`);s.push(w)}}o=s}else if(typeof o=="string"){if(!l(o))throw new t(`invalid ${a} header`)}else if(o===null)o="";else if(o=
`${o}`,!l(o))throw new t(`invalid ${a} header`);if(C==="host"){if(V.host!==null)throw new t("duplicate host header");if(typeof o!="string")throw new t("invalid host header");V.host=o}else if(C==="cont\
ent-length"){if(V.contentLength!==null)throw new t("duplicate content-length header");if(V.contentLength=parseInt(o,10),!Number.isFinite(V.contentLength))throw new t("invalid content-length header")}else if(V.
contentType===null&&C==="content-type")V.contentType=o,V.headers.push(a,o);else{if(C==="transfer-encoding"||C==="keep-alive"||C==="upgrade")throw new t(`invalid ${C} header`);if(C==="connection"){const s=typeof o==
"string"?o.toLowerCase():null;if(s!=="close"&&s!=="keep-alive")throw new t("invalid connection header");s==="close"&&(V.reset=!0)}else{if(C==="expect")throw new m("expect header not supported");V.headers.
push(a,o)}}}p.exports=G}),36443:(p=>{p.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),
kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol(
"keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol(
"server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol(
"blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol(
"need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol(
"running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol(
"pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max re\
sponse size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol(
"listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol(
"https proxy agent")}}),67752:((p,J,A)=>{const{wellknownHeaderNames:t,headerNameLowerCasedRecord:m}=A(10735);class B{value=null;left=null;middle=null;right=null;code;constructor(Q,c,e){if(e===void 0||
e>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(e))>127)throw new TypeError("key must be ascii string");Q.length!==++e?this.middle=new B(Q,c,e):this.value=c}add(Q,c){const e=Q.
length;if(e===0)throw new TypeError("Unreachable");let E=0,i=this;for(;;){const r=Q.charCodeAt(E);if(r>127)throw new TypeError("key must be ascii string");if(i.code===r)if(e===++E){i.value=c;break}else if(i.
middle!==null)i=i.middle;else{i.middle=new B(Q,c,E);break}else if(i.code<r)if(i.left!==null)i=i.left;else{i.left=new B(Q,c,E);break}else if(i.right!==null)i=i.right;else{i.right=new B(Q,c,E);break}}}search(Q){
const c=Q.length;let e=0,E=this;for(;E!==null&&e<c;){let i=Q[e];for(i<=90&&i>=65&&(i|=32);E!==null;){if(i===E.code){if(c===++e)return E;E=E.middle;break}E=E.code<i?E.left:E.right}}return null}}class u{node=null;insert(Q,c){
this.node===null?this.node=new B(Q,c,0):this.node.add(Q,c)}lookup(Q){return this.node?.search(Q)?.value??null}}const l=new u;for(let n=0;n<t.length;++n){const Q=m[t[n]];l.insert(Q,Q)}p.exports={TernarySearchTree:u,
tree:l}}),3440:((p,J,A)=>{const t=A(34589),{kDestroyed:m,kBodyUsed:B,kListeners:u,kBody:l}=A(36443),{IncomingMessage:n}=A(37067),Q=A(57075),c=A(77030),{Blob:e}=A(4573),E=A(57975),{stringify:i}=A(41792),
{EventEmitter:r}=A(78474),{InvalidArgumentError:g}=A(68707),{headerNameLowerCasedRecord:h}=A(10735),{tree:d}=A(67752),[F,S]=process.versions.node.split(".").map(v=>Number(v));class b{constructor(gA){this[l]=
gA,this[B]=!1}async*[Symbol.asyncIterator](){t(!this[B],"disturbed"),this[B]=!0,yield*this[l]}}function M(v){return T(v)?(x(v)===0&&v.on("data",function(){t(!1)}),typeof v.readableDidRead!="boolean"&&
(v[B]=!1,r.prototype.on.call(v,"data",function(){this[B]=!0})),v):v&&typeof v.pipeTo=="function"?new b(v):v&&typeof v!="string"&&!ArrayBuffer.isView(v)&&L(v)?new b(v):v}function G(){}function T(v){return v&&
typeof v=="object"&&typeof v.pipe=="function"&&typeof v.on=="function"}function V(v){if(v===null)return!1;if(v instanceof e)return!0;if(typeof v!="object")return!1;{const gA=v[Symbol.toStringTag];return(gA===
"Blob"||gA==="File")&&("stream"in v&&typeof v.stream=="function"||"arrayBuffer"in v&&typeof v.arrayBuffer=="function")}}function a(v,gA){if(v.includes("?")||v.includes("#"))throw new Error('Query para\
ms cannot be passed when url already contains "?" or "#".');const fA=i(gA);return fA&&(v+="?"+fA),v}function o(v){const gA=parseInt(v,10);return gA===Number(v)&&gA>=0&&gA<=65535}function C(v){return v!=
null&&v[0]==="h"&&v[1]==="t"&&v[2]==="t"&&v[3]==="p"&&(v[4]===":"||v[4]==="s"&&v[5]===":")}function s(v){if(typeof v=="string"){if(v=new URL(v),!C(v.origin||v.protocol))throw new g("Invalid URL protoc\
ol: the URL must start with `http:` or `https:`.");return v}if(!v||typeof v!="object")throw new g("Invalid URL: The URL argument must be a non-null object.");if(!(v instanceof URL)){if(v.port!=null&&v.
port!==""&&o(v.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representation of an integer.");if(v.path!=null&&typeof v.path!="string")throw new g("Invalid URL path: the\
 path must be a string or null/undefined.");if(v.pathname!=null&&typeof v.pathname!="string")throw new g("Invalid URL pathname: the pathname must be a string or null/undefined.");if(v.hostname!=null&&
typeof v.hostname!="string")throw new g("Invalid URL hostname: the hostname must be a string or null/undefined.");if(v.origin!=null&&typeof v.origin!="string")throw new g("Invalid URL origin: the orig\
in must be a string or null/undefined.");if(!C(v.origin||v.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");const gA=v.port!=null?v.port:v.protocol==="https:"?
443:80;let fA=v.origin!=null?v.origin:`${v.protocol||""}//${v.hostname||""}:${gA}`,MA=v.path!=null?v.path:`${v.pathname||""}${v.search||""}`;return fA[fA.length-1]==="/"&&(fA=fA.slice(0,fA.length-1)),
MA&&MA[0]!=="/"&&(MA=`/${MA}`),new URL(`${fA}${MA}`)}if(!C(v.origin||v.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");return v}function y(v){if(v=s(v),v.pathname!==
"/"||v.search||v.hash)throw new g("invalid url");return v}function w(v){if(v[0]==="["){const fA=v.indexOf("]");return t(fA!==-1),v.substring(1,fA)}const gA=v.indexOf(":");return gA===-1?v:v.substring(
0,gA)}function f(v){if(!v)return null;t(typeof v=="string");const gA=w(v);return c.isIP(gA)?"":gA}function I(v){return JSON.parse(JSON.stringify(v))}function D(v){return v!=null&&typeof v[Symbol.asyncIterator]==
"function"}function L(v){return v!=null&&(typeof v[Symbol.iterator]=="function"||typeof v[Symbol.asyncIterator]=="function")}function x(v){if(v==null)return 0;if(T(v)){const gA=v._readableState;return gA&&
gA.objectMode===!1&&gA.ended===!0&&Number.isFinite(gA.length)?gA.length:null}else{if(V(v))return v.size!=null?v.size:null;if(RA(v))return v.byteLength}return null}function W(v){return v&&!!(v.destroyed||
v[m]||Q.isDestroyed?.(v))}function Y(v,gA){v==null||!T(v)||W(v)||(typeof v.destroy=="function"?(Object.getPrototypeOf(v).constructor===n&&(v.socket=null),v.destroy(gA)):gA&&queueMicrotask(()=>{v.emit(
"error",gA)}),v.destroyed!==!0&&(v[m]=!0))}const _=/timeout=(\d+)/;function iA(v){const gA=v.toString().match(_);return gA?parseInt(gA[1],10)*1e3:null}function BA(v){return typeof v=="string"?h[v]??v.
toLowerCase():d.lookup(v)??v.toString("latin1").toLowerCase()}function lA(v){return d.lookup(v)??v.toString("latin1").toLowerCase()}function uA(v,gA){gA===void 0&&(gA={});for(let fA=0;fA<v.length;fA+=
2){const MA=BA(v[fA]);let vA=gA[MA];if(vA)typeof vA=="string"&&(vA=[vA],gA[MA]=vA),vA.push(v[fA+1].toString("utf8"));else{const SA=v[fA+1];typeof SA=="string"?gA[MA]=SA:gA[MA]=Array.isArray(SA)?SA.map(
zA=>zA.toString("utf8")):SA.toString("utf8")}}return"content-length"in gA&&"content-disposition"in gA&&(gA["content-disposition"]=Buffer.from(gA["content-disposition"]).toString("latin1")),gA}function mA(v){
const gA=v.length,fA=new Array(gA);let MA=!1,vA=-1,SA,zA,qA=0;for(let _A=0;_A<v.length;_A+=2)SA=v[_A],zA=v[_A+1],typeof SA!="string"&&(SA=SA.toString()),typeof zA!="string"&&(zA=zA.toString("utf8")),qA=
SA.length,qA===14&&SA[7]==="-"&&(SA==="content-length"||SA.toLowerCase()==="content-length")?MA=!0:qA===19&&SA[7]==="-"&&(SA==="content-disposition"||SA.toLowerCase()==="content-disposition")&&(vA=_A+
1),fA[_A]=SA,fA[_A+1]=zA;return MA&&vA!==-1&&(fA[vA]=Buffer.from(fA[vA]).toString("latin1")),fA}function RA(v){return v instanceof Uint8Array||Buffer.isBuffer(v)}function xA(v,gA,fA){if(!v||typeof v!=
"object")throw new g("handler must be an object");if(typeof v.onConnect!="function")throw new g("invalid onConnect method");if(typeof v.onError!="function")throw new g("invalid onError method");if(typeof v.
onBodySent!="function"&&v.onBodySent!==void 0)throw new g("invalid onBodySent method");if(fA||gA==="CONNECT"){if(typeof v.onUpgrade!="function")throw new g("invalid onUpgrade method")}else{if(typeof v.
onHeaders!="function")throw new g("invalid onHeaders method");if(typeof v.onData!="function")throw new g("invalid onData method");if(typeof v.onComplete!="function")throw new g("invalid onComplete met\
hod")}}function JA(v){return!!(v&&(Q.isDisturbed(v)||v[B]))}function aA(v){return!!(v&&Q.isErrored(v))}function cA(v){return!!(v&&Q.isReadable(v))}function EA(v){return{localAddress:v.localAddress,localPort:v.
localPort,remoteAddress:v.remoteAddress,remotePort:v.remotePort,remoteFamily:v.remoteFamily,timeout:v.timeout,bytesWritten:v.bytesWritten,bytesRead:v.bytesRead}}function q(v){let gA;return new ReadableStream(
{async start(){gA=v[Symbol.asyncIterator]()},async pull(fA){const{done:MA,value:vA}=await gA.next();if(MA)queueMicrotask(()=>{fA.close(),fA.byobRequest?.respond(0)});else{const SA=Buffer.isBuffer(vA)?
vA:Buffer.from(vA);SA.byteLength&&fA.enqueue(new Uint8Array(SA))}return fA.desiredSize>0},async cancel(fA){await gA.return()},type:"bytes"})}function FA(v){return v&&typeof v=="object"&&typeof v.append==
"function"&&typeof v.delete=="function"&&typeof v.get=="function"&&typeof v.getAll=="function"&&typeof v.has=="function"&&typeof v.set=="function"&&v[Symbol.toStringTag]==="FormData"}function yA(v,gA){
return"addEventListener"in v?(v.addEventListener("abort",gA,{once:!0}),()=>v.removeEventListener("abort",gA)):(v.addListener("abort",gA),()=>v.removeListener("abort",gA))}const sA=typeof String.prototype.
toWellFormed=="function",oA=typeof String.prototype.isWellFormed=="function";function CA(v){return sA?`${v}`.toWellFormed():E.toUSVString(v)}function dA(v){return oA?`${v}`.isWellFormed():CA(v)===`${v}`}
function TA(v){switch(v){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:return v>=33&&v<=126}}
function XA(v){if(v.length===0)return!1;for(let gA=0;gA<v.length;++gA)if(!TA(v.charCodeAt(gA)))return!1;return!0}const PA=/[^\t\x20-\x7e\x80-\xff]/;function $A(v){return!PA.test(v)}function UA(v){if(v==
null||v==="")return{start:0,end:null,size:null};const gA=v?v.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return gA?{start:parseInt(gA[1]),end:gA[2]?parseInt(gA[2]):null,size:gA[3]?parseInt(gA[3]):null}:
null}function OA(v,gA,fA){return(v[u]??=[]).push([gA,fA]),v.on(gA,fA),v}function GA(v){for(const[gA,fA]of v[u]??[])v.removeListener(gA,fA);v[u]=null}function VA(v,gA,fA){try{gA.onError(fA),t(gA.aborted)}catch(MA){
v.emit("error",MA)}}const NA=Object.create(null);NA.enumerable=!0;const Ae={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",
POST:"POST",put:"PUT",PUT:"PUT"},QA={...Ae,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Ae,null),Object.setPrototypeOf(QA,null),p.exports={kEnumerableProperty:NA,nop:G,isDisturbed:JA,isErrored:aA,
isReadable:cA,toUSVString:CA,isUSVString:dA,isBlobLike:V,parseOrigin:y,parseURL:s,getServerName:f,isStream:T,isIterable:L,isAsyncIterable:D,isDestroyed:W,headerNameToString:BA,bufferToLowerCasedHeaderName:lA,
addListener:OA,removeAllListeners:GA,errorRequest:VA,parseRawHeaders:mA,parseHeaders:uA,parseKeepAliveTimeout:iA,destroy:Y,bodyLength:x,deepClone:I,ReadableStreamFrom:q,isBuffer:RA,validateHandler:xA,
getSocketInfo:EA,isFormDataLike:FA,buildURL:a,addAbortListener:yA,isValidHTTPToken:XA,isValidHeaderValue:$A,isTokenCharCode:TA,parseRangeHeader:UA,normalizedMethodRecordsBase:Ae,normalizedMethodRecords:QA,
isValidPort:o,isHttpOrHttpsPrefixed:C,nodeMajor:F,nodeMinor:S,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:M}}),57405:((p,J,A)=>{const{InvalidArgumentError:t}=A(68707),{kClients:m,
kRunning:B,kClose:u,kDestroy:l,kDispatch:n,kInterceptors:Q}=A(36443),c=A(21841),e=A(30628),E=A(23701),i=A(3440),r=A(25092),g=Symbol("onConnect"),h=Symbol("onDisconnect"),d=Symbol("onConnectionError"),
F=Symbol("maxRedirections"),S=Symbol("onDrain"),b=Symbol("factory"),M=Symbol("options");function G(V,a){return a&&a.connections===1?new E(V,a):new e(V,a)}class T extends c{constructor({factory:a=G,maxRedirections:o=0,
connect:C,tls:s,...y}={}){if(typeof a!="function")throw new t("factory must be a function.");if(C!=null&&typeof C!="function"&&typeof C!="object")throw new t("connect must be a function or an object");
if(!Number.isInteger(o)||o<0)throw new t("maxRedirections must be a positive number");super(y),C&&typeof C!="function"&&(C={...C}),s&&typeof s!="function"&&(s={...s}),this[Q]=y.interceptors?.Agent&&Array.
isArray(y.interceptors.Agent)?y.interceptors.Agent:[r({maxRedirections:o})],this[M]={...i.deepClone(y),connect:C,tls:s},this[M].interceptors=y.interceptors?{...y.interceptors}:void 0,this[F]=o,this[b]=
a,this[m]=new Map,this[S]=(w,f)=>{this.emit("drain",w,[this,...f])},this[g]=(w,f)=>{this.emit("connect",w,[this,...f])},this[h]=(w,f,I)=>{this.emit("disconnect",w,[this,...f],I)},this[d]=(w,f,I)=>{this.
emit("connectionError",w,[this,...f],I)}}get[B](){let a=0;for(const o of this[m].values())a+=o[B];return a}[n](a,o){let C;if(a.origin&&(typeof a.origin=="string"||a.origin instanceof URL))C=String(a.origin);else
throw new t("opts.origin must be a non-empty string or URL.");let s=this[m].get(C);return s||(s=this[b](a.origin,this[M]).on("drain",this[S]).on("connect",this[g]).on("disconnect",this[h]).on("connect\
ionError",this[d]),this[m].set(C,s)),s.dispatch(a,o)}async[u](){const a=[];for(const o of this[m].values())a.push(o.close());this[m].clear(),await Promise.all(a)}async[l](a){const o=[];for(const C of this[m].
values())o.push(C.destroy(a));this[m].clear(),await Promise.all(o)}}p.exports=T}),837:((p,J,A)=>{const{BalancedPoolMissingUpstreamError:t,InvalidArgumentError:m}=A(68707),{PoolBase:B,kClients:u,kNeedDrain:l,
kAddClient:n,kRemoveClient:Q,kGetDispatcher:c}=A(42128),e=A(30628),{kUrl:E,kInterceptors:i}=A(36443),{parseOrigin:r}=A(3440),g=Symbol("factory"),h=Symbol("options"),d=Symbol("kGreatestCommonDivisor"),
F=Symbol("kCurrentWeight"),S=Symbol("kIndex"),b=Symbol("kWeight"),M=Symbol("kMaxWeightPerServer"),G=Symbol("kErrorPenalty");function T(o,C){if(o===0)return C;for(;C!==0;){const s=C;C=o%C,o=s}return o}
function V(o,C){return new e(o,C)}class a extends B{constructor(C=[],{factory:s=V,...y}={}){if(super(),this[h]=y,this[S]=-1,this[F]=0,this[M]=this[h].maxWeightPerServer||100,this[G]=this[h].errorPenalty||
15,Array.isArray(C)||(C=[C]),typeof s!="function")throw new m("factory must be a function.");this[i]=y.interceptors?.BalancedPool&&Array.isArray(y.interceptors.BalancedPool)?y.interceptors.BalancedPool:
[],this[g]=s;for(const w of C)this.addUpstream(w);this._updateBalancedPoolStats()}addUpstream(C){const s=r(C).origin;if(this[u].find(w=>w[E].origin===s&&w.closed!==!0&&w.destroyed!==!0))return this;const y=this[g](
s,Object.assign({},this[h]));this[n](y),y.on("connect",()=>{y[b]=Math.min(this[M],y[b]+this[G])}),y.on("connectionError",()=>{y[b]=Math.max(1,y[b]-this[G]),this._updateBalancedPoolStats()}),y.on("disc\
onnect",(...w)=>{const f=w[2];f&&f.code==="UND_ERR_SOCKET"&&(y[b]=Math.max(1,y[b]-this[G]),this._updateBalancedPoolStats())});for(const w of this[u])w[b]=this[M];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let C=0;for(let s=0;s<this[u].length;s++)C=T(this[u][s][b],C);this[d]=C}removeUpstream(C){const s=r(C).origin,y=this[u].find(w=>w[E].origin===s&&w.closed!==!0&&w.destroyed!==
!0);return y&&this[Q](y),this}get upstreams(){return this[u].filter(C=>C.closed!==!0&&C.destroyed!==!0).map(C=>C[E].origin)}[c](){if(this[u].length===0)throw new t;if(!this[u].find(f=>!f[l]&&f.closed!==
!0&&f.destroyed!==!0)||this[u].map(f=>f[l]).reduce((f,I)=>f&&I,!0))return;let y=0,w=this[u].findIndex(f=>!f[l]);for(;y++<this[u].length;){this[S]=(this[S]+1)%this[u].length;const f=this[u][this[S]];if(f[b]>
this[u][w][b]&&!f[l]&&(w=this[S]),this[S]===0&&(this[F]=this[F]-this[d],this[F]<=0&&(this[F]=this[M])),f[b]>=this[F]&&!f[l])return f}return this[F]=this[u][w][b],this[S]=w,this[u][w]}}p.exports=a}),637:((p,J,A)=>{
const t=A(34589),m=A(3440),{channels:B}=A(42414),u=A(96603),{RequestContentLengthMismatchError:l,ResponseContentLengthMismatchError:n,RequestAbortedError:Q,InvalidArgumentError:c,HeadersTimeoutError:e,
HeadersOverflowError:E,SocketError:i,InformationalError:r,BodyTimeoutError:g,HTTPParserError:h,ResponseExceededMaxSizeError:d}=A(68707),{kUrl:F,kReset:S,kClient:b,kParser:M,kBlocking:G,kRunning:T,kPending:V,
kSize:a,kWriting:o,kQueue:C,kNoRef:s,kKeepAliveDefaultTimeout:y,kHostHeader:w,kPendingIdx:f,kRunningIdx:I,kError:D,kPipelining:L,kSocket:x,kKeepAliveTimeoutValue:W,kMaxHeadersSize:Y,kKeepAliveMaxTimeout:_,
kKeepAliveTimeoutThreshold:iA,kHeadersTimeout:BA,kBodyTimeout:lA,kStrictContentLength:uA,kMaxRequests:mA,kCounter:RA,kMaxResponseSize:xA,kOnError:JA,kResume:aA,kHTTPContext:cA}=A(36443),EA=A(52824),q=Buffer.
alloc(0),FA=Buffer[Symbol.species],yA=m.addListener,sA=m.removeAllListeners,oA=Symbol("kIdleSocketValidation"),CA=Symbol("kIdleSocketValidationTimeout"),dA=Symbol("kSocketUsed");let TA;async function XA(){
const kA=process.env.JEST_WORKER_ID?A(63870):void 0;let K;try{K=await WebAssembly.compile(A(53434))}catch{K=await WebAssembly.compile(kA||A(63870))}return await WebAssembly.instantiate(K,{env:{wasm_on_url:(U,O,k)=>0,
wasm_on_status:(U,O,k)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onStatus(new FA(OA.buffer,z,k))||0},wasm_on_message_begin:U=>(t(UA.ptr===U),UA.onMessageBegin()||0),wasm_on_header_field:(U,O,k)=>{
t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onHeaderField(new FA(OA.buffer,z,k))||0},wasm_on_header_value:(U,O,k)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onHeaderValue(new FA(OA.buffer,
z,k))||0},wasm_on_headers_complete:(U,O,k,z)=>(t(UA.ptr===U),UA.onHeadersComplete(O,!!k,!!z)||0),wasm_on_body:(U,O,k)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onBody(new FA(OA.buffer,z,k))||
0},wasm_on_message_complete:U=>(t(UA.ptr===U),UA.onMessageComplete()||0)}})}let PA=null,$A=XA();$A.catch();let UA=null,OA=null,GA=0,VA=null;const NA=0,Ae=1,QA=2|Ae,v=4|Ae,gA=8|NA;class fA{constructor(K,U,{
exports:O}){t(Number.isFinite(K[Y])&&K[Y]>0),this.llhttp=O,this.ptr=this.llhttp.llhttp_alloc(EA.TYPE.RESPONSE),this.client=K,this.socket=U,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,
this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=K[Y],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=
0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=K[xA]}setTimeout(K,U){K!==this.timeoutValue||U&Ae^this.timeoutType&Ae?(this.timeout&&(u.clearTimeout(this.timeout),this.
timeout=null),K&&(U&Ae?this.timeout=u.setFastTimeout(MA,K,new WeakRef(this)):(this.timeout=setTimeout(MA,K,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=K):this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),this.timeoutType=U}resume(){this.socket.destroyed||!this.paused||(t(this.ptr!=null),t(UA==null),this.llhttp.llhttp_resume(this.ptr),t(this.timeoutType===v),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||q),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const K=this.socket.read();if(K===null)break;this.execute(K)}}execute(K){
t(this.ptr!=null),t(UA==null),t(!this.paused);const{socket:U,llhttp:O}=this;K.length>GA&&(VA&&O.free(VA),GA=Math.ceil(K.length/4096)*4096,VA=O.malloc(GA)),new Uint8Array(O.memory.buffer,VA,GA).set(K);
try{let k;try{OA=K,UA=this,k=O.llhttp_execute(this.ptr,VA,K.length)}catch(X){throw X}finally{UA=null,OA=null}const z=O.llhttp_get_error_pos(this.ptr)-VA;if(k!==EA.ERROR.OK){const X=K.subarray(z);if(k===
EA.ERROR.PAUSED_UPGRADE)this.onUpgrade(X);else if(k===EA.ERROR.PAUSED)this.paused=!0,U.unshift(X);else throw this.createError(k,X)}}catch(k){m.destroy(U,k)}}finish(){t(UA===null),t(this.ptr!=null),t(!this.
paused);const{llhttp:K}=this;let U;try{UA=this,U=K.llhttp_finish(this.ptr)}finally{UA=null}return U===EA.ERROR.OK?null:U===EA.ERROR.PAUSED||U===EA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
U,q)}createError(K,U){const{llhttp:O,contentLength:k,bytesRead:z}=this;if(k&&z!==parseInt(k,10))return new n;const X=O.llhttp_get_error_reason(this.ptr);let rA="";if(X){const R=new Uint8Array(O.memory.
buffer,X).indexOf(0);rA="Response does not match the HTTP/1.1 protocol ("+Buffer.from(O.memory.buffer,X,R).toString()+")"}return new h(rA,EA.ERROR[K],U)}destroy(){t(this.ptr!=null),t(UA==null),this.llhttp.
llhttp_free(this.ptr),this.ptr=null,this.timeout&&u.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(K){this.statusText=K.toString()}onMessageBegin(){
const{socket:K,client:U}=this;if(K.destroyed)return-1;if(U[T]===0)return m.destroy(K,new i("bad response",m.getSocketInfo(K))),-1;const O=U[C][U[I]];if(!O)return-1;O.onResponseStarted()}onHeaderField(K){
const U=this.headers.length;(U&1)===0?this.headers.push(K):this.headers[U-1]=Buffer.concat([this.headers[U-1],K]),this.trackHeader(K.length)}onHeaderValue(K){let U=this.headers.length;(U&1)===1?(this.
headers.push(K),U+=1):this.headers[U-1]=Buffer.concat([this.headers[U-1],K]);const O=this.headers[U-2];if(O.length===10){const k=m.bufferToLowerCasedHeaderName(O);k==="keep-alive"?this.keepAlive+=K.toString():
k==="connection"&&(this.connection+=K.toString())}else O.length===14&&m.bufferToLowerCasedHeaderName(O)==="content-length"&&(this.contentLength+=K.toString());this.trackHeader(K.length)}trackHeader(K){
this.headersSize+=K,this.headersSize>=this.headersMaxSize&&m.destroy(this.socket,new E)}onUpgrade(K){const{upgrade:U,client:O,socket:k,headers:z,statusCode:X,statusText:rA}=this;t(U),t(O[x]===k),t(!k.
destroyed),t(!this.paused),t((z.length&1)===0);const R=O[C][O[I]];t(R),t(R.upgrade||R.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,k.unshift(K),k[M].destroy(),k[M]=null,k[b]=null,k[D]=null,sA(k),O[x]=null,O[cA]=null,O[C][O[I]++]=null,O.emit("disconnect",O[F],[O],new r("upgrade"));try{R.onUpgrade(X,z,k,rA)}catch(N){m.errorRequest(
O,R,N),m.destroy(k,N)}O[aA]()}onHeadersComplete(K,U,O){const{client:k,socket:z,headers:X,statusText:rA}=this;if(z.destroyed)return-1;if(k[T]===0)return m.destroy(z,new i("bad response",m.getSocketInfo(
z))),-1;const R=k[C][k[I]];if(!R)return-1;if(t(!this.upgrade),t(this.statusCode<200),K===100)return m.destroy(z,new i("bad response",m.getSocketInfo(z))),-1;if(U&&!R.upgrade)return m.destroy(z,new i("\
bad upgrade",m.getSocketInfo(z))),-1;if(t(this.timeoutType===QA),this.statusCode=K,this.shouldKeepAlive=O||R.method==="HEAD"&&!z[S]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){
const H=R.bodyTimeout!=null?R.bodyTimeout:k[lA];this.setTimeout(H,v)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(R.method==="CONNECT")return t(k[T]===1),this.upgrade=!0,2;if(U)return t(
k[T]===1),this.upgrade=!0,2;if(t((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&k[L]){const H=this.keepAlive?m.parseKeepAliveTimeout(this.keepAlive):null;if(H!=null){
const $=Math.min(H-k[iA],k[_]);$<=0?z[S]=!0:k[W]=$}else k[W]=k[y]}else z[S]=!0;const N=R.onHeaders(K,X,this.resume,rA)===!1;return R.aborted?-1:R.method==="HEAD"||K<200?1:(z[G]&&(z[G]=!1,k[aA]()),N?EA.
ERROR.PAUSED:0)}onBody(K){const{client:U,socket:O,statusCode:k,maxResponseSize:z}=this;if(O.destroyed)return-1;const X=U[C][U[I]];if(t(X),t(this.timeoutType===v),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),t(k>=200),z>-1&&this.bytesRead+K.length>z)return m.destroy(O,new d),-1;if(this.bytesRead+=K.length,X.onData(K)===!1)return EA.ERROR.PAUSED}onMessageComplete(){const{client:K,socket:U,
statusCode:O,upgrade:k,headers:z,contentLength:X,bytesRead:rA,shouldKeepAlive:R}=this;if(U.destroyed&&(!O||R))return-1;if(k)return;t(O>=100),t((this.headers.length&1)===0);const N=K[C][K[I]];if(t(N),this.
statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(O<200)){if(N.method!=="HEAD"&&X&&rA!==parseInt(X,10))
return m.destroy(U,new n),-1;if(N.onComplete(z),K[C][K[I]++]=null,U[dA]=!0,U[o])return t(K[T]===0),m.destroy(U,new r("reset")),EA.ERROR.PAUSED;if(R){if(U[S]&&K[T]===0)return m.destroy(U,new r("reset")),
EA.ERROR.PAUSED;K[L]==null||K[L]===1?setImmediate(()=>K[aA]()):K[aA]()}else return m.destroy(U,new r("reset")),EA.ERROR.PAUSED}}}function MA(kA){const{socket:K,timeoutType:U,client:O,paused:k}=kA.deref();
U===QA?(!K[o]||K.writableNeedDrain||O[T]>1)&&(t(!k,"cannot be paused while waiting for headers"),m.destroy(K,new e)):U===v?k||m.destroy(K,new g):U===gA&&(t(O[T]===0&&O[W]),m.destroy(K,new r("socket id\
le timeout")))}async function vA(kA,K){kA[x]=K,PA||(PA=await $A,$A=null),K[s]=!1,K[o]=!1,K[S]=!1,K[G]=!1,K[oA]=0,K[CA]=null,K[dA]=!1,K[M]=new fA(kA,K,PA),yA(K,"error",function(O){const k=this[M];if(O.
code==="ECONNRESET"&&k.statusCode&&!k.shouldKeepAlive){const z=k.finish();z&&(this[D]=z,this[b][JA](z));return}this[D]=O,this[b][JA](O)}),yA(K,"readable",function(){const O=this[M];O&&O.readMore()}),yA(
K,"end",function(){const O=this[M];if(O.statusCode&&!O.shouldKeepAlive){const k=O.finish();k&&m.destroy(this,k);return}m.destroy(this,new i("other side closed",m.getSocketInfo(this)))}),yA(K,"close",function(){
const O=this[b],k=this[M];SA(this),k&&(!this[D]&&k.statusCode&&!k.shouldKeepAlive&&(this[D]=k.finish()||this[D]),this[M].destroy(),this[M]=null);const z=this[D]||new i("closed",m.getSocketInfo(this));
if(O[x]=null,O[cA]=null,O.destroyed){t(O[V]===0);const X=O[C].splice(O[I]);for(let rA=0;rA<X.length;rA++){const R=X[rA];m.errorRequest(O,R,z)}}else if(O[T]>0&&z.code!=="UND_ERR_INFO"){const X=O[C][O[I]];
O[C][O[I]++]=null,m.errorRequest(O,X,z)}O[f]=O[I],t(O[T]===0),O.emit("disconnect",O[F],[O],z),O[aA]()});let U=!1;return K.on("close",()=>{U=!0}),{version:"h1",defaultPipelining:1,write(...O){return oe(
kA,...O)},resume(){qA(kA)},destroy(O,k){U?queueMicrotask(k):K.destroy(O).on("close",k)},get destroyed(){return K.destroyed},busy(O){return!!(K[o]||K[S]||K[G]||K[oA]===1||O&&(kA[T]>0&&!O.idempotent||kA[T]>
0&&(O.upgrade||O.method==="CONNECT")||kA[T]>0&&m.bodyLength(O.body)!==0&&(m.isStream(O.body)||m.isAsyncIterable(O.body)||m.isFormDataLike(O.body))))}}}function SA(kA){kA[CA]&&(clearImmediate(kA[CA]),kA[CA]=
null),kA[oA]=0}function zA(kA,K){K[oA]=1,K[CA]=setImmediate(()=>{K[CA]=null,K[oA]=2,kA[x]===K&&!K.destroyed&&kA[aA]()})}function qA(kA){const K=kA[x];if(K&&!K.destroyed){if(kA[a]===0?!K[s]&&K.unref&&(K.
unref(),K[s]=!0):K[s]&&K.ref&&(K.ref(),K[s]=!1),kA[T]===0&&kA[V]>0&&K[dA]){if(K[oA]===0)return zA(kA,K),K[M].readMore(),K.destroyed,void 0;if(K[oA]===1)return K[M].readMore(),K.destroyed,void 0}if(kA[T]===
0&&(K[M].readMore(),K.destroyed))return;if(kA[a]===0)K[M].timeoutType!==gA&&K[M].setTimeout(kA[W],gA);else if(kA[T]>0&&K[M].statusCode<200&&K[M].timeoutType!==QA){const U=kA[C][kA[I]],O=U.headersTimeout!=
null?U.headersTimeout:kA[BA];K[M].setTimeout(O,QA)}}}function _A(kA){return kA!=="GET"&&kA!=="HEAD"&&kA!=="OPTIONS"&&kA!=="TRACE"&&kA!=="CONNECT"}function oe(kA,K){const{method:U,path:O,host:k,upgrade:z,
blocking:X,reset:rA}=K;let{body:R,headers:N,contentLength:H}=K;const $=U==="PUT"||U==="POST"||U==="PATCH"||U==="QUERY"||U==="PROPFIND"||U==="PROPPATCH";if(m.isFormDataLike(R)){TA||(TA=A(84492).extractBody);
const[DA,HA]=TA(R);K.contentType==null&&N.push("content-type",HA),R=DA.stream,H=DA.length}else if(m.isBlobLike(R)&&K.contentType==null){const DA=R.type;if(DA){const HA=`${DA}`;if(!m.isValidHeaderValue(
HA))return m.errorRequest(kA,K,new c("invalid content-type header")),!1;N.push("content-type",HA)}}R&&typeof R.read=="function"&&R.read(0);const nA=m.bodyLength(R);if(H=nA??H,H===null&&(H=K.contentLength),
H===0&&!$&&(H=null),_A(U)&&H>0&&K.contentLength!==null&&K.contentLength!==H){if(kA[uA])return m.errorRequest(kA,K,new l),!1;process.emitWarning(new l)}const AA=kA[x];SA(AA);const eA=DA=>{if(!K.aborted){
if(K.completed){(K.upgrade||K.method==="CONNECT")&&m.destroy(AA,new r("aborted"));return}m.errorRequest(kA,K,DA||new Q),m.destroy(R),m.destroy(AA,new r("aborted"))}};try{K.onConnect(eA)}catch(DA){m.errorRequest(
kA,K,DA)}if(K.aborted)return!1;U==="HEAD"&&(AA[S]=!0),(z||U==="CONNECT")&&(AA[S]=!0),rA!=null&&(AA[S]=rA),kA[mA]&&AA[RA]++>=kA[mA]&&(AA[S]=!0),X&&(AA[G]=!0);let wA=`${U} ${O} HTTP/1.1\r
`;if(typeof k=="string"?wA+=`host: ${k}\r
`:wA+=kA[w],z?wA+=`connection: upgrade\r
upgrade: ${z}\r
`:kA[L]&&!AA[S]?wA+=`connection: keep-alive\r
`:wA+=`connection: close\r
`,Array.isArray(N))for(let DA=0;DA<N.length;DA+=2){const HA=N[DA+0],YA=N[DA+1];if(Array.isArray(YA))for(let KA=0;KA<YA.length;KA++)wA+=`${HA}: ${YA[KA]}\r
`;else wA+=`${HA}: ${YA}\r
`}return B.sendHeaders.hasSubscribers&&B.sendHeaders.publish({request:K,headers:wA,socket:AA}),!R||nA===0?Qe(eA,null,kA,K,AA,H,wA,$):m.isBuffer(R)?Qe(eA,R,kA,K,AA,H,wA,$):m.isBlobLike(R)?typeof R.stream==
"function"?ae(eA,R.stream(),kA,K,AA,H,wA,$):ce(eA,R,kA,K,AA,H,wA,$):m.isStream(R)?ie(eA,R,kA,K,AA,H,wA,$):m.isIterable(R)?ae(eA,R,kA,K,AA,H,wA,$):t(!1),!0}function ie(kA,K,U,O,k,z,X,rA){t(z!==0||U[T]===
0,"stream body cannot be pipelined");let R=!1;const N=new le({abort:kA,socket:k,request:O,contentLength:z,client:U,expectsPayload:rA,header:X}),H=function(eA){if(!R)try{!N.write(eA)&&this.pause&&this.
pause()}catch(wA){m.destroy(this,wA)}},$=function(){R||K.resume&&K.resume()},nA=function(){if(queueMicrotask(()=>{K.removeListener("error",AA)}),!R){const eA=new Q;queueMicrotask(()=>AA(eA))}},AA=function(eA){
if(!R){if(R=!0,t(k.destroyed||k[o]&&U[T]<=1),k.off("drain",$).off("error",AA),K.removeListener("data",H).removeListener("end",AA).removeListener("close",nA),!eA)try{N.end()}catch(wA){eA=wA}N.destroy(eA),
eA&&(eA.code!=="UND_ERR_INFO"||eA.message!=="reset")?m.destroy(K,eA):m.destroy(K)}};K.on("data",H).on("end",AA).on("error",AA).on("close",nA),K.resume&&K.resume(),k.on("drain",$).on("error",AA),K.errorEmitted??
K.errored?setImmediate(()=>AA(K.errored)):(K.endEmitted??K.readableEnded)&&setImmediate(()=>AA(null)),(K.closeEmitted??K.closed)&&setImmediate(nA)}function Qe(kA,K,U,O,k,z,X,rA){try{K?m.isBuffer(K)&&(t(
z===K.byteLength,"buffer body must have content length"),k.cork(),k.write(`${X}content-length: ${z}\r
\r
`,"latin1"),k.write(K),k.uncork(),O.onBodySent(K),!rA&&O.reset!==!1&&(k[S]=!0)):z===0?k.write(`${X}content-length: 0\r
\r
`,"latin1"):(t(z===null,"no body must not have content length"),k.write(`${X}\r
`,"latin1")),O.onRequestSent(),U[aA]()}catch(R){kA(R)}}async function ce(kA,K,U,O,k,z,X,rA){t(z===K.size,"blob body must have content length");try{if(z!=null&&z!==K.size)throw new l;const R=Buffer.from(
await K.arrayBuffer());k.cork(),k.write(`${X}content-length: ${z}\r
\r
`,"latin1"),k.write(R),k.uncork(),O.onBodySent(R),O.onRequestSent(),!rA&&O.reset!==!1&&(k[S]=!0),U[aA]()}catch(R){kA(R)}}async function ae(kA,K,U,O,k,z,X,rA){t(z!==0||U[T]===0,"iterator body cannot be\
 pipelined");let R=null;function N(){if(R){const nA=R;R=null,nA()}}const H=()=>new Promise((nA,AA)=>{t(R===null),k[D]?AA(k[D]):R=nA});k.on("close",N).on("drain",N);const $=new le({abort:kA,socket:k,request:O,
contentLength:z,client:U,expectsPayload:rA,header:X});try{for await(const nA of K){if(k[D])throw k[D];$.write(nA)||await H()}$.end()}catch(nA){$.destroy(nA)}finally{k.off("close",N).off("drain",N)}}class le{constructor({
abort:K,socket:U,request:O,contentLength:k,client:z,expectsPayload:X,header:rA}){this.socket=U,this.request=O,this.contentLength=k,this.client=z,this.bytesWritten=0,this.expectsPayload=X,this.header=rA,
this.abort=K,U[o]=!0}write(K){const{socket:U,request:O,contentLength:k,client:z,bytesWritten:X,expectsPayload:rA,header:R}=this;if(U[D])throw U[D];if(U.destroyed)return!1;const N=Buffer.byteLength(K);
if(!N)return!0;if(k!==null&&X+N>k){if(z[uA])throw new l;process.emitWarning(new l)}U.cork(),X===0&&(!rA&&O.reset!==!1&&(U[S]=!0),k===null?U.write(`${R}transfer-encoding: chunked\r
`,"latin1"):U.write(`${R}content-length: ${k}\r
\r
`,"latin1")),k===null&&U.write(`\r
${N.toString(16)}\r
`,"latin1"),this.bytesWritten+=N;const H=U.write(K);return U.uncork(),O.onBodySent(K),H||U[M].timeout&&U[M].timeoutType===QA&&U[M].timeout.refresh&&U[M].timeout.refresh(),H}end(){const{socket:K,contentLength:U,
client:O,bytesWritten:k,expectsPayload:z,header:X,request:rA}=this;if(rA.onRequestSent(),K[o]=!1,K[D])throw K[D];if(!K.destroyed){if(k===0?z?K.write(`${X}content-length: 0\r
\r
`,"latin1"):K.write(`${X}\r
`,"latin1"):U===null&&K.write(`\r
0\r
\r
`,"latin1"),U!==null&&k!==U){if(O[uA])throw new l;process.emitWarning(new l)}K[M].timeout&&K[M].timeoutType===QA&&K[M].timeout.refresh&&K[M].timeout.refresh(),O[aA]()}}destroy(K){const{socket:U,client:O,
abort:k}=this;U[o]=!1,K&&(t(O[T]<=1,"pipeline should only contain this request"),k(K))}}p.exports=vA}),88788:((p,J,A)=>{const t=A(34589),{errorMonitor:m}=A(78474),{pipeline:B}=A(57075),u=A(3440),{RequestContentLengthMismatchError:l,
RequestAbortedError:n,SocketError:Q,InformationalError:c}=A(68707),{kUrl:e,kReset:E,kClient:i,kRunning:r,kPending:g,kQueue:h,kPendingIdx:d,kRunningIdx:F,kError:S,kSocket:b,kStrictContentLength:M,kOnError:G,
kMaxConcurrentStreams:T,kHTTP2Session:V,kResume:a,kSize:o,kHTTPContext:C}=A(36443),s=Symbol("open streams");let y,w=!1,f;try{f=A(32467)}catch{f={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:I,
HTTP2_HEADER_METHOD:D,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:x,HTTP2_HEADER_CONTENT_LENGTH:W,HTTP2_HEADER_EXPECT:Y,HTTP2_HEADER_STATUS:_}}=f;function iA(sA){const oA=[];for(const[CA,dA]of Object.entries(
sA))if(Array.isArray(dA))for(const TA of dA)oA.push(Buffer.from(CA),Buffer.from(TA));else oA.push(Buffer.from(CA),Buffer.from(dA));return oA}function BA(sA){const{[_]:oA,...CA}=sA;return iA(CA)}async function lA(sA,oA){
sA[b]=oA,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const CA=f.connect(sA[e],{createConnection:()=>oA,peerMaxConcurrentStreams:sA[T]});
CA[s]=0,CA[i]=sA,CA[b]=oA,u.addListener(CA,"error",mA),u.addListener(CA,"frameError",RA),u.addListener(CA,"end",xA),u.addListener(CA,"goaway",JA),u.addListener(CA,"close",function(){const{[i]:TA}=this,
{[b]:XA}=TA,PA=this[b][S]||this[S]||new Q("closed",u.getSocketInfo(XA));if(TA[V]=null,TA.destroyed){t(TA[g]===0);const $A=TA[h].splice(TA[F]);for(let UA=0;UA<$A.length;UA++){const OA=$A[UA];u.errorRequest(
TA,OA,PA)}}}),CA.unref(),sA[V]=CA,oA[V]=CA,u.addListener(oA,"error",function(TA){this[S]=TA,this[i][G](TA)}),u.addListener(oA,"end",function(){u.destroy(this,new Q("other side closed",u.getSocketInfo(
this)))}),u.addListener(oA,"close",function(){const TA=this[S]||new Q("closed",u.getSocketInfo(this));sA[b]=null,this[V]!=null&&this[V].destroy(TA),sA[d]=sA[F],t(sA[r]===0),sA.emit("disconnect",sA[e],
[sA],TA),sA[a]()});let dA=!1;return oA.on("close",()=>{dA=!0}),{version:"h2",defaultPipelining:1/0,write(...TA){return cA(sA,...TA)},resume(){uA(sA)},destroy(TA,XA){dA?queueMicrotask(XA):oA.destroy(TA).
on("close",XA)},get destroyed(){return oA.destroyed},busy(){return!1}}}function uA(sA){const oA=sA[b];oA?.destroyed===!1&&(sA[o]===0&&sA[T]===0?(oA.unref(),sA[V].unref()):(oA.ref(),sA[V].ref()))}function mA(sA){
this[b][S]=sA,this[i][G](sA)}function RA(sA,oA,CA){if(CA===0){const dA=new c(`HTTP/2: "frameError" received - type ${sA}, code ${oA}`);this[b][S]=dA,this[i][G](dA)}}function xA(){const sA=new Q("other\
 side closed",u.getSocketInfo(this[b]));this.destroy(sA),u.destroy(this[b],sA)}function JA(sA){const oA=this[S]||new Q(`HTTP/2: "GOAWAY" frame received with code ${sA}`,u.getSocketInfo(this)),CA=this[i];
if(CA[b]=null,CA[C]=null,this[V]!=null&&(this[V].destroy(oA),this[V]=null),u.destroy(this[b],oA),CA[F]<CA[h].length){const dA=CA[h][CA[F]];CA[h][CA[F]++]=null,u.errorRequest(CA,dA,oA),CA[d]=CA[F]}t(CA[r]===
0),CA.emit("disconnect",CA[e],[CA],oA),CA[a]()}function aA(sA){return sA!=="GET"&&sA!=="HEAD"&&sA!=="OPTIONS"&&sA!=="TRACE"&&sA!=="CONNECT"}function cA(sA,oA){const CA=sA[V],{method:dA,path:TA,host:XA,
upgrade:PA,expectContinue:$A,signal:UA,headers:OA}=oA;let{body:GA}=oA;if(PA)return u.errorRequest(sA,oA,new Error("Upgrade not supported for H2")),!1;const VA={};for(let SA=0;SA<OA.length;SA+=2){const zA=OA[SA+
0],qA=OA[SA+1];if(Array.isArray(qA))for(let _A=0;_A<qA.length;_A++)VA[zA]?VA[zA]+=`,${qA[_A]}`:VA[zA]=qA[_A];else VA[zA]=qA}let NA;const{hostname:Ae,port:QA}=sA[e];VA[I]=XA||`${Ae}${QA?`:${QA}`:""}`,VA[D]=
dA;const v=SA=>{if(!oA.aborted){if(oA.completed){dA==="CONNECT"&&NA!=null&&u.destroy(NA,SA||new n);return}SA=SA||new n,u.errorRequest(sA,oA,SA),NA!=null&&u.destroy(NA,SA),u.destroy(GA,SA),sA[h][sA[F]++]=
null,sA[a]()}};try{oA.onConnect(v)}catch(SA){u.errorRequest(sA,oA,SA)}if(oA.aborted)return!1;if(dA==="CONNECT"){CA.ref(),NA=CA.request(VA,{endStream:!1,signal:UA});let SA=!1;const zA=oe=>{SA=!0,NA.off(
m,qA),oA.onUpgradeResponse(Number(oe[_]),oe,BA)},qA=oe=>{SA=!0,NA.off("response",zA),oA.onUpgradeError(oe)},_A=()=>{try{oA.onUpgrade(null,null,NA)}catch(oe){NA.off("response",zA),v(oe);return}oA.aborted||
(NA.off("error",v),NA.once(m,qA),sA[h][sA[F]++]=null)};return NA.once("response",zA),NA.once("error",v),++CA[s],_A(),NA.once("close",()=>{!SA&&oA.completed&&(NA.off("response",zA),NA.off(m,qA),oA.onUpgradeError(
new c(`HTTP/2: "stream error" received - code ${NA.rstCode}`))),CA[s]-=1,CA[s]===0&&CA.unref()}),!0}VA[L]=TA,VA[x]="https";const gA=dA==="PUT"||dA==="POST"||dA==="PATCH";GA&&typeof GA.read=="function"&&
GA.read(0);let fA=u.bodyLength(GA);if(u.isFormDataLike(GA)){y??=A(84492).extractBody;const[SA,zA]=y(GA);VA["content-type"]=zA,GA=SA.stream,fA=SA.length}if(fA==null&&(fA=oA.contentLength),(fA===0||!gA)&&
(fA=null),aA(dA)&&fA>0&&oA.contentLength!=null&&oA.contentLength!==fA){if(sA[M])return u.errorRequest(sA,oA,new l),!1;process.emitWarning(new l)}fA!=null&&(t(GA,"no body must not have content length"),
VA[W]=`${fA}`),CA.ref();const MA=dA==="GET"||dA==="HEAD"||GA===null;return $A?(VA[Y]="100-continue",NA=CA.request(VA,{endStream:MA,signal:UA}),NA.once("continue",vA)):(NA=CA.request(VA,{endStream:MA,signal:UA}),
vA()),++CA[s],NA.once("response",SA=>{const{[_]:zA,...qA}=SA;if(oA.onResponseStarted(),oA.aborted){const _A=new n;u.errorRequest(sA,oA,_A),u.destroy(NA,_A);return}oA.onHeaders(Number(zA),iA(qA),NA.resume.
bind(NA),"")===!1&&NA.pause(),NA.on("data",_A=>{oA.onData(_A)===!1&&NA.pause()})}),NA.once("end",()=>{(NA.state?.state==null||NA.state.state<6)&&oA.onComplete([]),CA[s]===0&&CA.unref(),v(new c("HTTP/2\
: stream half-closed (remote)")),sA[h][sA[F]++]=null,sA[d]=sA[F],sA[a]()}),NA.once("close",()=>{CA[s]-=1,CA[s]===0&&CA.unref()}),NA.once("error",function(SA){v(SA)}),NA.once("frameError",(SA,zA)=>{v(new c(
`HTTP/2: "frameError" received - type ${SA}, code ${zA}`))}),!0;function vA(){!GA||fA===0?EA(v,NA,null,sA,oA,sA[b],fA,gA):u.isBuffer(GA)?EA(v,NA,GA,sA,oA,sA[b],fA,gA):u.isBlobLike(GA)?typeof GA.stream==
"function"?yA(v,NA,GA.stream(),sA,oA,sA[b],fA,gA):FA(v,NA,GA,sA,oA,sA[b],fA,gA):u.isStream(GA)?q(v,sA[b],gA,NA,GA,sA,oA,fA):u.isIterable(GA)?yA(v,NA,GA,sA,oA,sA[b],fA,gA):t(!1)}}function EA(sA,oA,CA,dA,TA,XA,PA,$A){
try{CA!=null&&u.isBuffer(CA)&&(t(PA===CA.byteLength,"buffer body must have content length"),oA.cork(),oA.write(CA),oA.uncork(),oA.end(),TA.onBodySent(CA)),$A||(XA[E]=!0),TA.onRequestSent(),dA[a]()}catch(UA){
sA(UA)}}function q(sA,oA,CA,dA,TA,XA,PA,$A){t($A!==0||XA[r]===0,"stream body cannot be pipelined");const UA=B(TA,dA,GA=>{GA?(u.destroy(UA,GA),sA(GA)):(u.removeAllListeners(UA),PA.onRequestSent(),CA||(oA[E]=
!0),XA[a]())});u.addListener(UA,"data",OA);function OA(GA){PA.onBodySent(GA)}}async function FA(sA,oA,CA,dA,TA,XA,PA,$A){t(PA===CA.size,"blob body must have content length");try{if(PA!=null&&PA!==CA.size)
throw new l;const UA=Buffer.from(await CA.arrayBuffer());oA.cork(),oA.write(UA),oA.uncork(),oA.end(),TA.onBodySent(UA),TA.onRequestSent(),$A||(XA[E]=!0),dA[a]()}catch(UA){sA(UA)}}async function yA(sA,oA,CA,dA,TA,XA,PA,$A){
t(PA!==0||dA[r]===0,"iterator body cannot be pipelined");let UA=null;function OA(){if(UA){const VA=UA;UA=null,VA()}}const GA=()=>new Promise((VA,NA)=>{t(UA===null),XA[S]?NA(XA[S]):UA=VA});oA.on("close",
OA).on("drain",OA);try{for await(const VA of CA){if(XA[S])throw XA[S];const NA=oA.write(VA);TA.onBodySent(VA),NA||await GA()}oA.end(),TA.onRequestSent(),$A||(XA[E]=!0),dA[a]()}catch(VA){sA(VA)}finally{
oA.off("close",OA).off("drain",OA)}}p.exports=lA}),23701:((p,J,A)=>{const t=A(34589),m=A(77030),B=A(37067),u=A(3440),{channels:l}=A(42414),n=A(44655),Q=A(21841),{InvalidArgumentError:c,InformationalError:e,
ClientDestroyedError:E}=A(68707),i=A(59136),{kUrl:r,kServerName:g,kClient:h,kBusy:d,kConnect:F,kResuming:S,kRunning:b,kPending:M,kSize:G,kQueue:T,kConnected:V,kConnecting:a,kNeedDrain:o,kKeepAliveDefaultTimeout:C,
kHostHeader:s,kPendingIdx:y,kRunningIdx:w,kError:f,kPipelining:I,kKeepAliveTimeoutValue:D,kMaxHeadersSize:L,kKeepAliveMaxTimeout:x,kKeepAliveTimeoutThreshold:W,kHeadersTimeout:Y,kBodyTimeout:_,kStrictContentLength:iA,
kConnector:BA,kMaxRedirections:lA,kMaxRequests:uA,kCounter:mA,kClose:RA,kDestroy:xA,kDispatch:JA,kInterceptors:aA,kLocalAddress:cA,kMaxResponseSize:EA,kOnError:q,kHTTPContext:FA,kMaxConcurrentStreams:yA,
kResume:sA}=A(36443),oA=A(637),CA=A(88788);let dA=!1;const TA=Symbol("kClosedResolve"),XA=()=>{};function PA(QA){return QA[I]??QA[FA]?.defaultPipelining??1}class $A extends Q{constructor(v,{interceptors:gA,
maxHeaderSize:fA,headersTimeout:MA,socketTimeout:vA,requestTimeout:SA,connectTimeout:zA,bodyTimeout:qA,idleTimeout:_A,keepAlive:oe,keepAliveTimeout:ie,maxKeepAliveTimeout:Qe,keepAliveMaxTimeout:ce,keepAliveTimeoutThreshold:ae,
socketPath:le,pipelining:kA,tls:K,strictContentLength:U,maxCachedSessions:O,maxRedirections:k,connect:z,maxRequestsPerClient:X,localAddress:rA,maxResponseSize:R,autoSelectFamily:N,autoSelectFamilyAttemptTimeout:H,
maxConcurrentStreams:$,allowH2:nA,webSocket:AA,eventSource:eA}={}){if(super({webSocket:AA,eventSource:eA}),oe!==void 0)throw new c("unsupported keepAlive, use pipelining=0 instead");if(vA!==void 0)throw new c(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(SA!==void 0)throw new c("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(_A!==void 0)throw new c("un\
supported idleTimeout, use keepAliveTimeout instead");if(Qe!==void 0)throw new c("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(fA!=null&&!Number.isFinite(fA))throw new c("inva\
lid maxHeaderSize");if(le!=null&&typeof le!="string")throw new c("invalid socketPath");if(zA!=null&&(!Number.isFinite(zA)||zA<0))throw new c("invalid connectTimeout");if(ie!=null&&(!Number.isFinite(ie)||
ie<=0))throw new c("invalid keepAliveTimeout");if(ce!=null&&(!Number.isFinite(ce)||ce<=0))throw new c("invalid keepAliveMaxTimeout");if(ae!=null&&!Number.isFinite(ae))throw new c("invalid keepAliveTim\
eoutThreshold");if(MA!=null&&(!Number.isInteger(MA)||MA<0))throw new c("headersTimeout must be a positive integer or zero");if(qA!=null&&(!Number.isInteger(qA)||qA<0))throw new c("bodyTimeout must be \
a positive integer or zero");if(z!=null&&typeof z!="function"&&typeof z!="object")throw new c("connect must be a function or an object");if(k!=null&&(!Number.isInteger(k)||k<0))throw new c("maxRedirec\
tions must be a positive number");if(X!=null&&(!Number.isInteger(X)||X<0))throw new c("maxRequestsPerClient must be a positive number");if(rA!=null&&(typeof rA!="string"||m.isIP(rA)===0))throw new c("\
localAddress must be valid string IP address");if(R!=null&&(!Number.isInteger(R)||R<-1))throw new c("maxResponseSize must be a positive number");if(H!=null&&(!Number.isInteger(H)||H<-1))throw new c("a\
utoSelectFamilyAttemptTimeout must be a positive number");if(nA!=null&&typeof nA!="boolean")throw new c("allowH2 must be a valid boolean value");if($!=null&&(typeof $!="number"||$<1))throw new c("maxC\
oncurrentStreams must be a positive integer, greater than 0");typeof z!="function"&&(z=i({...K,maxCachedSessions:O,allowH2:nA,socketPath:le,timeout:zA,...N?{autoSelectFamily:N,autoSelectFamilyAttemptTimeout:H}:
void 0,...z})),gA?.Client&&Array.isArray(gA.Client)?(this[aA]=gA.Client,dA||(dA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-\
INTERCEPTOR-DEPRECATED"}))):this[aA]=[UA({maxRedirections:k})],this[r]=u.parseOrigin(v),this[BA]=z,this[I]=kA??1,this[L]=fA||B.maxHeaderSize,this[C]=ie??4e3,this[x]=ce??6e5,this[W]=ae??2e3,this[D]=this[C],
this[g]=null,this[cA]=rA??null,this[S]=0,this[o]=0,this[s]=`host: ${this[r].hostname}${this[r].port?`:${this[r].port}`:""}\r
`,this[_]=qA??3e5,this[Y]=MA??3e5,this[iA]=U??!0,this[lA]=k,this[uA]=X,this[TA]=null,this[EA]=R>-1?R:-1,this[yA]=$??100,this[FA]=null,this[T]=[],this[w]=0,this[y]=0,this[sA]=wA=>NA(this,wA),this[q]=wA=>OA(
this,wA)}get pipelining(){return this[I]}set pipelining(v){this[I]=v,this[sA](!0)}get[M](){return this[T].length-this[y]}get[b](){return this[y]-this[w]}get[G](){return this[T].length-this[w]}get[V](){
return!!this[FA]&&!this[a]&&!this[FA].destroyed}get[d](){return!!(this[FA]?.busy(null)||this[G]>=(PA(this)||1)||this[M]>0)}[F](v){GA(this),this.once("connect",v)}[JA](v,gA){const fA=v.origin||this[r].
origin,MA=new n(fA,v,gA);return this[T].push(MA),this[S]||(u.bodyLength(MA.body)==null&&u.isIterable(MA.body)?(this[S]=1,queueMicrotask(()=>NA(this))):this[sA](!0)),this[S]&&this[o]!==2&&this[d]&&(this[o]=
2),this[o]<2}async[RA](){return new Promise(v=>{this[G]?this[TA]=v:v(null)})}async[xA](v){return new Promise(gA=>{const fA=this[T].splice(this[y]);for(let vA=0;vA<fA.length;vA++){const SA=fA[vA];u.errorRequest(
this,SA,v)}const MA=()=>{this[TA]&&(this[TA](),this[TA]=null),gA(null)};this[FA]?(this[FA].destroy(v,MA),this[FA]=null):queueMicrotask(MA),this[sA]()})}}const UA=A(25092);function OA(QA,v){if(QA[b]===
0&&v.code!=="UND_ERR_INFO"&&v.code!=="UND_ERR_SOCKET"){t(QA[y]===QA[w]);const gA=QA[T].splice(QA[w]);for(let fA=0;fA<gA.length;fA++){const MA=gA[fA];u.errorRequest(QA,MA,v)}t(QA[G]===0)}}async function GA(QA){
t(!QA[a]),t(!QA[FA]);let{host:v,hostname:gA,protocol:fA,port:MA}=QA[r];if(gA[0]==="["){const vA=gA.indexOf("]");t(vA!==-1);const SA=gA.substring(1,vA);t(m.isIP(SA)),gA=SA}QA[a]=!0,l.beforeConnect.hasSubscribers&&
l.beforeConnect.publish({connectParams:{host:v,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[g],localAddress:QA[cA]},connector:QA[BA]});try{const vA=await new Promise((SA,zA)=>{
QA[BA]({host:v,hostname:gA,protocol:fA,port:MA,servername:QA[g],localAddress:QA[cA]},(qA,_A)=>{qA?zA(qA):SA(_A)})});if(QA.destroyed){u.destroy(vA.on("error",XA),new E);return}t(vA);try{QA[FA]=vA.alpnProtocol===
"h2"?await CA(QA,vA):await oA(QA,vA)}catch(SA){throw vA.destroy().on("error",XA),SA}QA[a]=!1,vA[mA]=0,vA[uA]=QA[uA],vA[h]=QA,vA[f]=null,l.connected.hasSubscribers&&l.connected.publish({connectParams:{
host:v,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[g],localAddress:QA[cA]},connector:QA[BA],socket:vA}),QA.emit("connect",QA[r],[QA])}catch(vA){if(QA.destroyed)return;if(QA[a]=
!1,l.connectError.hasSubscribers&&l.connectError.publish({connectParams:{host:v,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[g],localAddress:QA[cA]},connector:QA[BA],error:vA}),
vA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(t(QA[b]===0);QA[M]>0&&QA[T][QA[y]].servername===QA[g];){const SA=QA[T][QA[y]++];u.errorRequest(QA,SA,vA)}else OA(QA,vA);QA.emit("connectionError",QA[r],[QA],
vA)}QA[sA]()}function VA(QA){QA[o]=0,QA.emit("drain",QA[r],[QA])}function NA(QA,v){QA[S]!==2&&(QA[S]=2,Ae(QA,v),QA[S]=0,QA[w]>256&&(QA[T].splice(0,QA[w]),QA[y]-=QA[w],QA[w]=0))}function Ae(QA,v){for(;;){
if(QA.destroyed){t(QA[M]===0);return}if(QA[TA]&&!QA[G]){QA[TA](),QA[TA]=null;return}if(QA[FA]&&QA[FA].resume(),QA[d])QA[o]=2;else if(QA[o]===2){v?(QA[o]=1,queueMicrotask(()=>VA(QA))):VA(QA);continue}if(QA[M]===
0||QA[b]>=(PA(QA)||1))return;const gA=QA[T][QA[y]];if(QA[r].protocol==="https:"&&QA[g]!==gA.servername){if(QA[b]>0)return;QA[g]=gA.servername,QA[FA]?.destroy(new e("servername changed"),()=>{QA[FA]=null,
NA(QA)})}if(QA[a])return;if(!QA[FA]){GA(QA);return}if(QA[FA].destroyed||QA[FA].busy(gA))return;!gA.aborted&&QA[FA].write(gA)?QA[y]++:QA[T].splice(QA[y],1)}}p.exports=$A}),21841:((p,J,A)=>{const t=A(4573),
m=A(30883),{ClientDestroyedError:B,ClientClosedError:u,InvalidArgumentError:l}=A(68707),{kDestroy:n,kClose:Q,kClosed:c,kDestroyed:e,kDispatch:E,kInterceptors:i}=A(36443),r=Symbol("onDestroyed"),g=Symbol(
"onClosed"),h=Symbol("Intercepted Dispatch"),d=Symbol("webSocketOptions"),F=Symbol("eventSourceOptions");class S extends m{constructor(M){super(),this[e]=!1,this[r]=null,this[c]=!1,this[g]=[],this[d]=
M?.webSocket??{},this[F]=M?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[d].maxFragments??131072,maxPayloadSize:this[d].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{
maxEventSize:this[F].maxEventSize??t.kStringMaxLength}}get destroyed(){return this[e]}get closed(){return this[c]}get interceptors(){return this[i]}set interceptors(M){if(M){for(let G=M.length-1;G>=0;G--)
if(typeof this[i][G]!="function")throw new l("interceptor must be an function")}this[i]=M}close(M){if(M===void 0)return new Promise((T,V)=>{this.close((a,o)=>a?V(a):T(o))});if(typeof M!="function")throw new l(
"invalid callback");if(this[e]){queueMicrotask(()=>M(new B,null));return}if(this[c]){this[g]?this[g].push(M):queueMicrotask(()=>M(null,null));return}this[c]=!0,this[g].push(M);const G=()=>{const T=this[g];
this[g]=null;for(let V=0;V<T.length;V++)T[V](null,null)};this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(G)})}destroy(M,G){if(typeof M=="function"&&(G=M,M=null),G===void 0)return new Promise(
(V,a)=>{this.destroy(M,(o,C)=>o?a(o):V(C))});if(typeof G!="function")throw new l("invalid callback");if(this[e]){this[r]?this[r].push(G):queueMicrotask(()=>G(null,null));return}M||(M=new B),this[e]=!0,
this[r]=this[r]||[],this[r].push(G);const T=()=>{const V=this[r];this[r]=null;for(let a=0;a<V.length;a++)V[a](null,null)};this[n](M).then(()=>{queueMicrotask(T)})}[h](M,G){if(!this[i]||this[i].length===
0)return this[h]=this[E],this[E](M,G);let T=this[E].bind(this);for(let V=this[i].length-1;V>=0;V--)T=this[i][V](T);return this[h]=T,T(M,G)}dispatch(M,G){if(!G||typeof G!="object")throw new l("handler \
must be an object");try{if(!M||typeof M!="object")throw new l("opts must be an object.");if(this[e]||this[r])throw new B;if(this[c])throw new u;return this[h](M,G)}catch(T){if(typeof G.onError!="funct\
ion")throw new l("invalid onError method");return G.onError(T),!1}}}p.exports=S}),30883:((p,J,A)=>{const t=A(78474);class m extends t{dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...l){const n=Array.isArray(l[0])?l[0]:l;let Q=this.dispatch.bind(this);for(const c of n)if(c!=null){if(typeof c!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof c}`);if(Q=c(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new B(this,Q)}}class B extends m{#A=null;#e=null;constructor(l,n){
super(),this.#A=l,this.#e=n}dispatch(...l){this.#e(...l)}close(...l){return this.#A.close(...l)}destroy(...l){return this.#A.destroy(...l)}}p.exports=m}),53137:((p,J,A)=>{const t=A(21841),{kClose:m,kDestroy:B,
kClosed:u,kDestroyed:l,kDispatch:n,kNoProxyAgent:Q,kHttpProxyAgent:c,kHttpsProxyAgent:e}=A(36443),E=A(76672),i=A(57405),r={"http:":80,"https:":443};let g=!1;class h extends t{#A=null;#e=null;#t=null;constructor(F={}){
super(),this.#t=F,g||(g=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:S,httpsProxy:b,noProxy:M,...G}=F;this[Q]=new i(
G);const T=S??process.env.http_proxy??process.env.HTTP_PROXY;T?this[c]=new E({...G,uri:T}):this[c]=this[Q];const V=b??process.env.https_proxy??process.env.HTTPS_PROXY;V?this[e]=new E({...G,uri:V}):this[e]=
this[c],this.#n()}[n](F,S){const b=new URL(F.origin);return this.#r(b).dispatch(F,S)}async[m](){await this[Q].close(),this[c][u]||await this[c].close(),this[e][u]||await this[e].close()}async[B](F){await this[Q].
destroy(F),this[c][l]||await this[c].destroy(F),this[e][l]||await this[e].destroy(F)}#r(F){let{protocol:S,host:b,port:M}=F;return b=b.replace(/:\d*$/,"").toLowerCase(),M=Number.parseInt(M,10)||r[S]||0,
this.#s(b,M)?S==="https:"?this[e]:this[c]:this[Q]}#s(F,S){if(this.#o&&this.#n(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let b=0;b<this.#e.length;b++){const M=this.#e[b];if(!(M.port&&
M.port!==S)){if(/^[.*]/.test(M.hostname)){if(F.endsWith(M.hostname.replace(/^\*/,"")))return!1}else if(F===M.hostname)return!1}}return!0}#n(){const F=this.#t.noProxy??this.#i,S=F.split(/[,\s]/),b=[];for(let M=0;M<
S.length;M++){const G=S[M];if(!G)continue;const T=G.match(/^(.+):(\d+)$/);b.push({hostname:(T?T[1]:G).toLowerCase(),port:T?Number.parseInt(T[2],10):0})}this.#A=F,this.#e=b}get#o(){return this.#t.noProxy!==
void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}p.exports=h}),64660:(p=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(B){this.list[this.top]=B,this.top=this.top+1&2047}shift(){const B=this.list[this.bottom];return B===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,B)}}p.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){return this.head.isEmpty()}push(B){this.head.isFull()&&(this.head=this.head.
next=new t),this.head.push(B)}shift(){const B=this.tail,u=B.shift();return B.isEmpty()&&B.next!==null&&(this.tail=B.next),u}}}),42128:((p,J,A)=>{const t=A(21841),m=A(64660),{kConnected:B,kSize:u,kRunning:l,
kPending:n,kQueued:Q,kBusy:c,kFree:e,kUrl:E,kClose:i,kDestroy:r,kDispatch:g}=A(36443),h=A(43246),d=Symbol("clients"),F=Symbol("needDrain"),S=Symbol("queue"),b=Symbol("closed resolve"),M=Symbol("onDrai\
n"),G=Symbol("onConnect"),T=Symbol("onDisconnect"),V=Symbol("onConnectionError"),a=Symbol("get dispatcher"),o=Symbol("add client"),C=Symbol("remove client"),s=Symbol("stats");class y extends t{constructor(f){
super(f),this[S]=new m,this[d]=[],this[Q]=0;const I=this;this[M]=function(L,x){const W=I[S];let Y=!1;for(;!Y;){const _=W.shift();if(!_)break;I[Q]--,Y=!this.dispatch(_.opts,_.handler)}this[F]=Y,!this[F]&&
I[F]&&(I[F]=!1,I.emit("drain",L,[I,...x])),I[b]&&W.isEmpty()&&Promise.all(I[d].map(_=>_.close())).then(I[b])},this[G]=(D,L)=>{I.emit("connect",D,[I,...L])},this[T]=(D,L,x)=>{I.emit("disconnect",D,[I,...L],
x)},this[V]=(D,L,x)=>{I.emit("connectionError",D,[I,...L],x)},this[s]=new h(this)}get[c](){return this[F]}get[B](){return this[d].filter(f=>f[B]).length}get[e](){return this[d].filter(f=>f[B]&&!f[F]).
length}get[n](){let f=this[Q];for(const{[n]:I}of this[d])f+=I;return f}get[l](){let f=0;for(const{[l]:I}of this[d])f+=I;return f}get[u](){let f=this[Q];for(const{[u]:I}of this[d])f+=I;return f}get stats(){
return this[s]}async[i](){this[S].isEmpty()?await Promise.all(this[d].map(f=>f.close())):await new Promise(f=>{this[b]=f})}async[r](f){for(;;){const I=this[S].shift();if(!I)break;I.handler.onError(f)}
await Promise.all(this[d].map(I=>I.destroy(f)))}[g](f,I){const D=this[a]();return D?D.dispatch(f,I)||(D[F]=!0,this[F]=!this[a]()):(this[F]=!0,this[S].push({opts:f,handler:I}),this[Q]++),!this[F]}[o](f){
return f.on("drain",this[M]).on("connect",this[G]).on("disconnect",this[T]).on("connectionError",this[V]),this[d].push(f),this[F]&&queueMicrotask(()=>{this[F]&&this[M](f[E],[this,f])}),this}[C](f){f.close(
()=>{const I=this[d].indexOf(f);I!==-1&&this[d].splice(I,1)}),this[F]=this[d].some(I=>!I[F]&&I.closed!==!0&&I.destroyed!==!0)}}p.exports={PoolBase:y,kClients:d,kNeedDrain:F,kAddClient:o,kRemoveClient:C,
kGetDispatcher:a}}),43246:((p,J,A)=>{const{kFree:t,kConnected:m,kPending:B,kQueued:u,kRunning:l,kSize:n}=A(36443),Q=Symbol("pool");class c{constructor(E){this[Q]=E}get connected(){return this[Q][m]}get free(){
return this[Q][t]}get pending(){return this[Q][B]}get queued(){return this[Q][u]}get running(){return this[Q][l]}get size(){return this[Q][n]}}p.exports=c}),30628:((p,J,A)=>{const{PoolBase:t,kClients:m,
kNeedDrain:B,kAddClient:u,kGetDispatcher:l}=A(42128),n=A(23701),{InvalidArgumentError:Q}=A(68707),c=A(3440),{kUrl:e,kInterceptors:E}=A(36443),i=A(59136),r=Symbol("options"),g=Symbol("connections"),h=Symbol(
"factory");function d(S,b){return new n(S,b)}class F extends t{constructor(b,{connections:M,factory:G=d,connect:T,connectTimeout:V,tls:a,maxCachedSessions:o,socketPath:C,autoSelectFamily:s,autoSelectFamilyAttemptTimeout:y,
allowH2:w,...f}={}){if(M!=null&&(!Number.isFinite(M)||M<0))throw new Q("invalid connections");if(typeof G!="function")throw new Q("factory must be a function.");if(T!=null&&typeof T!="function"&&typeof T!=
"object")throw new Q("connect must be a function or an object");typeof T!="function"&&(T=i({...a,maxCachedSessions:o,allowH2:w,socketPath:C,timeout:V,...s?{autoSelectFamily:s,autoSelectFamilyAttemptTimeout:y}:
void 0,...T})),super(f),this[E]=f.interceptors?.Pool&&Array.isArray(f.interceptors.Pool)?f.interceptors.Pool:[],this[g]=M||null,this[e]=c.parseOrigin(b),this[r]={...c.deepClone(f),connect:T,allowH2:w},
this[r].interceptors=f.interceptors?{...f.interceptors}:void 0,this[h]=G,this.on("connectionError",(I,D,L)=>{for(const x of D){const W=this[m].indexOf(x);W!==-1&&this[m].splice(W,1)}})}[l](){for(const b of this[m])
if(!b[B])return b;if(!this[g]||this[m].length<this[g]){const b=this[h](this[e],this[r]);return this[u](b),b}}}p.exports=F}),76672:((p,J,A)=>{const{kProxy:t,kClose:m,kDestroy:B,kDispatch:u,kInterceptors:l}=A(
36443),{URL:n}=A(73136),Q=A(57405),c=A(30628),e=A(21841),{InvalidArgumentError:E,RequestAbortedError:i,SecureProxyConnectionError:r}=A(68707),g=A(59136),h=A(23701),d=Symbol("proxy agent"),F=Symbol("pr\
oxy client"),S=Symbol("proxy headers"),b=Symbol("request tls settings"),M=Symbol("proxy tls settings"),G=Symbol("connect endpoint function"),T=Symbol("tunnel proxy");function V(I){return I==="https:"?
443:80}function a(I,D){return new c(I,D)}const o=()=>{};function C(I,D){return D.connections===1?new h(I,D):new c(I,D)}class s extends e{#A;constructor(D,{headers:L={},connect:x,factory:W}){if(super(),
!D)throw new E("Proxy URL is mandatory");this[S]=L,W?this.#A=W(D,{connect:x}):this.#A=new h(D,{connect:x})}[u](D,L){const x=L.onHeaders;L.onHeaders=function(iA,BA,lA){if(iA===407){typeof L.onError=="f\
unction"&&L.onError(new E("Proxy Authentication Required (407)"));return}x&&x.call(this,iA,BA,lA)};const{origin:W,path:Y="/",headers:_={}}=D;if(D.path=W+Y,!("host"in _)&&!("Host"in _)){const{host:iA}=new n(
W);_.host=iA}return D.headers={...this[S],..._},this.#A[u](D,L)}async[m](){return this.#A.close()}async[B](D){return this.#A.destroy(D)}}class y extends e{constructor(D){if(super(),!D||typeof D=="obje\
ct"&&!(D instanceof n)&&!D.uri)throw new E("Proxy uri is mandatory");const{clientFactory:L=a}=D;if(typeof L!="function")throw new E("Proxy opts.clientFactory must be a function.");const{proxyTunnel:x=!0}=D,
W=this.#A(D),{href:Y,origin:_,port:iA,protocol:BA,username:lA,password:uA,hostname:mA}=W;if(this[t]={uri:Y,protocol:BA},this[l]=D.interceptors?.ProxyAgent&&Array.isArray(D.interceptors.ProxyAgent)?D.interceptors.
ProxyAgent:[],this[b]=D.requestTls,this[M]=D.proxyTls,this[S]=D.headers||{},this[T]=x,D.auth&&D.token)throw new E("opts.auth cannot be used in combination with opts.token");D.auth?this[S]["proxy-autho\
rization"]=`Basic ${D.auth}`:D.token?this[S]["proxy-authorization"]=D.token:lA&&uA&&(this[S]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(lA)}:${decodeURIComponent(uA)}`).toString(
"base64")}`);const RA=g({...D.proxyTls});this[G]=g({...D.requestTls});const xA=D.factory||C,JA=(aA,cA)=>{const{protocol:EA}=new n(aA);return!this[T]&&EA==="http:"&&this[t].protocol==="http:"?new s(this[t].
uri,{headers:this[S],connect:RA,factory:xA}):xA(aA,cA)};this[F]=L(W,{connect:RA}),this[d]=new Q({...D,factory:JA,connect:async(aA,cA)=>{let EA=aA.host;aA.port||(EA+=`:${V(aA.protocol)}`);try{const{socket:q,
statusCode:FA}=await this[F].connect({origin:_,port:iA,path:EA,signal:aA.signal,headers:{...this[S],host:aA.host},servername:this[M]?.servername||mA});if(FA!==200&&(q.on("error",o).destroy(),cA(new i(
`Proxy response (${FA}) !== 200 when HTTP Tunneling`))),aA.protocol!=="https:"){cA(null,q);return}let yA;this[b]?yA=this[b].servername:yA=aA.servername,this[G]({...aA,servername:yA,httpSocket:q},cA)}catch(q){
q.code==="ERR_TLS_CERT_ALTNAME_INVALID"?cA(new r(q)):cA(q)}}})}dispatch(D,L){const x=w(D.headers);if(f(x),x&&!("host"in x)&&!("Host"in x)){const{host:W}=new n(D.origin);x.host=W}return this[d].dispatch(
{...D,headers:x},L)}#A(D){return typeof D=="string"?new n(D):D instanceof n?D:new n(D.uri)}async[m](){await this[d].close(),await this[F].close()}async[B](){await this[d].destroy(),await this[F].destroy()}}
function w(I){if(Array.isArray(I)){const D={};for(let L=0;L<I.length;L+=2)D[I[L]]=I[L+1];return D}return I}function f(I){if(I&&Object.keys(I).find(L=>L.toLowerCase()==="proxy-authorization"))throw new E(
"Proxy-Authorization should be sent in ProxyAgent constructor")}p.exports=y}),30050:((p,J,A)=>{const t=A(30883),m=A(17816);class B extends t{#A=null;#e=null;constructor(l,n={}){super(n),this.#A=l,this.#e=
n}dispatch(l,n){const Q=new m({...l,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:n});return this.#A.dispatch(l,Q)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}
p.exports=B}),32581:((p,J,A)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:m}=A(68707),B=A(57405);l()===void 0&&u(new B);function u(n){if(!n||typeof n.dispatch!="function")throw new m(
"Argument agent must implement Agent");Object.defineProperty(globalThis,t,{value:n,writable:!0,enumerable:!1,configurable:!1})}function l(){return globalThis[t]}p.exports={setGlobalDispatcher:u,getGlobalDispatcher:l}}),
58155:(p=>{p.exports=class{#A;constructor(A){if(typeof A!="object"||A===null)throw new TypeError("handler must be an object");this.#A=A}onConnect(...A){return this.#A.onConnect?.(...A)}onError(...A){return this.#A.
onError?.(...A)}onUpgrade(...A){return this.#A.onUpgrade?.(...A)}onResponseStarted(...A){return this.#A.onResponseStarted?.(...A)}onHeaders(...A){return this.#A.onHeaders?.(...A)}onData(...A){return this.#A.
onData?.(...A)}onComplete(...A){return this.#A.onComplete?.(...A)}onBodySent(...A){return this.#A.onBodySent?.(...A)}}}),8754:((p,J,A)=>{const t=A(3440),{kBodyUsed:m}=A(36443),B=A(34589),{InvalidArgumentError:u}=A(
68707),l=A(78474),n=[300,301,302,303,307,308],Q=Symbol("body");class c{constructor(h){this[Q]=h,this[m]=!1}async*[Symbol.asyncIterator](){B(!this[m],"disturbed"),this[m]=!0,yield*this[Q]}}class e{constructor(h,d,F,S){
if(d!=null&&(!Number.isInteger(d)||d<0))throw new u("maxRedirections must be a positive number");t.validateHandler(S,F.method,F.upgrade),this.dispatch=h,this.location=null,this.abort=null,this.opts={...F,
maxRedirections:0},this.maxRedirections=d,this.handler=S,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.body)?(t.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
B(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[m]=!1,l.prototype.on.call(this.opts.body,"data",function(){this[m]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new c(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&t.isIterable(this.opts.body)&&(this.opts.body=new c(this.opts.body))}onConnect(h){
this.abort=h,this.handler.onConnect(h,{history:this.history})}onUpgrade(h,d,F){this.handler.onUpgrade(h,d,F)}onError(h){this.handler.onError(h)}onHeaders(h,d,F,S){if(this.location=this.history.length>=
this.maxRedirections||t.isDisturbed(this.opts.body)?null:E(h,d),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(h,
d,F,S);const{origin:b,pathname:M,search:G}=t.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),T=G?`${M}${G}`:M;this.opts.headers=r(this.opts.headers,h===303,
this.opts.origin!==b),this.opts.path=T,this.opts.origin=b,this.opts.maxRedirections=0,this.opts.query=null,h===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(h){if(!this.
location)return this.handler.onData(h)}onComplete(h){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(h)}onBodySent(h){this.handler.onBodySent&&
this.handler.onBodySent(h)}}function E(g,h){if(n.indexOf(g)===-1)return null;for(let d=0;d<h.length;d+=2)if(h[d].length===8&&t.headerNameToString(h[d])==="location")return h[d+1]}function i(g,h,d){if(g.
length===4)return t.headerNameToString(g)==="host";if(h&&t.headerNameToString(g).startsWith("content-"))return!0;if(d&&(g.length===13||g.length===6||g.length===19)){const F=t.headerNameToString(g);return F===
"authorization"||F==="cookie"||F==="proxy-authorization"}return!1}function r(g,h,d){const F=[];if(Array.isArray(g))for(let S=0;S<g.length;S+=2)i(g[S],h,d)||F.push(g[S],g[S+1]);else if(g&&typeof g=="ob\
ject")for(const S of Object.keys(g))i(S,h,d)||F.push(S,g[S]);else B(g==null,"headers must be an object or an array");return F}p.exports=e}),17816:((p,J,A)=>{const t=A(34589),{kRetryHandlerDefaultRetry:m}=A(
36443),{RequestRetryError:B}=A(68707),{isDisturbed:u,parseHeaders:l,parseRangeHeader:n,wrapRequestBody:Q}=A(3440);function c(i){const r=Date.now();return new Date(i).getTime()-r}function e(i,r,g,h){const d=i["\
content-length"];if(d==null||!Number.isFinite(r.start)||!Number.isFinite(r.end))return null;const F=Number(d),S=r.end-r.start+1;return!Number.isFinite(F)||F!==S?new B("Content-Length mismatch",g,{headers:i,
data:{count:h}}):null}class E{constructor(r,g){const{retryOptions:h,...d}=r,{retry:F,maxRetries:S,maxTimeout:b,minTimeout:M,timeoutFactor:G,methods:T,errorCodes:V,retryAfter:a,statusCodes:o}=h??{};this.
dispatch=g.dispatch,this.handler=g.handler,this.opts={...d,body:Q(r.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:F??E[m],retryAfter:a??!0,maxTimeout:b??30*1e3,minTimeout:M??500,timeoutFactor:G??
2,maxRetries:S??5,methods:T??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:o??[500,502,503,504,429],errorCodes:V??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(C=>{
this.aborted=!0,this.abort?this.abort(C):this.reason=C})}checkpointResponseEnd(r,g){if(this.end==null&&this.opts.method!=="HEAD"){const h=r["content-length"];this.end=h!=null?Number(h)-1:null,t(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?g:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(r,g,h){this.handler.onUpgrade&&
this.handler.onUpgrade(r,g,h)}onConnect(r){this.aborted?r(this.reason):this.abort=r}onBodySent(r){if(this.handler.onBodySent)return this.handler.onBodySent(r)}static[m](r,{state:g,opts:h},d){const{statusCode:F,
code:S,headers:b}=r,{method:M,retryOptions:G}=h,{maxRetries:T,minTimeout:V,maxTimeout:a,timeoutFactor:o,statusCodes:C,errorCodes:s,methods:y}=G,{counter:w}=g;if(S&&S!=="UND_ERR_REQ_RETRY"&&!s.includes(
S)){d(r);return}if(Array.isArray(y)&&!y.includes(M)){d(r);return}if(F!=null&&Array.isArray(C)&&!C.includes(F)){d(r);return}if(w>T){d(r);return}let f=b?.["retry-after"];f&&(f=Number(f),f=Number.isNaN(f)?
c(f):f*1e3);const I=f>0?Math.min(f,a):Math.min(V*o**(w-1),a);setTimeout(()=>d(null),I)}onHeaders(r,g,h,d){const F=l(g);if(this.retryCount+=1,r>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(r)===!1?(this.headersSent=!0,this.checkpointResponseEnd(F,h),this.handler.onHeaders(r,g,h,d)):(this.abort(new B("Request failed",r,{headers:F,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,r!==206&&(this.start>0||r!==200))return this.abort(new B("server does not support the range header and the payload was partially consumed",r,{headers:F,data:{count:this.retryCount}})),
!1;const b=n(F["content-range"]);if(!b)return this.abort(new B("Content-Range mismatch",r,{headers:F,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==F.etag)return this.abort(new B("\
ETag mismatch",r,{headers:F,data:{count:this.retryCount}})),!1;const M=e(F,b,r,this.retryCount);if(M!=null)return this.abort(M),!1;const{start:G,size:T,end:V=T-1}=b;return this.start!==G||this.end!=null&&
this.end!==V?(this.abort(new B("Content-Range mismatch",r,{headers:F,data:{count:this.retryCount}})),!1):(this.resume=h,!0)}if(this.end==null){if(r===206){const b=n(F["content-range"]);if(b==null)return this.
headersSent=!0,this.handler.onHeaders(r,g,h,d);const M=e(F,b,r,this.retryCount);if(M!=null)return this.abort(M),!1;const{start:G,size:T,end:V=T-1}=b;t(G!=null&&Number.isFinite(G),"content-range mismat\
ch"),t(V!=null&&Number.isFinite(V),"invalid content-length"),this.start=G,this.end=V}if(this.end==null){const b=F["content-length"];this.end=b!=null?Number(b)-1:null}return t(Number.isFinite(this.start)),
t(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=h,this.headersSent=!0,this.etag=F.etag!=null?F.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(r,g,h,d)}const S=new B("Request failed",r,{headers:F,data:{count:this.retryCount}});return this.abort(S),!1}onData(r){return this.start+=r.length,this.handler.onData(r)}onComplete(r){
return this.retryCount=0,this.handler.onComplete(r)}onError(r){if(this.aborted||u(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(r);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(r,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},g.bind(this));function g(h){if(h!=null||this.aborted||u(this.opts.body))return this.handler.onError(h);if(this.start!==0){const d={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(d["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...d}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(d){this.handler.onError(d)}}}}p.
exports=E}),70379:((p,J,A)=>{const{isIP:t}=A(77030),{lookup:m}=A(40610),B=A(58155),{InvalidArgumentError:u,InformationalError:l}=A(68707),n=Math.pow(2,31)-1;class Q{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(E){
this.#A=E.maxTTL,this.#e=E.maxItems,this.dualStack=E.dualStack,this.affinity=E.affinity,this.lookup=E.lookup??this.#r,this.pick=E.pick??this.#s}get full(){return this.#t.size===this.#e}runLookup(E,i,r){
const g=this.#t.get(E.hostname);if(g==null&&this.full){r(null,E.origin);return}const h={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...i.dns,maxTTL:this.#A,maxItems:this.#e};
if(g==null)this.lookup(E,h,(d,F)=>{if(d||F==null||F.length===0){r(d??new l("No DNS entries found"));return}this.setRecords(E,F);const S=this.#t.get(E.hostname),b=this.pick(E,S,h.affinity);let M;typeof b.
port=="number"?M=`:${b.port}`:E.port!==""?M=`:${E.port}`:M="",r(null,`${E.protocol}//${b.family===6?`[${b.address}]`:b.address}${M}`)});else{const d=this.pick(E,g,h.affinity);if(d==null){this.#t.delete(
E.hostname),this.runLookup(E,i,r);return}let F;typeof d.port=="number"?F=`:${d.port}`:E.port!==""?F=`:${E.port}`:F="",r(null,`${E.protocol}//${d.family===6?`[${d.address}]`:d.address}${F}`)}}#r(E,i,r){
m(E.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(g,h)=>{if(g)return r(g);const d=new Map;for(const F of h)d.set(`${F.address}:${F.family}`,F);r(null,d.values())})}#s(E,i,r){
let g=null;const{records:h,offset:d}=i;let F;if(this.dualStack?(r==null&&(d==null||d===n?(i.offset=0,r=4):(i.offset++,r=(i.offset&1)===1?6:4)),h[r]!=null&&h[r].ips.length>0?F=h[r]:F=h[r===4?6:4]):F=h[r],
F==null||F.ips.length===0)return g;F.offset==null||F.offset===n?F.offset=0:F.offset++;const S=F.offset%F.ips.length;return g=F.ips[S]??null,g==null?g:Date.now()-g.timestamp>g.ttl?(F.ips.splice(S,1),this.
pick(E,i,r)):g}setRecords(E,i){const r=Date.now(),g={records:{4:null,6:null}};for(const h of i){h.timestamp=r,typeof h.ttl=="number"?h.ttl=Math.min(h.ttl,this.#A):h.ttl=this.#A;const d=g.records[h.family]??
{ips:[]};d.ips.push(h),g.records[h.family]=d}this.#t.set(E.hostname,g)}getHandler(E,i){return new c(this,E,i)}}class c extends B{#A=null;#e=null;#t=null;#r=null;#s=null;constructor(E,{origin:i,handler:r,
dispatch:g},h){super(r),this.#s=i,this.#r=r,this.#e={...h},this.#A=E,this.#t=g}onError(E){switch(E.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(this.#s,this.#e,(i,r)=>{
if(i)return this.#r.onError(i);const g={...this.#e,origin:r};this.#t(g,this)});return}this.#r.onError(E);return}case"ENOTFOUND":this.#A.deleteRecord(this.#s);default:this.#r.onError(E);break}}}p.exports=
e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<0))throw new u("Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new u(
"Invalid maxItems. Must be a positive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new u("Invalid affinity. Must be either 4 or 6");if(e?.dualStack!=null&&
typeof e?.dualStack!="boolean")throw new u("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new u("Invalid lookup. Must be a function");if(e?.pick!=null&&
typeof e?.pick!="function")throw new u("Invalid pick. Must be a function");const E=e?.dualStack??!0;let i;E?i=e?.affinity??null:i=e?.affinity??4;const r={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.
pick??null,dualStack:E,affinity:i,maxItems:e?.maxItems??1/0},g=new Q(r);return h=>function(F,S){const b=F.origin.constructor===URL?F.origin:new URL(F.origin);return t(b.hostname)!==0?h(F,S):(g.runLookup(
b,F,(M,G)=>{if(M)return S.onError(M);let T=null;T={...F,servername:b.hostname,origin:G,headers:{host:b.hostname,...F.headers}},h(T,g.getHandler({origin:b,dispatch:h,handler:S},F))}),!0)}}}),88060:((p,J,A)=>{
const t=A(3440),{InvalidArgumentError:m,RequestAbortedError:B}=A(68707),u=A(58155);class l extends u{#A=1024*1024;#e=null;#t=!1;#r=!1;#s=0;#n=null;#o=null;constructor({maxSize:c},e){if(super(e),c!=null&&
(!Number.isFinite(c)||c<1))throw new m("maxSize must be a number greater than 0");this.#A=c??this.#A,this.#o=e}onConnect(c){this.#e=c,this.#o.onConnect(this.#i.bind(this))}#i(c){this.#r=!0,this.#n=c}onHeaders(c,e,E,i){
const g=t.parseHeaders(e)["content-length"];if(g!=null&&g>this.#A)throw new B(`Response size (${g}) larger than maxSize (${this.#A})`);return this.#r?!0:this.#o.onHeaders(c,e,E,i)}onError(c){this.#t||
(c=this.#n??c,this.#o.onError(c))}onData(c){return this.#s=this.#s+c.length,this.#s>=this.#A&&(this.#t=!0,this.#r?this.#o.onError(this.#n):this.#o.onComplete([])),!0}onComplete(c){if(!this.#t){if(this.#r){
this.#o.onError(this.reason);return}this.#o.onComplete(c)}}}function n({maxSize:Q}={maxSize:1024*1024}){return c=>function(E,i){const{dumpMaxSize:r=Q}=E,g=new l({maxSize:r},i);return c(E,g)}}p.exports=
n}),25092:((p,J,A)=>{const t=A(8754);function m({maxRedirections:B}){return u=>function(n,Q){const{maxRedirections:c=B}=n;if(!c)return u(n,Q);const e=new t(u,c,n,Q);return n={...n,maxRedirections:0},u(
n,e)}}p.exports=m}),21514:((p,J,A)=>{const t=A(8754);p.exports=m=>{const B=m?.maxRedirections;return u=>function(n,Q){const{maxRedirections:c=B,...e}=n;if(!c)return u(n,Q);const E=new t(u,c,n,Q);return u(
e,E)}}}),92026:((p,J,A)=>{const t=A(17816);p.exports=m=>B=>function(l,n){return B(l,new t({...l,retryOptions:{...m,...l.retryOptions}},{handler:n,dispatch:B}))}}),52824:((p,J,A)=>{Object.defineProperty(
J,"__esModule",{value:!0}),J.SPECIAL_HEADERS=J.HEADER_STATE=J.MINOR=J.MAJOR=J.CONNECTION_TOKEN_CHARS=J.HEADER_CHARS=J.TOKEN=J.STRICT_TOKEN=J.HEX=J.URL_CHAR=J.STRICT_URL_CHAR=J.USERINFO_CHARS=J.MARK=J.
ALPHANUM=J.NUM=J.HEX_MAP=J.NUM_MAP=J.ALPHA=J.FINISH=J.H_METHOD_MAP=J.METHOD_MAP=J.METHODS_RTSP=J.METHODS_ICE=J.METHODS_HTTP=J.METHODS=J.LENIENT_FLAGS=J.FLAGS=J.TYPE=J.ERROR=void 0;const t=A(50172);var m;
(function(e){e[e.OK=0]="OK",e[e.INTERNAL=1]="INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INVALID_CONSTANT",e[e.INVALID_VERSION=9]="INVALID_VERSION",e[e.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",e[e.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",e[e.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",e[e.USER=24]="USER"})(m=J.ERROR||(J.ERROR={}));var B;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQUEST",e[e.RESPONSE=2]="RESPONSE"})(B=J.TYPE||(J.TYPE={}));var u;(function(e){e[e.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",e[e.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",e[e.CHUNKED=8]="CHUNKED",e[e.UPGRADE=16]="UPGRADE",e[e.CONTENT_LENGTH=
32]="CONTENT_LENGTH",e[e.SKIPBODY=64]="SKIPBODY",e[e.TRAILING=128]="TRAILING",e[e.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(u=J.FLAGS||(J.FLAGS={}));var l;(function(e){e[e.HEADERS=1]="HEADERS",e[e.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",e[e.KEEP_ALIVE=4]="KEEP_ALIVE"})(l=J.LENIENT_FLAGS||(J.LENIENT_FLAGS={}));var n;(function(e){e[e.DELETE=0]="DELETE",e[e.GET=1]="GET",e[e.HEAD=2]="HEAD",e[e.POST=3]="\
POST",e[e.PUT=4]="PUT",e[e.CONNECT=5]="CONNECT",e[e.OPTIONS=6]="OPTIONS",e[e.TRACE=7]="TRACE",e[e.COPY=8]="COPY",e[e.LOCK=9]="LOCK",e[e.MKCOL=10]="MKCOL",e[e.MOVE=11]="MOVE",e[e.PROPFIND=12]="PROPFIND",
e[e.PROPPATCH=13]="PROPPATCH",e[e.SEARCH=14]="SEARCH",e[e.UNLOCK=15]="UNLOCK",e[e.BIND=16]="BIND",e[e.REBIND=17]="REBIND",e[e.UNBIND=18]="UNBIND",e[e.ACL=19]="ACL",e[e.REPORT=20]="REPORT",e[e.MKACTIVITY=
21]="MKACTIVITY",e[e.CHECKOUT=22]="CHECKOUT",e[e.MERGE=23]="MERGE",e[e["M-SEARCH"]=24]="M-SEARCH",e[e.NOTIFY=25]="NOTIFY",e[e.SUBSCRIBE=26]="SUBSCRIBE",e[e.UNSUBSCRIBE=27]="UNSUBSCRIBE",e[e.PATCH=28]=
"PATCH",e[e.PURGE=29]="PURGE",e[e.MKCALENDAR=30]="MKCALENDAR",e[e.LINK=31]="LINK",e[e.UNLINK=32]="UNLINK",e[e.SOURCE=33]="SOURCE",e[e.PRI=34]="PRI",e[e.DESCRIBE=35]="DESCRIBE",e[e.ANNOUNCE=36]="ANNOUN\
CE",e[e.SETUP=37]="SETUP",e[e.PLAY=38]="PLAY",e[e.PAUSE=39]="PAUSE",e[e.TEARDOWN=40]="TEARDOWN",e[e.GET_PARAMETER=41]="GET_PARAMETER",e[e.SET_PARAMETER=42]="SET_PARAMETER",e[e.REDIRECT=43]="REDIRECT",
e[e.RECORD=44]="RECORD",e[e.FLUSH=45]="FLUSH"})(n=J.METHODS||(J.METHODS={})),J.METHODS_HTTP=[n.DELETE,n.GET,n.HEAD,n.POST,n.PUT,n.CONNECT,n.OPTIONS,n.TRACE,n.COPY,n.LOCK,n.MKCOL,n.MOVE,n.PROPFIND,n.PROPPATCH,
n.SEARCH,n.UNLOCK,n.BIND,n.REBIND,n.UNBIND,n.ACL,n.REPORT,n.MKACTIVITY,n.CHECKOUT,n.MERGE,n["M-SEARCH"],n.NOTIFY,n.SUBSCRIBE,n.UNSUBSCRIBE,n.PATCH,n.PURGE,n.MKCALENDAR,n.LINK,n.UNLINK,n.PRI,n.SOURCE],
J.METHODS_ICE=[n.SOURCE],J.METHODS_RTSP=[n.OPTIONS,n.DESCRIBE,n.ANNOUNCE,n.SETUP,n.PLAY,n.PAUSE,n.TEARDOWN,n.GET_PARAMETER,n.SET_PARAMETER,n.REDIRECT,n.RECORD,n.FLUSH,n.GET,n.POST],J.METHOD_MAP=t.enumToMap(
n),J.H_METHOD_MAP={},Object.keys(J.METHOD_MAP).forEach(e=>{/^H/.test(e)&&(J.H_METHOD_MAP[e]=J.METHOD_MAP[e])});var Q;(function(e){e[e.SAFE=0]="SAFE",e[e.SAFE_WITH_CB=1]="SAFE_WITH_CB",e[e.UNSAFE=2]="U\
NSAFE"})(Q=J.FINISH||(J.FINISH={})),J.ALPHA=[];for(let e=65;e<=90;e++)J.ALPHA.push(String.fromCharCode(e)),J.ALPHA.push(String.fromCharCode(e+32));J.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},J.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},J.NUM=["0","1","2","3","4","5","6","7","8","9"],J.ALPHANUM=J.ALPHA.concat(J.NUM),J.MARK=["\
-","_",".","!","~","*","'","(",")"],J.USERINFO_CHARS=J.ALPHANUM.concat(J.MARK).concat(["%",";",":","&","=","+","$",","]),J.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(J.ALPHANUM),J.URL_CHAR=J.STRICT_URL_CHAR.concat(["	","\f"]);for(let e=128;e<=255;e++)J.URL_CHAR.push(e);J.HEX=J.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),J.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(J.ALPHANUM),J.TOKEN=J.STRICT_TOKEN.concat([" "]),J.HEADER_CHARS=["	"];for(let e=32;e<=
255;e++)e!==127&&J.HEADER_CHARS.push(e);J.CONNECTION_TOKEN_CHARS=J.HEADER_CHARS.filter(e=>e!==44),J.MAJOR=J.NUM_MAP,J.MINOR=J.MAJOR;var c;(function(e){e[e.GENERAL=0]="GENERAL",e[e.CONNECTION=1]="CONNE\
CTION",e[e.CONTENT_LENGTH=2]="CONTENT_LENGTH",e[e.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",e[e.UPGRADE=4]="UPGRADE",e[e.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",e[e.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",e[e.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(c=J.HEADER_STATE||(J.HEADER_STATE={})),J.SPECIAL_HEADERS={connection:c.CONNECTION,
"content-length":c.CONTENT_LENGTH,"proxy-connection":c.CONNECTION,"transfer-encoding":c.TRANSFER_ENCODING,upgrade:c.UPGRADE}}),63870:((p,J,A)=>{const{Buffer:t}=A(4573);p.exports=t.from("AGFzbQEAAAABJw\
dgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV\
9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQ\
MBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZn\
JlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldA\
ATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2\
Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZX\
JzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBA\
UKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQ\
UCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIg\
BHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIA\
EgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIg\
JFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBU\
YEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDC\
IARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0\
EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNg\
IAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCA\
wBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIA\
JBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKA\
IAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIg\
IoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8Bzg\
FLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa\
4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuA\
ELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNA\
yfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADI\
cBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbw\
tBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7w\
AMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiA\
EMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQ\
EMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQ\
wKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAw\
QFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZ\
oBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw\
3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQ\
MMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ\
0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAk\
GwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIA\
IpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQ\
ACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSC\
IDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmA\
MLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIg\
BBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQR\
U2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIg\
BBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBE\
EHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCy\
ABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAd\
AB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQ\
oMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCA\
kKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCg\
y1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8A\
ILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQA\
JAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDR\
xBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2Ah\
wgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERg\
RAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAA\
AgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBU\
EgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgci\
AFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9w\
ILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9Q\
EMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQc\
EAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAW\
ohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAk\
AiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzA\
LMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQ\
BBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAA\
zlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQA\
JAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQc\
EAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb\
4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACy\
ACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQ\
MM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCy\
ABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQd\
MAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAg\
sCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAw\
JAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgAS\
AERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzw\
ILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwg\
BqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAE\
HIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQ\
FqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmw\
GbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIA\
EgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQ\
AAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAw\
y+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQC\
ABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9Q\
AhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAAC\
EACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBE\
YEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIA\
FBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBai\
EBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW\
4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAw\
yRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIA\
EgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBai\
EBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBAD\
YCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBAS\
ABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIA\
BrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAU\
YNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAg\
sgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw\
1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBT\
YCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgAS\
AERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIA\
EgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWAS\
EDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1\
tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc\
8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw\
0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0\
GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAV\
QLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUw\
tBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAG\
tBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQd\
AARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDh\
UATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAA\
AgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAU\
ErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAA\
BBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2\
ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIg\
AgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZ\
oBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0\
AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgAS\
AERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQA\
NAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiAS\
EDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQ\
UgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNS\
AAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIA\
QgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIA\
FBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQ\
Y/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQ\
FBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1A\
ELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQ\
ALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCw\
sLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/w\
NxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIA\
FBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ\
02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHC\
EDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDK\
gBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuw\
ELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDE\
EAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5Q\
A2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQ\
A2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgAD\
YCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFC\
ACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2Ah\
AgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgAR\
AlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQe\
QANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIA\
JBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQ\
sgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2Ag\
xBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAi\
gCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIA\
IgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgAD\
YCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAU\
EBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIA\
E2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANg\
IcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMG\
siAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AME\
EgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfw\
sgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHC\
ACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIA\
RGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAg\
sgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKi\
IADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMA\
tBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgAT\
YCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABE\
AgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcU\
GgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQA\
JAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAy\
gCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBC\
EAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQ\
AhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAg\
QhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCy\
ACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQ\
MgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2Ag\
wMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQC\
ABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0\
EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnai\
IBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAA\
AhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCEC\
ACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAA\
JAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQ\
tBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERg\
RAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAG\
sOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKA\
IEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQ\
AgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBG\
ohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIA\
ZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS\
5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAA\
ECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCy\
ACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAE\
UEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2Ah\
QgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQ\
MMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANg\
IAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNg\
IQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCT\
YCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0\
EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAk\
EANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAA\
AgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDC\
ACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAi\
AENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ\
0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQg\
A3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNg\
IMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQ\
oLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSk\
tMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQd\
ckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQd\
cxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQc\
YlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIA\
AtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2Ah\
BBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQ\
AgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQ\
AiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz\
4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCy\
ACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQR\
hqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAAD\
cCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAG\
ogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIai\
EBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIA\
RBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQAC\
AENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBE\
BBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQ\
AgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIA\
ciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIA\
UgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBi\
ABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAE\
EAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgI\
CAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0w\
AtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKA\
IAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/Rw\
RAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCAC\
AGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAE\
Gw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeC\
AAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqN\
AAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIg\
UgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENg\
IAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKA\
IMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQT\
g2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNg\
IAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgAT\
YCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBAC\
ABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIg\
EgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAn\
dxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf\
8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCAD\
cCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQai\
IDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIg\
g2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBU\
EBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIg\
BrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR\
12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAi\
ADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKA\
IEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAE\
GU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1Jbn\
ZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZX\
N0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIG\
luIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcn\
JvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm\
9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAG\
Bvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW\
52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIH\
ZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydC\
BjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aC\
BjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2\
lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZX\
IgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl\
9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2\
NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW\
9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk\
5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIG\
luIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0\
lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVE\
lNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTE\
lFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0\
NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU\
5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAF\
JBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0\
NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk\
1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0\
tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1\
RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVF\
JBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0\
NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0\
NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1\
RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQ\
BSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UARE\
VTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1\
JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUk\
VRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVE\
lPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERU\
QAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAH\
QUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEw\
AAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAg\
IAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQ\
EBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU0\
0NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yA\
ALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAw\
MDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M\
4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0\
FEVFAv","base64")}),53434:((p,J,A)=>{const{Buffer:t}=A(4573);p.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
XNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc\
2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pd\
AAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZ\
XRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX\
3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZ\
QAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc\
2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvE\
AALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABK\
AIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINA\
CAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIAD\
AILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBm\
NAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgB\
SgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUa\
iIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoA\
hAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAK\
AIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCA\
CIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADN\
gIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0AL\
SECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZG\
hvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBi\
wGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQ\
Q8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQ\
ScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMk\
gELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C\
0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMY\
QtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMS\
AtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEML\
wtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMF\
gtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQ\
AJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZ\
WZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBw\
gHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgB\
EcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqR\
Q0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgD\
OACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgA\
A3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DC\
yACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAAR\
Q3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNA\
CADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAA\
CEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQ\
CACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFD\
cIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqL\
QAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/A\
b8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMv\
gILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+A\
gtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACK\
QMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA\
0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBA\
yACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2A\
hAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC\
0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILI\
AQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILI\
AJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgA\
CEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBD\
IQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBI\
EcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AA\
EEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBw\
QBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQ\
ANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0\
gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA\
0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AA\
CAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaS\
RtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMy\
gILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACK\
AIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCA\
GotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa\
0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8A\
gIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABI\
ARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqI\
gFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgA\
xEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAI\
QFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqI\
QUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQ\
QFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoA\
jgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQ\
QFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQ\
dcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNf\
SAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBA\
o0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQ\
e8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCF\
CACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfA\
CEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCC\
yABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABI\
ABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABI\
ARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA\
0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohA\
CAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICC\
yABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEI\
AFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBa\
iEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa\
0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGD\
QEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kI\
ABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohA\
UECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohB\
SABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBa\
iEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgB\
CABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqL\
QAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgA\
SAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/\
QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgA\
igCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAI\
ABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AA\
CAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBA\
WoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQ\
QwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAa\
w4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiD\
E0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOA\
wBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBj\
wEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAER\
g2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAI\
AEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgB\
CABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBl\
gEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAI\
AZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgA\
kEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBA\
WohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhA\
yABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09P\
T09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgB\
EYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAI\
AQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQ\
QFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtA\
ABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBA\
DYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohA\
QwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELI\
AFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohA\
UGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2A\
hAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBK\
CgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAI\
AEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2A\
hQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqC\
yEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgA\
kECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC\
0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQ\
SQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDD\
LoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2A\
QsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMs\
wELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2A\
hwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACI\
AE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgA\
kEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAI\
AJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgA\
iAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKA\
HFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BC\
yACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgA\
iABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgA\
iADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAI\
AMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACI\
AE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCB\
CACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjF\
zYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgA\
iABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACL\
wEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEI\
AFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQ\
QhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQ\
QA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELI\
AJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQK\
iIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgA\
kEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAA\
kACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgA\
iACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQ\
QFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA\
0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNA\
RogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2A\
hAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBA\
DYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCF\
CACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACK\
AIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBA\
DYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgA\
DYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMV\
AtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C\
0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LI\
AIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETN\
gIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMS\
gsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQ\
RI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQ\
QFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC\
0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgA\
iABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMP\
AsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABI\
ABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACK\
AIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUI\
AJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+\
AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQM\
zYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQ\
QA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEI\
AEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBI\
QMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgA\
CADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQ\
CAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2A\
gALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgA\
kEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQI\
AJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCD\
AwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAI\
QMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEAN\
gIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABI\
ARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2A\
gAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCB\
EEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6A\
AAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCA\
CABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBR\
Q0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLF\
wAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphY\
WFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBx\
CAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBk\
iEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBm\
R4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9\
wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAK\
AI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACI\
AFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBG\
CEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgA\
C8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiA\
EHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/\
QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1\
AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAa\
iACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQ\
QN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BI\
AEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4c\
UG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgB\
GshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiA\
UUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2Q\
QFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgA\
SAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQA\
CgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDI\
ARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqI\
gAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLI\
gAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgA\
SgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///\
wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKC\
yAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhA\
QNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAa\
iIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2A\
gBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIAS\
QRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJI\
ARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA\
3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFD\
QQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQ\
ZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBA\
XI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgA\
TYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA\
0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgA\
CAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgA\
CACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2A\
gAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2A\
gAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCD\
CACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAI\
AE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAK\
AIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgC\
HFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCD\
CACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNA\
QsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQ\
XhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENA\
CAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZ\
HkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ\
0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0Z\
XIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlb\
nNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxld\
GVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX\
2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTc\
GFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc\
2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAElud\
mFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhc\
mFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1Z\
QBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIga\
W4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZ\
Xh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb\
25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuI\
GNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvb\
m5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJb\
nZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZA\
ENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ\
1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SR\
VFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQ\
VJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfU\
FJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SA\
FNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AV\
EVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX\
0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU\
1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TR\
UFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laR\
QBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT\
01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ\
09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT\
1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDS\
UVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPV\
U5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FW\
FBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOV\
ElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTT\
F9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQA\
ADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1\
A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRA\
AClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACA\
gICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICA\
gICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBA\
QIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+\
swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJV\
FlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((p,J)=>{Object.defineProperty(J,"__esMod\
ule",{value:!0}),J.enumToMap=void 0;function A(t){const m={};return Object.keys(t).forEach(B=>{const u=t[B];typeof u=="number"&&(m[B]=u)}),m}J.enumToMap=A}),47501:((p,J,A)=>{const{kClients:t}=A(36443),
m=A(57405),{kAgent:B,kMockAgentSet:u,kMockAgentGet:l,kDispatches:n,kIsMockActive:Q,kNetConnect:c,kGetNetConnect:e,kOptions:E,kFactory:i}=A(91117),r=A(47365),g=A(94004),{matchValue:h,buildMockOptions:d}=A(
53397),{InvalidArgumentError:F,UndiciError:S}=A(68707),b=A(30883),M=A(91529),G=A(56142);class T extends b{constructor(a){if(super(a),this[c]=!0,this[Q]=!0,a?.agent&&typeof a.agent.dispatch!="function")
throw new F("Argument opts.agent must implement Agent");const o=a?.agent?a.agent:new m(a);this[B]=o,this[t]=o[t],this[E]=d(a)}get(a){let o=this[l](a);return o||(o=this[i](a),this[u](a,o)),o}dispatch(a,o){
return this.get(a.origin),this[B].dispatch(a,o)}async close(){await this[B].close(),this[t].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(a){if(typeof a=="string"||typeof a=="\
function"||a instanceof RegExp)Array.isArray(this[c])?this[c].push(a):this[c]=[a];else if(typeof a>"u")this[c]=!0;else throw new F("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[c]=!1}get isMockActive(){return this[Q]}[u](a,o){this[t].set(a,o)}[i](a){const o=Object.assign({agent:this},this[E]);return this[E]&&this[E].connections===1?new r(a,o):new g(a,o)}[l](a){const o=this[t].
get(a);if(o)return o;if(typeof a!="string"){const C=this[i]("http://localhost:9999");return this[u](a,C),C}for(const[C,s]of Array.from(this[t]))if(s&&typeof C!="string"&&h(C,a)){const y=this[i](a);return this[u](
a,y),y[n]=s[n],y}}[e](){return this[c]}pendingInterceptors(){const a=this[t];return Array.from(a.entries()).flatMap(([o,C])=>C[n].map(s=>({...s,origin:o}))).filter(({pending:o})=>o)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:a=new G}={}){const o=this.pendingInterceptors();if(o.length===0)return;const C=new M("interceptor","interceptors").pluralize(o.length);throw new S(`
${C.count} ${C.noun} ${C.is} pending:

${a.format(o)}
`.trim())}}p.exports=T}),47365:((p,J,A)=>{const{promisify:t}=A(57975),m=A(23701),{buildMockDispatch:B}=A(53397),{kDispatches:u,kMockAgent:l,kClose:n,kOriginalClose:Q,kOrigin:c,kOriginalDispatch:e,kConnected:E}=A(
91117),{MockInterceptor:i}=A(31511),r=A(36443),{InvalidArgumentError:g}=A(68707);class h extends m{constructor(F,S){if(super(F,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new g("Argumen\
t opts.agent must implement Agent");this[l]=S.agent,this[c]=F,this[u]=[],this[E]=1,this[e]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=B.call(this),this.close=this[n]}get[r.kConnected](){
return this[E]}intercept(F){return new i(F,this[u])}async[n](){await t(this[Q])(),this[E]=0,this[l][r.kClients].delete(this[c])}}p.exports=h}),52429:((p,J,A)=>{const{UndiciError:t}=A(68707),m=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class B extends t{constructor(l){super(l),Error.captureStackTrace(this,B),this.name="MockNotMatchedError",this.message=l||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](l){return l&&l[m]===!0}[m]=!0}p.exports={MockNotMatchedError:B}}),31511:((p,J,A)=>{const{getResponseData:t,
buildKey:m,addMockDispatch:B}=A(53397),{kDispatches:u,kDispatchKey:l,kDefaultHeaders:n,kDefaultTrailers:Q,kContentLength:c,kMockDispatch:e}=A(91117),{InvalidArgumentError:E}=A(68707),{buildURL:i}=A(3440);
class r{constructor(d){this[e]=d}delay(d){if(typeof d!="number"||!Number.isInteger(d)||d<=0)throw new E("waitInMs must be a valid integer > 0");return this[e].delay=d,this}persist(){return this[e].persist=
!0,this}times(d){if(typeof d!="number"||!Number.isInteger(d)||d<=0)throw new E("repeatTimes must be a valid integer > 0");return this[e].times=d,this}}class g{constructor(d,F){if(typeof d!="object")throw new E(
"opts must be an object");if(typeof d.path>"u")throw new E("opts.path must be defined");if(typeof d.method>"u"&&(d.method="GET"),typeof d.path=="string")if(d.query)d.path=i(d.path,d.query);else{const S=new URL(
d.path,"data://");d.path=S.pathname+S.search}typeof d.method=="string"&&(d.method=d.method.toUpperCase()),this[l]=m(d),this[u]=F,this[n]={},this[Q]={},this[c]=!1}createMockScopeDispatchData({statusCode:d,
data:F,responseOptions:S}){const b=t(F),M=this[c]?{"content-length":b.length}:{},G={...this[n],...M,...S.headers},T={...this[Q],...S.trailers};return{statusCode:d,data:F,headers:G,trailers:T}}validateReplyParameters(d){
if(typeof d.statusCode>"u")throw new E("statusCode must be defined");if(typeof d.responseOptions!="object"||d.responseOptions===null)throw new E("responseOptions must be an object")}reply(d){if(typeof d==
"function"){const M=T=>{const V=d(T);if(typeof V!="object"||V===null)throw new E("reply options callback must return an object");const a={data:"",responseOptions:{},...V};return this.validateReplyParameters(
a),{...this.createMockScopeDispatchData(a)}},G=B(this[u],this[l],M);return new r(G)}const F={statusCode:d,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(F);const S=this.createMockScopeDispatchData(F),b=B(this[u],this[l],S);return new r(b)}replyWithError(d){if(typeof d>"u")throw new E("error must be defined");const F=B(this[u],
this[l],{error:d});return new r(F)}defaultReplyHeaders(d){if(typeof d>"u")throw new E("headers must be defined");return this[n]=d,this}defaultReplyTrailers(d){if(typeof d>"u")throw new E("trailers mus\
t be defined");return this[Q]=d,this}replyContentLength(){return this[c]=!0,this}}p.exports.MockInterceptor=g,p.exports.MockScope=r}),94004:((p,J,A)=>{const{promisify:t}=A(57975),m=A(30628),{buildMockDispatch:B}=A(
53397),{kDispatches:u,kMockAgent:l,kClose:n,kOriginalClose:Q,kOrigin:c,kOriginalDispatch:e,kConnected:E}=A(91117),{MockInterceptor:i}=A(31511),r=A(36443),{InvalidArgumentError:g}=A(68707);class h extends m{constructor(F,S){
if(super(F,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[l]=S.agent,this[c]=F,this[u]=[],this[E]=1,this[e]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=B.call(this),this.close=this[n]}get[r.kConnected](){return this[E]}intercept(F){return new i(F,this[u])}async[n](){await t(this[Q])(),this[E]=0,this[l][r.kClients].delete(
this[c])}}p.exports=h}),91117:(p=>{p.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((p,J,A)=>{const{MockNotMatchedError:t}=A(52429),{kDispatches:m,kMockAgent:B,kOriginalDispatch:u,kOrigin:l,
kGetNetConnect:n}=A(91117),{buildURL:Q}=A(3440),{STATUS_CODES:c}=A(37067),{types:{isPromise:e}}=A(57975);function E(f,I){return typeof f=="string"?f===I:f instanceof RegExp?f.test(I):typeof f=="functi\
on"?f(I)===!0:!1}function i(f){return Object.fromEntries(Object.entries(f).map(([I,D])=>[I.toLocaleLowerCase(),D]))}function r(f,I){if(Array.isArray(f)){for(let D=0;D<f.length;D+=2)if(f[D].toLocaleLowerCase()===
I.toLocaleLowerCase())return f[D+1];return}else return typeof f.get=="function"?f.get(I):i(f)[I.toLocaleLowerCase()]}function g(f){const I=f.slice(),D=[];for(let L=0;L<I.length;L+=2)D.push([I[L],I[L+1]]);
return Object.fromEntries(D)}function h(f,I){if(typeof f.headers=="function")return Array.isArray(I)&&(I=g(I)),f.headers(I?i(I):{});if(typeof f.headers>"u")return!0;if(typeof I!="object"||typeof f.headers!=
"object")return!1;for(const[D,L]of Object.entries(f.headers)){const x=r(I,D);if(!E(L,x))return!1}return!0}function d(f){if(typeof f!="string")return f;const I=f.split("?");if(I.length!==2)return f;const D=new URLSearchParams(
I.pop());return D.sort(),[...I,D.toString()].join("?")}function F(f,{path:I,method:D,body:L,headers:x}){const W=E(f.path,I),Y=E(f.method,D),_=typeof f.body<"u"?E(f.body,L):!0,iA=h(f,x);return W&&Y&&_&&
iA}function S(f){return Buffer.isBuffer(f)||f instanceof Uint8Array||f instanceof ArrayBuffer?f:typeof f=="object"?JSON.stringify(f):f.toString()}function b(f,I){const D=I.query?Q(I.path,I.query):I.path,
L=typeof D=="string"?d(D):D;let x=f.filter(({consumed:W})=>!W).filter(({path:W})=>E(d(W),L));if(x.length===0)throw new t(`Mock dispatch not matched for path '${L}'`);if(x=x.filter(({method:W})=>E(W,I.
method)),x.length===0)throw new t(`Mock dispatch not matched for method '${I.method}' on path '${L}'`);if(x=x.filter(({body:W})=>typeof W<"u"?E(W,I.body):!0),x.length===0)throw new t(`Mock dispatch no\
t matched for body '${I.body}' on path '${L}'`);if(x=x.filter(W=>h(W,I.headers)),x.length===0){const W=typeof I.headers=="object"?JSON.stringify(I.headers):I.headers;throw new t(`Mock dispatch not mat\
ched for headers '${W}' on path '${L}'`)}return x[0]}function M(f,I,D){const L={timesInvoked:0,times:1,persist:!1,consumed:!1},x=typeof D=="function"?{callback:D}:{...D},W={...L,...I,pending:!0,data:{
error:null,...x}};return f.push(W),W}function G(f,I){const D=f.findIndex(L=>L.consumed?F(L,I):!1);D!==-1&&f.splice(D,1)}function T(f){const{path:I,method:D,body:L,headers:x,query:W}=f;return{path:I,method:D,
body:L,headers:x,query:W}}function V(f){const I=Object.keys(f),D=[];for(let L=0;L<I.length;++L){const x=I[L],W=f[x],Y=Buffer.from(`${x}`);if(Array.isArray(W))for(let _=0;_<W.length;++_)D.push(Y,Buffer.
from(`${W[_]}`));else D.push(Y,Buffer.from(`${W}`))}return D}function a(f){return c[f]||"unknown"}async function o(f){const I=[];for await(const D of f)I.push(D);return Buffer.concat(I).toString("utf8")}
function C(f,I){const D=T(f),L=b(this[m],D);L.timesInvoked++,L.data.callback&&(L.data={...L.data,...L.data.callback(f)});const{data:{statusCode:x,data:W,headers:Y,trailers:_,error:iA},delay:BA,persist:lA}=L,
{timesInvoked:uA,times:mA}=L;if(L.consumed=!lA&&uA>=mA,L.pending=uA<mA,iA!==null)return G(this[m],D),I.onError(iA),!0;typeof BA=="number"&&BA>0?setTimeout(()=>{RA(this[m])},BA):RA(this[m]);function RA(JA,aA=W){
const cA=Array.isArray(f.headers)?g(f.headers):f.headers,EA=typeof aA=="function"?aA({...f,headers:cA}):aA;if(e(EA)){EA.then(sA=>RA(JA,sA));return}const q=S(EA),FA=V(Y),yA=V(_);I.onConnect?.(sA=>I.onError(
sA),null),I.onHeaders?.(x,FA,xA,a(x)),I.onData?.(Buffer.from(q)),I.onComplete?.(yA),G(JA,D)}function xA(){}return!0}function s(){const f=this[B],I=this[l],D=this[u];return function(x,W){if(f.isMockActive)
try{C.call(this,x,W)}catch(Y){if(Y instanceof t){const _=f[n]();if(_===!1)throw new t(`${Y.message}: subsequent request to origin ${I} was not allowed (net.connect disabled)`);if(y(_,I))D.call(this,x,
W);else throw new t(`${Y.message}: subsequent request to origin ${I} was not allowed (net.connect is not enabled for this origin)`)}else throw Y}else D.call(this,x,W)}}function y(f,I){const D=new URL(
I);return f===!0?!0:!!(Array.isArray(f)&&f.some(L=>E(L,D.host)))}function w(f){if(f){const{agent:I,...D}=f;return D}}p.exports={getResponseData:S,getMockDispatch:b,addMockDispatch:M,deleteMockDispatch:G,
buildKey:T,generateKeyValues:V,matchValue:E,getResponse:o,getStatusText:a,mockDispatch:C,buildMockDispatch:s,checkNetConnect:y,buildMockOptions:w,getHeaderByName:r,buildHeadersFromArray:g}}),56142:((p,J,A)=>{
const{Transform:t}=A(57075),{Console:m}=A(37540),B=process.versions.icu?"\u2705":"Y ",u=process.versions.icu?"\u274C":"N ";p.exports=class{constructor({disableColors:n}={}){this.transform=new t({transform(Q,c,e){
e(null,Q)}}),this.logger=new m({stdout:this.transform,inspectOptions:{colors:!n&&!process.env.CI}})}format(n){const Q=n.map(({method:c,path:e,data:{statusCode:E},persist:i,times:r,timesInvoked:g,origin:h})=>({
Method:c,Origin:h,Path:e,"Status code":E,Persistent:i?B:u,Invocations:g,Remaining:i?1/0:r-g}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(p=>{const J={pronoun:"it",is:"is",
was:"was",this:"this"},A={pronoun:"they",is:"are",was:"were",this:"these"};p.exports=class{constructor(m,B){this.singular=m,this.plural=B}pluralize(m){const B=m===1,u=B?J:A,l=B?this.singular:this.plural;
return{...u,count:m,noun:l}}}}),96603:(p=>{let J=0;const A=1e3,t=(A>>1)-1;let m;const B=Symbol("kFastTimer"),u=[],l=-2,n=-1,Q=0,c=1;function e(){J+=t;let r=0,g=u.length;for(;r<g;){const h=u[r];h._state===
Q?(h._idleStart=J-t,h._state=c):h._state===c&&J>=h._idleStart+h._idleTimeout&&(h._state=n,h._idleStart=-1,h._onTimeout(h._timerArg)),h._state===n?(h._state=l,--g!==0&&(u[r]=u[g])):++r}u.length=g,u.length!==
0&&E()}function E(){m?m.refresh():(clearTimeout(m),m=setTimeout(e,t),m.unref&&m.unref())}class i{[B]=!0;_state=l;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,h,d){this._onTimeout=g,
this._idleTimeout=h,this._timerArg=d,this.refresh()}refresh(){this._state===l&&u.push(this),(!m||u.length===1)&&E(),this._state=Q}clear(){this._state=n,this._idleStart=-1}}p.exports={setTimeout(r,g,h){
return g<=A?setTimeout(r,g,h):new i(r,g,h)},clearTimeout(r){r[B]?r.clear():clearTimeout(r)},setFastTimeout(r,g,h){return new i(r,g,h)},clearFastTimeout(r){r.clear()},now(){return J},tick(r=0){J+=r-A+1,
e(),e()},reset(){J=0,u.length=0,clearTimeout(m),m=null},kFastTimer:B}}),89634:((p,J,A)=>{const{kConstruct:t}=A(20109),{urlEquals:m,getFieldValues:B}=A(76798),{kEnumerableProperty:u,isDisturbed:l}=A(3440),
{webidl:n}=A(45893),{Response:Q,cloneResponse:c,fromInnerResponse:e}=A(99051),{Request:E,fromInnerRequest:i}=A(9967),{kState:r}=A(93627),{fetching:g}=A(54398),{urlIsHttpHttpsScheme:h,createDeferredPromise:d,
readAllBytes:F}=A(73168),S=A(34589);class b{#A;constructor(){arguments[0]!==t&&n.illegalConstructor(),n.util.markAsUncloneable(this),this.#A=arguments[1]}async match(T,V={}){n.brandCheck(this,b);const a="\
Cache.match";n.argumentLengthCheck(arguments,1,a),T=n.converters.RequestInfo(T,a,"request"),V=n.converters.CacheQueryOptions(V,a,"options");const o=this.#s(T,V,1);if(o.length!==0)return o[0]}async matchAll(T=void 0,V={}){
n.brandCheck(this,b);const a="Cache.matchAll";return T!==void 0&&(T=n.converters.RequestInfo(T,a,"request")),V=n.converters.CacheQueryOptions(V,a,"options"),this.#s(T,V)}async add(T){n.brandCheck(this,
b);const V="Cache.add";n.argumentLengthCheck(arguments,1,V),T=n.converters.RequestInfo(T,V,"request");const a=[T];return await this.addAll(a)}async addAll(T){n.brandCheck(this,b);const V="Cache.addAll";
n.argumentLengthCheck(arguments,1,V);const a=[],o=[];for(let L of T){if(L===void 0)throw n.errors.conversionFailed({prefix:V,argument:"Argument 1",types:["undefined is not allowed"]});if(L=n.converters.
RequestInfo(L),typeof L=="string")continue;const x=L[r];if(!h(x.url)||x.method!=="GET")throw n.errors.exception({header:V,message:"Expected http/s scheme when method is not GET."})}const C=[];for(const L of T){
const x=new E(L)[r];if(!h(x.url))throw n.errors.exception({header:V,message:"Expected http/s scheme."});x.initiator="fetch",x.destination="subresource",o.push(x);const W=d();C.push(g({request:x,processResponse(Y){
if(Y.type==="error"||Y.status===206||Y.status<200||Y.status>299)W.reject(n.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(Y.headersList.
contains("vary")){const _=B(Y.headersList.get("vary"));for(const iA of _)if(iA==="*"){W.reject(n.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const BA of C)BA.abort();
return}}},processResponseEndOfBody(Y){if(Y.aborted){W.reject(new DOMException("aborted","AbortError"));return}W.resolve(Y)}})),a.push(W.promise)}const y=await Promise.all(a),w=[];let f=0;for(const L of y){
const x={type:"put",request:o[f],response:L};w.push(x),f++}const I=d();let D=null;try{this.#e(w)}catch(L){D=L}return queueMicrotask(()=>{D===null?I.resolve(void 0):I.reject(D)}),I.promise}async put(T,V){
n.brandCheck(this,b);const a="Cache.put";n.argumentLengthCheck(arguments,2,a),T=n.converters.RequestInfo(T,a,"request"),V=n.converters.Response(V,a,"response");let o=null;if(T instanceof E?o=T[r]:o=new E(
T)[r],!h(o.url)||o.method!=="GET")throw n.errors.exception({header:a,message:"Expected an http/s scheme when method is not GET"});const C=V[r];if(C.status===206)throw n.errors.exception({header:a,message:"\
Got 206 status"});if(C.headersList.contains("vary")){const x=B(C.headersList.get("vary"));for(const W of x)if(W==="*")throw n.errors.exception({header:a,message:"Got * vary field value"})}if(C.body&&(l(
C.body.stream)||C.body.stream.locked))throw n.errors.exception({header:a,message:"Response body is locked or disturbed"});const s=c(C),y=d();if(C.body!=null){const W=C.body.stream.getReader();F(W).then(
y.resolve,y.reject)}else y.resolve(void 0);const w=[],f={type:"put",request:o,response:s};w.push(f);const I=await y.promise;s.body!=null&&(s.body.source=I);const D=d();let L=null;try{this.#e(w)}catch(x){
L=x}return queueMicrotask(()=>{L===null?D.resolve():D.reject(L)}),D.promise}async delete(T,V={}){n.brandCheck(this,b);const a="Cache.delete";n.argumentLengthCheck(arguments,1,a),T=n.converters.RequestInfo(
T,a,"request"),V=n.converters.CacheQueryOptions(V,a,"options");let o=null;if(T instanceof E){if(o=T[r],o.method!=="GET"&&!V.ignoreMethod)return!1}else S(typeof T=="string"),o=new E(T)[r];const C=[],s={
type:"delete",request:o,options:V};C.push(s);const y=d();let w=null,f;try{f=this.#e(C)}catch(I){w=I}return queueMicrotask(()=>{w===null?y.resolve(!!f?.length):y.reject(w)}),y.promise}async keys(T=void 0,V={}){
n.brandCheck(this,b);const a="Cache.keys";T!==void 0&&(T=n.converters.RequestInfo(T,a,"request")),V=n.converters.CacheQueryOptions(V,a,"options");let o=null;if(T!==void 0)if(T instanceof E){if(o=T[r],
o.method!=="GET"&&!V.ignoreMethod)return[]}else typeof T=="string"&&(o=new E(T)[r]);const C=d(),s=[];if(T===void 0)for(const y of this.#A)s.push(y[0]);else{const y=this.#t(o,V);for(const w of y)s.push(
w[0])}return queueMicrotask(()=>{const y=[];for(const w of s){const f=i(w,new AbortController().signal,"immutable");y.push(f)}C.resolve(Object.freeze(y))}),C.promise}#e(T){const V=this.#A,a=[...V],o=[],
C=[];try{for(const s of T){if(s.type!=="delete"&&s.type!=="put")throw n.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(s.type==="\
delete"&&s.response!=null)throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(s.request,s.options,o).length)throw new DOMException(
"???","InvalidStateError");let y;if(s.type==="delete"){if(y=this.#t(s.request,s.options),y.length===0)return[];for(const w of y){const f=V.indexOf(w);S(f!==-1),V.splice(f,1)}}else if(s.type==="put"){if(s.
response==null)throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const w=s.request;if(!h(w.url))throw n.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.method!=="GET")throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(s.options!=null)
throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});y=this.#t(s.request);for(const f of y){const I=V.indexOf(f);S(I!==-1),V.splice(I,1)}V.push([s.request,
s.response]),o.push([s.request,s.response])}C.push([s.request,s.response])}return C}catch(s){throw this.#A.length=0,this.#A=a,s}}#t(T,V,a){const o=[],C=a??this.#A;for(const s of C){const[y,w]=s;this.#r(
T,y,w,V)&&o.push(s)}return o}#r(T,V,a=null,o){const C=new URL(T.url),s=new URL(V.url);if(o?.ignoreSearch&&(s.search="",C.search=""),!m(C,s,!0))return!1;if(a==null||o?.ignoreVary||!a.headersList.contains(
"vary"))return!0;const y=B(a.headersList.get("vary"));for(const w of y){if(w==="*")return!1;const f=V.headersList.get(w),I=T.headersList.get(w);if(f!==I)return!1}return!0}#s(T,V,a=1/0){let o=null;if(T!==
void 0)if(T instanceof E){if(o=T[r],o.method!=="GET"&&!V.ignoreMethod)return[]}else typeof T=="string"&&(o=new E(T)[r]);const C=[];if(T===void 0)for(const y of this.#A)C.push(y[1]);else{const y=this.#t(
o,V);for(const w of y)C.push(w[1])}const s=[];for(const y of C){const w=e(y,"immutable");if(s.push(w.clone()),s.length>=a)break}return Object.freeze(s)}}Object.defineProperties(b.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:u,matchAll:u,add:u,addAll:u,put:u,delete:u,keys:u});const M=[{key:"ignoreSearch",converter:n.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:n.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:n.converters.boolean,defaultValue:()=>!1}];n.converters.CacheQueryOptions=n.dictionaryConverter(M),n.converters.MultiCacheQueryOptions=
n.dictionaryConverter([...M,{key:"cacheName",converter:n.converters.DOMString}]),n.converters.Response=n.interfaceConverter(Q),n.converters["sequence<RequestInfo>"]=n.sequenceConverter(n.converters.RequestInfo),
p.exports={Cache:b}}),3245:((p,J,A)=>{const{kConstruct:t}=A(20109),{Cache:m}=A(89634),{webidl:B}=A(45893),{kEnumerableProperty:u}=A(3440);class l{#A=new Map;constructor(){arguments[0]!==t&&B.illegalConstructor(),
B.util.markAsUncloneable(this)}async match(Q,c={}){if(B.brandCheck(this,l),B.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=B.converters.RequestInfo(Q),c=B.converters.MultiCacheQueryOptions(c),
c.cacheName!=null){if(this.#A.has(c.cacheName)){const e=this.#A.get(c.cacheName);return await new m(t,e).match(Q,c)}}else for(const e of this.#A.values()){const i=await new m(t,e).match(Q,c);if(i!==void 0)
return i}}async has(Q){B.brandCheck(this,l);const c="CacheStorage.has";return B.argumentLengthCheck(arguments,1,c),Q=B.converters.DOMString(Q,c,"cacheName"),this.#A.has(Q)}async open(Q){B.brandCheck(this,
l);const c="CacheStorage.open";if(B.argumentLengthCheck(arguments,1,c),Q=B.converters.DOMString(Q,c,"cacheName"),this.#A.has(Q)){const E=this.#A.get(Q);return new m(t,E)}const e=[];return this.#A.set(
Q,e),new m(t,e)}async delete(Q){B.brandCheck(this,l);const c="CacheStorage.delete";return B.argumentLengthCheck(arguments,1,c),Q=B.converters.DOMString(Q,c,"cacheName"),this.#A.delete(Q)}async keys(){
return B.brandCheck(this,l),[...this.#A.keys()]}}Object.defineProperties(l.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:u,has:u,open:u,delete:u,keys:u}),p.exports={CacheStorage:l}}),
20109:((p,J,A)=>{p.exports={kConstruct:A(36443).kConstruct}}),76798:((p,J,A)=>{const t=A(34589),{URLSerializer:m}=A(51900),{isValidHeaderName:B}=A(73168);function u(n,Q,c=!1){const e=m(n,c),E=m(Q,c);return e===
E}function l(n){t(n!==null);const Q=[];for(let c of n.split(","))c=c.trim(),B(c)&&Q.push(c);return Q}p.exports={urlEquals:u,getFieldValues:l}}),71276:(p=>{p.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((p,J,A)=>{const{parseSetCookie:t}=A(11978),{stringify:m}=A(57797),{webidl:B}=A(45893),{Headers:u}=A(60660);function l(e){B.argumentLengthCheck(arguments,1,"getCookies"),B.brandCheck(e,u,{strict:!1});
const E=e.get("cookie"),i={};if(!E)return i;for(const r of E.split(";")){const[g,...h]=r.split("=");i[g.trim()]=h.join("=")}return i}function n(e,E,i){B.brandCheck(e,u,{strict:!1});const r="deleteCook\
ie";B.argumentLengthCheck(arguments,2,r),E=B.converters.DOMString(E,r,"name"),i=B.converters.DeleteCookieAttributes(i),c(e,{name:E,value:"",expires:new Date(0),...i})}function Q(e){B.argumentLengthCheck(
arguments,1,"getSetCookies"),B.brandCheck(e,u,{strict:!1});const E=e.getSetCookie();return E?E.map(i=>t(i)):[]}function c(e,E){B.argumentLengthCheck(arguments,2,"setCookie"),B.brandCheck(e,u,{strict:!1}),
E=B.converters.Cookie(E);const i=m(E);i&&e.append("Set-Cookie",i)}B.converters.DeleteCookieAttributes=B.dictionaryConverter([{converter:B.nullableConverter(B.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:B.nullableConverter(B.converters.DOMString),key:"domain",defaultValue:()=>null}]),B.converters.Cookie=B.dictionaryConverter([{converter:B.converters.DOMString,key:"name"},{converter:B.converters.
DOMString,key:"value"},{converter:B.nullableConverter(e=>typeof e=="number"?B.converters["unsigned long long"](e):new Date(e)),key:"expires",defaultValue:()=>null},{converter:B.nullableConverter(B.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:B.nullableConverter(B.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:B.nullableConverter(B.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:B.nullableConverter(B.converters.boolean),key:"secure",defaultValue:()=>null},{converter:B.nullableConverter(B.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:B.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:B.sequenceConverter(B.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),p.exports=
{getCookies:l,deleteCookie:n,getSetCookies:Q,setCookie:c}}),11978:((p,J,A)=>{const{maxNameValuePairSize:t,maxAttributeValueSize:m}=A(71276),{isCTLExcludingHtab:B}=A(57797),{collectASequenceOfCodePointsFast:u}=A(
51900),l=A(34589);function n(c){if(B(c))return null;let e="",E="",i="",r="";if(c.includes(";")){const g={position:0};e=u(";",c,g),E=c.slice(g.position)}else e=c;if(!e.includes("="))r=e;else{const g={position:0};
i=u("=",e,g),r=e.slice(g.position+1)}return i=i.trim(),r=r.trim(),i.length+r.length>t?null:{name:i,value:r,...Q(E)}}function Q(c,e={}){if(c.length===0)return e;l(c[0]===";"),c=c.slice(1);let E="";c.includes(
";")?(E=u(";",c,{position:0}),c=c.slice(E.length)):(E=c,c="");let i="",r="";if(E.includes("=")){const h={position:0};i=u("=",E,h),r=E.slice(h.position+1)}else i=E;if(i=i.trim(),r=r.trim(),r.length>m)return Q(
c,e);const g=i.toLowerCase();if(g==="expires"){const h=new Date(r);e.expires=h}else if(g==="max-age"){const h=r.charCodeAt(0);if((h<48||h>57)&&r[0]!=="-"||!/^\d+$/.test(r))return Q(c,e);const d=Number(
r);e.maxAge=d}else if(g==="domain"){let h=r;h[0]==="."&&(h=h.slice(1)),h=h.toLowerCase(),e.domain=h}else if(g==="path"){let h="";r.length===0||r[0]!=="/"?h="/":h=r,e.path=h}else if(g==="secure")e.secure=
!0;else if(g==="httponly")e.httpOnly=!0;else if(g==="samesite"){const h=r.toLowerCase();h==="none"?e.sameSite="None":h==="strict"?e.sameSite="Strict":h==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],
e.unparsed.push(`${i}=${r}`);return Q(c,e)}p.exports={parseSetCookie:n,parseUnparsedAttributes:Q}}),57797:(p=>{function J(i){for(let r=0;r<i.length;++r){const g=i.charCodeAt(r);if(g>=0&&g<=8||g>=10&&g<=
31||g===127)return!0}return!1}function A(i){for(let r=0;r<i.length;++r){const g=i.charCodeAt(r);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===44||g===59||g===58||g===92||g===47||
g===91||g===93||g===63||g===61||g===123||g===125)throw new Error("Invalid cookie name")}}function t(i){let r=i.length,g=0;if(i[0]==='"'){if(r===1||i[r-1]!=='"')throw new Error("Invalid cookie value");
--r,++g}for(;g<r;){const h=i.charCodeAt(g++);if(h<33||h>126||h===34||h===44||h===59||h===92)throw new Error("Invalid cookie value")}}function m(i){for(let r=0;r<i.length;++r){const g=i.charCodeAt(r);if(g<
32||g>126||g===59)throw new Error("Invalid cookie path")}}function B(i){return i>=48&&i<=57||i>=65&&i<=90||i>=97&&i<=122}function u(i){if(i===" ")return;if(i.length>255)throw new Error("Invalid cookie\
 domain");let r=0;for(let g=0;g<i.length;++g){const h=i.charCodeAt(g);if(h===46){if(r===0)throw new Error("Invalid cookie domain");if(i.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");r=
0;continue}if(r===0&&!B(h))throw new Error("Invalid cookie domain");if(!B(h)&&h!==45)throw new Error("Invalid cookie domain");if(++r>63)throw new Error("Invalid cookie domain")}if(r===0||i.charCodeAt(
i.length-1)===45)throw new Error("Invalid cookie domain")}const l=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],n=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((i,r)=>r.toString().padStart(2,"0"));function c(i){return typeof i=="number"&&(i=new Date(i)),`${l[i.getUTCDay()]}, ${Q[i.getUTCDate()]} ${n[i.getUTCMonth()]} ${i.getUTCFullYear()} ${Q[i.getUTCHours()]}\
:${Q[i.getUTCMinutes()]}:${Q[i.getUTCSeconds()]} GMT`}function e(i){if(i<0)throw new Error("Invalid cookie max-age")}function E(i){if(i.name.length===0)return null;A(i.name),t(i.value);const r=[`${i.name}\
=${i.value}`];i.name.startsWith("__Secure-")&&(i.secure=!0),i.name.startsWith("__Host-")&&(i.secure=!0,i.domain=null,i.path="/"),i.secure&&r.push("Secure"),i.httpOnly&&r.push("HttpOnly"),typeof i.maxAge==
"number"&&(e(i.maxAge),r.push(`Max-Age=${i.maxAge}`)),i.domain&&(u(i.domain),r.push(`Domain=${i.domain}`)),i.path&&(m(i.path),r.push(`Path=${i.path}`)),i.expires&&i.expires.toString()!=="Invalid Date"&&
r.push(`Expires=${c(i.expires)}`),i.sameSite&&r.push(`SameSite=${i.sameSite}`);for(const g of i.unparsed){if(!g.includes("="))throw new Error("Invalid unparsed");const[h,...d]=g.split("="),F=h.trim(),
S=d.join("=");A(F),t(S),r.push(`${F}=${S}`)}return r.join("; ")}p.exports={isCTLExcludingHtab:J,validateCookieName:A,validateCookiePath:m,validateCookieValue:t,toIMFDate:c,stringify:E}}),24031:((p,J,A)=>{
const t=A(4573),{Transform:m}=A(57075),{isASCIINumber:B,isValidLastEventId:u}=A(94811),l=[239,187,191],n=10,Q=13,c=58,e=32,E=t.kStringMaxLength,i=Buffer.from("data"),r=Buffer.from("event"),g=Buffer.from(
"id"),h=Buffer.from("retry"),d=1024,F=131072,S=128;function b(a,o){if(o>=a.length)return!1;for(let C=o;C<a.length;C++)if(a[C]<48||a[C]>57)return!1;return!0}function M(a,o){for(let C=o;C<a.length;C++)if(a[C]===
0)return!1;return!0}function G(a,o,C){if(o!==C.length)return!1;for(let s=0;s<o;s++)if(a[s]!==C[s])return!1;return!0}function T(){const a=new Error("EventSource message size exceeded");return a.aborted=
!1,a}class V extends m{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(o={}){o.readableObjectMode=!0,super(o),this.state=o.eventSourceSettings||{},this.maxEventSize=o.maxEventSize??E;const C=this.maxEventSize>0?
Math.min(F,Math.max(d,Math.floor(this.maxEventSize/S))):0;this.maxDataLines=C,this.maxBufferedChunks=C,o.push&&(this.push=o.push)}_transform(o,C,s){if(o.length===0){s();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&o[0]!==n&&o[0]!==Q){s(T());return}if(this.chunks.push(o),this.checkBOM&&this.handleBOM()){s();return}for(;this.hasCurrentByte();){const y=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(y===n){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(y===n||y===Q){y===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(y===n||y===Q){y===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){s(w);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){s(T());return}this.advanceCursor()}s()}_destroy(o,C){this.chunks.length=0,this.clearEvent(),
super._destroy(o,C)}parseLine(o,C){if(o.length===0)return;const s=o.indexOf(c);if(s===0)return;let y=o.length,w=o.length;if(s!==-1&&(y=s,w=s+1,o[w]===e&&++w),G(o,y,i)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw T();const f=o.length-w,I=this.eventFieldSizes.data+(C.data===void 0?0:1)+f;this.setEventFieldSize("data",I);const D=o.toString("utf8",w);C.data===void 0?C.data=D:C.data+=`
${D}`,this.dataLineCount++;return}if(G(o,y,h)){b(o,w)&&(this.setEventFieldSize("retry",o.length-w),C.retry=o.toString("utf8",w));return}if(G(o,y,g)){M(o,w)&&(this.setEventFieldSize("id",o.length-w),C.
id=o.toString("utf8",w));return}G(o,y,r)&&w<o.length&&(this.setEventFieldSize("event",o.length-w),C.event=o.toString("utf8",w))}setEventFieldSize(o,C){const s=this.eventSize-this.eventFieldSizes[o]+C;
if(this.maxEventSize>0&&s>this.maxEventSize)throw T();this.eventSize=s,this.eventFieldSizes[o]=C}processEvent(o){o.retry&&B(o.retry)&&(this.state.reconnectionTime=parseInt(o.retry,10)),o.id&&u(o.id)&&
(this.state.lastEventId=o.id),o.data!==void 0&&this.push({type:o.event||"message",options:{data:o.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const o=this.lineChunkIndex;this.chunks.splice(0,o),this.lineChunkIndex=0,this.chunkIndex-=o}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const o=[];let C=0;for(let s=this.lineChunkIndex;s<=this.chunkIndex;s++){const y=this.chunks[s],w=s===this.lineChunkIndex?this.linePos:0,f=s===this.chunkIndex?this.pos:y.length,I=y.subarray(w,f);
C+=I.length,o.push(I)}return Buffer.concat(o,C)}peekBufferedByte(o){let C=this.lineChunkIndex,s=this.linePos;for(;C<this.chunks.length;){const y=this.chunks[C],w=y.length-s;if(o<w)return y[s+o];o-=w,C++,
s=0}}discardLeadingBytes(o){for(;o>0&&this.lineChunkIndex<this.chunks.length;){const s=this.chunks[this.lineChunkIndex].length-this.linePos;o<s?(this.linePos+=o,o=0):(o-=s,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const o=this.peekBufferedByte(0),C=this.peekBufferedByte(1),s=this.peekBufferedByte(2);return C===void 0?
(o===l[0]||(this.checkBOM=!1),!0):s===void 0?o===l[0]&&C===l[1]?!0:(this.checkBOM=!1,!1):(o===l[0]&&C===l[1]&&s===l[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}p.exports=
{EventSourceStream:V}}),21238:((p,J,A)=>{const{pipeline:t}=A(57075),{fetching:m}=A(54398),{makeRequest:B}=A(9967),{webidl:u}=A(45893),{EventSourceStream:l}=A(24031),{parseMIMEType:n}=A(51900),{createFastMessageEvent:Q}=A(
15188),{isNetworkError:c}=A(99051),{delay:e}=A(94811),{kEnumerableProperty:E}=A(3440),{environmentSettingsObject:i}=A(73168),{getGlobalDispatcher:r}=A(32581);let g=!1;const h=3e3,d=0,F=1,S=2,b="anonym\
ous",M="use-credentials";class G extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#r=d;#s=null;#n=null;#o;#i;constructor(a,o={}){super(),u.util.markAsUncloneable(this);const C="\
EventSource constructor";u.argumentLengthCheck(arguments,1,C),g||(g=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),a=u.converters.USVString(
a,C,"url"),o=u.converters.EventSourceInitDict(o,C,"eventSourceInitDict"),this.#o=o.dispatcher,this.#i={lastEventId:"",reconnectionTime:h};const s=i;let y;try{y=new URL(a,s.settingsObject.baseUrl),this.#i.
origin=y.origin}catch(I){throw new DOMException(I,"SyntaxError")}this.#e=y.href;let w=b;o.withCredentials&&(w=M,this.#t=!0);const f={redirect:"follow",keepalive:!0,mode:"cors",credentials:w==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};f.client=i.settingsObject,f.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],f.cache="no-store",f.initiator="other",f.urlList=[new URL(
this.#e)],this.#s=B(f),this.#g()}get readyState(){return this.#r}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#r===S)return;this.#r=d;const a={request:this.#s,dispatcher:this.#o},
o=C=>{c(C)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};a.processResponseEndOfBody=o,a.processResponse=C=>{if(c(C))if(C.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const s=C.headersList.get("content-type",!0),y=s!==null?n(s):"failure",w=y!=="failure"&&y.essence==="text/event-stream";if(C.status!==200||w===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#r=F,this.dispatchEvent(new Event("open")),this.#i.origin=C.urlList[C.urlList.length-1].origin;const f=new l({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:I=>{this.dispatchEvent(Q(I.type,I.options))}});t(C.body.stream,f,I=>{I?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#n=m(a)}async#a(){this.#r!==S&&(this.#r=
d,this.dispatchEvent(new Event("error")),await e(this.#i.reconnectionTime),this.#r===d&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#g()))}close(){
u.brandCheck(this,G),this.#r!==S&&(this.#r=S,this.#n.abort(),this.#s=null)}get onopen(){return this.#A.open}set onopen(a){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof a=="functio\
n"?(this.#A.open=a,this.addEventListener("open",a)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(a){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof a==
"function"?(this.#A.message=a,this.addEventListener("message",a)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(a){this.#A.error&&this.removeEventListener("error",this.#A.error),
typeof a=="function"?(this.#A.error=a,this.addEventListener("error",a)):this.#A.error=null}}const T={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:d,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:F,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:S,writable:!1}};Object.defineProperties(G,T),Object.defineProperties(G.prototype,T),Object.
defineProperties(G.prototype,{close:E,onerror:E,onmessage:E,onopen:E,readyState:E,url:E,withCredentials:E}),u.converters.EventSourceInitDict=u.dictionaryConverter([{key:"withCredentials",converter:u.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:u.converters.any,defaultValue:()=>r()}]),p.exports={EventSource:G,defaultReconnectionTime:h}}),94811:(p=>{function J(m){return m.indexOf("\0")===
-1}function A(m){if(m.length===0)return!1;for(let B=0;B<m.length;B++)if(m.charCodeAt(B)<48||m.charCodeAt(B)>57)return!1;return!0}function t(m){return new Promise(B=>{setTimeout(B,m).unref()})}p.exports=
{isValidLastEventId:J,isASCIINumber:A,delay:t}}),84492:((p,J,A)=>{const t=A(3440),{ReadableStreamFrom:m,isBlobLike:B,isReadableStreamLike:u,readableStreamClose:l,createDeferredPromise:n,fullyReadBody:Q,
extractMimeType:c,utf8DecodeBytes:e}=A(73168),{FormData:E}=A(35910),{kState:i}=A(93627),{webidl:r}=A(45893),{Blob:g}=A(4573),h=A(34589),{isErrored:d,isDisturbed:F}=A(57075),{isArrayBuffer:S}=A(73429),
{serializeAMimeType:b}=A(51900),{multipartFormDataParser:M}=A(50116);let G;try{const Y=A(77598);G=_=>Y.randomInt(0,_)}catch{G=Y=>Math.floor(Math.random(Y))}const T=new TextEncoder;function V(){}const a=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let o;a&&(o=new FinalizationRegistry(Y=>{const _=Y.deref();_&&!_.locked&&!F(_)&&!d(_)&&_.cancel("Response object has been garbage collected").catch(
V)}));function C(Y,_=!1){let iA=null;Y instanceof ReadableStream?iA=Y:B(Y)?iA=Y.stream():iA=new ReadableStream({async pull(xA){const JA=typeof lA=="string"?T.encode(lA):lA;JA.byteLength&&xA.enqueue(JA),
queueMicrotask(()=>l(xA))},start(){},type:"bytes"}),h(u(iA));let BA=null,lA=null,uA=null,mA=null;if(typeof Y=="string")lA=Y,mA="text/plain;charset=UTF-8";else if(Y instanceof URLSearchParams)lA=Y.toString(),
mA="application/x-www-form-urlencoded;charset=UTF-8";else if(S(Y))lA=new Uint8Array(Y.slice());else if(ArrayBuffer.isView(Y))lA=new Uint8Array(Y.buffer.slice(Y.byteOffset,Y.byteOffset+Y.byteLength));else if(t.
isFormDataLike(Y)){const xA=`----formdata-undici-0${`${G(1e11)}`.padStart(11,"0")}`,JA=`--${xA}\r
Content-Disposition: form-data`;const aA=sA=>sA.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),cA=sA=>sA.replace(/\r?\n|\r/g,`\r
`),EA=[],q=new Uint8Array([13,10]);uA=0;let FA=!1;for(const[sA,oA]of Y)if(typeof oA=="string"){const CA=T.encode(JA+`; name="${aA(cA(sA))}"\r
\r
${cA(oA)}\r
`);EA.push(CA),uA+=CA.byteLength}else{const CA=T.encode(`${JA}; name="${aA(cA(sA))}"`+(oA.name?`; filename="${aA(oA.name)}"`:"")+`\r
Content-Type: ${oA.type||"application/octet-stream"}\r
\r
`);EA.push(CA,oA,q),typeof oA.size=="number"?uA+=CA.byteLength+oA.size+q.byteLength:FA=!0}const yA=T.encode(`--${xA}--\r
`);EA.push(yA),uA+=yA.byteLength,FA&&(uA=null),lA=Y,BA=async function*(){for(const sA of EA)sA.stream?yield*sA.stream():yield sA},mA=`multipart/form-data; boundary=${xA}`}else if(B(Y))lA=Y,uA=Y.size,Y.
type&&(mA=Y.type);else if(typeof Y[Symbol.asyncIterator]=="function"){if(_)throw new TypeError("keepalive");if(t.isDisturbed(Y)||Y.locked)throw new TypeError("Response body object should not be distur\
bed or locked");iA=Y instanceof ReadableStream?Y:m(Y)}if((typeof lA=="string"||t.isBuffer(lA))&&(uA=Buffer.byteLength(lA)),BA!=null){let xA;iA=new ReadableStream({async start(){xA=BA(Y)[Symbol.asyncIterator]()},
async pull(JA){const{value:aA,done:cA}=await xA.next();if(cA)queueMicrotask(()=>{JA.close(),JA.byobRequest?.respond(0)});else if(!d(iA)){const EA=new Uint8Array(aA);EA.byteLength&&JA.enqueue(EA)}return JA.
desiredSize>0},async cancel(JA){await xA.return()},type:"bytes"})}return[{stream:iA,source:lA,length:uA},mA]}function s(Y,_=!1){return Y instanceof ReadableStream&&(h(!t.isDisturbed(Y),"The body has a\
lready been consumed."),h(!Y.locked,"The stream is locked.")),C(Y,_)}function y(Y,_){const[iA,BA]=_.stream.tee();return _.stream=iA,{stream:BA,length:_.length,source:_.source}}function w(Y){if(Y.aborted)
throw new DOMException("The operation was aborted.","AbortError")}function f(Y){return{blob(){return D(this,iA=>{let BA=W(this);return BA===null?BA="":BA&&(BA=b(BA)),new g([iA],{type:BA})},Y)},arrayBuffer(){
return D(this,iA=>new Uint8Array(iA).buffer,Y)},text(){return D(this,e,Y)},json(){return D(this,x,Y)},formData(){return D(this,iA=>{const BA=W(this);if(BA!==null)switch(BA.essence){case"multipart/form\
-data":{const lA=M(iA,BA);if(lA==="failure")throw new TypeError("Failed to parse body as FormData.");const uA=new E;return uA[i]=lA,uA}case"application/x-www-form-urlencoded":{const lA=new URLSearchParams(
iA.toString()),uA=new E;for(const[mA,RA]of lA)uA.append(mA,RA);return uA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},Y)},bytes(){
return D(this,iA=>new Uint8Array(iA),Y)}}}function I(Y){Object.assign(Y.prototype,f(Y))}async function D(Y,_,iA){if(r.brandCheck(Y,iA),L(Y))throw new TypeError("Body is unusable: Body has already been\
 read");w(Y[i]);const BA=n(),lA=mA=>BA.reject(mA),uA=mA=>{try{BA.resolve(_(mA))}catch(RA){lA(RA)}};return Y[i].body==null?(uA(Buffer.allocUnsafe(0)),BA.promise):(await Q(Y[i].body,uA,lA),BA.promise)}function L(Y){
const _=Y[i].body;return _!=null&&(_.stream.locked||t.isDisturbed(_.stream))}function x(Y){return JSON.parse(e(Y))}function W(Y){const _=Y[i].headersList,iA=c(_);return iA==="failure"?null:iA}p.exports=
{extractBody:C,safelyExtractBody:s,cloneBody:y,mixinBody:I,streamRegistry:o,hasFinalizationRegistry:a,bodyUnusable:L}}),4495:(p=>{const J=["GET","HEAD","POST"],A=new Set(J),t=[101,204,205,304],m=[301,
302,303,307,308],B=new Set(m),u=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117",
"119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720",
"1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],l=new Set(u),n=["","no-referrer","no-referrer-when-downgrade","same-origin","or\
igin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],Q=new Set(n),c=["follow","manual","error"],e=["GET","HEAD","OPTIONS","TRACE"],E=new Set(e),i=["navigate",
"same-origin","no-cors","cors"],r=["omit","same-origin","include"],g=["default","no-store","reload","no-cache","force-cache","only-if-cached"],h=["content-encoding","content-language","content-locatio\
n","content-type","content-length"],d=["half"],F=["CONNECT","TRACE","TRACK"],S=new Set(F),b=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],
M=new Set(b);p.exports={subresource:b,forbiddenMethods:F,requestBodyHeader:h,referrerPolicy:n,requestRedirect:c,requestMode:i,requestCredentials:r,requestCache:g,redirectStatus:m,corsSafeListedMethods:J,
nullBodyStatus:t,safeMethods:e,badPorts:u,requestDuplex:d,subresourceSet:M,badPortsSet:l,redirectStatusSet:B,corsSafeListedMethodsSet:A,safeMethodsSet:E,forbiddenMethodsSet:S,referrerPolicySet:Q}}),51900:((p,J,A)=>{
const t=A(34589),m=new TextEncoder,B=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,u=/[\u000A\u000D\u0009\u0020]/,l=/[\u0009\u000A\u000C\u000D\u0020]/g,n=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(s){t(s.protocol===
"data:");let y=c(s,!0);y=y.slice(5);const w={position:0};let f=E(",",y,w);const I=f.length;if(f=V(f,!0,!0),w.position>=y.length)return"failure";w.position++;const D=y.slice(I+1);let L=i(D);if(/;(\u0020){0,}base64$/i.
test(f)){const W=o(L);if(L=F(W),L==="failure")return"failure";f=f.slice(0,-6),f=f.replace(/(\u0020)+$/,""),f=f.slice(0,-1)}f.startsWith(";")&&(f="text/plain"+f);let x=d(f);return x==="failure"&&(x=d("\
text/plain;charset=US-ASCII")),{mimeType:x,body:L}}function c(s,y=!1){if(!y)return s.href;const w=s.href,f=s.hash.length,I=f===0?w:w.substring(0,w.length-f);return!f&&w.endsWith("#")?I.slice(0,-1):I}function e(s,y,w){
let f="";for(;w.position<y.length&&s(y[w.position]);)f+=y[w.position],w.position++;return f}function E(s,y,w){const f=y.indexOf(s,w.position),I=w.position;return f===-1?(w.position=y.length,y.slice(I)):
(w.position=f,y.slice(I,w.position))}function i(s){const y=m.encode(s);return h(y)}function r(s){return s>=48&&s<=57||s>=65&&s<=70||s>=97&&s<=102}function g(s){return s>=48&&s<=57?s-48:(s&223)-55}function h(s){
const y=s.length,w=new Uint8Array(y);let f=0;for(let I=0;I<y;++I){const D=s[I];D!==37?w[f++]=D:D===37&&!(r(s[I+1])&&r(s[I+2]))?w[f++]=37:(w[f++]=g(s[I+1])<<4|g(s[I+2]),I+=2)}return y===f?w:w.subarray(
0,f)}function d(s){s=G(s,!0,!0);const y={position:0},w=E("/",s,y);if(w.length===0||!B.test(w)||y.position>s.length)return"failure";y.position++;let f=E(";",s,y);if(f=G(f,!1,!0),f.length===0||!B.test(f))
return"failure";const I=w.toLowerCase(),D=f.toLowerCase(),L={type:I,subtype:D,parameters:new Map,essence:`${I}/${D}`};for(;y.position<s.length;){y.position++,e(Y=>u.test(Y),s,y);let x=e(Y=>Y!==";"&&Y!==
"=",s,y);if(x=x.toLowerCase(),y.position<s.length){if(s[y.position]===";")continue;y.position++}if(y.position>s.length)break;let W=null;if(s[y.position]==='"')W=S(s,y,!0),E(";",s,y);else if(W=E(";",s,
y),W=G(W,!1,!0),W.length===0)continue;x.length!==0&&B.test(x)&&(W.length===0||n.test(W))&&!L.parameters.has(x)&&L.parameters.set(x,W)}return L}function F(s){s=s.replace(l,"");let y=s.length;if(y%4===0&&
s.charCodeAt(y-1)===61&&(--y,s.charCodeAt(y-1)===61&&--y),y%4===1||/[^+/0-9A-Za-z]/.test(s.length===y?s:s.substring(0,y)))return"failure";const w=Buffer.from(s,"base64");return new Uint8Array(w.buffer,
w.byteOffset,w.byteLength)}function S(s,y,w){const f=y.position;let I="";for(t(s[y.position]==='"'),y.position++;I+=e(L=>L!=='"'&&L!=="\\",s,y),!(y.position>=s.length);){const D=s[y.position];if(y.position++,
D==="\\"){if(y.position>=s.length){I+="\\";break}I+=s[y.position],y.position++}else{t(D==='"');break}}return w?I:s.slice(f,y.position)}function b(s){t(s!=="failure");const{parameters:y,essence:w}=s;let f=w;
for(let[I,D]of y.entries())f+=";",f+=I,f+="=",B.test(D)||(D=D.replace(/(\\|")/g,"\\$1"),D='"'+D,D+='"'),f+=D;return f}function M(s){return s===13||s===10||s===9||s===32}function G(s,y=!0,w=!0){return a(
s,y,w,M)}function T(s){return s===13||s===10||s===9||s===12||s===32}function V(s,y=!0,w=!0){return a(s,y,w,T)}function a(s,y,w,f){let I=0,D=s.length-1;if(y)for(;I<s.length&&f(s.charCodeAt(I));)I++;if(w)
for(;D>0&&f(s.charCodeAt(D));)D--;return I===0&&D===s.length-1?s:s.slice(I,D+1)}function o(s){const y=s.length;if(65535>y)return String.fromCharCode.apply(null,s);let w="",f=0,I=65535;for(;f<y;)f+I>y&&
(I=y-f),w+=String.fromCharCode.apply(null,s.subarray(f,f+=I));return w}function C(s){switch(s.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"app\
lication/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"tex\
t/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"i\
mage/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return s.subtype.endsWith("+json")?"application/json":s.subtype.endsWith("+xml")?"application/xml":""}p.
exports={dataURLProcessor:Q,URLSerializer:c,collectASequenceOfCodePoints:e,collectASequenceOfCodePointsFast:E,stringPercentDecode:i,parseMIMEType:d,collectAnHTTPQuotedString:S,serializeAMimeType:b,removeChars:a,
removeHTTPWhitespace:G,minimizeSupportedMimeType:C,HTTP_TOKEN_CODEPOINTS:B,isomorphicDecode:o}}),66653:((p,J,A)=>{const{kConnected:t,kSize:m}=A(36443);class B{constructor(n){this.value=n}deref(){return this.
value[t]===0&&this.value[m]===0?void 0:this.value}}class u{constructor(n){this.finalizer=n}register(n,Q){n.on&&n.on("disconnect",()=>{n[t]===0&&n[m]===0&&this.finalizer(Q)})}unregister(n){}}p.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:B,FinalizationRegistry:u}):{WeakRef,
FinalizationRegistry}}}),27114:((p,J,A)=>{const{Blob:t,File:m}=A(4573),{kState:B}=A(93627),{webidl:u}=A(45893);class l{constructor(c,e,E={}){const i=e,r=E.type,g=E.lastModified??Date.now();this[B]={blobLike:c,
name:i,type:r,lastModified:g}}stream(...c){return u.brandCheck(this,l),this[B].blobLike.stream(...c)}arrayBuffer(...c){return u.brandCheck(this,l),this[B].blobLike.arrayBuffer(...c)}slice(...c){return u.
brandCheck(this,l),this[B].blobLike.slice(...c)}text(...c){return u.brandCheck(this,l),this[B].blobLike.text(...c)}get size(){return u.brandCheck(this,l),this[B].blobLike.size}get type(){return u.brandCheck(
this,l),this[B].blobLike.type}get name(){return u.brandCheck(this,l),this[B].name}get lastModified(){return u.brandCheck(this,l),this[B].lastModified}get[Symbol.toStringTag](){return"File"}}u.converters.
Blob=u.interfaceConverter(t);function n(Q){return Q instanceof m||Q&&(typeof Q.stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}p.exports={FileLike:l,isFileLike:n}}),
50116:((p,J,A)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:m}=A(3440),{utf8DecodeBytes:B}=A(73168),{HTTP_TOKEN_CODEPOINTS:u,isomorphicDecode:l}=A(51900),{isFileLike:n}=A(27114),{makeEntry:Q}=A(
35910),c=A(34589),{File:e}=A(4573),E=globalThis.File??e,i=Buffer.from('form-data; name="'),r=Buffer.from("; filename"),g=Buffer.from("--"),h=Buffer.from(`--\r
`);function d(a){for(let o=0;o<a.length;++o)if((a.charCodeAt(o)&-128)!==0)return!1;return!0}function F(a){const o=a.length;if(o<27||o>70)return!1;for(let C=0;C<o;++C){const s=a.charCodeAt(C);if(!(s>=48&&
s<=57||s>=65&&s<=90||s>=97&&s<=122||s===39||s===45||s===95))return!1}return!0}function S(a,o){c(o!=="failure"&&o.essence==="multipart/form-data");const C=o.parameters.get("boundary");if(C===void 0)return"\
failure";const s=Buffer.from(`--${C}`,"utf8"),y=[],w={position:0};for(;a[w.position]===13&&a[w.position+1]===10;)w.position+=2;let f=a.length;for(;a[f-1]===10&&a[f-2]===13;)f-=2;for(f!==a.length&&(a=a.
subarray(0,f));;){if(a.subarray(w.position,w.position+s.length).equals(s))w.position+=s.length;else return"failure";if(w.position===a.length-2&&V(a,g,w)||w.position===a.length-4&&V(a,h,w))return y;if(a[w.
position]!==13||a[w.position+1]!==10)return"failure";w.position+=2;const I=b(a,w);if(I==="failure")return"failure";let{name:D,filename:L,contentType:x,encoding:W}=I;w.position+=2;let Y;{const iA=a.indexOf(
s.subarray(2),w.position);if(iA===-1)return"failure";Y=a.subarray(w.position,iA-4),w.position+=Y.length,W==="base64"&&(Y=Buffer.from(Y.toString(),"base64"))}if(a[w.position]!==13||a[w.position+1]!==10)
return"failure";w.position+=2;let _;L!==null?(x??="text/plain",d(x)||(x=""),_=new E([Y],L,{type:x})):_=B(Buffer.from(Y)),c(t(D)),c(typeof _=="string"&&t(_)||n(_)),y.push(Q(D,_,L))}}function b(a,o){let C=null,
s=null,y=null,w=null;for(;;){if(a[o.position]===13&&a[o.position+1]===10)return C===null?"failure":{name:C,filename:s,contentType:y,encoding:w};let f=G(I=>I!==10&&I!==13&&I!==58,a,o);if(f=T(f,!0,!0,I=>I===
9||I===32),!u.test(f.toString())||a[o.position]!==58)return"failure";switch(o.position++,G(I=>I===32||I===9,a,o),m(f)){case"content-disposition":{if(C=s=null,!V(a,i,o)||(o.position+=17,C=M(a,o),C===null))
return"failure";if(V(a,r,o)){let I=o.position+r.length;if(a[I]===42&&(o.position+=1,I+=1),a[I]!==61||a[I+1]!==34||(o.position+=12,s=M(a,o),s===null))return"failure"}break}case"content-type":{let I=G(D=>D!==
10&&D!==13,a,o);I=T(I,!1,!0,D=>D===9||D===32),y=l(I);break}case"content-transfer-encoding":{let I=G(D=>D!==10&&D!==13,a,o);I=T(I,!1,!0,D=>D===9||D===32),w=l(I);break}default:G(I=>I!==10&&I!==13,a,o)}if(a[o.
position]!==13&&a[o.position+1]!==10)return"failure";o.position+=2}}function M(a,o){c(a[o.position-1]===34);let C=G(s=>s!==10&&s!==13&&s!==34,a,o);return a[o.position]!==34?null:(o.position++,C=new TextDecoder().
decode(C).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),C)}function G(a,o,C){let s=C.position;for(;s<o.length&&a(o[s]);)++s;return o.subarray(C.position,C.position=s)}function T(a,o,C,s){let y=0,w=a.length-1;if(o)
for(;y<a.length&&s(a[y]);)y++;if(C)for(;w>0&&s(a[w]);)w--;return y===0&&w===a.length-1?a:a.subarray(y,w+1)}function V(a,o,C){if(a.length<o.length)return!1;for(let s=0;s<o.length;s++)if(o[s]!==a[C.position+
s])return!1;return!0}p.exports={multipartFormDataParser:S,validateBoundary:F}}),35910:((p,J,A)=>{const{isBlobLike:t,iteratorMixin:m}=A(73168),{kState:B}=A(93627),{kEnumerableProperty:u}=A(3440),{FileLike:l,
isFileLike:n}=A(27114),{webidl:Q}=A(45893),{File:c}=A(4573),e=A(57975),E=globalThis.File??c;class i{constructor(h){if(Q.util.markAsUncloneable(this),h!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[B]=[]}append(h,d,F=void 0){Q.brandCheck(this,i);const S="FormData.append";if(Q.argumentLengthCheck(arguments,2,S),arguments.length===
3&&!t(d))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");h=Q.converters.USVString(h,S,"name"),d=t(d)?Q.converters.Blob(d,S,"value",{strict:!1}):Q.converters.
USVString(d,S,"value"),F=arguments.length===3?Q.converters.USVString(F,S,"filename"):void 0;const b=r(h,d,F);this[B].push(b)}delete(h){Q.brandCheck(this,i);const d="FormData.delete";Q.argumentLengthCheck(
arguments,1,d),h=Q.converters.USVString(h,d,"name"),this[B]=this[B].filter(F=>F.name!==h)}get(h){Q.brandCheck(this,i);const d="FormData.get";Q.argumentLengthCheck(arguments,1,d),h=Q.converters.USVString(
h,d,"name");const F=this[B].findIndex(S=>S.name===h);return F===-1?null:this[B][F].value}getAll(h){Q.brandCheck(this,i);const d="FormData.getAll";return Q.argumentLengthCheck(arguments,1,d),h=Q.converters.
USVString(h,d,"name"),this[B].filter(F=>F.name===h).map(F=>F.value)}has(h){Q.brandCheck(this,i);const d="FormData.has";return Q.argumentLengthCheck(arguments,1,d),h=Q.converters.USVString(h,d,"name"),
this[B].findIndex(F=>F.name===h)!==-1}set(h,d,F=void 0){Q.brandCheck(this,i);const S="FormData.set";if(Q.argumentLengthCheck(arguments,2,S),arguments.length===3&&!t(d))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");h=Q.converters.USVString(h,S,"name"),d=t(d)?Q.converters.Blob(d,S,"name",{strict:!1}):Q.converters.USVString(d,S,"name"),F=arguments.length===
3?Q.converters.USVString(F,S,"name"):void 0;const b=r(h,d,F),M=this[B].findIndex(G=>G.name===h);M!==-1?this[B]=[...this[B].slice(0,M),b,...this[B].slice(M+1).filter(G=>G.name!==h)]:this[B].push(b)}[e.
inspect.custom](h,d){const F=this[B].reduce((b,M)=>(b[M.name]?Array.isArray(b[M.name])?b[M.name].push(M.value):b[M.name]=[b[M.name],M.value]:b[M.name]=M.value,b),{__proto__:null});d.depth??=h,d.colors??=
!0;const S=e.formatWithOptions(d,F);return`FormData ${S.slice(S.indexOf("]")+2)}`}}m("FormData",i,B,"name","value"),Object.defineProperties(i.prototype,{append:u,delete:u,get:u,getAll:u,has:u,set:u,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function r(g,h,d){if(typeof h!="string"){if(n(h)||(h=h instanceof Blob?new E([h],"blob",{type:h.type}):new l(h,"blob",{type:h.type})),d!==void 0){const F={
type:h.type,lastModified:h.lastModified};h=h instanceof c?new E([h],d,F):new l(h,d,F)}}return{name:g,value:h}}p.exports={FormData:i,makeEntry:r}}),51059:(p=>{const J=Symbol.for("undici.globalOrigin.1");
function A(){return globalThis[J]}function t(m){if(m===void 0){Object.defineProperty(globalThis,J,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const B=new URL(m);if(B.protocol!=="h\
ttp:"&&B.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${B.protocol}`);Object.defineProperty(globalThis,J,{value:B,writable:!0,enumerable:!1,configurable:!1})}p.
exports={getGlobalOrigin:A,setGlobalOrigin:t}}),60660:((p,J,A)=>{const{kConstruct:t}=A(36443),{kEnumerableProperty:m}=A(3440),{iteratorMixin:B,isValidHeaderName:u,isValidHeaderValue:l}=A(73168),{webidl:n}=A(
45893),Q=A(34589),c=A(57975),e=Symbol("headers map"),E=Symbol("headers map sorted");function i(V){return V===10||V===13||V===9||V===32}function r(V){let a=0,o=V.length;for(;o>a&&i(V.charCodeAt(o-1));)
--o;for(;o>a&&i(V.charCodeAt(a));)++a;return a===0&&o===V.length?V:V.substring(a,o)}function g(V,a){if(Array.isArray(a))for(let o=0;o<a.length;++o){const C=a[o];if(C.length!==2)throw n.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${C.length}.`});h(V,C[0],C[1])}else if(typeof a=="object"&&a!==null){const o=Object.keys(a);for(let C=0;C<o.length;++C)
h(V,o[C],a[o[C]])}else throw n.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function h(V,a,o){
if(o=r(o),u(a)){if(!l(o))throw n.errors.invalidArgument({prefix:"Headers.append",value:o,type:"header value"})}else throw n.errors.invalidArgument({prefix:"Headers.append",value:a,type:"header name"});
if(b(V)==="immutable")throw new TypeError("immutable");return G(V).append(a,o,!1)}function d(V,a){return V[0]<a[0]?-1:1}class F{cookies=null;constructor(a){a instanceof F?(this[e]=new Map(a[e]),this[E]=
a[E],this.cookies=a.cookies===null?null:[...a.cookies]):(this[e]=new Map(a),this[E]=null)}contains(a,o){return this[e].has(o?a:a.toLowerCase())}clear(){this[e].clear(),this[E]=null,this.cookies=null}append(a,o,C){
this[E]=null;const s=C?a:a.toLowerCase(),y=this[e].get(s);if(y){const w=s==="cookie"?"; ":", ";this[e].set(s,{name:y.name,value:`${y.value}${w}${o}`})}else this[e].set(s,{name:a,value:o});s==="set-coo\
kie"&&(this.cookies??=[]).push(o)}set(a,o,C){this[E]=null;const s=C?a:a.toLowerCase();s==="set-cookie"&&(this.cookies=[o]),this[e].set(s,{name:a,value:o})}delete(a,o){this[E]=null,o||(a=a.toLowerCase()),
a==="set-cookie"&&(this.cookies=null),this[e].delete(a)}get(a,o){return this[e].get(o?a:a.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:a,1:{value:o}}of this[e])yield[a,o]}get entries(){
const a={};if(this[e].size!==0)for(const{name:o,value:C}of this[e].values())a[o]=C;return a}rawValues(){return this[e].values()}get entriesList(){const a=[];if(this[e].size!==0)for(const{0:o,1:{name:C,
value:s}}of this[e])if(o==="set-cookie")for(const y of this.cookies)a.push([C,y]);else a.push([C,s]);return a}toSortedArray(){const a=this[e].size,o=new Array(a);if(a<=32){if(a===0)return o;const C=this[e][Symbol.
iterator](),s=C.next().value;o[0]=[s[0],s[1].value],Q(s[1].value!==null);for(let y=1,w=0,f=0,I=0,D=0,L,x;y<a;++y){for(x=C.next().value,L=o[y]=[x[0],x[1].value],Q(L[1]!==null),I=0,f=y;I<f;)D=I+(f-I>>1),
o[D][0]<=L[0]?I=D+1:f=D;if(y!==D){for(w=y;w>I;)o[w]=o[--w];o[I]=L}}if(!C.next().done)throw new TypeError("Unreachable");return o}else{let C=0;for(const{0:s,1:{value:y}}of this[e])o[C++]=[s,y],Q(y!==null);
return o.sort(d)}}}class S{#A;#e;constructor(a=void 0){n.util.markAsUncloneable(this),a!==t&&(this.#e=new F,this.#A="none",a!==void 0&&(a=n.converters.HeadersInit(a,"Headers contructor","init"),g(this,
a)))}append(a,o){n.brandCheck(this,S),n.argumentLengthCheck(arguments,2,"Headers.append");const C="Headers.append";return a=n.converters.ByteString(a,C,"name"),o=n.converters.ByteString(o,C,"value"),h(
this,a,o)}delete(a){if(n.brandCheck(this,S),n.argumentLengthCheck(arguments,1,"Headers.delete"),a=n.converters.ByteString(a,"Headers.delete","name"),!u(a))throw n.errors.invalidArgument({prefix:"Heade\
rs.delete",value:a,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(a,!1)&&this.#e.delete(a,!1)}get(a){n.brandCheck(this,S),n.argumentLengthCheck(arguments,
1,"Headers.get");const o="Headers.get";if(a=n.converters.ByteString(a,o,"name"),!u(a))throw n.errors.invalidArgument({prefix:o,value:a,type:"header name"});return this.#e.get(a,!1)}has(a){n.brandCheck(
this,S),n.argumentLengthCheck(arguments,1,"Headers.has");const o="Headers.has";if(a=n.converters.ByteString(a,o,"name"),!u(a))throw n.errors.invalidArgument({prefix:o,value:a,type:"header name"});return this.#e.
contains(a,!1)}set(a,o){n.brandCheck(this,S),n.argumentLengthCheck(arguments,2,"Headers.set");const C="Headers.set";if(a=n.converters.ByteString(a,C,"name"),o=n.converters.ByteString(o,C,"value"),o=r(
o),u(a)){if(!l(o))throw n.errors.invalidArgument({prefix:C,value:o,type:"header value"})}else throw n.errors.invalidArgument({prefix:C,value:a,type:"header name"});if(this.#A==="immutable")throw new TypeError(
"immutable");this.#e.set(a,o,!1)}getSetCookie(){n.brandCheck(this,S);const a=this.#e.cookies;return a?[...a]:[]}get[E](){if(this.#e[E])return this.#e[E];const a=[],o=this.#e.toSortedArray(),C=this.#e.
cookies;if(C===null||C.length===1)return this.#e[E]=o;for(let s=0;s<o.length;++s){const{0:y,1:w}=o[s];if(y==="set-cookie")for(let f=0;f<C.length;++f)a.push([y,C[f]]);else a.push([y,w])}return this.#e[E]=
a}[c.inspect.custom](a,o){return o.depth??=a,`Headers ${c.formatWithOptions(o,this.#e.entries)}`}static getHeadersGuard(a){return a.#A}static setHeadersGuard(a,o){a.#A=o}static getHeadersList(a){return a.#e}static setHeadersList(a,o){
a.#e=o}}const{getHeadersGuard:b,setHeadersGuard:M,getHeadersList:G,setHeadersList:T}=S;Reflect.deleteProperty(S,"getHeadersGuard"),Reflect.deleteProperty(S,"setHeadersGuard"),Reflect.deleteProperty(S,
"getHeadersList"),Reflect.deleteProperty(S,"setHeadersList"),B("Headers",S,E,0,1),Object.defineProperties(S.prototype,{append:m,delete:m,get:m,has:m,set:m,getSetCookie:m,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[c.inspect.custom]:{enumerable:!1}}),n.converters.HeadersInit=function(V,a,o){if(n.util.Type(V)==="Object"){const C=Reflect.get(V,Symbol.iterator);if(!c.types.isProxy(V)&&C===
S.prototype.entries)try{return G(V).entriesList}catch{}return typeof C=="function"?n.converters["sequence<sequence<ByteString>>"](V,a,o,C.bind(V)):n.converters["record<ByteString, ByteString>"](V,a,o)}
throw n.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},p.exports={fill:g,compareHeaderName:d,Headers:S,
HeadersList:F,getHeadersGuard:b,setHeadersGuard:M,setHeadersList:T,getHeadersList:G}}),54398:((p,J,A)=>{const{makeNetworkError:t,makeAppropriateNetworkError:m,filterResponse:B,makeResponse:u,fromInnerResponse:l}=A(
99051),{HeadersList:n}=A(60660),{Request:Q,cloneRequest:c}=A(9967),e=A(38522),{bytesMatch:E,makePolicyContainer:i,clonePolicyContainer:r,requestBadPort:g,TAOCheck:h,appendRequestOriginHeader:d,responseLocationURL:F,
requestCurrentURL:S,setRequestReferrerPolicyOnRedirect:b,tryUpgradeRequestToAPotentiallyTrustworthyURL:M,createOpaqueTimingInfo:G,appendFetchMetadata:T,corsCheck:V,crossOriginResourcePolicyCheck:a,determineRequestsReferrer:o,
coarsenedSharedCurrentTime:C,createDeferredPromise:s,isBlobLike:y,sameOrigin:w,isCancelled:f,isAborted:I,isErrorLike:D,fullyReadBody:L,readableStreamClose:x,isomorphicEncode:W,urlIsLocal:Y,urlIsHttpHttpsScheme:_,
urlHasHttpsScheme:iA,clampAndCoarsenConnectionTimingInfo:BA,simpleRangeHeaderValue:lA,buildContentRange:uA,createInflate:mA,extractMimeType:RA}=A(73168),{kState:xA,kDispatcher:JA}=A(93627),aA=A(34589),
{safelyExtractBody:cA,extractBody:EA}=A(84492),{redirectStatusSet:q,nullBodyStatus:FA,safeMethodsSet:yA,requestBodyHeader:sA,subresourceSet:oA}=A(4495),CA=A(78474),{Readable:dA,pipeline:TA,finished:XA}=A(
57075),{addAbortListener:PA,isErrored:$A,isReadable:UA,bufferToLowerCasedHeaderName:OA}=A(3440),{dataURLProcessor:GA,serializeAMimeType:VA,minimizeSupportedMimeType:NA}=A(51900),{getGlobalDispatcher:Ae}=A(
32581),{webidl:QA}=A(45893),{STATUS_CODES:v}=A(37067),gA=["GET","HEAD"],fA=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let MA;class vA extends CA{constructor(z){super(),
this.dispatcher=z,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(z){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(z),this.emit("terminated",z))}abort(z){this.
state==="ongoing"&&(this.state="aborted",z||(z=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=z,this.connection?.destroy(z),this.emit("terminated",z))}}function SA(k){
qA(k,"fetch")}function zA(k,z=void 0){QA.argumentLengthCheck(arguments,1,"globalThis.fetch");let X=s(),rA;try{rA=new Q(k,z)}catch(eA){return X.reject(eA),X.promise}const R=rA[xA];if(rA.signal.aborted)
return oe(X,R,null,rA.signal.reason),X.promise;R.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(R.serviceWorkers="none");let H=null,$=!1,nA=null;return PA(rA.signal,()=>{$=!0,aA(
nA!=null),nA.abort(rA.signal.reason);const eA=H?.deref();oe(X,R,eA,rA.signal.reason)}),nA=ie({request:R,processResponseEndOfBody:SA,processResponse:eA=>{if(!$){if(eA.aborted){oe(X,R,H,nA.serializedAbortReason);
return}if(eA.type==="error"){X.reject(new TypeError("fetch failed",{cause:eA.error}));return}H=new WeakRef(l(eA,"immutable")),X.resolve(H.deref()),X=null}},dispatcher:rA[JA]}),X.promise}function qA(k,z="\
other"){if(k.type==="error"&&k.aborted||!k.urlList?.length)return;const X=k.urlList[0];let rA=k.timingInfo,R=k.cacheState;_(X)&&rA!==null&&(k.timingAllowPassed||(rA=G({startTime:rA.startTime}),R=""),rA.
endTime=C(),k.timingInfo=rA,_A(rA,X.href,z,globalThis,R))}const _A=performance.markResourceTiming;function oe(k,z,X,rA){if(k&&k.reject(rA),z.body!=null&&UA(z.body?.stream)&&z.body.stream.cancel(rA).catch(
N=>{if(N.code!=="ERR_INVALID_STATE")throw N}),X==null)return;const R=X[xA];R.body!=null&&UA(R.body?.stream)&&R.body.stream.cancel(rA).catch(N=>{if(N.code!=="ERR_INVALID_STATE")throw N})}function ie({request:k,
processRequestBodyChunkLength:z,processRequestEndOfBody:X,processResponse:rA,processResponseEndOfBody:R,processResponseConsumeBody:N,useParallelQueue:H=!1,dispatcher:$=Ae()}){aA($);let nA=null,AA=!1;k.
client!=null&&(nA=k.client.globalObject,AA=k.client.crossOriginIsolatedCapability);const eA=C(AA),wA=G({startTime:eA}),DA={controller:new vA($),request:k,timingInfo:wA,processRequestBodyChunkLength:z,
processRequestEndOfBody:X,processResponse:rA,processResponseConsumeBody:N,processResponseEndOfBody:R,taskDestination:nA,crossOriginIsolatedCapability:AA};return aA(!k.body||k.body.stream),k.window==="\
client"&&(k.window=k.client?.globalObject?.constructor?.name==="Window"?k.client:"no-window"),k.origin==="client"&&(k.origin=k.client.origin),k.policyContainer==="client"&&(k.client!=null?k.policyContainer=
r(k.client.policyContainer):k.policyContainer=i()),k.headersList.contains("accept",!0)||k.headersList.append("accept","*/*",!0),k.headersList.contains("accept-language",!0)||k.headersList.append("acce\
pt-language","*",!0),k.priority,oA.has(k.destination),Qe(DA).catch(HA=>{DA.controller.terminate(HA)}),DA.controller}async function Qe(k,z=!1){const X=k.request;let rA=null;if(X.localURLsOnly&&!Y(S(X))&&
(rA=t("local URLs only")),M(X),g(X)==="blocked"&&(rA=t("bad port")),X.referrerPolicy===""&&(X.referrerPolicy=X.policyContainer.referrerPolicy),X.referrer!=="no-referrer"&&(X.referrer=o(X)),rA===null&&
(rA=await(async()=>{const N=S(X);return w(N,X.url)&&X.responseTainting==="basic"||N.protocol==="data:"||X.mode==="navigate"||X.mode==="websocket"?(X.responseTainting="basic",await ce(k)):X.mode==="sam\
e-origin"?t('request mode cannot be "same-origin"'):X.mode==="no-cors"?X.redirect!=="follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(X.responseTainting="opaque",await ce(k)):_(S(X))?
(X.responseTainting="cors",await kA(k)):t("URL scheme must be a HTTP(S) scheme")})()),z)return rA;rA.status!==0&&!rA.internalResponse&&(X.responseTainting,X.responseTainting==="basic"?rA=B(rA,"basic"):
X.responseTainting==="cors"?rA=B(rA,"cors"):X.responseTainting==="opaque"?rA=B(rA,"opaque"):aA(!1));let R=rA.status===0?rA:rA.internalResponse;if(R.urlList.length===0&&R.urlList.push(...X.urlList),X.timingAllowFailed||
(rA.timingAllowPassed=!0),rA.type==="opaque"&&R.status===206&&R.rangeRequested&&!X.headers.contains("range",!0)&&(rA=R=t()),rA.status!==0&&(X.method==="HEAD"||X.method==="CONNECT"||FA.includes(R.status))&&
(R.body=null,k.controller.dump=!0),X.integrity){const N=$=>le(k,t($));if(X.responseTainting==="opaque"||rA.body==null){N(rA.error);return}const H=$=>{if(!E($,X.integrity)){N("integrity mismatch");return}
rA.body=cA($)[0],le(k,rA)};await L(rA.body,H,N)}else le(k,rA)}function ce(k){if(f(k)&&k.request.redirectCount===0)return Promise.resolve(m(k));const{request:z}=k,{protocol:X}=S(z);switch(X){case"about\
:":return Promise.resolve(t("about scheme is not supported"));case"blob:":{MA||(MA=A(4573).resolveObjectURL);const rA=S(z);if(rA.search.length!==0)return Promise.resolve(t("NetworkError when attemptin\
g to fetch resource."));const R=MA(rA.toString());if(z.method!=="GET"||!y(R))return Promise.resolve(t("invalid method"));const N=u(),H=R.size,$=W(`${H}`),nA=R.type;if(z.headersList.contains("range",!0)){
N.rangeRequested=!0;const AA=z.headersList.get("range",!0),eA=lA(AA,!0);if(eA==="failure")return Promise.resolve(t("failed to fetch the data URL"));let{rangeStartValue:wA,rangeEndValue:DA}=eA;if(wA===
null)wA=H-DA,DA=wA+DA-1;else{if(wA>=H)return Promise.resolve(t("Range start is greater than the blob's size."));(DA===null||DA>=H)&&(DA=H-1)}const HA=R.slice(wA,DA,nA),YA=EA(HA);N.body=YA[0];const KA=W(
`${HA.size}`),ne=uA(wA,DA,H);N.status=206,N.statusText="Partial Content",N.headersList.set("content-length",KA,!0),N.headersList.set("content-type",nA,!0),N.headersList.set("content-range",ne,!0)}else{
const AA=EA(R);N.statusText="OK",N.body=AA[0],N.headersList.set("content-length",$,!0),N.headersList.set("content-type",nA,!0)}return Promise.resolve(N)}case"data:":{const rA=S(z),R=GA(rA);if(R==="fai\
lure")return Promise.resolve(t("failed to fetch the data URL"));const N=VA(R.mimeType);return Promise.resolve(u({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:N}]],body:cA(R.
body)[0]}))}case"file:":return Promise.resolve(t("not implemented... yet..."));case"http:":case"https:":return kA(k).catch(rA=>t(rA));default:return Promise.resolve(t("unknown scheme"))}}function ae(k,z){
k.request.done=!0,k.processResponseDone!=null&&queueMicrotask(()=>k.processResponseDone(z))}function le(k,z){let X=k.timingInfo;const rA=()=>{const N=Date.now();k.request.destination==="document"&&(k.
controller.fullTimingInfo=X),k.controller.reportTimingSteps=()=>{if(k.request.url.protocol!=="https:")return;X.endTime=N;let $=z.cacheState;const nA=z.bodyInfo;z.timingAllowPassed||(X=G(X),$="");let AA=0;
if(k.request.mode!=="navigator"||!z.hasCrossOriginRedirects){AA=z.status;const eA=RA(z.headersList);eA!=="failure"&&(nA.contentType=NA(eA))}k.request.initiatorType!=null&&_A(X,k.request.url.href,k.request.
initiatorType,globalThis,$,nA,AA)};const H=()=>{k.request.done=!0,k.processResponseEndOfBody!=null&&queueMicrotask(()=>k.processResponseEndOfBody(z)),k.request.initiatorType!=null&&k.controller.reportTimingSteps()};
queueMicrotask(()=>H())};k.processResponse!=null&&queueMicrotask(()=>{k.processResponse(z),k.processResponse=null});const R=z.type==="error"?z:z.internalResponse??z;R.body==null?rA():XA(R.body.stream,
()=>{rA()})}async function kA(k){const z=k.request;let X=null,rA=null;const R=k.timingInfo;if(z.serviceWorkers,X===null){if(z.redirect==="follow"&&(z.serviceWorkers="none"),rA=X=await U(k),z.responseTainting===
"cors"&&V(z,X)==="failure")return t("cors failure");h(z,X)==="failure"&&(z.timingAllowFailed=!0)}return(z.responseTainting==="opaque"||X.type==="opaque")&&a(z.origin,z.client,z.destination,rA)==="bloc\
ked"?t("blocked"):(q.has(rA.status)&&(z.redirect!=="manual"&&k.controller.connection.destroy(void 0,!1),z.redirect==="error"?X=t("unexpected redirect"):z.redirect==="manual"?X=rA:z.redirect==="follow"?
X=await K(k,X):aA(!1)),X.timingInfo=R,X)}function K(k,z){const X=k.request,rA=z.internalResponse?z.internalResponse:z;let R;try{if(R=F(rA,S(X).hash),R==null)return z}catch(H){return Promise.resolve(t(
H))}if(!_(R))return Promise.resolve(t("URL scheme must be a HTTP(S) scheme"));if(X.redirectCount===20)return Promise.resolve(t("redirect count exceeded"));if(X.redirectCount+=1,X.mode==="cors"&&(R.username||
R.password)&&!w(X,R))return Promise.resolve(t('cross origin not allowed for request mode "cors"'));if(X.responseTainting==="cors"&&(R.username||R.password))return Promise.resolve(t('URL cannot contain\
 credentials for request mode "cors"'));if(rA.status!==303&&X.body!=null&&X.body.source==null)return Promise.resolve(t());if([301,302].includes(rA.status)&&X.method==="POST"||rA.status===303&&!gA.includes(
X.method)){X.method="GET",X.body=null;for(const H of sA)X.headersList.delete(H)}w(S(X),R)||(X.headersList.delete("authorization",!0),X.headersList.delete("proxy-authorization",!0),X.headersList.delete(
"cookie",!0),X.headersList.delete("host",!0)),X.body!=null&&(aA(X.body.source!=null),X.body=cA(X.body.source)[0]);const N=k.timingInfo;return N.redirectEndTime=N.postRedirectStartTime=C(k.crossOriginIsolatedCapability),
N.redirectStartTime===0&&(N.redirectStartTime=N.startTime),X.urlList.push(R),b(X,rA),Qe(k,!0)}async function U(k,z=!1,X=!1){const rA=k.request;let R=null,N=null,H=null;const $=null,nA=!1;rA.window==="\
no-window"&&rA.redirect==="error"?(R=k,N=rA):(N=c(rA),R={...k},R.request=N);const AA=rA.credentials==="include"||rA.credentials==="same-origin"&&rA.responseTainting==="basic",eA=N.body?N.body.length:null;
let wA=null;if(N.body==null&&["POST","PUT"].includes(N.method)&&(wA="0"),eA!=null&&(wA=W(`${eA}`)),wA!=null&&N.headersList.append("content-length",wA,!0),eA!=null&&N.keepalive,N.referrer instanceof URL&&
N.headersList.append("referer",W(N.referrer.href),!0),d(N),T(N),N.headersList.contains("user-agent",!0)||N.headersList.append("user-agent",fA),N.cache==="default"&&(N.headersList.contains("if-modified\
-since",!0)||N.headersList.contains("if-none-match",!0)||N.headersList.contains("if-unmodified-since",!0)||N.headersList.contains("if-match",!0)||N.headersList.contains("if-range",!0))&&(N.cache="no-s\
tore"),N.cache==="no-cache"&&!N.preventNoCacheCacheControlHeaderModification&&!N.headersList.contains("cache-control",!0)&&N.headersList.append("cache-control","max-age=0",!0),(N.cache==="no-store"||N.
cache==="reload")&&(N.headersList.contains("pragma",!0)||N.headersList.append("pragma","no-cache",!0),N.headersList.contains("cache-control",!0)||N.headersList.append("cache-control","no-cache",!0)),N.
headersList.contains("range",!0)&&N.headersList.append("accept-encoding","identity",!0),N.headersList.contains("accept-encoding",!0)||(iA(S(N))?N.headersList.append("accept-encoding","br, gzip, deflat\
e",!0):N.headersList.append("accept-encoding","gzip, deflate",!0)),N.headersList.delete("host",!0),$==null&&(N.cache="no-store"),N.cache!=="no-store"&&N.cache,H==null){if(N.cache==="only-if-cached")return t(
"only if cached");const DA=await O(R,AA,X);!yA.has(N.method)&&DA.status>=200&&DA.status<=399,nA&&DA.status,H==null&&(H=DA)}if(H.urlList=[...N.urlList],N.headersList.contains("range",!0)&&(H.rangeRequested=
!0),H.requestIncludesCredentials=AA,H.status===407)return rA.window==="no-window"?t():f(k)?m(k):t("proxy authentication required");if(H.status===421&&!X&&(rA.body==null||rA.body.source!=null)){if(f(k))
return m(k);k.controller.connection.destroy(),H=await U(k,z,!0)}return H}async function O(k,z=!1,X=!1){aA(!k.controller.connection||k.controller.connection.destroyed),k.controller.connection={abort:null,
destroyed:!1,destroy(YA,KA=!0){this.destroyed||(this.destroyed=!0,KA&&this.abort?.(YA??new DOMException("The operation was aborted.","AbortError")))}};const rA=k.request;let R=null;const N=k.timingInfo;
null==null&&(rA.cache="no-store");const $=X?"yes":"no";rA.mode;let nA=null;if(rA.body==null&&k.processRequestEndOfBody)queueMicrotask(()=>k.processRequestEndOfBody());else if(rA.body!=null){const YA=async function*(se){
f(k)||(yield se,k.processRequestBodyChunkLength?.(se.byteLength))},KA=()=>{f(k)||k.processRequestEndOfBody&&k.processRequestEndOfBody()},ne=se=>{f(k)||(se.name==="AbortError"?k.controller.abort():k.controller.
terminate(se))};nA=(async function*(){try{for await(const se of rA.body.stream)yield*YA(se);KA()}catch(se){ne(se)}})()}try{const{body:YA,status:KA,statusText:ne,headersList:se,socket:Ee}=await HA({body:nA});
if(Ee)R=u({status:KA,statusText:ne,headersList:se,socket:Ee});else{const te=YA[Symbol.asyncIterator]();k.controller.next=()=>te.next(),R=u({status:KA,statusText:ne,headersList:se})}}catch(YA){return YA.
name==="AbortError"?(k.controller.connection.destroy(),m(k,YA)):t(YA)}const AA=async()=>{await k.controller.resume()},eA=YA=>{f(k)||k.controller.abort(YA)},wA=new ReadableStream({async start(YA){k.controller.
controller=YA},async pull(YA){await AA(YA)},async cancel(YA){await eA(YA)},type:"bytes"});R.body={stream:wA,source:null,length:null},k.controller.resume||k.controller.on("terminated",DA),k.controller.
resume=async()=>{for(;;){let YA,KA;try{const{done:se,value:Ee}=await k.controller.next();if(I(k))break;YA=se?void 0:Ee}catch(se){k.controller.ended&&!N.encodedBodySize?YA=void 0:(YA=se,KA=!0)}if(YA===
void 0){x(k.controller.controller),ae(k,R);return}if(N.decodedBodySize+=YA?.byteLength??0,KA){k.controller.terminate(YA);return}const ne=new Uint8Array(YA);if(ne.byteLength&&k.controller.controller.enqueue(
ne),$A(wA)){k.controller.terminate();return}if(k.controller.controller.desiredSize<=0)return}};function DA(YA){I(k)?(R.aborted=!0,UA(wA)&&k.controller.controller.error(k.controller.serializedAbortReason)):
UA(wA)&&k.controller.controller.error(new TypeError("terminated",{cause:D(YA)?YA:void 0})),k.controller.connection.destroy()}return R;function HA({body:YA}){const KA=S(rA),ne=k.controller.dispatcher;return new Promise(
(se,Ee)=>ne.dispatch({path:KA.pathname+KA.search,origin:KA.origin,method:rA.method,body:ne.isMockActive?rA.body&&(rA.body.source||rA.body.stream):YA,headers:rA.headersList.entries,maxRedirections:0,upgrade:rA.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(te){const{connection:ge}=k.controller;N.finalConnectionTimingInfo=BA(void 0,N.postRedirectStartTime,k.crossOriginIsolatedCapability),
ge.destroyed?te(new DOMException("The operation was aborted.","AbortError")):(k.controller.on("terminated",te),this.abort=ge.abort=te),N.finalNetworkRequestStartTime=C(k.crossOriginIsolatedCapability)},
onResponseStarted(){N.finalNetworkResponseStartTime=C(k.crossOriginIsolatedCapability)},onHeaders(te,ge,Be,Ie){if(te<200)return;let he="";const ue=new n;for(let P=0;P<ge.length;P+=2)ue.append(OA(ge[P]),
ge[P+1].toString("latin1"),!0);he=ue.get("location",!0);const Ce=[],ye=he&&rA.redirect==="follow"&&q.has(te);if(rA.method!=="HEAD"&&rA.method!=="CONNECT"&&!FA.includes(te)&&!ye){const P=ue.get("conten\
t-encoding",!0),Z=P?P.toLowerCase().split(","):[],tA=5;if(Z.length>tA)return this.abort(new Error(`too many content-encodings in response: ${Z.length}, maximum allowed is ${tA}`)),!0;for(let hA=Z.length-
1;hA>=0;--hA){const IA=Z[hA].trim();if(IA==="x-gzip"||IA==="gzip")Ce.push(e.createGunzip({flush:e.constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(IA==="deflate")Ce.push(mA({flush:e.
constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(IA==="br")Ce.push(e.createBrotliDecompress({flush:e.constants.BROTLI_OPERATION_FLUSH,finishFlush:e.constants.BROTLI_OPERATION_FLUSH}));else{
Ce.length=0;break}}}this.body=new dA({read:Be});const j=this.onError.bind(this);return se({status:te,statusText:Ie,headersList:ue,body:Ce.length?TA(this.body,...Ce,P=>{P&&this.onError(P)}).on("error",
j):this.body.on("error",j)}),!0},onData(te){if(k.controller.dump)return;const ge=te;return N.encodedBodySize+=ge.byteLength,this.body.push(ge)},onComplete(){this.abort&&k.controller.off("terminated",this.
abort),k.controller.ended=!0,this.body.push(null)},onError(te){this.abort&&k.controller.off("terminated",this.abort),this.body?.destroy(te),k.controller.terminate(te),Ee(te)},onUpgrade(te,ge,Be){if(te!==
101)return;const Ie=new n;for(let he=0;he<ge.length;he+=2)Ie.append(OA(ge[he]),ge[he+1].toString("latin1"),!0);return se({status:te,statusText:v[te],headersList:Ie,socket:Be}),!0}}))}}p.exports={fetch:zA,
Fetch:vA,fetching:ie,finalizeAndReportTiming:qA}}),9967:((p,J,A)=>{const{extractBody:t,mixinBody:m,cloneBody:B,bodyUnusable:u}=A(84492),{Headers:l,fill:n,HeadersList:Q,setHeadersGuard:c,getHeadersGuard:e,
setHeadersList:E,getHeadersList:i}=A(60660),{FinalizationRegistry:r}=A(66653)(),g=A(3440),h=A(57975),{isValidHTTPToken:d,sameOrigin:F,environmentSettingsObject:S}=A(73168),{forbiddenMethodsSet:b,corsSafeListedMethodsSet:M,
referrerPolicy:G,requestRedirect:T,requestMode:V,requestCredentials:a,requestCache:o,requestDuplex:C}=A(4495),{kEnumerableProperty:s,normalizedMethodRecordsBase:y,normalizedMethodRecords:w}=g,{kHeaders:f,
kSignal:I,kState:D,kDispatcher:L}=A(93627),{webidl:x}=A(45893),{URLSerializer:W}=A(51900),{kConstruct:Y}=A(36443),_=A(34589),{getMaxListeners:iA,setMaxListeners:BA,getEventListeners:lA,defaultMaxListeners:uA}=A(
78474),mA=Symbol("abortController"),RA=new r(({signal:yA,abort:sA})=>{yA.removeEventListener("abort",sA)}),xA=new WeakMap;function JA(yA){return sA;function sA(){const oA=yA.deref();if(oA!==void 0){RA.
unregister(sA),this.removeEventListener("abort",sA),oA.abort(this.reason);const CA=xA.get(oA.signal);if(CA!==void 0){if(CA.size!==0){for(const dA of CA){const TA=dA.deref();TA!==void 0&&TA.abort(this.
reason)}CA.clear()}xA.delete(oA.signal)}}}}let aA=!1;class cA{constructor(sA,oA={}){if(x.util.markAsUncloneable(this),sA===Y)return;const CA="Request constructor";x.argumentLengthCheck(arguments,1,CA),
sA=x.converters.RequestInfo(sA,CA,"input"),oA=x.converters.RequestInit(oA,CA,"init");let dA=null,TA=null;const XA=S.settingsObject.baseUrl;let PA=null;if(typeof sA=="string"){this[L]=oA.dispatcher;let gA;
try{gA=new URL(sA,XA)}catch(fA){throw new TypeError("Failed to parse URL from "+sA,{cause:fA})}if(gA.username||gA.password)throw new TypeError("Request cannot be constructed from a URL that includes c\
redentials: "+sA);dA=EA({urlList:[gA]}),TA="cors"}else this[L]=oA.dispatcher||sA[L],_(sA instanceof cA),dA=sA[D],PA=sA[I];const $A=S.settingsObject.origin;let UA="client";if(dA.window?.constructor?.name===
"EnvironmentSettingsObject"&&F(dA.window,$A)&&(UA=dA.window),oA.window!=null)throw new TypeError(`'window' option '${UA}' must be null`);"window"in oA&&(UA="no-window"),dA=EA({method:dA.method,headersList:dA.
headersList,unsafeRequest:dA.unsafeRequest,client:S.settingsObject,window:UA,priority:dA.priority,origin:dA.origin,referrer:dA.referrer,referrerPolicy:dA.referrerPolicy,mode:dA.mode,credentials:dA.credentials,
cache:dA.cache,redirect:dA.redirect,integrity:dA.integrity,keepalive:dA.keepalive,reloadNavigation:dA.reloadNavigation,historyNavigation:dA.historyNavigation,urlList:[...dA.urlList]});const OA=Object.
keys(oA).length!==0;if(OA&&(dA.mode==="navigate"&&(dA.mode="same-origin"),dA.reloadNavigation=!1,dA.historyNavigation=!1,dA.origin="client",dA.referrer="client",dA.referrerPolicy="",dA.url=dA.urlList[dA.
urlList.length-1],dA.urlList=[dA.url]),oA.referrer!==void 0){const gA=oA.referrer;if(gA==="")dA.referrer="no-referrer";else{let fA;try{fA=new URL(gA,XA)}catch(MA){throw new TypeError(`Referrer "${gA}"\
 is not a valid URL.`,{cause:MA})}fA.protocol==="about:"&&fA.hostname==="client"||$A&&!F(fA,S.settingsObject.baseUrl)?dA.referrer="client":dA.referrer=fA}}oA.referrerPolicy!==void 0&&(dA.referrerPolicy=
oA.referrerPolicy);let GA;if(oA.mode!==void 0?GA=oA.mode:GA=TA,GA==="navigate")throw x.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(GA!=null&&(dA.mode=GA),
oA.credentials!==void 0&&(dA.credentials=oA.credentials),oA.cache!==void 0&&(dA.cache=oA.cache),dA.cache==="only-if-cached"&&dA.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set on\
ly with 'same-origin' mode");if(oA.redirect!==void 0&&(dA.redirect=oA.redirect),oA.integrity!=null&&(dA.integrity=String(oA.integrity)),oA.keepalive!==void 0&&(dA.keepalive=!!oA.keepalive),oA.method!==
void 0){let gA=oA.method;const fA=w[gA];if(fA!==void 0)dA.method=fA;else{if(!d(gA))throw new TypeError(`'${gA}' is not a valid HTTP method.`);const MA=gA.toUpperCase();if(b.has(MA))throw new TypeError(
`'${gA}' HTTP method is unsupported.`);gA=y[MA]??gA,dA.method=gA}!aA&&dA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much\
 more likely to succeed.",{code:"UNDICI-FETCH-patch"}),aA=!0)}oA.signal!==void 0&&(PA=oA.signal),this[D]=dA;const VA=new AbortController;if(this[I]=VA.signal,PA!=null){if(!PA||typeof PA.aborted!="bool\
ean"||typeof PA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(PA.aborted)VA.abort(PA.reason);else{this[mA]=VA;const gA=new WeakRef(
VA),fA=JA(gA);try{(typeof iA=="function"&&iA(PA)===uA||lA(PA,"abort").length>=uA)&&BA(1500,PA)}catch{}g.addAbortListener(PA,fA),RA.register(VA,{signal:PA,abort:fA},fA)}}if(this[f]=new l(Y),E(this[f],dA.
headersList),c(this[f],"request"),GA==="no-cors"){if(!M.has(dA.method))throw new TypeError(`'${dA.method} is unsupported in no-cors mode.`);c(this[f],"request-no-cors")}if(OA){const gA=i(this[f]),fA=oA.
headers!==void 0?oA.headers:new Q(gA);if(gA.clear(),fA instanceof Q){for(const{name:MA,value:vA}of fA.rawValues())gA.append(MA,vA,!1);gA.cookies=fA.cookies}else n(this[f],fA)}const NA=sA instanceof cA?
sA[D].body:null;if((oA.body!=null||NA!=null)&&(dA.method==="GET"||dA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Ae=null;if(oA.body!=null){const[gA,fA]=t(
oA.body,dA.keepalive);Ae=gA,fA&&!i(this[f]).contains("content-type",!0)&&this[f].append("content-type",fA)}const QA=Ae??NA;if(QA!=null&&QA.source==null){if(Ae!=null&&oA.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(dA.mode!=="same-origin"&&dA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or\
 "cors"');dA.useCORSPreflightFlag=!0}let v=QA;if(Ae==null&&NA!=null){if(u(sA))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const gA=new TransformStream;
NA.stream.pipeThrough(gA),v={source:NA.source,length:NA.length,stream:gA.readable}}this[D].body=v}get method(){return x.brandCheck(this,cA),this[D].method}get url(){return x.brandCheck(this,cA),W(this[D].
url)}get headers(){return x.brandCheck(this,cA),this[f]}get destination(){return x.brandCheck(this,cA),this[D].destination}get referrer(){return x.brandCheck(this,cA),this[D].referrer==="no-referrer"?
"":this[D].referrer==="client"?"about:client":this[D].referrer.toString()}get referrerPolicy(){return x.brandCheck(this,cA),this[D].referrerPolicy}get mode(){return x.brandCheck(this,cA),this[D].mode}get credentials(){
return this[D].credentials}get cache(){return x.brandCheck(this,cA),this[D].cache}get redirect(){return x.brandCheck(this,cA),this[D].redirect}get integrity(){return x.brandCheck(this,cA),this[D].integrity}get keepalive(){
return x.brandCheck(this,cA),this[D].keepalive}get isReloadNavigation(){return x.brandCheck(this,cA),this[D].reloadNavigation}get isHistoryNavigation(){return x.brandCheck(this,cA),this[D].historyNavigation}get signal(){
return x.brandCheck(this,cA),this[I]}get body(){return x.brandCheck(this,cA),this[D].body?this[D].body.stream:null}get bodyUsed(){return x.brandCheck(this,cA),!!this[D].body&&g.isDisturbed(this[D].body.
stream)}get duplex(){return x.brandCheck(this,cA),"half"}clone(){if(x.brandCheck(this,cA),u(this))throw new TypeError("unusable");const sA=q(this[D]),oA=new AbortController;if(this.signal.aborted)oA.abort(
this.signal.reason);else{let CA=xA.get(this.signal);CA===void 0&&(CA=new Set,xA.set(this.signal,CA));const dA=new WeakRef(oA);CA.add(dA),g.addAbortListener(oA.signal,JA(dA))}return FA(sA,oA.signal,e(this[f]))}[h.
inspect.custom](sA,oA){oA.depth===null&&(oA.depth=2),oA.colors??=!0;const CA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${h.formatWithOptions(oA,CA)}`}}m(cA);function EA(yA){return{method:yA.method??"GET",localURLsOnly:yA.localURLsOnly??!1,unsafeRequest:yA.unsafeRequest??
!1,body:yA.body??null,client:yA.client??null,reservedClient:yA.reservedClient??null,replacesClientId:yA.replacesClientId??"",window:yA.window??"client",keepalive:yA.keepalive??!1,serviceWorkers:yA.serviceWorkers??
"all",initiator:yA.initiator??"",destination:yA.destination??"",priority:yA.priority??null,origin:yA.origin??"client",policyContainer:yA.policyContainer??"client",referrer:yA.referrer??"client",referrerPolicy:yA.
referrerPolicy??"",mode:yA.mode??"no-cors",useCORSPreflightFlag:yA.useCORSPreflightFlag??!1,credentials:yA.credentials??"same-origin",useCredentials:yA.useCredentials??!1,cache:yA.cache??"default",redirect:yA.
redirect??"follow",integrity:yA.integrity??"",cryptoGraphicsNonceMetadata:yA.cryptoGraphicsNonceMetadata??"",parserMetadata:yA.parserMetadata??"",reloadNavigation:yA.reloadNavigation??!1,historyNavigation:yA.
historyNavigation??!1,userActivation:yA.userActivation??!1,taintedOrigin:yA.taintedOrigin??!1,redirectCount:yA.redirectCount??0,responseTainting:yA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:yA.
preventNoCacheCacheControlHeaderModification??!1,done:yA.done??!1,timingAllowFailed:yA.timingAllowFailed??!1,urlList:yA.urlList,url:yA.urlList[0],headersList:yA.headersList?new Q(yA.headersList):new Q}}
function q(yA){const sA=EA({...yA,body:null});return yA.body!=null&&(sA.body=B(sA,yA.body)),sA}function FA(yA,sA,oA){const CA=new cA(Y);return CA[D]=yA,CA[I]=sA,CA[f]=new l(Y),E(CA[f],yA.headersList),
c(CA[f],oA),CA}Object.defineProperties(cA.prototype,{method:s,url:s,headers:s,redirect:s,clone:s,signal:s,duplex:s,destination:s,body:s,bodyUsed:s,isHistoryNavigation:s,isReloadNavigation:s,keepalive:s,
integrity:s,cache:s,credentials:s,attribute:s,referrerPolicy:s,referrer:s,mode:s,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),x.converters.Request=x.interfaceConverter(cA),x.converters.RequestInfo=
function(yA,sA,oA){return typeof yA=="string"?x.converters.USVString(yA,sA,oA):yA instanceof cA?x.converters.Request(yA,sA,oA):x.converters.USVString(yA,sA,oA)},x.converters.AbortSignal=x.interfaceConverter(
AbortSignal),x.converters.RequestInit=x.dictionaryConverter([{key:"method",converter:x.converters.ByteString},{key:"headers",converter:x.converters.HeadersInit},{key:"body",converter:x.nullableConverter(
x.converters.BodyInit)},{key:"referrer",converter:x.converters.USVString},{key:"referrerPolicy",converter:x.converters.DOMString,allowedValues:G},{key:"mode",converter:x.converters.DOMString,allowedValues:V},
{key:"credentials",converter:x.converters.DOMString,allowedValues:a},{key:"cache",converter:x.converters.DOMString,allowedValues:o},{key:"redirect",converter:x.converters.DOMString,allowedValues:T},{key:"\
integrity",converter:x.converters.DOMString},{key:"keepalive",converter:x.converters.boolean},{key:"signal",converter:x.nullableConverter(yA=>x.converters.AbortSignal(yA,"RequestInit","signal",{strict:!1}))},
{key:"window",converter:x.converters.any},{key:"duplex",converter:x.converters.DOMString,allowedValues:C},{key:"dispatcher",converter:x.converters.any}]),p.exports={Request:cA,makeRequest:EA,fromInnerRequest:FA,
cloneRequest:q}}),99051:((p,J,A)=>{const{Headers:t,HeadersList:m,fill:B,getHeadersGuard:u,setHeadersGuard:l,setHeadersList:n}=A(60660),{extractBody:Q,cloneBody:c,mixinBody:e,hasFinalizationRegistry:E,
streamRegistry:i,bodyUnusable:r}=A(84492),g=A(3440),h=A(57975),{kEnumerableProperty:d}=g,{isValidReasonPhrase:F,isCancelled:S,isAborted:b,isBlobLike:M,serializeJavascriptValueToJSONString:G,isErrorLike:T,
isomorphicEncode:V,environmentSettingsObject:a}=A(73168),{redirectStatusSet:o,nullBodyStatus:C}=A(4495),{kState:s,kHeaders:y}=A(93627),{webidl:w}=A(45893),{FormData:f}=A(35910),{URLSerializer:I}=A(51900),
{kConstruct:D}=A(36443),L=A(34589),{types:x}=A(57975),W=new TextEncoder("utf-8");class Y{static error(){return JA(BA(),"immutable")}static json(cA,EA={}){w.argumentLengthCheck(arguments,1,"Response.js\
on"),EA!==null&&(EA=w.converters.ResponseInit(EA));const q=W.encode(G(cA)),FA=Q(q),yA=JA(iA({}),"response");return xA(yA,EA,{body:FA[0],type:"application/json"}),yA}static redirect(cA,EA=302){w.argumentLengthCheck(
arguments,1,"Response.redirect"),cA=w.converters.USVString(cA),EA=w.converters["unsigned short"](EA);let q;try{q=new URL(cA,a.settingsObject.baseUrl)}catch(sA){throw new TypeError(`Failed to parse URL\
 from ${cA}`,{cause:sA})}if(!o.has(EA))throw new RangeError(`Invalid status code ${EA}`);const FA=JA(iA({}),"immutable");FA[s].status=EA;const yA=V(I(q));return FA[s].headersList.append("location",yA,
!0),FA}constructor(cA=null,EA={}){if(w.util.markAsUncloneable(this),cA===D)return;cA!==null&&(cA=w.converters.BodyInit(cA)),EA=w.converters.ResponseInit(EA),this[s]=iA({}),this[y]=new t(D),l(this[y],"\
response"),n(this[y],this[s].headersList);let q=null;if(cA!=null){const[FA,yA]=Q(cA);q={body:FA,type:yA}}xA(this,EA,q)}get type(){return w.brandCheck(this,Y),this[s].type}get url(){w.brandCheck(this,Y);
const cA=this[s].urlList,EA=cA[cA.length-1]??null;return EA===null?"":I(EA,!0)}get redirected(){return w.brandCheck(this,Y),this[s].urlList.length>1}get status(){return w.brandCheck(this,Y),this[s].status}get ok(){
return w.brandCheck(this,Y),this[s].status>=200&&this[s].status<=299}get statusText(){return w.brandCheck(this,Y),this[s].statusText}get headers(){return w.brandCheck(this,Y),this[y]}get body(){return w.
brandCheck(this,Y),this[s].body?this[s].body.stream:null}get bodyUsed(){return w.brandCheck(this,Y),!!this[s].body&&g.isDisturbed(this[s].body.stream)}clone(){if(w.brandCheck(this,Y),r(this))throw w.errors.
exception({header:"Response.clone",message:"Body has already been consumed."});const cA=_(this[s]);return E&&this[s].body?.stream&&i.register(this,new WeakRef(this[s].body.stream)),JA(cA,u(this[y]))}[h.
inspect.custom](cA,EA){EA.depth===null&&(EA.depth=2),EA.colors??=!0;const q={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.
redirected,type:this.type,url:this.url};return`Response ${h.formatWithOptions(EA,q)}`}}e(Y),Object.defineProperties(Y.prototype,{type:d,url:d,status:d,ok:d,redirected:d,statusText:d,headers:d,clone:d,
body:d,bodyUsed:d,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(Y,{json:d,redirect:d,error:d});function _(aA){if(aA.internalResponse)return mA(_(aA.internalResponse),
aA.type);const cA=iA({...aA,body:null});return aA.body!=null&&(cA.body=c(cA,aA.body)),cA}function iA(aA){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"de\
fault",status:200,timingInfo:null,cacheState:"",statusText:"",...aA,headersList:aA?.headersList?new m(aA?.headersList):new m,urlList:aA?.urlList?[...aA.urlList]:[]}}function BA(aA){const cA=T(aA);return iA(
{type:"error",status:0,error:cA?aA:new Error(aA&&String(aA)),aborted:aA&&aA.name==="AbortError"})}function lA(aA){return aA.type==="error"&&aA.status===0}function uA(aA,cA){return cA={internalResponse:aA,
...cA},new Proxy(aA,{get(EA,q){return q in cA?cA[q]:EA[q]},set(EA,q,FA){return L(!(q in cA)),EA[q]=FA,!0}})}function mA(aA,cA){if(cA==="basic")return uA(aA,{type:"basic",headersList:aA.headersList});if(cA===
"cors")return uA(aA,{type:"cors",headersList:aA.headersList});if(cA==="opaque")return uA(aA,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(cA==="opaqueredirect")return uA(
aA,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});L(!1)}function RA(aA,cA=null){return L(S(aA)),b(aA)?BA(Object.assign(new DOMException("The operation was aborted.","AbortErr\
or"),{cause:cA})):BA(Object.assign(new DOMException("Request was cancelled."),{cause:cA}))}function xA(aA,cA,EA){if(cA.status!==null&&(cA.status<200||cA.status>599))throw new RangeError('init["status"\
] must be in the range of 200 to 599, inclusive.');if("statusText"in cA&&cA.statusText!=null&&!F(String(cA.statusText)))throw new TypeError("Invalid statusText");if("status"in cA&&cA.status!=null&&(aA[s].
status=cA.status),"statusText"in cA&&cA.statusText!=null&&(aA[s].statusText=cA.statusText),"headers"in cA&&cA.headers!=null&&B(aA[y],cA.headers),EA){if(C.includes(aA.status))throw w.errors.exception({
header:"Response constructor",message:`Invalid response status code ${aA.status}`});aA[s].body=EA.body,EA.type!=null&&!aA[s].headersList.contains("content-type",!0)&&aA[s].headersList.append("content-\
type",EA.type,!0)}}function JA(aA,cA){const EA=new Y(D);return EA[s]=aA,EA[y]=new t(D),n(EA[y],aA.headersList),l(EA[y],cA),E&&aA.body?.stream&&i.register(EA,new WeakRef(aA.body.stream)),EA}w.converters.
ReadableStream=w.interfaceConverter(ReadableStream),w.converters.FormData=w.interfaceConverter(f),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.XMLHttpRequestBodyInit=
function(aA,cA,EA){return typeof aA=="string"?w.converters.USVString(aA,cA,EA):M(aA)?w.converters.Blob(aA,cA,EA,{strict:!1}):ArrayBuffer.isView(aA)||x.isArrayBuffer(aA)?w.converters.BufferSource(aA,cA,
EA):g.isFormDataLike(aA)?w.converters.FormData(aA,cA,EA,{strict:!1}):aA instanceof URLSearchParams?w.converters.URLSearchParams(aA,cA,EA):w.converters.DOMString(aA,cA,EA)},w.converters.BodyInit=function(aA,cA,EA){
return aA instanceof ReadableStream?w.converters.ReadableStream(aA,cA,EA):aA?.[Symbol.asyncIterator]?aA:w.converters.XMLHttpRequestBodyInit(aA,cA,EA)},w.converters.ResponseInit=w.dictionaryConverter([
{key:"status",converter:w.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),
p.exports={isNetworkError:lA,makeNetworkError:BA,makeResponse:iA,makeAppropriateNetworkError:RA,filterResponse:mA,Response:Y,cloneResponse:_,fromInnerResponse:JA}}),93627:(p=>{p.exports={kUrl:Symbol("\
url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((p,J,A)=>{const{Transform:t}=A(57075),m=A(38522),{redirectStatusSet:B,referrerPolicySet:u,
badPortsSet:l}=A(4495),{getGlobalOrigin:n}=A(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:c,removeChars:e,parseMIMEType:E}=A(51900),{performance:i}=A(643),{isBlobLike:r,ReadableStreamFrom:g,
isValidHTTPToken:h,normalizedMethodRecordsBase:d}=A(3440),F=A(34589),{isUint8Array:S}=A(73429),{webidl:b}=A(45893);let M=[],G;try{G=A(77598);const U=["sha256","sha384","sha512"];M=G.getHashes().filter(
O=>U.includes(O))}catch{}function T(U){const O=U.urlList,k=O.length;return k===0?null:O[k-1].toString()}function V(U,O){if(!B.has(U.status))return null;let k=U.headersList.get("location",!0);return k!==
null&&I(k)&&(a(k)||(k=o(k)),k=new URL(k,T(U))),k&&!k.hash&&(k.hash=O),k}function a(U){for(let O=0;O<U.length;++O){const k=U.charCodeAt(O);if(k>126||k<32)return!1}return!0}function o(U){return Buffer.from(
U,"binary").toString("utf8")}function C(U){return U.urlList[U.urlList.length-1]}function s(U){const O=C(U);return vA(O)&&l.has(O.port)?"blocked":"allowed"}function y(U){return U instanceof Error||U?.constructor?.
name==="Error"||U?.constructor?.name==="DOMException"}function w(U){for(let O=0;O<U.length;++O){const k=U.charCodeAt(O);if(!(k===9||k>=32&&k<=126||k>=128&&k<=255))return!1}return!0}const f=h;function I(U){
return(U[0]==="	"||U[0]===" "||U[U.length-1]==="	"||U[U.length-1]===" "||U.includes(`
`)||U.includes("\r")||U.includes("\0"))===!1}function D(U,O){const{headersList:k}=O,z=(k.get("referrer-policy",!0)??"").split(",");let X="";if(z.length>0)for(let rA=z.length;rA!==0;rA--){const R=z[rA-
1].trim();if(u.has(R)){X=R;break}}X!==""&&(U.referrerPolicy=X)}function L(){return"allowed"}function x(){return"success"}function W(){return"success"}function Y(U){let O=null;O=U.mode,U.headersList.set(
"sec-fetch-mode",O,!0)}function _(U){let O=U.origin;if(!(O==="client"||O===void 0)){if(U.responseTainting==="cors"||U.mode==="websocket")U.headersList.append("origin",O,!0);else if(U.method!=="GET"&&U.
method!=="HEAD"){switch(U.referrerPolicy){case"no-referrer":O=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":U.origin&&MA(U.origin)&&!MA(C(U))&&(O=
null);break;case"same-origin":CA(U,C(U))||(O=null);break;default:}U.headersList.append("origin",O,!0)}}}function iA(U,O){return U}function BA(U,O,k){return!U?.startTime||U.startTime<O?{domainLookupStartTime:O,
domainLookupEndTime:O,connectionStartTime:O,connectionEndTime:O,secureConnectionStartTime:O,ALPNNegotiatedProtocol:U?.ALPNNegotiatedProtocol}:{domainLookupStartTime:iA(U.domainLookupStartTime,k),domainLookupEndTime:iA(
U.domainLookupEndTime,k),connectionStartTime:iA(U.connectionStartTime,k),connectionEndTime:iA(U.connectionEndTime,k),secureConnectionStartTime:iA(U.secureConnectionStartTime,k),ALPNNegotiatedProtocol:U.
ALPNNegotiatedProtocol}}function lA(U){return iA(i.now(),U)}function uA(U){return{startTime:U.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:U.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function mA(){return{referrerPolicy:"strict-origin-when-cro\
ss-origin"}}function RA(U){return{referrerPolicy:U.referrerPolicy}}function xA(U){const O=U.referrerPolicy;F(O);let k=null;if(U.referrer==="client"){const N=n();if(!N||N.origin==="null")return"no-refe\
rrer";k=new URL(N)}else U.referrer instanceof URL&&(k=U.referrer);let z=JA(k);const X=JA(k,!0);z.toString().length>4096&&(z=X);const rA=CA(U,z),R=aA(z)&&!aA(U.url);switch(O){case"origin":return X??JA(
k,!0);case"unsafe-url":return z;case"same-origin":return rA?X:"no-referrer";case"origin-when-cross-origin":return rA?z:X;case"strict-origin-when-cross-origin":{const N=C(U);return CA(z,N)?z:aA(z)&&!aA(
N)?"no-referrer":X}default:return R?"no-referrer":X}}function JA(U,O){return F(U instanceof URL),U=new URL(U),U.protocol==="file:"||U.protocol==="about:"||U.protocol==="blank:"?"no-referrer":(U.username=
"",U.password="",U.hash="",O&&(U.pathname="",U.search=""),U)}function aA(U){if(!(U instanceof URL))return!1;if(U.href==="about:blank"||U.href==="about:srcdoc"||U.protocol==="data:"||U.protocol==="file\
:")return!0;return O(U.origin);function O(k){if(k==null||k==="null")return!1;const z=new URL(k);return!!(z.protocol==="https:"||z.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(z.hostname)||z.hostname==="localhost"||z.hostname.includes("localhost.")||z.hostname.endsWith(".localhost"))}}function cA(U,O){if(G===void 0)return!0;const k=q(O);if(k==="no metadata"||k.length===
0)return!0;const z=FA(k),X=yA(k,z);for(const rA of X){const R=rA.algo,N=rA.hash;let H=G.createHash(R).update(U).digest("base64");if(H[H.length-1]==="="&&(H[H.length-2]==="="?H=H.slice(0,-2):H=H.slice(
0,-1)),sA(H,N))return!0}return!1}const EA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function q(U){const O=[];let k=!0;for(const z of U.split("\
 ")){k=!1;const X=EA.exec(z);if(X===null||X.groups===void 0||X.groups.algo===void 0)continue;const rA=X.groups.algo.toLowerCase();M.includes(rA)&&O.push(X.groups)}return k===!0?"no metadata":O}function FA(U){
let O=U[0].algo;if(O[3]==="5")return O;for(let k=1;k<U.length;++k){const z=U[k];if(z.algo[3]==="5"){O="sha512";break}else{if(O[3]==="3")continue;z.algo[3]==="3"&&(O="sha384")}}return O}function yA(U,O){
if(U.length===1)return U;let k=0;for(let z=0;z<U.length;++z)U[z].algo===O&&(U[k++]=U[z]);return U.length=k,U}function sA(U,O){if(U.length!==O.length)return!1;for(let k=0;k<U.length;++k)if(U[k]!==O[k]){
if(U[k]==="+"&&O[k]==="-"||U[k]==="/"&&O[k]==="_")continue;return!1}return!0}function oA(U){}function CA(U,O){return U.origin===O.origin&&U.origin==="null"||U.protocol===O.protocol&&U.hostname===O.hostname&&
U.port===O.port}function dA(){let U,O;return{promise:new Promise((z,X)=>{U=z,O=X}),resolve:U,reject:O}}function TA(U){return U.controller.state==="aborted"}function XA(U){return U.controller.state==="\
aborted"||U.controller.state==="terminated"}function PA(U){return d[U.toLowerCase()]??U}function $A(U){const O=JSON.stringify(U);if(O===void 0)throw new TypeError("Value is not JSON serializable");return F(
typeof O=="string"),O}const UA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function OA(U,O,k=0,z=1){class X{#A;#e;#t;constructor(R,N){this.#A=R,this.#e=N,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${U} Iterator.`);const R=this.#t,N=this.#A[O],H=N.length;if(R>=H)return{value:void 0,
done:!0};const{[k]:$,[z]:nA}=N[R];this.#t=R+1;let AA;switch(this.#e){case"key":AA=$;break;case"value":AA=nA;break;case"key+value":AA=[$,nA];break}return{value:AA,done:!1}}}return delete X.prototype.constructor,
Object.setPrototypeOf(X.prototype,UA),Object.defineProperties(X.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${U} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),
function(rA,R){return new X(rA,R)}}function GA(U,O,k,z=0,X=1){const rA=OA(U,k,z,X),R={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return b.brandCheck(this,O),rA(this,"key")}},values:{
writable:!0,enumerable:!0,configurable:!0,value:function(){return b.brandCheck(this,O),rA(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return b.brandCheck(this,O),
rA(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(H,$=globalThis){if(b.brandCheck(this,O),b.argumentLengthCheck(arguments,1,`${U}.forEach`),typeof H!="function")
throw new TypeError(`Failed to execute 'forEach' on '${U}': parameter 1 is not of type 'Function'.`);for(const{0:nA,1:AA}of rA(this,"key+value"))H.call($,AA,nA,this)}}};return Object.defineProperties(
O.prototype,{...R,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:R.entries.value}})}async function VA(U,O,k){const z=O,X=k;let rA;try{rA=U.stream.getReader()}catch(R){X(R);return}try{
z(await gA(rA))}catch(R){X(R)}}function NA(U){return U instanceof ReadableStream||U[Symbol.toStringTag]==="ReadableStream"&&typeof U.tee=="function"}function Ae(U){try{U.close(),U.byobRequest?.respond(
0)}catch(O){if(!O.message.includes("Controller is already closed")&&!O.message.includes("ReadableStream is already closed"))throw O}}const QA=/[^\x00-\xFF]/;function v(U){return F(!QA.test(U)),U}async function gA(U){
const O=[];let k=0;for(;;){const{done:z,value:X}=await U.read();if(z)return Buffer.concat(O,k);if(!S(X))throw new TypeError("Received non-Uint8Array chunk");O.push(X),k+=X.length}}function fA(U){F("pr\
otocol"in U);const O=U.protocol;return O==="about:"||O==="blob:"||O==="data:"}function MA(U){return typeof U=="string"&&U[5]===":"&&U[0]==="h"&&U[1]==="t"&&U[2]==="t"&&U[3]==="p"&&U[4]==="s"||U.protocol===
"https:"}function vA(U){F("protocol"in U);const O=U.protocol;return O==="http:"||O==="https:"}function SA(U,O){const k=U;if(!k.startsWith("bytes"))return"failure";const z={position:5};if(O&&Q(H=>H==="\
	"||H===" ",k,z),k.charCodeAt(z.position)!==61)return"failure";z.position++,O&&Q(H=>H==="	"||H===" ",k,z);const X=Q(H=>{const $=H.charCodeAt(0);return $>=48&&$<=57},k,z),rA=X.length?Number(X):null;if(O&&
Q(H=>H==="	"||H===" ",k,z),k.charCodeAt(z.position)!==45)return"failure";z.position++,O&&Q(H=>H==="	"||H===" ",k,z);const R=Q(H=>{const $=H.charCodeAt(0);return $>=48&&$<=57},k,z),N=R.length?Number(R):
null;return z.position<k.length||N===null&&rA===null||rA>N?"failure":{rangeStartValue:rA,rangeEndValue:N}}function zA(U,O,k){let z="bytes ";return z+=v(`${U}`),z+="-",z+=v(`${O}`),z+="/",z+=v(`${k}`),
z}class qA extends t{#A;constructor(O){super(),this.#A=O}_transform(O,k,z){if(!this._inflateStream){if(O.length===0){z();return}this._inflateStream=(O[0]&15)===8?m.createInflate(this.#A):m.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",X=>this.destroy(X))}this._inflateStream.write(O,k,z)}_final(O){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),O()}}function _A(U){return new qA(U)}function oe(U){let O=null,k=null,z=null;const X=Qe("content-type",U);if(X===null)return"f\
ailure";for(const rA of X){const R=E(rA);R==="failure"||R.essence==="*/*"||(z=R,z.essence!==k?(O=null,z.parameters.has("charset")&&(O=z.parameters.get("charset")),k=z.essence):!z.parameters.has("chars\
et")&&O!==null&&z.parameters.set("charset",O))}return z??"failure"}function ie(U){const O=U,k={position:0},z=[];let X="";for(;k.position<O.length;){if(X+=Q(rA=>rA!=='"'&&rA!==",",O,k),k.position<O.length)
if(O.charCodeAt(k.position)===34){if(X+=c(O,k),k.position<O.length)continue}else F(O.charCodeAt(k.position)===44),k.position++;X=e(X,!0,!0,rA=>rA===9||rA===32),z.push(X),X=""}return z}function Qe(U,O){
const k=O.get(U,!0);return k===null?null:ie(k)}const ce=new TextDecoder;function ae(U){return U.length===0?"":(U[0]===239&&U[1]===187&&U[2]===191&&(U=U.subarray(3)),ce.decode(U))}class le{get baseUrl(){
return n()}get origin(){return this.baseUrl?.origin}policyContainer=mA()}class kA{settingsObject=new le}const K=new kA;p.exports={isAborted:TA,isCancelled:XA,isValidEncodedURL:a,createDeferredPromise:dA,
ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:oA,clampAndCoarsenConnectionTimingInfo:BA,coarsenedSharedCurrentTime:lA,determineRequestsReferrer:xA,makePolicyContainer:mA,clonePolicyContainer:RA,
appendFetchMetadata:Y,appendRequestOriginHeader:_,TAOCheck:W,corsCheck:x,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:uA,setRequestReferrerPolicyOnRedirect:D,isValidHTTPToken:h,requestBadPort:s,
requestCurrentURL:C,responseURL:T,responseLocationURL:V,isBlobLike:r,isURLPotentiallyTrustworthy:aA,isValidReasonPhrase:w,sameOrigin:CA,normalizeMethod:PA,serializeJavascriptValueToJSONString:$A,iteratorMixin:GA,
createIterator:OA,isValidHeaderName:f,isValidHeaderValue:I,isErrorLike:y,fullyReadBody:VA,bytesMatch:cA,isReadableStreamLike:NA,readableStreamClose:Ae,isomorphicEncode:v,urlIsLocal:fA,urlHasHttpsScheme:MA,
urlIsHttpHttpsScheme:vA,readAllBytes:gA,simpleRangeHeaderValue:SA,buildContentRange:zA,parseMetadata:q,createInflate:_A,extractMimeType:oe,getDecodeSplit:Qe,utf8DecodeBytes:ae,environmentSettingsObject:K}}),
45893:((p,J,A)=>{const{types:t,inspect:m}=A(57975),{markAsUncloneable:B}=A(75919),{toUSVString:u}=A(3440),l={};l.converters={},l.util={},l.errors={},l.errors.exception=function(n){return new TypeError(
`${n.header}: ${n.message}`)},l.errors.conversionFailed=function(n){const Q=n.types.length===1?"":" one of",c=`${n.argument} could not be converted to${Q}: ${n.types.join(", ")}.`;return l.errors.exception(
{header:n.prefix,message:c})},l.errors.invalidArgument=function(n){return l.errors.exception({header:n.prefix,message:`"${n.value}" is an invalid ${n.type}.`})},l.brandCheck=function(n,Q,c){if(c?.strict!==
!1){if(!(n instanceof Q)){const e=new TypeError("Illegal invocation");throw e.code="ERR_INVALID_THIS",e}}else if(n?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const e=new TypeError("Illeg\
al invocation");throw e.code="ERR_INVALID_THIS",e}},l.argumentLengthCheck=function({length:n},Q,c){if(n<Q)throw l.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${n?" only":""} ${n}\
 found.`,header:c})},l.illegalConstructor=function(){throw l.errors.exception({header:"TypeError",message:"Illegal constructor"})},l.util.Type=function(n){switch(typeof n){case"undefined":return"Undef\
ined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return n===null?"Null":"\
Object"}},l.util.markAsUncloneable=B||(()=>{}),l.util.ConvertToInt=function(n,Q,c,e){let E,i;Q===64?(E=Math.pow(2,53)-1,c==="unsigned"?i=0:i=Math.pow(-2,53)+1):c==="unsigned"?(i=0,E=Math.pow(2,Q)-1):(i=
Math.pow(-2,Q)-1,E=Math.pow(2,Q-1)-1);let r=Number(n);if(r===0&&(r=0),e?.enforceRange===!0){if(Number.isNaN(r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY)throw l.errors.exception({header:"\
Integer conversion",message:`Could not convert ${l.util.Stringify(n)} to an integer.`});if(r=l.util.IntegerPart(r),r<i||r>E)throw l.errors.exception({header:"Integer conversion",message:`Value must be\
 between ${i}-${E}, got ${r}.`});return r}return!Number.isNaN(r)&&e?.clamp===!0?(r=Math.min(Math.max(r,i),E),Math.floor(r)%2===0?r=Math.floor(r):r=Math.ceil(r),r):Number.isNaN(r)||r===0&&Object.is(0,r)||
r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY?0:(r=l.util.IntegerPart(r),r=r%Math.pow(2,Q),c==="signed"&&r>=Math.pow(2,Q)-1?r-Math.pow(2,Q):r)},l.util.IntegerPart=function(n){const Q=Math.
floor(Math.abs(n));return n<0?-1*Q:Q},l.util.Stringify=function(n){switch(l.util.Type(n)){case"Symbol":return`Symbol(${n.description})`;case"Object":return m(n);case"String":return`"${n}"`;default:return`${n}`}},
l.sequenceConverter=function(n){return(Q,c,e,E)=>{if(l.util.Type(Q)!=="Object")throw l.errors.exception({header:c,message:`${e} (${l.util.Stringify(Q)}) is not iterable.`});const i=typeof E=="function"?
E():Q?.[Symbol.iterator]?.(),r=[];let g=0;if(i===void 0||typeof i.next!="function")throw l.errors.exception({header:c,message:`${e} is not iterable.`});for(;;){const{done:h,value:d}=i.next();if(h)break;
r.push(n(d,c,`${e}[${g++}]`))}return r}},l.recordConverter=function(n,Q){return(c,e,E)=>{if(l.util.Type(c)!=="Object")throw l.errors.exception({header:e,message:`${E} ("${l.util.Type(c)}") is not an O\
bject.`});const i={};if(!t.isProxy(c)){const g=[...Object.getOwnPropertyNames(c),...Object.getOwnPropertySymbols(c)];for(const h of g){const d=n(h,e,E),F=Q(c[h],e,E);i[d]=F}return i}const r=Reflect.ownKeys(
c);for(const g of r)if(Reflect.getOwnPropertyDescriptor(c,g)?.enumerable){const d=n(g,e,E),F=Q(c[g],e,E);i[d]=F}return i}},l.interfaceConverter=function(n){return(Q,c,e,E)=>{if(E?.strict!==!1&&!(Q instanceof
n))throw l.errors.exception({header:c,message:`Expected ${e} ("${l.util.Stringify(Q)}") to be an instance of ${n.name}.`});return Q}},l.dictionaryConverter=function(n){return(Q,c,e)=>{const E=l.util.Type(
Q),i={};if(E==="Null"||E==="Undefined")return i;if(E!=="Object")throw l.errors.exception({header:c,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const r of n){const{key:g,defaultValue:h,
required:d,converter:F}=r;if(d===!0&&!Object.hasOwn(Q,g))throw l.errors.exception({header:c,message:`Missing required key "${g}".`});let S=Q[g];const b=Object.hasOwn(r,"defaultValue");if(b&&S!==null&&
(S??=h()),d||b||S!==void 0){if(S=F(S,c,`${e}.${g}`),r.allowedValues&&!r.allowedValues.includes(S))throw l.errors.exception({header:c,message:`${S} is not an accepted type. Expected one of ${r.allowedValues.
join(", ")}.`});i[g]=S}}return i}},l.nullableConverter=function(n){return(Q,c,e)=>Q===null?Q:n(Q,c,e)},l.converters.DOMString=function(n,Q,c,e){if(n===null&&e?.legacyNullToEmptyString)return"";if(typeof n==
"symbol")throw l.errors.exception({header:Q,message:`${c} is a symbol, which cannot be converted to a DOMString.`});return String(n)},l.converters.ByteString=function(n,Q,c){const e=l.converters.DOMString(
n,Q,c);for(let E=0;E<e.length;E++)if(e.charCodeAt(E)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${E} has a value of ${e.charCodeAt(E)} which is gre\
ater than 255.`);return e},l.converters.USVString=u,l.converters.boolean=function(n){return!!n},l.converters.any=function(n){return n},l.converters["long long"]=function(n,Q,c){return l.util.ConvertToInt(
n,64,"signed",void 0,Q,c)},l.converters["unsigned long long"]=function(n,Q,c){return l.util.ConvertToInt(n,64,"unsigned",void 0,Q,c)},l.converters["unsigned long"]=function(n,Q,c){return l.util.ConvertToInt(
n,32,"unsigned",void 0,Q,c)},l.converters["unsigned short"]=function(n,Q,c,e){return l.util.ConvertToInt(n,16,"unsigned",e,Q,c)},l.converters.ArrayBuffer=function(n,Q,c,e){if(l.util.Type(n)!=="Object"||
!t.isAnyArrayBuffer(n))throw l.errors.conversionFailed({prefix:Q,argument:`${c} ("${l.util.Stringify(n)}")`,types:["ArrayBuffer"]});if(e?.allowShared===!1&&t.isSharedArrayBuffer(n))throw l.errors.exception(
{header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(n.resizable||n.growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return n},l.
converters.TypedArray=function(n,Q,c,e,E){if(l.util.Type(n)!=="Object"||!t.isTypedArray(n)||n.constructor.name!==Q.name)throw l.errors.conversionFailed({prefix:c,argument:`${e} ("${l.util.Stringify(n)}\
")`,types:[Q.name]});if(E?.allowShared===!1&&t.isSharedArrayBuffer(n.buffer))throw l.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(n.buffer.resizable||n.buffer.
growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return n},l.converters.DataView=function(n,Q,c,e){if(l.util.Type(n)!=="Object"||!t.isDataView(n))throw l.
errors.exception({header:Q,message:`${c} is not a DataView.`});if(e?.allowShared===!1&&t.isSharedArrayBuffer(n.buffer))throw l.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not \
allowed."});if(n.buffer.resizable||n.buffer.growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return n},l.converters.BufferSource=function(n,Q,c,e){
if(t.isAnyArrayBuffer(n))return l.converters.ArrayBuffer(n,Q,c,{...e,allowShared:!1});if(t.isTypedArray(n))return l.converters.TypedArray(n,n.constructor,Q,c,{...e,allowShared:!1});if(t.isDataView(n))
return l.converters.DataView(n,Q,c,{...e,allowShared:!1});throw l.errors.conversionFailed({prefix:Q,argument:`${c} ("${l.util.Stringify(n)}")`,types:["BufferSource"]})},l.converters["sequence<ByteStri\
ng>"]=l.sequenceConverter(l.converters.ByteString),l.converters["sequence<sequence<ByteString>>"]=l.sequenceConverter(l.converters["sequence<ByteString>"]),l.converters["record<ByteString, ByteString>"]=
l.recordConverter(l.converters.ByteString,l.converters.ByteString),p.exports={webidl:l}}),22607:(p=>{function J(A){if(!A)return"failure";switch(A.trim().toLowerCase()){case"unicode-1-1-utf-8":case"uni\
code11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-\
ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"\
iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"\
l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"\
arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"\
iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"\
iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"\
iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir\
-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso88591\
4":return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"\
koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-\
11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"window\
s-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"\
l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-\
9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"\
x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"\
x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"\
iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":
return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shif\
t_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso20\
22kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-\
ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}p.exports={getEncoding:J}}),48355:((p,J,A)=>{
const{staticPropertyDescriptors:t,readOperation:m,fireAProgressEvent:B}=A(53610),{kState:u,kError:l,kResult:n,kEvents:Q,kAborted:c}=A(20961),{webidl:e}=A(45893),{kEnumerableProperty:E}=A(3440);class i extends EventTarget{constructor(){
super(),this[u]="empty",this[n]=null,this[l]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(g){e.brandCheck(this,i),e.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),g=e.converters.Blob(g,{strict:!1}),m(this,g,"ArrayBuffer")}readAsBinaryString(g){e.brandCheck(this,i),e.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),
g=e.converters.Blob(g,{strict:!1}),m(this,g,"BinaryString")}readAsText(g,h=void 0){e.brandCheck(this,i),e.argumentLengthCheck(arguments,1,"FileReader.readAsText"),g=e.converters.Blob(g,{strict:!1}),h!==
void 0&&(h=e.converters.DOMString(h,"FileReader.readAsText","encoding")),m(this,g,"Text",h)}readAsDataURL(g){e.brandCheck(this,i),e.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),g=e.converters.
Blob(g,{strict:!1}),m(this,g,"DataURL")}abort(){if(this[u]==="empty"||this[u]==="done"){this[n]=null;return}this[u]==="loading"&&(this[u]="done",this[n]=null),this[c]=!0,B("abort",this),this[u]!=="loa\
ding"&&B("loadend",this)}get readyState(){switch(e.brandCheck(this,i),this[u]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return e.brandCheck(
this,i),this[n]}get error(){return e.brandCheck(this,i),this[l]}get onloadend(){return e.brandCheck(this,i),this[Q].loadend}set onloadend(g){e.brandCheck(this,i),this[Q].loadend&&this.removeEventListener(
"loadend",this[Q].loadend),typeof g=="function"?(this[Q].loadend=g,this.addEventListener("loadend",g)):this[Q].loadend=null}get onerror(){return e.brandCheck(this,i),this[Q].error}set onerror(g){e.brandCheck(
this,i),this[Q].error&&this.removeEventListener("error",this[Q].error),typeof g=="function"?(this[Q].error=g,this.addEventListener("error",g)):this[Q].error=null}get onloadstart(){return e.brandCheck(
this,i),this[Q].loadstart}set onloadstart(g){e.brandCheck(this,i),this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),typeof g=="function"?(this[Q].loadstart=g,this.addEventListener(
"loadstart",g)):this[Q].loadstart=null}get onprogress(){return e.brandCheck(this,i),this[Q].progress}set onprogress(g){e.brandCheck(this,i),this[Q].progress&&this.removeEventListener("progress",this[Q].
progress),typeof g=="function"?(this[Q].progress=g,this.addEventListener("progress",g)):this[Q].progress=null}get onload(){return e.brandCheck(this,i),this[Q].load}set onload(g){e.brandCheck(this,i),this[Q].
load&&this.removeEventListener("load",this[Q].load),typeof g=="function"?(this[Q].load=g,this.addEventListener("load",g)):this[Q].load=null}get onabort(){return e.brandCheck(this,i),this[Q].abort}set onabort(g){
e.brandCheck(this,i),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),typeof g=="function"?(this[Q].abort=g,this.addEventListener("abort",g)):this[Q].abort=null}}i.EMPTY=i.prototype.EMPTY=
0,i.LOADING=i.prototype.LOADING=1,i.DONE=i.prototype.DONE=2,Object.defineProperties(i.prototype,{EMPTY:t,LOADING:t,DONE:t,readAsArrayBuffer:E,readAsBinaryString:E,readAsText:E,readAsDataURL:E,abort:E,
readyState:E,result:E,error:E,onloadstart:E,onprogress:E,onload:E,onabort:E,onerror:E,onloadend:E,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
i,{EMPTY:t,LOADING:t,DONE:t}),p.exports={FileReader:i}}),88573:((p,J,A)=>{const{webidl:t}=A(45893),m=Symbol("ProgressEvent state");class B extends Event{constructor(l,n={}){l=t.converters.DOMString(l,
"ProgressEvent constructor","type"),n=t.converters.ProgressEventInit(n??{}),super(l,n),this[m]={lengthComputable:n.lengthComputable,loaded:n.loaded,total:n.total}}get lengthComputable(){return t.brandCheck(
this,B),this[m].lengthComputable}get loaded(){return t.brandCheck(this,B),this[m].loaded}get total(){return t.brandCheck(this,B),this[m].total}}t.converters.ProgressEventInit=t.dictionaryConverter([{key:"\
lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.
boolean,defaultValue:()=>!1}]),p.exports={ProgressEvent:B}}),20961:(p=>{p.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((p,J,A)=>{const{kState:t,kError:m,kResult:B,kAborted:u,kLastProgressEventFired:l}=A(
20961),{ProgressEvent:n}=A(88573),{getEncoding:Q}=A(22607),{serializeAMimeType:c,parseMIMEType:e}=A(51900),{types:E}=A(57975),{StringDecoder:i}=A(13193),{btoa:r}=A(4573),g={enumerable:!0,writable:!1,configurable:!1};
function h(G,T,V,a){if(G[t]==="loading")throw new DOMException("Invalid state","InvalidStateError");G[t]="loading",G[B]=null,G[m]=null;const C=T.stream().getReader(),s=[];let y=C.read(),w=!0;(async()=>{
for(;!G[u];)try{const{done:f,value:I}=await y;if(w&&!G[u]&&queueMicrotask(()=>{d("loadstart",G)}),w=!1,!f&&E.isUint8Array(I))s.push(I),(G[l]===void 0||Date.now()-G[l]>=50)&&!G[u]&&(G[l]=Date.now(),queueMicrotask(
()=>{d("progress",G)})),y=C.read();else if(f){queueMicrotask(()=>{G[t]="done";try{const D=F(s,V,T.type,a);if(G[u])return;G[B]=D,d("load",G)}catch(D){G[m]=D,d("error",G)}G[t]!=="loading"&&d("loadend",G)});
break}}catch(f){if(G[u])return;queueMicrotask(()=>{G[t]="done",G[m]=f,d("error",G),G[t]!=="loading"&&d("loadend",G)});break}})()}function d(G,T){const V=new n(G,{bubbles:!1,cancelable:!1});T.dispatchEvent(
V)}function F(G,T,V,a){switch(T){case"DataURL":{let o="data:";const C=e(V||"application/octet-stream");C!=="failure"&&(o+=c(C)),o+=";base64,";const s=new i("latin1");for(const y of G)o+=r(s.write(y));
return o+=r(s.end()),o}case"Text":{let o="failure";if(a&&(o=Q(a)),o==="failure"&&V){const C=e(V);C!=="failure"&&(o=Q(C.parameters.get("charset")))}return o==="failure"&&(o="UTF-8"),S(G,o)}case"ArrayBu\
ffer":return M(G).buffer;case"BinaryString":{let o="";const C=new i("latin1");for(const s of G)o+=C.write(s);return o+=C.end(),o}}}function S(G,T){const V=M(G),a=b(V);let o=0;a!==null&&(T=a,o=a==="UTF\
-8"?3:2);const C=V.slice(o);return new TextDecoder(T).decode(C)}function b(G){const[T,V,a]=G;return T===239&&V===187&&a===191?"UTF-8":T===254&&V===255?"UTF-16BE":T===255&&V===254?"UTF-16LE":null}function M(G){
const T=G.reduce((a,o)=>a+o.byteLength,0);let V=0;return G.reduce((a,o)=>(a.set(o,V),V+=o.byteLength,a),new Uint8Array(T))}p.exports={staticPropertyDescriptors:g,readOperation:h,fireAProgressEvent:d}}),
86897:((p,J,A)=>{const{uid:t,states:m,sentCloseFrameState:B,emptyBuffer:u,opcodes:l}=A(20736),{kReadyState:n,kSentClose:Q,kByteParser:c,kReceivedClose:e,kResponse:E}=A(61216),{fireEvent:i,failWebsocketConnection:r,
isClosing:g,isClosed:h,isEstablished:d,parseExtensions:F}=A(98625),{channels:S}=A(42414),{CloseEvent:b}=A(15188),{makeRequest:M}=A(9967),{fetching:G}=A(54398),{Headers:T,getHeadersList:V}=A(60660),{getDecodeSplit:a}=A(
73168),{WebsocketFrameSend:o}=A(3264);let C;try{C=A(77598)}catch{}function s(D,L,x,W,Y,_){const iA=D;iA.protocol=D.protocol==="ws:"?"http:":"https:";const BA=M({urlList:[iA],client:x,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(_.headers){const RA=V(new T(_.headers));BA.headersList=RA}const lA=C.randomBytes(16).toString(
"base64");BA.headersList.append("sec-websocket-key",lA),BA.headersList.append("sec-websocket-version","13");for(const RA of L)BA.headersList.append("sec-websocket-protocol",RA);return BA.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),G({request:BA,useParallelQueue:!0,dispatcher:_.dispatcher,processResponse(RA){if(RA.type==="error"||RA.status!==101){r(W,"Recei\
ved network error or non-101 status code.");return}if(L.length!==0&&!RA.headersList.get("Sec-WebSocket-Protocol")){r(W,"Server did not respond with sent protocols.");return}if(RA.headersList.get("Upgr\
ade")?.toLowerCase()!=="websocket"){r(W,'Server did not set Upgrade header to "websocket".');return}if(RA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){r(W,'Server did not set Connection h\
eader to "upgrade".');return}const xA=RA.headersList.get("Sec-WebSocket-Accept"),JA=C.createHash("sha1").update(lA+t).digest("base64");if(xA!==JA){r(W,"Incorrect hash received in Sec-WebSocket-Accept \
header.");return}const aA=RA.headersList.get("Sec-WebSocket-Extensions");let cA;if(aA!==null&&(cA=F(aA),!cA.has("permessage-deflate"))){r(W,"Sec-WebSocket-Extensions header does not match.");return}const EA=RA.
headersList.get("Sec-WebSocket-Protocol");if(EA!==null){const q=a("sec-websocket-protocol",BA.headersList);if(q===null||!q.includes(EA)){r(W,"Protocol was not set in the opening handshake.");return}}RA.
socket.on("data",w),RA.socket.on("close",f),RA.socket.on("error",I),S.open.hasSubscribers&&S.open.publish({address:RA.socket.address(),protocol:EA,extensions:aA}),Y(RA,cA)}})}function y(D,L,x,W){if(!(g(
D)||h(D)))if(!d(D))r(D,"Connection was closed before it was established."),D[n]=m.CLOSING;else if(D[Q]===B.NOT_SENT){D[Q]=B.PROCESSING;const Y=new o;L!==void 0&&x===void 0?(Y.frameData=Buffer.allocUnsafe(
2),Y.frameData.writeUInt16BE(L,0)):L!==void 0&&x!==void 0?(Y.frameData=Buffer.allocUnsafe(2+W),Y.frameData.writeUInt16BE(L,0),Y.frameData.write(x,2,"utf-8")):Y.frameData=u,D[E].socket.write(Y.createFrame(
l.CLOSE)),D[Q]=B.SENT,D[n]=m.CLOSING}else D[n]=m.CLOSING}function w(D){this.ws[c].write(D)||this.pause()}function f(){const{ws:D}=this,{[E]:L}=D;L.socket.off("data",w),L.socket.off("close",f),L.socket.
off("error",I);const x=D[Q]===B.SENT&&D[e];let W=1005,Y="";const _=D[c].closingInfo;_&&!_.error?(W=_.code??1005,Y=_.reason):D[e]||(W=1006),D[n]=m.CLOSED,i("close",D,(iA,BA)=>new b(iA,BA),{wasClean:x,code:W,
reason:Y}),S.close.hasSubscribers&&S.close.publish({websocket:D,code:W,reason:Y})}function I(D){const{ws:L}=this;L[n]=m.CLOSING,S.socketError.hasSubscribers&&S.socketError.publish(D),this.destroy()}p.
exports={establishWebSocketConnection:s,closeWebSocketConnection:y}}),20736:(p=>{const J="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",A={enumerable:!0,writable:!1,configurable:!1},t={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},m={NOT_SENT:0,PROCESSING:1,SENT:2},B={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},u=2**16-1,l={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},n=Buffer.allocUnsafe(0),Q={
string:1,typedArray:2,arrayBuffer:3,blob:4};p.exports={uid:J,sentCloseFrameState:m,staticPropertyDescriptors:A,states:t,opcodes:B,maxUnsigned16Bit:u,parserStates:l,emptyBuffer:n,sendHints:Q}}),15188:((p,J,A)=>{
const{webidl:t}=A(45893),{kEnumerableProperty:m}=A(3440),{kConstruct:B}=A(36443),{MessagePort:u}=A(75919);class l extends Event{#A;constructor(i,r={}){if(i===B){super(arguments[1],arguments[2]),t.util.
markAsUncloneable(this);return}const g="MessageEvent constructor";t.argumentLengthCheck(arguments,1,g),i=t.converters.DOMString(i,g,"type"),r=t.converters.MessageEventInit(r,g,"eventInitDict"),super(i,
r),this.#A=r,t.util.markAsUncloneable(this)}get data(){return t.brandCheck(this,l),this.#A.data}get origin(){return t.brandCheck(this,l),this.#A.origin}get lastEventId(){return t.brandCheck(this,l),this.#A.
lastEventId}get source(){return t.brandCheck(this,l),this.#A.source}get ports(){return t.brandCheck(this,l),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(i,r=!1,g=!1,h=null,d="",F="",S=null,b=[]){
return t.brandCheck(this,l),t.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new l(i,{bubbles:r,cancelable:g,data:h,origin:d,lastEventId:F,source:S,ports:b})}static createFastMessageEvent(i,r){
const g=new l(B,i,r);return g.#A=r,g.#A.data??=null,g.#A.origin??="",g.#A.lastEventId??="",g.#A.source??=null,g.#A.ports??=[],g}}const{createFastMessageEvent:n}=l;delete l.createFastMessageEvent;class Q extends Event{#A;constructor(i,r={}){
const g="CloseEvent constructor";t.argumentLengthCheck(arguments,1,g),i=t.converters.DOMString(i,g,"type"),r=t.converters.CloseEventInit(r),super(i,r),this.#A=r,t.util.markAsUncloneable(this)}get wasClean(){
return t.brandCheck(this,Q),this.#A.wasClean}get code(){return t.brandCheck(this,Q),this.#A.code}get reason(){return t.brandCheck(this,Q),this.#A.reason}}class c extends Event{#A;constructor(i,r){const g="\
ErrorEvent constructor";t.argumentLengthCheck(arguments,1,g),super(i,r),t.util.markAsUncloneable(this),i=t.converters.DOMString(i,g,"type"),r=t.converters.ErrorEventInit(r??{}),this.#A=r}get message(){
return t.brandCheck(this,c),this.#A.message}get filename(){return t.brandCheck(this,c),this.#A.filename}get lineno(){return t.brandCheck(this,c),this.#A.lineno}get colno(){return t.brandCheck(this,c),
this.#A.colno}get error(){return t.brandCheck(this,c),this.#A.error}}Object.defineProperties(l.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:m,origin:m,lastEventId:m,source:m,
ports:m,initMessageEvent:m}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:m,code:m,wasClean:m}),Object.defineProperties(c.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:m,filename:m,lineno:m,colno:m,error:m}),t.converters.MessagePort=t.interfaceConverter(u),t.converters["sequence<MessagePort>"]=t.sequenceConverter(t.converters.
MessagePort);const e=[{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,
defaultValue:()=>!1}];t.converters.MessageEventInit=t.dictionaryConverter([...e,{key:"data",converter:t.converters.any,defaultValue:()=>null},{key:"origin",converter:t.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:t.converters.DOMString,defaultValue:()=>""},{key:"source",converter:t.nullableConverter(t.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:t.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),t.converters.CloseEventInit=t.dictionaryConverter([...e,{key:"wasClean",converter:t.converters.boolean,defaultValue:()=>!1},{key:"code",converter:t.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:t.converters.USVString,defaultValue:()=>""}]),t.converters.ErrorEventInit=t.dictionaryConverter([...e,{key:"message",converter:t.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:t.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:t.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:t.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:t.converters.any}]),p.exports={MessageEvent:l,CloseEvent:Q,ErrorEvent:c,createFastMessageEvent:n}}),3264:((p,J,A)=>{const{maxUnsigned16Bit:t}=A(
20736),m=16386;let B,u=null,l=m;try{B=A(77598)}catch{B={randomFillSync:function(e,E,i){for(let r=0;r<e.length;++r)e[r]=Math.random()*255|0;return e}}}function n(){return l===m&&(l=0,B.randomFillSync(u??=
Buffer.allocUnsafe(m),0,m)),[u[l++],u[l++],u[l++],u[l++]]}class Q{constructor(e){this.frameData=e}createFrame(e){const E=this.frameData,i=n(),r=E?.byteLength??0;let g=r,h=6;r>t?(h+=8,g=127):r>125&&(h+=
2,g=126);const d=Buffer.allocUnsafe(r+h);d[0]=d[1]=0,d[0]|=128,d[0]=(d[0]&240)+e;d[h-4]=i[0],d[h-3]=i[1],d[h-2]=i[2],d[h-1]=i[3],d[1]=g,g===126?d.writeUInt16BE(r,2):g===127&&(d[2]=d[3]=0,d.writeUIntBE(
r,4,6)),d[1]|=128;for(let F=0;F<r;++F)d[h+F]=E[F]^i[F&3];return d}}p.exports={WebsocketFrameSend:Q}}),19469:((p,J,A)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:m}=A(38522),{isValidClientWindowBits:B}=A(
98625),{MessageSizeExceededError:u}=A(68707),l=Buffer.from([0,0,255,255]),n=Symbol("kBuffer"),Q=Symbol("kLength");class c{#A;#e={};#t=0;constructor(E,i){this.#e.serverNoContextTakeover=E.has("server_n\
o_context_takeover"),this.#e.serverMaxWindowBits=E.get("server_max_window_bits"),this.#t=i.maxPayloadSize}decompress(E,i,r){if(!this.#A){let g=m;if(this.#e.serverMaxWindowBits){if(!B(this.#e.serverMaxWindowBits)){
r(new Error("Invalid server_max_window_bits"));return}g=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=t({windowBits:g})}catch(h){r(h);return}this.#A[n]=[],this.#A[Q]=0,this.#A.on("data",h=>{
if(this.#A[Q]+=h.length,this.#t>0&&this.#A[Q]>this.#t){r(new u),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[n].push(h)}),this.#A.on("error",h=>{this.#A=null,r(h)})}this.#A.
write(E),i&&this.#A.write(l),this.#A.flush(()=>{if(!this.#A)return;const g=Buffer.concat(this.#A[n],this.#A[Q]);this.#A[n].length=0,this.#A[Q]=0,r(null,g)})}}p.exports={PerMessageDeflate:c}}),81652:((p,J,A)=>{
const{Writable:t}=A(57075),m=A(34589),{parserStates:B,opcodes:u,states:l,emptyBuffer:n,sentCloseFrameState:Q}=A(20736),{kReadyState:c,kSentClose:e,kResponse:E,kReceivedClose:i}=A(61216),{channels:r}=A(
42414),{isValidStatusCode:g,isValidOpcode:h,failWebsocketConnection:d,websocketMessageReceived:F,utf8Decode:S,isControlFrame:b,isTextBinaryFrame:M,isContinuationFrame:G}=A(98625),{WebsocketFrameSend:T}=A(
3264),{closeWebSocketConnection:V}=A(86897),{PerMessageDeflate:a}=A(19469),{MessageSizeExceededError:o}=A(68707);function C(y,w,f){V(y,w,f,Buffer.byteLength(f)),d(y,f)}class s extends t{#A=[];#e=0;#t=0;#r=!1;#s=B.
INFO;#n={};#o=[];#i;#g;#a;constructor(w,f,I={}){super(),this.ws=w,this.#i=f??new Map,this.#g=I.maxFragments??0,this.#a=I.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new a(f,I))}_write(w,f,I){this.#A.push(w),this.#t+=w.length,this.#r=!0,this.run(I)}#c(){return this.#a>0&&!b(this.#n.opcode)&&this.#n.payloadLength+this.#e>this.#a?(C(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(w){for(;this.#r;)if(this.#s===B.INFO){if(this.#t<2)return w();const f=this.consume(2),I=(f[0]&128)!==0,D=f[0]&15,L=(f[1]&128)===128,x=!I&&D!==u.CONTINUATION,
W=f[1]&127,Y=f[0]&64,_=f[0]&32,iA=f[0]&16;if(!h(D))return d(this.ws,"Invalid opcode received"),w();if(L)return d(this.ws,"Frame cannot be masked"),w();if(Y!==0&&!this.#i.has("permessage-deflate")){d(this.
ws,"Expected RSV1 to be clear.");return}if(_!==0||iA!==0){d(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(x&&!M(D)){d(this.ws,"Invalid frame type was fragmented.");return}if(M(D)&&this.#o.length>
0){d(this.ws,"Expected continuation frame");return}if(this.#n.fragmented&&x){d(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((W>125||x)&&b(D)){d(this.ws,"Control frame either too large or \
fragmented");return}if(G(D)&&this.#o.length===0&&!this.#n.compressed){d(this.ws,"Unexpected continuation frame");return}if(W<=125){if(this.#n.payloadLength=W,this.#s=B.READ_DATA,!this.#c())return}else
W===126?this.#s=B.PAYLOADLENGTH_16:W===127&&(this.#s=B.PAYLOADLENGTH_64);M(D)&&(this.#n.binaryType=D,this.#n.compressed=Y!==0),this.#n.opcode=D,this.#n.masked=L,this.#n.fin=I,this.#n.fragmented=x}else if(this.#s===
B.PAYLOADLENGTH_16){if(this.#t<2)return w();const f=this.consume(2);if(this.#n.payloadLength=f.readUInt16BE(0),this.#s=B.READ_DATA,!this.#c())return}else if(this.#s===B.PAYLOADLENGTH_64){if(this.#t<8)
return w();const f=this.consume(8),I=f.readUInt32BE(0),D=f.readUInt32BE(4);if(I!==0||D>2**31-1){d(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=D,this.#s=B.READ_DATA,
!this.#c())return}else if(this.#s===B.READ_DATA){if(this.#t<this.#n.payloadLength)return w();const f=this.consume(this.#n.payloadLength);if(b(this.#n.opcode)){this.#r=this.parseControlFrame(f),this.#s=
B.INFO;const I=this.ws[E].socket;if(this.#r&&I.writableNeedDrain){this.#r=!1,I.once("drain",()=>{this.destroyed||(this.#r=!0,this.run(w))});return}}else if(this.#n.compressed){this.#i.get("permessage-\
deflate").decompress(f,this.#n.fin,(I,D)=>{if(I){const L=I instanceof o?1009:1007;C(this.ws,L,I.message);return}if(this.writeFragments(D)){if(this.#a>0&&this.#e>this.#a){C(this.ws,1009,new o().message);
return}if(!this.#n.fin){this.#s=B.INFO,this.#r=!0,this.run(w);return}F(this.ws,this.#n.binaryType,this.consumeFragments()),this.#r=!0,this.#s=B.INFO,this.run(w)}}),this.#r=!1;break}else{if(!this.writeFragments(
f))return;if(this.#a>0&&this.#e>this.#a){C(this.ws,1009,new o().message);return}!this.#n.fragmented&&this.#n.fin&&F(this.ws,this.#n.binaryType,this.consumeFragments()),this.#s=B.INFO}}}consume(w){if(w>
this.#t)throw new Error("Called consume() before buffers satiated.");if(w===0)return n;if(this.#A[0].length===w)return this.#t-=this.#A[0].length,this.#A.shift();const f=Buffer.allocUnsafe(w);let I=0;
for(;I!==w;){const D=this.#A[0],{length:L}=D;if(L+I===w){f.set(this.#A.shift(),I);break}else if(L+I>w){f.set(D.subarray(0,w-I),I),this.#A[0]=D.subarray(w-I);break}else f.set(this.#A.shift(),I),I+=D.length}
return this.#t-=w,f}writeFragments(w){return this.#g>0&&this.#o.length===this.#g?(C(this.ws,1008,"Too many message fragments"),!1):(this.#e+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;
if(w.length===1)return this.#e=0,w.shift();const f=Buffer.concat(w,this.#e);return this.#o=[],this.#e=0,f}parseCloseBody(w){m(w.length!==1);let f;if(w.length>=2&&(f=w.readUInt16BE(0)),f!==void 0&&!g(f))
return{code:1002,reason:"Invalid status code",error:!0};let I=w.subarray(2);I[0]===239&&I[1]===187&&I[2]===191&&(I=I.subarray(3));try{I=S(I)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:f,reason:I,error:!1}}parseControlFrame(w){const{opcode:f,payloadLength:I}=this.#n;if(f===u.CLOSE){if(I===1)return d(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#n.closeInfo=this.
parseCloseBody(w),this.#n.closeInfo.error){const{code:D,reason:L}=this.#n.closeInfo;return V(this.ws,D,L,L.length),d(this.ws,L),!1}if(this.ws[e]!==Q.SENT){let D=n;this.#n.closeInfo.code&&(D=Buffer.allocUnsafe(
2),D.writeUInt16BE(this.#n.closeInfo.code,0));const L=new T(D);this.ws[E].socket.write(L.createFrame(u.CLOSE),x=>{x||(this.ws[e]=Q.SENT)})}return this.ws[c]=l.CLOSING,this.ws[i]=!0,!1}else if(f===u.PING){
if(!this.ws[i]){const D=new T(w);this.ws[E].socket.write(D.createFrame(u.PONG)),r.ping.hasSubscribers&&r.ping.publish({payload:w})}}else f===u.PONG&&r.pong.hasSubscribers&&r.pong.publish({payload:w});
return!0}get closingInfo(){return this.#n.closeInfo}}p.exports={ByteParser:s}}),13900:((p,J,A)=>{const{WebsocketFrameSend:t}=A(3264),{opcodes:m,sendHints:B}=A(20736),u=A(64660),l=Buffer[Symbol.species];
class n{#A=new u;#e=!1;#t;constructor(E){this.#t=E}add(E,i,r){if(r!==B.blob){const h=Q(E,r);if(!this.#e)this.#t.write(h,i);else{const d={promise:null,callback:i,frame:h};this.#A.push(d)}return}const g={
promise:E.arrayBuffer().then(h=>{g.promise=null,g.frame=Q(h,r)}),callback:i,frame:null};this.#A.push(g),this.#e||this.#r()}async#r(){this.#e=!0;const E=this.#A;for(;!E.isEmpty();){const i=E.shift();i.
promise!==null&&await i.promise,this.#t.write(i.frame,i.callback),i.callback=i.frame=null}this.#e=!1}}function Q(e,E){return new t(c(e,E)).createFrame(E===B.string?m.TEXT:m.BINARY)}function c(e,E){switch(E){case B.
string:return Buffer.from(e);case B.arrayBuffer:case B.blob:return new l(e);case B.typedArray:return new l(e.buffer,e.byteOffset,e.byteLength)}}p.exports={SendQueue:n}}),61216:(p=>{p.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((p,J,A)=>{const{kReadyState:t,kController:m,kResponse:B,kBinaryType:u,kWebSocketURL:l}=A(61216),{states:n,opcodes:Q}=A(20736),{ErrorEvent:c,createFastMessageEvent:e}=A(
15188),{isUtf8:E}=A(4573),{collectASequenceOfCodePointsFast:i,removeHTTPWhitespace:r}=A(51900);function g(L){return L[t]===n.CONNECTING}function h(L){return L[t]===n.OPEN}function d(L){return L[t]===n.
CLOSING}function F(L){return L[t]===n.CLOSED}function S(L,x,W=(_,iA)=>new Event(_,iA),Y={}){const _=W(L,Y);x.dispatchEvent(_)}function b(L,x,W){if(L[t]!==n.OPEN)return;let Y;if(x===Q.TEXT)try{Y=D(W)}catch{
V(L,"Received invalid UTF-8 in text frame.");return}else x===Q.BINARY&&(L[u]==="blob"?Y=new Blob([W]):Y=M(W));S("message",L,e,{origin:L[l].origin,data:Y})}function M(L){return L.byteLength===L.buffer.
byteLength?L.buffer:L.buffer.slice(L.byteOffset,L.byteOffset+L.byteLength)}function G(L){if(L.length===0)return!1;for(let x=0;x<L.length;++x){const W=L.charCodeAt(x);if(W<33||W>126||W===34||W===40||W===
41||W===44||W===47||W===58||W===59||W===60||W===61||W===62||W===63||W===64||W===91||W===92||W===93||W===123||W===125)return!1}return!0}function T(L){return L>=1e3&&L<1015?L!==1004&&L!==1005&&L!==1006:
L>=3e3&&L<=4999}function V(L,x){const{[m]:W,[B]:Y}=L;W.abort(),Y?.socket&&!Y.socket.destroyed&&Y.socket.destroy(),x&&S("error",L,(_,iA)=>new c(_,iA),{error:new Error(x),message:x})}function a(L){return L===
Q.CLOSE||L===Q.PING||L===Q.PONG}function o(L){return L===Q.CONTINUATION}function C(L){return L===Q.TEXT||L===Q.BINARY}function s(L){return C(L)||o(L)||a(L)}function y(L){const x={position:0},W=new Map;
for(;x.position<L.length;){const Y=i(";",L,x),[_,iA=""]=Y.split("=");W.set(r(_,!0,!1),r(iA,!1,!0)),x.position++}return W}function w(L){if(L.length===0)return!1;for(let W=0;W<L.length;W++){const Y=L.charCodeAt(
W);if(Y<48||Y>57)return!1}const x=Number.parseInt(L,10);return x>=8&&x<=15}const f=typeof process.versions.icu=="string",I=f?new TextDecoder("utf-8",{fatal:!0}):void 0,D=f?I.decode.bind(I):function(L){
if(E(L))return L.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};p.exports={isConnecting:g,isEstablished:h,isClosing:d,isClosed:F,fireEvent:S,isValidSubprotocol:G,isValidStatusCode:T,
failWebsocketConnection:V,websocketMessageReceived:b,utf8Decode:D,isControlFrame:a,isContinuationFrame:o,isTextBinaryFrame:C,isValidOpcode:s,parseExtensions:y,isValidClientWindowBits:w}}),13726:((p,J,A)=>{
const{webidl:t}=A(45893),{URLSerializer:m}=A(51900),{environmentSettingsObject:B}=A(73168),{staticPropertyDescriptors:u,states:l,sentCloseFrameState:n,sendHints:Q}=A(20736),{kWebSocketURL:c,kReadyState:e,
kController:E,kBinaryType:i,kResponse:r,kSentClose:g,kByteParser:h}=A(61216),{isConnecting:d,isEstablished:F,isClosing:S,isValidSubprotocol:b,fireEvent:M}=A(98625),{establishWebSocketConnection:G,closeWebSocketConnection:T}=A(
86897),{ByteParser:V}=A(81652),{kEnumerableProperty:a,isBlobLike:o}=A(3440),{getGlobalDispatcher:C}=A(32581),{types:s}=A(57975),{ErrorEvent:y,CloseEvent:w}=A(15188),{SendQueue:f}=A(13900);class I extends EventTarget{#A={
open:null,error:null,close:null,message:null};#e=0;#t="";#r="";#s;constructor(W,Y=[]){super(),t.util.markAsUncloneable(this);const _="WebSocket constructor";t.argumentLengthCheck(arguments,1,_);const iA=t.
converters["DOMString or sequence<DOMString> or WebSocketInit"](Y,_,"options");W=t.converters.USVString(W,_,"url"),Y=iA.protocols;const BA=B.settingsObject.baseUrl;let lA;try{lA=new URL(W,BA)}catch(mA){
throw new DOMException(mA,"SyntaxError")}if(lA.protocol==="http:"?lA.protocol="ws:":lA.protocol==="https:"&&(lA.protocol="wss:"),lA.protocol!=="ws:"&&lA.protocol!=="wss:")throw new DOMException(`Expec\
ted a ws: or wss: protocol, got ${lA.protocol}`,"SyntaxError");if(lA.hash||lA.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof Y=="string"&&(Y=[Y]),Y.length!==new Set(
Y.map(mA=>mA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(Y.length>0&&!Y.every(mA=>b(mA)))throw new DOMException("Invalid Sec-WebSocket-Protocol\
 value","SyntaxError");this[c]=new URL(lA.href);const uA=B.settingsObject;this[E]=G(lA,Y,uA,this,(mA,RA)=>this.#n(mA,RA),iA),this[e]=I.CONNECTING,this[g]=n.NOT_SENT,this[i]="blob"}close(W=void 0,Y=void 0){
t.brandCheck(this,I);const _="WebSocket.close";if(W!==void 0&&(W=t.converters["unsigned short"](W,_,"code",{clamp:!0})),Y!==void 0&&(Y=t.converters.USVString(Y,_,"reason")),W!==void 0&&W!==1e3&&(W<3e3||
W>4999))throw new DOMException("invalid code","InvalidAccessError");let iA=0;if(Y!==void 0&&(iA=Buffer.byteLength(Y),iA>123))throw new DOMException(`Reason must be less than 123 bytes; received ${iA}`,
"SyntaxError");T(this,W,Y,iA)}send(W){t.brandCheck(this,I);const Y="WebSocket.send";if(t.argumentLengthCheck(arguments,1,Y),W=t.converters.WebSocketSendData(W,Y,"data"),d(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!F(this)||S(this)))if(typeof W=="string"){const _=Buffer.byteLength(W);this.#e+=_,this.#s.add(W,()=>{this.#e-=_},Q.string)}else s.isArrayBuffer(W)?(this.#e+=
W.byteLength,this.#s.add(W,()=>{this.#e-=W.byteLength},Q.arrayBuffer)):ArrayBuffer.isView(W)?(this.#e+=W.byteLength,this.#s.add(W,()=>{this.#e-=W.byteLength},Q.typedArray)):o(W)&&(this.#e+=W.size,this.#s.
add(W,()=>{this.#e-=W.size},Q.blob))}get readyState(){return t.brandCheck(this,I),this[e]}get bufferedAmount(){return t.brandCheck(this,I),this.#e}get url(){return t.brandCheck(this,I),m(this[c])}get extensions(){
return t.brandCheck(this,I),this.#r}get protocol(){return t.brandCheck(this,I),this.#t}get onopen(){return t.brandCheck(this,I),this.#A.open}set onopen(W){t.brandCheck(this,I),this.#A.open&&this.removeEventListener(
"open",this.#A.open),typeof W=="function"?(this.#A.open=W,this.addEventListener("open",W)):this.#A.open=null}get onerror(){return t.brandCheck(this,I),this.#A.error}set onerror(W){t.brandCheck(this,I),
this.#A.error&&this.removeEventListener("error",this.#A.error),typeof W=="function"?(this.#A.error=W,this.addEventListener("error",W)):this.#A.error=null}get onclose(){return t.brandCheck(this,I),this.#A.
close}set onclose(W){t.brandCheck(this,I),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof W=="function"?(this.#A.close=W,this.addEventListener("close",W)):this.#A.close=null}get onmessage(){
return t.brandCheck(this,I),this.#A.message}set onmessage(W){t.brandCheck(this,I),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof W=="function"?(this.#A.message=W,this.addEventListener(
"message",W)):this.#A.message=null}get binaryType(){return t.brandCheck(this,I),this[i]}set binaryType(W){t.brandCheck(this,I),W!=="blob"&&W!=="arraybuffer"?this[i]="blob":this[i]=W}#n(W,Y){this[r]=W;
const _=this[E]?.dispatcher?.webSocketOptions,iA=_?.maxFragments,BA=_?.maxPayloadSize,lA=new V(this,Y,{maxFragments:iA,maxPayloadSize:BA});lA.on("drain",D),lA.on("error",L.bind(this)),W.socket.ws=this,
this[h]=lA,this.#s=new f(W.socket),this[e]=l.OPEN;const uA=W.headersList.get("sec-websocket-extensions");uA!==null&&(this.#r=uA);const mA=W.headersList.get("sec-websocket-protocol");mA!==null&&(this.#t=
mA),M("open",this)}}I.CONNECTING=I.prototype.CONNECTING=l.CONNECTING,I.OPEN=I.prototype.OPEN=l.OPEN,I.CLOSING=I.prototype.CLOSING=l.CLOSING,I.CLOSED=I.prototype.CLOSED=l.CLOSED,Object.defineProperties(
I.prototype,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u,url:a,readyState:a,bufferedAmount:a,onopen:a,onerror:a,onclose:a,close:a,onmessage:a,binaryType:a,send:a,extensions:a,protocol:a,[Symbol.toStringTag]:{
value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(I,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u}),t.converters["sequence<DOMString>"]=t.sequenceConverter(t.converters.
DOMString),t.converters["DOMString or sequence<DOMString>"]=function(x,W,Y){return t.util.Type(x)==="Object"&&Symbol.iterator in x?t.converters["sequence<DOMString>"](x):t.converters.DOMString(x,W,Y)},
t.converters.WebSocketInit=t.dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:t.converters.any,
defaultValue:()=>C()},{key:"headers",converter:t.nullableConverter(t.converters.HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(x){return t.util.Type(x)==="O\
bject"&&!(Symbol.iterator in x)?t.converters.WebSocketInit(x):{protocols:t.converters["DOMString or sequence<DOMString>"](x)}},t.converters.WebSocketSendData=function(x){if(t.util.Type(x)==="Object"){
if(o(x))return t.converters.Blob(x,{strict:!1});if(ArrayBuffer.isView(x)||s.isArrayBuffer(x))return t.converters.BufferSource(x)}return t.converters.USVString(x)};function D(){this.ws[r].socket.resume()}
function L(x){let W,Y;x instanceof w?(W=x.reason,Y=x.code):W=x.message,M("error",this,()=>new y("error",{error:x,message:W})),T(this,Y)}p.exports={WebSocket:I}}),42613:(p=>{p.exports=WA(import.meta.url)(
"assert")}),20181:(p=>{p.exports=WA(import.meta.url)("buffer")}),49140:(p=>{p.exports=WA(import.meta.url)("constants")}),76982:(p=>{p.exports=WA(import.meta.url)("crypto")}),24434:(p=>{p.exports=WA(import.meta.
url)("events")}),79896:(p=>{p.exports=WA(import.meta.url)("fs")}),91943:(p=>{p.exports=WA(import.meta.url)("fs/promises")}),58611:(p=>{p.exports=WA(import.meta.url)("http")}),65692:(p=>{p.exports=WA(import.meta.
url)("https")}),69278:(p=>{p.exports=WA(import.meta.url)("net")}),34589:(p=>{p.exports=WA(import.meta.url)("node:assert")}),16698:(p=>{p.exports=WA(import.meta.url)("node:async_hooks")}),4573:(p=>{p.exports=
WA(import.meta.url)("node:buffer")}),37540:(p=>{p.exports=WA(import.meta.url)("node:console")}),77598:(p=>{p.exports=WA(import.meta.url)("node:crypto")}),53053:(p=>{p.exports=WA(import.meta.url)("node\
:diagnostics_channel")}),40610:(p=>{p.exports=WA(import.meta.url)("node:dns")}),78474:(p=>{p.exports=WA(import.meta.url)("node:events")}),73024:(p=>{p.exports=WA(import.meta.url)("node:fs")}),51455:(p=>{
p.exports=WA(import.meta.url)("node:fs/promises")}),37067:(p=>{p.exports=WA(import.meta.url)("node:http")}),32467:(p=>{p.exports=WA(import.meta.url)("node:http2")}),44708:(p=>{p.exports=WA(import.meta.
url)("node:https")}),98995:(p=>{p.exports=WA(import.meta.url)("node:module")}),77030:(p=>{p.exports=WA(import.meta.url)("node:net")}),48161:(p=>{p.exports=WA(import.meta.url)("node:os")}),76760:(p=>{p.
exports=WA(import.meta.url)("node:path")}),643:(p=>{p.exports=WA(import.meta.url)("node:perf_hooks")}),1708:(p=>{p.exports=WA(import.meta.url)("node:process")}),41792:(p=>{p.exports=WA(import.meta.url)(
"node:querystring")}),57075:(p=>{p.exports=WA(import.meta.url)("node:stream")}),38321:(p=>{p.exports=WA(import.meta.url)("node:stream/consumers")}),46466:(p=>{p.exports=WA(import.meta.url)("node:strea\
m/promises")}),46193:(p=>{p.exports=WA(import.meta.url)("node:string_decoder")}),41692:(p=>{p.exports=WA(import.meta.url)("node:tls")}),73136:(p=>{p.exports=WA(import.meta.url)("node:url")}),57975:(p=>{
p.exports=WA(import.meta.url)("node:util")}),73429:(p=>{p.exports=WA(import.meta.url)("node:util/types")}),75919:(p=>{p.exports=WA(import.meta.url)("node:worker_threads")}),38522:(p=>{p.exports=WA(import.meta.
url)("node:zlib")}),70857:(p=>{p.exports=WA(import.meta.url)("os")}),16928:(p=>{p.exports=WA(import.meta.url)("path")}),2203:(p=>{p.exports=WA(import.meta.url)("stream")}),13193:(p=>{p.exports=WA(import.meta.
url)("string_decoder")}),64756:(p=>{p.exports=WA(import.meta.url)("tls")}),52018:(p=>{p.exports=WA(import.meta.url)("tty")}),87016:(p=>{p.exports=WA(import.meta.url)("url")}),39023:(p=>{p.exports=WA(import.meta.
url)("util")}),43106:(p=>{p.exports=WA(import.meta.url)("zlib")}),83273:((p,J,A)=>{A.d(J,{As:()=>n,UX:()=>B,cZ:()=>l});var t=A(30706);const m=2e4;function B({message:Q}){return(0,t.OX)(Q,1e3)}const u="\
<dock status ID>";function l(Q){const c=new Map;for(const{name:E,error:i,dockStatusId:r}of Q){const g=r===void 0?i.message:i.message.replaceAll(r,u),h=c.get(g)??{names:[],ids:[]};c.set(g,h),h.names.push(
E),r!==void 0&&h.ids.push(r)}const e=Math.max(100,Math.min(1e3,Math.floor(m/c.size)));return Array.from(c,([E,{names:i,ids:r}])=>({names:i,message:(0,t.OX)(E,e).replaceAll(u,()=>r.join(", "))}))}function n(Q){
return l(Q).map(({names:c,message:e})=>`${c.join(", ")}: ${e}`).join(" | ")}}),53299:((p,J,A)=>{A.d(J,{k:()=>u});var t=A(51455),m=A(76760),B=A(86560);async function u(l){const n=(0,m.join)(await(0,B.P)(
"workflow-report-"),"report.md");return await(0,t.writeFile)(n,l),n}}),66561:((p,J,A)=>{A.d(J,{Hq:()=>B,cz:()=>t,xS:()=>m,xW:()=>u});function t(l){const n={added:0,modified:0,removed:0};for(const{added:Q,
modified:c,removed:e}of l)n.added+=Q,n.modified+=c,n.removed+=e;return n}function m({status:l,changes:n,references:Q}){if(l!=="modified")return{added:0,modified:0,removed:0,[l]:1};const c=n.length===0&&
Q===0?1:0;return t([{added:0,modified:c,removed:0},...n.map(({kind:e})=>({added:0,removed:0,modified:0,[e==="reordered"?"modified":e]:1}))])}function B({workflows:l}){return l.some(({status:n})=>n!=="\
unchanged")}function u({workflows:l}){return t(l.map(({counts:n})=>n))}}),72899:((p,J,A)=>{A.d(J,{K$:()=>t,pi:()=>B,wo:()=>m});const t={patterns:[]};function m(l){const n=[];for(const[Q,c]of l.split(/\r\n|\r|\n/).
entries()){const e=c.trim();if(e===""||e.startsWith("#"))continue;const E=e.split(".");if(E.includes(""))throw new Error(`has an empty key in line ${Q+1} (join keys by single dots)`);if(E.every(i=>i===
"*"))throw new Error(`has only * in line ${Q+1}, which would ignore everything (name a key)`);n.push(E)}return{patterns:n}}function B({patterns:l},n){return l.some(Q=>u(n,Q,Q.length))}function u(l,n,Q){
if(Q===0)return!0;if(l?.outer===void 0)return!1;if(n[Q-1]==="*"&&u(l.outer,n,Q-1))return!0;if(l.key===void 0)return!1;const c=Q-l.key.split(".").length;return c>=0&&n.slice(c,Q).join(".")===l.key&&u(l.
outer,n,c)}}),12829:((p,J,A)=>{A.d(J,{SE:()=>gA,B1:()=>v,cq:()=>QA});var t=A(58132),m=A(30706),B=A(61318),u=A(63102);function l(R,N){let H;for(H=0;H<R.length&&H<N.length;H++)if(R[H]!=N[H])return R.slice(
0,H);return R.slice(0,H)}function n(R,N){let H;if(!R||!N||R[R.length-1]!=N[N.length-1])return"";for(H=0;H<R.length&&H<N.length;H++)if(R[R.length-(H+1)]!=N[N.length-(H+1)])return R.slice(-H);return R.slice(
-H)}function Q(R,N,H){if(R.slice(0,N.length)!=N)throw Error(`string ${JSON.stringify(R)} doesn't start with prefix ${JSON.stringify(N)}; this is a bug`);return H+R.slice(N.length)}function c(R,N,H){if(!N)
return R+H;if(R.slice(-N.length)!=N)throw Error(`string ${JSON.stringify(R)} doesn't end with suffix ${JSON.stringify(N)}; this is a bug`);return R.slice(0,-N.length)+H}function e(R,N){return Q(R,N,"")}
function E(R,N){return c(R,N,"")}function i(R,N){return N.slice(0,r(R,N))}function r(R,N){let H=0;R.length>N.length&&(H=R.length-N.length);let $=N.length;R.length<N.length&&($=R.length);const nA=Array(
$);let AA=0;nA[0]=0;for(let eA=1;eA<$;eA++){for(N[eA]==N[AA]?nA[eA]=nA[AA]:nA[eA]=AA;AA>0&&N[eA]!=N[AA];)AA=nA[AA];N[eA]==N[AA]&&AA++}AA=0;for(let eA=H;eA<R.length;eA++){for(;AA>0&&R[eA]!=N[AA];)AA=nA[AA];
R[eA]==N[AA]&&AA++}return AA}function g(R){return R.includes(`\r
`)&&!R.startsWith(`
`)&&!R.match(/[^\r]\n/)}function h(R){return!R.includes(`\r
`)&&R.includes(`
`)}function d(R,N){const H=[];for(const $ of Array.from(N.segment(R))){const nA=$.segment;H.length&&/\s/.test(H[H.length-1])&&/\s/.test(nA)?H[H.length-1]+=nA:H.push(nA)}return H}function F(R,N){if(N)return b(
R,N)[1];let H;for(H=R.length-1;H>=0&&R[H].match(/\s/);H--);return R.substring(H+1)}function S(R,N){if(N)return b(R,N)[0];const H=R.match(/^\s*/);return H?H[0]:""}function b(R,N){if(!N)return[S(R),F(R)];
if(N.resolvedOptions().granularity!="word")throw new Error('The segmenter passed must have a granularity of "word"');const H=d(R,N),$=H[0],nA=H[H.length-1],AA=/\s/.test($)?$:"",eA=/\s/.test(nA)?nA:"";
return[AA,eA]}const M="a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}",G=new RegExp(`[${M}]+|\\s+|[^${M}]`,"ug");class T extends u.
A{equals(N,H,$){return $.ignoreCase&&(N=N.toLowerCase(),H=H.toLowerCase()),N.trim()===H.trim()}tokenize(N,H={}){let $;if(H.intlSegmenter){const eA=H.intlSegmenter;if(eA.resolvedOptions().granularity!=
"word")throw new Error('The segmenter passed must have a granularity of "word"');$=d(N,eA)}else $=N.match(G)||[];const nA=[];let AA=null;return $.forEach(eA=>{/\s/.test(eA)?AA==null?nA.push(eA):nA.push(
nA.pop()+eA):AA!=null&&/\s/.test(AA)?nA[nA.length-1]==AA?nA.push(nA.pop()+eA):nA.push(AA+eA):nA.push(eA),AA=eA}),nA}join(N){return N.map((H,$)=>$==0?H:H.replace(/^\s+/,"")).join("")}postProcess(N,H){if(!N||
H.oneChangePerToken)return N;let $=null,nA=null,AA=null;return N.forEach(eA=>{eA.added?nA=eA:eA.removed?AA=eA:((nA||AA)&&o($,AA,nA,eA,H.intlSegmenter),$=eA,nA=null,AA=null)}),(nA||AA)&&o($,AA,nA,null,
H.intlSegmenter),N}}const V=new T;function a(R,N,H){return H?.ignoreWhitespace!=null&&!H.ignoreWhitespace?y(R,N,H):V.diff(R,N,H)}function o(R,N,H,$,nA){if(N&&H){const[AA,eA]=b(N.value,nA),[wA,DA]=b(H.
value,nA);if(R){const HA=l(AA,wA);R.value=c(R.value,wA,HA),N.value=e(N.value,HA),H.value=e(H.value,HA)}if($){const HA=n(eA,DA);$.value=Q($.value,DA,HA),N.value=E(N.value,HA),H.value=E(H.value,HA)}}else if(H){
if(R){const AA=S(H.value,nA);H.value=H.value.substring(AA.length)}if($){const AA=S($.value,nA);$.value=$.value.substring(AA.length)}}else if(R&&$){const AA=S($.value,nA),[eA,wA]=b(N.value,nA),DA=l(AA,
eA);N.value=e(N.value,DA);const HA=n(e(AA,DA),wA);N.value=E(N.value,HA),$.value=Q($.value,AA,HA),R.value=c(R.value,AA,AA.slice(0,AA.length-HA.length))}else if($){const AA=S($.value,nA),eA=F(N.value,nA),
wA=i(eA,AA);N.value=E(N.value,wA)}else if(R){const AA=F(R.value,nA),eA=S(N.value,nA),wA=i(AA,eA);N.value=e(N.value,wA)}}class C extends u.A{tokenize(N){const H=new RegExp(`(\\r?\\n)|[${M}]+|[^\\S\\n\\r]+\
|[^${M}]`,"ug");return N.match(H)||[]}}const s=new C;function y(R,N,H){return s.diff(R,N,H)}const w=240,f=40,I=500,D=5e4,L=2e6,x=.4,W=6;function Y(R,N){const H=eA=>eA.length>w,$=(eA,wA)=>wA.map(DA=>({
mark:eA,text:DA}));if(!R.some(H)&&!N.some(H))return[...$("-",R),...$("+",N)];const nA=[];let AA=0;for(const eA of(0,B.E)([...R],[...N],{comparator:_(R,N)})){if(eA.added)nA.push(...$("+",eA.value));else if(eA.
removed)nA.push(...$("-",eA.value));else for(const[wA,DA]of eA.value.entries())nA.push(...BA(R[AA+wA]??"",DA));eA.added||(AA+=eA.value.length)}return nA}function _(R,N){if(R.length===1&&N.length===1)return()=>!0;
const H=nA=>nA.reduce((AA,eA)=>AA+eA.length,0);if(H(R)*N.length+H(N)*R.length>L)return()=>!1;const $=new Map([...R,...N].map(nA=>[nA,iA(nA)]));return(nA,AA)=>{const[eA,wA]=[$.get(nA)??new Set,$.get(AA)??
new Set];let DA=0;for(const HA of eA)wA.has(HA)&&DA++;return 2*DA>x*(eA.size+wA.size)}}function iA(R){const N=new Set;for(let H=0;H<=R.length-W;H++)N.add(R.slice(H,H+W));return N}function BA(R,N){const H=xA(
R,N),$=JA(R,N,H),nA=lA(R.slice(H,R.length-$),N.slice(H,N.length-$)).flatMap(wA=>[{mark:"-",text:uA(R,H+wA.from[0],H+wA.from[1])},{mark:"+",text:uA(N,H+wA.to[0],H+wA.to[1])}]),AA=nA.reduce((wA,{text:DA})=>wA+
DA.length,0);return!(R.length<=w&&N.length<=w)&&AA<.8*(R.length+N.length)?nA:[{mark:"-",text:R},{mark:"+",text:N}]}function lA(R,N){const $=R.length<=D&&N.length<=D?y(R,N,{maxEditLength:I}):void 0;if($===
void 0)return[{from:[0,R.length],to:[0,N.length]}];const nA=[];let[AA,eA]=[0,0];for(const{value:wA,added:DA,removed:HA}of $){const[YA,KA]=[AA,eA];if(DA||(AA+=wA.length),HA||(eA+=wA.length),!DA&&!HA)continue;
const ne=nA.at(-1);ne&&YA-ne.from[1]<2*f?(ne.from[1]=AA,ne.to[1]=eA):nA.push({from:[YA,AA],to:[KA,eA]})}return nA}function uA(R,N,H){const $=N>f+20?RA(R,N-f):0,nA=R.length-H>f+20?RA(R,H+f):R.length;return`${$>
0?"\u2026":""}${R.slice($,nA)}${nA<R.length?"\u2026":""}`}function mA(R,N){if(R.length<=N)return R;const H=(0,t.Jj)(R,Math.max(0,N-30));return`${H} ${(0,m.hS)(R.length-H.length+1,"more character")}`}function RA(R,N){
return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(R.slice(N-1,N+1))?N-1:N}function xA(R,N){const H=Math.min(R.length,N.length);let $=0;for(;$<H&&R[$]===N[$];)$++;return $}function JA(R,N,H){const $=Math.min(
R.length,N.length)-H;let nA=0;for(;nA<$&&R[R.length-1-nA]===N[N.length-1-nA];)nA++;return nA}const aA=2,cA=1e3,EA=20,q="spaces at the end";function FA(R,N,H=1/0){const[$,nA]=[CA(R),CA(N)],[AA,eA]=[$.lines,
nA.lines],wA=xA(AA,eA),DA=JA(AA,eA,wA),HA=[AA.slice(wA,AA.length-DA),eA.slice(wA,eA.length-DA)],YA=(0,B.E)(...HA,{maxEditLength:cA})??[{value:HA[0],removed:!0,added:!1},{value:HA[1],removed:!1,added:!0}],
KA=dA(H);R!==void 0&&N!==void 0&&$.ends!==nA.ends&&KA.note(`line ends: ${$.ends} \u2192 ${nA.ends}`);let ne=wA+1;const se=wA<=aA+1?0:wA-aA;se>0&&YA.length>0&&KA.note(`line ${se+1}`),YA.length>0&&KA.context(
AA.slice(se,wA));for(const[Ee,{value:te,removed:ge,added:Be}]of YA.entries()){const[Ie,he]=[YA[Ee-1],YA[Ee+1]];ge?KA.block(te,he?.added?he.value:[]):Be&&!Ie?.removed?KA.block([],te):!Be&&te.length<=2*
aA+1?KA.context(te):Be||(KA.context(te.slice(0,aA)),KA.note(`line ${ne+te.length-aA}`),KA.context(te.slice(-aA))),ge||(ne+=te.length)}return YA.length>0&&KA.context(eA.slice(eA.length-DA,eA.length-DA+
aA)),KA.end()}function yA(R,N){const[H,$]=[R.normalize(),N.normalize()];if(R===N||sA(H)!==sA($))return;const nA=sA(R)===sA(N)?[]:[`Unicode forms: ${oA(R)} \u2192 ${oA(N)}`];if(H===$)return nA[0];const AA=H.
trimEnd()===$.trimEnd()?q:H.trimStart()===$.trimStart()?"indentation":"white space";return[...nA,AA].join(", ")}function sA(R){return R.replace(/\s+/g,"")}function oA(R){return R===R.normalize("NFC")?
"NFC":R===R.normalize("NFD")?"NFD":"mixed"}function CA(R){const N=R?.split(`
`)??[],H=N.slice(0,-1);return H.length===0||!H.every($=>$.endsWith("\r"))?{lines:N,ends:"LF"}:{lines:[...H.map($=>$.slice(0,-1)),...N.slice(-1)],ends:"CRLF"}}function dA(R){const N=[];let H=R,$=0;const nA=eA=>{
N.push(eA),H-=eA.length+1},AA=eA=>{$===0&&nA(`@@ ${eA} @@`)};return{note:AA,context(eA){for(const wA of eA){const DA=mA(wA,w);$===0&&DA.length+3<=H&&nA(`  ${DA}`)}},block(eA,wA){const DA=Y(eA,wA),HA=XA(
DA);HA.length>0&&AA(`hard to see: ${HA.join(", ")}`);const YA=$>0?new Map:TA(DA,H);for(const KA of DA){const ne=YA.get(KA);ne===void 0?$++:nA(`${KA.mark} ${ne}`)}},end(){return $===0?N:[...N,`@@ ${(0,m.
hS)($,"more changed line")} @@`]}}}function TA(R,N){const H=["-","+"].map(DA=>R.filter(HA=>HA.mark===DA)),[$=0,nA=0]=H.map(DA=>DA.reduce((HA,{text:YA})=>HA+YA.length+3,0)),AA=Math.max(Math.floor(N/2),
N-nA),eA=[AA,N-Math.min($,AA)],wA=new Map;for(const[DA,HA]of H.entries()){let YA=eA[DA]??0;for(const KA of HA){if(KA.text.length+3>YA&&YA<EA+30)break;const ne=mA(KA.text,YA-3);wA.set(KA,ne),YA-=ne.length+
3}}return wA}function XA(R){const N=eA=>R.filter(wA=>wA.mark===eA).map(({text:wA})=>wA),[H,$]=[N("-"),N("+")],nA=new Map(H.map(eA=>[sA(eA.normalize()),eA])),AA=$.flatMap(eA=>{const wA=nA.get(sA(eA.normalize()));
return wA===void 0?[]:yA(wA,eA)??[]});return H.length>0&&$.length>0&&H.some(PA)!==$.some(PA)&&AA.push(q),[...new Set(AA)]}function PA(R){return R!==R.trimEnd()}var $A=A(66561);const UA=6e4,OA=6e3,GA=80,
VA=8,NA=60,Ae={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F"};function QA({modified:R,added:N,removed:H}){return[[R,"modified"],[N,"added"],[H,"removed"]].flatMap(([
AA,eA])=>AA===0?[]:[`${AA.toLocaleString("en-US")} ${eA}`]).join(", ")||"no changes"}function v({workflows:R},{maxLength:N=UA,headings:H=!0}={}){const $=R.filter(({status:DA})=>DA==="changed"),nA=[...ae(
R,N/10),...le(R,N/10)],AA={left:N-zA(nA)-2*NA},eA=fA($,AA);return MA(eA.flatMap(({files:DA})=>DA),AA),`${[...eA.flatMap(({heading:DA,files:HA,omitted:YA})=>[...H?[DA]:[],...HA.flatMap(({blocks:KA})=>KA),
...ie(YA)]),...Qe($.slice(eA.length)),...nA].join(`

`)}
`}function gA(R,N){return R.length<=3e3&&R.split(`
`).length<=50?R:`<details><summary>${N}</summary>

${R}
</details>
`}function fA(R,N){const H=[];for(const $ of R){const nA=qA($);if(!SA(N,zA([nA])+NA))break;H.push({heading:nA,files:[],omitted:0})}for(const[$,nA]of H.entries())for(const AA of R[$]?.files??[]){const eA=[
_A(AA),...oe(AA)];nA.omitted===0&&SA(N,zA(eA)+NA)?nA.files.push({file:AA,blocks:eA}):nA.omitted+=ce([(0,$A.xS)(AA)])}return H}function MA(R,N){const H=[...R].sort(($,nA)=>$.file.changes.length-nA.file.
changes.length);for(const[$,nA]of H.entries()){const AA={left:Math.floor(N.left/(H.length-$))};N.left-=AA.left;const eA=vA(nA.file,AA);N.left+=AA.left;const[wA="",...DA]=nA.blocks,HA=eA.length===0?[]:
[eA.join(`
`)];nA.blocks=[wA,...HA,...ie(nA.file.changes.length-eA.length),...DA]}}function vA({kind:R,changes:N},H){const $=[],nA=new Map;let AA=!0;for(const eA of N){const wA=`- ${Ae[eA.kind]} ${K(eA.path,R,nA)}`,
DA=AA?wA+(R==="variables"?"":O(eA)):void 0;if(DA!==void 0&&SA(H,DA.length+1)){$.push(DA);continue}if(AA=!1,!SA(H,wA.length+3))break;$.push(`${wA} \u2026`)}return $}function SA(R,N){return N>R.left?!1:
(R.left-=N,!0)}function zA(R){return R.reduce((N,H)=>N+H.length+2,0)}function qA({name:R,counts:N}){const H=QA(N);return R===void 0?`### ${rA(H)}`:`### ${(0,t.SS)(R)}: ${H}`}function _A({name:R,kind:N,
status:H,changes:$,references:nA}){const AA=`**${(0,t.SS)(R)}**`;if(H!=="modified")return`${Ae[H]} ${AA}: file ${H}`;const eA=N==="variables"?`${AA} (values are never shown)`:AA;return $.length===0&&nA===
0?`${Ae.modified} ${eA}: content modified`:eA}function oe({references:R}){return R===0?[]:[`${(0,m.hS)(R,"reference")} to new IDs and names ${R===1?"follows":"follow"} and ${R===1?"isn't":"aren't"} co\
unted.`]}function ie(R){return R===0?[]:[`\u2026 and ${(0,m.hS)(R,"more change")}`]}function Qe(R){if(R.length===0)return[];const N=ce(R.map(({counts:H})=>H));return[`\u2026 and ${(0,m.hS)(N,"more cha\
nge")} in ${(0,m.hS)(R.length,"more workflow")}`]}function ce(R){const{added:N,modified:H,removed:$}=(0,$A.cz)(R);return N+H+$}function ae(R,N){if(R.length===0)return["No changes"];const H=($,nA,AA)=>{
const eA=R.filter(DA=>DA.status===$);if(eA.length===0)return[];const wA=eA.flatMap(({name:DA})=>DA??[]);return[nA+(wA.length===0?rA(AA):`${kA(wA,N)}: ${AA}`)]};return[...H("added",`${Ae.added} `,"work\
flow added"),...H("removed",`${Ae.removed} `,"workflow removed"),...H("unchanged","","no changes")]}function le(R,N){const H=R.filter(({status:AA})=>AA==="changed"||AA==="unchanged"),$=H.filter(({variablesCompared:AA})=>!AA);
return $.length===0?[]:[`The environment variables${$.length===H.length?"":` of ${kA($.flatMap(({name:AA})=>AA??[]),N)}`} weren't compared, because one side is a folder without \`env_variables.json\`.`]}
function kA(R,N){const H={left:N-NA},$=[];for(const AA of R){const eA=(0,t.SS)(AA);if(!SA(H,eA.length+2))break;$.push(eA)}const nA=R.length-$.length;return nA===0?$.join(", "):$.length===0?(0,m.hS)(nA,
"workflow"):`${$.join(", ")} and ${(0,m.hS)(nA,"more workflow")}`}function K(R,N,H){const $=[];let nA=[],AA="";for(const eA of R){const wA=U(eA,N);if(AA+=`${eA.type} ${wA}
`,eA.type==="item"){const DA=[...$,wA].join(`
`),HA=H.get(DA);HA===void 0&&H.set(DA,AA),$.push(...HA===void 0||HA===AA?[]:nA,wA),nA=[]}else eA.type==="member"?nA.push(wA):($.push(...nA,wA),nA=[])}return $.push(...nA),$.length>VA&&$.splice(2,$.length-
VA+1,"\u2026"),$.join(" \u203A ")||"the whole file"}function U(R,N){return R.type==="element"?(0,t.SS)(`[${R.index}]`):R.type==="member"||N==="variables"?(0,t.SS)(R.type==="member"?R.key:R.label):`**${(0,t.
SS)(R.label)}**`}function O(R){if(R.kind==="reordered")return": in a new order";if(R.kind==="modified"){const{from:AA,to:eA}=R;return AA.type===eA.type&&"text"in AA&&"text"in eA&&(z(AA)||z(eA))?k(FA(AA.
text,eA.text,OA)):AA.type==="hidden"&&eA.type==="hidden"?"":`: ${X(AA)} \u2192 ${X(eA)}`}const{kind:N,path:H,value:$}=R,nA=H.at(-1);if(nA?.type==="item"&&nA.hint!==void 0)return` (${(0,t.SS)(nA.hint)}\
)`;if($.type==="hidden"||nA?.type==="item"&&$.type==="object")return"";if($.type==="string"&&z($)){const[AA,eA]=N==="added"?[void 0,$.text]:[$.text,void 0];return k(FA(AA,eA,OA))}return`: ${X($)}`}function k(R){
return`
${(0,t.EU)(R,"diff","  ")}`}function z(R){return R.type==="string"?R.text.length>GA||R.text.includes(`
`):R.type==="literal"&&R.text.length>GA}function X(R){if(R.type==="string"){const $=(0,t.Jj)(R.text,GA),nA=JSON.stringify($);return(0,t.SS)($===R.text?nA:`${nA.slice(0,-1)}`,1/0)}if(R.type==="literal")
return(0,t.SS)(R.text,GA);if(R.type==="hidden")return"a hidden value";const N=R.type==="object"?"{}":"[]";if(R.size===0)return`\`${N}\``;const H=R.type==="object"?"field":"element";return`\`${R.type===
"object"?"{\u2026}":"[\u2026]"}\` (${(0,m.hS)(R.size,H)})`}function rA(R){return R.charAt(0).toUpperCase()+R.slice(1)}}),97228:((p,J,A)=>{A.d(J,{CQ:()=>Q,Mi:()=>n,TF:()=>r,fU:()=>i,Rs:()=>c});var t=A(
51455);const m=WA(import.meta.url)("node:timers/promises");var B=A(57975),u=A(27406);const l={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permiss\
ion denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is in the way",EEXIST:"a file of that name already exists",ENOTEMPTY:"t\
he folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function n(g){const h=typeof g=="object"&&g!==null&&"code"in g?g.code:void 0;return typeof h==
"string"&&/^E[A-Z0-9]+$/.test(h)}function Q(g){if(!n(g))return(0,u.g)(g);const{code:h="",errno:d=0}=g;return l[h]??(0,B.getSystemErrorMap)().get(d)?.[1]??h}function c(g,h){return new Error(`Can't writ\
e ${h}: ${Q(g)}. Set another directory, or free some space.`,{cause:g})}const e=new Set(["EBUSY","EPERM","EACCES"]),E=12;async function i(g,h,{platform:d=process.platform,rename:F=t.rename,sleep:S=m.setTimeout}={}){
for(let b=1;;b++)try{return await F(g,h)}catch(M){const G=n(M)&&e.has(M.code??"");if(d!=="win32"||!G||b===E)throw M;await S(b*120)}}async function r(g){await(0,t.rm)(g,{recursive:!0,force:!0,maxRetries:10})}}),
27406:((p,J,A)=>{A.d(J,{g:()=>m,i:()=>t});function t(B){return B instanceof Error?B:new Error(String(B))}function m(B){return t(B).message}}),82258:((p,J,A)=>{A.d(J,{K:()=>w});var t=A(76760),m=A(77094),
B=A(27406),u=A(5806),l=A(62291),n=A(81115),Q=A(30706);function c(){const I=m.V4("api-key");I!==""&&m.Pq(I);const D=[],L={text:x=>m.V4(x),parsed(x,W){const Y=L.text(x);try{return Y===""?void 0:W(Y)}catch(_){
L.refuse(x,(0,B.g)(_));return}},required(x,W){return L.text(x)===""&&L.refuse(x,"is required"),L.parsed(x,W)},refuse:(x,W)=>D.push(`${x} ${W.replace(/(?<=[a-z])\.$/,"")}`),check(x){if(D.length>0)throw new Error(
`Bad input: ${D.join("; ")}.`);return x}};return L}function e(I){return{host:I.required("host",l.o),apiKey:I.required("api-key",g),timeoutMs:(I.parsed("timeout-minutes",i(1440))??30)*6e4,longestWaitMs:(I.
parsed("poll-interval-seconds",i(3600))??10)*1e3,summary:I.parsed("summary",E)??!0}}function E(I){if(/^(true|True|TRUE)$/.test(I))return!0;if(/^(false|False|FALSE)$/.test(I))return!1;throw new Error(`\
must be true or false, not ${S(I)}`)}function i(I,D=!1){return L=>{const x=Number(L);if(!(D?/^\d+$/:/^\d+(\.\d+)?$/).test(L)||x<=0||x>I)throw new Error(`must be a ${D?"whole ":""}number above 0${I===1/0?
"":` and at most ${I}`}, not ${S(L)}`);return x}}function r(I){if(!(0,n.e)(I))throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${S(I)}`);return I}function g(I){if(!/^[\x21-\x7e]+$/.
test(I))throw new Error("must be printable ASCII without spaces or line breaks");return I}function h(I){if(/["<>|*?:\\/\p{C}]/u.test(I)||/^\.+$/.test(I))throw new Error(`can't be a name: ${S(I)}; leav\
e out " < > | * ? : \\ / and control characters`);const D=(0,u.x5)(I);if(D!==void 0)throw new Error(`can't be a name: ${S(I)} ${D}`);if(Array.from(I).length>200||Buffer.byteLength(I)>240)throw new Error(
"is too long: at most 200 characters");return I}function d(){return(0,t.resolve)(process.env.GITHUB_WORKSPACE??"")}function F(I){if(new RegExp("\\p{Cc}","u").test(I))throw new Error("must be a path wi\
thout control characters");return(0,t.resolve)(d(),I)}function S(I){return`"${(0,Q.OX)(I,60)}"`}function b(I){const D=I.parsed("upload-artifact",E)??!0,L=I.parsed("overwrite",E)??!1,x=I.parsed("retent\
ion-days",M),W=I.parsed("artifact-env-variables",E)??!0;return{upload:D?{overwrite:L,retentionDays:x}:void 0,artifactEnvVariables:W}}function M(I){if(/^0+$/.test(I))return;const D=i(1/0,!0)(I),L=Number(
process.env.GITHUB_RETENTION_DAYS)||1/0;if(D>L)throw new Error(`must be at most ${L}, the repository's limit in days, not ${D}`);return D}var G=A(73024),T=A(97228);const V=1024*1024;function a(I,D){const L=[
"workflows","workflows-file"].filter(Y=>I.text(Y)!==""),[x]=L;if(x===void 0)return{targets:o(I,D),many:!1};L.length>1&&I.refuse("workflows-file","can't be combined with workflows");for(const Y of["wor\
kflow-id","flow-id","name"])I.text(Y)!==""&&I.refuse(Y,`can't be combined with ${x}`);const W=x==="workflows"?m.V4(x,{trimWhitespace:!1}):I.parsed(x,C);return{targets:W===void 0?[]:s(I,x,W),many:!0}}function o(I,D){
const L=I.required("workflow-id",r),x=I.required("flow-id",r),W=I.parsed("name",h);if(L===void 0||x===void 0)return[];const Y={name:W??D+L,workflowId:L,flowId:x};try{h(Y.name)}catch{I.refuse("workflow\
-id","is too long")}return[Y]}function C(I){const D=F(I);let L;try{const x=(0,G.statSync)(D,{throwIfNoEntry:!1});if(!x?.isFile())throw new Error("it is not a file in the workspace");if(x.size>V)throw new Error(
"it is larger than 1 MiB");L=(0,G.readFileSync)(D)}catch(x){throw new Error(`can't be read: ${I}: ${(0,T.CQ)(x)}`)}try{return new TextDecoder("utf-8",{fatal:!0}).decode(L)}catch{throw new Error(`is no\
t UTF-8 text: ${I}`)}}function s(I,D,L){const x=[],W=new Map;let Y=!0;for(const[_,iA]of L.split(/\r\n|\n|\r/).entries()){const BA=aA=>I.refuse(`${D} line ${_+1}`,aA),lA=iA.split(/[ \t]+/).filter(aA=>aA!==
""),uA=lA.findIndex(aA=>aA.startsWith("#"));if(uA>=0&&(lA.length=uA),lA.length===0)continue;Y=!1;const[mA="",RA="",xA=""]=lA;if(lA.length!==3){BA(`must be "name workflow-id flow-id", not ${lA.length} ${lA.
length===1?"word":"words"}`);continue}for(const[aA,cA,EA]of[["name",mA,h],["workflow-id",RA,r],["flow-id",xA,r]])try{EA(cA)}catch(q){BA(`${aA} ${(0,B.g)(q)}`)}const JA=W.get((0,u.Sr)(mA));JA===void 0?
W.set((0,u.Sr)(mA),_+1):BA(`has the name of line ${JA}`),x.push({name:mA,workflowId:RA,flowId:xA})}return Y&&I.refuse(D,"names no workflow"),x}var y=A(72899);function w(){const I=c(),D=a(I,"workflow-e\
xport-"),L=I.parsed("directory",F),x=I.parsed("unpack-to",f),W=I.parsed("unpack-env-variables",E)??!1,Y=I.parsed("ignore",y.wo)??y.K$,_=I.parsed("max-parallel",i(100,!0))??4;return I.check({...D,...e(
I),...b(I),workspace:d(),directory:L,unpackTo:x,unpackEnvVariables:W,ignore:Y,maxParallel:_})}function f(I){const D=F(I),L=(0,t.relative)(d(),D);if(L.split(t.sep)[0]===".."||(0,t.isAbsolute)(L))throw new Error(
"must be a folder in the workspace");const x=(0,u.pr)(L.replaceAll(t.sep,"/"));if(x!==void 0)throw new Error(x);return D}}),95631:((p,J,A)=>{A.a(p,async(t,m)=>{try{var B=A(53299),u=A(4687),l=A(18384),
n=A(82258),Q=A(58347),c=A(18032);await(0,l.e)(async e=>{(0,u.n)({exports:[]});const E=(0,n.K)(),{exportAll:i}=await Promise.all([A.e(663),A.e(854)]).then(A.bind(A,50854)),r=await i(E,e);(0,u.n)((0,c.Yz)(
r,E)),E.unpackTo!==void 0&&(0,u.n)({"report-path":await(0,B.k)((0,c.EI)(r))}),E.summary&&await(0,Q.n)(r,E);const g=(0,c.c2)(r,E);if(g)throw g}),m()}catch(e){m(e)}},1)}),58347:((p,J,A)=>{A.d(J,{n:()=>o});
var t=A(83273),m=A(77094),B=A(27406),u=A(58132),l=A(30706);const n=1024*1024,Q=2e5;function c(Y,_){const iA=Y.map(RA=>`<th>${(0,u.FO)(RA)}</th>`).join(""),BA=_.map(RA=>`<tr>${RA.map(xA=>`<td>${g(xA)}<\
/td>`).join("")}</tr>`),lA=h(BA),uA=_.length-lA.length,mA=uA===0?"":`<tr><td colspan="${Y.length}">\u2026 and ${(0,l.hS)(uA,"more row")}</td></tr>`;return`<table><tr>${iA}</tr>${lA.join("")}${mA}</tab\
le>`}function e(Y){return`<table>${Y.map(([iA,BA])=>BA===void 0?"":`<tr><th align="left">${(0,u.FO)(iA)}</th><td>${g(BA)}</td></tr>`).join("")}</table>`}function E(Y){const _=Y.map(({names:lA,message:uA})=>{
const mA=h(lA.map(xA=>`**${(0,u.wh)(xA)}**`),Q/2),RA=lA.length-mA.length;return`> ${mA.join(", ")}${RA===0?"":` and ${RA.toLocaleString("en-US")} more`}: ${(0,u.wh)(uA)}`}),iA=h(_),BA=_.length-iA.length;
return[...iA,...BA===0?[]:[`> \u2026 and ${(0,l.hS)(BA,"more cause")}`]].join(`
>
`)}function i(Y){return`> ${plainText(Y)}`}function r(Y,_){return`<details><summary>${(0,u.FO)(Y)}</summary>

${_}

</details>`}function g(Y){return typeof Y=="string"?Y===""?"":`<code>${(0,u.FO)((0,u.RK)(Y))}</code>`:"words"in Y?(0,u.wh)(Y.words):`<a href="${(0,u.FO)(Y.href)}">${(0,u.wh)(Y.text)}</a>${(0,u.FO)(Y.after??
"")}`}function h(Y,_=Q){let iA=_;const BA=uA=>(iA-=Buffer.byteLength(uA),iA>=0),lA=Y.findIndex(uA=>!BA(uA));return Y.slice(0,lA<0?Y.length:lA)}async function d(Y,..._){const iA=[`### ${(0,u.wh)(Y)}`];
let BA=n-1e3-Buffer.byteLength(iA.join()),lA=0;for(const uA of _){const mA=Buffer.byteLength(uA)+2;mA<=BA?(iA.push(uA),BA-=mA):lA++}lA>0&&iA.push(`${(0,l.hS)(lA,"part")} of this page would not fit and\
 ${lA===1?"is":"are"} left out.`);try{await m.z.addRaw(iA.join(`

`),!0).write()}catch(uA){m.$e(`Can't write the job summary: ${(0,B.g)(uA)}`)}}function F({host:Y,pathname:_}){return Y+_.replace(/\/$/,"")}async function S({outputs:Y,elapsedMs:_,error:iA},BA){if(BA){
const lA=[...BA.facts,["Workflow ID",Y["workflow-id"]],["Dock status ID",Y["dock-status-id"]],["Status",Y.status&&{words:Y.status}],["Duration",{words:humanTime(_)}]],uA=iA?BA.titles.failed:BA.titles.
done;await writeSummary(uA,...iA?[quote(inOneLine(iA))]:[],factTable(lA))}if(iA)throw iA}var b=A(66561),M=A(12829),G=A(18032);const T={failed:{row:"\u274C Failed",count:"failed",single:"export failed"},
notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",count:"neither kept as an artifact nor unpacked",single:"export\
ed, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F No\
t unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"without a report",single:"exported, but what changed can't be shown"},changed:{
row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},
V=Object.values(T),a=50;async function o(Y,_){const iA=Y.map(uA=>({exported:uA,outcome:C(uA,_)}));iA.sort((uA,mA)=>V.indexOf(uA.outcome)-V.indexOf(mA.outcome));const[BA]=iA;if(BA===void 0)return;const lA=(0,G.
dJ)(iA.map(({exported:uA})=>uA));await d(_.many?s(iA.map(({outcome:uA})=>uA)):y(BA.exported,BA.outcome),w(Y,_),f(iA,_),...lA.length===0?[]:[E((0,t.cZ)(lA))],...L(Y,_),_.many?x(iA.map(({exported:uA})=>uA)):
W(BA.exported))}function C({tried:Y,outputs:_,error:iA},{upload:BA,unpackTo:lA}){if(!Y)return T.notTried;if(_["package-path"]===void 0)return T.failed;const uA=!BA||_["artifact-id"]!==void 0,mA=lA===void 0||
_.changed!==void 0;return!uA&&!mA?T.neither:uA?mA?iA?lA===void 0?T.failed:T.notCompared:_.changed===void 0?T.exported:_.changed?T.changed:T.unchanged:T.notUnpacked:T.notKept}function s(Y){const _=q=>Y.
filter(FA=>FA===q).length,{changed:iA,unchanged:BA,exported:lA,notCompared:uA,notUnpacked:mA,notKept:RA,neither:xA,notTried:JA,failed:aA}=T,EA=[iA,BA,lA,uA,mA,RA,xA,JA,aA].flatMap(q=>_(q)===0?[]:[`${_(
q)} ${q.count}`]);return`${(0,l.hS)(Y.length,"workflow")}: ${EA.join(", ")}`}function y({target:Y,changes:_},iA){const BA=iA===T.changed&&_?.status==="changed"?_.counts:void 0;return`${Y.name}: ${BA?(0,M.
cq)(BA):iA.single}`}function w(Y,{host:_}){const iA=(0,u.wh)(F(_));return Y.some(({outputs:lA})=>lA["package-path"]!==void 0)?`Exported from ${iA} in ${(0,l.zK)(performance.now())}.`:`Nothing was expo\
rted from ${iA}.`}function f(Y,{unpackTo:_}){const iA=_!==void 0&&Y.some(({exported:lA})=>I(lA)!==""),BA=Y.map(({exported:lA,outcome:uA})=>[{words:lA.target.name},{words:uA.row},...iA?[{words:I(lA)}]:
[],D(lA)]);return c(["Workflow","Result",...iA?["What changed"]:[],"Package"],BA)}function I({changes:Y}){return Y===void 0||Y.status==="unchanged"?"":Y.status==="changed"?(0,M.cq)(Y.counts):"new"}function D({
target:Y,outputs:_}){const{"package-size":iA,"artifact-url":BA,"artifact-name":lA}=_;if(iA===void 0)return"";const uA=` (${(0,l.Xe)(iA)})`;return BA!==void 0&&lA!==void 0?{text:lA,href:BA,after:uA}:{words:`${Y.
name}.zip${uA}`}}function L(Y,{many:_}){const iA=(0,G.jb)(Y);return(0,b.Hq)(iA)?[(0,M.SE)((0,M.B1)(iA,{headings:_}),"What changed")]:[]}function x(Y){const _=Y.map(({target:BA,outputs:lA})=>[{words:BA.
name},BA.workflowId,BA.flowId,lA["dock-status-id"]??"",lA["export-job-id"]??"",lA["package-sha256"]??""]);return r("IDs and SHA-256 digests",c(["Workflow","Workflow ID","Flow ID","Dock status ID","Exp\
ort job ID","SHA-256 of the package"],_))}function W({target:Y,outputs:_,files:iA=[]}){const BA=e([["Workflow ID",Y.workflowId],["Flow ID",Y.flowId],["Dock status ID",_["dock-status-id"]],["Export job\
 ID",_["export-job-id"]],["SHA-256 of the package",_["package-sha256"]],["SHA-256 of the artifact",_["artifact-digest"]]]),lA=iA.slice(0,a).map(({name:uA,size:mA})=>[uA,{words:(0,l.Xe)(mA)}]);return iA.
length>a&&lA.push([{words:`and ${(0,l.hS)(iA.length-a,"more file")}`},""]),iA.length===0?r("IDs",BA):r("IDs, SHA-256 digests and files",`${BA}

${c(["File","Size"],lA)}`)}}),18032:((p,J,A)=>{A.d(J,{EI:()=>l,Yz:()=>u,c2:()=>Q,dJ:()=>c,jb:()=>n});var t=A(83273),m=A(66561),B=A(12829);function u(e,{many:E,unpackTo:i}){const r=e.map(({target:h,outputs:d,
error:F})=>({name:h.name,"workflow-id":h.workflowId,...d,...F&&{error:(0,t.UX)(F)}}));if(!E||i===void 0)return{exports:r};const g=e.some(({outputs:h})=>h.changed);return{exports:r,changed:g,...(0,m.xW)(
n(e))}}function l(e){return(0,B.B1)(n(e))}function n(e){return{workflows:e.flatMap(({changes:E})=>E??[])}}function Q(e,{many:E}){const i=c(e),r=c(e.filter(F=>F.tried)),[g]=r;if(!E||g===void 0)return i[0]?.
error;const h=i.length-r.length,d=h===0?"":`, ${h} not tried`;return new Error(`${r.length} of ${e.length} exports failed${d}. ${(0,t.As)(r)}`,{cause:g.error})}function c(e){return e.flatMap(({target:E,
outputs:i,error:r})=>r?[{name:E.name,error:r,dockStatusId:i["dock-status-id"]}]:[])}}),4687:((p,J,A)=>{A.d(J,{n:()=>m});var t=A(77094);function m(B){for(const[u,l]of Object.entries(B))t.uH(u,l)}}),18384:((p,J,A)=>{
A.d(J,{e:()=>l});var t=A(77094),m=A(27406),B=A(30706);const u=6e4;async function l(n){const Q=new AbortController;for(const c of["SIGINT","SIGTERM","SIGBREAK"])process.on(c,()=>Q.abort(new Error(`Canc\
elled (${c}).`)));try{await n(Q.signal)}catch(c){for(let e=c;e instanceof Error;e=e.cause)t.Yz(e.stack??e.message);t.C1((0,B.OX)((0,m.g)(c),u))}process.stdout.write("",()=>process.exit())}}),86560:((p,J,A)=>{
A.d(J,{P:()=>l});var t=A(51455),m=A(48161),B=A(76760),u=A(97228);async function l(n){const Q=process.env.RUNNER_TEMP||(0,m.tmpdir)();return await(0,t.mkdtemp)((0,B.join)(Q,n)).catch(c=>{throw(0,u.Rs)(
c,Q)})}}),58132:((p,J,A)=>{A.d(J,{EU:()=>Q,FO:()=>E,Jj:()=>l,RK:()=>B,SS:()=>n,wh:()=>e});const t="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\\
p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",m=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",
`(?<=${t})[\\u200C\\u200D](?=${t})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");
function B(g){return g.replace(m,(h,d)=>d===void 0?h:u(d))}function u(g){return`\\u{${g.codePointAt(0)?.toString(16)}}`}function l(g,h){if(g.length<=h)return g;const d=Array.from(g.slice(0,2*h+2));return d.
length>h?`${d.slice(0,h).join("")}\u2026`:g}function n(g,h=100){const d=B(l(g,h)).replaceAll("	",u)||'""',F="`".repeat(r(d)+1);return/^`|`$/.test(d)||/^ .*[^ ].* $/.test(d)?`${F} ${d} ${F}`:F+d+F}function Q(g,h,d){
const F=g.map(b=>B(b).replace(/^(\s*):(?=:)/,(M,G)=>G+u(":"))),S="`".repeat(Math.max(3,r(F.join(`
`))+1));return[S+h,...F,S].map(b=>d+b).join(`
`)}const c=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function e(g){const h=B(g).replaceAll("	"," ").split(c),d=B(g).match(c)??[];return h.map((F,S)=>E(F)+(d[S]===void 0?"":`${E(d[S])}<wbr>`)).join("")}
function E(g){return g.replace(i,h=>`&#${h.codePointAt(0)};`)}const i=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(g){return(g.match(/`+/g)??[]).reduce((h,d)=>Math.
max(h,d.length),0)}}),5806:((p,J,A)=>{A.d(J,{Cj:()=>B,MW:()=>F,Oj:()=>h,Sr:()=>g,TL:()=>d,dU:()=>r,e9:()=>e,gv:()=>m,jq:()=>E,pr:()=>i,x5:()=>Q});var t=A(76760);const m=".workflow-export.json",B=/^\.workflow-export-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
u=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,l=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,n=[["is lon\
ger than 1,000 characters",/.{1001}/s],["is more than 50 folders deep",/(\/[^/]+){51}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["is an absolute path",
/^\//],["is a drive path",/^[a-z]:/i],['leaves the folder with ".."',/(^|\/)\.\.(\/|$)/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',u],["changes how git or GitHub treats t\
he repository",l],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own folders",/^\.workflow-export-[^/]*(\/|$)/i]];function Q(b){const M=S(b);return g(M)===m?"is the name of the action's own record":n.find(([,G])=>G.test(M))?.[0]}
function c(b){return/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(S(b))}function e(b){return u.test(S(b))}function E(b){const M=S(b);return u.test(M)||l.test(M)||b===m||b.split("/").some(G=>B.test(G))}
function i(b){return e(b)?"is in a .git folder":b.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function r(b){const[M=""]=t.posix.basename(S(b).replaceAll("\\","\
/")).split(":");return g(M.replace(/[. ]+$/,""))==="env_variables.json"}function g(b){return b.normalize("NFC").toUpperCase().toLowerCase()}function h(b){const M=new Map;for(const G of b){let T=M,V=0;
for(const a of G.replace(/\/$/,"").split("/")){V+=a.length+1;const o=G.slice(0,V),C=g(a),s=T.get(C)??{spelled:o,inside:new Map};if(T.has(C)&&(s.spelled!==o||!o.endsWith("/")))return[s.spelled,G];T.set(
C,s),T=s.inside}}}function d(b,M=100){const G=[...b.slice(0,10*M)],T=G.length>M?`${G.slice(0,M).join("")}\u2026`:b;return JSON.stringify(T).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,V=>`\\u{${V.codePointAt(0)?.
toString(16)}}`)}function F(b){return d(b,1e3).replaceAll("\\\\","\\")}function S(b){return b.replace(new RegExp("\\p{Cf}","gu"),"")}}),62291:((p,J,A)=>{A.d(J,{U:()=>m,o:()=>t});function t(B){const u=/^[a-z][a-z0-9+.-]*:\/\//i.
test(B)?B:`https://${B}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error("is not an address such as https://ai-for-process.example.ai");const l=new URL(u);if(l.protocol!=="https:"&&l.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(u))throw new Error("must not contain a user name or password");if(/[?#]/.test(u))throw new Error("must not contain a\
 query or a fragment");if(l.protocol==="http:"&&!m(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+="/"),l}function m(B){
return B==="localhost"||B==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(B)}}),81115:((p,J,A)=>{A.d(J,{e:()=>t,w:()=>B});function t(u){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(u)}const m=200;function B(...u){return u.
find(l=>typeof l=="string"&&l.length<=m&&t(l))}}),30706:((p,J,A)=>{A.d(J,{OX:()=>t,Xe:()=>m,hS:()=>B,pO:()=>Q,zK:()=>u});function t(E,i=300){const r=E.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","\
## [").trim(),g=Array.from(r);return g.length>i?`${g.slice(0,i).join("")}\u2026`:r}function m(E){if(E<1024)return`${E} B`;const i=["KiB","MiB","GiB"];let r=E/1024;for(;r>=1023.95&&i.length>1;)r/=1024,
i.shift();return`${r.toFixed(1)} ${i[0]}`}function B(E,i){return`${E.toLocaleString("en-US")} ${i}${E===1?"":"s"}`}function u(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const i=Math.round(E/1e3);if(i<
60)return`${i} s`;const[r,g]=[Math.floor(i/60),Math.floor(i/3600)];return g>0?`${g} h ${r%60} min`:`${r} min ${i%60} s`}const l=4,n=8;class Q{#A=new Map;constructor(i=[]){for(const r of i)this.add(r)}add(i){
for(const r of[i,...i.split(/[\r\n]+/).map(g=>g.trim())])for(const g of[r,JSON.stringify(r).slice(1,-1),encodeURIComponent(Buffer.from(r).toString())]){if(g==="")continue;const h=g.slice(0,n);this.#A.
set(h,(this.#A.get(h)??new Set).add(g))}}redact=(i,r=300)=>{const g=i.trimStart(),h=Math.min(g.length,r*4);let d="",F=0;for(let S=0;S<h;S++){const b=c(this.#A,g,S);b>0&&S>=F&&(d+="***"),F=Math.max(F,S+
b),S>=F&&(d+=g[S])}return t(h<g.length?`${d}\u2026`:d,r)}}function c(E,i,r){let g=0;for(let h=1;h<=n;h++)for(const d of E.get(i.slice(r,r+h))??[]){const F=r+d.length;d.length<=g||!i.startsWith(d,r)||(d.
length>=l||e(i,r,F))&&(g=d.length)}return g}function e(E,i,r){const g=E.slice(Math.max(0,i-2),i);return!/[\p{L}\p{N}]$/u.test(g)&&!/^[\p{L}\p{N}]/u.test(E.slice(r,r+2))}}),77094:((p,J,A)=>{A.d(J,{Yz:()=>ne,
N4:()=>Ie,z3:()=>se,V4:()=>AA,pq:()=>ge,C1:()=>YA,uH:()=>DA,Pq:()=>$,Oh:()=>Be,z:()=>w,$e:()=>Ee});var t=A(70857);function m(j){return j==null?"":typeof j=="string"||j instanceof String?j:JSON.stringify(
j)}function B(j){return Object.keys(j).length?{title:j.title,file:j.file,line:j.startLine,endLine:j.endLine,col:j.startColumn,endColumn:j.endColumn}:{}}function u(j,P,Z){const tA=new Q(j,P,Z);process.
stdout.write(tA.toString()+t.EOL)}function l(j,P=""){u(j,{},P)}const n="::";class Q{constructor(P,Z,tA){P||(P="missing.command"),this.command=P,this.properties=Z,this.message=tA}toString(){let P=n+this.
command;if(this.properties&&Object.keys(this.properties).length>0){P+=" ";let Z=!0;for(const tA in this.properties)if(this.properties.hasOwnProperty(tA)){const hA=this.properties[tA];hA&&(Z?Z=!1:P+=",",
P+=`${tA}=${e(hA)}`)}}return P+=`${n}${c(this.message)}`,P}}function c(j){return m(j).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function e(j){return m(j).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var E=A(76982),i=A(79896);function r(j,P){const Z=process.env[`GITHUB_${j}`];if(!Z)throw new Error(`Unable to find environment\
 variable for file command ${j}`);if(!i.existsSync(Z))throw new Error(`Missing file at path: ${Z}`);i.appendFileSync(Z,`${m(P)}${t.EOL}`,{encoding:"utf8"})}function g(j,P){const Z=`ghadelimiter_${E.randomUUID()}`,
tA=m(P);if(j.includes(Z))throw new Error(`Unexpected input: name should not contain the delimiter "${Z}"`);if(tA.includes(Z))throw new Error(`Unexpected input: value should not contain the delimiter "${Z}\
"`);return`${j}<<${Z}${t.EOL}${tA}${t.EOL}${Z}`}var h=A(16928),d=A(22779),F=A(92145),S=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(
function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(
j,P||[])).next())})};class b{static createHttpClient(P=!0,Z=10){const tA={allowRetries:P,maxRetries:Z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],tA)}static getRequestToken(){
const P=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return P}static getIDTokenUrl(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return P}static getCall(P){return S(this,void 0,void 0,function*(){var Z;const IA=(Z=(yield b.createHttpClient().getJson(
P).catch(pA=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${pA.statusCode}
 
        Error Message: ${pA.message}`)})).result)===null||Z===void 0?void 0:Z.value;if(!IA)throw new Error("Response json body do not have ID Token field");return IA})}static getIDToken(P){return S(this,
void 0,void 0,function*(){try{let Z=b.getIDTokenUrl();if(P){const hA=encodeURIComponent(P);Z=`${Z}&audience=${hA}`}debug(`ID token url is ${Z}`);const tA=yield b.getCall(Z);return setSecret(tA),tA}catch(Z){
throw new Error(`Error message: ${Z.message}`)}})}}var M=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){
try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};const{access:G,
appendFile:T,writeFile:V}=i.promises,a="GITHUB_STEP_SUMMARY",o="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class C{constructor(){this._buffer=
""}filePath(){return M(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const P=process.env[a];if(!P)throw new Error(`Unable to find environment variable for $${a}. Check if your\
 runtime environment supports job summaries.`);try{yield G(P,i.constants.R_OK|i.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${P}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=P,this._filePath})}wrap(P,Z,tA={}){const hA=Object.entries(tA).map(([IA,pA])=>` ${IA}="${pA}"`).join("");return Z?`<${P}${hA}>${Z}</${P}>`:`<${P}${hA}>`}write(P){return M(
this,void 0,void 0,function*(){const Z=!!P?.overwrite,tA=yield this.filePath();return yield(Z?V:T)(tA,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return M(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(P,Z=!1){return this._buffer+=
P,Z?this.addEOL():this}addEOL(){return this.addRaw(t.EOL)}addCodeBlock(P,Z){const tA=Object.assign({},Z&&{lang:Z}),hA=this.wrap("pre",this.wrap("code",P),tA);return this.addRaw(hA).addEOL()}addList(P,Z=!1){
const tA=Z?"ol":"ul",hA=P.map(pA=>this.wrap("li",pA)).join(""),IA=this.wrap(tA,hA);return this.addRaw(IA).addEOL()}addTable(P){const Z=P.map(hA=>{const IA=hA.map(pA=>{if(typeof pA=="string")return this.
wrap("td",pA);const{header:ZA,data:ee,colspan:LA,rowspan:bA}=pA,jA=ZA?"th":"td",fe=Object.assign(Object.assign({},LA&&{colspan:LA}),bA&&{rowspan:bA});return this.wrap(jA,ee,fe)}).join("");return this.
wrap("tr",IA)}).join(""),tA=this.wrap("table",Z);return this.addRaw(tA).addEOL()}addDetails(P,Z){const tA=this.wrap("details",this.wrap("summary",P)+Z);return this.addRaw(tA).addEOL()}addImage(P,Z,tA){
const{width:hA,height:IA}=tA||{},pA=Object.assign(Object.assign({},hA&&{width:hA}),IA&&{height:IA}),ZA=this.wrap("img",null,Object.assign({src:P,alt:Z},pA));return this.addRaw(ZA).addEOL()}addHeading(P,Z){
const tA=`h${Z}`,hA=["h1","h2","h3","h4","h5","h6"].includes(tA)?tA:"h1",IA=this.wrap(hA,P);return this.addRaw(IA).addEOL()}addSeparator(){const P=this.wrap("hr",null);return this.addRaw(P).addEOL()}addBreak(){
const P=this.wrap("br",null);return this.addRaw(P).addEOL()}addQuote(P,Z){const tA=Object.assign({},Z&&{cite:Z}),hA=this.wrap("blockquote",P,tA);return this.addRaw(hA).addEOL()}addLink(P,Z){const tA=this.
wrap("a",P,{href:Z});return this.addRaw(tA).addEOL()}}const s=new C,y=null,w=s;function f(j){return j.replace(/[\\]/g,"/")}function I(j){return j.replace(/[/]/g,"\\")}function D(j){return j.replace(/[/\\]/g,
path.sep)}var L=A(13193),x=A(24434);const W=WA(import.meta.url)("child_process");var Y=A(42613),_=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||
(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}
LA((tA=tA.apply(j,P||[])).next())})};const{chmod:iA,copyFile:BA,lstat:lA,mkdir:uA,open:mA,readdir:RA,rename:xA,rm:JA,rmdir:aA,stat:cA,symlink:EA,unlink:q}=i.promises,FA=process.platform==="win32";function yA(j){
return _(this,void 0,void 0,function*(){const P=yield fs.promises.readlink(j);return FA&&!P.endsWith("\\")?`${P}\\`:P})}const sA=268435456,oA=i.constants.O_RDONLY;function CA(j){return _(this,void 0,void 0,
function*(){try{yield cA(j)}catch(P){if(P.code==="ENOENT")return!1;throw P}return!0})}function dA(j){return _(this,arguments,void 0,function*(P,Z=!1){return(Z?yield cA(P):yield lA(P)).isDirectory()})}
function TA(j){if(j=PA(j),!j)throw new Error('isRooted() parameter "p" cannot be empty');return FA?j.startsWith("\\")||/^[A-Z]:/i.test(j):j.startsWith("/")}function XA(j,P){return _(this,void 0,void 0,
function*(){let Z;try{Z=yield cA(j)}catch(hA){hA.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${j}': ${hA}`)}if(Z&&Z.isFile()){if(FA){const hA=h.extname(
j).toUpperCase();if(P.some(IA=>IA.toUpperCase()===hA))return j}else if($A(Z))return j}const tA=j;for(const hA of P){j=tA+hA,Z=void 0;try{Z=yield cA(j)}catch(IA){IA.code!=="ENOENT"&&console.log(`Unexpe\
cted error attempting to determine if executable file exists '${j}': ${IA}`)}if(Z&&Z.isFile()){if(FA){try{const IA=h.dirname(j),pA=h.basename(j).toUpperCase();for(const ZA of yield RA(IA))if(pA===ZA.toUpperCase()){
j=h.join(IA,ZA);break}}catch(IA){console.log(`Unexpected error attempting to determine the actual case of the file '${j}': ${IA}`)}return j}else if($A(Z))return j}}return""})}function PA(j){return j=j||
"",FA?(j=j.replace(/\//g,"\\"),j.replace(/\\\\+/g,"\\")):j.replace(/\/\/+/g,"/")}function $A(j){return(j.mode&1)>0||(j.mode&8)>0&&process.getgid!==void 0&&j.gid===process.getgid()||(j.mode&64)>0&&process.
getuid!==void 0&&j.uid===process.getuid()}function UA(){var j;return(j=process.env.COMSPEC)!==null&&j!==void 0?j:"cmd.exe"}var OA=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){
pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(
bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};function GA(j,P){return OA(this,arguments,void 0,function*(Z,tA,hA={}){const{force:IA,recursive:pA,copySourceDirectory:ZA}=gA(hA),ee=(yield ioUtil.
exists(tA))?yield ioUtil.stat(tA):null;if(ee&&ee.isFile()&&!IA)return;const LA=ee&&ee.isDirectory()&&ZA?path.join(tA,path.basename(Z)):tA;if(!(yield ioUtil.exists(Z)))throw new Error(`no such file or \
directory: ${Z}`);if((yield ioUtil.stat(Z)).isDirectory())if(pA)yield fA(Z,LA,0,IA);else throw new Error(`Failed to copy. ${Z} is a directory, but tried to copy without recursive flag.`);else{if(path.
relative(Z,LA)==="")throw new Error(`'${LA}' and '${Z}' are the same file`);yield MA(Z,LA,IA)}})}function VA(j,P){return OA(this,arguments,void 0,function*(Z,tA,hA={}){if(yield ioUtil.exists(tA)){let IA=!0;
if((yield ioUtil.isDirectory(tA))&&(tA=path.join(tA,path.basename(Z)),IA=yield ioUtil.exists(tA)),IA)if(hA.force==null||hA.force)yield NA(tA);else throw new Error("Destination already exists")}yield Ae(
path.dirname(tA)),yield ioUtil.rename(Z,tA)})}function NA(j){return OA(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(j))throw new Error('File path must not contain `*`, `"`, `<`,\
 `>` or `|` on Windows');try{yield ioUtil.rm(j,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(P){throw new Error(`File was unable to be removed ${P}`)}})}function Ae(j){return OA(this,void 0,
void 0,function*(){ok(j,"a path argument must be provided"),yield ioUtil.mkdir(j,{recursive:!0})})}function QA(j,P){return OA(this,void 0,void 0,function*(){if(!j)throw new Error("parameter 'tool' is \
required");if(P){const tA=yield QA(j,!1);if(!tA)throw FA?new Error(`Unable to locate executable file: ${j}. Please verify either the file path exists or the file can be found within a directory specif\
ied by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${j}. Please verify either the file path exists \
or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return tA}const Z=yield v(j);return Z&&Z.length>0?Z[0]:
""})}function v(j){return OA(this,void 0,void 0,function*(){if(!j)throw new Error("parameter 'tool' is required");const P=[];if(FA&&process.env.PATHEXT)for(const hA of process.env.PATHEXT.split(h.delimiter))
hA&&P.push(hA);if(TA(j)){const hA=yield XA(j,P);return hA?[hA]:[]}if(j.includes(h.sep))return[];const Z=[];if(process.env.PATH)for(const hA of process.env.PATH.split(h.delimiter))hA&&Z.push(hA);const tA=[];
for(const hA of Z){const IA=yield XA(h.join(hA,j),P);IA&&tA.push(IA)}return tA})}function gA(j){const P=j.force==null?!0:j.force,Z=!!j.recursive,tA=j.copySourceDirectory==null?!0:!!j.copySourceDirectory;
return{force:P,recursive:Z,copySourceDirectory:tA}}function fA(j,P,Z,tA){return OA(this,void 0,void 0,function*(){if(Z>=255)return;Z++,yield Ae(P);const hA=yield ioUtil.readdir(j);for(const IA of hA){
const pA=`${j}/${IA}`,ZA=`${P}/${IA}`;(yield ioUtil.lstat(pA)).isDirectory()?yield fA(pA,ZA,Z,tA):yield MA(pA,ZA,tA)}yield ioUtil.chmod(P,(yield ioUtil.stat(j)).mode)})}function MA(j,P,Z){return OA(this,
void 0,void 0,function*(){if((yield ioUtil.lstat(j)).isSymbolicLink()){try{yield ioUtil.lstat(P),yield ioUtil.unlink(P)}catch(hA){hA.code==="EPERM"&&(yield ioUtil.chmod(P,"0666"),yield ioUtil.unlink(P))}
const tA=yield ioUtil.readlink(j);yield ioUtil.symlink(tA,P,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(P))||Z)&&(yield ioUtil.copyFile(j,P))})}const vA=WA(import.meta.url)("timers");
var SA=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){
try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};const zA=process.platform==="win32";class qA extends x.EventEmitter{constructor(P,Z,tA){
if(super(),!P)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=P,this.args=Z||[],this.options=tA||{}}_debug(P){this.options.listeners&&this.options.listeners.debug&&this.
options.listeners.debug(P)}_getCommandString(P,Z){const tA=this._getSpawnFileName(),hA=this._getSpawnArgs(P);let IA=Z?"":"[command]";if(zA)if(this._isCmdFile()){IA+=tA;for(const pA of hA)IA+=` ${pA}`}else if(P.
windowsVerbatimArguments){IA+=`"${tA}"`;for(const pA of hA)IA+=` ${pA}`}else{IA+=this._windowsQuoteCmdArg(tA);for(const pA of hA)IA+=` ${this._windowsQuoteCmdArg(pA)}`}else{IA+=tA;for(const pA of hA)IA+=
` ${pA}`}return IA}_processLineBuffer(P,Z,tA){try{let hA=Z+P.toString(),IA=hA.indexOf(t.EOL);for(;IA>-1;){const pA=hA.substring(0,IA);tA(pA),hA=hA.substring(IA+t.EOL.length),IA=hA.indexOf(t.EOL)}return hA}catch(hA){
return this._debug(`error processing line. Failed with error ${hA}`),""}}_getSpawnFileName(){return zA&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(P){if(zA&&this._isCmdFile()){
let Z=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const tA of this.args)Z+=" ",Z+=P.windowsVerbatimArguments?tA:this._windowsQuoteCmdArg(tA);return Z+='"',[Z]}return this.args}_endsWith(P,Z){
return P.endsWith(Z)}_isCmdFile(){const P=this.toolPath.toUpperCase();return this._endsWith(P,".CMD")||this._endsWith(P,".BAT")}_windowsQuoteCmdArg(P){if(!this._isCmdFile())return this._uvQuoteCmdArg(
P);if(!P)return'""';const Z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let tA=!1;for(const pA of P)if(Z.some(ZA=>ZA===pA)){tA=!0;break}if(!tA)return P;let hA='\
"',IA=!0;for(let pA=P.length;pA>0;pA--)hA+=P[pA-1],IA&&P[pA-1]==="\\"?hA+="\\":P[pA-1]==='"'?(IA=!0,hA+='"'):IA=!1;return hA+='"',hA.split("").reverse().join("")}_uvQuoteCmdArg(P){if(!P)return'""';if(!P.
includes(" ")&&!P.includes("	")&&!P.includes('"'))return P;if(!P.includes('"')&&!P.includes("\\"))return`"${P}"`;let Z='"',tA=!0;for(let hA=P.length;hA>0;hA--)Z+=P[hA-1],tA&&P[hA-1]==="\\"?Z+="\\":P[hA-
1]==='"'?(tA=!0,Z+="\\"):tA=!1;return Z+='"',Z.split("").reverse().join("")}_cloneExecOptions(P){P=P||{};const Z={cwd:P.cwd||process.cwd(),env:P.env||process.env,silent:P.silent||!1,windowsVerbatimArguments:P.
windowsVerbatimArguments||!1,failOnStdErr:P.failOnStdErr||!1,ignoreReturnCode:P.ignoreReturnCode||!1,delay:P.delay||1e4};return Z.outStream=P.outStream||process.stdout,Z.errStream=P.errStream||process.
stderr,Z}_getSpawnOptions(P,Z){P=P||{};const tA={};return tA.cwd=P.cwd,tA.env=P.env,tA.windowsVerbatimArguments=P.windowsVerbatimArguments||this._isCmdFile(),P.windowsVerbatimArguments&&(tA.argv0=`"${Z}\
"`),tA}exec(){return SA(this,void 0,void 0,function*(){return!TA(this.toolPath)&&(this.toolPath.includes("/")||zA&&this.toolPath.includes("\\"))&&(this.toolPath=h.resolve(process.cwd(),this.options.cwd||
process.cwd(),this.toolPath)),this.toolPath=yield QA(this.toolPath,!0),new Promise((P,Z)=>SA(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const LA of this.
args)this._debug(`   ${LA}`);const tA=this._cloneExecOptions(this.options);!tA.silent&&tA.outStream&&tA.outStream.write(this._getCommandString(tA)+t.EOL);const hA=new oe(tA,this.toolPath);if(hA.on("de\
bug",LA=>{this._debug(LA)}),this.options.cwd&&!(yield CA(this.options.cwd)))return Z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const IA=this._getSpawnFileName(),pA=W.spawn(IA,this._getSpawnArgs(
tA),this._getSpawnOptions(this.options,IA));let ZA="";pA.stdout&&pA.stdout.on("data",LA=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(LA),!tA.silent&&tA.outStream&&
tA.outStream.write(LA),ZA=this._processLineBuffer(LA,ZA,bA=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(bA)})});let ee="";if(pA.stderr&&pA.stderr.on("data",
LA=>{hA.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(LA),!tA.silent&&tA.errStream&&tA.outStream&&(tA.failOnStdErr?tA.errStream:tA.outStream).write(
LA),ee=this._processLineBuffer(LA,ee,bA=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(bA)})}),pA.on("error",LA=>{hA.processError=LA.message,hA.processExited=
!0,hA.processClosed=!0,hA.CheckComplete()}),pA.on("exit",LA=>{hA.processExitCode=LA,hA.processExited=!0,this._debug(`Exit code ${LA} received from tool '${this.toolPath}'`),hA.CheckComplete()}),pA.on(
"close",LA=>{hA.processExitCode=LA,hA.processExited=!0,hA.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),hA.CheckComplete()}),hA.on("done",(LA,bA)=>{ZA.length>0&&
this.emit("stdline",ZA),ee.length>0&&this.emit("errline",ee),pA.removeAllListeners(),LA?Z(LA):P(bA)}),this.options.input){if(!pA.stdin)throw new Error("child process missing stdin");pA.stdin.end(this.
options.input)}}))})}}function _A(j){const P=[];let Z=!1,tA=!1,hA="";function IA(pA){tA&&pA!=='"'&&(hA+="\\"),hA+=pA,tA=!1}for(let pA=0;pA<j.length;pA++){const ZA=j.charAt(pA);if(ZA==='"'){tA?IA(ZA):Z=
!Z;continue}if(ZA==="\\"&&tA){IA(ZA);continue}if(ZA==="\\"&&Z){tA=!0;continue}if(ZA===" "&&!Z){hA.length>0&&(P.push(hA),hA="");continue}IA(ZA)}return hA.length>0&&P.push(hA.trim()),P}class oe extends x.
EventEmitter{constructor(P,Z){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!Z)
throw new Error("toolPath must not be empty");this.options=P,this.toolPath=Z,P.delay&&(this.delay=P.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=
(0,vA.setTimeout)(oe.HandleTimeout,this.delay,this)))}_debug(P){this.emit("debug",P)}_setResult(){let P;this.processExited&&(this.processError?P=new Error(`There was an error when attempting to execut\
e the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?P=new Error(`The process '${this.
toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(P=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",P,this.processExitCode)}static HandleTimeout(P){if(!P.done){if(!P.processClosed&&P.processExited){
const Z=`The STDIO streams did not close within ${P.delay/1e3} seconds of the exit event from process '${P.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exi\
ted.`;P._debug(Z)}P._setResult()}}}var ie=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.
next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};function Qe(j,P,Z){
return ie(this,void 0,void 0,function*(){const tA=tr.argStringToArray(j);if(tA.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const hA=tA[0];return P=tA.slice(1).concat(
P||[]),new tr.ToolRunner(hA,P,Z).exec()})}function ce(j,P,Z){return ie(this,void 0,void 0,function*(){var tA,hA;let IA="",pA="";const ZA=new StringDecoder("utf8"),ee=new StringDecoder("utf8"),LA=(tA=Z?.
listeners)===null||tA===void 0?void 0:tA.stdout,bA=(hA=Z?.listeners)===null||hA===void 0?void 0:hA.stderr,jA=de=>{pA+=ee.write(de),bA&&bA(de)},fe=de=>{IA+=ZA.write(de),LA&&LA(de)},De=Object.assign(Object.
assign({},Z?.listeners),{stdout:fe,stderr:jA}),Re=yield Qe(j,P,Object.assign(Object.assign({},Z),{listeners:De}));return IA+=ZA.end(),pA+=ee.end(),{exitCode:Re,stdout:IA,stderr:pA}})}var ae=function(j,P,Z,tA){
function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){
pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};const le=()=>ae(void 0,void 0,void 0,function*(){const{stdout:j}=yield exec.getExecOutput('po\
wershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:P}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_Operatin\
gSystem).Caption"',void 0,{silent:!0});return{name:P.trim(),version:j.trim()}}),kA=()=>ae(void 0,void 0,void 0,function*(){var j,P,Z,tA;const{stdout:hA}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
IA=(P=(j=hA.match(/ProductVersion:\s*(.+)/))===null||j===void 0?void 0:j[1])!==null&&P!==void 0?P:"";return{name:(tA=(Z=hA.match(/ProductName:\s*(.+)/))===null||Z===void 0?void 0:Z[1])!==null&&tA!==void 0?
tA:"",version:IA}}),K=()=>ae(void 0,void 0,void 0,function*(){const{stdout:j}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[P,Z]=j.trim().split(`
`);return{name:P,version:Z}}),U=t.platform(),O=t.arch(),k=U==="win32",z=U==="darwin",X=U==="linux";function rA(){return ae(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield k?
le():z?kA():K()),{platform:U,arch:O,isWindows:k,isMacOS:z,isLinux:X})})}var R=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){
function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})},
N;(function(j){j[j.Success=0]="Success",j[j.Failure=1]="Failure"})(N||(N={}));function H(j,P){const Z=toCommandValue(P);if(process.env[j]=Z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(
j,P));issueCommand("set-env",{name:j},Z)}function $(j){u("add-mask",{},j)}function nA(j){process.env.GITHUB_PATH||""?issueFileCommand("PATH",j):issueCommand("add-path",{},j),process.env.PATH=`${j}${path.
delimiter}${process.env.PATH}`}function AA(j,P){const Z=process.env[`INPUT_${j.replace(/ /g,"_").toUpperCase()}`]||"";if(P&&P.required&&!Z)throw new Error(`Input required and not supplied: ${j}`);return P&&
P.trimWhitespace===!1?Z:Z.trim()}function eA(j,P){const Z=AA(j,P).split(`
`).filter(tA=>tA!=="");return P&&P.trimWhitespace===!1?Z:Z.map(tA=>tA.trim())}function wA(j,P){const Z=["true","True","TRUE"],tA=["false","False","FALSE"],hA=AA(j,P);if(Z.includes(hA))return!0;if(tA.includes(
hA))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${j}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function DA(j,P){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",g(j,P));process.stdout.write(t.EOL),u("set-output",{name:j},
m(P))}function HA(j){issue("echo",j?"on":"off")}function YA(j){process.exitCode=N.Failure,se(j)}function KA(){return process.env.RUNNER_DEBUG==="1"}function ne(j){u("debug",{},j)}function se(j,P={}){u(
"error",B(P),j instanceof Error?j.toString():j)}function Ee(j,P={}){u("warning",B(P),j instanceof Error?j.toString():j)}function te(j,P={}){issueCommand("notice",toCommandProperties(P),j instanceof Error?
j.toString():j)}function ge(j){process.stdout.write(j+t.EOL)}function Be(j){l("group",j)}function Ie(){l("endgroup")}function he(j,P){return R(this,void 0,void 0,function*(){Be(j);let Z;try{Z=yield P()}finally{
Ie()}return Z})}function ue(j,P){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(j,P));issueCommand("save-state",{name:j},toCommandValue(P))}function Ce(j){return process.
env[`STATE_${j}`]||""}function ye(j){return R(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(j)})}}),92145:((p,J,A)=>{A.d(J,{tZ:()=>B});var t=function(l,n,Q,c){function e(E){return E instanceof
Q?E:new Q(function(i){i(E)})}return new(Q||(Q=Promise))(function(E,i){function r(d){try{h(c.next(d))}catch(F){i(F)}}function g(d){try{h(c.throw(d))}catch(F){i(F)}}function h(d){d.done?E(d.value):e(d.value).
then(r,g)}h((c=c.apply(l,n||[])).next())})};class m{constructor(n,Q){this.username=n,this.password=Q}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class B{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class u{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
22779:((p,J,A)=>{var t,m;A.d(J,{Hv:()=>e,Qq:()=>T});var B=A(58611),u=A(65692),l=A(19783),n=A(20770),Q=A(46752),c=function(a,o,C,s){function y(w){return w instanceof C?w:new C(function(f){f(w)})}return new(C||
(C=Promise))(function(w,f){function I(x){try{L(s.next(x))}catch(W){f(W)}}function D(x){try{L(s.throw(x))}catch(W){f(W)}}function L(x){x.done?w(x.value):y(x.value).then(I,D)}L((s=s.apply(a,o||[])).next())})},
e;(function(a){a[a.OK=200]="OK",a[a.MultipleChoices=300]="MultipleChoices",a[a.MovedPermanently=301]="MovedPermanently",a[a.ResourceMoved=302]="ResourceMoved",a[a.SeeOther=303]="SeeOther",a[a.NotModified=
304]="NotModified",a[a.UseProxy=305]="UseProxy",a[a.SwitchProxy=306]="SwitchProxy",a[a.TemporaryRedirect=307]="TemporaryRedirect",a[a.PermanentRedirect=308]="PermanentRedirect",a[a.BadRequest=400]="Ba\
dRequest",a[a.Unauthorized=401]="Unauthorized",a[a.PaymentRequired=402]="PaymentRequired",a[a.Forbidden=403]="Forbidden",a[a.NotFound=404]="NotFound",a[a.MethodNotAllowed=405]="MethodNotAllowed",a[a.NotAcceptable=
406]="NotAcceptable",a[a.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",a[a.RequestTimeout=408]="RequestTimeout",a[a.Conflict=409]="Conflict",a[a.Gone=410]="Gone",a[a.TooManyRequests=429]=
"TooManyRequests",a[a.InternalServerError=500]="InternalServerError",a[a.NotImplemented=501]="NotImplemented",a[a.BadGateway=502]="BadGateway",a[a.ServiceUnavailable=503]="ServiceUnavailable",a[a.GatewayTimeout=
504]="GatewayTimeout"})(e||(e={}));var E;(function(a){a.Accept="accept",a.ContentType="content-type"})(E||(E={}));var i;(function(a){a.ApplicationJson="application/json"})(i||(i={}));function r(a){const o=pm.
getProxyUrl(new URL(a));return o?o.href:""}const g=[e.MovedPermanently,e.ResourceMoved,e.SeeOther,e.TemporaryRedirect,e.PermanentRedirect],h=[e.BadGateway,e.ServiceUnavailable,e.GatewayTimeout],d=["OP\
TIONS","GET","DELETE","HEAD"],F=10,S=5;class b extends Error{constructor(o,C){super(o),this.name="HttpClientError",this.statusCode=C,Object.setPrototypeOf(this,b.prototype)}}class M{constructor(o){this.
message=o}readBody(){return c(this,void 0,void 0,function*(){return new Promise(o=>c(this,void 0,void 0,function*(){let C=Buffer.alloc(0);this.message.on("data",s=>{C=Buffer.concat([C,s])}),this.message.
on("end",()=>{o(C.toString())})}))})}readBodyBuffer(){return c(this,void 0,void 0,function*(){return new Promise(o=>c(this,void 0,void 0,function*(){const C=[];this.message.on("data",s=>{C.push(s)}),this.
message.on("end",()=>{o(Buffer.concat(C))})}))})}}function G(a){return new URL(a).protocol==="https:"}class T{constructor(o,C,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(o),this.handlers=C||[],this.requestOptions=s,
s&&(s.ignoreSslError!=null&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=s.socketTimeout,s.allowRedirects!=null&&(this._allowRedirects=s.allowRedirects),s.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=s.allowRedirectDowngrade),s.maxRedirects!=null&&(this._maxRedirects=Math.max(s.maxRedirects,0)),s.keepAlive!=null&&(this._keepAlive=s.keepAlive),s.allowRetries!=null&&(this.
_allowRetries=s.allowRetries),s.maxRetries!=null&&(this._maxRetries=s.maxRetries))}options(o,C){return c(this,void 0,void 0,function*(){return this.request("OPTIONS",o,null,C||{})})}get(o,C){return c(
this,void 0,void 0,function*(){return this.request("GET",o,null,C||{})})}del(o,C){return c(this,void 0,void 0,function*(){return this.request("DELETE",o,null,C||{})})}post(o,C,s){return c(this,void 0,
void 0,function*(){return this.request("POST",o,C,s||{})})}patch(o,C,s){return c(this,void 0,void 0,function*(){return this.request("PATCH",o,C,s||{})})}put(o,C,s){return c(this,void 0,void 0,function*(){
return this.request("PUT",o,C,s||{})})}head(o,C){return c(this,void 0,void 0,function*(){return this.request("HEAD",o,null,C||{})})}sendStream(o,C,s,y){return c(this,void 0,void 0,function*(){return this.
request(o,C,s,y)})}getJson(o){return c(this,arguments,void 0,function*(C,s={}){s[E.Accept]=this._getExistingOrDefaultHeader(s,E.Accept,i.ApplicationJson);const y=yield this.get(C,s);return this._processResponse(
y,this.requestOptions)})}postJson(o,C){return c(this,arguments,void 0,function*(s,y,w={}){const f=JSON.stringify(y,null,2);w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,i.ApplicationJson),w[E.
ContentType]=this._getExistingOrDefaultContentTypeHeader(w,i.ApplicationJson);const I=yield this.post(s,f,w);return this._processResponse(I,this.requestOptions)})}putJson(o,C){return c(this,arguments,
void 0,function*(s,y,w={}){const f=JSON.stringify(y,null,2);w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,i.ApplicationJson),w[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,i.
ApplicationJson);const I=yield this.put(s,f,w);return this._processResponse(I,this.requestOptions)})}patchJson(o,C){return c(this,arguments,void 0,function*(s,y,w={}){const f=JSON.stringify(y,null,2);
w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,i.ApplicationJson),w[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,i.ApplicationJson);const I=yield this.patch(s,f,w);return this.
_processResponse(I,this.requestOptions)})}request(o,C,s,y){return c(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const w=new URL(C);let f=this.
_prepareRequest(o,w,y);const I=this._allowRetries&&d.includes(o)?this._maxRetries+1:1;let D=0,L;do{if(L=yield this.requestRaw(f,s),L&&L.message&&L.message.statusCode===e.Unauthorized){let W;for(const Y of this.
handlers)if(Y.canHandleAuthentication(L)){W=Y;break}return W?W.handleAuthentication(this,f,s):L}let x=this._maxRedirects;for(;L.message.statusCode&&g.includes(L.message.statusCode)&&this._allowRedirects&&
x>0;){const W=L.message.headers.location;if(!W)break;const Y=new URL(W);if(w.protocol==="https:"&&w.protocol!==Y.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield L.readBody(),Y.hostname!==w.hostname)for(const _ in y)
_.toLowerCase()==="authorization"&&delete y[_];f=this._prepareRequest(o,Y,y),L=yield this.requestRaw(f,s),x--}if(!L.message.statusCode||!h.includes(L.message.statusCode))return L;D+=1,D<I&&(yield L.readBody(),
yield this._performExponentialBackoff(D))}while(D<I);return L})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(o,C){return c(this,void 0,void 0,function*(){return new Promise(
(s,y)=>{function w(f,I){f?y(f):I?s(I):y(new Error("Unknown error"))}this.requestRawWithCallback(o,C,w)})})}requestRawWithCallback(o,C,s){typeof C=="string"&&(o.options.headers||(o.options.headers={}),
o.options.headers["Content-Length"]=Buffer.byteLength(C,"utf8"));let y=!1;function w(D,L){y||(y=!0,s(D,L))}const f=o.httpModule.request(o.options,D=>{const L=new M(D);w(void 0,L)});let I;f.on("socket",
D=>{I=D}),f.setTimeout(this._socketTimeout||3*6e4,()=>{I&&I.end(),w(new Error(`Request timeout: ${o.options.path}`))}),f.on("error",function(D){w(D)}),C&&typeof C=="string"&&f.write(C,"utf8"),C&&typeof C!=
"string"?(C.on("close",function(){f.end()}),C.pipe(f)):f.end()}getAgent(o){const C=new URL(o);return this._getAgent(C)}getAgentDispatcher(o){const C=new URL(o),s=l.s(C);if(s&&s.hostname)return this._getProxyAgentDispatcher(
C,s)}_prepareRequest(o,C,s){const y={};y.parsedUrl=C;const w=y.parsedUrl.protocol==="https:";y.httpModule=w?t||(t=A.t(u,2)):m||(m=A.t(B,2));const f=w?443:80;if(y.options={},y.options.host=y.parsedUrl.
hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):f,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=o,y.options.headers=this._mergeHeaders(s),this.
userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const I of this.handlers)I.prepareRequest(y.options);return y}_mergeHeaders(o){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},V(this.requestOptions.headers),V(o||{})):V(o||{})}_getExistingOrDefaultHeader(o,C,s){let y;if(this.requestOptions&&this.requestOptions.
headers){const f=V(this.requestOptions.headers)[C];f&&(y=typeof f=="number"?f.toString():f)}const w=o[C];return w!==void 0?typeof w=="number"?w.toString():w:y!==void 0?y:s}_getExistingOrDefaultContentTypeHeader(o,C){
let s;if(this.requestOptions&&this.requestOptions.headers){const w=V(this.requestOptions.headers)[E.ContentType];w&&(typeof w=="number"?s=String(w):Array.isArray(w)?s=w.join(", "):s=w)}const y=o[E.ContentType];
return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:s!==void 0?s:C}_getAgent(o){let C;const s=l.s(o),y=s&&s.hostname;if(this._keepAlive&&y&&(C=this._proxyAgent),y||(C=this._agent),
C)return C;const w=o.protocol==="https:";let f=100;if(this.requestOptions&&(f=this.requestOptions.maxSockets||B.globalAgent.maxSockets),s&&s.hostname){const I={maxSockets:f,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.username}:${s.password}`}),{host:s.hostname,port:s.port})};let D;const L=s.protocol==="https:";w?D=L?n.httpsOverHttps:n.httpsOverHttp:
D=L?n.httpOverHttps:n.httpOverHttp,C=D(I),this._proxyAgent=C}if(!C){const I={keepAlive:this._keepAlive,maxSockets:f};C=w?new u.Agent(I):new B.Agent(I),this._agent=C}return w&&this._ignoreSslError&&(C.
options=Object.assign(C.options||{},{rejectUnauthorized:!1})),C}_getProxyAgentDispatcher(o,C){let s;if(this._keepAlive&&(s=this._proxyAgentDispatcher),s)return s;const y=o.protocol==="https:";return s=
new Q.ProxyAgent(Object.assign({uri:C.href,pipelining:this._keepAlive?1:0},(C.username||C.password)&&{token:`Basic ${Buffer.from(`${C.username}:${C.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
s,y&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1})),s}_getUserAgentWithOrchestrationId(o){const C=o||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID;
if(s){const y=s.replace(/[^a-z0-9_.-]/gi,"_");return`${C} actions_orchestration_id/${y}`}return C}_performExponentialBackoff(o){return c(this,void 0,void 0,function*(){o=Math.min(F,o);const C=S*Math.pow(
2,o);return new Promise(s=>setTimeout(()=>s(),C))})}_processResponse(o,C){return c(this,void 0,void 0,function*(){return new Promise((s,y)=>c(this,void 0,void 0,function*(){const w=o.message.statusCode||
0,f={statusCode:w,result:null,headers:{}};w===e.NotFound&&s(f);function I(x,W){if(typeof W=="string"){const Y=new Date(W);if(!isNaN(Y.valueOf()))return Y}return W}let D,L;try{L=yield o.readBody(),L&&L.
length>0&&(C&&C.deserializeDates?D=JSON.parse(L,I):D=JSON.parse(L),f.result=D),f.headers=o.message.headers}catch{}if(w>299){let x;D&&D.message?x=D.message:L&&L.length>0?x=L:x=`Failed request: (${w})`;
const W=new b(x,w);W.result=f.result,y(W)}else s(f)}))})}}const V=a=>Object.keys(a).reduce((o,C)=>(o[C.toLowerCase()]=a[C],o),{})}),19783:((p,J,A)=>{A.d(J,{H:()=>m,s:()=>t});function t(l){const n=l.protocol===
"https:";if(m(l))return;const Q=n?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new u(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new u(`http://${Q}`)}else return}function m(l){if(!l.hostname)return!1;const n=l.hostname;if(B(n))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let c;
l.port?c=Number(l.port):l.protocol==="http:"?c=80:l.protocol==="https:"&&(c=443);const e=[l.hostname.toUpperCase()];typeof c=="number"&&e.push(`${e[0]}:${c}`);for(const E of Q.split(",").map(i=>i.trim().
toUpperCase()).filter(i=>i))if(E==="*"||e.some(i=>i===E||i.endsWith(`.${E}`)||E.startsWith(".")&&i.endsWith(`${E}`)))return!0;return!1}function B(l){const n=l.toLowerCase();return n==="localhost"||n.startsWith(
"127.")||n.startsWith("[::1]")||n.startsWith("[0:0:0:0:0:0:0:1]")}class u extends URL{constructor(n,Q){super(n,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),61318:((p,J,A)=>{A.d(J,{E:()=>u});var t=A(63102);class m extends t.A{tokenize(n){return n.slice()}join(n){
return n}removeEmpty(n){return n}}const B=new m;function u(l,n,Q){return B.diff(l,n,Q)}}),63102:((p,J,A)=>{A.d(J,{A:()=>t});class t{diff(B,u,l={}){let n;typeof l=="function"?(n=l,l={}):"callback"in l&&
(n=l.callback);const Q=this.castInput(B,l),c=this.castInput(u,l),e=this.removeEmpty(this.tokenize(Q,l)),E=this.removeEmpty(this.tokenize(c,l));return this.diffWithOptionsObj(e,E,l,n)}diffWithOptionsObj(B,u,l,n){
var Q;const c=G=>{if(G=this.postProcess(G,l),n){setTimeout(function(){n(G)},0);return}else return G},e=u.length,E=B.length;let i=1,r=e+E;l.maxEditLength!=null&&(r=Math.min(r,l.maxEditLength));const g=(Q=
l.timeout)!==null&&Q!==void 0?Q:1/0,h=Date.now()+g,d=[{oldPos:-1,lastComponent:void 0}];let F=this.extractCommon(d[0],u,B,0,l);if(d[0].oldPos+1>=E&&F+1>=e)return c(this.buildValues(d[0].lastComponent,
u,B));let S=-1/0,b=1/0;const M=()=>{for(let G=Math.max(S,-i);G<=Math.min(b,i);G+=2){let T;const V=d[G-1],a=d[G+1];V&&(d[G-1]=void 0);let o=!1;if(a){const s=a.oldPos-G;o=a&&0<=s&&s<e}const C=V&&V.oldPos+
1<E;if(!o&&!C){d[G]=void 0;continue}if(!C||o&&V.oldPos<a.oldPos?T=this.addToPath(a,!0,!1,0,l):T=this.addToPath(V,!1,!0,1,l),F=this.extractCommon(T,u,B,G,l),T.oldPos+1>=E&&F+1>=e)return c(this.buildValues(
T.lastComponent,u,B))||!0;d[G]=T,T.oldPos+1>=E&&(b=Math.min(b,G-1)),F+1>=e&&(S=Math.max(S,G+1))}i++};if(n)(function G(){setTimeout(function(){if(i>r||Date.now()>h)return n(void 0);M()||G()},0)})();else
for(;i<=r&&Date.now()<=h;){const G=M();if(G)return G}}addToPath(B,u,l,n,Q){const c=B.lastComponent;return c&&!Q.oneChangePerToken&&c.added===u&&c.removed===l?{oldPos:B.oldPos+n,lastComponent:{count:c.
count+1,added:u,removed:l,previousComponent:c.previousComponent}}:{oldPos:B.oldPos+n,lastComponent:{count:1,added:u,removed:l,previousComponent:c}}}extractCommon(B,u,l,n,Q){const c=u.length,e=l.length;
let E=B.oldPos,i=E-n,r=0;for(;i+1<c&&E+1<e&&this.equals(l[E+1],u[i+1],Q);)i++,E++,r++,Q.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,removed:!1});return r&&!Q.
oneChangePerToken&&(B.lastComponent={count:r,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=E,i}equals(B,u,l){return l.comparator?l.comparator(B,u):B===u||!!l.ignoreCase&&B.toLowerCase()===
u.toLowerCase()}removeEmpty(B){const u=[];for(let l=0;l<B.length;l++)B[l]&&u.push(B[l]);return u}castInput(B,u){return B}tokenize(B,u){return Array.from(B)}join(B){return B.join("")}postProcess(B,u){return B}get useLongestToken(){
return!1}buildValues(B,u,l){const n=[];let Q;for(;B;)n.push(B),Q=B.previousComponent,delete B.previousComponent,B=Q;n.reverse();const c=n.length;let e=0,E=0,i=0;for(;e<c;e++){const r=n[e];if(r.removed)
r.value=this.join(l.slice(i,i+r.count)),i+=r.count;else{if(!r.added&&this.useLongestToken){let g=u.slice(E,E+r.count);g=g.map(function(h,d){const F=l[i+d];return F.length>h.length?F:h}),r.value=this.join(
g)}else r.value=this.join(u.slice(E,E+r.count));E+=r.count,r.added||(i+=r.count)}}return n}}})},we={};function re(p){var J=we[p];if(J!==void 0)return J.exports;var A=we[p]={id:p,loaded:!1,exports:{}},
t=!0;try{pe[p].call(A.exports,A,A.exports,re),t=!1}finally{t&&delete we[p]}return A.loaded=!0,A.exports}re.m=pe,typeof re<"u"&&(re.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var p=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",J=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
A=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",t=B=>{B&&B.d<1&&(B.d=1,B.forEach(u=>u.r--),B.forEach(u=>u.r--?u.r++:u()))},m=B=>B.map(u=>{if(u!==null&&typeof u=="object"){if(u[p])
return u;if(u.then){var l=[];l.d=0,u.then(c=>{n[J]=c,t(l)},c=>{n[A]=c,t(l)});var n={};return n[p]=c=>c(l),n}}var Q={};return Q[p]=c=>{},Q[J]=u,Q});re.a=(B,u,l)=>{var n;l&&((n=[]).d=-1);var Q=new Set,c=B.
exports,e,E,i,r=new Promise((g,h)=>{i=h,E=g});r[J]=c,r[p]=g=>(n&&g(n),Q.forEach(g),r.catch(h=>{})),B.exports=r,u(g=>{e=m(g);var h,d=()=>e.map(S=>{if(S[A])throw S[A];return S[J]}),F=new Promise(S=>{h=()=>S(
d),h.r=0;var b=M=>M!==n&&!Q.has(M)&&(Q.add(M),M&&!M.d&&(h.r++,M.push(h)));e.map(M=>M[p](b))});return h.r?F:d()},g=>(g?i(r[A]=g):E(c),t(n))),n&&n.d<0&&(n.d=0)}})(),(()=>{var p=Object.getPrototypeOf?A=>Object.
getPrototypeOf(A):A=>A.__proto__,J;re.t=function(A,t){if(t&1&&(A=this(A)),t&8||typeof A=="object"&&A&&(t&4&&A.__esModule||t&16&&typeof A.then=="function"))return A;var m=Object.create(null);re.r(m);var B={};
J=J||[null,p({}),p([]),p(p)];for(var u=t&2&&A;typeof u=="object"&&!~J.indexOf(u);u=p(u))Object.getOwnPropertyNames(u).forEach(l=>B[l]=()=>A[l]);return B.default=()=>A,re.d(m,B),m}})(),re.d=(p,J)=>{for(var A in J)
re.o(J,A)&&!re.o(p,A)&&Object.defineProperty(p,A,{enumerable:!0,get:J[A]})},re.f={},re.e=p=>Promise.all(Object.keys(re.f).reduce((J,A)=>(re.f[A](p,J),J),[])),re.u=p=>""+p+".index.js",re.o=(p,J)=>Object.
prototype.hasOwnProperty.call(p,J),re.r=p=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(p,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(p,"__esModule",{value:!0})},re.nmd=
p=>(p.paths=[],p.children||(p.children=[]),p),(()=>{var p={792:0},J=A=>{var{ids:t,modules:m,runtime:B}=A,u,l,n=0;for(u in m)re.o(m,u)&&(re.m[u]=m[u]);for(B&&B(re);n<t.length;n++)l=t[n],re.o(p,l)&&p[l]&&
p[l][0](),p[t[n]]=0};re.f.j=(A,t)=>{var m=re.o(p,A)?p[A]:void 0;if(m!==0)if(m)t.push(m[1]);else{var B=import("./"+re.u(A)).then(J,u=>{throw p[A]!==0&&(p[A]=void 0),u}),B=Promise.race([B,new Promise(u=>m=
p[A]=[u])]);t.push(m[1]=B)}}})();var me=re(95631);me=await me;
