import{createRequire as ct}from"module";var Kt={73313:(T=>{T.exports=W;function W(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}W.prototype.go=function(k){this.pending<
this.max?r(this,k):this.waiting.push(k)},W.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},W.prototype.hold=function(){return e(this)};function e(k){k.pending+=1;var y=!1;
return b;function b(g){if(y)throw new Error("callback called twice");if(y=!0,k.error=k.error||g,k.pending-=1,k.waiting.length>0&&k.pending<k.max)r(k,k.waiting.shift());else if(k.pending===0){var C=k.listeners;
k.listeners=[],C.forEach(Q)}}function Q(g){g(k.error)}}function r(k,y){y(e(k))}}),20770:((T,W,e)=>{T.exports=e(20218)}),20218:((T,W,e)=>{var r=e(69278),k=e(64756),y=e(58611),b=e(65692),Q=e(24434),g=e(
42613),C=e(39023);W.httpOverHttp=f,W.httpsOverHttp=t,W.httpOverHttps=p,W.httpsOverHttps=c;function f(B){var m=new s(B);return m.request=y.request,m}function t(B){var m=new s(B);return m.request=y.request,
m.createSocket=a,m.defaultPort=443,m}function p(B){var m=new s(B);return m.request=b.request,m}function c(B){var m=new s(B);return m.request=b.request,m.createSocket=a,m.defaultPort=443,m}function s(B){
var m=this;m.options=B||{},m.proxyOptions=m.options.proxy||{},m.maxSockets=m.options.maxSockets||y.Agent.defaultMaxSockets,m.requests=[],m.sockets=[],m.on("free",function(R,N,U,i){for(var A=l(N,U,i),h=0,
n=m.requests.length;h<n;++h){var u=m.requests[h];if(u.host===A.host&&u.port===A.port){m.requests.splice(h,1),u.request.onSocket(R);return}}R.destroy(),m.removeSocket(R)})}C.inherits(s,Q.EventEmitter),
s.prototype.addRequest=function(m,S,R,N){var U=this,i=o({request:m},U.options,l(S,R,N));if(U.sockets.length>=this.maxSockets){U.requests.push(i);return}U.createSocket(i,function(A){A.on("free",h),A.on(
"close",n),A.on("agentRemove",n),m.onSocket(A);function h(){U.emit("free",A,i)}function n(u){U.removeSocket(A),A.removeListener("free",h),A.removeListener("close",n),A.removeListener("agentRemove",n)}})},
s.prototype.createSocket=function(m,S){var R=this,N={};R.sockets.push(N);var U=o({},R.proxyOptions,{method:"CONNECT",path:m.host+":"+m.port,agent:!1,headers:{host:m.host+":"+m.port}});m.localAddress&&
(U.localAddress=m.localAddress),U.proxyAuth&&(U.headers=U.headers||{},U.headers["Proxy-Authorization"]="Basic "+new Buffer(U.proxyAuth).toString("base64")),d("making CONNECT request");var i=R.request(
U);i.useChunkedEncodingByDefault=!1,i.once("response",A),i.once("upgrade",h),i.once("connect",n),i.once("error",u),i.end();function A(w){w.upgrade=!0}function h(w,E,I){process.nextTick(function(){n(w,
E,I)})}function n(w,E,I){if(i.removeAllListeners(),E.removeAllListeners(),w.statusCode!==200){d("tunneling socket could not be established, statusCode=%d",w.statusCode),E.destroy();var D=new Error("tu\
nneling socket could not be established, statusCode="+w.statusCode);D.code="ECONNRESET",m.request.emit("error",D),R.removeSocket(N);return}if(I.length>0){d("got illegal response body from proxy"),E.destroy();
var D=new Error("got illegal response body from proxy");D.code="ECONNRESET",m.request.emit("error",D),R.removeSocket(N);return}return d("tunneling connection has established"),R.sockets[R.sockets.indexOf(
N)]=E,S(E)}function u(w){i.removeAllListeners(),d(`tunneling socket could not be established, cause=%s
`,w.message,w.stack);var E=new Error("tunneling socket could not be established, cause="+w.message);E.code="ECONNRESET",m.request.emit("error",E),R.removeSocket(N)}},s.prototype.removeSocket=function(m){
var S=this.sockets.indexOf(m);if(S!==-1){this.sockets.splice(S,1);var R=this.requests.shift();R&&this.createSocket(R,function(N){R.request.onSocket(N)})}};function a(B,m){var S=this;s.prototype.createSocket.
call(S,B,function(R){var N=B.request.getHeader("host"),U=o({},S.options,{socket:R,servername:N?N.replace(/:.*$/,""):B.host}),i=k.connect(0,U);S.sockets[S.sockets.indexOf(R)]=i,m(i)})}function l(B,m,S){
return typeof B=="string"?{host:B,port:m,localAddress:S}:B}function o(B){for(var m=1,S=arguments.length;m<S;++m){var R=arguments[m];if(typeof R=="object")for(var N=Object.keys(R),U=0,i=N.length;U<i;++U){
var A=N[U];R[A]!==void 0&&(B[A]=R[A])}}return B}var d;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?d=function(){var B=Array.prototype.slice.call(arguments);typeof B[0]=="string"?B[0]=
"TUNNEL: "+B[0]:B.unshift("TUNNEL:"),console.error.apply(console,B)}:d=function(){},W.debug=d}),46752:((T,W,e)=>{const r=e(23701),k=e(30883),y=e(30628),b=e(837),Q=e(57405),g=e(76672),C=e(53137),f=e(30050),
t=e(68707),p=e(3440),{InvalidArgumentError:c}=t,s=e(56615),a=e(59136),l=e(47365),o=e(47501),d=e(94004),B=e(52429),m=e(17816),{getGlobalDispatcher:S,setGlobalDispatcher:R}=e(32581),N=e(58155),U=e(8754),
i=e(25092);Object.assign(k.prototype,s),T.exports.Dispatcher=k,T.exports.Client=r,T.exports.Pool=y,T.exports.BalancedPool=b,T.exports.Agent=Q,T.exports.ProxyAgent=g,T.exports.EnvHttpProxyAgent=C,T.exports.
RetryAgent=f,T.exports.RetryHandler=m,T.exports.DecoratorHandler=N,T.exports.RedirectHandler=U,T.exports.createRedirectInterceptor=i,T.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},T.exports.buildConnector=a,T.exports.errors=t,T.exports.util={parseHeaders:p.parseHeaders,headerNameToString:p.headerNameToString};function A(H){return(J,j,te)=>{if(typeof j=="function"&&
(te=j,j=null),!J||typeof J!="string"&&typeof J!="object"&&!(J instanceof URL))throw new c("invalid url");if(j!=null&&typeof j!="object")throw new c("invalid opts");if(j&&j.path!=null){if(typeof j.path!=
"string")throw new c("invalid opts.path");let Z=j.path;j.path.startsWith("/")||(Z=`/${Z}`),J=new URL(p.parseOrigin(J).origin+Z)}else j||(j=typeof J=="object"?J:{}),J=p.parseURL(J);const{agent:ae,dispatcher:ee=S()}=j;
if(ae)throw new c("unsupported opts.agent. Did you mean opts.client?");return H.call(ee,{...j,origin:J.origin,path:J.search?`${J.pathname}${J.search}`:J.pathname,method:j.method||(j.body?"PUT":"GET")},
te)}}T.exports.setGlobalDispatcher=R,T.exports.getGlobalDispatcher=S;const h=e(54398).fetch;T.exports.fetch=async function(J,j=void 0){try{return await h(J,j)}catch(te){throw te&&typeof te=="object"&&
Error.captureStackTrace(te),te}},T.exports.Headers=e(60660).Headers,T.exports.Response=e(99051).Response,T.exports.Request=e(9967).Request,T.exports.FormData=e(35910).FormData,T.exports.File=globalThis.
File??e(4573).File,T.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:n,getGlobalOrigin:u}=e(51059);T.exports.setGlobalOrigin=n,T.exports.getGlobalOrigin=u;const{CacheStorage:w}=e(3245),{kConstruct:E}=e(
20109);T.exports.caches=new w(E);const{deleteCookie:I,getCookies:D,getSetCookies:L,setCookie:Y}=e(79061);T.exports.deleteCookie=I,T.exports.getCookies=D,T.exports.getSetCookies=L,T.exports.setCookie=Y;
const{parseMIMEType:x,serializeAMimeType:v}=e(51900);T.exports.parseMIMEType=x,T.exports.serializeAMimeType=v;const{CloseEvent:_,ErrorEvent:re,MessageEvent:G}=e(15188);T.exports.WebSocket=e(13726).WebSocket,
T.exports.CloseEvent=_,T.exports.ErrorEvent=re,T.exports.MessageEvent=G,T.exports.request=A(s.request),T.exports.stream=A(s.stream),T.exports.pipeline=A(s.pipeline),T.exports.connect=A(s.connect),T.exports.
upgrade=A(s.upgrade),T.exports.MockClient=l,T.exports.MockPool=d,T.exports.MockAgent=o,T.exports.mockErrors=B;const{EventSource:M}=e(21238);T.exports.EventSource=M}),80158:((T,W,e)=>{const{addAbortListener:r}=e(
3440),{RequestAbortedError:k}=e(68707),y=Symbol("kListener"),b=Symbol("kSignal");function Q(f){f.abort?f.abort(f[b]?.reason):f.reason=f[b]?.reason??new k,C(f)}function g(f,t){if(f.reason=null,f[b]=null,
f[y]=null,!!t){if(t.aborted){Q(f);return}f[b]=t,f[y]=()=>{Q(f)},r(f[b],f[y])}}function C(f){f[b]&&("removeEventListener"in f[b]?f[b].removeEventListener("abort",f[y]):f[b].removeListener("abort",f[y]),
f[b]=null,f[y]=null)}T.exports={addSignal:g,removeSignal:C}}),34660:((T,W,e)=>{const r=e(34589),{AsyncResource:k}=e(16698),{InvalidArgumentError:y,SocketError:b}=e(68707),Q=e(3440),{addSignal:g,removeSignal:C}=e(
80158);class f extends k{constructor(c,s){if(!c||typeof c!="object")throw new y("invalid opts");if(typeof s!="function")throw new y("invalid callback");const{signal:a,opaque:l,responseHeaders:o}=c;if(a&&
typeof a.on!="function"&&typeof a.addEventListener!="function")throw new y("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=l||null,this.responseHeaders=o||null,this.
callback=s,this.abort=null,g(this,a)}onConnect(c,s){if(this.reason){c(this.reason);return}r(this.callback),this.abort=c,this.context=s}onHeaders(){throw new b("bad connect",null)}onUpgrade(c,s,a){const{
callback:l,opaque:o,context:d}=this;C(this),this.callback=null;let B=s;B!=null&&(B=this.responseHeaders==="raw"?Q.parseRawHeaders(s):Q.parseHeaders(s)),this.runInAsyncScope(l,null,null,{statusCode:c,headers:B,
socket:a,opaque:o,context:d})}onError(c){const{callback:s,opaque:a}=this;C(this),s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,c,{opaque:a})}))}}function t(p,c){if(c===void 0)
return new Promise((s,a)=>{t.call(this,p,(l,o)=>l?a(l):s(o))});try{const s=new f(p,c);this.dispatch({...p,method:"CONNECT"},s)}catch(s){if(typeof c!="function")throw s;const a=p?.opaque;queueMicrotask(
()=>c(s,{opaque:a}))}}T.exports=t}),76862:((T,W,e)=>{const{Readable:r,Duplex:k,PassThrough:y}=e(57075),{InvalidArgumentError:b,InvalidReturnValueError:Q,RequestAbortedError:g}=e(68707),C=e(3440),{AsyncResource:f}=e(
16698),{addSignal:t,removeSignal:p}=e(80158),c=e(34589),s=Symbol("resume");class a extends r{constructor(){super({autoDestroy:!0}),this[s]=null}_read(){const{[s]:m}=this;m&&(this[s]=null,m())}_destroy(m,S){
this._read(),S(m)}}class l extends r{constructor(m){super({autoDestroy:!0}),this[s]=m}_read(){this[s]()}_destroy(m,S){!m&&!this._readableState.endEmitted&&(m=new g),S(m)}}class o extends f{constructor(m,S){
if(!m||typeof m!="object")throw new b("invalid opts");if(typeof S!="function")throw new b("invalid handler");const{signal:R,method:N,opaque:U,onInfo:i,responseHeaders:A}=m;if(R&&typeof R.on!="function"&&
typeof R.addEventListener!="function")throw new b("signal must be an EventEmitter or EventTarget");if(N==="CONNECT")throw new b("invalid method");if(i&&typeof i!="function")throw new b("invalid onInfo\
 callback");super("UNDICI_PIPELINE"),this.opaque=U||null,this.responseHeaders=A||null,this.handler=S,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new a().on("error",C.nop),this.ret=new k(
{readableObjectMode:m.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,n,u)=>{const{req:w}=this;w.push(h,n)||w._readableState.destroyed?u():w[s]=u},destroy:(h,n)=>{
const{body:u,req:w,res:E,ret:I,abort:D}=this;!h&&!I._readableState.endEmitted&&(h=new g),D&&h&&D(),C.destroy(u,h),C.destroy(w,h),C.destroy(E,h),p(this),n(h)}}).on("prefinish",()=>{const{req:h}=this;h.
push(null)}),this.res=null,t(this,R)}onConnect(m,S){const{ret:R,res:N}=this;if(this.reason){m(this.reason);return}c(!N,"pipeline cannot be retried"),c(!R.destroyed),this.abort=m,this.context=S}onHeaders(m,S,R){
const{opaque:N,handler:U,context:i}=this;if(m<200){if(this.onInfo){const h=this.responseHeaders==="raw"?C.parseRawHeaders(S):C.parseHeaders(S);this.onInfo({statusCode:m,headers:h})}return}this.res=new l(
R);let A;try{this.handler=null;const h=this.responseHeaders==="raw"?C.parseRawHeaders(S):C.parseHeaders(S);A=this.runInAsyncScope(U,null,{statusCode:m,headers:h,opaque:N,body:this.res,context:i})}catch(h){
throw this.res.on("error",C.nop),h}if(!A||typeof A.on!="function")throw new Q("expected Readable");A.on("data",h=>{const{ret:n,body:u}=this;!n.push(h)&&u.pause&&u.pause()}).on("error",h=>{const{ret:n}=this;
C.destroy(n,h)}).on("end",()=>{const{ret:h}=this;h.push(null)}).on("close",()=>{const{ret:h}=this;h._readableState.ended||C.destroy(h,new g)}),this.body=A}onData(m){const{res:S}=this;return S.push(m)}onComplete(m){
const{res:S}=this;S.push(null)}onError(m){const{ret:S}=this;this.handler=null,C.destroy(S,m)}}function d(B,m){try{const S=new o(B,m);return this.dispatch({...B,body:S.req},S),S.ret}catch(S){return new y().
destroy(S)}}T.exports=d}),14043:((T,W,e)=>{const r=e(34589),{Readable:k}=e(49927),{InvalidArgumentError:y,RequestAbortedError:b}=e(68707),Q=e(3440),{getResolveErrorBodyCallback:g}=e(87655),{AsyncResource:C}=e(
16698);class f extends C{constructor(c,s){if(!c||typeof c!="object")throw new y("invalid opts");const{signal:a,method:l,opaque:o,body:d,onInfo:B,responseHeaders:m,throwOnError:S,highWaterMark:R}=c;try{
if(typeof s!="function")throw new y("invalid callback");if(R&&(typeof R!="number"||R<0))throw new y("invalid highWaterMark");if(a&&typeof a.on!="function"&&typeof a.addEventListener!="function")throw new y(
"signal must be an EventEmitter or EventTarget");if(l==="CONNECT")throw new y("invalid method");if(B&&typeof B!="function")throw new y("invalid onInfo callback");super("UNDICI_REQUEST")}catch(N){throw Q.
isStream(d)&&Q.destroy(d.on("error",Q.nop),N),N}this.method=l,this.responseHeaders=m||null,this.opaque=o||null,this.callback=s,this.res=null,this.abort=null,this.body=d,this.trailers={},this.context=null,
this.onInfo=B||null,this.throwOnError=S,this.highWaterMark=R,this.signal=a,this.reason=null,this.removeAbortListener=null,Q.isStream(d)&&d.on("error",N=>{this.onError(N)}),this.signal&&(this.signal.aborted?
this.reason=this.signal.reason??new b:this.removeAbortListener=Q.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new b,this.res?Q.destroy(this.res.on("error",Q.nop),this.reason):this.
abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(c,s){if(this.reason){c(
this.reason);return}r(this.callback),this.abort=c,this.context=s}onHeaders(c,s,a,l){const{callback:o,opaque:d,abort:B,context:m,responseHeaders:S,highWaterMark:R}=this,N=S==="raw"?Q.parseRawHeaders(s):
Q.parseHeaders(s);if(c<200){this.onInfo&&this.onInfo({statusCode:c,headers:N});return}const U=S==="raw"?Q.parseHeaders(s):N,i=U["content-type"],A=U["content-length"],h=new k({resume:a,abort:B,contentType:i,
contentLength:this.method!=="HEAD"&&A?Number(A):null,highWaterMark:R});this.removeAbortListener&&h.on("close",this.removeAbortListener),this.callback=null,this.res=h,o!==null&&(this.throwOnError&&c>=400?
this.runInAsyncScope(g,null,{callback:o,body:h,contentType:i,statusCode:c,statusMessage:l,headers:N}):this.runInAsyncScope(o,null,null,{statusCode:c,headers:N,trailers:this.trailers,opaque:d,body:h,context:m}))}onData(c){
return this.res.push(c)}onComplete(c){Q.parseHeaders(c,this.trailers),this.res.push(null)}onError(c){const{res:s,callback:a,body:l,opaque:o}=this;a&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
a,null,c,{opaque:o})})),s&&(this.res=null,queueMicrotask(()=>{Q.destroy(s,c)})),l&&(this.body=null,Q.destroy(l,c)),this.removeAbortListener&&(s?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}}function t(p,c){if(c===void 0)return new Promise((s,a)=>{t.call(this,p,(l,o)=>l?a(l):s(o))});try{this.dispatch(p,new f(p,c))}catch(s){if(typeof c!="function")throw s;const a=p?.
opaque;queueMicrotask(()=>c(s,{opaque:a}))}}T.exports=t,T.exports.RequestHandler=f}),3560:((T,W,e)=>{const r=e(34589),{finished:k,PassThrough:y}=e(57075),{InvalidArgumentError:b,InvalidReturnValueError:Q}=e(
68707),g=e(3440),{getResolveErrorBodyCallback:C}=e(87655),{AsyncResource:f}=e(16698),{addSignal:t,removeSignal:p}=e(80158);class c extends f{constructor(l,o,d){if(!l||typeof l!="object")throw new b("i\
nvalid opts");const{signal:B,method:m,opaque:S,body:R,onInfo:N,responseHeaders:U,throwOnError:i}=l;try{if(typeof d!="function")throw new b("invalid callback");if(typeof o!="function")throw new b("inva\
lid factory");if(B&&typeof B.on!="function"&&typeof B.addEventListener!="function")throw new b("signal must be an EventEmitter or EventTarget");if(m==="CONNECT")throw new b("invalid method");if(N&&typeof N!=
"function")throw new b("invalid onInfo callback");super("UNDICI_STREAM")}catch(A){throw g.isStream(R)&&g.destroy(R.on("error",g.nop),A),A}this.responseHeaders=U||null,this.opaque=S||null,this.factory=
o,this.callback=d,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=R,this.onInfo=N||null,this.throwOnError=i||!1,g.isStream(R)&&R.on("error",A=>{this.onError(A)}),t(this,B)}onConnect(l,o){
if(this.reason){l(this.reason);return}r(this.callback),this.abort=l,this.context=o}onHeaders(l,o,d,B){const{factory:m,opaque:S,context:R,callback:N,responseHeaders:U}=this,i=U==="raw"?g.parseRawHeaders(
o):g.parseHeaders(o);if(l<200){this.onInfo&&this.onInfo({statusCode:l,headers:i});return}this.factory=null;let A;if(this.throwOnError&&l>=400){const u=(U==="raw"?g.parseHeaders(o):i)["content-type"];A=
new y,this.callback=null,this.runInAsyncScope(C,null,{callback:N,body:A,contentType:u,statusCode:l,statusMessage:B,headers:i})}else{if(m===null)return;if(A=this.runInAsyncScope(m,null,{statusCode:l,headers:i,
opaque:S,context:R}),!A||typeof A.write!="function"||typeof A.end!="function"||typeof A.on!="function")throw new Q("expected Writable");k(A,{readable:!1},n=>{const{callback:u,res:w,opaque:E,trailers:I,
abort:D}=this;this.res=null,(n||!w.readable)&&g.destroy(w,n),this.callback=null,this.runInAsyncScope(u,null,n||null,{opaque:E,trailers:I}),n&&D()})}return A.on("drain",d),this.res=A,(A.writableNeedDrain!==
void 0?A.writableNeedDrain:A._writableState?.needDrain)!==!0}onData(l){const{res:o}=this;return o?o.write(l):!0}onComplete(l){const{res:o}=this;p(this),o&&(this.trailers=g.parseHeaders(l),o.end())}onError(l){
const{res:o,callback:d,opaque:B,body:m}=this;p(this),this.factory=null,o?(this.res=null,g.destroy(o,l)):d&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(d,null,l,{opaque:B})})),m&&(this.
body=null,g.destroy(m,l))}}function s(a,l,o){if(o===void 0)return new Promise((d,B)=>{s.call(this,a,l,(m,S)=>m?B(m):d(S))});try{this.dispatch(a,new c(a,l,o))}catch(d){if(typeof o!="function")throw d;const B=a?.
opaque;queueMicrotask(()=>o(d,{opaque:B}))}}T.exports=s}),61882:((T,W,e)=>{const{InvalidArgumentError:r,SocketError:k}=e(68707),{AsyncResource:y}=e(16698),b=e(3440),{addSignal:Q,removeSignal:g}=e(80158),
C=e(34589);class f extends y{constructor(c,s){if(!c||typeof c!="object")throw new r("invalid opts");if(typeof s!="function")throw new r("invalid callback");const{signal:a,opaque:l,responseHeaders:o}=c;
if(a&&typeof a.on!="function"&&typeof a.addEventListener!="function")throw new r("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=o||null,this.opaque=l||null,
this.callback=s,this.abort=null,this.context=null,Q(this,a)}onConnect(c,s){if(this.reason){c(this.reason);return}C(this.callback),this.abort=c,this.context=null}onHeaders(){throw new k("bad upgrade",null)}onUpgrade(c,s,a){
C(c===101);const{callback:l,opaque:o,context:d}=this;g(this),this.callback=null;const B=this.responseHeaders==="raw"?b.parseRawHeaders(s):b.parseHeaders(s);this.runInAsyncScope(l,null,null,{headers:B,
socket:a,opaque:o,context:d})}onError(c){const{callback:s,opaque:a}=this;g(this),s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,c,{opaque:a})}))}}function t(p,c){if(c===void 0)
return new Promise((s,a)=>{t.call(this,p,(l,o)=>l?a(l):s(o))});try{const s=new f(p,c);this.dispatch({...p,method:p.method||"GET",upgrade:p.protocol||"Websocket"},s)}catch(s){if(typeof c!="function")throw s;
const a=p?.opaque;queueMicrotask(()=>c(s,{opaque:a}))}}T.exports=t}),56615:((T,W,e)=>{T.exports.request=e(14043),T.exports.stream=e(3560),T.exports.pipeline=e(76862),T.exports.upgrade=e(61882),T.exports.
connect=e(34660)}),49927:((T,W,e)=>{const r=e(34589),{Readable:k}=e(57075),{RequestAbortedError:y,NotSupportedError:b,InvalidArgumentError:Q,AbortError:g}=e(68707),C=e(3440),{ReadableStreamFrom:f}=e(3440),
t=Symbol("kConsume"),p=Symbol("kReading"),c=Symbol("kBody"),s=Symbol("kAbort"),a=Symbol("kContentType"),l=Symbol("kContentLength"),o=()=>{};class d extends k{constructor({resume:u,abort:w,contentType:E="",
contentLength:I,highWaterMark:D=64*1024}){super({autoDestroy:!0,read:u,highWaterMark:D}),this._readableState.dataEmitted=!1,this[s]=w,this[t]=null,this[c]=null,this[a]=E,this[l]=I,this[p]=!1}destroy(u){
return!u&&!this._readableState.endEmitted&&(u=new y),u&&this[s](),super.destroy(u)}_destroy(u,w){this[p]?w(u):setImmediate(()=>{w(u)})}on(u,...w){return(u==="data"||u==="readable")&&(this[p]=!0),super.
on(u,...w)}addListener(u,...w){return this.on(u,...w)}off(u,...w){const E=super.off(u,...w);return(u==="data"||u==="readable")&&(this[p]=this.listenerCount("data")>0||this.listenerCount("readable")>0),
E}removeListener(u,...w){return this.off(u,...w)}push(u){return this[t]&&u!==null?(A(this[t],u),this[p]?super.push(u):!0):super.push(u)}async text(){return S(this,"text")}async json(){return S(this,"j\
son")}async blob(){return S(this,"blob")}async bytes(){return S(this,"bytes")}async arrayBuffer(){return S(this,"arrayBuffer")}async formData(){throw new b}get bodyUsed(){return C.isDisturbed(this)}get body(){
return this[c]||(this[c]=f(this),this[t]&&(this[c].getReader(),r(this[c].locked))),this[c]}async dump(u){let w=Number.isFinite(u?.limit)?u.limit:131072;const E=u?.signal;if(E!=null&&(typeof E!="object"||
!("aborted"in E)))throw new Q("signal must be an AbortSignal");return E?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((I,D)=>{this[l]>w&&this.destroy(new g);const L=()=>{this.
destroy(E.reason??new g)};E?.addEventListener("abort",L),this.on("close",function(){E?.removeEventListener("abort",L),E?.aborted?D(E.reason??new g):I(null)}).on("error",o).on("data",function(Y){w-=Y.length,
w<=0&&this.destroy()}).resume()})}}function B(n){return n[c]&&n[c].locked===!0||n[t]}function m(n){return C.isDisturbed(n)||B(n)}async function S(n,u){return r(!n[t]),new Promise((w,E)=>{if(m(n)){const I=n.
_readableState;I.destroyed&&I.closeEmitted===!1?n.on("error",D=>{E(D)}).on("close",()=>{E(new TypeError("unusable"))}):E(I.errored??new TypeError("unusable"))}else queueMicrotask(()=>{n[t]={type:u,stream:n,
resolve:w,reject:E,length:0,body:[]},n.on("error",function(I){h(this[t],I)}).on("close",function(){this[t].body!==null&&h(this[t],new y)}),R(n[t])})})}function R(n){if(n.body===null)return;const{_readableState:u}=n.
stream;if(u.bufferIndex){const w=u.bufferIndex,E=u.buffer.length;for(let I=w;I<E;I++)A(n,u.buffer[I])}else for(const w of u.buffer)A(n,w);for(u.endEmitted?i(this[t]):n.stream.on("end",function(){i(this[t])}),
n.stream.resume();n.stream.read()!=null;);}function N(n,u){if(n.length===0||u===0)return"";const w=n.length===1?n[0]:Buffer.concat(n,u),E=w.length,I=E>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.
utf8Slice(I,E)}function U(n,u){if(n.length===0||u===0)return new Uint8Array(0);if(n.length===1)return new Uint8Array(n[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(u).buffer);let E=0;for(let I=0;I<
n.length;++I){const D=n[I];w.set(D,E),E+=D.length}return w}function i(n){const{type:u,body:w,resolve:E,stream:I,length:D}=n;try{u==="text"?E(N(w,D)):u==="json"?E(JSON.parse(N(w,D))):u==="arrayBuffer"?
E(U(w,D).buffer):u==="blob"?E(new Blob(w,{type:I[a]})):u==="bytes"&&E(U(w,D)),h(n)}catch(L){I.destroy(L)}}function A(n,u){n.length+=u.length,n.body.push(u)}function h(n,u){n.body!==null&&(u?n.reject(u):
n.resolve(),n.type=null,n.stream=null,n.resolve=null,n.reject=null,n.length=0,n.body=null)}T.exports={Readable:d,chunksDecode:N}}),87655:((T,W,e)=>{const r=e(34589),{ResponseStatusCodeError:k}=e(68707),
{chunksDecode:y}=e(49927),b=128*1024;async function Q({callback:f,body:t,contentType:p,statusCode:c,statusMessage:s,headers:a}){r(t);let l=[],o=0;try{for await(const S of t)if(l.push(S),o+=S.length,o>
b){l=[],o=0;break}}catch{l=[],o=0}const d=`Response status code ${c}${s?`: ${s}`:""}`;if(c===204||!p||!o){queueMicrotask(()=>f(new k(d,c,a)));return}const B=Error.stackTraceLimit;Error.stackTraceLimit=
0;let m;try{g(p)?m=JSON.parse(y(l,o)):C(p)&&(m=y(l,o))}catch{}finally{Error.stackTraceLimit=B}queueMicrotask(()=>f(new k(d,c,a,m)))}const g=f=>f.length>15&&f[11]==="/"&&f[0]==="a"&&f[1]==="p"&&f[2]===
"p"&&f[3]==="l"&&f[4]==="i"&&f[5]==="c"&&f[6]==="a"&&f[7]==="t"&&f[8]==="i"&&f[9]==="o"&&f[10]==="n"&&f[12]==="j"&&f[13]==="s"&&f[14]==="o"&&f[15]==="n",C=f=>f.length>4&&f[4]==="/"&&f[0]==="t"&&f[1]===
"e"&&f[2]==="x"&&f[3]==="t";T.exports={getResolveErrorBodyCallback:Q,isContentTypeApplicationJson:g,isContentTypeText:C}}),59136:((T,W,e)=>{const r=e(77030),k=e(34589),y=e(3440),{InvalidArgumentError:b,
ConnectTimeoutError:Q}=e(68707),g=e(96603);function C(){}let f,t;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?t=class{constructor(l){this._maxCachedSessions=l,
this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(o=>{if(this._sessionCache.size<this._maxCachedSessions)return;const d=this._sessionCache.get(o);d!==void 0&&d.deref()===
void 0&&this._sessionCache.delete(o)})}get(l){const o=this._sessionCache.get(l);return o?o.deref():null}set(l,o){this._maxCachedSessions!==0&&(this._sessionCache.set(l,new WeakRef(o)),this._sessionRegistry.
register(o,l))}}:t=class{constructor(l){this._maxCachedSessions=l,this._sessionCache=new Map}get(l){return this._sessionCache.get(l)}set(l,o){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=
this._maxCachedSessions){const{value:d}=this._sessionCache.keys().next();this._sessionCache.delete(d)}this._sessionCache.set(l,o)}}};function p({allowH2:a,maxCachedSessions:l,socketPath:o,timeout:d,session:B,
...m}){if(l!=null&&(!Number.isInteger(l)||l<0))throw new b("maxCachedSessions must be a positive integer or zero");const S={path:o,...m},R=new t(l??100);return d=d??1e4,a=a??!1,function({hostname:U,host:i,
protocol:A,port:h,servername:n,localAddress:u,httpSocket:w},E){let I;if(A==="https:"){f||(f=e(41692)),n=n||S.servername||y.getServerName(i)||null;const L=n||U;k(L);const Y=B||R.get(L)||null;h=h||443,I=
f.connect({highWaterMark:16384,...S,servername:n,session:Y,localAddress:u,ALPNProtocols:a?["http/1.1","h2"]:["http/1.1"],socket:w,port:h,host:U}),I.on("session",function(x){R.set(L,x)})}else k(!w,"htt\
pSocket can only be sent on TLS update"),h=h||80,I=r.connect({highWaterMark:64*1024,...S,localAddress:u,port:h,host:U});if(S.keepAlive==null||S.keepAlive){const L=S.keepAliveInitialDelay===void 0?6e4:
S.keepAliveInitialDelay;I.setKeepAlive(!0,L)}const D=c(new WeakRef(I),{timeout:d,hostname:U,port:h});return I.setNoDelay(!0).once(A==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),
E){const L=E;E=null,L(null,this)}}).on("error",function(L){if(queueMicrotask(D),E){const Y=E;E=null,Y(L)}}),I}}const c=process.platform==="win32"?(a,l)=>{if(!l.timeout)return C;let o=null,d=null;const B=g.
setFastTimeout(()=>{o=setImmediate(()=>{d=setImmediate(()=>s(a.deref(),l))})},l.timeout);return()=>{g.clearFastTimeout(B),clearImmediate(o),clearImmediate(d)}}:(a,l)=>{if(!l.timeout)return C;let o=null;
const d=g.setFastTimeout(()=>{o=setImmediate(()=>{s(a.deref(),l)})},l.timeout);return()=>{g.clearFastTimeout(d),clearImmediate(o)}};function s(a,l){if(a==null)return;let o="Connect Timeout Error";Array.
isArray(a.autoSelectFamilyAttemptedAddresses)?o+=` (attempted addresses: ${a.autoSelectFamilyAttemptedAddresses.join(", ")},`:o+=` (attempted address: ${l.hostname}:${l.port},`,o+=` timeout: ${l.timeout}\
ms)`,y.destroy(a,new Q(o))}T.exports=p}),10735:(T=>{const W={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access\
-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc",
"Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Secur\
ity-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","\
ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max\
-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Ext\
ensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Tra\
nsport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Opt\
ions","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let r=0;r<e.length;++r){const k=e[r],y=k.toLowerCase();W[k]=
W[y]=y}Object.setPrototypeOf(W,null),T.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:W}}),42414:((T,W,e)=>{const r=e(53053),k=e(57975),y=k.debuglog("undici"),b=k.debuglog("fetch"),Q=k.debuglog(
"websocket");let g=!1;const C={beforeConnect:r.channel("undici:client:beforeConnect"),connected:r.channel("undici:client:connected"),connectError:r.channel("undici:client:connectError"),sendHeaders:r.
channel("undici:client:sendHeaders"),create:r.channel("undici:request:create"),bodySent:r.channel("undici:request:bodySent"),headers:r.channel("undici:request:headers"),trailers:r.channel("undici:requ\
est:trailers"),error:r.channel("undici:request:error"),open:r.channel("undici:websocket:open"),close:r.channel("undici:websocket:close"),socketError:r.channel("undici:websocket:socket_error"),ping:r.channel(
"undici:websocket:ping"),pong:r.channel("undici:websocket:pong")};if(y.enabled||b.enabled){const f=b.enabled?b:y;r.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:p,protocol:c,
port:s,host:a}}=t;f("connecting to %s using %s%s",`${a}${s?`:${s}`:""}`,c,p)}),r.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:p,protocol:c,port:s,host:a}}=t;f("connect\
ed to %s using %s%s",`${a}${s?`:${s}`:""}`,c,p)}),r.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:p,protocol:c,port:s,host:a},error:l}=t;f("connection to %s using %s\
%s errored - %s",`${a}${s?`:${s}`:""}`,c,p,l.message)}),r.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:p,path:c,origin:s}}=t;f("sending request to %s %s/%s",p,s,c)}),r.channel(
"undici:request:headers").subscribe(t=>{const{request:{method:p,path:c,origin:s},response:{statusCode:a}}=t;f("received response to %s %s/%s - HTTP %d",p,s,c,a)}),r.channel("undici:request:trailers").
subscribe(t=>{const{request:{method:p,path:c,origin:s}}=t;f("trailers received from %s %s/%s",p,s,c)}),r.channel("undici:request:error").subscribe(t=>{const{request:{method:p,path:c,origin:s},error:a}=t;
f("request to %s %s/%s errored - %s",p,s,c,a.message)}),g=!0}if(Q.enabled){if(!g){const f=y.enabled?y:Q;r.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:p,protocol:c,
port:s,host:a}}=t;f("connecting to %s%s using %s%s",a,s?`:${s}`:"",c,p)}),r.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:p,protocol:c,port:s,host:a}}=t;f("connected to\
 %s%s using %s%s",a,s?`:${s}`:"",c,p)}),r.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:p,protocol:c,port:s,host:a},error:l}=t;f("connection to %s%s using %s%s error\
ed - %s",a,s?`:${s}`:"",c,p,l.message)}),r.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:p,path:c,origin:s}}=t;f("sending request to %s %s/%s",p,s,c)})}r.channel("undici:web\
socket:open").subscribe(f=>{const{address:{address:t,port:p}}=f;Q("connection opened %s%s",t,p?`:${p}`:"")}),r.channel("undici:websocket:close").subscribe(f=>{const{websocket:t,code:p,reason:c}=f;Q("c\
losed connection to %s - %s %s",t.url,p,c)}),r.channel("undici:websocket:socket_error").subscribe(f=>{Q("connection errored - %s",f.message)}),r.channel("undici:websocket:ping").subscribe(f=>{Q("ping \
received")}),r.channel("undici:websocket:pong").subscribe(f=>{Q("pong received")})}T.exports={channels:C}}),68707:(T=>{const W=Symbol.for("undici.error.UND_ERR");class e extends Error{constructor(z){super(
z),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](z){return z&&z[W]===!0}[W]=!0}const r=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class k extends e{constructor(z){super(
z),this.name="ConnectTimeoutError",this.message=z||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](z){return z&&z[r]===!0}[r]=!0}const y=Symbol.for("undici.error\
.UND_ERR_HEADERS_TIMEOUT");class b extends e{constructor(z){super(z),this.name="HeadersTimeoutError",this.message=z||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](z){
return z&&z[y]===!0}[y]=!0}const Q=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class g extends e{constructor(z){super(z),this.name="HeadersOverflowError",this.message=z||"Headers Overflow Erro\
r",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](z){return z&&z[Q]===!0}[Q]=!0}const C=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class f extends e{constructor(z){super(z),this.
name="BodyTimeoutError",this.message=z||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](z){return z&&z[C]===!0}[C]=!0}const t=Symbol.for("undici.error.UND_ERR_RESPONSE\
_STATUS_CODE");class p extends e{constructor(z,xe,be,Qe){super(z),this.name="ResponseStatusCodeError",this.message=z||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=Qe,
this.status=xe,this.statusCode=xe,this.headers=be}static[Symbol.hasInstance](z){return z&&z[t]===!0}[t]=!0}const c=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class s extends e{constructor(z){super(
z),this.name="InvalidArgumentError",this.message=z||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](z){return z&&z[c]===!0}[c]=!0}const a=Symbol.for("undici.error.U\
ND_ERR_INVALID_RETURN_VALUE");class l extends e{constructor(z){super(z),this.name="InvalidReturnValueError",this.message=z||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.
hasInstance](z){return z&&z[a]===!0}[a]=!0}const o=Symbol.for("undici.error.UND_ERR_ABORT");class d extends e{constructor(z){super(z),this.name="AbortError",this.message=z||"The operation was aborted",
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](z){return z&&z[o]===!0}[o]=!0}const B=Symbol.for("undici.error.UND_ERR_ABORTED");class m extends d{constructor(z){super(z),this.name="AbortError",this.
message=z||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](z){return z&&z[B]===!0}[B]=!0}const S=Symbol.for("undici.error.UND_ERR_INFO");class R extends e{constructor(z){super(
z),this.name="InformationalError",this.message=z||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](z){return z&&z[S]===!0}[S]=!0}const N=Symbol.for("undici.error.UND_ERR_REQ_C\
ONTENT_LENGTH_MISMATCH");class U extends e{constructor(z){super(z),this.name="RequestContentLengthMismatchError",this.message=z||"Request body length does not match content-length header",this.code="U\
ND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](z){return z&&z[N]===!0}[N]=!0}const i=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class A extends e{constructor(z){super(
z),this.name="ResponseContentLengthMismatchError",this.message=z||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](z){
return z&&z[i]===!0}[i]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class n extends e{constructor(z){super(z),this.name="ClientDestroyedError",this.message=z||"The client is destroyed",this.
code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](z){return z&&z[h]===!0}[h]=!0}const u=Symbol.for("undici.error.UND_ERR_CLOSED");class w extends e{constructor(z){super(z),this.name="ClientClosedErr\
or",this.message=z||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](z){return z&&z[u]===!0}[u]=!0}const E=Symbol.for("undici.error.UND_ERR_SOCKET");class I extends e{constructor(z,xe){
super(z),this.name="SocketError",this.message=z||"Socket error",this.code="UND_ERR_SOCKET",this.socket=xe}static[Symbol.hasInstance](z){return z&&z[E]===!0}[E]=!0}const D=Symbol.for("undici.error.UND_\
ERR_NOT_SUPPORTED");class L extends e{constructor(z){super(z),this.name="NotSupportedError",this.message=z||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](z){return z&&
z[D]===!0}[D]=!0}const Y=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class x extends e{constructor(z){super(z),this.name="MissingUpstreamError",this.message=z||"No upstream has been added \
to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](z){return z&&z[Y]===!0}[Y]=!0}const v=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class _ extends Error{constructor(z,xe,be){
super(z),this.name="HTTPParserError",this.code=xe?`HPE_${xe}`:void 0,this.data=be?be.toString():void 0}static[Symbol.hasInstance](z){return z&&z[v]===!0}[v]=!0}const re=Symbol.for("undici.error.UND_ER\
R_RES_EXCEEDED_MAX_SIZE");class G extends e{constructor(z){super(z),this.name="ResponseExceededMaxSizeError",this.message=z||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SI\
ZE"}static[Symbol.hasInstance](z){return z&&z[re]===!0}[re]=!0}const M=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class H extends e{constructor(z,xe,{headers:be,data:Qe}){super(z),this.name="Request\
RetryError",this.message=z||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=xe,this.data=Qe,this.headers=be}static[Symbol.hasInstance](z){return z&&z[M]===!0}[M]=!0}const J=Symbol.
for("undici.error.UND_ERR_RESPONSE");class j extends e{constructor(z,xe,{headers:be,data:Qe}){super(z),this.name="ResponseError",this.message=z||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=
xe,this.data=Qe,this.headers=be}static[Symbol.hasInstance](z){return z&&z[J]===!0}[J]=!0}const te=Symbol.for("undici.error.UND_ERR_PRX_TLS");class ae extends e{constructor(z,xe,be){super(xe,{cause:z,...be??
{}}),this.name="SecureProxyConnectionError",this.message=xe||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=z}static[Symbol.hasInstance](z){return z&&z[te]===!0}[te]=!0}const ee=Symbol.
for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class Z extends e{constructor(z){super(z),this.name="MessageSizeExceededError",this.message=z||"Max decompressed message size exceeded",this.code="\
UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](z){return z&&z[ee]===!0}get[ee](){return!0}}T.exports={AbortError:d,HTTPParserError:_,UndiciError:e,HeadersTimeoutError:b,HeadersOverflowError:g,
BodyTimeoutError:f,RequestContentLengthMismatchError:U,ConnectTimeoutError:k,ResponseStatusCodeError:p,InvalidArgumentError:s,InvalidReturnValueError:l,RequestAbortedError:m,ClientDestroyedError:n,ClientClosedError:w,
InformationalError:R,SocketError:I,NotSupportedError:L,ResponseContentLengthMismatchError:A,BalancedPoolMissingUpstreamError:x,ResponseExceededMaxSizeError:G,RequestRetryError:H,ResponseError:j,SecureProxyConnectionError:ae,
MessageSizeExceededError:Z}}),44655:((T,W,e)=>{const{InvalidArgumentError:r,NotSupportedError:k}=e(68707),y=e(34589),{isValidHTTPToken:b,isValidHeaderValue:Q,isStream:g,destroy:C,isBuffer:f,isFormDataLike:t,
isIterable:p,isBlobLike:c,buildURL:s,validateHandler:a,getServerName:l,normalizedMethodRecords:o}=e(3440),{channels:d}=e(42414),{headerNameLowerCasedRecord:B}=e(10735),m=/[^\u0021-\u00ff]/,S=Symbol("h\
andler");class R{constructor(i,{path:A,method:h,body:n,headers:u,query:w,idempotent:E,blocking:I,upgrade:D,headersTimeout:L,bodyTimeout:Y,reset:x,throwOnError:v,expectContinue:_,servername:re},G){if(typeof A!=
"string")throw new r("path must be a string");if(A[0]!=="/"&&!(A.startsWith("http://")||A.startsWith("https://"))&&h!=="CONNECT")throw new r("path must be an absolute URL or start with a slash");if(m.
test(A))throw new r("invalid request path");if(typeof h!="string")throw new r("method must be a string");if(o[h]===void 0&&!b(h))throw new r("invalid request method");if(D&&typeof D!="string")throw new r(
"upgrade must be a string");if(D&&!Q(D))throw new r("invalid upgrade header");if(L!=null&&(!Number.isFinite(L)||L<0))throw new r("invalid headersTimeout");if(Y!=null&&(!Number.isFinite(Y)||Y<0))throw new r(
"invalid bodyTimeout");if(x!=null&&typeof x!="boolean")throw new r("invalid reset");if(_!=null&&typeof _!="boolean")throw new r("invalid expectContinue");if(this.headersTimeout=L,this.bodyTimeout=Y,this.
throwOnError=v===!0,this.method=h,this.abort=null,n==null)this.body=null;else if(g(n)){this.body=n;const M=this.body._readableState;(!M||!M.autoDestroy)&&(this.endHandler=function(){C(this)},this.body.
on("end",this.endHandler)),this.errorHandler=H=>{this.abort?this.abort(H):this.error=H},this.body.on("error",this.errorHandler)}else if(f(n))this.body=n.byteLength?n:null;else if(ArrayBuffer.isView(n))
this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")this.body=n.length?
Buffer.from(n):null;else if(t(n)||p(n)||c(n))this.body=n;else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,
this.upgrade=D||null,this.path=w?s(A,w):A,this.origin=i,this.idempotent=E??(h==="HEAD"||h==="GET"),this.blocking=I??!1,this.reset=x??null,this.host=null,this.contentLength=null,this.contentType=null,this.
headers=[],this.expectContinue=_??!1,Array.isArray(u)){if(u.length%2!==0)throw new r("headers array must be even");for(let M=0;M<u.length;M+=2)N(this,u[M],u[M+1])}else if(u&&typeof u=="object")if(u[Symbol.
iterator])for(const M of u){if(!Array.isArray(M)||M.length!==2)throw new r("headers must be in key-value pair format");N(this,M[0],M[1])}else{const M=Object.keys(u);for(let H=0;H<M.length;++H)N(this,M[H],
u[M[H]])}else if(u!=null)throw new r("headers must be an object or an array");a(G,h,D),this.servername=re||l(this.host),this[S]=G,d.create.hasSubscribers&&d.create.publish({request:this})}onBodySent(i){
if(this[S].onBodySent)try{return this[S].onBodySent(i)}catch(A){this.abort(A)}}onRequestSent(){if(d.bodySent.hasSubscribers&&d.bodySent.publish({request:this}),this[S].onRequestSent)try{return this[S].
onRequestSent()}catch(i){this.abort(i)}}onConnect(i){if(y(!this.aborted),y(!this.completed),this.error)i(this.error);else return this.abort=i,this[S].onConnect(i)}onResponseStarted(){return this[S].onResponseStarted?.()}onHeaders(i,A,h,n){
y(!this.aborted),y(!this.completed),d.headers.hasSubscribers&&d.headers.publish({request:this,response:{statusCode:i,headers:A,statusText:n}});try{return this[S].onHeaders(i,A,h,n)}catch(u){this.abort(
u)}}onData(i){y(!this.aborted),y(!this.completed);try{return this[S].onData(i)}catch(A){return this.abort(A),!1}}onUpgrade(i,A,h,n=""){this.onFinally(),y(!this.aborted),y(!this.completed),i!==null&&this.#e(
i,A,n);const u=this[S].onUpgrade(i,A,h);return this.aborted||(this.completed=!0,i!==null&&this.#t()),u}onUpgradeResponse(i,A,h,n=""){y(!this.aborted),y(this.completed),d.headers.hasSubscribers&&this.#e(
i,h(A),n),this.#t()}onUpgradeError(i){y(!this.aborted),y(this.completed),d.error.hasSubscribers&&d.error.publish({request:this,error:i})}#e(i,A,h){d.headers.hasSubscribers&&d.headers.publish({request:this,
response:{statusCode:i,headers:A,statusText:h}})}#t(){d.trailers.hasSubscribers&&d.trailers.publish({request:this,trailers:[]})}onComplete(i){this.onFinally(),y(!this.aborted),this.completed=!0,d.trailers.
hasSubscribers&&d.trailers.publish({request:this,trailers:i});try{return this[S].onComplete(i)}catch(A){this.onError(A)}}onError(i){if(this.onFinally(),d.error.hasSubscribers&&d.error.publish({request:this,
error:i}),!this.aborted)return this.aborted=!0,this[S].onError(i)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(i,A){return N(this,i,A),this}}function N(U,i,A){if(A&&typeof A=="object"&&!Array.isArray(A))throw new r(`invalid ${i} header`);if(A===void 0)return;let h=B[i];
if(h===void 0&&(h=i.toLowerCase(),B[h]===void 0&&!b(h)))throw new r("invalid header key");if(Array.isArray(A)){const n=[];for(let u=0;u<A.length;u++)if(typeof A[u]=="string"){if(!Q(A[u]))throw new r(`\
invalid ${i} header`);n.push(A[u])}else if(A[u]===null)n.push("");else{if(typeof A[u]=="object")throw new r(`invalid ${i} header`);{const w=`${A[u]}`;if(!Q(w))throw new r(`invalid ${i} header`);n.push(
w)}}A=n}else if(typeof A=="string"){if(!Q(A))throw new r(`invalid ${i} header`)}else if(A===null)A="";else if(A=`${A}`,!Q(A))throw new r(`invalid ${i} header`);if(h==="host"){if(U.host!==null)throw new r(
"duplicate host header");if(typeof A!="string")throw new r("invalid host header");U.host=A}else if(h==="content-length"){if(U.contentLength!==null)throw new r("duplicate content-length header");if(U.contentLength=
parseInt(A,10),!Number.isFinite(U.contentLength))throw new r("invalid content-length header")}else if(U.contentType===null&&h==="content-type")U.contentType=A,U.headers.push(i,A);else{if(h==="transfer\
-encoding"||h==="keep-alive"||h==="upgrade")throw new r(`invalid ${h} header`);if(h==="connection"){const n=typeof A=="string"?A.toLowerCase():null;if(n!=="close"&&n!=="keep-alive")throw new r("invali\
d connection header");n==="close"&&(U.reset=!0)}else{if(h==="expect")throw new k("expect header not supported");U.headers.push(i,A)}}}T.exports=R}),36443:(T=>{T.exports={kClose:Symbol("close"),kDestroy:Symbol(
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
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((T,W,e)=>{const{wellknownHeaderNames:r,
headerNameLowerCasedRecord:k}=e(10735);class y{value=null;left=null;middle=null;right=null;code;constructor(C,f,t){if(t===void 0||t>=C.length)throw new TypeError("Unreachable");if((this.code=C.charCodeAt(
t))>127)throw new TypeError("key must be ascii string");C.length!==++t?this.middle=new y(C,f,t):this.value=f}add(C,f){const t=C.length;if(t===0)throw new TypeError("Unreachable");let p=0,c=this;for(;;){
const s=C.charCodeAt(p);if(s>127)throw new TypeError("key must be ascii string");if(c.code===s)if(t===++p){c.value=f;break}else if(c.middle!==null)c=c.middle;else{c.middle=new y(C,f,p);break}else if(c.
code<s)if(c.left!==null)c=c.left;else{c.left=new y(C,f,p);break}else if(c.right!==null)c=c.right;else{c.right=new y(C,f,p);break}}}search(C){const f=C.length;let t=0,p=this;for(;p!==null&&t<f;){let c=C[t];
for(c<=90&&c>=65&&(c|=32);p!==null;){if(c===p.code){if(f===++t)return p;p=p.middle;break}p=p.code<c?p.left:p.right}}return null}}class b{node=null;insert(C,f){this.node===null?this.node=new y(C,f,0):this.
node.add(C,f)}lookup(C){return this.node?.search(C)?.value??null}}const Q=new b;for(let g=0;g<r.length;++g){const C=k[r[g]];Q.insert(C,C)}T.exports={TernarySearchTree:b,tree:Q}}),3440:((T,W,e)=>{const r=e(
34589),{kDestroyed:k,kBodyUsed:y,kListeners:b,kBody:Q}=e(36443),{IncomingMessage:g}=e(37067),C=e(57075),f=e(77030),{Blob:t}=e(4573),p=e(57975),{stringify:c}=e(41792),{EventEmitter:s}=e(78474),{InvalidArgumentError:a}=e(
68707),{headerNameLowerCasedRecord:l}=e(10735),{tree:o}=e(67752),[d,B]=process.versions.node.split(".").map(F=>Number(F));class m{constructor($){this[Q]=$,this[y]=!1}async*[Symbol.asyncIterator](){r(!this[y],
"disturbed"),this[y]=!0,yield*this[Q]}}function S(F){return N(F)?(Y(F)===0&&F.on("data",function(){r(!1)}),typeof F.readableDidRead!="boolean"&&(F[y]=!1,s.prototype.on.call(F,"data",function(){this[y]=
!0})),F):F&&typeof F.pipeTo=="function"?new m(F):F&&typeof F!="string"&&!ArrayBuffer.isView(F)&&L(F)?new m(F):F}function R(){}function N(F){return F&&typeof F=="object"&&typeof F.pipe=="function"&&typeof F.
on=="function"}function U(F){if(F===null)return!1;if(F instanceof t)return!0;if(typeof F!="object")return!1;{const $=F[Symbol.toStringTag];return($==="Blob"||$==="File")&&("stream"in F&&typeof F.stream==
"function"||"arrayBuffer"in F&&typeof F.arrayBuffer=="function")}}function i(F,$){if(F.includes("?")||F.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#\
".');const q=c($);return q&&(F+="?"+q),F}function A(F){const $=parseInt(F,10);return $===Number(F)&&$>=0&&$<=65535}function h(F){return F!=null&&F[0]==="h"&&F[1]==="t"&&F[2]==="t"&&F[3]==="p"&&(F[4]===
":"||F[4]==="s"&&F[5]===":")}function n(F){if(typeof F=="string"){if(F=new URL(F),!h(F.origin||F.protocol))throw new a("Invalid URL protocol: the URL must start with `http:` or `https:`.");return F}if(!F||
typeof F!="object")throw new a("Invalid URL: The URL argument must be a non-null object.");if(!(F instanceof URL)){if(F.port!=null&&F.port!==""&&A(F.port)===!1)throw new a("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(F.path!=null&&typeof F.path!="string")throw new a("Invalid URL path: the path must be a string or null/undefined.");if(F.pathname!=null&&typeof F.
pathname!="string")throw new a("Invalid URL pathname: the pathname must be a string or null/undefined.");if(F.hostname!=null&&typeof F.hostname!="string")throw new a("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(F.origin!=null&&typeof F.origin!="string")throw new a("Invalid URL origin: the origin must be a string or null/undefined.");if(!h(F.origin||F.protocol))throw new a(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");const $=F.port!=null?F.port:F.protocol==="https:"?443:80;let q=F.origin!=null?F.origin:`${F.protocol||""}//${F.hostname||""}:${$}`,
ge=F.path!=null?F.path:`${F.pathname||""}${F.search||""}`;return q[q.length-1]==="/"&&(q=q.slice(0,q.length-1)),ge&&ge[0]!=="/"&&(ge=`/${ge}`),new URL(`${q}${ge}`)}if(!h(F.origin||F.protocol))throw new a(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return F}function u(F){if(F=n(F),F.pathname!=="/"||F.search||F.hash)throw new a("invalid url");return F}function w(F){if(F[0]==="["){
const q=F.indexOf("]");return r(q!==-1),F.substring(1,q)}const $=F.indexOf(":");return $===-1?F:F.substring(0,$)}function E(F){if(!F)return null;r(typeof F=="string");const $=w(F);return f.isIP($)?"":
$}function I(F){return JSON.parse(JSON.stringify(F))}function D(F){return F!=null&&typeof F[Symbol.asyncIterator]=="function"}function L(F){return F!=null&&(typeof F[Symbol.iterator]=="function"||typeof F[Symbol.
asyncIterator]=="function")}function Y(F){if(F==null)return 0;if(N(F)){const $=F._readableState;return $&&$.objectMode===!1&&$.ended===!0&&Number.isFinite($.length)?$.length:null}else{if(U(F))return F.
size!=null?F.size:null;if(j(F))return F.byteLength}return null}function x(F){return F&&!!(F.destroyed||F[k]||C.isDestroyed?.(F))}function v(F,$){F==null||!N(F)||x(F)||(typeof F.destroy=="function"?(Object.
getPrototypeOf(F).constructor===g&&(F.socket=null),F.destroy($)):$&&queueMicrotask(()=>{F.emit("error",$)}),F.destroyed!==!0&&(F[k]=!0))}const _=/timeout=(\d+)/;function re(F){const $=F.toString().match(
_);return $?parseInt($[1],10)*1e3:null}function G(F){return typeof F=="string"?l[F]??F.toLowerCase():o.lookup(F)??F.toString("latin1").toLowerCase()}function M(F){return o.lookup(F)??F.toString("latin\
1").toLowerCase()}function H(F,$){$===void 0&&($={});for(let q=0;q<F.length;q+=2){const ge=G(F[q]);let ke=$[ge];if(ke)typeof ke=="string"&&(ke=[ke],$[ge]=ke),ke.push(F[q+1].toString("utf8"));else{const de=F[q+
1];typeof de=="string"?$[ge]=de:$[ge]=Array.isArray(de)?de.map(Ge=>Ge.toString("utf8")):de.toString("utf8")}}return"content-length"in $&&"content-disposition"in $&&($["content-disposition"]=Buffer.from(
$["content-disposition"]).toString("latin1")),$}function J(F){const $=F.length,q=new Array($);let ge=!1,ke=-1,de,Ge,Ie=0;for(let Ne=0;Ne<F.length;Ne+=2)de=F[Ne],Ge=F[Ne+1],typeof de!="string"&&(de=de.
toString()),typeof Ge!="string"&&(Ge=Ge.toString("utf8")),Ie=de.length,Ie===14&&de[7]==="-"&&(de==="content-length"||de.toLowerCase()==="content-length")?ge=!0:Ie===19&&de[7]==="-"&&(de==="content-dis\
position"||de.toLowerCase()==="content-disposition")&&(ke=Ne+1),q[Ne]=de,q[Ne+1]=Ge;return ge&&ke!==-1&&(q[ke]=Buffer.from(q[ke]).toString("latin1")),q}function j(F){return F instanceof Uint8Array||Buffer.
isBuffer(F)}function te(F,$,q){if(!F||typeof F!="object")throw new a("handler must be an object");if(typeof F.onConnect!="function")throw new a("invalid onConnect method");if(typeof F.onError!="functi\
on")throw new a("invalid onError method");if(typeof F.onBodySent!="function"&&F.onBodySent!==void 0)throw new a("invalid onBodySent method");if(q||$==="CONNECT"){if(typeof F.onUpgrade!="function")throw new a(
"invalid onUpgrade method")}else{if(typeof F.onHeaders!="function")throw new a("invalid onHeaders method");if(typeof F.onData!="function")throw new a("invalid onData method");if(typeof F.onComplete!="\
function")throw new a("invalid onComplete method")}}function ae(F){return!!(F&&(C.isDisturbed(F)||F[y]))}function ee(F){return!!(F&&C.isErrored(F))}function Z(F){return!!(F&&C.isReadable(F))}function ie(F){
return{localAddress:F.localAddress,localPort:F.localPort,remoteAddress:F.remoteAddress,remotePort:F.remotePort,remoteFamily:F.remoteFamily,timeout:F.timeout,bytesWritten:F.bytesWritten,bytesRead:F.bytesRead}}
function z(F){let $;return new ReadableStream({async start(){$=F[Symbol.asyncIterator]()},async pull(q){const{done:ge,value:ke}=await $.next();if(ge)queueMicrotask(()=>{q.close(),q.byobRequest?.respond(
0)});else{const de=Buffer.isBuffer(ke)?ke:Buffer.from(ke);de.byteLength&&q.enqueue(new Uint8Array(de))}return q.desiredSize>0},async cancel(q){await $.return()},type:"bytes"})}function xe(F){return F&&
typeof F=="object"&&typeof F.append=="function"&&typeof F.delete=="function"&&typeof F.get=="function"&&typeof F.getAll=="function"&&typeof F.has=="function"&&typeof F.set=="function"&&F[Symbol.toStringTag]===
"FormData"}function be(F,$){return"addEventListener"in F?(F.addEventListener("abort",$,{once:!0}),()=>F.removeEventListener("abort",$)):(F.addListener("abort",$),()=>F.removeListener("abort",$))}const Qe=typeof String.
prototype.toWellFormed=="function",pe=typeof String.prototype.isWellFormed=="function";function He(F){return Qe?`${F}`.toWellFormed():p.toUSVString(F)}function Oe(F){return pe?`${F}`.isWellFormed():He(
F)===`${F}`}function et(F){switch(F){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:return F>=
33&&F<=126}}function lt(F){if(F.length===0)return!1;for(let $=0;$<F.length;++$)if(!et(F.charCodeAt($)))return!1;return!0}const ot=/[^\t\x20-\x7e\x80-\xff]/;function ye(F){return!ot.test(F)}function Be(F){
if(F==null||F==="")return{start:0,end:null,size:null};const $=F?F.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return $?{start:parseInt($[1]),end:$[2]?parseInt($[2]):null,size:$[3]?parseInt($[3]):null}:null}
function Ue(F,$,q){return(F[b]??=[]).push([$,q]),F.on($,q),F}function Te(F){for(const[$,q]of F[b]??[])F.removeListener($,q);F[b]=null}function Ce(F,$,q){try{$.onError(q),r($.aborted)}catch(ge){F.emit(
"error",ge)}}const Re=Object.create(null);Re.enumerable=!0;const $e={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"P\
OST",put:"PUT",PUT:"PUT"},he={...$e,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf($e,null),Object.setPrototypeOf(he,null),T.exports={kEnumerableProperty:Re,nop:R,isDisturbed:ae,isErrored:ee,isReadable:Z,
toUSVString:He,isUSVString:Oe,isBlobLike:U,parseOrigin:u,parseURL:n,getServerName:E,isStream:N,isIterable:L,isAsyncIterable:D,isDestroyed:x,headerNameToString:G,bufferToLowerCasedHeaderName:M,addListener:Ue,
removeAllListeners:Te,errorRequest:Ce,parseRawHeaders:J,parseHeaders:H,parseKeepAliveTimeout:re,destroy:v,bodyLength:Y,deepClone:I,ReadableStreamFrom:z,isBuffer:j,validateHandler:te,getSocketInfo:ie,isFormDataLike:xe,
buildURL:i,addAbortListener:be,isValidHTTPToken:lt,isValidHeaderValue:ye,isTokenCharCode:et,parseRangeHeader:Be,normalizedMethodRecordsBase:$e,normalizedMethodRecords:he,isValidPort:A,isHttpOrHttpsPrefixed:h,
nodeMajor:d,nodeMinor:B,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:S}}),57405:((T,W,e)=>{const{InvalidArgumentError:r}=e(68707),{kClients:k,kRunning:y,kClose:b,kDestroy:Q,kDispatch:g,
kInterceptors:C}=e(36443),f=e(21841),t=e(30628),p=e(23701),c=e(3440),s=e(25092),a=Symbol("onConnect"),l=Symbol("onDisconnect"),o=Symbol("onConnectionError"),d=Symbol("maxRedirections"),B=Symbol("onDra\
in"),m=Symbol("factory"),S=Symbol("options");function R(U,i){return i&&i.connections===1?new p(U,i):new t(U,i)}class N extends f{constructor({factory:i=R,maxRedirections:A=0,connect:h,tls:n,...u}={}){
if(typeof i!="function")throw new r("factory must be a function.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new r("connect must be a function or an object");if(!Number.isInteger(A)||
A<0)throw new r("maxRedirections must be a positive number");super(u),h&&typeof h!="function"&&(h={...h}),n&&typeof n!="function"&&(n={...n}),this[C]=u.interceptors?.Agent&&Array.isArray(u.interceptors.
Agent)?u.interceptors.Agent:[s({maxRedirections:A})],this[S]={...c.deepClone(u),connect:h,tls:n},this[S].interceptors=u.interceptors?{...u.interceptors}:void 0,this[d]=A,this[m]=i,this[k]=new Map,this[B]=
(w,E)=>{this.emit("drain",w,[this,...E])},this[a]=(w,E)=>{this.emit("connect",w,[this,...E])},this[l]=(w,E,I)=>{this.emit("disconnect",w,[this,...E],I)},this[o]=(w,E,I)=>{this.emit("connectionError",w,
[this,...E],I)}}get[y](){let i=0;for(const A of this[k].values())i+=A[y];return i}[g](i,A){let h;if(i.origin&&(typeof i.origin=="string"||i.origin instanceof URL))h=String(i.origin);else throw new r("\
opts.origin must be a non-empty string or URL.");let n=this[k].get(h);return n||(n=this[m](i.origin,this[S]).on("drain",this[B]).on("connect",this[a]).on("disconnect",this[l]).on("connectionError",this[o]),
this[k].set(h,n)),n.dispatch(i,A)}async[b](){const i=[];for(const A of this[k].values())i.push(A.close());this[k].clear(),await Promise.all(i)}async[Q](i){const A=[];for(const h of this[k].values())A.
push(h.destroy(i));this[k].clear(),await Promise.all(A)}}T.exports=N}),837:((T,W,e)=>{const{BalancedPoolMissingUpstreamError:r,InvalidArgumentError:k}=e(68707),{PoolBase:y,kClients:b,kNeedDrain:Q,kAddClient:g,
kRemoveClient:C,kGetDispatcher:f}=e(42128),t=e(30628),{kUrl:p,kInterceptors:c}=e(36443),{parseOrigin:s}=e(3440),a=Symbol("factory"),l=Symbol("options"),o=Symbol("kGreatestCommonDivisor"),d=Symbol("kCu\
rrentWeight"),B=Symbol("kIndex"),m=Symbol("kWeight"),S=Symbol("kMaxWeightPerServer"),R=Symbol("kErrorPenalty");function N(A,h){if(A===0)return h;for(;h!==0;){const n=h;h=A%h,A=n}return A}function U(A,h){
return new t(A,h)}class i extends y{constructor(h=[],{factory:n=U,...u}={}){if(super(),this[l]=u,this[B]=-1,this[d]=0,this[S]=this[l].maxWeightPerServer||100,this[R]=this[l].errorPenalty||15,Array.isArray(
h)||(h=[h]),typeof n!="function")throw new k("factory must be a function.");this[c]=u.interceptors?.BalancedPool&&Array.isArray(u.interceptors.BalancedPool)?u.interceptors.BalancedPool:[],this[a]=n;for(const w of h)
this.addUpstream(w);this._updateBalancedPoolStats()}addUpstream(h){const n=s(h).origin;if(this[b].find(w=>w[p].origin===n&&w.closed!==!0&&w.destroyed!==!0))return this;const u=this[a](n,Object.assign(
{},this[l]));this[g](u),u.on("connect",()=>{u[m]=Math.min(this[S],u[m]+this[R])}),u.on("connectionError",()=>{u[m]=Math.max(1,u[m]-this[R]),this._updateBalancedPoolStats()}),u.on("disconnect",(...w)=>{
const E=w[2];E&&E.code==="UND_ERR_SOCKET"&&(u[m]=Math.max(1,u[m]-this[R]),this._updateBalancedPoolStats())});for(const w of this[b])w[m]=this[S];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){
let h=0;for(let n=0;n<this[b].length;n++)h=N(this[b][n][m],h);this[o]=h}removeUpstream(h){const n=s(h).origin,u=this[b].find(w=>w[p].origin===n&&w.closed!==!0&&w.destroyed!==!0);return u&&this[C](u),this}get upstreams(){
return this[b].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[p].origin)}[f](){if(this[b].length===0)throw new r;if(!this[b].find(E=>!E[Q]&&E.closed!==!0&&E.destroyed!==!0)||this[b].map(E=>E[Q]).
reduce((E,I)=>E&&I,!0))return;let u=0,w=this[b].findIndex(E=>!E[Q]);for(;u++<this[b].length;){this[B]=(this[B]+1)%this[b].length;const E=this[b][this[B]];if(E[m]>this[b][w][m]&&!E[Q]&&(w=this[B]),this[B]===
0&&(this[d]=this[d]-this[o],this[d]<=0&&(this[d]=this[S])),E[m]>=this[d]&&!E[Q])return E}return this[d]=this[b][w][m],this[B]=w,this[b][w]}}T.exports=i}),637:((T,W,e)=>{const r=e(34589),k=e(3440),{channels:y}=e(
42414),b=e(96603),{RequestContentLengthMismatchError:Q,ResponseContentLengthMismatchError:g,RequestAbortedError:C,InvalidArgumentError:f,HeadersTimeoutError:t,HeadersOverflowError:p,SocketError:c,InformationalError:s,
BodyTimeoutError:a,HTTPParserError:l,ResponseExceededMaxSizeError:o}=e(68707),{kUrl:d,kReset:B,kClient:m,kParser:S,kBlocking:R,kRunning:N,kPending:U,kSize:i,kWriting:A,kQueue:h,kNoRef:n,kKeepAliveDefaultTimeout:u,
kHostHeader:w,kPendingIdx:E,kRunningIdx:I,kError:D,kPipelining:L,kSocket:Y,kKeepAliveTimeoutValue:x,kMaxHeadersSize:v,kKeepAliveMaxTimeout:_,kKeepAliveTimeoutThreshold:re,kHeadersTimeout:G,kBodyTimeout:M,
kStrictContentLength:H,kMaxRequests:J,kCounter:j,kMaxResponseSize:te,kOnError:ae,kResume:ee,kHTTPContext:Z}=e(36443),ie=e(52824),z=Buffer.alloc(0),xe=Buffer[Symbol.species],be=k.addListener,Qe=k.removeAllListeners,
pe=Symbol("kIdleSocketValidation"),He=Symbol("kIdleSocketValidationTimeout"),Oe=Symbol("kSocketUsed");let et;async function lt(){const We=process.env.JEST_WORKER_ID?e(63870):void 0;let ne;try{ne=await WebAssembly.
compile(e(53434))}catch{ne=await WebAssembly.compile(We||e(63870))}return await WebAssembly.instantiate(ne,{env:{wasm_on_url:(P,K,O)=>0,wasm_on_status:(P,K,O)=>{r(Be.ptr===P);const oe=K-Ce+Ue.byteOffset;
return Be.onStatus(new xe(Ue.buffer,oe,O))||0},wasm_on_message_begin:P=>(r(Be.ptr===P),Be.onMessageBegin()||0),wasm_on_header_field:(P,K,O)=>{r(Be.ptr===P);const oe=K-Ce+Ue.byteOffset;return Be.onHeaderField(
new xe(Ue.buffer,oe,O))||0},wasm_on_header_value:(P,K,O)=>{r(Be.ptr===P);const oe=K-Ce+Ue.byteOffset;return Be.onHeaderValue(new xe(Ue.buffer,oe,O))||0},wasm_on_headers_complete:(P,K,O,oe)=>(r(Be.ptr===
P),Be.onHeadersComplete(K,!!O,!!oe)||0),wasm_on_body:(P,K,O)=>{r(Be.ptr===P);const oe=K-Ce+Ue.byteOffset;return Be.onBody(new xe(Ue.buffer,oe,O))||0},wasm_on_message_complete:P=>(r(Be.ptr===P),Be.onMessageComplete()||
0)}})}let ot=null,ye=lt();ye.catch();let Be=null,Ue=null,Te=0,Ce=null;const Re=0,$e=1,he=2|$e,F=4|$e,$=8|Re;class q{constructor(ne,P,{exports:K}){r(Number.isFinite(ne[v])&&ne[v]>0),this.llhttp=K,this.
ptr=this.llhttp.llhttp_alloc(ie.TYPE.RESPONSE),this.client=ne,this.socket=P,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.
headers=[],this.headersSize=0,this.headersMaxSize=ne[v],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection=
"",this.maxResponseSize=ne[te]}setTimeout(ne,P){ne!==this.timeoutValue||P&$e^this.timeoutType&$e?(this.timeout&&(b.clearTimeout(this.timeout),this.timeout=null),ne&&(P&$e?this.timeout=b.setFastTimeout(
ge,ne,new WeakRef(this)):(this.timeout=setTimeout(ge,ne,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=ne):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=P}resume(){
this.socket.destroyed||!this.paused||(r(this.ptr!=null),r(Be==null),this.llhttp.llhttp_resume(this.ptr),r(this.timeoutType===F),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,
this.execute(this.socket.read()||z),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const ne=this.socket.read();if(ne===null)break;this.execute(ne)}}execute(ne){r(this.ptr!=null),r(Be==null),
r(!this.paused);const{socket:P,llhttp:K}=this;ne.length>Te&&(Ce&&K.free(Ce),Te=Math.ceil(ne.length/4096)*4096,Ce=K.malloc(Te)),new Uint8Array(K.memory.buffer,Ce,Te).set(ne);try{let O;try{Ue=ne,Be=this,
O=K.llhttp_execute(this.ptr,Ce,ne.length)}catch(le){throw le}finally{Be=null,Ue=null}const oe=K.llhttp_get_error_pos(this.ptr)-Ce;if(O!==ie.ERROR.OK){const le=ne.subarray(oe);if(O===ie.ERROR.PAUSED_UPGRADE)
this.onUpgrade(le);else if(O===ie.ERROR.PAUSED)this.paused=!0,P.unshift(le);else throw this.createError(O,le)}}catch(O){k.destroy(P,O)}}finish(){r(Be===null),r(this.ptr!=null),r(!this.paused);const{llhttp:ne}=this;
let P;try{Be=this,P=ne.llhttp_finish(this.ptr)}finally{Be=null}return P===ie.ERROR.OK?null:P===ie.ERROR.PAUSED||P===ie.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(P,z)}createError(ne,P){
const{llhttp:K,contentLength:O,bytesRead:oe}=this;if(O&&oe!==parseInt(O,10))return new g;const le=K.llhttp_get_error_reason(this.ptr);let De="";if(le){const Se=new Uint8Array(K.memory.buffer,le).indexOf(
0);De="Response does not match the HTTP/1.1 protocol ("+Buffer.from(K.memory.buffer,le,Se).toString()+")"}return new l(De,ie.ERROR[ne],P)}destroy(){r(this.ptr!=null),r(Be==null),this.llhttp.llhttp_free(
this.ptr),this.ptr=null,this.timeout&&b.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(ne){this.statusText=ne.toString()}onMessageBegin(){
const{socket:ne,client:P}=this;if(ne.destroyed)return-1;if(P[N]===0)return k.destroy(ne,new c("bad response",k.getSocketInfo(ne))),-1;const K=P[h][P[I]];if(!K)return-1;K.onResponseStarted()}onHeaderField(ne){
const P=this.headers.length;(P&1)===0?this.headers.push(ne):this.headers[P-1]=Buffer.concat([this.headers[P-1],ne]),this.trackHeader(ne.length)}onHeaderValue(ne){let P=this.headers.length;(P&1)===1?(this.
headers.push(ne),P+=1):this.headers[P-1]=Buffer.concat([this.headers[P-1],ne]);const K=this.headers[P-2];if(K.length===10){const O=k.bufferToLowerCasedHeaderName(K);O==="keep-alive"?this.keepAlive+=ne.
toString():O==="connection"&&(this.connection+=ne.toString())}else K.length===14&&k.bufferToLowerCasedHeaderName(K)==="content-length"&&(this.contentLength+=ne.toString());this.trackHeader(ne.length)}trackHeader(ne){
this.headersSize+=ne,this.headersSize>=this.headersMaxSize&&k.destroy(this.socket,new p)}onUpgrade(ne){const{upgrade:P,client:K,socket:O,headers:oe,statusCode:le,statusText:De}=this;r(P),r(K[Y]===O),r(
!O.destroyed),r(!this.paused),r((oe.length&1)===0);const Se=K[h][K[I]];r(Se),r(Se.upgrade||Se.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.
headersSize=0,O.unshift(ne),O[S].destroy(),O[S]=null,O[m]=null,O[D]=null,Qe(O),K[Y]=null,K[Z]=null,K[h][K[I]++]=null,K.emit("disconnect",K[d],[K],new s("upgrade"));try{Se.onUpgrade(le,oe,O,De)}catch(Le){
k.errorRequest(K,Se,Le),k.destroy(O,Le)}K[ee]()}onHeadersComplete(ne,P,K){const{client:O,socket:oe,headers:le,statusText:De}=this;if(oe.destroyed)return-1;if(O[N]===0)return k.destroy(oe,new c("bad re\
sponse",k.getSocketInfo(oe))),-1;const Se=O[h][O[I]];if(!Se)return-1;if(r(!this.upgrade),r(this.statusCode<200),ne===100)return k.destroy(oe,new c("bad response",k.getSocketInfo(oe))),-1;if(P&&!Se.upgrade)
return k.destroy(oe,new c("bad upgrade",k.getSocketInfo(oe))),-1;if(r(this.timeoutType===he),this.statusCode=ne,this.shouldKeepAlive=K||Se.method==="HEAD"&&!oe[B]&&this.connection.toLowerCase()==="kee\
p-alive",this.statusCode>=200){const Ke=Se.bodyTimeout!=null?Se.bodyTimeout:O[M];this.setTimeout(Ke,F)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(Se.method==="CONNECT")return r(
O[N]===1),this.upgrade=!0,2;if(P)return r(O[N]===1),this.upgrade=!0,2;if(r((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&O[L]){const Ke=this.keepAlive?k.parseKeepAliveTimeout(
this.keepAlive):null;if(Ke!=null){const st=Math.min(Ke-O[re],O[_]);st<=0?oe[B]=!0:O[x]=st}else O[x]=O[u]}else oe[B]=!0;const Le=Se.onHeaders(ne,le,this.resume,De)===!1;return Se.aborted?-1:Se.method===
"HEAD"||ne<200?1:(oe[R]&&(oe[R]=!1,O[ee]()),Le?ie.ERROR.PAUSED:0)}onBody(ne){const{client:P,socket:K,statusCode:O,maxResponseSize:oe}=this;if(K.destroyed)return-1;const le=P[h][P[I]];if(r(le),r(this.timeoutType===
F),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),r(O>=200),oe>-1&&this.bytesRead+ne.length>oe)return k.destroy(K,new o),-1;if(this.bytesRead+=ne.length,le.onData(ne)===!1)return ie.ERROR.
PAUSED}onMessageComplete(){const{client:ne,socket:P,statusCode:K,upgrade:O,headers:oe,contentLength:le,bytesRead:De,shouldKeepAlive:Se}=this;if(P.destroyed&&(!K||Se))return-1;if(O)return;r(K>=100),r((this.
headers.length&1)===0);const Le=ne[h][ne[I]];if(r(Le),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=
0,!(K<200)){if(Le.method!=="HEAD"&&le&&De!==parseInt(le,10))return k.destroy(P,new g),-1;if(Le.onComplete(oe),ne[h][ne[I]++]=null,P[Oe]=!0,P[A])return r(ne[N]===0),k.destroy(P,new s("reset")),ie.ERROR.
PAUSED;if(Se){if(P[B]&&ne[N]===0)return k.destroy(P,new s("reset")),ie.ERROR.PAUSED;ne[L]==null||ne[L]===1?setImmediate(()=>ne[ee]()):ne[ee]()}else return k.destroy(P,new s("reset")),ie.ERROR.PAUSED}}}
function ge(We){const{socket:ne,timeoutType:P,client:K,paused:O}=We.deref();P===he?(!ne[A]||ne.writableNeedDrain||K[N]>1)&&(r(!O,"cannot be paused while waiting for headers"),k.destroy(ne,new t)):P===
F?O||k.destroy(ne,new a):P===$&&(r(K[N]===0&&K[x]),k.destroy(ne,new s("socket idle timeout")))}async function ke(We,ne){We[Y]=ne,ot||(ot=await ye,ye=null),ne[n]=!1,ne[A]=!1,ne[B]=!1,ne[R]=!1,ne[pe]=0,
ne[He]=null,ne[Oe]=!1,ne[S]=new q(We,ne,ot),be(ne,"error",function(K){const O=this[S];if(K.code==="ECONNRESET"&&O.statusCode&&!O.shouldKeepAlive){const oe=O.finish();oe&&(this[D]=oe,this[m][ae](oe));return}
this[D]=K,this[m][ae](K)}),be(ne,"readable",function(){const K=this[S];K&&K.readMore()}),be(ne,"end",function(){const K=this[S];if(K.statusCode&&!K.shouldKeepAlive){const O=K.finish();O&&k.destroy(this,
O);return}k.destroy(this,new c("other side closed",k.getSocketInfo(this)))}),be(ne,"close",function(){const K=this[m],O=this[S];de(this),O&&(!this[D]&&O.statusCode&&!O.shouldKeepAlive&&(this[D]=O.finish()||
this[D]),this[S].destroy(),this[S]=null);const oe=this[D]||new c("closed",k.getSocketInfo(this));if(K[Y]=null,K[Z]=null,K.destroyed){r(K[U]===0);const le=K[h].splice(K[I]);for(let De=0;De<le.length;De++){
const Se=le[De];k.errorRequest(K,Se,oe)}}else if(K[N]>0&&oe.code!=="UND_ERR_INFO"){const le=K[h][K[I]];K[h][K[I]++]=null,k.errorRequest(K,le,oe)}K[E]=K[I],r(K[N]===0),K.emit("disconnect",K[d],[K],oe),
K[ee]()});let P=!1;return ne.on("close",()=>{P=!0}),{version:"h1",defaultPipelining:1,write(...K){return we(We,...K)},resume(){Ie(We)},destroy(K,O){P?queueMicrotask(O):ne.destroy(K).on("close",O)},get destroyed(){
return ne.destroyed},busy(K){return!!(ne[A]||ne[B]||ne[R]||ne[pe]===1||K&&(We[N]>0&&!K.idempotent||We[N]>0&&(K.upgrade||K.method==="CONNECT")||We[N]>0&&k.bodyLength(K.body)!==0&&(k.isStream(K.body)||k.
isAsyncIterable(K.body)||k.isFormDataLike(K.body))))}}}function de(We){We[He]&&(clearImmediate(We[He]),We[He]=null),We[pe]=0}function Ge(We,ne){ne[pe]=1,ne[He]=setImmediate(()=>{ne[He]=null,ne[pe]=2,We[Y]===
ne&&!ne.destroyed&&We[ee]()})}function Ie(We){const ne=We[Y];if(ne&&!ne.destroyed){if(We[i]===0?!ne[n]&&ne.unref&&(ne.unref(),ne[n]=!0):ne[n]&&ne.ref&&(ne.ref(),ne[n]=!1),We[N]===0&&We[U]>0&&ne[Oe]){if(ne[pe]===
0)return Ge(We,ne),ne[S].readMore(),ne.destroyed,void 0;if(ne[pe]===1)return ne[S].readMore(),ne.destroyed,void 0}if(We[N]===0&&(ne[S].readMore(),ne.destroyed))return;if(We[i]===0)ne[S].timeoutType!==
$&&ne[S].setTimeout(We[x],$);else if(We[N]>0&&ne[S].statusCode<200&&ne[S].timeoutType!==he){const P=We[h][We[I]],K=P.headersTimeout!=null?P.headersTimeout:We[G];ne[S].setTimeout(K,he)}}}function Ne(We){
return We!=="GET"&&We!=="HEAD"&&We!=="OPTIONS"&&We!=="TRACE"&&We!=="CONNECT"}function we(We,ne){const{method:P,path:K,host:O,upgrade:oe,blocking:le,reset:De}=ne;let{body:Se,headers:Le,contentLength:Ke}=ne;
const st=P==="PUT"||P==="POST"||P==="PATCH"||P==="QUERY"||P==="PROPFIND"||P==="PROPPATCH";if(k.isFormDataLike(Se)){et||(et=e(84492).extractBody);const[ft,bt]=et(Se);ne.contentType==null&&Le.push("cont\
ent-type",bt),Se=ft.stream,Ke=ft.length}else if(k.isBlobLike(Se)&&ne.contentType==null){const ft=Se.type;if(ft){const bt=`${ft}`;if(!k.isValidHeaderValue(bt))return k.errorRequest(We,ne,new f("invalid\
 content-type header")),!1;Le.push("content-type",bt)}}Se&&typeof Se.read=="function"&&Se.read(0);const gt=k.bodyLength(Se);if(Ke=gt??Ke,Ke===null&&(Ke=ne.contentLength),Ke===0&&!st&&(Ke=null),Ne(P)&&
Ke>0&&ne.contentLength!==null&&ne.contentLength!==Ke){if(We[H])return k.errorRequest(We,ne,new Q),!1;process.emitWarning(new Q)}const nt=We[Y];de(nt);const it=ft=>{if(!ne.aborted){if(ne.completed){(ne.
upgrade||ne.method==="CONNECT")&&k.destroy(nt,new s("aborted"));return}k.errorRequest(We,ne,ft||new C),k.destroy(Se),k.destroy(nt,new s("aborted"))}};try{ne.onConnect(it)}catch(ft){k.errorRequest(We,ne,
ft)}if(ne.aborted)return!1;P==="HEAD"&&(nt[B]=!0),(oe||P==="CONNECT")&&(nt[B]=!0),De!=null&&(nt[B]=De),We[J]&&nt[j]++>=We[J]&&(nt[B]=!0),le&&(nt[R]=!0);let ht=`${P} ${K} HTTP/1.1\r
`;if(typeof O=="string"?ht+=`host: ${O}\r
`:ht+=We[w],oe?ht+=`connection: upgrade\r
upgrade: ${oe}\r
`:We[L]&&!nt[B]?ht+=`connection: keep-alive\r
`:ht+=`connection: close\r
`,Array.isArray(Le))for(let ft=0;ft<Le.length;ft+=2){const bt=Le[ft+0],dt=Le[ft+1];if(Array.isArray(dt))for(let Rt=0;Rt<dt.length;Rt++)ht+=`${bt}: ${dt[Rt]}\r
`;else ht+=`${bt}: ${dt}\r
`}return y.sendHeaders.hasSubscribers&&y.sendHeaders.publish({request:ne,headers:ht,socket:nt}),!Se||gt===0?je(it,null,We,ne,nt,Ke,ht,st):k.isBuffer(Se)?je(it,Se,We,ne,nt,Ke,ht,st):k.isBlobLike(Se)?typeof Se.
stream=="function"?tt(it,Se.stream(),We,ne,nt,Ke,ht,st):qe(it,Se,We,ne,nt,Ke,ht,st):k.isStream(Se)?Je(it,Se,We,ne,nt,Ke,ht,st):k.isIterable(Se)?tt(it,Se,We,ne,nt,Ke,ht,st):r(!1),!0}function Je(We,ne,P,K,O,oe,le,De){
r(oe!==0||P[N]===0,"stream body cannot be pipelined");let Se=!1;const Le=new at({abort:We,socket:O,request:K,contentLength:oe,client:P,expectsPayload:De,header:le}),Ke=function(it){if(!Se)try{!Le.write(
it)&&this.pause&&this.pause()}catch(ht){k.destroy(this,ht)}},st=function(){Se||ne.resume&&ne.resume()},gt=function(){if(queueMicrotask(()=>{ne.removeListener("error",nt)}),!Se){const it=new C;queueMicrotask(
()=>nt(it))}},nt=function(it){if(!Se){if(Se=!0,r(O.destroyed||O[A]&&P[N]<=1),O.off("drain",st).off("error",nt),ne.removeListener("data",Ke).removeListener("end",nt).removeListener("close",gt),!it)try{
Le.end()}catch(ht){it=ht}Le.destroy(it),it&&(it.code!=="UND_ERR_INFO"||it.message!=="reset")?k.destroy(ne,it):k.destroy(ne)}};ne.on("data",Ke).on("end",nt).on("error",nt).on("close",gt),ne.resume&&ne.
resume(),O.on("drain",st).on("error",nt),ne.errorEmitted??ne.errored?setImmediate(()=>nt(ne.errored)):(ne.endEmitted??ne.readableEnded)&&setImmediate(()=>nt(null)),(ne.closeEmitted??ne.closed)&&setImmediate(
gt)}function je(We,ne,P,K,O,oe,le,De){try{ne?k.isBuffer(ne)&&(r(oe===ne.byteLength,"buffer body must have content length"),O.cork(),O.write(`${le}content-length: ${oe}\r
\r
`,"latin1"),O.write(ne),O.uncork(),K.onBodySent(ne),!De&&K.reset!==!1&&(O[B]=!0)):oe===0?O.write(`${le}content-length: 0\r
\r
`,"latin1"):(r(oe===null,"no body must not have content length"),O.write(`${le}\r
`,"latin1")),K.onRequestSent(),P[ee]()}catch(Se){We(Se)}}async function qe(We,ne,P,K,O,oe,le,De){r(oe===ne.size,"blob body must have content length");try{if(oe!=null&&oe!==ne.size)throw new Q;const Se=Buffer.
from(await ne.arrayBuffer());O.cork(),O.write(`${le}content-length: ${oe}\r
\r
`,"latin1"),O.write(Se),O.uncork(),K.onBodySent(Se),K.onRequestSent(),!De&&K.reset!==!1&&(O[B]=!0),P[ee]()}catch(Se){We(Se)}}async function tt(We,ne,P,K,O,oe,le,De){r(oe!==0||P[N]===0,"iterator body c\
annot be pipelined");let Se=null;function Le(){if(Se){const gt=Se;Se=null,gt()}}const Ke=()=>new Promise((gt,nt)=>{r(Se===null),O[D]?nt(O[D]):Se=gt});O.on("close",Le).on("drain",Le);const st=new at({abort:We,
socket:O,request:K,contentLength:oe,client:P,expectsPayload:De,header:le});try{for await(const gt of ne){if(O[D])throw O[D];st.write(gt)||await Ke()}st.end()}catch(gt){st.destroy(gt)}finally{O.off("cl\
ose",Le).off("drain",Le)}}class at{constructor({abort:ne,socket:P,request:K,contentLength:O,client:oe,expectsPayload:le,header:De}){this.socket=P,this.request=K,this.contentLength=O,this.client=oe,this.
bytesWritten=0,this.expectsPayload=le,this.header=De,this.abort=ne,P[A]=!0}write(ne){const{socket:P,request:K,contentLength:O,client:oe,bytesWritten:le,expectsPayload:De,header:Se}=this;if(P[D])throw P[D];
if(P.destroyed)return!1;const Le=Buffer.byteLength(ne);if(!Le)return!0;if(O!==null&&le+Le>O){if(oe[H])throw new Q;process.emitWarning(new Q)}P.cork(),le===0&&(!De&&K.reset!==!1&&(P[B]=!0),O===null?P.write(
`${Se}transfer-encoding: chunked\r
`,"latin1"):P.write(`${Se}content-length: ${O}\r
\r
`,"latin1")),O===null&&P.write(`\r
${Le.toString(16)}\r
`,"latin1"),this.bytesWritten+=Le;const Ke=P.write(ne);return P.uncork(),K.onBodySent(ne),Ke||P[S].timeout&&P[S].timeoutType===he&&P[S].timeout.refresh&&P[S].timeout.refresh(),Ke}end(){const{socket:ne,
contentLength:P,client:K,bytesWritten:O,expectsPayload:oe,header:le,request:De}=this;if(De.onRequestSent(),ne[A]=!1,ne[D])throw ne[D];if(!ne.destroyed){if(O===0?oe?ne.write(`${le}content-length: 0\r
\r
`,"latin1"):ne.write(`${le}\r
`,"latin1"):P===null&&ne.write(`\r
0\r
\r
`,"latin1"),P!==null&&O!==P){if(K[H])throw new Q;process.emitWarning(new Q)}ne[S].timeout&&ne[S].timeoutType===he&&ne[S].timeout.refresh&&ne[S].timeout.refresh(),K[ee]()}}destroy(ne){const{socket:P,client:K,
abort:O}=this;P[A]=!1,ne&&(r(K[N]<=1,"pipeline should only contain this request"),O(ne))}}T.exports=ke}),88788:((T,W,e)=>{const r=e(34589),{errorMonitor:k}=e(78474),{pipeline:y}=e(57075),b=e(3440),{RequestContentLengthMismatchError:Q,
RequestAbortedError:g,SocketError:C,InformationalError:f}=e(68707),{kUrl:t,kReset:p,kClient:c,kRunning:s,kPending:a,kQueue:l,kPendingIdx:o,kRunningIdx:d,kError:B,kSocket:m,kStrictContentLength:S,kOnError:R,
kMaxConcurrentStreams:N,kHTTP2Session:U,kResume:i,kSize:A,kHTTPContext:h}=e(36443),n=Symbol("open streams");let u,w=!1,E;try{E=e(32467)}catch{E={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:I,
HTTP2_HEADER_METHOD:D,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:Y,HTTP2_HEADER_CONTENT_LENGTH:x,HTTP2_HEADER_EXPECT:v,HTTP2_HEADER_STATUS:_}}=E;function re(Qe){const pe=[];for(const[He,Oe]of Object.entries(
Qe))if(Array.isArray(Oe))for(const et of Oe)pe.push(Buffer.from(He),Buffer.from(et));else pe.push(Buffer.from(He),Buffer.from(Oe));return pe}function G(Qe){const{[_]:pe,...He}=Qe;return re(He)}async function M(Qe,pe){
Qe[m]=pe,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const He=E.connect(Qe[t],{createConnection:()=>pe,peerMaxConcurrentStreams:Qe[N]});
He[n]=0,He[c]=Qe,He[m]=pe,b.addListener(He,"error",J),b.addListener(He,"frameError",j),b.addListener(He,"end",te),b.addListener(He,"goaway",ae),b.addListener(He,"close",function(){const{[c]:et}=this,{
[m]:lt}=et,ot=this[m][B]||this[B]||new C("closed",b.getSocketInfo(lt));if(et[U]=null,et.destroyed){r(et[a]===0);const ye=et[l].splice(et[d]);for(let Be=0;Be<ye.length;Be++){const Ue=ye[Be];b.errorRequest(
et,Ue,ot)}}}),He.unref(),Qe[U]=He,pe[U]=He,b.addListener(pe,"error",function(et){this[B]=et,this[c][R](et)}),b.addListener(pe,"end",function(){b.destroy(this,new C("other side closed",b.getSocketInfo(
this)))}),b.addListener(pe,"close",function(){const et=this[B]||new C("closed",b.getSocketInfo(this));Qe[m]=null,this[U]!=null&&this[U].destroy(et),Qe[o]=Qe[d],r(Qe[s]===0),Qe.emit("disconnect",Qe[t],
[Qe],et),Qe[i]()});let Oe=!1;return pe.on("close",()=>{Oe=!0}),{version:"h2",defaultPipelining:1/0,write(...et){return Z(Qe,...et)},resume(){H(Qe)},destroy(et,lt){Oe?queueMicrotask(lt):pe.destroy(et).
on("close",lt)},get destroyed(){return pe.destroyed},busy(){return!1}}}function H(Qe){const pe=Qe[m];pe?.destroyed===!1&&(Qe[A]===0&&Qe[N]===0?(pe.unref(),Qe[U].unref()):(pe.ref(),Qe[U].ref()))}function J(Qe){
this[m][B]=Qe,this[c][R](Qe)}function j(Qe,pe,He){if(He===0){const Oe=new f(`HTTP/2: "frameError" received - type ${Qe}, code ${pe}`);this[m][B]=Oe,this[c][R](Oe)}}function te(){const Qe=new C("other \
side closed",b.getSocketInfo(this[m]));this.destroy(Qe),b.destroy(this[m],Qe)}function ae(Qe){const pe=this[B]||new C(`HTTP/2: "GOAWAY" frame received with code ${Qe}`,b.getSocketInfo(this)),He=this[c];
if(He[m]=null,He[h]=null,this[U]!=null&&(this[U].destroy(pe),this[U]=null),b.destroy(this[m],pe),He[d]<He[l].length){const Oe=He[l][He[d]];He[l][He[d]++]=null,b.errorRequest(He,Oe,pe),He[o]=He[d]}r(He[s]===
0),He.emit("disconnect",He[t],[He],pe),He[i]()}function ee(Qe){return Qe!=="GET"&&Qe!=="HEAD"&&Qe!=="OPTIONS"&&Qe!=="TRACE"&&Qe!=="CONNECT"}function Z(Qe,pe){const He=Qe[U],{method:Oe,path:et,host:lt,
upgrade:ot,expectContinue:ye,signal:Be,headers:Ue}=pe;let{body:Te}=pe;if(ot)return b.errorRequest(Qe,pe,new Error("Upgrade not supported for H2")),!1;const Ce={};for(let de=0;de<Ue.length;de+=2){const Ge=Ue[de+
0],Ie=Ue[de+1];if(Array.isArray(Ie))for(let Ne=0;Ne<Ie.length;Ne++)Ce[Ge]?Ce[Ge]+=`,${Ie[Ne]}`:Ce[Ge]=Ie[Ne];else Ce[Ge]=Ie}let Re;const{hostname:$e,port:he}=Qe[t];Ce[I]=lt||`${$e}${he?`:${he}`:""}`,Ce[D]=
Oe;const F=de=>{if(!pe.aborted){if(pe.completed){Oe==="CONNECT"&&Re!=null&&b.destroy(Re,de||new g);return}de=de||new g,b.errorRequest(Qe,pe,de),Re!=null&&b.destroy(Re,de),b.destroy(Te,de),Qe[l][Qe[d]++]=
null,Qe[i]()}};try{pe.onConnect(F)}catch(de){b.errorRequest(Qe,pe,de)}if(pe.aborted)return!1;if(Oe==="CONNECT"){He.ref(),Re=He.request(Ce,{endStream:!1,signal:Be});let de=!1;const Ge=we=>{de=!0,Re.off(
k,Ie),pe.onUpgradeResponse(Number(we[_]),we,G)},Ie=we=>{de=!0,Re.off("response",Ge),pe.onUpgradeError(we)},Ne=()=>{try{pe.onUpgrade(null,null,Re)}catch(we){Re.off("response",Ge),F(we);return}pe.aborted||
(Re.off("error",F),Re.once(k,Ie),Qe[l][Qe[d]++]=null)};return Re.once("response",Ge),Re.once("error",F),++He[n],Ne(),Re.once("close",()=>{!de&&pe.completed&&(Re.off("response",Ge),Re.off(k,Ie),pe.onUpgradeError(
new f(`HTTP/2: "stream error" received - code ${Re.rstCode}`))),He[n]-=1,He[n]===0&&He.unref()}),!0}Ce[L]=et,Ce[Y]="https";const $=Oe==="PUT"||Oe==="POST"||Oe==="PATCH";Te&&typeof Te.read=="function"&&
Te.read(0);let q=b.bodyLength(Te);if(b.isFormDataLike(Te)){u??=e(84492).extractBody;const[de,Ge]=u(Te);Ce["content-type"]=Ge,Te=de.stream,q=de.length}if(q==null&&(q=pe.contentLength),(q===0||!$)&&(q=null),
ee(Oe)&&q>0&&pe.contentLength!=null&&pe.contentLength!==q){if(Qe[S])return b.errorRequest(Qe,pe,new Q),!1;process.emitWarning(new Q)}q!=null&&(r(Te,"no body must not have content length"),Ce[x]=`${q}`),
He.ref();const ge=Oe==="GET"||Oe==="HEAD"||Te===null;return ye?(Ce[v]="100-continue",Re=He.request(Ce,{endStream:ge,signal:Be}),Re.once("continue",ke)):(Re=He.request(Ce,{endStream:ge,signal:Be}),ke()),
++He[n],Re.once("response",de=>{const{[_]:Ge,...Ie}=de;if(pe.onResponseStarted(),pe.aborted){const Ne=new g;b.errorRequest(Qe,pe,Ne),b.destroy(Re,Ne);return}pe.onHeaders(Number(Ge),re(Ie),Re.resume.bind(
Re),"")===!1&&Re.pause(),Re.on("data",Ne=>{pe.onData(Ne)===!1&&Re.pause()})}),Re.once("end",()=>{(Re.state?.state==null||Re.state.state<6)&&pe.onComplete([]),He[n]===0&&He.unref(),F(new f("HTTP/2: str\
eam half-closed (remote)")),Qe[l][Qe[d]++]=null,Qe[o]=Qe[d],Qe[i]()}),Re.once("close",()=>{He[n]-=1,He[n]===0&&He.unref()}),Re.once("error",function(de){F(de)}),Re.once("frameError",(de,Ge)=>{F(new f(
`HTTP/2: "frameError" received - type ${de}, code ${Ge}`))}),!0;function ke(){!Te||q===0?ie(F,Re,null,Qe,pe,Qe[m],q,$):b.isBuffer(Te)?ie(F,Re,Te,Qe,pe,Qe[m],q,$):b.isBlobLike(Te)?typeof Te.stream=="fu\
nction"?be(F,Re,Te.stream(),Qe,pe,Qe[m],q,$):xe(F,Re,Te,Qe,pe,Qe[m],q,$):b.isStream(Te)?z(F,Qe[m],$,Re,Te,Qe,pe,q):b.isIterable(Te)?be(F,Re,Te,Qe,pe,Qe[m],q,$):r(!1)}}function ie(Qe,pe,He,Oe,et,lt,ot,ye){
try{He!=null&&b.isBuffer(He)&&(r(ot===He.byteLength,"buffer body must have content length"),pe.cork(),pe.write(He),pe.uncork(),pe.end(),et.onBodySent(He)),ye||(lt[p]=!0),et.onRequestSent(),Oe[i]()}catch(Be){
Qe(Be)}}function z(Qe,pe,He,Oe,et,lt,ot,ye){r(ye!==0||lt[s]===0,"stream body cannot be pipelined");const Be=y(et,Oe,Te=>{Te?(b.destroy(Be,Te),Qe(Te)):(b.removeAllListeners(Be),ot.onRequestSent(),He||(pe[p]=
!0),lt[i]())});b.addListener(Be,"data",Ue);function Ue(Te){ot.onBodySent(Te)}}async function xe(Qe,pe,He,Oe,et,lt,ot,ye){r(ot===He.size,"blob body must have content length");try{if(ot!=null&&ot!==He.size)
throw new Q;const Be=Buffer.from(await He.arrayBuffer());pe.cork(),pe.write(Be),pe.uncork(),pe.end(),et.onBodySent(Be),et.onRequestSent(),ye||(lt[p]=!0),Oe[i]()}catch(Be){Qe(Be)}}async function be(Qe,pe,He,Oe,et,lt,ot,ye){
r(ot!==0||Oe[s]===0,"iterator body cannot be pipelined");let Be=null;function Ue(){if(Be){const Ce=Be;Be=null,Ce()}}const Te=()=>new Promise((Ce,Re)=>{r(Be===null),lt[B]?Re(lt[B]):Be=Ce});pe.on("close",
Ue).on("drain",Ue);try{for await(const Ce of He){if(lt[B])throw lt[B];const Re=pe.write(Ce);et.onBodySent(Ce),Re||await Te()}pe.end(),et.onRequestSent(),ye||(lt[p]=!0),Oe[i]()}catch(Ce){Qe(Ce)}finally{
pe.off("close",Ue).off("drain",Ue)}}T.exports=M}),23701:((T,W,e)=>{const r=e(34589),k=e(77030),y=e(37067),b=e(3440),{channels:Q}=e(42414),g=e(44655),C=e(21841),{InvalidArgumentError:f,InformationalError:t,
ClientDestroyedError:p}=e(68707),c=e(59136),{kUrl:s,kServerName:a,kClient:l,kBusy:o,kConnect:d,kResuming:B,kRunning:m,kPending:S,kSize:R,kQueue:N,kConnected:U,kConnecting:i,kNeedDrain:A,kKeepAliveDefaultTimeout:h,
kHostHeader:n,kPendingIdx:u,kRunningIdx:w,kError:E,kPipelining:I,kKeepAliveTimeoutValue:D,kMaxHeadersSize:L,kKeepAliveMaxTimeout:Y,kKeepAliveTimeoutThreshold:x,kHeadersTimeout:v,kBodyTimeout:_,kStrictContentLength:re,
kConnector:G,kMaxRedirections:M,kMaxRequests:H,kCounter:J,kClose:j,kDestroy:te,kDispatch:ae,kInterceptors:ee,kLocalAddress:Z,kMaxResponseSize:ie,kOnError:z,kHTTPContext:xe,kMaxConcurrentStreams:be,kResume:Qe}=e(
36443),pe=e(637),He=e(88788);let Oe=!1;const et=Symbol("kClosedResolve"),lt=()=>{};function ot(he){return he[I]??he[xe]?.defaultPipelining??1}class ye extends C{constructor(F,{interceptors:$,maxHeaderSize:q,
headersTimeout:ge,socketTimeout:ke,requestTimeout:de,connectTimeout:Ge,bodyTimeout:Ie,idleTimeout:Ne,keepAlive:we,keepAliveTimeout:Je,maxKeepAliveTimeout:je,keepAliveMaxTimeout:qe,keepAliveTimeoutThreshold:tt,
socketPath:at,pipelining:We,tls:ne,strictContentLength:P,maxCachedSessions:K,maxRedirections:O,connect:oe,maxRequestsPerClient:le,localAddress:De,maxResponseSize:Se,autoSelectFamily:Le,autoSelectFamilyAttemptTimeout:Ke,
maxConcurrentStreams:st,allowH2:gt,webSocket:nt,eventSource:it}={}){if(super({webSocket:nt,eventSource:it}),we!==void 0)throw new f("unsupported keepAlive, use pipelining=0 instead");if(ke!==void 0)throw new f(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(de!==void 0)throw new f("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(Ne!==void 0)throw new f("un\
supported idleTimeout, use keepAliveTimeout instead");if(je!==void 0)throw new f("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(q!=null&&!Number.isFinite(q))throw new f("invali\
d maxHeaderSize");if(at!=null&&typeof at!="string")throw new f("invalid socketPath");if(Ge!=null&&(!Number.isFinite(Ge)||Ge<0))throw new f("invalid connectTimeout");if(Je!=null&&(!Number.isFinite(Je)||
Je<=0))throw new f("invalid keepAliveTimeout");if(qe!=null&&(!Number.isFinite(qe)||qe<=0))throw new f("invalid keepAliveMaxTimeout");if(tt!=null&&!Number.isFinite(tt))throw new f("invalid keepAliveTim\
eoutThreshold");if(ge!=null&&(!Number.isInteger(ge)||ge<0))throw new f("headersTimeout must be a positive integer or zero");if(Ie!=null&&(!Number.isInteger(Ie)||Ie<0))throw new f("bodyTimeout must be \
a positive integer or zero");if(oe!=null&&typeof oe!="function"&&typeof oe!="object")throw new f("connect must be a function or an object");if(O!=null&&(!Number.isInteger(O)||O<0))throw new f("maxRedi\
rections must be a positive number");if(le!=null&&(!Number.isInteger(le)||le<0))throw new f("maxRequestsPerClient must be a positive number");if(De!=null&&(typeof De!="string"||k.isIP(De)===0))throw new f(
"localAddress must be valid string IP address");if(Se!=null&&(!Number.isInteger(Se)||Se<-1))throw new f("maxResponseSize must be a positive number");if(Ke!=null&&(!Number.isInteger(Ke)||Ke<-1))throw new f(
"autoSelectFamilyAttemptTimeout must be a positive number");if(gt!=null&&typeof gt!="boolean")throw new f("allowH2 must be a valid boolean value");if(st!=null&&(typeof st!="number"||st<1))throw new f(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof oe!="function"&&(oe=c({...ne,maxCachedSessions:K,allowH2:gt,socketPath:at,timeout:Ge,...Le?{autoSelectFamily:Le,autoSelectFamilyAttemptTimeout:Ke}:
void 0,...oe})),$?.Client&&Array.isArray($.Client)?(this[ee]=$.Client,Oe||(Oe=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-IN\
TERCEPTOR-DEPRECATED"}))):this[ee]=[Be({maxRedirections:O})],this[s]=b.parseOrigin(F),this[G]=oe,this[I]=We??1,this[L]=q||y.maxHeaderSize,this[h]=Je??4e3,this[Y]=qe??6e5,this[x]=tt??2e3,this[D]=this[h],
this[a]=null,this[Z]=De??null,this[B]=0,this[A]=0,this[n]=`host: ${this[s].hostname}${this[s].port?`:${this[s].port}`:""}\r
`,this[_]=Ie??3e5,this[v]=ge??3e5,this[re]=P??!0,this[M]=O,this[H]=le,this[et]=null,this[ie]=Se>-1?Se:-1,this[be]=st??100,this[xe]=null,this[N]=[],this[w]=0,this[u]=0,this[Qe]=ht=>Re(this,ht),this[z]=
ht=>Ue(this,ht)}get pipelining(){return this[I]}set pipelining(F){this[I]=F,this[Qe](!0)}get[S](){return this[N].length-this[u]}get[m](){return this[u]-this[w]}get[R](){return this[N].length-this[w]}get[U](){
return!!this[xe]&&!this[i]&&!this[xe].destroyed}get[o](){return!!(this[xe]?.busy(null)||this[R]>=(ot(this)||1)||this[S]>0)}[d](F){Te(this),this.once("connect",F)}[ae](F,$){const q=F.origin||this[s].origin,
ge=new g(q,F,$);return this[N].push(ge),this[B]||(b.bodyLength(ge.body)==null&&b.isIterable(ge.body)?(this[B]=1,queueMicrotask(()=>Re(this))):this[Qe](!0)),this[B]&&this[A]!==2&&this[o]&&(this[A]=2),this[A]<
2}async[j](){return new Promise(F=>{this[R]?this[et]=F:F(null)})}async[te](F){return new Promise($=>{const q=this[N].splice(this[u]);for(let ke=0;ke<q.length;ke++){const de=q[ke];b.errorRequest(this,de,
F)}const ge=()=>{this[et]&&(this[et](),this[et]=null),$(null)};this[xe]?(this[xe].destroy(F,ge),this[xe]=null):queueMicrotask(ge),this[Qe]()})}}const Be=e(25092);function Ue(he,F){if(he[m]===0&&F.code!==
"UND_ERR_INFO"&&F.code!=="UND_ERR_SOCKET"){r(he[u]===he[w]);const $=he[N].splice(he[w]);for(let q=0;q<$.length;q++){const ge=$[q];b.errorRequest(he,ge,F)}r(he[R]===0)}}async function Te(he){r(!he[i]),
r(!he[xe]);let{host:F,hostname:$,protocol:q,port:ge}=he[s];if($[0]==="["){const ke=$.indexOf("]");r(ke!==-1);const de=$.substring(1,ke);r(k.isIP(de)),$=de}he[i]=!0,Q.beforeConnect.hasSubscribers&&Q.beforeConnect.
publish({connectParams:{host:F,hostname:$,protocol:q,port:ge,version:he[xe]?.version,servername:he[a],localAddress:he[Z]},connector:he[G]});try{const ke=await new Promise((de,Ge)=>{he[G]({host:F,hostname:$,
protocol:q,port:ge,servername:he[a],localAddress:he[Z]},(Ie,Ne)=>{Ie?Ge(Ie):de(Ne)})});if(he.destroyed){b.destroy(ke.on("error",lt),new p);return}r(ke);try{he[xe]=ke.alpnProtocol==="h2"?await He(he,ke):
await pe(he,ke)}catch(de){throw ke.destroy().on("error",lt),de}he[i]=!1,ke[J]=0,ke[H]=he[H],ke[l]=he,ke[E]=null,Q.connected.hasSubscribers&&Q.connected.publish({connectParams:{host:F,hostname:$,protocol:q,
port:ge,version:he[xe]?.version,servername:he[a],localAddress:he[Z]},connector:he[G],socket:ke}),he.emit("connect",he[s],[he])}catch(ke){if(he.destroyed)return;if(he[i]=!1,Q.connectError.hasSubscribers&&
Q.connectError.publish({connectParams:{host:F,hostname:$,protocol:q,port:ge,version:he[xe]?.version,servername:he[a],localAddress:he[Z]},connector:he[G],error:ke}),ke.code==="ERR_TLS_CERT_ALTNAME_INVA\
LID")for(r(he[m]===0);he[S]>0&&he[N][he[u]].servername===he[a];){const de=he[N][he[u]++];b.errorRequest(he,de,ke)}else Ue(he,ke);he.emit("connectionError",he[s],[he],ke)}he[Qe]()}function Ce(he){he[A]=
0,he.emit("drain",he[s],[he])}function Re(he,F){he[B]!==2&&(he[B]=2,$e(he,F),he[B]=0,he[w]>256&&(he[N].splice(0,he[w]),he[u]-=he[w],he[w]=0))}function $e(he,F){for(;;){if(he.destroyed){r(he[S]===0);return}
if(he[et]&&!he[R]){he[et](),he[et]=null;return}if(he[xe]&&he[xe].resume(),he[o])he[A]=2;else if(he[A]===2){F?(he[A]=1,queueMicrotask(()=>Ce(he))):Ce(he);continue}if(he[S]===0||he[m]>=(ot(he)||1))return;
const $=he[N][he[u]];if(he[s].protocol==="https:"&&he[a]!==$.servername){if(he[m]>0)return;he[a]=$.servername,he[xe]?.destroy(new t("servername changed"),()=>{he[xe]=null,Re(he)})}if(he[i])return;if(!he[xe]){
Te(he);return}if(he[xe].destroyed||he[xe].busy($))return;!$.aborted&&he[xe].write($)?he[u]++:he[N].splice(he[u],1)}}T.exports=ye}),21841:((T,W,e)=>{const r=e(4573),k=e(30883),{ClientDestroyedError:y,ClientClosedError:b,
InvalidArgumentError:Q}=e(68707),{kDestroy:g,kClose:C,kClosed:f,kDestroyed:t,kDispatch:p,kInterceptors:c}=e(36443),s=Symbol("onDestroyed"),a=Symbol("onClosed"),l=Symbol("Intercepted Dispatch"),o=Symbol(
"webSocketOptions"),d=Symbol("eventSourceOptions");class B extends k{constructor(S){super(),this[t]=!1,this[s]=null,this[f]=!1,this[a]=[],this[o]=S?.webSocket??{},this[d]=S?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[o].maxFragments??131072,maxPayloadSize:this[o].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[d].maxEventSize??r.kStringMaxLength}}get destroyed(){
return this[t]}get closed(){return this[f]}get interceptors(){return this[c]}set interceptors(S){if(S){for(let R=S.length-1;R>=0;R--)if(typeof this[c][R]!="function")throw new Q("interceptor must be a\
n function")}this[c]=S}close(S){if(S===void 0)return new Promise((N,U)=>{this.close((i,A)=>i?U(i):N(A))});if(typeof S!="function")throw new Q("invalid callback");if(this[t]){queueMicrotask(()=>S(new y,
null));return}if(this[f]){this[a]?this[a].push(S):queueMicrotask(()=>S(null,null));return}this[f]=!0,this[a].push(S);const R=()=>{const N=this[a];this[a]=null;for(let U=0;U<N.length;U++)N[U](null,null)};
this[C]().then(()=>this.destroy()).then(()=>{queueMicrotask(R)})}destroy(S,R){if(typeof S=="function"&&(R=S,S=null),R===void 0)return new Promise((U,i)=>{this.destroy(S,(A,h)=>A?i(A):U(h))});if(typeof R!=
"function")throw new Q("invalid callback");if(this[t]){this[s]?this[s].push(R):queueMicrotask(()=>R(null,null));return}S||(S=new y),this[t]=!0,this[s]=this[s]||[],this[s].push(R);const N=()=>{const U=this[s];
this[s]=null;for(let i=0;i<U.length;i++)U[i](null,null)};this[g](S).then(()=>{queueMicrotask(N)})}[l](S,R){if(!this[c]||this[c].length===0)return this[l]=this[p],this[p](S,R);let N=this[p].bind(this);
for(let U=this[c].length-1;U>=0;U--)N=this[c][U](N);return this[l]=N,N(S,R)}dispatch(S,R){if(!R||typeof R!="object")throw new Q("handler must be an object");try{if(!S||typeof S!="object")throw new Q("\
opts must be an object.");if(this[t]||this[s])throw new y;if(this[f])throw new b;return this[l](S,R)}catch(N){if(typeof R.onError!="function")throw new Q("invalid onError method");return R.onError(N),
!1}}}T.exports=B}),30883:((T,W,e)=>{const r=e(78474);class k extends r{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implement\
ed")}compose(...Q){const g=Array.isArray(Q[0])?Q[0]:Q;let C=this.dispatch.bind(this);for(const f of g)if(f!=null){if(typeof f!="function")throw new TypeError(`invalid interceptor, expected function re\
ceived ${typeof f}`);if(C=f(C),C==null||typeof C!="function"||C.length!==2)throw new TypeError("invalid interceptor")}return new y(this,C)}}class y extends k{#e=null;#t=null;constructor(Q,g){super(),this.#e=
Q,this.#t=g}dispatch(...Q){this.#t(...Q)}close(...Q){return this.#e.close(...Q)}destroy(...Q){return this.#e.destroy(...Q)}}T.exports=k}),53137:((T,W,e)=>{const r=e(21841),{kClose:k,kDestroy:y,kClosed:b,
kDestroyed:Q,kDispatch:g,kNoProxyAgent:C,kHttpProxyAgent:f,kHttpsProxyAgent:t}=e(36443),p=e(76672),c=e(57405),s={"http:":80,"https:":443};let a=!1;class l extends r{#e=null;#t=null;#A=null;constructor(d={}){
super(),this.#A=d,a||(a=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:B,httpsProxy:m,noProxy:S,...R}=d;this[C]=new c(
R);const N=B??process.env.http_proxy??process.env.HTTP_PROXY;N?this[f]=new p({...R,uri:N}):this[f]=this[C];const U=m??process.env.https_proxy??process.env.HTTPS_PROXY;U?this[t]=new p({...R,uri:U}):this[t]=
this[f],this.#r()}[g](d,B){const m=new URL(d.origin);return this.#n(m).dispatch(d,B)}async[k](){await this[C].close(),this[f][b]||await this[f].close(),this[t][b]||await this[t].close()}async[y](d){await this[C].
destroy(d),this[f][Q]||await this[f].destroy(d),this[t][Q]||await this[t].destroy(d)}#n(d){let{protocol:B,host:m,port:S}=d;return m=m.replace(/:\d*$/,"").toLowerCase(),S=Number.parseInt(S,10)||s[B]||0,
this.#s(m,S)?B==="https:"?this[t]:this[f]:this[C]}#s(d,B){if(this.#o&&this.#r(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let m=0;m<this.#t.length;m++){const S=this.#t[m];if(!(S.port&&
S.port!==B)){if(/^[.*]/.test(S.hostname)){if(d.endsWith(S.hostname.replace(/^\*/,"")))return!1}else if(d===S.hostname)return!1}}return!0}#r(){const d=this.#A.noProxy??this.#i,B=d.split(/[,\s]/),m=[];for(let S=0;S<
B.length;S++){const R=B[S];if(!R)continue;const N=R.match(/^(.+):(\d+)$/);m.push({hostname:(N?N[1]:R).toLowerCase(),port:N?Number.parseInt(N[2],10):0})}this.#e=d,this.#t=m}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}T.exports=l}),64660:(T=>{class r{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(y){this.list[this.top]=y,this.top=this.top+1&2047}shift(){const y=this.list[this.bottom];return y===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,y)}}T.exports=class{constructor(){this.head=this.tail=new r}isEmpty(){return this.head.isEmpty()}push(y){this.head.isFull()&&(this.head=this.head.
next=new r),this.head.push(y)}shift(){const y=this.tail,b=y.shift();return y.isEmpty()&&y.next!==null&&(this.tail=y.next),b}}}),42128:((T,W,e)=>{const r=e(21841),k=e(64660),{kConnected:y,kSize:b,kRunning:Q,
kPending:g,kQueued:C,kBusy:f,kFree:t,kUrl:p,kClose:c,kDestroy:s,kDispatch:a}=e(36443),l=e(43246),o=Symbol("clients"),d=Symbol("needDrain"),B=Symbol("queue"),m=Symbol("closed resolve"),S=Symbol("onDrai\
n"),R=Symbol("onConnect"),N=Symbol("onDisconnect"),U=Symbol("onConnectionError"),i=Symbol("get dispatcher"),A=Symbol("add client"),h=Symbol("remove client"),n=Symbol("stats");class u extends r{constructor(E){
super(E),this[B]=new k,this[o]=[],this[C]=0;const I=this;this[S]=function(L,Y){const x=I[B];let v=!1;for(;!v;){const _=x.shift();if(!_)break;I[C]--,v=!this.dispatch(_.opts,_.handler)}this[d]=v,!this[d]&&
I[d]&&(I[d]=!1,I.emit("drain",L,[I,...Y])),I[m]&&x.isEmpty()&&Promise.all(I[o].map(_=>_.close())).then(I[m])},this[R]=(D,L)=>{I.emit("connect",D,[I,...L])},this[N]=(D,L,Y)=>{I.emit("disconnect",D,[I,...L],
Y)},this[U]=(D,L,Y)=>{I.emit("connectionError",D,[I,...L],Y)},this[n]=new l(this)}get[f](){return this[d]}get[y](){return this[o].filter(E=>E[y]).length}get[t](){return this[o].filter(E=>E[y]&&!E[d]).
length}get[g](){let E=this[C];for(const{[g]:I}of this[o])E+=I;return E}get[Q](){let E=0;for(const{[Q]:I}of this[o])E+=I;return E}get[b](){let E=this[C];for(const{[b]:I}of this[o])E+=I;return E}get stats(){
return this[n]}async[c](){this[B].isEmpty()?await Promise.all(this[o].map(E=>E.close())):await new Promise(E=>{this[m]=E})}async[s](E){for(;;){const I=this[B].shift();if(!I)break;I.handler.onError(E)}
await Promise.all(this[o].map(I=>I.destroy(E)))}[a](E,I){const D=this[i]();return D?D.dispatch(E,I)||(D[d]=!0,this[d]=!this[i]()):(this[d]=!0,this[B].push({opts:E,handler:I}),this[C]++),!this[d]}[A](E){
return E.on("drain",this[S]).on("connect",this[R]).on("disconnect",this[N]).on("connectionError",this[U]),this[o].push(E),this[d]&&queueMicrotask(()=>{this[d]&&this[S](E[p],[this,E])}),this}[h](E){E.close(
()=>{const I=this[o].indexOf(E);I!==-1&&this[o].splice(I,1)}),this[d]=this[o].some(I=>!I[d]&&I.closed!==!0&&I.destroyed!==!0)}}T.exports={PoolBase:u,kClients:o,kNeedDrain:d,kAddClient:A,kRemoveClient:h,
kGetDispatcher:i}}),43246:((T,W,e)=>{const{kFree:r,kConnected:k,kPending:y,kQueued:b,kRunning:Q,kSize:g}=e(36443),C=Symbol("pool");class f{constructor(p){this[C]=p}get connected(){return this[C][k]}get free(){
return this[C][r]}get pending(){return this[C][y]}get queued(){return this[C][b]}get running(){return this[C][Q]}get size(){return this[C][g]}}T.exports=f}),30628:((T,W,e)=>{const{PoolBase:r,kClients:k,
kNeedDrain:y,kAddClient:b,kGetDispatcher:Q}=e(42128),g=e(23701),{InvalidArgumentError:C}=e(68707),f=e(3440),{kUrl:t,kInterceptors:p}=e(36443),c=e(59136),s=Symbol("options"),a=Symbol("connections"),l=Symbol(
"factory");function o(B,m){return new g(B,m)}class d extends r{constructor(m,{connections:S,factory:R=o,connect:N,connectTimeout:U,tls:i,maxCachedSessions:A,socketPath:h,autoSelectFamily:n,autoSelectFamilyAttemptTimeout:u,
allowH2:w,...E}={}){if(S!=null&&(!Number.isFinite(S)||S<0))throw new C("invalid connections");if(typeof R!="function")throw new C("factory must be a function.");if(N!=null&&typeof N!="function"&&typeof N!=
"object")throw new C("connect must be a function or an object");typeof N!="function"&&(N=c({...i,maxCachedSessions:A,allowH2:w,socketPath:h,timeout:U,...n?{autoSelectFamily:n,autoSelectFamilyAttemptTimeout:u}:
void 0,...N})),super(E),this[p]=E.interceptors?.Pool&&Array.isArray(E.interceptors.Pool)?E.interceptors.Pool:[],this[a]=S||null,this[t]=f.parseOrigin(m),this[s]={...f.deepClone(E),connect:N,allowH2:w},
this[s].interceptors=E.interceptors?{...E.interceptors}:void 0,this[l]=R,this.on("connectionError",(I,D,L)=>{for(const Y of D){const x=this[k].indexOf(Y);x!==-1&&this[k].splice(x,1)}})}[Q](){for(const m of this[k])
if(!m[y])return m;if(!this[a]||this[k].length<this[a]){const m=this[l](this[t],this[s]);return this[b](m),m}}}T.exports=d}),76672:((T,W,e)=>{const{kProxy:r,kClose:k,kDestroy:y,kDispatch:b,kInterceptors:Q}=e(
36443),{URL:g}=e(73136),C=e(57405),f=e(30628),t=e(21841),{InvalidArgumentError:p,RequestAbortedError:c,SecureProxyConnectionError:s}=e(68707),a=e(59136),l=e(23701),o=Symbol("proxy agent"),d=Symbol("pr\
oxy client"),B=Symbol("proxy headers"),m=Symbol("request tls settings"),S=Symbol("proxy tls settings"),R=Symbol("connect endpoint function"),N=Symbol("tunnel proxy");function U(I){return I==="https:"?
443:80}function i(I,D){return new f(I,D)}const A=()=>{};function h(I,D){return D.connections===1?new l(I,D):new f(I,D)}class n extends t{#e;constructor(D,{headers:L={},connect:Y,factory:x}){if(super(),
!D)throw new p("Proxy URL is mandatory");this[B]=L,x?this.#e=x(D,{connect:Y}):this.#e=new l(D,{connect:Y})}[b](D,L){const Y=L.onHeaders;L.onHeaders=function(re,G,M){if(re===407){typeof L.onError=="fun\
ction"&&L.onError(new p("Proxy Authentication Required (407)"));return}Y&&Y.call(this,re,G,M)};const{origin:x,path:v="/",headers:_={}}=D;if(D.path=x+v,!("host"in _)&&!("Host"in _)){const{host:re}=new g(
x);_.host=re}return D.headers={...this[B],..._},this.#e[b](D,L)}async[k](){return this.#e.close()}async[y](D){return this.#e.destroy(D)}}class u extends t{constructor(D){if(super(),!D||typeof D=="obje\
ct"&&!(D instanceof g)&&!D.uri)throw new p("Proxy uri is mandatory");const{clientFactory:L=i}=D;if(typeof L!="function")throw new p("Proxy opts.clientFactory must be a function.");const{proxyTunnel:Y=!0}=D,
x=this.#e(D),{href:v,origin:_,port:re,protocol:G,username:M,password:H,hostname:J}=x;if(this[r]={uri:v,protocol:G},this[Q]=D.interceptors?.ProxyAgent&&Array.isArray(D.interceptors.ProxyAgent)?D.interceptors.
ProxyAgent:[],this[m]=D.requestTls,this[S]=D.proxyTls,this[B]=D.headers||{},this[N]=Y,D.auth&&D.token)throw new p("opts.auth cannot be used in combination with opts.token");D.auth?this[B]["proxy-autho\
rization"]=`Basic ${D.auth}`:D.token?this[B]["proxy-authorization"]=D.token:M&&H&&(this[B]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(M)}:${decodeURIComponent(H)}`).toString("ba\
se64")}`);const j=a({...D.proxyTls});this[R]=a({...D.requestTls});const te=D.factory||h,ae=(ee,Z)=>{const{protocol:ie}=new g(ee);return!this[N]&&ie==="http:"&&this[r].protocol==="http:"?new n(this[r].
uri,{headers:this[B],connect:j,factory:te}):te(ee,Z)};this[d]=L(x,{connect:j}),this[o]=new C({...D,factory:ae,connect:async(ee,Z)=>{let ie=ee.host;ee.port||(ie+=`:${U(ee.protocol)}`);try{const{socket:z,
statusCode:xe}=await this[d].connect({origin:_,port:re,path:ie,signal:ee.signal,headers:{...this[B],host:ee.host},servername:this[S]?.servername||J});if(xe!==200&&(z.on("error",A).destroy(),Z(new c(`P\
roxy response (${xe}) !== 200 when HTTP Tunneling`))),ee.protocol!=="https:"){Z(null,z);return}let be;this[m]?be=this[m].servername:be=ee.servername,this[R]({...ee,servername:be,httpSocket:z},Z)}catch(z){
z.code==="ERR_TLS_CERT_ALTNAME_INVALID"?Z(new s(z)):Z(z)}}})}dispatch(D,L){const Y=w(D.headers);if(E(Y),Y&&!("host"in Y)&&!("Host"in Y)){const{host:x}=new g(D.origin);Y.host=x}return this[o].dispatch(
{...D,headers:Y},L)}#e(D){return typeof D=="string"?new g(D):D instanceof g?D:new g(D.uri)}async[k](){await this[o].close(),await this[d].close()}async[y](){await this[o].destroy(),await this[d].destroy()}}
function w(I){if(Array.isArray(I)){const D={};for(let L=0;L<I.length;L+=2)D[I[L]]=I[L+1];return D}return I}function E(I){if(I&&Object.keys(I).find(L=>L.toLowerCase()==="proxy-authorization"))throw new p(
"Proxy-Authorization should be sent in ProxyAgent constructor")}T.exports=u}),30050:((T,W,e)=>{const r=e(30883),k=e(17816);class y extends r{#e=null;#t=null;constructor(Q,g={}){super(g),this.#e=Q,this.#t=
g}dispatch(Q,g){const C=new k({...Q,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),handler:g});return this.#e.dispatch(Q,C)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}
T.exports=y}),32581:((T,W,e)=>{const r=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:k}=e(68707),y=e(57405);Q()===void 0&&b(new y);function b(g){if(!g||typeof g.dispatch!="function")throw new k(
"Argument agent must implement Agent");Object.defineProperty(globalThis,r,{value:g,writable:!0,enumerable:!1,configurable:!1})}function Q(){return globalThis[r]}T.exports={setGlobalDispatcher:b,getGlobalDispatcher:Q}}),
58155:(T=>{T.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((T,W,e)=>{const r=e(3440),{kBodyUsed:k}=e(36443),y=e(34589),{InvalidArgumentError:b}=e(
68707),Q=e(78474),g=[300,301,302,303,307,308],C=Symbol("body");class f{constructor(l){this[C]=l,this[k]=!1}async*[Symbol.asyncIterator](){y(!this[k],"disturbed"),this[k]=!0,yield*this[C]}}class t{constructor(l,o,d,B){
if(o!=null&&(!Number.isInteger(o)||o<0))throw new b("maxRedirections must be a positive number");r.validateHandler(B,d.method,d.upgrade),this.dispatch=l,this.location=null,this.abort=null,this.opts={...d,
maxRedirections:0},this.maxRedirections=o,this.handler=B,this.history=[],this.redirectionLimitReached=!1,r.isStream(this.opts.body)?(r.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
y(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[k]=!1,Q.prototype.on.call(this.opts.body,"data",function(){this[k]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new f(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&r.isIterable(this.opts.body)&&(this.opts.body=new f(this.opts.body))}onConnect(l){
this.abort=l,this.handler.onConnect(l,{history:this.history})}onUpgrade(l,o,d){this.handler.onUpgrade(l,o,d)}onError(l){this.handler.onError(l)}onHeaders(l,o,d,B){if(this.location=this.history.length>=
this.maxRedirections||r.isDisturbed(this.opts.body)?null:p(l,o),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(l,
o,d,B);const{origin:m,pathname:S,search:R}=r.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),N=R?`${S}${R}`:S;this.opts.headers=s(this.opts.headers,l===303,
this.opts.origin!==m),this.opts.path=N,this.opts.origin=m,this.opts.maxRedirections=0,this.opts.query=null,l===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(l){if(!this.
location)return this.handler.onData(l)}onComplete(l){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(l)}onBodySent(l){this.handler.onBodySent&&
this.handler.onBodySent(l)}}function p(a,l){if(g.indexOf(a)===-1)return null;for(let o=0;o<l.length;o+=2)if(l[o].length===8&&r.headerNameToString(l[o])==="location")return l[o+1]}function c(a,l,o){if(a.
length===4)return r.headerNameToString(a)==="host";if(l&&r.headerNameToString(a).startsWith("content-"))return!0;if(o&&(a.length===13||a.length===6||a.length===19)){const d=r.headerNameToString(a);return d===
"authorization"||d==="cookie"||d==="proxy-authorization"}return!1}function s(a,l,o){const d=[];if(Array.isArray(a))for(let B=0;B<a.length;B+=2)c(a[B],l,o)||d.push(a[B],a[B+1]);else if(a&&typeof a=="ob\
ject")for(const B of Object.keys(a))c(B,l,o)||d.push(B,a[B]);else y(a==null,"headers must be an object or an array");return d}T.exports=t}),17816:((T,W,e)=>{const r=e(34589),{kRetryHandlerDefaultRetry:k}=e(
36443),{RequestRetryError:y}=e(68707),{isDisturbed:b,parseHeaders:Q,parseRangeHeader:g,wrapRequestBody:C}=e(3440);function f(c){const s=Date.now();return new Date(c).getTime()-s}function t(c,s,a,l){const o=c["\
content-length"];if(o==null||!Number.isFinite(s.start)||!Number.isFinite(s.end))return null;const d=Number(o),B=s.end-s.start+1;return!Number.isFinite(d)||d!==B?new y("Content-Length mismatch",a,{headers:c,
data:{count:l}}):null}class p{constructor(s,a){const{retryOptions:l,...o}=s,{retry:d,maxRetries:B,maxTimeout:m,minTimeout:S,timeoutFactor:R,methods:N,errorCodes:U,retryAfter:i,statusCodes:A}=l??{};this.
dispatch=a.dispatch,this.handler=a.handler,this.opts={...o,body:C(s.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:d??p[k],retryAfter:i??!0,maxTimeout:m??30*1e3,minTimeout:S??500,timeoutFactor:R??
2,maxRetries:B??5,methods:N??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:A??[500,502,503,504,429],errorCodes:U??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{
this.aborted=!0,this.abort?this.abort(h):this.reason=h})}checkpointResponseEnd(s,a){if(this.end==null&&this.opts.method!=="HEAD"){const l=s["content-length"];this.end=l!=null?Number(l)-1:null,r(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?a:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(s,a,l){this.handler.onUpgrade&&
this.handler.onUpgrade(s,a,l)}onConnect(s){this.aborted?s(this.reason):this.abort=s}onBodySent(s){if(this.handler.onBodySent)return this.handler.onBodySent(s)}static[k](s,{state:a,opts:l},o){const{statusCode:d,
code:B,headers:m}=s,{method:S,retryOptions:R}=l,{maxRetries:N,minTimeout:U,maxTimeout:i,timeoutFactor:A,statusCodes:h,errorCodes:n,methods:u}=R,{counter:w}=a;if(B&&B!=="UND_ERR_REQ_RETRY"&&!n.includes(
B)){o(s);return}if(Array.isArray(u)&&!u.includes(S)){o(s);return}if(d!=null&&Array.isArray(h)&&!h.includes(d)){o(s);return}if(w>N){o(s);return}let E=m?.["retry-after"];E&&(E=Number(E),E=Number.isNaN(E)?
f(E):E*1e3);const I=E>0?Math.min(E,i):Math.min(U*A**(w-1),i);setTimeout(()=>o(null),I)}onHeaders(s,a,l,o){const d=Q(a);if(this.retryCount+=1,s>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(s)===!1?(this.headersSent=!0,this.checkpointResponseEnd(d,l),this.handler.onHeaders(s,a,l,o)):(this.abort(new y("Request failed",s,{headers:d,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,s!==206&&(this.start>0||s!==200))return this.abort(new y("server does not support the range header and the payload was partially consumed",s,{headers:d,data:{count:this.retryCount}})),
!1;const m=g(d["content-range"]);if(!m)return this.abort(new y("Content-Range mismatch",s,{headers:d,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==d.etag)return this.abort(new y("\
ETag mismatch",s,{headers:d,data:{count:this.retryCount}})),!1;const S=t(d,m,s,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:R,size:N,end:U=N-1}=m;return this.start!==R||this.end!=null&&
this.end!==U?(this.abort(new y("Content-Range mismatch",s,{headers:d,data:{count:this.retryCount}})),!1):(this.resume=l,!0)}if(this.end==null){if(s===206){const m=g(d["content-range"]);if(m==null)return this.
headersSent=!0,this.handler.onHeaders(s,a,l,o);const S=t(d,m,s,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:R,size:N,end:U=N-1}=m;r(R!=null&&Number.isFinite(R),"content-range mismat\
ch"),r(U!=null&&Number.isFinite(U),"invalid content-length"),this.start=R,this.end=U}if(this.end==null){const m=d["content-length"];this.end=m!=null?Number(m)-1:null}return r(Number.isFinite(this.start)),
r(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=l,this.headersSent=!0,this.etag=d.etag!=null?d.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(s,a,l,o)}const B=new y("Request failed",s,{headers:d,data:{count:this.retryCount}});return this.abort(B),!1}onData(s){return this.start+=s.length,this.handler.onData(s)}onComplete(s){
return this.retryCount=0,this.handler.onComplete(s)}onError(s){if(this.aborted||b(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(s);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(s,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},a.bind(this));function a(l){if(l!=null||this.aborted||b(this.opts.body))return this.handler.onError(l);if(this.start!==0){const o={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(o["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...o}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(o){this.handler.onError(o)}}}}T.
exports=p}),70379:((T,W,e)=>{const{isIP:r}=e(77030),{lookup:k}=e(40610),y=e(58155),{InvalidArgumentError:b,InformationalError:Q}=e(68707),g=Math.pow(2,31)-1;class C{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(p){
this.#e=p.maxTTL,this.#t=p.maxItems,this.dualStack=p.dualStack,this.affinity=p.affinity,this.lookup=p.lookup??this.#n,this.pick=p.pick??this.#s}get full(){return this.#A.size===this.#t}runLookup(p,c,s){
const a=this.#A.get(p.hostname);if(a==null&&this.full){s(null,p.origin);return}const l={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...c.dns,maxTTL:this.#e,maxItems:this.#t};
if(a==null)this.lookup(p,l,(o,d)=>{if(o||d==null||d.length===0){s(o??new Q("No DNS entries found"));return}this.setRecords(p,d);const B=this.#A.get(p.hostname),m=this.pick(p,B,l.affinity);let S;typeof m.
port=="number"?S=`:${m.port}`:p.port!==""?S=`:${p.port}`:S="",s(null,`${p.protocol}//${m.family===6?`[${m.address}]`:m.address}${S}`)});else{const o=this.pick(p,a,l.affinity);if(o==null){this.#A.delete(
p.hostname),this.runLookup(p,c,s);return}let d;typeof o.port=="number"?d=`:${o.port}`:p.port!==""?d=`:${p.port}`:d="",s(null,`${p.protocol}//${o.family===6?`[${o.address}]`:o.address}${d}`)}}#n(p,c,s){
k(p.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(a,l)=>{if(a)return s(a);const o=new Map;for(const d of l)o.set(`${d.address}:${d.family}`,d);s(null,o.values())})}#s(p,c,s){
let a=null;const{records:l,offset:o}=c;let d;if(this.dualStack?(s==null&&(o==null||o===g?(c.offset=0,s=4):(c.offset++,s=(c.offset&1)===1?6:4)),l[s]!=null&&l[s].ips.length>0?d=l[s]:d=l[s===4?6:4]):d=l[s],
d==null||d.ips.length===0)return a;d.offset==null||d.offset===g?d.offset=0:d.offset++;const B=d.offset%d.ips.length;return a=d.ips[B]??null,a==null?a:Date.now()-a.timestamp>a.ttl?(d.ips.splice(B,1),this.
pick(p,c,s)):a}setRecords(p,c){const s=Date.now(),a={records:{4:null,6:null}};for(const l of c){l.timestamp=s,typeof l.ttl=="number"?l.ttl=Math.min(l.ttl,this.#e):l.ttl=this.#e;const o=a.records[l.family]??
{ips:[]};o.ips.push(l),a.records[l.family]=o}this.#A.set(p.hostname,a)}getHandler(p,c){return new f(this,p,c)}}class f extends y{#e=null;#t=null;#A=null;#n=null;#s=null;constructor(p,{origin:c,handler:s,
dispatch:a},l){super(s),this.#s=c,this.#n=s,this.#t={...l},this.#e=p,this.#A=a}onError(p){switch(p.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#s,this.#t,(c,s)=>{
if(c)return this.#n.onError(c);const a={...this.#t,origin:s};this.#A(a,this)});return}this.#n.onError(p);return}case"ENOTFOUND":this.#e.deleteRecord(this.#s);default:this.#n.onError(p);break}}}T.exports=
t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<0))throw new b("Invalid maxTTL. Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new b(
"Invalid maxItems. Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new b("Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&
typeof t?.dualStack!="boolean")throw new b("Invalid dualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new b("Invalid lookup. Must be a function");if(t?.pick!=null&&
typeof t?.pick!="function")throw new b("Invalid pick. Must be a function");const p=t?.dualStack??!0;let c;p?c=t?.affinity??null:c=t?.affinity??4;const s={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.
pick??null,dualStack:p,affinity:c,maxItems:t?.maxItems??1/0},a=new C(s);return l=>function(d,B){const m=d.origin.constructor===URL?d.origin:new URL(d.origin);return r(m.hostname)!==0?l(d,B):(a.runLookup(
m,d,(S,R)=>{if(S)return B.onError(S);let N=null;N={...d,servername:m.hostname,origin:R,headers:{host:m.hostname,...d.headers}},l(N,a.getHandler({origin:m,dispatch:l,handler:B},d))}),!0)}}}),88060:((T,W,e)=>{
const r=e(3440),{InvalidArgumentError:k,RequestAbortedError:y}=e(68707),b=e(58155);class Q extends b{#e=1024*1024;#t=null;#A=!1;#n=!1;#s=0;#r=null;#o=null;constructor({maxSize:f},t){if(super(t),f!=null&&
(!Number.isFinite(f)||f<1))throw new k("maxSize must be a number greater than 0");this.#e=f??this.#e,this.#o=t}onConnect(f){this.#t=f,this.#o.onConnect(this.#i.bind(this))}#i(f){this.#n=!0,this.#r=f}onHeaders(f,t,p,c){
const a=r.parseHeaders(t)["content-length"];if(a!=null&&a>this.#e)throw new y(`Response size (${a}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(f,t,p,c)}onError(f){this.#A||
(f=this.#r??f,this.#o.onError(f))}onData(f){return this.#s=this.#s+f.length,this.#s>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#r):this.#o.onComplete([])),!0}onComplete(f){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(f)}}}function g({maxSize:C}={maxSize:1024*1024}){return f=>function(p,c){const{dumpMaxSize:s=C}=p,a=new Q({maxSize:s},c);return f(p,a)}}T.exports=
g}),25092:((T,W,e)=>{const r=e(8754);function k({maxRedirections:y}){return b=>function(g,C){const{maxRedirections:f=y}=g;if(!f)return b(g,C);const t=new r(b,f,g,C);return g={...g,maxRedirections:0},b(
g,t)}}T.exports=k}),21514:((T,W,e)=>{const r=e(8754);T.exports=k=>{const y=k?.maxRedirections;return b=>function(g,C){const{maxRedirections:f=y,...t}=g;if(!f)return b(g,C);const p=new r(b,f,g,C);return b(
t,p)}}}),92026:((T,W,e)=>{const r=e(17816);T.exports=k=>y=>function(Q,g){return y(Q,new r({...Q,retryOptions:{...k,...Q.retryOptions}},{handler:g,dispatch:y}))}}),52824:((T,W,e)=>{Object.defineProperty(
W,"__esModule",{value:!0}),W.SPECIAL_HEADERS=W.HEADER_STATE=W.MINOR=W.MAJOR=W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS=W.TOKEN=W.STRICT_TOKEN=W.HEX=W.URL_CHAR=W.STRICT_URL_CHAR=W.USERINFO_CHARS=W.MARK=W.
ALPHANUM=W.NUM=W.HEX_MAP=W.NUM_MAP=W.ALPHA=W.FINISH=W.H_METHOD_MAP=W.METHOD_MAP=W.METHODS_RTSP=W.METHODS_ICE=W.METHODS_HTTP=W.METHODS=W.LENIENT_FLAGS=W.FLAGS=W.TYPE=W.ERROR=void 0;const r=e(50172);var k;
(function(t){t[t.OK=0]="OK",t[t.INTERNAL=1]="INTERNAL",t[t.STRICT=2]="STRICT",t[t.LF_EXPECTED=3]="LF_EXPECTED",t[t.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",t[t.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",t[t.INVALID_METHOD=6]="INVALID_METHOD",t[t.INVALID_URL=7]="INVALID_URL",t[t.INVALID_CONSTANT=8]="INVALID_CONSTANT",t[t.INVALID_VERSION=9]="INVALID_VERSION",t[t.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",t[t.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",t[t.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",t[t.INVALID_STATUS=13]="INVALID_STATUS",t[t.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",t[t.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",t[t.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",t[t.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",t[t.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",t[t.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",t[t.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",t[t.PAUSED=21]="PAUSED",t[t.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",t[t.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",t[t.USER=24]="USER"})(k=W.ERROR||(W.ERROR={}));var y;(function(t){t[t.BOTH=0]="BOTH",t[t.REQUEST=1]="REQUEST",t[t.RESPONSE=2]="RESPONSE"})(y=W.TYPE||(W.TYPE={}));var b;(function(t){t[t.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",t[t.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",t[t.CHUNKED=8]="CHUNKED",t[t.UPGRADE=16]="UPGRADE",t[t.CONTENT_LENGTH=
32]="CONTENT_LENGTH",t[t.SKIPBODY=64]="SKIPBODY",t[t.TRAILING=128]="TRAILING",t[t.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(b=W.FLAGS||(W.FLAGS={}));var Q;(function(t){t[t.HEADERS=1]="HEADERS",t[t.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",t[t.KEEP_ALIVE=4]="KEEP_ALIVE"})(Q=W.LENIENT_FLAGS||(W.LENIENT_FLAGS={}));var g;(function(t){t[t.DELETE=0]="DELETE",t[t.GET=1]="GET",t[t.HEAD=2]="HEAD",t[t.POST=3]="\
POST",t[t.PUT=4]="PUT",t[t.CONNECT=5]="CONNECT",t[t.OPTIONS=6]="OPTIONS",t[t.TRACE=7]="TRACE",t[t.COPY=8]="COPY",t[t.LOCK=9]="LOCK",t[t.MKCOL=10]="MKCOL",t[t.MOVE=11]="MOVE",t[t.PROPFIND=12]="PROPFIND",
t[t.PROPPATCH=13]="PROPPATCH",t[t.SEARCH=14]="SEARCH",t[t.UNLOCK=15]="UNLOCK",t[t.BIND=16]="BIND",t[t.REBIND=17]="REBIND",t[t.UNBIND=18]="UNBIND",t[t.ACL=19]="ACL",t[t.REPORT=20]="REPORT",t[t.MKACTIVITY=
21]="MKACTIVITY",t[t.CHECKOUT=22]="CHECKOUT",t[t.MERGE=23]="MERGE",t[t["M-SEARCH"]=24]="M-SEARCH",t[t.NOTIFY=25]="NOTIFY",t[t.SUBSCRIBE=26]="SUBSCRIBE",t[t.UNSUBSCRIBE=27]="UNSUBSCRIBE",t[t.PATCH=28]=
"PATCH",t[t.PURGE=29]="PURGE",t[t.MKCALENDAR=30]="MKCALENDAR",t[t.LINK=31]="LINK",t[t.UNLINK=32]="UNLINK",t[t.SOURCE=33]="SOURCE",t[t.PRI=34]="PRI",t[t.DESCRIBE=35]="DESCRIBE",t[t.ANNOUNCE=36]="ANNOUN\
CE",t[t.SETUP=37]="SETUP",t[t.PLAY=38]="PLAY",t[t.PAUSE=39]="PAUSE",t[t.TEARDOWN=40]="TEARDOWN",t[t.GET_PARAMETER=41]="GET_PARAMETER",t[t.SET_PARAMETER=42]="SET_PARAMETER",t[t.REDIRECT=43]="REDIRECT",
t[t.RECORD=44]="RECORD",t[t.FLUSH=45]="FLUSH"})(g=W.METHODS||(W.METHODS={})),W.METHODS_HTTP=[g.DELETE,g.GET,g.HEAD,g.POST,g.PUT,g.CONNECT,g.OPTIONS,g.TRACE,g.COPY,g.LOCK,g.MKCOL,g.MOVE,g.PROPFIND,g.PROPPATCH,
g.SEARCH,g.UNLOCK,g.BIND,g.REBIND,g.UNBIND,g.ACL,g.REPORT,g.MKACTIVITY,g.CHECKOUT,g.MERGE,g["M-SEARCH"],g.NOTIFY,g.SUBSCRIBE,g.UNSUBSCRIBE,g.PATCH,g.PURGE,g.MKCALENDAR,g.LINK,g.UNLINK,g.PRI,g.SOURCE],
W.METHODS_ICE=[g.SOURCE],W.METHODS_RTSP=[g.OPTIONS,g.DESCRIBE,g.ANNOUNCE,g.SETUP,g.PLAY,g.PAUSE,g.TEARDOWN,g.GET_PARAMETER,g.SET_PARAMETER,g.REDIRECT,g.RECORD,g.FLUSH,g.GET,g.POST],W.METHOD_MAP=r.enumToMap(
g),W.H_METHOD_MAP={},Object.keys(W.METHOD_MAP).forEach(t=>{/^H/.test(t)&&(W.H_METHOD_MAP[t]=W.METHOD_MAP[t])});var C;(function(t){t[t.SAFE=0]="SAFE",t[t.SAFE_WITH_CB=1]="SAFE_WITH_CB",t[t.UNSAFE=2]="U\
NSAFE"})(C=W.FINISH||(W.FINISH={})),W.ALPHA=[];for(let t=65;t<=90;t++)W.ALPHA.push(String.fromCharCode(t)),W.ALPHA.push(String.fromCharCode(t+32));W.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},W.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},W.NUM=["0","1","2","3","4","5","6","7","8","9"],W.ALPHANUM=W.ALPHA.concat(W.NUM),W.MARK=["\
-","_",".","!","~","*","'","(",")"],W.USERINFO_CHARS=W.ALPHANUM.concat(W.MARK).concat(["%",";",":","&","=","+","$",","]),W.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(W.ALPHANUM),W.URL_CHAR=W.STRICT_URL_CHAR.concat(["	","\f"]);for(let t=128;t<=255;t++)W.URL_CHAR.push(t);W.HEX=W.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),W.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(W.ALPHANUM),W.TOKEN=W.STRICT_TOKEN.concat([" "]),W.HEADER_CHARS=["	"];for(let t=32;t<=
255;t++)t!==127&&W.HEADER_CHARS.push(t);W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS.filter(t=>t!==44),W.MAJOR=W.NUM_MAP,W.MINOR=W.MAJOR;var f;(function(t){t[t.GENERAL=0]="GENERAL",t[t.CONNECTION=1]="CONNE\
CTION",t[t.CONTENT_LENGTH=2]="CONTENT_LENGTH",t[t.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",t[t.UPGRADE=4]="UPGRADE",t[t.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",t[t.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",t[t.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(f=W.HEADER_STATE||(W.HEADER_STATE={})),W.SPECIAL_HEADERS={connection:f.CONNECTION,
"content-length":f.CONTENT_LENGTH,"proxy-connection":f.CONNECTION,"transfer-encoding":f.TRANSFER_ENCODING,upgrade:f.UPGRADE}}),63870:((T,W,e)=>{const{Buffer:r}=e(4573);T.exports=r.from("AGFzbQEAAAABJw\
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
FEVFAv","base64")}),53434:((T,W,e)=>{const{Buffer:r}=e(4573);T.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
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
FlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((T,W)=>{Object.defineProperty(W,"__esMod\
ule",{value:!0}),W.enumToMap=void 0;function e(r){const k={};return Object.keys(r).forEach(y=>{const b=r[y];typeof b=="number"&&(k[y]=b)}),k}W.enumToMap=e}),47501:((T,W,e)=>{const{kClients:r}=e(36443),
k=e(57405),{kAgent:y,kMockAgentSet:b,kMockAgentGet:Q,kDispatches:g,kIsMockActive:C,kNetConnect:f,kGetNetConnect:t,kOptions:p,kFactory:c}=e(91117),s=e(47365),a=e(94004),{matchValue:l,buildMockOptions:o}=e(
53397),{InvalidArgumentError:d,UndiciError:B}=e(68707),m=e(30883),S=e(91529),R=e(56142);class N extends m{constructor(i){if(super(i),this[f]=!0,this[C]=!0,i?.agent&&typeof i.agent.dispatch!="function")
throw new d("Argument opts.agent must implement Agent");const A=i?.agent?i.agent:new k(i);this[y]=A,this[r]=A[r],this[p]=o(i)}get(i){let A=this[Q](i);return A||(A=this[c](i),this[b](i,A)),A}dispatch(i,A){
return this.get(i.origin),this[y].dispatch(i,A)}async close(){await this[y].close(),this[r].clear()}deactivate(){this[C]=!1}activate(){this[C]=!0}enableNetConnect(i){if(typeof i=="string"||typeof i=="\
function"||i instanceof RegExp)Array.isArray(this[f])?this[f].push(i):this[f]=[i];else if(typeof i>"u")this[f]=!0;else throw new d("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[f]=!1}get isMockActive(){return this[C]}[b](i,A){this[r].set(i,A)}[c](i){const A=Object.assign({agent:this},this[p]);return this[p]&&this[p].connections===1?new s(i,A):new a(i,A)}[Q](i){const A=this[r].
get(i);if(A)return A;if(typeof i!="string"){const h=this[c]("http://localhost:9999");return this[b](i,h),h}for(const[h,n]of Array.from(this[r]))if(n&&typeof h!="string"&&l(h,i)){const u=this[c](i);return this[b](
i,u),u[g]=n[g],u}}[t](){return this[f]}pendingInterceptors(){const i=this[r];return Array.from(i.entries()).flatMap(([A,h])=>h[g].map(n=>({...n,origin:A}))).filter(({pending:A})=>A)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:i=new R}={}){const A=this.pendingInterceptors();if(A.length===0)return;const h=new S("interceptor","interceptors").pluralize(A.length);throw new B(`
${h.count} ${h.noun} ${h.is} pending:

${i.format(A)}
`.trim())}}T.exports=N}),47365:((T,W,e)=>{const{promisify:r}=e(57975),k=e(23701),{buildMockDispatch:y}=e(53397),{kDispatches:b,kMockAgent:Q,kClose:g,kOriginalClose:C,kOrigin:f,kOriginalDispatch:t,kConnected:p}=e(
91117),{MockInterceptor:c}=e(31511),s=e(36443),{InvalidArgumentError:a}=e(68707);class l extends k{constructor(d,B){if(super(d,B),!B||!B.agent||typeof B.agent.dispatch!="function")throw new a("Argumen\
t opts.agent must implement Agent");this[Q]=B.agent,this[f]=d,this[b]=[],this[p]=1,this[t]=this.dispatch,this[C]=this.close.bind(this),this.dispatch=y.call(this),this.close=this[g]}get[s.kConnected](){
return this[p]}intercept(d){return new c(d,this[b])}async[g](){await r(this[C])(),this[p]=0,this[Q][s.kClients].delete(this[f])}}T.exports=l}),52429:((T,W,e)=>{const{UndiciError:r}=e(68707),k=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class y extends r{constructor(Q){super(Q),Error.captureStackTrace(this,y),this.name="MockNotMatchedError",this.message=Q||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](Q){return Q&&Q[k]===!0}[k]=!0}T.exports={MockNotMatchedError:y}}),31511:((T,W,e)=>{const{getResponseData:r,
buildKey:k,addMockDispatch:y}=e(53397),{kDispatches:b,kDispatchKey:Q,kDefaultHeaders:g,kDefaultTrailers:C,kContentLength:f,kMockDispatch:t}=e(91117),{InvalidArgumentError:p}=e(68707),{buildURL:c}=e(3440);
class s{constructor(o){this[t]=o}delay(o){if(typeof o!="number"||!Number.isInteger(o)||o<=0)throw new p("waitInMs must be a valid integer > 0");return this[t].delay=o,this}persist(){return this[t].persist=
!0,this}times(o){if(typeof o!="number"||!Number.isInteger(o)||o<=0)throw new p("repeatTimes must be a valid integer > 0");return this[t].times=o,this}}class a{constructor(o,d){if(typeof o!="object")throw new p(
"opts must be an object");if(typeof o.path>"u")throw new p("opts.path must be defined");if(typeof o.method>"u"&&(o.method="GET"),typeof o.path=="string")if(o.query)o.path=c(o.path,o.query);else{const B=new URL(
o.path,"data://");o.path=B.pathname+B.search}typeof o.method=="string"&&(o.method=o.method.toUpperCase()),this[Q]=k(o),this[b]=d,this[g]={},this[C]={},this[f]=!1}createMockScopeDispatchData({statusCode:o,
data:d,responseOptions:B}){const m=r(d),S=this[f]?{"content-length":m.length}:{},R={...this[g],...S,...B.headers},N={...this[C],...B.trailers};return{statusCode:o,data:d,headers:R,trailers:N}}validateReplyParameters(o){
if(typeof o.statusCode>"u")throw new p("statusCode must be defined");if(typeof o.responseOptions!="object"||o.responseOptions===null)throw new p("responseOptions must be an object")}reply(o){if(typeof o==
"function"){const S=N=>{const U=o(N);if(typeof U!="object"||U===null)throw new p("reply options callback must return an object");const i={data:"",responseOptions:{},...U};return this.validateReplyParameters(
i),{...this.createMockScopeDispatchData(i)}},R=y(this[b],this[Q],S);return new s(R)}const d={statusCode:o,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(d);const B=this.createMockScopeDispatchData(d),m=y(this[b],this[Q],B);return new s(m)}replyWithError(o){if(typeof o>"u")throw new p("error must be defined");const d=y(this[b],
this[Q],{error:o});return new s(d)}defaultReplyHeaders(o){if(typeof o>"u")throw new p("headers must be defined");return this[g]=o,this}defaultReplyTrailers(o){if(typeof o>"u")throw new p("trailers mus\
t be defined");return this[C]=o,this}replyContentLength(){return this[f]=!0,this}}T.exports.MockInterceptor=a,T.exports.MockScope=s}),94004:((T,W,e)=>{const{promisify:r}=e(57975),k=e(30628),{buildMockDispatch:y}=e(
53397),{kDispatches:b,kMockAgent:Q,kClose:g,kOriginalClose:C,kOrigin:f,kOriginalDispatch:t,kConnected:p}=e(91117),{MockInterceptor:c}=e(31511),s=e(36443),{InvalidArgumentError:a}=e(68707);class l extends k{constructor(d,B){
if(super(d,B),!B||!B.agent||typeof B.agent.dispatch!="function")throw new a("Argument opts.agent must implement Agent");this[Q]=B.agent,this[f]=d,this[b]=[],this[p]=1,this[t]=this.dispatch,this[C]=this.
close.bind(this),this.dispatch=y.call(this),this.close=this[g]}get[s.kConnected](){return this[p]}intercept(d){return new c(d,this[b])}async[g](){await r(this[C])(),this[p]=0,this[Q][s.kClients].delete(
this[f])}}T.exports=l}),91117:(T=>{T.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((T,W,e)=>{const{MockNotMatchedError:r}=e(52429),{kDispatches:k,kMockAgent:y,kOriginalDispatch:b,kOrigin:Q,
kGetNetConnect:g}=e(91117),{buildURL:C}=e(3440),{STATUS_CODES:f}=e(37067),{types:{isPromise:t}}=e(57975);function p(E,I){return typeof E=="string"?E===I:E instanceof RegExp?E.test(I):typeof E=="functi\
on"?E(I)===!0:!1}function c(E){return Object.fromEntries(Object.entries(E).map(([I,D])=>[I.toLocaleLowerCase(),D]))}function s(E,I){if(Array.isArray(E)){for(let D=0;D<E.length;D+=2)if(E[D].toLocaleLowerCase()===
I.toLocaleLowerCase())return E[D+1];return}else return typeof E.get=="function"?E.get(I):c(E)[I.toLocaleLowerCase()]}function a(E){const I=E.slice(),D=[];for(let L=0;L<I.length;L+=2)D.push([I[L],I[L+1]]);
return Object.fromEntries(D)}function l(E,I){if(typeof E.headers=="function")return Array.isArray(I)&&(I=a(I)),E.headers(I?c(I):{});if(typeof E.headers>"u")return!0;if(typeof I!="object"||typeof E.headers!=
"object")return!1;for(const[D,L]of Object.entries(E.headers)){const Y=s(I,D);if(!p(L,Y))return!1}return!0}function o(E){if(typeof E!="string")return E;const I=E.split("?");if(I.length!==2)return E;const D=new URLSearchParams(
I.pop());return D.sort(),[...I,D.toString()].join("?")}function d(E,{path:I,method:D,body:L,headers:Y}){const x=p(E.path,I),v=p(E.method,D),_=typeof E.body<"u"?p(E.body,L):!0,re=l(E,Y);return x&&v&&_&&
re}function B(E){return Buffer.isBuffer(E)||E instanceof Uint8Array||E instanceof ArrayBuffer?E:typeof E=="object"?JSON.stringify(E):E.toString()}function m(E,I){const D=I.query?C(I.path,I.query):I.path,
L=typeof D=="string"?o(D):D;let Y=E.filter(({consumed:x})=>!x).filter(({path:x})=>p(o(x),L));if(Y.length===0)throw new r(`Mock dispatch not matched for path '${L}'`);if(Y=Y.filter(({method:x})=>p(x,I.
method)),Y.length===0)throw new r(`Mock dispatch not matched for method '${I.method}' on path '${L}'`);if(Y=Y.filter(({body:x})=>typeof x<"u"?p(x,I.body):!0),Y.length===0)throw new r(`Mock dispatch no\
t matched for body '${I.body}' on path '${L}'`);if(Y=Y.filter(x=>l(x,I.headers)),Y.length===0){const x=typeof I.headers=="object"?JSON.stringify(I.headers):I.headers;throw new r(`Mock dispatch not mat\
ched for headers '${x}' on path '${L}'`)}return Y[0]}function S(E,I,D){const L={timesInvoked:0,times:1,persist:!1,consumed:!1},Y=typeof D=="function"?{callback:D}:{...D},x={...L,...I,pending:!0,data:{
error:null,...Y}};return E.push(x),x}function R(E,I){const D=E.findIndex(L=>L.consumed?d(L,I):!1);D!==-1&&E.splice(D,1)}function N(E){const{path:I,method:D,body:L,headers:Y,query:x}=E;return{path:I,method:D,
body:L,headers:Y,query:x}}function U(E){const I=Object.keys(E),D=[];for(let L=0;L<I.length;++L){const Y=I[L],x=E[Y],v=Buffer.from(`${Y}`);if(Array.isArray(x))for(let _=0;_<x.length;++_)D.push(v,Buffer.
from(`${x[_]}`));else D.push(v,Buffer.from(`${x}`))}return D}function i(E){return f[E]||"unknown"}async function A(E){const I=[];for await(const D of E)I.push(D);return Buffer.concat(I).toString("utf8")}
function h(E,I){const D=N(E),L=m(this[k],D);L.timesInvoked++,L.data.callback&&(L.data={...L.data,...L.data.callback(E)});const{data:{statusCode:Y,data:x,headers:v,trailers:_,error:re},delay:G,persist:M}=L,
{timesInvoked:H,times:J}=L;if(L.consumed=!M&&H>=J,L.pending=H<J,re!==null)return R(this[k],D),I.onError(re),!0;typeof G=="number"&&G>0?setTimeout(()=>{j(this[k])},G):j(this[k]);function j(ae,ee=x){const Z=Array.
isArray(E.headers)?a(E.headers):E.headers,ie=typeof ee=="function"?ee({...E,headers:Z}):ee;if(t(ie)){ie.then(Qe=>j(ae,Qe));return}const z=B(ie),xe=U(v),be=U(_);I.onConnect?.(Qe=>I.onError(Qe),null),I.
onHeaders?.(Y,xe,te,i(Y)),I.onData?.(Buffer.from(z)),I.onComplete?.(be),R(ae,D)}function te(){}return!0}function n(){const E=this[y],I=this[Q],D=this[b];return function(Y,x){if(E.isMockActive)try{h.call(
this,Y,x)}catch(v){if(v instanceof r){const _=E[g]();if(_===!1)throw new r(`${v.message}: subsequent request to origin ${I} was not allowed (net.connect disabled)`);if(u(_,I))D.call(this,Y,x);else throw new r(
`${v.message}: subsequent request to origin ${I} was not allowed (net.connect is not enabled for this origin)`)}else throw v}else D.call(this,Y,x)}}function u(E,I){const D=new URL(I);return E===!0?!0:
!!(Array.isArray(E)&&E.some(L=>p(L,D.host)))}function w(E){if(E){const{agent:I,...D}=E;return D}}T.exports={getResponseData:B,getMockDispatch:m,addMockDispatch:S,deleteMockDispatch:R,buildKey:N,generateKeyValues:U,
matchValue:p,getResponse:A,getStatusText:i,mockDispatch:h,buildMockDispatch:n,checkNetConnect:u,buildMockOptions:w,getHeaderByName:s,buildHeadersFromArray:a}}),56142:((T,W,e)=>{const{Transform:r}=e(57075),
{Console:k}=e(37540),y=process.versions.icu?"\u2705":"Y ",b=process.versions.icu?"\u274C":"N ";T.exports=class{constructor({disableColors:g}={}){this.transform=new r({transform(C,f,t){t(null,C)}}),this.
logger=new k({stdout:this.transform,inspectOptions:{colors:!g&&!process.env.CI}})}format(g){const C=g.map(({method:f,path:t,data:{statusCode:p},persist:c,times:s,timesInvoked:a,origin:l})=>({Method:f,
Origin:l,Path:t,"Status code":p,Persistent:c?y:b,Invocations:a,Remaining:c?1/0:s-a}));return this.logger.table(C),this.transform.read().toString()}}}),91529:(T=>{const W={pronoun:"it",is:"is",was:"was",
this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};T.exports=class{constructor(k,y){this.singular=k,this.plural=y}pluralize(k){const y=k===1,b=y?W:e,Q=y?this.singular:this.plural;return{
...b,count:k,noun:Q}}}}),96603:(T=>{let W=0;const e=1e3,r=(e>>1)-1;let k;const y=Symbol("kFastTimer"),b=[],Q=-2,g=-1,C=0,f=1;function t(){W+=r;let s=0,a=b.length;for(;s<a;){const l=b[s];l._state===C?(l.
_idleStart=W-r,l._state=f):l._state===f&&W>=l._idleStart+l._idleTimeout&&(l._state=g,l._idleStart=-1,l._onTimeout(l._timerArg)),l._state===g?(l._state=Q,--a!==0&&(b[s]=b[a])):++s}b.length=a,b.length!==
0&&p()}function p(){k?k.refresh():(clearTimeout(k),k=setTimeout(t,r),k.unref&&k.unref())}class c{[y]=!0;_state=Q;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(a,l,o){this._onTimeout=a,
this._idleTimeout=l,this._timerArg=o,this.refresh()}refresh(){this._state===Q&&b.push(this),(!k||b.length===1)&&p(),this._state=C}clear(){this._state=g,this._idleStart=-1}}T.exports={setTimeout(s,a,l){
return a<=e?setTimeout(s,a,l):new c(s,a,l)},clearTimeout(s){s[y]?s.clear():clearTimeout(s)},setFastTimeout(s,a,l){return new c(s,a,l)},clearFastTimeout(s){s.clear()},now(){return W},tick(s=0){W+=s-e+1,
t(),t()},reset(){W=0,b.length=0,clearTimeout(k),k=null},kFastTimer:y}}),89634:((T,W,e)=>{const{kConstruct:r}=e(20109),{urlEquals:k,getFieldValues:y}=e(76798),{kEnumerableProperty:b,isDisturbed:Q}=e(3440),
{webidl:g}=e(45893),{Response:C,cloneResponse:f,fromInnerResponse:t}=e(99051),{Request:p,fromInnerRequest:c}=e(9967),{kState:s}=e(93627),{fetching:a}=e(54398),{urlIsHttpHttpsScheme:l,createDeferredPromise:o,
readAllBytes:d}=e(73168),B=e(34589);class m{#e;constructor(){arguments[0]!==r&&g.illegalConstructor(),g.util.markAsUncloneable(this),this.#e=arguments[1]}async match(N,U={}){g.brandCheck(this,m);const i="\
Cache.match";g.argumentLengthCheck(arguments,1,i),N=g.converters.RequestInfo(N,i,"request"),U=g.converters.CacheQueryOptions(U,i,"options");const A=this.#s(N,U,1);if(A.length!==0)return A[0]}async matchAll(N=void 0,U={}){
g.brandCheck(this,m);const i="Cache.matchAll";return N!==void 0&&(N=g.converters.RequestInfo(N,i,"request")),U=g.converters.CacheQueryOptions(U,i,"options"),this.#s(N,U)}async add(N){g.brandCheck(this,
m);const U="Cache.add";g.argumentLengthCheck(arguments,1,U),N=g.converters.RequestInfo(N,U,"request");const i=[N];return await this.addAll(i)}async addAll(N){g.brandCheck(this,m);const U="Cache.addAll";
g.argumentLengthCheck(arguments,1,U);const i=[],A=[];for(let L of N){if(L===void 0)throw g.errors.conversionFailed({prefix:U,argument:"Argument 1",types:["undefined is not allowed"]});if(L=g.converters.
RequestInfo(L),typeof L=="string")continue;const Y=L[s];if(!l(Y.url)||Y.method!=="GET")throw g.errors.exception({header:U,message:"Expected http/s scheme when method is not GET."})}const h=[];for(const L of N){
const Y=new p(L)[s];if(!l(Y.url))throw g.errors.exception({header:U,message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",A.push(Y);const x=o();h.push(a({request:Y,processResponse(v){
if(v.type==="error"||v.status===206||v.status<200||v.status>299)x.reject(g.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(v.headersList.
contains("vary")){const _=y(v.headersList.get("vary"));for(const re of _)if(re==="*"){x.reject(g.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const G of h)G.abort();
return}}},processResponseEndOfBody(v){if(v.aborted){x.reject(new DOMException("aborted","AbortError"));return}x.resolve(v)}})),i.push(x.promise)}const u=await Promise.all(i),w=[];let E=0;for(const L of u){
const Y={type:"put",request:A[E],response:L};w.push(Y),E++}const I=o();let D=null;try{this.#t(w)}catch(L){D=L}return queueMicrotask(()=>{D===null?I.resolve(void 0):I.reject(D)}),I.promise}async put(N,U){
g.brandCheck(this,m);const i="Cache.put";g.argumentLengthCheck(arguments,2,i),N=g.converters.RequestInfo(N,i,"request"),U=g.converters.Response(U,i,"response");let A=null;if(N instanceof p?A=N[s]:A=new p(
N)[s],!l(A.url)||A.method!=="GET")throw g.errors.exception({header:i,message:"Expected an http/s scheme when method is not GET"});const h=U[s];if(h.status===206)throw g.errors.exception({header:i,message:"\
Got 206 status"});if(h.headersList.contains("vary")){const Y=y(h.headersList.get("vary"));for(const x of Y)if(x==="*")throw g.errors.exception({header:i,message:"Got * vary field value"})}if(h.body&&(Q(
h.body.stream)||h.body.stream.locked))throw g.errors.exception({header:i,message:"Response body is locked or disturbed"});const n=f(h),u=o();if(h.body!=null){const x=h.body.stream.getReader();d(x).then(
u.resolve,u.reject)}else u.resolve(void 0);const w=[],E={type:"put",request:A,response:n};w.push(E);const I=await u.promise;n.body!=null&&(n.body.source=I);const D=o();let L=null;try{this.#t(w)}catch(Y){
L=Y}return queueMicrotask(()=>{L===null?D.resolve():D.reject(L)}),D.promise}async delete(N,U={}){g.brandCheck(this,m);const i="Cache.delete";g.argumentLengthCheck(arguments,1,i),N=g.converters.RequestInfo(
N,i,"request"),U=g.converters.CacheQueryOptions(U,i,"options");let A=null;if(N instanceof p){if(A=N[s],A.method!=="GET"&&!U.ignoreMethod)return!1}else B(typeof N=="string"),A=new p(N)[s];const h=[],n={
type:"delete",request:A,options:U};h.push(n);const u=o();let w=null,E;try{E=this.#t(h)}catch(I){w=I}return queueMicrotask(()=>{w===null?u.resolve(!!E?.length):u.reject(w)}),u.promise}async keys(N=void 0,U={}){
g.brandCheck(this,m);const i="Cache.keys";N!==void 0&&(N=g.converters.RequestInfo(N,i,"request")),U=g.converters.CacheQueryOptions(U,i,"options");let A=null;if(N!==void 0)if(N instanceof p){if(A=N[s],
A.method!=="GET"&&!U.ignoreMethod)return[]}else typeof N=="string"&&(A=new p(N)[s]);const h=o(),n=[];if(N===void 0)for(const u of this.#e)n.push(u[0]);else{const u=this.#A(A,U);for(const w of u)n.push(
w[0])}return queueMicrotask(()=>{const u=[];for(const w of n){const E=c(w,new AbortController().signal,"immutable");u.push(E)}h.resolve(Object.freeze(u))}),h.promise}#t(N){const U=this.#e,i=[...U],A=[],
h=[];try{for(const n of N){if(n.type!=="delete"&&n.type!=="put")throw g.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(n.type==="\
delete"&&n.response!=null)throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(n.request,n.options,A).length)throw new DOMException(
"???","InvalidStateError");let u;if(n.type==="delete"){if(u=this.#A(n.request,n.options),u.length===0)return[];for(const w of u){const E=U.indexOf(w);B(E!==-1),U.splice(E,1)}}else if(n.type==="put"){if(n.
response==null)throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const w=n.request;if(!l(w.url))throw g.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.method!=="GET")throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(n.options!=null)
throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});u=this.#A(n.request);for(const E of u){const I=U.indexOf(E);B(I!==-1),U.splice(I,1)}U.push([n.request,
n.response]),A.push([n.request,n.response])}h.push([n.request,n.response])}return h}catch(n){throw this.#e.length=0,this.#e=i,n}}#A(N,U,i){const A=[],h=i??this.#e;for(const n of h){const[u,w]=n;this.#n(
N,u,w,U)&&A.push(n)}return A}#n(N,U,i=null,A){const h=new URL(N.url),n=new URL(U.url);if(A?.ignoreSearch&&(n.search="",h.search=""),!k(h,n,!0))return!1;if(i==null||A?.ignoreVary||!i.headersList.contains(
"vary"))return!0;const u=y(i.headersList.get("vary"));for(const w of u){if(w==="*")return!1;const E=U.headersList.get(w),I=N.headersList.get(w);if(E!==I)return!1}return!0}#s(N,U,i=1/0){let A=null;if(N!==
void 0)if(N instanceof p){if(A=N[s],A.method!=="GET"&&!U.ignoreMethod)return[]}else typeof N=="string"&&(A=new p(N)[s]);const h=[];if(N===void 0)for(const u of this.#e)h.push(u[1]);else{const u=this.#A(
A,U);for(const w of u)h.push(w[1])}const n=[];for(const u of h){const w=t(u,"immutable");if(n.push(w.clone()),n.length>=i)break}return Object.freeze(n)}}Object.defineProperties(m.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:b,matchAll:b,add:b,addAll:b,put:b,delete:b,keys:b});const S=[{key:"ignoreSearch",converter:g.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:g.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:g.converters.boolean,defaultValue:()=>!1}];g.converters.CacheQueryOptions=g.dictionaryConverter(S),g.converters.MultiCacheQueryOptions=
g.dictionaryConverter([...S,{key:"cacheName",converter:g.converters.DOMString}]),g.converters.Response=g.interfaceConverter(C),g.converters["sequence<RequestInfo>"]=g.sequenceConverter(g.converters.RequestInfo),
T.exports={Cache:m}}),3245:((T,W,e)=>{const{kConstruct:r}=e(20109),{Cache:k}=e(89634),{webidl:y}=e(45893),{kEnumerableProperty:b}=e(3440);class Q{#e=new Map;constructor(){arguments[0]!==r&&y.illegalConstructor(),
y.util.markAsUncloneable(this)}async match(C,f={}){if(y.brandCheck(this,Q),y.argumentLengthCheck(arguments,1,"CacheStorage.match"),C=y.converters.RequestInfo(C),f=y.converters.MultiCacheQueryOptions(f),
f.cacheName!=null){if(this.#e.has(f.cacheName)){const t=this.#e.get(f.cacheName);return await new k(r,t).match(C,f)}}else for(const t of this.#e.values()){const c=await new k(r,t).match(C,f);if(c!==void 0)
return c}}async has(C){y.brandCheck(this,Q);const f="CacheStorage.has";return y.argumentLengthCheck(arguments,1,f),C=y.converters.DOMString(C,f,"cacheName"),this.#e.has(C)}async open(C){y.brandCheck(this,
Q);const f="CacheStorage.open";if(y.argumentLengthCheck(arguments,1,f),C=y.converters.DOMString(C,f,"cacheName"),this.#e.has(C)){const p=this.#e.get(C);return new k(r,p)}const t=[];return this.#e.set(
C,t),new k(r,t)}async delete(C){y.brandCheck(this,Q);const f="CacheStorage.delete";return y.argumentLengthCheck(arguments,1,f),C=y.converters.DOMString(C,f,"cacheName"),this.#e.delete(C)}async keys(){
return y.brandCheck(this,Q),[...this.#e.keys()]}}Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:b,has:b,open:b,delete:b,keys:b}),T.exports={CacheStorage:Q}}),
20109:((T,W,e)=>{T.exports={kConstruct:e(36443).kConstruct}}),76798:((T,W,e)=>{const r=e(34589),{URLSerializer:k}=e(51900),{isValidHeaderName:y}=e(73168);function b(g,C,f=!1){const t=k(g,f),p=k(C,f);return t===
p}function Q(g){r(g!==null);const C=[];for(let f of g.split(","))f=f.trim(),y(f)&&C.push(f);return C}T.exports={urlEquals:b,getFieldValues:Q}}),71276:(T=>{T.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((T,W,e)=>{const{parseSetCookie:r}=e(11978),{stringify:k}=e(57797),{webidl:y}=e(45893),{Headers:b}=e(60660);function Q(t){y.argumentLengthCheck(arguments,1,"getCookies"),y.brandCheck(t,b,{strict:!1});
const p=t.get("cookie"),c={};if(!p)return c;for(const s of p.split(";")){const[a,...l]=s.split("=");c[a.trim()]=l.join("=")}return c}function g(t,p,c){y.brandCheck(t,b,{strict:!1});const s="deleteCook\
ie";y.argumentLengthCheck(arguments,2,s),p=y.converters.DOMString(p,s,"name"),c=y.converters.DeleteCookieAttributes(c),f(t,{name:p,value:"",expires:new Date(0),...c})}function C(t){y.argumentLengthCheck(
arguments,1,"getSetCookies"),y.brandCheck(t,b,{strict:!1});const p=t.getSetCookie();return p?p.map(c=>r(c)):[]}function f(t,p){y.argumentLengthCheck(arguments,2,"setCookie"),y.brandCheck(t,b,{strict:!1}),
p=y.converters.Cookie(p);const c=k(p);c&&t.append("Set-Cookie",c)}y.converters.DeleteCookieAttributes=y.dictionaryConverter([{converter:y.nullableConverter(y.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:y.nullableConverter(y.converters.DOMString),key:"domain",defaultValue:()=>null}]),y.converters.Cookie=y.dictionaryConverter([{converter:y.converters.DOMString,key:"name"},{converter:y.converters.
DOMString,key:"value"},{converter:y.nullableConverter(t=>typeof t=="number"?y.converters["unsigned long long"](t):new Date(t)),key:"expires",defaultValue:()=>null},{converter:y.nullableConverter(y.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.boolean),key:"secure",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:y.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:y.sequenceConverter(y.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),T.exports=
{getCookies:Q,deleteCookie:g,getSetCookies:C,setCookie:f}}),11978:((T,W,e)=>{const{maxNameValuePairSize:r,maxAttributeValueSize:k}=e(71276),{isCTLExcludingHtab:y}=e(57797),{collectASequenceOfCodePointsFast:b}=e(
51900),Q=e(34589);function g(f){if(y(f))return null;let t="",p="",c="",s="";if(f.includes(";")){const a={position:0};t=b(";",f,a),p=f.slice(a.position)}else t=f;if(!t.includes("="))s=t;else{const a={position:0};
c=b("=",t,a),s=t.slice(a.position+1)}return c=c.trim(),s=s.trim(),c.length+s.length>r?null:{name:c,value:s,...C(p)}}function C(f,t={}){if(f.length===0)return t;Q(f[0]===";"),f=f.slice(1);let p="";f.includes(
";")?(p=b(";",f,{position:0}),f=f.slice(p.length)):(p=f,f="");let c="",s="";if(p.includes("=")){const l={position:0};c=b("=",p,l),s=p.slice(l.position+1)}else c=p;if(c=c.trim(),s=s.trim(),s.length>k)return C(
f,t);const a=c.toLowerCase();if(a==="expires"){const l=new Date(s);t.expires=l}else if(a==="max-age"){const l=s.charCodeAt(0);if((l<48||l>57)&&s[0]!=="-"||!/^\d+$/.test(s))return C(f,t);const o=Number(
s);t.maxAge=o}else if(a==="domain"){let l=s;l[0]==="."&&(l=l.slice(1)),l=l.toLowerCase(),t.domain=l}else if(a==="path"){let l="";s.length===0||s[0]!=="/"?l="/":l=s,t.path=l}else if(a==="secure")t.secure=
!0;else if(a==="httponly")t.httpOnly=!0;else if(a==="samesite"){const l=s.toLowerCase();l==="none"?t.sameSite="None":l==="strict"?t.sameSite="Strict":l==="lax"&&(t.sameSite="Lax")}else t.unparsed??=[],
t.unparsed.push(`${c}=${s}`);return C(f,t)}T.exports={parseSetCookie:g,parseUnparsedAttributes:C}}),57797:(T=>{function W(c){for(let s=0;s<c.length;++s){const a=c.charCodeAt(s);if(a>=0&&a<=8||a>=10&&a<=
31||a===127)return!0}return!1}function e(c){for(let s=0;s<c.length;++s){const a=c.charCodeAt(s);if(a<33||a>126||a===34||a===40||a===41||a===60||a===62||a===64||a===44||a===59||a===58||a===92||a===47||
a===91||a===93||a===63||a===61||a===123||a===125)throw new Error("Invalid cookie name")}}function r(c){let s=c.length,a=0;if(c[0]==='"'){if(s===1||c[s-1]!=='"')throw new Error("Invalid cookie value");
--s,++a}for(;a<s;){const l=c.charCodeAt(a++);if(l<33||l>126||l===34||l===44||l===59||l===92)throw new Error("Invalid cookie value")}}function k(c){for(let s=0;s<c.length;++s){const a=c.charCodeAt(s);if(a<
32||a>126||a===59)throw new Error("Invalid cookie path")}}function y(c){return c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122}function b(c){if(c===" ")return;if(c.length>255)throw new Error("Invalid cookie\
 domain");let s=0;for(let a=0;a<c.length;++a){const l=c.charCodeAt(a);if(l===46){if(s===0)throw new Error("Invalid cookie domain");if(c.charCodeAt(a-1)===45)throw new Error("Invalid cookie domain");s=
0;continue}if(s===0&&!y(l))throw new Error("Invalid cookie domain");if(!y(l)&&l!==45)throw new Error("Invalid cookie domain");if(++s>63)throw new Error("Invalid cookie domain")}if(s===0||c.charCodeAt(
c.length-1)===45)throw new Error("Invalid cookie domain")}const Q=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],g=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],C=Array(61).fill(
0).map((c,s)=>s.toString().padStart(2,"0"));function f(c){return typeof c=="number"&&(c=new Date(c)),`${Q[c.getUTCDay()]}, ${C[c.getUTCDate()]} ${g[c.getUTCMonth()]} ${c.getUTCFullYear()} ${C[c.getUTCHours()]}\
:${C[c.getUTCMinutes()]}:${C[c.getUTCSeconds()]} GMT`}function t(c){if(c<0)throw new Error("Invalid cookie max-age")}function p(c){if(c.name.length===0)return null;e(c.name),r(c.value);const s=[`${c.name}\
=${c.value}`];c.name.startsWith("__Secure-")&&(c.secure=!0),c.name.startsWith("__Host-")&&(c.secure=!0,c.domain=null,c.path="/"),c.secure&&s.push("Secure"),c.httpOnly&&s.push("HttpOnly"),typeof c.maxAge==
"number"&&(t(c.maxAge),s.push(`Max-Age=${c.maxAge}`)),c.domain&&(b(c.domain),s.push(`Domain=${c.domain}`)),c.path&&(k(c.path),s.push(`Path=${c.path}`)),c.expires&&c.expires.toString()!=="Invalid Date"&&
s.push(`Expires=${f(c.expires)}`),c.sameSite&&s.push(`SameSite=${c.sameSite}`);for(const a of c.unparsed){if(!a.includes("="))throw new Error("Invalid unparsed");const[l,...o]=a.split("="),d=l.trim(),
B=o.join("=");e(d),r(B),s.push(`${d}=${B}`)}return s.join("; ")}T.exports={isCTLExcludingHtab:W,validateCookieName:e,validateCookiePath:k,validateCookieValue:r,toIMFDate:f,stringify:p}}),24031:((T,W,e)=>{
const r=e(4573),{Transform:k}=e(57075),{isASCIINumber:y,isValidLastEventId:b}=e(94811),Q=[239,187,191],g=10,C=13,f=58,t=32,p=r.kStringMaxLength,c=Buffer.from("data"),s=Buffer.from("event"),a=Buffer.from(
"id"),l=Buffer.from("retry"),o=1024,d=131072,B=128;function m(i,A){if(A>=i.length)return!1;for(let h=A;h<i.length;h++)if(i[h]<48||i[h]>57)return!1;return!0}function S(i,A){for(let h=A;h<i.length;h++)if(i[h]===
0)return!1;return!0}function R(i,A,h){if(A!==h.length)return!1;for(let n=0;n<A;n++)if(i[n]!==h[n])return!1;return!0}function N(){const i=new Error("EventSource message size exceeded");return i.aborted=
!1,i}class U extends k{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){A.readableObjectMode=!0,super(A),this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??p;const h=this.maxEventSize>0?
Math.min(d,Math.max(o,Math.floor(this.maxEventSize/B))):0;this.maxDataLines=h,this.maxBufferedChunks=h,A.push&&(this.push=A.push)}_transform(A,h,n){if(A.length===0){n();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&A[0]!==g&&A[0]!==C){n(N());return}if(this.chunks.push(A),this.checkBOM&&this.handleBOM()){n();return}for(;this.hasCurrentByte();){const u=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(u===g){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(u===g||u===C){u===C&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(u===g||u===C){u===C&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){n(w);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){n(N());return}this.advanceCursor()}n()}_destroy(A,h){this.chunks.length=0,this.clearEvent(),
super._destroy(A,h)}parseLine(A,h){if(A.length===0)return;const n=A.indexOf(f);if(n===0)return;let u=A.length,w=A.length;if(n!==-1&&(u=n,w=n+1,A[w]===t&&++w),R(A,u,c)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw N();const E=A.length-w,I=this.eventFieldSizes.data+(h.data===void 0?0:1)+E;this.setEventFieldSize("data",I);const D=A.toString("utf8",w);h.data===void 0?h.data=D:h.data+=`
${D}`,this.dataLineCount++;return}if(R(A,u,l)){m(A,w)&&(this.setEventFieldSize("retry",A.length-w),h.retry=A.toString("utf8",w));return}if(R(A,u,a)){S(A,w)&&(this.setEventFieldSize("id",A.length-w),h.
id=A.toString("utf8",w));return}R(A,u,s)&&w<A.length&&(this.setEventFieldSize("event",A.length-w),h.event=A.toString("utf8",w))}setEventFieldSize(A,h){const n=this.eventSize-this.eventFieldSizes[A]+h;
if(this.maxEventSize>0&&n>this.maxEventSize)throw N();this.eventSize=n,this.eventFieldSizes[A]=h}processEvent(A){A.retry&&y(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id&&b(A.id)&&
(this.state.lastEventId=A.id),A.data!==void 0&&this.push({type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const A=this.lineChunkIndex;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const A=[];let h=0;for(let n=this.lineChunkIndex;n<=this.chunkIndex;n++){const u=this.chunks[n],w=n===this.lineChunkIndex?this.linePos:0,E=n===this.chunkIndex?this.pos:u.length,I=u.subarray(w,E);
h+=I.length,A.push(I)}return Buffer.concat(A,h)}peekBufferedByte(A){let h=this.lineChunkIndex,n=this.linePos;for(;h<this.chunks.length;){const u=this.chunks[h],w=u.length-n;if(A<w)return u[n+A];A-=w,h++,
n=0}}discardLeadingBytes(A){for(;A>0&&this.lineChunkIndex<this.chunks.length;){const n=this.chunks[this.lineChunkIndex].length-this.linePos;A<n?(this.linePos+=A,A=0):(A-=n,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const A=this.peekBufferedByte(0),h=this.peekBufferedByte(1),n=this.peekBufferedByte(2);return h===void 0?
(A===Q[0]||(this.checkBOM=!1),!0):n===void 0?A===Q[0]&&h===Q[1]?!0:(this.checkBOM=!1,!1):(A===Q[0]&&h===Q[1]&&n===Q[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}T.exports=
{EventSourceStream:U}}),21238:((T,W,e)=>{const{pipeline:r}=e(57075),{fetching:k}=e(54398),{makeRequest:y}=e(9967),{webidl:b}=e(45893),{EventSourceStream:Q}=e(24031),{parseMIMEType:g}=e(51900),{createFastMessageEvent:C}=e(
15188),{isNetworkError:f}=e(99051),{delay:t}=e(94811),{kEnumerableProperty:p}=e(3440),{environmentSettingsObject:c}=e(73168),{getGlobalDispatcher:s}=e(32581);let a=!1;const l=3e3,o=0,d=1,B=2,m="anonym\
ous",S="use-credentials";class R extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=o;#s=null;#r=null;#o;#i;constructor(i,A={}){super(),b.util.markAsUncloneable(this);const h="\
EventSource constructor";b.argumentLengthCheck(arguments,1,h),a||(a=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),i=b.converters.USVString(
i,h,"url"),A=b.converters.EventSourceInitDict(A,h,"eventSourceInitDict"),this.#o=A.dispatcher,this.#i={lastEventId:"",reconnectionTime:l};const n=c;let u;try{u=new URL(i,n.settingsObject.baseUrl),this.#i.
origin=u.origin}catch(I){throw new DOMException(I,"SyntaxError")}this.#t=u.href;let w=m;A.withCredentials&&(w=S,this.#A=!0);const E={redirect:"follow",keepalive:!0,mode:"cors",credentials:w==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};E.client=c.settingsObject,E.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],E.cache="no-store",E.initiator="other",E.urlList=[new URL(
this.#t)],this.#s=y(E),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===B)return;this.#n=o;const i={request:this.#s,dispatcher:this.#o},
A=h=>{f(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};i.processResponseEndOfBody=A,i.processResponse=h=>{if(f(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const n=h.headersList.get("content-type",!0),u=n!==null?g(n):"failure",w=u!=="failure"&&u.essence==="text/event-stream";if(h.status!==200||w===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=d,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const E=new Q({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:I=>{this.dispatchEvent(C(I.type,I.options))}});r(h.body.stream,E,I=>{I?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=k(i)}async#a(){this.#n!==B&&(this.#n=
o,this.dispatchEvent(new Event("error")),await t(this.#i.reconnectionTime),this.#n===o&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
b.brandCheck(this,R),this.#n!==B&&(this.#n=B,this.#r.abort(),this.#s=null)}get onopen(){return this.#e.open}set onopen(i){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof i=="functio\
n"?(this.#e.open=i,this.addEventListener("open",i)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(i){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof i==
"function"?(this.#e.message=i,this.addEventListener("message",i)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(i){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof i=="function"?(this.#e.error=i,this.addEventListener("error",i)):this.#e.error=null}}const N={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:o,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:d,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:B,writable:!1}};Object.defineProperties(R,N),Object.defineProperties(R.prototype,N),Object.
defineProperties(R.prototype,{close:p,onerror:p,onmessage:p,onopen:p,readyState:p,url:p,withCredentials:p}),b.converters.EventSourceInitDict=b.dictionaryConverter([{key:"withCredentials",converter:b.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:b.converters.any,defaultValue:()=>s()}]),T.exports={EventSource:R,defaultReconnectionTime:l}}),94811:(T=>{function W(k){return k.indexOf("\0")===
-1}function e(k){if(k.length===0)return!1;for(let y=0;y<k.length;y++)if(k.charCodeAt(y)<48||k.charCodeAt(y)>57)return!1;return!0}function r(k){return new Promise(y=>{setTimeout(y,k).unref()})}T.exports=
{isValidLastEventId:W,isASCIINumber:e,delay:r}}),84492:((T,W,e)=>{const r=e(3440),{ReadableStreamFrom:k,isBlobLike:y,isReadableStreamLike:b,readableStreamClose:Q,createDeferredPromise:g,fullyReadBody:C,
extractMimeType:f,utf8DecodeBytes:t}=e(73168),{FormData:p}=e(35910),{kState:c}=e(93627),{webidl:s}=e(45893),{Blob:a}=e(4573),l=e(34589),{isErrored:o,isDisturbed:d}=e(57075),{isArrayBuffer:B}=e(73429),
{serializeAMimeType:m}=e(51900),{multipartFormDataParser:S}=e(50116);let R;try{const v=e(77598);R=_=>v.randomInt(0,_)}catch{R=v=>Math.floor(Math.random(v))}const N=new TextEncoder;function U(){}const i=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let A;i&&(A=new FinalizationRegistry(v=>{const _=v.deref();_&&!_.locked&&!d(_)&&!o(_)&&_.cancel("Response object has been garbage collected").catch(
U)}));function h(v,_=!1){let re=null;v instanceof ReadableStream?re=v:y(v)?re=v.stream():re=new ReadableStream({async pull(te){const ae=typeof M=="string"?N.encode(M):M;ae.byteLength&&te.enqueue(ae),queueMicrotask(
()=>Q(te))},start(){},type:"bytes"}),l(b(re));let G=null,M=null,H=null,J=null;if(typeof v=="string")M=v,J="text/plain;charset=UTF-8";else if(v instanceof URLSearchParams)M=v.toString(),J="application/\
x-www-form-urlencoded;charset=UTF-8";else if(B(v))M=new Uint8Array(v.slice());else if(ArrayBuffer.isView(v))M=new Uint8Array(v.buffer.slice(v.byteOffset,v.byteOffset+v.byteLength));else if(r.isFormDataLike(
v)){const te=`----formdata-undici-0${`${R(1e11)}`.padStart(11,"0")}`,ae=`--${te}\r
Content-Disposition: form-data`;const ee=Qe=>Qe.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),Z=Qe=>Qe.replace(/\r?\n|\r/g,`\r
`),ie=[],z=new Uint8Array([13,10]);H=0;let xe=!1;for(const[Qe,pe]of v)if(typeof pe=="string"){const He=N.encode(ae+`; name="${ee(Z(Qe))}"\r
\r
${Z(pe)}\r
`);ie.push(He),H+=He.byteLength}else{const He=N.encode(`${ae}; name="${ee(Z(Qe))}"`+(pe.name?`; filename="${ee(pe.name)}"`:"")+`\r
Content-Type: ${pe.type||"application/octet-stream"}\r
\r
`);ie.push(He,pe,z),typeof pe.size=="number"?H+=He.byteLength+pe.size+z.byteLength:xe=!0}const be=N.encode(`--${te}--\r
`);ie.push(be),H+=be.byteLength,xe&&(H=null),M=v,G=async function*(){for(const Qe of ie)Qe.stream?yield*Qe.stream():yield Qe},J=`multipart/form-data; boundary=${te}`}else if(y(v))M=v,H=v.size,v.type&&
(J=v.type);else if(typeof v[Symbol.asyncIterator]=="function"){if(_)throw new TypeError("keepalive");if(r.isDisturbed(v)||v.locked)throw new TypeError("Response body object should not be disturbed or \
locked");re=v instanceof ReadableStream?v:k(v)}if((typeof M=="string"||r.isBuffer(M))&&(H=Buffer.byteLength(M)),G!=null){let te;re=new ReadableStream({async start(){te=G(v)[Symbol.asyncIterator]()},async pull(ae){
const{value:ee,done:Z}=await te.next();if(Z)queueMicrotask(()=>{ae.close(),ae.byobRequest?.respond(0)});else if(!o(re)){const ie=new Uint8Array(ee);ie.byteLength&&ae.enqueue(ie)}return ae.desiredSize>
0},async cancel(ae){await te.return()},type:"bytes"})}return[{stream:re,source:M,length:H},J]}function n(v,_=!1){return v instanceof ReadableStream&&(l(!r.isDisturbed(v),"The body has already been con\
sumed."),l(!v.locked,"The stream is locked.")),h(v,_)}function u(v,_){const[re,G]=_.stream.tee();return _.stream=re,{stream:G,length:_.length,source:_.source}}function w(v){if(v.aborted)throw new DOMException(
"The operation was aborted.","AbortError")}function E(v){return{blob(){return D(this,re=>{let G=x(this);return G===null?G="":G&&(G=m(G)),new a([re],{type:G})},v)},arrayBuffer(){return D(this,re=>new Uint8Array(
re).buffer,v)},text(){return D(this,t,v)},json(){return D(this,Y,v)},formData(){return D(this,re=>{const G=x(this);if(G!==null)switch(G.essence){case"multipart/form-data":{const M=S(re,G);if(M==="fail\
ure")throw new TypeError("Failed to parse body as FormData.");const H=new p;return H[c]=M,H}case"application/x-www-form-urlencoded":{const M=new URLSearchParams(re.toString()),H=new p;for(const[J,j]of M)
H.append(J,j);return H}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},v)},bytes(){return D(this,re=>new Uint8Array(re),v)}}}function I(v){
Object.assign(v.prototype,E(v))}async function D(v,_,re){if(s.brandCheck(v,re),L(v))throw new TypeError("Body is unusable: Body has already been read");w(v[c]);const G=g(),M=J=>G.reject(J),H=J=>{try{G.
resolve(_(J))}catch(j){M(j)}};return v[c].body==null?(H(Buffer.allocUnsafe(0)),G.promise):(await C(v[c].body,H,M),G.promise)}function L(v){const _=v[c].body;return _!=null&&(_.stream.locked||r.isDisturbed(
_.stream))}function Y(v){return JSON.parse(t(v))}function x(v){const _=v[c].headersList,re=f(_);return re==="failure"?null:re}T.exports={extractBody:h,safelyExtractBody:n,cloneBody:u,mixinBody:I,streamRegistry:A,
hasFinalizationRegistry:i,bodyUnusable:L}}),4495:(T=>{const W=["GET","HEAD","POST"],e=new Set(W),r=[101,204,205,304],k=[301,302,303,307,308],y=new Set(k),b=["1","7","9","11","13","15","17","19","20","\
21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513",
"514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","\
6667","6668","6669","6679","6697","10080"],Q=new Set(b),g=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-ori\
gin","unsafe-url"],C=new Set(g),f=["follow","manual","error"],t=["GET","HEAD","OPTIONS","TRACE"],p=new Set(t),c=["navigate","same-origin","no-cors","cors"],s=["omit","same-origin","include"],a=["defau\
lt","no-store","reload","no-cache","force-cache","only-if-cached"],l=["content-encoding","content-language","content-location","content-type","content-length"],o=["half"],d=["CONNECT","TRACE","TRACK"],
B=new Set(d),m=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],S=new Set(m);T.exports={subresource:m,forbiddenMethods:d,requestBodyHeader:l,
referrerPolicy:g,requestRedirect:f,requestMode:c,requestCredentials:s,requestCache:a,redirectStatus:k,corsSafeListedMethods:W,nullBodyStatus:r,safeMethods:t,badPorts:b,requestDuplex:o,subresourceSet:S,
badPortsSet:Q,redirectStatusSet:y,corsSafeListedMethodsSet:e,safeMethodsSet:p,forbiddenMethodsSet:B,referrerPolicySet:C}}),51900:((T,W,e)=>{const r=e(34589),k=new TextEncoder,y=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
b=/[\u000A\u000D\u0009\u0020]/,Q=/[\u0009\u000A\u000C\u000D\u0020]/g,g=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function C(n){r(n.protocol==="data:");let u=f(n,!0);u=u.slice(5);const w={position:0};let E=p(
",",u,w);const I=E.length;if(E=U(E,!0,!0),w.position>=u.length)return"failure";w.position++;const D=u.slice(I+1);let L=c(D);if(/;(\u0020){0,}base64$/i.test(E)){const x=A(L);if(L=d(x),L==="failure")return"\
failure";E=E.slice(0,-6),E=E.replace(/(\u0020)+$/,""),E=E.slice(0,-1)}E.startsWith(";")&&(E="text/plain"+E);let Y=o(E);return Y==="failure"&&(Y=o("text/plain;charset=US-ASCII")),{mimeType:Y,body:L}}function f(n,u=!1){
if(!u)return n.href;const w=n.href,E=n.hash.length,I=E===0?w:w.substring(0,w.length-E);return!E&&w.endsWith("#")?I.slice(0,-1):I}function t(n,u,w){let E="";for(;w.position<u.length&&n(u[w.position]);)
E+=u[w.position],w.position++;return E}function p(n,u,w){const E=u.indexOf(n,w.position),I=w.position;return E===-1?(w.position=u.length,u.slice(I)):(w.position=E,u.slice(I,w.position))}function c(n){
const u=k.encode(n);return l(u)}function s(n){return n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102}function a(n){return n>=48&&n<=57?n-48:(n&223)-55}function l(n){const u=n.length,w=new Uint8Array(u);let E=0;
for(let I=0;I<u;++I){const D=n[I];D!==37?w[E++]=D:D===37&&!(s(n[I+1])&&s(n[I+2]))?w[E++]=37:(w[E++]=a(n[I+1])<<4|a(n[I+2]),I+=2)}return u===E?w:w.subarray(0,E)}function o(n){n=R(n,!0,!0);const u={position:0},
w=p("/",n,u);if(w.length===0||!y.test(w)||u.position>n.length)return"failure";u.position++;let E=p(";",n,u);if(E=R(E,!1,!0),E.length===0||!y.test(E))return"failure";const I=w.toLowerCase(),D=E.toLowerCase(),
L={type:I,subtype:D,parameters:new Map,essence:`${I}/${D}`};for(;u.position<n.length;){u.position++,t(v=>b.test(v),n,u);let Y=t(v=>v!==";"&&v!=="=",n,u);if(Y=Y.toLowerCase(),u.position<n.length){if(n[u.
position]===";")continue;u.position++}if(u.position>n.length)break;let x=null;if(n[u.position]==='"')x=B(n,u,!0),p(";",n,u);else if(x=p(";",n,u),x=R(x,!1,!0),x.length===0)continue;Y.length!==0&&y.test(
Y)&&(x.length===0||g.test(x))&&!L.parameters.has(Y)&&L.parameters.set(Y,x)}return L}function d(n){n=n.replace(Q,"");let u=n.length;if(u%4===0&&n.charCodeAt(u-1)===61&&(--u,n.charCodeAt(u-1)===61&&--u),
u%4===1||/[^+/0-9A-Za-z]/.test(n.length===u?n:n.substring(0,u)))return"failure";const w=Buffer.from(n,"base64");return new Uint8Array(w.buffer,w.byteOffset,w.byteLength)}function B(n,u,w){const E=u.position;
let I="";for(r(n[u.position]==='"'),u.position++;I+=t(L=>L!=='"'&&L!=="\\",n,u),!(u.position>=n.length);){const D=n[u.position];if(u.position++,D==="\\"){if(u.position>=n.length){I+="\\";break}I+=n[u.
position],u.position++}else{r(D==='"');break}}return w?I:n.slice(E,u.position)}function m(n){r(n!=="failure");const{parameters:u,essence:w}=n;let E=w;for(let[I,D]of u.entries())E+=";",E+=I,E+="=",y.test(
D)||(D=D.replace(/(\\|")/g,"\\$1"),D='"'+D,D+='"'),E+=D;return E}function S(n){return n===13||n===10||n===9||n===32}function R(n,u=!0,w=!0){return i(n,u,w,S)}function N(n){return n===13||n===10||n===9||
n===12||n===32}function U(n,u=!0,w=!0){return i(n,u,w,N)}function i(n,u,w,E){let I=0,D=n.length-1;if(u)for(;I<n.length&&E(n.charCodeAt(I));)I++;if(w)for(;D>0&&E(n.charCodeAt(D));)D--;return I===0&&D===
n.length-1?n:n.slice(I,D+1)}function A(n){const u=n.length;if(65535>u)return String.fromCharCode.apply(null,n);let w="",E=0,I=65535;for(;E<u;)E+I>u&&(I=u-E),w+=String.fromCharCode.apply(null,n.subarray(
E,E+=I));return w}function h(n){switch(n.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"tex\
t/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescr\
ipt":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"\
application/xml":return"application/xml"}return n.subtype.endsWith("+json")?"application/json":n.subtype.endsWith("+xml")?"application/xml":""}T.exports={dataURLProcessor:C,URLSerializer:f,collectASequenceOfCodePoints:t,
collectASequenceOfCodePointsFast:p,stringPercentDecode:c,parseMIMEType:o,collectAnHTTPQuotedString:B,serializeAMimeType:m,removeChars:i,removeHTTPWhitespace:R,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:y,
isomorphicDecode:A}}),66653:((T,W,e)=>{const{kConnected:r,kSize:k}=e(36443);class y{constructor(g){this.value=g}deref(){return this.value[r]===0&&this.value[k]===0?void 0:this.value}}class b{constructor(g){
this.finalizer=g}register(g,C){g.on&&g.on("disconnect",()=>{g[r]===0&&g[k]===0&&this.finalizer(C)})}unregister(g){}}T.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:y,FinalizationRegistry:b}):{WeakRef,FinalizationRegistry}}}),27114:((T,W,e)=>{const{Blob:r,File:k}=e(4573),{kState:y}=e(
93627),{webidl:b}=e(45893);class Q{constructor(f,t,p={}){const c=t,s=p.type,a=p.lastModified??Date.now();this[y]={blobLike:f,name:c,type:s,lastModified:a}}stream(...f){return b.brandCheck(this,Q),this[y].
blobLike.stream(...f)}arrayBuffer(...f){return b.brandCheck(this,Q),this[y].blobLike.arrayBuffer(...f)}slice(...f){return b.brandCheck(this,Q),this[y].blobLike.slice(...f)}text(...f){return b.brandCheck(
this,Q),this[y].blobLike.text(...f)}get size(){return b.brandCheck(this,Q),this[y].blobLike.size}get type(){return b.brandCheck(this,Q),this[y].blobLike.type}get name(){return b.brandCheck(this,Q),this[y].
name}get lastModified(){return b.brandCheck(this,Q),this[y].lastModified}get[Symbol.toStringTag](){return"File"}}b.converters.Blob=b.interfaceConverter(r);function g(C){return C instanceof k||C&&(typeof C.
stream=="function"||typeof C.arrayBuffer=="function")&&C[Symbol.toStringTag]==="File"}T.exports={FileLike:Q,isFileLike:g}}),50116:((T,W,e)=>{const{isUSVString:r,bufferToLowerCasedHeaderName:k}=e(3440),
{utf8DecodeBytes:y}=e(73168),{HTTP_TOKEN_CODEPOINTS:b,isomorphicDecode:Q}=e(51900),{isFileLike:g}=e(27114),{makeEntry:C}=e(35910),f=e(34589),{File:t}=e(4573),p=globalThis.File??t,c=Buffer.from('form-d\
ata; name="'),s=Buffer.from("; filename"),a=Buffer.from("--"),l=Buffer.from(`--\r
`);function o(i){for(let A=0;A<i.length;++A)if((i.charCodeAt(A)&-128)!==0)return!1;return!0}function d(i){const A=i.length;if(A<27||A>70)return!1;for(let h=0;h<A;++h){const n=i.charCodeAt(h);if(!(n>=48&&
n<=57||n>=65&&n<=90||n>=97&&n<=122||n===39||n===45||n===95))return!1}return!0}function B(i,A){f(A!=="failure"&&A.essence==="multipart/form-data");const h=A.parameters.get("boundary");if(h===void 0)return"\
failure";const n=Buffer.from(`--${h}`,"utf8"),u=[],w={position:0};for(;i[w.position]===13&&i[w.position+1]===10;)w.position+=2;let E=i.length;for(;i[E-1]===10&&i[E-2]===13;)E-=2;for(E!==i.length&&(i=i.
subarray(0,E));;){if(i.subarray(w.position,w.position+n.length).equals(n))w.position+=n.length;else return"failure";if(w.position===i.length-2&&U(i,a,w)||w.position===i.length-4&&U(i,l,w))return u;if(i[w.
position]!==13||i[w.position+1]!==10)return"failure";w.position+=2;const I=m(i,w);if(I==="failure")return"failure";let{name:D,filename:L,contentType:Y,encoding:x}=I;w.position+=2;let v;{const re=i.indexOf(
n.subarray(2),w.position);if(re===-1)return"failure";v=i.subarray(w.position,re-4),w.position+=v.length,x==="base64"&&(v=Buffer.from(v.toString(),"base64"))}if(i[w.position]!==13||i[w.position+1]!==10)
return"failure";w.position+=2;let _;L!==null?(Y??="text/plain",o(Y)||(Y=""),_=new p([v],L,{type:Y})):_=y(Buffer.from(v)),f(r(D)),f(typeof _=="string"&&r(_)||g(_)),u.push(C(D,_,L))}}function m(i,A){let h=null,
n=null,u=null,w=null;for(;;){if(i[A.position]===13&&i[A.position+1]===10)return h===null?"failure":{name:h,filename:n,contentType:u,encoding:w};let E=R(I=>I!==10&&I!==13&&I!==58,i,A);if(E=N(E,!0,!0,I=>I===
9||I===32),!b.test(E.toString())||i[A.position]!==58)return"failure";switch(A.position++,R(I=>I===32||I===9,i,A),k(E)){case"content-disposition":{if(h=n=null,!U(i,c,A)||(A.position+=17,h=S(i,A),h===null))
return"failure";if(U(i,s,A)){let I=A.position+s.length;if(i[I]===42&&(A.position+=1,I+=1),i[I]!==61||i[I+1]!==34||(A.position+=12,n=S(i,A),n===null))return"failure"}break}case"content-type":{let I=R(D=>D!==
10&&D!==13,i,A);I=N(I,!1,!0,D=>D===9||D===32),u=Q(I);break}case"content-transfer-encoding":{let I=R(D=>D!==10&&D!==13,i,A);I=N(I,!1,!0,D=>D===9||D===32),w=Q(I);break}default:R(I=>I!==10&&I!==13,i,A)}if(i[A.
position]!==13&&i[A.position+1]!==10)return"failure";A.position+=2}}function S(i,A){f(i[A.position-1]===34);let h=R(n=>n!==10&&n!==13&&n!==34,i,A);return i[A.position]!==34?null:(A.position++,h=new TextDecoder().
decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function R(i,A,h){let n=h.position;for(;n<A.length&&i(A[n]);)++n;return A.subarray(h.position,h.position=n)}function N(i,A,h,n){let u=0,w=i.length-1;if(A)
for(;u<i.length&&n(i[u]);)u++;if(h)for(;w>0&&n(i[w]);)w--;return u===0&&w===i.length-1?i:i.subarray(u,w+1)}function U(i,A,h){if(i.length<A.length)return!1;for(let n=0;n<A.length;n++)if(A[n]!==i[h.position+
n])return!1;return!0}T.exports={multipartFormDataParser:B,validateBoundary:d}}),35910:((T,W,e)=>{const{isBlobLike:r,iteratorMixin:k}=e(73168),{kState:y}=e(93627),{kEnumerableProperty:b}=e(3440),{FileLike:Q,
isFileLike:g}=e(27114),{webidl:C}=e(45893),{File:f}=e(4573),t=e(57975),p=globalThis.File??f;class c{constructor(l){if(C.util.markAsUncloneable(this),l!==void 0)throw C.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[y]=[]}append(l,o,d=void 0){C.brandCheck(this,c);const B="FormData.append";if(C.argumentLengthCheck(arguments,2,B),arguments.length===
3&&!r(o))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");l=C.converters.USVString(l,B,"name"),o=r(o)?C.converters.Blob(o,B,"value",{strict:!1}):C.converters.
USVString(o,B,"value"),d=arguments.length===3?C.converters.USVString(d,B,"filename"):void 0;const m=s(l,o,d);this[y].push(m)}delete(l){C.brandCheck(this,c);const o="FormData.delete";C.argumentLengthCheck(
arguments,1,o),l=C.converters.USVString(l,o,"name"),this[y]=this[y].filter(d=>d.name!==l)}get(l){C.brandCheck(this,c);const o="FormData.get";C.argumentLengthCheck(arguments,1,o),l=C.converters.USVString(
l,o,"name");const d=this[y].findIndex(B=>B.name===l);return d===-1?null:this[y][d].value}getAll(l){C.brandCheck(this,c);const o="FormData.getAll";return C.argumentLengthCheck(arguments,1,o),l=C.converters.
USVString(l,o,"name"),this[y].filter(d=>d.name===l).map(d=>d.value)}has(l){C.brandCheck(this,c);const o="FormData.has";return C.argumentLengthCheck(arguments,1,o),l=C.converters.USVString(l,o,"name"),
this[y].findIndex(d=>d.name===l)!==-1}set(l,o,d=void 0){C.brandCheck(this,c);const B="FormData.set";if(C.argumentLengthCheck(arguments,2,B),arguments.length===3&&!r(o))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");l=C.converters.USVString(l,B,"name"),o=r(o)?C.converters.Blob(o,B,"name",{strict:!1}):C.converters.USVString(o,B,"name"),d=arguments.length===
3?C.converters.USVString(d,B,"name"):void 0;const m=s(l,o,d),S=this[y].findIndex(R=>R.name===l);S!==-1?this[y]=[...this[y].slice(0,S),m,...this[y].slice(S+1).filter(R=>R.name!==l)]:this[y].push(m)}[t.
inspect.custom](l,o){const d=this[y].reduce((m,S)=>(m[S.name]?Array.isArray(m[S.name])?m[S.name].push(S.value):m[S.name]=[m[S.name],S.value]:m[S.name]=S.value,m),{__proto__:null});o.depth??=l,o.colors??=
!0;const B=t.formatWithOptions(o,d);return`FormData ${B.slice(B.indexOf("]")+2)}`}}k("FormData",c,y,"name","value"),Object.defineProperties(c.prototype,{append:b,delete:b,get:b,getAll:b,has:b,set:b,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function s(a,l,o){if(typeof l!="string"){if(g(l)||(l=l instanceof Blob?new p([l],"blob",{type:l.type}):new Q(l,"blob",{type:l.type})),o!==void 0){const d={
type:l.type,lastModified:l.lastModified};l=l instanceof f?new p([l],o,d):new Q(l,o,d)}}return{name:a,value:l}}T.exports={FormData:c,makeEntry:s}}),51059:(T=>{const W=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[W]}function r(k){if(k===void 0){Object.defineProperty(globalThis,W,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const y=new URL(k);if(y.protocol!=="h\
ttp:"&&y.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${y.protocol}`);Object.defineProperty(globalThis,W,{value:y,writable:!0,enumerable:!1,configurable:!1})}T.
exports={getGlobalOrigin:e,setGlobalOrigin:r}}),60660:((T,W,e)=>{const{kConstruct:r}=e(36443),{kEnumerableProperty:k}=e(3440),{iteratorMixin:y,isValidHeaderName:b,isValidHeaderValue:Q}=e(73168),{webidl:g}=e(
45893),C=e(34589),f=e(57975),t=Symbol("headers map"),p=Symbol("headers map sorted");function c(U){return U===10||U===13||U===9||U===32}function s(U){let i=0,A=U.length;for(;A>i&&c(U.charCodeAt(A-1));)
--A;for(;A>i&&c(U.charCodeAt(i));)++i;return i===0&&A===U.length?U:U.substring(i,A)}function a(U,i){if(Array.isArray(i))for(let A=0;A<i.length;++A){const h=i[A];if(h.length!==2)throw g.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});l(U,h[0],h[1])}else if(typeof i=="object"&&i!==null){const A=Object.keys(i);for(let h=0;h<A.length;++h)
l(U,A[h],i[A[h]])}else throw g.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function l(U,i,A){
if(A=s(A),b(i)){if(!Q(A))throw g.errors.invalidArgument({prefix:"Headers.append",value:A,type:"header value"})}else throw g.errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});
if(m(U)==="immutable")throw new TypeError("immutable");return R(U).append(i,A,!1)}function o(U,i){return U[0]<i[0]?-1:1}class d{cookies=null;constructor(i){i instanceof d?(this[t]=new Map(i[t]),this[p]=
i[p],this.cookies=i.cookies===null?null:[...i.cookies]):(this[t]=new Map(i),this[p]=null)}contains(i,A){return this[t].has(A?i:i.toLowerCase())}clear(){this[t].clear(),this[p]=null,this.cookies=null}append(i,A,h){
this[p]=null;const n=h?i:i.toLowerCase(),u=this[t].get(n);if(u){const w=n==="cookie"?"; ":", ";this[t].set(n,{name:u.name,value:`${u.value}${w}${A}`})}else this[t].set(n,{name:i,value:A});n==="set-coo\
kie"&&(this.cookies??=[]).push(A)}set(i,A,h){this[p]=null;const n=h?i:i.toLowerCase();n==="set-cookie"&&(this.cookies=[A]),this[t].set(n,{name:i,value:A})}delete(i,A){this[p]=null,A||(i=i.toLowerCase()),
i==="set-cookie"&&(this.cookies=null),this[t].delete(i)}get(i,A){return this[t].get(A?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:A}}of this[t])yield[i,A]}get entries(){
const i={};if(this[t].size!==0)for(const{name:A,value:h}of this[t].values())i[A]=h;return i}rawValues(){return this[t].values()}get entriesList(){const i=[];if(this[t].size!==0)for(const{0:A,1:{name:h,
value:n}}of this[t])if(A==="set-cookie")for(const u of this.cookies)i.push([h,u]);else i.push([h,n]);return i}toSortedArray(){const i=this[t].size,A=new Array(i);if(i<=32){if(i===0)return A;const h=this[t][Symbol.
iterator](),n=h.next().value;A[0]=[n[0],n[1].value],C(n[1].value!==null);for(let u=1,w=0,E=0,I=0,D=0,L,Y;u<i;++u){for(Y=h.next().value,L=A[u]=[Y[0],Y[1].value],C(L[1]!==null),I=0,E=u;I<E;)D=I+(E-I>>1),
A[D][0]<=L[0]?I=D+1:E=D;if(u!==D){for(w=u;w>I;)A[w]=A[--w];A[I]=L}}if(!h.next().done)throw new TypeError("Unreachable");return A}else{let h=0;for(const{0:n,1:{value:u}}of this[t])A[h++]=[n,u],C(u!==null);
return A.sort(o)}}}class B{#e;#t;constructor(i=void 0){g.util.markAsUncloneable(this),i!==r&&(this.#t=new d,this.#e="none",i!==void 0&&(i=g.converters.HeadersInit(i,"Headers contructor","init"),a(this,
i)))}append(i,A){g.brandCheck(this,B),g.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return i=g.converters.ByteString(i,h,"name"),A=g.converters.ByteString(A,h,"value"),l(
this,i,A)}delete(i){if(g.brandCheck(this,B),g.argumentLengthCheck(arguments,1,"Headers.delete"),i=g.converters.ByteString(i,"Headers.delete","name"),!b(i))throw g.errors.invalidArgument({prefix:"Heade\
rs.delete",value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(i,!1)&&this.#t.delete(i,!1)}get(i){g.brandCheck(this,B),g.argumentLengthCheck(arguments,
1,"Headers.get");const A="Headers.get";if(i=g.converters.ByteString(i,A,"name"),!b(i))throw g.errors.invalidArgument({prefix:A,value:i,type:"header name"});return this.#t.get(i,!1)}has(i){g.brandCheck(
this,B),g.argumentLengthCheck(arguments,1,"Headers.has");const A="Headers.has";if(i=g.converters.ByteString(i,A,"name"),!b(i))throw g.errors.invalidArgument({prefix:A,value:i,type:"header name"});return this.#t.
contains(i,!1)}set(i,A){g.brandCheck(this,B),g.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";if(i=g.converters.ByteString(i,h,"name"),A=g.converters.ByteString(A,h,"value"),A=s(
A),b(i)){if(!Q(A))throw g.errors.invalidArgument({prefix:h,value:A,type:"header value"})}else throw g.errors.invalidArgument({prefix:h,value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(i,A,!1)}getSetCookie(){g.brandCheck(this,B);const i=this.#t.cookies;return i?[...i]:[]}get[p](){if(this.#t[p])return this.#t[p];const i=[],A=this.#t.toSortedArray(),h=this.#t.
cookies;if(h===null||h.length===1)return this.#t[p]=A;for(let n=0;n<A.length;++n){const{0:u,1:w}=A[n];if(u==="set-cookie")for(let E=0;E<h.length;++E)i.push([u,h[E]]);else i.push([u,w])}return this.#t[p]=
i}[f.inspect.custom](i,A){return A.depth??=i,`Headers ${f.formatWithOptions(A,this.#t.entries)}`}static getHeadersGuard(i){return i.#e}static setHeadersGuard(i,A){i.#e=A}static getHeadersList(i){return i.#t}static setHeadersList(i,A){
i.#t=A}}const{getHeadersGuard:m,setHeadersGuard:S,getHeadersList:R,setHeadersList:N}=B;Reflect.deleteProperty(B,"getHeadersGuard"),Reflect.deleteProperty(B,"setHeadersGuard"),Reflect.deleteProperty(B,
"getHeadersList"),Reflect.deleteProperty(B,"setHeadersList"),y("Headers",B,p,0,1),Object.defineProperties(B.prototype,{append:k,delete:k,get:k,has:k,set:k,getSetCookie:k,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[f.inspect.custom]:{enumerable:!1}}),g.converters.HeadersInit=function(U,i,A){if(g.util.Type(U)==="Object"){const h=Reflect.get(U,Symbol.iterator);if(!f.types.isProxy(U)&&h===
B.prototype.entries)try{return R(U).entriesList}catch{}return typeof h=="function"?g.converters["sequence<sequence<ByteString>>"](U,i,A,h.bind(U)):g.converters["record<ByteString, ByteString>"](U,i,A)}
throw g.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},T.exports={fill:a,compareHeaderName:o,Headers:B,
HeadersList:d,getHeadersGuard:m,setHeadersGuard:S,setHeadersList:N,getHeadersList:R}}),54398:((T,W,e)=>{const{makeNetworkError:r,makeAppropriateNetworkError:k,filterResponse:y,makeResponse:b,fromInnerResponse:Q}=e(
99051),{HeadersList:g}=e(60660),{Request:C,cloneRequest:f}=e(9967),t=e(38522),{bytesMatch:p,makePolicyContainer:c,clonePolicyContainer:s,requestBadPort:a,TAOCheck:l,appendRequestOriginHeader:o,responseLocationURL:d,
requestCurrentURL:B,setRequestReferrerPolicyOnRedirect:m,tryUpgradeRequestToAPotentiallyTrustworthyURL:S,createOpaqueTimingInfo:R,appendFetchMetadata:N,corsCheck:U,crossOriginResourcePolicyCheck:i,determineRequestsReferrer:A,
coarsenedSharedCurrentTime:h,createDeferredPromise:n,isBlobLike:u,sameOrigin:w,isCancelled:E,isAborted:I,isErrorLike:D,fullyReadBody:L,readableStreamClose:Y,isomorphicEncode:x,urlIsLocal:v,urlIsHttpHttpsScheme:_,
urlHasHttpsScheme:re,clampAndCoarsenConnectionTimingInfo:G,simpleRangeHeaderValue:M,buildContentRange:H,createInflate:J,extractMimeType:j}=e(73168),{kState:te,kDispatcher:ae}=e(93627),ee=e(34589),{safelyExtractBody:Z,
extractBody:ie}=e(84492),{redirectStatusSet:z,nullBodyStatus:xe,safeMethodsSet:be,requestBodyHeader:Qe,subresourceSet:pe}=e(4495),He=e(78474),{Readable:Oe,pipeline:et,finished:lt}=e(57075),{addAbortListener:ot,
isErrored:ye,isReadable:Be,bufferToLowerCasedHeaderName:Ue}=e(3440),{dataURLProcessor:Te,serializeAMimeType:Ce,minimizeSupportedMimeType:Re}=e(51900),{getGlobalDispatcher:$e}=e(32581),{webidl:he}=e(45893),
{STATUS_CODES:F}=e(37067),$=["GET","HEAD"],q=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let ge;class ke extends He{constructor(oe){super(),this.dispatcher=oe,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(oe){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(oe),this.emit("terminated",oe))}abort(oe){this.state==="ongoing"&&(this.state=
"aborted",oe||(oe=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=oe,this.connection?.destroy(oe),this.emit("terminated",oe))}}function de(O){Ie(O,"fetch")}function Ge(O,oe=void 0){
he.argumentLengthCheck(arguments,1,"globalThis.fetch");let le=n(),De;try{De=new C(O,oe)}catch(it){return le.reject(it),le.promise}const Se=De[te];if(De.signal.aborted)return we(le,Se,null,De.signal.reason),
le.promise;Se.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(Se.serviceWorkers="none");let Ke=null,st=!1,gt=null;return ot(De.signal,()=>{st=!0,ee(gt!=null),gt.abort(De.signal.reason);
const it=Ke?.deref();we(le,Se,it,De.signal.reason)}),gt=Je({request:Se,processResponseEndOfBody:de,processResponse:it=>{if(!st){if(it.aborted){we(le,Se,Ke,gt.serializedAbortReason);return}if(it.type===
"error"){le.reject(new TypeError("fetch failed",{cause:it.error}));return}Ke=new WeakRef(Q(it,"immutable")),le.resolve(Ke.deref()),le=null}},dispatcher:De[ae]}),le.promise}function Ie(O,oe="other"){if(O.
type==="error"&&O.aborted||!O.urlList?.length)return;const le=O.urlList[0];let De=O.timingInfo,Se=O.cacheState;_(le)&&De!==null&&(O.timingAllowPassed||(De=R({startTime:De.startTime}),Se=""),De.endTime=
h(),O.timingInfo=De,Ne(De,le.href,oe,globalThis,Se))}const Ne=performance.markResourceTiming;function we(O,oe,le,De){if(O&&O.reject(De),oe.body!=null&&Be(oe.body?.stream)&&oe.body.stream.cancel(De).catch(
Le=>{if(Le.code!=="ERR_INVALID_STATE")throw Le}),le==null)return;const Se=le[te];Se.body!=null&&Be(Se.body?.stream)&&Se.body.stream.cancel(De).catch(Le=>{if(Le.code!=="ERR_INVALID_STATE")throw Le})}function Je({
request:O,processRequestBodyChunkLength:oe,processRequestEndOfBody:le,processResponse:De,processResponseEndOfBody:Se,processResponseConsumeBody:Le,useParallelQueue:Ke=!1,dispatcher:st=$e()}){ee(st);let gt=null,
nt=!1;O.client!=null&&(gt=O.client.globalObject,nt=O.client.crossOriginIsolatedCapability);const it=h(nt),ht=R({startTime:it}),ft={controller:new ke(st),request:O,timingInfo:ht,processRequestBodyChunkLength:oe,
processRequestEndOfBody:le,processResponse:De,processResponseConsumeBody:Le,processResponseEndOfBody:Se,taskDestination:gt,crossOriginIsolatedCapability:nt};return ee(!O.body||O.body.stream),O.window===
"client"&&(O.window=O.client?.globalObject?.constructor?.name==="Window"?O.client:"no-window"),O.origin==="client"&&(O.origin=O.client.origin),O.policyContainer==="client"&&(O.client!=null?O.policyContainer=
s(O.client.policyContainer):O.policyContainer=c()),O.headersList.contains("accept",!0)||O.headersList.append("accept","*/*",!0),O.headersList.contains("accept-language",!0)||O.headersList.append("acce\
pt-language","*",!0),O.priority,pe.has(O.destination),je(ft).catch(bt=>{ft.controller.terminate(bt)}),ft.controller}async function je(O,oe=!1){const le=O.request;let De=null;if(le.localURLsOnly&&!v(B(
le))&&(De=r("local URLs only")),S(le),a(le)==="blocked"&&(De=r("bad port")),le.referrerPolicy===""&&(le.referrerPolicy=le.policyContainer.referrerPolicy),le.referrer!=="no-referrer"&&(le.referrer=A(le)),
De===null&&(De=await(async()=>{const Le=B(le);return w(Le,le.url)&&le.responseTainting==="basic"||Le.protocol==="data:"||le.mode==="navigate"||le.mode==="websocket"?(le.responseTainting="basic",await qe(
O)):le.mode==="same-origin"?r('request mode cannot be "same-origin"'):le.mode==="no-cors"?le.redirect!=="follow"?r('redirect mode cannot be "follow" for "no-cors" request'):(le.responseTainting="opaqu\
e",await qe(O)):_(B(le))?(le.responseTainting="cors",await We(O)):r("URL scheme must be a HTTP(S) scheme")})()),oe)return De;De.status!==0&&!De.internalResponse&&(le.responseTainting,le.responseTainting===
"basic"?De=y(De,"basic"):le.responseTainting==="cors"?De=y(De,"cors"):le.responseTainting==="opaque"?De=y(De,"opaque"):ee(!1));let Se=De.status===0?De:De.internalResponse;if(Se.urlList.length===0&&Se.
urlList.push(...le.urlList),le.timingAllowFailed||(De.timingAllowPassed=!0),De.type==="opaque"&&Se.status===206&&Se.rangeRequested&&!le.headers.contains("range",!0)&&(De=Se=r()),De.status!==0&&(le.method===
"HEAD"||le.method==="CONNECT"||xe.includes(Se.status))&&(Se.body=null,O.controller.dump=!0),le.integrity){const Le=st=>at(O,r(st));if(le.responseTainting==="opaque"||De.body==null){Le(De.error);return}
const Ke=st=>{if(!p(st,le.integrity)){Le("integrity mismatch");return}De.body=Z(st)[0],at(O,De)};await L(De.body,Ke,Le)}else at(O,De)}function qe(O){if(E(O)&&O.request.redirectCount===0)return Promise.
resolve(k(O));const{request:oe}=O,{protocol:le}=B(oe);switch(le){case"about:":return Promise.resolve(r("about scheme is not supported"));case"blob:":{ge||(ge=e(4573).resolveObjectURL);const De=B(oe);if(De.
search.length!==0)return Promise.resolve(r("NetworkError when attempting to fetch resource."));const Se=ge(De.toString());if(oe.method!=="GET"||!u(Se))return Promise.resolve(r("invalid method"));const Le=b(),
Ke=Se.size,st=x(`${Ke}`),gt=Se.type;if(oe.headersList.contains("range",!0)){Le.rangeRequested=!0;const nt=oe.headersList.get("range",!0),it=M(nt,!0);if(it==="failure")return Promise.resolve(r("failed \
to fetch the data URL"));let{rangeStartValue:ht,rangeEndValue:ft}=it;if(ht===null)ht=Ke-ft,ft=ht+ft-1;else{if(ht>=Ke)return Promise.resolve(r("Range start is greater than the blob's size."));(ft===null||
ft>=Ke)&&(ft=Ke-1)}const bt=Se.slice(ht,ft,gt),dt=ie(bt);Le.body=dt[0];const Rt=x(`${bt.size}`),Ft=H(ht,ft,Ke);Le.status=206,Le.statusText="Partial Content",Le.headersList.set("content-length",Rt,!0),
Le.headersList.set("content-type",gt,!0),Le.headersList.set("content-range",Ft,!0)}else{const nt=ie(Se);Le.statusText="OK",Le.body=nt[0],Le.headersList.set("content-length",st,!0),Le.headersList.set("\
content-type",gt,!0)}return Promise.resolve(Le)}case"data:":{const De=B(oe),Se=Te(De);if(Se==="failure")return Promise.resolve(r("failed to fetch the data URL"));const Le=Ce(Se.mimeType);return Promise.
resolve(b({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:Le}]],body:Z(Se.body)[0]}))}case"file:":return Promise.resolve(r("not implemented... yet..."));case"http:":case"https\
:":return We(O).catch(De=>r(De));default:return Promise.resolve(r("unknown scheme"))}}function tt(O,oe){O.request.done=!0,O.processResponseDone!=null&&queueMicrotask(()=>O.processResponseDone(oe))}function at(O,oe){
let le=O.timingInfo;const De=()=>{const Le=Date.now();O.request.destination==="document"&&(O.controller.fullTimingInfo=le),O.controller.reportTimingSteps=()=>{if(O.request.url.protocol!=="https:")return;
le.endTime=Le;let st=oe.cacheState;const gt=oe.bodyInfo;oe.timingAllowPassed||(le=R(le),st="");let nt=0;if(O.request.mode!=="navigator"||!oe.hasCrossOriginRedirects){nt=oe.status;const it=j(oe.headersList);
it!=="failure"&&(gt.contentType=Re(it))}O.request.initiatorType!=null&&Ne(le,O.request.url.href,O.request.initiatorType,globalThis,st,gt,nt)};const Ke=()=>{O.request.done=!0,O.processResponseEndOfBody!=
null&&queueMicrotask(()=>O.processResponseEndOfBody(oe)),O.request.initiatorType!=null&&O.controller.reportTimingSteps()};queueMicrotask(()=>Ke())};O.processResponse!=null&&queueMicrotask(()=>{O.processResponse(
oe),O.processResponse=null});const Se=oe.type==="error"?oe:oe.internalResponse??oe;Se.body==null?De():lt(Se.body.stream,()=>{De()})}async function We(O){const oe=O.request;let le=null,De=null;const Se=O.
timingInfo;if(oe.serviceWorkers,le===null){if(oe.redirect==="follow"&&(oe.serviceWorkers="none"),De=le=await P(O),oe.responseTainting==="cors"&&U(oe,le)==="failure")return r("cors failure");l(oe,le)===
"failure"&&(oe.timingAllowFailed=!0)}return(oe.responseTainting==="opaque"||le.type==="opaque")&&i(oe.origin,oe.client,oe.destination,De)==="blocked"?r("blocked"):(z.has(De.status)&&(oe.redirect!=="ma\
nual"&&O.controller.connection.destroy(void 0,!1),oe.redirect==="error"?le=r("unexpected redirect"):oe.redirect==="manual"?le=De:oe.redirect==="follow"?le=await ne(O,le):ee(!1)),le.timingInfo=Se,le)}function ne(O,oe){
const le=O.request,De=oe.internalResponse?oe.internalResponse:oe;let Se;try{if(Se=d(De,B(le).hash),Se==null)return oe}catch(Ke){return Promise.resolve(r(Ke))}if(!_(Se))return Promise.resolve(r("URL sc\
heme must be a HTTP(S) scheme"));if(le.redirectCount===20)return Promise.resolve(r("redirect count exceeded"));if(le.redirectCount+=1,le.mode==="cors"&&(Se.username||Se.password)&&!w(le,Se))return Promise.
resolve(r('cross origin not allowed for request mode "cors"'));if(le.responseTainting==="cors"&&(Se.username||Se.password))return Promise.resolve(r('URL cannot contain credentials for request mode "co\
rs"'));if(De.status!==303&&le.body!=null&&le.body.source==null)return Promise.resolve(r());if([301,302].includes(De.status)&&le.method==="POST"||De.status===303&&!$.includes(le.method)){le.method="GET",
le.body=null;for(const Ke of Qe)le.headersList.delete(Ke)}w(B(le),Se)||(le.headersList.delete("authorization",!0),le.headersList.delete("proxy-authorization",!0),le.headersList.delete("cookie",!0),le.
headersList.delete("host",!0)),le.body!=null&&(ee(le.body.source!=null),le.body=Z(le.body.source)[0]);const Le=O.timingInfo;return Le.redirectEndTime=Le.postRedirectStartTime=h(O.crossOriginIsolatedCapability),
Le.redirectStartTime===0&&(Le.redirectStartTime=Le.startTime),le.urlList.push(Se),m(le,De),je(O,!0)}async function P(O,oe=!1,le=!1){const De=O.request;let Se=null,Le=null,Ke=null;const st=null,gt=!1;De.
window==="no-window"&&De.redirect==="error"?(Se=O,Le=De):(Le=f(De),Se={...O},Se.request=Le);const nt=De.credentials==="include"||De.credentials==="same-origin"&&De.responseTainting==="basic",it=Le.body?
Le.body.length:null;let ht=null;if(Le.body==null&&["POST","PUT"].includes(Le.method)&&(ht="0"),it!=null&&(ht=x(`${it}`)),ht!=null&&Le.headersList.append("content-length",ht,!0),it!=null&&Le.keepalive,
Le.referrer instanceof URL&&Le.headersList.append("referer",x(Le.referrer.href),!0),o(Le),N(Le),Le.headersList.contains("user-agent",!0)||Le.headersList.append("user-agent",q),Le.cache==="default"&&(Le.
headersList.contains("if-modified-since",!0)||Le.headersList.contains("if-none-match",!0)||Le.headersList.contains("if-unmodified-since",!0)||Le.headersList.contains("if-match",!0)||Le.headersList.contains(
"if-range",!0))&&(Le.cache="no-store"),Le.cache==="no-cache"&&!Le.preventNoCacheCacheControlHeaderModification&&!Le.headersList.contains("cache-control",!0)&&Le.headersList.append("cache-control","max\
-age=0",!0),(Le.cache==="no-store"||Le.cache==="reload")&&(Le.headersList.contains("pragma",!0)||Le.headersList.append("pragma","no-cache",!0),Le.headersList.contains("cache-control",!0)||Le.headersList.
append("cache-control","no-cache",!0)),Le.headersList.contains("range",!0)&&Le.headersList.append("accept-encoding","identity",!0),Le.headersList.contains("accept-encoding",!0)||(re(B(Le))?Le.headersList.
append("accept-encoding","br, gzip, deflate",!0):Le.headersList.append("accept-encoding","gzip, deflate",!0)),Le.headersList.delete("host",!0),st==null&&(Le.cache="no-store"),Le.cache!=="no-store"&&Le.
cache,Ke==null){if(Le.cache==="only-if-cached")return r("only if cached");const ft=await K(Se,nt,le);!be.has(Le.method)&&ft.status>=200&&ft.status<=399,gt&&ft.status,Ke==null&&(Ke=ft)}if(Ke.urlList=[...Le.
urlList],Le.headersList.contains("range",!0)&&(Ke.rangeRequested=!0),Ke.requestIncludesCredentials=nt,Ke.status===407)return De.window==="no-window"?r():E(O)?k(O):r("proxy authentication required");if(Ke.
status===421&&!le&&(De.body==null||De.body.source!=null)){if(E(O))return k(O);O.controller.connection.destroy(),Ke=await P(O,oe,!0)}return Ke}async function K(O,oe=!1,le=!1){ee(!O.controller.connection||
O.controller.connection.destroyed),O.controller.connection={abort:null,destroyed:!1,destroy(dt,Rt=!0){this.destroyed||(this.destroyed=!0,Rt&&this.abort?.(dt??new DOMException("The operation was aborte\
d.","AbortError")))}};const De=O.request;let Se=null;const Le=O.timingInfo;null==null&&(De.cache="no-store");const st=le?"yes":"no";De.mode;let gt=null;if(De.body==null&&O.processRequestEndOfBody)queueMicrotask(
()=>O.processRequestEndOfBody());else if(De.body!=null){const dt=async function*(yt){E(O)||(yield yt,O.processRequestBodyChunkLength?.(yt.byteLength))},Rt=()=>{E(O)||O.processRequestEndOfBody&&O.processRequestEndOfBody()},
Ft=yt=>{E(O)||(yt.name==="AbortError"?O.controller.abort():O.controller.terminate(yt))};gt=(async function*(){try{for await(const yt of De.body.stream)yield*dt(yt);Rt()}catch(yt){Ft(yt)}})()}try{const{
body:dt,status:Rt,statusText:Ft,headersList:yt,socket:Ut}=await bt({body:gt});if(Ut)Se=b({status:Rt,statusText:Ft,headersList:yt,socket:Ut});else{const Ct=dt[Symbol.asyncIterator]();O.controller.next=
()=>Ct.next(),Se=b({status:Rt,statusText:Ft,headersList:yt})}}catch(dt){return dt.name==="AbortError"?(O.controller.connection.destroy(),k(O,dt)):r(dt)}const nt=async()=>{await O.controller.resume()},
it=dt=>{E(O)||O.controller.abort(dt)},ht=new ReadableStream({async start(dt){O.controller.controller=dt},async pull(dt){await nt(dt)},async cancel(dt){await it(dt)},type:"bytes"});Se.body={stream:ht,source:null,
length:null},O.controller.resume||O.controller.on("terminated",ft),O.controller.resume=async()=>{for(;;){let dt,Rt;try{const{done:yt,value:Ut}=await O.controller.next();if(I(O))break;dt=yt?void 0:Ut}catch(yt){
O.controller.ended&&!Le.encodedBodySize?dt=void 0:(dt=yt,Rt=!0)}if(dt===void 0){Y(O.controller.controller),tt(O,Se);return}if(Le.decodedBodySize+=dt?.byteLength??0,Rt){O.controller.terminate(dt);return}
const Ft=new Uint8Array(dt);if(Ft.byteLength&&O.controller.controller.enqueue(Ft),ye(ht)){O.controller.terminate();return}if(O.controller.controller.desiredSize<=0)return}};function ft(dt){I(O)?(Se.aborted=
!0,Be(ht)&&O.controller.controller.error(O.controller.serializedAbortReason)):Be(ht)&&O.controller.controller.error(new TypeError("terminated",{cause:D(dt)?dt:void 0})),O.controller.connection.destroy()}
return Se;function bt({body:dt}){const Rt=B(De),Ft=O.controller.dispatcher;return new Promise((yt,Ut)=>Ft.dispatch({path:Rt.pathname+Rt.search,origin:Rt.origin,method:De.method,body:Ft.isMockActive?De.
body&&(De.body.source||De.body.stream):dt,headers:De.headersList.entries,maxRedirections:0,upgrade:De.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(Ct){const{connection:kt}=O.
controller;Le.finalConnectionTimingInfo=G(void 0,Le.postRedirectStartTime,O.crossOriginIsolatedCapability),kt.destroyed?Ct(new DOMException("The operation was aborted.","AbortError")):(O.controller.on(
"terminated",Ct),this.abort=kt.abort=Ct),Le.finalNetworkRequestStartTime=h(O.crossOriginIsolatedCapability)},onResponseStarted(){Le.finalNetworkResponseStartTime=h(O.crossOriginIsolatedCapability)},onHeaders(Ct,kt,Gt,Yt){
if(Ct<200)return;let Lt="";const Ot=new g;for(let Ae=0;Ae<kt.length;Ae+=2)Ot.append(Ue(kt[Ae]),kt[Ae+1].toString("latin1"),!0);Lt=Ot.get("location",!0);const vt=[],Ht=Lt&&De.redirect==="follow"&&z.has(
Ct);if(De.method!=="HEAD"&&De.method!=="CONNECT"&&!xe.includes(Ct)&&!Ht){const Ae=Ot.get("content-encoding",!0),ce=Ae?Ae.toLowerCase().split(","):[],me=5;if(ce.length>me)return this.abort(new Error(`t\
oo many content-encodings in response: ${ce.length}, maximum allowed is ${me}`)),!0;for(let Ve=ce.length-1;Ve>=0;--Ve){const Pe=ce[Ve].trim();if(Pe==="x-gzip"||Pe==="gzip")vt.push(t.createGunzip({flush:t.
constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Pe==="deflate")vt.push(J({flush:t.constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Pe==="br")vt.push(t.createBrotliDecompress(
{flush:t.constants.BROTLI_OPERATION_FLUSH,finishFlush:t.constants.BROTLI_OPERATION_FLUSH}));else{vt.length=0;break}}}this.body=new Oe({read:Gt});const ue=this.onError.bind(this);return yt({status:Ct,statusText:Yt,
headersList:Ot,body:vt.length?et(this.body,...vt,Ae=>{Ae&&this.onError(Ae)}).on("error",ue):this.body.on("error",ue)}),!0},onData(Ct){if(O.controller.dump)return;const kt=Ct;return Le.encodedBodySize+=
kt.byteLength,this.body.push(kt)},onComplete(){this.abort&&O.controller.off("terminated",this.abort),O.controller.ended=!0,this.body.push(null)},onError(Ct){this.abort&&O.controller.off("terminated",this.
abort),this.body?.destroy(Ct),O.controller.terminate(Ct),Ut(Ct)},onUpgrade(Ct,kt,Gt){if(Ct!==101)return;const Yt=new g;for(let Lt=0;Lt<kt.length;Lt+=2)Yt.append(Ue(kt[Lt]),kt[Lt+1].toString("latin1"),
!0);return yt({status:Ct,statusText:F[Ct],headersList:Yt,socket:Gt}),!0}}))}}T.exports={fetch:Ge,Fetch:ke,fetching:Je,finalizeAndReportTiming:Ie}}),9967:((T,W,e)=>{const{extractBody:r,mixinBody:k,cloneBody:y,
bodyUnusable:b}=e(84492),{Headers:Q,fill:g,HeadersList:C,setHeadersGuard:f,getHeadersGuard:t,setHeadersList:p,getHeadersList:c}=e(60660),{FinalizationRegistry:s}=e(66653)(),a=e(3440),l=e(57975),{isValidHTTPToken:o,
sameOrigin:d,environmentSettingsObject:B}=e(73168),{forbiddenMethodsSet:m,corsSafeListedMethodsSet:S,referrerPolicy:R,requestRedirect:N,requestMode:U,requestCredentials:i,requestCache:A,requestDuplex:h}=e(
4495),{kEnumerableProperty:n,normalizedMethodRecordsBase:u,normalizedMethodRecords:w}=a,{kHeaders:E,kSignal:I,kState:D,kDispatcher:L}=e(93627),{webidl:Y}=e(45893),{URLSerializer:x}=e(51900),{kConstruct:v}=e(
36443),_=e(34589),{getMaxListeners:re,setMaxListeners:G,getEventListeners:M,defaultMaxListeners:H}=e(78474),J=Symbol("abortController"),j=new s(({signal:be,abort:Qe})=>{be.removeEventListener("abort",
Qe)}),te=new WeakMap;function ae(be){return Qe;function Qe(){const pe=be.deref();if(pe!==void 0){j.unregister(Qe),this.removeEventListener("abort",Qe),pe.abort(this.reason);const He=te.get(pe.signal);
if(He!==void 0){if(He.size!==0){for(const Oe of He){const et=Oe.deref();et!==void 0&&et.abort(this.reason)}He.clear()}te.delete(pe.signal)}}}}let ee=!1;class Z{constructor(Qe,pe={}){if(Y.util.markAsUncloneable(
this),Qe===v)return;const He="Request constructor";Y.argumentLengthCheck(arguments,1,He),Qe=Y.converters.RequestInfo(Qe,He,"input"),pe=Y.converters.RequestInit(pe,He,"init");let Oe=null,et=null;const lt=B.
settingsObject.baseUrl;let ot=null;if(typeof Qe=="string"){this[L]=pe.dispatcher;let $;try{$=new URL(Qe,lt)}catch(q){throw new TypeError("Failed to parse URL from "+Qe,{cause:q})}if($.username||$.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+Qe);Oe=ie({urlList:[$]}),et="cors"}else this[L]=pe.dispatcher||Qe[L],_(Qe instanceof Z),Oe=Qe[D],ot=Qe[I];const ye=B.
settingsObject.origin;let Be="client";if(Oe.window?.constructor?.name==="EnvironmentSettingsObject"&&d(Oe.window,ye)&&(Be=Oe.window),pe.window!=null)throw new TypeError(`'window' option '${Be}' must b\
e null`);"window"in pe&&(Be="no-window"),Oe=ie({method:Oe.method,headersList:Oe.headersList,unsafeRequest:Oe.unsafeRequest,client:B.settingsObject,window:Be,priority:Oe.priority,origin:Oe.origin,referrer:Oe.
referrer,referrerPolicy:Oe.referrerPolicy,mode:Oe.mode,credentials:Oe.credentials,cache:Oe.cache,redirect:Oe.redirect,integrity:Oe.integrity,keepalive:Oe.keepalive,reloadNavigation:Oe.reloadNavigation,
historyNavigation:Oe.historyNavigation,urlList:[...Oe.urlList]});const Ue=Object.keys(pe).length!==0;if(Ue&&(Oe.mode==="navigate"&&(Oe.mode="same-origin"),Oe.reloadNavigation=!1,Oe.historyNavigation=!1,
Oe.origin="client",Oe.referrer="client",Oe.referrerPolicy="",Oe.url=Oe.urlList[Oe.urlList.length-1],Oe.urlList=[Oe.url]),pe.referrer!==void 0){const $=pe.referrer;if($==="")Oe.referrer="no-referrer";else{
let q;try{q=new URL($,lt)}catch(ge){throw new TypeError(`Referrer "${$}" is not a valid URL.`,{cause:ge})}q.protocol==="about:"&&q.hostname==="client"||ye&&!d(q,B.settingsObject.baseUrl)?Oe.referrer="\
client":Oe.referrer=q}}pe.referrerPolicy!==void 0&&(Oe.referrerPolicy=pe.referrerPolicy);let Te;if(pe.mode!==void 0?Te=pe.mode:Te=et,Te==="navigate")throw Y.errors.exception({header:"Request construct\
or",message:"invalid request mode navigate."});if(Te!=null&&(Oe.mode=Te),pe.credentials!==void 0&&(Oe.credentials=pe.credentials),pe.cache!==void 0&&(Oe.cache=pe.cache),Oe.cache==="only-if-cached"&&Oe.
mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(pe.redirect!==void 0&&(Oe.redirect=pe.redirect),pe.integrity!=null&&(Oe.integrity=String(pe.integrity)),
pe.keepalive!==void 0&&(Oe.keepalive=!!pe.keepalive),pe.method!==void 0){let $=pe.method;const q=w[$];if(q!==void 0)Oe.method=q;else{if(!o($))throw new TypeError(`'${$}' is not a valid HTTP method.`);
const ge=$.toUpperCase();if(m.has(ge))throw new TypeError(`'${$}' HTTP method is unsupported.`);$=u[ge]??$,Oe.method=$}!ee&&Oe.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to\
 result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),ee=!0)}pe.signal!==void 0&&(ot=pe.signal),this[D]=Oe;const Ce=new AbortController;if(this[I]=
Ce.signal,ot!=null){if(!ot||typeof ot.aborted!="boolean"||typeof ot.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(ot.aborted)
Ce.abort(ot.reason);else{this[J]=Ce;const $=new WeakRef(Ce),q=ae($);try{(typeof re=="function"&&re(ot)===H||M(ot,"abort").length>=H)&&G(1500,ot)}catch{}a.addAbortListener(ot,q),j.register(Ce,{signal:ot,
abort:q},q)}}if(this[E]=new Q(v),p(this[E],Oe.headersList),f(this[E],"request"),Te==="no-cors"){if(!S.has(Oe.method))throw new TypeError(`'${Oe.method} is unsupported in no-cors mode.`);f(this[E],"req\
uest-no-cors")}if(Ue){const $=c(this[E]),q=pe.headers!==void 0?pe.headers:new C($);if($.clear(),q instanceof C){for(const{name:ge,value:ke}of q.rawValues())$.append(ge,ke,!1);$.cookies=q.cookies}else g(
this[E],q)}const Re=Qe instanceof Z?Qe[D].body:null;if((pe.body!=null||Re!=null)&&(Oe.method==="GET"||Oe.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let $e=null;
if(pe.body!=null){const[$,q]=r(pe.body,Oe.keepalive);$e=$,q&&!c(this[E]).contains("content-type",!0)&&this[E].append("content-type",q)}const he=$e??Re;if(he!=null&&he.source==null){if($e!=null&&pe.duplex==
null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(Oe.mode!=="same-origin"&&Oe.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode s\
hould be "same-origin" or "cors"');Oe.useCORSPreflightFlag=!0}let F=he;if($e==null&&Re!=null){if(b(Qe))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
const $=new TransformStream;Re.stream.pipeThrough($),F={source:Re.source,length:Re.length,stream:$.readable}}this[D].body=F}get method(){return Y.brandCheck(this,Z),this[D].method}get url(){return Y.brandCheck(
this,Z),x(this[D].url)}get headers(){return Y.brandCheck(this,Z),this[E]}get destination(){return Y.brandCheck(this,Z),this[D].destination}get referrer(){return Y.brandCheck(this,Z),this[D].referrer===
"no-referrer"?"":this[D].referrer==="client"?"about:client":this[D].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,Z),this[D].referrerPolicy}get mode(){return Y.brandCheck(this,Z),this[D].
mode}get credentials(){return this[D].credentials}get cache(){return Y.brandCheck(this,Z),this[D].cache}get redirect(){return Y.brandCheck(this,Z),this[D].redirect}get integrity(){return Y.brandCheck(
this,Z),this[D].integrity}get keepalive(){return Y.brandCheck(this,Z),this[D].keepalive}get isReloadNavigation(){return Y.brandCheck(this,Z),this[D].reloadNavigation}get isHistoryNavigation(){return Y.
brandCheck(this,Z),this[D].historyNavigation}get signal(){return Y.brandCheck(this,Z),this[I]}get body(){return Y.brandCheck(this,Z),this[D].body?this[D].body.stream:null}get bodyUsed(){return Y.brandCheck(
this,Z),!!this[D].body&&a.isDisturbed(this[D].body.stream)}get duplex(){return Y.brandCheck(this,Z),"half"}clone(){if(Y.brandCheck(this,Z),b(this))throw new TypeError("unusable");const Qe=z(this[D]),pe=new AbortController;
if(this.signal.aborted)pe.abort(this.signal.reason);else{let He=te.get(this.signal);He===void 0&&(He=new Set,te.set(this.signal,He));const Oe=new WeakRef(pe);He.add(Oe),a.addAbortListener(pe.signal,ae(
Oe))}return xe(Qe,pe.signal,t(this[E]))}[l.inspect.custom](Qe,pe){pe.depth===null&&(pe.depth=2),pe.colors??=!0;const He={method:this.method,url:this.url,headers:this.headers,destination:this.destination,
referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.
isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${l.formatWithOptions(pe,He)}`}}k(Z);function ie(be){return{method:be.method??"GET",localURLsOnly:be.
localURLsOnly??!1,unsafeRequest:be.unsafeRequest??!1,body:be.body??null,client:be.client??null,reservedClient:be.reservedClient??null,replacesClientId:be.replacesClientId??"",window:be.window??"client",
keepalive:be.keepalive??!1,serviceWorkers:be.serviceWorkers??"all",initiator:be.initiator??"",destination:be.destination??"",priority:be.priority??null,origin:be.origin??"client",policyContainer:be.policyContainer??
"client",referrer:be.referrer??"client",referrerPolicy:be.referrerPolicy??"",mode:be.mode??"no-cors",useCORSPreflightFlag:be.useCORSPreflightFlag??!1,credentials:be.credentials??"same-origin",useCredentials:be.
useCredentials??!1,cache:be.cache??"default",redirect:be.redirect??"follow",integrity:be.integrity??"",cryptoGraphicsNonceMetadata:be.cryptoGraphicsNonceMetadata??"",parserMetadata:be.parserMetadata??
"",reloadNavigation:be.reloadNavigation??!1,historyNavigation:be.historyNavigation??!1,userActivation:be.userActivation??!1,taintedOrigin:be.taintedOrigin??!1,redirectCount:be.redirectCount??0,responseTainting:be.
responseTainting??"basic",preventNoCacheCacheControlHeaderModification:be.preventNoCacheCacheControlHeaderModification??!1,done:be.done??!1,timingAllowFailed:be.timingAllowFailed??!1,urlList:be.urlList,
url:be.urlList[0],headersList:be.headersList?new C(be.headersList):new C}}function z(be){const Qe=ie({...be,body:null});return be.body!=null&&(Qe.body=y(Qe,be.body)),Qe}function xe(be,Qe,pe){const He=new Z(
v);return He[D]=be,He[I]=Qe,He[E]=new Q(v),p(He[E],be.headersList),f(He[E],pe),He}Object.defineProperties(Z.prototype,{method:n,url:n,headers:n,redirect:n,clone:n,signal:n,duplex:n,destination:n,body:n,
bodyUsed:n,isHistoryNavigation:n,isReloadNavigation:n,keepalive:n,integrity:n,cache:n,credentials:n,attribute:n,referrerPolicy:n,referrer:n,mode:n,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),
Y.converters.Request=Y.interfaceConverter(Z),Y.converters.RequestInfo=function(be,Qe,pe){return typeof be=="string"?Y.converters.USVString(be,Qe,pe):be instanceof Z?Y.converters.Request(be,Qe,pe):Y.converters.
USVString(be,Qe,pe)},Y.converters.AbortSignal=Y.interfaceConverter(AbortSignal),Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},{key:"headers",converter:Y.
converters.HeadersInit},{key:"body",converter:Y.nullableConverter(Y.converters.BodyInit)},{key:"referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.DOMString,allowedValues:R},
{key:"mode",converter:Y.converters.DOMString,allowedValues:U},{key:"credentials",converter:Y.converters.DOMString,allowedValues:i},{key:"cache",converter:Y.converters.DOMString,allowedValues:A},{key:"\
redirect",converter:Y.converters.DOMString,allowedValues:N},{key:"integrity",converter:Y.converters.DOMString},{key:"keepalive",converter:Y.converters.boolean},{key:"signal",converter:Y.nullableConverter(
be=>Y.converters.AbortSignal(be,"RequestInit","signal",{strict:!1}))},{key:"window",converter:Y.converters.any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:h},{key:"dispatcher",converter:Y.
converters.any}]),T.exports={Request:Z,makeRequest:ie,fromInnerRequest:xe,cloneRequest:z}}),99051:((T,W,e)=>{const{Headers:r,HeadersList:k,fill:y,getHeadersGuard:b,setHeadersGuard:Q,setHeadersList:g}=e(
60660),{extractBody:C,cloneBody:f,mixinBody:t,hasFinalizationRegistry:p,streamRegistry:c,bodyUnusable:s}=e(84492),a=e(3440),l=e(57975),{kEnumerableProperty:o}=a,{isValidReasonPhrase:d,isCancelled:B,isAborted:m,
isBlobLike:S,serializeJavascriptValueToJSONString:R,isErrorLike:N,isomorphicEncode:U,environmentSettingsObject:i}=e(73168),{redirectStatusSet:A,nullBodyStatus:h}=e(4495),{kState:n,kHeaders:u}=e(93627),
{webidl:w}=e(45893),{FormData:E}=e(35910),{URLSerializer:I}=e(51900),{kConstruct:D}=e(36443),L=e(34589),{types:Y}=e(57975),x=new TextEncoder("utf-8");class v{static error(){return ae(G(),"immutable")}static json(Z,ie={}){
w.argumentLengthCheck(arguments,1,"Response.json"),ie!==null&&(ie=w.converters.ResponseInit(ie));const z=x.encode(R(Z)),xe=C(z),be=ae(re({}),"response");return te(be,ie,{body:xe[0],type:"application/j\
son"}),be}static redirect(Z,ie=302){w.argumentLengthCheck(arguments,1,"Response.redirect"),Z=w.converters.USVString(Z),ie=w.converters["unsigned short"](ie);let z;try{z=new URL(Z,i.settingsObject.baseUrl)}catch(Qe){
throw new TypeError(`Failed to parse URL from ${Z}`,{cause:Qe})}if(!A.has(ie))throw new RangeError(`Invalid status code ${ie}`);const xe=ae(re({}),"immutable");xe[n].status=ie;const be=U(I(z));return xe[n].
headersList.append("location",be,!0),xe}constructor(Z=null,ie={}){if(w.util.markAsUncloneable(this),Z===D)return;Z!==null&&(Z=w.converters.BodyInit(Z)),ie=w.converters.ResponseInit(ie),this[n]=re({}),
this[u]=new r(D),Q(this[u],"response"),g(this[u],this[n].headersList);let z=null;if(Z!=null){const[xe,be]=C(Z);z={body:xe,type:be}}te(this,ie,z)}get type(){return w.brandCheck(this,v),this[n].type}get url(){
w.brandCheck(this,v);const Z=this[n].urlList,ie=Z[Z.length-1]??null;return ie===null?"":I(ie,!0)}get redirected(){return w.brandCheck(this,v),this[n].urlList.length>1}get status(){return w.brandCheck(
this,v),this[n].status}get ok(){return w.brandCheck(this,v),this[n].status>=200&&this[n].status<=299}get statusText(){return w.brandCheck(this,v),this[n].statusText}get headers(){return w.brandCheck(this,
v),this[u]}get body(){return w.brandCheck(this,v),this[n].body?this[n].body.stream:null}get bodyUsed(){return w.brandCheck(this,v),!!this[n].body&&a.isDisturbed(this[n].body.stream)}clone(){if(w.brandCheck(
this,v),s(this))throw w.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const Z=_(this[n]);return p&&this[n].body?.stream&&c.register(this,new WeakRef(this[n].body.
stream)),ae(Z,b(this[u]))}[l.inspect.custom](Z,ie){ie.depth===null&&(ie.depth=2),ie.colors??=!0;const z={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.
bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${l.formatWithOptions(ie,z)}`}}t(v),Object.defineProperties(v.prototype,{type:o,url:o,status:o,ok:o,redirected:o,
statusText:o,headers:o,clone:o,body:o,bodyUsed:o,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(v,{json:o,redirect:o,error:o});function _(ee){if(ee.internalResponse)
return J(_(ee.internalResponse),ee.type);const Z=re({...ee,body:null});return ee.body!=null&&(Z.body=f(Z,ee.body)),Z}function re(ee){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...ee,headersList:ee?.headersList?new k(ee?.headersList):new k,urlList:ee?.urlList?[...ee.urlList]:[]}}function G(ee){const Z=N(ee);
return re({type:"error",status:0,error:Z?ee:new Error(ee&&String(ee)),aborted:ee&&ee.name==="AbortError"})}function M(ee){return ee.type==="error"&&ee.status===0}function H(ee,Z){return Z={internalResponse:ee,
...Z},new Proxy(ee,{get(ie,z){return z in Z?Z[z]:ie[z]},set(ie,z,xe){return L(!(z in Z)),ie[z]=xe,!0}})}function J(ee,Z){if(Z==="basic")return H(ee,{type:"basic",headersList:ee.headersList});if(Z==="c\
ors")return H(ee,{type:"cors",headersList:ee.headersList});if(Z==="opaque")return H(ee,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(Z==="opaqueredirect")return H(ee,{
type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});L(!1)}function j(ee,Z=null){return L(B(ee)),m(ee)?G(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:Z})):
G(Object.assign(new DOMException("Request was cancelled."),{cause:Z}))}function te(ee,Z,ie){if(Z.status!==null&&(Z.status<200||Z.status>599))throw new RangeError('init["status"] must be in the range o\
f 200 to 599, inclusive.');if("statusText"in Z&&Z.statusText!=null&&!d(String(Z.statusText)))throw new TypeError("Invalid statusText");if("status"in Z&&Z.status!=null&&(ee[n].status=Z.status),"statusT\
ext"in Z&&Z.statusText!=null&&(ee[n].statusText=Z.statusText),"headers"in Z&&Z.headers!=null&&y(ee[u],Z.headers),ie){if(h.includes(ee.status))throw w.errors.exception({header:"Response constructor",message:`\
Invalid response status code ${ee.status}`});ee[n].body=ie.body,ie.type!=null&&!ee[n].headersList.contains("content-type",!0)&&ee[n].headersList.append("content-type",ie.type,!0)}}function ae(ee,Z){const ie=new v(
D);return ie[n]=ee,ie[u]=new r(D),g(ie[u],ee.headersList),Q(ie[u],Z),p&&ee.body?.stream&&c.register(ie,new WeakRef(ee.body.stream)),ie}w.converters.ReadableStream=w.interfaceConverter(ReadableStream),
w.converters.FormData=w.interfaceConverter(E),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.XMLHttpRequestBodyInit=function(ee,Z,ie){return typeof ee=="string"?w.converters.
USVString(ee,Z,ie):S(ee)?w.converters.Blob(ee,Z,ie,{strict:!1}):ArrayBuffer.isView(ee)||Y.isArrayBuffer(ee)?w.converters.BufferSource(ee,Z,ie):a.isFormDataLike(ee)?w.converters.FormData(ee,Z,ie,{strict:!1}):
ee instanceof URLSearchParams?w.converters.URLSearchParams(ee,Z,ie):w.converters.DOMString(ee,Z,ie)},w.converters.BodyInit=function(ee,Z,ie){return ee instanceof ReadableStream?w.converters.ReadableStream(
ee,Z,ie):ee?.[Symbol.asyncIterator]?ee:w.converters.XMLHttpRequestBodyInit(ee,Z,ie)},w.converters.ResponseInit=w.dictionaryConverter([{key:"status",converter:w.converters["unsigned short"],defaultValue:()=>200},
{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),T.exports={isNetworkError:M,makeNetworkError:G,makeResponse:re,makeAppropriateNetworkError:j,
filterResponse:J,Response:v,cloneResponse:_,fromInnerResponse:ae}}),93627:(T=>{T.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol(
"dispatcher")}}),73168:((T,W,e)=>{const{Transform:r}=e(57075),k=e(38522),{redirectStatusSet:y,referrerPolicySet:b,badPortsSet:Q}=e(4495),{getGlobalOrigin:g}=e(51059),{collectASequenceOfCodePoints:C,collectAnHTTPQuotedString:f,
removeChars:t,parseMIMEType:p}=e(51900),{performance:c}=e(643),{isBlobLike:s,ReadableStreamFrom:a,isValidHTTPToken:l,normalizedMethodRecordsBase:o}=e(3440),d=e(34589),{isUint8Array:B}=e(73429),{webidl:m}=e(
45893);let S=[],R;try{R=e(77598);const P=["sha256","sha384","sha512"];S=R.getHashes().filter(K=>P.includes(K))}catch{}function N(P){const K=P.urlList,O=K.length;return O===0?null:K[O-1].toString()}function U(P,K){
if(!y.has(P.status))return null;let O=P.headersList.get("location",!0);return O!==null&&I(O)&&(i(O)||(O=A(O)),O=new URL(O,N(P))),O&&!O.hash&&(O.hash=K),O}function i(P){for(let K=0;K<P.length;++K){const O=P.
charCodeAt(K);if(O>126||O<32)return!1}return!0}function A(P){return Buffer.from(P,"binary").toString("utf8")}function h(P){return P.urlList[P.urlList.length-1]}function n(P){const K=h(P);return ke(K)&&
Q.has(K.port)?"blocked":"allowed"}function u(P){return P instanceof Error||P?.constructor?.name==="Error"||P?.constructor?.name==="DOMException"}function w(P){for(let K=0;K<P.length;++K){const O=P.charCodeAt(
K);if(!(O===9||O>=32&&O<=126||O>=128&&O<=255))return!1}return!0}const E=l;function I(P){return(P[0]==="	"||P[0]===" "||P[P.length-1]==="	"||P[P.length-1]===" "||P.includes(`
`)||P.includes("\r")||P.includes("\0"))===!1}function D(P,K){const{headersList:O}=K,oe=(O.get("referrer-policy",!0)??"").split(",");let le="";if(oe.length>0)for(let De=oe.length;De!==0;De--){const Se=oe[De-
1].trim();if(b.has(Se)){le=Se;break}}le!==""&&(P.referrerPolicy=le)}function L(){return"allowed"}function Y(){return"success"}function x(){return"success"}function v(P){let K=null;K=P.mode,P.headersList.
set("sec-fetch-mode",K,!0)}function _(P){let K=P.origin;if(!(K==="client"||K===void 0)){if(P.responseTainting==="cors"||P.mode==="websocket")P.headersList.append("origin",K,!0);else if(P.method!=="GET"&&
P.method!=="HEAD"){switch(P.referrerPolicy){case"no-referrer":K=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":P.origin&&ge(P.origin)&&!ge(h(P))&&
(K=null);break;case"same-origin":He(P,h(P))||(K=null);break;default:}P.headersList.append("origin",K,!0)}}}function re(P,K){return P}function G(P,K,O){return!P?.startTime||P.startTime<K?{domainLookupStartTime:K,
domainLookupEndTime:K,connectionStartTime:K,connectionEndTime:K,secureConnectionStartTime:K,ALPNNegotiatedProtocol:P?.ALPNNegotiatedProtocol}:{domainLookupStartTime:re(P.domainLookupStartTime,O),domainLookupEndTime:re(
P.domainLookupEndTime,O),connectionStartTime:re(P.connectionStartTime,O),connectionEndTime:re(P.connectionEndTime,O),secureConnectionStartTime:re(P.secureConnectionStartTime,O),ALPNNegotiatedProtocol:P.
ALPNNegotiatedProtocol}}function M(P){return re(c.now(),P)}function H(P){return{startTime:P.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:P.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function J(){return{referrerPolicy:"strict-origin-when-cros\
s-origin"}}function j(P){return{referrerPolicy:P.referrerPolicy}}function te(P){const K=P.referrerPolicy;d(K);let O=null;if(P.referrer==="client"){const Le=g();if(!Le||Le.origin==="null")return"no-ref\
errer";O=new URL(Le)}else P.referrer instanceof URL&&(O=P.referrer);let oe=ae(O);const le=ae(O,!0);oe.toString().length>4096&&(oe=le);const De=He(P,oe),Se=ee(oe)&&!ee(P.url);switch(K){case"origin":return le??
ae(O,!0);case"unsafe-url":return oe;case"same-origin":return De?le:"no-referrer";case"origin-when-cross-origin":return De?oe:le;case"strict-origin-when-cross-origin":{const Le=h(P);return He(oe,Le)?oe:
ee(oe)&&!ee(Le)?"no-referrer":le}default:return Se?"no-referrer":le}}function ae(P,K){return d(P instanceof URL),P=new URL(P),P.protocol==="file:"||P.protocol==="about:"||P.protocol==="blank:"?"no-ref\
errer":(P.username="",P.password="",P.hash="",K&&(P.pathname="",P.search=""),P)}function ee(P){if(!(P instanceof URL))return!1;if(P.href==="about:blank"||P.href==="about:srcdoc"||P.protocol==="data:"||
P.protocol==="file:")return!0;return K(P.origin);function K(O){if(O==null||O==="null")return!1;const oe=new URL(O);return!!(oe.protocol==="https:"||oe.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(oe.hostname)||oe.hostname==="localhost"||oe.hostname.includes("localhost.")||oe.hostname.endsWith(".localhost"))}}function Z(P,K){if(R===void 0)return!0;const O=z(K);if(O==="no metadata"||O.length===
0)return!0;const oe=xe(O),le=be(O,oe);for(const De of le){const Se=De.algo,Le=De.hash;let Ke=R.createHash(Se).update(P).digest("base64");if(Ke[Ke.length-1]==="="&&(Ke[Ke.length-2]==="="?Ke=Ke.slice(0,
-2):Ke=Ke.slice(0,-1)),Qe(Ke,Le))return!0}return!1}const ie=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function z(P){const K=[];let O=!0;for(const oe of P.
split(" ")){O=!1;const le=ie.exec(oe);if(le===null||le.groups===void 0||le.groups.algo===void 0)continue;const De=le.groups.algo.toLowerCase();S.includes(De)&&K.push(le.groups)}return O===!0?"no metad\
ata":K}function xe(P){let K=P[0].algo;if(K[3]==="5")return K;for(let O=1;O<P.length;++O){const oe=P[O];if(oe.algo[3]==="5"){K="sha512";break}else{if(K[3]==="3")continue;oe.algo[3]==="3"&&(K="sha384")}}
return K}function be(P,K){if(P.length===1)return P;let O=0;for(let oe=0;oe<P.length;++oe)P[oe].algo===K&&(P[O++]=P[oe]);return P.length=O,P}function Qe(P,K){if(P.length!==K.length)return!1;for(let O=0;O<
P.length;++O)if(P[O]!==K[O]){if(P[O]==="+"&&K[O]==="-"||P[O]==="/"&&K[O]==="_")continue;return!1}return!0}function pe(P){}function He(P,K){return P.origin===K.origin&&P.origin==="null"||P.protocol===K.
protocol&&P.hostname===K.hostname&&P.port===K.port}function Oe(){let P,K;return{promise:new Promise((oe,le)=>{P=oe,K=le}),resolve:P,reject:K}}function et(P){return P.controller.state==="aborted"}function lt(P){
return P.controller.state==="aborted"||P.controller.state==="terminated"}function ot(P){return o[P.toLowerCase()]??P}function ye(P){const K=JSON.stringify(P);if(K===void 0)throw new TypeError("Value i\
s not JSON serializable");return d(typeof K=="string"),K}const Be=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function Ue(P,K,O=0,oe=1){class le{#e;#t;#A;constructor(Se,Le){this.#e=
Se,this.#t=Le,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${P} Iterator.`);const Se=this.#A,
Le=this.#e[K],Ke=Le.length;if(Se>=Ke)return{value:void 0,done:!0};const{[O]:st,[oe]:gt}=Le[Se];this.#A=Se+1;let nt;switch(this.#t){case"key":nt=st;break;case"value":nt=gt;break;case"key+value":nt=[st,
gt];break}return{value:nt,done:!1}}}return delete le.prototype.constructor,Object.setPrototypeOf(le.prototype,Be),Object.defineProperties(le.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${P} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(De,Se){return new le(De,Se)}}function Te(P,K,O,oe=0,le=1){const De=Ue(P,O,oe,le),Se={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,K),De(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,K),De(this,"valu\
e")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,K),De(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Ke,st=globalThis){
if(m.brandCheck(this,K),m.argumentLengthCheck(arguments,1,`${P}.forEach`),typeof Ke!="function")throw new TypeError(`Failed to execute 'forEach' on '${P}': parameter 1 is not of type 'Function'.`);for(const{
0:gt,1:nt}of De(this,"key+value"))Ke.call(st,nt,gt,this)}}};return Object.defineProperties(K.prototype,{...Se,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:Se.entries.value}})}async function Ce(P,K,O){
const oe=K,le=O;let De;try{De=P.stream.getReader()}catch(Se){le(Se);return}try{oe(await $(De))}catch(Se){le(Se)}}function Re(P){return P instanceof ReadableStream||P[Symbol.toStringTag]==="ReadableStr\
eam"&&typeof P.tee=="function"}function $e(P){try{P.close(),P.byobRequest?.respond(0)}catch(K){if(!K.message.includes("Controller is already closed")&&!K.message.includes("ReadableStream is already cl\
osed"))throw K}}const he=/[^\x00-\xFF]/;function F(P){return d(!he.test(P)),P}async function $(P){const K=[];let O=0;for(;;){const{done:oe,value:le}=await P.read();if(oe)return Buffer.concat(K,O);if(!B(
le))throw new TypeError("Received non-Uint8Array chunk");K.push(le),O+=le.length}}function q(P){d("protocol"in P);const K=P.protocol;return K==="about:"||K==="blob:"||K==="data:"}function ge(P){return typeof P==
"string"&&P[5]===":"&&P[0]==="h"&&P[1]==="t"&&P[2]==="t"&&P[3]==="p"&&P[4]==="s"||P.protocol==="https:"}function ke(P){d("protocol"in P);const K=P.protocol;return K==="http:"||K==="https:"}function de(P,K){
const O=P;if(!O.startsWith("bytes"))return"failure";const oe={position:5};if(K&&C(Ke=>Ke==="	"||Ke===" ",O,oe),O.charCodeAt(oe.position)!==61)return"failure";oe.position++,K&&C(Ke=>Ke==="	"||Ke===" ",
O,oe);const le=C(Ke=>{const st=Ke.charCodeAt(0);return st>=48&&st<=57},O,oe),De=le.length?Number(le):null;if(K&&C(Ke=>Ke==="	"||Ke===" ",O,oe),O.charCodeAt(oe.position)!==45)return"failure";oe.position++,
K&&C(Ke=>Ke==="	"||Ke===" ",O,oe);const Se=C(Ke=>{const st=Ke.charCodeAt(0);return st>=48&&st<=57},O,oe),Le=Se.length?Number(Se):null;return oe.position<O.length||Le===null&&De===null||De>Le?"failure":
{rangeStartValue:De,rangeEndValue:Le}}function Ge(P,K,O){let oe="bytes ";return oe+=F(`${P}`),oe+="-",oe+=F(`${K}`),oe+="/",oe+=F(`${O}`),oe}class Ie extends r{#e;constructor(K){super(),this.#e=K}_transform(K,O,oe){
if(!this._inflateStream){if(K.length===0){oe();return}this._inflateStream=(K[0]&15)===8?k.createInflate(this.#e):k.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",le=>this.destroy(le))}this._inflateStream.write(K,O,oe)}_final(K){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
K()}}function Ne(P){return new Ie(P)}function we(P){let K=null,O=null,oe=null;const le=je("content-type",P);if(le===null)return"failure";for(const De of le){const Se=p(De);Se==="failure"||Se.essence===
"*/*"||(oe=Se,oe.essence!==O?(K=null,oe.parameters.has("charset")&&(K=oe.parameters.get("charset")),O=oe.essence):!oe.parameters.has("charset")&&K!==null&&oe.parameters.set("charset",K))}return oe??"f\
ailure"}function Je(P){const K=P,O={position:0},oe=[];let le="";for(;O.position<K.length;){if(le+=C(De=>De!=='"'&&De!==",",K,O),O.position<K.length)if(K.charCodeAt(O.position)===34){if(le+=f(K,O),O.position<
K.length)continue}else d(K.charCodeAt(O.position)===44),O.position++;le=t(le,!0,!0,De=>De===9||De===32),oe.push(le),le=""}return oe}function je(P,K){const O=K.get(P,!0);return O===null?null:Je(O)}const qe=new TextDecoder;
function tt(P){return P.length===0?"":(P[0]===239&&P[1]===187&&P[2]===191&&(P=P.subarray(3)),qe.decode(P))}class at{get baseUrl(){return g()}get origin(){return this.baseUrl?.origin}policyContainer=J()}
class We{settingsObject=new at}const ne=new We;T.exports={isAborted:et,isCancelled:lt,isValidEncodedURL:i,createDeferredPromise:Oe,ReadableStreamFrom:a,tryUpgradeRequestToAPotentiallyTrustworthyURL:pe,
clampAndCoarsenConnectionTimingInfo:G,coarsenedSharedCurrentTime:M,determineRequestsReferrer:te,makePolicyContainer:J,clonePolicyContainer:j,appendFetchMetadata:v,appendRequestOriginHeader:_,TAOCheck:x,
corsCheck:Y,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:H,setRequestReferrerPolicyOnRedirect:D,isValidHTTPToken:l,requestBadPort:n,requestCurrentURL:h,responseURL:N,responseLocationURL:U,isBlobLike:s,
isURLPotentiallyTrustworthy:ee,isValidReasonPhrase:w,sameOrigin:He,normalizeMethod:ot,serializeJavascriptValueToJSONString:ye,iteratorMixin:Te,createIterator:Ue,isValidHeaderName:E,isValidHeaderValue:I,
isErrorLike:u,fullyReadBody:Ce,bytesMatch:Z,isReadableStreamLike:Re,readableStreamClose:$e,isomorphicEncode:F,urlIsLocal:q,urlHasHttpsScheme:ge,urlIsHttpHttpsScheme:ke,readAllBytes:$,simpleRangeHeaderValue:de,
buildContentRange:Ge,parseMetadata:z,createInflate:Ne,extractMimeType:we,getDecodeSplit:je,utf8DecodeBytes:tt,environmentSettingsObject:ne}}),45893:((T,W,e)=>{const{types:r,inspect:k}=e(57975),{markAsUncloneable:y}=e(
75919),{toUSVString:b}=e(3440),Q={};Q.converters={},Q.util={},Q.errors={},Q.errors.exception=function(g){return new TypeError(`${g.header}: ${g.message}`)},Q.errors.conversionFailed=function(g){const C=g.
types.length===1?"":" one of",f=`${g.argument} could not be converted to${C}: ${g.types.join(", ")}.`;return Q.errors.exception({header:g.prefix,message:f})},Q.errors.invalidArgument=function(g){return Q.
errors.exception({header:g.prefix,message:`"${g.value}" is an invalid ${g.type}.`})},Q.brandCheck=function(g,C,f){if(f?.strict!==!1){if(!(g instanceof C)){const t=new TypeError("Illegal invocation");throw t.
code="ERR_INVALID_THIS",t}}else if(g?.[Symbol.toStringTag]!==C.prototype[Symbol.toStringTag]){const t=new TypeError("Illegal invocation");throw t.code="ERR_INVALID_THIS",t}},Q.argumentLengthCheck=function({
length:g},C,f){if(g<C)throw Q.errors.exception({message:`${C} argument${C!==1?"s":""} required, but${g?" only":""} ${g} found.`,header:f})},Q.illegalConstructor=function(){throw Q.errors.exception({header:"\
TypeError",message:"Illegal constructor"})},Q.util.Type=function(g){switch(typeof g){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Sym\
bol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return g===null?"Null":"Object"}},Q.util.markAsUncloneable=y||(()=>{}),Q.util.ConvertToInt=function(g,C,f,t){let p,
c;C===64?(p=Math.pow(2,53)-1,f==="unsigned"?c=0:c=Math.pow(-2,53)+1):f==="unsigned"?(c=0,p=Math.pow(2,C)-1):(c=Math.pow(-2,C)-1,p=Math.pow(2,C-1)-1);let s=Number(g);if(s===0&&(s=0),t?.enforceRange===!0){
if(Number.isNaN(s)||s===Number.POSITIVE_INFINITY||s===Number.NEGATIVE_INFINITY)throw Q.errors.exception({header:"Integer conversion",message:`Could not convert ${Q.util.Stringify(g)} to an integer.`});
if(s=Q.util.IntegerPart(s),s<c||s>p)throw Q.errors.exception({header:"Integer conversion",message:`Value must be between ${c}-${p}, got ${s}.`});return s}return!Number.isNaN(s)&&t?.clamp===!0?(s=Math.
min(Math.max(s,c),p),Math.floor(s)%2===0?s=Math.floor(s):s=Math.ceil(s),s):Number.isNaN(s)||s===0&&Object.is(0,s)||s===Number.POSITIVE_INFINITY||s===Number.NEGATIVE_INFINITY?0:(s=Q.util.IntegerPart(s),
s=s%Math.pow(2,C),f==="signed"&&s>=Math.pow(2,C)-1?s-Math.pow(2,C):s)},Q.util.IntegerPart=function(g){const C=Math.floor(Math.abs(g));return g<0?-1*C:C},Q.util.Stringify=function(g){switch(Q.util.Type(
g)){case"Symbol":return`Symbol(${g.description})`;case"Object":return k(g);case"String":return`"${g}"`;default:return`${g}`}},Q.sequenceConverter=function(g){return(C,f,t,p)=>{if(Q.util.Type(C)!=="Obj\
ect")throw Q.errors.exception({header:f,message:`${t} (${Q.util.Stringify(C)}) is not iterable.`});const c=typeof p=="function"?p():C?.[Symbol.iterator]?.(),s=[];let a=0;if(c===void 0||typeof c.next!=
"function")throw Q.errors.exception({header:f,message:`${t} is not iterable.`});for(;;){const{done:l,value:o}=c.next();if(l)break;s.push(g(o,f,`${t}[${a++}]`))}return s}},Q.recordConverter=function(g,C){
return(f,t,p)=>{if(Q.util.Type(f)!=="Object")throw Q.errors.exception({header:t,message:`${p} ("${Q.util.Type(f)}") is not an Object.`});const c={};if(!r.isProxy(f)){const a=[...Object.getOwnPropertyNames(
f),...Object.getOwnPropertySymbols(f)];for(const l of a){const o=g(l,t,p),d=C(f[l],t,p);c[o]=d}return c}const s=Reflect.ownKeys(f);for(const a of s)if(Reflect.getOwnPropertyDescriptor(f,a)?.enumerable){
const o=g(a,t,p),d=C(f[a],t,p);c[o]=d}return c}},Q.interfaceConverter=function(g){return(C,f,t,p)=>{if(p?.strict!==!1&&!(C instanceof g))throw Q.errors.exception({header:f,message:`Expected ${t} ("${Q.
util.Stringify(C)}") to be an instance of ${g.name}.`});return C}},Q.dictionaryConverter=function(g){return(C,f,t)=>{const p=Q.util.Type(C),c={};if(p==="Null"||p==="Undefined")return c;if(p!=="Object")
throw Q.errors.exception({header:f,message:`Expected ${C} to be one of: Null, Undefined, Object.`});for(const s of g){const{key:a,defaultValue:l,required:o,converter:d}=s;if(o===!0&&!Object.hasOwn(C,a))
throw Q.errors.exception({header:f,message:`Missing required key "${a}".`});let B=C[a];const m=Object.hasOwn(s,"defaultValue");if(m&&B!==null&&(B??=l()),o||m||B!==void 0){if(B=d(B,f,`${t}.${a}`),s.allowedValues&&
!s.allowedValues.includes(B))throw Q.errors.exception({header:f,message:`${B} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}.`});c[a]=B}}return c}},Q.nullableConverter=function(g){
return(C,f,t)=>C===null?C:g(C,f,t)},Q.converters.DOMString=function(g,C,f,t){if(g===null&&t?.legacyNullToEmptyString)return"";if(typeof g=="symbol")throw Q.errors.exception({header:C,message:`${f} is \
a symbol, which cannot be converted to a DOMString.`});return String(g)},Q.converters.ByteString=function(g,C,f){const t=Q.converters.DOMString(g,C,f);for(let p=0;p<t.length;p++)if(t.charCodeAt(p)>255)
throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${p} has a value of ${t.charCodeAt(p)} which is greater than 255.`);return t},Q.converters.USVString=b,Q.converters.
boolean=function(g){return!!g},Q.converters.any=function(g){return g},Q.converters["long long"]=function(g,C,f){return Q.util.ConvertToInt(g,64,"signed",void 0,C,f)},Q.converters["unsigned long long"]=
function(g,C,f){return Q.util.ConvertToInt(g,64,"unsigned",void 0,C,f)},Q.converters["unsigned long"]=function(g,C,f){return Q.util.ConvertToInt(g,32,"unsigned",void 0,C,f)},Q.converters["unsigned sho\
rt"]=function(g,C,f,t){return Q.util.ConvertToInt(g,16,"unsigned",t,C,f)},Q.converters.ArrayBuffer=function(g,C,f,t){if(Q.util.Type(g)!=="Object"||!r.isAnyArrayBuffer(g))throw Q.errors.conversionFailed(
{prefix:C,argument:`${f} ("${Q.util.Stringify(g)}")`,types:["ArrayBuffer"]});if(t?.allowShared===!1&&r.isSharedArrayBuffer(g))throw Q.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(g.resizable||g.growable)throw Q.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return g},Q.converters.TypedArray=function(g,C,f,t,p){if(Q.util.
Type(g)!=="Object"||!r.isTypedArray(g)||g.constructor.name!==C.name)throw Q.errors.conversionFailed({prefix:f,argument:`${t} ("${Q.util.Stringify(g)}")`,types:[C.name]});if(p?.allowShared===!1&&r.isSharedArrayBuffer(
g.buffer))throw Q.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(g.buffer.resizable||g.buffer.growable)throw Q.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return g},Q.converters.DataView=function(g,C,f,t){if(Q.util.Type(g)!=="Object"||!r.isDataView(g))throw Q.errors.exception({header:C,message:`${f} is not a DataView\
.`});if(t?.allowShared===!1&&r.isSharedArrayBuffer(g.buffer))throw Q.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(g.buffer.resizable||g.buffer.growable)throw Q.
errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return g},Q.converters.BufferSource=function(g,C,f,t){if(r.isAnyArrayBuffer(g))return Q.converters.ArrayBuffer(g,C,
f,{...t,allowShared:!1});if(r.isTypedArray(g))return Q.converters.TypedArray(g,g.constructor,C,f,{...t,allowShared:!1});if(r.isDataView(g))return Q.converters.DataView(g,C,f,{...t,allowShared:!1});throw Q.
errors.conversionFailed({prefix:C,argument:`${f} ("${Q.util.Stringify(g)}")`,types:["BufferSource"]})},Q.converters["sequence<ByteString>"]=Q.sequenceConverter(Q.converters.ByteString),Q.converters["s\
equence<sequence<ByteString>>"]=Q.sequenceConverter(Q.converters["sequence<ByteString>"]),Q.converters["record<ByteString, ByteString>"]=Q.recordConverter(Q.converters.ByteString,Q.converters.ByteString),
T.exports={webidl:Q}}),22607:(T=>{function W(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unico\
de20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_88\
59-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"\
ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"\
cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"\
csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"c\
sisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"\
ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":
return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"\
ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8\
859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"\
koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows\
-874";case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"\
csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":
return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"\
iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x\
-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-uk\
rainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb\
18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"\
ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"\
iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-e\
xt":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf\
-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}T.exports={getEncoding:W}}),48355:((T,W,e)=>{const{staticPropertyDescriptors:r,readOperation:k,
fireAProgressEvent:y}=e(53610),{kState:b,kError:Q,kResult:g,kEvents:C,kAborted:f}=e(20961),{webidl:t}=e(45893),{kEnumerableProperty:p}=e(3440);class c extends EventTarget{constructor(){super(),this[b]=
"empty",this[g]=null,this[Q]=null,this[C]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(a){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileR\
eader.readAsArrayBuffer"),a=t.converters.Blob(a,{strict:!1}),k(this,a,"ArrayBuffer")}readAsBinaryString(a){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),a=t.converters.
Blob(a,{strict:!1}),k(this,a,"BinaryString")}readAsText(a,l=void 0){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsText"),a=t.converters.Blob(a,{strict:!1}),l!==void 0&&(l=t.
converters.DOMString(l,"FileReader.readAsText","encoding")),k(this,a,"Text",l)}readAsDataURL(a){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),a=t.converters.Blob(a,
{strict:!1}),k(this,a,"DataURL")}abort(){if(this[b]==="empty"||this[b]==="done"){this[g]=null;return}this[b]==="loading"&&(this[b]="done",this[g]=null),this[f]=!0,y("abort",this),this[b]!=="loading"&&
y("loadend",this)}get readyState(){switch(t.brandCheck(this,c),this[b]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return t.brandCheck(this,
c),this[g]}get error(){return t.brandCheck(this,c),this[Q]}get onloadend(){return t.brandCheck(this,c),this[C].loadend}set onloadend(a){t.brandCheck(this,c),this[C].loadend&&this.removeEventListener("\
loadend",this[C].loadend),typeof a=="function"?(this[C].loadend=a,this.addEventListener("loadend",a)):this[C].loadend=null}get onerror(){return t.brandCheck(this,c),this[C].error}set onerror(a){t.brandCheck(
this,c),this[C].error&&this.removeEventListener("error",this[C].error),typeof a=="function"?(this[C].error=a,this.addEventListener("error",a)):this[C].error=null}get onloadstart(){return t.brandCheck(
this,c),this[C].loadstart}set onloadstart(a){t.brandCheck(this,c),this[C].loadstart&&this.removeEventListener("loadstart",this[C].loadstart),typeof a=="function"?(this[C].loadstart=a,this.addEventListener(
"loadstart",a)):this[C].loadstart=null}get onprogress(){return t.brandCheck(this,c),this[C].progress}set onprogress(a){t.brandCheck(this,c),this[C].progress&&this.removeEventListener("progress",this[C].
progress),typeof a=="function"?(this[C].progress=a,this.addEventListener("progress",a)):this[C].progress=null}get onload(){return t.brandCheck(this,c),this[C].load}set onload(a){t.brandCheck(this,c),this[C].
load&&this.removeEventListener("load",this[C].load),typeof a=="function"?(this[C].load=a,this.addEventListener("load",a)):this[C].load=null}get onabort(){return t.brandCheck(this,c),this[C].abort}set onabort(a){
t.brandCheck(this,c),this[C].abort&&this.removeEventListener("abort",this[C].abort),typeof a=="function"?(this[C].abort=a,this.addEventListener("abort",a)):this[C].abort=null}}c.EMPTY=c.prototype.EMPTY=
0,c.LOADING=c.prototype.LOADING=1,c.DONE=c.prototype.DONE=2,Object.defineProperties(c.prototype,{EMPTY:r,LOADING:r,DONE:r,readAsArrayBuffer:p,readAsBinaryString:p,readAsText:p,readAsDataURL:p,abort:p,
readyState:p,result:p,error:p,onloadstart:p,onprogress:p,onload:p,onabort:p,onerror:p,onloadend:p,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
c,{EMPTY:r,LOADING:r,DONE:r}),T.exports={FileReader:c}}),88573:((T,W,e)=>{const{webidl:r}=e(45893),k=Symbol("ProgressEvent state");class y extends Event{constructor(Q,g={}){Q=r.converters.DOMString(Q,
"ProgressEvent constructor","type"),g=r.converters.ProgressEventInit(g??{}),super(Q,g),this[k]={lengthComputable:g.lengthComputable,loaded:g.loaded,total:g.total}}get lengthComputable(){return r.brandCheck(
this,y),this[k].lengthComputable}get loaded(){return r.brandCheck(this,y),this[k].loaded}get total(){return r.brandCheck(this,y),this[k].total}}r.converters.ProgressEventInit=r.dictionaryConverter([{key:"\
lengthComputable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:r.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:r.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:r.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:r.converters.
boolean,defaultValue:()=>!1}]),T.exports={ProgressEvent:y}}),20961:(T=>{T.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((T,W,e)=>{const{kState:r,kError:k,kResult:y,kAborted:b,kLastProgressEventFired:Q}=e(
20961),{ProgressEvent:g}=e(88573),{getEncoding:C}=e(22607),{serializeAMimeType:f,parseMIMEType:t}=e(51900),{types:p}=e(57975),{StringDecoder:c}=e(13193),{btoa:s}=e(4573),a={enumerable:!0,writable:!1,configurable:!1};
function l(R,N,U,i){if(R[r]==="loading")throw new DOMException("Invalid state","InvalidStateError");R[r]="loading",R[y]=null,R[k]=null;const h=N.stream().getReader(),n=[];let u=h.read(),w=!0;(async()=>{
for(;!R[b];)try{const{done:E,value:I}=await u;if(w&&!R[b]&&queueMicrotask(()=>{o("loadstart",R)}),w=!1,!E&&p.isUint8Array(I))n.push(I),(R[Q]===void 0||Date.now()-R[Q]>=50)&&!R[b]&&(R[Q]=Date.now(),queueMicrotask(
()=>{o("progress",R)})),u=h.read();else if(E){queueMicrotask(()=>{R[r]="done";try{const D=d(n,U,N.type,i);if(R[b])return;R[y]=D,o("load",R)}catch(D){R[k]=D,o("error",R)}R[r]!=="loading"&&o("loadend",R)});
break}}catch(E){if(R[b])return;queueMicrotask(()=>{R[r]="done",R[k]=E,o("error",R),R[r]!=="loading"&&o("loadend",R)});break}})()}function o(R,N){const U=new g(R,{bubbles:!1,cancelable:!1});N.dispatchEvent(
U)}function d(R,N,U,i){switch(N){case"DataURL":{let A="data:";const h=t(U||"application/octet-stream");h!=="failure"&&(A+=f(h)),A+=";base64,";const n=new c("latin1");for(const u of R)A+=s(n.write(u));
return A+=s(n.end()),A}case"Text":{let A="failure";if(i&&(A=C(i)),A==="failure"&&U){const h=t(U);h!=="failure"&&(A=C(h.parameters.get("charset")))}return A==="failure"&&(A="UTF-8"),B(R,A)}case"ArrayBu\
ffer":return S(R).buffer;case"BinaryString":{let A="";const h=new c("latin1");for(const n of R)A+=h.write(n);return A+=h.end(),A}}}function B(R,N){const U=S(R),i=m(U);let A=0;i!==null&&(N=i,A=i==="UTF\
-8"?3:2);const h=U.slice(A);return new TextDecoder(N).decode(h)}function m(R){const[N,U,i]=R;return N===239&&U===187&&i===191?"UTF-8":N===254&&U===255?"UTF-16BE":N===255&&U===254?"UTF-16LE":null}function S(R){
const N=R.reduce((i,A)=>i+A.byteLength,0);let U=0;return R.reduce((i,A)=>(i.set(A,U),U+=A.byteLength,i),new Uint8Array(N))}T.exports={staticPropertyDescriptors:a,readOperation:l,fireAProgressEvent:o}}),
86897:((T,W,e)=>{const{uid:r,states:k,sentCloseFrameState:y,emptyBuffer:b,opcodes:Q}=e(20736),{kReadyState:g,kSentClose:C,kByteParser:f,kReceivedClose:t,kResponse:p}=e(61216),{fireEvent:c,failWebsocketConnection:s,
isClosing:a,isClosed:l,isEstablished:o,parseExtensions:d}=e(98625),{channels:B}=e(42414),{CloseEvent:m}=e(15188),{makeRequest:S}=e(9967),{fetching:R}=e(54398),{Headers:N,getHeadersList:U}=e(60660),{getDecodeSplit:i}=e(
73168),{WebsocketFrameSend:A}=e(3264);let h;try{h=e(77598)}catch{}function n(D,L,Y,x,v,_){const re=D;re.protocol=D.protocol==="ws:"?"http:":"https:";const G=S({urlList:[re],client:Y,serviceWorkers:"no\
ne",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(_.headers){const j=U(new N(_.headers));G.headersList=j}const M=h.randomBytes(16).toString("base\
64");G.headersList.append("sec-websocket-key",M),G.headersList.append("sec-websocket-version","13");for(const j of L)G.headersList.append("sec-websocket-protocol",j);return G.headersList.append("sec-w\
ebsocket-extensions","permessage-deflate; client_max_window_bits"),R({request:G,useParallelQueue:!0,dispatcher:_.dispatcher,processResponse(j){if(j.type==="error"||j.status!==101){s(x,"Received networ\
k error or non-101 status code.");return}if(L.length!==0&&!j.headersList.get("Sec-WebSocket-Protocol")){s(x,"Server did not respond with sent protocols.");return}if(j.headersList.get("Upgrade")?.toLowerCase()!==
"websocket"){s(x,'Server did not set Upgrade header to "websocket".');return}if(j.headersList.get("Connection")?.toLowerCase()!=="upgrade"){s(x,'Server did not set Connection header to "upgrade".');return}
const te=j.headersList.get("Sec-WebSocket-Accept"),ae=h.createHash("sha1").update(M+r).digest("base64");if(te!==ae){s(x,"Incorrect hash received in Sec-WebSocket-Accept header.");return}const ee=j.headersList.
get("Sec-WebSocket-Extensions");let Z;if(ee!==null&&(Z=d(ee),!Z.has("permessage-deflate"))){s(x,"Sec-WebSocket-Extensions header does not match.");return}const ie=j.headersList.get("Sec-WebSocket-Prot\
ocol");if(ie!==null){const z=i("sec-websocket-protocol",G.headersList);if(z===null||!z.includes(ie)){s(x,"Protocol was not set in the opening handshake.");return}}j.socket.on("data",w),j.socket.on("cl\
ose",E),j.socket.on("error",I),B.open.hasSubscribers&&B.open.publish({address:j.socket.address(),protocol:ie,extensions:ee}),v(j,Z)}})}function u(D,L,Y,x){if(!(a(D)||l(D)))if(!o(D))s(D,"Connection was\
 closed before it was established."),D[g]=k.CLOSING;else if(D[C]===y.NOT_SENT){D[C]=y.PROCESSING;const v=new A;L!==void 0&&Y===void 0?(v.frameData=Buffer.allocUnsafe(2),v.frameData.writeUInt16BE(L,0)):
L!==void 0&&Y!==void 0?(v.frameData=Buffer.allocUnsafe(2+x),v.frameData.writeUInt16BE(L,0),v.frameData.write(Y,2,"utf-8")):v.frameData=b,D[p].socket.write(v.createFrame(Q.CLOSE)),D[C]=y.SENT,D[g]=k.CLOSING}else
D[g]=k.CLOSING}function w(D){this.ws[f].write(D)||this.pause()}function E(){const{ws:D}=this,{[p]:L}=D;L.socket.off("data",w),L.socket.off("close",E),L.socket.off("error",I);const Y=D[C]===y.SENT&&D[t];
let x=1005,v="";const _=D[f].closingInfo;_&&!_.error?(x=_.code??1005,v=_.reason):D[t]||(x=1006),D[g]=k.CLOSED,c("close",D,(re,G)=>new m(re,G),{wasClean:Y,code:x,reason:v}),B.close.hasSubscribers&&B.close.
publish({websocket:D,code:x,reason:v})}function I(D){const{ws:L}=this;L[g]=k.CLOSING,B.socketError.hasSubscribers&&B.socketError.publish(D),this.destroy()}T.exports={establishWebSocketConnection:n,closeWebSocketConnection:u}}),
20736:(T=>{const W="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},r={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},k={NOT_SENT:0,PROCESSING:1,SENT:2},y={CONTINUATION:0,
TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},b=2**16-1,Q={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},g=Buffer.allocUnsafe(0),C={string:1,typedArray:2,arrayBuffer:3,blob:4};T.exports={uid:W,sentCloseFrameState:k,
staticPropertyDescriptors:e,states:r,opcodes:y,maxUnsigned16Bit:b,parserStates:Q,emptyBuffer:g,sendHints:C}}),15188:((T,W,e)=>{const{webidl:r}=e(45893),{kEnumerableProperty:k}=e(3440),{kConstruct:y}=e(
36443),{MessagePort:b}=e(75919);class Q extends Event{#e;constructor(c,s={}){if(c===y){super(arguments[1],arguments[2]),r.util.markAsUncloneable(this);return}const a="MessageEvent constructor";r.argumentLengthCheck(
arguments,1,a),c=r.converters.DOMString(c,a,"type"),s=r.converters.MessageEventInit(s,a,"eventInitDict"),super(c,s),this.#e=s,r.util.markAsUncloneable(this)}get data(){return r.brandCheck(this,Q),this.#e.
data}get origin(){return r.brandCheck(this,Q),this.#e.origin}get lastEventId(){return r.brandCheck(this,Q),this.#e.lastEventId}get source(){return r.brandCheck(this,Q),this.#e.source}get ports(){return r.
brandCheck(this,Q),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(c,s=!1,a=!1,l=null,o="",d="",B=null,m=[]){return r.brandCheck(this,Q),r.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new Q(c,{bubbles:s,cancelable:a,data:l,origin:o,lastEventId:d,source:B,ports:m})}static createFastMessageEvent(c,s){const a=new Q(y,c,s);return a.#e=s,a.#e.
data??=null,a.#e.origin??="",a.#e.lastEventId??="",a.#e.source??=null,a.#e.ports??=[],a}}const{createFastMessageEvent:g}=Q;delete Q.createFastMessageEvent;class C extends Event{#e;constructor(c,s={}){
const a="CloseEvent constructor";r.argumentLengthCheck(arguments,1,a),c=r.converters.DOMString(c,a,"type"),s=r.converters.CloseEventInit(s),super(c,s),this.#e=s,r.util.markAsUncloneable(this)}get wasClean(){
return r.brandCheck(this,C),this.#e.wasClean}get code(){return r.brandCheck(this,C),this.#e.code}get reason(){return r.brandCheck(this,C),this.#e.reason}}class f extends Event{#e;constructor(c,s){const a="\
ErrorEvent constructor";r.argumentLengthCheck(arguments,1,a),super(c,s),r.util.markAsUncloneable(this),c=r.converters.DOMString(c,a,"type"),s=r.converters.ErrorEventInit(s??{}),this.#e=s}get message(){
return r.brandCheck(this,f),this.#e.message}get filename(){return r.brandCheck(this,f),this.#e.filename}get lineno(){return r.brandCheck(this,f),this.#e.lineno}get colno(){return r.brandCheck(this,f),
this.#e.colno}get error(){return r.brandCheck(this,f),this.#e.error}}Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:k,origin:k,lastEventId:k,source:k,
ports:k,initMessageEvent:k}),Object.defineProperties(C.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:k,code:k,wasClean:k}),Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:k,filename:k,lineno:k,colno:k,error:k}),r.converters.MessagePort=r.interfaceConverter(b),r.converters["sequence<MessagePort>"]=r.sequenceConverter(r.converters.
MessagePort);const t=[{key:"bubbles",converter:r.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:r.converters.boolean,
defaultValue:()=>!1}];r.converters.MessageEventInit=r.dictionaryConverter([...t,{key:"data",converter:r.converters.any,defaultValue:()=>null},{key:"origin",converter:r.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:r.converters.DOMString,defaultValue:()=>""},{key:"source",converter:r.nullableConverter(r.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:r.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),r.converters.CloseEventInit=r.dictionaryConverter([...t,{key:"wasClean",converter:r.converters.boolean,defaultValue:()=>!1},{key:"code",converter:r.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:r.converters.USVString,defaultValue:()=>""}]),r.converters.ErrorEventInit=r.dictionaryConverter([...t,{key:"message",converter:r.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:r.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:r.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:r.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:r.converters.any}]),T.exports={MessageEvent:Q,CloseEvent:C,ErrorEvent:f,createFastMessageEvent:g}}),3264:((T,W,e)=>{const{maxUnsigned16Bit:r}=e(
20736),k=16386;let y,b=null,Q=k;try{y=e(77598)}catch{y={randomFillSync:function(t,p,c){for(let s=0;s<t.length;++s)t[s]=Math.random()*255|0;return t}}}function g(){return Q===k&&(Q=0,y.randomFillSync(b??=
Buffer.allocUnsafe(k),0,k)),[b[Q++],b[Q++],b[Q++],b[Q++]]}class C{constructor(t){this.frameData=t}createFrame(t){const p=this.frameData,c=g(),s=p?.byteLength??0;let a=s,l=6;s>r?(l+=8,a=127):s>125&&(l+=
2,a=126);const o=Buffer.allocUnsafe(s+l);o[0]=o[1]=0,o[0]|=128,o[0]=(o[0]&240)+t;o[l-4]=c[0],o[l-3]=c[1],o[l-2]=c[2],o[l-1]=c[3],o[1]=a,a===126?o.writeUInt16BE(s,2):a===127&&(o[2]=o[3]=0,o.writeUIntBE(
s,4,6)),o[1]|=128;for(let d=0;d<s;++d)o[l+d]=p[d]^c[d&3];return o}}T.exports={WebsocketFrameSend:C}}),19469:((T,W,e)=>{const{createInflateRaw:r,Z_DEFAULT_WINDOWBITS:k}=e(38522),{isValidClientWindowBits:y}=e(
98625),{MessageSizeExceededError:b}=e(68707),Q=Buffer.from([0,0,255,255]),g=Symbol("kBuffer"),C=Symbol("kLength");class f{#e;#t={};#A=0;constructor(p,c){this.#t.serverNoContextTakeover=p.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=p.get("server_max_window_bits"),this.#A=c.maxPayloadSize}decompress(p,c,s){if(!this.#e){let a=k;if(this.#t.serverMaxWindowBits){if(!y(this.#t.serverMaxWindowBits)){
s(new Error("Invalid server_max_window_bits"));return}a=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=r({windowBits:a})}catch(l){s(l);return}this.#e[g]=[],this.#e[C]=0,this.#e.on("data",l=>{
if(this.#e[C]+=l.length,this.#A>0&&this.#e[C]>this.#A){s(new b),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[g].push(l)}),this.#e.on("error",l=>{this.#e=null,s(l)})}this.#e.
write(p),c&&this.#e.write(Q),this.#e.flush(()=>{if(!this.#e)return;const a=Buffer.concat(this.#e[g],this.#e[C]);this.#e[g].length=0,this.#e[C]=0,s(null,a)})}}T.exports={PerMessageDeflate:f}}),81652:((T,W,e)=>{
const{Writable:r}=e(57075),k=e(34589),{parserStates:y,opcodes:b,states:Q,emptyBuffer:g,sentCloseFrameState:C}=e(20736),{kReadyState:f,kSentClose:t,kResponse:p,kReceivedClose:c}=e(61216),{channels:s}=e(
42414),{isValidStatusCode:a,isValidOpcode:l,failWebsocketConnection:o,websocketMessageReceived:d,utf8Decode:B,isControlFrame:m,isTextBinaryFrame:S,isContinuationFrame:R}=e(98625),{WebsocketFrameSend:N}=e(
3264),{closeWebSocketConnection:U}=e(86897),{PerMessageDeflate:i}=e(19469),{MessageSizeExceededError:A}=e(68707);function h(u,w,E){U(u,w,E,Buffer.byteLength(E)),o(u,E)}class n extends r{#e=[];#t=0;#A=0;#n=!1;#s=y.
INFO;#r={};#o=[];#i;#c;#a;constructor(w,E,I={}){super(),this.ws=w,this.#i=E??new Map,this.#c=I.maxFragments??0,this.#a=I.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new i(E,I))}_write(w,E,I){this.#e.push(w),this.#A+=w.length,this.#n=!0,this.run(I)}#l(){return this.#a>0&&!m(this.#r.opcode)&&this.#r.payloadLength+this.#t>this.#a?(h(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(w){for(;this.#n;)if(this.#s===y.INFO){if(this.#A<2)return w();const E=this.consume(2),I=(E[0]&128)!==0,D=E[0]&15,L=(E[1]&128)===128,Y=!I&&D!==b.CONTINUATION,
x=E[1]&127,v=E[0]&64,_=E[0]&32,re=E[0]&16;if(!l(D))return o(this.ws,"Invalid opcode received"),w();if(L)return o(this.ws,"Frame cannot be masked"),w();if(v!==0&&!this.#i.has("permessage-deflate")){o(this.
ws,"Expected RSV1 to be clear.");return}if(_!==0||re!==0){o(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(Y&&!S(D)){o(this.ws,"Invalid frame type was fragmented.");return}if(S(D)&&this.#o.length>
0){o(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&Y){o(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((x>125||Y)&&m(D)){o(this.ws,"Control frame either too large or \
fragmented");return}if(R(D)&&this.#o.length===0&&!this.#r.compressed){o(this.ws,"Unexpected continuation frame");return}if(x<=125){if(this.#r.payloadLength=x,this.#s=y.READ_DATA,!this.#l())return}else
x===126?this.#s=y.PAYLOADLENGTH_16:x===127&&(this.#s=y.PAYLOADLENGTH_64);S(D)&&(this.#r.binaryType=D,this.#r.compressed=v!==0),this.#r.opcode=D,this.#r.masked=L,this.#r.fin=I,this.#r.fragmented=Y}else if(this.#s===
y.PAYLOADLENGTH_16){if(this.#A<2)return w();const E=this.consume(2);if(this.#r.payloadLength=E.readUInt16BE(0),this.#s=y.READ_DATA,!this.#l())return}else if(this.#s===y.PAYLOADLENGTH_64){if(this.#A<8)
return w();const E=this.consume(8),I=E.readUInt32BE(0),D=E.readUInt32BE(4);if(I!==0||D>2**31-1){o(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=D,this.#s=y.READ_DATA,
!this.#l())return}else if(this.#s===y.READ_DATA){if(this.#A<this.#r.payloadLength)return w();const E=this.consume(this.#r.payloadLength);if(m(this.#r.opcode)){this.#n=this.parseControlFrame(E),this.#s=
y.INFO;const I=this.ws[p].socket;if(this.#n&&I.writableNeedDrain){this.#n=!1,I.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(w))});return}}else if(this.#r.compressed){this.#i.get("permessage-\
deflate").decompress(E,this.#r.fin,(I,D)=>{if(I){const L=I instanceof A?1009:1007;h(this.ws,L,I.message);return}if(this.writeFragments(D)){if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new A().message);
return}if(!this.#r.fin){this.#s=y.INFO,this.#n=!0,this.run(w);return}d(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=!0,this.#s=y.INFO,this.run(w)}}),this.#n=!1;break}else{if(!this.writeFragments(
E))return;if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new A().message);return}!this.#r.fragmented&&this.#r.fin&&d(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=y.INFO}}}consume(w){if(w>
this.#A)throw new Error("Called consume() before buffers satiated.");if(w===0)return g;if(this.#e[0].length===w)return this.#A-=this.#e[0].length,this.#e.shift();const E=Buffer.allocUnsafe(w);let I=0;
for(;I!==w;){const D=this.#e[0],{length:L}=D;if(L+I===w){E.set(this.#e.shift(),I);break}else if(L+I>w){E.set(D.subarray(0,w-I),I),this.#e[0]=D.subarray(w-I);break}else E.set(this.#e.shift(),I),I+=D.length}
return this.#A-=w,E}writeFragments(w){return this.#c>0&&this.#o.length===this.#c?(h(this.ws,1008,"Too many message fragments"),!1):(this.#t+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;
if(w.length===1)return this.#t=0,w.shift();const E=Buffer.concat(w,this.#t);return this.#o=[],this.#t=0,E}parseCloseBody(w){k(w.length!==1);let E;if(w.length>=2&&(E=w.readUInt16BE(0)),E!==void 0&&!a(E))
return{code:1002,reason:"Invalid status code",error:!0};let I=w.subarray(2);I[0]===239&&I[1]===187&&I[2]===191&&(I=I.subarray(3));try{I=B(I)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:E,reason:I,error:!1}}parseControlFrame(w){const{opcode:E,payloadLength:I}=this.#r;if(E===b.CLOSE){if(I===1)return o(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.
parseCloseBody(w),this.#r.closeInfo.error){const{code:D,reason:L}=this.#r.closeInfo;return U(this.ws,D,L,L.length),o(this.ws,L),!1}if(this.ws[t]!==C.SENT){let D=g;this.#r.closeInfo.code&&(D=Buffer.allocUnsafe(
2),D.writeUInt16BE(this.#r.closeInfo.code,0));const L=new N(D);this.ws[p].socket.write(L.createFrame(b.CLOSE),Y=>{Y||(this.ws[t]=C.SENT)})}return this.ws[f]=Q.CLOSING,this.ws[c]=!0,!1}else if(E===b.PING){
if(!this.ws[c]){const D=new N(w);this.ws[p].socket.write(D.createFrame(b.PONG)),s.ping.hasSubscribers&&s.ping.publish({payload:w})}}else E===b.PONG&&s.pong.hasSubscribers&&s.pong.publish({payload:w});
return!0}get closingInfo(){return this.#r.closeInfo}}T.exports={ByteParser:n}}),13900:((T,W,e)=>{const{WebsocketFrameSend:r}=e(3264),{opcodes:k,sendHints:y}=e(20736),b=e(64660),Q=Buffer[Symbol.species];
class g{#e=new b;#t=!1;#A;constructor(p){this.#A=p}add(p,c,s){if(s!==y.blob){const l=C(p,s);if(!this.#t)this.#A.write(l,c);else{const o={promise:null,callback:c,frame:l};this.#e.push(o)}return}const a={
promise:p.arrayBuffer().then(l=>{a.promise=null,a.frame=C(l,s)}),callback:c,frame:null};this.#e.push(a),this.#t||this.#n()}async#n(){this.#t=!0;const p=this.#e;for(;!p.isEmpty();){const c=p.shift();c.
promise!==null&&await c.promise,this.#A.write(c.frame,c.callback),c.callback=c.frame=null}this.#t=!1}}function C(t,p){return new r(f(t,p)).createFrame(p===y.string?k.TEXT:k.BINARY)}function f(t,p){switch(p){case y.
string:return Buffer.from(t);case y.arrayBuffer:case y.blob:return new Q(t);case y.typedArray:return new Q(t.buffer,t.byteOffset,t.byteLength)}}T.exports={SendQueue:g}}),61216:(T=>{T.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((T,W,e)=>{const{kReadyState:r,kController:k,kResponse:y,kBinaryType:b,kWebSocketURL:Q}=e(61216),{states:g,opcodes:C}=e(20736),{ErrorEvent:f,createFastMessageEvent:t}=e(
15188),{isUtf8:p}=e(4573),{collectASequenceOfCodePointsFast:c,removeHTTPWhitespace:s}=e(51900);function a(L){return L[r]===g.CONNECTING}function l(L){return L[r]===g.OPEN}function o(L){return L[r]===g.
CLOSING}function d(L){return L[r]===g.CLOSED}function B(L,Y,x=(_,re)=>new Event(_,re),v={}){const _=x(L,v);Y.dispatchEvent(_)}function m(L,Y,x){if(L[r]!==g.OPEN)return;let v;if(Y===C.TEXT)try{v=D(x)}catch{
U(L,"Received invalid UTF-8 in text frame.");return}else Y===C.BINARY&&(L[b]==="blob"?v=new Blob([x]):v=S(x));B("message",L,t,{origin:L[Q].origin,data:v})}function S(L){return L.byteLength===L.buffer.
byteLength?L.buffer:L.buffer.slice(L.byteOffset,L.byteOffset+L.byteLength)}function R(L){if(L.length===0)return!1;for(let Y=0;Y<L.length;++Y){const x=L.charCodeAt(Y);if(x<33||x>126||x===34||x===40||x===
41||x===44||x===47||x===58||x===59||x===60||x===61||x===62||x===63||x===64||x===91||x===92||x===93||x===123||x===125)return!1}return!0}function N(L){return L>=1e3&&L<1015?L!==1004&&L!==1005&&L!==1006:
L>=3e3&&L<=4999}function U(L,Y){const{[k]:x,[y]:v}=L;x.abort(),v?.socket&&!v.socket.destroyed&&v.socket.destroy(),Y&&B("error",L,(_,re)=>new f(_,re),{error:new Error(Y),message:Y})}function i(L){return L===
C.CLOSE||L===C.PING||L===C.PONG}function A(L){return L===C.CONTINUATION}function h(L){return L===C.TEXT||L===C.BINARY}function n(L){return h(L)||A(L)||i(L)}function u(L){const Y={position:0},x=new Map;
for(;Y.position<L.length;){const v=c(";",L,Y),[_,re=""]=v.split("=");x.set(s(_,!0,!1),s(re,!1,!0)),Y.position++}return x}function w(L){if(L.length===0)return!1;for(let x=0;x<L.length;x++){const v=L.charCodeAt(
x);if(v<48||v>57)return!1}const Y=Number.parseInt(L,10);return Y>=8&&Y<=15}const E=typeof process.versions.icu=="string",I=E?new TextDecoder("utf-8",{fatal:!0}):void 0,D=E?I.decode.bind(I):function(L){
if(p(L))return L.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};T.exports={isConnecting:a,isEstablished:l,isClosing:o,isClosed:d,fireEvent:B,isValidSubprotocol:R,isValidStatusCode:N,
failWebsocketConnection:U,websocketMessageReceived:m,utf8Decode:D,isControlFrame:i,isContinuationFrame:A,isTextBinaryFrame:h,isValidOpcode:n,parseExtensions:u,isValidClientWindowBits:w}}),13726:((T,W,e)=>{
const{webidl:r}=e(45893),{URLSerializer:k}=e(51900),{environmentSettingsObject:y}=e(73168),{staticPropertyDescriptors:b,states:Q,sentCloseFrameState:g,sendHints:C}=e(20736),{kWebSocketURL:f,kReadyState:t,
kController:p,kBinaryType:c,kResponse:s,kSentClose:a,kByteParser:l}=e(61216),{isConnecting:o,isEstablished:d,isClosing:B,isValidSubprotocol:m,fireEvent:S}=e(98625),{establishWebSocketConnection:R,closeWebSocketConnection:N}=e(
86897),{ByteParser:U}=e(81652),{kEnumerableProperty:i,isBlobLike:A}=e(3440),{getGlobalDispatcher:h}=e(32581),{types:n}=e(57975),{ErrorEvent:u,CloseEvent:w}=e(15188),{SendQueue:E}=e(13900);class I extends EventTarget{#e={
open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#s;constructor(x,v=[]){super(),r.util.markAsUncloneable(this);const _="WebSocket constructor";r.argumentLengthCheck(arguments,1,_);const re=r.
converters["DOMString or sequence<DOMString> or WebSocketInit"](v,_,"options");x=r.converters.USVString(x,_,"url"),v=re.protocols;const G=y.settingsObject.baseUrl;let M;try{M=new URL(x,G)}catch(J){throw new DOMException(
J,"SyntaxError")}if(M.protocol==="http:"?M.protocol="ws:":M.protocol==="https:"&&(M.protocol="wss:"),M.protocol!=="ws:"&&M.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, go\
t ${M.protocol}`,"SyntaxError");if(M.hash||M.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof v=="string"&&(v=[v]),v.length!==new Set(v.map(J=>J.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(v.length>0&&!v.every(J=>m(J)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[f]=new URL(M.href);const H=y.settingsObject;
this[p]=R(M,v,H,this,(J,j)=>this.#r(J,j),re),this[t]=I.CONNECTING,this[a]=g.NOT_SENT,this[c]="blob"}close(x=void 0,v=void 0){r.brandCheck(this,I);const _="WebSocket.close";if(x!==void 0&&(x=r.converters["\
unsigned short"](x,_,"code",{clamp:!0})),v!==void 0&&(v=r.converters.USVString(v,_,"reason")),x!==void 0&&x!==1e3&&(x<3e3||x>4999))throw new DOMException("invalid code","InvalidAccessError");let re=0;
if(v!==void 0&&(re=Buffer.byteLength(v),re>123))throw new DOMException(`Reason must be less than 123 bytes; received ${re}`,"SyntaxError");N(this,x,v,re)}send(x){r.brandCheck(this,I);const v="WebSocke\
t.send";if(r.argumentLengthCheck(arguments,1,v),x=r.converters.WebSocketSendData(x,v,"data"),o(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!d(this)||B(this)))if(typeof x==
"string"){const _=Buffer.byteLength(x);this.#t+=_,this.#s.add(x,()=>{this.#t-=_},C.string)}else n.isArrayBuffer(x)?(this.#t+=x.byteLength,this.#s.add(x,()=>{this.#t-=x.byteLength},C.arrayBuffer)):ArrayBuffer.
isView(x)?(this.#t+=x.byteLength,this.#s.add(x,()=>{this.#t-=x.byteLength},C.typedArray)):A(x)&&(this.#t+=x.size,this.#s.add(x,()=>{this.#t-=x.size},C.blob))}get readyState(){return r.brandCheck(this,
I),this[t]}get bufferedAmount(){return r.brandCheck(this,I),this.#t}get url(){return r.brandCheck(this,I),k(this[f])}get extensions(){return r.brandCheck(this,I),this.#n}get protocol(){return r.brandCheck(
this,I),this.#A}get onopen(){return r.brandCheck(this,I),this.#e.open}set onopen(x){r.brandCheck(this,I),this.#e.open&&this.removeEventListener("open",this.#e.open),typeof x=="function"?(this.#e.open=
x,this.addEventListener("open",x)):this.#e.open=null}get onerror(){return r.brandCheck(this,I),this.#e.error}set onerror(x){r.brandCheck(this,I),this.#e.error&&this.removeEventListener("error",this.#e.
error),typeof x=="function"?(this.#e.error=x,this.addEventListener("error",x)):this.#e.error=null}get onclose(){return r.brandCheck(this,I),this.#e.close}set onclose(x){r.brandCheck(this,I),this.#e.close&&
this.removeEventListener("close",this.#e.close),typeof x=="function"?(this.#e.close=x,this.addEventListener("close",x)):this.#e.close=null}get onmessage(){return r.brandCheck(this,I),this.#e.message}set onmessage(x){
r.brandCheck(this,I),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof x=="function"?(this.#e.message=x,this.addEventListener("message",x)):this.#e.message=null}get binaryType(){
return r.brandCheck(this,I),this[c]}set binaryType(x){r.brandCheck(this,I),x!=="blob"&&x!=="arraybuffer"?this[c]="blob":this[c]=x}#r(x,v){this[s]=x;const _=this[p]?.dispatcher?.webSocketOptions,re=_?.
maxFragments,G=_?.maxPayloadSize,M=new U(this,v,{maxFragments:re,maxPayloadSize:G});M.on("drain",D),M.on("error",L.bind(this)),x.socket.ws=this,this[l]=M,this.#s=new E(x.socket),this[t]=Q.OPEN;const H=x.
headersList.get("sec-websocket-extensions");H!==null&&(this.#n=H);const J=x.headersList.get("sec-websocket-protocol");J!==null&&(this.#A=J),S("open",this)}}I.CONNECTING=I.prototype.CONNECTING=Q.CONNECTING,
I.OPEN=I.prototype.OPEN=Q.OPEN,I.CLOSING=I.prototype.CLOSING=Q.CLOSING,I.CLOSED=I.prototype.CLOSED=Q.CLOSED,Object.defineProperties(I.prototype,{CONNECTING:b,OPEN:b,CLOSING:b,CLOSED:b,url:i,readyState:i,
bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.
defineProperties(I,{CONNECTING:b,OPEN:b,CLOSING:b,CLOSED:b}),r.converters["sequence<DOMString>"]=r.sequenceConverter(r.converters.DOMString),r.converters["DOMString or sequence<DOMString>"]=function(Y,x,v){
return r.util.Type(Y)==="Object"&&Symbol.iterator in Y?r.converters["sequence<DOMString>"](Y):r.converters.DOMString(Y,x,v)},r.converters.WebSocketInit=r.dictionaryConverter([{key:"protocols",converter:r.
converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:r.converters.any,defaultValue:()=>h()},{key:"headers",converter:r.nullableConverter(r.converters.
HeadersInit)}]),r.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(Y){return r.util.Type(Y)==="Object"&&!(Symbol.iterator in Y)?r.converters.WebSocketInit(Y):{protocols:r.converters["\
DOMString or sequence<DOMString>"](Y)}},r.converters.WebSocketSendData=function(Y){if(r.util.Type(Y)==="Object"){if(A(Y))return r.converters.Blob(Y,{strict:!1});if(ArrayBuffer.isView(Y)||n.isArrayBuffer(
Y))return r.converters.BufferSource(Y)}return r.converters.USVString(Y)};function D(){this.ws[s].socket.resume()}function L(Y){let x,v;Y instanceof w?(x=Y.reason,v=Y.code):x=Y.message,S("error",this,()=>new u(
"error",{error:Y,message:x})),N(this,v)}T.exports={WebSocket:I}}),44248:(T=>{const W=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,
3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,
1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,
651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,
4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,
2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,
879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,
1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,
2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,2714866558,
953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,
3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,
2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,
285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,
1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function e(r){
let k=-1;for(let y of r)k=W[(k^y)&255]^k>>>8;return(k^-1)>>>0}T.exports=e}),33502:((T,W,e)=>{var r=e(79896),k=e(39023),y=e(2203),b=y.Readable,Q=y.PassThrough,g=e(73313),C=e(24434).EventEmitter;W.BufferSlicer=
p,W.FdSlicer=f,k.inherits(f,C);function f(c){C.call(this),this.fd=c,this.pend=new g,this.pend.max=1,this.refCount=0}f.prototype.read=function(c,s,a,l,o){var d=this;d.pend.go(function(B){r.read(d.fd,c,
s,a,l,function(m,S,R){B(),o(m,S,R)})})},f.prototype.createReadStream=function(c){return new t(this,c)},f.prototype.ref=function(){this.refCount+=1},f.prototype.unref=function(){var c=this;if(c.refCount-=
1,c.refCount<0)throw new Error("invalid unref");if(c.refCount>0)return;r.close(c.fd,s);function s(a){a?c.emit("error",a):c.emit("close")}},k.inherits(t,b);function t(c,s){s=s||{},b.call(this,s),this.context=
c,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}t.prototype._read=function(c){var s=this,a=Math.min(s._readableState.highWaterMark,c);if(s.endOffset!=null&&(a=Math.
min(a,s.endOffset-s.pos)),a<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(l){var o=Buffer.allocUnsafe(a);r.read(s.context.fd,o,0,a,s.pos,function(d,B){d?s.destroy(d):B===0?(s.push(
null),s._cleanup()):(s.pos+=B,s.push(o.slice(0,B))),l()})})},t.prototype._destroy=function(c,s){this._cleanup(),s(c)},t.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),this.context=
null)},k.inherits(p,C);function p(c){C.call(this),this.refCount=0,this.buffer=c}p.prototype.read=function(c,s,a,l,o){if(!(0<=s&&s<=c.length))throw new RangeError("offset outside buffer: 0 <= "+s+" <= "+
c.length);if(l<0)throw new RangeError("position is negative: "+l);if(s+a>c.length&&(a=c.length-s),l+a>this.buffer.length&&(a=this.buffer.length-l),a<=0){setImmediate(function(){o(null,0)});return}this.
buffer.copy(c,s,l,l+a),setImmediate(function(){o(null,a)})},p.prototype.createReadStream=function(c){c=c||{};var s=new Q(c);s.start=c.start||0,s.endOffset=c.end,s.pos=s.endOffset||this.buffer.length;for(var a=this.
buffer.slice(s.start,s.pos),l=65536,o=0;;){var d=o+l;if(d>=a.length){o<a.length&&s.write(a.slice(o,a.length));break}s.write(a.slice(o,d)),o=d}return s.end(),s},p.prototype.ref=function(){this.refCount+=
1},p.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((T,W,e)=>{var r,k=e(79896),y=e(43106),b=e(33502),Q=e(39023),g=e(24434).EventEmitter,C=e(2203).
Transform,f=e(2203).PassThrough,t=e(2203).Writable;const p=typeof y.crc32=="function"?y.crc32:e(44248);r=o,r=d,r=B,r=m,r=c,r=s,W.SY=a,r=l,r=A,W.ax=h,r=n,r=u,r=S,r=U,r=i,r=I;function c(G,M){return new Promise(
(H,J)=>{o(G,{...M,lazyEntries:!0},function(j,te){if(j)return J(j);H(te)})})}function s(G,M){return new Promise((H,J)=>{d(G,{...M,lazyEntries:!0},function(j,te){if(j)return J(j);H(te)})})}function a(G,M){
return new Promise((H,J)=>{B(G,{...M,lazyEntries:!0},function(j,te){if(j)return J(j);H(te)})})}function l(G,M,H){return new Promise((J,j)=>{m(G,M,{...H,lazyEntries:!0},function(te,ae){if(te)return j(te);
J(ae)})})}function o(G,M,H){typeof M=="function"&&(H=M,M=null),M==null&&(M={}),M.autoClose==null&&(M.autoClose=!0),M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=!0),M.
validateEntrySizes==null&&(M.validateEntrySizes=!0),M.strictFileNames==null&&(M.strictFileNames=!1),H==null&&(H=re),k.open(G,"r",function(J,j){if(J)return H(J);d(j,M,function(te,ae){te&&k.close(j,re),
H(te,ae)})})}function d(G,M,H){typeof M=="function"&&(H=M,M=null),M==null&&(M={}),M.autoClose==null&&(M.autoClose=!1),M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=!0),
M.validateEntrySizes==null&&(M.validateEntrySizes=!0),M.strictFileNames==null&&(M.strictFileNames=!1),H==null&&(H=re),k.fstat(G,function(J,j){if(J)return H(J);var te=new b.FdSlicer(G);m(te,j.size,M,H)})}
function B(G,M,H){typeof M=="function"&&(H=M,M=null),M==null&&(M={}),M.autoClose=!1,M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=!0),M.validateEntrySizes==null&&(M.validateEntrySizes=
!0),M.strictFileNames==null&&(M.strictFileNames=!1);var J=new b.BufferSlicer(G);m(J,G.length,M,H)}function m(G,M,H,J){typeof H=="function"&&(J=H,H=null),H==null&&(H={}),H.autoClose==null&&(H.autoClose=
!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==null&&(H.decodeStrings=!0);var j=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),H.strictFileNames==null&&(H.strictFileNames=
!1),J==null&&(J=re),typeof M!="number")throw new Error("expected totalSize parameter to be a number");if(M>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");G.ref();var te=22,ae=20,ee=65535,Z=Math.min(ae+te+ee,M),ie=v(Z),z=M-ie.length;w(G,ie,0,Z,z,function(xe){if(xe)return J(xe);for(var be=Z-
te;be>=0;be-=1)if(ie.readUInt32LE(be)===101010256){var Qe=ie.subarray(be),pe=Qe.readUInt16LE(4),He=Qe.readUInt16LE(10),Oe=Qe.readUInt32LE(16),et=Qe.readUInt16LE(20),lt=Qe.length-te;if(et!==lt)return J(
new Error("Invalid comment length. Expected: "+lt+". Found: "+et+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ot=j?Y(
Qe.subarray(22),!1):Qe.subarray(22);if(be-ae>=0&&ie.readUInt32LE(be-ae)===117853008){var ye=ie.subarray(be-ae,be-ae+ae),Be=x(ye,8),Ue=v(56);return w(G,Ue,0,Ue.length,Be,function(Te){return Te?J(Te):Ue.
readUInt32LE(0)!==101075792?J(new Error("invalid zip64 end of central directory record signature")):(pe=Ue.readUInt32LE(16),pe!==0?J(new Error("multi-disk zip files are not supported: found disk numbe\
r: "+pe)):(He=x(Ue,32),Oe=x(Ue,48),J(null,new S(G,Oe,M,He,ot,H.autoClose,H.lazyEntries,j,H.validateEntrySizes,H.strictFileNames))))})}return pe!==0?J(new Error("multi-disk zip files are not supported:\
 found disk number: "+pe)):J(null,new S(G,Oe,M,He,ot,H.autoClose,H.lazyEntries,j,H.validateEntrySizes,H.strictFileNames))}J(new Error("End of central directory record signature not found. Either not a\
 zip file, or file is truncated."))})}Q.inherits(S,g);function S(G,M,H,J,j,te,ae,ee,Z,ie){var z=this;g.call(z),z.reader=G,z.reader.on("error",function(xe){N(z,xe)}),z.reader.once("close",function(){z.
emit("close")}),z.readEntryCursor=M,z.fileSize=H,z.entryCount=J,z.comment=j,z.entriesRead=0,z.autoClose=!!te,z.lazyEntries=!!ae,z.decodeStrings=!!ee,z.validateEntrySizes=!!Z,z.strictFileNames=!!ie,z.isOpen=
!0,z.emittedError=!1,z.hasEachEntryBeenCalled=!1,z.lazyEntries||z._readEntry()}S.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function R(G,M){G.autoClose&&G.close(),N(
G,M)}function N(G,M){G.emittedError||(G.emittedError=!0,G.emit("error",M))}S.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},
S.prototype._readEntry=function(){var G=this;if(G.entryCount===G.entriesRead){setImmediate(function(){G.autoClose&&G.close(),!G.emittedError&&G.emit("end")});return}if(!G.emittedError){var M=v(46);w(G.
reader,M,0,M.length,G.readEntryCursor,function(H){if(H)return R(G,H);if(!G.emittedError){var J=new U,j=M.readUInt32LE(0);if(j!==33639248)return R(G,new Error("invalid central directory file header sig\
nature: 0x"+j.toString(16)));if(J.versionMadeBy=M.readUInt16LE(4),J.versionNeededToExtract=M.readUInt16LE(6),J.generalPurposeBitFlag=M.readUInt16LE(8),J.compressionMethod=M.readUInt16LE(10),J.lastModFileTime=
M.readUInt16LE(12),J.lastModFileDate=M.readUInt16LE(14),J.crc32=M.readUInt32LE(16),J.compressedSize=M.readUInt32LE(20),J.uncompressedSize=M.readUInt32LE(24),J.fileNameLength=M.readUInt16LE(28),J.extraFieldLength=
M.readUInt16LE(30),J.fileCommentLength=M.readUInt16LE(32),J.internalFileAttributes=M.readUInt16LE(36),J.externalFileAttributes=M.readUInt32LE(38),J.relativeOffsetOfLocalHeader=M.readUInt32LE(42),J.generalPurposeBitFlag&
64)return R(G,new Error("strong encryption is not supported"));G.readEntryCursor+=46,M=v(J.fileNameLength+J.extraFieldLength+J.fileCommentLength),w(G.reader,M,0,M.length,G.readEntryCursor,function(te){
if(te)return R(G,te);if(!G.emittedError){J.fileNameRaw=M.subarray(0,J.fileNameLength);var ae=J.fileNameLength+J.extraFieldLength;J.extraFieldRaw=M.subarray(J.fileNameLength,ae),J.fileCommentRaw=M.subarray(
ae,ae+J.fileCommentLength);try{J.extraFields=u(J.extraFieldRaw)}catch(He){return R(G,He)}if(G.decodeStrings){var ee=(J.generalPurposeBitFlag&2048)!==0;J.fileComment=Y(J.fileCommentRaw,ee),J.fileName=h(
J.generalPurposeBitFlag,J.fileNameRaw,J.extraFields,G.strictFileNames);var Z=n(J.fileName);if(Z!=null)return R(G,new Error(Z))}else J.fileComment=J.fileCommentRaw,J.fileName=J.fileNameRaw;J.comment=J.
fileComment,G.readEntryCursor+=M.length,G.entriesRead+=1;for(var ie=0;ie<J.extraFields.length;ie++){var z=J.extraFields[ie];if(z.id===1){var xe=z.data,be=0;if(J.uncompressedSize===4294967295){if(be+8>
xe.length)return R(G,new Error("zip64 extended information extra field does not include uncompressed size"));J.uncompressedSize=x(xe,be),be+=8}if(J.compressedSize===4294967295){if(be+8>xe.length)return R(
G,new Error("zip64 extended information extra field does not include compressed size"));J.compressedSize=x(xe,be),be+=8}if(J.relativeOffsetOfLocalHeader===4294967295){if(be+8>xe.length)return R(G,new Error(
"zip64 extended information extra field does not include relative header offset"));J.relativeOffsetOfLocalHeader=x(xe,be),be+=8}break}}if(G.validateEntrySizes&&J.compressionMethod===0){var Qe=J.uncompressedSize;
if(J.isEncrypted()&&(Qe+=12),J.compressedSize!==Qe){var pe="compressed/uncompressed size mismatch for stored file: "+J.compressedSize+" != "+J.uncompressedSize;return R(G,new Error(pe))}}G.emit("entry",
J),G.lazyEntries||G._readEntry()}})}})}},S.prototype.eachEntry=function(){const G=this;if(!G.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(G.hasEachEntryBeenCalled)throw new Error(
"eachEntry() must only be called once per ZipFile");G.hasEachEntryBeenCalled=!0;let M=null;G.on("entry",J),G.on("end",j),G.on("error",te);function H(){G.removeListener("entry",J),G.removeListener("end",
j),G.removeListener("error",te),G.autoClose&&G.close()}function J(ae){let{resolve:ee}=M;M=null,ee({value:ae})}function j(){let{resolve:ae}=M;M=null,H(),ae({done:!0})}function te(ae){let{reject:ee}=M;M=
null,H(),ee(ae)}return{[Symbol.asyncIterator](){return this},next(){const ae=new Promise((ee,Z)=>{if(M!=null)throw new Error("next() called before previous Promise was resolved.");M={resolve:ee,reject:Z}});
return G.readEntry(),ae},return(ae){return H(),Promise.resolve({done:!0,value:ae})},throw(ae){return H(),Promise.reject(ae)}}},S.prototype.openReadStream=function(G,M,H){var J=this,j=0,te=G.compressedSize;
if(H==null&&(H=M,M=null),M==null)M={};else{if(M.decodeFileData===!1){if(M.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(M.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(M.decrypt!=null){if(!G.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(M.decrypt!==!1)throw new Error("invalid options.decrypt value: "+M.decrypt);if(G.isCompressed()&&M.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(M.decompress!=null){if(!G.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(M.decompress===!1||M.decompress===!0))throw new Error("invalid options.decompress value: "+M.decompress);ee=M.decompress}}if(M.start!=null){if(j=M.start,j<0)throw new Error(
"options.start < 0");if(j>G.compressedSize)throw new Error("options.start > entry.compressedSize")}if(M.end!=null){if(te=M.end,te<0)throw new Error("options.end < 0");if(te>G.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(te<j)throw new Error("options.end < options.start")}}var ae=M.decodeFileData===!1||(G.compressionMethod===0||G.compressionMethod===8&&M.decompress===!1)&&(!G.isEncrypted()||
M.decrypt===!1);if((M.start!=null||M.end!=null)&&!ae)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!J.isOpen)return H(new Error("close\
d"));if(G.isEncrypted()&&!ae&&M.decrypt!==!1)return H(new Error("entry is encrypted, and options.decodeFileData !== false"));var ee;if(ae)ee=!1;else if(G.compressionMethod===8)ee=M.decodeFileData!==!0;else
return H(new Error("unsupported compression method: "+G.compressionMethod));J.readLocalFileHeader(G,{minimal:!0},function(Z,ie){if(Z)return H(Z);J.openReadStreamLowLevel(ie.fileDataStart,G.compressedSize,
j,te,ee,G.uncompressedSize,H)})},S.prototype.openReadStreamLowLevel=function(G,M,H,J,j,te,ae){var ee=this,Z=G+M,ie=ee.reader.createReadStream({start:G+H,end:G+J}),z=ie;if(j){var xe=!1,be=y.createInflateRaw();
ie.on("error",function(Qe){setImmediate(function(){xe||be.emit("error",Qe)})}),ie.pipe(be),ee.validateEntrySizes?(z=new E(te),be.on("error",function(Qe){setImmediate(function(){xe||z.emit("error",Qe)})}),
be.pipe(z)):z=be,_(z,function(){xe=!0,be!==z&&be.unpipe(z),ie.unpipe(be),ie.destroy()})}ae(null,z)},S.prototype.readLocalFileHeader=function(G,M,H){var J=this;H==null&&(H=M,M=null),M==null&&(M={}),J.reader.
ref();var j=v(30);w(J.reader,j,0,j.length,G.relativeOffsetOfLocalHeader,function(te){try{if(te)return H(te);var ae=j.readUInt32LE(0);if(ae!==67324752)return H(new Error("invalid local file header sign\
ature: 0x"+ae.toString(16)));var ee=j.readUInt16LE(26),Z=j.readUInt16LE(28),ie=G.relativeOffsetOfLocalHeader+30+ee+Z;if(ie+G.compressedSize>J.fileSize)return H(new Error("file data overflows file boun\
ds: "+ie+" + "+G.compressedSize+" > "+J.fileSize));if(M.minimal)return H(null,{fileDataStart:ie});var z=new i;z.fileDataStart=ie,z.versionNeededToExtract=j.readUInt16LE(4),z.generalPurposeBitFlag=j.readUInt16LE(
6),z.compressionMethod=j.readUInt16LE(8),z.lastModFileTime=j.readUInt16LE(10),z.lastModFileDate=j.readUInt16LE(12),z.crc32=j.readUInt32LE(14),z.compressedSize=j.readUInt32LE(18),z.uncompressedSize=j.readUInt32LE(
22),z.fileNameLength=ee,z.extraFieldLength=Z,j=v(ee+Z),J.reader.ref(),w(J.reader,j,0,j.length,G.relativeOffsetOfLocalHeader+30,function(xe){try{return xe?H(xe):(z.fileName=j.subarray(0,ee),z.extraField=
j.subarray(ee),H(null,z))}finally{J.reader.unref()}})}finally{J.reader.unref()}})},S.prototype.openReadStreamPromise=function(G,M){return new Promise((H,J)=>{this.openReadStream(G,M,function(j,te){if(j)
return J(j);H(te)})})},S.prototype.openReadStreamLowLevelPromise=function(G,M,H,J,j,te){return new Promise((ae,ee)=>{this.openReadStream(G,M,H,J,j,te,function(Z,ie){if(Z)return ee(Z);ae(ie)})})},S.prototype.
readLocalFileHeaderPromise=function(G,M){return new Promise((H,J)=>{this.readLocalFileHeader(G,M,function(j,te){if(j)return J(j);H(te)})})};function U(){}U.prototype.getLastModDate=function(G){if(G==null&&
(G={}),!G.forceDosFormat)for(var M=0;M<this.extraFields.length;M++){var H=this.extraFields[M];if(H.id===21589){var J=H.data;if(J.length<5)continue;var j=J[0],te=1;if(!(j&te))continue;var ae=J.readInt32LE(
1);return new Date(ae*1e3)}else if(H.id===10){var J=H.data;if(J.length!==32||J.readUInt16LE(4)!==1||J.readUInt16LE(6)!==24)continue;var ee=J.readUInt32LE(8)+4294967296*J.readInt32LE(12),Z=ee/1e4-116444736e5;
return new Date(Z)}}return A(this.lastModFileDate,this.lastModFileTime,G.timezone)},U.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===
8)},U.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},U.prototype.isCompressed=function(){return this.compressionMethod===8};function i(){}function A(G,M,H){var J=G&31,j=(G>>
5&15)-1,te=(G>>9&127)+1980,ae=0,ee=(M&31)*2,Z=M>>5&63,ie=M>>11&31;if(H==null||H==="local")return new Date(te,j,J,ie,Z,ee,ae);if(H==="UTC")return new Date(Date.UTC(te,j,J,ie,Z,ee,ae));throw new Error("\
unrecognized options.timezone: "+options.timezone)}function h(G,M,H,J){for(var j=null,te=0;te<H.length;te++){var ae=H[te];if(ae.id===28789){if(ae.data.length<6||ae.data.readUInt8(0)!==1)continue;var ee=ae.
data.readUInt32LE(1);if(p(M)!==ee)continue;j=Y(ae.data.subarray(5),!0);break}}if(j==null){var Z=(G&2048)!==0;j=Y(M,Z)}return J||(j=j.replace(/\\/g,"/")),j}function n(G){return G.indexOf("\\")!==-1?"in\
valid characters in fileName: "+G:/^[a-zA-Z]:/.test(G)||/^\//.test(G)?"absolute path: "+G:G.split("/").indexOf("..")!==-1?"invalid relative path: "+G:null}function u(G){for(var M=[],H=0;H<G.length-3;){
var J=G.readUInt16LE(H+0),j=G.readUInt16LE(H+2),te=H+4,ae=te+j;if(ae>G.length)throw new Error("extra field length exceeds extra field buffer size");var ee=G.subarray(te,ae);M.push({id:J,data:ee}),H=ae}
return M}function w(G,M,H,J,j,te){if(J===0)return setImmediate(function(){te(null,v(0))});G.read(M,H,J,j,function(ae,ee){if(ae)return te(ae);if(ee<J)return te(new Error("unexpected EOF"));te()})}Q.inherits(
E,C);function E(G){C.call(this),this.actualByteCount=0,this.expectedByteCount=G}E.prototype._transform=function(G,M,H){if(this.actualByteCount+=G.length,this.actualByteCount>this.expectedByteCount){var J="\
too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(J))}H(null,G)},E.prototype._flush=function(G){if(this.actualByteCount<this.expectedByteCount){
var M="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return G(new Error(M))}G()},Q.inherits(I,g);function I(){g.call(this),this.refCount=0}I.prototype.
ref=function(){this.refCount+=1},I.prototype.unref=function(){var G=this;if(G.refCount-=1,G.refCount>0)return;if(G.refCount<0)throw new Error("invalid unref");G.close(M);function M(H){if(H)return G.emit(
"error",H);G.emit("close")}},I.prototype.createReadStream=function(G){G==null&&(G={});var M=G.start,H=G.end;if(M===H){var J=new f;return setImmediate(function(){J.end()}),J}var j=this._readStreamForRange(
M,H),te=!1,ae=new D(this);j.on("error",function(Z){setImmediate(function(){te||ae.emit("error",Z)})}),_(ae,function(){j.unpipe(ae),ae.unref(),j.destroy()});var ee=new E(H-M);return ae.on("error",function(Z){
setImmediate(function(){te||ee.emit("error",Z)})}),_(ee,function(){te=!0,ae.unpipe(ee),ae.destroy()}),j.pipe(ae).pipe(ee)},I.prototype._readStreamForRange=function(G,M){throw new Error("not implemente\
d")},I.prototype.read=function(G,M,H,J,j){var te=this.createReadStream({start:J,end:J+H}),ae=new t,ee=0;ae._write=function(Z,ie,z){Z.copy(G,M+ee,0,Z.length),ee+=Z.length,z()},ae.on("finish",j),te.on("\
error",function(Z){j(Z)}),te.pipe(ae)},I.prototype.close=function(G){setImmediate(G)},Q.inherits(D,f);function D(G){f.call(this),this.context=G,this.context.ref(),this.unreffedYet=!1}D.prototype._flush=
function(G){this.unref(),G()},D.prototype.unref=function(G){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEF\
GHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Y(G,M){if(M)return G.toString("utf8");for(var H="",J=0;J<G.length;J++)H+=L[G[J]];return H}function x(G,M){var H=G.readUInt32LE(M),J=G.readUInt32LE(M+4);return J*4294967296+H}var v;typeof Buffer.
allocUnsafe=="function"?v=function(G){return Buffer.allocUnsafe(G)}:v=function(G){return new Buffer(G)};function _(G,M){typeof G.destroy=="function"?G._destroy=function(H,J){M(),J?.(H)}:G.destroy=M}function re(G){
if(G)throw G}}),42613:(T=>{T.exports=ct(import.meta.url)("assert")}),20181:(T=>{T.exports=ct(import.meta.url)("buffer")}),49140:(T=>{T.exports=ct(import.meta.url)("constants")}),76982:(T=>{T.exports=ct(
import.meta.url)("crypto")}),24434:(T=>{T.exports=ct(import.meta.url)("events")}),79896:(T=>{T.exports=ct(import.meta.url)("fs")}),91943:(T=>{T.exports=ct(import.meta.url)("fs/promises")}),58611:(T=>{
T.exports=ct(import.meta.url)("http")}),65692:(T=>{T.exports=ct(import.meta.url)("https")}),69278:(T=>{T.exports=ct(import.meta.url)("net")}),34589:(T=>{T.exports=ct(import.meta.url)("node:assert")}),
16698:(T=>{T.exports=ct(import.meta.url)("node:async_hooks")}),4573:(T=>{T.exports=ct(import.meta.url)("node:buffer")}),37540:(T=>{T.exports=ct(import.meta.url)("node:console")}),77598:(T=>{T.exports=
ct(import.meta.url)("node:crypto")}),53053:(T=>{T.exports=ct(import.meta.url)("node:diagnostics_channel")}),40610:(T=>{T.exports=ct(import.meta.url)("node:dns")}),78474:(T=>{T.exports=ct(import.meta.url)(
"node:events")}),73024:(T=>{T.exports=ct(import.meta.url)("node:fs")}),51455:(T=>{T.exports=ct(import.meta.url)("node:fs/promises")}),37067:(T=>{T.exports=ct(import.meta.url)("node:http")}),32467:(T=>{
T.exports=ct(import.meta.url)("node:http2")}),44708:(T=>{T.exports=ct(import.meta.url)("node:https")}),98995:(T=>{T.exports=ct(import.meta.url)("node:module")}),77030:(T=>{T.exports=ct(import.meta.url)(
"node:net")}),48161:(T=>{T.exports=ct(import.meta.url)("node:os")}),76760:(T=>{T.exports=ct(import.meta.url)("node:path")}),643:(T=>{T.exports=ct(import.meta.url)("node:perf_hooks")}),1708:(T=>{T.exports=
ct(import.meta.url)("node:process")}),41792:(T=>{T.exports=ct(import.meta.url)("node:querystring")}),57075:(T=>{T.exports=ct(import.meta.url)("node:stream")}),46193:(T=>{T.exports=ct(import.meta.url)(
"node:string_decoder")}),41692:(T=>{T.exports=ct(import.meta.url)("node:tls")}),73136:(T=>{T.exports=ct(import.meta.url)("node:url")}),57975:(T=>{T.exports=ct(import.meta.url)("node:util")}),73429:(T=>{
T.exports=ct(import.meta.url)("node:util/types")}),75919:(T=>{T.exports=ct(import.meta.url)("node:worker_threads")}),38522:(T=>{T.exports=ct(import.meta.url)("node:zlib")}),70857:(T=>{T.exports=ct(import.meta.
url)("os")}),16928:(T=>{T.exports=ct(import.meta.url)("path")}),2203:(T=>{T.exports=ct(import.meta.url)("stream")}),13193:(T=>{T.exports=ct(import.meta.url)("string_decoder")}),64756:(T=>{T.exports=ct(
import.meta.url)("tls")}),52018:(T=>{T.exports=ct(import.meta.url)("tty")}),87016:(T=>{T.exports=ct(import.meta.url)("url")}),39023:(T=>{T.exports=ct(import.meta.url)("util")}),43106:(T=>{T.exports=ct(
import.meta.url)("zlib")}),63e3:((T,W,e)=>{e.d(W,{WZ:()=>g,j:()=>t,mJ:()=>f});var r=e(96191),k=e(37487),y=e(59870),b=e(43657),Q=e(36584);function g(p,c){const s=p.boolean("upload-artifact",!0),a=p.optional(
"retention-days",C),l=p.boolean("artifact-env-variables",!0);return{upload:s?{overwrite:c,retentionDays:a}:void 0,artifactEnvVariables:l}}function C(p){if(/^0+$/.test(p))return;const c=(0,Q.$J)(1/0,!0)(
p),s=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(c>s)throw new Error(`must be at most ${s}, the repository's limit in days, not ${c}`);return c}async function f(p,{name:c,bytes:s,package:a},{upload:l,
artifactEnvVariables:o}){const d=o?s:(0,b.zy)((0,y.KC)(a));return await(0,r.mz)(p,{name:c,bytes:d},l)}function t({upload:p,artifactEnvVariables:c},s){!p||!c||!(0,k.GQ)()||s.warning("This repository is\
 public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.")}}),46779:((T,W,e)=>{e.d(W,{Bv:()=>t,X7:()=>c,Zw:()=>f});
var r=e(39462),k=e(7279),y=e(43657),b=e(65645),Q=e(96006),g=e(23349);class C extends k.HR{job;constructor(a,l){super({what:l.message,...l},{...l,cause:l}),this.job=a}}function f(s){return s instanceof
C?s.job:{}}async function t(s,a,{title:l,longestWaitMs:o,advice:d,idsIn:B}){s.log.info(`${l}: ${a.status||"no status"}, dock status ${a.dockStatusId}`);let m={};const S=R=>{const N={"dock-status-id":a.
dockStatusId,...B(R)},U=Object.keys(N).some(i=>!(i in m));m={...N,...m,...R.status!==""&&{status:R.status}},U&&s.publish(m)};try{return{last:await(0,Q.qt)(s,a,{longestWaitMs:o,advice:d,onStatus:S}),outputs:m}}catch(R){
throw new C(m,(0,k.iT)(R))}}const p="Check the workflow in AI for Process, then re-run the job.";async function c(s,a,{workflowId:l,flowId:o,timeoutMs:d,longestWaitMs:B}){return s.log.info(`Exporting \
workflow ${l}, flow ${o}, from ${a.url.href}`),await(0,r.N)({...s,platform:a},(0,r.R)(d,"No package"),async m=>{const S=await(0,g.Nq)(m,{workflowId:l,flowId:o}),{dockStatusId:R,exportJobId:N}=S,{last:U,
outputs:i}=await t(m,S,{title:`Export job ${N??"without an ID"}`,longestWaitMs:B,advice:p,idsIn:()=>({...N!==void 0&&{"export-job-id":N}})});try{const A=await(0,g.EH)(m,S,U),h=async()=>(0,g.EH)(m,S,await(0,Q.
SO)(m,R)),n=E=>(0,y.ue)(E,m.signal),{content:u,...w}=await(0,b.R)(m,{url:A,freshUrl:h,read:n});return{...w,package:u,job:i}}catch(A){throw new C(i,(0,k.iT)(A))}})}}),72697:((T,W,e)=>{e.d(W,{As:()=>l,Sm:()=>t,
UX:()=>c,cZ:()=>a,dF:()=>m,wF:()=>S});var r=e(51455),k=e(76760),y=e(7279),b=e(15543),Q=e(37487),g=e(24057),C=e(30706),f=e(46779);function t({host:R,pathname:N}){return R+N.replace(/\/$/,"")}const p=2e4;
function c({message:R}){return(0,C.OX)(R,1e3)}const s="<dock status ID>";function a(R){const N=new Map;for(const{name:i,error:A}of R){const{"dock-status-id":h}=(0,f.Zw)(A),n=h===void 0?A.message:A.message.
replaceAll(h,s),u=N.get(n)??{names:[],ids:[],help:(0,Q.VY)(A)};N.set(n,u),u.names.push(i),h!==void 0&&u.ids.push(h)}const U=Math.max(100,Math.min(1e3,Math.floor(p/N.size)));return Array.from(N,([i,{names:A,
ids:h,help:n}])=>({names:A,message:(0,C.OX)(i,U).replaceAll(s,()=>h.join(", ")),help:n}))}function l(R){return a(R).map(({names:N,message:U})=>`${N.join(", ")}: ${U}`).join(" | ")}function o(R){const N=R.
flatMap(n=>n??[]),U=({message:n},u)=>N.findIndex(w=>w.message===n)===u,[i,...A]=N.filter(U);if(i===void 0||A.length===0)return i;const h=[i,...A].map(({message:n})=>n).join(" Also: ");return new Failure(
{what:h,topic:i instanceof Failure?i.topic:void 0},{cause:i})}async function d(R,N,U){const{outputs:i,error:A}=await R.then(h=>({outputs:h,error:void 0}),h=>({outputs:{...N,...jobOf(toError(h))},error:toError(
h)}));if(setOutputs(i),U){const h=[...U.facts,["Workflow ID",i["workflow-id"]],["Dock status ID",i["dock-status-id"]],["Status",i.status&&{words:i.status}],["Duration",{words:humanTime(performance.now())}]],
n=A?U.titles.failed:U.titles.done;await writeSummary(n,...A?[withHelp(c(A),helpFor(A))]:[],factTable(h))}if(A)throw A}const B=1e6;async function m(R,N){const U=JSON.stringify(N),i=await S(`the output ${R}`,
async()=>{const h=(0,k.join)(await(0,Q.Pd)(`workflow-${R}-`),`${R}.json`);return await(0,r.writeFile)(h,U),{[`${R}-path`]:h}}),A=Buffer.byteLength(U)>B;return A&&(0,b.lm)(`The output ${R} would be lon\
ger than GitHub's limit of 1 MB. Read the file in ${R}-path.`),{[R]:A?[]:N,...i}}async function S(R,N){try{return await N()}catch(U){return(0,b.t1)().warning(`Can't keep ${R} as a file. ${(0,y.gJ)(U)}`),
{}}}}),52176:((T,W,e)=>{e.d(W,{$0:()=>a,kA:()=>p,uu:()=>s});var r=e(51455),k=e(76760),y=e(71124),b=e(81500),Q=e(15543),g=e(37487),C=e(30706),f=e(72697),t=e(36584);async function p(l){const[o,d]=[l(),l(
{maxLength:1/0})];return await(0,f.wF)("the report",async()=>{const B=await(0,g.Pd)("workflow-report-"),m={"report-path":(0,k.join)(B,"report.md"),"full-report-path":(0,k.join)(B,"full-report.md")};return await(0,r.
writeFile)(m["report-path"],o),await(0,r.writeFile)(m["full-report-path"],d),m})}const c=900*1024;function s(l,o,d,B){const m=c-Buffer.byteLength(d.join()),S=l({headings:o,maxLength:1/0,maxBytes:m,mark:!1}).
join("");return B===void 0?S:(0,b.SE)(S,B)}function a(l){const o=(0,y.AS)(l);if(o.length===0)return;const d=o.slice(0,20).map(t.TL),B=o.length>20?` and ${(0,C.hS)(o.length-20,"more line")}`:"";(0,Q.lm)(
`No field matched ${d.join(", ")}${B} in ignore. Check the spelling.`)}}),80682:((T,W,e)=>{e.d(W,{H:()=>s,R:()=>g});var r=e(73024),k=e(30532),y=e(5806),b=e(30706),Q=e(36584);function g(a,l){const o=["\
workflows","workflows-file"].filter(m=>a.text(m)!==""),[d]=o;if(d===void 0)return{targets:C(a,l),fromList:!1};o.length>1&&a.refuse("workflows-file","can't be combined with workflows");for(const m of["\
workflow-id","flow-id","name"])a.text(m)!==""&&a.refuse(m,`can't be combined with ${d}`);const B=d==="workflows"?a.lines(d):a.optional(d,f);return{targets:B===void 0?[]:p(a,d,B),fromList:!0}}function C(a,l){
const o=a.required("workflow-id",Q.Fg),d=a.required("flow-id",Q.Fg),B=a.optional("name",Q.$q);return o===void 0||d===void 0?[]:[{name:B??a.parse("workflow-id",l+o,Q.$q)??"",workflowId:o,flowId:d}]}function f(a){
const l=(0,Q.EO)(a);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,r.readFileSync)(l))}catch(o){throw new Error(`can't be read: ${a}: ${(0,k.CQ)(o)}`)}}const t=(0,Q.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,Q.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${Q.kH.source}`,"u")),[/^[^ ]+$/,([a])=>`(${(0,b.OX)(a,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,a=""])=>`(${(0,b.OX)(a,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:a})=>`must be "name workflow-id flow-id", not ${(0,Q.TL)(a)}`]);function p(a,l,o){const d=[],[B,m]=[new Map,new Map],S=o.split(/\r\n|\n|\r/).map(R=>R.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).
filter(Boolean));for(const[R,N]of S.entries()){const U=`${l} line ${R+1}`;if(!a.parse(U,N.join(" "),t))continue;const[i="",A="",h=""]=N;a.parse(`${U} name`,i,Q.$q),a.parse(`${U} workflow-id`,A,Q.Fg),a.
parse(`${U} flow-id`,h,Q.Fg);const n=c(B,(0,y.Sr)(i),R+1);n!==void 0&&a.refuse(U,`has the name of line ${n}`);const u=c(m,`${A} ${h}`,R+1);u!==void 0&&a.refuse(U,`has the IDs of line ${u}. Set the IDs\
 of its own workflow, or remove the line`),d.push({name:i,workflowId:A,flowId:h})}return S.every(R=>R.length===0)&&a.refuse(l,"names no workflow"),d}function c(a,l,o){const d=a.get(l);return d===void 0&&
a.set(l,o),d}async function s(a,l,o){const d=[],B=a.entries(),m=async()=>{for(const[S,R]of B)d[S]=await o(R)};return await Promise.all(Array.from({length:Math.min(l,a.length)},m)),d}}),36584:((T,W,e)=>{
e.d(W,{$J:()=>p,$q:()=>m,Do:()=>l,EO:()=>i,Fg:()=>a,TL:()=>h,il:()=>f,kH:()=>g,or:()=>s,sJ:()=>C,sU:()=>d,tz:()=>S,yG:()=>t});var r=e(73024),k=e(76760),y=e(5806),b=e(62291),Q=e(30706);const g=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function C(u,w=g){return[w,({input:E})=>`contains ${n(E)}. ${u}`]}function f(...u){return w=>{for(const[E,I]of u){const D=E.exec(w);if(D)throw new Error(typeof I=="string"?I:I(D))}return w}}function t(u){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(u))return/^t/i.test(u);throw new Error(`must be true or false, not ${h(u)}`)}function p(u,w=!1){return E=>{const I=Number(E);if((w?/^\d+$/:/^\d+(\.\d+)?$/).
test(E)&&I>0&&I<=u)return I;const D=u===1/0?"":` and at most ${u}`;throw new Error(`must be a ${w?"whole ":""}number above 0${D}, not ${h(E)}`)}}const c=f(C("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,u])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${u}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function s(u){return(0,b.o6)(c(u))}function a(u){if((0,b.eQ)(u))return u;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${h(u)}`)}const l=f(C("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,u])=>`begins with "${u}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),o="is too long: at most 200 characters",d=f([new RegExp("\\\
p{C}","u"),({input:u})=>`must not contain control characters: ${h(u)}`],[/^.{201}/u,o]),B=f([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:u})=>`can't be a name: ${h(u)}; leave out " < > | * ? : \\ / and control \
characters`],[/\.zip$/i,({input:u})=>`must not end in .zip, which the action adds: ${h(u)}`],[/^.{201}/u,o]);function m(u){const w=(0,y.x5)(B(u));if(w!==void 0)throw new Error(`can't be a name: ${h(u)}\
 ${w}`);if(Buffer.byteLength(u)>240)throw new Error(o);return u}function S(u){if(u!=="any"){if(/^[0-9a-f]{64}$/i.test(u))return u.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digit\
s, or any")}}function R(){return(0,k.resolve)(process.env.GITHUB_WORKSPACE??"")}const N=f([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
([,u])=>`begins with ${u}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function U(u){return(0,k.resolve)(R(),N(u))}function i(u){
const w=U(u);if((0,r.existsSync)(w))return w;throw new Error(A(u))}function A(u){const w=!(0,r.existsSync)(R())||(0,r.readdirSync)(R()).length===0;return`doesn't exist: ${h(u)}${w?". The workspace is \
empty: run actions/checkout before this step":""}`}function h(u){const w=n(u);return`"${(0,Q.OX)(u,60)}"${w===""?"":` with ${w}`}`}function n(u){const w=(u.match(new RegExp(g,"gu"))??[]).map(D=>D.codePointAt(
0)??0),E=[...new Set(w)].map(D=>`U+${D.toString(16).toUpperCase().padStart(4,"0")}`),I=E.length===1?"an invisible character":"invisible characters";return E.length===0?"":`${I} (${E.slice(0,5).join(",\
 ")})`}}),71124:((T,W,e)=>{e.d(W,{AS:()=>C,Hq:()=>Q,RG:()=>k,cq:()=>f,cz:()=>y,xS:()=>b,xW:()=>g});var r=e(30706);const k={type:"hidden"};function y(t){const p={added:0,modified:0,removed:0};for(const{
added:c,modified:s,removed:a}of t)p.added+=c,p.modified+=s,p.removed+=a;return p}function b({status:t,changes:p,references:c}){const s={added:0,modified:0,removed:0};if(t!=="modified")return{...s,[t]:1};
if(p.length===0&&c.length===0)return{...s,modified:1};for(const{kind:a}of p)s[a==="added"||a==="removed"?a:"modified"]++;return s}function Q({workflows:t}){return t.some(({status:p})=>p!=="unchanged")}
function g({workflows:t}){return y(t.map(({counts:p})=>p))}function C({workflows:[t,...p]}){return t?.unusedIgnores.filter(c=>p.every(({unusedIgnores:s})=>s.includes(c)))??[]}function f({modified:t,added:p,
removed:c}){return[[t,"modified"],[p,"added"],[c,"removed"]].flatMap(([l,o])=>l===0?[]:[`${(0,r.zD)(l)} ${o}`]).join(", ")||"no changes"}}),53436:((T,W,e)=>{e.d(W,{Gg:()=>f,Ms:()=>l,Op:()=>s,Rk:()=>y,
TH:()=>C,TN:()=>g,ZM:()=>Q,dj:()=>B,e1:()=>a,eX:()=>b,jn:()=>c,m0:()=>p});var r=e(18142),k=e(72899);const y=["id","_id","key","name"],b=["name","title","label","displayName"],Q=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function g(m,S){if(m.type!=="object")return;const R=m.members.get(S)??m.matchOnly?.get(S);return R?.type==="string"?R.text==='""'?void 0:R.text:R?.type==="literal"&&/\d/.test(R.text)?R.text:void 0}function C(m){
const S=m.type==="object"&&g(m,"id")===void 0?[...m.members.keys()].sort():[];return t(m,["id","_id","key",...S.filter(R=>Q.test(R))])}function f(m){return t(m,b)}function t(m,S){for(const R of S){const N=g(
m,R);if(N!==void 0)return N}}function p(m){return m==="id"||m==="_id"||m==="key"||m==="name"}function c(m){return m.type==="string"||m.type==="literal"}function s(m,S,R){return R&&p(m)&&c(S)}function a(m){
return m.startsWith('"')?m.includes("\\")?JSON.parse(m):m.slice(1,-1):m}class l{#e;#t;#A;#n=new Map;#s=new Map;#r=new Map;#o=0;constructor(S,R=N=>{}){this.#e=S,this.#t=S.lines.length===0,this.#A=R}read(S){
const{fields:R,orders:N}=this.#e,U=i=>(0,k.pi)(R,i,this.#A);return(0,r.qF)(S,void 0,{enter:(i,A)=>this.#t?void 0:{key:A,outer:i},scalar:i=>this.scalar(i),array:(i,A)=>{const h=i.length>0&&U({key:void 0,
outer:A});return this.array(h?[]:i,(0,k.pi)(N,A,this.#A))},object:(i,A)=>{let h;for(const[n,u]of R.size===0?[]:i)U({key:n,outer:A})&&(i.delete(n),p(n)&&(h=(h??new Map).set(n,u)));return this.object(i,
h)}})}scalar(S){let R=this.#n.get(S);return R===void 0&&(R={type:S.startsWith('"')?"string":"literal",id:++this.#o,text:S},this.#n.set(S,R)),R}array(S,R=!1){const N=R?S.toSorted((A,h)=>A.id-h.id):S;let U=N.
length;for(const{id:A}of N)U=d(U,A);const i=this.#i(U,{type:"array",id:this.#o+1,items:N,unordered:R});return this.#t?i:{type:"array",id:i.id,items:S,unordered:R}}object(S,R){let N=~S.size;for(const[i,
{id:A}]of S){const h=this.#s.get(i)??this.#s.size;h===this.#s.size&&this.#s.set(i,h),N=N+d(h,A)|0}const U=this.#i(N,{type:"object",id:this.#o+1,members:S,matchOnly:R});return this.#t?U:{type:"object",
id:U.id,members:S,matchOnly:R}}#i(S,R){for(let N=S;;N=N+1|0){const U=this.#r.get(N);if(U&&o(U,R))return U;if(!U)return this.#r.set(N,R),this.#o++,R}}}function o(m,S){if(m.type==="array")return S.type===
"object"||m.items.length!==S.items.length?!1:m.items.every(({id:R},N)=>R===S.items[N]?.id);if(S.type==="array"||m.members.size!==S.members.size)return!1;for(const[R,{id:N}]of S.members)if(m.members.get(
R)?.id!==N)return!1;return!0}function d(m,S){const R=Math.imul(m^m>>>15,739982445)^Math.imul(S^S>>>16,73244475);return Math.imul(R^R>>>13,695872825)}function B(m){if(c(m))return m.text;if(m.type==="ar\
ray"){const R=m.items.map(B);return`[${(m.unordered?R.sort():R).join()}]`}return`{${Array.from(m.members,([R,N])=>`${JSON.stringify(R)}:${B(N)}`).sort().join()}}`}}),19630:((T,W,e)=>{e.d(W,{TA:()=>Q,b6:()=>b,
ol:()=>C});var r=e(4573),k=e(77598),y=e(53436);function b(f){return(0,r.isUtf8)(f)?f.toString():void 0}function Q(f,t,p){const c=/\.json$/i.test(f)?b(t):void 0;return c===void 0?void 0:p.read(c)}function g(f,t,p,c){
if(t.equals(p))return!0;const s=new Interner(c),a=Q(f,t,s);return a!==void 0&&a.id===Q(f,p,s)?.id}function C({files:f},t){const p=s=>(0,k.createHash)("sha256").update(s).digest("hex"),c=Array.from(f,([
s,a])=>{const l=Q(s,a,new y.Ms(t));return[s,p(l?(0,y.dj)(l):a)]});return p(JSON.stringify(c.sort(([s],[a])=>s<a?-1:1)))}}),32614:((T,W,e)=>{e.d(W,{I:()=>He});var r=e(53436);const k=[/^(_?id|key|uuid|guid|identifier)$/i,
/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],y=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,b="*",Q=200,g=64;
function C(F,$){const q=f([]),ge=[],ke=new Set;function de(Ie,Ne,we){if((0,r.jn)(Ie))c(Ie.text,Ne,we);else if(Ie.type==="object")Ge(Ie,Ne,we);else{const Je=Ie.items.length>1&&Ie.items.some(({type:je})=>je===
"array");for(const[je,qe]of Ie.items.entries())de(qe,t(Ne,"[]"),{...we,array:Ie.items,...Je&&{slot:je}})}}function Ge(Ie,Ne,{key:we,array:Je,map:je,...qe}){let tt=qe;if(Je!==void 0||we!==void 0){const ne={
side:qe.side,value:Ie,field:Ne,outer:qe.place,key:we,array:Je??[]};tt={...qe,place:ne,map:we===void 0?void 0:je},ge.push(ne)}const at=l(Ie,ke),We=tt===qe&&[...Ie.members.keys()].some(ne=>je?.members.has(
ne));for(const[ne,P]of Ie.members){const K=t(Ne,at||We?b:ne);We&&c(JSON.stringify(ne),K,tt,P),(!We||P.type==="array")&&de(P,K,at?{...tt,key:ne,map:Ie}:tt)}}for(const Ie of[F,$])s(Ie,ke);return de(F,q,
{side:"base"}),de($,q,{side:"head"}),{root:q,places:ge,find:o(ge)}}function f(F){return{keys:F,inner:new Map,texts:new Map,references:[]}}function t(F,$){const q=F.inner.get($)??f([...F.keys,$]);return F.
inner.set($,q),q}function p(F,$){return F?.inner.get($)??F?.inner.get(b)}function c(F,{keys:$,texts:q,references:ge},{place:ke,slot:de},Ge){if(F.length>Q)return;q.set(F,(q.get(F)??0)+1);const Ie=F.startsWith(
'"')?F.length>2:y.test($.findLast(Ne=>Ne!=="[]")??"")&&/^\d+$/.test(F);ke&&Ie&&ge.push({text:F,place:ke,slot:de,value:Ge})}function s(F,$){if((0,r.jn)(F)){F.text.length<=Q&&$.add((0,r.e1)(F.text));return}
const q=F.type==="array"?F.items:[...F.members.values()];for(const ge of q)s(ge,$);if(F.type==="object"&&!q.some(a))for(const ge of F.members.keys())$.add(ge)}function a(F){return F.type==="object"}function l({
members:F},$){const q=[...F.keys()].filter(ge=>!y.test(ge)&&$.has(ge));return q.length>0&&2*q.length>=F.size&&[...F.values()].every(a)}function o(F){const $=new Map;for(const q of F){const ge=(ke,de)=>{
const Ge=k.findIndex(Ne=>Ne.test(ke)),Ie=`${q.side} ${Ge} ${de}`;Ge>=0&&$.set(Ie,($.get(Ie)??new Set).add(q))};q.key!==void 0&&ge(b,JSON.stringify(q.key));for(const[ke,de]of q.value.members)(0,r.jn)(de)&&
ge(ke,de.text)}return(q,ge)=>{const ke=[...k.keys()].map(de=>$.get(`${ge.side} ${de} ${q}`));return d([...ke.find(de=>de)??[]],ge)}}function d(F,$){if(!(F.length>g))for(let q=$;;q=q.outer){const ge=q,
ke=ge?F.filter(de=>B(de,ge)):F;if(ke.length>0||!q)return ke.length===1?ke[0]:void 0}}function B(F,$){return F!==void 0&&(F===$||B(F.outer,$))}const m=/^(source|from|origin|src|tail|out)$/,S=/^(target|to|dest|destination|head|in)$/,
R=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
N=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,U=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
i="label title name condition if when event type relationship selectedRelationships".split(" "),A=60;function h(F,$){const q=C(F,$),ge=n(q.root).flatMap(Ie=>u(Ie,q)),ke=I(ge),de=ke.length>0?ke:L(ge,q),
Ge=new Set(de.flatMap(({source:Ie,target:Ne})=>[Ie.field,Ne.field]));return{...q,nodes:q.places.filter(({field:Ie})=>Ge.has(Ie)),edges:de}}function n(F){return[F,...[...F.inner.values()].flatMap(n)]}function u(F,{
find:$}){const q=F.references.flatMap(Ne=>{const we=$(Ne.text,Ne.place);return we?[{...Ne,target:we}]:[]}),ge=q[0]?.place.field,ke=q.filter(({place:Ne,target:we})=>!B(Ne,we));if(ge===void 0||2*ke.length<
q.length)return[];const de=q.length/F.references.length,Ge=de>=.5&&w(F.references)-w(q)<=2;return de>=.9||Ge&&E(F.keys.slice(-2),R)?[{field:F,item:ge,keys:F.keys.slice(ge.keys.length),references:q}]:[]}
function w(F){return new Set(F.map(({text:$})=>$)).size}function E(F,$){return F.flatMap(ge=>ge.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(ge=>$.test(ge.toLowerCase()))}function I(F){return F.flatMap(
$=>{const q=({item:Ge,references:Ie})=>!Ie.some(({target:Ne})=>Ne.field===Ge),ge=F.filter(Ge=>Ge.item===$.item&&q(Ge)),ke=D(ge,m);if(!ke||D(ge,S)!==$)return[];const de=new Map(ke.references.map(Ge=>[Ge.
place,Ge]));return $.references.flatMap(Ge=>{const{place:Ie,target:Ne,text:we}=Ge,Je=de.get(Ie),je={links:[ke.field,$.field],texts:[Je?.text??"",we]},qe=x(Ge,Ie,[]);return Je?[{source:Je.target,target:Ne,
label:qe,item:Ie.value,...je}]:[]})})}function D(F,$){const q=({references:ge,keys:ke})=>100*w(ge)-ke.length;return F.filter(({keys:ge})=>E(ge,$)).sort((ge,ke)=>q(ke)-q(ge))[0]}function L(F,$){const q={
forward:[],backward:[]};for(const{field:ke,references:de}of F){let[Ge,Ie]=[[],!1];const Ne=de.flatMap(Je=>{const{place:je,target:qe,text:tt}=Je,{source:at,inside:We}=Y(je,qe,$)??{};if(!at||!We)return[];
Ge=ke.keys.slice(We.field.keys.length),Ie=at!==We;const ne=je===at?void 0:je,P=x(Je,ne,Ge);return[{source:at,target:qe,label:P,links:[ke],texts:[tt],item:ne?.value}]});if(10*Ne.length<9*de.length)continue;
const we=Ne.map(Je=>({...Je,source:Je.target,target:Je.source}));E(Ge,N)?q.backward.push(...we):(Ie||E(Ge,R))&&q.forward.push(...Ne)}const ge=q.forward.length>0?q.forward:q.backward;return new Set(ge.
flatMap(({texts:ke})=>ke)).size>1?ge:[]}function Y(F,{field:$},{find:q}){for(let ge=F;ge;ge=ge.outer){const ke=ge.key===void 0?void 0:q(JSON.stringify(ge.key),ge),de=[ge,ke].find(Ge=>Ge?.field===$);if(de)
return{source:de,inside:ge}}}function x({slot:F,value:$},q,ge){const ke=i.map(Ie=>{const[Ne,we]=[q?.field.inner.get(Ie),v(q?.value.members.get(Ie))];return Ne&&Ne.texts.size+(Ne.inner.get("[]")?.texts.
size??0)>1||we?.includes(" ")?we:void 0}),de=ge.filter(Ie=>!U.test(Ie)),Ge=F===void 0?[]:[`output ${F+1}`];return[v($),...ke].find(Ie=>Ie)??[...de,...Ge].join(", ")}function v(F){if(F?.type==="array"&&
F.items.length>0&&F.items.length<4){const q=F.items.map(v);return q.includes(void 0)?void 0:q.join(", ")}const $=F?.type==="string"?String(JSON.parse(F.text)):"";return $.trim()===""||$.length>A?void 0:
$}var _=e(13499),re=e(11345),G=e(58132),M=e(30706);const H={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},J={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff\
8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},j={same:"-->",added:"==>",removed:"-.->"},te=40,ae=500,ee=5e4,Z=40,ie=6;function z(F,$,{isWhole:q,
hide:ge}){const ke=new Set(F.filter(({status:Ie})=>q||Ie!=="same")),de=[...ke];for(const{source:Ie,target:Ne,status:we}of $)we!=="same"&&ke.add(Ie).add(Ne),(Ie.status!=="same"||Ne.status!=="same")&&de.
push(Ie,Ne);if(ke.size===0)return{};for(const Ie of[new Set([...ke,...de]),ke]){const Ne=$.filter(({source:je,target:qe})=>Ie.has(je)&&Ie.has(qe)),we=F.filter(je=>Ie.has(je)),Je=Ie.size<=te&&Ne.length<=
ae?xe(we,Ne,ge):void 0;if(Je&&Je.length<=ee)return{picture:Je}}return{note:`The picture is left out: it would have ${ke.size>te?(0,M.hS)(ke.size,"node"):"too many connections"}.`}}function xe(F,$,q){const ge=new Map(
F.map((de,Ge)=>[de,`n${Ge+1}`])),ke=F.map(de=>`  ${ge.get(de)}["${H[de.status]}${Qe(q(de.label))||"?"}"]`);for(const{source:de,target:Ge,label:Ie,status:Ne}of $){const we=`${H[Ne]}${Qe(q(Ie))}`.trim();
ke.push(`  ${ge.get(de)} ${j[Ne]}${we===""?"":`|"${we}"|`} ${ge.get(Ge)}`)}for(const[de,Ge]of Object.entries(J)){const Ie=F.filter(Ne=>Ne.status===de).map(Ne=>ge.get(Ne));Ie.length>0&&ke.push(`  class\
Def ${de} ${Ge}`,`  class ${Ie.join()} ${de}`)}return[`flowchart ${be(F,$)>ie?"TD":"LR"}`,...ke].join(`
`)}function be(F,$){const q=new Set($.map(({target:Ge})=>Ge)),ge=new Set(F);let ke=F.filter(Ge=>!q.has(Ge)),de=0;for(ke.length===0&&(ke=F.slice(0,1));ke.length>0;de++){for(const Ie of ke)ge.delete(Ie);
ke=$.filter(({source:Ie,target:Ne})=>ke.includes(Ie)&&ge.has(Ne)).map(({target:Ie})=>Ie)}return de}function Qe(F){return(0,G.RK)((0,G.Jj)(F.replace(/\s+/g," ").trim(),Z)).replace(pe,$=>$==='"'?"#quot;":
`#${$.codePointAt(0)};`)}const pe=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function He(F,$=q=>q){const[q,ge]=[F.base??F.head,F.head??F.base];if(q===void 0||ge===void 0)
return;const ke=(0,re.j9)([ge,q]),de=h(q,ge),Ge=lt(F,de,ke),Ie=[...new Set(Ge.values())].sort((qe,tt)=>qe.rank-tt.rank),Ne=Be(de,Ge),we=Te(de,Ne);$e(F,Ie,ke,we);const Je=new Map(Ne.map(({item:qe,source:tt,
target:at})=>[qe,`${tt.label} \u2192 ${at.label}`])),je=qe=>qe.filter(Oe).length;return{...z(Ie,Ne,{isWhole:F.status!=="modified",hide:$}),connections:Ue(Ne),size:{nodes:je(de.nodes),connections:je(de.
edges.map(({source:qe})=>qe))},tells:we,labelOf:ke.labelOf,endsOf:qe=>Je.get(qe)}}function Oe({side:F}){return F==="head"}function et(F){return F?`${et(F.outer)}/${F.key??""}`:""}function lt({matches:F},{
places:$,nodes:q},ge){const ke=new Map($.map((Je,je)=>[Je,je])),de=Je=>Je.key===void 0?`${Je.value.id}`:et(Je),Ge=ye($.filter(Oe),de),Ie=ye(F,({base:Je})=>Je.id),Ne=new Map;let we=-1;for(const Je of q){
if(Ne.has(Je))continue;const je=Oe(Je)?void 0:Je,qe=je&&Ie.get(je.value.id)?.shift(),tt=je?(qe&&Ge.get(`${qe.head.id}`)?.shift())??Ge.get(de(je))?.shift():Je;we=(tt&&ke.get(tt))??we+1e-6;const at=tt===
void 0?"removed":je?"same":"added",We=[tt,je].filter(P=>P!==void 0),ne={label:ot(tt??Je,ge),status:at,rank:we,places:We};for(const P of We)Ne.set(P,ne)}return Ne}function ot({key:F,value:$,array:q},ge){
const ke=["type","componentType","kind","id","identifier","nodeId"].map(de=>(0,r.TN)($,de));return F??ge.nameOf($,q)??(0,r.e1)(ke.find(de=>de!==void 0)??"?")}function ye(F,$){const q=new Map;for(const ge of F){
const ke=q.get($(ge))??[];ke.push(ge),q.set($(ge),ke)}return q}function Be({edges:F},$){const q=F.flatMap(we=>{const[Je,je]=[$.get(we.source),$.get(we.target)];return Je&&je?[{...we,source:Je,target:je,
status:Oe(we.source)?"added":"removed"}]:[]}),ge=({source:we,target:Je,label:je})=>`${we.rank} ${Je.rank} ${je}`,[ke,de]=[q.filter(({status:we})=>we==="removed"),q.filter(({status:we})=>we==="added")],
Ge=ye(ke,ge);return[...de.map(we=>Ge.get(ge(we))?.pop()?{...we,status:"same"}:we),...[...Ge.values()].flat()].sort((we,Je)=>we.source.rank-Je.source.rank||we.target.rank-Je.target.rank)}function Ue(F){
const $=F.filter(({status:ge})=>ge!=="same"),q=new Map;for(const ge of["target","label"]){const ke=de=>`${de.source.rank} ${ge==="label"?de.label:de.target.rank}`;for(const[de,Ge,...Ie]of ye($,ke).values()){
if(!de||!Ge||Ie.length>0||de.status===Ge.status)continue;[de.source,de.target,Ge.target].every(({places:we})=>we.length===2)&&!q.has(de)&&!q.has(Ge)&&q.set(de,Ge).set(Ge,de)}}return $.flatMap(ge=>{const ke=q.
get(ge);return ge.status==="same"||ke&&ge.status==="removed"?[]:[{...ge,kind:ke?"rewired":ge.status,was:ke}]})}function Te({root:F,nodes:$},q){const ge=q.filter(({status:we})=>we!=="same"),ke=new Set(
ge.flatMap(we=>we.links)),de=new Set(ge.map(({item:we})=>we)),Ge=new Set($.map(({field:we})=>we)),Ie={same:new Set,added:new Set,removed:new Set};for(const{status:we,texts:Je,label:je,source:qe,target:tt}of ge){
const at=[qe.label,tt.label,...je.split(", ")].map(We=>JSON.stringify(We));for(const We of[...Je,...at])Ie[we].add(We)}function Ne(we,Je,je){if(Je===void 0||Ge.has(Je)||we.type==="hidden")return[{text:""}];
const qe=Je.keys.at(-1)===b?[{text:JSON.stringify(je),field:Je}]:[];if((0,r.jn)(we))return[...qe,{text:we.text,field:Je}];const tt=we.type==="array"?we.items.map(at=>["[]",at]):[...we.members];return[
...qe,...tt.flatMap(([at,We])=>Ne(We,p(Je,at),at))]}return we=>{if(we.kind==="reordered"||we.kind==="moved")return!1;const Je=we.path.map(We=>We.type==="member"?We.key:"[]"),je=Je.reduce(p,F),tt=we.path.
slice(0,-1).some(We=>We.type==="item"&&de.has(We.item)),at=(We,ne)=>{const P=Ne(We,je,Je.at(-1)??""),K=P.some(oe=>ke.has(oe.field)),O=(oe,le)=>ne.has(oe)||Ce(le)||K&&Re(oe,le);return(K||tt)&&P.every(oe=>oe.
field&&O(oe.text,oe.field))};return we.kind==="modified"?at(we.from,Ie.removed)&&at(we.to,Ie.added):at(we.value,Ie[we.kind])}}function Ce({keys:F}){return/^(_?id|identifier|uuid)$/.test(F.at(-1)??"")}
function Re(F,{texts:$}){const q=$.get(F)??0,ge=[...$.values()].reduce((ke,de)=>ke+de,0);return q>2&&2*q>ge&&/^"?[\w.-]{0,30}"?$/.test(F)}function $e(F,$,{componentOf:q},ge){const ke=(0,_.pi)(F),de=new Map;
for(const Ge of $){const[{id:Ie}={},Ne]=Ge.places.map(we=>we.value);for(const{value:we,array:Je}of Ge.places){const je=(0,re.qU)(we)===void 0&&q(we,Je);for(const qe of[Ie!==Ne?.id&&we,je])qe&&de.set(qe,
[...de.get(qe)??[],Ge])}}for(const Ge of F.changes){if(ge(Ge)||ke(Ge))continue;const Ie=[F.head];for(const we of Ge.path)Ie.push(he(Ie.at(-1),we));const Ne=["value"in Ge&&Ge.value,...Ie.reverse()].find(
we=>de.has(we));for(const we of de.get(Ne)??[])we.status==="same"&&(we.status="modified")}}function he(F,$){return $.type==="item"?$.item:$.type==="member"?F?.type==="object"?F.members.get($.key):void 0:
F?.type==="array"?F.items[$.index]:void 0}}),72899:((T,W,e)=>{e.d(W,{K$:()=>r,pi:()=>y,wo:()=>k});const r={lines:[],fields:new Map,orders:new Map};function k(Q){const g=new Set,[C,f]=[new Map,new Map];
for(const[t,p]of Q.split(/\r\n|\r|\n/).entries()){const c=p.trim();if(c===""||c.startsWith("#")||g.has(c))continue;const s=c.replace(/\[\]$/,""),a=s.split(".").reverse();if(a.includes(""))throw new Error(
`has an empty key in line ${t+1} (join keys by single dots)`);if(a.every(d=>d==="*"))throw new Error(`has only * in line ${t+1}, which would ignore everything (name a key)`);g.add(c);const l=s===c?C:f,
o=a[0]??"";l.set(o,[...l.get(o)??[],{line:c,keys:a}])}return{lines:[...g],fields:C,orders:f}}function y(Q,g,C){if(Q.size===0||g===void 0)return!1;const f=g.key?.slice(g.key.lastIndexOf(".")+1),p=[...Q.
get("*")??[],...f!==void 0&&Q.get(f)||[]].filter(({keys:c})=>b(g,c));for(const{line:c}of p)C(c);return p.length>0}function b(Q,g){let C=Q;for(let f=0;f<g.length;){if(C===void 0)return!1;const t=g[f]===
"*"?["*"]:C.key?.split(".").reverse()??[""];if(t.some((p,c)=>p!==g[f+c]))return!1;f+=t.length,C=C.outer}return!0}}),50979:((T,W,e)=>{e.d(W,{O:()=>et,q:()=>Oe});var r=e(53436),k=e(72899);function y(ye,Be){
const Ue=Be.size===0?void 0:Be.get(JSON.stringify(ye));return Ue===void 0?void 0:JSON.parse(Ue)}function b({base:ye,head:Be}){return ye===Be?[]:r.Rk.flatMap(Ue=>{const[Te,Ce]=[(0,r.TN)(ye,Ue),(0,r.TN)(
Be,Ue)];return Te!==Ce&&Te?.startsWith('"')&&Ce?.startsWith('"')?[[Te,Ce]]:[]})}function Q(ye,Be){const Ue=new Map;for(const[Ce,Re]of ye)Ue.set(Ce,(Ue.get(Ce)??new Set).add(Re));const Te=([Ce,Re])=>Ue.
get(Ce)?.size===1&&Be.base.get(Ce)===1&&Be.head.get(Re)===1;return new Map(ye.filter(Te))}function g(ye){const Be={base:new Map,head:new Map},Ue=(Te,Ce,Re)=>{if(Te.type==="array")for(const $e of Te.items)
Ue($e,!0,Re);if(Te.type==="object"){for(const $e of Ce?new Set([...r.Rk.map(he=>(0,r.TN)(Te,he)),Te.id]):[])$e!==void 0&&Be[Re].set($e,(Be[Re].get($e)??0)+1);for(const $e of Te.members.values())Ue($e,
!1,Re)}};for(const Te of ye)Ue(Te.base,!1,"base"),Ue(Te.head,!1,"head");return Be}function C(ye,Be,Ue){const Te={element:new Map,member:new Map};function Ce($e,he=!1){if(Be.size===0&&!Ue)return $e;if((0,r.
jn)($e))return ye.scalar(Be.get($e.text)??$e.text);const F=he?Te.element:Te.member;let $=F.get($e.id);return $===void 0&&($=$e.type==="object"?ye.object(Re($e,he)):ye.array($e.items.map(q=>Ce(q,!0)),$e.
unordered),F.set($e.id,$)),$}function Re({members:$e},he){const F=new Map;for(const[$,q]of $e)(0,r.Op)($,q,he)?Ue||F.set($,q):F.set(y($,Be)??$,Ce(q));return F}return($e,he)=>Ce($e,he).id}function f(ye,Be){
const Ue={base:C(ye,Be,!0),head:C(ye,new Map,!0)};return{interner:ye,renames:Be,follow:C(ye,Be,!1),bare:Ue}}var t=e(63102);class p extends t.A{tokenize(Be){return Be.slice()}join(Be){return Be}removeEmpty(Be){
return Be}}const c=new p;function s(ye,Be,Ue){return c.diff(ye,Be,Ue)}const a=500;function l(ye,Be){const[Ue,Te]=[ye.base.map($=>Be.base($)),ye.head.map($=>Be.head($))],Re=s(Ue,Te,{maxEditLength:a,comparator:($,q)=>$!==
void 0&&$===q});if(Re===void 0)return R(o(ye,Be).sort(S));const $e=[];let[he,F]=[0,0];for(const{added:$,removed:q,count:ge}of Re){const[ke,de]=[$?he:he+ge,q?F:F+ge];!$&&!q&&$e.push(...m({base:ye.base.
slice(he,ke),head:ye.head.slice(F,de)})),[he,F]=[ke,de]}return $e}function o(ye,Be){return B(ye,Be).flatMap(m)}function d(ye,Be){return B(ye,Be).filter(({base:Ue,head:Te})=>Ue.length===1&&Te.length===
1).flatMap(m)}function B(ye,Be){const Ue=new Map;for(const Te of["base","head"])for(const Ce of ye[Te]){const Re=Be[Te](Ce);if(Re===void 0)continue;const $e=Ue.get(Re)??{base:[],head:[]};$e[Te].push(Ce),
Ue.set(Re,$e)}return[...Ue.values()].filter(({base:Te,head:Ce})=>Te.length>0&&Ce.length>0)}function m({base:ye,head:Be}){return ye.flatMap((Ue,Te)=>{const Ce=Be[Te];return Ce===void 0?[]:[[Ue,Ce]]})}function S([
ye],[Be]){return ye-Be}function R(ye){const Be=[],Ue=[];for(const[Ce,[,Re]]of ye.entries()){let[$e,he]=[0,Be.length];for(;$e<he;){const F=$e+he>>1;(ye[Be[F]??0]?.[1]??0)<Re?$e=F+1:he=F}Ue.push(Be[$e-1]),
Be[$e]=Ce}const Te=[];for(let Ce=Be.at(-1);Ce!==void 0;Ce=Ue[Ce])Te.push(ye[Ce]??[0,0]);return Te.reverse()}function N(ye,Be){const[Ue,Te]=[new Set(Be.map(([Ce])=>Ce)),new Set(Be.map(([,Ce])=>Ce))];return{
base:ye.base.filter(Ce=>!Ue.has(Ce)),head:ye.head.filter(Ce=>!Te.has(Ce))}}function U(ye,Be){const Ue=[];let[Te,Ce]=[0,0];for(const[Re,$e]of[...R(ye),[1/0,1/0]]){const[he,F]=[Te,Ce];for(;(Be.base[Te]??
1/0)<Re;)Te++;for(;(Be.head[Ce]??1/0)<$e;)Ce++;Te>he&&Ce>F&&Ue.push({base:Be.base.slice(he,Te),head:Be.head.slice(F,Ce)})}return Ue}const i=.4,A=.9,h=4e4,n=4,u=/^(""|0|true|false|null)$/,w=.25,E=new Set(
[...r.eX,"type"]);function I({arrays:ye,rest:Be,pairs:Ue},Te){const Ce=v(ye,Te),Re=Y(ye.base,Ue),$e=x(ye),he=[...r.eX,"key"].map(q=>L(ye,ge=>(0,r.TN)(ge,q))),F=L(ye,q=>q.type==="object"?q.members.get(
"type")?.id??-1:void 0),$=[];for(const q of[...he,F]){const ge=D(B(N(Be,$),q),Ue,Ce).flatMap(de=>{const{weighted:Ge,plain:Ie}=Ce.compare(de);return($e(de)?Ie>=A:Ge>=i)||q!==F?[{pair:de,alike:Ge,distance:Re(
de)}]:[]});ge.sort((de,Ge)=>Ge.alike-de.alike||de.distance-Ge.distance||de.pair[0]-Ge.pair[0]||de.pair[1]-Ge.pair[1]);const ke={base:new Set,head:new Set};for(const{pair:de}of ge)ke.base.has(de[0])||ke.
head.has(de[1])||(ke.base.add(de[0]),ke.head.add(de[1]),$.push(de))}return $}function D(ye,Be,Ue){const Te=ye.reduce((Ce,{base:Re,head:$e})=>Ce+Re.length*$e.length,0);return ye.flatMap(Ce=>Te>h?[...Ue.
shareRare(Ce),...U(Be,Ce).flatMap(m)]:Ce.base.flatMap(Re=>Ce.head.map($e=>[Re,$e])))}function L({base:ye,head:Be},Ue){const Te=(Ce,Re)=>Ce&&Ue(Ce,Re);return{base:Ce=>Te(ye[Ce],"base"),head:Ce=>Te(Be[Ce],
"head")}}function Y(ye,Be){const Ue=new Map(R(Be));let Te=0;const Ce=Array.from(ye,(Re,$e)=>(Te=(Ue.get($e)??$e+Te)-$e,Te));return([Re,$e])=>Math.abs(Re+(Ce[Re]??0)-$e)}function x({base:ye,head:Be}){const Ue=$e=>$e?
[(0,r.TH)($e),(0,r.Gg)($e)]:[void 0],[Te,Ce]=[new Set(ye.flatMap(Ue)),new Set(Be.flatMap(Ue))],Re=($e,he)=>Ue($e).every(F=>F!==void 0&&!he.has(F));return([$e,he])=>Re(ye[$e],Ce)&&Re(Be[he],Te)}function v(ye,{
renames:Be,follow:Ue}){const Te=new Map,Ce=new Set,Re={base:new Map,head:new Map};let $e=0;function he(Ne,we){const Je=Te.get(Ne)??new Map;Je.size===0&&Te.set(Ne,Je);const je=Je.get(we)??++$e;return je===
$e&&Je.set(we,je),je}function F(Ne,we){const Je=new Set,je=(qe,tt,at)=>{if((0,r.jn)(qe)||(qe.type==="array"?qe.items.length:qe.members.size)===0){const We=he(tt,we==="base"?Ue(qe):qe.id);Je.add(We),(!(0,r.
jn)(qe)||u.test(qe.text))&&Ce.add(We)}else if(qe.type==="array")for(const We of qe.items)je(We,he(tt,""),!0);else for(const[We,ne]of qe.members)tt===0&&(0,r.jn)(ne)&&E.has(We)||(0,r.Op)(We,ne,at)||je(
ne,he(tt,we==="base"&&y(We,Be)||We),!1)};je(Ne,0,!0);for(const qe of Je)Re[we].set(qe,(Re[we].get(qe)??0)+1);return Je}const $={base:ye.base.map(Ne=>F(Ne,"base")),head:ye.head.map(Ne=>F(Ne,"head"))},q=(Ne,we)=>$[Ne][we]??
new Set,ge=new Map;for(const[Ne,we]of[...Re.base,...Re.head]){const Je=(Ce.has(Ne)?w:1)/we;ge.set(Ne,Math.min(ge.get(Ne)??1,Je))}const ke=Ne=>ge.get(Ne)??0,de=Ne=>{let we=0;for(const Je of Ne)we+=ke(Je);
return we},Ge={base:$.base.map(de),head:$.head.map(de)},Ie=(Ne,we)=>we===0?0:2*Ne/we;return{compare([Ne,we]){const[Je,je]=[q("base",Ne),q("head",we)];let[qe,tt]=[0,0];for(const We of Je)je.has(We)&&(qe++,
tt+=ke(We));return{weighted:Ie(tt,(Ge.base[Ne]??0)+(Ge.head[we]??0)),plain:Ie(qe,Je.size+je.size)}},shareRare({base:Ne,head:we}){const Je=new Map;for(const je of we)for(const qe of q("head",je))ke(qe)>=
1/n&&Je.set(qe,[...Je.get(qe)??[],je]);return Ne.flatMap(je=>{const qe=new Set([...q("base",je)].flatMap(tt=>Je.get(tt)??[]));return Array.from(qe,tt=>[je,tt])})}}}function _(ye,Be,Ue){return v({base:[
ye],head:[Be]},Ue).compare([0,0]).weighted}function re(ye,Be,Ue=!1){let Te=[],Ce={base:[...ye.base.keys()],head:[...ye.head.keys()]};const Re=Ie=>{Ie.length!==0&&(Te=[...Te,...Ie].sort(S),Ce=N(Ce,Ie))},
$e=()=>Ce.base.length===0||Ce.head.length===0,he=Ie=>Re(U(Te,Ce).flatMap(Ne=>l(Ne,Ie))),F=Ue||[...ye.base,...ye.head].some(({type:Ie})=>Ie==="object"),$=r.Rk.filter(Ie=>!(H(ye.base,Ie)&&H(ye.head,Ie)));
if(F){const[Ie,...Ne]=J($,ye,Be);Re(Ie?.pairs??[]);for(const{key:we}of Ne)Re(d(Ce,G(ye,we)))}const q=L(ye,({id:Ie})=>Ie),ge={...q,base:L(ye,Ie=>Be.follow(Ie,!0)).base};for(const Ie of Be.renames.size>
0?[ge,q]:[q]){if($e())return Te;he(Ie),F&&Re(o(Ce,Ie))}if(F&&!$e()){const[Ie]=J(te(ye),ye,Be);Ie&&Re(d(Ce,G(ye,Ie.key)));const Ne=we=>L(ye,(Je,je)=>M(Je,Be.bare[je],we));he(Ne(1)),Re(o(Ce,Ne(3))),Re(I(
{arrays:ye,pairs:Te,rest:Ce},Be))}const ke=$.length<r.Rk.length,de=Ie=>Ie&&!$.some(Ne=>(0,r.TN)(Ie,Ne))&&!(0,r.Gg)(Ie)&&(ke||!(0,r.TH)(Ie)),Ge=U(Te,Ce).flatMap(({base:Ie,head:Ne})=>ke&&Ie.join()===Ne.
join()?m({base:Ie,head:Ne}):m({base:Ie.filter(we=>de(ye.base[we])),head:Ne.filter(we=>de(ye.head[we]))}));return Re(Ge),Te}function G(ye,Be){return L(ye,Ue=>(0,r.TN)(Ue,Be))}function M(ye,Be,Ue){if(ye.
type!=="object")return;const Te=r.Rk.filter(Ce=>{const Re=ye.members.get(Ce);return Re&&(0,r.jn)(Re)});return ye.members.size-Te.length<Ue?void 0:Be(ye,!0)}function H(ye,Be){const Ue=ye.map(Ce=>Number(
(0,r.TN)(Ce,Be)?.replaceAll('"',"")||Number.NaN)),[Te=-1]=Ue;return ye.length>1&&(Te===0||Te===1)&&Ue.every((Ce,Re)=>Ce===Te+Re)}function J(ye,Be,Ue){const Te={base:[...Be.base.keys()],head:[...Be.head.
keys()]},Ce=ye.map($e=>({key:$e,pairs:d(Te,G(Be,$e))})),Re=($e,he)=>$e.every(([$,q],ge)=>$===he[ge]?.[0]&&q===he[ge]?.[1])?0:j(he,Be,Ue)-j($e,Be,Ue);return Ce.sort(({pairs:$e},{pairs:he})=>he.length-$e.
length||Re($e,he))}function j(ye,Be,{interner:Ue,renames:Te,bare:Ce}){const Re=ye.flatMap(([he,F])=>{const[$,q]=[Be.base[he],Be.head[F]];return $&&q?[{base:$,head:q}]:[]}),$e=C(Ue,new Map([...Te,...Re.
flatMap(b)]),!0);return Re.filter(({base:he,head:F})=>[$e,Ce.head].some($=>$(he,!0)===Ce.head(F,!0))).length}function te({base:ye,head:Be}){const Ue=new Map;for(const Re of Be)for(const $e of Re.type===
"object"?Re.members.keys():[])Ue.set($e,(Ue.get($e)??0)+1);const Te=Re=>!(0,r.m0)(Re)&&Re!=="type"&&2*(Ue.get(Re)??0)>Be.length,Ce=[...Ue.keys()].filter(Re=>Te(Re)&&ae(ye,Re)&&ae(Be,Re)).sort();return[
...Ce.filter(Re=>r.ZM.test(Re)),...Ce.filter(Re=>!r.ZM.test(Re))]}function ae(ye,Be){const Ue=ye.flatMap(Ce=>(0,r.TN)(Ce,Be)??[]).filter(Ce=>Ce.startsWith('"'));if(Ue.length<2||2*Ue.length<=ye.length||
new Set(Ue).size<Ue.length)return!1;const Te=new Set(ye.flatMap(Ce=>r.Rk.map(Re=>(0,r.TN)(Ce,Re))));return 2*Ue.filter(Ce=>Te.has(Ce)).length<Ue.length}var ee=e(11345);const Z=8,ie=.5;function z(ye,Be,Ue,Te){
const Ce=(Ie,Ne)=>Ne.filter(({path:we,value:Je})=>we.at(-1)?.type==="item"&&Ue[Ie].get(Je.id)===1),Re={base:Ce("base",ye.base),head:Ce("head",ye.head)},$e=Ie=>Ce(Ie,ye[Ie].flatMap(Ne=>xe(Ne,Te))),he={
base:[...Re.base,...Re.head.length>0?$e("base"):[]],head:[...Re.head,...Re.base.length>0?$e("head"):[]]},F={base:he.base.map(({value:Ie})=>Ie),head:he.head.map(({value:Ie})=>Ie)},$={bases:new Set,heads:new Map};
let q={base:[...F.base.keys()],head:[...F.head.keys()]};const ge=(Ie,Ne)=>{const we=d(q,L(F,Ie)).filter(([Je,je])=>{const[qe,tt]=[he.base[Je],he.head[je]],at=Je<Re.base.length||je<Re.head.length;return!qe||
!tt||!at||qe.arrays===tt.arrays||!Ne(qe.value,tt.value)?!1:($.bases.add(qe.value),$.heads.set(tt.value,qe),!0)});q=N(q,we)},ke=(Ie,Ne)=>(0,r.TN)(Ie,"type")===(0,r.TN)(Ne,"type"),de=(Ie,Ne)=>ke(Ie,Ne)&&
_(Ie,Ne,Be)>=ie,Ge=(Ie,Ne)=>Ie!==void 0&&(Ue[Ne].get(Ie)??0)>1?void 0:Ie;return ge((Ie,Ne)=>Ge((0,r.TH)(Ie),Ne),(Ie,Ne)=>((0,r.TH)(Ie)?.length??0)>=Z||de(Ie,Ne)),ge((Ie,Ne)=>Ge((0,r.Gg)(Ie),Ne),de),ge(
(Ie,Ne)=>Ge((0,r.TH)(Ie),Ne)===(0,r.TH)(Ie)?M(Ie,Be.bare[Ne],3):void 0,ke),$}function xe({value:ye,path:Be},Ue){return(0,ee.Vg)(ye,Ue).flatMap(Te=>{if((0,r.jn)(Te.value))return[];const Ce={value:Te.value,
path:[...Be,Te.step],arrays:void 0};return[Ce,...xe(Ce,Ue)]})}function be(ye,Be,Ue,Te){const Ce=[],Re=[],$e=[],he=[],F={base:[],head:[]},$=[];function q(we,Je,je){we.id!==Je.id&&(we.type==="array"&&Je.
type==="array"?Ne(we,Je):we.type==="object"&&Je.type==="object"?Ie(we,Je,je):je!=="own"&&(0,r.jn)(we)&&(0,r.jn)(Je)&&Be.renames.get(we.text)===Je.text?Re.push({path:[...$],from:(0,r.e1)(we.text),to:(0,r.
e1)(Je.text)}):Ce.push({kind:"modified",path:[...$],from:we,to:Je}))}function ge(we,Je,je){je==="element"&&he.push(...b({base:we,head:Je})),(je==="element"||we.type==="object"&&Je.type==="object")&&$e.
push({base:we,head:Je,path:[...$]}),q(we,Je,je)}function ke({step:we,base:Je,head:je},qe,tt){$.push(we),Je!==void 0&&je!==void 0?ge(Je,je,qe):je!==void 0&&!de(je)?(Ce.push({kind:"added",path:[...$],value:je}),
F.head.push({value:je,path:[...$],arrays:tt}),Ge(je)):Je!==void 0&&!Ue.bases.has(Je)&&(Ce.push({kind:"removed",path:[...$],value:Je}),F.base.push({value:Je,path:[...$],arrays:tt})),$.pop()}function de(we){
const Je=Ue.heads.get(we);return Je===void 0?!1:(Ce.push({kind:"moved",path:[...$],from:Je.path}),ge(Je.value,we,"element"),!0)}function Ge(we){if(Ue.heads.size!==0)for(const{step:Je,value:je}of(0,ee.
Vg)(we,Te))$.push(Je),de(je)||Ge(je),$.pop()}function Ie(we,Je,je){for(const{key:qe,from:tt,...at}of Qe(we,Je,Be)){const We={type:"member",key:qe};tt!==void 0&&Re.push({path:[...$,We],from:tt,to:qe});
const ne=at.base!==void 0&&(0,r.Op)(qe,at.base,je==="element");ke({step:We,...at},ne?"own":"member")}}function Ne(we,Je){const je={base:we.items,head:Je.items},tt=re(je,Be,we.unordered&&Je.unordered).
filter(([ne,P])=>!Ue.bases.has(we.items[ne])&&!Ue.heads.has(Je.items[P])),at=(0,ee.Oe)(je,tt,Te),We=R(tt);if(We.length<tt.length&&!Je.unordered){const ne=new Set(We.map(([,K])=>Je.items[K])),P=at.filter(
K=>K.base&&K.head&&!ne.has(K.head));Ce.push({kind:"reordered",path:[...$],moved:P.map(({step:K})=>K)})}for(const ne of at)ke(ne,"element",je)}return q(ye.base,ye.head,"member"),{changes:Ce,references:Re,
matches:$e,renames:he,unmatched:F}}function Qe(ye,Be,{renames:Ue,follow:Te}){const Ce=new Set,Re=new Map,$e=($,q)=>$.id===q.id||Te($)===q.id;for(const $ of[$e,()=>!0])for(const q of[ge=>ge,ge=>y(ge,Ue)??
ge])for(const[ge,ke]of ye.members){const de=q(ge),Ge=Be.members.get(de);Ge===void 0||Ce.has(ge)||Re.has(de)||!$(ke,Ge)||(Ce.add(ge),Re.set(de,{key:de,base:ke,head:Ge,...de!==ge&&{from:ge}}))}const he=[
...ye.members].filter(([$])=>!Ce.has($)),F=[...Be.members].filter(([$])=>!Re.has($));return[...Re.values(),...he.map(([$,q])=>({key:$,base:q,head:void 0})),...F.map(([$,q])=>({key:$,base:void 0,head:q}))].
sort(($,q)=>$.key<q.key?-1:1)}const pe={bases:new Set,heads:new Map},He=5;function Oe(ye,Be){const Ue=new r.Ms(k.K$),[Te,Ce]=[ye,Be].map($e=>/^\s*[[{]/.test($e)?Ue.read($e):void 0);if(Te===void 0||Ce===
void 0)return;const[Re]=et([{base:Te,head:Ce}],Ue);return Re&&{base:Te,head:Ce,...Re}}function et(ye,Be){const Ue=ot(()=>g(ye)),Te=ot(()=>(0,ee.j9)([...ye.map(({head:he})=>he),...ye.map(({base:he})=>he)])),
Ce=(he,F)=>Te().componentOf(he,F);function Re(he){const F=f(Be,he);return ye.map($=>{const q=be($,F,pe,Ce),{base:ge,head:ke}=q.unmatched;if(ge.length===0||ke.length===0)return q;const de=z(q.unmatched,
F,Ue(),Ce);if(de.heads.size===0)return q;const Ge=be($,F,de,Ce);return Ge.changes.filter(({kind:Ie})=>Ie==="moved").length===de.heads.size?Ge:q})}let $e=new Map;for(let he=0;he<He;he++){const F=Re($e),
$=F.flatMap(ge=>ge.renames),q=$.length===0?new Map:Q($,Ue());if(lt($e,q)){if(F.some(({changes:ge})=>ge.length>0))return F;break}$e=q}return Re(new Map)}function lt(ye,Be){return ye.size===Be.size&&[...ye].
every(([Ue,Te])=>Be.get(Ue)===Te)}function ot(ye){let Be;return()=>(Be??={value:ye()},Be.value)}}),13499:((T,W,e)=>{e.d(W,{Az:()=>U,a2:()=>B,gN:()=>l,lY:()=>m,pi:()=>a,rL:()=>o});var r=e(53436);const k=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,
y=/^([xywh]|width|height|left|top|zoom)$/i,b=["x","left","position","positionAbsolute"],Q=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,g=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
C=/hash|digest|checksum|etag|md5|^sha\d*$/i,f=/^(?=.*\d)[\w+/=-]{16,}$/,t=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,p=/^\d{1,15}$/,c=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
s=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function a({base:i,head:A}){const h={base:U(i),head:U(A)};function n(u,w,E){const I=R(u.at(-1)),D=Y=>Y.test(w)&&Y.test(E);return Q.
test(I)&&D(g)||C.test(I)&&D(f)||t.test(I)&&(D(p)||D(s))?!0:u.at(-2)?.type!=="member"&&c.test(I)&&D(s)&&!h.head().has(w)&&!h.base().has(E)}return u=>{if(u.kind==="reordered"||u.kind==="moved")return!1;
const w=u.kind==="modified"?[u.from,u.to]:[u.value];if(d(u.path)&&w.every(N))return!0;const[E,I]=w;return E?.type!==I?.type||!E||!I||!("text"in E)||!("text"in I)?!1:n(u.path,(0,r.e1)(E.text),(0,r.e1)(
I.text))}}function l(i){return s.test(i)||g.test(i)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(i)}function o(i,A){return c.test(i)&&(0,r.jn)(A)||(k.test(i)||/^[xy]$/.test(i))&&N(A)}function d(i){if(i.slice(B(
i)).some(u=>k.test(R(u))))return!0;const[A,h]=[i.at(-2),R(i.at(-1))],n=A?.type==="item"&&A.item.type==="object"?A.item.members:void 0;return/^[xy]$/.test(h)||y.test(h)&&b.some(u=>n?.has(u))}function B(i){
return i.findLastIndex(({type:A})=>A==="item")+1}function m(i,{matches:A}){const h=new Map(A.map(({base:u,head:w})=>[w,u])),n=new Map;for(const u of i){const w=B(u.path),[E,I]=[u.path[w-1],u.path[w]],
D=/^[xy]$/.test(R(I)),L=D?["x","y"]:k.test(R(I))?[R(I)]:[],Y=E?.type==="item"?E.item:void 0,[x,v]=[S(Y&&h.get(Y),L),S(Y,L)],_=[...u.path.slice(0,w),{type:"member",key:L.join(", ")}];x&&v?n.set(D?E:I,{
kind:"modified",path:_,from:x,to:v}):n.set(u,u)}return[...n.values()]}function S(i,A){const h=i?.type==="object"?A.flatMap(n=>i.members.get(n)??[]):[];if(!(h.length<Math.max(1,A.length)))return h.length===
1?h[0]:{type:"array",id:0,items:h,unordered:!1}}function R(i){return i?.type==="member"?i.key:""}function N(i){if(i.type==="hidden")return!1;if((0,r.jn)(i))return i.type==="literal"&&/\d/.test(i.text);
const A=i.type==="array"?i.items:[...i.members.values()];return A.length>0&&A.every(N)}function U(i){let A;return()=>{if(A)return A;A=new Map;const h=i?[i]:[];for(let n=h.pop();n;n=h.pop())(0,r.jn)(n)?
A.set((0,r.e1)(n.text),(A.get((0,r.e1)(n.text))??0)+1):h.push(...n.type==="array"?n.items:n.members.values());return A}}}),11345:((T,W,e)=>{e.d(W,{Oe:()=>a,Vg:()=>l,j9:()=>C,qU:()=>f});var r=e(53436);
const k=/group|parent|folder|owner/i,y=/^(locale|locales|localeData|i18n|translations)$/,b=/^(data|node)$/,Q=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,g=40;function C(R){const N=R.map(
s),U=h=>N.find(n=>n.get(h))?.get(h);function i(h,n){for(const u of h.type==="object"?[...h.members.keys()].sort():[]){if(k.test(u))continue;const w=(0,r.TN)(h,u),E=u!=="type"?w:w&&/^"\w+:/.test(w)?w.replace(
/\w+:/,""):void 0,I=E===void 0?void 0:U(E);if(!(I===void 0||I.item===h||f(I.item)===void 0)&&(u==="type"||I.array!==n&&!c(n,I.item)))return I.item}}function A(h,n){const u=(0,r.Gg)(h);return f(h)??f(i(
h,n))??(u&&(0,r.e1)(u))}return{componentOf:i,nameOf:A,labelOf(h){const n=/\d/.test(h)?U(h):void 0,u=n&&A(n.item,n.array);return u!==void 0&&JSON.stringify(u)!==h?u:void 0}}}function f(R){const N=R&&((0,r.
TN)(R,"name")??t(R));return N&&(0,r.e1)(N)}function t(R){for(const[N,U]of R.type==="object"?R.members:[]){const A=(y.test(N)&&U.type==="object"?["en",...[...U.members.keys()].sort()]:[]).map(u=>(0,r.TN)(
p(U,u)??U,"name")),h=b.test(N)?[...r.eX.map(u=>(0,r.TN)(U,u)),(0,r.TN)(U,"display_name"),t(U)]:[],n=[...A,...h].find(u=>u!==void 0);if(n!==void 0)return n}}function p(R,N){return R.type==="object"?R.members.
get(N):void 0}function c(R,N){return(N.type==="object"?[...N.members.values()]:[]).some(i=>i.type==="array"&&i.items===R)}function s(R){const N=new Map,U=i=>{if(i.type==="object")for(const A of i.members.
values())U(A);if(i.type==="array")for(const A of i.items){const h=A.type==="object"?[...A.members.keys()].filter(u=>r.ZM.test(u)):[],n=new Set(h.flatMap(u=>(0,r.TN)(A,u)??[]));for(const u of n)N.set(u,
N.has(u)?void 0:{item:A,array:i.items});U(A)}};return U(R),N}function a({base:R,head:N},U,i){const[A,h]=[new Set(U.map(([D])=>D)),new Set(U.map(([,D])=>D))],n=U.flatMap(([D,L])=>{const Y=N[L];return Y?
[{item:Y,index:L,array:N,base:R[D],head:Y}]:[]}),u=R.map((D,L)=>({item:D,index:L,array:R,base:D,head:void 0})),w=N.map((D,L)=>({item:D,index:L,array:N,base:void 0,head:D})),E=[...u.filter(({index:D})=>!A.
has(D)),...n,...w.filter(({index:D})=>!h.has(D))],I=B(E,i);return E.map(D=>({...D,step:o(D,I.get(D))})).sort(d)}function l(R,N){return R.type==="object"?Array.from(R.members,([i,A])=>({step:{type:"mem\
ber",key:i},value:A})):(R.type==="array"?a({base:[],head:R.items},[],N):[]).flatMap(({step:i,head:A})=>A?[{step:i,value:A}]:[])}function o({item:R,index:N},U){if(U===void 0)return{type:"element",index:N};
const i=S(R),A=i!==void 0&&i.length<=g&&!U.startsWith(i);return{type:"item",label:U,...A&&{hint:i},item:R}}function d({step:R},{step:N}){return R.type==="item"&&N.type==="item"?R.label<N.label?-1:1:R.
type==="element"&&N.type==="element"?R.index-N.index:R.type==="item"?-1:1}function B(R,N){const U=new Map,i=new Set,A=new Map(R.map(D=>[D,f(D.item)]));let h=R.filter(D=>(A.get(D)??(0,r.Gg)(D.item)??(0,r.
TH)(D.item))!==void 0);const n=D=>{const L=h.map(D),Y=m(L);h=h.filter((x,v)=>{const _=L[v];return _===void 0||Y.get(_)!==1||i.has(_)?!0:(i.add(_),U.set(x,_),!1)})};n(D=>A.get(D));const u=new Map(h.map(
D=>[D,A.get(D)??f(N(D.item,D.array))])),w=m([...u.values()]),E=D=>{const L=u.get(D),Y=(0,r.Gg)(D.item);return A.get(D)??(w.get(L)===1?L:void 0)??(Y&&(0,r.e1)(Y))},I=(D,L="")=>{const[Y,x]=[(0,r.TH)(D.item),
E(D)??S(D.item)],v=Y&&(0,r.e1)(Y).replace(L,"");return x===void 0||v===void 0?x??v:`${x} (${v})`};return n(D=>E(D)??I(D,Q)),n(D=>I(D,Q)),n(D=>I(D)),n(D=>`${E(D)??S(D.item)??I(D)} [${D.index}${D.head?"":
", before"}]`),U}function m(R){const N=new Map;for(const U of R)N.set(U,(N.get(U)??0)+1);return N}function S(R){const N=(0,r.TN)(R,"type");return N?.startsWith('"')?(0,r.e1)(N):void 0}}),81500:((T,W,e)=>{
e.d(W,{SE:()=>qt,dO:()=>Xt});var r=e(58132),k=e(30706),y=e(71124),b=e(32614),Q=e(13499),g=e(63102);class C extends g.A{constructor(){super(...arguments),this.tokenize=c}equals(X,se,fe){return fe.ignoreWhitespace?
((!fe.newlineIsToken||!X.includes(`
`))&&(X=X.trim()),(!fe.newlineIsToken||!se.includes(`
`))&&(se=se.trim())):fe.ignoreNewlineAtEof&&!fe.newlineIsToken&&(X.endsWith(`
`)&&(X=X.slice(0,-1)),se.endsWith(`
`)&&(se=se.slice(0,-1))),super.equals(X,se,fe)}}const f=new C;function t(V,X,se){return f.diff(V,X,se)}function p(V,X,se){return se=generateOptions(se,{ignoreWhitespace:!0}),f.diff(V,X,se)}function c(V,X){
X.stripTrailingCr&&(V=V.replace(/\r\n/g,`
`));const se=[],fe=V.split(/(\n|\r\n)/);fe[fe.length-1]||fe.pop();for(let Ee=0;Ee<fe.length;Ee++){const Fe=fe[Ee];Ee%2&&!X.newlineIsToken?se[se.length-1]+=Fe:se.push(Fe)}return se}function s(V){for(let X=0;X<
V.length;X++)if(V[X]<" "||V[X]>"~"||V[X]==='"'||V[X]==="\\")return!0;return!1}function a(V){if(!s(V))return V;let X='"';const se=new TextEncoder().encode(V);let fe=0;for(;fe<se.length;){const Ee=se[fe];
Ee===7?X+="\\a":Ee===8?X+="\\b":Ee===9?X+="\\t":Ee===10?X+="\\n":Ee===11?X+="\\v":Ee===12?X+="\\f":Ee===13?X+="\\r":Ee===34?X+='\\"':Ee===92?X+="\\\\":Ee>=32&&Ee<=126?X+=String.fromCharCode(Ee):X+="\\"+
Ee.toString(8).padStart(3,"0"),fe++}return X+='"',X}const l={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},o={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},d={includeIndex:!1,
includeUnderline:!1,includeFileHeaders:!1};function B(V,X,se,fe,Ee,Fe,Me){let ve;Me?typeof Me=="function"?ve={callback:Me}:ve=Me:ve={},typeof ve.context>"u"&&(ve.context=4);const Ye=ve.context;if(ve.newlineIsToken)
throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(ve.callback){const{callback:Xe}=ve;t(se,fe,Object.assign(Object.assign({},ve),{callback:rt=>{
const Et=ze(rt);Xe(Et)}}))}else return ze(t(se,fe,ve));function ze(Xe){if(!Xe)return;Xe.push({value:"",lines:[]});function rt(St){return St.map(function(Mt){return" "+Mt})}const Et=[];let pt=0,Dt=0,Bt=[],
Nt=1,wt=1;for(let St=0;St<Xe.length;St++){const Mt=Xe[St],Tt=Mt.lines||N(Mt.value);if(Mt.lines=Tt,Mt.added||Mt.removed){if(!pt){const xt=Xe[St-1];pt=Nt,Dt=wt,xt&&(Bt=Ye>0?rt(xt.lines.slice(-Ye)):[],pt-=
Bt.length,Dt-=Bt.length)}for(const xt of Tt)Bt.push((Mt.added?"+":"-")+xt);Mt.added?wt+=Tt.length:Nt+=Tt.length}else{if(pt)if(Tt.length<=Ye*2&&St<Xe.length-2)for(const xt of rt(Tt))Bt.push(xt);else{const xt=Math.
min(Tt.length,Ye);for(const iA of rt(Tt.slice(0,xt)))Bt.push(iA);const oA={oldStart:pt,oldLines:Nt-pt+xt,newStart:Dt,newLines:wt-Dt+xt,lines:Bt};Et.push(oA),pt=0,Dt=0,Bt=[]}Nt+=Tt.length,wt+=Tt.length}}
for(const St of Et)for(let Mt=0;Mt<St.lines.length;Mt++)St.lines[Mt].endsWith(`
`)?St.lines[Mt]=St.lines[Mt].slice(0,-1):(St.lines.splice(Mt+1,0,"\\ No newline at end of file"),Mt++);return{oldFileName:V,newFileName:X,oldHeader:Ee,newHeader:Fe,hunks:Et}}}function m(V,X){var se,fe,
Ee,Fe,Me,ve;if(X||(X=l),Array.isArray(V)){if(V.length>1&&!X.includeFileHeaders&&!V.every(Xe=>Xe.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable\
; how would a tool trying to apply the patch know which changes are to which file?)");return V.map(Xe=>m(Xe,X)).join(`
`)}const Ye=[];if(V.isGit){if(X=l,!V.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!V.newFileName)throw new Error("newFileName must be specified for Git patches");let Xe=V.
oldFileName,rt=V.newFileName;V.isCreate&&Xe==="/dev/null"?Xe=rt.replace(/^b\//,"a/"):V.isDelete&&rt==="/dev/null"&&(rt=Xe.replace(/^a\//,"b/")),Ye.push("diff --git "+a(Xe)+" "+a(rt)),V.isDelete&&Ye.push(
"deleted file mode "+((se=V.oldMode)!==null&&se!==void 0?se:"100644")),V.isCreate&&Ye.push("new file mode "+((fe=V.newMode)!==null&&fe!==void 0?fe:"100644")),V.oldMode&&V.newMode&&!V.isDelete&&!V.isCreate&&
(Ye.push("old mode "+V.oldMode),Ye.push("new mode "+V.newMode)),V.isRename&&(Ye.push("rename from "+a(((Ee=V.oldFileName)!==null&&Ee!==void 0?Ee:"").replace(/^a\//,""))),Ye.push("rename to "+a(((Fe=V.
newFileName)!==null&&Fe!==void 0?Fe:"").replace(/^b\//,"")))),V.isCopy&&(Ye.push("copy from "+a(((Me=V.oldFileName)!==null&&Me!==void 0?Me:"").replace(/^a\//,""))),Ye.push("copy to "+a(((ve=V.newFileName)!==
null&&ve!==void 0?ve:"").replace(/^b\//,""))))}else X.includeIndex&&V.oldFileName==V.newFileName&&V.oldFileName!==void 0&&Ye.push("Index: "+V.oldFileName),X.includeUnderline&&Ye.push("================\
===================================================");const ze=V.hunks.length>0;X.includeFileHeaders&&V.oldFileName!==void 0&&V.newFileName!==void 0&&(!V.isGit||ze)&&(Ye.push("--- "+a(V.oldFileName)+(V.
oldHeader?"	"+V.oldHeader:"")),Ye.push("+++ "+a(V.newFileName)+(V.newHeader?"	"+V.newHeader:"")));for(let Xe=0;Xe<V.hunks.length;Xe++){const rt=V.hunks[Xe],Et=rt.oldLines===0?rt.oldStart-1:rt.oldStart,
pt=rt.newLines===0?rt.newStart-1:rt.newStart;Ye.push("@@ -"+Et+","+rt.oldLines+" +"+pt+","+rt.newLines+" @@");for(const Dt of rt.lines)Ye.push(Dt)}return Ye.join(`
`)+`
`}function S(V,X,se,fe,Ee,Fe,Me){if(typeof Me=="function"&&(Me={callback:Me}),Me?.callback){const{callback:ve}=Me;B(V,X,se,fe,Ee,Fe,Object.assign(Object.assign({},Me),{callback:Ye=>{ve(Ye?m(Ye,Me.headerOptions):
void 0)}}))}else{const ve=B(V,X,se,fe,Ee,Fe,Me);return ve?m(ve,Me?.headerOptions):void 0}}function R(V,X,se,fe,Ee,Fe){return S(V,V,X,se,fe,Ee,Fe)}function N(V){const X=V.endsWith(`
`),se=V.split(`
`).map(fe=>fe+`
`);return X?se.pop():se.push(se.pop().slice(0,-1)),se}const U=2,i=1e3,A=240,h=40,n=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${A/2}})`,"su")],u="\
...";function w(V,X){const[se,fe]=[E(V),E(X)],Ee=V!==void 0&&X!==void 0&&se.ends!==fe.ends,Fe=D(se.lines,fe.lines);return Ee?[`@@ line ends: ${se.ends} \u2192 ${fe.ends} @@`,...Fe]:Fe}function E(V){const X=V?.
includes(`\r
`)===!0&&!/(?<!\r)\n/.test(V);return{lines:(V?.split(X?`\r
`:`
`)??[]).flatMap(fe=>I(fe,n).map((Ee,Fe)=>Fe===0?Ee:u+Ee)),ends:X?"CRLF":"LF"}}function I(V,[X,...se]){if(V.length<=A||X===void 0)return[V];const fe=[""];for(const Ee of V.split(X)){const Fe=fe.at(-1)??
"";Fe.length<h?fe.splice(-1,1,Fe+Ee):Ee!==""&&fe.push(Ee)}return fe.flatMap(Ee=>I(Ee,se))}function D(V,X){const se=new Set(V),fe=ve=>ve.map(Ye=>`${Ye}
`).join(""),Fe=se.size>0&&X.some(ve=>se.has(ve))?B("","",fe(V),fe(X),"","",{context:U,maxEditLength:i}):void 0;if(Fe===void 0){const ve=[...V.map(Ye=>`- ${Ye}`),...X.map(Ye=>`+ ${Ye}`)];return[...L(ve),
...ve]}let Me=0;return Fe.hunks.flatMap(({newStart:ve,newLines:Ye,lines:ze})=>{const Xe=X.slice(Me,ve-1),rt=X.slice(0,ve).filter(Dt=>!Dt.startsWith(u)).length;Me=ve-1+Ye;const Et=ze.map(Dt=>`${Dt.slice(
0,1)} ${Dt.slice(1)}`);return[...Xe.length>1?[`@@ line ${rt} @@`]:Xe.map(Dt=>`  ${Dt}`),...L(Et),...Et]})}function L(V){const X=Ee=>V.flatMap(Fe=>Fe.startsWith(Ee)?[Fe.slice(2)]:[]),se=new Map(X("-").
map(Ee=>[x(Ee.normalize()),Ee]));if(se.size===0)return[];const fe=X("+").flatMap(Ee=>{const Fe=se.get(x(Ee.normalize()));return Fe===void 0?[]:Y(Fe,Ee)??[]});return fe.length===0?[]:[`@@ hard to see: ${[
...new Set(fe)].join(", ")} @@`]}function Y(V,X){const[se,fe]=[V.normalize(),X.normalize()];if(V===X||x(se)!==x(fe))return;const Ee=x(V)===x(X)?[]:["Unicode forms"],Fe=se.trimEnd()===fe.trimEnd(),Me=se===
fe?[]:[Fe?"spaces at the end":"white space"];return[...Ee,...Me].join(", ")}function x(V){return V.replace(/\s+/g,"")}function v(V,X){const se=[];let[fe,Ee,Fe]=[X,0,0];for(;Fe<V.length;){const Me=V.findIndex(
(ze,Xe)=>Xe>Fe&&ze.startsWith("@@ line ")),ve=V.slice(Fe,Me<0?V.length:Me),Ye=Ee===0?_(ve,fe):[];for(const ze of Ye)se.push(ze);fe-=G(Ye),Ee+=ve.filter(re).length-Ye.filter(re).length,Fe+=ve.length}return Ee===
0?se:[...se,`@@ ${(0,k.hS)(Ee,"more changed line")} @@`]}function _(V,X){if(G(V)<=X)return V;const se=Me=>Me.startsWith("-"),fe=G(V.filter(se)),Ee=Math.min(fe,Math.max(X/2,X-(G(V)-fe))),Fe={removed:Ee,
others:X-Ee};return V.filter(Me=>{const ve=se(Me)?"removed":"others";return Fe[ve]-=Me.length+1,Fe[ve]>=0})}function re(V){return V.startsWith("-")||V.startsWith("+")}function G(V){return V.reduce((X,se)=>X+
se.length+1,0)}var M=e(53436),H=e(50979);const J=2,j=60,te="</details>",ae=`<details><summary></summary>


${te}`.length,ee=100;function Z(V,X={}){const se=X.under?.(1/0)??"";return{line:V,rest:"",least:se===""?V:`${V} \u2026`,changes:0,...X,under:se,cut:X.under}}function ie(V,X){const{placed:se,left:fe}=z(
V,X),Ee=new Map;let Fe=fe;for(const[Me,{entry:ve,sections:Ye}]of se.entries()){const ze=be(ve,ve.least.length+Math.floor(Fe/(se.length-Me)));Fe-=Qe(ze)-ve.least.length,Ee.set(ve,ze);for(const Xe of Ye)
Ee.set(Xe,[])}return et(pe(V,Ee).filter(([Me])=>Me!==""))}function z(V,X){const se=xe(V,[]),fe=new Map;for(const{sections:ze}of se)for(const Xe of ze)fe.set(Xe,(fe.get(Xe)??0)+1);const Ee=new Set,Fe=[];
let[Me,ve]=[X,0];const Ye=({entry:ze,sections:Xe})=>Xe.length===1?0:ze.line.length+ze.under.length;for(const ze of se.sort((Xe,rt)=>Ye(Xe)-Ye(rt))){const{entry:Xe,sections:rt}=ze,Et=rt.filter(wt=>!Ee.
has(wt)),pt=rt.filter(wt=>fe.get(wt)===1),Bt=Et.map(({heading:wt,folded:St})=>wt.length+J+(St?ae:0)).reduce((wt,St)=>wt+St,Xe.least.length+J),Nt=ve+j*(Et.length-pt.length);if(!(Bt+Nt>Me)){Me-=Bt,ve=Nt,
Fe.push(ze);for(const wt of Et)Ee.add(wt);for(const wt of rt)fe.set(wt,(fe.get(wt)??0)-1)}}return{placed:Fe,left:Me-ve}}function xe(V,X){const se=[...X,V];return V.parts.flatMap(fe=>"parts"in fe?xe(fe,
se):[{entry:fe,sections:se}])}function be({line:V,under:X,rest:se,least:fe,cut:Ee},Fe){if(Fe===1/0)return[V,X,se];if(V.length+X.length<=Fe)return[V,X];for(let Me=Fe-V.length-j;Ee&&Me>ee;Me=Math.floor(
Me*.7)){const ve=Ee(Me);if(ve!==""&&V.length+ve.length<=Fe)return[V,ve]}return[fe]}function Qe(V){return V.reduce((X,se)=>X+se.length,0)}function pe(V,X){const{heading:se,parts:fe,folded:Ee}=V,Me=fe.filter(
ze=>X.has(ze)).flatMap(ze=>"parts"in ze?pe(ze,X):[X.get(ze)??[]]),ve=fe.filter(ze=>!X.has(ze)),Ye=[...Me,[He(V,ve)]];return Ee?[[`<details><summary>${se}</summary>`],...Ye,[te]]:[[se],...Ye]}function He({
noun:V},X){if(X.length===0)return"";if(V==="connection")return`\u2026 and ${(0,k.hS)(X.length,"more connection")}`;const se=V==="workflow"?` in ${(0,k.hS)(X.length,"more workflow")}`:"";return`\u2026 and ${(0,k.
hS)(Oe(X),"more change")}${se}`}function Oe(V){return V.reduce((X,se)=>X+(se.changes??("parts"in se?Oe(se.parts):0)),0)}function et(V){const X=se=>se?.[0]?.startsWith("- ");return V.flatMap((se,fe)=>{
const Ee=se[0]===te||X(se)&&X(V[fe-1]);return[fe===0?"":Ee?`
`:`

`,...se]})}const lt="***",ot=8,ye="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",Be=new RegExp(`(?:${ye})$`),Ue=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Te=new RegExp(`^(?:x[-_]?)?(?:${ye})$`,"i"),Ce=/name|key|header|field/i,Re=/^(?:val|default)/i,$e=/\{\{|\$\{|<%/,he="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",F=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${ye}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ye})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${ye})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${he}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${he}[\\w.~+/=-]{8,}`,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,})/].
map(V=>new RegExp(V,"giu"));function $({workflows:V}){const X=new Map,se=new Set;for(const{secrets:Ee,files:Fe}of V){const Me=Fe.flatMap(({base:ve,head:Ye})=>[ve,Ye].flatMap(ze=>Ie(ze,se)));for(const ve of[
...Ee,...Me].flatMap(we)){const Ye=ve.slice(0,ot);X.set(Ye,(X.get(Ye)??new Set).add(ve))}}const fe=new Map;return Ee=>{const Fe=fe.get(Ee);if(Fe)return Fe;const Me=[],ve=ze=>(Me.push(ze),lt),Ye=F.reduce(
(ze,Xe)=>ze.replace(Xe,ve),Je(Ee,X,ve));return fe.set(Ee,{shown:Ye,hidden:Me.join("\0")}),{shown:Ye,hidden:Me.join("\0")}}}function q(V){const X=V.toLowerCase().replace(/[^a-z]/g,"");return Be.test(X)&&
!Ue.test(X)}function ge(V,X,{members:se}){if(de(X))return!1;if(q(V))return Ge(X)||Te.test(V);const fe=([Ee,Fe])=>(0,M.jn)(Fe)&&Ce.test(Ee)&&q((0,M.e1)(Fe.text));return Re.test(V)&&[...se].some(fe)}function ke(V,...X){
return X.every(de)?!1:V.some((se,fe)=>{if(se.type!=="member")return!1;const Ee=V[fe-1],Fe=Ee?.type==="item"&&Ee.item.type==="object"?Ee.item:void 0,Me=Fe?.members.get(se.key);if(Fe&&Me&&ge(se.key,Me,Fe))
return!0;const ve=V.slice(fe+1).every(({type:Ye})=>Ye==="element");return q(se.key)&&(Te.test(se.key)||ve&&X.some(Ge))})}function de(V){return V.type==="literal"&&!/\d/.test(V.text)}function Ge(V){return(0,M.
jn)(V)||V.type==="array"&&V.items.every(Ge)}function Ie(V,X){return V===void 0||(0,M.jn)(V)||X.has(V)?[]:(X.add(V),V.type==="array"?V.items.flatMap(se=>Ie(se,X)):[...V.members].flatMap(([se,fe])=>[...ge(
se,fe,V)?Ne(fe).filter(Ee=>!$e.test(Ee)):[],...Ie(fe,X)]))}function Ne(V){return(0,M.jn)(V)?[(0,M.e1)(V.text)]:(V.type==="array"?V.items:[...V.members.values()]).flatMap(Ne)}function we(V){const X=fe=>JSON.
stringify(fe).slice(1,-1);return[V,...V.split(/[\r\n]+/),V.replace(/^(?:bearer|basic|token)\s+/i,"")].flatMap(fe=>{const Ee=fe.trim();if(Ee.length<ot||new RegExp("^\\p{L}+$","u").test(Ee))return[];const Fe=Buffer.
from(Ee).toString(),Me=encodeURIComponent(Fe),ve=[Me,Me.replaceAll("%20","+"),Me.replace(/%../g,Ye=>Ye.toLowerCase()),encodeURI(Fe)];return[Ee,Fe,...[Ee,Fe].flatMap(Ye=>[X(Ye),X(X(Ye))]),...ve]})}function Je(V,X,se){
if(X.size===0)return V;let[fe,Ee]=["",0];for(let Fe=0;Fe<=V.length-ot;Fe++)for(const Me of X.get(V.slice(Fe,Fe+ot))??[]){if(!V.startsWith(Me,Fe))continue;const ve=se(Me);Fe>=Ee&&(fe+=V.slice(Ee,Fe)+ve),
Ee=Math.max(Ee,Fe+Me.length)}return fe+V.slice(Ee)}const je=80,qe=8;function tt(V,X,se){if(V.type==="string")return at(K((0,M.e1)(V.text)),X,se);const[fe="",...Ee]=ne(V,X);return Ee.length>0||fe.length>
je?void 0:(0,r.SS)(fe,1/0)}function at(V,X,se){const fe=X.mask(V).shown;if(fe.length>je||fe.includes(`
`))return;const Ee=We(V,X,se);return(0,r.SS)(JSON.stringify(fe),1/0)+(Ee===void 0?"":` (${O(Ee,X)})`)}function We(V,{labelOf:X},se){const fe=X(V);return fe===void 0||fe.toLowerCase()===V.toLowerCase()||
[...se?.members.values()??[]].some(Fe=>(0,M.jn)(Fe)&&(0,M.e1)(Fe.text)===fe)?void 0:fe}function ne(V,X,se){const{mask:fe}=X;if((0,M.jn)(V)){if(V.type==="literal")return[fe(V.text).shown];const ze=K((0,M.
e1)(V.text)),Xe=fe(ze).shown.split(`
`);if(Xe.length>1)return["|",...P(Xe)];const rt=We(ze,X,se);return[JSON.stringify(Xe[0])+(rt===void 0?"":` (${fe(rt).shown})`)]}const[Ee,Fe]=V.type==="array"?"[]":"{}",Me=V.type==="array"?V.items.map(
ze=>ne(ze,X)):Array.from(V.members,([ze,Xe])=>{const[rt,...Et]=ge(ze,Xe,V)?[lt]:ne(Xe,X,V);return[`${JSON.stringify(fe(ze).shown)}: ${rt}`,...Et]}),ve=Me.every(([ze="",...Xe])=>Xe.length===0&&ze.length<=
je),Ye=ve?`${Ee}${Me.slice(0,je).join(", ")}${Fe}`:"";return ve&&Ye.length<=je?[Ye]:[`${Ee}`,...P(Me.flat()),`${Fe}`]}function P(V){return V.map(X=>`  ${X}`)}function K(V){if(!/%[\da-f]{2}/i.test(V)||
/\s/.test(V))return V;try{const X=decodeURIComponent(V);return encodeURIComponent(X)===V||encodeURI(X)===V?X:V}catch{return V}}function O(V,{mask:X},se=100){return(0,r.SS)(X(V).shown,se)}function oe(V,X,se=!1){
const fe=(0,Q.a2)(V),Ee=se?1/0:100,Fe=V.flatMap((Me,ve)=>{if(Me.type==="element")return[(0,r.SS)(`[${Me.index}]`)];if(Me.type==="item"){const ze=X.endsOf(Me.item),Xe=ze===void 0?Me.label:se?`${ze} (${Me.
label})`:ze,rt=ve===fe-1&&Me.hint!==void 0?` (${O(Me.hint,X)})`:"";return[`**${O(Xe,X,Ee)}**${rt}`]}return!se&&V.slice(ve+1).find(({type:ze})=>ze!=="member")?.type==="item"?[]:[O(Me.key,X,Ee)]});return Fe.
length>qe&&!se&&Fe.splice(2,Fe.length-qe+1,"\u2026"),Fe.join(" \u203A ")||"the whole file"}function le(V,X){const se=V.map(({path:Ee})=>oe(Ee,X)),fe=Se(se);return De(se.map((Ee,Fe)=>fe.get(Ee)===1?Ee:
oe(V[Fe]?.path??[],X,!0)))}function De(V){const[X,se]=[Se(V),new Map];return V.map(fe=>{const[Ee=1,Fe]=[X.get(fe),(se.get(fe)??0)+1];return se.set(fe,Fe),Ee===1?fe:`${fe} (${Fe} of ${Ee})`})}function Se(V){
const X=new Map;for(const se of V)X.set(se,(X.get(se)??0)+1);return X}const Le={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},
Ke="  ",st=3,gt=5,nt=120,it={texts:3,min:4,max:60,usual:2,usualWeight:.001},ht=/^(type|_?id|uuid|identifier)$/i,ft={line:": changed, hidden"};function bt(V,X){const se=dt(V,Rt),fe=se.filter(Fe=>Fe.length<
st).flat(),Ee=new Map;for(const Fe of dt(fe,({kind:Me})=>Le[Me]))for(const[Me,ve]of le(Fe,X).entries())Fe[Me]&&Ee.set(Fe[Me],ve);return se.flatMap(Fe=>Fe.length>=st?[Ft(Fe,X)]:Fe.map(Me=>{const{line:ve,
...Ye}=Ct(Me,X);return Z(`- ${Le[Me.kind]} ${Ee.get(Me)}${ve}`,{changes:1,...Ye})}))}function dt(V,X){const se=new Map;for(const fe of V){const Ee=se.get(X(fe));Ee?Ee.push(fe):se.set(X(fe),[fe])}return[
...se.values()]}function Rt(V){const X=(0,Q.a2)(V.path),fe=(V.kind==="modified"?[V.from,V.to]:"value"in V?[V.value]:[]).flatMap(Ee=>"id"in Ee?[Ee.id]:[]);return X===0||X===V.path.length||fe.length===0?
V:JSON.stringify([V.kind,fe,V.path.slice(X)])}function Ft(V,X){const[se]=V,{line:fe,under:Ee=()=>""}=Ct(se,X),Fe=kt(yt(V,X)),Me=se.kind==="modified"?"":` ${se.kind}`,ve=`- ${Le[se.kind]} ${Ut(se,X)}${fe}${Me}\
 in ${Fe.line}`;return Z(ve,{changes:V.length,under:Ye=>Ee(Ye)+(Fe.under?.(Ye)??"")})}function yt(V,X){const se=V.map(({path:fe})=>({path:fe.slice(0,(0,Q.a2)(fe))}));return le(se,X)}function Ut({path:V},X){
return oe(V.slice((0,Q.a2)(V)),X)}function Ct(V,X){if(V.kind==="modified")return Gt(V,X);if("value"in V)return Lt(V,X);if(V.kind==="moved"){const[Fe,Me]=[V.from,V.path].map(ve=>oe(ve.slice(0,-1),X,!0));
return{line:`: moved from ${Fe} to ${Me}`}}if(V.moved.length===0)return{line:": in a new order"};const se=V.moved.map(Fe=>({path:[Fe]})),fe=kt(le(se,X)),Ee=fe.under?`${fe.line} moved`:`moved: ${fe.line}`;
return{...fe,line:`: in a new order (${Ee})`}}function kt(V){if(V.length<=gt)return{line:V.join(", ")};const X=(0,k.hS)(V.length,"item"),se=ue(X,Ke+V.join(", "));return{line:X,under:fe=>se.length<=fe?
se:""}}function Gt({path:V,from:X,to:se},fe){if(X.type==="hidden"||se.type==="hidden")return{line:""};if(ke(V,X,se))return ft;if(X.type==="string"&&se.type==="string")return Yt((0,M.e1)(X.text),(0,M.e1)(
se.text),fe);const[Ee,Fe]=[tt(X,fe),tt(se,fe)];if(Ee!==void 0&&Fe!==void 0)return Ee===Fe?ft:{line:`: ${Ee} \u2192 ${Fe}`};const[Me,ve]=[ne(X,fe).join(`
`),ne(se,fe).join(`
`)];return Me===ve?ft:{line:"",under:Ht(Me,ve)}}function Yt(V,X,se){const fe=K(V)!==K(X)&&(K(V)!==V||K(X)!==X),[Ee,Fe,Me]=fe?[K(V),K(X)," (percent-encoded)"]:[V,X,""],[ve,...Ye]=(0,H.q)(Ee,Fe)?.changes??
[];if(ve!==void 0){const Bt=`${Me} (JSON in a text)`;if(Ye.length===0&&ve.kind==="modified"){const wt=Gt(ve,se);return{...wt,line:`${Bt} \u203A ${oe(ve.path,se)}${wt.line}`}}const Nt={heading:"",parts:bt(
[ve,...Ye],se)};return{line:Bt,under:wt=>`
${Ae(ie(Nt,wt).join(""))}`}}const[ze,Xe]=[se.mask(Ee),se.mask(Fe)];if(ze.shown===Xe.shown)return{line:Me+ft.line};const rt=ze.hidden===Xe.hidden?"":" (hidden values differ, too)",[Et,pt]=[at(Ee,se),at(
Fe,se)];if(Et===void 0||pt===void 0)return{line:Me+rt,under:Ht(ze.shown,Xe.shown)};const Dt=Y(ze.shown,Xe.shown);return{line:`${Me}: ${Et} \u2192 ${pt}${Dt===void 0?"":` (${Dt})`}${rt}`}}function Lt({
kind:V,path:X,value:se},fe){if(se.type==="hidden")return{line:""};if(ke(X,se))return{line:": hidden"};const Ee=se.type==="object"?void 0:tt(se,fe);if(Ee!==void 0)return{line:`: ${Ee}`};const Me=se.type===
"string"?fe.mask(K((0,M.e1)(se.text))).shown:ne(se,fe).join(`
`),[ve,Ye]=V==="added"?[void 0,Me]:[Me,void 0];if(se.type!=="object"){const pt=se.type==="array"?(0,k.hS)(se.items.length,"element"):void 0;return{line:"",under:Ht(ve,Ye,pt)}}const{line:ze,isWhole:Xe}=Ot(
se,X.at(-1),fe),rt=Ht(ve,Ye,(0,k.hS)(se.members.size,"field")),Et=ze===""?"":`: ${ze}`;return Xe===!1?{line:Et,under:rt}:Xe?{line:Et}:{line:Et,rest:rt(1/0)}}function Ot(V,X,se){const fe=X?.type==="ite\
m"?X:void 0;if(V.members.size===0&&!fe)return{line:"`{}`",isWhole:!0};const Ee=ze=>(0,M.jn)(ze)&&[fe?.label,fe?.hint].includes((0,M.e1)(ze.text)),Fe=[...V.members].filter(([,ze])=>!fe||!Ee(ze)),Me=Fe.
filter(([ze,Xe])=>!fe||!(0,Q.rL)(ze,Xe)),ve=Me.map(([ze,Xe])=>{const rt=ge(ze,Xe,V)?(0,r.SS)(lt):tt(Xe,se,V);return rt&&`${O(ze,se)}: ${rt}`}),Ye=ve.join(", ");return ve.includes(void 0)||Ye.length>nt?
{line:vt(V,Ee,se),isWhole:!1}:Me.length<Fe.length?{line:Ye}:{line:Ye,isWhole:!0}}function vt(V,X,se){const fe=new Map,Ee=(Me,ve,Ye)=>{Ye>(fe.get(Me)?.weight??0)&&fe.set(Me,{text:ve,weight:Ye})},Fe=(Me,ve,Ye)=>{
if(Me.type==="array")for(const pt of Me.items)Fe(pt,ve,Ye+1);if(Me.type==="object")for(const[pt,Dt]of Me.members)ge(pt,Dt,Me)?Ee(pt,lt,it.max):Fe(Dt,pt,Ye+1);if(Me.type!=="string")return;const ze=(0,M.
e1)(Me.text),Xe=ht.test(ve)||X(Me)||(0,Q.gN)(ze)||se.labelOf(ze)!==void 0;if(ze.length<it.min||Xe)return;const rt=ze.includes("://")?2*it.max:Math.min(ze.length,it.max),Et=se.countOf(ze)>it.usual?it.usualWeight:
1;Ee(ve,se.mask(K(ze)).shown,Et*rt/(Ye+1))};return Fe(V,"",0),[...fe].sort(([,Me],[,ve])=>ve.weight-Me.weight).filter(([,{weight:Me}],ve)=>ve===0||ve<it.texts&&Me>it.usualWeight*2*it.max).map(([Me,{text:ve}])=>`${O(
Me,se)}: ${(0,r.SS)(JSON.stringify((0,r.Jj)(ve,it.max)),1/0)}`).join(", ")}function Ht(V,X,se){const fe=(0,r.EU)(w(V,X),"diff",Ke);return Ee=>{const[Fe="",...Me]=Ee===1/0?[]:fe.split(`
`),ve=Me.pop()??"",Ye=v(Me.map(Xe=>Xe.slice(Ke.length)),Ee).map(Xe=>Ke+Xe),ze=Ee===1/0?fe:[Fe,...Ye,ve].join(`
`);return se===void 0?`
${ze}`:ue(se,ze)}}function ue(V,X){return`
${Ke}<details><summary>${V}</summary>

${X}
${Ke}</details>`}function Ae(V){return V.replace(/^(?=.)/gm,Ke)}var ce=e(11345);function me(V,X,se){if(V.kind==="text")return bt([Pe(V)],X);if(V.status!=="modified")return bt(V.kind==="json"?Ze(V):V.changes,
X);const fe=(0,Q.pi)(V),Ee=se?.connections??[],Fe=new Set(Ee.map(({item:Bt})=>Bt)),Me=Bt=>se?.tells(Bt)?"told":"value"in Bt&&Fe.has(Bt.value)?"connection":fe(Bt)?"layout":Ve(Bt.path,X)?"item":"rest",ve=new Map(
V.changes.map(Bt=>[Bt,Me(Bt)])),Ye=Bt=>V.changes.filter(Nt=>ve.get(Nt)===Bt),[ze,Xe,rt]=[bt(Ye("rest"),X),Ye("layout"),Ye("connection")],Et=ut(Ee,rt,X),pt=Ye("told").length+rt.length,Dt=`Layout and bo\
okkeeping: ${(0,k.hS)(Xe.length,"change")}`;return[...bt(Ye("item"),X),...Et.length===0?[]:[{heading:"Connections",parts:Et,noun:"connection",changes:pt}],...Et.length===0||ze.length===0?ze:[{heading:"\
Elsewhere in the file",parts:ze}],...Xe.length===0?[]:[{heading:Dt,parts:_e(Xe,V,X),folded:!0}]]}function Ve(V,{labelOf:X}){return V.some(se=>se.type==="item"||se.type==="member"&&X(se.key)!==void 0)}
function Pe({status:V,text:X={}}){const se=(fe="")=>({type:"string",id:0,text:JSON.stringify(fe)});return V!=="modified"?{kind:V,path:[],value:se(X.base??X.head)}:{kind:V,path:[],from:se(X.base),to:se(
X.head)}}function Ze({base:V,head:X,status:se}){const fe=se==="removed"?"removed":"added",Ee=(Me,ve)=>{const Ye=(0,ce.Vg)(Me,()=>{});return!(ve.length<3&&Ye.length>0&&Ye.every(Xe=>Xe.value.type==="obj\
ect"))&&(ve.length>0||Me.type!=="object")?[{kind:fe,path:ve,value:Me}]:Ye.flatMap(({step:Xe,value:rt})=>Xe.type==="member"?Ee(rt,[...ve,Xe]):[{kind:fe,path:[...ve,Xe],value:rt}])},Fe=V??X;return Fe?Ee(
Fe,[]):[]}function ut(V,X,se){const fe=new Map(X.map(Me=>["value"in Me?Me.value:void 0,Me])),Ee=It(V,Me=>fe.has(Me)),Fe=De(Ee.map(Me=>At(Me,se)));return Ee.map(([{item:Me}],ve)=>{const Ye=Me&&fe.get(Me);
return Z(Fe[ve]??"",{under:Ye&&Ct(Ye,se).under})})}function It(V,X){const se={added:new Map,removed:new Map};return V.flatMap(fe=>{const{kind:Ee,source:Fe,target:Me,item:ve}=fe;if(Ee==="rewired"||ve&&
X(ve))return[[fe]];const Ye=se[Ee].get(Fe),ze=Ye??[fe];return Ye&&Ye.push(fe),se[Ee].delete(Fe),se[Ee].set(Me,ze),Ye?[]:[ze]})}function At(V,X){const[{kind:se,source:fe,target:Ee,was:Fe}]=V,Me=Xe=>`**${O(
Xe.label,X)}**`,ve=Xe=>Xe===""?"":` (${O(Xe,X)})`,Ye=V.map(Xe=>` \u2192 ${Me(Xe.target)}${ve(Xe.label)}`),ze=Fe?.target===Ee?ve(Fe.label)||" without a label":Fe&&` ${Me(Fe.target)}`;return`- ${Le[se]}\
 ${Me(fe)}${Ye.join("")}${ze===void 0?"":`, was${ze}`}`}function _e(V,X,se){return dt((0,Q.lY)(V,X),Ee=>Ee.kind+Ut(Ee,se)).flatMap(Ee=>{const Fe=Ee.map(ze=>Ct(ze,se));if(Ee.length<st||(0,Q.a2)(Ee[0].path)===
0||Fe.some(({under:ze})=>ze))return bt(Ee,se);const Me=yt(Ee,se),ve=Fe.map(({line:ze},Xe)=>`- ${Me[Xe]}${ze}`).join(`
`),Ye=`- ${Le[Ee[0].kind]} ${Ut(Ee[0],se)} of ${(0,k.hS)(Ee.length,"item")}`;return[Z(Ye,{changes:Ee.length,under:ze=>ve.length>ze?"":`
${Ae(ve)}`})]})}const Qt="<!-- workflow-report -->",Vt=6e4,Pt=1e3,Wt=100,Jt=5;function Xt(V){const{workflows:X,missing:se}=V,fe=$(V),Fe=["changed","added","removed"].flatMap(ve=>X.filter(Ye=>Ye.status===
ve)).map(ve=>({workflow:ve,parts:ve.files.flatMap(Ye=>eA(Ye,fe)),changes:jt(ve.counts)})),Me=sA(V,fe);return({maxLength:ve=Vt,maxBytes:Ye=1/0,headings:ze=!0,mark:Xe=!0}={})=>{const rt=Fe.map(({workflow:wt,
...St})=>$t(_t(wt,fe,ze),St)),Et=se===void 0?"":`\`${se}\` doesn't exist: it counts as empty.`,pt=rt.length===0?[]:[{heading:"",parts:rt,noun:"workflow"}],Dt={heading:Et,parts:[...pt,...Me]},Bt=Xe?`${Qt}\

`:"";let Nt=Math.min(ve,Ye);for(;;){const wt=[Bt,...ie(Dt,Nt-Bt.length-1),`
`],St=Ye===1/0?0:Buffer.byteLength(wt.join(""));if(St<=Ye||Nt<Pt)return wt;Nt=Math.floor(Nt*Ye*.99/St)}}}function qt(V,X){return V.length<=3e3&&V.split(`
`).length<=50?V:`<details><summary>${X}</summary>

${V}
</details>
`}function _t({name:V,status:X,counts:se},fe,Ee){const Fe=X==="added"||X==="removed";if(!Fe&&!Ee)return"";const Me=Fe?`workflow ${X}`:(0,y.cq)(se),ve=V===void 0?rA(Me):`${O(V,{mask:fe})}: ${Me}`;return`${Ee?
"### ":""}${Fe?`${Le[X]} `:""}${ve}`}function eA(V,X){const se=V.kind==="json"?(0,b.I)(V,Et=>X(Et).shown):void 0,fe=(0,Q.Az)(V.head??V.base),Ee={mask:X,labelOf:Et=>Et.length>Wt?void 0:se?.labelOf(JSON.
stringify(Et)),endsOf:Et=>se?.endsOf(Et),countOf:Et=>fe().get(Et)??0},Fe=jt((0,y.xS)(V)),Me=me(V,Ee,se),{nodes:ve=0,connections:Ye=0}=se?.size??{},ze=ve===0?"What is in it":`${(0,k.hS)(ve,"node")}, ${(0,k.
hS)(Ye,"connection")}`,rt=V.status!=="modified"&&Me.length>0?[$t(ze,{parts:Me,changes:Fe,folded:!0})]:Me;return[...tA(se),$t(AA(V,X),{parts:[...rt,...nA(V,Ee)],changes:Fe})]}function tA(V){if(V?.note!==
void 0)return[Z(V.note)];if(!V?.picture)return[];const X=(0,r.EU)(V.picture.trimEnd().split(`
`),"mermaid","");return[Z(X,{least:"The picture doesn't fit here."})]}function $t(V,X){return X.parts.length===0?Z(V,{changes:X.changes}):{heading:V,...X}}function AA({name:V,kind:X,status:se,changes:fe},Ee){
const Fe=`**${O(V,{mask:Ee})}**`;return se!=="modified"?`${Le[se]} ${Fe}: file ${se}`:X==="binary"||X==="variables"&&fe.length===0?`${Le.modified} ${Fe}: content modified`:X==="variables"?`${Fe} (valu\
es are never shown)`:Fe}function nA({references:V},X){if(V.length===0)return[];const se=V.length===1,fe=V.slice(0,Jt).map(({path:Me,from:ve,to:Ye})=>{const[ze,Xe]=[ve,Ye].map(rt=>O(rt,X));return`${oe(
Me,X)} (${ze} \u2192 ${Xe})`}),Ee=V.length>Jt?", \u2026":"",Fe=`${(0,k.hS)(V.length,"reference")} to new IDs and names ${se?"follows and isn't":"follow and aren't"} counted`;return[Z(`${Fe}: ${fe.join(
", ")}${Ee}`)]}function sA({workflows:V,notCompared:X=[]},se){const fe=Ye=>Ye.flatMap(({name:ze})=>ze===void 0?[]:[O(ze,{mask:se})]).join(", "),Ee=(Ye,ze)=>Ye.length===0?[]:[Z(ze(fe(Ye)),{least:ze((0,k.
hS)(Ye.length,"workflow"))})],Fe=V.filter(({status:Ye})=>Ye==="unchanged"),Me=V.filter(({variablesCompared:Ye})=>!Ye);return[...Fe.every(({name:Ye})=>Ye===void 0)&&Fe.length===V.length?[Z("No changes")]:
Ee(Fe,Ye=>`${Ye}: no changes`),...Ee(Me,Ye=>`The environment variables${Me.length===V.length?"":` of ${Ye}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...Ee(X.map(
Ye=>({name:Ye})),Ye=>`${Ye}: not compared, because the step failed`)]}function jt({added:V,modified:X,removed:se}){return V+X+se}function rA(V){return V.charAt(0).toUpperCase()+V.slice(1)}}),39462:((T,W,e)=>{
e.d(W,{N:()=>y,R:()=>b});var r=e(7279),k=e(30706);async function y(Q,{ms:g,error:C},f){const t=new AbortController,p=setTimeout(()=>t.abort(C),g),c=Math.min(Q.endsAt,performance.now()+g);try{return await f(
{...Q,signal:AbortSignal.any([Q.signal,t.signal]),endsAt:c})}finally{clearTimeout(p)}}function b(Q,g){const C=`${g} within ${(0,k.zK)(Q)} (timeout-minutes)`;return{ms:Q,error:new r.HR({what:C,advice:"\
Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),30532:((T,W,e)=>{e.d(W,{CQ:()=>t,Mi:()=>f,Rs:()=>c,TF:()=>s,Uc:()=>p,lo:()=>o});var r=e(77598),k=e(51455),y=e(76760),b=e(57975),Q=e(7279),
g=e(30706);const C={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"\
part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",
ENAMETOOLONG:"the path is too long"};function f(d){const B=typeof d=="object"&&d!==null&&"code"in d?d.code:void 0;return typeof B=="string"&&/^E[A-Z0-9]+$/.test(B)}function t(d){if(!f(d))return(0,Q.gJ)(
d);const{code:B="",errno:m=0}=d;return C[B]??(0,b.getSystemErrorMap)().get(m)?.[1]??B}function p(d){const B=f(d)&&("dest"in d?d.dest:d.path);return typeof B=="string"?`${t(d)} (${(0,g.MW)(B)})`:t(d)}function c(d,B){
const S=f(d)&&d.code==="ENAMETOOLONG"?"Set a shorter name.":"Set another directory, or free some space.";return new Q.HR({what:`Can't write ${B}`,why:t(d),advice:S},{cause:d})}async function s(d){await(0,k.
rm)(d,{recursive:!0,force:!0,maxRetries:10})}const a=/^\.workflow-export-[0-9a-f]{12}$/;async function l(d,B,m=(0,y.dirname)(d)){const S=(0,y.join)(m,`.workflow-export-${(0,r.randomBytes)(6).toString(
"hex")}`);try{await(0,k.writeFile)(S,B,{flag:"wx"}),await(0,k.rename)(S,d)}catch(R){throw await s(S).catch(()=>{}),R}}async function o(d,B){await l(d,B).catch(m=>{throw c(m,d)})}}),7279:((T,W,e)=>{e.d(
W,{HR:()=>k,gJ:()=>g,iT:()=>Q});const r=null;class k extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({what:f,why:t="",advice:p="",
topic:c},s={}){super(b(y(f,t),p),{cause:s.cause}),this.what=f,this.why=t,this.advice=p,this.topic=c,this.status=s.status,this.maybeProcessed=s.maybeProcessed??!1,this.affectsAll=s.affectsAll??!1,this.
busy=s.busy??!1,this.retryable=s.retryable??!1,this.retryAfterMs=s.retryAfterMs??0,this.maxRetries=s.maxRetries}get sentence(){return y(this.what,this.why)}with(f){const t={...this,cause:this,...f};return new k(
t,t)}}function y(C,f){return f===""?C:`${C}: ${f}`}function b(C,f){const t=/[.!?…]$/.test(C)?C:`${C}.`;return f===""?t:`${t} ${f}`}function Q(C){return C instanceof Error?C:new Error(String(C))}function g(C){
return Q(C).message}}),96191:((T,W,e)=>{e.d(W,{B6:()=>a,R9:()=>R,mz:()=>N,wn:()=>S});var r=e(77598),k=e(51455),y=e(76760),b=e(22779),Q=e(92145),g=e(39462),C=e(30532),f=e(7279),t=e(32975),p=e(30706),c=e(
15543),s=e(37487);class a extends f.HR{}const l=10*6e4,o=3;function d(){e.e(599).then(e.bind(e,37599)).catch(()=>{})}async function B({signal:x,log:v},_){const{DefaultArtifactClient:re}=await e.e(599).
then(e.bind(e,37599)),G=(0,c.QJ)(v,()=>_(new re));return await(0,t.Mu)(x,G)}async function m(x){const v=await(0,s.Pd)("workflow-artifact-");try{return await x(v)}finally{await(0,C.TF)(v).catch(()=>{})}}
async function S(x){return await B(x,async v=>(await v.listArtifacts()).artifacts)}async function R(x,v){return await m(async _=>{const re={path:_,skipDecompress:!0};await B(x,M=>M.downloadArtifact(v,
re));const[G=""]=await(0,k.readdir)(_);return await(0,k.readFile)((0,y.join)(_,G))})}async function N(x,{name:v,bytes:_},re){return await m(async G=>{const M=(0,y.join)(G,v);await(0,k.writeFile)(M,_).
catch(be=>{throw(0,C.Rs)(be,M)}),process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const H=(0,r.createHash)("sha256").update(_).digest("hex"),J={ms:l,error:new Error(`it didn't finish within ${l/6e4}\
 minutes`)},{DefaultArtifactClient:j}=await e.e(599).then(e.bind(e,37599)),ae={client:new j,options:re,name:v,folder:G,digest:H,mayHaveCreated:!1,taken:0},ee=await(0,g.N)(x,J,be=>(0,t.L5)(be,()=>(0,t.
Mu)(be.signal,U(ae,be.log)))).catch(be=>{throw x.signal.throwIfAborted(),I(be,v)}),{GITHUB_SERVER_URL:Z,GITHUB_REPOSITORY:ie,GITHUB_RUN_ID:z}=process.env,xe=`${Z}/${ie}/actions/runs/${z}/artifacts/${ee}`;
return{id:ee,name:v,url:xe,digest:H}})}async function U(x,v){const{client:_,name:re,folder:G,digest:M}=x,{overwrite:H,retentionDays:J}=x.options,j=te=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.
test(te)&&(x.mayHaveCreated=!0),v.debug(te)};try{return await(0,c.QJ)({...v,debug:j},async()=>{H&&await _.deleteArtifact(re).catch(i);const te={skipArchive:!0,...J!==void 0&&{retentionDays:J}},ae=await _.
uploadArtifact(re,[(0,y.join)(G,re)],G,te);if(ae.id!==void 0&&ae.digest===M)return ae.id;throw new Error("the uploaded file differs from the package")})}catch(te){return await(0,c.QJ)(v,()=>A(x,te))}}
function i(x){if(!(x instanceof Error&&x.name==="ArtifactNotFoundError"))throw x}async function A(x,v){const _=(0,f.gJ)(v),{client:re,name:G,digest:M,options:H}=x,[J,j]=[u.test(_),n.test(_)];x.mayHaveCreated||=
J;const ae=j||x.mayHaveCreated?await re.getArtifact(G).catch(()=>{}):void 0;if(x.mayHaveCreated&&ae?.artifact.digest===`sha256:${M}`)return ae.artifact.id;if(J)throw L("the connection to the artifact \
service failed",v);if(!j)throw v;x.taken++;const ee=x.mayHaveCreated&&!ae;if(ee&&x.taken===o&&await Y(G),x.taken<=(ee?o:Number(H.overwrite)))throw L("the name is still taken",v);const ie=ae?`this run \
already has an artifact named ${G}`:`an upload that isn't finished holds the name ${G}, for example another job's`,z=ae?"Set overwrite: true or another name.":"Set another name, or re-run the job late\
r.";throw new a({what:"Artifact",why:ie,advice:z,topic:"the-artifact"},{cause:v})}const h="Set upload-artifact: false.",n=/already exists/,u=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
w=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",h],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",h],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."]],E=/CreateArtifact: .*(\(400\)|mime_type|Error deco)/;function I(x,v){if(x instanceof f.
HR)return x;const _=(0,f.gJ)(x),[,re,G]=w.find(([H])=>H.test(_))??[];if(re!==void 0&&G!==void 0)return D(re,G,{cause:x});const M=(0,p.OX)(_,200).replace(/\.$/,"");return E.test(_)?D(`the artifact serv\
ice here can't take the upload of ${v} (${M})`,h,{cause:x}):D(`the upload of ${v} failed (${M})`,"Re-run the job.",{cause:x})}function D(x,v,_){return new f.HR({what:"Artifact",why:x,advice:v,topic:"t\
he-artifact"},_)}function L(x,v){return D(x,"Re-run the job later.",{retryable:!0,cause:v})}async function Y(x){const{ACTIONS_RUNTIME_TOKEN:v="",ACTIONS_RESULTS_URL:_}=process.env,{scp:re}=JSON.parse(
Buffer.from(v.split(".")[1]??"","base64url").toString()),[,G,M]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(re))??[],{href:H}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteA\
rtifact",_);await new b.Qq("export-workflow-action",[new Q.tZ(v)],{socketTimeout:3e4}).postJson(H,{workflow_run_backend_id:G,workflow_job_run_backend_id:M,name:x})}}),15543:((T,W,e)=>{e.d(W,{QJ:()=>t,
lm:()=>k.lm,t1:()=>y});var r=e(16698),k=e(77094);function y(c=""){return{info:s=>Q(c+s),warning:s=>k.$e(c+s),debug:s=>k.Yz(c+s),mask:k.Pq}}function b(c){const s=[];return{...y(`[${c}] `),info:a=>s.push(
a),end(a){core.startGroup(g(a));for(const l of s)Q(l);core.endGroup()}}}function Q(c){k.pq(g(c))}function g(c){return c.replaceAll("##[","## [")}const C=new r.AsyncLocalStorage;let f=!1;function t(c,s){
return f||p(),f=!0,C.run(c,s)}function p(){const c=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...a)=>{const l=C.getStore(),o=String(s);return l===void 0||/^::(add-mask|debug)::/.
test(o)?c(s,...a):(C.exit(()=>l.debug(o.trimEnd())),!0)})}}),37487:((T,W,e)=>{e.d(W,{GQ:()=>l,Pd:()=>a,VY:()=>c,eF:()=>p,n0:()=>s});var r=e(73024),k=e(51455),y=e(48161),b=e(76760),Q=e(77094),g=e(30532),
C=e(7279),f=e(30706);const t=6e4;async function p(o){const d=new AbortController;for(const B of["SIGINT","SIGTERM","SIGBREAK"]){const m={what:`Cancelled (${B})`,topic:"the-job-on-the-platform"};process.
on(B,()=>d.abort(new C.HR(m)))}try{await o(d.signal)}catch(B){for(let S=B;S instanceof Error;S=S.cause)Q.Yz(S.stack??S.message);const m=c(B);Q.C1(`${(0,f.OX)((0,C.gJ)(B),t)}${m===void 0?"":` See ${m}`}`)}
process.stdout.write("",()=>process.exit())}function c(o){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:B,GITHUB_ACTION_REF:m}=process.env;if(!(!(o instanceof C.HR)||o.topic===void 0||!d||!B||!m))
return encodeURI(`${d}/${B}/blob/${m}/docs/troubleshooting.md#${o.topic}`)}function s(o){for(const[d,B]of Object.entries(o))B!==void 0&&Q.uH(d,B)}async function a(o){const d=process.env.RUNNER_TEMP||(0,y.
tmpdir)();return await(0,k.mkdtemp)((0,b.join)(d,o)).catch(B=>{throw(0,g.Rs)(B,d)})}function l(){try{return JSON.parse((0,r.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}}),24057:((T,W,e)=>{e.d(W,{Sy:()=>l,cj:()=>t,il:()=>p,tp:()=>C});var r=e(77094),k=e(7279),y=e(58132),b=e(30706);const Q=1024*1024-1e4,g=2e5;function C(o,d){const B=d.map(U=>U.map(s)),
m=o.map((U,i)=>B.some(A=>A[i]!=="")),S=(U,i)=>`<tr>${U.flatMap((A,h)=>m[h]?`<${i}>${A}</${i}>`:[]).join("")}</tr>`,R=B.map(U=>S(U,"td")),N=U=>`<tr><td colspan="${o.length}">\u2026 and ${(0,b.hS)(U,"mo\
re row")}</td></tr>`;return`<table>${S(o.map(y.FO),"th")}${a(R,N).join("")}</table>`}function f(o){return`<table>${o.map(([B,m])=>m===void 0?"":`<tr><th align="left">${escapeAll(B)}</th><td>${s(m)}</t\
d></tr>`).join("")}</table>`}function t(o){const d=o.map(({names:B,message:m,help:S})=>{const R=B.map(U=>`**${(0,y.wh)(U)}**`);return`- ${a(R,U=>`and ${U} more`,g/2).join(", ")}: ${p(m,S)}`});return a(
d,B=>`- \u2026 and ${(0,b.hS)(B,"more cause")}`).join(`
`)}function p(o,d){return d===void 0?(0,y.wh)(o):`${(0,y.wh)(o)} <a href="${(0,y.FO)(d)}">Troubleshooting</a>`}function c(o,d){return`<details><summary>${escapeAll(o)}</summary>

${d}

</details>`}function s(o){return typeof o=="string"?o===""?"":`<code>${(0,y.FO)((0,y.RK)(o))}</code>`:"words"in o?(0,y.wh)(o.words):`<a href="${(0,y.FO)(o.href)}">${(0,y.wh)(o.text)}</a>${(0,y.FO)(o.after??
"")}`}function a(o,d,B=g){let m=B;const S=o.filter(R=>{const N=Buffer.byteLength(R),U=N<=m;return U&&(m-=N),U});return S.length===o.length?S:[...S,d(o.length-S.length)]}async function l(o,...d){const B=S=>`${(0,b.
hS)(S,"part")} of this page would not fit and ${S===1?"is":"are"} left out.`,m=[`### ${(0,y.wh)(o)}`,...a(d,B,Q)];try{await r.z.addRaw(m.join(`

`),!0).write()}catch(S){r.$e(`Can't write the job summary: ${(0,k.gJ)(S)}`)}}}),58132:((T,W,e)=>{e.d(W,{EU:()=>C,FO:()=>p,Jj:()=>Q,RK:()=>y,SS:()=>g,wh:()=>t});const r="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${r})[\\u200C\\u200D](?=${r})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function y(a){return/^[ -[\]-~]*$/.test(a)&&!a.includes("##[")?a:a.replace(k,(l,o)=>o===void 0?l:b(o))}function b(a){return`\\u{${a.
codePointAt(0)?.toString(16)}}`}function Q(a,l){if(a.length<=l)return a;const o=Array.from(a.slice(0,2*l+2));return o.length>l?`${o.slice(0,l).join("")}\u2026`:a}function g(a,l=100){const o=y(Q(a,l)).
replaceAll("	",b)||'""',d="`".repeat(s(o)+1);return/^`|`$/.test(o)||/^ .*[^ ].* $/.test(o)?`${d} ${o} ${d}`:d+o+d}function C(a,l,o){const d=a.map(m=>y(m).replace(/^(\s*):(?=:)/,(S,R)=>R+b(":"))),B="`".
repeat(d.reduce((m,S)=>Math.max(m,s(S)+1),3));return[B+l,...d,B].map(m=>o+m).join(`
`)}const f=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function t(a){const l=y(a).replaceAll("	"," ").split(f),o=y(a).match(f)??[];return l.map((d,B)=>p(d)+(o[B]===void 0?"":`${p(o[B])}<wbr>`)).join("")}
function p(a){return a.replace(c,l=>`&#${l.codePointAt(0)};`)}const c=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(a){return(a.match(/`+/g)??[]).reduce((l,o)=>Math.
max(l,o.length),0)}}),98920:((T,W,e)=>{e.d(W,{Ch:()=>c,mu:()=>C});var r=e(51455),k=e(30532),y=e(7279),b=e(18142),Q=e(59870);const g=1024*1024;function C({files:a},l){const[o,d]=[f(Q.uq,a),f(Q.n7,a)];if(o===
void 0||d===void 0){const m=[o?[]:Q.uq,d?[]:Q.n7].flat();throw new Error(`lacks ${m.join(" and ")}, at its root and in its only subfolder`)}const B=l??f(Q.Km,a)?.file;return{app:o.file,flow:d.file,env:B,
ownName:t(o.value)??t(d.value)}}function f(a,l){const o=l.get(a);try{return o&&{file:{name:a,bytes:o},value:a===Q.Km?s(o):(0,b.Zs)(o)}}catch(d){throw new Error(`has a file that ${(0,y.gJ)(d)}: ${a}`,{
cause:d})}}function t(a){const{name:l,version:o}=Object(a);if(!(typeof l!="string"||l.trim()===""))return{name:l,version:["string","number"].includes(typeof o)?String(o):void 0}}function p(a){try{return C(
a).ownName}catch{return}}async function c(a,l){const o=await(0,r.readFile)(a,{signal:l}).catch(d=>{throw l.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(d)}`,{cause:d})});return s(o),{name:Q.Km,
bytes:o}}function s(a){if(a.length>g)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,b.Zs)(a)}}),18142:((T,W,e)=>{e.d(W,{Zs:()=>g,qF:()=>b});const r=500,k=1e6,y=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function b(c,s,a){try{return Q(c,s,a)}catch(l){if(l instanceof SyntaxError||l instanceof RangeError)return;throw l}}function Q(c,s,a){const l=new RegExp(y);let o=c.startsWith("\uFEFF")?1:0,d=0;function B(){
for(;;){const U=c.charAt(o);if(U!==" "&&U!==`
`&&U!=="\r"&&U!=="	")return U;o++}}function m(){if(l.lastIndex=o,!l.test(c))throw new SyntaxError;const U=c.slice(o,l.lastIndex);return o=l.lastIndex,U}function S(U,i){const A=B();if(A==="["){const n=[],
u=a.enter(U);return R("]",i,()=>n.push(S(u,i+1))),a.array(n,U)}if(A==="{"){const n=new Map;return R("}",i,()=>{if(B()!=='"')throw new SyntaxError;const u=m(),w=u.includes("\\")?JSON.parse(u):u.slice(1,
-1);if(n.has(w)||B()!==":")throw new SyntaxError;o++,n.set(w,S(a.enter(U,w),i+1))}),a.object(n,U)}const h=m();return a.scalar(h.includes("\\")?JSON.stringify(JSON.parse(h)):h)}function R(U,i,A){if(i===
r)throw new RangeError;if(o++,B()===U)o++;else for(let h=",";h===",";o++){if(++d>k)throw new RangeError;if(A(),h=B(),h!==","&&h!==U)throw new SyntaxError}}const N=S(s,0);if(B()!=="")throw new SyntaxError;
return N}function g(c){let s;try{s=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}catch(a){throw new Error("is not JSON",{cause:a})}if(C(s,r))throw new Error("is nested deeper than 500 leve\
ls");return s}function C(c,s){return typeof c!="object"||c===null?!1:s===0||Object.values(c).some(a=>C(a,s-1))}function f(c){const s=b(c,`
`,t);return s===void 0?void 0:`${s}
`}const t={enter:c=>`${c}  `,scalar:c=>c,array:(c,s)=>p("[",c,"]",s),object(c,s){const a=[...c.keys()].sort().map(l=>`${JSON.stringify(l)}: ${c.get(l)}`);return p("{",a,"}",s)}};function p(c,s,a,l){return s.
length===0?c+a:`${c}${l}  ${s.join(`,${l}  `)}${l}${a}`}}),5806:((T,W,e)=>{e.d(W,{Oj:()=>a,Sr:()=>s,dU:()=>c,gv:()=>k,jq:()=>t,tC:()=>f,x5:()=>C});var r=e(76760);const k=".workflow-export.json",y=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
b=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,Q=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,g=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",y],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',b],["changes how git or GitHub treats the repository",Q],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function C(o){const d=l(o);return s(d)===k?"is the name of the action's own record":g.find(([,B])=>B.test(d))?.[0]}
function f(o){return y.test(l(o))}function t(o){return/^\.workflow-export/.test(o)||[b,Q].some(d=>d.test(l(o)))}function p(o){return b.test(l(o))?"is in a .git folder":o.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function c(o){const[d=""]=r.posix.basename(l(o).replaceAll("\\","/")).split(":");return s(d.replace(/[. ]+$/,""))==="env_variables.json"}function s(o){
return o.normalize("NFC").toUpperCase().toLowerCase()}function a(o){const d=new Map;for(const B of o){const m=s(B.replace(/\/$/,"")),S=d.get(m);if(S!==void 0)return[S,B];d.set(m,B)}for(const[B,m]of d)
for(const{index:S}of B.matchAll(/\//g)){const R=d.get(B.slice(0,S));if(R!==void 0&&!R.endsWith("/"))return[R,m]}}function l(o){return o.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((T,W,e)=>{e.d(W,
{BE:()=>g,KC:()=>t,Km:()=>b,LX:()=>Q,jz:()=>f,n7:()=>k,uq:()=>y,wg:()=>c,zx:()=>C});var r=e(5806);const[k,y,b]=["flow_definition.json","app_definition.json","env_variables.json"],Q=[k,y,b],g=1e4,C=256*
1024*1024;function f(a,l){const o=[...l].filter(([d])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(d));return{kind:a,files:new Map(o.sort(([d],[B])=>d<B?-1:1))}}function t({kind:a,files:l}){return{kind:a,files:new Map(
[...l].filter(([o])=>!(0,r.dU)(o)))}}const p=/^(\..*|__MACOSX)$/;function c(a){const l=new Set(a),o=S=>Q.some(R=>l.has(S+R));if(o(""))return"";const d=new Set(a.filter(S=>S.includes("/")).map(S=>S.slice(
0,S.indexOf("/")))),[B,...m]=[...d].filter(S=>!p.test(S));return B!==void 0&&m.length===0&&o(`${B}/`)?`${B}/`:""}function s(a){const l=c(a);return a.includes(l+y)||a.includes(l+k)}}),41519:((T,W,e)=>{
e.d(W,{DF:()=>Q,aC:()=>f,x3:()=>C});var r=e(4573),k=e(18142),y=e(5806);const b={enter:()=>{},scalar:t=>({json:t}),array:t=>({json:`[${t.map(({json:p})=>p)}]`,items:t}),object(t){return{json:`{${[...t.
keys()].sort().map(c=>`${JSON.stringify(c)}:${t.get(c)?.json}`)}}`,members:t}}};function Q(t){const p=(0,r.isUtf8)(t)?(0,k.qF)(t.toString(),void 0,b):void 0,c=p?.members?[...p.members]:p?.items?.map(a=>[
g(a),a]),s=c?.flatMap(([a,{members:l,json:o}])=>a===void 0?[]:[{name:a,keys:[...l?.keys()??[]],content:o}]);if(!(s===void 0||new Set(s.map(({name:a})=>a)).size!==c?.length))return{container:p?.members?
"object":"array",variables:s}}function g({members:t}){if(!t?.has("value"))return;const p=[t.get("name"),t.get("key")].find(c=>c?.json.startsWith('"'));return p&&JSON.parse(p.json)}function C({files:t}){
const p=[...t].filter(([c])=>(0,y.dU)(c)).map(([,c])=>f(c));return[...new Set(p.flat())]}function f(t){const p=t.toString();try{JSON.parse(p.replace(/^\uFEFF/,""))}catch{return[]}const c=Q(t),s=new Set(
c?.container==="array"?c.variables.map(({name:o})=>o):[]),l=Array.from(p.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([o,d,B])=>d===void 0?[o,String(Number(o))]:B===void 0?[JSON.parse(
d)]:[]);return[...new Set(l)].filter(o=>!s.has(o))}}),43657:((T,W,e)=>{e.d(W,{Ao:()=>d,ue:()=>B,zy:()=>E});var r=e(4573),k=e(38522),y=e(20663),b=e(7279),Q=e(30706),g=e(5806),C=e(59870);const f=1e3,t=2048,
p=2162688,c=20,s=3,a=8,l=33188,o=new Set([0,10]);class d extends b.HR{}async function B(I,D){const{zip:L,source:Y,entries:x}=await m(I,D),v=(0,C.wg)([...x.keys()]),_=[];for(const[re,G]of x){D?.throwIfAborted();
const M=await i(L,Y,G).catch(H=>{throw n(`${(0,Q.TL)(re)} in the package`,H)});re.startsWith(v)&&!A(re)&&_.push([re.slice(v.length),M])}return(0,C.jz)("zip",_)}async function m(I,D){if(D?.throwIfAborted(),
I.length>C.zx)throw h("The package is larger than 256 MiB, the limit");const L=S(I);if(L===void 0)throw I.toString("latin1",0,2)==="PK"?n("The package",new Error("its end is missing")):w(I);try{const Y=await(0,y.
SY)(L,{decodeStrings:!1});return{zip:Y,source:L,entries:await R(Y)}}catch(Y){throw Y instanceof b.HR?Y:n("The package",Y)}}function S(I){for(let D=I.length-22;D>=0;){const L=I.lastIndexOf("PK",D,"la\
tin1");if(L<0)return;const Y=L+22+I.readUInt16LE(L+20);if(Y<=I.length)return I.subarray(0,Y);D=L-1}}async function R(I){if(I.entryCount>C.BE)throw h(`The package has ${I.entryCount} entries. The limit\
 is 10,000`);const D=new Map;let L=0;for await(const x of I.eachEntry()){const v=N(x);if(v===""&&x.uncompressedSize===0&&x.fileNameLength>0)continue;if(D.has(v))throw h(`The package has ${(0,Q.TL)(v)}\
 twice`,"Export it again.");const _=U(v,x);if(_!==void 0)throw h(`${(0,Q.TL)(v)} in the package ${_}`);if(L+=x.uncompressedSize,L>C.zx)throw h("The package takes more than 256 MiB unpacked, the limit");
D.set(v,x)}if([...D.keys()].every(A))throw h("The package has no files in it","Export it again.");const Y=(0,g.Oj)([...D.keys()]);if(Y)throw h(`${(0,Q.TL)(Y[0])} and ${(0,Q.TL)(Y[1])} in the package c\
ollide on a disk that ignores case`);return D}function N({generalPurposeBitFlag:I,fileNameRaw:D,extraFields:L,versionMadeBy:Y}){const x=(0,r.isUtf8)(D)?I|t:I,v=o.has(Y>>>8);return(0,y.ax)(x,D,L,!v).replace(
/^(\.\/+)+/,"")}function U(I,D){const L=D.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==32768&&L!==16384?"is neither a file nor a folder":A(I)&&D.uncompressedSize>
0?"is a folder with a content of its own":D.canDecodeFileData()?I.length>f?"is longer than 1,000 characters":(0,g.tC)(I)?"leads outside the folder that it is unpacked into":(0,g.dU)(D.fileNameRaw.toString())&&
!(0,g.dU)(I)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function i(I,D,L){const{compressedSize:Y,uncompressedSize:x}=L,{fileDataStart:v}=await I.
readLocalFileHeaderPromise(L),_=D.subarray(v,v+Y),re={maxOutputLength:Math.max(1,x),chunkSize:Math.max(64,x+1)},G=L.compressionMethod===0?_:(0,k.inflateRawSync)(_,re);if(G.length!==x)throw new Error(`\
it unpacks to ${G.length} bytes, not the ${x} listed`);if((0,k.crc32)(G)!==L.crc32)throw new Error("its CRC-32 isn't the one listed");return G}function A(I){return I.endsWith("/")}function h(I,D=""){return new b.
HR({what:I,advice:D,topic:"the-package"})}function n(I,D){const L=(0,Q.TL)(D.message).slice(1,-1),Y="Export it again.";return new b.HR({what:`${I} is cut off or damaged`,why:L,advice:Y,topic:"the-pack\
age"},{cause:D})}const u=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function w(I){const D=I.toString("utf8",0,512),[L]=u.
find(([,x])=>x.test(D))??["text"],Y=`${L==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new d({what:`The package is ${L}, not a zip`,advice:Y,topic:"\
the-package"})}function E({files:I}){const D=[],L=[];let Y=0;for(const[_,re]of I){const G=Buffer.from(_),M=(0,k.deflateRawSync)(re),H=Buffer.alloc(26);H.writeUInt16LE(c,0),H.writeUInt16LE(t,2),H.writeUInt16LE(
a,4),H.writeUInt32LE(p,6),H.writeUInt32LE((0,k.crc32)(re),10),H.writeUInt32LE(M.length,14),H.writeUInt32LE(re.length,18),H.writeUInt16LE(G.length,22);const J=Buffer.alloc(14);J.writeUInt32LE(l*65536,6),
J.writeUInt32LE(Y,10);const j=[Buffer.from("PK"),H,G,M];D.push(...j),L.push(Buffer.from([...Buffer.from("PK"),c,s]),H,J,G),Y+=j.reduce((te,{length:ae})=>te+ae,0)}const x=Buffer.concat(L),v=Buffer.
alloc(22);return v.write("PK"),v.writeUInt16LE(I.size,8),v.writeUInt16LE(I.size,10),v.writeUInt32LE(x.length,12),v.writeUInt32LE(Y,16),Buffer.concat([...D,x,v])}}),82227:((T,W,e)=>{e.d(W,{HB:()=>U,px:()=>i,
Ng:()=>m});var r=e(7279),k=e(32975),y=e(30706),b=e(81858),Q=e(35805),g=e(2053),C=e(86294),f=e(62291);const t=6,p=32,c=6,s=2e3,a=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,l=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class o{redact;#e;#t=new Set;#A=new Set;constructor(I,D=[]){this.#e=new y.pO(I),this.redact=this.#e.redact,this.allow(...D)}add(...I){for(const D of I)this.#e.add(D)}allow(...I){for(const D of I)D.length>=
t&&this.#t.add(D)}maskFields(I,D,L){const Y=B("",I,0).slice(0,s);for(const[x,v]of Y)/id$/i.test(x)&&(0,f.eQ)(v)&&this.allow(v);for(const[x,v]of Y)/url$/i.test(x)?this.maskUrl(v.trim(),D,L):this.#n(d(v),
L)}maskUrl(I,D,L){const Y=URL.canParse(I,D.href)?new URL(I,D.href):void 0;if(Y&&D.href.startsWith(Y.href))return;const x=/[?:]|^\/\//.test(I)?[I]:[];Y&&(x.push(Y.href,Y.password,(0,f.D4)(Y.password),...d(
Y.search)),Y.search!==""&&x.push(Y.pathname+Y.search)),this.#n(x,L)}#n(I,D){const L=x=>Array.from(this.#t).some(v=>v.includes(x)),Y=I.filter(x=>!L(x)&&!L((0,f.D4)(x)));for(const x of Y.flatMap(v=>[v,encodeURIComponent(
v)]))x.length<t||this.#A.has(x)||(this.#A.add(x),this.#e.add(x),D.mask(x))}}function d(E){return Array.from(E.matchAll(a)).flatMap(([,I="",D=""])=>{const L=D.replace(/[.,:!?)\]}]+$/,"");return l.test(
I)||(0,f.D4)(L).length>=p?[L,(0,f.D4)(L)]:[]})}function B(E,I,D){return typeof I=="string"?[[E,I]]:D>c?[]:Array.isArray(I)?I.flatMap(L=>B(E,L,D+1)):(0,C.Gv)(I)?Object.entries(I).flatMap(([L,Y])=>B(L,Y,
D+1)):[]}function m(E,I,{secrets:D=[],known:L=[]}={}){return{url:E,apiKey:I,secrets:new o([I,...D],[E.href,...L]),connections:(0,Q.Y7)("export-workflow-action"),rateLimit:new g.q,collections:new Map}}
const S=1024*1024,R=12e4,N=12e4,U="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function i(E,I){const{label:D,method:L,
path:Y,isTransient:x}=I,{secrets:v,rateLimit:_}=E.platform;v.allow(...Y.split(/[/?&=]/));const re=L==="GET"?Y:void 0,G=()=>_.run(D,re,E,()=>A(E,I));return await(0,k.L5)(E,G,{atLeastMs:x?N:0})}async function A(E,I){
const{platform:D,signal:L,log:Y}=E,{label:x,method:v,path:_,body:re,idempotent:G=!0,isTransient:M}=I,H=new URL(`api/public/${_}`,D.url),J={accept:"application/json","content-type":"application/json","\
x-api-key":D.apiKey},j={maxBytes:S,idleMs:G?Q.k$:R};try{const te=await(0,Q.tN)(D.connections,{label:x,method:v,url:H,headers:J,body:re,...j},L);return Y.debug(`${v} ${D.secrets.redact(H.pathname)}: ${te.
status}`),n(te,H,E,x),u(E,I,te)}catch(te){const ae=te instanceof r.HR?te:void 0;throw!G&&(L.aborted||ae?.maybeProcessed)?h(te):L.aborted||!ae||!M?.(ae)?te:ae.with({retryable:!0})}}function h(E){const I=E instanceof
r.HR?E:new r.HR({what:(0,r.iT)(E).message},{cause:E}),D=I.retryable||I.advice===""?U:`${I.advice} ${U}`;return I.with({advice:D,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function n(E,I,{
platform:D,log:L},Y){const x=(0,Q.ET)(E,I,Y);if(x===void 0)return;D.secrets.maskUrl(x.href,D.url,L);const{status:v}=E,_=`the platform redirects to ${(0,y.OX)(x.origin,100)}, and the key follows no red\
irect`,re={status:v,maybeProcessed:v!==307&&v!==308};throw(0,b.ue)(Y,_,"If that is your environment, set host to it.",re)}function u(E,I,D){const{platform:L,log:Y}=E,{label:x}=I,{status:v,headers:_,bytes:re}=D,
G=new TextDecoder().decode(re),M=w(G);L.secrets.maskFields(M??{},L.url,Y);const H=(0,C.wv)(M??{},x,L.secrets.redact),{message:J}=H,j=(0,Q.RG)(D,x,`the platform answered ${v}${(0,C.Te)(J)}`);if(j)throw j;
const te=/^\s*</.test(G)||_["content-type"]?.includes("html")===!0;if(v<200||v>299){const Z=(0,k.Vs)(_["retry-after"]);throw(0,C.$G)({call:I,status:v,message:J,waitMs:Z,isPage:te,hasWorked:L.collections.
has(x)})}if(M!==void 0)return H;if(G.trimStart().startsWith("{")&&(0,Q.VL)(D))throw(0,b.ue)(x,"the response was cut off",b.$_,{retryable:!0,maybeProcessed:!0});const ae=G===""?"nothing":te?"with a web\
 page":"with something other than a JSON object";throw(0,b.ue)(x,`the platform answered ${ae} (${v})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function w(E){try{const I=JSON.
parse(E);return(0,C.Gv)(I)?I:void 0}catch{return}}}),65645:((T,W,e)=>{e.d(W,{I:()=>B,R:()=>l});var r=e(77598),k=e(7279),y=e(32975),b=e(30706),Q=e(62291),g=e(35805);const C=256*1024**2,f=5,t=5,p=new Set(
[400,401,403,404,410]),c=2,s="Download",a="Re-run the job.";async function l(m,{url:S,freshUrl:R,read:N}){let U=S,i=0;return await(0,y.L5)(m,async()=>{U??=await R();const A=await d(m,U).catch(E=>{throw E instanceof
k.HR&&E.affectsAll?E.with({affectsAll:!1}):E}),{status:h,headers:n,bytes:u}=A;if(p.has(h)){U=void 0,i++;const E=i<t,I=E?"":`${i} times `;throw o(`the URL was refused ${I}(${h})`,a,{retryable:E})}if(h!==
200)throw o(`the server answered ${h}`,a,{retryable:h===206});if(n["content-type"]?.includes("text/html"))throw o("the server sent a web page instead of the package","Check host, then re-run the job.",
{retryable:!0,maxRetries:c});const w=await N(u).catch(E=>{throw E instanceof k.HR&&(0,g.VL)(A)&&!m.signal.aborted?E.with({retryable:!0,maxRetries:c}):E});return{bytes:u,sha256:(0,r.createHash)("sha256").
update(u).digest("hex"),content:w}})}function o(m,S,R={}){return new k.HR({what:s,why:m,advice:S,topic:"the-package"},R)}async function d(m,S){const{platform:R,log:N,signal:U}=m;let i=S;for(let A=0;;A++){
const h=A===0&&i.origin===R.url.origin,n={accept:"*/*",...h&&{"x-api-key":R.apiKey}},u={label:s,method:"GET",url:i,headers:n,maxBytes:C,isProven:!0},w=async()=>{const D=await(0,g.tN)(R.connections,u,U);
N.debug(`GET a package from ${(0,b.OX)(u.url.origin)}: ${D.status}`);const L=(0,g.RG)(D,s,`the server answered ${D.status}`);if(L)throw L;return D},E=await(h?R.rateLimit.run(s,void 0,m,w):w()),I=(0,g.
ET)(E,i,s);if(I===void 0)return E;if(A===f)throw o("the URL redirects in a circle",a);i=B(I.href,m)}}function B(m,{platform:S,log:R}){const N=S.url;if(S.secrets.maskUrl(m,N,R),!URL.canParse(m,N.href))
throw o("the platform's download URL can't be read",a);const U=new URL(m,N.href);U.protocol==="http:"&&N.protocol==="https:"&&U.hostname===N.hostname&&(U.protocol="https:",U.port===""&&(U.port=N.port),
S.secrets.maskUrl(U.href,N,R));const i=U.protocol==="http:"&&N.protocol==="http:"&&(0,Q.U9)(U.hostname);if(U.protocol!=="https:"&&!i)throw o("the platform's download URL isn't https","Check host.");return U}}),
81858:((T,W,e)=>{e.d(W,{$_:()=>g,Dx:()=>b,Ur:()=>a,ue:()=>y});var r=e(7279),k=e(30706);function y(o,d,B,m={}){return new r.HR({what:o,why:d,advice:B,topic:"the-platforms-response"},m)}function b(o,d,B,m){
return new r.HR({what:o,why:d,advice:B,topic:"the-connection"},m)}const Q={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"th\
e connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},g="Re-run the job later.",C="For a private certi\
ficate authority, set NODE_EXTRA_CA_CERTS on the runner.",f=2,t=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)|(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$)/,
p=/^(EPROTO$|ERR_SSL_)/,c=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,s=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function a(o,d){const{label:B,signal:m,connected:S,isProven:R}=d;if(m.
aborted)return m.reason;if(o instanceof r.HR||!(o instanceof Error)||!("code"in o))return o;const N=String(o.code);if(t.test(N)){const u=`the TLS connection can't be trusted (${N})`;return b(B,u,`Chec\
k host. ${C}`,{affectsAll:!0,cause:o})}const[,U]=s.exec(o.message)??[];if(U!==void 0)return l(B,U,o);const i={retryable:!0,maybeProcessed:S,affectsAll:!S,cause:o};if(c.test(N))return b(B,`the response\
 can't be decoded (${N})`,g,i);const A=!S&&p.test(N),h=A?`the TLS connection failed (${N})`:Q[N]??`the connection failed (${N})`;if(R||!(A||N==="ENOTFOUND"))return b(B,h,g,i);const n=A?`Check host and\
 its port. ${C}`:"Check host.";return b(B,h,n,{...i,maxRetries:f})}function l(o,d,B){const m={affectsAll:!0,cause:B};if(d==="407")return b(o,"the proxy requires a user name and a password (407)","Set \
them in HTTPS_PROXY.",m);if(/^4(?!08|25|29)\d\d$/.test(d)){const R=`the proxy refuses the connection (${d})`;return b(o,R,"Allow the host there, or add it to NO_PROXY.",m)}const S=`the proxy made no c\
onnection (${(0,k.OX)(d,100)})`;return b(o,S,"Check HTTPS_PROXY, or re-run the job later.",{...m,retryable:!0})}}),62291:((T,W,e)=>{e.d(W,{D4:()=>f,U9:()=>Q,d4:()=>c,eQ:()=>g,hk:()=>p,o6:()=>b,wh:()=>C});
var r=e(19783),k=e(81858);const y=200;function b(s){const a=/^[a-z][a-z0-9+.-]*:\/\//i.test(s)?s:`https://${s}`;if(/[\s\p{C}\\]/u.test(a)||!URL.canParse(a))throw new Error("is not an address such as h\
ttps://ai-for-process.example.ai");const l=new URL(a);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(a))throw new Error("mus\
t not contain a user name or password");if(l.protocol==="http:"&&!Q(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+=
"/"),l}function Q(s){return s==="localhost"||s==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(s)}function g(s){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(s)}function C(...s){return s.find(a=>typeof a=="string"&&a.
length<=y&&g(a))}function f(s){try{return decodeURIComponent(s)}catch{return s}}const t=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function p(){for(const s of t){const a=process.env[s]?.trim();
a!==void 0&&(process.env[s]=a===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(a)?a:`http://${a}`)}for(const s of["no_proxy","NO_PROXY"]){const a=process.env[s]?.split(/[\s,]+/).map(l=>l.replace(/^\*\./,"."));a&&
(process.env[s]=a.filter(l=>l!=="").join(","))}}function c(s,a){const o=t.filter(B=>B.toLowerCase()===`${s.protocol.slice(0,-1)}_proxy`).find(B=>process.env[B]);if(o===void 0||(0,r.H)(s)||/^https?:\/\//i.
test(process.env[o]??"")&&(0,r.s)(s)?.hostname)return;throw(0,k.Dx)(a,`the proxy in ${o} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as\
 %40).",{affectsAll:!0})}}),35805:((T,W,e)=>{e.d(W,{ET:()=>A,J9:()=>d,RG:()=>n,VL:()=>h,Y7:()=>o,k$:()=>t,tN:()=>B});var r=e(37067),k=e(44708),y=e(38522),b=e(22779),Q=e(32975),g=e(30706),C=e(81858),f=e(
62291);const t=3e4,p=65536,c=new Set([301,302,303,307,308]),s=new Set([408,421,425,429]),a=new Set([501,505,506,508,510,511]),l=new Set([421,425,429]);function o(u){(0,f.hk)();const w=E=>({"http:":new b.
Qq(u,[],{keepAlive:E}),"https:":new b.Qq(u,[],{keepAlive:E})});return{kept:w(!0),fresh:w(!1),proven:new Set}}function d(u){return{type:"application/json",bytes:Buffer.from(JSON.stringify(u))}}async function B(u,w,E){
E.throwIfAborted();const{label:I,method:D,url:L,headers:Y,body:x,maxBytes:v,idleMs:_=t,isProven:re=!1}=w;(0,f.d4)(L,I);const G=L.protocol==="https:",M=(x?u.fresh:u.kept)[G?"https:":"http:"],H=new AbortController,
J=AbortSignal.any([E,H.signal]);let[j,te]=[!1,"no response"];const ae=setTimeout(()=>{const Z={retryable:!0,maybeProcessed:j};H.abort((0,C.Dx)(I,`${te} within ${_/1e3} s`,C.$_,Z))},_);let ee;try{ee=(G?
k:r).request({method:D,host:L.hostname.replace(/^\[|\]$/g,""),port:L.port||(G?443:80),path:L.pathname+L.search,headers:{...Y,...x&&{"content-type":x.type,"content-length":x.bytes.length},"accept-encod\
ing":"identity","user-agent":M.userAgent},...L.username+L.password!==""&&{auth:`${(0,f.D4)(L.username)}:${(0,f.D4)(L.password)}`},agent:M.getAgent(L.href),signal:J}),m(ee,G,()=>{j=!0});const Z=S(ee,I);
R(ee,x?.bytes??Buffer.alloc(0),()=>ae.refresh());const ie=await(0,Q.Mu)(J,Z);u.proven.add(L.origin),te="no data";const z=[];let xe=v;for await(const Qe of ie){if(ae.refresh(),xe-=Qe.length,xe<0)throw i(
I,v);z.push(Qe)}const be=U(Buffer.concat(z),ie.headers["content-encoding"],I,v);return{status:ie.statusCode??0,headers:ie.headers,bytes:be}}catch(Z){throw ee?.destroy(),(0,C.Ur)(Z,{label:I,signal:J,connected:j,
isProven:re||u.proven.has(L.origin)})}finally{clearTimeout(ae),x&&ee?.destroy()}}function m(u,w,E){u.once("socket",I=>{u.reusedSocket?E():I.once(w?"secureConnect":"connect",E)})}function S(u,w){return new Promise(
(E,I)=>{const D=L=>{L.socket.destroy();const Y={retryable:!0,maybeProcessed:!0};I((0,C.Dx)(w,"the server switched protocols (101)",C.$_,Y))};u.once("upgrade",D),u.once("response",L=>L.statusCode===101?
D(L):E(L)),u.on("error",I)})}function R(u,w,E){w.length===0?u.end():u.write(w.subarray(0,p),I=>{E(),I||R(u,w.subarray(p),E)})}const N=new Map([["gzip",y.gunzipSync],["x-gzip",y.gunzipSync],["deflate",
(u,w)=>((u.readUInt8()&15)===8?y.inflateSync:y.inflateRawSync)(u,w)],["br",y.brotliDecompressSync]]);function U(u,w="",E,I){const L=w.toLowerCase().split(/[\s,]+/).flatMap(Y=>N.get(Y)??[]).reverse();try{
return L.reduce((Y,x)=>Y.length===0?Y:x(Y,{maxOutputLength:I}),u)}catch(Y){throw Y.code==="ERR_BUFFER_TOO_LARGE"?i(E,I):Y}}function i(u,w){const E=`the response is larger than ${(0,g.Xe)(w)}, the limi\
t`;return(0,C.ue)(u,E,"Check host.",{maybeProcessed:!0})}function A({status:u,headers:w},E,I){if(!c.has(u)||w.location===void 0)return;const D=w.location.replace(/[\x80-\xff]/g,L=>`%${L.charCodeAt(0).
toString(16).toUpperCase()}`);if(URL.canParse(D,E.href))return new URL(D,E.href);throw(0,C.ue)(I,`the platform redirects (${u}) to an address that can't be read`,"Check host.")}function h({headers:u}){
return u["content-length"]===void 0&&u["transfer-encoding"]===void 0}function n({status:u,headers:w},E,I){if(!(!s.has(u)&&!(u>=500&&u<=599&&!a.has(u))))return(0,C.ue)(E,I,C.$_,{status:u,retryable:!0,retryAfterMs:(0,Q.
Vs)(w["retry-after"]),maybeProcessed:!l.has(u)})}}),96006:((T,W,e)=>{e.d(W,{SO:()=>a,qt:()=>N,y7:()=>s});var r=e(7279),k=e(32975),y=e(30706),b=e(82227),Q=e(62291),g=e(2053),C=e(86294);const f=[["runni\
ng",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function t(n){return f.find(([,u])=>u.test(n))?.[0]??"unknown"}function p(n){const{fields:u,message:w}=n,E=(0,C.Gv)(u.response)?u.response:{};return{dockStatusId:(0,Q.wh)(u["dock-statusId"],u.dockStatusId,
u._id),workflowId:(0,Q.wh)(u.workflowId,u.toolId),exportJobId:(0,Q.wh)(u.exportJobId),status:c(n),downloadUrl:[E.downloadUrl,E.downloadURL,u.downloadUrl,u.downloadURL].filter(I=>typeof I=="string").map(
I=>I.trim()).find(I=>I!==""),refused:u.success===!1,message:w}}function c({fields:n,redact:u}){if(typeof n.status!="string"&&typeof n.status!="number")return"";const w=String(n.status),E=w.trim().toUpperCase().
replace(/[\s-]+/g,"_");return t(E)==="unknown"?u(w,40).toUpperCase():E}function s(n,u){const w=p(n),{dockStatusId:E}=w;if(E===void 0)throw(0,C.LO)(n,"dock status ID",u);return{...w,dockStatusId:E}}async function a(n,u,w=()=>!0){
const E=`dock-status/${u}`;return p(await(0,b.px)(n,{label:"Dock status",method:"GET",path:E,advice:"Re-run the job later.",isTransient:w}))}const l=g.k,o=12e4,d=50,B=294,m=6.12,S=2e3;function R(n,u){
const w=Math.max(B,n/m);return n<g.k?w:Math.max(S,Math.min(u,w))}async function N(n,u,w){const{log:E,signal:I}=n,D=performance.now(),L=U(n,D);let Y=u,x=D,v;for(let _=0;;_++){w.onStatus(Y),L(Y);const re=t(
Y.status);if(re==="failed"||re==="succeeded"&&Y.refused)throw A(u,Y,w.advice);if(re==="succeeded")return Y.status!=="SUCCESS"&&E.warning(`The platform reports ${Y.status}, which is treated as SUCCESS.`),
Y;v=re==="unknown"&&Y.refused?v??x:void 0;try{if(v!==void 0&&x-v>=o){const H=`The platform refused to report the job's status for ${(0,y.zK)(o)}`;throw new r.HR({what:H,topic:"the-job-on-the-platform"})}
const G=_===0?d:R(x-D,w.longestWaitMs);await(0,k.yy)(Math.max(0,x+G-performance.now()),I),x=performance.now();const M=({status:H=404})=>_>0||H===404;Y=await a(n,u.dockStatusId,M)}catch(G){throw h(G,u,
Y)}}}function U({log:n},u){let w,E=u;return I=>{const D=performance.now(),L=(0,y.zK)(D-u),Y=I.status!==w,x=D-E>=l;(Y||x)&&(E=D),Y&&w!==void 0?n.info(`${I.status||"No status"} after ${L}`):x&&n.info(`S\
till ${I.status||"without a status"} after ${L}`),Y&&t(I.status)==="unknown"&&n.warning(`The platform reports an unknown status (${i(I)}). The action keeps waiting.`),w=I.status}}function i({status:n,
message:u}){return`${n||"none"}${u===void 0?"":`, "${u}"`}`}function A({dockStatusId:n},{status:u,message:w},E){const I=u==="FAILED"?"failed":`ended as ${u}`,D=`${w??"it gave no reason"} (dock status ${n}\
)`;return new r.HR({what:`The job ${I} on the platform`,why:D,advice:E,topic:"the-job-on-the-platform"})}function h(n,{dockStatusId:u},w){const E=t(w.status)==="unknown"||w.message!==void 0?`, last st\
atus ${i(w)}`:"",I=`The job may still be running on the platform: dock status ${u}${E}.`,D=n instanceof r.HR?n:new r.HR({what:(0,r.iT)(n).message},{cause:n});return D.with({advice:`${D.advice} ${I}`.trim(),
cause:n})}}),2053:((T,W,e)=>{e.d(W,{k:()=>Q,q:()=>c});var r=e(7279),k=e(32975),y=e(81858);const b=30,Q=6e4,g=429,C=500,f=16e3,t=.95,p=20;class c{#e=new Map;#t=0;#A=0;#n=0;async run(a,l,o,d){const B=await this.#s(
a,l,o),m=()=>B>this.#n;try{const S=await d();return m()&&(this.#A=this.#A<p?0:this.#A*t),S}catch(S){if(!(S instanceof r.HR&&S.status===g))throw S;const R=performance.now();throw m()&&(this.#A=Math.min(
f,Math.max(C,this.#A*2)),this.#n=R),this.#t=Math.max(this.#t,R+(S.retryAfterMs||2*this.#A)),S.with({retryAfterMs:this.#t-R})}}async#s(a,l,{signal:o,endsAt:d}){const B=l!==void 0&&this.#e.get(l)||[];for(l!==
void 0&&this.#e.set(l,B);;){if(o.throwIfAborted(),this.#t>=d)throw(0,y.ue)(a,"the platform asked for a pause that exceeds the timeout",y.$_);const m=performance.now(),S=B.length<b?Number.NEGATIVE_INFINITY:
B[0]??m,R=Math.max(this.#t,S+Q);if(R<=m)return this.#t=m+this.#A,B.push(m),B.length>b&&B.shift(),m;await(0,k.yy)(R-m,o)}}}}),86294:((T,W,e)=>{e.d(W,{$G:()=>a,Gv:()=>Q,LO:()=>y,Te:()=>b,wv:()=>k});var r=e(
81858);function k(d,B,m){const S=f(d,0);return{fields:d,label:B,redact:m,message:S&&m(S)||void 0}}function y({label:d,message:B},m,S){return(0,r.ue)(d,`the platform answered without a ${m}${b(B)}`,S)}
function b(d){return d===void 0?"":` (${d})`}function Q(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)}const g=["errors","error","message","msg","reason","failureReason","errorMessage","sta\
tusMessage","description","detail","details","response"],C=4;function f(d,B){if(typeof d=="string")return d.trim()||void 0;if(!(B>C)){if(Array.isArray(d))return f(d[0],B+1);if(Q(d))for(const m of g){const S=f(
d[m],B+1);if(S!==void 0){const{code:R}=d;return typeof R=="number"||typeof R=="string"?`${S}, code ${R}`:S}}}}const t="Settings \u2192 Security & Control \u2192 API Scopes",p=new Set([405,406,411,415,
417,426,431]),c=409,s=423;function a(d){const{call:B,status:m,message:S,waitMs:R,hasWorked:N}=d,U=m===401||m===403,i=`the platform answered ${m}${b(S)}`;return(0,r.ue)(B.label,i,U?o(d):l(m,B),{status:m,
maybeProcessed:m>=500,affectsAll:U&&!N,retryAfterMs:R,busy:m===s||m===c&&!B.isCreation})}function l(d,{isCreation:B=!1,advice:m="Check the inputs."}){return d===404?"Check host, the IDs, and that the \
key's account can see the workflow.":d===c&&B?"The name may be taken. Set another name, or the ID of that workflow.":d===c||d===s?"Another job may be changing the workflow. Check it in AI for Process,\
 then re-run the job.":d<400||d>=500||p.has(d)?"Check host.":m}function o({status:d,call:{scope:B},message:m,isPage:S,hasWorked:R}){if(S)return"A gateway or firewall in front of the platform may have \
refused it. Check host, and that the runner may reach it.";if(R)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const N=B===void 0?"another scope":
`the scope "${B}"`;if(d===403)return`The key needs ${N}. Add it under ${t}.`;const U=/scope/i.test(m??"")?` The key also needs ${N}.`:"";return`The platform does not know the key: it is wrong, deleted\
, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${t}.${U}`}}),23349:((T,W,e)=>{e.d(W,{EH:()=>p,Nq:()=>t,kZ:()=>s,s8:()=>c});var r=e(7279),k=e(32975),y=e(
82227),b=e(65645),Q=e(35805),g=e(96006);const C=["workflows","workflow","tools"];async function f(a,l){const{collections:o}=a.platform;let d;for(const B of new Set([...o.values(),...C])){const m=l(B),
S=o.get(m.label);if(!(S&&S!==B))try{const R=await(0,y.px)(a,m);return o.set(m.label,B),R}catch(R){if(R instanceof r.HR&&R.busy&&o.set(m.label,B),!(R instanceof r.HR&&R.status===404))throw R;d??=R}}throw d}
async function t(a,{workflowId:l,flowId:o}){const d=await f(a,B=>({label:"Export",method:"POST",path:`${B}/${l}/export?flowId=${o}`,scope:"Export workflow"}));return(0,g.y7)(d,"Check host and the IDs.")}
async function p(a,l,o){const d=o.downloadUrl??l.downloadUrl??(await(0,g.SO)(a,l.dockStatusId)).downloadUrl;if(d!==void 0)return(0,b.I)(d,a);const B=`the platform reports ${o.status} but names no down\
load URL`;throw new r.HR({what:"Export",why:B,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function c(a,l,{app:o,flow:d,env:B}){const m="workflowName"in l,S=N=>N==="tools"?"tool":"\
workflow",R=await f(a,N=>({label:"Import",method:"POST",path:m?`${N}/import`:`${N}/${l.workflowId}/import`,body:(0,Q.J9)({[`${S(N)}DataFileId`]:o,flowDataFileId:d,...B!==void 0&&{envVariablesFileId:B},
...m&&{[`${S(N)}Name`]:l.workflowName}}),idempotent:!1,isCreation:m,scope:"Import workflow"}));return(0,g.y7)(R,y.HB)}async function s(a,l){const o=d=>({label:"Deploy",method:"POST",path:`${d}/${l}/de\
ploy`,body:(0,Q.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return(0,g.y7)(await(0,k.Oc)(a,()=>f(a,o)),y.HB)}}),52597:((T,W,e)=>{e.d(W,{g:()=>Y});var r=e(76760),k=e(63e3),y=e(39462),b=e(
23349),Q=e(77598),g=e(30706),C=e(82227),f=e(62291),t=e(35805),p=e(86294);const c=25e6,s=1e7,a="bulkImport",l="Re-run the job.";async function o(re,{name:G,bytes:M}){const H=`Upload of ${G}`,J=(te,ae)=>(0,C.
px)(re,{label:H,method:"POST",path:te,body:ae,scope:"Import workflow"}),j=M.length<c?B(await J("files",m({fileContext:a},{name:G,bytes:M}))):await d({name:G,bytes:M},J);return re.log.info(`Uploaded ${G}\
: ${(0,g.Xe)(M.length)}`),j}async function d({name:re,bytes:G},M){const H=Math.ceil(G.length/s),J={fileContext:a,totalChunks:H,fileExtension:"json",fileName:re,fileSize:G.length},j=await M("files/sess\
ion/start",(0,t.J9)(J)),te=(0,f.wh)(j.fields.sessionId);if(te===void 0)throw(0,p.LO)(j,"session ID",l);const ae=`files/session/${te}`;for(let ee=0;ee<H;ee++){const Z=G.subarray(ee*s,(ee+1)*s);await M(
ae,m({chunkNumber:String(ee)},{name:re,bytes:Z}))}return B(await M(`${ae}/complete`))}function B(re){const{fileId:G}=re.fields;if(typeof G=="string"&&G!=="")return G;throw(0,p.LO)(re,"file ID",l)}function m(re,{
name:G,bytes:M}){const H=`form-${(0,Q.randomUUID)()}`,J=Z=>`--${H}\r
content-disposition: form-data; ${Z}\r
`,j=Object.entries(re).map(([Z,ie])=>`${J(`name="${Z}"`)}\r
${ie}\r
`),te=G.replace(/["\r\n]/g,encodeURIComponent),ae=`${j.join("")}${J(`name="file"; filename="${te}"`)}content-type: application/json\r
\r
`,ee=Buffer.concat([Buffer.from(ae),M,Buffer.from(`\r
--${H}--\r
`)]);return{type:`multipart/form-data; boundary=${H}`,bytes:ee}}var S=e(32975),R=e(46779);const N="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix t\
hat, then re-run the job.",U="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function i(re,G,{source:M,target:H,definitions:{app:J,flow:j,env:te},whenBusy:ae="\
retry",timeoutMs:ee,longestWaitMs:Z}){const ie="workflowId"in H?H.workflowId:void 0,z="workflowId"in H?`workflow ${H.workflowId}`:`a new workflow, ${H.workflowName}`;return re.log.info(`Importing ${(0,g.
OX)(M)} into ${z}, at ${G.url.href}`),await(0,y.N)({...re,platform:G},(0,y.R)(ee,"No import"),async xe=>{const be={app:await o(xe,J),flow:await o(xe,j),env:te&&await o(xe,te)},Qe=()=>(0,b.s8)(xe,H,be),
pe=await(ae==="retry"?(0,S.Oc)(xe,Qe):Qe()),{outputs:He}=await(0,R.Bv)(xe,pe,{title:"Import job",longestWaitMs:Z,advice:N,idsIn:({workflowId:Oe=ie})=>({...Oe!==void 0&&{"workflow-id":ie??Oe}})});return He})}
async function A(re,G,{workflowId:M,timeoutMs:H,longestWaitMs:J}){return re.log.info(`Deploying workflow ${M}, at ${G.url.href}`),await(0,y.N)({...re,platform:G},(0,y.R)(H,"No deployment"),async j=>{const{
outputs:te}=await(0,R.Bv)(j,await(0,b.kZ)(j,M),{title:"Deploy job",longestWaitMs:J,advice:U,idsIn:()=>({"workflow-id":M})});return te})}var h=e(72697),n=e(30532),u=e(7279),w=e(96191),E=e(37487),I=e(90161),
D=e(76224),L=e(67833);async function Y(re,G,M,H){const{path:J,target:j,definitions:te}=M.candidate;if(M.action==="leave"){re.log.info("Neither imported nor deployed"),M.begun="nothing";return}let ae=H.
candidates.length>1?void 0:M.plan;M.begun="import";try{if(await(0,S.Oc)({...re,endsAt:performance.now()+H.timeoutMs},async()=>{const Z=ae??await(0,D.Cs)(re,G,M.candidate,H);if(ae=void 0,!(0,D.cS)(M.plan,
Z)){const ie=`The target of ${M.candidate.name} has changed since this step compared it, so it was left as it is`;throw new u.HR({what:ie,advice:"Make and approve a new plan.",topic:"import-deploy-and\
-promote"})}M.action!=="finish"&&(Z.state&&(M.backup=await x(re,M,Z.state,H)),M.job=await i(re,G,{...H,source:J,target:j,definitions:te,whenBusy:"throw"}),M.imported=!0)}),!H.deploy)return;M.begun="de\
ploy";const ee=(0,L.wZ)(M);if(ee===void 0){const Z="Look for it in AI for Process, and deploy it there.";throw new u.HR({what:"the platform didn't name the new workflow's ID",advice:Z})}M.job=await A(
re,G,{...H,workflowId:ee}),M.deployed=!0}catch(ee){const Z=(0,u.iT)(ee);M.job={...M.job,...(0,R.Zw)(Z)},M.error=v(Z,M,(0,h.Sm)(H.host))}}async function x(re,{candidate:G,plan:M},H,{upload:J,artifactEnvVariables:j,
host:te}){const ae=`${G.name}-before-${(0,I.T)()}`,ee=`Backup of workflow ${M.target} at ${(0,h.Sm)(te)}`;if(!J){const Z=(0,r.join)(await(0,E.Pd)("workflow-backup-"),`${ae}.zip`);return await(0,n.lo)(
Z,H.bytes),re.log.info(`${ee}: ${Z}, on this runner only`),{name:Z}}for(let Z=1;;Z++){const ie={...H,name:`${ae}${Z===1?"":`-${Z}`}.zip`};try{const z=await(0,k.mJ)(re,ie,{upload:J,artifactEnvVariables:j});
return re.log.info(`${ee}: ${z.name}, ${z.url}`),{name:z.name,id:z.id}}catch(z){if(!(z instanceof w.B6))throw z}}}function v(re,G,M){const{candidate:H,begun:J,imported:j,backup:te}=G,ae=re instanceof u.
HR?re:new u.HR({what:re.message},{cause:re}),ee=(0,L.wZ)(G),[Z,ie]=["workflowName"in H.target,J==="deploy"],z=ee===void 0?"":` into workflow ${ee}`,xe=`${H.name} ${j?"was imported":"was already import\
ed"}${z} but not deployed: `,be=ee===void 0?"start a new run":`deploy workflow ${ee} with the deploy action`,Qe=Z?ie?be:"start a new run":'use "Re-run failed jobs"',pe=[ae.advice.replaceAll("re-run th\
e job",Qe).replaceAll("Re-run the job",Qe.charAt(0).toUpperCase()+Qe.slice(1)),ie&&!Z?`Or ${be}.`:"",Z&&ee!==void 0?`The new workflow's ID is ${ee}.`:"",te?`The package that ${M} had before is ${_(te)}\
.`:""];return ae.with({what:(ie?xe:"")+ae.what,advice:pe.filter(He=>He!=="").join(" ")})}function _({name:re,id:G}){return G===void 0?re:`${re} (artifact ${G})`}}),912:((T,W,e)=>{e.d(W,{L:()=>p});var r=e(
19630),k=e(7279),y=e(96191),b=e(98920),Q=e(43657),g=e(90161),C=e(64264),f=e(76224);const t="import-deploy-and-promote";async function p(l,o,d,{approved:B,upload:m,deploy:S,ignore:R}){const N=d.workflows.
map(({outcome:h})=>h==="unchanged"?"finish":"import"),{differences:U,actions:i}=B?(0,C.Gy)(B,d):{differences:[],actions:N},A=o.filter((h,n)=>i[n]==="refuse").map(c);if(U.length+A.length>0){const h="Th\
e approved plan doesn't hold any more, so this attempt changed nothing",n=[...U,...A].join("; ");throw new k.HR({what:h,why:n,advice:"Make and approve a new plan.",topic:t})}try{const n=(0,g.T)()>1&&m!==
void 0&&i.includes("finish")?await(0,y.wn)(l):[];for(const[u,w]of o.entries())if(w.action=i[u],w.action==="finish"){for(const{id:E,name:I}of s(w.candidate.name,n))if(!(B&&!(0,C.cM)(B,u,await a(l,E,R)))){
w.backup={id:E,name:I};break}(!S||!(B||w.backup))&&(w.action="leave")}}catch(h){l.signal.throwIfAborted();const n="Can't look for the backups of the earlier attempts, so this attempt changed nothing",
u='Use "Re-run failed jobs", or deploy with the deploy action.';throw new k.HR({what:n,why:(0,k.gJ)(h),advice:u,topic:t},{cause:h})}}function c({candidate:l,plan:{changes:o,added:d,target:B}}){const m=(0,f.
Pf)(o).slice(0,5),S=`differs from the package in ${m.join(", ")} (put a field into ignore if it changes by itself)`,R=m.length>0?S:`lacks the variables ${d.join(", ")}`,N=`deploy it with the deploy ac\
tion (${B})`,U=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,g.T)()>1?`: look at the workflow, and if it is right, ${N}`:""}`;return`${l.name}: the targ\
et has changed since the plan: it is neither as planned nor as in the package, and ${R}. ${U}`}function s(l,o){return o.filter(B=>{const[m,S]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(B.name)??[];return B.name===
`${l}${m}`&&Number(S)<(0,g.T)()}).sort((B,m)=>m.id-B.id)}async function a(l,o,d){const{signal:B}=l;return(0,r.ol)((0,f.$E)((0,b.mu)(await(0,Q.ue)(await(0,y.R9)(l,o),B))),d)}}),90161:((T,W,e)=>{e.d(W,{
K:()=>x,T:()=>Y});var r=e(51455),k=e(76760),y=e(63e3),b=e(77094),Q=e(7279),g=e(36584);class C{#e=[];#t;constructor(){const H=b.V4("api-key");H!==""&&b.Pq(H)}text(H){return b.V4(H)}lines(H){return b.V4(
H,{trimWhitespace:!1})}optional(H,J){const j=this.text(H);return j===""?void 0:this.parse(H,j,J)}parse(H,J,j){try{return j(J)}catch(te){this.refuse(H,(0,Q.gJ)(te),te instanceof Q.HR?te.topic:void 0);return}}required(H,J){
return this.text(H)===""&&this.refuse(H,"is required"),this.optional(H,J)}notEmpty(H,J,j){if(process.env[`INPUT_${H.toUpperCase()}`]?.trim()===""){const te=`Where an event has no inputs, write \`\${{ in\
puts.${H} || ${j} }}\``;this.refuse(H,`is empty. Is the name in the expression right?${j===void 0?"":` ${te}`}`)}return this.optional(H,J)}boolean(H,J){return this.notEmpty(H,g.yG,J?void 0:"false")??J}refuse(H,J,j="\
before-anything-is-sent"){this.#t??=j,this.#e.push(`${H} ${J.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new Q.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}check(){if(this.#e.length>
0)throw this.refusal()}}function f(M){const H=M.required("host",g.or);M.text("api-key")===""&&M.refuse("api-key","is required. The secret isn't set, or this job can't read it");const J=M.optional("api\
-key",g.Do),j=(M.optional("timeout-minutes",(0,g.$J)(1440))??30)*6e4,te=(M.optional("poll-interval-seconds",(0,g.$J)(3600))??10)*1e3,ae=M.boolean("summary",!0);if(!(H===void 0||J===void 0))return{host:H,
apiKey:J,timeoutMs:j,longestWaitMs:te,summary:ae}}var t=e(98920),p=e(77598),c=e(30532),s=e(30706),a=e(73024),l=e(5806),o=e(59870);function d(M,H){const J=H.split("/");for(let j=1;;j++){const te=J.slice(
0,j).join("/"),ae=(0,a.lstatSync)((0,k.join)(M,te),{throwIfNoEntry:!1});if(ae?.isSymbolicLink()){const ee=`${(0,s.TL)(te)} in the folder is a symbolic link, which isn't followed`;throw new Q.HR({what:ee,
advice:"Delete it.",topic:"unpacking"})}if(j===J.length)return ae?.isFile()?ae:void 0;if(!ae?.isDirectory())return}}async function B(M){return(await(0,r.readdir)(M,{withFileTypes:!0})).map(J=>J.name+(J.
isDirectory()?"/":""))}async function m(M,H){const J=[],j=[""];for(const te of j){H.throwIfAborted();for(const ae of await B((0,k.join)(M,te)))if(!(0,l.jq)(ae.replace(/\/$/,""))&&(ae.endsWith("/")?j.push(
te+ae):J.push(te+ae),J.length+j.length>o.BE))throw new Error("more than 10,000 files are in it")}return J}async function S(M){if(!d(M,l.gv))return;const H=await(0,r.readFile)((0,k.join)(M,l.gv),"utf8");
try{const{unpackedFiles:J}=JSON.parse(H),j=te=>typeof te=="string"&&(0,l.x5)(te)===void 0;return Array.isArray(J)&&J.every(j)?J:"invalid"}catch{return"invalid"}}function R(M){return`${JSON.stringify({
unpackedFiles:[...new Set(M)].sort()},null,2)}
`}var N=e(43657);async function U(M,H){try{const J=await(0,r.stat)(M);if(J.isDirectory())return await u(M,H);if(J.size>o.zx)throw new Error("it is larger than 256 MiB, the limit");const j=await(0,r.readFile)(
M);return{...await(0,N.ue)(j,H),sha256:(0,p.createHash)("sha256").update(j).digest("hex")}}catch(J){throw n(J,M,H)}}async function i(M,H){const J=()=>U(M,H);try{const j=await stat(M).catch(ie=>{if(!(isDiskError(
ie)&&ie.code==="ENOENT"))throw ie});if(j===void 0)return{kind:"missing"};const te=j.isDirectory()?await A(M,H):new Map,[ae,...ee]=te.values();if(ae===void 0)return{kind:"single",read:J};const Z=ee.length===
0&&ae.every(ie=>ie.isDirectory());return{kind:"several",names:[...te.keys()].sort(),async read(ie){const[z,xe]=te.get(ie)??[];if(z&&xe)throw new Error(`is there twice, as ${quoted(z.name)} and as ${quoted(
xe.name)}. Remove one of them`);if(z?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await U(join(M,z?.name??ie),H)},...Z&&{readSingle:J}}}catch(j){throw n(j,M,H)}}async function A(M,H){
const J=new Map,j=await readdir(M,{withFileTypes:!0});if(isWorkflow(j.filter(te=>!te.isDirectory()).map(({name:te})=>te)))return J;for(const te of j){if(H.throwIfAborted(),te.name.startsWith(".")||!await h(
join(M,te.name),H))continue;const ae=te.isDirectory()?te.name:te.name.replace(/\.zip$/i,"");J.set(ae,[...J.get(ae)??[],te])}return J}async function h(M,H){const J=await stat(M).catch(()=>{});if(J?.isDirectory())
return isWorkflow(await w(M));if(!J?.isFile()||!/\.zip$/i.test(M))return!1;try{return isWorkflow([...(await U(M,H)).files.keys()])}catch{return H.throwIfAborted(),!0}}function n(M,H,J){if(J.aborted)return J.
reason;if(M instanceof N.Ao){const ae=`${M.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(ae,{cause:M})}const te=(0,c.Mi)(M)&&M.code===
"ENOENT"&&M.path===H?`doesn't exist: ${(0,s.MW)(H)}`:`can't be read: ${(0,c.Uc)(M)}`;return new Error(te,{cause:M})}async function u(M,H){const J=(0,k.join)(M,(0,o.wg)(await w(M))),j=await S(J);if(j===
"invalid")throw new Error(`${l.gv} isn't as this action writes it`);const te=j===void 0?await m(J,H):[...o.LX,...j],ae=new Map;let ee=o.zx;for(const Z of te){H.throwIfAborted();const ie=ae.has(Z)?void 0:
d(J,Z);if(ie!==void 0){if(ee-=ie.size,ee<0)throw new Error("its files take more than 256 MiB, the limit");ae.set(Z,await(0,r.readFile)((0,k.join)(J,Z)))}}if(ae.size===0)throw new Error("no files are i\
n it");return(0,o.jz)("folder",ae)}async function w(M){const H=await B(M),j=H.filter(te=>te.endsWith("/")&&!te.startsWith(".")).map(async te=>(await B((0,k.join)(M,te))).map(ae=>te+ae));return[...H,...(await Promise.
all(j)).flat()]}async function E(M,{find:H,variables:J,sha256:j,needsVariables:te,of:ae},ee){const Z=(xe,be)=>M.refuse(`${xe}${ae}`,be,"import-deploy-and-promote"),ie=async(xe,be)=>{try{return await be()}catch(Qe){
ee.throwIfAborted(),Z(xe,(0,Q.gJ)(Qe));return}},z=J&&await ie("env-variables",()=>(0,t.Ch)(J,ee));return await ie("package",async()=>{const xe=await H(),{sha256:be,...Qe}=await U(xe,ee),pe=(0,t.mu)(Qe,
z||void 0);if(j!==void 0&&be!==j){const He=`is not the digest of the package, which is ${be}`;Z("package-sha256",be?He:"is only for a package that is a .zip")}return te&&J===void 0&&!pe.env&&Z("env-va\
riables","is required for an existing workflow, because the package has no env_variables.json"),{path:xe,package:Qe,sha256:be,definitions:pe,variablesFile:J&&(0,k.basename)(J)}})}var I=e(80682),D=e(72899),
L=e(64264);function Y(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}async function x(M){const H=new C,J=H.boolean("plan",!1),j=J?void 0:v(H),{targets:te,fromList:ae}=_(H,J),ee=await re(H,te,ae,M),
Z=f(H),ie=(0,y.WZ)(H,!1),z=H.boolean("deploy",!0),xe=H.optional("ignore",D.wo)??D.K$;if(H.check(),!Z)throw H.refusal();return{...Z,...ie,candidates:ee,fromList:ae,isPlan:J,approved:j,deploy:z,ignore:xe}}
function v(M){const H=M.text("approved-plan");return H===""&&M.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the w\
arnings of the plan's job. To apply without a plan, set none"),H==="none"?void 0:M.optional("approved-plan",L.ud)}function _(M,H){if(M.text("workflow-name")===""){const{targets:te,fromList:ae}=(0,I.R)(
M,"workflow-"),ee=te.map(({workflowId:z})=>z),Z=ee.find((z,xe)=>ee.indexOf(z)<xe),ie=M.text("workflows")===""?"workflows-file":"workflows";return Z!==void 0&&M.refuse(ie,`has workflow-id ${Z} twice`),
{targets:te.map(({name:z,...xe})=>({name:z,target:xe})),fromList:ae}}for(const te of["workflow-id","flow-id","workflows","workflows-file"])M.text(te)!==""&&M.refuse(te,"can't be combined with workflow\
-name");if(!H&&Y()>1){const te=`can't be applied in run attempt ${Y()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;M.refuse(
"workflow-name",te,"import-deploy-and-promote")}const J=M.optional("workflow-name",g.sU),j=M.optional("name",g.$q)??J;return j===void 0||J===void 0?{targets:[],fromList:!1}:{targets:[{name:j,target:{workflowName:J}}],
fromList:!1}}async function re(M,H,J,j){const te=M.required("package",g.EO),ae=M.notEmpty("package-sha256",g.tz,"'any'");J&&ae!==void 0&&M.refuse("package-sha256","is only for a single package");const ee=xe=>xe===
"package"?xe:(0,g.EO)(xe),Z=M.notEmpty("env-variables",ee,"'package'"),ie=Z==="package"?void 0:Z,z=[];if(te===void 0)return z;for(const{name:xe,target:be}of H){const Qe={find:async()=>J?await G(te,xe):
te,variables:J&&ie!==void 0?(0,k.join)(ie,`${xe}.json`):ie,sha256:J?void 0:ae,needsVariables:"workflowId"in be&&Z==="package",of:J?` of ${xe}`:""},pe=await E(M,Qe,j);pe&&z.push({name:xe,target:be,...pe})}
return z}async function G(M,H){const[J,j]=[(0,k.join)(M,H),(0,k.join)(M,`${H}.zip`)],[te,ae]=await Promise.all([J,j].map(ee=>(0,r.lstat)(ee).catch(()=>{})));if(te&&ae)throw new Error(`is there twice, \
as ${(0,g.TL)(`${H}.zip`)} and as ${(0,g.TL)(`${H}/`)}. Remove one of them`);if(te?.isSymbolicLink()||ae?.isSymbolicLink())throw new Error("is a link, which isn't followed");return te?J:j}}),86325:((T,W,e)=>{
e.a(T,async(r,k)=>{try{let U=function({rows:A}){for(const{candidate:h}of(0,S.p1)(A)){const{name:n,target:u}=h,w="workflowId"in u?`workflow-id ${u.workflowId}, flow-id ${u.flowId}`:"";(0,t.t1)().warning(
`Nothing differs in ${n}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${w}).`)}},i=function({host:A,ignore:h,
deploy:n,upload:u,artifactEnvVariables:w}){return{host:A.href,ignore:[...h.lines].sort().join(`
`),deploy:String(n),"upload-artifact":String(u!==void 0),"artifact-env-variables":String(w)}};var y=e(63e3),b=e(46779),Q=e(52176),g=e(80682),C=e(81500),f=e(7279),t=e(15543),p=e(37487),c=e(41519),s=e(82227),
a=e(52597),l=e(912),o=e(90161),d=e(21415),B=e(64264),m=e(76224),S=e(67833);const R=4;await(0,p.eF)(async A=>{(0,p.n0)({promotions:[]});const h=await(0,o.K)(A),n=await N(h,A);await(0,S.A2)(n,h);const u=(0,S.
jb)(n.rows),w=(0,C.dO)(u);u.workflows.length>0&&(0,p.n0)(await(0,Q.kA)(w)),h.summary&&await(0,d.c)(n,h,w),(0,Q.$0)(u),(0,o.T)()>1&&h.deploy&&U(n);const E=(0,S.c2)(n,h);if(E)throw E;h.isPlan&&(0,t.lm)(
(0,d.o)(n.rows,h))});async function N(A,h){const{candidates:n,fromList:u,approved:w,host:E,apiKey:I}=A,D=n.flatMap(({definitions:{env:J}})=>J?(0,c.aC)(J.bytes):[]),L=(0,s.Ng)(E,I,{secrets:D,known:n.map(
({name:J})=>J)}),Y={log:(0,t.t1)(),signal:h,endsAt:Number.POSITIVE_INFINITY},x=({name:J})=>u?{...Y,log:(0,t.t1)(`[${J}] `),publish:()=>{}}:{...Y,publish:j=>(0,p.n0)((0,S.WZ)(j))};let v;const _=await(0,g.
H)(n,R,async J=>{const j={candidate:J,imported:!1,deployed:!1};try{if(v)throw new f.HR({what:"Not tried: another target failed for a cause that is the same for all"});const te=await(0,m.Cs)(x(J),L,J,A);
return{...j,plan:te,job:te.state?.job??{}}}catch(te){const ae=(0,f.iT)(te);return ae instanceof f.HR&&ae.affectsAll&&(v??=ae),{...j,error:ae,job:(0,b.Zw)(ae)}}}),re=(0,S.sb)(_);if(re.length<_.length)return{
rows:_};const G={options:i(A),workflows:re.map(({plan:J})=>J)},M=(0,B.Rd)(G,w?.salt);if(A.isPlan)return{rows:_,digest:M};const H=await(0,l.L)(Y,re,G,A).then(()=>{},f.iT);if(H)return{rows:_,digest:M,refusal:H};
w||Y.log.info("Applied without an approved plan"),re.some(({plan:J,action:j})=>J.state&&j==="import")&&(0,y.j)(A,Y.log);for(const J of re)if(await(0,a.g)(x(J.candidate),L,J,A),J.error)break;return{rows:_,
digest:M}}k()}catch(R){k(R)}},1)}),21415:((T,W,e)=>{e.d(W,{c:()=>o,o:()=>l});var r=e(76760),k=e(72697),y=e(52176),b=e(71124),Q=e(32614),g=e(37487),C=e(24057),f=e(58132),t=e(30706),p=e(67833);const c=(...A)=>A.
flatMap(([h,n])=>h?[n]:[]),s=({ownName:A})=>[A?.name,A?.version].filter(Boolean).join(" "),a=A=>A.map(h=>(0,f.SS)(h)).join(", ");function l(A,{host:h}){return`Plan: ${(0,p.sb)(A).length-(0,p.p1)(A).length}\
 of ${(0,t.hS)(A.length,"workflow")} will change at ${(0,k.Sm)(h)}`}async function o(A,h,n){const{rows:u,refusal:w,digest:E}=A,I=u.some(({begun:_})=>_),D=h.isPlan&&E!==void 0,L=(0,f.SS)(E?.slice(0,12)??
""),Y=(0,p.dJ)(u),x=[I?N(u):B(u,h),...Y.length===0?[]:[(0,C.cj)((0,k.cZ)(Y))],...w?[(0,C.il)((0,k.UX)(w),(0,g.VY)(w))]:[],...D?S(u,h):[],...D||I?R((0,p.p1)(u)):[],...I?i(u,h):[],...c([D,`Plan ${L}.`],
[h.approved&&E,`${I?"Applied":"Approved"} plan ${L}.`],[I&&!h.approved,"Applied without an approved plan."])],v=(0,b.Hq)((0,p.jb)(u))?[(0,y.uu)(n,h.fromList,x,I?"What differed":"What changes")]:[];await(0,C.
Sy)(d(A,h,I),...x,...v)}function d({rows:A,refusal:h},n,u){const w=(0,k.Sm)(n.host),E=(0,p.dJ)(A).length,I=A.filter(({begun:x,error:v})=>x&&x!=="nothing"&&!v).length,D=`${I} of ${(0,t.hS)(A.length,"wo\
rkflow")} promoted`,L=`${E} of ${(0,t.hS)(A.length,"target")} could not be compared`,[Y=""]=c([u&&E>0,`Promotion to ${w} failed: ${D}`],[u&&I===0,`Nothing differs at ${w}: nothing was done`],[u,`${D} \
to ${w}`],[E===0&&!h,l(A,n)],[n.isPlan,`Plan for ${w} failed: ${L}`],[!0,`Promotion to ${w} failed: nothing was changed`]);return Y}function B(A,{isPlan:h}){const n=A.map(({candidate:u,plan:w})=>{const{
name:E,target:I,path:D,sha256:L,definitions:Y}=u,x=L??w?.shown,v=x&&`${L?"sha256":"content"} ${x.slice(0,12)}\u2026`,_=w?.there&&s(w.there),re="workflowName"in I?"a new workflow":I.workflowId;return[{
words:E},{words:[s(Y),(0,r.basename)(D),v].filter(Boolean).join(", ")},{words:_?`${_} (${re})`:re},{words:w?m(w.changes):"\u274C Failed"}]});return(0,C.tp)(["Workflow","Package","Target",h?"What will \
change":"What would change"],n)}function m({status:A,counts:h,files:n}){if(A==="unchanged")return"nothing: it stays";if(A==="changed")return(0,b.cq)(h);const w=n.flatMap(E=>E.kind==="json"?(0,Q.I)(E)?.
size??[]:[]).find(({nodes:E})=>E>0);return w?`${(0,t.hS)(w.nodes,"node")}, ${(0,t.hS)(w.connections,"connection")}`:"everything: it is new"}function S(A,{deploy:h,upload:n,artifactEnvVariables:u}){const w=(0,p.
sb)(A).map(({candidate:E,plan:{state:I,outcome:D,variables:L,added:Y,kept:x,ignored:v}})=>{const _=(0,f.SS)(E.name),re=(0,f.SS)(`${E.name}-before-<run attempt>.zip`),G=E.variablesFile&&`variables of ${(0,f.
SS)(E.variablesFile)}`,M=c([I,`The in-development version of ${_} is replaced${h?", then deployed":""}.`],[!I,`${_} is created${h?" and deployed":""}: there is nothing to back up.`],[I&&n,`A backup is\
 kept first, as ${re}${u?"":", without environment variables"}.`],[I&&!n,"No backup is kept."],[L.length,`It takes the ${G??"package's own variables"}.`],[Y.length,`Added: ${a(Y)}.`],[x.length,`Differ\
ent, so that the target keeps its own value: ${a(x)}.`],[v.length,`Ignored fields that differ, and that the import brings too: ${a(v)}.`]);return D==="changed"?[`- ${M.join(" ")}`]:[]});return w.length===
0?[]:[w.flat().join(`
`)]}function R(A){const h=a(A.map(({candidate:w})=>w.name)),n=A.flatMap(({candidate:w,plan:E})=>E.kept.length>0?[`${(0,f.SS)(w.name)} (${a(E.kept)})`]:[]),u=c([A.length,`Nothing differs in ${h}: neith\
er imported nor deployed.`],[A.length,"That doesn't mean that the version there is deployed, which no export tells."],[n.length,`Variables that differ, and that an import would keep: ${n.join(", ")}.`]);
return A.length===0?[]:[u.join(" ")]}function N(A){const h=A.map(n=>[{words:n.candidate.name},(0,p.wZ)(n)??{words:"a new workflow"},{words:U(n)},{words:n.imported&&n.plan?m(n.plan.changes):""},n.backup?.
name??""]);return(0,C.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function U({begun:A,imported:h,deployed:n,backup:u,error:w}){const[E=""]=c([!A,"\u23F8\uFE0F Not started"],[A==="not\
hing",u?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[w,A==="deploy"?"\u274C Imported, not deployed":"\u274C Failed"],[!n,"\u2705 Imported, not deployed"],[h,"\u2705 Imported and deployed"],
[!0,"\u2705 Deployed, was already imported"]);return E}function i(A,{host:h,artifactEnvVariables:n}){const u=A.flatMap(D=>{const{backup:L,plan:Y}=D;if(!L)return[];const x=(0,f.SS)(L.name)+(L.id===void 0?
"":` (artifact ${L.id})`),_=n&&Y?.there?.env?"":" with env-variables, because it holds none";return[`${x} to workflow ${(0,f.SS)((0,p.wZ)(D)??"")}${_}`]}),w=`promote from run ${(0,f.SS)(process.env.GITHUB_RUN_ID??
"")}: ${u.join(", ")}.`,E="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",I=A.flatMap(D=>"workflowName"in D.candidate.target?(0,p.wZ)(D)??[]:
[]);return[...c([u.length,`To roll back at ${(0,f.wh)((0,k.Sm)(h))}, ${w} ${E}`]),...I.map(D=>`Workflow ${(0,f.SS)(D)} is new: no action can remove it, only AI for Process.`)]}}),64264:((T,W,e)=>{e.d(
W,{Gy:()=>f,Rd:()=>g,cM:()=>t,ud:()=>C});var r=e(77598),k=e(30706);const y=["host","ignore","deploy","upload-artifact","artifact-env-variables"],b=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,
Q=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;function g(B,m=(0,r.randomBytes)(12).toString("base64url")){const R=[y.
map(U=>d([m,U,B.options[U]],4)).join(""),...B.workflows.map((U,i)=>s(m,U,i))].join("."),N=`v1.${m}.${o(B,m,R)}.${R}`;return`${N}.${d([N],6)}`}function C(B){const[,m="",S="",R="",N="",U]=b.exec(B)??[];
if(U!==void 0&&U===d([B.slice(0,-7)],6))return{salt:m,seal:S,options:R,workflows:N.split(".").slice(1)};const[,i="1"]=/^v(\d+)\./.exec(B)??[];throw i!=="1"?new Error(`is of another version of this act\
ion (format ${i}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")}function f({salt:B,seal:m,options:S,workflows:R},N){
const U=y.flatMap((A,h)=>{const n=N.options[A];return S.slice(h*4,h*4+4)===d([B,A,n],4)?[]:[p(A,n)]});if(R.length!==N.workflows.length){const A=(0,k.hS)(R.length,"workflow");return{differences:[...U,`\
the plan is for ${A}, this step for ${N.workflows.length}`],actions:[]}}const i=N.workflows.map((A,h)=>{const n=a(R[h]),u=a(s(B,A,h)),w=l(n.shown??"",B,h);U.push(...c(A,n,u,w).map(D=>`${A.name}: ${D}`));
const E=n.outcome===d([B,h,"outcome","changed"],4);if(n.names===u.names&&n.content===u.content)return E?"import":"leave";const I=n.name!==u.name||n.target!==u.target;return A.outcome==="changed"&&!I?"\
refuse":E?"finish":"leave"});return U.length===0&&m!==o(N,B,[S,...R].join("."))&&U.push("the plan's digest isn't as the plan wrote it"),{differences:U,actions:i}}function t({salt:B,workflows:m},S,R){return a(
m[S]).content===d([B,S,"content",R],22)}function p(B,m){return B==="host"?`the host isn't the approved one (now ${m})`:B==="ignore"?"ignore isn't as approved":`${B} isn't as approved (was ${m==="true"?
"false":"true"}, is ${m})`}function c({target:B,shown:m,variables:S},R,N,U){if(R.name!==N.name)return["the plan has another workflow in its place"];const i={target:`the target isn't the approved one (\
now ${B})`,package:`the package isn't the approved one (was ${U}\u2026, is ${m.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${S.join(", ")||"none"})`};return Object.
entries(i).flatMap(([A,h])=>R[A]===N[A]?[]:[h])}function s(B,m,S){const R=(U,i=4)=>d([B,S,U,m[U]],i);return[...[R("name"),R("target"),R("package"),R("variables"),l(m.shown,B,S)],R("outcome"),R("target\
Variables"),R("content",22)].join("")}function a(B=""){return Q.exec(B)?.groups??{}}function l(B,m,S){const R=(0,r.createHash)("sha256").update(`${m} ${S}`).digest().readUIntBE(0,3);return(Number.parseInt(
B.slice(0,6),16)^R).toString(16).padStart(6,"0")}function o({options:B,workflows:m},S,R){const N=m.map(({name:U,target:i,package:A,variables:h})=>[U,i,A,h]);return d([S,"seal",y.map(U=>B[U]),N,R],43)}
function d(B,m){return(0,r.createHash)("sha256").update(JSON.stringify(B)).digest("base64url").slice(0,m)}}),76224:((T,W,e)=>{e.d(W,{$E:()=>w,Pf:()=>A,Cs:()=>R,cS:()=>i});var r=e(46779),k=e(19630),y=e(
72899),b=e(5806),Q=e(41519),g=e(71124),C=e(53436),f=e(50979);const t=1024*1024;function p(v,_,{name:re,ignore:G}){const M=[v,_].filter(ie=>ie!==void 0),H=M.length===2&&M.some(c),J=[...new Set(M.flatMap(
({files:ie})=>[...ie.keys()]))].sort(),j=new Set(G.lines),te=new C.Ms(G,ie=>j.delete(ie)),ae=J.flatMap(ie=>{const[z,xe]=[v?.files.get(ie),_?.files.get(ie)],be=z!==void 0&&xe!==void 0&&z.equals(xe);if(H&&
(0,b.dU)(ie)||be&&j.size===0)return[];const Qe=z&&(0,k.TA)(ie,z,te);return be?[]:[{name:ie,from:z,to:xe,base:Qe,head:xe&&(0,k.TA)(ie,xe,te)}]}),ee=a(ae,te),Z=v===void 0?"added":_===void 0?"removed":void 0;
return{name:re,status:Z??(ee.length>0?"changed":"unchanged"),counts:Z?{added:0,modified:0,removed:0,[Z]:1}:(0,g.cz)(ee.map(g.xS)),files:ee,variablesCompared:!(H&&M.some(s)),secrets:[...new Set(M.flatMap(
Q.x3))],unusedIgnores:[...j]}}function c({kind:v,files:_}){return v==="folder"&&![..._.keys()].some(b.dU)}function s({files:v}){return[...v].some(([_,re])=>(0,b.dU)(_)&&(0,Q.DF)(re)?.variables.length!==
0)}function a(v,_){const re=v.flatMap(({name:H,base:J,head:j})=>J&&j&&!(0,b.dU)(H)?[{name:H,base:J,head:j}]:[]),G=(0,f.O)(re,_),M=new Map(re.map(({name:H},J)=>[H,G[J]]));return v.flatMap(H=>l(H,M.get(
H.name))??[])}function l({name:v,from:_,to:re,base:G,head:M},H){const J=_===void 0?"added":re===void 0?"removed":"modified",j={name:v,status:J,changes:[],references:[],matches:[],base:void 0,head:void 0};
if(G&&G.id===M?.id)return;if((0,b.dU)(v))return{...j,kind:"variables",changes:d(G,M,J)};if(H||J!=="modified"&&(G??M))return{...j,kind:"json",base:G,head:M,...H};const[te,ae]=[_&&o(_),re&&o(re)];return _&&
te===void 0||re&&ae===void 0?{...j,kind:"binary"}:{...j,kind:"text",text:{base:te,head:ae}}}function o(v){return v.length<=t&&!v.includes(0)?(0,k.b6)(v):void 0}function d(v,_,re){const[G,M]=[v,_].map(
Z=>Z&&(0,Q.DF)(Buffer.from((0,C.dj)(Z))));if(re==="modified"&&(G===void 0||G.container!==M?.container))return[{kind:"modified",path:[],from:g.RG,to:g.RG}];const H=Z=>new Map(Z?.variables.map(({name:ie,
content:z})=>[ie,z])),[J,j]=[H(G),H(M)],te=[],ae=[...J.keys()].filter(Z=>j.has(Z)),ee=[...j.keys()].filter(Z=>J.has(Z));ae.some((Z,ie)=>Z!==ee[ie])&&te.push({kind:"reordered",path:[],moved:[]});for(const Z of[
...new Set([...J.keys(),...j.keys()])].sort()){const ie=[{type:"member",key:Z}];J.has(Z)?j.has(Z)?J.get(Z)!==j.get(Z)&&te.push({kind:"modified",path:ie,from:g.RG,to:g.RG}):te.push({kind:"removed",path:ie,
value:g.RG}):te.push({kind:"added",path:ie,value:g.RG})}return te}var B=e(7279),m=e(98920),S=e(59870);async function R(v,_,re,G){const{target:M}=re;if("workflowName"in M)return N(re,void 0,G.ignore);const H=await(0,r.
X7)(v,_,{...G,...M});for(const J of(0,Q.x3)(H.package))_.secrets.add(J);return N(re,H,G.ignore)}function N(v,_,re){const{name:G,target:M,package:H,definitions:J}=v,j=_&&U(_.package),te=H.files.get(S.Km);
v.variablesFile!==void 0&&J.env&&I(G,J.env.bytes,[j?.env?.bytes,te]);const[ae,ee]=[n(j?.env),n(J.env)],Z=ae&&ee&&new Map([...ee,...ae]),ie=j&&E(j,ae,j.env),z=E(J,j||J.env?Z:void 0,J.env??j?.env),xe=p(
ie,z,{name:G,ignore:re}),be=re.lines.length===0?xe:p(ie,z,{name:G,ignore:y.K$}),Qe=A(xe),pe=[j?.env?.bytes,J.env?.bytes,te].flatMap(Oe=>Oe?(0,Q.aC)(Oe):[]),He=(0,k.ol)(w(J),y.K$);return{state:_,there:j,
changes:{...xe,secrets:[...new Set(pe)]},ignored:A(be).filter(Oe=>!Qe.includes(Oe)),added:u(Z).filter(Oe=>!ae?.has(Oe)),kept:u(ee).filter(Oe=>ae?.has(Oe)&&ae.get(Oe)!==ee?.get(Oe)),name:G,target:"work\
flowId"in M?`${M.workflowId} ${M.flowId}`:`new workflow ${M.workflowName}`,package:He,variables:u(ee),shown:v.sha256??He,outcome:xe.status==="unchanged"?"unchanged":"changed",targetVariables:u(ae),content:j?
(0,k.ol)(w(j),re):""}}function U(v){try{return(0,m.mu)(v)}catch(_){throw new B.HR({what:`The target's package ${(0,B.gJ)(_)}`,topic:"the-package"},{cause:_})}}function i(v,_){return v.content===_.content&&
v.targetVariables.join(`
`)===_.targetVariables.join(`
`)}function A({files:v}){const _=v.flatMap(({kind:re,name:G,changes:M})=>re==="variables"?[]:M.length===0?[G]:M.map(H=>h(H)||G));return[...new Set(_)]}function h({kind:v,path:_}){const re=_.map(G=>G.type===
"member"?G.key:"*");for(;re.at(-1)==="*";)re.pop();return re.join(".")+(v==="reordered"?"[]":"")}function n(v){return v===void 0?new Map:(0,Q.DF)(v.bytes)?.variables.reduce((_,{name:re,content:G})=>_.
set(re,G),new Map)}function u(v){return[...v?.keys()??[]].sort()}function w({app:v,flow:_}){return(0,S.jz)("zip",[[S.uq,v.bytes],[S.n7,_.bytes]])}function E(v,_,re){const G=Object.fromEntries(u(_).map(
H=>[H,""])),M=_?Buffer.from(JSON.stringify(G)):re?.bytes;return(0,S.jz)("zip",[...w(v).files,...M?[[S.Km,M]]:[]])}function I(v,_,re){const M=re.map(te=>te&&(0,Q.DF)(te)).find(te=>te&&te.variables.length>
0),H=D((0,Q.DF)(_),M);if(H===void 0)return;const J=`env-variables of ${v} doesn't have the shape of the target's variables`,j=`Write it like this, with your names and values: ${x(M)}`;throw new B.HR({
what:J,why:H,advice:j,topic:"import-deploy-and-promote"})}function D(v,_){if(v===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(_===void 0)return;if(v.
container!==_.container)return v.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";const re=new Set(_.variables.flatMap(({keys:M})=>M)),G=v.variables.flatMap(
({name:M,keys:H})=>H.flatMap(J=>re.has(J)?[]:{name:M,key:J}));return G[0]&&`${G[0].name} has "${G[0].key}", which no variable there has`}const L={name:"API_URL",key:"API_URL",value:"https://api.exampl\
e.com"},Y={string:"",number:0,boolean:!1};function x(v={container:"array",variables:[{name:"",keys:["name"],content:'{"name":"","value":""}'}]}){const re=v.variables.filter(({keys:M})=>M.length>0).map(
({content:M})=>JSON.parse(M)).flatMap(M=>Object.entries(M)),G=Object.fromEntries(re.map(([M,H])=>[M,L[M]??Y[typeof H]??null]));return v.container==="array"?JSON.stringify([G]):JSON.stringify({API_URL:re.
length===0?L.value:G})}}),67833:((T,W,e)=>{e.d(W,{A2:()=>p,WZ:()=>s,c2:()=>a,dJ:()=>C,jb:()=>t,p1:()=>g,sb:()=>Q,wZ:()=>f});var r=e(72697),k=e(71124),y=e(7279),b=e(37487);function Q(l){return l.filter(
o=>o.plan!==void 0)}function g(l){return Q(l).filter(({plan:o,action:d,backup:B})=>o.outcome==="unchanged"&&d!=="finish"&&!B)}function C(l){return l.flatMap(({candidate:{name:o},error:d})=>d?[{name:o,
error:d}]:[])}function f({candidate:{target:l},job:o}){return"workflowId"in l?l.workflowId:o["workflow-id"]}function t(l){const o=l.filter(({plan:d})=>!d).map(({candidate:d})=>d.name);return{workflows:Q(
l).map(({plan:d})=>d.changes),notCompared:o}}async function p({rows:l,digest:o},{fromList:d}){const[B]=l,m=t(l),S=m.workflows.length===l.length;(0,b.n0)({...S&&{changed:(0,k.Hq)(m),...(0,k.xW)(m)},"pl\
an-digest":o,...!d&&B&&{...s(B.job),"workflow-id":f(B)},...await(0,r.dF)("promotions",l.map(c))})}function c(l){const{candidate:o,plan:d,imported:B,deployed:m,backup:S,job:R,error:N}=l;return{name:o.name,
"workflow-id":f(l),...d&&{changed:d.outcome==="changed",...d.changes.counts},"package-sha256":o.sha256,imported:B,deployed:m,"dock-status-id":R["dock-status-id"],...S?.id!==void 0&&{"backup-artifact-i\
d":S.id,"backup-artifact-name":S.name},error:N&&(0,r.UX)(N)}}function s({"workflow-id":l,"dock-status-id":o,status:d}){return{"workflow-id":l,"dock-status-id":o,status:d}}function a({rows:l,refusal:o},{
fromList:d,isPlan:B}){const m=C(l),S=m[0]?.error??o;if(m.length===0||!d)return S;const R=l.length-Q(l).length,N=l.filter(({begun:i})=>!i).map(({candidate:i})=>i.name),U=R>0?`${R} of ${l.length} target\
s could not be compared. ${(0,r.As)(m)}${B?"":" Nothing was changed."}`:`${(0,r.As)(m)}${N.length===0?"":` Not started: ${N.join(", ")}.`}`;return new y.HR({what:U,topic:S instanceof y.HR?S.topic:void 0},
{cause:S})}}),32975:((T,W,e)=>{e.d(W,{L5:()=>C,Mu:()=>a,Oc:()=>t,Vs:()=>c,yy:()=>s});var r=e(7279),k=e(30706);const y=7,b=3e4,Q=2**31-1,g=429;async function C({log:l,signal:o,endsAt:d},B,{atLeastMs:m=0}={}){
let S=0,R=0,N;for(;;)try{return await B()}catch(U){if(!(U instanceof r.HR&&U.retryable))throw U;N??=performance.now();const i=U.busy||U.status===g;R=i?R+1:0,i||S++;const A=S>(U.maxRetries??y)&&performance.
now()-N>=m;if(!i&&A)throw f(U,`, ${S} times in a row`);const n=U.status===g&&U.retryAfterMs>0?U.retryAfterMs:p(R||S,U.retryAfterMs),u=(0,k.zK)(n);if(performance.now()+n>=d)throw f(U,`, and waiting ${u}\
 before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");l.info(`${(0,k.OX)(U.sentence,1e3)}; retrying in ${u}`),await s(n,o)}}function f(l,o,d=l.advice){const{
what:B,why:m}=l;return l.with({...m===""?{what:B+o}:{why:m+o},advice:d,retryable:!1})}async function t(l,o){return await C(l,()=>o().catch(d=>{throw d instanceof r.HR&&d.busy?d.with({retryable:!0}):d}))}
function p(l,o){const d=Math.min(b,1e3*2**(l-1));return Math.max(o,d*(.5+Math.random()/2))}function c(l){if(l===void 0)return 0;if(/^\d+$/.test(l))return Math.min(Number(l)*1e3,Q);const o=Date.parse(l);
return Number.isNaN(o)?0:Math.min(Math.max(0,o-Date.now()),Q)}async function s(l,o){let d;try{await a(o,new Promise(B=>{d=setTimeout(B,l)}))}finally{clearTimeout(d)}}function a(l,o){return new Promise(
(d,B)=>{const m=()=>B(l.reason);o.then(d,B).finally(()=>l.removeEventListener("abort",m)),l.aborted?m():l.addEventListener("abort",m,{once:!0})})}}),30706:((T,W,e)=>{e.d(W,{MW:()=>b,OX:()=>r,TL:()=>y,
Xe:()=>Q,hS:()=>C,pO:()=>c,zD:()=>g,zK:()=>f});function r(l,o=300){const d=l.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return k(d,o)}function k(l,o){const d=Array.from(l);return d.
length>o?`${d.slice(0,o).join("")}\u2026`:l}function y(l,o=100){return JSON.stringify(k(l,o)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,d=>`\\u{${d.codePointAt(0)?.toString(16)}}`)}function b(l){return y(l,1e3).
replaceAll("\\\\","\\")}function Q(l){if(l<1024)return`${l} B`;const o=["KiB","MiB","GiB"];let d=l/1024;for(;d>=1023.95&&o.length>1;)d/=1024,o.shift();return`${d.toFixed(1)} ${o[0]}`}function g(l){return String(
l).replace(/\B(?=(\d{3})+$)/g,",")}function C(l,o){return`${g(l)} ${o}${l===1?"":"s"}`}function f(l){if(l<9950)return`${(l/1e3).toFixed(1)} s`;const o=Math.round(l/1e3);if(o<60)return`${o} s`;const[d,
B]=[Math.floor(o/60),Math.floor(o/3600)];return B>0?`${B} h ${d%60} min`:`${d} min ${o%60} s`}const t=4,p=8;class c{#e=new Map;constructor(o=[]){for(const d of o)this.add(d)}add(o){for(const d of[o,...o.
split(/[\r\n]+/).map(B=>B.trim())])for(const B of[d,JSON.stringify(d).slice(1,-1),encodeURIComponent(Buffer.from(d).toString())]){if(B==="")continue;const m=B.slice(0,p);this.#e.set(m,(this.#e.get(m)??
new Set).add(B))}}redact=(o,d=300)=>{const B=o.trimStart(),m=Math.min(B.length,d*4);let S="",R=0;for(let N=0;N<m;N++){const U=s(this.#e,B,N);U>0&&N>=R&&(S+="***"),R=Math.max(R,N+U),N>=R&&(S+=B[N])}return r(
m<B.length?`${S}\u2026`:S,d)}}function s(l,o,d){let B=0;for(let m=1;m<=p;m++)for(const S of l.get(o.slice(d,d+m))??[]){const R=d+S.length;S.length<=B||!o.startsWith(S,d)||(S.length>=t||a(o,d,R))&&(B=S.
length)}return B}function a(l,o,d){const B=l.slice(Math.max(0,o-2),o);return!/[\p{L}\p{N}]$/u.test(B)&&!/^[\p{L}\p{N}]/u.test(l.slice(d,d+2))}}),77094:((T,W,e)=>{e.d(W,{Yz:()=>Ft,z3:()=>yt,V4:()=>nt,pq:()=>kt,
lm:()=>Ct,C1:()=>dt,uH:()=>ft,Pq:()=>st,z:()=>w,$e:()=>Ut});var r=e(70857);function k(ue){return ue==null?"":typeof ue=="string"||ue instanceof String?ue:JSON.stringify(ue)}function y(ue){return Object.
keys(ue).length?{title:ue.title,file:ue.file,line:ue.startLine,endLine:ue.endLine,col:ue.startColumn,endColumn:ue.endColumn}:{}}function b(ue,Ae,ce){const me=new C(ue,Ae,ce);process.stdout.write(me.toString()+
r.EOL)}function Q(ue,Ae=""){b(ue,{},Ae)}const g="::";class C{constructor(Ae,ce,me){Ae||(Ae="missing.command"),this.command=Ae,this.properties=ce,this.message=me}toString(){let Ae=g+this.command;if(this.
properties&&Object.keys(this.properties).length>0){Ae+=" ";let ce=!0;for(const me in this.properties)if(this.properties.hasOwnProperty(me)){const Ve=this.properties[me];Ve&&(ce?ce=!1:Ae+=",",Ae+=`${me}\
=${t(Ve)}`)}}return Ae+=`${g}${f(this.message)}`,Ae}}function f(ue){return k(ue).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function t(ue){return k(ue).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var p=e(76982),c=e(79896);function s(ue,Ae){const ce=process.env[`GITHUB_${ue}`];if(!ce)throw new Error(`Unable to find environment \
variable for file command ${ue}`);if(!c.existsSync(ce))throw new Error(`Missing file at path: ${ce}`);c.appendFileSync(ce,`${k(Ae)}${r.EOL}`,{encoding:"utf8"})}function a(ue,Ae){const ce=`ghadelimiter\
_${p.randomUUID()}`,me=k(Ae);if(ue.includes(ce))throw new Error(`Unexpected input: name should not contain the delimiter "${ce}"`);if(me.includes(ce))throw new Error(`Unexpected input: value should no\
t contain the delimiter "${ce}"`);return`${ue}<<${ce}${r.EOL}${me}${r.EOL}${ce}`}var l=e(16928),o=e(22779),d=e(92145),B=function(ue,Ae,ce,me){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ze){
Ze(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ze){function ut(_e){try{At(me.next(_e))}catch(Qt){Ze(Qt)}}function It(_e){try{At(me.throw(_e))}catch(Qt){Ze(Qt)}}function At(_e){_e.done?Pe(_e.value):
Ve(_e.value).then(ut,It)}At((me=me.apply(ue,Ae||[])).next())})};class m{static createHttpClient(Ae=!0,ce=10){const me={allowRetries:Ae,maxRetries:ce};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
m.getRequestToken())],me)}static getRequestToken(){const Ae=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!Ae)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return Ae}static getIDTokenUrl(){
const Ae=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!Ae)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return Ae}static getCall(Ae){return B(this,void 0,void 0,function*(){
var ce;const Pe=(ce=(yield m.createHttpClient().getJson(Ae).catch(Ze=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ze.statusCode}
 
        Error Message: ${Ze.message}`)})).result)===null||ce===void 0?void 0:ce.value;if(!Pe)throw new Error("Response json body do not have ID Token field");return Pe})}static getIDToken(Ae){return B(
this,void 0,void 0,function*(){try{let ce=m.getIDTokenUrl();if(Ae){const Ve=encodeURIComponent(Ae);ce=`${ce}&audience=${Ve}`}debug(`ID token url is ${ce}`);const me=yield m.getCall(ce);return setSecret(
me),me}catch(ce){throw new Error(`Error message: ${ce.message}`)}})}}var S=function(ue,Ae,ce,me){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ze){Ze(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ze){
function ut(_e){try{At(me.next(_e))}catch(Qt){Ze(Qt)}}function It(_e){try{At(me.throw(_e))}catch(Qt){Ze(Qt)}}function At(_e){_e.done?Pe(_e.value):Ve(_e.value).then(ut,It)}At((me=me.apply(ue,Ae||[])).next())})};
const{access:R,appendFile:N,writeFile:U}=c.promises,i="GITHUB_STEP_SUMMARY",A="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class h{constructor(){
this._buffer=""}filePath(){return S(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const Ae=process.env[i];if(!Ae)throw new Error(`Unable to find environment variable for $${i}\
. Check if your runtime environment supports job summaries.`);try{yield R(Ae,c.constants.R_OK|c.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${Ae}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=Ae,this._filePath})}wrap(Ae,ce,me={}){const Ve=Object.entries(me).map(([Pe,Ze])=>` ${Pe}="${Ze}"`).join("");return ce?`<${Ae}${Ve}>${ce}</${Ae}>`:`\
<${Ae}${Ve}>`}write(Ae){return S(this,void 0,void 0,function*(){const ce=!!Ae?.overwrite,me=yield this.filePath();return yield(ce?U:N)(me,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return S(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(Ae,ce=!1){
return this._buffer+=Ae,ce?this.addEOL():this}addEOL(){return this.addRaw(r.EOL)}addCodeBlock(Ae,ce){const me=Object.assign({},ce&&{lang:ce}),Ve=this.wrap("pre",this.wrap("code",Ae),me);return this.addRaw(
Ve).addEOL()}addList(Ae,ce=!1){const me=ce?"ol":"ul",Ve=Ae.map(Ze=>this.wrap("li",Ze)).join(""),Pe=this.wrap(me,Ve);return this.addRaw(Pe).addEOL()}addTable(Ae){const ce=Ae.map(Ve=>{const Pe=Ve.map(Ze=>{
if(typeof Ze=="string")return this.wrap("td",Ze);const{header:ut,data:It,colspan:At,rowspan:_e}=Ze,Qt=ut?"th":"td",Vt=Object.assign(Object.assign({},At&&{colspan:At}),_e&&{rowspan:_e});return this.wrap(
Qt,It,Vt)}).join("");return this.wrap("tr",Pe)}).join(""),me=this.wrap("table",ce);return this.addRaw(me).addEOL()}addDetails(Ae,ce){const me=this.wrap("details",this.wrap("summary",Ae)+ce);return this.
addRaw(me).addEOL()}addImage(Ae,ce,me){const{width:Ve,height:Pe}=me||{},Ze=Object.assign(Object.assign({},Ve&&{width:Ve}),Pe&&{height:Pe}),ut=this.wrap("img",null,Object.assign({src:Ae,alt:ce},Ze));return this.
addRaw(ut).addEOL()}addHeading(Ae,ce){const me=`h${ce}`,Ve=["h1","h2","h3","h4","h5","h6"].includes(me)?me:"h1",Pe=this.wrap(Ve,Ae);return this.addRaw(Pe).addEOL()}addSeparator(){const Ae=this.wrap("h\
r",null);return this.addRaw(Ae).addEOL()}addBreak(){const Ae=this.wrap("br",null);return this.addRaw(Ae).addEOL()}addQuote(Ae,ce){const me=Object.assign({},ce&&{cite:ce}),Ve=this.wrap("blockquote",Ae,
me);return this.addRaw(Ve).addEOL()}addLink(Ae,ce){const me=this.wrap("a",Ae,{href:ce});return this.addRaw(me).addEOL()}}const n=new h,u=null,w=n;function E(ue){return ue.replace(/[\\]/g,"/")}function I(ue){
return ue.replace(/[/]/g,"\\")}function D(ue){return ue.replace(/[/\\]/g,path.sep)}var L=e(13193),Y=e(24434);const x=ct(import.meta.url)("child_process");var v=e(42613),_=function(ue,Ae,ce,me){function Ve(Pe){
return Pe instanceof ce?Pe:new ce(function(Ze){Ze(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ze){function ut(_e){try{At(me.next(_e))}catch(Qt){Ze(Qt)}}function It(_e){try{At(me.throw(_e))}catch(Qt){
Ze(Qt)}}function At(_e){_e.done?Pe(_e.value):Ve(_e.value).then(ut,It)}At((me=me.apply(ue,Ae||[])).next())})};const{chmod:re,copyFile:G,lstat:M,mkdir:H,open:J,readdir:j,rename:te,rm:ae,rmdir:ee,stat:Z,
symlink:ie,unlink:z}=c.promises,xe=process.platform==="win32";function be(ue){return _(this,void 0,void 0,function*(){const Ae=yield fs.promises.readlink(ue);return xe&&!Ae.endsWith("\\")?`${Ae}\\`:Ae})}
const Qe=268435456,pe=c.constants.O_RDONLY;function He(ue){return _(this,void 0,void 0,function*(){try{yield Z(ue)}catch(Ae){if(Ae.code==="ENOENT")return!1;throw Ae}return!0})}function Oe(ue){return _(
this,arguments,void 0,function*(Ae,ce=!1){return(ce?yield Z(Ae):yield M(Ae)).isDirectory()})}function et(ue){if(ue=ot(ue),!ue)throw new Error('isRooted() parameter "p" cannot be empty');return xe?ue.startsWith(
"\\")||/^[A-Z]:/i.test(ue):ue.startsWith("/")}function lt(ue,Ae){return _(this,void 0,void 0,function*(){let ce;try{ce=yield Z(ue)}catch(Ve){Ve.code!=="ENOENT"&&console.log(`Unexpected error attemptin\
g to determine if executable file exists '${ue}': ${Ve}`)}if(ce&&ce.isFile()){if(xe){const Ve=l.extname(ue).toUpperCase();if(Ae.some(Pe=>Pe.toUpperCase()===Ve))return ue}else if(ye(ce))return ue}const me=ue;
for(const Ve of Ae){ue=me+Ve,ce=void 0;try{ce=yield Z(ue)}catch(Pe){Pe.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${ue}': ${Pe}`)}if(ce&&ce.isFile()){
if(xe){try{const Pe=l.dirname(ue),Ze=l.basename(ue).toUpperCase();for(const ut of yield j(Pe))if(Ze===ut.toUpperCase()){ue=l.join(Pe,ut);break}}catch(Pe){console.log(`Unexpected error attempting to de\
termine the actual case of the file '${ue}': ${Pe}`)}return ue}else if(ye(ce))return ue}}return""})}function ot(ue){return ue=ue||"",xe?(ue=ue.replace(/\//g,"\\"),ue.replace(/\\\\+/g,"\\")):ue.replace(
/\/\/+/g,"/")}function ye(ue){return(ue.mode&1)>0||(ue.mode&8)>0&&process.getgid!==void 0&&ue.gid===process.getgid()||(ue.mode&64)>0&&process.getuid!==void 0&&ue.uid===process.getuid()}function Be(){var ue;
return(ue=process.env.COMSPEC)!==null&&ue!==void 0?ue:"cmd.exe"}var Ue=function(ue,Ae,ce,me){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ze){Ze(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ze){
function ut(_e){try{At(me.next(_e))}catch(Qt){Ze(Qt)}}function It(_e){try{At(me.throw(_e))}catch(Qt){Ze(Qt)}}function At(_e){_e.done?Pe(_e.value):Ve(_e.value).then(ut,It)}At((me=me.apply(ue,Ae||[])).next())})};
function Te(ue,Ae){return Ue(this,arguments,void 0,function*(ce,me,Ve={}){const{force:Pe,recursive:Ze,copySourceDirectory:ut}=$(Ve),It=(yield ioUtil.exists(me))?yield ioUtil.stat(me):null;if(It&&It.isFile()&&
!Pe)return;const At=It&&It.isDirectory()&&ut?path.join(me,path.basename(ce)):me;if(!(yield ioUtil.exists(ce)))throw new Error(`no such file or directory: ${ce}`);if((yield ioUtil.stat(ce)).isDirectory())
if(Ze)yield q(ce,At,0,Pe);else throw new Error(`Failed to copy. ${ce} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(ce,At)==="")throw new Error(`'${At}' and '${ce}'\
 are the same file`);yield ge(ce,At,Pe)}})}function Ce(ue,Ae){return Ue(this,arguments,void 0,function*(ce,me,Ve={}){if(yield ioUtil.exists(me)){let Pe=!0;if((yield ioUtil.isDirectory(me))&&(me=path.join(
me,path.basename(ce)),Pe=yield ioUtil.exists(me)),Pe)if(Ve.force==null||Ve.force)yield Re(me);else throw new Error("Destination already exists")}yield $e(path.dirname(me)),yield ioUtil.rename(ce,me)})}
function Re(ue){return Ue(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(ue))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(
ue,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(Ae){throw new Error(`File was unable to be removed ${Ae}`)}})}function $e(ue){return Ue(this,void 0,void 0,function*(){ok(ue,"a path argum\
ent must be provided"),yield ioUtil.mkdir(ue,{recursive:!0})})}function he(ue,Ae){return Ue(this,void 0,void 0,function*(){if(!ue)throw new Error("parameter 'tool' is required");if(Ae){const me=yield he(
ue,!1);if(!me)throw xe?new Error(`Unable to locate executable file: ${ue}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment varia\
ble. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${ue}. Please verify either the file path exists or the file can be found within \
a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return me}const ce=yield F(ue);return ce&&ce.length>0?ce[0]:""})}function F(ue){return Ue(
this,void 0,void 0,function*(){if(!ue)throw new Error("parameter 'tool' is required");const Ae=[];if(xe&&process.env.PATHEXT)for(const Ve of process.env.PATHEXT.split(l.delimiter))Ve&&Ae.push(Ve);if(et(
ue)){const Ve=yield lt(ue,Ae);return Ve?[Ve]:[]}if(ue.includes(l.sep))return[];const ce=[];if(process.env.PATH)for(const Ve of process.env.PATH.split(l.delimiter))Ve&&ce.push(Ve);const me=[];for(const Ve of ce){
const Pe=yield lt(l.join(Ve,ue),Ae);Pe&&me.push(Pe)}return me})}function $(ue){const Ae=ue.force==null?!0:ue.force,ce=!!ue.recursive,me=ue.copySourceDirectory==null?!0:!!ue.copySourceDirectory;return{
force:Ae,recursive:ce,copySourceDirectory:me}}function q(ue,Ae,ce,me){return Ue(this,void 0,void 0,function*(){if(ce>=255)return;ce++,yield $e(Ae);const Ve=yield ioUtil.readdir(ue);for(const Pe of Ve){
const Ze=`${ue}/${Pe}`,ut=`${Ae}/${Pe}`;(yield ioUtil.lstat(Ze)).isDirectory()?yield q(Ze,ut,ce,me):yield ge(Ze,ut,me)}yield ioUtil.chmod(Ae,(yield ioUtil.stat(ue)).mode)})}function ge(ue,Ae,ce){return Ue(
this,void 0,void 0,function*(){if((yield ioUtil.lstat(ue)).isSymbolicLink()){try{yield ioUtil.lstat(Ae),yield ioUtil.unlink(Ae)}catch(Ve){Ve.code==="EPERM"&&(yield ioUtil.chmod(Ae,"0666"),yield ioUtil.
unlink(Ae))}const me=yield ioUtil.readlink(ue);yield ioUtil.symlink(me,Ae,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(Ae))||ce)&&(yield ioUtil.copyFile(ue,Ae))})}const ke=ct(import.meta.
url)("timers");var de=function(ue,Ae,ce,me){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ze){Ze(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ze){function ut(_e){try{At(me.next(_e))}catch(Qt){
Ze(Qt)}}function It(_e){try{At(me.throw(_e))}catch(Qt){Ze(Qt)}}function At(_e){_e.done?Pe(_e.value):Ve(_e.value).then(ut,It)}At((me=me.apply(ue,Ae||[])).next())})};const Ge=process.platform==="win32";
class Ie extends Y.EventEmitter{constructor(Ae,ce,me){if(super(),!Ae)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=Ae,this.args=ce||[],this.options=me||{}}_debug(Ae){this.
options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(Ae)}_getCommandString(Ae,ce){const me=this._getSpawnFileName(),Ve=this._getSpawnArgs(Ae);let Pe=ce?"":"[command]";if(Ge)if(this.
_isCmdFile()){Pe+=me;for(const Ze of Ve)Pe+=` ${Ze}`}else if(Ae.windowsVerbatimArguments){Pe+=`"${me}"`;for(const Ze of Ve)Pe+=` ${Ze}`}else{Pe+=this._windowsQuoteCmdArg(me);for(const Ze of Ve)Pe+=` ${this.
_windowsQuoteCmdArg(Ze)}`}else{Pe+=me;for(const Ze of Ve)Pe+=` ${Ze}`}return Pe}_processLineBuffer(Ae,ce,me){try{let Ve=ce+Ae.toString(),Pe=Ve.indexOf(r.EOL);for(;Pe>-1;){const Ze=Ve.substring(0,Pe);me(
Ze),Ve=Ve.substring(Pe+r.EOL.length),Pe=Ve.indexOf(r.EOL)}return Ve}catch(Ve){return this._debug(`error processing line. Failed with error ${Ve}`),""}}_getSpawnFileName(){return Ge&&this._isCmdFile()?
process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(Ae){if(Ge&&this._isCmdFile()){let ce=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const me of this.args)ce+=" ",ce+=Ae.windowsVerbatimArguments?
me:this._windowsQuoteCmdArg(me);return ce+='"',[ce]}return this.args}_endsWith(Ae,ce){return Ae.endsWith(ce)}_isCmdFile(){const Ae=this.toolPath.toUpperCase();return this._endsWith(Ae,".CMD")||this._endsWith(
Ae,".BAT")}_windowsQuoteCmdArg(Ae){if(!this._isCmdFile())return this._uvQuoteCmdArg(Ae);if(!Ae)return'""';const ce=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",
'"'];let me=!1;for(const Ze of Ae)if(ce.some(ut=>ut===Ze)){me=!0;break}if(!me)return Ae;let Ve='"',Pe=!0;for(let Ze=Ae.length;Ze>0;Ze--)Ve+=Ae[Ze-1],Pe&&Ae[Ze-1]==="\\"?Ve+="\\":Ae[Ze-1]==='"'?(Pe=!0,
Ve+='"'):Pe=!1;return Ve+='"',Ve.split("").reverse().join("")}_uvQuoteCmdArg(Ae){if(!Ae)return'""';if(!Ae.includes(" ")&&!Ae.includes("	")&&!Ae.includes('"'))return Ae;if(!Ae.includes('"')&&!Ae.includes(
"\\"))return`"${Ae}"`;let ce='"',me=!0;for(let Ve=Ae.length;Ve>0;Ve--)ce+=Ae[Ve-1],me&&Ae[Ve-1]==="\\"?ce+="\\":Ae[Ve-1]==='"'?(me=!0,ce+="\\"):me=!1;return ce+='"',ce.split("").reverse().join("")}_cloneExecOptions(Ae){
Ae=Ae||{};const ce={cwd:Ae.cwd||process.cwd(),env:Ae.env||process.env,silent:Ae.silent||!1,windowsVerbatimArguments:Ae.windowsVerbatimArguments||!1,failOnStdErr:Ae.failOnStdErr||!1,ignoreReturnCode:Ae.
ignoreReturnCode||!1,delay:Ae.delay||1e4};return ce.outStream=Ae.outStream||process.stdout,ce.errStream=Ae.errStream||process.stderr,ce}_getSpawnOptions(Ae,ce){Ae=Ae||{};const me={};return me.cwd=Ae.cwd,
me.env=Ae.env,me.windowsVerbatimArguments=Ae.windowsVerbatimArguments||this._isCmdFile(),Ae.windowsVerbatimArguments&&(me.argv0=`"${ce}"`),me}exec(){return de(this,void 0,void 0,function*(){return!et(
this.toolPath)&&(this.toolPath.includes("/")||Ge&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield he(this.toolPath,
!0),new Promise((Ae,ce)=>de(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const At of this.args)this._debug(`   ${At}`);const me=this._cloneExecOptions(
this.options);!me.silent&&me.outStream&&me.outStream.write(this._getCommandString(me)+r.EOL);const Ve=new we(me,this.toolPath);if(Ve.on("debug",At=>{this._debug(At)}),this.options.cwd&&!(yield He(this.
options.cwd)))return ce(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Pe=this._getSpawnFileName(),Ze=x.spawn(Pe,this._getSpawnArgs(me),this._getSpawnOptions(this.options,Pe));let ut="";
Ze.stdout&&Ze.stdout.on("data",At=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(At),!me.silent&&me.outStream&&me.outStream.write(At),ut=this._processLineBuffer(
At,ut,_e=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(_e)})});let It="";if(Ze.stderr&&Ze.stderr.on("data",At=>{Ve.processStderr=!0,this.options.listeners&&this.
options.listeners.stderr&&this.options.listeners.stderr(At),!me.silent&&me.errStream&&me.outStream&&(me.failOnStdErr?me.errStream:me.outStream).write(At),It=this._processLineBuffer(At,It,_e=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(_e)})}),Ze.on("error",At=>{Ve.processError=At.message,Ve.processExited=!0,Ve.processClosed=!0,Ve.CheckComplete()}),Ze.on("exit",
At=>{Ve.processExitCode=At,Ve.processExited=!0,this._debug(`Exit code ${At} received from tool '${this.toolPath}'`),Ve.CheckComplete()}),Ze.on("close",At=>{Ve.processExitCode=At,Ve.processExited=!0,Ve.
processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),Ve.CheckComplete()}),Ve.on("done",(At,_e)=>{ut.length>0&&this.emit("stdline",ut),It.length>0&&this.emit("errline",
It),Ze.removeAllListeners(),At?ce(At):Ae(_e)}),this.options.input){if(!Ze.stdin)throw new Error("child process missing stdin");Ze.stdin.end(this.options.input)}}))})}}function Ne(ue){const Ae=[];let ce=!1,
me=!1,Ve="";function Pe(Ze){me&&Ze!=='"'&&(Ve+="\\"),Ve+=Ze,me=!1}for(let Ze=0;Ze<ue.length;Ze++){const ut=ue.charAt(Ze);if(ut==='"'){me?Pe(ut):ce=!ce;continue}if(ut==="\\"&&me){Pe(ut);continue}if(ut===
"\\"&&ce){me=!0;continue}if(ut===" "&&!ce){Ve.length>0&&(Ae.push(Ve),Ve="");continue}Pe(ut)}return Ve.length>0&&Ae.push(Ve.trim()),Ae}class we extends Y.EventEmitter{constructor(Ae,ce){if(super(),this.
processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!ce)throw new Error("toolPath must not be empty");
this.options=Ae,this.toolPath=ce,Ae.delay&&(this.delay=Ae.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ke.setTimeout)(we.HandleTimeout,this.
delay,this)))}_debug(Ae){this.emit("debug",Ae)}_setResult(){let Ae;this.processExited&&(this.processError?Ae=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. Th\
is may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?Ae=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(Ae=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",Ae,this.processExitCode)}static HandleTimeout(Ae){if(!Ae.done){if(!Ae.processClosed&&Ae.processExited){const ce=`The STDIO streams did no\
t close within ${Ae.delay/1e3} seconds of the exit event from process '${Ae.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;Ae._debug(ce)}Ae._setResult()}}}
var Je=function(ue,Ae,ce,me){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ze){Ze(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ze){function ut(_e){try{At(me.next(_e))}catch(Qt){Ze(Qt)}}
function It(_e){try{At(me.throw(_e))}catch(Qt){Ze(Qt)}}function At(_e){_e.done?Pe(_e.value):Ve(_e.value).then(ut,It)}At((me=me.apply(ue,Ae||[])).next())})};function je(ue,Ae,ce){return Je(this,void 0,
void 0,function*(){const me=tr.argStringToArray(ue);if(me.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const Ve=me[0];return Ae=me.slice(1).concat(Ae||[]),new tr.ToolRunner(
Ve,Ae,ce).exec()})}function qe(ue,Ae,ce){return Je(this,void 0,void 0,function*(){var me,Ve;let Pe="",Ze="";const ut=new StringDecoder("utf8"),It=new StringDecoder("utf8"),At=(me=ce?.listeners)===null||
me===void 0?void 0:me.stdout,_e=(Ve=ce?.listeners)===null||Ve===void 0?void 0:Ve.stderr,Qt=Jt=>{Ze+=It.write(Jt),_e&&_e(Jt)},Vt=Jt=>{Pe+=ut.write(Jt),At&&At(Jt)},Pt=Object.assign(Object.assign({},ce?.
listeners),{stdout:Vt,stderr:Qt}),Wt=yield je(ue,Ae,Object.assign(Object.assign({},ce),{listeners:Pt}));return Pe+=ut.end(),Ze+=It.end(),{exitCode:Wt,stdout:Pe,stderr:Ze}})}var tt=function(ue,Ae,ce,me){
function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ze){Ze(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ze){function ut(_e){try{At(me.next(_e))}catch(Qt){Ze(Qt)}}function It(_e){try{At(me.throw(
_e))}catch(Qt){Ze(Qt)}}function At(_e){_e.done?Pe(_e.value):Ve(_e.value).then(ut,It)}At((me=me.apply(ue,Ae||[])).next())})};const at=()=>tt(void 0,void 0,void 0,function*(){const{stdout:ue}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:Ae}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassN\
ame Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:Ae.trim(),version:ue.trim()}}),We=()=>tt(void 0,void 0,void 0,function*(){var ue,Ae,ce,me;const{stdout:Ve}=yield exec.getExecOutput(
"sw_vers",void 0,{silent:!0}),Pe=(Ae=(ue=Ve.match(/ProductVersion:\s*(.+)/))===null||ue===void 0?void 0:ue[1])!==null&&Ae!==void 0?Ae:"";return{name:(me=(ce=Ve.match(/ProductName:\s*(.+)/))===null||ce===
void 0?void 0:ce[1])!==null&&me!==void 0?me:"",version:Pe}}),ne=()=>tt(void 0,void 0,void 0,function*(){const{stdout:ue}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[Ae,ce]=ue.
trim().split(`
`);return{name:Ae,version:ce}}),P=r.platform(),K=r.arch(),O=P==="win32",oe=P==="darwin",le=P==="linux";function De(){return tt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield O?
at():oe?We():ne()),{platform:P,arch:K,isWindows:O,isMacOS:oe,isLinux:le})})}var Se=function(ue,Ae,ce,me){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ze){Ze(Pe)})}return new(ce||(ce=Promise))(
function(Pe,Ze){function ut(_e){try{At(me.next(_e))}catch(Qt){Ze(Qt)}}function It(_e){try{At(me.throw(_e))}catch(Qt){Ze(Qt)}}function At(_e){_e.done?Pe(_e.value):Ve(_e.value).then(ut,It)}At((me=me.apply(
ue,Ae||[])).next())})},Le;(function(ue){ue[ue.Success=0]="Success",ue[ue.Failure=1]="Failure"})(Le||(Le={}));function Ke(ue,Ae){const ce=toCommandValue(Ae);if(process.env[ue]=ce,process.env.GITHUB_ENV||
"")return issueFileCommand("ENV",prepareKeyValueMessage(ue,Ae));issueCommand("set-env",{name:ue},ce)}function st(ue){b("add-mask",{},ue)}function gt(ue){process.env.GITHUB_PATH||""?issueFileCommand("P\
ATH",ue):issueCommand("add-path",{},ue),process.env.PATH=`${ue}${path.delimiter}${process.env.PATH}`}function nt(ue,Ae){const ce=process.env[`INPUT_${ue.replace(/ /g,"_").toUpperCase()}`]||"";if(Ae&&Ae.
required&&!ce)throw new Error(`Input required and not supplied: ${ue}`);return Ae&&Ae.trimWhitespace===!1?ce:ce.trim()}function it(ue,Ae){const ce=nt(ue,Ae).split(`
`).filter(me=>me!=="");return Ae&&Ae.trimWhitespace===!1?ce:ce.map(me=>me.trim())}function ht(ue,Ae){const ce=["true","True","TRUE"],me=["false","False","FALSE"],Ve=nt(ue,Ae);if(ce.includes(Ve))return!0;
if(me.includes(Ve))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${ue}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ft(ue,Ae){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",a(ue,Ae));process.stdout.write(r.EOL),b("set-output",
{name:ue},k(Ae))}function bt(ue){issue("echo",ue?"on":"off")}function dt(ue){process.exitCode=Le.Failure,yt(ue)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function Ft(ue){b("debug",{},ue)}function yt(ue,Ae={}){
b("error",y(Ae),ue instanceof Error?ue.toString():ue)}function Ut(ue,Ae={}){b("warning",y(Ae),ue instanceof Error?ue.toString():ue)}function Ct(ue,Ae={}){b("notice",y(Ae),ue instanceof Error?ue.toString():
ue)}function kt(ue){process.stdout.write(ue+r.EOL)}function Gt(ue){issue("group",ue)}function Yt(){issue("endgroup")}function Lt(ue,Ae){return Se(this,void 0,void 0,function*(){Gt(ue);let ce;try{ce=yield Ae()}finally{
Yt()}return ce})}function Ot(ue,Ae){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(ue,Ae));issueCommand("save-state",{name:ue},toCommandValue(Ae))}function vt(ue){
return process.env[`STATE_${ue}`]||""}function Ht(ue){return Se(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(ue)})}}),92145:((T,W,e)=>{e.d(W,{tZ:()=>y});var r=function(Q,g,C,f){function t(p){
return p instanceof C?p:new C(function(c){c(p)})}return new(C||(C=Promise))(function(p,c){function s(o){try{l(f.next(o))}catch(d){c(d)}}function a(o){try{l(f.throw(o))}catch(d){c(d)}}function l(o){o.done?
p(o.value):t(o.value).then(s,a)}l((f=f.apply(Q,g||[])).next())})};class k{constructor(g,C){this.username=g,this.password=C}prepareRequest(g){if(!g.headers)throw Error("The request has no headers");g.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return r(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class y{constructor(g){this.token=g}prepareRequest(g){if(!g.headers)throw Error("The request has no headers");g.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return r(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class b{constructor(g){this.token=g}prepareRequest(g){if(!g.headers)throw Error("The reque\
st has no headers");g.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return r(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((T,W,e)=>{var r,k;e.d(W,{Hv:()=>t,Qq:()=>N});var y=e(58611),b=e(65692),Q=e(19783),g=e(20770),C=e(46752),f=function(i,A,h,n){function u(w){return w instanceof
h?w:new h(function(E){E(w)})}return new(h||(h=Promise))(function(w,E){function I(Y){try{L(n.next(Y))}catch(x){E(x)}}function D(Y){try{L(n.throw(Y))}catch(x){E(x)}}function L(Y){Y.done?w(Y.value):u(Y.value).
then(I,D)}L((n=n.apply(i,A||[])).next())})},t;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMove\
d",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=
308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.
MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=
409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGate\
way",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(t||(t={}));var p;(function(i){i.Accept="accept",i.ContentType="content-type"})(p||(p={}));var c;(function(i){
i.ApplicationJson="application/json"})(c||(c={}));function s(i){const A=pm.getProxyUrl(new URL(i));return A?A.href:""}const a=[t.MovedPermanently,t.ResourceMoved,t.SeeOther,t.TemporaryRedirect,t.PermanentRedirect],
l=[t.BadGateway,t.ServiceUnavailable,t.GatewayTimeout],o=["OPTIONS","GET","DELETE","HEAD"],d=10,B=5;class m extends Error{constructor(A,h){super(A),this.name="HttpClientError",this.statusCode=h,Object.
setPrototypeOf(this,m.prototype)}}class S{constructor(A){this.message=A}readBody(){return f(this,void 0,void 0,function*(){return new Promise(A=>f(this,void 0,void 0,function*(){let h=Buffer.alloc(0);
this.message.on("data",n=>{h=Buffer.concat([h,n])}),this.message.on("end",()=>{A(h.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){return new Promise(A=>f(this,void 0,void 0,
function*(){const h=[];this.message.on("data",n=>{h.push(n)}),this.message.on("end",()=>{A(Buffer.concat(h))})}))})}}function R(i){return new URL(i).protocol==="https:"}class N{constructor(A,h,n){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
A),this.handlers=h||[],this.requestOptions=n,n&&(n.ignoreSslError!=null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),
n.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=n.keepAlive),
n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(A,h){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",A,null,
h||{})})}get(A,h){return f(this,void 0,void 0,function*(){return this.request("GET",A,null,h||{})})}del(A,h){return f(this,void 0,void 0,function*(){return this.request("DELETE",A,null,h||{})})}post(A,h,n){
return f(this,void 0,void 0,function*(){return this.request("POST",A,h,n||{})})}patch(A,h,n){return f(this,void 0,void 0,function*(){return this.request("PATCH",A,h,n||{})})}put(A,h,n){return f(this,void 0,
void 0,function*(){return this.request("PUT",A,h,n||{})})}head(A,h){return f(this,void 0,void 0,function*(){return this.request("HEAD",A,null,h||{})})}sendStream(A,h,n,u){return f(this,void 0,void 0,function*(){
return this.request(A,h,n,u)})}getJson(A){return f(this,arguments,void 0,function*(h,n={}){n[p.Accept]=this._getExistingOrDefaultHeader(n,p.Accept,c.ApplicationJson);const u=yield this.get(h,n);return this.
_processResponse(u,this.requestOptions)})}postJson(A,h){return f(this,arguments,void 0,function*(n,u,w={}){const E=JSON.stringify(u,null,2);w[p.Accept]=this._getExistingOrDefaultHeader(w,p.Accept,c.ApplicationJson),
w[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,c.ApplicationJson);const I=yield this.post(n,E,w);return this._processResponse(I,this.requestOptions)})}putJson(A,h){return f(this,arguments,
void 0,function*(n,u,w={}){const E=JSON.stringify(u,null,2);w[p.Accept]=this._getExistingOrDefaultHeader(w,p.Accept,c.ApplicationJson),w[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,c.
ApplicationJson);const I=yield this.put(n,E,w);return this._processResponse(I,this.requestOptions)})}patchJson(A,h){return f(this,arguments,void 0,function*(n,u,w={}){const E=JSON.stringify(u,null,2);
w[p.Accept]=this._getExistingOrDefaultHeader(w,p.Accept,c.ApplicationJson),w[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,c.ApplicationJson);const I=yield this.patch(n,E,w);return this.
_processResponse(I,this.requestOptions)})}request(A,h,n,u){return f(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const w=new URL(h);let E=this.
_prepareRequest(A,w,u);const I=this._allowRetries&&o.includes(A)?this._maxRetries+1:1;let D=0,L;do{if(L=yield this.requestRaw(E,n),L&&L.message&&L.message.statusCode===t.Unauthorized){let x;for(const v of this.
handlers)if(v.canHandleAuthentication(L)){x=v;break}return x?x.handleAuthentication(this,E,n):L}let Y=this._maxRedirects;for(;L.message.statusCode&&a.includes(L.message.statusCode)&&this._allowRedirects&&
Y>0;){const x=L.message.headers.location;if(!x)break;const v=new URL(x);if(w.protocol==="https:"&&w.protocol!==v.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield L.readBody(),v.hostname!==w.hostname)for(const _ in u)
_.toLowerCase()==="authorization"&&delete u[_];E=this._prepareRequest(A,v,u),L=yield this.requestRaw(E,n),Y--}if(!L.message.statusCode||!l.includes(L.message.statusCode))return L;D+=1,D<I&&(yield L.readBody(),
yield this._performExponentialBackoff(D))}while(D<I);return L})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(A,h){return f(this,void 0,void 0,function*(){return new Promise(
(n,u)=>{function w(E,I){E?u(E):I?n(I):u(new Error("Unknown error"))}this.requestRawWithCallback(A,h,w)})})}requestRawWithCallback(A,h,n){typeof h=="string"&&(A.options.headers||(A.options.headers={}),
A.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let u=!1;function w(D,L){u||(u=!0,n(D,L))}const E=A.httpModule.request(A.options,D=>{const L=new S(D);w(void 0,L)});let I;E.on("socket",
D=>{I=D}),E.setTimeout(this._socketTimeout||3*6e4,()=>{I&&I.end(),w(new Error(`Request timeout: ${A.options.path}`))}),E.on("error",function(D){w(D)}),h&&typeof h=="string"&&E.write(h,"utf8"),h&&typeof h!=
"string"?(h.on("close",function(){E.end()}),h.pipe(E)):E.end()}getAgent(A){const h=new URL(A);return this._getAgent(h)}getAgentDispatcher(A){const h=new URL(A),n=Q.s(h);if(n&&n.hostname)return this._getProxyAgentDispatcher(
h,n)}_prepareRequest(A,h,n){const u={};u.parsedUrl=h;const w=u.parsedUrl.protocol==="https:";u.httpModule=w?r||(r=e.t(b,2)):k||(k=e.t(y,2));const E=w?443:80;if(u.options={},u.options.host=u.parsedUrl.
hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):E,u.options.path=(u.parsedUrl.pathname||"")+(u.parsedUrl.search||""),u.options.method=A,u.options.headers=this._mergeHeaders(n),this.
userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),this.handlers)for(const I of this.handlers)I.prepareRequest(u.options);return u}_mergeHeaders(A){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},U(this.requestOptions.headers),U(A||{})):U(A||{})}_getExistingOrDefaultHeader(A,h,n){let u;if(this.requestOptions&&this.requestOptions.
headers){const E=U(this.requestOptions.headers)[h];E&&(u=typeof E=="number"?E.toString():E)}const w=A[h];return w!==void 0?typeof w=="number"?w.toString():w:u!==void 0?u:n}_getExistingOrDefaultContentTypeHeader(A,h){
let n;if(this.requestOptions&&this.requestOptions.headers){const w=U(this.requestOptions.headers)[p.ContentType];w&&(typeof w=="number"?n=String(w):Array.isArray(w)?n=w.join(", "):n=w)}const u=A[p.ContentType];
return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:n!==void 0?n:h}_getAgent(A){let h;const n=Q.s(A),u=n&&n.hostname;if(this._keepAlive&&u&&(h=this._proxyAgent),u||(h=this._agent),
h)return h;const w=A.protocol==="https:";let E=100;if(this.requestOptions&&(E=this.requestOptions.maxSockets||y.globalAgent.maxSockets),n&&n.hostname){const I={maxSockets:E,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let D;const L=n.protocol==="https:";w?D=L?g.httpsOverHttps:g.httpsOverHttp:
D=L?g.httpOverHttps:g.httpOverHttp,h=D(I),this._proxyAgent=h}if(!h){const I={keepAlive:this._keepAlive,maxSockets:E};h=w?new b.Agent(I):new y.Agent(I),this._agent=h}return w&&this._ignoreSslError&&(h.
options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(A,h){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;const u=A.protocol==="https:";return n=
new C.ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
n,u&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(A){const h=A||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;
if(n){const u=n.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${u}`}return h}_performExponentialBackoff(A){return f(this,void 0,void 0,function*(){A=Math.min(d,A);const h=B*Math.pow(
2,A);return new Promise(n=>setTimeout(()=>n(),h))})}_processResponse(A,h){return f(this,void 0,void 0,function*(){return new Promise((n,u)=>f(this,void 0,void 0,function*(){const w=A.message.statusCode||
0,E={statusCode:w,result:null,headers:{}};w===t.NotFound&&n(E);function I(Y,x){if(typeof x=="string"){const v=new Date(x);if(!isNaN(v.valueOf()))return v}return x}let D,L;try{L=yield A.readBody(),L&&L.
length>0&&(h&&h.deserializeDates?D=JSON.parse(L,I):D=JSON.parse(L),E.result=D),E.headers=A.message.headers}catch{}if(w>299){let Y;D&&D.message?Y=D.message:L&&L.length>0?Y=L:Y=`Failed request: (${w})`;
const x=new m(Y,w);x.result=E.result,u(x)}else n(E)}))})}}const U=i=>Object.keys(i).reduce((A,h)=>(A[h.toLowerCase()]=i[h],A),{})}),19783:((T,W,e)=>{e.d(W,{H:()=>k,s:()=>r});function r(Q){const g=Q.protocol===
"https:";if(k(Q))return;const C=g?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(C)try{return new b(C)}catch{if(!C.startsWith("http://")&&!C.startsWith(
"https://"))return new b(`http://${C}`)}else return}function k(Q){if(!Q.hostname)return!1;const g=Q.hostname;if(y(g))return!0;const C=process.env.no_proxy||process.env.NO_PROXY||"";if(!C)return!1;let f;
Q.port?f=Number(Q.port):Q.protocol==="http:"?f=80:Q.protocol==="https:"&&(f=443);const t=[Q.hostname.toUpperCase()];typeof f=="number"&&t.push(`${t[0]}:${f}`);for(const p of C.split(",").map(c=>c.trim().
toUpperCase()).filter(c=>c))if(p==="*"||t.some(c=>c===p||c.endsWith(`.${p}`)||p.startsWith(".")&&c.endsWith(`${p}`)))return!0;return!1}function y(Q){const g=Q.toLowerCase();return g==="localhost"||g.startsWith(
"127.")||g.startsWith("[::1]")||g.startsWith("[0:0:0:0:0:0:0:1]")}class b extends URL{constructor(g,C){super(g,C),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((T,W,e)=>{e.d(W,{A:()=>r});class r{diff(y,b,Q={}){let g;typeof Q=="function"?(g=Q,Q={}):
"callback"in Q&&(g=Q.callback);const C=this.castInput(y,Q),f=this.castInput(b,Q),t=this.removeEmpty(this.tokenize(C,Q)),p=this.removeEmpty(this.tokenize(f,Q));return this.diffWithOptionsObj(t,p,Q,g)}diffWithOptionsObj(y,b,Q,g){
var C;const f=R=>{if(R=this.postProcess(R,Q),g){setTimeout(function(){g(R)},0);return}else return R},t=b.length,p=y.length;let c=1,s=t+p;Q.maxEditLength!=null&&(s=Math.min(s,Q.maxEditLength));const a=(C=
Q.timeout)!==null&&C!==void 0?C:1/0,l=Date.now()+a,o=[{oldPos:-1,lastComponent:void 0}];let d=this.extractCommon(o[0],b,y,0,Q);if(o[0].oldPos+1>=p&&d+1>=t)return f(this.buildValues(o[0].lastComponent,
b,y));let B=-1/0,m=1/0;const S=()=>{for(let R=Math.max(B,-c);R<=Math.min(m,c);R+=2){let N;const U=o[R-1],i=o[R+1];U&&(o[R-1]=void 0);let A=!1;if(i){const n=i.oldPos-R;A=i&&0<=n&&n<t}const h=U&&U.oldPos+
1<p;if(!A&&!h){o[R]=void 0;continue}if(!h||A&&U.oldPos<i.oldPos?N=this.addToPath(i,!0,!1,0,Q):N=this.addToPath(U,!1,!0,1,Q),d=this.extractCommon(N,b,y,R,Q),N.oldPos+1>=p&&d+1>=t)return f(this.buildValues(
N.lastComponent,b,y))||!0;o[R]=N,N.oldPos+1>=p&&(m=Math.min(m,R-1)),d+1>=t&&(B=Math.max(B,R+1))}c++};if(g)(function R(){setTimeout(function(){if(c>s||Date.now()>l)return g(void 0);S()||R()},0)})();else
for(;c<=s&&Date.now()<=l;){const R=S();if(R)return R}}addToPath(y,b,Q,g,C){const f=y.lastComponent;return f&&!C.oneChangePerToken&&f.added===b&&f.removed===Q?{oldPos:y.oldPos+g,lastComponent:{count:f.
count+1,added:b,removed:Q,previousComponent:f.previousComponent}}:{oldPos:y.oldPos+g,lastComponent:{count:1,added:b,removed:Q,previousComponent:f}}}extractCommon(y,b,Q,g,C){const f=b.length,t=Q.length;
let p=y.oldPos,c=p-g,s=0;for(;c+1<f&&p+1<t&&this.equals(Q[p+1],b[c+1],C);)c++,p++,s++,C.oneChangePerToken&&(y.lastComponent={count:1,previousComponent:y.lastComponent,added:!1,removed:!1});return s&&!C.
oneChangePerToken&&(y.lastComponent={count:s,previousComponent:y.lastComponent,added:!1,removed:!1}),y.oldPos=p,c}equals(y,b,Q){return Q.comparator?Q.comparator(y,b):y===b||!!Q.ignoreCase&&y.toLowerCase()===
b.toLowerCase()}removeEmpty(y){const b=[];for(let Q=0;Q<y.length;Q++)y[Q]&&b.push(y[Q]);return b}castInput(y,b){return y}tokenize(y,b){return Array.from(y)}join(y){return y.join("")}postProcess(y,b){return y}get useLongestToken(){
return!1}buildValues(y,b,Q){const g=[];let C;for(;y;)g.push(y),C=y.previousComponent,delete y.previousComponent,y=C;g.reverse();const f=g.length;let t=0,p=0,c=0;for(;t<f;t++){const s=g[t];if(s.removed)
s.value=this.join(Q.slice(c,c+s.count)),c+=s.count;else{if(!s.added&&this.useLongestToken){let a=b.slice(p,p+s.count);a=a.map(function(l,o){const d=Q[c+o];return d.length>l.length?d:l}),s.value=this.join(
a)}else s.value=this.join(b.slice(p,p+s.count));p+=s.count,s.added||(c+=s.count)}}return g}}})},zt={};function mt(T){var W=zt[T];if(W!==void 0)return W.exports;var e=zt[T]={id:T,loaded:!1,exports:{}},
r=!0;try{Kt[T].call(e.exports,e,e.exports,mt),r=!1}finally{r&&delete zt[T]}return e.loaded=!0,e.exports}mt.m=Kt,typeof mt<"u"&&(mt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var T=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",W=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",r=y=>{y&&y.d<1&&(y.d=1,y.forEach(b=>b.r--),y.forEach(b=>b.r--?b.r++:b()))},k=y=>y.map(b=>{if(b!==null&&typeof b=="object"){if(b[T])
return b;if(b.then){var Q=[];Q.d=0,b.then(f=>{g[W]=f,r(Q)},f=>{g[e]=f,r(Q)});var g={};return g[T]=f=>f(Q),g}}var C={};return C[T]=f=>{},C[W]=b,C});mt.a=(y,b,Q)=>{var g;Q&&((g=[]).d=-1);var C=new Set,f=y.
exports,t,p,c,s=new Promise((a,l)=>{c=l,p=a});s[W]=f,s[T]=a=>(g&&a(g),C.forEach(a),s.catch(l=>{})),y.exports=s,b(a=>{t=k(a);var l,o=()=>t.map(B=>{if(B[e])throw B[e];return B[W]}),d=new Promise(B=>{l=()=>B(
o),l.r=0;var m=S=>S!==g&&!C.has(S)&&(C.add(S),S&&!S.d&&(l.r++,S.push(l)));t.map(S=>S[T](m))});return l.r?d:o()},a=>(a?c(s[e]=a):p(f),r(g))),g&&g.d<0&&(g.d=0)}})(),(()=>{var T=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,W;mt.t=function(e,r){if(r&1&&(e=this(e)),r&8||typeof e=="object"&&e&&(r&4&&e.__esModule||r&16&&typeof e.then=="function"))return e;var k=Object.create(null);mt.r(k);var y={};
W=W||[null,T({}),T([]),T(T)];for(var b=r&2&&e;typeof b=="object"&&!~W.indexOf(b);b=T(b))Object.getOwnPropertyNames(b).forEach(Q=>y[Q]=()=>e[Q]);return y.default=()=>e,mt.d(k,y),k}})(),mt.d=(T,W)=>{for(var e in W)
mt.o(W,e)&&!mt.o(T,e)&&Object.defineProperty(T,e,{enumerable:!0,get:W[e]})},mt.f={},mt.e=T=>Promise.all(Object.keys(mt.f).reduce((W,e)=>(mt.f[e](T,W),W),[])),mt.u=T=>""+T+".index.js",mt.o=(T,W)=>Object.
prototype.hasOwnProperty.call(T,W),mt.r=T=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(T,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(T,"__esModule",{value:!0})},mt.nmd=
T=>(T.paths=[],T.children||(T.children=[]),T),(()=>{var T={792:0},W=e=>{var{ids:r,modules:k,runtime:y}=e,b,Q,g=0;for(b in k)mt.o(k,b)&&(mt.m[b]=k[b]);for(y&&y(mt);g<r.length;g++)Q=r[g],mt.o(T,Q)&&T[Q]&&
T[Q][0](),T[r[g]]=0};mt.f.j=(e,r)=>{var k=mt.o(T,e)?T[e]:void 0;if(k!==0)if(k)r.push(k[1]);else{var y=import("./"+mt.u(e)).then(W,b=>{throw T[e]!==0&&(T[e]=void 0),b}),y=Promise.race([y,new Promise(b=>k=
T[e]=[b])]);r.push(k[1]=y)}}})();var Zt=mt(86325);Zt=await Zt;
