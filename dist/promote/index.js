import{createRequire as rt}from"module";var vt={73313:(L=>{L.exports=$;function $(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}$.prototype.go=function(k){this.pending<
this.max?s(this,k):this.waiting.push(k)},$.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},$.prototype.hold=function(){return e(this)};function e(k){k.pending+=1;var b=!1;
return S;function S(d){if(b)throw new Error("callback called twice");if(b=!0,k.error=k.error||d,k.pending-=1,k.waiting.length>0&&k.pending<k.max)s(k,k.waiting.shift());else if(k.pending===0){var m=k.listeners;
k.listeners=[],m.forEach(C)}}function C(d){d(k.error)}}function s(k,b){b(e(k))}}),20770:((L,$,e)=>{L.exports=e(20218)}),20218:((L,$,e)=>{var s=e(69278),k=e(64756),b=e(58611),S=e(65692),C=e(24434),d=e(
42613),m=e(39023);$.httpOverHttp=E,$.httpsOverHttp=A,$.httpOverHttps=p,$.httpsOverHttps=c;function E(I){var w=new r(I);return w.request=b.request,w}function A(I){var w=new r(I);return w.request=b.request,
w.createSocket=o,w.defaultPort=443,w}function p(I){var w=new r(I);return w.request=S.request,w}function c(I){var w=new r(I);return w.request=S.request,w.createSocket=o,w.defaultPort=443,w}function r(I){
var w=this;w.options=I||{},w.proxyOptions=w.options.proxy||{},w.maxSockets=w.options.maxSockets||b.Agent.defaultMaxSockets,w.requests=[],w.sockets=[],w.on("free",function(D,M,F,i){for(var t=l(M,F,i),u=0,
n=w.requests.length;u<n;++u){var g=w.requests[u];if(g.host===t.host&&g.port===t.port){w.requests.splice(u,1),g.request.onSocket(D);return}}D.destroy(),w.removeSocket(D)})}m.inherits(r,C.EventEmitter),
r.prototype.addRequest=function(w,R,D,M){var F=this,i=a({request:w},F.options,l(R,D,M));if(F.sockets.length>=this.maxSockets){F.requests.push(i);return}F.createSocket(i,function(t){t.on("free",u),t.on(
"close",n),t.on("agentRemove",n),w.onSocket(t);function u(){F.emit("free",t,i)}function n(g){F.removeSocket(t),t.removeListener("free",u),t.removeListener("close",n),t.removeListener("agentRemove",n)}})},
r.prototype.createSocket=function(w,R){var D=this,M={};D.sockets.push(M);var F=a({},D.proxyOptions,{method:"CONNECT",path:w.host+":"+w.port,agent:!1,headers:{host:w.host+":"+w.port}});w.localAddress&&
(F.localAddress=w.localAddress),F.proxyAuth&&(F.headers=F.headers||{},F.headers["Proxy-Authorization"]="Basic "+new Buffer(F.proxyAuth).toString("base64")),h("making CONNECT request");var i=D.request(
F);i.useChunkedEncodingByDefault=!1,i.once("response",t),i.once("upgrade",u),i.once("connect",n),i.once("error",g),i.end();function t(B){B.upgrade=!0}function u(B,f,Q){process.nextTick(function(){n(B,
f,Q)})}function n(B,f,Q){if(i.removeAllListeners(),f.removeAllListeners(),B.statusCode!==200){h("tunneling socket could not be established, statusCode=%d",B.statusCode),f.destroy();var y=new Error("tu\
nneling socket could not be established, statusCode="+B.statusCode);y.code="ECONNRESET",w.request.emit("error",y),D.removeSocket(M);return}if(Q.length>0){h("got illegal response body from proxy"),f.destroy();
var y=new Error("got illegal response body from proxy");y.code="ECONNRESET",w.request.emit("error",y),D.removeSocket(M);return}return h("tunneling connection has established"),D.sockets[D.sockets.indexOf(
M)]=f,R(f)}function g(B){i.removeAllListeners(),h(`tunneling socket could not be established, cause=%s
`,B.message,B.stack);var f=new Error("tunneling socket could not be established, cause="+B.message);f.code="ECONNRESET",w.request.emit("error",f),D.removeSocket(M)}},r.prototype.removeSocket=function(w){
var R=this.sockets.indexOf(w);if(R!==-1){this.sockets.splice(R,1);var D=this.requests.shift();D&&this.createSocket(D,function(M){D.request.onSocket(M)})}};function o(I,w){var R=this;r.prototype.createSocket.
call(R,I,function(D){var M=I.request.getHeader("host"),F=a({},R.options,{socket:D,servername:M?M.replace(/:.*$/,""):I.host}),i=k.connect(0,F);R.sockets[R.sockets.indexOf(D)]=i,w(i)})}function l(I,w,R){
return typeof I=="string"?{host:I,port:w,localAddress:R}:I}function a(I){for(var w=1,R=arguments.length;w<R;++w){var D=arguments[w];if(typeof D=="object")for(var M=Object.keys(D),F=0,i=M.length;F<i;++F){
var t=M[F];D[t]!==void 0&&(I[t]=D[t])}}return I}var h;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?h=function(){var I=Array.prototype.slice.call(arguments);typeof I[0]=="string"?I[0]=
"TUNNEL: "+I[0]:I.unshift("TUNNEL:"),console.error.apply(console,I)}:h=function(){},$.debug=h}),46752:((L,$,e)=>{const s=e(23701),k=e(30883),b=e(30628),S=e(837),C=e(57405),d=e(76672),m=e(53137),E=e(30050),
A=e(68707),p=e(3440),{InvalidArgumentError:c}=A,r=e(56615),o=e(59136),l=e(47365),a=e(47501),h=e(94004),I=e(52429),w=e(17816),{getGlobalDispatcher:R,setGlobalDispatcher:D}=e(32581),M=e(58155),F=e(8754),
i=e(25092);Object.assign(k.prototype,r),L.exports.Dispatcher=k,L.exports.Client=s,L.exports.Pool=b,L.exports.BalancedPool=S,L.exports.Agent=C,L.exports.ProxyAgent=d,L.exports.EnvHttpProxyAgent=m,L.exports.
RetryAgent=E,L.exports.RetryHandler=w,L.exports.DecoratorHandler=M,L.exports.RedirectHandler=F,L.exports.createRedirectInterceptor=i,L.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},L.exports.buildConnector=o,L.exports.errors=A,L.exports.util={parseHeaders:p.parseHeaders,headerNameToString:p.headerNameToString};function t(J){return(Y,Z,te)=>{if(typeof Z=="function"&&
(te=Z,Z=null),!Y||typeof Y!="string"&&typeof Y!="object"&&!(Y instanceof URL))throw new c("invalid url");if(Z!=null&&typeof Z!="object")throw new c("invalid opts");if(Z&&Z.path!=null){if(typeof Z.path!=
"string")throw new c("invalid opts.path");let z=Z.path;Z.path.startsWith("/")||(z=`/${z}`),Y=new URL(p.parseOrigin(Y).origin+z)}else Z||(Z=typeof Y=="object"?Y:{}),Y=p.parseURL(Y);const{agent:ne,dispatcher:P=R()}=Z;
if(ne)throw new c("unsupported opts.agent. Did you mean opts.client?");return J.call(P,{...Z,origin:Y.origin,path:Y.search?`${Y.pathname}${Y.search}`:Y.pathname,method:Z.method||(Z.body?"PUT":"GET")},
te)}}L.exports.setGlobalDispatcher=D,L.exports.getGlobalDispatcher=R;const u=e(54398).fetch;L.exports.fetch=async function(Y,Z=void 0){try{return await u(Y,Z)}catch(te){throw te&&typeof te=="object"&&
Error.captureStackTrace(te),te}},L.exports.Headers=e(60660).Headers,L.exports.Response=e(99051).Response,L.exports.Request=e(9967).Request,L.exports.FormData=e(35910).FormData,L.exports.File=globalThis.
File??e(4573).File,L.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:n,getGlobalOrigin:g}=e(51059);L.exports.setGlobalOrigin=n,L.exports.getGlobalOrigin=g;const{CacheStorage:B}=e(3245),{kConstruct:f}=e(
20109);L.exports.caches=new B(f);const{deleteCookie:Q,getCookies:y,getSetCookies:U,setCookie:v}=e(79061);L.exports.deleteCookie=Q,L.exports.getCookies=y,L.exports.getSetCookies=U,L.exports.setCookie=v;
const{parseMIMEType:T,serializeAMimeType:H}=e(51900);L.exports.parseMIMEType=T,L.exports.serializeAMimeType=H;const{CloseEvent:ue,ErrorEvent:Ae,MessageEvent:G}=e(15188);L.exports.WebSocket=e(13726).WebSocket,
L.exports.CloseEvent=ue,L.exports.ErrorEvent=Ae,L.exports.MessageEvent=G,L.exports.request=t(r.request),L.exports.stream=t(r.stream),L.exports.pipeline=t(r.pipeline),L.exports.connect=t(r.connect),L.exports.
upgrade=t(r.upgrade),L.exports.MockClient=l,L.exports.MockPool=h,L.exports.MockAgent=a,L.exports.mockErrors=I;const{EventSource:N}=e(21238);L.exports.EventSource=N}),80158:((L,$,e)=>{const{addAbortListener:s}=e(
3440),{RequestAbortedError:k}=e(68707),b=Symbol("kListener"),S=Symbol("kSignal");function C(E){E.abort?E.abort(E[S]?.reason):E.reason=E[S]?.reason??new k,m(E)}function d(E,A){if(E.reason=null,E[S]=null,
E[b]=null,!!A){if(A.aborted){C(E);return}E[S]=A,E[b]=()=>{C(E)},s(E[S],E[b])}}function m(E){E[S]&&("removeEventListener"in E[S]?E[S].removeEventListener("abort",E[b]):E[S].removeListener("abort",E[b]),
E[S]=null,E[b]=null)}L.exports={addSignal:d,removeSignal:m}}),34660:((L,$,e)=>{const s=e(34589),{AsyncResource:k}=e(16698),{InvalidArgumentError:b,SocketError:S}=e(68707),C=e(3440),{addSignal:d,removeSignal:m}=e(
80158);class E extends k{constructor(c,r){if(!c||typeof c!="object")throw new b("invalid opts");if(typeof r!="function")throw new b("invalid callback");const{signal:o,opaque:l,responseHeaders:a}=c;if(o&&
typeof o.on!="function"&&typeof o.addEventListener!="function")throw new b("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=l||null,this.responseHeaders=a||null,this.
callback=r,this.abort=null,d(this,o)}onConnect(c,r){if(this.reason){c(this.reason);return}s(this.callback),this.abort=c,this.context=r}onHeaders(){throw new S("bad connect",null)}onUpgrade(c,r,o){const{
callback:l,opaque:a,context:h}=this;m(this),this.callback=null;let I=r;I!=null&&(I=this.responseHeaders==="raw"?C.parseRawHeaders(r):C.parseHeaders(r)),this.runInAsyncScope(l,null,null,{statusCode:c,headers:I,
socket:o,opaque:a,context:h})}onError(c){const{callback:r,opaque:o}=this;m(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,c,{opaque:o})}))}}function A(p,c){if(c===void 0)
return new Promise((r,o)=>{A.call(this,p,(l,a)=>l?o(l):r(a))});try{const r=new E(p,c);this.dispatch({...p,method:"CONNECT"},r)}catch(r){if(typeof c!="function")throw r;const o=p?.opaque;queueMicrotask(
()=>c(r,{opaque:o}))}}L.exports=A}),76862:((L,$,e)=>{const{Readable:s,Duplex:k,PassThrough:b}=e(57075),{InvalidArgumentError:S,InvalidReturnValueError:C,RequestAbortedError:d}=e(68707),m=e(3440),{AsyncResource:E}=e(
16698),{addSignal:A,removeSignal:p}=e(80158),c=e(34589),r=Symbol("resume");class o extends s{constructor(){super({autoDestroy:!0}),this[r]=null}_read(){const{[r]:w}=this;w&&(this[r]=null,w())}_destroy(w,R){
this._read(),R(w)}}class l extends s{constructor(w){super({autoDestroy:!0}),this[r]=w}_read(){this[r]()}_destroy(w,R){!w&&!this._readableState.endEmitted&&(w=new d),R(w)}}class a extends E{constructor(w,R){
if(!w||typeof w!="object")throw new S("invalid opts");if(typeof R!="function")throw new S("invalid handler");const{signal:D,method:M,opaque:F,onInfo:i,responseHeaders:t}=w;if(D&&typeof D.on!="function"&&
typeof D.addEventListener!="function")throw new S("signal must be an EventEmitter or EventTarget");if(M==="CONNECT")throw new S("invalid method");if(i&&typeof i!="function")throw new S("invalid onInfo\
 callback");super("UNDICI_PIPELINE"),this.opaque=F||null,this.responseHeaders=t||null,this.handler=R,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new o().on("error",m.nop),this.ret=new k(
{readableObjectMode:w.objectMode,autoDestroy:!0,read:()=>{const{body:u}=this;u?.resume&&u.resume()},write:(u,n,g)=>{const{req:B}=this;B.push(u,n)||B._readableState.destroyed?g():B[r]=g},destroy:(u,n)=>{
const{body:g,req:B,res:f,ret:Q,abort:y}=this;!u&&!Q._readableState.endEmitted&&(u=new d),y&&u&&y(),m.destroy(g,u),m.destroy(B,u),m.destroy(f,u),p(this),n(u)}}).on("prefinish",()=>{const{req:u}=this;u.
push(null)}),this.res=null,A(this,D)}onConnect(w,R){const{ret:D,res:M}=this;if(this.reason){w(this.reason);return}c(!M,"pipeline cannot be retried"),c(!D.destroyed),this.abort=w,this.context=R}onHeaders(w,R,D){
const{opaque:M,handler:F,context:i}=this;if(w<200){if(this.onInfo){const u=this.responseHeaders==="raw"?m.parseRawHeaders(R):m.parseHeaders(R);this.onInfo({statusCode:w,headers:u})}return}this.res=new l(
D);let t;try{this.handler=null;const u=this.responseHeaders==="raw"?m.parseRawHeaders(R):m.parseHeaders(R);t=this.runInAsyncScope(F,null,{statusCode:w,headers:u,opaque:M,body:this.res,context:i})}catch(u){
throw this.res.on("error",m.nop),u}if(!t||typeof t.on!="function")throw new C("expected Readable");t.on("data",u=>{const{ret:n,body:g}=this;!n.push(u)&&g.pause&&g.pause()}).on("error",u=>{const{ret:n}=this;
m.destroy(n,u)}).on("end",()=>{const{ret:u}=this;u.push(null)}).on("close",()=>{const{ret:u}=this;u._readableState.ended||m.destroy(u,new d)}),this.body=t}onData(w){const{res:R}=this;return R.push(w)}onComplete(w){
const{res:R}=this;R.push(null)}onError(w){const{ret:R}=this;this.handler=null,m.destroy(R,w)}}function h(I,w){try{const R=new a(I,w);return this.dispatch({...I,body:R.req},R),R.ret}catch(R){return new b().
destroy(R)}}L.exports=h}),14043:((L,$,e)=>{const s=e(34589),{Readable:k}=e(49927),{InvalidArgumentError:b,RequestAbortedError:S}=e(68707),C=e(3440),{getResolveErrorBodyCallback:d}=e(87655),{AsyncResource:m}=e(
16698);class E extends m{constructor(c,r){if(!c||typeof c!="object")throw new b("invalid opts");const{signal:o,method:l,opaque:a,body:h,onInfo:I,responseHeaders:w,throwOnError:R,highWaterMark:D}=c;try{
if(typeof r!="function")throw new b("invalid callback");if(D&&(typeof D!="number"||D<0))throw new b("invalid highWaterMark");if(o&&typeof o.on!="function"&&typeof o.addEventListener!="function")throw new b(
"signal must be an EventEmitter or EventTarget");if(l==="CONNECT")throw new b("invalid method");if(I&&typeof I!="function")throw new b("invalid onInfo callback");super("UNDICI_REQUEST")}catch(M){throw C.
isStream(h)&&C.destroy(h.on("error",C.nop),M),M}this.method=l,this.responseHeaders=w||null,this.opaque=a||null,this.callback=r,this.res=null,this.abort=null,this.body=h,this.trailers={},this.context=null,
this.onInfo=I||null,this.throwOnError=R,this.highWaterMark=D,this.signal=o,this.reason=null,this.removeAbortListener=null,C.isStream(h)&&h.on("error",M=>{this.onError(M)}),this.signal&&(this.signal.aborted?
this.reason=this.signal.reason??new S:this.removeAbortListener=C.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new S,this.res?C.destroy(this.res.on("error",C.nop),this.reason):this.
abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(c,r){if(this.reason){c(
this.reason);return}s(this.callback),this.abort=c,this.context=r}onHeaders(c,r,o,l){const{callback:a,opaque:h,abort:I,context:w,responseHeaders:R,highWaterMark:D}=this,M=R==="raw"?C.parseRawHeaders(r):
C.parseHeaders(r);if(c<200){this.onInfo&&this.onInfo({statusCode:c,headers:M});return}const F=R==="raw"?C.parseHeaders(r):M,i=F["content-type"],t=F["content-length"],u=new k({resume:o,abort:I,contentType:i,
contentLength:this.method!=="HEAD"&&t?Number(t):null,highWaterMark:D});this.removeAbortListener&&u.on("close",this.removeAbortListener),this.callback=null,this.res=u,a!==null&&(this.throwOnError&&c>=400?
this.runInAsyncScope(d,null,{callback:a,body:u,contentType:i,statusCode:c,statusMessage:l,headers:M}):this.runInAsyncScope(a,null,null,{statusCode:c,headers:M,trailers:this.trailers,opaque:h,body:u,context:w}))}onData(c){
return this.res.push(c)}onComplete(c){C.parseHeaders(c,this.trailers),this.res.push(null)}onError(c){const{res:r,callback:o,body:l,opaque:a}=this;o&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
o,null,c,{opaque:a})})),r&&(this.res=null,queueMicrotask(()=>{C.destroy(r,c)})),l&&(this.body=null,C.destroy(l,c)),this.removeAbortListener&&(r?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}}function A(p,c){if(c===void 0)return new Promise((r,o)=>{A.call(this,p,(l,a)=>l?o(l):r(a))});try{this.dispatch(p,new E(p,c))}catch(r){if(typeof c!="function")throw r;const o=p?.
opaque;queueMicrotask(()=>c(r,{opaque:o}))}}L.exports=A,L.exports.RequestHandler=E}),3560:((L,$,e)=>{const s=e(34589),{finished:k,PassThrough:b}=e(57075),{InvalidArgumentError:S,InvalidReturnValueError:C}=e(
68707),d=e(3440),{getResolveErrorBodyCallback:m}=e(87655),{AsyncResource:E}=e(16698),{addSignal:A,removeSignal:p}=e(80158);class c extends E{constructor(l,a,h){if(!l||typeof l!="object")throw new S("i\
nvalid opts");const{signal:I,method:w,opaque:R,body:D,onInfo:M,responseHeaders:F,throwOnError:i}=l;try{if(typeof h!="function")throw new S("invalid callback");if(typeof a!="function")throw new S("inva\
lid factory");if(I&&typeof I.on!="function"&&typeof I.addEventListener!="function")throw new S("signal must be an EventEmitter or EventTarget");if(w==="CONNECT")throw new S("invalid method");if(M&&typeof M!=
"function")throw new S("invalid onInfo callback");super("UNDICI_STREAM")}catch(t){throw d.isStream(D)&&d.destroy(D.on("error",d.nop),t),t}this.responseHeaders=F||null,this.opaque=R||null,this.factory=
a,this.callback=h,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=D,this.onInfo=M||null,this.throwOnError=i||!1,d.isStream(D)&&D.on("error",t=>{this.onError(t)}),A(this,I)}onConnect(l,a){
if(this.reason){l(this.reason);return}s(this.callback),this.abort=l,this.context=a}onHeaders(l,a,h,I){const{factory:w,opaque:R,context:D,callback:M,responseHeaders:F}=this,i=F==="raw"?d.parseRawHeaders(
a):d.parseHeaders(a);if(l<200){this.onInfo&&this.onInfo({statusCode:l,headers:i});return}this.factory=null;let t;if(this.throwOnError&&l>=400){const g=(F==="raw"?d.parseHeaders(a):i)["content-type"];t=
new b,this.callback=null,this.runInAsyncScope(m,null,{callback:M,body:t,contentType:g,statusCode:l,statusMessage:I,headers:i})}else{if(w===null)return;if(t=this.runInAsyncScope(w,null,{statusCode:l,headers:i,
opaque:R,context:D}),!t||typeof t.write!="function"||typeof t.end!="function"||typeof t.on!="function")throw new C("expected Writable");k(t,{readable:!1},n=>{const{callback:g,res:B,opaque:f,trailers:Q,
abort:y}=this;this.res=null,(n||!B.readable)&&d.destroy(B,n),this.callback=null,this.runInAsyncScope(g,null,n||null,{opaque:f,trailers:Q}),n&&y()})}return t.on("drain",h),this.res=t,(t.writableNeedDrain!==
void 0?t.writableNeedDrain:t._writableState?.needDrain)!==!0}onData(l){const{res:a}=this;return a?a.write(l):!0}onComplete(l){const{res:a}=this;p(this),a&&(this.trailers=d.parseHeaders(l),a.end())}onError(l){
const{res:a,callback:h,opaque:I,body:w}=this;p(this),this.factory=null,a?(this.res=null,d.destroy(a,l)):h&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(h,null,l,{opaque:I})})),w&&(this.
body=null,d.destroy(w,l))}}function r(o,l,a){if(a===void 0)return new Promise((h,I)=>{r.call(this,o,l,(w,R)=>w?I(w):h(R))});try{this.dispatch(o,new c(o,l,a))}catch(h){if(typeof a!="function")throw h;const I=o?.
opaque;queueMicrotask(()=>a(h,{opaque:I}))}}L.exports=r}),61882:((L,$,e)=>{const{InvalidArgumentError:s,SocketError:k}=e(68707),{AsyncResource:b}=e(16698),S=e(3440),{addSignal:C,removeSignal:d}=e(80158),
m=e(34589);class E extends b{constructor(c,r){if(!c||typeof c!="object")throw new s("invalid opts");if(typeof r!="function")throw new s("invalid callback");const{signal:o,opaque:l,responseHeaders:a}=c;
if(o&&typeof o.on!="function"&&typeof o.addEventListener!="function")throw new s("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=a||null,this.opaque=l||null,
this.callback=r,this.abort=null,this.context=null,C(this,o)}onConnect(c,r){if(this.reason){c(this.reason);return}m(this.callback),this.abort=c,this.context=null}onHeaders(){throw new k("bad upgrade",null)}onUpgrade(c,r,o){
m(c===101);const{callback:l,opaque:a,context:h}=this;d(this),this.callback=null;const I=this.responseHeaders==="raw"?S.parseRawHeaders(r):S.parseHeaders(r);this.runInAsyncScope(l,null,null,{headers:I,
socket:o,opaque:a,context:h})}onError(c){const{callback:r,opaque:o}=this;d(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,c,{opaque:o})}))}}function A(p,c){if(c===void 0)
return new Promise((r,o)=>{A.call(this,p,(l,a)=>l?o(l):r(a))});try{const r=new E(p,c);this.dispatch({...p,method:p.method||"GET",upgrade:p.protocol||"Websocket"},r)}catch(r){if(typeof c!="function")throw r;
const o=p?.opaque;queueMicrotask(()=>c(r,{opaque:o}))}}L.exports=A}),56615:((L,$,e)=>{L.exports.request=e(14043),L.exports.stream=e(3560),L.exports.pipeline=e(76862),L.exports.upgrade=e(61882),L.exports.
connect=e(34660)}),49927:((L,$,e)=>{const s=e(34589),{Readable:k}=e(57075),{RequestAbortedError:b,NotSupportedError:S,InvalidArgumentError:C,AbortError:d}=e(68707),m=e(3440),{ReadableStreamFrom:E}=e(3440),
A=Symbol("kConsume"),p=Symbol("kReading"),c=Symbol("kBody"),r=Symbol("kAbort"),o=Symbol("kContentType"),l=Symbol("kContentLength"),a=()=>{};class h extends k{constructor({resume:g,abort:B,contentType:f="",
contentLength:Q,highWaterMark:y=64*1024}){super({autoDestroy:!0,read:g,highWaterMark:y}),this._readableState.dataEmitted=!1,this[r]=B,this[A]=null,this[c]=null,this[o]=f,this[l]=Q,this[p]=!1}destroy(g){
return!g&&!this._readableState.endEmitted&&(g=new b),g&&this[r](),super.destroy(g)}_destroy(g,B){this[p]?B(g):setImmediate(()=>{B(g)})}on(g,...B){return(g==="data"||g==="readable")&&(this[p]=!0),super.
on(g,...B)}addListener(g,...B){return this.on(g,...B)}off(g,...B){const f=super.off(g,...B);return(g==="data"||g==="readable")&&(this[p]=this.listenerCount("data")>0||this.listenerCount("readable")>0),
f}removeListener(g,...B){return this.off(g,...B)}push(g){return this[A]&&g!==null?(t(this[A],g),this[p]?super.push(g):!0):super.push(g)}async text(){return R(this,"text")}async json(){return R(this,"j\
son")}async blob(){return R(this,"blob")}async bytes(){return R(this,"bytes")}async arrayBuffer(){return R(this,"arrayBuffer")}async formData(){throw new S}get bodyUsed(){return m.isDisturbed(this)}get body(){
return this[c]||(this[c]=E(this),this[A]&&(this[c].getReader(),s(this[c].locked))),this[c]}async dump(g){let B=Number.isFinite(g?.limit)?g.limit:131072;const f=g?.signal;if(f!=null&&(typeof f!="object"||
!("aborted"in f)))throw new C("signal must be an AbortSignal");return f?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((Q,y)=>{this[l]>B&&this.destroy(new d);const U=()=>{this.
destroy(f.reason??new d)};f?.addEventListener("abort",U),this.on("close",function(){f?.removeEventListener("abort",U),f?.aborted?y(f.reason??new d):Q(null)}).on("error",a).on("data",function(v){B-=v.length,
B<=0&&this.destroy()}).resume()})}}function I(n){return n[c]&&n[c].locked===!0||n[A]}function w(n){return m.isDisturbed(n)||I(n)}async function R(n,g){return s(!n[A]),new Promise((B,f)=>{if(w(n)){const Q=n.
_readableState;Q.destroyed&&Q.closeEmitted===!1?n.on("error",y=>{f(y)}).on("close",()=>{f(new TypeError("unusable"))}):f(Q.errored??new TypeError("unusable"))}else queueMicrotask(()=>{n[A]={type:g,stream:n,
resolve:B,reject:f,length:0,body:[]},n.on("error",function(Q){u(this[A],Q)}).on("close",function(){this[A].body!==null&&u(this[A],new b)}),D(n[A])})})}function D(n){if(n.body===null)return;const{_readableState:g}=n.
stream;if(g.bufferIndex){const B=g.bufferIndex,f=g.buffer.length;for(let Q=B;Q<f;Q++)t(n,g.buffer[Q])}else for(const B of g.buffer)t(n,B);for(g.endEmitted?i(this[A]):n.stream.on("end",function(){i(this[A])}),
n.stream.resume();n.stream.read()!=null;);}function M(n,g){if(n.length===0||g===0)return"";const B=n.length===1?n[0]:Buffer.concat(n,g),f=B.length,Q=f>2&&B[0]===239&&B[1]===187&&B[2]===191?3:0;return B.
utf8Slice(Q,f)}function F(n,g){if(n.length===0||g===0)return new Uint8Array(0);if(n.length===1)return new Uint8Array(n[0]);const B=new Uint8Array(Buffer.allocUnsafeSlow(g).buffer);let f=0;for(let Q=0;Q<
n.length;++Q){const y=n[Q];B.set(y,f),f+=y.length}return B}function i(n){const{type:g,body:B,resolve:f,stream:Q,length:y}=n;try{g==="text"?f(M(B,y)):g==="json"?f(JSON.parse(M(B,y))):g==="arrayBuffer"?
f(F(B,y).buffer):g==="blob"?f(new Blob(B,{type:Q[o]})):g==="bytes"&&f(F(B,y)),u(n)}catch(U){Q.destroy(U)}}function t(n,g){n.length+=g.length,n.body.push(g)}function u(n,g){n.body!==null&&(g?n.reject(g):
n.resolve(),n.type=null,n.stream=null,n.resolve=null,n.reject=null,n.length=0,n.body=null)}L.exports={Readable:h,chunksDecode:M}}),87655:((L,$,e)=>{const s=e(34589),{ResponseStatusCodeError:k}=e(68707),
{chunksDecode:b}=e(49927),S=128*1024;async function C({callback:E,body:A,contentType:p,statusCode:c,statusMessage:r,headers:o}){s(A);let l=[],a=0;try{for await(const R of A)if(l.push(R),a+=R.length,a>
S){l=[],a=0;break}}catch{l=[],a=0}const h=`Response status code ${c}${r?`: ${r}`:""}`;if(c===204||!p||!a){queueMicrotask(()=>E(new k(h,c,o)));return}const I=Error.stackTraceLimit;Error.stackTraceLimit=
0;let w;try{d(p)?w=JSON.parse(b(l,a)):m(p)&&(w=b(l,a))}catch{}finally{Error.stackTraceLimit=I}queueMicrotask(()=>E(new k(h,c,o,w)))}const d=E=>E.length>15&&E[11]==="/"&&E[0]==="a"&&E[1]==="p"&&E[2]===
"p"&&E[3]==="l"&&E[4]==="i"&&E[5]==="c"&&E[6]==="a"&&E[7]==="t"&&E[8]==="i"&&E[9]==="o"&&E[10]==="n"&&E[12]==="j"&&E[13]==="s"&&E[14]==="o"&&E[15]==="n",m=E=>E.length>4&&E[4]==="/"&&E[0]==="t"&&E[1]===
"e"&&E[2]==="x"&&E[3]==="t";L.exports={getResolveErrorBodyCallback:C,isContentTypeApplicationJson:d,isContentTypeText:m}}),59136:((L,$,e)=>{const s=e(77030),k=e(34589),b=e(3440),{InvalidArgumentError:S,
ConnectTimeoutError:C}=e(68707),d=e(96603);function m(){}let E,A;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(l){this._maxCachedSessions=l,
this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(a=>{if(this._sessionCache.size<this._maxCachedSessions)return;const h=this._sessionCache.get(a);h!==void 0&&h.deref()===
void 0&&this._sessionCache.delete(a)})}get(l){const a=this._sessionCache.get(l);return a?a.deref():null}set(l,a){this._maxCachedSessions!==0&&(this._sessionCache.set(l,new WeakRef(a)),this._sessionRegistry.
register(a,l))}}:A=class{constructor(l){this._maxCachedSessions=l,this._sessionCache=new Map}get(l){return this._sessionCache.get(l)}set(l,a){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=
this._maxCachedSessions){const{value:h}=this._sessionCache.keys().next();this._sessionCache.delete(h)}this._sessionCache.set(l,a)}}};function p({allowH2:o,maxCachedSessions:l,socketPath:a,timeout:h,session:I,
...w}){if(l!=null&&(!Number.isInteger(l)||l<0))throw new S("maxCachedSessions must be a positive integer or zero");const R={path:a,...w},D=new A(l??100);return h=h??1e4,o=o??!1,function({hostname:F,host:i,
protocol:t,port:u,servername:n,localAddress:g,httpSocket:B},f){let Q;if(t==="https:"){E||(E=e(41692)),n=n||R.servername||b.getServerName(i)||null;const U=n||F;k(U);const v=I||D.get(U)||null;u=u||443,Q=
E.connect({highWaterMark:16384,...R,servername:n,session:v,localAddress:g,ALPNProtocols:o?["http/1.1","h2"]:["http/1.1"],socket:B,port:u,host:F}),Q.on("session",function(T){D.set(U,T)})}else k(!B,"htt\
pSocket can only be sent on TLS update"),u=u||80,Q=s.connect({highWaterMark:64*1024,...R,localAddress:g,port:u,host:F});if(R.keepAlive==null||R.keepAlive){const U=R.keepAliveInitialDelay===void 0?6e4:
R.keepAliveInitialDelay;Q.setKeepAlive(!0,U)}const y=c(new WeakRef(Q),{timeout:h,hostname:F,port:u});return Q.setNoDelay(!0).once(t==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(y),
f){const U=f;f=null,U(null,this)}}).on("error",function(U){if(queueMicrotask(y),f){const v=f;f=null,v(U)}}),Q}}const c=process.platform==="win32"?(o,l)=>{if(!l.timeout)return m;let a=null,h=null;const I=d.
setFastTimeout(()=>{a=setImmediate(()=>{h=setImmediate(()=>r(o.deref(),l))})},l.timeout);return()=>{d.clearFastTimeout(I),clearImmediate(a),clearImmediate(h)}}:(o,l)=>{if(!l.timeout)return m;let a=null;
const h=d.setFastTimeout(()=>{a=setImmediate(()=>{r(o.deref(),l)})},l.timeout);return()=>{d.clearFastTimeout(h),clearImmediate(a)}};function r(o,l){if(o==null)return;let a="Connect Timeout Error";Array.
isArray(o.autoSelectFamilyAttemptedAddresses)?a+=` (attempted addresses: ${o.autoSelectFamilyAttemptedAddresses.join(", ")},`:a+=` (attempted address: ${l.hostname}:${l.port},`,a+=` timeout: ${l.timeout}\
ms)`,b.destroy(o,new C(a))}L.exports=p}),10735:(L=>{const $={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access\
-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc",
"Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Secur\
ity-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","\
ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max\
-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Ext\
ensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Tra\
nsport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Opt\
ions","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let s=0;s<e.length;++s){const k=e[s],b=k.toLowerCase();$[k]=
$[b]=b}Object.setPrototypeOf($,null),L.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:$}}),42414:((L,$,e)=>{const s=e(53053),k=e(57975),b=k.debuglog("undici"),S=k.debuglog("fetch"),C=k.debuglog(
"websocket");let d=!1;const m={beforeConnect:s.channel("undici:client:beforeConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.
channel("undici:client:sendHeaders"),create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:requ\
est:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel("undici:websocket:socket_error"),ping:s.channel(
"undici:websocket:ping"),pong:s.channel("undici:websocket:pong")};if(b.enabled||S.enabled){const E=S.enabled?S:b;s.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:p,protocol:c,
port:r,host:o}}=A;E("connecting to %s using %s%s",`${o}${r?`:${r}`:""}`,c,p)}),s.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:p,protocol:c,port:r,host:o}}=A;E("connect\
ed to %s using %s%s",`${o}${r?`:${r}`:""}`,c,p)}),s.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:p,protocol:c,port:r,host:o},error:l}=A;E("connection to %s using %s\
%s errored - %s",`${o}${r?`:${r}`:""}`,c,p,l.message)}),s.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:p,path:c,origin:r}}=A;E("sending request to %s %s/%s",p,r,c)}),s.channel(
"undici:request:headers").subscribe(A=>{const{request:{method:p,path:c,origin:r},response:{statusCode:o}}=A;E("received response to %s %s/%s - HTTP %d",p,r,c,o)}),s.channel("undici:request:trailers").
subscribe(A=>{const{request:{method:p,path:c,origin:r}}=A;E("trailers received from %s %s/%s",p,r,c)}),s.channel("undici:request:error").subscribe(A=>{const{request:{method:p,path:c,origin:r},error:o}=A;
E("request to %s %s/%s errored - %s",p,r,c,o.message)}),d=!0}if(C.enabled){if(!d){const E=b.enabled?b:C;s.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:p,protocol:c,
port:r,host:o}}=A;E("connecting to %s%s using %s%s",o,r?`:${r}`:"",c,p)}),s.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:p,protocol:c,port:r,host:o}}=A;E("connected to\
 %s%s using %s%s",o,r?`:${r}`:"",c,p)}),s.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:p,protocol:c,port:r,host:o},error:l}=A;E("connection to %s%s using %s%s error\
ed - %s",o,r?`:${r}`:"",c,p,l.message)}),s.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:p,path:c,origin:r}}=A;E("sending request to %s %s/%s",p,r,c)})}s.channel("undici:web\
socket:open").subscribe(E=>{const{address:{address:A,port:p}}=E;C("connection opened %s%s",A,p?`:${p}`:"")}),s.channel("undici:websocket:close").subscribe(E=>{const{websocket:A,code:p,reason:c}=E;C("c\
losed connection to %s - %s %s",A.url,p,c)}),s.channel("undici:websocket:socket_error").subscribe(E=>{C("connection errored - %s",E.message)}),s.channel("undici:websocket:ping").subscribe(E=>{C("ping \
received")}),s.channel("undici:websocket:pong").subscribe(E=>{C("pong received")})}L.exports={channels:m}}),68707:(L=>{const $=Symbol.for("undici.error.UND_ERR");class e extends Error{constructor(V){super(
V),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](V){return V&&V[$]===!0}[$]=!0}const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class k extends e{constructor(V){super(
V),this.name="ConnectTimeoutError",this.message=V||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](V){return V&&V[s]===!0}[s]=!0}const b=Symbol.for("undici.error\
.UND_ERR_HEADERS_TIMEOUT");class S extends e{constructor(V){super(V),this.name="HeadersTimeoutError",this.message=V||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](V){
return V&&V[b]===!0}[b]=!0}const C=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class d extends e{constructor(V){super(V),this.name="HeadersOverflowError",this.message=V||"Headers Overflow Erro\
r",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](V){return V&&V[C]===!0}[C]=!0}const m=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class E extends e{constructor(V){super(V),this.
name="BodyTimeoutError",this.message=V||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](V){return V&&V[m]===!0}[m]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE\
_STATUS_CODE");class p extends e{constructor(V,oe,ie,_){super(V),this.name="ResponseStatusCodeError",this.message=V||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=_,this.
status=oe,this.statusCode=oe,this.headers=ie}static[Symbol.hasInstance](V){return V&&V[A]===!0}[A]=!0}const c=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class r extends e{constructor(V){super(V),this.
name="InvalidArgumentError",this.message=V||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](V){return V&&V[c]===!0}[c]=!0}const o=Symbol.for("undici.error.UND_ERR_I\
NVALID_RETURN_VALUE");class l extends e{constructor(V){super(V),this.name="InvalidReturnValueError",this.message=V||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.
hasInstance](V){return V&&V[o]===!0}[o]=!0}const a=Symbol.for("undici.error.UND_ERR_ABORT");class h extends e{constructor(V){super(V),this.name="AbortError",this.message=V||"The operation was aborted",
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](V){return V&&V[a]===!0}[a]=!0}const I=Symbol.for("undici.error.UND_ERR_ABORTED");class w extends h{constructor(V){super(V),this.name="AbortError",this.
message=V||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](V){return V&&V[I]===!0}[I]=!0}const R=Symbol.for("undici.error.UND_ERR_INFO");class D extends e{constructor(V){super(
V),this.name="InformationalError",this.message=V||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](V){return V&&V[R]===!0}[R]=!0}const M=Symbol.for("undici.error.UND_ERR_REQ_C\
ONTENT_LENGTH_MISMATCH");class F extends e{constructor(V){super(V),this.name="RequestContentLengthMismatchError",this.message=V||"Request body length does not match content-length header",this.code="U\
ND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](V){return V&&V[M]===!0}[M]=!0}const i=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class t extends e{constructor(V){super(
V),this.name="ResponseContentLengthMismatchError",this.message=V||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](V){
return V&&V[i]===!0}[i]=!0}const u=Symbol.for("undici.error.UND_ERR_DESTROYED");class n extends e{constructor(V){super(V),this.name="ClientDestroyedError",this.message=V||"The client is destroyed",this.
code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](V){return V&&V[u]===!0}[u]=!0}const g=Symbol.for("undici.error.UND_ERR_CLOSED");class B extends e{constructor(V){super(V),this.name="ClientClosedErr\
or",this.message=V||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](V){return V&&V[g]===!0}[g]=!0}const f=Symbol.for("undici.error.UND_ERR_SOCKET");class Q extends e{constructor(V,oe){
super(V),this.name="SocketError",this.message=V||"Socket error",this.code="UND_ERR_SOCKET",this.socket=oe}static[Symbol.hasInstance](V){return V&&V[f]===!0}[f]=!0}const y=Symbol.for("undici.error.UND_\
ERR_NOT_SUPPORTED");class U extends e{constructor(V){super(V),this.name="NotSupportedError",this.message=V||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](V){return V&&
V[y]===!0}[y]=!0}const v=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class T extends e{constructor(V){super(V),this.name="MissingUpstreamError",this.message=V||"No upstream has been added \
to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](V){return V&&V[v]===!0}[v]=!0}const H=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class ue extends Error{constructor(V,oe,ie){
super(V),this.name="HTTPParserError",this.code=oe?`HPE_${oe}`:void 0,this.data=ie?ie.toString():void 0}static[Symbol.hasInstance](V){return V&&V[H]===!0}[H]=!0}const Ae=Symbol.for("undici.error.UND_ER\
R_RES_EXCEEDED_MAX_SIZE");class G extends e{constructor(V){super(V),this.name="ResponseExceededMaxSizeError",this.message=V||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SI\
ZE"}static[Symbol.hasInstance](V){return V&&V[Ae]===!0}[Ae]=!0}const N=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class J extends e{constructor(V,oe,{headers:ie,data:_}){super(V),this.name="RequestR\
etryError",this.message=V||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=oe,this.data=_,this.headers=ie}static[Symbol.hasInstance](V){return V&&V[N]===!0}[N]=!0}const Y=Symbol.for(
"undici.error.UND_ERR_RESPONSE");class Z extends e{constructor(V,oe,{headers:ie,data:_}){super(V),this.name="ResponseError",this.message=V||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=
oe,this.data=_,this.headers=ie}static[Symbol.hasInstance](V){return V&&V[Y]===!0}[Y]=!0}const te=Symbol.for("undici.error.UND_ERR_PRX_TLS");class ne extends e{constructor(V,oe,ie){super(oe,{cause:V,...ie??
{}}),this.name="SecureProxyConnectionError",this.message=oe||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=V}static[Symbol.hasInstance](V){return V&&V[te]===!0}[te]=!0}const P=Symbol.
for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class z extends e{constructor(V){super(V),this.name="MessageSizeExceededError",this.message=V||"Max decompressed message size exceeded",this.code="\
UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](V){return V&&V[P]===!0}get[P](){return!0}}L.exports={AbortError:h,HTTPParserError:ue,UndiciError:e,HeadersTimeoutError:S,HeadersOverflowError:d,
BodyTimeoutError:E,RequestContentLengthMismatchError:F,ConnectTimeoutError:k,ResponseStatusCodeError:p,InvalidArgumentError:r,InvalidReturnValueError:l,RequestAbortedError:w,ClientDestroyedError:n,ClientClosedError:B,
InformationalError:D,SocketError:Q,NotSupportedError:U,ResponseContentLengthMismatchError:t,BalancedPoolMissingUpstreamError:T,ResponseExceededMaxSizeError:G,RequestRetryError:J,ResponseError:Z,SecureProxyConnectionError:ne,
MessageSizeExceededError:z}}),44655:((L,$,e)=>{const{InvalidArgumentError:s,NotSupportedError:k}=e(68707),b=e(34589),{isValidHTTPToken:S,isValidHeaderValue:C,isStream:d,destroy:m,isBuffer:E,isFormDataLike:A,
isIterable:p,isBlobLike:c,buildURL:r,validateHandler:o,getServerName:l,normalizedMethodRecords:a}=e(3440),{channels:h}=e(42414),{headerNameLowerCasedRecord:I}=e(10735),w=/[^\u0021-\u00ff]/,R=Symbol("h\
andler");class D{constructor(i,{path:t,method:u,body:n,headers:g,query:B,idempotent:f,blocking:Q,upgrade:y,headersTimeout:U,bodyTimeout:v,reset:T,throwOnError:H,expectContinue:ue,servername:Ae},G){if(typeof t!=
"string")throw new s("path must be a string");if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&u!=="CONNECT")throw new s("path must be an absolute URL or start with a slash");if(w.
test(t))throw new s("invalid request path");if(typeof u!="string")throw new s("method must be a string");if(a[u]===void 0&&!S(u))throw new s("invalid request method");if(y&&typeof y!="string")throw new s(
"upgrade must be a string");if(y&&!C(y))throw new s("invalid upgrade header");if(U!=null&&(!Number.isFinite(U)||U<0))throw new s("invalid headersTimeout");if(v!=null&&(!Number.isFinite(v)||v<0))throw new s(
"invalid bodyTimeout");if(T!=null&&typeof T!="boolean")throw new s("invalid reset");if(ue!=null&&typeof ue!="boolean")throw new s("invalid expectContinue");if(this.headersTimeout=U,this.bodyTimeout=v,
this.throwOnError=H===!0,this.method=u,this.abort=null,n==null)this.body=null;else if(d(n)){this.body=n;const N=this.body._readableState;(!N||!N.autoDestroy)&&(this.endHandler=function(){m(this)},this.
body.on("end",this.endHandler)),this.errorHandler=J=>{this.abort?this.abort(J):this.error=J},this.body.on("error",this.errorHandler)}else if(E(n))this.body=n.byteLength?n:null;else if(ArrayBuffer.isView(
n))this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")this.body=n.
length?Buffer.from(n):null;else if(A(n)||p(n)||c(n))this.body=n;else throw new s("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=
!1,this.upgrade=y||null,this.path=B?r(t,B):t,this.origin=i,this.idempotent=f??(u==="HEAD"||u==="GET"),this.blocking=Q??!1,this.reset=T??null,this.host=null,this.contentLength=null,this.contentType=null,
this.headers=[],this.expectContinue=ue??!1,Array.isArray(g)){if(g.length%2!==0)throw new s("headers array must be even");for(let N=0;N<g.length;N+=2)M(this,g[N],g[N+1])}else if(g&&typeof g=="object")if(g[Symbol.
iterator])for(const N of g){if(!Array.isArray(N)||N.length!==2)throw new s("headers must be in key-value pair format");M(this,N[0],N[1])}else{const N=Object.keys(g);for(let J=0;J<N.length;++J)M(this,N[J],
g[N[J]])}else if(g!=null)throw new s("headers must be an object or an array");o(G,u,y),this.servername=Ae||l(this.host),this[R]=G,h.create.hasSubscribers&&h.create.publish({request:this})}onBodySent(i){
if(this[R].onBodySent)try{return this[R].onBodySent(i)}catch(t){this.abort(t)}}onRequestSent(){if(h.bodySent.hasSubscribers&&h.bodySent.publish({request:this}),this[R].onRequestSent)try{return this[R].
onRequestSent()}catch(i){this.abort(i)}}onConnect(i){if(b(!this.aborted),b(!this.completed),this.error)i(this.error);else return this.abort=i,this[R].onConnect(i)}onResponseStarted(){return this[R].onResponseStarted?.()}onHeaders(i,t,u,n){
b(!this.aborted),b(!this.completed),h.headers.hasSubscribers&&h.headers.publish({request:this,response:{statusCode:i,headers:t,statusText:n}});try{return this[R].onHeaders(i,t,u,n)}catch(g){this.abort(
g)}}onData(i){b(!this.aborted),b(!this.completed);try{return this[R].onData(i)}catch(t){return this.abort(t),!1}}onUpgrade(i,t,u,n=""){this.onFinally(),b(!this.aborted),b(!this.completed),i!==null&&this.#e(
i,t,n);const g=this[R].onUpgrade(i,t,u);return this.aborted||(this.completed=!0,i!==null&&this.#t()),g}onUpgradeResponse(i,t,u,n=""){b(!this.aborted),b(this.completed),h.headers.hasSubscribers&&this.#e(
i,u(t),n),this.#t()}onUpgradeError(i){b(!this.aborted),b(this.completed),h.error.hasSubscribers&&h.error.publish({request:this,error:i})}#e(i,t,u){h.headers.hasSubscribers&&h.headers.publish({request:this,
response:{statusCode:i,headers:t,statusText:u}})}#t(){h.trailers.hasSubscribers&&h.trailers.publish({request:this,trailers:[]})}onComplete(i){this.onFinally(),b(!this.aborted),this.completed=!0,h.trailers.
hasSubscribers&&h.trailers.publish({request:this,trailers:i});try{return this[R].onComplete(i)}catch(t){this.onError(t)}}onError(i){if(this.onFinally(),h.error.hasSubscribers&&h.error.publish({request:this,
error:i}),!this.aborted)return this.aborted=!0,this[R].onError(i)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(i,t){return M(this,i,t),this}}function M(F,i,t){if(t&&typeof t=="object"&&!Array.isArray(t))throw new s(`invalid ${i} header`);if(t===void 0)return;let u=I[i];
if(u===void 0&&(u=i.toLowerCase(),I[u]===void 0&&!S(u)))throw new s("invalid header key");if(Array.isArray(t)){const n=[];for(let g=0;g<t.length;g++)if(typeof t[g]=="string"){if(!C(t[g]))throw new s(`\
invalid ${i} header`);n.push(t[g])}else if(t[g]===null)n.push("");else{if(typeof t[g]=="object")throw new s(`invalid ${i} header`);{const B=`${t[g]}`;if(!C(B))throw new s(`invalid ${i} header`);n.push(
B)}}t=n}else if(typeof t=="string"){if(!C(t))throw new s(`invalid ${i} header`)}else if(t===null)t="";else if(t=`${t}`,!C(t))throw new s(`invalid ${i} header`);if(u==="host"){if(F.host!==null)throw new s(
"duplicate host header");if(typeof t!="string")throw new s("invalid host header");F.host=t}else if(u==="content-length"){if(F.contentLength!==null)throw new s("duplicate content-length header");if(F.contentLength=
parseInt(t,10),!Number.isFinite(F.contentLength))throw new s("invalid content-length header")}else if(F.contentType===null&&u==="content-type")F.contentType=t,F.headers.push(i,t);else{if(u==="transfer\
-encoding"||u==="keep-alive"||u==="upgrade")throw new s(`invalid ${u} header`);if(u==="connection"){const n=typeof t=="string"?t.toLowerCase():null;if(n!=="close"&&n!=="keep-alive")throw new s("invali\
d connection header");n==="close"&&(F.reset=!0)}else{if(u==="expect")throw new k("expect header not supported");F.headers.push(i,t)}}}L.exports=D}),36443:(L=>{L.exports={kClose:Symbol("close"),kDestroy:Symbol(
"destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol(
"default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),
kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),
kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol(
"busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.strea\
m.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("err\
or"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol(
"host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol(
"http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((L,$,e)=>{const{wellknownHeaderNames:s,
headerNameLowerCasedRecord:k}=e(10735);class b{value=null;left=null;middle=null;right=null;code;constructor(m,E,A){if(A===void 0||A>=m.length)throw new TypeError("Unreachable");if((this.code=m.charCodeAt(
A))>127)throw new TypeError("key must be ascii string");m.length!==++A?this.middle=new b(m,E,A):this.value=E}add(m,E){const A=m.length;if(A===0)throw new TypeError("Unreachable");let p=0,c=this;for(;;){
const r=m.charCodeAt(p);if(r>127)throw new TypeError("key must be ascii string");if(c.code===r)if(A===++p){c.value=E;break}else if(c.middle!==null)c=c.middle;else{c.middle=new b(m,E,p);break}else if(c.
code<r)if(c.left!==null)c=c.left;else{c.left=new b(m,E,p);break}else if(c.right!==null)c=c.right;else{c.right=new b(m,E,p);break}}}search(m){const E=m.length;let A=0,p=this;for(;p!==null&&A<E;){let c=m[A];
for(c<=90&&c>=65&&(c|=32);p!==null;){if(c===p.code){if(E===++A)return p;p=p.middle;break}p=p.code<c?p.left:p.right}}return null}}class S{node=null;insert(m,E){this.node===null?this.node=new b(m,E,0):this.
node.add(m,E)}lookup(m){return this.node?.search(m)?.value??null}}const C=new S;for(let d=0;d<s.length;++d){const m=k[s[d]];C.insert(m,m)}L.exports={TernarySearchTree:S,tree:C}}),3440:((L,$,e)=>{const s=e(
34589),{kDestroyed:k,kBodyUsed:b,kListeners:S,kBody:C}=e(36443),{IncomingMessage:d}=e(37067),m=e(57075),E=e(77030),{Blob:A}=e(4573),p=e(57975),{stringify:c}=e(41792),{EventEmitter:r}=e(78474),{InvalidArgumentError:o}=e(
68707),{headerNameLowerCasedRecord:l}=e(10735),{tree:a}=e(67752),[h,I]=process.versions.node.split(".").map(j=>Number(j));class w{constructor(X){this[C]=X,this[b]=!1}async*[Symbol.asyncIterator](){s(!this[b],
"disturbed"),this[b]=!0,yield*this[C]}}function R(j){return M(j)?(v(j)===0&&j.on("data",function(){s(!1)}),typeof j.readableDidRead!="boolean"&&(j[b]=!1,r.prototype.on.call(j,"data",function(){this[b]=
!0})),j):j&&typeof j.pipeTo=="function"?new w(j):j&&typeof j!="string"&&!ArrayBuffer.isView(j)&&U(j)?new w(j):j}function D(){}function M(j){return j&&typeof j=="object"&&typeof j.pipe=="function"&&typeof j.
on=="function"}function F(j){if(j===null)return!1;if(j instanceof A)return!0;if(typeof j!="object")return!1;{const X=j[Symbol.toStringTag];return(X==="Blob"||X==="File")&&("stream"in j&&typeof j.stream==
"function"||"arrayBuffer"in j&&typeof j.arrayBuffer=="function")}}function i(j,X){if(j.includes("?")||j.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#\
".');const de=c(X);return de&&(j+="?"+de),j}function t(j){const X=parseInt(j,10);return X===Number(j)&&X>=0&&X<=65535}function u(j){return j!=null&&j[0]==="h"&&j[1]==="t"&&j[2]==="t"&&j[3]==="p"&&(j[4]===
":"||j[4]==="s"&&j[5]===":")}function n(j){if(typeof j=="string"){if(j=new URL(j),!u(j.origin||j.protocol))throw new o("Invalid URL protocol: the URL must start with `http:` or `https:`.");return j}if(!j||
typeof j!="object")throw new o("Invalid URL: The URL argument must be a non-null object.");if(!(j instanceof URL)){if(j.port!=null&&j.port!==""&&t(j.port)===!1)throw new o("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(j.path!=null&&typeof j.path!="string")throw new o("Invalid URL path: the path must be a string or null/undefined.");if(j.pathname!=null&&typeof j.
pathname!="string")throw new o("Invalid URL pathname: the pathname must be a string or null/undefined.");if(j.hostname!=null&&typeof j.hostname!="string")throw new o("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(j.origin!=null&&typeof j.origin!="string")throw new o("Invalid URL origin: the origin must be a string or null/undefined.");if(!u(j.origin||j.protocol))throw new o(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");const X=j.port!=null?j.port:j.protocol==="https:"?443:80;let de=j.origin!=null?j.origin:`${j.protocol||""}//${j.hostname||""}:${X}`,
ye=j.path!=null?j.path:`${j.pathname||""}${j.search||""}`;return de[de.length-1]==="/"&&(de=de.slice(0,de.length-1)),ye&&ye[0]!=="/"&&(ye=`/${ye}`),new URL(`${de}${ye}`)}if(!u(j.origin||j.protocol))throw new o(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return j}function g(j){if(j=n(j),j.pathname!=="/"||j.search||j.hash)throw new o("invalid url");return j}function B(j){if(j[0]==="["){
const de=j.indexOf("]");return s(de!==-1),j.substring(1,de)}const X=j.indexOf(":");return X===-1?j:j.substring(0,X)}function f(j){if(!j)return null;s(typeof j=="string");const X=B(j);return E.isIP(X)?
"":X}function Q(j){return JSON.parse(JSON.stringify(j))}function y(j){return j!=null&&typeof j[Symbol.asyncIterator]=="function"}function U(j){return j!=null&&(typeof j[Symbol.iterator]=="function"||typeof j[Symbol.
asyncIterator]=="function")}function v(j){if(j==null)return 0;if(M(j)){const X=j._readableState;return X&&X.objectMode===!1&&X.ended===!0&&Number.isFinite(X.length)?X.length:null}else{if(F(j))return j.
size!=null?j.size:null;if(Z(j))return j.byteLength}return null}function T(j){return j&&!!(j.destroyed||j[k]||m.isDestroyed?.(j))}function H(j,X){j==null||!M(j)||T(j)||(typeof j.destroy=="function"?(Object.
getPrototypeOf(j).constructor===d&&(j.socket=null),j.destroy(X)):X&&queueMicrotask(()=>{j.emit("error",X)}),j.destroyed!==!0&&(j[k]=!0))}const ue=/timeout=(\d+)/;function Ae(j){const X=j.toString().match(
ue);return X?parseInt(X[1],10)*1e3:null}function G(j){return typeof j=="string"?l[j]??j.toLowerCase():a.lookup(j)??j.toString("latin1").toLowerCase()}function N(j){return a.lookup(j)??j.toString("lati\
n1").toLowerCase()}function J(j,X){X===void 0&&(X={});for(let de=0;de<j.length;de+=2){const ye=G(j[de]);let Re=X[ye];if(Re)typeof Re=="string"&&(Re=[Re],X[ye]=Re),Re.push(j[de+1].toString("utf8"));else{
const De=j[de+1];typeof De=="string"?X[ye]=De:X[ye]=Array.isArray(De)?De.map(Me=>Me.toString("utf8")):De.toString("utf8")}}return"content-length"in X&&"content-disposition"in X&&(X["content-dispositio\
n"]=Buffer.from(X["content-disposition"]).toString("latin1")),X}function Y(j){const X=j.length,de=new Array(X);let ye=!1,Re=-1,De,Me,Ve=0;for(let Ge=0;Ge<j.length;Ge+=2)De=j[Ge],Me=j[Ge+1],typeof De!=
"string"&&(De=De.toString()),typeof Me!="string"&&(Me=Me.toString("utf8")),Ve=De.length,Ve===14&&De[7]==="-"&&(De==="content-length"||De.toLowerCase()==="content-length")?ye=!0:Ve===19&&De[7]==="-"&&(De===
"content-disposition"||De.toLowerCase()==="content-disposition")&&(Re=Ge+1),de[Ge]=De,de[Ge+1]=Me;return ye&&Re!==-1&&(de[Re]=Buffer.from(de[Re]).toString("latin1")),de}function Z(j){return j instanceof
Uint8Array||Buffer.isBuffer(j)}function te(j,X,de){if(!j||typeof j!="object")throw new o("handler must be an object");if(typeof j.onConnect!="function")throw new o("invalid onConnect method");if(typeof j.
onError!="function")throw new o("invalid onError method");if(typeof j.onBodySent!="function"&&j.onBodySent!==void 0)throw new o("invalid onBodySent method");if(de||X==="CONNECT"){if(typeof j.onUpgrade!=
"function")throw new o("invalid onUpgrade method")}else{if(typeof j.onHeaders!="function")throw new o("invalid onHeaders method");if(typeof j.onData!="function")throw new o("invalid onData method");if(typeof j.
onComplete!="function")throw new o("invalid onComplete method")}}function ne(j){return!!(j&&(m.isDisturbed(j)||j[b]))}function P(j){return!!(j&&m.isErrored(j))}function z(j){return!!(j&&m.isReadable(j))}
function K(j){return{localAddress:j.localAddress,localPort:j.localPort,remoteAddress:j.remoteAddress,remotePort:j.remotePort,remoteFamily:j.remoteFamily,timeout:j.timeout,bytesWritten:j.bytesWritten,bytesRead:j.
bytesRead}}function V(j){let X;return new ReadableStream({async start(){X=j[Symbol.asyncIterator]()},async pull(de){const{done:ye,value:Re}=await X.next();if(ye)queueMicrotask(()=>{de.close(),de.byobRequest?.
respond(0)});else{const De=Buffer.isBuffer(Re)?Re:Buffer.from(Re);De.byteLength&&de.enqueue(new Uint8Array(De))}return de.desiredSize>0},async cancel(de){await X.return()},type:"bytes"})}function oe(j){
return j&&typeof j=="object"&&typeof j.append=="function"&&typeof j.delete=="function"&&typeof j.get=="function"&&typeof j.getAll=="function"&&typeof j.has=="function"&&typeof j.set=="function"&&j[Symbol.
toStringTag]==="FormData"}function ie(j,X){return"addEventListener"in j?(j.addEventListener("abort",X,{once:!0}),()=>j.removeEventListener("abort",X)):(j.addListener("abort",X),()=>j.removeListener("a\
bort",X))}const _=typeof String.prototype.toWellFormed=="function",ce=typeof String.prototype.isWellFormed=="function";function Be(j){return _?`${j}`.toWellFormed():p.toUSVString(j)}function Ie(j){return ce?
`${j}`.isWellFormed():Be(j)===`${j}`}function Ue(j){switch(j){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return j>=33&&j<=126}}function ze(j){if(j.length===0)return!1;for(let X=0;X<j.length;++X)if(!Ue(j.charCodeAt(X)))return!1;return!0}const Ze=/[^\t\x20-\x7e\x80-\xff]/;function Xe(j){return!Ze.
test(j)}function $e(j){if(j==null||j==="")return{start:0,end:null,size:null};const X=j?j.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return X?{start:parseInt(X[1]),end:X[2]?parseInt(X[2]):null,size:X[3]?
parseInt(X[3]):null}:null}function Le(j,X,de){return(j[S]??=[]).push([X,de]),j.on(X,de),j}function xe(j){for(const[X,de]of j[S]??[])j.removeListener(X,de);j[S]=null}function Oe(j,X,de){try{X.onError(de),
s(X.aborted)}catch(ye){j.emit("error",ye)}}const Fe=Object.create(null);Fe.enumerable=!0;const qe={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"\
OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},Ce={...qe,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(qe,null),Object.setPrototypeOf(Ce,null),L.exports={kEnumerableProperty:Fe,nop:D,isDisturbed:ne,
isErrored:P,isReadable:z,toUSVString:Be,isUSVString:Ie,isBlobLike:F,parseOrigin:g,parseURL:n,getServerName:f,isStream:M,isIterable:U,isAsyncIterable:y,isDestroyed:T,headerNameToString:G,bufferToLowerCasedHeaderName:N,
addListener:Le,removeAllListeners:xe,errorRequest:Oe,parseRawHeaders:Y,parseHeaders:J,parseKeepAliveTimeout:Ae,destroy:H,bodyLength:v,deepClone:Q,ReadableStreamFrom:V,isBuffer:Z,validateHandler:te,getSocketInfo:K,
isFormDataLike:oe,buildURL:i,addAbortListener:ie,isValidHTTPToken:ze,isValidHeaderValue:Xe,isTokenCharCode:Ue,parseRangeHeader:$e,normalizedMethodRecordsBase:qe,normalizedMethodRecords:Ce,isValidPort:t,
isHttpOrHttpsPrefixed:u,nodeMajor:h,nodeMinor:I,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:R}}),57405:((L,$,e)=>{const{InvalidArgumentError:s}=e(68707),{kClients:k,kRunning:b,kClose:S,
kDestroy:C,kDispatch:d,kInterceptors:m}=e(36443),E=e(21841),A=e(30628),p=e(23701),c=e(3440),r=e(25092),o=Symbol("onConnect"),l=Symbol("onDisconnect"),a=Symbol("onConnectionError"),h=Symbol("maxRedirec\
tions"),I=Symbol("onDrain"),w=Symbol("factory"),R=Symbol("options");function D(F,i){return i&&i.connections===1?new p(F,i):new A(F,i)}class M extends E{constructor({factory:i=D,maxRedirections:t=0,connect:u,
tls:n,...g}={}){if(typeof i!="function")throw new s("factory must be a function.");if(u!=null&&typeof u!="function"&&typeof u!="object")throw new s("connect must be a function or an object");if(!Number.
isInteger(t)||t<0)throw new s("maxRedirections must be a positive number");super(g),u&&typeof u!="function"&&(u={...u}),n&&typeof n!="function"&&(n={...n}),this[m]=g.interceptors?.Agent&&Array.isArray(
g.interceptors.Agent)?g.interceptors.Agent:[r({maxRedirections:t})],this[R]={...c.deepClone(g),connect:u,tls:n},this[R].interceptors=g.interceptors?{...g.interceptors}:void 0,this[h]=t,this[w]=i,this[k]=
new Map,this[I]=(B,f)=>{this.emit("drain",B,[this,...f])},this[o]=(B,f)=>{this.emit("connect",B,[this,...f])},this[l]=(B,f,Q)=>{this.emit("disconnect",B,[this,...f],Q)},this[a]=(B,f,Q)=>{this.emit("co\
nnectionError",B,[this,...f],Q)}}get[b](){let i=0;for(const t of this[k].values())i+=t[b];return i}[d](i,t){let u;if(i.origin&&(typeof i.origin=="string"||i.origin instanceof URL))u=String(i.origin);else
throw new s("opts.origin must be a non-empty string or URL.");let n=this[k].get(u);return n||(n=this[w](i.origin,this[R]).on("drain",this[I]).on("connect",this[o]).on("disconnect",this[l]).on("connect\
ionError",this[a]),this[k].set(u,n)),n.dispatch(i,t)}async[S](){const i=[];for(const t of this[k].values())i.push(t.close());this[k].clear(),await Promise.all(i)}async[C](i){const t=[];for(const u of this[k].
values())t.push(u.destroy(i));this[k].clear(),await Promise.all(t)}}L.exports=M}),837:((L,$,e)=>{const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:k}=e(68707),{PoolBase:b,kClients:S,kNeedDrain:C,
kAddClient:d,kRemoveClient:m,kGetDispatcher:E}=e(42128),A=e(30628),{kUrl:p,kInterceptors:c}=e(36443),{parseOrigin:r}=e(3440),o=Symbol("factory"),l=Symbol("options"),a=Symbol("kGreatestCommonDivisor"),
h=Symbol("kCurrentWeight"),I=Symbol("kIndex"),w=Symbol("kWeight"),R=Symbol("kMaxWeightPerServer"),D=Symbol("kErrorPenalty");function M(t,u){if(t===0)return u;for(;u!==0;){const n=u;u=t%u,t=n}return t}
function F(t,u){return new A(t,u)}class i extends b{constructor(u=[],{factory:n=F,...g}={}){if(super(),this[l]=g,this[I]=-1,this[h]=0,this[R]=this[l].maxWeightPerServer||100,this[D]=this[l].errorPenalty||
15,Array.isArray(u)||(u=[u]),typeof n!="function")throw new k("factory must be a function.");this[c]=g.interceptors?.BalancedPool&&Array.isArray(g.interceptors.BalancedPool)?g.interceptors.BalancedPool:
[],this[o]=n;for(const B of u)this.addUpstream(B);this._updateBalancedPoolStats()}addUpstream(u){const n=r(u).origin;if(this[S].find(B=>B[p].origin===n&&B.closed!==!0&&B.destroyed!==!0))return this;const g=this[o](
n,Object.assign({},this[l]));this[d](g),g.on("connect",()=>{g[w]=Math.min(this[R],g[w]+this[D])}),g.on("connectionError",()=>{g[w]=Math.max(1,g[w]-this[D]),this._updateBalancedPoolStats()}),g.on("disc\
onnect",(...B)=>{const f=B[2];f&&f.code==="UND_ERR_SOCKET"&&(g[w]=Math.max(1,g[w]-this[D]),this._updateBalancedPoolStats())});for(const B of this[S])B[w]=this[R];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let u=0;for(let n=0;n<this[S].length;n++)u=M(this[S][n][w],u);this[a]=u}removeUpstream(u){const n=r(u).origin,g=this[S].find(B=>B[p].origin===n&&B.closed!==!0&&B.destroyed!==
!0);return g&&this[m](g),this}get upstreams(){return this[S].filter(u=>u.closed!==!0&&u.destroyed!==!0).map(u=>u[p].origin)}[E](){if(this[S].length===0)throw new s;if(!this[S].find(f=>!f[C]&&f.closed!==
!0&&f.destroyed!==!0)||this[S].map(f=>f[C]).reduce((f,Q)=>f&&Q,!0))return;let g=0,B=this[S].findIndex(f=>!f[C]);for(;g++<this[S].length;){this[I]=(this[I]+1)%this[S].length;const f=this[S][this[I]];if(f[w]>
this[S][B][w]&&!f[C]&&(B=this[I]),this[I]===0&&(this[h]=this[h]-this[a],this[h]<=0&&(this[h]=this[R])),f[w]>=this[h]&&!f[C])return f}return this[h]=this[S][B][w],this[I]=B,this[S][B]}}L.exports=i}),637:((L,$,e)=>{
const s=e(34589),k=e(3440),{channels:b}=e(42414),S=e(96603),{RequestContentLengthMismatchError:C,ResponseContentLengthMismatchError:d,RequestAbortedError:m,InvalidArgumentError:E,HeadersTimeoutError:A,
HeadersOverflowError:p,SocketError:c,InformationalError:r,BodyTimeoutError:o,HTTPParserError:l,ResponseExceededMaxSizeError:a}=e(68707),{kUrl:h,kReset:I,kClient:w,kParser:R,kBlocking:D,kRunning:M,kPending:F,
kSize:i,kWriting:t,kQueue:u,kNoRef:n,kKeepAliveDefaultTimeout:g,kHostHeader:B,kPendingIdx:f,kRunningIdx:Q,kError:y,kPipelining:U,kSocket:v,kKeepAliveTimeoutValue:T,kMaxHeadersSize:H,kKeepAliveMaxTimeout:ue,
kKeepAliveTimeoutThreshold:Ae,kHeadersTimeout:G,kBodyTimeout:N,kStrictContentLength:J,kMaxRequests:Y,kCounter:Z,kMaxResponseSize:te,kOnError:ne,kResume:P,kHTTPContext:z}=e(36443),K=e(52824),V=Buffer.alloc(
0),oe=Buffer[Symbol.species],ie=k.addListener,_=k.removeAllListeners,ce=Symbol("kIdleSocketValidation"),Be=Symbol("kIdleSocketValidationTimeout"),Ie=Symbol("kSocketUsed");let Ue;async function ze(){const je=process.
env.JEST_WORKER_ID?e(63870):void 0;let ge;try{ge=await WebAssembly.compile(e(53434))}catch{ge=await WebAssembly.compile(je||e(63870))}return await WebAssembly.instantiate(ge,{env:{wasm_on_url:(W,ee,O)=>0,
wasm_on_status:(W,ee,O)=>{s($e.ptr===W);const he=ee-Oe+Le.byteOffset;return $e.onStatus(new oe(Le.buffer,he,O))||0},wasm_on_message_begin:W=>(s($e.ptr===W),$e.onMessageBegin()||0),wasm_on_header_field:(W,ee,O)=>{
s($e.ptr===W);const he=ee-Oe+Le.byteOffset;return $e.onHeaderField(new oe(Le.buffer,he,O))||0},wasm_on_header_value:(W,ee,O)=>{s($e.ptr===W);const he=ee-Oe+Le.byteOffset;return $e.onHeaderValue(new oe(
Le.buffer,he,O))||0},wasm_on_headers_complete:(W,ee,O,he)=>(s($e.ptr===W),$e.onHeadersComplete(ee,!!O,!!he)||0),wasm_on_body:(W,ee,O)=>{s($e.ptr===W);const he=ee-Oe+Le.byteOffset;return $e.onBody(new oe(
Le.buffer,he,O))||0},wasm_on_message_complete:W=>(s($e.ptr===W),$e.onMessageComplete()||0)}})}let Ze=null,Xe=ze();Xe.catch();let $e=null,Le=null,xe=0,Oe=null;const Fe=0,qe=1,Ce=2|qe,j=4|qe,X=8|Fe;class de{constructor(ge,W,{
exports:ee}){s(Number.isFinite(ge[H])&&ge[H]>0),this.llhttp=ee,this.ptr=this.llhttp.llhttp_alloc(K.TYPE.RESPONSE),this.client=ge,this.socket=W,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=ge[H],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.
bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=ge[te]}setTimeout(ge,W){ge!==this.timeoutValue||W&qe^this.timeoutType&qe?(this.timeout&&(S.clearTimeout(this.
timeout),this.timeout=null),ge&&(W&qe?this.timeout=S.setFastTimeout(ye,ge,new WeakRef(this)):(this.timeout=setTimeout(ye,ge,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=ge):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=W}resume(){this.socket.destroyed||!this.paused||(s(this.ptr!=null),s($e==null),this.llhttp.llhttp_resume(this.ptr),s(this.timeoutType===j),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||V),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const ge=this.socket.read();if(ge===
null)break;this.execute(ge)}}execute(ge){s(this.ptr!=null),s($e==null),s(!this.paused);const{socket:W,llhttp:ee}=this;ge.length>xe&&(Oe&&ee.free(Oe),xe=Math.ceil(ge.length/4096)*4096,Oe=ee.malloc(xe)),
new Uint8Array(ee.memory.buffer,Oe,xe).set(ge);try{let O;try{Le=ge,$e=this,O=ee.llhttp_execute(this.ptr,Oe,ge.length)}catch(Ee){throw Ee}finally{$e=null,Le=null}const he=ee.llhttp_get_error_pos(this.ptr)-
Oe;if(O!==K.ERROR.OK){const Ee=ge.subarray(he);if(O===K.ERROR.PAUSED_UPGRADE)this.onUpgrade(Ee);else if(O===K.ERROR.PAUSED)this.paused=!0,W.unshift(Ee);else throw this.createError(O,Ee)}}catch(O){k.destroy(
W,O)}}finish(){s($e===null),s(this.ptr!=null),s(!this.paused);const{llhttp:ge}=this;let W;try{$e=this,W=ge.llhttp_finish(this.ptr)}finally{$e=null}return W===K.ERROR.OK?null:W===K.ERROR.PAUSED||W===K.
ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(W,V)}createError(ge,W){const{llhttp:ee,contentLength:O,bytesRead:he}=this;if(O&&he!==parseInt(O,10))return new d;const Ee=ee.llhttp_get_error_reason(
this.ptr);let we="";if(Ee){const be=new Uint8Array(ee.memory.buffer,Ee).indexOf(0);we="Response does not match the HTTP/1.1 protocol ("+Buffer.from(ee.memory.buffer,Ee,be).toString()+")"}return new l(
we,K.ERROR[ge],W)}destroy(){s(this.ptr!=null),s($e==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&S.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.paused=!1}onStatus(ge){this.statusText=ge.toString()}onMessageBegin(){const{socket:ge,client:W}=this;if(ge.destroyed)return-1;if(W[M]===0)return k.destroy(ge,new c("bad response",k.getSocketInfo(
ge))),-1;const ee=W[u][W[Q]];if(!ee)return-1;ee.onResponseStarted()}onHeaderField(ge){const W=this.headers.length;(W&1)===0?this.headers.push(ge):this.headers[W-1]=Buffer.concat([this.headers[W-1],ge]),
this.trackHeader(ge.length)}onHeaderValue(ge){let W=this.headers.length;(W&1)===1?(this.headers.push(ge),W+=1):this.headers[W-1]=Buffer.concat([this.headers[W-1],ge]);const ee=this.headers[W-2];if(ee.
length===10){const O=k.bufferToLowerCasedHeaderName(ee);O==="keep-alive"?this.keepAlive+=ge.toString():O==="connection"&&(this.connection+=ge.toString())}else ee.length===14&&k.bufferToLowerCasedHeaderName(
ee)==="content-length"&&(this.contentLength+=ge.toString());this.trackHeader(ge.length)}trackHeader(ge){this.headersSize+=ge,this.headersSize>=this.headersMaxSize&&k.destroy(this.socket,new p)}onUpgrade(ge){
const{upgrade:W,client:ee,socket:O,headers:he,statusCode:Ee,statusText:we}=this;s(W),s(ee[v]===O),s(!O.destroyed),s(!this.paused),s((he.length&1)===0);const be=ee[u][ee[Q]];s(be),s(be.upgrade||be.method===
"CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,O.unshift(ge),O[R].destroy(),O[R]=null,O[w]=null,O[y]=null,_(O),ee[v]=null,ee[z]=null,ee[u][ee[Q]++]=
null,ee.emit("disconnect",ee[h],[ee],new r("upgrade"));try{be.onUpgrade(Ee,he,O,we)}catch(ke){k.errorRequest(ee,be,ke),k.destroy(O,ke)}ee[P]()}onHeadersComplete(ge,W,ee){const{client:O,socket:he,headers:Ee,
statusText:we}=this;if(he.destroyed)return-1;if(O[M]===0)return k.destroy(he,new c("bad response",k.getSocketInfo(he))),-1;const be=O[u][O[Q]];if(!be)return-1;if(s(!this.upgrade),s(this.statusCode<200),
ge===100)return k.destroy(he,new c("bad response",k.getSocketInfo(he))),-1;if(W&&!be.upgrade)return k.destroy(he,new c("bad upgrade",k.getSocketInfo(he))),-1;if(s(this.timeoutType===Ce),this.statusCode=
ge,this.shouldKeepAlive=ee||be.method==="HEAD"&&!he[I]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const We=be.bodyTimeout!=null?be.bodyTimeout:O[N];this.setTimeout(We,j)}else this.
timeout&&this.timeout.refresh&&this.timeout.refresh();if(be.method==="CONNECT")return s(O[M]===1),this.upgrade=!0,2;if(W)return s(O[M]===1),this.upgrade=!0,2;if(s((this.headers.length&1)===0),this.headers=
[],this.headersSize=0,this.shouldKeepAlive&&O[U]){const We=this.keepAlive?k.parseKeepAliveTimeout(this.keepAlive):null;if(We!=null){const st=Math.min(We-O[Ae],O[ue]);st<=0?he[I]=!0:O[T]=st}else O[T]=O[g]}else
he[I]=!0;const ke=be.onHeaders(ge,Ee,this.resume,we)===!1;return be.aborted?-1:be.method==="HEAD"||ge<200?1:(he[D]&&(he[D]=!1,O[P]()),ke?K.ERROR.PAUSED:0)}onBody(ge){const{client:W,socket:ee,statusCode:O,
maxResponseSize:he}=this;if(ee.destroyed)return-1;const Ee=W[u][W[Q]];if(s(Ee),s(this.timeoutType===j),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),s(O>=200),he>-1&&this.bytesRead+ge.length>
he)return k.destroy(ee,new a),-1;if(this.bytesRead+=ge.length,Ee.onData(ge)===!1)return K.ERROR.PAUSED}onMessageComplete(){const{client:ge,socket:W,statusCode:ee,upgrade:O,headers:he,contentLength:Ee,
bytesRead:we,shouldKeepAlive:be}=this;if(W.destroyed&&(!ee||be))return-1;if(O)return;s(ee>=100),s((this.headers.length&1)===0);const ke=ge[u][ge[Q]];if(s(ke),this.statusCode=null,this.statusText="",this.
bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(ee<200)){if(ke.method!=="HEAD"&&Ee&&we!==parseInt(Ee,10))return k.destroy(W,new d),-1;if(ke.
onComplete(he),ge[u][ge[Q]++]=null,W[Ie]=!0,W[t])return s(ge[M]===0),k.destroy(W,new r("reset")),K.ERROR.PAUSED;if(be){if(W[I]&&ge[M]===0)return k.destroy(W,new r("reset")),K.ERROR.PAUSED;ge[U]==null||
ge[U]===1?setImmediate(()=>ge[P]()):ge[P]()}else return k.destroy(W,new r("reset")),K.ERROR.PAUSED}}}function ye(je){const{socket:ge,timeoutType:W,client:ee,paused:O}=je.deref();W===Ce?(!ge[t]||ge.writableNeedDrain||
ee[M]>1)&&(s(!O,"cannot be paused while waiting for headers"),k.destroy(ge,new A)):W===j?O||k.destroy(ge,new o):W===X&&(s(ee[M]===0&&ee[T]),k.destroy(ge,new r("socket idle timeout")))}async function Re(je,ge){
je[v]=ge,Ze||(Ze=await Xe,Xe=null),ge[n]=!1,ge[t]=!1,ge[I]=!1,ge[D]=!1,ge[ce]=0,ge[Be]=null,ge[Ie]=!1,ge[R]=new de(je,ge,Ze),ie(ge,"error",function(ee){const O=this[R];if(ee.code==="ECONNRESET"&&O.statusCode&&
!O.shouldKeepAlive){const he=O.finish();he&&(this[y]=he,this[w][ne](he));return}this[y]=ee,this[w][ne](ee)}),ie(ge,"readable",function(){const ee=this[R];ee&&ee.readMore()}),ie(ge,"end",function(){const ee=this[R];
if(ee.statusCode&&!ee.shouldKeepAlive){const O=ee.finish();O&&k.destroy(this,O);return}k.destroy(this,new c("other side closed",k.getSocketInfo(this)))}),ie(ge,"close",function(){const ee=this[w],O=this[R];
De(this),O&&(!this[y]&&O.statusCode&&!O.shouldKeepAlive&&(this[y]=O.finish()||this[y]),this[R].destroy(),this[R]=null);const he=this[y]||new c("closed",k.getSocketInfo(this));if(ee[v]=null,ee[z]=null,
ee.destroyed){s(ee[F]===0);const Ee=ee[u].splice(ee[Q]);for(let we=0;we<Ee.length;we++){const be=Ee[we];k.errorRequest(ee,be,he)}}else if(ee[M]>0&&he.code!=="UND_ERR_INFO"){const Ee=ee[u][ee[Q]];ee[u][ee[Q]++]=
null,k.errorRequest(ee,Ee,he)}ee[f]=ee[Q],s(ee[M]===0),ee.emit("disconnect",ee[h],[ee],he),ee[P]()});let W=!1;return ge.on("close",()=>{W=!0}),{version:"h1",defaultPipelining:1,write(...ee){return Pe(
je,...ee)},resume(){Ve(je)},destroy(ee,O){W?queueMicrotask(O):ge.destroy(ee).on("close",O)},get destroyed(){return ge.destroyed},busy(ee){return!!(ge[t]||ge[I]||ge[D]||ge[ce]===1||ee&&(je[M]>0&&!ee.idempotent||
je[M]>0&&(ee.upgrade||ee.method==="CONNECT")||je[M]>0&&k.bodyLength(ee.body)!==0&&(k.isStream(ee.body)||k.isAsyncIterable(ee.body)||k.isFormDataLike(ee.body))))}}}function De(je){je[Be]&&(clearImmediate(
je[Be]),je[Be]=null),je[ce]=0}function Me(je,ge){ge[ce]=1,ge[Be]=setImmediate(()=>{ge[Be]=null,ge[ce]=2,je[v]===ge&&!ge.destroyed&&je[P]()})}function Ve(je){const ge=je[v];if(ge&&!ge.destroyed){if(je[i]===
0?!ge[n]&&ge.unref&&(ge.unref(),ge[n]=!0):ge[n]&&ge.ref&&(ge.ref(),ge[n]=!1),je[M]===0&&je[F]>0&&ge[Ie]){if(ge[ce]===0)return Me(je,ge),ge[R].readMore(),ge.destroyed,void 0;if(ge[ce]===1)return ge[R].
readMore(),ge.destroyed,void 0}if(je[M]===0&&(ge[R].readMore(),ge.destroyed))return;if(je[i]===0)ge[R].timeoutType!==X&&ge[R].setTimeout(je[T],X);else if(je[M]>0&&ge[R].statusCode<200&&ge[R].timeoutType!==
Ce){const W=je[u][je[Q]],ee=W.headersTimeout!=null?W.headersTimeout:je[G];ge[R].setTimeout(ee,Ce)}}}function Ge(je){return je!=="GET"&&je!=="HEAD"&&je!=="OPTIONS"&&je!=="TRACE"&&je!=="CONNECT"}function Pe(je,ge){
const{method:W,path:ee,host:O,upgrade:he,blocking:Ee,reset:we}=ge;let{body:be,headers:ke,contentLength:We}=ge;const st=W==="PUT"||W==="POST"||W==="PATCH"||W==="QUERY"||W==="PROPFIND"||W==="PROPPATCH";
if(k.isFormDataLike(be)){Ue||(Ue=e(84492).extractBody);const[gt,wt]=Ue(be);ge.contentType==null&&ke.push("content-type",wt),be=gt.stream,We=gt.length}else if(k.isBlobLike(be)&&ge.contentType==null){const gt=be.
type;if(gt){const wt=`${gt}`;if(!k.isValidHeaderValue(wt))return k.errorRequest(je,ge,new E("invalid content-type header")),!1;ke.push("content-type",wt)}}be&&typeof be.read=="function"&&be.read(0);const ot=k.
bodyLength(be);if(We=ot??We,We===null&&(We=ge.contentLength),We===0&&!st&&(We=null),Ge(W)&&We>0&&ge.contentLength!==null&&ge.contentLength!==We){if(je[J])return k.errorRequest(je,ge,new C),!1;process.
emitWarning(new C)}const tt=je[v];De(tt);const it=gt=>{if(!ge.aborted){if(ge.completed){(ge.upgrade||ge.method==="CONNECT")&&k.destroy(tt,new r("aborted"));return}k.errorRequest(je,ge,gt||new m),k.destroy(
be),k.destroy(tt,new r("aborted"))}};try{ge.onConnect(it)}catch(gt){k.errorRequest(je,ge,gt)}if(ge.aborted)return!1;W==="HEAD"&&(tt[I]=!0),(he||W==="CONNECT")&&(tt[I]=!0),we!=null&&(tt[I]=we),je[Y]&&tt[Z]++>=
je[Y]&&(tt[I]=!0),Ee&&(tt[D]=!0);let at=`${W} ${ee} HTTP/1.1\r
`;if(typeof O=="string"?at+=`host: ${O}\r
`:at+=je[B],he?at+=`connection: upgrade\r
upgrade: ${he}\r
`:je[U]&&!tt[I]?at+=`connection: keep-alive\r
`:at+=`connection: close\r
`,Array.isArray(ke))for(let gt=0;gt<ke.length;gt+=2){const wt=ke[gt+0],lt=ke[gt+1];if(Array.isArray(lt))for(let Bt=0;Bt<lt.length;Bt++)at+=`${wt}: ${lt[Bt]}\r
`;else at+=`${wt}: ${lt}\r
`}return b.sendHeaders.hasSubscribers&&b.sendHeaders.publish({request:ge,headers:at,socket:tt}),!be||ot===0?_e(it,null,je,ge,tt,We,at,st):k.isBuffer(be)?_e(it,be,je,ge,tt,We,at,st):k.isBlobLike(be)?typeof be.
stream=="function"?et(it,be.stream(),je,ge,tt,We,at,st):At(it,be,je,ge,tt,We,at,st):k.isStream(be)?He(it,be,je,ge,tt,We,at,st):k.isIterable(be)?et(it,be,je,ge,tt,We,at,st):s(!1),!0}function He(je,ge,W,ee,O,he,Ee,we){
s(he!==0||W[M]===0,"stream body cannot be pipelined");let be=!1;const ke=new ct({abort:je,socket:O,request:ee,contentLength:he,client:W,expectsPayload:we,header:Ee}),We=function(it){if(!be)try{!ke.write(
it)&&this.pause&&this.pause()}catch(at){k.destroy(this,at)}},st=function(){be||ge.resume&&ge.resume()},ot=function(){if(queueMicrotask(()=>{ge.removeListener("error",tt)}),!be){const it=new m;queueMicrotask(
()=>tt(it))}},tt=function(it){if(!be){if(be=!0,s(O.destroyed||O[t]&&W[M]<=1),O.off("drain",st).off("error",tt),ge.removeListener("data",We).removeListener("end",tt).removeListener("close",ot),!it)try{
ke.end()}catch(at){it=at}ke.destroy(it),it&&(it.code!=="UND_ERR_INFO"||it.message!=="reset")?k.destroy(ge,it):k.destroy(ge)}};ge.on("data",We).on("end",tt).on("error",tt).on("close",ot),ge.resume&&ge.
resume(),O.on("drain",st).on("error",tt),ge.errorEmitted??ge.errored?setImmediate(()=>tt(ge.errored)):(ge.endEmitted??ge.readableEnded)&&setImmediate(()=>tt(null)),(ge.closeEmitted??ge.closed)&&setImmediate(
ot)}function _e(je,ge,W,ee,O,he,Ee,we){try{ge?k.isBuffer(ge)&&(s(he===ge.byteLength,"buffer body must have content length"),O.cork(),O.write(`${Ee}content-length: ${he}\r
\r
`,"latin1"),O.write(ge),O.uncork(),ee.onBodySent(ge),!we&&ee.reset!==!1&&(O[I]=!0)):he===0?O.write(`${Ee}content-length: 0\r
\r
`,"latin1"):(s(he===null,"no body must not have content length"),O.write(`${Ee}\r
`,"latin1")),ee.onRequestSent(),W[P]()}catch(be){je(be)}}async function At(je,ge,W,ee,O,he,Ee,we){s(he===ge.size,"blob body must have content length");try{if(he!=null&&he!==ge.size)throw new C;const be=Buffer.
from(await ge.arrayBuffer());O.cork(),O.write(`${Ee}content-length: ${he}\r
\r
`,"latin1"),O.write(be),O.uncork(),ee.onBodySent(be),ee.onRequestSent(),!we&&ee.reset!==!1&&(O[I]=!0),W[P]()}catch(be){je(be)}}async function et(je,ge,W,ee,O,he,Ee,we){s(he!==0||W[M]===0,"iterator bod\
y cannot be pipelined");let be=null;function ke(){if(be){const ot=be;be=null,ot()}}const We=()=>new Promise((ot,tt)=>{s(be===null),O[y]?tt(O[y]):be=ot});O.on("close",ke).on("drain",ke);const st=new ct(
{abort:je,socket:O,request:ee,contentLength:he,client:W,expectsPayload:we,header:Ee});try{for await(const ot of ge){if(O[y])throw O[y];st.write(ot)||await We()}st.end()}catch(ot){st.destroy(ot)}finally{
O.off("close",ke).off("drain",ke)}}class ct{constructor({abort:ge,socket:W,request:ee,contentLength:O,client:he,expectsPayload:Ee,header:we}){this.socket=W,this.request=ee,this.contentLength=O,this.client=
he,this.bytesWritten=0,this.expectsPayload=Ee,this.header=we,this.abort=ge,W[t]=!0}write(ge){const{socket:W,request:ee,contentLength:O,client:he,bytesWritten:Ee,expectsPayload:we,header:be}=this;if(W[y])
throw W[y];if(W.destroyed)return!1;const ke=Buffer.byteLength(ge);if(!ke)return!0;if(O!==null&&Ee+ke>O){if(he[J])throw new C;process.emitWarning(new C)}W.cork(),Ee===0&&(!we&&ee.reset!==!1&&(W[I]=!0),
O===null?W.write(`${be}transfer-encoding: chunked\r
`,"latin1"):W.write(`${be}content-length: ${O}\r
\r
`,"latin1")),O===null&&W.write(`\r
${ke.toString(16)}\r
`,"latin1"),this.bytesWritten+=ke;const We=W.write(ge);return W.uncork(),ee.onBodySent(ge),We||W[R].timeout&&W[R].timeoutType===Ce&&W[R].timeout.refresh&&W[R].timeout.refresh(),We}end(){const{socket:ge,
contentLength:W,client:ee,bytesWritten:O,expectsPayload:he,header:Ee,request:we}=this;if(we.onRequestSent(),ge[t]=!1,ge[y])throw ge[y];if(!ge.destroyed){if(O===0?he?ge.write(`${Ee}content-length: 0\r
\r
`,"latin1"):ge.write(`${Ee}\r
`,"latin1"):W===null&&ge.write(`\r
0\r
\r
`,"latin1"),W!==null&&O!==W){if(ee[J])throw new C;process.emitWarning(new C)}ge[R].timeout&&ge[R].timeoutType===Ce&&ge[R].timeout.refresh&&ge[R].timeout.refresh(),ee[P]()}}destroy(ge){const{socket:W,client:ee,
abort:O}=this;W[t]=!1,ge&&(s(ee[M]<=1,"pipeline should only contain this request"),O(ge))}}L.exports=Re}),88788:((L,$,e)=>{const s=e(34589),{errorMonitor:k}=e(78474),{pipeline:b}=e(57075),S=e(3440),{RequestContentLengthMismatchError:C,
RequestAbortedError:d,SocketError:m,InformationalError:E}=e(68707),{kUrl:A,kReset:p,kClient:c,kRunning:r,kPending:o,kQueue:l,kPendingIdx:a,kRunningIdx:h,kError:I,kSocket:w,kStrictContentLength:R,kOnError:D,
kMaxConcurrentStreams:M,kHTTP2Session:F,kResume:i,kSize:t,kHTTPContext:u}=e(36443),n=Symbol("open streams");let g,B=!1,f;try{f=e(32467)}catch{f={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:Q,
HTTP2_HEADER_METHOD:y,HTTP2_HEADER_PATH:U,HTTP2_HEADER_SCHEME:v,HTTP2_HEADER_CONTENT_LENGTH:T,HTTP2_HEADER_EXPECT:H,HTTP2_HEADER_STATUS:ue}}=f;function Ae(_){const ce=[];for(const[Be,Ie]of Object.entries(
_))if(Array.isArray(Ie))for(const Ue of Ie)ce.push(Buffer.from(Be),Buffer.from(Ue));else ce.push(Buffer.from(Be),Buffer.from(Ie));return ce}function G(_){const{[ue]:ce,...Be}=_;return Ae(Be)}async function N(_,ce){
_[w]=ce,B||(B=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const Be=f.connect(_[A],{createConnection:()=>ce,peerMaxConcurrentStreams:_[M]});
Be[n]=0,Be[c]=_,Be[w]=ce,S.addListener(Be,"error",Y),S.addListener(Be,"frameError",Z),S.addListener(Be,"end",te),S.addListener(Be,"goaway",ne),S.addListener(Be,"close",function(){const{[c]:Ue}=this,{[w]:ze}=Ue,
Ze=this[w][I]||this[I]||new m("closed",S.getSocketInfo(ze));if(Ue[F]=null,Ue.destroyed){s(Ue[o]===0);const Xe=Ue[l].splice(Ue[h]);for(let $e=0;$e<Xe.length;$e++){const Le=Xe[$e];S.errorRequest(Ue,Le,Ze)}}}),
Be.unref(),_[F]=Be,ce[F]=Be,S.addListener(ce,"error",function(Ue){this[I]=Ue,this[c][D](Ue)}),S.addListener(ce,"end",function(){S.destroy(this,new m("other side closed",S.getSocketInfo(this)))}),S.addListener(
ce,"close",function(){const Ue=this[I]||new m("closed",S.getSocketInfo(this));_[w]=null,this[F]!=null&&this[F].destroy(Ue),_[a]=_[h],s(_[r]===0),_.emit("disconnect",_[A],[_],Ue),_[i]()});let Ie=!1;return ce.
on("close",()=>{Ie=!0}),{version:"h2",defaultPipelining:1/0,write(...Ue){return z(_,...Ue)},resume(){J(_)},destroy(Ue,ze){Ie?queueMicrotask(ze):ce.destroy(Ue).on("close",ze)},get destroyed(){return ce.
destroyed},busy(){return!1}}}function J(_){const ce=_[w];ce?.destroyed===!1&&(_[t]===0&&_[M]===0?(ce.unref(),_[F].unref()):(ce.ref(),_[F].ref()))}function Y(_){this[w][I]=_,this[c][D](_)}function Z(_,ce,Be){
if(Be===0){const Ie=new E(`HTTP/2: "frameError" received - type ${_}, code ${ce}`);this[w][I]=Ie,this[c][D](Ie)}}function te(){const _=new m("other side closed",S.getSocketInfo(this[w]));this.destroy(
_),S.destroy(this[w],_)}function ne(_){const ce=this[I]||new m(`HTTP/2: "GOAWAY" frame received with code ${_}`,S.getSocketInfo(this)),Be=this[c];if(Be[w]=null,Be[u]=null,this[F]!=null&&(this[F].destroy(
ce),this[F]=null),S.destroy(this[w],ce),Be[h]<Be[l].length){const Ie=Be[l][Be[h]];Be[l][Be[h]++]=null,S.errorRequest(Be,Ie,ce),Be[a]=Be[h]}s(Be[r]===0),Be.emit("disconnect",Be[A],[Be],ce),Be[i]()}function P(_){
return _!=="GET"&&_!=="HEAD"&&_!=="OPTIONS"&&_!=="TRACE"&&_!=="CONNECT"}function z(_,ce){const Be=_[F],{method:Ie,path:Ue,host:ze,upgrade:Ze,expectContinue:Xe,signal:$e,headers:Le}=ce;let{body:xe}=ce;
if(Ze)return S.errorRequest(_,ce,new Error("Upgrade not supported for H2")),!1;const Oe={};for(let De=0;De<Le.length;De+=2){const Me=Le[De+0],Ve=Le[De+1];if(Array.isArray(Ve))for(let Ge=0;Ge<Ve.length;Ge++)
Oe[Me]?Oe[Me]+=`,${Ve[Ge]}`:Oe[Me]=Ve[Ge];else Oe[Me]=Ve}let Fe;const{hostname:qe,port:Ce}=_[A];Oe[Q]=ze||`${qe}${Ce?`:${Ce}`:""}`,Oe[y]=Ie;const j=De=>{if(!ce.aborted){if(ce.completed){Ie==="CONNECT"&&
Fe!=null&&S.destroy(Fe,De||new d);return}De=De||new d,S.errorRequest(_,ce,De),Fe!=null&&S.destroy(Fe,De),S.destroy(xe,De),_[l][_[h]++]=null,_[i]()}};try{ce.onConnect(j)}catch(De){S.errorRequest(_,ce,De)}
if(ce.aborted)return!1;if(Ie==="CONNECT"){Be.ref(),Fe=Be.request(Oe,{endStream:!1,signal:$e});let De=!1;const Me=Pe=>{De=!0,Fe.off(k,Ve),ce.onUpgradeResponse(Number(Pe[ue]),Pe,G)},Ve=Pe=>{De=!0,Fe.off(
"response",Me),ce.onUpgradeError(Pe)},Ge=()=>{try{ce.onUpgrade(null,null,Fe)}catch(Pe){Fe.off("response",Me),j(Pe);return}ce.aborted||(Fe.off("error",j),Fe.once(k,Ve),_[l][_[h]++]=null)};return Fe.once(
"response",Me),Fe.once("error",j),++Be[n],Ge(),Fe.once("close",()=>{!De&&ce.completed&&(Fe.off("response",Me),Fe.off(k,Ve),ce.onUpgradeError(new E(`HTTP/2: "stream error" received - code ${Fe.rstCode}`))),
Be[n]-=1,Be[n]===0&&Be.unref()}),!0}Oe[U]=Ue,Oe[v]="https";const X=Ie==="PUT"||Ie==="POST"||Ie==="PATCH";xe&&typeof xe.read=="function"&&xe.read(0);let de=S.bodyLength(xe);if(S.isFormDataLike(xe)){g??=
e(84492).extractBody;const[De,Me]=g(xe);Oe["content-type"]=Me,xe=De.stream,de=De.length}if(de==null&&(de=ce.contentLength),(de===0||!X)&&(de=null),P(Ie)&&de>0&&ce.contentLength!=null&&ce.contentLength!==
de){if(_[R])return S.errorRequest(_,ce,new C),!1;process.emitWarning(new C)}de!=null&&(s(xe,"no body must not have content length"),Oe[T]=`${de}`),Be.ref();const ye=Ie==="GET"||Ie==="HEAD"||xe===null;
return Xe?(Oe[H]="100-continue",Fe=Be.request(Oe,{endStream:ye,signal:$e}),Fe.once("continue",Re)):(Fe=Be.request(Oe,{endStream:ye,signal:$e}),Re()),++Be[n],Fe.once("response",De=>{const{[ue]:Me,...Ve}=De;
if(ce.onResponseStarted(),ce.aborted){const Ge=new d;S.errorRequest(_,ce,Ge),S.destroy(Fe,Ge);return}ce.onHeaders(Number(Me),Ae(Ve),Fe.resume.bind(Fe),"")===!1&&Fe.pause(),Fe.on("data",Ge=>{ce.onData(
Ge)===!1&&Fe.pause()})}),Fe.once("end",()=>{(Fe.state?.state==null||Fe.state.state<6)&&ce.onComplete([]),Be[n]===0&&Be.unref(),j(new E("HTTP/2: stream half-closed (remote)")),_[l][_[h]++]=null,_[a]=_[h],
_[i]()}),Fe.once("close",()=>{Be[n]-=1,Be[n]===0&&Be.unref()}),Fe.once("error",function(De){j(De)}),Fe.once("frameError",(De,Me)=>{j(new E(`HTTP/2: "frameError" received - type ${De}, code ${Me}`))}),
!0;function Re(){!xe||de===0?K(j,Fe,null,_,ce,_[w],de,X):S.isBuffer(xe)?K(j,Fe,xe,_,ce,_[w],de,X):S.isBlobLike(xe)?typeof xe.stream=="function"?ie(j,Fe,xe.stream(),_,ce,_[w],de,X):oe(j,Fe,xe,_,ce,_[w],
de,X):S.isStream(xe)?V(j,_[w],X,Fe,xe,_,ce,de):S.isIterable(xe)?ie(j,Fe,xe,_,ce,_[w],de,X):s(!1)}}function K(_,ce,Be,Ie,Ue,ze,Ze,Xe){try{Be!=null&&S.isBuffer(Be)&&(s(Ze===Be.byteLength,"buffer body mu\
st have content length"),ce.cork(),ce.write(Be),ce.uncork(),ce.end(),Ue.onBodySent(Be)),Xe||(ze[p]=!0),Ue.onRequestSent(),Ie[i]()}catch($e){_($e)}}function V(_,ce,Be,Ie,Ue,ze,Ze,Xe){s(Xe!==0||ze[r]===
0,"stream body cannot be pipelined");const $e=b(Ue,Ie,xe=>{xe?(S.destroy($e,xe),_(xe)):(S.removeAllListeners($e),Ze.onRequestSent(),Be||(ce[p]=!0),ze[i]())});S.addListener($e,"data",Le);function Le(xe){
Ze.onBodySent(xe)}}async function oe(_,ce,Be,Ie,Ue,ze,Ze,Xe){s(Ze===Be.size,"blob body must have content length");try{if(Ze!=null&&Ze!==Be.size)throw new C;const $e=Buffer.from(await Be.arrayBuffer());
ce.cork(),ce.write($e),ce.uncork(),ce.end(),Ue.onBodySent($e),Ue.onRequestSent(),Xe||(ze[p]=!0),Ie[i]()}catch($e){_($e)}}async function ie(_,ce,Be,Ie,Ue,ze,Ze,Xe){s(Ze!==0||Ie[r]===0,"iterator body ca\
nnot be pipelined");let $e=null;function Le(){if($e){const Oe=$e;$e=null,Oe()}}const xe=()=>new Promise((Oe,Fe)=>{s($e===null),ze[I]?Fe(ze[I]):$e=Oe});ce.on("close",Le).on("drain",Le);try{for await(const Oe of Be){
if(ze[I])throw ze[I];const Fe=ce.write(Oe);Ue.onBodySent(Oe),Fe||await xe()}ce.end(),Ue.onRequestSent(),Xe||(ze[p]=!0),Ie[i]()}catch(Oe){_(Oe)}finally{ce.off("close",Le).off("drain",Le)}}L.exports=N}),
23701:((L,$,e)=>{const s=e(34589),k=e(77030),b=e(37067),S=e(3440),{channels:C}=e(42414),d=e(44655),m=e(21841),{InvalidArgumentError:E,InformationalError:A,ClientDestroyedError:p}=e(68707),c=e(59136),{
kUrl:r,kServerName:o,kClient:l,kBusy:a,kConnect:h,kResuming:I,kRunning:w,kPending:R,kSize:D,kQueue:M,kConnected:F,kConnecting:i,kNeedDrain:t,kKeepAliveDefaultTimeout:u,kHostHeader:n,kPendingIdx:g,kRunningIdx:B,
kError:f,kPipelining:Q,kKeepAliveTimeoutValue:y,kMaxHeadersSize:U,kKeepAliveMaxTimeout:v,kKeepAliveTimeoutThreshold:T,kHeadersTimeout:H,kBodyTimeout:ue,kStrictContentLength:Ae,kConnector:G,kMaxRedirections:N,
kMaxRequests:J,kCounter:Y,kClose:Z,kDestroy:te,kDispatch:ne,kInterceptors:P,kLocalAddress:z,kMaxResponseSize:K,kOnError:V,kHTTPContext:oe,kMaxConcurrentStreams:ie,kResume:_}=e(36443),ce=e(637),Be=e(88788);
let Ie=!1;const Ue=Symbol("kClosedResolve"),ze=()=>{};function Ze(Ce){return Ce[Q]??Ce[oe]?.defaultPipelining??1}class Xe extends m{constructor(j,{interceptors:X,maxHeaderSize:de,headersTimeout:ye,socketTimeout:Re,
requestTimeout:De,connectTimeout:Me,bodyTimeout:Ve,idleTimeout:Ge,keepAlive:Pe,keepAliveTimeout:He,maxKeepAliveTimeout:_e,keepAliveMaxTimeout:At,keepAliveTimeoutThreshold:et,socketPath:ct,pipelining:je,
tls:ge,strictContentLength:W,maxCachedSessions:ee,maxRedirections:O,connect:he,maxRequestsPerClient:Ee,localAddress:we,maxResponseSize:be,autoSelectFamily:ke,autoSelectFamilyAttemptTimeout:We,maxConcurrentStreams:st,
allowH2:ot,webSocket:tt,eventSource:it}={}){if(super({webSocket:tt,eventSource:it}),Pe!==void 0)throw new E("unsupported keepAlive, use pipelining=0 instead");if(Re!==void 0)throw new E("unsupported s\
ocketTimeout, use headersTimeout & bodyTimeout instead");if(De!==void 0)throw new E("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(Ge!==void 0)throw new E("unsupported idle\
Timeout, use keepAliveTimeout instead");if(_e!==void 0)throw new E("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(de!=null&&!Number.isFinite(de))throw new E("invalid maxHeaderS\
ize");if(ct!=null&&typeof ct!="string")throw new E("invalid socketPath");if(Me!=null&&(!Number.isFinite(Me)||Me<0))throw new E("invalid connectTimeout");if(He!=null&&(!Number.isFinite(He)||He<=0))throw new E(
"invalid keepAliveTimeout");if(At!=null&&(!Number.isFinite(At)||At<=0))throw new E("invalid keepAliveMaxTimeout");if(et!=null&&!Number.isFinite(et))throw new E("invalid keepAliveTimeoutThreshold");if(ye!=
null&&(!Number.isInteger(ye)||ye<0))throw new E("headersTimeout must be a positive integer or zero");if(Ve!=null&&(!Number.isInteger(Ve)||Ve<0))throw new E("bodyTimeout must be a positive integer or z\
ero");if(he!=null&&typeof he!="function"&&typeof he!="object")throw new E("connect must be a function or an object");if(O!=null&&(!Number.isInteger(O)||O<0))throw new E("maxRedirections must be a posi\
tive number");if(Ee!=null&&(!Number.isInteger(Ee)||Ee<0))throw new E("maxRequestsPerClient must be a positive number");if(we!=null&&(typeof we!="string"||k.isIP(we)===0))throw new E("localAddress must\
 be valid string IP address");if(be!=null&&(!Number.isInteger(be)||be<-1))throw new E("maxResponseSize must be a positive number");if(We!=null&&(!Number.isInteger(We)||We<-1))throw new E("autoSelectFa\
milyAttemptTimeout must be a positive number");if(ot!=null&&typeof ot!="boolean")throw new E("allowH2 must be a valid boolean value");if(st!=null&&(typeof st!="number"||st<1))throw new E("maxConcurren\
tStreams must be a positive integer, greater than 0");typeof he!="function"&&(he=c({...ge,maxCachedSessions:ee,allowH2:ot,socketPath:ct,timeout:Me,...ke?{autoSelectFamily:ke,autoSelectFamilyAttemptTimeout:We}:
void 0,...he})),X?.Client&&Array.isArray(X.Client)?(this[P]=X.Client,Ie||(Ie=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INT\
ERCEPTOR-DEPRECATED"}))):this[P]=[$e({maxRedirections:O})],this[r]=S.parseOrigin(j),this[G]=he,this[Q]=je??1,this[U]=de||b.maxHeaderSize,this[u]=He??4e3,this[v]=At??6e5,this[T]=et??2e3,this[y]=this[u],
this[o]=null,this[z]=we??null,this[I]=0,this[t]=0,this[n]=`host: ${this[r].hostname}${this[r].port?`:${this[r].port}`:""}\r
`,this[ue]=Ve??3e5,this[H]=ye??3e5,this[Ae]=W??!0,this[N]=O,this[J]=Ee,this[Ue]=null,this[K]=be>-1?be:-1,this[ie]=st??100,this[oe]=null,this[M]=[],this[B]=0,this[g]=0,this[_]=at=>Fe(this,at),this[V]=at=>Le(
this,at)}get pipelining(){return this[Q]}set pipelining(j){this[Q]=j,this[_](!0)}get[R](){return this[M].length-this[g]}get[w](){return this[g]-this[B]}get[D](){return this[M].length-this[B]}get[F](){
return!!this[oe]&&!this[i]&&!this[oe].destroyed}get[a](){return!!(this[oe]?.busy(null)||this[D]>=(Ze(this)||1)||this[R]>0)}[h](j){xe(this),this.once("connect",j)}[ne](j,X){const de=j.origin||this[r].origin,
ye=new d(de,j,X);return this[M].push(ye),this[I]||(S.bodyLength(ye.body)==null&&S.isIterable(ye.body)?(this[I]=1,queueMicrotask(()=>Fe(this))):this[_](!0)),this[I]&&this[t]!==2&&this[a]&&(this[t]=2),this[t]<
2}async[Z](){return new Promise(j=>{this[D]?this[Ue]=j:j(null)})}async[te](j){return new Promise(X=>{const de=this[M].splice(this[g]);for(let Re=0;Re<de.length;Re++){const De=de[Re];S.errorRequest(this,
De,j)}const ye=()=>{this[Ue]&&(this[Ue](),this[Ue]=null),X(null)};this[oe]?(this[oe].destroy(j,ye),this[oe]=null):queueMicrotask(ye),this[_]()})}}const $e=e(25092);function Le(Ce,j){if(Ce[w]===0&&j.code!==
"UND_ERR_INFO"&&j.code!=="UND_ERR_SOCKET"){s(Ce[g]===Ce[B]);const X=Ce[M].splice(Ce[B]);for(let de=0;de<X.length;de++){const ye=X[de];S.errorRequest(Ce,ye,j)}s(Ce[D]===0)}}async function xe(Ce){s(!Ce[i]),
s(!Ce[oe]);let{host:j,hostname:X,protocol:de,port:ye}=Ce[r];if(X[0]==="["){const Re=X.indexOf("]");s(Re!==-1);const De=X.substring(1,Re);s(k.isIP(De)),X=De}Ce[i]=!0,C.beforeConnect.hasSubscribers&&C.beforeConnect.
publish({connectParams:{host:j,hostname:X,protocol:de,port:ye,version:Ce[oe]?.version,servername:Ce[o],localAddress:Ce[z]},connector:Ce[G]});try{const Re=await new Promise((De,Me)=>{Ce[G]({host:j,hostname:X,
protocol:de,port:ye,servername:Ce[o],localAddress:Ce[z]},(Ve,Ge)=>{Ve?Me(Ve):De(Ge)})});if(Ce.destroyed){S.destroy(Re.on("error",ze),new p);return}s(Re);try{Ce[oe]=Re.alpnProtocol==="h2"?await Be(Ce,Re):
await ce(Ce,Re)}catch(De){throw Re.destroy().on("error",ze),De}Ce[i]=!1,Re[Y]=0,Re[J]=Ce[J],Re[l]=Ce,Re[f]=null,C.connected.hasSubscribers&&C.connected.publish({connectParams:{host:j,hostname:X,protocol:de,
port:ye,version:Ce[oe]?.version,servername:Ce[o],localAddress:Ce[z]},connector:Ce[G],socket:Re}),Ce.emit("connect",Ce[r],[Ce])}catch(Re){if(Ce.destroyed)return;if(Ce[i]=!1,C.connectError.hasSubscribers&&
C.connectError.publish({connectParams:{host:j,hostname:X,protocol:de,port:ye,version:Ce[oe]?.version,servername:Ce[o],localAddress:Ce[z]},connector:Ce[G],error:Re}),Re.code==="ERR_TLS_CERT_ALTNAME_INV\
ALID")for(s(Ce[w]===0);Ce[R]>0&&Ce[M][Ce[g]].servername===Ce[o];){const De=Ce[M][Ce[g]++];S.errorRequest(Ce,De,Re)}else Le(Ce,Re);Ce.emit("connectionError",Ce[r],[Ce],Re)}Ce[_]()}function Oe(Ce){Ce[t]=
0,Ce.emit("drain",Ce[r],[Ce])}function Fe(Ce,j){Ce[I]!==2&&(Ce[I]=2,qe(Ce,j),Ce[I]=0,Ce[B]>256&&(Ce[M].splice(0,Ce[B]),Ce[g]-=Ce[B],Ce[B]=0))}function qe(Ce,j){for(;;){if(Ce.destroyed){s(Ce[R]===0);return}
if(Ce[Ue]&&!Ce[D]){Ce[Ue](),Ce[Ue]=null;return}if(Ce[oe]&&Ce[oe].resume(),Ce[a])Ce[t]=2;else if(Ce[t]===2){j?(Ce[t]=1,queueMicrotask(()=>Oe(Ce))):Oe(Ce);continue}if(Ce[R]===0||Ce[w]>=(Ze(Ce)||1))return;
const X=Ce[M][Ce[g]];if(Ce[r].protocol==="https:"&&Ce[o]!==X.servername){if(Ce[w]>0)return;Ce[o]=X.servername,Ce[oe]?.destroy(new A("servername changed"),()=>{Ce[oe]=null,Fe(Ce)})}if(Ce[i])return;if(!Ce[oe]){
xe(Ce);return}if(Ce[oe].destroyed||Ce[oe].busy(X))return;!X.aborted&&Ce[oe].write(X)?Ce[g]++:Ce[M].splice(Ce[g],1)}}L.exports=Xe}),21841:((L,$,e)=>{const s=e(4573),k=e(30883),{ClientDestroyedError:b,ClientClosedError:S,
InvalidArgumentError:C}=e(68707),{kDestroy:d,kClose:m,kClosed:E,kDestroyed:A,kDispatch:p,kInterceptors:c}=e(36443),r=Symbol("onDestroyed"),o=Symbol("onClosed"),l=Symbol("Intercepted Dispatch"),a=Symbol(
"webSocketOptions"),h=Symbol("eventSourceOptions");class I extends k{constructor(R){super(),this[A]=!1,this[r]=null,this[E]=!1,this[o]=[],this[a]=R?.webSocket??{},this[h]=R?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[a].maxFragments??131072,maxPayloadSize:this[a].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[h].maxEventSize??s.kStringMaxLength}}get destroyed(){
return this[A]}get closed(){return this[E]}get interceptors(){return this[c]}set interceptors(R){if(R){for(let D=R.length-1;D>=0;D--)if(typeof this[c][D]!="function")throw new C("interceptor must be a\
n function")}this[c]=R}close(R){if(R===void 0)return new Promise((M,F)=>{this.close((i,t)=>i?F(i):M(t))});if(typeof R!="function")throw new C("invalid callback");if(this[A]){queueMicrotask(()=>R(new b,
null));return}if(this[E]){this[o]?this[o].push(R):queueMicrotask(()=>R(null,null));return}this[E]=!0,this[o].push(R);const D=()=>{const M=this[o];this[o]=null;for(let F=0;F<M.length;F++)M[F](null,null)};
this[m]().then(()=>this.destroy()).then(()=>{queueMicrotask(D)})}destroy(R,D){if(typeof R=="function"&&(D=R,R=null),D===void 0)return new Promise((F,i)=>{this.destroy(R,(t,u)=>t?i(t):F(u))});if(typeof D!=
"function")throw new C("invalid callback");if(this[A]){this[r]?this[r].push(D):queueMicrotask(()=>D(null,null));return}R||(R=new b),this[A]=!0,this[r]=this[r]||[],this[r].push(D);const M=()=>{const F=this[r];
this[r]=null;for(let i=0;i<F.length;i++)F[i](null,null)};this[d](R).then(()=>{queueMicrotask(M)})}[l](R,D){if(!this[c]||this[c].length===0)return this[l]=this[p],this[p](R,D);let M=this[p].bind(this);
for(let F=this[c].length-1;F>=0;F--)M=this[c][F](M);return this[l]=M,M(R,D)}dispatch(R,D){if(!D||typeof D!="object")throw new C("handler must be an object");try{if(!R||typeof R!="object")throw new C("\
opts must be an object.");if(this[A]||this[r])throw new b;if(this[E])throw new S;return this[l](R,D)}catch(M){if(typeof D.onError!="function")throw new C("invalid onError method");return D.onError(M),
!1}}}L.exports=I}),30883:((L,$,e)=>{const s=e(78474);class k extends s{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implement\
ed")}compose(...C){const d=Array.isArray(C[0])?C[0]:C;let m=this.dispatch.bind(this);for(const E of d)if(E!=null){if(typeof E!="function")throw new TypeError(`invalid interceptor, expected function re\
ceived ${typeof E}`);if(m=E(m),m==null||typeof m!="function"||m.length!==2)throw new TypeError("invalid interceptor")}return new b(this,m)}}class b extends k{#e=null;#t=null;constructor(C,d){super(),this.#e=
C,this.#t=d}dispatch(...C){this.#t(...C)}close(...C){return this.#e.close(...C)}destroy(...C){return this.#e.destroy(...C)}}L.exports=k}),53137:((L,$,e)=>{const s=e(21841),{kClose:k,kDestroy:b,kClosed:S,
kDestroyed:C,kDispatch:d,kNoProxyAgent:m,kHttpProxyAgent:E,kHttpsProxyAgent:A}=e(36443),p=e(76672),c=e(57405),r={"http:":80,"https:":443};let o=!1;class l extends s{#e=null;#t=null;#A=null;constructor(h={}){
super(),this.#A=h,o||(o=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:I,httpsProxy:w,noProxy:R,...D}=h;this[m]=new c(
D);const M=I??process.env.http_proxy??process.env.HTTP_PROXY;M?this[E]=new p({...D,uri:M}):this[E]=this[m];const F=w??process.env.https_proxy??process.env.HTTPS_PROXY;F?this[A]=new p({...D,uri:F}):this[A]=
this[E],this.#r()}[d](h,I){const w=new URL(h.origin);return this.#n(w).dispatch(h,I)}async[k](){await this[m].close(),this[E][S]||await this[E].close(),this[A][S]||await this[A].close()}async[b](h){await this[m].
destroy(h),this[E][C]||await this[E].destroy(h),this[A][C]||await this[A].destroy(h)}#n(h){let{protocol:I,host:w,port:R}=h;return w=w.replace(/:\d*$/,"").toLowerCase(),R=Number.parseInt(R,10)||r[I]||0,
this.#s(w,R)?I==="https:"?this[A]:this[E]:this[m]}#s(h,I){if(this.#o&&this.#r(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let w=0;w<this.#t.length;w++){const R=this.#t[w];if(!(R.port&&
R.port!==I)){if(/^[.*]/.test(R.hostname)){if(h.endsWith(R.hostname.replace(/^\*/,"")))return!1}else if(h===R.hostname)return!1}}return!0}#r(){const h=this.#A.noProxy??this.#i,I=h.split(/[,\s]/),w=[];for(let R=0;R<
I.length;R++){const D=I[R];if(!D)continue;const M=D.match(/^(.+):(\d+)$/);w.push({hostname:(M?M[1]:D).toLowerCase(),port:M?Number.parseInt(M[2],10):0})}this.#e=h,this.#t=w}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}L.exports=l}),64660:(L=>{class s{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(b){this.list[this.top]=b,this.top=this.top+1&2047}shift(){const b=this.list[this.bottom];return b===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,b)}}L.exports=class{constructor(){this.head=this.tail=new s}isEmpty(){return this.head.isEmpty()}push(b){this.head.isFull()&&(this.head=this.head.
next=new s),this.head.push(b)}shift(){const b=this.tail,S=b.shift();return b.isEmpty()&&b.next!==null&&(this.tail=b.next),S}}}),42128:((L,$,e)=>{const s=e(21841),k=e(64660),{kConnected:b,kSize:S,kRunning:C,
kPending:d,kQueued:m,kBusy:E,kFree:A,kUrl:p,kClose:c,kDestroy:r,kDispatch:o}=e(36443),l=e(43246),a=Symbol("clients"),h=Symbol("needDrain"),I=Symbol("queue"),w=Symbol("closed resolve"),R=Symbol("onDrai\
n"),D=Symbol("onConnect"),M=Symbol("onDisconnect"),F=Symbol("onConnectionError"),i=Symbol("get dispatcher"),t=Symbol("add client"),u=Symbol("remove client"),n=Symbol("stats");class g extends s{constructor(f){
super(f),this[I]=new k,this[a]=[],this[m]=0;const Q=this;this[R]=function(U,v){const T=Q[I];let H=!1;for(;!H;){const ue=T.shift();if(!ue)break;Q[m]--,H=!this.dispatch(ue.opts,ue.handler)}this[h]=H,!this[h]&&
Q[h]&&(Q[h]=!1,Q.emit("drain",U,[Q,...v])),Q[w]&&T.isEmpty()&&Promise.all(Q[a].map(ue=>ue.close())).then(Q[w])},this[D]=(y,U)=>{Q.emit("connect",y,[Q,...U])},this[M]=(y,U,v)=>{Q.emit("disconnect",y,[Q,
...U],v)},this[F]=(y,U,v)=>{Q.emit("connectionError",y,[Q,...U],v)},this[n]=new l(this)}get[E](){return this[h]}get[b](){return this[a].filter(f=>f[b]).length}get[A](){return this[a].filter(f=>f[b]&&!f[h]).
length}get[d](){let f=this[m];for(const{[d]:Q}of this[a])f+=Q;return f}get[C](){let f=0;for(const{[C]:Q}of this[a])f+=Q;return f}get[S](){let f=this[m];for(const{[S]:Q}of this[a])f+=Q;return f}get stats(){
return this[n]}async[c](){this[I].isEmpty()?await Promise.all(this[a].map(f=>f.close())):await new Promise(f=>{this[w]=f})}async[r](f){for(;;){const Q=this[I].shift();if(!Q)break;Q.handler.onError(f)}
await Promise.all(this[a].map(Q=>Q.destroy(f)))}[o](f,Q){const y=this[i]();return y?y.dispatch(f,Q)||(y[h]=!0,this[h]=!this[i]()):(this[h]=!0,this[I].push({opts:f,handler:Q}),this[m]++),!this[h]}[t](f){
return f.on("drain",this[R]).on("connect",this[D]).on("disconnect",this[M]).on("connectionError",this[F]),this[a].push(f),this[h]&&queueMicrotask(()=>{this[h]&&this[R](f[p],[this,f])}),this}[u](f){f.close(
()=>{const Q=this[a].indexOf(f);Q!==-1&&this[a].splice(Q,1)}),this[h]=this[a].some(Q=>!Q[h]&&Q.closed!==!0&&Q.destroyed!==!0)}}L.exports={PoolBase:g,kClients:a,kNeedDrain:h,kAddClient:t,kRemoveClient:u,
kGetDispatcher:i}}),43246:((L,$,e)=>{const{kFree:s,kConnected:k,kPending:b,kQueued:S,kRunning:C,kSize:d}=e(36443),m=Symbol("pool");class E{constructor(p){this[m]=p}get connected(){return this[m][k]}get free(){
return this[m][s]}get pending(){return this[m][b]}get queued(){return this[m][S]}get running(){return this[m][C]}get size(){return this[m][d]}}L.exports=E}),30628:((L,$,e)=>{const{PoolBase:s,kClients:k,
kNeedDrain:b,kAddClient:S,kGetDispatcher:C}=e(42128),d=e(23701),{InvalidArgumentError:m}=e(68707),E=e(3440),{kUrl:A,kInterceptors:p}=e(36443),c=e(59136),r=Symbol("options"),o=Symbol("connections"),l=Symbol(
"factory");function a(I,w){return new d(I,w)}class h extends s{constructor(w,{connections:R,factory:D=a,connect:M,connectTimeout:F,tls:i,maxCachedSessions:t,socketPath:u,autoSelectFamily:n,autoSelectFamilyAttemptTimeout:g,
allowH2:B,...f}={}){if(R!=null&&(!Number.isFinite(R)||R<0))throw new m("invalid connections");if(typeof D!="function")throw new m("factory must be a function.");if(M!=null&&typeof M!="function"&&typeof M!=
"object")throw new m("connect must be a function or an object");typeof M!="function"&&(M=c({...i,maxCachedSessions:t,allowH2:B,socketPath:u,timeout:F,...n?{autoSelectFamily:n,autoSelectFamilyAttemptTimeout:g}:
void 0,...M})),super(f),this[p]=f.interceptors?.Pool&&Array.isArray(f.interceptors.Pool)?f.interceptors.Pool:[],this[o]=R||null,this[A]=E.parseOrigin(w),this[r]={...E.deepClone(f),connect:M,allowH2:B},
this[r].interceptors=f.interceptors?{...f.interceptors}:void 0,this[l]=D,this.on("connectionError",(Q,y,U)=>{for(const v of y){const T=this[k].indexOf(v);T!==-1&&this[k].splice(T,1)}})}[C](){for(const w of this[k])
if(!w[b])return w;if(!this[o]||this[k].length<this[o]){const w=this[l](this[A],this[r]);return this[S](w),w}}}L.exports=h}),76672:((L,$,e)=>{const{kProxy:s,kClose:k,kDestroy:b,kDispatch:S,kInterceptors:C}=e(
36443),{URL:d}=e(73136),m=e(57405),E=e(30628),A=e(21841),{InvalidArgumentError:p,RequestAbortedError:c,SecureProxyConnectionError:r}=e(68707),o=e(59136),l=e(23701),a=Symbol("proxy agent"),h=Symbol("pr\
oxy client"),I=Symbol("proxy headers"),w=Symbol("request tls settings"),R=Symbol("proxy tls settings"),D=Symbol("connect endpoint function"),M=Symbol("tunnel proxy");function F(Q){return Q==="https:"?
443:80}function i(Q,y){return new E(Q,y)}const t=()=>{};function u(Q,y){return y.connections===1?new l(Q,y):new E(Q,y)}class n extends A{#e;constructor(y,{headers:U={},connect:v,factory:T}){if(super(),
!y)throw new p("Proxy URL is mandatory");this[I]=U,T?this.#e=T(y,{connect:v}):this.#e=new l(y,{connect:v})}[S](y,U){const v=U.onHeaders;U.onHeaders=function(Ae,G,N){if(Ae===407){typeof U.onError=="fun\
ction"&&U.onError(new p("Proxy Authentication Required (407)"));return}v&&v.call(this,Ae,G,N)};const{origin:T,path:H="/",headers:ue={}}=y;if(y.path=T+H,!("host"in ue)&&!("Host"in ue)){const{host:Ae}=new d(
T);ue.host=Ae}return y.headers={...this[I],...ue},this.#e[S](y,U)}async[k](){return this.#e.close()}async[b](y){return this.#e.destroy(y)}}class g extends A{constructor(y){if(super(),!y||typeof y=="ob\
ject"&&!(y instanceof d)&&!y.uri)throw new p("Proxy uri is mandatory");const{clientFactory:U=i}=y;if(typeof U!="function")throw new p("Proxy opts.clientFactory must be a function.");const{proxyTunnel:v=!0}=y,
T=this.#e(y),{href:H,origin:ue,port:Ae,protocol:G,username:N,password:J,hostname:Y}=T;if(this[s]={uri:H,protocol:G},this[C]=y.interceptors?.ProxyAgent&&Array.isArray(y.interceptors.ProxyAgent)?y.interceptors.
ProxyAgent:[],this[w]=y.requestTls,this[R]=y.proxyTls,this[I]=y.headers||{},this[M]=v,y.auth&&y.token)throw new p("opts.auth cannot be used in combination with opts.token");y.auth?this[I]["proxy-autho\
rization"]=`Basic ${y.auth}`:y.token?this[I]["proxy-authorization"]=y.token:N&&J&&(this[I]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(N)}:${decodeURIComponent(J)}`).toString("ba\
se64")}`);const Z=o({...y.proxyTls});this[D]=o({...y.requestTls});const te=y.factory||u,ne=(P,z)=>{const{protocol:K}=new d(P);return!this[M]&&K==="http:"&&this[s].protocol==="http:"?new n(this[s].uri,
{headers:this[I],connect:Z,factory:te}):te(P,z)};this[h]=U(T,{connect:Z}),this[a]=new m({...y,factory:ne,connect:async(P,z)=>{let K=P.host;P.port||(K+=`:${F(P.protocol)}`);try{const{socket:V,statusCode:oe}=await this[h].
connect({origin:ue,port:Ae,path:K,signal:P.signal,headers:{...this[I],host:P.host},servername:this[R]?.servername||Y});if(oe!==200&&(V.on("error",t).destroy(),z(new c(`Proxy response (${oe}) !== 200 w\
hen HTTP Tunneling`))),P.protocol!=="https:"){z(null,V);return}let ie;this[w]?ie=this[w].servername:ie=P.servername,this[D]({...P,servername:ie,httpSocket:V},z)}catch(V){V.code==="ERR_TLS_CERT_ALTNAME\
_INVALID"?z(new r(V)):z(V)}}})}dispatch(y,U){const v=B(y.headers);if(f(v),v&&!("host"in v)&&!("Host"in v)){const{host:T}=new d(y.origin);v.host=T}return this[a].dispatch({...y,headers:v},U)}#e(y){return typeof y==
"string"?new d(y):y instanceof d?y:new d(y.uri)}async[k](){await this[a].close(),await this[h].close()}async[b](){await this[a].destroy(),await this[h].destroy()}}function B(Q){if(Array.isArray(Q)){const y={};
for(let U=0;U<Q.length;U+=2)y[Q[U]]=Q[U+1];return y}return Q}function f(Q){if(Q&&Object.keys(Q).find(U=>U.toLowerCase()==="proxy-authorization"))throw new p("Proxy-Authorization should be sent in Prox\
yAgent constructor")}L.exports=g}),30050:((L,$,e)=>{const s=e(30883),k=e(17816);class b extends s{#e=null;#t=null;constructor(C,d={}){super(d),this.#e=C,this.#t=d}dispatch(C,d){const m=new k({...C,retryOptions:this.#t},
{dispatch:this.#e.dispatch.bind(this.#e),handler:d});return this.#e.dispatch(C,m)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}L.exports=b}),32581:((L,$,e)=>{const s=Symbol.for("\
undici.globalDispatcher.1"),{InvalidArgumentError:k}=e(68707),b=e(57405);C()===void 0&&S(new b);function S(d){if(!d||typeof d.dispatch!="function")throw new k("Argument agent must implement Agent");Object.
defineProperty(globalThis,s,{value:d,writable:!0,enumerable:!1,configurable:!1})}function C(){return globalThis[s]}L.exports={setGlobalDispatcher:S,getGlobalDispatcher:C}}),58155:(L=>{L.exports=class{#e;constructor(e){
if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.onError?.(...e)}onUpgrade(...e){
return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.onData?.(...e)}onComplete(...e){
return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((L,$,e)=>{const s=e(3440),{kBodyUsed:k}=e(36443),b=e(34589),{InvalidArgumentError:S}=e(68707),C=e(78474),
d=[300,301,302,303,307,308],m=Symbol("body");class E{constructor(l){this[m]=l,this[k]=!1}async*[Symbol.asyncIterator](){b(!this[k],"disturbed"),this[k]=!0,yield*this[m]}}class A{constructor(l,a,h,I){if(a!=
null&&(!Number.isInteger(a)||a<0))throw new S("maxRedirections must be a positive number");s.validateHandler(I,h.method,h.upgrade),this.dispatch=l,this.location=null,this.abort=null,this.opts={...h,maxRedirections:0},
this.maxRedirections=a,this.handler=I,this.history=[],this.redirectionLimitReached=!1,s.isStream(this.opts.body)?(s.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){b(!1)}),typeof this.
opts.body.readableDidRead!="boolean"&&(this.opts.body[k]=!1,C.prototype.on.call(this.opts.body,"data",function(){this[k]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=
new E(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body)&&(this.opts.body=new E(this.opts.body))}onConnect(l){this.abort=
l,this.handler.onConnect(l,{history:this.history})}onUpgrade(l,a,h){this.handler.onUpgrade(l,a,h)}onError(l){this.handler.onError(l)}onHeaders(l,a,h,I){if(this.location=this.history.length>=this.maxRedirections||
s.isDisturbed(this.opts.body)?null:p(l,a),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=
!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(l,a,h,I);const{origin:w,pathname:R,
search:D}=s.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),M=D?`${R}${D}`:R;this.opts.headers=r(this.opts.headers,l===303,this.opts.origin!==w),this.opts.path=
M,this.opts.origin=w,this.opts.maxRedirections=0,this.opts.query=null,l===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(l){if(!this.location)return this.handler.onData(
l)}onComplete(l){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(l)}onBodySent(l){this.handler.onBodySent&&this.handler.onBodySent(l)}}function p(o,l){
if(d.indexOf(o)===-1)return null;for(let a=0;a<l.length;a+=2)if(l[a].length===8&&s.headerNameToString(l[a])==="location")return l[a+1]}function c(o,l,a){if(o.length===4)return s.headerNameToString(o)===
"host";if(l&&s.headerNameToString(o).startsWith("content-"))return!0;if(a&&(o.length===13||o.length===6||o.length===19)){const h=s.headerNameToString(o);return h==="authorization"||h==="cookie"||h==="\
proxy-authorization"}return!1}function r(o,l,a){const h=[];if(Array.isArray(o))for(let I=0;I<o.length;I+=2)c(o[I],l,a)||h.push(o[I],o[I+1]);else if(o&&typeof o=="object")for(const I of Object.keys(o))
c(I,l,a)||h.push(I,o[I]);else b(o==null,"headers must be an object or an array");return h}L.exports=A}),17816:((L,$,e)=>{const s=e(34589),{kRetryHandlerDefaultRetry:k}=e(36443),{RequestRetryError:b}=e(
68707),{isDisturbed:S,parseHeaders:C,parseRangeHeader:d,wrapRequestBody:m}=e(3440);function E(c){const r=Date.now();return new Date(c).getTime()-r}function A(c,r,o,l){const a=c["content-length"];if(a==
null||!Number.isFinite(r.start)||!Number.isFinite(r.end))return null;const h=Number(a),I=r.end-r.start+1;return!Number.isFinite(h)||h!==I?new b("Content-Length mismatch",o,{headers:c,data:{count:l}}):
null}class p{constructor(r,o){const{retryOptions:l,...a}=r,{retry:h,maxRetries:I,maxTimeout:w,minTimeout:R,timeoutFactor:D,methods:M,errorCodes:F,retryAfter:i,statusCodes:t}=l??{};this.dispatch=o.dispatch,
this.handler=o.handler,this.opts={...a,body:m(r.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:h??p[k],retryAfter:i??!0,maxTimeout:w??30*1e3,minTimeout:R??500,timeoutFactor:D??2,maxRetries:I??
5,methods:M??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:t??[500,502,503,504,429],errorCodes:F??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNRE\
ACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(u=>{this.aborted=!0,
this.abort?this.abort(u):this.reason=u})}checkpointResponseEnd(r,o){if(this.end==null&&this.opts.method!=="HEAD"){const l=r["content-length"];this.end=l!=null?Number(l)-1:null,s(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?o:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(r,o,l){this.handler.onUpgrade&&this.handler.
onUpgrade(r,o,l)}onConnect(r){this.aborted?r(this.reason):this.abort=r}onBodySent(r){if(this.handler.onBodySent)return this.handler.onBodySent(r)}static[k](r,{state:o,opts:l},a){const{statusCode:h,code:I,
headers:w}=r,{method:R,retryOptions:D}=l,{maxRetries:M,minTimeout:F,maxTimeout:i,timeoutFactor:t,statusCodes:u,errorCodes:n,methods:g}=D,{counter:B}=o;if(I&&I!=="UND_ERR_REQ_RETRY"&&!n.includes(I)){a(
r);return}if(Array.isArray(g)&&!g.includes(R)){a(r);return}if(h!=null&&Array.isArray(u)&&!u.includes(h)){a(r);return}if(B>M){a(r);return}let f=w?.["retry-after"];f&&(f=Number(f),f=Number.isNaN(f)?E(f):
f*1e3);const Q=f>0?Math.min(f,i):Math.min(F*t**(B-1),i);setTimeout(()=>a(null),Q)}onHeaders(r,o,l,a){const h=C(o);if(this.retryCount+=1,r>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(
r)===!1?(this.headersSent=!0,this.checkpointResponseEnd(h,l),this.handler.onHeaders(r,o,l,a)):(this.abort(new b("Request failed",r,{headers:h,data:{count:this.retryCount}})),!1);if(this.resume!=null){
if(this.resume=null,r!==206&&(this.start>0||r!==200))return this.abort(new b("server does not support the range header and the payload was partially consumed",r,{headers:h,data:{count:this.retryCount}})),
!1;const w=d(h["content-range"]);if(!w)return this.abort(new b("Content-Range mismatch",r,{headers:h,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==h.etag)return this.abort(new b("\
ETag mismatch",r,{headers:h,data:{count:this.retryCount}})),!1;const R=A(h,w,r,this.retryCount);if(R!=null)return this.abort(R),!1;const{start:D,size:M,end:F=M-1}=w;return this.start!==D||this.end!=null&&
this.end!==F?(this.abort(new b("Content-Range mismatch",r,{headers:h,data:{count:this.retryCount}})),!1):(this.resume=l,!0)}if(this.end==null){if(r===206){const w=d(h["content-range"]);if(w==null)return this.
headersSent=!0,this.handler.onHeaders(r,o,l,a);const R=A(h,w,r,this.retryCount);if(R!=null)return this.abort(R),!1;const{start:D,size:M,end:F=M-1}=w;s(D!=null&&Number.isFinite(D),"content-range mismat\
ch"),s(F!=null&&Number.isFinite(F),"invalid content-length"),this.start=D,this.end=F}if(this.end==null){const w=h["content-length"];this.end=w!=null?Number(w)-1:null}return s(Number.isFinite(this.start)),
s(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=l,this.headersSent=!0,this.etag=h.etag!=null?h.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(r,o,l,a)}const I=new b("Request failed",r,{headers:h,data:{count:this.retryCount}});return this.abort(I),!1}onData(r){return this.start+=r.length,this.handler.onData(r)}onComplete(r){
return this.retryCount=0,this.handler.onComplete(r)}onError(r){if(this.aborted||S(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(r);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(r,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},o.bind(this));function o(l){if(l!=null||this.aborted||S(this.opts.body))return this.handler.onError(l);if(this.start!==0){const a={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(a["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...a}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(a){this.handler.onError(a)}}}}L.
exports=p}),70379:((L,$,e)=>{const{isIP:s}=e(77030),{lookup:k}=e(40610),b=e(58155),{InvalidArgumentError:S,InformationalError:C}=e(68707),d=Math.pow(2,31)-1;class m{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(p){
this.#e=p.maxTTL,this.#t=p.maxItems,this.dualStack=p.dualStack,this.affinity=p.affinity,this.lookup=p.lookup??this.#n,this.pick=p.pick??this.#s}get full(){return this.#A.size===this.#t}runLookup(p,c,r){
const o=this.#A.get(p.hostname);if(o==null&&this.full){r(null,p.origin);return}const l={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...c.dns,maxTTL:this.#e,maxItems:this.#t};
if(o==null)this.lookup(p,l,(a,h)=>{if(a||h==null||h.length===0){r(a??new C("No DNS entries found"));return}this.setRecords(p,h);const I=this.#A.get(p.hostname),w=this.pick(p,I,l.affinity);let R;typeof w.
port=="number"?R=`:${w.port}`:p.port!==""?R=`:${p.port}`:R="",r(null,`${p.protocol}//${w.family===6?`[${w.address}]`:w.address}${R}`)});else{const a=this.pick(p,o,l.affinity);if(a==null){this.#A.delete(
p.hostname),this.runLookup(p,c,r);return}let h;typeof a.port=="number"?h=`:${a.port}`:p.port!==""?h=`:${p.port}`:h="",r(null,`${p.protocol}//${a.family===6?`[${a.address}]`:a.address}${h}`)}}#n(p,c,r){
k(p.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(o,l)=>{if(o)return r(o);const a=new Map;for(const h of l)a.set(`${h.address}:${h.family}`,h);r(null,a.values())})}#s(p,c,r){
let o=null;const{records:l,offset:a}=c;let h;if(this.dualStack?(r==null&&(a==null||a===d?(c.offset=0,r=4):(c.offset++,r=(c.offset&1)===1?6:4)),l[r]!=null&&l[r].ips.length>0?h=l[r]:h=l[r===4?6:4]):h=l[r],
h==null||h.ips.length===0)return o;h.offset==null||h.offset===d?h.offset=0:h.offset++;const I=h.offset%h.ips.length;return o=h.ips[I]??null,o==null?o:Date.now()-o.timestamp>o.ttl?(h.ips.splice(I,1),this.
pick(p,c,r)):o}setRecords(p,c){const r=Date.now(),o={records:{4:null,6:null}};for(const l of c){l.timestamp=r,typeof l.ttl=="number"?l.ttl=Math.min(l.ttl,this.#e):l.ttl=this.#e;const a=o.records[l.family]??
{ips:[]};a.ips.push(l),o.records[l.family]=a}this.#A.set(p.hostname,o)}getHandler(p,c){return new E(this,p,c)}}class E extends b{#e=null;#t=null;#A=null;#n=null;#s=null;constructor(p,{origin:c,handler:r,
dispatch:o},l){super(r),this.#s=c,this.#n=r,this.#t={...l},this.#e=p,this.#A=o}onError(p){switch(p.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#s,this.#t,(c,r)=>{
if(c)return this.#n.onError(c);const o={...this.#t,origin:r};this.#A(o,this)});return}this.#n.onError(p);return}case"ENOTFOUND":this.#e.deleteRecord(this.#s);default:this.#n.onError(p);break}}}L.exports=
A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new S("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new S(
"Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new S("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&
typeof A?.dualStack!="boolean")throw new S("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new S("Invalid lookup. Must be a function");if(A?.pick!=null&&
typeof A?.pick!="function")throw new S("Invalid pick. Must be a function");const p=A?.dualStack??!0;let c;p?c=A?.affinity??null:c=A?.affinity??4;const r={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.
pick??null,dualStack:p,affinity:c,maxItems:A?.maxItems??1/0},o=new m(r);return l=>function(h,I){const w=h.origin.constructor===URL?h.origin:new URL(h.origin);return s(w.hostname)!==0?l(h,I):(o.runLookup(
w,h,(R,D)=>{if(R)return I.onError(R);let M=null;M={...h,servername:w.hostname,origin:D,headers:{host:w.hostname,...h.headers}},l(M,o.getHandler({origin:w,dispatch:l,handler:I},h))}),!0)}}}),88060:((L,$,e)=>{
const s=e(3440),{InvalidArgumentError:k,RequestAbortedError:b}=e(68707),S=e(58155);class C extends S{#e=1024*1024;#t=null;#A=!1;#n=!1;#s=0;#r=null;#o=null;constructor({maxSize:E},A){if(super(A),E!=null&&
(!Number.isFinite(E)||E<1))throw new k("maxSize must be a number greater than 0");this.#e=E??this.#e,this.#o=A}onConnect(E){this.#t=E,this.#o.onConnect(this.#i.bind(this))}#i(E){this.#n=!0,this.#r=E}onHeaders(E,A,p,c){
const o=s.parseHeaders(A)["content-length"];if(o!=null&&o>this.#e)throw new b(`Response size (${o}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(E,A,p,c)}onError(E){this.#A||
(E=this.#r??E,this.#o.onError(E))}onData(E){return this.#s=this.#s+E.length,this.#s>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#r):this.#o.onComplete([])),!0}onComplete(E){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(E)}}}function d({maxSize:m}={maxSize:1024*1024}){return E=>function(p,c){const{dumpMaxSize:r=m}=p,o=new C({maxSize:r},c);return E(p,o)}}L.exports=
d}),25092:((L,$,e)=>{const s=e(8754);function k({maxRedirections:b}){return S=>function(d,m){const{maxRedirections:E=b}=d;if(!E)return S(d,m);const A=new s(S,E,d,m);return d={...d,maxRedirections:0},S(
d,A)}}L.exports=k}),21514:((L,$,e)=>{const s=e(8754);L.exports=k=>{const b=k?.maxRedirections;return S=>function(d,m){const{maxRedirections:E=b,...A}=d;if(!E)return S(d,m);const p=new s(S,E,d,m);return S(
A,p)}}}),92026:((L,$,e)=>{const s=e(17816);L.exports=k=>b=>function(C,d){return b(C,new s({...C,retryOptions:{...k,...C.retryOptions}},{handler:d,dispatch:b}))}}),52824:((L,$,e)=>{Object.defineProperty(
$,"__esModule",{value:!0}),$.SPECIAL_HEADERS=$.HEADER_STATE=$.MINOR=$.MAJOR=$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS=$.TOKEN=$.STRICT_TOKEN=$.HEX=$.URL_CHAR=$.STRICT_URL_CHAR=$.USERINFO_CHARS=$.MARK=$.
ALPHANUM=$.NUM=$.HEX_MAP=$.NUM_MAP=$.ALPHA=$.FINISH=$.H_METHOD_MAP=$.METHOD_MAP=$.METHODS_RTSP=$.METHODS_ICE=$.METHODS_HTTP=$.METHODS=$.LENIENT_FLAGS=$.FLAGS=$.TYPE=$.ERROR=void 0;const s=e(50172);var k;
(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",A[A.USER=24]="USER"})(k=$.ERROR||($.ERROR={}));var b;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(b=$.TYPE||($.TYPE={}));var S;(function(A){A[A.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=
32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(S=$.FLAGS||($.FLAGS={}));var C;(function(A){A[A.HEADERS=1]="HEADERS",A[A.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(C=$.LENIENT_FLAGS||($.LENIENT_FLAGS={}));var d;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="\
POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",
A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=
21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]=
"PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUN\
CE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",
A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(d=$.METHODS||($.METHODS={})),$.METHODS_HTTP=[d.DELETE,d.GET,d.HEAD,d.POST,d.PUT,d.CONNECT,d.OPTIONS,d.TRACE,d.COPY,d.LOCK,d.MKCOL,d.MOVE,d.PROPFIND,d.PROPPATCH,
d.SEARCH,d.UNLOCK,d.BIND,d.REBIND,d.UNBIND,d.ACL,d.REPORT,d.MKACTIVITY,d.CHECKOUT,d.MERGE,d["M-SEARCH"],d.NOTIFY,d.SUBSCRIBE,d.UNSUBSCRIBE,d.PATCH,d.PURGE,d.MKCALENDAR,d.LINK,d.UNLINK,d.PRI,d.SOURCE],
$.METHODS_ICE=[d.SOURCE],$.METHODS_RTSP=[d.OPTIONS,d.DESCRIBE,d.ANNOUNCE,d.SETUP,d.PLAY,d.PAUSE,d.TEARDOWN,d.GET_PARAMETER,d.SET_PARAMETER,d.REDIRECT,d.RECORD,d.FLUSH,d.GET,d.POST],$.METHOD_MAP=s.enumToMap(
d),$.H_METHOD_MAP={},Object.keys($.METHOD_MAP).forEach(A=>{/^H/.test(A)&&($.H_METHOD_MAP[A]=$.METHOD_MAP[A])});var m;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="U\
NSAFE"})(m=$.FINISH||($.FINISH={})),$.ALPHA=[];for(let A=65;A<=90;A++)$.ALPHA.push(String.fromCharCode(A)),$.ALPHA.push(String.fromCharCode(A+32));$.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},$.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},$.NUM=["0","1","2","3","4","5","6","7","8","9"],$.ALPHANUM=$.ALPHA.concat($.NUM),$.MARK=["\
-","_",".","!","~","*","'","(",")"],$.USERINFO_CHARS=$.ALPHANUM.concat($.MARK).concat(["%",";",":","&","=","+","$",","]),$.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat($.ALPHANUM),$.URL_CHAR=$.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)$.URL_CHAR.push(A);$.HEX=$.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),$.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat($.ALPHANUM),$.TOKEN=$.STRICT_TOKEN.concat([" "]),$.HEADER_CHARS=["	"];for(let A=32;A<=
255;A++)A!==127&&$.HEADER_CHARS.push(A);$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS.filter(A=>A!==44),$.MAJOR=$.NUM_MAP,$.MINOR=$.MAJOR;var E;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNE\
CTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(E=$.HEADER_STATE||($.HEADER_STATE={})),$.SPECIAL_HEADERS={connection:E.CONNECTION,
"content-length":E.CONTENT_LENGTH,"proxy-connection":E.CONNECTION,"transfer-encoding":E.TRANSFER_ENCODING,upgrade:E.UPGRADE}}),63870:((L,$,e)=>{const{Buffer:s}=e(4573);L.exports=s.from("AGFzbQEAAAABJw\
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
FEVFAv","base64")}),53434:((L,$,e)=>{const{Buffer:s}=e(4573);L.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
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
FlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((L,$)=>{Object.defineProperty($,"__esMod\
ule",{value:!0}),$.enumToMap=void 0;function e(s){const k={};return Object.keys(s).forEach(b=>{const S=s[b];typeof S=="number"&&(k[b]=S)}),k}$.enumToMap=e}),47501:((L,$,e)=>{const{kClients:s}=e(36443),
k=e(57405),{kAgent:b,kMockAgentSet:S,kMockAgentGet:C,kDispatches:d,kIsMockActive:m,kNetConnect:E,kGetNetConnect:A,kOptions:p,kFactory:c}=e(91117),r=e(47365),o=e(94004),{matchValue:l,buildMockOptions:a}=e(
53397),{InvalidArgumentError:h,UndiciError:I}=e(68707),w=e(30883),R=e(91529),D=e(56142);class M extends w{constructor(i){if(super(i),this[E]=!0,this[m]=!0,i?.agent&&typeof i.agent.dispatch!="function")
throw new h("Argument opts.agent must implement Agent");const t=i?.agent?i.agent:new k(i);this[b]=t,this[s]=t[s],this[p]=a(i)}get(i){let t=this[C](i);return t||(t=this[c](i),this[S](i,t)),t}dispatch(i,t){
return this.get(i.origin),this[b].dispatch(i,t)}async close(){await this[b].close(),this[s].clear()}deactivate(){this[m]=!1}activate(){this[m]=!0}enableNetConnect(i){if(typeof i=="string"||typeof i=="\
function"||i instanceof RegExp)Array.isArray(this[E])?this[E].push(i):this[E]=[i];else if(typeof i>"u")this[E]=!0;else throw new h("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[E]=!1}get isMockActive(){return this[m]}[S](i,t){this[s].set(i,t)}[c](i){const t=Object.assign({agent:this},this[p]);return this[p]&&this[p].connections===1?new r(i,t):new o(i,t)}[C](i){const t=this[s].
get(i);if(t)return t;if(typeof i!="string"){const u=this[c]("http://localhost:9999");return this[S](i,u),u}for(const[u,n]of Array.from(this[s]))if(n&&typeof u!="string"&&l(u,i)){const g=this[c](i);return this[S](
i,g),g[d]=n[d],g}}[A](){return this[E]}pendingInterceptors(){const i=this[s];return Array.from(i.entries()).flatMap(([t,u])=>u[d].map(n=>({...n,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:i=new D}={}){const t=this.pendingInterceptors();if(t.length===0)return;const u=new R("interceptor","interceptors").pluralize(t.length);throw new I(`
${u.count} ${u.noun} ${u.is} pending:

${i.format(t)}
`.trim())}}L.exports=M}),47365:((L,$,e)=>{const{promisify:s}=e(57975),k=e(23701),{buildMockDispatch:b}=e(53397),{kDispatches:S,kMockAgent:C,kClose:d,kOriginalClose:m,kOrigin:E,kOriginalDispatch:A,kConnected:p}=e(
91117),{MockInterceptor:c}=e(31511),r=e(36443),{InvalidArgumentError:o}=e(68707);class l extends k{constructor(h,I){if(super(h,I),!I||!I.agent||typeof I.agent.dispatch!="function")throw new o("Argumen\
t opts.agent must implement Agent");this[C]=I.agent,this[E]=h,this[S]=[],this[p]=1,this[A]=this.dispatch,this[m]=this.close.bind(this),this.dispatch=b.call(this),this.close=this[d]}get[r.kConnected](){
return this[p]}intercept(h){return new c(h,this[S])}async[d](){await s(this[m])(),this[p]=0,this[C][r.kClients].delete(this[E])}}L.exports=l}),52429:((L,$,e)=>{const{UndiciError:s}=e(68707),k=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class b extends s{constructor(C){super(C),Error.captureStackTrace(this,b),this.name="MockNotMatchedError",this.message=C||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](C){return C&&C[k]===!0}[k]=!0}L.exports={MockNotMatchedError:b}}),31511:((L,$,e)=>{const{getResponseData:s,
buildKey:k,addMockDispatch:b}=e(53397),{kDispatches:S,kDispatchKey:C,kDefaultHeaders:d,kDefaultTrailers:m,kContentLength:E,kMockDispatch:A}=e(91117),{InvalidArgumentError:p}=e(68707),{buildURL:c}=e(3440);
class r{constructor(a){this[A]=a}delay(a){if(typeof a!="number"||!Number.isInteger(a)||a<=0)throw new p("waitInMs must be a valid integer > 0");return this[A].delay=a,this}persist(){return this[A].persist=
!0,this}times(a){if(typeof a!="number"||!Number.isInteger(a)||a<=0)throw new p("repeatTimes must be a valid integer > 0");return this[A].times=a,this}}class o{constructor(a,h){if(typeof a!="object")throw new p(
"opts must be an object");if(typeof a.path>"u")throw new p("opts.path must be defined");if(typeof a.method>"u"&&(a.method="GET"),typeof a.path=="string")if(a.query)a.path=c(a.path,a.query);else{const I=new URL(
a.path,"data://");a.path=I.pathname+I.search}typeof a.method=="string"&&(a.method=a.method.toUpperCase()),this[C]=k(a),this[S]=h,this[d]={},this[m]={},this[E]=!1}createMockScopeDispatchData({statusCode:a,
data:h,responseOptions:I}){const w=s(h),R=this[E]?{"content-length":w.length}:{},D={...this[d],...R,...I.headers},M={...this[m],...I.trailers};return{statusCode:a,data:h,headers:D,trailers:M}}validateReplyParameters(a){
if(typeof a.statusCode>"u")throw new p("statusCode must be defined");if(typeof a.responseOptions!="object"||a.responseOptions===null)throw new p("responseOptions must be an object")}reply(a){if(typeof a==
"function"){const R=M=>{const F=a(M);if(typeof F!="object"||F===null)throw new p("reply options callback must return an object");const i={data:"",responseOptions:{},...F};return this.validateReplyParameters(
i),{...this.createMockScopeDispatchData(i)}},D=b(this[S],this[C],R);return new r(D)}const h={statusCode:a,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(h);const I=this.createMockScopeDispatchData(h),w=b(this[S],this[C],I);return new r(w)}replyWithError(a){if(typeof a>"u")throw new p("error must be defined");const h=b(this[S],
this[C],{error:a});return new r(h)}defaultReplyHeaders(a){if(typeof a>"u")throw new p("headers must be defined");return this[d]=a,this}defaultReplyTrailers(a){if(typeof a>"u")throw new p("trailers mus\
t be defined");return this[m]=a,this}replyContentLength(){return this[E]=!0,this}}L.exports.MockInterceptor=o,L.exports.MockScope=r}),94004:((L,$,e)=>{const{promisify:s}=e(57975),k=e(30628),{buildMockDispatch:b}=e(
53397),{kDispatches:S,kMockAgent:C,kClose:d,kOriginalClose:m,kOrigin:E,kOriginalDispatch:A,kConnected:p}=e(91117),{MockInterceptor:c}=e(31511),r=e(36443),{InvalidArgumentError:o}=e(68707);class l extends k{constructor(h,I){
if(super(h,I),!I||!I.agent||typeof I.agent.dispatch!="function")throw new o("Argument opts.agent must implement Agent");this[C]=I.agent,this[E]=h,this[S]=[],this[p]=1,this[A]=this.dispatch,this[m]=this.
close.bind(this),this.dispatch=b.call(this),this.close=this[d]}get[r.kConnected](){return this[p]}intercept(h){return new c(h,this[S])}async[d](){await s(this[m])(),this[p]=0,this[C][r.kClients].delete(
this[E])}}L.exports=l}),91117:(L=>{L.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((L,$,e)=>{const{MockNotMatchedError:s}=e(52429),{kDispatches:k,kMockAgent:b,kOriginalDispatch:S,kOrigin:C,
kGetNetConnect:d}=e(91117),{buildURL:m}=e(3440),{STATUS_CODES:E}=e(37067),{types:{isPromise:A}}=e(57975);function p(f,Q){return typeof f=="string"?f===Q:f instanceof RegExp?f.test(Q):typeof f=="functi\
on"?f(Q)===!0:!1}function c(f){return Object.fromEntries(Object.entries(f).map(([Q,y])=>[Q.toLocaleLowerCase(),y]))}function r(f,Q){if(Array.isArray(f)){for(let y=0;y<f.length;y+=2)if(f[y].toLocaleLowerCase()===
Q.toLocaleLowerCase())return f[y+1];return}else return typeof f.get=="function"?f.get(Q):c(f)[Q.toLocaleLowerCase()]}function o(f){const Q=f.slice(),y=[];for(let U=0;U<Q.length;U+=2)y.push([Q[U],Q[U+1]]);
return Object.fromEntries(y)}function l(f,Q){if(typeof f.headers=="function")return Array.isArray(Q)&&(Q=o(Q)),f.headers(Q?c(Q):{});if(typeof f.headers>"u")return!0;if(typeof Q!="object"||typeof f.headers!=
"object")return!1;for(const[y,U]of Object.entries(f.headers)){const v=r(Q,y);if(!p(U,v))return!1}return!0}function a(f){if(typeof f!="string")return f;const Q=f.split("?");if(Q.length!==2)return f;const y=new URLSearchParams(
Q.pop());return y.sort(),[...Q,y.toString()].join("?")}function h(f,{path:Q,method:y,body:U,headers:v}){const T=p(f.path,Q),H=p(f.method,y),ue=typeof f.body<"u"?p(f.body,U):!0,Ae=l(f,v);return T&&H&&ue&&
Ae}function I(f){return Buffer.isBuffer(f)||f instanceof Uint8Array||f instanceof ArrayBuffer?f:typeof f=="object"?JSON.stringify(f):f.toString()}function w(f,Q){const y=Q.query?m(Q.path,Q.query):Q.path,
U=typeof y=="string"?a(y):y;let v=f.filter(({consumed:T})=>!T).filter(({path:T})=>p(a(T),U));if(v.length===0)throw new s(`Mock dispatch not matched for path '${U}'`);if(v=v.filter(({method:T})=>p(T,Q.
method)),v.length===0)throw new s(`Mock dispatch not matched for method '${Q.method}' on path '${U}'`);if(v=v.filter(({body:T})=>typeof T<"u"?p(T,Q.body):!0),v.length===0)throw new s(`Mock dispatch no\
t matched for body '${Q.body}' on path '${U}'`);if(v=v.filter(T=>l(T,Q.headers)),v.length===0){const T=typeof Q.headers=="object"?JSON.stringify(Q.headers):Q.headers;throw new s(`Mock dispatch not mat\
ched for headers '${T}' on path '${U}'`)}return v[0]}function R(f,Q,y){const U={timesInvoked:0,times:1,persist:!1,consumed:!1},v=typeof y=="function"?{callback:y}:{...y},T={...U,...Q,pending:!0,data:{
error:null,...v}};return f.push(T),T}function D(f,Q){const y=f.findIndex(U=>U.consumed?h(U,Q):!1);y!==-1&&f.splice(y,1)}function M(f){const{path:Q,method:y,body:U,headers:v,query:T}=f;return{path:Q,method:y,
body:U,headers:v,query:T}}function F(f){const Q=Object.keys(f),y=[];for(let U=0;U<Q.length;++U){const v=Q[U],T=f[v],H=Buffer.from(`${v}`);if(Array.isArray(T))for(let ue=0;ue<T.length;++ue)y.push(H,Buffer.
from(`${T[ue]}`));else y.push(H,Buffer.from(`${T}`))}return y}function i(f){return E[f]||"unknown"}async function t(f){const Q=[];for await(const y of f)Q.push(y);return Buffer.concat(Q).toString("utf\
8")}function u(f,Q){const y=M(f),U=w(this[k],y);U.timesInvoked++,U.data.callback&&(U.data={...U.data,...U.data.callback(f)});const{data:{statusCode:v,data:T,headers:H,trailers:ue,error:Ae},delay:G,persist:N}=U,
{timesInvoked:J,times:Y}=U;if(U.consumed=!N&&J>=Y,U.pending=J<Y,Ae!==null)return D(this[k],y),Q.onError(Ae),!0;typeof G=="number"&&G>0?setTimeout(()=>{Z(this[k])},G):Z(this[k]);function Z(ne,P=T){const z=Array.
isArray(f.headers)?o(f.headers):f.headers,K=typeof P=="function"?P({...f,headers:z}):P;if(A(K)){K.then(_=>Z(ne,_));return}const V=I(K),oe=F(H),ie=F(ue);Q.onConnect?.(_=>Q.onError(_),null),Q.onHeaders?.(
v,oe,te,i(v)),Q.onData?.(Buffer.from(V)),Q.onComplete?.(ie),D(ne,y)}function te(){}return!0}function n(){const f=this[b],Q=this[C],y=this[S];return function(v,T){if(f.isMockActive)try{u.call(this,v,T)}catch(H){
if(H instanceof s){const ue=f[d]();if(ue===!1)throw new s(`${H.message}: subsequent request to origin ${Q} was not allowed (net.connect disabled)`);if(g(ue,Q))y.call(this,v,T);else throw new s(`${H.message}\
: subsequent request to origin ${Q} was not allowed (net.connect is not enabled for this origin)`)}else throw H}else y.call(this,v,T)}}function g(f,Q){const y=new URL(Q);return f===!0?!0:!!(Array.isArray(
f)&&f.some(U=>p(U,y.host)))}function B(f){if(f){const{agent:Q,...y}=f;return y}}L.exports={getResponseData:I,getMockDispatch:w,addMockDispatch:R,deleteMockDispatch:D,buildKey:M,generateKeyValues:F,matchValue:p,
getResponse:t,getStatusText:i,mockDispatch:u,buildMockDispatch:n,checkNetConnect:g,buildMockOptions:B,getHeaderByName:r,buildHeadersFromArray:o}}),56142:((L,$,e)=>{const{Transform:s}=e(57075),{Console:k}=e(
37540),b=process.versions.icu?"\u2705":"Y ",S=process.versions.icu?"\u274C":"N ";L.exports=class{constructor({disableColors:d}={}){this.transform=new s({transform(m,E,A){A(null,m)}}),this.logger=new k(
{stdout:this.transform,inspectOptions:{colors:!d&&!process.env.CI}})}format(d){const m=d.map(({method:E,path:A,data:{statusCode:p},persist:c,times:r,timesInvoked:o,origin:l})=>({Method:E,Origin:l,Path:A,
"Status code":p,Persistent:c?b:S,Invocations:o,Remaining:c?1/0:r-o}));return this.logger.table(m),this.transform.read().toString()}}}),91529:(L=>{const $={pronoun:"it",is:"is",was:"was",this:"this"},e={
pronoun:"they",is:"are",was:"were",this:"these"};L.exports=class{constructor(k,b){this.singular=k,this.plural=b}pluralize(k){const b=k===1,S=b?$:e,C=b?this.singular:this.plural;return{...S,count:k,noun:C}}}}),
96603:(L=>{let $=0;const e=1e3,s=(e>>1)-1;let k;const b=Symbol("kFastTimer"),S=[],C=-2,d=-1,m=0,E=1;function A(){$+=s;let r=0,o=S.length;for(;r<o;){const l=S[r];l._state===m?(l._idleStart=$-s,l._state=
E):l._state===E&&$>=l._idleStart+l._idleTimeout&&(l._state=d,l._idleStart=-1,l._onTimeout(l._timerArg)),l._state===d?(l._state=C,--o!==0&&(S[r]=S[o])):++r}S.length=o,S.length!==0&&p()}function p(){k?k.
refresh():(clearTimeout(k),k=setTimeout(A,s),k.unref&&k.unref())}class c{[b]=!0;_state=C;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(o,l,a){this._onTimeout=o,this._idleTimeout=l,this.
_timerArg=a,this.refresh()}refresh(){this._state===C&&S.push(this),(!k||S.length===1)&&p(),this._state=m}clear(){this._state=d,this._idleStart=-1}}L.exports={setTimeout(r,o,l){return o<=e?setTimeout(r,
o,l):new c(r,o,l)},clearTimeout(r){r[b]?r.clear():clearTimeout(r)},setFastTimeout(r,o,l){return new c(r,o,l)},clearFastTimeout(r){r.clear()},now(){return $},tick(r=0){$+=r-e+1,A(),A()},reset(){$=0,S.length=
0,clearTimeout(k),k=null},kFastTimer:b}}),89634:((L,$,e)=>{const{kConstruct:s}=e(20109),{urlEquals:k,getFieldValues:b}=e(76798),{kEnumerableProperty:S,isDisturbed:C}=e(3440),{webidl:d}=e(45893),{Response:m,
cloneResponse:E,fromInnerResponse:A}=e(99051),{Request:p,fromInnerRequest:c}=e(9967),{kState:r}=e(93627),{fetching:o}=e(54398),{urlIsHttpHttpsScheme:l,createDeferredPromise:a,readAllBytes:h}=e(73168),
I=e(34589);class w{#e;constructor(){arguments[0]!==s&&d.illegalConstructor(),d.util.markAsUncloneable(this),this.#e=arguments[1]}async match(M,F={}){d.brandCheck(this,w);const i="Cache.match";d.argumentLengthCheck(
arguments,1,i),M=d.converters.RequestInfo(M,i,"request"),F=d.converters.CacheQueryOptions(F,i,"options");const t=this.#s(M,F,1);if(t.length!==0)return t[0]}async matchAll(M=void 0,F={}){d.brandCheck(this,
w);const i="Cache.matchAll";return M!==void 0&&(M=d.converters.RequestInfo(M,i,"request")),F=d.converters.CacheQueryOptions(F,i,"options"),this.#s(M,F)}async add(M){d.brandCheck(this,w);const F="Cache\
.add";d.argumentLengthCheck(arguments,1,F),M=d.converters.RequestInfo(M,F,"request");const i=[M];return await this.addAll(i)}async addAll(M){d.brandCheck(this,w);const F="Cache.addAll";d.argumentLengthCheck(
arguments,1,F);const i=[],t=[];for(let U of M){if(U===void 0)throw d.errors.conversionFailed({prefix:F,argument:"Argument 1",types:["undefined is not allowed"]});if(U=d.converters.RequestInfo(U),typeof U==
"string")continue;const v=U[r];if(!l(v.url)||v.method!=="GET")throw d.errors.exception({header:F,message:"Expected http/s scheme when method is not GET."})}const u=[];for(const U of M){const v=new p(U)[r];
if(!l(v.url))throw d.errors.exception({header:F,message:"Expected http/s scheme."});v.initiator="fetch",v.destination="subresource",t.push(v);const T=a();u.push(o({request:v,processResponse(H){if(H.type===
"error"||H.status===206||H.status<200||H.status>299)T.reject(d.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(H.headersList.contains(
"vary")){const ue=b(H.headersList.get("vary"));for(const Ae of ue)if(Ae==="*"){T.reject(d.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const G of u)G.abort();return}}},
processResponseEndOfBody(H){if(H.aborted){T.reject(new DOMException("aborted","AbortError"));return}T.resolve(H)}})),i.push(T.promise)}const g=await Promise.all(i),B=[];let f=0;for(const U of g){const v={
type:"put",request:t[f],response:U};B.push(v),f++}const Q=a();let y=null;try{this.#t(B)}catch(U){y=U}return queueMicrotask(()=>{y===null?Q.resolve(void 0):Q.reject(y)}),Q.promise}async put(M,F){d.brandCheck(
this,w);const i="Cache.put";d.argumentLengthCheck(arguments,2,i),M=d.converters.RequestInfo(M,i,"request"),F=d.converters.Response(F,i,"response");let t=null;if(M instanceof p?t=M[r]:t=new p(M)[r],!l(
t.url)||t.method!=="GET")throw d.errors.exception({header:i,message:"Expected an http/s scheme when method is not GET"});const u=F[r];if(u.status===206)throw d.errors.exception({header:i,message:"Got \
206 status"});if(u.headersList.contains("vary")){const v=b(u.headersList.get("vary"));for(const T of v)if(T==="*")throw d.errors.exception({header:i,message:"Got * vary field value"})}if(u.body&&(C(u.
body.stream)||u.body.stream.locked))throw d.errors.exception({header:i,message:"Response body is locked or disturbed"});const n=E(u),g=a();if(u.body!=null){const T=u.body.stream.getReader();h(T).then(
g.resolve,g.reject)}else g.resolve(void 0);const B=[],f={type:"put",request:t,response:n};B.push(f);const Q=await g.promise;n.body!=null&&(n.body.source=Q);const y=a();let U=null;try{this.#t(B)}catch(v){
U=v}return queueMicrotask(()=>{U===null?y.resolve():y.reject(U)}),y.promise}async delete(M,F={}){d.brandCheck(this,w);const i="Cache.delete";d.argumentLengthCheck(arguments,1,i),M=d.converters.RequestInfo(
M,i,"request"),F=d.converters.CacheQueryOptions(F,i,"options");let t=null;if(M instanceof p){if(t=M[r],t.method!=="GET"&&!F.ignoreMethod)return!1}else I(typeof M=="string"),t=new p(M)[r];const u=[],n={
type:"delete",request:t,options:F};u.push(n);const g=a();let B=null,f;try{f=this.#t(u)}catch(Q){B=Q}return queueMicrotask(()=>{B===null?g.resolve(!!f?.length):g.reject(B)}),g.promise}async keys(M=void 0,F={}){
d.brandCheck(this,w);const i="Cache.keys";M!==void 0&&(M=d.converters.RequestInfo(M,i,"request")),F=d.converters.CacheQueryOptions(F,i,"options");let t=null;if(M!==void 0)if(M instanceof p){if(t=M[r],
t.method!=="GET"&&!F.ignoreMethod)return[]}else typeof M=="string"&&(t=new p(M)[r]);const u=a(),n=[];if(M===void 0)for(const g of this.#e)n.push(g[0]);else{const g=this.#A(t,F);for(const B of g)n.push(
B[0])}return queueMicrotask(()=>{const g=[];for(const B of n){const f=c(B,new AbortController().signal,"immutable");g.push(f)}u.resolve(Object.freeze(g))}),u.promise}#t(M){const F=this.#e,i=[...F],t=[],
u=[];try{for(const n of M){if(n.type!=="delete"&&n.type!=="put")throw d.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(n.type==="\
delete"&&n.response!=null)throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(n.request,n.options,t).length)throw new DOMException(
"???","InvalidStateError");let g;if(n.type==="delete"){if(g=this.#A(n.request,n.options),g.length===0)return[];for(const B of g){const f=F.indexOf(B);I(f!==-1),F.splice(f,1)}}else if(n.type==="put"){if(n.
response==null)throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const B=n.request;if(!l(B.url))throw d.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(B.method!=="GET")throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(n.options!=null)
throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});g=this.#A(n.request);for(const f of g){const Q=F.indexOf(f);I(Q!==-1),F.splice(Q,1)}F.push([n.request,
n.response]),t.push([n.request,n.response])}u.push([n.request,n.response])}return u}catch(n){throw this.#e.length=0,this.#e=i,n}}#A(M,F,i){const t=[],u=i??this.#e;for(const n of u){const[g,B]=n;this.#n(
M,g,B,F)&&t.push(n)}return t}#n(M,F,i=null,t){const u=new URL(M.url),n=new URL(F.url);if(t?.ignoreSearch&&(n.search="",u.search=""),!k(u,n,!0))return!1;if(i==null||t?.ignoreVary||!i.headersList.contains(
"vary"))return!0;const g=b(i.headersList.get("vary"));for(const B of g){if(B==="*")return!1;const f=F.headersList.get(B),Q=M.headersList.get(B);if(f!==Q)return!1}return!0}#s(M,F,i=1/0){let t=null;if(M!==
void 0)if(M instanceof p){if(t=M[r],t.method!=="GET"&&!F.ignoreMethod)return[]}else typeof M=="string"&&(t=new p(M)[r]);const u=[];if(M===void 0)for(const g of this.#e)u.push(g[1]);else{const g=this.#A(
t,F);for(const B of g)u.push(B[1])}const n=[];for(const g of u){const B=A(g,"immutable");if(n.push(B.clone()),n.length>=i)break}return Object.freeze(n)}}Object.defineProperties(w.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:S,matchAll:S,add:S,addAll:S,put:S,delete:S,keys:S});const R=[{key:"ignoreSearch",converter:d.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:d.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:d.converters.boolean,defaultValue:()=>!1}];d.converters.CacheQueryOptions=d.dictionaryConverter(R),d.converters.MultiCacheQueryOptions=
d.dictionaryConverter([...R,{key:"cacheName",converter:d.converters.DOMString}]),d.converters.Response=d.interfaceConverter(m),d.converters["sequence<RequestInfo>"]=d.sequenceConverter(d.converters.RequestInfo),
L.exports={Cache:w}}),3245:((L,$,e)=>{const{kConstruct:s}=e(20109),{Cache:k}=e(89634),{webidl:b}=e(45893),{kEnumerableProperty:S}=e(3440);class C{#e=new Map;constructor(){arguments[0]!==s&&b.illegalConstructor(),
b.util.markAsUncloneable(this)}async match(m,E={}){if(b.brandCheck(this,C),b.argumentLengthCheck(arguments,1,"CacheStorage.match"),m=b.converters.RequestInfo(m),E=b.converters.MultiCacheQueryOptions(E),
E.cacheName!=null){if(this.#e.has(E.cacheName)){const A=this.#e.get(E.cacheName);return await new k(s,A).match(m,E)}}else for(const A of this.#e.values()){const c=await new k(s,A).match(m,E);if(c!==void 0)
return c}}async has(m){b.brandCheck(this,C);const E="CacheStorage.has";return b.argumentLengthCheck(arguments,1,E),m=b.converters.DOMString(m,E,"cacheName"),this.#e.has(m)}async open(m){b.brandCheck(this,
C);const E="CacheStorage.open";if(b.argumentLengthCheck(arguments,1,E),m=b.converters.DOMString(m,E,"cacheName"),this.#e.has(m)){const p=this.#e.get(m);return new k(s,p)}const A=[];return this.#e.set(
m,A),new k(s,A)}async delete(m){b.brandCheck(this,C);const E="CacheStorage.delete";return b.argumentLengthCheck(arguments,1,E),m=b.converters.DOMString(m,E,"cacheName"),this.#e.delete(m)}async keys(){
return b.brandCheck(this,C),[...this.#e.keys()]}}Object.defineProperties(C.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:S,has:S,open:S,delete:S,keys:S}),L.exports={CacheStorage:C}}),
20109:((L,$,e)=>{L.exports={kConstruct:e(36443).kConstruct}}),76798:((L,$,e)=>{const s=e(34589),{URLSerializer:k}=e(51900),{isValidHeaderName:b}=e(73168);function S(d,m,E=!1){const A=k(d,E),p=k(m,E);return A===
p}function C(d){s(d!==null);const m=[];for(let E of d.split(","))E=E.trim(),b(E)&&m.push(E);return m}L.exports={urlEquals:S,getFieldValues:C}}),71276:(L=>{L.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((L,$,e)=>{const{parseSetCookie:s}=e(11978),{stringify:k}=e(57797),{webidl:b}=e(45893),{Headers:S}=e(60660);function C(A){b.argumentLengthCheck(arguments,1,"getCookies"),b.brandCheck(A,S,{strict:!1});
const p=A.get("cookie"),c={};if(!p)return c;for(const r of p.split(";")){const[o,...l]=r.split("=");c[o.trim()]=l.join("=")}return c}function d(A,p,c){b.brandCheck(A,S,{strict:!1});const r="deleteCook\
ie";b.argumentLengthCheck(arguments,2,r),p=b.converters.DOMString(p,r,"name"),c=b.converters.DeleteCookieAttributes(c),E(A,{name:p,value:"",expires:new Date(0),...c})}function m(A){b.argumentLengthCheck(
arguments,1,"getSetCookies"),b.brandCheck(A,S,{strict:!1});const p=A.getSetCookie();return p?p.map(c=>s(c)):[]}function E(A,p){b.argumentLengthCheck(arguments,2,"setCookie"),b.brandCheck(A,S,{strict:!1}),
p=b.converters.Cookie(p);const c=k(p);c&&A.append("Set-Cookie",c)}b.converters.DeleteCookieAttributes=b.dictionaryConverter([{converter:b.nullableConverter(b.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:b.nullableConverter(b.converters.DOMString),key:"domain",defaultValue:()=>null}]),b.converters.Cookie=b.dictionaryConverter([{converter:b.converters.DOMString,key:"name"},{converter:b.converters.
DOMString,key:"value"},{converter:b.nullableConverter(A=>typeof A=="number"?b.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:b.nullableConverter(b.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:b.nullableConverter(b.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:b.nullableConverter(b.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:b.nullableConverter(b.converters.boolean),key:"secure",defaultValue:()=>null},{converter:b.nullableConverter(b.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:b.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:b.sequenceConverter(b.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),L.exports=
{getCookies:C,deleteCookie:d,getSetCookies:m,setCookie:E}}),11978:((L,$,e)=>{const{maxNameValuePairSize:s,maxAttributeValueSize:k}=e(71276),{isCTLExcludingHtab:b}=e(57797),{collectASequenceOfCodePointsFast:S}=e(
51900),C=e(34589);function d(E){if(b(E))return null;let A="",p="",c="",r="";if(E.includes(";")){const o={position:0};A=S(";",E,o),p=E.slice(o.position)}else A=E;if(!A.includes("="))r=A;else{const o={position:0};
c=S("=",A,o),r=A.slice(o.position+1)}return c=c.trim(),r=r.trim(),c.length+r.length>s?null:{name:c,value:r,...m(p)}}function m(E,A={}){if(E.length===0)return A;C(E[0]===";"),E=E.slice(1);let p="";E.includes(
";")?(p=S(";",E,{position:0}),E=E.slice(p.length)):(p=E,E="");let c="",r="";if(p.includes("=")){const l={position:0};c=S("=",p,l),r=p.slice(l.position+1)}else c=p;if(c=c.trim(),r=r.trim(),r.length>k)return m(
E,A);const o=c.toLowerCase();if(o==="expires"){const l=new Date(r);A.expires=l}else if(o==="max-age"){const l=r.charCodeAt(0);if((l<48||l>57)&&r[0]!=="-"||!/^\d+$/.test(r))return m(E,A);const a=Number(
r);A.maxAge=a}else if(o==="domain"){let l=r;l[0]==="."&&(l=l.slice(1)),l=l.toLowerCase(),A.domain=l}else if(o==="path"){let l="";r.length===0||r[0]!=="/"?l="/":l=r,A.path=l}else if(o==="secure")A.secure=
!0;else if(o==="httponly")A.httpOnly=!0;else if(o==="samesite"){const l=r.toLowerCase();l==="none"?A.sameSite="None":l==="strict"?A.sameSite="Strict":l==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],
A.unparsed.push(`${c}=${r}`);return m(E,A)}L.exports={parseSetCookie:d,parseUnparsedAttributes:m}}),57797:(L=>{function $(c){for(let r=0;r<c.length;++r){const o=c.charCodeAt(r);if(o>=0&&o<=8||o>=10&&o<=
31||o===127)return!0}return!1}function e(c){for(let r=0;r<c.length;++r){const o=c.charCodeAt(r);if(o<33||o>126||o===34||o===40||o===41||o===60||o===62||o===64||o===44||o===59||o===58||o===92||o===47||
o===91||o===93||o===63||o===61||o===123||o===125)throw new Error("Invalid cookie name")}}function s(c){let r=c.length,o=0;if(c[0]==='"'){if(r===1||c[r-1]!=='"')throw new Error("Invalid cookie value");
--r,++o}for(;o<r;){const l=c.charCodeAt(o++);if(l<33||l>126||l===34||l===44||l===59||l===92)throw new Error("Invalid cookie value")}}function k(c){for(let r=0;r<c.length;++r){const o=c.charCodeAt(r);if(o<
32||o>126||o===59)throw new Error("Invalid cookie path")}}function b(c){return c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122}function S(c){if(c===" ")return;if(c.length>255)throw new Error("Invalid cookie\
 domain");let r=0;for(let o=0;o<c.length;++o){const l=c.charCodeAt(o);if(l===46){if(r===0)throw new Error("Invalid cookie domain");if(c.charCodeAt(o-1)===45)throw new Error("Invalid cookie domain");r=
0;continue}if(r===0&&!b(l))throw new Error("Invalid cookie domain");if(!b(l)&&l!==45)throw new Error("Invalid cookie domain");if(++r>63)throw new Error("Invalid cookie domain")}if(r===0||c.charCodeAt(
c.length-1)===45)throw new Error("Invalid cookie domain")}const C=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],d=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],m=Array(61).fill(
0).map((c,r)=>r.toString().padStart(2,"0"));function E(c){return typeof c=="number"&&(c=new Date(c)),`${C[c.getUTCDay()]}, ${m[c.getUTCDate()]} ${d[c.getUTCMonth()]} ${c.getUTCFullYear()} ${m[c.getUTCHours()]}\
:${m[c.getUTCMinutes()]}:${m[c.getUTCSeconds()]} GMT`}function A(c){if(c<0)throw new Error("Invalid cookie max-age")}function p(c){if(c.name.length===0)return null;e(c.name),s(c.value);const r=[`${c.name}\
=${c.value}`];c.name.startsWith("__Secure-")&&(c.secure=!0),c.name.startsWith("__Host-")&&(c.secure=!0,c.domain=null,c.path="/"),c.secure&&r.push("Secure"),c.httpOnly&&r.push("HttpOnly"),typeof c.maxAge==
"number"&&(A(c.maxAge),r.push(`Max-Age=${c.maxAge}`)),c.domain&&(S(c.domain),r.push(`Domain=${c.domain}`)),c.path&&(k(c.path),r.push(`Path=${c.path}`)),c.expires&&c.expires.toString()!=="Invalid Date"&&
r.push(`Expires=${E(c.expires)}`),c.sameSite&&r.push(`SameSite=${c.sameSite}`);for(const o of c.unparsed){if(!o.includes("="))throw new Error("Invalid unparsed");const[l,...a]=o.split("="),h=l.trim(),
I=a.join("=");e(h),s(I),r.push(`${h}=${I}`)}return r.join("; ")}L.exports={isCTLExcludingHtab:$,validateCookieName:e,validateCookiePath:k,validateCookieValue:s,toIMFDate:E,stringify:p}}),24031:((L,$,e)=>{
const s=e(4573),{Transform:k}=e(57075),{isASCIINumber:b,isValidLastEventId:S}=e(94811),C=[239,187,191],d=10,m=13,E=58,A=32,p=s.kStringMaxLength,c=Buffer.from("data"),r=Buffer.from("event"),o=Buffer.from(
"id"),l=Buffer.from("retry"),a=1024,h=131072,I=128;function w(i,t){if(t>=i.length)return!1;for(let u=t;u<i.length;u++)if(i[u]<48||i[u]>57)return!1;return!0}function R(i,t){for(let u=t;u<i.length;u++)if(i[u]===
0)return!1;return!0}function D(i,t,u){if(t!==u.length)return!1;for(let n=0;n<t;n++)if(i[n]!==u[n])return!1;return!0}function M(){const i=new Error("EventSource message size exceeded");return i.aborted=
!1,i}class F extends k{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(t={}){t.readableObjectMode=!0,super(t),this.state=t.eventSourceSettings||{},this.maxEventSize=t.maxEventSize??p;const u=this.maxEventSize>0?
Math.min(h,Math.max(a,Math.floor(this.maxEventSize/I))):0;this.maxDataLines=u,this.maxBufferedChunks=u,t.push&&(this.push=t.push)}_transform(t,u,n){if(t.length===0){n();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&t[0]!==d&&t[0]!==m){n(M());return}if(this.chunks.push(t),this.checkBOM&&this.handleBOM()){n();return}for(;this.hasCurrentByte();){const g=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(g===d){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(g===d||g===m){g===m&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(g===d||g===m){g===m&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(B){n(B);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){n(M());return}this.advanceCursor()}n()}_destroy(t,u){this.chunks.length=0,this.clearEvent(),
super._destroy(t,u)}parseLine(t,u){if(t.length===0)return;const n=t.indexOf(E);if(n===0)return;let g=t.length,B=t.length;if(n!==-1&&(g=n,B=n+1,t[B]===A&&++B),D(t,g,c)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw M();const f=t.length-B,Q=this.eventFieldSizes.data+(u.data===void 0?0:1)+f;this.setEventFieldSize("data",Q);const y=t.toString("utf8",B);u.data===void 0?u.data=y:u.data+=`
${y}`,this.dataLineCount++;return}if(D(t,g,l)){w(t,B)&&(this.setEventFieldSize("retry",t.length-B),u.retry=t.toString("utf8",B));return}if(D(t,g,o)){R(t,B)&&(this.setEventFieldSize("id",t.length-B),u.
id=t.toString("utf8",B));return}D(t,g,r)&&B<t.length&&(this.setEventFieldSize("event",t.length-B),u.event=t.toString("utf8",B))}setEventFieldSize(t,u){const n=this.eventSize-this.eventFieldSizes[t]+u;
if(this.maxEventSize>0&&n>this.maxEventSize)throw M();this.eventSize=n,this.eventFieldSizes[t]=u}processEvent(t){t.retry&&b(t.retry)&&(this.state.reconnectionTime=parseInt(t.retry,10)),t.id&&S(t.id)&&
(this.state.lastEventId=t.id),t.data!==void 0&&this.push({type:t.event||"message",options:{data:t.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const t=this.lineChunkIndex;this.chunks.splice(0,t),this.lineChunkIndex=0,this.chunkIndex-=t}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const t=[];let u=0;for(let n=this.lineChunkIndex;n<=this.chunkIndex;n++){const g=this.chunks[n],B=n===this.lineChunkIndex?this.linePos:0,f=n===this.chunkIndex?this.pos:g.length,Q=g.subarray(B,f);
u+=Q.length,t.push(Q)}return Buffer.concat(t,u)}peekBufferedByte(t){let u=this.lineChunkIndex,n=this.linePos;for(;u<this.chunks.length;){const g=this.chunks[u],B=g.length-n;if(t<B)return g[n+t];t-=B,u++,
n=0}}discardLeadingBytes(t){for(;t>0&&this.lineChunkIndex<this.chunks.length;){const n=this.chunks[this.lineChunkIndex].length-this.linePos;t<n?(this.linePos+=t,t=0):(t-=n,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const t=this.peekBufferedByte(0),u=this.peekBufferedByte(1),n=this.peekBufferedByte(2);return u===void 0?
(t===C[0]||(this.checkBOM=!1),!0):n===void 0?t===C[0]&&u===C[1]?!0:(this.checkBOM=!1,!1):(t===C[0]&&u===C[1]&&n===C[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}L.exports=
{EventSourceStream:F}}),21238:((L,$,e)=>{const{pipeline:s}=e(57075),{fetching:k}=e(54398),{makeRequest:b}=e(9967),{webidl:S}=e(45893),{EventSourceStream:C}=e(24031),{parseMIMEType:d}=e(51900),{createFastMessageEvent:m}=e(
15188),{isNetworkError:E}=e(99051),{delay:A}=e(94811),{kEnumerableProperty:p}=e(3440),{environmentSettingsObject:c}=e(73168),{getGlobalDispatcher:r}=e(32581);let o=!1;const l=3e3,a=0,h=1,I=2,w="anonym\
ous",R="use-credentials";class D extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=a;#s=null;#r=null;#o;#i;constructor(i,t={}){super(),S.util.markAsUncloneable(this);const u="\
EventSource constructor";S.argumentLengthCheck(arguments,1,u),o||(o=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),i=S.converters.USVString(
i,u,"url"),t=S.converters.EventSourceInitDict(t,u,"eventSourceInitDict"),this.#o=t.dispatcher,this.#i={lastEventId:"",reconnectionTime:l};const n=c;let g;try{g=new URL(i,n.settingsObject.baseUrl),this.#i.
origin=g.origin}catch(Q){throw new DOMException(Q,"SyntaxError")}this.#t=g.href;let B=w;t.withCredentials&&(B=R,this.#A=!0);const f={redirect:"follow",keepalive:!0,mode:"cors",credentials:B==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};f.client=c.settingsObject,f.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],f.cache="no-store",f.initiator="other",f.urlList=[new URL(
this.#t)],this.#s=b(f),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===I)return;this.#n=a;const i={request:this.#s,dispatcher:this.#o},
t=u=>{E(u)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};i.processResponseEndOfBody=t,i.processResponse=u=>{if(E(u))if(u.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const n=u.headersList.get("content-type",!0),g=n!==null?d(n):"failure",B=g!=="failure"&&g.essence==="text/event-stream";if(u.status!==200||B===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=h,this.dispatchEvent(new Event("open")),this.#i.origin=u.urlList[u.urlList.length-1].origin;const f=new C({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:Q=>{this.dispatchEvent(m(Q.type,Q.options))}});s(u.body.stream,f,Q=>{Q?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=k(i)}async#a(){this.#n!==I&&(this.#n=
a,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===a&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
S.brandCheck(this,D),this.#n!==I&&(this.#n=I,this.#r.abort(),this.#s=null)}get onopen(){return this.#e.open}set onopen(i){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof i=="functio\
n"?(this.#e.open=i,this.addEventListener("open",i)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(i){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof i==
"function"?(this.#e.message=i,this.addEventListener("message",i)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(i){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof i=="function"?(this.#e.error=i,this.addEventListener("error",i)):this.#e.error=null}}const M={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:a,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:h,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:I,writable:!1}};Object.defineProperties(D,M),Object.defineProperties(D.prototype,M),Object.
defineProperties(D.prototype,{close:p,onerror:p,onmessage:p,onopen:p,readyState:p,url:p,withCredentials:p}),S.converters.EventSourceInitDict=S.dictionaryConverter([{key:"withCredentials",converter:S.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:S.converters.any,defaultValue:()=>r()}]),L.exports={EventSource:D,defaultReconnectionTime:l}}),94811:(L=>{function $(k){return k.indexOf("\0")===
-1}function e(k){if(k.length===0)return!1;for(let b=0;b<k.length;b++)if(k.charCodeAt(b)<48||k.charCodeAt(b)>57)return!1;return!0}function s(k){return new Promise(b=>{setTimeout(b,k).unref()})}L.exports=
{isValidLastEventId:$,isASCIINumber:e,delay:s}}),84492:((L,$,e)=>{const s=e(3440),{ReadableStreamFrom:k,isBlobLike:b,isReadableStreamLike:S,readableStreamClose:C,createDeferredPromise:d,fullyReadBody:m,
extractMimeType:E,utf8DecodeBytes:A}=e(73168),{FormData:p}=e(35910),{kState:c}=e(93627),{webidl:r}=e(45893),{Blob:o}=e(4573),l=e(34589),{isErrored:a,isDisturbed:h}=e(57075),{isArrayBuffer:I}=e(73429),
{serializeAMimeType:w}=e(51900),{multipartFormDataParser:R}=e(50116);let D;try{const H=e(77598);D=ue=>H.randomInt(0,ue)}catch{D=H=>Math.floor(Math.random(H))}const M=new TextEncoder;function F(){}const i=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let t;i&&(t=new FinalizationRegistry(H=>{const ue=H.deref();ue&&!ue.locked&&!h(ue)&&!a(ue)&&ue.cancel("Response object has been garbage collect\
ed").catch(F)}));function u(H,ue=!1){let Ae=null;H instanceof ReadableStream?Ae=H:b(H)?Ae=H.stream():Ae=new ReadableStream({async pull(te){const ne=typeof N=="string"?M.encode(N):N;ne.byteLength&&te.enqueue(
ne),queueMicrotask(()=>C(te))},start(){},type:"bytes"}),l(S(Ae));let G=null,N=null,J=null,Y=null;if(typeof H=="string")N=H,Y="text/plain;charset=UTF-8";else if(H instanceof URLSearchParams)N=H.toString(),
Y="application/x-www-form-urlencoded;charset=UTF-8";else if(I(H))N=new Uint8Array(H.slice());else if(ArrayBuffer.isView(H))N=new Uint8Array(H.buffer.slice(H.byteOffset,H.byteOffset+H.byteLength));else if(s.
isFormDataLike(H)){const te=`----formdata-undici-0${`${D(1e11)}`.padStart(11,"0")}`,ne=`--${te}\r
Content-Disposition: form-data`;const P=_=>_.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),z=_=>_.replace(/\r?\n|\r/g,`\r
`),K=[],V=new Uint8Array([13,10]);J=0;let oe=!1;for(const[_,ce]of H)if(typeof ce=="string"){const Be=M.encode(ne+`; name="${P(z(_))}"\r
\r
${z(ce)}\r
`);K.push(Be),J+=Be.byteLength}else{const Be=M.encode(`${ne}; name="${P(z(_))}"`+(ce.name?`; filename="${P(ce.name)}"`:"")+`\r
Content-Type: ${ce.type||"application/octet-stream"}\r
\r
`);K.push(Be,ce,V),typeof ce.size=="number"?J+=Be.byteLength+ce.size+V.byteLength:oe=!0}const ie=M.encode(`--${te}--\r
`);K.push(ie),J+=ie.byteLength,oe&&(J=null),N=H,G=async function*(){for(const _ of K)_.stream?yield*_.stream():yield _},Y=`multipart/form-data; boundary=${te}`}else if(b(H))N=H,J=H.size,H.type&&(Y=H.type);else if(typeof H[Symbol.
asyncIterator]=="function"){if(ue)throw new TypeError("keepalive");if(s.isDisturbed(H)||H.locked)throw new TypeError("Response body object should not be disturbed or locked");Ae=H instanceof ReadableStream?
H:k(H)}if((typeof N=="string"||s.isBuffer(N))&&(J=Buffer.byteLength(N)),G!=null){let te;Ae=new ReadableStream({async start(){te=G(H)[Symbol.asyncIterator]()},async pull(ne){const{value:P,done:z}=await te.
next();if(z)queueMicrotask(()=>{ne.close(),ne.byobRequest?.respond(0)});else if(!a(Ae)){const K=new Uint8Array(P);K.byteLength&&ne.enqueue(K)}return ne.desiredSize>0},async cancel(ne){await te.return()},
type:"bytes"})}return[{stream:Ae,source:N,length:J},Y]}function n(H,ue=!1){return H instanceof ReadableStream&&(l(!s.isDisturbed(H),"The body has already been consumed."),l(!H.locked,"The stream is lo\
cked.")),u(H,ue)}function g(H,ue){const[Ae,G]=ue.stream.tee();return ue.stream=Ae,{stream:G,length:ue.length,source:ue.source}}function B(H){if(H.aborted)throw new DOMException("The operation was abor\
ted.","AbortError")}function f(H){return{blob(){return y(this,Ae=>{let G=T(this);return G===null?G="":G&&(G=w(G)),new o([Ae],{type:G})},H)},arrayBuffer(){return y(this,Ae=>new Uint8Array(Ae).buffer,H)},
text(){return y(this,A,H)},json(){return y(this,v,H)},formData(){return y(this,Ae=>{const G=T(this);if(G!==null)switch(G.essence){case"multipart/form-data":{const N=R(Ae,G);if(N==="failure")throw new TypeError(
"Failed to parse body as FormData.");const J=new p;return J[c]=N,J}case"application/x-www-form-urlencoded":{const N=new URLSearchParams(Ae.toString()),J=new p;for(const[Y,Z]of N)J.append(Y,Z);return J}}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},H)},bytes(){return y(this,Ae=>new Uint8Array(Ae),H)}}}function Q(H){Object.assign(H.prototype,
f(H))}async function y(H,ue,Ae){if(r.brandCheck(H,Ae),U(H))throw new TypeError("Body is unusable: Body has already been read");B(H[c]);const G=d(),N=Y=>G.reject(Y),J=Y=>{try{G.resolve(ue(Y))}catch(Z){
N(Z)}};return H[c].body==null?(J(Buffer.allocUnsafe(0)),G.promise):(await m(H[c].body,J,N),G.promise)}function U(H){const ue=H[c].body;return ue!=null&&(ue.stream.locked||s.isDisturbed(ue.stream))}function v(H){
return JSON.parse(A(H))}function T(H){const ue=H[c].headersList,Ae=E(ue);return Ae==="failure"?null:Ae}L.exports={extractBody:u,safelyExtractBody:n,cloneBody:g,mixinBody:Q,streamRegistry:t,hasFinalizationRegistry:i,
bodyUnusable:U}}),4495:(L=>{const $=["GET","HEAD","POST"],e=new Set($),s=[101,204,205,304],k=[301,302,303,307,308],b=new Set(k),S=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","4\
2","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530",
"531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","667\
9","6697","10080"],C=new Set(S),d=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],m=new Set(
d),E=["follow","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],p=new Set(A),c=["navigate","same-origin","no-cors","cors"],r=["omit","same-origin","include"],o=["default","no-store","reload","no-c\
ache","force-cache","only-if-cached"],l=["content-encoding","content-language","content-location","content-type","content-length"],a=["half"],h=["CONNECT","TRACE","TRACK"],I=new Set(h),w=["audio","aud\
ioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],R=new Set(w);L.exports={subresource:w,forbiddenMethods:h,requestBodyHeader:l,referrerPolicy:d,requestRedirect:E,
requestMode:c,requestCredentials:r,requestCache:o,redirectStatus:k,corsSafeListedMethods:$,nullBodyStatus:s,safeMethods:A,badPorts:S,requestDuplex:a,subresourceSet:R,badPortsSet:C,redirectStatusSet:b,
corsSafeListedMethodsSet:e,safeMethodsSet:p,forbiddenMethodsSet:I,referrerPolicySet:m}}),51900:((L,$,e)=>{const s=e(34589),k=new TextEncoder,b=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,S=/[\u000A\u000D\u0009\u0020]/,
C=/[\u0009\u000A\u000C\u000D\u0020]/g,d=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function m(n){s(n.protocol==="data:");let g=E(n,!0);g=g.slice(5);const B={position:0};let f=p(",",g,B);const Q=f.length;
if(f=F(f,!0,!0),B.position>=g.length)return"failure";B.position++;const y=g.slice(Q+1);let U=c(y);if(/;(\u0020){0,}base64$/i.test(f)){const T=t(U);if(U=h(T),U==="failure")return"failure";f=f.slice(0,-6),
f=f.replace(/(\u0020)+$/,""),f=f.slice(0,-1)}f.startsWith(";")&&(f="text/plain"+f);let v=a(f);return v==="failure"&&(v=a("text/plain;charset=US-ASCII")),{mimeType:v,body:U}}function E(n,g=!1){if(!g)return n.
href;const B=n.href,f=n.hash.length,Q=f===0?B:B.substring(0,B.length-f);return!f&&B.endsWith("#")?Q.slice(0,-1):Q}function A(n,g,B){let f="";for(;B.position<g.length&&n(g[B.position]);)f+=g[B.position],
B.position++;return f}function p(n,g,B){const f=g.indexOf(n,B.position),Q=B.position;return f===-1?(B.position=g.length,g.slice(Q)):(B.position=f,g.slice(Q,B.position))}function c(n){const g=k.encode(
n);return l(g)}function r(n){return n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102}function o(n){return n>=48&&n<=57?n-48:(n&223)-55}function l(n){const g=n.length,B=new Uint8Array(g);let f=0;for(let Q=0;Q<
g;++Q){const y=n[Q];y!==37?B[f++]=y:y===37&&!(r(n[Q+1])&&r(n[Q+2]))?B[f++]=37:(B[f++]=o(n[Q+1])<<4|o(n[Q+2]),Q+=2)}return g===f?B:B.subarray(0,f)}function a(n){n=D(n,!0,!0);const g={position:0},B=p("/",
n,g);if(B.length===0||!b.test(B)||g.position>n.length)return"failure";g.position++;let f=p(";",n,g);if(f=D(f,!1,!0),f.length===0||!b.test(f))return"failure";const Q=B.toLowerCase(),y=f.toLowerCase(),U={
type:Q,subtype:y,parameters:new Map,essence:`${Q}/${y}`};for(;g.position<n.length;){g.position++,A(H=>S.test(H),n,g);let v=A(H=>H!==";"&&H!=="=",n,g);if(v=v.toLowerCase(),g.position<n.length){if(n[g.position]===
";")continue;g.position++}if(g.position>n.length)break;let T=null;if(n[g.position]==='"')T=I(n,g,!0),p(";",n,g);else if(T=p(";",n,g),T=D(T,!1,!0),T.length===0)continue;v.length!==0&&b.test(v)&&(T.length===
0||d.test(T))&&!U.parameters.has(v)&&U.parameters.set(v,T)}return U}function h(n){n=n.replace(C,"");let g=n.length;if(g%4===0&&n.charCodeAt(g-1)===61&&(--g,n.charCodeAt(g-1)===61&&--g),g%4===1||/[^+/0-9A-Za-z]/.
test(n.length===g?n:n.substring(0,g)))return"failure";const B=Buffer.from(n,"base64");return new Uint8Array(B.buffer,B.byteOffset,B.byteLength)}function I(n,g,B){const f=g.position;let Q="";for(s(n[g.
position]==='"'),g.position++;Q+=A(U=>U!=='"'&&U!=="\\",n,g),!(g.position>=n.length);){const y=n[g.position];if(g.position++,y==="\\"){if(g.position>=n.length){Q+="\\";break}Q+=n[g.position],g.position++}else{
s(y==='"');break}}return B?Q:n.slice(f,g.position)}function w(n){s(n!=="failure");const{parameters:g,essence:B}=n;let f=B;for(let[Q,y]of g.entries())f+=";",f+=Q,f+="=",b.test(y)||(y=y.replace(/(\\|")/g,
"\\$1"),y='"'+y,y+='"'),f+=y;return f}function R(n){return n===13||n===10||n===9||n===32}function D(n,g=!0,B=!0){return i(n,g,B,R)}function M(n){return n===13||n===10||n===9||n===12||n===32}function F(n,g=!0,B=!0){
return i(n,g,B,M)}function i(n,g,B,f){let Q=0,y=n.length-1;if(g)for(;Q<n.length&&f(n.charCodeAt(Q));)Q++;if(B)for(;y>0&&f(n.charCodeAt(y));)y--;return Q===0&&y===n.length-1?n:n.slice(Q,y+1)}function t(n){
const g=n.length;if(65535>g)return String.fromCharCode.apply(null,n);let B="",f=0,Q=65535;for(;f<g;)f+Q>g&&(Q=g-f),B+=String.fromCharCode.apply(null,n.subarray(f,f+=Q));return B}function u(n){switch(n.
essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"\
text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-jav\
ascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}
return n.subtype.endsWith("+json")?"application/json":n.subtype.endsWith("+xml")?"application/xml":""}L.exports={dataURLProcessor:m,URLSerializer:E,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:p,
stringPercentDecode:c,parseMIMEType:a,collectAnHTTPQuotedString:I,serializeAMimeType:w,removeChars:i,removeHTTPWhitespace:D,minimizeSupportedMimeType:u,HTTP_TOKEN_CODEPOINTS:b,isomorphicDecode:t}}),66653:((L,$,e)=>{
const{kConnected:s,kSize:k}=e(36443);class b{constructor(d){this.value=d}deref(){return this.value[s]===0&&this.value[k]===0?void 0:this.value}}class S{constructor(d){this.finalizer=d}register(d,m){d.
on&&d.on("disconnect",()=>{d[s]===0&&d[k]===0&&this.finalizer(m)})}unregister(d){}}L.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using\
 compatibility WeakRef and FinalizationRegistry"),{WeakRef:b,FinalizationRegistry:S}):{WeakRef,FinalizationRegistry}}}),27114:((L,$,e)=>{const{Blob:s,File:k}=e(4573),{kState:b}=e(93627),{webidl:S}=e(45893);
class C{constructor(E,A,p={}){const c=A,r=p.type,o=p.lastModified??Date.now();this[b]={blobLike:E,name:c,type:r,lastModified:o}}stream(...E){return S.brandCheck(this,C),this[b].blobLike.stream(...E)}arrayBuffer(...E){
return S.brandCheck(this,C),this[b].blobLike.arrayBuffer(...E)}slice(...E){return S.brandCheck(this,C),this[b].blobLike.slice(...E)}text(...E){return S.brandCheck(this,C),this[b].blobLike.text(...E)}get size(){
return S.brandCheck(this,C),this[b].blobLike.size}get type(){return S.brandCheck(this,C),this[b].blobLike.type}get name(){return S.brandCheck(this,C),this[b].name}get lastModified(){return S.brandCheck(
this,C),this[b].lastModified}get[Symbol.toStringTag](){return"File"}}S.converters.Blob=S.interfaceConverter(s);function d(m){return m instanceof k||m&&(typeof m.stream=="function"||typeof m.arrayBuffer==
"function")&&m[Symbol.toStringTag]==="File"}L.exports={FileLike:C,isFileLike:d}}),50116:((L,$,e)=>{const{isUSVString:s,bufferToLowerCasedHeaderName:k}=e(3440),{utf8DecodeBytes:b}=e(73168),{HTTP_TOKEN_CODEPOINTS:S,
isomorphicDecode:C}=e(51900),{isFileLike:d}=e(27114),{makeEntry:m}=e(35910),E=e(34589),{File:A}=e(4573),p=globalThis.File??A,c=Buffer.from('form-data; name="'),r=Buffer.from("; filename"),o=Buffer.from(
"--"),l=Buffer.from(`--\r
`);function a(i){for(let t=0;t<i.length;++t)if((i.charCodeAt(t)&-128)!==0)return!1;return!0}function h(i){const t=i.length;if(t<27||t>70)return!1;for(let u=0;u<t;++u){const n=i.charCodeAt(u);if(!(n>=48&&
n<=57||n>=65&&n<=90||n>=97&&n<=122||n===39||n===45||n===95))return!1}return!0}function I(i,t){E(t!=="failure"&&t.essence==="multipart/form-data");const u=t.parameters.get("boundary");if(u===void 0)return"\
failure";const n=Buffer.from(`--${u}`,"utf8"),g=[],B={position:0};for(;i[B.position]===13&&i[B.position+1]===10;)B.position+=2;let f=i.length;for(;i[f-1]===10&&i[f-2]===13;)f-=2;for(f!==i.length&&(i=i.
subarray(0,f));;){if(i.subarray(B.position,B.position+n.length).equals(n))B.position+=n.length;else return"failure";if(B.position===i.length-2&&F(i,o,B)||B.position===i.length-4&&F(i,l,B))return g;if(i[B.
position]!==13||i[B.position+1]!==10)return"failure";B.position+=2;const Q=w(i,B);if(Q==="failure")return"failure";let{name:y,filename:U,contentType:v,encoding:T}=Q;B.position+=2;let H;{const Ae=i.indexOf(
n.subarray(2),B.position);if(Ae===-1)return"failure";H=i.subarray(B.position,Ae-4),B.position+=H.length,T==="base64"&&(H=Buffer.from(H.toString(),"base64"))}if(i[B.position]!==13||i[B.position+1]!==10)
return"failure";B.position+=2;let ue;U!==null?(v??="text/plain",a(v)||(v=""),ue=new p([H],U,{type:v})):ue=b(Buffer.from(H)),E(s(y)),E(typeof ue=="string"&&s(ue)||d(ue)),g.push(m(y,ue,U))}}function w(i,t){
let u=null,n=null,g=null,B=null;for(;;){if(i[t.position]===13&&i[t.position+1]===10)return u===null?"failure":{name:u,filename:n,contentType:g,encoding:B};let f=D(Q=>Q!==10&&Q!==13&&Q!==58,i,t);if(f=M(
f,!0,!0,Q=>Q===9||Q===32),!S.test(f.toString())||i[t.position]!==58)return"failure";switch(t.position++,D(Q=>Q===32||Q===9,i,t),k(f)){case"content-disposition":{if(u=n=null,!F(i,c,t)||(t.position+=17,
u=R(i,t),u===null))return"failure";if(F(i,r,t)){let Q=t.position+r.length;if(i[Q]===42&&(t.position+=1,Q+=1),i[Q]!==61||i[Q+1]!==34||(t.position+=12,n=R(i,t),n===null))return"failure"}break}case"conte\
nt-type":{let Q=D(y=>y!==10&&y!==13,i,t);Q=M(Q,!1,!0,y=>y===9||y===32),g=C(Q);break}case"content-transfer-encoding":{let Q=D(y=>y!==10&&y!==13,i,t);Q=M(Q,!1,!0,y=>y===9||y===32),B=C(Q);break}default:D(
Q=>Q!==10&&Q!==13,i,t)}if(i[t.position]!==13&&i[t.position+1]!==10)return"failure";t.position+=2}}function R(i,t){E(i[t.position-1]===34);let u=D(n=>n!==10&&n!==13&&n!==34,i,t);return i[t.position]!==
34?null:(t.position++,u=new TextDecoder().decode(u).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),u)}function D(i,t,u){let n=u.position;for(;n<t.length&&i(t[n]);)++n;return t.subarray(u.position,u.position=n)}function M(i,t,u,n){let g=0,B=i.length-1;if(t)
for(;g<i.length&&n(i[g]);)g++;if(u)for(;B>0&&n(i[B]);)B--;return g===0&&B===i.length-1?i:i.subarray(g,B+1)}function F(i,t,u){if(i.length<t.length)return!1;for(let n=0;n<t.length;n++)if(t[n]!==i[u.position+
n])return!1;return!0}L.exports={multipartFormDataParser:I,validateBoundary:h}}),35910:((L,$,e)=>{const{isBlobLike:s,iteratorMixin:k}=e(73168),{kState:b}=e(93627),{kEnumerableProperty:S}=e(3440),{FileLike:C,
isFileLike:d}=e(27114),{webidl:m}=e(45893),{File:E}=e(4573),A=e(57975),p=globalThis.File??E;class c{constructor(l){if(m.util.markAsUncloneable(this),l!==void 0)throw m.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[b]=[]}append(l,a,h=void 0){m.brandCheck(this,c);const I="FormData.append";if(m.argumentLengthCheck(arguments,2,I),arguments.length===
3&&!s(a))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");l=m.converters.USVString(l,I,"name"),a=s(a)?m.converters.Blob(a,I,"value",{strict:!1}):m.converters.
USVString(a,I,"value"),h=arguments.length===3?m.converters.USVString(h,I,"filename"):void 0;const w=r(l,a,h);this[b].push(w)}delete(l){m.brandCheck(this,c);const a="FormData.delete";m.argumentLengthCheck(
arguments,1,a),l=m.converters.USVString(l,a,"name"),this[b]=this[b].filter(h=>h.name!==l)}get(l){m.brandCheck(this,c);const a="FormData.get";m.argumentLengthCheck(arguments,1,a),l=m.converters.USVString(
l,a,"name");const h=this[b].findIndex(I=>I.name===l);return h===-1?null:this[b][h].value}getAll(l){m.brandCheck(this,c);const a="FormData.getAll";return m.argumentLengthCheck(arguments,1,a),l=m.converters.
USVString(l,a,"name"),this[b].filter(h=>h.name===l).map(h=>h.value)}has(l){m.brandCheck(this,c);const a="FormData.has";return m.argumentLengthCheck(arguments,1,a),l=m.converters.USVString(l,a,"name"),
this[b].findIndex(h=>h.name===l)!==-1}set(l,a,h=void 0){m.brandCheck(this,c);const I="FormData.set";if(m.argumentLengthCheck(arguments,2,I),arguments.length===3&&!s(a))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");l=m.converters.USVString(l,I,"name"),a=s(a)?m.converters.Blob(a,I,"name",{strict:!1}):m.converters.USVString(a,I,"name"),h=arguments.length===
3?m.converters.USVString(h,I,"name"):void 0;const w=r(l,a,h),R=this[b].findIndex(D=>D.name===l);R!==-1?this[b]=[...this[b].slice(0,R),w,...this[b].slice(R+1).filter(D=>D.name!==l)]:this[b].push(w)}[A.
inspect.custom](l,a){const h=this[b].reduce((w,R)=>(w[R.name]?Array.isArray(w[R.name])?w[R.name].push(R.value):w[R.name]=[w[R.name],R.value]:w[R.name]=R.value,w),{__proto__:null});a.depth??=l,a.colors??=
!0;const I=A.formatWithOptions(a,h);return`FormData ${I.slice(I.indexOf("]")+2)}`}}k("FormData",c,b,"name","value"),Object.defineProperties(c.prototype,{append:S,delete:S,get:S,getAll:S,has:S,set:S,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function r(o,l,a){if(typeof l!="string"){if(d(l)||(l=l instanceof Blob?new p([l],"blob",{type:l.type}):new C(l,"blob",{type:l.type})),a!==void 0){const h={
type:l.type,lastModified:l.lastModified};l=l instanceof E?new p([l],a,h):new C(l,a,h)}}return{name:o,value:l}}L.exports={FormData:c,makeEntry:r}}),51059:(L=>{const $=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[$]}function s(k){if(k===void 0){Object.defineProperty(globalThis,$,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const b=new URL(k);if(b.protocol!=="h\
ttp:"&&b.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${b.protocol}`);Object.defineProperty(globalThis,$,{value:b,writable:!0,enumerable:!1,configurable:!1})}L.
exports={getGlobalOrigin:e,setGlobalOrigin:s}}),60660:((L,$,e)=>{const{kConstruct:s}=e(36443),{kEnumerableProperty:k}=e(3440),{iteratorMixin:b,isValidHeaderName:S,isValidHeaderValue:C}=e(73168),{webidl:d}=e(
45893),m=e(34589),E=e(57975),A=Symbol("headers map"),p=Symbol("headers map sorted");function c(F){return F===10||F===13||F===9||F===32}function r(F){let i=0,t=F.length;for(;t>i&&c(F.charCodeAt(t-1));)
--t;for(;t>i&&c(F.charCodeAt(i));)++i;return i===0&&t===F.length?F:F.substring(i,t)}function o(F,i){if(Array.isArray(i))for(let t=0;t<i.length;++t){const u=i[t];if(u.length!==2)throw d.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${u.length}.`});l(F,u[0],u[1])}else if(typeof i=="object"&&i!==null){const t=Object.keys(i);for(let u=0;u<t.length;++u)
l(F,t[u],i[t[u]])}else throw d.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function l(F,i,t){
if(t=r(t),S(i)){if(!C(t))throw d.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}else throw d.errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});
if(w(F)==="immutable")throw new TypeError("immutable");return D(F).append(i,t,!1)}function a(F,i){return F[0]<i[0]?-1:1}class h{cookies=null;constructor(i){i instanceof h?(this[A]=new Map(i[A]),this[p]=
i[p],this.cookies=i.cookies===null?null:[...i.cookies]):(this[A]=new Map(i),this[p]=null)}contains(i,t){return this[A].has(t?i:i.toLowerCase())}clear(){this[A].clear(),this[p]=null,this.cookies=null}append(i,t,u){
this[p]=null;const n=u?i:i.toLowerCase(),g=this[A].get(n);if(g){const B=n==="cookie"?"; ":", ";this[A].set(n,{name:g.name,value:`${g.value}${B}${t}`})}else this[A].set(n,{name:i,value:t});n==="set-coo\
kie"&&(this.cookies??=[]).push(t)}set(i,t,u){this[p]=null;const n=u?i:i.toLowerCase();n==="set-cookie"&&(this.cookies=[t]),this[A].set(n,{name:i,value:t})}delete(i,t){this[p]=null,t||(i=i.toLowerCase()),
i==="set-cookie"&&(this.cookies=null),this[A].delete(i)}get(i,t){return this[A].get(t?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:t}}of this[A])yield[i,t]}get entries(){
const i={};if(this[A].size!==0)for(const{name:t,value:u}of this[A].values())i[t]=u;return i}rawValues(){return this[A].values()}get entriesList(){const i=[];if(this[A].size!==0)for(const{0:t,1:{name:u,
value:n}}of this[A])if(t==="set-cookie")for(const g of this.cookies)i.push([u,g]);else i.push([u,n]);return i}toSortedArray(){const i=this[A].size,t=new Array(i);if(i<=32){if(i===0)return t;const u=this[A][Symbol.
iterator](),n=u.next().value;t[0]=[n[0],n[1].value],m(n[1].value!==null);for(let g=1,B=0,f=0,Q=0,y=0,U,v;g<i;++g){for(v=u.next().value,U=t[g]=[v[0],v[1].value],m(U[1]!==null),Q=0,f=g;Q<f;)y=Q+(f-Q>>1),
t[y][0]<=U[0]?Q=y+1:f=y;if(g!==y){for(B=g;B>Q;)t[B]=t[--B];t[Q]=U}}if(!u.next().done)throw new TypeError("Unreachable");return t}else{let u=0;for(const{0:n,1:{value:g}}of this[A])t[u++]=[n,g],m(g!==null);
return t.sort(a)}}}class I{#e;#t;constructor(i=void 0){d.util.markAsUncloneable(this),i!==s&&(this.#t=new h,this.#e="none",i!==void 0&&(i=d.converters.HeadersInit(i,"Headers contructor","init"),o(this,
i)))}append(i,t){d.brandCheck(this,I),d.argumentLengthCheck(arguments,2,"Headers.append");const u="Headers.append";return i=d.converters.ByteString(i,u,"name"),t=d.converters.ByteString(t,u,"value"),l(
this,i,t)}delete(i){if(d.brandCheck(this,I),d.argumentLengthCheck(arguments,1,"Headers.delete"),i=d.converters.ByteString(i,"Headers.delete","name"),!S(i))throw d.errors.invalidArgument({prefix:"Heade\
rs.delete",value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(i,!1)&&this.#t.delete(i,!1)}get(i){d.brandCheck(this,I),d.argumentLengthCheck(arguments,
1,"Headers.get");const t="Headers.get";if(i=d.converters.ByteString(i,t,"name"),!S(i))throw d.errors.invalidArgument({prefix:t,value:i,type:"header name"});return this.#t.get(i,!1)}has(i){d.brandCheck(
this,I),d.argumentLengthCheck(arguments,1,"Headers.has");const t="Headers.has";if(i=d.converters.ByteString(i,t,"name"),!S(i))throw d.errors.invalidArgument({prefix:t,value:i,type:"header name"});return this.#t.
contains(i,!1)}set(i,t){d.brandCheck(this,I),d.argumentLengthCheck(arguments,2,"Headers.set");const u="Headers.set";if(i=d.converters.ByteString(i,u,"name"),t=d.converters.ByteString(t,u,"value"),t=r(
t),S(i)){if(!C(t))throw d.errors.invalidArgument({prefix:u,value:t,type:"header value"})}else throw d.errors.invalidArgument({prefix:u,value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(i,t,!1)}getSetCookie(){d.brandCheck(this,I);const i=this.#t.cookies;return i?[...i]:[]}get[p](){if(this.#t[p])return this.#t[p];const i=[],t=this.#t.toSortedArray(),u=this.#t.
cookies;if(u===null||u.length===1)return this.#t[p]=t;for(let n=0;n<t.length;++n){const{0:g,1:B}=t[n];if(g==="set-cookie")for(let f=0;f<u.length;++f)i.push([g,u[f]]);else i.push([g,B])}return this.#t[p]=
i}[E.inspect.custom](i,t){return t.depth??=i,`Headers ${E.formatWithOptions(t,this.#t.entries)}`}static getHeadersGuard(i){return i.#e}static setHeadersGuard(i,t){i.#e=t}static getHeadersList(i){return i.#t}static setHeadersList(i,t){
i.#t=t}}const{getHeadersGuard:w,setHeadersGuard:R,getHeadersList:D,setHeadersList:M}=I;Reflect.deleteProperty(I,"getHeadersGuard"),Reflect.deleteProperty(I,"setHeadersGuard"),Reflect.deleteProperty(I,
"getHeadersList"),Reflect.deleteProperty(I,"setHeadersList"),b("Headers",I,p,0,1),Object.defineProperties(I.prototype,{append:k,delete:k,get:k,has:k,set:k,getSetCookie:k,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[E.inspect.custom]:{enumerable:!1}}),d.converters.HeadersInit=function(F,i,t){if(d.util.Type(F)==="Object"){const u=Reflect.get(F,Symbol.iterator);if(!E.types.isProxy(F)&&u===
I.prototype.entries)try{return D(F).entriesList}catch{}return typeof u=="function"?d.converters["sequence<sequence<ByteString>>"](F,i,t,u.bind(F)):d.converters["record<ByteString, ByteString>"](F,i,t)}
throw d.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},L.exports={fill:o,compareHeaderName:a,Headers:I,
HeadersList:h,getHeadersGuard:w,setHeadersGuard:R,setHeadersList:M,getHeadersList:D}}),54398:((L,$,e)=>{const{makeNetworkError:s,makeAppropriateNetworkError:k,filterResponse:b,makeResponse:S,fromInnerResponse:C}=e(
99051),{HeadersList:d}=e(60660),{Request:m,cloneRequest:E}=e(9967),A=e(38522),{bytesMatch:p,makePolicyContainer:c,clonePolicyContainer:r,requestBadPort:o,TAOCheck:l,appendRequestOriginHeader:a,responseLocationURL:h,
requestCurrentURL:I,setRequestReferrerPolicyOnRedirect:w,tryUpgradeRequestToAPotentiallyTrustworthyURL:R,createOpaqueTimingInfo:D,appendFetchMetadata:M,corsCheck:F,crossOriginResourcePolicyCheck:i,determineRequestsReferrer:t,
coarsenedSharedCurrentTime:u,createDeferredPromise:n,isBlobLike:g,sameOrigin:B,isCancelled:f,isAborted:Q,isErrorLike:y,fullyReadBody:U,readableStreamClose:v,isomorphicEncode:T,urlIsLocal:H,urlIsHttpHttpsScheme:ue,
urlHasHttpsScheme:Ae,clampAndCoarsenConnectionTimingInfo:G,simpleRangeHeaderValue:N,buildContentRange:J,createInflate:Y,extractMimeType:Z}=e(73168),{kState:te,kDispatcher:ne}=e(93627),P=e(34589),{safelyExtractBody:z,
extractBody:K}=e(84492),{redirectStatusSet:V,nullBodyStatus:oe,safeMethodsSet:ie,requestBodyHeader:_,subresourceSet:ce}=e(4495),Be=e(78474),{Readable:Ie,pipeline:Ue,finished:ze}=e(57075),{addAbortListener:Ze,
isErrored:Xe,isReadable:$e,bufferToLowerCasedHeaderName:Le}=e(3440),{dataURLProcessor:xe,serializeAMimeType:Oe,minimizeSupportedMimeType:Fe}=e(51900),{getGlobalDispatcher:qe}=e(32581),{webidl:Ce}=e(45893),
{STATUS_CODES:j}=e(37067),X=["GET","HEAD"],de=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let ye;class Re extends Be{constructor(he){super(),this.dispatcher=he,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(he){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(he),this.emit("terminated",he))}abort(he){this.state==="ongoing"&&(this.state=
"aborted",he||(he=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=he,this.connection?.destroy(he),this.emit("terminated",he))}}function De(O){Ve(O,"fetch")}function Me(O,he=void 0){
Ce.argumentLengthCheck(arguments,1,"globalThis.fetch");let Ee=n(),we;try{we=new m(O,he)}catch(it){return Ee.reject(it),Ee.promise}const be=we[te];if(we.signal.aborted)return Pe(Ee,be,null,we.signal.reason),
Ee.promise;be.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(be.serviceWorkers="none");let We=null,st=!1,ot=null;return Ze(we.signal,()=>{st=!0,P(ot!=null),ot.abort(we.signal.reason);
const it=We?.deref();Pe(Ee,be,it,we.signal.reason)}),ot=He({request:be,processResponseEndOfBody:De,processResponse:it=>{if(!st){if(it.aborted){Pe(Ee,be,We,ot.serializedAbortReason);return}if(it.type===
"error"){Ee.reject(new TypeError("fetch failed",{cause:it.error}));return}We=new WeakRef(C(it,"immutable")),Ee.resolve(We.deref()),Ee=null}},dispatcher:we[ne]}),Ee.promise}function Ve(O,he="other"){if(O.
type==="error"&&O.aborted||!O.urlList?.length)return;const Ee=O.urlList[0];let we=O.timingInfo,be=O.cacheState;ue(Ee)&&we!==null&&(O.timingAllowPassed||(we=D({startTime:we.startTime}),be=""),we.endTime=
u(),O.timingInfo=we,Ge(we,Ee.href,he,globalThis,be))}const Ge=performance.markResourceTiming;function Pe(O,he,Ee,we){if(O&&O.reject(we),he.body!=null&&$e(he.body?.stream)&&he.body.stream.cancel(we).catch(
ke=>{if(ke.code!=="ERR_INVALID_STATE")throw ke}),Ee==null)return;const be=Ee[te];be.body!=null&&$e(be.body?.stream)&&be.body.stream.cancel(we).catch(ke=>{if(ke.code!=="ERR_INVALID_STATE")throw ke})}function He({
request:O,processRequestBodyChunkLength:he,processRequestEndOfBody:Ee,processResponse:we,processResponseEndOfBody:be,processResponseConsumeBody:ke,useParallelQueue:We=!1,dispatcher:st=qe()}){P(st);let ot=null,
tt=!1;O.client!=null&&(ot=O.client.globalObject,tt=O.client.crossOriginIsolatedCapability);const it=u(tt),at=D({startTime:it}),gt={controller:new Re(st),request:O,timingInfo:at,processRequestBodyChunkLength:he,
processRequestEndOfBody:Ee,processResponse:we,processResponseConsumeBody:ke,processResponseEndOfBody:be,taskDestination:ot,crossOriginIsolatedCapability:tt};return P(!O.body||O.body.stream),O.window===
"client"&&(O.window=O.client?.globalObject?.constructor?.name==="Window"?O.client:"no-window"),O.origin==="client"&&(O.origin=O.client.origin),O.policyContainer==="client"&&(O.client!=null?O.policyContainer=
r(O.client.policyContainer):O.policyContainer=c()),O.headersList.contains("accept",!0)||O.headersList.append("accept","*/*",!0),O.headersList.contains("accept-language",!0)||O.headersList.append("acce\
pt-language","*",!0),O.priority,ce.has(O.destination),_e(gt).catch(wt=>{gt.controller.terminate(wt)}),gt.controller}async function _e(O,he=!1){const Ee=O.request;let we=null;if(Ee.localURLsOnly&&!H(I(
Ee))&&(we=s("local URLs only")),R(Ee),o(Ee)==="blocked"&&(we=s("bad port")),Ee.referrerPolicy===""&&(Ee.referrerPolicy=Ee.policyContainer.referrerPolicy),Ee.referrer!=="no-referrer"&&(Ee.referrer=t(Ee)),
we===null&&(we=await(async()=>{const ke=I(Ee);return B(ke,Ee.url)&&Ee.responseTainting==="basic"||ke.protocol==="data:"||Ee.mode==="navigate"||Ee.mode==="websocket"?(Ee.responseTainting="basic",await At(
O)):Ee.mode==="same-origin"?s('request mode cannot be "same-origin"'):Ee.mode==="no-cors"?Ee.redirect!=="follow"?s('redirect mode cannot be "follow" for "no-cors" request'):(Ee.responseTainting="opaqu\
e",await At(O)):ue(I(Ee))?(Ee.responseTainting="cors",await je(O)):s("URL scheme must be a HTTP(S) scheme")})()),he)return we;we.status!==0&&!we.internalResponse&&(Ee.responseTainting,Ee.responseTainting===
"basic"?we=b(we,"basic"):Ee.responseTainting==="cors"?we=b(we,"cors"):Ee.responseTainting==="opaque"?we=b(we,"opaque"):P(!1));let be=we.status===0?we:we.internalResponse;if(be.urlList.length===0&&be.urlList.
push(...Ee.urlList),Ee.timingAllowFailed||(we.timingAllowPassed=!0),we.type==="opaque"&&be.status===206&&be.rangeRequested&&!Ee.headers.contains("range",!0)&&(we=be=s()),we.status!==0&&(Ee.method==="H\
EAD"||Ee.method==="CONNECT"||oe.includes(be.status))&&(be.body=null,O.controller.dump=!0),Ee.integrity){const ke=st=>ct(O,s(st));if(Ee.responseTainting==="opaque"||we.body==null){ke(we.error);return}const We=st=>{
if(!p(st,Ee.integrity)){ke("integrity mismatch");return}we.body=z(st)[0],ct(O,we)};await U(we.body,We,ke)}else ct(O,we)}function At(O){if(f(O)&&O.request.redirectCount===0)return Promise.resolve(k(O));
const{request:he}=O,{protocol:Ee}=I(he);switch(Ee){case"about:":return Promise.resolve(s("about scheme is not supported"));case"blob:":{ye||(ye=e(4573).resolveObjectURL);const we=I(he);if(we.search.length!==
0)return Promise.resolve(s("NetworkError when attempting to fetch resource."));const be=ye(we.toString());if(he.method!=="GET"||!g(be))return Promise.resolve(s("invalid method"));const ke=S(),We=be.size,
st=T(`${We}`),ot=be.type;if(he.headersList.contains("range",!0)){ke.rangeRequested=!0;const tt=he.headersList.get("range",!0),it=N(tt,!0);if(it==="failure")return Promise.resolve(s("failed to fetch th\
e data URL"));let{rangeStartValue:at,rangeEndValue:gt}=it;if(at===null)at=We-gt,gt=at+gt-1;else{if(at>=We)return Promise.resolve(s("Range start is greater than the blob's size."));(gt===null||gt>=We)&&
(gt=We-1)}const wt=be.slice(at,gt,ot),lt=K(wt);ke.body=lt[0];const Bt=T(`${wt.size}`),bt=J(at,gt,We);ke.status=206,ke.statusText="Partial Content",ke.headersList.set("content-length",Bt,!0),ke.headersList.
set("content-type",ot,!0),ke.headersList.set("content-range",bt,!0)}else{const tt=K(be);ke.statusText="OK",ke.body=tt[0],ke.headersList.set("content-length",st,!0),ke.headersList.set("content-type",ot,
!0)}return Promise.resolve(ke)}case"data:":{const we=I(he),be=xe(we);if(be==="failure")return Promise.resolve(s("failed to fetch the data URL"));const ke=Oe(be.mimeType);return Promise.resolve(S({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:ke}]],body:z(be.body)[0]}))}case"file:":return Promise.resolve(s("not implemented... yet..."));case"http:":case"https:":return je(O).catch(we=>s(
we));default:return Promise.resolve(s("unknown scheme"))}}function et(O,he){O.request.done=!0,O.processResponseDone!=null&&queueMicrotask(()=>O.processResponseDone(he))}function ct(O,he){let Ee=O.timingInfo;
const we=()=>{const ke=Date.now();O.request.destination==="document"&&(O.controller.fullTimingInfo=Ee),O.controller.reportTimingSteps=()=>{if(O.request.url.protocol!=="https:")return;Ee.endTime=ke;let st=he.
cacheState;const ot=he.bodyInfo;he.timingAllowPassed||(Ee=D(Ee),st="");let tt=0;if(O.request.mode!=="navigator"||!he.hasCrossOriginRedirects){tt=he.status;const it=Z(he.headersList);it!=="failure"&&(ot.
contentType=Fe(it))}O.request.initiatorType!=null&&Ge(Ee,O.request.url.href,O.request.initiatorType,globalThis,st,ot,tt)};const We=()=>{O.request.done=!0,O.processResponseEndOfBody!=null&&queueMicrotask(
()=>O.processResponseEndOfBody(he)),O.request.initiatorType!=null&&O.controller.reportTimingSteps()};queueMicrotask(()=>We())};O.processResponse!=null&&queueMicrotask(()=>{O.processResponse(he),O.processResponse=
null});const be=he.type==="error"?he:he.internalResponse??he;be.body==null?we():ze(be.body.stream,()=>{we()})}async function je(O){const he=O.request;let Ee=null,we=null;const be=O.timingInfo;if(he.serviceWorkers,
Ee===null){if(he.redirect==="follow"&&(he.serviceWorkers="none"),we=Ee=await W(O),he.responseTainting==="cors"&&F(he,Ee)==="failure")return s("cors failure");l(he,Ee)==="failure"&&(he.timingAllowFailed=
!0)}return(he.responseTainting==="opaque"||Ee.type==="opaque")&&i(he.origin,he.client,he.destination,we)==="blocked"?s("blocked"):(V.has(we.status)&&(he.redirect!=="manual"&&O.controller.connection.destroy(
void 0,!1),he.redirect==="error"?Ee=s("unexpected redirect"):he.redirect==="manual"?Ee=we:he.redirect==="follow"?Ee=await ge(O,Ee):P(!1)),Ee.timingInfo=be,Ee)}function ge(O,he){const Ee=O.request,we=he.
internalResponse?he.internalResponse:he;let be;try{if(be=h(we,I(Ee).hash),be==null)return he}catch(We){return Promise.resolve(s(We))}if(!ue(be))return Promise.resolve(s("URL scheme must be a HTTP(S) s\
cheme"));if(Ee.redirectCount===20)return Promise.resolve(s("redirect count exceeded"));if(Ee.redirectCount+=1,Ee.mode==="cors"&&(be.username||be.password)&&!B(Ee,be))return Promise.resolve(s('cross or\
igin not allowed for request mode "cors"'));if(Ee.responseTainting==="cors"&&(be.username||be.password))return Promise.resolve(s('URL cannot contain credentials for request mode "cors"'));if(we.status!==
303&&Ee.body!=null&&Ee.body.source==null)return Promise.resolve(s());if([301,302].includes(we.status)&&Ee.method==="POST"||we.status===303&&!X.includes(Ee.method)){Ee.method="GET",Ee.body=null;for(const We of _)
Ee.headersList.delete(We)}B(I(Ee),be)||(Ee.headersList.delete("authorization",!0),Ee.headersList.delete("proxy-authorization",!0),Ee.headersList.delete("cookie",!0),Ee.headersList.delete("host",!0)),Ee.
body!=null&&(P(Ee.body.source!=null),Ee.body=z(Ee.body.source)[0]);const ke=O.timingInfo;return ke.redirectEndTime=ke.postRedirectStartTime=u(O.crossOriginIsolatedCapability),ke.redirectStartTime===0&&
(ke.redirectStartTime=ke.startTime),Ee.urlList.push(be),w(Ee,we),_e(O,!0)}async function W(O,he=!1,Ee=!1){const we=O.request;let be=null,ke=null,We=null;const st=null,ot=!1;we.window==="no-window"&&we.
redirect==="error"?(be=O,ke=we):(ke=E(we),be={...O},be.request=ke);const tt=we.credentials==="include"||we.credentials==="same-origin"&&we.responseTainting==="basic",it=ke.body?ke.body.length:null;let at=null;
if(ke.body==null&&["POST","PUT"].includes(ke.method)&&(at="0"),it!=null&&(at=T(`${it}`)),at!=null&&ke.headersList.append("content-length",at,!0),it!=null&&ke.keepalive,ke.referrer instanceof URL&&ke.headersList.
append("referer",T(ke.referrer.href),!0),a(ke),M(ke),ke.headersList.contains("user-agent",!0)||ke.headersList.append("user-agent",de),ke.cache==="default"&&(ke.headersList.contains("if-modified-since",
!0)||ke.headersList.contains("if-none-match",!0)||ke.headersList.contains("if-unmodified-since",!0)||ke.headersList.contains("if-match",!0)||ke.headersList.contains("if-range",!0))&&(ke.cache="no-stor\
e"),ke.cache==="no-cache"&&!ke.preventNoCacheCacheControlHeaderModification&&!ke.headersList.contains("cache-control",!0)&&ke.headersList.append("cache-control","max-age=0",!0),(ke.cache==="no-store"||
ke.cache==="reload")&&(ke.headersList.contains("pragma",!0)||ke.headersList.append("pragma","no-cache",!0),ke.headersList.contains("cache-control",!0)||ke.headersList.append("cache-control","no-cache",
!0)),ke.headersList.contains("range",!0)&&ke.headersList.append("accept-encoding","identity",!0),ke.headersList.contains("accept-encoding",!0)||(Ae(I(ke))?ke.headersList.append("accept-encoding","br, \
gzip, deflate",!0):ke.headersList.append("accept-encoding","gzip, deflate",!0)),ke.headersList.delete("host",!0),st==null&&(ke.cache="no-store"),ke.cache!=="no-store"&&ke.cache,We==null){if(ke.cache===
"only-if-cached")return s("only if cached");const gt=await ee(be,tt,Ee);!ie.has(ke.method)&&gt.status>=200&&gt.status<=399,ot&&gt.status,We==null&&(We=gt)}if(We.urlList=[...ke.urlList],ke.headersList.
contains("range",!0)&&(We.rangeRequested=!0),We.requestIncludesCredentials=tt,We.status===407)return we.window==="no-window"?s():f(O)?k(O):s("proxy authentication required");if(We.status===421&&!Ee&&(we.
body==null||we.body.source!=null)){if(f(O))return k(O);O.controller.connection.destroy(),We=await W(O,he,!0)}return We}async function ee(O,he=!1,Ee=!1){P(!O.controller.connection||O.controller.connection.
destroyed),O.controller.connection={abort:null,destroyed:!1,destroy(lt,Bt=!0){this.destroyed||(this.destroyed=!0,Bt&&this.abort?.(lt??new DOMException("The operation was aborted.","AbortError")))}};const we=O.
request;let be=null;const ke=O.timingInfo;null==null&&(we.cache="no-store");const st=Ee?"yes":"no";we.mode;let ot=null;if(we.body==null&&O.processRequestEndOfBody)queueMicrotask(()=>O.processRequestEndOfBody());else if(we.
body!=null){const lt=async function*(Qt){f(O)||(yield Qt,O.processRequestBodyChunkLength?.(Qt.byteLength))},Bt=()=>{f(O)||O.processRequestEndOfBody&&O.processRequestEndOfBody()},bt=Qt=>{f(O)||(Qt.name===
"AbortError"?O.controller.abort():O.controller.terminate(Qt))};ot=(async function*(){try{for await(const Qt of we.body.stream)yield*lt(Qt);Bt()}catch(Qt){bt(Qt)}})()}try{const{body:lt,status:Bt,statusText:bt,
headersList:Qt,socket:Rt}=await wt({body:ot});if(Rt)be=S({status:Bt,statusText:bt,headersList:Qt,socket:Rt});else{const It=lt[Symbol.asyncIterator]();O.controller.next=()=>It.next(),be=S({status:Bt,statusText:bt,
headersList:Qt})}}catch(lt){return lt.name==="AbortError"?(O.controller.connection.destroy(),k(O,lt)):s(lt)}const tt=async()=>{await O.controller.resume()},it=lt=>{f(O)||O.controller.abort(lt)},at=new ReadableStream(
{async start(lt){O.controller.controller=lt},async pull(lt){await tt(lt)},async cancel(lt){await it(lt)},type:"bytes"});be.body={stream:at,source:null,length:null},O.controller.resume||O.controller.on(
"terminated",gt),O.controller.resume=async()=>{for(;;){let lt,Bt;try{const{done:Qt,value:Rt}=await O.controller.next();if(Q(O))break;lt=Qt?void 0:Rt}catch(Qt){O.controller.ended&&!ke.encodedBodySize?lt=
void 0:(lt=Qt,Bt=!0)}if(lt===void 0){v(O.controller.controller),et(O,be);return}if(ke.decodedBodySize+=lt?.byteLength??0,Bt){O.controller.terminate(lt);return}const bt=new Uint8Array(lt);if(bt.byteLength&&
O.controller.controller.enqueue(bt),Xe(at)){O.controller.terminate();return}if(O.controller.controller.desiredSize<=0)return}};function gt(lt){Q(O)?(be.aborted=!0,$e(at)&&O.controller.controller.error(
O.controller.serializedAbortReason)):$e(at)&&O.controller.controller.error(new TypeError("terminated",{cause:y(lt)?lt:void 0})),O.controller.connection.destroy()}return be;function wt({body:lt}){const Bt=I(
we),bt=O.controller.dispatcher;return new Promise((Qt,Rt)=>bt.dispatch({path:Bt.pathname+Bt.search,origin:Bt.origin,method:we.method,body:bt.isMockActive?we.body&&(we.body.source||we.body.stream):lt,headers:we.
headersList.entries,maxRedirections:0,upgrade:we.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(It){const{connection:mt}=O.controller;ke.finalConnectionTimingInfo=G(void 0,ke.postRedirectStartTime,
O.crossOriginIsolatedCapability),mt.destroyed?It(new DOMException("The operation was aborted.","AbortError")):(O.controller.on("terminated",It),this.abort=mt.abort=It),ke.finalNetworkRequestStartTime=
u(O.crossOriginIsolatedCapability)},onResponseStarted(){ke.finalNetworkResponseStartTime=u(O.crossOriginIsolatedCapability)},onHeaders(It,mt,Nt,Ut){if(It<200)return;let St="";const Lt=new d;for(let se=0;se<
mt.length;se+=2)Lt.append(Le(mt[se]),mt[se+1].toString("latin1"),!0);St=Lt.get("location",!0);const Ft=[],Tt=St&&we.redirect==="follow"&&V.has(It);if(we.method!=="HEAD"&&we.method!=="CONNECT"&&!oe.includes(
It)&&!Tt){const se=Lt.get("content-encoding",!0),fe=se?se.toLowerCase().split(","):[],pe=5;if(fe.length>pe)return this.abort(new Error(`too many content-encodings in response: ${fe.length}, maximum al\
lowed is ${pe}`)),!0;for(let Ne=fe.length-1;Ne>=0;--Ne){const ve=fe[Ne].trim();if(ve==="x-gzip"||ve==="gzip")Ft.push(A.createGunzip({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(ve===
"deflate")Ft.push(Y({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(ve==="br")Ft.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.
BROTLI_OPERATION_FLUSH}));else{Ft.length=0;break}}}this.body=new Ie({read:Nt});const Qe=this.onError.bind(this);return Qt({status:It,statusText:Ut,headersList:Lt,body:Ft.length?Ue(this.body,...Ft,se=>{
se&&this.onError(se)}).on("error",Qe):this.body.on("error",Qe)}),!0},onData(It){if(O.controller.dump)return;const mt=It;return ke.encodedBodySize+=mt.byteLength,this.body.push(mt)},onComplete(){this.abort&&
O.controller.off("terminated",this.abort),O.controller.ended=!0,this.body.push(null)},onError(It){this.abort&&O.controller.off("terminated",this.abort),this.body?.destroy(It),O.controller.terminate(It),
Rt(It)},onUpgrade(It,mt,Nt){if(It!==101)return;const Ut=new d;for(let St=0;St<mt.length;St+=2)Ut.append(Le(mt[St]),mt[St+1].toString("latin1"),!0);return Qt({status:It,statusText:j[It],headersList:Ut,
socket:Nt}),!0}}))}}L.exports={fetch:Me,Fetch:Re,fetching:He,finalizeAndReportTiming:Ve}}),9967:((L,$,e)=>{const{extractBody:s,mixinBody:k,cloneBody:b,bodyUnusable:S}=e(84492),{Headers:C,fill:d,HeadersList:m,
setHeadersGuard:E,getHeadersGuard:A,setHeadersList:p,getHeadersList:c}=e(60660),{FinalizationRegistry:r}=e(66653)(),o=e(3440),l=e(57975),{isValidHTTPToken:a,sameOrigin:h,environmentSettingsObject:I}=e(
73168),{forbiddenMethodsSet:w,corsSafeListedMethodsSet:R,referrerPolicy:D,requestRedirect:M,requestMode:F,requestCredentials:i,requestCache:t,requestDuplex:u}=e(4495),{kEnumerableProperty:n,normalizedMethodRecordsBase:g,
normalizedMethodRecords:B}=o,{kHeaders:f,kSignal:Q,kState:y,kDispatcher:U}=e(93627),{webidl:v}=e(45893),{URLSerializer:T}=e(51900),{kConstruct:H}=e(36443),ue=e(34589),{getMaxListeners:Ae,setMaxListeners:G,
getEventListeners:N,defaultMaxListeners:J}=e(78474),Y=Symbol("abortController"),Z=new r(({signal:ie,abort:_})=>{ie.removeEventListener("abort",_)}),te=new WeakMap;function ne(ie){return _;function _(){
const ce=ie.deref();if(ce!==void 0){Z.unregister(_),this.removeEventListener("abort",_),ce.abort(this.reason);const Be=te.get(ce.signal);if(Be!==void 0){if(Be.size!==0){for(const Ie of Be){const Ue=Ie.
deref();Ue!==void 0&&Ue.abort(this.reason)}Be.clear()}te.delete(ce.signal)}}}}let P=!1;class z{constructor(_,ce={}){if(v.util.markAsUncloneable(this),_===H)return;const Be="Request constructor";v.argumentLengthCheck(
arguments,1,Be),_=v.converters.RequestInfo(_,Be,"input"),ce=v.converters.RequestInit(ce,Be,"init");let Ie=null,Ue=null;const ze=I.settingsObject.baseUrl;let Ze=null;if(typeof _=="string"){this[U]=ce.dispatcher;
let X;try{X=new URL(_,ze)}catch(de){throw new TypeError("Failed to parse URL from "+_,{cause:de})}if(X.username||X.password)throw new TypeError("Request cannot be constructed from a URL that includes \
credentials: "+_);Ie=K({urlList:[X]}),Ue="cors"}else this[U]=ce.dispatcher||_[U],ue(_ instanceof z),Ie=_[y],Ze=_[Q];const Xe=I.settingsObject.origin;let $e="client";if(Ie.window?.constructor?.name==="\
EnvironmentSettingsObject"&&h(Ie.window,Xe)&&($e=Ie.window),ce.window!=null)throw new TypeError(`'window' option '${$e}' must be null`);"window"in ce&&($e="no-window"),Ie=K({method:Ie.method,headersList:Ie.
headersList,unsafeRequest:Ie.unsafeRequest,client:I.settingsObject,window:$e,priority:Ie.priority,origin:Ie.origin,referrer:Ie.referrer,referrerPolicy:Ie.referrerPolicy,mode:Ie.mode,credentials:Ie.credentials,
cache:Ie.cache,redirect:Ie.redirect,integrity:Ie.integrity,keepalive:Ie.keepalive,reloadNavigation:Ie.reloadNavigation,historyNavigation:Ie.historyNavigation,urlList:[...Ie.urlList]});const Le=Object.
keys(ce).length!==0;if(Le&&(Ie.mode==="navigate"&&(Ie.mode="same-origin"),Ie.reloadNavigation=!1,Ie.historyNavigation=!1,Ie.origin="client",Ie.referrer="client",Ie.referrerPolicy="",Ie.url=Ie.urlList[Ie.
urlList.length-1],Ie.urlList=[Ie.url]),ce.referrer!==void 0){const X=ce.referrer;if(X==="")Ie.referrer="no-referrer";else{let de;try{de=new URL(X,ze)}catch(ye){throw new TypeError(`Referrer "${X}" is \
not a valid URL.`,{cause:ye})}de.protocol==="about:"&&de.hostname==="client"||Xe&&!h(de,I.settingsObject.baseUrl)?Ie.referrer="client":Ie.referrer=de}}ce.referrerPolicy!==void 0&&(Ie.referrerPolicy=ce.
referrerPolicy);let xe;if(ce.mode!==void 0?xe=ce.mode:xe=Ue,xe==="navigate")throw v.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(xe!=null&&(Ie.mode=xe),
ce.credentials!==void 0&&(Ie.credentials=ce.credentials),ce.cache!==void 0&&(Ie.cache=ce.cache),Ie.cache==="only-if-cached"&&Ie.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set on\
ly with 'same-origin' mode");if(ce.redirect!==void 0&&(Ie.redirect=ce.redirect),ce.integrity!=null&&(Ie.integrity=String(ce.integrity)),ce.keepalive!==void 0&&(Ie.keepalive=!!ce.keepalive),ce.method!==
void 0){let X=ce.method;const de=B[X];if(de!==void 0)Ie.method=de;else{if(!a(X))throw new TypeError(`'${X}' is not a valid HTTP method.`);const ye=X.toUpperCase();if(w.has(ye))throw new TypeError(`'${X}\
' HTTP method is unsupported.`);X=g[ye]??X,Ie.method=X}!P&&Ie.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likel\
y to succeed.",{code:"UNDICI-FETCH-patch"}),P=!0)}ce.signal!==void 0&&(Ze=ce.signal),this[y]=Ie;const Oe=new AbortController;if(this[Q]=Oe.signal,Ze!=null){if(!Ze||typeof Ze.aborted!="boolean"||typeof Ze.
addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(Ze.aborted)Oe.abort(Ze.reason);else{this[Y]=Oe;const X=new WeakRef(Oe),de=ne(
X);try{(typeof Ae=="function"&&Ae(Ze)===J||N(Ze,"abort").length>=J)&&G(1500,Ze)}catch{}o.addAbortListener(Ze,de),Z.register(Oe,{signal:Ze,abort:de},de)}}if(this[f]=new C(H),p(this[f],Ie.headersList),E(
this[f],"request"),xe==="no-cors"){if(!R.has(Ie.method))throw new TypeError(`'${Ie.method} is unsupported in no-cors mode.`);E(this[f],"request-no-cors")}if(Le){const X=c(this[f]),de=ce.headers!==void 0?
ce.headers:new m(X);if(X.clear(),de instanceof m){for(const{name:ye,value:Re}of de.rawValues())X.append(ye,Re,!1);X.cookies=de.cookies}else d(this[f],de)}const Fe=_ instanceof z?_[y].body:null;if((ce.
body!=null||Fe!=null)&&(Ie.method==="GET"||Ie.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let qe=null;if(ce.body!=null){const[X,de]=s(ce.body,Ie.keepalive);qe=
X,de&&!c(this[f]).contains("content-type",!0)&&this[f].append("content-type",de)}const Ce=qe??Fe;if(Ce!=null&&Ce.source==null){if(qe!=null&&ce.duplex==null)throw new TypeError("RequestInit: duplex opt\
ion is required when sending a body.");if(Ie.mode!=="same-origin"&&Ie.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');Ie.useCORSPreflightFlag=
!0}let j=Ce;if(qe==null&&Fe!=null){if(S(_))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const X=new TransformStream;Fe.stream.pipeThrough(X),j={source:Fe.
source,length:Fe.length,stream:X.readable}}this[y].body=j}get method(){return v.brandCheck(this,z),this[y].method}get url(){return v.brandCheck(this,z),T(this[y].url)}get headers(){return v.brandCheck(
this,z),this[f]}get destination(){return v.brandCheck(this,z),this[y].destination}get referrer(){return v.brandCheck(this,z),this[y].referrer==="no-referrer"?"":this[y].referrer==="client"?"about:clie\
nt":this[y].referrer.toString()}get referrerPolicy(){return v.brandCheck(this,z),this[y].referrerPolicy}get mode(){return v.brandCheck(this,z),this[y].mode}get credentials(){return this[y].credentials}get cache(){
return v.brandCheck(this,z),this[y].cache}get redirect(){return v.brandCheck(this,z),this[y].redirect}get integrity(){return v.brandCheck(this,z),this[y].integrity}get keepalive(){return v.brandCheck(
this,z),this[y].keepalive}get isReloadNavigation(){return v.brandCheck(this,z),this[y].reloadNavigation}get isHistoryNavigation(){return v.brandCheck(this,z),this[y].historyNavigation}get signal(){return v.
brandCheck(this,z),this[Q]}get body(){return v.brandCheck(this,z),this[y].body?this[y].body.stream:null}get bodyUsed(){return v.brandCheck(this,z),!!this[y].body&&o.isDisturbed(this[y].body.stream)}get duplex(){
return v.brandCheck(this,z),"half"}clone(){if(v.brandCheck(this,z),S(this))throw new TypeError("unusable");const _=V(this[y]),ce=new AbortController;if(this.signal.aborted)ce.abort(this.signal.reason);else{
let Be=te.get(this.signal);Be===void 0&&(Be=new Set,te.set(this.signal,Be));const Ie=new WeakRef(ce);Be.add(Ie),o.addAbortListener(ce.signal,ne(Ie))}return oe(_,ce.signal,A(this[f]))}[l.inspect.custom](_,ce){
ce.depth===null&&(ce.depth=2),ce.colors??=!0;const Be={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.
mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,
signal:this.signal};return`Request ${l.formatWithOptions(ce,Be)}`}}k(z);function K(ie){return{method:ie.method??"GET",localURLsOnly:ie.localURLsOnly??!1,unsafeRequest:ie.unsafeRequest??!1,body:ie.body??
null,client:ie.client??null,reservedClient:ie.reservedClient??null,replacesClientId:ie.replacesClientId??"",window:ie.window??"client",keepalive:ie.keepalive??!1,serviceWorkers:ie.serviceWorkers??"all",
initiator:ie.initiator??"",destination:ie.destination??"",priority:ie.priority??null,origin:ie.origin??"client",policyContainer:ie.policyContainer??"client",referrer:ie.referrer??"client",referrerPolicy:ie.
referrerPolicy??"",mode:ie.mode??"no-cors",useCORSPreflightFlag:ie.useCORSPreflightFlag??!1,credentials:ie.credentials??"same-origin",useCredentials:ie.useCredentials??!1,cache:ie.cache??"default",redirect:ie.
redirect??"follow",integrity:ie.integrity??"",cryptoGraphicsNonceMetadata:ie.cryptoGraphicsNonceMetadata??"",parserMetadata:ie.parserMetadata??"",reloadNavigation:ie.reloadNavigation??!1,historyNavigation:ie.
historyNavigation??!1,userActivation:ie.userActivation??!1,taintedOrigin:ie.taintedOrigin??!1,redirectCount:ie.redirectCount??0,responseTainting:ie.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:ie.
preventNoCacheCacheControlHeaderModification??!1,done:ie.done??!1,timingAllowFailed:ie.timingAllowFailed??!1,urlList:ie.urlList,url:ie.urlList[0],headersList:ie.headersList?new m(ie.headersList):new m}}
function V(ie){const _=K({...ie,body:null});return ie.body!=null&&(_.body=b(_,ie.body)),_}function oe(ie,_,ce){const Be=new z(H);return Be[y]=ie,Be[Q]=_,Be[f]=new C(H),p(Be[f],ie.headersList),E(Be[f],
ce),Be}Object.defineProperties(z.prototype,{method:n,url:n,headers:n,redirect:n,clone:n,signal:n,duplex:n,destination:n,body:n,bodyUsed:n,isHistoryNavigation:n,isReloadNavigation:n,keepalive:n,integrity:n,
cache:n,credentials:n,attribute:n,referrerPolicy:n,referrer:n,mode:n,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),v.converters.Request=v.interfaceConverter(z),v.converters.RequestInfo=function(ie,_,ce){
return typeof ie=="string"?v.converters.USVString(ie,_,ce):ie instanceof z?v.converters.Request(ie,_,ce):v.converters.USVString(ie,_,ce)},v.converters.AbortSignal=v.interfaceConverter(AbortSignal),v.converters.
RequestInit=v.dictionaryConverter([{key:"method",converter:v.converters.ByteString},{key:"headers",converter:v.converters.HeadersInit},{key:"body",converter:v.nullableConverter(v.converters.BodyInit)},
{key:"referrer",converter:v.converters.USVString},{key:"referrerPolicy",converter:v.converters.DOMString,allowedValues:D},{key:"mode",converter:v.converters.DOMString,allowedValues:F},{key:"credential\
s",converter:v.converters.DOMString,allowedValues:i},{key:"cache",converter:v.converters.DOMString,allowedValues:t},{key:"redirect",converter:v.converters.DOMString,allowedValues:M},{key:"integrity",converter:v.
converters.DOMString},{key:"keepalive",converter:v.converters.boolean},{key:"signal",converter:v.nullableConverter(ie=>v.converters.AbortSignal(ie,"RequestInit","signal",{strict:!1}))},{key:"window",converter:v.
converters.any},{key:"duplex",converter:v.converters.DOMString,allowedValues:u},{key:"dispatcher",converter:v.converters.any}]),L.exports={Request:z,makeRequest:K,fromInnerRequest:oe,cloneRequest:V}}),
99051:((L,$,e)=>{const{Headers:s,HeadersList:k,fill:b,getHeadersGuard:S,setHeadersGuard:C,setHeadersList:d}=e(60660),{extractBody:m,cloneBody:E,mixinBody:A,hasFinalizationRegistry:p,streamRegistry:c,bodyUnusable:r}=e(
84492),o=e(3440),l=e(57975),{kEnumerableProperty:a}=o,{isValidReasonPhrase:h,isCancelled:I,isAborted:w,isBlobLike:R,serializeJavascriptValueToJSONString:D,isErrorLike:M,isomorphicEncode:F,environmentSettingsObject:i}=e(
73168),{redirectStatusSet:t,nullBodyStatus:u}=e(4495),{kState:n,kHeaders:g}=e(93627),{webidl:B}=e(45893),{FormData:f}=e(35910),{URLSerializer:Q}=e(51900),{kConstruct:y}=e(36443),U=e(34589),{types:v}=e(
57975),T=new TextEncoder("utf-8");class H{static error(){return ne(G(),"immutable")}static json(z,K={}){B.argumentLengthCheck(arguments,1,"Response.json"),K!==null&&(K=B.converters.ResponseInit(K));const V=T.
encode(D(z)),oe=m(V),ie=ne(Ae({}),"response");return te(ie,K,{body:oe[0],type:"application/json"}),ie}static redirect(z,K=302){B.argumentLengthCheck(arguments,1,"Response.redirect"),z=B.converters.USVString(
z),K=B.converters["unsigned short"](K);let V;try{V=new URL(z,i.settingsObject.baseUrl)}catch(_){throw new TypeError(`Failed to parse URL from ${z}`,{cause:_})}if(!t.has(K))throw new RangeError(`Invali\
d status code ${K}`);const oe=ne(Ae({}),"immutable");oe[n].status=K;const ie=F(Q(V));return oe[n].headersList.append("location",ie,!0),oe}constructor(z=null,K={}){if(B.util.markAsUncloneable(this),z===
y)return;z!==null&&(z=B.converters.BodyInit(z)),K=B.converters.ResponseInit(K),this[n]=Ae({}),this[g]=new s(y),C(this[g],"response"),d(this[g],this[n].headersList);let V=null;if(z!=null){const[oe,ie]=m(
z);V={body:oe,type:ie}}te(this,K,V)}get type(){return B.brandCheck(this,H),this[n].type}get url(){B.brandCheck(this,H);const z=this[n].urlList,K=z[z.length-1]??null;return K===null?"":Q(K,!0)}get redirected(){
return B.brandCheck(this,H),this[n].urlList.length>1}get status(){return B.brandCheck(this,H),this[n].status}get ok(){return B.brandCheck(this,H),this[n].status>=200&&this[n].status<=299}get statusText(){
return B.brandCheck(this,H),this[n].statusText}get headers(){return B.brandCheck(this,H),this[g]}get body(){return B.brandCheck(this,H),this[n].body?this[n].body.stream:null}get bodyUsed(){return B.brandCheck(
this,H),!!this[n].body&&o.isDisturbed(this[n].body.stream)}clone(){if(B.brandCheck(this,H),r(this))throw B.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const z=ue(
this[n]);return p&&this[n].body?.stream&&c.register(this,new WeakRef(this[n].body.stream)),ne(z,S(this[g]))}[l.inspect.custom](z,K){K.depth===null&&(K.depth=2),K.colors??=!0;const V={status:this.status,
statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${l.formatWithOptions(K,V)}`}}A(
H),Object.defineProperties(H.prototype,{type:a,url:a,status:a,ok:a,redirected:a,statusText:a,headers:a,clone:a,body:a,bodyUsed:a,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(
H,{json:a,redirect:a,error:a});function ue(P){if(P.internalResponse)return Y(ue(P.internalResponse),P.type);const z=Ae({...P,body:null});return P.body!=null&&(z.body=E(z,P.body)),z}function Ae(P){return{
aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...P,headersList:P?.headersList?new k(P?.headersList):
new k,urlList:P?.urlList?[...P.urlList]:[]}}function G(P){const z=M(P);return Ae({type:"error",status:0,error:z?P:new Error(P&&String(P)),aborted:P&&P.name==="AbortError"})}function N(P){return P.type===
"error"&&P.status===0}function J(P,z){return z={internalResponse:P,...z},new Proxy(P,{get(K,V){return V in z?z[V]:K[V]},set(K,V,oe){return U(!(V in z)),K[V]=oe,!0}})}function Y(P,z){if(z==="basic")return J(
P,{type:"basic",headersList:P.headersList});if(z==="cors")return J(P,{type:"cors",headersList:P.headersList});if(z==="opaque")return J(P,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(z==="opaqueredirect")return J(P,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});U(!1)}function Z(P,z=null){return U(I(P)),w(P)?G(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:z})):G(Object.assign(new DOMException("Request was cancelled."),{cause:z}))}function te(P,z,K){if(z.status!==null&&(z.status<200||z.status>599))throw new RangeError(
'init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in z&&z.statusText!=null&&!h(String(z.statusText)))throw new TypeError("Invalid statusText");if("status"in z&&z.status!=
null&&(P[n].status=z.status),"statusText"in z&&z.statusText!=null&&(P[n].statusText=z.statusText),"headers"in z&&z.headers!=null&&b(P[g],z.headers),K){if(u.includes(P.status))throw B.errors.exception(
{header:"Response constructor",message:`Invalid response status code ${P.status}`});P[n].body=K.body,K.type!=null&&!P[n].headersList.contains("content-type",!0)&&P[n].headersList.append("content-type",
K.type,!0)}}function ne(P,z){const K=new H(y);return K[n]=P,K[g]=new s(y),d(K[g],P.headersList),C(K[g],z),p&&P.body?.stream&&c.register(K,new WeakRef(P.body.stream)),K}B.converters.ReadableStream=B.interfaceConverter(
ReadableStream),B.converters.FormData=B.interfaceConverter(f),B.converters.URLSearchParams=B.interfaceConverter(URLSearchParams),B.converters.XMLHttpRequestBodyInit=function(P,z,K){return typeof P=="s\
tring"?B.converters.USVString(P,z,K):R(P)?B.converters.Blob(P,z,K,{strict:!1}):ArrayBuffer.isView(P)||v.isArrayBuffer(P)?B.converters.BufferSource(P,z,K):o.isFormDataLike(P)?B.converters.FormData(P,z,
K,{strict:!1}):P instanceof URLSearchParams?B.converters.URLSearchParams(P,z,K):B.converters.DOMString(P,z,K)},B.converters.BodyInit=function(P,z,K){return P instanceof ReadableStream?B.converters.ReadableStream(
P,z,K):P?.[Symbol.asyncIterator]?P:B.converters.XMLHttpRequestBodyInit(P,z,K)},B.converters.ResponseInit=B.dictionaryConverter([{key:"status",converter:B.converters["unsigned short"],defaultValue:()=>200},
{key:"statusText",converter:B.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:B.converters.HeadersInit}]),L.exports={isNetworkError:N,makeNetworkError:G,makeResponse:Ae,makeAppropriateNetworkError:Z,
filterResponse:Y,Response:H,cloneResponse:ue,fromInnerResponse:ne}}),93627:(L=>{L.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol(
"dispatcher")}}),73168:((L,$,e)=>{const{Transform:s}=e(57075),k=e(38522),{redirectStatusSet:b,referrerPolicySet:S,badPortsSet:C}=e(4495),{getGlobalOrigin:d}=e(51059),{collectASequenceOfCodePoints:m,collectAnHTTPQuotedString:E,
removeChars:A,parseMIMEType:p}=e(51900),{performance:c}=e(643),{isBlobLike:r,ReadableStreamFrom:o,isValidHTTPToken:l,normalizedMethodRecordsBase:a}=e(3440),h=e(34589),{isUint8Array:I}=e(73429),{webidl:w}=e(
45893);let R=[],D;try{D=e(77598);const W=["sha256","sha384","sha512"];R=D.getHashes().filter(ee=>W.includes(ee))}catch{}function M(W){const ee=W.urlList,O=ee.length;return O===0?null:ee[O-1].toString()}
function F(W,ee){if(!b.has(W.status))return null;let O=W.headersList.get("location",!0);return O!==null&&Q(O)&&(i(O)||(O=t(O)),O=new URL(O,M(W))),O&&!O.hash&&(O.hash=ee),O}function i(W){for(let ee=0;ee<
W.length;++ee){const O=W.charCodeAt(ee);if(O>126||O<32)return!1}return!0}function t(W){return Buffer.from(W,"binary").toString("utf8")}function u(W){return W.urlList[W.urlList.length-1]}function n(W){
const ee=u(W);return Re(ee)&&C.has(ee.port)?"blocked":"allowed"}function g(W){return W instanceof Error||W?.constructor?.name==="Error"||W?.constructor?.name==="DOMException"}function B(W){for(let ee=0;ee<
W.length;++ee){const O=W.charCodeAt(ee);if(!(O===9||O>=32&&O<=126||O>=128&&O<=255))return!1}return!0}const f=l;function Q(W){return(W[0]==="	"||W[0]===" "||W[W.length-1]==="	"||W[W.length-1]===" "||W.
includes(`
`)||W.includes("\r")||W.includes("\0"))===!1}function y(W,ee){const{headersList:O}=ee,he=(O.get("referrer-policy",!0)??"").split(",");let Ee="";if(he.length>0)for(let we=he.length;we!==0;we--){const be=he[we-
1].trim();if(S.has(be)){Ee=be;break}}Ee!==""&&(W.referrerPolicy=Ee)}function U(){return"allowed"}function v(){return"success"}function T(){return"success"}function H(W){let ee=null;ee=W.mode,W.headersList.
set("sec-fetch-mode",ee,!0)}function ue(W){let ee=W.origin;if(!(ee==="client"||ee===void 0)){if(W.responseTainting==="cors"||W.mode==="websocket")W.headersList.append("origin",ee,!0);else if(W.method!==
"GET"&&W.method!=="HEAD"){switch(W.referrerPolicy){case"no-referrer":ee=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":W.origin&&ye(W.origin)&&!ye(
u(W))&&(ee=null);break;case"same-origin":Be(W,u(W))||(ee=null);break;default:}W.headersList.append("origin",ee,!0)}}}function Ae(W,ee){return W}function G(W,ee,O){return!W?.startTime||W.startTime<ee?{
domainLookupStartTime:ee,domainLookupEndTime:ee,connectionStartTime:ee,connectionEndTime:ee,secureConnectionStartTime:ee,ALPNNegotiatedProtocol:W?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Ae(W.domainLookupStartTime,
O),domainLookupEndTime:Ae(W.domainLookupEndTime,O),connectionStartTime:Ae(W.connectionStartTime,O),connectionEndTime:Ae(W.connectionEndTime,O),secureConnectionStartTime:Ae(W.secureConnectionStartTime,
O),ALPNNegotiatedProtocol:W.ALPNNegotiatedProtocol}}function N(W){return Ae(c.now(),W)}function J(W){return{startTime:W.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:W.startTime??
0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function Y(){return{referrerPolicy:"\
strict-origin-when-cross-origin"}}function Z(W){return{referrerPolicy:W.referrerPolicy}}function te(W){const ee=W.referrerPolicy;h(ee);let O=null;if(W.referrer==="client"){const ke=d();if(!ke||ke.origin===
"null")return"no-referrer";O=new URL(ke)}else W.referrer instanceof URL&&(O=W.referrer);let he=ne(O);const Ee=ne(O,!0);he.toString().length>4096&&(he=Ee);const we=Be(W,he),be=P(he)&&!P(W.url);switch(ee){case"\
origin":return Ee??ne(O,!0);case"unsafe-url":return he;case"same-origin":return we?Ee:"no-referrer";case"origin-when-cross-origin":return we?he:Ee;case"strict-origin-when-cross-origin":{const ke=u(W);
return Be(he,ke)?he:P(he)&&!P(ke)?"no-referrer":Ee}default:return be?"no-referrer":Ee}}function ne(W,ee){return h(W instanceof URL),W=new URL(W),W.protocol==="file:"||W.protocol==="about:"||W.protocol===
"blank:"?"no-referrer":(W.username="",W.password="",W.hash="",ee&&(W.pathname="",W.search=""),W)}function P(W){if(!(W instanceof URL))return!1;if(W.href==="about:blank"||W.href==="about:srcdoc"||W.protocol===
"data:"||W.protocol==="file:")return!0;return ee(W.origin);function ee(O){if(O==null||O==="null")return!1;const he=new URL(O);return!!(he.protocol==="https:"||he.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(he.hostname)||he.hostname==="localhost"||he.hostname.includes("localhost.")||he.hostname.endsWith(".localhost"))}}function z(W,ee){if(D===void 0)return!0;const O=V(ee);if(O==="no metadata"||O.length===
0)return!0;const he=oe(O),Ee=ie(O,he);for(const we of Ee){const be=we.algo,ke=we.hash;let We=D.createHash(be).update(W).digest("base64");if(We[We.length-1]==="="&&(We[We.length-2]==="="?We=We.slice(0,
-2):We=We.slice(0,-1)),_(We,ke))return!0}return!1}const K=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function V(W){const ee=[];let O=!0;for(const he of W.
split(" ")){O=!1;const Ee=K.exec(he);if(Ee===null||Ee.groups===void 0||Ee.groups.algo===void 0)continue;const we=Ee.groups.algo.toLowerCase();R.includes(we)&&ee.push(Ee.groups)}return O===!0?"no metad\
ata":ee}function oe(W){let ee=W[0].algo;if(ee[3]==="5")return ee;for(let O=1;O<W.length;++O){const he=W[O];if(he.algo[3]==="5"){ee="sha512";break}else{if(ee[3]==="3")continue;he.algo[3]==="3"&&(ee="sh\
a384")}}return ee}function ie(W,ee){if(W.length===1)return W;let O=0;for(let he=0;he<W.length;++he)W[he].algo===ee&&(W[O++]=W[he]);return W.length=O,W}function _(W,ee){if(W.length!==ee.length)return!1;
for(let O=0;O<W.length;++O)if(W[O]!==ee[O]){if(W[O]==="+"&&ee[O]==="-"||W[O]==="/"&&ee[O]==="_")continue;return!1}return!0}function ce(W){}function Be(W,ee){return W.origin===ee.origin&&W.origin==="nu\
ll"||W.protocol===ee.protocol&&W.hostname===ee.hostname&&W.port===ee.port}function Ie(){let W,ee;return{promise:new Promise((he,Ee)=>{W=he,ee=Ee}),resolve:W,reject:ee}}function Ue(W){return W.controller.
state==="aborted"}function ze(W){return W.controller.state==="aborted"||W.controller.state==="terminated"}function Ze(W){return a[W.toLowerCase()]??W}function Xe(W){const ee=JSON.stringify(W);if(ee===
void 0)throw new TypeError("Value is not JSON serializable");return h(typeof ee=="string"),ee}const $e=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function Le(W,ee,O=0,he=1){class Ee{#e;#t;#A;constructor(be,ke){
this.#e=be,this.#t=ke,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${W} Iterator.`);const be=this.#A,
ke=this.#e[ee],We=ke.length;if(be>=We)return{value:void 0,done:!0};const{[O]:st,[he]:ot}=ke[be];this.#A=be+1;let tt;switch(this.#t){case"key":tt=st;break;case"value":tt=ot;break;case"key+value":tt=[st,
ot];break}return{value:tt,done:!1}}}return delete Ee.prototype.constructor,Object.setPrototypeOf(Ee.prototype,$e),Object.defineProperties(Ee.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${W} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(we,be){return new Ee(we,be)}}function xe(W,ee,O,he=0,Ee=1){const we=Le(W,O,he,Ee),be={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return w.brandCheck(this,ee),we(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return w.brandCheck(this,ee),we(this,"va\
lue")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return w.brandCheck(this,ee),we(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(We,st=globalThis){
if(w.brandCheck(this,ee),w.argumentLengthCheck(arguments,1,`${W}.forEach`),typeof We!="function")throw new TypeError(`Failed to execute 'forEach' on '${W}': parameter 1 is not of type 'Function'.`);for(const{
0:ot,1:tt}of we(this,"key+value"))We.call(st,tt,ot,this)}}};return Object.defineProperties(ee.prototype,{...be,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:be.entries.value}})}async function Oe(W,ee,O){
const he=ee,Ee=O;let we;try{we=W.stream.getReader()}catch(be){Ee(be);return}try{he(await X(we))}catch(be){Ee(be)}}function Fe(W){return W instanceof ReadableStream||W[Symbol.toStringTag]==="ReadableSt\
ream"&&typeof W.tee=="function"}function qe(W){try{W.close(),W.byobRequest?.respond(0)}catch(ee){if(!ee.message.includes("Controller is already closed")&&!ee.message.includes("ReadableStream is alread\
y closed"))throw ee}}const Ce=/[^\x00-\xFF]/;function j(W){return h(!Ce.test(W)),W}async function X(W){const ee=[];let O=0;for(;;){const{done:he,value:Ee}=await W.read();if(he)return Buffer.concat(ee,
O);if(!I(Ee))throw new TypeError("Received non-Uint8Array chunk");ee.push(Ee),O+=Ee.length}}function de(W){h("protocol"in W);const ee=W.protocol;return ee==="about:"||ee==="blob:"||ee==="data:"}function ye(W){
return typeof W=="string"&&W[5]===":"&&W[0]==="h"&&W[1]==="t"&&W[2]==="t"&&W[3]==="p"&&W[4]==="s"||W.protocol==="https:"}function Re(W){h("protocol"in W);const ee=W.protocol;return ee==="http:"||ee===
"https:"}function De(W,ee){const O=W;if(!O.startsWith("bytes"))return"failure";const he={position:5};if(ee&&m(We=>We==="	"||We===" ",O,he),O.charCodeAt(he.position)!==61)return"failure";he.position++,
ee&&m(We=>We==="	"||We===" ",O,he);const Ee=m(We=>{const st=We.charCodeAt(0);return st>=48&&st<=57},O,he),we=Ee.length?Number(Ee):null;if(ee&&m(We=>We==="	"||We===" ",O,he),O.charCodeAt(he.position)!==
45)return"failure";he.position++,ee&&m(We=>We==="	"||We===" ",O,he);const be=m(We=>{const st=We.charCodeAt(0);return st>=48&&st<=57},O,he),ke=be.length?Number(be):null;return he.position<O.length||ke===
null&&we===null||we>ke?"failure":{rangeStartValue:we,rangeEndValue:ke}}function Me(W,ee,O){let he="bytes ";return he+=j(`${W}`),he+="-",he+=j(`${ee}`),he+="/",he+=j(`${O}`),he}class Ve extends s{#e;constructor(ee){
super(),this.#e=ee}_transform(ee,O,he){if(!this._inflateStream){if(ee.length===0){he();return}this._inflateStream=(ee[0]&15)===8?k.createInflate(this.#e):k.createInflateRaw(this.#e),this._inflateStream.
on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",Ee=>this.destroy(Ee))}this._inflateStream.write(ee,O,he)}_final(ee){this._inflateStream&&
(this._inflateStream.end(),this._inflateStream=null),ee()}}function Ge(W){return new Ve(W)}function Pe(W){let ee=null,O=null,he=null;const Ee=_e("content-type",W);if(Ee===null)return"failure";for(const we of Ee){
const be=p(we);be==="failure"||be.essence==="*/*"||(he=be,he.essence!==O?(ee=null,he.parameters.has("charset")&&(ee=he.parameters.get("charset")),O=he.essence):!he.parameters.has("charset")&&ee!==null&&
he.parameters.set("charset",ee))}return he??"failure"}function He(W){const ee=W,O={position:0},he=[];let Ee="";for(;O.position<ee.length;){if(Ee+=m(we=>we!=='"'&&we!==",",ee,O),O.position<ee.length)if(ee.
charCodeAt(O.position)===34){if(Ee+=E(ee,O),O.position<ee.length)continue}else h(ee.charCodeAt(O.position)===44),O.position++;Ee=A(Ee,!0,!0,we=>we===9||we===32),he.push(Ee),Ee=""}return he}function _e(W,ee){
const O=ee.get(W,!0);return O===null?null:He(O)}const At=new TextDecoder;function et(W){return W.length===0?"":(W[0]===239&&W[1]===187&&W[2]===191&&(W=W.subarray(3)),At.decode(W))}class ct{get baseUrl(){
return d()}get origin(){return this.baseUrl?.origin}policyContainer=Y()}class je{settingsObject=new ct}const ge=new je;L.exports={isAborted:Ue,isCancelled:ze,isValidEncodedURL:i,createDeferredPromise:Ie,
ReadableStreamFrom:o,tryUpgradeRequestToAPotentiallyTrustworthyURL:ce,clampAndCoarsenConnectionTimingInfo:G,coarsenedSharedCurrentTime:N,determineRequestsReferrer:te,makePolicyContainer:Y,clonePolicyContainer:Z,
appendFetchMetadata:H,appendRequestOriginHeader:ue,TAOCheck:T,corsCheck:v,crossOriginResourcePolicyCheck:U,createOpaqueTimingInfo:J,setRequestReferrerPolicyOnRedirect:y,isValidHTTPToken:l,requestBadPort:n,
requestCurrentURL:u,responseURL:M,responseLocationURL:F,isBlobLike:r,isURLPotentiallyTrustworthy:P,isValidReasonPhrase:B,sameOrigin:Be,normalizeMethod:Ze,serializeJavascriptValueToJSONString:Xe,iteratorMixin:xe,
createIterator:Le,isValidHeaderName:f,isValidHeaderValue:Q,isErrorLike:g,fullyReadBody:Oe,bytesMatch:z,isReadableStreamLike:Fe,readableStreamClose:qe,isomorphicEncode:j,urlIsLocal:de,urlHasHttpsScheme:ye,
urlIsHttpHttpsScheme:Re,readAllBytes:X,simpleRangeHeaderValue:De,buildContentRange:Me,parseMetadata:V,createInflate:Ge,extractMimeType:Pe,getDecodeSplit:_e,utf8DecodeBytes:et,environmentSettingsObject:ge}}),
45893:((L,$,e)=>{const{types:s,inspect:k}=e(57975),{markAsUncloneable:b}=e(75919),{toUSVString:S}=e(3440),C={};C.converters={},C.util={},C.errors={},C.errors.exception=function(d){return new TypeError(
`${d.header}: ${d.message}`)},C.errors.conversionFailed=function(d){const m=d.types.length===1?"":" one of",E=`${d.argument} could not be converted to${m}: ${d.types.join(", ")}.`;return C.errors.exception(
{header:d.prefix,message:E})},C.errors.invalidArgument=function(d){return C.errors.exception({header:d.prefix,message:`"${d.value}" is an invalid ${d.type}.`})},C.brandCheck=function(d,m,E){if(E?.strict!==
!1){if(!(d instanceof m)){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(d?.[Symbol.toStringTag]!==m.prototype[Symbol.toStringTag]){const A=new TypeError("Illeg\
al invocation");throw A.code="ERR_INVALID_THIS",A}},C.argumentLengthCheck=function({length:d},m,E){if(d<m)throw C.errors.exception({message:`${m} argument${m!==1?"s":""} required, but${d?" only":""} ${d}\
 found.`,header:E})},C.illegalConstructor=function(){throw C.errors.exception({header:"TypeError",message:"Illegal constructor"})},C.util.Type=function(d){switch(typeof d){case"undefined":return"Undef\
ined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return d===null?"Null":"\
Object"}},C.util.markAsUncloneable=b||(()=>{}),C.util.ConvertToInt=function(d,m,E,A){let p,c;m===64?(p=Math.pow(2,53)-1,E==="unsigned"?c=0:c=Math.pow(-2,53)+1):E==="unsigned"?(c=0,p=Math.pow(2,m)-1):(c=
Math.pow(-2,m)-1,p=Math.pow(2,m-1)-1);let r=Number(d);if(r===0&&(r=0),A?.enforceRange===!0){if(Number.isNaN(r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY)throw C.errors.exception({header:"\
Integer conversion",message:`Could not convert ${C.util.Stringify(d)} to an integer.`});if(r=C.util.IntegerPart(r),r<c||r>p)throw C.errors.exception({header:"Integer conversion",message:`Value must be\
 between ${c}-${p}, got ${r}.`});return r}return!Number.isNaN(r)&&A?.clamp===!0?(r=Math.min(Math.max(r,c),p),Math.floor(r)%2===0?r=Math.floor(r):r=Math.ceil(r),r):Number.isNaN(r)||r===0&&Object.is(0,r)||
r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY?0:(r=C.util.IntegerPart(r),r=r%Math.pow(2,m),E==="signed"&&r>=Math.pow(2,m)-1?r-Math.pow(2,m):r)},C.util.IntegerPart=function(d){const m=Math.
floor(Math.abs(d));return d<0?-1*m:m},C.util.Stringify=function(d){switch(C.util.Type(d)){case"Symbol":return`Symbol(${d.description})`;case"Object":return k(d);case"String":return`"${d}"`;default:return`${d}`}},
C.sequenceConverter=function(d){return(m,E,A,p)=>{if(C.util.Type(m)!=="Object")throw C.errors.exception({header:E,message:`${A} (${C.util.Stringify(m)}) is not iterable.`});const c=typeof p=="function"?
p():m?.[Symbol.iterator]?.(),r=[];let o=0;if(c===void 0||typeof c.next!="function")throw C.errors.exception({header:E,message:`${A} is not iterable.`});for(;;){const{done:l,value:a}=c.next();if(l)break;
r.push(d(a,E,`${A}[${o++}]`))}return r}},C.recordConverter=function(d,m){return(E,A,p)=>{if(C.util.Type(E)!=="Object")throw C.errors.exception({header:A,message:`${p} ("${C.util.Type(E)}") is not an O\
bject.`});const c={};if(!s.isProxy(E)){const o=[...Object.getOwnPropertyNames(E),...Object.getOwnPropertySymbols(E)];for(const l of o){const a=d(l,A,p),h=m(E[l],A,p);c[a]=h}return c}const r=Reflect.ownKeys(
E);for(const o of r)if(Reflect.getOwnPropertyDescriptor(E,o)?.enumerable){const a=d(o,A,p),h=m(E[o],A,p);c[a]=h}return c}},C.interfaceConverter=function(d){return(m,E,A,p)=>{if(p?.strict!==!1&&!(m instanceof
d))throw C.errors.exception({header:E,message:`Expected ${A} ("${C.util.Stringify(m)}") to be an instance of ${d.name}.`});return m}},C.dictionaryConverter=function(d){return(m,E,A)=>{const p=C.util.Type(
m),c={};if(p==="Null"||p==="Undefined")return c;if(p!=="Object")throw C.errors.exception({header:E,message:`Expected ${m} to be one of: Null, Undefined, Object.`});for(const r of d){const{key:o,defaultValue:l,
required:a,converter:h}=r;if(a===!0&&!Object.hasOwn(m,o))throw C.errors.exception({header:E,message:`Missing required key "${o}".`});let I=m[o];const w=Object.hasOwn(r,"defaultValue");if(w&&I!==null&&
(I??=l()),a||w||I!==void 0){if(I=h(I,E,`${A}.${o}`),r.allowedValues&&!r.allowedValues.includes(I))throw C.errors.exception({header:E,message:`${I} is not an accepted type. Expected one of ${r.allowedValues.
join(", ")}.`});c[o]=I}}return c}},C.nullableConverter=function(d){return(m,E,A)=>m===null?m:d(m,E,A)},C.converters.DOMString=function(d,m,E,A){if(d===null&&A?.legacyNullToEmptyString)return"";if(typeof d==
"symbol")throw C.errors.exception({header:m,message:`${E} is a symbol, which cannot be converted to a DOMString.`});return String(d)},C.converters.ByteString=function(d,m,E){const A=C.converters.DOMString(
d,m,E);for(let p=0;p<A.length;p++)if(A.charCodeAt(p)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${p} has a value of ${A.charCodeAt(p)} which is gre\
ater than 255.`);return A},C.converters.USVString=S,C.converters.boolean=function(d){return!!d},C.converters.any=function(d){return d},C.converters["long long"]=function(d,m,E){return C.util.ConvertToInt(
d,64,"signed",void 0,m,E)},C.converters["unsigned long long"]=function(d,m,E){return C.util.ConvertToInt(d,64,"unsigned",void 0,m,E)},C.converters["unsigned long"]=function(d,m,E){return C.util.ConvertToInt(
d,32,"unsigned",void 0,m,E)},C.converters["unsigned short"]=function(d,m,E,A){return C.util.ConvertToInt(d,16,"unsigned",A,m,E)},C.converters.ArrayBuffer=function(d,m,E,A){if(C.util.Type(d)!=="Object"||
!s.isAnyArrayBuffer(d))throw C.errors.conversionFailed({prefix:m,argument:`${E} ("${C.util.Stringify(d)}")`,types:["ArrayBuffer"]});if(A?.allowShared===!1&&s.isSharedArrayBuffer(d))throw C.errors.exception(
{header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(d.resizable||d.growable)throw C.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return d},C.
converters.TypedArray=function(d,m,E,A,p){if(C.util.Type(d)!=="Object"||!s.isTypedArray(d)||d.constructor.name!==m.name)throw C.errors.conversionFailed({prefix:E,argument:`${A} ("${C.util.Stringify(d)}\
")`,types:[m.name]});if(p?.allowShared===!1&&s.isSharedArrayBuffer(d.buffer))throw C.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(d.buffer.resizable||d.buffer.
growable)throw C.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return d},C.converters.DataView=function(d,m,E,A){if(C.util.Type(d)!=="Object"||!s.isDataView(d))throw C.
errors.exception({header:m,message:`${E} is not a DataView.`});if(A?.allowShared===!1&&s.isSharedArrayBuffer(d.buffer))throw C.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not \
allowed."});if(d.buffer.resizable||d.buffer.growable)throw C.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return d},C.converters.BufferSource=function(d,m,E,A){
if(s.isAnyArrayBuffer(d))return C.converters.ArrayBuffer(d,m,E,{...A,allowShared:!1});if(s.isTypedArray(d))return C.converters.TypedArray(d,d.constructor,m,E,{...A,allowShared:!1});if(s.isDataView(d))
return C.converters.DataView(d,m,E,{...A,allowShared:!1});throw C.errors.conversionFailed({prefix:m,argument:`${E} ("${C.util.Stringify(d)}")`,types:["BufferSource"]})},C.converters["sequence<ByteStri\
ng>"]=C.sequenceConverter(C.converters.ByteString),C.converters["sequence<sequence<ByteString>>"]=C.sequenceConverter(C.converters["sequence<ByteString>"]),C.converters["record<ByteString, ByteString>"]=
C.recordConverter(C.converters.ByteString,C.converters.ByteString),L.exports={webidl:C}}),22607:(L=>{function $(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"uni\
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
ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}L.exports={getEncoding:$}}),48355:((L,$,e)=>{
const{staticPropertyDescriptors:s,readOperation:k,fireAProgressEvent:b}=e(53610),{kState:S,kError:C,kResult:d,kEvents:m,kAborted:E}=e(20961),{webidl:A}=e(45893),{kEnumerableProperty:p}=e(3440);class c extends EventTarget{constructor(){
super(),this[S]="empty",this[d]=null,this[C]=null,this[m]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(o){A.brandCheck(this,c),A.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),o=A.converters.Blob(o,{strict:!1}),k(this,o,"ArrayBuffer")}readAsBinaryString(o){A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),
o=A.converters.Blob(o,{strict:!1}),k(this,o,"BinaryString")}readAsText(o,l=void 0){A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileReader.readAsText"),o=A.converters.Blob(o,{strict:!1}),l!==
void 0&&(l=A.converters.DOMString(l,"FileReader.readAsText","encoding")),k(this,o,"Text",l)}readAsDataURL(o){A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),o=A.converters.
Blob(o,{strict:!1}),k(this,o,"DataURL")}abort(){if(this[S]==="empty"||this[S]==="done"){this[d]=null;return}this[S]==="loading"&&(this[S]="done",this[d]=null),this[E]=!0,b("abort",this),this[S]!=="loa\
ding"&&b("loadend",this)}get readyState(){switch(A.brandCheck(this,c),this[S]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return A.brandCheck(
this,c),this[d]}get error(){return A.brandCheck(this,c),this[C]}get onloadend(){return A.brandCheck(this,c),this[m].loadend}set onloadend(o){A.brandCheck(this,c),this[m].loadend&&this.removeEventListener(
"loadend",this[m].loadend),typeof o=="function"?(this[m].loadend=o,this.addEventListener("loadend",o)):this[m].loadend=null}get onerror(){return A.brandCheck(this,c),this[m].error}set onerror(o){A.brandCheck(
this,c),this[m].error&&this.removeEventListener("error",this[m].error),typeof o=="function"?(this[m].error=o,this.addEventListener("error",o)):this[m].error=null}get onloadstart(){return A.brandCheck(
this,c),this[m].loadstart}set onloadstart(o){A.brandCheck(this,c),this[m].loadstart&&this.removeEventListener("loadstart",this[m].loadstart),typeof o=="function"?(this[m].loadstart=o,this.addEventListener(
"loadstart",o)):this[m].loadstart=null}get onprogress(){return A.brandCheck(this,c),this[m].progress}set onprogress(o){A.brandCheck(this,c),this[m].progress&&this.removeEventListener("progress",this[m].
progress),typeof o=="function"?(this[m].progress=o,this.addEventListener("progress",o)):this[m].progress=null}get onload(){return A.brandCheck(this,c),this[m].load}set onload(o){A.brandCheck(this,c),this[m].
load&&this.removeEventListener("load",this[m].load),typeof o=="function"?(this[m].load=o,this.addEventListener("load",o)):this[m].load=null}get onabort(){return A.brandCheck(this,c),this[m].abort}set onabort(o){
A.brandCheck(this,c),this[m].abort&&this.removeEventListener("abort",this[m].abort),typeof o=="function"?(this[m].abort=o,this.addEventListener("abort",o)):this[m].abort=null}}c.EMPTY=c.prototype.EMPTY=
0,c.LOADING=c.prototype.LOADING=1,c.DONE=c.prototype.DONE=2,Object.defineProperties(c.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:p,readAsBinaryString:p,readAsText:p,readAsDataURL:p,abort:p,
readyState:p,result:p,error:p,onloadstart:p,onprogress:p,onload:p,onabort:p,onerror:p,onloadend:p,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
c,{EMPTY:s,LOADING:s,DONE:s}),L.exports={FileReader:c}}),88573:((L,$,e)=>{const{webidl:s}=e(45893),k=Symbol("ProgressEvent state");class b extends Event{constructor(C,d={}){C=s.converters.DOMString(C,
"ProgressEvent constructor","type"),d=s.converters.ProgressEventInit(d??{}),super(C,d),this[k]={lengthComputable:d.lengthComputable,loaded:d.loaded,total:d.total}}get lengthComputable(){return s.brandCheck(
this,b),this[k].lengthComputable}get loaded(){return s.brandCheck(this,b),this[k].loaded}get total(){return s.brandCheck(this,b),this[k].total}}s.converters.ProgressEventInit=s.dictionaryConverter([{key:"\
lengthComputable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:s.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:s.converters.
boolean,defaultValue:()=>!1}]),L.exports={ProgressEvent:b}}),20961:(L=>{L.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((L,$,e)=>{const{kState:s,kError:k,kResult:b,kAborted:S,kLastProgressEventFired:C}=e(
20961),{ProgressEvent:d}=e(88573),{getEncoding:m}=e(22607),{serializeAMimeType:E,parseMIMEType:A}=e(51900),{types:p}=e(57975),{StringDecoder:c}=e(13193),{btoa:r}=e(4573),o={enumerable:!0,writable:!1,configurable:!1};
function l(D,M,F,i){if(D[s]==="loading")throw new DOMException("Invalid state","InvalidStateError");D[s]="loading",D[b]=null,D[k]=null;const u=M.stream().getReader(),n=[];let g=u.read(),B=!0;(async()=>{
for(;!D[S];)try{const{done:f,value:Q}=await g;if(B&&!D[S]&&queueMicrotask(()=>{a("loadstart",D)}),B=!1,!f&&p.isUint8Array(Q))n.push(Q),(D[C]===void 0||Date.now()-D[C]>=50)&&!D[S]&&(D[C]=Date.now(),queueMicrotask(
()=>{a("progress",D)})),g=u.read();else if(f){queueMicrotask(()=>{D[s]="done";try{const y=h(n,F,M.type,i);if(D[S])return;D[b]=y,a("load",D)}catch(y){D[k]=y,a("error",D)}D[s]!=="loading"&&a("loadend",D)});
break}}catch(f){if(D[S])return;queueMicrotask(()=>{D[s]="done",D[k]=f,a("error",D),D[s]!=="loading"&&a("loadend",D)});break}})()}function a(D,M){const F=new d(D,{bubbles:!1,cancelable:!1});M.dispatchEvent(
F)}function h(D,M,F,i){switch(M){case"DataURL":{let t="data:";const u=A(F||"application/octet-stream");u!=="failure"&&(t+=E(u)),t+=";base64,";const n=new c("latin1");for(const g of D)t+=r(n.write(g));
return t+=r(n.end()),t}case"Text":{let t="failure";if(i&&(t=m(i)),t==="failure"&&F){const u=A(F);u!=="failure"&&(t=m(u.parameters.get("charset")))}return t==="failure"&&(t="UTF-8"),I(D,t)}case"ArrayBu\
ffer":return R(D).buffer;case"BinaryString":{let t="";const u=new c("latin1");for(const n of D)t+=u.write(n);return t+=u.end(),t}}}function I(D,M){const F=R(D),i=w(F);let t=0;i!==null&&(M=i,t=i==="UTF\
-8"?3:2);const u=F.slice(t);return new TextDecoder(M).decode(u)}function w(D){const[M,F,i]=D;return M===239&&F===187&&i===191?"UTF-8":M===254&&F===255?"UTF-16BE":M===255&&F===254?"UTF-16LE":null}function R(D){
const M=D.reduce((i,t)=>i+t.byteLength,0);let F=0;return D.reduce((i,t)=>(i.set(t,F),F+=t.byteLength,i),new Uint8Array(M))}L.exports={staticPropertyDescriptors:o,readOperation:l,fireAProgressEvent:a}}),
86897:((L,$,e)=>{const{uid:s,states:k,sentCloseFrameState:b,emptyBuffer:S,opcodes:C}=e(20736),{kReadyState:d,kSentClose:m,kByteParser:E,kReceivedClose:A,kResponse:p}=e(61216),{fireEvent:c,failWebsocketConnection:r,
isClosing:o,isClosed:l,isEstablished:a,parseExtensions:h}=e(98625),{channels:I}=e(42414),{CloseEvent:w}=e(15188),{makeRequest:R}=e(9967),{fetching:D}=e(54398),{Headers:M,getHeadersList:F}=e(60660),{getDecodeSplit:i}=e(
73168),{WebsocketFrameSend:t}=e(3264);let u;try{u=e(77598)}catch{}function n(y,U,v,T,H,ue){const Ae=y;Ae.protocol=y.protocol==="ws:"?"http:":"https:";const G=R({urlList:[Ae],client:v,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(ue.headers){const Z=F(new M(ue.headers));G.headersList=Z}const N=u.randomBytes(16).toString("b\
ase64");G.headersList.append("sec-websocket-key",N),G.headersList.append("sec-websocket-version","13");for(const Z of U)G.headersList.append("sec-websocket-protocol",Z);return G.headersList.append("se\
c-websocket-extensions","permessage-deflate; client_max_window_bits"),D({request:G,useParallelQueue:!0,dispatcher:ue.dispatcher,processResponse(Z){if(Z.type==="error"||Z.status!==101){r(T,"Received ne\
twork error or non-101 status code.");return}if(U.length!==0&&!Z.headersList.get("Sec-WebSocket-Protocol")){r(T,"Server did not respond with sent protocols.");return}if(Z.headersList.get("Upgrade")?.toLowerCase()!==
"websocket"){r(T,'Server did not set Upgrade header to "websocket".');return}if(Z.headersList.get("Connection")?.toLowerCase()!=="upgrade"){r(T,'Server did not set Connection header to "upgrade".');return}
const te=Z.headersList.get("Sec-WebSocket-Accept"),ne=u.createHash("sha1").update(N+s).digest("base64");if(te!==ne){r(T,"Incorrect hash received in Sec-WebSocket-Accept header.");return}const P=Z.headersList.
get("Sec-WebSocket-Extensions");let z;if(P!==null&&(z=h(P),!z.has("permessage-deflate"))){r(T,"Sec-WebSocket-Extensions header does not match.");return}const K=Z.headersList.get("Sec-WebSocket-Protoco\
l");if(K!==null){const V=i("sec-websocket-protocol",G.headersList);if(V===null||!V.includes(K)){r(T,"Protocol was not set in the opening handshake.");return}}Z.socket.on("data",B),Z.socket.on("close",
f),Z.socket.on("error",Q),I.open.hasSubscribers&&I.open.publish({address:Z.socket.address(),protocol:K,extensions:P}),H(Z,z)}})}function g(y,U,v,T){if(!(o(y)||l(y)))if(!a(y))r(y,"Connection was closed\
 before it was established."),y[d]=k.CLOSING;else if(y[m]===b.NOT_SENT){y[m]=b.PROCESSING;const H=new t;U!==void 0&&v===void 0?(H.frameData=Buffer.allocUnsafe(2),H.frameData.writeUInt16BE(U,0)):U!==void 0&&
v!==void 0?(H.frameData=Buffer.allocUnsafe(2+T),H.frameData.writeUInt16BE(U,0),H.frameData.write(v,2,"utf-8")):H.frameData=S,y[p].socket.write(H.createFrame(C.CLOSE)),y[m]=b.SENT,y[d]=k.CLOSING}else y[d]=
k.CLOSING}function B(y){this.ws[E].write(y)||this.pause()}function f(){const{ws:y}=this,{[p]:U}=y;U.socket.off("data",B),U.socket.off("close",f),U.socket.off("error",Q);const v=y[m]===b.SENT&&y[A];let T=1005,
H="";const ue=y[E].closingInfo;ue&&!ue.error?(T=ue.code??1005,H=ue.reason):y[A]||(T=1006),y[d]=k.CLOSED,c("close",y,(Ae,G)=>new w(Ae,G),{wasClean:v,code:T,reason:H}),I.close.hasSubscribers&&I.close.publish(
{websocket:y,code:T,reason:H})}function Q(y){const{ws:U}=this;U[d]=k.CLOSING,I.socketError.hasSubscribers&&I.socketError.publish(y),this.destroy()}L.exports={establishWebSocketConnection:n,closeWebSocketConnection:g}}),
20736:(L=>{const $="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},k={NOT_SENT:0,PROCESSING:1,SENT:2},b={CONTINUATION:0,
TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},S=2**16-1,C={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},d=Buffer.allocUnsafe(0),m={string:1,typedArray:2,arrayBuffer:3,blob:4};L.exports={uid:$,sentCloseFrameState:k,
staticPropertyDescriptors:e,states:s,opcodes:b,maxUnsigned16Bit:S,parserStates:C,emptyBuffer:d,sendHints:m}}),15188:((L,$,e)=>{const{webidl:s}=e(45893),{kEnumerableProperty:k}=e(3440),{kConstruct:b}=e(
36443),{MessagePort:S}=e(75919);class C extends Event{#e;constructor(c,r={}){if(c===b){super(arguments[1],arguments[2]),s.util.markAsUncloneable(this);return}const o="MessageEvent constructor";s.argumentLengthCheck(
arguments,1,o),c=s.converters.DOMString(c,o,"type"),r=s.converters.MessageEventInit(r,o,"eventInitDict"),super(c,r),this.#e=r,s.util.markAsUncloneable(this)}get data(){return s.brandCheck(this,C),this.#e.
data}get origin(){return s.brandCheck(this,C),this.#e.origin}get lastEventId(){return s.brandCheck(this,C),this.#e.lastEventId}get source(){return s.brandCheck(this,C),this.#e.source}get ports(){return s.
brandCheck(this,C),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(c,r=!1,o=!1,l=null,a="",h="",I=null,w=[]){return s.brandCheck(this,C),s.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new C(c,{bubbles:r,cancelable:o,data:l,origin:a,lastEventId:h,source:I,ports:w})}static createFastMessageEvent(c,r){const o=new C(b,c,r);return o.#e=r,o.#e.
data??=null,o.#e.origin??="",o.#e.lastEventId??="",o.#e.source??=null,o.#e.ports??=[],o}}const{createFastMessageEvent:d}=C;delete C.createFastMessageEvent;class m extends Event{#e;constructor(c,r={}){
const o="CloseEvent constructor";s.argumentLengthCheck(arguments,1,o),c=s.converters.DOMString(c,o,"type"),r=s.converters.CloseEventInit(r),super(c,r),this.#e=r,s.util.markAsUncloneable(this)}get wasClean(){
return s.brandCheck(this,m),this.#e.wasClean}get code(){return s.brandCheck(this,m),this.#e.code}get reason(){return s.brandCheck(this,m),this.#e.reason}}class E extends Event{#e;constructor(c,r){const o="\
ErrorEvent constructor";s.argumentLengthCheck(arguments,1,o),super(c,r),s.util.markAsUncloneable(this),c=s.converters.DOMString(c,o,"type"),r=s.converters.ErrorEventInit(r??{}),this.#e=r}get message(){
return s.brandCheck(this,E),this.#e.message}get filename(){return s.brandCheck(this,E),this.#e.filename}get lineno(){return s.brandCheck(this,E),this.#e.lineno}get colno(){return s.brandCheck(this,E),
this.#e.colno}get error(){return s.brandCheck(this,E),this.#e.error}}Object.defineProperties(C.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:k,origin:k,lastEventId:k,source:k,
ports:k,initMessageEvent:k}),Object.defineProperties(m.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:k,code:k,wasClean:k}),Object.defineProperties(E.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:k,filename:k,lineno:k,colno:k,error:k}),s.converters.MessagePort=s.interfaceConverter(S),s.converters["sequence<MessagePort>"]=s.sequenceConverter(s.converters.
MessagePort);const A=[{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:s.converters.boolean,
defaultValue:()=>!1}];s.converters.MessageEventInit=s.dictionaryConverter([...A,{key:"data",converter:s.converters.any,defaultValue:()=>null},{key:"origin",converter:s.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:s.converters.DOMString,defaultValue:()=>""},{key:"source",converter:s.nullableConverter(s.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:s.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),s.converters.CloseEventInit=s.dictionaryConverter([...A,{key:"wasClean",converter:s.converters.boolean,defaultValue:()=>!1},{key:"code",converter:s.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:s.converters.USVString,defaultValue:()=>""}]),s.converters.ErrorEventInit=s.dictionaryConverter([...A,{key:"message",converter:s.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:s.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:s.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:s.converters.any}]),L.exports={MessageEvent:C,CloseEvent:m,ErrorEvent:E,createFastMessageEvent:d}}),3264:((L,$,e)=>{const{maxUnsigned16Bit:s}=e(
20736),k=16386;let b,S=null,C=k;try{b=e(77598)}catch{b={randomFillSync:function(A,p,c){for(let r=0;r<A.length;++r)A[r]=Math.random()*255|0;return A}}}function d(){return C===k&&(C=0,b.randomFillSync(S??=
Buffer.allocUnsafe(k),0,k)),[S[C++],S[C++],S[C++],S[C++]]}class m{constructor(A){this.frameData=A}createFrame(A){const p=this.frameData,c=d(),r=p?.byteLength??0;let o=r,l=6;r>s?(l+=8,o=127):r>125&&(l+=
2,o=126);const a=Buffer.allocUnsafe(r+l);a[0]=a[1]=0,a[0]|=128,a[0]=(a[0]&240)+A;a[l-4]=c[0],a[l-3]=c[1],a[l-2]=c[2],a[l-1]=c[3],a[1]=o,o===126?a.writeUInt16BE(r,2):o===127&&(a[2]=a[3]=0,a.writeUIntBE(
r,4,6)),a[1]|=128;for(let h=0;h<r;++h)a[l+h]=p[h]^c[h&3];return a}}L.exports={WebsocketFrameSend:m}}),19469:((L,$,e)=>{const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:k}=e(38522),{isValidClientWindowBits:b}=e(
98625),{MessageSizeExceededError:S}=e(68707),C=Buffer.from([0,0,255,255]),d=Symbol("kBuffer"),m=Symbol("kLength");class E{#e;#t={};#A=0;constructor(p,c){this.#t.serverNoContextTakeover=p.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=p.get("server_max_window_bits"),this.#A=c.maxPayloadSize}decompress(p,c,r){if(!this.#e){let o=k;if(this.#t.serverMaxWindowBits){if(!b(this.#t.serverMaxWindowBits)){
r(new Error("Invalid server_max_window_bits"));return}o=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=s({windowBits:o})}catch(l){r(l);return}this.#e[d]=[],this.#e[m]=0,this.#e.on("data",l=>{
if(this.#e[m]+=l.length,this.#A>0&&this.#e[m]>this.#A){r(new S),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[d].push(l)}),this.#e.on("error",l=>{this.#e=null,r(l)})}this.#e.
write(p),c&&this.#e.write(C),this.#e.flush(()=>{if(!this.#e)return;const o=Buffer.concat(this.#e[d],this.#e[m]);this.#e[d].length=0,this.#e[m]=0,r(null,o)})}}L.exports={PerMessageDeflate:E}}),81652:((L,$,e)=>{
const{Writable:s}=e(57075),k=e(34589),{parserStates:b,opcodes:S,states:C,emptyBuffer:d,sentCloseFrameState:m}=e(20736),{kReadyState:E,kSentClose:A,kResponse:p,kReceivedClose:c}=e(61216),{channels:r}=e(
42414),{isValidStatusCode:o,isValidOpcode:l,failWebsocketConnection:a,websocketMessageReceived:h,utf8Decode:I,isControlFrame:w,isTextBinaryFrame:R,isContinuationFrame:D}=e(98625),{WebsocketFrameSend:M}=e(
3264),{closeWebSocketConnection:F}=e(86897),{PerMessageDeflate:i}=e(19469),{MessageSizeExceededError:t}=e(68707);function u(g,B,f){F(g,B,f,Buffer.byteLength(f)),a(g,f)}class n extends s{#e=[];#t=0;#A=0;#n=!1;#s=b.
INFO;#r={};#o=[];#i;#c;#a;constructor(B,f,Q={}){super(),this.ws=B,this.#i=f??new Map,this.#c=Q.maxFragments??0,this.#a=Q.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new i(f,Q))}_write(B,f,Q){this.#e.push(B),this.#A+=B.length,this.#n=!0,this.run(Q)}#l(){return this.#a>0&&!w(this.#r.opcode)&&this.#r.payloadLength+this.#t>this.#a?(u(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(B){for(;this.#n;)if(this.#s===b.INFO){if(this.#A<2)return B();const f=this.consume(2),Q=(f[0]&128)!==0,y=f[0]&15,U=(f[1]&128)===128,v=!Q&&y!==S.CONTINUATION,
T=f[1]&127,H=f[0]&64,ue=f[0]&32,Ae=f[0]&16;if(!l(y))return a(this.ws,"Invalid opcode received"),B();if(U)return a(this.ws,"Frame cannot be masked"),B();if(H!==0&&!this.#i.has("permessage-deflate")){a(
this.ws,"Expected RSV1 to be clear.");return}if(ue!==0||Ae!==0){a(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(v&&!R(y)){a(this.ws,"Invalid frame type was fragmented.");return}if(R(y)&&this.#o.
length>0){a(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&v){a(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((T>125||v)&&w(y)){a(this.ws,"Control frame either too la\
rge or fragmented");return}if(D(y)&&this.#o.length===0&&!this.#r.compressed){a(this.ws,"Unexpected continuation frame");return}if(T<=125){if(this.#r.payloadLength=T,this.#s=b.READ_DATA,!this.#l())return}else
T===126?this.#s=b.PAYLOADLENGTH_16:T===127&&(this.#s=b.PAYLOADLENGTH_64);R(y)&&(this.#r.binaryType=y,this.#r.compressed=H!==0),this.#r.opcode=y,this.#r.masked=U,this.#r.fin=Q,this.#r.fragmented=v}else if(this.#s===
b.PAYLOADLENGTH_16){if(this.#A<2)return B();const f=this.consume(2);if(this.#r.payloadLength=f.readUInt16BE(0),this.#s=b.READ_DATA,!this.#l())return}else if(this.#s===b.PAYLOADLENGTH_64){if(this.#A<8)
return B();const f=this.consume(8),Q=f.readUInt32BE(0),y=f.readUInt32BE(4);if(Q!==0||y>2**31-1){a(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=y,this.#s=b.READ_DATA,
!this.#l())return}else if(this.#s===b.READ_DATA){if(this.#A<this.#r.payloadLength)return B();const f=this.consume(this.#r.payloadLength);if(w(this.#r.opcode)){this.#n=this.parseControlFrame(f),this.#s=
b.INFO;const Q=this.ws[p].socket;if(this.#n&&Q.writableNeedDrain){this.#n=!1,Q.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(B))});return}}else if(this.#r.compressed){this.#i.get("permessage-\
deflate").decompress(f,this.#r.fin,(Q,y)=>{if(Q){const U=Q instanceof t?1009:1007;u(this.ws,U,Q.message);return}if(this.writeFragments(y)){if(this.#a>0&&this.#t>this.#a){u(this.ws,1009,new t().message);
return}if(!this.#r.fin){this.#s=b.INFO,this.#n=!0,this.run(B);return}h(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=!0,this.#s=b.INFO,this.run(B)}}),this.#n=!1;break}else{if(!this.writeFragments(
f))return;if(this.#a>0&&this.#t>this.#a){u(this.ws,1009,new t().message);return}!this.#r.fragmented&&this.#r.fin&&h(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=b.INFO}}}consume(B){if(B>
this.#A)throw new Error("Called consume() before buffers satiated.");if(B===0)return d;if(this.#e[0].length===B)return this.#A-=this.#e[0].length,this.#e.shift();const f=Buffer.allocUnsafe(B);let Q=0;
for(;Q!==B;){const y=this.#e[0],{length:U}=y;if(U+Q===B){f.set(this.#e.shift(),Q);break}else if(U+Q>B){f.set(y.subarray(0,B-Q),Q),this.#e[0]=y.subarray(B-Q);break}else f.set(this.#e.shift(),Q),Q+=y.length}
return this.#A-=B,f}writeFragments(B){return this.#c>0&&this.#o.length===this.#c?(u(this.ws,1008,"Too many message fragments"),!1):(this.#t+=B.length,this.#o.push(B),!0)}consumeFragments(){const B=this.#o;
if(B.length===1)return this.#t=0,B.shift();const f=Buffer.concat(B,this.#t);return this.#o=[],this.#t=0,f}parseCloseBody(B){k(B.length!==1);let f;if(B.length>=2&&(f=B.readUInt16BE(0)),f!==void 0&&!o(f))
return{code:1002,reason:"Invalid status code",error:!0};let Q=B.subarray(2);Q[0]===239&&Q[1]===187&&Q[2]===191&&(Q=Q.subarray(3));try{Q=I(Q)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:f,reason:Q,error:!1}}parseControlFrame(B){const{opcode:f,payloadLength:Q}=this.#r;if(f===S.CLOSE){if(Q===1)return a(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.
parseCloseBody(B),this.#r.closeInfo.error){const{code:y,reason:U}=this.#r.closeInfo;return F(this.ws,y,U,U.length),a(this.ws,U),!1}if(this.ws[A]!==m.SENT){let y=d;this.#r.closeInfo.code&&(y=Buffer.allocUnsafe(
2),y.writeUInt16BE(this.#r.closeInfo.code,0));const U=new M(y);this.ws[p].socket.write(U.createFrame(S.CLOSE),v=>{v||(this.ws[A]=m.SENT)})}return this.ws[E]=C.CLOSING,this.ws[c]=!0,!1}else if(f===S.PING){
if(!this.ws[c]){const y=new M(B);this.ws[p].socket.write(y.createFrame(S.PONG)),r.ping.hasSubscribers&&r.ping.publish({payload:B})}}else f===S.PONG&&r.pong.hasSubscribers&&r.pong.publish({payload:B});
return!0}get closingInfo(){return this.#r.closeInfo}}L.exports={ByteParser:n}}),13900:((L,$,e)=>{const{WebsocketFrameSend:s}=e(3264),{opcodes:k,sendHints:b}=e(20736),S=e(64660),C=Buffer[Symbol.species];
class d{#e=new S;#t=!1;#A;constructor(p){this.#A=p}add(p,c,r){if(r!==b.blob){const l=m(p,r);if(!this.#t)this.#A.write(l,c);else{const a={promise:null,callback:c,frame:l};this.#e.push(a)}return}const o={
promise:p.arrayBuffer().then(l=>{o.promise=null,o.frame=m(l,r)}),callback:c,frame:null};this.#e.push(o),this.#t||this.#n()}async#n(){this.#t=!0;const p=this.#e;for(;!p.isEmpty();){const c=p.shift();c.
promise!==null&&await c.promise,this.#A.write(c.frame,c.callback),c.callback=c.frame=null}this.#t=!1}}function m(A,p){return new s(E(A,p)).createFrame(p===b.string?k.TEXT:k.BINARY)}function E(A,p){switch(p){case b.
string:return Buffer.from(A);case b.arrayBuffer:case b.blob:return new C(A);case b.typedArray:return new C(A.buffer,A.byteOffset,A.byteLength)}}L.exports={SendQueue:d}}),61216:(L=>{L.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((L,$,e)=>{const{kReadyState:s,kController:k,kResponse:b,kBinaryType:S,kWebSocketURL:C}=e(61216),{states:d,opcodes:m}=e(20736),{ErrorEvent:E,createFastMessageEvent:A}=e(
15188),{isUtf8:p}=e(4573),{collectASequenceOfCodePointsFast:c,removeHTTPWhitespace:r}=e(51900);function o(U){return U[s]===d.CONNECTING}function l(U){return U[s]===d.OPEN}function a(U){return U[s]===d.
CLOSING}function h(U){return U[s]===d.CLOSED}function I(U,v,T=(ue,Ae)=>new Event(ue,Ae),H={}){const ue=T(U,H);v.dispatchEvent(ue)}function w(U,v,T){if(U[s]!==d.OPEN)return;let H;if(v===m.TEXT)try{H=y(
T)}catch{F(U,"Received invalid UTF-8 in text frame.");return}else v===m.BINARY&&(U[S]==="blob"?H=new Blob([T]):H=R(T));I("message",U,A,{origin:U[C].origin,data:H})}function R(U){return U.byteLength===
U.buffer.byteLength?U.buffer:U.buffer.slice(U.byteOffset,U.byteOffset+U.byteLength)}function D(U){if(U.length===0)return!1;for(let v=0;v<U.length;++v){const T=U.charCodeAt(v);if(T<33||T>126||T===34||T===
40||T===41||T===44||T===47||T===58||T===59||T===60||T===61||T===62||T===63||T===64||T===91||T===92||T===93||T===123||T===125)return!1}return!0}function M(U){return U>=1e3&&U<1015?U!==1004&&U!==1005&&U!==
1006:U>=3e3&&U<=4999}function F(U,v){const{[k]:T,[b]:H}=U;T.abort(),H?.socket&&!H.socket.destroyed&&H.socket.destroy(),v&&I("error",U,(ue,Ae)=>new E(ue,Ae),{error:new Error(v),message:v})}function i(U){
return U===m.CLOSE||U===m.PING||U===m.PONG}function t(U){return U===m.CONTINUATION}function u(U){return U===m.TEXT||U===m.BINARY}function n(U){return u(U)||t(U)||i(U)}function g(U){const v={position:0},
T=new Map;for(;v.position<U.length;){const H=c(";",U,v),[ue,Ae=""]=H.split("=");T.set(r(ue,!0,!1),r(Ae,!1,!0)),v.position++}return T}function B(U){if(U.length===0)return!1;for(let T=0;T<U.length;T++){
const H=U.charCodeAt(T);if(H<48||H>57)return!1}const v=Number.parseInt(U,10);return v>=8&&v<=15}const f=typeof process.versions.icu=="string",Q=f?new TextDecoder("utf-8",{fatal:!0}):void 0,y=f?Q.decode.
bind(Q):function(U){if(p(U))return U.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};L.exports={isConnecting:o,isEstablished:l,isClosing:a,isClosed:h,fireEvent:I,isValidSubprotocol:D,
isValidStatusCode:M,failWebsocketConnection:F,websocketMessageReceived:w,utf8Decode:y,isControlFrame:i,isContinuationFrame:t,isTextBinaryFrame:u,isValidOpcode:n,parseExtensions:g,isValidClientWindowBits:B}}),
13726:((L,$,e)=>{const{webidl:s}=e(45893),{URLSerializer:k}=e(51900),{environmentSettingsObject:b}=e(73168),{staticPropertyDescriptors:S,states:C,sentCloseFrameState:d,sendHints:m}=e(20736),{kWebSocketURL:E,
kReadyState:A,kController:p,kBinaryType:c,kResponse:r,kSentClose:o,kByteParser:l}=e(61216),{isConnecting:a,isEstablished:h,isClosing:I,isValidSubprotocol:w,fireEvent:R}=e(98625),{establishWebSocketConnection:D,
closeWebSocketConnection:M}=e(86897),{ByteParser:F}=e(81652),{kEnumerableProperty:i,isBlobLike:t}=e(3440),{getGlobalDispatcher:u}=e(32581),{types:n}=e(57975),{ErrorEvent:g,CloseEvent:B}=e(15188),{SendQueue:f}=e(
13900);class Q extends EventTarget{#e={open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#s;constructor(T,H=[]){super(),s.util.markAsUncloneable(this);const ue="WebSocket constructor";s.argumentLengthCheck(
arguments,1,ue);const Ae=s.converters["DOMString or sequence<DOMString> or WebSocketInit"](H,ue,"options");T=s.converters.USVString(T,ue,"url"),H=Ae.protocols;const G=b.settingsObject.baseUrl;let N;try{
N=new URL(T,G)}catch(Y){throw new DOMException(Y,"SyntaxError")}if(N.protocol==="http:"?N.protocol="ws:":N.protocol==="https:"&&(N.protocol="wss:"),N.protocol!=="ws:"&&N.protocol!=="wss:")throw new DOMException(
`Expected a ws: or wss: protocol, got ${N.protocol}`,"SyntaxError");if(N.hash||N.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof H=="string"&&(H=[H]),H.length!==new Set(
H.map(Y=>Y.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(H.length>0&&!H.every(Y=>w(Y)))throw new DOMException("Invalid Sec-WebSocket-Protocol val\
ue","SyntaxError");this[E]=new URL(N.href);const J=b.settingsObject;this[p]=D(N,H,J,this,(Y,Z)=>this.#r(Y,Z),Ae),this[A]=Q.CONNECTING,this[o]=d.NOT_SENT,this[c]="blob"}close(T=void 0,H=void 0){s.brandCheck(
this,Q);const ue="WebSocket.close";if(T!==void 0&&(T=s.converters["unsigned short"](T,ue,"code",{clamp:!0})),H!==void 0&&(H=s.converters.USVString(H,ue,"reason")),T!==void 0&&T!==1e3&&(T<3e3||T>4999))
throw new DOMException("invalid code","InvalidAccessError");let Ae=0;if(H!==void 0&&(Ae=Buffer.byteLength(H),Ae>123))throw new DOMException(`Reason must be less than 123 bytes; received ${Ae}`,"Syntax\
Error");M(this,T,H,Ae)}send(T){s.brandCheck(this,Q);const H="WebSocket.send";if(s.argumentLengthCheck(arguments,1,H),T=s.converters.WebSocketSendData(T,H,"data"),a(this))throw new DOMException("Sent b\
efore connected.","InvalidStateError");if(!(!h(this)||I(this)))if(typeof T=="string"){const ue=Buffer.byteLength(T);this.#t+=ue,this.#s.add(T,()=>{this.#t-=ue},m.string)}else n.isArrayBuffer(T)?(this.#t+=
T.byteLength,this.#s.add(T,()=>{this.#t-=T.byteLength},m.arrayBuffer)):ArrayBuffer.isView(T)?(this.#t+=T.byteLength,this.#s.add(T,()=>{this.#t-=T.byteLength},m.typedArray)):t(T)&&(this.#t+=T.size,this.#s.
add(T,()=>{this.#t-=T.size},m.blob))}get readyState(){return s.brandCheck(this,Q),this[A]}get bufferedAmount(){return s.brandCheck(this,Q),this.#t}get url(){return s.brandCheck(this,Q),k(this[E])}get extensions(){
return s.brandCheck(this,Q),this.#n}get protocol(){return s.brandCheck(this,Q),this.#A}get onopen(){return s.brandCheck(this,Q),this.#e.open}set onopen(T){s.brandCheck(this,Q),this.#e.open&&this.removeEventListener(
"open",this.#e.open),typeof T=="function"?(this.#e.open=T,this.addEventListener("open",T)):this.#e.open=null}get onerror(){return s.brandCheck(this,Q),this.#e.error}set onerror(T){s.brandCheck(this,Q),
this.#e.error&&this.removeEventListener("error",this.#e.error),typeof T=="function"?(this.#e.error=T,this.addEventListener("error",T)):this.#e.error=null}get onclose(){return s.brandCheck(this,Q),this.#e.
close}set onclose(T){s.brandCheck(this,Q),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof T=="function"?(this.#e.close=T,this.addEventListener("close",T)):this.#e.close=null}get onmessage(){
return s.brandCheck(this,Q),this.#e.message}set onmessage(T){s.brandCheck(this,Q),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof T=="function"?(this.#e.message=T,this.addEventListener(
"message",T)):this.#e.message=null}get binaryType(){return s.brandCheck(this,Q),this[c]}set binaryType(T){s.brandCheck(this,Q),T!=="blob"&&T!=="arraybuffer"?this[c]="blob":this[c]=T}#r(T,H){this[r]=T;
const ue=this[p]?.dispatcher?.webSocketOptions,Ae=ue?.maxFragments,G=ue?.maxPayloadSize,N=new F(this,H,{maxFragments:Ae,maxPayloadSize:G});N.on("drain",y),N.on("error",U.bind(this)),T.socket.ws=this,this[l]=
N,this.#s=new f(T.socket),this[A]=C.OPEN;const J=T.headersList.get("sec-websocket-extensions");J!==null&&(this.#n=J);const Y=T.headersList.get("sec-websocket-protocol");Y!==null&&(this.#A=Y),R("open",
this)}}Q.CONNECTING=Q.prototype.CONNECTING=C.CONNECTING,Q.OPEN=Q.prototype.OPEN=C.OPEN,Q.CLOSING=Q.prototype.CLOSING=C.CLOSING,Q.CLOSED=Q.prototype.CLOSED=C.CLOSED,Object.defineProperties(Q.prototype,
{CONNECTING:S,OPEN:S,CLOSING:S,CLOSED:S,url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,[Symbol.toStringTag]:{value:"We\
bSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(Q,{CONNECTING:S,OPEN:S,CLOSING:S,CLOSED:S}),s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString),
s.converters["DOMString or sequence<DOMString>"]=function(v,T,H){return s.util.Type(v)==="Object"&&Symbol.iterator in v?s.converters["sequence<DOMString>"](v):s.converters.DOMString(v,T,H)},s.converters.
WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:s.converters.any,defaultValue:()=>u()},
{key:"headers",converter:s.nullableConverter(s.converters.HeadersInit)}]),s.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(v){return s.util.Type(v)==="Object"&&!(Symbol.iterator in
v)?s.converters.WebSocketInit(v):{protocols:s.converters["DOMString or sequence<DOMString>"](v)}},s.converters.WebSocketSendData=function(v){if(s.util.Type(v)==="Object"){if(t(v))return s.converters.Blob(
v,{strict:!1});if(ArrayBuffer.isView(v)||n.isArrayBuffer(v))return s.converters.BufferSource(v)}return s.converters.USVString(v)};function y(){this.ws[r].socket.resume()}function U(v){let T,H;v instanceof
B?(T=v.reason,H=v.code):T=v.message,R("error",this,()=>new g("error",{error:v,message:T})),M(this,H)}L.exports={WebSocket:Q}}),44248:(L=>{const $=new Int32Array([0,1996959894,3993919788,2567524794,124634137,
1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,
325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,
2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,
3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,
476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,
1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,
3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,
225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,
2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,
3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,
40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,
1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,
3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,
3020668471,3272380065,1510334235,755167117]);function e(s){let k=-1;for(let b of s)k=$[(k^b)&255]^k>>>8;return(k^-1)>>>0}L.exports=e}),33502:((L,$,e)=>{var s=e(79896),k=e(39023),b=e(2203),S=b.Readable,
C=b.PassThrough,d=e(73313),m=e(24434).EventEmitter;$.BufferSlicer=p,$.FdSlicer=E,k.inherits(E,m);function E(c){m.call(this),this.fd=c,this.pend=new d,this.pend.max=1,this.refCount=0}E.prototype.read=function(c,r,o,l,a){
var h=this;h.pend.go(function(I){s.read(h.fd,c,r,o,l,function(w,R,D){I(),a(w,R,D)})})},E.prototype.createReadStream=function(c){return new A(this,c)},E.prototype.ref=function(){this.refCount+=1},E.prototype.
unref=function(){var c=this;if(c.refCount-=1,c.refCount<0)throw new Error("invalid unref");if(c.refCount>0)return;s.close(c.fd,r);function r(o){o?c.emit("error",o):c.emit("close")}},k.inherits(A,S);function A(c,r){
r=r||{},S.call(this,r),this.context=c,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}A.prototype._read=function(c){var r=this,o=Math.min(r._readableState.highWaterMark,
c);if(r.endOffset!=null&&(o=Math.min(o,r.endOffset-r.pos)),o<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(l){var a=Buffer.allocUnsafe(o);s.read(r.context.fd,a,0,o,r.pos,function(h,I){
h?r.destroy(h):I===0?(r.push(null),r._cleanup()):(r.pos+=I,r.push(a.slice(0,I))),l()})})},A.prototype._destroy=function(c,r){this._cleanup(),r(c)},A.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},k.inherits(p,m);function p(c){m.call(this),this.refCount=0,this.buffer=c}p.prototype.read=function(c,r,o,l,a){if(!(0<=r&&r<=c.length))throw new RangeError("offset o\
utside buffer: 0 <= "+r+" <= "+c.length);if(l<0)throw new RangeError("position is negative: "+l);if(r+o>c.length&&(o=c.length-r),l+o>this.buffer.length&&(o=this.buffer.length-l),o<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(c,r,l,l+o),setImmediate(function(){a(null,o)})},p.prototype.createReadStream=function(c){c=c||{};var r=new C(c);r.start=c.start||0,r.endOffset=c.end,r.pos=r.endOffset||
this.buffer.length;for(var o=this.buffer.slice(r.start,r.pos),l=65536,a=0;;){var h=a+l;if(h>=o.length){a<o.length&&r.write(o.slice(a,o.length));break}r.write(o.slice(a,h)),a=h}return r.end(),r},p.prototype.
ref=function(){this.refCount+=1},p.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((L,$,e)=>{var s,k=e(79896),b=e(43106),S=e(33502),C=e(39023),
d=e(24434).EventEmitter,m=e(2203).Transform,E=e(2203).PassThrough,A=e(2203).Writable;const p=typeof b.crc32=="function"?b.crc32:e(44248);s=a,s=h,s=I,s=w,s=c,s=r,$.SY=o,s=l,s=t,$.ax=u,s=n,s=g,s=R,s=F,s=
i,s=Q;function c(G,N){return new Promise((J,Y)=>{a(G,{...N,lazyEntries:!0},function(Z,te){if(Z)return Y(Z);J(te)})})}function r(G,N){return new Promise((J,Y)=>{h(G,{...N,lazyEntries:!0},function(Z,te){
if(Z)return Y(Z);J(te)})})}function o(G,N){return new Promise((J,Y)=>{I(G,{...N,lazyEntries:!0},function(Z,te){if(Z)return Y(Z);J(te)})})}function l(G,N,J){return new Promise((Y,Z)=>{w(G,N,{...J,lazyEntries:!0},
function(te,ne){if(te)return Z(te);Y(ne)})})}function a(G,N,J){typeof N=="function"&&(J=N,N=null),N==null&&(N={}),N.autoClose==null&&(N.autoClose=!0),N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==
null&&(N.decodeStrings=!0),N.validateEntrySizes==null&&(N.validateEntrySizes=!0),N.strictFileNames==null&&(N.strictFileNames=!1),J==null&&(J=Ae),k.open(G,"r",function(Y,Z){if(Y)return J(Y);h(Z,N,function(te,ne){
te&&k.close(Z,Ae),J(te,ne)})})}function h(G,N,J){typeof N=="function"&&(J=N,N=null),N==null&&(N={}),N.autoClose==null&&(N.autoClose=!1),N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==null&&(N.
decodeStrings=!0),N.validateEntrySizes==null&&(N.validateEntrySizes=!0),N.strictFileNames==null&&(N.strictFileNames=!1),J==null&&(J=Ae),k.fstat(G,function(Y,Z){if(Y)return J(Y);var te=new S.FdSlicer(G);
w(te,Z.size,N,J)})}function I(G,N,J){typeof N=="function"&&(J=N,N=null),N==null&&(N={}),N.autoClose=!1,N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==null&&(N.decodeStrings=!0),N.validateEntrySizes==
null&&(N.validateEntrySizes=!0),N.strictFileNames==null&&(N.strictFileNames=!1);var Y=new S.BufferSlicer(G);w(Y,G.length,N,J)}function w(G,N,J,Y){typeof J=="function"&&(Y=J,J=null),J==null&&(J={}),J.autoClose==
null&&(J.autoClose=!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var Z=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==
null&&(J.strictFileNames=!1),Y==null&&(Y=Ae),typeof N!="number")throw new Error("expected totalSize parameter to be a number");if(N>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only fi\
le sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");G.ref();var te=22,ne=20,P=65535,z=Math.min(ne+te+P,N),K=H(z),V=N-K.length;B(G,K,0,z,V,function(oe){if(oe)return Y(
oe);for(var ie=z-te;ie>=0;ie-=1)if(K.readUInt32LE(ie)===101010256){var _=K.subarray(ie),ce=_.readUInt16LE(4),Be=_.readUInt16LE(10),Ie=_.readUInt32LE(16),Ue=_.readUInt16LE(20),ze=_.length-te;if(Ue!==ze)
return Y(new Error("Invalid comment length. Expected: "+ze+". Found: "+Ue+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ze=Z?
v(_.subarray(22),!1):_.subarray(22);if(ie-ne>=0&&K.readUInt32LE(ie-ne)===117853008){var Xe=K.subarray(ie-ne,ie-ne+ne),$e=T(Xe,8),Le=H(56);return B(G,Le,0,Le.length,$e,function(xe){return xe?Y(xe):Le.readUInt32LE(
0)!==101075792?Y(new Error("invalid zip64 end of central directory record signature")):(ce=Le.readUInt32LE(16),ce!==0?Y(new Error("multi-disk zip files are not supported: found disk number: "+ce)):(Be=
T(Le,32),Ie=T(Le,48),Y(null,new R(G,Ie,N,Be,Ze,J.autoClose,J.lazyEntries,Z,J.validateEntrySizes,J.strictFileNames))))})}return ce!==0?Y(new Error("multi-disk zip files are not supported: found disk nu\
mber: "+ce)):Y(null,new R(G,Ie,N,Be,Ze,J.autoClose,J.lazyEntries,Z,J.validateEntrySizes,J.strictFileNames))}Y(new Error("End of central directory record signature not found. Either not a zip file, or \
file is truncated."))})}C.inherits(R,d);function R(G,N,J,Y,Z,te,ne,P,z,K){var V=this;d.call(V),V.reader=G,V.reader.on("error",function(oe){M(V,oe)}),V.reader.once("close",function(){V.emit("close")}),
V.readEntryCursor=N,V.fileSize=J,V.entryCount=Y,V.comment=Z,V.entriesRead=0,V.autoClose=!!te,V.lazyEntries=!!ne,V.decodeStrings=!!P,V.validateEntrySizes=!!z,V.strictFileNames=!!K,V.isOpen=!0,V.emittedError=
!1,V.hasEachEntryBeenCalled=!1,V.lazyEntries||V._readEntry()}R.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function D(G,N){G.autoClose&&G.close(),M(G,N)}function M(G,N){
G.emittedError||(G.emittedError=!0,G.emit("error",N))}R.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},R.prototype.
_readEntry=function(){var G=this;if(G.entryCount===G.entriesRead){setImmediate(function(){G.autoClose&&G.close(),!G.emittedError&&G.emit("end")});return}if(!G.emittedError){var N=H(46);B(G.reader,N,0,
N.length,G.readEntryCursor,function(J){if(J)return D(G,J);if(!G.emittedError){var Y=new F,Z=N.readUInt32LE(0);if(Z!==33639248)return D(G,new Error("invalid central directory file header signature: 0x"+
Z.toString(16)));if(Y.versionMadeBy=N.readUInt16LE(4),Y.versionNeededToExtract=N.readUInt16LE(6),Y.generalPurposeBitFlag=N.readUInt16LE(8),Y.compressionMethod=N.readUInt16LE(10),Y.lastModFileTime=N.readUInt16LE(
12),Y.lastModFileDate=N.readUInt16LE(14),Y.crc32=N.readUInt32LE(16),Y.compressedSize=N.readUInt32LE(20),Y.uncompressedSize=N.readUInt32LE(24),Y.fileNameLength=N.readUInt16LE(28),Y.extraFieldLength=N.readUInt16LE(
30),Y.fileCommentLength=N.readUInt16LE(32),Y.internalFileAttributes=N.readUInt16LE(36),Y.externalFileAttributes=N.readUInt32LE(38),Y.relativeOffsetOfLocalHeader=N.readUInt32LE(42),Y.generalPurposeBitFlag&
64)return D(G,new Error("strong encryption is not supported"));G.readEntryCursor+=46,N=H(Y.fileNameLength+Y.extraFieldLength+Y.fileCommentLength),B(G.reader,N,0,N.length,G.readEntryCursor,function(te){
if(te)return D(G,te);if(!G.emittedError){Y.fileNameRaw=N.subarray(0,Y.fileNameLength);var ne=Y.fileNameLength+Y.extraFieldLength;Y.extraFieldRaw=N.subarray(Y.fileNameLength,ne),Y.fileCommentRaw=N.subarray(
ne,ne+Y.fileCommentLength);try{Y.extraFields=g(Y.extraFieldRaw)}catch(Be){return D(G,Be)}if(G.decodeStrings){var P=(Y.generalPurposeBitFlag&2048)!==0;Y.fileComment=v(Y.fileCommentRaw,P),Y.fileName=u(Y.
generalPurposeBitFlag,Y.fileNameRaw,Y.extraFields,G.strictFileNames);var z=n(Y.fileName);if(z!=null)return D(G,new Error(z))}else Y.fileComment=Y.fileCommentRaw,Y.fileName=Y.fileNameRaw;Y.comment=Y.fileComment,
G.readEntryCursor+=N.length,G.entriesRead+=1;for(var K=0;K<Y.extraFields.length;K++){var V=Y.extraFields[K];if(V.id===1){var oe=V.data,ie=0;if(Y.uncompressedSize===4294967295){if(ie+8>oe.length)return D(
G,new Error("zip64 extended information extra field does not include uncompressed size"));Y.uncompressedSize=T(oe,ie),ie+=8}if(Y.compressedSize===4294967295){if(ie+8>oe.length)return D(G,new Error("zi\
p64 extended information extra field does not include compressed size"));Y.compressedSize=T(oe,ie),ie+=8}if(Y.relativeOffsetOfLocalHeader===4294967295){if(ie+8>oe.length)return D(G,new Error("zip64 ex\
tended information extra field does not include relative header offset"));Y.relativeOffsetOfLocalHeader=T(oe,ie),ie+=8}break}}if(G.validateEntrySizes&&Y.compressionMethod===0){var _=Y.uncompressedSize;
if(Y.isEncrypted()&&(_+=12),Y.compressedSize!==_){var ce="compressed/uncompressed size mismatch for stored file: "+Y.compressedSize+" != "+Y.uncompressedSize;return D(G,new Error(ce))}}G.emit("entry",
Y),G.lazyEntries||G._readEntry()}})}})}},R.prototype.eachEntry=function(){const G=this;if(!G.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(G.hasEachEntryBeenCalled)throw new Error(
"eachEntry() must only be called once per ZipFile");G.hasEachEntryBeenCalled=!0;let N=null;G.on("entry",Y),G.on("end",Z),G.on("error",te);function J(){G.removeListener("entry",Y),G.removeListener("end",
Z),G.removeListener("error",te),G.autoClose&&G.close()}function Y(ne){let{resolve:P}=N;N=null,P({value:ne})}function Z(){let{resolve:ne}=N;N=null,J(),ne({done:!0})}function te(ne){let{reject:P}=N;N=null,
J(),P(ne)}return{[Symbol.asyncIterator](){return this},next(){const ne=new Promise((P,z)=>{if(N!=null)throw new Error("next() called before previous Promise was resolved.");N={resolve:P,reject:z}});return G.
readEntry(),ne},return(ne){return J(),Promise.resolve({done:!0,value:ne})},throw(ne){return J(),Promise.reject(ne)}}},R.prototype.openReadStream=function(G,N,J){var Y=this,Z=0,te=G.compressedSize;if(J==
null&&(J=N,N=null),N==null)N={};else{if(N.decodeFileData===!1){if(N.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(N.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(N.decrypt!=null){if(!G.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(N.decrypt!==!1)throw new Error("invalid options.decrypt value: "+N.decrypt);if(G.isCompressed()&&N.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(N.decompress!=null){if(!G.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(N.decompress===!1||N.decompress===!0))throw new Error("invalid options.decompress value: "+N.decompress);P=N.decompress}}if(N.start!=null){if(Z=N.start,Z<0)throw new Error(
"options.start < 0");if(Z>G.compressedSize)throw new Error("options.start > entry.compressedSize")}if(N.end!=null){if(te=N.end,te<0)throw new Error("options.end < 0");if(te>G.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(te<Z)throw new Error("options.end < options.start")}}var ne=N.decodeFileData===!1||(G.compressionMethod===0||G.compressionMethod===8&&N.decompress===!1)&&(!G.isEncrypted()||
N.decrypt===!1);if((N.start!=null||N.end!=null)&&!ne)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!Y.isOpen)return J(new Error("close\
d"));if(G.isEncrypted()&&!ne&&N.decrypt!==!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var P;if(ne)P=!1;else if(G.compressionMethod===8)P=N.decodeFileData!==!0;else
return J(new Error("unsupported compression method: "+G.compressionMethod));Y.readLocalFileHeader(G,{minimal:!0},function(z,K){if(z)return J(z);Y.openReadStreamLowLevel(K.fileDataStart,G.compressedSize,
Z,te,P,G.uncompressedSize,J)})},R.prototype.openReadStreamLowLevel=function(G,N,J,Y,Z,te,ne){var P=this,z=G+N,K=P.reader.createReadStream({start:G+J,end:G+Y}),V=K;if(Z){var oe=!1,ie=b.createInflateRaw();
K.on("error",function(_){setImmediate(function(){oe||ie.emit("error",_)})}),K.pipe(ie),P.validateEntrySizes?(V=new f(te),ie.on("error",function(_){setImmediate(function(){oe||V.emit("error",_)})}),ie.
pipe(V)):V=ie,ue(V,function(){oe=!0,ie!==V&&ie.unpipe(V),K.unpipe(ie),K.destroy()})}ne(null,V)},R.prototype.readLocalFileHeader=function(G,N,J){var Y=this;J==null&&(J=N,N=null),N==null&&(N={}),Y.reader.
ref();var Z=H(30);B(Y.reader,Z,0,Z.length,G.relativeOffsetOfLocalHeader,function(te){try{if(te)return J(te);var ne=Z.readUInt32LE(0);if(ne!==67324752)return J(new Error("invalid local file header sign\
ature: 0x"+ne.toString(16)));var P=Z.readUInt16LE(26),z=Z.readUInt16LE(28),K=G.relativeOffsetOfLocalHeader+30+P+z;if(K+G.compressedSize>Y.fileSize)return J(new Error("file data overflows file bounds: "+
K+" + "+G.compressedSize+" > "+Y.fileSize));if(N.minimal)return J(null,{fileDataStart:K});var V=new i;V.fileDataStart=K,V.versionNeededToExtract=Z.readUInt16LE(4),V.generalPurposeBitFlag=Z.readUInt16LE(
6),V.compressionMethod=Z.readUInt16LE(8),V.lastModFileTime=Z.readUInt16LE(10),V.lastModFileDate=Z.readUInt16LE(12),V.crc32=Z.readUInt32LE(14),V.compressedSize=Z.readUInt32LE(18),V.uncompressedSize=Z.readUInt32LE(
22),V.fileNameLength=P,V.extraFieldLength=z,Z=H(P+z),Y.reader.ref(),B(Y.reader,Z,0,Z.length,G.relativeOffsetOfLocalHeader+30,function(oe){try{return oe?J(oe):(V.fileName=Z.subarray(0,P),V.extraField=Z.
subarray(P),J(null,V))}finally{Y.reader.unref()}})}finally{Y.reader.unref()}})},R.prototype.openReadStreamPromise=function(G,N){return new Promise((J,Y)=>{this.openReadStream(G,N,function(Z,te){if(Z)return Y(
Z);J(te)})})},R.prototype.openReadStreamLowLevelPromise=function(G,N,J,Y,Z,te){return new Promise((ne,P)=>{this.openReadStream(G,N,J,Y,Z,te,function(z,K){if(z)return P(z);ne(K)})})},R.prototype.readLocalFileHeaderPromise=
function(G,N){return new Promise((J,Y)=>{this.readLocalFileHeader(G,N,function(Z,te){if(Z)return Y(Z);J(te)})})};function F(){}F.prototype.getLastModDate=function(G){if(G==null&&(G={}),!G.forceDosFormat)
for(var N=0;N<this.extraFields.length;N++){var J=this.extraFields[N];if(J.id===21589){var Y=J.data;if(Y.length<5)continue;var Z=Y[0],te=1;if(!(Z&te))continue;var ne=Y.readInt32LE(1);return new Date(ne*
1e3)}else if(J.id===10){var Y=J.data;if(Y.length!==32||Y.readUInt16LE(4)!==1||Y.readUInt16LE(6)!==24)continue;var P=Y.readUInt32LE(8)+4294967296*Y.readInt32LE(12),z=P/1e4-116444736e5;return new Date(z)}}
return t(this.lastModFileDate,this.lastModFileTime,G.timezone)},F.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},F.prototype.
isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},F.prototype.isCompressed=function(){return this.compressionMethod===8};function i(){}function t(G,N,J){var Y=G&31,Z=(G>>5&15)-1,te=(G>>
9&127)+1980,ne=0,P=(N&31)*2,z=N>>5&63,K=N>>11&31;if(J==null||J==="local")return new Date(te,Z,Y,K,z,P,ne);if(J==="UTC")return new Date(Date.UTC(te,Z,Y,K,z,P,ne));throw new Error("unrecognized options.\
timezone: "+options.timezone)}function u(G,N,J,Y){for(var Z=null,te=0;te<J.length;te++){var ne=J[te];if(ne.id===28789){if(ne.data.length<6||ne.data.readUInt8(0)!==1)continue;var P=ne.data.readUInt32LE(
1);if(p(N)!==P)continue;Z=v(ne.data.subarray(5),!0);break}}if(Z==null){var z=(G&2048)!==0;Z=v(N,z)}return Y||(Z=Z.replace(/\\/g,"/")),Z}function n(G){return G.indexOf("\\")!==-1?"invalid characters in\
 fileName: "+G:/^[a-zA-Z]:/.test(G)||/^\//.test(G)?"absolute path: "+G:G.split("/").indexOf("..")!==-1?"invalid relative path: "+G:null}function g(G){for(var N=[],J=0;J<G.length-3;){var Y=G.readUInt16LE(
J+0),Z=G.readUInt16LE(J+2),te=J+4,ne=te+Z;if(ne>G.length)throw new Error("extra field length exceeds extra field buffer size");var P=G.subarray(te,ne);N.push({id:Y,data:P}),J=ne}return N}function B(G,N,J,Y,Z,te){
if(Y===0)return setImmediate(function(){te(null,H(0))});G.read(N,J,Y,Z,function(ne,P){if(ne)return te(ne);if(P<Y)return te(new Error("unexpected EOF"));te()})}C.inherits(f,m);function f(G){m.call(this),
this.actualByteCount=0,this.expectedByteCount=G}f.prototype._transform=function(G,N,J){if(this.actualByteCount+=G.length,this.actualByteCount>this.expectedByteCount){var Y="too many bytes in the strea\
m. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(Y))}J(null,G)},f.prototype._flush=function(G){if(this.actualByteCount<this.expectedByteCount){var N="not \
enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return G(new Error(N))}G()},C.inherits(Q,d);function Q(){d.call(this),this.refCount=0}Q.prototype.ref=function(){
this.refCount+=1},Q.prototype.unref=function(){var G=this;if(G.refCount-=1,G.refCount>0)return;if(G.refCount<0)throw new Error("invalid unref");G.close(N);function N(J){if(J)return G.emit("error",J);G.
emit("close")}},Q.prototype.createReadStream=function(G){G==null&&(G={});var N=G.start,J=G.end;if(N===J){var Y=new E;return setImmediate(function(){Y.end()}),Y}var Z=this._readStreamForRange(N,J),te=!1,
ne=new y(this);Z.on("error",function(z){setImmediate(function(){te||ne.emit("error",z)})}),ue(ne,function(){Z.unpipe(ne),ne.unref(),Z.destroy()});var P=new f(J-N);return ne.on("error",function(z){setImmediate(
function(){te||P.emit("error",z)})}),ue(P,function(){te=!0,ne.unpipe(P),ne.destroy()}),Z.pipe(ne).pipe(P)},Q.prototype._readStreamForRange=function(G,N){throw new Error("not implemented")},Q.prototype.
read=function(G,N,J,Y,Z){var te=this.createReadStream({start:Y,end:Y+J}),ne=new A,P=0;ne._write=function(z,K,V){z.copy(G,N+P,0,z.length),P+=z.length,V()},ne.on("finish",Z),te.on("error",function(z){Z(
z)}),te.pipe(ne)},Q.prototype.close=function(G){setImmediate(G)},C.inherits(y,E);function y(G){E.call(this),this.context=G,this.context.ref(),this.unreffedYet=!1}y.prototype._flush=function(G){this.unref(),
G()},y.prototype.unref=function(G){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var U="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\
`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function v(G,N){if(N)return G.toString("utf8");for(var J="",Y=0;Y<G.length;Y++)J+=U[G[Y]];return J}function T(G,N){var J=G.readUInt32LE(N),Y=G.readUInt32LE(N+4);return Y*4294967296+J}var H;typeof Buffer.
allocUnsafe=="function"?H=function(G){return Buffer.allocUnsafe(G)}:H=function(G){return new Buffer(G)};function ue(G,N){typeof G.destroy=="function"?G._destroy=function(J,Y){N(),Y?.(J)}:G.destroy=N}function Ae(G){
if(G)throw G}}),42613:(L=>{L.exports=rt(import.meta.url)("assert")}),20181:(L=>{L.exports=rt(import.meta.url)("buffer")}),49140:(L=>{L.exports=rt(import.meta.url)("constants")}),76982:(L=>{L.exports=rt(
import.meta.url)("crypto")}),24434:(L=>{L.exports=rt(import.meta.url)("events")}),79896:(L=>{L.exports=rt(import.meta.url)("fs")}),91943:(L=>{L.exports=rt(import.meta.url)("fs/promises")}),58611:(L=>{
L.exports=rt(import.meta.url)("http")}),65692:(L=>{L.exports=rt(import.meta.url)("https")}),69278:(L=>{L.exports=rt(import.meta.url)("net")}),34589:(L=>{L.exports=rt(import.meta.url)("node:assert")}),
16698:(L=>{L.exports=rt(import.meta.url)("node:async_hooks")}),4573:(L=>{L.exports=rt(import.meta.url)("node:buffer")}),37540:(L=>{L.exports=rt(import.meta.url)("node:console")}),77598:(L=>{L.exports=
rt(import.meta.url)("node:crypto")}),53053:(L=>{L.exports=rt(import.meta.url)("node:diagnostics_channel")}),40610:(L=>{L.exports=rt(import.meta.url)("node:dns")}),78474:(L=>{L.exports=rt(import.meta.url)(
"node:events")}),73024:(L=>{L.exports=rt(import.meta.url)("node:fs")}),51455:(L=>{L.exports=rt(import.meta.url)("node:fs/promises")}),37067:(L=>{L.exports=rt(import.meta.url)("node:http")}),32467:(L=>{
L.exports=rt(import.meta.url)("node:http2")}),44708:(L=>{L.exports=rt(import.meta.url)("node:https")}),98995:(L=>{L.exports=rt(import.meta.url)("node:module")}),77030:(L=>{L.exports=rt(import.meta.url)(
"node:net")}),48161:(L=>{L.exports=rt(import.meta.url)("node:os")}),76760:(L=>{L.exports=rt(import.meta.url)("node:path")}),643:(L=>{L.exports=rt(import.meta.url)("node:perf_hooks")}),1708:(L=>{L.exports=
rt(import.meta.url)("node:process")}),41792:(L=>{L.exports=rt(import.meta.url)("node:querystring")}),57075:(L=>{L.exports=rt(import.meta.url)("node:stream")}),46193:(L=>{L.exports=rt(import.meta.url)(
"node:string_decoder")}),41692:(L=>{L.exports=rt(import.meta.url)("node:tls")}),73136:(L=>{L.exports=rt(import.meta.url)("node:url")}),57975:(L=>{L.exports=rt(import.meta.url)("node:util")}),73429:(L=>{
L.exports=rt(import.meta.url)("node:util/types")}),75919:(L=>{L.exports=rt(import.meta.url)("node:worker_threads")}),38522:(L=>{L.exports=rt(import.meta.url)("node:zlib")}),70857:(L=>{L.exports=rt(import.meta.
url)("os")}),16928:(L=>{L.exports=rt(import.meta.url)("path")}),2203:(L=>{L.exports=rt(import.meta.url)("stream")}),13193:(L=>{L.exports=rt(import.meta.url)("string_decoder")}),64756:(L=>{L.exports=rt(
import.meta.url)("tls")}),52018:(L=>{L.exports=rt(import.meta.url)("tty")}),87016:(L=>{L.exports=rt(import.meta.url)("url")}),39023:(L=>{L.exports=rt(import.meta.url)("util")}),43106:(L=>{L.exports=rt(
import.meta.url)("zlib")}),63e3:((L,$,e)=>{e.d($,{WZ:()=>m,j:()=>p,mJ:()=>A});var s=e(77598),k=e(96191),b=e(37487),S=e(59870),C=e(43657),d=e(36584);function m(c,r){const o=c.boolean("upload-artifact",
!0),l=c.optional("retention-days",E),a=c.boolean("artifact-env-variables",!0);return{upload:o?{overwrite:r,retentionDays:l}:void 0,artifactEnvVariables:a}}function E(c){if(/^0+$/.test(c))return;const r=(0,d.
$J)(1/0,!0)(c),o=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(r>o)throw new Error(`must be at most ${o}, the repository's limit in days, not ${r}`);return r}async function A(c,{package:r,...o},{upload:l,
artifactEnvVariables:a}){if(a)return await(0,k.mz)(c,o,l);const h=(0,C.zy)((0,S.KC)(r)),I=(0,s.createHash)("sha256").update(h).digest("hex");return await(0,k.mz)(c,{name:o.name,bytes:h,sha256:I},l)}function p({
upload:c,artifactEnvVariables:r},o){!c||!r||!(0,b.GQ)()||o.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-va\
riables: false to leave them out.")}}),46779:((L,$,e)=>{e.d($,{Bv:()=>A,X7:()=>c,Zw:()=>E});var s=e(39462),k=e(7279),b=e(43657),S=e(65645),C=e(96006),d=e(23349);class m extends k.HR{job;constructor(o,l){
super({what:l.message,...l},{...l,busy:!1,cause:l}),this.job=o}}function E(r){return r instanceof m?r.job:{}}async function A(r,o,{title:l,longestWaitMs:a,advice:h,idsIn:I}){r.log.info(`${l}: ${o.status||
"no status"}, dock status ${o.dockStatusId}`);let w={};const R=D=>{const M={"dock-status-id":o.dockStatusId,...I(D)},F=Object.keys(M).some(i=>!(i in w));w={...M,...w,...D.status!==""&&{status:D.status}},
F&&r.publish(w)};try{return{last:await(0,C.qt)(r,o,{longestWaitMs:a,advice:h,onStatus:R}),outputs:w}}catch(D){throw new m(w,(0,k.iT)(D))}}const p="Check the workflow in AI for Process, then re-run the\
 job.";async function c(r,o,{workflowId:l,flowId:a,timeoutMs:h,longestWaitMs:I}){return r.log.info(`Exporting workflow ${l}, flow ${a}, from ${o.url.href}`),await(0,s.N)({...r,platform:o},(0,s.R)(h,"N\
o package"),async w=>{const R=await(0,d.Nq)(w,{workflowId:l,flowId:a}),{dockStatusId:D,exportJobId:M}=R,{last:F,outputs:i}=await A(w,R,{title:`Export job ${M??"without an ID"}`,longestWaitMs:I,advice:p,
idsIn:()=>({...M!==void 0&&{"export-job-id":M}})});try{const t=await(0,d.EH)(w,R,F),u=async()=>(0,d.EH)(w,R,await(0,C.SO)(w,D)),n=f=>(0,b.ue)(f,w.signal),{content:g,...B}=await(0,S.R)(w,{url:t,freshUrl:u,
read:n});return{...B,package:g,job:i}}catch(t){throw new m(i,(0,k.iT)(t))}})}}),72697:((L,$,e)=>{e.d($,{As:()=>l,Sm:()=>A,UX:()=>c,cZ:()=>o,dF:()=>w,wF:()=>R});var s=e(51455),k=e(76760),b=e(7279),S=e(
15543),C=e(37487),d=e(24057),m=e(30706),E=e(46779);function A({host:D,pathname:M}){return D+M.replace(/\/$/,"")}const p=2e4;function c({message:D}){return(0,m.OX)(D,1e3)}const r="<dock status ID>";function o(D){
const M=new Map;for(const{name:i,error:t}of D){const{"dock-status-id":u}=(0,E.Zw)(t),n=u===void 0?t.message:t.message.replaceAll(u,r),g=M.get(n)??{names:[],ids:[],help:(0,C.VY)(t)};M.set(n,g),g.names.
push(i),u!==void 0&&g.ids.push(u)}const F=Math.max(100,Math.min(1e3,Math.floor(p/M.size)));return Array.from(M,([i,{names:t,ids:u,help:n}])=>({names:t,message:(0,m.OX)(i,F).replaceAll(r,()=>u.join(", ")),
help:n}))}function l(D){return o(D).map(({names:M,message:F})=>`${M.join(", ")}: ${F}`).join(" | ")}function a(D){const M=D.flatMap(n=>n??[]),F=({message:n},g)=>M.findIndex(B=>B.message===n)===g,[i,...t]=M.
filter(F);if(i===void 0||t.length===0)return i;const u=[i,...t].map(({message:n})=>n).join(" Also: ");return new Failure({what:u,topic:i instanceof Failure?i.topic:void 0},{cause:i})}async function h(D,M,F){
const{outputs:i,error:t}=await D.then(u=>({outputs:u,error:void 0}),u=>({outputs:{...M,...jobOf(toError(u))},error:toError(u)}));if(setOutputs(i),F){const u=[...F.facts,["Workflow ID",i["workflow-id"]],
["Dock status ID",i["dock-status-id"]],["Status",i.status&&{words:i.status}],["Duration",{words:humanTime(performance.now())}]],n=t?F.titles.failed:F.titles.done;await writeSummary(n,...t?[withHelp(c(
t),helpFor(t))]:[],factTable(u))}if(t)throw t}const I=1e6;async function w(D,M){const F=JSON.stringify(M),i=await R(`the output ${D}`,async()=>{const u=(0,k.join)(await(0,C.Pd)(`workflow-${D}-`),`${D}\
.json`);return await(0,s.writeFile)(u,F),{[`${D}-path`]:u}}),t=Buffer.byteLength(F)>I;return t&&(0,S.lm)(`The output ${D} would be longer than GitHub's limit of 1 MB. Read the file in ${D}-path.`),{[D]:t?
[]:M,...i}}async function R(D,M){try{return await M()}catch(F){return(0,S.t1)().warning(`Can't keep ${D} as a file. ${(0,b.gJ)(F)}`),{}}}}),52176:((L,$,e)=>{e.d($,{$0:()=>o,kA:()=>p,uu:()=>r});var s=e(
51455),k=e(76760),b=e(71124),S=e(2045),C=e(15543),d=e(37487),m=e(30706),E=e(72697),A=e(36584);async function p(l){const[a,h]=[l(),l({maxLength:1/0})];return await(0,E.wF)("the report",async()=>{const I=await(0,d.
Pd)("workflow-report-"),w={"report-path":(0,k.join)(I,"report.md"),"full-report-path":(0,k.join)(I,"full-report.md")};return await(0,s.writeFile)(w["report-path"],a),await(0,s.writeFile)(w["full-repor\
t-path"],h),w})}const c=900*1024;function r(l,a,h,I){const w=c-Buffer.byteLength(h.join()),R=l({headings:a,maxLength:1/0,maxBytes:w,mark:!1}).join("");return I===void 0?R:(0,S.SE)(R,I)}function o(l){const a=(0,b.
AS)(l);if(a.length===0)return;const h=a.slice(0,20).map(A.bY),I=a.length>20?` and ${(0,m.hS)(a.length-20,"more line")}`:"";(0,C.lm)(`No field matched ${h.join(", ")}${I} in ignore. Check the spelling.`)}}),
80682:((L,$,e)=>{e.d($,{H:()=>r,R:()=>d});var s=e(73024),k=e(30532),b=e(5806),S=e(30706),C=e(36584);function d(o,l){const a=["workflows","workflows-file"].filter(w=>o.text(w)!==""),[h]=a;if(h===void 0)
return{targets:m(o,l),fromList:!1};a.length>1&&o.refuse("workflows-file","can't be combined with workflows");for(const w of["workflow-id","flow-id","name"])o.text(w)!==""&&o.refuse(w,`can't be combine\
d with ${h}`);const I=h==="workflows"?o.lines(h):o.optional(h,E);return{targets:I===void 0?[]:p(o,h,I),fromList:!0}}function m(o,l){const a=o.required("workflow-id",C.Fg),h=o.required("flow-id",C.Fg),
I=o.optional("name",C.$q);return a===void 0||h===void 0?[]:[{name:I??o.parse("workflow-id",l+a,C.$q)??"",workflowId:a,flowId:h}]}function E(o){const l=(0,C.EO)(o);try{return new TextDecoder("utf-8",{fatal:!0}).
decode((0,s.readFileSync)(l))}catch(a){throw new Error(`can't be read: ${o}: ${(0,k.CQ)(a)}`)}}const A=(0,C.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the words. Use spaces: n\
ame workflow-id flow-id"],(0,C.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${C.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,S.OX)(o,60)}) has no IDs. Is the variable set that each ID \
comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,S.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "name workflow-id f\
low-id", not ${(0,C.bY)(o)}`]);function p(o,l,a){const h=[],[I,w]=[new Map,new Map],R=a.split(/\r\n|\n|\r/).map(D=>D.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).filter(Boolean));for(const[D,M]of R.entries()){
const F=`${l} line ${D+1}`;if(!o.parse(F,M.join(" "),A))continue;const[i="",t="",u=""]=M;o.parse(`${F} name`,i,C.$q),o.parse(`${F} workflow-id`,t,C.Fg),o.parse(`${F} flow-id`,u,C.Fg);const n=c(I,(0,b.
Sr)(i),D+1);n!==void 0&&o.refuse(F,`has the name of line ${n}`);const g=c(w,`${t} ${u}`,D+1);g!==void 0&&o.refuse(F,`has the IDs of line ${g}. Set the IDs of its own workflow, or remove the line`),h.push(
{name:i,workflowId:t,flowId:u})}return R.every(D=>D.length===0)&&o.refuse(l,"names no workflow"),h}function c(o,l,a){const h=o.get(l);return h===void 0&&o.set(l,a),h}async function r(o,l,a){const h=[],
I=o.entries(),w=async()=>{for(const[R,D]of I)h[R]=await a(D)};return await Promise.all(Array.from({length:Math.min(l,o.length)},w)),h}}),36584:((L,$,e)=>{e.d($,{$J:()=>p,$q:()=>w,Do:()=>l,EO:()=>i,Fg:()=>o,
bY:()=>u,il:()=>E,kH:()=>d,or:()=>r,sJ:()=>m,sU:()=>h,tz:()=>R,yG:()=>A});var s=e(73024),k=e(76760),b=e(5806),S=e(62291),C=e(30706);const d=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function m(g,B=d){return[B,({input:f})=>`contains ${n(f)}. ${g}`]}function E(...g){return B=>{for(const[f,Q]of g){const y=f.exec(B);if(y)throw new Error(typeof Q=="string"?Q:Q(y))}return B}}function A(g){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(g))return/^t/i.test(g);throw new Error(`must be true or false, not ${u(g)}`)}function p(g,B=!1){return f=>{const Q=Number(f);if((B?/^\d+$/:/^\d+(\.\d+)?$/).
test(f)&&Q>0&&Q<=g)return Q;const y=g===1/0?"":` and at most ${g}`;throw new Error(`must be a ${B?"whole ":""}number above 0${y}, not ${u(f)}`)}}const c=E(m("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,g])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${g}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function r(g){return(0,S.o6)(c(g))}function o(g){if((0,S.eQ)(g))return g;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${u(g)}`)}const l=E(m("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,g])=>`begins with "${g}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",h=E([new RegExp("\\\
p{C}","u"),({input:g})=>`must not contain control characters: ${u(g)}`],[/^.{201}/u,a]),I=E([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:g})=>`can't be a name: ${u(g)}; leave out " < > | * ? : \\ / and control \
characters`],[/\.zip$/i,({input:g})=>`must not end in .zip, which the action adds: ${u(g)}`],[/^.{201}/u,a]);function w(g){const B=(0,b.x5)(I(g));if(B!==void 0)throw new Error(`can't be a name: ${u(g)}\
 ${B}`);if(Buffer.byteLength(g)>240)throw new Error(a);return g}function R(g){if(g!=="any"){if(/^[0-9a-f]{64}$/i.test(g))return g.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digit\
s, or any")}}function D(){return(0,k.resolve)(process.env.GITHUB_WORKSPACE??"")}const M=E([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
([,g])=>`begins with ${g}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function F(g){return(0,k.resolve)(D(),M(g))}function i(g){
const B=F(g);if((0,s.existsSync)(B))return B;throw new Error(t(g))}function t(g){const B=!(0,s.existsSync)(D())||(0,s.readdirSync)(D()).length===0;return`doesn't exist: ${u(g)}${B?". The workspace is \
empty: run actions/checkout before this step":""}`}function u(g){const B=n(g);return`"${(0,C.OX)(g,60)}"${B===""?"":` with ${B}`}`}function n(g){const B=(g.match(new RegExp(d,"gu"))??[]).map(y=>y.codePointAt(
0)??0),f=[...new Set(B)].map(y=>`U+${y.toString(16).toUpperCase().padStart(4,"0")}`),Q=f.length===1?"an invisible character":"invisible characters";return f.length===0?"":`${Q} (${f.slice(0,5).join(",\
 ")})`}}),71124:((L,$,e)=>{e.d($,{AS:()=>m,Hq:()=>C,RG:()=>k,cq:()=>E,cz:()=>b,xS:()=>S,xW:()=>d});var s=e(30706);const k={type:"hidden"};function b(A){const p=c=>A.reduce((r,o)=>r+o[c],0);return{added:p(
"added"),modified:p("modified"),removed:p("removed")}}function S({status:A,changes:p,references:c}){const r={added:0,modified:0,removed:0};if(A!=="modified")return{...r,[A]:1};if(p.length===0&&c.length===
0)return{...r,modified:1};for(const{kind:o}of p)r[o==="added"||o==="removed"?o:"modified"]++;return r}function C({workflows:A}){return A.some(({status:p})=>p!=="unchanged")}function d({workflows:A}){return b(
A.map(({counts:p})=>p))}function m({workflows:[A,...p]}){return A?.unusedIgnores.filter(c=>p.every(({unusedIgnores:r})=>r.includes(c)))??[]}function E({modified:A,added:p,removed:c}){return Object.entries(
{modified:A,added:p,removed:c}).flatMap(([o,l])=>l===0?[]:[`${(0,s.zD)(l)} ${o}`]).join(", ")||"no changes"}}),53436:((L,$,e)=>{e.d($,{Gg:()=>E,Ms:()=>l,Op:()=>r,Rk:()=>b,TH:()=>m,TN:()=>d,ZM:()=>C,dj:()=>I,
e1:()=>o,eX:()=>S,jn:()=>c,m0:()=>p});var s=e(18142),k=e(72899);const b=["id","_id","key","name"],S=["name","title","label","displayName"],C=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function d(w,R){if(w.type!=="object")return;const D=w.members.get(R)??w.matchOnly?.get(R);return D?.type==="string"?D.text==='""'?void 0:D.text:D?.type==="literal"&&/\d/.test(D.text)?D.text:void 0}function m(w){
const R=w.type==="object"&&d(w,"id")===void 0?[...w.members.keys()].sort():[];return A(w,["id","_id","key",...R.filter(D=>C.test(D))])}function E(w){return A(w,S)}function A(w,R){for(const D of R){const M=d(
w,D);if(M!==void 0)return M}}function p(w){return w==="id"||w==="_id"||w==="key"||w==="name"}function c(w){return w.type==="string"||w.type==="literal"}function r(w,R,D){return D&&p(w)&&c(R)}function o(w){
return w.startsWith('"')?w.includes("\\")?JSON.parse(w):w.slice(1,-1):w}class l{#e;#t;#A;#n=new Map;#s=new Map;#r=new Map;#o=0;constructor(R,D=M=>{}){this.#e=R,this.#t=R.lines.length===0,this.#A=D}read(R){
const{fields:D,orders:M}=this.#e,F=i=>(0,k.pi)(D,i,this.#A);return(0,s.qF)(R,void 0,{enter:(i,t)=>this.#t?void 0:{key:t,outer:i},scalar:i=>this.scalar(i),array:(i,t)=>{const u=i.length>0&&F({key:void 0,
outer:t});return this.array(u?[]:i,(0,k.pi)(M,t,this.#A))},object:(i,t)=>{let u;for(const[n,g]of D.size===0?[]:i)F({key:n,outer:t})&&(i.delete(n),p(n)&&(u=(u??new Map).set(n,g)));return this.object(i,
u)}})}scalar(R){let D=this.#n.get(R);return D===void 0&&(D={type:R.startsWith('"')?"string":"literal",id:++this.#o,text:R},this.#n.set(R,D)),D}array(R,D=!1){const M=D?R.toSorted((t,u)=>t.id-u.id):R;let F=M.
length;for(const{id:t}of M)F=h(F,t);const i=this.#i(F,{type:"array",id:this.#o+1,items:M,unordered:D});return this.#t?i:{type:"array",id:i.id,items:R,unordered:D}}object(R,D){let M=~R.size;for(const[i,
{id:t}]of R){const u=this.#s.get(i)??this.#s.size;u===this.#s.size&&this.#s.set(i,u),M=M+h(u,t)|0}const F=this.#i(M,{type:"object",id:this.#o+1,members:R,matchOnly:D});return this.#t?F:{type:"object",
id:F.id,members:R,matchOnly:D}}#i(R,D){for(let M=R;;M=M+1|0){const F=this.#r.get(M);if(F&&a(F,D))return F;if(!F)return this.#r.set(M,D),this.#o++,D}}}function a(w,R){if(w.type==="array")return R.type===
"object"||w.items.length!==R.items.length?!1:w.items.every(({id:D},M)=>D===R.items[M]?.id);if(R.type==="array"||w.members.size!==R.members.size)return!1;for(const[D,{id:M}]of R.members)if(w.members.get(
D)?.id!==M)return!1;return!0}function h(w,R){const D=Math.imul(w^w>>>15,739982445)^Math.imul(R^R>>>16,73244475);return Math.imul(D^D>>>13,695872825)}function I(w){if(c(w))return w.text;if(w.type==="ar\
ray"){const D=w.items.map(I);return`[${(w.unordered?D.sort():D).join()}]`}return`{${Array.from(w.members,([D,M])=>`${JSON.stringify(D)}:${I(M)}`).sort().join()}}`}}),19630:((L,$,e)=>{e.d($,{TA:()=>C,b6:()=>S,
ol:()=>m});var s=e(4573),k=e(77598),b=e(53436);function S(E){return(0,s.isUtf8)(E)?E.toString():void 0}function C(E,A,p){const c=/\.json$/i.test(E)?S(A):void 0;return c===void 0?void 0:p.read(c)}function d(E,A,p,c){
if(A.equals(p))return!0;const r=new Interner(c),o=C(E,A,r);return o!==void 0&&o.id===C(E,p,r)?.id}function m({files:E},A){const p=r=>(0,k.createHash)("sha256").update(r).digest("hex"),c=Array.from(E,([
r,o])=>{const l=C(r,o,new b.Ms(A));return[r,p(l?(0,b.dj)(l):o)]});return p(JSON.stringify(c.sort(([r],[o])=>r<o?-1:1)))}}),32614:((L,$,e)=>{e.d($,{I:()=>Ie});var s=e(53436);const k=[/^(_?id|key|uuid|guid|identifier)$/i,
/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],b=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,S="*",C=200,d=64;
function m(X,de){const ye=E([]),Re=[],De=new Set;function Me(Ge,Pe,He){if((0,s.jn)(Ge))c(Ge.text,Pe,He);else if(Ge.type==="object")Ve(Ge,Pe,He);else{const _e=Ge.items.length>1&&Ge.items.some(({type:At})=>At===
"array");for(const[At,et]of Ge.items.entries())Me(et,A(Pe,"[]"),{...He,array:Ge.items,..._e&&{slot:At}})}}function Ve(Ge,Pe,{key:He,array:_e,map:At,...et}){let ct=et;if(_e!==void 0||He!==void 0){const W={
side:et.side,value:Ge,field:Pe,outer:et.place,key:He,array:_e??[]};ct={...et,place:W,map:He===void 0?void 0:At},Re.push(W)}const je=l(Ge,De),ge=ct===et&&[...Ge.members.keys()].some(W=>At?.members.has(
W));for(const[W,ee]of Ge.members){const O=A(Pe,je||ge?S:W);ge&&c(JSON.stringify(W),O,ct,ee),(!ge||ee.type==="array")&&Me(ee,O,je?{...ct,key:W,map:Ge}:ct)}}for(const Ge of[X,de])r(Ge,De);return Me(X,ye,
{side:"base"}),Me(de,ye,{side:"head"}),{root:ye,places:Re,find:a(Re)}}function E(X){return{keys:X,inner:new Map,texts:new Map,references:[]}}function A(X,de){const ye=X.inner.get(de)??E([...X.keys,de]);
return X.inner.set(de,ye),ye}function p(X,de){return X?.inner.get(de)??X?.inner.get(S)}function c(X,{keys:de,texts:ye,references:Re},{place:De,slot:Me},Ve){if(X.length>C)return;ye.set(X,(ye.get(X)??0)+
1);const Ge=X.startsWith('"')?X.length>2:b.test(de.findLast(Pe=>Pe!=="[]")??"")&&/^\d+$/.test(X);De&&Ge&&Re.push({text:X,place:De,slot:Me,value:Ve})}function r(X,de){if((0,s.jn)(X)){X.text.length<=C&&
de.add((0,s.e1)(X.text));return}const ye=X.type==="array"?X.items:[...X.members.values()];for(const Re of ye)r(Re,de);if(X.type==="object"&&!ye.some(o))for(const Re of X.members.keys())de.add(Re)}function o(X){
return X.type==="object"}function l({members:X},de){const ye=[...X.keys()].filter(Re=>!b.test(Re)&&de.has(Re));return ye.length>0&&2*ye.length>=X.size&&[...X.values()].every(o)}function a(X){const de=new Map;
for(const ye of X){const Re=(De,Me)=>{const Ve=k.findIndex(He=>He.test(De));if(Ve<0)return;const Ge=`${ye.side} ${Me}`,Pe=de.get(Ge)??[];Pe[Ve]=(Pe[Ve]??new Set).add(ye),de.set(Ge,Pe)};ye.key!==void 0&&
Re(S,JSON.stringify(ye.key));for(const[De,Me]of ye.value.members)(0,s.jn)(Me)&&Re(De,Me.text)}return(ye,Re)=>{const De=de.get(`${Re.side} ${ye}`)?.find(Me=>Me);return De&&De.size<=d?h([...De],Re):void 0}}
function h(X,de){for(let ye=de;;ye=ye.outer){const Re=ye,De=Re?X.filter(Ve=>I(Ve,Re)):X;if(De.length===0&&ye)continue;const Me=De.length>1?De.filter(({value:Ve})=>Ve.members.size>2):De;return Me.length===
1?Me[0]:void 0}}function I(X,de){return X!==void 0&&(X===de||I(X.outer,de))}const w=/^(source|from|origin|src|tail|out)$/,R=/^(target|to|dest|destination|head|in)$/,D=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
M=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,F=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
i="label title name condition if when event type relationship selectedRelationships".split(" "),t=60;function u(X,de){const ye=m(X,de),Re=n(ye.root).flatMap(Ge=>g(Ge,ye)),De=Q(Re),Me=De.length>0?De:U(
Re,ye),Ve=new Set(Me.flatMap(({source:Ge,target:Pe})=>[Ge.field,Pe.field]));return{...ye,nodes:ye.places.filter(({field:Ge})=>Ve.has(Ge)),edges:Me}}function n(X){return[X,...[...X.inner.values()].flatMap(
n)]}function g(X,{find:de}){const ye=X.references.flatMap(Pe=>{const He=de(Pe.text,Pe.place);return He?[{...Pe,target:He}]:[]}),Re=ye[0]?.place.field,De=ye.filter(({place:Pe,target:He})=>!I(Pe,He));if(Re===
void 0||2*De.length<ye.length)return[];const Me=ye.length/X.references.length,Ve=Me>=.5&&B(X.references)-B(ye)<=2;return Me>=.9||Ve&&f(X.keys.slice(-2),D)?[{field:X,item:Re,keys:X.keys.slice(Re.keys.length),
references:ye}]:[]}function B(X){return new Set(X.map(({text:de})=>de)).size}function f(X,de){return X.flatMap(Re=>Re.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(Re=>de.test(Re.toLowerCase()))}function Q(X){
return X.flatMap(de=>{const ye=({item:Ve,references:Ge})=>!Ge.some(({target:Pe})=>Pe.field===Ve),Re=X.filter(Ve=>Ve.item===de.item&&ye(Ve)),De=y(Re,w);if(!De||y(Re,R)!==de)return[];const Me=new Map(De.
references.map(Ve=>[Ve.place,Ve]));return de.references.flatMap(Ve=>{const{place:Ge,target:Pe,text:He}=Ve,_e=Me.get(Ge),At={links:[De.field,de.field],texts:[_e?.text??"",He]},et=T(Ve,Ge,[]);return _e?
[{source:_e.target,target:Pe,label:et,item:Ge.value,...At}]:[]})})}function y(X,de){const ye=({references:Re,keys:De})=>100*B(Re)-De.length;return X.filter(({keys:Re})=>f(Re,de)).sort((Re,De)=>ye(De)-
ye(Re))[0]}function U(X,de){const ye={forward:[],backward:[]},Re=new Set;for(const{field:Me,references:Ve}of X){let Ge=[];const Pe=new Set,He=Ve.flatMap(At=>{const{place:et,target:ct,text:je}=At,{source:ge,
inside:W}=v(et,ct,de)??{};if(!ge||!W)return[];Ge=Me.keys.slice(W.field.keys.length),ge!==W&&Pe.add(W.key);const ee=et===ge?void 0:et,O=T(At,ee,Ge);return[{source:ge,target:ct,label:O,links:[Me],texts:[
je],item:ee?.value}]});if(10*He.length<9*Ve.length)continue;const _e=He.map(At=>({...At,source:At.target,target:At.source}));f(Ge,M)?ye.backward.push(..._e):(Pe.size>0||f(Ge,D))&&ye.forward.push(...He);
for(const At of Pe)Re.add(At)}const De=ye.forward.length<ye.backward.length?ye.backward:ye.forward;return Re.size>1||new Set(De.flatMap(({texts:Me})=>Me)).size>1?De:[]}function v(X,{field:de},{find:ye}){
for(let Re=X;Re;Re=Re.outer){const De=Re.key===void 0?void 0:ye(JSON.stringify(Re.key),Re),Me=[Re,De].find(Ve=>Ve?.field===de);if(Me)return{source:Me,inside:Re}}}function T({slot:X,value:de},ye,Re){const De=i.
map(Ge=>{const[Pe,He]=[ye?.field.inner.get(Ge),H(ye?.value.members.get(Ge))];return Pe&&Pe.texts.size+(Pe.inner.get("[]")?.texts.size??0)>1||He?.includes(" ")?He:void 0}),Me=Re.filter(Ge=>!F.test(Ge)),
Ve=X===void 0?[]:[`output ${X+1}`];return[H(de),...De].find(Ge=>Ge)??[...Me,...Ve].join(", ")}function H(X){if(X?.type==="array"&&X.items.length>0&&X.items.length<4){const ye=X.items.map(H);return ye.
includes(void 0)?void 0:ye.join(", ")}const de=X?.type==="string"?String(JSON.parse(X.text)):"";return de.trim()===""||de.length>t?void 0:de}var ue=e(13499),Ae=e(11345),G=e(58132),N=e(30706);const J={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Y={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stro\
ke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Z={same:"-->",added:"==>",removed:"-.->"},te=40,ne=500,P=5e4,z=40,K=6;function V(X,de,{isWhole:ye,hide:Re}){const De=new Set(X.filter(({status:Ge})=>ye||
Ge!=="same")),Me=[...De];for(const{source:Ge,target:Pe,status:He}of de)He!=="same"&&De.add(Ge).add(Pe),(Ge.status!=="same"||Pe.status!=="same")&&Me.push(Ge,Pe);if(De.size===0)return{};for(const Ge of[
new Set([...De,...Me]),De]){const Pe=de.filter(({source:At,target:et})=>Ge.has(At)&&Ge.has(et)),He=X.filter(At=>Ge.has(At)),_e=Ge.size<=te&&Pe.length<=ne?oe(He,Pe,Re):void 0;if(_e&&_e.length<=P)return{
picture:_e}}return{note:`The picture is left out: it would have ${De.size>te?(0,N.hS)(De.size,"node"):"too many connections"}.`}}function oe(X,de,ye){const Re=new Map(X.map((Me,Ve)=>[Me,`n${Ve+1}`])),
De=X.map(Me=>`  ${Re.get(Me)}["${J[Me.status]}${_(ye(Me.label))||"?"}"]`);for(const{source:Me,target:Ve,label:Ge,status:Pe}of de){const He=`${J[Pe]}${_(ye(Ge))}`.trim();De.push(`  ${Re.get(Me)} ${Z[Pe]}${He===
""?"":`|"${He}"|`} ${Re.get(Ve)}`)}for(const[Me,Ve]of Object.entries(Y)){const Ge=X.filter(Pe=>Pe.status===Me).map(Pe=>Re.get(Pe));Ge.length>0&&De.push(`  classDef ${Me} ${Ve}`,`  class ${Ge.join()} ${Me}`)}
return[`flowchart ${ie(X,de)>K?"TD":"LR"}`,...De].join(`
`)}function ie(X,de){const ye=new Set(de.map(({target:Ve})=>Ve)),Re=new Set(X);let De=X.filter(Ve=>!ye.has(Ve)),Me=0;for(De.length===0&&(De=X.slice(0,1));De.length>0;Me++){for(const Ge of De)Re.delete(
Ge);De=de.filter(({source:Ge,target:Pe})=>De.includes(Ge)&&Re.has(Pe)).map(({target:Ge})=>Ge)}return Me}function _(X){return(0,G.RK)((0,G.Jj)(X.replace(/\s+/g," ").trim(),z)).replace(ce,de=>de==='"'?"\
#quot;":`#${de.codePointAt(0)};`)}const ce=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;var Be=e(38504);function Ie(X,de=ye=>ye){const[ye,Re]=[X.base??X.head,X.head??
X.base];if(ye===void 0||Re===void 0)return;const De=(0,Ae.j9)([Re,ye]),Me=u(ye,Re),Ve=Ze(X,Me,De),Ge=[...new Set(Ve.values())].sort((et,ct)=>et.rank-ct.rank),Pe=$e(Me,Ve),He=xe(Me,Pe);Ce(X,Ge,De,He);const _e=new Map(
Pe.map(({item:et,source:ct,target:je})=>[et,`${ct.label} \u2192 ${je.label}`])),At=et=>et.filter(Ue).length;return{...V(Ge,Pe,{isWhole:X.status!=="modified",hide:de}),connections:Le(Pe),size:{nodes:At(
Me.nodes),connections:At(Me.edges.map(({source:et})=>et))},tells:He,labelOf:De.labelOf,endsOf:et=>_e.get(et)}}function Ue({side:X}){return X==="head"}function ze(X){return X?`${ze(X.outer)}/${X.key??""}`:
""}function Ze({matches:X},{places:de,nodes:ye},Re){const De=new Map(de.map((_e,At)=>[_e,At])),Me=_e=>_e.key===void 0?`${_e.value.id}`:ze(_e),Ve=(0,Be.$z)(de.filter(Ue),Me),Ge=(0,Be.$z)(X,({base:_e})=>_e.
id),Pe=new Map;let He=-1;for(const _e of ye){if(Pe.has(_e))continue;const At=Ue(_e)?void 0:_e,et=At&&Ge.get(At.value.id)?.shift(),ct=At?(et&&Ve.get(`${et.head.id}`)?.shift())??Ve.get(Me(At))?.shift():
_e;He=(ct&&De.get(ct))??He+1e-6;const je=ct===void 0?"removed":At?"same":"added",ge=[ct,At].filter(ee=>ee!==void 0),W={label:Xe(ct??_e,Re),status:je,rank:He,places:ge};for(const ee of ge)Pe.set(ee,W)}
return Pe}function Xe({key:X,value:de,array:ye},Re){const De=["type","componentType","kind","id","identifier","nodeId"].map(Me=>(0,s.TN)(de,Me));return X??Re.nameOf(de,ye)??(0,s.e1)(De.find(Me=>Me!==void 0)??
"?")}function $e({edges:X},de){const ye=X.flatMap(Pe=>{const[He,_e]=[de.get(Pe.source),de.get(Pe.target)];return He&&_e?[{...Pe,source:He,target:_e,status:Ue(Pe.source)?"added":"removed"}]:[]}),Re=({source:Pe,
target:He,label:_e})=>`${Pe.rank} ${He.rank} ${_e}`,De=(0,Be.$z)(ye,({status:Pe})=>Pe),Me=(0,Be.$z)(De.get("removed")??[],Re);return[...(De.get("added")??[]).map(Pe=>Me.get(Re(Pe))?.pop()?{...Pe,status:"\
same"}:Pe),...[...Me.values()].flat()].sort((Pe,He)=>Pe.source.rank-He.source.rank||Pe.target.rank-He.target.rank)}function Le(X){const de=X.filter(({status:Re})=>Re!=="same"),ye=new Map;for(const Re of[
"target","label"]){const De=Me=>`${Me.source.rank} ${Re==="label"?Me.label:Me.target.rank}`;for(const[Me,Ve,...Ge]of(0,Be.$z)(de,De).values()){if(!Me||!Ve||Ge.length>0||Me.status===Ve.status)continue;
[Me.source,Me.target,Ve.target].every(({places:He})=>He.length===2)&&!ye.has(Me)&&!ye.has(Ve)&&ye.set(Me,Ve).set(Ve,Me)}}return de.flatMap(Re=>{const De=ye.get(Re);return Re.status==="same"||De&&Re.status===
"removed"?[]:[{...Re,kind:De?"rewired":Re.status,was:De}]})}function xe({root:X,nodes:de},ye){const Re=ye.filter(({status:He})=>He!=="same"),De=new Set(Re.flatMap(He=>He.links)),Me=new Set(Re.map(({item:He})=>He)),
Ve=new Set(de.map(({field:He})=>He)),Ge={same:new Set,added:new Set,removed:new Set};for(const{status:He,texts:_e,label:At,source:et,target:ct}of Re){const je=[et.label,ct.label,...At.split(", ")].map(
ge=>JSON.stringify(ge));for(const ge of[..._e,...je])Ge[He].add(ge)}function Pe(He,_e,At){if(_e===void 0||Ve.has(_e)||He.type==="hidden")return[{text:""}];const et=_e.keys.at(-1)===S?[{text:JSON.stringify(
At),field:_e}]:[];if((0,s.jn)(He))return[...et,{text:He.text,field:_e}];const ct=He.type==="array"?He.items.map(je=>["[]",je]):[...He.members];return[...et,...ct.flatMap(([je,ge])=>Pe(ge,p(_e,je),je))]}
return He=>{if(He.kind==="reordered"||He.kind==="moved")return!1;const _e=He.path.map(ge=>ge.type==="member"?ge.key:"[]"),At=_e.reduce(p,X),ct=He.path.slice(0,-1).some(ge=>ge.type==="item"&&Me.has(ge.
item)),je=(ge,W)=>{const ee=Pe(ge,At,_e.at(-1)??""),O=ee.some(Ee=>De.has(Ee.field)),he=(Ee,we)=>De.has(we)?W.has(Ee):Oe(we)||W.has(Ee)&&Fe(we)||O&&qe(Ee,we);return(O||ct)&&ee.every(Ee=>Ee.field&&he(Ee.
text,Ee.field))};return He.kind==="modified"?je(He.from,Ge.removed)&&je(He.to,Ge.added):je(He.value,Ge[He.kind])}}function Oe({keys:X}){return/^(_?id|identifier|uuid)$/.test(X.at(-1)??"")}function Fe({
keys:X}){const de=X.findLast(ye=>ye!=="[]")??"";return/^(\*|if|when)$|(id|name|label|title|type|key|handle|condition|event|relationships)$/i.test(de)}function qe(X,{texts:de}){const ye=de.get(X)??0,Re=[
...de.values()].reduce((De,Me)=>De+Me,0);return ye>2&&2*ye>Re&&/^"?[\w.-]{0,30}"?$/.test(X)}function Ce(X,de,{componentOf:ye},Re){const De=(0,ue.pi)(X),Me=new Map;for(const Ve of de){const[{id:Ge}={},
Pe]=Ve.places.map(He=>He.value);for(const{value:He,array:_e}of Ve.places){const At=(0,Ae.qU)(He)===void 0&&ye(He,_e);for(const et of[Ge!==Pe?.id&&He,At])et&&Me.set(et,[...Me.get(et)??[],Ve])}}for(const Ve of X.
changes){if(Re(Ve)||De(Ve))continue;const Ge=[X.head];for(const He of Ve.path)Ge.push(j(Ge.at(-1),He));const Pe=["value"in Ve&&Ve.value,...Ge.reverse()].find(He=>Me.has(He));for(const He of Me.get(Pe)??
[])He.status==="same"&&(He.status="modified")}}function j(X,de){return de.type==="item"?de.item:de.type==="member"?X?.type==="object"?X.members.get(de.key):void 0:X?.type==="array"?X.items[de.index]:void 0}}),
72899:((L,$,e)=>{e.d($,{K$:()=>s,pi:()=>b,wo:()=>k});const s={lines:[],fields:new Map,orders:new Map};function k(C){const d=new Set,[m,E]=[new Map,new Map];for(const[A,p]of C.split(/\r\n|\r|\n/).entries()){
const c=p.trim();if(c===""||c.startsWith("#")||d.has(c))continue;const r=c.replace(/\[\]$/,""),o=r.split(".").reverse();if(o.includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by\
 single dots)`);if(o.every(h=>h==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);d.add(c);const l=r===c?m:E,a=o[0]??"";l.set(a,[...l.get(a)??[],{line:c,keys:o}])}
return{lines:[...d],fields:m,orders:E}}function b(C,d,m){if(C.size===0||d===void 0)return!1;const E=d.key?.slice(d.key.lastIndexOf(".")+1),p=[...C.get("*")??[],...E!==void 0&&C.get(E)||[]].filter(({keys:c})=>S(
d,c));for(const{line:c}of p)m(c);return p.length>0}function S(C,d){let m=C;for(let E=0;E<d.length;){if(m===void 0)return!1;const A=d[E]==="*"?["*"]:m.key?.split(".").reverse()??[""];if(A.some((p,c)=>p!==
d[E+c]))return!1;E+=A.length,m=m.outer}return!0}}),32742:((L,$,e)=>{e.d($,{OD:()=>te,qy:()=>Y,Z:()=>ne,yR:()=>Z});var s=e(53436),k=e(72899);function b(P,z){const K=z.size===0?void 0:z.get(JSON.stringify(
P));return K===void 0?void 0:JSON.parse(K)}function S({base:P,head:z}){return P===z?[]:s.Rk.flatMap(K=>{const[V,oe]=[(0,s.TN)(P,K),(0,s.TN)(z,K)];return V!==oe&&V?.startsWith('"')&&oe?.startsWith('"')?
[[V,oe]]:[]})}function C(P,z){const K=new Map;for(const[oe,ie]of P)K.set(oe,(K.get(oe)??new Set).add(ie));const V=([oe,ie])=>K.get(oe)?.size===1&&z.base.get(oe)===1&&z.head.get(ie)===1;return new Map(
P.filter(V))}function d(P){const z={base:new Map,head:new Map},K=(V,oe,ie)=>{if(V.type==="array")for(const _ of V.items)K(_,!0,ie);if(V.type==="object"){for(const _ of oe?new Set([...s.Rk.map(ce=>(0,s.
TN)(V,ce)),V.id]):[])_!==void 0&&z[ie].set(_,(z[ie].get(_)??0)+1);for(const _ of V.members.values())K(_,!1,ie)}};for(const V of P)K(V.base,!1,"base"),K(V.head,!1,"head");return z}function m(P,z,K){const V={
element:new Map,member:new Map};function oe(_,ce=!1){if(z.size===0&&!K)return _;if((0,s.jn)(_))return P.scalar(z.get(_.text)??_.text);const Be=ce?V.element:V.member;let Ie=Be.get(_.id);return Ie===void 0&&
(Ie=_.type==="object"?P.object(ie(_,ce)):P.array(_.items.map(Ue=>oe(Ue,!0)),_.unordered),Be.set(_.id,Ie)),Ie}function ie({members:_},ce){const Be=new Map;for(const[Ie,Ue]of _)(0,s.Op)(Ie,Ue,ce)?K||Be.
set(Ie,Ue):Be.set(b(Ie,z)??Ie,oe(Ue));return Be}return(_,ce)=>oe(_,ce).id}function E(P,z){const K={base:m(P,z,!0),head:m(P,new Map,!0)};return{interner:P,renames:z,follow:m(P,z,!1),bare:K}}var A=e(38504);
const p=.4,c=.9,r=4e4,o=4,l=/^(""|0|true|false|null)$/,a=.25,h=new Set([...s.eX,"type"]);function I(P,z,K,V){const oe=F(P,V),ie=D(P.base,z),_=M(P),ce=[...s.eX,"key"].map(Ue=>R(P,ze=>(0,s.TN)(ze,Ue))),
Be=R(P,Ue=>Ue.type==="object"?Ue.members.get("type")?.id??-1:void 0),Ie=[];for(const Ue of[...ce,Be]){const ze=w((0,A.qc)((0,A.FF)(K,Ie),Ue),z,oe).flatMap(Xe=>{const{weighted:$e,plain:Le}=oe.compare(Xe);
return(_(Xe)?Le>=c:$e>=p)||Ue!==Be?[{pair:Xe,alike:$e,distance:ie(Xe)}]:[]});ze.sort((Xe,$e)=>$e.alike-Xe.alike||Xe.distance-$e.distance||Xe.pair[0]-$e.pair[0]||Xe.pair[1]-$e.pair[1]);const Ze={base:new Set,
head:new Set};for(const{pair:Xe}of ze)Ze.base.has(Xe[0])||Ze.head.has(Xe[1])||(Ze.base.add(Xe[0]),Ze.head.add(Xe[1]),Ie.push(Xe))}return Ie}function w(P,z,K){const V=P.reduce((oe,{base:ie,head:_})=>oe+
ie.length*_.length,0);return P.flatMap(oe=>V>r?[...K.shareRare(oe),...(0,A.O6)(z,oe).flatMap(A.yU)]:oe.base.flatMap(ie=>oe.head.map(_=>[ie,_])))}function R({base:P,head:z},K){const V=(oe,ie)=>oe&&K(oe,
ie);return{base:oe=>V(P[oe],"base"),head:oe=>V(z[oe],"head")}}function D(P,z){const K=new Map((0,A.Ms)(z));let V=0;const oe=Array.from(P,(ie,_)=>(V=(K.get(_)??_+V)-_,V));return([ie,_])=>Math.abs(ie+(oe[ie]??
0)-_)}function M({base:P,head:z}){const K=_=>_?[(0,s.TH)(_),(0,s.Gg)(_)]:[void 0],[V,oe]=[new Set(P.flatMap(K)),new Set(z.flatMap(K))],ie=(_,ce)=>K(_).every(Be=>Be!==void 0&&!ce.has(Be));return([_,ce])=>ie(
P[_],oe)&&ie(z[ce],V)}function F(P,{renames:z,follow:K}){const V=new Map,oe=new Set,ie={base:new Map,head:new Map};let _=0;function ce(xe,Oe){const Fe=V.get(xe)??new Map;Fe.size===0&&V.set(xe,Fe);const qe=Fe.
get(Oe)??++_;return qe===_&&Fe.set(Oe,qe),qe}function Be(xe,Oe){const Fe=new Set,qe=(Ce,j,X)=>{if((0,s.jn)(Ce)||(Ce.type==="array"?Ce.items.length:Ce.members.size)===0){const de=ce(j,Oe==="base"?K(Ce):
Ce.id);Fe.add(de),(!(0,s.jn)(Ce)||l.test(Ce.text))&&oe.add(de)}else if(Ce.type==="array")for(const de of Ce.items)qe(de,ce(j,""),!0);else for(const[de,ye]of Ce.members)j===0&&(0,s.jn)(ye)&&h.has(de)||
(0,s.Op)(de,ye,X)||qe(ye,ce(j,Oe==="base"&&b(de,z)||de),!1)};qe(xe,0,!0);for(const Ce of Fe)ie[Oe].set(Ce,(ie[Oe].get(Ce)??0)+1);return Fe}const Ie={base:P.base.map(xe=>Be(xe,"base")),head:P.head.map(
xe=>Be(xe,"head"))},Ue=(xe,Oe)=>Ie[xe][Oe]??new Set,ze=new Map;for(const[xe,Oe]of[...ie.base,...ie.head]){const Fe=(oe.has(xe)?a:1)/Oe;ze.set(xe,Math.min(ze.get(xe)??1,Fe))}const Ze=xe=>ze.get(xe)??0,
Xe=xe=>{let Oe=0;for(const Fe of xe)Oe+=Ze(Fe);return Oe},$e={base:Ie.base.map(Xe),head:Ie.head.map(Xe)},Le=(xe,Oe)=>Oe===0?0:2*xe/Oe;return{compare([xe,Oe]){const[Fe,qe]=[Ue("base",xe),Ue("head",Oe)];
let[Ce,j]=[0,0];for(const de of Fe)qe.has(de)&&(Ce++,j+=Ze(de));return{weighted:Le(j,($e.base[xe]??0)+($e.head[Oe]??0)),plain:Le(Ce,Fe.size+qe.size)}},shareRare({base:xe,head:Oe}){const Fe=new Map;for(const qe of Oe)
for(const Ce of Ue("head",qe))Ze(Ce)>=1/o&&Fe.set(Ce,[...Fe.get(Ce)??[],qe]);return xe.flatMap(qe=>{const Ce=new Set([...Ue("base",qe)].flatMap(j=>Fe.get(j)??[]));return Array.from(Ce,j=>[qe,j])})}}}function i(P,z,K){
return F({base:[P],head:[z]},K).compare([0,0]).weighted}function t(P,z,K=!1){let V=[],oe={base:[...P.base.keys()],head:[...P.head.keys()]};const ie=Le=>{Le.length!==0&&(V=[...V,...Le].sort(A.FM),oe=(0,A.
FF)(oe,Le))},_=()=>oe.base.length===0||oe.head.length===0,ce=Le=>ie((0,A.O6)(V,oe).flatMap(xe=>(0,A.eV)(xe,Le))),Be=K||[...P.base,...P.head].some(({type:Le})=>Le==="object"),Ie=s.Rk.filter(Le=>!(g(P.base,
Le)&&g(P.head,Le)));if(Be){const[Le,...xe]=B(Ie,P,z);ie(Le?.pairs??[]);for(const{key:Oe}of xe)ie((0,A.kk)(oe,u(P,Oe)))}const Ue=R(P,({id:Le})=>Le),ze={...Ue,base:R(P,Le=>z.follow(Le,!0)).base};for(const Le of z.
renames.size>0?[ze,Ue]:[Ue]){if(_())return V;ce(Le),Be&&ie((0,A.kh)(oe,Le))}if(Be&&!_()){const[Le]=B(Q(P),P,z);Le&&ie((0,A.kk)(oe,u(P,Le.key)));const xe=Oe=>R(P,(Fe,qe)=>n(Fe,z.bare[qe],Oe));ce(xe(1)),
ie((0,A.kh)(oe,xe(3))),ie(I(P,V,oe,z))}const Ze=Ie.length<s.Rk.length,Xe=Le=>Le&&!Ie.some(xe=>(0,s.TN)(Le,xe))&&!(0,s.Gg)(Le)&&(Ze||!(0,s.TH)(Le)),$e=(0,A.O6)(V,oe).flatMap(({base:Le,head:xe})=>Ze&&Le.
join()===xe.join()?(0,A.yU)({base:Le,head:xe}):(0,A.yU)({base:Le.filter(Oe=>Xe(P.base[Oe])),head:xe.filter(Oe=>Xe(P.head[Oe]))}));return ie($e),V}function u(P,z){return R(P,K=>(0,s.TN)(K,z))}function n(P,z,K){
if(P.type!=="object")return;const V=s.Rk.filter(oe=>{const ie=P.members.get(oe);return ie&&(0,s.jn)(ie)});return P.members.size-V.length<K?void 0:z(P,!0)}function g(P,z){const K=P.map(oe=>Number((0,s.
TN)(oe,z)?.replaceAll('"',"")||Number.NaN)),[V=-1]=K;return P.length>1&&(V===0||V===1)&&K.every((oe,ie)=>oe===V+ie)}function B(P,z,K){const V={base:[...z.base.keys()],head:[...z.head.keys()]},oe=P.map(
_=>({key:_,pairs:(0,A.kk)(V,u(z,_))})),ie=(_,ce)=>_.every(([Ie,Ue],ze)=>Ie===ce[ze]?.[0]&&Ue===ce[ze]?.[1])?0:f(ce,z,K)-f(_,z,K);return oe.sort(({pairs:_},{pairs:ce})=>ce.length-_.length||ie(_,ce))}function f(P,z,{
interner:K,renames:V,bare:oe}){const ie=P.flatMap(([ce,Be])=>{const[Ie,Ue]=[z.base[ce],z.head[Be]];return Ie&&Ue?[{base:Ie,head:Ue}]:[]}),_=m(K,new Map([...V,...ie.flatMap(S)]),!0);return ie.filter(({
base:ce,head:Be})=>[_,oe.head].some(Ie=>Ie(ce,!0)===oe.head(Be,!0))).length}function Q({base:P,head:z}){const K=new Map;for(const ie of z)for(const _ of ie.type==="object"?ie.members.keys():[])K.set(_,
(K.get(_)??0)+1);const V=ie=>!(0,s.m0)(ie)&&ie!=="type"&&2*(K.get(ie)??0)>z.length,oe=[...K.keys()].filter(ie=>V(ie)&&y(P,ie)&&y(z,ie)).sort();return[...oe.filter(ie=>s.ZM.test(ie)),...oe.filter(ie=>!s.
ZM.test(ie))]}function y(P,z){const K=P.flatMap(oe=>(0,s.TN)(oe,z)??[]).filter(oe=>oe.startsWith('"'));if(K.length<2||2*K.length<=P.length||new Set(K).size<K.length)return!1;const V=new Set(P.flatMap(
oe=>s.Rk.map(ie=>(0,s.TN)(oe,ie))));return 2*K.filter(oe=>V.has(oe)).length<K.length}var U=e(11345);const v=8,T=.5;function H(P,z,K,V){const oe=(Le,xe)=>xe.filter(({path:Oe,value:Fe})=>Oe.at(-1)?.type===
"item"&&K[Le].get(Fe.id)===1),ie={base:oe("base",P.base),head:oe("head",P.head)},_=Le=>oe(Le,P[Le].flatMap(xe=>ue(xe,V))),ce={base:[...ie.base,...ie.head.length>0?_("base"):[]],head:[...ie.head,...ie.
base.length>0?_("head"):[]]},Be={base:ce.base.map(({value:Le})=>Le),head:ce.head.map(({value:Le})=>Le)},Ie={bases:new Set,heads:new Map};let Ue={base:[...Be.base.keys()],head:[...Be.head.keys()]};const ze=(Le,xe)=>{
const Oe=(0,A.kk)(Ue,R(Be,Le)).filter(([Fe,qe])=>{const[Ce,j]=[ce.base[Fe],ce.head[qe]],X=Fe<ie.base.length||qe<ie.head.length;return!Ce||!j||!X||Ce.arrays===j.arrays||!xe(Ce.value,j.value)?!1:(Ie.bases.
add(Ce.value),Ie.heads.set(j.value,Ce),!0)});Ue=(0,A.FF)(Ue,Oe)},Ze=(Le,xe)=>(0,s.TN)(Le,"type")===(0,s.TN)(xe,"type"),Xe=(Le,xe)=>Ze(Le,xe)&&i(Le,xe,z)>=T,$e=(Le,xe)=>Le!==void 0&&(K[xe].get(Le)??0)>
1?void 0:Le;return ze((Le,xe)=>$e((0,s.TH)(Le),xe),(Le,xe)=>((0,s.TH)(Le)?.length??0)>=v||Xe(Le,xe)),ze((Le,xe)=>$e((0,s.Gg)(Le),xe),Xe),ze((Le,xe)=>$e((0,s.TH)(Le),xe)===(0,s.TH)(Le)?n(Le,z.bare[xe],
3):void 0,Ze),Ie}function ue({value:P,path:z},K){return(0,U.Vg)(P,K).flatMap(V=>{if((0,s.jn)(V.value))return[];const oe={value:V.value,path:[...z,V.step],arrays:void 0};return[oe,...ue(oe,K)]})}function Ae(P,z,K,V){
const oe=[],ie=[],_=[],ce=[],Be={base:[],head:[]},Ie=[];function Ue(Oe,Fe,qe){Oe.id!==Fe.id&&(Oe.type==="array"&&Fe.type==="array"?xe(Oe,Fe):Oe.type==="object"&&Fe.type==="object"?Le(Oe,Fe,qe):qe!=="o\
wn"&&(0,s.jn)(Oe)&&(0,s.jn)(Fe)&&z.renames.get(Oe.text)===Fe.text?ie.push({path:[...Ie],from:(0,s.e1)(Oe.text),to:(0,s.e1)(Fe.text)}):oe.push({kind:"modified",path:[...Ie],from:Oe,to:Fe}))}function ze(Oe,Fe,qe){
qe==="element"&&ce.push(...S({base:Oe,head:Fe})),(qe==="element"||Oe.type==="object"&&Fe.type==="object")&&_.push({base:Oe,head:Fe,path:[...Ie]}),Ue(Oe,Fe,qe)}function Ze({step:Oe,base:Fe,head:qe},Ce,j){
Ie.push(Oe),Fe!==void 0&&qe!==void 0?ze(Fe,qe,Ce):qe!==void 0&&!Xe(qe)?(oe.push({kind:"added",path:[...Ie],value:qe}),Be.head.push({value:qe,path:[...Ie],arrays:j}),$e(qe)):Fe!==void 0&&!K.bases.has(Fe)&&
(oe.push({kind:"removed",path:[...Ie],value:Fe}),Be.base.push({value:Fe,path:[...Ie],arrays:j})),Ie.pop()}function Xe(Oe){const Fe=K.heads.get(Oe);return Fe===void 0?!1:(oe.push({kind:"moved",path:[...Ie],
from:Fe.path}),ze(Fe.value,Oe,"element"),!0)}function $e(Oe){if(K.heads.size!==0)for(const{step:Fe,value:qe}of(0,U.Vg)(Oe,V))Ie.push(Fe),Xe(qe)||$e(qe),Ie.pop()}function Le(Oe,Fe,qe){for(const{key:Ce,
from:j,...X}of G(Oe,Fe,z)){const de={type:"member",key:Ce};j!==void 0&&ie.push({path:[...Ie,de],from:j,to:Ce});const ye=X.base!==void 0&&(0,s.Op)(Ce,X.base,qe==="element");Ze({step:de,...X},ye?"own":"\
member")}}function xe(Oe,Fe){const qe={base:Oe.items,head:Fe.items},j=t(qe,z,Oe.unordered&&Fe.unordered).filter(([ye,Re])=>!K.bases.has(Oe.items[ye])&&!K.heads.has(Fe.items[Re])),X=(0,U.Oe)(qe,j,V),de=(0,A.
Ms)(j);if(de.length<j.length&&!Fe.unordered){const ye=new Set(de.map(([,De])=>Fe.items[De])),Re=X.filter(De=>De.base&&De.head&&!ye.has(De.head));oe.push({kind:"reordered",path:[...Ie],moved:Re.map(({step:De})=>De)})}
for(const ye of X)Ze(ye,"element",qe)}return Ue(P.base,P.head,"member"),{changes:oe,references:ie,matches:_,renames:ce,unmatched:Be}}function G(P,z,{renames:K,follow:V}){const oe=new Set,ie=new Map,_=(Ie,Ue)=>Ie.
id===Ue.id||V(Ie)===Ue.id;for(const Ie of[_,()=>!0])for(const Ue of[ze=>ze,ze=>b(ze,K)??ze])for(const[ze,Ze]of P.members){const Xe=Ue(ze),$e=z.members.get(Xe);$e===void 0||oe.has(ze)||ie.has(Xe)||!Ie(
Ze,$e)||(oe.add(ze),ie.set(Xe,{key:Xe,base:Ze,head:$e,...Xe!==ze&&{from:ze}}))}const ce=[...P.members].filter(([Ie])=>!oe.has(Ie)),Be=[...z.members].filter(([Ie])=>!ie.has(Ie));return[...ie.values(),...ce.
map(([Ie,Ue])=>({key:Ie,base:Ue,head:void 0})),...Be.map(([Ie,Ue])=>({key:Ie,base:void 0,head:Ue}))].sort((Ie,Ue)=>Ie.key<Ue.key?-1:1)}const N={bases:new Set,heads:new Map},J=5;function Y(P,z){const K=new s.
Ms(k.K$),[V,oe]=[P,z].map(ie=>Z(ie,K));return V&&oe&&te([{base:V,head:oe}],K)[0]}function Z(P,z=new s.Ms(k.K$)){return/^\s*[[{]/.test(P)?z.read(P):void 0}function te(P,z){const K=ne(()=>d(P)),V=ne(()=>(0,U.
j9)([...P.map(({head:ce})=>ce),...P.map(({base:ce})=>ce)])),oe=(ce,Be)=>V().componentOf(ce,Be);function ie(ce){const Be=E(z,ce);return P.map(Ie=>{const Ue=Ae(Ie,Be,N,oe),{base:ze,head:Ze}=Ue.unmatched;
if(ze.length===0||Ze.length===0)return Ue;const Xe=H(Ue.unmatched,Be,K(),oe);if(Xe.heads.size===0)return Ue;const $e=Ae(Ie,Be,Xe,oe);return $e.changes.filter(({kind:Le})=>Le==="moved").length===Xe.heads.
size?$e:Ue})}let _=new Map;for(let ce=0;ce<J;ce++){const Be=ie(_),Ie=Be.flatMap(ze=>ze.renames),Ue=Ie.length===0?new Map:C(Ie,K());if(_.size===Ue.size&&[..._].every(([ze,Ze])=>Ue.get(ze)===Ze)){if(Be.
some(({changes:ze})=>ze.length>0))return Be;break}_=Ue}return ie(new Map)}function ne(P){let z;return()=>(z??={value:P()},z.value)}}),13499:((L,$,e)=>{e.d($,{Az:()=>i,a2:()=>w,gN:()=>a,lY:()=>R,pi:()=>l,
rL:()=>h});var s=e(53436),k=e(32742);const b=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,S=/^([xywh]|width|height|left|top|zoom)$/i,C=[["x"],["position"],["le\
ft","top"]],d=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,m=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
E=/hash|digest|checksum|etag|md5|^sha\d*$/i,A=/^(?=.*\d)[\w+/=-]{16,}$/,p=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,c=/^\d{1,15}$/,r=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
o=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function l({base:t,head:u}){const n={base:i(t),head:i(u)};function g(B,f,Q){const y=M(B.at(-1)),U=T=>T.test(f)&&T.test(Q);return d.
test(y)&&U(m)||E.test(y)&&U(A)||p.test(y)&&(U(c)||U(o))?!0:B.at(-2)?.type!=="member"&&r.test(y)&&U(o)&&!n.head().has(f)&&!n.base().has(Q)}return B=>{if(B.kind==="reordered"||B.kind==="moved")return!1;
const f=B.kind==="modified"?[B.from,B.to]:[B.value];if(I(B.path)&&f.every(F))return!0;const[Q,y]=f;return Q?.type!==y?.type||!Q||!y||!("text"in Q)||!("text"in y)?!1:g(B.path,(0,s.e1)(Q.text),(0,s.e1)(
y.text))}}function a(t){return o.test(t)||m.test(t)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(t)}function h(t,u){return r.test(t)&&(0,s.jn)(u)||(b.test(t)||/^[xy]$/.test(t))&&F(u)}function I(t){if(t.slice(w(
t)).some(B=>b.test(M(B))))return!0;const[u,n]=[t.at(-2),M(t.at(-1))],g=u?.type==="item"&&u.item.type==="object"?u.item.members:void 0;return/^[xy]$/.test(n)||S.test(n)&&C.some(B=>B.every(f=>g?.has(f)))}
function w(t){return t.findLastIndex(({type:u})=>u==="item")+1}function R(t,{matches:u}){const n=new Map(u.map(({base:B,head:f})=>[f,B])),g=new Map;for(const B of t){const f=w(B.path),[Q,y]=[B.path[f-
1],B.path[f]],U=/^[xy]$/.test(M(y)),v=U?["x","y"]:b.test(M(y))?[M(y)]:[],T=Q?.type==="item"?Q.item:void 0,[H,ue]=[D(T&&n.get(T),v),D(T,v)],Ae=[...B.path.slice(0,f),{type:"member",key:v.join(", ")}];H&&
ue?g.set(U?Q:y,{kind:"modified",path:Ae,from:H,to:ue}):g.set(B,B)}return[...g.values()]}function D(t,u){const n=t?.type==="object"?u.flatMap(g=>t.members.get(g)??[]):[];if(!(n.length<Math.max(1,u.length)))
return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function M(t){return t?.type==="member"?t.key:""}function F(t){if(t.type==="hidden")return!1;if((0,s.jn)(t))return t.type==="literal"&&
/\d/.test(t.text);const u=t.type==="array"?t.items:[...t.members.values()];return u.length>0&&u.every(F)}function i(t){return(0,k.Z)(()=>{const u=new Map,n=t?[t]:[];for(let g=n.pop();g;g=n.pop())(0,s.
jn)(g)?u.set((0,s.e1)(g.text),(u.get((0,s.e1)(g.text))??0)+1):n.push(...g.type==="array"?g.items:g.members.values());return u})}}),11345:((L,$,e)=>{e.d($,{Oe:()=>o,Vg:()=>l,Vn:()=>w,j9:()=>m,qU:()=>E});
var s=e(53436);const k=/group|parent|folder|owner/i,b=/^(locale|locales|localeData|i18n|translations)$/,S=/^(data|node)$/,C=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,d=40;function m(D){
const M=D.map(r),F=u=>M.find(n=>n.get(u))?.get(u);function i(u,n){for(const g of u.type==="object"?[...u.members.keys()].sort():[]){if(k.test(g))continue;const B=(0,s.TN)(u,g),f=g!=="type"?B:B&&/^"\w+:/.
test(B)?B.replace(/\w+:/,""):void 0,Q=f===void 0?void 0:F(f);if(Q===void 0||Q.item===u||E(Q.item)===void 0)continue;const y=M.some(U=>{const v=U.get(f??"");return v&&(v.array===n||c(n,v.item))});if(g===
"type"||!y)return Q.item}}function t(u,n){const g=(0,s.Gg)(u);return E(u)??E(i(u,n))??(g&&(0,s.e1)(g))}return{componentOf:i,nameOf:t,labelOf(u){const n=/\d/.test(u)?F(u):void 0,g=n&&t(n.item,n.array);
return g!==void 0&&JSON.stringify(g)!==u?g:void 0}}}function E(D){const M=D&&((0,s.TN)(D,"name")??A(D));return M&&(0,s.e1)(M)}function A(D){for(const[M,F]of D.type==="object"?D.members:[]){const t=(b.
test(M)&&F.type==="object"?["en",...[...F.members.keys()].sort()]:[]).map(g=>(0,s.TN)(p(F,g)??F,"name")),u=S.test(M)?[...s.eX.map(g=>(0,s.TN)(F,g)),(0,s.TN)(F,"display_name"),A(F)]:[],n=[...t,...u].find(
g=>g!==void 0);if(n!==void 0)return n}}function p(D,M){return D.type==="object"?D.members.get(M):void 0}function c(D,M){return(M.type==="object"?[...M.members.values()]:[]).some(i=>i.type==="array"&&i.
items===D)}function r(D){const M=new Map,F=i=>{if(i.type==="object")for(const t of i.members.values())F(t);if(i.type==="array")for(const t of i.items){const u=t.type==="object"?[...t.members.keys()].filter(
g=>s.ZM.test(g)):[],n=new Set(u.flatMap(g=>(0,s.TN)(t,g)??[]));for(const g of n)M.set(g,M.has(g)?void 0:{item:t,array:i.items});F(t)}};return F(D),M}function o({base:D,head:M},F,i){const[t,u]=[new Set(
F.map(([y])=>y)),new Set(F.map(([,y])=>y))],n=F.flatMap(([y,U])=>{const v=M[U];return v?[{item:v,index:U,array:M,base:D[y],head:v}]:[]}),g=D.map((y,U)=>({item:y,index:U,array:D,base:y,head:void 0})),B=M.
map((y,U)=>({item:y,index:U,array:M,base:void 0,head:y})),f=[...g.filter(({index:y})=>!t.has(y)),...n,...B.filter(({index:y})=>!u.has(y))],Q=I(f,i);return f.map(y=>({...y,step:a(y,Q.get(y))})).sort(h)}
function l(D,M){return D.type==="object"?Array.from(D.members,([i,t])=>({step:{type:"member",key:i},value:t})):(D.type==="array"?o({base:[],head:D.items},[],M):[]).flatMap(({step:i,head:t})=>t?[{step:i,
value:t}]:[])}function a({item:D,index:M},F){if(F===void 0)return{type:"element",index:M};const i=R(D),t=i!==void 0&&i.length<=d&&!F.startsWith(i);return{type:"item",label:F,...t&&{hint:i},item:D}}function h({
step:D},{step:M}){return D.type==="item"&&M.type==="item"?D.label<M.label?-1:1:D.type==="element"&&M.type==="element"?D.index-M.index:D.type==="item"?-1:1}function I(D,M){const F=new Map,i=new Set,t=new Map(
D.map(y=>[y,E(y.item)]));let u=D.filter(y=>(t.get(y)??(0,s.Gg)(y.item)??(0,s.TH)(y.item))!==void 0);const n=y=>{const U=u.map(y),v=w(U);u=u.filter((T,H)=>{const ue=U[H];return ue===void 0||v.get(ue)!==
1||i.has(ue)?!0:(i.add(ue),F.set(T,ue),!1)})};n(y=>t.get(y));const g=new Map(u.map(y=>[y,t.get(y)??E(M(y.item,y.array))])),B=w([...g.values()]),f=y=>{const U=g.get(y),v=(0,s.Gg)(y.item);return t.get(y)??
(B.get(U)===1?U:void 0)??(v&&(0,s.e1)(v))},Q=(y,U="")=>{const[v,T]=[(0,s.TH)(y.item),f(y)??R(y.item)],H=v&&(0,s.e1)(v).replace(U,"");return T===void 0||H===void 0?T??H:`${T} (${H})`};return n(y=>f(y)??
Q(y,C)),n(y=>Q(y,C)),n(y=>Q(y)),n(y=>`${f(y)??R(y.item)??Q(y)} [${y.index}${y.head?"":", before"}]`),F}function w(D){const M=new Map;for(const F of D)M.set(F,(M.get(F)??0)+1);return M}function R(D){const M=(0,s.
TN)(D,"type");return M?.startsWith('"')?(0,s.e1)(M):void 0}}),2045:((L,$,e)=>{e.d($,{SE:()=>St,dO:()=>Ut});var s=e(58132),k=e(30706),b=e(71124),S=e(32614),C=e(13499),d=e(63102);class m extends d.A{constructor(){
super(...arguments),this.tokenize=c}equals(q,re,le){return le.ignoreWhitespace?((!le.newlineIsToken||!q.includes(`
`))&&(q=q.trim()),(!le.newlineIsToken||!re.includes(`
`))&&(re=re.trim())):le.ignoreNewlineAtEof&&!le.newlineIsToken&&(q.endsWith(`
`)&&(q=q.slice(0,-1)),re.endsWith(`
`)&&(re=re.slice(0,-1))),super.equals(q,re,le)}}const E=new m;function A(x,q,re){return E.diff(x,q,re)}function p(x,q,re){return re=generateOptions(re,{ignoreWhitespace:!0}),E.diff(x,q,re)}function c(x,q){
q.stripTrailingCr&&(x=x.replace(/\r\n/g,`
`));const re=[],le=x.split(/(\n|\r\n)/);le[le.length-1]||le.pop();for(let ae=0;ae<le.length;ae++){const me=le[ae];ae%2&&!q.newlineIsToken?re[re.length-1]+=me:re.push(me)}return re}function r(x){for(let q=0;q<
x.length;q++)if(x[q]<" "||x[q]>"~"||x[q]==='"'||x[q]==="\\")return!0;return!1}function o(x){if(!r(x))return x;let q='"';const re=new TextEncoder().encode(x);let le=0;for(;le<re.length;){const ae=re[le];
ae===7?q+="\\a":ae===8?q+="\\b":ae===9?q+="\\t":ae===10?q+="\\n":ae===11?q+="\\v":ae===12?q+="\\f":ae===13?q+="\\r":ae===34?q+='\\"':ae===92?q+="\\\\":ae>=32&&ae<=126?q+=String.fromCharCode(ae):q+="\\"+
ae.toString(8).padStart(3,"0"),le++}return q+='"',q}const l={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},a={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},h={includeIndex:!1,
includeUnderline:!1,includeFileHeaders:!1};function I(x,q,re,le,ae,me,Se){let Te;Se?typeof Se=="function"?Te={callback:Se}:Te=Se:Te={},typeof Te.context>"u"&&(Te.context=4);const Ye=Te.context;if(Te.newlineIsToken)
throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(Te.callback){const{callback:Ke}=Te;A(re,le,Object.assign(Object.assign({},Te),{callback:nt=>{
const ut=Je(nt);Ke(ut)}}))}else return Je(A(re,le,Te));function Je(Ke){if(!Ke)return;Ke.push({value:"",lines:[]});function nt(Ct){return Ct.map(function(Dt){return" "+Dt})}const ut=[];let ft=0,pt=0,ht=[],
yt=1,dt=1;for(let Ct=0;Ct<Ke.length;Ct++){const Dt=Ke[Ct],kt=Dt.lines||M(Dt.value);if(Dt.lines=kt,Dt.added||Dt.removed){if(!ft){const Mt=Ke[Ct-1];ft=yt,pt=dt,Mt&&(ht=Ye>0?nt(Mt.lines.slice(-Ye)):[],ft-=
ht.length,pt-=ht.length)}for(const Mt of kt)ht.push((Dt.added?"+":"-")+Mt);Dt.added?dt+=kt.length:yt+=kt.length}else{if(ft)if(kt.length<=Ye*2&&Ct<Ke.length-2)for(const Mt of nt(kt))ht.push(Mt);else{const Mt=Math.
min(kt.length,Ye);for(const Ot of nt(kt.slice(0,Mt)))ht.push(Ot);const Yt={oldStart:ft,oldLines:yt-ft+Mt,newStart:pt,newLines:dt-pt+Mt,lines:ht};ut.push(Yt),ft=0,pt=0,ht=[]}yt+=kt.length,dt+=kt.length}}
for(const Ct of ut)for(let Dt=0;Dt<Ct.lines.length;Dt++)Ct.lines[Dt].endsWith(`
`)?Ct.lines[Dt]=Ct.lines[Dt].slice(0,-1):(Ct.lines.splice(Dt+1,0,"\\ No newline at end of file"),Dt++);return{oldFileName:x,newFileName:q,oldHeader:ae,newHeader:me,hunks:ut}}}function w(x,q){var re,le,
ae,me,Se,Te;if(q||(q=l),Array.isArray(x)){if(x.length>1&&!q.includeFileHeaders&&!x.every(Ke=>Ke.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable\
; how would a tool trying to apply the patch know which changes are to which file?)");return x.map(Ke=>w(Ke,q)).join(`
`)}const Ye=[];if(x.isGit){if(q=l,!x.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!x.newFileName)throw new Error("newFileName must be specified for Git patches");let Ke=x.
oldFileName,nt=x.newFileName;x.isCreate&&Ke==="/dev/null"?Ke=nt.replace(/^b\//,"a/"):x.isDelete&&nt==="/dev/null"&&(nt=Ke.replace(/^a\//,"b/")),Ye.push("diff --git "+o(Ke)+" "+o(nt)),x.isDelete&&Ye.push(
"deleted file mode "+((re=x.oldMode)!==null&&re!==void 0?re:"100644")),x.isCreate&&Ye.push("new file mode "+((le=x.newMode)!==null&&le!==void 0?le:"100644")),x.oldMode&&x.newMode&&!x.isDelete&&!x.isCreate&&
(Ye.push("old mode "+x.oldMode),Ye.push("new mode "+x.newMode)),x.isRename&&(Ye.push("rename from "+o(((ae=x.oldFileName)!==null&&ae!==void 0?ae:"").replace(/^a\//,""))),Ye.push("rename to "+o(((me=x.
newFileName)!==null&&me!==void 0?me:"").replace(/^b\//,"")))),x.isCopy&&(Ye.push("copy from "+o(((Se=x.oldFileName)!==null&&Se!==void 0?Se:"").replace(/^a\//,""))),Ye.push("copy to "+o(((Te=x.newFileName)!==
null&&Te!==void 0?Te:"").replace(/^b\//,""))))}else q.includeIndex&&x.oldFileName==x.newFileName&&x.oldFileName!==void 0&&Ye.push("Index: "+x.oldFileName),q.includeUnderline&&Ye.push("================\
===================================================");const Je=x.hunks.length>0;q.includeFileHeaders&&x.oldFileName!==void 0&&x.newFileName!==void 0&&(!x.isGit||Je)&&(Ye.push("--- "+o(x.oldFileName)+(x.
oldHeader?"	"+x.oldHeader:"")),Ye.push("+++ "+o(x.newFileName)+(x.newHeader?"	"+x.newHeader:"")));for(let Ke=0;Ke<x.hunks.length;Ke++){const nt=x.hunks[Ke],ut=nt.oldLines===0?nt.oldStart-1:nt.oldStart,
ft=nt.newLines===0?nt.newStart-1:nt.newStart;Ye.push("@@ -"+ut+","+nt.oldLines+" +"+ft+","+nt.newLines+" @@");for(const pt of nt.lines)Ye.push(pt)}return Ye.join(`
`)+`
`}function R(x,q,re,le,ae,me,Se){if(typeof Se=="function"&&(Se={callback:Se}),Se?.callback){const{callback:Te}=Se;I(x,q,re,le,ae,me,Object.assign(Object.assign({},Se),{callback:Ye=>{Te(Ye?w(Ye,Se.headerOptions):
void 0)}}))}else{const Te=I(x,q,re,le,ae,me,Se);return Te?w(Te,Se?.headerOptions):void 0}}function D(x,q,re,le,ae,me){return R(x,x,q,re,le,ae,me)}function M(x){const q=x.endsWith(`
`),re=x.split(`
`).map(le=>le+`
`);return q?re.pop():re.push(re.pop().slice(0,-1)),re}const F=2,i=1e3,t=240,u=40,n=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${t/2}})`,"su")],g="\
...";function B(x,q){const[re,le]=[f(x),f(q)],ae=x!==void 0&&q!==void 0&&re.ends!==le.ends,me=y(re.lines,le.lines);return ae?[`@@ line ends: ${re.ends} \u2192 ${le.ends} @@`,...me]:me}function f(x){const q=x?.
includes(`\r
`)===!0&&!/(?<!\r)\n/.test(x);return{lines:(x?.split(q?`\r
`:`
`)??[]).flatMap(le=>Q(le,n).map((ae,me)=>me===0?ae:g+ae)),ends:q?"CRLF":"LF"}}function Q(x,[q,...re]){if(x.length<=t||q===void 0)return[x];const le=[""];for(const ae of x.split(q)){const me=le.at(-1)??
"";me.length<u?le.splice(-1,1,me+ae):ae!==""&&le.push(ae)}return le.flatMap(ae=>Q(ae,re))}function y(x,q){const re=new Set(x),le=Je=>Je.map(Ke=>`${Ke}
`).join(""),me=re.size>0&&q.some(Je=>re.has(Je))?I("","",le(x),le(q),"","",{context:F,maxEditLength:i}):void 0;if(me===void 0){const Je=[...x.map(Ke=>`- ${Ke}`),...q.map(Ke=>`+ ${Ke}`)];return[...U(Je),
...Je]}const Se=Je=>Je.filter(Ke=>!Ke.startsWith(g)).length;let[Te,Ye]=[0,0];return me.hunks.flatMap(({newStart:Je,newLines:Ke,lines:nt})=>{const ut=q.slice(Te,Je-1),ft=Ye+Se(q.slice(Te,Je)),pt=Je-1+Ke;
Ye+=Se(q.slice(Te,pt)),Te=pt;const ht=nt.map(dt=>`${dt.slice(0,1)} ${dt.slice(1)}`);return[...ut.length>1?[`@@ line ${ft} @@`]:ut.map(dt=>`  ${dt}`),...U(ht),...ht]})}function U(x){const q=ae=>x.flatMap(
me=>me.startsWith(ae)?[me.slice(2)]:[]),re=new Map(q("-").map(ae=>[T(ae.normalize()),ae]));if(re.size===0)return[];const le=q("+").flatMap(ae=>{const me=re.get(T(ae.normalize()));return me===void 0?[]:
v(me,ae)??[]});return le.length===0?[]:[`@@ hard to see: ${[...new Set(le)].join(", ")} @@`]}function v(x,q){const[re,le]=[x.normalize(),q.normalize()];if(x===q||T(re)!==T(le))return;const ae=T(x)===T(
q)?[]:["Unicode forms"],me=re.trimEnd()===le.trimEnd(),Se=re===le?[]:[me?"spaces at the end":"white space"];return[...ae,...Se].join(", ")}function T(x){return x.replace(/\s+/g,"")}function H(x,q){const re=[
[]];for(const Se of x)Se.startsWith("@@ line ")&&re.push([]),re.at(-1)?.push(Se);let[le,ae]=[q,0];const me=re.flatMap(Se=>{const Te=ae===0?ue(Se,le):[];return le-=G(Te),ae+=Se.filter(Ae).length-Te.filter(
Ae).length,Te});return ae===0?me:[...me,`@@ ${(0,k.hS)(ae,"more changed line")} @@`]}function ue(x,q){if(G(x)<=q)return x;const re=Se=>Se.startsWith("-"),le=G(x.filter(re)),ae=Math.min(le,Math.max(q/2,
q-(G(x)-le))),me={removed:ae,others:q-ae};return x.filter(Se=>{const Te=re(Se)?"removed":"others";return me[Te]-=Se.length+1,me[Te]>=0})}function Ae(x){return x.startsWith("-")||x.startsWith("+")}function G(x){
return x.reduce((q,re)=>q+re.length+1,0)}var N=e(53436),J=e(32742);const Y=2,Z=60,te="</details>",ne=`<details><summary></summary>


${te}`.length,P=100;function z(x,q={}){const re=q.under?.(1/0)??"";return{line:x,rest:"",least:re===""?x:`${x} \u2026`,changes:0,...q,under:re,cut:q.under}}function K(x,q){const{placed:re,left:le}=V(x,
q),ae=new Map;let me=le;for(const[Se,{entry:Te,sections:Ye}]of re.entries()){const Je=ie(Te,Te.least.length+Math.floor(me/(re.length-Se)));me-=_(Je)-Te.least.length,ae.set(Te,Je);for(const Ke of Ye)ae.
set(Ke,[])}return Ue(ce(x,ae).filter(([Se])=>Se!==""))}function V(x,q){const re=oe(x,[]),le=new Map;for(const{sections:Je}of re)for(const Ke of Je)le.set(Ke,(le.get(Ke)??0)+1);const ae=new Set,me=[];let[
Se,Te]=[q,0];const Ye=({entry:Je,sections:Ke})=>Ke.length===1?0:Je.line.length+Je.under.length;for(const Je of re.sort((Ke,nt)=>Ye(Ke)-Ye(nt))){const{entry:Ke,sections:nt}=Je,ut=nt.filter(dt=>!ae.has(
dt)),ft=nt.filter(dt=>le.get(dt)===1),ht=ut.map(({heading:dt,folded:Ct})=>dt.length+Y+(Ct?ne:0)).reduce((dt,Ct)=>dt+Ct,Ke.least.length+Y),yt=Te+Z*(ut.length-ft.length);if(!(ht+yt>Se)){Se-=ht,Te=yt,me.
push(Je);for(const dt of ut)ae.add(dt);for(const dt of nt)le.set(dt,(le.get(dt)??0)-1)}}return{placed:me,left:Se-Te}}function oe(x,q){const re=[...q,x];return x.parts.flatMap(le=>"parts"in le?oe(le,re):
[{entry:le,sections:re}])}function ie({line:x,under:q,rest:re,least:le,cut:ae},me){if(me===1/0)return[x,q,re];if(x.length+q.length<=me)return[x,q];for(let Se=me-x.length-Z;ae&&Se>P;Se=Math.floor(Se*.7)){
const Te=ae(Se);if(Te!==""&&x.length+Te.length<=me)return[x,Te]}return[le]}function _(x){return x.reduce((q,re)=>q+re.length,0)}function ce(x,q){const{heading:re,parts:le,folded:ae}=x,Se=le.filter(Je=>q.
has(Je)).flatMap(Je=>"parts"in Je?ce(Je,q):[q.get(Je)??[]]),Te=le.filter(Je=>!q.has(Je)),Ye=[...Se,[Be(x,Te)]];return ae?[[`<details><summary>${re}</summary>`],...Ye,[te]]:[[re],...Ye]}function Be({noun:x},q){
if(q.length===0)return"";if(x==="connection")return`\u2026 and ${(0,k.hS)(q.length,"more connection")}`;const re=x==="workflow"?` in ${(0,k.hS)(q.length,"more workflow")}`:"";return`\u2026 and ${(0,k.
hS)(Ie(q),"more change")}${re}`}function Ie(x){return x.reduce((q,re)=>q+(re.changes??("parts"in re?Ie(re.parts):0)),0)}function Ue(x){const q=re=>re?.[0]?.startsWith("- ");return x.flatMap((re,le)=>{
const ae=re[0]===te||q(re)&&q(x[le-1]);return[le===0?"":ae?`
`:`

`,...re]})}var ze=e(11345),Ze=e(17856);const Xe=80,$e=8;function Le(x,q,re){if(x.type==="string")return xe(Ce((0,N.e1)(x.text)),q,re);const[le="",...ae]=Fe(x,q);return ae.length>0||le.length>Xe?void 0:
(0,s.SS)(le,1/0)}function xe(x,q,re){const le=q.mask(x).shown;if(le.length>Xe||le.includes(`
`))return;const ae=Oe(x,q,re);return(0,s.SS)(JSON.stringify(le),1/0)+(ae===void 0?"":` (${j(ae,q)})`)}function Oe(x,{labelOf:q},re){const le=q(x);return le===void 0||le.toLowerCase()===x.toLowerCase()||
[...re?.members.values()??[]].some(me=>(0,N.jn)(me)&&(0,N.e1)(me.text)===le)?void 0:le}function Fe(x,q,re){const{mask:le}=q;if((0,N.jn)(x)){if(x.type==="literal")return[le(x.text).shown];const Je=Ce((0,N.
e1)(x.text)),Ke=le(Je).shown.split(`
`);if(Ke.length>1)return["|",...qe(Ke)];const nt=Oe(Je,q,re);return[JSON.stringify(Ke[0])+(nt===void 0?"":` (${le(nt).shown})`)]}const[ae,me]=x.type==="array"?"[]":"{}",Se=x.type==="array"?x.items.map(
Je=>Fe(Je,q)):Array.from(x.members,([Je,Ke])=>{const[nt,...ut]=(0,Ze.$C)(Je,Ke,x)?[Ze.v5]:Fe(Ke,q,x);return[`${JSON.stringify(le(Je).shown)}: ${nt}`,...ut]}),Te=Se.every(([Je="",...Ke])=>Ke.length===0&&
Je.length<=Xe),Ye=Te?`${ae}${Se.slice(0,Xe).join(", ")}${me}`:"";return Te&&Ye.length<=Xe?[Ye]:[`${ae}`,...qe(Se.flat()),`${me}`]}function qe(x){return x.map(q=>`  ${q}`)}function Ce(x){if(!/%[\da-f]{2}/i.
test(x)||/\s/.test(x))return x;try{const q=decodeURIComponent(x);return encodeURIComponent(q)===x||encodeURI(q)===x?q:x}catch{return x}}function j(x,{mask:q},re=100){return(0,s.SS)(q(x).shown,re)}function X(x,q,re=!1){
const le=(0,C.a2)(x),ae=re?1/0:100,me=x.flatMap((Se,Te)=>{if(Se.type==="element")return[(0,s.SS)(`[${Se.index}]`)];if(Se.type==="item"){const Je=q.endsOf(Se.item),Ke=Je===void 0?Se.label:re?`${Je} (${Se.
label})`:Je,nt=Te===le-1&&Se.hint!==void 0?` (${j(Se.hint,q)})`:"";return[`**${j(Ke,q,ae)}**${nt}`]}return!re&&x.slice(Te+1).find(({type:Je})=>Je!=="member")?.type==="item"?[]:[j(Se.key,q,ae)]});return me.
length>$e&&!re&&me.splice(2,me.length-$e+1,"\u2026"),me.join(" \u203A ")||"the whole file"}function de(x,q){const re=x.map(({path:ae})=>X(ae,q)),le=(0,ze.Vn)(re);return ye(re.map((ae,me)=>le.get(ae)===
1?ae:X(x[me]?.path??[],q,!0)))}function ye(x){const[q,re]=[(0,ze.Vn)(x),new Map];return x.map(le=>{const[ae=1,me]=[q.get(le),(re.get(le)??0)+1];return re.set(le,me),ae===1?le:`${le} (${me} of ${ae})`})}
var Re=e(38504);const De={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Me="  ",Ve=3,Ge=5,Pe=120,He={texts:3,min:4,max:60,
usual:2,usualWeight:.001},_e=/^(type|_?id|uuid|identifier)$/i,At={line:": changed, hidden"};function et(x,q){const re=[...(0,Re.$z)(x,ct).values()],le=re.filter(me=>me.length<Ve).flat(),ae=new Map;for(const me of(0,Re.
$z)(le,({kind:Se})=>De[Se]).values())for(const[Se,Te]of de(me,q).entries())me[Se]&&ae.set(me[Se],Te);return re.flatMap(me=>me.length>=Ve?[je(me,q)]:me.map(Se=>{const{line:Te,...Ye}=ee(Se,q);return z(`\
- ${De[Se.kind]} ${ae.get(Se)}${Te}`,{changes:1,...Ye})}))}function ct(x){const q=(0,C.a2)(x.path),le=(x.kind==="modified"?[x.from,x.to]:"value"in x?[x.value]:[]).flatMap(ae=>"id"in ae?[ae.id]:[]);return q===
0||q===x.path.length||le.length===0?x:JSON.stringify([x.kind,le,x.path.slice(q)])}function je(x,q){const[re]=x,{line:le,under:ae=()=>""}=ee(re,q),me=O(ge(x,q)),Se=re.kind==="modified"?"":` ${re.kind}`,
Te=`- ${De[re.kind]} ${W(re,q)}${le}${Se} in ${me.line}`;return z(Te,{changes:x.length,under:Ye=>ae(Ye)+(me.under?.(Ye)??"")})}function ge(x,q){const re=x.map(({path:le})=>({path:le.slice(0,(0,C.a2)(le))}));
return de(re,q)}function W({path:x},q){return X(x.slice((0,C.a2)(x)),q)}function ee(x,q){if(x.kind==="modified")return he(x,q);if("value"in x)return we(x,q);if(x.kind==="moved"){const[me,Se]=[x.from,x.
path].map(Te=>X(Te.slice(0,-1),q,!0));return{line:`: moved from ${me} to ${Se}`}}if(x.moved.length===0)return{line:": in a new order"};const re=x.moved.map(me=>({path:[me]})),le=O(de(re,q)),ae=le.under?
`${le.line} moved`:`moved: ${le.line}`;return{...le,line:`: in a new order (${ae})`}}function O(x){if(x.length<=Ge)return{line:x.join(", ")};const q=(0,k.hS)(x.length,"item"),re=st(q,Me+x.join(", "));
return{line:q,under:le=>re.length<=le?re:""}}function he({path:x,from:q,to:re},le){if(q.type==="hidden"||re.type==="hidden")return{line:""};if((0,Ze._p)(x,q,re))return At;if(q.type==="string"&&re.type===
"string")return Ee((0,N.e1)(q.text),(0,N.e1)(re.text),le);const[ae,me]=[Le(q,le),Le(re,le)];if(ae!==void 0&&me!==void 0)return ae===me?At:{line:`: ${ae} \u2192 ${me}`};const[Se,Te]=[Fe(q,le).join(`
`),Fe(re,le).join(`
`)];return Se===Te?At:{line:"",under:We(Se,Te)}}function Ee(x,q,re){const le=Ce(x)!==Ce(q)&&(Ce(x)!==x||Ce(q)!==q),[ae,me,Se]=le?[Ce(x),Ce(q)," (percent-encoded)"]:[x,q,""],[Te,...Ye]=(0,J.qy)(ae,me)?.
changes??[];if(Te!==void 0){const ht=`${Se} (JSON in a text)`;if(Ye.length===0&&Te.kind==="modified"){const dt=he(Te,re);return{...dt,line:`${ht} \u203A ${X(Te.path,re)}${dt.line}`}}const yt={heading:"",
parts:et([Te,...Ye],re)};return{line:ht,under:dt=>`
${ot(K(yt,dt).join(""))}`}}const[Je,Ke]=[re.mask(ae),re.mask(me)];if(Je.shown===Ke.shown)return{line:Se+At.line};const nt=Je.hidden===Ke.hidden?"":" (hidden values differ, too)",[ut,ft]=[xe(ae,re),xe(
me,re)];if(ut===void 0||ft===void 0)return{line:Se+nt,under:We(Je.shown,Ke.shown)};const pt=v(Je.shown,Ke.shown);return{line:`${Se}: ${ut} \u2192 ${ft}${pt===void 0?"":` (${pt})`}${nt}`}}function we({
kind:x,path:q,value:re},le){if(re.type==="hidden")return{line:""};if((0,Ze._p)(q,re))return{line:": hidden"};const ae=re.type==="object"?void 0:Le(re,le);if(ae!==void 0)return{line:`: ${ae}`};const Se=re.
type==="string"?le.mask(Ce((0,N.e1)(re.text))).shown:Fe(re,le).join(`
`),[Te,Ye]=x==="added"?[void 0,Se]:[Se,void 0];if(re.type!=="object"){const ft=re.type==="array"?(0,k.hS)(re.items.length,"element"):void 0;return{line:"",under:We(Te,Ye,ft)}}const{line:Je,isWhole:Ke}=be(
re,q.at(-1),le),nt=We(Te,Ye,(0,k.hS)(re.members.size,"field")),ut=Je===""?"":`: ${Je}`;return Ke===!1?{line:ut,under:nt}:Ke?{line:ut}:{line:ut,rest:nt(1/0)}}function be(x,q,re){const le=q?.type==="ite\
m"?q:void 0;if(x.members.size===0&&!le)return{line:"`{}`",isWhole:!0};const ae=Je=>(0,N.jn)(Je)&&[le?.label,le?.hint].includes((0,N.e1)(Je.text)),me=[...x.members].filter(([,Je])=>!le||!ae(Je)),Se=me.
filter(([Je,Ke])=>!le||!(0,C.rL)(Je,Ke)),Te=Se.map(([Je,Ke])=>{const nt=(0,Ze.$C)(Je,Ke,x)?(0,s.SS)(Ze.v5):Le(Ke,re,x);return nt&&`${j(Je,re)}: ${nt}`}),Ye=Te.join(", ");return Te.includes(void 0)||Ye.
length>Pe?{line:ke(x,ae,re),isWhole:!1}:Se.length<me.length?{line:Ye}:{line:Ye,isWhole:!0}}function ke(x,q,re){const le=new Map,ae=(Se,Te,Ye)=>{Ye>(le.get(Se)?.weight??0)&&le.set(Se,{text:Te,weight:Ye})},
me=(Se,Te,Ye)=>{if(Se.type==="array")for(const ft of Se.items)me(ft,Te,Ye+1);if(Se.type==="object")for(const[ft,pt]of Se.members)(0,Ze.$C)(ft,pt,Se)?ae(ft,Ze.v5,He.max):me(pt,ft,Ye+1);if(Se.type!=="st\
ring")return;const Je=(0,N.e1)(Se.text),Ke=_e.test(Te)||q(Se)||(0,C.gN)(Je)||re.labelOf(Je)!==void 0;if(Je.length<He.min||Ke)return;const nt=Je.includes("://")?2*He.max:Math.min(Je.length,He.max),ut=re.
countOf(Je)>He.usual?He.usualWeight:1;ae(Te,re.mask(Ce(Je)).shown,ut*nt/(Ye+1))};return me(x,"",0),[...le].sort(([,Se],[,Te])=>Te.weight-Se.weight).filter(([,{weight:Se}],Te)=>Te===0||Te<He.texts&&Se>
He.usualWeight*2*He.max).map(([Se,{text:Te}])=>`${j(Se,re)}: ${(0,s.SS)(JSON.stringify((0,s.Jj)(Te,He.max)),1/0)}`).join(", ")}function We(x,q,re){const le=(0,s.EU)(B(x,q),"diff",Me);return ae=>{const[
me="",...Se]=ae===1/0?[]:le.split(`
`),Te=Se.pop()??"",Ye=H(Se.map(Ke=>Ke.slice(Me.length)),ae).map(Ke=>Me+Ke),Je=ae===1/0?le:[me,...Ye,Te].join(`
`);return re===void 0?`
${Je}`:st(re,Je)}}function st(x,q){return`
${Me}<details><summary>${x}</summary>

${q}
${Me}</details>`}function ot(x){return x.replace(/^(?=.)/gm,Me)}function tt(x,q,re){if(x.kind==="text")return et([at(x)],q);if(x.status!=="modified")return et(x.kind==="json"?gt(x):x.changes,q);const le=(0,C.
pi)(x),ae=re?.connections??[],me=new Set(ae.map(({item:ht})=>ht)),Se=ht=>re?.tells(ht)?"told":"value"in ht&&me.has(ht.value)?"connection":le(ht)?"layout":it(ht.path,q)?"item":"rest",Te=new Map(x.changes.
map(ht=>[ht,Se(ht)])),Ye=ht=>x.changes.filter(yt=>Te.get(yt)===ht),[Je,Ke,nt]=[et(Ye("rest"),q),Ye("layout"),Ye("connection")],ut=wt(ae,nt,q),ft=Ye("told").length+nt.length,pt=`Layout and bookkeeping:\
 ${(0,k.hS)(Ke.length,"change")}`;return[...et(Ye("item"),q),...ut.length===0?[]:[{heading:"Connections",parts:ut,noun:"connection",changes:ft}],...ut.length===0||Je.length===0?Je:[{heading:"Elsewhere\
 in the file",parts:Je}],...Ke.length===0?[]:[{heading:pt,parts:bt(Ke,x,q),folded:!0}]]}function it(x,{labelOf:q}){return x.some(re=>re.type==="item"||re.type==="member"&&q(re.key)!==void 0)}function at({
status:x,text:q={}}){const re=(le="")=>({type:"string",id:0,text:JSON.stringify(le)});return x!=="modified"?{kind:x,path:[],value:re(q.base??q.head)}:{kind:x,path:[],from:re(q.base),to:re(q.head)}}function gt({
base:x,head:q,status:re}){const le=re==="removed"?"removed":"added",ae=(Se,Te)=>{const Ye=(0,ze.Vg)(Se,()=>{});return!(Te.length<3&&Ye.length>0&&Ye.every(Ke=>Ke.value.type==="object"))&&(Te.length>0||
Se.type!=="object")?[{kind:le,path:Te,value:Se}]:Ye.flatMap(({step:Ke,value:nt})=>Ke.type==="member"?ae(nt,[...Te,Ke]):[{kind:le,path:[...Te,Ke],value:nt}])},me=x??q;return me?ae(me,[]):[]}function wt(x,q,re){
const le=new Map(q.map(Se=>["value"in Se?Se.value:void 0,Se])),ae=lt(x,Se=>le.has(Se)),me=ye(ae.map(Se=>Bt(Se,re)));return ae.map(([{item:Se}],Te)=>{const Ye=Se&&le.get(Se);return z(me[Te]??"",{under:Ye&&
ee(Ye,re).under})})}function lt(x,q){const re={added:new Map,removed:new Map};return x.flatMap(le=>{const{kind:ae,source:me,target:Se,item:Te}=le;if(ae==="rewired"||Te&&q(Te))return[[le]];const Ye=re[ae].
get(me),Je=Ye??[le];return Ye&&Ye.push(le),re[ae].delete(me),re[ae].set(Se,Je),Ye?[]:[Je]})}function Bt(x,q){const[{kind:re,source:le,target:ae,was:me}]=x,Se=Ke=>`**${j(Ke.label,q)}**`,Te=Ke=>Ke===""?
"":` (${j(Ke,q)})`,Ye=x.map(Ke=>` \u2192 ${Se(Ke.target)}${Te(Ke.label)}`),Je=me?.target===ae?Te(me.label)||" without a label":me&&` ${Se(me.target)}`;return`- ${De[re]} ${Se(le)}${Ye.join("")}${Je===
void 0?"":`, was${Je}`}`}function bt(x,q,re){return[...(0,Re.$z)((0,C.lY)(x,q),ae=>ae.kind+W(ae,re)).values()].flatMap(ae=>{const me=ae.map(Je=>ee(Je,re));if(ae.length<Ve||(0,C.a2)(ae[0].path)===0||me.
some(({under:Je})=>Je))return et(ae,re);const Se=ge(ae,re),Te=me.map(({line:Je},Ke)=>`- ${Se[Ke]}${Je}`).join(`
`),Ye=`- ${De[ae[0].kind]} ${W(ae[0],re)} of ${(0,k.hS)(ae.length,"item")}`;return[z(Ye,{changes:ae.length,under:Je=>Te.length>Je?"":`
${ot(Te)}`})]})}const Qt="<!-- workflow-report -->",Rt=6e4,It=1e3,mt=100,Nt=5;function Ut(x){const{workflows:q,missing:re}=x,le=(0,Ze.lb)(x),me=["changed","added","removed"].flatMap(Te=>q.filter(Ye=>Ye.
status===Te)).map(Te=>({workflow:Te,parts:Te.files.flatMap(Ye=>Ft(Ye,le)),changes:Ne(Te.counts)})),Se=pe(x,le);return({maxLength:Te=Rt,maxBytes:Ye=1/0,headings:Je=!0,mark:Ke=!0}={})=>{const nt=me.map(
({workflow:dt,...Ct})=>Qe(Lt(dt,le,Je),Ct)),ut=re===void 0?"":`\`${re}\` doesn't exist: it counts as empty.`,ft=nt.length===0?[]:[{heading:"",parts:nt,noun:"workflow"}],pt={heading:ut,parts:[...ft,...Se]},
ht=Ke?`${Qt}
`:"";let yt=Math.min(Te,Ye);for(;;){const dt=[ht,...K(pt,yt-ht.length-1),`
`],Ct=Ye===1/0?0:Buffer.byteLength(dt.join(""));if(Ct<=Ye||yt<It)return dt;yt=Math.floor(yt*Ye*.99/Ct)}}}function St(x,q){return x.length<=3e3&&x.split(`
`).length<=50?x:`<details><summary>${q}</summary>

${x}
</details>
`}function Lt({name:x,status:q,counts:re},le,ae){const me=q==="added"||q==="removed";if(!me&&!ae)return"";const Se=me?`workflow ${q}`:(0,b.cq)(re),Te=x===void 0?ve(Se):`${j(x,{mask:le})}: ${Se}`;return`${ae?
"### ":""}${me?`${De[q]} `:""}${Te}`}function Ft(x,q){const re=x.kind==="json"?(0,S.I)(x,ut=>q(ut).shown):void 0,le=(0,C.Az)(x.head??x.base),ae={mask:q,labelOf:ut=>ut.length>mt?void 0:re?.labelOf(JSON.
stringify(ut)),endsOf:ut=>re?.endsOf(ut),countOf:ut=>le().get(ut)??0},me=Ne((0,b.xS)(x)),Se=tt(x,ae,re),{nodes:Te=0,connections:Ye=0}=re?.size??{},Je=Te===0?"What is in it":`${(0,k.hS)(Te,"node")}, ${(0,k.
hS)(Ye,"connection")}`,nt=x.status!=="modified"&&Se.length>0?[Qe(Je,{parts:Se,changes:me,folded:!0})]:Se;return[...Tt(re),Qe(se(x,q),{parts:[...nt,...fe(x,ae)],changes:me})]}function Tt(x){if(x?.note!==
void 0)return[z(x.note)];if(!x?.picture)return[];const q=(0,s.EU)(x.picture.trimEnd().split(`
`),"mermaid","");return[z(q,{least:"The picture doesn't fit here."})]}function Qe(x,q){return q.parts.length===0?z(x,{changes:q.changes}):{heading:x,...q}}function se({name:x,kind:q,status:re,changes:le},ae){
const me=`**${j(x,{mask:ae})}**`;return re!=="modified"?`${De[re]} ${me}: file ${re}`:q==="binary"||q==="variables"&&le.length===0?`${De.modified} ${me}: content modified`:q==="variables"?`${me} (valu\
es are never shown)`:me}function fe({references:x},q){if(x.length===0)return[];const re=x.length===1,le=x.slice(0,Nt).map(({path:Se,from:Te,to:Ye})=>{const[Je,Ke]=[Te,Ye].map(nt=>j(nt,q));return`${X(Se,
q)} (${Je} \u2192 ${Ke})`}),ae=x.length>Nt?", \u2026":"",me=`${(0,k.hS)(x.length,"reference")} to new IDs and names ${re?"follows and isn't":"follow and aren't"} counted`;return[z(`${me}: ${le.join(",\
 ")}${ae}`)]}function pe({workflows:x,notCompared:q=[]},re){const le=Ye=>Ye.flatMap(({name:Je})=>Je===void 0?[]:[j(Je,{mask:re})]).join(", "),ae=(Ye,Je)=>Ye.length===0?[]:[z(Je(le(Ye)),{least:Je((0,k.
hS)(Ye.length,"workflow"))})],me=x.filter(({status:Ye})=>Ye==="unchanged"),Se=x.filter(({variablesCompared:Ye})=>!Ye);return[...me.every(({name:Ye})=>Ye===void 0)&&me.length===x.length?[z("No changes")]:
ae(me,Ye=>`${Ye}: no changes`),...ae(Se,Ye=>`The environment variables${Se.length===x.length?"":` of ${Ye}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...ae(q.map(
Ye=>({name:Ye})),Ye=>`${Ye}: not compared, because the step failed`)]}function Ne({added:x,modified:q,removed:re}){return x+q+re}function ve(x){return x.charAt(0).toUpperCase()+x.slice(1)}}),17856:((L,$,e)=>{
e.d($,{$C:()=>h,Wr:()=>D,_p:()=>I,lb:()=>l,v5:()=>b});var s=e(53436),k=e(32742);const b="***",S=8,C="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|su\
bscription)[-_. ]?key|cookie",d=new RegExp(`(?:${C}|(?:password|secret|apikey)s)$`),m=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,E=new RegExp(`^(?:x[-_]?)?(?:${C})$`,"i"),A=/name|key|header|field/i,
p=/^(?:val(?:ue)?s?|default[-_ ]?(?:value)?)$/i,c=/\{\{|\$\{|<%/,r="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",o=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/,`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,\
40}(?:${C}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${C})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${C})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${r}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${r}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${C})(?:\\s[^<>]{0,200}\
)?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?:\s|$))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,})/].
map(t=>new RegExp(t,"giu"));function l({workflows:t}){const u=new Map,n=new Set;for(const{secrets:B,files:f}of t){const Q=f.flatMap(({base:y,head:U})=>[y,U].flatMap(v=>D(v,n)));for(const y of[...B,...Q].
flatMap(F)){const U=y.slice(0,S);u.set(U,(u.get(U)??new Set).add(y))}}const g=new Map;return B=>{const f=g.get(B);if(f)return f;const Q=[],y=T=>(Q.push(T),b),v={shown:o.reduce((T,H)=>T.replace(H,y),i(
B,u,y)),hidden:Q.join("\0")};return g.set(B,v),v}}function a(t){const u=t.toLowerCase().replace(/[^a-z]/g,"");return d.test(u)&&!m.test(u)}function h(t,u,{members:n}){if(w(u))return!1;if(a(t))return R(
u)||E.test(t);const g=([B,f])=>(0,s.jn)(f)&&A.test(B)&&a((0,s.e1)(f.text));return p.test(t)&&[...n].some(g)}function I(t,...u){return u.every(w)?!1:t.some((n,g)=>{if(n.type!=="member")return!1;const B=t[g-
1],f=B?.type==="item"&&B.item.type==="object"?B.item:void 0,Q=f?.members.get(n.key);if(f&&Q&&h(n.key,Q,f))return!0;const y=t.slice(g+1).every(({type:U})=>U==="element");return a(n.key)&&(E.test(n.key)||
y&&u.some(R))})}function w(t){return t.type==="literal"&&!/\d/.test(t.text)}function R(t){return(0,s.jn)(t)||t.type==="array"&&t.items.every(R)}function D(t,u=new Set){return t===void 0||u.has(t)?[]:(u.
add(t),(0,s.jn)(t)?D((0,k.yR)((0,s.e1)(t.text)),u):t.type==="array"?t.items.flatMap(n=>D(n,u)):[...t.members].flatMap(([n,g])=>[...h(n,g,t)?M(g).filter(B=>!c.test(B)):[],...D(g,u)]))}function M(t){return t===
void 0?[]:(0,s.jn)(t)?[(0,s.e1)(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(M)}function F(t){const u=B=>JSON.stringify(B).slice(1,-1),n=[t,t.replace(/^(?:bearer|basic|token)\s+/i,
""),...M((0,k.yR)(t))];return[...n,...n.flatMap(B=>B.split(/[\r\n]+/))].flatMap(B=>{const f=B.trim();if(f.length<S||new RegExp("^\\p{L}+$","u").test(f))return[];const Q=Buffer.from(f).toString(),y=encodeURIComponent(
Q),U=[y,y.replaceAll("%20","+"),y.replace(/%../g,v=>v.toLowerCase()),encodeURI(Q)];return[f,Q,...[f,Q].flatMap(v=>[u(v),u(u(v))]),...U]})}function i(t,u,n){if(u.size===0)return t;let[g,B]=["",0];for(let f=0;f<=
t.length-S;f++)for(const Q of u.get(t.slice(f,f+S))??[]){if(!t.startsWith(Q,f))continue;const y=n(Q);f>=B&&(g+=t.slice(B,f)+y),B=Math.max(B,f+Q.length)}return g+t.slice(B)}}),38504:((L,$,e)=>{e.d($,{FM:()=>r,
O6:()=>a,$z:()=>p,qc:()=>A,Ms:()=>o,kh:()=>m,eV:()=>d,kk:()=>E,FF:()=>l,yU:()=>c});var s=e(63102);class k extends s.A{tokenize(I){return I.slice()}join(I){return I}removeEmpty(I){return I}}const b=new k;
function S(h,I,w){return b.diff(h,I,w)}const C=500;function d(h,I){const[w,R]=[h.base.map(u=>I.base(u)),h.head.map(u=>I.head(u))],M=S(w,R,{maxEditLength:C,comparator:(u,n)=>u!==void 0&&u===n});if(M===
void 0)return o(m(h,I).sort(r));const F=[];let[i,t]=[0,0];for(const{added:u,removed:n,count:g}of M){const[B,f]=[u?i:i+g,n?t:t+g];!u&&!n&&F.push(...c({base:h.base.slice(i,B),head:h.head.slice(t,f)})),[
i,t]=[B,f]}return F}function m(h,I){return A(h,I).flatMap(c)}function E(h,I){return A(h,I).filter(({base:w,head:R})=>w.length===1&&R.length===1).flatMap(c)}function A({base:h,head:I},w){const R=p(I,w.
head);return Array.from(p(h,w.base),([D,M])=>({base:M,head:D!==void 0&&R.get(D)||[]})).filter(D=>D.head.length>0)}function p(h,I){const w=new Map;for(const R of h){const D=I(R),M=w.get(D);M?M.push(R):
w.set(D,[R])}return w}function c({base:h,head:I}){return h.flatMap((w,R)=>{const D=I[R];return D===void 0?[]:[[w,D]]})}function r([h],[I]){return h-I}function o(h){const I=[],w=[];for(const[D,[,M]]of h.
entries()){let[F,i]=[0,I.length];for(;F<i;){const t=F+i>>1;(h[I[t]??0]?.[1]??0)<M?F=t+1:i=t}w.push(I[F-1]),I[F]=D}const R=[];for(let D=I.at(-1);D!==void 0;D=w[D])R.push(h[D]??[0,0]);return R.reverse()}
function l(h,I){const[w,R]=[new Set(I.map(([D])=>D)),new Set(I.map(([,D])=>D))];return{base:h.base.filter(D=>!w.has(D)),head:h.head.filter(D=>!R.has(D))}}function a(h,I){const w=[];let[R,D]=[0,0];for(const[
M,F]of[...o(h),[1/0,1/0]]){const[i,t]=[R,D];for(;(I.base[R]??1/0)<M;)R++;for(;(I.head[D]??1/0)<F;)D++;R>i&&D>t&&w.push({base:I.base.slice(i,R),head:I.head.slice(t,D)})}return w}}),39462:((L,$,e)=>{e.d(
$,{N:()=>b,R:()=>S});var s=e(7279),k=e(30706);async function b(C,{ms:d,error:m},E){const A=new AbortController,p=setTimeout(()=>A.abort(m),d),c=Math.min(C.endsAt,performance.now()+d);try{return await E(
{...C,signal:AbortSignal.any([C.signal,A.signal]),endsAt:c})}finally{clearTimeout(p)}}function S(C,d){const m=`${d} within ${(0,k.zK)(C)} (timeout-minutes)`;return{ms:C,error:new s.HR({what:m,advice:"\
Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),30532:((L,$,e)=>{e.d($,{CQ:()=>A,Mi:()=>E,Rs:()=>c,TF:()=>r,Uc:()=>p,lo:()=>a});var s=e(77598),k=e(51455),b=e(76760),S=e(57975),C=e(7279),
d=e(30706);const m={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"\
part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",
ENAMETOOLONG:"the path is too long"};function E(h){const I=typeof h=="object"&&h!==null&&"code"in h?h.code:void 0;return typeof I=="string"&&/^E[A-Z0-9]+$/.test(I)}function A(h){if(!E(h))return(0,C.gJ)(
h);const{code:I="",errno:w=0}=h;return m[I]??(0,S.getSystemErrorMap)().get(w)?.[1]??I}function p(h){const I=E(h)&&("dest"in h?h.dest:h.path);return typeof I=="string"?`${A(h)} (${(0,d.MW)(I)})`:A(h)}function c(h,I,w="\
Set another directory, or free some space."){const R=E(h)&&h.code==="ENAMETOOLONG",D={what:`Can't write ${I}`,why:A(h),advice:R?"Set a shorter name.":w};return new C.HR(D,{cause:h})}async function r(h){
await(0,k.rm)(h,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function l(h,I,w=(0,b.dirname)(h)){const R=(0,b.join)(w,`.workflow-export-${(0,s.randomBytes)(6).
toString("hex")}`);try{await(0,k.writeFile)(R,I,{flag:"wx"}),await(0,k.rename)(R,h)}catch(D){throw await r(R).catch(()=>{}),D}}async function a(h,I){await l(h,I).catch(w=>{throw c(w,h)})}}),7279:((L,$,e)=>{
e.d($,{HR:()=>k,gJ:()=>m,h_:()=>d,iT:()=>C});const s=null;class k extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({what:A,why:p="",
advice:c="",topic:r},o={}){super(S(b(A,p),c),{cause:o.cause}),this.what=A,this.why=p,this.advice=c,this.topic=r,this.status=o.status,this.maybeProcessed=o.maybeProcessed??!1,this.affectsAll=o.affectsAll??
!1,this.busy=o.busy??!1,this.retryable=o.retryable??!1,this.retryAfterMs=o.retryAfterMs??0,this.maxRetries=o.maxRetries}get sentence(){return b(this.what,this.why)}with(A){const p={...this,cause:this,
...A};return new k(p,p)}}function b(E,A){return A===""?E:`${E}: ${A}`}function S(E,A){const p=/[.!?…]$/.test(E)?E:`${E}.`;return A===""?p:`${p} ${A}`}function C(E){return E instanceof Error?E:new Error(
String(E))}function d(E){return E instanceof k?E:new k({what:m(E)},{cause:E})}function m(E){return C(E).message}}),96191:((L,$,e)=>{e.d($,{B6:()=>r,R9:()=>R,mz:()=>D,wn:()=>w});var s=e(51455),k=e(76760),
b=e(22779),S=e(92145),C=e(39462),d=e(30532),m=e(7279),E=e(32975),A=e(30706),p=e(15543),c=e(37487);class r extends m.HR{}const o=10*6e4,l=3;function a(){e.e(599).then(e.bind(e,37599)).catch(()=>{})}async function h({
signal:T,log:H},ue){const{DefaultArtifactClient:Ae}=await e.e(599).then(e.bind(e,37599)),G=(0,p.QJ)(H,()=>ue(new Ae));return await(0,E.Mu)(T,G)}async function I(T){const H=await(0,c.Pd)("workflow-arti\
fact-");try{return await T(H)}finally{await(0,d.TF)(H).catch(()=>{})}}async function w(T){return await h(T,async H=>(await H.listArtifacts()).artifacts)}async function R(T,H){return await I(async ue=>{
const Ae={path:ue,skipDecompress:!0};await h(T,N=>N.downloadArtifact(H,Ae));const[G=""]=await(0,s.readdir)(ue);return await(0,s.readFile)((0,k.join)(ue,G))})}async function D(T,{name:H,bytes:ue,sha256:Ae,
path:G},N){return G!==void 0?await M(T,{name:H,digest:Ae,folder:(0,k.dirname)(G)},N):await I(async J=>{const Y=(0,k.join)(J,H);return await(0,s.writeFile)(Y,ue).catch(Z=>{throw(0,d.Rs)(Z,Y)}),await M(
T,{name:H,digest:Ae,folder:J},N)})}async function M(T,H,ue){const{name:Ae,digest:G}=H;process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const N={ms:o,error:new Error(`it didn't finish within ${o/6e4}\
 minutes`)},{DefaultArtifactClient:J}=await e.e(599).then(e.bind(e,37599)),Z={client:new J,options:ue,...H,mayHaveCreated:!1,taken:0},te=await(0,C.N)(T,N,V=>(0,E.L5)(V,()=>(0,E.Mu)(V.signal,F(Z,V.log)))).
catch(V=>{throw T.signal.throwIfAborted(),Q(V,Ae)}),{GITHUB_SERVER_URL:ne,GITHUB_REPOSITORY:P,GITHUB_RUN_ID:z}=process.env,K=`${ne}/${P}/actions/runs/${z}/artifacts/${te}`;return{id:te,name:Ae,url:K,digest:G}}
async function F(T,H){const{client:ue,name:Ae,folder:G,digest:N}=T,{overwrite:J,retentionDays:Y}=T.options,Z=te=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(te)&&(T.mayHaveCreated=!0),H.debug(
te)};try{return await(0,p.QJ)({...H,debug:Z},async()=>{J&&await ue.deleteArtifact(Ae).catch(i);const te={skipArchive:!0,...Y!==void 0&&{retentionDays:Y}},ne=await ue.uploadArtifact(Ae,[(0,k.join)(G,Ae)],
G,te);if(ne.id!==void 0&&ne.digest===N)return ne.id;throw new Error("the uploaded file differs from the package")})}catch(te){return await(0,p.QJ)(H,()=>t(T,te))}}function i(T){if(!(T instanceof Error&&
T.name==="ArtifactNotFoundError"))throw T}async function t(T,H){const ue=(0,m.gJ)(H),{client:Ae,name:G,digest:N,options:J}=T,[Y,Z]=[g.test(ue),n.test(ue)];T.mayHaveCreated||=Y;const ne=Z||T.mayHaveCreated?
await Ae.getArtifact(G).catch(()=>{}):void 0;if(T.mayHaveCreated&&ne?.artifact.digest===`sha256:${N}`)return ne.artifact.id;if(Y)throw U("the connection to the artifact service failed",H);if(!Z)throw H;
T.taken++;const P=T.mayHaveCreated&&!ne;if(P&&T.taken===l&&await v(G),T.taken<=(P?l:Number(J.overwrite)))throw U("the name is still taken",H);const K=ne?`this run already has an artifact named ${G}`:`\
an upload that isn't finished holds the name ${G}, for example another job's`,V=ne?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new r({what:"Artifact",why:K,
advice:V,topic:"the-artifact"},{cause:H})}const u="Set upload-artifact: false.",n=/already exists/,g=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
B=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",u],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",u],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."]],f=/CreateArtifact: .*(\(400\)|mime_type|Error deco)/;function Q(T,H){if(T instanceof m.
HR)return T;const ue=(0,m.gJ)(T),[,Ae,G]=B.find(([J])=>J.test(ue))??[];if(Ae!==void 0&&G!==void 0)return y(Ae,G,{cause:T});const N=(0,A.OX)(ue,200).replace(/\.$/,"");return f.test(ue)?y(`the artifact \
service here can't take the upload of ${H} (${N})`,u,{cause:T}):y(`the upload of ${H} failed (${N})`,"Re-run the job.",{cause:T})}function y(T,H,ue){return new m.HR({what:"Artifact",why:T,advice:H,topic:"\
the-artifact"},ue)}function U(T,H){return y(T,"Re-run the job later.",{retryable:!0,cause:H})}async function v(T){const{ACTIONS_RUNTIME_TOKEN:H="",ACTIONS_RESULTS_URL:ue}=process.env,{scp:Ae}=JSON.parse(
Buffer.from(H.split(".")[1]??"","base64url").toString()),[,G,N]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(Ae))??[],{href:J}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteA\
rtifact",ue);await new b.Qq("export-workflow-action",[new S.tZ(H)],{socketTimeout:3e4}).postJson(J,{workflow_run_backend_id:G,workflow_job_run_backend_id:N,name:T})}}),15543:((L,$,e)=>{e.d($,{QJ:()=>A,
lm:()=>k.lm,t1:()=>b});var s=e(16698),k=e(77094);function b(c=""){return{info:r=>C(c+r),warning:r=>k.$e(c+r),debug:r=>k.Yz(c+r),mask:k.Pq}}function S(c){const r=[];return{...b(`[${c}] `),info:o=>r.push(
o),end(o){core.startGroup(d(o));for(const l of r)C(l);core.endGroup()}}}function C(c){k.pq(d(c))}function d(c){return c.replaceAll("##[","## [")}const m=new s.AsyncLocalStorage;let E=!1;function A(c,r){
return E||p(),E=!0,m.run(c,r)}function p(){const c=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...o)=>{const l=m.getStore(),a=String(r);return l===void 0||/^::(add-mask|debug)::/.
test(a)?c(r,...o):(m.exit(()=>l.debug(a.trimEnd())),!0)})}}),37487:((L,$,e)=>{e.d($,{GQ:()=>l,Pd:()=>o,VY:()=>c,eF:()=>p,n0:()=>r});var s=e(73024),k=e(51455),b=e(48161),S=e(76760),C=e(77094),d=e(30532),
m=e(7279),E=e(30706);const A=6e4;async function p(a){const h=new AbortController;for(const I of["SIGINT","SIGTERM","SIGBREAK"]){const w={what:`Cancelled (${I})`,topic:"the-job-on-the-platform"};process.
on(I,()=>h.abort(new m.HR(w)))}try{await a(h.signal)}catch(I){for(let R=I;R instanceof Error;R=R.cause)C.Yz(R.stack??R.message);const w=c(I);C.C1(`${(0,E.OX)((0,m.gJ)(I),A)}${w===void 0?"":` See ${w}`}`)}
process.stdout.write("",()=>process.exit())}function c(a){const{GITHUB_SERVER_URL:h,GITHUB_ACTION_REPOSITORY:I,GITHUB_ACTION_REF:w}=process.env;if(!(!(a instanceof m.HR)||a.topic===void 0||!h||!I||!w))
return encodeURI(`${h}/${I}/blob/${w}/docs/troubleshooting.md#${a.topic}`)}function r(a){for(const[h,I]of Object.entries(a))I!==void 0&&C.uH(h,I)}async function o(a){const h=process.env.RUNNER_TEMP||(0,b.
tmpdir)();return await(0,k.mkdtemp)((0,S.join)(h,a)).catch(I=>{throw(0,d.Rs)(I,h,"Check the runner's temporary folder.")})}function l(){try{return JSON.parse((0,s.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}}),24057:((L,$,e)=>{e.d($,{Sy:()=>l,cj:()=>A,il:()=>p,tp:()=>m});var s=e(77094),k=e(7279),b=e(58132),S=e(30706);const C=1024*1024-1e4,d=2e5;function m(a,h){
const I=h.map(F=>F.map(r)),w=a.map((F,i)=>I.some(t=>t[i]!=="")),R=(F,i)=>`<tr>${F.flatMap((t,u)=>w[u]?`<${i}>${t}</${i}>`:[]).join("")}</tr>`,D=I.map(F=>R(F,"td")),M=F=>`<tr><td colspan="${a.length}">\
\u2026 and ${(0,S.hS)(F,"more row")}</td></tr>`;return`<table>${R(a.map(b.FO),"th")}${o(D,M).join("")}</table>`}function E(a){return`<table>${a.map(([I,w])=>w===void 0?"":`<tr><th align="left">${escapeAll(
I)}</th><td>${r(w)}</td></tr>`).join("")}</table>`}function A(a){const h=a.map(({names:I,message:w,help:R})=>{const D=I.map(F=>`**${(0,b.wh)(F)}**`);return`- ${o(D,F=>`and ${F} more`,d/2).join(", ")}:\
 ${p(w,R)}`});return o(h,I=>`- \u2026 and ${(0,S.hS)(I,"more cause")}`).join(`
`)}function p(a,h){return h===void 0?(0,b.wh)(a):`${(0,b.wh)(a)} <a href="${(0,b.FO)(h)}">Troubleshooting</a>`}function c(a,h){return`<details><summary>${escapeAll(a)}</summary>

${h}

</details>`}function r(a){return typeof a=="string"?a===""?"":`<code>${(0,b.FO)((0,b.RK)(a))}</code>`:"words"in a?(0,b.wh)(a.words):`<a href="${(0,b.FO)(a.href)}">${(0,b.wh)(a.text)}</a>${(0,b.FO)(a.after??
"")}`}function o(a,h,I=d){let w=I;const R=a.filter(D=>{const M=Buffer.byteLength(D),F=M<=w;return F&&(w-=M),F});return R.length===a.length?R:[...R,h(a.length-R.length)]}async function l(a,...h){const I=R=>`${(0,S.
hS)(R,"part")} of this page would not fit and ${R===1?"is":"are"} left out.`,w=[`### ${(0,b.wh)(a)}`,...o(h,I,C)];try{await s.z.addRaw(w.join(`

`),!0).write()}catch(R){s.$e(`Can't write the job summary: ${(0,k.gJ)(R)}`)}}}),58132:((L,$,e)=>{e.d($,{EU:()=>m,FO:()=>p,Jj:()=>C,RK:()=>b,SS:()=>d,wh:()=>A});const s="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${s})[\\u200C\\u200D](?=${s})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function b(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(k,(l,a)=>a===void 0?l:S(a))}function S(o){return`\\u{${o.
codePointAt(0)?.toString(16)}}`}function C(o,l){if(o.length<=l)return o;const a=Array.from(o.slice(0,2*l+2));return a.length>l?`${a.slice(0,l).join("")}\u2026`:o}function d(o,l=100){const a=b(C(o,l)).
replaceAll("	",S)||'""',h="`".repeat(r(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${h} ${a} ${h}`:h+a+h}function m(o,l,a){const h=o.map(w=>b(w).replace(/^(\s*):(?=:)/,(R,D)=>D+S(":"))),I="`".
repeat(h.reduce((w,R)=>Math.max(w,r(R)+1),3));return[I+l,...h,I].map(w=>a+w).join(`
`)}const E=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function A(o){const l=b(o).replaceAll("	"," ").split(E),a=b(o).match(E)??[];return l.map((h,I)=>p(h)+(a[I]===void 0?"":`${p(a[I])}<wbr>`)).join("")}
function p(o){return o.replace(c,l=>`&#${l.codePointAt(0)};`)}const c=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(o){return(o.match(/`+/g)??[]).reduce((l,a)=>Math.
max(l,a.length),0)}}),98920:((L,$,e)=>{e.d($,{Ch:()=>c,mu:()=>m});var s=e(51455),k=e(30532),b=e(7279),S=e(18142),C=e(59870);const d=1024*1024;function m({files:o},l){const[a,h]=[E(C.uq,o),E(C.n7,o)];if(a===
void 0||h===void 0){const w=[a?[]:C.uq,h?[]:C.n7].flat();throw new Error(`lacks ${w.join(" and ")}, at its root and in its only subfolder`)}const I=l??E(C.Km,o)?.file;return{app:a.file,flow:h.file,env:I,
ownName:A(a.value)??A(h.value)}}function E(o,l){const a=l.get(o);try{return a&&{file:{name:o,bytes:a},value:o===C.Km?r(a):(0,S.Zs)(a)}}catch(h){throw new Error(`has a file that ${(0,b.gJ)(h)}: ${o}`,{
cause:h})}}function A(o){const{name:l,version:a}=Object(o);if(!(typeof l!="string"||l.trim()===""))return{name:l,version:["string","number"].includes(typeof a)?String(a):void 0}}function p(o){try{return m(
o).ownName}catch{return}}async function c(o,l){const a=await(0,s.readFile)(o,{signal:l}).catch(h=>{throw l.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(h)}`,{cause:h})});return r(a),{name:C.Km,
bytes:a}}function r(o){if(o.length>d)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,S.Zs)(o)}}),18142:((L,$,e)=>{e.d($,{Zs:()=>C,qF:()=>S});const s=500,k=1e6,b=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function S(p,c,r){const o=new RegExp(b);let l=p.startsWith("\uFEFF")?1:0,a=0;function h(){for(;;){const D=p.charAt(l);if(D!==" "&&D!==`
`&&D!=="\r"&&D!=="	")return D;l++}}function I(){if(o.lastIndex=l,!o.test(p))throw new SyntaxError;const D=p.slice(l,o.lastIndex);return l=o.lastIndex,D}function w(D,M){const F=h();if(F==="["){const t=[],
u=r.enter(D);return R("]",M,()=>t.push(w(u,M+1))),r.array(t,D)}if(F==="{"){const t=new Map;return R("}",M,()=>{if(h()!=='"')throw new SyntaxError;const u=I(),n=u.includes("\\")?JSON.parse(u):u.slice(1,
-1);if(t.has(n)||h()!==":")throw new SyntaxError;l++,t.set(n,w(r.enter(D,n),M+1))}),r.object(t,D)}const i=I();return r.scalar(i.includes("\\")?JSON.stringify(JSON.parse(i)):i)}function R(D,M,F){if(M===
s)throw new RangeError;if(l++,h()===D)l++;else for(let i=",";i===",";l++){if(++a>k)throw new RangeError;if(F(),i=h(),i!==","&&i!==D)throw new SyntaxError}}try{const D=w(c,0);return h()===""?D:void 0}catch(D){
if(D instanceof SyntaxError||D instanceof RangeError)return;throw D}}function C(p){let c;try{c=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(p))}catch(r){throw new Error("is not JSON",{cause:r})}
if(d(c,s))throw new Error("is nested deeper than 500 levels");return c}function d(p,c){return typeof p!="object"||p===null?!1:c===0||Object.values(p).some(r=>d(r,c-1))}function m(p){const c=S(p,`
`,E);return c===void 0?void 0:`${c}
`}const E={enter:p=>`${p}  `,scalar:p=>p,array:(p,c)=>A("[",p,"]",c),object(p,c){const r=[...p.keys()].sort().map(o=>`${JSON.stringify(o)}: ${p.get(o)}`);return A("{",r,"}",c)}};function A(p,c,r,o){return c.
length===0?p+r:`${p}${o}  ${c.join(`,${o}  `)}${o}${r}`}}),5806:((L,$,e)=>{e.d($,{Oj:()=>o,Sr:()=>r,dU:()=>c,gv:()=>k,jq:()=>A,tC:()=>E,x5:()=>m});var s=e(76760);const k=".workflow-export.json",b=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
S=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,C=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,d=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",b],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',S],["changes how git or GitHub treats the repository",C],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function m(a){const h=l(a);return r(h)===k?"is the name of the action's own record":d.find(([,I])=>I.test(h))?.[0]}
function E(a){return b.test(l(a))}function A(a){return/^\.workflow-export/.test(a)||[S,C].some(h=>h.test(l(a)))}function p(a){return S.test(l(a))?"is in a .git folder":a.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function c(a){const[h=""]=s.posix.basename(l(a).replaceAll("\\","/")).split(":");return r(h.replace(/[. ]+$/,""))==="env_variables.json"}function r(a){
return a.normalize("NFC").toUpperCase().toLowerCase()}function o(a){const h=new Map;for(const I of a){const w=r(I.replace(/\/$/,"")),R=h.get(w);if(R!==void 0)return[R,I];h.set(w,I)}for(const[I,w]of h)
for(const{index:R}of I.matchAll(/\//g)){const D=h.get(I.slice(0,R));if(D!==void 0&&!D.endsWith("/"))return[D,w]}}function l(a){return a.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((L,$,e)=>{e.d($,
{BE:()=>d,KC:()=>A,Km:()=>S,LX:()=>C,jz:()=>E,n7:()=>k,uq:()=>b,wg:()=>c,zx:()=>m});var s=e(5806);const[k,b,S]=["flow_definition.json","app_definition.json","env_variables.json"],C=[k,b,S],d=1e4,m=256*
1024*1024;function E(o,l){const a=[...l].filter(([h])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(h));return{kind:o,files:new Map(a.sort(([h],[I])=>h<I?-1:1))}}function A({kind:o,files:l}){return{kind:o,files:new Map(
[...l].filter(([a])=>!(0,s.dU)(a)))}}const p=/^(\..*|__MACOSX)$/;function c(o){const l=new Set(o),a=R=>C.some(D=>l.has(R+D));if(a(""))return"";const h=new Set(o.filter(R=>R.includes("/")).map(R=>R.slice(
0,R.indexOf("/")))),[I,...w]=[...h].filter(R=>!p.test(R));return I!==void 0&&w.length===0&&a(`${I}/`)?`${I}/`:""}function r(o){const l=c(o);return o.includes(l+b)||o.includes(l+k)}}),41519:((L,$,e)=>{
e.d($,{DF:()=>C,aC:()=>E,x3:()=>m});var s=e(4573),k=e(18142),b=e(5806);const S={enter:()=>{},scalar:A=>({json:A}),array:A=>({json:`[${A.map(({json:p})=>p)}]`,items:A}),object(A){return{json:`{${[...A.
keys()].sort().map(c=>`${JSON.stringify(c)}:${A.get(c)?.json}`)}}`,members:A}}};function C(A){const p=(0,s.isUtf8)(A)?(0,k.qF)(A.toString(),void 0,S):void 0,c=p?.members?[...p.members]:p?.items?.map(o=>[
d(o),o]),r=c?.flatMap(([o,{members:l,json:a}])=>o===void 0?[]:[{name:o,keys:[...l?.keys()??[]],content:a}]);if(!(r===void 0||new Set(r.map(({name:o})=>o)).size!==c?.length))return{container:p?.members?
"object":"array",variables:r}}function d({members:A}){if(!A?.has("value"))return;const p=[A.get("name"),A.get("key")].find(c=>c?.json.startsWith('"'));return p&&JSON.parse(p.json)}function m({files:A}){
const p=[...A].filter(([c])=>(0,b.dU)(c)).map(([,c])=>E(c));return[...new Set(p.flat())]}function E(A){const p=A.toString();try{JSON.parse(p.replace(/^\uFEFF/,""))}catch{return[]}const c=C(A),r=new Set(
c?.container==="array"?c.variables.map(({name:a})=>a):[]),l=Array.from(p.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([a,h,I])=>h===void 0?[a,String(Number(a))]:I===void 0?[JSON.parse(
h)]:[]);return[...new Set(l)].filter(a=>!r.has(a))}}),43657:((L,$,e)=>{e.d($,{Ao:()=>h,ue:()=>I,zy:()=>f});var s=e(4573),k=e(38522),b=e(20663),S=e(7279),C=e(30706),d=e(5806),m=e(59870);const E=1e3,A=2048,
p=2162688,c=20,r=3,o=8,l=33188,a=new Set([0,10]);class h extends S.HR{}async function I(Q,y){const{zip:U,source:v,entries:T}=await w(Q,y),H=(0,m.wg)([...T.keys()]),ue=[];for(const[Ae,G]of T){y?.throwIfAborted();
const N=await i(U,v,G).catch(J=>{throw n(`${(0,C.TL)(Ae)} in the package`,J)});Ae.startsWith(H)&&!t(Ae)&&ue.push([Ae.slice(H.length),N])}return(0,m.jz)("zip",ue)}async function w(Q,y){if(y?.throwIfAborted(),
Q.length>m.zx)throw u("The package is larger than 256 MiB, the limit");const U=R(Q);if(U===void 0)throw Q.toString("latin1",0,2)==="PK"?n("The package",new Error("its end is missing")):B(Q);try{const v=await(0,b.
SY)(U,{decodeStrings:!1});return{zip:v,source:U,entries:await D(v)}}catch(v){throw v instanceof S.HR?v:n("The package",v)}}function R(Q){for(let y=Q.length-22;y>=0;){const U=Q.lastIndexOf("PK",y,"la\
tin1");if(U<0)return;const v=U+22+Q.readUInt16LE(U+20);if(v<=Q.length)return Q.subarray(0,v);y=U-1}}async function D(Q){if(Q.entryCount>m.BE)throw u(`The package has ${Q.entryCount} entries. The limit\
 is 10,000`);const y=new Map;let U=0;for await(const T of Q.eachEntry()){const H=M(T);if(H===""&&T.uncompressedSize===0&&T.fileNameLength>0)continue;if(y.has(H))throw u(`The package has ${(0,C.TL)(H)}\
 twice`,"Export it again.");const ue=F(H,T);if(ue!==void 0)throw u(`${(0,C.TL)(H)} in the package ${ue}`);if(U+=T.uncompressedSize,U>m.zx)throw u("The package takes more than 256 MiB unpacked, the lim\
it");y.set(H,T)}if([...y.keys()].every(t))throw u("The package has no files in it","Export it again.");const v=(0,d.Oj)([...y.keys()]);if(v)throw u(`${(0,C.TL)(v[0])} and ${(0,C.TL)(v[1])} in the pack\
age collide on a disk that ignores case`);return y}function M({generalPurposeBitFlag:Q,fileNameRaw:y,extraFields:U,versionMadeBy:v}){const T=(0,s.isUtf8)(y)?Q|A:Q,H=a.has(v>>>8);return(0,b.ax)(T,y,U,!H).
replace(/^(\.\/+)+/,"")}function F(Q,y){const U=y.externalFileAttributes>>>16&61440;return U===40960?"is a symbolic link":U!==0&&U!==32768&&U!==16384?"is neither a file nor a folder":t(Q)&&y.uncompressedSize>
0?"is a folder with a content of its own":y.canDecodeFileData()?Q.length>E?"is longer than 1,000 characters":(0,d.tC)(Q)?"leads outside the folder that it is unpacked into":(0,d.dU)(y.fileNameRaw.toString())&&
!(0,d.dU)(Q)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function i(Q,y,U){const{compressedSize:v,uncompressedSize:T}=U,{fileDataStart:H}=await Q.
readLocalFileHeaderPromise(U),ue=y.subarray(H,H+v),Ae={maxOutputLength:Math.max(1,T),chunkSize:Math.max(64,T+1)},G=U.compressionMethod===0?ue:(0,k.inflateRawSync)(ue,Ae);if(G.length!==T)throw new Error(
`it unpacks to ${G.length} bytes, not the ${T} listed`);if((0,k.crc32)(G)!==U.crc32)throw new Error("its CRC-32 isn't the one listed");return G}function t(Q){return Q.endsWith("/")}function u(Q,y=""){
return new S.HR({what:Q,advice:y,topic:"the-package"})}function n(Q,y){const U=(0,C.TL)(y.message).slice(1,-1),v="Export it again.";return new S.HR({what:`${Q} is cut off or damaged`,why:U,advice:v,topic:"\
the-package"},{cause:y})}const g=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function B(Q){const y=Q.toString("utf8",0,512),
[U]=g.find(([,T])=>T.test(y))??["text"],v=`${U==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new h({what:`The package is ${U}, not a zip`,advice:v,topic:"\
the-package"})}function f({files:Q}){const y=[],U=[];let v=0;for(const[ue,Ae]of Q){const G=Buffer.from(ue),N=(0,k.deflateRawSync)(Ae),J=Buffer.alloc(26);J.writeUInt16LE(c,0),J.writeUInt16LE(A,2),J.writeUInt16LE(
o,4),J.writeUInt32LE(p,6),J.writeUInt32LE((0,k.crc32)(Ae),10),J.writeUInt32LE(N.length,14),J.writeUInt32LE(Ae.length,18),J.writeUInt16LE(G.length,22);const Y=Buffer.alloc(14);Y.writeUInt32LE(l*65536,6),
Y.writeUInt32LE(v,10);const Z=[Buffer.from("PK"),J,G,N];y.push(...Z),U.push(Buffer.from([...Buffer.from("PK"),c,r]),J,Y,G),v+=Z.reduce((te,{length:ne})=>te+ne,0)}const T=Buffer.concat(U),H=Buffer.
alloc(22);return H.write("PK"),H.writeUInt16LE(Q.size,8),H.writeUInt16LE(Q.size,10),H.writeUInt32LE(T.length,12),H.writeUInt32LE(v,16),Buffer.concat([...y,T,H])}}),82227:((L,$,e)=>{e.d($,{HB:()=>F,px:()=>i,
Ng:()=>w});var s=e(7279),k=e(32975),b=e(30706),S=e(81858),C=e(35805),d=e(2053),m=e(86294),E=e(62291);const A=6,p=32,c=6,r=2e3,o=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,l=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class a{redact;#e;#t=new Set;#A=new Set;constructor(Q,y=[]){this.#e=new b.pO(Q),this.redact=this.#e.redact,this.allow(...y)}add(...Q){for(const y of Q)this.#e.add(y)}allow(...Q){for(const y of Q)y.length>=
A&&this.#t.add(y)}maskFields(Q,y,U){const v=I("",Q,0).slice(0,r);for(const[T,H]of v)/id$/i.test(T)&&(0,E.eQ)(H)&&this.allow(H);for(const[T,H]of v)/url$/i.test(T)?this.maskUrl(H.trim(),y,U):this.#n(h(H),
U)}maskUrl(Q,y,U){const v=URL.canParse(Q,y.href)?new URL(Q,y.href):void 0;if(v&&y.href.startsWith(v.href))return;const T=/[?:]|^\/\//.test(Q)?[Q]:[];v&&(T.push(v.href,v.password,(0,E.D4)(v.password),...h(
v.search)),v.search!==""&&T.push(v.pathname+v.search)),this.#n(T,U)}#n(Q,y){const U=T=>Array.from(this.#t).some(H=>H.includes(T)),v=Q.filter(T=>!U(T)&&!U((0,E.D4)(T)));for(const T of v.flatMap(H=>[H,encodeURIComponent(
H)]))T.length<A||this.#A.has(T)||(this.#A.add(T),this.#e.add(T),y.mask(T))}}function h(f){return Array.from(f.matchAll(o)).flatMap(([,Q="",y=""])=>{const U=y.replace(/[.,:!?)\]}]+$/,"");return l.test(
Q)||(0,E.D4)(U).length>=p?[U,(0,E.D4)(U)]:[]})}function I(f,Q,y){return typeof Q=="string"?[[f,Q]]:y>c?[]:Array.isArray(Q)?Q.flatMap(U=>I(f,U,y+1)):(0,m.Gv)(Q)?Object.entries(Q).flatMap(([U,v])=>I(U,v,
y+1)):[]}function w(f,Q,{secrets:y=[],known:U=[]}={}){return{url:f,apiKey:Q,secrets:new a([Q,...y],[f.href,...U]),connections:(0,C.Y7)("export-workflow-action"),rateLimit:new d.q,collections:new Map}}
const R=1024*1024,D=12e4,M=12e4,F="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function i(f,Q){const{label:y,method:U,
path:v,isTransient:T}=Q,{secrets:H,rateLimit:ue}=f.platform;H.allow(...v.split(/[/?&=]/));const Ae=U==="GET"?v:void 0,G=()=>ue.run(y,Ae,f,()=>t(f,Q));return await(0,k.L5)(f,G,{atLeastMs:T?M:0})}async function t(f,Q){
const{platform:y,signal:U,log:v}=f,{label:T,method:H,path:ue,body:Ae,idempotent:G=!0,isTransient:N}=Q,J=new URL(`api/public/${ue}`,y.url),Y={accept:"application/json","content-type":"application/json",
"x-api-key":y.apiKey},Z={maxBytes:R,...!G&&{idleMs:D}};try{const te=await(0,C.tN)(y.connections,{label:T,method:H,url:J,headers:Y,body:Ae,...Z},U);return v.debug(`${H} ${y.secrets.redact(J.pathname)}:\
 ${te.status}`),n(te,J,f,T),g(f,Q,te)}catch(te){const ne=te instanceof s.HR?te:void 0;throw!G&&(U.aborted||ne?.maybeProcessed)?u(te):U.aborted||!ne||!N?.(ne)?te:ne.with({retryable:!0})}}function u(f){
const Q=(0,s.h_)(f),y=Q.retryable||Q.advice===""?F:`${Q.advice} ${F}`;return Q.with({advice:y,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function n(f,Q,{platform:y,log:U},v){const T=(0,C.
ET)(f,Q,v);if(T===void 0)return;y.secrets.maskUrl(T.href,y.url,U);const{status:H}=f,ue=`the platform redirects to ${(0,b.OX)(T.origin,100)}, and the key follows no redirect`,Ae={status:H,maybeProcessed:H!==
307&&H!==308};throw(0,S.ue)(v,ue,"If that is your environment, set host to it.",Ae)}function g(f,Q,y){const{platform:U,log:v}=f,{label:T}=Q,{status:H,headers:ue,bytes:Ae}=y,G=new TextDecoder().decode(
Ae),N=B(G);U.secrets.maskFields(N??{},U.url,v);const J=(0,m.wv)(N??{},T,U.secrets.redact),{message:Y}=J,Z=(0,C.RG)(y,T,`the platform answered ${H}${(0,m.Te)(Y)}`);if(Z)throw Z;const te=/^\s*</.test(G)||
ue["content-type"]?.includes("html")===!0;if(H<200||H>299){const z=(0,k.Vs)(ue["retry-after"]);throw(0,m.$G)({call:Q,status:H,message:Y,waitMs:z,isPage:te,hasWorked:U.collections.has(T)})}if(N!==void 0)
return J;if(G.trimStart().startsWith("{")&&(0,C.VL)(y))throw(0,S.ue)(T,"the response was cut off",S.$_,{retryable:!0,maybeProcessed:!0});const ne=G===""?"nothing":te?"with a web page":"with something \
other than a JSON object";throw(0,S.ue)(T,`the platform answered ${ne} (${H})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function B(f){try{const Q=JSON.parse(f);return(0,m.
Gv)(Q)?Q:void 0}catch{return}}}),65645:((L,$,e)=>{e.d($,{I:()=>I,R:()=>l});var s=e(77598),k=e(7279),b=e(32975),S=e(30706),C=e(62291),d=e(35805);const m=256*1024**2,E=5,A=5,p=new Set([400,401,403,404,410]),
c=2,r="Download",o="Re-run the job.";async function l(w,{url:R,freshUrl:D,read:M}){let F=R,i=0;return await(0,b.L5)(w,async()=>{F??=await D();const t=await h(w,F).catch(f=>{throw f instanceof k.HR&&f.
affectsAll?f.with({affectsAll:!1}):f}),{status:u,headers:n,bytes:g}=t;if(p.has(u)){F=void 0,i++;const f=i<A,Q=f?"":`${i} times `;throw a(`the URL was refused ${Q}(${u})`,o,{retryable:f})}if(u!==200)throw a(
`the server answered ${u}`,o,{retryable:u===206});if(n["content-type"]?.includes("text/html"))throw a("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0,
maxRetries:c});const B=await M(g).catch(f=>{throw f instanceof k.HR&&(0,d.VL)(t)&&!w.signal.aborted?f.with({retryable:!0,maxRetries:c}):f});return{bytes:g,sha256:(0,s.createHash)("sha256").update(g).digest(
"hex"),content:B}})}function a(w,R,D={}){return new k.HR({what:r,why:w,advice:R,topic:"the-package"},D)}async function h(w,R){const{platform:D,log:M,signal:F}=w;let i=R;for(let t=0;;t++){const u=t===0&&
i.origin===D.url.origin,n={accept:"*/*",...u&&{"x-api-key":D.apiKey}},g={label:r,method:"GET",url:i,headers:n,maxBytes:m,isProven:!0},B=async()=>{const y=await(0,d.tN)(D.connections,g,F);M.debug(`GET \
a package from ${(0,S.OX)(g.url.origin)}: ${y.status}`);const U=(0,d.RG)(y,r,`the server answered ${y.status}`);if(U)throw U;return y},f=await(u?D.rateLimit.run(r,void 0,w,B):B()),Q=(0,d.ET)(f,i,r);if(Q===
void 0)return f;if(t===E)throw a("the URL redirects in a circle",o);Q.origin===i.origin&&Q.username+Q.password===""&&Object.assign(Q,{username:i.username,password:i.password}),i=I(Q.href,w)}}function I(w,{
platform:R,log:D}){const M=R.url;if(R.secrets.maskUrl(w,M,D),!URL.canParse(w,M.href))throw a("the platform's download URL can't be read",o);const F=new URL(w,M.href);F.protocol==="http:"&&M.protocol===
"https:"&&F.hostname===M.hostname&&(F.protocol="https:",F.port===""&&(F.port=M.port),R.secrets.maskUrl(F.href,M,D));const i=F.protocol==="http:"&&M.protocol==="http:"&&(0,C.U9)(F.hostname);if(F.protocol!==
"https:"&&!i)throw a("the platform's download URL isn't https","Check host.");return F}}),81858:((L,$,e)=>{e.d($,{$_:()=>d,Dx:()=>S,Ur:()=>o,ue:()=>b});var s=e(7279),k=e(30706);function b(a,h,I,w={}){
return new s.HR({what:a,why:h,advice:I,topic:"the-platforms-response"},w)}function S(a,h,I,w){return new s.HR({what:a,why:h,advice:I,topic:"the-connection"},w)}const C={ECONNREFUSED:"the connection wa\
s refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found\
 (DNS)",ETIMEDOUT:"the connection timed out"},d="Re-run the job later.",m="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",E=2,A=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)|(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$)/,
p=/^(EPROTO$|ERR_SSL_)/,c=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,r=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function o(a,h){const{label:I,signal:w,connected:R,isProven:D}=h;if(w.
aborted)return w.reason;if(a instanceof s.HR||!(a instanceof Error)||!("code"in a))return a;const M=String(a.code);if(A.test(M)){const g=`the TLS connection can't be trusted (${M})`;return S(I,g,`Chec\
k host. ${m}`,{affectsAll:!0,cause:a})}const[,F]=r.exec(a.message)??[];if(F!==void 0)return l(I,F,a);const i={retryable:!0,maybeProcessed:R,affectsAll:!R,cause:a};if(c.test(M))return S(I,`the response\
 can't be decoded (${M})`,d,i);const t=!R&&p.test(M),u=t?`the TLS connection failed (${M})`:C[M]??`the connection failed (${M})`;if(D||!(t||M==="ENOTFOUND"))return S(I,u,d,i);const n=t?`Check host and\
 its port. ${m}`:"Check host.";return S(I,u,n,{...i,maxRetries:E})}function l(a,h,I){const w=(D,M,F=!1)=>S(a,D,M,{affectsAll:!0,cause:I,retryable:F});if(h==="407")return w("the proxy requires a user n\
ame and a password (407)","Set them in HTTPS_PROXY.");if(/^4(?!08|25|29)\d\d$/.test(h))return w(`the proxy refuses the connection (${h})`,"Allow the host there, or add it to NO_PROXY.");const R=`the p\
roxy made no connection (${(0,k.OX)(h,100)})`;return w(R,"Check HTTPS_PROXY, or re-run the job later.",!0)}}),62291:((L,$,e)=>{e.d($,{D4:()=>E,U9:()=>C,d4:()=>c,eQ:()=>d,hk:()=>p,o6:()=>S,wh:()=>m});var s=e(
19783),k=e(81858);const b=200;function S(r){const o=/^[a-z][a-z0-9+.-]*:\/\//i.test(r)?r:`https://${r}`;if(/[\s\p{C}\\]/u.test(o)||!URL.canParse(o))throw new Error("is not an address such as https://a\
i-for-process.example.ai");const l=new URL(o);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(o))throw new Error("must not co\
ntain a user name or password");if(l.protocol==="http:"&&!C(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+="/"),
l}function C(r){return r==="localhost"||r==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(r)}function d(r){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(r)}function m(...r){return r.find(o=>typeof o=="string"&&o.length<=
b&&d(o))}function E(r){try{return decodeURIComponent(r)}catch{return r}}const A=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function p(){for(const r of A){const o=process.env[r]?.trim();o!==
void 0&&(process.env[r]=o===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(o)?o:`http://${o}`)}for(const r of["no_proxy","NO_PROXY"]){const o=process.env[r]?.split(/[\s,]+/).map(l=>l.replace(/^\*\./,"."));o&&(process.
env[r]=o.filter(l=>l!=="").join(","))}}function c(r,o){const a=A.filter(I=>I.toLowerCase()===`${r.protocol.slice(0,-1)}_proxy`).find(I=>process.env[I]);if(a===void 0||(0,s.H)(r)||/^https?:\/\//i.test(
process.env[a]??"")&&(0,s.s)(r)?.hostname)return;throw(0,k.Dx)(o,`the proxy in ${a} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40)\
.",{affectsAll:!0})}}),35805:((L,$,e)=>{e.d($,{ET:()=>t,J9:()=>h,RG:()=>n,VL:()=>u,Y7:()=>a,tN:()=>I});var s=e(37067),k=e(44708),b=e(38522),S=e(22779),C=e(32975),d=e(30706),m=e(81858),E=e(62291);const A=3e4,
p=65536,c=new Set([301,302,303,307,308]),r=new Set([408,421,425,429]),o=new Set([501,505,506,508,510,511]),l=new Set([421,425,429]);function a(g){(0,E.hk)();const B=f=>({"http:":new S.Qq(g,[],{keepAlive:f}),
"https:":new S.Qq(g,[],{keepAlive:f})});return{kept:B(!0),fresh:B(!1),proven:new Set}}function h(g){return{type:"application/json",bytes:Buffer.from(JSON.stringify(g))}}async function I(g,B,f){f.throwIfAborted();
const{label:Q,method:y,url:U,headers:v,body:T,maxBytes:H,idleMs:ue=A,isProven:Ae=!1}=B;(0,E.d4)(U,Q);const G=U.protocol==="https:",N=(T?g.fresh:g.kept)[G?"https:":"http:"],J=new AbortController,Y=AbortSignal.
any([f,J.signal]);let[Z,te]=[!1,"no response"];const ne=setTimeout(()=>{const z={retryable:!0,maybeProcessed:Z};J.abort((0,m.Dx)(Q,`${te} within ${ue/1e3} s`,m.$_,z))},ue);let P;try{P=(G?k:s).request(
{method:y,host:U.hostname.replace(/^\[|\]$/g,""),port:U.port||(G?443:80),path:U.pathname+U.search,headers:{...v,...T&&{"content-type":T.type,"content-length":T.bytes.length},"accept-encoding":"identit\
y","user-agent":N.userAgent},...U.username+U.password!==""&&{auth:`${(0,E.D4)(U.username)}:${(0,E.D4)(U.password)}`},agent:N.getAgent(U.href),signal:Y}),w(P,G,()=>{Z=!0});const z=R(P,Q);D(P,T?.bytes??
Buffer.alloc(0),()=>ne.refresh());const K=await(0,C.Mu)(Y,z);g.proven.add(U.origin),te="no data";const V=[];let oe=H;for await(const _ of K){if(ne.refresh(),oe-=_.length,oe<0)throw i(Q,H);V.push(_)}const ie=F(
Buffer.concat(V),K.headers["content-encoding"],Q,H);return{status:K.statusCode??0,headers:K.headers,bytes:ie}}catch(z){throw P?.destroy(),(0,m.Ur)(z,{label:Q,signal:Y,connected:Z,isProven:Ae||g.proven.
has(U.origin)})}finally{clearTimeout(ne),T&&P?.destroy()}}function w(g,B,f){g.once("socket",Q=>{g.reusedSocket?f():Q.once(B?"secureConnect":"connect",f)})}function R(g,B){return new Promise((f,Q)=>{const y=U=>{
U.socket.destroy();const v={retryable:!0,maybeProcessed:!0};Q((0,m.Dx)(B,"the server switched protocols (101)",m.$_,v))};g.once("upgrade",y),g.once("response",U=>U.statusCode===101?y(U):f(U)),g.on("er\
ror",Q)})}function D(g,B,f){B.length===0?g.end():g.write(B.subarray(0,p),Q=>{f(),Q||D(g,B.subarray(p),f)})}const M=new Map([["gzip",b.gunzipSync],["x-gzip",b.gunzipSync],["deflate",(g,B)=>((g.readUInt8()&
15)===8?b.inflateSync:b.inflateRawSync)(g,B)],["br",b.brotliDecompressSync]]);function F(g,B="",f,Q){const U=B.toLowerCase().split(/[\s,]+/).flatMap(v=>M.get(v)??[]).reverse();try{return U.reduce((v,T)=>v.
length===0?v:T(v,{maxOutputLength:Q}),g)}catch(v){throw v.code==="ERR_BUFFER_TOO_LARGE"?i(f,Q):v}}function i(g,B){const f=`the response is larger than ${(0,d.Xe)(B)}, the limit`;return(0,m.ue)(g,f,"Ch\
eck host.",{maybeProcessed:!0})}function t({status:g,headers:B},f,Q){if(!c.has(g)||B.location===void 0)return;const y=B.location.replace(/[\x80-\xff]/g,U=>`%${U.charCodeAt(0).toString(16).toUpperCase()}`);
if(URL.canParse(y,f.href))return new URL(y,f.href);throw(0,m.ue)(Q,`the platform redirects (${g}) to an address that can't be read`,"Check host.")}function u({headers:g}){return g["content-length"]===
void 0&&g["transfer-encoding"]===void 0}function n({status:g,headers:B},f,Q){if(!(!r.has(g)&&!(g>=500&&g<=599&&!o.has(g))))return(0,m.ue)(f,Q,m.$_,{status:g,retryable:!0,retryAfterMs:(0,C.Vs)(B["retry\
-after"]),maybeProcessed:!l.has(g)})}}),96006:((L,$,e)=>{e.d($,{SO:()=>o,qt:()=>M,y7:()=>r});var s=e(7279),k=e(32975),b=e(30706),S=e(82227),C=e(62291),d=e(2053),m=e(86294);const E=[["running",/^IN_?PROGRESS$/],
["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];function A(n){return E.
find(([,g])=>g.test(n))?.[0]??"unknown"}function p(n){const{fields:g,message:B}=n,f=(0,m.Gv)(g.response)?g.response:{};return{dockStatusId:(0,C.wh)(g["dock-statusId"],g.dockStatusId,g._id),workflowId:(0,C.
wh)(g.workflowId,g.toolId),exportJobId:(0,C.wh)(g.exportJobId),status:c(n),downloadUrl:[f.downloadUrl,f.downloadURL,g.downloadUrl,g.downloadURL].filter(Q=>typeof Q=="string").map(Q=>Q.trim()).find(Q=>Q!==
""),refused:g.success===!1,message:B}}function c({fields:n,redact:g}){if(typeof n.status!="string"&&typeof n.status!="number")return"";const B=String(n.status),f=B.trim().toUpperCase().replace(/[\s-]+/g,
"_");return A(f)==="unknown"?g(B,40).toUpperCase():f}function r(n,g){const B=p(n),{dockStatusId:f}=B;if(f===void 0)throw(0,m.LO)(n,"dock status ID",g);return{...B,dockStatusId:f}}async function o(n,g,B=()=>!0){
const f=`dock-status/${g}`;return p(await(0,S.px)(n,{label:"Dock status",method:"GET",path:f,advice:"Re-run the job later.",isTransient:B}))}const l=d.k,a=12e4,h=50,I=294,w=6.12,R=2e3;function D(n,g){
const B=Math.max(I,n/w);return n<d.k?B:Math.max(R,Math.min(g,B))}async function M(n,g,B){const{log:f,signal:Q}=n,y=performance.now(),U=F(n,y);let v=g,T=y,H;for(let ue=0;;ue++){B.onStatus(v),U(v);const Ae=A(
v.status);if(Ae==="failed"||Ae==="succeeded"&&v.refused)throw t(g,v,B.advice);if(Ae==="succeeded")return v.status!=="SUCCESS"&&f.warning(`The platform reports ${v.status}, which is treated as SUCCESS.`),
v;H=Ae==="unknown"&&v.refused?H??T:void 0;try{if(H!==void 0&&T-H>=a){const J=`The platform refused to report the job's status for ${(0,b.zK)(a)}`;throw new s.HR({what:J,topic:"the-job-on-the-platform"})}
const G=ue===0?h:D(T-y,B.longestWaitMs);await(0,k.yy)(Math.max(0,T+G-performance.now()),Q),T=performance.now();const N=({status:J=404})=>ue>0||J===404;v=await o(n,g.dockStatusId,N)}catch(G){throw u(G,
g,v)}}}function F({log:n},g){let B,f=g;return Q=>{const y=performance.now(),U=(0,b.zK)(y-g),v=Q.status!==B,T=y-f>=l;(v||T)&&(f=y),v&&B!==void 0?n.info(`${Q.status||"No status"} after ${U}`):T&&n.info(
`Still ${Q.status||"without a status"} after ${U}`),v&&A(Q.status)==="unknown"&&n.warning(`The platform reports an unknown status (${i(Q)}). The action keeps waiting.`),B=Q.status}}function i({status:n,
message:g}){return`${n||"none"}${g===void 0?"":`, "${g}"`}`}function t({dockStatusId:n},{status:g,message:B},f){const Q=g==="FAILED"?"failed":`ended as ${g}`,y=`${B??"it gave no reason"} (dock status ${n}\
)`;return new s.HR({what:`The job ${Q} on the platform`,why:y,advice:f,topic:"the-job-on-the-platform"})}function u(n,{dockStatusId:g},B){const f=A(B.status)==="unknown"||B.message!==void 0?`, last st\
atus ${i(B)}`:"",Q=`The job may still be running on the platform: dock status ${g}${f}.`,y=(0,s.h_)(n);return y.with({advice:`${y.advice} ${Q}`.trim(),cause:n})}}),2053:((L,$,e)=>{e.d($,{k:()=>C,q:()=>c});
var s=e(7279),k=e(32975),b=e(81858);const S=30,C=6e4,d=429,m=500,E=16e3,A=.95,p=20;class c{#e=new Map;#t=0;#A=0;#n=0;async run(o,l,a,h){const I=await this.#s(o,l,a),w=()=>I>this.#n;try{const R=await h();
return w()&&(this.#A=this.#A<p?0:this.#A*A),R}catch(R){if(!(R instanceof s.HR&&R.status===d))throw R;const D=performance.now();throw w()&&(this.#A=Math.min(E,Math.max(m,this.#A*2)),this.#n=D),this.#t=
Math.max(this.#t,D+(R.retryAfterMs||2*this.#A)),R.with({retryAfterMs:this.#t-D})}}async#s(o,l,{signal:a,endsAt:h}){const I=l!==void 0&&this.#e.get(l)||[];for(l!==void 0&&this.#e.set(l,I);;){if(a.throwIfAborted(),
this.#t>=h)throw(0,b.ue)(o,"the platform asked for a pause that exceeds the timeout",b.$_);const w=performance.now(),R=I.length<S?Number.NEGATIVE_INFINITY:I[0]??w,D=Math.max(this.#t,R+C);if(D<=w)return this.#t=
w+this.#A,I.push(w),I.length>S&&I.shift(),w;await(0,k.yy)(D-w,a)}}}}),86294:((L,$,e)=>{e.d($,{$G:()=>o,Gv:()=>C,LO:()=>b,Te:()=>S,wv:()=>k});var s=e(81858);function k(h,I,w){const R=E(h,0);return{fields:h,
label:I,redact:w,message:R&&w(R)||void 0}}function b({label:h,message:I},w,R){return(0,s.ue)(h,`the platform answered without a ${w}${S(I)}`,R)}function S(h){return h===void 0?"":` (${h})`}function C(h){
return typeof h=="object"&&h!==null&&!Array.isArray(h)}const d=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],m=4;
function E(h,I){if(typeof h=="string")return h.trim()||void 0;if(!(I>m)){if(Array.isArray(h))return E(h[0],I+1);if(C(h))for(const w of d){const R=E(h[w],I+1);if(R!==void 0){const{code:D}=h;return typeof D==
"number"||typeof D=="string"?`${R}, code ${D}`:R}}}}const A="Settings \u2192 Security & Control \u2192 API Scopes",p=new Set([405,406,411,415,417,426,431]),c=409,r=423;function o(h){const{call:I,status:w,
message:R,waitMs:D,hasWorked:M}=h,F=w===401||w===403,i=`the platform answered ${w}${S(R)}`;return(0,s.ue)(I.label,i,F?a(h):l(w,I),{status:w,maybeProcessed:w>=500,affectsAll:F&&!M,retryAfterMs:D,busy:w===
r||w===c&&!I.isCreation})}function l(h,{isCreation:I=!1,advice:w="Check the inputs."}){return h===404?"Check host, the IDs, and that the key's account can see the workflow.":h===c&&I?"The name may be \
taken. Set another name, or the ID of that workflow.":h===c||h===r?"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.":h<400||h>=500||p.has(h)?"Check host.":w}
function a({status:h,call:{scope:I},message:w,isPage:R,hasWorked:D}){if(R)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(D)
return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const M=I===void 0?"another scope":`the scope "${I}"`;if(h===403)return`The key needs ${M}. Add i\
t under ${A}.`;const F=/scope/i.test(w??"")?` The key also needs ${M}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Se\
t api-key to an account key from ${A}.${F}`}}),23349:((L,$,e)=>{e.d($,{EH:()=>p,Nq:()=>A,kZ:()=>r,s8:()=>c});var s=e(7279),k=e(32975),b=e(82227),S=e(65645),C=e(35805),d=e(96006);const m=["workflows","\
workflow","tools"];async function E(o,l){const{collections:a}=o.platform;let h;for(const I of new Set([...a.values(),...m])){const w=l(I),R=a.get(w.label);if(!(R&&R!==I))try{const D=await(0,b.px)(o,w);
return a.set(w.label,I),D}catch(D){if(D instanceof s.HR&&D.busy&&a.set(w.label,I),!(D instanceof s.HR&&D.status===404))throw D;h??=D}}throw h}async function A(o,{workflowId:l,flowId:a}){const h=await E(
o,I=>({label:"Export",method:"POST",path:`${I}/${l}/export?flowId=${a}`,scope:"Export workflow"}));return(0,d.y7)(h,"Check host and the IDs.")}async function p(o,l,a){const h=a.downloadUrl??l.downloadUrl??
(await(0,d.SO)(o,l.dockStatusId)).downloadUrl;if(h!==void 0)return(0,S.I)(h,o);const I=`the platform reports ${a.status} but names no download URL`;throw new s.HR({what:"Export",why:I,advice:"Re-run t\
he job.",topic:"the-job-on-the-platform"})}async function c(o,l,{app:a,flow:h,env:I}){const w="workflowName"in l,R=M=>M==="tools"?"tool":"workflow",D=await E(o,M=>({label:"Import",method:"POST",path:w?
`${M}/import`:`${M}/${l.workflowId}/import`,body:(0,C.J9)({[`${R(M)}DataFileId`]:a,flowDataFileId:h,...I!==void 0&&{envVariablesFileId:I},...w&&{[`${R(M)}Name`]:l.workflowName}}),idempotent:!1,isCreation:w,
scope:"Import workflow"}));return(0,d.y7)(D,b.HB)}async function r(o,l){const a=h=>({label:"Deploy",method:"POST",path:`${h}/${l}/deploy`,body:(0,C.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workfl\
ow"});return(0,d.y7)(await(0,k.Oc)(o,()=>E(o,a)),b.HB)}}),52597:((L,$,e)=>{e.d($,{g:()=>U});var s=e(76760),k=e(63e3),b=e(39462),S=e(23349),C=e(77598),d=e(30706),m=e(82227),E=e(62291),A=e(35805),p=e(86294);
const c=25e6,r=1e7,o="bulkImport",l="Re-run the job.";async function a(H,{name:ue,bytes:Ae}){const G=`Upload of ${ue}`,N=(Z,te)=>(0,m.px)(H,{label:G,method:"POST",path:Z,body:te,scope:"Import workflow"});
let J;if(Ae.length<c)J=await N("files",h({fileContext:o},{name:ue,bytes:Ae}));else{const Z=Math.ceil(Ae.length/r),te={fileContext:o,totalChunks:Z,fileExtension:"json",fileName:ue,fileSize:Ae.length},ne=await N(
"files/session/start",(0,A.J9)(te)),P=(0,E.wh)(ne.fields.sessionId);if(P===void 0)throw(0,p.LO)(ne,"session ID",l);for(let z=0;z<Z;z++){const K=Ae.subarray(z*r,(z+1)*r);await N(`files/session/${P}`,h(
{chunkNumber:String(z)},{name:ue,bytes:K}))}J=await N(`files/session/${P}/complete`)}const{fileId:Y}=J.fields;if(typeof Y!="string"||Y==="")throw(0,p.LO)(J,"file ID",l);return H.log.info(`Uploaded ${ue}\
: ${(0,d.Xe)(Ae.length)}`),Y}function h(H,{name:ue,bytes:Ae}){const G=`form-${(0,C.randomUUID)()}`,N=ne=>`--${G}\r
content-disposition: form-data; ${ne}\r
`,J=Object.entries(H).map(([ne,P])=>`${N(`name="${ne}"`)}\r
${P}\r
`),Y=ue.replace(/["\r\n]/g,encodeURIComponent),Z=`${J.join("")}${N(`name="file"; filename="${Y}"`)}content-type: application/json\r
\r
`,te=Buffer.concat([Buffer.from(Z),Ae,Buffer.from(`\r
--${G}--\r
`)]);return{type:`multipart/form-data; boundary=${G}`,bytes:te}}var I=e(32975),w=e(46779);const R="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix t\
hat, then re-run the job.",D="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function M(H,ue,{source:Ae,target:G,definitions:{app:N,flow:J,env:Y},whenBusy:Z="\
retry",timeoutMs:te,longestWaitMs:ne}){const P="workflowId"in G?G.workflowId:void 0,z="workflowId"in G?`workflow ${G.workflowId}`:`a new workflow, ${G.workflowName}`;return H.log.info(`Importing ${(0,d.
OX)(Ae)} into ${z}, at ${ue.url.href}`),await(0,b.N)({...H,platform:ue},(0,b.R)(te,"No import"),async K=>{const V={app:await a(K,N),flow:await a(K,J),env:Y&&await a(K,Y)},oe=()=>(0,S.s8)(K,G,V),ie=await(Z===
"retry"?(0,I.Oc)(K,oe):oe()),{outputs:_}=await(0,w.Bv)(K,ie,{title:"Import job",longestWaitMs:ne,advice:R,idsIn:({workflowId:ce=P})=>({...ce!==void 0&&{"workflow-id":P??ce}})});return _})}async function F(H,ue,{
workflowId:Ae,timeoutMs:G,longestWaitMs:N}){return H.log.info(`Deploying workflow ${Ae}, at ${ue.url.href}`),await(0,b.N)({...H,platform:ue},(0,b.R)(G,"No deployment"),async J=>{const{outputs:Y}=await(0,w.
Bv)(J,await(0,S.kZ)(J,Ae),{title:"Deploy job",longestWaitMs:N,advice:D,idsIn:()=>({"workflow-id":Ae})});return Y})}var i=e(72697),t=e(30532),u=e(7279),n=e(96191),g=e(37487),B=e(59870),f=e(90161),Q=e(76224),
y=e(67833);async function U(H,ue,Ae,G){const{path:N,target:J,definitions:Y}=Ae.candidate;if(Ae.action==="leave"){H.log.info("Neither imported nor deployed"),Ae.begun="nothing";return}let Z=G.candidates.
length>1?void 0:Ae.plan;Ae.begun="import";try{if(await(0,I.Oc)({...H,endsAt:performance.now()+G.timeoutMs},async()=>{const ne=Z??await(0,Q.Cs)(H,ue,Ae.candidate,G);if(Z=void 0,!(0,Q.cS)(Ae.plan,ne)){const P=`\
The target of ${Ae.candidate.name} has changed since this step compared it, so it was left as it is`;throw new u.HR({what:P,advice:"Make and approve a new plan.",topic:"import-deploy-and-promote"})}Ae.
action!=="finish"&&(ne.state&&(Ae.backup=await v(H,Ae,ne.state,G)),Ae.job=await M(H,ue,{...G,source:N,target:J,definitions:Y,whenBusy:"throw"}),Ae.imported=!0)}),!G.deploy)return;Ae.begun="deploy";const te=(0,y.
wZ)(Ae);if(te===void 0){const ne="Look for it in AI for Process, and deploy it there.";throw new u.HR({what:"the platform didn't name the new workflow's ID",advice:ne})}Ae.job=await F(H,ue,{...G,workflowId:te}),
Ae.deployed=!0}catch(te){const ne=(0,u.iT)(te);Ae.job={...Ae.job,...(0,w.Zw)(ne)},Ae.error=T(ne,Ae,(0,i.Sm)(G.host))}}async function v(H,{candidate:ue,plan:Ae},G,{upload:N,artifactEnvVariables:J,host:Y}){
const Z=`${ue.name}-before-${(0,f.T)()}`,te=G.package.files.has(B.Km),ne=`Backup of workflow ${Ae.target} at ${(0,i.Sm)(Y)}`;if(!N){const P=(0,s.join)(await(0,g.Pd)("workflow-backup-"),`${Z}.zip`);return await(0,t.
lo)(P,G.bytes),H.log.info(`${ne}: ${P}, on this runner only`),{name:P,holdsVariables:te}}for(let P=1;;P++){const z={...G,name:`${Z}${P===1?"":`-${P}`}.zip`};try{const K=await(0,k.mJ)(H,z,{upload:N,artifactEnvVariables:J});
return H.log.info(`${ne}: ${K.name}, ${K.url}`),{name:K.name,id:K.id,holdsVariables:te&&J}}catch(K){if(!(K instanceof n.B6))throw K}}}function T(H,ue,Ae){const{candidate:G,begun:N,imported:J,backup:Y}=ue,
Z=(0,u.h_)(H),te=(0,y.wZ)(ue),[ne,P]=["workflowName"in G.target,N==="deploy"],z=te===void 0?"":` into workflow ${te}`,K=`${G.name} ${J?"was imported":"was already imported"}${z} but not deployed: `,V=te===
void 0?"start a new run":`deploy workflow ${te} with the deploy action`,oe=ne?P?V:"start a new run":'use "Re-run failed jobs"',ie=Y?.id===void 0?Y?.name:`${Y.name} (artifact ${Y.id})`,_=[Z.advice.replaceAll(
"re-run the job",oe).replaceAll("Re-run the job",oe.charAt(0).toUpperCase()+oe.slice(1)),P&&!ne?`Or ${V}.`:"",ne&&te!==void 0?`The new workflow's ID is ${te}.`:"",ie?`The package that ${Ae} had before\
 is ${ie}.`:""];return Z.with({what:(P?K:"")+Z.what,advice:_.filter(ce=>ce!=="").join(" ")})}}),912:((L,$,e)=>{e.d($,{L:()=>p});var s=e(19630),k=e(7279),b=e(96191),S=e(98920),C=e(43657),d=e(90161),m=e(
64264),E=e(76224);const A="import-deploy-and-promote";async function p(l,a,h,{approved:I,upload:w,deploy:R,ignore:D}){const M=h.workflows.map(({outcome:u})=>u==="unchanged"?"finish":"import"),{differences:F,
actions:i}=I?(0,m.Gy)(I,h):{differences:[],actions:M},t=a.flatMap((u,n)=>{const g=I&&(0,m.cM)(I,n,u.plan.content);return i[n]==="refuse"?[c(u,g)]:[]});if(F.length+t.length>0){const u="The approved pla\
n doesn't hold any more, so this attempt changed nothing",n=[...F,...t].join("; ");throw new k.HR({what:u,why:n,advice:"Make and approve a new plan.",topic:A})}try{const n=(0,d.T)()>1&&w!==void 0&&(R||
I!==void 0)&&i.includes("finish")?await(0,b.wn)(l):[];for(const[g,B]of a.entries())if(B.action=i[g],B.action==="finish"){for(const{id:f,name:Q}of r(B.candidate.name,n)){const y=await o(l,f),U=I&&y&&!(0,m.
cM)(I,g,(0,s.ol)((0,E.$E)(y),D));if(!(!y||U)){B.backup={id:f,name:Q,holdsVariables:y.env!==void 0};break}}(!R||!(I||B.backup))&&(B.action="leave")}}catch(u){l.signal.throwIfAborted();const n="Can't lo\
ok for the backups of the earlier attempts, so this attempt changed nothing",f=` What an earlier attempt imported can also be deployed with the deploy action: ${a.filter((y,U)=>i[U]==="finish").map(({
candidate:y,plan:U})=>`${y.name} (${U.target})`).join(", ")}.`,Q=`Use "Re-run failed jobs".${R?f:""}`;throw new k.HR({what:n,why:(0,k.gJ)(u),advice:Q,topic:A},{cause:u})}}function c({candidate:l,plan:a},h=!1){
const{changes:I,target:w,targetVariables:R}=a,D=(0,E.Pf)(I).slice(0,5),M=R.length>0?` (now ${R.join(", ")})`:"",F=`differs from the package in ${D.join(", ")} (put a field into ignore if it changes by\
 itself)`,i=D.length>0&&!h?F:`its environment variables differ${M}`,t=`deploy it with the deploy action (${w})`,u=`If an earlier attempt imported the package, AI for Process may have changed it on imp\
ort${(0,d.T)()>1?`: look at the workflow, and if it is right, ${t}`:""}`;return`${l.name}: the target has changed since the plan: it is neither as planned nor as in the package, and ${i}. ${u}`}function r(l,a){
return a.filter(I=>{const[w,R]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(I.name)??[];return I.name===`${l}${w}`&&Number(R)<(0,d.T)()}).sort((I,w)=>w.id-I.id)}async function o(l,a){const h=await(0,b.R9)(l,a);
try{return(0,S.mu)(await(0,C.ue)(h,l.signal))}catch{l.signal.throwIfAborted();return}}}),90161:((L,$,e)=>{e.d($,{K:()=>T,T:()=>v});var s=e(51455),k=e(76760),b=e(63e3),S=e(77094),C=e(7279),d=e(36584);class m{#e=[];#t;constructor(){
const J=S.V4("api-key");J!==""&&S.Pq(J)}text(J){return S.V4(J)}lines(J){return S.V4(J,{trimWhitespace:!1})}optional(J,Y){const Z=this.text(J);return Z===""?void 0:this.parse(J,Z,Y)}parse(J,Y,Z){try{return Z(
Y)}catch(te){this.refuse(J,(0,C.gJ)(te),te instanceof C.HR?te.topic:void 0);return}}required(J,Y){return this.text(J)===""&&this.refuse(J,"is required"),this.optional(J,Y)}notEmpty(J,Y,Z){if(process.env[`\
INPUT_${J.toUpperCase()}`]?.trim()===""){const te=`Where an event has no inputs, write \`\${{ inputs.${J} || ${Z} }}\``;this.refuse(J,`is empty. Is the name in the expression right?${Z===void 0?"":` ${te}`}`)}
return this.optional(J,Y)}boolean(J,Y){return this.notEmpty(J,d.yG,Y?void 0:"false")??Y}refuse(J,Y,Z="before-anything-is-sent"){this.#t??=Z,this.#e.push(`${J} ${Y.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){
return new C.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}check(){if(this.#e.length>0)throw this.refusal()}}function E(N){const J=N.required("host",d.or);N.text("api-key")===""&&N.refuse(
"api-key","is required. The secret isn't set, or this job can't read it");const Y=N.optional("api-key",d.Do),Z=(N.optional("timeout-minutes",(0,d.$J)(1440))??30)*6e4,te=(N.optional("poll-interval-seco\
nds",(0,d.$J)(3600))??10)*1e3,ne=N.boolean("summary",!0);if(!(J===void 0||Y===void 0))return{host:J,apiKey:Y,timeoutMs:Z,longestWaitMs:te,summary:ne}}var A=e(98920),p=e(77598),c=e(30532),r=e(30706),o=e(
73024),l=e(5806),a=e(59870);function h(N,J){const Y=J.split("/");for(let Z=1;;Z++){const te=Y.slice(0,Z).join("/"),ne=(0,o.lstatSync)((0,k.join)(N,te),{throwIfNoEntry:!1});if(ne?.isSymbolicLink()){const P=`${(0,r.
TL)(te)} in the folder is a symbolic link, which isn't followed`;throw new C.HR({what:P,advice:"Delete it.",topic:"unpacking"})}if(Z===Y.length)return ne?.isFile()?ne:void 0;if(!ne?.isDirectory())return}}
async function I(N){return(await(0,s.readdir)(N,{withFileTypes:!0})).map(Y=>Y.name+(Y.isDirectory()?"/":""))}async function w(N,J){const Y=[],Z=[""];for(const te of Z){J.throwIfAborted();for(const ne of await I(
(0,k.join)(N,te)))if(!(0,l.jq)(ne.replace(/\/$/,""))&&(ne.endsWith("/")?Z.push(te+ne):Y.push(te+ne),Y.length+Z.length>a.BE))throw new Error("more than 10,000 files are in it")}return Y}async function R(N){
if(!h(N,l.gv))return;const J=await(0,s.readFile)((0,k.join)(N,l.gv),"utf8");try{const{unpackedFiles:Y}=JSON.parse(J),Z=te=>typeof te=="string"&&(0,l.x5)(te)===void 0;return Array.isArray(Y)&&Y.every(Z)?
Y:"invalid"}catch{return"invalid"}}function D(N){return`${JSON.stringify({unpackedFiles:[...new Set(N)].sort()},null,2)}
`}var M=e(43657);async function F(N,J){try{const Y=await(0,s.stat)(N);if(Y.isDirectory())return await g(N,J);if(Y.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const Z=await(0,s.readFile)(
N);return{...await(0,M.ue)(Z,J),sha256:(0,p.createHash)("sha256").update(Z).digest("hex")}}catch(Y){throw n(Y,N,J)}}async function i(N,J){const Y=()=>F(N,J);try{const Z=await stat(N).catch(K=>{if(!(isDiskError(
K)&&K.code==="ENOENT"))throw K});if(Z===void 0)return{kind:"missing"};const te=Z.isDirectory()?await t(N,J):new Map,[ne,...P]=te.values();if(ne===void 0)return{kind:"single",read:Y};const z=P.length===
0&&ne.every(K=>K.isDirectory());return{kind:"several",names:[...te.keys()].sort(),async read(K){const[V,oe]=te.get(K)??[];if(V&&oe)throw new Error(`is there twice, as ${quoted(V.name)} and as ${quoted(
oe.name)}. Remove one of them`);if(V?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await F(join(N,V?.name??K),J)},...z&&{readSingle:Y}}}catch(Z){throw n(Z,N,J)}}async function t(N,J){
const Y=new Map,Z=await readdir(N,{withFileTypes:!0});if(isWorkflow(Z.filter(te=>!te.isDirectory()).map(({name:te})=>te)))return Y;for(const te of Z){if(J.throwIfAborted(),te.name.startsWith(".")||!await u(
join(N,te.name),J))continue;const ne=te.isDirectory()?te.name:te.name.replace(/\.zip$/i,"");Y.set(ne,[...Y.get(ne)??[],te])}return Y}async function u(N,J){const Y=await stat(N).catch(()=>{});if(Y?.isDirectory())
return isWorkflow(await B(N));if(!Y?.isFile()||!/\.zip$/i.test(N))return!1;try{return isWorkflow([...(await F(N,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function n(N,J,Y){if(Y.aborted)return Y.
reason;if(N instanceof M.Ao){const ne=`${N.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(ne,{cause:N})}const te=(0,c.Mi)(N)&&N.code===
"ENOENT"&&N.path===J?`doesn't exist: ${(0,r.MW)(J)}`:`can't be read: ${(0,c.Uc)(N)}`;return new Error(te,{cause:N})}async function g(N,J){const Y=(0,k.join)(N,(0,a.wg)(await B(N))),Z=await R(Y);if(Z===
"invalid")throw new Error(`${l.gv} isn't as this action writes it`);const te=Z===void 0?await w(Y,J):[...a.LX,...Z],ne=new Map;let P=a.zx;for(const z of te){J.throwIfAborted();const K=ne.has(z)?void 0:
h(Y,z);if(K!==void 0){if(P-=K.size,P<0)throw new Error("its files take more than 256 MiB, the limit");ne.set(z,await(0,s.readFile)((0,k.join)(Y,z)))}}if(ne.size===0)throw new Error("no files are in it");
return(0,a.jz)("folder",ne)}async function B(N){const J=await I(N),Z=J.filter(te=>te.endsWith("/")&&!te.startsWith(".")).map(async te=>(await I((0,k.join)(N,te))).map(ne=>te+ne));return[...J,...(await Promise.
all(Z)).flat()]}async function f(N,{find:J,variables:Y,sha256:Z,needsVariables:te,of:ne},P){const z=(oe,ie)=>N.refuse(`${oe}${ne}`,ie,"import-deploy-and-promote"),K=async(oe,ie)=>{try{return await ie()}catch(_){
P.throwIfAborted(),z(oe,(0,C.gJ)(_));return}},V=Y&&await K("env-variables",()=>(0,A.Ch)(Y,P));return await K("package",async()=>{const oe=await J(),{sha256:ie,..._}=await F(oe,P),ce=(0,A.mu)(_,V||void 0);
if(Z!==void 0&&ie!==Z){const Be=`is not the digest of the package, which is ${ie}`;z("package-sha256",ie?Be:"is only for a package that is a .zip")}return te&&Y===void 0&&!ce.env&&z("env-variables","i\
s required for an existing workflow, because the package has no env_variables.json"),{path:oe,package:_,sha256:ie,definitions:ce,variablesFile:Y&&(0,k.basename)(Y)}})}var Q=e(80682),y=e(72899),U=e(64264);
function v(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}async function T(N){const J=new m,Y=J.boolean("plan",!1),Z=Y?void 0:H(J),{targets:te,fromList:ne}=ue(J,Y),P=await Ae(J,te,ne,N),z=E(J),K=(0,b.
WZ)(J,!1),V=J.boolean("deploy",!0),oe=J.optional("ignore",y.wo)??y.K$;if(J.check(),!z)throw J.refusal();return{...z,...K,candidates:P,fromList:ne,isPlan:Y,approved:Z,deploy:V,ignore:oe}}function H(N){
const J=N.text("approved-plan");return J===""&&N.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the\
 plan's job. To only plan, set plan: true. To apply without a plan, set none"),J==="none"?void 0:N.optional("approved-plan",U.ud)}function ue(N,J){if(N.text("workflow-name")===""){const{targets:te,fromList:ne}=(0,Q.
R)(N,"workflow-"),P=te.map(({workflowId:V})=>V),z=P.find((V,oe)=>P.indexOf(V)<oe),K=N.text("workflows")===""?"workflows-file":"workflows";return z!==void 0&&N.refuse(K,`has workflow-id ${z} twice`),{targets:te.
map(({name:V,...oe})=>({name:V,target:oe})),fromList:ne}}for(const te of["workflow-id","flow-id","workflows","workflows-file"])N.text(te)!==""&&N.refuse(te,"can't be combined with workflow-name");if(!J&&
v()>1){const te=`can't be applied in run attempt ${v()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;N.refuse("workflow-name",
te,"import-deploy-and-promote")}const Y=N.optional("workflow-name",d.sU),Z=N.optional("name",d.$q)??Y;return Z===void 0||Y===void 0?{targets:[],fromList:!1}:{targets:[{name:Z,target:{workflowName:Y}}],
fromList:!1}}async function Ae(N,J,Y,Z){const te=N.required("package",d.EO),ne=N.notEmpty("package-sha256",d.tz,"'any'");Y&&ne!==void 0&&N.refuse("package-sha256","is only for a single package");const P=oe=>oe===
"package"?oe:(0,d.EO)(oe),z=N.notEmpty("env-variables",P,"'package'"),K=z==="package"?void 0:z,V=[];if(te===void 0)return V;for(const{name:oe,target:ie}of J){const _={find:async()=>Y?await G(te,oe):te,
variables:Y&&K!==void 0?(0,k.join)(K,`${oe}.json`):K,sha256:Y?void 0:ne,needsVariables:"workflowId"in ie&&z==="package",of:Y?` of ${oe}`:""},ce=await f(N,_,Z);ce&&V.push({name:oe,target:ie,...ce})}return V}
async function G(N,J){const[Y,Z]=[(0,k.join)(N,J),(0,k.join)(N,`${J}.zip`)],[te,ne]=await Promise.all([Y,Z].map(P=>(0,s.lstat)(P).catch(()=>{})));if(te&&ne)throw new Error(`is there twice, as ${(0,d.bY)(
`${J}.zip`)} and as ${(0,d.bY)(`${J}/`)}. Remove one of them`);if(te?.isSymbolicLink()||ne?.isSymbolicLink())throw new Error("is a link, which isn't followed");return te?Y:Z}}),86325:((L,$,e)=>{e.a(L,
async(s,k)=>{try{let F=function({rows:t}){for(const{candidate:u}of(0,R.p1)(t)){const{name:n,target:g}=u,B="workflowId"in g?`workflow-id ${g.workflowId}, flow-id ${g.flowId}`:"";(0,A.t1)().warning(`Not\
hing differs in ${n}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${B}).`)}},i=function({host:t,ignore:u,deploy:n,
upload:g,artifactEnvVariables:B}){return{host:t.href,ignore:[...u.lines].sort().join(`
`),deploy:String(n),"upload-artifact":String(g!==void 0),"artifact-env-variables":String(B)}};var b=e(63e3),S=e(46779),C=e(52176),d=e(80682),m=e(2045),E=e(7279),A=e(15543),p=e(37487),c=e(41519),r=e(82227),
o=e(52597),l=e(912),a=e(90161),h=e(21415),I=e(64264),w=e(76224),R=e(67833);const D=4;await(0,p.eF)(async t=>{(0,p.n0)({promotions:[]});const u=await(0,a.K)(t),n=await M(u,t);await(0,R.A2)(n,u);const g=(0,R.
jb)(n.rows),B=(0,m.dO)(g);g.workflows.length>0&&(0,p.n0)(await(0,C.kA)(B)),u.summary&&await(0,h.c)(n,u,B),(0,C.$0)(g),(0,a.T)()>1&&u.deploy&&F(n);const f=(0,R.c2)(n,u);if(f)throw f;u.isPlan&&(0,A.lm)(
(0,h.o)(n.rows,u))});async function M(t,u){const{candidates:n,fromList:g,approved:B,host:f,apiKey:Q}=t,y=n.flatMap(({definitions:{env:Y}})=>Y?(0,c.aC)(Y.bytes):[]),U=(0,r.Ng)(f,Q,{secrets:y,known:n.map(
({name:Y})=>Y)}),v={log:(0,A.t1)(),signal:u,endsAt:Number.POSITIVE_INFINITY},T=({name:Y})=>g?{...v,log:(0,A.t1)(`[${Y}] `),publish:()=>{}}:{...v,publish:Z=>(0,p.n0)((0,R.WZ)(Z))};let H;const ue=await(0,d.
H)(n,D,async Y=>{const Z={candidate:Y,imported:!1,deployed:!1};try{if(H)throw new E.HR({what:"Not tried: another target failed for a cause that is the same for all"});const te=await(0,w.Cs)(T(Y),U,Y,t);
return{...Z,plan:te,job:te.state?.job??{}}}catch(te){const ne=(0,E.iT)(te);return ne instanceof E.HR&&ne.affectsAll&&(H??=ne),{...Z,error:ne,job:(0,S.Zw)(ne)}}}),Ae=(0,R.sb)(ue);if(Ae.length<ue.length)
return{rows:ue};const G={options:i(t),workflows:Ae.map(({plan:Y})=>Y)},N=(0,I.Rd)(G,B?.salt);if(t.isPlan)return{rows:ue,digest:N};const J=await(0,l.L)(v,Ae,G,t).then(()=>{},E.iT);if(J)return{rows:ue,digest:N,
refusal:J};B||v.log.info("Applied without an approved plan"),Ae.some(({plan:Y,action:Z})=>Y.state&&Z==="import")&&(0,b.j)(t,v.log);for(const Y of Ae)if(await(0,o.g)(T(Y.candidate),U,Y,t),Y.error)break;
return{rows:ue,digest:N}}k()}catch(D){k(D)}},1)}),21415:((L,$,e)=>{e.d($,{c:()=>a,o:()=>l});var s=e(76760),k=e(72697),b=e(52176),S=e(71124),C=e(32614),d=e(37487),m=e(24057),E=e(58132),A=e(30706),p=e(67833);
const c=(...t)=>t.flatMap(([u,n])=>u?[n]:[]),r=({ownName:t})=>[t?.name,t?.version].filter(Boolean).join(" "),o=t=>t.map(u=>(0,E.SS)(u)).join(", ");function l(t,{host:u}){return`Plan: ${(0,p.sb)(t).length-
(0,p.p1)(t).length} of ${(0,A.hS)(t.length,"workflow")} will change at ${(0,k.Sm)(u)}`}async function a(t,u,n){const{rows:g,refusal:B,digest:f}=t,Q=g.some(({begun:ue})=>ue),y=u.isPlan&&f!==void 0,U=(0,E.
SS)(f?.slice(0,12)??""),v=(0,p.dJ)(g),T=[Q?M(g):I(g,u),...v.length===0?[]:[(0,m.cj)((0,k.cZ)(v))],...B?[(0,m.il)((0,k.UX)(B),(0,d.VY)(B))]:[],...y?R(g,u):[],...y||Q?D((0,p.p1)(g)):[],...Q?i(g,u):[],...c(
[y,`Plan ${U}.`],[u.approved&&f,`${Q?"Applied":"Approved"} plan ${U}.`],[Q&&!u.approved,"Applied without an approved plan."])],H=(0,S.Hq)((0,p.jb)(g))?[(0,b.uu)(n,u.fromList,T,Q?"What differed":"What \
changes")]:[];await(0,m.Sy)(h(t,u,Q),...T,...H)}function h({rows:t,refusal:u},n,g){const B=(0,k.Sm)(n.host),f=(0,p.dJ)(t).length,Q=t.filter(({begun:T,error:H})=>T&&T!=="nothing"&&!H).length,y=`${Q} of\
 ${(0,A.hS)(t.length,"workflow")} promoted`,U=`${f} of ${(0,A.hS)(t.length,"target")} could not be compared`,[v=""]=c([g&&f>0,`Promotion to ${B} failed: ${y}`],[g&&Q===0,`Nothing differs at ${B}: noth\
ing was done`],[g,`${y} to ${B}`],[f===0&&!u,l(t,n)],[n.isPlan,`Plan for ${B} failed: ${U}`],[!0,`Promotion to ${B} failed: nothing was changed`]);return v}function I(t,{isPlan:u}){const n=t.map(({candidate:g,
plan:B})=>{const{name:f,target:Q,path:y,sha256:U,definitions:v}=g,T=U??B?.shown,H=T&&`${U?"sha256":"content"} ${T.slice(0,12)}\u2026`,ue=B?.there&&r(B.there),Ae="workflowName"in Q?"a new workflow":Q.workflowId;
return[{words:f},{words:[r(v),(0,s.basename)(y),H].filter(Boolean).join(", ")},{words:ue?`${ue} (${Ae})`:Ae},{words:B?w(B.changes):"\u274C Failed"}]});return(0,m.tp)(["Workflow","Package","Target",u?"\
What will change":"What would change"],n)}function w({status:t,counts:u,files:n}){if(t==="unchanged")return"nothing: it stays";if(t==="changed")return(0,S.cq)(u);const B=n.flatMap(f=>f.kind==="json"?(0,C.
I)(f)?.size??[]:[]).find(({nodes:f})=>f>0);return B?`${(0,A.hS)(B.nodes,"node")}, ${(0,A.hS)(B.connections,"connection")}`:"everything: it is new"}function R(t,{deploy:u,upload:n,artifactEnvVariables:g}){
const B=(0,p.sb)(t).map(({candidate:f,plan:{state:Q,outcome:y,variables:U,added:v,kept:T,ignored:H}})=>{const ue=(0,E.SS)(f.name),Ae=(0,E.SS)(`${f.name}-before-<run attempt>.zip`),G=f.variablesFile&&`\
variables of ${(0,E.SS)(f.variablesFile)}`,N=c([Q,`The in-development version of ${ue} is replaced${u?", then deployed":""}.`],[!Q,`${ue} is created${u?" and deployed":""}: there is nothing to back up\
.`],[Q&&n,`A backup is kept first, as ${Ae}${g?"":", without environment variables"}.`],[Q&&!n,"No backup is kept."],[U.length,`The import sends the ${G??"package's own variables"}.`],[v.length,`Added\
: ${o(v)}.`],[T.length,`The target keeps its own value of ${o(T)}.`],[H.length,`Ignored fields that differ, and that the import brings too: ${o(H)}.`]);return y==="changed"?[`- ${N.join(" ")}`]:[]});return B.
length===0?[]:[B.flat().join(`
`)]}function D(t){const u=o(t.map(({candidate:Q})=>Q.name)),n=Q=>t.flatMap(({candidate:y,plan:U})=>Q(U).length>0?[`${(0,E.SS)(y.name)} (${o(Q(U))})`]:[]),[g,B]=[n(Q=>Q.kept),n(Q=>Q.ignored)],f=c([t.length,
`Nothing differs in ${u}: neither imported nor deployed.`],[t.length,"That doesn't mean that the version there is deployed, which no export tells."],[g.length,`Variables that differ, and that an impor\
t would keep: ${g.join(", ")}.`],[B.length,`Ignored fields that differ: ${B.join(", ")}.`]);return t.length===0?[]:[f.join(" ")]}function M(t){const u=t.map(n=>[{words:n.candidate.name},(0,p.wZ)(n)??{
words:"a new workflow"},{words:F(n)},{words:n.imported&&n.plan?w(n.plan.changes):""},n.backup?.name??""]);return(0,m.tp)(["Workflow","Target","Result","What changed","Backup"],u)}function F({begun:t,imported:u,
deployed:n,backup:g,error:B}){const[f=""]=c([!t,"\u23F8\uFE0F Not started"],[t==="nothing",g?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[B,t==="deploy"?"\u274C Imported, not deployed":
"\u274C Failed"],[!n,"\u2705 Imported, not deployed"],[u,"\u2705 Imported and deployed"],[!0,"\u2705 Deployed, was already imported"]);return f}function i(t,{host:u}){const n=t.flatMap(Q=>{const{backup:y}=Q;
if(!y)return[];const U=y.id===void 0?"on this runner only":`artifact ${y.id}`,v=y.holdsVariables?"":" with env-variables, because it holds none";return[`${(0,E.SS)(y.name)} (${U}) to workflow ${(0,E.SS)(
(0,p.wZ)(Q)??"")}${v}`]}),g=`promote from run ${(0,E.SS)(process.env.GITHUB_RUN_ID??"")}: ${n.join(", ")}.`,B="If a target had a draft that was not deployed, its backup is that draft. Variables that w\
ere added stay.",f=t.flatMap(Q=>"workflowName"in Q.candidate.target?(0,p.wZ)(Q)??[]:[]);return[...c([n.length,`To roll back at ${(0,E.wh)((0,k.Sm)(u))}, ${g} ${B}`]),...f.map(Q=>`Workflow ${(0,E.SS)(Q)}\
 is new: no action can remove it, only AI for Process.`)]}}),64264:((L,$,e)=>{e.d($,{Gy:()=>E,Rd:()=>d,cM:()=>A,ud:()=>m});var s=e(77598),k=e(30706);const b=["host","ignore","deploy","upload-artifact",
"artifact-env-variables"],S=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,C=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;
function d(I,w=(0,s.randomBytes)(12).toString("base64url")){const D=[b.map(F=>h([w,F,I.options[F]],4)).join(""),...I.workflows.map((F,i)=>r(w,F,i))].join("."),M=`v1.${w}.${a(I,w,D)}.${D}`;return`${M}.${h(
[M],6)}`}function m(I){const[,w="",R="",D="",M="",F]=S.exec(I)??[];if(F!==void 0&&F===h([I.slice(0,-7)],6))return{salt:w,seal:R,options:D,workflows:M.split(".").slice(1)};const[,i="1"]=/^v(\d+)\./.exec(
I)??[];throw i!=="1"?new Error(`is of another version of this action (format ${i}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan'\
s step as it is")}function E({salt:I,seal:w,options:R,workflows:D},M){const F=b.filter((n,g)=>R.slice(g*4,g*4+4)!==h([I,n,M.options[n]],4)),i=F.map(n=>p(n,M.options[n])),t=F.includes("host")||F.includes(
"ignore");if(D.length!==M.workflows.length){const n=(0,k.hS)(D.length,"workflow");return{differences:[...i,`the plan is for ${n}, this step for ${M.workflows.length}`],actions:[]}}const u=M.workflows.
map((n,g)=>{const B=o(D[g]),f=o(r(I,n,g)),Q=l(B.shown??"",I,g);i.push(...c(n,B,f,Q).map(v=>`${n.name}: ${v}`));const y=B.outcome===h([I,g,"outcome","changed"],4);if(B.names===f.names&&B.content===f.content)
return y?"import":"leave";const U=t||B.name!==f.name||B.target!==f.target;return n.outcome==="changed"&&!U?"refuse":y?"finish":"leave"});return i.length===0&&w!==a(M,I,[R,...D].join("."))&&i.push("the\
 plan's digest isn't as the plan wrote it"),{differences:i,actions:u}}function A({salt:I,workflows:w},R,D){return o(w[R]).content===h([I,R,"content",D],22)}function p(I,w){return I==="host"?`the host \
isn't the approved one (now ${w})`:I==="ignore"?"ignore isn't as approved":`${I} isn't as approved (was ${w==="true"?"false":"true"}, is ${w})`}function c({target:I,shown:w,variables:R},D,M,F){if(D.name!==
M.name)return["the plan has another workflow in its place"];const i={target:`the target isn't the approved one (now ${I})`,package:`the package isn't the approved one (was ${F}\u2026, is ${w.slice(0,6)}\
\u2026)`,variables:`the variables to send aren't the approved ones (now ${R.join(", ")||"none"})`};return Object.entries(i).flatMap(([t,u])=>D[t]===M[t]?[]:[u])}function r(I,w,R){const D=(F,i=4)=>h([I,
R,F,w[F]],i);return[...[D("name"),D("target"),D("package"),D("variables"),l(w.shown,I,R)],D("outcome"),D("targetVariables"),D("content",22)].join("")}function o(I=""){return C.exec(I)?.groups??{}}function l(I,w,R){
const D=(0,s.createHash)("sha256").update(`${w} ${R}`).digest().readUIntBE(0,3);return(Number.parseInt(I.slice(0,6),16)^D).toString(16).padStart(6,"0")}function a({options:I,workflows:w},R,D){const M=w.
map(({name:F,target:i,package:t,variables:u})=>[F,i,t,u]);return h([R,"seal",b.map(F=>I[F]),M,D],43)}function h(I,w){return(0,s.createHash)("sha256").update(JSON.stringify(I)).digest("base64url").slice(
0,w)}}),76224:((L,$,e)=>{e.d($,{$E:()=>Q,Pf:()=>n,Cs:()=>F,cS:()=>u});var s=e(46779),k=e(19630),b=e(72899),S=e(5806),C=e(41519),d=e(71124),m=e(53436),E=e(32742),A=e(17856);const p=1024*1024;function c(Ae,G,{
name:N,ignore:J}){const Y=[Ae,G].filter(_=>_!==void 0),Z=Y.length===2&&Y.some(o),te=[...new Set(Y.flatMap(({files:_})=>[..._.keys()]))].sort(),ne=new Set(J.lines),P=new m.Ms(J,_=>ne.delete(_)),z=te.flatMap(
_=>{const[ce,Be]=[Ae?.files.get(_),G?.files.get(_)],Ie=ce!==void 0&&Be!==void 0&&ce.equals(Be);if(Z&&(0,S.dU)(_)||Ie&&ne.size===0)return[];const Ue=ce&&(0,k.TA)(_,ce,P);return Ie?[]:[{name:_,from:ce,to:Be,
base:Ue,head:Be&&(0,k.TA)(_,Be,P)}]}),K=a(z,P),V=_=>J.lines.length===0&&K.some(ce=>ce.name===_),oe=K.length===0?[]:te.filter(_=>!V(_)&&!(0,S.dU)(_)),ie=Ae===void 0?"added":G===void 0?"removed":void 0;
return{name:N,status:ie??(K.length>0?"changed":"unchanged"),counts:ie?{added:0,modified:0,removed:0,[ie]:1}:(0,d.cz)(K.map(d.xS)),files:K,variablesCompared:!(Z&&Y.some(l)),secrets:[...new Set(Y.flatMap(
_=>[...(0,C.x3)(_),...r(_,oe)]))],unusedIgnores:[...ne]}}function r({files:Ae},G){return G.flatMap(N=>(0,A.Wr)((0,k.TA)(N,Ae.get(N)??Buffer.of(),new m.Ms(b.K$))))}function o({kind:Ae,files:G}){return Ae===
"folder"&&![...G.keys()].some(S.dU)}function l({files:Ae}){return[...Ae].some(([G,N])=>(0,S.dU)(G)&&(0,C.DF)(N)?.variables.length!==0)}function a(Ae,G){const N=Ae.flatMap(({name:Z,base:te,head:ne})=>te&&
ne&&!(0,S.dU)(Z)?[{name:Z,base:te,head:ne}]:[]),J=(0,E.OD)(N,G),Y=new Map(N.map(({name:Z},te)=>[Z,J[te]]));return Ae.flatMap(Z=>h(Z,Y.get(Z.name))??[])}function h({name:Ae,from:G,to:N,base:J,head:Y},Z){
const te=G===void 0?"added":N===void 0?"removed":"modified",ne={name:Ae,status:te,changes:[],references:[],matches:[],base:void 0,head:void 0};if(J&&J.id===Y?.id)return;if((0,S.dU)(Ae))return{...ne,kind:"\
variables",changes:w(J,Y,te)};if(Z||te!=="modified"&&(J??Y))return{...ne,kind:"json",base:J,head:Y,...Z};const[P,z]=[G&&I(G),N&&I(N)];return G&&P===void 0||N&&z===void 0?{...ne,kind:"binary"}:{...ne,kind:"\
text",text:{base:P,head:z}}}function I(Ae){return Ae.length<=p&&!Ae.includes(0)?(0,k.b6)(Ae):void 0}function w(Ae,G,N){const[J,Y]=[Ae,G].map(V=>V&&(0,C.DF)(Buffer.from((0,m.dj)(V))));if(N==="modified"&&
(J===void 0||J.container!==Y?.container))return[{kind:"modified",path:[],from:d.RG,to:d.RG}];const Z=V=>new Map(V?.variables.map(({name:oe,content:ie})=>[oe,ie])),[te,ne]=[Z(J),Z(Y)],P=[],z=[...te.keys()].
filter(V=>ne.has(V)),K=[...ne.keys()].filter(V=>te.has(V));z.some((V,oe)=>V!==K[oe])&&P.push({kind:"reordered",path:[],moved:[]});for(const V of[...new Set([...te.keys(),...ne.keys()])].sort()){const oe=[
{type:"member",key:V}];te.has(V)?ne.has(V)?te.get(V)!==ne.get(V)&&P.push({kind:"modified",path:oe,from:d.RG,to:d.RG}):P.push({kind:"removed",path:oe,value:d.RG}):P.push({kind:"added",path:oe,value:d.RG})}
return P}var R=e(7279),D=e(98920),M=e(59870);async function F(Ae,G,N,J){const{target:Y}=N;if("workflowName"in Y)return i(N,void 0,J.ignore);const Z=await(0,s.X7)(Ae,G,{...J,...Y});for(const te of(0,C.
x3)(Z.package))G.secrets.add(te);return i(N,Z,J.ignore)}function i(Ae,G,N){const{name:J,target:Y,package:Z,definitions:te}=Ae,ne=G&&t(G.package),P=Z.files.get(M.Km);Ae.variablesFile!==void 0&&te.env&&
U(J,te.env.bytes,[ne?.env?.bytes,P]);const[z,K]=[B(ne?.env),B(te.env)],V=z&&K&&new Map([...K,...z]),oe=ne&&y(ne,z,ne.env),ie=y(te,ne||te.env?V:void 0,te.env??ne?.env),_=c(oe,ie,{name:J,ignore:N}),ce=N.
lines.length===0?_:c(oe,ie,{name:J,ignore:b.K$}),Be=n(_),Ie=[ne?.env?.bytes,te.env?.bytes,P].flatMap(ze=>ze?(0,C.aC)(ze):[]),Ue=(0,k.ol)(Q(te),b.K$);return{state:G,there:ne,changes:{..._,secrets:[...new Set(
Ie)]},ignored:n(ce).filter(ze=>!Be.includes(ze)),added:f(V).filter(ze=>!z?.has(ze)),kept:f(K).filter(ze=>z?.has(ze)&&z.get(ze)!==K?.get(ze)),name:J,target:"workflowId"in Y?`${Y.workflowId} ${Y.flowId}`:
`new workflow ${Y.workflowName}`,package:Ue,variables:f(K),shown:Ae.sha256??Ue,outcome:_.status==="unchanged"?"unchanged":"changed",targetVariables:f(z),content:ne?(0,k.ol)(Q(ne),N):""}}function t(Ae){
try{return(0,D.mu)(Ae)}catch(G){const N=`The target's package ${(0,R.gJ)(G)}`,J="Check the workflow in AI for Process.";throw new R.HR({what:N,advice:J,topic:"the-package"},{cause:G})}}function u(Ae,G){
return Ae.content===G.content&&Ae.targetVariables.join(`
`)===G.targetVariables.join(`
`)}function n({files:Ae}){const G=Ae.flatMap(({kind:N,name:J,changes:Y})=>N==="variables"?[]:Y.length===0?[J]:Y.map(Z=>g(Z)||J));return[...new Set(G)]}function g({kind:Ae,path:G}){const N=G.map(J=>J.type===
"member"?J.key:"*");for(;N.at(-1)==="*";)N.pop();return N.join(".")+(Ae==="reordered"?"[]":"")}function B(Ae){return Ae===void 0?new Map:(0,C.DF)(Ae.bytes)?.variables.reduce((G,{name:N,content:J})=>G.
set(N,J),new Map)}function f(Ae){return[...Ae?.keys()??[]].sort()}function Q({app:Ae,flow:G}){return(0,M.jz)("zip",[[M.uq,Ae.bytes],[M.n7,G.bytes]])}function y(Ae,G,N){const J=Object.fromEntries(f(G).
map(Z=>[Z,""])),Y=G?Buffer.from(JSON.stringify(J)):N?.bytes;return(0,M.jz)("zip",[...Q(Ae).files,...Y?[[M.Km,Y]]:[]])}function U(Ae,G,N){const J=N.map(z=>z&&(0,C.DF)(z)),Y=J.find(z=>z&&z.variables.length>
0)??J.find(Boolean),Z=v((0,C.DF)(G),Y);if(Z===void 0)return;const te=Y===void 0||Y===J[0]?"target":"package",ne=`env-variables of ${Ae} doesn't have the shape of the ${te}'s variables`,P=`Write it lik\
e this, with your names and values: ${ue(Y)}`;throw new R.HR({what:ne,why:Z,advice:P,topic:"import-deploy-and-promote"})}function v(Ae,G){if(Ae===void 0)return"it must be a list or an object of variab\
les, each with its own name and a value";if(G===void 0)return;if(Ae.container!==G.container)return Ae.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(G.
variables.length===0)return;const N=new Set(G.variables.flatMap(({keys:Y})=>Y)),J=G.variables.every(({keys:Y})=>Y.includes("value"));for(const{name:Y,keys:Z}of Ae.variables){const te=Z.find(ne=>!N.has(
ne));if(te!==void 0)return`${Y} has "${te}", which no variable there has`;if(J&&!Z.includes("value"))return`${Y} has no "value"`}}const T={name:"API_URL",key:"API_URL",value:"https://api.example.com"},
H={string:"",number:0,boolean:!1};function ue({container:Ae,variables:G}={container:"array",variables:[]}){const N=Ae==="array",J=G.filter(({keys:ne})=>ne.length>0).map(({content:ne})=>ne);N&&J.length===
0&&J.push('{"name":"","value":""}');const Z=J.map(ne=>JSON.parse(ne)).flatMap(ne=>Object.entries(ne)),te=Object.fromEntries(Z.map(([ne,P])=>[ne,T[ne]??H[typeof P]??null]));return JSON.stringify(N?[te]:
{API_URL:Z.length===0?T.value:te})}}),67833:((L,$,e)=>{e.d($,{A2:()=>p,WZ:()=>r,c2:()=>o,dJ:()=>m,jb:()=>A,p1:()=>d,sb:()=>C,wZ:()=>E});var s=e(72697),k=e(71124),b=e(7279),S=e(37487);function C(l){return l.
filter(a=>a.plan!==void 0)}function d(l){return C(l).filter(({plan:a,action:h,backup:I})=>a.outcome==="unchanged"&&h!=="finish"&&!I)}function m(l){return l.flatMap(({candidate:{name:a},error:h})=>h?[{
name:a,error:h}]:[])}function E({candidate:{target:l},job:a}){return"workflowId"in l?l.workflowId:a["workflow-id"]}function A(l){const a=l.filter(({plan:h})=>!h).map(({candidate:h})=>h.name);return{workflows:C(
l).map(({plan:h})=>h.changes),notCompared:a}}async function p({rows:l,digest:a},{fromList:h}){const[I]=l,w=A(l),R=w.workflows.length===l.length;(0,S.n0)({...R&&{changed:(0,k.Hq)(w),...(0,k.xW)(w)},"pl\
an-digest":a,...!h&&I&&{...r(I.job),"workflow-id":E(I)},...await(0,s.dF)("promotions",l.map(c))})}function c(l){const{candidate:a,plan:h,imported:I,deployed:w,backup:R,job:D,error:M}=l;return{name:a.name,
"workflow-id":E(l),...h&&{changed:h.outcome==="changed",...h.changes.counts},"package-sha256":a.sha256,imported:I,deployed:w,"dock-status-id":D["dock-status-id"],...R?.id!==void 0&&{"backup-artifact-i\
d":R.id,"backup-artifact-name":R.name},error:M&&(0,s.UX)(M)}}function r({"workflow-id":l,"dock-status-id":a,status:h}){return{"workflow-id":l,"dock-status-id":a,status:h}}function o({rows:l,refusal:a},{
fromList:h,isPlan:I}){const w=m(l),R=w[0]?.error??a;if(w.length===0||!h)return R;const D=l.length-C(l).length,M=l.filter(({begun:i})=>!i).map(({candidate:i})=>i.name),F=D>0?`${D} of ${l.length} target\
s could not be compared. ${(0,s.As)(w)}${I?"":" Nothing was changed."}`:`${(0,s.As)(w)}${M.length===0?"":` Not started: ${M.join(", ")}.`}`;return new b.HR({what:F,topic:R instanceof b.HR?R.topic:void 0},
{cause:R})}}),32975:((L,$,e)=>{e.d($,{L5:()=>m,Mu:()=>o,Oc:()=>A,Vs:()=>c,yy:()=>r});var s=e(7279),k=e(30706);const b=7,S=3e4,C=2**31-1,d=429;async function m({log:l,signal:a,endsAt:h},I,{atLeastMs:w=0}={}){
let R=0,D=0,M;for(;;)try{return await I()}catch(F){if(!(F instanceof s.HR&&F.retryable))throw F;M??=performance.now();const i=F.busy||F.status===d;D=i?D+1:0,i||R++;const t=R>(F.maxRetries??b)&&performance.
now()-M>=w;if(!i&&t)throw E(F,`, ${R} times in a row`);const n=F.status===d&&F.retryAfterMs>0?F.retryAfterMs:p(D||R,F.retryAfterMs),g=(0,k.zK)(n);if(performance.now()+n>=h)throw E(F,`, and waiting ${g}\
 before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");l.info(`${(0,k.OX)(F.sentence,1e3)}; retrying in ${g}`),await r(n,a)}}function E(l,a,h=l.advice){const{
what:I,why:w}=l;return l.with({...w===""?{what:I+a}:{why:w+a},advice:h,retryable:!1})}async function A(l,a){return await m(l,()=>a().catch(h=>{throw h instanceof s.HR&&h.busy?h.with({retryable:!0}):h}))}
function p(l,a){const h=Math.min(S,1e3*2**(l-1));return Math.max(a,h*(.5+Math.random()/2))}function c(l){if(l===void 0)return 0;if(/^\d+$/.test(l))return Math.min(Number(l)*1e3,C);const a=Date.parse(l);
return Number.isNaN(a)?0:Math.min(Math.max(0,a-Date.now()),C)}async function r(l,a){let h;try{await o(a,new Promise(I=>{h=setTimeout(I,l)}))}finally{clearTimeout(h)}}function o(l,a){return new Promise(
(h,I)=>{const w=()=>I(l.reason);a.then(h,I).finally(()=>l.removeEventListener("abort",w)),l.aborted?w():l.addEventListener("abort",w,{once:!0})})}}),30706:((L,$,e)=>{e.d($,{MW:()=>S,OX:()=>s,TL:()=>b,
Xe:()=>C,hS:()=>m,pO:()=>c,zD:()=>d,zK:()=>E});function s(l,a=300){const h=l.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return k(h,a)}function k(l,a){const h=Array.from(l);return h.
length>a?`${h.slice(0,a).join("")}\u2026`:l}function b(l,a=100){return JSON.stringify(k(l,a)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,h=>`\\u{${h.codePointAt(0)?.toString(16)}}`)}function S(l){return b(l,1e3).
replaceAll("\\\\","\\")}function C(l){if(l<1024)return`${l} B`;const a=["KiB","MiB","GiB"];let h=l/1024;for(;h>=1023.95&&a.length>1;)h/=1024,a.shift();return`${h.toFixed(1)} ${a[0]}`}function d(l){return String(
l).replace(/\B(?=(\d{3})+$)/g,",")}function m(l,a){return`${d(l)} ${a}${l===1?"":"s"}`}function E(l){if(l<9950)return`${(l/1e3).toFixed(1)} s`;const a=Math.round(l/1e3);if(a<60)return`${a} s`;const[h,
I]=[Math.floor(a/60),Math.floor(a/3600)];return I>0?`${I} h ${h%60} min`:`${h} min ${a%60} s`}const A=4,p=8;class c{#e=new Map;constructor(a=[]){for(const h of a)this.add(h)}add(a){for(const h of[a,...a.
split(/[\r\n]+/).map(I=>I.trim())])for(const I of[h,JSON.stringify(h).slice(1,-1),encodeURIComponent(Buffer.from(h).toString())]){if(I==="")continue;const w=I.slice(0,p);this.#e.set(w,(this.#e.get(w)??
new Set).add(I))}}redact=(a,h=300)=>{const I=a.trimStart(),w=Math.min(I.length,h*4);let R="",D=0;for(let M=0;M<w;M++){const F=r(this.#e,I,M);F>0&&M>=D&&(R+="***"),D=Math.max(D,M+F),M>=D&&(R+=I[M])}return s(
w<I.length?`${R}\u2026`:R,h)}}function r(l,a,h){let I=0;for(let w=1;w<=p;w++)for(const R of l.get(a.slice(h,h+w))??[]){const D=h+R.length;R.length<=I||!a.startsWith(R,h)||(R.length>=A||o(a,h,D))&&(I=R.
length)}return I}function o(l,a,h){const I=l.slice(Math.max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(I)&&!/^[\p{L}\p{N}]/u.test(l.slice(h,h+2))}}),77094:((L,$,e)=>{e.d($,{Yz:()=>bt,z3:()=>Qt,V4:()=>tt,pq:()=>mt,
lm:()=>It,C1:()=>lt,uH:()=>gt,Pq:()=>st,z:()=>B,$e:()=>Rt});var s=e(70857);function k(Qe){return Qe==null?"":typeof Qe=="string"||Qe instanceof String?Qe:JSON.stringify(Qe)}function b(Qe){return Object.
keys(Qe).length?{title:Qe.title,file:Qe.file,line:Qe.startLine,endLine:Qe.endLine,col:Qe.startColumn,endColumn:Qe.endColumn}:{}}function S(Qe,se,fe){const pe=new m(Qe,se,fe);process.stdout.write(pe.toString()+
s.EOL)}function C(Qe,se=""){S(Qe,{},se)}const d="::";class m{constructor(se,fe,pe){se||(se="missing.command"),this.command=se,this.properties=fe,this.message=pe}toString(){let se=d+this.command;if(this.
properties&&Object.keys(this.properties).length>0){se+=" ";let fe=!0;for(const pe in this.properties)if(this.properties.hasOwnProperty(pe)){const Ne=this.properties[pe];Ne&&(fe?fe=!1:se+=",",se+=`${pe}\
=${A(Ne)}`)}}return se+=`${d}${E(this.message)}`,se}}function E(Qe){return k(Qe).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function A(Qe){return k(Qe).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var p=e(76982),c=e(79896);function r(Qe,se){const fe=process.env[`GITHUB_${Qe}`];if(!fe)throw new Error(`Unable to find environment \
variable for file command ${Qe}`);if(!c.existsSync(fe))throw new Error(`Missing file at path: ${fe}`);c.appendFileSync(fe,`${k(se)}${s.EOL}`,{encoding:"utf8"})}function o(Qe,se){const fe=`ghadelimiter\
_${p.randomUUID()}`,pe=k(se);if(Qe.includes(fe))throw new Error(`Unexpected input: name should not contain the delimiter "${fe}"`);if(pe.includes(fe))throw new Error(`Unexpected input: value should no\
t contain the delimiter "${fe}"`);return`${Qe}<<${fe}${s.EOL}${pe}${s.EOL}${fe}`}var l=e(16928),a=e(22779),h=e(92145),I=function(Qe,se,fe,pe){function Ne(ve){return ve instanceof fe?ve:new fe(function(x){
x(ve)})}return new(fe||(fe=Promise))(function(ve,x){function q(ae){try{le(pe.next(ae))}catch(me){x(me)}}function re(ae){try{le(pe.throw(ae))}catch(me){x(me)}}function le(ae){ae.done?ve(ae.value):Ne(ae.
value).then(q,re)}le((pe=pe.apply(Qe,se||[])).next())})};class w{static createHttpClient(se=!0,fe=10){const pe={allowRetries:se,maxRetries:fe};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
w.getRequestToken())],pe)}static getRequestToken(){const se=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!se)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return se}static getIDTokenUrl(){
const se=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!se)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return se}static getCall(se){return I(this,void 0,void 0,function*(){
var fe;const ve=(fe=(yield w.createHttpClient().getJson(se).catch(x=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${x.statusCode}
 
        Error Message: ${x.message}`)})).result)===null||fe===void 0?void 0:fe.value;if(!ve)throw new Error("Response json body do not have ID Token field");return ve})}static getIDToken(se){return I(
this,void 0,void 0,function*(){try{let fe=w.getIDTokenUrl();if(se){const Ne=encodeURIComponent(se);fe=`${fe}&audience=${Ne}`}debug(`ID token url is ${fe}`);const pe=yield w.getCall(fe);return setSecret(
pe),pe}catch(fe){throw new Error(`Error message: ${fe.message}`)}})}}var R=function(Qe,se,fe,pe){function Ne(ve){return ve instanceof fe?ve:new fe(function(x){x(ve)})}return new(fe||(fe=Promise))(function(ve,x){
function q(ae){try{le(pe.next(ae))}catch(me){x(me)}}function re(ae){try{le(pe.throw(ae))}catch(me){x(me)}}function le(ae){ae.done?ve(ae.value):Ne(ae.value).then(q,re)}le((pe=pe.apply(Qe,se||[])).next())})};
const{access:D,appendFile:M,writeFile:F}=c.promises,i="GITHUB_STEP_SUMMARY",t="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class u{constructor(){
this._buffer=""}filePath(){return R(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const se=process.env[i];if(!se)throw new Error(`Unable to find environment variable for $${i}\
. Check if your runtime environment supports job summaries.`);try{yield D(se,c.constants.R_OK|c.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${se}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=se,this._filePath})}wrap(se,fe,pe={}){const Ne=Object.entries(pe).map(([ve,x])=>` ${ve}="${x}"`).join("");return fe?`<${se}${Ne}>${fe}</${se}>`:`<${se}${Ne}\
>`}write(se){return R(this,void 0,void 0,function*(){const fe=!!se?.overwrite,pe=yield this.filePath();return yield(fe?F:M)(pe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return R(this,
void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(se,fe=!1){
return this._buffer+=se,fe?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(se,fe){const pe=Object.assign({},fe&&{lang:fe}),Ne=this.wrap("pre",this.wrap("code",se),pe);return this.addRaw(
Ne).addEOL()}addList(se,fe=!1){const pe=fe?"ol":"ul",Ne=se.map(x=>this.wrap("li",x)).join(""),ve=this.wrap(pe,Ne);return this.addRaw(ve).addEOL()}addTable(se){const fe=se.map(Ne=>{const ve=Ne.map(x=>{
if(typeof x=="string")return this.wrap("td",x);const{header:q,data:re,colspan:le,rowspan:ae}=x,me=q?"th":"td",Se=Object.assign(Object.assign({},le&&{colspan:le}),ae&&{rowspan:ae});return this.wrap(me,
re,Se)}).join("");return this.wrap("tr",ve)}).join(""),pe=this.wrap("table",fe);return this.addRaw(pe).addEOL()}addDetails(se,fe){const pe=this.wrap("details",this.wrap("summary",se)+fe);return this.addRaw(
pe).addEOL()}addImage(se,fe,pe){const{width:Ne,height:ve}=pe||{},x=Object.assign(Object.assign({},Ne&&{width:Ne}),ve&&{height:ve}),q=this.wrap("img",null,Object.assign({src:se,alt:fe},x));return this.
addRaw(q).addEOL()}addHeading(se,fe){const pe=`h${fe}`,Ne=["h1","h2","h3","h4","h5","h6"].includes(pe)?pe:"h1",ve=this.wrap(Ne,se);return this.addRaw(ve).addEOL()}addSeparator(){const se=this.wrap("hr",
null);return this.addRaw(se).addEOL()}addBreak(){const se=this.wrap("br",null);return this.addRaw(se).addEOL()}addQuote(se,fe){const pe=Object.assign({},fe&&{cite:fe}),Ne=this.wrap("blockquote",se,pe);
return this.addRaw(Ne).addEOL()}addLink(se,fe){const pe=this.wrap("a",se,{href:fe});return this.addRaw(pe).addEOL()}}const n=new u,g=null,B=n;function f(Qe){return Qe.replace(/[\\]/g,"/")}function Q(Qe){
return Qe.replace(/[/]/g,"\\")}function y(Qe){return Qe.replace(/[/\\]/g,path.sep)}var U=e(13193),v=e(24434);const T=rt(import.meta.url)("child_process");var H=e(42613),ue=function(Qe,se,fe,pe){function Ne(ve){
return ve instanceof fe?ve:new fe(function(x){x(ve)})}return new(fe||(fe=Promise))(function(ve,x){function q(ae){try{le(pe.next(ae))}catch(me){x(me)}}function re(ae){try{le(pe.throw(ae))}catch(me){x(me)}}
function le(ae){ae.done?ve(ae.value):Ne(ae.value).then(q,re)}le((pe=pe.apply(Qe,se||[])).next())})};const{chmod:Ae,copyFile:G,lstat:N,mkdir:J,open:Y,readdir:Z,rename:te,rm:ne,rmdir:P,stat:z,symlink:K,
unlink:V}=c.promises,oe=process.platform==="win32";function ie(Qe){return ue(this,void 0,void 0,function*(){const se=yield fs.promises.readlink(Qe);return oe&&!se.endsWith("\\")?`${se}\\`:se})}const _=268435456,
ce=c.constants.O_RDONLY;function Be(Qe){return ue(this,void 0,void 0,function*(){try{yield z(Qe)}catch(se){if(se.code==="ENOENT")return!1;throw se}return!0})}function Ie(Qe){return ue(this,arguments,void 0,
function*(se,fe=!1){return(fe?yield z(se):yield N(se)).isDirectory()})}function Ue(Qe){if(Qe=Ze(Qe),!Qe)throw new Error('isRooted() parameter "p" cannot be empty');return oe?Qe.startsWith("\\")||/^[A-Z]:/i.
test(Qe):Qe.startsWith("/")}function ze(Qe,se){return ue(this,void 0,void 0,function*(){let fe;try{fe=yield z(Qe)}catch(Ne){Ne.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if\
 executable file exists '${Qe}': ${Ne}`)}if(fe&&fe.isFile()){if(oe){const Ne=l.extname(Qe).toUpperCase();if(se.some(ve=>ve.toUpperCase()===Ne))return Qe}else if(Xe(fe))return Qe}const pe=Qe;for(const Ne of se){
Qe=pe+Ne,fe=void 0;try{fe=yield z(Qe)}catch(ve){ve.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Qe}': ${ve}`)}if(fe&&fe.isFile()){if(oe){try{const ve=l.
dirname(Qe),x=l.basename(Qe).toUpperCase();for(const q of yield Z(ve))if(x===q.toUpperCase()){Qe=l.join(ve,q);break}}catch(ve){console.log(`Unexpected error attempting to determine the actual case of \
the file '${Qe}': ${ve}`)}return Qe}else if(Xe(fe))return Qe}}return""})}function Ze(Qe){return Qe=Qe||"",oe?(Qe=Qe.replace(/\//g,"\\"),Qe.replace(/\\\\+/g,"\\")):Qe.replace(/\/\/+/g,"/")}function Xe(Qe){
return(Qe.mode&1)>0||(Qe.mode&8)>0&&process.getgid!==void 0&&Qe.gid===process.getgid()||(Qe.mode&64)>0&&process.getuid!==void 0&&Qe.uid===process.getuid()}function $e(){var Qe;return(Qe=process.env.COMSPEC)!==
null&&Qe!==void 0?Qe:"cmd.exe"}var Le=function(Qe,se,fe,pe){function Ne(ve){return ve instanceof fe?ve:new fe(function(x){x(ve)})}return new(fe||(fe=Promise))(function(ve,x){function q(ae){try{le(pe.next(
ae))}catch(me){x(me)}}function re(ae){try{le(pe.throw(ae))}catch(me){x(me)}}function le(ae){ae.done?ve(ae.value):Ne(ae.value).then(q,re)}le((pe=pe.apply(Qe,se||[])).next())})};function xe(Qe,se){return Le(
this,arguments,void 0,function*(fe,pe,Ne={}){const{force:ve,recursive:x,copySourceDirectory:q}=X(Ne),re=(yield ioUtil.exists(pe))?yield ioUtil.stat(pe):null;if(re&&re.isFile()&&!ve)return;const le=re&&
re.isDirectory()&&q?path.join(pe,path.basename(fe)):pe;if(!(yield ioUtil.exists(fe)))throw new Error(`no such file or directory: ${fe}`);if((yield ioUtil.stat(fe)).isDirectory())if(x)yield de(fe,le,0,
ve);else throw new Error(`Failed to copy. ${fe} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(fe,le)==="")throw new Error(`'${le}' and '${fe}' are the same file`);yield ye(
fe,le,ve)}})}function Oe(Qe,se){return Le(this,arguments,void 0,function*(fe,pe,Ne={}){if(yield ioUtil.exists(pe)){let ve=!0;if((yield ioUtil.isDirectory(pe))&&(pe=path.join(pe,path.basename(fe)),ve=yield ioUtil.
exists(pe)),ve)if(Ne.force==null||Ne.force)yield Fe(pe);else throw new Error("Destination already exists")}yield qe(path.dirname(pe)),yield ioUtil.rename(fe,pe)})}function Fe(Qe){return Le(this,void 0,
void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(Qe))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(Qe,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(se){throw new Error(`File was unable to be removed ${se}`)}})}function qe(Qe){return Le(this,void 0,void 0,function*(){ok(Qe,"a path argument must be provided"),yield ioUtil.mkdir(
Qe,{recursive:!0})})}function Ce(Qe,se){return Le(this,void 0,void 0,function*(){if(!Qe)throw new Error("parameter 'tool' is required");if(se){const pe=yield Ce(Qe,!1);if(!pe)throw oe?new Error(`Unabl\
e to locate executable file: ${Qe}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid e\
xtension for an executable file.`):new Error(`Unable to locate executable file: ${Qe}. Please verify either the file path exists or the file can be found within a directory specified by the PATH envir\
onment variable. Also check the file mode to verify the file is executable.`);return pe}const fe=yield j(Qe);return fe&&fe.length>0?fe[0]:""})}function j(Qe){return Le(this,void 0,void 0,function*(){if(!Qe)
throw new Error("parameter 'tool' is required");const se=[];if(oe&&process.env.PATHEXT)for(const Ne of process.env.PATHEXT.split(l.delimiter))Ne&&se.push(Ne);if(Ue(Qe)){const Ne=yield ze(Qe,se);return Ne?
[Ne]:[]}if(Qe.includes(l.sep))return[];const fe=[];if(process.env.PATH)for(const Ne of process.env.PATH.split(l.delimiter))Ne&&fe.push(Ne);const pe=[];for(const Ne of fe){const ve=yield ze(l.join(Ne,Qe),
se);ve&&pe.push(ve)}return pe})}function X(Qe){const se=Qe.force==null?!0:Qe.force,fe=!!Qe.recursive,pe=Qe.copySourceDirectory==null?!0:!!Qe.copySourceDirectory;return{force:se,recursive:fe,copySourceDirectory:pe}}
function de(Qe,se,fe,pe){return Le(this,void 0,void 0,function*(){if(fe>=255)return;fe++,yield qe(se);const Ne=yield ioUtil.readdir(Qe);for(const ve of Ne){const x=`${Qe}/${ve}`,q=`${se}/${ve}`;(yield ioUtil.
lstat(x)).isDirectory()?yield de(x,q,fe,pe):yield ye(x,q,pe)}yield ioUtil.chmod(se,(yield ioUtil.stat(Qe)).mode)})}function ye(Qe,se,fe){return Le(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
Qe)).isSymbolicLink()){try{yield ioUtil.lstat(se),yield ioUtil.unlink(se)}catch(Ne){Ne.code==="EPERM"&&(yield ioUtil.chmod(se,"0666"),yield ioUtil.unlink(se))}const pe=yield ioUtil.readlink(Qe);yield ioUtil.
symlink(pe,se,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(se))||fe)&&(yield ioUtil.copyFile(Qe,se))})}const Re=rt(import.meta.url)("timers");var De=function(Qe,se,fe,pe){function Ne(ve){
return ve instanceof fe?ve:new fe(function(x){x(ve)})}return new(fe||(fe=Promise))(function(ve,x){function q(ae){try{le(pe.next(ae))}catch(me){x(me)}}function re(ae){try{le(pe.throw(ae))}catch(me){x(me)}}
function le(ae){ae.done?ve(ae.value):Ne(ae.value).then(q,re)}le((pe=pe.apply(Qe,se||[])).next())})};const Me=process.platform==="win32";class Ve extends v.EventEmitter{constructor(se,fe,pe){if(super(),
!se)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=se,this.args=fe||[],this.options=pe||{}}_debug(se){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(se)}_getCommandString(se,fe){const pe=this._getSpawnFileName(),Ne=this._getSpawnArgs(se);let ve=fe?"":"[command]";if(Me)if(this._isCmdFile()){ve+=pe;for(const x of Ne)ve+=` ${x}`}else if(se.
windowsVerbatimArguments){ve+=`"${pe}"`;for(const x of Ne)ve+=` ${x}`}else{ve+=this._windowsQuoteCmdArg(pe);for(const x of Ne)ve+=` ${this._windowsQuoteCmdArg(x)}`}else{ve+=pe;for(const x of Ne)ve+=` ${x}`}
return ve}_processLineBuffer(se,fe,pe){try{let Ne=fe+se.toString(),ve=Ne.indexOf(s.EOL);for(;ve>-1;){const x=Ne.substring(0,ve);pe(x),Ne=Ne.substring(ve+s.EOL.length),ve=Ne.indexOf(s.EOL)}return Ne}catch(Ne){
return this._debug(`error processing line. Failed with error ${Ne}`),""}}_getSpawnFileName(){return Me&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(se){if(Me&&this._isCmdFile()){
let fe=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const pe of this.args)fe+=" ",fe+=se.windowsVerbatimArguments?pe:this._windowsQuoteCmdArg(pe);return fe+='"',[fe]}return this.args}_endsWith(se,fe){
return se.endsWith(fe)}_isCmdFile(){const se=this.toolPath.toUpperCase();return this._endsWith(se,".CMD")||this._endsWith(se,".BAT")}_windowsQuoteCmdArg(se){if(!this._isCmdFile())return this._uvQuoteCmdArg(
se);if(!se)return'""';const fe=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let pe=!1;for(const x of se)if(fe.some(q=>q===x)){pe=!0;break}if(!pe)return se;
let Ne='"',ve=!0;for(let x=se.length;x>0;x--)Ne+=se[x-1],ve&&se[x-1]==="\\"?Ne+="\\":se[x-1]==='"'?(ve=!0,Ne+='"'):ve=!1;return Ne+='"',Ne.split("").reverse().join("")}_uvQuoteCmdArg(se){if(!se)return'\
""';if(!se.includes(" ")&&!se.includes("	")&&!se.includes('"'))return se;if(!se.includes('"')&&!se.includes("\\"))return`"${se}"`;let fe='"',pe=!0;for(let Ne=se.length;Ne>0;Ne--)fe+=se[Ne-1],pe&&se[Ne-
1]==="\\"?fe+="\\":se[Ne-1]==='"'?(pe=!0,fe+="\\"):pe=!1;return fe+='"',fe.split("").reverse().join("")}_cloneExecOptions(se){se=se||{};const fe={cwd:se.cwd||process.cwd(),env:se.env||process.env,silent:se.
silent||!1,windowsVerbatimArguments:se.windowsVerbatimArguments||!1,failOnStdErr:se.failOnStdErr||!1,ignoreReturnCode:se.ignoreReturnCode||!1,delay:se.delay||1e4};return fe.outStream=se.outStream||process.
stdout,fe.errStream=se.errStream||process.stderr,fe}_getSpawnOptions(se,fe){se=se||{};const pe={};return pe.cwd=se.cwd,pe.env=se.env,pe.windowsVerbatimArguments=se.windowsVerbatimArguments||this._isCmdFile(),
se.windowsVerbatimArguments&&(pe.argv0=`"${fe}"`),pe}exec(){return De(this,void 0,void 0,function*(){return!Ue(this.toolPath)&&(this.toolPath.includes("/")||Me&&this.toolPath.includes("\\"))&&(this.toolPath=
l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ce(this.toolPath,!0),new Promise((se,fe)=>De(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(const le of this.args)this._debug(`   ${le}`);const pe=this._cloneExecOptions(this.options);!pe.silent&&pe.outStream&&pe.outStream.write(this._getCommandString(pe)+s.EOL);
const Ne=new Pe(pe,this.toolPath);if(Ne.on("debug",le=>{this._debug(le)}),this.options.cwd&&!(yield Be(this.options.cwd)))return fe(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ve=this.
_getSpawnFileName(),x=T.spawn(ve,this._getSpawnArgs(pe),this._getSpawnOptions(this.options,ve));let q="";x.stdout&&x.stdout.on("data",le=>{this.options.listeners&&this.options.listeners.stdout&&this.options.
listeners.stdout(le),!pe.silent&&pe.outStream&&pe.outStream.write(le),q=this._processLineBuffer(le,q,ae=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ae)})});
let re="";if(x.stderr&&x.stderr.on("data",le=>{Ne.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(le),!pe.silent&&pe.errStream&&pe.outStream&&(pe.
failOnStdErr?pe.errStream:pe.outStream).write(le),re=this._processLineBuffer(le,re,ae=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ae)})}),x.on("error",le=>{
Ne.processError=le.message,Ne.processExited=!0,Ne.processClosed=!0,Ne.CheckComplete()}),x.on("exit",le=>{Ne.processExitCode=le,Ne.processExited=!0,this._debug(`Exit code ${le} received from tool '${this.
toolPath}'`),Ne.CheckComplete()}),x.on("close",le=>{Ne.processExitCode=le,Ne.processExited=!0,Ne.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),Ne.CheckComplete()}),
Ne.on("done",(le,ae)=>{q.length>0&&this.emit("stdline",q),re.length>0&&this.emit("errline",re),x.removeAllListeners(),le?fe(le):se(ae)}),this.options.input){if(!x.stdin)throw new Error("child process \
missing stdin");x.stdin.end(this.options.input)}}))})}}function Ge(Qe){const se=[];let fe=!1,pe=!1,Ne="";function ve(x){pe&&x!=='"'&&(Ne+="\\"),Ne+=x,pe=!1}for(let x=0;x<Qe.length;x++){const q=Qe.charAt(
x);if(q==='"'){pe?ve(q):fe=!fe;continue}if(q==="\\"&&pe){ve(q);continue}if(q==="\\"&&fe){pe=!0;continue}if(q===" "&&!fe){Ne.length>0&&(se.push(Ne),Ne="");continue}ve(q)}return Ne.length>0&&se.push(Ne.
trim()),se}class Pe extends v.EventEmitter{constructor(se,fe){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.
done=!1,this.timeout=null,!fe)throw new Error("toolPath must not be empty");this.options=se,this.toolPath=fe,se.delay&&(this.delay=se.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():
this.processExited&&(this.timeout=(0,Re.setTimeout)(Pe.HandleTimeout,this.delay,this)))}_debug(se){this.emit("debug",se)}_setResult(){let se;this.processExited&&(this.processError?se=new Error(`There \
was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
se=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(se=new Error(`The process '${this.toolPath}' failed because\
 one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",se,this.processExitCode)}static HandleTimeout(se){if(!se.
done){if(!se.processClosed&&se.processExited){const fe=`The STDIO streams did not close within ${se.delay/1e3} seconds of the exit event from process '${se.toolPath}'. This may indicate a child proces\
s inherited the STDIO streams and has not yet exited.`;se._debug(fe)}se._setResult()}}}var He=function(Qe,se,fe,pe){function Ne(ve){return ve instanceof fe?ve:new fe(function(x){x(ve)})}return new(fe||
(fe=Promise))(function(ve,x){function q(ae){try{le(pe.next(ae))}catch(me){x(me)}}function re(ae){try{le(pe.throw(ae))}catch(me){x(me)}}function le(ae){ae.done?ve(ae.value):Ne(ae.value).then(q,re)}le((pe=
pe.apply(Qe,se||[])).next())})};function _e(Qe,se,fe){return He(this,void 0,void 0,function*(){const pe=tr.argStringToArray(Qe);if(pe.length===0)throw new Error("Parameter 'commandLine' cannot be null\
 or empty.");const Ne=pe[0];return se=pe.slice(1).concat(se||[]),new tr.ToolRunner(Ne,se,fe).exec()})}function At(Qe,se,fe){return He(this,void 0,void 0,function*(){var pe,Ne;let ve="",x="";const q=new StringDecoder(
"utf8"),re=new StringDecoder("utf8"),le=(pe=fe?.listeners)===null||pe===void 0?void 0:pe.stdout,ae=(Ne=fe?.listeners)===null||Ne===void 0?void 0:Ne.stderr,me=Je=>{x+=re.write(Je),ae&&ae(Je)},Se=Je=>{ve+=
q.write(Je),le&&le(Je)},Te=Object.assign(Object.assign({},fe?.listeners),{stdout:Se,stderr:me}),Ye=yield _e(Qe,se,Object.assign(Object.assign({},fe),{listeners:Te}));return ve+=q.end(),x+=re.end(),{exitCode:Ye,
stdout:ve,stderr:x}})}var et=function(Qe,se,fe,pe){function Ne(ve){return ve instanceof fe?ve:new fe(function(x){x(ve)})}return new(fe||(fe=Promise))(function(ve,x){function q(ae){try{le(pe.next(ae))}catch(me){
x(me)}}function re(ae){try{le(pe.throw(ae))}catch(me){x(me)}}function le(ae){ae.done?ve(ae.value):Ne(ae.value).then(q,re)}le((pe=pe.apply(Qe,se||[])).next())})};const ct=()=>et(void 0,void 0,void 0,function*(){
const{stdout:Qe}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:se}=yield exec.getExecOutput('powershell -comma\
nd "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:se.trim(),version:Qe.trim()}}),je=()=>et(void 0,void 0,void 0,function*(){var Qe,se,fe,pe;const{stdout:Ne}=yield exec.
getExecOutput("sw_vers",void 0,{silent:!0}),ve=(se=(Qe=Ne.match(/ProductVersion:\s*(.+)/))===null||Qe===void 0?void 0:Qe[1])!==null&&se!==void 0?se:"";return{name:(pe=(fe=Ne.match(/ProductName:\s*(.+)/))===
null||fe===void 0?void 0:fe[1])!==null&&pe!==void 0?pe:"",version:ve}}),ge=()=>et(void 0,void 0,void 0,function*(){const{stdout:Qe}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),
[se,fe]=Qe.trim().split(`
`);return{name:se,version:fe}}),W=s.platform(),ee=s.arch(),O=W==="win32",he=W==="darwin",Ee=W==="linux";function we(){return et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield O?
ct():he?je():ge()),{platform:W,arch:ee,isWindows:O,isMacOS:he,isLinux:Ee})})}var be=function(Qe,se,fe,pe){function Ne(ve){return ve instanceof fe?ve:new fe(function(x){x(ve)})}return new(fe||(fe=Promise))(
function(ve,x){function q(ae){try{le(pe.next(ae))}catch(me){x(me)}}function re(ae){try{le(pe.throw(ae))}catch(me){x(me)}}function le(ae){ae.done?ve(ae.value):Ne(ae.value).then(q,re)}le((pe=pe.apply(Qe,
se||[])).next())})},ke;(function(Qe){Qe[Qe.Success=0]="Success",Qe[Qe.Failure=1]="Failure"})(ke||(ke={}));function We(Qe,se){const fe=toCommandValue(se);if(process.env[Qe]=fe,process.env.GITHUB_ENV||"")
return issueFileCommand("ENV",prepareKeyValueMessage(Qe,se));issueCommand("set-env",{name:Qe},fe)}function st(Qe){S("add-mask",{},Qe)}function ot(Qe){process.env.GITHUB_PATH||""?issueFileCommand("PATH",
Qe):issueCommand("add-path",{},Qe),process.env.PATH=`${Qe}${path.delimiter}${process.env.PATH}`}function tt(Qe,se){const fe=process.env[`INPUT_${Qe.replace(/ /g,"_").toUpperCase()}`]||"";if(se&&se.required&&
!fe)throw new Error(`Input required and not supplied: ${Qe}`);return se&&se.trimWhitespace===!1?fe:fe.trim()}function it(Qe,se){const fe=tt(Qe,se).split(`
`).filter(pe=>pe!=="");return se&&se.trimWhitespace===!1?fe:fe.map(pe=>pe.trim())}function at(Qe,se){const fe=["true","True","TRUE"],pe=["false","False","FALSE"],Ne=tt(Qe,se);if(fe.includes(Ne))return!0;
if(pe.includes(Ne))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Qe}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(Qe,se){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",o(Qe,se));process.stdout.write(s.EOL),S("set-output",
{name:Qe},k(se))}function wt(Qe){issue("echo",Qe?"on":"off")}function lt(Qe){process.exitCode=ke.Failure,Qt(Qe)}function Bt(){return process.env.RUNNER_DEBUG==="1"}function bt(Qe){S("debug",{},Qe)}function Qt(Qe,se={}){
S("error",b(se),Qe instanceof Error?Qe.toString():Qe)}function Rt(Qe,se={}){S("warning",b(se),Qe instanceof Error?Qe.toString():Qe)}function It(Qe,se={}){S("notice",b(se),Qe instanceof Error?Qe.toString():
Qe)}function mt(Qe){process.stdout.write(Qe+s.EOL)}function Nt(Qe){issue("group",Qe)}function Ut(){issue("endgroup")}function St(Qe,se){return be(this,void 0,void 0,function*(){Nt(Qe);let fe;try{fe=yield se()}finally{
Ut()}return fe})}function Lt(Qe,se){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Qe,se));issueCommand("save-state",{name:Qe},toCommandValue(se))}function Ft(Qe){
return process.env[`STATE_${Qe}`]||""}function Tt(Qe){return be(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Qe)})}}),92145:((L,$,e)=>{e.d($,{tZ:()=>b});var s=function(C,d,m,E){function A(p){
return p instanceof m?p:new m(function(c){c(p)})}return new(m||(m=Promise))(function(p,c){function r(a){try{l(E.next(a))}catch(h){c(h)}}function o(a){try{l(E.throw(a))}catch(h){c(h)}}function l(a){a.done?
p(a.value):A(a.value).then(r,o)}l((E=E.apply(C,d||[])).next())})};class k{constructor(d,m){this.username=d,this.password=m}prepareRequest(d){if(!d.headers)throw Error("The request has no headers");d.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class b{constructor(d){this.token=d}prepareRequest(d){if(!d.headers)throw Error("The request has no headers");d.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class S{constructor(d){this.token=d}prepareRequest(d){if(!d.headers)throw Error("The reque\
st has no headers");d.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((L,$,e)=>{var s,k;e.d($,{Hv:()=>A,Qq:()=>M});var b=e(58611),S=e(65692),C=e(19783),d=e(20770),m=e(46752),E=function(i,t,u,n){function g(B){return B instanceof
u?B:new u(function(f){f(B)})}return new(u||(u=Promise))(function(B,f){function Q(v){try{U(n.next(v))}catch(T){f(T)}}function y(v){try{U(n.throw(v))}catch(T){f(T)}}function U(v){v.done?B(v.value):g(v.value).
then(Q,y)}U((n=n.apply(i,t||[])).next())})},A;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMove\
d",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=
308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.
MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=
409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGate\
way",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(A||(A={}));var p;(function(i){i.Accept="accept",i.ContentType="content-type"})(p||(p={}));var c;(function(i){
i.ApplicationJson="application/json"})(c||(c={}));function r(i){const t=pm.getProxyUrl(new URL(i));return t?t.href:""}const o=[A.MovedPermanently,A.ResourceMoved,A.SeeOther,A.TemporaryRedirect,A.PermanentRedirect],
l=[A.BadGateway,A.ServiceUnavailable,A.GatewayTimeout],a=["OPTIONS","GET","DELETE","HEAD"],h=10,I=5;class w extends Error{constructor(t,u){super(t),this.name="HttpClientError",this.statusCode=u,Object.
setPrototypeOf(this,w.prototype)}}class R{constructor(t){this.message=t}readBody(){return E(this,void 0,void 0,function*(){return new Promise(t=>E(this,void 0,void 0,function*(){let u=Buffer.alloc(0);
this.message.on("data",n=>{u=Buffer.concat([u,n])}),this.message.on("end",()=>{t(u.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,function*(){return new Promise(t=>E(this,void 0,void 0,
function*(){const u=[];this.message.on("data",n=>{u.push(n)}),this.message.on("end",()=>{t(Buffer.concat(u))})}))})}}function D(i){return new URL(i).protocol==="https:"}class M{constructor(t,u,n){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
t),this.handlers=u||[],this.requestOptions=n,n&&(n.ignoreSslError!=null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),
n.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=n.keepAlive),
n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(t,u){return E(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,
u||{})})}get(t,u){return E(this,void 0,void 0,function*(){return this.request("GET",t,null,u||{})})}del(t,u){return E(this,void 0,void 0,function*(){return this.request("DELETE",t,null,u||{})})}post(t,u,n){
return E(this,void 0,void 0,function*(){return this.request("POST",t,u,n||{})})}patch(t,u,n){return E(this,void 0,void 0,function*(){return this.request("PATCH",t,u,n||{})})}put(t,u,n){return E(this,void 0,
void 0,function*(){return this.request("PUT",t,u,n||{})})}head(t,u){return E(this,void 0,void 0,function*(){return this.request("HEAD",t,null,u||{})})}sendStream(t,u,n,g){return E(this,void 0,void 0,function*(){
return this.request(t,u,n,g)})}getJson(t){return E(this,arguments,void 0,function*(u,n={}){n[p.Accept]=this._getExistingOrDefaultHeader(n,p.Accept,c.ApplicationJson);const g=yield this.get(u,n);return this.
_processResponse(g,this.requestOptions)})}postJson(t,u){return E(this,arguments,void 0,function*(n,g,B={}){const f=JSON.stringify(g,null,2);B[p.Accept]=this._getExistingOrDefaultHeader(B,p.Accept,c.ApplicationJson),
B[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(B,c.ApplicationJson);const Q=yield this.post(n,f,B);return this._processResponse(Q,this.requestOptions)})}putJson(t,u){return E(this,arguments,
void 0,function*(n,g,B={}){const f=JSON.stringify(g,null,2);B[p.Accept]=this._getExistingOrDefaultHeader(B,p.Accept,c.ApplicationJson),B[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(B,c.
ApplicationJson);const Q=yield this.put(n,f,B);return this._processResponse(Q,this.requestOptions)})}patchJson(t,u){return E(this,arguments,void 0,function*(n,g,B={}){const f=JSON.stringify(g,null,2);
B[p.Accept]=this._getExistingOrDefaultHeader(B,p.Accept,c.ApplicationJson),B[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(B,c.ApplicationJson);const Q=yield this.patch(n,f,B);return this.
_processResponse(Q,this.requestOptions)})}request(t,u,n,g){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const B=new URL(u);let f=this.
_prepareRequest(t,B,g);const Q=this._allowRetries&&a.includes(t)?this._maxRetries+1:1;let y=0,U;do{if(U=yield this.requestRaw(f,n),U&&U.message&&U.message.statusCode===A.Unauthorized){let T;for(const H of this.
handlers)if(H.canHandleAuthentication(U)){T=H;break}return T?T.handleAuthentication(this,f,n):U}let v=this._maxRedirects;for(;U.message.statusCode&&o.includes(U.message.statusCode)&&this._allowRedirects&&
v>0;){const T=U.message.headers.location;if(!T)break;const H=new URL(T);if(B.protocol==="https:"&&B.protocol!==H.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield U.readBody(),H.hostname!==B.hostname)for(const ue in g)
ue.toLowerCase()==="authorization"&&delete g[ue];f=this._prepareRequest(t,H,g),U=yield this.requestRaw(f,n),v--}if(!U.message.statusCode||!l.includes(U.message.statusCode))return U;y+=1,y<Q&&(yield U.
readBody(),yield this._performExponentialBackoff(y))}while(y<Q);return U})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,u){return E(this,void 0,void 0,function*(){return new Promise(
(n,g)=>{function B(f,Q){f?g(f):Q?n(Q):g(new Error("Unknown error"))}this.requestRawWithCallback(t,u,B)})})}requestRawWithCallback(t,u,n){typeof u=="string"&&(t.options.headers||(t.options.headers={}),
t.options.headers["Content-Length"]=Buffer.byteLength(u,"utf8"));let g=!1;function B(y,U){g||(g=!0,n(y,U))}const f=t.httpModule.request(t.options,y=>{const U=new R(y);B(void 0,U)});let Q;f.on("socket",
y=>{Q=y}),f.setTimeout(this._socketTimeout||3*6e4,()=>{Q&&Q.end(),B(new Error(`Request timeout: ${t.options.path}`))}),f.on("error",function(y){B(y)}),u&&typeof u=="string"&&f.write(u,"utf8"),u&&typeof u!=
"string"?(u.on("close",function(){f.end()}),u.pipe(f)):f.end()}getAgent(t){const u=new URL(t);return this._getAgent(u)}getAgentDispatcher(t){const u=new URL(t),n=C.s(u);if(n&&n.hostname)return this._getProxyAgentDispatcher(
u,n)}_prepareRequest(t,u,n){const g={};g.parsedUrl=u;const B=g.parsedUrl.protocol==="https:";g.httpModule=B?s||(s=e.t(S,2)):k||(k=e.t(b,2));const f=B?443:80;if(g.options={},g.options.host=g.parsedUrl.
hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):f,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=t,g.options.headers=this._mergeHeaders(n),this.
userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Q of this.handlers)Q.prepareRequest(g.options);return g}_mergeHeaders(t){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},F(this.requestOptions.headers),F(t||{})):F(t||{})}_getExistingOrDefaultHeader(t,u,n){let g;if(this.requestOptions&&this.requestOptions.
headers){const f=F(this.requestOptions.headers)[u];f&&(g=typeof f=="number"?f.toString():f)}const B=t[u];return B!==void 0?typeof B=="number"?B.toString():B:g!==void 0?g:n}_getExistingOrDefaultContentTypeHeader(t,u){
let n;if(this.requestOptions&&this.requestOptions.headers){const B=F(this.requestOptions.headers)[p.ContentType];B&&(typeof B=="number"?n=String(B):Array.isArray(B)?n=B.join(", "):n=B)}const g=t[p.ContentType];
return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:n!==void 0?n:u}_getAgent(t){let u;const n=C.s(t),g=n&&n.hostname;if(this._keepAlive&&g&&(u=this._proxyAgent),g||(u=this._agent),
u)return u;const B=t.protocol==="https:";let f=100;if(this.requestOptions&&(f=this.requestOptions.maxSockets||b.globalAgent.maxSockets),n&&n.hostname){const Q={maxSockets:f,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let y;const U=n.protocol==="https:";B?y=U?d.httpsOverHttps:d.httpsOverHttp:
y=U?d.httpOverHttps:d.httpOverHttp,u=y(Q),this._proxyAgent=u}if(!u){const Q={keepAlive:this._keepAlive,maxSockets:f};u=B?new S.Agent(Q):new b.Agent(Q),this._agent=u}return B&&this._ignoreSslError&&(u.
options=Object.assign(u.options||{},{rejectUnauthorized:!1})),u}_getProxyAgentDispatcher(t,u){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;const g=t.protocol==="https:";return n=
new m.ProxyAgent(Object.assign({uri:u.href,pipelining:this._keepAlive?1:0},(u.username||u.password)&&{token:`Basic ${Buffer.from(`${u.username}:${u.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
n,g&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(t){const u=t||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;
if(n){const g=n.replace(/[^a-z0-9_.-]/gi,"_");return`${u} actions_orchestration_id/${g}`}return u}_performExponentialBackoff(t){return E(this,void 0,void 0,function*(){t=Math.min(h,t);const u=I*Math.pow(
2,t);return new Promise(n=>setTimeout(()=>n(),u))})}_processResponse(t,u){return E(this,void 0,void 0,function*(){return new Promise((n,g)=>E(this,void 0,void 0,function*(){const B=t.message.statusCode||
0,f={statusCode:B,result:null,headers:{}};B===A.NotFound&&n(f);function Q(v,T){if(typeof T=="string"){const H=new Date(T);if(!isNaN(H.valueOf()))return H}return T}let y,U;try{U=yield t.readBody(),U&&U.
length>0&&(u&&u.deserializeDates?y=JSON.parse(U,Q):y=JSON.parse(U),f.result=y),f.headers=t.message.headers}catch{}if(B>299){let v;y&&y.message?v=y.message:U&&U.length>0?v=U:v=`Failed request: (${B})`;
const T=new w(v,B);T.result=f.result,g(T)}else n(f)}))})}}const F=i=>Object.keys(i).reduce((t,u)=>(t[u.toLowerCase()]=i[u],t),{})}),19783:((L,$,e)=>{e.d($,{H:()=>k,s:()=>s});function s(C){const d=C.protocol===
"https:";if(k(C))return;const m=d?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(m)try{return new S(m)}catch{if(!m.startsWith("http://")&&!m.startsWith(
"https://"))return new S(`http://${m}`)}else return}function k(C){if(!C.hostname)return!1;const d=C.hostname;if(b(d))return!0;const m=process.env.no_proxy||process.env.NO_PROXY||"";if(!m)return!1;let E;
C.port?E=Number(C.port):C.protocol==="http:"?E=80:C.protocol==="https:"&&(E=443);const A=[C.hostname.toUpperCase()];typeof E=="number"&&A.push(`${A[0]}:${E}`);for(const p of m.split(",").map(c=>c.trim().
toUpperCase()).filter(c=>c))if(p==="*"||A.some(c=>c===p||c.endsWith(`.${p}`)||p.startsWith(".")&&c.endsWith(`${p}`)))return!0;return!1}function b(C){const d=C.toLowerCase();return d==="localhost"||d.startsWith(
"127.")||d.startsWith("[::1]")||d.startsWith("[0:0:0:0:0:0:0:1]")}class S extends URL{constructor(d,m){super(d,m),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((L,$,e)=>{e.d($,{A:()=>s});class s{diff(b,S,C={}){let d;typeof C=="function"?(d=C,C={}):
"callback"in C&&(d=C.callback);const m=this.castInput(b,C),E=this.castInput(S,C),A=this.removeEmpty(this.tokenize(m,C)),p=this.removeEmpty(this.tokenize(E,C));return this.diffWithOptionsObj(A,p,C,d)}diffWithOptionsObj(b,S,C,d){
var m;const E=D=>{if(D=this.postProcess(D,C),d){setTimeout(function(){d(D)},0);return}else return D},A=S.length,p=b.length;let c=1,r=A+p;C.maxEditLength!=null&&(r=Math.min(r,C.maxEditLength));const o=(m=
C.timeout)!==null&&m!==void 0?m:1/0,l=Date.now()+o,a=[{oldPos:-1,lastComponent:void 0}];let h=this.extractCommon(a[0],S,b,0,C);if(a[0].oldPos+1>=p&&h+1>=A)return E(this.buildValues(a[0].lastComponent,
S,b));let I=-1/0,w=1/0;const R=()=>{for(let D=Math.max(I,-c);D<=Math.min(w,c);D+=2){let M;const F=a[D-1],i=a[D+1];F&&(a[D-1]=void 0);let t=!1;if(i){const n=i.oldPos-D;t=i&&0<=n&&n<A}const u=F&&F.oldPos+
1<p;if(!t&&!u){a[D]=void 0;continue}if(!u||t&&F.oldPos<i.oldPos?M=this.addToPath(i,!0,!1,0,C):M=this.addToPath(F,!1,!0,1,C),h=this.extractCommon(M,S,b,D,C),M.oldPos+1>=p&&h+1>=A)return E(this.buildValues(
M.lastComponent,S,b))||!0;a[D]=M,M.oldPos+1>=p&&(w=Math.min(w,D-1)),h+1>=A&&(I=Math.max(I,D+1))}c++};if(d)(function D(){setTimeout(function(){if(c>r||Date.now()>l)return d(void 0);R()||D()},0)})();else
for(;c<=r&&Date.now()<=l;){const D=R();if(D)return D}}addToPath(b,S,C,d,m){const E=b.lastComponent;return E&&!m.oneChangePerToken&&E.added===S&&E.removed===C?{oldPos:b.oldPos+d,lastComponent:{count:E.
count+1,added:S,removed:C,previousComponent:E.previousComponent}}:{oldPos:b.oldPos+d,lastComponent:{count:1,added:S,removed:C,previousComponent:E}}}extractCommon(b,S,C,d,m){const E=S.length,A=C.length;
let p=b.oldPos,c=p-d,r=0;for(;c+1<E&&p+1<A&&this.equals(C[p+1],S[c+1],m);)c++,p++,r++,m.oneChangePerToken&&(b.lastComponent={count:1,previousComponent:b.lastComponent,added:!1,removed:!1});return r&&!m.
oneChangePerToken&&(b.lastComponent={count:r,previousComponent:b.lastComponent,added:!1,removed:!1}),b.oldPos=p,c}equals(b,S,C){return C.comparator?C.comparator(b,S):b===S||!!C.ignoreCase&&b.toLowerCase()===
S.toLowerCase()}removeEmpty(b){const S=[];for(let C=0;C<b.length;C++)b[C]&&S.push(b[C]);return S}castInput(b,S){return b}tokenize(b,S){return Array.from(b)}join(b){return b.join("")}postProcess(b,S){return b}get useLongestToken(){
return!1}buildValues(b,S,C){const d=[];let m;for(;b;)d.push(b),m=b.previousComponent,delete b.previousComponent,b=m;d.reverse();const E=d.length;let A=0,p=0,c=0;for(;A<E;A++){const r=d[A];if(r.removed)
r.value=this.join(C.slice(c,c+r.count)),c+=r.count;else{if(!r.added&&this.useLongestToken){let o=S.slice(p,p+r.count);o=o.map(function(l,a){const h=C[c+a];return h.length>l.length?h:l}),r.value=this.join(
o)}else r.value=this.join(S.slice(p,p+r.count));p+=r.count,r.added||(c+=r.count)}}return d}}})},xt={};function Et(L){var $=xt[L];if($!==void 0)return $.exports;var e=xt[L]={id:L,loaded:!1,exports:{}},
s=!0;try{vt[L].call(e.exports,e,e.exports,Et),s=!1}finally{s&&delete xt[L]}return e.loaded=!0,e.exports}Et.m=vt,typeof Et<"u"&&(Et.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var L=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",$=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",s=b=>{b&&b.d<1&&(b.d=1,b.forEach(S=>S.r--),b.forEach(S=>S.r--?S.r++:S()))},k=b=>b.map(S=>{if(S!==null&&typeof S=="object"){if(S[L])
return S;if(S.then){var C=[];C.d=0,S.then(E=>{d[$]=E,s(C)},E=>{d[e]=E,s(C)});var d={};return d[L]=E=>E(C),d}}var m={};return m[L]=E=>{},m[$]=S,m});Et.a=(b,S,C)=>{var d;C&&((d=[]).d=-1);var m=new Set,E=b.
exports,A,p,c,r=new Promise((o,l)=>{c=l,p=o});r[$]=E,r[L]=o=>(d&&o(d),m.forEach(o),r.catch(l=>{})),b.exports=r,S(o=>{A=k(o);var l,a=()=>A.map(I=>{if(I[e])throw I[e];return I[$]}),h=new Promise(I=>{l=()=>I(
a),l.r=0;var w=R=>R!==d&&!m.has(R)&&(m.add(R),R&&!R.d&&(l.r++,R.push(l)));A.map(R=>R[L](w))});return l.r?h:a()},o=>(o?c(r[e]=o):p(E),s(d))),d&&d.d<0&&(d.d=0)}})(),(()=>{var L=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,$;Et.t=function(e,s){if(s&1&&(e=this(e)),s&8||typeof e=="object"&&e&&(s&4&&e.__esModule||s&16&&typeof e.then=="function"))return e;var k=Object.create(null);Et.r(k);var b={};
$=$||[null,L({}),L([]),L(L)];for(var S=s&2&&e;typeof S=="object"&&!~$.indexOf(S);S=L(S))Object.getOwnPropertyNames(S).forEach(C=>b[C]=()=>e[C]);return b.default=()=>e,Et.d(k,b),k}})(),Et.d=(L,$)=>{for(var e in $)
Et.o($,e)&&!Et.o(L,e)&&Object.defineProperty(L,e,{enumerable:!0,get:$[e]})},Et.f={},Et.e=L=>Promise.all(Object.keys(Et.f).reduce(($,e)=>(Et.f[e](L,$),$),[])),Et.u=L=>""+L+".index.js",Et.o=(L,$)=>Object.
prototype.hasOwnProperty.call(L,$),Et.r=L=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(L,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(L,"__esModule",{value:!0})},Et.nmd=
L=>(L.paths=[],L.children||(L.children=[]),L),(()=>{var L={792:0},$=e=>{var{ids:s,modules:k,runtime:b}=e,S,C,d=0;for(S in k)Et.o(k,S)&&(Et.m[S]=k[S]);for(b&&b(Et);d<s.length;d++)C=s[d],Et.o(L,C)&&L[C]&&
L[C][0](),L[s[d]]=0};Et.f.j=(e,s)=>{var k=Et.o(L,e)?L[e]:void 0;if(k!==0)if(k)s.push(k[1]);else{var b=import("./"+Et.u(e)).then($,S=>{throw L[e]!==0&&(L[e]=void 0),S}),b=Promise.race([b,new Promise(S=>k=
L[e]=[S])]);s.push(k[1]=b)}}})();var Gt=Et(86325);Gt=await Gt;
