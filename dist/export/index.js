import{createRequire as WA}from"module";var pe={20770:((p,J,A)=>{p.exports=A(20218)}),20218:((p,J,A)=>{var t=A(69278),m=A(64756),B=A(58611),u=A(65692),l=A(24434),n=A(42613),Q=A(39023);J.httpOverHttp=c,
J.httpsOverHttp=e,J.httpOverHttps=E,J.httpsOverHttps=a;function c(k){var N=new r(k);return N.request=B.request,N}function e(k){var N=new r(k);return N.request=B.request,N.createSocket=g,N.defaultPort=
443,N}function E(k){var N=new r(k);return N.request=u.request,N}function a(k){var N=new r(k);return N.request=u.request,N.createSocket=g,N.defaultPort=443,N}function r(k){var N=this;N.options=k||{},N.
proxyOptions=N.options.proxy||{},N.maxSockets=N.options.maxSockets||B.Agent.defaultMaxSockets,N.requests=[],N.sockets=[],N.on("free",function(G,v,V,i){for(var s=h(v,V,i),C=0,o=N.requests.length;C<o;++C){
var y=N.requests[C];if(y.host===s.host&&y.port===s.port){N.requests.splice(C,1),y.request.onSocket(G);return}}G.destroy(),N.removeSocket(G)})}Q.inherits(r,l.EventEmitter),r.prototype.addRequest=function(N,L,G,v){
var V=this,i=d({request:N},V.options,h(L,G,v));if(V.sockets.length>=this.maxSockets){V.requests.push(i);return}V.createSocket(i,function(s){s.on("free",C),s.on("close",o),s.on("agentRemove",o),N.onSocket(
s);function C(){V.emit("free",s,i)}function o(y){V.removeSocket(s),s.removeListener("free",C),s.removeListener("close",o),s.removeListener("agentRemove",o)}})},r.prototype.createSocket=function(N,L){var G=this,
v={};G.sockets.push(v);var V=d({},G.proxyOptions,{method:"CONNECT",path:N.host+":"+N.port,agent:!1,headers:{host:N.host+":"+N.port}});N.localAddress&&(V.localAddress=N.localAddress),V.proxyAuth&&(V.headers=
V.headers||{},V.headers["Proxy-Authorization"]="Basic "+new Buffer(V.proxyAuth).toString("base64")),F("making CONNECT request");var i=G.request(V);i.useChunkedEncodingByDefault=!1,i.once("response",s),
i.once("upgrade",C),i.once("connect",o),i.once("error",y),i.end();function s(w){w.upgrade=!0}function C(w,f,I){process.nextTick(function(){o(w,f,I)})}function o(w,f,I){if(i.removeAllListeners(),f.removeAllListeners(),
w.statusCode!==200){F("tunneling socket could not be established, statusCode=%d",w.statusCode),f.destroy();var D=new Error("tunneling socket could not be established, statusCode="+w.statusCode);D.code=
"ECONNRESET",N.request.emit("error",D),G.removeSocket(v);return}if(I.length>0){F("got illegal response body from proxy"),f.destroy();var D=new Error("got illegal response body from proxy");D.code="ECO\
NNRESET",N.request.emit("error",D),G.removeSocket(v);return}return F("tunneling connection has established"),G.sockets[G.sockets.indexOf(v)]=f,L(f)}function y(w){i.removeAllListeners(),F(`tunneling so\
cket could not be established, cause=%s
`,w.message,w.stack);var f=new Error("tunneling socket could not be established, cause="+w.message);f.code="ECONNRESET",N.request.emit("error",f),G.removeSocket(v)}},r.prototype.removeSocket=function(N){
var L=this.sockets.indexOf(N);if(L!==-1){this.sockets.splice(L,1);var G=this.requests.shift();G&&this.createSocket(G,function(v){G.request.onSocket(v)})}};function g(k,N){var L=this;r.prototype.createSocket.
call(L,k,function(G){var v=k.request.getHeader("host"),V=d({},L.options,{socket:G,servername:v?v.replace(/:.*$/,""):k.host}),i=m.connect(0,V);L.sockets[L.sockets.indexOf(G)]=i,N(i)})}function h(k,N,L){
return typeof k=="string"?{host:k,port:N,localAddress:L}:k}function d(k){for(var N=1,L=arguments.length;N<L;++N){var G=arguments[N];if(typeof G=="object")for(var v=Object.keys(G),V=0,i=v.length;V<i;++V){
var s=v[V];G[s]!==void 0&&(k[s]=G[s])}}return k}var F;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?F=function(){var k=Array.prototype.slice.call(arguments);typeof k[0]=="string"?k[0]=
"TUNNEL: "+k[0]:k.unshift("TUNNEL:"),console.error.apply(console,k)}:F=function(){},J.debug=F}),46752:((p,J,A)=>{const t=A(23701),m=A(30883),B=A(30628),u=A(837),l=A(57405),n=A(76672),Q=A(53137),c=A(30050),
e=A(68707),E=A(3440),{InvalidArgumentError:a}=e,r=A(56615),g=A(59136),h=A(47365),d=A(47501),F=A(94004),k=A(52429),N=A(17816),{getGlobalDispatcher:L,setGlobalDispatcher:G}=A(32581),v=A(58155),V=A(8754),
i=A(25092);Object.assign(m.prototype,r),p.exports.Dispatcher=m,p.exports.Client=t,p.exports.Pool=B,p.exports.BalancedPool=u,p.exports.Agent=l,p.exports.ProxyAgent=n,p.exports.EnvHttpProxyAgent=Q,p.exports.
RetryAgent=c,p.exports.RetryHandler=N,p.exports.DecoratorHandler=v,p.exports.RedirectHandler=V,p.exports.createRedirectInterceptor=i,p.exports.interceptors={redirect:A(21514),retry:A(92026),dump:A(88060),
dns:A(70379)},p.exports.buildConnector=g,p.exports.errors=e,p.exports.util={parseHeaders:E.parseHeaders,headerNameToString:E.headerNameToString};function s(uA){return(mA,RA,xA)=>{if(typeof RA=="functi\
on"&&(xA=RA,RA=null),!mA||typeof mA!="string"&&typeof mA!="object"&&!(mA instanceof URL))throw new a("invalid url");if(RA!=null&&typeof RA!="object")throw new a("invalid opts");if(RA&&RA.path!=null){if(typeof RA.
path!="string")throw new a("invalid opts.path");let cA=RA.path;RA.path.startsWith("/")||(cA=`/${cA}`),mA=new URL(E.parseOrigin(mA).origin+cA)}else RA||(RA=typeof mA=="object"?mA:{}),mA=E.parseURL(mA);
const{agent:JA,dispatcher:aA=L()}=RA;if(JA)throw new a("unsupported opts.agent. Did you mean opts.client?");return uA.call(aA,{...RA,origin:mA.origin,path:mA.search?`${mA.pathname}${mA.search}`:mA.pathname,
method:RA.method||(RA.body?"PUT":"GET")},xA)}}p.exports.setGlobalDispatcher=G,p.exports.getGlobalDispatcher=L;const C=A(54398).fetch;p.exports.fetch=async function(mA,RA=void 0){try{return await C(mA,
RA)}catch(xA){throw xA&&typeof xA=="object"&&Error.captureStackTrace(xA),xA}},p.exports.Headers=A(60660).Headers,p.exports.Response=A(99051).Response,p.exports.Request=A(9967).Request,p.exports.FormData=
A(35910).FormData,p.exports.File=globalThis.File??A(4573).File,p.exports.FileReader=A(48355).FileReader;const{setGlobalOrigin:o,getGlobalOrigin:y}=A(51059);p.exports.setGlobalOrigin=o,p.exports.getGlobalOrigin=
y;const{CacheStorage:w}=A(3245),{kConstruct:f}=A(20109);p.exports.caches=new w(f);const{deleteCookie:I,getCookies:D,getSetCookies:M,setCookie:T}=A(79061);p.exports.deleteCookie=I,p.exports.getCookies=
D,p.exports.getSetCookies=M,p.exports.setCookie=T;const{parseMIMEType:W,serializeAMimeType:x}=A(51900);p.exports.parseMIMEType=W,p.exports.serializeAMimeType=x;const{CloseEvent:_,ErrorEvent:iA,MessageEvent:BA}=A(
15188);p.exports.WebSocket=A(13726).WebSocket,p.exports.CloseEvent=_,p.exports.ErrorEvent=iA,p.exports.MessageEvent=BA,p.exports.request=s(r.request),p.exports.stream=s(r.stream),p.exports.pipeline=s(
r.pipeline),p.exports.connect=s(r.connect),p.exports.upgrade=s(r.upgrade),p.exports.MockClient=h,p.exports.MockPool=F,p.exports.MockAgent=d,p.exports.mockErrors=k;const{EventSource:lA}=A(21238);p.exports.
EventSource=lA}),80158:((p,J,A)=>{const{addAbortListener:t}=A(3440),{RequestAbortedError:m}=A(68707),B=Symbol("kListener"),u=Symbol("kSignal");function l(c){c.abort?c.abort(c[u]?.reason):c.reason=c[u]?.
reason??new m,Q(c)}function n(c,e){if(c.reason=null,c[u]=null,c[B]=null,!!e){if(e.aborted){l(c);return}c[u]=e,c[B]=()=>{l(c)},t(c[u],c[B])}}function Q(c){c[u]&&("removeEventListener"in c[u]?c[u].removeEventListener(
"abort",c[B]):c[u].removeListener("abort",c[B]),c[u]=null,c[B]=null)}p.exports={addSignal:n,removeSignal:Q}}),34660:((p,J,A)=>{const t=A(34589),{AsyncResource:m}=A(16698),{InvalidArgumentError:B,SocketError:u}=A(
68707),l=A(3440),{addSignal:n,removeSignal:Q}=A(80158);class c extends m{constructor(a,r){if(!a||typeof a!="object")throw new B("invalid opts");if(typeof r!="function")throw new B("invalid callback");
const{signal:g,opaque:h,responseHeaders:d}=a;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new B("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=h||null,this.responseHeaders=d||null,this.callback=r,this.abort=null,n(this,g)}onConnect(a,r){if(this.reason){a(this.reason);return}t(this.callback),this.abort=a,this.context=r}onHeaders(){throw new u(
"bad connect",null)}onUpgrade(a,r,g){const{callback:h,opaque:d,context:F}=this;Q(this),this.callback=null;let k=r;k!=null&&(k=this.responseHeaders==="raw"?l.parseRawHeaders(r):l.parseHeaders(r)),this.
runInAsyncScope(h,null,null,{statusCode:a,headers:k,socket:g,opaque:d,context:F})}onError(a){const{callback:r,opaque:g}=this;Q(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,
a,{opaque:g})}))}}function e(E,a){if(a===void 0)return new Promise((r,g)=>{e.call(this,E,(h,d)=>h?g(h):r(d))});try{const r=new c(E,a);this.dispatch({...E,method:"CONNECT"},r)}catch(r){if(typeof a!="fu\
nction")throw r;const g=E?.opaque;queueMicrotask(()=>a(r,{opaque:g}))}}p.exports=e}),76862:((p,J,A)=>{const{Readable:t,Duplex:m,PassThrough:B}=A(57075),{InvalidArgumentError:u,InvalidReturnValueError:l,
RequestAbortedError:n}=A(68707),Q=A(3440),{AsyncResource:c}=A(16698),{addSignal:e,removeSignal:E}=A(80158),a=A(34589),r=Symbol("resume");class g extends t{constructor(){super({autoDestroy:!0}),this[r]=
null}_read(){const{[r]:N}=this;N&&(this[r]=null,N())}_destroy(N,L){this._read(),L(N)}}class h extends t{constructor(N){super({autoDestroy:!0}),this[r]=N}_read(){this[r]()}_destroy(N,L){!N&&!this._readableState.
endEmitted&&(N=new n),L(N)}}class d extends c{constructor(N,L){if(!N||typeof N!="object")throw new u("invalid opts");if(typeof L!="function")throw new u("invalid handler");const{signal:G,method:v,opaque:V,
onInfo:i,responseHeaders:s}=N;if(G&&typeof G.on!="function"&&typeof G.addEventListener!="function")throw new u("signal must be an EventEmitter or EventTarget");if(v==="CONNECT")throw new u("invalid me\
thod");if(i&&typeof i!="function")throw new u("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=V||null,this.responseHeaders=s||null,this.handler=L,this.abort=null,this.context=null,this.
onInfo=i||null,this.req=new g().on("error",Q.nop),this.ret=new m({readableObjectMode:N.objectMode,autoDestroy:!0,read:()=>{const{body:C}=this;C?.resume&&C.resume()},write:(C,o,y)=>{const{req:w}=this;w.
push(C,o)||w._readableState.destroyed?y():w[r]=y},destroy:(C,o)=>{const{body:y,req:w,res:f,ret:I,abort:D}=this;!C&&!I._readableState.endEmitted&&(C=new n),D&&C&&D(),Q.destroy(y,C),Q.destroy(w,C),Q.destroy(
f,C),E(this),o(C)}}).on("prefinish",()=>{const{req:C}=this;C.push(null)}),this.res=null,e(this,G)}onConnect(N,L){const{ret:G,res:v}=this;if(this.reason){N(this.reason);return}a(!v,"pipeline cannot be \
retried"),a(!G.destroyed),this.abort=N,this.context=L}onHeaders(N,L,G){const{opaque:v,handler:V,context:i}=this;if(N<200){if(this.onInfo){const C=this.responseHeaders==="raw"?Q.parseRawHeaders(L):Q.parseHeaders(
L);this.onInfo({statusCode:N,headers:C})}return}this.res=new h(G);let s;try{this.handler=null;const C=this.responseHeaders==="raw"?Q.parseRawHeaders(L):Q.parseHeaders(L);s=this.runInAsyncScope(V,null,
{statusCode:N,headers:C,opaque:v,body:this.res,context:i})}catch(C){throw this.res.on("error",Q.nop),C}if(!s||typeof s.on!="function")throw new l("expected Readable");s.on("data",C=>{const{ret:o,body:y}=this;
!o.push(C)&&y.pause&&y.pause()}).on("error",C=>{const{ret:o}=this;Q.destroy(o,C)}).on("end",()=>{const{ret:C}=this;C.push(null)}).on("close",()=>{const{ret:C}=this;C._readableState.ended||Q.destroy(C,
new n)}),this.body=s}onData(N){const{res:L}=this;return L.push(N)}onComplete(N){const{res:L}=this;L.push(null)}onError(N){const{ret:L}=this;this.handler=null,Q.destroy(L,N)}}function F(k,N){try{const L=new d(
k,N);return this.dispatch({...k,body:L.req},L),L.ret}catch(L){return new B().destroy(L)}}p.exports=F}),14043:((p,J,A)=>{const t=A(34589),{Readable:m}=A(49927),{InvalidArgumentError:B,RequestAbortedError:u}=A(
68707),l=A(3440),{getResolveErrorBodyCallback:n}=A(87655),{AsyncResource:Q}=A(16698);class c extends Q{constructor(a,r){if(!a||typeof a!="object")throw new B("invalid opts");const{signal:g,method:h,opaque:d,
body:F,onInfo:k,responseHeaders:N,throwOnError:L,highWaterMark:G}=a;try{if(typeof r!="function")throw new B("invalid callback");if(G&&(typeof G!="number"||G<0))throw new B("invalid highWaterMark");if(g&&
typeof g.on!="function"&&typeof g.addEventListener!="function")throw new B("signal must be an EventEmitter or EventTarget");if(h==="CONNECT")throw new B("invalid method");if(k&&typeof k!="function")throw new B(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(v){throw l.isStream(F)&&l.destroy(F.on("error",l.nop),v),v}this.method=h,this.responseHeaders=N||null,this.opaque=d||null,this.callback=r,this.
res=null,this.abort=null,this.body=F,this.trailers={},this.context=null,this.onInfo=k||null,this.throwOnError=L,this.highWaterMark=G,this.signal=g,this.reason=null,this.removeAbortListener=null,l.isStream(
F)&&F.on("error",v=>{this.onError(v)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new u:this.removeAbortListener=l.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??
new u,this.res?l.destroy(this.res.on("error",l.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}))}onConnect(a,r){if(this.reason){a(this.reason);return}t(this.callback),this.abort=a,this.context=r}onHeaders(a,r,g,h){const{callback:d,opaque:F,abort:k,context:N,responseHeaders:L,
highWaterMark:G}=this,v=L==="raw"?l.parseRawHeaders(r):l.parseHeaders(r);if(a<200){this.onInfo&&this.onInfo({statusCode:a,headers:v});return}const V=L==="raw"?l.parseHeaders(r):v,i=V["content-type"],s=V["\
content-length"],C=new m({resume:g,abort:k,contentType:i,contentLength:this.method!=="HEAD"&&s?Number(s):null,highWaterMark:G});this.removeAbortListener&&C.on("close",this.removeAbortListener),this.callback=
null,this.res=C,d!==null&&(this.throwOnError&&a>=400?this.runInAsyncScope(n,null,{callback:d,body:C,contentType:i,statusCode:a,statusMessage:h,headers:v}):this.runInAsyncScope(d,null,null,{statusCode:a,
headers:v,trailers:this.trailers,opaque:F,body:C,context:N}))}onData(a){return this.res.push(a)}onComplete(a){l.parseHeaders(a,this.trailers),this.res.push(null)}onError(a){const{res:r,callback:g,body:h,
opaque:d}=this;g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,a,{opaque:d})})),r&&(this.res=null,queueMicrotask(()=>{l.destroy(r,a)})),h&&(this.body=null,l.destroy(h,a)),this.removeAbortListener&&
(r?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function e(E,a){if(a===void 0)return new Promise((r,g)=>{e.call(this,E,(h,d)=>h?g(h):r(d))});try{this.
dispatch(E,new c(E,a))}catch(r){if(typeof a!="function")throw r;const g=E?.opaque;queueMicrotask(()=>a(r,{opaque:g}))}}p.exports=e,p.exports.RequestHandler=c}),3560:((p,J,A)=>{const t=A(34589),{finished:m,
PassThrough:B}=A(57075),{InvalidArgumentError:u,InvalidReturnValueError:l}=A(68707),n=A(3440),{getResolveErrorBodyCallback:Q}=A(87655),{AsyncResource:c}=A(16698),{addSignal:e,removeSignal:E}=A(80158);
class a extends c{constructor(h,d,F){if(!h||typeof h!="object")throw new u("invalid opts");const{signal:k,method:N,opaque:L,body:G,onInfo:v,responseHeaders:V,throwOnError:i}=h;try{if(typeof F!="functi\
on")throw new u("invalid callback");if(typeof d!="function")throw new u("invalid factory");if(k&&typeof k.on!="function"&&typeof k.addEventListener!="function")throw new u("signal must be an EventEmit\
ter or EventTarget");if(N==="CONNECT")throw new u("invalid method");if(v&&typeof v!="function")throw new u("invalid onInfo callback");super("UNDICI_STREAM")}catch(s){throw n.isStream(G)&&n.destroy(G.on(
"error",n.nop),s),s}this.responseHeaders=V||null,this.opaque=L||null,this.factory=d,this.callback=F,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=G,this.onInfo=v||null,this.
throwOnError=i||!1,n.isStream(G)&&G.on("error",s=>{this.onError(s)}),e(this,k)}onConnect(h,d){if(this.reason){h(this.reason);return}t(this.callback),this.abort=h,this.context=d}onHeaders(h,d,F,k){const{
factory:N,opaque:L,context:G,callback:v,responseHeaders:V}=this,i=V==="raw"?n.parseRawHeaders(d):n.parseHeaders(d);if(h<200){this.onInfo&&this.onInfo({statusCode:h,headers:i});return}this.factory=null;
let s;if(this.throwOnError&&h>=400){const y=(V==="raw"?n.parseHeaders(d):i)["content-type"];s=new B,this.callback=null,this.runInAsyncScope(Q,null,{callback:v,body:s,contentType:y,statusCode:h,statusMessage:k,
headers:i})}else{if(N===null)return;if(s=this.runInAsyncScope(N,null,{statusCode:h,headers:i,opaque:L,context:G}),!s||typeof s.write!="function"||typeof s.end!="function"||typeof s.on!="function")throw new l(
"expected Writable");m(s,{readable:!1},o=>{const{callback:y,res:w,opaque:f,trailers:I,abort:D}=this;this.res=null,(o||!w.readable)&&n.destroy(w,o),this.callback=null,this.runInAsyncScope(y,null,o||null,
{opaque:f,trailers:I}),o&&D()})}return s.on("drain",F),this.res=s,(s.writableNeedDrain!==void 0?s.writableNeedDrain:s._writableState?.needDrain)!==!0}onData(h){const{res:d}=this;return d?d.write(h):!0}onComplete(h){
const{res:d}=this;E(this),d&&(this.trailers=n.parseHeaders(h),d.end())}onError(h){const{res:d,callback:F,opaque:k,body:N}=this;E(this),this.factory=null,d?(this.res=null,n.destroy(d,h)):F&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(F,null,h,{opaque:k})})),N&&(this.body=null,n.destroy(N,h))}}function r(g,h,d){if(d===void 0)return new Promise((F,k)=>{r.call(this,g,h,(N,L)=>N?k(N):F(L))});
try{this.dispatch(g,new a(g,h,d))}catch(F){if(typeof d!="function")throw F;const k=g?.opaque;queueMicrotask(()=>d(F,{opaque:k}))}}p.exports=r}),61882:((p,J,A)=>{const{InvalidArgumentError:t,SocketError:m}=A(
68707),{AsyncResource:B}=A(16698),u=A(3440),{addSignal:l,removeSignal:n}=A(80158),Q=A(34589);class c extends B{constructor(a,r){if(!a||typeof a!="object")throw new t("invalid opts");if(typeof r!="func\
tion")throw new t("invalid callback");const{signal:g,opaque:h,responseHeaders:d}=a;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new t("signal must be an EventEmitter or E\
ventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=d||null,this.opaque=h||null,this.callback=r,this.abort=null,this.context=null,l(this,g)}onConnect(a,r){if(this.reason){a(this.reason);return}Q(
this.callback),this.abort=a,this.context=null}onHeaders(){throw new m("bad upgrade",null)}onUpgrade(a,r,g){Q(a===101);const{callback:h,opaque:d,context:F}=this;n(this),this.callback=null;const k=this.
responseHeaders==="raw"?u.parseRawHeaders(r):u.parseHeaders(r);this.runInAsyncScope(h,null,null,{headers:k,socket:g,opaque:d,context:F})}onError(a){const{callback:r,opaque:g}=this;n(this),r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,a,{opaque:g})}))}}function e(E,a){if(a===void 0)return new Promise((r,g)=>{e.call(this,E,(h,d)=>h?g(h):r(d))});try{const r=new c(E,a);this.dispatch(
{...E,method:E.method||"GET",upgrade:E.protocol||"Websocket"},r)}catch(r){if(typeof a!="function")throw r;const g=E?.opaque;queueMicrotask(()=>a(r,{opaque:g}))}}p.exports=e}),56615:((p,J,A)=>{p.exports.
request=A(14043),p.exports.stream=A(3560),p.exports.pipeline=A(76862),p.exports.upgrade=A(61882),p.exports.connect=A(34660)}),49927:((p,J,A)=>{const t=A(34589),{Readable:m}=A(57075),{RequestAbortedError:B,
NotSupportedError:u,InvalidArgumentError:l,AbortError:n}=A(68707),Q=A(3440),{ReadableStreamFrom:c}=A(3440),e=Symbol("kConsume"),E=Symbol("kReading"),a=Symbol("kBody"),r=Symbol("kAbort"),g=Symbol("kCon\
tentType"),h=Symbol("kContentLength"),d=()=>{};class F extends m{constructor({resume:y,abort:w,contentType:f="",contentLength:I,highWaterMark:D=64*1024}){super({autoDestroy:!0,read:y,highWaterMark:D}),
this._readableState.dataEmitted=!1,this[r]=w,this[e]=null,this[a]=null,this[g]=f,this[h]=I,this[E]=!1}destroy(y){return!y&&!this._readableState.endEmitted&&(y=new B),y&&this[r](),super.destroy(y)}_destroy(y,w){
this[E]?w(y):setImmediate(()=>{w(y)})}on(y,...w){return(y==="data"||y==="readable")&&(this[E]=!0),super.on(y,...w)}addListener(y,...w){return this.on(y,...w)}off(y,...w){const f=super.off(y,...w);return(y===
"data"||y==="readable")&&(this[E]=this.listenerCount("data")>0||this.listenerCount("readable")>0),f}removeListener(y,...w){return this.off(y,...w)}push(y){return this[e]&&y!==null?(s(this[e],y),this[E]?
super.push(y):!0):super.push(y)}async text(){return L(this,"text")}async json(){return L(this,"json")}async blob(){return L(this,"blob")}async bytes(){return L(this,"bytes")}async arrayBuffer(){return L(
this,"arrayBuffer")}async formData(){throw new u}get bodyUsed(){return Q.isDisturbed(this)}get body(){return this[a]||(this[a]=c(this),this[e]&&(this[a].getReader(),t(this[a].locked))),this[a]}async dump(y){
let w=Number.isFinite(y?.limit)?y.limit:131072;const f=y?.signal;if(f!=null&&(typeof f!="object"||!("aborted"in f)))throw new l("signal must be an AbortSignal");return f?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((I,D)=>{this[h]>w&&this.destroy(new n);const M=()=>{this.destroy(f.reason??new n)};f?.addEventListener("abort",M),this.on("close",function(){f?.removeEventListener(
"abort",M),f?.aborted?D(f.reason??new n):I(null)}).on("error",d).on("data",function(T){w-=T.length,w<=0&&this.destroy()}).resume()})}}function k(o){return o[a]&&o[a].locked===!0||o[e]}function N(o){return Q.
isDisturbed(o)||k(o)}async function L(o,y){return t(!o[e]),new Promise((w,f)=>{if(N(o)){const I=o._readableState;I.destroyed&&I.closeEmitted===!1?o.on("error",D=>{f(D)}).on("close",()=>{f(new TypeError(
"unusable"))}):f(I.errored??new TypeError("unusable"))}else queueMicrotask(()=>{o[e]={type:y,stream:o,resolve:w,reject:f,length:0,body:[]},o.on("error",function(I){C(this[e],I)}).on("close",function(){
this[e].body!==null&&C(this[e],new B)}),G(o[e])})})}function G(o){if(o.body===null)return;const{_readableState:y}=o.stream;if(y.bufferIndex){const w=y.bufferIndex,f=y.buffer.length;for(let I=w;I<f;I++)
s(o,y.buffer[I])}else for(const w of y.buffer)s(o,w);for(y.endEmitted?i(this[e]):o.stream.on("end",function(){i(this[e])}),o.stream.resume();o.stream.read()!=null;);}function v(o,y){if(o.length===0||y===
0)return"";const w=o.length===1?o[0]:Buffer.concat(o,y),f=w.length,I=f>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.utf8Slice(I,f)}function V(o,y){if(o.length===0||y===0)return new Uint8Array(0);
if(o.length===1)return new Uint8Array(o[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(y).buffer);let f=0;for(let I=0;I<o.length;++I){const D=o[I];w.set(D,f),f+=D.length}return w}function i(o){const{
type:y,body:w,resolve:f,stream:I,length:D}=o;try{y==="text"?f(v(w,D)):y==="json"?f(JSON.parse(v(w,D))):y==="arrayBuffer"?f(V(w,D).buffer):y==="blob"?f(new Blob(w,{type:I[g]})):y==="bytes"&&f(V(w,D)),C(
o)}catch(M){I.destroy(M)}}function s(o,y){o.length+=y.length,o.body.push(y)}function C(o,y){o.body!==null&&(y?o.reject(y):o.resolve(),o.type=null,o.stream=null,o.resolve=null,o.reject=null,o.length=0,
o.body=null)}p.exports={Readable:F,chunksDecode:v}}),87655:((p,J,A)=>{const t=A(34589),{ResponseStatusCodeError:m}=A(68707),{chunksDecode:B}=A(49927),u=128*1024;async function l({callback:c,body:e,contentType:E,
statusCode:a,statusMessage:r,headers:g}){t(e);let h=[],d=0;try{for await(const L of e)if(h.push(L),d+=L.length,d>u){h=[],d=0;break}}catch{h=[],d=0}const F=`Response status code ${a}${r?`: ${r}`:""}`;if(a===
204||!E||!d){queueMicrotask(()=>c(new m(F,a,g)));return}const k=Error.stackTraceLimit;Error.stackTraceLimit=0;let N;try{n(E)?N=JSON.parse(B(h,d)):Q(E)&&(N=B(h,d))}catch{}finally{Error.stackTraceLimit=
k}queueMicrotask(()=>c(new m(F,a,g,N)))}const n=c=>c.length>15&&c[11]==="/"&&c[0]==="a"&&c[1]==="p"&&c[2]==="p"&&c[3]==="l"&&c[4]==="i"&&c[5]==="c"&&c[6]==="a"&&c[7]==="t"&&c[8]==="i"&&c[9]==="o"&&c[10]===
"n"&&c[12]==="j"&&c[13]==="s"&&c[14]==="o"&&c[15]==="n",Q=c=>c.length>4&&c[4]==="/"&&c[0]==="t"&&c[1]==="e"&&c[2]==="x"&&c[3]==="t";p.exports={getResolveErrorBodyCallback:l,isContentTypeApplicationJson:n,
isContentTypeText:Q}}),59136:((p,J,A)=>{const t=A(77030),m=A(34589),B=A(3440),{InvalidArgumentError:u,ConnectTimeoutError:l}=A(68707),n=A(96603);function Q(){}let c,e;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?e=class{constructor(h){this._maxCachedSessions=h,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(d=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const F=this._sessionCache.get(d);F!==void 0&&F.deref()===void 0&&this._sessionCache.delete(d)})}get(h){const d=this._sessionCache.get(h);return d?d.deref():null}set(h,d){
this._maxCachedSessions!==0&&(this._sessionCache.set(h,new WeakRef(d)),this._sessionRegistry.register(d,h))}}:e=class{constructor(h){this._maxCachedSessions=h,this._sessionCache=new Map}get(h){return this.
_sessionCache.get(h)}set(h,d){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:F}=this._sessionCache.keys().next();this._sessionCache.delete(F)}this._sessionCache.
set(h,d)}}};function E({allowH2:g,maxCachedSessions:h,socketPath:d,timeout:F,session:k,...N}){if(h!=null&&(!Number.isInteger(h)||h<0))throw new u("maxCachedSessions must be a positive integer or zero");
const L={path:d,...N},G=new e(h??100);return F=F??1e4,g=g??!1,function({hostname:V,host:i,protocol:s,port:C,servername:o,localAddress:y,httpSocket:w},f){let I;if(s==="https:"){c||(c=A(41692)),o=o||L.servername||
B.getServerName(i)||null;const M=o||V;m(M);const T=k||G.get(M)||null;C=C||443,I=c.connect({highWaterMark:16384,...L,servername:o,session:T,localAddress:y,ALPNProtocols:g?["http/1.1","h2"]:["http/1.1"],
socket:w,port:C,host:V}),I.on("session",function(W){G.set(M,W)})}else m(!w,"httpSocket can only be sent on TLS update"),C=C||80,I=t.connect({highWaterMark:64*1024,...L,localAddress:y,port:C,host:V});if(L.
keepAlive==null||L.keepAlive){const M=L.keepAliveInitialDelay===void 0?6e4:L.keepAliveInitialDelay;I.setKeepAlive(!0,M)}const D=a(new WeakRef(I),{timeout:F,hostname:V,port:C});return I.setNoDelay(!0).
once(s==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),f){const M=f;f=null,M(null,this)}}).on("error",function(M){if(queueMicrotask(D),f){const T=f;f=null,T(M)}}),I}}const a=process.
platform==="win32"?(g,h)=>{if(!h.timeout)return Q;let d=null,F=null;const k=n.setFastTimeout(()=>{d=setImmediate(()=>{F=setImmediate(()=>r(g.deref(),h))})},h.timeout);return()=>{n.clearFastTimeout(k),
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
u:B;t.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:r,host:g}}=e;c("connecting to %s using %s%s",`${g}${r?`:${r}`:""}`,a,E)}),t.channel("undici:cl\
ient:connected").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:r,host:g}}=e;c("connected to %s using %s%s",`${g}${r?`:${r}`:""}`,a,E)}),t.channel("undici:client:connectError").subscribe(
e=>{const{connectParams:{version:E,protocol:a,port:r,host:g},error:h}=e;c("connection to %s using %s%s errored - %s",`${g}${r?`:${r}`:""}`,a,E,h.message)}),t.channel("undici:client:sendHeaders").subscribe(
e=>{const{request:{method:E,path:a,origin:r}}=e;c("sending request to %s %s/%s",E,r,a)}),t.channel("undici:request:headers").subscribe(e=>{const{request:{method:E,path:a,origin:r},response:{statusCode:g}}=e;
c("received response to %s %s/%s - HTTP %d",E,r,a,g)}),t.channel("undici:request:trailers").subscribe(e=>{const{request:{method:E,path:a,origin:r}}=e;c("trailers received from %s %s/%s",E,r,a)}),t.channel(
"undici:request:error").subscribe(e=>{const{request:{method:E,path:a,origin:r},error:g}=e;c("request to %s %s/%s errored - %s",E,r,a,g.message)}),n=!0}if(l.enabled){if(!n){const c=B.enabled?B:l;t.channel(
"undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:E,protocol:a,port:r,host:g}}=e;c("connecting to %s%s using %s%s",g,r?`:${r}`:"",a,E)}),t.channel("undici:client:connected").subscribe(
e=>{const{connectParams:{version:E,protocol:a,port:r,host:g}}=e;c("connected to %s%s using %s%s",g,r?`:${r}`:"",a,E)}),t.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:E,
protocol:a,port:r,host:g},error:h}=e;c("connection to %s%s using %s%s errored - %s",g,r?`:${r}`:"",a,E,h.message)}),t.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:E,path:a,
origin:r}}=e;c("sending request to %s %s/%s",E,r,a)})}t.channel("undici:websocket:open").subscribe(c=>{const{address:{address:e,port:E}}=c;l("connection opened %s%s",e,E?`:${E}`:"")}),t.channel("undic\
i:websocket:close").subscribe(c=>{const{websocket:e,code:E,reason:a}=c;l("closed connection to %s - %s %s",e.url,E,a)}),t.channel("undici:websocket:socket_error").subscribe(c=>{l("connection errored -\
 %s",c.message)}),t.channel("undici:websocket:ping").subscribe(c=>{l("ping received")}),t.channel("undici:websocket:pong").subscribe(c=>{l("pong received")})}p.exports={channels:Q}}),68707:(p=>{const J=Symbol.
for("undici.error.UND_ERR");class A extends Error{constructor(q){super(q),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](q){return q&&q[J]===!0}[J]=!0}const t=Symbol.for("undic\
i.error.UND_ERR_CONNECT_TIMEOUT");class m extends A{constructor(q){super(q),this.name="ConnectTimeoutError",this.message=q||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](q){
return q&&q[t]===!0}[t]=!0}const B=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class u extends A{constructor(q){super(q),this.name="HeadersTimeoutError",this.message=q||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](q){return q&&q[B]===!0}[B]=!0}const l=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class n extends A{constructor(q){super(q),this.
name="HeadersOverflowError",this.message=q||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](q){return q&&q[l]===!0}[l]=!0}const Q=Symbol.for("undici.error.UND_\
ERR_BODY_TIMEOUT");class c extends A{constructor(q){super(q),this.name="BodyTimeoutError",this.message=q||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](q){return q&&
q[Q]===!0}[Q]=!0}const e=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class E extends A{constructor(q,FA,yA,sA){super(q),this.name="ResponseStatusCodeError",this.message=q||"Response Status\
 Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=sA,this.status=FA,this.statusCode=FA,this.headers=yA}static[Symbol.hasInstance](q){return q&&q[e]===!0}[e]=!0}const a=Symbol.for("undici\
.error.UND_ERR_INVALID_ARG");class r extends A{constructor(q){super(q),this.name="InvalidArgumentError",this.message=q||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](q){
return q&&q[a]===!0}[a]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class h extends A{constructor(q){super(q),this.name="InvalidReturnValueError",this.message=q||"Invalid Return\
 Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](q){return q&&q[g]===!0}[g]=!0}const d=Symbol.for("undici.error.UND_ERR_ABORT");class F extends A{constructor(q){super(
q),this.name="AbortError",this.message=q||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](q){return q&&q[d]===!0}[d]=!0}const k=Symbol.for("undici.error.UND_ERR_ABORTE\
D");class N extends F{constructor(q){super(q),this.name="AbortError",this.message=q||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](q){return q&&q[k]===!0}[k]=!0}const L=Symbol.
for("undici.error.UND_ERR_INFO");class G extends A{constructor(q){super(q),this.name="InformationalError",this.message=q||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](q){return q&&
q[L]===!0}[L]=!0}const v=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class V extends A{constructor(q){super(q),this.name="RequestContentLengthMismatchError",this.message=q||"Request\
 body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](q){return q&&q[v]===!0}[v]=!0}const i=Symbol.for("undici.error.UND_ERR_RES\
_CONTENT_LENGTH_MISMATCH");class s extends A{constructor(q){super(q),this.name="ResponseContentLengthMismatchError",this.message=q||"Response body length does not match content-length header",this.code=
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](q){return q&&q[i]===!0}[i]=!0}const C=Symbol.for("undici.error.UND_ERR_DESTROYED");class o extends A{constructor(q){super(q),this.name=
"ClientDestroyedError",this.message=q||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](q){return q&&q[C]===!0}[C]=!0}const y=Symbol.for("undici.error.UND_ERR_CLOSED");
class w extends A{constructor(q){super(q),this.name="ClientClosedError",this.message=q||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](q){return q&&q[y]===!0}[y]=!0}const f=Symbol.
for("undici.error.UND_ERR_SOCKET");class I extends A{constructor(q,FA){super(q),this.name="SocketError",this.message=q||"Socket error",this.code="UND_ERR_SOCKET",this.socket=FA}static[Symbol.hasInstance](q){
return q&&q[f]===!0}[f]=!0}const D=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class M extends A{constructor(q){super(q),this.name="NotSupportedError",this.message=q||"Not supported error",this.code=
"UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](q){return q&&q[D]===!0}[D]=!0}const T=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class W extends A{constructor(q){super(q),this.name="Mi\
ssingUpstreamError",this.message=q||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](q){return q&&q[T]===!0}[T]=!0}const x=Symbol.for(
"undici.error.UND_ERR_HTTP_PARSER");class _ extends Error{constructor(q,FA,yA){super(q),this.name="HTTPParserError",this.code=FA?`HPE_${FA}`:void 0,this.data=yA?yA.toString():void 0}static[Symbol.hasInstance](q){
return q&&q[x]===!0}[x]=!0}const iA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class BA extends A{constructor(q){super(q),this.name="ResponseExceededMaxSizeError",this.message=q||"Respon\
se content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](q){return q&&q[iA]===!0}[iA]=!0}const lA=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class uA extends A{constructor(q,FA,{
headers:yA,data:sA}){super(q),this.name="RequestRetryError",this.message=q||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=FA,this.data=sA,this.headers=yA}static[Symbol.hasInstance](q){
return q&&q[lA]===!0}[lA]=!0}const mA=Symbol.for("undici.error.UND_ERR_RESPONSE");class RA extends A{constructor(q,FA,{headers:yA,data:sA}){super(q),this.name="ResponseError",this.message=q||"Response\
 error",this.code="UND_ERR_RESPONSE",this.statusCode=FA,this.data=sA,this.headers=yA}static[Symbol.hasInstance](q){return q&&q[mA]===!0}[mA]=!0}const xA=Symbol.for("undici.error.UND_ERR_PRX_TLS");class JA extends A{constructor(q,FA,yA){
super(FA,{cause:q,...yA??{}}),this.name="SecureProxyConnectionError",this.message=FA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=q}static[Symbol.hasInstance](q){return q&&
q[xA]===!0}[xA]=!0}const aA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class cA extends A{constructor(q){super(q),this.name="MessageSizeExceededError",this.message=q||"Max decompresse\
d message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](q){return q&&q[aA]===!0}get[aA](){return!0}}p.exports={AbortError:F,HTTPParserError:_,UndiciError:A,HeadersTimeoutError:u,
HeadersOverflowError:n,BodyTimeoutError:c,RequestContentLengthMismatchError:V,ConnectTimeoutError:m,ResponseStatusCodeError:E,InvalidArgumentError:r,InvalidReturnValueError:h,RequestAbortedError:N,ClientDestroyedError:o,
ClientClosedError:w,InformationalError:G,SocketError:I,NotSupportedError:M,ResponseContentLengthMismatchError:s,BalancedPoolMissingUpstreamError:W,ResponseExceededMaxSizeError:BA,RequestRetryError:uA,
ResponseError:RA,SecureProxyConnectionError:JA,MessageSizeExceededError:cA}}),44655:((p,J,A)=>{const{InvalidArgumentError:t,NotSupportedError:m}=A(68707),B=A(34589),{isValidHTTPToken:u,isValidHeaderValue:l,
isStream:n,destroy:Q,isBuffer:c,isFormDataLike:e,isIterable:E,isBlobLike:a,buildURL:r,validateHandler:g,getServerName:h,normalizedMethodRecords:d}=A(3440),{channels:F}=A(42414),{headerNameLowerCasedRecord:k}=A(
10735),N=/[^\u0021-\u00ff]/,L=Symbol("handler");class G{constructor(i,{path:s,method:C,body:o,headers:y,query:w,idempotent:f,blocking:I,upgrade:D,headersTimeout:M,bodyTimeout:T,reset:W,throwOnError:x,
expectContinue:_,servername:iA},BA){if(typeof s!="string")throw new t("path must be a string");if(s[0]!=="/"&&!(s.startsWith("http://")||s.startsWith("https://"))&&C!=="CONNECT")throw new t("path must\
 be an absolute URL or start with a slash");if(N.test(s))throw new t("invalid request path");if(typeof C!="string")throw new t("method must be a string");if(d[C]===void 0&&!u(C))throw new t("invalid r\
equest method");if(D&&typeof D!="string")throw new t("upgrade must be a string");if(D&&!l(D))throw new t("invalid upgrade header");if(M!=null&&(!Number.isFinite(M)||M<0))throw new t("invalid headersTi\
meout");if(T!=null&&(!Number.isFinite(T)||T<0))throw new t("invalid bodyTimeout");if(W!=null&&typeof W!="boolean")throw new t("invalid reset");if(_!=null&&typeof _!="boolean")throw new t("invalid expe\
ctContinue");if(this.headersTimeout=M,this.bodyTimeout=T,this.throwOnError=x===!0,this.method=C,this.abort=null,o==null)this.body=null;else if(n(o)){this.body=o;const lA=this.body._readableState;(!lA||
!lA.autoDestroy)&&(this.endHandler=function(){Q(this)},this.body.on("end",this.endHandler)),this.errorHandler=uA=>{this.abort?this.abort(uA):this.error=uA},this.body.on("error",this.errorHandler)}else if(c(
o))this.body=o.byteLength?o:null;else if(ArrayBuffer.isView(o))this.body=o.buffer.byteLength?Buffer.from(o.buffer,o.byteOffset,o.byteLength):null;else if(o instanceof ArrayBuffer)this.body=o.byteLength?
Buffer.from(o):null;else if(typeof o=="string")this.body=o.length?Buffer.from(o):null;else if(e(o)||E(o)||a(o))this.body=o;else throw new t("body must be a string, a Buffer, a Readable stream, an iter\
able, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=D||null,this.path=w?r(s,w):s,this.origin=i,this.idempotent=f??(C==="HEAD"||C==="GET"),this.blocking=I??!1,this.reset=W??null,
this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=_??!1,Array.isArray(y)){if(y.length%2!==0)throw new t("headers array must be even");for(let lA=0;lA<y.length;lA+=
2)v(this,y[lA],y[lA+1])}else if(y&&typeof y=="object")if(y[Symbol.iterator])for(const lA of y){if(!Array.isArray(lA)||lA.length!==2)throw new t("headers must be in key-value pair format");v(this,lA[0],
lA[1])}else{const lA=Object.keys(y);for(let uA=0;uA<lA.length;++uA)v(this,lA[uA],y[lA[uA]])}else if(y!=null)throw new t("headers must be an object or an array");g(BA,C,D),this.servername=iA||h(this.host),
this[L]=BA,F.create.hasSubscribers&&F.create.publish({request:this})}onBodySent(i){if(this[L].onBodySent)try{return this[L].onBodySent(i)}catch(s){this.abort(s)}}onRequestSent(){if(F.bodySent.hasSubscribers&&
F.bodySent.publish({request:this}),this[L].onRequestSent)try{return this[L].onRequestSent()}catch(i){this.abort(i)}}onConnect(i){if(B(!this.aborted),B(!this.completed),this.error)i(this.error);else return this.
abort=i,this[L].onConnect(i)}onResponseStarted(){return this[L].onResponseStarted?.()}onHeaders(i,s,C,o){B(!this.aborted),B(!this.completed),F.headers.hasSubscribers&&F.headers.publish({request:this,response:{
statusCode:i,headers:s,statusText:o}});try{return this[L].onHeaders(i,s,C,o)}catch(y){this.abort(y)}}onData(i){B(!this.aborted),B(!this.completed);try{return this[L].onData(i)}catch(s){return this.abort(
s),!1}}onUpgrade(i,s,C,o=""){this.onFinally(),B(!this.aborted),B(!this.completed),i!==null&&this.#A(i,s,o);const y=this[L].onUpgrade(i,s,C);return this.aborted||(this.completed=!0,i!==null&&this.#e()),
y}onUpgradeResponse(i,s,C,o=""){B(!this.aborted),B(this.completed),F.headers.hasSubscribers&&this.#A(i,C(s),o),this.#e()}onUpgradeError(i){B(!this.aborted),B(this.completed),F.error.hasSubscribers&&F.
error.publish({request:this,error:i})}#A(i,s,C){F.headers.hasSubscribers&&F.headers.publish({request:this,response:{statusCode:i,headers:s,statusText:C}})}#e(){F.trailers.hasSubscribers&&F.trailers.publish(
{request:this,trailers:[]})}onComplete(i){this.onFinally(),B(!this.aborted),this.completed=!0,F.trailers.hasSubscribers&&F.trailers.publish({request:this,trailers:i});try{return this[L].onComplete(i)}catch(s){
this.onError(s)}}onError(i){if(this.onFinally(),F.error.hasSubscribers&&F.error.publish({request:this,error:i}),!this.aborted)return this.aborted=!0,this[L].onError(i)}onFinally(){this.errorHandler&&(this.
body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(i,s){return v(this,i,s),this}}function v(V,i,s){if(s&&
typeof s=="object"&&!Array.isArray(s))throw new t(`invalid ${i} header`);if(s===void 0)return;let C=k[i];if(C===void 0&&(C=i.toLowerCase(),k[C]===void 0&&!u(C)))throw new t("invalid header key");if(Array.
isArray(s)){const o=[];for(let y=0;y<s.length;y++)if(typeof s[y]=="string"){if(!l(s[y]))throw new t(`invalid ${i} header`);o.push(s[y])}else if(s[y]===null)o.push("");else{if(typeof s[y]=="object")throw new t(
`invalid ${i} header`);{const w=`${s[y]}`;if(!l(w))throw new t(`invalid ${i} header`);o.push(w)}}s=o}else if(typeof s=="string"){if(!l(s))throw new t(`invalid ${i} header`)}else if(s===null)s="";else if(s=
`${s}`,!l(s))throw new t(`invalid ${i} header`);if(C==="host"){if(V.host!==null)throw new t("duplicate host header");if(typeof s!="string")throw new t("invalid host header");V.host=s}else if(C==="cont\
ent-length"){if(V.contentLength!==null)throw new t("duplicate content-length header");if(V.contentLength=parseInt(s,10),!Number.isFinite(V.contentLength))throw new t("invalid content-length header")}else if(V.
contentType===null&&C==="content-type")V.contentType=s,V.headers.push(i,s);else{if(C==="transfer-encoding"||C==="keep-alive"||C==="upgrade")throw new t(`invalid ${C} header`);if(C==="connection"){const o=typeof s==
"string"?s.toLowerCase():null;if(o!=="close"&&o!=="keep-alive")throw new t("invalid connection header");o==="close"&&(V.reset=!0)}else{if(C==="expect")throw new m("expect header not supported");V.headers.
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
"https proxy agent")}}),67752:((p,J,A)=>{const{wellknownHeaderNames:t,headerNameLowerCasedRecord:m}=A(10735);class B{value=null;left=null;middle=null;right=null;code;constructor(Q,c,e){if(e===void 0||
e>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(e))>127)throw new TypeError("key must be ascii string");Q.length!==++e?this.middle=new B(Q,c,e):this.value=c}add(Q,c){const e=Q.
length;if(e===0)throw new TypeError("Unreachable");let E=0,a=this;for(;;){const r=Q.charCodeAt(E);if(r>127)throw new TypeError("key must be ascii string");if(a.code===r)if(e===++E){a.value=c;break}else if(a.
middle!==null)a=a.middle;else{a.middle=new B(Q,c,E);break}else if(a.code<r)if(a.left!==null)a=a.left;else{a.left=new B(Q,c,E);break}else if(a.right!==null)a=a.right;else{a.right=new B(Q,c,E);break}}}search(Q){
const c=Q.length;let e=0,E=this;for(;E!==null&&e<c;){let a=Q[e];for(a<=90&&a>=65&&(a|=32);E!==null;){if(a===E.code){if(c===++e)return E;E=E.middle;break}E=E.code<a?E.left:E.right}}return null}}class u{node=null;insert(Q,c){
this.node===null?this.node=new B(Q,c,0):this.node.add(Q,c)}lookup(Q){return this.node?.search(Q)?.value??null}}const l=new u;for(let n=0;n<t.length;++n){const Q=m[t[n]];l.insert(Q,Q)}p.exports={TernarySearchTree:u,
tree:l}}),3440:((p,J,A)=>{const t=A(34589),{kDestroyed:m,kBodyUsed:B,kListeners:u,kBody:l}=A(36443),{IncomingMessage:n}=A(37067),Q=A(57075),c=A(77030),{Blob:e}=A(4573),E=A(57975),{stringify:a}=A(41792),
{EventEmitter:r}=A(78474),{InvalidArgumentError:g}=A(68707),{headerNameLowerCasedRecord:h}=A(10735),{tree:d}=A(67752),[F,k]=process.versions.node.split(".").map(Y=>Number(Y));class N{constructor(gA){this[l]=
gA,this[B]=!1}async*[Symbol.asyncIterator](){t(!this[B],"disturbed"),this[B]=!0,yield*this[l]}}function L(Y){return v(Y)?(T(Y)===0&&Y.on("data",function(){t(!1)}),typeof Y.readableDidRead!="boolean"&&
(Y[B]=!1,r.prototype.on.call(Y,"data",function(){this[B]=!0})),Y):Y&&typeof Y.pipeTo=="function"?new N(Y):Y&&typeof Y!="string"&&!ArrayBuffer.isView(Y)&&M(Y)?new N(Y):Y}function G(){}function v(Y){return Y&&
typeof Y=="object"&&typeof Y.pipe=="function"&&typeof Y.on=="function"}function V(Y){if(Y===null)return!1;if(Y instanceof e)return!0;if(typeof Y!="object")return!1;{const gA=Y[Symbol.toStringTag];return(gA===
"Blob"||gA==="File")&&("stream"in Y&&typeof Y.stream=="function"||"arrayBuffer"in Y&&typeof Y.arrayBuffer=="function")}}function i(Y,gA){if(Y.includes("?")||Y.includes("#"))throw new Error('Query para\
ms cannot be passed when url already contains "?" or "#".');const fA=a(gA);return fA&&(Y+="?"+fA),Y}function s(Y){const gA=parseInt(Y,10);return gA===Number(Y)&&gA>=0&&gA<=65535}function C(Y){return Y!=
null&&Y[0]==="h"&&Y[1]==="t"&&Y[2]==="t"&&Y[3]==="p"&&(Y[4]===":"||Y[4]==="s"&&Y[5]===":")}function o(Y){if(typeof Y=="string"){if(Y=new URL(Y),!C(Y.origin||Y.protocol))throw new g("Invalid URL protoc\
ol: the URL must start with `http:` or `https:`.");return Y}if(!Y||typeof Y!="object")throw new g("Invalid URL: The URL argument must be a non-null object.");if(!(Y instanceof URL)){if(Y.port!=null&&Y.
port!==""&&s(Y.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representation of an integer.");if(Y.path!=null&&typeof Y.path!="string")throw new g("Invalid URL path: the\
 path must be a string or null/undefined.");if(Y.pathname!=null&&typeof Y.pathname!="string")throw new g("Invalid URL pathname: the pathname must be a string or null/undefined.");if(Y.hostname!=null&&
typeof Y.hostname!="string")throw new g("Invalid URL hostname: the hostname must be a string or null/undefined.");if(Y.origin!=null&&typeof Y.origin!="string")throw new g("Invalid URL origin: the orig\
in must be a string or null/undefined.");if(!C(Y.origin||Y.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");const gA=Y.port!=null?Y.port:Y.protocol==="https:"?
443:80;let fA=Y.origin!=null?Y.origin:`${Y.protocol||""}//${Y.hostname||""}:${gA}`,MA=Y.path!=null?Y.path:`${Y.pathname||""}${Y.search||""}`;return fA[fA.length-1]==="/"&&(fA=fA.slice(0,fA.length-1)),
MA&&MA[0]!=="/"&&(MA=`/${MA}`),new URL(`${fA}${MA}`)}if(!C(Y.origin||Y.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");return Y}function y(Y){if(Y=o(Y),Y.pathname!==
"/"||Y.search||Y.hash)throw new g("invalid url");return Y}function w(Y){if(Y[0]==="["){const fA=Y.indexOf("]");return t(fA!==-1),Y.substring(1,fA)}const gA=Y.indexOf(":");return gA===-1?Y:Y.substring(
0,gA)}function f(Y){if(!Y)return null;t(typeof Y=="string");const gA=w(Y);return c.isIP(gA)?"":gA}function I(Y){return JSON.parse(JSON.stringify(Y))}function D(Y){return Y!=null&&typeof Y[Symbol.asyncIterator]==
"function"}function M(Y){return Y!=null&&(typeof Y[Symbol.iterator]=="function"||typeof Y[Symbol.asyncIterator]=="function")}function T(Y){if(Y==null)return 0;if(v(Y)){const gA=Y._readableState;return gA&&
gA.objectMode===!1&&gA.ended===!0&&Number.isFinite(gA.length)?gA.length:null}else{if(V(Y))return Y.size!=null?Y.size:null;if(RA(Y))return Y.byteLength}return null}function W(Y){return Y&&!!(Y.destroyed||
Y[m]||Q.isDestroyed?.(Y))}function x(Y,gA){Y==null||!v(Y)||W(Y)||(typeof Y.destroy=="function"?(Object.getPrototypeOf(Y).constructor===n&&(Y.socket=null),Y.destroy(gA)):gA&&queueMicrotask(()=>{Y.emit(
"error",gA)}),Y.destroyed!==!0&&(Y[m]=!0))}const _=/timeout=(\d+)/;function iA(Y){const gA=Y.toString().match(_);return gA?parseInt(gA[1],10)*1e3:null}function BA(Y){return typeof Y=="string"?h[Y]??Y.
toLowerCase():d.lookup(Y)??Y.toString("latin1").toLowerCase()}function lA(Y){return d.lookup(Y)??Y.toString("latin1").toLowerCase()}function uA(Y,gA){gA===void 0&&(gA={});for(let fA=0;fA<Y.length;fA+=
2){const MA=BA(Y[fA]);let vA=gA[MA];if(vA)typeof vA=="string"&&(vA=[vA],gA[MA]=vA),vA.push(Y[fA+1].toString("utf8"));else{const SA=Y[fA+1];typeof SA=="string"?gA[MA]=SA:gA[MA]=Array.isArray(SA)?SA.map(
zA=>zA.toString("utf8")):SA.toString("utf8")}}return"content-length"in gA&&"content-disposition"in gA&&(gA["content-disposition"]=Buffer.from(gA["content-disposition"]).toString("latin1")),gA}function mA(Y){
const gA=Y.length,fA=new Array(gA);let MA=!1,vA=-1,SA,zA,qA=0;for(let _A=0;_A<Y.length;_A+=2)SA=Y[_A],zA=Y[_A+1],typeof SA!="string"&&(SA=SA.toString()),typeof zA!="string"&&(zA=zA.toString("utf8")),qA=
SA.length,qA===14&&SA[7]==="-"&&(SA==="content-length"||SA.toLowerCase()==="content-length")?MA=!0:qA===19&&SA[7]==="-"&&(SA==="content-disposition"||SA.toLowerCase()==="content-disposition")&&(vA=_A+
1),fA[_A]=SA,fA[_A+1]=zA;return MA&&vA!==-1&&(fA[vA]=Buffer.from(fA[vA]).toString("latin1")),fA}function RA(Y){return Y instanceof Uint8Array||Buffer.isBuffer(Y)}function xA(Y,gA,fA){if(!Y||typeof Y!=
"object")throw new g("handler must be an object");if(typeof Y.onConnect!="function")throw new g("invalid onConnect method");if(typeof Y.onError!="function")throw new g("invalid onError method");if(typeof Y.
onBodySent!="function"&&Y.onBodySent!==void 0)throw new g("invalid onBodySent method");if(fA||gA==="CONNECT"){if(typeof Y.onUpgrade!="function")throw new g("invalid onUpgrade method")}else{if(typeof Y.
onHeaders!="function")throw new g("invalid onHeaders method");if(typeof Y.onData!="function")throw new g("invalid onData method");if(typeof Y.onComplete!="function")throw new g("invalid onComplete met\
hod")}}function JA(Y){return!!(Y&&(Q.isDisturbed(Y)||Y[B]))}function aA(Y){return!!(Y&&Q.isErrored(Y))}function cA(Y){return!!(Y&&Q.isReadable(Y))}function EA(Y){return{localAddress:Y.localAddress,localPort:Y.
localPort,remoteAddress:Y.remoteAddress,remotePort:Y.remotePort,remoteFamily:Y.remoteFamily,timeout:Y.timeout,bytesWritten:Y.bytesWritten,bytesRead:Y.bytesRead}}function q(Y){let gA;return new ReadableStream(
{async start(){gA=Y[Symbol.asyncIterator]()},async pull(fA){const{done:MA,value:vA}=await gA.next();if(MA)queueMicrotask(()=>{fA.close(),fA.byobRequest?.respond(0)});else{const SA=Buffer.isBuffer(vA)?
vA:Buffer.from(vA);SA.byteLength&&fA.enqueue(new Uint8Array(SA))}return fA.desiredSize>0},async cancel(fA){await gA.return()},type:"bytes"})}function FA(Y){return Y&&typeof Y=="object"&&typeof Y.append==
"function"&&typeof Y.delete=="function"&&typeof Y.get=="function"&&typeof Y.getAll=="function"&&typeof Y.has=="function"&&typeof Y.set=="function"&&Y[Symbol.toStringTag]==="FormData"}function yA(Y,gA){
return"addEventListener"in Y?(Y.addEventListener("abort",gA,{once:!0}),()=>Y.removeEventListener("abort",gA)):(Y.addListener("abort",gA),()=>Y.removeListener("abort",gA))}const sA=typeof String.prototype.
toWellFormed=="function",oA=typeof String.prototype.isWellFormed=="function";function CA(Y){return sA?`${Y}`.toWellFormed():E.toUSVString(Y)}function dA(Y){return oA?`${Y}`.isWellFormed():CA(Y)===`${Y}`}
function TA(Y){switch(Y){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:return Y>=33&&Y<=126}}
function XA(Y){if(Y.length===0)return!1;for(let gA=0;gA<Y.length;++gA)if(!TA(Y.charCodeAt(gA)))return!1;return!0}const PA=/[^\t\x20-\x7e\x80-\xff]/;function $A(Y){return!PA.test(Y)}function UA(Y){if(Y==
null||Y==="")return{start:0,end:null,size:null};const gA=Y?Y.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return gA?{start:parseInt(gA[1]),end:gA[2]?parseInt(gA[2]):null,size:gA[3]?parseInt(gA[3]):null}:
null}function OA(Y,gA,fA){return(Y[u]??=[]).push([gA,fA]),Y.on(gA,fA),Y}function GA(Y){for(const[gA,fA]of Y[u]??[])Y.removeListener(gA,fA);Y[u]=null}function VA(Y,gA,fA){try{gA.onError(fA),t(gA.aborted)}catch(MA){
Y.emit("error",MA)}}const NA=Object.create(null);NA.enumerable=!0;const Ae={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",
POST:"POST",put:"PUT",PUT:"PUT"},QA={...Ae,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Ae,null),Object.setPrototypeOf(QA,null),p.exports={kEnumerableProperty:NA,nop:G,isDisturbed:JA,isErrored:aA,
isReadable:cA,toUSVString:CA,isUSVString:dA,isBlobLike:V,parseOrigin:y,parseURL:o,getServerName:f,isStream:v,isIterable:M,isAsyncIterable:D,isDestroyed:W,headerNameToString:BA,bufferToLowerCasedHeaderName:lA,
addListener:OA,removeAllListeners:GA,errorRequest:VA,parseRawHeaders:mA,parseHeaders:uA,parseKeepAliveTimeout:iA,destroy:x,bodyLength:T,deepClone:I,ReadableStreamFrom:q,isBuffer:RA,validateHandler:xA,
getSocketInfo:EA,isFormDataLike:FA,buildURL:i,addAbortListener:yA,isValidHTTPToken:XA,isValidHeaderValue:$A,isTokenCharCode:TA,parseRangeHeader:UA,normalizedMethodRecordsBase:Ae,normalizedMethodRecords:QA,
isValidPort:s,isHttpOrHttpsPrefixed:C,nodeMajor:F,nodeMinor:k,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:L}}),57405:((p,J,A)=>{const{InvalidArgumentError:t}=A(68707),{kClients:m,
kRunning:B,kClose:u,kDestroy:l,kDispatch:n,kInterceptors:Q}=A(36443),c=A(21841),e=A(30628),E=A(23701),a=A(3440),r=A(25092),g=Symbol("onConnect"),h=Symbol("onDisconnect"),d=Symbol("onConnectionError"),
F=Symbol("maxRedirections"),k=Symbol("onDrain"),N=Symbol("factory"),L=Symbol("options");function G(V,i){return i&&i.connections===1?new E(V,i):new e(V,i)}class v extends c{constructor({factory:i=G,maxRedirections:s=0,
connect:C,tls:o,...y}={}){if(typeof i!="function")throw new t("factory must be a function.");if(C!=null&&typeof C!="function"&&typeof C!="object")throw new t("connect must be a function or an object");
if(!Number.isInteger(s)||s<0)throw new t("maxRedirections must be a positive number");super(y),C&&typeof C!="function"&&(C={...C}),o&&typeof o!="function"&&(o={...o}),this[Q]=y.interceptors?.Agent&&Array.
isArray(y.interceptors.Agent)?y.interceptors.Agent:[r({maxRedirections:s})],this[L]={...a.deepClone(y),connect:C,tls:o},this[L].interceptors=y.interceptors?{...y.interceptors}:void 0,this[F]=s,this[N]=
i,this[m]=new Map,this[k]=(w,f)=>{this.emit("drain",w,[this,...f])},this[g]=(w,f)=>{this.emit("connect",w,[this,...f])},this[h]=(w,f,I)=>{this.emit("disconnect",w,[this,...f],I)},this[d]=(w,f,I)=>{this.
emit("connectionError",w,[this,...f],I)}}get[B](){let i=0;for(const s of this[m].values())i+=s[B];return i}[n](i,s){let C;if(i.origin&&(typeof i.origin=="string"||i.origin instanceof URL))C=String(i.origin);else
throw new t("opts.origin must be a non-empty string or URL.");let o=this[m].get(C);return o||(o=this[N](i.origin,this[L]).on("drain",this[k]).on("connect",this[g]).on("disconnect",this[h]).on("connect\
ionError",this[d]),this[m].set(C,o)),o.dispatch(i,s)}async[u](){const i=[];for(const s of this[m].values())i.push(s.close());this[m].clear(),await Promise.all(i)}async[l](i){const s=[];for(const C of this[m].
values())s.push(C.destroy(i));this[m].clear(),await Promise.all(s)}}p.exports=v}),837:((p,J,A)=>{const{BalancedPoolMissingUpstreamError:t,InvalidArgumentError:m}=A(68707),{PoolBase:B,kClients:u,kNeedDrain:l,
kAddClient:n,kRemoveClient:Q,kGetDispatcher:c}=A(42128),e=A(30628),{kUrl:E,kInterceptors:a}=A(36443),{parseOrigin:r}=A(3440),g=Symbol("factory"),h=Symbol("options"),d=Symbol("kGreatestCommonDivisor"),
F=Symbol("kCurrentWeight"),k=Symbol("kIndex"),N=Symbol("kWeight"),L=Symbol("kMaxWeightPerServer"),G=Symbol("kErrorPenalty");function v(s,C){if(s===0)return C;for(;C!==0;){const o=C;C=s%C,s=o}return s}
function V(s,C){return new e(s,C)}class i extends B{constructor(C=[],{factory:o=V,...y}={}){if(super(),this[h]=y,this[k]=-1,this[F]=0,this[L]=this[h].maxWeightPerServer||100,this[G]=this[h].errorPenalty||
15,Array.isArray(C)||(C=[C]),typeof o!="function")throw new m("factory must be a function.");this[a]=y.interceptors?.BalancedPool&&Array.isArray(y.interceptors.BalancedPool)?y.interceptors.BalancedPool:
[],this[g]=o;for(const w of C)this.addUpstream(w);this._updateBalancedPoolStats()}addUpstream(C){const o=r(C).origin;if(this[u].find(w=>w[E].origin===o&&w.closed!==!0&&w.destroyed!==!0))return this;const y=this[g](
o,Object.assign({},this[h]));this[n](y),y.on("connect",()=>{y[N]=Math.min(this[L],y[N]+this[G])}),y.on("connectionError",()=>{y[N]=Math.max(1,y[N]-this[G]),this._updateBalancedPoolStats()}),y.on("disc\
onnect",(...w)=>{const f=w[2];f&&f.code==="UND_ERR_SOCKET"&&(y[N]=Math.max(1,y[N]-this[G]),this._updateBalancedPoolStats())});for(const w of this[u])w[N]=this[L];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let C=0;for(let o=0;o<this[u].length;o++)C=v(this[u][o][N],C);this[d]=C}removeUpstream(C){const o=r(C).origin,y=this[u].find(w=>w[E].origin===o&&w.closed!==!0&&w.destroyed!==
!0);return y&&this[Q](y),this}get upstreams(){return this[u].filter(C=>C.closed!==!0&&C.destroyed!==!0).map(C=>C[E].origin)}[c](){if(this[u].length===0)throw new t;if(!this[u].find(f=>!f[l]&&f.closed!==
!0&&f.destroyed!==!0)||this[u].map(f=>f[l]).reduce((f,I)=>f&&I,!0))return;let y=0,w=this[u].findIndex(f=>!f[l]);for(;y++<this[u].length;){this[k]=(this[k]+1)%this[u].length;const f=this[u][this[k]];if(f[N]>
this[u][w][N]&&!f[l]&&(w=this[k]),this[k]===0&&(this[F]=this[F]-this[d],this[F]<=0&&(this[F]=this[L])),f[N]>=this[F]&&!f[l])return f}return this[F]=this[u][w][N],this[k]=w,this[u][w]}}p.exports=i}),637:((p,J,A)=>{
const t=A(34589),m=A(3440),{channels:B}=A(42414),u=A(96603),{RequestContentLengthMismatchError:l,ResponseContentLengthMismatchError:n,RequestAbortedError:Q,InvalidArgumentError:c,HeadersTimeoutError:e,
HeadersOverflowError:E,SocketError:a,InformationalError:r,BodyTimeoutError:g,HTTPParserError:h,ResponseExceededMaxSizeError:d}=A(68707),{kUrl:F,kReset:k,kClient:N,kParser:L,kBlocking:G,kRunning:v,kPending:V,
kSize:i,kWriting:s,kQueue:C,kNoRef:o,kKeepAliveDefaultTimeout:y,kHostHeader:w,kPendingIdx:f,kRunningIdx:I,kError:D,kPipelining:M,kSocket:T,kKeepAliveTimeoutValue:W,kMaxHeadersSize:x,kKeepAliveMaxTimeout:_,
kKeepAliveTimeoutThreshold:iA,kHeadersTimeout:BA,kBodyTimeout:lA,kStrictContentLength:uA,kMaxRequests:mA,kCounter:RA,kMaxResponseSize:xA,kOnError:JA,kResume:aA,kHTTPContext:cA}=A(36443),EA=A(52824),q=Buffer.
alloc(0),FA=Buffer[Symbol.species],yA=m.addListener,sA=m.removeAllListeners,oA=Symbol("kIdleSocketValidation"),CA=Symbol("kIdleSocketValidationTimeout"),dA=Symbol("kSocketUsed");let TA;async function XA(){
const kA=process.env.JEST_WORKER_ID?A(63870):void 0;let K;try{K=await WebAssembly.compile(A(53434))}catch{K=await WebAssembly.compile(kA||A(63870))}return await WebAssembly.instantiate(K,{env:{wasm_on_url:(U,O,S)=>0,
wasm_on_status:(U,O,S)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onStatus(new FA(OA.buffer,z,S))||0},wasm_on_message_begin:U=>(t(UA.ptr===U),UA.onMessageBegin()||0),wasm_on_header_field:(U,O,S)=>{
t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onHeaderField(new FA(OA.buffer,z,S))||0},wasm_on_header_value:(U,O,S)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onHeaderValue(new FA(OA.buffer,
z,S))||0},wasm_on_headers_complete:(U,O,S,z)=>(t(UA.ptr===U),UA.onHeadersComplete(O,!!S,!!z)||0),wasm_on_body:(U,O,S)=>{t(UA.ptr===U);const z=O-VA+OA.byteOffset;return UA.onBody(new FA(OA.buffer,z,S))||
0},wasm_on_message_complete:U=>(t(UA.ptr===U),UA.onMessageComplete()||0)}})}let PA=null,$A=XA();$A.catch();let UA=null,OA=null,GA=0,VA=null;const NA=0,Ae=1,QA=2|Ae,Y=4|Ae,gA=8|NA;class fA{constructor(K,U,{
exports:O}){t(Number.isFinite(K[x])&&K[x]>0),this.llhttp=O,this.ptr=this.llhttp.llhttp_alloc(EA.TYPE.RESPONSE),this.client=K,this.socket=U,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,
this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=K[x],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=
0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=K[xA]}setTimeout(K,U){K!==this.timeoutValue||U&Ae^this.timeoutType&Ae?(this.timeout&&(u.clearTimeout(this.timeout),this.
timeout=null),K&&(U&Ae?this.timeout=u.setFastTimeout(MA,K,new WeakRef(this)):(this.timeout=setTimeout(MA,K,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=K):this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),this.timeoutType=U}resume(){this.socket.destroyed||!this.paused||(t(this.ptr!=null),t(UA==null),this.llhttp.llhttp_resume(this.ptr),t(this.timeoutType===Y),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||q),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const K=this.socket.read();if(K===null)break;this.execute(K)}}execute(K){
t(this.ptr!=null),t(UA==null),t(!this.paused);const{socket:U,llhttp:O}=this;K.length>GA&&(VA&&O.free(VA),GA=Math.ceil(K.length/4096)*4096,VA=O.malloc(GA)),new Uint8Array(O.memory.buffer,VA,GA).set(K);
try{let S;try{OA=K,UA=this,S=O.llhttp_execute(this.ptr,VA,K.length)}catch(X){throw X}finally{UA=null,OA=null}const z=O.llhttp_get_error_pos(this.ptr)-VA;if(S!==EA.ERROR.OK){const X=K.subarray(z);if(S===
EA.ERROR.PAUSED_UPGRADE)this.onUpgrade(X);else if(S===EA.ERROR.PAUSED)this.paused=!0,U.unshift(X);else throw this.createError(S,X)}}catch(S){m.destroy(U,S)}}finish(){t(UA===null),t(this.ptr!=null),t(!this.
paused);const{llhttp:K}=this;let U;try{UA=this,U=K.llhttp_finish(this.ptr)}finally{UA=null}return U===EA.ERROR.OK?null:U===EA.ERROR.PAUSED||U===EA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
U,q)}createError(K,U){const{llhttp:O,contentLength:S,bytesRead:z}=this;if(S&&z!==parseInt(S,10))return new n;const X=O.llhttp_get_error_reason(this.ptr);let rA="";if(X){const R=new Uint8Array(O.memory.
buffer,X).indexOf(0);rA="Response does not match the HTTP/1.1 protocol ("+Buffer.from(O.memory.buffer,X,R).toString()+")"}return new h(rA,EA.ERROR[K],U)}destroy(){t(this.ptr!=null),t(UA==null),this.llhttp.
llhttp_free(this.ptr),this.ptr=null,this.timeout&&u.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(K){this.statusText=K.toString()}onMessageBegin(){
const{socket:K,client:U}=this;if(K.destroyed)return-1;if(U[v]===0)return m.destroy(K,new a("bad response",m.getSocketInfo(K))),-1;const O=U[C][U[I]];if(!O)return-1;O.onResponseStarted()}onHeaderField(K){
const U=this.headers.length;(U&1)===0?this.headers.push(K):this.headers[U-1]=Buffer.concat([this.headers[U-1],K]),this.trackHeader(K.length)}onHeaderValue(K){let U=this.headers.length;(U&1)===1?(this.
headers.push(K),U+=1):this.headers[U-1]=Buffer.concat([this.headers[U-1],K]);const O=this.headers[U-2];if(O.length===10){const S=m.bufferToLowerCasedHeaderName(O);S==="keep-alive"?this.keepAlive+=K.toString():
S==="connection"&&(this.connection+=K.toString())}else O.length===14&&m.bufferToLowerCasedHeaderName(O)==="content-length"&&(this.contentLength+=K.toString());this.trackHeader(K.length)}trackHeader(K){
this.headersSize+=K,this.headersSize>=this.headersMaxSize&&m.destroy(this.socket,new E)}onUpgrade(K){const{upgrade:U,client:O,socket:S,headers:z,statusCode:X,statusText:rA}=this;t(U),t(O[T]===S),t(!S.
destroyed),t(!this.paused),t((z.length&1)===0);const R=O[C][O[I]];t(R),t(R.upgrade||R.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,S.unshift(K),S[L].destroy(),S[L]=null,S[N]=null,S[D]=null,sA(S),O[T]=null,O[cA]=null,O[C][O[I]++]=null,O.emit("disconnect",O[F],[O],new r("upgrade"));try{R.onUpgrade(X,z,S,rA)}catch(b){m.errorRequest(
O,R,b),m.destroy(S,b)}O[aA]()}onHeadersComplete(K,U,O){const{client:S,socket:z,headers:X,statusText:rA}=this;if(z.destroyed)return-1;if(S[v]===0)return m.destroy(z,new a("bad response",m.getSocketInfo(
z))),-1;const R=S[C][S[I]];if(!R)return-1;if(t(!this.upgrade),t(this.statusCode<200),K===100)return m.destroy(z,new a("bad response",m.getSocketInfo(z))),-1;if(U&&!R.upgrade)return m.destroy(z,new a("\
bad upgrade",m.getSocketInfo(z))),-1;if(t(this.timeoutType===QA),this.statusCode=K,this.shouldKeepAlive=O||R.method==="HEAD"&&!z[k]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){
const H=R.bodyTimeout!=null?R.bodyTimeout:S[lA];this.setTimeout(H,Y)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(R.method==="CONNECT")return t(S[v]===1),this.upgrade=!0,2;if(U)return t(
S[v]===1),this.upgrade=!0,2;if(t((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&S[M]){const H=this.keepAlive?m.parseKeepAliveTimeout(this.keepAlive):null;if(H!=null){
const $=Math.min(H-S[iA],S[_]);$<=0?z[k]=!0:S[W]=$}else S[W]=S[y]}else z[k]=!0;const b=R.onHeaders(K,X,this.resume,rA)===!1;return R.aborted?-1:R.method==="HEAD"||K<200?1:(z[G]&&(z[G]=!1,S[aA]()),b?EA.
ERROR.PAUSED:0)}onBody(K){const{client:U,socket:O,statusCode:S,maxResponseSize:z}=this;if(O.destroyed)return-1;const X=U[C][U[I]];if(t(X),t(this.timeoutType===Y),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),t(S>=200),z>-1&&this.bytesRead+K.length>z)return m.destroy(O,new d),-1;if(this.bytesRead+=K.length,X.onData(K)===!1)return EA.ERROR.PAUSED}onMessageComplete(){const{client:K,socket:U,
statusCode:O,upgrade:S,headers:z,contentLength:X,bytesRead:rA,shouldKeepAlive:R}=this;if(U.destroyed&&(!O||R))return-1;if(S)return;t(O>=100),t((this.headers.length&1)===0);const b=K[C][K[I]];if(t(b),this.
statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(O<200)){if(b.method!=="HEAD"&&X&&rA!==parseInt(X,10))
return m.destroy(U,new n),-1;if(b.onComplete(z),K[C][K[I]++]=null,U[dA]=!0,U[s])return t(K[v]===0),m.destroy(U,new r("reset")),EA.ERROR.PAUSED;if(R){if(U[k]&&K[v]===0)return m.destroy(U,new r("reset")),
EA.ERROR.PAUSED;K[M]==null||K[M]===1?setImmediate(()=>K[aA]()):K[aA]()}else return m.destroy(U,new r("reset")),EA.ERROR.PAUSED}}}function MA(kA){const{socket:K,timeoutType:U,client:O,paused:S}=kA.deref();
U===QA?(!K[s]||K.writableNeedDrain||O[v]>1)&&(t(!S,"cannot be paused while waiting for headers"),m.destroy(K,new e)):U===Y?S||m.destroy(K,new g):U===gA&&(t(O[v]===0&&O[W]),m.destroy(K,new r("socket id\
le timeout")))}async function vA(kA,K){kA[T]=K,PA||(PA=await $A,$A=null),K[o]=!1,K[s]=!1,K[k]=!1,K[G]=!1,K[oA]=0,K[CA]=null,K[dA]=!1,K[L]=new fA(kA,K,PA),yA(K,"error",function(O){const S=this[L];if(O.
code==="ECONNRESET"&&S.statusCode&&!S.shouldKeepAlive){const z=S.finish();z&&(this[D]=z,this[N][JA](z));return}this[D]=O,this[N][JA](O)}),yA(K,"readable",function(){const O=this[L];O&&O.readMore()}),yA(
K,"end",function(){const O=this[L];if(O.statusCode&&!O.shouldKeepAlive){const S=O.finish();S&&m.destroy(this,S);return}m.destroy(this,new a("other side closed",m.getSocketInfo(this)))}),yA(K,"close",function(){
const O=this[N],S=this[L];SA(this),S&&(!this[D]&&S.statusCode&&!S.shouldKeepAlive&&(this[D]=S.finish()||this[D]),this[L].destroy(),this[L]=null);const z=this[D]||new a("closed",m.getSocketInfo(this));
if(O[T]=null,O[cA]=null,O.destroyed){t(O[V]===0);const X=O[C].splice(O[I]);for(let rA=0;rA<X.length;rA++){const R=X[rA];m.errorRequest(O,R,z)}}else if(O[v]>0&&z.code!=="UND_ERR_INFO"){const X=O[C][O[I]];
O[C][O[I]++]=null,m.errorRequest(O,X,z)}O[f]=O[I],t(O[v]===0),O.emit("disconnect",O[F],[O],z),O[aA]()});let U=!1;return K.on("close",()=>{U=!0}),{version:"h1",defaultPipelining:1,write(...O){return oe(
kA,...O)},resume(){qA(kA)},destroy(O,S){U?queueMicrotask(S):K.destroy(O).on("close",S)},get destroyed(){return K.destroyed},busy(O){return!!(K[s]||K[k]||K[G]||K[oA]===1||O&&(kA[v]>0&&!O.idempotent||kA[v]>
0&&(O.upgrade||O.method==="CONNECT")||kA[v]>0&&m.bodyLength(O.body)!==0&&(m.isStream(O.body)||m.isAsyncIterable(O.body)||m.isFormDataLike(O.body))))}}}function SA(kA){kA[CA]&&(clearImmediate(kA[CA]),kA[CA]=
null),kA[oA]=0}function zA(kA,K){K[oA]=1,K[CA]=setImmediate(()=>{K[CA]=null,K[oA]=2,kA[T]===K&&!K.destroyed&&kA[aA]()})}function qA(kA){const K=kA[T];if(K&&!K.destroyed){if(kA[i]===0?!K[o]&&K.unref&&(K.
unref(),K[o]=!0):K[o]&&K.ref&&(K.ref(),K[o]=!1),kA[v]===0&&kA[V]>0&&K[dA]){if(K[oA]===0)return zA(kA,K),K[L].readMore(),K.destroyed,void 0;if(K[oA]===1)return K[L].readMore(),K.destroyed,void 0}if(kA[v]===
0&&(K[L].readMore(),K.destroyed))return;if(kA[i]===0)K[L].timeoutType!==gA&&K[L].setTimeout(kA[W],gA);else if(kA[v]>0&&K[L].statusCode<200&&K[L].timeoutType!==QA){const U=kA[C][kA[I]],O=U.headersTimeout!=
null?U.headersTimeout:kA[BA];K[L].setTimeout(O,QA)}}}function _A(kA){return kA!=="GET"&&kA!=="HEAD"&&kA!=="OPTIONS"&&kA!=="TRACE"&&kA!=="CONNECT"}function oe(kA,K){const{method:U,path:O,host:S,upgrade:z,
blocking:X,reset:rA}=K;let{body:R,headers:b,contentLength:H}=K;const $=U==="PUT"||U==="POST"||U==="PATCH"||U==="QUERY"||U==="PROPFIND"||U==="PROPPATCH";if(m.isFormDataLike(R)){TA||(TA=A(84492).extractBody);
const[DA,HA]=TA(R);K.contentType==null&&b.push("content-type",HA),R=DA.stream,H=DA.length}else if(m.isBlobLike(R)&&K.contentType==null){const DA=R.type;if(DA){const HA=`${DA}`;if(!m.isValidHeaderValue(
HA))return m.errorRequest(kA,K,new c("invalid content-type header")),!1;b.push("content-type",HA)}}R&&typeof R.read=="function"&&R.read(0);const nA=m.bodyLength(R);if(H=nA??H,H===null&&(H=K.contentLength),
H===0&&!$&&(H=null),_A(U)&&H>0&&K.contentLength!==null&&K.contentLength!==H){if(kA[uA])return m.errorRequest(kA,K,new l),!1;process.emitWarning(new l)}const AA=kA[T];SA(AA);const eA=DA=>{if(!K.aborted){
if(K.completed){(K.upgrade||K.method==="CONNECT")&&m.destroy(AA,new r("aborted"));return}m.errorRequest(kA,K,DA||new Q),m.destroy(R),m.destroy(AA,new r("aborted"))}};try{K.onConnect(eA)}catch(DA){m.errorRequest(
kA,K,DA)}if(K.aborted)return!1;U==="HEAD"&&(AA[k]=!0),(z||U==="CONNECT")&&(AA[k]=!0),rA!=null&&(AA[k]=rA),kA[mA]&&AA[RA]++>=kA[mA]&&(AA[k]=!0),X&&(AA[G]=!0);let wA=`${U} ${O} HTTP/1.1\r
`;if(typeof S=="string"?wA+=`host: ${S}\r
`:wA+=kA[w],z?wA+=`connection: upgrade\r
upgrade: ${z}\r
`:kA[M]&&!AA[k]?wA+=`connection: keep-alive\r
`:wA+=`connection: close\r
`,Array.isArray(b))for(let DA=0;DA<b.length;DA+=2){const HA=b[DA+0],YA=b[DA+1];if(Array.isArray(YA))for(let KA=0;KA<YA.length;KA++)wA+=`${HA}: ${YA[KA]}\r
`;else wA+=`${HA}: ${YA}\r
`}return B.sendHeaders.hasSubscribers&&B.sendHeaders.publish({request:K,headers:wA,socket:AA}),!R||nA===0?Qe(eA,null,kA,K,AA,H,wA,$):m.isBuffer(R)?Qe(eA,R,kA,K,AA,H,wA,$):m.isBlobLike(R)?typeof R.stream==
"function"?ae(eA,R.stream(),kA,K,AA,H,wA,$):ce(eA,R,kA,K,AA,H,wA,$):m.isStream(R)?ie(eA,R,kA,K,AA,H,wA,$):m.isIterable(R)?ae(eA,R,kA,K,AA,H,wA,$):t(!1),!0}function ie(kA,K,U,O,S,z,X,rA){t(z!==0||U[v]===
0,"stream body cannot be pipelined");let R=!1;const b=new le({abort:kA,socket:S,request:O,contentLength:z,client:U,expectsPayload:rA,header:X}),H=function(eA){if(!R)try{!b.write(eA)&&this.pause&&this.
pause()}catch(wA){m.destroy(this,wA)}},$=function(){R||K.resume&&K.resume()},nA=function(){if(queueMicrotask(()=>{K.removeListener("error",AA)}),!R){const eA=new Q;queueMicrotask(()=>AA(eA))}},AA=function(eA){
if(!R){if(R=!0,t(S.destroyed||S[s]&&U[v]<=1),S.off("drain",$).off("error",AA),K.removeListener("data",H).removeListener("end",AA).removeListener("close",nA),!eA)try{b.end()}catch(wA){eA=wA}b.destroy(eA),
eA&&(eA.code!=="UND_ERR_INFO"||eA.message!=="reset")?m.destroy(K,eA):m.destroy(K)}};K.on("data",H).on("end",AA).on("error",AA).on("close",nA),K.resume&&K.resume(),S.on("drain",$).on("error",AA),K.errorEmitted??
K.errored?setImmediate(()=>AA(K.errored)):(K.endEmitted??K.readableEnded)&&setImmediate(()=>AA(null)),(K.closeEmitted??K.closed)&&setImmediate(nA)}function Qe(kA,K,U,O,S,z,X,rA){try{K?m.isBuffer(K)&&(t(
z===K.byteLength,"buffer body must have content length"),S.cork(),S.write(`${X}content-length: ${z}\r
\r
`,"latin1"),S.write(K),S.uncork(),O.onBodySent(K),!rA&&O.reset!==!1&&(S[k]=!0)):z===0?S.write(`${X}content-length: 0\r
\r
`,"latin1"):(t(z===null,"no body must not have content length"),S.write(`${X}\r
`,"latin1")),O.onRequestSent(),U[aA]()}catch(R){kA(R)}}async function ce(kA,K,U,O,S,z,X,rA){t(z===K.size,"blob body must have content length");try{if(z!=null&&z!==K.size)throw new l;const R=Buffer.from(
await K.arrayBuffer());S.cork(),S.write(`${X}content-length: ${z}\r
\r
`,"latin1"),S.write(R),S.uncork(),O.onBodySent(R),O.onRequestSent(),!rA&&O.reset!==!1&&(S[k]=!0),U[aA]()}catch(R){kA(R)}}async function ae(kA,K,U,O,S,z,X,rA){t(z!==0||U[v]===0,"iterator body cannot be\
 pipelined");let R=null;function b(){if(R){const nA=R;R=null,nA()}}const H=()=>new Promise((nA,AA)=>{t(R===null),S[D]?AA(S[D]):R=nA});S.on("close",b).on("drain",b);const $=new le({abort:kA,socket:S,request:O,
contentLength:z,client:U,expectsPayload:rA,header:X});try{for await(const nA of K){if(S[D])throw S[D];$.write(nA)||await H()}$.end()}catch(nA){$.destroy(nA)}finally{S.off("close",b).off("drain",b)}}class le{constructor({
abort:K,socket:U,request:O,contentLength:S,client:z,expectsPayload:X,header:rA}){this.socket=U,this.request=O,this.contentLength=S,this.client=z,this.bytesWritten=0,this.expectsPayload=X,this.header=rA,
this.abort=K,U[s]=!0}write(K){const{socket:U,request:O,contentLength:S,client:z,bytesWritten:X,expectsPayload:rA,header:R}=this;if(U[D])throw U[D];if(U.destroyed)return!1;const b=Buffer.byteLength(K);
if(!b)return!0;if(S!==null&&X+b>S){if(z[uA])throw new l;process.emitWarning(new l)}U.cork(),X===0&&(!rA&&O.reset!==!1&&(U[k]=!0),S===null?U.write(`${R}transfer-encoding: chunked\r
`,"latin1"):U.write(`${R}content-length: ${S}\r
\r
`,"latin1")),S===null&&U.write(`\r
${b.toString(16)}\r
`,"latin1"),this.bytesWritten+=b;const H=U.write(K);return U.uncork(),O.onBodySent(K),H||U[L].timeout&&U[L].timeoutType===QA&&U[L].timeout.refresh&&U[L].timeout.refresh(),H}end(){const{socket:K,contentLength:U,
client:O,bytesWritten:S,expectsPayload:z,header:X,request:rA}=this;if(rA.onRequestSent(),K[s]=!1,K[D])throw K[D];if(!K.destroyed){if(S===0?z?K.write(`${X}content-length: 0\r
\r
`,"latin1"):K.write(`${X}\r
`,"latin1"):U===null&&K.write(`\r
0\r
\r
`,"latin1"),U!==null&&S!==U){if(O[uA])throw new l;process.emitWarning(new l)}K[L].timeout&&K[L].timeoutType===QA&&K[L].timeout.refresh&&K[L].timeout.refresh(),O[aA]()}}destroy(K){const{socket:U,client:O,
abort:S}=this;U[s]=!1,K&&(t(O[v]<=1,"pipeline should only contain this request"),S(K))}}p.exports=vA}),88788:((p,J,A)=>{const t=A(34589),{errorMonitor:m}=A(78474),{pipeline:B}=A(57075),u=A(3440),{RequestContentLengthMismatchError:l,
RequestAbortedError:n,SocketError:Q,InformationalError:c}=A(68707),{kUrl:e,kReset:E,kClient:a,kRunning:r,kPending:g,kQueue:h,kPendingIdx:d,kRunningIdx:F,kError:k,kSocket:N,kStrictContentLength:L,kOnError:G,
kMaxConcurrentStreams:v,kHTTP2Session:V,kResume:i,kSize:s,kHTTPContext:C}=A(36443),o=Symbol("open streams");let y,w=!1,f;try{f=A(32467)}catch{f={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:I,
HTTP2_HEADER_METHOD:D,HTTP2_HEADER_PATH:M,HTTP2_HEADER_SCHEME:T,HTTP2_HEADER_CONTENT_LENGTH:W,HTTP2_HEADER_EXPECT:x,HTTP2_HEADER_STATUS:_}}=f;function iA(sA){const oA=[];for(const[CA,dA]of Object.entries(
sA))if(Array.isArray(dA))for(const TA of dA)oA.push(Buffer.from(CA),Buffer.from(TA));else oA.push(Buffer.from(CA),Buffer.from(dA));return oA}function BA(sA){const{[_]:oA,...CA}=sA;return iA(CA)}async function lA(sA,oA){
sA[N]=oA,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const CA=f.connect(sA[e],{createConnection:()=>oA,peerMaxConcurrentStreams:sA[v]});
CA[o]=0,CA[a]=sA,CA[N]=oA,u.addListener(CA,"error",mA),u.addListener(CA,"frameError",RA),u.addListener(CA,"end",xA),u.addListener(CA,"goaway",JA),u.addListener(CA,"close",function(){const{[a]:TA}=this,
{[N]:XA}=TA,PA=this[N][k]||this[k]||new Q("closed",u.getSocketInfo(XA));if(TA[V]=null,TA.destroyed){t(TA[g]===0);const $A=TA[h].splice(TA[F]);for(let UA=0;UA<$A.length;UA++){const OA=$A[UA];u.errorRequest(
TA,OA,PA)}}}),CA.unref(),sA[V]=CA,oA[V]=CA,u.addListener(oA,"error",function(TA){this[k]=TA,this[a][G](TA)}),u.addListener(oA,"end",function(){u.destroy(this,new Q("other side closed",u.getSocketInfo(
this)))}),u.addListener(oA,"close",function(){const TA=this[k]||new Q("closed",u.getSocketInfo(this));sA[N]=null,this[V]!=null&&this[V].destroy(TA),sA[d]=sA[F],t(sA[r]===0),sA.emit("disconnect",sA[e],
[sA],TA),sA[i]()});let dA=!1;return oA.on("close",()=>{dA=!0}),{version:"h2",defaultPipelining:1/0,write(...TA){return cA(sA,...TA)},resume(){uA(sA)},destroy(TA,XA){dA?queueMicrotask(XA):oA.destroy(TA).
on("close",XA)},get destroyed(){return oA.destroyed},busy(){return!1}}}function uA(sA){const oA=sA[N];oA?.destroyed===!1&&(sA[s]===0&&sA[v]===0?(oA.unref(),sA[V].unref()):(oA.ref(),sA[V].ref()))}function mA(sA){
this[N][k]=sA,this[a][G](sA)}function RA(sA,oA,CA){if(CA===0){const dA=new c(`HTTP/2: "frameError" received - type ${sA}, code ${oA}`);this[N][k]=dA,this[a][G](dA)}}function xA(){const sA=new Q("other\
 side closed",u.getSocketInfo(this[N]));this.destroy(sA),u.destroy(this[N],sA)}function JA(sA){const oA=this[k]||new Q(`HTTP/2: "GOAWAY" frame received with code ${sA}`,u.getSocketInfo(this)),CA=this[a];
if(CA[N]=null,CA[C]=null,this[V]!=null&&(this[V].destroy(oA),this[V]=null),u.destroy(this[N],oA),CA[F]<CA[h].length){const dA=CA[h][CA[F]];CA[h][CA[F]++]=null,u.errorRequest(CA,dA,oA),CA[d]=CA[F]}t(CA[r]===
0),CA.emit("disconnect",CA[e],[CA],oA),CA[i]()}function aA(sA){return sA!=="GET"&&sA!=="HEAD"&&sA!=="OPTIONS"&&sA!=="TRACE"&&sA!=="CONNECT"}function cA(sA,oA){const CA=sA[V],{method:dA,path:TA,host:XA,
upgrade:PA,expectContinue:$A,signal:UA,headers:OA}=oA;let{body:GA}=oA;if(PA)return u.errorRequest(sA,oA,new Error("Upgrade not supported for H2")),!1;const VA={};for(let SA=0;SA<OA.length;SA+=2){const zA=OA[SA+
0],qA=OA[SA+1];if(Array.isArray(qA))for(let _A=0;_A<qA.length;_A++)VA[zA]?VA[zA]+=`,${qA[_A]}`:VA[zA]=qA[_A];else VA[zA]=qA}let NA;const{hostname:Ae,port:QA}=sA[e];VA[I]=XA||`${Ae}${QA?`:${QA}`:""}`,VA[D]=
dA;const Y=SA=>{if(!oA.aborted){if(oA.completed){dA==="CONNECT"&&NA!=null&&u.destroy(NA,SA||new n);return}SA=SA||new n,u.errorRequest(sA,oA,SA),NA!=null&&u.destroy(NA,SA),u.destroy(GA,SA),sA[h][sA[F]++]=
null,sA[i]()}};try{oA.onConnect(Y)}catch(SA){u.errorRequest(sA,oA,SA)}if(oA.aborted)return!1;if(dA==="CONNECT"){CA.ref(),NA=CA.request(VA,{endStream:!1,signal:UA});let SA=!1;const zA=oe=>{SA=!0,NA.off(
m,qA),oA.onUpgradeResponse(Number(oe[_]),oe,BA)},qA=oe=>{SA=!0,NA.off("response",zA),oA.onUpgradeError(oe)},_A=()=>{try{oA.onUpgrade(null,null,NA)}catch(oe){NA.off("response",zA),Y(oe);return}oA.aborted||
(NA.off("error",Y),NA.once(m,qA),sA[h][sA[F]++]=null)};return NA.once("response",zA),NA.once("error",Y),++CA[o],_A(),NA.once("close",()=>{!SA&&oA.completed&&(NA.off("response",zA),NA.off(m,qA),oA.onUpgradeError(
new c(`HTTP/2: "stream error" received - code ${NA.rstCode}`))),CA[o]-=1,CA[o]===0&&CA.unref()}),!0}VA[M]=TA,VA[T]="https";const gA=dA==="PUT"||dA==="POST"||dA==="PATCH";GA&&typeof GA.read=="function"&&
GA.read(0);let fA=u.bodyLength(GA);if(u.isFormDataLike(GA)){y??=A(84492).extractBody;const[SA,zA]=y(GA);VA["content-type"]=zA,GA=SA.stream,fA=SA.length}if(fA==null&&(fA=oA.contentLength),(fA===0||!gA)&&
(fA=null),aA(dA)&&fA>0&&oA.contentLength!=null&&oA.contentLength!==fA){if(sA[L])return u.errorRequest(sA,oA,new l),!1;process.emitWarning(new l)}fA!=null&&(t(GA,"no body must not have content length"),
VA[W]=`${fA}`),CA.ref();const MA=dA==="GET"||dA==="HEAD"||GA===null;return $A?(VA[x]="100-continue",NA=CA.request(VA,{endStream:MA,signal:UA}),NA.once("continue",vA)):(NA=CA.request(VA,{endStream:MA,signal:UA}),
vA()),++CA[o],NA.once("response",SA=>{const{[_]:zA,...qA}=SA;if(oA.onResponseStarted(),oA.aborted){const _A=new n;u.errorRequest(sA,oA,_A),u.destroy(NA,_A);return}oA.onHeaders(Number(zA),iA(qA),NA.resume.
bind(NA),"")===!1&&NA.pause(),NA.on("data",_A=>{oA.onData(_A)===!1&&NA.pause()})}),NA.once("end",()=>{(NA.state?.state==null||NA.state.state<6)&&oA.onComplete([]),CA[o]===0&&CA.unref(),Y(new c("HTTP/2\
: stream half-closed (remote)")),sA[h][sA[F]++]=null,sA[d]=sA[F],sA[i]()}),NA.once("close",()=>{CA[o]-=1,CA[o]===0&&CA.unref()}),NA.once("error",function(SA){Y(SA)}),NA.once("frameError",(SA,zA)=>{Y(new c(
`HTTP/2: "frameError" received - type ${SA}, code ${zA}`))}),!0;function vA(){!GA||fA===0?EA(Y,NA,null,sA,oA,sA[N],fA,gA):u.isBuffer(GA)?EA(Y,NA,GA,sA,oA,sA[N],fA,gA):u.isBlobLike(GA)?typeof GA.stream==
"function"?yA(Y,NA,GA.stream(),sA,oA,sA[N],fA,gA):FA(Y,NA,GA,sA,oA,sA[N],fA,gA):u.isStream(GA)?q(Y,sA[N],gA,NA,GA,sA,oA,fA):u.isIterable(GA)?yA(Y,NA,GA,sA,oA,sA[N],fA,gA):t(!1)}}function EA(sA,oA,CA,dA,TA,XA,PA,$A){
try{CA!=null&&u.isBuffer(CA)&&(t(PA===CA.byteLength,"buffer body must have content length"),oA.cork(),oA.write(CA),oA.uncork(),oA.end(),TA.onBodySent(CA)),$A||(XA[E]=!0),TA.onRequestSent(),dA[i]()}catch(UA){
sA(UA)}}function q(sA,oA,CA,dA,TA,XA,PA,$A){t($A!==0||XA[r]===0,"stream body cannot be pipelined");const UA=B(TA,dA,GA=>{GA?(u.destroy(UA,GA),sA(GA)):(u.removeAllListeners(UA),PA.onRequestSent(),CA||(oA[E]=
!0),XA[i]())});u.addListener(UA,"data",OA);function OA(GA){PA.onBodySent(GA)}}async function FA(sA,oA,CA,dA,TA,XA,PA,$A){t(PA===CA.size,"blob body must have content length");try{if(PA!=null&&PA!==CA.size)
throw new l;const UA=Buffer.from(await CA.arrayBuffer());oA.cork(),oA.write(UA),oA.uncork(),oA.end(),TA.onBodySent(UA),TA.onRequestSent(),$A||(XA[E]=!0),dA[i]()}catch(UA){sA(UA)}}async function yA(sA,oA,CA,dA,TA,XA,PA,$A){
t(PA!==0||dA[r]===0,"iterator body cannot be pipelined");let UA=null;function OA(){if(UA){const VA=UA;UA=null,VA()}}const GA=()=>new Promise((VA,NA)=>{t(UA===null),XA[k]?NA(XA[k]):UA=VA});oA.on("close",
OA).on("drain",OA);try{for await(const VA of CA){if(XA[k])throw XA[k];const NA=oA.write(VA);TA.onBodySent(VA),NA||await GA()}oA.end(),TA.onRequestSent(),$A||(XA[E]=!0),dA[i]()}catch(VA){sA(VA)}finally{
oA.off("close",OA).off("drain",OA)}}p.exports=lA}),23701:((p,J,A)=>{const t=A(34589),m=A(77030),B=A(37067),u=A(3440),{channels:l}=A(42414),n=A(44655),Q=A(21841),{InvalidArgumentError:c,InformationalError:e,
ClientDestroyedError:E}=A(68707),a=A(59136),{kUrl:r,kServerName:g,kClient:h,kBusy:d,kConnect:F,kResuming:k,kRunning:N,kPending:L,kSize:G,kQueue:v,kConnected:V,kConnecting:i,kNeedDrain:s,kKeepAliveDefaultTimeout:C,
kHostHeader:o,kPendingIdx:y,kRunningIdx:w,kError:f,kPipelining:I,kKeepAliveTimeoutValue:D,kMaxHeadersSize:M,kKeepAliveMaxTimeout:T,kKeepAliveTimeoutThreshold:W,kHeadersTimeout:x,kBodyTimeout:_,kStrictContentLength:iA,
kConnector:BA,kMaxRedirections:lA,kMaxRequests:uA,kCounter:mA,kClose:RA,kDestroy:xA,kDispatch:JA,kInterceptors:aA,kLocalAddress:cA,kMaxResponseSize:EA,kOnError:q,kHTTPContext:FA,kMaxConcurrentStreams:yA,
kResume:sA}=A(36443),oA=A(637),CA=A(88788);let dA=!1;const TA=Symbol("kClosedResolve"),XA=()=>{};function PA(QA){return QA[I]??QA[FA]?.defaultPipelining??1}class $A extends Q{constructor(Y,{interceptors:gA,
maxHeaderSize:fA,headersTimeout:MA,socketTimeout:vA,requestTimeout:SA,connectTimeout:zA,bodyTimeout:qA,idleTimeout:_A,keepAlive:oe,keepAliveTimeout:ie,maxKeepAliveTimeout:Qe,keepAliveMaxTimeout:ce,keepAliveTimeoutThreshold:ae,
socketPath:le,pipelining:kA,tls:K,strictContentLength:U,maxCachedSessions:O,maxRedirections:S,connect:z,maxRequestsPerClient:X,localAddress:rA,maxResponseSize:R,autoSelectFamily:b,autoSelectFamilyAttemptTimeout:H,
maxConcurrentStreams:$,allowH2:nA,webSocket:AA,eventSource:eA}={}){if(super({webSocket:AA,eventSource:eA}),oe!==void 0)throw new c("unsupported keepAlive, use pipelining=0 instead");if(vA!==void 0)throw new c(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(SA!==void 0)throw new c("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(_A!==void 0)throw new c("un\
supported idleTimeout, use keepAliveTimeout instead");if(Qe!==void 0)throw new c("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(fA!=null&&!Number.isFinite(fA))throw new c("inva\
lid maxHeaderSize");if(le!=null&&typeof le!="string")throw new c("invalid socketPath");if(zA!=null&&(!Number.isFinite(zA)||zA<0))throw new c("invalid connectTimeout");if(ie!=null&&(!Number.isFinite(ie)||
ie<=0))throw new c("invalid keepAliveTimeout");if(ce!=null&&(!Number.isFinite(ce)||ce<=0))throw new c("invalid keepAliveMaxTimeout");if(ae!=null&&!Number.isFinite(ae))throw new c("invalid keepAliveTim\
eoutThreshold");if(MA!=null&&(!Number.isInteger(MA)||MA<0))throw new c("headersTimeout must be a positive integer or zero");if(qA!=null&&(!Number.isInteger(qA)||qA<0))throw new c("bodyTimeout must be \
a positive integer or zero");if(z!=null&&typeof z!="function"&&typeof z!="object")throw new c("connect must be a function or an object");if(S!=null&&(!Number.isInteger(S)||S<0))throw new c("maxRedirec\
tions must be a positive number");if(X!=null&&(!Number.isInteger(X)||X<0))throw new c("maxRequestsPerClient must be a positive number");if(rA!=null&&(typeof rA!="string"||m.isIP(rA)===0))throw new c("\
localAddress must be valid string IP address");if(R!=null&&(!Number.isInteger(R)||R<-1))throw new c("maxResponseSize must be a positive number");if(H!=null&&(!Number.isInteger(H)||H<-1))throw new c("a\
utoSelectFamilyAttemptTimeout must be a positive number");if(nA!=null&&typeof nA!="boolean")throw new c("allowH2 must be a valid boolean value");if($!=null&&(typeof $!="number"||$<1))throw new c("maxC\
oncurrentStreams must be a positive integer, greater than 0");typeof z!="function"&&(z=a({...K,maxCachedSessions:O,allowH2:nA,socketPath:le,timeout:zA,...b?{autoSelectFamily:b,autoSelectFamilyAttemptTimeout:H}:
void 0,...z})),gA?.Client&&Array.isArray(gA.Client)?(this[aA]=gA.Client,dA||(dA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-\
INTERCEPTOR-DEPRECATED"}))):this[aA]=[UA({maxRedirections:S})],this[r]=u.parseOrigin(Y),this[BA]=z,this[I]=kA??1,this[M]=fA||B.maxHeaderSize,this[C]=ie??4e3,this[T]=ce??6e5,this[W]=ae??2e3,this[D]=this[C],
this[g]=null,this[cA]=rA??null,this[k]=0,this[s]=0,this[o]=`host: ${this[r].hostname}${this[r].port?`:${this[r].port}`:""}\r
`,this[_]=qA??3e5,this[x]=MA??3e5,this[iA]=U??!0,this[lA]=S,this[uA]=X,this[TA]=null,this[EA]=R>-1?R:-1,this[yA]=$??100,this[FA]=null,this[v]=[],this[w]=0,this[y]=0,this[sA]=wA=>NA(this,wA),this[q]=wA=>OA(
this,wA)}get pipelining(){return this[I]}set pipelining(Y){this[I]=Y,this[sA](!0)}get[L](){return this[v].length-this[y]}get[N](){return this[y]-this[w]}get[G](){return this[v].length-this[w]}get[V](){
return!!this[FA]&&!this[i]&&!this[FA].destroyed}get[d](){return!!(this[FA]?.busy(null)||this[G]>=(PA(this)||1)||this[L]>0)}[F](Y){GA(this),this.once("connect",Y)}[JA](Y,gA){const fA=Y.origin||this[r].
origin,MA=new n(fA,Y,gA);return this[v].push(MA),this[k]||(u.bodyLength(MA.body)==null&&u.isIterable(MA.body)?(this[k]=1,queueMicrotask(()=>NA(this))):this[sA](!0)),this[k]&&this[s]!==2&&this[d]&&(this[s]=
2),this[s]<2}async[RA](){return new Promise(Y=>{this[G]?this[TA]=Y:Y(null)})}async[xA](Y){return new Promise(gA=>{const fA=this[v].splice(this[y]);for(let vA=0;vA<fA.length;vA++){const SA=fA[vA];u.errorRequest(
this,SA,Y)}const MA=()=>{this[TA]&&(this[TA](),this[TA]=null),gA(null)};this[FA]?(this[FA].destroy(Y,MA),this[FA]=null):queueMicrotask(MA),this[sA]()})}}const UA=A(25092);function OA(QA,Y){if(QA[N]===
0&&Y.code!=="UND_ERR_INFO"&&Y.code!=="UND_ERR_SOCKET"){t(QA[y]===QA[w]);const gA=QA[v].splice(QA[w]);for(let fA=0;fA<gA.length;fA++){const MA=gA[fA];u.errorRequest(QA,MA,Y)}t(QA[G]===0)}}async function GA(QA){
t(!QA[i]),t(!QA[FA]);let{host:Y,hostname:gA,protocol:fA,port:MA}=QA[r];if(gA[0]==="["){const vA=gA.indexOf("]");t(vA!==-1);const SA=gA.substring(1,vA);t(m.isIP(SA)),gA=SA}QA[i]=!0,l.beforeConnect.hasSubscribers&&
l.beforeConnect.publish({connectParams:{host:Y,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[g],localAddress:QA[cA]},connector:QA[BA]});try{const vA=await new Promise((SA,zA)=>{
QA[BA]({host:Y,hostname:gA,protocol:fA,port:MA,servername:QA[g],localAddress:QA[cA]},(qA,_A)=>{qA?zA(qA):SA(_A)})});if(QA.destroyed){u.destroy(vA.on("error",XA),new E);return}t(vA);try{QA[FA]=vA.alpnProtocol===
"h2"?await CA(QA,vA):await oA(QA,vA)}catch(SA){throw vA.destroy().on("error",XA),SA}QA[i]=!1,vA[mA]=0,vA[uA]=QA[uA],vA[h]=QA,vA[f]=null,l.connected.hasSubscribers&&l.connected.publish({connectParams:{
host:Y,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[g],localAddress:QA[cA]},connector:QA[BA],socket:vA}),QA.emit("connect",QA[r],[QA])}catch(vA){if(QA.destroyed)return;if(QA[i]=
!1,l.connectError.hasSubscribers&&l.connectError.publish({connectParams:{host:Y,hostname:gA,protocol:fA,port:MA,version:QA[FA]?.version,servername:QA[g],localAddress:QA[cA]},connector:QA[BA],error:vA}),
vA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(t(QA[N]===0);QA[L]>0&&QA[v][QA[y]].servername===QA[g];){const SA=QA[v][QA[y]++];u.errorRequest(QA,SA,vA)}else OA(QA,vA);QA.emit("connectionError",QA[r],[QA],
vA)}QA[sA]()}function VA(QA){QA[s]=0,QA.emit("drain",QA[r],[QA])}function NA(QA,Y){QA[k]!==2&&(QA[k]=2,Ae(QA,Y),QA[k]=0,QA[w]>256&&(QA[v].splice(0,QA[w]),QA[y]-=QA[w],QA[w]=0))}function Ae(QA,Y){for(;;){
if(QA.destroyed){t(QA[L]===0);return}if(QA[TA]&&!QA[G]){QA[TA](),QA[TA]=null;return}if(QA[FA]&&QA[FA].resume(),QA[d])QA[s]=2;else if(QA[s]===2){Y?(QA[s]=1,queueMicrotask(()=>VA(QA))):VA(QA);continue}if(QA[L]===
0||QA[N]>=(PA(QA)||1))return;const gA=QA[v][QA[y]];if(QA[r].protocol==="https:"&&QA[g]!==gA.servername){if(QA[N]>0)return;QA[g]=gA.servername,QA[FA]?.destroy(new e("servername changed"),()=>{QA[FA]=null,
NA(QA)})}if(QA[i])return;if(!QA[FA]){GA(QA);return}if(QA[FA].destroyed||QA[FA].busy(gA))return;!gA.aborted&&QA[FA].write(gA)?QA[y]++:QA[v].splice(QA[y],1)}}p.exports=$A}),21841:((p,J,A)=>{const t=A(4573),
m=A(30883),{ClientDestroyedError:B,ClientClosedError:u,InvalidArgumentError:l}=A(68707),{kDestroy:n,kClose:Q,kClosed:c,kDestroyed:e,kDispatch:E,kInterceptors:a}=A(36443),r=Symbol("onDestroyed"),g=Symbol(
"onClosed"),h=Symbol("Intercepted Dispatch"),d=Symbol("webSocketOptions"),F=Symbol("eventSourceOptions");class k extends m{constructor(L){super(),this[e]=!1,this[r]=null,this[c]=!1,this[g]=[],this[d]=
L?.webSocket??{},this[F]=L?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[d].maxFragments??131072,maxPayloadSize:this[d].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{
maxEventSize:this[F].maxEventSize??t.kStringMaxLength}}get destroyed(){return this[e]}get closed(){return this[c]}get interceptors(){return this[a]}set interceptors(L){if(L){for(let G=L.length-1;G>=0;G--)
if(typeof this[a][G]!="function")throw new l("interceptor must be an function")}this[a]=L}close(L){if(L===void 0)return new Promise((v,V)=>{this.close((i,s)=>i?V(i):v(s))});if(typeof L!="function")throw new l(
"invalid callback");if(this[e]){queueMicrotask(()=>L(new B,null));return}if(this[c]){this[g]?this[g].push(L):queueMicrotask(()=>L(null,null));return}this[c]=!0,this[g].push(L);const G=()=>{const v=this[g];
this[g]=null;for(let V=0;V<v.length;V++)v[V](null,null)};this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(G)})}destroy(L,G){if(typeof L=="function"&&(G=L,L=null),G===void 0)return new Promise(
(V,i)=>{this.destroy(L,(s,C)=>s?i(s):V(C))});if(typeof G!="function")throw new l("invalid callback");if(this[e]){this[r]?this[r].push(G):queueMicrotask(()=>G(null,null));return}L||(L=new B),this[e]=!0,
this[r]=this[r]||[],this[r].push(G);const v=()=>{const V=this[r];this[r]=null;for(let i=0;i<V.length;i++)V[i](null,null)};this[n](L).then(()=>{queueMicrotask(v)})}[h](L,G){if(!this[a]||this[a].length===
0)return this[h]=this[E],this[E](L,G);let v=this[E].bind(this);for(let V=this[a].length-1;V>=0;V--)v=this[a][V](v);return this[h]=v,v(L,G)}dispatch(L,G){if(!G||typeof G!="object")throw new l("handler \
must be an object");try{if(!L||typeof L!="object")throw new l("opts must be an object.");if(this[e]||this[r])throw new B;if(this[c])throw new u;return this[h](L,G)}catch(v){if(typeof G.onError!="funct\
ion")throw new l("invalid onError method");return G.onError(v),!1}}}p.exports=k}),30883:((p,J,A)=>{const t=A(78474);class m extends t{dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...l){const n=Array.isArray(l[0])?l[0]:l;let Q=this.dispatch.bind(this);for(const c of n)if(c!=null){if(typeof c!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof c}`);if(Q=c(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new B(this,Q)}}class B extends m{#A=null;#e=null;constructor(l,n){
super(),this.#A=l,this.#e=n}dispatch(...l){this.#e(...l)}close(...l){return this.#A.close(...l)}destroy(...l){return this.#A.destroy(...l)}}p.exports=m}),53137:((p,J,A)=>{const t=A(21841),{kClose:m,kDestroy:B,
kClosed:u,kDestroyed:l,kDispatch:n,kNoProxyAgent:Q,kHttpProxyAgent:c,kHttpsProxyAgent:e}=A(36443),E=A(76672),a=A(57405),r={"http:":80,"https:":443};let g=!1;class h extends t{#A=null;#e=null;#t=null;constructor(F={}){
super(),this.#t=F,g||(g=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:k,httpsProxy:N,noProxy:L,...G}=F;this[Q]=new a(
G);const v=k??process.env.http_proxy??process.env.HTTP_PROXY;v?this[c]=new E({...G,uri:v}):this[c]=this[Q];const V=N??process.env.https_proxy??process.env.HTTPS_PROXY;V?this[e]=new E({...G,uri:V}):this[e]=
this[c],this.#n()}[n](F,k){const N=new URL(F.origin);return this.#r(N).dispatch(F,k)}async[m](){await this[Q].close(),this[c][u]||await this[c].close(),this[e][u]||await this[e].close()}async[B](F){await this[Q].
destroy(F),this[c][l]||await this[c].destroy(F),this[e][l]||await this[e].destroy(F)}#r(F){let{protocol:k,host:N,port:L}=F;return N=N.replace(/:\d*$/,"").toLowerCase(),L=Number.parseInt(L,10)||r[k]||0,
this.#s(N,L)?k==="https:"?this[e]:this[c]:this[Q]}#s(F,k){if(this.#o&&this.#n(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let N=0;N<this.#e.length;N++){const L=this.#e[N];if(!(L.port&&
L.port!==k)){if(/^[.*]/.test(L.hostname)){if(F.endsWith(L.hostname.replace(/^\*/,"")))return!1}else if(F===L.hostname)return!1}}return!0}#n(){const F=this.#t.noProxy??this.#i,k=F.split(/[,\s]/),N=[];for(let L=0;L<
k.length;L++){const G=k[L];if(!G)continue;const v=G.match(/^(.+):(\d+)$/);N.push({hostname:(v?v[1]:G).toLowerCase(),port:v?Number.parseInt(v[2],10):0})}this.#A=F,this.#e=N}get#o(){return this.#t.noProxy!==
void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}p.exports=h}),64660:(p=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(B){this.list[this.top]=B,this.top=this.top+1&2047}shift(){const B=this.list[this.bottom];return B===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,B)}}p.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){return this.head.isEmpty()}push(B){this.head.isFull()&&(this.head=this.head.
next=new t),this.head.push(B)}shift(){const B=this.tail,u=B.shift();return B.isEmpty()&&B.next!==null&&(this.tail=B.next),u}}}),42128:((p,J,A)=>{const t=A(21841),m=A(64660),{kConnected:B,kSize:u,kRunning:l,
kPending:n,kQueued:Q,kBusy:c,kFree:e,kUrl:E,kClose:a,kDestroy:r,kDispatch:g}=A(36443),h=A(43246),d=Symbol("clients"),F=Symbol("needDrain"),k=Symbol("queue"),N=Symbol("closed resolve"),L=Symbol("onDrai\
n"),G=Symbol("onConnect"),v=Symbol("onDisconnect"),V=Symbol("onConnectionError"),i=Symbol("get dispatcher"),s=Symbol("add client"),C=Symbol("remove client"),o=Symbol("stats");class y extends t{constructor(f){
super(f),this[k]=new m,this[d]=[],this[Q]=0;const I=this;this[L]=function(M,T){const W=I[k];let x=!1;for(;!x;){const _=W.shift();if(!_)break;I[Q]--,x=!this.dispatch(_.opts,_.handler)}this[F]=x,!this[F]&&
I[F]&&(I[F]=!1,I.emit("drain",M,[I,...T])),I[N]&&W.isEmpty()&&Promise.all(I[d].map(_=>_.close())).then(I[N])},this[G]=(D,M)=>{I.emit("connect",D,[I,...M])},this[v]=(D,M,T)=>{I.emit("disconnect",D,[I,...M],
T)},this[V]=(D,M,T)=>{I.emit("connectionError",D,[I,...M],T)},this[o]=new h(this)}get[c](){return this[F]}get[B](){return this[d].filter(f=>f[B]).length}get[e](){return this[d].filter(f=>f[B]&&!f[F]).
length}get[n](){let f=this[Q];for(const{[n]:I}of this[d])f+=I;return f}get[l](){let f=0;for(const{[l]:I}of this[d])f+=I;return f}get[u](){let f=this[Q];for(const{[u]:I}of this[d])f+=I;return f}get stats(){
return this[o]}async[a](){this[k].isEmpty()?await Promise.all(this[d].map(f=>f.close())):await new Promise(f=>{this[N]=f})}async[r](f){for(;;){const I=this[k].shift();if(!I)break;I.handler.onError(f)}
await Promise.all(this[d].map(I=>I.destroy(f)))}[g](f,I){const D=this[i]();return D?D.dispatch(f,I)||(D[F]=!0,this[F]=!this[i]()):(this[F]=!0,this[k].push({opts:f,handler:I}),this[Q]++),!this[F]}[s](f){
return f.on("drain",this[L]).on("connect",this[G]).on("disconnect",this[v]).on("connectionError",this[V]),this[d].push(f),this[F]&&queueMicrotask(()=>{this[F]&&this[L](f[E],[this,f])}),this}[C](f){f.close(
()=>{const I=this[d].indexOf(f);I!==-1&&this[d].splice(I,1)}),this[F]=this[d].some(I=>!I[F]&&I.closed!==!0&&I.destroyed!==!0)}}p.exports={PoolBase:y,kClients:d,kNeedDrain:F,kAddClient:s,kRemoveClient:C,
kGetDispatcher:i}}),43246:((p,J,A)=>{const{kFree:t,kConnected:m,kPending:B,kQueued:u,kRunning:l,kSize:n}=A(36443),Q=Symbol("pool");class c{constructor(E){this[Q]=E}get connected(){return this[Q][m]}get free(){
return this[Q][t]}get pending(){return this[Q][B]}get queued(){return this[Q][u]}get running(){return this[Q][l]}get size(){return this[Q][n]}}p.exports=c}),30628:((p,J,A)=>{const{PoolBase:t,kClients:m,
kNeedDrain:B,kAddClient:u,kGetDispatcher:l}=A(42128),n=A(23701),{InvalidArgumentError:Q}=A(68707),c=A(3440),{kUrl:e,kInterceptors:E}=A(36443),a=A(59136),r=Symbol("options"),g=Symbol("connections"),h=Symbol(
"factory");function d(k,N){return new n(k,N)}class F extends t{constructor(N,{connections:L,factory:G=d,connect:v,connectTimeout:V,tls:i,maxCachedSessions:s,socketPath:C,autoSelectFamily:o,autoSelectFamilyAttemptTimeout:y,
allowH2:w,...f}={}){if(L!=null&&(!Number.isFinite(L)||L<0))throw new Q("invalid connections");if(typeof G!="function")throw new Q("factory must be a function.");if(v!=null&&typeof v!="function"&&typeof v!=
"object")throw new Q("connect must be a function or an object");typeof v!="function"&&(v=a({...i,maxCachedSessions:s,allowH2:w,socketPath:C,timeout:V,...o?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:y}:
void 0,...v})),super(f),this[E]=f.interceptors?.Pool&&Array.isArray(f.interceptors.Pool)?f.interceptors.Pool:[],this[g]=L||null,this[e]=c.parseOrigin(N),this[r]={...c.deepClone(f),connect:v,allowH2:w},
this[r].interceptors=f.interceptors?{...f.interceptors}:void 0,this[h]=G,this.on("connectionError",(I,D,M)=>{for(const T of D){const W=this[m].indexOf(T);W!==-1&&this[m].splice(W,1)}})}[l](){for(const N of this[m])
if(!N[B])return N;if(!this[g]||this[m].length<this[g]){const N=this[h](this[e],this[r]);return this[u](N),N}}}p.exports=F}),76672:((p,J,A)=>{const{kProxy:t,kClose:m,kDestroy:B,kDispatch:u,kInterceptors:l}=A(
36443),{URL:n}=A(73136),Q=A(57405),c=A(30628),e=A(21841),{InvalidArgumentError:E,RequestAbortedError:a,SecureProxyConnectionError:r}=A(68707),g=A(59136),h=A(23701),d=Symbol("proxy agent"),F=Symbol("pr\
oxy client"),k=Symbol("proxy headers"),N=Symbol("request tls settings"),L=Symbol("proxy tls settings"),G=Symbol("connect endpoint function"),v=Symbol("tunnel proxy");function V(I){return I==="https:"?
443:80}function i(I,D){return new c(I,D)}const s=()=>{};function C(I,D){return D.connections===1?new h(I,D):new c(I,D)}class o extends e{#A;constructor(D,{headers:M={},connect:T,factory:W}){if(super(),
!D)throw new E("Proxy URL is mandatory");this[k]=M,W?this.#A=W(D,{connect:T}):this.#A=new h(D,{connect:T})}[u](D,M){const T=M.onHeaders;M.onHeaders=function(iA,BA,lA){if(iA===407){typeof M.onError=="f\
unction"&&M.onError(new E("Proxy Authentication Required (407)"));return}T&&T.call(this,iA,BA,lA)};const{origin:W,path:x="/",headers:_={}}=D;if(D.path=W+x,!("host"in _)&&!("Host"in _)){const{host:iA}=new n(
W);_.host=iA}return D.headers={...this[k],..._},this.#A[u](D,M)}async[m](){return this.#A.close()}async[B](D){return this.#A.destroy(D)}}class y extends e{constructor(D){if(super(),!D||typeof D=="obje\
ct"&&!(D instanceof n)&&!D.uri)throw new E("Proxy uri is mandatory");const{clientFactory:M=i}=D;if(typeof M!="function")throw new E("Proxy opts.clientFactory must be a function.");const{proxyTunnel:T=!0}=D,
W=this.#A(D),{href:x,origin:_,port:iA,protocol:BA,username:lA,password:uA,hostname:mA}=W;if(this[t]={uri:x,protocol:BA},this[l]=D.interceptors?.ProxyAgent&&Array.isArray(D.interceptors.ProxyAgent)?D.interceptors.
ProxyAgent:[],this[N]=D.requestTls,this[L]=D.proxyTls,this[k]=D.headers||{},this[v]=T,D.auth&&D.token)throw new E("opts.auth cannot be used in combination with opts.token");D.auth?this[k]["proxy-autho\
rization"]=`Basic ${D.auth}`:D.token?this[k]["proxy-authorization"]=D.token:lA&&uA&&(this[k]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(lA)}:${decodeURIComponent(uA)}`).toString(
"base64")}`);const RA=g({...D.proxyTls});this[G]=g({...D.requestTls});const xA=D.factory||C,JA=(aA,cA)=>{const{protocol:EA}=new n(aA);return!this[v]&&EA==="http:"&&this[t].protocol==="http:"?new o(this[t].
uri,{headers:this[k],connect:RA,factory:xA}):xA(aA,cA)};this[F]=M(W,{connect:RA}),this[d]=new Q({...D,factory:JA,connect:async(aA,cA)=>{let EA=aA.host;aA.port||(EA+=`:${V(aA.protocol)}`);try{const{socket:q,
statusCode:FA}=await this[F].connect({origin:_,port:iA,path:EA,signal:aA.signal,headers:{...this[k],host:aA.host},servername:this[L]?.servername||mA});if(FA!==200&&(q.on("error",s).destroy(),cA(new a(
`Proxy response (${FA}) !== 200 when HTTP Tunneling`))),aA.protocol!=="https:"){cA(null,q);return}let yA;this[N]?yA=this[N].servername:yA=aA.servername,this[G]({...aA,servername:yA,httpSocket:q},cA)}catch(q){
q.code==="ERR_TLS_CERT_ALTNAME_INVALID"?cA(new r(q)):cA(q)}}})}dispatch(D,M){const T=w(D.headers);if(f(T),T&&!("host"in T)&&!("Host"in T)){const{host:W}=new n(D.origin);T.host=W}return this[d].dispatch(
{...D,headers:T},M)}#A(D){return typeof D=="string"?new n(D):D instanceof n?D:new n(D.uri)}async[m](){await this[d].close(),await this[F].close()}async[B](){await this[d].destroy(),await this[F].destroy()}}
function w(I){if(Array.isArray(I)){const D={};for(let M=0;M<I.length;M+=2)D[I[M]]=I[M+1];return D}return I}function f(I){if(I&&Object.keys(I).find(M=>M.toLowerCase()==="proxy-authorization"))throw new E(
"Proxy-Authorization should be sent in ProxyAgent constructor")}p.exports=y}),30050:((p,J,A)=>{const t=A(30883),m=A(17816);class B extends t{#A=null;#e=null;constructor(l,n={}){super(n),this.#A=l,this.#e=
n}dispatch(l,n){const Q=new m({...l,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:n});return this.#A.dispatch(l,Q)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}
p.exports=B}),32581:((p,J,A)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:m}=A(68707),B=A(57405);l()===void 0&&u(new B);function u(n){if(!n||typeof n.dispatch!="function")throw new m(
"Argument agent must implement Agent");Object.defineProperty(globalThis,t,{value:n,writable:!0,enumerable:!1,configurable:!1})}function l(){return globalThis[t]}p.exports={setGlobalDispatcher:u,getGlobalDispatcher:l}}),
58155:(p=>{p.exports=class{#A;constructor(A){if(typeof A!="object"||A===null)throw new TypeError("handler must be an object");this.#A=A}onConnect(...A){return this.#A.onConnect?.(...A)}onError(...A){return this.#A.
onError?.(...A)}onUpgrade(...A){return this.#A.onUpgrade?.(...A)}onResponseStarted(...A){return this.#A.onResponseStarted?.(...A)}onHeaders(...A){return this.#A.onHeaders?.(...A)}onData(...A){return this.#A.
onData?.(...A)}onComplete(...A){return this.#A.onComplete?.(...A)}onBodySent(...A){return this.#A.onBodySent?.(...A)}}}),8754:((p,J,A)=>{const t=A(3440),{kBodyUsed:m}=A(36443),B=A(34589),{InvalidArgumentError:u}=A(
68707),l=A(78474),n=[300,301,302,303,307,308],Q=Symbol("body");class c{constructor(h){this[Q]=h,this[m]=!1}async*[Symbol.asyncIterator](){B(!this[m],"disturbed"),this[m]=!0,yield*this[Q]}}class e{constructor(h,d,F,k){
if(d!=null&&(!Number.isInteger(d)||d<0))throw new u("maxRedirections must be a positive number");t.validateHandler(k,F.method,F.upgrade),this.dispatch=h,this.location=null,this.abort=null,this.opts={...F,
maxRedirections:0},this.maxRedirections=d,this.handler=k,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.body)?(t.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
B(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[m]=!1,l.prototype.on.call(this.opts.body,"data",function(){this[m]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new c(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&t.isIterable(this.opts.body)&&(this.opts.body=new c(this.opts.body))}onConnect(h){
this.abort=h,this.handler.onConnect(h,{history:this.history})}onUpgrade(h,d,F){this.handler.onUpgrade(h,d,F)}onError(h){this.handler.onError(h)}onHeaders(h,d,F,k){if(this.location=this.history.length>=
this.maxRedirections||t.isDisturbed(this.opts.body)?null:E(h,d),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(h,
d,F,k);const{origin:N,pathname:L,search:G}=t.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),v=G?`${L}${G}`:L;this.opts.headers=r(this.opts.headers,h===303,
this.opts.origin!==N),this.opts.path=v,this.opts.origin=N,this.opts.maxRedirections=0,this.opts.query=null,h===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(h){if(!this.
location)return this.handler.onData(h)}onComplete(h){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(h)}onBodySent(h){this.handler.onBodySent&&
this.handler.onBodySent(h)}}function E(g,h){if(n.indexOf(g)===-1)return null;for(let d=0;d<h.length;d+=2)if(h[d].length===8&&t.headerNameToString(h[d])==="location")return h[d+1]}function a(g,h,d){if(g.
length===4)return t.headerNameToString(g)==="host";if(h&&t.headerNameToString(g).startsWith("content-"))return!0;if(d&&(g.length===13||g.length===6||g.length===19)){const F=t.headerNameToString(g);return F===
"authorization"||F==="cookie"||F==="proxy-authorization"}return!1}function r(g,h,d){const F=[];if(Array.isArray(g))for(let k=0;k<g.length;k+=2)a(g[k],h,d)||F.push(g[k],g[k+1]);else if(g&&typeof g=="ob\
ject")for(const k of Object.keys(g))a(k,h,d)||F.push(k,g[k]);else B(g==null,"headers must be an object or an array");return F}p.exports=e}),17816:((p,J,A)=>{const t=A(34589),{kRetryHandlerDefaultRetry:m}=A(
36443),{RequestRetryError:B}=A(68707),{isDisturbed:u,parseHeaders:l,parseRangeHeader:n,wrapRequestBody:Q}=A(3440);function c(a){const r=Date.now();return new Date(a).getTime()-r}function e(a,r,g,h){const d=a["\
content-length"];if(d==null||!Number.isFinite(r.start)||!Number.isFinite(r.end))return null;const F=Number(d),k=r.end-r.start+1;return!Number.isFinite(F)||F!==k?new B("Content-Length mismatch",g,{headers:a,
data:{count:h}}):null}class E{constructor(r,g){const{retryOptions:h,...d}=r,{retry:F,maxRetries:k,maxTimeout:N,minTimeout:L,timeoutFactor:G,methods:v,errorCodes:V,retryAfter:i,statusCodes:s}=h??{};this.
dispatch=g.dispatch,this.handler=g.handler,this.opts={...d,body:Q(r.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:F??E[m],retryAfter:i??!0,maxTimeout:N??30*1e3,minTimeout:L??500,timeoutFactor:G??
2,maxRetries:k??5,methods:v??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:s??[500,502,503,504,429],errorCodes:V??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(C=>{
this.aborted=!0,this.abort?this.abort(C):this.reason=C})}checkpointResponseEnd(r,g){if(this.end==null&&this.opts.method!=="HEAD"){const h=r["content-length"];this.end=h!=null?Number(h)-1:null,t(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?g:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(r,g,h){this.handler.onUpgrade&&
this.handler.onUpgrade(r,g,h)}onConnect(r){this.aborted?r(this.reason):this.abort=r}onBodySent(r){if(this.handler.onBodySent)return this.handler.onBodySent(r)}static[m](r,{state:g,opts:h},d){const{statusCode:F,
code:k,headers:N}=r,{method:L,retryOptions:G}=h,{maxRetries:v,minTimeout:V,maxTimeout:i,timeoutFactor:s,statusCodes:C,errorCodes:o,methods:y}=G,{counter:w}=g;if(k&&k!=="UND_ERR_REQ_RETRY"&&!o.includes(
k)){d(r);return}if(Array.isArray(y)&&!y.includes(L)){d(r);return}if(F!=null&&Array.isArray(C)&&!C.includes(F)){d(r);return}if(w>v){d(r);return}let f=N?.["retry-after"];f&&(f=Number(f),f=Number.isNaN(f)?
c(f):f*1e3);const I=f>0?Math.min(f,i):Math.min(V*s**(w-1),i);setTimeout(()=>d(null),I)}onHeaders(r,g,h,d){const F=l(g);if(this.retryCount+=1,r>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(r)===!1?(this.headersSent=!0,this.checkpointResponseEnd(F,h),this.handler.onHeaders(r,g,h,d)):(this.abort(new B("Request failed",r,{headers:F,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,r!==206&&(this.start>0||r!==200))return this.abort(new B("server does not support the range header and the payload was partially consumed",r,{headers:F,data:{count:this.retryCount}})),
!1;const N=n(F["content-range"]);if(!N)return this.abort(new B("Content-Range mismatch",r,{headers:F,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==F.etag)return this.abort(new B("\
ETag mismatch",r,{headers:F,data:{count:this.retryCount}})),!1;const L=e(F,N,r,this.retryCount);if(L!=null)return this.abort(L),!1;const{start:G,size:v,end:V=v-1}=N;return this.start!==G||this.end!=null&&
this.end!==V?(this.abort(new B("Content-Range mismatch",r,{headers:F,data:{count:this.retryCount}})),!1):(this.resume=h,!0)}if(this.end==null){if(r===206){const N=n(F["content-range"]);if(N==null)return this.
headersSent=!0,this.handler.onHeaders(r,g,h,d);const L=e(F,N,r,this.retryCount);if(L!=null)return this.abort(L),!1;const{start:G,size:v,end:V=v-1}=N;t(G!=null&&Number.isFinite(G),"content-range mismat\
ch"),t(V!=null&&Number.isFinite(V),"invalid content-length"),this.start=G,this.end=V}if(this.end==null){const N=F["content-length"];this.end=N!=null?Number(N)-1:null}return t(Number.isFinite(this.start)),
t(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=h,this.headersSent=!0,this.etag=F.etag!=null?F.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(r,g,h,d)}const k=new B("Request failed",r,{headers:F,data:{count:this.retryCount}});return this.abort(k),!1}onData(r){return this.start+=r.length,this.handler.onData(r)}onComplete(r){
return this.retryCount=0,this.handler.onComplete(r)}onError(r){if(this.aborted||u(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(r);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(r,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},g.bind(this));function g(h){if(h!=null||this.aborted||u(this.opts.body))return this.handler.onError(h);if(this.start!==0){const d={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(d["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...d}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(d){this.handler.onError(d)}}}}p.
exports=E}),70379:((p,J,A)=>{const{isIP:t}=A(77030),{lookup:m}=A(40610),B=A(58155),{InvalidArgumentError:u,InformationalError:l}=A(68707),n=Math.pow(2,31)-1;class Q{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(E){
this.#A=E.maxTTL,this.#e=E.maxItems,this.dualStack=E.dualStack,this.affinity=E.affinity,this.lookup=E.lookup??this.#r,this.pick=E.pick??this.#s}get full(){return this.#t.size===this.#e}runLookup(E,a,r){
const g=this.#t.get(E.hostname);if(g==null&&this.full){r(null,E.origin);return}const h={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...a.dns,maxTTL:this.#A,maxItems:this.#e};
if(g==null)this.lookup(E,h,(d,F)=>{if(d||F==null||F.length===0){r(d??new l("No DNS entries found"));return}this.setRecords(E,F);const k=this.#t.get(E.hostname),N=this.pick(E,k,h.affinity);let L;typeof N.
port=="number"?L=`:${N.port}`:E.port!==""?L=`:${E.port}`:L="",r(null,`${E.protocol}//${N.family===6?`[${N.address}]`:N.address}${L}`)});else{const d=this.pick(E,g,h.affinity);if(d==null){this.#t.delete(
E.hostname),this.runLookup(E,a,r);return}let F;typeof d.port=="number"?F=`:${d.port}`:E.port!==""?F=`:${E.port}`:F="",r(null,`${E.protocol}//${d.family===6?`[${d.address}]`:d.address}${F}`)}}#r(E,a,r){
m(E.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(g,h)=>{if(g)return r(g);const d=new Map;for(const F of h)d.set(`${F.address}:${F.family}`,F);r(null,d.values())})}#s(E,a,r){
let g=null;const{records:h,offset:d}=a;let F;if(this.dualStack?(r==null&&(d==null||d===n?(a.offset=0,r=4):(a.offset++,r=(a.offset&1)===1?6:4)),h[r]!=null&&h[r].ips.length>0?F=h[r]:F=h[r===4?6:4]):F=h[r],
F==null||F.ips.length===0)return g;F.offset==null||F.offset===n?F.offset=0:F.offset++;const k=F.offset%F.ips.length;return g=F.ips[k]??null,g==null?g:Date.now()-g.timestamp>g.ttl?(F.ips.splice(k,1),this.
pick(E,a,r)):g}setRecords(E,a){const r=Date.now(),g={records:{4:null,6:null}};for(const h of a){h.timestamp=r,typeof h.ttl=="number"?h.ttl=Math.min(h.ttl,this.#A):h.ttl=this.#A;const d=g.records[h.family]??
{ips:[]};d.ips.push(h),g.records[h.family]=d}this.#t.set(E.hostname,g)}getHandler(E,a){return new c(this,E,a)}}class c extends B{#A=null;#e=null;#t=null;#r=null;#s=null;constructor(E,{origin:a,handler:r,
dispatch:g},h){super(r),this.#s=a,this.#r=r,this.#e={...h},this.#A=E,this.#t=g}onError(E){switch(E.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(this.#s,this.#e,(a,r)=>{
if(a)return this.#r.onError(a);const g={...this.#e,origin:r};this.#t(g,this)});return}this.#r.onError(E);return}case"ENOTFOUND":this.#A.deleteRecord(this.#s);default:this.#r.onError(E);break}}}p.exports=
e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<0))throw new u("Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new u(
"Invalid maxItems. Must be a positive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new u("Invalid affinity. Must be either 4 or 6");if(e?.dualStack!=null&&
typeof e?.dualStack!="boolean")throw new u("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new u("Invalid lookup. Must be a function");if(e?.pick!=null&&
typeof e?.pick!="function")throw new u("Invalid pick. Must be a function");const E=e?.dualStack??!0;let a;E?a=e?.affinity??null:a=e?.affinity??4;const r={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.
pick??null,dualStack:E,affinity:a,maxItems:e?.maxItems??1/0},g=new Q(r);return h=>function(F,k){const N=F.origin.constructor===URL?F.origin:new URL(F.origin);return t(N.hostname)!==0?h(F,k):(g.runLookup(
N,F,(L,G)=>{if(L)return k.onError(L);let v=null;v={...F,servername:N.hostname,origin:G,headers:{host:N.hostname,...F.headers}},h(v,g.getHandler({origin:N,dispatch:h,handler:k},F))}),!0)}}}),88060:((p,J,A)=>{
const t=A(3440),{InvalidArgumentError:m,RequestAbortedError:B}=A(68707),u=A(58155);class l extends u{#A=1024*1024;#e=null;#t=!1;#r=!1;#s=0;#n=null;#o=null;constructor({maxSize:c},e){if(super(e),c!=null&&
(!Number.isFinite(c)||c<1))throw new m("maxSize must be a number greater than 0");this.#A=c??this.#A,this.#o=e}onConnect(c){this.#e=c,this.#o.onConnect(this.#i.bind(this))}#i(c){this.#r=!0,this.#n=c}onHeaders(c,e,E,a){
const g=t.parseHeaders(e)["content-length"];if(g!=null&&g>this.#A)throw new B(`Response size (${g}) larger than maxSize (${this.#A})`);return this.#r?!0:this.#o.onHeaders(c,e,E,a)}onError(c){this.#t||
(c=this.#n??c,this.#o.onError(c))}onData(c){return this.#s=this.#s+c.length,this.#s>=this.#A&&(this.#t=!0,this.#r?this.#o.onError(this.#n):this.#o.onComplete([])),!0}onComplete(c){if(!this.#t){if(this.#r){
this.#o.onError(this.reason);return}this.#o.onComplete(c)}}}function n({maxSize:Q}={maxSize:1024*1024}){return c=>function(E,a){const{dumpMaxSize:r=Q}=E,g=new l({maxSize:r},a);return c(E,g)}}p.exports=
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
m=A(57405),{kAgent:B,kMockAgentSet:u,kMockAgentGet:l,kDispatches:n,kIsMockActive:Q,kNetConnect:c,kGetNetConnect:e,kOptions:E,kFactory:a}=A(91117),r=A(47365),g=A(94004),{matchValue:h,buildMockOptions:d}=A(
53397),{InvalidArgumentError:F,UndiciError:k}=A(68707),N=A(30883),L=A(91529),G=A(56142);class v extends N{constructor(i){if(super(i),this[c]=!0,this[Q]=!0,i?.agent&&typeof i.agent.dispatch!="function")
throw new F("Argument opts.agent must implement Agent");const s=i?.agent?i.agent:new m(i);this[B]=s,this[t]=s[t],this[E]=d(i)}get(i){let s=this[l](i);return s||(s=this[a](i),this[u](i,s)),s}dispatch(i,s){
return this.get(i.origin),this[B].dispatch(i,s)}async close(){await this[B].close(),this[t].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(i){if(typeof i=="string"||typeof i=="\
function"||i instanceof RegExp)Array.isArray(this[c])?this[c].push(i):this[c]=[i];else if(typeof i>"u")this[c]=!0;else throw new F("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[c]=!1}get isMockActive(){return this[Q]}[u](i,s){this[t].set(i,s)}[a](i){const s=Object.assign({agent:this},this[E]);return this[E]&&this[E].connections===1?new r(i,s):new g(i,s)}[l](i){const s=this[t].
get(i);if(s)return s;if(typeof i!="string"){const C=this[a]("http://localhost:9999");return this[u](i,C),C}for(const[C,o]of Array.from(this[t]))if(o&&typeof C!="string"&&h(C,i)){const y=this[a](i);return this[u](
i,y),y[n]=o[n],y}}[e](){return this[c]}pendingInterceptors(){const i=this[t];return Array.from(i.entries()).flatMap(([s,C])=>C[n].map(o=>({...o,origin:s}))).filter(({pending:s})=>s)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:i=new G}={}){const s=this.pendingInterceptors();if(s.length===0)return;const C=new L("interceptor","interceptors").pluralize(s.length);throw new k(`
${C.count} ${C.noun} ${C.is} pending:

${i.format(s)}
`.trim())}}p.exports=v}),47365:((p,J,A)=>{const{promisify:t}=A(57975),m=A(23701),{buildMockDispatch:B}=A(53397),{kDispatches:u,kMockAgent:l,kClose:n,kOriginalClose:Q,kOrigin:c,kOriginalDispatch:e,kConnected:E}=A(
91117),{MockInterceptor:a}=A(31511),r=A(36443),{InvalidArgumentError:g}=A(68707);class h extends m{constructor(F,k){if(super(F,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new g("Argumen\
t opts.agent must implement Agent");this[l]=k.agent,this[c]=F,this[u]=[],this[E]=1,this[e]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=B.call(this),this.close=this[n]}get[r.kConnected](){
return this[E]}intercept(F){return new a(F,this[u])}async[n](){await t(this[Q])(),this[E]=0,this[l][r.kClients].delete(this[c])}}p.exports=h}),52429:((p,J,A)=>{const{UndiciError:t}=A(68707),m=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class B extends t{constructor(l){super(l),Error.captureStackTrace(this,B),this.name="MockNotMatchedError",this.message=l||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](l){return l&&l[m]===!0}[m]=!0}p.exports={MockNotMatchedError:B}}),31511:((p,J,A)=>{const{getResponseData:t,
buildKey:m,addMockDispatch:B}=A(53397),{kDispatches:u,kDispatchKey:l,kDefaultHeaders:n,kDefaultTrailers:Q,kContentLength:c,kMockDispatch:e}=A(91117),{InvalidArgumentError:E}=A(68707),{buildURL:a}=A(3440);
class r{constructor(d){this[e]=d}delay(d){if(typeof d!="number"||!Number.isInteger(d)||d<=0)throw new E("waitInMs must be a valid integer > 0");return this[e].delay=d,this}persist(){return this[e].persist=
!0,this}times(d){if(typeof d!="number"||!Number.isInteger(d)||d<=0)throw new E("repeatTimes must be a valid integer > 0");return this[e].times=d,this}}class g{constructor(d,F){if(typeof d!="object")throw new E(
"opts must be an object");if(typeof d.path>"u")throw new E("opts.path must be defined");if(typeof d.method>"u"&&(d.method="GET"),typeof d.path=="string")if(d.query)d.path=a(d.path,d.query);else{const k=new URL(
d.path,"data://");d.path=k.pathname+k.search}typeof d.method=="string"&&(d.method=d.method.toUpperCase()),this[l]=m(d),this[u]=F,this[n]={},this[Q]={},this[c]=!1}createMockScopeDispatchData({statusCode:d,
data:F,responseOptions:k}){const N=t(F),L=this[c]?{"content-length":N.length}:{},G={...this[n],...L,...k.headers},v={...this[Q],...k.trailers};return{statusCode:d,data:F,headers:G,trailers:v}}validateReplyParameters(d){
if(typeof d.statusCode>"u")throw new E("statusCode must be defined");if(typeof d.responseOptions!="object"||d.responseOptions===null)throw new E("responseOptions must be an object")}reply(d){if(typeof d==
"function"){const L=v=>{const V=d(v);if(typeof V!="object"||V===null)throw new E("reply options callback must return an object");const i={data:"",responseOptions:{},...V};return this.validateReplyParameters(
i),{...this.createMockScopeDispatchData(i)}},G=B(this[u],this[l],L);return new r(G)}const F={statusCode:d,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(F);const k=this.createMockScopeDispatchData(F),N=B(this[u],this[l],k);return new r(N)}replyWithError(d){if(typeof d>"u")throw new E("error must be defined");const F=B(this[u],
this[l],{error:d});return new r(F)}defaultReplyHeaders(d){if(typeof d>"u")throw new E("headers must be defined");return this[n]=d,this}defaultReplyTrailers(d){if(typeof d>"u")throw new E("trailers mus\
t be defined");return this[Q]=d,this}replyContentLength(){return this[c]=!0,this}}p.exports.MockInterceptor=g,p.exports.MockScope=r}),94004:((p,J,A)=>{const{promisify:t}=A(57975),m=A(30628),{buildMockDispatch:B}=A(
53397),{kDispatches:u,kMockAgent:l,kClose:n,kOriginalClose:Q,kOrigin:c,kOriginalDispatch:e,kConnected:E}=A(91117),{MockInterceptor:a}=A(31511),r=A(36443),{InvalidArgumentError:g}=A(68707);class h extends m{constructor(F,k){
if(super(F,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[l]=k.agent,this[c]=F,this[u]=[],this[E]=1,this[e]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=B.call(this),this.close=this[n]}get[r.kConnected](){return this[E]}intercept(F){return new a(F,this[u])}async[n](){await t(this[Q])(),this[E]=0,this[l][r.kClients].delete(
this[c])}}p.exports=h}),91117:(p=>{p.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((p,J,A)=>{const{MockNotMatchedError:t}=A(52429),{kDispatches:m,kMockAgent:B,kOriginalDispatch:u,kOrigin:l,
kGetNetConnect:n}=A(91117),{buildURL:Q}=A(3440),{STATUS_CODES:c}=A(37067),{types:{isPromise:e}}=A(57975);function E(f,I){return typeof f=="string"?f===I:f instanceof RegExp?f.test(I):typeof f=="functi\
on"?f(I)===!0:!1}function a(f){return Object.fromEntries(Object.entries(f).map(([I,D])=>[I.toLocaleLowerCase(),D]))}function r(f,I){if(Array.isArray(f)){for(let D=0;D<f.length;D+=2)if(f[D].toLocaleLowerCase()===
I.toLocaleLowerCase())return f[D+1];return}else return typeof f.get=="function"?f.get(I):a(f)[I.toLocaleLowerCase()]}function g(f){const I=f.slice(),D=[];for(let M=0;M<I.length;M+=2)D.push([I[M],I[M+1]]);
return Object.fromEntries(D)}function h(f,I){if(typeof f.headers=="function")return Array.isArray(I)&&(I=g(I)),f.headers(I?a(I):{});if(typeof f.headers>"u")return!0;if(typeof I!="object"||typeof f.headers!=
"object")return!1;for(const[D,M]of Object.entries(f.headers)){const T=r(I,D);if(!E(M,T))return!1}return!0}function d(f){if(typeof f!="string")return f;const I=f.split("?");if(I.length!==2)return f;const D=new URLSearchParams(
I.pop());return D.sort(),[...I,D.toString()].join("?")}function F(f,{path:I,method:D,body:M,headers:T}){const W=E(f.path,I),x=E(f.method,D),_=typeof f.body<"u"?E(f.body,M):!0,iA=h(f,T);return W&&x&&_&&
iA}function k(f){return Buffer.isBuffer(f)||f instanceof Uint8Array||f instanceof ArrayBuffer?f:typeof f=="object"?JSON.stringify(f):f.toString()}function N(f,I){const D=I.query?Q(I.path,I.query):I.path,
M=typeof D=="string"?d(D):D;let T=f.filter(({consumed:W})=>!W).filter(({path:W})=>E(d(W),M));if(T.length===0)throw new t(`Mock dispatch not matched for path '${M}'`);if(T=T.filter(({method:W})=>E(W,I.
method)),T.length===0)throw new t(`Mock dispatch not matched for method '${I.method}' on path '${M}'`);if(T=T.filter(({body:W})=>typeof W<"u"?E(W,I.body):!0),T.length===0)throw new t(`Mock dispatch no\
t matched for body '${I.body}' on path '${M}'`);if(T=T.filter(W=>h(W,I.headers)),T.length===0){const W=typeof I.headers=="object"?JSON.stringify(I.headers):I.headers;throw new t(`Mock dispatch not mat\
ched for headers '${W}' on path '${M}'`)}return T[0]}function L(f,I,D){const M={timesInvoked:0,times:1,persist:!1,consumed:!1},T=typeof D=="function"?{callback:D}:{...D},W={...M,...I,pending:!0,data:{
error:null,...T}};return f.push(W),W}function G(f,I){const D=f.findIndex(M=>M.consumed?F(M,I):!1);D!==-1&&f.splice(D,1)}function v(f){const{path:I,method:D,body:M,headers:T,query:W}=f;return{path:I,method:D,
body:M,headers:T,query:W}}function V(f){const I=Object.keys(f),D=[];for(let M=0;M<I.length;++M){const T=I[M],W=f[T],x=Buffer.from(`${T}`);if(Array.isArray(W))for(let _=0;_<W.length;++_)D.push(x,Buffer.
from(`${W[_]}`));else D.push(x,Buffer.from(`${W}`))}return D}function i(f){return c[f]||"unknown"}async function s(f){const I=[];for await(const D of f)I.push(D);return Buffer.concat(I).toString("utf8")}
function C(f,I){const D=v(f),M=N(this[m],D);M.timesInvoked++,M.data.callback&&(M.data={...M.data,...M.data.callback(f)});const{data:{statusCode:T,data:W,headers:x,trailers:_,error:iA},delay:BA,persist:lA}=M,
{timesInvoked:uA,times:mA}=M;if(M.consumed=!lA&&uA>=mA,M.pending=uA<mA,iA!==null)return G(this[m],D),I.onError(iA),!0;typeof BA=="number"&&BA>0?setTimeout(()=>{RA(this[m])},BA):RA(this[m]);function RA(JA,aA=W){
const cA=Array.isArray(f.headers)?g(f.headers):f.headers,EA=typeof aA=="function"?aA({...f,headers:cA}):aA;if(e(EA)){EA.then(sA=>RA(JA,sA));return}const q=k(EA),FA=V(x),yA=V(_);I.onConnect?.(sA=>I.onError(
sA),null),I.onHeaders?.(T,FA,xA,i(T)),I.onData?.(Buffer.from(q)),I.onComplete?.(yA),G(JA,D)}function xA(){}return!0}function o(){const f=this[B],I=this[l],D=this[u];return function(T,W){if(f.isMockActive)
try{C.call(this,T,W)}catch(x){if(x instanceof t){const _=f[n]();if(_===!1)throw new t(`${x.message}: subsequent request to origin ${I} was not allowed (net.connect disabled)`);if(y(_,I))D.call(this,T,
W);else throw new t(`${x.message}: subsequent request to origin ${I} was not allowed (net.connect is not enabled for this origin)`)}else throw x}else D.call(this,T,W)}}function y(f,I){const D=new URL(
I);return f===!0?!0:!!(Array.isArray(f)&&f.some(M=>E(M,D.host)))}function w(f){if(f){const{agent:I,...D}=f;return D}}p.exports={getResponseData:k,getMockDispatch:N,addMockDispatch:L,deleteMockDispatch:G,
buildKey:v,generateKeyValues:V,matchValue:E,getResponse:s,getStatusText:i,mockDispatch:C,buildMockDispatch:o,checkNetConnect:y,buildMockOptions:w,getHeaderByName:r,buildHeadersFromArray:g}}),56142:((p,J,A)=>{
const{Transform:t}=A(57075),{Console:m}=A(37540),B=process.versions.icu?"\u2705":"Y ",u=process.versions.icu?"\u274C":"N ";p.exports=class{constructor({disableColors:n}={}){this.transform=new t({transform(Q,c,e){
e(null,Q)}}),this.logger=new m({stdout:this.transform,inspectOptions:{colors:!n&&!process.env.CI}})}format(n){const Q=n.map(({method:c,path:e,data:{statusCode:E},persist:a,times:r,timesInvoked:g,origin:h})=>({
Method:c,Origin:h,Path:e,"Status code":E,Persistent:a?B:u,Invocations:g,Remaining:a?1/0:r-g}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(p=>{const J={pronoun:"it",is:"is",
was:"was",this:"this"},A={pronoun:"they",is:"are",was:"were",this:"these"};p.exports=class{constructor(m,B){this.singular=m,this.plural=B}pluralize(m){const B=m===1,u=B?J:A,l=B?this.singular:this.plural;
return{...u,count:m,noun:l}}}}),96603:(p=>{let J=0;const A=1e3,t=(A>>1)-1;let m;const B=Symbol("kFastTimer"),u=[],l=-2,n=-1,Q=0,c=1;function e(){J+=t;let r=0,g=u.length;for(;r<g;){const h=u[r];h._state===
Q?(h._idleStart=J-t,h._state=c):h._state===c&&J>=h._idleStart+h._idleTimeout&&(h._state=n,h._idleStart=-1,h._onTimeout(h._timerArg)),h._state===n?(h._state=l,--g!==0&&(u[r]=u[g])):++r}u.length=g,u.length!==
0&&E()}function E(){m?m.refresh():(clearTimeout(m),m=setTimeout(e,t),m.unref&&m.unref())}class a{[B]=!0;_state=l;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,h,d){this._onTimeout=g,
this._idleTimeout=h,this._timerArg=d,this.refresh()}refresh(){this._state===l&&u.push(this),(!m||u.length===1)&&E(),this._state=Q}clear(){this._state=n,this._idleStart=-1}}p.exports={setTimeout(r,g,h){
return g<=A?setTimeout(r,g,h):new a(r,g,h)},clearTimeout(r){r[B]?r.clear():clearTimeout(r)},setFastTimeout(r,g,h){return new a(r,g,h)},clearFastTimeout(r){r.clear()},now(){return J},tick(r=0){J+=r-A+1,
e(),e()},reset(){J=0,u.length=0,clearTimeout(m),m=null},kFastTimer:B}}),89634:((p,J,A)=>{const{kConstruct:t}=A(20109),{urlEquals:m,getFieldValues:B}=A(76798),{kEnumerableProperty:u,isDisturbed:l}=A(3440),
{webidl:n}=A(45893),{Response:Q,cloneResponse:c,fromInnerResponse:e}=A(99051),{Request:E,fromInnerRequest:a}=A(9967),{kState:r}=A(93627),{fetching:g}=A(54398),{urlIsHttpHttpsScheme:h,createDeferredPromise:d,
readAllBytes:F}=A(73168),k=A(34589);class N{#A;constructor(){arguments[0]!==t&&n.illegalConstructor(),n.util.markAsUncloneable(this),this.#A=arguments[1]}async match(v,V={}){n.brandCheck(this,N);const i="\
Cache.match";n.argumentLengthCheck(arguments,1,i),v=n.converters.RequestInfo(v,i,"request"),V=n.converters.CacheQueryOptions(V,i,"options");const s=this.#s(v,V,1);if(s.length!==0)return s[0]}async matchAll(v=void 0,V={}){
n.brandCheck(this,N);const i="Cache.matchAll";return v!==void 0&&(v=n.converters.RequestInfo(v,i,"request")),V=n.converters.CacheQueryOptions(V,i,"options"),this.#s(v,V)}async add(v){n.brandCheck(this,
N);const V="Cache.add";n.argumentLengthCheck(arguments,1,V),v=n.converters.RequestInfo(v,V,"request");const i=[v];return await this.addAll(i)}async addAll(v){n.brandCheck(this,N);const V="Cache.addAll";
n.argumentLengthCheck(arguments,1,V);const i=[],s=[];for(let M of v){if(M===void 0)throw n.errors.conversionFailed({prefix:V,argument:"Argument 1",types:["undefined is not allowed"]});if(M=n.converters.
RequestInfo(M),typeof M=="string")continue;const T=M[r];if(!h(T.url)||T.method!=="GET")throw n.errors.exception({header:V,message:"Expected http/s scheme when method is not GET."})}const C=[];for(const M of v){
const T=new E(M)[r];if(!h(T.url))throw n.errors.exception({header:V,message:"Expected http/s scheme."});T.initiator="fetch",T.destination="subresource",s.push(T);const W=d();C.push(g({request:T,processResponse(x){
if(x.type==="error"||x.status===206||x.status<200||x.status>299)W.reject(n.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(x.headersList.
contains("vary")){const _=B(x.headersList.get("vary"));for(const iA of _)if(iA==="*"){W.reject(n.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const BA of C)BA.abort();
return}}},processResponseEndOfBody(x){if(x.aborted){W.reject(new DOMException("aborted","AbortError"));return}W.resolve(x)}})),i.push(W.promise)}const y=await Promise.all(i),w=[];let f=0;for(const M of y){
const T={type:"put",request:s[f],response:M};w.push(T),f++}const I=d();let D=null;try{this.#e(w)}catch(M){D=M}return queueMicrotask(()=>{D===null?I.resolve(void 0):I.reject(D)}),I.promise}async put(v,V){
n.brandCheck(this,N);const i="Cache.put";n.argumentLengthCheck(arguments,2,i),v=n.converters.RequestInfo(v,i,"request"),V=n.converters.Response(V,i,"response");let s=null;if(v instanceof E?s=v[r]:s=new E(
v)[r],!h(s.url)||s.method!=="GET")throw n.errors.exception({header:i,message:"Expected an http/s scheme when method is not GET"});const C=V[r];if(C.status===206)throw n.errors.exception({header:i,message:"\
Got 206 status"});if(C.headersList.contains("vary")){const T=B(C.headersList.get("vary"));for(const W of T)if(W==="*")throw n.errors.exception({header:i,message:"Got * vary field value"})}if(C.body&&(l(
C.body.stream)||C.body.stream.locked))throw n.errors.exception({header:i,message:"Response body is locked or disturbed"});const o=c(C),y=d();if(C.body!=null){const W=C.body.stream.getReader();F(W).then(
y.resolve,y.reject)}else y.resolve(void 0);const w=[],f={type:"put",request:s,response:o};w.push(f);const I=await y.promise;o.body!=null&&(o.body.source=I);const D=d();let M=null;try{this.#e(w)}catch(T){
M=T}return queueMicrotask(()=>{M===null?D.resolve():D.reject(M)}),D.promise}async delete(v,V={}){n.brandCheck(this,N);const i="Cache.delete";n.argumentLengthCheck(arguments,1,i),v=n.converters.RequestInfo(
v,i,"request"),V=n.converters.CacheQueryOptions(V,i,"options");let s=null;if(v instanceof E){if(s=v[r],s.method!=="GET"&&!V.ignoreMethod)return!1}else k(typeof v=="string"),s=new E(v)[r];const C=[],o={
type:"delete",request:s,options:V};C.push(o);const y=d();let w=null,f;try{f=this.#e(C)}catch(I){w=I}return queueMicrotask(()=>{w===null?y.resolve(!!f?.length):y.reject(w)}),y.promise}async keys(v=void 0,V={}){
n.brandCheck(this,N);const i="Cache.keys";v!==void 0&&(v=n.converters.RequestInfo(v,i,"request")),V=n.converters.CacheQueryOptions(V,i,"options");let s=null;if(v!==void 0)if(v instanceof E){if(s=v[r],
s.method!=="GET"&&!V.ignoreMethod)return[]}else typeof v=="string"&&(s=new E(v)[r]);const C=d(),o=[];if(v===void 0)for(const y of this.#A)o.push(y[0]);else{const y=this.#t(s,V);for(const w of y)o.push(
w[0])}return queueMicrotask(()=>{const y=[];for(const w of o){const f=a(w,new AbortController().signal,"immutable");y.push(f)}C.resolve(Object.freeze(y))}),C.promise}#e(v){const V=this.#A,i=[...V],s=[],
C=[];try{for(const o of v){if(o.type!=="delete"&&o.type!=="put")throw n.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(o.type==="\
delete"&&o.response!=null)throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(o.request,o.options,s).length)throw new DOMException(
"???","InvalidStateError");let y;if(o.type==="delete"){if(y=this.#t(o.request,o.options),y.length===0)return[];for(const w of y){const f=V.indexOf(w);k(f!==-1),V.splice(f,1)}}else if(o.type==="put"){if(o.
response==null)throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const w=o.request;if(!h(w.url))throw n.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.method!=="GET")throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(o.options!=null)
throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});y=this.#t(o.request);for(const f of y){const I=V.indexOf(f);k(I!==-1),V.splice(I,1)}V.push([o.request,
o.response]),s.push([o.request,o.response])}C.push([o.request,o.response])}return C}catch(o){throw this.#A.length=0,this.#A=i,o}}#t(v,V,i){const s=[],C=i??this.#A;for(const o of C){const[y,w]=o;this.#r(
v,y,w,V)&&s.push(o)}return s}#r(v,V,i=null,s){const C=new URL(v.url),o=new URL(V.url);if(s?.ignoreSearch&&(o.search="",C.search=""),!m(C,o,!0))return!1;if(i==null||s?.ignoreVary||!i.headersList.contains(
"vary"))return!0;const y=B(i.headersList.get("vary"));for(const w of y){if(w==="*")return!1;const f=V.headersList.get(w),I=v.headersList.get(w);if(f!==I)return!1}return!0}#s(v,V,i=1/0){let s=null;if(v!==
void 0)if(v instanceof E){if(s=v[r],s.method!=="GET"&&!V.ignoreMethod)return[]}else typeof v=="string"&&(s=new E(v)[r]);const C=[];if(v===void 0)for(const y of this.#A)C.push(y[1]);else{const y=this.#t(
s,V);for(const w of y)C.push(w[1])}const o=[];for(const y of C){const w=e(y,"immutable");if(o.push(w.clone()),o.length>=i)break}return Object.freeze(o)}}Object.defineProperties(N.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:u,matchAll:u,add:u,addAll:u,put:u,delete:u,keys:u});const L=[{key:"ignoreSearch",converter:n.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:n.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:n.converters.boolean,defaultValue:()=>!1}];n.converters.CacheQueryOptions=n.dictionaryConverter(L),n.converters.MultiCacheQueryOptions=
n.dictionaryConverter([...L,{key:"cacheName",converter:n.converters.DOMString}]),n.converters.Response=n.interfaceConverter(Q),n.converters["sequence<RequestInfo>"]=n.sequenceConverter(n.converters.RequestInfo),
p.exports={Cache:N}}),3245:((p,J,A)=>{const{kConstruct:t}=A(20109),{Cache:m}=A(89634),{webidl:B}=A(45893),{kEnumerableProperty:u}=A(3440);class l{#A=new Map;constructor(){arguments[0]!==t&&B.illegalConstructor(),
B.util.markAsUncloneable(this)}async match(Q,c={}){if(B.brandCheck(this,l),B.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=B.converters.RequestInfo(Q),c=B.converters.MultiCacheQueryOptions(c),
c.cacheName!=null){if(this.#A.has(c.cacheName)){const e=this.#A.get(c.cacheName);return await new m(t,e).match(Q,c)}}else for(const e of this.#A.values()){const a=await new m(t,e).match(Q,c);if(a!==void 0)
return a}}async has(Q){B.brandCheck(this,l);const c="CacheStorage.has";return B.argumentLengthCheck(arguments,1,c),Q=B.converters.DOMString(Q,c,"cacheName"),this.#A.has(Q)}async open(Q){B.brandCheck(this,
l);const c="CacheStorage.open";if(B.argumentLengthCheck(arguments,1,c),Q=B.converters.DOMString(Q,c,"cacheName"),this.#A.has(Q)){const E=this.#A.get(Q);return new m(t,E)}const e=[];return this.#A.set(
Q,e),new m(t,e)}async delete(Q){B.brandCheck(this,l);const c="CacheStorage.delete";return B.argumentLengthCheck(arguments,1,c),Q=B.converters.DOMString(Q,c,"cacheName"),this.#A.delete(Q)}async keys(){
return B.brandCheck(this,l),[...this.#A.keys()]}}Object.defineProperties(l.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:u,has:u,open:u,delete:u,keys:u}),p.exports={CacheStorage:l}}),
20109:((p,J,A)=>{p.exports={kConstruct:A(36443).kConstruct}}),76798:((p,J,A)=>{const t=A(34589),{URLSerializer:m}=A(51900),{isValidHeaderName:B}=A(73168);function u(n,Q,c=!1){const e=m(n,c),E=m(Q,c);return e===
E}function l(n){t(n!==null);const Q=[];for(let c of n.split(","))c=c.trim(),B(c)&&Q.push(c);return Q}p.exports={urlEquals:u,getFieldValues:l}}),71276:(p=>{p.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((p,J,A)=>{const{parseSetCookie:t}=A(11978),{stringify:m}=A(57797),{webidl:B}=A(45893),{Headers:u}=A(60660);function l(e){B.argumentLengthCheck(arguments,1,"getCookies"),B.brandCheck(e,u,{strict:!1});
const E=e.get("cookie"),a={};if(!E)return a;for(const r of E.split(";")){const[g,...h]=r.split("=");a[g.trim()]=h.join("=")}return a}function n(e,E,a){B.brandCheck(e,u,{strict:!1});const r="deleteCook\
ie";B.argumentLengthCheck(arguments,2,r),E=B.converters.DOMString(E,r,"name"),a=B.converters.DeleteCookieAttributes(a),c(e,{name:E,value:"",expires:new Date(0),...a})}function Q(e){B.argumentLengthCheck(
arguments,1,"getSetCookies"),B.brandCheck(e,u,{strict:!1});const E=e.getSetCookie();return E?E.map(a=>t(a)):[]}function c(e,E){B.argumentLengthCheck(arguments,2,"setCookie"),B.brandCheck(e,u,{strict:!1}),
E=B.converters.Cookie(E);const a=m(E);a&&e.append("Set-Cookie",a)}B.converters.DeleteCookieAttributes=B.dictionaryConverter([{converter:B.nullableConverter(B.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:B.nullableConverter(B.converters.DOMString),key:"domain",defaultValue:()=>null}]),B.converters.Cookie=B.dictionaryConverter([{converter:B.converters.DOMString,key:"name"},{converter:B.converters.
DOMString,key:"value"},{converter:B.nullableConverter(e=>typeof e=="number"?B.converters["unsigned long long"](e):new Date(e)),key:"expires",defaultValue:()=>null},{converter:B.nullableConverter(B.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:B.nullableConverter(B.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:B.nullableConverter(B.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:B.nullableConverter(B.converters.boolean),key:"secure",defaultValue:()=>null},{converter:B.nullableConverter(B.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:B.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:B.sequenceConverter(B.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),p.exports=
{getCookies:l,deleteCookie:n,getSetCookies:Q,setCookie:c}}),11978:((p,J,A)=>{const{maxNameValuePairSize:t,maxAttributeValueSize:m}=A(71276),{isCTLExcludingHtab:B}=A(57797),{collectASequenceOfCodePointsFast:u}=A(
51900),l=A(34589);function n(c){if(B(c))return null;let e="",E="",a="",r="";if(c.includes(";")){const g={position:0};e=u(";",c,g),E=c.slice(g.position)}else e=c;if(!e.includes("="))r=e;else{const g={position:0};
a=u("=",e,g),r=e.slice(g.position+1)}return a=a.trim(),r=r.trim(),a.length+r.length>t?null:{name:a,value:r,...Q(E)}}function Q(c,e={}){if(c.length===0)return e;l(c[0]===";"),c=c.slice(1);let E="";c.includes(
";")?(E=u(";",c,{position:0}),c=c.slice(E.length)):(E=c,c="");let a="",r="";if(E.includes("=")){const h={position:0};a=u("=",E,h),r=E.slice(h.position+1)}else a=E;if(a=a.trim(),r=r.trim(),r.length>m)return Q(
c,e);const g=a.toLowerCase();if(g==="expires"){const h=new Date(r);e.expires=h}else if(g==="max-age"){const h=r.charCodeAt(0);if((h<48||h>57)&&r[0]!=="-"||!/^\d+$/.test(r))return Q(c,e);const d=Number(
r);e.maxAge=d}else if(g==="domain"){let h=r;h[0]==="."&&(h=h.slice(1)),h=h.toLowerCase(),e.domain=h}else if(g==="path"){let h="";r.length===0||r[0]!=="/"?h="/":h=r,e.path=h}else if(g==="secure")e.secure=
!0;else if(g==="httponly")e.httpOnly=!0;else if(g==="samesite"){const h=r.toLowerCase();h==="none"?e.sameSite="None":h==="strict"?e.sameSite="Strict":h==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],
e.unparsed.push(`${a}=${r}`);return Q(c,e)}p.exports={parseSetCookie:n,parseUnparsedAttributes:Q}}),57797:(p=>{function J(a){for(let r=0;r<a.length;++r){const g=a.charCodeAt(r);if(g>=0&&g<=8||g>=10&&g<=
31||g===127)return!0}return!1}function A(a){for(let r=0;r<a.length;++r){const g=a.charCodeAt(r);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===44||g===59||g===58||g===92||g===47||
g===91||g===93||g===63||g===61||g===123||g===125)throw new Error("Invalid cookie name")}}function t(a){let r=a.length,g=0;if(a[0]==='"'){if(r===1||a[r-1]!=='"')throw new Error("Invalid cookie value");
--r,++g}for(;g<r;){const h=a.charCodeAt(g++);if(h<33||h>126||h===34||h===44||h===59||h===92)throw new Error("Invalid cookie value")}}function m(a){for(let r=0;r<a.length;++r){const g=a.charCodeAt(r);if(g<
32||g>126||g===59)throw new Error("Invalid cookie path")}}function B(a){return a>=48&&a<=57||a>=65&&a<=90||a>=97&&a<=122}function u(a){if(a===" ")return;if(a.length>255)throw new Error("Invalid cookie\
 domain");let r=0;for(let g=0;g<a.length;++g){const h=a.charCodeAt(g);if(h===46){if(r===0)throw new Error("Invalid cookie domain");if(a.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");r=
0;continue}if(r===0&&!B(h))throw new Error("Invalid cookie domain");if(!B(h)&&h!==45)throw new Error("Invalid cookie domain");if(++r>63)throw new Error("Invalid cookie domain")}if(r===0||a.charCodeAt(
a.length-1)===45)throw new Error("Invalid cookie domain")}const l=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],n=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((a,r)=>r.toString().padStart(2,"0"));function c(a){return typeof a=="number"&&(a=new Date(a)),`${l[a.getUTCDay()]}, ${Q[a.getUTCDate()]} ${n[a.getUTCMonth()]} ${a.getUTCFullYear()} ${Q[a.getUTCHours()]}\
:${Q[a.getUTCMinutes()]}:${Q[a.getUTCSeconds()]} GMT`}function e(a){if(a<0)throw new Error("Invalid cookie max-age")}function E(a){if(a.name.length===0)return null;A(a.name),t(a.value);const r=[`${a.name}\
=${a.value}`];a.name.startsWith("__Secure-")&&(a.secure=!0),a.name.startsWith("__Host-")&&(a.secure=!0,a.domain=null,a.path="/"),a.secure&&r.push("Secure"),a.httpOnly&&r.push("HttpOnly"),typeof a.maxAge==
"number"&&(e(a.maxAge),r.push(`Max-Age=${a.maxAge}`)),a.domain&&(u(a.domain),r.push(`Domain=${a.domain}`)),a.path&&(m(a.path),r.push(`Path=${a.path}`)),a.expires&&a.expires.toString()!=="Invalid Date"&&
r.push(`Expires=${c(a.expires)}`),a.sameSite&&r.push(`SameSite=${a.sameSite}`);for(const g of a.unparsed){if(!g.includes("="))throw new Error("Invalid unparsed");const[h,...d]=g.split("="),F=h.trim(),
k=d.join("=");A(F),t(k),r.push(`${F}=${k}`)}return r.join("; ")}p.exports={isCTLExcludingHtab:J,validateCookieName:A,validateCookiePath:m,validateCookieValue:t,toIMFDate:c,stringify:E}}),24031:((p,J,A)=>{
const t=A(4573),{Transform:m}=A(57075),{isASCIINumber:B,isValidLastEventId:u}=A(94811),l=[239,187,191],n=10,Q=13,c=58,e=32,E=t.kStringMaxLength,a=Buffer.from("data"),r=Buffer.from("event"),g=Buffer.from(
"id"),h=Buffer.from("retry"),d=1024,F=131072,k=128;function N(i,s){if(s>=i.length)return!1;for(let C=s;C<i.length;C++)if(i[C]<48||i[C]>57)return!1;return!0}function L(i,s){for(let C=s;C<i.length;C++)if(i[C]===
0)return!1;return!0}function G(i,s,C){if(s!==C.length)return!1;for(let o=0;o<s;o++)if(i[o]!==C[o])return!1;return!0}function v(){const i=new Error("EventSource message size exceeded");return i.aborted=
!1,i}class V extends m{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(s={}){s.readableObjectMode=!0,super(s),this.state=s.eventSourceSettings||{},this.maxEventSize=s.maxEventSize??E;const C=this.maxEventSize>0?
Math.min(F,Math.max(d,Math.floor(this.maxEventSize/k))):0;this.maxDataLines=C,this.maxBufferedChunks=C,s.push&&(this.push=s.push)}_transform(s,C,o){if(s.length===0){o();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&s[0]!==n&&s[0]!==Q){o(v());return}if(this.chunks.push(s),this.checkBOM&&this.handleBOM()){o();return}for(;this.hasCurrentByte();){const y=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(y===n){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(y===n||y===Q){y===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(y===n||y===Q){y===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){o(w);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){o(v());return}this.advanceCursor()}o()}_destroy(s,C){this.chunks.length=0,this.clearEvent(),
super._destroy(s,C)}parseLine(s,C){if(s.length===0)return;const o=s.indexOf(c);if(o===0)return;let y=s.length,w=s.length;if(o!==-1&&(y=o,w=o+1,s[w]===e&&++w),G(s,y,a)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw v();const f=s.length-w,I=this.eventFieldSizes.data+(C.data===void 0?0:1)+f;this.setEventFieldSize("data",I);const D=s.toString("utf8",w);C.data===void 0?C.data=D:C.data+=`
${D}`,this.dataLineCount++;return}if(G(s,y,h)){N(s,w)&&(this.setEventFieldSize("retry",s.length-w),C.retry=s.toString("utf8",w));return}if(G(s,y,g)){L(s,w)&&(this.setEventFieldSize("id",s.length-w),C.
id=s.toString("utf8",w));return}G(s,y,r)&&w<s.length&&(this.setEventFieldSize("event",s.length-w),C.event=s.toString("utf8",w))}setEventFieldSize(s,C){const o=this.eventSize-this.eventFieldSizes[s]+C;
if(this.maxEventSize>0&&o>this.maxEventSize)throw v();this.eventSize=o,this.eventFieldSizes[s]=C}processEvent(s){s.retry&&B(s.retry)&&(this.state.reconnectionTime=parseInt(s.retry,10)),s.id&&u(s.id)&&
(this.state.lastEventId=s.id),s.data!==void 0&&this.push({type:s.event||"message",options:{data:s.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const s=this.lineChunkIndex;this.chunks.splice(0,s),this.lineChunkIndex=0,this.chunkIndex-=s}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const s=[];let C=0;for(let o=this.lineChunkIndex;o<=this.chunkIndex;o++){const y=this.chunks[o],w=o===this.lineChunkIndex?this.linePos:0,f=o===this.chunkIndex?this.pos:y.length,I=y.subarray(w,f);
C+=I.length,s.push(I)}return Buffer.concat(s,C)}peekBufferedByte(s){let C=this.lineChunkIndex,o=this.linePos;for(;C<this.chunks.length;){const y=this.chunks[C],w=y.length-o;if(s<w)return y[o+s];s-=w,C++,
o=0}}discardLeadingBytes(s){for(;s>0&&this.lineChunkIndex<this.chunks.length;){const o=this.chunks[this.lineChunkIndex].length-this.linePos;s<o?(this.linePos+=s,s=0):(s-=o,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const s=this.peekBufferedByte(0),C=this.peekBufferedByte(1),o=this.peekBufferedByte(2);return C===void 0?
(s===l[0]||(this.checkBOM=!1),!0):o===void 0?s===l[0]&&C===l[1]?!0:(this.checkBOM=!1,!1):(s===l[0]&&C===l[1]&&o===l[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}p.exports=
{EventSourceStream:V}}),21238:((p,J,A)=>{const{pipeline:t}=A(57075),{fetching:m}=A(54398),{makeRequest:B}=A(9967),{webidl:u}=A(45893),{EventSourceStream:l}=A(24031),{parseMIMEType:n}=A(51900),{createFastMessageEvent:Q}=A(
15188),{isNetworkError:c}=A(99051),{delay:e}=A(94811),{kEnumerableProperty:E}=A(3440),{environmentSettingsObject:a}=A(73168),{getGlobalDispatcher:r}=A(32581);let g=!1;const h=3e3,d=0,F=1,k=2,N="anonym\
ous",L="use-credentials";class G extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#r=d;#s=null;#n=null;#o;#i;constructor(i,s={}){super(),u.util.markAsUncloneable(this);const C="\
EventSource constructor";u.argumentLengthCheck(arguments,1,C),g||(g=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),i=u.converters.USVString(
i,C,"url"),s=u.converters.EventSourceInitDict(s,C,"eventSourceInitDict"),this.#o=s.dispatcher,this.#i={lastEventId:"",reconnectionTime:h};const o=a;let y;try{y=new URL(i,o.settingsObject.baseUrl),this.#i.
origin=y.origin}catch(I){throw new DOMException(I,"SyntaxError")}this.#e=y.href;let w=N;s.withCredentials&&(w=L,this.#t=!0);const f={redirect:"follow",keepalive:!0,mode:"cors",credentials:w==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};f.client=a.settingsObject,f.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],f.cache="no-store",f.initiator="other",f.urlList=[new URL(
this.#e)],this.#s=B(f),this.#g()}get readyState(){return this.#r}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#r===k)return;this.#r=d;const i={request:this.#s,dispatcher:this.#o},
s=C=>{c(C)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};i.processResponseEndOfBody=s,i.processResponse=C=>{if(c(C))if(C.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const o=C.headersList.get("content-type",!0),y=o!==null?n(o):"failure",w=y!=="failure"&&y.essence==="text/event-stream";if(C.status!==200||w===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#r=F,this.dispatchEvent(new Event("open")),this.#i.origin=C.urlList[C.urlList.length-1].origin;const f=new l({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:I=>{this.dispatchEvent(Q(I.type,I.options))}});t(C.body.stream,f,I=>{I?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#n=m(i)}async#a(){this.#r!==k&&(this.#r=
d,this.dispatchEvent(new Event("error")),await e(this.#i.reconnectionTime),this.#r===d&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#g()))}close(){
u.brandCheck(this,G),this.#r!==k&&(this.#r=k,this.#n.abort(),this.#s=null)}get onopen(){return this.#A.open}set onopen(i){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof i=="functio\
n"?(this.#A.open=i,this.addEventListener("open",i)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(i){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof i==
"function"?(this.#A.message=i,this.addEventListener("message",i)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(i){this.#A.error&&this.removeEventListener("error",this.#A.error),
typeof i=="function"?(this.#A.error=i,this.addEventListener("error",i)):this.#A.error=null}}const v={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:d,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:F,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:k,writable:!1}};Object.defineProperties(G,v),Object.defineProperties(G.prototype,v),Object.
defineProperties(G.prototype,{close:E,onerror:E,onmessage:E,onopen:E,readyState:E,url:E,withCredentials:E}),u.converters.EventSourceInitDict=u.dictionaryConverter([{key:"withCredentials",converter:u.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:u.converters.any,defaultValue:()=>r()}]),p.exports={EventSource:G,defaultReconnectionTime:h}}),94811:(p=>{function J(m){return m.indexOf("\0")===
-1}function A(m){if(m.length===0)return!1;for(let B=0;B<m.length;B++)if(m.charCodeAt(B)<48||m.charCodeAt(B)>57)return!1;return!0}function t(m){return new Promise(B=>{setTimeout(B,m).unref()})}p.exports=
{isValidLastEventId:J,isASCIINumber:A,delay:t}}),84492:((p,J,A)=>{const t=A(3440),{ReadableStreamFrom:m,isBlobLike:B,isReadableStreamLike:u,readableStreamClose:l,createDeferredPromise:n,fullyReadBody:Q,
extractMimeType:c,utf8DecodeBytes:e}=A(73168),{FormData:E}=A(35910),{kState:a}=A(93627),{webidl:r}=A(45893),{Blob:g}=A(4573),h=A(34589),{isErrored:d,isDisturbed:F}=A(57075),{isArrayBuffer:k}=A(73429),
{serializeAMimeType:N}=A(51900),{multipartFormDataParser:L}=A(50116);let G;try{const x=A(77598);G=_=>x.randomInt(0,_)}catch{G=x=>Math.floor(Math.random(x))}const v=new TextEncoder;function V(){}const i=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let s;i&&(s=new FinalizationRegistry(x=>{const _=x.deref();_&&!_.locked&&!F(_)&&!d(_)&&_.cancel("Response object has been garbage collected").catch(
V)}));function C(x,_=!1){let iA=null;x instanceof ReadableStream?iA=x:B(x)?iA=x.stream():iA=new ReadableStream({async pull(xA){const JA=typeof lA=="string"?v.encode(lA):lA;JA.byteLength&&xA.enqueue(JA),
queueMicrotask(()=>l(xA))},start(){},type:"bytes"}),h(u(iA));let BA=null,lA=null,uA=null,mA=null;if(typeof x=="string")lA=x,mA="text/plain;charset=UTF-8";else if(x instanceof URLSearchParams)lA=x.toString(),
mA="application/x-www-form-urlencoded;charset=UTF-8";else if(k(x))lA=new Uint8Array(x.slice());else if(ArrayBuffer.isView(x))lA=new Uint8Array(x.buffer.slice(x.byteOffset,x.byteOffset+x.byteLength));else if(t.
isFormDataLike(x)){const xA=`----formdata-undici-0${`${G(1e11)}`.padStart(11,"0")}`,JA=`--${xA}\r
Content-Disposition: form-data`;const aA=sA=>sA.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),cA=sA=>sA.replace(/\r?\n|\r/g,`\r
`),EA=[],q=new Uint8Array([13,10]);uA=0;let FA=!1;for(const[sA,oA]of x)if(typeof oA=="string"){const CA=v.encode(JA+`; name="${aA(cA(sA))}"\r
\r
${cA(oA)}\r
`);EA.push(CA),uA+=CA.byteLength}else{const CA=v.encode(`${JA}; name="${aA(cA(sA))}"`+(oA.name?`; filename="${aA(oA.name)}"`:"")+`\r
Content-Type: ${oA.type||"application/octet-stream"}\r
\r
`);EA.push(CA,oA,q),typeof oA.size=="number"?uA+=CA.byteLength+oA.size+q.byteLength:FA=!0}const yA=v.encode(`--${xA}--\r
`);EA.push(yA),uA+=yA.byteLength,FA&&(uA=null),lA=x,BA=async function*(){for(const sA of EA)sA.stream?yield*sA.stream():yield sA},mA=`multipart/form-data; boundary=${xA}`}else if(B(x))lA=x,uA=x.size,x.
type&&(mA=x.type);else if(typeof x[Symbol.asyncIterator]=="function"){if(_)throw new TypeError("keepalive");if(t.isDisturbed(x)||x.locked)throw new TypeError("Response body object should not be distur\
bed or locked");iA=x instanceof ReadableStream?x:m(x)}if((typeof lA=="string"||t.isBuffer(lA))&&(uA=Buffer.byteLength(lA)),BA!=null){let xA;iA=new ReadableStream({async start(){xA=BA(x)[Symbol.asyncIterator]()},
async pull(JA){const{value:aA,done:cA}=await xA.next();if(cA)queueMicrotask(()=>{JA.close(),JA.byobRequest?.respond(0)});else if(!d(iA)){const EA=new Uint8Array(aA);EA.byteLength&&JA.enqueue(EA)}return JA.
desiredSize>0},async cancel(JA){await xA.return()},type:"bytes"})}return[{stream:iA,source:lA,length:uA},mA]}function o(x,_=!1){return x instanceof ReadableStream&&(h(!t.isDisturbed(x),"The body has a\
lready been consumed."),h(!x.locked,"The stream is locked.")),C(x,_)}function y(x,_){const[iA,BA]=_.stream.tee();return _.stream=iA,{stream:BA,length:_.length,source:_.source}}function w(x){if(x.aborted)
throw new DOMException("The operation was aborted.","AbortError")}function f(x){return{blob(){return D(this,iA=>{let BA=W(this);return BA===null?BA="":BA&&(BA=N(BA)),new g([iA],{type:BA})},x)},arrayBuffer(){
return D(this,iA=>new Uint8Array(iA).buffer,x)},text(){return D(this,e,x)},json(){return D(this,T,x)},formData(){return D(this,iA=>{const BA=W(this);if(BA!==null)switch(BA.essence){case"multipart/form\
-data":{const lA=L(iA,BA);if(lA==="failure")throw new TypeError("Failed to parse body as FormData.");const uA=new E;return uA[a]=lA,uA}case"application/x-www-form-urlencoded":{const lA=new URLSearchParams(
iA.toString()),uA=new E;for(const[mA,RA]of lA)uA.append(mA,RA);return uA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},x)},bytes(){
return D(this,iA=>new Uint8Array(iA),x)}}}function I(x){Object.assign(x.prototype,f(x))}async function D(x,_,iA){if(r.brandCheck(x,iA),M(x))throw new TypeError("Body is unusable: Body has already been\
 read");w(x[a]);const BA=n(),lA=mA=>BA.reject(mA),uA=mA=>{try{BA.resolve(_(mA))}catch(RA){lA(RA)}};return x[a].body==null?(uA(Buffer.allocUnsafe(0)),BA.promise):(await Q(x[a].body,uA,lA),BA.promise)}function M(x){
const _=x[a].body;return _!=null&&(_.stream.locked||t.isDisturbed(_.stream))}function T(x){return JSON.parse(e(x))}function W(x){const _=x[a].headersList,iA=c(_);return iA==="failure"?null:iA}p.exports=
{extractBody:C,safelyExtractBody:o,cloneBody:y,mixinBody:I,streamRegistry:s,hasFinalizationRegistry:i,bodyUnusable:M}}),4495:(p=>{const J=["GET","HEAD","POST"],A=new Set(J),t=[101,204,205,304],m=[301,
302,303,307,308],B=new Set(m),u=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117",
"119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720",
"1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],l=new Set(u),n=["","no-referrer","no-referrer-when-downgrade","same-origin","or\
igin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],Q=new Set(n),c=["follow","manual","error"],e=["GET","HEAD","OPTIONS","TRACE"],E=new Set(e),a=["navigate",
"same-origin","no-cors","cors"],r=["omit","same-origin","include"],g=["default","no-store","reload","no-cache","force-cache","only-if-cached"],h=["content-encoding","content-language","content-locatio\
n","content-type","content-length"],d=["half"],F=["CONNECT","TRACE","TRACK"],k=new Set(F),N=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],
L=new Set(N);p.exports={subresource:N,forbiddenMethods:F,requestBodyHeader:h,referrerPolicy:n,requestRedirect:c,requestMode:a,requestCredentials:r,requestCache:g,redirectStatus:m,corsSafeListedMethods:J,
nullBodyStatus:t,safeMethods:e,badPorts:u,requestDuplex:d,subresourceSet:L,badPortsSet:l,redirectStatusSet:B,corsSafeListedMethodsSet:A,safeMethodsSet:E,forbiddenMethodsSet:k,referrerPolicySet:Q}}),51900:((p,J,A)=>{
const t=A(34589),m=new TextEncoder,B=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,u=/[\u000A\u000D\u0009\u0020]/,l=/[\u0009\u000A\u000C\u000D\u0020]/g,n=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(o){t(o.protocol===
"data:");let y=c(o,!0);y=y.slice(5);const w={position:0};let f=E(",",y,w);const I=f.length;if(f=V(f,!0,!0),w.position>=y.length)return"failure";w.position++;const D=y.slice(I+1);let M=a(D);if(/;(\u0020){0,}base64$/i.
test(f)){const W=s(M);if(M=F(W),M==="failure")return"failure";f=f.slice(0,-6),f=f.replace(/(\u0020)+$/,""),f=f.slice(0,-1)}f.startsWith(";")&&(f="text/plain"+f);let T=d(f);return T==="failure"&&(T=d("\
text/plain;charset=US-ASCII")),{mimeType:T,body:M}}function c(o,y=!1){if(!y)return o.href;const w=o.href,f=o.hash.length,I=f===0?w:w.substring(0,w.length-f);return!f&&w.endsWith("#")?I.slice(0,-1):I}function e(o,y,w){
let f="";for(;w.position<y.length&&o(y[w.position]);)f+=y[w.position],w.position++;return f}function E(o,y,w){const f=y.indexOf(o,w.position),I=w.position;return f===-1?(w.position=y.length,y.slice(I)):
(w.position=f,y.slice(I,w.position))}function a(o){const y=m.encode(o);return h(y)}function r(o){return o>=48&&o<=57||o>=65&&o<=70||o>=97&&o<=102}function g(o){return o>=48&&o<=57?o-48:(o&223)-55}function h(o){
const y=o.length,w=new Uint8Array(y);let f=0;for(let I=0;I<y;++I){const D=o[I];D!==37?w[f++]=D:D===37&&!(r(o[I+1])&&r(o[I+2]))?w[f++]=37:(w[f++]=g(o[I+1])<<4|g(o[I+2]),I+=2)}return y===f?w:w.subarray(
0,f)}function d(o){o=G(o,!0,!0);const y={position:0},w=E("/",o,y);if(w.length===0||!B.test(w)||y.position>o.length)return"failure";y.position++;let f=E(";",o,y);if(f=G(f,!1,!0),f.length===0||!B.test(f))
return"failure";const I=w.toLowerCase(),D=f.toLowerCase(),M={type:I,subtype:D,parameters:new Map,essence:`${I}/${D}`};for(;y.position<o.length;){y.position++,e(x=>u.test(x),o,y);let T=e(x=>x!==";"&&x!==
"=",o,y);if(T=T.toLowerCase(),y.position<o.length){if(o[y.position]===";")continue;y.position++}if(y.position>o.length)break;let W=null;if(o[y.position]==='"')W=k(o,y,!0),E(";",o,y);else if(W=E(";",o,
y),W=G(W,!1,!0),W.length===0)continue;T.length!==0&&B.test(T)&&(W.length===0||n.test(W))&&!M.parameters.has(T)&&M.parameters.set(T,W)}return M}function F(o){o=o.replace(l,"");let y=o.length;if(y%4===0&&
o.charCodeAt(y-1)===61&&(--y,o.charCodeAt(y-1)===61&&--y),y%4===1||/[^+/0-9A-Za-z]/.test(o.length===y?o:o.substring(0,y)))return"failure";const w=Buffer.from(o,"base64");return new Uint8Array(w.buffer,
w.byteOffset,w.byteLength)}function k(o,y,w){const f=y.position;let I="";for(t(o[y.position]==='"'),y.position++;I+=e(M=>M!=='"'&&M!=="\\",o,y),!(y.position>=o.length);){const D=o[y.position];if(y.position++,
D==="\\"){if(y.position>=o.length){I+="\\";break}I+=o[y.position],y.position++}else{t(D==='"');break}}return w?I:o.slice(f,y.position)}function N(o){t(o!=="failure");const{parameters:y,essence:w}=o;let f=w;
for(let[I,D]of y.entries())f+=";",f+=I,f+="=",B.test(D)||(D=D.replace(/(\\|")/g,"\\$1"),D='"'+D,D+='"'),f+=D;return f}function L(o){return o===13||o===10||o===9||o===32}function G(o,y=!0,w=!0){return i(
o,y,w,L)}function v(o){return o===13||o===10||o===9||o===12||o===32}function V(o,y=!0,w=!0){return i(o,y,w,v)}function i(o,y,w,f){let I=0,D=o.length-1;if(y)for(;I<o.length&&f(o.charCodeAt(I));)I++;if(w)
for(;D>0&&f(o.charCodeAt(D));)D--;return I===0&&D===o.length-1?o:o.slice(I,D+1)}function s(o){const y=o.length;if(65535>y)return String.fromCharCode.apply(null,o);let w="",f=0,I=65535;for(;f<y;)f+I>y&&
(I=y-f),w+=String.fromCharCode.apply(null,o.subarray(f,f+=I));return w}function C(o){switch(o.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"app\
lication/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"tex\
t/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"i\
mage/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return o.subtype.endsWith("+json")?"application/json":o.subtype.endsWith("+xml")?"application/xml":""}p.
exports={dataURLProcessor:Q,URLSerializer:c,collectASequenceOfCodePoints:e,collectASequenceOfCodePointsFast:E,stringPercentDecode:a,parseMIMEType:d,collectAnHTTPQuotedString:k,serializeAMimeType:N,removeChars:i,
removeHTTPWhitespace:G,minimizeSupportedMimeType:C,HTTP_TOKEN_CODEPOINTS:B,isomorphicDecode:s}}),66653:((p,J,A)=>{const{kConnected:t,kSize:m}=A(36443);class B{constructor(n){this.value=n}deref(){return this.
value[t]===0&&this.value[m]===0?void 0:this.value}}class u{constructor(n){this.finalizer=n}register(n,Q){n.on&&n.on("disconnect",()=>{n[t]===0&&n[m]===0&&this.finalizer(Q)})}unregister(n){}}p.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:B,FinalizationRegistry:u}):{WeakRef,
FinalizationRegistry}}}),27114:((p,J,A)=>{const{Blob:t,File:m}=A(4573),{kState:B}=A(93627),{webidl:u}=A(45893);class l{constructor(c,e,E={}){const a=e,r=E.type,g=E.lastModified??Date.now();this[B]={blobLike:c,
name:a,type:r,lastModified:g}}stream(...c){return u.brandCheck(this,l),this[B].blobLike.stream(...c)}arrayBuffer(...c){return u.brandCheck(this,l),this[B].blobLike.arrayBuffer(...c)}slice(...c){return u.
brandCheck(this,l),this[B].blobLike.slice(...c)}text(...c){return u.brandCheck(this,l),this[B].blobLike.text(...c)}get size(){return u.brandCheck(this,l),this[B].blobLike.size}get type(){return u.brandCheck(
this,l),this[B].blobLike.type}get name(){return u.brandCheck(this,l),this[B].name}get lastModified(){return u.brandCheck(this,l),this[B].lastModified}get[Symbol.toStringTag](){return"File"}}u.converters.
Blob=u.interfaceConverter(t);function n(Q){return Q instanceof m||Q&&(typeof Q.stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}p.exports={FileLike:l,isFileLike:n}}),
50116:((p,J,A)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:m}=A(3440),{utf8DecodeBytes:B}=A(73168),{HTTP_TOKEN_CODEPOINTS:u,isomorphicDecode:l}=A(51900),{isFileLike:n}=A(27114),{makeEntry:Q}=A(
35910),c=A(34589),{File:e}=A(4573),E=globalThis.File??e,a=Buffer.from('form-data; name="'),r=Buffer.from("; filename"),g=Buffer.from("--"),h=Buffer.from(`--\r
`);function d(i){for(let s=0;s<i.length;++s)if((i.charCodeAt(s)&-128)!==0)return!1;return!0}function F(i){const s=i.length;if(s<27||s>70)return!1;for(let C=0;C<s;++C){const o=i.charCodeAt(C);if(!(o>=48&&
o<=57||o>=65&&o<=90||o>=97&&o<=122||o===39||o===45||o===95))return!1}return!0}function k(i,s){c(s!=="failure"&&s.essence==="multipart/form-data");const C=s.parameters.get("boundary");if(C===void 0)return"\
failure";const o=Buffer.from(`--${C}`,"utf8"),y=[],w={position:0};for(;i[w.position]===13&&i[w.position+1]===10;)w.position+=2;let f=i.length;for(;i[f-1]===10&&i[f-2]===13;)f-=2;for(f!==i.length&&(i=i.
subarray(0,f));;){if(i.subarray(w.position,w.position+o.length).equals(o))w.position+=o.length;else return"failure";if(w.position===i.length-2&&V(i,g,w)||w.position===i.length-4&&V(i,h,w))return y;if(i[w.
position]!==13||i[w.position+1]!==10)return"failure";w.position+=2;const I=N(i,w);if(I==="failure")return"failure";let{name:D,filename:M,contentType:T,encoding:W}=I;w.position+=2;let x;{const iA=i.indexOf(
o.subarray(2),w.position);if(iA===-1)return"failure";x=i.subarray(w.position,iA-4),w.position+=x.length,W==="base64"&&(x=Buffer.from(x.toString(),"base64"))}if(i[w.position]!==13||i[w.position+1]!==10)
return"failure";w.position+=2;let _;M!==null?(T??="text/plain",d(T)||(T=""),_=new E([x],M,{type:T})):_=B(Buffer.from(x)),c(t(D)),c(typeof _=="string"&&t(_)||n(_)),y.push(Q(D,_,M))}}function N(i,s){let C=null,
o=null,y=null,w=null;for(;;){if(i[s.position]===13&&i[s.position+1]===10)return C===null?"failure":{name:C,filename:o,contentType:y,encoding:w};let f=G(I=>I!==10&&I!==13&&I!==58,i,s);if(f=v(f,!0,!0,I=>I===
9||I===32),!u.test(f.toString())||i[s.position]!==58)return"failure";switch(s.position++,G(I=>I===32||I===9,i,s),m(f)){case"content-disposition":{if(C=o=null,!V(i,a,s)||(s.position+=17,C=L(i,s),C===null))
return"failure";if(V(i,r,s)){let I=s.position+r.length;if(i[I]===42&&(s.position+=1,I+=1),i[I]!==61||i[I+1]!==34||(s.position+=12,o=L(i,s),o===null))return"failure"}break}case"content-type":{let I=G(D=>D!==
10&&D!==13,i,s);I=v(I,!1,!0,D=>D===9||D===32),y=l(I);break}case"content-transfer-encoding":{let I=G(D=>D!==10&&D!==13,i,s);I=v(I,!1,!0,D=>D===9||D===32),w=l(I);break}default:G(I=>I!==10&&I!==13,i,s)}if(i[s.
position]!==13&&i[s.position+1]!==10)return"failure";s.position+=2}}function L(i,s){c(i[s.position-1]===34);let C=G(o=>o!==10&&o!==13&&o!==34,i,s);return i[s.position]!==34?null:(s.position++,C=new TextDecoder().
decode(C).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),C)}function G(i,s,C){let o=C.position;for(;o<s.length&&i(s[o]);)++o;return s.subarray(C.position,C.position=o)}function v(i,s,C,o){let y=0,w=i.length-1;if(s)
for(;y<i.length&&o(i[y]);)y++;if(C)for(;w>0&&o(i[w]);)w--;return y===0&&w===i.length-1?i:i.subarray(y,w+1)}function V(i,s,C){if(i.length<s.length)return!1;for(let o=0;o<s.length;o++)if(s[o]!==i[C.position+
o])return!1;return!0}p.exports={multipartFormDataParser:k,validateBoundary:F}}),35910:((p,J,A)=>{const{isBlobLike:t,iteratorMixin:m}=A(73168),{kState:B}=A(93627),{kEnumerableProperty:u}=A(3440),{FileLike:l,
isFileLike:n}=A(27114),{webidl:Q}=A(45893),{File:c}=A(4573),e=A(57975),E=globalThis.File??c;class a{constructor(h){if(Q.util.markAsUncloneable(this),h!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[B]=[]}append(h,d,F=void 0){Q.brandCheck(this,a);const k="FormData.append";if(Q.argumentLengthCheck(arguments,2,k),arguments.length===
3&&!t(d))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");h=Q.converters.USVString(h,k,"name"),d=t(d)?Q.converters.Blob(d,k,"value",{strict:!1}):Q.converters.
USVString(d,k,"value"),F=arguments.length===3?Q.converters.USVString(F,k,"filename"):void 0;const N=r(h,d,F);this[B].push(N)}delete(h){Q.brandCheck(this,a);const d="FormData.delete";Q.argumentLengthCheck(
arguments,1,d),h=Q.converters.USVString(h,d,"name"),this[B]=this[B].filter(F=>F.name!==h)}get(h){Q.brandCheck(this,a);const d="FormData.get";Q.argumentLengthCheck(arguments,1,d),h=Q.converters.USVString(
h,d,"name");const F=this[B].findIndex(k=>k.name===h);return F===-1?null:this[B][F].value}getAll(h){Q.brandCheck(this,a);const d="FormData.getAll";return Q.argumentLengthCheck(arguments,1,d),h=Q.converters.
USVString(h,d,"name"),this[B].filter(F=>F.name===h).map(F=>F.value)}has(h){Q.brandCheck(this,a);const d="FormData.has";return Q.argumentLengthCheck(arguments,1,d),h=Q.converters.USVString(h,d,"name"),
this[B].findIndex(F=>F.name===h)!==-1}set(h,d,F=void 0){Q.brandCheck(this,a);const k="FormData.set";if(Q.argumentLengthCheck(arguments,2,k),arguments.length===3&&!t(d))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");h=Q.converters.USVString(h,k,"name"),d=t(d)?Q.converters.Blob(d,k,"name",{strict:!1}):Q.converters.USVString(d,k,"name"),F=arguments.length===
3?Q.converters.USVString(F,k,"name"):void 0;const N=r(h,d,F),L=this[B].findIndex(G=>G.name===h);L!==-1?this[B]=[...this[B].slice(0,L),N,...this[B].slice(L+1).filter(G=>G.name!==h)]:this[B].push(N)}[e.
inspect.custom](h,d){const F=this[B].reduce((N,L)=>(N[L.name]?Array.isArray(N[L.name])?N[L.name].push(L.value):N[L.name]=[N[L.name],L.value]:N[L.name]=L.value,N),{__proto__:null});d.depth??=h,d.colors??=
!0;const k=e.formatWithOptions(d,F);return`FormData ${k.slice(k.indexOf("]")+2)}`}}m("FormData",a,B,"name","value"),Object.defineProperties(a.prototype,{append:u,delete:u,get:u,getAll:u,has:u,set:u,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function r(g,h,d){if(typeof h!="string"){if(n(h)||(h=h instanceof Blob?new E([h],"blob",{type:h.type}):new l(h,"blob",{type:h.type})),d!==void 0){const F={
type:h.type,lastModified:h.lastModified};h=h instanceof c?new E([h],d,F):new l(h,d,F)}}return{name:g,value:h}}p.exports={FormData:a,makeEntry:r}}),51059:(p=>{const J=Symbol.for("undici.globalOrigin.1");
function A(){return globalThis[J]}function t(m){if(m===void 0){Object.defineProperty(globalThis,J,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const B=new URL(m);if(B.protocol!=="h\
ttp:"&&B.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${B.protocol}`);Object.defineProperty(globalThis,J,{value:B,writable:!0,enumerable:!1,configurable:!1})}p.
exports={getGlobalOrigin:A,setGlobalOrigin:t}}),60660:((p,J,A)=>{const{kConstruct:t}=A(36443),{kEnumerableProperty:m}=A(3440),{iteratorMixin:B,isValidHeaderName:u,isValidHeaderValue:l}=A(73168),{webidl:n}=A(
45893),Q=A(34589),c=A(57975),e=Symbol("headers map"),E=Symbol("headers map sorted");function a(V){return V===10||V===13||V===9||V===32}function r(V){let i=0,s=V.length;for(;s>i&&a(V.charCodeAt(s-1));)
--s;for(;s>i&&a(V.charCodeAt(i));)++i;return i===0&&s===V.length?V:V.substring(i,s)}function g(V,i){if(Array.isArray(i))for(let s=0;s<i.length;++s){const C=i[s];if(C.length!==2)throw n.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${C.length}.`});h(V,C[0],C[1])}else if(typeof i=="object"&&i!==null){const s=Object.keys(i);for(let C=0;C<s.length;++C)
h(V,s[C],i[s[C]])}else throw n.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function h(V,i,s){
if(s=r(s),u(i)){if(!l(s))throw n.errors.invalidArgument({prefix:"Headers.append",value:s,type:"header value"})}else throw n.errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});
if(N(V)==="immutable")throw new TypeError("immutable");return G(V).append(i,s,!1)}function d(V,i){return V[0]<i[0]?-1:1}class F{cookies=null;constructor(i){i instanceof F?(this[e]=new Map(i[e]),this[E]=
i[E],this.cookies=i.cookies===null?null:[...i.cookies]):(this[e]=new Map(i),this[E]=null)}contains(i,s){return this[e].has(s?i:i.toLowerCase())}clear(){this[e].clear(),this[E]=null,this.cookies=null}append(i,s,C){
this[E]=null;const o=C?i:i.toLowerCase(),y=this[e].get(o);if(y){const w=o==="cookie"?"; ":", ";this[e].set(o,{name:y.name,value:`${y.value}${w}${s}`})}else this[e].set(o,{name:i,value:s});o==="set-coo\
kie"&&(this.cookies??=[]).push(s)}set(i,s,C){this[E]=null;const o=C?i:i.toLowerCase();o==="set-cookie"&&(this.cookies=[s]),this[e].set(o,{name:i,value:s})}delete(i,s){this[E]=null,s||(i=i.toLowerCase()),
i==="set-cookie"&&(this.cookies=null),this[e].delete(i)}get(i,s){return this[e].get(s?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:s}}of this[e])yield[i,s]}get entries(){
const i={};if(this[e].size!==0)for(const{name:s,value:C}of this[e].values())i[s]=C;return i}rawValues(){return this[e].values()}get entriesList(){const i=[];if(this[e].size!==0)for(const{0:s,1:{name:C,
value:o}}of this[e])if(s==="set-cookie")for(const y of this.cookies)i.push([C,y]);else i.push([C,o]);return i}toSortedArray(){const i=this[e].size,s=new Array(i);if(i<=32){if(i===0)return s;const C=this[e][Symbol.
iterator](),o=C.next().value;s[0]=[o[0],o[1].value],Q(o[1].value!==null);for(let y=1,w=0,f=0,I=0,D=0,M,T;y<i;++y){for(T=C.next().value,M=s[y]=[T[0],T[1].value],Q(M[1]!==null),I=0,f=y;I<f;)D=I+(f-I>>1),
s[D][0]<=M[0]?I=D+1:f=D;if(y!==D){for(w=y;w>I;)s[w]=s[--w];s[I]=M}}if(!C.next().done)throw new TypeError("Unreachable");return s}else{let C=0;for(const{0:o,1:{value:y}}of this[e])s[C++]=[o,y],Q(y!==null);
return s.sort(d)}}}class k{#A;#e;constructor(i=void 0){n.util.markAsUncloneable(this),i!==t&&(this.#e=new F,this.#A="none",i!==void 0&&(i=n.converters.HeadersInit(i,"Headers contructor","init"),g(this,
i)))}append(i,s){n.brandCheck(this,k),n.argumentLengthCheck(arguments,2,"Headers.append");const C="Headers.append";return i=n.converters.ByteString(i,C,"name"),s=n.converters.ByteString(s,C,"value"),h(
this,i,s)}delete(i){if(n.brandCheck(this,k),n.argumentLengthCheck(arguments,1,"Headers.delete"),i=n.converters.ByteString(i,"Headers.delete","name"),!u(i))throw n.errors.invalidArgument({prefix:"Heade\
rs.delete",value:i,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(i,!1)&&this.#e.delete(i,!1)}get(i){n.brandCheck(this,k),n.argumentLengthCheck(arguments,
1,"Headers.get");const s="Headers.get";if(i=n.converters.ByteString(i,s,"name"),!u(i))throw n.errors.invalidArgument({prefix:s,value:i,type:"header name"});return this.#e.get(i,!1)}has(i){n.brandCheck(
this,k),n.argumentLengthCheck(arguments,1,"Headers.has");const s="Headers.has";if(i=n.converters.ByteString(i,s,"name"),!u(i))throw n.errors.invalidArgument({prefix:s,value:i,type:"header name"});return this.#e.
contains(i,!1)}set(i,s){n.brandCheck(this,k),n.argumentLengthCheck(arguments,2,"Headers.set");const C="Headers.set";if(i=n.converters.ByteString(i,C,"name"),s=n.converters.ByteString(s,C,"value"),s=r(
s),u(i)){if(!l(s))throw n.errors.invalidArgument({prefix:C,value:s,type:"header value"})}else throw n.errors.invalidArgument({prefix:C,value:i,type:"header name"});if(this.#A==="immutable")throw new TypeError(
"immutable");this.#e.set(i,s,!1)}getSetCookie(){n.brandCheck(this,k);const i=this.#e.cookies;return i?[...i]:[]}get[E](){if(this.#e[E])return this.#e[E];const i=[],s=this.#e.toSortedArray(),C=this.#e.
cookies;if(C===null||C.length===1)return this.#e[E]=s;for(let o=0;o<s.length;++o){const{0:y,1:w}=s[o];if(y==="set-cookie")for(let f=0;f<C.length;++f)i.push([y,C[f]]);else i.push([y,w])}return this.#e[E]=
i}[c.inspect.custom](i,s){return s.depth??=i,`Headers ${c.formatWithOptions(s,this.#e.entries)}`}static getHeadersGuard(i){return i.#A}static setHeadersGuard(i,s){i.#A=s}static getHeadersList(i){return i.#e}static setHeadersList(i,s){
i.#e=s}}const{getHeadersGuard:N,setHeadersGuard:L,getHeadersList:G,setHeadersList:v}=k;Reflect.deleteProperty(k,"getHeadersGuard"),Reflect.deleteProperty(k,"setHeadersGuard"),Reflect.deleteProperty(k,
"getHeadersList"),Reflect.deleteProperty(k,"setHeadersList"),B("Headers",k,E,0,1),Object.defineProperties(k.prototype,{append:m,delete:m,get:m,has:m,set:m,getSetCookie:m,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[c.inspect.custom]:{enumerable:!1}}),n.converters.HeadersInit=function(V,i,s){if(n.util.Type(V)==="Object"){const C=Reflect.get(V,Symbol.iterator);if(!c.types.isProxy(V)&&C===
k.prototype.entries)try{return G(V).entriesList}catch{}return typeof C=="function"?n.converters["sequence<sequence<ByteString>>"](V,i,s,C.bind(V)):n.converters["record<ByteString, ByteString>"](V,i,s)}
throw n.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},p.exports={fill:g,compareHeaderName:d,Headers:k,
HeadersList:F,getHeadersGuard:N,setHeadersGuard:L,setHeadersList:v,getHeadersList:G}}),54398:((p,J,A)=>{const{makeNetworkError:t,makeAppropriateNetworkError:m,filterResponse:B,makeResponse:u,fromInnerResponse:l}=A(
99051),{HeadersList:n}=A(60660),{Request:Q,cloneRequest:c}=A(9967),e=A(38522),{bytesMatch:E,makePolicyContainer:a,clonePolicyContainer:r,requestBadPort:g,TAOCheck:h,appendRequestOriginHeader:d,responseLocationURL:F,
requestCurrentURL:k,setRequestReferrerPolicyOnRedirect:N,tryUpgradeRequestToAPotentiallyTrustworthyURL:L,createOpaqueTimingInfo:G,appendFetchMetadata:v,corsCheck:V,crossOriginResourcePolicyCheck:i,determineRequestsReferrer:s,
coarsenedSharedCurrentTime:C,createDeferredPromise:o,isBlobLike:y,sameOrigin:w,isCancelled:f,isAborted:I,isErrorLike:D,fullyReadBody:M,readableStreamClose:T,isomorphicEncode:W,urlIsLocal:x,urlIsHttpHttpsScheme:_,
urlHasHttpsScheme:iA,clampAndCoarsenConnectionTimingInfo:BA,simpleRangeHeaderValue:lA,buildContentRange:uA,createInflate:mA,extractMimeType:RA}=A(73168),{kState:xA,kDispatcher:JA}=A(93627),aA=A(34589),
{safelyExtractBody:cA,extractBody:EA}=A(84492),{redirectStatusSet:q,nullBodyStatus:FA,safeMethodsSet:yA,requestBodyHeader:sA,subresourceSet:oA}=A(4495),CA=A(78474),{Readable:dA,pipeline:TA,finished:XA}=A(
57075),{addAbortListener:PA,isErrored:$A,isReadable:UA,bufferToLowerCasedHeaderName:OA}=A(3440),{dataURLProcessor:GA,serializeAMimeType:VA,minimizeSupportedMimeType:NA}=A(51900),{getGlobalDispatcher:Ae}=A(
32581),{webidl:QA}=A(45893),{STATUS_CODES:Y}=A(37067),gA=["GET","HEAD"],fA=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let MA;class vA extends CA{constructor(z){super(),
this.dispatcher=z,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(z){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(z),this.emit("terminated",z))}abort(z){this.
state==="ongoing"&&(this.state="aborted",z||(z=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=z,this.connection?.destroy(z),this.emit("terminated",z))}}function SA(S){
qA(S,"fetch")}function zA(S,z=void 0){QA.argumentLengthCheck(arguments,1,"globalThis.fetch");let X=o(),rA;try{rA=new Q(S,z)}catch(eA){return X.reject(eA),X.promise}const R=rA[xA];if(rA.signal.aborted)
return oe(X,R,null,rA.signal.reason),X.promise;R.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(R.serviceWorkers="none");let H=null,$=!1,nA=null;return PA(rA.signal,()=>{$=!0,aA(
nA!=null),nA.abort(rA.signal.reason);const eA=H?.deref();oe(X,R,eA,rA.signal.reason)}),nA=ie({request:R,processResponseEndOfBody:SA,processResponse:eA=>{if(!$){if(eA.aborted){oe(X,R,H,nA.serializedAbortReason);
return}if(eA.type==="error"){X.reject(new TypeError("fetch failed",{cause:eA.error}));return}H=new WeakRef(l(eA,"immutable")),X.resolve(H.deref()),X=null}},dispatcher:rA[JA]}),X.promise}function qA(S,z="\
other"){if(S.type==="error"&&S.aborted||!S.urlList?.length)return;const X=S.urlList[0];let rA=S.timingInfo,R=S.cacheState;_(X)&&rA!==null&&(S.timingAllowPassed||(rA=G({startTime:rA.startTime}),R=""),rA.
endTime=C(),S.timingInfo=rA,_A(rA,X.href,z,globalThis,R))}const _A=performance.markResourceTiming;function oe(S,z,X,rA){if(S&&S.reject(rA),z.body!=null&&UA(z.body?.stream)&&z.body.stream.cancel(rA).catch(
b=>{if(b.code!=="ERR_INVALID_STATE")throw b}),X==null)return;const R=X[xA];R.body!=null&&UA(R.body?.stream)&&R.body.stream.cancel(rA).catch(b=>{if(b.code!=="ERR_INVALID_STATE")throw b})}function ie({request:S,
processRequestBodyChunkLength:z,processRequestEndOfBody:X,processResponse:rA,processResponseEndOfBody:R,processResponseConsumeBody:b,useParallelQueue:H=!1,dispatcher:$=Ae()}){aA($);let nA=null,AA=!1;S.
client!=null&&(nA=S.client.globalObject,AA=S.client.crossOriginIsolatedCapability);const eA=C(AA),wA=G({startTime:eA}),DA={controller:new vA($),request:S,timingInfo:wA,processRequestBodyChunkLength:z,
processRequestEndOfBody:X,processResponse:rA,processResponseConsumeBody:b,processResponseEndOfBody:R,taskDestination:nA,crossOriginIsolatedCapability:AA};return aA(!S.body||S.body.stream),S.window==="\
client"&&(S.window=S.client?.globalObject?.constructor?.name==="Window"?S.client:"no-window"),S.origin==="client"&&(S.origin=S.client.origin),S.policyContainer==="client"&&(S.client!=null?S.policyContainer=
r(S.client.policyContainer):S.policyContainer=a()),S.headersList.contains("accept",!0)||S.headersList.append("accept","*/*",!0),S.headersList.contains("accept-language",!0)||S.headersList.append("acce\
pt-language","*",!0),S.priority,oA.has(S.destination),Qe(DA).catch(HA=>{DA.controller.terminate(HA)}),DA.controller}async function Qe(S,z=!1){const X=S.request;let rA=null;if(X.localURLsOnly&&!x(k(X))&&
(rA=t("local URLs only")),L(X),g(X)==="blocked"&&(rA=t("bad port")),X.referrerPolicy===""&&(X.referrerPolicy=X.policyContainer.referrerPolicy),X.referrer!=="no-referrer"&&(X.referrer=s(X)),rA===null&&
(rA=await(async()=>{const b=k(X);return w(b,X.url)&&X.responseTainting==="basic"||b.protocol==="data:"||X.mode==="navigate"||X.mode==="websocket"?(X.responseTainting="basic",await ce(S)):X.mode==="sam\
e-origin"?t('request mode cannot be "same-origin"'):X.mode==="no-cors"?X.redirect!=="follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(X.responseTainting="opaque",await ce(S)):_(k(X))?
(X.responseTainting="cors",await kA(S)):t("URL scheme must be a HTTP(S) scheme")})()),z)return rA;rA.status!==0&&!rA.internalResponse&&(X.responseTainting,X.responseTainting==="basic"?rA=B(rA,"basic"):
X.responseTainting==="cors"?rA=B(rA,"cors"):X.responseTainting==="opaque"?rA=B(rA,"opaque"):aA(!1));let R=rA.status===0?rA:rA.internalResponse;if(R.urlList.length===0&&R.urlList.push(...X.urlList),X.timingAllowFailed||
(rA.timingAllowPassed=!0),rA.type==="opaque"&&R.status===206&&R.rangeRequested&&!X.headers.contains("range",!0)&&(rA=R=t()),rA.status!==0&&(X.method==="HEAD"||X.method==="CONNECT"||FA.includes(R.status))&&
(R.body=null,S.controller.dump=!0),X.integrity){const b=$=>le(S,t($));if(X.responseTainting==="opaque"||rA.body==null){b(rA.error);return}const H=$=>{if(!E($,X.integrity)){b("integrity mismatch");return}
rA.body=cA($)[0],le(S,rA)};await M(rA.body,H,b)}else le(S,rA)}function ce(S){if(f(S)&&S.request.redirectCount===0)return Promise.resolve(m(S));const{request:z}=S,{protocol:X}=k(z);switch(X){case"about\
:":return Promise.resolve(t("about scheme is not supported"));case"blob:":{MA||(MA=A(4573).resolveObjectURL);const rA=k(z);if(rA.search.length!==0)return Promise.resolve(t("NetworkError when attemptin\
g to fetch resource."));const R=MA(rA.toString());if(z.method!=="GET"||!y(R))return Promise.resolve(t("invalid method"));const b=u(),H=R.size,$=W(`${H}`),nA=R.type;if(z.headersList.contains("range",!0)){
b.rangeRequested=!0;const AA=z.headersList.get("range",!0),eA=lA(AA,!0);if(eA==="failure")return Promise.resolve(t("failed to fetch the data URL"));let{rangeStartValue:wA,rangeEndValue:DA}=eA;if(wA===
null)wA=H-DA,DA=wA+DA-1;else{if(wA>=H)return Promise.resolve(t("Range start is greater than the blob's size."));(DA===null||DA>=H)&&(DA=H-1)}const HA=R.slice(wA,DA,nA),YA=EA(HA);b.body=YA[0];const KA=W(
`${HA.size}`),ne=uA(wA,DA,H);b.status=206,b.statusText="Partial Content",b.headersList.set("content-length",KA,!0),b.headersList.set("content-type",nA,!0),b.headersList.set("content-range",ne,!0)}else{
const AA=EA(R);b.statusText="OK",b.body=AA[0],b.headersList.set("content-length",$,!0),b.headersList.set("content-type",nA,!0)}return Promise.resolve(b)}case"data:":{const rA=k(z),R=GA(rA);if(R==="fai\
lure")return Promise.resolve(t("failed to fetch the data URL"));const b=VA(R.mimeType);return Promise.resolve(u({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:b}]],body:cA(R.
body)[0]}))}case"file:":return Promise.resolve(t("not implemented... yet..."));case"http:":case"https:":return kA(S).catch(rA=>t(rA));default:return Promise.resolve(t("unknown scheme"))}}function ae(S,z){
S.request.done=!0,S.processResponseDone!=null&&queueMicrotask(()=>S.processResponseDone(z))}function le(S,z){let X=S.timingInfo;const rA=()=>{const b=Date.now();S.request.destination==="document"&&(S.
controller.fullTimingInfo=X),S.controller.reportTimingSteps=()=>{if(S.request.url.protocol!=="https:")return;X.endTime=b;let $=z.cacheState;const nA=z.bodyInfo;z.timingAllowPassed||(X=G(X),$="");let AA=0;
if(S.request.mode!=="navigator"||!z.hasCrossOriginRedirects){AA=z.status;const eA=RA(z.headersList);eA!=="failure"&&(nA.contentType=NA(eA))}S.request.initiatorType!=null&&_A(X,S.request.url.href,S.request.
initiatorType,globalThis,$,nA,AA)};const H=()=>{S.request.done=!0,S.processResponseEndOfBody!=null&&queueMicrotask(()=>S.processResponseEndOfBody(z)),S.request.initiatorType!=null&&S.controller.reportTimingSteps()};
queueMicrotask(()=>H())};S.processResponse!=null&&queueMicrotask(()=>{S.processResponse(z),S.processResponse=null});const R=z.type==="error"?z:z.internalResponse??z;R.body==null?rA():XA(R.body.stream,
()=>{rA()})}async function kA(S){const z=S.request;let X=null,rA=null;const R=S.timingInfo;if(z.serviceWorkers,X===null){if(z.redirect==="follow"&&(z.serviceWorkers="none"),rA=X=await U(S),z.responseTainting===
"cors"&&V(z,X)==="failure")return t("cors failure");h(z,X)==="failure"&&(z.timingAllowFailed=!0)}return(z.responseTainting==="opaque"||X.type==="opaque")&&i(z.origin,z.client,z.destination,rA)==="bloc\
ked"?t("blocked"):(q.has(rA.status)&&(z.redirect!=="manual"&&S.controller.connection.destroy(void 0,!1),z.redirect==="error"?X=t("unexpected redirect"):z.redirect==="manual"?X=rA:z.redirect==="follow"?
X=await K(S,X):aA(!1)),X.timingInfo=R,X)}function K(S,z){const X=S.request,rA=z.internalResponse?z.internalResponse:z;let R;try{if(R=F(rA,k(X).hash),R==null)return z}catch(H){return Promise.resolve(t(
H))}if(!_(R))return Promise.resolve(t("URL scheme must be a HTTP(S) scheme"));if(X.redirectCount===20)return Promise.resolve(t("redirect count exceeded"));if(X.redirectCount+=1,X.mode==="cors"&&(R.username||
R.password)&&!w(X,R))return Promise.resolve(t('cross origin not allowed for request mode "cors"'));if(X.responseTainting==="cors"&&(R.username||R.password))return Promise.resolve(t('URL cannot contain\
 credentials for request mode "cors"'));if(rA.status!==303&&X.body!=null&&X.body.source==null)return Promise.resolve(t());if([301,302].includes(rA.status)&&X.method==="POST"||rA.status===303&&!gA.includes(
X.method)){X.method="GET",X.body=null;for(const H of sA)X.headersList.delete(H)}w(k(X),R)||(X.headersList.delete("authorization",!0),X.headersList.delete("proxy-authorization",!0),X.headersList.delete(
"cookie",!0),X.headersList.delete("host",!0)),X.body!=null&&(aA(X.body.source!=null),X.body=cA(X.body.source)[0]);const b=S.timingInfo;return b.redirectEndTime=b.postRedirectStartTime=C(S.crossOriginIsolatedCapability),
b.redirectStartTime===0&&(b.redirectStartTime=b.startTime),X.urlList.push(R),N(X,rA),Qe(S,!0)}async function U(S,z=!1,X=!1){const rA=S.request;let R=null,b=null,H=null;const $=null,nA=!1;rA.window==="\
no-window"&&rA.redirect==="error"?(R=S,b=rA):(b=c(rA),R={...S},R.request=b);const AA=rA.credentials==="include"||rA.credentials==="same-origin"&&rA.responseTainting==="basic",eA=b.body?b.body.length:null;
let wA=null;if(b.body==null&&["POST","PUT"].includes(b.method)&&(wA="0"),eA!=null&&(wA=W(`${eA}`)),wA!=null&&b.headersList.append("content-length",wA,!0),eA!=null&&b.keepalive,b.referrer instanceof URL&&
b.headersList.append("referer",W(b.referrer.href),!0),d(b),v(b),b.headersList.contains("user-agent",!0)||b.headersList.append("user-agent",fA),b.cache==="default"&&(b.headersList.contains("if-modified\
-since",!0)||b.headersList.contains("if-none-match",!0)||b.headersList.contains("if-unmodified-since",!0)||b.headersList.contains("if-match",!0)||b.headersList.contains("if-range",!0))&&(b.cache="no-s\
tore"),b.cache==="no-cache"&&!b.preventNoCacheCacheControlHeaderModification&&!b.headersList.contains("cache-control",!0)&&b.headersList.append("cache-control","max-age=0",!0),(b.cache==="no-store"||b.
cache==="reload")&&(b.headersList.contains("pragma",!0)||b.headersList.append("pragma","no-cache",!0),b.headersList.contains("cache-control",!0)||b.headersList.append("cache-control","no-cache",!0)),b.
headersList.contains("range",!0)&&b.headersList.append("accept-encoding","identity",!0),b.headersList.contains("accept-encoding",!0)||(iA(k(b))?b.headersList.append("accept-encoding","br, gzip, deflat\
e",!0):b.headersList.append("accept-encoding","gzip, deflate",!0)),b.headersList.delete("host",!0),$==null&&(b.cache="no-store"),b.cache!=="no-store"&&b.cache,H==null){if(b.cache==="only-if-cached")return t(
"only if cached");const DA=await O(R,AA,X);!yA.has(b.method)&&DA.status>=200&&DA.status<=399,nA&&DA.status,H==null&&(H=DA)}if(H.urlList=[...b.urlList],b.headersList.contains("range",!0)&&(H.rangeRequested=
!0),H.requestIncludesCredentials=AA,H.status===407)return rA.window==="no-window"?t():f(S)?m(S):t("proxy authentication required");if(H.status===421&&!X&&(rA.body==null||rA.body.source!=null)){if(f(S))
return m(S);S.controller.connection.destroy(),H=await U(S,z,!0)}return H}async function O(S,z=!1,X=!1){aA(!S.controller.connection||S.controller.connection.destroyed),S.controller.connection={abort:null,
destroyed:!1,destroy(YA,KA=!0){this.destroyed||(this.destroyed=!0,KA&&this.abort?.(YA??new DOMException("The operation was aborted.","AbortError")))}};const rA=S.request;let R=null;const b=S.timingInfo;
null==null&&(rA.cache="no-store");const $=X?"yes":"no";rA.mode;let nA=null;if(rA.body==null&&S.processRequestEndOfBody)queueMicrotask(()=>S.processRequestEndOfBody());else if(rA.body!=null){const YA=async function*(se){
f(S)||(yield se,S.processRequestBodyChunkLength?.(se.byteLength))},KA=()=>{f(S)||S.processRequestEndOfBody&&S.processRequestEndOfBody()},ne=se=>{f(S)||(se.name==="AbortError"?S.controller.abort():S.controller.
terminate(se))};nA=(async function*(){try{for await(const se of rA.body.stream)yield*YA(se);KA()}catch(se){ne(se)}})()}try{const{body:YA,status:KA,statusText:ne,headersList:se,socket:Ee}=await HA({body:nA});
if(Ee)R=u({status:KA,statusText:ne,headersList:se,socket:Ee});else{const te=YA[Symbol.asyncIterator]();S.controller.next=()=>te.next(),R=u({status:KA,statusText:ne,headersList:se})}}catch(YA){return YA.
name==="AbortError"?(S.controller.connection.destroy(),m(S,YA)):t(YA)}const AA=async()=>{await S.controller.resume()},eA=YA=>{f(S)||S.controller.abort(YA)},wA=new ReadableStream({async start(YA){S.controller.
controller=YA},async pull(YA){await AA(YA)},async cancel(YA){await eA(YA)},type:"bytes"});R.body={stream:wA,source:null,length:null},S.controller.resume||S.controller.on("terminated",DA),S.controller.
resume=async()=>{for(;;){let YA,KA;try{const{done:se,value:Ee}=await S.controller.next();if(I(S))break;YA=se?void 0:Ee}catch(se){S.controller.ended&&!b.encodedBodySize?YA=void 0:(YA=se,KA=!0)}if(YA===
void 0){T(S.controller.controller),ae(S,R);return}if(b.decodedBodySize+=YA?.byteLength??0,KA){S.controller.terminate(YA);return}const ne=new Uint8Array(YA);if(ne.byteLength&&S.controller.controller.enqueue(
ne),$A(wA)){S.controller.terminate();return}if(S.controller.controller.desiredSize<=0)return}};function DA(YA){I(S)?(R.aborted=!0,UA(wA)&&S.controller.controller.error(S.controller.serializedAbortReason)):
UA(wA)&&S.controller.controller.error(new TypeError("terminated",{cause:D(YA)?YA:void 0})),S.controller.connection.destroy()}return R;function HA({body:YA}){const KA=k(rA),ne=S.controller.dispatcher;return new Promise(
(se,Ee)=>ne.dispatch({path:KA.pathname+KA.search,origin:KA.origin,method:rA.method,body:ne.isMockActive?rA.body&&(rA.body.source||rA.body.stream):YA,headers:rA.headersList.entries,maxRedirections:0,upgrade:rA.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(te){const{connection:ge}=S.controller;b.finalConnectionTimingInfo=BA(void 0,b.postRedirectStartTime,S.crossOriginIsolatedCapability),
ge.destroyed?te(new DOMException("The operation was aborted.","AbortError")):(S.controller.on("terminated",te),this.abort=ge.abort=te),b.finalNetworkRequestStartTime=C(S.crossOriginIsolatedCapability)},
onResponseStarted(){b.finalNetworkResponseStartTime=C(S.crossOriginIsolatedCapability)},onHeaders(te,ge,Be,Ie){if(te<200)return;let he="";const ue=new n;for(let P=0;P<ge.length;P+=2)ue.append(OA(ge[P]),
ge[P+1].toString("latin1"),!0);he=ue.get("location",!0);const Ce=[],ye=he&&rA.redirect==="follow"&&q.has(te);if(rA.method!=="HEAD"&&rA.method!=="CONNECT"&&!FA.includes(te)&&!ye){const P=ue.get("conten\
t-encoding",!0),Z=P?P.toLowerCase().split(","):[],tA=5;if(Z.length>tA)return this.abort(new Error(`too many content-encodings in response: ${Z.length}, maximum allowed is ${tA}`)),!0;for(let hA=Z.length-
1;hA>=0;--hA){const IA=Z[hA].trim();if(IA==="x-gzip"||IA==="gzip")Ce.push(e.createGunzip({flush:e.constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(IA==="deflate")Ce.push(mA({flush:e.
constants.Z_SYNC_FLUSH,finishFlush:e.constants.Z_SYNC_FLUSH}));else if(IA==="br")Ce.push(e.createBrotliDecompress({flush:e.constants.BROTLI_OPERATION_FLUSH,finishFlush:e.constants.BROTLI_OPERATION_FLUSH}));else{
Ce.length=0;break}}}this.body=new dA({read:Be});const j=this.onError.bind(this);return se({status:te,statusText:Ie,headersList:ue,body:Ce.length?TA(this.body,...Ce,P=>{P&&this.onError(P)}).on("error",
j):this.body.on("error",j)}),!0},onData(te){if(S.controller.dump)return;const ge=te;return b.encodedBodySize+=ge.byteLength,this.body.push(ge)},onComplete(){this.abort&&S.controller.off("terminated",this.
abort),S.controller.ended=!0,this.body.push(null)},onError(te){this.abort&&S.controller.off("terminated",this.abort),this.body?.destroy(te),S.controller.terminate(te),Ee(te)},onUpgrade(te,ge,Be){if(te!==
101)return;const Ie=new n;for(let he=0;he<ge.length;he+=2)Ie.append(OA(ge[he]),ge[he+1].toString("latin1"),!0);return se({status:te,statusText:Y[te],headersList:Ie,socket:Be}),!0}}))}}p.exports={fetch:zA,
Fetch:vA,fetching:ie,finalizeAndReportTiming:qA}}),9967:((p,J,A)=>{const{extractBody:t,mixinBody:m,cloneBody:B,bodyUnusable:u}=A(84492),{Headers:l,fill:n,HeadersList:Q,setHeadersGuard:c,getHeadersGuard:e,
setHeadersList:E,getHeadersList:a}=A(60660),{FinalizationRegistry:r}=A(66653)(),g=A(3440),h=A(57975),{isValidHTTPToken:d,sameOrigin:F,environmentSettingsObject:k}=A(73168),{forbiddenMethodsSet:N,corsSafeListedMethodsSet:L,
referrerPolicy:G,requestRedirect:v,requestMode:V,requestCredentials:i,requestCache:s,requestDuplex:C}=A(4495),{kEnumerableProperty:o,normalizedMethodRecordsBase:y,normalizedMethodRecords:w}=g,{kHeaders:f,
kSignal:I,kState:D,kDispatcher:M}=A(93627),{webidl:T}=A(45893),{URLSerializer:W}=A(51900),{kConstruct:x}=A(36443),_=A(34589),{getMaxListeners:iA,setMaxListeners:BA,getEventListeners:lA,defaultMaxListeners:uA}=A(
78474),mA=Symbol("abortController"),RA=new r(({signal:yA,abort:sA})=>{yA.removeEventListener("abort",sA)}),xA=new WeakMap;function JA(yA){return sA;function sA(){const oA=yA.deref();if(oA!==void 0){RA.
unregister(sA),this.removeEventListener("abort",sA),oA.abort(this.reason);const CA=xA.get(oA.signal);if(CA!==void 0){if(CA.size!==0){for(const dA of CA){const TA=dA.deref();TA!==void 0&&TA.abort(this.
reason)}CA.clear()}xA.delete(oA.signal)}}}}let aA=!1;class cA{constructor(sA,oA={}){if(T.util.markAsUncloneable(this),sA===x)return;const CA="Request constructor";T.argumentLengthCheck(arguments,1,CA),
sA=T.converters.RequestInfo(sA,CA,"input"),oA=T.converters.RequestInit(oA,CA,"init");let dA=null,TA=null;const XA=k.settingsObject.baseUrl;let PA=null;if(typeof sA=="string"){this[M]=oA.dispatcher;let gA;
try{gA=new URL(sA,XA)}catch(fA){throw new TypeError("Failed to parse URL from "+sA,{cause:fA})}if(gA.username||gA.password)throw new TypeError("Request cannot be constructed from a URL that includes c\
redentials: "+sA);dA=EA({urlList:[gA]}),TA="cors"}else this[M]=oA.dispatcher||sA[M],_(sA instanceof cA),dA=sA[D],PA=sA[I];const $A=k.settingsObject.origin;let UA="client";if(dA.window?.constructor?.name===
"EnvironmentSettingsObject"&&F(dA.window,$A)&&(UA=dA.window),oA.window!=null)throw new TypeError(`'window' option '${UA}' must be null`);"window"in oA&&(UA="no-window"),dA=EA({method:dA.method,headersList:dA.
headersList,unsafeRequest:dA.unsafeRequest,client:k.settingsObject,window:UA,priority:dA.priority,origin:dA.origin,referrer:dA.referrer,referrerPolicy:dA.referrerPolicy,mode:dA.mode,credentials:dA.credentials,
cache:dA.cache,redirect:dA.redirect,integrity:dA.integrity,keepalive:dA.keepalive,reloadNavigation:dA.reloadNavigation,historyNavigation:dA.historyNavigation,urlList:[...dA.urlList]});const OA=Object.
keys(oA).length!==0;if(OA&&(dA.mode==="navigate"&&(dA.mode="same-origin"),dA.reloadNavigation=!1,dA.historyNavigation=!1,dA.origin="client",dA.referrer="client",dA.referrerPolicy="",dA.url=dA.urlList[dA.
urlList.length-1],dA.urlList=[dA.url]),oA.referrer!==void 0){const gA=oA.referrer;if(gA==="")dA.referrer="no-referrer";else{let fA;try{fA=new URL(gA,XA)}catch(MA){throw new TypeError(`Referrer "${gA}"\
 is not a valid URL.`,{cause:MA})}fA.protocol==="about:"&&fA.hostname==="client"||$A&&!F(fA,k.settingsObject.baseUrl)?dA.referrer="client":dA.referrer=fA}}oA.referrerPolicy!==void 0&&(dA.referrerPolicy=
oA.referrerPolicy);let GA;if(oA.mode!==void 0?GA=oA.mode:GA=TA,GA==="navigate")throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(GA!=null&&(dA.mode=GA),
oA.credentials!==void 0&&(dA.credentials=oA.credentials),oA.cache!==void 0&&(dA.cache=oA.cache),dA.cache==="only-if-cached"&&dA.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set on\
ly with 'same-origin' mode");if(oA.redirect!==void 0&&(dA.redirect=oA.redirect),oA.integrity!=null&&(dA.integrity=String(oA.integrity)),oA.keepalive!==void 0&&(dA.keepalive=!!oA.keepalive),oA.method!==
void 0){let gA=oA.method;const fA=w[gA];if(fA!==void 0)dA.method=fA;else{if(!d(gA))throw new TypeError(`'${gA}' is not a valid HTTP method.`);const MA=gA.toUpperCase();if(N.has(MA))throw new TypeError(
`'${gA}' HTTP method is unsupported.`);gA=y[MA]??gA,dA.method=gA}!aA&&dA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much\
 more likely to succeed.",{code:"UNDICI-FETCH-patch"}),aA=!0)}oA.signal!==void 0&&(PA=oA.signal),this[D]=dA;const VA=new AbortController;if(this[I]=VA.signal,PA!=null){if(!PA||typeof PA.aborted!="bool\
ean"||typeof PA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(PA.aborted)VA.abort(PA.reason);else{this[mA]=VA;const gA=new WeakRef(
VA),fA=JA(gA);try{(typeof iA=="function"&&iA(PA)===uA||lA(PA,"abort").length>=uA)&&BA(1500,PA)}catch{}g.addAbortListener(PA,fA),RA.register(VA,{signal:PA,abort:fA},fA)}}if(this[f]=new l(x),E(this[f],dA.
headersList),c(this[f],"request"),GA==="no-cors"){if(!L.has(dA.method))throw new TypeError(`'${dA.method} is unsupported in no-cors mode.`);c(this[f],"request-no-cors")}if(OA){const gA=a(this[f]),fA=oA.
headers!==void 0?oA.headers:new Q(gA);if(gA.clear(),fA instanceof Q){for(const{name:MA,value:vA}of fA.rawValues())gA.append(MA,vA,!1);gA.cookies=fA.cookies}else n(this[f],fA)}const NA=sA instanceof cA?
sA[D].body:null;if((oA.body!=null||NA!=null)&&(dA.method==="GET"||dA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Ae=null;if(oA.body!=null){const[gA,fA]=t(
oA.body,dA.keepalive);Ae=gA,fA&&!a(this[f]).contains("content-type",!0)&&this[f].append("content-type",fA)}const QA=Ae??NA;if(QA!=null&&QA.source==null){if(Ae!=null&&oA.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(dA.mode!=="same-origin"&&dA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or\
 "cors"');dA.useCORSPreflightFlag=!0}let Y=QA;if(Ae==null&&NA!=null){if(u(sA))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const gA=new TransformStream;
NA.stream.pipeThrough(gA),Y={source:NA.source,length:NA.length,stream:gA.readable}}this[D].body=Y}get method(){return T.brandCheck(this,cA),this[D].method}get url(){return T.brandCheck(this,cA),W(this[D].
url)}get headers(){return T.brandCheck(this,cA),this[f]}get destination(){return T.brandCheck(this,cA),this[D].destination}get referrer(){return T.brandCheck(this,cA),this[D].referrer==="no-referrer"?
"":this[D].referrer==="client"?"about:client":this[D].referrer.toString()}get referrerPolicy(){return T.brandCheck(this,cA),this[D].referrerPolicy}get mode(){return T.brandCheck(this,cA),this[D].mode}get credentials(){
return this[D].credentials}get cache(){return T.brandCheck(this,cA),this[D].cache}get redirect(){return T.brandCheck(this,cA),this[D].redirect}get integrity(){return T.brandCheck(this,cA),this[D].integrity}get keepalive(){
return T.brandCheck(this,cA),this[D].keepalive}get isReloadNavigation(){return T.brandCheck(this,cA),this[D].reloadNavigation}get isHistoryNavigation(){return T.brandCheck(this,cA),this[D].historyNavigation}get signal(){
return T.brandCheck(this,cA),this[I]}get body(){return T.brandCheck(this,cA),this[D].body?this[D].body.stream:null}get bodyUsed(){return T.brandCheck(this,cA),!!this[D].body&&g.isDisturbed(this[D].body.
stream)}get duplex(){return T.brandCheck(this,cA),"half"}clone(){if(T.brandCheck(this,cA),u(this))throw new TypeError("unusable");const sA=q(this[D]),oA=new AbortController;if(this.signal.aborted)oA.abort(
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
function q(yA){const sA=EA({...yA,body:null});return yA.body!=null&&(sA.body=B(sA,yA.body)),sA}function FA(yA,sA,oA){const CA=new cA(x);return CA[D]=yA,CA[I]=sA,CA[f]=new l(x),E(CA[f],yA.headersList),
c(CA[f],oA),CA}Object.defineProperties(cA.prototype,{method:o,url:o,headers:o,redirect:o,clone:o,signal:o,duplex:o,destination:o,body:o,bodyUsed:o,isHistoryNavigation:o,isReloadNavigation:o,keepalive:o,
integrity:o,cache:o,credentials:o,attribute:o,referrerPolicy:o,referrer:o,mode:o,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),T.converters.Request=T.interfaceConverter(cA),T.converters.RequestInfo=
function(yA,sA,oA){return typeof yA=="string"?T.converters.USVString(yA,sA,oA):yA instanceof cA?T.converters.Request(yA,sA,oA):T.converters.USVString(yA,sA,oA)},T.converters.AbortSignal=T.interfaceConverter(
AbortSignal),T.converters.RequestInit=T.dictionaryConverter([{key:"method",converter:T.converters.ByteString},{key:"headers",converter:T.converters.HeadersInit},{key:"body",converter:T.nullableConverter(
T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{key:"referrerPolicy",converter:T.converters.DOMString,allowedValues:G},{key:"mode",converter:T.converters.DOMString,allowedValues:V},
{key:"credentials",converter:T.converters.DOMString,allowedValues:i},{key:"cache",converter:T.converters.DOMString,allowedValues:s},{key:"redirect",converter:T.converters.DOMString,allowedValues:v},{key:"\
integrity",converter:T.converters.DOMString},{key:"keepalive",converter:T.converters.boolean},{key:"signal",converter:T.nullableConverter(yA=>T.converters.AbortSignal(yA,"RequestInit","signal",{strict:!1}))},
{key:"window",converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:C},{key:"dispatcher",converter:T.converters.any}]),p.exports={Request:cA,makeRequest:EA,fromInnerRequest:FA,
cloneRequest:q}}),99051:((p,J,A)=>{const{Headers:t,HeadersList:m,fill:B,getHeadersGuard:u,setHeadersGuard:l,setHeadersList:n}=A(60660),{extractBody:Q,cloneBody:c,mixinBody:e,hasFinalizationRegistry:E,
streamRegistry:a,bodyUnusable:r}=A(84492),g=A(3440),h=A(57975),{kEnumerableProperty:d}=g,{isValidReasonPhrase:F,isCancelled:k,isAborted:N,isBlobLike:L,serializeJavascriptValueToJSONString:G,isErrorLike:v,
isomorphicEncode:V,environmentSettingsObject:i}=A(73168),{redirectStatusSet:s,nullBodyStatus:C}=A(4495),{kState:o,kHeaders:y}=A(93627),{webidl:w}=A(45893),{FormData:f}=A(35910),{URLSerializer:I}=A(51900),
{kConstruct:D}=A(36443),M=A(34589),{types:T}=A(57975),W=new TextEncoder("utf-8");class x{static error(){return JA(BA(),"immutable")}static json(cA,EA={}){w.argumentLengthCheck(arguments,1,"Response.js\
on"),EA!==null&&(EA=w.converters.ResponseInit(EA));const q=W.encode(G(cA)),FA=Q(q),yA=JA(iA({}),"response");return xA(yA,EA,{body:FA[0],type:"application/json"}),yA}static redirect(cA,EA=302){w.argumentLengthCheck(
arguments,1,"Response.redirect"),cA=w.converters.USVString(cA),EA=w.converters["unsigned short"](EA);let q;try{q=new URL(cA,i.settingsObject.baseUrl)}catch(sA){throw new TypeError(`Failed to parse URL\
 from ${cA}`,{cause:sA})}if(!s.has(EA))throw new RangeError(`Invalid status code ${EA}`);const FA=JA(iA({}),"immutable");FA[o].status=EA;const yA=V(I(q));return FA[o].headersList.append("location",yA,
!0),FA}constructor(cA=null,EA={}){if(w.util.markAsUncloneable(this),cA===D)return;cA!==null&&(cA=w.converters.BodyInit(cA)),EA=w.converters.ResponseInit(EA),this[o]=iA({}),this[y]=new t(D),l(this[y],"\
response"),n(this[y],this[o].headersList);let q=null;if(cA!=null){const[FA,yA]=Q(cA);q={body:FA,type:yA}}xA(this,EA,q)}get type(){return w.brandCheck(this,x),this[o].type}get url(){w.brandCheck(this,x);
const cA=this[o].urlList,EA=cA[cA.length-1]??null;return EA===null?"":I(EA,!0)}get redirected(){return w.brandCheck(this,x),this[o].urlList.length>1}get status(){return w.brandCheck(this,x),this[o].status}get ok(){
return w.brandCheck(this,x),this[o].status>=200&&this[o].status<=299}get statusText(){return w.brandCheck(this,x),this[o].statusText}get headers(){return w.brandCheck(this,x),this[y]}get body(){return w.
brandCheck(this,x),this[o].body?this[o].body.stream:null}get bodyUsed(){return w.brandCheck(this,x),!!this[o].body&&g.isDisturbed(this[o].body.stream)}clone(){if(w.brandCheck(this,x),r(this))throw w.errors.
exception({header:"Response.clone",message:"Body has already been consumed."});const cA=_(this[o]);return E&&this[o].body?.stream&&a.register(this,new WeakRef(this[o].body.stream)),JA(cA,u(this[y]))}[h.
inspect.custom](cA,EA){EA.depth===null&&(EA.depth=2),EA.colors??=!0;const q={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.
redirected,type:this.type,url:this.url};return`Response ${h.formatWithOptions(EA,q)}`}}e(x),Object.defineProperties(x.prototype,{type:d,url:d,status:d,ok:d,redirected:d,statusText:d,headers:d,clone:d,
body:d,bodyUsed:d,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(x,{json:d,redirect:d,error:d});function _(aA){if(aA.internalResponse)return mA(_(aA.internalResponse),
aA.type);const cA=iA({...aA,body:null});return aA.body!=null&&(cA.body=c(cA,aA.body)),cA}function iA(aA){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"de\
fault",status:200,timingInfo:null,cacheState:"",statusText:"",...aA,headersList:aA?.headersList?new m(aA?.headersList):new m,urlList:aA?.urlList?[...aA.urlList]:[]}}function BA(aA){const cA=v(aA);return iA(
{type:"error",status:0,error:cA?aA:new Error(aA&&String(aA)),aborted:aA&&aA.name==="AbortError"})}function lA(aA){return aA.type==="error"&&aA.status===0}function uA(aA,cA){return cA={internalResponse:aA,
...cA},new Proxy(aA,{get(EA,q){return q in cA?cA[q]:EA[q]},set(EA,q,FA){return M(!(q in cA)),EA[q]=FA,!0}})}function mA(aA,cA){if(cA==="basic")return uA(aA,{type:"basic",headersList:aA.headersList});if(cA===
"cors")return uA(aA,{type:"cors",headersList:aA.headersList});if(cA==="opaque")return uA(aA,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(cA==="opaqueredirect")return uA(
aA,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});M(!1)}function RA(aA,cA=null){return M(k(aA)),N(aA)?BA(Object.assign(new DOMException("The operation was aborted.","AbortErr\
or"),{cause:cA})):BA(Object.assign(new DOMException("Request was cancelled."),{cause:cA}))}function xA(aA,cA,EA){if(cA.status!==null&&(cA.status<200||cA.status>599))throw new RangeError('init["status"\
] must be in the range of 200 to 599, inclusive.');if("statusText"in cA&&cA.statusText!=null&&!F(String(cA.statusText)))throw new TypeError("Invalid statusText");if("status"in cA&&cA.status!=null&&(aA[o].
status=cA.status),"statusText"in cA&&cA.statusText!=null&&(aA[o].statusText=cA.statusText),"headers"in cA&&cA.headers!=null&&B(aA[y],cA.headers),EA){if(C.includes(aA.status))throw w.errors.exception({
header:"Response constructor",message:`Invalid response status code ${aA.status}`});aA[o].body=EA.body,EA.type!=null&&!aA[o].headersList.contains("content-type",!0)&&aA[o].headersList.append("content-\
type",EA.type,!0)}}function JA(aA,cA){const EA=new x(D);return EA[o]=aA,EA[y]=new t(D),n(EA[y],aA.headersList),l(EA[y],cA),E&&aA.body?.stream&&a.register(EA,new WeakRef(aA.body.stream)),EA}w.converters.
ReadableStream=w.interfaceConverter(ReadableStream),w.converters.FormData=w.interfaceConverter(f),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.XMLHttpRequestBodyInit=
function(aA,cA,EA){return typeof aA=="string"?w.converters.USVString(aA,cA,EA):L(aA)?w.converters.Blob(aA,cA,EA,{strict:!1}):ArrayBuffer.isView(aA)||T.isArrayBuffer(aA)?w.converters.BufferSource(aA,cA,
EA):g.isFormDataLike(aA)?w.converters.FormData(aA,cA,EA,{strict:!1}):aA instanceof URLSearchParams?w.converters.URLSearchParams(aA,cA,EA):w.converters.DOMString(aA,cA,EA)},w.converters.BodyInit=function(aA,cA,EA){
return aA instanceof ReadableStream?w.converters.ReadableStream(aA,cA,EA):aA?.[Symbol.asyncIterator]?aA:w.converters.XMLHttpRequestBodyInit(aA,cA,EA)},w.converters.ResponseInit=w.dictionaryConverter([
{key:"status",converter:w.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),
p.exports={isNetworkError:lA,makeNetworkError:BA,makeResponse:iA,makeAppropriateNetworkError:RA,filterResponse:mA,Response:x,cloneResponse:_,fromInnerResponse:JA}}),93627:(p=>{p.exports={kUrl:Symbol("\
url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((p,J,A)=>{const{Transform:t}=A(57075),m=A(38522),{redirectStatusSet:B,referrerPolicySet:u,
badPortsSet:l}=A(4495),{getGlobalOrigin:n}=A(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:c,removeChars:e,parseMIMEType:E}=A(51900),{performance:a}=A(643),{isBlobLike:r,ReadableStreamFrom:g,
isValidHTTPToken:h,normalizedMethodRecordsBase:d}=A(3440),F=A(34589),{isUint8Array:k}=A(73429),{webidl:N}=A(45893);let L=[],G;try{G=A(77598);const U=["sha256","sha384","sha512"];L=G.getHashes().filter(
O=>U.includes(O))}catch{}function v(U){const O=U.urlList,S=O.length;return S===0?null:O[S-1].toString()}function V(U,O){if(!B.has(U.status))return null;let S=U.headersList.get("location",!0);return S!==
null&&I(S)&&(i(S)||(S=s(S)),S=new URL(S,v(U))),S&&!S.hash&&(S.hash=O),S}function i(U){for(let O=0;O<U.length;++O){const S=U.charCodeAt(O);if(S>126||S<32)return!1}return!0}function s(U){return Buffer.from(
U,"binary").toString("utf8")}function C(U){return U.urlList[U.urlList.length-1]}function o(U){const O=C(U);return vA(O)&&l.has(O.port)?"blocked":"allowed"}function y(U){return U instanceof Error||U?.constructor?.
name==="Error"||U?.constructor?.name==="DOMException"}function w(U){for(let O=0;O<U.length;++O){const S=U.charCodeAt(O);if(!(S===9||S>=32&&S<=126||S>=128&&S<=255))return!1}return!0}const f=h;function I(U){
return(U[0]==="	"||U[0]===" "||U[U.length-1]==="	"||U[U.length-1]===" "||U.includes(`
`)||U.includes("\r")||U.includes("\0"))===!1}function D(U,O){const{headersList:S}=O,z=(S.get("referrer-policy",!0)??"").split(",");let X="";if(z.length>0)for(let rA=z.length;rA!==0;rA--){const R=z[rA-
1].trim();if(u.has(R)){X=R;break}}X!==""&&(U.referrerPolicy=X)}function M(){return"allowed"}function T(){return"success"}function W(){return"success"}function x(U){let O=null;O=U.mode,U.headersList.set(
"sec-fetch-mode",O,!0)}function _(U){let O=U.origin;if(!(O==="client"||O===void 0)){if(U.responseTainting==="cors"||U.mode==="websocket")U.headersList.append("origin",O,!0);else if(U.method!=="GET"&&U.
method!=="HEAD"){switch(U.referrerPolicy){case"no-referrer":O=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":U.origin&&MA(U.origin)&&!MA(C(U))&&(O=
null);break;case"same-origin":CA(U,C(U))||(O=null);break;default:}U.headersList.append("origin",O,!0)}}}function iA(U,O){return U}function BA(U,O,S){return!U?.startTime||U.startTime<O?{domainLookupStartTime:O,
domainLookupEndTime:O,connectionStartTime:O,connectionEndTime:O,secureConnectionStartTime:O,ALPNNegotiatedProtocol:U?.ALPNNegotiatedProtocol}:{domainLookupStartTime:iA(U.domainLookupStartTime,S),domainLookupEndTime:iA(
U.domainLookupEndTime,S),connectionStartTime:iA(U.connectionStartTime,S),connectionEndTime:iA(U.connectionEndTime,S),secureConnectionStartTime:iA(U.secureConnectionStartTime,S),ALPNNegotiatedProtocol:U.
ALPNNegotiatedProtocol}}function lA(U){return iA(a.now(),U)}function uA(U){return{startTime:U.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:U.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function mA(){return{referrerPolicy:"strict-origin-when-cro\
ss-origin"}}function RA(U){return{referrerPolicy:U.referrerPolicy}}function xA(U){const O=U.referrerPolicy;F(O);let S=null;if(U.referrer==="client"){const b=n();if(!b||b.origin==="null")return"no-refe\
rrer";S=new URL(b)}else U.referrer instanceof URL&&(S=U.referrer);let z=JA(S);const X=JA(S,!0);z.toString().length>4096&&(z=X);const rA=CA(U,z),R=aA(z)&&!aA(U.url);switch(O){case"origin":return X??JA(
S,!0);case"unsafe-url":return z;case"same-origin":return rA?X:"no-referrer";case"origin-when-cross-origin":return rA?z:X;case"strict-origin-when-cross-origin":{const b=C(U);return CA(z,b)?z:aA(z)&&!aA(
b)?"no-referrer":X}default:return R?"no-referrer":X}}function JA(U,O){return F(U instanceof URL),U=new URL(U),U.protocol==="file:"||U.protocol==="about:"||U.protocol==="blank:"?"no-referrer":(U.username=
"",U.password="",U.hash="",O&&(U.pathname="",U.search=""),U)}function aA(U){if(!(U instanceof URL))return!1;if(U.href==="about:blank"||U.href==="about:srcdoc"||U.protocol==="data:"||U.protocol==="file\
:")return!0;return O(U.origin);function O(S){if(S==null||S==="null")return!1;const z=new URL(S);return!!(z.protocol==="https:"||z.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(z.hostname)||z.hostname==="localhost"||z.hostname.includes("localhost.")||z.hostname.endsWith(".localhost"))}}function cA(U,O){if(G===void 0)return!0;const S=q(O);if(S==="no metadata"||S.length===
0)return!0;const z=FA(S),X=yA(S,z);for(const rA of X){const R=rA.algo,b=rA.hash;let H=G.createHash(R).update(U).digest("base64");if(H[H.length-1]==="="&&(H[H.length-2]==="="?H=H.slice(0,-2):H=H.slice(
0,-1)),sA(H,b))return!0}return!1}const EA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function q(U){const O=[];let S=!0;for(const z of U.split("\
 ")){S=!1;const X=EA.exec(z);if(X===null||X.groups===void 0||X.groups.algo===void 0)continue;const rA=X.groups.algo.toLowerCase();L.includes(rA)&&O.push(X.groups)}return S===!0?"no metadata":O}function FA(U){
let O=U[0].algo;if(O[3]==="5")return O;for(let S=1;S<U.length;++S){const z=U[S];if(z.algo[3]==="5"){O="sha512";break}else{if(O[3]==="3")continue;z.algo[3]==="3"&&(O="sha384")}}return O}function yA(U,O){
if(U.length===1)return U;let S=0;for(let z=0;z<U.length;++z)U[z].algo===O&&(U[S++]=U[z]);return U.length=S,U}function sA(U,O){if(U.length!==O.length)return!1;for(let S=0;S<U.length;++S)if(U[S]!==O[S]){
if(U[S]==="+"&&O[S]==="-"||U[S]==="/"&&O[S]==="_")continue;return!1}return!0}function oA(U){}function CA(U,O){return U.origin===O.origin&&U.origin==="null"||U.protocol===O.protocol&&U.hostname===O.hostname&&
U.port===O.port}function dA(){let U,O;return{promise:new Promise((z,X)=>{U=z,O=X}),resolve:U,reject:O}}function TA(U){return U.controller.state==="aborted"}function XA(U){return U.controller.state==="\
aborted"||U.controller.state==="terminated"}function PA(U){return d[U.toLowerCase()]??U}function $A(U){const O=JSON.stringify(U);if(O===void 0)throw new TypeError("Value is not JSON serializable");return F(
typeof O=="string"),O}const UA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function OA(U,O,S=0,z=1){class X{#A;#e;#t;constructor(R,b){this.#A=R,this.#e=b,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${U} Iterator.`);const R=this.#t,b=this.#A[O],H=b.length;if(R>=H)return{value:void 0,
done:!0};const{[S]:$,[z]:nA}=b[R];this.#t=R+1;let AA;switch(this.#e){case"key":AA=$;break;case"value":AA=nA;break;case"key+value":AA=[$,nA];break}return{value:AA,done:!1}}}return delete X.prototype.constructor,
Object.setPrototypeOf(X.prototype,UA),Object.defineProperties(X.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${U} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),
function(rA,R){return new X(rA,R)}}function GA(U,O,S,z=0,X=1){const rA=OA(U,S,z,X),R={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return N.brandCheck(this,O),rA(this,"key")}},values:{
writable:!0,enumerable:!0,configurable:!0,value:function(){return N.brandCheck(this,O),rA(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return N.brandCheck(this,O),
rA(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(H,$=globalThis){if(N.brandCheck(this,O),N.argumentLengthCheck(arguments,1,`${U}.forEach`),typeof H!="function")
throw new TypeError(`Failed to execute 'forEach' on '${U}': parameter 1 is not of type 'Function'.`);for(const{0:nA,1:AA}of rA(this,"key+value"))H.call($,AA,nA,this)}}};return Object.defineProperties(
O.prototype,{...R,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:R.entries.value}})}async function VA(U,O,S){const z=O,X=S;let rA;try{rA=U.stream.getReader()}catch(R){X(R);return}try{
z(await gA(rA))}catch(R){X(R)}}function NA(U){return U instanceof ReadableStream||U[Symbol.toStringTag]==="ReadableStream"&&typeof U.tee=="function"}function Ae(U){try{U.close(),U.byobRequest?.respond(
0)}catch(O){if(!O.message.includes("Controller is already closed")&&!O.message.includes("ReadableStream is already closed"))throw O}}const QA=/[^\x00-\xFF]/;function Y(U){return F(!QA.test(U)),U}async function gA(U){
const O=[];let S=0;for(;;){const{done:z,value:X}=await U.read();if(z)return Buffer.concat(O,S);if(!k(X))throw new TypeError("Received non-Uint8Array chunk");O.push(X),S+=X.length}}function fA(U){F("pr\
otocol"in U);const O=U.protocol;return O==="about:"||O==="blob:"||O==="data:"}function MA(U){return typeof U=="string"&&U[5]===":"&&U[0]==="h"&&U[1]==="t"&&U[2]==="t"&&U[3]==="p"&&U[4]==="s"||U.protocol===
"https:"}function vA(U){F("protocol"in U);const O=U.protocol;return O==="http:"||O==="https:"}function SA(U,O){const S=U;if(!S.startsWith("bytes"))return"failure";const z={position:5};if(O&&Q(H=>H==="\
	"||H===" ",S,z),S.charCodeAt(z.position)!==61)return"failure";z.position++,O&&Q(H=>H==="	"||H===" ",S,z);const X=Q(H=>{const $=H.charCodeAt(0);return $>=48&&$<=57},S,z),rA=X.length?Number(X):null;if(O&&
Q(H=>H==="	"||H===" ",S,z),S.charCodeAt(z.position)!==45)return"failure";z.position++,O&&Q(H=>H==="	"||H===" ",S,z);const R=Q(H=>{const $=H.charCodeAt(0);return $>=48&&$<=57},S,z),b=R.length?Number(R):
null;return z.position<S.length||b===null&&rA===null||rA>b?"failure":{rangeStartValue:rA,rangeEndValue:b}}function zA(U,O,S){let z="bytes ";return z+=Y(`${U}`),z+="-",z+=Y(`${O}`),z+="/",z+=Y(`${S}`),
z}class qA extends t{#A;constructor(O){super(),this.#A=O}_transform(O,S,z){if(!this._inflateStream){if(O.length===0){z();return}this._inflateStream=(O[0]&15)===8?m.createInflate(this.#A):m.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",X=>this.destroy(X))}this._inflateStream.write(O,S,z)}_final(O){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),O()}}function _A(U){return new qA(U)}function oe(U){let O=null,S=null,z=null;const X=Qe("content-type",U);if(X===null)return"f\
ailure";for(const rA of X){const R=E(rA);R==="failure"||R.essence==="*/*"||(z=R,z.essence!==S?(O=null,z.parameters.has("charset")&&(O=z.parameters.get("charset")),S=z.essence):!z.parameters.has("chars\
et")&&O!==null&&z.parameters.set("charset",O))}return z??"failure"}function ie(U){const O=U,S={position:0},z=[];let X="";for(;S.position<O.length;){if(X+=Q(rA=>rA!=='"'&&rA!==",",O,S),S.position<O.length)
if(O.charCodeAt(S.position)===34){if(X+=c(O,S),S.position<O.length)continue}else F(O.charCodeAt(S.position)===44),S.position++;X=e(X,!0,!0,rA=>rA===9||rA===32),z.push(X),X=""}return z}function Qe(U,O){
const S=O.get(U,!0);return S===null?null:ie(S)}const ce=new TextDecoder;function ae(U){return U.length===0?"":(U[0]===239&&U[1]===187&&U[2]===191&&(U=U.subarray(3)),ce.decode(U))}class le{get baseUrl(){
return n()}get origin(){return this.baseUrl?.origin}policyContainer=mA()}class kA{settingsObject=new le}const K=new kA;p.exports={isAborted:TA,isCancelled:XA,isValidEncodedURL:i,createDeferredPromise:dA,
ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:oA,clampAndCoarsenConnectionTimingInfo:BA,coarsenedSharedCurrentTime:lA,determineRequestsReferrer:xA,makePolicyContainer:mA,clonePolicyContainer:RA,
appendFetchMetadata:x,appendRequestOriginHeader:_,TAOCheck:W,corsCheck:T,crossOriginResourcePolicyCheck:M,createOpaqueTimingInfo:uA,setRequestReferrerPolicyOnRedirect:D,isValidHTTPToken:h,requestBadPort:o,
requestCurrentURL:C,responseURL:v,responseLocationURL:V,isBlobLike:r,isURLPotentiallyTrustworthy:aA,isValidReasonPhrase:w,sameOrigin:CA,normalizeMethod:PA,serializeJavascriptValueToJSONString:$A,iteratorMixin:GA,
createIterator:OA,isValidHeaderName:f,isValidHeaderValue:I,isErrorLike:y,fullyReadBody:VA,bytesMatch:cA,isReadableStreamLike:NA,readableStreamClose:Ae,isomorphicEncode:Y,urlIsLocal:fA,urlHasHttpsScheme:MA,
urlIsHttpHttpsScheme:vA,readAllBytes:gA,simpleRangeHeaderValue:SA,buildContentRange:zA,parseMetadata:q,createInflate:_A,extractMimeType:oe,getDecodeSplit:Qe,utf8DecodeBytes:ae,environmentSettingsObject:K}}),
45893:((p,J,A)=>{const{types:t,inspect:m}=A(57975),{markAsUncloneable:B}=A(75919),{toUSVString:u}=A(3440),l={};l.converters={},l.util={},l.errors={},l.errors.exception=function(n){return new TypeError(
`${n.header}: ${n.message}`)},l.errors.conversionFailed=function(n){const Q=n.types.length===1?"":" one of",c=`${n.argument} could not be converted to${Q}: ${n.types.join(", ")}.`;return l.errors.exception(
{header:n.prefix,message:c})},l.errors.invalidArgument=function(n){return l.errors.exception({header:n.prefix,message:`"${n.value}" is an invalid ${n.type}.`})},l.brandCheck=function(n,Q,c){if(c?.strict!==
!1){if(!(n instanceof Q)){const e=new TypeError("Illegal invocation");throw e.code="ERR_INVALID_THIS",e}}else if(n?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const e=new TypeError("Illeg\
al invocation");throw e.code="ERR_INVALID_THIS",e}},l.argumentLengthCheck=function({length:n},Q,c){if(n<Q)throw l.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${n?" only":""} ${n}\
 found.`,header:c})},l.illegalConstructor=function(){throw l.errors.exception({header:"TypeError",message:"Illegal constructor"})},l.util.Type=function(n){switch(typeof n){case"undefined":return"Undef\
ined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return n===null?"Null":"\
Object"}},l.util.markAsUncloneable=B||(()=>{}),l.util.ConvertToInt=function(n,Q,c,e){let E,a;Q===64?(E=Math.pow(2,53)-1,c==="unsigned"?a=0:a=Math.pow(-2,53)+1):c==="unsigned"?(a=0,E=Math.pow(2,Q)-1):(a=
Math.pow(-2,Q)-1,E=Math.pow(2,Q-1)-1);let r=Number(n);if(r===0&&(r=0),e?.enforceRange===!0){if(Number.isNaN(r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY)throw l.errors.exception({header:"\
Integer conversion",message:`Could not convert ${l.util.Stringify(n)} to an integer.`});if(r=l.util.IntegerPart(r),r<a||r>E)throw l.errors.exception({header:"Integer conversion",message:`Value must be\
 between ${a}-${E}, got ${r}.`});return r}return!Number.isNaN(r)&&e?.clamp===!0?(r=Math.min(Math.max(r,a),E),Math.floor(r)%2===0?r=Math.floor(r):r=Math.ceil(r),r):Number.isNaN(r)||r===0&&Object.is(0,r)||
r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY?0:(r=l.util.IntegerPart(r),r=r%Math.pow(2,Q),c==="signed"&&r>=Math.pow(2,Q)-1?r-Math.pow(2,Q):r)},l.util.IntegerPart=function(n){const Q=Math.
floor(Math.abs(n));return n<0?-1*Q:Q},l.util.Stringify=function(n){switch(l.util.Type(n)){case"Symbol":return`Symbol(${n.description})`;case"Object":return m(n);case"String":return`"${n}"`;default:return`${n}`}},
l.sequenceConverter=function(n){return(Q,c,e,E)=>{if(l.util.Type(Q)!=="Object")throw l.errors.exception({header:c,message:`${e} (${l.util.Stringify(Q)}) is not iterable.`});const a=typeof E=="function"?
E():Q?.[Symbol.iterator]?.(),r=[];let g=0;if(a===void 0||typeof a.next!="function")throw l.errors.exception({header:c,message:`${e} is not iterable.`});for(;;){const{done:h,value:d}=a.next();if(h)break;
r.push(n(d,c,`${e}[${g++}]`))}return r}},l.recordConverter=function(n,Q){return(c,e,E)=>{if(l.util.Type(c)!=="Object")throw l.errors.exception({header:e,message:`${E} ("${l.util.Type(c)}") is not an O\
bject.`});const a={};if(!t.isProxy(c)){const g=[...Object.getOwnPropertyNames(c),...Object.getOwnPropertySymbols(c)];for(const h of g){const d=n(h,e,E),F=Q(c[h],e,E);a[d]=F}return a}const r=Reflect.ownKeys(
c);for(const g of r)if(Reflect.getOwnPropertyDescriptor(c,g)?.enumerable){const d=n(g,e,E),F=Q(c[g],e,E);a[d]=F}return a}},l.interfaceConverter=function(n){return(Q,c,e,E)=>{if(E?.strict!==!1&&!(Q instanceof
n))throw l.errors.exception({header:c,message:`Expected ${e} ("${l.util.Stringify(Q)}") to be an instance of ${n.name}.`});return Q}},l.dictionaryConverter=function(n){return(Q,c,e)=>{const E=l.util.Type(
Q),a={};if(E==="Null"||E==="Undefined")return a;if(E!=="Object")throw l.errors.exception({header:c,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const r of n){const{key:g,defaultValue:h,
required:d,converter:F}=r;if(d===!0&&!Object.hasOwn(Q,g))throw l.errors.exception({header:c,message:`Missing required key "${g}".`});let k=Q[g];const N=Object.hasOwn(r,"defaultValue");if(N&&k!==null&&
(k??=h()),d||N||k!==void 0){if(k=F(k,c,`${e}.${g}`),r.allowedValues&&!r.allowedValues.includes(k))throw l.errors.exception({header:c,message:`${k} is not an accepted type. Expected one of ${r.allowedValues.
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
const{staticPropertyDescriptors:t,readOperation:m,fireAProgressEvent:B}=A(53610),{kState:u,kError:l,kResult:n,kEvents:Q,kAborted:c}=A(20961),{webidl:e}=A(45893),{kEnumerableProperty:E}=A(3440);class a extends EventTarget{constructor(){
super(),this[u]="empty",this[n]=null,this[l]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(g){e.brandCheck(this,a),e.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),g=e.converters.Blob(g,{strict:!1}),m(this,g,"ArrayBuffer")}readAsBinaryString(g){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),
g=e.converters.Blob(g,{strict:!1}),m(this,g,"BinaryString")}readAsText(g,h=void 0){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsText"),g=e.converters.Blob(g,{strict:!1}),h!==
void 0&&(h=e.converters.DOMString(h,"FileReader.readAsText","encoding")),m(this,g,"Text",h)}readAsDataURL(g){e.brandCheck(this,a),e.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),g=e.converters.
Blob(g,{strict:!1}),m(this,g,"DataURL")}abort(){if(this[u]==="empty"||this[u]==="done"){this[n]=null;return}this[u]==="loading"&&(this[u]="done",this[n]=null),this[c]=!0,B("abort",this),this[u]!=="loa\
ding"&&B("loadend",this)}get readyState(){switch(e.brandCheck(this,a),this[u]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return e.brandCheck(
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
a,{EMPTY:t,LOADING:t,DONE:t}),p.exports={FileReader:a}}),88573:((p,J,A)=>{const{webidl:t}=A(45893),m=Symbol("ProgressEvent state");class B extends Event{constructor(l,n={}){l=t.converters.DOMString(l,
"ProgressEvent constructor","type"),n=t.converters.ProgressEventInit(n??{}),super(l,n),this[m]={lengthComputable:n.lengthComputable,loaded:n.loaded,total:n.total}}get lengthComputable(){return t.brandCheck(
this,B),this[m].lengthComputable}get loaded(){return t.brandCheck(this,B),this[m].loaded}get total(){return t.brandCheck(this,B),this[m].total}}t.converters.ProgressEventInit=t.dictionaryConverter([{key:"\
lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.
boolean,defaultValue:()=>!1}]),p.exports={ProgressEvent:B}}),20961:(p=>{p.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((p,J,A)=>{const{kState:t,kError:m,kResult:B,kAborted:u,kLastProgressEventFired:l}=A(
20961),{ProgressEvent:n}=A(88573),{getEncoding:Q}=A(22607),{serializeAMimeType:c,parseMIMEType:e}=A(51900),{types:E}=A(57975),{StringDecoder:a}=A(13193),{btoa:r}=A(4573),g={enumerable:!0,writable:!1,configurable:!1};
function h(G,v,V,i){if(G[t]==="loading")throw new DOMException("Invalid state","InvalidStateError");G[t]="loading",G[B]=null,G[m]=null;const C=v.stream().getReader(),o=[];let y=C.read(),w=!0;(async()=>{
for(;!G[u];)try{const{done:f,value:I}=await y;if(w&&!G[u]&&queueMicrotask(()=>{d("loadstart",G)}),w=!1,!f&&E.isUint8Array(I))o.push(I),(G[l]===void 0||Date.now()-G[l]>=50)&&!G[u]&&(G[l]=Date.now(),queueMicrotask(
()=>{d("progress",G)})),y=C.read();else if(f){queueMicrotask(()=>{G[t]="done";try{const D=F(o,V,v.type,i);if(G[u])return;G[B]=D,d("load",G)}catch(D){G[m]=D,d("error",G)}G[t]!=="loading"&&d("loadend",G)});
break}}catch(f){if(G[u])return;queueMicrotask(()=>{G[t]="done",G[m]=f,d("error",G),G[t]!=="loading"&&d("loadend",G)});break}})()}function d(G,v){const V=new n(G,{bubbles:!1,cancelable:!1});v.dispatchEvent(
V)}function F(G,v,V,i){switch(v){case"DataURL":{let s="data:";const C=e(V||"application/octet-stream");C!=="failure"&&(s+=c(C)),s+=";base64,";const o=new a("latin1");for(const y of G)s+=r(o.write(y));
return s+=r(o.end()),s}case"Text":{let s="failure";if(i&&(s=Q(i)),s==="failure"&&V){const C=e(V);C!=="failure"&&(s=Q(C.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),k(G,s)}case"ArrayBu\
ffer":return L(G).buffer;case"BinaryString":{let s="";const C=new a("latin1");for(const o of G)s+=C.write(o);return s+=C.end(),s}}}function k(G,v){const V=L(G),i=N(V);let s=0;i!==null&&(v=i,s=i==="UTF\
-8"?3:2);const C=V.slice(s);return new TextDecoder(v).decode(C)}function N(G){const[v,V,i]=G;return v===239&&V===187&&i===191?"UTF-8":v===254&&V===255?"UTF-16BE":v===255&&V===254?"UTF-16LE":null}function L(G){
const v=G.reduce((i,s)=>i+s.byteLength,0);let V=0;return G.reduce((i,s)=>(i.set(s,V),V+=s.byteLength,i),new Uint8Array(v))}p.exports={staticPropertyDescriptors:g,readOperation:h,fireAProgressEvent:d}}),
86897:((p,J,A)=>{const{uid:t,states:m,sentCloseFrameState:B,emptyBuffer:u,opcodes:l}=A(20736),{kReadyState:n,kSentClose:Q,kByteParser:c,kReceivedClose:e,kResponse:E}=A(61216),{fireEvent:a,failWebsocketConnection:r,
isClosing:g,isClosed:h,isEstablished:d,parseExtensions:F}=A(98625),{channels:k}=A(42414),{CloseEvent:N}=A(15188),{makeRequest:L}=A(9967),{fetching:G}=A(54398),{Headers:v,getHeadersList:V}=A(60660),{getDecodeSplit:i}=A(
73168),{WebsocketFrameSend:s}=A(3264);let C;try{C=A(77598)}catch{}function o(D,M,T,W,x,_){const iA=D;iA.protocol=D.protocol==="ws:"?"http:":"https:";const BA=L({urlList:[iA],client:T,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(_.headers){const RA=V(new v(_.headers));BA.headersList=RA}const lA=C.randomBytes(16).toString(
"base64");BA.headersList.append("sec-websocket-key",lA),BA.headersList.append("sec-websocket-version","13");for(const RA of M)BA.headersList.append("sec-websocket-protocol",RA);return BA.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),G({request:BA,useParallelQueue:!0,dispatcher:_.dispatcher,processResponse(RA){if(RA.type==="error"||RA.status!==101){r(W,"Recei\
ved network error or non-101 status code.");return}if(M.length!==0&&!RA.headersList.get("Sec-WebSocket-Protocol")){r(W,"Server did not respond with sent protocols.");return}if(RA.headersList.get("Upgr\
ade")?.toLowerCase()!=="websocket"){r(W,'Server did not set Upgrade header to "websocket".');return}if(RA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){r(W,'Server did not set Connection h\
eader to "upgrade".');return}const xA=RA.headersList.get("Sec-WebSocket-Accept"),JA=C.createHash("sha1").update(lA+t).digest("base64");if(xA!==JA){r(W,"Incorrect hash received in Sec-WebSocket-Accept \
header.");return}const aA=RA.headersList.get("Sec-WebSocket-Extensions");let cA;if(aA!==null&&(cA=F(aA),!cA.has("permessage-deflate"))){r(W,"Sec-WebSocket-Extensions header does not match.");return}const EA=RA.
headersList.get("Sec-WebSocket-Protocol");if(EA!==null){const q=i("sec-websocket-protocol",BA.headersList);if(q===null||!q.includes(EA)){r(W,"Protocol was not set in the opening handshake.");return}}RA.
socket.on("data",w),RA.socket.on("close",f),RA.socket.on("error",I),k.open.hasSubscribers&&k.open.publish({address:RA.socket.address(),protocol:EA,extensions:aA}),x(RA,cA)}})}function y(D,M,T,W){if(!(g(
D)||h(D)))if(!d(D))r(D,"Connection was closed before it was established."),D[n]=m.CLOSING;else if(D[Q]===B.NOT_SENT){D[Q]=B.PROCESSING;const x=new s;M!==void 0&&T===void 0?(x.frameData=Buffer.allocUnsafe(
2),x.frameData.writeUInt16BE(M,0)):M!==void 0&&T!==void 0?(x.frameData=Buffer.allocUnsafe(2+W),x.frameData.writeUInt16BE(M,0),x.frameData.write(T,2,"utf-8")):x.frameData=u,D[E].socket.write(x.createFrame(
l.CLOSE)),D[Q]=B.SENT,D[n]=m.CLOSING}else D[n]=m.CLOSING}function w(D){this.ws[c].write(D)||this.pause()}function f(){const{ws:D}=this,{[E]:M}=D;M.socket.off("data",w),M.socket.off("close",f),M.socket.
off("error",I);const T=D[Q]===B.SENT&&D[e];let W=1005,x="";const _=D[c].closingInfo;_&&!_.error?(W=_.code??1005,x=_.reason):D[e]||(W=1006),D[n]=m.CLOSED,a("close",D,(iA,BA)=>new N(iA,BA),{wasClean:T,code:W,
reason:x}),k.close.hasSubscribers&&k.close.publish({websocket:D,code:W,reason:x})}function I(D){const{ws:M}=this;M[n]=m.CLOSING,k.socketError.hasSubscribers&&k.socketError.publish(D),this.destroy()}p.
exports={establishWebSocketConnection:o,closeWebSocketConnection:y}}),20736:(p=>{const J="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",A={enumerable:!0,writable:!1,configurable:!1},t={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},m={NOT_SENT:0,PROCESSING:1,SENT:2},B={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},u=2**16-1,l={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},n=Buffer.allocUnsafe(0),Q={
string:1,typedArray:2,arrayBuffer:3,blob:4};p.exports={uid:J,sentCloseFrameState:m,staticPropertyDescriptors:A,states:t,opcodes:B,maxUnsigned16Bit:u,parserStates:l,emptyBuffer:n,sendHints:Q}}),15188:((p,J,A)=>{
const{webidl:t}=A(45893),{kEnumerableProperty:m}=A(3440),{kConstruct:B}=A(36443),{MessagePort:u}=A(75919);class l extends Event{#A;constructor(a,r={}){if(a===B){super(arguments[1],arguments[2]),t.util.
markAsUncloneable(this);return}const g="MessageEvent constructor";t.argumentLengthCheck(arguments,1,g),a=t.converters.DOMString(a,g,"type"),r=t.converters.MessageEventInit(r,g,"eventInitDict"),super(a,
r),this.#A=r,t.util.markAsUncloneable(this)}get data(){return t.brandCheck(this,l),this.#A.data}get origin(){return t.brandCheck(this,l),this.#A.origin}get lastEventId(){return t.brandCheck(this,l),this.#A.
lastEventId}get source(){return t.brandCheck(this,l),this.#A.source}get ports(){return t.brandCheck(this,l),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(a,r=!1,g=!1,h=null,d="",F="",k=null,N=[]){
return t.brandCheck(this,l),t.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new l(a,{bubbles:r,cancelable:g,data:h,origin:d,lastEventId:F,source:k,ports:N})}static createFastMessageEvent(a,r){
const g=new l(B,a,r);return g.#A=r,g.#A.data??=null,g.#A.origin??="",g.#A.lastEventId??="",g.#A.source??=null,g.#A.ports??=[],g}}const{createFastMessageEvent:n}=l;delete l.createFastMessageEvent;class Q extends Event{#A;constructor(a,r={}){
const g="CloseEvent constructor";t.argumentLengthCheck(arguments,1,g),a=t.converters.DOMString(a,g,"type"),r=t.converters.CloseEventInit(r),super(a,r),this.#A=r,t.util.markAsUncloneable(this)}get wasClean(){
return t.brandCheck(this,Q),this.#A.wasClean}get code(){return t.brandCheck(this,Q),this.#A.code}get reason(){return t.brandCheck(this,Q),this.#A.reason}}class c extends Event{#A;constructor(a,r){const g="\
ErrorEvent constructor";t.argumentLengthCheck(arguments,1,g),super(a,r),t.util.markAsUncloneable(this),a=t.converters.DOMString(a,g,"type"),r=t.converters.ErrorEventInit(r??{}),this.#A=r}get message(){
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
20736),m=16386;let B,u=null,l=m;try{B=A(77598)}catch{B={randomFillSync:function(e,E,a){for(let r=0;r<e.length;++r)e[r]=Math.random()*255|0;return e}}}function n(){return l===m&&(l=0,B.randomFillSync(u??=
Buffer.allocUnsafe(m),0,m)),[u[l++],u[l++],u[l++],u[l++]]}class Q{constructor(e){this.frameData=e}createFrame(e){const E=this.frameData,a=n(),r=E?.byteLength??0;let g=r,h=6;r>t?(h+=8,g=127):r>125&&(h+=
2,g=126);const d=Buffer.allocUnsafe(r+h);d[0]=d[1]=0,d[0]|=128,d[0]=(d[0]&240)+e;d[h-4]=a[0],d[h-3]=a[1],d[h-2]=a[2],d[h-1]=a[3],d[1]=g,g===126?d.writeUInt16BE(r,2):g===127&&(d[2]=d[3]=0,d.writeUIntBE(
r,4,6)),d[1]|=128;for(let F=0;F<r;++F)d[h+F]=E[F]^a[F&3];return d}}p.exports={WebsocketFrameSend:Q}}),19469:((p,J,A)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:m}=A(38522),{isValidClientWindowBits:B}=A(
98625),{MessageSizeExceededError:u}=A(68707),l=Buffer.from([0,0,255,255]),n=Symbol("kBuffer"),Q=Symbol("kLength");class c{#A;#e={};#t=0;constructor(E,a){this.#e.serverNoContextTakeover=E.has("server_n\
o_context_takeover"),this.#e.serverMaxWindowBits=E.get("server_max_window_bits"),this.#t=a.maxPayloadSize}decompress(E,a,r){if(!this.#A){let g=m;if(this.#e.serverMaxWindowBits){if(!B(this.#e.serverMaxWindowBits)){
r(new Error("Invalid server_max_window_bits"));return}g=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=t({windowBits:g})}catch(h){r(h);return}this.#A[n]=[],this.#A[Q]=0,this.#A.on("data",h=>{
if(this.#A[Q]+=h.length,this.#t>0&&this.#A[Q]>this.#t){r(new u),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[n].push(h)}),this.#A.on("error",h=>{this.#A=null,r(h)})}this.#A.
write(E),a&&this.#A.write(l),this.#A.flush(()=>{if(!this.#A)return;const g=Buffer.concat(this.#A[n],this.#A[Q]);this.#A[n].length=0,this.#A[Q]=0,r(null,g)})}}p.exports={PerMessageDeflate:c}}),81652:((p,J,A)=>{
const{Writable:t}=A(57075),m=A(34589),{parserStates:B,opcodes:u,states:l,emptyBuffer:n,sentCloseFrameState:Q}=A(20736),{kReadyState:c,kSentClose:e,kResponse:E,kReceivedClose:a}=A(61216),{channels:r}=A(
42414),{isValidStatusCode:g,isValidOpcode:h,failWebsocketConnection:d,websocketMessageReceived:F,utf8Decode:k,isControlFrame:N,isTextBinaryFrame:L,isContinuationFrame:G}=A(98625),{WebsocketFrameSend:v}=A(
3264),{closeWebSocketConnection:V}=A(86897),{PerMessageDeflate:i}=A(19469),{MessageSizeExceededError:s}=A(68707);function C(y,w,f){V(y,w,f,Buffer.byteLength(f)),d(y,f)}class o extends t{#A=[];#e=0;#t=0;#r=!1;#s=B.
INFO;#n={};#o=[];#i;#g;#a;constructor(w,f,I={}){super(),this.ws=w,this.#i=f??new Map,this.#g=I.maxFragments??0,this.#a=I.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new i(f,I))}_write(w,f,I){this.#A.push(w),this.#t+=w.length,this.#r=!0,this.run(I)}#c(){return this.#a>0&&!N(this.#n.opcode)&&this.#n.payloadLength+this.#e>this.#a?(C(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(w){for(;this.#r;)if(this.#s===B.INFO){if(this.#t<2)return w();const f=this.consume(2),I=(f[0]&128)!==0,D=f[0]&15,M=(f[1]&128)===128,T=!I&&D!==u.CONTINUATION,
W=f[1]&127,x=f[0]&64,_=f[0]&32,iA=f[0]&16;if(!h(D))return d(this.ws,"Invalid opcode received"),w();if(M)return d(this.ws,"Frame cannot be masked"),w();if(x!==0&&!this.#i.has("permessage-deflate")){d(this.
ws,"Expected RSV1 to be clear.");return}if(_!==0||iA!==0){d(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(T&&!L(D)){d(this.ws,"Invalid frame type was fragmented.");return}if(L(D)&&this.#o.length>
0){d(this.ws,"Expected continuation frame");return}if(this.#n.fragmented&&T){d(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((W>125||T)&&N(D)){d(this.ws,"Control frame either too large or \
fragmented");return}if(G(D)&&this.#o.length===0&&!this.#n.compressed){d(this.ws,"Unexpected continuation frame");return}if(W<=125){if(this.#n.payloadLength=W,this.#s=B.READ_DATA,!this.#c())return}else
W===126?this.#s=B.PAYLOADLENGTH_16:W===127&&(this.#s=B.PAYLOADLENGTH_64);L(D)&&(this.#n.binaryType=D,this.#n.compressed=x!==0),this.#n.opcode=D,this.#n.masked=M,this.#n.fin=I,this.#n.fragmented=T}else if(this.#s===
B.PAYLOADLENGTH_16){if(this.#t<2)return w();const f=this.consume(2);if(this.#n.payloadLength=f.readUInt16BE(0),this.#s=B.READ_DATA,!this.#c())return}else if(this.#s===B.PAYLOADLENGTH_64){if(this.#t<8)
return w();const f=this.consume(8),I=f.readUInt32BE(0),D=f.readUInt32BE(4);if(I!==0||D>2**31-1){d(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#n.payloadLength=D,this.#s=B.READ_DATA,
!this.#c())return}else if(this.#s===B.READ_DATA){if(this.#t<this.#n.payloadLength)return w();const f=this.consume(this.#n.payloadLength);if(N(this.#n.opcode)){this.#r=this.parseControlFrame(f),this.#s=
B.INFO;const I=this.ws[E].socket;if(this.#r&&I.writableNeedDrain){this.#r=!1,I.once("drain",()=>{this.destroyed||(this.#r=!0,this.run(w))});return}}else if(this.#n.compressed){this.#i.get("permessage-\
deflate").decompress(f,this.#n.fin,(I,D)=>{if(I){const M=I instanceof s?1009:1007;C(this.ws,M,I.message);return}if(this.writeFragments(D)){if(this.#a>0&&this.#e>this.#a){C(this.ws,1009,new s().message);
return}if(!this.#n.fin){this.#s=B.INFO,this.#r=!0,this.run(w);return}F(this.ws,this.#n.binaryType,this.consumeFragments()),this.#r=!0,this.#s=B.INFO,this.run(w)}}),this.#r=!1;break}else{if(!this.writeFragments(
f))return;if(this.#a>0&&this.#e>this.#a){C(this.ws,1009,new s().message);return}!this.#n.fragmented&&this.#n.fin&&F(this.ws,this.#n.binaryType,this.consumeFragments()),this.#s=B.INFO}}}consume(w){if(w>
this.#t)throw new Error("Called consume() before buffers satiated.");if(w===0)return n;if(this.#A[0].length===w)return this.#t-=this.#A[0].length,this.#A.shift();const f=Buffer.allocUnsafe(w);let I=0;
for(;I!==w;){const D=this.#A[0],{length:M}=D;if(M+I===w){f.set(this.#A.shift(),I);break}else if(M+I>w){f.set(D.subarray(0,w-I),I),this.#A[0]=D.subarray(w-I);break}else f.set(this.#A.shift(),I),I+=D.length}
return this.#t-=w,f}writeFragments(w){return this.#g>0&&this.#o.length===this.#g?(C(this.ws,1008,"Too many message fragments"),!1):(this.#e+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;
if(w.length===1)return this.#e=0,w.shift();const f=Buffer.concat(w,this.#e);return this.#o=[],this.#e=0,f}parseCloseBody(w){m(w.length!==1);let f;if(w.length>=2&&(f=w.readUInt16BE(0)),f!==void 0&&!g(f))
return{code:1002,reason:"Invalid status code",error:!0};let I=w.subarray(2);I[0]===239&&I[1]===187&&I[2]===191&&(I=I.subarray(3));try{I=k(I)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:f,reason:I,error:!1}}parseControlFrame(w){const{opcode:f,payloadLength:I}=this.#n;if(f===u.CLOSE){if(I===1)return d(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#n.closeInfo=this.
parseCloseBody(w),this.#n.closeInfo.error){const{code:D,reason:M}=this.#n.closeInfo;return V(this.ws,D,M,M.length),d(this.ws,M),!1}if(this.ws[e]!==Q.SENT){let D=n;this.#n.closeInfo.code&&(D=Buffer.allocUnsafe(
2),D.writeUInt16BE(this.#n.closeInfo.code,0));const M=new v(D);this.ws[E].socket.write(M.createFrame(u.CLOSE),T=>{T||(this.ws[e]=Q.SENT)})}return this.ws[c]=l.CLOSING,this.ws[a]=!0,!1}else if(f===u.PING){
if(!this.ws[a]){const D=new v(w);this.ws[E].socket.write(D.createFrame(u.PONG)),r.ping.hasSubscribers&&r.ping.publish({payload:w})}}else f===u.PONG&&r.pong.hasSubscribers&&r.pong.publish({payload:w});
return!0}get closingInfo(){return this.#n.closeInfo}}p.exports={ByteParser:o}}),13900:((p,J,A)=>{const{WebsocketFrameSend:t}=A(3264),{opcodes:m,sendHints:B}=A(20736),u=A(64660),l=Buffer[Symbol.species];
class n{#A=new u;#e=!1;#t;constructor(E){this.#t=E}add(E,a,r){if(r!==B.blob){const h=Q(E,r);if(!this.#e)this.#t.write(h,a);else{const d={promise:null,callback:a,frame:h};this.#A.push(d)}return}const g={
promise:E.arrayBuffer().then(h=>{g.promise=null,g.frame=Q(h,r)}),callback:a,frame:null};this.#A.push(g),this.#e||this.#r()}async#r(){this.#e=!0;const E=this.#A;for(;!E.isEmpty();){const a=E.shift();a.
promise!==null&&await a.promise,this.#t.write(a.frame,a.callback),a.callback=a.frame=null}this.#e=!1}}function Q(e,E){return new t(c(e,E)).createFrame(E===B.string?m.TEXT:m.BINARY)}function c(e,E){switch(E){case B.
string:return Buffer.from(e);case B.arrayBuffer:case B.blob:return new l(e);case B.typedArray:return new l(e.buffer,e.byteOffset,e.byteLength)}}p.exports={SendQueue:n}}),61216:(p=>{p.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((p,J,A)=>{const{kReadyState:t,kController:m,kResponse:B,kBinaryType:u,kWebSocketURL:l}=A(61216),{states:n,opcodes:Q}=A(20736),{ErrorEvent:c,createFastMessageEvent:e}=A(
15188),{isUtf8:E}=A(4573),{collectASequenceOfCodePointsFast:a,removeHTTPWhitespace:r}=A(51900);function g(M){return M[t]===n.CONNECTING}function h(M){return M[t]===n.OPEN}function d(M){return M[t]===n.
CLOSING}function F(M){return M[t]===n.CLOSED}function k(M,T,W=(_,iA)=>new Event(_,iA),x={}){const _=W(M,x);T.dispatchEvent(_)}function N(M,T,W){if(M[t]!==n.OPEN)return;let x;if(T===Q.TEXT)try{x=D(W)}catch{
V(M,"Received invalid UTF-8 in text frame.");return}else T===Q.BINARY&&(M[u]==="blob"?x=new Blob([W]):x=L(W));k("message",M,e,{origin:M[l].origin,data:x})}function L(M){return M.byteLength===M.buffer.
byteLength?M.buffer:M.buffer.slice(M.byteOffset,M.byteOffset+M.byteLength)}function G(M){if(M.length===0)return!1;for(let T=0;T<M.length;++T){const W=M.charCodeAt(T);if(W<33||W>126||W===34||W===40||W===
41||W===44||W===47||W===58||W===59||W===60||W===61||W===62||W===63||W===64||W===91||W===92||W===93||W===123||W===125)return!1}return!0}function v(M){return M>=1e3&&M<1015?M!==1004&&M!==1005&&M!==1006:
M>=3e3&&M<=4999}function V(M,T){const{[m]:W,[B]:x}=M;W.abort(),x?.socket&&!x.socket.destroyed&&x.socket.destroy(),T&&k("error",M,(_,iA)=>new c(_,iA),{error:new Error(T),message:T})}function i(M){return M===
Q.CLOSE||M===Q.PING||M===Q.PONG}function s(M){return M===Q.CONTINUATION}function C(M){return M===Q.TEXT||M===Q.BINARY}function o(M){return C(M)||s(M)||i(M)}function y(M){const T={position:0},W=new Map;
for(;T.position<M.length;){const x=a(";",M,T),[_,iA=""]=x.split("=");W.set(r(_,!0,!1),r(iA,!1,!0)),T.position++}return W}function w(M){if(M.length===0)return!1;for(let W=0;W<M.length;W++){const x=M.charCodeAt(
W);if(x<48||x>57)return!1}const T=Number.parseInt(M,10);return T>=8&&T<=15}const f=typeof process.versions.icu=="string",I=f?new TextDecoder("utf-8",{fatal:!0}):void 0,D=f?I.decode.bind(I):function(M){
if(E(M))return M.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};p.exports={isConnecting:g,isEstablished:h,isClosing:d,isClosed:F,fireEvent:k,isValidSubprotocol:G,isValidStatusCode:v,
failWebsocketConnection:V,websocketMessageReceived:N,utf8Decode:D,isControlFrame:i,isContinuationFrame:s,isTextBinaryFrame:C,isValidOpcode:o,parseExtensions:y,isValidClientWindowBits:w}}),13726:((p,J,A)=>{
const{webidl:t}=A(45893),{URLSerializer:m}=A(51900),{environmentSettingsObject:B}=A(73168),{staticPropertyDescriptors:u,states:l,sentCloseFrameState:n,sendHints:Q}=A(20736),{kWebSocketURL:c,kReadyState:e,
kController:E,kBinaryType:a,kResponse:r,kSentClose:g,kByteParser:h}=A(61216),{isConnecting:d,isEstablished:F,isClosing:k,isValidSubprotocol:N,fireEvent:L}=A(98625),{establishWebSocketConnection:G,closeWebSocketConnection:v}=A(
86897),{ByteParser:V}=A(81652),{kEnumerableProperty:i,isBlobLike:s}=A(3440),{getGlobalDispatcher:C}=A(32581),{types:o}=A(57975),{ErrorEvent:y,CloseEvent:w}=A(15188),{SendQueue:f}=A(13900);class I extends EventTarget{#A={
open:null,error:null,close:null,message:null};#e=0;#t="";#r="";#s;constructor(W,x=[]){super(),t.util.markAsUncloneable(this);const _="WebSocket constructor";t.argumentLengthCheck(arguments,1,_);const iA=t.
converters["DOMString or sequence<DOMString> or WebSocketInit"](x,_,"options");W=t.converters.USVString(W,_,"url"),x=iA.protocols;const BA=B.settingsObject.baseUrl;let lA;try{lA=new URL(W,BA)}catch(mA){
throw new DOMException(mA,"SyntaxError")}if(lA.protocol==="http:"?lA.protocol="ws:":lA.protocol==="https:"&&(lA.protocol="wss:"),lA.protocol!=="ws:"&&lA.protocol!=="wss:")throw new DOMException(`Expec\
ted a ws: or wss: protocol, got ${lA.protocol}`,"SyntaxError");if(lA.hash||lA.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof x=="string"&&(x=[x]),x.length!==new Set(
x.map(mA=>mA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(x.length>0&&!x.every(mA=>N(mA)))throw new DOMException("Invalid Sec-WebSocket-Protocol\
 value","SyntaxError");this[c]=new URL(lA.href);const uA=B.settingsObject;this[E]=G(lA,x,uA,this,(mA,RA)=>this.#n(mA,RA),iA),this[e]=I.CONNECTING,this[g]=n.NOT_SENT,this[a]="blob"}close(W=void 0,x=void 0){
t.brandCheck(this,I);const _="WebSocket.close";if(W!==void 0&&(W=t.converters["unsigned short"](W,_,"code",{clamp:!0})),x!==void 0&&(x=t.converters.USVString(x,_,"reason")),W!==void 0&&W!==1e3&&(W<3e3||
W>4999))throw new DOMException("invalid code","InvalidAccessError");let iA=0;if(x!==void 0&&(iA=Buffer.byteLength(x),iA>123))throw new DOMException(`Reason must be less than 123 bytes; received ${iA}`,
"SyntaxError");v(this,W,x,iA)}send(W){t.brandCheck(this,I);const x="WebSocket.send";if(t.argumentLengthCheck(arguments,1,x),W=t.converters.WebSocketSendData(W,x,"data"),d(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!F(this)||k(this)))if(typeof W=="string"){const _=Buffer.byteLength(W);this.#e+=_,this.#s.add(W,()=>{this.#e-=_},Q.string)}else o.isArrayBuffer(W)?(this.#e+=
W.byteLength,this.#s.add(W,()=>{this.#e-=W.byteLength},Q.arrayBuffer)):ArrayBuffer.isView(W)?(this.#e+=W.byteLength,this.#s.add(W,()=>{this.#e-=W.byteLength},Q.typedArray)):s(W)&&(this.#e+=W.size,this.#s.
add(W,()=>{this.#e-=W.size},Q.blob))}get readyState(){return t.brandCheck(this,I),this[e]}get bufferedAmount(){return t.brandCheck(this,I),this.#e}get url(){return t.brandCheck(this,I),m(this[c])}get extensions(){
return t.brandCheck(this,I),this.#r}get protocol(){return t.brandCheck(this,I),this.#t}get onopen(){return t.brandCheck(this,I),this.#A.open}set onopen(W){t.brandCheck(this,I),this.#A.open&&this.removeEventListener(
"open",this.#A.open),typeof W=="function"?(this.#A.open=W,this.addEventListener("open",W)):this.#A.open=null}get onerror(){return t.brandCheck(this,I),this.#A.error}set onerror(W){t.brandCheck(this,I),
this.#A.error&&this.removeEventListener("error",this.#A.error),typeof W=="function"?(this.#A.error=W,this.addEventListener("error",W)):this.#A.error=null}get onclose(){return t.brandCheck(this,I),this.#A.
close}set onclose(W){t.brandCheck(this,I),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof W=="function"?(this.#A.close=W,this.addEventListener("close",W)):this.#A.close=null}get onmessage(){
return t.brandCheck(this,I),this.#A.message}set onmessage(W){t.brandCheck(this,I),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof W=="function"?(this.#A.message=W,this.addEventListener(
"message",W)):this.#A.message=null}get binaryType(){return t.brandCheck(this,I),this[a]}set binaryType(W){t.brandCheck(this,I),W!=="blob"&&W!=="arraybuffer"?this[a]="blob":this[a]=W}#n(W,x){this[r]=W;
const _=this[E]?.dispatcher?.webSocketOptions,iA=_?.maxFragments,BA=_?.maxPayloadSize,lA=new V(this,x,{maxFragments:iA,maxPayloadSize:BA});lA.on("drain",D),lA.on("error",M.bind(this)),W.socket.ws=this,
this[h]=lA,this.#s=new f(W.socket),this[e]=l.OPEN;const uA=W.headersList.get("sec-websocket-extensions");uA!==null&&(this.#r=uA);const mA=W.headersList.get("sec-websocket-protocol");mA!==null&&(this.#t=
mA),L("open",this)}}I.CONNECTING=I.prototype.CONNECTING=l.CONNECTING,I.OPEN=I.prototype.OPEN=l.OPEN,I.CLOSING=I.prototype.CLOSING=l.CLOSING,I.CLOSED=I.prototype.CLOSED=l.CLOSED,Object.defineProperties(
I.prototype,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u,url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,[Symbol.toStringTag]:{
value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(I,{CONNECTING:u,OPEN:u,CLOSING:u,CLOSED:u}),t.converters["sequence<DOMString>"]=t.sequenceConverter(t.converters.
DOMString),t.converters["DOMString or sequence<DOMString>"]=function(T,W,x){return t.util.Type(T)==="Object"&&Symbol.iterator in T?t.converters["sequence<DOMString>"](T):t.converters.DOMString(T,W,x)},
t.converters.WebSocketInit=t.dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:t.converters.any,
defaultValue:()=>C()},{key:"headers",converter:t.nullableConverter(t.converters.HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(T){return t.util.Type(T)==="O\
bject"&&!(Symbol.iterator in T)?t.converters.WebSocketInit(T):{protocols:t.converters["DOMString or sequence<DOMString>"](T)}},t.converters.WebSocketSendData=function(T){if(t.util.Type(T)==="Object"){
if(s(T))return t.converters.Blob(T,{strict:!1});if(ArrayBuffer.isView(T)||o.isArrayBuffer(T))return t.converters.BufferSource(T)}return t.converters.USVString(T)};function D(){this.ws[r].socket.resume()}
function M(T){let W,x;T instanceof w?(W=T.reason,x=T.code):W=T.message,L("error",this,()=>new y("error",{error:T,message:W})),v(this,x)}p.exports={WebSocket:I}}),42613:(p=>{p.exports=WA(import.meta.url)(
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
<dock status ID>";function l(Q){const c=new Map;for(const{name:E,error:a,dockStatusId:r}of Q){const g=r===void 0?a.message:a.message.replaceAll(r,u),h=c.get(g)??{names:[],ids:[]};c.set(g,h),h.names.push(
E),r!==void 0&&h.ids.push(r)}const e=Math.max(100,Math.min(1e3,Math.floor(m/c.size)));return Array.from(c,([E,{names:a,ids:r}])=>({names:a,message:(0,t.OX)(E,e).replaceAll(u,()=>r.join(", "))}))}function n(Q){
return l(Q).map(({names:c,message:e})=>`${c.join(", ")}: ${e}`).join(" | ")}}),53299:((p,J,A)=>{A.d(J,{k:()=>u});var t=A(51455),m=A(76760),B=A(86560);async function u(l){const n=(0,m.join)(await(0,B.P)(
"workflow-report-"),"report.md");return await(0,t.writeFile)(n,l),n}}),66561:((p,J,A)=>{A.d(J,{Hq:()=>B,cz:()=>t,xS:()=>m,xW:()=>u});function t(l){const n={added:0,modified:0,removed:0};for(const{added:Q,
modified:c,removed:e}of l)n.added+=Q,n.modified+=c,n.removed+=e;return n}function m({status:l,changes:n,references:Q}){if(l!=="modified")return{added:0,modified:0,removed:0,[l]:1};const c=n.length===0&&
Q===0?1:0;return t([{added:0,modified:c,removed:0},...n.map(({kind:e})=>({added:0,removed:0,modified:0,[e==="reordered"?"modified":e]:1}))])}function B({workflows:l}){return l.some(({status:n})=>n!=="\
unchanged")}function u({workflows:l}){return t(l.map(({counts:n})=>n))}}),72899:((p,J,A)=>{A.d(J,{K$:()=>t,pi:()=>B,wo:()=>m});const t={patterns:[]};function m(l){const n=[];for(const[Q,c]of l.split(/\r\n|\r|\n/).
entries()){const e=c.trim();if(e===""||e.startsWith("#"))continue;const E=e.split(".");if(E.includes(""))throw new Error(`has an empty key in line ${Q+1} (join keys by single dots)`);if(E.every(a=>a===
"*"))throw new Error(`has only * in line ${Q+1}, which would ignore everything (name a key)`);n.push(E)}return{patterns:n}}function B({patterns:l},n){return l.some(Q=>u(n,Q,Q.length))}function u(l,n,Q){
if(Q===0)return!0;if(l?.outer===void 0)return!1;if(n[Q-1]==="*"&&u(l.outer,n,Q-1))return!0;if(l.key===void 0)return!1;const c=Q-l.key.split(".").length;return c>=0&&n.slice(c,Q).join(".")===l.key&&u(l.
outer,n,c)}}),12829:((p,J,A)=>{A.d(J,{SE:()=>gA,B1:()=>Y,cq:()=>QA});var t=A(58132),m=A(30706),B=A(61318),u=A(63102);function l(R,b){let H;for(H=0;H<R.length&&H<b.length;H++)if(R[H]!=b[H])return R.slice(
0,H);return R.slice(0,H)}function n(R,b){let H;if(!R||!b||R[R.length-1]!=b[b.length-1])return"";for(H=0;H<R.length&&H<b.length;H++)if(R[R.length-(H+1)]!=b[b.length-(H+1)])return R.slice(-H);return R.slice(
-H)}function Q(R,b,H){if(R.slice(0,b.length)!=b)throw Error(`string ${JSON.stringify(R)} doesn't start with prefix ${JSON.stringify(b)}; this is a bug`);return H+R.slice(b.length)}function c(R,b,H){if(!b)
return R+H;if(R.slice(-b.length)!=b)throw Error(`string ${JSON.stringify(R)} doesn't end with suffix ${JSON.stringify(b)}; this is a bug`);return R.slice(0,-b.length)+H}function e(R,b){return Q(R,b,"")}
function E(R,b){return c(R,b,"")}function a(R,b){return b.slice(0,r(R,b))}function r(R,b){let H=0;R.length>b.length&&(H=R.length-b.length);let $=b.length;R.length<b.length&&($=R.length);const nA=Array(
$);let AA=0;nA[0]=0;for(let eA=1;eA<$;eA++){for(b[eA]==b[AA]?nA[eA]=nA[AA]:nA[eA]=AA;AA>0&&b[eA]!=b[AA];)AA=nA[AA];b[eA]==b[AA]&&AA++}AA=0;for(let eA=H;eA<R.length;eA++){for(;AA>0&&R[eA]!=b[AA];)AA=nA[AA];
R[eA]==b[AA]&&AA++}return AA}function g(R){return R.includes(`\r
`)&&!R.startsWith(`
`)&&!R.match(/[^\r]\n/)}function h(R){return!R.includes(`\r
`)&&R.includes(`
`)}function d(R,b){const H=[];for(const $ of Array.from(b.segment(R))){const nA=$.segment;H.length&&/\s/.test(H[H.length-1])&&/\s/.test(nA)?H[H.length-1]+=nA:H.push(nA)}return H}function F(R,b){if(b)return N(
R,b)[1];let H;for(H=R.length-1;H>=0&&R[H].match(/\s/);H--);return R.substring(H+1)}function k(R,b){if(b)return N(R,b)[0];const H=R.match(/^\s*/);return H?H[0]:""}function N(R,b){if(!b)return[k(R),F(R)];
if(b.resolvedOptions().granularity!="word")throw new Error('The segmenter passed must have a granularity of "word"');const H=d(R,b),$=H[0],nA=H[H.length-1],AA=/\s/.test($)?$:"",eA=/\s/.test(nA)?nA:"";
return[AA,eA]}const L="a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}",G=new RegExp(`[${L}]+|\\s+|[^${L}]`,"ug");class v extends u.
A{equals(b,H,$){return $.ignoreCase&&(b=b.toLowerCase(),H=H.toLowerCase()),b.trim()===H.trim()}tokenize(b,H={}){let $;if(H.intlSegmenter){const eA=H.intlSegmenter;if(eA.resolvedOptions().granularity!=
"word")throw new Error('The segmenter passed must have a granularity of "word"');$=d(b,eA)}else $=b.match(G)||[];const nA=[];let AA=null;return $.forEach(eA=>{/\s/.test(eA)?AA==null?nA.push(eA):nA.push(
nA.pop()+eA):AA!=null&&/\s/.test(AA)?nA[nA.length-1]==AA?nA.push(nA.pop()+eA):nA.push(AA+eA):nA.push(eA),AA=eA}),nA}join(b){return b.map((H,$)=>$==0?H:H.replace(/^\s+/,"")).join("")}postProcess(b,H){if(!b||
H.oneChangePerToken)return b;let $=null,nA=null,AA=null;return b.forEach(eA=>{eA.added?nA=eA:eA.removed?AA=eA:((nA||AA)&&s($,AA,nA,eA,H.intlSegmenter),$=eA,nA=null,AA=null)}),(nA||AA)&&s($,AA,nA,null,
H.intlSegmenter),b}}const V=new v;function i(R,b,H){return H?.ignoreWhitespace!=null&&!H.ignoreWhitespace?y(R,b,H):V.diff(R,b,H)}function s(R,b,H,$,nA){if(b&&H){const[AA,eA]=N(b.value,nA),[wA,DA]=N(H.
value,nA);if(R){const HA=l(AA,wA);R.value=c(R.value,wA,HA),b.value=e(b.value,HA),H.value=e(H.value,HA)}if($){const HA=n(eA,DA);$.value=Q($.value,DA,HA),b.value=E(b.value,HA),H.value=E(H.value,HA)}}else if(H){
if(R){const AA=k(H.value,nA);H.value=H.value.substring(AA.length)}if($){const AA=k($.value,nA);$.value=$.value.substring(AA.length)}}else if(R&&$){const AA=k($.value,nA),[eA,wA]=N(b.value,nA),DA=l(AA,
eA);b.value=e(b.value,DA);const HA=n(e(AA,DA),wA);b.value=E(b.value,HA),$.value=Q($.value,AA,HA),R.value=c(R.value,AA,AA.slice(0,AA.length-HA.length))}else if($){const AA=k($.value,nA),eA=F(b.value,nA),
wA=a(eA,AA);b.value=E(b.value,wA)}else if(R){const AA=F(R.value,nA),eA=k(b.value,nA),wA=a(AA,eA);b.value=e(b.value,wA)}}class C extends u.A{tokenize(b){const H=new RegExp(`(\\r?\\n)|[${L}]+|[^\\S\\n\\r]+\
|[^${L}]`,"ug");return b.match(H)||[]}}const o=new C;function y(R,b,H){return o.diff(R,b,H)}const w=240,f=40,I=500,D=5e4,M=2e6,T=.4,W=6;function x(R,b){const H=eA=>eA.length>w,$=(eA,wA)=>wA.map(DA=>({
mark:eA,text:DA}));if(!R.some(H)&&!b.some(H))return[...$("-",R),...$("+",b)];const nA=[];let AA=0;for(const eA of(0,B.E)([...R],[...b],{comparator:_(R,b)})){if(eA.added)nA.push(...$("+",eA.value));else if(eA.
removed)nA.push(...$("-",eA.value));else for(const[wA,DA]of eA.value.entries())nA.push(...BA(R[AA+wA]??"",DA));eA.added||(AA+=eA.value.length)}return nA}function _(R,b){if(R.length===1&&b.length===1)return()=>!0;
const H=nA=>nA.reduce((AA,eA)=>AA+eA.length,0);if(H(R)*b.length+H(b)*R.length>M)return()=>!1;const $=new Map([...R,...b].map(nA=>[nA,iA(nA)]));return(nA,AA)=>{const[eA,wA]=[$.get(nA)??new Set,$.get(AA)??
new Set];let DA=0;for(const HA of eA)wA.has(HA)&&DA++;return 2*DA>T*(eA.size+wA.size)}}function iA(R){const b=new Set;for(let H=0;H<=R.length-W;H++)b.add(R.slice(H,H+W));return b}function BA(R,b){const H=xA(
R,b),$=JA(R,b,H),nA=lA(R.slice(H,R.length-$),b.slice(H,b.length-$)).flatMap(wA=>[{mark:"-",text:uA(R,H+wA.from[0],H+wA.from[1])},{mark:"+",text:uA(b,H+wA.to[0],H+wA.to[1])}]),AA=nA.reduce((wA,{text:DA})=>wA+
DA.length,0);return!(R.length<=w&&b.length<=w)&&AA<.8*(R.length+b.length)?nA:[{mark:"-",text:R},{mark:"+",text:b}]}function lA(R,b){const $=R.length<=D&&b.length<=D?y(R,b,{maxEditLength:I}):void 0;if($===
void 0)return[{from:[0,R.length],to:[0,b.length]}];const nA=[];let[AA,eA]=[0,0];for(const{value:wA,added:DA,removed:HA}of $){const[YA,KA]=[AA,eA];if(DA||(AA+=wA.length),HA||(eA+=wA.length),!DA&&!HA)continue;
const ne=nA.at(-1);ne&&YA-ne.from[1]<2*f?(ne.from[1]=AA,ne.to[1]=eA):nA.push({from:[YA,AA],to:[KA,eA]})}return nA}function uA(R,b,H){const $=b>f+20?RA(R,b-f):0,nA=R.length-H>f+20?RA(R,H+f):R.length;return`${$>
0?"\u2026":""}${R.slice($,nA)}${nA<R.length?"\u2026":""}`}function mA(R,b){if(R.length<=b)return R;const H=(0,t.Jj)(R,Math.max(0,b-30));return`${H} ${(0,m.hS)(R.length-H.length+1,"more character")}`}function RA(R,b){
return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(R.slice(b-1,b+1))?b-1:b}function xA(R,b){const H=Math.min(R.length,b.length);let $=0;for(;$<H&&R[$]===b[$];)$++;return $}function JA(R,b,H){const $=Math.min(
R.length,b.length)-H;let nA=0;for(;nA<$&&R[R.length-1-nA]===b[b.length-1-nA];)nA++;return nA}const aA=2,cA=1e3,EA=20,q="spaces at the end";function FA(R,b,H=1/0){const[$,nA]=[CA(R),CA(b)],[AA,eA]=[$.lines,
nA.lines],wA=xA(AA,eA),DA=JA(AA,eA,wA),HA=[AA.slice(wA,AA.length-DA),eA.slice(wA,eA.length-DA)],YA=(0,B.E)(...HA,{maxEditLength:cA})??[{value:HA[0],removed:!0,added:!1},{value:HA[1],removed:!1,added:!0}],
KA=dA(H);R!==void 0&&b!==void 0&&$.ends!==nA.ends&&KA.note(`line ends: ${$.ends} \u2192 ${nA.ends}`);let ne=wA+1;const se=wA<=aA+1?0:wA-aA;se>0&&YA.length>0&&KA.note(`line ${se+1}`),YA.length>0&&KA.context(
AA.slice(se,wA));for(const[Ee,{value:te,removed:ge,added:Be}]of YA.entries()){const[Ie,he]=[YA[Ee-1],YA[Ee+1]];ge?KA.block(te,he?.added?he.value:[]):Be&&!Ie?.removed?KA.block([],te):!Be&&te.length<=2*
aA+1?KA.context(te):Be||(KA.context(te.slice(0,aA)),KA.note(`line ${ne+te.length-aA}`),KA.context(te.slice(-aA))),ge||(ne+=te.length)}return YA.length>0&&KA.context(eA.slice(eA.length-DA,eA.length-DA+
aA)),KA.end()}function yA(R,b){const[H,$]=[R.normalize(),b.normalize()];if(R===b||sA(H)!==sA($))return;const nA=sA(R)===sA(b)?[]:[`Unicode forms: ${oA(R)} \u2192 ${oA(b)}`];if(H===$)return nA[0];const AA=H.
trimEnd()===$.trimEnd()?q:H.trimStart()===$.trimStart()?"indentation":"white space";return[...nA,AA].join(", ")}function sA(R){return R.replace(/\s+/g,"")}function oA(R){return R===R.normalize("NFC")?
"NFC":R===R.normalize("NFD")?"NFD":"mixed"}function CA(R){const b=R?.split(`
`)??[],H=b.slice(0,-1);return H.length===0||!H.every($=>$.endsWith("\r"))?{lines:b,ends:"LF"}:{lines:[...H.map($=>$.slice(0,-1)),...b.slice(-1)],ends:"CRLF"}}function dA(R){const b=[];let H=R,$=0;const nA=eA=>{
b.push(eA),H-=eA.length+1},AA=eA=>{$===0&&nA(`@@ ${eA} @@`)};return{note:AA,context(eA){for(const wA of eA){const DA=mA(wA,w);$===0&&DA.length+3<=H&&nA(`  ${DA}`)}},block(eA,wA){const DA=x(eA,wA),HA=XA(
DA);HA.length>0&&AA(`hard to see: ${HA.join(", ")}`);const YA=$>0?new Map:TA(DA,H);for(const KA of DA){const ne=YA.get(KA);ne===void 0?$++:nA(`${KA.mark} ${ne}`)}},end(){return $===0?b:[...b,`@@ ${(0,m.
hS)($,"more changed line")} @@`]}}}function TA(R,b){const H=["-","+"].map(DA=>R.filter(HA=>HA.mark===DA)),[$=0,nA=0]=H.map(DA=>DA.reduce((HA,{text:YA})=>HA+YA.length+3,0)),AA=Math.max(Math.floor(b/2),
b-nA),eA=[AA,b-Math.min($,AA)],wA=new Map;for(const[DA,HA]of H.entries()){let YA=eA[DA]??0;for(const KA of HA){if(KA.text.length+3>YA&&YA<EA+30)break;const ne=mA(KA.text,YA-3);wA.set(KA,ne),YA-=ne.length+
3}}return wA}function XA(R){const b=eA=>R.filter(wA=>wA.mark===eA).map(({text:wA})=>wA),[H,$]=[b("-"),b("+")],nA=new Map(H.map(eA=>[sA(eA.normalize()),eA])),AA=$.flatMap(eA=>{const wA=nA.get(sA(eA.normalize()));
return wA===void 0?[]:yA(wA,eA)??[]});return H.length>0&&$.length>0&&H.some(PA)!==$.some(PA)&&AA.push(q),[...new Set(AA)]}function PA(R){return R!==R.trimEnd()}var $A=A(66561);const UA=6e4,OA=6e3,GA=80,
VA=8,NA=60,Ae={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F"};function QA({modified:R,added:b,removed:H}){return[[R,"modified"],[b,"added"],[H,"removed"]].flatMap(([
AA,eA])=>AA===0?[]:[`${AA.toLocaleString("en-US")} ${eA}`]).join(", ")||"no changes"}function Y({workflows:R},{maxLength:b=UA,headings:H=!0}={}){const $=R.filter(({status:DA})=>DA==="changed"),nA=[...ae(
R,b/10),...le(R,b/10)],AA={left:b-zA(nA)-2*NA},eA=fA($,AA);return MA(eA.flatMap(({files:DA})=>DA),AA),`${[...eA.flatMap(({heading:DA,files:HA,omitted:YA})=>[...H?[DA]:[],...HA.flatMap(({blocks:KA})=>KA),
...ie(YA)]),...Qe($.slice(eA.length)),...nA].join(`

`)}
`}function gA(R,b){return R.length<=3e3&&R.split(`
`).length<=50?R:`<details><summary>${b}</summary>

${R}
</details>
`}function fA(R,b){const H=[];for(const $ of R){const nA=qA($);if(!SA(b,zA([nA])+NA))break;H.push({heading:nA,files:[],omitted:0})}for(const[$,nA]of H.entries())for(const AA of R[$]?.files??[]){const eA=[
_A(AA),...oe(AA)];nA.omitted===0&&SA(b,zA(eA)+NA)?nA.files.push({file:AA,blocks:eA}):nA.omitted+=ce([(0,$A.xS)(AA)])}return H}function MA(R,b){const H=[...R].sort(($,nA)=>$.file.changes.length-nA.file.
changes.length);for(const[$,nA]of H.entries()){const AA={left:Math.floor(b.left/(H.length-$))};b.left-=AA.left;const eA=vA(nA.file,AA);b.left+=AA.left;const[wA="",...DA]=nA.blocks,HA=eA.length===0?[]:
[eA.join(`
`)];nA.blocks=[wA,...HA,...ie(nA.file.changes.length-eA.length),...DA]}}function vA({kind:R,changes:b},H){const $=[],nA=new Map;let AA=!0;for(const eA of b){const wA=`- ${Ae[eA.kind]} ${K(eA.path,R,nA)}`,
DA=AA?wA+(R==="variables"?"":O(eA)):void 0;if(DA!==void 0&&SA(H,DA.length+1)){$.push(DA);continue}if(AA=!1,!SA(H,wA.length+3))break;$.push(`${wA} \u2026`)}return $}function SA(R,b){return b>R.left?!1:
(R.left-=b,!0)}function zA(R){return R.reduce((b,H)=>b+H.length+2,0)}function qA({name:R,counts:b}){const H=QA(b);return R===void 0?`### ${rA(H)}`:`### ${(0,t.SS)(R)}: ${H}`}function _A({name:R,kind:b,
status:H,changes:$,references:nA}){const AA=`**${(0,t.SS)(R)}**`;if(H!=="modified")return`${Ae[H]} ${AA}: file ${H}`;const eA=b==="variables"?`${AA} (values are never shown)`:AA;return $.length===0&&nA===
0?`${Ae.modified} ${eA}: content modified`:eA}function oe({references:R}){return R===0?[]:[`${(0,m.hS)(R,"reference")} to new IDs and names ${R===1?"follows":"follow"} and ${R===1?"isn't":"aren't"} co\
unted.`]}function ie(R){return R===0?[]:[`\u2026 and ${(0,m.hS)(R,"more change")}`]}function Qe(R){if(R.length===0)return[];const b=ce(R.map(({counts:H})=>H));return[`\u2026 and ${(0,m.hS)(b,"more cha\
nge")} in ${(0,m.hS)(R.length,"more workflow")}`]}function ce(R){const{added:b,modified:H,removed:$}=(0,$A.cz)(R);return b+H+$}function ae(R,b){if(R.length===0)return["No changes"];const H=($,nA,AA)=>{
const eA=R.filter(DA=>DA.status===$);if(eA.length===0)return[];const wA=eA.flatMap(({name:DA})=>DA??[]);return[nA+(wA.length===0?rA(AA):`${kA(wA,b)}: ${AA}`)]};return[...H("added",`${Ae.added} `,"work\
flow added"),...H("removed",`${Ae.removed} `,"workflow removed"),...H("unchanged","","no changes")]}function le(R,b){const H=R.filter(({status:AA})=>AA==="changed"||AA==="unchanged"),$=H.filter(({variablesCompared:AA})=>!AA);
return $.length===0?[]:[`The environment variables${$.length===H.length?"":` of ${kA($.flatMap(({name:AA})=>AA??[]),b)}`} weren't compared, because one side is a folder without \`env_variables.json\`.`]}
function kA(R,b){const H={left:b-NA},$=[];for(const AA of R){const eA=(0,t.SS)(AA);if(!SA(H,eA.length+2))break;$.push(eA)}const nA=R.length-$.length;return nA===0?$.join(", "):$.length===0?(0,m.hS)(nA,
"workflow"):`${$.join(", ")} and ${(0,m.hS)(nA,"more workflow")}`}function K(R,b,H){const $=[];let nA=[],AA="";for(const eA of R){const wA=U(eA,b);if(AA+=`${eA.type} ${wA}
`,eA.type==="item"){const DA=[...$,wA].join(`
`),HA=H.get(DA);HA===void 0&&H.set(DA,AA),$.push(...HA===void 0||HA===AA?[]:nA,wA),nA=[]}else eA.type==="member"?nA.push(wA):($.push(...nA,wA),nA=[])}return $.push(...nA),$.length>VA&&$.splice(2,$.length-
VA+1,"\u2026"),$.join(" \u203A ")||"the whole file"}function U(R,b){return R.type==="element"?(0,t.SS)(`[${R.index}]`):R.type==="member"||b==="variables"?(0,t.SS)(R.type==="member"?R.key:R.label):`**${(0,t.
SS)(R.label)}**`}function O(R){if(R.kind==="reordered")return": in a new order";if(R.kind==="modified"){const{from:AA,to:eA}=R;return AA.type===eA.type&&"text"in AA&&"text"in eA&&(z(AA)||z(eA))?S(FA(AA.
text,eA.text,OA)):AA.type==="hidden"&&eA.type==="hidden"?"":`: ${X(AA)} \u2192 ${X(eA)}`}const{kind:b,path:H,value:$}=R,nA=H.at(-1);if(nA?.type==="item"&&nA.hint!==void 0)return` (${(0,t.SS)(nA.hint)}\
)`;if($.type==="hidden"||nA?.type==="item"&&$.type==="object")return"";if($.type==="string"&&z($)){const[AA,eA]=b==="added"?[void 0,$.text]:[$.text,void 0];return S(FA(AA,eA,OA))}return`: ${X($)}`}function S(R){
return`
${(0,t.EU)(R,"diff","  ")}`}function z(R){return R.type==="string"?R.text.length>GA||R.text.includes(`
`):R.type==="literal"&&R.text.length>GA}function X(R){if(R.type==="string"){const $=(0,t.Jj)(R.text,GA),nA=JSON.stringify($);return(0,t.SS)($===R.text?nA:`${nA.slice(0,-1)}`,1/0)}if(R.type==="literal")
return(0,t.SS)(R.text,GA);if(R.type==="hidden")return"a hidden value";const b=R.type==="object"?"{}":"[]";if(R.size===0)return`\`${b}\``;const H=R.type==="object"?"field":"element";return`\`${R.type===
"object"?"{\u2026}":"[\u2026]"}\` (${(0,m.hS)(R.size,H)})`}function rA(R){return R.charAt(0).toUpperCase()+R.slice(1)}}),97228:((p,J,A)=>{A.d(J,{CQ:()=>Q,Mi:()=>n,TF:()=>r,fU:()=>a,Rs:()=>c});var t=A(
51455);const m=WA(import.meta.url)("node:timers/promises");var B=A(57975),u=A(27406);const l={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permiss\
ion denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is in the way",EEXIST:"a file of that name already exists",ENOTEMPTY:"t\
he folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function n(g){const h=typeof g=="object"&&g!==null&&"code"in g?g.code:void 0;return typeof h==
"string"&&/^E[A-Z0-9]+$/.test(h)}function Q(g){if(!n(g))return(0,u.g)(g);const{code:h="",errno:d=0}=g;return l[h]??(0,B.getSystemErrorMap)().get(d)?.[1]??h}function c(g,h){return new Error(`Can't writ\
e ${h}: ${Q(g)}. Set another directory, or free some space.`,{cause:g})}const e=new Set(["EBUSY","EPERM","EACCES"]),E=12;async function a(g,h,{platform:d=process.platform,rename:F=t.rename,sleep:k=m.setTimeout}={}){
for(let N=1;;N++)try{return await F(g,h)}catch(L){const G=n(L)&&e.has(L.code??"");if(d!=="win32"||!G||N===E)throw L;await k(N*120)}}async function r(g){await(0,t.rm)(g,{recursive:!0,force:!0,maxRetries:10})}}),
27406:((p,J,A)=>{A.d(J,{g:()=>m,i:()=>t});function t(B){return B instanceof Error?B:new Error(String(B))}function m(B){return t(B).message}}),82258:((p,J,A)=>{A.d(J,{K:()=>w});var t=A(76760),m=A(77094),
B=A(27406),u=A(5806),l=A(62291),n=A(81115),Q=A(30706);function c(){const I=m.V4("api-key");I!==""&&m.Pq(I);const D=[],M={text:T=>m.V4(T),parsed(T,W){const x=M.text(T);try{return x===""?void 0:W(x)}catch(_){
M.refuse(T,(0,B.g)(_));return}},required(T,W){return M.text(T)===""&&M.refuse(T,"is required"),M.parsed(T,W)},refuse:(T,W)=>D.push(`${T} ${W.replace(/(?<=[a-z])\.$/,"")}`),check(T){if(D.length>0)throw new Error(
`Bad input: ${D.join("; ")}.`);return T}};return M}function e(I){return{host:I.required("host",l.o),apiKey:I.required("api-key",g),timeoutMs:(I.parsed("timeout-minutes",a(1440))??30)*6e4,longestWaitMs:(I.
parsed("poll-interval-seconds",a(3600))??10)*1e3,summary:I.parsed("summary",E)??!0}}function E(I){if(/^(true|True|TRUE)$/.test(I))return!0;if(/^(false|False|FALSE)$/.test(I))return!1;throw new Error(`\
must be true or false, not ${k(I)}`)}function a(I,D=!1){return M=>{const T=Number(M);if(!(D?/^\d+$/:/^\d+(\.\d+)?$/).test(M)||T<=0||T>I)throw new Error(`must be a ${D?"whole ":""}number above 0${I===1/0?
"":` and at most ${I}`}, not ${k(M)}`);return T}}function r(I){if(!(0,n.e)(I))throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${k(I)}`);return I}function g(I){if(!/^[\x21-\x7e]+$/.
test(I))throw new Error("must be printable ASCII without spaces or line breaks");return I}function h(I){if(/["<>|*?:\\/\p{C}]/u.test(I)||/^\.+$/.test(I))throw new Error(`can't be a name: ${k(I)}; leav\
e out " < > | * ? : \\ / and control characters`);const D=(0,u.x5)(I);if(D!==void 0)throw new Error(`can't be a name: ${k(I)} ${D}`);if(Array.from(I).length>200||Buffer.byteLength(I)>240)throw new Error(
"is too long: at most 200 characters");return I}function d(){return(0,t.resolve)(process.env.GITHUB_WORKSPACE??"")}function F(I){if(new RegExp("\\p{Cc}","u").test(I))throw new Error("must be a path wi\
thout control characters");return(0,t.resolve)(d(),I)}function k(I){return`"${(0,Q.OX)(I,60)}"`}function N(I){const D=I.parsed("upload-artifact",E)??!0,M=I.parsed("overwrite",E)??!1,T=I.parsed("retent\
ion-days",L),W=I.parsed("artifact-env-variables",E)??!0;return{upload:D?{overwrite:M,retentionDays:T}:void 0,artifactEnvVariables:W}}function L(I){if(/^0+$/.test(I))return;const D=a(1/0,!0)(I),M=Number(
process.env.GITHUB_RETENTION_DAYS)||1/0;if(D>M)throw new Error(`must be at most ${M}, the repository's limit in days, not ${D}`);return D}var G=A(73024),v=A(97228);const V=1024*1024;function i(I,D){const M=[
"workflows","workflows-file"].filter(x=>I.text(x)!==""),[T]=M;if(T===void 0)return{targets:s(I,D),many:!1};M.length>1&&I.refuse("workflows-file","can't be combined with workflows");for(const x of["wor\
kflow-id","flow-id","name"])I.text(x)!==""&&I.refuse(x,`can't be combined with ${T}`);const W=T==="workflows"?m.V4(T,{trimWhitespace:!1}):I.parsed(T,C);return{targets:W===void 0?[]:o(I,T,W),many:!0}}function s(I,D){
const M=I.required("workflow-id",r),T=I.required("flow-id",r),W=I.parsed("name",h);if(M===void 0||T===void 0)return[];const x={name:W??D+M,workflowId:M,flowId:T};try{h(x.name)}catch{I.refuse("workflow\
-id","is too long")}return[x]}function C(I){const D=F(I);let M;try{const T=(0,G.statSync)(D,{throwIfNoEntry:!1});if(!T?.isFile())throw new Error("it is not a file in the workspace");if(T.size>V)throw new Error(
"it is larger than 1 MiB");M=(0,G.readFileSync)(D)}catch(T){throw new Error(`can't be read: ${I}: ${(0,v.CQ)(T)}`)}try{return new TextDecoder("utf-8",{fatal:!0}).decode(M)}catch{throw new Error(`is no\
t UTF-8 text: ${I}`)}}function o(I,D,M){const T=[],W=new Map;let x=!0;for(const[_,iA]of M.split(/\r\n|\n|\r/).entries()){const BA=aA=>I.refuse(`${D} line ${_+1}`,aA),lA=iA.split(/[ \t]+/).filter(aA=>aA!==
""),uA=lA.findIndex(aA=>aA.startsWith("#"));if(uA>=0&&(lA.length=uA),lA.length===0)continue;x=!1;const[mA="",RA="",xA=""]=lA;if(lA.length!==3){BA(`must be "name workflow-id flow-id", not ${lA.length} ${lA.
length===1?"word":"words"}`);continue}for(const[aA,cA,EA]of[["name",mA,h],["workflow-id",RA,r],["flow-id",xA,r]])try{EA(cA)}catch(q){BA(`${aA} ${(0,B.g)(q)}`)}const JA=W.get((0,u.Sr)(mA));JA===void 0?
W.set((0,u.Sr)(mA),_+1):BA(`has the name of line ${JA}`),T.push({name:mA,workflowId:RA,flowId:xA})}return x&&I.refuse(D,"names no workflow"),T}var y=A(72899);function w(){const I=c(),D=i(I,"workflow-e\
xport-"),M=I.parsed("directory",F),T=I.parsed("unpack-to",f),W=I.parsed("unpack-env-variables",E)??!1,x=I.parsed("ignore",y.wo)??y.K$,_=I.parsed("max-parallel",a(100,!0))??4;return I.check({...D,...e(
I),...N(I),workspace:d(),directory:M,unpackTo:T,unpackEnvVariables:W,ignore:x,maxParallel:_})}function f(I){const D=F(I),M=(0,t.relative)(d(),D);if(M.split(t.sep)[0]===".."||(0,t.isAbsolute)(M))throw new Error(
"must be a folder in the workspace");const T=(0,u.pr)(M.replaceAll(t.sep,"/"));if(T!==void 0)throw new Error(T);return D}}),95631:((p,J,A)=>{A.a(p,async(t,m)=>{try{var B=A(53299),u=A(4687),l=A(18384),
n=A(82258),Q=A(58347),c=A(18032);await(0,l.e)(async e=>{(0,u.n)({exports:[]});const E=(0,n.K)(),{exportAll:a}=await Promise.all([A.e(663),A.e(24)]).then(A.bind(A,82024)),r=await a(E,e);(0,u.n)((0,c.Yz)(
r,E)),E.unpackTo!==void 0&&(0,u.n)({"report-path":await(0,B.k)((0,c.EI)(r))}),E.summary&&await(0,Q.n)(r,E);const g=(0,c.c2)(r,E);if(g)throw g}),m()}catch(e){m(e)}},1)}),58347:((p,J,A)=>{A.d(J,{n:()=>s});
var t=A(83273),m=A(77094),B=A(27406),u=A(58132),l=A(30706);const n=1024*1024,Q=2e5;function c(x,_){const iA=x.map(RA=>`<th>${(0,u.FO)(RA)}</th>`).join(""),BA=_.map(RA=>`<tr>${RA.map(xA=>`<td>${g(xA)}<\
/td>`).join("")}</tr>`),lA=h(BA),uA=_.length-lA.length,mA=uA===0?"":`<tr><td colspan="${x.length}">\u2026 and ${(0,l.hS)(uA,"more row")}</td></tr>`;return`<table><tr>${iA}</tr>${lA.join("")}${mA}</tab\
le>`}function e(x){return`<table>${x.map(([iA,BA])=>BA===void 0?"":`<tr><th align="left">${(0,u.FO)(iA)}</th><td>${g(BA)}</td></tr>`).join("")}</table>`}function E(x){const _=x.map(({names:lA,message:uA})=>{
const mA=h(lA.map(xA=>`**${(0,u.wh)(xA)}**`),Q/2),RA=lA.length-mA.length;return`> ${mA.join(", ")}${RA===0?"":` and ${RA.toLocaleString("en-US")} more`}: ${(0,u.wh)(uA)}`}),iA=h(_),BA=_.length-iA.length;
return[...iA,...BA===0?[]:[`> \u2026 and ${(0,l.hS)(BA,"more cause")}`]].join(`
>
`)}function a(x){return`> ${plainText(x)}`}function r(x,_){return`<details><summary>${(0,u.FO)(x)}</summary>

${_}

</details>`}function g(x){return typeof x=="string"?x===""?"":`<code>${(0,u.FO)((0,u.RK)(x))}</code>`:"words"in x?(0,u.wh)(x.words):`<a href="${(0,u.FO)(x.href)}">${(0,u.wh)(x.text)}</a>${(0,u.FO)(x.after??
"")}`}function h(x,_=Q){let iA=_;const BA=uA=>(iA-=Buffer.byteLength(uA),iA>=0),lA=x.findIndex(uA=>!BA(uA));return x.slice(0,lA<0?x.length:lA)}async function d(x,..._){const iA=[`### ${(0,u.wh)(x)}`];
let BA=n-1e3-Buffer.byteLength(iA.join()),lA=0;for(const uA of _){const mA=Buffer.byteLength(uA)+2;mA<=BA?(iA.push(uA),BA-=mA):lA++}lA>0&&iA.push(`${(0,l.hS)(lA,"part")} of this page would not fit and\
 ${lA===1?"is":"are"} left out.`);try{await m.z.addRaw(iA.join(`

`),!0).write()}catch(uA){m.$e(`Can't write the job summary: ${(0,B.g)(uA)}`)}}function F({host:x,pathname:_}){return x+_.replace(/\/$/,"")}async function k({outputs:x,elapsedMs:_,error:iA},BA){if(BA){
const lA=[...BA.facts,["Workflow ID",x["workflow-id"]],["Dock status ID",x["dock-status-id"]],["Status",x.status&&{words:x.status}],["Duration",{words:humanTime(_)}]],uA=iA?BA.titles.failed:BA.titles.
done;await writeSummary(uA,...iA?[quote(inOneLine(iA))]:[],factTable(lA))}if(iA)throw iA}var N=A(66561),L=A(12829),G=A(18032);const v={failed:{row:"\u274C Failed",count:"failed",single:"export failed"},
notTried:{row:"\u23F8\uFE0F Not tried",count:"not tried",single:"not tried"},neither:{row:"\u26A0\uFE0F Artifact not kept, not unpacked",count:"neither kept as an artifact nor unpacked",single:"export\
ed, but neither kept as an artifact nor unpacked"},notKept:{row:"\u26A0\uFE0F Artifact not kept",count:"not kept as an artifact",single:"exported, but not kept as an artifact"},notUnpacked:{row:"\u26A0\uFE0F No\
t unpacked",count:"not unpacked",single:"exported, but not unpacked"},notCompared:{row:"\u26A0\uFE0F Changes not shown",count:"without a report",single:"exported, but what changed can't be shown"},changed:{
row:"\u270F\uFE0F Changed",count:"changed",single:"changed"},unchanged:{row:"\u2705 Unchanged",count:"unchanged",single:"unchanged"},exported:{row:"\u2705 Exported",count:"exported",single:"exported"}},
V=Object.values(v),i=50;async function s(x,_){const iA=x.map(uA=>({exported:uA,outcome:C(uA,_)}));iA.sort((uA,mA)=>V.indexOf(uA.outcome)-V.indexOf(mA.outcome));const[BA]=iA;if(BA===void 0)return;const lA=(0,G.
dJ)(iA.map(({exported:uA})=>uA));await d(_.many?o(iA.map(({outcome:uA})=>uA)):y(BA.exported,BA.outcome),w(x,_),f(iA,_),...lA.length===0?[]:[E((0,t.cZ)(lA))],...M(x,_),_.many?T(iA.map(({exported:uA})=>uA)):
W(BA.exported))}function C({tried:x,outputs:_,error:iA},{upload:BA,unpackTo:lA}){if(!x)return v.notTried;if(_["package-path"]===void 0)return v.failed;const uA=!BA||_["artifact-id"]!==void 0,mA=lA===void 0||
_.changed!==void 0;return!uA&&!mA?v.neither:uA?mA?iA?lA===void 0?v.failed:v.notCompared:_.changed===void 0?v.exported:_.changed?v.changed:v.unchanged:v.notUnpacked:v.notKept}function o(x){const _=q=>x.
filter(FA=>FA===q).length,{changed:iA,unchanged:BA,exported:lA,notCompared:uA,notUnpacked:mA,notKept:RA,neither:xA,notTried:JA,failed:aA}=v,EA=[iA,BA,lA,uA,mA,RA,xA,JA,aA].flatMap(q=>_(q)===0?[]:[`${_(
q)} ${q.count}`]);return`${(0,l.hS)(x.length,"workflow")}: ${EA.join(", ")}`}function y({target:x,changes:_},iA){const BA=iA===v.changed&&_?.status==="changed"?_.counts:void 0;return`${x.name}: ${BA?(0,L.
cq)(BA):iA.single}`}function w(x,{host:_}){const iA=(0,u.wh)(F(_));return x.some(({outputs:lA})=>lA["package-path"]!==void 0)?`Exported from ${iA} in ${(0,l.zK)(performance.now())}.`:`Nothing was expo\
rted from ${iA}.`}function f(x,{unpackTo:_}){const iA=_!==void 0&&x.some(({exported:lA})=>I(lA)!==""),BA=x.map(({exported:lA,outcome:uA})=>[{words:lA.target.name},{words:uA.row},...iA?[{words:I(lA)}]:
[],D(lA)]);return c(["Workflow","Result",...iA?["What changed"]:[],"Package"],BA)}function I({changes:x}){return x===void 0||x.status==="unchanged"?"":x.status==="changed"?(0,L.cq)(x.counts):"new"}function D({
target:x,outputs:_}){const{"package-size":iA,"artifact-url":BA,"artifact-name":lA}=_;if(iA===void 0)return"";const uA=` (${(0,l.Xe)(iA)})`;return BA!==void 0&&lA!==void 0?{text:lA,href:BA,after:uA}:{words:`${x.
name}.zip${uA}`}}function M(x,{many:_}){const iA=(0,G.jb)(x);return(0,N.Hq)(iA)?[(0,L.SE)((0,L.B1)(iA,{headings:_}),"What changed")]:[]}function T(x){const _=x.map(({target:BA,outputs:lA})=>[{words:BA.
name},BA.workflowId,BA.flowId,lA["dock-status-id"]??"",lA["export-job-id"]??"",lA["package-sha256"]??""]);return r("IDs and SHA-256 digests",c(["Workflow","Workflow ID","Flow ID","Dock status ID","Exp\
ort job ID","SHA-256 of the package"],_))}function W({target:x,outputs:_,files:iA=[]}){const BA=e([["Workflow ID",x.workflowId],["Flow ID",x.flowId],["Dock status ID",_["dock-status-id"]],["Export job\
 ID",_["export-job-id"]],["SHA-256 of the package",_["package-sha256"]],["SHA-256 of the artifact",_["artifact-digest"]]]),lA=iA.slice(0,i).map(({name:uA,size:mA})=>[uA,{words:(0,l.Xe)(mA)}]);return iA.
length>i&&lA.push([{words:`and ${(0,l.hS)(iA.length-i,"more file")}`},""]),iA.length===0?r("IDs",BA):r("IDs, SHA-256 digests and files",`${BA}

${c(["File","Size"],lA)}`)}}),18032:((p,J,A)=>{A.d(J,{EI:()=>l,Yz:()=>u,c2:()=>Q,dJ:()=>c,jb:()=>n});var t=A(83273),m=A(66561),B=A(12829);function u(e,{many:E,unpackTo:a}){const r=e.map(({target:h,outputs:d,
error:F})=>({name:h.name,"workflow-id":h.workflowId,...d,...F&&{error:(0,t.UX)(F)}}));if(!E||a===void 0)return{exports:r};const g=e.some(({outputs:h})=>h.changed);return{exports:r,changed:g,...(0,m.xW)(
n(e))}}function l(e){return(0,B.B1)(n(e))}function n(e){return{workflows:e.flatMap(({changes:E})=>E??[])}}function Q(e,{many:E}){const a=c(e),r=c(e.filter(F=>F.tried)),[g]=r;if(!E||g===void 0)return a[0]?.
error;const h=a.length-r.length,d=h===0?"":`, ${h} not tried`;return new Error(`${r.length} of ${e.length} exports failed${d}. ${(0,t.As)(r)}`,{cause:g.error})}function c(e){return e.flatMap(({target:E,
outputs:a,error:r})=>r?[{name:E.name,error:r,dockStatusId:a["dock-status-id"]}]:[])}}),4687:((p,J,A)=>{A.d(J,{n:()=>m});var t=A(77094);function m(B){for(const[u,l]of Object.entries(B))t.uH(u,l)}}),18384:((p,J,A)=>{
A.d(J,{e:()=>l});var t=A(77094),m=A(27406),B=A(30706);const u=6e4;async function l(n){const Q=new AbortController;for(const c of["SIGINT","SIGTERM","SIGBREAK"])process.on(c,()=>Q.abort(new Error(`Canc\
elled (${c}).`)));try{await n(Q.signal)}catch(c){for(let e=c;e instanceof Error;e=e.cause)t.Yz(e.stack??e.message);t.C1((0,B.OX)((0,m.g)(c),u))}process.stdout.write("",()=>process.exit())}}),86560:((p,J,A)=>{
A.d(J,{P:()=>l});var t=A(51455),m=A(48161),B=A(76760),u=A(97228);async function l(n){const Q=process.env.RUNNER_TEMP||(0,m.tmpdir)();return await(0,t.mkdtemp)((0,B.join)(Q,n)).catch(c=>{throw(0,u.Rs)(
c,Q)})}}),58132:((p,J,A)=>{A.d(J,{EU:()=>Q,FO:()=>E,Jj:()=>l,RK:()=>B,SS:()=>n,wh:()=>e});const t="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\\
p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",m=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",
`(?<=${t})[\\u200C\\u200D](?=${t})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");
function B(g){return g.replace(m,(h,d)=>d===void 0?h:u(d))}function u(g){return`\\u{${g.codePointAt(0)?.toString(16)}}`}function l(g,h){if(g.length<=h)return g;const d=Array.from(g.slice(0,2*h+2));return d.
length>h?`${d.slice(0,h).join("")}\u2026`:g}function n(g,h=100){const d=B(l(g,h)).replaceAll("	",u)||'""',F="`".repeat(r(d)+1);return/^`|`$/.test(d)||/^ .*[^ ].* $/.test(d)?`${F} ${d} ${F}`:F+d+F}function Q(g,h,d){
const F=g.map(N=>B(N).replace(/^(\s*):(?=:)/,(L,G)=>G+u(":"))),k="`".repeat(Math.max(3,r(F.join(`
`))+1));return[k+h,...F,k].map(N=>d+N).join(`
`)}const c=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function e(g){const h=B(g).replaceAll("	"," ").split(c),d=B(g).match(c)??[];return h.map((F,k)=>E(F)+(d[k]===void 0?"":`${E(d[k])}<wbr>`)).join("")}
function E(g){return g.replace(a,h=>`&#${h.codePointAt(0)};`)}const a=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(g){return(g.match(/`+/g)??[]).reduce((h,d)=>Math.
max(h,d.length),0)}}),5806:((p,J,A)=>{A.d(J,{Cj:()=>B,MW:()=>d,Oj:()=>g,Sr:()=>r,TL:()=>h,dU:()=>a,e9:()=>c,gv:()=>m,jq:()=>e,pr:()=>E,x5:()=>Q});var t=A(76760);const m=".workflow-export.json",B=/^\.workflow-export-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
u=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,l=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,n=[["is lon\
ger than 1,000 characters",/.{1001}/s],["is more than 50 folders deep",/(\/[^/]+){51}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["is an absolute path",
/^\//],["is a drive path",/^[a-z]:/i],['leaves the folder with ".."',/(^|\/)\.\.(\/|$)/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',u],["changes how git or GitHub treats t\
he repository",l],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own folders",/^\.workflow-export-[^/]*(\/|$)/i]];function Q(k){const N=F(k);return r(N)===m?"is the name of the action's own record":n.find(([,L])=>L.test(N))?.[0]}
function c(k){return u.test(F(k))}function e(k){const N=F(k);return u.test(N)||l.test(N)||k===m||k.split("/").some(L=>B.test(L))}function E(k){return c(k)?"is in a .git folder":k.includes(":")?"contai\
ns a colon, which Windows takes for a drive or a stream":void 0}function a(k){const[N=""]=t.posix.basename(F(k)).split(":");return r(N.replace(/[. ]+$/,""))==="env_variables.json"}function r(k){return k.
normalize("NFC").toUpperCase().toLowerCase()}function g(k){const N=new Map;for(const L of k){let G=N,v=0;for(const V of L.replace(/\/$/,"").split("/")){v+=V.length+1;const i=L.slice(0,v),s=r(V),C=G.get(
s)??{spelled:i,inside:new Map};if(G.has(s)&&(C.spelled!==i||!i.endsWith("/")))return[C.spelled,L];G.set(s,C),G=C.inside}}}function h(k,N=100){const L=[...k.slice(0,10*N)],G=L.length>N?`${L.slice(0,N).
join("")}\u2026`:k;return JSON.stringify(G).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,v=>`\\u{${v.codePointAt(0)?.toString(16)}}`)}function d(k){return h(k,1e3).replaceAll("\\\\","\\")}function F(k){return k.replace(
new RegExp("\\p{Cf}","gu"),"")}}),62291:((p,J,A)=>{A.d(J,{U:()=>m,o:()=>t});function t(B){const u=/^[a-z][a-z0-9+.-]*:\/\//i.test(B)?B:`https://${B}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const l=new URL(u);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(u))throw new Error("must not contain a user name or password");if(/[?#]/.test(u))throw new Error("must not contain a query or a fragment");if(l.protocol==="http:"&&!m(l.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+="/"),l}function m(B){return B==="localhost"||B==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(B)}}),
81115:((p,J,A)=>{A.d(J,{e:()=>t,w:()=>B});function t(u){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(u)}const m=200;function B(...u){return u.find(l=>typeof l=="string"&&l.length<=m&&t(l))}}),30706:((p,J,A)=>{
A.d(J,{OX:()=>t,Xe:()=>m,hS:()=>B,pO:()=>Q,zK:()=>u});function t(E,a=300){const r=E.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim(),g=Array.from(r);return g.length>a?`${g.slice(0,a).join(
"")}\u2026`:r}function m(E){if(E<1024)return`${E} B`;const a=["KiB","MiB","GiB"];let r=E/1024;for(;r>=1023.95&&a.length>1;)r/=1024,a.shift();return`${r.toFixed(1)} ${a[0]}`}function B(E,a){return`${E.
toLocaleString("en-US")} ${a}${E===1?"":"s"}`}function u(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const a=Math.round(E/1e3);if(a<60)return`${a} s`;const[r,g]=[Math.floor(a/60),Math.floor(a/3600)];
return g>0?`${g} h ${r%60} min`:`${r} min ${a%60} s`}const l=4,n=8;class Q{#A=new Map;constructor(a=[]){for(const r of a)this.add(r)}add(a){for(const r of[a,...a.split(/[\r\n]+/).map(g=>g.trim())])for(const g of[
r,JSON.stringify(r).slice(1,-1),encodeURIComponent(Buffer.from(r).toString())]){if(g==="")continue;const h=g.slice(0,n);this.#A.set(h,(this.#A.get(h)??new Set).add(g))}}redact=(a,r=300)=>{const g=a.trimStart(),
h=Math.min(g.length,r*4);let d="",F=0;for(let k=0;k<h;k++){const N=c(this.#A,g,k);N>0&&k>=F&&(d+="***"),F=Math.max(F,k+N),k>=F&&(d+=g[k])}return t(h<g.length?`${d}\u2026`:d,r)}}function c(E,a,r){let g=0;
for(let h=1;h<=n;h++)for(const d of E.get(a.slice(r,r+h))??[]){const F=r+d.length;d.length<=g||!a.startsWith(d,r)||(d.length>=l||e(a,r,F))&&(g=d.length)}return g}function e(E,a,r){const g=E.slice(Math.
max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(g)&&!/^[\p{L}\p{N}]/u.test(E.slice(r,r+2))}}),77094:((p,J,A)=>{A.d(J,{Yz:()=>ne,N4:()=>Ie,z3:()=>se,V4:()=>AA,pq:()=>ge,C1:()=>YA,uH:()=>DA,Pq:()=>$,Oh:()=>Be,
z:()=>w,$e:()=>Ee});var t=A(70857);function m(j){return j==null?"":typeof j=="string"||j instanceof String?j:JSON.stringify(j)}function B(j){return Object.keys(j).length?{title:j.title,file:j.file,line:j.
startLine,endLine:j.endLine,col:j.startColumn,endColumn:j.endColumn}:{}}function u(j,P,Z){const tA=new Q(j,P,Z);process.stdout.write(tA.toString()+t.EOL)}function l(j,P=""){u(j,{},P)}const n="::";class Q{constructor(P,Z,tA){
P||(P="missing.command"),this.command=P,this.properties=Z,this.message=tA}toString(){let P=n+this.command;if(this.properties&&Object.keys(this.properties).length>0){P+=" ";let Z=!0;for(const tA in this.
properties)if(this.properties.hasOwnProperty(tA)){const hA=this.properties[tA];hA&&(Z?Z=!1:P+=",",P+=`${tA}=${e(hA)}`)}}return P+=`${n}${c(this.message)}`,P}}function c(j){return m(j).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function e(j){return m(j).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var E=A(76982),a=A(79896);
function r(j,P){const Z=process.env[`GITHUB_${j}`];if(!Z)throw new Error(`Unable to find environment variable for file command ${j}`);if(!a.existsSync(Z))throw new Error(`Missing file at path: ${Z}`);
a.appendFileSync(Z,`${m(P)}${t.EOL}`,{encoding:"utf8"})}function g(j,P){const Z=`ghadelimiter_${E.randomUUID()}`,tA=m(P);if(j.includes(Z))throw new Error(`Unexpected input: name should not contain the\
 delimiter "${Z}"`);if(tA.includes(Z))throw new Error(`Unexpected input: value should not contain the delimiter "${Z}"`);return`${j}<<${Z}${t.EOL}${tA}${t.EOL}${Z}`}var h=A(16928),d=A(22779),F=A(92145),
k=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){
try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};class N{static createHttpClient(P=!0,Z=10){const tA={allowRetries:P,
maxRetries:Z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(N.getRequestToken())],tA)}static getRequestToken(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!P)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return P}static getIDTokenUrl(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQU\
EST_URL env variable");return P}static getCall(P){return k(this,void 0,void 0,function*(){var Z;const IA=(Z=(yield N.createHttpClient().getJson(P).catch(pA=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${pA.statusCode}
 
        Error Message: ${pA.message}`)})).result)===null||Z===void 0?void 0:Z.value;if(!IA)throw new Error("Response json body do not have ID Token field");return IA})}static getIDToken(P){return k(this,
void 0,void 0,function*(){try{let Z=N.getIDTokenUrl();if(P){const hA=encodeURIComponent(P);Z=`${Z}&audience=${hA}`}debug(`ID token url is ${Z}`);const tA=yield N.getCall(Z);return setSecret(tA),tA}catch(Z){
throw new Error(`Error message: ${Z.message}`)}})}}var L=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){
try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};const{access:G,
appendFile:v,writeFile:V}=a.promises,i="GITHUB_STEP_SUMMARY",s="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class C{constructor(){this._buffer=
""}filePath(){return L(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const P=process.env[i];if(!P)throw new Error(`Unable to find environment variable for $${i}. Check if your\
 runtime environment supports job summaries.`);try{yield G(P,a.constants.R_OK|a.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${P}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=P,this._filePath})}wrap(P,Z,tA={}){const hA=Object.entries(tA).map(([IA,pA])=>` ${IA}="${pA}"`).join("");return Z?`<${P}${hA}>${Z}</${P}>`:`<${P}${hA}>`}write(P){return L(
this,void 0,void 0,function*(){const Z=!!P?.overwrite,tA=yield this.filePath();return yield(Z?V:v)(tA,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return L(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(P,Z=!1){return this._buffer+=
P,Z?this.addEOL():this}addEOL(){return this.addRaw(t.EOL)}addCodeBlock(P,Z){const tA=Object.assign({},Z&&{lang:Z}),hA=this.wrap("pre",this.wrap("code",P),tA);return this.addRaw(hA).addEOL()}addList(P,Z=!1){
const tA=Z?"ol":"ul",hA=P.map(pA=>this.wrap("li",pA)).join(""),IA=this.wrap(tA,hA);return this.addRaw(IA).addEOL()}addTable(P){const Z=P.map(hA=>{const IA=hA.map(pA=>{if(typeof pA=="string")return this.
wrap("td",pA);const{header:ZA,data:ee,colspan:LA,rowspan:bA}=pA,jA=ZA?"th":"td",fe=Object.assign(Object.assign({},LA&&{colspan:LA}),bA&&{rowspan:bA});return this.wrap(jA,ee,fe)}).join("");return this.
wrap("tr",IA)}).join(""),tA=this.wrap("table",Z);return this.addRaw(tA).addEOL()}addDetails(P,Z){const tA=this.wrap("details",this.wrap("summary",P)+Z);return this.addRaw(tA).addEOL()}addImage(P,Z,tA){
const{width:hA,height:IA}=tA||{},pA=Object.assign(Object.assign({},hA&&{width:hA}),IA&&{height:IA}),ZA=this.wrap("img",null,Object.assign({src:P,alt:Z},pA));return this.addRaw(ZA).addEOL()}addHeading(P,Z){
const tA=`h${Z}`,hA=["h1","h2","h3","h4","h5","h6"].includes(tA)?tA:"h1",IA=this.wrap(hA,P);return this.addRaw(IA).addEOL()}addSeparator(){const P=this.wrap("hr",null);return this.addRaw(P).addEOL()}addBreak(){
const P=this.wrap("br",null);return this.addRaw(P).addEOL()}addQuote(P,Z){const tA=Object.assign({},Z&&{cite:Z}),hA=this.wrap("blockquote",P,tA);return this.addRaw(hA).addEOL()}addLink(P,Z){const tA=this.
wrap("a",P,{href:Z});return this.addRaw(tA).addEOL()}}const o=new C,y=null,w=o;function f(j){return j.replace(/[\\]/g,"/")}function I(j){return j.replace(/[/]/g,"\\")}function D(j){return j.replace(/[/\\]/g,
path.sep)}var M=A(13193),T=A(24434);const W=WA(import.meta.url)("child_process");var x=A(42613),_=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||
(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}
LA((tA=tA.apply(j,P||[])).next())})};const{chmod:iA,copyFile:BA,lstat:lA,mkdir:uA,open:mA,readdir:RA,rename:xA,rm:JA,rmdir:aA,stat:cA,symlink:EA,unlink:q}=a.promises,FA=process.platform==="win32";function yA(j){
return _(this,void 0,void 0,function*(){const P=yield fs.promises.readlink(j);return FA&&!P.endsWith("\\")?`${P}\\`:P})}const sA=268435456,oA=a.constants.O_RDONLY;function CA(j){return _(this,void 0,void 0,
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
or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return tA}const Z=yield Y(j);return Z&&Z.length>0?Z[0]:
""})}function Y(j){return OA(this,void 0,void 0,function*(){if(!j)throw new Error("parameter 'tool' is required");const P=[];if(FA&&process.env.PATHEXT)for(const hA of process.env.PATHEXT.split(h.delimiter))
hA&&P.push(hA);if(TA(j)){const hA=yield XA(j,P);return hA?[hA]:[]}if(j.includes(h.sep))return[];const Z=[];if(process.env.PATH)for(const hA of process.env.PATH.split(h.delimiter))hA&&Z.push(hA);const tA=[];
for(const hA of Z){const IA=yield XA(h.join(hA,j),P);IA&&tA.push(IA)}return tA})}function gA(j){const P=j.force==null?!0:j.force,Z=!!j.recursive,tA=j.copySourceDirectory==null?!0:!!j.copySourceDirectory;
return{force:P,recursive:Z,copySourceDirectory:tA}}function fA(j,P,Z,tA){return OA(this,void 0,void 0,function*(){if(Z>=255)return;Z++,yield Ae(P);const hA=yield ioUtil.readdir(j);for(const IA of hA){
const pA=`${j}/${IA}`,ZA=`${P}/${IA}`;(yield ioUtil.lstat(pA)).isDirectory()?yield fA(pA,ZA,Z,tA):yield MA(pA,ZA,tA)}yield ioUtil.chmod(P,(yield ioUtil.stat(j)).mode)})}function MA(j,P,Z){return OA(this,
void 0,void 0,function*(){if((yield ioUtil.lstat(j)).isSymbolicLink()){try{yield ioUtil.lstat(P),yield ioUtil.unlink(P)}catch(hA){hA.code==="EPERM"&&(yield ioUtil.chmod(P,"0666"),yield ioUtil.unlink(P))}
const tA=yield ioUtil.readlink(j);yield ioUtil.symlink(tA,P,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(P))||Z)&&(yield ioUtil.copyFile(j,P))})}const vA=WA(import.meta.url)("timers");
var SA=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){
try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})};const zA=process.platform==="win32";class qA extends T.EventEmitter{constructor(P,Z,tA){
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
!Z;continue}if(ZA==="\\"&&tA){IA(ZA);continue}if(ZA==="\\"&&Z){tA=!0;continue}if(ZA===" "&&!Z){hA.length>0&&(P.push(hA),hA="");continue}IA(ZA)}return hA.length>0&&P.push(hA.trim()),P}class oe extends T.
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
`);return{name:P,version:Z}}),U=t.platform(),O=t.arch(),S=U==="win32",z=U==="darwin",X=U==="linux";function rA(){return ae(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield S?
le():z?kA():K()),{platform:U,arch:O,isWindows:S,isMacOS:z,isLinux:X})})}var R=function(j,P,Z,tA){function hA(IA){return IA instanceof Z?IA:new Z(function(pA){pA(IA)})}return new(Z||(Z=Promise))(function(IA,pA){
function ZA(bA){try{LA(tA.next(bA))}catch(jA){pA(jA)}}function ee(bA){try{LA(tA.throw(bA))}catch(jA){pA(jA)}}function LA(bA){bA.done?IA(bA.value):hA(bA.value).then(ZA,ee)}LA((tA=tA.apply(j,P||[])).next())})},
b;(function(j){j[j.Success=0]="Success",j[j.Failure=1]="Failure"})(b||(b={}));function H(j,P){const Z=toCommandValue(P);if(process.env[j]=Z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(
j,P));issueCommand("set-env",{name:j},Z)}function $(j){u("add-mask",{},j)}function nA(j){process.env.GITHUB_PATH||""?issueFileCommand("PATH",j):issueCommand("add-path",{},j),process.env.PATH=`${j}${path.
delimiter}${process.env.PATH}`}function AA(j,P){const Z=process.env[`INPUT_${j.replace(/ /g,"_").toUpperCase()}`]||"";if(P&&P.required&&!Z)throw new Error(`Input required and not supplied: ${j}`);return P&&
P.trimWhitespace===!1?Z:Z.trim()}function eA(j,P){const Z=AA(j,P).split(`
`).filter(tA=>tA!=="");return P&&P.trimWhitespace===!1?Z:Z.map(tA=>tA.trim())}function wA(j,P){const Z=["true","True","TRUE"],tA=["false","False","FALSE"],hA=AA(j,P);if(Z.includes(hA))return!0;if(tA.includes(
hA))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${j}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function DA(j,P){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",g(j,P));process.stdout.write(t.EOL),u("set-output",{name:j},
m(P))}function HA(j){issue("echo",j?"on":"off")}function YA(j){process.exitCode=b.Failure,se(j)}function KA(){return process.env.RUNNER_DEBUG==="1"}function ne(j){u("debug",{},j)}function se(j,P={}){u(
"error",B(P),j instanceof Error?j.toString():j)}function Ee(j,P={}){u("warning",B(P),j instanceof Error?j.toString():j)}function te(j,P={}){issueCommand("notice",toCommandProperties(P),j instanceof Error?
j.toString():j)}function ge(j){process.stdout.write(j+t.EOL)}function Be(j){l("group",j)}function Ie(){l("endgroup")}function he(j,P){return R(this,void 0,void 0,function*(){Be(j);let Z;try{Z=yield P()}finally{
Ie()}return Z})}function ue(j,P){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(j,P));issueCommand("save-state",{name:j},toCommandValue(P))}function Ce(j){return process.
env[`STATE_${j}`]||""}function ye(j){return R(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(j)})}}),92145:((p,J,A)=>{A.d(J,{tZ:()=>B});var t=function(l,n,Q,c){function e(E){return E instanceof
Q?E:new Q(function(a){a(E)})}return new(Q||(Q=Promise))(function(E,a){function r(d){try{h(c.next(d))}catch(F){a(F)}}function g(d){try{h(c.throw(d))}catch(F){a(F)}}function h(d){d.done?E(d.value):e(d.value).
then(r,g)}h((c=c.apply(l,n||[])).next())})};class m{constructor(n,Q){this.username=n,this.password=Q}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class B{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class u{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
22779:((p,J,A)=>{var t,m;A.d(J,{Hv:()=>e,Qq:()=>v});var B=A(58611),u=A(65692),l=A(19783),n=A(20770),Q=A(46752),c=function(i,s,C,o){function y(w){return w instanceof C?w:new C(function(f){f(w)})}return new(C||
(C=Promise))(function(w,f){function I(T){try{M(o.next(T))}catch(W){f(W)}}function D(T){try{M(o.throw(T))}catch(W){f(W)}}function M(T){T.done?w(T.value):y(T.value).then(I,D)}M((o=o.apply(i,s||[])).next())})},
e;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=
304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="Ba\
dRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=
406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]=
"TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=
504]="GatewayTimeout"})(e||(e={}));var E;(function(i){i.Accept="accept",i.ContentType="content-type"})(E||(E={}));var a;(function(i){i.ApplicationJson="application/json"})(a||(a={}));function r(i){const s=pm.
getProxyUrl(new URL(i));return s?s.href:""}const g=[e.MovedPermanently,e.ResourceMoved,e.SeeOther,e.TemporaryRedirect,e.PermanentRedirect],h=[e.BadGateway,e.ServiceUnavailable,e.GatewayTimeout],d=["OP\
TIONS","GET","DELETE","HEAD"],F=10,k=5;class N extends Error{constructor(s,C){super(s),this.name="HttpClientError",this.statusCode=C,Object.setPrototypeOf(this,N.prototype)}}class L{constructor(s){this.
message=s}readBody(){return c(this,void 0,void 0,function*(){return new Promise(s=>c(this,void 0,void 0,function*(){let C=Buffer.alloc(0);this.message.on("data",o=>{C=Buffer.concat([C,o])}),this.message.
on("end",()=>{s(C.toString())})}))})}readBodyBuffer(){return c(this,void 0,void 0,function*(){return new Promise(s=>c(this,void 0,void 0,function*(){const C=[];this.message.on("data",o=>{C.push(o)}),this.
message.on("end",()=>{s(Buffer.concat(C))})}))})}}function G(i){return new URL(i).protocol==="https:"}class v{constructor(s,C,o){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(s),this.handlers=C||[],this.requestOptions=o,
o&&(o.ignoreSslError!=null&&(this._ignoreSslError=o.ignoreSslError),this._socketTimeout=o.socketTimeout,o.allowRedirects!=null&&(this._allowRedirects=o.allowRedirects),o.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=o.allowRedirectDowngrade),o.maxRedirects!=null&&(this._maxRedirects=Math.max(o.maxRedirects,0)),o.keepAlive!=null&&(this._keepAlive=o.keepAlive),o.allowRetries!=null&&(this.
_allowRetries=o.allowRetries),o.maxRetries!=null&&(this._maxRetries=o.maxRetries))}options(s,C){return c(this,void 0,void 0,function*(){return this.request("OPTIONS",s,null,C||{})})}get(s,C){return c(
this,void 0,void 0,function*(){return this.request("GET",s,null,C||{})})}del(s,C){return c(this,void 0,void 0,function*(){return this.request("DELETE",s,null,C||{})})}post(s,C,o){return c(this,void 0,
void 0,function*(){return this.request("POST",s,C,o||{})})}patch(s,C,o){return c(this,void 0,void 0,function*(){return this.request("PATCH",s,C,o||{})})}put(s,C,o){return c(this,void 0,void 0,function*(){
return this.request("PUT",s,C,o||{})})}head(s,C){return c(this,void 0,void 0,function*(){return this.request("HEAD",s,null,C||{})})}sendStream(s,C,o,y){return c(this,void 0,void 0,function*(){return this.
request(s,C,o,y)})}getJson(s){return c(this,arguments,void 0,function*(C,o={}){o[E.Accept]=this._getExistingOrDefaultHeader(o,E.Accept,a.ApplicationJson);const y=yield this.get(C,o);return this._processResponse(
y,this.requestOptions)})}postJson(s,C){return c(this,arguments,void 0,function*(o,y,w={}){const f=JSON.stringify(y,null,2);w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,a.ApplicationJson),w[E.
ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.ApplicationJson);const I=yield this.post(o,f,w);return this._processResponse(I,this.requestOptions)})}putJson(s,C){return c(this,arguments,
void 0,function*(o,y,w={}){const f=JSON.stringify(y,null,2);w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,a.ApplicationJson),w[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.
ApplicationJson);const I=yield this.put(o,f,w);return this._processResponse(I,this.requestOptions)})}patchJson(s,C){return c(this,arguments,void 0,function*(o,y,w={}){const f=JSON.stringify(y,null,2);
w[E.Accept]=this._getExistingOrDefaultHeader(w,E.Accept,a.ApplicationJson),w[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.ApplicationJson);const I=yield this.patch(o,f,w);return this.
_processResponse(I,this.requestOptions)})}request(s,C,o,y){return c(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const w=new URL(C);let f=this.
_prepareRequest(s,w,y);const I=this._allowRetries&&d.includes(s)?this._maxRetries+1:1;let D=0,M;do{if(M=yield this.requestRaw(f,o),M&&M.message&&M.message.statusCode===e.Unauthorized){let W;for(const x of this.
handlers)if(x.canHandleAuthentication(M)){W=x;break}return W?W.handleAuthentication(this,f,o):M}let T=this._maxRedirects;for(;M.message.statusCode&&g.includes(M.message.statusCode)&&this._allowRedirects&&
T>0;){const W=M.message.headers.location;if(!W)break;const x=new URL(W);if(w.protocol==="https:"&&w.protocol!==x.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield M.readBody(),x.hostname!==w.hostname)for(const _ in y)
_.toLowerCase()==="authorization"&&delete y[_];f=this._prepareRequest(s,x,y),M=yield this.requestRaw(f,o),T--}if(!M.message.statusCode||!h.includes(M.message.statusCode))return M;D+=1,D<I&&(yield M.readBody(),
yield this._performExponentialBackoff(D))}while(D<I);return M})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(s,C){return c(this,void 0,void 0,function*(){return new Promise(
(o,y)=>{function w(f,I){f?y(f):I?o(I):y(new Error("Unknown error"))}this.requestRawWithCallback(s,C,w)})})}requestRawWithCallback(s,C,o){typeof C=="string"&&(s.options.headers||(s.options.headers={}),
s.options.headers["Content-Length"]=Buffer.byteLength(C,"utf8"));let y=!1;function w(D,M){y||(y=!0,o(D,M))}const f=s.httpModule.request(s.options,D=>{const M=new L(D);w(void 0,M)});let I;f.on("socket",
D=>{I=D}),f.setTimeout(this._socketTimeout||3*6e4,()=>{I&&I.end(),w(new Error(`Request timeout: ${s.options.path}`))}),f.on("error",function(D){w(D)}),C&&typeof C=="string"&&f.write(C,"utf8"),C&&typeof C!=
"string"?(C.on("close",function(){f.end()}),C.pipe(f)):f.end()}getAgent(s){const C=new URL(s);return this._getAgent(C)}getAgentDispatcher(s){const C=new URL(s),o=l.s(C);if(o&&o.hostname)return this._getProxyAgentDispatcher(
C,o)}_prepareRequest(s,C,o){const y={};y.parsedUrl=C;const w=y.parsedUrl.protocol==="https:";y.httpModule=w?t||(t=A.t(u,2)):m||(m=A.t(B,2));const f=w?443:80;if(y.options={},y.options.host=y.parsedUrl.
hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):f,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=s,y.options.headers=this._mergeHeaders(o),this.
userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const I of this.handlers)I.prepareRequest(y.options);return y}_mergeHeaders(s){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},V(this.requestOptions.headers),V(s||{})):V(s||{})}_getExistingOrDefaultHeader(s,C,o){let y;if(this.requestOptions&&this.requestOptions.
headers){const f=V(this.requestOptions.headers)[C];f&&(y=typeof f=="number"?f.toString():f)}const w=s[C];return w!==void 0?typeof w=="number"?w.toString():w:y!==void 0?y:o}_getExistingOrDefaultContentTypeHeader(s,C){
let o;if(this.requestOptions&&this.requestOptions.headers){const w=V(this.requestOptions.headers)[E.ContentType];w&&(typeof w=="number"?o=String(w):Array.isArray(w)?o=w.join(", "):o=w)}const y=s[E.ContentType];
return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:o!==void 0?o:C}_getAgent(s){let C;const o=l.s(s),y=o&&o.hostname;if(this._keepAlive&&y&&(C=this._proxyAgent),y||(C=this._agent),
C)return C;const w=s.protocol==="https:";let f=100;if(this.requestOptions&&(f=this.requestOptions.maxSockets||B.globalAgent.maxSockets),o&&o.hostname){const I={maxSockets:f,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(o.username||o.password)&&{proxyAuth:`${o.username}:${o.password}`}),{host:o.hostname,port:o.port})};let D;const M=o.protocol==="https:";w?D=M?n.httpsOverHttps:n.httpsOverHttp:
D=M?n.httpOverHttps:n.httpOverHttp,C=D(I),this._proxyAgent=C}if(!C){const I={keepAlive:this._keepAlive,maxSockets:f};C=w?new u.Agent(I):new B.Agent(I),this._agent=C}return w&&this._ignoreSslError&&(C.
options=Object.assign(C.options||{},{rejectUnauthorized:!1})),C}_getProxyAgentDispatcher(s,C){let o;if(this._keepAlive&&(o=this._proxyAgentDispatcher),o)return o;const y=s.protocol==="https:";return o=
new Q.ProxyAgent(Object.assign({uri:C.href,pipelining:this._keepAlive?1:0},(C.username||C.password)&&{token:`Basic ${Buffer.from(`${C.username}:${C.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
o,y&&this._ignoreSslError&&(o.options=Object.assign(o.options.requestTls||{},{rejectUnauthorized:!1})),o}_getUserAgentWithOrchestrationId(s){const C=s||"actions/http-client",o=process.env.ACTIONS_ORCHESTRATION_ID;
if(o){const y=o.replace(/[^a-z0-9_.-]/gi,"_");return`${C} actions_orchestration_id/${y}`}return C}_performExponentialBackoff(s){return c(this,void 0,void 0,function*(){s=Math.min(F,s);const C=k*Math.pow(
2,s);return new Promise(o=>setTimeout(()=>o(),C))})}_processResponse(s,C){return c(this,void 0,void 0,function*(){return new Promise((o,y)=>c(this,void 0,void 0,function*(){const w=s.message.statusCode||
0,f={statusCode:w,result:null,headers:{}};w===e.NotFound&&o(f);function I(T,W){if(typeof W=="string"){const x=new Date(W);if(!isNaN(x.valueOf()))return x}return W}let D,M;try{M=yield s.readBody(),M&&M.
length>0&&(C&&C.deserializeDates?D=JSON.parse(M,I):D=JSON.parse(M),f.result=D),f.headers=s.message.headers}catch{}if(w>299){let T;D&&D.message?T=D.message:M&&M.length>0?T=M:T=`Failed request: (${w})`;
const W=new N(T,w);W.result=f.result,y(W)}else o(f)}))})}}const V=i=>Object.keys(i).reduce((s,C)=>(s[C.toLowerCase()]=i[C],s),{})}),19783:((p,J,A)=>{A.d(J,{H:()=>m,s:()=>t});function t(l){const n=l.protocol===
"https:";if(m(l))return;const Q=n?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new u(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new u(`http://${Q}`)}else return}function m(l){if(!l.hostname)return!1;const n=l.hostname;if(B(n))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let c;
l.port?c=Number(l.port):l.protocol==="http:"?c=80:l.protocol==="https:"&&(c=443);const e=[l.hostname.toUpperCase()];typeof c=="number"&&e.push(`${e[0]}:${c}`);for(const E of Q.split(",").map(a=>a.trim().
toUpperCase()).filter(a=>a))if(E==="*"||e.some(a=>a===E||a.endsWith(`.${E}`)||E.startsWith(".")&&a.endsWith(`${E}`)))return!0;return!1}function B(l){const n=l.toLowerCase();return n==="localhost"||n.startsWith(
"127.")||n.startsWith("[::1]")||n.startsWith("[0:0:0:0:0:0:0:1]")}class u extends URL{constructor(n,Q){super(n,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),61318:((p,J,A)=>{A.d(J,{E:()=>u});var t=A(63102);class m extends t.A{tokenize(n){return n.slice()}join(n){
return n}removeEmpty(n){return n}}const B=new m;function u(l,n,Q){return B.diff(l,n,Q)}}),63102:((p,J,A)=>{A.d(J,{A:()=>t});class t{diff(B,u,l={}){let n;typeof l=="function"?(n=l,l={}):"callback"in l&&
(n=l.callback);const Q=this.castInput(B,l),c=this.castInput(u,l),e=this.removeEmpty(this.tokenize(Q,l)),E=this.removeEmpty(this.tokenize(c,l));return this.diffWithOptionsObj(e,E,l,n)}diffWithOptionsObj(B,u,l,n){
var Q;const c=G=>{if(G=this.postProcess(G,l),n){setTimeout(function(){n(G)},0);return}else return G},e=u.length,E=B.length;let a=1,r=e+E;l.maxEditLength!=null&&(r=Math.min(r,l.maxEditLength));const g=(Q=
l.timeout)!==null&&Q!==void 0?Q:1/0,h=Date.now()+g,d=[{oldPos:-1,lastComponent:void 0}];let F=this.extractCommon(d[0],u,B,0,l);if(d[0].oldPos+1>=E&&F+1>=e)return c(this.buildValues(d[0].lastComponent,
u,B));let k=-1/0,N=1/0;const L=()=>{for(let G=Math.max(k,-a);G<=Math.min(N,a);G+=2){let v;const V=d[G-1],i=d[G+1];V&&(d[G-1]=void 0);let s=!1;if(i){const o=i.oldPos-G;s=i&&0<=o&&o<e}const C=V&&V.oldPos+
1<E;if(!s&&!C){d[G]=void 0;continue}if(!C||s&&V.oldPos<i.oldPos?v=this.addToPath(i,!0,!1,0,l):v=this.addToPath(V,!1,!0,1,l),F=this.extractCommon(v,u,B,G,l),v.oldPos+1>=E&&F+1>=e)return c(this.buildValues(
v.lastComponent,u,B))||!0;d[G]=v,v.oldPos+1>=E&&(N=Math.min(N,G-1)),F+1>=e&&(k=Math.max(k,G+1))}a++};if(n)(function G(){setTimeout(function(){if(a>r||Date.now()>h)return n(void 0);L()||G()},0)})();else
for(;a<=r&&Date.now()<=h;){const G=L();if(G)return G}}addToPath(B,u,l,n,Q){const c=B.lastComponent;return c&&!Q.oneChangePerToken&&c.added===u&&c.removed===l?{oldPos:B.oldPos+n,lastComponent:{count:c.
count+1,added:u,removed:l,previousComponent:c.previousComponent}}:{oldPos:B.oldPos+n,lastComponent:{count:1,added:u,removed:l,previousComponent:c}}}extractCommon(B,u,l,n,Q){const c=u.length,e=l.length;
let E=B.oldPos,a=E-n,r=0;for(;a+1<c&&E+1<e&&this.equals(l[E+1],u[a+1],Q);)a++,E++,r++,Q.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,removed:!1});return r&&!Q.
oneChangePerToken&&(B.lastComponent={count:r,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=E,a}equals(B,u,l){return l.comparator?l.comparator(B,u):B===u||!!l.ignoreCase&&B.toLowerCase()===
u.toLowerCase()}removeEmpty(B){const u=[];for(let l=0;l<B.length;l++)B[l]&&u.push(B[l]);return u}castInput(B,u){return B}tokenize(B,u){return Array.from(B)}join(B){return B.join("")}postProcess(B,u){return B}get useLongestToken(){
return!1}buildValues(B,u,l){const n=[];let Q;for(;B;)n.push(B),Q=B.previousComponent,delete B.previousComponent,B=Q;n.reverse();const c=n.length;let e=0,E=0,a=0;for(;e<c;e++){const r=n[e];if(r.removed)
r.value=this.join(l.slice(a,a+r.count)),a+=r.count;else{if(!r.added&&this.useLongestToken){let g=u.slice(E,E+r.count);g=g.map(function(h,d){const F=l[a+d];return F.length>h.length?F:h}),r.value=this.join(
g)}else r.value=this.join(u.slice(E,E+r.count));E+=r.count,r.added||(a+=r.count)}}return n}}})},we={};function re(p){var J=we[p];if(J!==void 0)return J.exports;var A=we[p]={id:p,loaded:!1,exports:{}},
t=!0;try{pe[p].call(A.exports,A,A.exports,re),t=!1}finally{t&&delete we[p]}return A.loaded=!0,A.exports}re.m=pe,typeof re<"u"&&(re.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var p=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",J=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
A=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",t=B=>{B&&B.d<1&&(B.d=1,B.forEach(u=>u.r--),B.forEach(u=>u.r--?u.r++:u()))},m=B=>B.map(u=>{if(u!==null&&typeof u=="object"){if(u[p])
return u;if(u.then){var l=[];l.d=0,u.then(c=>{n[J]=c,t(l)},c=>{n[A]=c,t(l)});var n={};return n[p]=c=>c(l),n}}var Q={};return Q[p]=c=>{},Q[J]=u,Q});re.a=(B,u,l)=>{var n;l&&((n=[]).d=-1);var Q=new Set,c=B.
exports,e,E,a,r=new Promise((g,h)=>{a=h,E=g});r[J]=c,r[p]=g=>(n&&g(n),Q.forEach(g),r.catch(h=>{})),B.exports=r,u(g=>{e=m(g);var h,d=()=>e.map(k=>{if(k[A])throw k[A];return k[J]}),F=new Promise(k=>{h=()=>k(
d),h.r=0;var N=L=>L!==n&&!Q.has(L)&&(Q.add(L),L&&!L.d&&(h.r++,L.push(h)));e.map(L=>L[p](N))});return h.r?F:d()},g=>(g?a(r[A]=g):E(c),t(n))),n&&n.d<0&&(n.d=0)}})(),(()=>{var p=Object.getPrototypeOf?A=>Object.
getPrototypeOf(A):A=>A.__proto__,J;re.t=function(A,t){if(t&1&&(A=this(A)),t&8||typeof A=="object"&&A&&(t&4&&A.__esModule||t&16&&typeof A.then=="function"))return A;var m=Object.create(null);re.r(m);var B={};
J=J||[null,p({}),p([]),p(p)];for(var u=t&2&&A;typeof u=="object"&&!~J.indexOf(u);u=p(u))Object.getOwnPropertyNames(u).forEach(l=>B[l]=()=>A[l]);return B.default=()=>A,re.d(m,B),m}})(),re.d=(p,J)=>{for(var A in J)
re.o(J,A)&&!re.o(p,A)&&Object.defineProperty(p,A,{enumerable:!0,get:J[A]})},re.f={},re.e=p=>Promise.all(Object.keys(re.f).reduce((J,A)=>(re.f[A](p,J),J),[])),re.u=p=>""+p+".index.js",re.o=(p,J)=>Object.
prototype.hasOwnProperty.call(p,J),re.r=p=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(p,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(p,"__esModule",{value:!0})},re.nmd=
p=>(p.paths=[],p.children||(p.children=[]),p),(()=>{var p={792:0},J=A=>{var{ids:t,modules:m,runtime:B}=A,u,l,n=0;for(u in m)re.o(m,u)&&(re.m[u]=m[u]);for(B&&B(re);n<t.length;n++)l=t[n],re.o(p,l)&&p[l]&&
p[l][0](),p[t[n]]=0};re.f.j=(A,t)=>{var m=re.o(p,A)?p[A]:void 0;if(m!==0)if(m)t.push(m[1]);else{var B=import("./"+re.u(A)).then(J,u=>{throw p[A]!==0&&(p[A]=void 0),u}),B=Promise.race([B,new Promise(u=>m=
p[A]=[u])]);t.push(m[1]=B)}}})();var me=re(95631);me=await me;
