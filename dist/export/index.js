import{createRequire as VA}from"module";var pe={20770:((p,J,A)=>{p.exports=A(20218)}),20218:((p,J,A)=>{var t=A(69278),D=A(64756),I=A(58611),u=A(65692),l=A(24434),n=A(42613),Q=A(39023);J.httpOverHttp=c,
J.httpsOverHttp=e,J.httpOverHttps=E,J.httpsOverHttps=a;function c(k){var b=new r(k);return b.request=I.request,b}function e(k){var b=new r(k);return b.request=I.request,b.createSocket=g,b.defaultPort=
443,b}function E(k){var b=new r(k);return b.request=u.request,b}function a(k){var b=new r(k);return b.request=u.request,b.createSocket=g,b.defaultPort=443,b}function r(k){var b=this;b.options=k||{},b.
proxyOptions=b.options.proxy||{},b.maxSockets=b.options.maxSockets||I.Agent.defaultMaxSockets,b.requests=[],b.sockets=[],b.on("free",function(G,Y,H,i){for(var s=h(Y,H,i),C=0,o=b.requests.length;C<o;++C){
var y=b.requests[C];if(y.host===s.host&&y.port===s.port){b.requests.splice(C,1),y.request.onSocket(G);return}}G.destroy(),b.removeSocket(G)})}Q.inherits(r,l.EventEmitter),r.prototype.addRequest=function(b,M,G,Y){
var H=this,i=f({request:b},H.options,h(M,G,Y));if(H.sockets.length>=this.maxSockets){H.requests.push(i);return}H.createSocket(i,function(s){s.on("free",C),s.on("close",o),s.on("agentRemove",o),b.onSocket(
s);function C(){H.emit("free",s,i)}function o(y){H.removeSocket(s),s.removeListener("free",C),s.removeListener("close",o),s.removeListener("agentRemove",o)}})},r.prototype.createSocket=function(b,M){var G=this,
Y={};G.sockets.push(Y);var H=f({},G.proxyOptions,{method:"CONNECT",path:b.host+":"+b.port,agent:!1,headers:{host:b.host+":"+b.port}});b.localAddress&&(H.localAddress=b.localAddress),H.proxyAuth&&(H.headers=
H.headers||{},H.headers["Proxy-Authorization"]="Basic "+new Buffer(H.proxyAuth).toString("base64")),F("making CONNECT request");var i=G.request(H);i.useChunkedEncodingByDefault=!1,i.once("response",s),
i.once("upgrade",C),i.once("connect",o),i.once("error",y),i.end();function s(w){w.upgrade=!0}function C(w,d,B){process.nextTick(function(){o(w,d,B)})}function o(w,d,B){if(i.removeAllListeners(),d.removeAllListeners(),
w.statusCode!==200){F("tunneling socket could not be established, statusCode=%d",w.statusCode),d.destroy();var R=new Error("tunneling socket could not be established, statusCode="+w.statusCode);R.code=
"ECONNRESET",b.request.emit("error",R),G.removeSocket(Y);return}if(B.length>0){F("got illegal response body from proxy"),d.destroy();var R=new Error("got illegal response body from proxy");R.code="ECO\
NNRESET",b.request.emit("error",R),G.removeSocket(Y);return}return F("tunneling connection has established"),G.sockets[G.sockets.indexOf(Y)]=d,M(d)}function y(w){i.removeAllListeners(),F(`tunneling so\
cket could not be established, cause=%s
`,w.message,w.stack);var d=new Error("tunneling socket could not be established, cause="+w.message);d.code="ECONNRESET",b.request.emit("error",d),G.removeSocket(Y)}},r.prototype.removeSocket=function(b){
var M=this.sockets.indexOf(b);if(M!==-1){this.sockets.splice(M,1);var G=this.requests.shift();G&&this.createSocket(G,function(Y){G.request.onSocket(Y)})}};function g(k,b){var M=this;r.prototype.createSocket.
call(M,k,function(G){var Y=k.request.getHeader("host"),H=f({},M.options,{socket:G,servername:Y?Y.replace(/:.*$/,""):k.host}),i=D.connect(0,H);M.sockets[M.sockets.indexOf(G)]=i,b(i)})}function h(k,b,M){
return typeof k=="string"?{host:k,port:b,localAddress:M}:k}function f(k){for(var b=1,M=arguments.length;b<M;++b){var G=arguments[b];if(typeof G=="object")for(var Y=Object.keys(G),H=0,i=Y.length;H<i;++H){
var s=Y[H];G[s]!==void 0&&(k[s]=G[s])}}return k}var F;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?F=function(){var k=Array.prototype.slice.call(arguments);typeof k[0]=="string"?k[0]=
"TUNNEL: "+k[0]:k.unshift("TUNNEL:"),console.error.apply(console,k)}:F=function(){},J.debug=F}),46752:((p,J,A)=>{const t=A(23701),D=A(30883),I=A(30628),u=A(837),l=A(57405),n=A(76672),Q=A(53137),c=A(30050),
e=A(68707),E=A(3440),{InvalidArgumentError:a}=e,r=A(56615),g=A(59136),h=A(47365),f=A(47501),F=A(94004),k=A(52429),b=A(17816),{getGlobalDispatcher:M,setGlobalDispatcher:G}=A(32581),Y=A(58155),H=A(8754),
i=A(25092);Object.assign(D.prototype,r),p.exports.Dispatcher=D,p.exports.Client=t,p.exports.Pool=I,p.exports.BalancedPool=u,p.exports.Agent=l,p.exports.ProxyAgent=n,p.exports.EnvHttpProxyAgent=Q,p.exports.
RetryAgent=c,p.exports.RetryHandler=b,p.exports.DecoratorHandler=Y,p.exports.RedirectHandler=H,p.exports.createRedirectInterceptor=i,p.exports.interceptors={redirect:A(21514),retry:A(92026),dump:A(88060),
dns:A(70379)},p.exports.buildConnector=g,p.exports.errors=e,p.exports.util={parseHeaders:E.parseHeaders,headerNameToString:E.headerNameToString};function s(dA){return(DA,RA,TA)=>{if(typeof RA=="functi\
on"&&(TA=RA,RA=null),!DA||typeof DA!="string"&&typeof DA!="object"&&!(DA instanceof URL))throw new a("invalid url");if(RA!=null&&typeof RA!="object")throw new a("invalid opts");if(RA&&RA.path!=null){if(typeof RA.
path!="string")throw new a("invalid opts.path");let aA=RA.path;RA.path.startsWith("/")||(aA=`/${aA}`),DA=new URL(E.parseOrigin(DA).origin+aA)}else RA||(RA=typeof DA=="object"?DA:{}),DA=E.parseURL(DA);
const{agent:GA,dispatcher:gA=M()}=RA;if(GA)throw new a("unsupported opts.agent. Did you mean opts.client?");return dA.call(gA,{...RA,origin:DA.origin,path:DA.search?`${DA.pathname}${DA.search}`:DA.pathname,
method:RA.method||(RA.body?"PUT":"GET")},TA)}}p.exports.setGlobalDispatcher=G,p.exports.getGlobalDispatcher=M;const C=A(54398).fetch;p.exports.fetch=async function(DA,RA=void 0){try{return await C(DA,
RA)}catch(TA){throw TA&&typeof TA=="object"&&Error.captureStackTrace(TA),TA}},p.exports.Headers=A(60660).Headers,p.exports.Response=A(99051).Response,p.exports.Request=A(9967).Request,p.exports.FormData=
A(35910).FormData,p.exports.File=globalThis.File??A(4573).File,p.exports.FileReader=A(48355).FileReader;const{setGlobalOrigin:o,getGlobalOrigin:y}=A(51059);p.exports.setGlobalOrigin=o,p.exports.getGlobalOrigin=
y;const{CacheStorage:w}=A(3245),{kConstruct:d}=A(20109);p.exports.caches=new w(d);const{deleteCookie:B,getCookies:R,getSetCookies:U,setCookie:L}=A(79061);p.exports.deleteCookie=B,p.exports.getCookies=
R,p.exports.getSetCookies=U,p.exports.setCookie=L;const{parseMIMEType:V,serializeAMimeType:T}=A(51900);p.exports.parseMIMEType=V,p.exports.serializeAMimeType=T;const{CloseEvent:$,ErrorEvent:oA,MessageEvent:IA}=A(
15188);p.exports.WebSocket=A(13726).WebSocket,p.exports.CloseEvent=$,p.exports.ErrorEvent=oA,p.exports.MessageEvent=IA,p.exports.request=s(r.request),p.exports.stream=s(r.stream),p.exports.pipeline=s(
r.pipeline),p.exports.connect=s(r.connect),p.exports.upgrade=s(r.upgrade),p.exports.MockClient=h,p.exports.MockPool=F,p.exports.MockAgent=f,p.exports.mockErrors=k;const{EventSource:cA}=A(21238);p.exports.
EventSource=cA}),80158:((p,J,A)=>{const{addAbortListener:t}=A(3440),{RequestAbortedError:D}=A(68707),I=Symbol("kListener"),u=Symbol("kSignal");function l(c){c.abort?c.abort(c[u]?.reason):c.reason=c[u]?.
reason??new D,Q(c)}function n(c,e){if(c.reason=null,c[u]=null,c[I]=null,!!e){if(e.aborted){l(c);return}c[u]=e,c[I]=()=>{l(c)},t(c[u],c[I])}}function Q(c){c[u]&&("removeEventListener"in c[u]?c[u].removeEventListener(
"abort",c[I]):c[u].removeListener("abort",c[I]),c[u]=null,c[I]=null)}p.exports={addSignal:n,removeSignal:Q}}),34660:((p,J,A)=>{const t=A(34589),{AsyncResource:D}=A(16698),{InvalidArgumentError:I,SocketError:u}=A(
68707),l=A(3440),{addSignal:n,removeSignal:Q}=A(80158);class c extends D{constructor(a,r){if(!a||typeof a!="object")throw new I("invalid opts");if(typeof r!="function")throw new I("invalid callback");
const{signal:g,opaque:h,responseHeaders:f}=a;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new I("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=h||null,this.responseHeaders=f||null,this.callback=r,this.abort=null,n(this,g)}onConnect(a,r){if(this.reason){a(this.reason);return}t(this.callback),this.abort=a,this.context=r}onHeaders(){throw new u(
"bad connect",null)}onUpgrade(a,r,g){const{callback:h,opaque:f,context:F}=this;Q(this),this.callback=null;let k=r;k!=null&&(k=this.responseHeaders==="raw"?l.parseRawHeaders(r):l.parseHeaders(r)),this.
runInAsyncScope(h,null,null,{statusCode:a,headers:k,socket:g,opaque:f,context:F})}onError(a){const{callback:r,opaque:g}=this;Q(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,
a,{opaque:g})}))}}function e(E,a){if(a===void 0)return new Promise((r,g)=>{e.call(this,E,(h,f)=>h?g(h):r(f))});try{const r=new c(E,a);this.dispatch({...E,method:"CONNECT"},r)}catch(r){if(typeof a!="fu\
nction")throw r;const g=E?.opaque;queueMicrotask(()=>a(r,{opaque:g}))}}p.exports=e}),76862:((p,J,A)=>{const{Readable:t,Duplex:D,PassThrough:I}=A(57075),{InvalidArgumentError:u,InvalidReturnValueError:l,
RequestAbortedError:n}=A(68707),Q=A(3440),{AsyncResource:c}=A(16698),{addSignal:e,removeSignal:E}=A(80158),a=A(34589),r=Symbol("resume");class g extends t{constructor(){super({autoDestroy:!0}),this[r]=
null}_read(){const{[r]:b}=this;b&&(this[r]=null,b())}_destroy(b,M){this._read(),M(b)}}class h extends t{constructor(b){super({autoDestroy:!0}),this[r]=b}_read(){this[r]()}_destroy(b,M){!b&&!this._readableState.
endEmitted&&(b=new n),M(b)}}class f extends c{constructor(b,M){if(!b||typeof b!="object")throw new u("invalid opts");if(typeof M!="function")throw new u("invalid handler");const{signal:G,method:Y,opaque:H,
onInfo:i,responseHeaders:s}=b;if(G&&typeof G.on!="function"&&typeof G.addEventListener!="function")throw new u("signal must be an EventEmitter or EventTarget");if(Y==="CONNECT")throw new u("invalid me\
thod");if(i&&typeof i!="function")throw new u("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=H||null,this.responseHeaders=s||null,this.handler=M,this.abort=null,this.context=null,this.
onInfo=i||null,this.req=new g().on("error",Q.nop),this.ret=new D({readableObjectMode:b.objectMode,autoDestroy:!0,read:()=>{const{body:C}=this;C?.resume&&C.resume()},write:(C,o,y)=>{const{req:w}=this;w.
push(C,o)||w._readableState.destroyed?y():w[r]=y},destroy:(C,o)=>{const{body:y,req:w,res:d,ret:B,abort:R}=this;!C&&!B._readableState.endEmitted&&(C=new n),R&&C&&R(),Q.destroy(y,C),Q.destroy(w,C),Q.destroy(
d,C),E(this),o(C)}}).on("prefinish",()=>{const{req:C}=this;C.push(null)}),this.res=null,e(this,G)}onConnect(b,M){const{ret:G,res:Y}=this;if(this.reason){b(this.reason);return}a(!Y,"pipeline cannot be \
retried"),a(!G.destroyed),this.abort=b,this.context=M}onHeaders(b,M,G){const{opaque:Y,handler:H,context:i}=this;if(b<200){if(this.onInfo){const C=this.responseHeaders==="raw"?Q.parseRawHeaders(M):Q.parseHeaders(
M);this.onInfo({statusCode:b,headers:C})}return}this.res=new h(G);let s;try{this.handler=null;const C=this.responseHeaders==="raw"?Q.parseRawHeaders(M):Q.parseHeaders(M);s=this.runInAsyncScope(H,null,
{statusCode:b,headers:C,opaque:Y,body:this.res,context:i})}catch(C){throw this.res.on("error",Q.nop),C}if(!s||typeof s.on!="function")throw new l("expected Readable");s.on("data",C=>{const{ret:o,body:y}=this;
!o.push(C)&&y.pause&&y.pause()}).on("error",C=>{const{ret:o}=this;Q.destroy(o,C)}).on("end",()=>{const{ret:C}=this;C.push(null)}).on("close",()=>{const{ret:C}=this;C._readableState.ended||Q.destroy(C,
new n)}),this.body=s}onData(b){const{res:M}=this;return M.push(b)}onComplete(b){const{res:M}=this;M.push(null)}onError(b){const{ret:M}=this;this.handler=null,Q.destroy(M,b)}}function F(k,b){try{const M=new f(
k,b);return this.dispatch({...k,body:M.req},M),M.ret}catch(M){return new I().destroy(M)}}p.exports=F}),14043:((p,J,A)=>{const t=A(34589),{Readable:D}=A(49927),{InvalidArgumentError:I,RequestAbortedError:u}=A(
68707),l=A(3440),{getResolveErrorBodyCallback:n}=A(87655),{AsyncResource:Q}=A(16698);class c extends Q{constructor(a,r){if(!a||typeof a!="object")throw new I("invalid opts");const{signal:g,method:h,opaque:f,
body:F,onInfo:k,responseHeaders:b,throwOnError:M,highWaterMark:G}=a;try{if(typeof r!="function")throw new I("invalid callback");if(G&&(typeof G!="number"||G<0))throw new I("invalid highWaterMark");if(g&&
typeof g.on!="function"&&typeof g.addEventListener!="function")throw new I("signal must be an EventEmitter or EventTarget");if(h==="CONNECT")throw new I("invalid method");if(k&&typeof k!="function")throw new I(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(Y){throw l.isStream(F)&&l.destroy(F.on("error",l.nop),Y),Y}this.method=h,this.responseHeaders=b||null,this.opaque=f||null,this.callback=r,this.
res=null,this.abort=null,this.body=F,this.trailers={},this.context=null,this.onInfo=k||null,this.throwOnError=M,this.highWaterMark=G,this.signal=g,this.reason=null,this.removeAbortListener=null,l.isStream(
F)&&F.on("error",Y=>{this.onError(Y)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new u:this.removeAbortListener=l.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??
new u,this.res?l.destroy(this.res.on("error",l.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}))}onConnect(a,r){if(this.reason){a(this.reason);return}t(this.callback),this.abort=a,this.context=r}onHeaders(a,r,g,h){const{callback:f,opaque:F,abort:k,context:b,responseHeaders:M,
highWaterMark:G}=this,Y=M==="raw"?l.parseRawHeaders(r):l.parseHeaders(r);if(a<200){this.onInfo&&this.onInfo({statusCode:a,headers:Y});return}const H=M==="raw"?l.parseHeaders(r):Y,i=H["content-type"],s=H["\
content-length"],C=new D({resume:g,abort:k,contentType:i,contentLength:this.method!=="HEAD"&&s?Number(s):null,highWaterMark:G});this.removeAbortListener&&C.on("close",this.removeAbortListener),this.callback=
null,this.res=C,f!==null&&(this.throwOnError&&a>=400?this.runInAsyncScope(n,null,{callback:f,body:C,contentType:i,statusCode:a,statusMessage:h,headers:Y}):this.runInAsyncScope(f,null,null,{statusCode:a,
headers:Y,trailers:this.trailers,opaque:F,body:C,context:b}))}onData(a){return this.res.push(a)}onComplete(a){l.parseHeaders(a,this.trailers),this.res.push(null)}onError(a){const{res:r,callback:g,body:h,
opaque:f}=this;g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,a,{opaque:f})})),r&&(this.res=null,queueMicrotask(()=>{l.destroy(r,a)})),h&&(this.body=null,l.destroy(h,a)),this.removeAbortListener&&
(r?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function e(E,a){if(a===void 0)return new Promise((r,g)=>{e.call(this,E,(h,f)=>h?g(h):r(f))});try{this.
dispatch(E,new c(E,a))}catch(r){if(typeof a!="function")throw r;const g=E?.opaque;queueMicrotask(()=>a(r,{opaque:g}))}}p.exports=e,p.exports.RequestHandler=c}),3560:((p,J,A)=>{const t=A(34589),{finished:D,
PassThrough:I}=A(57075),{InvalidArgumentError:u,InvalidReturnValueError:l}=A(68707),n=A(3440),{getResolveErrorBodyCallback:Q}=A(87655),{AsyncResource:c}=A(16698),{addSignal:e,removeSignal:E}=A(80158);
class a extends c{constructor(h,f,F){if(!h||typeof h!="object")throw new u("invalid opts");const{signal:k,method:b,opaque:M,body:G,onInfo:Y,responseHeaders:H,throwOnError:i}=h;try{if(typeof F!="functi\
on")throw new u("invalid callback");if(typeof f!="function")throw new u("invalid factory");if(k&&typeof k.on!="function"&&typeof k.addEventListener!="function")throw new u("signal must be an EventEmit\
ter or EventTarget");if(b==="CONNECT")throw new u("invalid method");if(Y&&typeof Y!="function")throw new u("invalid onInfo callback");super("UNDICI_STREAM")}catch(s){throw n.isStream(G)&&n.destroy(G.on(
"error",n.nop),s),s}this.responseHeaders=H||null,this.opaque=M||null,this.factory=f,this.callback=F,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=G,this.onInfo=Y||null,this.
throwOnError=i||!1,n.isStream(G)&&G.on("error",s=>{this.onError(s)}),e(this,k)}onConnect(h,f){if(this.reason){h(this.reason);return}t(this.callback),this.abort=h,this.context=f}onHeaders(h,f,F,k){const{
factory:b,opaque:M,context:G,callback:Y,responseHeaders:H}=this,i=H==="raw"?n.parseRawHeaders(f):n.parseHeaders(f);if(h<200){this.onInfo&&this.onInfo({statusCode:h,headers:i});return}this.factory=null;
let s;if(this.throwOnError&&h>=400){const y=(H==="raw"?n.parseHeaders(f):i)["content-type"];s=new I,this.callback=null,this.runInAsyncScope(Q,null,{callback:Y,body:s,contentType:y,statusCode:h,statusMessage:k,
headers:i})}else{if(b===null)return;if(s=this.runInAsyncScope(b,null,{statusCode:h,headers:i,opaque:M,context:G}),!s||typeof s.write!="function"||typeof s.end!="function"||typeof s.on!="function")throw new l(
"expected Writable");D(s,{readable:!1},o=>{const{callback:y,res:w,opaque:d,trailers:B,abort:R}=this;this.res=null,(o||!w.readable)&&n.destroy(w,o),this.callback=null,this.runInAsyncScope(y,null,o||null,
{opaque:d,trailers:B}),o&&R()})}return s.on("drain",F),this.res=s,(s.writableNeedDrain!==void 0?s.writableNeedDrain:s._writableState?.needDrain)!==!0}onData(h){const{res:f}=this;return f?f.write(h):!0}onComplete(h){
const{res:f}=this;E(this),f&&(this.trailers=n.parseHeaders(h),f.end())}onError(h){const{res:f,callback:F,opaque:k,body:b}=this;E(this),this.factory=null,f?(this.res=null,n.destroy(f,h)):F&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(F,null,h,{opaque:k})})),b&&(this.body=null,n.destroy(b,h))}}function r(g,h,f){if(f===void 0)return new Promise((F,k)=>{r.call(this,g,h,(b,M)=>b?k(b):F(M))});
try{this.dispatch(g,new a(g,h,f))}catch(F){if(typeof f!="function")throw F;const k=g?.opaque;queueMicrotask(()=>f(F,{opaque:k}))}}p.exports=r}),61882:((p,J,A)=>{const{InvalidArgumentError:t,SocketError:D}=A(
68707),{AsyncResource:I}=A(16698),u=A(3440),{addSignal:l,removeSignal:n}=A(80158),Q=A(34589);class c extends I{constructor(a,r){if(!a||typeof a!="object")throw new t("invalid opts");if(typeof r!="func\
tion")throw new t("invalid callback");const{signal:g,opaque:h,responseHeaders:f}=a;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new t("signal must be an EventEmitter or E\
ventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=f||null,this.opaque=h||null,this.callback=r,this.abort=null,this.context=null,l(this,g)}onConnect(a,r){if(this.reason){a(this.reason);return}Q(
this.callback),this.abort=a,this.context=null}onHeaders(){throw new D("bad upgrade",null)}onUpgrade(a,r,g){Q(a===101);const{callback:h,opaque:f,context:F}=this;n(this),this.callback=null;const k=this.
responseHeaders==="raw"?u.parseRawHeaders(r):u.parseHeaders(r);this.runInAsyncScope(h,null,null,{headers:k,socket:g,opaque:f,context:F})}onError(a){const{callback:r,opaque:g}=this;n(this),r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,a,{opaque:g})}))}}function e(E,a){if(a===void 0)return new Promise((r,g)=>{e.call(this,E,(h,f)=>h?g(h):r(f))});try{const r=new c(E,a);this.dispatch(
{...E,method:E.method||"GET",upgrade:E.protocol||"Websocket"},r)}catch(r){if(typeof a!="function")throw r;const g=E?.opaque;queueMicrotask(()=>a(r,{opaque:g}))}}p.exports=e}),56615:((p,J,A)=>{p.exports.
request=A(14043),p.exports.stream=A(3560),p.exports.pipeline=A(76862),p.exports.upgrade=A(61882),p.exports.connect=A(34660)}),49927:((p,J,A)=>{const t=A(34589),{Readable:D}=A(57075),{RequestAbortedError:I,
NotSupportedError:u,InvalidArgumentError:l,AbortError:n}=A(68707),Q=A(3440),{ReadableStreamFrom:c}=A(3440),e=Symbol("kConsume"),E=Symbol("kReading"),a=Symbol("kBody"),r=Symbol("kAbort"),g=Symbol("kCon\
tentType"),h=Symbol("kContentLength"),f=()=>{};class F extends D{constructor({resume:y,abort:w,contentType:d="",contentLength:B,highWaterMark:R=64*1024}){super({autoDestroy:!0,read:y,highWaterMark:R}),
this._readableState.dataEmitted=!1,this[r]=w,this[e]=null,this[a]=null,this[g]=d,this[h]=B,this[E]=!1}destroy(y){return!y&&!this._readableState.endEmitted&&(y=new I),y&&this[r](),super.destroy(y)}_destroy(y,w){
this[E]?w(y):setImmediate(()=>{w(y)})}on(y,...w){return(y==="data"||y==="readable")&&(this[E]=!0),super.on(y,...w)}addListener(y,...w){return this.on(y,...w)}off(y,...w){const d=super.off(y,...w);return(y===
"data"||y==="readable")&&(this[E]=this.listenerCount("data")>0||this.listenerCount("readable")>0),d}removeListener(y,...w){return this.off(y,...w)}push(y){return this[e]&&y!==null?(s(this[e],y),this[E]?
super.push(y):!0):super.push(y)}async text(){return M(this,"text")}async json(){return M(this,"json")}async blob(){return M(this,"blob")}async bytes(){return M(this,"bytes")}async arrayBuffer(){return M(
this,"arrayBuffer")}async formData(){throw new u}get bodyUsed(){return Q.isDisturbed(this)}get body(){return this[a]||(this[a]=c(this),this[e]&&(this[a].getReader(),t(this[a].locked))),this[a]}async dump(y){
let w=Number.isFinite(y?.limit)?y.limit:131072;const d=y?.signal;if(d!=null&&(typeof d!="object"||!("aborted"in d)))throw new l("signal must be an AbortSignal");return d?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((B,R)=>{this[h]>w&&this.destroy(new n);const U=()=>{this.destroy(d.reason??new n)};d?.addEventListener("abort",U),this.on("close",function(){d?.removeEventListener(
"abort",U),d?.aborted?R(d.reason??new n):B(null)}).on("error",f).on("data",function(L){w-=L.length,w<=0&&this.destroy()}).resume()})}}function k(o){return o[a]&&o[a].locked===!0||o[e]}function b(o){return Q.
isDisturbed(o)||k(o)}async function M(o,y){return t(!o[e]),new Promise((w,d)=>{if(b(o)){const B=o._readableState;B.destroyed&&B.closeEmitted===!1?o.on("error",R=>{d(R)}).on("close",()=>{d(new TypeError(
"unusable"))}):d(B.errored??new TypeError("unusable"))}else queueMicrotask(()=>{o[e]={type:y,stream:o,resolve:w,reject:d,length:0,body:[]},o.on("error",function(B){C(this[e],B)}).on("close",function(){
this[e].body!==null&&C(this[e],new I)}),G(o[e])})})}function G(o){if(o.body===null)return;const{_readableState:y}=o.stream;if(y.bufferIndex){const w=y.bufferIndex,d=y.buffer.length;for(let B=w;B<d;B++)
s(o,y.buffer[B])}else for(const w of y.buffer)s(o,w);for(y.endEmitted?i(this[e]):o.stream.on("end",function(){i(this[e])}),o.stream.resume();o.stream.read()!=null;);}function Y(o,y){if(o.length===0||y===
0)return"";const w=o.length===1?o[0]:Buffer.concat(o,y),d=w.length,B=d>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.utf8Slice(B,d)}function H(o,y){if(o.length===0||y===0)return new Uint8Array(0);
if(o.length===1)return new Uint8Array(o[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(y).buffer);let d=0;for(let B=0;B<o.length;++B){const R=o[B];w.set(R,d),d+=R.length}return w}function i(o){const{
type:y,body:w,resolve:d,stream:B,length:R}=o;try{y==="text"?d(Y(w,R)):y==="json"?d(JSON.parse(Y(w,R))):y==="arrayBuffer"?d(H(w,R).buffer):y==="blob"?d(new Blob(w,{type:B[g]})):y==="bytes"&&d(H(w,R)),C(
o)}catch(U){B.destroy(U)}}function s(o,y){o.length+=y.length,o.body.push(y)}function C(o,y){o.body!==null&&(y?o.reject(y):o.resolve(),o.type=null,o.stream=null,o.resolve=null,o.reject=null,o.length=0,
o.body=null)}p.exports={Readable:F,chunksDecode:Y}}),87655:((p,J,A)=>{const t=A(34589),{ResponseStatusCodeError:D}=A(68707),{chunksDecode:I}=A(49927),u=128*1024;async function l({callback:c,body:e,contentType:E,
statusCode:a,statusMessage:r,headers:g}){t(e);let h=[],f=0;try{for await(const M of e)if(h.push(M),f+=M.length,f>u){h=[],f=0;break}}catch{h=[],f=0}const F=`Response status code ${a}${r?`: ${r}`:""}`;if(a===
204||!E||!f){queueMicrotask(()=>c(new D(F,a,g)));return}const k=Error.stackTraceLimit;Error.stackTraceLimit=0;let b;try{n(E)?b=JSON.parse(I(h,f)):Q(E)&&(b=I(h,f))}catch{}finally{Error.stackTraceLimit=
k}queueMicrotask(()=>c(new D(F,a,g,b)))}const n=c=>c.length>15&&c[11]==="/"&&c[0]==="a"&&c[1]==="p"&&c[2]==="p"&&c[3]==="l"&&c[4]==="i"&&c[5]==="c"&&c[6]==="a"&&c[7]==="t"&&c[8]==="i"&&c[9]==="o"&&c[10]===
"n"&&c[12]==="j"&&c[13]==="s"&&c[14]==="o"&&c[15]==="n",Q=c=>c.length>4&&c[4]==="/"&&c[0]==="t"&&c[1]==="e"&&c[2]==="x"&&c[3]==="t";p.exports={getResolveErrorBodyCallback:l,isContentTypeApplicationJson:n,
isContentTypeText:Q}}),59136:((p,J,A)=>{const t=A(77030),D=A(34589),I=A(3440),{InvalidArgumentError:u,ConnectTimeoutError:l}=A(68707),n=A(96603);function Q(){}let c,e;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?e=class{constructor(h){this._maxCachedSessions=h,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(f=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const F=this._sessionCache.get(f);F!==void 0&&F.deref()===void 0&&this._sessionCache.delete(f)})}get(h){const f=this._sessionCache.get(h);return f?f.deref():null}set(h,f){
this._maxCachedSessions!==0&&(this._sessionCache.set(h,new WeakRef(f)),this._sessionRegistry.register(f,h))}}:e=class{constructor(h){this._maxCachedSessions=h,this._sessionCache=new Map}get(h){return this.
_sessionCache.get(h)}set(h,f){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:F}=this._sessionCache.keys().next();this._sessionCache.delete(F)}this._sessionCache.
set(h,f)}}};function E({allowH2:g,maxCachedSessions:h,socketPath:f,timeout:F,session:k,...b}){if(h!=null&&(!Number.isInteger(h)||h<0))throw new u("maxCachedSessions must be a positive integer or zero");
const M={path:f,...b},G=new e(h??100);return F=F??1e4,g=g??!1,function({hostname:H,host:i,protocol:s,port:C,servername:o,localAddress:y,httpSocket:w},d){let B;if(s==="https:"){c||(c=A(41692)),o=o||M.servername||
I.getServerName(i)||null;const U=o||H;D(U);const L=k||G.get(U)||null;C=C||443,B=c.connect({highWaterMark:16384,...M,servername:o,session:L,localAddress:y,ALPNProtocols:g?["http/1.1","h2"]:["http/1.1"],
socket:w,port:C,host:H}),B.on("session",function(V){G.set(U,V)})}else D(!w,"httpSocket can only be sent on TLS update"),C=C||80,B=t.connect({highWaterMark:64*1024,...M,localAddress:y,port:C,host:H});if(M.
keepAlive==null||M.keepAlive){const U=M.keepAliveInitialDelay===void 0?6e4:M.keepAliveInitialDelay;B.setKeepAlive(!0,U)}const R=a(new WeakRef(B),{timeout:F,hostname:H,port:C});return B.setNoDelay(!0).
once(s==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(R),d){const U=d;d=null,U(null,this)}}).on("error",function(U){if(queueMicrotask(R),d){const L=d;d=null,L(U)}}),B}}const a=process.
platform==="win32"?(g,h)=>{if(!h.timeout)return Q;let f=null,F=null;const k=n.setFastTimeout(()=>{f=setImmediate(()=>{F=setImmediate(()=>r(g.deref(),h))})},h.timeout);return()=>{n.clearFastTimeout(k),
clearImmediate(f),clearImmediate(F)}}:(g,h)=>{if(!h.timeout)return Q;let f=null;const F=n.setFastTimeout(()=>{f=setImmediate(()=>{r(g.deref(),h)})},h.timeout);return()=>{n.clearFastTimeout(F),clearImmediate(
f)}};function r(g,h){if(g==null)return;let f="Connect Timeout Error";Array.isArray(g.autoSelectFamilyAttemptedAddresses)?f+=` (attempted addresses: ${g.autoSelectFamilyAttemptedAddresses.join(", ")},`:
f+=` (attempted address: ${h.hostname}:${h.port},`,f+=` timeout: ${h.timeout}ms)`,I.destroy(g,new l(f))}p.exports=E}),10735:(p=>{const J={},A=["Accept","Accept-Encoding","Accept-Language","Accept-Rang\
es","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Cont\
rol-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content\
-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Open\
er-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Ran\
ge","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Refer\
rer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allo\
wed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecu\
re-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-X\
SS-Protection"];for(let t=0;t<A.length;++t){const D=A[t],I=D.toLowerCase();J[D]=J[I]=I}Object.setPrototypeOf(J,null),p.exports={wellknownHeaderNames:A,headerNameLowerCasedRecord:J}}),42414:((p,J,A)=>{
const t=A(53053),D=A(57975),I=D.debuglog("undici"),u=D.debuglog("fetch"),l=D.debuglog("websocket");let n=!1;const Q={beforeConnect:t.channel("undici:client:beforeConnect"),connected:t.channel("undici:\
client:connected"),connectError:t.channel("undici:client:connectError"),sendHeaders:t.channel("undici:client:sendHeaders"),create:t.channel("undici:request:create"),bodySent:t.channel("undici:request:\
bodySent"),headers:t.channel("undici:request:headers"),trailers:t.channel("undici:request:trailers"),error:t.channel("undici:request:error"),open:t.channel("undici:websocket:open"),close:t.channel("un\
dici:websocket:close"),socketError:t.channel("undici:websocket:socket_error"),ping:t.channel("undici:websocket:ping"),pong:t.channel("undici:websocket:pong")};if(I.enabled||u.enabled){const c=u.enabled?
u:I;t.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:r,host:g}}=e;c("connecting to %s using %s%s",`${g}${r?`:${r}`:""}`,a,E)}),t.channel("undici:cl\
ient:connected").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:r,host:g}}=e;c("connected to %s using %s%s",`${g}${r?`:${r}`:""}`,a,E)}),t.channel("undici:client:connectError").subscribe(
e=>{const{connectParams:{version:E,protocol:a,port:r,host:g},error:h}=e;c("connection to %s using %s%s errored - %s",`${g}${r?`:${r}`:""}`,a,E,h.message)}),t.channel("undici:client:sendHeaders").subscribe(
e=>{const{request:{method:E,path:a,origin:r}}=e;c("sending request to %s %s/%s",E,r,a)}),t.channel("undici:request:headers").subscribe(e=>{const{request:{method:E,path:a,origin:r},response:{statusCode:g}}=e;
c("received response to %s %s/%s - HTTP %d",E,r,a,g)}),t.channel("undici:request:trailers").subscribe(e=>{const{request:{method:E,path:a,origin:r}}=e;c("trailers received from %s %s/%s",E,r,a)}),t.channel(
"undici:request:error").subscribe(e=>{const{request:{method:E,path:a,origin:r},error:g}=e;c("request to %s %s/%s errored - %s",E,r,a,g.message)}),n=!0}if(l.enabled){if(!n){const c=I.enabled?I:l;t.channel(
"undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:r,host:g}}=e;c("connecting to %s%s using %s%s",g,r?`:${r}`:"",a,E)}),t.channel("undici:client:connected").subscribe(
e=>{const{connectParams:{version:E,protocol:a,port:r,host:g}}=e;c("connected to %s%s using %s%s",g,r?`:${r}`:"",a,E)}),t.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:E,
protocol:a,port:r,host:g},error:h}=e;c("connection to %s%s using %s%s errored - %s",g,r?`:${r}`:"",a,E,h.message)}),t.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:E,path:a,
origin:r}}=e;c("sending request to %s %s/%s",E,r,a)})}t.channel("undici:websocket:open").subscribe(c=>{const{address:{address:e,port:E}}=c;l("connection opened %s%s",e,E?`:${E}`:"")}),t.channel("undic\
i:websocket:close").subscribe(c=>{const{websocket:e,code:E,reason:a}=c;l("closed connection to %s - %s %s",e.url,E,a)}),t.channel("undici:websocket:socket_error").subscribe(c=>{l("connection errored -\
 %s",c.message)}),t.channel("undici:websocket:ping").subscribe(c=>{l("ping received")}),t.channel("undici:websocket:pong").subscribe(c=>{l("pong received")})}p.exports={channels:Q}}),68707:(p=>{const J=Symbol.
for("undici.error.UND_ERR");class A extends Error{constructor(X){super(X),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](X){return X&&X[J]===!0}[J]=!0}const t=Symbol.for("undic\
i.error.UND_ERR_CONNECT_TIMEOUT");class D extends A{constructor(X){super(X),this.name="ConnectTimeoutError",this.message=X||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](X){
return X&&X[t]===!0}[t]=!0}const I=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class u extends A{constructor(X){super(X),this.name="HeadersTimeoutError",this.message=X||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](X){return X&&X[I]===!0}[I]=!0}const l=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class n extends A{constructor(X){super(X),this.
name="HeadersOverflowError",this.message=X||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](X){return X&&X[l]===!0}[l]=!0}const Q=Symbol.for("undici.error.UND_\
ERR_BODY_TIMEOUT");class c extends A{constructor(X){super(X),this.name="BodyTimeoutError",this.message=X||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](X){return X&&
X[Q]===!0}[Q]=!0}const e=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class E extends A{constructor(X,FA,yA,sA){super(X),this.name="ResponseStatusCodeError",this.message=X||"Response Status\
 Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=sA,this.status=FA,this.statusCode=FA,this.headers=yA}static[Symbol.hasInstance](X){return X&&X[e]===!0}[e]=!0}const a=Symbol.for("undici\
.error.UND_ERR_INVALID_ARG");class r extends A{constructor(X){super(X),this.name="InvalidArgumentError",this.message=X||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](X){
return X&&X[a]===!0}[a]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class h extends A{constructor(X){super(X),this.name="InvalidReturnValueError",this.message=X||"Invalid Return\
 Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](X){return X&&X[g]===!0}[g]=!0}const f=Symbol.for("undici.error.UND_ERR_ABORT");class F extends A{constructor(X){super(
X),this.name="AbortError",this.message=X||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](X){return X&&X[f]===!0}[f]=!0}const k=Symbol.for("undici.error.UND_ERR_ABORTE\
D");class b extends F{constructor(X){super(X),this.name="AbortError",this.message=X||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](X){return X&&X[k]===!0}[k]=!0}const M=Symbol.
for("undici.error.UND_ERR_INFO");class G extends A{constructor(X){super(X),this.name="InformationalError",this.message=X||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](X){return X&&
X[M]===!0}[M]=!0}const Y=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class H extends A{constructor(X){super(X),this.name="RequestContentLengthMismatchError",this.message=X||"Request\
 body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](X){return X&&X[Y]===!0}[Y]=!0}const i=Symbol.for("undici.error.UND_ERR_RES\
_CONTENT_LENGTH_MISMATCH");class s extends A{constructor(X){super(X),this.name="ResponseContentLengthMismatchError",this.message=X||"Response body length does not match content-length header",this.code=
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](X){return X&&X[i]===!0}[i]=!0}const C=Symbol.for("undici.error.UND_ERR_DESTROYED");class o extends A{constructor(X){super(X),this.name=
"ClientDestroyedError",this.message=X||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](X){return X&&X[C]===!0}[C]=!0}const y=Symbol.for("undici.error.UND_ERR_CLOSED");
class w extends A{constructor(X){super(X),this.name="ClientClosedError",this.message=X||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](X){return X&&X[y]===!0}[y]=!0}const d=Symbol.
for("undici.error.UND_ERR_SOCKET");class B extends A{constructor(X,FA){super(X),this.name="SocketError",this.message=X||"Socket error",this.code="UND_ERR_SOCKET",this.socket=FA}static[Symbol.hasInstance](X){
return X&&X[d]===!0}[d]=!0}const R=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class U extends A{constructor(X){super(X),this.name="NotSupportedError",this.message=X||"Not supported error",this.code=
"UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](X){return X&&X[R]===!0}[R]=!0}const L=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class V extends A{constructor(X){super(X),this.name="Mi\
ssingUpstreamError",this.message=X||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](X){return X&&X[L]===!0}[L]=!0}const T=Symbol.for(
"undici.error.UND_ERR_HTTP_PARSER");class $ extends Error{constructor(X,FA,yA){super(X),this.name="HTTPParserError",this.code=FA?`HPE_${FA}`:void 0,this.data=yA?yA.toString():void 0}static[Symbol.hasInstance](X){
return X&&X[T]===!0}[T]=!0}const oA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class IA extends A{constructor(X){super(X),this.name="ResponseExceededMaxSizeError",this.message=X||"Respon\
se content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](X){return X&&X[oA]===!0}[oA]=!0}const cA=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class dA extends A{constructor(X,FA,{
headers:yA,data:sA}){super(X),this.name="RequestRetryError",this.message=X||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=FA,this.data=sA,this.headers=yA}static[Symbol.hasInstance](X){
return X&&X[cA]===!0}[cA]=!0}const DA=Symbol.for("undici.error.UND_ERR_RESPONSE");class RA extends A{constructor(X,FA,{headers:yA,data:sA}){super(X),this.name="ResponseError",this.message=X||"Response\
 error",this.code="UND_ERR_RESPONSE",this.statusCode=FA,this.data=sA,this.headers=yA}static[Symbol.hasInstance](X){return X&&X[DA]===!0}[DA]=!0}const TA=Symbol.for("undici.error.UND_ERR_PRX_TLS");class GA extends A{constructor(X,FA,yA){
super(FA,{cause:X,...yA??{}}),this.name="SecureProxyConnectionError",this.message=FA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=X}static[Symbol.hasInstance](X){return X&&
X[TA]===!0}[TA]=!0}const gA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class aA extends A{constructor(X){super(X),this.name="MessageSizeExceededError",this.message=X||"Max decompresse\
d message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](X){return X&&X[gA]===!0}get[gA](){return!0}}p.exports={AbortError:F,HTTPParserError:$,UndiciError:A,HeadersTimeoutError:u,
HeadersOverflowError:n,BodyTimeoutError:c,RequestContentLengthMismatchError:H,ConnectTimeoutError:D,ResponseStatusCodeError:E,InvalidArgumentError:r,InvalidReturnValueError:h,RequestAbortedError:b,ClientDestroyedError:o,
ClientClosedError:w,InformationalError:G,SocketError:B,NotSupportedError:U,ResponseContentLengthMismatchError:s,BalancedPoolMissingUpstreamError:V,ResponseExceededMaxSizeError:IA,RequestRetryError:dA,
ResponseError:RA,SecureProxyConnectionError:GA,MessageSizeExceededError:aA}}),44655:((p,J,A)=>{const{InvalidArgumentError:t,NotSupportedError:D}=A(68707),I=A(34589),{isValidHTTPToken:u,isValidHeaderValue:l,
isStream:n,destroy:Q,isBuffer:c,isFormDataLike:e,isIterable:E,isBlobLike:a,buildURL:r,validateHandler:g,getServerName:h,normalizedMethodRecords:f}=A(3440),{channels:F}=A(42414),{headerNameLowerCasedRecord:k}=A(
10735),b=/[^\u0021-\u00ff]/,M=Symbol("handler");class G{constructor(i,{path:s,method:C,body:o,headers:y,query:w,idempotent:d,blocking:B,upgrade:R,headersTimeout:U,bodyTimeout:L,reset:V,throwOnError:T,
expectContinue:$,servername:oA},IA){if(typeof s!="string")throw new t("path must be a string");if(s[0]!=="/"&&!(s.startsWith("http://")||s.startsWith("https://"))&&C!=="CONNECT")throw new t("path must\
 be an absolute URL or start with a slash");if(b.test(s))throw new t("invalid request path");if(typeof C!="string")throw new t("method must be a string");if(f[C]===void 0&&!u(C))throw new t("invalid r\
equest method");if(R&&typeof R!="string")throw new t("upgrade must be a string");if(R&&!l(R))throw new t("invalid upgrade header");if(U!=null&&(!Number.isFinite(U)||U<0))throw new t("invalid headersTi\
meout");if(L!=null&&(!Number.isFinite(L)||L<0))throw new t("invalid bodyTimeout");if(V!=null&&typeof V!="boolean")throw new t("invalid reset");if($!=null&&typeof $!="boolean")throw new t("invalid expe\
ctContinue");if(this.headersTimeout=U,this.bodyTimeout=L,this.throwOnError=T===!0,this.method=C,this.abort=null,o==null)this.body=null;else if(n(o)){this.body=o;const cA=this.body._readableState;(!cA||
!cA.autoDestroy)&&(this.endHandler=function(){Q(this)},this.body.on("end",this.endHandler)),this.errorHandler=dA=>{this.abort?this.abort(dA):this.error=dA},this.body.on("error",this.errorHandler)}else if(c(
o))this.body=o.byteLength?o:null;else if(ArrayBuffer.isView(o))this.body=o.buffer.byteLength?Buffer.from(o.buffer,o.byteOffset,o.byteLength):null;else if(o instanceof ArrayBuffer)this.body=o.byteLength?
Buffer.from(o):null;else if(typeof o=="string")this.body=o.length?Buffer.from(o):null;else if(e(o)||E(o)||a(o))this.body=o;else throw new t("body must be a string, a Buffer, a Readable stream, an iter\
able, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=R||null,this.path=w?r(s,w):s,this.origin=i,this.idempotent=d??(C==="HEAD"||C==="GET"),this.blocking=B??!1,this.reset=V??null,
this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=$??!1,Array.isArray(y)){if(y.length%2!==0)throw new t("headers array must be even");for(let cA=0;cA<y.length;cA+=
2)Y(this,y[cA],y[cA+1])}else if(y&&typeof y=="object")if(y[Symbol.iterator])for(const cA of y){if(!Array.isArray(cA)||cA.length!==2)throw new t("headers must be in key-value pair format");Y(this,cA[0],
cA[1])}else{const cA=Object.keys(y);for(let dA=0;dA<cA.length;++dA)Y(this,cA[dA],y[cA[dA]])}else if(y!=null)throw new t("headers must be an object or an array");g(IA,C,R),this.servername=oA||h(this.host),
this[M]=IA,F.create.hasSubscribers&&F.create.publish({request:this})}onBodySent(i){if(this[M].onBodySent)try{return this[M].onBodySent(i)}catch(s){this.abort(s)}}onRequestSent(){if(F.bodySent.hasSubscribers&&
F.bodySent.publish({request:this}),this[M].onRequestSent)try{return this[M].onRequestSent()}catch(i){this.abort(i)}}onConnect(i){if(I(!this.aborted),I(!this.completed),this.error)i(this.error);else return this.
abort=i,this[M].onConnect(i)}onResponseStarted(){return this[M].onResponseStarted?.()}onHeaders(i,s,C,o){I(!this.aborted),I(!this.completed),F.headers.hasSubscribers&&F.headers.publish({request:this,response:{
statusCode:i,headers:s,statusText:o}});try{return this[M].onHeaders(i,s,C,o)}catch(y){this.abort(y)}}onData(i){I(!this.aborted),I(!this.completed);try{return this[M].onData(i)}catch(s){return this.abort(
s),!1}}onUpgrade(i,s,C,o=""){this.onFinally(),I(!this.aborted),I(!this.completed),i!==null&&this.#A(i,s,o);const y=this[M].onUpgrade(i,s,C);return this.aborted||(this.completed=!0,i!==null&&this.#e()),
y}onUpgradeResponse(i,s,C,o=""){I(!this.aborted),I(this.completed),F.headers.hasSubscribers&&this.#A(i,C(s),o),this.#e()}onUpgradeError(i){I(!this.aborted),I(this.completed),F.error.hasSubscribers&&F.
error.publish({request:this,error:i})}#A(i,s,C){F.headers.hasSubscribers&&F.headers.publish({request:this,response:{statusCode:i,headers:s,statusText:C}})}#e(){F.trailers.hasSubscribers&&F.trailers.publish(
{request:this,trailers:[]})}onComplete(i){this.onFinally(),I(!this.aborted),this.completed=!0,F.trailers.hasSubscribers&&F.trailers.publish({request:this,trailers:i});try{return this[M].onComplete(i)}catch(s){
this.onError(s)}}onError(i){if(this.onFinally(),F.error.hasSubscribers&&F.error.publish({request:this,error:i}),!this.aborted)return this.aborted=!0,this[M].onError(i)}onFinally(){this.errorHandler&&(this.
body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(i,s){return Y(this,i,s),this}}function Y(H,i,s){if(s&&
typeof s=="object"&&!Array.isArray(s))throw new t(`invalid ${i} header`);if(s===void 0)return;let C=k[i];if(C===void 0&&(C=i.toLowerCase(),k[C]===void 0&&!u(C)))throw new t("invalid header key");if(Array.
isArray(s)){const o=[];for(let y=0;y<s.length;y++)if(typeof s[y]=="string"){if(!l(s[y]))throw new t(`invalid ${i} header`);o.push(s[y])}else if(s[y]===null)o.push("");else{if(typeof s[y]=="object")throw new t(
`invalid ${i} header`);{const w=`${s[y]}`;if(!l(w))throw new t(`invalid ${i} header`);o.push(w)}}s=o}else if(typeof s=="string"){if(!l(s))throw new t(`invalid ${i} header`)}else if(s===null)s="";else if(s=
`${s}`,!l(s))throw new t(`invalid ${i} header`);if(C==="host"){if(H.host!==null)throw new t("duplicate host header");if(typeof s!="string")throw new t("invalid host header");H.host=s}else if(C==="cont\
ent-length"){if(H.contentLength!==null)throw new t("duplicate content-length header");if(H.contentLength=parseInt(s,10),!Number.isFinite(H.contentLength))throw new t("invalid content-length header")}else if(H.
contentType===null&&C==="content-type")H.contentType=s,H.headers.push(i,s);else{if(C==="transfer-encoding"||C==="keep-alive"||C==="upgrade")throw new t(`invalid ${C} header`);if(C==="connection"){const o=typeof s==
"string"?s.toLowerCase():null;if(o!=="close"&&o!=="keep-alive")throw new t("invalid connection header");o==="close"&&(H.reset=!0)}else{if(C==="expect")throw new D("expect header not supported");H.headers.
push(i,s)}}}p.exports=G}),36443:(p=>{p.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),
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
"https proxy agent")}}),67752:((p,J,A)=>{const{wellknownHeaderNames:t,headerNameLowerCasedRecord:D}=A(10735);class I{value=null;left=null;middle=null;right=null;code;constructor(Q,c,e){if(e===void 0||
e>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(e))>127)throw new TypeError("key must be ascii string");Q.length!==++e?this.middle=new I(Q,c,e):this.value=c}add(Q,c){const e=Q.
length;if(e===0)throw new TypeError("Unreachable");let E=0,a=this;for(;;){const r=Q.charCodeAt(E);if(r>127)throw new TypeError("key must be ascii string");if(a.code===r)if(e===++E){a.value=c;break}else if(a.
middle!==null)a=a.middle;else{a.middle=new I(Q,c,E);break}else if(a.code<r)if(a.left!==null)a=a.left;else{a.left=new I(Q,c,E);break}else if(a.right!==null)a=a.right;else{a.right=new I(Q,c,E);break}}}search(Q){
const c=Q.length;let e=0,E=this;for(;E!==null&&e<c;){let a=Q[e];for(a<=90&&a>=65&&(a|=32);E!==null;){if(a===E.code){if(c===++e)return E;E=E.middle;break}E=E.code<a?E.left:E.right}}return null}}class u{node=null;insert(Q,c){
this.node===null?this.node=new I(Q,c,0):this.node.add(Q,c)}lookup(Q){return this.node?.search(Q)?.value??null}}const l=new u;for(let n=0;n<t.length;++n){const Q=D[t[n]];l.insert(Q,Q)}p.exports={TernarySearchTree:u,
tree:l}}),3440:((p,J,A)=>{const t=A(34589),{kDestroyed:D,kBodyUsed:I,kListeners:u,kBody:l}=A(36443),{IncomingMessage:n}=A(37067),Q=A(57075),c=A(77030),{Blob:e}=A(4573),E=A(57975),{stringify:a}=A(41792),
{EventEmitter:r}=A(78474),{InvalidArgumentError:g}=A(68707),{headerNameLowerCasedRecord:h}=A(10735),{tree:f}=A(67752),[F,k]=process.versions.node.split(".").map(x=>Number(x));class b{constructor(iA){this[l]=
iA,this[I]=!1}async*[Symbol.asyncIterator](){t(!this[I],"disturbed"),this[I]=!0,yield*this[l]}}function M(x){return Y(x)?(L(x)===0&&x.on("data",function(){t(!1)}),typeof x.readableDidRead!="boolean"&&
(x[I]=!1,r.prototype.on.call(x,"data",function(){this[I]=!0})),x):x&&typeof x.pipeTo=="function"?new b(x):x&&typeof x!="string"&&!ArrayBuffer.isView(x)&&U(x)?new b(x):x}function G(){}function Y(x){return x&&
typeof x=="object"&&typeof x.pipe=="function"&&typeof x.on=="function"}function H(x){if(x===null)return!1;if(x instanceof e)return!0;if(typeof x!="object")return!1;{const iA=x[Symbol.toStringTag];return(iA===
"Blob"||iA==="File")&&("stream"in x&&typeof x.stream=="function"||"arrayBuffer"in x&&typeof x.arrayBuffer=="function")}}function i(x,iA){if(x.includes("?")||x.includes("#"))throw new Error('Query para\
ms cannot be passed when url already contains "?" or "#".');const wA=a(iA);return wA&&(x+="?"+wA),x}function s(x){const iA=parseInt(x,10);return iA===Number(x)&&iA>=0&&iA<=65535}function C(x){return x!=
null&&x[0]==="h"&&x[1]==="t"&&x[2]==="t"&&x[3]==="p"&&(x[4]===":"||x[4]==="s"&&x[5]===":")}function o(x){if(typeof x=="string"){if(x=new URL(x),!C(x.origin||x.protocol))throw new g("Invalid URL protoc\
ol: the URL must start with `http:` or `https:`.");return x}if(!x||typeof x!="object")throw new g("Invalid URL: The URL argument must be a non-null object.");if(!(x instanceof URL)){if(x.port!=null&&x.
port!==""&&s(x.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representation of an integer.");if(x.path!=null&&typeof x.path!="string")throw new g("Invalid URL path: the\
 path must be a string or null/undefined.");if(x.pathname!=null&&typeof x.pathname!="string")throw new g("Invalid URL pathname: the pathname must be a string or null/undefined.");if(x.hostname!=null&&
typeof x.hostname!="string")throw new g("Invalid URL hostname: the hostname must be a string or null/undefined.");if(x.origin!=null&&typeof x.origin!="string")throw new g("Invalid URL origin: the orig\
in must be a string or null/undefined.");if(!C(x.origin||x.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");const iA=x.port!=null?x.port:x.protocol==="https:"?
443:80;let wA=x.origin!=null?x.origin:`${x.protocol||""}//${x.hostname||""}:${iA}`,UA=x.path!=null?x.path:`${x.pathname||""}${x.search||""}`;return wA[wA.length-1]==="/"&&(wA=wA.slice(0,wA.length-1)),
UA&&UA[0]!=="/"&&(UA=`/${UA}`),new URL(`${wA}${UA}`)}if(!C(x.origin||x.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");return x}function y(x){if(x=o(x),x.pathname!==
"/"||x.search||x.hash)throw new g("invalid url");return x}function w(x){if(x[0]==="["){const wA=x.indexOf("]");return t(wA!==-1),x.substring(1,wA)}const iA=x.indexOf(":");return iA===-1?x:x.substring(
0,iA)}function d(x){if(!x)return null;t(typeof x=="string");const iA=w(x);return c.isIP(iA)?"":iA}function B(x){return JSON.parse(JSON.stringify(x))}function R(x){return x!=null&&typeof x[Symbol.asyncIterator]==
"function"}function U(x){return x!=null&&(typeof x[Symbol.iterator]=="function"||typeof x[Symbol.asyncIterator]=="function")}function L(x){if(x==null)return 0;if(Y(x)){const iA=x._readableState;return iA&&
iA.objectMode===!1&&iA.ended===!0&&Number.isFinite(iA.length)?iA.length:null}else{if(H(x))return x.size!=null?x.size:null;if(RA(x))return x.byteLength}return null}function V(x){return x&&!!(x.destroyed||
x[D]||Q.isDestroyed?.(x))}function T(x,iA){x==null||!Y(x)||V(x)||(typeof x.destroy=="function"?(Object.getPrototypeOf(x).constructor===n&&(x.socket=null),x.destroy(iA)):iA&&queueMicrotask(()=>{x.emit(
"error",iA)}),x.destroyed!==!0&&(x[D]=!0))}const $=/timeout=(\d+)/;function oA(x){const iA=x.toString().match($);return iA?parseInt(iA[1],10)*1e3:null}function IA(x){return typeof x=="string"?h[x]??x.
toLowerCase():f.lookup(x)??x.toString("latin1").toLowerCase()}function cA(x){return f.lookup(x)??x.toString("latin1").toLowerCase()}function dA(x,iA){iA===void 0&&(iA={});for(let wA=0;wA<x.length;wA+=
2){const UA=IA(x[wA]);let vA=iA[UA];if(vA)typeof vA=="string"&&(vA=[vA],iA[UA]=vA),vA.push(x[wA+1].toString("utf8"));else{const SA=x[wA+1];typeof SA=="string"?iA[UA]=SA:iA[UA]=Array.isArray(SA)?SA.map(
ZA=>ZA.toString("utf8")):SA.toString("utf8")}}return"content-length"in iA&&"content-disposition"in iA&&(iA["content-disposition"]=Buffer.from(iA["content-disposition"]).toString("latin1")),iA}function DA(x){
const iA=x.length,wA=new Array(iA);let UA=!1,vA=-1,SA,ZA,_A=0;for(let ee=0;ee<x.length;ee+=2)SA=x[ee],ZA=x[ee+1],typeof SA!="string"&&(SA=SA.toString()),typeof ZA!="string"&&(ZA=ZA.toString("utf8")),_A=
SA.length,_A===14&&SA[7]==="-"&&(SA==="content-length"||SA.toLowerCase()==="content-length")?UA=!0:_A===19&&SA[7]==="-"&&(SA==="content-disposition"||SA.toLowerCase()==="content-disposition")&&(vA=ee+
1),wA[ee]=SA,wA[ee+1]=ZA;return UA&&vA!==-1&&(wA[vA]=Buffer.from(wA[vA]).toString("latin1")),wA}function RA(x){return x instanceof Uint8Array||Buffer.isBuffer(x)}function TA(x,iA,wA){if(!x||typeof x!=
"object")throw new g("handler must be an object");if(typeof x.onConnect!="function")throw new g("invalid onConnect method");if(typeof x.onError!="function")throw new g("invalid onError method");if(typeof x.
onBodySent!="function"&&x.onBodySent!==void 0)throw new g("invalid onBodySent method");if(wA||iA==="CONNECT"){if(typeof x.onUpgrade!="function")throw new g("invalid onUpgrade method")}else{if(typeof x.
onHeaders!="function")throw new g("invalid onHeaders method");if(typeof x.onData!="function")throw new g("invalid onData method");if(typeof x.onComplete!="function")throw new g("invalid onComplete met\
hod")}}function GA(x){return!!(x&&(Q.isDisturbed(x)||x[I]))}function gA(x){return!!(x&&Q.isErrored(x))}function aA(x){return!!(x&&Q.isReadable(x))}function hA(x){return{localAddress:x.localAddress,localPort:x.
localPort,remoteAddress:x.remoteAddress,remotePort:x.remotePort,remoteFamily:x.remoteFamily,timeout:x.timeout,bytesWritten:x.bytesWritten,bytesRead:x.bytesRead}}function X(x){let iA;return new ReadableStream(
{async start(){iA=x[Symbol.asyncIterator]()},async pull(wA){const{done:UA,value:vA}=await iA.next();if(UA)queueMicrotask(()=>{wA.close(),wA.byobRequest?.respond(0)});else{const SA=Buffer.isBuffer(vA)?
vA:Buffer.from(vA);SA.byteLength&&wA.enqueue(new Uint8Array(SA))}return wA.desiredSize>0},async cancel(wA){await iA.return()},type:"bytes"})}function FA(x){return x&&typeof x=="object"&&typeof x.append==
"function"&&typeof x.delete=="function"&&typeof x.get=="function"&&typeof x.getAll=="function"&&typeof x.has=="function"&&typeof x.set=="function"&&x[Symbol.toStringTag]==="FormData"}function yA(x,iA){
return"addEventListener"in x?(x.addEventListener("abort",iA,{once:!0}),()=>x.removeEventListener("abort",iA)):(x.addListener("abort",iA),()=>x.removeListener("abort",iA))}const sA=typeof String.prototype.
toWellFormed=="function",rA=typeof String.prototype.isWellFormed=="function";function uA(x){return sA?`${x}`.toWellFormed():E.toUSVString(x)}function fA(x){return rA?`${x}`.isWellFormed():uA(x)===`${x}`}
function LA(x){switch(x){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:return x>=33&&x<=126}}
function qA(x){if(x.length===0)return!1;for(let iA=0;iA<x.length;++iA)if(!LA(x.charCodeAt(iA)))return!1;return!0}const OA=/[^\t\x20-\x7e\x80-\xff]/;function $A(x){return!OA.test(x)}function bA(x){if(x==
null||x==="")return{start:0,end:null,size:null};const iA=x?x.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return iA?{start:parseInt(iA[1]),end:iA[2]?parseInt(iA[2]):null,size:iA[3]?parseInt(iA[3]):null}:
null}function WA(x,iA,wA){return(x[u]??=[]).push([iA,wA]),x.on(iA,wA),x}function JA(x){for(const[iA,wA]of x[u]??[])x.removeListener(iA,wA);x[u]=null}function HA(x,iA,wA){try{iA.onError(wA),t(iA.aborted)}catch(UA){
x.emit("error",UA)}}const NA=Object.create(null);NA.enumerable=!0;const re={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",
POST:"POST",put:"PUT",PUT:"PUT"},lA={...re,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(re,null),Object.setPrototypeOf(lA,null),p.exports={kEnumerableProperty:NA,nop:G,isDisturbed:GA,isErrored:gA,
isReadable:aA,toUSVString:uA,isUSVString:fA,isBlobLike:H,parseOrigin:y,parseURL:o,getServerName:d,isStream:Y,isIterable:U,isAsyncIterable:R,isDestroyed:V,headerNameToString:IA,bufferToLowerCasedHeaderName:cA,
addListener:WA,removeAllListeners:JA,errorRequest:HA,parseRawHeaders:DA,parseHeaders:dA,parseKeepAliveTimeout:oA,destroy:T,bodyLength:L,deepClone:B,ReadableStreamFrom:X,isBuffer:RA,validateHandler:TA,
getSocketInfo:hA,isFormDataLike:FA,buildURL:i,addAbortListener:yA,isValidHTTPToken:qA,isValidHeaderValue:$A,isTokenCharCode:LA,parseRangeHeader:bA,normalizedMethodRecordsBase:re,normalizedMethodRecords:lA,
isValidPort:s,isHttpOrHttpsPrefixed:C,nodeMajor:F,nodeMinor:k,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:M}}),57405:((p,J,A)=>{const{InvalidArgumentError:t}=A(68707),{kClients:D,
kRunning:I,kClose:u,kDestroy:l,kDispatch:n,kInterceptors:Q}=A(36443),c=A(21841),e=A(30628),E=A(23701),a=A(3440),r=A(25092),g=Symbol("onConnect"),h=Symbol("onDisconnect"),f=Symbol("onConnectionError"),
F=Symbol("maxRedirections"),k=Symbol("onDrain"),b=Symbol("factory"),M=Symbol("options");function G(H,i){return i&&i.connections===1?new E(H,i):new e(H,i)}class Y extends c{constructor({factory:i=G,maxRedirections:s=0,
connect:C,tls:o,...y}={}){if(typeof i!="function")throw new t("factory must be a function.");if(C!=null&&typeof C!="function"&&typeof C!="object")throw new t("connect must be a function or an object");
if(!Number.isInteger(s)||s<0)throw new t("maxRedirections must be a positive number");super(y),C&&typeof C!="function"&&(C={...C}),o&&typeof o!="function"&&(o={...o}),this[Q]=y.interceptors?.Agent&&Array.
isArray(y.interceptors.Agent)?y.interceptors.Agent:[r({maxRedirections:s})],this[M]={...a.deepClone(y),connect:C,tls:o},this[M].interceptors=y.interceptors?{...y.interceptors}:void 0,this[F]=s,this[b]=
i,this[D]=new Map,this[k]=(w,d)=>{this.emit("drain",w,[this,...d])},this[g]=(w,d)=>{this.emit("connect",w,[this,...d])},this[h]=(w,d,B)=>{this.emit("disconnect",w,[this,...d],B)},this[f]=(w,d,B)=>{this.
emit("connectionError",w,[this,...d],B)}}get[I](){let i=0;for(const s of this[D].values())i+=s[I];return i}[n](i,s){let C;if(i.origin&&(typeof i.origin=="string"||i.origin instanceof URL))C=String(i.origin);else
throw new t("opts.origin must be a non-empty string or URL.");let o=this[D].get(C);return o||(o=this[b](i.origin,this[M]).on("drain",this[k]).on("connect",this[g]).on("disconnect",this[h]).on("connect\
ionError",this[f]),this[D].set(C,o)),o.dispatch(i,s)}async[u](){const i=[];for(const s of this[D].values())i.push(s.close());this[D].clear(),await Promise.all(i)}async[l](i){const s=[];for(const C of this[D].
values())s.push(C.destroy(i));this[D].clear(),await Promise.all(s)}}p.exports=Y}),837:((p,J,A)=>{const{BalancedPoolMissingUpstreamError:t,InvalidArgumentError:D}=A(68707),{PoolBase:I,kClients:u,kNeedDrain:l,
kAddClient:n,kRemoveClient:Q,kGetDispatcher:c}=A(42128),e=A(30628),{kUrl:E,kInterceptors:a}=A(36443),{parseOrigin:r}=A(3440),g=Symbol("factory"),h=Symbol("options"),f=Symbol("kGreatestCommonDivisor"),
F=Symbol("kCurrentWeight"),k=Symbol("kIndex"),b=Symbol("kWeight"),M=Symbol("kMaxWeightPerServer"),G=Symbol("kErrorPenalty");function Y(s,C){if(s===0)return C;for(;C!==0;){const o=C;C=s%C,s=o}return s}
function H(s,C){return new e(s,C)}class i extends I{constructor(C=[],{factory:o=H,...y}={}){if(super(),this[h]=y,this[k]=-1,this[F]=0,this[M]=this[h].maxWeightPerServer||100,this[G]=this[h].errorPenalty||
15,Array.isArray(C)||(C=[C]),typeof o!="function")throw new D("factory must be a function.");this[a]=y.interceptors?.BalancedPool&&Array.isArray(y.interceptors.BalancedPool)?y.interceptors.BalancedPool:
[],this[g]=o;for(const w of C)this.addUpstream(w);this._updateBalancedPoolStats()}addUpstream(C){const o=r(C).origin;if(this[u].find(w=>w[E].origin===o&&w.closed!==!0&&w.destroyed!==!0))return this;const y=this[g](
o,Object.assign({},this[h]));this[n](y),y.on("connect",()=>{y[b]=Math.min(this[M],y[b]+this[G])}),y.on("connectionError",()=>{y[b]=Math.max(1,y[b]-this[G]),this._updateBalancedPoolStats()}),y.on("disc\
onnect",(...w)=>{const d=w[2];d&&d.code==="UND_ERR_SOCKET"&&(y[b]=Math.max(1,y[b]-this[G]),this._updateBalancedPoolStats())});for(const w of this[u])w[b]=this[M];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let C=0;for(let o=0;o<this[u].length;o++)C=Y(this[u][o][b],C);this[f]=C}removeUpstream(C){const o=r(C).origin,y=this[u].find(w=>w[E].origin===o&&w.closed!==!0&&w.destroyed!==
!0);return y&&this[Q](y),this}get upstreams(){return this[u].filter(C=>C.closed!==!0&&C.destroyed!==!0).map(C=>C[E].origin)}[c](){if(this[u].length===0)throw new t;if(!this[u].find(d=>!d[l]&&d.closed!==
!0&&d.destroyed!==!0)||this[u].map(d=>d[l]).reduce((d,B)=>d&&B,!0))return;let y=0,w=this[u].findIndex(d=>!d[l]);for(;y++<this[u].length;){this[k]=(this[k]+1)%this[u].length;const d=this[u][this[k]];if(d[b]>
this[u][w][b]&&!d[l]&&(w=this[k]),this[k]===0&&(this[F]=this[F]-this[f],this[F]<=0&&(this[F]=this[M])),d[b]>=this[F]&&!d[l])return d}return this[F]=this[u][w][b],this[k]=w,this[u][w]}}p.exports=i}),637:((p,J,A)=>{
const t=A(34589),D=A(3440),{channels:I}=A(42414),u=A(96603),{RequestContentLengthMismatchError:l,ResponseContentLengthMismatchError:n,RequestAbortedError:Q,InvalidArgumentError:c,HeadersTimeoutError:e,
HeadersOverflowError:E,SocketError:a,InformationalError:r,BodyTimeoutError:g,HTTPParserError:h,ResponseExceededMaxSizeError:f}=A(68707),{kUrl:F,kReset:k,kClient:b,kParser:M,kBlocking:G,kRunning:Y,kPending:H,
kSize:i,kWriting:s,kQueue:C,kNoRef:o,kKeepAliveDefaultTimeout:y,kHostHeader:w,kPendingIdx:d,kRunningIdx:B,kError:R,kPipelining:U,kSocket:L,kKeepAliveTimeoutValue:V,kMaxHeadersSize:T,kKeepAliveMaxTimeout:$,
kKeepAliveTimeoutThreshold:oA,kHeadersTimeout:IA,kBodyTimeout:cA,kStrictContentLength:dA,kMaxRequests:DA,kCounter:RA,kMaxResponseSize:TA,kOnError:GA,kResume:gA,kHTTPContext:aA}=A(36443),hA=A(52824),X=Buffer.
alloc(0),FA=Buffer[Symbol.species],yA=D.addListener,sA=D.removeAllListeners,rA=Symbol("kIdleSocketValidation"),uA=Symbol("kIdleSocketValidationTimeout"),fA=Symbol("kSocketUsed");let LA;async function qA(){
const q=process.env.JEST_WORKER_ID?A(63870):void 0;let N;try{N=await WebAssembly.compile(A(53434))}catch{N=await WebAssembly.compile(q||A(63870))}return await WebAssembly.instantiate(N,{env:{wasm_on_url:(S,v,m)=>0,
wasm_on_status:(S,v,m)=>{t(bA.ptr===S);const O=v-HA+WA.byteOffset;return bA.onStatus(new FA(WA.buffer,O,m))||0},wasm_on_message_begin:S=>(t(bA.ptr===S),bA.onMessageBegin()||0),wasm_on_header_field:(S,v,m)=>{
t(bA.ptr===S);const O=v-HA+WA.byteOffset;return bA.onHeaderField(new FA(WA.buffer,O,m))||0},wasm_on_header_value:(S,v,m)=>{t(bA.ptr===S);const O=v-HA+WA.byteOffset;return bA.onHeaderValue(new FA(WA.buffer,
O,m))||0},wasm_on_headers_complete:(S,v,m,O)=>(t(bA.ptr===S),bA.onHeadersComplete(v,!!m,!!O)||0),wasm_on_body:(S,v,m)=>{t(bA.ptr===S);const O=v-HA+WA.byteOffset;return bA.onBody(new FA(WA.buffer,O,m))||
0},wasm_on_message_complete:S=>(t(bA.ptr===S),bA.onMessageComplete()||0)}})}let OA=null,$A=qA();$A.catch();let bA=null,WA=null,JA=0,HA=null;const NA=0,re=1,lA=2|re,x=4|re,iA=8|NA;class wA{constructor(N,S,{
exports:v}){t(Number.isFinite(N[T])&&N[T]>0),this.llhttp=v,this.ptr=this.llhttp.llhttp_alloc(hA.TYPE.RESPONSE),this.client=N,this.socket=S,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,
this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=N[T],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=
0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=N[TA]}setTimeout(N,S){N!==this.timeoutValue||S&re^this.timeoutType&re?(this.timeout&&(u.clearTimeout(this.timeout),this.
timeout=null),N&&(S&re?this.timeout=u.setFastTimeout(UA,N,new WeakRef(this)):(this.timeout=setTimeout(UA,N,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=N):this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),this.timeoutType=S}resume(){this.socket.destroyed||!this.paused||(t(this.ptr!=null),t(bA==null),this.llhttp.llhttp_resume(this.ptr),t(this.timeoutType===x),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||X),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const N=this.socket.read();if(N===null)break;this.execute(N)}}execute(N){
t(this.ptr!=null),t(bA==null),t(!this.paused);const{socket:S,llhttp:v}=this;N.length>JA&&(HA&&v.free(HA),JA=Math.ceil(N.length/4096)*4096,HA=v.malloc(JA)),new Uint8Array(v.memory.buffer,HA,JA).set(N);
try{let m;try{WA=N,bA=this,m=v.llhttp_execute(this.ptr,HA,N.length)}catch(z){throw z}finally{bA=null,WA=null}const O=v.llhttp_get_error_pos(this.ptr)-HA;if(m!==hA.ERROR.OK){const z=N.subarray(O);if(m===
hA.ERROR.PAUSED_UPGRADE)this.onUpgrade(z);else if(m===hA.ERROR.PAUSED)this.paused=!0,S.unshift(z);else throw this.createError(m,z)}}catch(m){D.destroy(S,m)}}finish(){t(bA===null),t(this.ptr!=null),t(!this.
paused);const{llhttp:N}=this;let S;try{bA=this,S=N.llhttp_finish(this.ptr)}finally{bA=null}return S===hA.ERROR.OK?null:S===hA.ERROR.PAUSED||S===hA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
S,X)}createError(N,S){const{llhttp:v,contentLength:m,bytesRead:O}=this;if(m&&O!==parseInt(m,10))return new n;const z=v.llhttp_get_error_reason(this.ptr);let _="";if(z){const tA=new Uint8Array(v.memory.
buffer,z).indexOf(0);_="Response does not match the HTTP/1.1 protocol ("+Buffer.from(v.memory.buffer,z,tA).toString()+")"}return new h(_,hA.ERROR[N],S)}destroy(){t(this.ptr!=null),t(bA==null),this.llhttp.
llhttp_free(this.ptr),this.ptr=null,this.timeout&&u.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(N){this.statusText=N.toString()}onMessageBegin(){
const{socket:N,client:S}=this;if(N.destroyed)return-1;if(S[Y]===0)return D.destroy(N,new a("bad response",D.getSocketInfo(N))),-1;const v=S[C][S[B]];if(!v)return-1;v.onResponseStarted()}onHeaderField(N){
const S=this.headers.length;(S&1)===0?this.headers.push(N):this.headers[S-1]=Buffer.concat([this.headers[S-1],N]),this.trackHeader(N.length)}onHeaderValue(N){let S=this.headers.length;(S&1)===1?(this.
headers.push(N),S+=1):this.headers[S-1]=Buffer.concat([this.headers[S-1],N]);const v=this.headers[S-2];if(v.length===10){const m=D.bufferToLowerCasedHeaderName(v);m==="keep-alive"?this.keepAlive+=N.toString():
m==="connection"&&(this.connection+=N.toString())}else v.length===14&&D.bufferToLowerCasedHeaderName(v)==="content-length"&&(this.contentLength+=N.toString());this.trackHeader(N.length)}trackHeader(N){
this.headersSize+=N,this.headersSize>=this.headersMaxSize&&D.destroy(this.socket,new E)}onUpgrade(N){const{upgrade:S,client:v,socket:m,headers:O,statusCode:z,statusText:_}=this;t(S),t(v[L]===m),t(!m.destroyed),
t(!this.paused),t((O.length&1)===0);const tA=v[C][v[B]];t(tA),t(tA.upgrade||tA.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,
m.unshift(N),m[M].destroy(),m[M]=null,m[b]=null,m[R]=null,sA(m),v[L]=null,v[aA]=null,v[C][v[B]++]=null,v.emit("disconnect",v[F],[v],new r("upgrade"));try{tA.onUpgrade(z,O,m,_)}catch(nA){D.errorRequest(
v,tA,nA),D.destroy(m,nA)}v[gA]()}onHeadersComplete(N,S,v){const{client:m,socket:O,headers:z,statusText:_}=this;if(O.destroyed)return-1;if(m[Y]===0)return D.destroy(O,new a("bad response",D.getSocketInfo(
O))),-1;const tA=m[C][m[B]];if(!tA)return-1;if(t(!this.upgrade),t(this.statusCode<200),N===100)return D.destroy(O,new a("bad response",D.getSocketInfo(O))),-1;if(S&&!tA.upgrade)return D.destroy(O,new a(
"bad upgrade",D.getSocketInfo(O))),-1;if(t(this.timeoutType===lA),this.statusCode=N,this.shouldKeepAlive=v||tA.method==="HEAD"&&!O[k]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){
const pA=tA.bodyTimeout!=null?tA.bodyTimeout:m[cA];this.setTimeout(pA,x)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(tA.method==="CONNECT")return t(m[Y]===1),this.upgrade=!0,2;if(S)
return t(m[Y]===1),this.upgrade=!0,2;if(t((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&m[U]){const pA=this.keepAlive?D.parseKeepAliveTimeout(this.keepAlive):null;
if(pA!=null){const xA=Math.min(pA-m[oA],m[$]);xA<=0?O[k]=!0:m[V]=xA}else m[V]=m[y]}else O[k]=!0;const nA=tA.onHeaders(N,z,this.resume,_)===!1;return tA.aborted?-1:tA.method==="HEAD"||N<200?1:(O[G]&&(O[G]=
!1,m[gA]()),nA?hA.ERROR.PAUSED:0)}onBody(N){const{client:S,socket:v,statusCode:m,maxResponseSize:O}=this;if(v.destroyed)return-1;const z=S[C][S[B]];if(t(z),t(this.timeoutType===x),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),t(m>=200),O>-1&&this.bytesRead+N.length>O)return D.destroy(v,new f),-1;if(this.bytesRead+=N.length,z.onData(N)===!1)return hA.ERROR.PAUSED}onMessageComplete(){const{client:N,
socket:S,statusCode:v,upgrade:m,headers:O,contentLength:z,bytesRead:_,shouldKeepAlive:tA}=this;if(S.destroyed&&(!v||tA))return-1;if(m)return;t(v>=100),t((this.headers.length&1)===0);const nA=N[C][N[B]];
if(t(nA),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(v<200)){if(nA.method!=="HEAD"&&z&&_!==
parseInt(z,10))return D.destroy(S,new n),-1;if(nA.onComplete(O),N[C][N[B]++]=null,S[fA]=!0,S[s])return t(N[Y]===0),D.destroy(S,new r("reset")),hA.ERROR.PAUSED;if(tA){if(S[k]&&N[Y]===0)return D.destroy(
S,new r("reset")),hA.ERROR.PAUSED;N[U]==null||N[U]===1?setImmediate(()=>N[gA]()):N[gA]()}else return D.destroy(S,new r("reset")),hA.ERROR.PAUSED}}}function UA(q){const{socket:N,timeoutType:S,client:v,
paused:m}=q.deref();S===lA?(!N[s]||N.writableNeedDrain||v[Y]>1)&&(t(!m,"cannot be paused while waiting for headers"),D.destroy(N,new e)):S===x?m||D.destroy(N,new g):S===iA&&(t(v[Y]===0&&v[V]),D.destroy(
N,new r("socket idle timeout")))}async function vA(q,N){q[L]=N,OA||(OA=await $A,$A=null),N[o]=!1,N[s]=!1,N[k]=!1,N[G]=!1,N[rA]=0,N[uA]=null,N[fA]=!1,N[M]=new wA(q,N,OA),yA(N,"error",function(v){const m=this[M];
if(v.code==="ECONNRESET"&&m.statusCode&&!m.shouldKeepAlive){const O=m.finish();O&&(this[R]=O,this[b][GA](O));return}this[R]=v,this[b][GA](v)}),yA(N,"readable",function(){const v=this[M];v&&v.readMore()}),
yA(N,"end",function(){const v=this[M];if(v.statusCode&&!v.shouldKeepAlive){const m=v.finish();m&&D.destroy(this,m);return}D.destroy(this,new a("other side closed",D.getSocketInfo(this)))}),yA(N,"close",
function(){const v=this[b],m=this[M];SA(this),m&&(!this[R]&&m.statusCode&&!m.shouldKeepAlive&&(this[R]=m.finish()||this[R]),this[M].destroy(),this[M]=null);const O=this[R]||new a("closed",D.getSocketInfo(
this));if(v[L]=null,v[aA]=null,v.destroyed){t(v[H]===0);const z=v[C].splice(v[B]);for(let _=0;_<z.length;_++){const tA=z[_];D.errorRequest(v,tA,O)}}else if(v[Y]>0&&O.code!=="UND_ERR_INFO"){const z=v[C][v[B]];
v[C][v[B]++]=null,D.errorRequest(v,z,O)}v[d]=v[B],t(v[Y]===0),v.emit("disconnect",v[F],[v],O),v[gA]()});let S=!1;return N.on("close",()=>{S=!0}),{version:"h1",defaultPipelining:1,write(...v){return oe(
q,...v)},resume(){_A(q)},destroy(v,m){S?queueMicrotask(m):N.destroy(v).on("close",m)},get destroyed(){return N.destroyed},busy(v){return!!(N[s]||N[k]||N[G]||N[rA]===1||v&&(q[Y]>0&&!v.idempotent||q[Y]>
0&&(v.upgrade||v.method==="CONNECT")||q[Y]>0&&D.bodyLength(v.body)!==0&&(D.isStream(v.body)||D.isAsyncIterable(v.body)||D.isFormDataLike(v.body))))}}}function SA(q){q[uA]&&(clearImmediate(q[uA]),q[uA]=
null),q[rA]=0}function ZA(q,N){N[rA]=1,N[uA]=setImmediate(()=>{N[uA]=null,N[rA]=2,q[L]===N&&!N.destroyed&&q[gA]()})}function _A(q){const N=q[L];if(N&&!N.destroyed){if(q[i]===0?!N[o]&&N.unref&&(N.unref(),
N[o]=!0):N[o]&&N.ref&&(N.ref(),N[o]=!1),q[Y]===0&&q[H]>0&&N[fA]){if(N[rA]===0)return ZA(q,N),N[M].readMore(),N.destroyed,void 0;if(N[rA]===1)return N[M].readMore(),N.destroyed,void 0}if(q[Y]===0&&(N[M].
readMore(),N.destroyed))return;if(q[i]===0)N[M].timeoutType!==iA&&N[M].setTimeout(q[V],iA);else if(q[Y]>0&&N[M].statusCode<200&&N[M].timeoutType!==lA){const S=q[C][q[B]],v=S.headersTimeout!=null?S.headersTimeout:
q[IA];N[M].setTimeout(v,lA)}}}function ee(q){return q!=="GET"&&q!=="HEAD"&&q!=="OPTIONS"&&q!=="TRACE"&&q!=="CONNECT"}function oe(q,N){const{method:S,path:v,host:m,upgrade:O,blocking:z,reset:_}=N;let{body:tA,
headers:nA,contentLength:pA}=N;const xA=S==="PUT"||S==="POST"||S==="PATCH"||S==="QUERY"||S==="PROPFIND"||S==="PROPPATCH";if(D.isFormDataLike(tA)){LA||(LA=A(84492).extractBody);const[Ae,ce]=LA(tA);N.contentType==
null&&nA.push("content-type",ce),tA=Ae.stream,pA=Ae.length}else if(D.isBlobLike(tA)&&N.contentType==null){const Ae=tA.type;if(Ae){const ce=`${Ae}`;if(!D.isValidHeaderValue(ce))return D.errorRequest(q,
N,new c("invalid content-type header")),!1;nA.push("content-type",ce)}}tA&&typeof tA.read=="function"&&tA.read(0);const KA=D.bodyLength(tA);if(pA=KA??pA,pA===null&&(pA=N.contentLength),pA===0&&!xA&&(pA=
null),ee(S)&&pA>0&&N.contentLength!==null&&N.contentLength!==pA){if(q[dA])return D.errorRequest(q,N,new l),!1;process.emitWarning(new l)}const YA=q[L];SA(YA);const PA=Ae=>{if(!N.aborted){if(N.completed){
(N.upgrade||N.method==="CONNECT")&&D.destroy(YA,new r("aborted"));return}D.errorRequest(q,N,Ae||new Q),D.destroy(tA),D.destroy(YA,new r("aborted"))}};try{N.onConnect(PA)}catch(Ae){D.errorRequest(q,N,Ae)}
if(N.aborted)return!1;S==="HEAD"&&(YA[k]=!0),(O||S==="CONNECT")&&(YA[k]=!0),_!=null&&(YA[k]=_),q[DA]&&YA[RA]++>=q[DA]&&(YA[k]=!0),z&&(YA[G]=!0);let XA=`${S} ${v} HTTP/1.1\r
`;if(typeof m=="string"?XA+=`host: ${m}\r
`:XA+=q[w],O?XA+=`connection: upgrade\r
upgrade: ${O}\r
`:q[U]&&!YA[k]?XA+=`connection: keep-alive\r
`:XA+=`connection: close\r
`,Array.isArray(nA))for(let Ae=0;Ae<nA.length;Ae+=2){const ce=nA[Ae+0],jA=nA[Ae+1];if(Array.isArray(jA))for(let ge=0;ge<jA.length;ge++)XA+=`${ce}: ${jA[ge]}\r
`;else XA+=`${ce}: ${jA}\r
`}return I.sendHeaders.hasSubscribers&&I.sendHeaders.publish({request:N,headers:XA,socket:YA}),!tA||KA===0?j(PA,null,q,N,YA,pA,XA,xA):D.isBuffer(tA)?j(PA,tA,q,N,YA,pA,XA,xA):D.isBlobLike(tA)?typeof tA.
stream=="function"?QA(PA,tA.stream(),q,N,YA,pA,XA,xA):eA(PA,tA,q,N,YA,pA,XA,xA):D.isStream(tA)?P(PA,tA,q,N,YA,pA,XA,xA):D.isIterable(tA)?QA(PA,tA,q,N,YA,pA,XA,xA):t(!1),!0}function P(q,N,S,v,m,O,z,_){
t(O!==0||S[Y]===0,"stream body cannot be pipelined");let tA=!1;const nA=new EA({abort:q,socket:m,request:v,contentLength:O,client:S,expectsPayload:_,header:z}),pA=function(PA){if(!tA)try{!nA.write(PA)&&
this.pause&&this.pause()}catch(XA){D.destroy(this,XA)}},xA=function(){tA||N.resume&&N.resume()},KA=function(){if(queueMicrotask(()=>{N.removeListener("error",YA)}),!tA){const PA=new Q;queueMicrotask(()=>YA(
PA))}},YA=function(PA){if(!tA){if(tA=!0,t(m.destroyed||m[s]&&S[Y]<=1),m.off("drain",xA).off("error",YA),N.removeListener("data",pA).removeListener("end",YA).removeListener("close",KA),!PA)try{nA.end()}catch(XA){
PA=XA}nA.destroy(PA),PA&&(PA.code!=="UND_ERR_INFO"||PA.message!=="reset")?D.destroy(N,PA):D.destroy(N)}};N.on("data",pA).on("end",YA).on("error",YA).on("close",KA),N.resume&&N.resume(),m.on("drain",xA).
on("error",YA),N.errorEmitted??N.errored?setImmediate(()=>YA(N.errored)):(N.endEmitted??N.readableEnded)&&setImmediate(()=>YA(null)),(N.closeEmitted??N.closed)&&setImmediate(KA)}function j(q,N,S,v,m,O,z,_){
try{N?D.isBuffer(N)&&(t(O===N.byteLength,"buffer body must have content length"),m.cork(),m.write(`${z}content-length: ${O}\r
\r
`,"latin1"),m.write(N),m.uncork(),v.onBodySent(N),!_&&v.reset!==!1&&(m[k]=!0)):O===0?m.write(`${z}content-length: 0\r
\r
`,"latin1"):(t(O===null,"no body must not have content length"),m.write(`${z}\r
`,"latin1")),v.onRequestSent(),S[gA]()}catch(tA){q(tA)}}async function eA(q,N,S,v,m,O,z,_){t(O===N.size,"blob body must have content length");try{if(O!=null&&O!==N.size)throw new l;const tA=Buffer.from(
await N.arrayBuffer());m.cork(),m.write(`${z}content-length: ${O}\r
\r
`,"latin1"),m.write(tA),m.uncork(),v.onBodySent(tA),v.onRequestSent(),!_&&v.reset!==!1&&(m[k]=!0),S[gA]()}catch(tA){q(tA)}}async function QA(q,N,S,v,m,O,z,_){t(O!==0||S[Y]===0,"iterator body cannot be\
 pipelined");let tA=null;function nA(){if(tA){const KA=tA;tA=null,KA()}}const pA=()=>new Promise((KA,YA)=>{t(tA===null),m[R]?YA(m[R]):tA=KA});m.on("close",nA).on("drain",nA);const xA=new EA({abort:q,socket:m,
request:v,contentLength:O,client:S,expectsPayload:_,header:z});try{for await(const KA of N){if(m[R])throw m[R];xA.write(KA)||await pA()}xA.end()}catch(KA){xA.destroy(KA)}finally{m.off("close",nA).off(
"drain",nA)}}class EA{constructor({abort:N,socket:S,request:v,contentLength:m,client:O,expectsPayload:z,header:_}){this.socket=S,this.request=v,this.contentLength=m,this.client=O,this.bytesWritten=0,this.
expectsPayload=z,this.header=_,this.abort=N,S[s]=!0}write(N){const{socket:S,request:v,contentLength:m,client:O,bytesWritten:z,expectsPayload:_,header:tA}=this;if(S[R])throw S[R];if(S.destroyed)return!1;
const nA=Buffer.byteLength(N);if(!nA)return!0;if(m!==null&&z+nA>m){if(O[dA])throw new l;process.emitWarning(new l)}S.cork(),z===0&&(!_&&v.reset!==!1&&(S[k]=!0),m===null?S.write(`${tA}transfer-encoding\
: chunked\r
`,"latin1"):S.write(`${tA}content-length: ${m}\r
\r
`,"latin1")),m===null&&S.write(`\r
${nA.toString(16)}\r
`,"latin1"),this.bytesWritten+=nA;const pA=S.write(N);return S.uncork(),v.onBodySent(N),pA||S[M].timeout&&S[M].timeoutType===lA&&S[M].timeout.refresh&&S[M].timeout.refresh(),pA}end(){const{socket:N,contentLength:S,
client:v,bytesWritten:m,expectsPayload:O,header:z,request:_}=this;if(_.onRequestSent(),N[s]=!1,N[R])throw N[R];if(!N.destroyed){if(m===0?O?N.write(`${z}content-length: 0\r
\r
`,"latin1"):N.write(`${z}\r
`,"latin1"):S===null&&N.write(`\r
0\r
\r
`,"latin1"),S!==null&&m!==S){if(v[dA])throw new l;process.emitWarning(new l)}N[M].timeout&&N[M].timeoutType===lA&&N[M].timeout.refresh&&N[M].timeout.refresh(),v[gA]()}}destroy(N){const{socket:S,client:v,
abort:m}=this;S[s]=!1,N&&(t(v[Y]<=1,"pipeline should only contain this request"),m(N))}}p.exports=vA}),88788:((p,J,A)=>{const t=A(34589),{errorMonitor:D}=A(78474),{pipeline:I}=A(57075),u=A(3440),{RequestContentLengthMismatchError:l,
RequestAbortedError:n,SocketError:Q,InformationalError:c}=A(68707),{kUrl:e,kReset:E,kClient:a,kRunning:r,kPending:g,kQueue:h,kPendingIdx:f,kRunningIdx:F,kError:k,kSocket:b,kStrictContentLength:M,kOnError:G,
kMaxConcurrentStreams:Y,kHTTP2Session:H,kResume:i,kSize:s,kHTTPContext:C}=A(36443),o=Symbol("open streams");let y,w=!1,d;try{d=A(32467)}catch{d={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:B,
HTTP2_HEADER_METHOD:R,HTTP2_HEADER_PATH:U,HTTP2_HEADER_SCHEME:L,HTTP2_HEADER_CONTENT_LENGTH:V,HTTP2_HEADER_EXPECT:T,HTTP2_HEADER_STATUS:$}}=d;function oA(sA){const rA=[];for(const[uA,fA]of Object.entries(
sA))if(Array.isArray(fA))for(const LA of fA)rA.push(Buffer.from(uA),Buffer.from(LA));else rA.push(Buffer.from(uA),Buffer.from(fA));return rA}function IA(sA){const{[$]:rA,...uA}=sA;return oA(uA)}async function cA(sA,rA){
sA[b]=rA,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const uA=d.connect(sA[e],{createConnection:()=>rA,peerMaxConcurrentStreams:sA[Y]});
uA[o]=0,uA[a]=sA,uA[b]=rA,u.addListener(uA,"error",DA),u.addListener(uA,"frameError",RA),u.addListener(uA,"end",TA),u.addListener(uA,"goaway",GA),u.addListener(uA,"close",function(){const{[a]:LA}=this,
{[b]:qA}=LA,OA=this[b][k]||this[k]||new Q("closed",u.getSocketInfo(qA));if(LA[H]=null,LA.destroyed){t(LA[g]===0);const $A=LA[h].splice(LA[F]);for(let bA=0;bA<$A.length;bA++){const WA=$A[bA];u.errorRequest(
LA,WA,OA)}}}),uA.unref(),sA[H]=uA,rA[H]=uA,u.addListener(rA,"error",function(LA){this[k]=LA,this[a][G](LA)}),u.addListener(rA,"end",function(){u.destroy(this,new Q("other side closed",u.getSocketInfo(
this)))}),u.addListener(rA,"close",function(){const LA=this[k]||new Q("closed",u.getSocketInfo(this));sA[b]=null,this[H]!=null&&this[H].destroy(LA),sA[f]=sA[F],t(sA[r]===0),sA.emit("disconnect",sA[e],
[sA],LA),sA[i]()});let fA=!1;return rA.on("close",()=>{fA=!0}),{version:"h2",defaultPipelining:1/0,write(...LA){return aA(sA,...LA)},resume(){dA(sA)},destroy(LA,qA){fA?queueMicrotask(qA):rA.destroy(LA).
on("close",qA)},get destroyed(){return rA.destroyed},busy(){return!1}}}function dA(sA){const rA=sA[b];rA?.destroyed===!1&&(sA[s]===0&&sA[Y]===0?(rA.unref(),sA[H].unref()):(rA.ref(),sA[H].ref()))}function DA(sA){
this[b][k]=sA,this[a][G](sA)}function RA(sA,rA,uA){if(uA===0){const fA=new c(`HTTP/2: "frameError" received - type ${sA}, code ${rA}`);this[b][k]=fA,this[a][G](fA)}}function TA(){const sA=new Q("other\
 side closed",u.getSocketInfo(this[b]));this.destroy(sA),u.destroy(this[b],sA)}function GA(sA){const rA=this[k]||new Q(`HTTP/2: "GOAWAY" frame received with code ${sA}`,u.getSocketInfo(this)),uA=this[a];
if(uA[b]=null,uA[C]=null,this[H]!=null&&(this[H].destroy(rA),this[H]=null),u.destroy(this[b],rA),uA[F]<uA[h].length){const fA=uA[h][uA[F]];uA[h][uA[F]++]=null,u.errorRequest(uA,fA,rA),uA[f]=uA[F]}t(uA[r]===
0),uA.emit("disconnect",uA[e],[uA],rA),uA[i]()}function gA(sA){return sA!=="GET"&&sA!=="HEAD"&&sA!=="OPTIONS"&&sA!=="TRACE"&&sA!=="CONNECT"}function aA(sA,rA){const uA=sA[H],{method:fA,path:LA,host:qA,
upgrade:OA,expectContinue:$A,signal:bA,headers:WA}=rA;let{body:JA}=rA;if(OA)return u.errorRequest(sA,rA,new Error("Upgrade not supported for H2")),!1;const HA={};for(let SA=0;SA<WA.length;SA+=2){const ZA=WA[SA+
0],_A=WA[SA+1];if(Array.isArray(_A))for(let ee=0;ee<_A.length;ee++)HA[ZA]?HA[ZA]+=`,${_A[ee]}`:HA[ZA]=_A[ee];else HA[ZA]=_A}let NA;const{hostname:re,port:lA}=sA[e];HA[B]=qA||`${re}${lA?`:${lA}`:""}`,HA[R]=
fA;const x=SA=>{if(!rA.aborted){if(rA.completed){fA==="CONNECT"&&NA!=null&&u.destroy(NA,SA||new n);return}SA=SA||new n,u.errorRequest(sA,rA,SA),NA!=null&&u.destroy(NA,SA),u.destroy(JA,SA),sA[h][sA[F]++]=
null,sA[i]()}};try{rA.onConnect(x)}catch(SA){u.errorRequest(sA,rA,SA)}if(rA.aborted)return!1;if(fA==="CONNECT"){uA.ref(),NA=uA.request(HA,{endStream:!1,signal:bA});let SA=!1;const ZA=oe=>{SA=!0,NA.off(
D,_A),rA.onUpgradeResponse(Number(oe[$]),oe,IA)},_A=oe=>{SA=!0,NA.off("response",ZA),rA.onUpgradeError(oe)},ee=()=>{try{rA.onUpgrade(null,null,NA)}catch(oe){NA.off("response",ZA),x(oe);return}rA.aborted||
(NA.off("error",x),NA.once(D,_A),sA[h][sA[F]++]=null)};return NA.once("response",ZA),NA.once("error",x),++uA[o],ee(),NA.once("close",()=>{!SA&&rA.completed&&(NA.off("response",ZA),NA.off(D,_A),rA.onUpgradeError(
new c(`HTTP/2: "stream error" received - code ${NA.rstCode}`))),uA[o]-=1,uA[o]===0&&uA.unref()}),!0}HA[U]=LA,HA[L]="https";const iA=fA==="PUT"||fA==="POST"||fA==="PATCH";JA&&typeof JA.read=="function"&&
JA.read(0);let wA=u.bodyLength(JA);if(u.isFormDataLike(JA)){y??=A(84492).extractBody;const[SA,ZA]=y(JA);HA["content-type"]=ZA,JA=SA.stream,wA=SA.length}if(wA==null&&(wA=rA.contentLength),(wA===0||!iA)&&
(wA=null),gA(fA)&&wA>0&&rA.contentLength!=null&&rA.contentLength!==wA){if(sA[M])return u.errorRequest(sA,rA,new l),!1;process.emitWarning(new l)}wA!=null&&(t(JA,"no body must not have content length"),
HA[V]=`${wA}`),uA.ref();const UA=fA==="GET"||fA==="HEAD"||JA===null;return $A?(HA[T]="100-continue",NA=uA.request(HA,{endStream:UA,signal:bA}),NA.once("continue",vA)):(NA=uA.request(HA,{endStream:UA,signal:bA}),
vA()),++uA[o],NA.once("response",SA=>{const{[$]:ZA,..._A}=SA;if(rA.onResponseStarted(),rA.aborted){const ee=new n;u.errorRequest(sA,rA,ee),u.destroy(NA,ee);return}rA.onHeaders(Number(ZA),oA(_A),NA.resume.
bind(NA),"")===!1&&NA.pause(),NA.on("data",ee=>{rA.onData(ee)===!1&&NA.pause()})}),NA.once("end",()=>{(NA.state?.state==null||NA.state.state<6)&&rA.onComplete([]),uA[o]===0&&uA.unref(),x(new c("HTTP/2\
: stream half-closed (remote)")),sA[h][sA[F]++]=null,sA[f]=sA[F],sA[i]()}),NA.once("close",()=>{uA[o]-=1,uA[o]===0&&uA.unref()}),NA.once("error",function(SA){x(SA)}),NA.once("frameError",(SA,ZA)=>{x(new c(
`HTTP/2: "frameError" received - type ${SA}, code ${ZA}`))}),!0;function vA(){!JA||wA===0?hA(x,NA,null,sA,rA,sA[b],wA,iA):u.isBuffer(JA)?hA(x,NA,JA,sA,rA,sA[b],wA,iA):u.isBlobLike(JA)?typeof JA.stream==
"function"?yA(x,NA,JA.stream(),sA,rA,sA[b],wA,iA):FA(x,NA,JA,sA,rA,sA[b],wA,iA):u.isStream(JA)?X(x,sA[b],iA,NA,JA,sA,rA,wA):u.isIterable(JA)?yA(x,NA,JA,sA,rA,sA[b],wA,iA):t(!1)}}function hA(sA,rA,uA,fA,LA,qA,OA,$A){
try{uA!=null&&u.isBuffer(uA)&&(t(OA===uA.byteLength,"buffer body must have content length"),rA.cork(),rA.write(uA),rA.uncork(),rA.end(),LA.onBodySent(uA)),$A||(qA[E]=!0),LA.onRequestSent(),fA[i]()}catch(bA){
sA(bA)}}function X(sA,rA,uA,fA,LA,qA,OA,$A){t($A!==0||qA[r]===0,"stream body cannot be pipelined");const bA=I(LA,fA,JA=>{JA?(u.destroy(bA,JA),sA(JA)):(u.removeAllListeners(bA),OA.onRequestSent(),uA||(rA[E]=
!0),qA[i]())});u.addListener(bA,"data",WA);function WA(JA){OA.onBodySent(JA)}}async function FA(sA,rA,uA,fA,LA,qA,OA,$A){t(OA===uA.size,"blob body must have content length");try{if(OA!=null&&OA!==uA.size)
throw new l;const bA=Buffer.from(await uA.arrayBuffer());rA.cork(),rA.write(bA),rA.uncork(),rA.end(),LA.onBodySent(bA),LA.onRequestSent(),$A||(qA[E]=!0),fA[i]()}catch(bA){sA(bA)}}async function yA(sA,rA,uA,fA,LA,qA,OA,$A){
t(OA!==0||fA[r]===0,"iterator body cannot be pipelined");let bA=null;function WA(){if(bA){const HA=bA;bA=null,HA()}}const JA=()=>new Promise((HA,NA)=>{t(bA===null),qA[k]?NA(qA[k]):bA=HA});rA.on("close",
WA).on("drain",WA);try{for await(const HA of uA){if(qA[k])throw qA[k];const NA=rA.write(HA);LA.onBodySent(HA),NA||await JA()}rA.end(),LA.onRequestSent(),$A||(qA[E]=!0),fA[i]()}catch(HA){sA(HA)}finally{
rA.off("close",WA).off("drain",WA)}}p.exports=cA}),23701:((p,J,A)=>{const t=A(34589),D=A(77030),I=A(37067),u=A(3440),{channels:l}=A(42414),n=A(44655),Q=A(21841),{InvalidArgumentError:c,InformationalError:e,
ClientDestroyedError:E}=A(68707),a=A(59136),{kUrl:r,kServerName:g,kClient:h,kBusy:f,kConnect:F,kResuming:k,kRunning:b,kPending:M,kSize:G,kQueue:Y,kConnected:H,kConnecting:i,kNeedDrain:s,kKeepAliveDefaultTimeout:C,
kHostHeader:o,kPendingIdx:y,kRunningIdx:w,kError:d,kPipelining:B,kKeepAliveTimeoutValue:R,kMaxHeadersSize:U,kKeepAliveMaxTimeout:L,kKeepAliveTimeoutThreshold:V,kHeadersTimeout:T,kBodyTimeout:$,kStrictContentLength:oA,
kConnector:IA,kMaxRedirections:cA,kMaxRequests:dA,kCounter:DA,kClose:RA,kDestroy:TA,kDispatch:GA,kInterceptors:gA,kLocalAddress:aA,kMaxResponseSize:hA,kOnError:X,kHTTPContext:FA,kMaxConcurrentStreams:yA,
kResume:sA}=A(36443),rA=A(637),uA=A(88788);let fA=!1;const LA=Symbol("kClosedResolve"),qA=()=>{};function OA(lA){return lA[B]??lA[FA]?.defaultPipelining??1}class $A extends Q{constructor(x,{interceptors:iA,
maxHeaderSize:wA,headersTimeout:UA,socketTimeout:vA,requestTimeout:SA,connectTimeout:ZA,bodyTimeout:_A,idleTimeout:ee,keepAlive:oe,keepAliveTimeout:P,maxKeepAliveTimeout:j,keepAliveMaxTimeout:eA,keepAliveTimeoutThreshold:QA,
socketPath:EA,pipelining:q,tls:N,strictContentLength:S,maxCachedSessions:v,maxRedirections:m,connect:O,maxRequestsPerClient:z,localAddress:_,maxResponseSize:tA,autoSelectFamily:nA,autoSelectFamilyAttemptTimeout:pA,
maxConcurrentStreams:xA,allowH2:KA,webSocket:YA,eventSource:PA}={}){if(super({webSocket:YA,eventSource:PA}),oe!==void 0)throw new c("unsupported keepAlive, use pipelining=0 instead");if(vA!==void 0)throw new c(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(SA!==void 0)throw new c("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(ee!==void 0)throw new c("un\
supported idleTimeout, use keepAliveTimeout instead");if(j!==void 0)throw new c("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(wA!=null&&!Number.isFinite(wA))throw new c("inval\
id maxHeaderSize");if(EA!=null&&typeof EA!="string")throw new c("invalid socketPath");if(ZA!=null&&(!Number.isFinite(ZA)||ZA<0))throw new c("invalid connectTimeout");if(P!=null&&(!Number.isFinite(P)||
P<=0))throw new c("invalid keepAliveTimeout");if(eA!=null&&(!Number.isFinite(eA)||eA<=0))throw new c("invalid keepAliveMaxTimeout");if(QA!=null&&!Number.isFinite(QA))throw new c("invalid keepAliveTime\
outThreshold");if(UA!=null&&(!Number.isInteger(UA)||UA<0))throw new c("headersTimeout must be a positive integer or zero");if(_A!=null&&(!Number.isInteger(_A)||_A<0))throw new c("bodyTimeout must be a\
 positive integer or zero");if(O!=null&&typeof O!="function"&&typeof O!="object")throw new c("connect must be a function or an object");if(m!=null&&(!Number.isInteger(m)||m<0))throw new c("maxRedirect\
ions must be a positive number");if(z!=null&&(!Number.isInteger(z)||z<0))throw new c("maxRequestsPerClient must be a positive number");if(_!=null&&(typeof _!="string"||D.isIP(_)===0))throw new c("loca\
lAddress must be valid string IP address");if(tA!=null&&(!Number.isInteger(tA)||tA<-1))throw new c("maxResponseSize must be a positive number");if(pA!=null&&(!Number.isInteger(pA)||pA<-1))throw new c(
"autoSelectFamilyAttemptTimeout must be a positive number");if(KA!=null&&typeof KA!="boolean")throw new c("allowH2 must be a valid boolean value");if(xA!=null&&(typeof xA!="number"||xA<1))throw new c(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof O!="function"&&(O=a({...N,maxCachedSessions:v,allowH2:KA,socketPath:EA,timeout:ZA,...nA?{autoSelectFamily:nA,autoSelectFamilyAttemptTimeout:pA}:
void 0,...O})),iA?.Client&&Array.isArray(iA.Client)?(this[gA]=iA.Client,fA||(fA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-\
INTERCEPTOR-DEPRECATED"}))):this[gA]=[bA({maxRedirections:m})],this[r]=u.parseOrigin(x),this[IA]=O,this[B]=q??1,this[U]=wA||I.maxHeaderSize,this[C]=P??4e3,this[L]=eA??6e5,this[V]=QA??2e3,this[R]=this[C],
this[g]=null,this[aA]=_??null,this[k]=0,this[s]=0,this[o]=`host: ${this[r].hostname}${this[r].port?`:${this[r].port}`:""}\r
`,this[$]=_A??3e5,this[T]=UA??3e5,this[oA]=S??!0,this[cA]=m,this[dA]=z,this[LA]=null,this[hA]=tA>-1?tA:-1,this[yA]=xA??100,this[FA]=null,this[Y]=[],this[w]=0,this[y]=0,this[sA]=XA=>NA(this,XA),this[X]=
XA=>WA(this,XA)}get pipelining(){return this[B]}set pipelining(x){this[B]=x,this[sA](!0)}get[M](){return this[Y].length-this[y]}get[b](){return this[y]-this[w]}get[G](){return this[Y].length-this[w]}get[H](){
return!!this[FA]&&!this[i]&&!this[FA].destroyed}get[f](){return!!(this[FA]?.busy(null)||this[G]>=(OA(this)||1)||this[M]>0)}[F](x){JA(this),this.once("connect",x)}[GA](x,iA){const wA=x.origin||this[r].
origin,UA=new n(wA,x,iA);return this[Y].push(UA),this[k]||(u.bodyLength(UA.body)==null&&u.isIterable(UA.body)?(this[k]=1,queueMicrotask(()=>NA(this))):this[sA](!0)),this[k]&&this[s]!==2&&this[f]&&(this[s]=
2),this[s]<2}async[RA](){return new Promise(x=>{this[G]?this[LA]=x:x(null)})}async[TA](x){return new Promise(iA=>{const wA=this[Y].splice(this[y]);for(let vA=0;vA<wA.length;vA++){const SA=wA[vA];u.errorRequest(
this,SA,x)}const UA=()=>{this[LA]&&(this[LA](),this[LA]=null),iA(null)};this[FA]?(this[FA].destroy(x,UA),this[FA]=null):queueMicrotask(UA),this[sA]()})}}const bA=A(25092);function WA(lA,x){if(lA[b]===
0&&x.code!=="UND_ERR_INFO"&&x.code!=="UND_ERR_SOCKET"){t(lA[y]===lA[w]);const iA=lA[Y].splice(lA[w]);for(let wA=0;wA<iA.length;wA++){const UA=iA[wA];u.errorRequest(lA,UA,x)}t(lA[G]===0)}}async function JA(lA){
t(!lA[i]),t(!lA[FA]);let{host:x,hostname:iA,protocol:wA,port:UA}=lA[r];if(iA[0]==="["){const vA=iA.indexOf("]");t(vA!==-1);const SA=iA.substring(1,vA);t(D.isIP(SA)),iA=SA}lA[i]=!0,l.beforeConnect.hasSubscribers&&
l.beforeConnect.publish({connectParams:{host:x,hostname:iA,protocol:wA,port:UA,version:lA[FA]?.version,servername:lA[g],localAddress:lA[aA]},connector:lA[IA]});try{const vA=await new Promise((SA,ZA)=>{
lA[IA]({host:x,hostname:iA,protocol:wA,port:UA,servername:lA[g],localAddress:lA[aA]},(_A,ee)=>{_A?ZA(_A):SA(ee)})});if(lA.destroyed){u.destroy(vA.on("error",qA),new E);return}t(vA);try{lA[FA]=vA.alpnProtocol===
"h2"?await uA(lA,vA):await rA(lA,vA)}catch(SA){throw vA.destroy().on("error",qA),SA}lA[i]=!1,vA[DA]=0,vA[dA]=lA[dA],vA[h]=lA,vA[d]=null,l.connected.hasSubscribers&&l.connected.publish({connectParams:{
host:x,hostname:iA,protocol:wA,port:UA,version:lA[FA]?.version,servername:lA[g],localAddress:lA[aA]},connector:lA[IA],socket:vA}),lA.emit("connect",lA[r],[lA])}catch(vA){if(lA.destroyed)return;if(lA[i]=
!1,l.connectError.hasSubscribers&&l.connectError.publish({connectParams:{host:x,hostname:iA,protocol:wA,port:UA,version:lA[FA]?.version,servername:lA[g],localAddress:lA[aA]},connector:lA[IA],error:vA}),
vA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(t(lA[b]===0);lA[M]>0&&lA[Y][lA[y]].servername===lA[g];){const SA=lA[Y][lA[y]++];u.errorRequest(lA,SA,vA)}else WA(lA,vA);lA.emit("connectionError",lA[r],[lA],
vA)}lA[sA]()}function HA(lA){lA[s]=0,lA.emit("drain",lA[r],[lA])}function NA(lA,x){lA[k]!==2&&(lA[k]=2,re(lA,x),lA[k]=0,lA[w]>256&&(lA[Y].splice(0,lA[w]),lA[y]-=lA[w],lA[w]=0))}function re(lA,x){for(;;){
if(lA.destroyed){t(lA[M]===0);return}if(lA[LA]&&!lA[G]){lA[LA](),lA[LA]=null;return}if(lA[FA]&&lA[FA].resume(),lA[f])lA[s]=2;else if(lA[s]===2){x?(lA[s]=1,queueMicrotask(()=>HA(lA))):HA(lA);continue}if(lA[M]===
0||lA[b]>=(OA(lA)||1))return;const iA=lA[Y][lA[y]];if(lA[r].protocol==="https:"&&lA[g]!==iA.servername){if(lA[b]>0)return;lA[g]=iA.servername,lA[FA]?.destroy(new e("servername changed"),()=>{lA[FA]=null,
NA(lA)})}if(lA[i])return;if(!lA[FA]){JA(lA);return}if(lA[FA].destroyed||lA[FA].busy(iA))return;!iA.aborted&&lA[FA].write(iA)?lA[y]++:lA[Y].splice(lA[y],1)}}p.exports=$A}),21841:((p,J,A)=>{const t=A(4573),
D=A(30883),{ClientDestroyedError:I,ClientClosedError:u,InvalidArgumentError:l}=A(68707),{kDestroy:n,kClose:Q,kClosed:c,kDestroyed:e,kDispatch:E,kInterceptors:a}=A(36443),r=Symbol("onDestroyed"),g=Symbol(
"onClosed"),h=Symbol("Intercepted Dispatch"),f=Symbol("webSocketOptions"),F=Symbol("eventSourceOptions");class k extends D{constructor(M){super(),this[e]=!1,this[r]=null,this[c]=!1,this[g]=[],this[f]=
M?.webSocket??{},this[F]=M?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[f].maxFragments??131072,maxPayloadSize:this[f].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{
maxEventSize:this[F].maxEventSize??t.kStringMaxLength}}get destroyed(){return this[e]}get closed(){return this[c]}get interceptors(){return this[a]}set interceptors(M){if(M){for(let G=M.length-1;G>=0;G--)
if(typeof this[a][G]!="function")throw new l("interceptor must be an function")}this[a]=M}close(M){if(M===void 0)return new Promise((Y,H)=>{this.close((i,s)=>i?H(i):Y(s))});if(typeof M!="function")throw new l(
"invalid callback");if(this[e]){queueMicrotask(()=>M(new I,null));return}if(this[c]){this[g]?this[g].push(M):queueMicrotask(()=>M(null,null));return}this[c]=!0,this[g].push(M);const G=()=>{const Y=this[g];
this[g]=null;for(let H=0;H<Y.length;H++)Y[H](null,null)};this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(G)})}destroy(M,G){if(typeof M=="function"&&(G=M,M=null),G===void 0)return new Promise(
(H,i)=>{this.destroy(M,(s,C)=>s?i(s):H(C))});if(typeof G!="function")throw new l("invalid callback");if(this[e]){this[r]?this[r].push(G):queueMicrotask(()=>G(null,null));return}M||(M=new I),this[e]=!0,
this[r]=this[r]||[],this[r].push(G);const Y=()=>{const H=this[r];this[r]=null;for(let i=0;i<H.length;i++)H[i](null,null)};this[n](M).then(()=>{queueMicrotask(Y)})}[h](M,G){if(!this[a]||this[a].length===
0)return this[h]=this[E],this[E](M,G);let Y=this[E].bind(this);for(let H=this[a].length-1;H>=0;H--)Y=this[a][H](Y);return this[h]=Y,Y(M,G)}dispatch(M,G){if(!G||typeof G!="object")throw new l("handler \
must be an object");try{if(!M||typeof M!="object")throw new l("opts must be an object.");if(this[e]||this[r])throw new I;if(this[c])throw new u;return this[h](M,G)}catch(Y){if(typeof G.onError!="funct\
ion")throw new l("invalid onError method");return G.onError(Y),!1}}}p.exports=k}),30883:((p,J,A)=>{const t=A(78474);class D extends t{dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...l){const n=Array.isArray(l[0])?l[0]:l;let Q=this.dispatch.bind(this);for(const c of n)if(c!=null){if(typeof c!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof c}`);if(Q=c(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new I(this,Q)}}class I extends D{#A=null;#e=null;constructor(l,n){
super(),this.#A=l,this.#e=n}dispatch(...l){this.#e(...l)}close(...l){return this.#A.close(...l)}destroy(...l){return this.#A.destroy(...l)}}p.exports=D}),53137:((p,J,A)=>{const t=A(21841),{kClose:D,kDestroy:I,
kClosed:u,kDestroyed:l,kDispatch:n,kNoProxyAgent:Q,kHttpProxyAgent:c,kHttpsProxyAgent:e}=A(36443),E=A(76672),a=A(57405),r={"http:":80,"https:":443};let g=!1;class h extends t{#A=null;#e=null;#t=null;constructor(F={}){
super(),this.#t=F,g||(g=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:k,httpsProxy:b,noProxy:M,...G}=F;this[Q]=new a(
G);const Y=k??process.env.http_proxy??process.env.HTTP_PROXY;Y?this[c]=new E({...G,uri:Y}):this[c]=this[Q];const H=b??process.env.https_proxy??process.env.HTTPS_PROXY;H?this[e]=new E({...G,uri:H}):this[e]=
this[c],this.#n()}[n](F,k){const b=new URL(F.origin);return this.#r(b).dispatch(F,k)}async[D](){await this[Q].close(),this[c][u]||await this[c].close(),this[e][u]||await this[e].close()}async[I](F){await this[Q].
destroy(F),this[c][l]||await this[c].destroy(F),this[e][l]||await this[e].destroy(F)}#r(F){let{protocol:k,host:b,port:M}=F;return b=b.replace(/:\d*$/,"").toLowerCase(),M=Number.parseInt(M,10)||r[k]||0,
this.#s(b,M)?k==="https:"?this[e]:this[c]:this[Q]}#s(F,k){if(this.#o&&this.#n(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let b=0;b<this.#e.length;b++){const M=this.#e[b];if(!(M.port&&
M.port!==k)){if(/^[.*]/.test(M.hostname)){if(F.endsWith(M.hostname.replace(/^\*/,"")))return!1}else if(F===M.hostname)return!1}}return!0}#n(){const F=this.#t.noProxy??this.#i,k=F.split(/[,\s]/),b=[];for(let M=0;M<
k.length;M++){const G=k[M];if(!G)continue;const Y=G.match(/^(.+):(\d+)$/);b.push({hostname:(Y?Y[1]:G).toLowerCase(),port:Y?Number.parseInt(Y[2],10):0})}this.#A=F,this.#e=b}get#o(){return this.#t.noProxy!==
void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}p.exports=h}),64660:(p=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(I){this.list[this.top]=I,this.top=this.top+1&2047}shift(){const I=this.list[this.bottom];return I===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,I)}}p.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){return this.head.isEmpty()}push(I){this.head.isFull()&&(this.head=this.head.
next=new t),this.head.push(I)}shift(){const I=this.tail,u=I.shift();return I.isEmpty()&&I.next!==null&&(this.tail=I.next),u}}}),42128:((p,J,A)=>{const t=A(21841),D=A(64660),{kConnected:I,kSize:u,kRunning:l,
kPending:n,kQueued:Q,kBusy:c,kFree:e,kUrl:E,kClose:a,kDestroy:r,kDispatch:g}=A(36443),h=A(43246),f=Symbol("clients"),F=Symbol("needDrain"),k=Symbol("queue"),b=Symbol("closed resolve"),M=Symbol("onDrai\
n"),G=Symbol("onConnect"),Y=Symbol("onDisconnect"),H=Symbol("onConnectionError"),i=Symbol("get dispatcher"),s=Symbol("add client"),C=Symbol("remove client"),o=Symbol("stats");class y extends t{constructor(d){
super(d),this[k]=new D,this[f]=[],this[Q]=0;const B=this;this[M]=function(U,L){const V=B[k];let T=!1;for(;!T;){const $=V.shift();if(!$)break;B[Q]--,T=!this.dispatch($.opts,$.handler)}this[F]=T,!this[F]&&
B[F]&&(B[F]=!1,B.emit("drain",U,[B,...L])),B[b]&&V.isEmpty()&&Promise.all(B[f].map($=>$.close())).then(B[b])},this[G]=(R,U)=>{B.emit("connect",R,[B,...U])},this[Y]=(R,U,L)=>{B.emit("disconnect",R,[B,...U],
L)},this[H]=(R,U,L)=>{B.emit("connectionError",R,[B,...U],L)},this[o]=new h(this)}get[c](){return this[F]}get[I](){return this[f].filter(d=>d[I]).length}get[e](){return this[f].filter(d=>d[I]&&!d[F]).
length}get[n](){let d=this[Q];for(const{[n]:B}of this[f])d+=B;return d}get[l](){let d=0;for(const{[l]:B}of this[f])d+=B;return d}get[u](){let d=this[Q];for(const{[u]:B}of this[f])d+=B;return d}get stats(){
return this[o]}async[a](){this[k].isEmpty()?await Promise.all(this[f].map(d=>d.close())):await new Promise(d=>{this[b]=d})}async[r](d){for(;;){const B=this[k].shift();if(!B)break;B.handler.onError(d)}
await Promise.all(this[f].map(B=>B.destroy(d)))}[g](d,B){const R=this[i]();return R?R.dispatch(d,B)||(R[F]=!0,this[F]=!this[i]()):(this[F]=!0,this[k].push({opts:d,handler:B}),this[Q]++),!this[F]}[s](d){
return d.on("drain",this[M]).on("connect",this[G]).on("disconnect",this[Y]).on("connectionError",this[H]),this[f].push(d),this[F]&&queueMicrotask(()=>{this[F]&&this[M](d[E],[this,d])}),this}[C](d){d.close(
()=>{const B=this[f].indexOf(d);B!==-1&&this[f].splice(B,1)}),this[F]=this[f].some(B=>!B[F]&&B.closed!==!0&&B.destroyed!==!0)}}p.exports={PoolBase:y,kClients:f,kNeedDrain:F,kAddClient:s,kRemoveClient:C,
kGetDispatcher:i}}),43246:((p,J,A)=>{const{kFree:t,kConnected:D,kPending:I,kQueued:u,kRunning:l,kSize:n}=A(36443),Q=Symbol("pool");class c{constructor(E){this[Q]=E}get connected(){return this[Q][D]}get free(){
return this[Q][t]}get pending(){return this[Q][I]}get queued(){return this[Q][u]}get running(){return this[Q][l]}get size(){return this[Q][n]}}p.exports=c}),30628:((p,J,A)=>{const{PoolBase:t,kClients:D,
kNeedDrain:I,kAddClient:u,kGetDispatcher:l}=A(42128),n=A(23701),{InvalidArgumentError:Q}=A(68707),c=A(3440),{kUrl:e,kInterceptors:E}=A(36443),a=A(59136),r=Symbol("options"),g=Symbol("connections"),h=Symbol(
"factory");function f(k,b){return new n(k,b)}class F extends t{constructor(b,{connections:M,factory:G=f,connect:Y,connectTimeout:H,tls:i,maxCachedSessions:s,socketPath:C,autoSelectFamily:o,autoSelectFamilyAttemptTimeout:y,
allowH2:w,...d}={}){if(M!=null&&(!Number.isFinite(M)||M<0))throw new Q("invalid connections");if(typeof G!="function")throw new Q("factory must be a function.");if(Y!=null&&typeof Y!="function"&&typeof Y!=
"object")throw new Q("connect must be a function or an object");typeof Y!="function"&&(Y=a({...i,maxCachedSessions:s,allowH2:w,socketPath:C,timeout:H,...o?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:y}:
void 0,...Y})),super(d),this[E]=d.interceptors?.Pool&&Array.isArray(d.interceptors.Pool)?d.interceptors.Pool:[],this[g]=M||null,this[e]=c.parseOrigin(b),this[r]={...c.deepClone(d),connect:Y,allowH2:w},
this[r].interceptors=d.interceptors?{...d.interceptors}:void 0,this[h]=G,this.on("connectionError",(B,R,U)=>{for(const L of R){const V=this[D].indexOf(L);V!==-1&&this[D].splice(V,1)}})}[l](){for(const b of this[D])
if(!b[I])return b;if(!this[g]||this[D].length<this[g]){const b=this[h](this[e],this[r]);return this[u](b),b}}}p.exports=F}),76672:((p,J,A)=>{const{kProxy:t,kClose:D,kDestroy:I,kDispatch:u,kInterceptors:l}=A(
36443),{URL:n}=A(73136),Q=A(57405),c=A(30628),e=A(21841),{InvalidArgumentError:E,RequestAbortedError:a,SecureProxyConnectionError:r}=A(68707),g=A(59136),h=A(23701),f=Symbol("proxy agent"),F=Symbol("pr\
oxy client"),k=Symbol("proxy headers"),b=Symbol("request tls settings"),M=Symbol("proxy tls settings"),G=Symbol("connect endpoint function"),Y=Symbol("tunnel proxy");function H(B){return B==="https:"?
443:80}function i(B,R){return new c(B,R)}const s=()=>{};function C(B,R){return R.connections===1?new h(B,R):new c(B,R)}class o extends e{#A;constructor(R,{headers:U={},connect:L,factory:V}){if(super(),
!R)throw new E("Proxy URL is mandatory");this[k]=U,V?this.#A=V(R,{connect:L}):this.#A=new h(R,{connect:L})}[u](R,U){const L=U.onHeaders;U.onHeaders=function(oA,IA,cA){if(oA===407){typeof U.onError=="f\
unction"&&U.onError(new E("Proxy Authentication Required (407)"));return}L&&L.call(this,oA,IA,cA)};const{origin:V,path:T="/",headers:$={}}=R;if(R.path=V+T,!("host"in $)&&!("Host"in $)){const{host:oA}=new n(
V);$.host=oA}return R.headers={...this[k],...$},this.#A[u](R,U)}async[D](){return this.#A.close()}async[I](R){return this.#A.destroy(R)}}class y extends e{constructor(R){if(super(),!R||typeof R=="obje\
ct"&&!(R instanceof n)&&!R.uri)throw new E("Proxy uri is mandatory");const{clientFactory:U=i}=R;if(typeof U!="function")throw new E("Proxy opts.clientFactory must be a function.");const{proxyTunnel:L=!0}=R,
V=this.#A(R),{href:T,origin:$,port:oA,protocol:IA,username:cA,password:dA,hostname:DA}=V;if(this[t]={uri:T,protocol:IA},this[l]=R.interceptors?.ProxyAgent&&Array.isArray(R.interceptors.ProxyAgent)?R.interceptors.
ProxyAgent:[],this[b]=R.requestTls,this[M]=R.proxyTls,this[k]=R.headers||{},this[Y]=L,R.auth&&R.token)throw new E("opts.auth cannot be used in combination with opts.token");R.auth?this[k]["proxy-autho\
rization"]=`Basic ${R.auth}`:R.token?this[k]["proxy-authorization"]=R.token:cA&&dA&&(this[k]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(cA)}:${decodeURIComponent(dA)}`).toString(
"base64")}`);const RA=g({...R.proxyTls});this[G]=g({...R.requestTls});const TA=R.factory||C,GA=(gA,aA)=>{const{protocol:hA}=new n(gA);return!this[Y]&&hA==="http:"&&this[t].protocol==="http:"?new o(this[t].
uri,{headers:this[k],connect:RA,factory:TA}):TA(gA,aA)};this[F]=U(V,{connect:RA}),this[f]=new Q({...R,factory:GA,connect:async(gA,aA)=>{let hA=gA.host;gA.port||(hA+=`:${H(gA.protocol)}`);try{const{socket:X,
statusCode:FA}=await this[F].connect({origin:$,port:oA,path:hA,signal:gA.signal,headers:{...this[k],host:gA.host},servername:this[M]?.servername||DA});if(FA!==200&&(X.on("error",s).destroy(),aA(new a(
`Proxy response (${FA}) !== 200 when HTTP Tunneling`))),gA.protocol!=="https:"){aA(null,X);return}let yA;this[b]?yA=this[b].servername:yA=gA.servername,this[G]({...gA,servername:yA,httpSocket:X},aA)}catch(X){
X.code==="ERR_TLS_CERT_ALTNAME_INVALID"?aA(new r(X)):aA(X)}}})}dispatch(R,U){const L=w(R.headers);if(d(L),L&&!("host"in L)&&!("Host"in L)){const{host:V}=new n(R.origin);L.host=V}return this[f].dispatch(
{...R,headers:L},U)}#A(R){return typeof R=="string"?new n(R):R instanceof n?R:new n(R.uri)}async[D](){await this[f].close(),await this[F].close()}async[I](){await this[f].destroy(),await this[F].destroy()}}
function w(B){if(Array.isArray(B)){const R={};for(let U=0;U<B.length;U+=2)R[B[U]]=B[U+1];return R}return B}function d(B){if(B&&Object.keys(B).find(U=>U.toLowerCase()==="proxy-authorization"))throw new E(
"Proxy-Authorization should be sent in ProxyAgent constructor")}p.exports=y}),30050:((p,J,A)=>{const t=A(30883),D=A(17816);class I extends t{#A=null;#e=null;constructor(l,n={}){super(n),this.#A=l,this.#e=
n}dispatch(l,n){const Q=new D({...l,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:n});return this.#A.dispatch(l,Q)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}
p.exports=I}),32581:((p,J,A)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:D}=A(68707),I=A(57405);l()===void 0&&u(new I);function u(n){if(!n||typeof n.dispatch!="function")throw new D(
"Argument agent must implement Agent");Object.defineProperty(globalThis,t,{value:n,writable:!0,enumerable:!1,configurable:!1})}function l(){return globalThis[t]}p.exports={setGlobalDispatcher:u,getGlobalDispatcher:l}}),
58155:(p=>{p.exports=class{#A;constructor(A){if(typeof A!="object"||A===null)throw new TypeError("handler must be an object");this.#A=A}onConnect(...A){return this.#A.onConnect?.(...A)}onError(...A){return this.#A.
onError?.(...A)}onUpgrade(...A){return this.#A.onUpgrade?.(...A)}onResponseStarted(...A){return this.#A.onResponseStarted?.(...A)}onHeaders(...A){return this.#A.onHeaders?.(...A)}onData(...A){return this.#A.
onData?.(...A)}onComplete(...A){return this.#A.onComplete?.(...A)}onBodySent(...A){return this.#A.onBodySent?.(...A)}}}),8754:((p,J,A)=>{const t=A(3440),{kBodyUsed:D}=A(36443),I=A(34589),{InvalidArgumentError:u}=A(
68707),l=A(78474),n=[300,301,302,303,307,308],Q=Symbol("body");class c{constructor(h){this[Q]=h,this[D]=!1}async*[Symbol.asyncIterator](){I(!this[D],"disturbed"),this[D]=!0,yield*this[Q]}}class e{constructor(h,f,F,k){
if(f!=null&&(!Number.isInteger(f)||f<0))throw new u("maxRedirections must be a positive number");t.validateHandler(k,F.method,F.upgrade),this.dispatch=h,this.location=null,this.abort=null,this.opts={...F,
maxRedirections:0},this.maxRedirections=f,this.handler=k,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.body)?(t.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
I(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[D]=!1,l.prototype.on.call(this.opts.body,"data",function(){this[D]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new c(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&t.isIterable(this.opts.body)&&(this.opts.body=new c(this.opts.body))}onConnect(h){
this.abort=h,this.handler.onConnect(h,{history:this.history})}onUpgrade(h,f,F){this.handler.onUpgrade(h,f,F)}onError(h){this.handler.onError(h)}onHeaders(h,f,F,k){if(this.location=this.history.length>=
this.maxRedirections||t.isDisturbed(this.opts.body)?null:E(h,f),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(h,
f,F,k);const{origin:b,pathname:M,search:G}=t.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),Y=G?`${M}${G}`:M;this.opts.headers=r(this.opts.headers,h===303,
this.opts.origin!==b),this.opts.path=Y,this.opts.origin=b,this.opts.maxRedirections=0,this.opts.query=null,h===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(h){if(!this.
location)return this.handler.onData(h)}onComplete(h){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(h)}onBodySent(h){this.handler.onBodySent&&
this.handler.onBodySent(h)}}function E(g,h){if(n.indexOf(g)===-1)return null;for(let f=0;f<h.length;f+=2)if(h[f].length===8&&t.headerNameToString(h[f])==="location")return h[f+1]}function a(g,h,f){if(g.
length===4)return t.headerNameToString(g)==="host";if(h&&t.headerNameToString(g).startsWith("content-"))return!0;if(f&&(g.length===13||g.length===6||g.length===19)){const F=t.headerNameToString(g);return F===
"authorization"||F==="cookie"||F==="proxy-authorization"}return!1}function r(g,h,f){const F=[];if(Array.isArray(g))for(let k=0;k<g.length;k+=2)a(g[k],h,f)||F.push(g[k],g[k+1]);else if(g&&typeof g=="ob\
ject")for(const k of Object.keys(g))a(k,h,f)||F.push(k,g[k]);else I(g==null,"headers must be an object or an array");return F}p.exports=e}),17816:((p,J,A)=>{const t=A(34589),{kRetryHandlerDefaultRetry:D}=A(
36443),{RequestRetryError:I}=A(68707),{isDisturbed:u,parseHeaders:l,parseRangeHeader:n,wrapRequestBody:Q}=A(3440);function c(a){const r=Date.now();return new Date(a).getTime()-r}function e(a,r,g,h){const f=a["\
content-length"];if(f==null||!Number.isFinite(r.start)||!Number.isFinite(r.end))return null;const F=Number(f),k=r.end-r.start+1;return!Number.isFinite(F)||F!==k?new I("Content-Length mismatch",g,{headers:a,
data:{count:h}}):null}class E{constructor(r,g){const{retryOptions:h,...f}=r,{retry:F,maxRetries:k,maxTimeout:b,minTimeout:M,timeoutFactor:G,methods:Y,errorCodes:H,retryAfter:i,statusCodes:s}=h??{};this.
dispatch=g.dispatch,this.handler=g.handler,this.opts={...f,body:Q(r.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:F??E[D],retryAfter:i??!0,maxTimeout:b??30*1e3,minTimeout:M??500,timeoutFactor:G??
2,maxRetries:k??5,methods:Y??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:s??[500,502,503,504,429],errorCodes:H??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(C=>{
this.aborted=!0,this.abort?this.abort(C):this.reason=C})}checkpointResponseEnd(r,g){if(this.end==null&&this.opts.method!=="HEAD"){const h=r["content-length"];this.end=h!=null?Number(h)-1:null,t(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?g:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(r,g,h){this.handler.onUpgrade&&
this.handler.onUpgrade(r,g,h)}onConnect(r){this.aborted?r(this.reason):this.abort=r}onBodySent(r){if(this.handler.onBodySent)return this.handler.onBodySent(r)}static[D](r,{state:g,opts:h},f){const{statusCode:F,
code:k,headers:b}=r,{method:M,retryOptions:G}=h,{maxRetries:Y,minTimeout:H,maxTimeout:i,timeoutFactor:s,statusCodes:C,errorCodes:o,methods:y}=G,{counter:w}=g;if(k&&k!=="UND_ERR_REQ_RETRY"&&!o.includes(
k)){f(r);return}if(Array.isArray(y)&&!y.includes(M)){f(r);return}if(F!=null&&Array.isArray(C)&&!C.includes(F)){f(r);return}if(w>Y){f(r);return}let d=b?.["retry-after"];d&&(d=Number(d),d=Number.isNaN(d)?
c(d):d*1e3);const B=d>0?Math.min(d,i):Math.min(H*s**(w-1),i);setTimeout(()=>f(null),B)}onHeaders(r,g,h,f){const F=l(g);if(this.retryCount+=1,r>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(r)===!1?(this.headersSent=!0,this.checkpointResponseEnd(F,h),this.handler.onHeaders(r,g,h,f)):(this.abort(new I("Request failed",r,{headers:F,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,r!==206&&(this.start>0||r!==200))return this.abort(new I("server does not support the range header and the payload was partially consumed",r,{headers:F,data:{count:this.retryCount}})),
!1;const b=n(F["content-range"]);if(!b)return this.abort(new I("Content-Range mismatch",r,{headers:F,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==F.etag)return this.abort(new I("\
ETag mismatch",r,{headers:F,data:{count:this.retryCount}})),!1;const M=e(F,b,r,this.retryCount);if(M!=null)return this.abort(M),!1;const{start:G,size:Y,end:H=Y-1}=b;return this.start!==G||this.end!=null&&
this.end!==H?(this.abort(new I("Content-Range mismatch",r,{headers:F,data:{count:this.retryCount}})),!1):(this.resume=h,!0)}if(this.end==null){if(r===206){const b=n(F["content-range"]);if(b==null)return this.
headersSent=!0,this.handler.onHeaders(r,g,h,f);const M=e(F,b,r,this.retryCount);if(M!=null)return this.abort(M),!1;const{start:G,size:Y,end:H=Y-1}=b;t(G!=null&&Number.isFinite(G),"content-range mismat\
ch"),t(H!=null&&Number.isFinite(H),"invalid content-length"),this.start=G,this.end=H}if(this.end==null){const b=F["content-length"];this.end=b!=null?Number(b)-1:null}return t(Number.isFinite(this.start)),
t(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=h,this.headersSent=!0,this.etag=F.etag!=null?F.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(r,g,h,f)}const k=new I("Request failed",r,{headers:F,data:{count:this.retryCount}});return this.abort(k),!1}onData(r){return this.start+=r.length,this.handler.onData(r)}onComplete(r){
return this.retryCount=0,this.handler.onComplete(r)}onError(r){if(this.aborted||u(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(r);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(r,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},g.bind(this));function g(h){if(h!=null||this.aborted||u(this.opts.body))return this.handler.onError(h);if(this.start!==0){const f={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(f["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...f}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(f){this.handler.onError(f)}}}}p.
exports=E}),70379:((p,J,A)=>{const{isIP:t}=A(77030),{lookup:D}=A(40610),I=A(58155),{InvalidArgumentError:u,InformationalError:l}=A(68707),n=Math.pow(2,31)-1;class Q{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(E){
this.#A=E.maxTTL,this.#e=E.maxItems,this.dualStack=E.dualStack,this.affinity=E.affinity,this.lookup=E.lookup??this.#r,this.pick=E.pick??this.#s}get full(){return this.#t.size===this.#e}runLookup(E,a,r){
const g=this.#t.get(E.hostname);if(g==null&&this.full){r(null,E.origin);return}const h={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...a.dns,maxTTL:this.#A,maxItems:this.#e};
if(g==null)this.lookup(E,h,(f,F)=>{if(f||F==null||F.length===0){r(f??new l("No DNS entries found"));return}this.setRecords(E,F);const k=this.#t.get(E.hostname),b=this.pick(E,k,h.affinity);let M;typeof b.
port=="number"?M=`:${b.port}`:E.port!==""?M=`:${E.port}`:M="",r(null,`${E.protocol}//${b.family===6?`[${b.address}]`:b.address}${M}`)});else{const f=this.pick(E,g,h.affinity);if(f==null){this.#t.delete(
E.hostname),this.runLookup(E,a,r);return}let F;typeof f.port=="number"?F=`:${f.port}`:E.port!==""?F=`:${E.port}`:F="",r(null,`${E.protocol}//${f.family===6?`[${f.address}]`:f.address}${F}`)}}#r(E,a,r){
D(E.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(g,h)=>{if(g)return r(g);const f=new Map;for(const F of h)f.set(`${F.address}:${F.family}`,F);r(null,f.values())})}#s(E,a,r){
let g=null;const{records:h,offset:f}=a;let F;if(this.dualStack?(r==null&&(f==null||f===n?(a.offset=0,r=4):(a.offset++,r=(a.offset&1)===1?6:4)),h[r]!=null&&h[r].ips.length>0?F=h[r]:F=h[r===4?6:4]):F=h[r],
F==null||F.ips.length===0)return g;F.offset==null||F.offset===n?F.offset=0:F.offset++;const k=F.offset%F.ips.length;return g=F.ips[k]??null,g==null?g:Date.now()-g.timestamp>g.ttl?(F.ips.splice(k,1),this.
pick(E,a,r)):g}setRecords(E,a){const r=Date.now(),g={records:{4:null,6:null}};for(const h of a){h.timestamp=r,typeof h.ttl=="number"?h.ttl=Math.min(h.ttl,this.#A):h.ttl=this.#A;const f=g.records[h.family]??
{ips:[]};f.ips.push(h),g.records[h.family]=f}this.#t.set(E.hostname,g)}getHandler(E,a){return new c(this,E,a)}}class c extends I{#A=null;#e=null;#t=null;#r=null;#s=null;constructor(E,{origin:a,handler:r,
dispatch:g},h){super(r),this.#s=a,this.#r=r,this.#e={...h},this.#A=E,this.#t=g}onError(E){switch(E.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(this.#s,this.#e,(a,r)=>{
if(a)return this.#r.onError(a);const g={...this.#e,origin:r};this.#t(g,this)});return}this.#r.onError(E);return}case"ENOTFOUND":this.#A.deleteRecord(this.#s);default:this.#r.onError(E);break}}}p.exports=
e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<0))throw new u("Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new u(
"Invalid maxItems. Must be a positive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new u("Invalid affinity. Must be either 4 or 6");if(e?.dualStack!=null&&
typeof e?.dualStack!="boolean")throw new u("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new u("Invalid lookup. Must be a function");if(e?.pick!=null&&
typeof e?.pick!="function")throw new u("Invalid pick. Must be a function");const E=e?.dualStack??!0;let a;E?a=e?.affinity??null:a=e?.affinity??4;const r={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.
pick??null,dualStack:E,affinity:a,maxItems:e?.maxItems??1/0},g=new Q(r);return h=>function(F,k){const b=F.origin.constructor===URL?F.origin:new URL(F.origin);return t(b.hostname)!==0?h(F,k):(g.runLookup(
b,F,(M,G)=>{if(M)return k.onError(M);let Y=null;Y={...F,servername:b.hostname,origin:G,headers:{host:b.hostname,...F.headers}},h(Y,g.getHandler({origin:b,dispatch:h,handler:k},F))}),!0)}}}),88060:((p,J,A)=>{
const t=A(3440),{InvalidArgumentError:D,RequestAbortedError:I}=A(68707),u=A(58155);class l extends u{#A=1024*1024;#e=null;#t=!1;#r=!1;#s=0;#n=null;#o=null;constructor({maxSize:c},e){if(super(e),c!=null&&
(!Number.isFinite(c)||c<1))throw new D("maxSize must be a number greater than 0");this.#A=c??this.#A,this.#o=e}onConnect(c){this.#e=c,this.#o.onConnect(this.#i.bind(this))}#i(c){this.#r=!0,this.#n=c}onHeaders(c,e,E,a){
const g=t.parseHeaders(e)["content-length"];if(g!=null&&g>this.#A)throw new I(`Response size (${g}) larger than maxSize (${this.#A})`);return this.#r?!0:this.#o.onHeaders(c,e,E,a)}onError(c){this.#t||
(c=this.#n??c,this.#o.onError(c))}onData(c){return this.#s=this.#s+c.length,this.#s>=this.#A&&(this.#t=!0,this.#r?this.#o.onError(this.#n):this.#o.onComplete([])),!0}onComplete(c){if(!this.#t){if(this.#r){
this.#o.onError(this.reason);return}this.#o.onComplete(c)}}}function n({maxSize:Q}={maxSize:1024*1024}){return c=>function(E,a){const{dumpMaxSize:r=Q}=E,g=new l({maxSize:r},a);return c(E,g)}}p.exports=
n}),25092:((p,J,A)=>{const t=A(8754);function D({maxRedirections:I}){return u=>function(n,Q){const{maxRedirections:c=I}=n;if(!c)return u(n,Q);const e=new t(u,c,n,Q);return n={...n,maxRedirections:0},u(
n,e)}}p.exports=D}),21514:((p,J,A)=>{const t=A(8754);p.exports=D=>{const I=D?.maxRedirections;return u=>function(n,Q){const{maxRedirections:c=I,...e}=n;if(!c)return u(n,Q);const E=new t(u,c,n,Q);return u(
e,E)}}}),92026:((p,J,A)=>{const t=A(17816);p.exports=D=>I=>function(l,n){return I(l,new t({...l,retryOptions:{...D,...l.retryOptions}},{handler:n,dispatch:I}))}}),52824:((p,J,A)=>{Object.defineProperty(
J,"__esModule",{value:!0}),J.SPECIAL_HEADERS=J.HEADER_STATE=J.MINOR=J.MAJOR=J.CONNECTION_TOKEN_CHARS=J.HEADER_CHARS=J.TOKEN=J.STRICT_TOKEN=J.HEX=J.URL_CHAR=J.STRICT_URL_CHAR=J.USERINFO_CHARS=J.MARK=J.
ALPHANUM=J.NUM=J.HEX_MAP=J.NUM_MAP=J.ALPHA=J.FINISH=J.H_METHOD_MAP=J.METHOD_MAP=J.METHODS_RTSP=J.METHODS_ICE=J.METHODS_HTTP=J.METHODS=J.LENIENT_FLAGS=J.FLAGS=J.TYPE=J.ERROR=void 0;const t=A(50172);var D;
(function(e){e[e.OK=0]="OK",e[e.INTERNAL=1]="INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INVALID_CONSTANT",e[e.INVALID_VERSION=9]="INVALID_VERSION",e[e.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",e[e.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",e[e.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",e[e.USER=24]="USER"})(D=J.ERROR||(J.ERROR={}));var I;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQUEST",e[e.RESPONSE=2]="RESPONSE"})(I=J.TYPE||(J.TYPE={}));var u;(function(e){e[e.
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
ule",{value:!0}),J.enumToMap=void 0;function A(t){const D={};return Object.keys(t).forEach(I=>{const u=t[I];typeof u=="number"&&(D[I]=u)}),D}J.enumToMap=A}),47501:((p,J,A)=>{const{kClients:t}=A(36443),
D=A(57405),{kAgent:I,kMockAgentSet:u,kMockAgentGet:l,kDispatches:n,kIsMockActive:Q,kNetConnect:c,kGetNetConnect:e,kOptions:E,kFactory:a}=A(91117),r=A(47365),g=A(94004),{matchValue:h,buildMockOptions:f}=A(
53397),{InvalidArgumentError:F,UndiciError:k}=A(68707),b=A(30883),M=A(91529),G=A(56142);class Y extends b{constructor(i){if(super(i),this[c]=!0,this[Q]=!0,i?.agent&&typeof i.agent.dispatch!="function")
throw new F("Argument opts.agent must implement Agent");const s=i?.agent?i.agent:new D(i);this[I]=s,this[t]=s[t],this[E]=f(i)}get(i){let s=this[l](i);return s||(s=this[a](i),this[u](i,s)),s}dispatch(i,s){
return this.get(i.origin),this[I].dispatch(i,s)}async close(){await this[I].close(),this[t].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(i){if(typeof i=="string"||typeof i=="\
function"||i instanceof RegExp)Array.isArray(this[c])?this[c].push(i):this[c]=[i];else if(typeof i>"u")this[c]=!0;else throw new F("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[c]=!1}get isMockActive(){return this[Q]}[u](i,s){this[t].set(i,s)}[a](i){const s=Object.assign({agent:this},this[E]);return this[E]&&this[E].connections===1?new r(i,s):new g(i,s)}[l](i){const s=this[t].
get(i);if(s)return s;if(typeof i!="string"){const C=this[a]("http://localhost:9999");return this[u](i,C),C}for(const[C,o]of Array.from(this[t]))if(o&&typeof C!="string"&&h(C,i)){const y=this[a](i);return this[u](
i,y),y[n]=o[n],y}}[e](){return this[c]}pendingInterceptors(){const i=this[t];return Array.from(i.entries()).flatMap(([s,C])=>C[n].map(o=>({...o,origin:s}))).filter(({pending:s})=>s)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:i=new G}={}){const s=this.pendingInterceptors();if(s.length===0)return;const C=new M("interceptor","interceptors").pluralize(s.length);throw new k(`
${C.count} ${C.noun} ${C.is} pending:

${i.format(s)}
`.trim())}}p.exports=Y}),47365:((p,J,A)=>{const{promisify:t}=A(57975),D=A(23701),{buildMockDispatch:I}=A(53397),{kDispatches:u,kMockAgent:l,kClose:n,kOriginalClose:Q,kOrigin:c,kOriginalDispatch:e,kConnected:E}=A(
91117),{MockInterceptor:a}=A(31511),r=A(36443),{InvalidArgumentError:g}=A(68707);class h extends D{constructor(F,k){if(super(F,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new g("Argumen\
t opts.agent must implement Agent");this[l]=k.agent,this[c]=F,this[u]=[],this[E]=1,this[e]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=I.call(this),this.close=this[n]}get[r.kConnected](){
return this[E]}intercept(F){return new a(F,this[u])}async[n](){await t(this[Q])(),this[E]=0,this[l][r.kClients].delete(this[c])}}p.exports=h}),52429:((p,J,A)=>{const{UndiciError:t}=A(68707),D=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class I extends t{constructor(l){super(l),Error.captureStackTrace(this,I),this.name="MockNotMatchedError",this.message=l||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](l){return l&&l[D]===!0}[D]=!0}p.exports={MockNotMatchedError:I}}),31511:((p,J,A)=>{const{getResponseData:t,
buildKey:D,addMockDispatch:I}=A(53397),{kDispatches:u,kDispatchKey:l,kDefaultHeaders:n,kDefaultTrailers:Q,kContentLength:c,kMockDispatch:e}=A(91117),{InvalidArgumentError:E}=A(68707),{buildURL:a}=A(3440);
class r{constructor(f){this[e]=f}delay(f){if(typeof f!="number"||!Number.isInteger(f)||f<=0)throw new E("waitInMs must be a valid integer > 0");return this[e].delay=f,this}persist(){return this[e].persist=
!0,this}times(f){if(typeof f!="number"||!Number.isInteger(f)||f<=0)throw new E("repeatTimes must be a valid integer > 0");return this[e].times=f,this}}class g{constructor(f,F){if(typeof f!="object")throw new E(
"opts must be an object");if(typeof f.path>"u")throw new E("opts.path must be defined");if(typeof f.method>"u"&&(f.method="GET"),typeof f.path=="string")if(f.query)f.path=a(f.path,f.query);else{const k=new URL(
f.path,"data://");f.path=k.pathname+k.search}typeof f.method=="string"&&(f.method=f.method.toUpperCase()),this[l]=D(f),this[u]=F,this[n]={},this[Q]={},this[c]=!1}createMockScopeDispatchData({statusCode:f,
data:F,responseOptions:k}){const b=t(F),M=this[c]?{"content-length":b.length}:{},G={...this[n],...M,...k.headers},Y={...this[Q],...k.trailers};return{statusCode:f,data:F,headers:G,trailers:Y}}validateReplyParameters(f){
if(typeof f.statusCode>"u")throw new E("statusCode must be defined");if(typeof f.responseOptions!="object"||f.responseOptions===null)throw new E("responseOptions must be an object")}reply(f){if(typeof f==
"function"){const M=Y=>{const H=f(Y);if(typeof H!="object"||H===null)throw new E("reply options callback must return an object");const i={data:"",responseOptions:{},...H};return this.validateReplyParameters(
i),{...this.createMockScopeDispatchData(i)}},G=I(this[u],this[l],M);return new r(G)}const F={statusCode:f,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(F);const k=this.createMockScopeDispatchData(F),b=I(this[u],this[l],k);return new r(b)}replyWithError(f){if(typeof f>"u")throw new E("error must be defined");const F=I(this[u],
this[l],{error:f});return new r(F)}defaultReplyHeaders(f){if(typeof f>"u")throw new E("headers must be defined");return this[n]=f,this}defaultReplyTrailers(f){if(typeof f>"u")throw new E("trailers mus\
t be defined");return this[Q]=f,this}replyContentLength(){return this[c]=!0,this}}p.exports.MockInterceptor=g,p.exports.MockScope=r}),94004:((p,J,A)=>{const{promisify:t}=A(57975),D=A(30628),{buildMockDispatch:I}=A(
53397),{kDispatches:u,kMockAgent:l,kClose:n,kOriginalClose:Q,kOrigin:c,kOriginalDispatch:e,kConnected:E}=A(91117),{MockInterceptor:a}=A(31511),r=A(36443),{InvalidArgumentError:g}=A(68707);class h extends D{constructor(F,k){
if(super(F,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[l]=k.agent,this[c]=F,this[u]=[],this[E]=1,this[e]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=I.call(this),this.close=this[n]}get[r.kConnected](){return this[E]}intercept(F){return new a(F,this[u])}async[n](){await t(this[Q])(),this[E]=0,this[l][r.kClients].delete(
this[c])}}p.exports=h}),91117:(p=>{p.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((p,J,A)=>{const{MockNotMatchedError:t}=A(52429),{kDispatches:D,kMockAgent:I,kOriginalDispatch:u,kOrigin:l,
kGetNetConnect:n}=A(91117),{buildURL:Q}=A(3440),{STATUS_CODES:c}=A(37067),{types:{isPromise:e}}=A(57975);function E(d,B){return typeof d=="string"?d===B:d instanceof RegExp?d.test(B):typeof d=="functi\
on"?d(B)===!0:!1}function a(d){return Object.fromEntries(Object.entries(d).map(([B,R])=>[B.toLocaleLowerCase(),R]))}function r(d,B){if(Array.isArray(d)){for(let R=0;R<d.length;R+=2)if(d[R].toLocaleLowerCase()===
B.toLocaleLowerCase())return d[R+1];return}else return typeof d.get=="function"?d.get(B):a(d)[B.toLocaleLowerCase()]}function g(d){const B=d.slice(),R=[];for(let U=0;U<B.length;U+=2)R.push([B[U],B[U+1]]);
return Object.fromEntries(R)}function h(d,B){if(typeof d.headers=="function")return Array.isArray(B)&&(B=g(B)),d.headers(B?a(B):{});if(typeof d.headers>"u")return!0;if(typeof B!="object"||typeof d.headers!=
"object")return!1;for(const[R,U]of Object.entries(d.headers)){const L=r(B,R);if(!E(U,L))return!1}return!0}function f(d){if(typeof d!="string")return d;const B=d.split("?");if(B.length!==2)return d;const R=new URLSearchParams(
B.pop());return R.sort(),[...B,R.toString()].join("?")}function F(d,{path:B,method:R,body:U,headers:L}){const V=E(d.path,B),T=E(d.method,R),$=typeof d.body<"u"?E(d.body,U):!0,oA=h(d,L);return V&&T&&$&&
oA}function k(d){return Buffer.isBuffer(d)||d instanceof Uint8Array||d instanceof ArrayBuffer?d:typeof d=="object"?JSON.stringify(d):d.toString()}function b(d,B){const R=B.query?Q(B.path,B.query):B.path,
U=typeof R=="string"?f(R):R;let L=d.filter(({consumed:V})=>!V).filter(({path:V})=>E(f(V),U));if(L.length===0)throw new t(`Mock dispatch not matched for path '${U}'`);if(L=L.filter(({method:V})=>E(V,B.
method)),L.length===0)throw new t(`Mock dispatch not matched for method '${B.method}' on path '${U}'`);if(L=L.filter(({body:V})=>typeof V<"u"?E(V,B.body):!0),L.length===0)throw new t(`Mock dispatch no\
t matched for body '${B.body}' on path '${U}'`);if(L=L.filter(V=>h(V,B.headers)),L.length===0){const V=typeof B.headers=="object"?JSON.stringify(B.headers):B.headers;throw new t(`Mock dispatch not mat\
ched for headers '${V}' on path '${U}'`)}return L[0]}function M(d,B,R){const U={timesInvoked:0,times:1,persist:!1,consumed:!1},L=typeof R=="function"?{callback:R}:{...R},V={...U,...B,pending:!0,data:{
error:null,...L}};return d.push(V),V}function G(d,B){const R=d.findIndex(U=>U.consumed?F(U,B):!1);R!==-1&&d.splice(R,1)}function Y(d){const{path:B,method:R,body:U,headers:L,query:V}=d;return{path:B,method:R,
body:U,headers:L,query:V}}function H(d){const B=Object.keys(d),R=[];for(let U=0;U<B.length;++U){const L=B[U],V=d[L],T=Buffer.from(`${L}`);if(Array.isArray(V))for(let $=0;$<V.length;++$)R.push(T,Buffer.
from(`${V[$]}`));else R.push(T,Buffer.from(`${V}`))}return R}function i(d){return c[d]||"unknown"}async function s(d){const B=[];for await(const R of d)B.push(R);return Buffer.concat(B).toString("utf8")}
function C(d,B){const R=Y(d),U=b(this[D],R);U.timesInvoked++,U.data.callback&&(U.data={...U.data,...U.data.callback(d)});const{data:{statusCode:L,data:V,headers:T,trailers:$,error:oA},delay:IA,persist:cA}=U,
{timesInvoked:dA,times:DA}=U;if(U.consumed=!cA&&dA>=DA,U.pending=dA<DA,oA!==null)return G(this[D],R),B.onError(oA),!0;typeof IA=="number"&&IA>0?setTimeout(()=>{RA(this[D])},IA):RA(this[D]);function RA(GA,gA=V){
const aA=Array.isArray(d.headers)?g(d.headers):d.headers,hA=typeof gA=="function"?gA({...d,headers:aA}):gA;if(e(hA)){hA.then(sA=>RA(GA,sA));return}const X=k(hA),FA=H(T),yA=H($);B.onConnect?.(sA=>B.onError(
sA),null),B.onHeaders?.(L,FA,TA,i(L)),B.onData?.(Buffer.from(X)),B.onComplete?.(yA),G(GA,R)}function TA(){}return!0}function o(){const d=this[I],B=this[l],R=this[u];return function(L,V){if(d.isMockActive)
try{C.call(this,L,V)}catch(T){if(T instanceof t){const $=d[n]();if($===!1)throw new t(`${T.message}: subsequent request to origin ${B} was not allowed (net.connect disabled)`);if(y($,B))R.call(this,L,
V);else throw new t(`${T.message}: subsequent request to origin ${B} was not allowed (net.connect is not enabled for this origin)`)}else throw T}else R.call(this,L,V)}}function y(d,B){const R=new URL(
B);return d===!0?!0:!!(Array.isArray(d)&&d.some(U=>E(U,R.host)))}function w(d){if(d){const{agent:B,...R}=d;return R}}p.exports={getResponseData:k,getMockDispatch:b,addMockDispatch:M,deleteMockDispatch:G,
buildKey:Y,generateKeyValues:H,matchValue:E,getResponse:s,getStatusText:i,mockDispatch:C,buildMockDispatch:o,checkNetConnect:y,buildMockOptions:w,getHeaderByName:r,buildHeadersFromArray:g}}),56142:((p,J,A)=>{
const{Transform:t}=A(57075),{Console:D}=A(37540),I=process.versions.icu?"\u2705":"Y ",u=process.versions.icu?"\u274C":"N ";p.exports=class{constructor({disableColors:n}={}){this.transform=new t({transform(Q,c,e){
e(null,Q)}}),this.logger=new D({stdout:this.transform,inspectOptions:{colors:!n&&!process.env.CI}})}format(n){const Q=n.map(({method:c,path:e,data:{statusCode:E},persist:a,times:r,timesInvoked:g,origin:h})=>({
Method:c,Origin:h,Path:e,"Status code":E,Persistent:a?I:u,Invocations:g,Remaining:a?1/0:r-g}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(p=>{const J={pronoun:"it",is:"is",
was:"was",this:"this"},A={pronoun:"they",is:"are",was:"were",this:"these"};p.exports=class{constructor(D,I){this.singular=D,this.plural=I}pluralize(D){const I=D===1,u=I?J:A,l=I?this.singular:this.plural;
return{...u,count:D,noun:l}}}}),96603:(p=>{let J=0;const A=1e3,t=(A>>1)-1;let D;const I=Symbol("kFastTimer"),u=[],l=-2,n=-1,Q=0,c=1;function e(){J+=t;let r=0,g=u.length;for(;r<g;){const h=u[r];h._state===
Q?(h._idleStart=J-t,h._state=c):h._state===c&&J>=h._idleStart+h._idleTimeout&&(h._state=n,h._idleStart=-1,h._onTimeout(h._timerArg)),h._state===n?(h._state=l,--g!==0&&(u[r]=u[g])):++r}u.length=g,u.length!==
0&&E()}function E(){D?D.refresh():(clearTimeout(D),D=setTimeout(e,t),D.unref&&D.unref())}class a{[I]=!0;_state=l;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,h,f){this._onTimeout=g,
this._idleTimeout=h,this._timerArg=f,this.refresh()}refresh(){this._state===l&&u.push(this),(!D||u.length===1)&&E(),this._state=Q}clear(){this._state=n,this._idleStart=-1}}p.exports={setTimeout(r,g,h){
return g<=A?setTimeout(r,g,h):new a(r,g,h)},clearTimeout(r){r[I]?r.clear():clearTimeout(r)},setFastTimeout(r,g,h){return new a(r,g,h)},clearFastTimeout(r){r.clear()},now(){return J},tick(r=0){J+=r-A+1,
e(),e()},reset(){J=0,u.length=0,clearTimeout(D),D=null},kFastTimer:I}}),89634:((p,J,A)=>{const{kConstruct:t}=A(20109),{urlEquals:D,getFieldValues:I}=A(76798),{kEnumerableProperty:u,isDisturbed:l}=A(3440),
{webidl:n}=A(45893),{Response:Q,cloneResponse:c,fromInnerResponse:e}=A(99051),{Request:E,fromInnerRequest:a}=A(9967),{kState:r}=A(93627),{fetching:g}=A(54398),{urlIsHttpHttpsScheme:h,createDeferredPromise:f,
readAllBytes:F}=A(73168),k=A(34589);class b{#A;constructor(){arguments[0]!==t&&n.illegalConstructor(),n.util.markAsUncloneable(this),this.#A=arguments[1]}async match(Y,H={}){n.brandCheck(this,b);const i="\
Cache.match";n.argumentLengthCheck(arguments,1,i),Y=n.converters.RequestInfo(Y,i,"request"),H=n.converters.CacheQueryOptions(H,i,"options");const s=this.#s(Y,H,1);if(s.length!==0)return s[0]}async matchAll(Y=void 0,H={}){
n.brandCheck(this,b);const i="Cache.matchAll";return Y!==void 0&&(Y=n.converters.RequestInfo(Y,i,"request")),H=n.converters.CacheQueryOptions(H,i,"options"),this.#s(Y,H)}async add(Y){n.brandCheck(this,
b);const H="Cache.add";n.argumentLengthCheck(arguments,1,H),Y=n.converters.RequestInfo(Y,H,"request");const i=[Y];return await this.addAll(i)}async addAll(Y){n.brandCheck(this,b);const H="Cache.addAll";
n.argumentLengthCheck(arguments,1,H);const i=[],s=[];for(let U of Y){if(U===void 0)throw n.errors.conversionFailed({prefix:H,argument:"Argument 1",types:["undefined is not allowed"]});if(U=n.converters.
RequestInfo(U),typeof U=="string")continue;const L=U[r];if(!h(L.url)||L.method!=="GET")throw n.errors.exception({header:H,message:"Expected http/s scheme when method is not GET."})}const C=[];for(const U of Y){
const L=new E(U)[r];if(!h(L.url))throw n.errors.exception({header:H,message:"Expected http/s scheme."});L.initiator="fetch",L.destination="subresource",s.push(L);const V=f();C.push(g({request:L,processResponse(T){
if(T.type==="error"||T.status===206||T.status<200||T.status>299)V.reject(n.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(T.headersList.
contains("vary")){const $=I(T.headersList.get("vary"));for(const oA of $)if(oA==="*"){V.reject(n.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const IA of C)IA.abort();
return}}},processResponseEndOfBody(T){if(T.aborted){V.reject(new DOMException("aborted","AbortError"));return}V.resolve(T)}})),i.push(V.promise)}const y=await Promise.all(i),w=[];let d=0;for(const U of y){
const L={type:"put",request:s[d],response:U};w.push(L),d++}const B=f();let R=null;try{this.#e(w)}catch(U){R=U}return queueMicrotask(()=>{R===null?B.resolve(void 0):B.reject(R)}),B.promise}async put(Y,H){
n.brandCheck(this,b);const i="Cache.put";n.argumentLengthCheck(arguments,2,i),Y=n.converters.RequestInfo(Y,i,"request"),H=n.converters.Response(H,i,"response");let s=null;if(Y instanceof E?s=Y[r]:s=new E(
Y)[r],!h(s.url)||s.method!=="GET")throw n.errors.exception({header:i,message:"Expected an http/s scheme when method is not GET"});const C=H[r];if(C.status===206)throw n.errors.exception({header:i,message:"\
Got 206 status"});if(C.headersList.contains("vary")){const L=I(C.headersList.get("vary"));for(const V of L)if(V==="*")throw n.errors.exception({header:i,message:"Got * vary field value"})}if(C.body&&(l(
C.body.stream)||C.body.stream.locked))throw n.errors.exception({header:i,message:"Response body is locked or disturbed"});const o=c(C),y=f();if(C.body!=null){const V=C.body.stream.getReader();F(V).then(
y.resolve,y.reject)}else y.resolve(void 0);const w=[],d={type:"put",request:s,response:o};w.push(d);const B=await y.promise;o.body!=null&&(o.body.source=B);const R=f();let U=null;try{this.#e(w)}catch(L){
U=L}return queueMicrotask(()=>{U===null?R.resolve():R.reject(U)}),R.promise}async delete(Y,H={}){n.brandCheck(this,b);const i="Cache.delete";n.argumentLengthCheck(arguments,1,i),Y=n.converters.RequestInfo(
Y,i,"request"),H=n.converters.CacheQueryOptions(H,i,"options");let s=null;if(Y instanceof E){if(s=Y[r],s.method!=="GET"&&!H.ignoreMethod)return!1}else k(typeof Y=="string"),s=new E(Y)[r];const C=[],o={
type:"delete",request:s,options:H};C.push(o);const y=f();let w=null,d;try{d=this.#e(C)}catch(B){w=B}return queueMicrotask(()=>{w===null?y.resolve(!!d?.length):y.reject(w)}),y.promise}async keys(Y=void 0,H={}){
n.brandCheck(this,b);const i="Cache.keys";Y!==void 0&&(Y=n.converters.RequestInfo(Y,i,"request")),H=n.converters.CacheQueryOptions(H,i,"options");let s=null;if(Y!==void 0)if(Y instanceof E){if(s=Y[r],
s.method!=="GET"&&!H.ignoreMethod)return[]}else typeof Y=="string"&&(s=new E(Y)[r]);const C=f(),o=[];if(Y===void 0)for(const y of this.#A)o.push(y[0]);else{const y=this.#t(s,H);for(const w of y)o.push(
w[0])}return queueMicrotask(()=>{const y=[];for(const w of o){const d=a(w,new AbortController().signal,"immutable");y.push(d)}C.resolve(Object.freeze(y))}),C.promise}#e(Y){const H=this.#A,i=[...H],s=[],
C=[];try{for(const o of Y){if(o.type!=="delete"&&o.type!=="put")throw n.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(o.type==="\
delete"&&o.response!=null)throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(o.request,o.options,s).length)throw new DOMException(
"???","InvalidStateError");let y;if(o.type==="delete"){if(y=this.#t(o.request,o.options),y.length===0)return[];for(const w of y){const d=H.indexOf(w);k(d!==-1),H.splice(d,1)}}else if(o.type==="put"){if(o.
response==null)throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const w=o.request;if(!h(w.url))throw n.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.method!=="GET")throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(o.options!=null)
throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});y=this.#t(o.request);for(const d of y){const B=H.indexOf(d);k(B!==-1),H.splice(B,1)}H.push([o.request,
o.response]),s.push([o.request,o.response])}C.push([o.request,o.response])}return C}catch(o){throw this.#A.length=0,this.#A=i,o}}#t(Y,H,i){const s=[],C=i??this.#A;for(const o of C){const[y,w]=o;this.#r(
Y,y,w,H)&&s.push(o)}return s}#r(Y,H,i=null,s){const C=new URL(Y.url),o=new URL(H.url);if(s?.ignoreSearch&&(o.search="",C.search=""),!D(C,o,!0))return!1;if(i==null||s?.ignoreVary||!i.headersList.contains(
"vary"))return!0;const y=I(i.headersList.get("vary"));for(const w of y){if(w==="*")return!1;const d=H.headersList.get(w),B=Y.headersList.get(w);if(d!==B)return!1}return!0}#s(Y,H,i=1/0){let s=null;if(Y!==
void 0)if(Y instanceof E){if(s=Y[r],s.method!=="GET"&&!H.ignoreMethod)return[]}else typeof Y=="string"&&(s=new E(Y)[r]);const C=[];if(Y===void 0)for(const y of this.#A)C.push(y[1]);else{const y=this.#t(
s,H);for(const w of y)C.push(w[1])}const o=[];for(const y of C){const w=e(y,"immutable");if(o.push(w.clone()),o.length>=i)break}return Object.freeze(o)}}Object.defineProperties(b.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:u,matchAll:u,add:u,addAll:u,put:u,delete:u,keys:u});const M=[{key:"ignoreSearch",converter:n.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:n.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:n.converters.boolean,defaultValue:()=>!1}];n.converters.CacheQueryOptions=n.dictionaryConverter(M),n.converters.MultiCacheQueryOptions=
n.dictionaryConverter([...M,{key:"cacheName",converter:n.converters.DOMString}]),n.converters.Response=n.interfaceConverter(Q),n.converters["sequence<RequestInfo>"]=n.sequenceConverter(n.converters.RequestInfo),
p.exports={Cache:b}}),3245:((p,J,A)=>{const{kConstruct:t}=A(20109),{Cache:D}=A(89634),{webidl:I}=A(45893),{kEnumerableProperty:u}=A(3440);class l{#A=new Map;constructor(){arguments[0]!==t&&I.illegalConstructor(),
I.util.markAsUncloneable(this)}async match(Q,c={}){if(I.brandCheck(this,l),I.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=I.converters.RequestInfo(Q),c=I.converters.MultiCacheQueryOptions(c),
c.cacheName!=null){if(this.#A.has(c.cacheName)){const e=this.#A.get(c.cacheName);return await new D(t,e).match(Q,c)}}else for(const e of this.#A.values()){const a=await new D(t,e).match(Q,c);if(a!==void 0)
return a}}async has(Q){I.brandCheck(this,l);const c="CacheStorage.has";return I.argumentLengthCheck(arguments,1,c),Q=I.converters.DOMString(Q,c,"cacheName"),this.#A.has(Q)}async open(Q){I.brandCheck(this,
l);const c="CacheStorage.open";if(I.argumentLengthCheck(arguments,1,c),Q=I.converters.DOMString(Q,c,"cacheName"),this.#A.has(Q)){const E=this.#A.get(Q);return new D(t,E)}const e=[];return this.#A.set(
Q,e),new D(t,e)}async delete(Q){I.brandCheck(this,l);const c="CacheStorage.delete";return I.argumentLengthCheck(arguments,1,c),Q=I.converters.DOMString(Q,c,"cacheName"),this.#A.delete(Q)}async keys(){
return I.brandCheck(this,l),[...this.#A.keys()]}}Object.defineProperties(l.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:u,has:u,open:u,delete:u,keys:u}),p.exports={CacheStorage:l}}),
20109:((p,J,A)=>{p.exports={kConstruct:A(36443).kConstruct}}),76798:((p,J,A)=>{const t=A(34589),{URLSerializer:D}=A(51900),{isValidHeaderName:I}=A(73168);function u(n,Q,c=!1){const e=D(n,c),E=D(Q,c);return e===
E}function l(n){t(n!==null);const Q=[];for(let c of n.split(","))c=c.trim(),I(c)&&Q.push(c);return Q}p.exports={urlEquals:u,getFieldValues:l}}),71276:(p=>{p.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((p,J,A)=>{const{parseSetCookie:t}=A(11978),{stringify:D}=A(57797),{webidl:I}=A(45893),{Headers:u}=A(60660);function l(e){I.argumentLengthCheck(arguments,1,"getCookies"),I.brandCheck(e,u,{strict:!1});
const E=e.get("cookie"),a={};if(!E)return a;for(const r of E.split(";")){const[g,...h]=r.split("=");a[g.trim()]=h.join("=")}return a}function n(e,E,a){I.brandCheck(e,u,{strict:!1});const r="deleteCook\
ie";I.argumentLengthCheck(arguments,2,r),E=I.converters.DOMString(E,r,"name"),a=I.converters.DeleteCookieAttributes(a),c(e,{name:E,value:"",expires:new Date(0),...a})}function Q(e){I.argumentLengthCheck(
arguments,1,"getSetCookies"),I.brandCheck(e,u,{strict:!1});const E=e.getSetCookie();return E?E.map(a=>t(a)):[]}function c(e,E){I.argumentLengthCheck(arguments,2,"setCookie"),I.brandCheck(e,u,{strict:!1}),
E=I.converters.Cookie(E);const a=D(E);a&&e.append("Set-Cookie",a)}I.converters.DeleteCookieAttributes=I.dictionaryConverter([{converter:I.nullableConverter(I.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:I.nullableConverter(I.converters.DOMString),key:"domain",defaultValue:()=>null}]),I.converters.Cookie=I.dictionaryConverter([{converter:I.converters.DOMString,key:"name"},{converter:I.converters.
DOMString,key:"value"},{converter:I.nullableConverter(e=>typeof e=="number"?I.converters["unsigned long long"](e):new Date(e)),key:"expires",defaultValue:()=>null},{converter:I.nullableConverter(I.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:I.nullableConverter(I.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:I.nullableConverter(I.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:I.nullableConverter(I.converters.boolean),key:"secure",defaultValue:()=>null},{converter:I.nullableConverter(I.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:I.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:I.sequenceConverter(I.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),p.exports=
{getCookies:l,deleteCookie:n,getSetCookies:Q,setCookie:c}}),11978:((p,J,A)=>{const{maxNameValuePairSize:t,maxAttributeValueSize:D}=A(71276),{isCTLExcludingHtab:I}=A(57797),{collectASequenceOfCodePointsFast:u}=A(
51900),l=A(34589);function n(c){if(I(c))return null;let e="",E="",a="",r="";if(c.includes(";")){const g={position:0};e=u(";",c,g),E=c.slice(g.position)}else e=c;if(!e.includes("="))r=e;else{const g={position:0};
a=u("=",e,g),r=e.slice(g.position+1)}return a=a.trim(),r=r.trim(),a.length+r.length>t?null:{name:a,value:r,...Q(E)}}function Q(c,e={}){if(c.length===0)return e;l(c[0]===";"),c=c.slice(1);let E="";c.includes(
";")?(E=u(";",c,{position:0}),c=c.slice(E.length)):(E=c,c="");let a="",r="";if(E.includes("=")){const h={position:0};a=u("=",E,h),r=E.slice(h.position+1)}else a=E;if(a=a.trim(),r=r.trim(),r.length>D)return Q(
c,e);const g=a.toLowerCase();if(g==="expires"){const h=new Date(r);e.expires=h}else if(g==="max-age"){const h=r.charCodeAt(0);if((h<48||h>57)&&r[0]!=="-"||!/^\d+$/.test(r))return Q(c,e);const f=Number(
r);e.maxAge=f}else if(g==="domain"){let h=r;h[0]==="."&&(h=h.slice(1)),h=h.toLowerCase(),e.domain=h}else if(g==="path"){let h="";r.length===0||r[0]!=="/"?h="/":h=r,e.path=h}else if(g==="secure")e.secure=
!0;else if(g==="httponly")e.httpOnly=!0;else if(g==="samesite"){const h=r.toLowerCase();h==="none"?e.sameSite="None":h==="strict"?e.sameSite="Strict":h==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],
e.unparsed.push(`${a}=${r}`);return Q(c,e)}p.exports={parseSetCookie:n,parseUnparsedAttributes:Q}}),57797:(p=>{function J(a){for(let r=0;r<a.length;++r){const g=a.charCodeAt(r);if(g>=0&&g<=8||g>=10&&g<=
31||g===127)return!0}return!1}function A(a){for(let r=0;r<a.length;++r){const g=a.charCodeAt(r);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===44||g===59||g===58||g===92||g===47||
g===91||g===93||g===63||g===61||g===123||g===125)throw new Error("Invalid cookie name")}}function t(a){let r=a.length,g=0;if(a[0]==='"'){if(r===1||a[r-1]!=='"')throw new Error("Invalid cookie value");
--r,++g}for(;g<r;){const h=a.charCodeAt(g++);if(h<33||h>126||h===34||h===44||h===59||h===92)throw new Error("Invalid cookie value")}}function D(a){for(let r=0;r<a.length;++r){const g=a.charCodeAt(r);if(g<
32||g>126||g===59)throw new Error("Invalid cookie path")}}function I(a){return a>=48&&a<=57||a>=65&&a<=90||a>=97&&a<=122}function u(a){if(a===" ")return;if(a.length>255)throw new Error("Invalid cookie\
 domain");let r=0;for(let g=0;g<a.length;++g){const h=a.charCodeAt(g);if(h===46){if(r===0)throw new Error("Invalid cookie domain");if(a.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");r=
0;continue}if(r===0&&!I(h))throw new Error("Invalid cookie domain");if(!I(h)&&h!==45)throw new Error("Invalid cookie domain");if(++r>63)throw new Error("Invalid cookie domain")}if(r===0||a.charCodeAt(
a.length-1)===45)throw new Error("Invalid cookie domain")}const l=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],n=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((a,r)=>r.toString().padStart(2,"0"));function c(a){return typeof a=="number"&&(a=new Date(a)),`${l[a.getUTCDay()]}, ${Q[a.getUTCDate()]} ${n[a.getUTCMonth()]} ${a.getUTCFullYear()} ${Q[a.getUTCHours()]}\
:${Q[a.getUTCMinutes()]}:${Q[a.getUTCSeconds()]} GMT`}function e(a){if(a<0)throw new Error("Invalid cookie max-age")}function E(a){if(a.name.length===0)return null;A(a.name),t(a.value);const r=[`${a.name}\
=${a.value}`];a.name.startsWith("__Secure-")&&(a.secure=!0),a.name.startsWith("__Host-")&&(a.secure=!0,a.domain=null,a.path="/"),a.secure&&r.push("Secure"),a.httpOnly&&r.push("HttpOnly"),typeof a.maxAge==
"number"&&(e(a.maxAge),r.push(`Max-Age=${a.maxAge}`)),a.domain&&(u(a.domain),r.push(`Domain=${a.domain}`)),a.path&&(D(a.path),r.push(`Path=${a.path}`)),a.expires&&a.expires.toString()!=="Invalid Date"&&
r.push(`Expires=${c(a.expires)}`),a.sameSite&&r.push(`SameSite=${a.sameSite}`);for(const g of a.unparsed){if(!g.includes("="))throw new Error("Invalid unparsed");const[h,...f]=g.split("="),F=h.trim(),
k=f.join("=");A(F),t(k),r.push(`${F}=${k}`)}return r.join("; ")}p.exports={isCTLExcludingHtab:J,validateCookieName:A,validateCookiePath:D,validateCookieValue:t,toIMFDate:c,stringify:E}}),24031:((p,J,A)=>{
const t=A(4573),{Transform:D}=A(57075),{isASCIINumber:I,isValidLastEventId:u}=A(94811),l=[239,187,191],n=10,Q=13,c=58,e=32,E=t.kStringMaxLength,a=Buffer.from("data"),r=Buffer.from("event"),g=Buffer.from(
"id"),h=Buffer.from("retry"),f=1024,F=131072,k=128;function b(i,s){if(s>=i.length)return!1;for(let C=s;C<i.length;C++)if(i[C]<48||i[C]>57)return!1;return!0}function M(i,s){for(let C=s;C<i.length;C++)if(i[C]===
0)return!1;return!0}function G(i,s,C){if(s!==C.length)return!1;for(let o=0;o<s;o++)if(i[o]!==C[o])return!1;return!0}function Y(){const i=new Error("EventSource message size exceeded");return i.aborted=
!1,i}class H extends D{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(s={}){s.readableObjectMode=!0,super(s),this.state=s.eventSourceSettings||{},this.maxEventSize=s.maxEventSize??E;const C=this.maxEventSize>0?
Math.min(F,Math.max(f,Math.floor(this.maxEventSize/k))):0;this.maxDataLines=C,this.maxBufferedChunks=C,s.push&&(this.push=s.push)}_transform(s,C,o){if(s.length===0){o();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&s[0]!==n&&s[0]!==Q){o(Y());return}if(this.chunks.push(s),this.checkBOM&&this.handleBOM()){o();return}for(;this.hasCurrentByte();){const y=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(y===n){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(y===n||y===Q){y===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(y===n||y===Q){y===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){o(w);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){o(Y());return}this.advanceCursor()}o()}_destroy(s,C){this.chunks.length=0,this.clearEvent(),
super._destroy(s,C)}parseLine(s,C){if(s.length===0)return;const o=s.indexOf(c);if(o===0)return;let y=s.length,w=s.length;if(o!==-1&&(y=o,w=o+1,s[w]===e&&++w),G(s,y,a)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw Y();const d=s.length-w,B=this.eventFieldSizes.data+(C.data===void 0?0:1)+d;this.setEventFieldSize("data",B);const R=s.toString("utf8",w);C.data===void 0?C.data=R:C.data+=`
${R}`,this.dataLineCount++;return}if(G(s,y,h)){b(s,w)&&(this.setEventFieldSize("retry",s.length-w),C.retry=s.toString("utf8",w));return}if(G(s,y,g)){M(s,w)&&(this.setEventFieldSize("id",s.length-w),C.
id=s.toString("utf8",w));return}G(s,y,r)&&w<s.length&&(this.setEventFieldSize("event",s.length-w),C.event=s.toString("utf8",w))}setEventFieldSize(s,C){const o=this.eventSize-this.eventFieldSizes[s]+C;
if(this.maxEventSize>0&&o>this.maxEventSize)throw Y();this.eventSize=o,this.eventFieldSizes[s]=C}processEvent(s){s.retry&&I(s.retry)&&(this.state.reconnectionTime=parseInt(s.retry,10)),s.id&&u(s.id)&&
(this.state.lastEventId=s.id),s.data!==void 0&&this.push({type:s.event||"message",options:{data:s.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const s=this.lineChunkIndex;this.chunks.splice(0,s),this.lineChunkIndex=0,this.chunkIndex-=s}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const s=[];let C=0;for(let o=this.lineChunkIndex;o<=this.chunkIndex;o++){const y=this.chunks[o],w=o===this.lineChunkIndex?this.linePos:0,d=o===this.chunkIndex?this.pos:y.length,B=y.subarray(w,d);
C+=B.length,s.push(B)}return Buffer.concat(s,C)}peekBufferedByte(s){let C=this.lineChunkIndex,o=this.linePos;for(;C<this.chunks.length;){const y=this.chunks[C],w=y.length-o;if(s<w)return y[o+s];s-=w,C++,
o=0}}discardLeadingBytes(s){for(;s>0&&this.lineChunkIndex<this.chunks.length;){const o=this.chunks[this.lineChunkIndex].length-this.linePos;s<o?(this.linePos+=s,s=0):(s-=o,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const s=this.peekBufferedByte(0),C=this.peekBufferedByte(1),o=this.peekBufferedByte(2);return C===void 0?
(s===l[0]||(this.checkBOM=!1),!0):o===void 0?s===l[0]&&C===l[1]?!0:(this.checkBOM=!1,!1):(s===l[0]&&C===l[1]&&o===l[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}p.exports=
{EventSourceStream:H}}),21238:((p,J,A)=>{const{pipeline:t}=A(57075),{fetching:D}=A(54398),{makeRequest:I}=A(9967),{webidl:u}=A(45893),{EventSourceStream:l}=A(24031),{parseMIMEType:n}=A(51900),{createFastMessageEvent:Q}=A(
15188),{isNetworkError:c}=A(99051),{delay:e}=A(94811),{kEnumerableProperty:E}=A(3440),{environmentSettingsObject:a}=A(73168),{getGlobalDispatcher:r}=A(32581);let g=!1;const h=3e3,f=0,F=1,k=2,b="anonym\
ous",M="use-credentials";class G extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#r=f;#s=null;#n=null;#o;#i;constructor(i,s={}){super(),u.util.markAsUncloneable(this);const C="\
EventSource constructor";u.argumentLengthCheck(arguments,1,C),g||(g=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),i=u.converters.USVString(
i,C,"url"),s=u.converters.EventSourceInitDict(s,C,"eventSourceInitDict"),this.#o=s.dispatcher,this.#i={lastEventId:"",reconnectionTime:h};const o=a;let y;try{y=new URL(i,o.settingsObject.baseUrl),this.#i.
origin=y.origin}catch(B){throw new DOMException(B,"SyntaxError")}this.#e=y.href;let w=b;s.withCredentials&&(w=M,this.#t=!0);const d={redirect:"follow",keepalive:!0,mode:"cors",credentials:w==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};d.client=a.settingsObject,d.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],d.cache="no-store",d.initiator="other",d.urlList=[new URL(
this.#e)],this.#s=I(d),this.#g()}get readyState(){return this.#r}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#r===k)return;this.#r=f;const i={request:this.#s,dispatcher:this.#o},
s=C=>{c(C)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};i.processResponseEndOfBody=s,i.processResponse=C=>{if(c(C))if(C.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const o=C.headersList.get("content-type",!0),y=o!==null?n(o):"failure",w=y!=="failure"&&y.essence==="text/event-stream";if(C.status!==200||w===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#r=F,this.dispatchEvent(new Event("open")),this.#i.origin=C.urlList[C.urlList.length-1].origin;const d=new l({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:B=>{this.dispatchEvent(Q(B.type,B.options))}});t(C.body.stream,d,B=>{B?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#n=D(i)}async#a(){this.#r!==k&&(this.#r=
f,this.dispatchEvent(new Event("error")),await e(this.#i.reconnectionTime),this.#r===f&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#g()))}close(){
u.brandCheck(this,G),this.#r!==k&&(this.#r=k,this.#n.abort(),this.#s=null)}get onopen(){return this.#A.open}set onopen(i){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof i=="functio\
n"?(this.#A.open=i,this.addEventListener("open",i)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(i){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof i==
"function"?(this.#A.message=i,this.addEventListener("message",i)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(i){this.#A.error&&this.removeEventListener("error",this.#A.error),
typeof i=="function"?(this.#A.error=i,this.addEventListener("error",i)):this.#A.error=null}}const Y={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:f,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:F,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:k,writable:!1}};Object.defineProperties(G,Y),Object.defineProperties(G.prototype,Y),Object.
defineProperties(G.prototype,{close:E,onerror:E,onmessage:E,onopen:E,readyState:E,url:E,withCredentials:E}),u.converters.EventSourceInitDict=u.dictionaryConverter([{key:"withCredentials",converter:u.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:u.converters.any,defaultValue:()=>r()}]),p.exports={EventSource:G,defaultReconnectionTime:h}}),94811:(p=>{function J(D){return D.indexOf("\0")===
-1}function A(D){if(D.length===0)return!1;for(let I=0;I<D.length;I++)if(D.charCodeAt(I)<48||D.charCodeAt(I)>57)return!1;return!0}function t(D){return new Promise(I=>{setTimeout(I,D).unref()})}p.exports=
{isValidLastEventId:J,isASCIINumber:A,delay:t}}),84492:((p,J,A)=>{const t=A(3440),{ReadableStreamFrom:D,isBlobLike:I,isReadableStreamLike:u,readableStreamClose:l,createDeferredPromise:n,fullyReadBody:Q,
extractMimeType:c,utf8DecodeBytes:e}=A(73168),{FormData:E}=A(35910),{kState:a}=A(93627),{webidl:r}=A(45893),{Blob:g}=A(4573),h=A(34589),{isErrored:f,isDisturbed:F}=A(57075),{isArrayBuffer:k}=A(73429),
{serializeAMimeType:b}=A(51900),{multipartFormDataParser:M}=A(50116);let G;try{const T=A(77598);G=$=>T.randomInt(0,$)}catch{G=T=>Math.floor(Math.random(T))}const Y=new TextEncoder;function H(){}const i=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let s;i&&(s=new FinalizationRegistry(T=>{const $=T.deref();$&&!$.locked&&!F($)&&!f($)&&$.cancel("Response object has been garbage collected").catch(
H)}));function C(T,$=!1){let oA=null;T instanceof ReadableStream?oA=T:I(T)?oA=T.stream():oA=new ReadableStream({async pull(TA){const GA=typeof cA=="string"?Y.encode(cA):cA;GA.byteLength&&TA.enqueue(GA),
queueMicrotask(()=>l(TA))},start(){},type:"bytes"}),h(u(oA));let IA=null,cA=null,dA=null,DA=null;if(typeof T=="string")cA=T,DA="text/plain;charset=UTF-8";else if(T instanceof URLSearchParams)cA=T.toString(),
DA="application/x-www-form-urlencoded;charset=UTF-8";else if(k(T))cA=new Uint8Array(T.slice());else if(ArrayBuffer.isView(T))cA=new Uint8Array(T.buffer.slice(T.byteOffset,T.byteOffset+T.byteLength));else if(t.
isFormDataLike(T)){const TA=`----formdata-undici-0${`${G(1e11)}`.padStart(11,"0")}`,GA=`--${TA}\r
Content-Disposition: form-data`;const gA=sA=>sA.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),aA=sA=>sA.replace(/\r?\n|\r/g,`\r
`),hA=[],X=new Uint8Array([13,10]);dA=0;let FA=!1;for(const[sA,rA]of T)if(typeof rA=="string"){const uA=Y.encode(GA+`; name="${gA(aA(sA))}"\r
\r
${aA(rA)}\r
`);hA.push(uA),dA+=uA.byteLength}else{const uA=Y.encode(`${GA}; name="${gA(aA(sA))}"`+(rA.name?`; filename="${gA(rA.name)}"`:"")+`\r
Content-Type: ${rA.type||"application/octet-stream"}\r
\r
`);hA.push(uA,rA,X),typeof rA.size=="number"?dA+=uA.byteLength+rA.size+X.byteLength:FA=!0}const yA=Y.encode(`--${TA}--\r
`);hA.push(yA),dA+=yA.byteLength,FA&&(dA=null),cA=T,IA=async function*(){for(const sA of hA)sA.stream?yield*sA.stream():yield sA},DA=`multipart/form-data; boundary=${TA}`}else if(I(T))cA=T,dA=T.size,T.
type&&(DA=T.type);else if(typeof T[Symbol.asyncIterator]=="function"){if($)throw new TypeError("keepalive");if(t.isDisturbed(T)||T.locked)throw new TypeError("Response body object should not be distur\
bed or locked");oA=T instanceof ReadableStream?T:D(T)}if((typeof cA=="string"||t.isBuffer(cA))&&(dA=Buffer.byteLength(cA)),IA!=null){let TA;oA=new ReadableStream({async start(){TA=IA(T)[Symbol.asyncIterator]()},
async pull(GA){const{value:gA,done:aA}=await TA.next();if(aA)queueMicrotask(()=>{GA.close(),GA.byobRequest?.respond(0)});else if(!f(oA)){const hA=new Uint8Array(gA);hA.byteLength&&GA.enqueue(hA)}return GA.
desiredSize>0},async cancel(GA){await TA.return()},type:"bytes"})}return[{stream:oA,source:cA,length:dA},DA]}function o(T,$=!1){return T instanceof ReadableStream&&(h(!t.isDisturbed(T),"The body has a\
lready been consumed."),h(!T.locked,"The stream is locked.")),C(T,$)}function y(T,$){const[oA,IA]=$.stream.tee();return $.stream=oA,{stream:IA,length:$.length,source:$.source}}function w(T){if(T.aborted)
throw new DOMException("The operation was aborted.","AbortError")}function d(T){return{blob(){return R(this,oA=>{let IA=V(this);return IA===null?IA="":IA&&(IA=b(IA)),new g([oA],{type:IA})},T)},arrayBuffer(){
return R(this,oA=>new Uint8Array(oA).buffer,T)},text(){return R(this,e,T)},json(){return R(this,L,T)},formData(){return R(this,oA=>{const IA=V(this);if(IA!==null)switch(IA.essence){case"multipart/form\
-data":{const cA=M(oA,IA);if(cA==="failure")throw new TypeError("Failed to parse body as FormData.");const dA=new E;return dA[a]=cA,dA}case"application/x-www-form-urlencoded":{const cA=new URLSearchParams(
oA.toString()),dA=new E;for(const[DA,RA]of cA)dA.append(DA,RA);return dA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},T)},bytes(){
return R(this,oA=>new Uint8Array(oA),T)}}}function B(T){Object.assign(T.prototype,d(T))}async function R(T,$,oA){if(r.brandCheck(T,oA),U(T))throw new TypeError("Body is unusable: Body has already been\
 read");w(T[a]);const IA=n(),cA=DA=>IA.reject(DA),dA=DA=>{try{IA.resolve($(DA))}catch(RA){cA(RA)}};return T[a].body==null?(dA(Buffer.allocUnsafe(0)),IA.promise):(await Q(T[a].body,dA,cA),IA.promise)}function U(T){
const $=T[a].body;return $!=null&&($.stream.locked||t.isDisturbed($.stream))}function L(T){return JSON.parse(e(T))}function V(T){const $=T[a].headersList,oA=c($);return oA==="failure"?null:oA}p.exports=
{extractBody:C,safelyExtractBody:o,cloneBody:y,mixinBody:B,streamRegistry:s,hasFinalizationRegistry:i,bodyUnusable:U}}),4495:(p=>{const J=["GET","HEAD","POST"],A=new Set(J),t=[101,204,205,304],D=[301,
302,303,307,308],I=new Set(D),u=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117",
"119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720",
"1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],l=new Set(u),n=["","no-referrer","no-referrer-when-downgrade","same-origin","or\
igin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],Q=new Set(n),c=["follow","manual","error"],e=["GET","HEAD","OPTIONS","TRACE"],E=new Set(e),a=["navigate",
"same-origin","no-cors","cors"],r=["omit","same-origin","include"],g=["default","no-store","reload","no-cache","force-cache","only-if-cached"],h=["content-encoding","content-language","content-locatio\
n","content-type","content-length"],f=["half"],F=["CONNECT","TRACE","TRACK"],k=new Set(F),b=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],
M=new Set(b);p.exports={subresource:b,forbiddenMethods:F,requestBodyHeader:h,referrerPolicy:n,requestRedirect:c,requestMode:a,requestCredentials:r,requestCache:g,redirectStatus:D,corsSafeListedMethods:J,
nullBodyStatus:t,safeMethods:e,badPorts:u,requestDuplex:f,subresourceSet:M,badPortsSet:l,redirectStatusSet:I,corsSafeListedMethodsSet:A,safeMethodsSet:E,forbiddenMethodsSet:k,referrerPolicySet:Q}}),51900:((p,J,A)=>{
const t=A(34589),D=new TextEncoder,I=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,u=/[\u000A\u000D\u0009\u0020]/,l=/[\u0009\u000A\u000C\u000D\u0020]/g,n=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(o){t(o.protocol===
"data:");let y=c(o,!0);y=y.slice(5);const w={position:0};let d=E(",",y,w);const B=d.length;if(d=H(d,!0,!0),w.position>=y.length)return"failure";w.position++;const R=y.slice(B+1);let U=a(R);if(/;(\u0020){0,}base64$/i.
test(d)){const V=s(U);if(U=F(V),U==="failure")return"failure";d=d.slice(0,-6),d=d.replace(/(\u0020)+$/,""),d=d.slice(0,-1)}d.startsWith(";")&&(d="text/plain"+d);let L=f(d);return L==="failure"&&(L=f("\
text/plain;charset=US-ASCII")),{mimeType:L,body:U}}function c(o,y=!1){if(!y)return o.href;const w=o.href,d=o.hash.length,B=d===0?w:w.substring(0,w.length-d);return!d&&w.endsWith("#")?B.slice(0,-1):B}function e(o,y,w){
let d="";for(;w.position<y.length&&o(y[w.position]);)d+=y[w.position],w.position++;return d}function E(o,y,w){const d=y.indexOf(o,w.position),B=w.position;return d===-1?(w.position=y.length,y.slice(B)):
(w.position=d,y.slice(B,w.position))}function a(o){const y=D.encode(o);return h(y)}function r(o){return o>=48&&o<=57||o>=65&&o<=70||o>=97&&o<=102}function g(o){return o>=48&&o<=57?o-48:(o&223)-55}function h(o){
const y=o.length,w=new Uint8Array(y);let d=0;for(let B=0;B<y;++B){const R=o[B];R!==37?w[d++]=R:R===37&&!(r(o[B+1])&&r(o[B+2]))?w[d++]=37:(w[d++]=g(o[B+1])<<4|g(o[B+2]),B+=2)}return y===d?w:w.subarray(
0,d)}function f(o){o=G(o,!0,!0);const y={position:0},w=E("/",o,y);if(w.length===0||!I.test(w)||y.position>o.length)return"failure";y.position++;let d=E(";",o,y);if(d=G(d,!1,!0),d.length===0||!I.test(d))
return"failure";const B=w.toLowerCase(),R=d.toLowerCase(),U={type:B,subtype:R,parameters:new Map,essence:`${B}/${R}`};for(;y.position<o.length;){y.position++,e(T=>u.test(T),o,y);let L=e(T=>T!==";"&&T!==
"=",o,y);if(L=L.toLowerCase(),y.position<o.length){if(o[y.position]===";")continue;y.position++}if(y.position>o.length)break;let V=null;if(o[y.position]==='"')V=k(o,y,!0),E(";",o,y);else if(V=E(";",o,
y),V=G(V,!1,!0),V.length===0)continue;L.length!==0&&I.test(L)&&(V.length===0||n.test(V))&&!U.parameters.has(L)&&U.parameters.set(L,V)}return U}function F(o){o=o.replace(l,"");let y=o.length;if(y%4===0&&
o.charCodeAt(y-1)===61&&(--y,o.charCodeAt(y-1)===61&&--y),y%4===1||/[^+/0-9A-Za-z]/.test(o.length===y?o:o.substring(0,y)))return"failure";const w=Buffer.from(o,"base64");return new Uint8Array(w.buffer,
w.byteOffset,w.byteLength)}function k(o,y,w){const d=y.position;let B="";for(t(o[y.position]==='"'),y.position++;B+=e(U=>U!=='"'&&U!=="\\",o,y),!(y.position>=o.length);){const R=o[y.position];if(y.position++,
R==="\\"){if(y.position>=o.length){B+="\\";break}B+=o[y.position],y.position++}else{t(R==='"');break}}return w?B:o.slice(d,y.position)}function b(o){t(o!=="failure");const{parameters:y,essence:w}=o;let d=w;
for(let[B,R]of y.entries())d+=";",d+=B,d+="=",I.test(R)||(R=R.replace(/(\\|")/g,"\\$1"),R='"'+R,R+='"'),d+=R;return d}function M(o){return o===13||o===10||o===9||o===32}function G(o,y=!0,w=!0){return i(
o,y,w,M)}function Y(o){return o===13||o===10||o===9||o===12||o===32}function H(o,y=!0,w=!0){return i(o,y,w,Y)}function i(o,y,w,d){let B=0,R=o.length-1;if(y)for(;B<o.length&&d(o.charCodeAt(B));)B++;if(w)
for(;R>0&&d(o.charCodeAt(R));)R--;return B===0&&R===o.length-1?o:o.slice(B,R+1)}function s(o){const y=o.length;if(65535>y)return String.fromCharCode.apply(null,o);let w="",d=0,B=65535;for(;d<y;)d+B>y&&
(B=y-d),w+=String.fromCharCode.apply(null,o.subarray(d,d+=B));return w}function C(o){switch(o.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"app\
lication/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"tex\
t/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"i\
mage/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return o.subtype.endsWith("+json")?"application/json":o.subtype.endsWith("+xml")?"application/xml":""}p.
exports={dataURLProcessor:Q,URLSerializer:c,collectASequenceOfCodePoints:e,collectASequenceOfCodePointsFast:E,stringPercentDecode:a,parseMIMEType:f,collectAnHTTPQuotedString:k,serializeAMimeType:b,removeChars:i,
removeHTTPWhitespace:G,minimizeSupportedMimeType:C,HTTP_TOKEN_CODEPOINTS:I,isomorphicDecode:s}}),66653:((p,J,A)=>{const{kConnected:t,kSize:D}=A(36443);class I{constructor(n){this.value=n}deref(){return this.
value[t]===0&&this.value[D]===0?void 0:this.value}}class u{constructor(n){this.finalizer=n}register(n,Q){n.on&&n.on("disconnect",()=>{n[t]===0&&n[D]===0&&this.finalizer(Q)})}unregister(n){}}p.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:I,FinalizationRegistry:u}):{WeakRef,
FinalizationRegistry}}}),27114:((p,J,A)=>{const{Blob:t,File:D}=A(4573),{kState:I}=A(93627),{webidl:u}=A(45893);class l{constructor(c,e,E={}){const a=e,r=E.type,g=E.lastModified??Date.now();this[I]={blobLike:c,
name:a,type:r,lastModified:g}}stream(...c){return u.brandCheck(this,l),this[I].blobLike.stream(...c)}arrayBuffer(...c){return u.brandCheck(this,l),this[I].blobLike.arrayBuffer(...c)}slice(...c){return u.
brandCheck(this,l),this[I].blobLike.slice(...c)}text(...c){return u.brandCheck(this,l),this[I].blobLike.text(...c)}get size(){return u.brandCheck(this,l),this[I].blobLike.size}get type(){return u.brandCheck(
this,l),this[I].blobLike.type}get name(){return u.brandCheck(this,l),this[I].name}get lastModified(){return u.brandCheck(this,l),this[I].lastModified}get[Symbol.toStringTag](){return"File"}}u.converters.
Blob=u.interfaceConverter(t);function n(Q){return Q instanceof D||Q&&(typeof Q.stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}p.exports={FileLike:l,isFileLike:n}}),
50116:((p,J,A)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:D}=A(3440),{utf8DecodeBytes:I}=A(73168),{HTTP_TOKEN_CODEPOINTS:u,isomorphicDecode:l}=A(51900),{isFileLike:n}=A(27114),{makeEntry:Q}=A(
35910),c=A(34589),{File:e}=A(4573),E=globalThis.File??e,a=Buffer.from('form-data; name="'),r=Buffer.from("; filename"),g=Buffer.from("--"),h=Buffer.from(`--\r
`);function f(i){for(let s=0;s<i.length;++s)if((i.charCodeAt(s)&-128)!==0)return!1;return!0}function F(i){const s=i.length;if(s<27||s>70)return!1;for(let C=0;C<s;++C){const o=i.charCodeAt(C);if(!(o>=48&&
o<=57||o>=65&&o<=90||o>=97&&o<=122||o===39||o===45||o===95))return!1}return!0}function k(i,s){c(s!=="failure"&&s.essence==="multipart/form-data");const C=s.parameters.get("boundary");if(C===void 0)return"\
failure";const o=Buffer.from(`--${C}`,"utf8"),y=[],w={position:0};for(;i[w.position]===13&&i[w.position+1]===10;)w.position+=2;let d=i.length;for(;i[d-1]===10&&i[d-2]===13;)d-=2;for(d!==i.length&&(i=i.
subarray(0,d));;){if(i.subarray(w.position,w.position+o.length).equals(o))w.position+=o.length;else return"failure";if(w.position===i.length-2&&H(i,g,w)||w.position===i.length-4&&H(i,h,w))return y;if(i[w.
position]!==13||i[w.position+1]!==10)return"failure";w.position+=2;const B=b(i,w);if(B==="failure")return"failure";let{name:R,filename:U,contentType:L,encoding:V}=B;w.position+=2;let T;{const oA=i.indexOf(
o.subarray(2),w.position);if(oA===-1)return"failure";T=i.subarray(w.position,oA-4),w.position+=T.length,V==="base64"&&(T=Buffer.from(T.toString(),"base64"))}if(i[w.position]!==13||i[w.position+1]!==10)
return"failure";w.position+=2;let $;U!==null?(L??="text/plain",f(L)||(L=""),$=new E([T],U,{type:L})):$=I(Buffer.from(T)),c(t(R)),c(typeof $=="string"&&t($)||n($)),y.push(Q(R,$,U))}}function b(i,s){let C=null,
o=null,y=null,w=null;for(;;){if(i[s.position]===13&&i[s.position+1]===10)return C===null?"failure":{name:C,filename:o,contentType:y,encoding:w};let d=G(B=>B!==10&&B!==13&&B!==58,i,s);if(d=Y(d,!0,!0,B=>B===
9||B===32),!u.test(d.toString())||i[s.position]!==58)return"failure";switch(s.position++,G(B=>B===32||B===9,i,s),D(d)){case"content-disposition":{if(C=o=null,!H(i,a,s)||(s.position+=17,C=M(i,s),C===null))
return"failure";if(H(i,r,s)){let B=s.position+r.length;if(i[B]===42&&(s.position+=1,B+=1),i[B]!==61||i[B+1]!==34||(s.position+=12,o=M(i,s),o===null))return"failure"}break}case"content-type":{let B=G(R=>R!==
10&&R!==13,i,s);B=Y(B,!1,!0,R=>R===9||R===32),y=l(B);break}case"content-transfer-encoding":{let B=G(R=>R!==10&&R!==13,i,s);B=Y(B,!1,!0,R=>R===9||R===32),w=l(B);break}default:G(B=>B!==10&&B!==13,i,s)}if(i[s.
position]!==13&&i[s.position+1]!==10)return"failure";s.position+=2}}function M(i,s){c(i[s.position-1]===34);let C=G(o=>o!==10&&o!==13&&o!==34,i,s);return i[s.position]!==34?null:(s.position++,C=new TextDecoder().
decode(C).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),C)}function G(i,s,C){let o=C.position;for(;o<s.length&&i(s[o]);)++o;return s.subarray(C.position,C.position=o)}function Y(i,s,C,o){let y=0,w=i.length-1;if(s)
for(;y<i.length&&o(i[y]);)y++;if(C)for(;w>0&&o(i[w]);)w--;return y===0&&w===i.length-1?i:i.subarray(y,w+1)}function H(i,s,C){if(i.length<s.length)return!1;for(let o=0;o<s.length;o++)if(s[o]!==i[C.position+
o])return!1;return!0}p.exports={multipartFormDataParser:k,validateBoundary:F}}),35910:((p,J,A)=>{const{isBlobLike:t,iteratorMixin:D}=A(73168),{kState:I}=A(93627),{kEnumerableProperty:u}=A(3440),{FileLike:l,
isFileLike:n}=A(27114),{webidl:Q}=A(45893),{File:c}=A(4573),e=A(57975),E=globalThis.File??c;class a{constructor(h){if(Q.util.markAsUncloneable(this),h!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[I]=[]}append(h,f,F=void 0){Q.brandCheck(this,a);const k="FormData.append";if(Q.argumentLengthCheck(arguments,2,k),arguments.length===
3&&!t(f))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");h=Q.converters.USVString(h,k,"name"),f=t(f)?Q.converters.Blob(f,k,"value",{strict:!1}):Q.converters.
USVString(f,k,"value"),F=arguments.length===3?Q.converters.USVString(F,k,"filename"):void 0;const b=r(h,f,F);this[I].push(b)}delete(h){Q.brandCheck(this,a);const f="FormData.delete";Q.argumentLengthCheck(
arguments,1,f),h=Q.converters.USVString(h,f,"name"),this[I]=this[I].filter(F=>F.name!==h)}get(h){Q.brandCheck(this,a);const f="FormData.get";Q.argumentLengthCheck(arguments,1,f),h=Q.converters.USVString(
h,f,"name");const F=this[I].findIndex(k=>k.name===h);return F===-1?null:this[I][F].value}getAll(h){Q.brandCheck(this,a);const f="FormData.getAll";return Q.argumentLengthCheck(arguments,1,f),h=Q.converters.
USVString(h,f,"name"),this[I].filter(F=>F.name===h).map(F=>F.value)}has(h){Q.brandCheck(this,a);const f="FormData.has";return Q.argumentLengthCheck(arguments,1,f),h=Q.converters.USVString(h,f,"name"),
this[I].findIndex(F=>F.name===h)!==-1}set(h,f,F=void 0){Q.brandCheck(this,a);const k="FormData.set";if(Q.argumentLengthCheck(arguments,2,k),arguments.length===3&&!t(f))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");h=Q.converters.USVString(h,k,"name"),f=t(f)?Q.converters.Blob(f,k,"name",{strict:!1}):Q.converters.USVString(f,k,"name"),F=arguments.length===
3?Q.converters.USVString(F,k,"name"):void 0;const b=r(h,f,F),M=this[I].findIndex(G=>G.name===h);M!==-1?this[I]=[...this[I].slice(0,M),b,...this[I].slice(M+1).filter(G=>G.name!==h)]:this[I].push(b)}[e.
inspect.custom](h,f){const F=this[I].reduce((b,M)=>(b[M.name]?Array.isArray(b[M.name])?b[M.name].push(M.value):b[M.name]=[b[M.name],M.value]:b[M.name]=M.value,b),{__proto__:null});f.depth??=h,f.colors??=
!0;const k=e.formatWithOptions(f,F);return`FormData ${k.slice(k.indexOf("]")+2)}`}}D("FormData",a,I,"name","value"),Object.defineProperties(a.prototype,{append:u,delete:u,get:u,getAll:u,has:u,set:u,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function r(g,h,f){if(typeof h!="string"){if(n(h)||(h=h instanceof Blob?new E([h],"blob",{type:h.type}):new l(h,"blob",{type:h.type})),f!==void 0){const F={
type:h.type,lastModified:h.lastModified};h=h instanceof c?new E([h],f,F):new l(h,f,F)}}return{name:g,value:h}}p.exports={FormData:a,makeEntry:r}}),51059:(p=>{const J=Symbol.for("undici.globalOrigin.1");
function A(){return globalThis[J]}function t(D){if(D===void 0){Object.defineProperty(globalThis,J,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const I=new URL(D);if(I.protocol!=="h\
ttp:"&&I.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${I.protocol}`);Object.defineProperty(globalThis,J,{value:I,writable:!0,enumerable:!1,configurable:!1})}p.
exports={getGlobalOrigin:A,setGlobalOrigin:t}}),60660:((p,J,A)=>{const{kConstruct:t}=A(36443),{kEnumerableProperty:D}=A(3440),{iteratorMixin:I,isValidHeaderName:u,isValidHeaderValue:l}=A(73168),{webidl:n}=A(
45893),Q=A(34589),c=A(57975),e=Symbol("headers map"),E=Symbol("headers map sorted");function a(H){return H===10||H===13||H===9||H===32}function r(H){let i=0,s=H.length;for(;s>i&&a(H.charCodeAt(s-1));)
--s;for(;s>i&&a(H.charCodeAt(i));)++i;return i===0&&s===H.length?H:H.substring(i,s)}function g(H,i){if(Array.isArray(i))for(let s=0;s<i.length;++s){const C=i[s];if(C.length!==2)throw n.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${C.length}.`});h(H,C[0],C[1])}else if(typeof i=="object"&&i!==null){const s=Object.keys(i);for(let C=0;C<s.length;++C)
h(H,s[C],i[s[C]])}else throw n.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function h(H,i,s){
if(s=r(s),u(i)){if(!l(s))throw n.errors.invalidArgument({prefix:"Headers.append",value:s,type:"header value"})}else throw n.errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});
if(b(H)==="immutable")throw new TypeError("immutable");return G(H).append(i,s,!1)}function f(H,i){return H[0]<i[0]?-1:1}class F{cookies=null;constructor(i){i instanceof F?(this[e]=new Map(i[e]),this[E]=
i[E],this.cookies=i.cookies===null?null:[...i.cookies]):(this[e]=new Map(i),this[E]=null)}contains(i,s){return this[e].has(s?i:i.toLowerCase())}clear(){this[e].clear(),this[E]=null,this.cookies=null}append(i,s,C){
this[E]=null;const o=C?i:i.toLowerCase(),y=this[e].get(o);if(y){const w=o==="cookie"?"; ":", ";this[e].set(o,{name:y.name,value:`${y.value}${w}${s}`})}else this[e].set(o,{name:i,value:s});o==="set-coo\
kie"&&(this.cookies??=[]).push(s)}set(i,s,C){this[E]=null;const o=C?i:i.toLowerCase();o==="set-cookie"&&(this.cookies=[s]),this[e].set(o,{name:i,value:s})}delete(i,s){this[E]=null,s||(i=i.toLowerCase()),
i==="set-cookie"&&(this.cookies=null),this[e].delete(i)}get(i,s){return this[e].get(s?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:s}}of this[e])yield[i,s]}get entries(){
const i={};if(this[e].size!==0)for(const{name:s,value:C}of this[e].values())i[s]=C;return i}rawValues(){return this[e].values()}get entriesList(){const i=[];if(this[e].size!==0)for(const{0:s,1:{name:C,
value:o}}of this[e])if(s==="set-cookie")for(const y of this.cookies)i.push([C,y]);else i.push([C,o]);return i}toSortedArray(){const i=this[e].size,s=new Array(i);if(i<=32){if(i===0)return s;const C=this[e][Symbol.
iterator](),o=C.next().value;s[0]=[o[0],o[1].value],Q(o[1].value!==null);for(let y=1,w=0,d=0,B=0,R=0,U,L;y<i;++y){for(L=C.next().value,U=s[y]=[L[0],L[1].value],Q(U[1]!==null),B=0,d=y;B<d;)R=B+(d-B>>1),
s[R][0]<=U[0]?B=R+1:d=R;if(y!==R){for(w=y;w>B;)s[w]=s[--w];s[B]=U}}if(!C.next().done)throw new TypeError("Unreachable");return s}else{let C=0;for(const{0:o,1:{value:y}}of this[e])s[C++]=[o,y],Q(y!==null);
return s.sort(f)}}}class k{#A;#e;constructor(i=void 0){n.util.markAsUncloneable(this),i!==t&&(this.#e=new F,this.#A="none",i!==void 0&&(i=n.converters.HeadersInit(i,"Headers contructor","init"),g(this,
i)))}append(i,s){n.brandCheck(this,k),n.argumentLengthCheck(arguments,2,"Headers.append");const C="Headers.append";return i=n.converters.ByteString(i,C,"name"),s=n.converters.ByteString(s,C,"value"),h(
this,i,s)}delete(i){if(n.brandCheck(this,k),n.argumentLengthCheck(arguments,1,"Headers.delete"),i=n.converters.ByteString(i,"Headers.delete","name"),!u(i))throw n.errors.invalidArgument({prefix:"Heade\
rs.delete",value:i,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(i,!1)&&this.#e.delete(i,!1)}get(i){n.brandCheck(this,k),n.argumentLengthCheck(arguments,
1,"Headers.get");const s="Headers.get";if(i=n.converters.ByteString(i,s,"name"),!u(i))throw n.errors.invalidArgument({prefix:s,value:i,type:"header name"});return this.#e.get(i,!1)}has(i){n.brandCheck(
this,k),n.argumentLengthCheck(arguments,1,"Headers.has");const s="Headers.has";if(i=n.converters.ByteString(i,s,"name"),!u(i))throw n.errors.invalidArgument({prefix:s,value:i,type:"header name"});return this.#e.
contains(i,!1)}set(i,s){n.brandCheck(this,k),n.argumentLengthCheck(arguments,2,"Headers.set");const C="Headers.set";if(i=n.converters.ByteString(i,C,"name"),s=n.converters.ByteString(s,C,"value"),s=r(
s),u(i)){if(!l(s))throw n.errors.invalidArgument({prefix:C,value:s,type:"header value"})}else throw n.errors.invalidArgument({prefix:C,value:i,type:"header name"});if(this.#A==="immutable")throw new TypeError(
"immutable");this.#e.set(i,s,!1)}getSetCookie(){n.brandCheck(this,k);const i=this.#e.cookies;return i?[...i]:[]}get[E](){if(this.#e[E])return this.#e[E];const i=[],s=this.#e.toSortedArray(),C=this.#e.
cookies;if(C===null||C.length===1)return this.#e[E]=s;for(let o=0;o<s.length;++o){const{0:y,1:w}=s[o];if(y==="set-cookie")for(let d=0;d<C.length;++d)i.push([y,C[d]]);else i.push([y,w])}return this.#e[E]=
i}[c.inspect.custom](i,s){return s.depth??=i,`Headers ${c.formatWithOptions(s,this.#e.entries)}`}static getHeadersGuard(i){return i.#A}static setHeadersGuard(i,s){i.#A=s}static getHeadersList(i){return i.#e}static setHeadersList(i,s){
i.#e=s}}const{getHeadersGuard:b,setHeadersGuard:M,getHeadersList:G,setHeadersList:Y}=k;Reflect.deleteProperty(k,"getHeadersGuard"),Reflect.deleteProperty(k,"setHeadersGuard"),Reflect.deleteProperty(k,
"getHeadersList"),Reflect.deleteProperty(k,"setHeadersList"),I("Headers",k,E,0,1),Object.defineProperties(k.prototype,{append:D,delete:D,get:D,has:D,set:D,getSetCookie:D,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[c.inspect.custom]:{enumerable:!1}}),n.converters.HeadersInit=function(H,i,s){if(n.util.Type(H)==="Object"){const C=Reflect.get(H,Symbol.iterator);if(!c.types.isProxy(H)&&C===
k.prototype.entries)try{return G(H).entriesList}catch{}return typeof C=="function"?n.converters["sequence<sequence<ByteString>>"](H,i,s,C.bind(H)):n.converters["record<ByteString, ByteString>"](H,i,s)}
throw n.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},p.exports={fill:g,compareHeaderName:f,Headers:k,
HeadersList:F,getHeadersGuard:b,setHeadersGuard:M,setHeadersList:Y,getHeadersList:G}}),54398:((p,J,A)=>{const{makeNetworkError:t,makeAppropriateNetworkError:D,filterResponse:I,makeResponse:u,fromInnerResponse:l}=A(
99051),{HeadersList:n}=A(60660),{Request:Q,cloneRequest:c}=A(9967),e=A(38522),{bytesMatch:E,makePolicyContainer:a,clonePolicyContainer:r,requestBadPort:g,TAOCheck:h,appendRequestOriginHeader:f,responseLocationURL:F,
requestCurrentURL:k,setRequestReferrerPolicyOnRedirect:b,tryUpgradeRequestToAPotentiallyTrustworthyURL:M,createOpaqueTimingInfo:G,appendFetchMetadata:Y,corsCheck:H,crossOriginResourcePolicyCheck:i,determineRequestsReferrer:s,
coarsenedSharedCurrentTime:C,createDeferredPromise:o,isBlobLike:y,sameOrigin:w,isCancelled:d,isAborted:B,isErrorLike:R,fullyReadBody:U,readableStreamClose:L,isomorphicEncode:V,urlIsLocal:T,urlIsHttpHttpsScheme:$,
urlHasHttpsScheme:oA,clampAndCoarsenConnectionTimingInfo:IA,simpleRangeHeaderValue:cA,buildContentRange:dA,createInflate:DA,extractMimeType:RA}=A(73168),{kState:TA,kDispatcher:GA}=A(93627),gA=A(34589),
{safelyExtractBody:aA,extractBody:hA}=A(84492),{redirectStatusSet:X,nullBodyStatus:FA,safeMethodsSet:yA,requestBodyHeader:sA,subresourceSet:rA}=A(4495),uA=A(78474),{Readable:fA,pipeline:LA,finished:qA}=A(
57075),{addAbortListener:OA,isErrored:$A,isReadable:bA,bufferToLowerCasedHeaderName:WA}=A(3440),{dataURLProcessor:JA,serializeAMimeType:HA,minimizeSupportedMimeType:NA}=A(51900),{getGlobalDispatcher:re}=A(
32581),{webidl:lA}=A(45893),{STATUS_CODES:x}=A(37067),iA=["GET","HEAD"],wA=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let UA;class vA extends uA{constructor(O){super(),
this.dispatcher=O,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(O){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(O),this.emit("terminated",O))}abort(O){this.
state==="ongoing"&&(this.state="aborted",O||(O=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=O,this.connection?.destroy(O),this.emit("terminated",O))}}function SA(m){
_A(m,"fetch")}function ZA(m,O=void 0){lA.argumentLengthCheck(arguments,1,"globalThis.fetch");let z=o(),_;try{_=new Q(m,O)}catch(PA){return z.reject(PA),z.promise}const tA=_[TA];if(_.signal.aborted)return oe(
z,tA,null,_.signal.reason),z.promise;tA.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(tA.serviceWorkers="none");let pA=null,xA=!1,KA=null;return OA(_.signal,()=>{xA=!0,gA(KA!=null),
KA.abort(_.signal.reason);const PA=pA?.deref();oe(z,tA,PA,_.signal.reason)}),KA=P({request:tA,processResponseEndOfBody:SA,processResponse:PA=>{if(!xA){if(PA.aborted){oe(z,tA,pA,KA.serializedAbortReason);
return}if(PA.type==="error"){z.reject(new TypeError("fetch failed",{cause:PA.error}));return}pA=new WeakRef(l(PA,"immutable")),z.resolve(pA.deref()),z=null}},dispatcher:_[GA]}),z.promise}function _A(m,O="\
other"){if(m.type==="error"&&m.aborted||!m.urlList?.length)return;const z=m.urlList[0];let _=m.timingInfo,tA=m.cacheState;$(z)&&_!==null&&(m.timingAllowPassed||(_=G({startTime:_.startTime}),tA=""),_.endTime=
C(),m.timingInfo=_,ee(_,z.href,O,globalThis,tA))}const ee=performance.markResourceTiming;function oe(m,O,z,_){if(m&&m.reject(_),O.body!=null&&bA(O.body?.stream)&&O.body.stream.cancel(_).catch(nA=>{if(nA.
code!=="ERR_INVALID_STATE")throw nA}),z==null)return;const tA=z[TA];tA.body!=null&&bA(tA.body?.stream)&&tA.body.stream.cancel(_).catch(nA=>{if(nA.code!=="ERR_INVALID_STATE")throw nA})}function P({request:m,
processRequestBodyChunkLength:O,processRequestEndOfBody:z,processResponse:_,processResponseEndOfBody:tA,processResponseConsumeBody:nA,useParallelQueue:pA=!1,dispatcher:xA=re()}){gA(xA);let KA=null,YA=!1;
m.client!=null&&(KA=m.client.globalObject,YA=m.client.crossOriginIsolatedCapability);const PA=C(YA),XA=G({startTime:PA}),Ae={controller:new vA(xA),request:m,timingInfo:XA,processRequestBodyChunkLength:O,
processRequestEndOfBody:z,processResponse:_,processResponseConsumeBody:nA,processResponseEndOfBody:tA,taskDestination:KA,crossOriginIsolatedCapability:YA};return gA(!m.body||m.body.stream),m.window===
"client"&&(m.window=m.client?.globalObject?.constructor?.name==="Window"?m.client:"no-window"),m.origin==="client"&&(m.origin=m.client.origin),m.policyContainer==="client"&&(m.client!=null?m.policyContainer=
r(m.client.policyContainer):m.policyContainer=a()),m.headersList.contains("accept",!0)||m.headersList.append("accept","*/*",!0),m.headersList.contains("accept-language",!0)||m.headersList.append("acce\
pt-language","*",!0),m.priority,rA.has(m.destination),j(Ae).catch(ce=>{Ae.controller.terminate(ce)}),Ae.controller}async function j(m,O=!1){const z=m.request;let _=null;if(z.localURLsOnly&&!T(k(z))&&(_=
t("local URLs only")),M(z),g(z)==="blocked"&&(_=t("bad port")),z.referrerPolicy===""&&(z.referrerPolicy=z.policyContainer.referrerPolicy),z.referrer!=="no-referrer"&&(z.referrer=s(z)),_===null&&(_=await(async()=>{
const nA=k(z);return w(nA,z.url)&&z.responseTainting==="basic"||nA.protocol==="data:"||z.mode==="navigate"||z.mode==="websocket"?(z.responseTainting="basic",await eA(m)):z.mode==="same-origin"?t('requ\
est mode cannot be "same-origin"'):z.mode==="no-cors"?z.redirect!=="follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(z.responseTainting="opaque",await eA(m)):$(k(z))?(z.responseTainting=
"cors",await q(m)):t("URL scheme must be a HTTP(S) scheme")})()),O)return _;_.status!==0&&!_.internalResponse&&(z.responseTainting,z.responseTainting==="basic"?_=I(_,"basic"):z.responseTainting==="cor\
s"?_=I(_,"cors"):z.responseTainting==="opaque"?_=I(_,"opaque"):gA(!1));let tA=_.status===0?_:_.internalResponse;if(tA.urlList.length===0&&tA.urlList.push(...z.urlList),z.timingAllowFailed||(_.timingAllowPassed=
!0),_.type==="opaque"&&tA.status===206&&tA.rangeRequested&&!z.headers.contains("range",!0)&&(_=tA=t()),_.status!==0&&(z.method==="HEAD"||z.method==="CONNECT"||FA.includes(tA.status))&&(tA.body=null,m.
controller.dump=!0),z.integrity){const nA=xA=>EA(m,t(xA));if(z.responseTainting==="opaque"||_.body==null){nA(_.error);return}const pA=xA=>{if(!E(xA,z.integrity)){nA("integrity mismatch");return}_.body=
aA(xA)[0],EA(m,_)};await U(_.body,pA,nA)}else EA(m,_)}function eA(m){if(d(m)&&m.request.redirectCount===0)return Promise.resolve(D(m));const{request:O}=m,{protocol:z}=k(O);switch(z){case"about:":return Promise.
resolve(t("about scheme is not supported"));case"blob:":{UA||(UA=A(4573).resolveObjectURL);const _=k(O);if(_.search.length!==0)return Promise.resolve(t("NetworkError when attempting to fetch resource."));
const tA=UA(_.toString());if(O.method!=="GET"||!y(tA))return Promise.resolve(t("invalid method"));const nA=u(),pA=tA.size,xA=V(`${pA}`),KA=tA.type;if(O.headersList.contains("range",!0)){nA.rangeRequested=
!0;const YA=O.headersList.get("range",!0),PA=cA(YA,!0);if(PA==="failure")return Promise.resolve(t("failed to fetch the data URL"));let{rangeStartValue:XA,rangeEndValue:Ae}=PA;if(XA===null)XA=pA-Ae,Ae=
XA+Ae-1;else{if(XA>=pA)return Promise.resolve(t("Range start is greater than the blob's size."));(Ae===null||Ae>=pA)&&(Ae=pA-1)}const ce=tA.slice(XA,Ae,KA),jA=hA(ce);nA.body=jA[0];const ge=V(`${ce.size}`),
Qe=dA(XA,Ae,pA);nA.status=206,nA.statusText="Partial Content",nA.headersList.set("content-length",ge,!0),nA.headersList.set("content-type",KA,!0),nA.headersList.set("content-range",Qe,!0)}else{const YA=hA(
tA);nA.statusText="OK",nA.body=YA[0],nA.headersList.set("content-length",xA,!0),nA.headersList.set("content-type",KA,!0)}return Promise.resolve(nA)}case"data:":{const _=k(O),tA=JA(_);if(tA==="failure")
return Promise.resolve(t("failed to fetch the data URL"));const nA=HA(tA.mimeType);return Promise.resolve(u({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:nA}]],body:aA(tA.body)[0]}))}case"\
file:":return Promise.resolve(t("not implemented... yet..."));case"http:":case"https:":return q(m).catch(_=>t(_));default:return Promise.resolve(t("unknown scheme"))}}function QA(m,O){m.request.done=!0,
m.processResponseDone!=null&&queueMicrotask(()=>m.processResponseDone(O))}function EA(m,O){let z=m.timingInfo;const _=()=>{const nA=Date.now();m.request.destination==="document"&&(m.controller.fullTimingInfo=
z),m.controller.reportTimingSteps=()=>{if(m.request.url.protocol!=="https:")return;z.endTime=nA;let xA=O.cacheState;const KA=O.bodyInfo;O.timingAllowPassed||(z=G(z),xA="");let YA=0;if(m.request.mode!==
"navigator"||!O.hasCrossOriginRedirects){YA=O.status;const PA=RA(O.headersList);PA!=="failure"&&(KA.contentType=NA(PA))}m.request.initiatorType!=null&&ee(z,m.request.url.href,m.request.initiatorType,globalThis,
xA,KA,YA)};const pA=()=>{m.request.done=!0,m.processResponseEndOfBody!=null&&queueMicrotask(()=>m.processResponseEndOfBody(O)),m.request.initiatorType!=null&&m.controller.reportTimingSteps()};queueMicrotask(
()=>pA())};m.processResponse!=null&&queueMicrotask(()=>{m.processResponse(O),m.processResponse=null});const tA=O.type==="error"?O:O.internalResponse??O;tA.body==null?_():qA(tA.body.stream,()=>{_()})}async function q(m){
const O=m.request;let z=null,_=null;const tA=m.timingInfo;if(O.serviceWorkers,z===null){if(O.redirect==="follow"&&(O.serviceWorkers="none"),_=z=await S(m),O.responseTainting==="cors"&&H(O,z)==="failur\
e")return t("cors failure");h(O,z)==="failure"&&(O.timingAllowFailed=!0)}return(O.responseTainting==="opaque"||z.type==="opaque")&&i(O.origin,O.client,O.destination,_)==="blocked"?t("blocked"):(X.has(
_.status)&&(O.redirect!=="manual"&&m.controller.connection.destroy(void 0,!1),O.redirect==="error"?z=t("unexpected redirect"):O.redirect==="manual"?z=_:O.redirect==="follow"?z=await N(m,z):gA(!1)),z.timingInfo=
tA,z)}function N(m,O){const z=m.request,_=O.internalResponse?O.internalResponse:O;let tA;try{if(tA=F(_,k(z).hash),tA==null)return O}catch(pA){return Promise.resolve(t(pA))}if(!$(tA))return Promise.resolve(
t("URL scheme must be a HTTP(S) scheme"));if(z.redirectCount===20)return Promise.resolve(t("redirect count exceeded"));if(z.redirectCount+=1,z.mode==="cors"&&(tA.username||tA.password)&&!w(z,tA))return Promise.
resolve(t('cross origin not allowed for request mode "cors"'));if(z.responseTainting==="cors"&&(tA.username||tA.password))return Promise.resolve(t('URL cannot contain credentials for request mode "cor\
s"'));if(_.status!==303&&z.body!=null&&z.body.source==null)return Promise.resolve(t());if([301,302].includes(_.status)&&z.method==="POST"||_.status===303&&!iA.includes(z.method)){z.method="GET",z.body=
null;for(const pA of sA)z.headersList.delete(pA)}w(k(z),tA)||(z.headersList.delete("authorization",!0),z.headersList.delete("proxy-authorization",!0),z.headersList.delete("cookie",!0),z.headersList.delete(
"host",!0)),z.body!=null&&(gA(z.body.source!=null),z.body=aA(z.body.source)[0]);const nA=m.timingInfo;return nA.redirectEndTime=nA.postRedirectStartTime=C(m.crossOriginIsolatedCapability),nA.redirectStartTime===
0&&(nA.redirectStartTime=nA.startTime),z.urlList.push(tA),b(z,_),j(m,!0)}async function S(m,O=!1,z=!1){const _=m.request;let tA=null,nA=null,pA=null;const xA=null,KA=!1;_.window==="no-window"&&_.redirect===
"error"?(tA=m,nA=_):(nA=c(_),tA={...m},tA.request=nA);const YA=_.credentials==="include"||_.credentials==="same-origin"&&_.responseTainting==="basic",PA=nA.body?nA.body.length:null;let XA=null;if(nA.body==
null&&["POST","PUT"].includes(nA.method)&&(XA="0"),PA!=null&&(XA=V(`${PA}`)),XA!=null&&nA.headersList.append("content-length",XA,!0),PA!=null&&nA.keepalive,nA.referrer instanceof URL&&nA.headersList.append(
"referer",V(nA.referrer.href),!0),f(nA),Y(nA),nA.headersList.contains("user-agent",!0)||nA.headersList.append("user-agent",wA),nA.cache==="default"&&(nA.headersList.contains("if-modified-since",!0)||nA.
headersList.contains("if-none-match",!0)||nA.headersList.contains("if-unmodified-since",!0)||nA.headersList.contains("if-match",!0)||nA.headersList.contains("if-range",!0))&&(nA.cache="no-store"),nA.cache===
"no-cache"&&!nA.preventNoCacheCacheControlHeaderModification&&!nA.headersList.contains("cache-control",!0)&&nA.headersList.append("cache-control","max-age=0",!0),(nA.cache==="no-store"||nA.cache==="re\
load")&&(nA.headersList.contains("pragma",!0)||nA.headersList.append("pragma","no-cache",!0),nA.headersList.contains("cache-control",!0)||nA.headersList.append("cache-control","no-cache",!0)),nA.headersList.
contains("range",!0)&&nA.headersList.append("accept-encoding","identity",!0),nA.headersList.contains("accept-encoding",!0)||(oA(k(nA))?nA.headersList.append("accept-encoding","br, gzip, deflate",!0):nA.
headersList.append("accept-encoding","gzip, deflate",!0)),nA.headersList.delete("host",!0),xA==null&&(nA.cache="no-store"),nA.cache!=="no-store"&&nA.cache,pA==null){if(nA.cache==="only-if-cached")return t(
"only if cached");const Ae=await v(tA,YA,z);!yA.has(nA.method)&&Ae.status>=200&&Ae.status<=399,KA&&Ae.status,pA==null&&(pA=Ae)}if(pA.urlList=[...nA.urlList],nA.headersList.contains("range",!0)&&(pA.rangeRequested=
!0),pA.requestIncludesCredentials=YA,pA.status===407)return _.window==="no-window"?t():d(m)?D(m):t("proxy authentication required");if(pA.status===421&&!z&&(_.body==null||_.body.source!=null)){if(d(m))
return D(m);m.controller.connection.destroy(),pA=await S(m,O,!0)}return pA}async function v(m,O=!1,z=!1){gA(!m.controller.connection||m.controller.connection.destroyed),m.controller.connection={abort:null,
destroyed:!1,destroy(jA,ge=!0){this.destroyed||(this.destroyed=!0,ge&&this.abort?.(jA??new DOMException("The operation was aborted.","AbortError")))}};const _=m.request;let tA=null;const nA=m.timingInfo;
null==null&&(_.cache="no-store");const xA=z?"yes":"no";_.mode;let KA=null;if(_.body==null&&m.processRequestEndOfBody)queueMicrotask(()=>m.processRequestEndOfBody());else if(_.body!=null){const jA=async function*(ie){
d(m)||(yield ie,m.processRequestBodyChunkLength?.(ie.byteLength))},ge=()=>{d(m)||m.processRequestEndOfBody&&m.processRequestEndOfBody()},Qe=ie=>{d(m)||(ie.name==="AbortError"?m.controller.abort():m.controller.
terminate(ie))};KA=(async function*(){try{for await(const ie of _.body.stream)yield*jA(ie);ge()}catch(ie){Qe(ie)}})()}try{const{body:jA,status:ge,statusText:Qe,headersList:ie,socket:Ee}=await ce({body:KA});
if(Ee)tA=u({status:ge,statusText:Qe,headersList:ie,socket:Ee});else{const ae=jA[Symbol.asyncIterator]();m.controller.next=()=>ae.next(),tA=u({status:ge,statusText:Qe,headersList:ie})}}catch(jA){return jA.
name==="AbortError"?(m.controller.connection.destroy(),D(m,jA)):t(jA)}const YA=async()=>{await m.controller.resume()},PA=jA=>{d(m)||m.controller.abort(jA)},XA=new ReadableStream({async start(jA){m.controller.
controller=jA},async pull(jA){await YA(jA)},async cancel(jA){await PA(jA)},type:"bytes"});tA.body={stream:XA,source:null,length:null},m.controller.resume||m.controller.on("terminated",Ae),m.controller.
resume=async()=>{for(;;){let jA,ge;try{const{done:ie,value:Ee}=await m.controller.next();if(B(m))break;jA=ie?void 0:Ee}catch(ie){m.controller.ended&&!nA.encodedBodySize?jA=void 0:(jA=ie,ge=!0)}if(jA===
void 0){L(m.controller.controller),QA(m,tA);return}if(nA.decodedBodySize+=jA?.byteLength??0,ge){m.controller.terminate(jA);return}const Qe=new Uint8Array(jA);if(Qe.byteLength&&m.controller.controller.
enqueue(Qe),$A(XA)){m.controller.terminate();return}if(m.controller.controller.desiredSize<=0)return}};function Ae(jA){B(m)?(tA.aborted=!0,bA(XA)&&m.controller.controller.error(m.controller.serializedAbortReason)):
bA(XA)&&m.controller.controller.error(new TypeError("terminated",{cause:R(jA)?jA:void 0})),m.controller.connection.destroy()}return tA;function ce({body:jA}){const ge=k(_),Qe=m.controller.dispatcher;return new Promise(
(ie,Ee)=>Qe.dispatch({path:ge.pathname+ge.search,origin:ge.origin,method:_.method,body:Qe.isMockActive?_.body&&(_.body.source||_.body.stream):jA,headers:_.headersList.entries,maxRedirections:0,upgrade:_.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(ae){const{connection:le}=m.controller;nA.finalConnectionTimingInfo=IA(void 0,nA.postRedirectStartTime,m.crossOriginIsolatedCapability),
le.destroyed?ae(new DOMException("The operation was aborted.","AbortError")):(m.controller.on("terminated",ae),this.abort=le.abort=ae),nA.finalNetworkRequestStartTime=C(m.crossOriginIsolatedCapability)},
onResponseStarted(){nA.finalNetworkResponseStartTime=C(m.crossOriginIsolatedCapability)},onHeaders(ae,le,Ce,Be){if(ae<200)return;let he="";const ue=new n;for(let W=0;W<le.length;W+=2)ue.append(WA(le[W]),
le[W+1].toString("latin1"),!0);he=ue.get("location",!0);const Ie=[],ye=he&&_.redirect==="follow"&&X.has(ae);if(_.method!=="HEAD"&&_.method!=="CONNECT"&&!FA.includes(ae)&&!ye){const W=ue.get("content-e\
ncoding",!0),Z=W?W.toLowerCase().split(","):[],AA=5;if(Z.length>AA)return this.abort(new Error(`too many content-encodings in response: ${Z.length}, maximum allowed is ${AA}`)),!0;for(let BA=Z.length-
1;BA>=0;--BA){const CA=Z[BA].trim();if(CA==="x-gzip"||CA==="gzip")Ie.push(e.createGunzip({flush:e.constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(CA==="deflate")Ie.push(DA({flush:e.
constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(CA==="br")Ie.push(e.createBrotliDecompress({flush:e.constants.BROTLI_OPERATION_FLUSH,finishFlush:e.constants.BROTLI_OPERATION_FLUSH}));else{
Ie.length=0;break}}}this.body=new fA({read:Ce});const K=this.onError.bind(this);return ie({status:ae,statusText:Be,headersList:ue,body:Ie.length?LA(this.body,...Ie,W=>{W&&this.onError(W)}).on("error",
K):this.body.on("error",K)}),!0},onData(ae){if(m.controller.dump)return;const le=ae;return nA.encodedBodySize+=le.byteLength,this.body.push(le)},onComplete(){this.abort&&m.controller.off("terminated",
this.abort),m.controller.ended=!0,this.body.push(null)},onError(ae){this.abort&&m.controller.off("terminated",this.abort),this.body?.destroy(ae),m.controller.terminate(ae),Ee(ae)},onUpgrade(ae,le,Ce){
if(ae!==101)return;const Be=new n;for(let he=0;he<le.length;he+=2)Be.append(WA(le[he]),le[he+1].toString("latin1"),!0);return ie({status:ae,statusText:x[ae],headersList:Be,socket:Ce}),!0}}))}}p.exports=
{fetch:ZA,Fetch:vA,fetching:P,finalizeAndReportTiming:_A}}),9967:((p,J,A)=>{const{extractBody:t,mixinBody:D,cloneBody:I,bodyUnusable:u}=A(84492),{Headers:l,fill:n,HeadersList:Q,setHeadersGuard:c,getHeadersGuard:e,
setHeadersList:E,getHeadersList:a}=A(60660),{FinalizationRegistry:r}=A(66653)(),g=A(3440),h=A(57975),{isValidHTTPToken:f,sameOrigin:F,environmentSettingsObject:k}=A(73168),{forbiddenMethodsSet:b,corsSafeListedMethodsSet:M,
referrerPolicy:G,requestRedirect:Y,requestMode:H,requestCredentials:i,requestCache:s,requestDuplex:C}=A(4495),{kEnumerableProperty:o,normalizedMethodRecordsBase:y,normalizedMethodRecords:w}=g,{kHeaders:d,
kSignal:B,kState:R,kDispatcher:U}=A(93627),{webidl:L}=A(45893),{URLSerializer:V}=A(51900),{kConstruct:T}=A(36443),$=A(34589),{getMaxListeners:oA,setMaxListeners:IA,getEventListeners:cA,defaultMaxListeners:dA}=A(
78474),DA=Symbol("abortController"),RA=new r(({signal:yA,abort:sA})=>{yA.removeEventListener("abort",sA)}),TA=new WeakMap;function GA(yA){return sA;function sA(){const rA=yA.deref();if(rA!==void 0){RA.
unregister(sA),this.removeEventListener("abort",sA),rA.abort(this.reason);const uA=TA.get(rA.signal);if(uA!==void 0){if(uA.size!==0){for(const fA of uA){const LA=fA.deref();LA!==void 0&&LA.abort(this.
reason)}uA.clear()}TA.delete(rA.signal)}}}}let gA=!1;class aA{constructor(sA,rA={}){if(L.util.markAsUncloneable(this),sA===T)return;const uA="Request constructor";L.argumentLengthCheck(arguments,1,uA),
sA=L.converters.RequestInfo(sA,uA,"input"),rA=L.converters.RequestInit(rA,uA,"init");let fA=null,LA=null;const qA=k.settingsObject.baseUrl;let OA=null;if(typeof sA=="string"){this[U]=rA.dispatcher;let iA;
try{iA=new URL(sA,qA)}catch(wA){throw new TypeError("Failed to parse URL from "+sA,{cause:wA})}if(iA.username||iA.password)throw new TypeError("Request cannot be constructed from a URL that includes c\
redentials: "+sA);fA=hA({urlList:[iA]}),LA="cors"}else this[U]=rA.dispatcher||sA[U],$(sA instanceof aA),fA=sA[R],OA=sA[B];const $A=k.settingsObject.origin;let bA="client";if(fA.window?.constructor?.name===
"EnvironmentSettingsObject"&&F(fA.window,$A)&&(bA=fA.window),rA.window!=null)throw new TypeError(`'window' option '${bA}' must be null`);"window"in rA&&(bA="no-window"),fA=hA({method:fA.method,headersList:fA.
headersList,unsafeRequest:fA.unsafeRequest,client:k.settingsObject,window:bA,priority:fA.priority,origin:fA.origin,referrer:fA.referrer,referrerPolicy:fA.referrerPolicy,mode:fA.mode,credentials:fA.credentials,
cache:fA.cache,redirect:fA.redirect,integrity:fA.integrity,keepalive:fA.keepalive,reloadNavigation:fA.reloadNavigation,historyNavigation:fA.historyNavigation,urlList:[...fA.urlList]});const WA=Object.
keys(rA).length!==0;if(WA&&(fA.mode==="navigate"&&(fA.mode="same-origin"),fA.reloadNavigation=!1,fA.historyNavigation=!1,fA.origin="client",fA.referrer="client",fA.referrerPolicy="",fA.url=fA.urlList[fA.
urlList.length-1],fA.urlList=[fA.url]),rA.referrer!==void 0){const iA=rA.referrer;if(iA==="")fA.referrer="no-referrer";else{let wA;try{wA=new URL(iA,qA)}catch(UA){throw new TypeError(`Referrer "${iA}"\
 is not a valid URL.`,{cause:UA})}wA.protocol==="about:"&&wA.hostname==="client"||$A&&!F(wA,k.settingsObject.baseUrl)?fA.referrer="client":fA.referrer=wA}}rA.referrerPolicy!==void 0&&(fA.referrerPolicy=
rA.referrerPolicy);let JA;if(rA.mode!==void 0?JA=rA.mode:JA=LA,JA==="navigate")throw L.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(JA!=null&&(fA.mode=JA),
rA.credentials!==void 0&&(fA.credentials=rA.credentials),rA.cache!==void 0&&(fA.cache=rA.cache),fA.cache==="only-if-cached"&&fA.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set on\
ly with 'same-origin' mode");if(rA.redirect!==void 0&&(fA.redirect=rA.redirect),rA.integrity!=null&&(fA.integrity=String(rA.integrity)),rA.keepalive!==void 0&&(fA.keepalive=!!rA.keepalive),rA.method!==
void 0){let iA=rA.method;const wA=w[iA];if(wA!==void 0)fA.method=wA;else{if(!f(iA))throw new TypeError(`'${iA}' is not a valid HTTP method.`);const UA=iA.toUpperCase();if(b.has(UA))throw new TypeError(
`'${iA}' HTTP method is unsupported.`);iA=y[UA]??iA,fA.method=iA}!gA&&fA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much\
 more likely to succeed.",{code:"UNDICI-FETCH-patch"}),gA=!0)}rA.signal!==void 0&&(OA=rA.signal),this[R]=fA;const HA=new AbortController;if(this[B]=HA.signal,OA!=null){if(!OA||typeof OA.aborted!="bool\
ean"||typeof OA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(OA.aborted)HA.abort(OA.reason);else{this[DA]=HA;const iA=new WeakRef(
HA),wA=GA(iA);try{(typeof oA=="function"&&oA(OA)===dA||cA(OA,"abort").length>=dA)&&IA(1500,OA)}catch{}g.addAbortListener(OA,wA),RA.register(HA,{signal:OA,abort:wA},wA)}}if(this[d]=new l(T),E(this[d],fA.
headersList),c(this[d],"request"),JA==="no-cors"){if(!M.has(fA.method))throw new TypeError(`'${fA.method} is unsupported in no-cors mode.`);c(this[d],"request-no-cors")}if(WA){const iA=a(this[d]),wA=rA.
headers!==void 0?rA.headers:new Q(iA);if(iA.clear(),wA instanceof Q){for(const{name:UA,value:vA}of wA.rawValues())iA.append(UA,vA,!1);iA.cookies=wA.cookies}else n(this[d],wA)}const NA=sA instanceof aA?
sA[R].body:null;if((rA.body!=null||NA!=null)&&(fA.method==="GET"||fA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let re=null;if(rA.body!=null){const[iA,wA]=t(
rA.body,fA.keepalive);re=iA,wA&&!a(this[d]).contains("content-type",!0)&&this[d].append("content-type",wA)}const lA=re??NA;if(lA!=null&&lA.source==null){if(re!=null&&rA.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(fA.mode!=="same-origin"&&fA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or\
 "cors"');fA.useCORSPreflightFlag=!0}let x=lA;if(re==null&&NA!=null){if(u(sA))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const iA=new TransformStream;
NA.stream.pipeThrough(iA),x={source:NA.source,length:NA.length,stream:iA.readable}}this[R].body=x}get method(){return L.brandCheck(this,aA),this[R].method}get url(){return L.brandCheck(this,aA),V(this[R].
url)}get headers(){return L.brandCheck(this,aA),this[d]}get destination(){return L.brandCheck(this,aA),this[R].destination}get referrer(){return L.brandCheck(this,aA),this[R].referrer==="no-referrer"?
"":this[R].referrer==="client"?"about:client":this[R].referrer.toString()}get referrerPolicy(){return L.brandCheck(this,aA),this[R].referrerPolicy}get mode(){return L.brandCheck(this,aA),this[R].mode}get credentials(){
return this[R].credentials}get cache(){return L.brandCheck(this,aA),this[R].cache}get redirect(){return L.brandCheck(this,aA),this[R].redirect}get integrity(){return L.brandCheck(this,aA),this[R].integrity}get keepalive(){
return L.brandCheck(this,aA),this[R].keepalive}get isReloadNavigation(){return L.brandCheck(this,aA),this[R].reloadNavigation}get isHistoryNavigation(){return L.brandCheck(this,aA),this[R].historyNavigation}get signal(){
return L.brandCheck(this,aA),this[B]}get body(){return L.brandCheck(this,aA),this[R].body?this[R].body.stream:null}get bodyUsed(){return L.brandCheck(this,aA),!!this[R].body&&g.isDisturbed(this[R].body.
stream)}get duplex(){return L.brandCheck(this,aA),"half"}clone(){if(L.brandCheck(this,aA),u(this))throw new TypeError("unusable");const sA=X(this[R]),rA=new AbortController;if(this.signal.aborted)rA.abort(
this.signal.reason);else{let uA=TA.get(this.signal);uA===void 0&&(uA=new Set,TA.set(this.signal,uA));const fA=new WeakRef(rA);uA.add(fA),g.addAbortListener(rA.signal,GA(fA))}return FA(sA,rA.signal,e(this[d]))}[h.
inspect.custom](sA,rA){rA.depth===null&&(rA.depth=2),rA.colors??=!0;const uA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${h.formatWithOptions(rA,uA)}`}}D(aA);function hA(yA){return{method:yA.method??"GET",localURLsOnly:yA.localURLsOnly??!1,unsafeRequest:yA.unsafeRequest??
!1,body:yA.body??null,client:yA.client??null,reservedClient:yA.reservedClient??null,replacesClientId:yA.replacesClientId??"",window:yA.window??"client",keepalive:yA.keepalive??!1,serviceWorkers:yA.serviceWorkers??
"all",initiator:yA.initiator??"",destination:yA.destination??"",priority:yA.priority??null,origin:yA.origin??"client",policyContainer:yA.policyContainer??"client",referrer:yA.referrer??"client",referrerPolicy:yA.
referrerPolicy??"",mode:yA.mode??"no-cors",useCORSPreflightFlag:yA.useCORSPreflightFlag??!1,credentials:yA.credentials??"same-origin",useCredentials:yA.useCredentials??!1,cache:yA.cache??"default",redirect:yA.
redirect??"follow",integrity:yA.integrity??"",cryptoGraphicsNonceMetadata:yA.cryptoGraphicsNonceMetadata??"",parserMetadata:yA.parserMetadata??"",reloadNavigation:yA.reloadNavigation??!1,historyNavigation:yA.
historyNavigation??!1,userActivation:yA.userActivation??!1,taintedOrigin:yA.taintedOrigin??!1,redirectCount:yA.redirectCount??0,responseTainting:yA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:yA.
preventNoCacheCacheControlHeaderModification??!1,done:yA.done??!1,timingAllowFailed:yA.timingAllowFailed??!1,urlList:yA.urlList,url:yA.urlList[0],headersList:yA.headersList?new Q(yA.headersList):new Q}}
function X(yA){const sA=hA({...yA,body:null});return yA.body!=null&&(sA.body=I(sA,yA.body)),sA}function FA(yA,sA,rA){const uA=new aA(T);return uA[R]=yA,uA[B]=sA,uA[d]=new l(T),E(uA[d],yA.headersList),
c(uA[d],rA),uA}Object.defineProperties(aA.prototype,{method:o,url:o,headers:o,redirect:o,clone:o,signal:o,duplex:o,destination:o,body:o,bodyUsed:o,isHistoryNavigation:o,isReloadNavigation:o,keepalive:o,
integrity:o,cache:o,credentials:o,attribute:o,referrerPolicy:o,referrer:o,mode:o,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),L.converters.Request=L.interfaceConverter(aA),L.converters.RequestInfo=
function(yA,sA,rA){return typeof yA=="string"?L.converters.USVString(yA,sA,rA):yA instanceof aA?L.converters.Request(yA,sA,rA):L.converters.USVString(yA,sA,rA)},L.converters.AbortSignal=L.interfaceConverter(
AbortSignal),L.converters.RequestInit=L.dictionaryConverter([{key:"method",converter:L.converters.ByteString},{key:"headers",converter:L.converters.HeadersInit},{key:"body",converter:L.nullableConverter(
L.converters.BodyInit)},{key:"referrer",converter:L.converters.USVString},{key:"referrerPolicy",converter:L.converters.DOMString,allowedValues:G},{key:"mode",converter:L.converters.DOMString,allowedValues:H},
{key:"credentials",converter:L.converters.DOMString,allowedValues:i},{key:"cache",converter:L.converters.DOMString,allowedValues:s},{key:"redirect",converter:L.converters.DOMString,allowedValues:Y},{key:"\
integrity",converter:L.converters.DOMString},{key:"keepalive",converter:L.converters.boolean},{key:"signal",converter:L.nullableConverter(yA=>L.converters.AbortSignal(yA,"RequestInit","signal",{strict:!1}))},
{key:"window",converter:L.converters.any},{key:"duplex",converter:L.converters.DOMString,allowedValues:C},{key:"dispatcher",converter:L.converters.any}]),p.exports={Request:aA,makeRequest:hA,fromInnerRequest:FA,
cloneRequest:X}}),99051:((p,J,A)=>{const{Headers:t,HeadersList:D,fill:I,getHeadersGuard:u,setHeadersGuard:l,setHeadersList:n}=A(60660),{extractBody:Q,cloneBody:c,mixinBody:e,hasFinalizationRegistry:E,
streamRegistry:a,bodyUnusable:r}=A(84492),g=A(3440),h=A(57975),{kEnumerableProperty:f}=g,{isValidReasonPhrase:F,isCancelled:k,isAborted:b,isBlobLike:M,serializeJavascriptValueToJSONString:G,isErrorLike:Y,
isomorphicEncode:H,environmentSettingsObject:i}=A(73168),{redirectStatusSet:s,nullBodyStatus:C}=A(4495),{kState:o,kHeaders:y}=A(93627),{webidl:w}=A(45893),{FormData:d}=A(35910),{URLSerializer:B}=A(51900),
{kConstruct:R}=A(36443),U=A(34589),{types:L}=A(57975),V=new TextEncoder("utf-8");class T{static error(){return GA(IA(),"immutable")}static json(aA,hA={}){w.argumentLengthCheck(arguments,1,"Response.js\
on"),hA!==null&&(hA=w.converters.ResponseInit(hA));const X=V.encode(G(aA)),FA=Q(X),yA=GA(oA({}),"response");return TA(yA,hA,{body:FA[0],type:"application/json"}),yA}static redirect(aA,hA=302){w.argumentLengthCheck(
arguments,1,"Response.redirect"),aA=w.converters.USVString(aA),hA=w.converters["unsigned short"](hA);let X;try{X=new URL(aA,i.settingsObject.baseUrl)}catch(sA){throw new TypeError(`Failed to parse URL\
 from ${aA}`,{cause:sA})}if(!s.has(hA))throw new RangeError(`Invalid status code ${hA}`);const FA=GA(oA({}),"immutable");FA[o].status=hA;const yA=H(B(X));return FA[o].headersList.append("location",yA,
!0),FA}constructor(aA=null,hA={}){if(w.util.markAsUncloneable(this),aA===R)return;aA!==null&&(aA=w.converters.BodyInit(aA)),hA=w.converters.ResponseInit(hA),this[o]=oA({}),this[y]=new t(R),l(this[y],"\
response"),n(this[y],this[o].headersList);let X=null;if(aA!=null){const[FA,yA]=Q(aA);X={body:FA,type:yA}}TA(this,hA,X)}get type(){return w.brandCheck(this,T),this[o].type}get url(){w.brandCheck(this,T);
const aA=this[o].urlList,hA=aA[aA.length-1]??null;return hA===null?"":B(hA,!0)}get redirected(){return w.brandCheck(this,T),this[o].urlList.length>1}get status(){return w.brandCheck(this,T),this[o].status}get ok(){
return w.brandCheck(this,T),this[o].status>=200&&this[o].status<=299}get statusText(){return w.brandCheck(this,T),this[o].statusText}get headers(){return w.brandCheck(this,T),this[y]}get body(){return w.
brandCheck(this,T),this[o].body?this[o].body.stream:null}get bodyUsed(){return w.brandCheck(this,T),!!this[o].body&&g.isDisturbed(this[o].body.stream)}clone(){if(w.brandCheck(this,T),r(this))throw w.errors.
exception({header:"Response.clone",message:"Body has already been consumed."});const aA=$(this[o]);return E&&this[o].body?.stream&&a.register(this,new WeakRef(this[o].body.stream)),GA(aA,u(this[y]))}[h.
inspect.custom](aA,hA){hA.depth===null&&(hA.depth=2),hA.colors??=!0;const X={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.
redirected,type:this.type,url:this.url};return`Response ${h.formatWithOptions(hA,X)}`}}e(T),Object.defineProperties(T.prototype,{type:f,url:f,status:f,ok:f,redirected:f,statusText:f,headers:f,clone:f,
body:f,bodyUsed:f,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(T,{json:f,redirect:f,error:f});function $(gA){if(gA.internalResponse)return DA($(gA.internalResponse),
gA.type);const aA=oA({...gA,body:null});return gA.body!=null&&(aA.body=c(aA,gA.body)),aA}function oA(gA){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"de\
fault",status:200,timingInfo:null,cacheState:"",statusText:"",...gA,headersList:gA?.headersList?new D(gA?.headersList):new D,urlList:gA?.urlList?[...gA.urlList]:[]}}function IA(gA){const aA=Y(gA);return oA(
{type:"error",status:0,error:aA?gA:new Error(gA&&String(gA)),aborted:gA&&gA.name==="AbortError"})}function cA(gA){return gA.type==="error"&&gA.status===0}function dA(gA,aA){return aA={internalResponse:gA,
...aA},new Proxy(gA,{get(hA,X){return X in aA?aA[X]:hA[X]},set(hA,X,FA){return U(!(X in aA)),hA[X]=FA,!0}})}function DA(gA,aA){if(aA==="basic")return dA(gA,{type:"basic",headersList:gA.headersList});if(aA===
"cors")return dA(gA,{type:"cors",headersList:gA.headersList});if(aA==="opaque")return dA(gA,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(aA==="opaqueredirect")return dA(
gA,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});U(!1)}function RA(gA,aA=null){return U(k(gA)),b(gA)?IA(Object.assign(new DOMException("The operation was aborted.","AbortErr\
or"),{cause:aA})):IA(Object.assign(new DOMException("Request was cancelled."),{cause:aA}))}function TA(gA,aA,hA){if(aA.status!==null&&(aA.status<200||aA.status>599))throw new RangeError('init["status"\
] must be in the range of 200 to 599, inclusive.');if("statusText"in aA&&aA.statusText!=null&&!F(String(aA.statusText)))throw new TypeError("Invalid statusText");if("status"in aA&&aA.status!=null&&(gA[o].
status=aA.status),"statusText"in aA&&aA.statusText!=null&&(gA[o].statusText=aA.statusText),"headers"in aA&&aA.headers!=null&&I(gA[y],aA.headers),hA){if(C.includes(gA.status))throw w.errors.exception({
header:"Response constructor",message:`Invalid response status code ${gA.status}`});gA[o].body=hA.body,hA.type!=null&&!gA[o].headersList.contains("content-type",!0)&&gA[o].headersList.append("content-\
type",hA.type,!0)}}function GA(gA,aA){const hA=new T(R);return hA[o]=gA,hA[y]=new t(R),n(hA[y],gA.headersList),l(hA[y],aA),E&&gA.body?.stream&&a.register(hA,new WeakRef(gA.body.stream)),hA}w.converters.
ReadableStream=w.interfaceConverter(ReadableStream),w.converters.FormData=w.interfaceConverter(d),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.XMLHttpRequestBodyInit=
function(gA,aA,hA){return typeof gA=="string"?w.converters.USVString(gA,aA,hA):M(gA)?w.converters.Blob(gA,aA,hA,{strict:!1}):ArrayBuffer.isView(gA)||L.isArrayBuffer(gA)?w.converters.BufferSource(gA,aA,
hA):g.isFormDataLike(gA)?w.converters.FormData(gA,aA,hA,{strict:!1}):gA instanceof URLSearchParams?w.converters.URLSearchParams(gA,aA,hA):w.converters.DOMString(gA,aA,hA)},w.converters.BodyInit=function(gA,aA,hA){
return gA instanceof ReadableStream?w.converters.ReadableStream(gA,aA,hA):gA?.[Symbol.asyncIterator]?gA:w.converters.XMLHttpRequestBodyInit(gA,aA,hA)},w.converters.ResponseInit=w.dictionaryConverter([
{key:"status",converter:w.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),
p.exports={isNetworkError:cA,makeNetworkError:IA,makeResponse:oA,makeAppropriateNetworkError:RA,filterResponse:DA,Response:T,cloneResponse:$,fromInnerResponse:GA}}),93627:(p=>{p.exports={kUrl:Symbol("\
url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((p,J,A)=>{const{Transform:t}=A(57075),D=A(38522),{redirectStatusSet:I,referrerPolicySet:u,
badPortsSet:l}=A(4495),{getGlobalOrigin:n}=A(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:c,removeChars:e,parseMIMEType:E}=A(51900),{performance:a}=A(643),{isBlobLike:r,ReadableStreamFrom:g,
isValidHTTPToken:h,normalizedMethodRecordsBase:f}=A(3440),F=A(34589),{isUint8Array:k}=A(73429),{webidl:b}=A(45893);let M=[],G;try{G=A(77598);const S=["sha256","sha384","sha512"];M=G.getHashes().filter(
v=>S.includes(v))}catch{}function Y(S){const v=S.urlList,m=v.length;return m===0?null:v[m-1].toString()}function H(S,v){if(!I.has(S.status))return null;let m=S.headersList.get("location",!0);return m!==
null&&B(m)&&(i(m)||(m=s(m)),m=new URL(m,Y(S))),m&&!m.hash&&(m.hash=v),m}function i(S){for(let v=0;v<S.length;++v){const m=S.charCodeAt(v);if(m>126||m<32)return!1}return!0}function s(S){return Buffer.from(
S,"binary").toString("utf8")}function C(S){return S.urlList[S.urlList.length-1]}function o(S){const v=C(S);return vA(v)&&l.has(v.port)?"blocked":"allowed"}function y(S){return S instanceof Error||S?.constructor?.
name==="Error"||S?.constructor?.name==="DOMException"}function w(S){for(let v=0;v<S.length;++v){const m=S.charCodeAt(v);if(!(m===9||m>=32&&m<=126||m>=128&&m<=255))return!1}return!0}const d=h;function B(S){
return(S[0]==="	"||S[0]===" "||S[S.length-1]==="	"||S[S.length-1]===" "||S.includes(`
`)||S.includes("\r")||S.includes("\0"))===!1}function R(S,v){const{headersList:m}=v,O=(m.get("referrer-policy",!0)??"").split(",");let z="";if(O.length>0)for(let _=O.length;_!==0;_--){const tA=O[_-1].
trim();if(u.has(tA)){z=tA;break}}z!==""&&(S.referrerPolicy=z)}function U(){return"allowed"}function L(){return"success"}function V(){return"success"}function T(S){let v=null;v=S.mode,S.headersList.set(
"sec-fetch-mode",v,!0)}function $(S){let v=S.origin;if(!(v==="client"||v===void 0)){if(S.responseTainting==="cors"||S.mode==="websocket")S.headersList.append("origin",v,!0);else if(S.method!=="GET"&&S.
method!=="HEAD"){switch(S.referrerPolicy){case"no-referrer":v=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":S.origin&&UA(S.origin)&&!UA(C(S))&&(v=
null);break;case"same-origin":uA(S,C(S))||(v=null);break;default:}S.headersList.append("origin",v,!0)}}}function oA(S,v){return S}function IA(S,v,m){return!S?.startTime||S.startTime<v?{domainLookupStartTime:v,
domainLookupEndTime:v,connectionStartTime:v,connectionEndTime:v,secureConnectionStartTime:v,ALPNNegotiatedProtocol:S?.ALPNNegotiatedProtocol}:{domainLookupStartTime:oA(S.domainLookupStartTime,m),domainLookupEndTime:oA(
S.domainLookupEndTime,m),connectionStartTime:oA(S.connectionStartTime,m),connectionEndTime:oA(S.connectionEndTime,m),secureConnectionStartTime:oA(S.secureConnectionStartTime,m),ALPNNegotiatedProtocol:S.
ALPNNegotiatedProtocol}}function cA(S){return oA(a.now(),S)}function dA(S){return{startTime:S.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:S.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function DA(){return{referrerPolicy:"strict-origin-when-cro\
ss-origin"}}function RA(S){return{referrerPolicy:S.referrerPolicy}}function TA(S){const v=S.referrerPolicy;F(v);let m=null;if(S.referrer==="client"){const nA=n();if(!nA||nA.origin==="null")return"no-r\
eferrer";m=new URL(nA)}else S.referrer instanceof URL&&(m=S.referrer);let O=GA(m);const z=GA(m,!0);O.toString().length>4096&&(O=z);const _=uA(S,O),tA=gA(O)&&!gA(S.url);switch(v){case"origin":return z??
GA(m,!0);case"unsafe-url":return O;case"same-origin":return _?z:"no-referrer";case"origin-when-cross-origin":return _?O:z;case"strict-origin-when-cross-origin":{const nA=C(S);return uA(O,nA)?O:gA(O)&&
!gA(nA)?"no-referrer":z}default:return tA?"no-referrer":z}}function GA(S,v){return F(S instanceof URL),S=new URL(S),S.protocol==="file:"||S.protocol==="about:"||S.protocol==="blank:"?"no-referrer":(S.
username="",S.password="",S.hash="",v&&(S.pathname="",S.search=""),S)}function gA(S){if(!(S instanceof URL))return!1;if(S.href==="about:blank"||S.href==="about:srcdoc"||S.protocol==="data:"||S.protocol===
"file:")return!0;return v(S.origin);function v(m){if(m==null||m==="null")return!1;const O=new URL(m);return!!(O.protocol==="https:"||O.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(O.hostname)||O.hostname==="localhost"||O.hostname.includes("localhost.")||O.hostname.endsWith(".localhost"))}}function aA(S,v){if(G===void 0)return!0;const m=X(v);if(m==="no metadata"||m.length===
0)return!0;const O=FA(m),z=yA(m,O);for(const _ of z){const tA=_.algo,nA=_.hash;let pA=G.createHash(tA).update(S).digest("base64");if(pA[pA.length-1]==="="&&(pA[pA.length-2]==="="?pA=pA.slice(0,-2):pA=
pA.slice(0,-1)),sA(pA,nA))return!0}return!1}const hA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function X(S){const v=[];let m=!0;for(const O of S.
split(" ")){m=!1;const z=hA.exec(O);if(z===null||z.groups===void 0||z.groups.algo===void 0)continue;const _=z.groups.algo.toLowerCase();M.includes(_)&&v.push(z.groups)}return m===!0?"no metadata":v}function FA(S){
let v=S[0].algo;if(v[3]==="5")return v;for(let m=1;m<S.length;++m){const O=S[m];if(O.algo[3]==="5"){v="sha512";break}else{if(v[3]==="3")continue;O.algo[3]==="3"&&(v="sha384")}}return v}function yA(S,v){
if(S.length===1)return S;let m=0;for(let O=0;O<S.length;++O)S[O].algo===v&&(S[m++]=S[O]);return S.length=m,S}function sA(S,v){if(S.length!==v.length)return!1;for(let m=0;m<S.length;++m)if(S[m]!==v[m]){
if(S[m]==="+"&&v[m]==="-"||S[m]==="/"&&v[m]==="_")continue;return!1}return!0}function rA(S){}function uA(S,v){return S.origin===v.origin&&S.origin==="null"||S.protocol===v.protocol&&S.hostname===v.hostname&&
S.port===v.port}function fA(){let S,v;return{promise:new Promise((O,z)=>{S=O,v=z}),resolve:S,reject:v}}function LA(S){return S.controller.state==="aborted"}function qA(S){return S.controller.state==="\
aborted"||S.controller.state==="terminated"}function OA(S){return f[S.toLowerCase()]??S}function $A(S){const v=JSON.stringify(S);if(v===void 0)throw new TypeError("Value is not JSON serializable");return F(
typeof v=="string"),v}const bA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function WA(S,v,m=0,O=1){class z{#A;#e;#t;constructor(tA,nA){this.#A=tA,this.#e=nA,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${S} Iterator.`);const tA=this.#t,nA=this.#A[v],pA=nA.length;if(tA>=pA)return{value:void 0,
done:!0};const{[m]:xA,[O]:KA}=nA[tA];this.#t=tA+1;let YA;switch(this.#e){case"key":YA=xA;break;case"value":YA=KA;break;case"key+value":YA=[xA,KA];break}return{value:YA,done:!1}}}return delete z.prototype.
constructor,Object.setPrototypeOf(z.prototype,bA),Object.defineProperties(z.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${S} Iterator`},next:{writable:!0,enumerable:!0,
configurable:!0}}),function(_,tA){return new z(_,tA)}}function JA(S,v,m,O=0,z=1){const _=WA(S,m,O,z),tA={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return b.brandCheck(this,v),_(
this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return b.brandCheck(this,v),_(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return b.
brandCheck(this,v),_(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(pA,xA=globalThis){if(b.brandCheck(this,v),b.argumentLengthCheck(arguments,1,`${S}.forEach`),typeof pA!=
"function")throw new TypeError(`Failed to execute 'forEach' on '${S}': parameter 1 is not of type 'Function'.`);for(const{0:KA,1:YA}of _(this,"key+value"))pA.call(xA,YA,KA,this)}}};return Object.defineProperties(
v.prototype,{...tA,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:tA.entries.value}})}async function HA(S,v,m){const O=v,z=m;let _;try{_=S.stream.getReader()}catch(tA){z(tA);return}
try{O(await iA(_))}catch(tA){z(tA)}}function NA(S){return S instanceof ReadableStream||S[Symbol.toStringTag]==="ReadableStream"&&typeof S.tee=="function"}function re(S){try{S.close(),S.byobRequest?.respond(
0)}catch(v){if(!v.message.includes("Controller is already closed")&&!v.message.includes("ReadableStream is already closed"))throw v}}const lA=/[^\x00-\xFF]/;function x(S){return F(!lA.test(S)),S}async function iA(S){
const v=[];let m=0;for(;;){const{done:O,value:z}=await S.read();if(O)return Buffer.concat(v,m);if(!k(z))throw new TypeError("Received non-Uint8Array chunk");v.push(z),m+=z.length}}function wA(S){F("pr\
otocol"in S);const v=S.protocol;return v==="about:"||v==="blob:"||v==="data:"}function UA(S){return typeof S=="string"&&S[5]===":"&&S[0]==="h"&&S[1]==="t"&&S[2]==="t"&&S[3]==="p"&&S[4]==="s"||S.protocol===
"https:"}function vA(S){F("protocol"in S);const v=S.protocol;return v==="http:"||v==="https:"}function SA(S,v){const m=S;if(!m.startsWith("bytes"))return"failure";const O={position:5};if(v&&Q(pA=>pA===
"	"||pA===" ",m,O),m.charCodeAt(O.position)!==61)return"failure";O.position++,v&&Q(pA=>pA==="	"||pA===" ",m,O);const z=Q(pA=>{const xA=pA.charCodeAt(0);return xA>=48&&xA<=57},m,O),_=z.length?Number(z):
null;if(v&&Q(pA=>pA==="	"||pA===" ",m,O),m.charCodeAt(O.position)!==45)return"failure";O.position++,v&&Q(pA=>pA==="	"||pA===" ",m,O);const tA=Q(pA=>{const xA=pA.charCodeAt(0);return xA>=48&&xA<=57},m,
O),nA=tA.length?Number(tA):null;return O.position<m.length||nA===null&&_===null||_>nA?"failure":{rangeStartValue:_,rangeEndValue:nA}}function ZA(S,v,m){let O="bytes ";return O+=x(`${S}`),O+="-",O+=x(`${v}`),
O+="/",O+=x(`${m}`),O}class _A extends t{#A;constructor(v){super(),this.#A=v}_transform(v,m,O){if(!this._inflateStream){if(v.length===0){O();return}this._inflateStream=(v[0]&15)===8?D.createInflate(this.#A):
D.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",z=>this.destroy(z))}this._inflateStream.
write(v,m,O)}_final(v){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),v()}}function ee(S){return new _A(S)}function oe(S){let v=null,m=null,O=null;const z=j("content-type",S);
if(z===null)return"failure";for(const _ of z){const tA=E(_);tA==="failure"||tA.essence==="*/*"||(O=tA,O.essence!==m?(v=null,O.parameters.has("charset")&&(v=O.parameters.get("charset")),m=O.essence):!O.
parameters.has("charset")&&v!==null&&O.parameters.set("charset",v))}return O??"failure"}function P(S){const v=S,m={position:0},O=[];let z="";for(;m.position<v.length;){if(z+=Q(_=>_!=='"'&&_!==",",v,m),
m.position<v.length)if(v.charCodeAt(m.position)===34){if(z+=c(v,m),m.position<v.length)continue}else F(v.charCodeAt(m.position)===44),m.position++;z=e(z,!0,!0,_=>_===9||_===32),O.push(z),z=""}return O}
function j(S,v){const m=v.get(S,!0);return m===null?null:P(m)}const eA=new TextDecoder;function QA(S){return S.length===0?"":(S[0]===239&&S[1]===187&&S[2]===191&&(S=S.subarray(3)),eA.decode(S))}class EA{get baseUrl(){
return n()}get origin(){return this.baseUrl?.origin}policyContainer=DA()}class q{settingsObject=new EA}const N=new q;p.exports={isAborted:LA,isCancelled:qA,isValidEncodedURL:i,createDeferredPromise:fA,
ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:rA,clampAndCoarsenConnectionTimingInfo:IA,coarsenedSharedCurrentTime:cA,determineRequestsReferrer:TA,makePolicyContainer:DA,clonePolicyContainer:RA,
appendFetchMetadata:T,appendRequestOriginHeader:$,TAOCheck:V,corsCheck:L,crossOriginResourcePolicyCheck:U,createOpaqueTimingInfo:dA,setRequestReferrerPolicyOnRedirect:R,isValidHTTPToken:h,requestBadPort:o,
requestCurrentURL:C,responseURL:Y,responseLocationURL:H,isBlobLike:r,isURLPotentiallyTrustworthy:gA,isValidReasonPhrase:w,sameOrigin:uA,normalizeMethod:OA,serializeJavascriptValueToJSONString:$A,iteratorMixin:JA,
createIterator:WA,isValidHeaderName:d,isValidHeaderValue:B,isErrorLike:y,fullyReadBody:HA,bytesMatch:aA,isReadableStreamLike:NA,readableStreamClose:re,isomorphicEncode:x,urlIsLocal:wA,urlHasHttpsScheme:UA,
urlIsHttpHttpsScheme:vA,readAllBytes:iA,simpleRangeHeaderValue:SA,buildContentRange:ZA,parseMetadata:X,createInflate:ee,extractMimeType:oe,getDecodeSplit:j,utf8DecodeBytes:QA,environmentSettingsObject:N}}),
45893:((p,J,A)=>{const{types:t,inspect:D}=A(57975),{markAsUncloneable:I}=A(75919),{toUSVString:u}=A(3440),l={};l.converters={},l.util={},l.errors={},l.errors.exception=function(n){return new TypeError(
`${n.header}: ${n.message}`)},l.errors.conversionFailed=function(n){const Q=n.types.length===1?"":" one of",c=`${n.argument} could not be converted to${Q}: ${n.types.join(", ")}.`;return l.errors.exception(
{header:n.prefix,message:c})},l.errors.invalidArgument=function(n){return l.errors.exception({header:n.prefix,message:`"${n.value}" is an invalid ${n.type}.`})},l.brandCheck=function(n,Q,c){if(c?.strict!==
!1){if(!(n instanceof Q)){const e=new TypeError("Illegal invocation");throw e.code="ERR_INVALID_THIS",e}}else if(n?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const e=new TypeError("Illeg\
al invocation");throw e.code="ERR_INVALID_THIS",e}},l.argumentLengthCheck=function({length:n},Q,c){if(n<Q)throw l.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${n?" only":""} ${n}\
 found.`,header:c})},l.illegalConstructor=function(){throw l.errors.exception({header:"TypeError",message:"Illegal constructor"})},l.util.Type=function(n){switch(typeof n){case"undefined":return"Undef\
ined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return n===null?"Null":"\
Object"}},l.util.markAsUncloneable=I||(()=>{}),l.util.ConvertToInt=function(n,Q,c,e){let E,a;Q===64?(E=Math.pow(2,53)-1,c==="unsigned"?a=0:a=Math.pow(-2,53)+1):c==="unsigned"?(a=0,E=Math.pow(2,Q)-1):(a=
Math.pow(-2,Q)-1,E=Math.pow(2,Q-1)-1);let r=Number(n);if(r===0&&(r=0),e?.enforceRange===!0){if(Number.isNaN(r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY)throw l.errors.exception({header:"\
Integer conversion",message:`Could not convert ${l.util.Stringify(n)} to an integer.`});if(r=l.util.IntegerPart(r),r<a||r>E)throw l.errors.exception({header:"Integer conversion",message:`Value must be\
 between ${a}-${E}, got ${r}.`});return r}return!Number.isNaN(r)&&e?.clamp===!0?(r=Math.min(Math.max(r,a),E),Math.floor(r)%2===0?r=Math.floor(r):r=Math.ceil(r),r):Number.isNaN(r)||r===0&&Object.is(0,r)||
r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY?0:(r=l.util.IntegerPart(r),r=r%Math.pow(2,Q),c==="signed"&&r>=Math.pow(2,Q)-1?r-Math.pow(2,Q):r)},l.util.IntegerPart=function(n){const Q=Math.
floor(Math.abs(n));return n<0?-1*Q:Q},l.util.Stringify=function(n){switch(l.util.Type(n)){case"Symbol":return`Symbol(${n.description})`;case"Object":return D(n);case"String":return`"${n}"`;default:return`${n}`}},
l.sequenceConverter=function(n){return(Q,c,e,E)=>{if(l.util.Type(Q)!=="Object")throw l.errors.exception({header:c,message:`${e} (${l.util.Stringify(Q)}) is not iterable.`});const a=typeof E=="function"?
E():Q?.[Symbol.iterator]?.(),r=[];let g=0;if(a===void 0||typeof a.next!="function")throw l.errors.exception({header:c,message:`${e} is not iterable.`});for(;;){const{done:h,value:f}=a.next();if(h)break;
r.push(n(f,c,`${e}[${g++}]`))}return r}},l.recordConverter=function(n,Q){return(c,e,E)=>{if(l.util.Type(c)!=="Object")throw l.errors.exception({header:e,message:`${E} ("${l.util.Type(c)}") is not an O\
bject.`});const a={};if(!t.isProxy(c)){const g=[...Object.getOwnPropertyNames(c),...Object.getOwnPropertySymbols(c)];for(const h of g){const f=n(h,e,E),F=Q(c[h],e,E);a[f]=F}return a}const r=Reflect.ownKeys(
c);for(const g of r)if(Reflect.getOwnPropertyDescriptor(c,g)?.enumerable){const f=n(g,e,E),F=Q(c[g],e,E);a[f]=F}return a}},l.interfaceConverter=function(n){return(Q,c,e,E)=>{if(E?.strict!==!1&&!(Q instanceof
n))throw l.errors.exception({header:c,message:`Expected ${e} ("${l.util.Stringify(Q)}") to be an instance of ${n.name}.`});return Q}},l.dictionaryConverter=function(n){return(Q,c,e)=>{const E=l.util.Type(
Q),a={};if(E==="Null"||E==="Undefined")return a;if(E!=="Object")throw l.errors.exception({header:c,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const r of n){const{key:g,defaultValue:h,
required:f,converter:F}=r;if(f===!0&&!Object.hasOwn(Q,g))throw l.errors.exception({header:c,message:`Missing required key "${g}".`});let k=Q[g];const b=Object.hasOwn(r,"defaultValue");if(b&&k!==null&&
(k??=h()),f||b||k!==void 0){if(k=F(k,c,`${e}.${g}`),r.allowedValues&&!r.allowedValues.includes(k))throw l.errors.exception({header:c,message:`${k} is not an accepted type. Expected one of ${r.allowedValues.
join(", ")}.`});a[g]=k}}return a}},l.nullableConverter=function(n){return(Q,c,e)=>Q===null?Q:n(Q,c,e)},l.converters.DOMString=function(n,Q,c,e){if(n===null&&e?.legacyNullToEmptyString)return"";if(typeof n==
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
const{staticPropertyDescriptors:t,readOperation:D,fireAProgressEvent:I}=A(53610),{kState:u,kError:l,kResult:n,kEvents:Q,kAborted:c}=A(20961),{webidl:e}=A(45893),{kEnumerableProperty:E}=A(3440);class a extends EventTarget{constructor(){
super(),this[u]="empty",this[n]=null,this[l]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(g){e.brandCheck(this,a),e.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),g=e.converters.Blob(g,{strict:!1}),D(this,g,"ArrayBuffer")}readAsBinaryString(g){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),
g=e.converters.Blob(g,{strict:!1}),D(this,g,"BinaryString")}readAsText(g,h=void 0){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsText"),g=e.converters.Blob(g,{strict:!1}),h!==
void 0&&(h=e.converters.DOMString(h,"FileReader.readAsText","encoding")),D(this,g,"Text",h)}readAsDataURL(g){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),g=e.converters.
Blob(g,{strict:!1}),D(this,g,"DataURL")}abort(){if(this[u]==="empty"||this[u]==="done"){this[n]=null;return}this[u]==="loading"&&(this[u]="done",this[n]=null),this[c]=!0,I("abort",this),this[u]!=="loa\
ding"&&I("loadend",this)}get readyState(){switch(e.brandCheck(this,a),this[u]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return e.brandCheck(
this,a),this[n]}get error(){return e.brandCheck(this,a),this[l]}get onloadend(){return e.brandCheck(this,a),this[Q].loadend}set onloadend(g){e.brandCheck(this,a),this[Q].loadend&&this.removeEventListener(
"loadend",this[Q].loadend),typeof g=="function"?(this[Q].loadend=g,this.addEventListener("loadend",g)):this[Q].loadend=null}get onerror(){return e.brandCheck(this,a),this[Q].error}set onerror(g){e.brandCheck(
this,a),this[Q].error&&this.removeEventListener("error",this[Q].error),typeof g=="function"?(this[Q].error=g,this.addEventListener("error",g)):this[Q].error=null}get onloadstart(){return e.brandCheck(
this,a),this[Q].loadstart}set onloadstart(g){e.brandCheck(this,a),this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),typeof g=="function"?(this[Q].loadstart=g,this.addEventListener(
"loadstart",g)):this[Q].loadstart=null}get onprogress(){return e.brandCheck(this,a),this[Q].progress}set onprogress(g){e.brandCheck(this,a),this[Q].progress&&this.removeEventListener("progress",this[Q].
progress),typeof g=="function"?(this[Q].progress=g,this.addEventListener("progress",g)):this[Q].progress=null}get onload(){return e.brandCheck(this,a),this[Q].load}set onload(g){e.brandCheck(this,a),this[Q].
load&&this.removeEventListener("load",this[Q].load),typeof g=="function"?(this[Q].load=g,this.addEventListener("load",g)):this[Q].load=null}get onabort(){return e.brandCheck(this,a),this[Q].abort}set onabort(g){
e.brandCheck(this,a),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),typeof g=="function"?(this[Q].abort=g,this.addEventListener("abort",g)):this[Q].abort=null}}a.EMPTY=a.prototype.EMPTY=
0,a.LOADING=a.prototype.LOADING=1,a.DONE=a.prototype.DONE=2,Object.defineProperties(a.prototype,{EMPTY:t,LOADING:t,DONE:t,readAsArrayBuffer:E,readAsBinaryString:E,readAsText:E,readAsDataURL:E,abort:E,
readyState:E,result:E,error:E,onloadstart:E,onprogress:E,onload:E,onabort:E,onerror:E,onloadend:E,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
a,{EMPTY:t,LOADING:t,DONE:t}),p.exports={FileReader:a}}),88573:((p,J,A)=>{const{webidl:t}=A(45893),D=Symbol("ProgressEvent state");class I extends Event{constructor(l,n={}){l=t.converters.DOMString(l,
"ProgressEvent constructor","type"),n=t.converters.ProgressEventInit(n??{}),super(l,n),this[D]={lengthComputable:n.lengthComputable,loaded:n.loaded,total:n.total}}get lengthComputable(){return t.brandCheck(
this,I),this[D].lengthComputable}get loaded(){return t.brandCheck(this,I),this[D].loaded}get total(){return t.brandCheck(this,I),this[D].total}}t.converters.ProgressEventInit=t.dictionaryConverter([{key:"\
lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.
boolean,defaultValue:()=>!1}]),p.exports={ProgressEvent:I}}),20961:(p=>{p.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((p,J,A)=>{const{kState:t,kError:D,kResult:I,kAborted:u,kLastProgressEventFired:l}=A(
20961),{ProgressEvent:n}=A(88573),{getEncoding:Q}=A(22607),{serializeAMimeType:c,parseMIMEType:e}=A(51900),{types:E}=A(57975),{StringDecoder:a}=A(13193),{btoa:r}=A(4573),g={enumerable:!0,writable:!1,configurable:!1};
function h(G,Y,H,i){if(G[t]==="loading")throw new DOMException("Invalid state","InvalidStateError");G[t]="loading",G[I]=null,G[D]=null;const C=Y.stream().getReader(),o=[];let y=C.read(),w=!0;(async()=>{
for(;!G[u];)try{const{done:d,value:B}=await y;if(w&&!G[u]&&queueMicrotask(()=>{f("loadstart",G)}),w=!1,!d&&E.isUint8Array(B))o.push(B),(G[l]===void 0||Date.now()-G[l]>=50)&&!G[u]&&(G[l]=Date.now(),queueMicrotask(
()=>{f("progress",G)})),y=C.read();else if(d){queueMicrotask(()=>{G[t]="done";try{const R=F(o,H,Y.type,i);if(G[u])return;G[I]=R,f("load",G)}catch(R){G[D]=R,f("error",G)}G[t]!=="loading"&&f("loadend",G)});
break}}catch(d){if(G[u])return;queueMicrotask(()=>{G[t]="done",G[D]=d,f("error",G),G[t]!=="loading"&&f("loadend",G)});break}})()}function f(G,Y){const H=new n(G,{bubbles:!1,cancelable:!1});Y.dispatchEvent(
H)}function F(G,Y,H,i){switch(Y){case"DataURL":{let s="data:";const C=e(H||"application/octet-stream");C!=="failure"&&(s+=c(C)),s+=";base64,";const o=new a("latin1");for(const y of G)s+=r(o.write(y));
return s+=r(o.end()),s}case"Text":{let s="failure";if(i&&(s=Q(i)),s==="failure"&&H){const C=e(H);C!=="failure"&&(s=Q(C.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),k(G,s)}case"ArrayBu\
ffer":return M(G).buffer;case"BinaryString":{let s="";const C=new a("latin1");for(const o of G)s+=C.write(o);return s+=C.end(),s}}}function k(G,Y){const H=M(G),i=b(H);let s=0;i!==null&&(Y=i,s=i==="UTF\
-8"?3:2);const C=H.slice(s);return new TextDecoder(Y).decode(C)}function b(G){const[Y,H,i]=G;return Y===239&&H===187&&i===191?"UTF-8":Y===254&&H===255?"UTF-16BE":Y===255&&H===254?"UTF-16LE":null}function M(G){
const Y=G.reduce((i,s)=>i+s.byteLength,0);let H=0;return G.reduce((i,s)=>(i.set(s,H),H+=s.byteLength,i),new Uint8Array(Y))}p.exports={staticPropertyDescriptors:g,readOperation:h,fireAProgressEvent:f}}),
86897:((p,J,A)=>{const{uid:t,states:D,sentCloseFrameState:I,emptyBuffer:u,opcodes:l}=A(20736),{kReadyState:n,kSentClose:Q,kByteParser:c,kReceivedClose:e,kResponse:E}=A(61216),{fireEvent:a,failWebsocketConnection:r,
isClosing:g,isClosed:h,isEstablished:f,parseExtensions:F}=A(98625),{channels:k}=A(42414),{CloseEvent:b}=A(15188),{makeRequest:M}=A(9967),{fetching:G}=A(54398),{Headers:Y,getHeadersList:H}=A(60660),{getDecodeSplit:i}=A(
73168),{WebsocketFrameSend:s}=A(3264);let C;try{C=A(77598)}catch{}function o(R,U,L,V,T,$){const oA=R;oA.protocol=R.protocol==="ws:"?"http:":"https:";const IA=M({urlList:[oA],client:L,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if($.headers){const RA=H(new Y($.headers));IA.headersList=RA}const cA=C.randomBytes(16).toString(
"base64");IA.headersList.append("sec-websocket-key",cA),IA.headersList.append("sec-websocket-version","13");for(const RA of U)IA.headersList.append("sec-websocket-protocol",RA);return IA.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),G({request:IA,useParallelQueue:!0,dispatcher:$.dispatcher,processResponse(RA){if(RA.type==="error"||RA.status!==101){r(V,"Recei\
ved network error or non-101 status code.");return}if(U.length!==0&&!RA.headersList.get("Sec-WebSocket-Protocol")){r(V,"Server did not respond with sent protocols.");return}if(RA.headersList.get("Upgr\
ade")?.toLowerCase()!=="websocket"){r(V,'Server did not set Upgrade header to "websocket".');return}if(RA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){r(V,'Server did not set Connection h\
eader to "upgrade".');return}const TA=RA.headersList.get("Sec-WebSocket-Accept"),GA=C.createHash("sha1").update(cA+t).digest("base64");if(TA!==GA){r(V,"Incorrect hash received in Sec-WebSocket-Accept \
header.");return}const gA=RA.headersList.get("Sec-WebSocket-Extensions");let aA;if(gA!==null&&(aA=F(gA),!aA.has("permessage-deflate"))){r(V,"Sec-WebSocket-Extensions header does not match.");return}const hA=RA.
headersList.get("Sec-WebSocket-Protocol");if(hA!==null){const X=i("sec-websocket-protocol",IA.headersList);if(X===null||!X.includes(hA)){r(V,"Protocol was not set in the opening handshake.");return}}RA.
socket.on("data",w),RA.socket.on("close",d),RA.socket.on("error",B),k.open.hasSubscribers&&k.open.publish({address:RA.socket.address(),protocol:hA,extensions:gA}),T(RA,aA)}})}function y(R,U,L,V){if(!(g(
R)||h(R)))if(!f(R))r(R,"Connection was closed before it was established."),R[n]=D.CLOSING;else if(R[Q]===I.NOT_SENT){R[Q]=I.PROCESSING;const T=new s;U!==void 0&&L===void 0?(T.frameData=Buffer.allocUnsafe(
2),T.frameData.writeUInt16BE(U,0)):U!==void 0&&L!==void 0?(T.frameData=Buffer.allocUnsafe(2+V),T.frameData.writeUInt16BE(U,0),T.frameData.write(L,2,"utf-8")):T.frameData=u,R[E].socket.write(T.createFrame(
l.CLOSE)),R[Q]=I.SENT,R[n]=D.CLOSING}else R[n]=D.CLOSING}function w(R){this.ws[c].write(R)||this.pause()}function d(){const{ws:R}=this,{[E]:U}=R;U.socket.off("data",w),U.socket.off("close",d),U.socket.
off("error",B);const L=R[Q]===I.SENT&&R[e];let V=1005,T="";const $=R[c].closingInfo;$&&!$.error?(V=$.code??1005,T=$.reason):R[e]||(V=1006),R[n]=D.CLOSED,a("close",R,(oA,IA)=>new b(oA,IA),{wasClean:L,code:V,
reason:T}),k.close.hasSubscribers&&k.close.publish({websocket:R,code:V,reason:T})}function B(R){const{ws:U}=this;U[n]=D.CLOSING,k.socketError.hasSubscribers&&k.socketError.publish(R),this.destroy()}p.
exports={establishWebSocketConnection:o,closeWebSocketConnection:y}}),20736:(p=>{const J="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",A={enumerable:!0,writable:!1,configurable:!1},t={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},D={NOT_SENT:0,PROCESSING:1,SENT:2},I={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},u=2**16-1,l={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},n=Buffer.allocUnsafe(0),Q={
string:1,typedArray:2,arrayBuffer:3,blob:4};p.exports={uid:J,sentCloseFrameState:D,staticPropertyDescriptors:A,states:t,opcodes:I,maxUnsigned16Bit:u,parserStates:l,emptyBuffer:n,sendHints:Q}}),15188:((p,J,A)=>{
const{webidl:t}=A(45893),{kEnumerableProperty:D}=A(3440),{kConstruct:I}=A(36443),{MessagePort:u}=A(75919);class l extends Event{#A;constructor(a,r={}){if(a===I){super(arguments[1],arguments[2]),t.util.
markAsUncloneable(this);return}const g="MessageEvent constructor";t.argumentLengthCheck(arguments,1,g),a=t.converters.DOMString(a,g,"type"),r=t.converters.MessageEventInit(r,g,"eventInitDict"),super(a,
r),this.#A=r,t.util.markAsUncloneable(this)}get data(){return t.brandCheck(this,l),this.#A.data}get origin(){return t.brandCheck(this,l),this.#A.origin}get lastEventId(){return t.brandCheck(this,l),this.#A.
lastEventId}get source(){return t.brandCheck(this,l),this.#A.source}get ports(){return t.brandCheck(this,l),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(a,r=!1,g=!1,h=null,f="",F="",k=null,b=[]){
return t.brandCheck(this,l),t.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new l(a,{bubbles:r,cancelable:g,data:h,origin:f,lastEventId:F,source:k,ports:b})}static createFastMessageEvent(a,r){
const g=new l(I,a,r);return g.#A=r,g.#A.data??=null,g.#A.origin??="",g.#A.lastEventId??="",g.#A.source??=null,g.#A.ports??=[],g}}const{createFastMessageEvent:n}=l;delete l.createFastMessageEvent;class Q extends Event{#A;constructor(a,r={}){
const g="CloseEvent constructor";t.argumentLengthCheck(arguments,1,g),a=t.converters.DOMString(a,g,"type"),r=t.converters.CloseEventInit(r),super(a,r),this.#A=r,t.util.markAsUncloneable(this)}get wasClean(){
return t.brandCheck(this,Q),this.#A.wasClean}get code(){return t.brandCheck(this,Q),this.#A.code}get reason(){return t.brandCheck(this,Q),this.#A.reason}}class c extends Event{#A;constructor(a,r){const g="\
ErrorEvent constructor";t.argumentLengthCheck(arguments,1,g),super(a,r),t.util.markAsUncloneable(this),a=t.converters.DOMString(a,g,"type"),r=t.converters.ErrorEventInit(r??{}),this.#A=r}get message(){
return t.brandCheck(this,c),this.#A.message}get filename(){return t.brandCheck(this,c),this.#A.filename}get lineno(){return t.brandCheck(this,c),this.#A.lineno}get colno(){return t.brandCheck(this,c),
this.#A.colno}get error(){return t.brandCheck(this,c),this.#A.error}}Object.defineProperties(l.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:D,origin:D,lastEventId:D,source:D,
ports:D,initMessageEvent:D}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:D,code:D,wasClean:D}),Object.defineProperties(c.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:D,filename:D,lineno:D,colno:D,error:D}),t.converters.MessagePort=t.interfaceConverter(u),t.converters["sequence<MessagePort>"]=t.sequenceConverter(t.converters.
MessagePort);const e=[{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,
defaultValue:()=>!1}];t.converters.MessageEventInit=t.dictionaryConverter([...e,{key:"data",converter:t.converters.any,defaultValue:()=>null},{key:"origin",converter:t.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:t.converters.DOMString,defaultValue:()=>""},{key:"source",converter:t.nullableConverter(t.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:t.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),t.converters.CloseEventInit=t.dictionaryConverter([...e,{key:"wasClean",converter:t.converters.boolean,defaultValue:()=>!1},{key:"code",converter:t.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:t.converters.USVString,defaultValue:()=>""}]),t.converters.ErrorEventInit=t.dictionaryConverter([...e,{key:"message",converter:t.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:t.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:t.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:t.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:t.converters.any}]),p.exports={MessageEvent:l,CloseEvent:Q,ErrorEvent:c,createFastMessageEvent:n}}),3264:((p,J,A)=>{const{maxUnsigned16Bit:t}=A(
20736),D=16386;let I,u=null,l=D;try{I=A(77598)}catch{I={randomFillSync:function(e,E,a){for(let r=0;r<e.length;++r)e[r]=Math.random()*255|0;return e}}}function n(){return l===D&&(l=0,I.randomFillSync(u??=
Buffer.allocUnsafe(D),0,D)),[u[l++],u[l++],u[l++],u[l++]]}class Q{constructor(e){this.frameData=e}createFrame(e){const E=this.frameData,a=n(),r=E?.byteLength??0;let g=r,h=6;r>t?(h+=8,g=127):r>125&&(h+=
2,g=126);const f=Buffer.allocUnsafe(r+h);f[0]=f[1]=0,f[0]|=128,f[0]=(f[0]&240)+e;f[h-4]=a[0],f[h-3]=a[1],f[h-2]=a[2],f[h-1]=a[3],f[1]=g,g===126?f.writeUInt16BE(r,2):g===127&&(f[2]=f[3]=0,f.writeUIntBE(
r,4,6)),f[1]|=128;for(let F=0;F<r;++F)f[h+F]=E[F]^a[F&3];return f}}p.exports={WebsocketFrameSend:Q}}),19469:((p,J,A)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:D}=A(38522),{isValidClientWindowBits:I}=A(
98625),{MessageSizeExceededError:u}=A(68707),l=Buffer.from([0,0,255,255]),n=Symbol("kBuffer"),Q=Symbol("kLength");class c{#A;#e={};#t=0;constructor(E,a){this.#e.serverNoContextTakeover=E.has("server_n\
o_context_takeover"),this.#e.serverMaxWindowBits=E.get("server_max_window_bits"),this.#t=a.maxPayloadSize}decompress(E,a,r){if(!this.#A){let g=D;if(this.#e.serverMaxWindowBits){if(!I(this.#e.serverMaxWindowBits)){
r(new Error("Invalid server_max_window_bits"));return}g=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=t({windowBits:g})}catch(h){r(h);return}this.#A[n]=[],this.#A[Q]=0,this.#A.on("data",h=>{
if(this.#A[Q]+=h.length,this.#t>0&&this.#A[Q]>this.#t){r(new u),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[n].push(h)}),this.#A.on("error",h=>{this.#A=null,r(h)})}this.#A.
write(E),a&&this.#A.write(l),this.#A.flush(()=>{if(!this.#A)return;const g=Buffer.concat(this.#A[n],this.#A[Q]);this.#A[n].length=0,this.#A[Q]=0,r(null,g)})}}p.exports={PerMessageDeflate:c}}),81652:((p,J,A)=>{
const{Writable:t}=A(57075),D=A(34589),{parserStates:I,opcodes:u,states:l,emptyBuffer:n,sentCloseFrameState:Q}=A(20736),{kReadyState:c,kSentClose:e,kResponse:E,kReceivedClose:a}=A(61216),{channels:r}=A(
42414),{isValidStatusCode:g,isValidOpcode:h,failWebsocketConnection:f,websocketMessageReceived:F,utf8Decode:k,isControlFrame:b,isTextBinaryFrame:M,isContinuationFrame:G}=A(98625),{WebsocketFrameSend:Y}=A(
3264),{closeWebSocketConnection:H}=A(86897),{PerMessageDeflate:i}=A(19469),{MessageSizeExceededError:s}=A(68707);function C(y,w,d){H(y,w,d,Buffer.byteLength(d)),f(y,d)}class o extends t{#A=[];#e=0;#t=0;#r=!1;#s=I.
INFO;#n={};#o=[];#i;#g;#a;constructor(w,d,B={}){super(),this.ws=w,this.#i=d??new Map,this.#g=B.maxFragments??0,this.#a=B.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new i(d,B))}_write(w,d,B){this.#A.push(w),this.#t+=w.length,this.#r=!0,this.run(B)}#c(){return this.#a>0&&!b(this.#n.opcode)&&this.#n.payloadLength+this.#e>this.#a?(C(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(w){for(;this.#r;)if(this.#s===I.INFO){if(this.#t<2)return w();const d=this.consume(2),B=(d[0]&128)!==0,R=d[0]&15,U=(d[1]&128)===128,L=!B&&R!==u.CONTINUATION,
V=d[1]&127,T=d[0]&64,$=d[0]&32,oA=d[0]&16;if(!h(R))return f(this.ws,"Invalid opcode received"),w();if(U)return f(this.ws,"Frame cannot be masked"),w();if(T!==0&&!this.#i.has("permessage-deflate")){f(this.
ws,"Expected RSV1 to be clear.");return}if($!==0||oA!==0){f(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(L&&!M(R)){f(this.ws,"Invalid frame type was fragmented.");return}if(M(R)&&this.#o.length>
0){f(this.ws,"Expected continuation frame");return}if(this.#n.fragmented&&L){f(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((V>125||L)&&b(R)){f(this.ws,"Control frame either too large or \
fragmented");return}if(G(R)&&this.#o.length===0&&!this.#n.compressed){f(this.ws,"Unexpected continuation frame");return}if(V<=125){if(this.#n.payloadLength=V,this.#s=I.READ_DATA,!this.#c())return}else
V===126?this.#s=I.PAYLOADLENGTH_16:V===127&&(this.#s=I.PAYLOADLENGTH_64);M(R)&&(this.#n.binaryType=R,this.#n.compressed=T!==0),this.#n.opcode=R,this.#n.masked=U,this.#n.fin=B,this.#n.fragmented=L}else if(this.#s===
I.PAYLOADLENGTH_16){if(this.#t<2)return w();const d=this.consume(2);if(this.#n.payloadLength=d.readUInt16BE(0),this.#s=I.READ_DATA,!this.#c())return}else if(this.#s===I.PAYLOADLENGTH_64){if(this.#t<8)
return w();const d=this.consume(8),B=d.readUInt32BE(0),R=d.readUInt32BE(4);if(B!==0||R>2**31-1){f(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=R,this.#s=I.READ_DATA,
!this.#c())return}else if(this.#s===I.READ_DATA){if(this.#t<this.#n.payloadLength)return w();const d=this.consume(this.#n.payloadLength);if(b(this.#n.opcode)){this.#r=this.parseControlFrame(d),this.#s=
I.INFO;const B=this.ws[E].socket;if(this.#r&&B.writableNeedDrain){this.#r=!1,B.once("drain",()=>{this.destroyed||(this.#r=!0,this.run(w))});return}}else if(this.#n.compressed){this.#i.get("permessage-\
deflate").decompress(d,this.#n.fin,(B,R)=>{if(B){const U=B instanceof s?1009:1007;C(this.ws,U,B.message);return}if(this.writeFragments(R)){if(this.#a>0&&this.#e>this.#a){C(this.ws,1009,new s().message);
return}if(!this.#n.fin){this.#s=I.INFO,this.#r=!0,this.run(w);return}F(this.ws,this.#n.binaryType,this.consumeFragments()),this.#r=!0,this.#s=I.INFO,this.run(w)}}),this.#r=!1;break}else{if(!this.writeFragments(
d))return;if(this.#a>0&&this.#e>this.#a){C(this.ws,1009,new s().message);return}!this.#n.fragmented&&this.#n.fin&&F(this.ws,this.#n.binaryType,this.consumeFragments()),this.#s=I.INFO}}}consume(w){if(w>
this.#t)throw new Error("Called consume() before buffers satiated.");if(w===0)return n;if(this.#A[0].length===w)return this.#t-=this.#A[0].length,this.#A.shift();const d=Buffer.allocUnsafe(w);let B=0;
for(;B!==w;){const R=this.#A[0],{length:U}=R;if(U+B===w){d.set(this.#A.shift(),B);break}else if(U+B>w){d.set(R.subarray(0,w-B),B),this.#A[0]=R.subarray(w-B);break}else d.set(this.#A.shift(),B),B+=R.length}
return this.#t-=w,d}writeFragments(w){return this.#g>0&&this.#o.length===this.#g?(C(this.ws,1008,"Too many message fragments"),!1):(this.#e+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;
if(w.length===1)return this.#e=0,w.shift();const d=Buffer.concat(w,this.#e);return this.#o=[],this.#e=0,d}parseCloseBody(w){D(w.length!==1);let d;if(w.length>=2&&(d=w.readUInt16BE(0)),d!==void 0&&!g(d))
return{code:1002,reason:"Invalid status code",error:!0};let B=w.subarray(2);B[0]===239&&B[1]===187&&B[2]===191&&(B=B.subarray(3));try{B=k(B)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:d,reason:B,error:!1}}parseControlFrame(w){const{opcode:d,payloadLength:B}=this.#n;if(d===u.CLOSE){if(B===1)return f(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#n.closeInfo=this.
parseCloseBody(w),this.#n.closeInfo.error){const{code:R,reason:U}=this.#n.closeInfo;return H(this.ws,R,U,U.length),f(this.ws,U),!1}if(this.ws[e]!==Q.SENT){let R=n;this.#n.closeInfo.code&&(R=Buffer.allocUnsafe(
2),R.writeUInt16BE(this.#n.closeInfo.code,0));const U=new Y(R);this.ws[E].socket.write(U.createFrame(u.CLOSE),L=>{L||(this.ws[e]=Q.SENT)})}return this.ws[c]=l.CLOSING,this.ws[a]=!0,!1}else if(d===u.PING){
if(!this.ws[a]){const R=new Y(w);this.ws[E].socket.write(R.createFrame(u.PONG)),r.ping.hasSubscribers&&r.ping.publish({payload:w})}}else d===u.PONG&&r.pong.hasSubscribers&&r.pong.publish({payload:w});
return!0}get closingInfo(){return this.#n.closeInfo}}p.exports={ByteParser:o}}),13900:((p,J,A)=>{const{WebsocketFrameSend:t}=A(3264),{opcodes:D,sendHints:I}=A(20736),u=A(64660),l=Buffer[Symbol.species];
class n{#A=new u;#e=!1;#t;constructor(E){this.#t=E}add(E,a,r){if(r!==I.blob){const h=Q(E,r);if(!this.#e)this.#t.write(h,a);else{const f={promise:null,callback:a,frame:h};this.#A.push(f)}return}const g={
promise:E.arrayBuffer().then(h=>{g.promise=null,g.frame=Q(h,r)}),callback:a,frame:null};this.#A.push(g),this.#e||this.#r()}async#r(){this.#e=!0;const E=this.#A;for(;!E.isEmpty();){const a=E.shift();a.
promise!==null&&await a.promise,this.#t.write(a.frame,a.callback),a.callback=a.frame=null}this.#e=!1}}function Q(e,E){return new t(c(e,E)).createFrame(E===I.string?D.TEXT:D.BINARY)}function c(e,E){switch(E){case I.
string:return Buffer.from(e);case I.arrayBuffer:case I.blob:return new l(e);case I.typedArray:return new l(e.buffer,e.byteOffset,e.byteLength)}}p.exports={SendQueue:n}}),61216:(p=>{p.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((p,J,A)=>{const{kReadyState:t,kController:D,kResponse:I,kBinaryType:u,kWebSocketURL:l}=A(61216),{states:n,opcodes:Q}=A(20736),{ErrorEvent:c,createFastMessageEvent:e}=A(
15188),{isUtf8:E}=A(4573),{collectASequenceOfCodePointsFast:a,removeHTTPWhitespace:r}=A(51900);function g(U){return U[t]===n.CONNECTING}function h(U){return U[t]===n.OPEN}function f(U){return U[t]===n.
CLOSING}function F(U){return U[t]===n.CLOSED}function k(U,L,V=($,oA)=>new Event($,oA),T={}){const $=V(U,T);L.dispatchEvent($)}function b(U,L,V){if(U[t]!==n.OPEN)return;let T;if(L===Q.TEXT)try{T=R(V)}catch{
H(U,"Received invalid UTF-8 in text frame.");return}else L===Q.BINARY&&(U[u]==="blob"?T=new Blob([V]):T=M(V));k("message",U,e,{origin:U[l].origin,data:T})}function M(U){return U.byteLength===U.buffer.
byteLength?U.buffer:U.buffer.slice(U.byteOffset,U.byteOffset+U.byteLength)}function G(U){if(U.length===0)return!1;for(let L=0;L<U.length;++L){const V=U.charCodeAt(L);if(V<33||V>126||V===34||V===40||V===
41||V===44||V===47||V===58||V===59||V===60||V===61||V===62||V===63||V===64||V===91||V===92||V===93||V===123||V===125)return!1}return!0}function Y(U){return U>=1e3&&U<1015?U!==1004&&U!==1005&&U!==1006:
U>=3e3&&U<=4999}function H(U,L){const{[D]:V,[I]:T}=U;V.abort(),T?.socket&&!T.socket.destroyed&&T.socket.destroy(),L&&k("error",U,($,oA)=>new c($,oA),{error:new Error(L),message:L})}function i(U){return U===
Q.CLOSE||U===Q.PING||U===Q.PONG}function s(U){return U===Q.CONTINUATION}function C(U){return U===Q.TEXT||U===Q.BINARY}function o(U){return C(U)||s(U)||i(U)}function y(U){const L={position:0},V=new Map;
for(;L.position<U.length;){const T=a(";",U,L),[$,oA=""]=T.split("=");V.set(r($,!0,!1),r(oA,!1,!0)),L.position++}return V}function w(U){if(U.length===0)return!1;for(let V=0;V<U.length;V++){const T=U.charCodeAt(
V);if(T<48||T>57)return!1}const L=Number.parseInt(U,10);return L>=8&&L<=15}const d=typeof process.versions.icu=="string",B=d?new TextDecoder("utf-8",{fatal:!0}):void 0,R=d?B.decode.bind(B):function(U){
if(E(U))return U.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};p.exports={isConnecting:g,isEstablished:h,isClosing:f,isClosed:F,fireEvent:k,isValidSubprotocol:G,isValidStatusCode:Y,
failWebsocketConnection:H,websocketMessageReceived:b,utf8Decode:R,isControlFrame:i,isContinuationFrame:s,isTextBinaryFrame:C,isValidOpcode:o,parseExtensions:y,isValidClientWindowBits:w}}),13726:((p,J,A)=>{
const{webidl:t}=A(45893),{URLSerializer:D}=A(51900),{environmentSettingsObject:I}=A(73168),{staticPropertyDescriptors:u,states:l,sentCloseFrameState:n,sendHints:Q}=A(20736),{kWebSocketURL:c,kReadyState:e,
kController:E,kBinaryType:a,kResponse:r,kSentClose:g,kByteParser:h}=A(61216),{isConnecting:f,isEstablished:F,isClosing:k,isValidSubprotocol:b,fireEvent:M}=A(98625),{establishWebSocketConnection:G,closeWebSocketConnection:Y}=A(
86897),{ByteParser:H}=A(81652),{kEnumerableProperty:i,isBlobLike:s}=A(3440),{getGlobalDispatcher:C}=A(32581),{types:o}=A(57975),{ErrorEvent:y,CloseEvent:w}=A(15188),{SendQueue:d}=A(13900);class B extends EventTarget{#A={
open:null,error:null,close:null,message:null};#e=0;#t="";#r="";#s;constructor(V,T=[]){super(),t.util.markAsUncloneable(this);const $="WebSocket constructor";t.argumentLengthCheck(arguments,1,$);const oA=t.
converters["DOMString or sequence<DOMString> or WebSocketInit"](T,$,"options");V=t.converters.USVString(V,$,"url"),T=oA.protocols;const IA=I.settingsObject.baseUrl;let cA;try{cA=new URL(V,IA)}catch(DA){
throw new DOMException(DA,"SyntaxError")}if(cA.protocol==="http:"?cA.protocol="ws:":cA.protocol==="https:"&&(cA.protocol="wss:"),cA.protocol!=="ws:"&&cA.protocol!=="wss:")throw new DOMException(`Expec\
ted a ws: or wss: protocol, got ${cA.protocol}`,"SyntaxError");if(cA.hash||cA.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof T=="string"&&(T=[T]),T.length!==new Set(
T.map(DA=>DA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(T.length>0&&!T.every(DA=>b(DA)))throw new DOMException("Invalid Sec-WebSocket-Protocol\
 value","SyntaxError");this[c]=new URL(cA.href);const dA=I.settingsObject;this[E]=G(cA,T,dA,this,(DA,RA)=>this.#n(DA,RA),oA),this[e]=B.CONNECTING,this[g]=n.NOT_SENT,this[a]="blob"}close(V=void 0,T=void 0){
t.brandCheck(this,B);const $="WebSocket.close";if(V!==void 0&&(V=t.converters["unsigned short"](V,$,"code",{clamp:!0})),T!==void 0&&(T=t.converters.USVString(T,$,"reason")),V!==void 0&&V!==1e3&&(V<3e3||
V>4999))throw new DOMException("invalid code","InvalidAccessError");let oA=0;if(T!==void 0&&(oA=Buffer.byteLength(T),oA>123))throw new DOMException(`Reason must be less than 123 bytes; received ${oA}`,
"SyntaxError");Y(this,V,T,oA)}send(V){t.brandCheck(this,B);const T="WebSocket.send";if(t.argumentLengthCheck(arguments,1,T),V=t.converters.WebSocketSendData(V,T,"data"),f(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!F(this)||k(this)))if(typeof V=="string"){const $=Buffer.byteLength(V);this.#e+=$,this.#s.add(V,()=>{this.#e-=$},Q.string)}else o.isArrayBuffer(V)?(this.#e+=
V.byteLength,this.#s.add(V,()=>{this.#e-=V.byteLength},Q.arrayBuffer)):ArrayBuffer.isView(V)?(this.#e+=V.byteLength,this.#s.add(V,()=>{this.#e-=V.byteLength},Q.typedArray)):s(V)&&(this.#e+=V.size,this.#s.
add(V,()=>{this.#e-=V.size},Q.blob))}get readyState(){return t.brandCheck(this,B),this[e]}get bufferedAmount(){return t.brandCheck(this,B),this.#e}get url(){return t.brandCheck(this,B),D(this[c])}get extensions(){
return t.brandCheck(this,B),this.#r}get protocol(){return t.brandCheck(this,B),this.#t}get onopen(){return t.brandCheck(this,B),this.#A.open}set onopen(V){t.brandCheck(this,B),this.#A.open&&this.removeEventListener(
"open",this.#A.open),typeof V=="function"?(this.#A.open=V,this.addEventListener("open",V)):this.#A.open=null}get onerror(){return t.brandCheck(this,B),this.#A.error}set onerror(V){t.brandCheck(this,B),
this.#A.error&&this.removeEventListener("error",this.#A.error),typeof V=="function"?(this.#A.error=V,this.addEventListener("error",V)):this.#A.error=null}get onclose(){return t.brandCheck(this,B),this.#A.
close}set onclose(V){t.brandCheck(this,B),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof V=="function"?(this.#A.close=V,this.addEventListener("close",V)):this.#A.close=null}get onmessage(){
return t.brandCheck(this,B),this.#A.message}set onmessage(V){t.brandCheck(this,B),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof V=="function"?(this.#A.message=V,this.addEventListener(
"message",V)):this.#A.message=null}get binaryType(){return t.brandCheck(this,B),this[a]}set binaryType(V){t.brandCheck(this,B),V!=="blob"&&V!=="arraybuffer"?this[a]="blob":this[a]=V}#n(V,T){this[r]=V;
const $=this[E]?.dispatcher?.webSocketOptions,oA=$?.maxFragments,IA=$?.maxPayloadSize,cA=new H(this,T,{maxFragments:oA,maxPayloadSize:IA});cA.on("drain",R),cA.on("error",U.bind(this)),V.socket.ws=this,
this[h]=cA,this.#s=new d(V.socket),this[e]=l.OPEN;const dA=V.headersList.get("sec-websocket-extensions");dA!==null&&(this.#r=dA);const DA=V.headersList.get("sec-websocket-protocol");DA!==null&&(this.#t=
DA),M("open",this)}}B.CONNECTING=B.prototype.CONNECTING=l.CONNECTING,B.OPEN=B.prototype.OPEN=l.OPEN,B.CLOSING=B.prototype.CLOSING=l.CLOSING,B.CLOSED=B.prototype.CLOSED=l.CLOSED,Object.defineProperties(
B.prototype,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u,url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,[Symbol.toStringTag]:{
value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(B,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u}),t.converters["sequence<DOMString>"]=t.sequenceConverter(t.converters.
DOMString),t.converters["DOMString or sequence<DOMString>"]=function(L,V,T){return t.util.Type(L)==="Object"&&Symbol.iterator in L?t.converters["sequence<DOMString>"](L):t.converters.DOMString(L,V,T)},
t.converters.WebSocketInit=t.dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:t.converters.any,
defaultValue:()=>C()},{key:"headers",converter:t.nullableConverter(t.converters.HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(L){return t.util.Type(L)==="O\
bject"&&!(Symbol.iterator in L)?t.converters.WebSocketInit(L):{protocols:t.converters["DOMString or sequence<DOMString>"](L)}},t.converters.WebSocketSendData=function(L){if(t.util.Type(L)==="Object"){
if(s(L))return t.converters.Blob(L,{strict:!1});if(ArrayBuffer.isView(L)||o.isArrayBuffer(L))return t.converters.BufferSource(L)}return t.converters.USVString(L)};function R(){this.ws[r].socket.resume()}
function U(L){let V,T;L instanceof w?(V=L.reason,T=L.code):V=L.message,M("error",this,()=>new y("error",{error:L,message:V})),Y(this,T)}p.exports={WebSocket:B}}),42613:(p=>{p.exports=VA(import.meta.url)(
"assert")}),20181:(p=>{p.exports=VA(import.meta.url)("buffer")}),49140:(p=>{p.exports=VA(import.meta.url)("constants")}),76982:(p=>{p.exports=VA(import.meta.url)("crypto")}),24434:(p=>{p.exports=VA(import.meta.
url)("events")}),79896:(p=>{p.exports=VA(import.meta.url)("fs")}),91943:(p=>{p.exports=VA(import.meta.url)("fs/promises")}),58611:(p=>{p.exports=VA(import.meta.url)("http")}),65692:(p=>{p.exports=VA(import.meta.
url)("https")}),69278:(p=>{p.exports=VA(import.meta.url)("net")}),34589:(p=>{p.exports=VA(import.meta.url)("node:assert")}),16698:(p=>{p.exports=VA(import.meta.url)("node:async_hooks")}),4573:(p=>{p.exports=
VA(import.meta.url)("node:buffer")}),37540:(p=>{p.exports=VA(import.meta.url)("node:console")}),77598:(p=>{p.exports=VA(import.meta.url)("node:crypto")}),53053:(p=>{p.exports=VA(import.meta.url)("node\
:diagnostics_channel")}),40610:(p=>{p.exports=VA(import.meta.url)("node:dns")}),78474:(p=>{p.exports=VA(import.meta.url)("node:events")}),73024:(p=>{p.exports=VA(import.meta.url)("node:fs")}),51455:(p=>{
p.exports=VA(import.meta.url)("node:fs/promises")}),37067:(p=>{p.exports=VA(import.meta.url)("node:http")}),32467:(p=>{p.exports=VA(import.meta.url)("node:http2")}),44708:(p=>{p.exports=VA(import.meta.
url)("node:https")}),98995:(p=>{p.exports=VA(import.meta.url)("node:module")}),77030:(p=>{p.exports=VA(import.meta.url)("node:net")}),48161:(p=>{p.exports=VA(import.meta.url)("node:os")}),76760:(p=>{p.
exports=VA(import.meta.url)("node:path")}),643:(p=>{p.exports=VA(import.meta.url)("node:perf_hooks")}),1708:(p=>{p.exports=VA(import.meta.url)("node:process")}),41792:(p=>{p.exports=VA(import.meta.url)(
"node:querystring")}),57075:(p=>{p.exports=VA(import.meta.url)("node:stream")}),38321:(p=>{p.exports=VA(import.meta.url)("node:stream/consumers")}),46466:(p=>{p.exports=VA(import.meta.url)("node:strea\
m/promises")}),46193:(p=>{p.exports=VA(import.meta.url)("node:string_decoder")}),41692:(p=>{p.exports=VA(import.meta.url)("node:tls")}),73136:(p=>{p.exports=VA(import.meta.url)("node:url")}),57975:(p=>{
p.exports=VA(import.meta.url)("node:util")}),73429:(p=>{p.exports=VA(import.meta.url)("node:util/types")}),75919:(p=>{p.exports=VA(import.meta.url)("node:worker_threads")}),38522:(p=>{p.exports=VA(import.meta.
url)("node:zlib")}),70857:(p=>{p.exports=VA(import.meta.url)("os")}),16928:(p=>{p.exports=VA(import.meta.url)("path")}),2203:(p=>{p.exports=VA(import.meta.url)("stream")}),13193:(p=>{p.exports=VA(import.meta.
url)("string_decoder")}),64756:(p=>{p.exports=VA(import.meta.url)("tls")}),52018:(p=>{p.exports=VA(import.meta.url)("tty")}),87016:(p=>{p.exports=VA(import.meta.url)("url")}),39023:(p=>{p.exports=VA(import.meta.
url)("util")}),43106:(p=>{p.exports=VA(import.meta.url)("zlib")}),83273:((p,J,A)=>{A.d(J,{As:()=>n,UX:()=>I,cZ:()=>l});var t=A(30706);const D=2e4;function I({message:Q}){return(0,t.OX)(Q,1e3)}const u="\
<dock status ID>";function l(Q){const c=new Map;for(const{name:E,error:a,dockStatusId:r}of Q){const g=r===void 0?a.message:a.message.replaceAll(r,u),h=c.get(g)??{names:[],ids:[]};c.set(g,h),h.names.push(
E),r!==void 0&&h.ids.push(r)}const e=Math.max(100,Math.min(1e3,Math.floor(D/c.size)));return Array.from(c,([E,{names:a,ids:r}])=>({names:a,message:(0,t.OX)(E,e).replaceAll(u,()=>r.join(", "))}))}function n(Q){
return l(Q).map(({names:c,message:e})=>`${c.join(", ")}: ${e}`).join(" | ")}}),53299:((p,J,A)=>{A.d(J,{k:()=>u});var t=A(51455),D=A(76760),I=A(86560);async function u(l){const n=(0,D.join)(await(0,I.P)(
"workflow-report-"),"report.md");return await(0,t.writeFile)(n,l),n}}),66561:((p,J,A)=>{A.d(J,{Hq:()=>I,cz:()=>t,xS:()=>D,xW:()=>u});function t(l){const n={added:0,modified:0,removed:0};for(const{added:Q,
modified:c,removed:e}of l)n.added+=Q,n.modified+=c,n.removed+=e;return n}function D({status:l,changes:n,references:Q}){if(l!=="modified")return{added:0,modified:0,removed:0,[l]:1};const c=n.length===0&&
Q===0?1:0;return t([{added:0,modified:c,removed:0},...n.map(({kind:e})=>({added:0,removed:0,modified:0,[e==="reordered"?"modified":e]:1}))])}function I({workflows:l}){return l.some(({status:n})=>n!=="\
unchanged")}function u({workflows:l}){return t(l.map(({counts:n})=>n))}}),72899:((p,J,A)=>{A.d(J,{K$:()=>t,pi:()=>I,wo:()=>D});const t={patterns:[]};function D(l){const n=[];for(const[Q,c]of l.split(/\r\n|\r|\n/).
entries()){const e=c.trim();if(e===""||e.startsWith("#"))continue;const E=e.split(".");if(E.includes(""))throw new Error(`has an empty key in line ${Q+1} (join keys by single dots)`);if(E.every(a=>a===
"*"))throw new Error(`has only * in line ${Q+1}, which would ignore everything (name a key)`);n.push(E)}return{patterns:n}}function I({patterns:l},n){return l.some(Q=>u(n,Q,Q.length))}function u(l,n,Q){
if(Q===0)return!0;if(l?.outer===void 0)return!1;if(n[Q-1]==="*"&&u(l.outer,n,Q-1))return!0;if(l.key===void 0)return!1;const c=Q-l.key.split(".").length;return c>=0&&n.slice(c,Q).join(".")===l.key&&u(l.
outer,n,c)}}),17959:((p,J,A)=>{A.d(J,{SE:()=>fA,B1:()=>uA,cq:()=>rA});var t=A(58132),D=A(30706),I=A(61318),u=A(63102);function l(P,j){let eA;for(eA=0;eA<P.length&&eA<j.length;eA++)if(P[eA]!=j[eA])return P.
slice(0,eA);return P.slice(0,eA)}function n(P,j){let eA;if(!P||!j||P[P.length-1]!=j[j.length-1])return"";for(eA=0;eA<P.length&&eA<j.length;eA++)if(P[P.length-(eA+1)]!=j[j.length-(eA+1)])return P.slice(
-eA);return P.slice(-eA)}function Q(P,j,eA){if(P.slice(0,j.length)!=j)throw Error(`string ${JSON.stringify(P)} doesn't start with prefix ${JSON.stringify(j)}; this is a bug`);return eA+P.slice(j.length)}
function c(P,j,eA){if(!j)return P+eA;if(P.slice(-j.length)!=j)throw Error(`string ${JSON.stringify(P)} doesn't end with suffix ${JSON.stringify(j)}; this is a bug`);return P.slice(0,-j.length)+eA}function e(P,j){
return Q(P,j,"")}function E(P,j){return c(P,j,"")}function a(P,j){return j.slice(0,r(P,j))}function r(P,j){let eA=0;P.length>j.length&&(eA=P.length-j.length);let QA=j.length;P.length<j.length&&(QA=P.length);
const EA=Array(QA);let q=0;EA[0]=0;for(let N=1;N<QA;N++){for(j[N]==j[q]?EA[N]=EA[q]:EA[N]=q;q>0&&j[N]!=j[q];)q=EA[q];j[N]==j[q]&&q++}q=0;for(let N=eA;N<P.length;N++){for(;q>0&&P[N]!=j[q];)q=EA[q];P[N]==
j[q]&&q++}return q}function g(P){return P.includes(`\r
`)&&!P.startsWith(`
`)&&!P.match(/[^\r]\n/)}function h(P){return!P.includes(`\r
`)&&P.includes(`
`)}function f(P,j){const eA=[];for(const QA of Array.from(j.segment(P))){const EA=QA.segment;eA.length&&/\s/.test(eA[eA.length-1])&&/\s/.test(EA)?eA[eA.length-1]+=EA:eA.push(EA)}return eA}function F(P,j){
if(j)return b(P,j)[1];let eA;for(eA=P.length-1;eA>=0&&P[eA].match(/\s/);eA--);return P.substring(eA+1)}function k(P,j){if(j)return b(P,j)[0];const eA=P.match(/^\s*/);return eA?eA[0]:""}function b(P,j){
if(!j)return[k(P),F(P)];if(j.resolvedOptions().granularity!="word")throw new Error('The segmenter passed must have a granularity of "word"');const eA=f(P,j),QA=eA[0],EA=eA[eA.length-1],q=/\s/.test(QA)?
QA:"",N=/\s/.test(EA)?EA:"";return[q,N]}const M="a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}",G=new RegExp(`[${M}]+|\\s+|[^${M}\
]`,"ug");class Y extends u.A{equals(j,eA,QA){return QA.ignoreCase&&(j=j.toLowerCase(),eA=eA.toLowerCase()),j.trim()===eA.trim()}tokenize(j,eA={}){let QA;if(eA.intlSegmenter){const N=eA.intlSegmenter;if(N.
resolvedOptions().granularity!="word")throw new Error('The segmenter passed must have a granularity of "word"');QA=f(j,N)}else QA=j.match(G)||[];const EA=[];let q=null;return QA.forEach(N=>{/\s/.test(
N)?q==null?EA.push(N):EA.push(EA.pop()+N):q!=null&&/\s/.test(q)?EA[EA.length-1]==q?EA.push(EA.pop()+N):EA.push(q+N):EA.push(N),q=N}),EA}join(j){return j.map((eA,QA)=>QA==0?eA:eA.replace(/^\s+/,"")).join(
"")}postProcess(j,eA){if(!j||eA.oneChangePerToken)return j;let QA=null,EA=null,q=null;return j.forEach(N=>{N.added?EA=N:N.removed?q=N:((EA||q)&&s(QA,q,EA,N,eA.intlSegmenter),QA=N,EA=null,q=null)}),(EA||
q)&&s(QA,q,EA,null,eA.intlSegmenter),j}}const H=new Y;function i(P,j,eA){return eA?.ignoreWhitespace!=null&&!eA.ignoreWhitespace?y(P,j,eA):H.diff(P,j,eA)}function s(P,j,eA,QA,EA){if(j&&eA){const[q,N]=b(
j.value,EA),[S,v]=b(eA.value,EA);if(P){const m=l(q,S);P.value=c(P.value,S,m),j.value=e(j.value,m),eA.value=e(eA.value,m)}if(QA){const m=n(N,v);QA.value=Q(QA.value,v,m),j.value=E(j.value,m),eA.value=E(
eA.value,m)}}else if(eA){if(P){const q=k(eA.value,EA);eA.value=eA.value.substring(q.length)}if(QA){const q=k(QA.value,EA);QA.value=QA.value.substring(q.length)}}else if(P&&QA){const q=k(QA.value,EA),[
N,S]=b(j.value,EA),v=l(q,N);j.value=e(j.value,v);const m=n(e(q,v),S);j.value=E(j.value,m),QA.value=Q(QA.value,q,m),P.value=c(P.value,q,q.slice(0,q.length-m.length))}else if(QA){const q=k(QA.value,EA),
N=F(j.value,EA),S=a(N,q);j.value=E(j.value,S)}else if(P){const q=F(P.value,EA),N=k(j.value,EA),S=a(q,N);j.value=e(j.value,S)}}class C extends u.A{tokenize(j){const eA=new RegExp(`(\\r?\\n)|[${M}]+|[^\\\
S\\n\\r]+|[^${M}]`,"ug");return j.match(eA)||[]}}const o=new C;function y(P,j,eA){return o.diff(P,j,eA)}const w=2,d=240,B=40,R=500,U=5e4;function L(P,j,eA){const[QA,EA]=V(P,j),q=TA(QA,EA),N=GA(QA,EA,q),
[S,v]=[QA.slice(q,QA.length-N),EA.slice(q,EA.length-N)],m=(0,I.E)(S,v,{maxEditLength:R})??[{value:S,removed:!0,added:!1},{value:v,removed:!1,added:!0}],O=$(eA);let z=q+1;const _=q<=w+1?0:q-w;_>0&&O.mark(
`line ${_+1}`),O.context(QA.slice(_,q));for(let tA=0;tA<m.length;tA++){const nA=m[tA],pA=m[tA+1];if(nA?.removed&&pA?.added)O.replaced(nA.value,pA.value),z+=pA.value.length,tA++;else if(nA?.removed)O.replaced(
nA.value,[]);else if(nA?.added)O.replaced([],nA.value),z+=nA.value.length;else if(nA){const{value:xA}=nA;xA.length<=2*w+1?O.context(xA):(O.context(xA.slice(0,w)),O.mark(`line ${z+xA.length-w}`),O.context(
xA.slice(-w))),z+=xA.length}}return O.context(EA.slice(EA.length-N,EA.length-N+w)),O.end()}function V(...P){const j=P.map(q=>q?.split(`
`)??[]),eA=j.every(q=>q.slice(0,-1).every(N=>N.endsWith("\r"))),[QA=[],EA=[]]=eA?j.map(T):j;return[QA,EA]}function T(P){return P.map((j,eA)=>eA===P.length-1?j:j.slice(0,-1))}function $(P){const j=[];let eA=P,
QA=0;const EA=(N,S)=>{QA===0&&S.length<eA?(j.push(`${N} ${S}`),eA-=S.length+3):N!==" "&&QA++},q=(N,S)=>{const v=QA===0?oA(N,S):[{from:N,to:S}];for(const m of v)EA("-",m.from),EA("+",m.to)};return{context(N){
for(const S of N)EA(" ",DA(S))},replaced(N,S){const v=Math.min(N.length,S.length),m=z=>z.slice(0,v).some(_=>_.length>d),O=m(N)||m(S)?v:0;for(let z=0;z<O;z++)q(N[z]??"",S[z]??"");for(const z of N.slice(
O))EA("-",DA(z));for(const z of S.slice(O))EA("+",DA(z))},mark(N){QA===0&&j.push(`@@ ${N} @@`)},end(){return QA>0&&j.push(`@@ ${(0,D.hS)(QA,"more changed line")} @@`),j}}}function oA(P,j){if(P.length<=
d&&j.length<=d)return[{from:P,to:j}];const eA=TA(P,j),QA=GA(P,j,eA);return IA(P.slice(eA,P.length-QA),j.slice(eA,j.length-QA)).map(EA=>({from:cA(P,eA+EA.from[0],eA+EA.from[1]),to:cA(j,eA+EA.to[0],eA+EA.
to[1])}))}function IA(P,j){const eA=[{from:[0,P.length],to:[0,j.length]}];if(P.length<=d&&j.length<=d||P.length>U||j.length>U)return eA;const QA=y(P,j,{maxEditLength:R});if(QA===void 0)return eA;const EA=[];
let[q,N]=[0,0];for(const{value:S,added:v,removed:m}of QA){const[O,z]=[q,N];if(v||(q+=S.length),m||(N+=S.length),!v&&!m)continue;const _=EA.at(-1);_&&O-_.from[1]<2*B?(_.from[1]=q,_.to[1]=N):EA.push({from:[
O,q],to:[z,N]})}return EA}function cA(P,j,eA){const QA=j>B+20?RA(P,j-B):0,EA=P.length-eA>B+20?RA(P,eA+B):P.length,[q,N]=[RA(P,j),RA(P,eA)],S=N-q>2*d?dA(P.slice(q,N)):P.slice(q,N);return(QA>0?"\u2026":
"")+P.slice(QA,q)+S+P.slice(N,EA)+(EA<P.length?"\u2026":"")}function dA(P){const[j,eA]=[RA(P,d-40),RA(P,P.length-40)];return`${P.slice(0,j)} \u2026 ${(0,D.hS)(eA-j,"more character")} \u2026 ${P.slice(
eA)}`}function DA(P){if(P.length<=d)return P;const j=(0,t.Jj)(P,d-60);return`${j} ${(0,D.hS)(P.length-j.length+1,"more character")}`}function RA(P,j){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(P.slice(
j-1,j+1))?j-1:j}function TA(P,j){const eA=Math.min(P.length,j.length);let QA=0;for(;QA<eA&&P[QA]===j[QA];)QA++;return QA}function GA(P,j,eA){const QA=Math.min(P.length,j.length)-eA;let EA=0;for(;EA<QA&&
P[P.length-1-EA]===j[j.length-1-EA];)EA++;return EA}var gA=A(66561);const aA=6e4,hA=6e3,X=80,FA=8,yA=60,sA={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F"};function rA({
modified:P,added:j,removed:eA}){return[[P,"modified"],[j,"added"],[eA,"removed"]].flatMap(([q,N])=>q===0?[]:[`${q.toLocaleString("en-US")} ${N}`]).join(", ")||"no changes"}function uA({workflows:P},{maxLength:j=aA,
headings:eA=!0}={}){const QA=P.filter(({status:v})=>v==="changed"),EA=[...x(P,j/10),...iA(P,j/10)],q={left:j-bA(EA)-2*yA},N=LA(QA,q);return qA(N.flatMap(({files:v})=>v),q),`${[...N.flatMap(({heading:v,
files:m,omitted:O})=>[...eA?[v]:[],...m.flatMap(({blocks:z})=>z),...NA(O)]),...re(QA.slice(N.length)),...EA].join(`

`)}
`}function fA(P,j){return P.length<=3e3&&P.split(`
`).length<=50?P:`<details><summary>${j}</summary>

${P}
</details>
`}function LA(P,j){const eA=[];for(const QA of P){const EA=WA(QA);if(!$A(j,bA([EA])+yA))break;eA.push({heading:EA,files:[],omitted:0})}for(const[QA,EA]of eA.entries())for(const q of P[QA]?.files??[]){
const N=[JA(q),...HA(q)];EA.omitted===0&&$A(j,bA(N)+yA)?EA.files.push({file:q,blocks:N}):EA.omitted+=lA([(0,gA.xS)(q)])}return eA}function qA(P,j){const eA=[...P].sort((QA,EA)=>QA.file.changes.length-
EA.file.changes.length);for(const[QA,EA]of eA.entries()){const q={left:Math.floor(j.left/(eA.length-QA))};j.left-=q.left;const N=OA(EA.file,q);j.left+=q.left;const[S="",...v]=EA.blocks,m=N.length===0?
[]:[N.join(`
`)];EA.blocks=[S,...m,...NA(EA.file.changes.length-N.length),...v]}}function OA({kind:P,changes:j},eA){const QA=[],EA=new Map;let q=!0;for(const N of j){const S=`- ${sA[N.kind]} ${UA(N.path,P,EA)}`,v=q?
S+(P==="variables"?"":SA(N)):void 0;if(v!==void 0&&$A(eA,v.length+1)){QA.push(v);continue}if(q=!1,!$A(eA,S.length+3))break;QA.push(`${S} \u2026`)}return QA}function $A(P,j){return j>P.left?!1:(P.left-=
j,!0)}function bA(P){return P.reduce((j,eA)=>j+eA.length+2,0)}function WA({name:P,counts:j}){const eA=rA(j);return P===void 0?`### ${oe(eA)}`:`### ${(0,t.SS)(P)}: ${eA}`}function JA({name:P,kind:j,status:eA,
changes:QA,references:EA}){const q=`**${(0,t.SS)(P)}**`;if(eA!=="modified")return`${sA[eA]} ${q}: file ${eA}`;const N=j==="variables"?`${q} (values are never shown)`:q;return QA.length===0&&EA===0?`${sA.
modified} ${N}: content modified`:N}function HA({references:P}){return P===0?[]:[`${(0,D.hS)(P,"reference")} to new IDs and names ${P===1?"follows":"follow"} and ${P===1?"isn't":"aren't"} counted.`]}function NA(P){
return P===0?[]:[`\u2026 and ${(0,D.hS)(P,"more change")}`]}function re(P){if(P.length===0)return[];const j=lA(P.map(({counts:eA})=>eA));return[`\u2026 and ${(0,D.hS)(j,"more change")} in ${(0,D.hS)(P.
length,"more workflow")}`]}function lA(P){const{added:j,modified:eA,removed:QA}=(0,gA.cz)(P);return j+eA+QA}function x(P,j){if(P.length===0)return["No changes"];const eA=(QA,EA,q)=>{const N=P.filter(v=>v.
status===QA);if(N.length===0)return[];const S=N.flatMap(({name:v})=>v??[]);return[EA+(S.length===0?oe(q):`${wA(S,j)}: ${q}`)]};return[...eA("added",`${sA.added} `,"workflow added"),...eA("removed",`${sA.
removed} `,"workflow removed"),...eA("unchanged","","no changes")]}function iA(P,j){const eA=P.filter(({status:q})=>q==="changed"||q==="unchanged"),QA=eA.filter(({variablesCompared:q})=>!q);return QA.
length===0?[]:[`The environment variables${QA.length===eA.length?"":` of ${wA(QA.flatMap(({name:q})=>q??[]),j)}`} weren't compared, because one side is a folder without \`env_variables.json\`.`]}function wA(P,j){
const eA={left:j-yA},QA=[];for(const q of P){const N=(0,t.SS)(q);if(!$A(eA,N.length+2))break;QA.push(N)}const EA=P.length-QA.length;return EA===0?QA.join(", "):QA.length===0?(0,D.hS)(EA,"workflow"):`${QA.
join(", ")} and ${(0,D.hS)(EA,"more workflow")}`}function UA(P,j,eA){const QA=[];let EA=[],q="";for(const N of P){const S=vA(N,j);if(q+=`${N.type} ${S}
`,N.type==="item"){const v=[...QA,S].join(`
`),m=eA.get(v);m===void 0&&eA.set(v,q),QA.push(...m===void 0||m===q?[]:EA,S),EA=[]}else N.type==="member"?EA.push(S):(QA.push(...EA,S),EA=[])}return QA.push(...EA),QA.length>FA&&QA.splice(2,QA.length-
FA+1,"\u2026"),QA.join(" \u203A ")||"the whole file"}function vA(P,j){return P.type==="element"?(0,t.SS)(`[${P.index}]`):P.type==="member"||j==="variables"?(0,t.SS)(P.type==="member"?P.key:P.label):`*\
*${(0,t.SS)(P.label)}**`}function SA(P){if(P.kind==="reordered")return": in a new order";if(P.kind==="modified"){const{from:q,to:N}=P;return q.type===N.type&&"text"in q&&"text"in N&&(_A(q)||_A(N))?ZA(
L(q.text,N.text,hA)):q.type==="hidden"&&N.type==="hidden"?"":`: ${ee(q)} \u2192 ${ee(N)}`}const{kind:j,path:eA,value:QA}=P,EA=eA.at(-1);if(EA?.type==="item"&&EA.hint!==void 0)return` (${(0,t.SS)(EA.hint)}\
)`;if(QA.type==="hidden"||EA?.type==="item"&&QA.type==="object")return"";if(QA.type==="string"&&_A(QA)){const[q,N]=j==="added"?[void 0,QA.text]:[QA.text,void 0];return ZA(L(q,N,hA))}return`: ${ee(QA)}`}
function ZA(P){return`
${(0,t.EU)(P,"diff","  ")}`}function _A(P){return P.type==="string"?P.text.length>X||P.text.includes(`
`):P.type==="literal"&&P.text.length>X}function ee(P){if(P.type==="string"){const QA=(0,t.Jj)(P.text,X),EA=JSON.stringify(QA);return(0,t.SS)(QA===P.text?EA:`${EA.slice(0,-1)}`,1/0)}if(P.type==="litera\
l")return(0,t.SS)(P.text,X);if(P.type==="hidden")return"a hidden value";const j=P.type==="object"?"{}":"[]";if(P.size===0)return`\`${j}\``;const eA=P.type==="object"?"field":"element";return`\`${P.type===
"object"?"{\u2026}":"[\u2026]"}\` (${(0,D.hS)(P.size,eA)})`}function oe(P){return P.charAt(0).toUpperCase()+P.slice(1)}}),97228:((p,J,A)=>{A.d(J,{CQ:()=>Q,Mi:()=>n,TF:()=>r,fU:()=>a,Rs:()=>c});var t=A(
51455);const D=VA(import.meta.url)("node:timers/promises");var I=A(57975),u=A(27406);const l={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permiss\
ion denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is in the way",EEXIST:"a file of that name already exists",ENOTEMPTY:"t\
he folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function n(g){const h=typeof g=="object"&&g!==null&&"code"in g?g.code:void 0;return typeof h==
"string"&&/^E[A-Z0-9]+$/.test(h)}function Q(g){if(!n(g))return(0,u.g)(g);const{code:h="",errno:f=0}=g;return l[h]??(0,I.getSystemErrorMap)().get(f)?.[1]??h}function c(g,h){return new Error(`Can't writ\
e ${h}: ${Q(g)}. Set another directory, or free some space.`,{cause:g})}const e=new Set(["EBUSY","EPERM","EACCES"]),E=12;async function a(g,h,{platform:f=process.platform,rename:F=t.rename,sleep:k=D.setTimeout}={}){
for(let b=1;;b++)try{return await F(g,h)}catch(M){const G=n(M)&&e.has(M.code??"");if(f!=="win32"||!G||b===E)throw M;await k(b*120)}}async function r(g){await(0,t.rm)(g,{recursive:!0,force:!0,maxRetries:10})}}),
27406:((p,J,A)=>{A.d(J,{g:()=>D,i:()=>t});function t(I){return I instanceof Error?I:new Error(String(I))}function D(I){return t(I).message}}),82258:((p,J,A)=>{A.d(J,{K:()=>w});var t=A(76760),D=A(77094),
I=A(27406),u=A(5806),l=A(62291),n=A(81115),Q=A(30706);function c(){const B=D.V4("api-key");B!==""&&D.Pq(B);const R=[],U={text:L=>D.V4(L),parsed(L,V){const T=U.text(L);try{return T===""?void 0:V(T)}catch($){
U.refuse(L,(0,I.g)($));return}},required(L,V){return U.text(L)===""&&U.refuse(L,"is required"),U.parsed(L,V)},refuse:(L,V)=>R.push(`${L} ${V.replace(/(?<=[a-z])\.$/,"")}`),check(L){if(R.length>0)throw new Error(
`Bad input: ${R.join("; ")}.`);return L}};return U}function e(B){return{host:B.required("host",l.o),apiKey:B.required("api-key",g),timeoutMs:(B.parsed("timeout-minutes",a(1440))??30)*6e4,longestWaitMs:(B.
parsed("poll-interval-seconds",a(3600))??10)*1e3,summary:B.parsed("summary",E)??!0}}function E(B){if(/^(true|True|TRUE)$/.test(B))return!0;if(/^(false|False|FALSE)$/.test(B))return!1;throw new Error(`\
must be true or false, not ${k(B)}`)}function a(B,R=!1){return U=>{const L=Number(U);if(!(R?/^\d+$/:/^\d+(\.\d+)?$/).test(U)||L<=0||L>B)throw new Error(`must be a ${R?"whole ":""}number above 0${B===1/0?
"":` and at most ${B}`}, not ${k(U)}`);return L}}function r(B){if(!(0,n.e)(B))throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${k(B)}`);return B}function g(B){if(!/^[\x21-\x7e]+$/.
test(B))throw new Error("must be printable ASCII without spaces or line breaks");return B}function h(B){if(/["<>|*?:\\/\p{C}]/u.test(B)||/^\.+$/.test(B))throw new Error(`can't be a name: ${k(B)}; leav\
e out " < > | * ? : \\ / and control characters`);const R=(0,u.x5)(B);if(R!==void 0)throw new Error(`can't be a name: ${k(B)} ${R}`);if(Array.from(B).length>200||Buffer.byteLength(B)>240)throw new Error(
"is too long: at most 200 characters");return B}function f(){return(0,t.resolve)(process.env.GITHUB_WORKSPACE??"")}function F(B){if(new RegExp("\\p{Cc}","u").test(B))throw new Error("must be a path wi\
thout control characters");return(0,t.resolve)(f(),B)}function k(B){return`"${(0,Q.OX)(B,60)}"`}function b(B){const R=B.parsed("upload-artifact",E)??!0,U=B.parsed("overwrite",E)??!1,L=B.parsed("retent\
ion-days",M),V=B.parsed("artifact-env-variables",E)??!0;return{upload:R?{overwrite:U,retentionDays:L}:void 0,artifactEnvVariables:V}}function M(B){if(/^0+$/.test(B))return;const R=a(1/0,!0)(B),U=Number(
process.env.GITHUB_RETENTION_DAYS)||1/0;if(R>U)throw new Error(`must be at most ${U}, the repository's limit in days, not ${R}`);return R}var G=A(73024),Y=A(97228);const H=1024*1024;function i(B,R){const U=[
"workflows","workflows-file"].filter(T=>B.text(T)!==""),[L]=U;if(L===void 0)return{targets:s(B,R),many:!1};U.length>1&&B.refuse("workflows-file","can't be combined with workflows");for(const T of["wor\
kflow-id","flow-id","name"])B.text(T)!==""&&B.refuse(T,`can't be combined with ${L}`);const V=L==="workflows"?D.V4(L,{trimWhitespace:!1}):B.parsed(L,C);return{targets:V===void 0?[]:o(B,L,V),many:!0}}function s(B,R){
const U=B.required("workflow-id",r),L=B.required("flow-id",r),V=B.parsed("name",h);if(U===void 0||L===void 0)return[];const T={name:V??R+U,workflowId:U,flowId:L};try{h(T.name)}catch{B.refuse("workflow\
-id","is too long")}return[T]}function C(B){const R=F(B);let U;try{const L=(0,G.statSync)(R,{throwIfNoEntry:!1});if(!L?.isFile())throw new Error("it is not a file in the workspace");if(L.size>H)throw new Error(
"it is larger than 1 MiB");U=(0,G.readFileSync)(R)}catch(L){throw new Error(`can't be read: ${B}: ${(0,Y.CQ)(L)}`)}try{return new TextDecoder("utf-8",{fatal:!0}).decode(U)}catch{throw new Error(`is no\
t UTF-8 text: ${B}`)}}function o(B,R,U){const L=[],V=new Map;let T=!0;for(const[$,oA]of U.split(/\r\n|\n|\r/).entries()){const IA=gA=>B.refuse(`${R} line ${$+1}`,gA),cA=oA.split(/[ \t]+/).filter(gA=>gA!==
""),dA=cA.findIndex(gA=>gA.startsWith("#"));if(dA>=0&&(cA.length=dA),cA.length===0)continue;T=!1;const[DA="",RA="",TA=""]=cA;if(cA.length!==3){IA(`must be "name workflow-id flow-id", not ${cA.length} ${cA.
length===1?"word":"words"}`);continue}for(const[gA,aA,hA]of[["name",DA,h],["workflow-id",RA,r],["flow-id",TA,r]])try{hA(aA)}catch(X){IA(`${gA} ${(0,I.g)(X)}`)}const GA=V.get((0,u.Sr)(DA));GA===void 0?
V.set((0,u.Sr)(DA),$+1):IA(`has the name of line ${GA}`),L.push({name:DA,workflowId:RA,flowId:TA})}return T&&B.refuse(R,"names no workflow"),L}var y=A(72899);function w(){const B=c(),R=i(B,"workflow-e\
xport-"),U=B.parsed("directory",F),L=B.parsed("unpack-to",d),V=B.parsed("unpack-env-variables",E)??!1,T=B.parsed("ignore",y.wo)??y.K$,$=B.parsed("max-parallel",a(100,!0))??4;return B.check({...R,...e(
B),...b(B),workspace:f(),directory:U,unpackTo:L,unpackEnvVariables:V,ignore:T,maxParallel:$})}function d(B){const R=F(B),U=(0,t.relative)(f(),R);if(U.split(t.sep)[0]===".."||(0,t.isAbsolute)(U))throw new Error(
"must be a folder in the workspace");const L=(0,u.pr)(U.replaceAll(t.sep,"/"));if(L!==void 0)throw new Error(L);return R}}),95631:((p,J,A)=>{A.a(p,async(t,D)=>{try{var I=A(53299),u=A(4687),l=A(18384),
n=A(82258),Q=A(58347),c=A(18032);await(0,l.e)(async e=>{(0,u.n)({exports:[]});const E=(0,n.K)(),{exportAll:a}=await Promise.all([A.e(663),A.e(24)]).then(A.bind(A,82024)),r=await a(E,e);(0,u.n)((0,c.Yz)(
r,E)),E.unpackTo!==void 0&&(0,u.n)({"report-path":await(0,I.k)((0,c.EI)(r))}),E.summary&&await(0,Q.n)(r,E);const g=(0,c.c2)(r,E);if(g)throw g}),D()}catch(e){D(e)}},1)}),58347:((p,J,A)=>{A.d(J,{n:()=>s});
var t=A(83273),D=A(77094),I=A(27406),u=A(58132),l=A(30706);const n=1024*1024,Q=2e5;function c(T,$){const oA=T.map(RA=>`<th>${(0,u.FO)(RA)}</th>`).join(""),IA=$.map(RA=>`<tr>${RA.map(TA=>`<td>${g(TA)}<\
/td>`).join("")}</tr>`),cA=h(IA),dA=$.length-cA.length,DA=dA===0?"":`<tr><td colspan="${T.length}">\u2026 and ${(0,l.hS)(dA,"more row")}</td></tr>`;return`<table><tr>${oA}</tr>${cA.join("")}${DA}</tab\
le>`}function e(T){return`<table>${T.map(([oA,IA])=>IA===void 0?"":`<tr><th align="left">${(0,u.FO)(oA)}</th><td>${g(IA)}</td></tr>`).join("")}</table>`}function E(T){const $=T.map(({names:cA,message:dA})=>{
const DA=h(cA.map(TA=>`**${(0,u.wh)(TA)}**`),Q/2),RA=cA.length-DA.length;return`> ${DA.join(", ")}${RA===0?"":` and ${RA.toLocaleString("en-US")} more`}: ${(0,u.wh)(dA)}`}),oA=h($),IA=$.length-oA.length;
return[...oA,...IA===0?[]:[`> \u2026 and ${(0,l.hS)(IA,"more cause")}`]].join(`
>
`)}function a(T){return`> ${plainText(T)}`}function r(T,$){return`<details><summary>${(0,u.FO)(T)}</summary>

${$}

</details>`}function g(T){return typeof T=="string"?T===""?"":`<code>${(0,u.FO)((0,u.RK)(T))}</code>`:"words"in T?(0,u.wh)(T.words):`<a href="${(0,u.FO)(T.href)}">${(0,u.wh)(T.text)}</a>${(0,u.FO)(T.after??
"")}`}function h(T,$=Q){let oA=$;const IA=dA=>(oA-=Buffer.byteLength(dA),oA>=0),cA=T.findIndex(dA=>!IA(dA));return T.slice(0,cA<0?T.length:cA)}async function f(T,...$){const oA=[`### ${(0,u.wh)(T)}`];
let IA=n-1e3-Buffer.byteLength(oA.join()),cA=0;for(const dA of $){const DA=Buffer.byteLength(dA)+2;DA<=IA?(oA.push(dA),IA-=DA):cA++}cA>0&&oA.push(`${(0,l.hS)(cA,"part")} of this page would not fit and\
 ${cA===1?"is":"are"} left out.`);try{await D.z.addRaw(oA.join(`

`),!0).write()}catch(dA){D.$e(`Can't write the job summary: ${(0,I.g)(dA)}`)}}function F({host:T,pathname:$}){return T+$.replace(/\/$/,"")}async function k({outputs:T,elapsedMs:$,error:oA},IA){if(IA){
const cA=[...IA.facts,["Workflow ID",T["workflow-id"]],["Dock status ID",T["dock-status-id"]],["Status",T.status&&{words:T.status}],["Duration",{words:humanTime($)}]],dA=oA?IA.titles.failed:IA.titles.
done;await writeSummary(dA,...oA?[quote(inOneLine(oA))]:[],factTable(cA))}if(oA)throw oA}var b=A(66561),M=A(17959),G=A(18032);const Y={failed:{row:"\u274C Failed",count:"failed",single:"export failed"},
notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",count:"neither kept as an artifact nor unpacked",single:"export\
ed, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F No\
t unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"without a report",single:"exported, but what changed can't be shown"},changed:{
row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},
H=Object.values(Y),i=50;async function s(T,$){const oA=T.map(dA=>({exported:dA,outcome:C(dA,$)}));oA.sort((dA,DA)=>H.indexOf(dA.outcome)-H.indexOf(DA.outcome));const[IA]=oA;if(IA===void 0)return;const cA=(0,G.
dJ)(oA.map(({exported:dA})=>dA));await f($.many?o(oA.map(({outcome:dA})=>dA)):y(IA.exported,IA.outcome),w(T,$),d(oA,$),...cA.length===0?[]:[E((0,t.cZ)(cA))],...U(T,$),$.many?L(oA.map(({exported:dA})=>dA)):
V(IA.exported))}function C({tried:T,outputs:$,error:oA},{upload:IA,unpackTo:cA}){if(!T)return Y.notTried;if($["package-path"]===void 0)return Y.failed;const dA=!IA||$["artifact-id"]!==void 0,DA=cA===void 0||
$.changed!==void 0;return!dA&&!DA?Y.neither:dA?DA?oA?cA===void 0?Y.failed:Y.notCompared:$.changed===void 0?Y.exported:$.changed?Y.changed:Y.unchanged:Y.notUnpacked:Y.notKept}function o(T){const $=X=>T.
filter(FA=>FA===X).length,{changed:oA,unchanged:IA,exported:cA,notCompared:dA,notUnpacked:DA,notKept:RA,neither:TA,notTried:GA,failed:gA}=Y,hA=[oA,IA,cA,dA,DA,RA,TA,GA,gA].flatMap(X=>$(X)===0?[]:[`${$(
X)} ${X.count}`]);return`${(0,l.hS)(T.length,"workflow")}: ${hA.join(", ")}`}function y({target:T,changes:$},oA){const IA=oA===Y.changed&&$?.status==="changed"?$.counts:void 0;return`${T.name}: ${IA?(0,M.
cq)(IA):oA.single}`}function w(T,{host:$}){const oA=(0,u.wh)(F($));return T.some(({outputs:cA})=>cA["package-path"]!==void 0)?`Exported from ${oA} in ${(0,l.zK)(performance.now())}.`:`Nothing was expo\
rted from ${oA}.`}function d(T,{unpackTo:$}){const oA=$!==void 0&&T.some(({exported:cA})=>B(cA)!==""),IA=T.map(({exported:cA,outcome:dA})=>[{words:cA.target.name},{words:dA.row},...oA?[{words:B(cA)}]:
[],R(cA)]);return c(["Workflow","Result",...oA?["What changed"]:[],"Package"],IA)}function B({changes:T}){return T===void 0||T.status==="unchanged"?"":T.status==="changed"?(0,M.cq)(T.counts):"new"}function R({
target:T,outputs:$}){const{"package-size":oA,"artifact-url":IA,"artifact-name":cA}=$;if(oA===void 0)return"";const dA=` (${(0,l.Xe)(oA)})`;return IA!==void 0&&cA!==void 0?{text:cA,href:IA,after:dA}:{words:`${T.
name}.zip${dA}`}}function U(T,{many:$}){const oA=(0,G.jb)(T);return(0,b.Hq)(oA)?[(0,M.SE)((0,M.B1)(oA,{headings:$}),"What changed")]:[]}function L(T){const $=T.map(({target:IA,outputs:cA})=>[{words:IA.
name},IA.workflowId,IA.flowId,cA["dock-status-id"]??"",cA["export-job-id"]??"",cA["package-sha256"]??""]);return r("IDs and SHA-256 digests",c(["Workflow","Workflow ID","Flow ID","Dock status ID","Exp\
ort job ID","SHA-256 of the package"],$))}function V({target:T,outputs:$,files:oA=[]}){const IA=e([["Workflow ID",T.workflowId],["Flow ID",T.flowId],["Dock status ID",$["dock-status-id"]],["Export job\
 ID",$["export-job-id"]],["SHA-256 of the package",$["package-sha256"]],["SHA-256 of the artifact",$["artifact-digest"]]]),cA=oA.slice(0,i).map(({name:dA,size:DA})=>[dA,{words:(0,l.Xe)(DA)}]);return oA.
length>i&&cA.push([{words:`and ${(0,l.hS)(oA.length-i,"more file")}`},""]),oA.length===0?r("IDs",IA):r("IDs, SHA-256 digests and files",`${IA}

${c(["File","Size"],cA)}`)}}),18032:((p,J,A)=>{A.d(J,{EI:()=>l,Yz:()=>u,c2:()=>Q,dJ:()=>c,jb:()=>n});var t=A(83273),D=A(66561),I=A(17959);function u(e,{many:E,unpackTo:a}){const r=e.map(({target:h,outputs:f,
error:F})=>({name:h.name,"workflow-id":h.workflowId,...f,...F&&{error:(0,t.UX)(F)}}));if(!E||a===void 0)return{exports:r};const g=e.some(({outputs:h})=>h.changed);return{exports:r,changed:g,...(0,D.xW)(
n(e))}}function l(e){return(0,I.B1)(n(e))}function n(e){return{workflows:e.flatMap(({changes:E})=>E??[])}}function Q(e,{many:E}){const a=c(e),r=c(e.filter(F=>F.tried)),[g]=r;if(!E||g===void 0)return a[0]?.
error;const h=a.length-r.length,f=h===0?"":`, ${h} not tried`;return new Error(`${r.length} of ${e.length} exports failed${f}. ${(0,t.As)(r)}`,{cause:g.error})}function c(e){return e.flatMap(({target:E,
outputs:a,error:r})=>r?[{name:E.name,error:r,dockStatusId:a["dock-status-id"]}]:[])}}),4687:((p,J,A)=>{A.d(J,{n:()=>D});var t=A(77094);function D(I){for(const[u,l]of Object.entries(I))t.uH(u,l)}}),18384:((p,J,A)=>{
A.d(J,{e:()=>l});var t=A(77094),D=A(27406),I=A(30706);const u=6e4;async function l(n){const Q=new AbortController;for(const c of["SIGINT","SIGTERM","SIGBREAK"])process.on(c,()=>Q.abort(new Error(`Canc\
elled (${c}).`)));try{await n(Q.signal)}catch(c){for(let e=c;e instanceof Error;e=e.cause)t.Yz(e.stack??e.message);t.C1((0,I.OX)((0,D.g)(c),u))}process.stdout.write("",()=>process.exit())}}),86560:((p,J,A)=>{
A.d(J,{P:()=>l});var t=A(51455),D=A(48161),I=A(76760),u=A(97228);async function l(n){const Q=process.env.RUNNER_TEMP||(0,D.tmpdir)();return await(0,t.mkdtemp)((0,I.join)(Q,n)).catch(c=>{throw(0,u.Rs)(
c,Q)})}}),58132:((p,J,A)=>{A.d(J,{EU:()=>Q,FO:()=>E,Jj:()=>l,RK:()=>I,SS:()=>n,wh:()=>e});const t="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\\
p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",D=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",
`(?<=${t})[\\u200C\\u200D](?=${t})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");
function I(g){return g.replace(D,(h,f)=>f===void 0?h:u(f))}function u(g){return`\\u{${g.codePointAt(0)?.toString(16)}}`}function l(g,h){if(g.length<=h)return g;const f=Array.from(g.slice(0,2*h+2));return f.
length>h?`${f.slice(0,h).join("")}\u2026`:g}function n(g,h=100){const f=I(l(g,h)).replaceAll("	",u)||'""',F="`".repeat(r(f)+1);return/^`|`$/.test(f)||/^ .*[^ ].* $/.test(f)?`${F} ${f} ${F}`:F+f+F}function Q(g,h,f){
const F=g.map(b=>I(b).replace(/^(\s*):(?=:)/,(M,G)=>G+u(":"))),k="`".repeat(Math.max(3,r(F.join(`
`))+1));return[k+h,...F,k].map(b=>f+b).join(`
`)}const c=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function e(g){const h=I(g).replaceAll("	"," ").split(c),f=I(g).match(c)??[];return h.map((F,k)=>E(F)+(f[k]===void 0?"":`${E(f[k])}<wbr>`)).join("")}
function E(g){return g.replace(a,h=>`&#${h.codePointAt(0)};`)}const a=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(g){return(g.match(/`+/g)??[]).reduce((h,f)=>Math.
max(h,f.length),0)}}),5806:((p,J,A)=>{A.d(J,{Cj:()=>I,MW:()=>f,Oj:()=>g,Sr:()=>r,TL:()=>h,dU:()=>a,e9:()=>c,gv:()=>D,jq:()=>e,pr:()=>E,x5:()=>Q});var t=A(76760);const D=".workflow-export.json",I=/^\.workflow-export-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
u=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,l=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,n=[["is lon\
ger than 1,000 characters",/.{1001}/s],["is more than 50 folders deep",/(\/[^/]+){51}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["is an absolute path",
/^\//],["is a drive path",/^[a-z]:/i],['leaves the folder with ".."',/(^|\/)\.\.(\/|$)/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',u],["changes how git or GitHub treats t\
he repository",l],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own folders",/^\.workflow-export-[^/]*(\/|$)/i]];function Q(k){const b=F(k);return r(b)===D?"is the name of the action's own record":n.find(([,M])=>M.test(b))?.[0]}
function c(k){return u.test(F(k))}function e(k){const b=F(k);return u.test(b)||l.test(b)||k===D||k.split("/").some(M=>I.test(M))}function E(k){return c(k)?"is in a .git folder":k.includes(":")?"contai\
ns a colon, which Windows takes for a drive or a stream":void 0}function a(k){const[b=""]=t.posix.basename(F(k)).split(":");return r(b.replace(/[. ]+$/,""))==="env_variables.json"}function r(k){return k.
normalize("NFC").toUpperCase().toLowerCase()}function g(k){const b=new Map;for(const M of k){let G=b,Y=0;for(const H of M.replace(/\/$/,"").split("/")){Y+=H.length+1;const i=M.slice(0,Y),s=r(H),C=G.get(
s)??{spelled:i,inside:new Map};if(G.has(s)&&(C.spelled!==i||!i.endsWith("/")))return[C.spelled,M];G.set(s,C),G=C.inside}}}function h(k,b=100){const M=[...k.slice(0,10*b)],G=M.length>b?`${M.slice(0,b).
join("")}\u2026`:k;return JSON.stringify(G).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,Y=>`\\u{${Y.codePointAt(0)?.toString(16)}}`)}function f(k){return h(k,1e3).replaceAll("\\\\","\\")}function F(k){return k.replace(
new RegExp("\\p{Cf}","gu"),"")}}),62291:((p,J,A)=>{A.d(J,{U:()=>D,o:()=>t});function t(I){const u=/^[a-z][a-z0-9+.-]*:\/\//i.test(I)?I:`https://${I}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const l=new URL(u);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(u))throw new Error("must not contain a user name or password");if(/[?#]/.test(u))throw new Error("must not contain a query or a fragment");if(l.protocol==="http:"&&!D(l.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+="/"),l}function D(I){return I==="localhost"||I==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(I)}}),
81115:((p,J,A)=>{A.d(J,{e:()=>t,w:()=>I});function t(u){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(u)}const D=200;function I(...u){return u.find(l=>typeof l=="string"&&l.length<=D&&t(l))}}),30706:((p,J,A)=>{
A.d(J,{OX:()=>t,Xe:()=>D,hS:()=>I,pO:()=>Q,zK:()=>u});function t(E,a=300){const r=E.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim(),g=Array.from(r);return g.length>a?`${g.slice(0,a).join(
"")}\u2026`:r}function D(E){if(E<1024)return`${E} B`;const a=["KiB","MiB","GiB"];let r=E/1024;for(;r>=1023.95&&a.length>1;)r/=1024,a.shift();return`${r.toFixed(1)} ${a[0]}`}function I(E,a){return`${E.
toLocaleString("en-US")} ${a}${E===1?"":"s"}`}function u(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const a=Math.round(E/1e3);if(a<60)return`${a} s`;const[r,g]=[Math.floor(a/60),Math.floor(a/3600)];
return g>0?`${g} h ${r%60} min`:`${r} min ${a%60} s`}const l=4,n=8;class Q{#A=new Map;constructor(a=[]){for(const r of a)this.add(r)}add(a){for(const r of[a,...a.split(/[\r\n]+/).map(g=>g.trim())])for(const g of[
r,JSON.stringify(r).slice(1,-1),encodeURIComponent(Buffer.from(r).toString())]){if(g==="")continue;const h=g.slice(0,n);this.#A.set(h,(this.#A.get(h)??new Set).add(g))}}redact=(a,r=300)=>{const g=a.trimStart(),
h=Math.min(g.length,r*4);let f="",F=0;for(let k=0;k<h;k++){const b=c(this.#A,g,k);b>0&&k>=F&&(f+="***"),F=Math.max(F,k+b),k>=F&&(f+=g[k])}return t(h<g.length?`${f}\u2026`:f,r)}}function c(E,a,r){let g=0;
for(let h=1;h<=n;h++)for(const f of E.get(a.slice(r,r+h))??[]){const F=r+f.length;f.length<=g||!a.startsWith(f,r)||(f.length>=l||e(a,r,F))&&(g=f.length)}return g}function e(E,a,r){const g=E.slice(Math.
max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(g)&&!/^[\p{L}\p{N}]/u.test(E.slice(r,r+2))}}),77094:((p,J,A)=>{A.d(J,{Yz:()=>Qe,N4:()=>Be,z3:()=>ie,V4:()=>YA,pq:()=>le,C1:()=>jA,uH:()=>Ae,Pq:()=>xA,Oh:()=>Ce,
z:()=>w,$e:()=>Ee});var t=A(70857);function D(K){return K==null?"":typeof K=="string"||K instanceof String?K:JSON.stringify(K)}function I(K){return Object.keys(K).length?{title:K.title,file:K.file,line:K.
startLine,endLine:K.endLine,col:K.startColumn,endColumn:K.endColumn}:{}}function u(K,W,Z){const AA=new Q(K,W,Z);process.stdout.write(AA.toString()+t.EOL)}function l(K,W=""){u(K,{},W)}const n="::";class Q{constructor(W,Z,AA){
W||(W="missing.command"),this.command=W,this.properties=Z,this.message=AA}toString(){let W=n+this.command;if(this.properties&&Object.keys(this.properties).length>0){W+=" ";let Z=!0;for(const AA in this.
properties)if(this.properties.hasOwnProperty(AA)){const BA=this.properties[AA];BA&&(Z?Z=!1:W+=",",W+=`${AA}=${e(BA)}`)}}return W+=`${n}${c(this.message)}`,W}}function c(K){return D(K).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function e(K){return D(K).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var E=A(76982),a=A(79896);
function r(K,W){const Z=process.env[`GITHUB_${K}`];if(!Z)throw new Error(`Unable to find environment variable for file command ${K}`);if(!a.existsSync(Z))throw new Error(`Missing file at path: ${Z}`);
a.appendFileSync(Z,`${D(W)}${t.EOL}`,{encoding:"utf8"})}function g(K,W){const Z=`ghadelimiter_${E.randomUUID()}`,AA=D(W);if(K.includes(Z))throw new Error(`Unexpected input: name should not contain the\
 delimiter "${Z}"`);if(AA.includes(Z))throw new Error(`Unexpected input: value should not contain the delimiter "${Z}"`);return`${K}<<${Z}${t.EOL}${AA}${t.EOL}${Z}`}var h=A(16928),f=A(22779),F=A(92145),
k=function(K,W,Z,AA){function BA(CA){return CA instanceof Z?CA:new Z(function(mA){mA(CA)})}return new(Z||(Z=Promise))(function(CA,mA){function zA(kA){try{MA(AA.next(kA))}catch(te){mA(te)}}function ne(kA){
try{MA(AA.throw(kA))}catch(te){mA(te)}}function MA(kA){kA.done?CA(kA.value):BA(kA.value).then(zA,ne)}MA((AA=AA.apply(K,W||[])).next())})};class b{static createHttpClient(W=!0,Z=10){const AA={allowRetries:W,
maxRetries:Z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],AA)}static getRequestToken(){const W=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!W)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return W}static getIDTokenUrl(){const W=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!W)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQU\
EST_URL env variable");return W}static getCall(W){return k(this,void 0,void 0,function*(){var Z;const CA=(Z=(yield b.createHttpClient().getJson(W).catch(mA=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${mA.statusCode}
 
        Error Message: ${mA.message}`)})).result)===null||Z===void 0?void 0:Z.value;if(!CA)throw new Error("Response json body do not have ID Token field");return CA})}static getIDToken(W){return k(this,
void 0,void 0,function*(){try{let Z=b.getIDTokenUrl();if(W){const BA=encodeURIComponent(W);Z=`${Z}&audience=${BA}`}debug(`ID token url is ${Z}`);const AA=yield b.getCall(Z);return setSecret(AA),AA}catch(Z){
throw new Error(`Error message: ${Z.message}`)}})}}var M=function(K,W,Z,AA){function BA(CA){return CA instanceof Z?CA:new Z(function(mA){mA(CA)})}return new(Z||(Z=Promise))(function(CA,mA){function zA(kA){
try{MA(AA.next(kA))}catch(te){mA(te)}}function ne(kA){try{MA(AA.throw(kA))}catch(te){mA(te)}}function MA(kA){kA.done?CA(kA.value):BA(kA.value).then(zA,ne)}MA((AA=AA.apply(K,W||[])).next())})};const{access:G,
appendFile:Y,writeFile:H}=a.promises,i="GITHUB_STEP_SUMMARY",s="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class C{constructor(){this._buffer=
""}filePath(){return M(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const W=process.env[i];if(!W)throw new Error(`Unable to find environment variable for $${i}. Check if your\
 runtime environment supports job summaries.`);try{yield G(W,a.constants.R_OK|a.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${W}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=W,this._filePath})}wrap(W,Z,AA={}){const BA=Object.entries(AA).map(([CA,mA])=>` ${CA}="${mA}"`).join("");return Z?`<${W}${BA}>${Z}</${W}>`:`<${W}${BA}>`}write(W){return M(
this,void 0,void 0,function*(){const Z=!!W?.overwrite,AA=yield this.filePath();return yield(Z?H:Y)(AA,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return M(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(W,Z=!1){return this._buffer+=
W,Z?this.addEOL():this}addEOL(){return this.addRaw(t.EOL)}addCodeBlock(W,Z){const AA=Object.assign({},Z&&{lang:Z}),BA=this.wrap("pre",this.wrap("code",W),AA);return this.addRaw(BA).addEOL()}addList(W,Z=!1){
const AA=Z?"ol":"ul",BA=W.map(mA=>this.wrap("li",mA)).join(""),CA=this.wrap(AA,BA);return this.addRaw(CA).addEOL()}addTable(W){const Z=W.map(BA=>{const CA=BA.map(mA=>{if(typeof mA=="string")return this.
wrap("td",mA);const{header:zA,data:ne,colspan:MA,rowspan:kA}=mA,te=zA?"th":"td",fe=Object.assign(Object.assign({},MA&&{colspan:MA}),kA&&{rowspan:kA});return this.wrap(te,ne,fe)}).join("");return this.
wrap("tr",CA)}).join(""),AA=this.wrap("table",Z);return this.addRaw(AA).addEOL()}addDetails(W,Z){const AA=this.wrap("details",this.wrap("summary",W)+Z);return this.addRaw(AA).addEOL()}addImage(W,Z,AA){
const{width:BA,height:CA}=AA||{},mA=Object.assign(Object.assign({},BA&&{width:BA}),CA&&{height:CA}),zA=this.wrap("img",null,Object.assign({src:W,alt:Z},mA));return this.addRaw(zA).addEOL()}addHeading(W,Z){
const AA=`h${Z}`,BA=["h1","h2","h3","h4","h5","h6"].includes(AA)?AA:"h1",CA=this.wrap(BA,W);return this.addRaw(CA).addEOL()}addSeparator(){const W=this.wrap("hr",null);return this.addRaw(W).addEOL()}addBreak(){
const W=this.wrap("br",null);return this.addRaw(W).addEOL()}addQuote(W,Z){const AA=Object.assign({},Z&&{cite:Z}),BA=this.wrap("blockquote",W,AA);return this.addRaw(BA).addEOL()}addLink(W,Z){const AA=this.
wrap("a",W,{href:Z});return this.addRaw(AA).addEOL()}}const o=new C,y=null,w=o;function d(K){return K.replace(/[\\]/g,"/")}function B(K){return K.replace(/[/]/g,"\\")}function R(K){return K.replace(/[/\\]/g,
path.sep)}var U=A(13193),L=A(24434);const V=VA(import.meta.url)("child_process");var T=A(42613),$=function(K,W,Z,AA){function BA(CA){return CA instanceof Z?CA:new Z(function(mA){mA(CA)})}return new(Z||
(Z=Promise))(function(CA,mA){function zA(kA){try{MA(AA.next(kA))}catch(te){mA(te)}}function ne(kA){try{MA(AA.throw(kA))}catch(te){mA(te)}}function MA(kA){kA.done?CA(kA.value):BA(kA.value).then(zA,ne)}
MA((AA=AA.apply(K,W||[])).next())})};const{chmod:oA,copyFile:IA,lstat:cA,mkdir:dA,open:DA,readdir:RA,rename:TA,rm:GA,rmdir:gA,stat:aA,symlink:hA,unlink:X}=a.promises,FA=process.platform==="win32";function yA(K){
return $(this,void 0,void 0,function*(){const W=yield fs.promises.readlink(K);return FA&&!W.endsWith("\\")?`${W}\\`:W})}const sA=268435456,rA=a.constants.O_RDONLY;function uA(K){return $(this,void 0,void 0,
function*(){try{yield aA(K)}catch(W){if(W.code==="ENOENT")return!1;throw W}return!0})}function fA(K){return $(this,arguments,void 0,function*(W,Z=!1){return(Z?yield aA(W):yield cA(W)).isDirectory()})}
function LA(K){if(K=OA(K),!K)throw new Error('isRooted() parameter "p" cannot be empty');return FA?K.startsWith("\\")||/^[A-Z]:/i.test(K):K.startsWith("/")}function qA(K,W){return $(this,void 0,void 0,
function*(){let Z;try{Z=yield aA(K)}catch(BA){BA.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${K}': ${BA}`)}if(Z&&Z.isFile()){if(FA){const BA=h.extname(
K).toUpperCase();if(W.some(CA=>CA.toUpperCase()===BA))return K}else if($A(Z))return K}const AA=K;for(const BA of W){K=AA+BA,Z=void 0;try{Z=yield aA(K)}catch(CA){CA.code!=="ENOENT"&&console.log(`Unexpe\
cted error attempting to determine if executable file exists '${K}': ${CA}`)}if(Z&&Z.isFile()){if(FA){try{const CA=h.dirname(K),mA=h.basename(K).toUpperCase();for(const zA of yield RA(CA))if(mA===zA.toUpperCase()){
K=h.join(CA,zA);break}}catch(CA){console.log(`Unexpected error attempting to determine the actual case of the file '${K}': ${CA}`)}return K}else if($A(Z))return K}}return""})}function OA(K){return K=K||
"",FA?(K=K.replace(/\//g,"\\"),K.replace(/\\\\+/g,"\\")):K.replace(/\/\/+/g,"/")}function $A(K){return(K.mode&1)>0||(K.mode&8)>0&&process.getgid!==void 0&&K.gid===process.getgid()||(K.mode&64)>0&&process.
getuid!==void 0&&K.uid===process.getuid()}function bA(){var K;return(K=process.env.COMSPEC)!==null&&K!==void 0?K:"cmd.exe"}var WA=function(K,W,Z,AA){function BA(CA){return CA instanceof Z?CA:new Z(function(mA){
mA(CA)})}return new(Z||(Z=Promise))(function(CA,mA){function zA(kA){try{MA(AA.next(kA))}catch(te){mA(te)}}function ne(kA){try{MA(AA.throw(kA))}catch(te){mA(te)}}function MA(kA){kA.done?CA(kA.value):BA(
kA.value).then(zA,ne)}MA((AA=AA.apply(K,W||[])).next())})};function JA(K,W){return WA(this,arguments,void 0,function*(Z,AA,BA={}){const{force:CA,recursive:mA,copySourceDirectory:zA}=iA(BA),ne=(yield ioUtil.
exists(AA))?yield ioUtil.stat(AA):null;if(ne&&ne.isFile()&&!CA)return;const MA=ne&&ne.isDirectory()&&zA?path.join(AA,path.basename(Z)):AA;if(!(yield ioUtil.exists(Z)))throw new Error(`no such file or \
directory: ${Z}`);if((yield ioUtil.stat(Z)).isDirectory())if(mA)yield wA(Z,MA,0,CA);else throw new Error(`Failed to copy. ${Z} is a directory, but tried to copy without recursive flag.`);else{if(path.
relative(Z,MA)==="")throw new Error(`'${MA}' and '${Z}' are the same file`);yield UA(Z,MA,CA)}})}function HA(K,W){return WA(this,arguments,void 0,function*(Z,AA,BA={}){if(yield ioUtil.exists(AA)){let CA=!0;
if((yield ioUtil.isDirectory(AA))&&(AA=path.join(AA,path.basename(Z)),CA=yield ioUtil.exists(AA)),CA)if(BA.force==null||BA.force)yield NA(AA);else throw new Error("Destination already exists")}yield re(
path.dirname(AA)),yield ioUtil.rename(Z,AA)})}function NA(K){return WA(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(K))throw new Error('File path must not contain `*`, `"`, `<`,\
 `>` or `|` on Windows');try{yield ioUtil.rm(K,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(W){throw new Error(`File was unable to be removed ${W}`)}})}function re(K){return WA(this,void 0,
void 0,function*(){ok(K,"a path argument must be provided"),yield ioUtil.mkdir(K,{recursive:!0})})}function lA(K,W){return WA(this,void 0,void 0,function*(){if(!K)throw new Error("parameter 'tool' is \
required");if(W){const AA=yield lA(K,!1);if(!AA)throw FA?new Error(`Unable to locate executable file: ${K}. Please verify either the file path exists or the file can be found within a directory specif\
ied by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${K}. Please verify either the file path exists \
or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return AA}const Z=yield x(K);return Z&&Z.length>0?Z[0]:
""})}function x(K){return WA(this,void 0,void 0,function*(){if(!K)throw new Error("parameter 'tool' is required");const W=[];if(FA&&process.env.PATHEXT)for(const BA of process.env.PATHEXT.split(h.delimiter))
BA&&W.push(BA);if(LA(K)){const BA=yield qA(K,W);return BA?[BA]:[]}if(K.includes(h.sep))return[];const Z=[];if(process.env.PATH)for(const BA of process.env.PATH.split(h.delimiter))BA&&Z.push(BA);const AA=[];
for(const BA of Z){const CA=yield qA(h.join(BA,K),W);CA&&AA.push(CA)}return AA})}function iA(K){const W=K.force==null?!0:K.force,Z=!!K.recursive,AA=K.copySourceDirectory==null?!0:!!K.copySourceDirectory;
return{force:W,recursive:Z,copySourceDirectory:AA}}function wA(K,W,Z,AA){return WA(this,void 0,void 0,function*(){if(Z>=255)return;Z++,yield re(W);const BA=yield ioUtil.readdir(K);for(const CA of BA){
const mA=`${K}/${CA}`,zA=`${W}/${CA}`;(yield ioUtil.lstat(mA)).isDirectory()?yield wA(mA,zA,Z,AA):yield UA(mA,zA,AA)}yield ioUtil.chmod(W,(yield ioUtil.stat(K)).mode)})}function UA(K,W,Z){return WA(this,
void 0,void 0,function*(){if((yield ioUtil.lstat(K)).isSymbolicLink()){try{yield ioUtil.lstat(W),yield ioUtil.unlink(W)}catch(BA){BA.code==="EPERM"&&(yield ioUtil.chmod(W,"0666"),yield ioUtil.unlink(W))}
const AA=yield ioUtil.readlink(K);yield ioUtil.symlink(AA,W,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(W))||Z)&&(yield ioUtil.copyFile(K,W))})}const vA=VA(import.meta.url)("timers");
var SA=function(K,W,Z,AA){function BA(CA){return CA instanceof Z?CA:new Z(function(mA){mA(CA)})}return new(Z||(Z=Promise))(function(CA,mA){function zA(kA){try{MA(AA.next(kA))}catch(te){mA(te)}}function ne(kA){
try{MA(AA.throw(kA))}catch(te){mA(te)}}function MA(kA){kA.done?CA(kA.value):BA(kA.value).then(zA,ne)}MA((AA=AA.apply(K,W||[])).next())})};const ZA=process.platform==="win32";class _A extends L.EventEmitter{constructor(W,Z,AA){
if(super(),!W)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=W,this.args=Z||[],this.options=AA||{}}_debug(W){this.options.listeners&&this.options.listeners.debug&&this.
options.listeners.debug(W)}_getCommandString(W,Z){const AA=this._getSpawnFileName(),BA=this._getSpawnArgs(W);let CA=Z?"":"[command]";if(ZA)if(this._isCmdFile()){CA+=AA;for(const mA of BA)CA+=` ${mA}`}else if(W.
windowsVerbatimArguments){CA+=`"${AA}"`;for(const mA of BA)CA+=` ${mA}`}else{CA+=this._windowsQuoteCmdArg(AA);for(const mA of BA)CA+=` ${this._windowsQuoteCmdArg(mA)}`}else{CA+=AA;for(const mA of BA)CA+=
` ${mA}`}return CA}_processLineBuffer(W,Z,AA){try{let BA=Z+W.toString(),CA=BA.indexOf(t.EOL);for(;CA>-1;){const mA=BA.substring(0,CA);AA(mA),BA=BA.substring(CA+t.EOL.length),CA=BA.indexOf(t.EOL)}return BA}catch(BA){
return this._debug(`error processing line. Failed with error ${BA}`),""}}_getSpawnFileName(){return ZA&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(W){if(ZA&&this._isCmdFile()){
let Z=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const AA of this.args)Z+=" ",Z+=W.windowsVerbatimArguments?AA:this._windowsQuoteCmdArg(AA);return Z+='"',[Z]}return this.args}_endsWith(W,Z){
return W.endsWith(Z)}_isCmdFile(){const W=this.toolPath.toUpperCase();return this._endsWith(W,".CMD")||this._endsWith(W,".BAT")}_windowsQuoteCmdArg(W){if(!this._isCmdFile())return this._uvQuoteCmdArg(
W);if(!W)return'""';const Z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let AA=!1;for(const mA of W)if(Z.some(zA=>zA===mA)){AA=!0;break}if(!AA)return W;let BA='\
"',CA=!0;for(let mA=W.length;mA>0;mA--)BA+=W[mA-1],CA&&W[mA-1]==="\\"?BA+="\\":W[mA-1]==='"'?(CA=!0,BA+='"'):CA=!1;return BA+='"',BA.split("").reverse().join("")}_uvQuoteCmdArg(W){if(!W)return'""';if(!W.
includes(" ")&&!W.includes("	")&&!W.includes('"'))return W;if(!W.includes('"')&&!W.includes("\\"))return`"${W}"`;let Z='"',AA=!0;for(let BA=W.length;BA>0;BA--)Z+=W[BA-1],AA&&W[BA-1]==="\\"?Z+="\\":W[BA-
1]==='"'?(AA=!0,Z+="\\"):AA=!1;return Z+='"',Z.split("").reverse().join("")}_cloneExecOptions(W){W=W||{};const Z={cwd:W.cwd||process.cwd(),env:W.env||process.env,silent:W.silent||!1,windowsVerbatimArguments:W.
windowsVerbatimArguments||!1,failOnStdErr:W.failOnStdErr||!1,ignoreReturnCode:W.ignoreReturnCode||!1,delay:W.delay||1e4};return Z.outStream=W.outStream||process.stdout,Z.errStream=W.errStream||process.
stderr,Z}_getSpawnOptions(W,Z){W=W||{};const AA={};return AA.cwd=W.cwd,AA.env=W.env,AA.windowsVerbatimArguments=W.windowsVerbatimArguments||this._isCmdFile(),W.windowsVerbatimArguments&&(AA.argv0=`"${Z}\
"`),AA}exec(){return SA(this,void 0,void 0,function*(){return!LA(this.toolPath)&&(this.toolPath.includes("/")||ZA&&this.toolPath.includes("\\"))&&(this.toolPath=h.resolve(process.cwd(),this.options.cwd||
process.cwd(),this.toolPath)),this.toolPath=yield lA(this.toolPath,!0),new Promise((W,Z)=>SA(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const MA of this.
args)this._debug(`   ${MA}`);const AA=this._cloneExecOptions(this.options);!AA.silent&&AA.outStream&&AA.outStream.write(this._getCommandString(AA)+t.EOL);const BA=new oe(AA,this.toolPath);if(BA.on("de\
bug",MA=>{this._debug(MA)}),this.options.cwd&&!(yield uA(this.options.cwd)))return Z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const CA=this._getSpawnFileName(),mA=V.spawn(CA,this._getSpawnArgs(
AA),this._getSpawnOptions(this.options,CA));let zA="";mA.stdout&&mA.stdout.on("data",MA=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(MA),!AA.silent&&AA.outStream&&
AA.outStream.write(MA),zA=this._processLineBuffer(MA,zA,kA=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(kA)})});let ne="";if(mA.stderr&&mA.stderr.on("data",
MA=>{BA.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(MA),!AA.silent&&AA.errStream&&AA.outStream&&(AA.failOnStdErr?AA.errStream:AA.outStream).write(
MA),ne=this._processLineBuffer(MA,ne,kA=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(kA)})}),mA.on("error",MA=>{BA.processError=MA.message,BA.processExited=
!0,BA.processClosed=!0,BA.CheckComplete()}),mA.on("exit",MA=>{BA.processExitCode=MA,BA.processExited=!0,this._debug(`Exit code ${MA} received from tool '${this.toolPath}'`),BA.CheckComplete()}),mA.on(
"close",MA=>{BA.processExitCode=MA,BA.processExited=!0,BA.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),BA.CheckComplete()}),BA.on("done",(MA,kA)=>{zA.length>0&&
this.emit("stdline",zA),ne.length>0&&this.emit("errline",ne),mA.removeAllListeners(),MA?Z(MA):W(kA)}),this.options.input){if(!mA.stdin)throw new Error("child process missing stdin");mA.stdin.end(this.
options.input)}}))})}}function ee(K){const W=[];let Z=!1,AA=!1,BA="";function CA(mA){AA&&mA!=='"'&&(BA+="\\"),BA+=mA,AA=!1}for(let mA=0;mA<K.length;mA++){const zA=K.charAt(mA);if(zA==='"'){AA?CA(zA):Z=
!Z;continue}if(zA==="\\"&&AA){CA(zA);continue}if(zA==="\\"&&Z){AA=!0;continue}if(zA===" "&&!Z){BA.length>0&&(W.push(BA),BA="");continue}CA(zA)}return BA.length>0&&W.push(BA.trim()),W}class oe extends L.
EventEmitter{constructor(W,Z){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!Z)
throw new Error("toolPath must not be empty");this.options=W,this.toolPath=Z,W.delay&&(this.delay=W.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=
(0,vA.setTimeout)(oe.HandleTimeout,this.delay,this)))}_debug(W){this.emit("debug",W)}_setResult(){let W;this.processExited&&(this.processError?W=new Error(`There was an error when attempting to execut\
e the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?W=new Error(`The process '${this.
toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(W=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",W,this.processExitCode)}static HandleTimeout(W){if(!W.done){if(!W.processClosed&&W.processExited){
const Z=`The STDIO streams did not close within ${W.delay/1e3} seconds of the exit event from process '${W.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exi\
ted.`;W._debug(Z)}W._setResult()}}}var P=function(K,W,Z,AA){function BA(CA){return CA instanceof Z?CA:new Z(function(mA){mA(CA)})}return new(Z||(Z=Promise))(function(CA,mA){function zA(kA){try{MA(AA.next(
kA))}catch(te){mA(te)}}function ne(kA){try{MA(AA.throw(kA))}catch(te){mA(te)}}function MA(kA){kA.done?CA(kA.value):BA(kA.value).then(zA,ne)}MA((AA=AA.apply(K,W||[])).next())})};function j(K,W,Z){return P(
this,void 0,void 0,function*(){const AA=tr.argStringToArray(K);if(AA.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const BA=AA[0];return W=AA.slice(1).concat(W||[]),new tr.
ToolRunner(BA,W,Z).exec()})}function eA(K,W,Z){return P(this,void 0,void 0,function*(){var AA,BA;let CA="",mA="";const zA=new StringDecoder("utf8"),ne=new StringDecoder("utf8"),MA=(AA=Z?.listeners)===
null||AA===void 0?void 0:AA.stdout,kA=(BA=Z?.listeners)===null||BA===void 0?void 0:BA.stderr,te=de=>{mA+=ne.write(de),kA&&kA(de)},fe=de=>{CA+=zA.write(de),MA&&MA(de)},De=Object.assign(Object.assign({},
Z?.listeners),{stdout:fe,stderr:te}),Re=yield j(K,W,Object.assign(Object.assign({},Z),{listeners:De}));return CA+=zA.end(),mA+=ne.end(),{exitCode:Re,stdout:CA,stderr:mA}})}var QA=function(K,W,Z,AA){function BA(CA){
return CA instanceof Z?CA:new Z(function(mA){mA(CA)})}return new(Z||(Z=Promise))(function(CA,mA){function zA(kA){try{MA(AA.next(kA))}catch(te){mA(te)}}function ne(kA){try{MA(AA.throw(kA))}catch(te){mA(
te)}}function MA(kA){kA.done?CA(kA.value):BA(kA.value).then(zA,ne)}MA((AA=AA.apply(K,W||[])).next())})};const EA=()=>QA(void 0,void 0,void 0,function*(){const{stdout:K}=yield exec.getExecOutput('power\
shell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:W}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSy\
stem).Caption"',void 0,{silent:!0});return{name:W.trim(),version:K.trim()}}),q=()=>QA(void 0,void 0,void 0,function*(){var K,W,Z,AA;const{stdout:BA}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
CA=(W=(K=BA.match(/ProductVersion:\s*(.+)/))===null||K===void 0?void 0:K[1])!==null&&W!==void 0?W:"";return{name:(AA=(Z=BA.match(/ProductName:\s*(.+)/))===null||Z===void 0?void 0:Z[1])!==null&&AA!==void 0?
AA:"",version:CA}}),N=()=>QA(void 0,void 0,void 0,function*(){const{stdout:K}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[W,Z]=K.trim().split(`
`);return{name:W,version:Z}}),S=t.platform(),v=t.arch(),m=S==="win32",O=S==="darwin",z=S==="linux";function _(){return QA(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield m?EA():
O?q():N()),{platform:S,arch:v,isWindows:m,isMacOS:O,isLinux:z})})}var tA=function(K,W,Z,AA){function BA(CA){return CA instanceof Z?CA:new Z(function(mA){mA(CA)})}return new(Z||(Z=Promise))(function(CA,mA){
function zA(kA){try{MA(AA.next(kA))}catch(te){mA(te)}}function ne(kA){try{MA(AA.throw(kA))}catch(te){mA(te)}}function MA(kA){kA.done?CA(kA.value):BA(kA.value).then(zA,ne)}MA((AA=AA.apply(K,W||[])).next())})},
nA;(function(K){K[K.Success=0]="Success",K[K.Failure=1]="Failure"})(nA||(nA={}));function pA(K,W){const Z=toCommandValue(W);if(process.env[K]=Z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(K,W));issueCommand("set-env",{name:K},Z)}function xA(K){u("add-mask",{},K)}function KA(K){process.env.GITHUB_PATH||""?issueFileCommand("PATH",K):issueCommand("add-path",{},K),process.
env.PATH=`${K}${path.delimiter}${process.env.PATH}`}function YA(K,W){const Z=process.env[`INPUT_${K.replace(/ /g,"_").toUpperCase()}`]||"";if(W&&W.required&&!Z)throw new Error(`Input required and not \
supplied: ${K}`);return W&&W.trimWhitespace===!1?Z:Z.trim()}function PA(K,W){const Z=YA(K,W).split(`
`).filter(AA=>AA!=="");return W&&W.trimWhitespace===!1?Z:Z.map(AA=>AA.trim())}function XA(K,W){const Z=["true","True","TRUE"],AA=["false","False","FALSE"],BA=YA(K,W);if(Z.includes(BA))return!0;if(AA.includes(
BA))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${K}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ae(K,W){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",g(K,W));process.stdout.write(t.EOL),u("set-output",{name:K},
D(W))}function ce(K){issue("echo",K?"on":"off")}function jA(K){process.exitCode=nA.Failure,ie(K)}function ge(){return process.env.RUNNER_DEBUG==="1"}function Qe(K){u("debug",{},K)}function ie(K,W={}){
u("error",I(W),K instanceof Error?K.toString():K)}function Ee(K,W={}){u("warning",I(W),K instanceof Error?K.toString():K)}function ae(K,W={}){issueCommand("notice",toCommandProperties(W),K instanceof Error?
K.toString():K)}function le(K){process.stdout.write(K+t.EOL)}function Ce(K){l("group",K)}function Be(){l("endgroup")}function he(K,W){return tA(this,void 0,void 0,function*(){Ce(K);let Z;try{Z=yield W()}finally{
Be()}return Z})}function ue(K,W){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(K,W));issueCommand("save-state",{name:K},toCommandValue(W))}function Ie(K){return process.
env[`STATE_${K}`]||""}function ye(K){return tA(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(K)})}}),92145:((p,J,A)=>{A.d(J,{tZ:()=>I});var t=function(l,n,Q,c){function e(E){return E instanceof
Q?E:new Q(function(a){a(E)})}return new(Q||(Q=Promise))(function(E,a){function r(f){try{h(c.next(f))}catch(F){a(F)}}function g(f){try{h(c.throw(f))}catch(F){a(F)}}function h(f){f.done?E(f.value):e(f.value).
then(r,g)}h((c=c.apply(l,n||[])).next())})};class D{constructor(n,Q){this.username=n,this.password=Q}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class I{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class u{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
22779:((p,J,A)=>{var t,D;A.d(J,{Hv:()=>e,Qq:()=>Y});var I=A(58611),u=A(65692),l=A(19783),n=A(20770),Q=A(46752),c=function(i,s,C,o){function y(w){return w instanceof C?w:new C(function(d){d(w)})}return new(C||
(C=Promise))(function(w,d){function B(L){try{U(o.next(L))}catch(V){d(V)}}function R(L){try{U(o.throw(L))}catch(V){d(V)}}function U(L){L.done?w(L.value):y(L.value).then(B,R)}U((o=o.apply(i,s||[])).next())})},
e;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=
304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="Ba\
dRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=
406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]=
"TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=
504]="GatewayTimeout"})(e||(e={}));var E;(function(i){i.Accept="accept",i.ContentType="content-type"})(E||(E={}));var a;(function(i){i.ApplicationJson="application/json"})(a||(a={}));function r(i){const s=pm.
getProxyUrl(new URL(i));return s?s.href:""}const g=[e.MovedPermanently,e.ResourceMoved,e.SeeOther,e.TemporaryRedirect,e.PermanentRedirect],h=[e.BadGateway,e.ServiceUnavailable,e.GatewayTimeout],f=["OP\
TIONS","GET","DELETE","HEAD"],F=10,k=5;class b extends Error{constructor(s,C){super(s),this.name="HttpClientError",this.statusCode=C,Object.setPrototypeOf(this,b.prototype)}}class M{constructor(s){this.
message=s}readBody(){return c(this,void 0,void 0,function*(){return new Promise(s=>c(this,void 0,void 0,function*(){let C=Buffer.alloc(0);this.message.on("data",o=>{C=Buffer.concat([C,o])}),this.message.
on("end",()=>{s(C.toString())})}))})}readBodyBuffer(){return c(this,void 0,void 0,function*(){return new Promise(s=>c(this,void 0,void 0,function*(){const C=[];this.message.on("data",o=>{C.push(o)}),this.
message.on("end",()=>{s(Buffer.concat(C))})}))})}}function G(i){return new URL(i).protocol==="https:"}class Y{constructor(s,C,o){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(s),this.handlers=C||[],this.requestOptions=o,
o&&(o.ignoreSslError!=null&&(this._ignoreSslError=o.ignoreSslError),this._socketTimeout=o.socketTimeout,o.allowRedirects!=null&&(this._allowRedirects=o.allowRedirects),o.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=o.allowRedirectDowngrade),o.maxRedirects!=null&&(this._maxRedirects=Math.max(o.maxRedirects,0)),o.keepAlive!=null&&(this._keepAlive=o.keepAlive),o.allowRetries!=null&&(this.
_allowRetries=o.allowRetries),o.maxRetries!=null&&(this._maxRetries=o.maxRetries))}options(s,C){return c(this,void 0,void 0,function*(){return this.request("OPTIONS",s,null,C||{})})}get(s,C){return c(
this,void 0,void 0,function*(){return this.request("GET",s,null,C||{})})}del(s,C){return c(this,void 0,void 0,function*(){return this.request("DELETE",s,null,C||{})})}post(s,C,o){return c(this,void 0,
void 0,function*(){return this.request("POST",s,C,o||{})})}patch(s,C,o){return c(this,void 0,void 0,function*(){return this.request("PATCH",s,C,o||{})})}put(s,C,o){return c(this,void 0,void 0,function*(){
return this.request("PUT",s,C,o||{})})}head(s,C){return c(this,void 0,void 0,function*(){return this.request("HEAD",s,null,C||{})})}sendStream(s,C,o,y){return c(this,void 0,void 0,function*(){return this.
request(s,C,o,y)})}getJson(s){return c(this,arguments,void 0,function*(C,o={}){o[E.Accept]=this._getExistingOrDefaultHeader(o,E.Accept,a.ApplicationJson);const y=yield this.get(C,o);return this._processResponse(
y,this.requestOptions)})}postJson(s,C){return c(this,arguments,void 0,function*(o,y,w={}){const d=JSON.stringify(y,null,2);w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,a.ApplicationJson),w[E.
ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.ApplicationJson);const B=yield this.post(o,d,w);return this._processResponse(B,this.requestOptions)})}putJson(s,C){return c(this,arguments,
void 0,function*(o,y,w={}){const d=JSON.stringify(y,null,2);w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,a.ApplicationJson),w[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.
ApplicationJson);const B=yield this.put(o,d,w);return this._processResponse(B,this.requestOptions)})}patchJson(s,C){return c(this,arguments,void 0,function*(o,y,w={}){const d=JSON.stringify(y,null,2);
w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,a.ApplicationJson),w[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.ApplicationJson);const B=yield this.patch(o,d,w);return this.
_processResponse(B,this.requestOptions)})}request(s,C,o,y){return c(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const w=new URL(C);let d=this.
_prepareRequest(s,w,y);const B=this._allowRetries&&f.includes(s)?this._maxRetries+1:1;let R=0,U;do{if(U=yield this.requestRaw(d,o),U&&U.message&&U.message.statusCode===e.Unauthorized){let V;for(const T of this.
handlers)if(T.canHandleAuthentication(U)){V=T;break}return V?V.handleAuthentication(this,d,o):U}let L=this._maxRedirects;for(;U.message.statusCode&&g.includes(U.message.statusCode)&&this._allowRedirects&&
L>0;){const V=U.message.headers.location;if(!V)break;const T=new URL(V);if(w.protocol==="https:"&&w.protocol!==T.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield U.readBody(),T.hostname!==w.hostname)for(const $ in y)
$.toLowerCase()==="authorization"&&delete y[$];d=this._prepareRequest(s,T,y),U=yield this.requestRaw(d,o),L--}if(!U.message.statusCode||!h.includes(U.message.statusCode))return U;R+=1,R<B&&(yield U.readBody(),
yield this._performExponentialBackoff(R))}while(R<B);return U})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(s,C){return c(this,void 0,void 0,function*(){return new Promise(
(o,y)=>{function w(d,B){d?y(d):B?o(B):y(new Error("Unknown error"))}this.requestRawWithCallback(s,C,w)})})}requestRawWithCallback(s,C,o){typeof C=="string"&&(s.options.headers||(s.options.headers={}),
s.options.headers["Content-Length"]=Buffer.byteLength(C,"utf8"));let y=!1;function w(R,U){y||(y=!0,o(R,U))}const d=s.httpModule.request(s.options,R=>{const U=new M(R);w(void 0,U)});let B;d.on("socket",
R=>{B=R}),d.setTimeout(this._socketTimeout||3*6e4,()=>{B&&B.end(),w(new Error(`Request timeout: ${s.options.path}`))}),d.on("error",function(R){w(R)}),C&&typeof C=="string"&&d.write(C,"utf8"),C&&typeof C!=
"string"?(C.on("close",function(){d.end()}),C.pipe(d)):d.end()}getAgent(s){const C=new URL(s);return this._getAgent(C)}getAgentDispatcher(s){const C=new URL(s),o=l.s(C);if(o&&o.hostname)return this._getProxyAgentDispatcher(
C,o)}_prepareRequest(s,C,o){const y={};y.parsedUrl=C;const w=y.parsedUrl.protocol==="https:";y.httpModule=w?t||(t=A.t(u,2)):D||(D=A.t(I,2));const d=w?443:80;if(y.options={},y.options.host=y.parsedUrl.
hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):d,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=s,y.options.headers=this._mergeHeaders(o),this.
userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const B of this.handlers)B.prepareRequest(y.options);return y}_mergeHeaders(s){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},H(this.requestOptions.headers),H(s||{})):H(s||{})}_getExistingOrDefaultHeader(s,C,o){let y;if(this.requestOptions&&this.requestOptions.
headers){const d=H(this.requestOptions.headers)[C];d&&(y=typeof d=="number"?d.toString():d)}const w=s[C];return w!==void 0?typeof w=="number"?w.toString():w:y!==void 0?y:o}_getExistingOrDefaultContentTypeHeader(s,C){
let o;if(this.requestOptions&&this.requestOptions.headers){const w=H(this.requestOptions.headers)[E.ContentType];w&&(typeof w=="number"?o=String(w):Array.isArray(w)?o=w.join(", "):o=w)}const y=s[E.ContentType];
return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:o!==void 0?o:C}_getAgent(s){let C;const o=l.s(s),y=o&&o.hostname;if(this._keepAlive&&y&&(C=this._proxyAgent),y||(C=this._agent),
C)return C;const w=s.protocol==="https:";let d=100;if(this.requestOptions&&(d=this.requestOptions.maxSockets||I.globalAgent.maxSockets),o&&o.hostname){const B={maxSockets:d,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(o.username||o.password)&&{proxyAuth:`${o.username}:${o.password}`}),{host:o.hostname,port:o.port})};let R;const U=o.protocol==="https:";w?R=U?n.httpsOverHttps:n.httpsOverHttp:
R=U?n.httpOverHttps:n.httpOverHttp,C=R(B),this._proxyAgent=C}if(!C){const B={keepAlive:this._keepAlive,maxSockets:d};C=w?new u.Agent(B):new I.Agent(B),this._agent=C}return w&&this._ignoreSslError&&(C.
options=Object.assign(C.options||{},{rejectUnauthorized:!1})),C}_getProxyAgentDispatcher(s,C){let o;if(this._keepAlive&&(o=this._proxyAgentDispatcher),o)return o;const y=s.protocol==="https:";return o=
new Q.ProxyAgent(Object.assign({uri:C.href,pipelining:this._keepAlive?1:0},(C.username||C.password)&&{token:`Basic ${Buffer.from(`${C.username}:${C.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
o,y&&this._ignoreSslError&&(o.options=Object.assign(o.options.requestTls||{},{rejectUnauthorized:!1})),o}_getUserAgentWithOrchestrationId(s){const C=s||"actions/http-client",o=process.env.ACTIONS_ORCHESTRATION_ID;
if(o){const y=o.replace(/[^a-z0-9_.-]/gi,"_");return`${C} actions_orchestration_id/${y}`}return C}_performExponentialBackoff(s){return c(this,void 0,void 0,function*(){s=Math.min(F,s);const C=k*Math.pow(
2,s);return new Promise(o=>setTimeout(()=>o(),C))})}_processResponse(s,C){return c(this,void 0,void 0,function*(){return new Promise((o,y)=>c(this,void 0,void 0,function*(){const w=s.message.statusCode||
0,d={statusCode:w,result:null,headers:{}};w===e.NotFound&&o(d);function B(L,V){if(typeof V=="string"){const T=new Date(V);if(!isNaN(T.valueOf()))return T}return V}let R,U;try{U=yield s.readBody(),U&&U.
length>0&&(C&&C.deserializeDates?R=JSON.parse(U,B):R=JSON.parse(U),d.result=R),d.headers=s.message.headers}catch{}if(w>299){let L;R&&R.message?L=R.message:U&&U.length>0?L=U:L=`Failed request: (${w})`;
const V=new b(L,w);V.result=d.result,y(V)}else o(d)}))})}}const H=i=>Object.keys(i).reduce((s,C)=>(s[C.toLowerCase()]=i[C],s),{})}),19783:((p,J,A)=>{A.d(J,{H:()=>D,s:()=>t});function t(l){const n=l.protocol===
"https:";if(D(l))return;const Q=n?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new u(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new u(`http://${Q}`)}else return}function D(l){if(!l.hostname)return!1;const n=l.hostname;if(I(n))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let c;
l.port?c=Number(l.port):l.protocol==="http:"?c=80:l.protocol==="https:"&&(c=443);const e=[l.hostname.toUpperCase()];typeof c=="number"&&e.push(`${e[0]}:${c}`);for(const E of Q.split(",").map(a=>a.trim().
toUpperCase()).filter(a=>a))if(E==="*"||e.some(a=>a===E||a.endsWith(`.${E}`)||E.startsWith(".")&&a.endsWith(`${E}`)))return!0;return!1}function I(l){const n=l.toLowerCase();return n==="localhost"||n.startsWith(
"127.")||n.startsWith("[::1]")||n.startsWith("[0:0:0:0:0:0:0:1]")}class u extends URL{constructor(n,Q){super(n,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),61318:((p,J,A)=>{A.d(J,{E:()=>u});var t=A(63102);class D extends t.A{tokenize(n){return n.slice()}join(n){
return n}removeEmpty(n){return n}}const I=new D;function u(l,n,Q){return I.diff(l,n,Q)}}),63102:((p,J,A)=>{A.d(J,{A:()=>t});class t{diff(I,u,l={}){let n;typeof l=="function"?(n=l,l={}):"callback"in l&&
(n=l.callback);const Q=this.castInput(I,l),c=this.castInput(u,l),e=this.removeEmpty(this.tokenize(Q,l)),E=this.removeEmpty(this.tokenize(c,l));return this.diffWithOptionsObj(e,E,l,n)}diffWithOptionsObj(I,u,l,n){
var Q;const c=G=>{if(G=this.postProcess(G,l),n){setTimeout(function(){n(G)},0);return}else return G},e=u.length,E=I.length;let a=1,r=e+E;l.maxEditLength!=null&&(r=Math.min(r,l.maxEditLength));const g=(Q=
l.timeout)!==null&&Q!==void 0?Q:1/0,h=Date.now()+g,f=[{oldPos:-1,lastComponent:void 0}];let F=this.extractCommon(f[0],u,I,0,l);if(f[0].oldPos+1>=E&&F+1>=e)return c(this.buildValues(f[0].lastComponent,
u,I));let k=-1/0,b=1/0;const M=()=>{for(let G=Math.max(k,-a);G<=Math.min(b,a);G+=2){let Y;const H=f[G-1],i=f[G+1];H&&(f[G-1]=void 0);let s=!1;if(i){const o=i.oldPos-G;s=i&&0<=o&&o<e}const C=H&&H.oldPos+
1<E;if(!s&&!C){f[G]=void 0;continue}if(!C||s&&H.oldPos<i.oldPos?Y=this.addToPath(i,!0,!1,0,l):Y=this.addToPath(H,!1,!0,1,l),F=this.extractCommon(Y,u,I,G,l),Y.oldPos+1>=E&&F+1>=e)return c(this.buildValues(
Y.lastComponent,u,I))||!0;f[G]=Y,Y.oldPos+1>=E&&(b=Math.min(b,G-1)),F+1>=e&&(k=Math.max(k,G+1))}a++};if(n)(function G(){setTimeout(function(){if(a>r||Date.now()>h)return n(void 0);M()||G()},0)})();else
for(;a<=r&&Date.now()<=h;){const G=M();if(G)return G}}addToPath(I,u,l,n,Q){const c=I.lastComponent;return c&&!Q.oneChangePerToken&&c.added===u&&c.removed===l?{oldPos:I.oldPos+n,lastComponent:{count:c.
count+1,added:u,removed:l,previousComponent:c.previousComponent}}:{oldPos:I.oldPos+n,lastComponent:{count:1,added:u,removed:l,previousComponent:c}}}extractCommon(I,u,l,n,Q){const c=u.length,e=l.length;
let E=I.oldPos,a=E-n,r=0;for(;a+1<c&&E+1<e&&this.equals(l[E+1],u[a+1],Q);)a++,E++,r++,Q.oneChangePerToken&&(I.lastComponent={count:1,previousComponent:I.lastComponent,added:!1,removed:!1});return r&&!Q.
oneChangePerToken&&(I.lastComponent={count:r,previousComponent:I.lastComponent,added:!1,removed:!1}),I.oldPos=E,a}equals(I,u,l){return l.comparator?l.comparator(I,u):I===u||!!l.ignoreCase&&I.toLowerCase()===
u.toLowerCase()}removeEmpty(I){const u=[];for(let l=0;l<I.length;l++)I[l]&&u.push(I[l]);return u}castInput(I,u){return I}tokenize(I,u){return Array.from(I)}join(I){return I.join("")}postProcess(I,u){return I}get useLongestToken(){
return!1}buildValues(I,u,l){const n=[];let Q;for(;I;)n.push(I),Q=I.previousComponent,delete I.previousComponent,I=Q;n.reverse();const c=n.length;let e=0,E=0,a=0;for(;e<c;e++){const r=n[e];if(r.removed)
r.value=this.join(l.slice(a,a+r.count)),a+=r.count;else{if(!r.added&&this.useLongestToken){let g=u.slice(E,E+r.count);g=g.map(function(h,f){const F=l[a+f];return F.length>h.length?F:h}),r.value=this.join(
g)}else r.value=this.join(u.slice(E,E+r.count));E+=r.count,r.added||(a+=r.count)}}return n}}})},we={};function se(p){var J=we[p];if(J!==void 0)return J.exports;var A=we[p]={id:p,loaded:!1,exports:{}},
t=!0;try{pe[p].call(A.exports,A,A.exports,se),t=!1}finally{t&&delete we[p]}return A.loaded=!0,A.exports}se.m=pe,typeof se<"u"&&(se.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var p=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",J=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
A=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",t=I=>{I&&I.d<1&&(I.d=1,I.forEach(u=>u.r--),I.forEach(u=>u.r--?u.r++:u()))},D=I=>I.map(u=>{if(u!==null&&typeof u=="object"){if(u[p])
return u;if(u.then){var l=[];l.d=0,u.then(c=>{n[J]=c,t(l)},c=>{n[A]=c,t(l)});var n={};return n[p]=c=>c(l),n}}var Q={};return Q[p]=c=>{},Q[J]=u,Q});se.a=(I,u,l)=>{var n;l&&((n=[]).d=-1);var Q=new Set,c=I.
exports,e,E,a,r=new Promise((g,h)=>{a=h,E=g});r[J]=c,r[p]=g=>(n&&g(n),Q.forEach(g),r.catch(h=>{})),I.exports=r,u(g=>{e=D(g);var h,f=()=>e.map(k=>{if(k[A])throw k[A];return k[J]}),F=new Promise(k=>{h=()=>k(
f),h.r=0;var b=M=>M!==n&&!Q.has(M)&&(Q.add(M),M&&!M.d&&(h.r++,M.push(h)));e.map(M=>M[p](b))});return h.r?F:f()},g=>(g?a(r[A]=g):E(c),t(n))),n&&n.d<0&&(n.d=0)}})(),(()=>{var p=Object.getPrototypeOf?A=>Object.
getPrototypeOf(A):A=>A.__proto__,J;se.t=function(A,t){if(t&1&&(A=this(A)),t&8||typeof A=="object"&&A&&(t&4&&A.__esModule||t&16&&typeof A.then=="function"))return A;var D=Object.create(null);se.r(D);var I={};
J=J||[null,p({}),p([]),p(p)];for(var u=t&2&&A;typeof u=="object"&&!~J.indexOf(u);u=p(u))Object.getOwnPropertyNames(u).forEach(l=>I[l]=()=>A[l]);return I.default=()=>A,se.d(D,I),D}})(),se.d=(p,J)=>{for(var A in J)
se.o(J,A)&&!se.o(p,A)&&Object.defineProperty(p,A,{enumerable:!0,get:J[A]})},se.f={},se.e=p=>Promise.all(Object.keys(se.f).reduce((J,A)=>(se.f[A](p,J),J),[])),se.u=p=>""+p+".index.js",se.o=(p,J)=>Object.
prototype.hasOwnProperty.call(p,J),se.r=p=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(p,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(p,"__esModule",{value:!0})},se.nmd=
p=>(p.paths=[],p.children||(p.children=[]),p),(()=>{var p={792:0},J=A=>{var{ids:t,modules:D,runtime:I}=A,u,l,n=0;for(u in D)se.o(D,u)&&(se.m[u]=D[u]);for(I&&I(se);n<t.length;n++)l=t[n],se.o(p,l)&&p[l]&&
p[l][0](),p[t[n]]=0};se.f.j=(A,t)=>{var D=se.o(p,A)?p[A]:void 0;if(D!==0)if(D)t.push(D[1]);else{var I=import("./"+se.u(A)).then(J,u=>{throw p[A]!==0&&(p[A]=void 0),u}),I=Promise.race([I,new Promise(u=>D=
p[A]=[u])]);t.push(D[1]=I)}}})();var me=se(95631);me=await me;
