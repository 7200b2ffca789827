import{createRequire as WA}from"module";var pe={20770:((p,H,A)=>{p.exports=A(20218)}),20218:((p,H,A)=>{var t=A(69278),m=A(64756),I=A(58611),u=A(65692),l=A(24434),s=A(42613),Q=A(39023);H.httpOverHttp=g,
H.httpsOverHttp=e,H.httpOverHttps=E,H.httpsOverHttps=a;function g(S){var b=new o(S);return b.request=I.request,b}function e(S){var b=new o(S);return b.request=I.request,b.createSocket=c,b.defaultPort=
443,b}function E(S){var b=new o(S);return b.request=u.request,b}function a(S){var b=new o(S);return b.request=u.request,b.createSocket=c,b.defaultPort=443,b}function o(S){var b=this;b.options=S||{},b.
proxyOptions=b.options.proxy||{},b.maxSockets=b.options.maxSockets||I.Agent.defaultMaxSockets,b.requests=[],b.sockets=[],b.on("free",function(J,M,G,i){for(var n=C(M,G,i),h=0,r=b.requests.length;h<r;++h){
var w=b.requests[h];if(w.host===n.host&&w.port===n.port){b.requests.splice(h,1),w.request.onSocket(J);return}}J.destroy(),b.removeSocket(J)})}Q.inherits(o,l.EventEmitter),o.prototype.addRequest=function(b,T,J,M){
var G=this,i=f({request:b},G.options,C(T,J,M));if(G.sockets.length>=this.maxSockets){G.requests.push(i);return}G.createSocket(i,function(n){n.on("free",h),n.on("close",r),n.on("agentRemove",r),b.onSocket(
n);function h(){G.emit("free",n,i)}function r(w){G.removeSocket(n),n.removeListener("free",h),n.removeListener("close",r),n.removeListener("agentRemove",r)}})},o.prototype.createSocket=function(b,T){var J=this,
M={};J.sockets.push(M);var G=f({},J.proxyOptions,{method:"CONNECT",path:b.host+":"+b.port,agent:!1,headers:{host:b.host+":"+b.port}});b.localAddress&&(G.localAddress=b.localAddress),G.proxyAuth&&(G.headers=
G.headers||{},G.headers["Proxy-Authorization"]="Basic "+new Buffer(G.proxyAuth).toString("base64")),F("making CONNECT request");var i=J.request(G);i.useChunkedEncodingByDefault=!1,i.once("response",n),
i.once("upgrade",h),i.once("connect",r),i.once("error",w),i.end();function n(y){y.upgrade=!0}function h(y,d,B){process.nextTick(function(){r(y,d,B)})}function r(y,d,B){if(i.removeAllListeners(),d.removeAllListeners(),
y.statusCode!==200){F("tunneling socket could not be established, statusCode=%d",y.statusCode),d.destroy();var D=new Error("tunneling socket could not be established, statusCode="+y.statusCode);D.code=
"ECONNRESET",b.request.emit("error",D),J.removeSocket(M);return}if(B.length>0){F("got illegal response body from proxy"),d.destroy();var D=new Error("got illegal response body from proxy");D.code="ECO\
NNRESET",b.request.emit("error",D),J.removeSocket(M);return}return F("tunneling connection has established"),J.sockets[J.sockets.indexOf(M)]=d,T(d)}function w(y){i.removeAllListeners(),F(`tunneling so\
cket could not be established, cause=%s
`,y.message,y.stack);var d=new Error("tunneling socket could not be established, cause="+y.message);d.code="ECONNRESET",b.request.emit("error",d),J.removeSocket(M)}},o.prototype.removeSocket=function(b){
var T=this.sockets.indexOf(b);if(T!==-1){this.sockets.splice(T,1);var J=this.requests.shift();J&&this.createSocket(J,function(M){J.request.onSocket(M)})}};function c(S,b){var T=this;o.prototype.createSocket.
call(T,S,function(J){var M=S.request.getHeader("host"),G=f({},T.options,{socket:J,servername:M?M.replace(/:.*$/,""):S.host}),i=m.connect(0,G);T.sockets[T.sockets.indexOf(J)]=i,b(i)})}function C(S,b,T){
return typeof S=="string"?{host:S,port:b,localAddress:T}:S}function f(S){for(var b=1,T=arguments.length;b<T;++b){var J=arguments[b];if(typeof J=="object")for(var M=Object.keys(J),G=0,i=M.length;G<i;++G){
var n=M[G];J[n]!==void 0&&(S[n]=J[n])}}return S}var F;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?F=function(){var S=Array.prototype.slice.call(arguments);typeof S[0]=="string"?S[0]=
"TUNNEL: "+S[0]:S.unshift("TUNNEL:"),console.error.apply(console,S)}:F=function(){},H.debug=F}),46752:((p,H,A)=>{const t=A(23701),m=A(30883),I=A(30628),u=A(837),l=A(57405),s=A(76672),Q=A(53137),g=A(30050),
e=A(68707),E=A(3440),{InvalidArgumentError:a}=e,o=A(56615),c=A(59136),C=A(47365),f=A(47501),F=A(94004),S=A(52429),b=A(17816),{getGlobalDispatcher:T,setGlobalDispatcher:J}=A(32581),M=A(58155),G=A(8754),
i=A(25092);Object.assign(m.prototype,o),p.exports.Dispatcher=m,p.exports.Client=t,p.exports.Pool=I,p.exports.BalancedPool=u,p.exports.Agent=l,p.exports.ProxyAgent=s,p.exports.EnvHttpProxyAgent=Q,p.exports.
RetryAgent=g,p.exports.RetryHandler=b,p.exports.DecoratorHandler=M,p.exports.RedirectHandler=G,p.exports.createRedirectInterceptor=i,p.exports.interceptors={redirect:A(21514),retry:A(92026),dump:A(88060),
dns:A(70379)},p.exports.buildConnector=c,p.exports.errors=e,p.exports.util={parseHeaders:E.parseHeaders,headerNameToString:E.headerNameToString};function n(uA){return(mA,RA,xA)=>{if(typeof RA=="functi\
on"&&(xA=RA,RA=null),!mA||typeof mA!="string"&&typeof mA!="object"&&!(mA instanceof URL))throw new a("invalid url");if(RA!=null&&typeof RA!="object")throw new a("invalid opts");if(RA&&RA.path!=null){if(typeof RA.
path!="string")throw new a("invalid opts.path");let cA=RA.path;RA.path.startsWith("/")||(cA=`/${cA}`),mA=new URL(E.parseOrigin(mA).origin+cA)}else RA||(RA=typeof mA=="object"?mA:{}),mA=E.parseURL(mA);
const{agent:JA,dispatcher:aA=T()}=RA;if(JA)throw new a("unsupported opts.agent. Did you mean opts.client?");return uA.call(aA,{...RA,origin:mA.origin,path:mA.search?`${mA.pathname}${mA.search}`:mA.pathname,
method:RA.method||(RA.body?"PUT":"GET")},xA)}}p.exports.setGlobalDispatcher=J,p.exports.getGlobalDispatcher=T;const h=A(54398).fetch;p.exports.fetch=async function(mA,RA=void 0){try{return await h(mA,
RA)}catch(xA){throw xA&&typeof xA=="object"&&Error.captureStackTrace(xA),xA}},p.exports.Headers=A(60660).Headers,p.exports.Response=A(99051).Response,p.exports.Request=A(9967).Request,p.exports.FormData=
A(35910).FormData,p.exports.File=globalThis.File??A(4573).File,p.exports.FileReader=A(48355).FileReader;const{setGlobalOrigin:r,getGlobalOrigin:w}=A(51059);p.exports.setGlobalOrigin=r,p.exports.getGlobalOrigin=
w;const{CacheStorage:y}=A(3245),{kConstruct:d}=A(20109);p.exports.caches=new y(d);const{deleteCookie:B,getCookies:D,getSetCookies:L,setCookie:x}=A(79061);p.exports.deleteCookie=B,p.exports.getCookies=
D,p.exports.getSetCookies=L,p.exports.setCookie=x;const{parseMIMEType:W,serializeAMimeType:Y}=A(51900);p.exports.parseMIMEType=W,p.exports.serializeAMimeType=Y;const{CloseEvent:_,ErrorEvent:iA,MessageEvent:BA}=A(
15188);p.exports.WebSocket=A(13726).WebSocket,p.exports.CloseEvent=_,p.exports.ErrorEvent=iA,p.exports.MessageEvent=BA,p.exports.request=n(o.request),p.exports.stream=n(o.stream),p.exports.pipeline=n(
o.pipeline),p.exports.connect=n(o.connect),p.exports.upgrade=n(o.upgrade),p.exports.MockClient=C,p.exports.MockPool=F,p.exports.MockAgent=f,p.exports.mockErrors=S;const{EventSource:lA}=A(21238);p.exports.
EventSource=lA}),80158:((p,H,A)=>{const{addAbortListener:t}=A(3440),{RequestAbortedError:m}=A(68707),I=Symbol("kListener"),u=Symbol("kSignal");function l(g){g.abort?g.abort(g[u]?.reason):g.reason=g[u]?.
reason??new m,Q(g)}function s(g,e){if(g.reason=null,g[u]=null,g[I]=null,!!e){if(e.aborted){l(g);return}g[u]=e,g[I]=()=>{l(g)},t(g[u],g[I])}}function Q(g){g[u]&&("removeEventListener"in g[u]?g[u].removeEventListener(
"abort",g[I]):g[u].removeListener("abort",g[I]),g[u]=null,g[I]=null)}p.exports={addSignal:s,removeSignal:Q}}),34660:((p,H,A)=>{const t=A(34589),{AsyncResource:m}=A(16698),{InvalidArgumentError:I,SocketError:u}=A(
68707),l=A(3440),{addSignal:s,removeSignal:Q}=A(80158);class g extends m{constructor(a,o){if(!a||typeof a!="object")throw new I("invalid opts");if(typeof o!="function")throw new I("invalid callback");
const{signal:c,opaque:C,responseHeaders:f}=a;if(c&&typeof c.on!="function"&&typeof c.addEventListener!="function")throw new I("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=C||null,this.responseHeaders=f||null,this.callback=o,this.abort=null,s(this,c)}onConnect(a,o){if(this.reason){a(this.reason);return}t(this.callback),this.abort=a,this.context=o}onHeaders(){throw new u(
"bad connect",null)}onUpgrade(a,o,c){const{callback:C,opaque:f,context:F}=this;Q(this),this.callback=null;let S=o;S!=null&&(S=this.responseHeaders==="raw"?l.parseRawHeaders(o):l.parseHeaders(o)),this.
runInAsyncScope(C,null,null,{statusCode:a,headers:S,socket:c,opaque:f,context:F})}onError(a){const{callback:o,opaque:c}=this;Q(this),o&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(o,null,
a,{opaque:c})}))}}function e(E,a){if(a===void 0)return new Promise((o,c)=>{e.call(this,E,(C,f)=>C?c(C):o(f))});try{const o=new g(E,a);this.dispatch({...E,method:"CONNECT"},o)}catch(o){if(typeof a!="fu\
nction")throw o;const c=E?.opaque;queueMicrotask(()=>a(o,{opaque:c}))}}p.exports=e}),76862:((p,H,A)=>{const{Readable:t,Duplex:m,PassThrough:I}=A(57075),{InvalidArgumentError:u,InvalidReturnValueError:l,
RequestAbortedError:s}=A(68707),Q=A(3440),{AsyncResource:g}=A(16698),{addSignal:e,removeSignal:E}=A(80158),a=A(34589),o=Symbol("resume");class c extends t{constructor(){super({autoDestroy:!0}),this[o]=
null}_read(){const{[o]:b}=this;b&&(this[o]=null,b())}_destroy(b,T){this._read(),T(b)}}class C extends t{constructor(b){super({autoDestroy:!0}),this[o]=b}_read(){this[o]()}_destroy(b,T){!b&&!this._readableState.
endEmitted&&(b=new s),T(b)}}class f extends g{constructor(b,T){if(!b||typeof b!="object")throw new u("invalid opts");if(typeof T!="function")throw new u("invalid handler");const{signal:J,method:M,opaque:G,
onInfo:i,responseHeaders:n}=b;if(J&&typeof J.on!="function"&&typeof J.addEventListener!="function")throw new u("signal must be an EventEmitter or EventTarget");if(M==="CONNECT")throw new u("invalid me\
thod");if(i&&typeof i!="function")throw new u("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=G||null,this.responseHeaders=n||null,this.handler=T,this.abort=null,this.context=null,this.
onInfo=i||null,this.req=new c().on("error",Q.nop),this.ret=new m({readableObjectMode:b.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,r,w)=>{const{req:y}=this;y.
push(h,r)||y._readableState.destroyed?w():y[o]=w},destroy:(h,r)=>{const{body:w,req:y,res:d,ret:B,abort:D}=this;!h&&!B._readableState.endEmitted&&(h=new s),D&&h&&D(),Q.destroy(w,h),Q.destroy(y,h),Q.destroy(
d,h),E(this),r(h)}}).on("prefinish",()=>{const{req:h}=this;h.push(null)}),this.res=null,e(this,J)}onConnect(b,T){const{ret:J,res:M}=this;if(this.reason){b(this.reason);return}a(!M,"pipeline cannot be \
retried"),a(!J.destroyed),this.abort=b,this.context=T}onHeaders(b,T,J){const{opaque:M,handler:G,context:i}=this;if(b<200){if(this.onInfo){const h=this.responseHeaders==="raw"?Q.parseRawHeaders(T):Q.parseHeaders(
T);this.onInfo({statusCode:b,headers:h})}return}this.res=new C(J);let n;try{this.handler=null;const h=this.responseHeaders==="raw"?Q.parseRawHeaders(T):Q.parseHeaders(T);n=this.runInAsyncScope(G,null,
{statusCode:b,headers:h,opaque:M,body:this.res,context:i})}catch(h){throw this.res.on("error",Q.nop),h}if(!n||typeof n.on!="function")throw new l("expected Readable");n.on("data",h=>{const{ret:r,body:w}=this;
!r.push(h)&&w.pause&&w.pause()}).on("error",h=>{const{ret:r}=this;Q.destroy(r,h)}).on("end",()=>{const{ret:h}=this;h.push(null)}).on("close",()=>{const{ret:h}=this;h._readableState.ended||Q.destroy(h,
new s)}),this.body=n}onData(b){const{res:T}=this;return T.push(b)}onComplete(b){const{res:T}=this;T.push(null)}onError(b){const{ret:T}=this;this.handler=null,Q.destroy(T,b)}}function F(S,b){try{const T=new f(
S,b);return this.dispatch({...S,body:T.req},T),T.ret}catch(T){return new I().destroy(T)}}p.exports=F}),14043:((p,H,A)=>{const t=A(34589),{Readable:m}=A(49927),{InvalidArgumentError:I,RequestAbortedError:u}=A(
68707),l=A(3440),{getResolveErrorBodyCallback:s}=A(87655),{AsyncResource:Q}=A(16698);class g extends Q{constructor(a,o){if(!a||typeof a!="object")throw new I("invalid opts");const{signal:c,method:C,opaque:f,
body:F,onInfo:S,responseHeaders:b,throwOnError:T,highWaterMark:J}=a;try{if(typeof o!="function")throw new I("invalid callback");if(J&&(typeof J!="number"||J<0))throw new I("invalid highWaterMark");if(c&&
typeof c.on!="function"&&typeof c.addEventListener!="function")throw new I("signal must be an EventEmitter or EventTarget");if(C==="CONNECT")throw new I("invalid method");if(S&&typeof S!="function")throw new I(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(M){throw l.isStream(F)&&l.destroy(F.on("error",l.nop),M),M}this.method=C,this.responseHeaders=b||null,this.opaque=f||null,this.callback=o,this.
res=null,this.abort=null,this.body=F,this.trailers={},this.context=null,this.onInfo=S||null,this.throwOnError=T,this.highWaterMark=J,this.signal=c,this.reason=null,this.removeAbortListener=null,l.isStream(
F)&&F.on("error",M=>{this.onError(M)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new u:this.removeAbortListener=l.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??
new u,this.res?l.destroy(this.res.on("error",l.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}))}onConnect(a,o){if(this.reason){a(this.reason);return}t(this.callback),this.abort=a,this.context=o}onHeaders(a,o,c,C){const{callback:f,opaque:F,abort:S,context:b,responseHeaders:T,
highWaterMark:J}=this,M=T==="raw"?l.parseRawHeaders(o):l.parseHeaders(o);if(a<200){this.onInfo&&this.onInfo({statusCode:a,headers:M});return}const G=T==="raw"?l.parseHeaders(o):M,i=G["content-type"],n=G["\
content-length"],h=new m({resume:c,abort:S,contentType:i,contentLength:this.method!=="HEAD"&&n?Number(n):null,highWaterMark:J});this.removeAbortListener&&h.on("close",this.removeAbortListener),this.callback=
null,this.res=h,f!==null&&(this.throwOnError&&a>=400?this.runInAsyncScope(s,null,{callback:f,body:h,contentType:i,statusCode:a,statusMessage:C,headers:M}):this.runInAsyncScope(f,null,null,{statusCode:a,
headers:M,trailers:this.trailers,opaque:F,body:h,context:b}))}onData(a){return this.res.push(a)}onComplete(a){l.parseHeaders(a,this.trailers),this.res.push(null)}onError(a){const{res:o,callback:c,body:C,
opaque:f}=this;c&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(c,null,a,{opaque:f})})),o&&(this.res=null,queueMicrotask(()=>{l.destroy(o,a)})),C&&(this.body=null,l.destroy(C,a)),this.removeAbortListener&&
(o?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function e(E,a){if(a===void 0)return new Promise((o,c)=>{e.call(this,E,(C,f)=>C?c(C):o(f))});try{this.
dispatch(E,new g(E,a))}catch(o){if(typeof a!="function")throw o;const c=E?.opaque;queueMicrotask(()=>a(o,{opaque:c}))}}p.exports=e,p.exports.RequestHandler=g}),3560:((p,H,A)=>{const t=A(34589),{finished:m,
PassThrough:I}=A(57075),{InvalidArgumentError:u,InvalidReturnValueError:l}=A(68707),s=A(3440),{getResolveErrorBodyCallback:Q}=A(87655),{AsyncResource:g}=A(16698),{addSignal:e,removeSignal:E}=A(80158);
class a extends g{constructor(C,f,F){if(!C||typeof C!="object")throw new u("invalid opts");const{signal:S,method:b,opaque:T,body:J,onInfo:M,responseHeaders:G,throwOnError:i}=C;try{if(typeof F!="functi\
on")throw new u("invalid callback");if(typeof f!="function")throw new u("invalid factory");if(S&&typeof S.on!="function"&&typeof S.addEventListener!="function")throw new u("signal must be an EventEmit\
ter or EventTarget");if(b==="CONNECT")throw new u("invalid method");if(M&&typeof M!="function")throw new u("invalid onInfo callback");super("UNDICI_STREAM")}catch(n){throw s.isStream(J)&&s.destroy(J.on(
"error",s.nop),n),n}this.responseHeaders=G||null,this.opaque=T||null,this.factory=f,this.callback=F,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=J,this.onInfo=M||null,this.
throwOnError=i||!1,s.isStream(J)&&J.on("error",n=>{this.onError(n)}),e(this,S)}onConnect(C,f){if(this.reason){C(this.reason);return}t(this.callback),this.abort=C,this.context=f}onHeaders(C,f,F,S){const{
factory:b,opaque:T,context:J,callback:M,responseHeaders:G}=this,i=G==="raw"?s.parseRawHeaders(f):s.parseHeaders(f);if(C<200){this.onInfo&&this.onInfo({statusCode:C,headers:i});return}this.factory=null;
let n;if(this.throwOnError&&C>=400){const w=(G==="raw"?s.parseHeaders(f):i)["content-type"];n=new I,this.callback=null,this.runInAsyncScope(Q,null,{callback:M,body:n,contentType:w,statusCode:C,statusMessage:S,
headers:i})}else{if(b===null)return;if(n=this.runInAsyncScope(b,null,{statusCode:C,headers:i,opaque:T,context:J}),!n||typeof n.write!="function"||typeof n.end!="function"||typeof n.on!="function")throw new l(
"expected Writable");m(n,{readable:!1},r=>{const{callback:w,res:y,opaque:d,trailers:B,abort:D}=this;this.res=null,(r||!y.readable)&&s.destroy(y,r),this.callback=null,this.runInAsyncScope(w,null,r||null,
{opaque:d,trailers:B}),r&&D()})}return n.on("drain",F),this.res=n,(n.writableNeedDrain!==void 0?n.writableNeedDrain:n._writableState?.needDrain)!==!0}onData(C){const{res:f}=this;return f?f.write(C):!0}onComplete(C){
const{res:f}=this;E(this),f&&(this.trailers=s.parseHeaders(C),f.end())}onError(C){const{res:f,callback:F,opaque:S,body:b}=this;E(this),this.factory=null,f?(this.res=null,s.destroy(f,C)):F&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(F,null,C,{opaque:S})})),b&&(this.body=null,s.destroy(b,C))}}function o(c,C,f){if(f===void 0)return new Promise((F,S)=>{o.call(this,c,C,(b,T)=>b?S(b):F(T))});
try{this.dispatch(c,new a(c,C,f))}catch(F){if(typeof f!="function")throw F;const S=c?.opaque;queueMicrotask(()=>f(F,{opaque:S}))}}p.exports=o}),61882:((p,H,A)=>{const{InvalidArgumentError:t,SocketError:m}=A(
68707),{AsyncResource:I}=A(16698),u=A(3440),{addSignal:l,removeSignal:s}=A(80158),Q=A(34589);class g extends I{constructor(a,o){if(!a||typeof a!="object")throw new t("invalid opts");if(typeof o!="func\
tion")throw new t("invalid callback");const{signal:c,opaque:C,responseHeaders:f}=a;if(c&&typeof c.on!="function"&&typeof c.addEventListener!="function")throw new t("signal must be an EventEmitter or E\
ventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=f||null,this.opaque=C||null,this.callback=o,this.abort=null,this.context=null,l(this,c)}onConnect(a,o){if(this.reason){a(this.reason);return}Q(
this.callback),this.abort=a,this.context=null}onHeaders(){throw new m("bad upgrade",null)}onUpgrade(a,o,c){Q(a===101);const{callback:C,opaque:f,context:F}=this;s(this),this.callback=null;const S=this.
responseHeaders==="raw"?u.parseRawHeaders(o):u.parseHeaders(o);this.runInAsyncScope(C,null,null,{headers:S,socket:c,opaque:f,context:F})}onError(a){const{callback:o,opaque:c}=this;s(this),o&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(o,null,a,{opaque:c})}))}}function e(E,a){if(a===void 0)return new Promise((o,c)=>{e.call(this,E,(C,f)=>C?c(C):o(f))});try{const o=new g(E,a);this.dispatch(
{...E,method:E.method||"GET",upgrade:E.protocol||"Websocket"},o)}catch(o){if(typeof a!="function")throw o;const c=E?.opaque;queueMicrotask(()=>a(o,{opaque:c}))}}p.exports=e}),56615:((p,H,A)=>{p.exports.
request=A(14043),p.exports.stream=A(3560),p.exports.pipeline=A(76862),p.exports.upgrade=A(61882),p.exports.connect=A(34660)}),49927:((p,H,A)=>{const t=A(34589),{Readable:m}=A(57075),{RequestAbortedError:I,
NotSupportedError:u,InvalidArgumentError:l,AbortError:s}=A(68707),Q=A(3440),{ReadableStreamFrom:g}=A(3440),e=Symbol("kConsume"),E=Symbol("kReading"),a=Symbol("kBody"),o=Symbol("kAbort"),c=Symbol("kCon\
tentType"),C=Symbol("kContentLength"),f=()=>{};class F extends m{constructor({resume:w,abort:y,contentType:d="",contentLength:B,highWaterMark:D=64*1024}){super({autoDestroy:!0,read:w,highWaterMark:D}),
this._readableState.dataEmitted=!1,this[o]=y,this[e]=null,this[a]=null,this[c]=d,this[C]=B,this[E]=!1}destroy(w){return!w&&!this._readableState.endEmitted&&(w=new I),w&&this[o](),super.destroy(w)}_destroy(w,y){
this[E]?y(w):setImmediate(()=>{y(w)})}on(w,...y){return(w==="data"||w==="readable")&&(this[E]=!0),super.on(w,...y)}addListener(w,...y){return this.on(w,...y)}off(w,...y){const d=super.off(w,...y);return(w===
"data"||w==="readable")&&(this[E]=this.listenerCount("data")>0||this.listenerCount("readable")>0),d}removeListener(w,...y){return this.off(w,...y)}push(w){return this[e]&&w!==null?(n(this[e],w),this[E]?
super.push(w):!0):super.push(w)}async text(){return T(this,"text")}async json(){return T(this,"json")}async blob(){return T(this,"blob")}async bytes(){return T(this,"bytes")}async arrayBuffer(){return T(
this,"arrayBuffer")}async formData(){throw new u}get bodyUsed(){return Q.isDisturbed(this)}get body(){return this[a]||(this[a]=g(this),this[e]&&(this[a].getReader(),t(this[a].locked))),this[a]}async dump(w){
let y=Number.isFinite(w?.limit)?w.limit:131072;const d=w?.signal;if(d!=null&&(typeof d!="object"||!("aborted"in d)))throw new l("signal must be an AbortSignal");return d?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((B,D)=>{this[C]>y&&this.destroy(new s);const L=()=>{this.destroy(d.reason??new s)};d?.addEventListener("abort",L),this.on("close",function(){d?.removeEventListener(
"abort",L),d?.aborted?D(d.reason??new s):B(null)}).on("error",f).on("data",function(x){y-=x.length,y<=0&&this.destroy()}).resume()})}}function S(r){return r[a]&&r[a].locked===!0||r[e]}function b(r){return Q.
isDisturbed(r)||S(r)}async function T(r,w){return t(!r[e]),new Promise((y,d)=>{if(b(r)){const B=r._readableState;B.destroyed&&B.closeEmitted===!1?r.on("error",D=>{d(D)}).on("close",()=>{d(new TypeError(
"unusable"))}):d(B.errored??new TypeError("unusable"))}else queueMicrotask(()=>{r[e]={type:w,stream:r,resolve:y,reject:d,length:0,body:[]},r.on("error",function(B){h(this[e],B)}).on("close",function(){
this[e].body!==null&&h(this[e],new I)}),J(r[e])})})}function J(r){if(r.body===null)return;const{_readableState:w}=r.stream;if(w.bufferIndex){const y=w.bufferIndex,d=w.buffer.length;for(let B=y;B<d;B++)
n(r,w.buffer[B])}else for(const y of w.buffer)n(r,y);for(w.endEmitted?i(this[e]):r.stream.on("end",function(){i(this[e])}),r.stream.resume();r.stream.read()!=null;);}function M(r,w){if(r.length===0||w===
0)return"";const y=r.length===1?r[0]:Buffer.concat(r,w),d=y.length,B=d>2&&y[0]===239&&y[1]===187&&y[2]===191?3:0;return y.utf8Slice(B,d)}function G(r,w){if(r.length===0||w===0)return new Uint8Array(0);
if(r.length===1)return new Uint8Array(r[0]);const y=new Uint8Array(Buffer.allocUnsafeSlow(w).buffer);let d=0;for(let B=0;B<r.length;++B){const D=r[B];y.set(D,d),d+=D.length}return y}function i(r){const{
type:w,body:y,resolve:d,stream:B,length:D}=r;try{w==="text"?d(M(y,D)):w==="json"?d(JSON.parse(M(y,D))):w==="arrayBuffer"?d(G(y,D).buffer):w==="blob"?d(new Blob(y,{type:B[c]})):w==="bytes"&&d(G(y,D)),h(
r)}catch(L){B.destroy(L)}}function n(r,w){r.length+=w.length,r.body.push(w)}function h(r,w){r.body!==null&&(w?r.reject(w):r.resolve(),r.type=null,r.stream=null,r.resolve=null,r.reject=null,r.length=0,
r.body=null)}p.exports={Readable:F,chunksDecode:M}}),87655:((p,H,A)=>{const t=A(34589),{ResponseStatusCodeError:m}=A(68707),{chunksDecode:I}=A(49927),u=128*1024;async function l({callback:g,body:e,contentType:E,
statusCode:a,statusMessage:o,headers:c}){t(e);let C=[],f=0;try{for await(const T of e)if(C.push(T),f+=T.length,f>u){C=[],f=0;break}}catch{C=[],f=0}const F=`Response status code ${a}${o?`: ${o}`:""}`;if(a===
204||!E||!f){queueMicrotask(()=>g(new m(F,a,c)));return}const S=Error.stackTraceLimit;Error.stackTraceLimit=0;let b;try{s(E)?b=JSON.parse(I(C,f)):Q(E)&&(b=I(C,f))}catch{}finally{Error.stackTraceLimit=
S}queueMicrotask(()=>g(new m(F,a,c,b)))}const s=g=>g.length>15&&g[11]==="/"&&g[0]==="a"&&g[1]==="p"&&g[2]==="p"&&g[3]==="l"&&g[4]==="i"&&g[5]==="c"&&g[6]==="a"&&g[7]==="t"&&g[8]==="i"&&g[9]==="o"&&g[10]===
"n"&&g[12]==="j"&&g[13]==="s"&&g[14]==="o"&&g[15]==="n",Q=g=>g.length>4&&g[4]==="/"&&g[0]==="t"&&g[1]==="e"&&g[2]==="x"&&g[3]==="t";p.exports={getResolveErrorBodyCallback:l,isContentTypeApplicationJson:s,
isContentTypeText:Q}}),59136:((p,H,A)=>{const t=A(77030),m=A(34589),I=A(3440),{InvalidArgumentError:u,ConnectTimeoutError:l}=A(68707),s=A(96603);function Q(){}let g,e;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?e=class{constructor(C){this._maxCachedSessions=C,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(f=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const F=this._sessionCache.get(f);F!==void 0&&F.deref()===void 0&&this._sessionCache.delete(f)})}get(C){const f=this._sessionCache.get(C);return f?f.deref():null}set(C,f){
this._maxCachedSessions!==0&&(this._sessionCache.set(C,new WeakRef(f)),this._sessionRegistry.register(f,C))}}:e=class{constructor(C){this._maxCachedSessions=C,this._sessionCache=new Map}get(C){return this.
_sessionCache.get(C)}set(C,f){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:F}=this._sessionCache.keys().next();this._sessionCache.delete(F)}this._sessionCache.
set(C,f)}}};function E({allowH2:c,maxCachedSessions:C,socketPath:f,timeout:F,session:S,...b}){if(C!=null&&(!Number.isInteger(C)||C<0))throw new u("maxCachedSessions must be a positive integer or zero");
const T={path:f,...b},J=new e(C??100);return F=F??1e4,c=c??!1,function({hostname:G,host:i,protocol:n,port:h,servername:r,localAddress:w,httpSocket:y},d){let B;if(n==="https:"){g||(g=A(41692)),r=r||T.servername||
I.getServerName(i)||null;const L=r||G;m(L);const x=S||J.get(L)||null;h=h||443,B=g.connect({highWaterMark:16384,...T,servername:r,session:x,localAddress:w,ALPNProtocols:c?["http/1.1","h2"]:["http/1.1"],
socket:y,port:h,host:G}),B.on("session",function(W){J.set(L,W)})}else m(!y,"httpSocket can only be sent on TLS update"),h=h||80,B=t.connect({highWaterMark:64*1024,...T,localAddress:w,port:h,host:G});if(T.
keepAlive==null||T.keepAlive){const L=T.keepAliveInitialDelay===void 0?6e4:T.keepAliveInitialDelay;B.setKeepAlive(!0,L)}const D=a(new WeakRef(B),{timeout:F,hostname:G,port:h});return B.setNoDelay(!0).
once(n==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),d){const L=d;d=null,L(null,this)}}).on("error",function(L){if(queueMicrotask(D),d){const x=d;d=null,x(L)}}),B}}const a=process.
platform==="win32"?(c,C)=>{if(!C.timeout)return Q;let f=null,F=null;const S=s.setFastTimeout(()=>{f=setImmediate(()=>{F=setImmediate(()=>o(c.deref(),C))})},C.timeout);return()=>{s.clearFastTimeout(S),
clearImmediate(f),clearImmediate(F)}}:(c,C)=>{if(!C.timeout)return Q;let f=null;const F=s.setFastTimeout(()=>{f=setImmediate(()=>{o(c.deref(),C)})},C.timeout);return()=>{s.clearFastTimeout(F),clearImmediate(
f)}};function o(c,C){if(c==null)return;let f="Connect Timeout Error";Array.isArray(c.autoSelectFamilyAttemptedAddresses)?f+=` (attempted addresses: ${c.autoSelectFamilyAttemptedAddresses.join(", ")},`:
f+=` (attempted address: ${C.hostname}:${C.port},`,f+=` timeout: ${C.timeout}ms)`,I.destroy(c,new l(f))}p.exports=E}),10735:(p=>{const H={},A=["Accept","Accept-Encoding","Accept-Language","Accept-Rang\
es","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Cont\
rol-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content\
-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Open\
er-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Ran\
ge","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Refer\
rer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allo\
wed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecu\
re-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-X\
SS-Protection"];for(let t=0;t<A.length;++t){const m=A[t],I=m.toLowerCase();H[m]=H[I]=I}Object.setPrototypeOf(H,null),p.exports={wellknownHeaderNames:A,headerNameLowerCasedRecord:H}}),42414:((p,H,A)=>{
const t=A(53053),m=A(57975),I=m.debuglog("undici"),u=m.debuglog("fetch"),l=m.debuglog("websocket");let s=!1;const Q={beforeConnect:t.channel("undici:client:beforeConnect"),connected:t.channel("undici:\
client:connected"),connectError:t.channel("undici:client:connectError"),sendHeaders:t.channel("undici:client:sendHeaders"),create:t.channel("undici:request:create"),bodySent:t.channel("undici:request:\
bodySent"),headers:t.channel("undici:request:headers"),trailers:t.channel("undici:request:trailers"),error:t.channel("undici:request:error"),open:t.channel("undici:websocket:open"),close:t.channel("un\
dici:websocket:close"),socketError:t.channel("undici:websocket:socket_error"),ping:t.channel("undici:websocket:ping"),pong:t.channel("undici:websocket:pong")};if(I.enabled||u.enabled){const g=u.enabled?
u:I;t.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:o,host:c}}=e;g("connecting to %s using %s%s",`${c}${o?`:${o}`:""}`,a,E)}),t.channel("undici:cl\
ient:connected").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:o,host:c}}=e;g("connected to %s using %s%s",`${c}${o?`:${o}`:""}`,a,E)}),t.channel("undici:client:connectError").subscribe(
e=>{const{connectParams:{version:E,protocol:a,port:o,host:c},error:C}=e;g("connection to %s using %s%s errored - %s",`${c}${o?`:${o}`:""}`,a,E,C.message)}),t.channel("undici:client:sendHeaders").subscribe(
e=>{const{request:{method:E,path:a,origin:o}}=e;g("sending request to %s %s/%s",E,o,a)}),t.channel("undici:request:headers").subscribe(e=>{const{request:{method:E,path:a,origin:o},response:{statusCode:c}}=e;
g("received response to %s %s/%s - HTTP %d",E,o,a,c)}),t.channel("undici:request:trailers").subscribe(e=>{const{request:{method:E,path:a,origin:o}}=e;g("trailers received from %s %s/%s",E,o,a)}),t.channel(
"undici:request:error").subscribe(e=>{const{request:{method:E,path:a,origin:o},error:c}=e;g("request to %s %s/%s errored - %s",E,o,a,c.message)}),s=!0}if(l.enabled){if(!s){const g=I.enabled?I:l;t.channel(
"undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:o,host:c}}=e;g("connecting to %s%s using %s%s",c,o?`:${o}`:"",a,E)}),t.channel("undici:client:connected").subscribe(
e=>{const{connectParams:{version:E,protocol:a,port:o,host:c}}=e;g("connected to %s%s using %s%s",c,o?`:${o}`:"",a,E)}),t.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:E,
protocol:a,port:o,host:c},error:C}=e;g("connection to %s%s using %s%s errored - %s",c,o?`:${o}`:"",a,E,C.message)}),t.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:E,path:a,
origin:o}}=e;g("sending request to %s %s/%s",E,o,a)})}t.channel("undici:websocket:open").subscribe(g=>{const{address:{address:e,port:E}}=g;l("connection opened %s%s",e,E?`:${E}`:"")}),t.channel("undic\
i:websocket:close").subscribe(g=>{const{websocket:e,code:E,reason:a}=g;l("closed connection to %s - %s %s",e.url,E,a)}),t.channel("undici:websocket:socket_error").subscribe(g=>{l("connection errored -\
 %s",g.message)}),t.channel("undici:websocket:ping").subscribe(g=>{l("ping received")}),t.channel("undici:websocket:pong").subscribe(g=>{l("pong received")})}p.exports={channels:Q}}),68707:(p=>{const H=Symbol.
for("undici.error.UND_ERR");class A extends Error{constructor($){super($),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance]($){return $&&$[H]===!0}[H]=!0}const t=Symbol.for("undic\
i.error.UND_ERR_CONNECT_TIMEOUT");class m extends A{constructor($){super($),this.name="ConnectTimeoutError",this.message=$||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance]($){
return $&&$[t]===!0}[t]=!0}const I=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class u extends A{constructor($){super($),this.name="HeadersTimeoutError",this.message=$||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance]($){return $&&$[I]===!0}[I]=!0}const l=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class s extends A{constructor($){super($),this.
name="HeadersOverflowError",this.message=$||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance]($){return $&&$[l]===!0}[l]=!0}const Q=Symbol.for("undici.error.UND_\
ERR_BODY_TIMEOUT");class g extends A{constructor($){super($),this.name="BodyTimeoutError",this.message=$||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance]($){return $&&
$[Q]===!0}[Q]=!0}const e=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class E extends A{constructor($,FA,yA,sA){super($),this.name="ResponseStatusCodeError",this.message=$||"Response Status\
 Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=sA,this.status=FA,this.statusCode=FA,this.headers=yA}static[Symbol.hasInstance]($){return $&&$[e]===!0}[e]=!0}const a=Symbol.for("undici\
.error.UND_ERR_INVALID_ARG");class o extends A{constructor($){super($),this.name="InvalidArgumentError",this.message=$||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance]($){
return $&&$[a]===!0}[a]=!0}const c=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class C extends A{constructor($){super($),this.name="InvalidReturnValueError",this.message=$||"Invalid Return\
 Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance]($){return $&&$[c]===!0}[c]=!0}const f=Symbol.for("undici.error.UND_ERR_ABORT");class F extends A{constructor($){super(
$),this.name="AbortError",this.message=$||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance]($){return $&&$[f]===!0}[f]=!0}const S=Symbol.for("undici.error.UND_ERR_ABORTE\
D");class b extends F{constructor($){super($),this.name="AbortError",this.message=$||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance]($){return $&&$[S]===!0}[S]=!0}const T=Symbol.
for("undici.error.UND_ERR_INFO");class J extends A{constructor($){super($),this.name="InformationalError",this.message=$||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance]($){return $&&
$[T]===!0}[T]=!0}const M=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class G extends A{constructor($){super($),this.name="RequestContentLengthMismatchError",this.message=$||"Request\
 body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance]($){return $&&$[M]===!0}[M]=!0}const i=Symbol.for("undici.error.UND_ERR_RES\
_CONTENT_LENGTH_MISMATCH");class n extends A{constructor($){super($),this.name="ResponseContentLengthMismatchError",this.message=$||"Response body length does not match content-length header",this.code=
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance]($){return $&&$[i]===!0}[i]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class r extends A{constructor($){super($),this.name=
"ClientDestroyedError",this.message=$||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance]($){return $&&$[h]===!0}[h]=!0}const w=Symbol.for("undici.error.UND_ERR_CLOSED");
class y extends A{constructor($){super($),this.name="ClientClosedError",this.message=$||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance]($){return $&&$[w]===!0}[w]=!0}const d=Symbol.
for("undici.error.UND_ERR_SOCKET");class B extends A{constructor($,FA){super($),this.name="SocketError",this.message=$||"Socket error",this.code="UND_ERR_SOCKET",this.socket=FA}static[Symbol.hasInstance]($){
return $&&$[d]===!0}[d]=!0}const D=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class L extends A{constructor($){super($),this.name="NotSupportedError",this.message=$||"Not supported error",this.code=
"UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance]($){return $&&$[D]===!0}[D]=!0}const x=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class W extends A{constructor($){super($),this.name="Mi\
ssingUpstreamError",this.message=$||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance]($){return $&&$[x]===!0}[x]=!0}const Y=Symbol.for(
"undici.error.UND_ERR_HTTP_PARSER");class _ extends Error{constructor($,FA,yA){super($),this.name="HTTPParserError",this.code=FA?`HPE_${FA}`:void 0,this.data=yA?yA.toString():void 0}static[Symbol.hasInstance]($){
return $&&$[Y]===!0}[Y]=!0}const iA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class BA extends A{constructor($){super($),this.name="ResponseExceededMaxSizeError",this.message=$||"Respon\
se content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance]($){return $&&$[iA]===!0}[iA]=!0}const lA=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class uA extends A{constructor($,FA,{
headers:yA,data:sA}){super($),this.name="RequestRetryError",this.message=$||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=FA,this.data=sA,this.headers=yA}static[Symbol.hasInstance]($){
return $&&$[lA]===!0}[lA]=!0}const mA=Symbol.for("undici.error.UND_ERR_RESPONSE");class RA extends A{constructor($,FA,{headers:yA,data:sA}){super($),this.name="ResponseError",this.message=$||"Response\
 error",this.code="UND_ERR_RESPONSE",this.statusCode=FA,this.data=sA,this.headers=yA}static[Symbol.hasInstance]($){return $&&$[mA]===!0}[mA]=!0}const xA=Symbol.for("undici.error.UND_ERR_PRX_TLS");class JA extends A{constructor($,FA,yA){
super(FA,{cause:$,...yA??{}}),this.name="SecureProxyConnectionError",this.message=FA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=$}static[Symbol.hasInstance]($){return $&&
$[xA]===!0}[xA]=!0}const aA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class cA extends A{constructor($){super($),this.name="MessageSizeExceededError",this.message=$||"Max decompresse\
d message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance]($){return $&&$[aA]===!0}get[aA](){return!0}}p.exports={AbortError:F,HTTPParserError:_,UndiciError:A,HeadersTimeoutError:u,
HeadersOverflowError:s,BodyTimeoutError:g,RequestContentLengthMismatchError:G,ConnectTimeoutError:m,ResponseStatusCodeError:E,InvalidArgumentError:o,InvalidReturnValueError:C,RequestAbortedError:b,ClientDestroyedError:r,
ClientClosedError:y,InformationalError:J,SocketError:B,NotSupportedError:L,ResponseContentLengthMismatchError:n,BalancedPoolMissingUpstreamError:W,ResponseExceededMaxSizeError:BA,RequestRetryError:uA,
ResponseError:RA,SecureProxyConnectionError:JA,MessageSizeExceededError:cA}}),44655:((p,H,A)=>{const{InvalidArgumentError:t,NotSupportedError:m}=A(68707),I=A(34589),{isValidHTTPToken:u,isValidHeaderValue:l,
isStream:s,destroy:Q,isBuffer:g,isFormDataLike:e,isIterable:E,isBlobLike:a,buildURL:o,validateHandler:c,getServerName:C,normalizedMethodRecords:f}=A(3440),{channels:F}=A(42414),{headerNameLowerCasedRecord:S}=A(
10735),b=/[^\u0021-\u00ff]/,T=Symbol("handler");class J{constructor(i,{path:n,method:h,body:r,headers:w,query:y,idempotent:d,blocking:B,upgrade:D,headersTimeout:L,bodyTimeout:x,reset:W,throwOnError:Y,
expectContinue:_,servername:iA},BA){if(typeof n!="string")throw new t("path must be a string");if(n[0]!=="/"&&!(n.startsWith("http://")||n.startsWith("https://"))&&h!=="CONNECT")throw new t("path must\
 be an absolute URL or start with a slash");if(b.test(n))throw new t("invalid request path");if(typeof h!="string")throw new t("method must be a string");if(f[h]===void 0&&!u(h))throw new t("invalid r\
equest method");if(D&&typeof D!="string")throw new t("upgrade must be a string");if(D&&!l(D))throw new t("invalid upgrade header");if(L!=null&&(!Number.isFinite(L)||L<0))throw new t("invalid headersTi\
meout");if(x!=null&&(!Number.isFinite(x)||x<0))throw new t("invalid bodyTimeout");if(W!=null&&typeof W!="boolean")throw new t("invalid reset");if(_!=null&&typeof _!="boolean")throw new t("invalid expe\
ctContinue");if(this.headersTimeout=L,this.bodyTimeout=x,this.throwOnError=Y===!0,this.method=h,this.abort=null,r==null)this.body=null;else if(s(r)){this.body=r;const lA=this.body._readableState;(!lA||
!lA.autoDestroy)&&(this.endHandler=function(){Q(this)},this.body.on("end",this.endHandler)),this.errorHandler=uA=>{this.abort?this.abort(uA):this.error=uA},this.body.on("error",this.errorHandler)}else if(g(
r))this.body=r.byteLength?r:null;else if(ArrayBuffer.isView(r))this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,r.byteLength):null;else if(r instanceof ArrayBuffer)this.body=r.byteLength?
Buffer.from(r):null;else if(typeof r=="string")this.body=r.length?Buffer.from(r):null;else if(e(r)||E(r)||a(r))this.body=r;else throw new t("body must be a string, a Buffer, a Readable stream, an iter\
able, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=D||null,this.path=y?o(n,y):n,this.origin=i,this.idempotent=d??(h==="HEAD"||h==="GET"),this.blocking=B??!1,this.reset=W??null,
this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=_??!1,Array.isArray(w)){if(w.length%2!==0)throw new t("headers array must be even");for(let lA=0;lA<w.length;lA+=
2)M(this,w[lA],w[lA+1])}else if(w&&typeof w=="object")if(w[Symbol.iterator])for(const lA of w){if(!Array.isArray(lA)||lA.length!==2)throw new t("headers must be in key-value pair format");M(this,lA[0],
lA[1])}else{const lA=Object.keys(w);for(let uA=0;uA<lA.length;++uA)M(this,lA[uA],w[lA[uA]])}else if(w!=null)throw new t("headers must be an object or an array");c(BA,h,D),this.servername=iA||C(this.host),
this[T]=BA,F.create.hasSubscribers&&F.create.publish({request:this})}onBodySent(i){if(this[T].onBodySent)try{return this[T].onBodySent(i)}catch(n){this.abort(n)}}onRequestSent(){if(F.bodySent.hasSubscribers&&
F.bodySent.publish({request:this}),this[T].onRequestSent)try{return this[T].onRequestSent()}catch(i){this.abort(i)}}onConnect(i){if(I(!this.aborted),I(!this.completed),this.error)i(this.error);else return this.
abort=i,this[T].onConnect(i)}onResponseStarted(){return this[T].onResponseStarted?.()}onHeaders(i,n,h,r){I(!this.aborted),I(!this.completed),F.headers.hasSubscribers&&F.headers.publish({request:this,response:{
statusCode:i,headers:n,statusText:r}});try{return this[T].onHeaders(i,n,h,r)}catch(w){this.abort(w)}}onData(i){I(!this.aborted),I(!this.completed);try{return this[T].onData(i)}catch(n){return this.abort(
n),!1}}onUpgrade(i,n,h,r=""){this.onFinally(),I(!this.aborted),I(!this.completed),i!==null&&this.#A(i,n,r);const w=this[T].onUpgrade(i,n,h);return this.aborted||(this.completed=!0,i!==null&&this.#e()),
w}onUpgradeResponse(i,n,h,r=""){I(!this.aborted),I(this.completed),F.headers.hasSubscribers&&this.#A(i,h(n),r),this.#e()}onUpgradeError(i){I(!this.aborted),I(this.completed),F.error.hasSubscribers&&F.
error.publish({request:this,error:i})}#A(i,n,h){F.headers.hasSubscribers&&F.headers.publish({request:this,response:{statusCode:i,headers:n,statusText:h}})}#e(){F.trailers.hasSubscribers&&F.trailers.publish(
{request:this,trailers:[]})}onComplete(i){this.onFinally(),I(!this.aborted),this.completed=!0,F.trailers.hasSubscribers&&F.trailers.publish({request:this,trailers:i});try{return this[T].onComplete(i)}catch(n){
this.onError(n)}}onError(i){if(this.onFinally(),F.error.hasSubscribers&&F.error.publish({request:this,error:i}),!this.aborted)return this.aborted=!0,this[T].onError(i)}onFinally(){this.errorHandler&&(this.
body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(i,n){return M(this,i,n),this}}function M(G,i,n){if(n&&
typeof n=="object"&&!Array.isArray(n))throw new t(`invalid ${i} header`);if(n===void 0)return;let h=S[i];if(h===void 0&&(h=i.toLowerCase(),S[h]===void 0&&!u(h)))throw new t("invalid header key");if(Array.
isArray(n)){const r=[];for(let w=0;w<n.length;w++)if(typeof n[w]=="string"){if(!l(n[w]))throw new t(`invalid ${i} header`);r.push(n[w])}else if(n[w]===null)r.push("");else{if(typeof n[w]=="object")throw new t(
`invalid ${i} header`);{const y=`${n[w]}`;if(!l(y))throw new t(`invalid ${i} header`);r.push(y)}}n=r}else if(typeof n=="string"){if(!l(n))throw new t(`invalid ${i} header`)}else if(n===null)n="";else if(n=
`${n}`,!l(n))throw new t(`invalid ${i} header`);if(h==="host"){if(G.host!==null)throw new t("duplicate host header");if(typeof n!="string")throw new t("invalid host header");G.host=n}else if(h==="cont\
ent-length"){if(G.contentLength!==null)throw new t("duplicate content-length header");if(G.contentLength=parseInt(n,10),!Number.isFinite(G.contentLength))throw new t("invalid content-length header")}else if(G.
contentType===null&&h==="content-type")G.contentType=n,G.headers.push(i,n);else{if(h==="transfer-encoding"||h==="keep-alive"||h==="upgrade")throw new t(`invalid ${h} header`);if(h==="connection"){const r=typeof n==
"string"?n.toLowerCase():null;if(r!=="close"&&r!=="keep-alive")throw new t("invalid connection header");r==="close"&&(G.reset=!0)}else{if(h==="expect")throw new m("expect header not supported");G.headers.
push(i,n)}}}p.exports=J}),36443:(p=>{p.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),
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
"https proxy agent")}}),67752:((p,H,A)=>{const{wellknownHeaderNames:t,headerNameLowerCasedRecord:m}=A(10735);class I{value=null;left=null;middle=null;right=null;code;constructor(Q,g,e){if(e===void 0||
e>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(e))>127)throw new TypeError("key must be ascii string");Q.length!==++e?this.middle=new I(Q,g,e):this.value=g}add(Q,g){const e=Q.
length;if(e===0)throw new TypeError("Unreachable");let E=0,a=this;for(;;){const o=Q.charCodeAt(E);if(o>127)throw new TypeError("key must be ascii string");if(a.code===o)if(e===++E){a.value=g;break}else if(a.
middle!==null)a=a.middle;else{a.middle=new I(Q,g,E);break}else if(a.code<o)if(a.left!==null)a=a.left;else{a.left=new I(Q,g,E);break}else if(a.right!==null)a=a.right;else{a.right=new I(Q,g,E);break}}}search(Q){
const g=Q.length;let e=0,E=this;for(;E!==null&&e<g;){let a=Q[e];for(a<=90&&a>=65&&(a|=32);E!==null;){if(a===E.code){if(g===++e)return E;E=E.middle;break}E=E.code<a?E.left:E.right}}return null}}class u{node=null;insert(Q,g){
this.node===null?this.node=new I(Q,g,0):this.node.add(Q,g)}lookup(Q){return this.node?.search(Q)?.value??null}}const l=new u;for(let s=0;s<t.length;++s){const Q=m[t[s]];l.insert(Q,Q)}p.exports={TernarySearchTree:u,
tree:l}}),3440:((p,H,A)=>{const t=A(34589),{kDestroyed:m,kBodyUsed:I,kListeners:u,kBody:l}=A(36443),{IncomingMessage:s}=A(37067),Q=A(57075),g=A(77030),{Blob:e}=A(4573),E=A(57975),{stringify:a}=A(41792),
{EventEmitter:o}=A(78474),{InvalidArgumentError:c}=A(68707),{headerNameLowerCasedRecord:C}=A(10735),{tree:f}=A(67752),[F,S]=process.versions.node.split(".").map(v=>Number(v));class b{constructor(gA){this[l]=
gA,this[I]=!1}async*[Symbol.asyncIterator](){t(!this[I],"disturbed"),this[I]=!0,yield*this[l]}}function T(v){return M(v)?(x(v)===0&&v.on("data",function(){t(!1)}),typeof v.readableDidRead!="boolean"&&
(v[I]=!1,o.prototype.on.call(v,"data",function(){this[I]=!0})),v):v&&typeof v.pipeTo=="function"?new b(v):v&&typeof v!="string"&&!ArrayBuffer.isView(v)&&L(v)?new b(v):v}function J(){}function M(v){return v&&
typeof v=="object"&&typeof v.pipe=="function"&&typeof v.on=="function"}function G(v){if(v===null)return!1;if(v instanceof e)return!0;if(typeof v!="object")return!1;{const gA=v[Symbol.toStringTag];return(gA===
"Blob"||gA==="File")&&("stream"in v&&typeof v.stream=="function"||"arrayBuffer"in v&&typeof v.arrayBuffer=="function")}}function i(v,gA){if(v.includes("?")||v.includes("#"))throw new Error('Query para\
ms cannot be passed when url already contains "?" or "#".');const fA=a(gA);return fA&&(v+="?"+fA),v}function n(v){const gA=parseInt(v,10);return gA===Number(v)&&gA>=0&&gA<=65535}function h(v){return v!=
null&&v[0]==="h"&&v[1]==="t"&&v[2]==="t"&&v[3]==="p"&&(v[4]===":"||v[4]==="s"&&v[5]===":")}function r(v){if(typeof v=="string"){if(v=new URL(v),!h(v.origin||v.protocol))throw new c("Invalid URL protoc\
ol: the URL must start with `http:` or `https:`.");return v}if(!v||typeof v!="object")throw new c("Invalid URL: The URL argument must be a non-null object.");if(!(v instanceof URL)){if(v.port!=null&&v.
port!==""&&n(v.port)===!1)throw new c("Invalid URL: port must be a valid integer or a string representation of an integer.");if(v.path!=null&&typeof v.path!="string")throw new c("Invalid URL path: the\
 path must be a string or null/undefined.");if(v.pathname!=null&&typeof v.pathname!="string")throw new c("Invalid URL pathname: the pathname must be a string or null/undefined.");if(v.hostname!=null&&
typeof v.hostname!="string")throw new c("Invalid URL hostname: the hostname must be a string or null/undefined.");if(v.origin!=null&&typeof v.origin!="string")throw new c("Invalid URL origin: the orig\
in must be a string or null/undefined.");if(!h(v.origin||v.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.");const gA=v.port!=null?v.port:v.protocol==="https:"?
443:80;let fA=v.origin!=null?v.origin:`${v.protocol||""}//${v.hostname||""}:${gA}`,MA=v.path!=null?v.path:`${v.pathname||""}${v.search||""}`;return fA[fA.length-1]==="/"&&(fA=fA.slice(0,fA.length-1)),
MA&&MA[0]!=="/"&&(MA=`/${MA}`),new URL(`${fA}${MA}`)}if(!h(v.origin||v.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.");return v}function w(v){if(v=r(v),v.pathname!==
"/"||v.search||v.hash)throw new c("invalid url");return v}function y(v){if(v[0]==="["){const fA=v.indexOf("]");return t(fA!==-1),v.substring(1,fA)}const gA=v.indexOf(":");return gA===-1?v:v.substring(
0,gA)}function d(v){if(!v)return null;t(typeof v=="string");const gA=y(v);return g.isIP(gA)?"":gA}function B(v){return JSON.parse(JSON.stringify(v))}function D(v){return v!=null&&typeof v[Symbol.asyncIterator]==
"function"}function L(v){return v!=null&&(typeof v[Symbol.iterator]=="function"||typeof v[Symbol.asyncIterator]=="function")}function x(v){if(v==null)return 0;if(M(v)){const gA=v._readableState;return gA&&
gA.objectMode===!1&&gA.ended===!0&&Number.isFinite(gA.length)?gA.length:null}else{if(G(v))return v.size!=null?v.size:null;if(RA(v))return v.byteLength}return null}function W(v){return v&&!!(v.destroyed||
v[m]||Q.isDestroyed?.(v))}function Y(v,gA){v==null||!M(v)||W(v)||(typeof v.destroy=="function"?(Object.getPrototypeOf(v).constructor===s&&(v.socket=null),v.destroy(gA)):gA&&queueMicrotask(()=>{v.emit(
"error",gA)}),v.destroyed!==!0&&(v[m]=!0))}const _=/timeout=(\d+)/;function iA(v){const gA=v.toString().match(_);return gA?parseInt(gA[1],10)*1e3:null}function BA(v){return typeof v=="string"?C[v]??v.
toLowerCase():f.lookup(v)??v.toString("latin1").toLowerCase()}function lA(v){return f.lookup(v)??v.toString("latin1").toLowerCase()}function uA(v,gA){gA===void 0&&(gA={});for(let fA=0;fA<v.length;fA+=
2){const MA=BA(v[fA]);let vA=gA[MA];if(vA)typeof vA=="string"&&(vA=[vA],gA[MA]=vA),vA.push(v[fA+1].toString("utf8"));else{const SA=v[fA+1];typeof SA=="string"?gA[MA]=SA:gA[MA]=Array.isArray(SA)?SA.map(
zA=>zA.toString("utf8")):SA.toString("utf8")}}return"content-length"in gA&&"content-disposition"in gA&&(gA["content-disposition"]=Buffer.from(gA["content-disposition"]).toString("latin1")),gA}function mA(v){
const gA=v.length,fA=new Array(gA);let MA=!1,vA=-1,SA,zA,$A=0;for(let _A=0;_A<v.length;_A+=2)SA=v[_A],zA=v[_A+1],typeof SA!="string"&&(SA=SA.toString()),typeof zA!="string"&&(zA=zA.toString("utf8")),$A=
SA.length,$A===14&&SA[7]==="-"&&(SA==="content-length"||SA.toLowerCase()==="content-length")?MA=!0:$A===19&&SA[7]==="-"&&(SA==="content-disposition"||SA.toLowerCase()==="content-disposition")&&(vA=_A+
1),fA[_A]=SA,fA[_A+1]=zA;return MA&&vA!==-1&&(fA[vA]=Buffer.from(fA[vA]).toString("latin1")),fA}function RA(v){return v instanceof Uint8Array||Buffer.isBuffer(v)}function xA(v,gA,fA){if(!v||typeof v!=
"object")throw new c("handler must be an object");if(typeof v.onConnect!="function")throw new c("invalid onConnect method");if(typeof v.onError!="function")throw new c("invalid onError method");if(typeof v.
onBodySent!="function"&&v.onBodySent!==void 0)throw new c("invalid onBodySent method");if(fA||gA==="CONNECT"){if(typeof v.onUpgrade!="function")throw new c("invalid onUpgrade method")}else{if(typeof v.
onHeaders!="function")throw new c("invalid onHeaders method");if(typeof v.onData!="function")throw new c("invalid onData method");if(typeof v.onComplete!="function")throw new c("invalid onComplete met\
hod")}}function JA(v){return!!(v&&(Q.isDisturbed(v)||v[I]))}function aA(v){return!!(v&&Q.isErrored(v))}function cA(v){return!!(v&&Q.isReadable(v))}function EA(v){return{localAddress:v.localAddress,localPort:v.
localPort,remoteAddress:v.remoteAddress,remotePort:v.remotePort,remoteFamily:v.remoteFamily,timeout:v.timeout,bytesWritten:v.bytesWritten,bytesRead:v.bytesRead}}function $(v){let gA;return new ReadableStream(
{async start(){gA=v[Symbol.asyncIterator]()},async pull(fA){const{done:MA,value:vA}=await gA.next();if(MA)queueMicrotask(()=>{fA.close(),fA.byobRequest?.respond(0)});else{const SA=Buffer.isBuffer(vA)?
vA:Buffer.from(vA);SA.byteLength&&fA.enqueue(new Uint8Array(SA))}return fA.desiredSize>0},async cancel(fA){await gA.return()},type:"bytes"})}function FA(v){return v&&typeof v=="object"&&typeof v.append==
"function"&&typeof v.delete=="function"&&typeof v.get=="function"&&typeof v.getAll=="function"&&typeof v.has=="function"&&typeof v.set=="function"&&v[Symbol.toStringTag]==="FormData"}function yA(v,gA){
return"addEventListener"in v?(v.addEventListener("abort",gA,{once:!0}),()=>v.removeEventListener("abort",gA)):(v.addListener("abort",gA),()=>v.removeListener("abort",gA))}const sA=typeof String.prototype.
toWellFormed=="function",oA=typeof String.prototype.isWellFormed=="function";function CA(v){return sA?`${v}`.toWellFormed():E.toUSVString(v)}function dA(v){return oA?`${v}`.isWellFormed():CA(v)===`${v}`}
function TA(v){switch(v){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:return v>=33&&v<=126}}
function XA(v){if(v.length===0)return!1;for(let gA=0;gA<v.length;++gA)if(!TA(v.charCodeAt(gA)))return!1;return!0}const PA=/[^\t\x20-\x7e\x80-\xff]/;function qA(v){return!PA.test(v)}function UA(v){if(v==
null||v==="")return{start:0,end:null,size:null};const gA=v?v.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return gA?{start:parseInt(gA[1]),end:gA[2]?parseInt(gA[2]):null,size:gA[3]?parseInt(gA[3]):null}:
null}function OA(v,gA,fA){return(v[u]??=[]).push([gA,fA]),v.on(gA,fA),v}function GA(v){for(const[gA,fA]of v[u]??[])v.removeListener(gA,fA);v[u]=null}function VA(v,gA,fA){try{gA.onError(fA),t(gA.aborted)}catch(MA){
v.emit("error",MA)}}const NA=Object.create(null);NA.enumerable=!0;const Ae={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",
POST:"POST",put:"PUT",PUT:"PUT"},QA={...Ae,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Ae,null),Object.setPrototypeOf(QA,null),p.exports={kEnumerableProperty:NA,nop:J,isDisturbed:JA,isErrored:aA,
isReadable:cA,toUSVString:CA,isUSVString:dA,isBlobLike:G,parseOrigin:w,parseURL:r,getServerName:d,isStream:M,isIterable:L,isAsyncIterable:D,isDestroyed:W,headerNameToString:BA,bufferToLowerCasedHeaderName:lA,
addListener:OA,removeAllListeners:GA,errorRequest:VA,parseRawHeaders:mA,parseHeaders:uA,parseKeepAliveTimeout:iA,destroy:Y,bodyLength:x,deepClone:B,ReadableStreamFrom:$,isBuffer:RA,validateHandler:xA,
getSocketInfo:EA,isFormDataLike:FA,buildURL:i,addAbortListener:yA,isValidHTTPToken:XA,isValidHeaderValue:qA,isTokenCharCode:TA,parseRangeHeader:UA,normalizedMethodRecordsBase:Ae,normalizedMethodRecords:QA,
isValidPort:n,isHttpOrHttpsPrefixed:h,nodeMajor:F,nodeMinor:S,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:T}}),57405:((p,H,A)=>{const{InvalidArgumentError:t}=A(68707),{kClients:m,
kRunning:I,kClose:u,kDestroy:l,kDispatch:s,kInterceptors:Q}=A(36443),g=A(21841),e=A(30628),E=A(23701),a=A(3440),o=A(25092),c=Symbol("onConnect"),C=Symbol("onDisconnect"),f=Symbol("onConnectionError"),
F=Symbol("maxRedirections"),S=Symbol("onDrain"),b=Symbol("factory"),T=Symbol("options");function J(G,i){return i&&i.connections===1?new E(G,i):new e(G,i)}class M extends g{constructor({factory:i=J,maxRedirections:n=0,
connect:h,tls:r,...w}={}){if(typeof i!="function")throw new t("factory must be a function.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new t("connect must be a function or an object");
if(!Number.isInteger(n)||n<0)throw new t("maxRedirections must be a positive number");super(w),h&&typeof h!="function"&&(h={...h}),r&&typeof r!="function"&&(r={...r}),this[Q]=w.interceptors?.Agent&&Array.
isArray(w.interceptors.Agent)?w.interceptors.Agent:[o({maxRedirections:n})],this[T]={...a.deepClone(w),connect:h,tls:r},this[T].interceptors=w.interceptors?{...w.interceptors}:void 0,this[F]=n,this[b]=
i,this[m]=new Map,this[S]=(y,d)=>{this.emit("drain",y,[this,...d])},this[c]=(y,d)=>{this.emit("connect",y,[this,...d])},this[C]=(y,d,B)=>{this.emit("disconnect",y,[this,...d],B)},this[f]=(y,d,B)=>{this.
emit("connectionError",y,[this,...d],B)}}get[I](){let i=0;for(const n of this[m].values())i+=n[I];return i}[s](i,n){let h;if(i.origin&&(typeof i.origin=="string"||i.origin instanceof URL))h=String(i.origin);else
throw new t("opts.origin must be a non-empty string or URL.");let r=this[m].get(h);return r||(r=this[b](i.origin,this[T]).on("drain",this[S]).on("connect",this[c]).on("disconnect",this[C]).on("connect\
ionError",this[f]),this[m].set(h,r)),r.dispatch(i,n)}async[u](){const i=[];for(const n of this[m].values())i.push(n.close());this[m].clear(),await Promise.all(i)}async[l](i){const n=[];for(const h of this[m].
values())n.push(h.destroy(i));this[m].clear(),await Promise.all(n)}}p.exports=M}),837:((p,H,A)=>{const{BalancedPoolMissingUpstreamError:t,InvalidArgumentError:m}=A(68707),{PoolBase:I,kClients:u,kNeedDrain:l,
kAddClient:s,kRemoveClient:Q,kGetDispatcher:g}=A(42128),e=A(30628),{kUrl:E,kInterceptors:a}=A(36443),{parseOrigin:o}=A(3440),c=Symbol("factory"),C=Symbol("options"),f=Symbol("kGreatestCommonDivisor"),
F=Symbol("kCurrentWeight"),S=Symbol("kIndex"),b=Symbol("kWeight"),T=Symbol("kMaxWeightPerServer"),J=Symbol("kErrorPenalty");function M(n,h){if(n===0)return h;for(;h!==0;){const r=h;h=n%h,n=r}return n}
function G(n,h){return new e(n,h)}class i extends I{constructor(h=[],{factory:r=G,...w}={}){if(super(),this[C]=w,this[S]=-1,this[F]=0,this[T]=this[C].maxWeightPerServer||100,this[J]=this[C].errorPenalty||
15,Array.isArray(h)||(h=[h]),typeof r!="function")throw new m("factory must be a function.");this[a]=w.interceptors?.BalancedPool&&Array.isArray(w.interceptors.BalancedPool)?w.interceptors.BalancedPool:
[],this[c]=r;for(const y of h)this.addUpstream(y);this._updateBalancedPoolStats()}addUpstream(h){const r=o(h).origin;if(this[u].find(y=>y[E].origin===r&&y.closed!==!0&&y.destroyed!==!0))return this;const w=this[c](
r,Object.assign({},this[C]));this[s](w),w.on("connect",()=>{w[b]=Math.min(this[T],w[b]+this[J])}),w.on("connectionError",()=>{w[b]=Math.max(1,w[b]-this[J]),this._updateBalancedPoolStats()}),w.on("disc\
onnect",(...y)=>{const d=y[2];d&&d.code==="UND_ERR_SOCKET"&&(w[b]=Math.max(1,w[b]-this[J]),this._updateBalancedPoolStats())});for(const y of this[u])y[b]=this[T];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let h=0;for(let r=0;r<this[u].length;r++)h=M(this[u][r][b],h);this[f]=h}removeUpstream(h){const r=o(h).origin,w=this[u].find(y=>y[E].origin===r&&y.closed!==!0&&y.destroyed!==
!0);return w&&this[Q](w),this}get upstreams(){return this[u].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[E].origin)}[g](){if(this[u].length===0)throw new t;if(!this[u].find(d=>!d[l]&&d.closed!==
!0&&d.destroyed!==!0)||this[u].map(d=>d[l]).reduce((d,B)=>d&&B,!0))return;let w=0,y=this[u].findIndex(d=>!d[l]);for(;w++<this[u].length;){this[S]=(this[S]+1)%this[u].length;const d=this[u][this[S]];if(d[b]>
this[u][y][b]&&!d[l]&&(y=this[S]),this[S]===0&&(this[F]=this[F]-this[f],this[F]<=0&&(this[F]=this[T])),d[b]>=this[F]&&!d[l])return d}return this[F]=this[u][y][b],this[S]=y,this[u][y]}}p.exports=i}),637:((p,H,A)=>{
const t=A(34589),m=A(3440),{channels:I}=A(42414),u=A(96603),{RequestContentLengthMismatchError:l,ResponseContentLengthMismatchError:s,RequestAbortedError:Q,InvalidArgumentError:g,HeadersTimeoutError:e,
HeadersOverflowError:E,SocketError:a,InformationalError:o,BodyTimeoutError:c,HTTPParserError:C,ResponseExceededMaxSizeError:f}=A(68707),{kUrl:F,kReset:S,kClient:b,kParser:T,kBlocking:J,kRunning:M,kPending:G,
kSize:i,kWriting:n,kQueue:h,kNoRef:r,kKeepAliveDefaultTimeout:w,kHostHeader:y,kPendingIdx:d,kRunningIdx:B,kError:D,kPipelining:L,kSocket:x,kKeepAliveTimeoutValue:W,kMaxHeadersSize:Y,kKeepAliveMaxTimeout:_,
kKeepAliveTimeoutThreshold:iA,kHeadersTimeout:BA,kBodyTimeout:lA,kStrictContentLength:uA,kMaxRequests:mA,kCounter:RA,kMaxResponseSize:xA,kOnError:JA,kResume:aA,kHTTPContext:cA}=A(36443),EA=A(52824),$=Buffer.
alloc(0),FA=Buffer[Symbol.species],yA=m.addListener,sA=m.removeAllListeners,oA=Symbol("kIdleSocketValidation"),CA=Symbol("kIdleSocketValidationTimeout"),dA=Symbol("kSocketUsed");let TA;async function XA(){
const kA=process.env.JEST_WORKER_ID?A(63870):void 0;let K;try{K=await WebAssembly.compile(A(53434))}catch{K=await WebAssembly.compile(kA||A(63870))}return await WebAssembly.instantiate(K,{env:{wasm_on_url:(U,O,k)=>0,
wasm_on_status:(U,O,k)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onStatus(new FA(OA.buffer,z,k))||0},wasm_on_message_begin:U=>(t(UA.ptr===U),UA.onMessageBegin()||0),wasm_on_header_field:(U,O,k)=>{
t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onHeaderField(new FA(OA.buffer,z,k))||0},wasm_on_header_value:(U,O,k)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onHeaderValue(new FA(OA.buffer,
z,k))||0},wasm_on_headers_complete:(U,O,k,z)=>(t(UA.ptr===U),UA.onHeadersComplete(O,!!k,!!z)||0),wasm_on_body:(U,O,k)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onBody(new FA(OA.buffer,z,k))||
0},wasm_on_message_complete:U=>(t(UA.ptr===U),UA.onMessageComplete()||0)}})}let PA=null,qA=XA();qA.catch();let UA=null,OA=null,GA=0,VA=null;const NA=0,Ae=1,QA=2|Ae,v=4|Ae,gA=8|NA;class fA{constructor(K,U,{
exports:O}){t(Number.isFinite(K[Y])&&K[Y]>0),this.llhttp=O,this.ptr=this.llhttp.llhttp_alloc(EA.TYPE.RESPONSE),this.client=K,this.socket=U,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,
this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=K[Y],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=
0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=K[xA]}setTimeout(K,U){K!==this.timeoutValue||U&Ae^this.timeoutType&Ae?(this.timeout&&(u.clearTimeout(this.timeout),this.
timeout=null),K&&(U&Ae?this.timeout=u.setFastTimeout(MA,K,new WeakRef(this)):(this.timeout=setTimeout(MA,K,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=K):this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),this.timeoutType=U}resume(){this.socket.destroyed||!this.paused||(t(this.ptr!=null),t(UA==null),this.llhttp.llhttp_resume(this.ptr),t(this.timeoutType===v),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||$),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const K=this.socket.read();if(K===null)break;this.execute(K)}}execute(K){
t(this.ptr!=null),t(UA==null),t(!this.paused);const{socket:U,llhttp:O}=this;K.length>GA&&(VA&&O.free(VA),GA=Math.ceil(K.length/4096)*4096,VA=O.malloc(GA)),new Uint8Array(O.memory.buffer,VA,GA).set(K);
try{let k;try{OA=K,UA=this,k=O.llhttp_execute(this.ptr,VA,K.length)}catch(X){throw X}finally{UA=null,OA=null}const z=O.llhttp_get_error_pos(this.ptr)-VA;if(k!==EA.ERROR.OK){const X=K.subarray(z);if(k===
EA.ERROR.PAUSED_UPGRADE)this.onUpgrade(X);else if(k===EA.ERROR.PAUSED)this.paused=!0,U.unshift(X);else throw this.createError(k,X)}}catch(k){m.destroy(U,k)}}finish(){t(UA===null),t(this.ptr!=null),t(!this.
paused);const{llhttp:K}=this;let U;try{UA=this,U=K.llhttp_finish(this.ptr)}finally{UA=null}return U===EA.ERROR.OK?null:U===EA.ERROR.PAUSED||U===EA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
U,$)}createError(K,U){const{llhttp:O,contentLength:k,bytesRead:z}=this;if(k&&z!==parseInt(k,10))return new s;const X=O.llhttp_get_error_reason(this.ptr);let rA="";if(X){const R=new Uint8Array(O.memory.
buffer,X).indexOf(0);rA="Response does not match the HTTP/1.1 protocol ("+Buffer.from(O.memory.buffer,X,R).toString()+")"}return new C(rA,EA.ERROR[K],U)}destroy(){t(this.ptr!=null),t(UA==null),this.llhttp.
llhttp_free(this.ptr),this.ptr=null,this.timeout&&u.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(K){this.statusText=K.toString()}onMessageBegin(){
const{socket:K,client:U}=this;if(K.destroyed)return-1;if(U[M]===0)return m.destroy(K,new a("bad response",m.getSocketInfo(K))),-1;const O=U[h][U[B]];if(!O)return-1;O.onResponseStarted()}onHeaderField(K){
const U=this.headers.length;(U&1)===0?this.headers.push(K):this.headers[U-1]=Buffer.concat([this.headers[U-1],K]),this.trackHeader(K.length)}onHeaderValue(K){let U=this.headers.length;(U&1)===1?(this.
headers.push(K),U+=1):this.headers[U-1]=Buffer.concat([this.headers[U-1],K]);const O=this.headers[U-2];if(O.length===10){const k=m.bufferToLowerCasedHeaderName(O);k==="keep-alive"?this.keepAlive+=K.toString():
k==="connection"&&(this.connection+=K.toString())}else O.length===14&&m.bufferToLowerCasedHeaderName(O)==="content-length"&&(this.contentLength+=K.toString());this.trackHeader(K.length)}trackHeader(K){
this.headersSize+=K,this.headersSize>=this.headersMaxSize&&m.destroy(this.socket,new E)}onUpgrade(K){const{upgrade:U,client:O,socket:k,headers:z,statusCode:X,statusText:rA}=this;t(U),t(O[x]===k),t(!k.
destroyed),t(!this.paused),t((z.length&1)===0);const R=O[h][O[B]];t(R),t(R.upgrade||R.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,k.unshift(K),k[T].destroy(),k[T]=null,k[b]=null,k[D]=null,sA(k),O[x]=null,O[cA]=null,O[h][O[B]++]=null,O.emit("disconnect",O[F],[O],new o("upgrade"));try{R.onUpgrade(X,z,k,rA)}catch(N){m.errorRequest(
O,R,N),m.destroy(k,N)}O[aA]()}onHeadersComplete(K,U,O){const{client:k,socket:z,headers:X,statusText:rA}=this;if(z.destroyed)return-1;if(k[M]===0)return m.destroy(z,new a("bad response",m.getSocketInfo(
z))),-1;const R=k[h][k[B]];if(!R)return-1;if(t(!this.upgrade),t(this.statusCode<200),K===100)return m.destroy(z,new a("bad response",m.getSocketInfo(z))),-1;if(U&&!R.upgrade)return m.destroy(z,new a("\
bad upgrade",m.getSocketInfo(z))),-1;if(t(this.timeoutType===QA),this.statusCode=K,this.shouldKeepAlive=O||R.method==="HEAD"&&!z[S]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){
const V=R.bodyTimeout!=null?R.bodyTimeout:k[lA];this.setTimeout(V,v)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(R.method==="CONNECT")return t(k[M]===1),this.upgrade=!0,2;if(U)return t(
k[M]===1),this.upgrade=!0,2;if(t((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&k[L]){const V=this.keepAlive?m.parseKeepAliveTimeout(this.keepAlive):null;if(V!=null){
const q=Math.min(V-k[iA],k[_]);q<=0?z[S]=!0:k[W]=q}else k[W]=k[w]}else z[S]=!0;const N=R.onHeaders(K,X,this.resume,rA)===!1;return R.aborted?-1:R.method==="HEAD"||K<200?1:(z[J]&&(z[J]=!1,k[aA]()),N?EA.
ERROR.PAUSED:0)}onBody(K){const{client:U,socket:O,statusCode:k,maxResponseSize:z}=this;if(O.destroyed)return-1;const X=U[h][U[B]];if(t(X),t(this.timeoutType===v),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),t(k>=200),z>-1&&this.bytesRead+K.length>z)return m.destroy(O,new f),-1;if(this.bytesRead+=K.length,X.onData(K)===!1)return EA.ERROR.PAUSED}onMessageComplete(){const{client:K,socket:U,
statusCode:O,upgrade:k,headers:z,contentLength:X,bytesRead:rA,shouldKeepAlive:R}=this;if(U.destroyed&&(!O||R))return-1;if(k)return;t(O>=100),t((this.headers.length&1)===0);const N=K[h][K[B]];if(t(N),this.
statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(O<200)){if(N.method!=="HEAD"&&X&&rA!==parseInt(X,10))
return m.destroy(U,new s),-1;if(N.onComplete(z),K[h][K[B]++]=null,U[dA]=!0,U[n])return t(K[M]===0),m.destroy(U,new o("reset")),EA.ERROR.PAUSED;if(R){if(U[S]&&K[M]===0)return m.destroy(U,new o("reset")),
EA.ERROR.PAUSED;K[L]==null||K[L]===1?setImmediate(()=>K[aA]()):K[aA]()}else return m.destroy(U,new o("reset")),EA.ERROR.PAUSED}}}function MA(kA){const{socket:K,timeoutType:U,client:O,paused:k}=kA.deref();
U===QA?(!K[n]||K.writableNeedDrain||O[M]>1)&&(t(!k,"cannot be paused while waiting for headers"),m.destroy(K,new e)):U===v?k||m.destroy(K,new c):U===gA&&(t(O[M]===0&&O[W]),m.destroy(K,new o("socket id\
le timeout")))}async function vA(kA,K){kA[x]=K,PA||(PA=await qA,qA=null),K[r]=!1,K[n]=!1,K[S]=!1,K[J]=!1,K[oA]=0,K[CA]=null,K[dA]=!1,K[T]=new fA(kA,K,PA),yA(K,"error",function(O){const k=this[T];if(O.
code==="ECONNRESET"&&k.statusCode&&!k.shouldKeepAlive){const z=k.finish();z&&(this[D]=z,this[b][JA](z));return}this[D]=O,this[b][JA](O)}),yA(K,"readable",function(){const O=this[T];O&&O.readMore()}),yA(
K,"end",function(){const O=this[T];if(O.statusCode&&!O.shouldKeepAlive){const k=O.finish();k&&m.destroy(this,k);return}m.destroy(this,new a("other side closed",m.getSocketInfo(this)))}),yA(K,"close",function(){
const O=this[b],k=this[T];SA(this),k&&(!this[D]&&k.statusCode&&!k.shouldKeepAlive&&(this[D]=k.finish()||this[D]),this[T].destroy(),this[T]=null);const z=this[D]||new a("closed",m.getSocketInfo(this));
if(O[x]=null,O[cA]=null,O.destroyed){t(O[G]===0);const X=O[h].splice(O[B]);for(let rA=0;rA<X.length;rA++){const R=X[rA];m.errorRequest(O,R,z)}}else if(O[M]>0&&z.code!=="UND_ERR_INFO"){const X=O[h][O[B]];
O[h][O[B]++]=null,m.errorRequest(O,X,z)}O[d]=O[B],t(O[M]===0),O.emit("disconnect",O[F],[O],z),O[aA]()});let U=!1;return K.on("close",()=>{U=!0}),{version:"h1",defaultPipelining:1,write(...O){return oe(
kA,...O)},resume(){$A(kA)},destroy(O,k){U?queueMicrotask(k):K.destroy(O).on("close",k)},get destroyed(){return K.destroyed},busy(O){return!!(K[n]||K[S]||K[J]||K[oA]===1||O&&(kA[M]>0&&!O.idempotent||kA[M]>
0&&(O.upgrade||O.method==="CONNECT")||kA[M]>0&&m.bodyLength(O.body)!==0&&(m.isStream(O.body)||m.isAsyncIterable(O.body)||m.isFormDataLike(O.body))))}}}function SA(kA){kA[CA]&&(clearImmediate(kA[CA]),kA[CA]=
null),kA[oA]=0}function zA(kA,K){K[oA]=1,K[CA]=setImmediate(()=>{K[CA]=null,K[oA]=2,kA[x]===K&&!K.destroyed&&kA[aA]()})}function $A(kA){const K=kA[x];if(K&&!K.destroyed){if(kA[i]===0?!K[r]&&K.unref&&(K.
unref(),K[r]=!0):K[r]&&K.ref&&(K.ref(),K[r]=!1),kA[M]===0&&kA[G]>0&&K[dA]){if(K[oA]===0)return zA(kA,K),K[T].readMore(),K.destroyed,void 0;if(K[oA]===1)return K[T].readMore(),K.destroyed,void 0}if(kA[M]===
0&&(K[T].readMore(),K.destroyed))return;if(kA[i]===0)K[T].timeoutType!==gA&&K[T].setTimeout(kA[W],gA);else if(kA[M]>0&&K[T].statusCode<200&&K[T].timeoutType!==QA){const U=kA[h][kA[B]],O=U.headersTimeout!=
null?U.headersTimeout:kA[BA];K[T].setTimeout(O,QA)}}}function _A(kA){return kA!=="GET"&&kA!=="HEAD"&&kA!=="OPTIONS"&&kA!=="TRACE"&&kA!=="CONNECT"}function oe(kA,K){const{method:U,path:O,host:k,upgrade:z,
blocking:X,reset:rA}=K;let{body:R,headers:N,contentLength:V}=K;const q=U==="PUT"||U==="POST"||U==="PATCH"||U==="QUERY"||U==="PROPFIND"||U==="PROPPATCH";if(m.isFormDataLike(R)){TA||(TA=A(84492).extractBody);
const[DA,HA]=TA(R);K.contentType==null&&N.push("content-type",HA),R=DA.stream,V=DA.length}else if(m.isBlobLike(R)&&K.contentType==null){const DA=R.type;if(DA){const HA=`${DA}`;if(!m.isValidHeaderValue(
HA))return m.errorRequest(kA,K,new g("invalid content-type header")),!1;N.push("content-type",HA)}}R&&typeof R.read=="function"&&R.read(0);const nA=m.bodyLength(R);if(V=nA??V,V===null&&(V=K.contentLength),
V===0&&!q&&(V=null),_A(U)&&V>0&&K.contentLength!==null&&K.contentLength!==V){if(kA[uA])return m.errorRequest(kA,K,new l),!1;process.emitWarning(new l)}const AA=kA[x];SA(AA);const eA=DA=>{if(!K.aborted){
if(K.completed){(K.upgrade||K.method==="CONNECT")&&m.destroy(AA,new o("aborted"));return}m.errorRequest(kA,K,DA||new Q),m.destroy(R),m.destroy(AA,new o("aborted"))}};try{K.onConnect(eA)}catch(DA){m.errorRequest(
kA,K,DA)}if(K.aborted)return!1;U==="HEAD"&&(AA[S]=!0),(z||U==="CONNECT")&&(AA[S]=!0),rA!=null&&(AA[S]=rA),kA[mA]&&AA[RA]++>=kA[mA]&&(AA[S]=!0),X&&(AA[J]=!0);let wA=`${U} ${O} HTTP/1.1\r
`;if(typeof k=="string"?wA+=`host: ${k}\r
`:wA+=kA[y],z?wA+=`connection: upgrade\r
upgrade: ${z}\r
`:kA[L]&&!AA[S]?wA+=`connection: keep-alive\r
`:wA+=`connection: close\r
`,Array.isArray(N))for(let DA=0;DA<N.length;DA+=2){const HA=N[DA+0],YA=N[DA+1];if(Array.isArray(YA))for(let KA=0;KA<YA.length;KA++)wA+=`${HA}: ${YA[KA]}\r
`;else wA+=`${HA}: ${YA}\r
`}return I.sendHeaders.hasSubscribers&&I.sendHeaders.publish({request:K,headers:wA,socket:AA}),!R||nA===0?Qe(eA,null,kA,K,AA,V,wA,q):m.isBuffer(R)?Qe(eA,R,kA,K,AA,V,wA,q):m.isBlobLike(R)?typeof R.stream==
"function"?ae(eA,R.stream(),kA,K,AA,V,wA,q):ce(eA,R,kA,K,AA,V,wA,q):m.isStream(R)?ie(eA,R,kA,K,AA,V,wA,q):m.isIterable(R)?ae(eA,R,kA,K,AA,V,wA,q):t(!1),!0}function ie(kA,K,U,O,k,z,X,rA){t(z!==0||U[M]===
0,"stream body cannot be pipelined");let R=!1;const N=new le({abort:kA,socket:k,request:O,contentLength:z,client:U,expectsPayload:rA,header:X}),V=function(eA){if(!R)try{!N.write(eA)&&this.pause&&this.
pause()}catch(wA){m.destroy(this,wA)}},q=function(){R||K.resume&&K.resume()},nA=function(){if(queueMicrotask(()=>{K.removeListener("error",AA)}),!R){const eA=new Q;queueMicrotask(()=>AA(eA))}},AA=function(eA){
if(!R){if(R=!0,t(k.destroyed||k[n]&&U[M]<=1),k.off("drain",q).off("error",AA),K.removeListener("data",V).removeListener("end",AA).removeListener("close",nA),!eA)try{N.end()}catch(wA){eA=wA}N.destroy(eA),
eA&&(eA.code!=="UND_ERR_INFO"||eA.message!=="reset")?m.destroy(K,eA):m.destroy(K)}};K.on("data",V).on("end",AA).on("error",AA).on("close",nA),K.resume&&K.resume(),k.on("drain",q).on("error",AA),K.errorEmitted??
K.errored?setImmediate(()=>AA(K.errored)):(K.endEmitted??K.readableEnded)&&setImmediate(()=>AA(null)),(K.closeEmitted??K.closed)&&setImmediate(nA)}function Qe(kA,K,U,O,k,z,X,rA){try{K?m.isBuffer(K)&&(t(
z===K.byteLength,"buffer body must have content length"),k.cork(),k.write(`${X}content-length: ${z}\r
\r
`,"latin1"),k.write(K),k.uncork(),O.onBodySent(K),!rA&&O.reset!==!1&&(k[S]=!0)):z===0?k.write(`${X}content-length: 0\r
\r
`,"latin1"):(t(z===null,"no body must not have content length"),k.write(`${X}\r
`,"latin1")),O.onRequestSent(),U[aA]()}catch(R){kA(R)}}async function ce(kA,K,U,O,k,z,X,rA){t(z===K.size,"blob body must have content length");try{if(z!=null&&z!==K.size)throw new l;const R=Buffer.from(
await K.arrayBuffer());k.cork(),k.write(`${X}content-length: ${z}\r
\r
`,"latin1"),k.write(R),k.uncork(),O.onBodySent(R),O.onRequestSent(),!rA&&O.reset!==!1&&(k[S]=!0),U[aA]()}catch(R){kA(R)}}async function ae(kA,K,U,O,k,z,X,rA){t(z!==0||U[M]===0,"iterator body cannot be\
 pipelined");let R=null;function N(){if(R){const nA=R;R=null,nA()}}const V=()=>new Promise((nA,AA)=>{t(R===null),k[D]?AA(k[D]):R=nA});k.on("close",N).on("drain",N);const q=new le({abort:kA,socket:k,request:O,
contentLength:z,client:U,expectsPayload:rA,header:X});try{for await(const nA of K){if(k[D])throw k[D];q.write(nA)||await V()}q.end()}catch(nA){q.destroy(nA)}finally{k.off("close",N).off("drain",N)}}class le{constructor({
abort:K,socket:U,request:O,contentLength:k,client:z,expectsPayload:X,header:rA}){this.socket=U,this.request=O,this.contentLength=k,this.client=z,this.bytesWritten=0,this.expectsPayload=X,this.header=rA,
this.abort=K,U[n]=!0}write(K){const{socket:U,request:O,contentLength:k,client:z,bytesWritten:X,expectsPayload:rA,header:R}=this;if(U[D])throw U[D];if(U.destroyed)return!1;const N=Buffer.byteLength(K);
if(!N)return!0;if(k!==null&&X+N>k){if(z[uA])throw new l;process.emitWarning(new l)}U.cork(),X===0&&(!rA&&O.reset!==!1&&(U[S]=!0),k===null?U.write(`${R}transfer-encoding: chunked\r
`,"latin1"):U.write(`${R}content-length: ${k}\r
\r
`,"latin1")),k===null&&U.write(`\r
${N.toString(16)}\r
`,"latin1"),this.bytesWritten+=N;const V=U.write(K);return U.uncork(),O.onBodySent(K),V||U[T].timeout&&U[T].timeoutType===QA&&U[T].timeout.refresh&&U[T].timeout.refresh(),V}end(){const{socket:K,contentLength:U,
client:O,bytesWritten:k,expectsPayload:z,header:X,request:rA}=this;if(rA.onRequestSent(),K[n]=!1,K[D])throw K[D];if(!K.destroyed){if(k===0?z?K.write(`${X}content-length: 0\r
\r
`,"latin1"):K.write(`${X}\r
`,"latin1"):U===null&&K.write(`\r
0\r
\r
`,"latin1"),U!==null&&k!==U){if(O[uA])throw new l;process.emitWarning(new l)}K[T].timeout&&K[T].timeoutType===QA&&K[T].timeout.refresh&&K[T].timeout.refresh(),O[aA]()}}destroy(K){const{socket:U,client:O,
abort:k}=this;U[n]=!1,K&&(t(O[M]<=1,"pipeline should only contain this request"),k(K))}}p.exports=vA}),88788:((p,H,A)=>{const t=A(34589),{errorMonitor:m}=A(78474),{pipeline:I}=A(57075),u=A(3440),{RequestContentLengthMismatchError:l,
RequestAbortedError:s,SocketError:Q,InformationalError:g}=A(68707),{kUrl:e,kReset:E,kClient:a,kRunning:o,kPending:c,kQueue:C,kPendingIdx:f,kRunningIdx:F,kError:S,kSocket:b,kStrictContentLength:T,kOnError:J,
kMaxConcurrentStreams:M,kHTTP2Session:G,kResume:i,kSize:n,kHTTPContext:h}=A(36443),r=Symbol("open streams");let w,y=!1,d;try{d=A(32467)}catch{d={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:B,
HTTP2_HEADER_METHOD:D,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:x,HTTP2_HEADER_CONTENT_LENGTH:W,HTTP2_HEADER_EXPECT:Y,HTTP2_HEADER_STATUS:_}}=d;function iA(sA){const oA=[];for(const[CA,dA]of Object.entries(
sA))if(Array.isArray(dA))for(const TA of dA)oA.push(Buffer.from(CA),Buffer.from(TA));else oA.push(Buffer.from(CA),Buffer.from(dA));return oA}function BA(sA){const{[_]:oA,...CA}=sA;return iA(CA)}async function lA(sA,oA){
sA[b]=oA,y||(y=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const CA=d.connect(sA[e],{createConnection:()=>oA,peerMaxConcurrentStreams:sA[M]});
CA[r]=0,CA[a]=sA,CA[b]=oA,u.addListener(CA,"error",mA),u.addListener(CA,"frameError",RA),u.addListener(CA,"end",xA),u.addListener(CA,"goaway",JA),u.addListener(CA,"close",function(){const{[a]:TA}=this,
{[b]:XA}=TA,PA=this[b][S]||this[S]||new Q("closed",u.getSocketInfo(XA));if(TA[G]=null,TA.destroyed){t(TA[c]===0);const qA=TA[C].splice(TA[F]);for(let UA=0;UA<qA.length;UA++){const OA=qA[UA];u.errorRequest(
TA,OA,PA)}}}),CA.unref(),sA[G]=CA,oA[G]=CA,u.addListener(oA,"error",function(TA){this[S]=TA,this[a][J](TA)}),u.addListener(oA,"end",function(){u.destroy(this,new Q("other side closed",u.getSocketInfo(
this)))}),u.addListener(oA,"close",function(){const TA=this[S]||new Q("closed",u.getSocketInfo(this));sA[b]=null,this[G]!=null&&this[G].destroy(TA),sA[f]=sA[F],t(sA[o]===0),sA.emit("disconnect",sA[e],
[sA],TA),sA[i]()});let dA=!1;return oA.on("close",()=>{dA=!0}),{version:"h2",defaultPipelining:1/0,write(...TA){return cA(sA,...TA)},resume(){uA(sA)},destroy(TA,XA){dA?queueMicrotask(XA):oA.destroy(TA).
on("close",XA)},get destroyed(){return oA.destroyed},busy(){return!1}}}function uA(sA){const oA=sA[b];oA?.destroyed===!1&&(sA[n]===0&&sA[M]===0?(oA.unref(),sA[G].unref()):(oA.ref(),sA[G].ref()))}function mA(sA){
this[b][S]=sA,this[a][J](sA)}function RA(sA,oA,CA){if(CA===0){const dA=new g(`HTTP/2: "frameError" received - type ${sA}, code ${oA}`);this[b][S]=dA,this[a][J](dA)}}function xA(){const sA=new Q("other\
 side closed",u.getSocketInfo(this[b]));this.destroy(sA),u.destroy(this[b],sA)}function JA(sA){const oA=this[S]||new Q(`HTTP/2: "GOAWAY" frame received with code ${sA}`,u.getSocketInfo(this)),CA=this[a];
if(CA[b]=null,CA[h]=null,this[G]!=null&&(this[G].destroy(oA),this[G]=null),u.destroy(this[b],oA),CA[F]<CA[C].length){const dA=CA[C][CA[F]];CA[C][CA[F]++]=null,u.errorRequest(CA,dA,oA),CA[f]=CA[F]}t(CA[o]===
0),CA.emit("disconnect",CA[e],[CA],oA),CA[i]()}function aA(sA){return sA!=="GET"&&sA!=="HEAD"&&sA!=="OPTIONS"&&sA!=="TRACE"&&sA!=="CONNECT"}function cA(sA,oA){const CA=sA[G],{method:dA,path:TA,host:XA,
upgrade:PA,expectContinue:qA,signal:UA,headers:OA}=oA;let{body:GA}=oA;if(PA)return u.errorRequest(sA,oA,new Error("Upgrade not supported for H2")),!1;const VA={};for(let SA=0;SA<OA.length;SA+=2){const zA=OA[SA+
0],$A=OA[SA+1];if(Array.isArray($A))for(let _A=0;_A<$A.length;_A++)VA[zA]?VA[zA]+=`,${$A[_A]}`:VA[zA]=$A[_A];else VA[zA]=$A}let NA;const{hostname:Ae,port:QA}=sA[e];VA[B]=XA||`${Ae}${QA?`:${QA}`:""}`,VA[D]=
dA;const v=SA=>{if(!oA.aborted){if(oA.completed){dA==="CONNECT"&&NA!=null&&u.destroy(NA,SA||new s);return}SA=SA||new s,u.errorRequest(sA,oA,SA),NA!=null&&u.destroy(NA,SA),u.destroy(GA,SA),sA[C][sA[F]++]=
null,sA[i]()}};try{oA.onConnect(v)}catch(SA){u.errorRequest(sA,oA,SA)}if(oA.aborted)return!1;if(dA==="CONNECT"){CA.ref(),NA=CA.request(VA,{endStream:!1,signal:UA});let SA=!1;const zA=oe=>{SA=!0,NA.off(
m,$A),oA.onUpgradeResponse(Number(oe[_]),oe,BA)},$A=oe=>{SA=!0,NA.off("response",zA),oA.onUpgradeError(oe)},_A=()=>{try{oA.onUpgrade(null,null,NA)}catch(oe){NA.off("response",zA),v(oe);return}oA.aborted||
(NA.off("error",v),NA.once(m,$A),sA[C][sA[F]++]=null)};return NA.once("response",zA),NA.once("error",v),++CA[r],_A(),NA.once("close",()=>{!SA&&oA.completed&&(NA.off("response",zA),NA.off(m,$A),oA.onUpgradeError(
new g(`HTTP/2: "stream error" received - code ${NA.rstCode}`))),CA[r]-=1,CA[r]===0&&CA.unref()}),!0}VA[L]=TA,VA[x]="https";const gA=dA==="PUT"||dA==="POST"||dA==="PATCH";GA&&typeof GA.read=="function"&&
GA.read(0);let fA=u.bodyLength(GA);if(u.isFormDataLike(GA)){w??=A(84492).extractBody;const[SA,zA]=w(GA);VA["content-type"]=zA,GA=SA.stream,fA=SA.length}if(fA==null&&(fA=oA.contentLength),(fA===0||!gA)&&
(fA=null),aA(dA)&&fA>0&&oA.contentLength!=null&&oA.contentLength!==fA){if(sA[T])return u.errorRequest(sA,oA,new l),!1;process.emitWarning(new l)}fA!=null&&(t(GA,"no body must not have content length"),
VA[W]=`${fA}`),CA.ref();const MA=dA==="GET"||dA==="HEAD"||GA===null;return qA?(VA[Y]="100-continue",NA=CA.request(VA,{endStream:MA,signal:UA}),NA.once("continue",vA)):(NA=CA.request(VA,{endStream:MA,signal:UA}),
vA()),++CA[r],NA.once("response",SA=>{const{[_]:zA,...$A}=SA;if(oA.onResponseStarted(),oA.aborted){const _A=new s;u.errorRequest(sA,oA,_A),u.destroy(NA,_A);return}oA.onHeaders(Number(zA),iA($A),NA.resume.
bind(NA),"")===!1&&NA.pause(),NA.on("data",_A=>{oA.onData(_A)===!1&&NA.pause()})}),NA.once("end",()=>{(NA.state?.state==null||NA.state.state<6)&&oA.onComplete([]),CA[r]===0&&CA.unref(),v(new g("HTTP/2\
: stream half-closed (remote)")),sA[C][sA[F]++]=null,sA[f]=sA[F],sA[i]()}),NA.once("close",()=>{CA[r]-=1,CA[r]===0&&CA.unref()}),NA.once("error",function(SA){v(SA)}),NA.once("frameError",(SA,zA)=>{v(new g(
`HTTP/2: "frameError" received - type ${SA}, code ${zA}`))}),!0;function vA(){!GA||fA===0?EA(v,NA,null,sA,oA,sA[b],fA,gA):u.isBuffer(GA)?EA(v,NA,GA,sA,oA,sA[b],fA,gA):u.isBlobLike(GA)?typeof GA.stream==
"function"?yA(v,NA,GA.stream(),sA,oA,sA[b],fA,gA):FA(v,NA,GA,sA,oA,sA[b],fA,gA):u.isStream(GA)?$(v,sA[b],gA,NA,GA,sA,oA,fA):u.isIterable(GA)?yA(v,NA,GA,sA,oA,sA[b],fA,gA):t(!1)}}function EA(sA,oA,CA,dA,TA,XA,PA,qA){
try{CA!=null&&u.isBuffer(CA)&&(t(PA===CA.byteLength,"buffer body must have content length"),oA.cork(),oA.write(CA),oA.uncork(),oA.end(),TA.onBodySent(CA)),qA||(XA[E]=!0),TA.onRequestSent(),dA[i]()}catch(UA){
sA(UA)}}function $(sA,oA,CA,dA,TA,XA,PA,qA){t(qA!==0||XA[o]===0,"stream body cannot be pipelined");const UA=I(TA,dA,GA=>{GA?(u.destroy(UA,GA),sA(GA)):(u.removeAllListeners(UA),PA.onRequestSent(),CA||(oA[E]=
!0),XA[i]())});u.addListener(UA,"data",OA);function OA(GA){PA.onBodySent(GA)}}async function FA(sA,oA,CA,dA,TA,XA,PA,qA){t(PA===CA.size,"blob body must have content length");try{if(PA!=null&&PA!==CA.size)
throw new l;const UA=Buffer.from(await CA.arrayBuffer());oA.cork(),oA.write(UA),oA.uncork(),oA.end(),TA.onBodySent(UA),TA.onRequestSent(),qA||(XA[E]=!0),dA[i]()}catch(UA){sA(UA)}}async function yA(sA,oA,CA,dA,TA,XA,PA,qA){
t(PA!==0||dA[o]===0,"iterator body cannot be pipelined");let UA=null;function OA(){if(UA){const VA=UA;UA=null,VA()}}const GA=()=>new Promise((VA,NA)=>{t(UA===null),XA[S]?NA(XA[S]):UA=VA});oA.on("close",
OA).on("drain",OA);try{for await(const VA of CA){if(XA[S])throw XA[S];const NA=oA.write(VA);TA.onBodySent(VA),NA||await GA()}oA.end(),TA.onRequestSent(),qA||(XA[E]=!0),dA[i]()}catch(VA){sA(VA)}finally{
oA.off("close",OA).off("drain",OA)}}p.exports=lA}),23701:((p,H,A)=>{const t=A(34589),m=A(77030),I=A(37067),u=A(3440),{channels:l}=A(42414),s=A(44655),Q=A(21841),{InvalidArgumentError:g,InformationalError:e,
ClientDestroyedError:E}=A(68707),a=A(59136),{kUrl:o,kServerName:c,kClient:C,kBusy:f,kConnect:F,kResuming:S,kRunning:b,kPending:T,kSize:J,kQueue:M,kConnected:G,kConnecting:i,kNeedDrain:n,kKeepAliveDefaultTimeout:h,
kHostHeader:r,kPendingIdx:w,kRunningIdx:y,kError:d,kPipelining:B,kKeepAliveTimeoutValue:D,kMaxHeadersSize:L,kKeepAliveMaxTimeout:x,kKeepAliveTimeoutThreshold:W,kHeadersTimeout:Y,kBodyTimeout:_,kStrictContentLength:iA,
kConnector:BA,kMaxRedirections:lA,kMaxRequests:uA,kCounter:mA,kClose:RA,kDestroy:xA,kDispatch:JA,kInterceptors:aA,kLocalAddress:cA,kMaxResponseSize:EA,kOnError:$,kHTTPContext:FA,kMaxConcurrentStreams:yA,
kResume:sA}=A(36443),oA=A(637),CA=A(88788);let dA=!1;const TA=Symbol("kClosedResolve"),XA=()=>{};function PA(QA){return QA[B]??QA[FA]?.defaultPipelining??1}class qA extends Q{constructor(v,{interceptors:gA,
maxHeaderSize:fA,headersTimeout:MA,socketTimeout:vA,requestTimeout:SA,connectTimeout:zA,bodyTimeout:$A,idleTimeout:_A,keepAlive:oe,keepAliveTimeout:ie,maxKeepAliveTimeout:Qe,keepAliveMaxTimeout:ce,keepAliveTimeoutThreshold:ae,
socketPath:le,pipelining:kA,tls:K,strictContentLength:U,maxCachedSessions:O,maxRedirections:k,connect:z,maxRequestsPerClient:X,localAddress:rA,maxResponseSize:R,autoSelectFamily:N,autoSelectFamilyAttemptTimeout:V,
maxConcurrentStreams:q,allowH2:nA,webSocket:AA,eventSource:eA}={}){if(super({webSocket:AA,eventSource:eA}),oe!==void 0)throw new g("unsupported keepAlive, use pipelining=0 instead");if(vA!==void 0)throw new g(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(SA!==void 0)throw new g("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(_A!==void 0)throw new g("un\
supported idleTimeout, use keepAliveTimeout instead");if(Qe!==void 0)throw new g("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(fA!=null&&!Number.isFinite(fA))throw new g("inva\
lid maxHeaderSize");if(le!=null&&typeof le!="string")throw new g("invalid socketPath");if(zA!=null&&(!Number.isFinite(zA)||zA<0))throw new g("invalid connectTimeout");if(ie!=null&&(!Number.isFinite(ie)||
ie<=0))throw new g("invalid keepAliveTimeout");if(ce!=null&&(!Number.isFinite(ce)||ce<=0))throw new g("invalid keepAliveMaxTimeout");if(ae!=null&&!Number.isFinite(ae))throw new g("invalid keepAliveTim\
eoutThreshold");if(MA!=null&&(!Number.isInteger(MA)||MA<0))throw new g("headersTimeout must be a positive integer or zero");if($A!=null&&(!Number.isInteger($A)||$A<0))throw new g("bodyTimeout must be \
a positive integer or zero");if(z!=null&&typeof z!="function"&&typeof z!="object")throw new g("connect must be a function or an object");if(k!=null&&(!Number.isInteger(k)||k<0))throw new g("maxRedirec\
tions must be a positive number");if(X!=null&&(!Number.isInteger(X)||X<0))throw new g("maxRequestsPerClient must be a positive number");if(rA!=null&&(typeof rA!="string"||m.isIP(rA)===0))throw new g("\
localAddress must be valid string IP address");if(R!=null&&(!Number.isInteger(R)||R<-1))throw new g("maxResponseSize must be a positive number");if(V!=null&&(!Number.isInteger(V)||V<-1))throw new g("a\
utoSelectFamilyAttemptTimeout must be a positive number");if(nA!=null&&typeof nA!="boolean")throw new g("allowH2 must be a valid boolean value");if(q!=null&&(typeof q!="number"||q<1))throw new g("maxC\
oncurrentStreams must be a positive integer, greater than 0");typeof z!="function"&&(z=a({...K,maxCachedSessions:O,allowH2:nA,socketPath:le,timeout:zA,...N?{autoSelectFamily:N,autoSelectFamilyAttemptTimeout:V}:
void 0,...z})),gA?.Client&&Array.isArray(gA.Client)?(this[aA]=gA.Client,dA||(dA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-\
INTERCEPTOR-DEPRECATED"}))):this[aA]=[UA({maxRedirections:k})],this[o]=u.parseOrigin(v),this[BA]=z,this[B]=kA??1,this[L]=fA||I.maxHeaderSize,this[h]=ie??4e3,this[x]=ce??6e5,this[W]=ae??2e3,this[D]=this[h],
this[c]=null,this[cA]=rA??null,this[S]=0,this[n]=0,this[r]=`host: ${this[o].hostname}${this[o].port?`:${this[o].port}`:""}\r
`,this[_]=$A??3e5,this[Y]=MA??3e5,this[iA]=U??!0,this[lA]=k,this[uA]=X,this[TA]=null,this[EA]=R>-1?R:-1,this[yA]=q??100,this[FA]=null,this[M]=[],this[y]=0,this[w]=0,this[sA]=wA=>NA(this,wA),this[$]=wA=>OA(
this,wA)}get pipelining(){return this[B]}set pipelining(v){this[B]=v,this[sA](!0)}get[T](){return this[M].length-this[w]}get[b](){return this[w]-this[y]}get[J](){return this[M].length-this[y]}get[G](){
return!!this[FA]&&!this[i]&&!this[FA].destroyed}get[f](){return!!(this[FA]?.busy(null)||this[J]>=(PA(this)||1)||this[T]>0)}[F](v){GA(this),this.once("connect",v)}[JA](v,gA){const fA=v.origin||this[o].
origin,MA=new s(fA,v,gA);return this[M].push(MA),this[S]||(u.bodyLength(MA.body)==null&&u.isIterable(MA.body)?(this[S]=1,queueMicrotask(()=>NA(this))):this[sA](!0)),this[S]&&this[n]!==2&&this[f]&&(this[n]=
2),this[n]<2}async[RA](){return new Promise(v=>{this[J]?this[TA]=v:v(null)})}async[xA](v){return new Promise(gA=>{const fA=this[M].splice(this[w]);for(let vA=0;vA<fA.length;vA++){const SA=fA[vA];u.errorRequest(
this,SA,v)}const MA=()=>{this[TA]&&(this[TA](),this[TA]=null),gA(null)};this[FA]?(this[FA].destroy(v,MA),this[FA]=null):queueMicrotask(MA),this[sA]()})}}const UA=A(25092);function OA(QA,v){if(QA[b]===
0&&v.code!=="UND_ERR_INFO"&&v.code!=="UND_ERR_SOCKET"){t(QA[w]===QA[y]);const gA=QA[M].splice(QA[y]);for(let fA=0;fA<gA.length;fA++){const MA=gA[fA];u.errorRequest(QA,MA,v)}t(QA[J]===0)}}async function GA(QA){
t(!QA[i]),t(!QA[FA]);let{host:v,hostname:gA,protocol:fA,port:MA}=QA[o];if(gA[0]==="["){const vA=gA.indexOf("]");t(vA!==-1);const SA=gA.substring(1,vA);t(m.isIP(SA)),gA=SA}QA[i]=!0,l.beforeConnect.hasSubscribers&&
l.beforeConnect.publish({connectParams:{host:v,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[c],localAddress:QA[cA]},connector:QA[BA]});try{const vA=await new Promise((SA,zA)=>{
QA[BA]({host:v,hostname:gA,protocol:fA,port:MA,servername:QA[c],localAddress:QA[cA]},($A,_A)=>{$A?zA($A):SA(_A)})});if(QA.destroyed){u.destroy(vA.on("error",XA),new E);return}t(vA);try{QA[FA]=vA.alpnProtocol===
"h2"?await CA(QA,vA):await oA(QA,vA)}catch(SA){throw vA.destroy().on("error",XA),SA}QA[i]=!1,vA[mA]=0,vA[uA]=QA[uA],vA[C]=QA,vA[d]=null,l.connected.hasSubscribers&&l.connected.publish({connectParams:{
host:v,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[c],localAddress:QA[cA]},connector:QA[BA],socket:vA}),QA.emit("connect",QA[o],[QA])}catch(vA){if(QA.destroyed)return;if(QA[i]=
!1,l.connectError.hasSubscribers&&l.connectError.publish({connectParams:{host:v,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[c],localAddress:QA[cA]},connector:QA[BA],error:vA}),
vA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(t(QA[b]===0);QA[T]>0&&QA[M][QA[w]].servername===QA[c];){const SA=QA[M][QA[w]++];u.errorRequest(QA,SA,vA)}else OA(QA,vA);QA.emit("connectionError",QA[o],[QA],
vA)}QA[sA]()}function VA(QA){QA[n]=0,QA.emit("drain",QA[o],[QA])}function NA(QA,v){QA[S]!==2&&(QA[S]=2,Ae(QA,v),QA[S]=0,QA[y]>256&&(QA[M].splice(0,QA[y]),QA[w]-=QA[y],QA[y]=0))}function Ae(QA,v){for(;;){
if(QA.destroyed){t(QA[T]===0);return}if(QA[TA]&&!QA[J]){QA[TA](),QA[TA]=null;return}if(QA[FA]&&QA[FA].resume(),QA[f])QA[n]=2;else if(QA[n]===2){v?(QA[n]=1,queueMicrotask(()=>VA(QA))):VA(QA);continue}if(QA[T]===
0||QA[b]>=(PA(QA)||1))return;const gA=QA[M][QA[w]];if(QA[o].protocol==="https:"&&QA[c]!==gA.servername){if(QA[b]>0)return;QA[c]=gA.servername,QA[FA]?.destroy(new e("servername changed"),()=>{QA[FA]=null,
NA(QA)})}if(QA[i])return;if(!QA[FA]){GA(QA);return}if(QA[FA].destroyed||QA[FA].busy(gA))return;!gA.aborted&&QA[FA].write(gA)?QA[w]++:QA[M].splice(QA[w],1)}}p.exports=qA}),21841:((p,H,A)=>{const t=A(4573),
m=A(30883),{ClientDestroyedError:I,ClientClosedError:u,InvalidArgumentError:l}=A(68707),{kDestroy:s,kClose:Q,kClosed:g,kDestroyed:e,kDispatch:E,kInterceptors:a}=A(36443),o=Symbol("onDestroyed"),c=Symbol(
"onClosed"),C=Symbol("Intercepted Dispatch"),f=Symbol("webSocketOptions"),F=Symbol("eventSourceOptions");class S extends m{constructor(T){super(),this[e]=!1,this[o]=null,this[g]=!1,this[c]=[],this[f]=
T?.webSocket??{},this[F]=T?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[f].maxFragments??131072,maxPayloadSize:this[f].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{
maxEventSize:this[F].maxEventSize??t.kStringMaxLength}}get destroyed(){return this[e]}get closed(){return this[g]}get interceptors(){return this[a]}set interceptors(T){if(T){for(let J=T.length-1;J>=0;J--)
if(typeof this[a][J]!="function")throw new l("interceptor must be an function")}this[a]=T}close(T){if(T===void 0)return new Promise((M,G)=>{this.close((i,n)=>i?G(i):M(n))});if(typeof T!="function")throw new l(
"invalid callback");if(this[e]){queueMicrotask(()=>T(new I,null));return}if(this[g]){this[c]?this[c].push(T):queueMicrotask(()=>T(null,null));return}this[g]=!0,this[c].push(T);const J=()=>{const M=this[c];
this[c]=null;for(let G=0;G<M.length;G++)M[G](null,null)};this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(J)})}destroy(T,J){if(typeof T=="function"&&(J=T,T=null),J===void 0)return new Promise(
(G,i)=>{this.destroy(T,(n,h)=>n?i(n):G(h))});if(typeof J!="function")throw new l("invalid callback");if(this[e]){this[o]?this[o].push(J):queueMicrotask(()=>J(null,null));return}T||(T=new I),this[e]=!0,
this[o]=this[o]||[],this[o].push(J);const M=()=>{const G=this[o];this[o]=null;for(let i=0;i<G.length;i++)G[i](null,null)};this[s](T).then(()=>{queueMicrotask(M)})}[C](T,J){if(!this[a]||this[a].length===
0)return this[C]=this[E],this[E](T,J);let M=this[E].bind(this);for(let G=this[a].length-1;G>=0;G--)M=this[a][G](M);return this[C]=M,M(T,J)}dispatch(T,J){if(!J||typeof J!="object")throw new l("handler \
must be an object");try{if(!T||typeof T!="object")throw new l("opts must be an object.");if(this[e]||this[o])throw new I;if(this[g])throw new u;return this[C](T,J)}catch(M){if(typeof J.onError!="funct\
ion")throw new l("invalid onError method");return J.onError(M),!1}}}p.exports=S}),30883:((p,H,A)=>{const t=A(78474);class m extends t{dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...l){const s=Array.isArray(l[0])?l[0]:l;let Q=this.dispatch.bind(this);for(const g of s)if(g!=null){if(typeof g!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof g}`);if(Q=g(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new I(this,Q)}}class I extends m{#A=null;#e=null;constructor(l,s){
super(),this.#A=l,this.#e=s}dispatch(...l){this.#e(...l)}close(...l){return this.#A.close(...l)}destroy(...l){return this.#A.destroy(...l)}}p.exports=m}),53137:((p,H,A)=>{const t=A(21841),{kClose:m,kDestroy:I,
kClosed:u,kDestroyed:l,kDispatch:s,kNoProxyAgent:Q,kHttpProxyAgent:g,kHttpsProxyAgent:e}=A(36443),E=A(76672),a=A(57405),o={"http:":80,"https:":443};let c=!1;class C extends t{#A=null;#e=null;#t=null;constructor(F={}){
super(),this.#t=F,c||(c=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:S,httpsProxy:b,noProxy:T,...J}=F;this[Q]=new a(
J);const M=S??process.env.http_proxy??process.env.HTTP_PROXY;M?this[g]=new E({...J,uri:M}):this[g]=this[Q];const G=b??process.env.https_proxy??process.env.HTTPS_PROXY;G?this[e]=new E({...J,uri:G}):this[e]=
this[g],this.#n()}[s](F,S){const b=new URL(F.origin);return this.#r(b).dispatch(F,S)}async[m](){await this[Q].close(),this[g][u]||await this[g].close(),this[e][u]||await this[e].close()}async[I](F){await this[Q].
destroy(F),this[g][l]||await this[g].destroy(F),this[e][l]||await this[e].destroy(F)}#r(F){let{protocol:S,host:b,port:T}=F;return b=b.replace(/:\d*$/,"").toLowerCase(),T=Number.parseInt(T,10)||o[S]||0,
this.#s(b,T)?S==="https:"?this[e]:this[g]:this[Q]}#s(F,S){if(this.#o&&this.#n(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let b=0;b<this.#e.length;b++){const T=this.#e[b];if(!(T.port&&
T.port!==S)){if(/^[.*]/.test(T.hostname)){if(F.endsWith(T.hostname.replace(/^\*/,"")))return!1}else if(F===T.hostname)return!1}}return!0}#n(){const F=this.#t.noProxy??this.#i,S=F.split(/[,\s]/),b=[];for(let T=0;T<
S.length;T++){const J=S[T];if(!J)continue;const M=J.match(/^(.+):(\d+)$/);b.push({hostname:(M?M[1]:J).toLowerCase(),port:M?Number.parseInt(M[2],10):0})}this.#A=F,this.#e=b}get#o(){return this.#t.noProxy!==
void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}p.exports=C}),64660:(p=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(I){this.list[this.top]=I,this.top=this.top+1&2047}shift(){const I=this.list[this.bottom];return I===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,I)}}p.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){return this.head.isEmpty()}push(I){this.head.isFull()&&(this.head=this.head.
next=new t),this.head.push(I)}shift(){const I=this.tail,u=I.shift();return I.isEmpty()&&I.next!==null&&(this.tail=I.next),u}}}),42128:((p,H,A)=>{const t=A(21841),m=A(64660),{kConnected:I,kSize:u,kRunning:l,
kPending:s,kQueued:Q,kBusy:g,kFree:e,kUrl:E,kClose:a,kDestroy:o,kDispatch:c}=A(36443),C=A(43246),f=Symbol("clients"),F=Symbol("needDrain"),S=Symbol("queue"),b=Symbol("closed resolve"),T=Symbol("onDrai\
n"),J=Symbol("onConnect"),M=Symbol("onDisconnect"),G=Symbol("onConnectionError"),i=Symbol("get dispatcher"),n=Symbol("add client"),h=Symbol("remove client"),r=Symbol("stats");class w extends t{constructor(d){
super(d),this[S]=new m,this[f]=[],this[Q]=0;const B=this;this[T]=function(L,x){const W=B[S];let Y=!1;for(;!Y;){const _=W.shift();if(!_)break;B[Q]--,Y=!this.dispatch(_.opts,_.handler)}this[F]=Y,!this[F]&&
B[F]&&(B[F]=!1,B.emit("drain",L,[B,...x])),B[b]&&W.isEmpty()&&Promise.all(B[f].map(_=>_.close())).then(B[b])},this[J]=(D,L)=>{B.emit("connect",D,[B,...L])},this[M]=(D,L,x)=>{B.emit("disconnect",D,[B,...L],
x)},this[G]=(D,L,x)=>{B.emit("connectionError",D,[B,...L],x)},this[r]=new C(this)}get[g](){return this[F]}get[I](){return this[f].filter(d=>d[I]).length}get[e](){return this[f].filter(d=>d[I]&&!d[F]).
length}get[s](){let d=this[Q];for(const{[s]:B}of this[f])d+=B;return d}get[l](){let d=0;for(const{[l]:B}of this[f])d+=B;return d}get[u](){let d=this[Q];for(const{[u]:B}of this[f])d+=B;return d}get stats(){
return this[r]}async[a](){this[S].isEmpty()?await Promise.all(this[f].map(d=>d.close())):await new Promise(d=>{this[b]=d})}async[o](d){for(;;){const B=this[S].shift();if(!B)break;B.handler.onError(d)}
await Promise.all(this[f].map(B=>B.destroy(d)))}[c](d,B){const D=this[i]();return D?D.dispatch(d,B)||(D[F]=!0,this[F]=!this[i]()):(this[F]=!0,this[S].push({opts:d,handler:B}),this[Q]++),!this[F]}[n](d){
return d.on("drain",this[T]).on("connect",this[J]).on("disconnect",this[M]).on("connectionError",this[G]),this[f].push(d),this[F]&&queueMicrotask(()=>{this[F]&&this[T](d[E],[this,d])}),this}[h](d){d.close(
()=>{const B=this[f].indexOf(d);B!==-1&&this[f].splice(B,1)}),this[F]=this[f].some(B=>!B[F]&&B.closed!==!0&&B.destroyed!==!0)}}p.exports={PoolBase:w,kClients:f,kNeedDrain:F,kAddClient:n,kRemoveClient:h,
kGetDispatcher:i}}),43246:((p,H,A)=>{const{kFree:t,kConnected:m,kPending:I,kQueued:u,kRunning:l,kSize:s}=A(36443),Q=Symbol("pool");class g{constructor(E){this[Q]=E}get connected(){return this[Q][m]}get free(){
return this[Q][t]}get pending(){return this[Q][I]}get queued(){return this[Q][u]}get running(){return this[Q][l]}get size(){return this[Q][s]}}p.exports=g}),30628:((p,H,A)=>{const{PoolBase:t,kClients:m,
kNeedDrain:I,kAddClient:u,kGetDispatcher:l}=A(42128),s=A(23701),{InvalidArgumentError:Q}=A(68707),g=A(3440),{kUrl:e,kInterceptors:E}=A(36443),a=A(59136),o=Symbol("options"),c=Symbol("connections"),C=Symbol(
"factory");function f(S,b){return new s(S,b)}class F extends t{constructor(b,{connections:T,factory:J=f,connect:M,connectTimeout:G,tls:i,maxCachedSessions:n,socketPath:h,autoSelectFamily:r,autoSelectFamilyAttemptTimeout:w,
allowH2:y,...d}={}){if(T!=null&&(!Number.isFinite(T)||T<0))throw new Q("invalid connections");if(typeof J!="function")throw new Q("factory must be a function.");if(M!=null&&typeof M!="function"&&typeof M!=
"object")throw new Q("connect must be a function or an object");typeof M!="function"&&(M=a({...i,maxCachedSessions:n,allowH2:y,socketPath:h,timeout:G,...r?{autoSelectFamily:r,autoSelectFamilyAttemptTimeout:w}:
void 0,...M})),super(d),this[E]=d.interceptors?.Pool&&Array.isArray(d.interceptors.Pool)?d.interceptors.Pool:[],this[c]=T||null,this[e]=g.parseOrigin(b),this[o]={...g.deepClone(d),connect:M,allowH2:y},
this[o].interceptors=d.interceptors?{...d.interceptors}:void 0,this[C]=J,this.on("connectionError",(B,D,L)=>{for(const x of D){const W=this[m].indexOf(x);W!==-1&&this[m].splice(W,1)}})}[l](){for(const b of this[m])
if(!b[I])return b;if(!this[c]||this[m].length<this[c]){const b=this[C](this[e],this[o]);return this[u](b),b}}}p.exports=F}),76672:((p,H,A)=>{const{kProxy:t,kClose:m,kDestroy:I,kDispatch:u,kInterceptors:l}=A(
36443),{URL:s}=A(73136),Q=A(57405),g=A(30628),e=A(21841),{InvalidArgumentError:E,RequestAbortedError:a,SecureProxyConnectionError:o}=A(68707),c=A(59136),C=A(23701),f=Symbol("proxy agent"),F=Symbol("pr\
oxy client"),S=Symbol("proxy headers"),b=Symbol("request tls settings"),T=Symbol("proxy tls settings"),J=Symbol("connect endpoint function"),M=Symbol("tunnel proxy");function G(B){return B==="https:"?
443:80}function i(B,D){return new g(B,D)}const n=()=>{};function h(B,D){return D.connections===1?new C(B,D):new g(B,D)}class r extends e{#A;constructor(D,{headers:L={},connect:x,factory:W}){if(super(),
!D)throw new E("Proxy URL is mandatory");this[S]=L,W?this.#A=W(D,{connect:x}):this.#A=new C(D,{connect:x})}[u](D,L){const x=L.onHeaders;L.onHeaders=function(iA,BA,lA){if(iA===407){typeof L.onError=="f\
unction"&&L.onError(new E("Proxy Authentication Required (407)"));return}x&&x.call(this,iA,BA,lA)};const{origin:W,path:Y="/",headers:_={}}=D;if(D.path=W+Y,!("host"in _)&&!("Host"in _)){const{host:iA}=new s(
W);_.host=iA}return D.headers={...this[S],..._},this.#A[u](D,L)}async[m](){return this.#A.close()}async[I](D){return this.#A.destroy(D)}}class w extends e{constructor(D){if(super(),!D||typeof D=="obje\
ct"&&!(D instanceof s)&&!D.uri)throw new E("Proxy uri is mandatory");const{clientFactory:L=i}=D;if(typeof L!="function")throw new E("Proxy opts.clientFactory must be a function.");const{proxyTunnel:x=!0}=D,
W=this.#A(D),{href:Y,origin:_,port:iA,protocol:BA,username:lA,password:uA,hostname:mA}=W;if(this[t]={uri:Y,protocol:BA},this[l]=D.interceptors?.ProxyAgent&&Array.isArray(D.interceptors.ProxyAgent)?D.interceptors.
ProxyAgent:[],this[b]=D.requestTls,this[T]=D.proxyTls,this[S]=D.headers||{},this[M]=x,D.auth&&D.token)throw new E("opts.auth cannot be used in combination with opts.token");D.auth?this[S]["proxy-autho\
rization"]=`Basic ${D.auth}`:D.token?this[S]["proxy-authorization"]=D.token:lA&&uA&&(this[S]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(lA)}:${decodeURIComponent(uA)}`).toString(
"base64")}`);const RA=c({...D.proxyTls});this[J]=c({...D.requestTls});const xA=D.factory||h,JA=(aA,cA)=>{const{protocol:EA}=new s(aA);return!this[M]&&EA==="http:"&&this[t].protocol==="http:"?new r(this[t].
uri,{headers:this[S],connect:RA,factory:xA}):xA(aA,cA)};this[F]=L(W,{connect:RA}),this[f]=new Q({...D,factory:JA,connect:async(aA,cA)=>{let EA=aA.host;aA.port||(EA+=`:${G(aA.protocol)}`);try{const{socket:$,
statusCode:FA}=await this[F].connect({origin:_,port:iA,path:EA,signal:aA.signal,headers:{...this[S],host:aA.host},servername:this[T]?.servername||mA});if(FA!==200&&($.on("error",n).destroy(),cA(new a(
`Proxy response (${FA}) !== 200 when HTTP Tunneling`))),aA.protocol!=="https:"){cA(null,$);return}let yA;this[b]?yA=this[b].servername:yA=aA.servername,this[J]({...aA,servername:yA,httpSocket:$},cA)}catch($){
$.code==="ERR_TLS_CERT_ALTNAME_INVALID"?cA(new o($)):cA($)}}})}dispatch(D,L){const x=y(D.headers);if(d(x),x&&!("host"in x)&&!("Host"in x)){const{host:W}=new s(D.origin);x.host=W}return this[f].dispatch(
{...D,headers:x},L)}#A(D){return typeof D=="string"?new s(D):D instanceof s?D:new s(D.uri)}async[m](){await this[f].close(),await this[F].close()}async[I](){await this[f].destroy(),await this[F].destroy()}}
function y(B){if(Array.isArray(B)){const D={};for(let L=0;L<B.length;L+=2)D[B[L]]=B[L+1];return D}return B}function d(B){if(B&&Object.keys(B).find(L=>L.toLowerCase()==="proxy-authorization"))throw new E(
"Proxy-Authorization should be sent in ProxyAgent constructor")}p.exports=w}),30050:((p,H,A)=>{const t=A(30883),m=A(17816);class I extends t{#A=null;#e=null;constructor(l,s={}){super(s),this.#A=l,this.#e=
s}dispatch(l,s){const Q=new m({...l,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:s});return this.#A.dispatch(l,Q)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}
p.exports=I}),32581:((p,H,A)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:m}=A(68707),I=A(57405);l()===void 0&&u(new I);function u(s){if(!s||typeof s.dispatch!="function")throw new m(
"Argument agent must implement Agent");Object.defineProperty(globalThis,t,{value:s,writable:!0,enumerable:!1,configurable:!1})}function l(){return globalThis[t]}p.exports={setGlobalDispatcher:u,getGlobalDispatcher:l}}),
58155:(p=>{p.exports=class{#A;constructor(A){if(typeof A!="object"||A===null)throw new TypeError("handler must be an object");this.#A=A}onConnect(...A){return this.#A.onConnect?.(...A)}onError(...A){return this.#A.
onError?.(...A)}onUpgrade(...A){return this.#A.onUpgrade?.(...A)}onResponseStarted(...A){return this.#A.onResponseStarted?.(...A)}onHeaders(...A){return this.#A.onHeaders?.(...A)}onData(...A){return this.#A.
onData?.(...A)}onComplete(...A){return this.#A.onComplete?.(...A)}onBodySent(...A){return this.#A.onBodySent?.(...A)}}}),8754:((p,H,A)=>{const t=A(3440),{kBodyUsed:m}=A(36443),I=A(34589),{InvalidArgumentError:u}=A(
68707),l=A(78474),s=[300,301,302,303,307,308],Q=Symbol("body");class g{constructor(C){this[Q]=C,this[m]=!1}async*[Symbol.asyncIterator](){I(!this[m],"disturbed"),this[m]=!0,yield*this[Q]}}class e{constructor(C,f,F,S){
if(f!=null&&(!Number.isInteger(f)||f<0))throw new u("maxRedirections must be a positive number");t.validateHandler(S,F.method,F.upgrade),this.dispatch=C,this.location=null,this.abort=null,this.opts={...F,
maxRedirections:0},this.maxRedirections=f,this.handler=S,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.body)?(t.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
I(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[m]=!1,l.prototype.on.call(this.opts.body,"data",function(){this[m]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new g(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&t.isIterable(this.opts.body)&&(this.opts.body=new g(this.opts.body))}onConnect(C){
this.abort=C,this.handler.onConnect(C,{history:this.history})}onUpgrade(C,f,F){this.handler.onUpgrade(C,f,F)}onError(C){this.handler.onError(C)}onHeaders(C,f,F,S){if(this.location=this.history.length>=
this.maxRedirections||t.isDisturbed(this.opts.body)?null:E(C,f),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(C,
f,F,S);const{origin:b,pathname:T,search:J}=t.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),M=J?`${T}${J}`:T;this.opts.headers=o(this.opts.headers,C===303,
this.opts.origin!==b),this.opts.path=M,this.opts.origin=b,this.opts.maxRedirections=0,this.opts.query=null,C===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(C){if(!this.
location)return this.handler.onData(C)}onComplete(C){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(C)}onBodySent(C){this.handler.onBodySent&&
this.handler.onBodySent(C)}}function E(c,C){if(s.indexOf(c)===-1)return null;for(let f=0;f<C.length;f+=2)if(C[f].length===8&&t.headerNameToString(C[f])==="location")return C[f+1]}function a(c,C,f){if(c.
length===4)return t.headerNameToString(c)==="host";if(C&&t.headerNameToString(c).startsWith("content-"))return!0;if(f&&(c.length===13||c.length===6||c.length===19)){const F=t.headerNameToString(c);return F===
"authorization"||F==="cookie"||F==="proxy-authorization"}return!1}function o(c,C,f){const F=[];if(Array.isArray(c))for(let S=0;S<c.length;S+=2)a(c[S],C,f)||F.push(c[S],c[S+1]);else if(c&&typeof c=="ob\
ject")for(const S of Object.keys(c))a(S,C,f)||F.push(S,c[S]);else I(c==null,"headers must be an object or an array");return F}p.exports=e}),17816:((p,H,A)=>{const t=A(34589),{kRetryHandlerDefaultRetry:m}=A(
36443),{RequestRetryError:I}=A(68707),{isDisturbed:u,parseHeaders:l,parseRangeHeader:s,wrapRequestBody:Q}=A(3440);function g(a){const o=Date.now();return new Date(a).getTime()-o}function e(a,o,c,C){const f=a["\
content-length"];if(f==null||!Number.isFinite(o.start)||!Number.isFinite(o.end))return null;const F=Number(f),S=o.end-o.start+1;return!Number.isFinite(F)||F!==S?new I("Content-Length mismatch",c,{headers:a,
data:{count:C}}):null}class E{constructor(o,c){const{retryOptions:C,...f}=o,{retry:F,maxRetries:S,maxTimeout:b,minTimeout:T,timeoutFactor:J,methods:M,errorCodes:G,retryAfter:i,statusCodes:n}=C??{};this.
dispatch=c.dispatch,this.handler=c.handler,this.opts={...f,body:Q(o.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:F??E[m],retryAfter:i??!0,maxTimeout:b??30*1e3,minTimeout:T??500,timeoutFactor:J??
2,maxRetries:S??5,methods:M??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:n??[500,502,503,504,429],errorCodes:G??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{
this.aborted=!0,this.abort?this.abort(h):this.reason=h})}checkpointResponseEnd(o,c){if(this.end==null&&this.opts.method!=="HEAD"){const C=o["content-length"];this.end=C!=null?Number(C)-1:null,t(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?c:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(o,c,C){this.handler.onUpgrade&&
this.handler.onUpgrade(o,c,C)}onConnect(o){this.aborted?o(this.reason):this.abort=o}onBodySent(o){if(this.handler.onBodySent)return this.handler.onBodySent(o)}static[m](o,{state:c,opts:C},f){const{statusCode:F,
code:S,headers:b}=o,{method:T,retryOptions:J}=C,{maxRetries:M,minTimeout:G,maxTimeout:i,timeoutFactor:n,statusCodes:h,errorCodes:r,methods:w}=J,{counter:y}=c;if(S&&S!=="UND_ERR_REQ_RETRY"&&!r.includes(
S)){f(o);return}if(Array.isArray(w)&&!w.includes(T)){f(o);return}if(F!=null&&Array.isArray(h)&&!h.includes(F)){f(o);return}if(y>M){f(o);return}let d=b?.["retry-after"];d&&(d=Number(d),d=Number.isNaN(d)?
g(d):d*1e3);const B=d>0?Math.min(d,i):Math.min(G*n**(y-1),i);setTimeout(()=>f(null),B)}onHeaders(o,c,C,f){const F=l(c);if(this.retryCount+=1,o>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(o)===!1?(this.headersSent=!0,this.checkpointResponseEnd(F,C),this.handler.onHeaders(o,c,C,f)):(this.abort(new I("Request failed",o,{headers:F,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,o!==206&&(this.start>0||o!==200))return this.abort(new I("server does not support the range header and the payload was partially consumed",o,{headers:F,data:{count:this.retryCount}})),
!1;const b=s(F["content-range"]);if(!b)return this.abort(new I("Content-Range mismatch",o,{headers:F,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==F.etag)return this.abort(new I("\
ETag mismatch",o,{headers:F,data:{count:this.retryCount}})),!1;const T=e(F,b,o,this.retryCount);if(T!=null)return this.abort(T),!1;const{start:J,size:M,end:G=M-1}=b;return this.start!==J||this.end!=null&&
this.end!==G?(this.abort(new I("Content-Range mismatch",o,{headers:F,data:{count:this.retryCount}})),!1):(this.resume=C,!0)}if(this.end==null){if(o===206){const b=s(F["content-range"]);if(b==null)return this.
headersSent=!0,this.handler.onHeaders(o,c,C,f);const T=e(F,b,o,this.retryCount);if(T!=null)return this.abort(T),!1;const{start:J,size:M,end:G=M-1}=b;t(J!=null&&Number.isFinite(J),"content-range mismat\
ch"),t(G!=null&&Number.isFinite(G),"invalid content-length"),this.start=J,this.end=G}if(this.end==null){const b=F["content-length"];this.end=b!=null?Number(b)-1:null}return t(Number.isFinite(this.start)),
t(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=C,this.headersSent=!0,this.etag=F.etag!=null?F.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(o,c,C,f)}const S=new I("Request failed",o,{headers:F,data:{count:this.retryCount}});return this.abort(S),!1}onData(o){return this.start+=o.length,this.handler.onData(o)}onComplete(o){
return this.retryCount=0,this.handler.onComplete(o)}onError(o){if(this.aborted||u(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(o);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(o,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},c.bind(this));function c(C){if(C!=null||this.aborted||u(this.opts.body))return this.handler.onError(C);if(this.start!==0){const f={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(f["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...f}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(f){this.handler.onError(f)}}}}p.
exports=E}),70379:((p,H,A)=>{const{isIP:t}=A(77030),{lookup:m}=A(40610),I=A(58155),{InvalidArgumentError:u,InformationalError:l}=A(68707),s=Math.pow(2,31)-1;class Q{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(E){
this.#A=E.maxTTL,this.#e=E.maxItems,this.dualStack=E.dualStack,this.affinity=E.affinity,this.lookup=E.lookup??this.#r,this.pick=E.pick??this.#s}get full(){return this.#t.size===this.#e}runLookup(E,a,o){
const c=this.#t.get(E.hostname);if(c==null&&this.full){o(null,E.origin);return}const C={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...a.dns,maxTTL:this.#A,maxItems:this.#e};
if(c==null)this.lookup(E,C,(f,F)=>{if(f||F==null||F.length===0){o(f??new l("No DNS entries found"));return}this.setRecords(E,F);const S=this.#t.get(E.hostname),b=this.pick(E,S,C.affinity);let T;typeof b.
port=="number"?T=`:${b.port}`:E.port!==""?T=`:${E.port}`:T="",o(null,`${E.protocol}//${b.family===6?`[${b.address}]`:b.address}${T}`)});else{const f=this.pick(E,c,C.affinity);if(f==null){this.#t.delete(
E.hostname),this.runLookup(E,a,o);return}let F;typeof f.port=="number"?F=`:${f.port}`:E.port!==""?F=`:${E.port}`:F="",o(null,`${E.protocol}//${f.family===6?`[${f.address}]`:f.address}${F}`)}}#r(E,a,o){
m(E.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(c,C)=>{if(c)return o(c);const f=new Map;for(const F of C)f.set(`${F.address}:${F.family}`,F);o(null,f.values())})}#s(E,a,o){
let c=null;const{records:C,offset:f}=a;let F;if(this.dualStack?(o==null&&(f==null||f===s?(a.offset=0,o=4):(a.offset++,o=(a.offset&1)===1?6:4)),C[o]!=null&&C[o].ips.length>0?F=C[o]:F=C[o===4?6:4]):F=C[o],
F==null||F.ips.length===0)return c;F.offset==null||F.offset===s?F.offset=0:F.offset++;const S=F.offset%F.ips.length;return c=F.ips[S]??null,c==null?c:Date.now()-c.timestamp>c.ttl?(F.ips.splice(S,1),this.
pick(E,a,o)):c}setRecords(E,a){const o=Date.now(),c={records:{4:null,6:null}};for(const C of a){C.timestamp=o,typeof C.ttl=="number"?C.ttl=Math.min(C.ttl,this.#A):C.ttl=this.#A;const f=c.records[C.family]??
{ips:[]};f.ips.push(C),c.records[C.family]=f}this.#t.set(E.hostname,c)}getHandler(E,a){return new g(this,E,a)}}class g extends I{#A=null;#e=null;#t=null;#r=null;#s=null;constructor(E,{origin:a,handler:o,
dispatch:c},C){super(o),this.#s=a,this.#r=o,this.#e={...C},this.#A=E,this.#t=c}onError(E){switch(E.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(this.#s,this.#e,(a,o)=>{
if(a)return this.#r.onError(a);const c={...this.#e,origin:o};this.#t(c,this)});return}this.#r.onError(E);return}case"ENOTFOUND":this.#A.deleteRecord(this.#s);default:this.#r.onError(E);break}}}p.exports=
e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<0))throw new u("Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new u(
"Invalid maxItems. Must be a positive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new u("Invalid affinity. Must be either 4 or 6");if(e?.dualStack!=null&&
typeof e?.dualStack!="boolean")throw new u("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new u("Invalid lookup. Must be a function");if(e?.pick!=null&&
typeof e?.pick!="function")throw new u("Invalid pick. Must be a function");const E=e?.dualStack??!0;let a;E?a=e?.affinity??null:a=e?.affinity??4;const o={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.
pick??null,dualStack:E,affinity:a,maxItems:e?.maxItems??1/0},c=new Q(o);return C=>function(F,S){const b=F.origin.constructor===URL?F.origin:new URL(F.origin);return t(b.hostname)!==0?C(F,S):(c.runLookup(
b,F,(T,J)=>{if(T)return S.onError(T);let M=null;M={...F,servername:b.hostname,origin:J,headers:{host:b.hostname,...F.headers}},C(M,c.getHandler({origin:b,dispatch:C,handler:S},F))}),!0)}}}),88060:((p,H,A)=>{
const t=A(3440),{InvalidArgumentError:m,RequestAbortedError:I}=A(68707),u=A(58155);class l extends u{#A=1024*1024;#e=null;#t=!1;#r=!1;#s=0;#n=null;#o=null;constructor({maxSize:g},e){if(super(e),g!=null&&
(!Number.isFinite(g)||g<1))throw new m("maxSize must be a number greater than 0");this.#A=g??this.#A,this.#o=e}onConnect(g){this.#e=g,this.#o.onConnect(this.#i.bind(this))}#i(g){this.#r=!0,this.#n=g}onHeaders(g,e,E,a){
const c=t.parseHeaders(e)["content-length"];if(c!=null&&c>this.#A)throw new I(`Response size (${c}) larger than maxSize (${this.#A})`);return this.#r?!0:this.#o.onHeaders(g,e,E,a)}onError(g){this.#t||
(g=this.#n??g,this.#o.onError(g))}onData(g){return this.#s=this.#s+g.length,this.#s>=this.#A&&(this.#t=!0,this.#r?this.#o.onError(this.#n):this.#o.onComplete([])),!0}onComplete(g){if(!this.#t){if(this.#r){
this.#o.onError(this.reason);return}this.#o.onComplete(g)}}}function s({maxSize:Q}={maxSize:1024*1024}){return g=>function(E,a){const{dumpMaxSize:o=Q}=E,c=new l({maxSize:o},a);return g(E,c)}}p.exports=
s}),25092:((p,H,A)=>{const t=A(8754);function m({maxRedirections:I}){return u=>function(s,Q){const{maxRedirections:g=I}=s;if(!g)return u(s,Q);const e=new t(u,g,s,Q);return s={...s,maxRedirections:0},u(
s,e)}}p.exports=m}),21514:((p,H,A)=>{const t=A(8754);p.exports=m=>{const I=m?.maxRedirections;return u=>function(s,Q){const{maxRedirections:g=I,...e}=s;if(!g)return u(s,Q);const E=new t(u,g,s,Q);return u(
e,E)}}}),92026:((p,H,A)=>{const t=A(17816);p.exports=m=>I=>function(l,s){return I(l,new t({...l,retryOptions:{...m,...l.retryOptions}},{handler:s,dispatch:I}))}}),52824:((p,H,A)=>{Object.defineProperty(
H,"__esModule",{value:!0}),H.SPECIAL_HEADERS=H.HEADER_STATE=H.MINOR=H.MAJOR=H.CONNECTION_TOKEN_CHARS=H.HEADER_CHARS=H.TOKEN=H.STRICT_TOKEN=H.HEX=H.URL_CHAR=H.STRICT_URL_CHAR=H.USERINFO_CHARS=H.MARK=H.
ALPHANUM=H.NUM=H.HEX_MAP=H.NUM_MAP=H.ALPHA=H.FINISH=H.H_METHOD_MAP=H.METHOD_MAP=H.METHODS_RTSP=H.METHODS_ICE=H.METHODS_HTTP=H.METHODS=H.LENIENT_FLAGS=H.FLAGS=H.TYPE=H.ERROR=void 0;const t=A(50172);var m;
(function(e){e[e.OK=0]="OK",e[e.INTERNAL=1]="INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INVALID_CONSTANT",e[e.INVALID_VERSION=9]="INVALID_VERSION",e[e.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",e[e.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",e[e.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",e[e.USER=24]="USER"})(m=H.ERROR||(H.ERROR={}));var I;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQUEST",e[e.RESPONSE=2]="RESPONSE"})(I=H.TYPE||(H.TYPE={}));var u;(function(e){e[e.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",e[e.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",e[e.CHUNKED=8]="CHUNKED",e[e.UPGRADE=16]="UPGRADE",e[e.CONTENT_LENGTH=
32]="CONTENT_LENGTH",e[e.SKIPBODY=64]="SKIPBODY",e[e.TRAILING=128]="TRAILING",e[e.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(u=H.FLAGS||(H.FLAGS={}));var l;(function(e){e[e.HEADERS=1]="HEADERS",e[e.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",e[e.KEEP_ALIVE=4]="KEEP_ALIVE"})(l=H.LENIENT_FLAGS||(H.LENIENT_FLAGS={}));var s;(function(e){e[e.DELETE=0]="DELETE",e[e.GET=1]="GET",e[e.HEAD=2]="HEAD",e[e.POST=3]="\
POST",e[e.PUT=4]="PUT",e[e.CONNECT=5]="CONNECT",e[e.OPTIONS=6]="OPTIONS",e[e.TRACE=7]="TRACE",e[e.COPY=8]="COPY",e[e.LOCK=9]="LOCK",e[e.MKCOL=10]="MKCOL",e[e.MOVE=11]="MOVE",e[e.PROPFIND=12]="PROPFIND",
e[e.PROPPATCH=13]="PROPPATCH",e[e.SEARCH=14]="SEARCH",e[e.UNLOCK=15]="UNLOCK",e[e.BIND=16]="BIND",e[e.REBIND=17]="REBIND",e[e.UNBIND=18]="UNBIND",e[e.ACL=19]="ACL",e[e.REPORT=20]="REPORT",e[e.MKACTIVITY=
21]="MKACTIVITY",e[e.CHECKOUT=22]="CHECKOUT",e[e.MERGE=23]="MERGE",e[e["M-SEARCH"]=24]="M-SEARCH",e[e.NOTIFY=25]="NOTIFY",e[e.SUBSCRIBE=26]="SUBSCRIBE",e[e.UNSUBSCRIBE=27]="UNSUBSCRIBE",e[e.PATCH=28]=
"PATCH",e[e.PURGE=29]="PURGE",e[e.MKCALENDAR=30]="MKCALENDAR",e[e.LINK=31]="LINK",e[e.UNLINK=32]="UNLINK",e[e.SOURCE=33]="SOURCE",e[e.PRI=34]="PRI",e[e.DESCRIBE=35]="DESCRIBE",e[e.ANNOUNCE=36]="ANNOUN\
CE",e[e.SETUP=37]="SETUP",e[e.PLAY=38]="PLAY",e[e.PAUSE=39]="PAUSE",e[e.TEARDOWN=40]="TEARDOWN",e[e.GET_PARAMETER=41]="GET_PARAMETER",e[e.SET_PARAMETER=42]="SET_PARAMETER",e[e.REDIRECT=43]="REDIRECT",
e[e.RECORD=44]="RECORD",e[e.FLUSH=45]="FLUSH"})(s=H.METHODS||(H.METHODS={})),H.METHODS_HTTP=[s.DELETE,s.GET,s.HEAD,s.POST,s.PUT,s.CONNECT,s.OPTIONS,s.TRACE,s.COPY,s.LOCK,s.MKCOL,s.MOVE,s.PROPFIND,s.PROPPATCH,
s.SEARCH,s.UNLOCK,s.BIND,s.REBIND,s.UNBIND,s.ACL,s.REPORT,s.MKACTIVITY,s.CHECKOUT,s.MERGE,s["M-SEARCH"],s.NOTIFY,s.SUBSCRIBE,s.UNSUBSCRIBE,s.PATCH,s.PURGE,s.MKCALENDAR,s.LINK,s.UNLINK,s.PRI,s.SOURCE],
H.METHODS_ICE=[s.SOURCE],H.METHODS_RTSP=[s.OPTIONS,s.DESCRIBE,s.ANNOUNCE,s.SETUP,s.PLAY,s.PAUSE,s.TEARDOWN,s.GET_PARAMETER,s.SET_PARAMETER,s.REDIRECT,s.RECORD,s.FLUSH,s.GET,s.POST],H.METHOD_MAP=t.enumToMap(
s),H.H_METHOD_MAP={},Object.keys(H.METHOD_MAP).forEach(e=>{/^H/.test(e)&&(H.H_METHOD_MAP[e]=H.METHOD_MAP[e])});var Q;(function(e){e[e.SAFE=0]="SAFE",e[e.SAFE_WITH_CB=1]="SAFE_WITH_CB",e[e.UNSAFE=2]="U\
NSAFE"})(Q=H.FINISH||(H.FINISH={})),H.ALPHA=[];for(let e=65;e<=90;e++)H.ALPHA.push(String.fromCharCode(e)),H.ALPHA.push(String.fromCharCode(e+32));H.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},H.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},H.NUM=["0","1","2","3","4","5","6","7","8","9"],H.ALPHANUM=H.ALPHA.concat(H.NUM),H.MARK=["\
-","_",".","!","~","*","'","(",")"],H.USERINFO_CHARS=H.ALPHANUM.concat(H.MARK).concat(["%",";",":","&","=","+","$",","]),H.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(H.ALPHANUM),H.URL_CHAR=H.STRICT_URL_CHAR.concat(["	","\f"]);for(let e=128;e<=255;e++)H.URL_CHAR.push(e);H.HEX=H.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),H.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(H.ALPHANUM),H.TOKEN=H.STRICT_TOKEN.concat([" "]),H.HEADER_CHARS=["	"];for(let e=32;e<=
255;e++)e!==127&&H.HEADER_CHARS.push(e);H.CONNECTION_TOKEN_CHARS=H.HEADER_CHARS.filter(e=>e!==44),H.MAJOR=H.NUM_MAP,H.MINOR=H.MAJOR;var g;(function(e){e[e.GENERAL=0]="GENERAL",e[e.CONNECTION=1]="CONNE\
CTION",e[e.CONTENT_LENGTH=2]="CONTENT_LENGTH",e[e.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",e[e.UPGRADE=4]="UPGRADE",e[e.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",e[e.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",e[e.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(g=H.HEADER_STATE||(H.HEADER_STATE={})),H.SPECIAL_HEADERS={connection:g.CONNECTION,
"content-length":g.CONTENT_LENGTH,"proxy-connection":g.CONNECTION,"transfer-encoding":g.TRANSFER_ENCODING,upgrade:g.UPGRADE}}),63870:((p,H,A)=>{const{Buffer:t}=A(4573);p.exports=t.from("AGFzbQEAAAABJw\
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
FEVFAv","base64")}),53434:((p,H,A)=>{const{Buffer:t}=A(4573);p.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
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
FlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((p,H)=>{Object.defineProperty(H,"__esMod\
ule",{value:!0}),H.enumToMap=void 0;function A(t){const m={};return Object.keys(t).forEach(I=>{const u=t[I];typeof u=="number"&&(m[I]=u)}),m}H.enumToMap=A}),47501:((p,H,A)=>{const{kClients:t}=A(36443),
m=A(57405),{kAgent:I,kMockAgentSet:u,kMockAgentGet:l,kDispatches:s,kIsMockActive:Q,kNetConnect:g,kGetNetConnect:e,kOptions:E,kFactory:a}=A(91117),o=A(47365),c=A(94004),{matchValue:C,buildMockOptions:f}=A(
53397),{InvalidArgumentError:F,UndiciError:S}=A(68707),b=A(30883),T=A(91529),J=A(56142);class M extends b{constructor(i){if(super(i),this[g]=!0,this[Q]=!0,i?.agent&&typeof i.agent.dispatch!="function")
throw new F("Argument opts.agent must implement Agent");const n=i?.agent?i.agent:new m(i);this[I]=n,this[t]=n[t],this[E]=f(i)}get(i){let n=this[l](i);return n||(n=this[a](i),this[u](i,n)),n}dispatch(i,n){
return this.get(i.origin),this[I].dispatch(i,n)}async close(){await this[I].close(),this[t].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(i){if(typeof i=="string"||typeof i=="\
function"||i instanceof RegExp)Array.isArray(this[g])?this[g].push(i):this[g]=[i];else if(typeof i>"u")this[g]=!0;else throw new F("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[g]=!1}get isMockActive(){return this[Q]}[u](i,n){this[t].set(i,n)}[a](i){const n=Object.assign({agent:this},this[E]);return this[E]&&this[E].connections===1?new o(i,n):new c(i,n)}[l](i){const n=this[t].
get(i);if(n)return n;if(typeof i!="string"){const h=this[a]("http://localhost:9999");return this[u](i,h),h}for(const[h,r]of Array.from(this[t]))if(r&&typeof h!="string"&&C(h,i)){const w=this[a](i);return this[u](
i,w),w[s]=r[s],w}}[e](){return this[g]}pendingInterceptors(){const i=this[t];return Array.from(i.entries()).flatMap(([n,h])=>h[s].map(r=>({...r,origin:n}))).filter(({pending:n})=>n)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:i=new J}={}){const n=this.pendingInterceptors();if(n.length===0)return;const h=new T("interceptor","interceptors").pluralize(n.length);throw new S(`
${h.count} ${h.noun} ${h.is} pending:

${i.format(n)}
`.trim())}}p.exports=M}),47365:((p,H,A)=>{const{promisify:t}=A(57975),m=A(23701),{buildMockDispatch:I}=A(53397),{kDispatches:u,kMockAgent:l,kClose:s,kOriginalClose:Q,kOrigin:g,kOriginalDispatch:e,kConnected:E}=A(
91117),{MockInterceptor:a}=A(31511),o=A(36443),{InvalidArgumentError:c}=A(68707);class C extends m{constructor(F,S){if(super(F,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new c("Argumen\
t opts.agent must implement Agent");this[l]=S.agent,this[g]=F,this[u]=[],this[E]=1,this[e]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=I.call(this),this.close=this[s]}get[o.kConnected](){
return this[E]}intercept(F){return new a(F,this[u])}async[s](){await t(this[Q])(),this[E]=0,this[l][o.kClients].delete(this[g])}}p.exports=C}),52429:((p,H,A)=>{const{UndiciError:t}=A(68707),m=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class I extends t{constructor(l){super(l),Error.captureStackTrace(this,I),this.name="MockNotMatchedError",this.message=l||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](l){return l&&l[m]===!0}[m]=!0}p.exports={MockNotMatchedError:I}}),31511:((p,H,A)=>{const{getResponseData:t,
buildKey:m,addMockDispatch:I}=A(53397),{kDispatches:u,kDispatchKey:l,kDefaultHeaders:s,kDefaultTrailers:Q,kContentLength:g,kMockDispatch:e}=A(91117),{InvalidArgumentError:E}=A(68707),{buildURL:a}=A(3440);
class o{constructor(f){this[e]=f}delay(f){if(typeof f!="number"||!Number.isInteger(f)||f<=0)throw new E("waitInMs must be a valid integer > 0");return this[e].delay=f,this}persist(){return this[e].persist=
!0,this}times(f){if(typeof f!="number"||!Number.isInteger(f)||f<=0)throw new E("repeatTimes must be a valid integer > 0");return this[e].times=f,this}}class c{constructor(f,F){if(typeof f!="object")throw new E(
"opts must be an object");if(typeof f.path>"u")throw new E("opts.path must be defined");if(typeof f.method>"u"&&(f.method="GET"),typeof f.path=="string")if(f.query)f.path=a(f.path,f.query);else{const S=new URL(
f.path,"data://");f.path=S.pathname+S.search}typeof f.method=="string"&&(f.method=f.method.toUpperCase()),this[l]=m(f),this[u]=F,this[s]={},this[Q]={},this[g]=!1}createMockScopeDispatchData({statusCode:f,
data:F,responseOptions:S}){const b=t(F),T=this[g]?{"content-length":b.length}:{},J={...this[s],...T,...S.headers},M={...this[Q],...S.trailers};return{statusCode:f,data:F,headers:J,trailers:M}}validateReplyParameters(f){
if(typeof f.statusCode>"u")throw new E("statusCode must be defined");if(typeof f.responseOptions!="object"||f.responseOptions===null)throw new E("responseOptions must be an object")}reply(f){if(typeof f==
"function"){const T=M=>{const G=f(M);if(typeof G!="object"||G===null)throw new E("reply options callback must return an object");const i={data:"",responseOptions:{},...G};return this.validateReplyParameters(
i),{...this.createMockScopeDispatchData(i)}},J=I(this[u],this[l],T);return new o(J)}const F={statusCode:f,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(F);const S=this.createMockScopeDispatchData(F),b=I(this[u],this[l],S);return new o(b)}replyWithError(f){if(typeof f>"u")throw new E("error must be defined");const F=I(this[u],
this[l],{error:f});return new o(F)}defaultReplyHeaders(f){if(typeof f>"u")throw new E("headers must be defined");return this[s]=f,this}defaultReplyTrailers(f){if(typeof f>"u")throw new E("trailers mus\
t be defined");return this[Q]=f,this}replyContentLength(){return this[g]=!0,this}}p.exports.MockInterceptor=c,p.exports.MockScope=o}),94004:((p,H,A)=>{const{promisify:t}=A(57975),m=A(30628),{buildMockDispatch:I}=A(
53397),{kDispatches:u,kMockAgent:l,kClose:s,kOriginalClose:Q,kOrigin:g,kOriginalDispatch:e,kConnected:E}=A(91117),{MockInterceptor:a}=A(31511),o=A(36443),{InvalidArgumentError:c}=A(68707);class C extends m{constructor(F,S){
if(super(F,S),!S||!S.agent||typeof S.agent.dispatch!="function")throw new c("Argument opts.agent must implement Agent");this[l]=S.agent,this[g]=F,this[u]=[],this[E]=1,this[e]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=I.call(this),this.close=this[s]}get[o.kConnected](){return this[E]}intercept(F){return new a(F,this[u])}async[s](){await t(this[Q])(),this[E]=0,this[l][o.kClients].delete(
this[g])}}p.exports=C}),91117:(p=>{p.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((p,H,A)=>{const{MockNotMatchedError:t}=A(52429),{kDispatches:m,kMockAgent:I,kOriginalDispatch:u,kOrigin:l,
kGetNetConnect:s}=A(91117),{buildURL:Q}=A(3440),{STATUS_CODES:g}=A(37067),{types:{isPromise:e}}=A(57975);function E(d,B){return typeof d=="string"?d===B:d instanceof RegExp?d.test(B):typeof d=="functi\
on"?d(B)===!0:!1}function a(d){return Object.fromEntries(Object.entries(d).map(([B,D])=>[B.toLocaleLowerCase(),D]))}function o(d,B){if(Array.isArray(d)){for(let D=0;D<d.length;D+=2)if(d[D].toLocaleLowerCase()===
B.toLocaleLowerCase())return d[D+1];return}else return typeof d.get=="function"?d.get(B):a(d)[B.toLocaleLowerCase()]}function c(d){const B=d.slice(),D=[];for(let L=0;L<B.length;L+=2)D.push([B[L],B[L+1]]);
return Object.fromEntries(D)}function C(d,B){if(typeof d.headers=="function")return Array.isArray(B)&&(B=c(B)),d.headers(B?a(B):{});if(typeof d.headers>"u")return!0;if(typeof B!="object"||typeof d.headers!=
"object")return!1;for(const[D,L]of Object.entries(d.headers)){const x=o(B,D);if(!E(L,x))return!1}return!0}function f(d){if(typeof d!="string")return d;const B=d.split("?");if(B.length!==2)return d;const D=new URLSearchParams(
B.pop());return D.sort(),[...B,D.toString()].join("?")}function F(d,{path:B,method:D,body:L,headers:x}){const W=E(d.path,B),Y=E(d.method,D),_=typeof d.body<"u"?E(d.body,L):!0,iA=C(d,x);return W&&Y&&_&&
iA}function S(d){return Buffer.isBuffer(d)||d instanceof Uint8Array||d instanceof ArrayBuffer?d:typeof d=="object"?JSON.stringify(d):d.toString()}function b(d,B){const D=B.query?Q(B.path,B.query):B.path,
L=typeof D=="string"?f(D):D;let x=d.filter(({consumed:W})=>!W).filter(({path:W})=>E(f(W),L));if(x.length===0)throw new t(`Mock dispatch not matched for path '${L}'`);if(x=x.filter(({method:W})=>E(W,B.
method)),x.length===0)throw new t(`Mock dispatch not matched for method '${B.method}' on path '${L}'`);if(x=x.filter(({body:W})=>typeof W<"u"?E(W,B.body):!0),x.length===0)throw new t(`Mock dispatch no\
t matched for body '${B.body}' on path '${L}'`);if(x=x.filter(W=>C(W,B.headers)),x.length===0){const W=typeof B.headers=="object"?JSON.stringify(B.headers):B.headers;throw new t(`Mock dispatch not mat\
ched for headers '${W}' on path '${L}'`)}return x[0]}function T(d,B,D){const L={timesInvoked:0,times:1,persist:!1,consumed:!1},x=typeof D=="function"?{callback:D}:{...D},W={...L,...B,pending:!0,data:{
error:null,...x}};return d.push(W),W}function J(d,B){const D=d.findIndex(L=>L.consumed?F(L,B):!1);D!==-1&&d.splice(D,1)}function M(d){const{path:B,method:D,body:L,headers:x,query:W}=d;return{path:B,method:D,
body:L,headers:x,query:W}}function G(d){const B=Object.keys(d),D=[];for(let L=0;L<B.length;++L){const x=B[L],W=d[x],Y=Buffer.from(`${x}`);if(Array.isArray(W))for(let _=0;_<W.length;++_)D.push(Y,Buffer.
from(`${W[_]}`));else D.push(Y,Buffer.from(`${W}`))}return D}function i(d){return g[d]||"unknown"}async function n(d){const B=[];for await(const D of d)B.push(D);return Buffer.concat(B).toString("utf8")}
function h(d,B){const D=M(d),L=b(this[m],D);L.timesInvoked++,L.data.callback&&(L.data={...L.data,...L.data.callback(d)});const{data:{statusCode:x,data:W,headers:Y,trailers:_,error:iA},delay:BA,persist:lA}=L,
{timesInvoked:uA,times:mA}=L;if(L.consumed=!lA&&uA>=mA,L.pending=uA<mA,iA!==null)return J(this[m],D),B.onError(iA),!0;typeof BA=="number"&&BA>0?setTimeout(()=>{RA(this[m])},BA):RA(this[m]);function RA(JA,aA=W){
const cA=Array.isArray(d.headers)?c(d.headers):d.headers,EA=typeof aA=="function"?aA({...d,headers:cA}):aA;if(e(EA)){EA.then(sA=>RA(JA,sA));return}const $=S(EA),FA=G(Y),yA=G(_);B.onConnect?.(sA=>B.onError(
sA),null),B.onHeaders?.(x,FA,xA,i(x)),B.onData?.(Buffer.from($)),B.onComplete?.(yA),J(JA,D)}function xA(){}return!0}function r(){const d=this[I],B=this[l],D=this[u];return function(x,W){if(d.isMockActive)
try{h.call(this,x,W)}catch(Y){if(Y instanceof t){const _=d[s]();if(_===!1)throw new t(`${Y.message}: subsequent request to origin ${B} was not allowed (net.connect disabled)`);if(w(_,B))D.call(this,x,
W);else throw new t(`${Y.message}: subsequent request to origin ${B} was not allowed (net.connect is not enabled for this origin)`)}else throw Y}else D.call(this,x,W)}}function w(d,B){const D=new URL(
B);return d===!0?!0:!!(Array.isArray(d)&&d.some(L=>E(L,D.host)))}function y(d){if(d){const{agent:B,...D}=d;return D}}p.exports={getResponseData:S,getMockDispatch:b,addMockDispatch:T,deleteMockDispatch:J,
buildKey:M,generateKeyValues:G,matchValue:E,getResponse:n,getStatusText:i,mockDispatch:h,buildMockDispatch:r,checkNetConnect:w,buildMockOptions:y,getHeaderByName:o,buildHeadersFromArray:c}}),56142:((p,H,A)=>{
const{Transform:t}=A(57075),{Console:m}=A(37540),I=process.versions.icu?"\u2705":"Y ",u=process.versions.icu?"\u274C":"N ";p.exports=class{constructor({disableColors:s}={}){this.transform=new t({transform(Q,g,e){
e(null,Q)}}),this.logger=new m({stdout:this.transform,inspectOptions:{colors:!s&&!process.env.CI}})}format(s){const Q=s.map(({method:g,path:e,data:{statusCode:E},persist:a,times:o,timesInvoked:c,origin:C})=>({
Method:g,Origin:C,Path:e,"Status code":E,Persistent:a?I:u,Invocations:c,Remaining:a?1/0:o-c}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(p=>{const H={pronoun:"it",is:"is",
was:"was",this:"this"},A={pronoun:"they",is:"are",was:"were",this:"these"};p.exports=class{constructor(m,I){this.singular=m,this.plural=I}pluralize(m){const I=m===1,u=I?H:A,l=I?this.singular:this.plural;
return{...u,count:m,noun:l}}}}),96603:(p=>{let H=0;const A=1e3,t=(A>>1)-1;let m;const I=Symbol("kFastTimer"),u=[],l=-2,s=-1,Q=0,g=1;function e(){H+=t;let o=0,c=u.length;for(;o<c;){const C=u[o];C._state===
Q?(C._idleStart=H-t,C._state=g):C._state===g&&H>=C._idleStart+C._idleTimeout&&(C._state=s,C._idleStart=-1,C._onTimeout(C._timerArg)),C._state===s?(C._state=l,--c!==0&&(u[o]=u[c])):++o}u.length=c,u.length!==
0&&E()}function E(){m?m.refresh():(clearTimeout(m),m=setTimeout(e,t),m.unref&&m.unref())}class a{[I]=!0;_state=l;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(c,C,f){this._onTimeout=c,
this._idleTimeout=C,this._timerArg=f,this.refresh()}refresh(){this._state===l&&u.push(this),(!m||u.length===1)&&E(),this._state=Q}clear(){this._state=s,this._idleStart=-1}}p.exports={setTimeout(o,c,C){
return c<=A?setTimeout(o,c,C):new a(o,c,C)},clearTimeout(o){o[I]?o.clear():clearTimeout(o)},setFastTimeout(o,c,C){return new a(o,c,C)},clearFastTimeout(o){o.clear()},now(){return H},tick(o=0){H+=o-A+1,
e(),e()},reset(){H=0,u.length=0,clearTimeout(m),m=null},kFastTimer:I}}),89634:((p,H,A)=>{const{kConstruct:t}=A(20109),{urlEquals:m,getFieldValues:I}=A(76798),{kEnumerableProperty:u,isDisturbed:l}=A(3440),
{webidl:s}=A(45893),{Response:Q,cloneResponse:g,fromInnerResponse:e}=A(99051),{Request:E,fromInnerRequest:a}=A(9967),{kState:o}=A(93627),{fetching:c}=A(54398),{urlIsHttpHttpsScheme:C,createDeferredPromise:f,
readAllBytes:F}=A(73168),S=A(34589);class b{#A;constructor(){arguments[0]!==t&&s.illegalConstructor(),s.util.markAsUncloneable(this),this.#A=arguments[1]}async match(M,G={}){s.brandCheck(this,b);const i="\
Cache.match";s.argumentLengthCheck(arguments,1,i),M=s.converters.RequestInfo(M,i,"request"),G=s.converters.CacheQueryOptions(G,i,"options");const n=this.#s(M,G,1);if(n.length!==0)return n[0]}async matchAll(M=void 0,G={}){
s.brandCheck(this,b);const i="Cache.matchAll";return M!==void 0&&(M=s.converters.RequestInfo(M,i,"request")),G=s.converters.CacheQueryOptions(G,i,"options"),this.#s(M,G)}async add(M){s.brandCheck(this,
b);const G="Cache.add";s.argumentLengthCheck(arguments,1,G),M=s.converters.RequestInfo(M,G,"request");const i=[M];return await this.addAll(i)}async addAll(M){s.brandCheck(this,b);const G="Cache.addAll";
s.argumentLengthCheck(arguments,1,G);const i=[],n=[];for(let L of M){if(L===void 0)throw s.errors.conversionFailed({prefix:G,argument:"Argument 1",types:["undefined is not allowed"]});if(L=s.converters.
RequestInfo(L),typeof L=="string")continue;const x=L[o];if(!C(x.url)||x.method!=="GET")throw s.errors.exception({header:G,message:"Expected http/s scheme when method is not GET."})}const h=[];for(const L of M){
const x=new E(L)[o];if(!C(x.url))throw s.errors.exception({header:G,message:"Expected http/s scheme."});x.initiator="fetch",x.destination="subresource",n.push(x);const W=f();h.push(c({request:x,processResponse(Y){
if(Y.type==="error"||Y.status===206||Y.status<200||Y.status>299)W.reject(s.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(Y.headersList.
contains("vary")){const _=I(Y.headersList.get("vary"));for(const iA of _)if(iA==="*"){W.reject(s.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const BA of h)BA.abort();
return}}},processResponseEndOfBody(Y){if(Y.aborted){W.reject(new DOMException("aborted","AbortError"));return}W.resolve(Y)}})),i.push(W.promise)}const w=await Promise.all(i),y=[];let d=0;for(const L of w){
const x={type:"put",request:n[d],response:L};y.push(x),d++}const B=f();let D=null;try{this.#e(y)}catch(L){D=L}return queueMicrotask(()=>{D===null?B.resolve(void 0):B.reject(D)}),B.promise}async put(M,G){
s.brandCheck(this,b);const i="Cache.put";s.argumentLengthCheck(arguments,2,i),M=s.converters.RequestInfo(M,i,"request"),G=s.converters.Response(G,i,"response");let n=null;if(M instanceof E?n=M[o]:n=new E(
M)[o],!C(n.url)||n.method!=="GET")throw s.errors.exception({header:i,message:"Expected an http/s scheme when method is not GET"});const h=G[o];if(h.status===206)throw s.errors.exception({header:i,message:"\
Got 206 status"});if(h.headersList.contains("vary")){const x=I(h.headersList.get("vary"));for(const W of x)if(W==="*")throw s.errors.exception({header:i,message:"Got * vary field value"})}if(h.body&&(l(
h.body.stream)||h.body.stream.locked))throw s.errors.exception({header:i,message:"Response body is locked or disturbed"});const r=g(h),w=f();if(h.body!=null){const W=h.body.stream.getReader();F(W).then(
w.resolve,w.reject)}else w.resolve(void 0);const y=[],d={type:"put",request:n,response:r};y.push(d);const B=await w.promise;r.body!=null&&(r.body.source=B);const D=f();let L=null;try{this.#e(y)}catch(x){
L=x}return queueMicrotask(()=>{L===null?D.resolve():D.reject(L)}),D.promise}async delete(M,G={}){s.brandCheck(this,b);const i="Cache.delete";s.argumentLengthCheck(arguments,1,i),M=s.converters.RequestInfo(
M,i,"request"),G=s.converters.CacheQueryOptions(G,i,"options");let n=null;if(M instanceof E){if(n=M[o],n.method!=="GET"&&!G.ignoreMethod)return!1}else S(typeof M=="string"),n=new E(M)[o];const h=[],r={
type:"delete",request:n,options:G};h.push(r);const w=f();let y=null,d;try{d=this.#e(h)}catch(B){y=B}return queueMicrotask(()=>{y===null?w.resolve(!!d?.length):w.reject(y)}),w.promise}async keys(M=void 0,G={}){
s.brandCheck(this,b);const i="Cache.keys";M!==void 0&&(M=s.converters.RequestInfo(M,i,"request")),G=s.converters.CacheQueryOptions(G,i,"options");let n=null;if(M!==void 0)if(M instanceof E){if(n=M[o],
n.method!=="GET"&&!G.ignoreMethod)return[]}else typeof M=="string"&&(n=new E(M)[o]);const h=f(),r=[];if(M===void 0)for(const w of this.#A)r.push(w[0]);else{const w=this.#t(n,G);for(const y of w)r.push(
y[0])}return queueMicrotask(()=>{const w=[];for(const y of r){const d=a(y,new AbortController().signal,"immutable");w.push(d)}h.resolve(Object.freeze(w))}),h.promise}#e(M){const G=this.#A,i=[...G],n=[],
h=[];try{for(const r of M){if(r.type!=="delete"&&r.type!=="put")throw s.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(r.type==="\
delete"&&r.response!=null)throw s.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(r.request,r.options,n).length)throw new DOMException(
"???","InvalidStateError");let w;if(r.type==="delete"){if(w=this.#t(r.request,r.options),w.length===0)return[];for(const y of w){const d=G.indexOf(y);S(d!==-1),G.splice(d,1)}}else if(r.type==="put"){if(r.
response==null)throw s.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const y=r.request;if(!C(y.url))throw s.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(y.method!=="GET")throw s.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(r.options!=null)
throw s.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});w=this.#t(r.request);for(const d of w){const B=G.indexOf(d);S(B!==-1),G.splice(B,1)}G.push([r.request,
r.response]),n.push([r.request,r.response])}h.push([r.request,r.response])}return h}catch(r){throw this.#A.length=0,this.#A=i,r}}#t(M,G,i){const n=[],h=i??this.#A;for(const r of h){const[w,y]=r;this.#r(
M,w,y,G)&&n.push(r)}return n}#r(M,G,i=null,n){const h=new URL(M.url),r=new URL(G.url);if(n?.ignoreSearch&&(r.search="",h.search=""),!m(h,r,!0))return!1;if(i==null||n?.ignoreVary||!i.headersList.contains(
"vary"))return!0;const w=I(i.headersList.get("vary"));for(const y of w){if(y==="*")return!1;const d=G.headersList.get(y),B=M.headersList.get(y);if(d!==B)return!1}return!0}#s(M,G,i=1/0){let n=null;if(M!==
void 0)if(M instanceof E){if(n=M[o],n.method!=="GET"&&!G.ignoreMethod)return[]}else typeof M=="string"&&(n=new E(M)[o]);const h=[];if(M===void 0)for(const w of this.#A)h.push(w[1]);else{const w=this.#t(
n,G);for(const y of w)h.push(y[1])}const r=[];for(const w of h){const y=e(w,"immutable");if(r.push(y.clone()),r.length>=i)break}return Object.freeze(r)}}Object.defineProperties(b.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:u,matchAll:u,add:u,addAll:u,put:u,delete:u,keys:u});const T=[{key:"ignoreSearch",converter:s.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:s.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:s.converters.boolean,defaultValue:()=>!1}];s.converters.CacheQueryOptions=s.dictionaryConverter(T),s.converters.MultiCacheQueryOptions=
s.dictionaryConverter([...T,{key:"cacheName",converter:s.converters.DOMString}]),s.converters.Response=s.interfaceConverter(Q),s.converters["sequence<RequestInfo>"]=s.sequenceConverter(s.converters.RequestInfo),
p.exports={Cache:b}}),3245:((p,H,A)=>{const{kConstruct:t}=A(20109),{Cache:m}=A(89634),{webidl:I}=A(45893),{kEnumerableProperty:u}=A(3440);class l{#A=new Map;constructor(){arguments[0]!==t&&I.illegalConstructor(),
I.util.markAsUncloneable(this)}async match(Q,g={}){if(I.brandCheck(this,l),I.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=I.converters.RequestInfo(Q),g=I.converters.MultiCacheQueryOptions(g),
g.cacheName!=null){if(this.#A.has(g.cacheName)){const e=this.#A.get(g.cacheName);return await new m(t,e).match(Q,g)}}else for(const e of this.#A.values()){const a=await new m(t,e).match(Q,g);if(a!==void 0)
return a}}async has(Q){I.brandCheck(this,l);const g="CacheStorage.has";return I.argumentLengthCheck(arguments,1,g),Q=I.converters.DOMString(Q,g,"cacheName"),this.#A.has(Q)}async open(Q){I.brandCheck(this,
l);const g="CacheStorage.open";if(I.argumentLengthCheck(arguments,1,g),Q=I.converters.DOMString(Q,g,"cacheName"),this.#A.has(Q)){const E=this.#A.get(Q);return new m(t,E)}const e=[];return this.#A.set(
Q,e),new m(t,e)}async delete(Q){I.brandCheck(this,l);const g="CacheStorage.delete";return I.argumentLengthCheck(arguments,1,g),Q=I.converters.DOMString(Q,g,"cacheName"),this.#A.delete(Q)}async keys(){
return I.brandCheck(this,l),[...this.#A.keys()]}}Object.defineProperties(l.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:u,has:u,open:u,delete:u,keys:u}),p.exports={CacheStorage:l}}),
20109:((p,H,A)=>{p.exports={kConstruct:A(36443).kConstruct}}),76798:((p,H,A)=>{const t=A(34589),{URLSerializer:m}=A(51900),{isValidHeaderName:I}=A(73168);function u(s,Q,g=!1){const e=m(s,g),E=m(Q,g);return e===
E}function l(s){t(s!==null);const Q=[];for(let g of s.split(","))g=g.trim(),I(g)&&Q.push(g);return Q}p.exports={urlEquals:u,getFieldValues:l}}),71276:(p=>{p.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((p,H,A)=>{const{parseSetCookie:t}=A(11978),{stringify:m}=A(57797),{webidl:I}=A(45893),{Headers:u}=A(60660);function l(e){I.argumentLengthCheck(arguments,1,"getCookies"),I.brandCheck(e,u,{strict:!1});
const E=e.get("cookie"),a={};if(!E)return a;for(const o of E.split(";")){const[c,...C]=o.split("=");a[c.trim()]=C.join("=")}return a}function s(e,E,a){I.brandCheck(e,u,{strict:!1});const o="deleteCook\
ie";I.argumentLengthCheck(arguments,2,o),E=I.converters.DOMString(E,o,"name"),a=I.converters.DeleteCookieAttributes(a),g(e,{name:E,value:"",expires:new Date(0),...a})}function Q(e){I.argumentLengthCheck(
arguments,1,"getSetCookies"),I.brandCheck(e,u,{strict:!1});const E=e.getSetCookie();return E?E.map(a=>t(a)):[]}function g(e,E){I.argumentLengthCheck(arguments,2,"setCookie"),I.brandCheck(e,u,{strict:!1}),
E=I.converters.Cookie(E);const a=m(E);a&&e.append("Set-Cookie",a)}I.converters.DeleteCookieAttributes=I.dictionaryConverter([{converter:I.nullableConverter(I.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:I.nullableConverter(I.converters.DOMString),key:"domain",defaultValue:()=>null}]),I.converters.Cookie=I.dictionaryConverter([{converter:I.converters.DOMString,key:"name"},{converter:I.converters.
DOMString,key:"value"},{converter:I.nullableConverter(e=>typeof e=="number"?I.converters["unsigned long long"](e):new Date(e)),key:"expires",defaultValue:()=>null},{converter:I.nullableConverter(I.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:I.nullableConverter(I.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:I.nullableConverter(I.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:I.nullableConverter(I.converters.boolean),key:"secure",defaultValue:()=>null},{converter:I.nullableConverter(I.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:I.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:I.sequenceConverter(I.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),p.exports=
{getCookies:l,deleteCookie:s,getSetCookies:Q,setCookie:g}}),11978:((p,H,A)=>{const{maxNameValuePairSize:t,maxAttributeValueSize:m}=A(71276),{isCTLExcludingHtab:I}=A(57797),{collectASequenceOfCodePointsFast:u}=A(
51900),l=A(34589);function s(g){if(I(g))return null;let e="",E="",a="",o="";if(g.includes(";")){const c={position:0};e=u(";",g,c),E=g.slice(c.position)}else e=g;if(!e.includes("="))o=e;else{const c={position:0};
a=u("=",e,c),o=e.slice(c.position+1)}return a=a.trim(),o=o.trim(),a.length+o.length>t?null:{name:a,value:o,...Q(E)}}function Q(g,e={}){if(g.length===0)return e;l(g[0]===";"),g=g.slice(1);let E="";g.includes(
";")?(E=u(";",g,{position:0}),g=g.slice(E.length)):(E=g,g="");let a="",o="";if(E.includes("=")){const C={position:0};a=u("=",E,C),o=E.slice(C.position+1)}else a=E;if(a=a.trim(),o=o.trim(),o.length>m)return Q(
g,e);const c=a.toLowerCase();if(c==="expires"){const C=new Date(o);e.expires=C}else if(c==="max-age"){const C=o.charCodeAt(0);if((C<48||C>57)&&o[0]!=="-"||!/^\d+$/.test(o))return Q(g,e);const f=Number(
o);e.maxAge=f}else if(c==="domain"){let C=o;C[0]==="."&&(C=C.slice(1)),C=C.toLowerCase(),e.domain=C}else if(c==="path"){let C="";o.length===0||o[0]!=="/"?C="/":C=o,e.path=C}else if(c==="secure")e.secure=
!0;else if(c==="httponly")e.httpOnly=!0;else if(c==="samesite"){const C=o.toLowerCase();C==="none"?e.sameSite="None":C==="strict"?e.sameSite="Strict":C==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],
e.unparsed.push(`${a}=${o}`);return Q(g,e)}p.exports={parseSetCookie:s,parseUnparsedAttributes:Q}}),57797:(p=>{function H(a){for(let o=0;o<a.length;++o){const c=a.charCodeAt(o);if(c>=0&&c<=8||c>=10&&c<=
31||c===127)return!0}return!1}function A(a){for(let o=0;o<a.length;++o){const c=a.charCodeAt(o);if(c<33||c>126||c===34||c===40||c===41||c===60||c===62||c===64||c===44||c===59||c===58||c===92||c===47||
c===91||c===93||c===63||c===61||c===123||c===125)throw new Error("Invalid cookie name")}}function t(a){let o=a.length,c=0;if(a[0]==='"'){if(o===1||a[o-1]!=='"')throw new Error("Invalid cookie value");
--o,++c}for(;c<o;){const C=a.charCodeAt(c++);if(C<33||C>126||C===34||C===44||C===59||C===92)throw new Error("Invalid cookie value")}}function m(a){for(let o=0;o<a.length;++o){const c=a.charCodeAt(o);if(c<
32||c>126||c===59)throw new Error("Invalid cookie path")}}function I(a){return a>=48&&a<=57||a>=65&&a<=90||a>=97&&a<=122}function u(a){if(a===" ")return;if(a.length>255)throw new Error("Invalid cookie\
 domain");let o=0;for(let c=0;c<a.length;++c){const C=a.charCodeAt(c);if(C===46){if(o===0)throw new Error("Invalid cookie domain");if(a.charCodeAt(c-1)===45)throw new Error("Invalid cookie domain");o=
0;continue}if(o===0&&!I(C))throw new Error("Invalid cookie domain");if(!I(C)&&C!==45)throw new Error("Invalid cookie domain");if(++o>63)throw new Error("Invalid cookie domain")}if(o===0||a.charCodeAt(
a.length-1)===45)throw new Error("Invalid cookie domain")}const l=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],s=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((a,o)=>o.toString().padStart(2,"0"));function g(a){return typeof a=="number"&&(a=new Date(a)),`${l[a.getUTCDay()]}, ${Q[a.getUTCDate()]} ${s[a.getUTCMonth()]} ${a.getUTCFullYear()} ${Q[a.getUTCHours()]}\
:${Q[a.getUTCMinutes()]}:${Q[a.getUTCSeconds()]} GMT`}function e(a){if(a<0)throw new Error("Invalid cookie max-age")}function E(a){if(a.name.length===0)return null;A(a.name),t(a.value);const o=[`${a.name}\
=${a.value}`];a.name.startsWith("__Secure-")&&(a.secure=!0),a.name.startsWith("__Host-")&&(a.secure=!0,a.domain=null,a.path="/"),a.secure&&o.push("Secure"),a.httpOnly&&o.push("HttpOnly"),typeof a.maxAge==
"number"&&(e(a.maxAge),o.push(`Max-Age=${a.maxAge}`)),a.domain&&(u(a.domain),o.push(`Domain=${a.domain}`)),a.path&&(m(a.path),o.push(`Path=${a.path}`)),a.expires&&a.expires.toString()!=="Invalid Date"&&
o.push(`Expires=${g(a.expires)}`),a.sameSite&&o.push(`SameSite=${a.sameSite}`);for(const c of a.unparsed){if(!c.includes("="))throw new Error("Invalid unparsed");const[C,...f]=c.split("="),F=C.trim(),
S=f.join("=");A(F),t(S),o.push(`${F}=${S}`)}return o.join("; ")}p.exports={isCTLExcludingHtab:H,validateCookieName:A,validateCookiePath:m,validateCookieValue:t,toIMFDate:g,stringify:E}}),24031:((p,H,A)=>{
const t=A(4573),{Transform:m}=A(57075),{isASCIINumber:I,isValidLastEventId:u}=A(94811),l=[239,187,191],s=10,Q=13,g=58,e=32,E=t.kStringMaxLength,a=Buffer.from("data"),o=Buffer.from("event"),c=Buffer.from(
"id"),C=Buffer.from("retry"),f=1024,F=131072,S=128;function b(i,n){if(n>=i.length)return!1;for(let h=n;h<i.length;h++)if(i[h]<48||i[h]>57)return!1;return!0}function T(i,n){for(let h=n;h<i.length;h++)if(i[h]===
0)return!1;return!0}function J(i,n,h){if(n!==h.length)return!1;for(let r=0;r<n;r++)if(i[r]!==h[r])return!1;return!0}function M(){const i=new Error("EventSource message size exceeded");return i.aborted=
!1,i}class G extends m{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(n={}){n.readableObjectMode=!0,super(n),this.state=n.eventSourceSettings||{},this.maxEventSize=n.maxEventSize??E;const h=this.maxEventSize>0?
Math.min(F,Math.max(f,Math.floor(this.maxEventSize/S))):0;this.maxDataLines=h,this.maxBufferedChunks=h,n.push&&(this.push=n.push)}_transform(n,h,r){if(n.length===0){r();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&n[0]!==s&&n[0]!==Q){r(M());return}if(this.chunks.push(n),this.checkBOM&&this.handleBOM()){r();return}for(;this.hasCurrentByte();){const w=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(w===s){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(w===s||w===Q){w===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(w===s||w===Q){w===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(y){r(y);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(M());return}this.advanceCursor()}r()}_destroy(n,h){this.chunks.length=0,this.clearEvent(),
super._destroy(n,h)}parseLine(n,h){if(n.length===0)return;const r=n.indexOf(g);if(r===0)return;let w=n.length,y=n.length;if(r!==-1&&(w=r,y=r+1,n[y]===e&&++y),J(n,w,a)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw M();const d=n.length-y,B=this.eventFieldSizes.data+(h.data===void 0?0:1)+d;this.setEventFieldSize("data",B);const D=n.toString("utf8",y);h.data===void 0?h.data=D:h.data+=`
${D}`,this.dataLineCount++;return}if(J(n,w,C)){b(n,y)&&(this.setEventFieldSize("retry",n.length-y),h.retry=n.toString("utf8",y));return}if(J(n,w,c)){T(n,y)&&(this.setEventFieldSize("id",n.length-y),h.
id=n.toString("utf8",y));return}J(n,w,o)&&y<n.length&&(this.setEventFieldSize("event",n.length-y),h.event=n.toString("utf8",y))}setEventFieldSize(n,h){const r=this.eventSize-this.eventFieldSizes[n]+h;
if(this.maxEventSize>0&&r>this.maxEventSize)throw M();this.eventSize=r,this.eventFieldSizes[n]=h}processEvent(n){n.retry&&I(n.retry)&&(this.state.reconnectionTime=parseInt(n.retry,10)),n.id&&u(n.id)&&
(this.state.lastEventId=n.id),n.data!==void 0&&this.push({type:n.event||"message",options:{data:n.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const n=this.lineChunkIndex;this.chunks.splice(0,n),this.lineChunkIndex=0,this.chunkIndex-=n}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const n=[];let h=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){const w=this.chunks[r],y=r===this.lineChunkIndex?this.linePos:0,d=r===this.chunkIndex?this.pos:w.length,B=w.subarray(y,d);
h+=B.length,n.push(B)}return Buffer.concat(n,h)}peekBufferedByte(n){let h=this.lineChunkIndex,r=this.linePos;for(;h<this.chunks.length;){const w=this.chunks[h],y=w.length-r;if(n<y)return w[r+n];n-=y,h++,
r=0}}discardLeadingBytes(n){for(;n>0&&this.lineChunkIndex<this.chunks.length;){const r=this.chunks[this.lineChunkIndex].length-this.linePos;n<r?(this.linePos+=n,n=0):(n-=r,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const n=this.peekBufferedByte(0),h=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return h===void 0?
(n===l[0]||(this.checkBOM=!1),!0):r===void 0?n===l[0]&&h===l[1]?!0:(this.checkBOM=!1,!1):(n===l[0]&&h===l[1]&&r===l[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}p.exports=
{EventSourceStream:G}}),21238:((p,H,A)=>{const{pipeline:t}=A(57075),{fetching:m}=A(54398),{makeRequest:I}=A(9967),{webidl:u}=A(45893),{EventSourceStream:l}=A(24031),{parseMIMEType:s}=A(51900),{createFastMessageEvent:Q}=A(
15188),{isNetworkError:g}=A(99051),{delay:e}=A(94811),{kEnumerableProperty:E}=A(3440),{environmentSettingsObject:a}=A(73168),{getGlobalDispatcher:o}=A(32581);let c=!1;const C=3e3,f=0,F=1,S=2,b="anonym\
ous",T="use-credentials";class J extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#r=f;#s=null;#n=null;#o;#i;constructor(i,n={}){super(),u.util.markAsUncloneable(this);const h="\
EventSource constructor";u.argumentLengthCheck(arguments,1,h),c||(c=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),i=u.converters.USVString(
i,h,"url"),n=u.converters.EventSourceInitDict(n,h,"eventSourceInitDict"),this.#o=n.dispatcher,this.#i={lastEventId:"",reconnectionTime:C};const r=a;let w;try{w=new URL(i,r.settingsObject.baseUrl),this.#i.
origin=w.origin}catch(B){throw new DOMException(B,"SyntaxError")}this.#e=w.href;let y=b;n.withCredentials&&(y=T,this.#t=!0);const d={redirect:"follow",keepalive:!0,mode:"cors",credentials:y==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};d.client=a.settingsObject,d.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],d.cache="no-store",d.initiator="other",d.urlList=[new URL(
this.#e)],this.#s=I(d),this.#g()}get readyState(){return this.#r}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#r===S)return;this.#r=f;const i={request:this.#s,dispatcher:this.#o},
n=h=>{g(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};i.processResponseEndOfBody=n,i.processResponse=h=>{if(g(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const r=h.headersList.get("content-type",!0),w=r!==null?s(r):"failure",y=w!=="failure"&&w.essence==="text/event-stream";if(h.status!==200||y===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#r=F,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const d=new l({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:B=>{this.dispatchEvent(Q(B.type,B.options))}});t(h.body.stream,d,B=>{B?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#n=m(i)}async#a(){this.#r!==S&&(this.#r=
f,this.dispatchEvent(new Event("error")),await e(this.#i.reconnectionTime),this.#r===f&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#g()))}close(){
u.brandCheck(this,J),this.#r!==S&&(this.#r=S,this.#n.abort(),this.#s=null)}get onopen(){return this.#A.open}set onopen(i){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof i=="functio\
n"?(this.#A.open=i,this.addEventListener("open",i)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(i){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof i==
"function"?(this.#A.message=i,this.addEventListener("message",i)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(i){this.#A.error&&this.removeEventListener("error",this.#A.error),
typeof i=="function"?(this.#A.error=i,this.addEventListener("error",i)):this.#A.error=null}}const M={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:f,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:F,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:S,writable:!1}};Object.defineProperties(J,M),Object.defineProperties(J.prototype,M),Object.
defineProperties(J.prototype,{close:E,onerror:E,onmessage:E,onopen:E,readyState:E,url:E,withCredentials:E}),u.converters.EventSourceInitDict=u.dictionaryConverter([{key:"withCredentials",converter:u.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:u.converters.any,defaultValue:()=>o()}]),p.exports={EventSource:J,defaultReconnectionTime:C}}),94811:(p=>{function H(m){return m.indexOf("\0")===
-1}function A(m){if(m.length===0)return!1;for(let I=0;I<m.length;I++)if(m.charCodeAt(I)<48||m.charCodeAt(I)>57)return!1;return!0}function t(m){return new Promise(I=>{setTimeout(I,m).unref()})}p.exports=
{isValidLastEventId:H,isASCIINumber:A,delay:t}}),84492:((p,H,A)=>{const t=A(3440),{ReadableStreamFrom:m,isBlobLike:I,isReadableStreamLike:u,readableStreamClose:l,createDeferredPromise:s,fullyReadBody:Q,
extractMimeType:g,utf8DecodeBytes:e}=A(73168),{FormData:E}=A(35910),{kState:a}=A(93627),{webidl:o}=A(45893),{Blob:c}=A(4573),C=A(34589),{isErrored:f,isDisturbed:F}=A(57075),{isArrayBuffer:S}=A(73429),
{serializeAMimeType:b}=A(51900),{multipartFormDataParser:T}=A(50116);let J;try{const Y=A(77598);J=_=>Y.randomInt(0,_)}catch{J=Y=>Math.floor(Math.random(Y))}const M=new TextEncoder;function G(){}const i=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let n;i&&(n=new FinalizationRegistry(Y=>{const _=Y.deref();_&&!_.locked&&!F(_)&&!f(_)&&_.cancel("Response object has been garbage collected").catch(
G)}));function h(Y,_=!1){let iA=null;Y instanceof ReadableStream?iA=Y:I(Y)?iA=Y.stream():iA=new ReadableStream({async pull(xA){const JA=typeof lA=="string"?M.encode(lA):lA;JA.byteLength&&xA.enqueue(JA),
queueMicrotask(()=>l(xA))},start(){},type:"bytes"}),C(u(iA));let BA=null,lA=null,uA=null,mA=null;if(typeof Y=="string")lA=Y,mA="text/plain;charset=UTF-8";else if(Y instanceof URLSearchParams)lA=Y.toString(),
mA="application/x-www-form-urlencoded;charset=UTF-8";else if(S(Y))lA=new Uint8Array(Y.slice());else if(ArrayBuffer.isView(Y))lA=new Uint8Array(Y.buffer.slice(Y.byteOffset,Y.byteOffset+Y.byteLength));else if(t.
isFormDataLike(Y)){const xA=`----formdata-undici-0${`${J(1e11)}`.padStart(11,"0")}`,JA=`--${xA}\r
Content-Disposition: form-data`;const aA=sA=>sA.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),cA=sA=>sA.replace(/\r?\n|\r/g,`\r
`),EA=[],$=new Uint8Array([13,10]);uA=0;let FA=!1;for(const[sA,oA]of Y)if(typeof oA=="string"){const CA=M.encode(JA+`; name="${aA(cA(sA))}"\r
\r
${cA(oA)}\r
`);EA.push(CA),uA+=CA.byteLength}else{const CA=M.encode(`${JA}; name="${aA(cA(sA))}"`+(oA.name?`; filename="${aA(oA.name)}"`:"")+`\r
Content-Type: ${oA.type||"application/octet-stream"}\r
\r
`);EA.push(CA,oA,$),typeof oA.size=="number"?uA+=CA.byteLength+oA.size+$.byteLength:FA=!0}const yA=M.encode(`--${xA}--\r
`);EA.push(yA),uA+=yA.byteLength,FA&&(uA=null),lA=Y,BA=async function*(){for(const sA of EA)sA.stream?yield*sA.stream():yield sA},mA=`multipart/form-data; boundary=${xA}`}else if(I(Y))lA=Y,uA=Y.size,Y.
type&&(mA=Y.type);else if(typeof Y[Symbol.asyncIterator]=="function"){if(_)throw new TypeError("keepalive");if(t.isDisturbed(Y)||Y.locked)throw new TypeError("Response body object should not be distur\
bed or locked");iA=Y instanceof ReadableStream?Y:m(Y)}if((typeof lA=="string"||t.isBuffer(lA))&&(uA=Buffer.byteLength(lA)),BA!=null){let xA;iA=new ReadableStream({async start(){xA=BA(Y)[Symbol.asyncIterator]()},
async pull(JA){const{value:aA,done:cA}=await xA.next();if(cA)queueMicrotask(()=>{JA.close(),JA.byobRequest?.respond(0)});else if(!f(iA)){const EA=new Uint8Array(aA);EA.byteLength&&JA.enqueue(EA)}return JA.
desiredSize>0},async cancel(JA){await xA.return()},type:"bytes"})}return[{stream:iA,source:lA,length:uA},mA]}function r(Y,_=!1){return Y instanceof ReadableStream&&(C(!t.isDisturbed(Y),"The body has a\
lready been consumed."),C(!Y.locked,"The stream is locked.")),h(Y,_)}function w(Y,_){const[iA,BA]=_.stream.tee();return _.stream=iA,{stream:BA,length:_.length,source:_.source}}function y(Y){if(Y.aborted)
throw new DOMException("The operation was aborted.","AbortError")}function d(Y){return{blob(){return D(this,iA=>{let BA=W(this);return BA===null?BA="":BA&&(BA=b(BA)),new c([iA],{type:BA})},Y)},arrayBuffer(){
return D(this,iA=>new Uint8Array(iA).buffer,Y)},text(){return D(this,e,Y)},json(){return D(this,x,Y)},formData(){return D(this,iA=>{const BA=W(this);if(BA!==null)switch(BA.essence){case"multipart/form\
-data":{const lA=T(iA,BA);if(lA==="failure")throw new TypeError("Failed to parse body as FormData.");const uA=new E;return uA[a]=lA,uA}case"application/x-www-form-urlencoded":{const lA=new URLSearchParams(
iA.toString()),uA=new E;for(const[mA,RA]of lA)uA.append(mA,RA);return uA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},Y)},bytes(){
return D(this,iA=>new Uint8Array(iA),Y)}}}function B(Y){Object.assign(Y.prototype,d(Y))}async function D(Y,_,iA){if(o.brandCheck(Y,iA),L(Y))throw new TypeError("Body is unusable: Body has already been\
 read");y(Y[a]);const BA=s(),lA=mA=>BA.reject(mA),uA=mA=>{try{BA.resolve(_(mA))}catch(RA){lA(RA)}};return Y[a].body==null?(uA(Buffer.allocUnsafe(0)),BA.promise):(await Q(Y[a].body,uA,lA),BA.promise)}function L(Y){
const _=Y[a].body;return _!=null&&(_.stream.locked||t.isDisturbed(_.stream))}function x(Y){return JSON.parse(e(Y))}function W(Y){const _=Y[a].headersList,iA=g(_);return iA==="failure"?null:iA}p.exports=
{extractBody:h,safelyExtractBody:r,cloneBody:w,mixinBody:B,streamRegistry:n,hasFinalizationRegistry:i,bodyUnusable:L}}),4495:(p=>{const H=["GET","HEAD","POST"],A=new Set(H),t=[101,204,205,304],m=[301,
302,303,307,308],I=new Set(m),u=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117",
"119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720",
"1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],l=new Set(u),s=["","no-referrer","no-referrer-when-downgrade","same-origin","or\
igin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],Q=new Set(s),g=["follow","manual","error"],e=["GET","HEAD","OPTIONS","TRACE"],E=new Set(e),a=["navigate",
"same-origin","no-cors","cors"],o=["omit","same-origin","include"],c=["default","no-store","reload","no-cache","force-cache","only-if-cached"],C=["content-encoding","content-language","content-locatio\
n","content-type","content-length"],f=["half"],F=["CONNECT","TRACE","TRACK"],S=new Set(F),b=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],
T=new Set(b);p.exports={subresource:b,forbiddenMethods:F,requestBodyHeader:C,referrerPolicy:s,requestRedirect:g,requestMode:a,requestCredentials:o,requestCache:c,redirectStatus:m,corsSafeListedMethods:H,
nullBodyStatus:t,safeMethods:e,badPorts:u,requestDuplex:f,subresourceSet:T,badPortsSet:l,redirectStatusSet:I,corsSafeListedMethodsSet:A,safeMethodsSet:E,forbiddenMethodsSet:S,referrerPolicySet:Q}}),51900:((p,H,A)=>{
const t=A(34589),m=new TextEncoder,I=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,u=/[\u000A\u000D\u0009\u0020]/,l=/[\u0009\u000A\u000C\u000D\u0020]/g,s=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(r){t(r.protocol===
"data:");let w=g(r,!0);w=w.slice(5);const y={position:0};let d=E(",",w,y);const B=d.length;if(d=G(d,!0,!0),y.position>=w.length)return"failure";y.position++;const D=w.slice(B+1);let L=a(D);if(/;(\u0020){0,}base64$/i.
test(d)){const W=n(L);if(L=F(W),L==="failure")return"failure";d=d.slice(0,-6),d=d.replace(/(\u0020)+$/,""),d=d.slice(0,-1)}d.startsWith(";")&&(d="text/plain"+d);let x=f(d);return x==="failure"&&(x=f("\
text/plain;charset=US-ASCII")),{mimeType:x,body:L}}function g(r,w=!1){if(!w)return r.href;const y=r.href,d=r.hash.length,B=d===0?y:y.substring(0,y.length-d);return!d&&y.endsWith("#")?B.slice(0,-1):B}function e(r,w,y){
let d="";for(;y.position<w.length&&r(w[y.position]);)d+=w[y.position],y.position++;return d}function E(r,w,y){const d=w.indexOf(r,y.position),B=y.position;return d===-1?(y.position=w.length,w.slice(B)):
(y.position=d,w.slice(B,y.position))}function a(r){const w=m.encode(r);return C(w)}function o(r){return r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102}function c(r){return r>=48&&r<=57?r-48:(r&223)-55}function C(r){
const w=r.length,y=new Uint8Array(w);let d=0;for(let B=0;B<w;++B){const D=r[B];D!==37?y[d++]=D:D===37&&!(o(r[B+1])&&o(r[B+2]))?y[d++]=37:(y[d++]=c(r[B+1])<<4|c(r[B+2]),B+=2)}return w===d?y:y.subarray(
0,d)}function f(r){r=J(r,!0,!0);const w={position:0},y=E("/",r,w);if(y.length===0||!I.test(y)||w.position>r.length)return"failure";w.position++;let d=E(";",r,w);if(d=J(d,!1,!0),d.length===0||!I.test(d))
return"failure";const B=y.toLowerCase(),D=d.toLowerCase(),L={type:B,subtype:D,parameters:new Map,essence:`${B}/${D}`};for(;w.position<r.length;){w.position++,e(Y=>u.test(Y),r,w);let x=e(Y=>Y!==";"&&Y!==
"=",r,w);if(x=x.toLowerCase(),w.position<r.length){if(r[w.position]===";")continue;w.position++}if(w.position>r.length)break;let W=null;if(r[w.position]==='"')W=S(r,w,!0),E(";",r,w);else if(W=E(";",r,
w),W=J(W,!1,!0),W.length===0)continue;x.length!==0&&I.test(x)&&(W.length===0||s.test(W))&&!L.parameters.has(x)&&L.parameters.set(x,W)}return L}function F(r){r=r.replace(l,"");let w=r.length;if(w%4===0&&
r.charCodeAt(w-1)===61&&(--w,r.charCodeAt(w-1)===61&&--w),w%4===1||/[^+/0-9A-Za-z]/.test(r.length===w?r:r.substring(0,w)))return"failure";const y=Buffer.from(r,"base64");return new Uint8Array(y.buffer,
y.byteOffset,y.byteLength)}function S(r,w,y){const d=w.position;let B="";for(t(r[w.position]==='"'),w.position++;B+=e(L=>L!=='"'&&L!=="\\",r,w),!(w.position>=r.length);){const D=r[w.position];if(w.position++,
D==="\\"){if(w.position>=r.length){B+="\\";break}B+=r[w.position],w.position++}else{t(D==='"');break}}return y?B:r.slice(d,w.position)}function b(r){t(r!=="failure");const{parameters:w,essence:y}=r;let d=y;
for(let[B,D]of w.entries())d+=";",d+=B,d+="=",I.test(D)||(D=D.replace(/(\\|")/g,"\\$1"),D='"'+D,D+='"'),d+=D;return d}function T(r){return r===13||r===10||r===9||r===32}function J(r,w=!0,y=!0){return i(
r,w,y,T)}function M(r){return r===13||r===10||r===9||r===12||r===32}function G(r,w=!0,y=!0){return i(r,w,y,M)}function i(r,w,y,d){let B=0,D=r.length-1;if(w)for(;B<r.length&&d(r.charCodeAt(B));)B++;if(y)
for(;D>0&&d(r.charCodeAt(D));)D--;return B===0&&D===r.length-1?r:r.slice(B,D+1)}function n(r){const w=r.length;if(65535>w)return String.fromCharCode.apply(null,r);let y="",d=0,B=65535;for(;d<w;)d+B>w&&
(B=w-d),y+=String.fromCharCode.apply(null,r.subarray(d,d+=B));return y}function h(r){switch(r.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"app\
lication/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"tex\
t/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"i\
mage/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return r.subtype.endsWith("+json")?"application/json":r.subtype.endsWith("+xml")?"application/xml":""}p.
exports={dataURLProcessor:Q,URLSerializer:g,collectASequenceOfCodePoints:e,collectASequenceOfCodePointsFast:E,stringPercentDecode:a,parseMIMEType:f,collectAnHTTPQuotedString:S,serializeAMimeType:b,removeChars:i,
removeHTTPWhitespace:J,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:I,isomorphicDecode:n}}),66653:((p,H,A)=>{const{kConnected:t,kSize:m}=A(36443);class I{constructor(s){this.value=s}deref(){return this.
value[t]===0&&this.value[m]===0?void 0:this.value}}class u{constructor(s){this.finalizer=s}register(s,Q){s.on&&s.on("disconnect",()=>{s[t]===0&&s[m]===0&&this.finalizer(Q)})}unregister(s){}}p.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:I,FinalizationRegistry:u}):{WeakRef,
FinalizationRegistry}}}),27114:((p,H,A)=>{const{Blob:t,File:m}=A(4573),{kState:I}=A(93627),{webidl:u}=A(45893);class l{constructor(g,e,E={}){const a=e,o=E.type,c=E.lastModified??Date.now();this[I]={blobLike:g,
name:a,type:o,lastModified:c}}stream(...g){return u.brandCheck(this,l),this[I].blobLike.stream(...g)}arrayBuffer(...g){return u.brandCheck(this,l),this[I].blobLike.arrayBuffer(...g)}slice(...g){return u.
brandCheck(this,l),this[I].blobLike.slice(...g)}text(...g){return u.brandCheck(this,l),this[I].blobLike.text(...g)}get size(){return u.brandCheck(this,l),this[I].blobLike.size}get type(){return u.brandCheck(
this,l),this[I].blobLike.type}get name(){return u.brandCheck(this,l),this[I].name}get lastModified(){return u.brandCheck(this,l),this[I].lastModified}get[Symbol.toStringTag](){return"File"}}u.converters.
Blob=u.interfaceConverter(t);function s(Q){return Q instanceof m||Q&&(typeof Q.stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}p.exports={FileLike:l,isFileLike:s}}),
50116:((p,H,A)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:m}=A(3440),{utf8DecodeBytes:I}=A(73168),{HTTP_TOKEN_CODEPOINTS:u,isomorphicDecode:l}=A(51900),{isFileLike:s}=A(27114),{makeEntry:Q}=A(
35910),g=A(34589),{File:e}=A(4573),E=globalThis.File??e,a=Buffer.from('form-data; name="'),o=Buffer.from("; filename"),c=Buffer.from("--"),C=Buffer.from(`--\r
`);function f(i){for(let n=0;n<i.length;++n)if((i.charCodeAt(n)&-128)!==0)return!1;return!0}function F(i){const n=i.length;if(n<27||n>70)return!1;for(let h=0;h<n;++h){const r=i.charCodeAt(h);if(!(r>=48&&
r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}function S(i,n){g(n!=="failure"&&n.essence==="multipart/form-data");const h=n.parameters.get("boundary");if(h===void 0)return"\
failure";const r=Buffer.from(`--${h}`,"utf8"),w=[],y={position:0};for(;i[y.position]===13&&i[y.position+1]===10;)y.position+=2;let d=i.length;for(;i[d-1]===10&&i[d-2]===13;)d-=2;for(d!==i.length&&(i=i.
subarray(0,d));;){if(i.subarray(y.position,y.position+r.length).equals(r))y.position+=r.length;else return"failure";if(y.position===i.length-2&&G(i,c,y)||y.position===i.length-4&&G(i,C,y))return w;if(i[y.
position]!==13||i[y.position+1]!==10)return"failure";y.position+=2;const B=b(i,y);if(B==="failure")return"failure";let{name:D,filename:L,contentType:x,encoding:W}=B;y.position+=2;let Y;{const iA=i.indexOf(
r.subarray(2),y.position);if(iA===-1)return"failure";Y=i.subarray(y.position,iA-4),y.position+=Y.length,W==="base64"&&(Y=Buffer.from(Y.toString(),"base64"))}if(i[y.position]!==13||i[y.position+1]!==10)
return"failure";y.position+=2;let _;L!==null?(x??="text/plain",f(x)||(x=""),_=new E([Y],L,{type:x})):_=I(Buffer.from(Y)),g(t(D)),g(typeof _=="string"&&t(_)||s(_)),w.push(Q(D,_,L))}}function b(i,n){let h=null,
r=null,w=null,y=null;for(;;){if(i[n.position]===13&&i[n.position+1]===10)return h===null?"failure":{name:h,filename:r,contentType:w,encoding:y};let d=J(B=>B!==10&&B!==13&&B!==58,i,n);if(d=M(d,!0,!0,B=>B===
9||B===32),!u.test(d.toString())||i[n.position]!==58)return"failure";switch(n.position++,J(B=>B===32||B===9,i,n),m(d)){case"content-disposition":{if(h=r=null,!G(i,a,n)||(n.position+=17,h=T(i,n),h===null))
return"failure";if(G(i,o,n)){let B=n.position+o.length;if(i[B]===42&&(n.position+=1,B+=1),i[B]!==61||i[B+1]!==34||(n.position+=12,r=T(i,n),r===null))return"failure"}break}case"content-type":{let B=J(D=>D!==
10&&D!==13,i,n);B=M(B,!1,!0,D=>D===9||D===32),w=l(B);break}case"content-transfer-encoding":{let B=J(D=>D!==10&&D!==13,i,n);B=M(B,!1,!0,D=>D===9||D===32),y=l(B);break}default:J(B=>B!==10&&B!==13,i,n)}if(i[n.
position]!==13&&i[n.position+1]!==10)return"failure";n.position+=2}}function T(i,n){g(i[n.position-1]===34);let h=J(r=>r!==10&&r!==13&&r!==34,i,n);return i[n.position]!==34?null:(n.position++,h=new TextDecoder().
decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function J(i,n,h){let r=h.position;for(;r<n.length&&i(n[r]);)++r;return n.subarray(h.position,h.position=r)}function M(i,n,h,r){let w=0,y=i.length-1;if(n)
for(;w<i.length&&r(i[w]);)w++;if(h)for(;y>0&&r(i[y]);)y--;return w===0&&y===i.length-1?i:i.subarray(w,y+1)}function G(i,n,h){if(i.length<n.length)return!1;for(let r=0;r<n.length;r++)if(n[r]!==i[h.position+
r])return!1;return!0}p.exports={multipartFormDataParser:S,validateBoundary:F}}),35910:((p,H,A)=>{const{isBlobLike:t,iteratorMixin:m}=A(73168),{kState:I}=A(93627),{kEnumerableProperty:u}=A(3440),{FileLike:l,
isFileLike:s}=A(27114),{webidl:Q}=A(45893),{File:g}=A(4573),e=A(57975),E=globalThis.File??g;class a{constructor(C){if(Q.util.markAsUncloneable(this),C!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[I]=[]}append(C,f,F=void 0){Q.brandCheck(this,a);const S="FormData.append";if(Q.argumentLengthCheck(arguments,2,S),arguments.length===
3&&!t(f))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");C=Q.converters.USVString(C,S,"name"),f=t(f)?Q.converters.Blob(f,S,"value",{strict:!1}):Q.converters.
USVString(f,S,"value"),F=arguments.length===3?Q.converters.USVString(F,S,"filename"):void 0;const b=o(C,f,F);this[I].push(b)}delete(C){Q.brandCheck(this,a);const f="FormData.delete";Q.argumentLengthCheck(
arguments,1,f),C=Q.converters.USVString(C,f,"name"),this[I]=this[I].filter(F=>F.name!==C)}get(C){Q.brandCheck(this,a);const f="FormData.get";Q.argumentLengthCheck(arguments,1,f),C=Q.converters.USVString(
C,f,"name");const F=this[I].findIndex(S=>S.name===C);return F===-1?null:this[I][F].value}getAll(C){Q.brandCheck(this,a);const f="FormData.getAll";return Q.argumentLengthCheck(arguments,1,f),C=Q.converters.
USVString(C,f,"name"),this[I].filter(F=>F.name===C).map(F=>F.value)}has(C){Q.brandCheck(this,a);const f="FormData.has";return Q.argumentLengthCheck(arguments,1,f),C=Q.converters.USVString(C,f,"name"),
this[I].findIndex(F=>F.name===C)!==-1}set(C,f,F=void 0){Q.brandCheck(this,a);const S="FormData.set";if(Q.argumentLengthCheck(arguments,2,S),arguments.length===3&&!t(f))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");C=Q.converters.USVString(C,S,"name"),f=t(f)?Q.converters.Blob(f,S,"name",{strict:!1}):Q.converters.USVString(f,S,"name"),F=arguments.length===
3?Q.converters.USVString(F,S,"name"):void 0;const b=o(C,f,F),T=this[I].findIndex(J=>J.name===C);T!==-1?this[I]=[...this[I].slice(0,T),b,...this[I].slice(T+1).filter(J=>J.name!==C)]:this[I].push(b)}[e.
inspect.custom](C,f){const F=this[I].reduce((b,T)=>(b[T.name]?Array.isArray(b[T.name])?b[T.name].push(T.value):b[T.name]=[b[T.name],T.value]:b[T.name]=T.value,b),{__proto__:null});f.depth??=C,f.colors??=
!0;const S=e.formatWithOptions(f,F);return`FormData ${S.slice(S.indexOf("]")+2)}`}}m("FormData",a,I,"name","value"),Object.defineProperties(a.prototype,{append:u,delete:u,get:u,getAll:u,has:u,set:u,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function o(c,C,f){if(typeof C!="string"){if(s(C)||(C=C instanceof Blob?new E([C],"blob",{type:C.type}):new l(C,"blob",{type:C.type})),f!==void 0){const F={
type:C.type,lastModified:C.lastModified};C=C instanceof g?new E([C],f,F):new l(C,f,F)}}return{name:c,value:C}}p.exports={FormData:a,makeEntry:o}}),51059:(p=>{const H=Symbol.for("undici.globalOrigin.1");
function A(){return globalThis[H]}function t(m){if(m===void 0){Object.defineProperty(globalThis,H,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const I=new URL(m);if(I.protocol!=="h\
ttp:"&&I.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${I.protocol}`);Object.defineProperty(globalThis,H,{value:I,writable:!0,enumerable:!1,configurable:!1})}p.
exports={getGlobalOrigin:A,setGlobalOrigin:t}}),60660:((p,H,A)=>{const{kConstruct:t}=A(36443),{kEnumerableProperty:m}=A(3440),{iteratorMixin:I,isValidHeaderName:u,isValidHeaderValue:l}=A(73168),{webidl:s}=A(
45893),Q=A(34589),g=A(57975),e=Symbol("headers map"),E=Symbol("headers map sorted");function a(G){return G===10||G===13||G===9||G===32}function o(G){let i=0,n=G.length;for(;n>i&&a(G.charCodeAt(n-1));)
--n;for(;n>i&&a(G.charCodeAt(i));)++i;return i===0&&n===G.length?G:G.substring(i,n)}function c(G,i){if(Array.isArray(i))for(let n=0;n<i.length;++n){const h=i[n];if(h.length!==2)throw s.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});C(G,h[0],h[1])}else if(typeof i=="object"&&i!==null){const n=Object.keys(i);for(let h=0;h<n.length;++h)
C(G,n[h],i[n[h]])}else throw s.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function C(G,i,n){
if(n=o(n),u(i)){if(!l(n))throw s.errors.invalidArgument({prefix:"Headers.append",value:n,type:"header value"})}else throw s.errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});
if(b(G)==="immutable")throw new TypeError("immutable");return J(G).append(i,n,!1)}function f(G,i){return G[0]<i[0]?-1:1}class F{cookies=null;constructor(i){i instanceof F?(this[e]=new Map(i[e]),this[E]=
i[E],this.cookies=i.cookies===null?null:[...i.cookies]):(this[e]=new Map(i),this[E]=null)}contains(i,n){return this[e].has(n?i:i.toLowerCase())}clear(){this[e].clear(),this[E]=null,this.cookies=null}append(i,n,h){
this[E]=null;const r=h?i:i.toLowerCase(),w=this[e].get(r);if(w){const y=r==="cookie"?"; ":", ";this[e].set(r,{name:w.name,value:`${w.value}${y}${n}`})}else this[e].set(r,{name:i,value:n});r==="set-coo\
kie"&&(this.cookies??=[]).push(n)}set(i,n,h){this[E]=null;const r=h?i:i.toLowerCase();r==="set-cookie"&&(this.cookies=[n]),this[e].set(r,{name:i,value:n})}delete(i,n){this[E]=null,n||(i=i.toLowerCase()),
i==="set-cookie"&&(this.cookies=null),this[e].delete(i)}get(i,n){return this[e].get(n?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:n}}of this[e])yield[i,n]}get entries(){
const i={};if(this[e].size!==0)for(const{name:n,value:h}of this[e].values())i[n]=h;return i}rawValues(){return this[e].values()}get entriesList(){const i=[];if(this[e].size!==0)for(const{0:n,1:{name:h,
value:r}}of this[e])if(n==="set-cookie")for(const w of this.cookies)i.push([h,w]);else i.push([h,r]);return i}toSortedArray(){const i=this[e].size,n=new Array(i);if(i<=32){if(i===0)return n;const h=this[e][Symbol.
iterator](),r=h.next().value;n[0]=[r[0],r[1].value],Q(r[1].value!==null);for(let w=1,y=0,d=0,B=0,D=0,L,x;w<i;++w){for(x=h.next().value,L=n[w]=[x[0],x[1].value],Q(L[1]!==null),B=0,d=w;B<d;)D=B+(d-B>>1),
n[D][0]<=L[0]?B=D+1:d=D;if(w!==D){for(y=w;y>B;)n[y]=n[--y];n[B]=L}}if(!h.next().done)throw new TypeError("Unreachable");return n}else{let h=0;for(const{0:r,1:{value:w}}of this[e])n[h++]=[r,w],Q(w!==null);
return n.sort(f)}}}class S{#A;#e;constructor(i=void 0){s.util.markAsUncloneable(this),i!==t&&(this.#e=new F,this.#A="none",i!==void 0&&(i=s.converters.HeadersInit(i,"Headers contructor","init"),c(this,
i)))}append(i,n){s.brandCheck(this,S),s.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return i=s.converters.ByteString(i,h,"name"),n=s.converters.ByteString(n,h,"value"),C(
this,i,n)}delete(i){if(s.brandCheck(this,S),s.argumentLengthCheck(arguments,1,"Headers.delete"),i=s.converters.ByteString(i,"Headers.delete","name"),!u(i))throw s.errors.invalidArgument({prefix:"Heade\
rs.delete",value:i,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(i,!1)&&this.#e.delete(i,!1)}get(i){s.brandCheck(this,S),s.argumentLengthCheck(arguments,
1,"Headers.get");const n="Headers.get";if(i=s.converters.ByteString(i,n,"name"),!u(i))throw s.errors.invalidArgument({prefix:n,value:i,type:"header name"});return this.#e.get(i,!1)}has(i){s.brandCheck(
this,S),s.argumentLengthCheck(arguments,1,"Headers.has");const n="Headers.has";if(i=s.converters.ByteString(i,n,"name"),!u(i))throw s.errors.invalidArgument({prefix:n,value:i,type:"header name"});return this.#e.
contains(i,!1)}set(i,n){s.brandCheck(this,S),s.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";if(i=s.converters.ByteString(i,h,"name"),n=s.converters.ByteString(n,h,"value"),n=o(
n),u(i)){if(!l(n))throw s.errors.invalidArgument({prefix:h,value:n,type:"header value"})}else throw s.errors.invalidArgument({prefix:h,value:i,type:"header name"});if(this.#A==="immutable")throw new TypeError(
"immutable");this.#e.set(i,n,!1)}getSetCookie(){s.brandCheck(this,S);const i=this.#e.cookies;return i?[...i]:[]}get[E](){if(this.#e[E])return this.#e[E];const i=[],n=this.#e.toSortedArray(),h=this.#e.
cookies;if(h===null||h.length===1)return this.#e[E]=n;for(let r=0;r<n.length;++r){const{0:w,1:y}=n[r];if(w==="set-cookie")for(let d=0;d<h.length;++d)i.push([w,h[d]]);else i.push([w,y])}return this.#e[E]=
i}[g.inspect.custom](i,n){return n.depth??=i,`Headers ${g.formatWithOptions(n,this.#e.entries)}`}static getHeadersGuard(i){return i.#A}static setHeadersGuard(i,n){i.#A=n}static getHeadersList(i){return i.#e}static setHeadersList(i,n){
i.#e=n}}const{getHeadersGuard:b,setHeadersGuard:T,getHeadersList:J,setHeadersList:M}=S;Reflect.deleteProperty(S,"getHeadersGuard"),Reflect.deleteProperty(S,"setHeadersGuard"),Reflect.deleteProperty(S,
"getHeadersList"),Reflect.deleteProperty(S,"setHeadersList"),I("Headers",S,E,0,1),Object.defineProperties(S.prototype,{append:m,delete:m,get:m,has:m,set:m,getSetCookie:m,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[g.inspect.custom]:{enumerable:!1}}),s.converters.HeadersInit=function(G,i,n){if(s.util.Type(G)==="Object"){const h=Reflect.get(G,Symbol.iterator);if(!g.types.isProxy(G)&&h===
S.prototype.entries)try{return J(G).entriesList}catch{}return typeof h=="function"?s.converters["sequence<sequence<ByteString>>"](G,i,n,h.bind(G)):s.converters["record<ByteString, ByteString>"](G,i,n)}
throw s.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},p.exports={fill:c,compareHeaderName:f,Headers:S,
HeadersList:F,getHeadersGuard:b,setHeadersGuard:T,setHeadersList:M,getHeadersList:J}}),54398:((p,H,A)=>{const{makeNetworkError:t,makeAppropriateNetworkError:m,filterResponse:I,makeResponse:u,fromInnerResponse:l}=A(
99051),{HeadersList:s}=A(60660),{Request:Q,cloneRequest:g}=A(9967),e=A(38522),{bytesMatch:E,makePolicyContainer:a,clonePolicyContainer:o,requestBadPort:c,TAOCheck:C,appendRequestOriginHeader:f,responseLocationURL:F,
requestCurrentURL:S,setRequestReferrerPolicyOnRedirect:b,tryUpgradeRequestToAPotentiallyTrustworthyURL:T,createOpaqueTimingInfo:J,appendFetchMetadata:M,corsCheck:G,crossOriginResourcePolicyCheck:i,determineRequestsReferrer:n,
coarsenedSharedCurrentTime:h,createDeferredPromise:r,isBlobLike:w,sameOrigin:y,isCancelled:d,isAborted:B,isErrorLike:D,fullyReadBody:L,readableStreamClose:x,isomorphicEncode:W,urlIsLocal:Y,urlIsHttpHttpsScheme:_,
urlHasHttpsScheme:iA,clampAndCoarsenConnectionTimingInfo:BA,simpleRangeHeaderValue:lA,buildContentRange:uA,createInflate:mA,extractMimeType:RA}=A(73168),{kState:xA,kDispatcher:JA}=A(93627),aA=A(34589),
{safelyExtractBody:cA,extractBody:EA}=A(84492),{redirectStatusSet:$,nullBodyStatus:FA,safeMethodsSet:yA,requestBodyHeader:sA,subresourceSet:oA}=A(4495),CA=A(78474),{Readable:dA,pipeline:TA,finished:XA}=A(
57075),{addAbortListener:PA,isErrored:qA,isReadable:UA,bufferToLowerCasedHeaderName:OA}=A(3440),{dataURLProcessor:GA,serializeAMimeType:VA,minimizeSupportedMimeType:NA}=A(51900),{getGlobalDispatcher:Ae}=A(
32581),{webidl:QA}=A(45893),{STATUS_CODES:v}=A(37067),gA=["GET","HEAD"],fA=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let MA;class vA extends CA{constructor(z){super(),
this.dispatcher=z,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(z){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(z),this.emit("terminated",z))}abort(z){this.
state==="ongoing"&&(this.state="aborted",z||(z=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=z,this.connection?.destroy(z),this.emit("terminated",z))}}function SA(k){
$A(k,"fetch")}function zA(k,z=void 0){QA.argumentLengthCheck(arguments,1,"globalThis.fetch");let X=r(),rA;try{rA=new Q(k,z)}catch(eA){return X.reject(eA),X.promise}const R=rA[xA];if(rA.signal.aborted)
return oe(X,R,null,rA.signal.reason),X.promise;R.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(R.serviceWorkers="none");let V=null,q=!1,nA=null;return PA(rA.signal,()=>{q=!0,aA(
nA!=null),nA.abort(rA.signal.reason);const eA=V?.deref();oe(X,R,eA,rA.signal.reason)}),nA=ie({request:R,processResponseEndOfBody:SA,processResponse:eA=>{if(!q){if(eA.aborted){oe(X,R,V,nA.serializedAbortReason);
return}if(eA.type==="error"){X.reject(new TypeError("fetch failed",{cause:eA.error}));return}V=new WeakRef(l(eA,"immutable")),X.resolve(V.deref()),X=null}},dispatcher:rA[JA]}),X.promise}function $A(k,z="\
other"){if(k.type==="error"&&k.aborted||!k.urlList?.length)return;const X=k.urlList[0];let rA=k.timingInfo,R=k.cacheState;_(X)&&rA!==null&&(k.timingAllowPassed||(rA=J({startTime:rA.startTime}),R=""),rA.
endTime=h(),k.timingInfo=rA,_A(rA,X.href,z,globalThis,R))}const _A=performance.markResourceTiming;function oe(k,z,X,rA){if(k&&k.reject(rA),z.body!=null&&UA(z.body?.stream)&&z.body.stream.cancel(rA).catch(
N=>{if(N.code!=="ERR_INVALID_STATE")throw N}),X==null)return;const R=X[xA];R.body!=null&&UA(R.body?.stream)&&R.body.stream.cancel(rA).catch(N=>{if(N.code!=="ERR_INVALID_STATE")throw N})}function ie({request:k,
processRequestBodyChunkLength:z,processRequestEndOfBody:X,processResponse:rA,processResponseEndOfBody:R,processResponseConsumeBody:N,useParallelQueue:V=!1,dispatcher:q=Ae()}){aA(q);let nA=null,AA=!1;k.
client!=null&&(nA=k.client.globalObject,AA=k.client.crossOriginIsolatedCapability);const eA=h(AA),wA=J({startTime:eA}),DA={controller:new vA(q),request:k,timingInfo:wA,processRequestBodyChunkLength:z,
processRequestEndOfBody:X,processResponse:rA,processResponseConsumeBody:N,processResponseEndOfBody:R,taskDestination:nA,crossOriginIsolatedCapability:AA};return aA(!k.body||k.body.stream),k.window==="\
client"&&(k.window=k.client?.globalObject?.constructor?.name==="Window"?k.client:"no-window"),k.origin==="client"&&(k.origin=k.client.origin),k.policyContainer==="client"&&(k.client!=null?k.policyContainer=
o(k.client.policyContainer):k.policyContainer=a()),k.headersList.contains("accept",!0)||k.headersList.append("accept","*/*",!0),k.headersList.contains("accept-language",!0)||k.headersList.append("acce\
pt-language","*",!0),k.priority,oA.has(k.destination),Qe(DA).catch(HA=>{DA.controller.terminate(HA)}),DA.controller}async function Qe(k,z=!1){const X=k.request;let rA=null;if(X.localURLsOnly&&!Y(S(X))&&
(rA=t("local URLs only")),T(X),c(X)==="blocked"&&(rA=t("bad port")),X.referrerPolicy===""&&(X.referrerPolicy=X.policyContainer.referrerPolicy),X.referrer!=="no-referrer"&&(X.referrer=n(X)),rA===null&&
(rA=await(async()=>{const N=S(X);return y(N,X.url)&&X.responseTainting==="basic"||N.protocol==="data:"||X.mode==="navigate"||X.mode==="websocket"?(X.responseTainting="basic",await ce(k)):X.mode==="sam\
e-origin"?t('request mode cannot be "same-origin"'):X.mode==="no-cors"?X.redirect!=="follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(X.responseTainting="opaque",await ce(k)):_(S(X))?
(X.responseTainting="cors",await kA(k)):t("URL scheme must be a HTTP(S) scheme")})()),z)return rA;rA.status!==0&&!rA.internalResponse&&(X.responseTainting,X.responseTainting==="basic"?rA=I(rA,"basic"):
X.responseTainting==="cors"?rA=I(rA,"cors"):X.responseTainting==="opaque"?rA=I(rA,"opaque"):aA(!1));let R=rA.status===0?rA:rA.internalResponse;if(R.urlList.length===0&&R.urlList.push(...X.urlList),X.timingAllowFailed||
(rA.timingAllowPassed=!0),rA.type==="opaque"&&R.status===206&&R.rangeRequested&&!X.headers.contains("range",!0)&&(rA=R=t()),rA.status!==0&&(X.method==="HEAD"||X.method==="CONNECT"||FA.includes(R.status))&&
(R.body=null,k.controller.dump=!0),X.integrity){const N=q=>le(k,t(q));if(X.responseTainting==="opaque"||rA.body==null){N(rA.error);return}const V=q=>{if(!E(q,X.integrity)){N("integrity mismatch");return}
rA.body=cA(q)[0],le(k,rA)};await L(rA.body,V,N)}else le(k,rA)}function ce(k){if(d(k)&&k.request.redirectCount===0)return Promise.resolve(m(k));const{request:z}=k,{protocol:X}=S(z);switch(X){case"about\
:":return Promise.resolve(t("about scheme is not supported"));case"blob:":{MA||(MA=A(4573).resolveObjectURL);const rA=S(z);if(rA.search.length!==0)return Promise.resolve(t("NetworkError when attemptin\
g to fetch resource."));const R=MA(rA.toString());if(z.method!=="GET"||!w(R))return Promise.resolve(t("invalid method"));const N=u(),V=R.size,q=W(`${V}`),nA=R.type;if(z.headersList.contains("range",!0)){
N.rangeRequested=!0;const AA=z.headersList.get("range",!0),eA=lA(AA,!0);if(eA==="failure")return Promise.resolve(t("failed to fetch the data URL"));let{rangeStartValue:wA,rangeEndValue:DA}=eA;if(wA===
null)wA=V-DA,DA=wA+DA-1;else{if(wA>=V)return Promise.resolve(t("Range start is greater than the blob's size."));(DA===null||DA>=V)&&(DA=V-1)}const HA=R.slice(wA,DA,nA),YA=EA(HA);N.body=YA[0];const KA=W(
`${HA.size}`),ne=uA(wA,DA,V);N.status=206,N.statusText="Partial Content",N.headersList.set("content-length",KA,!0),N.headersList.set("content-type",nA,!0),N.headersList.set("content-range",ne,!0)}else{
const AA=EA(R);N.statusText="OK",N.body=AA[0],N.headersList.set("content-length",q,!0),N.headersList.set("content-type",nA,!0)}return Promise.resolve(N)}case"data:":{const rA=S(z),R=GA(rA);if(R==="fai\
lure")return Promise.resolve(t("failed to fetch the data URL"));const N=VA(R.mimeType);return Promise.resolve(u({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:N}]],body:cA(R.
body)[0]}))}case"file:":return Promise.resolve(t("not implemented... yet..."));case"http:":case"https:":return kA(k).catch(rA=>t(rA));default:return Promise.resolve(t("unknown scheme"))}}function ae(k,z){
k.request.done=!0,k.processResponseDone!=null&&queueMicrotask(()=>k.processResponseDone(z))}function le(k,z){let X=k.timingInfo;const rA=()=>{const N=Date.now();k.request.destination==="document"&&(k.
controller.fullTimingInfo=X),k.controller.reportTimingSteps=()=>{if(k.request.url.protocol!=="https:")return;X.endTime=N;let q=z.cacheState;const nA=z.bodyInfo;z.timingAllowPassed||(X=J(X),q="");let AA=0;
if(k.request.mode!=="navigator"||!z.hasCrossOriginRedirects){AA=z.status;const eA=RA(z.headersList);eA!=="failure"&&(nA.contentType=NA(eA))}k.request.initiatorType!=null&&_A(X,k.request.url.href,k.request.
initiatorType,globalThis,q,nA,AA)};const V=()=>{k.request.done=!0,k.processResponseEndOfBody!=null&&queueMicrotask(()=>k.processResponseEndOfBody(z)),k.request.initiatorType!=null&&k.controller.reportTimingSteps()};
queueMicrotask(()=>V())};k.processResponse!=null&&queueMicrotask(()=>{k.processResponse(z),k.processResponse=null});const R=z.type==="error"?z:z.internalResponse??z;R.body==null?rA():XA(R.body.stream,
()=>{rA()})}async function kA(k){const z=k.request;let X=null,rA=null;const R=k.timingInfo;if(z.serviceWorkers,X===null){if(z.redirect==="follow"&&(z.serviceWorkers="none"),rA=X=await U(k),z.responseTainting===
"cors"&&G(z,X)==="failure")return t("cors failure");C(z,X)==="failure"&&(z.timingAllowFailed=!0)}return(z.responseTainting==="opaque"||X.type==="opaque")&&i(z.origin,z.client,z.destination,rA)==="bloc\
ked"?t("blocked"):($.has(rA.status)&&(z.redirect!=="manual"&&k.controller.connection.destroy(void 0,!1),z.redirect==="error"?X=t("unexpected redirect"):z.redirect==="manual"?X=rA:z.redirect==="follow"?
X=await K(k,X):aA(!1)),X.timingInfo=R,X)}function K(k,z){const X=k.request,rA=z.internalResponse?z.internalResponse:z;let R;try{if(R=F(rA,S(X).hash),R==null)return z}catch(V){return Promise.resolve(t(
V))}if(!_(R))return Promise.resolve(t("URL scheme must be a HTTP(S) scheme"));if(X.redirectCount===20)return Promise.resolve(t("redirect count exceeded"));if(X.redirectCount+=1,X.mode==="cors"&&(R.username||
R.password)&&!y(X,R))return Promise.resolve(t('cross origin not allowed for request mode "cors"'));if(X.responseTainting==="cors"&&(R.username||R.password))return Promise.resolve(t('URL cannot contain\
 credentials for request mode "cors"'));if(rA.status!==303&&X.body!=null&&X.body.source==null)return Promise.resolve(t());if([301,302].includes(rA.status)&&X.method==="POST"||rA.status===303&&!gA.includes(
X.method)){X.method="GET",X.body=null;for(const V of sA)X.headersList.delete(V)}y(S(X),R)||(X.headersList.delete("authorization",!0),X.headersList.delete("proxy-authorization",!0),X.headersList.delete(
"cookie",!0),X.headersList.delete("host",!0)),X.body!=null&&(aA(X.body.source!=null),X.body=cA(X.body.source)[0]);const N=k.timingInfo;return N.redirectEndTime=N.postRedirectStartTime=h(k.crossOriginIsolatedCapability),
N.redirectStartTime===0&&(N.redirectStartTime=N.startTime),X.urlList.push(R),b(X,rA),Qe(k,!0)}async function U(k,z=!1,X=!1){const rA=k.request;let R=null,N=null,V=null;const q=null,nA=!1;rA.window==="\
no-window"&&rA.redirect==="error"?(R=k,N=rA):(N=g(rA),R={...k},R.request=N);const AA=rA.credentials==="include"||rA.credentials==="same-origin"&&rA.responseTainting==="basic",eA=N.body?N.body.length:null;
let wA=null;if(N.body==null&&["POST","PUT"].includes(N.method)&&(wA="0"),eA!=null&&(wA=W(`${eA}`)),wA!=null&&N.headersList.append("content-length",wA,!0),eA!=null&&N.keepalive,N.referrer instanceof URL&&
N.headersList.append("referer",W(N.referrer.href),!0),f(N),M(N),N.headersList.contains("user-agent",!0)||N.headersList.append("user-agent",fA),N.cache==="default"&&(N.headersList.contains("if-modified\
-since",!0)||N.headersList.contains("if-none-match",!0)||N.headersList.contains("if-unmodified-since",!0)||N.headersList.contains("if-match",!0)||N.headersList.contains("if-range",!0))&&(N.cache="no-s\
tore"),N.cache==="no-cache"&&!N.preventNoCacheCacheControlHeaderModification&&!N.headersList.contains("cache-control",!0)&&N.headersList.append("cache-control","max-age=0",!0),(N.cache==="no-store"||N.
cache==="reload")&&(N.headersList.contains("pragma",!0)||N.headersList.append("pragma","no-cache",!0),N.headersList.contains("cache-control",!0)||N.headersList.append("cache-control","no-cache",!0)),N.
headersList.contains("range",!0)&&N.headersList.append("accept-encoding","identity",!0),N.headersList.contains("accept-encoding",!0)||(iA(S(N))?N.headersList.append("accept-encoding","br, gzip, deflat\
e",!0):N.headersList.append("accept-encoding","gzip, deflate",!0)),N.headersList.delete("host",!0),q==null&&(N.cache="no-store"),N.cache!=="no-store"&&N.cache,V==null){if(N.cache==="only-if-cached")return t(
"only if cached");const DA=await O(R,AA,X);!yA.has(N.method)&&DA.status>=200&&DA.status<=399,nA&&DA.status,V==null&&(V=DA)}if(V.urlList=[...N.urlList],N.headersList.contains("range",!0)&&(V.rangeRequested=
!0),V.requestIncludesCredentials=AA,V.status===407)return rA.window==="no-window"?t():d(k)?m(k):t("proxy authentication required");if(V.status===421&&!X&&(rA.body==null||rA.body.source!=null)){if(d(k))
return m(k);k.controller.connection.destroy(),V=await U(k,z,!0)}return V}async function O(k,z=!1,X=!1){aA(!k.controller.connection||k.controller.connection.destroyed),k.controller.connection={abort:null,
destroyed:!1,destroy(YA,KA=!0){this.destroyed||(this.destroyed=!0,KA&&this.abort?.(YA??new DOMException("The operation was aborted.","AbortError")))}};const rA=k.request;let R=null;const N=k.timingInfo;
null==null&&(rA.cache="no-store");const q=X?"yes":"no";rA.mode;let nA=null;if(rA.body==null&&k.processRequestEndOfBody)queueMicrotask(()=>k.processRequestEndOfBody());else if(rA.body!=null){const YA=async function*(se){
d(k)||(yield se,k.processRequestBodyChunkLength?.(se.byteLength))},KA=()=>{d(k)||k.processRequestEndOfBody&&k.processRequestEndOfBody()},ne=se=>{d(k)||(se.name==="AbortError"?k.controller.abort():k.controller.
terminate(se))};nA=(async function*(){try{for await(const se of rA.body.stream)yield*YA(se);KA()}catch(se){ne(se)}})()}try{const{body:YA,status:KA,statusText:ne,headersList:se,socket:Ee}=await HA({body:nA});
if(Ee)R=u({status:KA,statusText:ne,headersList:se,socket:Ee});else{const te=YA[Symbol.asyncIterator]();k.controller.next=()=>te.next(),R=u({status:KA,statusText:ne,headersList:se})}}catch(YA){return YA.
name==="AbortError"?(k.controller.connection.destroy(),m(k,YA)):t(YA)}const AA=async()=>{await k.controller.resume()},eA=YA=>{d(k)||k.controller.abort(YA)},wA=new ReadableStream({async start(YA){k.controller.
controller=YA},async pull(YA){await AA(YA)},async cancel(YA){await eA(YA)},type:"bytes"});R.body={stream:wA,source:null,length:null},k.controller.resume||k.controller.on("terminated",DA),k.controller.
resume=async()=>{for(;;){let YA,KA;try{const{done:se,value:Ee}=await k.controller.next();if(B(k))break;YA=se?void 0:Ee}catch(se){k.controller.ended&&!N.encodedBodySize?YA=void 0:(YA=se,KA=!0)}if(YA===
void 0){x(k.controller.controller),ae(k,R);return}if(N.decodedBodySize+=YA?.byteLength??0,KA){k.controller.terminate(YA);return}const ne=new Uint8Array(YA);if(ne.byteLength&&k.controller.controller.enqueue(
ne),qA(wA)){k.controller.terminate();return}if(k.controller.controller.desiredSize<=0)return}};function DA(YA){B(k)?(R.aborted=!0,UA(wA)&&k.controller.controller.error(k.controller.serializedAbortReason)):
UA(wA)&&k.controller.controller.error(new TypeError("terminated",{cause:D(YA)?YA:void 0})),k.controller.connection.destroy()}return R;function HA({body:YA}){const KA=S(rA),ne=k.controller.dispatcher;return new Promise(
(se,Ee)=>ne.dispatch({path:KA.pathname+KA.search,origin:KA.origin,method:rA.method,body:ne.isMockActive?rA.body&&(rA.body.source||rA.body.stream):YA,headers:rA.headersList.entries,maxRedirections:0,upgrade:rA.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(te){const{connection:ge}=k.controller;N.finalConnectionTimingInfo=BA(void 0,N.postRedirectStartTime,k.crossOriginIsolatedCapability),
ge.destroyed?te(new DOMException("The operation was aborted.","AbortError")):(k.controller.on("terminated",te),this.abort=ge.abort=te),N.finalNetworkRequestStartTime=h(k.crossOriginIsolatedCapability)},
onResponseStarted(){N.finalNetworkResponseStartTime=h(k.crossOriginIsolatedCapability)},onHeaders(te,ge,Be,Ie){if(te<200)return;let he="";const ue=new s;for(let P=0;P<ge.length;P+=2)ue.append(OA(ge[P]),
ge[P+1].toString("latin1"),!0);he=ue.get("location",!0);const Ce=[],ye=he&&rA.redirect==="follow"&&$.has(te);if(rA.method!=="HEAD"&&rA.method!=="CONNECT"&&!FA.includes(te)&&!ye){const P=ue.get("conten\
t-encoding",!0),Z=P?P.toLowerCase().split(","):[],tA=5;if(Z.length>tA)return this.abort(new Error(`too many content-encodings in response: ${Z.length}, maximum allowed is ${tA}`)),!0;for(let hA=Z.length-
1;hA>=0;--hA){const IA=Z[hA].trim();if(IA==="x-gzip"||IA==="gzip")Ce.push(e.createGunzip({flush:e.constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(IA==="deflate")Ce.push(mA({flush:e.
constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(IA==="br")Ce.push(e.createBrotliDecompress({flush:e.constants.BROTLI_OPERATION_FLUSH,finishFlush:e.constants.BROTLI_OPERATION_FLUSH}));else{
Ce.length=0;break}}}this.body=new dA({read:Be});const j=this.onError.bind(this);return se({status:te,statusText:Ie,headersList:ue,body:Ce.length?TA(this.body,...Ce,P=>{P&&this.onError(P)}).on("error",
j):this.body.on("error",j)}),!0},onData(te){if(k.controller.dump)return;const ge=te;return N.encodedBodySize+=ge.byteLength,this.body.push(ge)},onComplete(){this.abort&&k.controller.off("terminated",this.
abort),k.controller.ended=!0,this.body.push(null)},onError(te){this.abort&&k.controller.off("terminated",this.abort),this.body?.destroy(te),k.controller.terminate(te),Ee(te)},onUpgrade(te,ge,Be){if(te!==
101)return;const Ie=new s;for(let he=0;he<ge.length;he+=2)Ie.append(OA(ge[he]),ge[he+1].toString("latin1"),!0);return se({status:te,statusText:v[te],headersList:Ie,socket:Be}),!0}}))}}p.exports={fetch:zA,
Fetch:vA,fetching:ie,finalizeAndReportTiming:$A}}),9967:((p,H,A)=>{const{extractBody:t,mixinBody:m,cloneBody:I,bodyUnusable:u}=A(84492),{Headers:l,fill:s,HeadersList:Q,setHeadersGuard:g,getHeadersGuard:e,
setHeadersList:E,getHeadersList:a}=A(60660),{FinalizationRegistry:o}=A(66653)(),c=A(3440),C=A(57975),{isValidHTTPToken:f,sameOrigin:F,environmentSettingsObject:S}=A(73168),{forbiddenMethodsSet:b,corsSafeListedMethodsSet:T,
referrerPolicy:J,requestRedirect:M,requestMode:G,requestCredentials:i,requestCache:n,requestDuplex:h}=A(4495),{kEnumerableProperty:r,normalizedMethodRecordsBase:w,normalizedMethodRecords:y}=c,{kHeaders:d,
kSignal:B,kState:D,kDispatcher:L}=A(93627),{webidl:x}=A(45893),{URLSerializer:W}=A(51900),{kConstruct:Y}=A(36443),_=A(34589),{getMaxListeners:iA,setMaxListeners:BA,getEventListeners:lA,defaultMaxListeners:uA}=A(
78474),mA=Symbol("abortController"),RA=new o(({signal:yA,abort:sA})=>{yA.removeEventListener("abort",sA)}),xA=new WeakMap;function JA(yA){return sA;function sA(){const oA=yA.deref();if(oA!==void 0){RA.
unregister(sA),this.removeEventListener("abort",sA),oA.abort(this.reason);const CA=xA.get(oA.signal);if(CA!==void 0){if(CA.size!==0){for(const dA of CA){const TA=dA.deref();TA!==void 0&&TA.abort(this.
reason)}CA.clear()}xA.delete(oA.signal)}}}}let aA=!1;class cA{constructor(sA,oA={}){if(x.util.markAsUncloneable(this),sA===Y)return;const CA="Request constructor";x.argumentLengthCheck(arguments,1,CA),
sA=x.converters.RequestInfo(sA,CA,"input"),oA=x.converters.RequestInit(oA,CA,"init");let dA=null,TA=null;const XA=S.settingsObject.baseUrl;let PA=null;if(typeof sA=="string"){this[L]=oA.dispatcher;let gA;
try{gA=new URL(sA,XA)}catch(fA){throw new TypeError("Failed to parse URL from "+sA,{cause:fA})}if(gA.username||gA.password)throw new TypeError("Request cannot be constructed from a URL that includes c\
redentials: "+sA);dA=EA({urlList:[gA]}),TA="cors"}else this[L]=oA.dispatcher||sA[L],_(sA instanceof cA),dA=sA[D],PA=sA[B];const qA=S.settingsObject.origin;let UA="client";if(dA.window?.constructor?.name===
"EnvironmentSettingsObject"&&F(dA.window,qA)&&(UA=dA.window),oA.window!=null)throw new TypeError(`'window' option '${UA}' must be null`);"window"in oA&&(UA="no-window"),dA=EA({method:dA.method,headersList:dA.
headersList,unsafeRequest:dA.unsafeRequest,client:S.settingsObject,window:UA,priority:dA.priority,origin:dA.origin,referrer:dA.referrer,referrerPolicy:dA.referrerPolicy,mode:dA.mode,credentials:dA.credentials,
cache:dA.cache,redirect:dA.redirect,integrity:dA.integrity,keepalive:dA.keepalive,reloadNavigation:dA.reloadNavigation,historyNavigation:dA.historyNavigation,urlList:[...dA.urlList]});const OA=Object.
keys(oA).length!==0;if(OA&&(dA.mode==="navigate"&&(dA.mode="same-origin"),dA.reloadNavigation=!1,dA.historyNavigation=!1,dA.origin="client",dA.referrer="client",dA.referrerPolicy="",dA.url=dA.urlList[dA.
urlList.length-1],dA.urlList=[dA.url]),oA.referrer!==void 0){const gA=oA.referrer;if(gA==="")dA.referrer="no-referrer";else{let fA;try{fA=new URL(gA,XA)}catch(MA){throw new TypeError(`Referrer "${gA}"\
 is not a valid URL.`,{cause:MA})}fA.protocol==="about:"&&fA.hostname==="client"||qA&&!F(fA,S.settingsObject.baseUrl)?dA.referrer="client":dA.referrer=fA}}oA.referrerPolicy!==void 0&&(dA.referrerPolicy=
oA.referrerPolicy);let GA;if(oA.mode!==void 0?GA=oA.mode:GA=TA,GA==="navigate")throw x.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(GA!=null&&(dA.mode=GA),
oA.credentials!==void 0&&(dA.credentials=oA.credentials),oA.cache!==void 0&&(dA.cache=oA.cache),dA.cache==="only-if-cached"&&dA.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set on\
ly with 'same-origin' mode");if(oA.redirect!==void 0&&(dA.redirect=oA.redirect),oA.integrity!=null&&(dA.integrity=String(oA.integrity)),oA.keepalive!==void 0&&(dA.keepalive=!!oA.keepalive),oA.method!==
void 0){let gA=oA.method;const fA=y[gA];if(fA!==void 0)dA.method=fA;else{if(!f(gA))throw new TypeError(`'${gA}' is not a valid HTTP method.`);const MA=gA.toUpperCase();if(b.has(MA))throw new TypeError(
`'${gA}' HTTP method is unsupported.`);gA=w[MA]??gA,dA.method=gA}!aA&&dA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much\
 more likely to succeed.",{code:"UNDICI-FETCH-patch"}),aA=!0)}oA.signal!==void 0&&(PA=oA.signal),this[D]=dA;const VA=new AbortController;if(this[B]=VA.signal,PA!=null){if(!PA||typeof PA.aborted!="bool\
ean"||typeof PA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(PA.aborted)VA.abort(PA.reason);else{this[mA]=VA;const gA=new WeakRef(
VA),fA=JA(gA);try{(typeof iA=="function"&&iA(PA)===uA||lA(PA,"abort").length>=uA)&&BA(1500,PA)}catch{}c.addAbortListener(PA,fA),RA.register(VA,{signal:PA,abort:fA},fA)}}if(this[d]=new l(Y),E(this[d],dA.
headersList),g(this[d],"request"),GA==="no-cors"){if(!T.has(dA.method))throw new TypeError(`'${dA.method} is unsupported in no-cors mode.`);g(this[d],"request-no-cors")}if(OA){const gA=a(this[d]),fA=oA.
headers!==void 0?oA.headers:new Q(gA);if(gA.clear(),fA instanceof Q){for(const{name:MA,value:vA}of fA.rawValues())gA.append(MA,vA,!1);gA.cookies=fA.cookies}else s(this[d],fA)}const NA=sA instanceof cA?
sA[D].body:null;if((oA.body!=null||NA!=null)&&(dA.method==="GET"||dA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Ae=null;if(oA.body!=null){const[gA,fA]=t(
oA.body,dA.keepalive);Ae=gA,fA&&!a(this[d]).contains("content-type",!0)&&this[d].append("content-type",fA)}const QA=Ae??NA;if(QA!=null&&QA.source==null){if(Ae!=null&&oA.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(dA.mode!=="same-origin"&&dA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or\
 "cors"');dA.useCORSPreflightFlag=!0}let v=QA;if(Ae==null&&NA!=null){if(u(sA))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const gA=new TransformStream;
NA.stream.pipeThrough(gA),v={source:NA.source,length:NA.length,stream:gA.readable}}this[D].body=v}get method(){return x.brandCheck(this,cA),this[D].method}get url(){return x.brandCheck(this,cA),W(this[D].
url)}get headers(){return x.brandCheck(this,cA),this[d]}get destination(){return x.brandCheck(this,cA),this[D].destination}get referrer(){return x.brandCheck(this,cA),this[D].referrer==="no-referrer"?
"":this[D].referrer==="client"?"about:client":this[D].referrer.toString()}get referrerPolicy(){return x.brandCheck(this,cA),this[D].referrerPolicy}get mode(){return x.brandCheck(this,cA),this[D].mode}get credentials(){
return this[D].credentials}get cache(){return x.brandCheck(this,cA),this[D].cache}get redirect(){return x.brandCheck(this,cA),this[D].redirect}get integrity(){return x.brandCheck(this,cA),this[D].integrity}get keepalive(){
return x.brandCheck(this,cA),this[D].keepalive}get isReloadNavigation(){return x.brandCheck(this,cA),this[D].reloadNavigation}get isHistoryNavigation(){return x.brandCheck(this,cA),this[D].historyNavigation}get signal(){
return x.brandCheck(this,cA),this[B]}get body(){return x.brandCheck(this,cA),this[D].body?this[D].body.stream:null}get bodyUsed(){return x.brandCheck(this,cA),!!this[D].body&&c.isDisturbed(this[D].body.
stream)}get duplex(){return x.brandCheck(this,cA),"half"}clone(){if(x.brandCheck(this,cA),u(this))throw new TypeError("unusable");const sA=$(this[D]),oA=new AbortController;if(this.signal.aborted)oA.abort(
this.signal.reason);else{let CA=xA.get(this.signal);CA===void 0&&(CA=new Set,xA.set(this.signal,CA));const dA=new WeakRef(oA);CA.add(dA),c.addAbortListener(oA.signal,JA(dA))}return FA(sA,oA.signal,e(this[d]))}[C.
inspect.custom](sA,oA){oA.depth===null&&(oA.depth=2),oA.colors??=!0;const CA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${C.formatWithOptions(oA,CA)}`}}m(cA);function EA(yA){return{method:yA.method??"GET",localURLsOnly:yA.localURLsOnly??!1,unsafeRequest:yA.unsafeRequest??
!1,body:yA.body??null,client:yA.client??null,reservedClient:yA.reservedClient??null,replacesClientId:yA.replacesClientId??"",window:yA.window??"client",keepalive:yA.keepalive??!1,serviceWorkers:yA.serviceWorkers??
"all",initiator:yA.initiator??"",destination:yA.destination??"",priority:yA.priority??null,origin:yA.origin??"client",policyContainer:yA.policyContainer??"client",referrer:yA.referrer??"client",referrerPolicy:yA.
referrerPolicy??"",mode:yA.mode??"no-cors",useCORSPreflightFlag:yA.useCORSPreflightFlag??!1,credentials:yA.credentials??"same-origin",useCredentials:yA.useCredentials??!1,cache:yA.cache??"default",redirect:yA.
redirect??"follow",integrity:yA.integrity??"",cryptoGraphicsNonceMetadata:yA.cryptoGraphicsNonceMetadata??"",parserMetadata:yA.parserMetadata??"",reloadNavigation:yA.reloadNavigation??!1,historyNavigation:yA.
historyNavigation??!1,userActivation:yA.userActivation??!1,taintedOrigin:yA.taintedOrigin??!1,redirectCount:yA.redirectCount??0,responseTainting:yA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:yA.
preventNoCacheCacheControlHeaderModification??!1,done:yA.done??!1,timingAllowFailed:yA.timingAllowFailed??!1,urlList:yA.urlList,url:yA.urlList[0],headersList:yA.headersList?new Q(yA.headersList):new Q}}
function $(yA){const sA=EA({...yA,body:null});return yA.body!=null&&(sA.body=I(sA,yA.body)),sA}function FA(yA,sA,oA){const CA=new cA(Y);return CA[D]=yA,CA[B]=sA,CA[d]=new l(Y),E(CA[d],yA.headersList),
g(CA[d],oA),CA}Object.defineProperties(cA.prototype,{method:r,url:r,headers:r,redirect:r,clone:r,signal:r,duplex:r,destination:r,body:r,bodyUsed:r,isHistoryNavigation:r,isReloadNavigation:r,keepalive:r,
integrity:r,cache:r,credentials:r,attribute:r,referrerPolicy:r,referrer:r,mode:r,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),x.converters.Request=x.interfaceConverter(cA),x.converters.RequestInfo=
function(yA,sA,oA){return typeof yA=="string"?x.converters.USVString(yA,sA,oA):yA instanceof cA?x.converters.Request(yA,sA,oA):x.converters.USVString(yA,sA,oA)},x.converters.AbortSignal=x.interfaceConverter(
AbortSignal),x.converters.RequestInit=x.dictionaryConverter([{key:"method",converter:x.converters.ByteString},{key:"headers",converter:x.converters.HeadersInit},{key:"body",converter:x.nullableConverter(
x.converters.BodyInit)},{key:"referrer",converter:x.converters.USVString},{key:"referrerPolicy",converter:x.converters.DOMString,allowedValues:J},{key:"mode",converter:x.converters.DOMString,allowedValues:G},
{key:"credentials",converter:x.converters.DOMString,allowedValues:i},{key:"cache",converter:x.converters.DOMString,allowedValues:n},{key:"redirect",converter:x.converters.DOMString,allowedValues:M},{key:"\
integrity",converter:x.converters.DOMString},{key:"keepalive",converter:x.converters.boolean},{key:"signal",converter:x.nullableConverter(yA=>x.converters.AbortSignal(yA,"RequestInit","signal",{strict:!1}))},
{key:"window",converter:x.converters.any},{key:"duplex",converter:x.converters.DOMString,allowedValues:h},{key:"dispatcher",converter:x.converters.any}]),p.exports={Request:cA,makeRequest:EA,fromInnerRequest:FA,
cloneRequest:$}}),99051:((p,H,A)=>{const{Headers:t,HeadersList:m,fill:I,getHeadersGuard:u,setHeadersGuard:l,setHeadersList:s}=A(60660),{extractBody:Q,cloneBody:g,mixinBody:e,hasFinalizationRegistry:E,
streamRegistry:a,bodyUnusable:o}=A(84492),c=A(3440),C=A(57975),{kEnumerableProperty:f}=c,{isValidReasonPhrase:F,isCancelled:S,isAborted:b,isBlobLike:T,serializeJavascriptValueToJSONString:J,isErrorLike:M,
isomorphicEncode:G,environmentSettingsObject:i}=A(73168),{redirectStatusSet:n,nullBodyStatus:h}=A(4495),{kState:r,kHeaders:w}=A(93627),{webidl:y}=A(45893),{FormData:d}=A(35910),{URLSerializer:B}=A(51900),
{kConstruct:D}=A(36443),L=A(34589),{types:x}=A(57975),W=new TextEncoder("utf-8");class Y{static error(){return JA(BA(),"immutable")}static json(cA,EA={}){y.argumentLengthCheck(arguments,1,"Response.js\
on"),EA!==null&&(EA=y.converters.ResponseInit(EA));const $=W.encode(J(cA)),FA=Q($),yA=JA(iA({}),"response");return xA(yA,EA,{body:FA[0],type:"application/json"}),yA}static redirect(cA,EA=302){y.argumentLengthCheck(
arguments,1,"Response.redirect"),cA=y.converters.USVString(cA),EA=y.converters["unsigned short"](EA);let $;try{$=new URL(cA,i.settingsObject.baseUrl)}catch(sA){throw new TypeError(`Failed to parse URL\
 from ${cA}`,{cause:sA})}if(!n.has(EA))throw new RangeError(`Invalid status code ${EA}`);const FA=JA(iA({}),"immutable");FA[r].status=EA;const yA=G(B($));return FA[r].headersList.append("location",yA,
!0),FA}constructor(cA=null,EA={}){if(y.util.markAsUncloneable(this),cA===D)return;cA!==null&&(cA=y.converters.BodyInit(cA)),EA=y.converters.ResponseInit(EA),this[r]=iA({}),this[w]=new t(D),l(this[w],"\
response"),s(this[w],this[r].headersList);let $=null;if(cA!=null){const[FA,yA]=Q(cA);$={body:FA,type:yA}}xA(this,EA,$)}get type(){return y.brandCheck(this,Y),this[r].type}get url(){y.brandCheck(this,Y);
const cA=this[r].urlList,EA=cA[cA.length-1]??null;return EA===null?"":B(EA,!0)}get redirected(){return y.brandCheck(this,Y),this[r].urlList.length>1}get status(){return y.brandCheck(this,Y),this[r].status}get ok(){
return y.brandCheck(this,Y),this[r].status>=200&&this[r].status<=299}get statusText(){return y.brandCheck(this,Y),this[r].statusText}get headers(){return y.brandCheck(this,Y),this[w]}get body(){return y.
brandCheck(this,Y),this[r].body?this[r].body.stream:null}get bodyUsed(){return y.brandCheck(this,Y),!!this[r].body&&c.isDisturbed(this[r].body.stream)}clone(){if(y.brandCheck(this,Y),o(this))throw y.errors.
exception({header:"Response.clone",message:"Body has already been consumed."});const cA=_(this[r]);return E&&this[r].body?.stream&&a.register(this,new WeakRef(this[r].body.stream)),JA(cA,u(this[w]))}[C.
inspect.custom](cA,EA){EA.depth===null&&(EA.depth=2),EA.colors??=!0;const $={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.
redirected,type:this.type,url:this.url};return`Response ${C.formatWithOptions(EA,$)}`}}e(Y),Object.defineProperties(Y.prototype,{type:f,url:f,status:f,ok:f,redirected:f,statusText:f,headers:f,clone:f,
body:f,bodyUsed:f,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(Y,{json:f,redirect:f,error:f});function _(aA){if(aA.internalResponse)return mA(_(aA.internalResponse),
aA.type);const cA=iA({...aA,body:null});return aA.body!=null&&(cA.body=g(cA,aA.body)),cA}function iA(aA){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"de\
fault",status:200,timingInfo:null,cacheState:"",statusText:"",...aA,headersList:aA?.headersList?new m(aA?.headersList):new m,urlList:aA?.urlList?[...aA.urlList]:[]}}function BA(aA){const cA=M(aA);return iA(
{type:"error",status:0,error:cA?aA:new Error(aA&&String(aA)),aborted:aA&&aA.name==="AbortError"})}function lA(aA){return aA.type==="error"&&aA.status===0}function uA(aA,cA){return cA={internalResponse:aA,
...cA},new Proxy(aA,{get(EA,$){return $ in cA?cA[$]:EA[$]},set(EA,$,FA){return L(!($ in cA)),EA[$]=FA,!0}})}function mA(aA,cA){if(cA==="basic")return uA(aA,{type:"basic",headersList:aA.headersList});if(cA===
"cors")return uA(aA,{type:"cors",headersList:aA.headersList});if(cA==="opaque")return uA(aA,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(cA==="opaqueredirect")return uA(
aA,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});L(!1)}function RA(aA,cA=null){return L(S(aA)),b(aA)?BA(Object.assign(new DOMException("The operation was aborted.","AbortErr\
or"),{cause:cA})):BA(Object.assign(new DOMException("Request was cancelled."),{cause:cA}))}function xA(aA,cA,EA){if(cA.status!==null&&(cA.status<200||cA.status>599))throw new RangeError('init["status"\
] must be in the range of 200 to 599, inclusive.');if("statusText"in cA&&cA.statusText!=null&&!F(String(cA.statusText)))throw new TypeError("Invalid statusText");if("status"in cA&&cA.status!=null&&(aA[r].
status=cA.status),"statusText"in cA&&cA.statusText!=null&&(aA[r].statusText=cA.statusText),"headers"in cA&&cA.headers!=null&&I(aA[w],cA.headers),EA){if(h.includes(aA.status))throw y.errors.exception({
header:"Response constructor",message:`Invalid response status code ${aA.status}`});aA[r].body=EA.body,EA.type!=null&&!aA[r].headersList.contains("content-type",!0)&&aA[r].headersList.append("content-\
type",EA.type,!0)}}function JA(aA,cA){const EA=new Y(D);return EA[r]=aA,EA[w]=new t(D),s(EA[w],aA.headersList),l(EA[w],cA),E&&aA.body?.stream&&a.register(EA,new WeakRef(aA.body.stream)),EA}y.converters.
ReadableStream=y.interfaceConverter(ReadableStream),y.converters.FormData=y.interfaceConverter(d),y.converters.URLSearchParams=y.interfaceConverter(URLSearchParams),y.converters.XMLHttpRequestBodyInit=
function(aA,cA,EA){return typeof aA=="string"?y.converters.USVString(aA,cA,EA):T(aA)?y.converters.Blob(aA,cA,EA,{strict:!1}):ArrayBuffer.isView(aA)||x.isArrayBuffer(aA)?y.converters.BufferSource(aA,cA,
EA):c.isFormDataLike(aA)?y.converters.FormData(aA,cA,EA,{strict:!1}):aA instanceof URLSearchParams?y.converters.URLSearchParams(aA,cA,EA):y.converters.DOMString(aA,cA,EA)},y.converters.BodyInit=function(aA,cA,EA){
return aA instanceof ReadableStream?y.converters.ReadableStream(aA,cA,EA):aA?.[Symbol.asyncIterator]?aA:y.converters.XMLHttpRequestBodyInit(aA,cA,EA)},y.converters.ResponseInit=y.dictionaryConverter([
{key:"status",converter:y.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:y.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:y.converters.HeadersInit}]),
p.exports={isNetworkError:lA,makeNetworkError:BA,makeResponse:iA,makeAppropriateNetworkError:RA,filterResponse:mA,Response:Y,cloneResponse:_,fromInnerResponse:JA}}),93627:(p=>{p.exports={kUrl:Symbol("\
url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((p,H,A)=>{const{Transform:t}=A(57075),m=A(38522),{redirectStatusSet:I,referrerPolicySet:u,
badPortsSet:l}=A(4495),{getGlobalOrigin:s}=A(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:g,removeChars:e,parseMIMEType:E}=A(51900),{performance:a}=A(643),{isBlobLike:o,ReadableStreamFrom:c,
isValidHTTPToken:C,normalizedMethodRecordsBase:f}=A(3440),F=A(34589),{isUint8Array:S}=A(73429),{webidl:b}=A(45893);let T=[],J;try{J=A(77598);const U=["sha256","sha384","sha512"];T=J.getHashes().filter(
O=>U.includes(O))}catch{}function M(U){const O=U.urlList,k=O.length;return k===0?null:O[k-1].toString()}function G(U,O){if(!I.has(U.status))return null;let k=U.headersList.get("location",!0);return k!==
null&&B(k)&&(i(k)||(k=n(k)),k=new URL(k,M(U))),k&&!k.hash&&(k.hash=O),k}function i(U){for(let O=0;O<U.length;++O){const k=U.charCodeAt(O);if(k>126||k<32)return!1}return!0}function n(U){return Buffer.from(
U,"binary").toString("utf8")}function h(U){return U.urlList[U.urlList.length-1]}function r(U){const O=h(U);return vA(O)&&l.has(O.port)?"blocked":"allowed"}function w(U){return U instanceof Error||U?.constructor?.
name==="Error"||U?.constructor?.name==="DOMException"}function y(U){for(let O=0;O<U.length;++O){const k=U.charCodeAt(O);if(!(k===9||k>=32&&k<=126||k>=128&&k<=255))return!1}return!0}const d=C;function B(U){
return(U[0]==="	"||U[0]===" "||U[U.length-1]==="	"||U[U.length-1]===" "||U.includes(`
`)||U.includes("\r")||U.includes("\0"))===!1}function D(U,O){const{headersList:k}=O,z=(k.get("referrer-policy",!0)??"").split(",");let X="";if(z.length>0)for(let rA=z.length;rA!==0;rA--){const R=z[rA-
1].trim();if(u.has(R)){X=R;break}}X!==""&&(U.referrerPolicy=X)}function L(){return"allowed"}function x(){return"success"}function W(){return"success"}function Y(U){let O=null;O=U.mode,U.headersList.set(
"sec-fetch-mode",O,!0)}function _(U){let O=U.origin;if(!(O==="client"||O===void 0)){if(U.responseTainting==="cors"||U.mode==="websocket")U.headersList.append("origin",O,!0);else if(U.method!=="GET"&&U.
method!=="HEAD"){switch(U.referrerPolicy){case"no-referrer":O=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":U.origin&&MA(U.origin)&&!MA(h(U))&&(O=
null);break;case"same-origin":CA(U,h(U))||(O=null);break;default:}U.headersList.append("origin",O,!0)}}}function iA(U,O){return U}function BA(U,O,k){return!U?.startTime||U.startTime<O?{domainLookupStartTime:O,
domainLookupEndTime:O,connectionStartTime:O,connectionEndTime:O,secureConnectionStartTime:O,ALPNNegotiatedProtocol:U?.ALPNNegotiatedProtocol}:{domainLookupStartTime:iA(U.domainLookupStartTime,k),domainLookupEndTime:iA(
U.domainLookupEndTime,k),connectionStartTime:iA(U.connectionStartTime,k),connectionEndTime:iA(U.connectionEndTime,k),secureConnectionStartTime:iA(U.secureConnectionStartTime,k),ALPNNegotiatedProtocol:U.
ALPNNegotiatedProtocol}}function lA(U){return iA(a.now(),U)}function uA(U){return{startTime:U.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:U.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function mA(){return{referrerPolicy:"strict-origin-when-cro\
ss-origin"}}function RA(U){return{referrerPolicy:U.referrerPolicy}}function xA(U){const O=U.referrerPolicy;F(O);let k=null;if(U.referrer==="client"){const N=s();if(!N||N.origin==="null")return"no-refe\
rrer";k=new URL(N)}else U.referrer instanceof URL&&(k=U.referrer);let z=JA(k);const X=JA(k,!0);z.toString().length>4096&&(z=X);const rA=CA(U,z),R=aA(z)&&!aA(U.url);switch(O){case"origin":return X??JA(
k,!0);case"unsafe-url":return z;case"same-origin":return rA?X:"no-referrer";case"origin-when-cross-origin":return rA?z:X;case"strict-origin-when-cross-origin":{const N=h(U);return CA(z,N)?z:aA(z)&&!aA(
N)?"no-referrer":X}default:return R?"no-referrer":X}}function JA(U,O){return F(U instanceof URL),U=new URL(U),U.protocol==="file:"||U.protocol==="about:"||U.protocol==="blank:"?"no-referrer":(U.username=
"",U.password="",U.hash="",O&&(U.pathname="",U.search=""),U)}function aA(U){if(!(U instanceof URL))return!1;if(U.href==="about:blank"||U.href==="about:srcdoc"||U.protocol==="data:"||U.protocol==="file\
:")return!0;return O(U.origin);function O(k){if(k==null||k==="null")return!1;const z=new URL(k);return!!(z.protocol==="https:"||z.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(z.hostname)||z.hostname==="localhost"||z.hostname.includes("localhost.")||z.hostname.endsWith(".localhost"))}}function cA(U,O){if(J===void 0)return!0;const k=$(O);if(k==="no metadata"||k.length===
0)return!0;const z=FA(k),X=yA(k,z);for(const rA of X){const R=rA.algo,N=rA.hash;let V=J.createHash(R).update(U).digest("base64");if(V[V.length-1]==="="&&(V[V.length-2]==="="?V=V.slice(0,-2):V=V.slice(
0,-1)),sA(V,N))return!0}return!1}const EA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function $(U){const O=[];let k=!0;for(const z of U.split("\
 ")){k=!1;const X=EA.exec(z);if(X===null||X.groups===void 0||X.groups.algo===void 0)continue;const rA=X.groups.algo.toLowerCase();T.includes(rA)&&O.push(X.groups)}return k===!0?"no metadata":O}function FA(U){
let O=U[0].algo;if(O[3]==="5")return O;for(let k=1;k<U.length;++k){const z=U[k];if(z.algo[3]==="5"){O="sha512";break}else{if(O[3]==="3")continue;z.algo[3]==="3"&&(O="sha384")}}return O}function yA(U,O){
if(U.length===1)return U;let k=0;for(let z=0;z<U.length;++z)U[z].algo===O&&(U[k++]=U[z]);return U.length=k,U}function sA(U,O){if(U.length!==O.length)return!1;for(let k=0;k<U.length;++k)if(U[k]!==O[k]){
if(U[k]==="+"&&O[k]==="-"||U[k]==="/"&&O[k]==="_")continue;return!1}return!0}function oA(U){}function CA(U,O){return U.origin===O.origin&&U.origin==="null"||U.protocol===O.protocol&&U.hostname===O.hostname&&
U.port===O.port}function dA(){let U,O;return{promise:new Promise((z,X)=>{U=z,O=X}),resolve:U,reject:O}}function TA(U){return U.controller.state==="aborted"}function XA(U){return U.controller.state==="\
aborted"||U.controller.state==="terminated"}function PA(U){return f[U.toLowerCase()]??U}function qA(U){const O=JSON.stringify(U);if(O===void 0)throw new TypeError("Value is not JSON serializable");return F(
typeof O=="string"),O}const UA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function OA(U,O,k=0,z=1){class X{#A;#e;#t;constructor(R,N){this.#A=R,this.#e=N,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${U} Iterator.`);const R=this.#t,N=this.#A[O],V=N.length;if(R>=V)return{value:void 0,
done:!0};const{[k]:q,[z]:nA}=N[R];this.#t=R+1;let AA;switch(this.#e){case"key":AA=q;break;case"value":AA=nA;break;case"key+value":AA=[q,nA];break}return{value:AA,done:!1}}}return delete X.prototype.constructor,
Object.setPrototypeOf(X.prototype,UA),Object.defineProperties(X.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${U} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),
function(rA,R){return new X(rA,R)}}function GA(U,O,k,z=0,X=1){const rA=OA(U,k,z,X),R={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return b.brandCheck(this,O),rA(this,"key")}},values:{
writable:!0,enumerable:!0,configurable:!0,value:function(){return b.brandCheck(this,O),rA(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return b.brandCheck(this,O),
rA(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(V,q=globalThis){if(b.brandCheck(this,O),b.argumentLengthCheck(arguments,1,`${U}.forEach`),typeof V!="function")
throw new TypeError(`Failed to execute 'forEach' on '${U}': parameter 1 is not of type 'Function'.`);for(const{0:nA,1:AA}of rA(this,"key+value"))V.call(q,AA,nA,this)}}};return Object.defineProperties(
O.prototype,{...R,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:R.entries.value}})}async function VA(U,O,k){const z=O,X=k;let rA;try{rA=U.stream.getReader()}catch(R){X(R);return}try{
z(await gA(rA))}catch(R){X(R)}}function NA(U){return U instanceof ReadableStream||U[Symbol.toStringTag]==="ReadableStream"&&typeof U.tee=="function"}function Ae(U){try{U.close(),U.byobRequest?.respond(
0)}catch(O){if(!O.message.includes("Controller is already closed")&&!O.message.includes("ReadableStream is already closed"))throw O}}const QA=/[^\x00-\xFF]/;function v(U){return F(!QA.test(U)),U}async function gA(U){
const O=[];let k=0;for(;;){const{done:z,value:X}=await U.read();if(z)return Buffer.concat(O,k);if(!S(X))throw new TypeError("Received non-Uint8Array chunk");O.push(X),k+=X.length}}function fA(U){F("pr\
otocol"in U);const O=U.protocol;return O==="about:"||O==="blob:"||O==="data:"}function MA(U){return typeof U=="string"&&U[5]===":"&&U[0]==="h"&&U[1]==="t"&&U[2]==="t"&&U[3]==="p"&&U[4]==="s"||U.protocol===
"https:"}function vA(U){F("protocol"in U);const O=U.protocol;return O==="http:"||O==="https:"}function SA(U,O){const k=U;if(!k.startsWith("bytes"))return"failure";const z={position:5};if(O&&Q(V=>V==="\
	"||V===" ",k,z),k.charCodeAt(z.position)!==61)return"failure";z.position++,O&&Q(V=>V==="	"||V===" ",k,z);const X=Q(V=>{const q=V.charCodeAt(0);return q>=48&&q<=57},k,z),rA=X.length?Number(X):null;if(O&&
Q(V=>V==="	"||V===" ",k,z),k.charCodeAt(z.position)!==45)return"failure";z.position++,O&&Q(V=>V==="	"||V===" ",k,z);const R=Q(V=>{const q=V.charCodeAt(0);return q>=48&&q<=57},k,z),N=R.length?Number(R):
null;return z.position<k.length||N===null&&rA===null||rA>N?"failure":{rangeStartValue:rA,rangeEndValue:N}}function zA(U,O,k){let z="bytes ";return z+=v(`${U}`),z+="-",z+=v(`${O}`),z+="/",z+=v(`${k}`),
z}class $A extends t{#A;constructor(O){super(),this.#A=O}_transform(O,k,z){if(!this._inflateStream){if(O.length===0){z();return}this._inflateStream=(O[0]&15)===8?m.createInflate(this.#A):m.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",X=>this.destroy(X))}this._inflateStream.write(O,k,z)}_final(O){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),O()}}function _A(U){return new $A(U)}function oe(U){let O=null,k=null,z=null;const X=Qe("content-type",U);if(X===null)return"f\
ailure";for(const rA of X){const R=E(rA);R==="failure"||R.essence==="*/*"||(z=R,z.essence!==k?(O=null,z.parameters.has("charset")&&(O=z.parameters.get("charset")),k=z.essence):!z.parameters.has("chars\
et")&&O!==null&&z.parameters.set("charset",O))}return z??"failure"}function ie(U){const O=U,k={position:0},z=[];let X="";for(;k.position<O.length;){if(X+=Q(rA=>rA!=='"'&&rA!==",",O,k),k.position<O.length)
if(O.charCodeAt(k.position)===34){if(X+=g(O,k),k.position<O.length)continue}else F(O.charCodeAt(k.position)===44),k.position++;X=e(X,!0,!0,rA=>rA===9||rA===32),z.push(X),X=""}return z}function Qe(U,O){
const k=O.get(U,!0);return k===null?null:ie(k)}const ce=new TextDecoder;function ae(U){return U.length===0?"":(U[0]===239&&U[1]===187&&U[2]===191&&(U=U.subarray(3)),ce.decode(U))}class le{get baseUrl(){
return s()}get origin(){return this.baseUrl?.origin}policyContainer=mA()}class kA{settingsObject=new le}const K=new kA;p.exports={isAborted:TA,isCancelled:XA,isValidEncodedURL:i,createDeferredPromise:dA,
ReadableStreamFrom:c,tryUpgradeRequestToAPotentiallyTrustworthyURL:oA,clampAndCoarsenConnectionTimingInfo:BA,coarsenedSharedCurrentTime:lA,determineRequestsReferrer:xA,makePolicyContainer:mA,clonePolicyContainer:RA,
appendFetchMetadata:Y,appendRequestOriginHeader:_,TAOCheck:W,corsCheck:x,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:uA,setRequestReferrerPolicyOnRedirect:D,isValidHTTPToken:C,requestBadPort:r,
requestCurrentURL:h,responseURL:M,responseLocationURL:G,isBlobLike:o,isURLPotentiallyTrustworthy:aA,isValidReasonPhrase:y,sameOrigin:CA,normalizeMethod:PA,serializeJavascriptValueToJSONString:qA,iteratorMixin:GA,
createIterator:OA,isValidHeaderName:d,isValidHeaderValue:B,isErrorLike:w,fullyReadBody:VA,bytesMatch:cA,isReadableStreamLike:NA,readableStreamClose:Ae,isomorphicEncode:v,urlIsLocal:fA,urlHasHttpsScheme:MA,
urlIsHttpHttpsScheme:vA,readAllBytes:gA,simpleRangeHeaderValue:SA,buildContentRange:zA,parseMetadata:$,createInflate:_A,extractMimeType:oe,getDecodeSplit:Qe,utf8DecodeBytes:ae,environmentSettingsObject:K}}),
45893:((p,H,A)=>{const{types:t,inspect:m}=A(57975),{markAsUncloneable:I}=A(75919),{toUSVString:u}=A(3440),l={};l.converters={},l.util={},l.errors={},l.errors.exception=function(s){return new TypeError(
`${s.header}: ${s.message}`)},l.errors.conversionFailed=function(s){const Q=s.types.length===1?"":" one of",g=`${s.argument} could not be converted to${Q}: ${s.types.join(", ")}.`;return l.errors.exception(
{header:s.prefix,message:g})},l.errors.invalidArgument=function(s){return l.errors.exception({header:s.prefix,message:`"${s.value}" is an invalid ${s.type}.`})},l.brandCheck=function(s,Q,g){if(g?.strict!==
!1){if(!(s instanceof Q)){const e=new TypeError("Illegal invocation");throw e.code="ERR_INVALID_THIS",e}}else if(s?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const e=new TypeError("Illeg\
al invocation");throw e.code="ERR_INVALID_THIS",e}},l.argumentLengthCheck=function({length:s},Q,g){if(s<Q)throw l.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${s?" only":""} ${s}\
 found.`,header:g})},l.illegalConstructor=function(){throw l.errors.exception({header:"TypeError",message:"Illegal constructor"})},l.util.Type=function(s){switch(typeof s){case"undefined":return"Undef\
ined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return s===null?"Null":"\
Object"}},l.util.markAsUncloneable=I||(()=>{}),l.util.ConvertToInt=function(s,Q,g,e){let E,a;Q===64?(E=Math.pow(2,53)-1,g==="unsigned"?a=0:a=Math.pow(-2,53)+1):g==="unsigned"?(a=0,E=Math.pow(2,Q)-1):(a=
Math.pow(-2,Q)-1,E=Math.pow(2,Q-1)-1);let o=Number(s);if(o===0&&(o=0),e?.enforceRange===!0){if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)throw l.errors.exception({header:"\
Integer conversion",message:`Could not convert ${l.util.Stringify(s)} to an integer.`});if(o=l.util.IntegerPart(o),o<a||o>E)throw l.errors.exception({header:"Integer conversion",message:`Value must be\
 between ${a}-${E}, got ${o}.`});return o}return!Number.isNaN(o)&&e?.clamp===!0?(o=Math.min(Math.max(o,a),E),Math.floor(o)%2===0?o=Math.floor(o):o=Math.ceil(o),o):Number.isNaN(o)||o===0&&Object.is(0,o)||
o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?0:(o=l.util.IntegerPart(o),o=o%Math.pow(2,Q),g==="signed"&&o>=Math.pow(2,Q)-1?o-Math.pow(2,Q):o)},l.util.IntegerPart=function(s){const Q=Math.
floor(Math.abs(s));return s<0?-1*Q:Q},l.util.Stringify=function(s){switch(l.util.Type(s)){case"Symbol":return`Symbol(${s.description})`;case"Object":return m(s);case"String":return`"${s}"`;default:return`${s}`}},
l.sequenceConverter=function(s){return(Q,g,e,E)=>{if(l.util.Type(Q)!=="Object")throw l.errors.exception({header:g,message:`${e} (${l.util.Stringify(Q)}) is not iterable.`});const a=typeof E=="function"?
E():Q?.[Symbol.iterator]?.(),o=[];let c=0;if(a===void 0||typeof a.next!="function")throw l.errors.exception({header:g,message:`${e} is not iterable.`});for(;;){const{done:C,value:f}=a.next();if(C)break;
o.push(s(f,g,`${e}[${c++}]`))}return o}},l.recordConverter=function(s,Q){return(g,e,E)=>{if(l.util.Type(g)!=="Object")throw l.errors.exception({header:e,message:`${E} ("${l.util.Type(g)}") is not an O\
bject.`});const a={};if(!t.isProxy(g)){const c=[...Object.getOwnPropertyNames(g),...Object.getOwnPropertySymbols(g)];for(const C of c){const f=s(C,e,E),F=Q(g[C],e,E);a[f]=F}return a}const o=Reflect.ownKeys(
g);for(const c of o)if(Reflect.getOwnPropertyDescriptor(g,c)?.enumerable){const f=s(c,e,E),F=Q(g[c],e,E);a[f]=F}return a}},l.interfaceConverter=function(s){return(Q,g,e,E)=>{if(E?.strict!==!1&&!(Q instanceof
s))throw l.errors.exception({header:g,message:`Expected ${e} ("${l.util.Stringify(Q)}") to be an instance of ${s.name}.`});return Q}},l.dictionaryConverter=function(s){return(Q,g,e)=>{const E=l.util.Type(
Q),a={};if(E==="Null"||E==="Undefined")return a;if(E!=="Object")throw l.errors.exception({header:g,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const o of s){const{key:c,defaultValue:C,
required:f,converter:F}=o;if(f===!0&&!Object.hasOwn(Q,c))throw l.errors.exception({header:g,message:`Missing required key "${c}".`});let S=Q[c];const b=Object.hasOwn(o,"defaultValue");if(b&&S!==null&&
(S??=C()),f||b||S!==void 0){if(S=F(S,g,`${e}.${c}`),o.allowedValues&&!o.allowedValues.includes(S))throw l.errors.exception({header:g,message:`${S} is not an accepted type. Expected one of ${o.allowedValues.
join(", ")}.`});a[c]=S}}return a}},l.nullableConverter=function(s){return(Q,g,e)=>Q===null?Q:s(Q,g,e)},l.converters.DOMString=function(s,Q,g,e){if(s===null&&e?.legacyNullToEmptyString)return"";if(typeof s==
"symbol")throw l.errors.exception({header:Q,message:`${g} is a symbol, which cannot be converted to a DOMString.`});return String(s)},l.converters.ByteString=function(s,Q,g){const e=l.converters.DOMString(
s,Q,g);for(let E=0;E<e.length;E++)if(e.charCodeAt(E)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${E} has a value of ${e.charCodeAt(E)} which is gre\
ater than 255.`);return e},l.converters.USVString=u,l.converters.boolean=function(s){return!!s},l.converters.any=function(s){return s},l.converters["long long"]=function(s,Q,g){return l.util.ConvertToInt(
s,64,"signed",void 0,Q,g)},l.converters["unsigned long long"]=function(s,Q,g){return l.util.ConvertToInt(s,64,"unsigned",void 0,Q,g)},l.converters["unsigned long"]=function(s,Q,g){return l.util.ConvertToInt(
s,32,"unsigned",void 0,Q,g)},l.converters["unsigned short"]=function(s,Q,g,e){return l.util.ConvertToInt(s,16,"unsigned",e,Q,g)},l.converters.ArrayBuffer=function(s,Q,g,e){if(l.util.Type(s)!=="Object"||
!t.isAnyArrayBuffer(s))throw l.errors.conversionFailed({prefix:Q,argument:`${g} ("${l.util.Stringify(s)}")`,types:["ArrayBuffer"]});if(e?.allowShared===!1&&t.isSharedArrayBuffer(s))throw l.errors.exception(
{header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(s.resizable||s.growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return s},l.
converters.TypedArray=function(s,Q,g,e,E){if(l.util.Type(s)!=="Object"||!t.isTypedArray(s)||s.constructor.name!==Q.name)throw l.errors.conversionFailed({prefix:g,argument:`${e} ("${l.util.Stringify(s)}\
")`,types:[Q.name]});if(E?.allowShared===!1&&t.isSharedArrayBuffer(s.buffer))throw l.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(s.buffer.resizable||s.buffer.
growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return s},l.converters.DataView=function(s,Q,g,e){if(l.util.Type(s)!=="Object"||!t.isDataView(s))throw l.
errors.exception({header:Q,message:`${g} is not a DataView.`});if(e?.allowShared===!1&&t.isSharedArrayBuffer(s.buffer))throw l.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not \
allowed."});if(s.buffer.resizable||s.buffer.growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return s},l.converters.BufferSource=function(s,Q,g,e){
if(t.isAnyArrayBuffer(s))return l.converters.ArrayBuffer(s,Q,g,{...e,allowShared:!1});if(t.isTypedArray(s))return l.converters.TypedArray(s,s.constructor,Q,g,{...e,allowShared:!1});if(t.isDataView(s))
return l.converters.DataView(s,Q,g,{...e,allowShared:!1});throw l.errors.conversionFailed({prefix:Q,argument:`${g} ("${l.util.Stringify(s)}")`,types:["BufferSource"]})},l.converters["sequence<ByteStri\
ng>"]=l.sequenceConverter(l.converters.ByteString),l.converters["sequence<sequence<ByteString>>"]=l.sequenceConverter(l.converters["sequence<ByteString>"]),l.converters["record<ByteString, ByteString>"]=
l.recordConverter(l.converters.ByteString,l.converters.ByteString),p.exports={webidl:l}}),22607:(p=>{function H(A){if(!A)return"failure";switch(A.trim().toLowerCase()){case"unicode-1-1-utf-8":case"uni\
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
ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}p.exports={getEncoding:H}}),48355:((p,H,A)=>{
const{staticPropertyDescriptors:t,readOperation:m,fireAProgressEvent:I}=A(53610),{kState:u,kError:l,kResult:s,kEvents:Q,kAborted:g}=A(20961),{webidl:e}=A(45893),{kEnumerableProperty:E}=A(3440);class a extends EventTarget{constructor(){
super(),this[u]="empty",this[s]=null,this[l]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(c){e.brandCheck(this,a),e.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),c=e.converters.Blob(c,{strict:!1}),m(this,c,"ArrayBuffer")}readAsBinaryString(c){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),
c=e.converters.Blob(c,{strict:!1}),m(this,c,"BinaryString")}readAsText(c,C=void 0){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsText"),c=e.converters.Blob(c,{strict:!1}),C!==
void 0&&(C=e.converters.DOMString(C,"FileReader.readAsText","encoding")),m(this,c,"Text",C)}readAsDataURL(c){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),c=e.converters.
Blob(c,{strict:!1}),m(this,c,"DataURL")}abort(){if(this[u]==="empty"||this[u]==="done"){this[s]=null;return}this[u]==="loading"&&(this[u]="done",this[s]=null),this[g]=!0,I("abort",this),this[u]!=="loa\
ding"&&I("loadend",this)}get readyState(){switch(e.brandCheck(this,a),this[u]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return e.brandCheck(
this,a),this[s]}get error(){return e.brandCheck(this,a),this[l]}get onloadend(){return e.brandCheck(this,a),this[Q].loadend}set onloadend(c){e.brandCheck(this,a),this[Q].loadend&&this.removeEventListener(
"loadend",this[Q].loadend),typeof c=="function"?(this[Q].loadend=c,this.addEventListener("loadend",c)):this[Q].loadend=null}get onerror(){return e.brandCheck(this,a),this[Q].error}set onerror(c){e.brandCheck(
this,a),this[Q].error&&this.removeEventListener("error",this[Q].error),typeof c=="function"?(this[Q].error=c,this.addEventListener("error",c)):this[Q].error=null}get onloadstart(){return e.brandCheck(
this,a),this[Q].loadstart}set onloadstart(c){e.brandCheck(this,a),this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),typeof c=="function"?(this[Q].loadstart=c,this.addEventListener(
"loadstart",c)):this[Q].loadstart=null}get onprogress(){return e.brandCheck(this,a),this[Q].progress}set onprogress(c){e.brandCheck(this,a),this[Q].progress&&this.removeEventListener("progress",this[Q].
progress),typeof c=="function"?(this[Q].progress=c,this.addEventListener("progress",c)):this[Q].progress=null}get onload(){return e.brandCheck(this,a),this[Q].load}set onload(c){e.brandCheck(this,a),this[Q].
load&&this.removeEventListener("load",this[Q].load),typeof c=="function"?(this[Q].load=c,this.addEventListener("load",c)):this[Q].load=null}get onabort(){return e.brandCheck(this,a),this[Q].abort}set onabort(c){
e.brandCheck(this,a),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),typeof c=="function"?(this[Q].abort=c,this.addEventListener("abort",c)):this[Q].abort=null}}a.EMPTY=a.prototype.EMPTY=
0,a.LOADING=a.prototype.LOADING=1,a.DONE=a.prototype.DONE=2,Object.defineProperties(a.prototype,{EMPTY:t,LOADING:t,DONE:t,readAsArrayBuffer:E,readAsBinaryString:E,readAsText:E,readAsDataURL:E,abort:E,
readyState:E,result:E,error:E,onloadstart:E,onprogress:E,onload:E,onabort:E,onerror:E,onloadend:E,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
a,{EMPTY:t,LOADING:t,DONE:t}),p.exports={FileReader:a}}),88573:((p,H,A)=>{const{webidl:t}=A(45893),m=Symbol("ProgressEvent state");class I extends Event{constructor(l,s={}){l=t.converters.DOMString(l,
"ProgressEvent constructor","type"),s=t.converters.ProgressEventInit(s??{}),super(l,s),this[m]={lengthComputable:s.lengthComputable,loaded:s.loaded,total:s.total}}get lengthComputable(){return t.brandCheck(
this,I),this[m].lengthComputable}get loaded(){return t.brandCheck(this,I),this[m].loaded}get total(){return t.brandCheck(this,I),this[m].total}}t.converters.ProgressEventInit=t.dictionaryConverter([{key:"\
lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.
boolean,defaultValue:()=>!1}]),p.exports={ProgressEvent:I}}),20961:(p=>{p.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((p,H,A)=>{const{kState:t,kError:m,kResult:I,kAborted:u,kLastProgressEventFired:l}=A(
20961),{ProgressEvent:s}=A(88573),{getEncoding:Q}=A(22607),{serializeAMimeType:g,parseMIMEType:e}=A(51900),{types:E}=A(57975),{StringDecoder:a}=A(13193),{btoa:o}=A(4573),c={enumerable:!0,writable:!1,configurable:!1};
function C(J,M,G,i){if(J[t]==="loading")throw new DOMException("Invalid state","InvalidStateError");J[t]="loading",J[I]=null,J[m]=null;const h=M.stream().getReader(),r=[];let w=h.read(),y=!0;(async()=>{
for(;!J[u];)try{const{done:d,value:B}=await w;if(y&&!J[u]&&queueMicrotask(()=>{f("loadstart",J)}),y=!1,!d&&E.isUint8Array(B))r.push(B),(J[l]===void 0||Date.now()-J[l]>=50)&&!J[u]&&(J[l]=Date.now(),queueMicrotask(
()=>{f("progress",J)})),w=h.read();else if(d){queueMicrotask(()=>{J[t]="done";try{const D=F(r,G,M.type,i);if(J[u])return;J[I]=D,f("load",J)}catch(D){J[m]=D,f("error",J)}J[t]!=="loading"&&f("loadend",J)});
break}}catch(d){if(J[u])return;queueMicrotask(()=>{J[t]="done",J[m]=d,f("error",J),J[t]!=="loading"&&f("loadend",J)});break}})()}function f(J,M){const G=new s(J,{bubbles:!1,cancelable:!1});M.dispatchEvent(
G)}function F(J,M,G,i){switch(M){case"DataURL":{let n="data:";const h=e(G||"application/octet-stream");h!=="failure"&&(n+=g(h)),n+=";base64,";const r=new a("latin1");for(const w of J)n+=o(r.write(w));
return n+=o(r.end()),n}case"Text":{let n="failure";if(i&&(n=Q(i)),n==="failure"&&G){const h=e(G);h!=="failure"&&(n=Q(h.parameters.get("charset")))}return n==="failure"&&(n="UTF-8"),S(J,n)}case"ArrayBu\
ffer":return T(J).buffer;case"BinaryString":{let n="";const h=new a("latin1");for(const r of J)n+=h.write(r);return n+=h.end(),n}}}function S(J,M){const G=T(J),i=b(G);let n=0;i!==null&&(M=i,n=i==="UTF\
-8"?3:2);const h=G.slice(n);return new TextDecoder(M).decode(h)}function b(J){const[M,G,i]=J;return M===239&&G===187&&i===191?"UTF-8":M===254&&G===255?"UTF-16BE":M===255&&G===254?"UTF-16LE":null}function T(J){
const M=J.reduce((i,n)=>i+n.byteLength,0);let G=0;return J.reduce((i,n)=>(i.set(n,G),G+=n.byteLength,i),new Uint8Array(M))}p.exports={staticPropertyDescriptors:c,readOperation:C,fireAProgressEvent:f}}),
86897:((p,H,A)=>{const{uid:t,states:m,sentCloseFrameState:I,emptyBuffer:u,opcodes:l}=A(20736),{kReadyState:s,kSentClose:Q,kByteParser:g,kReceivedClose:e,kResponse:E}=A(61216),{fireEvent:a,failWebsocketConnection:o,
isClosing:c,isClosed:C,isEstablished:f,parseExtensions:F}=A(98625),{channels:S}=A(42414),{CloseEvent:b}=A(15188),{makeRequest:T}=A(9967),{fetching:J}=A(54398),{Headers:M,getHeadersList:G}=A(60660),{getDecodeSplit:i}=A(
73168),{WebsocketFrameSend:n}=A(3264);let h;try{h=A(77598)}catch{}function r(D,L,x,W,Y,_){const iA=D;iA.protocol=D.protocol==="ws:"?"http:":"https:";const BA=T({urlList:[iA],client:x,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(_.headers){const RA=G(new M(_.headers));BA.headersList=RA}const lA=h.randomBytes(16).toString(
"base64");BA.headersList.append("sec-websocket-key",lA),BA.headersList.append("sec-websocket-version","13");for(const RA of L)BA.headersList.append("sec-websocket-protocol",RA);return BA.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),J({request:BA,useParallelQueue:!0,dispatcher:_.dispatcher,processResponse(RA){if(RA.type==="error"||RA.status!==101){o(W,"Recei\
ved network error or non-101 status code.");return}if(L.length!==0&&!RA.headersList.get("Sec-WebSocket-Protocol")){o(W,"Server did not respond with sent protocols.");return}if(RA.headersList.get("Upgr\
ade")?.toLowerCase()!=="websocket"){o(W,'Server did not set Upgrade header to "websocket".');return}if(RA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){o(W,'Server did not set Connection h\
eader to "upgrade".');return}const xA=RA.headersList.get("Sec-WebSocket-Accept"),JA=h.createHash("sha1").update(lA+t).digest("base64");if(xA!==JA){o(W,"Incorrect hash received in Sec-WebSocket-Accept \
header.");return}const aA=RA.headersList.get("Sec-WebSocket-Extensions");let cA;if(aA!==null&&(cA=F(aA),!cA.has("permessage-deflate"))){o(W,"Sec-WebSocket-Extensions header does not match.");return}const EA=RA.
headersList.get("Sec-WebSocket-Protocol");if(EA!==null){const $=i("sec-websocket-protocol",BA.headersList);if($===null||!$.includes(EA)){o(W,"Protocol was not set in the opening handshake.");return}}RA.
socket.on("data",y),RA.socket.on("close",d),RA.socket.on("error",B),S.open.hasSubscribers&&S.open.publish({address:RA.socket.address(),protocol:EA,extensions:aA}),Y(RA,cA)}})}function w(D,L,x,W){if(!(c(
D)||C(D)))if(!f(D))o(D,"Connection was closed before it was established."),D[s]=m.CLOSING;else if(D[Q]===I.NOT_SENT){D[Q]=I.PROCESSING;const Y=new n;L!==void 0&&x===void 0?(Y.frameData=Buffer.allocUnsafe(
2),Y.frameData.writeUInt16BE(L,0)):L!==void 0&&x!==void 0?(Y.frameData=Buffer.allocUnsafe(2+W),Y.frameData.writeUInt16BE(L,0),Y.frameData.write(x,2,"utf-8")):Y.frameData=u,D[E].socket.write(Y.createFrame(
l.CLOSE)),D[Q]=I.SENT,D[s]=m.CLOSING}else D[s]=m.CLOSING}function y(D){this.ws[g].write(D)||this.pause()}function d(){const{ws:D}=this,{[E]:L}=D;L.socket.off("data",y),L.socket.off("close",d),L.socket.
off("error",B);const x=D[Q]===I.SENT&&D[e];let W=1005,Y="";const _=D[g].closingInfo;_&&!_.error?(W=_.code??1005,Y=_.reason):D[e]||(W=1006),D[s]=m.CLOSED,a("close",D,(iA,BA)=>new b(iA,BA),{wasClean:x,code:W,
reason:Y}),S.close.hasSubscribers&&S.close.publish({websocket:D,code:W,reason:Y})}function B(D){const{ws:L}=this;L[s]=m.CLOSING,S.socketError.hasSubscribers&&S.socketError.publish(D),this.destroy()}p.
exports={establishWebSocketConnection:r,closeWebSocketConnection:w}}),20736:(p=>{const H="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",A={enumerable:!0,writable:!1,configurable:!1},t={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},m={NOT_SENT:0,PROCESSING:1,SENT:2},I={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},u=2**16-1,l={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},s=Buffer.allocUnsafe(0),Q={
string:1,typedArray:2,arrayBuffer:3,blob:4};p.exports={uid:H,sentCloseFrameState:m,staticPropertyDescriptors:A,states:t,opcodes:I,maxUnsigned16Bit:u,parserStates:l,emptyBuffer:s,sendHints:Q}}),15188:((p,H,A)=>{
const{webidl:t}=A(45893),{kEnumerableProperty:m}=A(3440),{kConstruct:I}=A(36443),{MessagePort:u}=A(75919);class l extends Event{#A;constructor(a,o={}){if(a===I){super(arguments[1],arguments[2]),t.util.
markAsUncloneable(this);return}const c="MessageEvent constructor";t.argumentLengthCheck(arguments,1,c),a=t.converters.DOMString(a,c,"type"),o=t.converters.MessageEventInit(o,c,"eventInitDict"),super(a,
o),this.#A=o,t.util.markAsUncloneable(this)}get data(){return t.brandCheck(this,l),this.#A.data}get origin(){return t.brandCheck(this,l),this.#A.origin}get lastEventId(){return t.brandCheck(this,l),this.#A.
lastEventId}get source(){return t.brandCheck(this,l),this.#A.source}get ports(){return t.brandCheck(this,l),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(a,o=!1,c=!1,C=null,f="",F="",S=null,b=[]){
return t.brandCheck(this,l),t.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new l(a,{bubbles:o,cancelable:c,data:C,origin:f,lastEventId:F,source:S,ports:b})}static createFastMessageEvent(a,o){
const c=new l(I,a,o);return c.#A=o,c.#A.data??=null,c.#A.origin??="",c.#A.lastEventId??="",c.#A.source??=null,c.#A.ports??=[],c}}const{createFastMessageEvent:s}=l;delete l.createFastMessageEvent;class Q extends Event{#A;constructor(a,o={}){
const c="CloseEvent constructor";t.argumentLengthCheck(arguments,1,c),a=t.converters.DOMString(a,c,"type"),o=t.converters.CloseEventInit(o),super(a,o),this.#A=o,t.util.markAsUncloneable(this)}get wasClean(){
return t.brandCheck(this,Q),this.#A.wasClean}get code(){return t.brandCheck(this,Q),this.#A.code}get reason(){return t.brandCheck(this,Q),this.#A.reason}}class g extends Event{#A;constructor(a,o){const c="\
ErrorEvent constructor";t.argumentLengthCheck(arguments,1,c),super(a,o),t.util.markAsUncloneable(this),a=t.converters.DOMString(a,c,"type"),o=t.converters.ErrorEventInit(o??{}),this.#A=o}get message(){
return t.brandCheck(this,g),this.#A.message}get filename(){return t.brandCheck(this,g),this.#A.filename}get lineno(){return t.brandCheck(this,g),this.#A.lineno}get colno(){return t.brandCheck(this,g),
this.#A.colno}get error(){return t.brandCheck(this,g),this.#A.error}}Object.defineProperties(l.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:m,origin:m,lastEventId:m,source:m,
ports:m,initMessageEvent:m}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:m,code:m,wasClean:m}),Object.defineProperties(g.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:m,filename:m,lineno:m,colno:m,error:m}),t.converters.MessagePort=t.interfaceConverter(u),t.converters["sequence<MessagePort>"]=t.sequenceConverter(t.converters.
MessagePort);const e=[{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,
defaultValue:()=>!1}];t.converters.MessageEventInit=t.dictionaryConverter([...e,{key:"data",converter:t.converters.any,defaultValue:()=>null},{key:"origin",converter:t.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:t.converters.DOMString,defaultValue:()=>""},{key:"source",converter:t.nullableConverter(t.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:t.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),t.converters.CloseEventInit=t.dictionaryConverter([...e,{key:"wasClean",converter:t.converters.boolean,defaultValue:()=>!1},{key:"code",converter:t.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:t.converters.USVString,defaultValue:()=>""}]),t.converters.ErrorEventInit=t.dictionaryConverter([...e,{key:"message",converter:t.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:t.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:t.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:t.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:t.converters.any}]),p.exports={MessageEvent:l,CloseEvent:Q,ErrorEvent:g,createFastMessageEvent:s}}),3264:((p,H,A)=>{const{maxUnsigned16Bit:t}=A(
20736),m=16386;let I,u=null,l=m;try{I=A(77598)}catch{I={randomFillSync:function(e,E,a){for(let o=0;o<e.length;++o)e[o]=Math.random()*255|0;return e}}}function s(){return l===m&&(l=0,I.randomFillSync(u??=
Buffer.allocUnsafe(m),0,m)),[u[l++],u[l++],u[l++],u[l++]]}class Q{constructor(e){this.frameData=e}createFrame(e){const E=this.frameData,a=s(),o=E?.byteLength??0;let c=o,C=6;o>t?(C+=8,c=127):o>125&&(C+=
2,c=126);const f=Buffer.allocUnsafe(o+C);f[0]=f[1]=0,f[0]|=128,f[0]=(f[0]&240)+e;f[C-4]=a[0],f[C-3]=a[1],f[C-2]=a[2],f[C-1]=a[3],f[1]=c,c===126?f.writeUInt16BE(o,2):c===127&&(f[2]=f[3]=0,f.writeUIntBE(
o,4,6)),f[1]|=128;for(let F=0;F<o;++F)f[C+F]=E[F]^a[F&3];return f}}p.exports={WebsocketFrameSend:Q}}),19469:((p,H,A)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:m}=A(38522),{isValidClientWindowBits:I}=A(
98625),{MessageSizeExceededError:u}=A(68707),l=Buffer.from([0,0,255,255]),s=Symbol("kBuffer"),Q=Symbol("kLength");class g{#A;#e={};#t=0;constructor(E,a){this.#e.serverNoContextTakeover=E.has("server_n\
o_context_takeover"),this.#e.serverMaxWindowBits=E.get("server_max_window_bits"),this.#t=a.maxPayloadSize}decompress(E,a,o){if(!this.#A){let c=m;if(this.#e.serverMaxWindowBits){if(!I(this.#e.serverMaxWindowBits)){
o(new Error("Invalid server_max_window_bits"));return}c=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=t({windowBits:c})}catch(C){o(C);return}this.#A[s]=[],this.#A[Q]=0,this.#A.on("data",C=>{
if(this.#A[Q]+=C.length,this.#t>0&&this.#A[Q]>this.#t){o(new u),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[s].push(C)}),this.#A.on("error",C=>{this.#A=null,o(C)})}this.#A.
write(E),a&&this.#A.write(l),this.#A.flush(()=>{if(!this.#A)return;const c=Buffer.concat(this.#A[s],this.#A[Q]);this.#A[s].length=0,this.#A[Q]=0,o(null,c)})}}p.exports={PerMessageDeflate:g}}),81652:((p,H,A)=>{
const{Writable:t}=A(57075),m=A(34589),{parserStates:I,opcodes:u,states:l,emptyBuffer:s,sentCloseFrameState:Q}=A(20736),{kReadyState:g,kSentClose:e,kResponse:E,kReceivedClose:a}=A(61216),{channels:o}=A(
42414),{isValidStatusCode:c,isValidOpcode:C,failWebsocketConnection:f,websocketMessageReceived:F,utf8Decode:S,isControlFrame:b,isTextBinaryFrame:T,isContinuationFrame:J}=A(98625),{WebsocketFrameSend:M}=A(
3264),{closeWebSocketConnection:G}=A(86897),{PerMessageDeflate:i}=A(19469),{MessageSizeExceededError:n}=A(68707);function h(w,y,d){G(w,y,d,Buffer.byteLength(d)),f(w,d)}class r extends t{#A=[];#e=0;#t=0;#r=!1;#s=I.
INFO;#n={};#o=[];#i;#g;#a;constructor(y,d,B={}){super(),this.ws=y,this.#i=d??new Map,this.#g=B.maxFragments??0,this.#a=B.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new i(d,B))}_write(y,d,B){this.#A.push(y),this.#t+=y.length,this.#r=!0,this.run(B)}#c(){return this.#a>0&&!b(this.#n.opcode)&&this.#n.payloadLength+this.#e>this.#a?(h(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(y){for(;this.#r;)if(this.#s===I.INFO){if(this.#t<2)return y();const d=this.consume(2),B=(d[0]&128)!==0,D=d[0]&15,L=(d[1]&128)===128,x=!B&&D!==u.CONTINUATION,
W=d[1]&127,Y=d[0]&64,_=d[0]&32,iA=d[0]&16;if(!C(D))return f(this.ws,"Invalid opcode received"),y();if(L)return f(this.ws,"Frame cannot be masked"),y();if(Y!==0&&!this.#i.has("permessage-deflate")){f(this.
ws,"Expected RSV1 to be clear.");return}if(_!==0||iA!==0){f(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(x&&!T(D)){f(this.ws,"Invalid frame type was fragmented.");return}if(T(D)&&this.#o.length>
0){f(this.ws,"Expected continuation frame");return}if(this.#n.fragmented&&x){f(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((W>125||x)&&b(D)){f(this.ws,"Control frame either too large or \
fragmented");return}if(J(D)&&this.#o.length===0&&!this.#n.compressed){f(this.ws,"Unexpected continuation frame");return}if(W<=125){if(this.#n.payloadLength=W,this.#s=I.READ_DATA,!this.#c())return}else
W===126?this.#s=I.PAYLOADLENGTH_16:W===127&&(this.#s=I.PAYLOADLENGTH_64);T(D)&&(this.#n.binaryType=D,this.#n.compressed=Y!==0),this.#n.opcode=D,this.#n.masked=L,this.#n.fin=B,this.#n.fragmented=x}else if(this.#s===
I.PAYLOADLENGTH_16){if(this.#t<2)return y();const d=this.consume(2);if(this.#n.payloadLength=d.readUInt16BE(0),this.#s=I.READ_DATA,!this.#c())return}else if(this.#s===I.PAYLOADLENGTH_64){if(this.#t<8)
return y();const d=this.consume(8),B=d.readUInt32BE(0),D=d.readUInt32BE(4);if(B!==0||D>2**31-1){f(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=D,this.#s=I.READ_DATA,
!this.#c())return}else if(this.#s===I.READ_DATA){if(this.#t<this.#n.payloadLength)return y();const d=this.consume(this.#n.payloadLength);if(b(this.#n.opcode)){this.#r=this.parseControlFrame(d),this.#s=
I.INFO;const B=this.ws[E].socket;if(this.#r&&B.writableNeedDrain){this.#r=!1,B.once("drain",()=>{this.destroyed||(this.#r=!0,this.run(y))});return}}else if(this.#n.compressed){this.#i.get("permessage-\
deflate").decompress(d,this.#n.fin,(B,D)=>{if(B){const L=B instanceof n?1009:1007;h(this.ws,L,B.message);return}if(this.writeFragments(D)){if(this.#a>0&&this.#e>this.#a){h(this.ws,1009,new n().message);
return}if(!this.#n.fin){this.#s=I.INFO,this.#r=!0,this.run(y);return}F(this.ws,this.#n.binaryType,this.consumeFragments()),this.#r=!0,this.#s=I.INFO,this.run(y)}}),this.#r=!1;break}else{if(!this.writeFragments(
d))return;if(this.#a>0&&this.#e>this.#a){h(this.ws,1009,new n().message);return}!this.#n.fragmented&&this.#n.fin&&F(this.ws,this.#n.binaryType,this.consumeFragments()),this.#s=I.INFO}}}consume(y){if(y>
this.#t)throw new Error("Called consume() before buffers satiated.");if(y===0)return s;if(this.#A[0].length===y)return this.#t-=this.#A[0].length,this.#A.shift();const d=Buffer.allocUnsafe(y);let B=0;
for(;B!==y;){const D=this.#A[0],{length:L}=D;if(L+B===y){d.set(this.#A.shift(),B);break}else if(L+B>y){d.set(D.subarray(0,y-B),B),this.#A[0]=D.subarray(y-B);break}else d.set(this.#A.shift(),B),B+=D.length}
return this.#t-=y,d}writeFragments(y){return this.#g>0&&this.#o.length===this.#g?(h(this.ws,1008,"Too many message fragments"),!1):(this.#e+=y.length,this.#o.push(y),!0)}consumeFragments(){const y=this.#o;
if(y.length===1)return this.#e=0,y.shift();const d=Buffer.concat(y,this.#e);return this.#o=[],this.#e=0,d}parseCloseBody(y){m(y.length!==1);let d;if(y.length>=2&&(d=y.readUInt16BE(0)),d!==void 0&&!c(d))
return{code:1002,reason:"Invalid status code",error:!0};let B=y.subarray(2);B[0]===239&&B[1]===187&&B[2]===191&&(B=B.subarray(3));try{B=S(B)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:d,reason:B,error:!1}}parseControlFrame(y){const{opcode:d,payloadLength:B}=this.#n;if(d===u.CLOSE){if(B===1)return f(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#n.closeInfo=this.
parseCloseBody(y),this.#n.closeInfo.error){const{code:D,reason:L}=this.#n.closeInfo;return G(this.ws,D,L,L.length),f(this.ws,L),!1}if(this.ws[e]!==Q.SENT){let D=s;this.#n.closeInfo.code&&(D=Buffer.allocUnsafe(
2),D.writeUInt16BE(this.#n.closeInfo.code,0));const L=new M(D);this.ws[E].socket.write(L.createFrame(u.CLOSE),x=>{x||(this.ws[e]=Q.SENT)})}return this.ws[g]=l.CLOSING,this.ws[a]=!0,!1}else if(d===u.PING){
if(!this.ws[a]){const D=new M(y);this.ws[E].socket.write(D.createFrame(u.PONG)),o.ping.hasSubscribers&&o.ping.publish({payload:y})}}else d===u.PONG&&o.pong.hasSubscribers&&o.pong.publish({payload:y});
return!0}get closingInfo(){return this.#n.closeInfo}}p.exports={ByteParser:r}}),13900:((p,H,A)=>{const{WebsocketFrameSend:t}=A(3264),{opcodes:m,sendHints:I}=A(20736),u=A(64660),l=Buffer[Symbol.species];
class s{#A=new u;#e=!1;#t;constructor(E){this.#t=E}add(E,a,o){if(o!==I.blob){const C=Q(E,o);if(!this.#e)this.#t.write(C,a);else{const f={promise:null,callback:a,frame:C};this.#A.push(f)}return}const c={
promise:E.arrayBuffer().then(C=>{c.promise=null,c.frame=Q(C,o)}),callback:a,frame:null};this.#A.push(c),this.#e||this.#r()}async#r(){this.#e=!0;const E=this.#A;for(;!E.isEmpty();){const a=E.shift();a.
promise!==null&&await a.promise,this.#t.write(a.frame,a.callback),a.callback=a.frame=null}this.#e=!1}}function Q(e,E){return new t(g(e,E)).createFrame(E===I.string?m.TEXT:m.BINARY)}function g(e,E){switch(E){case I.
string:return Buffer.from(e);case I.arrayBuffer:case I.blob:return new l(e);case I.typedArray:return new l(e.buffer,e.byteOffset,e.byteLength)}}p.exports={SendQueue:s}}),61216:(p=>{p.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((p,H,A)=>{const{kReadyState:t,kController:m,kResponse:I,kBinaryType:u,kWebSocketURL:l}=A(61216),{states:s,opcodes:Q}=A(20736),{ErrorEvent:g,createFastMessageEvent:e}=A(
15188),{isUtf8:E}=A(4573),{collectASequenceOfCodePointsFast:a,removeHTTPWhitespace:o}=A(51900);function c(L){return L[t]===s.CONNECTING}function C(L){return L[t]===s.OPEN}function f(L){return L[t]===s.
CLOSING}function F(L){return L[t]===s.CLOSED}function S(L,x,W=(_,iA)=>new Event(_,iA),Y={}){const _=W(L,Y);x.dispatchEvent(_)}function b(L,x,W){if(L[t]!==s.OPEN)return;let Y;if(x===Q.TEXT)try{Y=D(W)}catch{
G(L,"Received invalid UTF-8 in text frame.");return}else x===Q.BINARY&&(L[u]==="blob"?Y=new Blob([W]):Y=T(W));S("message",L,e,{origin:L[l].origin,data:Y})}function T(L){return L.byteLength===L.buffer.
byteLength?L.buffer:L.buffer.slice(L.byteOffset,L.byteOffset+L.byteLength)}function J(L){if(L.length===0)return!1;for(let x=0;x<L.length;++x){const W=L.charCodeAt(x);if(W<33||W>126||W===34||W===40||W===
41||W===44||W===47||W===58||W===59||W===60||W===61||W===62||W===63||W===64||W===91||W===92||W===93||W===123||W===125)return!1}return!0}function M(L){return L>=1e3&&L<1015?L!==1004&&L!==1005&&L!==1006:
L>=3e3&&L<=4999}function G(L,x){const{[m]:W,[I]:Y}=L;W.abort(),Y?.socket&&!Y.socket.destroyed&&Y.socket.destroy(),x&&S("error",L,(_,iA)=>new g(_,iA),{error:new Error(x),message:x})}function i(L){return L===
Q.CLOSE||L===Q.PING||L===Q.PONG}function n(L){return L===Q.CONTINUATION}function h(L){return L===Q.TEXT||L===Q.BINARY}function r(L){return h(L)||n(L)||i(L)}function w(L){const x={position:0},W=new Map;
for(;x.position<L.length;){const Y=a(";",L,x),[_,iA=""]=Y.split("=");W.set(o(_,!0,!1),o(iA,!1,!0)),x.position++}return W}function y(L){if(L.length===0)return!1;for(let W=0;W<L.length;W++){const Y=L.charCodeAt(
W);if(Y<48||Y>57)return!1}const x=Number.parseInt(L,10);return x>=8&&x<=15}const d=typeof process.versions.icu=="string",B=d?new TextDecoder("utf-8",{fatal:!0}):void 0,D=d?B.decode.bind(B):function(L){
if(E(L))return L.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};p.exports={isConnecting:c,isEstablished:C,isClosing:f,isClosed:F,fireEvent:S,isValidSubprotocol:J,isValidStatusCode:M,
failWebsocketConnection:G,websocketMessageReceived:b,utf8Decode:D,isControlFrame:i,isContinuationFrame:n,isTextBinaryFrame:h,isValidOpcode:r,parseExtensions:w,isValidClientWindowBits:y}}),13726:((p,H,A)=>{
const{webidl:t}=A(45893),{URLSerializer:m}=A(51900),{environmentSettingsObject:I}=A(73168),{staticPropertyDescriptors:u,states:l,sentCloseFrameState:s,sendHints:Q}=A(20736),{kWebSocketURL:g,kReadyState:e,
kController:E,kBinaryType:a,kResponse:o,kSentClose:c,kByteParser:C}=A(61216),{isConnecting:f,isEstablished:F,isClosing:S,isValidSubprotocol:b,fireEvent:T}=A(98625),{establishWebSocketConnection:J,closeWebSocketConnection:M}=A(
86897),{ByteParser:G}=A(81652),{kEnumerableProperty:i,isBlobLike:n}=A(3440),{getGlobalDispatcher:h}=A(32581),{types:r}=A(57975),{ErrorEvent:w,CloseEvent:y}=A(15188),{SendQueue:d}=A(13900);class B extends EventTarget{#A={
open:null,error:null,close:null,message:null};#e=0;#t="";#r="";#s;constructor(W,Y=[]){super(),t.util.markAsUncloneable(this);const _="WebSocket constructor";t.argumentLengthCheck(arguments,1,_);const iA=t.
converters["DOMString or sequence<DOMString> or WebSocketInit"](Y,_,"options");W=t.converters.USVString(W,_,"url"),Y=iA.protocols;const BA=I.settingsObject.baseUrl;let lA;try{lA=new URL(W,BA)}catch(mA){
throw new DOMException(mA,"SyntaxError")}if(lA.protocol==="http:"?lA.protocol="ws:":lA.protocol==="https:"&&(lA.protocol="wss:"),lA.protocol!=="ws:"&&lA.protocol!=="wss:")throw new DOMException(`Expec\
ted a ws: or wss: protocol, got ${lA.protocol}`,"SyntaxError");if(lA.hash||lA.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof Y=="string"&&(Y=[Y]),Y.length!==new Set(
Y.map(mA=>mA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(Y.length>0&&!Y.every(mA=>b(mA)))throw new DOMException("Invalid Sec-WebSocket-Protocol\
 value","SyntaxError");this[g]=new URL(lA.href);const uA=I.settingsObject;this[E]=J(lA,Y,uA,this,(mA,RA)=>this.#n(mA,RA),iA),this[e]=B.CONNECTING,this[c]=s.NOT_SENT,this[a]="blob"}close(W=void 0,Y=void 0){
t.brandCheck(this,B);const _="WebSocket.close";if(W!==void 0&&(W=t.converters["unsigned short"](W,_,"code",{clamp:!0})),Y!==void 0&&(Y=t.converters.USVString(Y,_,"reason")),W!==void 0&&W!==1e3&&(W<3e3||
W>4999))throw new DOMException("invalid code","InvalidAccessError");let iA=0;if(Y!==void 0&&(iA=Buffer.byteLength(Y),iA>123))throw new DOMException(`Reason must be less than 123 bytes; received ${iA}`,
"SyntaxError");M(this,W,Y,iA)}send(W){t.brandCheck(this,B);const Y="WebSocket.send";if(t.argumentLengthCheck(arguments,1,Y),W=t.converters.WebSocketSendData(W,Y,"data"),f(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!F(this)||S(this)))if(typeof W=="string"){const _=Buffer.byteLength(W);this.#e+=_,this.#s.add(W,()=>{this.#e-=_},Q.string)}else r.isArrayBuffer(W)?(this.#e+=
W.byteLength,this.#s.add(W,()=>{this.#e-=W.byteLength},Q.arrayBuffer)):ArrayBuffer.isView(W)?(this.#e+=W.byteLength,this.#s.add(W,()=>{this.#e-=W.byteLength},Q.typedArray)):n(W)&&(this.#e+=W.size,this.#s.
add(W,()=>{this.#e-=W.size},Q.blob))}get readyState(){return t.brandCheck(this,B),this[e]}get bufferedAmount(){return t.brandCheck(this,B),this.#e}get url(){return t.brandCheck(this,B),m(this[g])}get extensions(){
return t.brandCheck(this,B),this.#r}get protocol(){return t.brandCheck(this,B),this.#t}get onopen(){return t.brandCheck(this,B),this.#A.open}set onopen(W){t.brandCheck(this,B),this.#A.open&&this.removeEventListener(
"open",this.#A.open),typeof W=="function"?(this.#A.open=W,this.addEventListener("open",W)):this.#A.open=null}get onerror(){return t.brandCheck(this,B),this.#A.error}set onerror(W){t.brandCheck(this,B),
this.#A.error&&this.removeEventListener("error",this.#A.error),typeof W=="function"?(this.#A.error=W,this.addEventListener("error",W)):this.#A.error=null}get onclose(){return t.brandCheck(this,B),this.#A.
close}set onclose(W){t.brandCheck(this,B),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof W=="function"?(this.#A.close=W,this.addEventListener("close",W)):this.#A.close=null}get onmessage(){
return t.brandCheck(this,B),this.#A.message}set onmessage(W){t.brandCheck(this,B),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof W=="function"?(this.#A.message=W,this.addEventListener(
"message",W)):this.#A.message=null}get binaryType(){return t.brandCheck(this,B),this[a]}set binaryType(W){t.brandCheck(this,B),W!=="blob"&&W!=="arraybuffer"?this[a]="blob":this[a]=W}#n(W,Y){this[o]=W;
const _=this[E]?.dispatcher?.webSocketOptions,iA=_?.maxFragments,BA=_?.maxPayloadSize,lA=new G(this,Y,{maxFragments:iA,maxPayloadSize:BA});lA.on("drain",D),lA.on("error",L.bind(this)),W.socket.ws=this,
this[C]=lA,this.#s=new d(W.socket),this[e]=l.OPEN;const uA=W.headersList.get("sec-websocket-extensions");uA!==null&&(this.#r=uA);const mA=W.headersList.get("sec-websocket-protocol");mA!==null&&(this.#t=
mA),T("open",this)}}B.CONNECTING=B.prototype.CONNECTING=l.CONNECTING,B.OPEN=B.prototype.OPEN=l.OPEN,B.CLOSING=B.prototype.CLOSING=l.CLOSING,B.CLOSED=B.prototype.CLOSED=l.CLOSED,Object.defineProperties(
B.prototype,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u,url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,[Symbol.toStringTag]:{
value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(B,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u}),t.converters["sequence<DOMString>"]=t.sequenceConverter(t.converters.
DOMString),t.converters["DOMString or sequence<DOMString>"]=function(x,W,Y){return t.util.Type(x)==="Object"&&Symbol.iterator in x?t.converters["sequence<DOMString>"](x):t.converters.DOMString(x,W,Y)},
t.converters.WebSocketInit=t.dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:t.converters.any,
defaultValue:()=>h()},{key:"headers",converter:t.nullableConverter(t.converters.HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(x){return t.util.Type(x)==="O\
bject"&&!(Symbol.iterator in x)?t.converters.WebSocketInit(x):{protocols:t.converters["DOMString or sequence<DOMString>"](x)}},t.converters.WebSocketSendData=function(x){if(t.util.Type(x)==="Object"){
if(n(x))return t.converters.Blob(x,{strict:!1});if(ArrayBuffer.isView(x)||r.isArrayBuffer(x))return t.converters.BufferSource(x)}return t.converters.USVString(x)};function D(){this.ws[o].socket.resume()}
function L(x){let W,Y;x instanceof y?(W=x.reason,Y=x.code):W=x.message,T("error",this,()=>new w("error",{error:x,message:W})),M(this,Y)}p.exports={WebSocket:B}}),42613:(p=>{p.exports=WA(import.meta.url)(
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
url)("util")}),43106:(p=>{p.exports=WA(import.meta.url)("zlib")}),83273:((p,H,A)=>{A.d(H,{As:()=>s,UX:()=>I,cZ:()=>l});var t=A(30706);const m=2e4;function I({message:Q}){return(0,t.OX)(Q,1e3)}const u="\
<dock status ID>";function l(Q){const g=new Map;for(const{name:E,error:a,dockStatusId:o}of Q){const c=o===void 0?a.message:a.message.replaceAll(o,u),C=g.get(c)??{names:[],ids:[]};g.set(c,C),C.names.push(
E),o!==void 0&&C.ids.push(o)}const e=Math.max(100,Math.min(1e3,Math.floor(m/g.size)));return Array.from(g,([E,{names:a,ids:o}])=>({names:a,message:(0,t.OX)(E,e).replaceAll(u,()=>o.join(", "))}))}function s(Q){
return l(Q).map(({names:g,message:e})=>`${g.join(", ")}: ${e}`).join(" | ")}}),53299:((p,H,A)=>{A.d(H,{k:()=>u});var t=A(51455),m=A(76760),I=A(86560);async function u(l){const s=(0,m.join)(await(0,I.P)(
"workflow-report-"),"report.md");return await(0,t.writeFile)(s,l),s}}),66561:((p,H,A)=>{A.d(H,{Hq:()=>I,cz:()=>t,xS:()=>m,xW:()=>u});function t(l){const s={added:0,modified:0,removed:0};for(const{added:Q,
modified:g,removed:e}of l)s.added+=Q,s.modified+=g,s.removed+=e;return s}function m({status:l,changes:s,references:Q}){if(l!=="modified")return{added:0,modified:0,removed:0,[l]:1};const g=s.length===0&&
Q===0?1:0;return t([{added:0,modified:g,removed:0},...s.map(({kind:e})=>({added:0,removed:0,modified:0,[e==="reordered"?"modified":e]:1}))])}function I({workflows:l}){return l.some(({status:s})=>s!=="\
unchanged")}function u({workflows:l}){return t(l.map(({counts:s})=>s))}}),72899:((p,H,A)=>{A.d(H,{K$:()=>t,pi:()=>I,wo:()=>m});const t={patterns:[]};function m(l){const s=[];for(const[Q,g]of l.split(/\r\n|\r|\n/).
entries()){const e=g.trim();if(e===""||e.startsWith("#"))continue;const E=e.split(".");if(E.includes(""))throw new Error(`has an empty key in line ${Q+1} (join keys by single dots)`);if(E.every(a=>a===
"*"))throw new Error(`has only * in line ${Q+1}, which would ignore everything (name a key)`);s.push(E)}return{patterns:s}}function I({patterns:l},s){return l.some(Q=>u(s,Q,Q.length))}function u(l,s,Q){
if(Q===0)return!0;if(l?.outer===void 0)return!1;if(s[Q-1]==="*"&&u(l.outer,s,Q-1))return!0;if(l.key===void 0)return!1;const g=Q-l.key.split(".").length;return g>=0&&s.slice(g,Q).join(".")===l.key&&u(l.
outer,s,g)}}),12829:((p,H,A)=>{A.d(H,{SE:()=>gA,B1:()=>v,cq:()=>QA});var t=A(58132),m=A(30706),I=A(61318),u=A(63102);function l(R,N){let V;for(V=0;V<R.length&&V<N.length;V++)if(R[V]!=N[V])return R.slice(
0,V);return R.slice(0,V)}function s(R,N){let V;if(!R||!N||R[R.length-1]!=N[N.length-1])return"";for(V=0;V<R.length&&V<N.length;V++)if(R[R.length-(V+1)]!=N[N.length-(V+1)])return R.slice(-V);return R.slice(
-V)}function Q(R,N,V){if(R.slice(0,N.length)!=N)throw Error(`string ${JSON.stringify(R)} doesn't start with prefix ${JSON.stringify(N)}; this is a bug`);return V+R.slice(N.length)}function g(R,N,V){if(!N)
return R+V;if(R.slice(-N.length)!=N)throw Error(`string ${JSON.stringify(R)} doesn't end with suffix ${JSON.stringify(N)}; this is a bug`);return R.slice(0,-N.length)+V}function e(R,N){return Q(R,N,"")}
function E(R,N){return g(R,N,"")}function a(R,N){return N.slice(0,o(R,N))}function o(R,N){let V=0;R.length>N.length&&(V=R.length-N.length);let q=N.length;R.length<N.length&&(q=R.length);const nA=Array(
q);let AA=0;nA[0]=0;for(let eA=1;eA<q;eA++){for(N[eA]==N[AA]?nA[eA]=nA[AA]:nA[eA]=AA;AA>0&&N[eA]!=N[AA];)AA=nA[AA];N[eA]==N[AA]&&AA++}AA=0;for(let eA=V;eA<R.length;eA++){for(;AA>0&&R[eA]!=N[AA];)AA=nA[AA];
R[eA]==N[AA]&&AA++}return AA}function c(R){return R.includes(`\r
`)&&!R.startsWith(`
`)&&!R.match(/[^\r]\n/)}function C(R){return!R.includes(`\r
`)&&R.includes(`
`)}function f(R,N){const V=[];for(const q of Array.from(N.segment(R))){const nA=q.segment;V.length&&/\s/.test(V[V.length-1])&&/\s/.test(nA)?V[V.length-1]+=nA:V.push(nA)}return V}function F(R,N){if(N)return b(
R,N)[1];let V;for(V=R.length-1;V>=0&&R[V].match(/\s/);V--);return R.substring(V+1)}function S(R,N){if(N)return b(R,N)[0];const V=R.match(/^\s*/);return V?V[0]:""}function b(R,N){if(!N)return[S(R),F(R)];
if(N.resolvedOptions().granularity!="word")throw new Error('The segmenter passed must have a granularity of "word"');const V=f(R,N),q=V[0],nA=V[V.length-1],AA=/\s/.test(q)?q:"",eA=/\s/.test(nA)?nA:"";
return[AA,eA]}const T="a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}",J=new RegExp(`[${T}]+|\\s+|[^${T}]`,"ug");class M extends u.
A{equals(N,V,q){return q.ignoreCase&&(N=N.toLowerCase(),V=V.toLowerCase()),N.trim()===V.trim()}tokenize(N,V={}){let q;if(V.intlSegmenter){const eA=V.intlSegmenter;if(eA.resolvedOptions().granularity!=
"word")throw new Error('The segmenter passed must have a granularity of "word"');q=f(N,eA)}else q=N.match(J)||[];const nA=[];let AA=null;return q.forEach(eA=>{/\s/.test(eA)?AA==null?nA.push(eA):nA.push(
nA.pop()+eA):AA!=null&&/\s/.test(AA)?nA[nA.length-1]==AA?nA.push(nA.pop()+eA):nA.push(AA+eA):nA.push(eA),AA=eA}),nA}join(N){return N.map((V,q)=>q==0?V:V.replace(/^\s+/,"")).join("")}postProcess(N,V){if(!N||
V.oneChangePerToken)return N;let q=null,nA=null,AA=null;return N.forEach(eA=>{eA.added?nA=eA:eA.removed?AA=eA:((nA||AA)&&n(q,AA,nA,eA,V.intlSegmenter),q=eA,nA=null,AA=null)}),(nA||AA)&&n(q,AA,nA,null,
V.intlSegmenter),N}}const G=new M;function i(R,N,V){return V?.ignoreWhitespace!=null&&!V.ignoreWhitespace?w(R,N,V):G.diff(R,N,V)}function n(R,N,V,q,nA){if(N&&V){const[AA,eA]=b(N.value,nA),[wA,DA]=b(V.
value,nA);if(R){const HA=l(AA,wA);R.value=g(R.value,wA,HA),N.value=e(N.value,HA),V.value=e(V.value,HA)}if(q){const HA=s(eA,DA);q.value=Q(q.value,DA,HA),N.value=E(N.value,HA),V.value=E(V.value,HA)}}else if(V){
if(R){const AA=S(V.value,nA);V.value=V.value.substring(AA.length)}if(q){const AA=S(q.value,nA);q.value=q.value.substring(AA.length)}}else if(R&&q){const AA=S(q.value,nA),[eA,wA]=b(N.value,nA),DA=l(AA,
eA);N.value=e(N.value,DA);const HA=s(e(AA,DA),wA);N.value=E(N.value,HA),q.value=Q(q.value,AA,HA),R.value=g(R.value,AA,AA.slice(0,AA.length-HA.length))}else if(q){const AA=S(q.value,nA),eA=F(N.value,nA),
wA=a(eA,AA);N.value=E(N.value,wA)}else if(R){const AA=F(R.value,nA),eA=S(N.value,nA),wA=a(AA,eA);N.value=e(N.value,wA)}}class h extends u.A{tokenize(N){const V=new RegExp(`(\\r?\\n)|[${T}]+|[^\\S\\n\\r]+\
|[^${T}]`,"ug");return N.match(V)||[]}}const r=new h;function w(R,N,V){return r.diff(R,N,V)}const y=240,d=40,B=500,D=5e4,L=2e6,x=.4,W=6;function Y(R,N){const V=eA=>eA.length>y,q=(eA,wA)=>wA.map(DA=>({
mark:eA,text:DA}));if(!R.some(V)&&!N.some(V))return[...q("-",R),...q("+",N)];const nA=[];let AA=0;for(const eA of(0,I.E)([...R],[...N],{comparator:_(R,N)})){if(eA.added)nA.push(...q("+",eA.value));else if(eA.
removed)nA.push(...q("-",eA.value));else for(const[wA,DA]of eA.value.entries())nA.push(...BA(R[AA+wA]??"",DA));eA.added||(AA+=eA.value.length)}return nA}function _(R,N){if(R.length===1&&N.length===1)return()=>!0;
const V=nA=>nA.reduce((AA,eA)=>AA+eA.length,0);if(V(R)*N.length+V(N)*R.length>L)return()=>!1;const q=new Map([...R,...N].map(nA=>[nA,iA(nA)]));return(nA,AA)=>{const[eA,wA]=[q.get(nA)??new Set,q.get(AA)??
new Set];let DA=0;for(const HA of eA)wA.has(HA)&&DA++;return 2*DA>x*(eA.size+wA.size)}}function iA(R){const N=new Set;for(let V=0;V<=R.length-W;V++)N.add(R.slice(V,V+W));return N}function BA(R,N){const V=xA(
R,N),q=JA(R,N,V),nA=lA(R.slice(V,R.length-q),N.slice(V,N.length-q)).flatMap(wA=>[{mark:"-",text:uA(R,V+wA.from[0],V+wA.from[1])},{mark:"+",text:uA(N,V+wA.to[0],V+wA.to[1])}]),AA=nA.reduce((wA,{text:DA})=>wA+
DA.length,0);return!(R.length<=y&&N.length<=y)&&AA<.8*(R.length+N.length)?nA:[{mark:"-",text:R},{mark:"+",text:N}]}function lA(R,N){const q=R.length<=D&&N.length<=D?w(R,N,{maxEditLength:B}):void 0;if(q===
void 0)return[{from:[0,R.length],to:[0,N.length]}];const nA=[];let[AA,eA]=[0,0];for(const{value:wA,added:DA,removed:HA}of q){const[YA,KA]=[AA,eA];if(DA||(AA+=wA.length),HA||(eA+=wA.length),!DA&&!HA)continue;
const ne=nA.at(-1);ne&&YA-ne.from[1]<2*d?(ne.from[1]=AA,ne.to[1]=eA):nA.push({from:[YA,AA],to:[KA,eA]})}return nA}function uA(R,N,V){const q=N>d+20?RA(R,N-d):0,nA=R.length-V>d+20?RA(R,V+d):R.length;return`${q>
0?"\u2026":""}${R.slice(q,nA)}${nA<R.length?"\u2026":""}`}function mA(R,N){if(R.length<=N)return R;const V=(0,t.Jj)(R,Math.max(0,N-30));return`${V} ${(0,m.hS)(R.length-V.length+1,"more character")}`}function RA(R,N){
return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(R.slice(N-1,N+1))?N-1:N}function xA(R,N){const V=Math.min(R.length,N.length);let q=0;for(;q<V&&R[q]===N[q];)q++;return q}function JA(R,N,V){const q=Math.min(
R.length,N.length)-V;let nA=0;for(;nA<q&&R[R.length-1-nA]===N[N.length-1-nA];)nA++;return nA}const aA=2,cA=1e3,EA=20,$="spaces at the end";function FA(R,N,V=1/0){const[q,nA]=[CA(R),CA(N)],[AA,eA]=[q.lines,
nA.lines],wA=xA(AA,eA),DA=JA(AA,eA,wA),HA=[AA.slice(wA,AA.length-DA),eA.slice(wA,eA.length-DA)],YA=(0,I.E)(...HA,{maxEditLength:cA})??[{value:HA[0],removed:!0,added:!1},{value:HA[1],removed:!1,added:!0}],
KA=dA(V);R!==void 0&&N!==void 0&&q.ends!==nA.ends&&KA.note(`line ends: ${q.ends} \u2192 ${nA.ends}`);let ne=wA+1;const se=wA<=aA+1?0:wA-aA;se>0&&YA.length>0&&KA.note(`line ${se+1}`),YA.length>0&&KA.context(
AA.slice(se,wA));for(const[Ee,{value:te,removed:ge,added:Be}]of YA.entries()){const[Ie,he]=[YA[Ee-1],YA[Ee+1]];ge?KA.block(te,he?.added?he.value:[]):Be&&!Ie?.removed?KA.block([],te):!Be&&te.length<=2*
aA+1?KA.context(te):Be||(KA.context(te.slice(0,aA)),KA.note(`line ${ne+te.length-aA}`),KA.context(te.slice(-aA))),ge||(ne+=te.length)}return YA.length>0&&KA.context(eA.slice(eA.length-DA,eA.length-DA+
aA)),KA.end()}function yA(R,N){const[V,q]=[R.normalize(),N.normalize()];if(R===N||sA(V)!==sA(q))return;const nA=sA(R)===sA(N)?[]:[`Unicode forms: ${oA(R)} \u2192 ${oA(N)}`];if(V===q)return nA[0];const AA=V.
trimEnd()===q.trimEnd()?$:V.trimStart()===q.trimStart()?"indentation":"white space";return[...nA,AA].join(", ")}function sA(R){return R.replace(/\s+/g,"")}function oA(R){return R===R.normalize("NFC")?
"NFC":R===R.normalize("NFD")?"NFD":"mixed"}function CA(R){const N=R?.split(`
`)??[],V=N.slice(0,-1);return V.length===0||!V.every(q=>q.endsWith("\r"))?{lines:N,ends:"LF"}:{lines:[...V.map(q=>q.slice(0,-1)),...N.slice(-1)],ends:"CRLF"}}function dA(R){const N=[];let V=R,q=0;const nA=eA=>{
N.push(eA),V-=eA.length+1},AA=eA=>{q===0&&nA(`@@ ${eA} @@`)};return{note:AA,context(eA){for(const wA of eA){const DA=mA(wA,y);q===0&&DA.length+3<=V&&nA(`  ${DA}`)}},block(eA,wA){const DA=Y(eA,wA),HA=XA(
DA);HA.length>0&&AA(`hard to see: ${HA.join(", ")}`);const YA=q>0?new Map:TA(DA,V);for(const KA of DA){const ne=YA.get(KA);ne===void 0?q++:nA(`${KA.mark} ${ne}`)}},end(){return q===0?N:[...N,`@@ ${(0,m.
hS)(q,"more changed line")} @@`]}}}function TA(R,N){const V=["-","+"].map(DA=>R.filter(HA=>HA.mark===DA)),[q=0,nA=0]=V.map(DA=>DA.reduce((HA,{text:YA})=>HA+YA.length+3,0)),AA=Math.max(Math.floor(N/2),
N-nA),eA=[AA,N-Math.min(q,AA)],wA=new Map;for(const[DA,HA]of V.entries()){let YA=eA[DA]??0;for(const KA of HA){if(KA.text.length+3>YA&&YA<EA+30)break;const ne=mA(KA.text,YA-3);wA.set(KA,ne),YA-=ne.length+
3}}return wA}function XA(R){const N=eA=>R.filter(wA=>wA.mark===eA).map(({text:wA})=>wA),[V,q]=[N("-"),N("+")],nA=new Map(V.map(eA=>[sA(eA.normalize()),eA])),AA=q.flatMap(eA=>{const wA=nA.get(sA(eA.normalize()));
return wA===void 0?[]:yA(wA,eA)??[]});return V.length>0&&q.length>0&&V.some(PA)!==q.some(PA)&&AA.push($),[...new Set(AA)]}function PA(R){return R!==R.trimEnd()}var qA=A(66561);const UA=6e4,OA=6e3,GA=80,
VA=8,NA=60,Ae={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F"};function QA({modified:R,added:N,removed:V}){return[[R,"modified"],[N,"added"],[V,"removed"]].flatMap(([
AA,eA])=>AA===0?[]:[`${AA.toLocaleString("en-US")} ${eA}`]).join(", ")||"no changes"}function v({workflows:R},{maxLength:N=UA,headings:V=!0}={}){const q=R.filter(({status:DA})=>DA==="changed"),nA=[...ae(
R,N/10),...le(R,N/10)],AA={left:N-zA(nA)-2*NA},eA=fA(q,AA);return MA(eA.flatMap(({files:DA})=>DA),AA),`${[...eA.flatMap(({heading:DA,files:HA,omitted:YA})=>[...V?[DA]:[],...HA.flatMap(({blocks:KA})=>KA),
...ie(YA)]),...Qe(q.slice(eA.length)),...nA].join(`

`)}
`}function gA(R,N){return R.length<=3e3&&R.split(`
`).length<=50?R:`<details><summary>${N}</summary>

${R}
</details>
`}function fA(R,N){const V=[];for(const q of R){const nA=$A(q);if(!SA(N,zA([nA])+NA))break;V.push({heading:nA,files:[],omitted:0})}for(const[q,nA]of V.entries())for(const AA of R[q]?.files??[]){const eA=[
_A(AA),...oe(AA)];nA.omitted===0&&SA(N,zA(eA)+NA)?nA.files.push({file:AA,blocks:eA}):nA.omitted+=ce([(0,qA.xS)(AA)])}return V}function MA(R,N){const V=[...R].sort((q,nA)=>q.file.changes.length-nA.file.
changes.length);for(const[q,nA]of V.entries()){const AA={left:Math.floor(N.left/(V.length-q))};N.left-=AA.left;const eA=vA(nA.file,AA);N.left+=AA.left;const[wA="",...DA]=nA.blocks,HA=eA.length===0?[]:
[eA.join(`
`)];nA.blocks=[wA,...HA,...ie(nA.file.changes.length-eA.length),...DA]}}function vA({kind:R,changes:N},V){const q=[],nA=new Map;let AA=!0;for(const eA of N){const wA=`- ${Ae[eA.kind]} ${K(eA.path,R,nA)}`,
DA=AA?wA+(R==="variables"?"":O(eA)):void 0;if(DA!==void 0&&SA(V,DA.length+1)){q.push(DA);continue}if(AA=!1,!SA(V,wA.length+3))break;q.push(`${wA} \u2026`)}return q}function SA(R,N){return N>R.left?!1:
(R.left-=N,!0)}function zA(R){return R.reduce((N,V)=>N+V.length+2,0)}function $A({name:R,counts:N}){const V=QA(N);return R===void 0?`### ${rA(V)}`:`### ${(0,t.SS)(R)}: ${V}`}function _A({name:R,kind:N,
status:V,changes:q,references:nA}){const AA=`**${(0,t.SS)(R)}**`;if(V!=="modified")return`${Ae[V]} ${AA}: file ${V}`;const eA=N==="variables"?`${AA} (values are never shown)`:AA;return q.length===0&&nA===
0?`${Ae.modified} ${eA}: content modified`:eA}function oe({references:R}){return R===0?[]:[`${(0,m.hS)(R,"reference")} to new IDs and names ${R===1?"follows":"follow"} and ${R===1?"isn't":"aren't"} co\
unted.`]}function ie(R){return R===0?[]:[`\u2026 and ${(0,m.hS)(R,"more change")}`]}function Qe(R){if(R.length===0)return[];const N=ce(R.map(({counts:V})=>V));return[`\u2026 and ${(0,m.hS)(N,"more cha\
nge")} in ${(0,m.hS)(R.length,"more workflow")}`]}function ce(R){const{added:N,modified:V,removed:q}=(0,qA.cz)(R);return N+V+q}function ae(R,N){if(R.length===0)return["No changes"];const V=(q,nA,AA)=>{
const eA=R.filter(DA=>DA.status===q);if(eA.length===0)return[];const wA=eA.flatMap(({name:DA})=>DA??[]);return[nA+(wA.length===0?rA(AA):`${kA(wA,N)}: ${AA}`)]};return[...V("added",`${Ae.added} `,"work\
flow added"),...V("removed",`${Ae.removed} `,"workflow removed"),...V("unchanged","","no changes")]}function le(R,N){const V=R.filter(({status:AA})=>AA==="changed"||AA==="unchanged"),q=V.filter(({variablesCompared:AA})=>!AA);
return q.length===0?[]:[`The environment variables${q.length===V.length?"":` of ${kA(q.flatMap(({name:AA})=>AA??[]),N)}`} weren't compared, because one side is a folder without \`env_variables.json\`.`]}
function kA(R,N){const V={left:N-NA},q=[];for(const AA of R){const eA=(0,t.SS)(AA);if(!SA(V,eA.length+2))break;q.push(eA)}const nA=R.length-q.length;return nA===0?q.join(", "):q.length===0?(0,m.hS)(nA,
"workflow"):`${q.join(", ")} and ${(0,m.hS)(nA,"more workflow")}`}function K(R,N,V){const q=[];let nA=[],AA="";for(const eA of R){const wA=U(eA,N);if(AA+=`${eA.type} ${wA}
`,eA.type==="item"){const DA=[...q,wA].join(`
`),HA=V.get(DA);HA===void 0&&V.set(DA,AA),q.push(...HA===void 0||HA===AA?[]:nA,wA),nA=[]}else eA.type==="member"?nA.push(wA):(q.push(...nA,wA),nA=[])}return q.push(...nA),q.length>VA&&q.splice(2,q.length-
VA+1,"\u2026"),q.join(" \u203A ")||"the whole file"}function U(R,N){return R.type==="element"?(0,t.SS)(`[${R.index}]`):R.type==="member"||N==="variables"?(0,t.SS)(R.type==="member"?R.key:R.label):`**${(0,t.
SS)(R.label)}**`}function O(R){if(R.kind==="reordered")return": in a new order";if(R.kind==="modified"){const{from:AA,to:eA}=R;return AA.type===eA.type&&"text"in AA&&"text"in eA&&(z(AA)||z(eA))?k(FA(AA.
text,eA.text,OA)):AA.type==="hidden"&&eA.type==="hidden"?"":`: ${X(AA)} \u2192 ${X(eA)}`}const{kind:N,path:V,value:q}=R,nA=V.at(-1);if(nA?.type==="item"&&nA.hint!==void 0)return` (${(0,t.SS)(nA.hint)}\
)`;if(q.type==="hidden"||nA?.type==="item"&&q.type==="object")return"";if(q.type==="string"&&z(q)){const[AA,eA]=N==="added"?[void 0,q.text]:[q.text,void 0];return k(FA(AA,eA,OA))}return`: ${X(q)}`}function k(R){
return`
${(0,t.EU)(R,"diff","  ")}`}function z(R){return R.type==="string"?R.text.length>GA||R.text.includes(`
`):R.type==="literal"&&R.text.length>GA}function X(R){if(R.type==="string"){const q=(0,t.Jj)(R.text,GA),nA=JSON.stringify(q);return(0,t.SS)(q===R.text?nA:`${nA.slice(0,-1)}`,1/0)}if(R.type==="literal")
return(0,t.SS)(R.text,GA);if(R.type==="hidden")return"a hidden value";const N=R.type==="object"?"{}":"[]";if(R.size===0)return`\`${N}\``;const V=R.type==="object"?"field":"element";return`\`${R.type===
"object"?"{\u2026}":"[\u2026]"}\` (${(0,m.hS)(R.size,V)})`}function rA(R){return R.charAt(0).toUpperCase()+R.slice(1)}}),59078:((p,H,A)=>{A.d(H,{CQ:()=>o,Mi:()=>a,TF:()=>S,fU:()=>F,Rs:()=>c});var t=A(
77598),m=A(51455),I=A(76760);const u=WA(import.meta.url)("node:timers/promises");var l=A(57975),s=A(27406);const Q=null;class g extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;transience;constructor({
what:G,why:i="",advice:n="",topic:h},r={}){super(e({what:G,why:i,advice:n}),{cause:r.cause}),this.what=G,this.why=i,this.advice=n,this.topic=h,this.status=r.status,this.maybeProcessed=r.maybeProcessed??
!1,this.affectsAll=r.affectsAll??!1,this.busy=r.busy??!1,this.transience=r.transience}with(G){const{what:i,why:n,advice:h,topic:r,status:w,maybeProcessed:y,affectsAll:d,busy:B,transience:D}=this,L={status:w,
maybeProcessed:y,affectsAll:d,busy:B,transience:D,cause:this,...G};return new g({what:i,why:n,advice:h,topic:r,...G},L)}}function e({what:M,why:G,advice:i}){const n=G===""?M:`${M}: ${G}`,h=/[.!?…]$/.
test(n)?n:`${n}.`;return i===""?h:`${h} ${i}`}const E={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"\
no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is in the way",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program \
has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function a(M){const G=typeof M=="object"&&M!==null&&"code"in M?M.code:void 0;return typeof G=="string"&&/^E[A-Z0-9]+$/.test(G)}
function o(M){if(!a(M))return(0,s.g)(M);const{code:G="",errno:i=0}=M;return E[G]??(0,l.getSystemErrorMap)().get(i)?.[1]??G}function c(M,G){const n=a(M)&&M.code==="ENAMETOOLONG"?"Set a shorter name.":"\
Set another directory, or free some space.";return new g({what:`Can't write ${G}`,why:o(M),advice:n},{cause:M})}const C=new Set(["EBUSY","EPERM","EACCES"]),f=12;async function F(M,G,{platform:i=process.
platform,rename:n=m.rename,sleep:h=u.setTimeout}={}){for(let r=1;;r++)try{return await n(M,G)}catch(w){const y=a(w)&&C.has(w.code??"");if(i!=="win32"||!y||r===f)throw w;await h(r*120)}}async function S(M){
await(0,m.rm)(M,{recursive:!0,force:!0,maxRetries:10})}const b=/^\.workflow-export-[0-9a-f]{12}$/;async function T(M,G,i=dirname(M)){const n=join(i,`.workflow-export-${randomBytes(6).toString("hex")}`);
try{await writeFile(n,G,{flag:"wx"}),await F(n,M)}catch(h){throw await S(n).catch(()=>{}),h}}async function J(M,G){await T(M,G).catch(i=>{throw c(i,M)})}}),27406:((p,H,A)=>{A.d(H,{g:()=>m,i:()=>t});function t(I){
return I instanceof Error?I:new Error(String(I))}function m(I){return t(I).message}}),82258:((p,H,A)=>{A.d(H,{K:()=>y});var t=A(76760),m=A(77094),I=A(27406),u=A(5806),l=A(62291),s=A(81115),Q=A(30706);
function g(){const B=m.V4("api-key");B!==""&&m.Pq(B);const D=[],L={text:x=>m.V4(x),parsed(x,W){const Y=L.text(x);try{return Y===""?void 0:W(Y)}catch(_){L.refuse(x,(0,I.g)(_));return}},required(x,W){return L.
text(x)===""&&L.refuse(x,"is required"),L.parsed(x,W)},refuse:(x,W)=>D.push(`${x} ${W.replace(/(?<=[a-z])\.$/,"")}`),check(x){if(D.length>0)throw new Error(`Bad input: ${D.join("; ")}.`);return x}};return L}
function e(B){return{host:B.required("host",l.o),apiKey:B.required("api-key",c),timeoutMs:(B.parsed("timeout-minutes",a(1440))??30)*6e4,longestWaitMs:(B.parsed("poll-interval-seconds",a(3600))??10)*1e3,
summary:B.parsed("summary",E)??!0}}function E(B){if(/^(true|True|TRUE)$/.test(B))return!0;if(/^(false|False|FALSE)$/.test(B))return!1;throw new Error(`must be true or false, not ${S(B)}`)}function a(B,D=!1){
return L=>{const x=Number(L);if(!(D?/^\d+$/:/^\d+(\.\d+)?$/).test(L)||x<=0||x>B)throw new Error(`must be a ${D?"whole ":""}number above 0${B===1/0?"":` and at most ${B}`}, not ${S(L)}`);return x}}function o(B){
if(!(0,s.e)(B))throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${S(B)}`);return B}function c(B){if(!/^[\x21-\x7e]+$/.test(B))throw new Error("must be printable ASCII without s\
paces or line breaks");return B}function C(B){if(/["<>|*?:\\/\p{C}]/u.test(B)||/^\.+$/.test(B))throw new Error(`can't be a name: ${S(B)}; leave out " < > | * ? : \\ / and control characters`);const D=(0,u.
x5)(B);if(D!==void 0)throw new Error(`can't be a name: ${S(B)} ${D}`);if(Array.from(B).length>200||Buffer.byteLength(B)>240)throw new Error("is too long: at most 200 characters");return B}function f(){
return(0,t.resolve)(process.env.GITHUB_WORKSPACE??"")}function F(B){if(new RegExp("\\p{Cc}","u").test(B))throw new Error("must be a path without control characters");return(0,t.resolve)(f(),B)}function S(B){
return`"${(0,Q.OX)(B,60)}"`}function b(B){const D=B.parsed("upload-artifact",E)??!0,L=B.parsed("overwrite",E)??!1,x=B.parsed("retention-days",T),W=B.parsed("artifact-env-variables",E)??!0;return{upload:D?
{overwrite:L,retentionDays:x}:void 0,artifactEnvVariables:W}}function T(B){if(/^0+$/.test(B))return;const D=a(1/0,!0)(B),L=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(D>L)throw new Error(`must b\
e at most ${L}, the repository's limit in days, not ${D}`);return D}var J=A(73024),M=A(59078);const G=1024*1024;function i(B,D){const L=["workflows","workflows-file"].filter(Y=>B.text(Y)!==""),[x]=L;if(x===
void 0)return{targets:n(B,D),many:!1};L.length>1&&B.refuse("workflows-file","can't be combined with workflows");for(const Y of["workflow-id","flow-id","name"])B.text(Y)!==""&&B.refuse(Y,`can't be comb\
ined with ${x}`);const W=x==="workflows"?m.V4(x,{trimWhitespace:!1}):B.parsed(x,h);return{targets:W===void 0?[]:r(B,x,W),many:!0}}function n(B,D){const L=B.required("workflow-id",o),x=B.required("flow\
-id",o),W=B.parsed("name",C);if(L===void 0||x===void 0)return[];const Y={name:W??D+L,workflowId:L,flowId:x};try{C(Y.name)}catch{B.refuse("workflow-id","is too long")}return[Y]}function h(B){const D=F(
B);let L;try{const x=(0,J.statSync)(D,{throwIfNoEntry:!1});if(!x?.isFile())throw new Error("it is not a file in the workspace");if(x.size>G)throw new Error("it is larger than 1 MiB");L=(0,J.readFileSync)(
D)}catch(x){throw new Error(`can't be read: ${B}: ${(0,M.CQ)(x)}`)}try{return new TextDecoder("utf-8",{fatal:!0}).decode(L)}catch{throw new Error(`is not UTF-8 text: ${B}`)}}function r(B,D,L){const x=[],
W=new Map;let Y=!0;for(const[_,iA]of L.split(/\r\n|\n|\r/).entries()){const BA=aA=>B.refuse(`${D} line ${_+1}`,aA),lA=iA.split(/[ \t]+/).filter(aA=>aA!==""),uA=lA.findIndex(aA=>aA.startsWith("#"));if(uA>=
0&&(lA.length=uA),lA.length===0)continue;Y=!1;const[mA="",RA="",xA=""]=lA;if(lA.length!==3){BA(`must be "name workflow-id flow-id", not ${lA.length} ${lA.length===1?"word":"words"}`);continue}for(const[
aA,cA,EA]of[["name",mA,C],["workflow-id",RA,o],["flow-id",xA,o]])try{EA(cA)}catch($){BA(`${aA} ${(0,I.g)($)}`)}const JA=W.get((0,u.Sr)(mA));JA===void 0?W.set((0,u.Sr)(mA),_+1):BA(`has the name of line\
 ${JA}`),x.push({name:mA,workflowId:RA,flowId:xA})}return Y&&B.refuse(D,"names no workflow"),x}var w=A(72899);function y(){const B=g(),D=i(B,"workflow-export-"),L=B.parsed("directory",F),x=B.parsed("u\
npack-to",d),W=B.parsed("unpack-env-variables",E)??!1,Y=B.parsed("ignore",w.wo)??w.K$,_=B.parsed("max-parallel",a(100,!0))??4;return B.check({...D,...e(B),...b(B),workspace:f(),directory:L,unpackTo:x,
unpackEnvVariables:W,ignore:Y,maxParallel:_})}function d(B){const D=F(B),L=(0,t.relative)(f(),D);if(L.split(t.sep)[0]===".."||(0,t.isAbsolute)(L))throw new Error("must be a folder in the workspace");const x=(0,u.
pr)(L.replaceAll(t.sep,"/"));if(x!==void 0)throw new Error(x);return D}}),95631:((p,H,A)=>{A.a(p,async(t,m)=>{try{var I=A(53299),u=A(4687),l=A(18384),s=A(82258),Q=A(58347),g=A(18032);await(0,l.e)(async e=>{
(0,u.n)({exports:[]});const E=(0,s.K)(),{exportAll:a}=await Promise.all([A.e(663),A.e(854)]).then(A.bind(A,50854)),o=await a(E,e);(0,u.n)((0,g.Yz)(o,E)),E.unpackTo!==void 0&&(0,u.n)({"report-path":await(0,I.
k)((0,g.EI)(o))}),E.summary&&await(0,Q.n)(o,E);const c=(0,g.c2)(o,E);if(c)throw c}),m()}catch(e){m(e)}},1)}),58347:((p,H,A)=>{A.d(H,{n:()=>n});var t=A(83273),m=A(77094),I=A(27406),u=A(58132),l=A(30706);
const s=1024*1024,Q=2e5;function g(Y,_){const iA=Y.map(RA=>`<th>${(0,u.FO)(RA)}</th>`).join(""),BA=_.map(RA=>`<tr>${RA.map(xA=>`<td>${c(xA)}</td>`).join("")}</tr>`),lA=C(BA),uA=_.length-lA.length,mA=uA===
0?"":`<tr><td colspan="${Y.length}">\u2026 and ${(0,l.hS)(uA,"more row")}</td></tr>`;return`<table><tr>${iA}</tr>${lA.join("")}${mA}</table>`}function e(Y){return`<table>${Y.map(([iA,BA])=>BA===void 0?
"":`<tr><th align="left">${(0,u.FO)(iA)}</th><td>${c(BA)}</td></tr>`).join("")}</table>`}function E(Y){const _=Y.map(({names:lA,message:uA})=>{const mA=C(lA.map(xA=>`**${(0,u.wh)(xA)}**`),Q/2),RA=lA.length-
mA.length;return`> ${mA.join(", ")}${RA===0?"":` and ${RA.toLocaleString("en-US")} more`}: ${(0,u.wh)(uA)}`}),iA=C(_),BA=_.length-iA.length;return[...iA,...BA===0?[]:[`> \u2026 and ${(0,l.hS)(BA,"more\
 cause")}`]].join(`
>
`)}function a(Y){return`> ${plainText(Y)}`}function o(Y,_){return`<details><summary>${(0,u.FO)(Y)}</summary>

${_}

</details>`}function c(Y){return typeof Y=="string"?Y===""?"":`<code>${(0,u.FO)((0,u.RK)(Y))}</code>`:"words"in Y?(0,u.wh)(Y.words):`<a href="${(0,u.FO)(Y.href)}">${(0,u.wh)(Y.text)}</a>${(0,u.FO)(Y.after??
"")}`}function C(Y,_=Q){let iA=_;const BA=uA=>(iA-=Buffer.byteLength(uA),iA>=0),lA=Y.findIndex(uA=>!BA(uA));return Y.slice(0,lA<0?Y.length:lA)}async function f(Y,..._){const iA=[`### ${(0,u.wh)(Y)}`];
let BA=s-1e3-Buffer.byteLength(iA.join()),lA=0;for(const uA of _){const mA=Buffer.byteLength(uA)+2;mA<=BA?(iA.push(uA),BA-=mA):lA++}lA>0&&iA.push(`${(0,l.hS)(lA,"part")} of this page would not fit and\
 ${lA===1?"is":"are"} left out.`);try{await m.z.addRaw(iA.join(`

`),!0).write()}catch(uA){m.$e(`Can't write the job summary: ${(0,I.g)(uA)}`)}}function F({host:Y,pathname:_}){return Y+_.replace(/\/$/,"")}async function S({outputs:Y,elapsedMs:_,error:iA},BA){if(BA){
const lA=[...BA.facts,["Workflow ID",Y["workflow-id"]],["Dock status ID",Y["dock-status-id"]],["Status",Y.status&&{words:Y.status}],["Duration",{words:humanTime(_)}]],uA=iA?BA.titles.failed:BA.titles.
done;await writeSummary(uA,...iA?[quote(inOneLine(iA))]:[],factTable(lA))}if(iA)throw iA}var b=A(66561),T=A(12829),J=A(18032);const M={failed:{row:"\u274C Failed",count:"failed",single:"export failed"},
notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",count:"neither kept as an artifact nor unpacked",single:"export\
ed, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F No\
t unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"without a report",single:"exported, but what changed can't be shown"},changed:{
row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},
G=Object.values(M),i=50;async function n(Y,_){const iA=Y.map(uA=>({exported:uA,outcome:h(uA,_)}));iA.sort((uA,mA)=>G.indexOf(uA.outcome)-G.indexOf(mA.outcome));const[BA]=iA;if(BA===void 0)return;const lA=(0,J.
dJ)(iA.map(({exported:uA})=>uA));await f(_.many?r(iA.map(({outcome:uA})=>uA)):w(BA.exported,BA.outcome),y(Y,_),d(iA,_),...lA.length===0?[]:[E((0,t.cZ)(lA))],...L(Y,_),_.many?x(iA.map(({exported:uA})=>uA)):
W(BA.exported))}function h({tried:Y,outputs:_,error:iA},{upload:BA,unpackTo:lA}){if(!Y)return M.notTried;if(_["package-path"]===void 0)return M.failed;const uA=!BA||_["artifact-id"]!==void 0,mA=lA===void 0||
_.changed!==void 0;return!uA&&!mA?M.neither:uA?mA?iA?lA===void 0?M.failed:M.notCompared:_.changed===void 0?M.exported:_.changed?M.changed:M.unchanged:M.notUnpacked:M.notKept}function r(Y){const _=$=>Y.
filter(FA=>FA===$).length,{changed:iA,unchanged:BA,exported:lA,notCompared:uA,notUnpacked:mA,notKept:RA,neither:xA,notTried:JA,failed:aA}=M,EA=[iA,BA,lA,uA,mA,RA,xA,JA,aA].flatMap($=>_($)===0?[]:[`${_(
$)} ${$.count}`]);return`${(0,l.hS)(Y.length,"workflow")}: ${EA.join(", ")}`}function w({target:Y,changes:_},iA){const BA=iA===M.changed&&_?.status==="changed"?_.counts:void 0;return`${Y.name}: ${BA?(0,T.
cq)(BA):iA.single}`}function y(Y,{host:_}){const iA=(0,u.wh)(F(_));return Y.some(({outputs:lA})=>lA["package-path"]!==void 0)?`Exported from ${iA} in ${(0,l.zK)(performance.now())}.`:`Nothing was expo\
rted from ${iA}.`}function d(Y,{unpackTo:_}){const iA=_!==void 0&&Y.some(({exported:lA})=>B(lA)!==""),BA=Y.map(({exported:lA,outcome:uA})=>[{words:lA.target.name},{words:uA.row},...iA?[{words:B(lA)}]:
[],D(lA)]);return g(["Workflow","Result",...iA?["What changed"]:[],"Package"],BA)}function B({changes:Y}){return Y===void 0||Y.status==="unchanged"?"":Y.status==="changed"?(0,T.cq)(Y.counts):"new"}function D({
target:Y,outputs:_}){const{"package-size":iA,"artifact-url":BA,"artifact-name":lA}=_;if(iA===void 0)return"";const uA=` (${(0,l.Xe)(iA)})`;return BA!==void 0&&lA!==void 0?{text:lA,href:BA,after:uA}:{words:`${Y.
name}.zip${uA}`}}function L(Y,{many:_}){const iA=(0,J.jb)(Y);return(0,b.Hq)(iA)?[(0,T.SE)((0,T.B1)(iA,{headings:_}),"What changed")]:[]}function x(Y){const _=Y.map(({target:BA,outputs:lA})=>[{words:BA.
name},BA.workflowId,BA.flowId,lA["dock-status-id"]??"",lA["export-job-id"]??"",lA["package-sha256"]??""]);return o("IDs and SHA-256 digests",g(["Workflow","Workflow ID","Flow ID","Dock status ID","Exp\
ort job ID","SHA-256 of the package"],_))}function W({target:Y,outputs:_,files:iA=[]}){const BA=e([["Workflow ID",Y.workflowId],["Flow ID",Y.flowId],["Dock status ID",_["dock-status-id"]],["Export job\
 ID",_["export-job-id"]],["SHA-256 of the package",_["package-sha256"]],["SHA-256 of the artifact",_["artifact-digest"]]]),lA=iA.slice(0,i).map(({name:uA,size:mA})=>[uA,{words:(0,l.Xe)(mA)}]);return iA.
length>i&&lA.push([{words:`and ${(0,l.hS)(iA.length-i,"more file")}`},""]),iA.length===0?o("IDs",BA):o("IDs, SHA-256 digests and files",`${BA}

${g(["File","Size"],lA)}`)}}),18032:((p,H,A)=>{A.d(H,{EI:()=>l,Yz:()=>u,c2:()=>Q,dJ:()=>g,jb:()=>s});var t=A(83273),m=A(66561),I=A(12829);function u(e,{many:E,unpackTo:a}){const o=e.map(({target:C,outputs:f,
error:F})=>({name:C.name,"workflow-id":C.workflowId,...f,...F&&{error:(0,t.UX)(F)}}));if(!E||a===void 0)return{exports:o};const c=e.some(({outputs:C})=>C.changed);return{exports:o,changed:c,...(0,m.xW)(
s(e))}}function l(e){return(0,I.B1)(s(e))}function s(e){return{workflows:e.flatMap(({changes:E})=>E??[])}}function Q(e,{many:E}){const a=g(e),o=g(e.filter(F=>F.tried)),[c]=o;if(!E||c===void 0)return a[0]?.
error;const C=a.length-o.length,f=C===0?"":`, ${C} not tried`;return new Error(`${o.length} of ${e.length} exports failed${f}. ${(0,t.As)(o)}`,{cause:c.error})}function g(e){return e.flatMap(({target:E,
outputs:a,error:o})=>o?[{name:E.name,error:o,dockStatusId:a["dock-status-id"]}]:[])}}),4687:((p,H,A)=>{A.d(H,{n:()=>m});var t=A(77094);function m(I){for(const[u,l]of Object.entries(I))t.uH(u,l)}}),18384:((p,H,A)=>{
A.d(H,{e:()=>l});var t=A(77094),m=A(27406),I=A(30706);const u=6e4;async function l(s){const Q=new AbortController;for(const g of["SIGINT","SIGTERM","SIGBREAK"])process.on(g,()=>Q.abort(new Error(`Canc\
elled (${g}).`)));try{await s(Q.signal)}catch(g){for(let e=g;e instanceof Error;e=e.cause)t.Yz(e.stack??e.message);t.C1((0,I.OX)((0,m.g)(g),u))}process.stdout.write("",()=>process.exit())}}),86560:((p,H,A)=>{
A.d(H,{P:()=>l});var t=A(51455),m=A(48161),I=A(76760),u=A(59078);async function l(s){const Q=process.env.RUNNER_TEMP||(0,m.tmpdir)();return await(0,t.mkdtemp)((0,I.join)(Q,s)).catch(g=>{throw(0,u.Rs)(
g,Q)})}}),58132:((p,H,A)=>{A.d(H,{EU:()=>Q,FO:()=>E,Jj:()=>l,RK:()=>I,SS:()=>s,wh:()=>e});const t="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\\
p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",m=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",
`(?<=${t})[\\u200C\\u200D](?=${t})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");
function I(c){return c.replace(m,(C,f)=>f===void 0?C:u(f))}function u(c){return`\\u{${c.codePointAt(0)?.toString(16)}}`}function l(c,C){if(c.length<=C)return c;const f=Array.from(c.slice(0,2*C+2));return f.
length>C?`${f.slice(0,C).join("")}\u2026`:c}function s(c,C=100){const f=I(l(c,C)).replaceAll("	",u)||'""',F="`".repeat(o(f)+1);return/^`|`$/.test(f)||/^ .*[^ ].* $/.test(f)?`${F} ${f} ${F}`:F+f+F}function Q(c,C,f){
const F=c.map(b=>I(b).replace(/^(\s*):(?=:)/,(T,J)=>J+u(":"))),S="`".repeat(Math.max(3,o(F.join(`
`))+1));return[S+C,...F,S].map(b=>f+b).join(`
`)}const g=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function e(c){const C=I(c).replaceAll("	"," ").split(g),f=I(c).match(g)??[];return C.map((F,S)=>E(F)+(f[S]===void 0?"":`${E(f[S])}<wbr>`)).join("")}
function E(c){return c.replace(a,C=>`&#${C.codePointAt(0)};`)}const a=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function o(c){return(c.match(/`+/g)??[]).reduce((C,f)=>Math.
max(C,f.length),0)}}),5806:((p,H,A)=>{A.d(H,{Cj:()=>I,MW:()=>F,Oj:()=>C,Sr:()=>c,TL:()=>f,dU:()=>o,e9:()=>e,gv:()=>m,jq:()=>E,pr:()=>a,x5:()=>Q});var t=A(76760);const m=".workflow-export.json",I=/^\.workflow-export-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
u=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,l=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,s=[["is lon\
ger than 1,000 characters",/.{1001}/s],["is more than 50 folders deep",/(\/[^/]+){51}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["is an absolute path",
/^\//],["is a drive path",/^[a-z]:/i],['leaves the folder with ".."',/(^|\/)\.\.(\/|$)/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',u],["changes how git or GitHub treats t\
he repository",l],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own folders",/^\.workflow-export-[^/]*(\/|$)/i]];function Q(b){const T=S(b);return c(T)===m?"is the name of the action's own record":s.find(([,J])=>J.test(T))?.[0]}
function g(b){return/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(S(b))}function e(b){return u.test(S(b))}function E(b){const T=S(b);return u.test(T)||l.test(T)||b===m||b.split("/").some(J=>I.test(J))}
function a(b){return e(b)?"is in a .git folder":b.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function o(b){const[T=""]=t.posix.basename(S(b).replaceAll("\\","\
/")).split(":");return c(T.replace(/[. ]+$/,""))==="env_variables.json"}function c(b){return b.normalize("NFC").toUpperCase().toLowerCase()}function C(b){const T=new Map;for(const J of b){let M=T,G=0;
for(const i of J.replace(/\/$/,"").split("/")){G+=i.length+1;const n=J.slice(0,G),h=c(i),r=M.get(h)??{spelled:n,inside:new Map};if(M.has(h)&&(r.spelled!==n||!n.endsWith("/")))return[r.spelled,J];M.set(
h,r),M=r.inside}}}function f(b,T=100){const J=[...b.slice(0,10*T)],M=J.length>T?`${J.slice(0,T).join("")}\u2026`:b;return JSON.stringify(M).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,G=>`\\u{${G.codePointAt(0)?.
toString(16)}}`)}function F(b){return f(b,1e3).replaceAll("\\\\","\\")}function S(b){return b.replace(new RegExp("\\p{Cf}","gu"),"")}}),62291:((p,H,A)=>{A.d(H,{U:()=>m,o:()=>t});function t(I){const u=/^[a-z][a-z0-9+.-]*:\/\//i.
test(I)?I:`https://${I}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error("is not an address such as https://ai-for-process.example.ai");const l=new URL(u);if(l.protocol!=="https:"&&l.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(u))throw new Error("must not contain a user name or password");if(/[?#]/.test(u))throw new Error("must not contain a\
 query or a fragment");if(l.protocol==="http:"&&!m(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+="/"),l}function m(I){
return I==="localhost"||I==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(I)}}),81115:((p,H,A)=>{A.d(H,{e:()=>t,w:()=>I});function t(u){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(u)}const m=200;function I(...u){return u.
find(l=>typeof l=="string"&&l.length<=m&&t(l))}}),30706:((p,H,A)=>{A.d(H,{OX:()=>t,Xe:()=>m,hS:()=>I,pO:()=>Q,zK:()=>u});function t(E,a=300){const o=E.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","\
## [").trim(),c=Array.from(o);return c.length>a?`${c.slice(0,a).join("")}\u2026`:o}function m(E){if(E<1024)return`${E} B`;const a=["KiB","MiB","GiB"];let o=E/1024;for(;o>=1023.95&&a.length>1;)o/=1024,
a.shift();return`${o.toFixed(1)} ${a[0]}`}function I(E,a){return`${E.toLocaleString("en-US")} ${a}${E===1?"":"s"}`}function u(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const a=Math.round(E/1e3);if(a<
60)return`${a} s`;const[o,c]=[Math.floor(a/60),Math.floor(a/3600)];return c>0?`${c} h ${o%60} min`:`${o} min ${a%60} s`}const l=4,s=8;class Q{#A=new Map;constructor(a=[]){for(const o of a)this.add(o)}add(a){
for(const o of[a,...a.split(/[\r\n]+/).map(c=>c.trim())])for(const c of[o,JSON.stringify(o).slice(1,-1),encodeURIComponent(Buffer.from(o).toString())]){if(c==="")continue;const C=c.slice(0,s);this.#A.
set(C,(this.#A.get(C)??new Set).add(c))}}redact=(a,o=300)=>{const c=a.trimStart(),C=Math.min(c.length,o*4);let f="",F=0;for(let S=0;S<C;S++){const b=g(this.#A,c,S);b>0&&S>=F&&(f+="***"),F=Math.max(F,S+
b),S>=F&&(f+=c[S])}return t(C<c.length?`${f}\u2026`:f,o)}}function g(E,a,o){let c=0;for(let C=1;C<=s;C++)for(const f of E.get(a.slice(o,o+C))??[]){const F=o+f.length;f.length<=c||!a.startsWith(f,o)||(f.
length>=l||e(a,o,F))&&(c=f.length)}return c}function e(E,a,o){const c=E.slice(Math.max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(c)&&!/^[\p{L}\p{N}]/u.test(E.slice(o,o+2))}}),77094:((p,H,A)=>{A.d(H,{Yz:()=>ne,
N4:()=>Ie,z3:()=>se,V4:()=>AA,pq:()=>ge,C1:()=>YA,uH:()=>DA,Pq:()=>q,Oh:()=>Be,z:()=>y,$e:()=>Ee});var t=A(70857);function m(j){return j==null?"":typeof j=="string"||j instanceof String?j:JSON.stringify(
j)}function I(j){return Object.keys(j).length?{title:j.title,file:j.file,line:j.startLine,endLine:j.endLine,col:j.startColumn,endColumn:j.endColumn}:{}}function u(j,P,Z){const tA=new Q(j,P,Z);process.
stdout.write(tA.toString()+t.EOL)}function l(j,P=""){u(j,{},P)}const s="::";class Q{constructor(P,Z,tA){P||(P="missing.command"),this.command=P,this.properties=Z,this.message=tA}toString(){let P=s+this.
command;if(this.properties&&Object.keys(this.properties).length>0){P+=" ";let Z=!0;for(const tA in this.properties)if(this.properties.hasOwnProperty(tA)){const hA=this.properties[tA];hA&&(Z?Z=!1:P+=",",
P+=`${tA}=${e(hA)}`)}}return P+=`${s}${g(this.message)}`,P}}function g(j){return m(j).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function e(j){return m(j).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var E=A(76982),a=A(79896);function o(j,P){const Z=process.env[`GITHUB_${j}`];if(!Z)throw new Error(`Unable to find environment\
 variable for file command ${j}`);if(!a.existsSync(Z))throw new Error(`Missing file at path: ${Z}`);a.appendFileSync(Z,`${m(P)}${t.EOL}`,{encoding:"utf8"})}function c(j,P){const Z=`ghadelimiter_${E.randomUUID()}`,
tA=m(P);if(j.includes(Z))throw new Error(`Unexpected input: name should not contain the delimiter "${Z}"`);if(tA.includes(Z))throw new Error(`Unexpected input: value should not contain the delimiter "${Z}\
"`);return`${j}<<${Z}${t.EOL}${tA}${t.EOL}${Z}`}var C=A(16928),f=A(22779),F=A(92145),S=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(
function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(
j,P||[])).next())})};class b{static createHttpClient(P=!0,Z=10){const tA={allowRetries:P,maxRetries:Z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],tA)}static getRequestToken(){
const P=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return P}static getIDTokenUrl(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return P}static getCall(P){return S(this,void 0,void 0,function*(){var Z;const IA=(Z=(yield b.createHttpClient().getJson(
P).catch(pA=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${pA.statusCode}
 
        Error Message: ${pA.message}`)})).result)===null||Z===void 0?void 0:Z.value;if(!IA)throw new Error("Response json body do not have ID Token field");return IA})}static getIDToken(P){return S(this,
void 0,void 0,function*(){try{let Z=b.getIDTokenUrl();if(P){const hA=encodeURIComponent(P);Z=`${Z}&audience=${hA}`}debug(`ID token url is ${Z}`);const tA=yield b.getCall(Z);return setSecret(tA),tA}catch(Z){
throw new Error(`Error message: ${Z.message}`)}})}}var T=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){
try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};const{access:J,
appendFile:M,writeFile:G}=a.promises,i="GITHUB_STEP_SUMMARY",n="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class h{constructor(){this._buffer=
""}filePath(){return T(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const P=process.env[i];if(!P)throw new Error(`Unable to find environment variable for $${i}. Check if your\
 runtime environment supports job summaries.`);try{yield J(P,a.constants.R_OK|a.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${P}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=P,this._filePath})}wrap(P,Z,tA={}){const hA=Object.entries(tA).map(([IA,pA])=>` ${IA}="${pA}"`).join("");return Z?`<${P}${hA}>${Z}</${P}>`:`<${P}${hA}>`}write(P){return T(
this,void 0,void 0,function*(){const Z=!!P?.overwrite,tA=yield this.filePath();return yield(Z?G:M)(tA,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return T(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(P,Z=!1){return this._buffer+=
P,Z?this.addEOL():this}addEOL(){return this.addRaw(t.EOL)}addCodeBlock(P,Z){const tA=Object.assign({},Z&&{lang:Z}),hA=this.wrap("pre",this.wrap("code",P),tA);return this.addRaw(hA).addEOL()}addList(P,Z=!1){
const tA=Z?"ol":"ul",hA=P.map(pA=>this.wrap("li",pA)).join(""),IA=this.wrap(tA,hA);return this.addRaw(IA).addEOL()}addTable(P){const Z=P.map(hA=>{const IA=hA.map(pA=>{if(typeof pA=="string")return this.
wrap("td",pA);const{header:ZA,data:ee,colspan:LA,rowspan:bA}=pA,jA=ZA?"th":"td",fe=Object.assign(Object.assign({},LA&&{colspan:LA}),bA&&{rowspan:bA});return this.wrap(jA,ee,fe)}).join("");return this.
wrap("tr",IA)}).join(""),tA=this.wrap("table",Z);return this.addRaw(tA).addEOL()}addDetails(P,Z){const tA=this.wrap("details",this.wrap("summary",P)+Z);return this.addRaw(tA).addEOL()}addImage(P,Z,tA){
const{width:hA,height:IA}=tA||{},pA=Object.assign(Object.assign({},hA&&{width:hA}),IA&&{height:IA}),ZA=this.wrap("img",null,Object.assign({src:P,alt:Z},pA));return this.addRaw(ZA).addEOL()}addHeading(P,Z){
const tA=`h${Z}`,hA=["h1","h2","h3","h4","h5","h6"].includes(tA)?tA:"h1",IA=this.wrap(hA,P);return this.addRaw(IA).addEOL()}addSeparator(){const P=this.wrap("hr",null);return this.addRaw(P).addEOL()}addBreak(){
const P=this.wrap("br",null);return this.addRaw(P).addEOL()}addQuote(P,Z){const tA=Object.assign({},Z&&{cite:Z}),hA=this.wrap("blockquote",P,tA);return this.addRaw(hA).addEOL()}addLink(P,Z){const tA=this.
wrap("a",P,{href:Z});return this.addRaw(tA).addEOL()}}const r=new h,w=null,y=r;function d(j){return j.replace(/[\\]/g,"/")}function B(j){return j.replace(/[/]/g,"\\")}function D(j){return j.replace(/[/\\]/g,
path.sep)}var L=A(13193),x=A(24434);const W=WA(import.meta.url)("child_process");var Y=A(42613),_=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||
(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}
LA((tA=tA.apply(j,P||[])).next())})};const{chmod:iA,copyFile:BA,lstat:lA,mkdir:uA,open:mA,readdir:RA,rename:xA,rm:JA,rmdir:aA,stat:cA,symlink:EA,unlink:$}=a.promises,FA=process.platform==="win32";function yA(j){
return _(this,void 0,void 0,function*(){const P=yield fs.promises.readlink(j);return FA&&!P.endsWith("\\")?`${P}\\`:P})}const sA=268435456,oA=a.constants.O_RDONLY;function CA(j){return _(this,void 0,void 0,
function*(){try{yield cA(j)}catch(P){if(P.code==="ENOENT")return!1;throw P}return!0})}function dA(j){return _(this,arguments,void 0,function*(P,Z=!1){return(Z?yield cA(P):yield lA(P)).isDirectory()})}
function TA(j){if(j=PA(j),!j)throw new Error('isRooted() parameter "p" cannot be empty');return FA?j.startsWith("\\")||/^[A-Z]:/i.test(j):j.startsWith("/")}function XA(j,P){return _(this,void 0,void 0,
function*(){let Z;try{Z=yield cA(j)}catch(hA){hA.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${j}': ${hA}`)}if(Z&&Z.isFile()){if(FA){const hA=C.extname(
j).toUpperCase();if(P.some(IA=>IA.toUpperCase()===hA))return j}else if(qA(Z))return j}const tA=j;for(const hA of P){j=tA+hA,Z=void 0;try{Z=yield cA(j)}catch(IA){IA.code!=="ENOENT"&&console.log(`Unexpe\
cted error attempting to determine if executable file exists '${j}': ${IA}`)}if(Z&&Z.isFile()){if(FA){try{const IA=C.dirname(j),pA=C.basename(j).toUpperCase();for(const ZA of yield RA(IA))if(pA===ZA.toUpperCase()){
j=C.join(IA,ZA);break}}catch(IA){console.log(`Unexpected error attempting to determine the actual case of the file '${j}': ${IA}`)}return j}else if(qA(Z))return j}}return""})}function PA(j){return j=j||
"",FA?(j=j.replace(/\//g,"\\"),j.replace(/\\\\+/g,"\\")):j.replace(/\/\/+/g,"/")}function qA(j){return(j.mode&1)>0||(j.mode&8)>0&&process.getgid!==void 0&&j.gid===process.getgid()||(j.mode&64)>0&&process.
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
""})}function v(j){return OA(this,void 0,void 0,function*(){if(!j)throw new Error("parameter 'tool' is required");const P=[];if(FA&&process.env.PATHEXT)for(const hA of process.env.PATHEXT.split(C.delimiter))
hA&&P.push(hA);if(TA(j)){const hA=yield XA(j,P);return hA?[hA]:[]}if(j.includes(C.sep))return[];const Z=[];if(process.env.PATH)for(const hA of process.env.PATH.split(C.delimiter))hA&&Z.push(hA);const tA=[];
for(const hA of Z){const IA=yield XA(C.join(hA,j),P);IA&&tA.push(IA)}return tA})}function gA(j){const P=j.force==null?!0:j.force,Z=!!j.recursive,tA=j.copySourceDirectory==null?!0:!!j.copySourceDirectory;
return{force:P,recursive:Z,copySourceDirectory:tA}}function fA(j,P,Z,tA){return OA(this,void 0,void 0,function*(){if(Z>=255)return;Z++,yield Ae(P);const hA=yield ioUtil.readdir(j);for(const IA of hA){
const pA=`${j}/${IA}`,ZA=`${P}/${IA}`;(yield ioUtil.lstat(pA)).isDirectory()?yield fA(pA,ZA,Z,tA):yield MA(pA,ZA,tA)}yield ioUtil.chmod(P,(yield ioUtil.stat(j)).mode)})}function MA(j,P,Z){return OA(this,
void 0,void 0,function*(){if((yield ioUtil.lstat(j)).isSymbolicLink()){try{yield ioUtil.lstat(P),yield ioUtil.unlink(P)}catch(hA){hA.code==="EPERM"&&(yield ioUtil.chmod(P,"0666"),yield ioUtil.unlink(P))}
const tA=yield ioUtil.readlink(j);yield ioUtil.symlink(tA,P,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(P))||Z)&&(yield ioUtil.copyFile(j,P))})}const vA=WA(import.meta.url)("timers");
var SA=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){
try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};const zA=process.platform==="win32";class $A extends x.EventEmitter{constructor(P,Z,tA){
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
"`),tA}exec(){return SA(this,void 0,void 0,function*(){return!TA(this.toolPath)&&(this.toolPath.includes("/")||zA&&this.toolPath.includes("\\"))&&(this.toolPath=C.resolve(process.cwd(),this.options.cwd||
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
N;(function(j){j[j.Success=0]="Success",j[j.Failure=1]="Failure"})(N||(N={}));function V(j,P){const Z=toCommandValue(P);if(process.env[j]=Z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(
j,P));issueCommand("set-env",{name:j},Z)}function q(j){u("add-mask",{},j)}function nA(j){process.env.GITHUB_PATH||""?issueFileCommand("PATH",j):issueCommand("add-path",{},j),process.env.PATH=`${j}${path.
delimiter}${process.env.PATH}`}function AA(j,P){const Z=process.env[`INPUT_${j.replace(/ /g,"_").toUpperCase()}`]||"";if(P&&P.required&&!Z)throw new Error(`Input required and not supplied: ${j}`);return P&&
P.trimWhitespace===!1?Z:Z.trim()}function eA(j,P){const Z=AA(j,P).split(`
`).filter(tA=>tA!=="");return P&&P.trimWhitespace===!1?Z:Z.map(tA=>tA.trim())}function wA(j,P){const Z=["true","True","TRUE"],tA=["false","False","FALSE"],hA=AA(j,P);if(Z.includes(hA))return!0;if(tA.includes(
hA))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${j}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function DA(j,P){if(process.env.GITHUB_OUTPUT||"")return o("OUTPUT",c(j,P));process.stdout.write(t.EOL),u("set-output",{name:j},
m(P))}function HA(j){issue("echo",j?"on":"off")}function YA(j){process.exitCode=N.Failure,se(j)}function KA(){return process.env.RUNNER_DEBUG==="1"}function ne(j){u("debug",{},j)}function se(j,P={}){u(
"error",I(P),j instanceof Error?j.toString():j)}function Ee(j,P={}){u("warning",I(P),j instanceof Error?j.toString():j)}function te(j,P={}){issueCommand("notice",toCommandProperties(P),j instanceof Error?
j.toString():j)}function ge(j){process.stdout.write(j+t.EOL)}function Be(j){l("group",j)}function Ie(){l("endgroup")}function he(j,P){return R(this,void 0,void 0,function*(){Be(j);let Z;try{Z=yield P()}finally{
Ie()}return Z})}function ue(j,P){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(j,P));issueCommand("save-state",{name:j},toCommandValue(P))}function Ce(j){return process.
env[`STATE_${j}`]||""}function ye(j){return R(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(j)})}}),92145:((p,H,A)=>{A.d(H,{tZ:()=>I});var t=function(l,s,Q,g){function e(E){return E instanceof
Q?E:new Q(function(a){a(E)})}return new(Q||(Q=Promise))(function(E,a){function o(f){try{C(g.next(f))}catch(F){a(F)}}function c(f){try{C(g.throw(f))}catch(F){a(F)}}function C(f){f.done?E(f.value):e(f.value).
then(o,c)}C((g=g.apply(l,s||[])).next())})};class m{constructor(s,Q){this.username=s,this.password=Q}prepareRequest(s){if(!s.headers)throw Error("The request has no headers");s.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class I{constructor(s){this.token=s}prepareRequest(s){if(!s.headers)throw Error("The request has no headers");s.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class u{constructor(s){this.token=s}prepareRequest(s){if(!s.headers)throw Error("The request has no headers");s.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
22779:((p,H,A)=>{var t,m;A.d(H,{Hv:()=>e,Qq:()=>M});var I=A(58611),u=A(65692),l=A(19783),s=A(20770),Q=A(46752),g=function(i,n,h,r){function w(y){return y instanceof h?y:new h(function(d){d(y)})}return new(h||
(h=Promise))(function(y,d){function B(x){try{L(r.next(x))}catch(W){d(W)}}function D(x){try{L(r.throw(x))}catch(W){d(W)}}function L(x){x.done?y(x.value):w(x.value).then(B,D)}L((r=r.apply(i,n||[])).next())})},
e;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=
304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="Ba\
dRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=
406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]=
"TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=
504]="GatewayTimeout"})(e||(e={}));var E;(function(i){i.Accept="accept",i.ContentType="content-type"})(E||(E={}));var a;(function(i){i.ApplicationJson="application/json"})(a||(a={}));function o(i){const n=pm.
getProxyUrl(new URL(i));return n?n.href:""}const c=[e.MovedPermanently,e.ResourceMoved,e.SeeOther,e.TemporaryRedirect,e.PermanentRedirect],C=[e.BadGateway,e.ServiceUnavailable,e.GatewayTimeout],f=["OP\
TIONS","GET","DELETE","HEAD"],F=10,S=5;class b extends Error{constructor(n,h){super(n),this.name="HttpClientError",this.statusCode=h,Object.setPrototypeOf(this,b.prototype)}}class T{constructor(n){this.
message=n}readBody(){return g(this,void 0,void 0,function*(){return new Promise(n=>g(this,void 0,void 0,function*(){let h=Buffer.alloc(0);this.message.on("data",r=>{h=Buffer.concat([h,r])}),this.message.
on("end",()=>{n(h.toString())})}))})}readBodyBuffer(){return g(this,void 0,void 0,function*(){return new Promise(n=>g(this,void 0,void 0,function*(){const h=[];this.message.on("data",r=>{h.push(r)}),this.
message.on("end",()=>{n(Buffer.concat(h))})}))})}}function J(i){return new URL(i).protocol==="https:"}class M{constructor(n,h,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=h||[],this.requestOptions=r,
r&&(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this.
_allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(n,h){return g(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,h||{})})}get(n,h){return g(
this,void 0,void 0,function*(){return this.request("GET",n,null,h||{})})}del(n,h){return g(this,void 0,void 0,function*(){return this.request("DELETE",n,null,h||{})})}post(n,h,r){return g(this,void 0,
void 0,function*(){return this.request("POST",n,h,r||{})})}patch(n,h,r){return g(this,void 0,void 0,function*(){return this.request("PATCH",n,h,r||{})})}put(n,h,r){return g(this,void 0,void 0,function*(){
return this.request("PUT",n,h,r||{})})}head(n,h){return g(this,void 0,void 0,function*(){return this.request("HEAD",n,null,h||{})})}sendStream(n,h,r,w){return g(this,void 0,void 0,function*(){return this.
request(n,h,r,w)})}getJson(n){return g(this,arguments,void 0,function*(h,r={}){r[E.Accept]=this._getExistingOrDefaultHeader(r,E.Accept,a.ApplicationJson);const w=yield this.get(h,r);return this._processResponse(
w,this.requestOptions)})}postJson(n,h){return g(this,arguments,void 0,function*(r,w,y={}){const d=JSON.stringify(w,null,2);y[E.Accept]=this._getExistingOrDefaultHeader(y,E.Accept,a.ApplicationJson),y[E.
ContentType]=this._getExistingOrDefaultContentTypeHeader(y,a.ApplicationJson);const B=yield this.post(r,d,y);return this._processResponse(B,this.requestOptions)})}putJson(n,h){return g(this,arguments,
void 0,function*(r,w,y={}){const d=JSON.stringify(w,null,2);y[E.Accept]=this._getExistingOrDefaultHeader(y,E.Accept,a.ApplicationJson),y[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,a.
ApplicationJson);const B=yield this.put(r,d,y);return this._processResponse(B,this.requestOptions)})}patchJson(n,h){return g(this,arguments,void 0,function*(r,w,y={}){const d=JSON.stringify(w,null,2);
y[E.Accept]=this._getExistingOrDefaultHeader(y,E.Accept,a.ApplicationJson),y[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,a.ApplicationJson);const B=yield this.patch(r,d,y);return this.
_processResponse(B,this.requestOptions)})}request(n,h,r,w){return g(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const y=new URL(h);let d=this.
_prepareRequest(n,y,w);const B=this._allowRetries&&f.includes(n)?this._maxRetries+1:1;let D=0,L;do{if(L=yield this.requestRaw(d,r),L&&L.message&&L.message.statusCode===e.Unauthorized){let W;for(const Y of this.
handlers)if(Y.canHandleAuthentication(L)){W=Y;break}return W?W.handleAuthentication(this,d,r):L}let x=this._maxRedirects;for(;L.message.statusCode&&c.includes(L.message.statusCode)&&this._allowRedirects&&
x>0;){const W=L.message.headers.location;if(!W)break;const Y=new URL(W);if(y.protocol==="https:"&&y.protocol!==Y.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield L.readBody(),Y.hostname!==y.hostname)for(const _ in w)
_.toLowerCase()==="authorization"&&delete w[_];d=this._prepareRequest(n,Y,w),L=yield this.requestRaw(d,r),x--}if(!L.message.statusCode||!C.includes(L.message.statusCode))return L;D+=1,D<B&&(yield L.readBody(),
yield this._performExponentialBackoff(D))}while(D<B);return L})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,h){return g(this,void 0,void 0,function*(){return new Promise(
(r,w)=>{function y(d,B){d?w(d):B?r(B):w(new Error("Unknown error"))}this.requestRawWithCallback(n,h,y)})})}requestRawWithCallback(n,h,r){typeof h=="string"&&(n.options.headers||(n.options.headers={}),
n.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let w=!1;function y(D,L){w||(w=!0,r(D,L))}const d=n.httpModule.request(n.options,D=>{const L=new T(D);y(void 0,L)});let B;d.on("socket",
D=>{B=D}),d.setTimeout(this._socketTimeout||3*6e4,()=>{B&&B.end(),y(new Error(`Request timeout: ${n.options.path}`))}),d.on("error",function(D){y(D)}),h&&typeof h=="string"&&d.write(h,"utf8"),h&&typeof h!=
"string"?(h.on("close",function(){d.end()}),h.pipe(d)):d.end()}getAgent(n){const h=new URL(n);return this._getAgent(h)}getAgentDispatcher(n){const h=new URL(n),r=l.s(h);if(r&&r.hostname)return this._getProxyAgentDispatcher(
h,r)}_prepareRequest(n,h,r){const w={};w.parsedUrl=h;const y=w.parsedUrl.protocol==="https:";w.httpModule=y?t||(t=A.t(u,2)):m||(m=A.t(I,2));const d=y?443:80;if(w.options={},w.options.host=w.parsedUrl.
hostname,w.options.port=w.parsedUrl.port?parseInt(w.parsedUrl.port):d,w.options.path=(w.parsedUrl.pathname||"")+(w.parsedUrl.search||""),w.options.method=n,w.options.headers=this._mergeHeaders(r),this.
userAgent!=null&&(w.options.headers["user-agent"]=this.userAgent),w.options.agent=this._getAgent(w.parsedUrl),this.handlers)for(const B of this.handlers)B.prepareRequest(w.options);return w}_mergeHeaders(n){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},G(this.requestOptions.headers),G(n||{})):G(n||{})}_getExistingOrDefaultHeader(n,h,r){let w;if(this.requestOptions&&this.requestOptions.
headers){const d=G(this.requestOptions.headers)[h];d&&(w=typeof d=="number"?d.toString():d)}const y=n[h];return y!==void 0?typeof y=="number"?y.toString():y:w!==void 0?w:r}_getExistingOrDefaultContentTypeHeader(n,h){
let r;if(this.requestOptions&&this.requestOptions.headers){const y=G(this.requestOptions.headers)[E.ContentType];y&&(typeof y=="number"?r=String(y):Array.isArray(y)?r=y.join(", "):r=y)}const w=n[E.ContentType];
return w!==void 0?typeof w=="number"?String(w):Array.isArray(w)?w.join(", "):w:r!==void 0?r:h}_getAgent(n){let h;const r=l.s(n),w=r&&r.hostname;if(this._keepAlive&&w&&(h=this._proxyAgent),w||(h=this._agent),
h)return h;const y=n.protocol==="https:";let d=100;if(this.requestOptions&&(d=this.requestOptions.maxSockets||I.globalAgent.maxSockets),r&&r.hostname){const B={maxSockets:d,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};let D;const L=r.protocol==="https:";y?D=L?s.httpsOverHttps:s.httpsOverHttp:
D=L?s.httpOverHttps:s.httpOverHttp,h=D(B),this._proxyAgent=h}if(!h){const B={keepAlive:this._keepAlive,maxSockets:d};h=y?new u.Agent(B):new I.Agent(B),this._agent=h}return y&&this._ignoreSslError&&(h.
options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(n,h){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;const w=n.protocol==="https:";return r=
new Q.ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
r,w&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(n){const h=n||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;
if(r){const w=r.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${w}`}return h}_performExponentialBackoff(n){return g(this,void 0,void 0,function*(){n=Math.min(F,n);const h=S*Math.pow(
2,n);return new Promise(r=>setTimeout(()=>r(),h))})}_processResponse(n,h){return g(this,void 0,void 0,function*(){return new Promise((r,w)=>g(this,void 0,void 0,function*(){const y=n.message.statusCode||
0,d={statusCode:y,result:null,headers:{}};y===e.NotFound&&r(d);function B(x,W){if(typeof W=="string"){const Y=new Date(W);if(!isNaN(Y.valueOf()))return Y}return W}let D,L;try{L=yield n.readBody(),L&&L.
length>0&&(h&&h.deserializeDates?D=JSON.parse(L,B):D=JSON.parse(L),d.result=D),d.headers=n.message.headers}catch{}if(y>299){let x;D&&D.message?x=D.message:L&&L.length>0?x=L:x=`Failed request: (${y})`;
const W=new b(x,y);W.result=d.result,w(W)}else r(d)}))})}}const G=i=>Object.keys(i).reduce((n,h)=>(n[h.toLowerCase()]=i[h],n),{})}),19783:((p,H,A)=>{A.d(H,{H:()=>m,s:()=>t});function t(l){const s=l.protocol===
"https:";if(m(l))return;const Q=s?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new u(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new u(`http://${Q}`)}else return}function m(l){if(!l.hostname)return!1;const s=l.hostname;if(I(s))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let g;
l.port?g=Number(l.port):l.protocol==="http:"?g=80:l.protocol==="https:"&&(g=443);const e=[l.hostname.toUpperCase()];typeof g=="number"&&e.push(`${e[0]}:${g}`);for(const E of Q.split(",").map(a=>a.trim().
toUpperCase()).filter(a=>a))if(E==="*"||e.some(a=>a===E||a.endsWith(`.${E}`)||E.startsWith(".")&&a.endsWith(`${E}`)))return!0;return!1}function I(l){const s=l.toLowerCase();return s==="localhost"||s.startsWith(
"127.")||s.startsWith("[::1]")||s.startsWith("[0:0:0:0:0:0:0:1]")}class u extends URL{constructor(s,Q){super(s,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),61318:((p,H,A)=>{A.d(H,{E:()=>u});var t=A(63102);class m extends t.A{tokenize(s){return s.slice()}join(s){
return s}removeEmpty(s){return s}}const I=new m;function u(l,s,Q){return I.diff(l,s,Q)}}),63102:((p,H,A)=>{A.d(H,{A:()=>t});class t{diff(I,u,l={}){let s;typeof l=="function"?(s=l,l={}):"callback"in l&&
(s=l.callback);const Q=this.castInput(I,l),g=this.castInput(u,l),e=this.removeEmpty(this.tokenize(Q,l)),E=this.removeEmpty(this.tokenize(g,l));return this.diffWithOptionsObj(e,E,l,s)}diffWithOptionsObj(I,u,l,s){
var Q;const g=J=>{if(J=this.postProcess(J,l),s){setTimeout(function(){s(J)},0);return}else return J},e=u.length,E=I.length;let a=1,o=e+E;l.maxEditLength!=null&&(o=Math.min(o,l.maxEditLength));const c=(Q=
l.timeout)!==null&&Q!==void 0?Q:1/0,C=Date.now()+c,f=[{oldPos:-1,lastComponent:void 0}];let F=this.extractCommon(f[0],u,I,0,l);if(f[0].oldPos+1>=E&&F+1>=e)return g(this.buildValues(f[0].lastComponent,
u,I));let S=-1/0,b=1/0;const T=()=>{for(let J=Math.max(S,-a);J<=Math.min(b,a);J+=2){let M;const G=f[J-1],i=f[J+1];G&&(f[J-1]=void 0);let n=!1;if(i){const r=i.oldPos-J;n=i&&0<=r&&r<e}const h=G&&G.oldPos+
1<E;if(!n&&!h){f[J]=void 0;continue}if(!h||n&&G.oldPos<i.oldPos?M=this.addToPath(i,!0,!1,0,l):M=this.addToPath(G,!1,!0,1,l),F=this.extractCommon(M,u,I,J,l),M.oldPos+1>=E&&F+1>=e)return g(this.buildValues(
M.lastComponent,u,I))||!0;f[J]=M,M.oldPos+1>=E&&(b=Math.min(b,J-1)),F+1>=e&&(S=Math.max(S,J+1))}a++};if(s)(function J(){setTimeout(function(){if(a>o||Date.now()>C)return s(void 0);T()||J()},0)})();else
for(;a<=o&&Date.now()<=C;){const J=T();if(J)return J}}addToPath(I,u,l,s,Q){const g=I.lastComponent;return g&&!Q.oneChangePerToken&&g.added===u&&g.removed===l?{oldPos:I.oldPos+s,lastComponent:{count:g.
count+1,added:u,removed:l,previousComponent:g.previousComponent}}:{oldPos:I.oldPos+s,lastComponent:{count:1,added:u,removed:l,previousComponent:g}}}extractCommon(I,u,l,s,Q){const g=u.length,e=l.length;
let E=I.oldPos,a=E-s,o=0;for(;a+1<g&&E+1<e&&this.equals(l[E+1],u[a+1],Q);)a++,E++,o++,Q.oneChangePerToken&&(I.lastComponent={count:1,previousComponent:I.lastComponent,added:!1,removed:!1});return o&&!Q.
oneChangePerToken&&(I.lastComponent={count:o,previousComponent:I.lastComponent,added:!1,removed:!1}),I.oldPos=E,a}equals(I,u,l){return l.comparator?l.comparator(I,u):I===u||!!l.ignoreCase&&I.toLowerCase()===
u.toLowerCase()}removeEmpty(I){const u=[];for(let l=0;l<I.length;l++)I[l]&&u.push(I[l]);return u}castInput(I,u){return I}tokenize(I,u){return Array.from(I)}join(I){return I.join("")}postProcess(I,u){return I}get useLongestToken(){
return!1}buildValues(I,u,l){const s=[];let Q;for(;I;)s.push(I),Q=I.previousComponent,delete I.previousComponent,I=Q;s.reverse();const g=s.length;let e=0,E=0,a=0;for(;e<g;e++){const o=s[e];if(o.removed)
o.value=this.join(l.slice(a,a+o.count)),a+=o.count;else{if(!o.added&&this.useLongestToken){let c=u.slice(E,E+o.count);c=c.map(function(C,f){const F=l[a+f];return F.length>C.length?F:C}),o.value=this.join(
c)}else o.value=this.join(u.slice(E,E+o.count));E+=o.count,o.added||(a+=o.count)}}return s}}})},we={};function re(p){var H=we[p];if(H!==void 0)return H.exports;var A=we[p]={id:p,loaded:!1,exports:{}},
t=!0;try{pe[p].call(A.exports,A,A.exports,re),t=!1}finally{t&&delete we[p]}return A.loaded=!0,A.exports}re.m=pe,typeof re<"u"&&(re.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var p=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",H=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
A=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",t=I=>{I&&I.d<1&&(I.d=1,I.forEach(u=>u.r--),I.forEach(u=>u.r--?u.r++:u()))},m=I=>I.map(u=>{if(u!==null&&typeof u=="object"){if(u[p])
return u;if(u.then){var l=[];l.d=0,u.then(g=>{s[H]=g,t(l)},g=>{s[A]=g,t(l)});var s={};return s[p]=g=>g(l),s}}var Q={};return Q[p]=g=>{},Q[H]=u,Q});re.a=(I,u,l)=>{var s;l&&((s=[]).d=-1);var Q=new Set,g=I.
exports,e,E,a,o=new Promise((c,C)=>{a=C,E=c});o[H]=g,o[p]=c=>(s&&c(s),Q.forEach(c),o.catch(C=>{})),I.exports=o,u(c=>{e=m(c);var C,f=()=>e.map(S=>{if(S[A])throw S[A];return S[H]}),F=new Promise(S=>{C=()=>S(
f),C.r=0;var b=T=>T!==s&&!Q.has(T)&&(Q.add(T),T&&!T.d&&(C.r++,T.push(C)));e.map(T=>T[p](b))});return C.r?F:f()},c=>(c?a(o[A]=c):E(g),t(s))),s&&s.d<0&&(s.d=0)}})(),(()=>{var p=Object.getPrototypeOf?A=>Object.
getPrototypeOf(A):A=>A.__proto__,H;re.t=function(A,t){if(t&1&&(A=this(A)),t&8||typeof A=="object"&&A&&(t&4&&A.__esModule||t&16&&typeof A.then=="function"))return A;var m=Object.create(null);re.r(m);var I={};
H=H||[null,p({}),p([]),p(p)];for(var u=t&2&&A;typeof u=="object"&&!~H.indexOf(u);u=p(u))Object.getOwnPropertyNames(u).forEach(l=>I[l]=()=>A[l]);return I.default=()=>A,re.d(m,I),m}})(),re.d=(p,H)=>{for(var A in H)
re.o(H,A)&&!re.o(p,A)&&Object.defineProperty(p,A,{enumerable:!0,get:H[A]})},re.f={},re.e=p=>Promise.all(Object.keys(re.f).reduce((H,A)=>(re.f[A](p,H),H),[])),re.u=p=>""+p+".index.js",re.o=(p,H)=>Object.
prototype.hasOwnProperty.call(p,H),re.r=p=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(p,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(p,"__esModule",{value:!0})},re.nmd=
p=>(p.paths=[],p.children||(p.children=[]),p),(()=>{var p={792:0},H=A=>{var{ids:t,modules:m,runtime:I}=A,u,l,s=0;for(u in m)re.o(m,u)&&(re.m[u]=m[u]);for(I&&I(re);s<t.length;s++)l=t[s],re.o(p,l)&&p[l]&&
p[l][0](),p[t[s]]=0};re.f.j=(A,t)=>{var m=re.o(p,A)?p[A]:void 0;if(m!==0)if(m)t.push(m[1]);else{var I=import("./"+re.u(A)).then(H,u=>{throw p[A]!==0&&(p[A]=void 0),u}),I=Promise.race([I,new Promise(u=>m=
p[A]=[u])]);t.push(m[1]=I)}}})();var me=re(95631);me=await me;
