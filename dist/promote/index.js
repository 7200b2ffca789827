import{createRequire as lt}from"module";var Kt={73313:(T=>{T.exports=W;function W(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}W.prototype.go=function(k){this.pending<
this.max?s(this,k):this.waiting.push(k)},W.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},W.prototype.hold=function(){return e(this)};function e(k){k.pending+=1;var y=!1;
return R;function R(g){if(y)throw new Error("callback called twice");if(y=!0,k.error=k.error||g,k.pending-=1,k.waiting.length>0&&k.pending<k.max)s(k,k.waiting.shift());else if(k.pending===0){var p=k.listeners;
k.listeners=[],p.forEach(I)}}function I(g){g(k.error)}}function s(k,y){y(e(k))}}),20770:((T,W,e)=>{T.exports=e(20218)}),20218:((T,W,e)=>{var s=e(69278),k=e(64756),y=e(58611),R=e(65692),I=e(24434),g=e(
42613),p=e(39023);W.httpOverHttp=f,W.httpsOverHttp=t,W.httpOverHttps=Q,W.httpsOverHttps=c;function f(C){var m=new r(C);return m.request=y.request,m}function t(C){var m=new r(C);return m.request=y.request,
m.createSocket=i,m.defaultPort=443,m}function Q(C){var m=new r(C);return m.request=R.request,m}function c(C){var m=new r(C);return m.request=R.request,m.createSocket=i,m.defaultPort=443,m}function r(C){
var m=this;m.options=C||{},m.proxyOptions=m.options.proxy||{},m.maxSockets=m.options.maxSockets||y.Agent.defaultMaxSockets,m.requests=[],m.sockets=[],m.on("free",function(b,F,U,o){for(var A=l(F,U,o),h=0,
n=m.requests.length;h<n;++h){var u=m.requests[h];if(u.host===A.host&&u.port===A.port){m.requests.splice(h,1),u.request.onSocket(b);return}}b.destroy(),m.removeSocket(b)})}p.inherits(r,I.EventEmitter),
r.prototype.addRequest=function(m,S,b,F){var U=this,o=a({request:m},U.options,l(S,b,F));if(U.sockets.length>=this.maxSockets){U.requests.push(o);return}U.createSocket(o,function(A){A.on("free",h),A.on(
"close",n),A.on("agentRemove",n),m.onSocket(A);function h(){U.emit("free",A,o)}function n(u){U.removeSocket(A),A.removeListener("free",h),A.removeListener("close",n),A.removeListener("agentRemove",n)}})},
r.prototype.createSocket=function(m,S){var b=this,F={};b.sockets.push(F);var U=a({},b.proxyOptions,{method:"CONNECT",path:m.host+":"+m.port,agent:!1,headers:{host:m.host+":"+m.port}});m.localAddress&&
(U.localAddress=m.localAddress),U.proxyAuth&&(U.headers=U.headers||{},U.headers["Proxy-Authorization"]="Basic "+new Buffer(U.proxyAuth).toString("base64")),d("making CONNECT request");var o=b.request(
U);o.useChunkedEncodingByDefault=!1,o.once("response",A),o.once("upgrade",h),o.once("connect",n),o.once("error",u),o.end();function A(w){w.upgrade=!0}function h(w,E,B){process.nextTick(function(){n(w,
E,B)})}function n(w,E,B){if(o.removeAllListeners(),E.removeAllListeners(),w.statusCode!==200){d("tunneling socket could not be established, statusCode=%d",w.statusCode),E.destroy();var D=new Error("tu\
nneling socket could not be established, statusCode="+w.statusCode);D.code="ECONNRESET",m.request.emit("error",D),b.removeSocket(F);return}if(B.length>0){d("got illegal response body from proxy"),E.destroy();
var D=new Error("got illegal response body from proxy");D.code="ECONNRESET",m.request.emit("error",D),b.removeSocket(F);return}return d("tunneling connection has established"),b.sockets[b.sockets.indexOf(
F)]=E,S(E)}function u(w){o.removeAllListeners(),d(`tunneling socket could not be established, cause=%s
`,w.message,w.stack);var E=new Error("tunneling socket could not be established, cause="+w.message);E.code="ECONNRESET",m.request.emit("error",E),b.removeSocket(F)}},r.prototype.removeSocket=function(m){
var S=this.sockets.indexOf(m);if(S!==-1){this.sockets.splice(S,1);var b=this.requests.shift();b&&this.createSocket(b,function(F){b.request.onSocket(F)})}};function i(C,m){var S=this;r.prototype.createSocket.
call(S,C,function(b){var F=C.request.getHeader("host"),U=a({},S.options,{socket:b,servername:F?F.replace(/:.*$/,""):C.host}),o=k.connect(0,U);S.sockets[S.sockets.indexOf(b)]=o,m(o)})}function l(C,m,S){
return typeof C=="string"?{host:C,port:m,localAddress:S}:C}function a(C){for(var m=1,S=arguments.length;m<S;++m){var b=arguments[m];if(typeof b=="object")for(var F=Object.keys(b),U=0,o=F.length;U<o;++U){
var A=F[U];b[A]!==void 0&&(C[A]=b[A])}}return C}var d;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?d=function(){var C=Array.prototype.slice.call(arguments);typeof C[0]=="string"?C[0]=
"TUNNEL: "+C[0]:C.unshift("TUNNEL:"),console.error.apply(console,C)}:d=function(){},W.debug=d}),46752:((T,W,e)=>{const s=e(23701),k=e(30883),y=e(30628),R=e(837),I=e(57405),g=e(76672),p=e(53137),f=e(30050),
t=e(68707),Q=e(3440),{InvalidArgumentError:c}=t,r=e(56615),i=e(59136),l=e(47365),a=e(47501),d=e(94004),C=e(52429),m=e(17816),{getGlobalDispatcher:S,setGlobalDispatcher:b}=e(32581),F=e(58155),U=e(8754),
o=e(25092);Object.assign(k.prototype,r),T.exports.Dispatcher=k,T.exports.Client=s,T.exports.Pool=y,T.exports.BalancedPool=R,T.exports.Agent=I,T.exports.ProxyAgent=g,T.exports.EnvHttpProxyAgent=p,T.exports.
RetryAgent=f,T.exports.RetryHandler=m,T.exports.DecoratorHandler=F,T.exports.RedirectHandler=U,T.exports.createRedirectInterceptor=o,T.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},T.exports.buildConnector=i,T.exports.errors=t,T.exports.util={parseHeaders:Q.parseHeaders,headerNameToString:Q.headerNameToString};function A(H){return(J,z,_)=>{if(typeof z=="function"&&
(_=z,z=null),!J||typeof J!="string"&&typeof J!="object"&&!(J instanceof URL))throw new c("invalid url");if(z!=null&&typeof z!="object")throw new c("invalid opts");if(z&&z.path!=null){if(typeof z.path!=
"string")throw new c("invalid opts.path");let q=z.path;z.path.startsWith("/")||(q=`/${q}`),J=new URL(Q.parseOrigin(J).origin+q)}else z||(z=typeof J=="object"?J:{}),J=Q.parseURL(J);const{agent:ie,dispatcher:te=S()}=z;
if(ie)throw new c("unsupported opts.agent. Did you mean opts.client?");return H.call(te,{...z,origin:J.origin,path:J.search?`${J.pathname}${J.search}`:J.pathname,method:z.method||(z.body?"PUT":"GET")},
_)}}T.exports.setGlobalDispatcher=b,T.exports.getGlobalDispatcher=S;const h=e(54398).fetch;T.exports.fetch=async function(J,z=void 0){try{return await h(J,z)}catch(_){throw _&&typeof _=="object"&&Error.
captureStackTrace(_),_}},T.exports.Headers=e(60660).Headers,T.exports.Response=e(99051).Response,T.exports.Request=e(9967).Request,T.exports.FormData=e(35910).FormData,T.exports.File=globalThis.File??
e(4573).File,T.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:n,getGlobalOrigin:u}=e(51059);T.exports.setGlobalOrigin=n,T.exports.getGlobalOrigin=u;const{CacheStorage:w}=e(3245),{kConstruct:E}=e(
20109);T.exports.caches=new w(E);const{deleteCookie:B,getCookies:D,getSetCookies:L,setCookie:Y}=e(79061);T.exports.deleteCookie=B,T.exports.getCookies=D,T.exports.getSetCookies=L,T.exports.setCookie=Y;
const{parseMIMEType:v,serializeAMimeType:x}=e(51900);T.exports.parseMIMEType=v,T.exports.serializeAMimeType=x;const{CloseEvent:K,ErrorEvent:ne,MessageEvent:G}=e(15188);T.exports.WebSocket=e(13726).WebSocket,
T.exports.CloseEvent=K,T.exports.ErrorEvent=ne,T.exports.MessageEvent=G,T.exports.request=A(r.request),T.exports.stream=A(r.stream),T.exports.pipeline=A(r.pipeline),T.exports.connect=A(r.connect),T.exports.
upgrade=A(r.upgrade),T.exports.MockClient=l,T.exports.MockPool=d,T.exports.MockAgent=a,T.exports.mockErrors=C;const{EventSource:N}=e(21238);T.exports.EventSource=N}),80158:((T,W,e)=>{const{addAbortListener:s}=e(
3440),{RequestAbortedError:k}=e(68707),y=Symbol("kListener"),R=Symbol("kSignal");function I(f){f.abort?f.abort(f[R]?.reason):f.reason=f[R]?.reason??new k,p(f)}function g(f,t){if(f.reason=null,f[R]=null,
f[y]=null,!!t){if(t.aborted){I(f);return}f[R]=t,f[y]=()=>{I(f)},s(f[R],f[y])}}function p(f){f[R]&&("removeEventListener"in f[R]?f[R].removeEventListener("abort",f[y]):f[R].removeListener("abort",f[y]),
f[R]=null,f[y]=null)}T.exports={addSignal:g,removeSignal:p}}),34660:((T,W,e)=>{const s=e(34589),{AsyncResource:k}=e(16698),{InvalidArgumentError:y,SocketError:R}=e(68707),I=e(3440),{addSignal:g,removeSignal:p}=e(
80158);class f extends k{constructor(c,r){if(!c||typeof c!="object")throw new y("invalid opts");if(typeof r!="function")throw new y("invalid callback");const{signal:i,opaque:l,responseHeaders:a}=c;if(i&&
typeof i.on!="function"&&typeof i.addEventListener!="function")throw new y("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=l||null,this.responseHeaders=a||null,this.
callback=r,this.abort=null,g(this,i)}onConnect(c,r){if(this.reason){c(this.reason);return}s(this.callback),this.abort=c,this.context=r}onHeaders(){throw new R("bad connect",null)}onUpgrade(c,r,i){const{
callback:l,opaque:a,context:d}=this;p(this),this.callback=null;let C=r;C!=null&&(C=this.responseHeaders==="raw"?I.parseRawHeaders(r):I.parseHeaders(r)),this.runInAsyncScope(l,null,null,{statusCode:c,headers:C,
socket:i,opaque:a,context:d})}onError(c){const{callback:r,opaque:i}=this;p(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,c,{opaque:i})}))}}function t(Q,c){if(c===void 0)
return new Promise((r,i)=>{t.call(this,Q,(l,a)=>l?i(l):r(a))});try{const r=new f(Q,c);this.dispatch({...Q,method:"CONNECT"},r)}catch(r){if(typeof c!="function")throw r;const i=Q?.opaque;queueMicrotask(
()=>c(r,{opaque:i}))}}T.exports=t}),76862:((T,W,e)=>{const{Readable:s,Duplex:k,PassThrough:y}=e(57075),{InvalidArgumentError:R,InvalidReturnValueError:I,RequestAbortedError:g}=e(68707),p=e(3440),{AsyncResource:f}=e(
16698),{addSignal:t,removeSignal:Q}=e(80158),c=e(34589),r=Symbol("resume");class i extends s{constructor(){super({autoDestroy:!0}),this[r]=null}_read(){const{[r]:m}=this;m&&(this[r]=null,m())}_destroy(m,S){
this._read(),S(m)}}class l extends s{constructor(m){super({autoDestroy:!0}),this[r]=m}_read(){this[r]()}_destroy(m,S){!m&&!this._readableState.endEmitted&&(m=new g),S(m)}}class a extends f{constructor(m,S){
if(!m||typeof m!="object")throw new R("invalid opts");if(typeof S!="function")throw new R("invalid handler");const{signal:b,method:F,opaque:U,onInfo:o,responseHeaders:A}=m;if(b&&typeof b.on!="function"&&
typeof b.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(F==="CONNECT")throw new R("invalid method");if(o&&typeof o!="function")throw new R("invalid onInfo\
 callback");super("UNDICI_PIPELINE"),this.opaque=U||null,this.responseHeaders=A||null,this.handler=S,this.abort=null,this.context=null,this.onInfo=o||null,this.req=new i().on("error",p.nop),this.ret=new k(
{readableObjectMode:m.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,n,u)=>{const{req:w}=this;w.push(h,n)||w._readableState.destroyed?u():w[r]=u},destroy:(h,n)=>{
const{body:u,req:w,res:E,ret:B,abort:D}=this;!h&&!B._readableState.endEmitted&&(h=new g),D&&h&&D(),p.destroy(u,h),p.destroy(w,h),p.destroy(E,h),Q(this),n(h)}}).on("prefinish",()=>{const{req:h}=this;h.
push(null)}),this.res=null,t(this,b)}onConnect(m,S){const{ret:b,res:F}=this;if(this.reason){m(this.reason);return}c(!F,"pipeline cannot be retried"),c(!b.destroyed),this.abort=m,this.context=S}onHeaders(m,S,b){
const{opaque:F,handler:U,context:o}=this;if(m<200){if(this.onInfo){const h=this.responseHeaders==="raw"?p.parseRawHeaders(S):p.parseHeaders(S);this.onInfo({statusCode:m,headers:h})}return}this.res=new l(
b);let A;try{this.handler=null;const h=this.responseHeaders==="raw"?p.parseRawHeaders(S):p.parseHeaders(S);A=this.runInAsyncScope(U,null,{statusCode:m,headers:h,opaque:F,body:this.res,context:o})}catch(h){
throw this.res.on("error",p.nop),h}if(!A||typeof A.on!="function")throw new I("expected Readable");A.on("data",h=>{const{ret:n,body:u}=this;!n.push(h)&&u.pause&&u.pause()}).on("error",h=>{const{ret:n}=this;
p.destroy(n,h)}).on("end",()=>{const{ret:h}=this;h.push(null)}).on("close",()=>{const{ret:h}=this;h._readableState.ended||p.destroy(h,new g)}),this.body=A}onData(m){const{res:S}=this;return S.push(m)}onComplete(m){
const{res:S}=this;S.push(null)}onError(m){const{ret:S}=this;this.handler=null,p.destroy(S,m)}}function d(C,m){try{const S=new a(C,m);return this.dispatch({...C,body:S.req},S),S.ret}catch(S){return new y().
destroy(S)}}T.exports=d}),14043:((T,W,e)=>{const s=e(34589),{Readable:k}=e(49927),{InvalidArgumentError:y,RequestAbortedError:R}=e(68707),I=e(3440),{getResolveErrorBodyCallback:g}=e(87655),{AsyncResource:p}=e(
16698);class f extends p{constructor(c,r){if(!c||typeof c!="object")throw new y("invalid opts");const{signal:i,method:l,opaque:a,body:d,onInfo:C,responseHeaders:m,throwOnError:S,highWaterMark:b}=c;try{
if(typeof r!="function")throw new y("invalid callback");if(b&&(typeof b!="number"||b<0))throw new y("invalid highWaterMark");if(i&&typeof i.on!="function"&&typeof i.addEventListener!="function")throw new y(
"signal must be an EventEmitter or EventTarget");if(l==="CONNECT")throw new y("invalid method");if(C&&typeof C!="function")throw new y("invalid onInfo callback");super("UNDICI_REQUEST")}catch(F){throw I.
isStream(d)&&I.destroy(d.on("error",I.nop),F),F}this.method=l,this.responseHeaders=m||null,this.opaque=a||null,this.callback=r,this.res=null,this.abort=null,this.body=d,this.trailers={},this.context=null,
this.onInfo=C||null,this.throwOnError=S,this.highWaterMark=b,this.signal=i,this.reason=null,this.removeAbortListener=null,I.isStream(d)&&d.on("error",F=>{this.onError(F)}),this.signal&&(this.signal.aborted?
this.reason=this.signal.reason??new R:this.removeAbortListener=I.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new R,this.res?I.destroy(this.res.on("error",I.nop),this.reason):this.
abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(c,r){if(this.reason){c(
this.reason);return}s(this.callback),this.abort=c,this.context=r}onHeaders(c,r,i,l){const{callback:a,opaque:d,abort:C,context:m,responseHeaders:S,highWaterMark:b}=this,F=S==="raw"?I.parseRawHeaders(r):
I.parseHeaders(r);if(c<200){this.onInfo&&this.onInfo({statusCode:c,headers:F});return}const U=S==="raw"?I.parseHeaders(r):F,o=U["content-type"],A=U["content-length"],h=new k({resume:i,abort:C,contentType:o,
contentLength:this.method!=="HEAD"&&A?Number(A):null,highWaterMark:b});this.removeAbortListener&&h.on("close",this.removeAbortListener),this.callback=null,this.res=h,a!==null&&(this.throwOnError&&c>=400?
this.runInAsyncScope(g,null,{callback:a,body:h,contentType:o,statusCode:c,statusMessage:l,headers:F}):this.runInAsyncScope(a,null,null,{statusCode:c,headers:F,trailers:this.trailers,opaque:d,body:h,context:m}))}onData(c){
return this.res.push(c)}onComplete(c){I.parseHeaders(c,this.trailers),this.res.push(null)}onError(c){const{res:r,callback:i,body:l,opaque:a}=this;i&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
i,null,c,{opaque:a})})),r&&(this.res=null,queueMicrotask(()=>{I.destroy(r,c)})),l&&(this.body=null,I.destroy(l,c)),this.removeAbortListener&&(r?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}}function t(Q,c){if(c===void 0)return new Promise((r,i)=>{t.call(this,Q,(l,a)=>l?i(l):r(a))});try{this.dispatch(Q,new f(Q,c))}catch(r){if(typeof c!="function")throw r;const i=Q?.
opaque;queueMicrotask(()=>c(r,{opaque:i}))}}T.exports=t,T.exports.RequestHandler=f}),3560:((T,W,e)=>{const s=e(34589),{finished:k,PassThrough:y}=e(57075),{InvalidArgumentError:R,InvalidReturnValueError:I}=e(
68707),g=e(3440),{getResolveErrorBodyCallback:p}=e(87655),{AsyncResource:f}=e(16698),{addSignal:t,removeSignal:Q}=e(80158);class c extends f{constructor(l,a,d){if(!l||typeof l!="object")throw new R("i\
nvalid opts");const{signal:C,method:m,opaque:S,body:b,onInfo:F,responseHeaders:U,throwOnError:o}=l;try{if(typeof d!="function")throw new R("invalid callback");if(typeof a!="function")throw new R("inva\
lid factory");if(C&&typeof C.on!="function"&&typeof C.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(m==="CONNECT")throw new R("invalid method");if(F&&typeof F!=
"function")throw new R("invalid onInfo callback");super("UNDICI_STREAM")}catch(A){throw g.isStream(b)&&g.destroy(b.on("error",g.nop),A),A}this.responseHeaders=U||null,this.opaque=S||null,this.factory=
a,this.callback=d,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=b,this.onInfo=F||null,this.throwOnError=o||!1,g.isStream(b)&&b.on("error",A=>{this.onError(A)}),t(this,C)}onConnect(l,a){
if(this.reason){l(this.reason);return}s(this.callback),this.abort=l,this.context=a}onHeaders(l,a,d,C){const{factory:m,opaque:S,context:b,callback:F,responseHeaders:U}=this,o=U==="raw"?g.parseRawHeaders(
a):g.parseHeaders(a);if(l<200){this.onInfo&&this.onInfo({statusCode:l,headers:o});return}this.factory=null;let A;if(this.throwOnError&&l>=400){const u=(U==="raw"?g.parseHeaders(a):o)["content-type"];A=
new y,this.callback=null,this.runInAsyncScope(p,null,{callback:F,body:A,contentType:u,statusCode:l,statusMessage:C,headers:o})}else{if(m===null)return;if(A=this.runInAsyncScope(m,null,{statusCode:l,headers:o,
opaque:S,context:b}),!A||typeof A.write!="function"||typeof A.end!="function"||typeof A.on!="function")throw new I("expected Writable");k(A,{readable:!1},n=>{const{callback:u,res:w,opaque:E,trailers:B,
abort:D}=this;this.res=null,(n||!w.readable)&&g.destroy(w,n),this.callback=null,this.runInAsyncScope(u,null,n||null,{opaque:E,trailers:B}),n&&D()})}return A.on("drain",d),this.res=A,(A.writableNeedDrain!==
void 0?A.writableNeedDrain:A._writableState?.needDrain)!==!0}onData(l){const{res:a}=this;return a?a.write(l):!0}onComplete(l){const{res:a}=this;Q(this),a&&(this.trailers=g.parseHeaders(l),a.end())}onError(l){
const{res:a,callback:d,opaque:C,body:m}=this;Q(this),this.factory=null,a?(this.res=null,g.destroy(a,l)):d&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(d,null,l,{opaque:C})})),m&&(this.
body=null,g.destroy(m,l))}}function r(i,l,a){if(a===void 0)return new Promise((d,C)=>{r.call(this,i,l,(m,S)=>m?C(m):d(S))});try{this.dispatch(i,new c(i,l,a))}catch(d){if(typeof a!="function")throw d;const C=i?.
opaque;queueMicrotask(()=>a(d,{opaque:C}))}}T.exports=r}),61882:((T,W,e)=>{const{InvalidArgumentError:s,SocketError:k}=e(68707),{AsyncResource:y}=e(16698),R=e(3440),{addSignal:I,removeSignal:g}=e(80158),
p=e(34589);class f extends y{constructor(c,r){if(!c||typeof c!="object")throw new s("invalid opts");if(typeof r!="function")throw new s("invalid callback");const{signal:i,opaque:l,responseHeaders:a}=c;
if(i&&typeof i.on!="function"&&typeof i.addEventListener!="function")throw new s("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=a||null,this.opaque=l||null,
this.callback=r,this.abort=null,this.context=null,I(this,i)}onConnect(c,r){if(this.reason){c(this.reason);return}p(this.callback),this.abort=c,this.context=null}onHeaders(){throw new k("bad upgrade",null)}onUpgrade(c,r,i){
p(c===101);const{callback:l,opaque:a,context:d}=this;g(this),this.callback=null;const C=this.responseHeaders==="raw"?R.parseRawHeaders(r):R.parseHeaders(r);this.runInAsyncScope(l,null,null,{headers:C,
socket:i,opaque:a,context:d})}onError(c){const{callback:r,opaque:i}=this;g(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,c,{opaque:i})}))}}function t(Q,c){if(c===void 0)
return new Promise((r,i)=>{t.call(this,Q,(l,a)=>l?i(l):r(a))});try{const r=new f(Q,c);this.dispatch({...Q,method:Q.method||"GET",upgrade:Q.protocol||"Websocket"},r)}catch(r){if(typeof c!="function")throw r;
const i=Q?.opaque;queueMicrotask(()=>c(r,{opaque:i}))}}T.exports=t}),56615:((T,W,e)=>{T.exports.request=e(14043),T.exports.stream=e(3560),T.exports.pipeline=e(76862),T.exports.upgrade=e(61882),T.exports.
connect=e(34660)}),49927:((T,W,e)=>{const s=e(34589),{Readable:k}=e(57075),{RequestAbortedError:y,NotSupportedError:R,InvalidArgumentError:I,AbortError:g}=e(68707),p=e(3440),{ReadableStreamFrom:f}=e(3440),
t=Symbol("kConsume"),Q=Symbol("kReading"),c=Symbol("kBody"),r=Symbol("kAbort"),i=Symbol("kContentType"),l=Symbol("kContentLength"),a=()=>{};class d extends k{constructor({resume:u,abort:w,contentType:E="",
contentLength:B,highWaterMark:D=64*1024}){super({autoDestroy:!0,read:u,highWaterMark:D}),this._readableState.dataEmitted=!1,this[r]=w,this[t]=null,this[c]=null,this[i]=E,this[l]=B,this[Q]=!1}destroy(u){
return!u&&!this._readableState.endEmitted&&(u=new y),u&&this[r](),super.destroy(u)}_destroy(u,w){this[Q]?w(u):setImmediate(()=>{w(u)})}on(u,...w){return(u==="data"||u==="readable")&&(this[Q]=!0),super.
on(u,...w)}addListener(u,...w){return this.on(u,...w)}off(u,...w){const E=super.off(u,...w);return(u==="data"||u==="readable")&&(this[Q]=this.listenerCount("data")>0||this.listenerCount("readable")>0),
E}removeListener(u,...w){return this.off(u,...w)}push(u){return this[t]&&u!==null?(A(this[t],u),this[Q]?super.push(u):!0):super.push(u)}async text(){return S(this,"text")}async json(){return S(this,"j\
son")}async blob(){return S(this,"blob")}async bytes(){return S(this,"bytes")}async arrayBuffer(){return S(this,"arrayBuffer")}async formData(){throw new R}get bodyUsed(){return p.isDisturbed(this)}get body(){
return this[c]||(this[c]=f(this),this[t]&&(this[c].getReader(),s(this[c].locked))),this[c]}async dump(u){let w=Number.isFinite(u?.limit)?u.limit:131072;const E=u?.signal;if(E!=null&&(typeof E!="object"||
!("aborted"in E)))throw new I("signal must be an AbortSignal");return E?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((B,D)=>{this[l]>w&&this.destroy(new g);const L=()=>{this.
destroy(E.reason??new g)};E?.addEventListener("abort",L),this.on("close",function(){E?.removeEventListener("abort",L),E?.aborted?D(E.reason??new g):B(null)}).on("error",a).on("data",function(Y){w-=Y.length,
w<=0&&this.destroy()}).resume()})}}function C(n){return n[c]&&n[c].locked===!0||n[t]}function m(n){return p.isDisturbed(n)||C(n)}async function S(n,u){return s(!n[t]),new Promise((w,E)=>{if(m(n)){const B=n.
_readableState;B.destroyed&&B.closeEmitted===!1?n.on("error",D=>{E(D)}).on("close",()=>{E(new TypeError("unusable"))}):E(B.errored??new TypeError("unusable"))}else queueMicrotask(()=>{n[t]={type:u,stream:n,
resolve:w,reject:E,length:0,body:[]},n.on("error",function(B){h(this[t],B)}).on("close",function(){this[t].body!==null&&h(this[t],new y)}),b(n[t])})})}function b(n){if(n.body===null)return;const{_readableState:u}=n.
stream;if(u.bufferIndex){const w=u.bufferIndex,E=u.buffer.length;for(let B=w;B<E;B++)A(n,u.buffer[B])}else for(const w of u.buffer)A(n,w);for(u.endEmitted?o(this[t]):n.stream.on("end",function(){o(this[t])}),
n.stream.resume();n.stream.read()!=null;);}function F(n,u){if(n.length===0||u===0)return"";const w=n.length===1?n[0]:Buffer.concat(n,u),E=w.length,B=E>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.
utf8Slice(B,E)}function U(n,u){if(n.length===0||u===0)return new Uint8Array(0);if(n.length===1)return new Uint8Array(n[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(u).buffer);let E=0;for(let B=0;B<
n.length;++B){const D=n[B];w.set(D,E),E+=D.length}return w}function o(n){const{type:u,body:w,resolve:E,stream:B,length:D}=n;try{u==="text"?E(F(w,D)):u==="json"?E(JSON.parse(F(w,D))):u==="arrayBuffer"?
E(U(w,D).buffer):u==="blob"?E(new Blob(w,{type:B[i]})):u==="bytes"&&E(U(w,D)),h(n)}catch(L){B.destroy(L)}}function A(n,u){n.length+=u.length,n.body.push(u)}function h(n,u){n.body!==null&&(u?n.reject(u):
n.resolve(),n.type=null,n.stream=null,n.resolve=null,n.reject=null,n.length=0,n.body=null)}T.exports={Readable:d,chunksDecode:F}}),87655:((T,W,e)=>{const s=e(34589),{ResponseStatusCodeError:k}=e(68707),
{chunksDecode:y}=e(49927),R=128*1024;async function I({callback:f,body:t,contentType:Q,statusCode:c,statusMessage:r,headers:i}){s(t);let l=[],a=0;try{for await(const S of t)if(l.push(S),a+=S.length,a>
R){l=[],a=0;break}}catch{l=[],a=0}const d=`Response status code ${c}${r?`: ${r}`:""}`;if(c===204||!Q||!a){queueMicrotask(()=>f(new k(d,c,i)));return}const C=Error.stackTraceLimit;Error.stackTraceLimit=
0;let m;try{g(Q)?m=JSON.parse(y(l,a)):p(Q)&&(m=y(l,a))}catch{}finally{Error.stackTraceLimit=C}queueMicrotask(()=>f(new k(d,c,i,m)))}const g=f=>f.length>15&&f[11]==="/"&&f[0]==="a"&&f[1]==="p"&&f[2]===
"p"&&f[3]==="l"&&f[4]==="i"&&f[5]==="c"&&f[6]==="a"&&f[7]==="t"&&f[8]==="i"&&f[9]==="o"&&f[10]==="n"&&f[12]==="j"&&f[13]==="s"&&f[14]==="o"&&f[15]==="n",p=f=>f.length>4&&f[4]==="/"&&f[0]==="t"&&f[1]===
"e"&&f[2]==="x"&&f[3]==="t";T.exports={getResolveErrorBodyCallback:I,isContentTypeApplicationJson:g,isContentTypeText:p}}),59136:((T,W,e)=>{const s=e(77030),k=e(34589),y=e(3440),{InvalidArgumentError:R,
ConnectTimeoutError:I}=e(68707),g=e(96603);function p(){}let f,t;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?t=class{constructor(l){this._maxCachedSessions=l,
this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(a=>{if(this._sessionCache.size<this._maxCachedSessions)return;const d=this._sessionCache.get(a);d!==void 0&&d.deref()===
void 0&&this._sessionCache.delete(a)})}get(l){const a=this._sessionCache.get(l);return a?a.deref():null}set(l,a){this._maxCachedSessions!==0&&(this._sessionCache.set(l,new WeakRef(a)),this._sessionRegistry.
register(a,l))}}:t=class{constructor(l){this._maxCachedSessions=l,this._sessionCache=new Map}get(l){return this._sessionCache.get(l)}set(l,a){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=
this._maxCachedSessions){const{value:d}=this._sessionCache.keys().next();this._sessionCache.delete(d)}this._sessionCache.set(l,a)}}};function Q({allowH2:i,maxCachedSessions:l,socketPath:a,timeout:d,session:C,
...m}){if(l!=null&&(!Number.isInteger(l)||l<0))throw new R("maxCachedSessions must be a positive integer or zero");const S={path:a,...m},b=new t(l??100);return d=d??1e4,i=i??!1,function({hostname:U,host:o,
protocol:A,port:h,servername:n,localAddress:u,httpSocket:w},E){let B;if(A==="https:"){f||(f=e(41692)),n=n||S.servername||y.getServerName(o)||null;const L=n||U;k(L);const Y=C||b.get(L)||null;h=h||443,B=
f.connect({highWaterMark:16384,...S,servername:n,session:Y,localAddress:u,ALPNProtocols:i?["http/1.1","h2"]:["http/1.1"],socket:w,port:h,host:U}),B.on("session",function(v){b.set(L,v)})}else k(!w,"htt\
pSocket can only be sent on TLS update"),h=h||80,B=s.connect({highWaterMark:64*1024,...S,localAddress:u,port:h,host:U});if(S.keepAlive==null||S.keepAlive){const L=S.keepAliveInitialDelay===void 0?6e4:
S.keepAliveInitialDelay;B.setKeepAlive(!0,L)}const D=c(new WeakRef(B),{timeout:d,hostname:U,port:h});return B.setNoDelay(!0).once(A==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),
E){const L=E;E=null,L(null,this)}}).on("error",function(L){if(queueMicrotask(D),E){const Y=E;E=null,Y(L)}}),B}}const c=process.platform==="win32"?(i,l)=>{if(!l.timeout)return p;let a=null,d=null;const C=g.
setFastTimeout(()=>{a=setImmediate(()=>{d=setImmediate(()=>r(i.deref(),l))})},l.timeout);return()=>{g.clearFastTimeout(C),clearImmediate(a),clearImmediate(d)}}:(i,l)=>{if(!l.timeout)return p;let a=null;
const d=g.setFastTimeout(()=>{a=setImmediate(()=>{r(i.deref(),l)})},l.timeout);return()=>{g.clearFastTimeout(d),clearImmediate(a)}};function r(i,l){if(i==null)return;let a="Connect Timeout Error";Array.
isArray(i.autoSelectFamilyAttemptedAddresses)?a+=` (attempted addresses: ${i.autoSelectFamilyAttemptedAddresses.join(", ")},`:a+=` (attempted address: ${l.hostname}:${l.port},`,a+=` timeout: ${l.timeout}\
ms)`,y.destroy(i,new I(a))}T.exports=Q}),10735:(T=>{const W={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access\
-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc",
"Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Secur\
ity-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","\
ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max\
-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Ext\
ensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Tra\
nsport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Opt\
ions","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let s=0;s<e.length;++s){const k=e[s],y=k.toLowerCase();W[k]=
W[y]=y}Object.setPrototypeOf(W,null),T.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:W}}),42414:((T,W,e)=>{const s=e(53053),k=e(57975),y=k.debuglog("undici"),R=k.debuglog("fetch"),I=k.debuglog(
"websocket");let g=!1;const p={beforeConnect:s.channel("undici:client:beforeConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.
channel("undici:client:sendHeaders"),create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:requ\
est:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel("undici:websocket:socket_error"),ping:s.channel(
"undici:websocket:ping"),pong:s.channel("undici:websocket:pong")};if(y.enabled||R.enabled){const f=R.enabled?R:y;s.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:Q,protocol:c,
port:r,host:i}}=t;f("connecting to %s using %s%s",`${i}${r?`:${r}`:""}`,c,Q)}),s.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:Q,protocol:c,port:r,host:i}}=t;f("connect\
ed to %s using %s%s",`${i}${r?`:${r}`:""}`,c,Q)}),s.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:Q,protocol:c,port:r,host:i},error:l}=t;f("connection to %s using %s\
%s errored - %s",`${i}${r?`:${r}`:""}`,c,Q,l.message)}),s.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:Q,path:c,origin:r}}=t;f("sending request to %s %s/%s",Q,r,c)}),s.channel(
"undici:request:headers").subscribe(t=>{const{request:{method:Q,path:c,origin:r},response:{statusCode:i}}=t;f("received response to %s %s/%s - HTTP %d",Q,r,c,i)}),s.channel("undici:request:trailers").
subscribe(t=>{const{request:{method:Q,path:c,origin:r}}=t;f("trailers received from %s %s/%s",Q,r,c)}),s.channel("undici:request:error").subscribe(t=>{const{request:{method:Q,path:c,origin:r},error:i}=t;
f("request to %s %s/%s errored - %s",Q,r,c,i.message)}),g=!0}if(I.enabled){if(!g){const f=y.enabled?y:I;s.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:Q,protocol:c,
port:r,host:i}}=t;f("connecting to %s%s using %s%s",i,r?`:${r}`:"",c,Q)}),s.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:Q,protocol:c,port:r,host:i}}=t;f("connected to\
 %s%s using %s%s",i,r?`:${r}`:"",c,Q)}),s.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:Q,protocol:c,port:r,host:i},error:l}=t;f("connection to %s%s using %s%s error\
ed - %s",i,r?`:${r}`:"",c,Q,l.message)}),s.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:Q,path:c,origin:r}}=t;f("sending request to %s %s/%s",Q,r,c)})}s.channel("undici:web\
socket:open").subscribe(f=>{const{address:{address:t,port:Q}}=f;I("connection opened %s%s",t,Q?`:${Q}`:"")}),s.channel("undici:websocket:close").subscribe(f=>{const{websocket:t,code:Q,reason:c}=f;I("c\
losed connection to %s - %s %s",t.url,Q,c)}),s.channel("undici:websocket:socket_error").subscribe(f=>{I("connection errored - %s",f.message)}),s.channel("undici:websocket:ping").subscribe(f=>{I("ping \
received")}),s.channel("undici:websocket:pong").subscribe(f=>{I("pong received")})}T.exports={channels:p}}),68707:(T=>{const W=Symbol.for("undici.error.UND_ERR");class e extends Error{constructor(j){super(
j),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](j){return j&&j[W]===!0}[W]=!0}const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class k extends e{constructor(j){super(
j),this.name="ConnectTimeoutError",this.message=j||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](j){return j&&j[s]===!0}[s]=!0}const y=Symbol.for("undici.error\
.UND_ERR_HEADERS_TIMEOUT");class R extends e{constructor(j){super(j),this.name="HeadersTimeoutError",this.message=j||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](j){
return j&&j[y]===!0}[y]=!0}const I=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class g extends e{constructor(j){super(j),this.name="HeadersOverflowError",this.message=j||"Headers Overflow Erro\
r",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](j){return j&&j[I]===!0}[I]=!0}const p=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class f extends e{constructor(j){super(j),this.
name="BodyTimeoutError",this.message=j||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](j){return j&&j[p]===!0}[p]=!0}const t=Symbol.for("undici.error.UND_ERR_RESPONSE\
_STATUS_CODE");class Q extends e{constructor(j,xe,Me,Ee){super(j),this.name="ResponseStatusCodeError",this.message=j||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=Ee,
this.status=xe,this.statusCode=xe,this.headers=Me}static[Symbol.hasInstance](j){return j&&j[t]===!0}[t]=!0}const c=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class r extends e{constructor(j){super(
j),this.name="InvalidArgumentError",this.message=j||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](j){return j&&j[c]===!0}[c]=!0}const i=Symbol.for("undici.error.U\
ND_ERR_INVALID_RETURN_VALUE");class l extends e{constructor(j){super(j),this.name="InvalidReturnValueError",this.message=j||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.
hasInstance](j){return j&&j[i]===!0}[i]=!0}const a=Symbol.for("undici.error.UND_ERR_ABORT");class d extends e{constructor(j){super(j),this.name="AbortError",this.message=j||"The operation was aborted",
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](j){return j&&j[a]===!0}[a]=!0}const C=Symbol.for("undici.error.UND_ERR_ABORTED");class m extends d{constructor(j){super(j),this.name="AbortError",this.
message=j||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](j){return j&&j[C]===!0}[C]=!0}const S=Symbol.for("undici.error.UND_ERR_INFO");class b extends e{constructor(j){super(
j),this.name="InformationalError",this.message=j||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](j){return j&&j[S]===!0}[S]=!0}const F=Symbol.for("undici.error.UND_ERR_REQ_C\
ONTENT_LENGTH_MISMATCH");class U extends e{constructor(j){super(j),this.name="RequestContentLengthMismatchError",this.message=j||"Request body length does not match content-length header",this.code="U\
ND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](j){return j&&j[F]===!0}[F]=!0}const o=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class A extends e{constructor(j){super(
j),this.name="ResponseContentLengthMismatchError",this.message=j||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](j){
return j&&j[o]===!0}[o]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class n extends e{constructor(j){super(j),this.name="ClientDestroyedError",this.message=j||"The client is destroyed",this.
code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](j){return j&&j[h]===!0}[h]=!0}const u=Symbol.for("undici.error.UND_ERR_CLOSED");class w extends e{constructor(j){super(j),this.name="ClientClosedErr\
or",this.message=j||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](j){return j&&j[u]===!0}[u]=!0}const E=Symbol.for("undici.error.UND_ERR_SOCKET");class B extends e{constructor(j,xe){
super(j),this.name="SocketError",this.message=j||"Socket error",this.code="UND_ERR_SOCKET",this.socket=xe}static[Symbol.hasInstance](j){return j&&j[E]===!0}[E]=!0}const D=Symbol.for("undici.error.UND_\
ERR_NOT_SUPPORTED");class L extends e{constructor(j){super(j),this.name="NotSupportedError",this.message=j||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](j){return j&&
j[D]===!0}[D]=!0}const Y=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class v extends e{constructor(j){super(j),this.name="MissingUpstreamError",this.message=j||"No upstream has been added \
to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](j){return j&&j[Y]===!0}[Y]=!0}const x=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class K extends Error{constructor(j,xe,Me){
super(j),this.name="HTTPParserError",this.code=xe?`HPE_${xe}`:void 0,this.data=Me?Me.toString():void 0}static[Symbol.hasInstance](j){return j&&j[x]===!0}[x]=!0}const ne=Symbol.for("undici.error.UND_ER\
R_RES_EXCEEDED_MAX_SIZE");class G extends e{constructor(j){super(j),this.name="ResponseExceededMaxSizeError",this.message=j||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SI\
ZE"}static[Symbol.hasInstance](j){return j&&j[ne]===!0}[ne]=!0}const N=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class H extends e{constructor(j,xe,{headers:Me,data:Ee}){super(j),this.name="Request\
RetryError",this.message=j||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=xe,this.data=Ee,this.headers=Me}static[Symbol.hasInstance](j){return j&&j[N]===!0}[N]=!0}const J=Symbol.
for("undici.error.UND_ERR_RESPONSE");class z extends e{constructor(j,xe,{headers:Me,data:Ee}){super(j),this.name="ResponseError",this.message=j||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=
xe,this.data=Ee,this.headers=Me}static[Symbol.hasInstance](j){return j&&j[J]===!0}[J]=!0}const _=Symbol.for("undici.error.UND_ERR_PRX_TLS");class ie extends e{constructor(j,xe,Me){super(xe,{cause:j,...Me??
{}}),this.name="SecureProxyConnectionError",this.message=xe||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=j}static[Symbol.hasInstance](j){return j&&j[_]===!0}[_]=!0}const te=Symbol.
for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class q extends e{constructor(j){super(j),this.name="MessageSizeExceededError",this.message=j||"Max decompressed message size exceeded",this.code="\
UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](j){return j&&j[te]===!0}get[te](){return!0}}T.exports={AbortError:d,HTTPParserError:K,UndiciError:e,HeadersTimeoutError:R,HeadersOverflowError:g,
BodyTimeoutError:f,RequestContentLengthMismatchError:U,ConnectTimeoutError:k,ResponseStatusCodeError:Q,InvalidArgumentError:r,InvalidReturnValueError:l,RequestAbortedError:m,ClientDestroyedError:n,ClientClosedError:w,
InformationalError:b,SocketError:B,NotSupportedError:L,ResponseContentLengthMismatchError:A,BalancedPoolMissingUpstreamError:v,ResponseExceededMaxSizeError:G,RequestRetryError:H,ResponseError:z,SecureProxyConnectionError:ie,
MessageSizeExceededError:q}}),44655:((T,W,e)=>{const{InvalidArgumentError:s,NotSupportedError:k}=e(68707),y=e(34589),{isValidHTTPToken:R,isValidHeaderValue:I,isStream:g,destroy:p,isBuffer:f,isFormDataLike:t,
isIterable:Q,isBlobLike:c,buildURL:r,validateHandler:i,getServerName:l,normalizedMethodRecords:a}=e(3440),{channels:d}=e(42414),{headerNameLowerCasedRecord:C}=e(10735),m=/[^\u0021-\u00ff]/,S=Symbol("h\
andler");class b{constructor(o,{path:A,method:h,body:n,headers:u,query:w,idempotent:E,blocking:B,upgrade:D,headersTimeout:L,bodyTimeout:Y,reset:v,throwOnError:x,expectContinue:K,servername:ne},G){if(typeof A!=
"string")throw new s("path must be a string");if(A[0]!=="/"&&!(A.startsWith("http://")||A.startsWith("https://"))&&h!=="CONNECT")throw new s("path must be an absolute URL or start with a slash");if(m.
test(A))throw new s("invalid request path");if(typeof h!="string")throw new s("method must be a string");if(a[h]===void 0&&!R(h))throw new s("invalid request method");if(D&&typeof D!="string")throw new s(
"upgrade must be a string");if(D&&!I(D))throw new s("invalid upgrade header");if(L!=null&&(!Number.isFinite(L)||L<0))throw new s("invalid headersTimeout");if(Y!=null&&(!Number.isFinite(Y)||Y<0))throw new s(
"invalid bodyTimeout");if(v!=null&&typeof v!="boolean")throw new s("invalid reset");if(K!=null&&typeof K!="boolean")throw new s("invalid expectContinue");if(this.headersTimeout=L,this.bodyTimeout=Y,this.
throwOnError=x===!0,this.method=h,this.abort=null,n==null)this.body=null;else if(g(n)){this.body=n;const N=this.body._readableState;(!N||!N.autoDestroy)&&(this.endHandler=function(){p(this)},this.body.
on("end",this.endHandler)),this.errorHandler=H=>{this.abort?this.abort(H):this.error=H},this.body.on("error",this.errorHandler)}else if(f(n))this.body=n.byteLength?n:null;else if(ArrayBuffer.isView(n))
this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")this.body=n.length?
Buffer.from(n):null;else if(t(n)||Q(n)||c(n))this.body=n;else throw new s("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,
this.upgrade=D||null,this.path=w?r(A,w):A,this.origin=o,this.idempotent=E??(h==="HEAD"||h==="GET"),this.blocking=B??!1,this.reset=v??null,this.host=null,this.contentLength=null,this.contentType=null,this.
headers=[],this.expectContinue=K??!1,Array.isArray(u)){if(u.length%2!==0)throw new s("headers array must be even");for(let N=0;N<u.length;N+=2)F(this,u[N],u[N+1])}else if(u&&typeof u=="object")if(u[Symbol.
iterator])for(const N of u){if(!Array.isArray(N)||N.length!==2)throw new s("headers must be in key-value pair format");F(this,N[0],N[1])}else{const N=Object.keys(u);for(let H=0;H<N.length;++H)F(this,N[H],
u[N[H]])}else if(u!=null)throw new s("headers must be an object or an array");i(G,h,D),this.servername=ne||l(this.host),this[S]=G,d.create.hasSubscribers&&d.create.publish({request:this})}onBodySent(o){
if(this[S].onBodySent)try{return this[S].onBodySent(o)}catch(A){this.abort(A)}}onRequestSent(){if(d.bodySent.hasSubscribers&&d.bodySent.publish({request:this}),this[S].onRequestSent)try{return this[S].
onRequestSent()}catch(o){this.abort(o)}}onConnect(o){if(y(!this.aborted),y(!this.completed),this.error)o(this.error);else return this.abort=o,this[S].onConnect(o)}onResponseStarted(){return this[S].onResponseStarted?.()}onHeaders(o,A,h,n){
y(!this.aborted),y(!this.completed),d.headers.hasSubscribers&&d.headers.publish({request:this,response:{statusCode:o,headers:A,statusText:n}});try{return this[S].onHeaders(o,A,h,n)}catch(u){this.abort(
u)}}onData(o){y(!this.aborted),y(!this.completed);try{return this[S].onData(o)}catch(A){return this.abort(A),!1}}onUpgrade(o,A,h,n=""){this.onFinally(),y(!this.aborted),y(!this.completed),o!==null&&this.#e(
o,A,n);const u=this[S].onUpgrade(o,A,h);return this.aborted||(this.completed=!0,o!==null&&this.#t()),u}onUpgradeResponse(o,A,h,n=""){y(!this.aborted),y(this.completed),d.headers.hasSubscribers&&this.#e(
o,h(A),n),this.#t()}onUpgradeError(o){y(!this.aborted),y(this.completed),d.error.hasSubscribers&&d.error.publish({request:this,error:o})}#e(o,A,h){d.headers.hasSubscribers&&d.headers.publish({request:this,
response:{statusCode:o,headers:A,statusText:h}})}#t(){d.trailers.hasSubscribers&&d.trailers.publish({request:this,trailers:[]})}onComplete(o){this.onFinally(),y(!this.aborted),this.completed=!0,d.trailers.
hasSubscribers&&d.trailers.publish({request:this,trailers:o});try{return this[S].onComplete(o)}catch(A){this.onError(A)}}onError(o){if(this.onFinally(),d.error.hasSubscribers&&d.error.publish({request:this,
error:o}),!this.aborted)return this.aborted=!0,this[S].onError(o)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(o,A){return F(this,o,A),this}}function F(U,o,A){if(A&&typeof A=="object"&&!Array.isArray(A))throw new s(`invalid ${o} header`);if(A===void 0)return;let h=C[o];
if(h===void 0&&(h=o.toLowerCase(),C[h]===void 0&&!R(h)))throw new s("invalid header key");if(Array.isArray(A)){const n=[];for(let u=0;u<A.length;u++)if(typeof A[u]=="string"){if(!I(A[u]))throw new s(`\
invalid ${o} header`);n.push(A[u])}else if(A[u]===null)n.push("");else{if(typeof A[u]=="object")throw new s(`invalid ${o} header`);{const w=`${A[u]}`;if(!I(w))throw new s(`invalid ${o} header`);n.push(
w)}}A=n}else if(typeof A=="string"){if(!I(A))throw new s(`invalid ${o} header`)}else if(A===null)A="";else if(A=`${A}`,!I(A))throw new s(`invalid ${o} header`);if(h==="host"){if(U.host!==null)throw new s(
"duplicate host header");if(typeof A!="string")throw new s("invalid host header");U.host=A}else if(h==="content-length"){if(U.contentLength!==null)throw new s("duplicate content-length header");if(U.contentLength=
parseInt(A,10),!Number.isFinite(U.contentLength))throw new s("invalid content-length header")}else if(U.contentType===null&&h==="content-type")U.contentType=A,U.headers.push(o,A);else{if(h==="transfer\
-encoding"||h==="keep-alive"||h==="upgrade")throw new s(`invalid ${h} header`);if(h==="connection"){const n=typeof A=="string"?A.toLowerCase():null;if(n!=="close"&&n!=="keep-alive")throw new s("invali\
d connection header");n==="close"&&(U.reset=!0)}else{if(h==="expect")throw new k("expect header not supported");U.headers.push(o,A)}}}T.exports=b}),36443:(T=>{T.exports={kClose:Symbol("close"),kDestroy:Symbol(
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
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((T,W,e)=>{const{wellknownHeaderNames:s,
headerNameLowerCasedRecord:k}=e(10735);class y{value=null;left=null;middle=null;right=null;code;constructor(p,f,t){if(t===void 0||t>=p.length)throw new TypeError("Unreachable");if((this.code=p.charCodeAt(
t))>127)throw new TypeError("key must be ascii string");p.length!==++t?this.middle=new y(p,f,t):this.value=f}add(p,f){const t=p.length;if(t===0)throw new TypeError("Unreachable");let Q=0,c=this;for(;;){
const r=p.charCodeAt(Q);if(r>127)throw new TypeError("key must be ascii string");if(c.code===r)if(t===++Q){c.value=f;break}else if(c.middle!==null)c=c.middle;else{c.middle=new y(p,f,Q);break}else if(c.
code<r)if(c.left!==null)c=c.left;else{c.left=new y(p,f,Q);break}else if(c.right!==null)c=c.right;else{c.right=new y(p,f,Q);break}}}search(p){const f=p.length;let t=0,Q=this;for(;Q!==null&&t<f;){let c=p[t];
for(c<=90&&c>=65&&(c|=32);Q!==null;){if(c===Q.code){if(f===++t)return Q;Q=Q.middle;break}Q=Q.code<c?Q.left:Q.right}}return null}}class R{node=null;insert(p,f){this.node===null?this.node=new y(p,f,0):this.
node.add(p,f)}lookup(p){return this.node?.search(p)?.value??null}}const I=new R;for(let g=0;g<s.length;++g){const p=k[s[g]];I.insert(p,p)}T.exports={TernarySearchTree:R,tree:I}}),3440:((T,W,e)=>{const s=e(
34589),{kDestroyed:k,kBodyUsed:y,kListeners:R,kBody:I}=e(36443),{IncomingMessage:g}=e(37067),p=e(57075),f=e(77030),{Blob:t}=e(4573),Q=e(57975),{stringify:c}=e(41792),{EventEmitter:r}=e(78474),{InvalidArgumentError:i}=e(
68707),{headerNameLowerCasedRecord:l}=e(10735),{tree:a}=e(67752),[d,C]=process.versions.node.split(".").map(M=>Number(M));class m{constructor($){this[I]=$,this[y]=!1}async*[Symbol.asyncIterator](){s(!this[y],
"disturbed"),this[y]=!0,yield*this[I]}}function S(M){return F(M)?(Y(M)===0&&M.on("data",function(){s(!1)}),typeof M.readableDidRead!="boolean"&&(M[y]=!1,r.prototype.on.call(M,"data",function(){this[y]=
!0})),M):M&&typeof M.pipeTo=="function"?new m(M):M&&typeof M!="string"&&!ArrayBuffer.isView(M)&&L(M)?new m(M):M}function b(){}function F(M){return M&&typeof M=="object"&&typeof M.pipe=="function"&&typeof M.
on=="function"}function U(M){if(M===null)return!1;if(M instanceof t)return!0;if(typeof M!="object")return!1;{const $=M[Symbol.toStringTag];return($==="Blob"||$==="File")&&("stream"in M&&typeof M.stream==
"function"||"arrayBuffer"in M&&typeof M.arrayBuffer=="function")}}function o(M,$){if(M.includes("?")||M.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#\
".');const Ae=c($);return Ae&&(M+="?"+Ae),M}function A(M){const $=parseInt(M,10);return $===Number(M)&&$>=0&&$<=65535}function h(M){return M!=null&&M[0]==="h"&&M[1]==="t"&&M[2]==="t"&&M[3]==="p"&&(M[4]===
":"||M[4]==="s"&&M[5]===":")}function n(M){if(typeof M=="string"){if(M=new URL(M),!h(M.origin||M.protocol))throw new i("Invalid URL protocol: the URL must start with `http:` or `https:`.");return M}if(!M||
typeof M!="object")throw new i("Invalid URL: The URL argument must be a non-null object.");if(!(M instanceof URL)){if(M.port!=null&&M.port!==""&&A(M.port)===!1)throw new i("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(M.path!=null&&typeof M.path!="string")throw new i("Invalid URL path: the path must be a string or null/undefined.");if(M.pathname!=null&&typeof M.
pathname!="string")throw new i("Invalid URL pathname: the pathname must be a string or null/undefined.");if(M.hostname!=null&&typeof M.hostname!="string")throw new i("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(M.origin!=null&&typeof M.origin!="string")throw new i("Invalid URL origin: the origin must be a string or null/undefined.");if(!h(M.origin||M.protocol))throw new i(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");const $=M.port!=null?M.port:M.protocol==="https:"?443:80;let Ae=M.origin!=null?M.origin:`${M.protocol||""}//${M.hostname||""}:${$}`,
de=M.path!=null?M.path:`${M.pathname||""}${M.search||""}`;return Ae[Ae.length-1]==="/"&&(Ae=Ae.slice(0,Ae.length-1)),de&&de[0]!=="/"&&(de=`/${de}`),new URL(`${Ae}${de}`)}if(!h(M.origin||M.protocol))throw new i(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return M}function u(M){if(M=n(M),M.pathname!=="/"||M.search||M.hash)throw new i("invalid url");return M}function w(M){if(M[0]==="["){
const Ae=M.indexOf("]");return s(Ae!==-1),M.substring(1,Ae)}const $=M.indexOf(":");return $===-1?M:M.substring(0,$)}function E(M){if(!M)return null;s(typeof M=="string");const $=w(M);return f.isIP($)?
"":$}function B(M){return JSON.parse(JSON.stringify(M))}function D(M){return M!=null&&typeof M[Symbol.asyncIterator]=="function"}function L(M){return M!=null&&(typeof M[Symbol.iterator]=="function"||typeof M[Symbol.
asyncIterator]=="function")}function Y(M){if(M==null)return 0;if(F(M)){const $=M._readableState;return $&&$.objectMode===!1&&$.ended===!0&&Number.isFinite($.length)?$.length:null}else{if(U(M))return M.
size!=null?M.size:null;if(z(M))return M.byteLength}return null}function v(M){return M&&!!(M.destroyed||M[k]||p.isDestroyed?.(M))}function x(M,$){M==null||!F(M)||v(M)||(typeof M.destroy=="function"?(Object.
getPrototypeOf(M).constructor===g&&(M.socket=null),M.destroy($)):$&&queueMicrotask(()=>{M.emit("error",$)}),M.destroyed!==!0&&(M[k]=!0))}const K=/timeout=(\d+)/;function ne(M){const $=M.toString().match(
K);return $?parseInt($[1],10)*1e3:null}function G(M){return typeof M=="string"?l[M]??M.toLowerCase():a.lookup(M)??M.toString("latin1").toLowerCase()}function N(M){return a.lookup(M)??M.toString("latin\
1").toLowerCase()}function H(M,$){$===void 0&&($={});for(let Ae=0;Ae<M.length;Ae+=2){const de=G(M[Ae]);let pe=$[de];if(pe)typeof pe=="string"&&(pe=[pe],$[de]=pe),pe.push(M[Ae+1].toString("utf8"));else{
const Ie=M[Ae+1];typeof Ie=="string"?$[de]=Ie:$[de]=Array.isArray(Ie)?Ie.map(Be=>Be.toString("utf8")):Ie.toString("utf8")}}return"content-length"in $&&"content-disposition"in $&&($["content-dispositio\
n"]=Buffer.from($["content-disposition"]).toString("latin1")),$}function J(M){const $=M.length,Ae=new Array($);let de=!1,pe=-1,Ie,Be,Ce=0;for(let Ue=0;Ue<M.length;Ue+=2)Ie=M[Ue],Be=M[Ue+1],typeof Ie!=
"string"&&(Ie=Ie.toString()),typeof Be!="string"&&(Be=Be.toString("utf8")),Ce=Ie.length,Ce===14&&Ie[7]==="-"&&(Ie==="content-length"||Ie.toLowerCase()==="content-length")?de=!0:Ce===19&&Ie[7]==="-"&&(Ie===
"content-disposition"||Ie.toLowerCase()==="content-disposition")&&(pe=Ue+1),Ae[Ue]=Ie,Ae[Ue+1]=Be;return de&&pe!==-1&&(Ae[pe]=Buffer.from(Ae[pe]).toString("latin1")),Ae}function z(M){return M instanceof
Uint8Array||Buffer.isBuffer(M)}function _(M,$,Ae){if(!M||typeof M!="object")throw new i("handler must be an object");if(typeof M.onConnect!="function")throw new i("invalid onConnect method");if(typeof M.
onError!="function")throw new i("invalid onError method");if(typeof M.onBodySent!="function"&&M.onBodySent!==void 0)throw new i("invalid onBodySent method");if(Ae||$==="CONNECT"){if(typeof M.onUpgrade!=
"function")throw new i("invalid onUpgrade method")}else{if(typeof M.onHeaders!="function")throw new i("invalid onHeaders method");if(typeof M.onData!="function")throw new i("invalid onData method");if(typeof M.
onComplete!="function")throw new i("invalid onComplete method")}}function ie(M){return!!(M&&(p.isDisturbed(M)||M[y]))}function te(M){return!!(M&&p.isErrored(M))}function q(M){return!!(M&&p.isReadable(
M))}function ae(M){return{localAddress:M.localAddress,localPort:M.localPort,remoteAddress:M.remoteAddress,remotePort:M.remotePort,remoteFamily:M.remoteFamily,timeout:M.timeout,bytesWritten:M.bytesWritten,
bytesRead:M.bytesRead}}function j(M){let $;return new ReadableStream({async start(){$=M[Symbol.asyncIterator]()},async pull(Ae){const{done:de,value:pe}=await $.next();if(de)queueMicrotask(()=>{Ae.close(),
Ae.byobRequest?.respond(0)});else{const Ie=Buffer.isBuffer(pe)?pe:Buffer.from(pe);Ie.byteLength&&Ae.enqueue(new Uint8Array(Ie))}return Ae.desiredSize>0},async cancel(Ae){await $.return()},type:"bytes"})}
function xe(M){return M&&typeof M=="object"&&typeof M.append=="function"&&typeof M.delete=="function"&&typeof M.get=="function"&&typeof M.getAll=="function"&&typeof M.has=="function"&&typeof M.set=="f\
unction"&&M[Symbol.toStringTag]==="FormData"}function Me(M,$){return"addEventListener"in M?(M.addEventListener("abort",$,{once:!0}),()=>M.removeEventListener("abort",$)):(M.addListener("abort",$),()=>M.
removeListener("abort",$))}const Ee=typeof String.prototype.toWellFormed=="function",we=typeof String.prototype.isWellFormed=="function";function He(M){return Ee?`${M}`.toWellFormed():Q.toUSVString(M)}
function Je(M){return we?`${M}`.isWellFormed():He(M)===`${M}`}function tt(M){switch(M){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return M>=33&&M<=126}}function ct(M){if(M.length===0)return!1;for(let $=0;$<M.length;++$)if(!tt(M.charCodeAt($)))return!1;return!0}const me=/[^\t\x20-\x7e\x80-\xff]/;function Ne(M){return!me.
test(M)}function be(M){if(M==null||M==="")return{start:0,end:null,size:null};const $=M?M.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return $?{start:parseInt($[1]),end:$[2]?parseInt($[2]):null,size:$[3]?
parseInt($[3]):null}:null}function ve(M,$,Ae){return(M[R]??=[]).push([$,Ae]),M.on($,Ae),M}function Qe(M){for(const[$,Ae]of M[R]??[])M.removeListener($,Ae);M[R]=null}function Ge(M,$,Ae){try{$.onError(Ae),
s($.aborted)}catch(de){M.emit("error",de)}}const Le=Object.create(null);Le.enumerable=!0;const qe={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"\
OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},fe={...qe,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(qe,null),Object.setPrototypeOf(fe,null),T.exports={kEnumerableProperty:Le,nop:b,isDisturbed:ie,
isErrored:te,isReadable:q,toUSVString:He,isUSVString:Je,isBlobLike:U,parseOrigin:u,parseURL:n,getServerName:E,isStream:F,isIterable:L,isAsyncIterable:D,isDestroyed:v,headerNameToString:G,bufferToLowerCasedHeaderName:N,
addListener:ve,removeAllListeners:Qe,errorRequest:Ge,parseRawHeaders:J,parseHeaders:H,parseKeepAliveTimeout:ne,destroy:x,bodyLength:Y,deepClone:B,ReadableStreamFrom:j,isBuffer:z,validateHandler:_,getSocketInfo:ae,
isFormDataLike:xe,buildURL:o,addAbortListener:Me,isValidHTTPToken:ct,isValidHeaderValue:Ne,isTokenCharCode:tt,parseRangeHeader:be,normalizedMethodRecordsBase:qe,normalizedMethodRecords:fe,isValidPort:A,
isHttpOrHttpsPrefixed:h,nodeMajor:d,nodeMinor:C,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:S}}),57405:((T,W,e)=>{const{InvalidArgumentError:s}=e(68707),{kClients:k,kRunning:y,kClose:R,
kDestroy:I,kDispatch:g,kInterceptors:p}=e(36443),f=e(21841),t=e(30628),Q=e(23701),c=e(3440),r=e(25092),i=Symbol("onConnect"),l=Symbol("onDisconnect"),a=Symbol("onConnectionError"),d=Symbol("maxRedirec\
tions"),C=Symbol("onDrain"),m=Symbol("factory"),S=Symbol("options");function b(U,o){return o&&o.connections===1?new Q(U,o):new t(U,o)}class F extends f{constructor({factory:o=b,maxRedirections:A=0,connect:h,
tls:n,...u}={}){if(typeof o!="function")throw new s("factory must be a function.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new s("connect must be a function or an object");if(!Number.
isInteger(A)||A<0)throw new s("maxRedirections must be a positive number");super(u),h&&typeof h!="function"&&(h={...h}),n&&typeof n!="function"&&(n={...n}),this[p]=u.interceptors?.Agent&&Array.isArray(
u.interceptors.Agent)?u.interceptors.Agent:[r({maxRedirections:A})],this[S]={...c.deepClone(u),connect:h,tls:n},this[S].interceptors=u.interceptors?{...u.interceptors}:void 0,this[d]=A,this[m]=o,this[k]=
new Map,this[C]=(w,E)=>{this.emit("drain",w,[this,...E])},this[i]=(w,E)=>{this.emit("connect",w,[this,...E])},this[l]=(w,E,B)=>{this.emit("disconnect",w,[this,...E],B)},this[a]=(w,E,B)=>{this.emit("co\
nnectionError",w,[this,...E],B)}}get[y](){let o=0;for(const A of this[k].values())o+=A[y];return o}[g](o,A){let h;if(o.origin&&(typeof o.origin=="string"||o.origin instanceof URL))h=String(o.origin);else
throw new s("opts.origin must be a non-empty string or URL.");let n=this[k].get(h);return n||(n=this[m](o.origin,this[S]).on("drain",this[C]).on("connect",this[i]).on("disconnect",this[l]).on("connect\
ionError",this[a]),this[k].set(h,n)),n.dispatch(o,A)}async[R](){const o=[];for(const A of this[k].values())o.push(A.close());this[k].clear(),await Promise.all(o)}async[I](o){const A=[];for(const h of this[k].
values())A.push(h.destroy(o));this[k].clear(),await Promise.all(A)}}T.exports=F}),837:((T,W,e)=>{const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:k}=e(68707),{PoolBase:y,kClients:R,kNeedDrain:I,
kAddClient:g,kRemoveClient:p,kGetDispatcher:f}=e(42128),t=e(30628),{kUrl:Q,kInterceptors:c}=e(36443),{parseOrigin:r}=e(3440),i=Symbol("factory"),l=Symbol("options"),a=Symbol("kGreatestCommonDivisor"),
d=Symbol("kCurrentWeight"),C=Symbol("kIndex"),m=Symbol("kWeight"),S=Symbol("kMaxWeightPerServer"),b=Symbol("kErrorPenalty");function F(A,h){if(A===0)return h;for(;h!==0;){const n=h;h=A%h,A=n}return A}
function U(A,h){return new t(A,h)}class o extends y{constructor(h=[],{factory:n=U,...u}={}){if(super(),this[l]=u,this[C]=-1,this[d]=0,this[S]=this[l].maxWeightPerServer||100,this[b]=this[l].errorPenalty||
15,Array.isArray(h)||(h=[h]),typeof n!="function")throw new k("factory must be a function.");this[c]=u.interceptors?.BalancedPool&&Array.isArray(u.interceptors.BalancedPool)?u.interceptors.BalancedPool:
[],this[i]=n;for(const w of h)this.addUpstream(w);this._updateBalancedPoolStats()}addUpstream(h){const n=r(h).origin;if(this[R].find(w=>w[Q].origin===n&&w.closed!==!0&&w.destroyed!==!0))return this;const u=this[i](
n,Object.assign({},this[l]));this[g](u),u.on("connect",()=>{u[m]=Math.min(this[S],u[m]+this[b])}),u.on("connectionError",()=>{u[m]=Math.max(1,u[m]-this[b]),this._updateBalancedPoolStats()}),u.on("disc\
onnect",(...w)=>{const E=w[2];E&&E.code==="UND_ERR_SOCKET"&&(u[m]=Math.max(1,u[m]-this[b]),this._updateBalancedPoolStats())});for(const w of this[R])w[m]=this[S];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let h=0;for(let n=0;n<this[R].length;n++)h=F(this[R][n][m],h);this[a]=h}removeUpstream(h){const n=r(h).origin,u=this[R].find(w=>w[Q].origin===n&&w.closed!==!0&&w.destroyed!==
!0);return u&&this[p](u),this}get upstreams(){return this[R].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[Q].origin)}[f](){if(this[R].length===0)throw new s;if(!this[R].find(E=>!E[I]&&E.closed!==
!0&&E.destroyed!==!0)||this[R].map(E=>E[I]).reduce((E,B)=>E&&B,!0))return;let u=0,w=this[R].findIndex(E=>!E[I]);for(;u++<this[R].length;){this[C]=(this[C]+1)%this[R].length;const E=this[R][this[C]];if(E[m]>
this[R][w][m]&&!E[I]&&(w=this[C]),this[C]===0&&(this[d]=this[d]-this[a],this[d]<=0&&(this[d]=this[S])),E[m]>=this[d]&&!E[I])return E}return this[d]=this[R][w][m],this[C]=w,this[R][w]}}T.exports=o}),637:((T,W,e)=>{
const s=e(34589),k=e(3440),{channels:y}=e(42414),R=e(96603),{RequestContentLengthMismatchError:I,ResponseContentLengthMismatchError:g,RequestAbortedError:p,InvalidArgumentError:f,HeadersTimeoutError:t,
HeadersOverflowError:Q,SocketError:c,InformationalError:r,BodyTimeoutError:i,HTTPParserError:l,ResponseExceededMaxSizeError:a}=e(68707),{kUrl:d,kReset:C,kClient:m,kParser:S,kBlocking:b,kRunning:F,kPending:U,
kSize:o,kWriting:A,kQueue:h,kNoRef:n,kKeepAliveDefaultTimeout:u,kHostHeader:w,kPendingIdx:E,kRunningIdx:B,kError:D,kPipelining:L,kSocket:Y,kKeepAliveTimeoutValue:v,kMaxHeadersSize:x,kKeepAliveMaxTimeout:K,
kKeepAliveTimeoutThreshold:ne,kHeadersTimeout:G,kBodyTimeout:N,kStrictContentLength:H,kMaxRequests:J,kCounter:z,kMaxResponseSize:_,kOnError:ie,kResume:te,kHTTPContext:q}=e(36443),ae=e(52824),j=Buffer.
alloc(0),xe=Buffer[Symbol.species],Me=k.addListener,Ee=k.removeAllListeners,we=Symbol("kIdleSocketValidation"),He=Symbol("kIdleSocketValidationTimeout"),Je=Symbol("kSocketUsed");let tt;async function ct(){
const ze=process.env.JEST_WORKER_ID?e(63870):void 0;let oe;try{oe=await WebAssembly.compile(e(53434))}catch{oe=await WebAssembly.compile(ze||e(63870))}return await WebAssembly.instantiate(oe,{env:{wasm_on_url:(P,X,O)=>0,
wasm_on_status:(P,X,O)=>{s(be.ptr===P);const re=X-Ge+ve.byteOffset;return be.onStatus(new xe(ve.buffer,re,O))||0},wasm_on_message_begin:P=>(s(be.ptr===P),be.onMessageBegin()||0),wasm_on_header_field:(P,X,O)=>{
s(be.ptr===P);const re=X-Ge+ve.byteOffset;return be.onHeaderField(new xe(ve.buffer,re,O))||0},wasm_on_header_value:(P,X,O)=>{s(be.ptr===P);const re=X-Ge+ve.byteOffset;return be.onHeaderValue(new xe(ve.
buffer,re,O))||0},wasm_on_headers_complete:(P,X,O,re)=>(s(be.ptr===P),be.onHeadersComplete(X,!!O,!!re)||0),wasm_on_body:(P,X,O)=>{s(be.ptr===P);const re=X-Ge+ve.byteOffset;return be.onBody(new xe(ve.buffer,
re,O))||0},wasm_on_message_complete:P=>(s(be.ptr===P),be.onMessageComplete()||0)}})}let me=null,Ne=ct();Ne.catch();let be=null,ve=null,Qe=0,Ge=null;const Le=0,qe=1,fe=2|qe,M=4|qe,$=8|Le;class Ae{constructor(oe,P,{
exports:X}){s(Number.isFinite(oe[x])&&oe[x]>0),this.llhttp=X,this.ptr=this.llhttp.llhttp_alloc(ae.TYPE.RESPONSE),this.client=oe,this.socket=P,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=oe[x],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.
bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=oe[_]}setTimeout(oe,P){oe!==this.timeoutValue||P&qe^this.timeoutType&qe?(this.timeout&&(R.clearTimeout(this.
timeout),this.timeout=null),oe&&(P&qe?this.timeout=R.setFastTimeout(de,oe,new WeakRef(this)):(this.timeout=setTimeout(de,oe,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=oe):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=P}resume(){this.socket.destroyed||!this.paused||(s(this.ptr!=null),s(be==null),this.llhttp.llhttp_resume(this.ptr),s(this.timeoutType===M),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||j),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const oe=this.socket.read();if(oe===
null)break;this.execute(oe)}}execute(oe){s(this.ptr!=null),s(be==null),s(!this.paused);const{socket:P,llhttp:X}=this;oe.length>Qe&&(Ge&&X.free(Ge),Qe=Math.ceil(oe.length/4096)*4096,Ge=X.malloc(Qe)),new Uint8Array(
X.memory.buffer,Ge,Qe).set(oe);try{let O;try{ve=oe,be=this,O=X.llhttp_execute(this.ptr,Ge,oe.length)}catch(le){throw le}finally{be=null,ve=null}const re=X.llhttp_get_error_pos(this.ptr)-Ge;if(O!==ae.ERROR.
OK){const le=oe.subarray(re);if(O===ae.ERROR.PAUSED_UPGRADE)this.onUpgrade(le);else if(O===ae.ERROR.PAUSED)this.paused=!0,P.unshift(le);else throw this.createError(O,le)}}catch(O){k.destroy(P,O)}}finish(){
s(be===null),s(this.ptr!=null),s(!this.paused);const{llhttp:oe}=this;let P;try{be=this,P=oe.llhttp_finish(this.ptr)}finally{be=null}return P===ae.ERROR.OK?null:P===ae.ERROR.PAUSED||P===ae.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(P,j)}createError(oe,P){const{llhttp:X,contentLength:O,bytesRead:re}=this;if(O&&re!==parseInt(O,10))return new g;const le=X.llhttp_get_error_reason(this.ptr);let Re="";
if(le){const ke=new Uint8Array(X.memory.buffer,le).indexOf(0);Re="Response does not match the HTTP/1.1 protocol ("+Buffer.from(X.memory.buffer,le,ke).toString()+")"}return new l(Re,ae.ERROR[oe],P)}destroy(){
s(this.ptr!=null),s(be==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&R.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(oe){
this.statusText=oe.toString()}onMessageBegin(){const{socket:oe,client:P}=this;if(oe.destroyed)return-1;if(P[F]===0)return k.destroy(oe,new c("bad response",k.getSocketInfo(oe))),-1;const X=P[h][P[B]];
if(!X)return-1;X.onResponseStarted()}onHeaderField(oe){const P=this.headers.length;(P&1)===0?this.headers.push(oe):this.headers[P-1]=Buffer.concat([this.headers[P-1],oe]),this.trackHeader(oe.length)}onHeaderValue(oe){
let P=this.headers.length;(P&1)===1?(this.headers.push(oe),P+=1):this.headers[P-1]=Buffer.concat([this.headers[P-1],oe]);const X=this.headers[P-2];if(X.length===10){const O=k.bufferToLowerCasedHeaderName(
X);O==="keep-alive"?this.keepAlive+=oe.toString():O==="connection"&&(this.connection+=oe.toString())}else X.length===14&&k.bufferToLowerCasedHeaderName(X)==="content-length"&&(this.contentLength+=oe.toString());
this.trackHeader(oe.length)}trackHeader(oe){this.headersSize+=oe,this.headersSize>=this.headersMaxSize&&k.destroy(this.socket,new Q)}onUpgrade(oe){const{upgrade:P,client:X,socket:O,headers:re,statusCode:le,
statusText:Re}=this;s(P),s(X[Y]===O),s(!O.destroyed),s(!this.paused),s((re.length&1)===0);const ke=X[h][X[B]];s(ke),s(ke.upgrade||ke.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=
null,this.headers=[],this.headersSize=0,O.unshift(oe),O[S].destroy(),O[S]=null,O[m]=null,O[D]=null,Ee(O),X[Y]=null,X[q]=null,X[h][X[B]++]=null,X.emit("disconnect",X[d],[X],new r("upgrade"));try{ke.onUpgrade(
le,re,O,Re)}catch(Te){k.errorRequest(X,ke,Te),k.destroy(O,Te)}X[te]()}onHeadersComplete(oe,P,X){const{client:O,socket:re,headers:le,statusText:Re}=this;if(re.destroyed)return-1;if(O[F]===0)return k.destroy(
re,new c("bad response",k.getSocketInfo(re))),-1;const ke=O[h][O[B]];if(!ke)return-1;if(s(!this.upgrade),s(this.statusCode<200),oe===100)return k.destroy(re,new c("bad response",k.getSocketInfo(re))),
-1;if(P&&!ke.upgrade)return k.destroy(re,new c("bad upgrade",k.getSocketInfo(re))),-1;if(s(this.timeoutType===fe),this.statusCode=oe,this.shouldKeepAlive=X||ke.method==="HEAD"&&!re[C]&&this.connection.
toLowerCase()==="keep-alive",this.statusCode>=200){const je=ke.bodyTimeout!=null?ke.bodyTimeout:O[N];this.setTimeout(je,M)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(ke.method===
"CONNECT")return s(O[F]===1),this.upgrade=!0,2;if(P)return s(O[F]===1),this.upgrade=!0,2;if(s((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&O[L]){const je=this.
keepAlive?k.parseKeepAliveTimeout(this.keepAlive):null;if(je!=null){const rt=Math.min(je-O[ne],O[K]);rt<=0?re[C]=!0:O[v]=rt}else O[v]=O[u]}else re[C]=!0;const Te=ke.onHeaders(oe,le,this.resume,Re)===!1;
return ke.aborted?-1:ke.method==="HEAD"||oe<200?1:(re[b]&&(re[b]=!1,O[te]()),Te?ae.ERROR.PAUSED:0)}onBody(oe){const{client:P,socket:X,statusCode:O,maxResponseSize:re}=this;if(X.destroyed)return-1;const le=P[h][P[B]];
if(s(le),s(this.timeoutType===M),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),s(O>=200),re>-1&&this.bytesRead+oe.length>re)return k.destroy(X,new a),-1;if(this.bytesRead+=oe.length,le.onData(
oe)===!1)return ae.ERROR.PAUSED}onMessageComplete(){const{client:oe,socket:P,statusCode:X,upgrade:O,headers:re,contentLength:le,bytesRead:Re,shouldKeepAlive:ke}=this;if(P.destroyed&&(!X||ke))return-1;
if(O)return;s(X>=100),s((this.headers.length&1)===0);const Te=oe[h][oe[B]];if(s(Te),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,!(X<200)){if(Te.method!=="HEAD"&&le&&Re!==parseInt(le,10))return k.destroy(P,new g),-1;if(Te.onComplete(re),oe[h][oe[B]++]=null,P[Je]=!0,P[A])return s(oe[F]===0),k.destroy(
P,new r("reset")),ae.ERROR.PAUSED;if(ke){if(P[C]&&oe[F]===0)return k.destroy(P,new r("reset")),ae.ERROR.PAUSED;oe[L]==null||oe[L]===1?setImmediate(()=>oe[te]()):oe[te]()}else return k.destroy(P,new r(
"reset")),ae.ERROR.PAUSED}}}function de(ze){const{socket:oe,timeoutType:P,client:X,paused:O}=ze.deref();P===fe?(!oe[A]||oe.writableNeedDrain||X[F]>1)&&(s(!O,"cannot be paused while waiting for headers"),
k.destroy(oe,new t)):P===M?O||k.destroy(oe,new i):P===$&&(s(X[F]===0&&X[v]),k.destroy(oe,new r("socket idle timeout")))}async function pe(ze,oe){ze[Y]=oe,me||(me=await Ne,Ne=null),oe[n]=!1,oe[A]=!1,oe[C]=
!1,oe[b]=!1,oe[we]=0,oe[He]=null,oe[Je]=!1,oe[S]=new Ae(ze,oe,me),Me(oe,"error",function(X){const O=this[S];if(X.code==="ECONNRESET"&&O.statusCode&&!O.shouldKeepAlive){const re=O.finish();re&&(this[D]=
re,this[m][ie](re));return}this[D]=X,this[m][ie](X)}),Me(oe,"readable",function(){const X=this[S];X&&X.readMore()}),Me(oe,"end",function(){const X=this[S];if(X.statusCode&&!X.shouldKeepAlive){const O=X.
finish();O&&k.destroy(this,O);return}k.destroy(this,new c("other side closed",k.getSocketInfo(this)))}),Me(oe,"close",function(){const X=this[m],O=this[S];Ie(this),O&&(!this[D]&&O.statusCode&&!O.shouldKeepAlive&&
(this[D]=O.finish()||this[D]),this[S].destroy(),this[S]=null);const re=this[D]||new c("closed",k.getSocketInfo(this));if(X[Y]=null,X[q]=null,X.destroyed){s(X[U]===0);const le=X[h].splice(X[B]);for(let Re=0;Re<
le.length;Re++){const ke=le[Re];k.errorRequest(X,ke,re)}}else if(X[F]>0&&re.code!=="UND_ERR_INFO"){const le=X[h][X[B]];X[h][X[B]++]=null,k.errorRequest(X,le,re)}X[E]=X[B],s(X[F]===0),X.emit("disconnec\
t",X[d],[X],re),X[te]()});let P=!1;return oe.on("close",()=>{P=!0}),{version:"h1",defaultPipelining:1,write(...X){return ye(ze,...X)},resume(){Ce(ze)},destroy(X,O){P?queueMicrotask(O):oe.destroy(X).on(
"close",O)},get destroyed(){return oe.destroyed},busy(X){return!!(oe[A]||oe[C]||oe[b]||oe[we]===1||X&&(ze[F]>0&&!X.idempotent||ze[F]>0&&(X.upgrade||X.method==="CONNECT")||ze[F]>0&&k.bodyLength(X.body)!==
0&&(k.isStream(X.body)||k.isAsyncIterable(X.body)||k.isFormDataLike(X.body))))}}}function Ie(ze){ze[He]&&(clearImmediate(ze[He]),ze[He]=null),ze[we]=0}function Be(ze,oe){oe[we]=1,oe[He]=setImmediate(()=>{
oe[He]=null,oe[we]=2,ze[Y]===oe&&!oe.destroyed&&ze[te]()})}function Ce(ze){const oe=ze[Y];if(oe&&!oe.destroyed){if(ze[o]===0?!oe[n]&&oe.unref&&(oe.unref(),oe[n]=!0):oe[n]&&oe.ref&&(oe.ref(),oe[n]=!1),
ze[F]===0&&ze[U]>0&&oe[Je]){if(oe[we]===0)return Be(ze,oe),oe[S].readMore(),oe.destroyed,void 0;if(oe[we]===1)return oe[S].readMore(),oe.destroyed,void 0}if(ze[F]===0&&(oe[S].readMore(),oe.destroyed))
return;if(ze[o]===0)oe[S].timeoutType!==$&&oe[S].setTimeout(ze[v],$);else if(ze[F]>0&&oe[S].statusCode<200&&oe[S].timeoutType!==fe){const P=ze[h][ze[B]],X=P.headersTimeout!=null?P.headersTimeout:ze[G];
oe[S].setTimeout(X,fe)}}}function Ue(ze){return ze!=="GET"&&ze!=="HEAD"&&ze!=="OPTIONS"&&ze!=="TRACE"&&ze!=="CONNECT"}function ye(ze,oe){const{method:P,path:X,host:O,upgrade:re,blocking:le,reset:Re}=oe;
let{body:ke,headers:Te,contentLength:je}=oe;const rt=P==="PUT"||P==="POST"||P==="PATCH"||P==="QUERY"||P==="PROPFIND"||P==="PROPPATCH";if(k.isFormDataLike(ke)){tt||(tt=e(84492).extractBody);const[ft,Dt]=tt(
ke);oe.contentType==null&&Te.push("content-type",Dt),ke=ft.stream,je=ft.length}else if(k.isBlobLike(ke)&&oe.contentType==null){const ft=ke.type;if(ft){const Dt=`${ft}`;if(!k.isValidHeaderValue(Dt))return k.
errorRequest(ze,oe,new f("invalid content-type header")),!1;Te.push("content-type",Dt)}}ke&&typeof ke.read=="function"&&ke.read(0);const gt=k.bodyLength(ke);if(je=gt??je,je===null&&(je=oe.contentLength),
je===0&&!rt&&(je=null),Ue(P)&&je>0&&oe.contentLength!==null&&oe.contentLength!==je){if(ze[H])return k.errorRequest(ze,oe,new I),!1;process.emitWarning(new I)}const nt=ze[Y];Ie(nt);const at=ft=>{if(!oe.
aborted){if(oe.completed){(oe.upgrade||oe.method==="CONNECT")&&k.destroy(nt,new r("aborted"));return}k.errorRequest(ze,oe,ft||new p),k.destroy(ke),k.destroy(nt,new r("aborted"))}};try{oe.onConnect(at)}catch(ft){
k.errorRequest(ze,oe,ft)}if(oe.aborted)return!1;P==="HEAD"&&(nt[C]=!0),(re||P==="CONNECT")&&(nt[C]=!0),Re!=null&&(nt[C]=Re),ze[J]&&nt[z]++>=ze[J]&&(nt[C]=!0),le&&(nt[b]=!0);let ht=`${P} ${X} HTTP/1.1\r\

`;if(typeof O=="string"?ht+=`host: ${O}\r
`:ht+=ze[w],re?ht+=`connection: upgrade\r
upgrade: ${re}\r
`:ze[L]&&!nt[C]?ht+=`connection: keep-alive\r
`:ht+=`connection: close\r
`,Array.isArray(Te))for(let ft=0;ft<Te.length;ft+=2){const Dt=Te[ft+0],dt=Te[ft+1];if(Array.isArray(dt))for(let bt=0;bt<dt.length;bt++)ht+=`${Dt}: ${dt[bt]}\r
`;else ht+=`${Dt}: ${dt}\r
`}return y.sendHeaders.hasSubscribers&&y.sendHeaders.publish({request:oe,headers:ht,socket:nt}),!ke||gt===0?Xe(at,null,ze,oe,nt,je,ht,rt):k.isBuffer(ke)?Xe(at,ke,ze,oe,nt,je,ht,rt):k.isBlobLike(ke)?typeof ke.
stream=="function"?it(at,ke.stream(),ze,oe,nt,je,ht,rt):_e(at,ke,ze,oe,nt,je,ht,rt):k.isStream(ke)?We(at,ke,ze,oe,nt,je,ht,rt):k.isIterable(ke)?it(at,ke,ze,oe,nt,je,ht,rt):s(!1),!0}function We(ze,oe,P,X,O,re,le,Re){
s(re!==0||P[F]===0,"stream body cannot be pipelined");let ke=!1;const Te=new st({abort:ze,socket:O,request:X,contentLength:re,client:P,expectsPayload:Re,header:le}),je=function(at){if(!ke)try{!Te.write(
at)&&this.pause&&this.pause()}catch(ht){k.destroy(this,ht)}},rt=function(){ke||oe.resume&&oe.resume()},gt=function(){if(queueMicrotask(()=>{oe.removeListener("error",nt)}),!ke){const at=new p;queueMicrotask(
()=>nt(at))}},nt=function(at){if(!ke){if(ke=!0,s(O.destroyed||O[A]&&P[F]<=1),O.off("drain",rt).off("error",nt),oe.removeListener("data",je).removeListener("end",nt).removeListener("close",gt),!at)try{
Te.end()}catch(ht){at=ht}Te.destroy(at),at&&(at.code!=="UND_ERR_INFO"||at.message!=="reset")?k.destroy(oe,at):k.destroy(oe)}};oe.on("data",je).on("end",nt).on("error",nt).on("close",gt),oe.resume&&oe.
resume(),O.on("drain",rt).on("error",nt),oe.errorEmitted??oe.errored?setImmediate(()=>nt(oe.errored)):(oe.endEmitted??oe.readableEnded)&&setImmediate(()=>nt(null)),(oe.closeEmitted??oe.closed)&&setImmediate(
gt)}function Xe(ze,oe,P,X,O,re,le,Re){try{oe?k.isBuffer(oe)&&(s(re===oe.byteLength,"buffer body must have content length"),O.cork(),O.write(`${le}content-length: ${re}\r
\r
`,"latin1"),O.write(oe),O.uncork(),X.onBodySent(oe),!Re&&X.reset!==!1&&(O[C]=!0)):re===0?O.write(`${le}content-length: 0\r
\r
`,"latin1"):(s(re===null,"no body must not have content length"),O.write(`${le}\r
`,"latin1")),X.onRequestSent(),P[te]()}catch(ke){ze(ke)}}async function _e(ze,oe,P,X,O,re,le,Re){s(re===oe.size,"blob body must have content length");try{if(re!=null&&re!==oe.size)throw new I;const ke=Buffer.
from(await oe.arrayBuffer());O.cork(),O.write(`${le}content-length: ${re}\r
\r
`,"latin1"),O.write(ke),O.uncork(),X.onBodySent(ke),X.onRequestSent(),!Re&&X.reset!==!1&&(O[C]=!0),P[te]()}catch(ke){ze(ke)}}async function it(ze,oe,P,X,O,re,le,Re){s(re!==0||P[F]===0,"iterator body c\
annot be pipelined");let ke=null;function Te(){if(ke){const gt=ke;ke=null,gt()}}const je=()=>new Promise((gt,nt)=>{s(ke===null),O[D]?nt(O[D]):ke=gt});O.on("close",Te).on("drain",Te);const rt=new st({abort:ze,
socket:O,request:X,contentLength:re,client:P,expectsPayload:Re,header:le});try{for await(const gt of oe){if(O[D])throw O[D];rt.write(gt)||await je()}rt.end()}catch(gt){rt.destroy(gt)}finally{O.off("cl\
ose",Te).off("drain",Te)}}class st{constructor({abort:oe,socket:P,request:X,contentLength:O,client:re,expectsPayload:le,header:Re}){this.socket=P,this.request=X,this.contentLength=O,this.client=re,this.
bytesWritten=0,this.expectsPayload=le,this.header=Re,this.abort=oe,P[A]=!0}write(oe){const{socket:P,request:X,contentLength:O,client:re,bytesWritten:le,expectsPayload:Re,header:ke}=this;if(P[D])throw P[D];
if(P.destroyed)return!1;const Te=Buffer.byteLength(oe);if(!Te)return!0;if(O!==null&&le+Te>O){if(re[H])throw new I;process.emitWarning(new I)}P.cork(),le===0&&(!Re&&X.reset!==!1&&(P[C]=!0),O===null?P.write(
`${ke}transfer-encoding: chunked\r
`,"latin1"):P.write(`${ke}content-length: ${O}\r
\r
`,"latin1")),O===null&&P.write(`\r
${Te.toString(16)}\r
`,"latin1"),this.bytesWritten+=Te;const je=P.write(oe);return P.uncork(),X.onBodySent(oe),je||P[S].timeout&&P[S].timeoutType===fe&&P[S].timeout.refresh&&P[S].timeout.refresh(),je}end(){const{socket:oe,
contentLength:P,client:X,bytesWritten:O,expectsPayload:re,header:le,request:Re}=this;if(Re.onRequestSent(),oe[A]=!1,oe[D])throw oe[D];if(!oe.destroyed){if(O===0?re?oe.write(`${le}content-length: 0\r
\r
`,"latin1"):oe.write(`${le}\r
`,"latin1"):P===null&&oe.write(`\r
0\r
\r
`,"latin1"),P!==null&&O!==P){if(X[H])throw new I;process.emitWarning(new I)}oe[S].timeout&&oe[S].timeoutType===fe&&oe[S].timeout.refresh&&oe[S].timeout.refresh(),X[te]()}}destroy(oe){const{socket:P,client:X,
abort:O}=this;P[A]=!1,oe&&(s(X[F]<=1,"pipeline should only contain this request"),O(oe))}}T.exports=pe}),88788:((T,W,e)=>{const s=e(34589),{errorMonitor:k}=e(78474),{pipeline:y}=e(57075),R=e(3440),{RequestContentLengthMismatchError:I,
RequestAbortedError:g,SocketError:p,InformationalError:f}=e(68707),{kUrl:t,kReset:Q,kClient:c,kRunning:r,kPending:i,kQueue:l,kPendingIdx:a,kRunningIdx:d,kError:C,kSocket:m,kStrictContentLength:S,kOnError:b,
kMaxConcurrentStreams:F,kHTTP2Session:U,kResume:o,kSize:A,kHTTPContext:h}=e(36443),n=Symbol("open streams");let u,w=!1,E;try{E=e(32467)}catch{E={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:B,
HTTP2_HEADER_METHOD:D,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:Y,HTTP2_HEADER_CONTENT_LENGTH:v,HTTP2_HEADER_EXPECT:x,HTTP2_HEADER_STATUS:K}}=E;function ne(Ee){const we=[];for(const[He,Je]of Object.entries(
Ee))if(Array.isArray(Je))for(const tt of Je)we.push(Buffer.from(He),Buffer.from(tt));else we.push(Buffer.from(He),Buffer.from(Je));return we}function G(Ee){const{[K]:we,...He}=Ee;return ne(He)}async function N(Ee,we){
Ee[m]=we,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const He=E.connect(Ee[t],{createConnection:()=>we,peerMaxConcurrentStreams:Ee[F]});
He[n]=0,He[c]=Ee,He[m]=we,R.addListener(He,"error",J),R.addListener(He,"frameError",z),R.addListener(He,"end",_),R.addListener(He,"goaway",ie),R.addListener(He,"close",function(){const{[c]:tt}=this,{[m]:ct}=tt,
me=this[m][C]||this[C]||new p("closed",R.getSocketInfo(ct));if(tt[U]=null,tt.destroyed){s(tt[i]===0);const Ne=tt[l].splice(tt[d]);for(let be=0;be<Ne.length;be++){const ve=Ne[be];R.errorRequest(tt,ve,me)}}}),
He.unref(),Ee[U]=He,we[U]=He,R.addListener(we,"error",function(tt){this[C]=tt,this[c][b](tt)}),R.addListener(we,"end",function(){R.destroy(this,new p("other side closed",R.getSocketInfo(this)))}),R.addListener(
we,"close",function(){const tt=this[C]||new p("closed",R.getSocketInfo(this));Ee[m]=null,this[U]!=null&&this[U].destroy(tt),Ee[a]=Ee[d],s(Ee[r]===0),Ee.emit("disconnect",Ee[t],[Ee],tt),Ee[o]()});let Je=!1;
return we.on("close",()=>{Je=!0}),{version:"h2",defaultPipelining:1/0,write(...tt){return q(Ee,...tt)},resume(){H(Ee)},destroy(tt,ct){Je?queueMicrotask(ct):we.destroy(tt).on("close",ct)},get destroyed(){
return we.destroyed},busy(){return!1}}}function H(Ee){const we=Ee[m];we?.destroyed===!1&&(Ee[A]===0&&Ee[F]===0?(we.unref(),Ee[U].unref()):(we.ref(),Ee[U].ref()))}function J(Ee){this[m][C]=Ee,this[c][b](
Ee)}function z(Ee,we,He){if(He===0){const Je=new f(`HTTP/2: "frameError" received - type ${Ee}, code ${we}`);this[m][C]=Je,this[c][b](Je)}}function _(){const Ee=new p("other side closed",R.getSocketInfo(
this[m]));this.destroy(Ee),R.destroy(this[m],Ee)}function ie(Ee){const we=this[C]||new p(`HTTP/2: "GOAWAY" frame received with code ${Ee}`,R.getSocketInfo(this)),He=this[c];if(He[m]=null,He[h]=null,this[U]!=
null&&(this[U].destroy(we),this[U]=null),R.destroy(this[m],we),He[d]<He[l].length){const Je=He[l][He[d]];He[l][He[d]++]=null,R.errorRequest(He,Je,we),He[a]=He[d]}s(He[r]===0),He.emit("disconnect",He[t],
[He],we),He[o]()}function te(Ee){return Ee!=="GET"&&Ee!=="HEAD"&&Ee!=="OPTIONS"&&Ee!=="TRACE"&&Ee!=="CONNECT"}function q(Ee,we){const He=Ee[U],{method:Je,path:tt,host:ct,upgrade:me,expectContinue:Ne,signal:be,
headers:ve}=we;let{body:Qe}=we;if(me)return R.errorRequest(Ee,we,new Error("Upgrade not supported for H2")),!1;const Ge={};for(let Ie=0;Ie<ve.length;Ie+=2){const Be=ve[Ie+0],Ce=ve[Ie+1];if(Array.isArray(
Ce))for(let Ue=0;Ue<Ce.length;Ue++)Ge[Be]?Ge[Be]+=`,${Ce[Ue]}`:Ge[Be]=Ce[Ue];else Ge[Be]=Ce}let Le;const{hostname:qe,port:fe}=Ee[t];Ge[B]=ct||`${qe}${fe?`:${fe}`:""}`,Ge[D]=Je;const M=Ie=>{if(!we.aborted){
if(we.completed){Je==="CONNECT"&&Le!=null&&R.destroy(Le,Ie||new g);return}Ie=Ie||new g,R.errorRequest(Ee,we,Ie),Le!=null&&R.destroy(Le,Ie),R.destroy(Qe,Ie),Ee[l][Ee[d]++]=null,Ee[o]()}};try{we.onConnect(
M)}catch(Ie){R.errorRequest(Ee,we,Ie)}if(we.aborted)return!1;if(Je==="CONNECT"){He.ref(),Le=He.request(Ge,{endStream:!1,signal:be});let Ie=!1;const Be=ye=>{Ie=!0,Le.off(k,Ce),we.onUpgradeResponse(Number(
ye[K]),ye,G)},Ce=ye=>{Ie=!0,Le.off("response",Be),we.onUpgradeError(ye)},Ue=()=>{try{we.onUpgrade(null,null,Le)}catch(ye){Le.off("response",Be),M(ye);return}we.aborted||(Le.off("error",M),Le.once(k,Ce),
Ee[l][Ee[d]++]=null)};return Le.once("response",Be),Le.once("error",M),++He[n],Ue(),Le.once("close",()=>{!Ie&&we.completed&&(Le.off("response",Be),Le.off(k,Ce),we.onUpgradeError(new f(`HTTP/2: "stream\
 error" received - code ${Le.rstCode}`))),He[n]-=1,He[n]===0&&He.unref()}),!0}Ge[L]=tt,Ge[Y]="https";const $=Je==="PUT"||Je==="POST"||Je==="PATCH";Qe&&typeof Qe.read=="function"&&Qe.read(0);let Ae=R.bodyLength(
Qe);if(R.isFormDataLike(Qe)){u??=e(84492).extractBody;const[Ie,Be]=u(Qe);Ge["content-type"]=Be,Qe=Ie.stream,Ae=Ie.length}if(Ae==null&&(Ae=we.contentLength),(Ae===0||!$)&&(Ae=null),te(Je)&&Ae>0&&we.contentLength!=
null&&we.contentLength!==Ae){if(Ee[S])return R.errorRequest(Ee,we,new I),!1;process.emitWarning(new I)}Ae!=null&&(s(Qe,"no body must not have content length"),Ge[v]=`${Ae}`),He.ref();const de=Je==="GE\
T"||Je==="HEAD"||Qe===null;return Ne?(Ge[x]="100-continue",Le=He.request(Ge,{endStream:de,signal:be}),Le.once("continue",pe)):(Le=He.request(Ge,{endStream:de,signal:be}),pe()),++He[n],Le.once("respons\
e",Ie=>{const{[K]:Be,...Ce}=Ie;if(we.onResponseStarted(),we.aborted){const Ue=new g;R.errorRequest(Ee,we,Ue),R.destroy(Le,Ue);return}we.onHeaders(Number(Be),ne(Ce),Le.resume.bind(Le),"")===!1&&Le.pause(),
Le.on("data",Ue=>{we.onData(Ue)===!1&&Le.pause()})}),Le.once("end",()=>{(Le.state?.state==null||Le.state.state<6)&&we.onComplete([]),He[n]===0&&He.unref(),M(new f("HTTP/2: stream half-closed (remote)")),
Ee[l][Ee[d]++]=null,Ee[a]=Ee[d],Ee[o]()}),Le.once("close",()=>{He[n]-=1,He[n]===0&&He.unref()}),Le.once("error",function(Ie){M(Ie)}),Le.once("frameError",(Ie,Be)=>{M(new f(`HTTP/2: "frameError" receiv\
ed - type ${Ie}, code ${Be}`))}),!0;function pe(){!Qe||Ae===0?ae(M,Le,null,Ee,we,Ee[m],Ae,$):R.isBuffer(Qe)?ae(M,Le,Qe,Ee,we,Ee[m],Ae,$):R.isBlobLike(Qe)?typeof Qe.stream=="function"?Me(M,Le,Qe.stream(),
Ee,we,Ee[m],Ae,$):xe(M,Le,Qe,Ee,we,Ee[m],Ae,$):R.isStream(Qe)?j(M,Ee[m],$,Le,Qe,Ee,we,Ae):R.isIterable(Qe)?Me(M,Le,Qe,Ee,we,Ee[m],Ae,$):s(!1)}}function ae(Ee,we,He,Je,tt,ct,me,Ne){try{He!=null&&R.isBuffer(
He)&&(s(me===He.byteLength,"buffer body must have content length"),we.cork(),we.write(He),we.uncork(),we.end(),tt.onBodySent(He)),Ne||(ct[Q]=!0),tt.onRequestSent(),Je[o]()}catch(be){Ee(be)}}function j(Ee,we,He,Je,tt,ct,me,Ne){
s(Ne!==0||ct[r]===0,"stream body cannot be pipelined");const be=y(tt,Je,Qe=>{Qe?(R.destroy(be,Qe),Ee(Qe)):(R.removeAllListeners(be),me.onRequestSent(),He||(we[Q]=!0),ct[o]())});R.addListener(be,"data",
ve);function ve(Qe){me.onBodySent(Qe)}}async function xe(Ee,we,He,Je,tt,ct,me,Ne){s(me===He.size,"blob body must have content length");try{if(me!=null&&me!==He.size)throw new I;const be=Buffer.from(await He.
arrayBuffer());we.cork(),we.write(be),we.uncork(),we.end(),tt.onBodySent(be),tt.onRequestSent(),Ne||(ct[Q]=!0),Je[o]()}catch(be){Ee(be)}}async function Me(Ee,we,He,Je,tt,ct,me,Ne){s(me!==0||Je[r]===0,
"iterator body cannot be pipelined");let be=null;function ve(){if(be){const Ge=be;be=null,Ge()}}const Qe=()=>new Promise((Ge,Le)=>{s(be===null),ct[C]?Le(ct[C]):be=Ge});we.on("close",ve).on("drain",ve);
try{for await(const Ge of He){if(ct[C])throw ct[C];const Le=we.write(Ge);tt.onBodySent(Ge),Le||await Qe()}we.end(),tt.onRequestSent(),Ne||(ct[Q]=!0),Je[o]()}catch(Ge){Ee(Ge)}finally{we.off("close",ve).
off("drain",ve)}}T.exports=N}),23701:((T,W,e)=>{const s=e(34589),k=e(77030),y=e(37067),R=e(3440),{channels:I}=e(42414),g=e(44655),p=e(21841),{InvalidArgumentError:f,InformationalError:t,ClientDestroyedError:Q}=e(
68707),c=e(59136),{kUrl:r,kServerName:i,kClient:l,kBusy:a,kConnect:d,kResuming:C,kRunning:m,kPending:S,kSize:b,kQueue:F,kConnected:U,kConnecting:o,kNeedDrain:A,kKeepAliveDefaultTimeout:h,kHostHeader:n,
kPendingIdx:u,kRunningIdx:w,kError:E,kPipelining:B,kKeepAliveTimeoutValue:D,kMaxHeadersSize:L,kKeepAliveMaxTimeout:Y,kKeepAliveTimeoutThreshold:v,kHeadersTimeout:x,kBodyTimeout:K,kStrictContentLength:ne,
kConnector:G,kMaxRedirections:N,kMaxRequests:H,kCounter:J,kClose:z,kDestroy:_,kDispatch:ie,kInterceptors:te,kLocalAddress:q,kMaxResponseSize:ae,kOnError:j,kHTTPContext:xe,kMaxConcurrentStreams:Me,kResume:Ee}=e(
36443),we=e(637),He=e(88788);let Je=!1;const tt=Symbol("kClosedResolve"),ct=()=>{};function me(fe){return fe[B]??fe[xe]?.defaultPipelining??1}class Ne extends p{constructor(M,{interceptors:$,maxHeaderSize:Ae,
headersTimeout:de,socketTimeout:pe,requestTimeout:Ie,connectTimeout:Be,bodyTimeout:Ce,idleTimeout:Ue,keepAlive:ye,keepAliveTimeout:We,maxKeepAliveTimeout:Xe,keepAliveMaxTimeout:_e,keepAliveTimeoutThreshold:it,
socketPath:st,pipelining:ze,tls:oe,strictContentLength:P,maxCachedSessions:X,maxRedirections:O,connect:re,maxRequestsPerClient:le,localAddress:Re,maxResponseSize:ke,autoSelectFamily:Te,autoSelectFamilyAttemptTimeout:je,
maxConcurrentStreams:rt,allowH2:gt,webSocket:nt,eventSource:at}={}){if(super({webSocket:nt,eventSource:at}),ye!==void 0)throw new f("unsupported keepAlive, use pipelining=0 instead");if(pe!==void 0)throw new f(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(Ie!==void 0)throw new f("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(Ue!==void 0)throw new f("un\
supported idleTimeout, use keepAliveTimeout instead");if(Xe!==void 0)throw new f("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(Ae!=null&&!Number.isFinite(Ae))throw new f("inva\
lid maxHeaderSize");if(st!=null&&typeof st!="string")throw new f("invalid socketPath");if(Be!=null&&(!Number.isFinite(Be)||Be<0))throw new f("invalid connectTimeout");if(We!=null&&(!Number.isFinite(We)||
We<=0))throw new f("invalid keepAliveTimeout");if(_e!=null&&(!Number.isFinite(_e)||_e<=0))throw new f("invalid keepAliveMaxTimeout");if(it!=null&&!Number.isFinite(it))throw new f("invalid keepAliveTim\
eoutThreshold");if(de!=null&&(!Number.isInteger(de)||de<0))throw new f("headersTimeout must be a positive integer or zero");if(Ce!=null&&(!Number.isInteger(Ce)||Ce<0))throw new f("bodyTimeout must be \
a positive integer or zero");if(re!=null&&typeof re!="function"&&typeof re!="object")throw new f("connect must be a function or an object");if(O!=null&&(!Number.isInteger(O)||O<0))throw new f("maxRedi\
rections must be a positive number");if(le!=null&&(!Number.isInteger(le)||le<0))throw new f("maxRequestsPerClient must be a positive number");if(Re!=null&&(typeof Re!="string"||k.isIP(Re)===0))throw new f(
"localAddress must be valid string IP address");if(ke!=null&&(!Number.isInteger(ke)||ke<-1))throw new f("maxResponseSize must be a positive number");if(je!=null&&(!Number.isInteger(je)||je<-1))throw new f(
"autoSelectFamilyAttemptTimeout must be a positive number");if(gt!=null&&typeof gt!="boolean")throw new f("allowH2 must be a valid boolean value");if(rt!=null&&(typeof rt!="number"||rt<1))throw new f(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof re!="function"&&(re=c({...oe,maxCachedSessions:X,allowH2:gt,socketPath:st,timeout:Be,...Te?{autoSelectFamily:Te,autoSelectFamilyAttemptTimeout:je}:
void 0,...re})),$?.Client&&Array.isArray($.Client)?(this[te]=$.Client,Je||(Je=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-IN\
TERCEPTOR-DEPRECATED"}))):this[te]=[be({maxRedirections:O})],this[r]=R.parseOrigin(M),this[G]=re,this[B]=ze??1,this[L]=Ae||y.maxHeaderSize,this[h]=We??4e3,this[Y]=_e??6e5,this[v]=it??2e3,this[D]=this[h],
this[i]=null,this[q]=Re??null,this[C]=0,this[A]=0,this[n]=`host: ${this[r].hostname}${this[r].port?`:${this[r].port}`:""}\r
`,this[K]=Ce??3e5,this[x]=de??3e5,this[ne]=P??!0,this[N]=O,this[H]=le,this[tt]=null,this[ae]=ke>-1?ke:-1,this[Me]=rt??100,this[xe]=null,this[F]=[],this[w]=0,this[u]=0,this[Ee]=ht=>Le(this,ht),this[j]=
ht=>ve(this,ht)}get pipelining(){return this[B]}set pipelining(M){this[B]=M,this[Ee](!0)}get[S](){return this[F].length-this[u]}get[m](){return this[u]-this[w]}get[b](){return this[F].length-this[w]}get[U](){
return!!this[xe]&&!this[o]&&!this[xe].destroyed}get[a](){return!!(this[xe]?.busy(null)||this[b]>=(me(this)||1)||this[S]>0)}[d](M){Qe(this),this.once("connect",M)}[ie](M,$){const Ae=M.origin||this[r].origin,
de=new g(Ae,M,$);return this[F].push(de),this[C]||(R.bodyLength(de.body)==null&&R.isIterable(de.body)?(this[C]=1,queueMicrotask(()=>Le(this))):this[Ee](!0)),this[C]&&this[A]!==2&&this[a]&&(this[A]=2),
this[A]<2}async[z](){return new Promise(M=>{this[b]?this[tt]=M:M(null)})}async[_](M){return new Promise($=>{const Ae=this[F].splice(this[u]);for(let pe=0;pe<Ae.length;pe++){const Ie=Ae[pe];R.errorRequest(
this,Ie,M)}const de=()=>{this[tt]&&(this[tt](),this[tt]=null),$(null)};this[xe]?(this[xe].destroy(M,de),this[xe]=null):queueMicrotask(de),this[Ee]()})}}const be=e(25092);function ve(fe,M){if(fe[m]===0&&
M.code!=="UND_ERR_INFO"&&M.code!=="UND_ERR_SOCKET"){s(fe[u]===fe[w]);const $=fe[F].splice(fe[w]);for(let Ae=0;Ae<$.length;Ae++){const de=$[Ae];R.errorRequest(fe,de,M)}s(fe[b]===0)}}async function Qe(fe){
s(!fe[o]),s(!fe[xe]);let{host:M,hostname:$,protocol:Ae,port:de}=fe[r];if($[0]==="["){const pe=$.indexOf("]");s(pe!==-1);const Ie=$.substring(1,pe);s(k.isIP(Ie)),$=Ie}fe[o]=!0,I.beforeConnect.hasSubscribers&&
I.beforeConnect.publish({connectParams:{host:M,hostname:$,protocol:Ae,port:de,version:fe[xe]?.version,servername:fe[i],localAddress:fe[q]},connector:fe[G]});try{const pe=await new Promise((Ie,Be)=>{fe[G](
{host:M,hostname:$,protocol:Ae,port:de,servername:fe[i],localAddress:fe[q]},(Ce,Ue)=>{Ce?Be(Ce):Ie(Ue)})});if(fe.destroyed){R.destroy(pe.on("error",ct),new Q);return}s(pe);try{fe[xe]=pe.alpnProtocol===
"h2"?await He(fe,pe):await we(fe,pe)}catch(Ie){throw pe.destroy().on("error",ct),Ie}fe[o]=!1,pe[J]=0,pe[H]=fe[H],pe[l]=fe,pe[E]=null,I.connected.hasSubscribers&&I.connected.publish({connectParams:{host:M,
hostname:$,protocol:Ae,port:de,version:fe[xe]?.version,servername:fe[i],localAddress:fe[q]},connector:fe[G],socket:pe}),fe.emit("connect",fe[r],[fe])}catch(pe){if(fe.destroyed)return;if(fe[o]=!1,I.connectError.
hasSubscribers&&I.connectError.publish({connectParams:{host:M,hostname:$,protocol:Ae,port:de,version:fe[xe]?.version,servername:fe[i],localAddress:fe[q]},connector:fe[G],error:pe}),pe.code==="ERR_TLS_\
CERT_ALTNAME_INVALID")for(s(fe[m]===0);fe[S]>0&&fe[F][fe[u]].servername===fe[i];){const Ie=fe[F][fe[u]++];R.errorRequest(fe,Ie,pe)}else ve(fe,pe);fe.emit("connectionError",fe[r],[fe],pe)}fe[Ee]()}function Ge(fe){
fe[A]=0,fe.emit("drain",fe[r],[fe])}function Le(fe,M){fe[C]!==2&&(fe[C]=2,qe(fe,M),fe[C]=0,fe[w]>256&&(fe[F].splice(0,fe[w]),fe[u]-=fe[w],fe[w]=0))}function qe(fe,M){for(;;){if(fe.destroyed){s(fe[S]===
0);return}if(fe[tt]&&!fe[b]){fe[tt](),fe[tt]=null;return}if(fe[xe]&&fe[xe].resume(),fe[a])fe[A]=2;else if(fe[A]===2){M?(fe[A]=1,queueMicrotask(()=>Ge(fe))):Ge(fe);continue}if(fe[S]===0||fe[m]>=(me(fe)||
1))return;const $=fe[F][fe[u]];if(fe[r].protocol==="https:"&&fe[i]!==$.servername){if(fe[m]>0)return;fe[i]=$.servername,fe[xe]?.destroy(new t("servername changed"),()=>{fe[xe]=null,Le(fe)})}if(fe[o])return;
if(!fe[xe]){Qe(fe);return}if(fe[xe].destroyed||fe[xe].busy($))return;!$.aborted&&fe[xe].write($)?fe[u]++:fe[F].splice(fe[u],1)}}T.exports=Ne}),21841:((T,W,e)=>{const s=e(4573),k=e(30883),{ClientDestroyedError:y,
ClientClosedError:R,InvalidArgumentError:I}=e(68707),{kDestroy:g,kClose:p,kClosed:f,kDestroyed:t,kDispatch:Q,kInterceptors:c}=e(36443),r=Symbol("onDestroyed"),i=Symbol("onClosed"),l=Symbol("Intercepte\
d Dispatch"),a=Symbol("webSocketOptions"),d=Symbol("eventSourceOptions");class C extends k{constructor(S){super(),this[t]=!1,this[r]=null,this[f]=!1,this[i]=[],this[a]=S?.webSocket??{},this[d]=S?.eventSource??
{}}get webSocketOptions(){return{maxFragments:this[a].maxFragments??131072,maxPayloadSize:this[a].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[d].maxEventSize??s.kStringMaxLength}}get destroyed(){
return this[t]}get closed(){return this[f]}get interceptors(){return this[c]}set interceptors(S){if(S){for(let b=S.length-1;b>=0;b--)if(typeof this[c][b]!="function")throw new I("interceptor must be a\
n function")}this[c]=S}close(S){if(S===void 0)return new Promise((F,U)=>{this.close((o,A)=>o?U(o):F(A))});if(typeof S!="function")throw new I("invalid callback");if(this[t]){queueMicrotask(()=>S(new y,
null));return}if(this[f]){this[i]?this[i].push(S):queueMicrotask(()=>S(null,null));return}this[f]=!0,this[i].push(S);const b=()=>{const F=this[i];this[i]=null;for(let U=0;U<F.length;U++)F[U](null,null)};
this[p]().then(()=>this.destroy()).then(()=>{queueMicrotask(b)})}destroy(S,b){if(typeof S=="function"&&(b=S,S=null),b===void 0)return new Promise((U,o)=>{this.destroy(S,(A,h)=>A?o(A):U(h))});if(typeof b!=
"function")throw new I("invalid callback");if(this[t]){this[r]?this[r].push(b):queueMicrotask(()=>b(null,null));return}S||(S=new y),this[t]=!0,this[r]=this[r]||[],this[r].push(b);const F=()=>{const U=this[r];
this[r]=null;for(let o=0;o<U.length;o++)U[o](null,null)};this[g](S).then(()=>{queueMicrotask(F)})}[l](S,b){if(!this[c]||this[c].length===0)return this[l]=this[Q],this[Q](S,b);let F=this[Q].bind(this);
for(let U=this[c].length-1;U>=0;U--)F=this[c][U](F);return this[l]=F,F(S,b)}dispatch(S,b){if(!b||typeof b!="object")throw new I("handler must be an object");try{if(!S||typeof S!="object")throw new I("\
opts must be an object.");if(this[t]||this[r])throw new y;if(this[f])throw new R;return this[l](S,b)}catch(F){if(typeof b.onError!="function")throw new I("invalid onError method");return b.onError(F),
!1}}}T.exports=C}),30883:((T,W,e)=>{const s=e(78474);class k extends s{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implement\
ed")}compose(...I){const g=Array.isArray(I[0])?I[0]:I;let p=this.dispatch.bind(this);for(const f of g)if(f!=null){if(typeof f!="function")throw new TypeError(`invalid interceptor, expected function re\
ceived ${typeof f}`);if(p=f(p),p==null||typeof p!="function"||p.length!==2)throw new TypeError("invalid interceptor")}return new y(this,p)}}class y extends k{#e=null;#t=null;constructor(I,g){super(),this.#e=
I,this.#t=g}dispatch(...I){this.#t(...I)}close(...I){return this.#e.close(...I)}destroy(...I){return this.#e.destroy(...I)}}T.exports=k}),53137:((T,W,e)=>{const s=e(21841),{kClose:k,kDestroy:y,kClosed:R,
kDestroyed:I,kDispatch:g,kNoProxyAgent:p,kHttpProxyAgent:f,kHttpsProxyAgent:t}=e(36443),Q=e(76672),c=e(57405),r={"http:":80,"https:":443};let i=!1;class l extends s{#e=null;#t=null;#A=null;constructor(d={}){
super(),this.#A=d,i||(i=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:C,httpsProxy:m,noProxy:S,...b}=d;this[p]=new c(
b);const F=C??process.env.http_proxy??process.env.HTTP_PROXY;F?this[f]=new Q({...b,uri:F}):this[f]=this[p];const U=m??process.env.https_proxy??process.env.HTTPS_PROXY;U?this[t]=new Q({...b,uri:U}):this[t]=
this[f],this.#r()}[g](d,C){const m=new URL(d.origin);return this.#n(m).dispatch(d,C)}async[k](){await this[p].close(),this[f][R]||await this[f].close(),this[t][R]||await this[t].close()}async[y](d){await this[p].
destroy(d),this[f][I]||await this[f].destroy(d),this[t][I]||await this[t].destroy(d)}#n(d){let{protocol:C,host:m,port:S}=d;return m=m.replace(/:\d*$/,"").toLowerCase(),S=Number.parseInt(S,10)||r[C]||0,
this.#s(m,S)?C==="https:"?this[t]:this[f]:this[p]}#s(d,C){if(this.#o&&this.#r(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let m=0;m<this.#t.length;m++){const S=this.#t[m];if(!(S.port&&
S.port!==C)){if(/^[.*]/.test(S.hostname)){if(d.endsWith(S.hostname.replace(/^\*/,"")))return!1}else if(d===S.hostname)return!1}}return!0}#r(){const d=this.#A.noProxy??this.#i,C=d.split(/[,\s]/),m=[];for(let S=0;S<
C.length;S++){const b=C[S];if(!b)continue;const F=b.match(/^(.+):(\d+)$/);m.push({hostname:(F?F[1]:b).toLowerCase(),port:F?Number.parseInt(F[2],10):0})}this.#e=d,this.#t=m}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}T.exports=l}),64660:(T=>{class s{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(y){this.list[this.top]=y,this.top=this.top+1&2047}shift(){const y=this.list[this.bottom];return y===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,y)}}T.exports=class{constructor(){this.head=this.tail=new s}isEmpty(){return this.head.isEmpty()}push(y){this.head.isFull()&&(this.head=this.head.
next=new s),this.head.push(y)}shift(){const y=this.tail,R=y.shift();return y.isEmpty()&&y.next!==null&&(this.tail=y.next),R}}}),42128:((T,W,e)=>{const s=e(21841),k=e(64660),{kConnected:y,kSize:R,kRunning:I,
kPending:g,kQueued:p,kBusy:f,kFree:t,kUrl:Q,kClose:c,kDestroy:r,kDispatch:i}=e(36443),l=e(43246),a=Symbol("clients"),d=Symbol("needDrain"),C=Symbol("queue"),m=Symbol("closed resolve"),S=Symbol("onDrai\
n"),b=Symbol("onConnect"),F=Symbol("onDisconnect"),U=Symbol("onConnectionError"),o=Symbol("get dispatcher"),A=Symbol("add client"),h=Symbol("remove client"),n=Symbol("stats");class u extends s{constructor(E){
super(E),this[C]=new k,this[a]=[],this[p]=0;const B=this;this[S]=function(L,Y){const v=B[C];let x=!1;for(;!x;){const K=v.shift();if(!K)break;B[p]--,x=!this.dispatch(K.opts,K.handler)}this[d]=x,!this[d]&&
B[d]&&(B[d]=!1,B.emit("drain",L,[B,...Y])),B[m]&&v.isEmpty()&&Promise.all(B[a].map(K=>K.close())).then(B[m])},this[b]=(D,L)=>{B.emit("connect",D,[B,...L])},this[F]=(D,L,Y)=>{B.emit("disconnect",D,[B,...L],
Y)},this[U]=(D,L,Y)=>{B.emit("connectionError",D,[B,...L],Y)},this[n]=new l(this)}get[f](){return this[d]}get[y](){return this[a].filter(E=>E[y]).length}get[t](){return this[a].filter(E=>E[y]&&!E[d]).
length}get[g](){let E=this[p];for(const{[g]:B}of this[a])E+=B;return E}get[I](){let E=0;for(const{[I]:B}of this[a])E+=B;return E}get[R](){let E=this[p];for(const{[R]:B}of this[a])E+=B;return E}get stats(){
return this[n]}async[c](){this[C].isEmpty()?await Promise.all(this[a].map(E=>E.close())):await new Promise(E=>{this[m]=E})}async[r](E){for(;;){const B=this[C].shift();if(!B)break;B.handler.onError(E)}
await Promise.all(this[a].map(B=>B.destroy(E)))}[i](E,B){const D=this[o]();return D?D.dispatch(E,B)||(D[d]=!0,this[d]=!this[o]()):(this[d]=!0,this[C].push({opts:E,handler:B}),this[p]++),!this[d]}[A](E){
return E.on("drain",this[S]).on("connect",this[b]).on("disconnect",this[F]).on("connectionError",this[U]),this[a].push(E),this[d]&&queueMicrotask(()=>{this[d]&&this[S](E[Q],[this,E])}),this}[h](E){E.close(
()=>{const B=this[a].indexOf(E);B!==-1&&this[a].splice(B,1)}),this[d]=this[a].some(B=>!B[d]&&B.closed!==!0&&B.destroyed!==!0)}}T.exports={PoolBase:u,kClients:a,kNeedDrain:d,kAddClient:A,kRemoveClient:h,
kGetDispatcher:o}}),43246:((T,W,e)=>{const{kFree:s,kConnected:k,kPending:y,kQueued:R,kRunning:I,kSize:g}=e(36443),p=Symbol("pool");class f{constructor(Q){this[p]=Q}get connected(){return this[p][k]}get free(){
return this[p][s]}get pending(){return this[p][y]}get queued(){return this[p][R]}get running(){return this[p][I]}get size(){return this[p][g]}}T.exports=f}),30628:((T,W,e)=>{const{PoolBase:s,kClients:k,
kNeedDrain:y,kAddClient:R,kGetDispatcher:I}=e(42128),g=e(23701),{InvalidArgumentError:p}=e(68707),f=e(3440),{kUrl:t,kInterceptors:Q}=e(36443),c=e(59136),r=Symbol("options"),i=Symbol("connections"),l=Symbol(
"factory");function a(C,m){return new g(C,m)}class d extends s{constructor(m,{connections:S,factory:b=a,connect:F,connectTimeout:U,tls:o,maxCachedSessions:A,socketPath:h,autoSelectFamily:n,autoSelectFamilyAttemptTimeout:u,
allowH2:w,...E}={}){if(S!=null&&(!Number.isFinite(S)||S<0))throw new p("invalid connections");if(typeof b!="function")throw new p("factory must be a function.");if(F!=null&&typeof F!="function"&&typeof F!=
"object")throw new p("connect must be a function or an object");typeof F!="function"&&(F=c({...o,maxCachedSessions:A,allowH2:w,socketPath:h,timeout:U,...n?{autoSelectFamily:n,autoSelectFamilyAttemptTimeout:u}:
void 0,...F})),super(E),this[Q]=E.interceptors?.Pool&&Array.isArray(E.interceptors.Pool)?E.interceptors.Pool:[],this[i]=S||null,this[t]=f.parseOrigin(m),this[r]={...f.deepClone(E),connect:F,allowH2:w},
this[r].interceptors=E.interceptors?{...E.interceptors}:void 0,this[l]=b,this.on("connectionError",(B,D,L)=>{for(const Y of D){const v=this[k].indexOf(Y);v!==-1&&this[k].splice(v,1)}})}[I](){for(const m of this[k])
if(!m[y])return m;if(!this[i]||this[k].length<this[i]){const m=this[l](this[t],this[r]);return this[R](m),m}}}T.exports=d}),76672:((T,W,e)=>{const{kProxy:s,kClose:k,kDestroy:y,kDispatch:R,kInterceptors:I}=e(
36443),{URL:g}=e(73136),p=e(57405),f=e(30628),t=e(21841),{InvalidArgumentError:Q,RequestAbortedError:c,SecureProxyConnectionError:r}=e(68707),i=e(59136),l=e(23701),a=Symbol("proxy agent"),d=Symbol("pr\
oxy client"),C=Symbol("proxy headers"),m=Symbol("request tls settings"),S=Symbol("proxy tls settings"),b=Symbol("connect endpoint function"),F=Symbol("tunnel proxy");function U(B){return B==="https:"?
443:80}function o(B,D){return new f(B,D)}const A=()=>{};function h(B,D){return D.connections===1?new l(B,D):new f(B,D)}class n extends t{#e;constructor(D,{headers:L={},connect:Y,factory:v}){if(super(),
!D)throw new Q("Proxy URL is mandatory");this[C]=L,v?this.#e=v(D,{connect:Y}):this.#e=new l(D,{connect:Y})}[R](D,L){const Y=L.onHeaders;L.onHeaders=function(ne,G,N){if(ne===407){typeof L.onError=="fun\
ction"&&L.onError(new Q("Proxy Authentication Required (407)"));return}Y&&Y.call(this,ne,G,N)};const{origin:v,path:x="/",headers:K={}}=D;if(D.path=v+x,!("host"in K)&&!("Host"in K)){const{host:ne}=new g(
v);K.host=ne}return D.headers={...this[C],...K},this.#e[R](D,L)}async[k](){return this.#e.close()}async[y](D){return this.#e.destroy(D)}}class u extends t{constructor(D){if(super(),!D||typeof D=="obje\
ct"&&!(D instanceof g)&&!D.uri)throw new Q("Proxy uri is mandatory");const{clientFactory:L=o}=D;if(typeof L!="function")throw new Q("Proxy opts.clientFactory must be a function.");const{proxyTunnel:Y=!0}=D,
v=this.#e(D),{href:x,origin:K,port:ne,protocol:G,username:N,password:H,hostname:J}=v;if(this[s]={uri:x,protocol:G},this[I]=D.interceptors?.ProxyAgent&&Array.isArray(D.interceptors.ProxyAgent)?D.interceptors.
ProxyAgent:[],this[m]=D.requestTls,this[S]=D.proxyTls,this[C]=D.headers||{},this[F]=Y,D.auth&&D.token)throw new Q("opts.auth cannot be used in combination with opts.token");D.auth?this[C]["proxy-autho\
rization"]=`Basic ${D.auth}`:D.token?this[C]["proxy-authorization"]=D.token:N&&H&&(this[C]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(N)}:${decodeURIComponent(H)}`).toString("ba\
se64")}`);const z=i({...D.proxyTls});this[b]=i({...D.requestTls});const _=D.factory||h,ie=(te,q)=>{const{protocol:ae}=new g(te);return!this[F]&&ae==="http:"&&this[s].protocol==="http:"?new n(this[s].uri,
{headers:this[C],connect:z,factory:_}):_(te,q)};this[d]=L(v,{connect:z}),this[a]=new p({...D,factory:ie,connect:async(te,q)=>{let ae=te.host;te.port||(ae+=`:${U(te.protocol)}`);try{const{socket:j,statusCode:xe}=await this[d].
connect({origin:K,port:ne,path:ae,signal:te.signal,headers:{...this[C],host:te.host},servername:this[S]?.servername||J});if(xe!==200&&(j.on("error",A).destroy(),q(new c(`Proxy response (${xe}) !== 200\
 when HTTP Tunneling`))),te.protocol!=="https:"){q(null,j);return}let Me;this[m]?Me=this[m].servername:Me=te.servername,this[b]({...te,servername:Me,httpSocket:j},q)}catch(j){j.code==="ERR_TLS_CERT_AL\
TNAME_INVALID"?q(new r(j)):q(j)}}})}dispatch(D,L){const Y=w(D.headers);if(E(Y),Y&&!("host"in Y)&&!("Host"in Y)){const{host:v}=new g(D.origin);Y.host=v}return this[a].dispatch({...D,headers:Y},L)}#e(D){
return typeof D=="string"?new g(D):D instanceof g?D:new g(D.uri)}async[k](){await this[a].close(),await this[d].close()}async[y](){await this[a].destroy(),await this[d].destroy()}}function w(B){if(Array.
isArray(B)){const D={};for(let L=0;L<B.length;L+=2)D[B[L]]=B[L+1];return D}return B}function E(B){if(B&&Object.keys(B).find(L=>L.toLowerCase()==="proxy-authorization"))throw new Q("Proxy-Authorization\
 should be sent in ProxyAgent constructor")}T.exports=u}),30050:((T,W,e)=>{const s=e(30883),k=e(17816);class y extends s{#e=null;#t=null;constructor(I,g={}){super(g),this.#e=I,this.#t=g}dispatch(I,g){
const p=new k({...I,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),handler:g});return this.#e.dispatch(I,p)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}T.exports=
y}),32581:((T,W,e)=>{const s=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:k}=e(68707),y=e(57405);I()===void 0&&R(new y);function R(g){if(!g||typeof g.dispatch!="function")throw new k(
"Argument agent must implement Agent");Object.defineProperty(globalThis,s,{value:g,writable:!0,enumerable:!1,configurable:!1})}function I(){return globalThis[s]}T.exports={setGlobalDispatcher:R,getGlobalDispatcher:I}}),
58155:(T=>{T.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((T,W,e)=>{const s=e(3440),{kBodyUsed:k}=e(36443),y=e(34589),{InvalidArgumentError:R}=e(
68707),I=e(78474),g=[300,301,302,303,307,308],p=Symbol("body");class f{constructor(l){this[p]=l,this[k]=!1}async*[Symbol.asyncIterator](){y(!this[k],"disturbed"),this[k]=!0,yield*this[p]}}class t{constructor(l,a,d,C){
if(a!=null&&(!Number.isInteger(a)||a<0))throw new R("maxRedirections must be a positive number");s.validateHandler(C,d.method,d.upgrade),this.dispatch=l,this.location=null,this.abort=null,this.opts={...d,
maxRedirections:0},this.maxRedirections=a,this.handler=C,this.history=[],this.redirectionLimitReached=!1,s.isStream(this.opts.body)?(s.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
y(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[k]=!1,I.prototype.on.call(this.opts.body,"data",function(){this[k]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new f(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body)&&(this.opts.body=new f(this.opts.body))}onConnect(l){
this.abort=l,this.handler.onConnect(l,{history:this.history})}onUpgrade(l,a,d){this.handler.onUpgrade(l,a,d)}onError(l){this.handler.onError(l)}onHeaders(l,a,d,C){if(this.location=this.history.length>=
this.maxRedirections||s.isDisturbed(this.opts.body)?null:Q(l,a),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(l,
a,d,C);const{origin:m,pathname:S,search:b}=s.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),F=b?`${S}${b}`:S;this.opts.headers=r(this.opts.headers,l===303,
this.opts.origin!==m),this.opts.path=F,this.opts.origin=m,this.opts.maxRedirections=0,this.opts.query=null,l===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(l){if(!this.
location)return this.handler.onData(l)}onComplete(l){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(l)}onBodySent(l){this.handler.onBodySent&&
this.handler.onBodySent(l)}}function Q(i,l){if(g.indexOf(i)===-1)return null;for(let a=0;a<l.length;a+=2)if(l[a].length===8&&s.headerNameToString(l[a])==="location")return l[a+1]}function c(i,l,a){if(i.
length===4)return s.headerNameToString(i)==="host";if(l&&s.headerNameToString(i).startsWith("content-"))return!0;if(a&&(i.length===13||i.length===6||i.length===19)){const d=s.headerNameToString(i);return d===
"authorization"||d==="cookie"||d==="proxy-authorization"}return!1}function r(i,l,a){const d=[];if(Array.isArray(i))for(let C=0;C<i.length;C+=2)c(i[C],l,a)||d.push(i[C],i[C+1]);else if(i&&typeof i=="ob\
ject")for(const C of Object.keys(i))c(C,l,a)||d.push(C,i[C]);else y(i==null,"headers must be an object or an array");return d}T.exports=t}),17816:((T,W,e)=>{const s=e(34589),{kRetryHandlerDefaultRetry:k}=e(
36443),{RequestRetryError:y}=e(68707),{isDisturbed:R,parseHeaders:I,parseRangeHeader:g,wrapRequestBody:p}=e(3440);function f(c){const r=Date.now();return new Date(c).getTime()-r}function t(c,r,i,l){const a=c["\
content-length"];if(a==null||!Number.isFinite(r.start)||!Number.isFinite(r.end))return null;const d=Number(a),C=r.end-r.start+1;return!Number.isFinite(d)||d!==C?new y("Content-Length mismatch",i,{headers:c,
data:{count:l}}):null}class Q{constructor(r,i){const{retryOptions:l,...a}=r,{retry:d,maxRetries:C,maxTimeout:m,minTimeout:S,timeoutFactor:b,methods:F,errorCodes:U,retryAfter:o,statusCodes:A}=l??{};this.
dispatch=i.dispatch,this.handler=i.handler,this.opts={...a,body:p(r.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:d??Q[k],retryAfter:o??!0,maxTimeout:m??30*1e3,minTimeout:S??500,timeoutFactor:b??
2,maxRetries:C??5,methods:F??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:A??[500,502,503,504,429],errorCodes:U??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{
this.aborted=!0,this.abort?this.abort(h):this.reason=h})}checkpointResponseEnd(r,i){if(this.end==null&&this.opts.method!=="HEAD"){const l=r["content-length"];this.end=l!=null?Number(l)-1:null,s(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?i:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(r,i,l){this.handler.onUpgrade&&
this.handler.onUpgrade(r,i,l)}onConnect(r){this.aborted?r(this.reason):this.abort=r}onBodySent(r){if(this.handler.onBodySent)return this.handler.onBodySent(r)}static[k](r,{state:i,opts:l},a){const{statusCode:d,
code:C,headers:m}=r,{method:S,retryOptions:b}=l,{maxRetries:F,minTimeout:U,maxTimeout:o,timeoutFactor:A,statusCodes:h,errorCodes:n,methods:u}=b,{counter:w}=i;if(C&&C!=="UND_ERR_REQ_RETRY"&&!n.includes(
C)){a(r);return}if(Array.isArray(u)&&!u.includes(S)){a(r);return}if(d!=null&&Array.isArray(h)&&!h.includes(d)){a(r);return}if(w>F){a(r);return}let E=m?.["retry-after"];E&&(E=Number(E),E=Number.isNaN(E)?
f(E):E*1e3);const B=E>0?Math.min(E,o):Math.min(U*A**(w-1),o);setTimeout(()=>a(null),B)}onHeaders(r,i,l,a){const d=I(i);if(this.retryCount+=1,r>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(r)===!1?(this.headersSent=!0,this.checkpointResponseEnd(d,l),this.handler.onHeaders(r,i,l,a)):(this.abort(new y("Request failed",r,{headers:d,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,r!==206&&(this.start>0||r!==200))return this.abort(new y("server does not support the range header and the payload was partially consumed",r,{headers:d,data:{count:this.retryCount}})),
!1;const m=g(d["content-range"]);if(!m)return this.abort(new y("Content-Range mismatch",r,{headers:d,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==d.etag)return this.abort(new y("\
ETag mismatch",r,{headers:d,data:{count:this.retryCount}})),!1;const S=t(d,m,r,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:b,size:F,end:U=F-1}=m;return this.start!==b||this.end!=null&&
this.end!==U?(this.abort(new y("Content-Range mismatch",r,{headers:d,data:{count:this.retryCount}})),!1):(this.resume=l,!0)}if(this.end==null){if(r===206){const m=g(d["content-range"]);if(m==null)return this.
headersSent=!0,this.handler.onHeaders(r,i,l,a);const S=t(d,m,r,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:b,size:F,end:U=F-1}=m;s(b!=null&&Number.isFinite(b),"content-range mismat\
ch"),s(U!=null&&Number.isFinite(U),"invalid content-length"),this.start=b,this.end=U}if(this.end==null){const m=d["content-length"];this.end=m!=null?Number(m)-1:null}return s(Number.isFinite(this.start)),
s(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=l,this.headersSent=!0,this.etag=d.etag!=null?d.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(r,i,l,a)}const C=new y("Request failed",r,{headers:d,data:{count:this.retryCount}});return this.abort(C),!1}onData(r){return this.start+=r.length,this.handler.onData(r)}onComplete(r){
return this.retryCount=0,this.handler.onComplete(r)}onError(r){if(this.aborted||R(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(r);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(r,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},i.bind(this));function i(l){if(l!=null||this.aborted||R(this.opts.body))return this.handler.onError(l);if(this.start!==0){const a={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(a["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...a}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(a){this.handler.onError(a)}}}}T.
exports=Q}),70379:((T,W,e)=>{const{isIP:s}=e(77030),{lookup:k}=e(40610),y=e(58155),{InvalidArgumentError:R,InformationalError:I}=e(68707),g=Math.pow(2,31)-1;class p{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(Q){
this.#e=Q.maxTTL,this.#t=Q.maxItems,this.dualStack=Q.dualStack,this.affinity=Q.affinity,this.lookup=Q.lookup??this.#n,this.pick=Q.pick??this.#s}get full(){return this.#A.size===this.#t}runLookup(Q,c,r){
const i=this.#A.get(Q.hostname);if(i==null&&this.full){r(null,Q.origin);return}const l={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...c.dns,maxTTL:this.#e,maxItems:this.#t};
if(i==null)this.lookup(Q,l,(a,d)=>{if(a||d==null||d.length===0){r(a??new I("No DNS entries found"));return}this.setRecords(Q,d);const C=this.#A.get(Q.hostname),m=this.pick(Q,C,l.affinity);let S;typeof m.
port=="number"?S=`:${m.port}`:Q.port!==""?S=`:${Q.port}`:S="",r(null,`${Q.protocol}//${m.family===6?`[${m.address}]`:m.address}${S}`)});else{const a=this.pick(Q,i,l.affinity);if(a==null){this.#A.delete(
Q.hostname),this.runLookup(Q,c,r);return}let d;typeof a.port=="number"?d=`:${a.port}`:Q.port!==""?d=`:${Q.port}`:d="",r(null,`${Q.protocol}//${a.family===6?`[${a.address}]`:a.address}${d}`)}}#n(Q,c,r){
k(Q.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(i,l)=>{if(i)return r(i);const a=new Map;for(const d of l)a.set(`${d.address}:${d.family}`,d);r(null,a.values())})}#s(Q,c,r){
let i=null;const{records:l,offset:a}=c;let d;if(this.dualStack?(r==null&&(a==null||a===g?(c.offset=0,r=4):(c.offset++,r=(c.offset&1)===1?6:4)),l[r]!=null&&l[r].ips.length>0?d=l[r]:d=l[r===4?6:4]):d=l[r],
d==null||d.ips.length===0)return i;d.offset==null||d.offset===g?d.offset=0:d.offset++;const C=d.offset%d.ips.length;return i=d.ips[C]??null,i==null?i:Date.now()-i.timestamp>i.ttl?(d.ips.splice(C,1),this.
pick(Q,c,r)):i}setRecords(Q,c){const r=Date.now(),i={records:{4:null,6:null}};for(const l of c){l.timestamp=r,typeof l.ttl=="number"?l.ttl=Math.min(l.ttl,this.#e):l.ttl=this.#e;const a=i.records[l.family]??
{ips:[]};a.ips.push(l),i.records[l.family]=a}this.#A.set(Q.hostname,i)}getHandler(Q,c){return new f(this,Q,c)}}class f extends y{#e=null;#t=null;#A=null;#n=null;#s=null;constructor(Q,{origin:c,handler:r,
dispatch:i},l){super(r),this.#s=c,this.#n=r,this.#t={...l},this.#e=Q,this.#A=i}onError(Q){switch(Q.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#s,this.#t,(c,r)=>{
if(c)return this.#n.onError(c);const i={...this.#t,origin:r};this.#A(i,this)});return}this.#n.onError(Q);return}case"ENOTFOUND":this.#e.deleteRecord(this.#s);default:this.#n.onError(Q);break}}}T.exports=
t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<0))throw new R("Invalid maxTTL. Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new R(
"Invalid maxItems. Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new R("Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&
typeof t?.dualStack!="boolean")throw new R("Invalid dualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new R("Invalid lookup. Must be a function");if(t?.pick!=null&&
typeof t?.pick!="function")throw new R("Invalid pick. Must be a function");const Q=t?.dualStack??!0;let c;Q?c=t?.affinity??null:c=t?.affinity??4;const r={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.
pick??null,dualStack:Q,affinity:c,maxItems:t?.maxItems??1/0},i=new p(r);return l=>function(d,C){const m=d.origin.constructor===URL?d.origin:new URL(d.origin);return s(m.hostname)!==0?l(d,C):(i.runLookup(
m,d,(S,b)=>{if(S)return C.onError(S);let F=null;F={...d,servername:m.hostname,origin:b,headers:{host:m.hostname,...d.headers}},l(F,i.getHandler({origin:m,dispatch:l,handler:C},d))}),!0)}}}),88060:((T,W,e)=>{
const s=e(3440),{InvalidArgumentError:k,RequestAbortedError:y}=e(68707),R=e(58155);class I extends R{#e=1024*1024;#t=null;#A=!1;#n=!1;#s=0;#r=null;#o=null;constructor({maxSize:f},t){if(super(t),f!=null&&
(!Number.isFinite(f)||f<1))throw new k("maxSize must be a number greater than 0");this.#e=f??this.#e,this.#o=t}onConnect(f){this.#t=f,this.#o.onConnect(this.#i.bind(this))}#i(f){this.#n=!0,this.#r=f}onHeaders(f,t,Q,c){
const i=s.parseHeaders(t)["content-length"];if(i!=null&&i>this.#e)throw new y(`Response size (${i}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(f,t,Q,c)}onError(f){this.#A||
(f=this.#r??f,this.#o.onError(f))}onData(f){return this.#s=this.#s+f.length,this.#s>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#r):this.#o.onComplete([])),!0}onComplete(f){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(f)}}}function g({maxSize:p}={maxSize:1024*1024}){return f=>function(Q,c){const{dumpMaxSize:r=p}=Q,i=new I({maxSize:r},c);return f(Q,i)}}T.exports=
g}),25092:((T,W,e)=>{const s=e(8754);function k({maxRedirections:y}){return R=>function(g,p){const{maxRedirections:f=y}=g;if(!f)return R(g,p);const t=new s(R,f,g,p);return g={...g,maxRedirections:0},R(
g,t)}}T.exports=k}),21514:((T,W,e)=>{const s=e(8754);T.exports=k=>{const y=k?.maxRedirections;return R=>function(g,p){const{maxRedirections:f=y,...t}=g;if(!f)return R(g,p);const Q=new s(R,f,g,p);return R(
t,Q)}}}),92026:((T,W,e)=>{const s=e(17816);T.exports=k=>y=>function(I,g){return y(I,new s({...I,retryOptions:{...k,...I.retryOptions}},{handler:g,dispatch:y}))}}),52824:((T,W,e)=>{Object.defineProperty(
W,"__esModule",{value:!0}),W.SPECIAL_HEADERS=W.HEADER_STATE=W.MINOR=W.MAJOR=W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS=W.TOKEN=W.STRICT_TOKEN=W.HEX=W.URL_CHAR=W.STRICT_URL_CHAR=W.USERINFO_CHARS=W.MARK=W.
ALPHANUM=W.NUM=W.HEX_MAP=W.NUM_MAP=W.ALPHA=W.FINISH=W.H_METHOD_MAP=W.METHOD_MAP=W.METHODS_RTSP=W.METHODS_ICE=W.METHODS_HTTP=W.METHODS=W.LENIENT_FLAGS=W.FLAGS=W.TYPE=W.ERROR=void 0;const s=e(50172);var k;
(function(t){t[t.OK=0]="OK",t[t.INTERNAL=1]="INTERNAL",t[t.STRICT=2]="STRICT",t[t.LF_EXPECTED=3]="LF_EXPECTED",t[t.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",t[t.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",t[t.INVALID_METHOD=6]="INVALID_METHOD",t[t.INVALID_URL=7]="INVALID_URL",t[t.INVALID_CONSTANT=8]="INVALID_CONSTANT",t[t.INVALID_VERSION=9]="INVALID_VERSION",t[t.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",t[t.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",t[t.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",t[t.INVALID_STATUS=13]="INVALID_STATUS",t[t.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",t[t.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",t[t.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",t[t.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",t[t.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",t[t.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",t[t.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",t[t.PAUSED=21]="PAUSED",t[t.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",t[t.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",t[t.USER=24]="USER"})(k=W.ERROR||(W.ERROR={}));var y;(function(t){t[t.BOTH=0]="BOTH",t[t.REQUEST=1]="REQUEST",t[t.RESPONSE=2]="RESPONSE"})(y=W.TYPE||(W.TYPE={}));var R;(function(t){t[t.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",t[t.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",t[t.CHUNKED=8]="CHUNKED",t[t.UPGRADE=16]="UPGRADE",t[t.CONTENT_LENGTH=
32]="CONTENT_LENGTH",t[t.SKIPBODY=64]="SKIPBODY",t[t.TRAILING=128]="TRAILING",t[t.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(R=W.FLAGS||(W.FLAGS={}));var I;(function(t){t[t.HEADERS=1]="HEADERS",t[t.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",t[t.KEEP_ALIVE=4]="KEEP_ALIVE"})(I=W.LENIENT_FLAGS||(W.LENIENT_FLAGS={}));var g;(function(t){t[t.DELETE=0]="DELETE",t[t.GET=1]="GET",t[t.HEAD=2]="HEAD",t[t.POST=3]="\
POST",t[t.PUT=4]="PUT",t[t.CONNECT=5]="CONNECT",t[t.OPTIONS=6]="OPTIONS",t[t.TRACE=7]="TRACE",t[t.COPY=8]="COPY",t[t.LOCK=9]="LOCK",t[t.MKCOL=10]="MKCOL",t[t.MOVE=11]="MOVE",t[t.PROPFIND=12]="PROPFIND",
t[t.PROPPATCH=13]="PROPPATCH",t[t.SEARCH=14]="SEARCH",t[t.UNLOCK=15]="UNLOCK",t[t.BIND=16]="BIND",t[t.REBIND=17]="REBIND",t[t.UNBIND=18]="UNBIND",t[t.ACL=19]="ACL",t[t.REPORT=20]="REPORT",t[t.MKACTIVITY=
21]="MKACTIVITY",t[t.CHECKOUT=22]="CHECKOUT",t[t.MERGE=23]="MERGE",t[t["M-SEARCH"]=24]="M-SEARCH",t[t.NOTIFY=25]="NOTIFY",t[t.SUBSCRIBE=26]="SUBSCRIBE",t[t.UNSUBSCRIBE=27]="UNSUBSCRIBE",t[t.PATCH=28]=
"PATCH",t[t.PURGE=29]="PURGE",t[t.MKCALENDAR=30]="MKCALENDAR",t[t.LINK=31]="LINK",t[t.UNLINK=32]="UNLINK",t[t.SOURCE=33]="SOURCE",t[t.PRI=34]="PRI",t[t.DESCRIBE=35]="DESCRIBE",t[t.ANNOUNCE=36]="ANNOUN\
CE",t[t.SETUP=37]="SETUP",t[t.PLAY=38]="PLAY",t[t.PAUSE=39]="PAUSE",t[t.TEARDOWN=40]="TEARDOWN",t[t.GET_PARAMETER=41]="GET_PARAMETER",t[t.SET_PARAMETER=42]="SET_PARAMETER",t[t.REDIRECT=43]="REDIRECT",
t[t.RECORD=44]="RECORD",t[t.FLUSH=45]="FLUSH"})(g=W.METHODS||(W.METHODS={})),W.METHODS_HTTP=[g.DELETE,g.GET,g.HEAD,g.POST,g.PUT,g.CONNECT,g.OPTIONS,g.TRACE,g.COPY,g.LOCK,g.MKCOL,g.MOVE,g.PROPFIND,g.PROPPATCH,
g.SEARCH,g.UNLOCK,g.BIND,g.REBIND,g.UNBIND,g.ACL,g.REPORT,g.MKACTIVITY,g.CHECKOUT,g.MERGE,g["M-SEARCH"],g.NOTIFY,g.SUBSCRIBE,g.UNSUBSCRIBE,g.PATCH,g.PURGE,g.MKCALENDAR,g.LINK,g.UNLINK,g.PRI,g.SOURCE],
W.METHODS_ICE=[g.SOURCE],W.METHODS_RTSP=[g.OPTIONS,g.DESCRIBE,g.ANNOUNCE,g.SETUP,g.PLAY,g.PAUSE,g.TEARDOWN,g.GET_PARAMETER,g.SET_PARAMETER,g.REDIRECT,g.RECORD,g.FLUSH,g.GET,g.POST],W.METHOD_MAP=s.enumToMap(
g),W.H_METHOD_MAP={},Object.keys(W.METHOD_MAP).forEach(t=>{/^H/.test(t)&&(W.H_METHOD_MAP[t]=W.METHOD_MAP[t])});var p;(function(t){t[t.SAFE=0]="SAFE",t[t.SAFE_WITH_CB=1]="SAFE_WITH_CB",t[t.UNSAFE=2]="U\
NSAFE"})(p=W.FINISH||(W.FINISH={})),W.ALPHA=[];for(let t=65;t<=90;t++)W.ALPHA.push(String.fromCharCode(t)),W.ALPHA.push(String.fromCharCode(t+32));W.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},W.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},W.NUM=["0","1","2","3","4","5","6","7","8","9"],W.ALPHANUM=W.ALPHA.concat(W.NUM),W.MARK=["\
-","_",".","!","~","*","'","(",")"],W.USERINFO_CHARS=W.ALPHANUM.concat(W.MARK).concat(["%",";",":","&","=","+","$",","]),W.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(W.ALPHANUM),W.URL_CHAR=W.STRICT_URL_CHAR.concat(["	","\f"]);for(let t=128;t<=255;t++)W.URL_CHAR.push(t);W.HEX=W.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),W.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(W.ALPHANUM),W.TOKEN=W.STRICT_TOKEN.concat([" "]),W.HEADER_CHARS=["	"];for(let t=32;t<=
255;t++)t!==127&&W.HEADER_CHARS.push(t);W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS.filter(t=>t!==44),W.MAJOR=W.NUM_MAP,W.MINOR=W.MAJOR;var f;(function(t){t[t.GENERAL=0]="GENERAL",t[t.CONNECTION=1]="CONNE\
CTION",t[t.CONTENT_LENGTH=2]="CONTENT_LENGTH",t[t.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",t[t.UPGRADE=4]="UPGRADE",t[t.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",t[t.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",t[t.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(f=W.HEADER_STATE||(W.HEADER_STATE={})),W.SPECIAL_HEADERS={connection:f.CONNECTION,
"content-length":f.CONTENT_LENGTH,"proxy-connection":f.CONNECTION,"transfer-encoding":f.TRANSFER_ENCODING,upgrade:f.UPGRADE}}),63870:((T,W,e)=>{const{Buffer:s}=e(4573);T.exports=s.from("AGFzbQEAAAABJw\
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
FEVFAv","base64")}),53434:((T,W,e)=>{const{Buffer:s}=e(4573);T.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
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
ule",{value:!0}),W.enumToMap=void 0;function e(s){const k={};return Object.keys(s).forEach(y=>{const R=s[y];typeof R=="number"&&(k[y]=R)}),k}W.enumToMap=e}),47501:((T,W,e)=>{const{kClients:s}=e(36443),
k=e(57405),{kAgent:y,kMockAgentSet:R,kMockAgentGet:I,kDispatches:g,kIsMockActive:p,kNetConnect:f,kGetNetConnect:t,kOptions:Q,kFactory:c}=e(91117),r=e(47365),i=e(94004),{matchValue:l,buildMockOptions:a}=e(
53397),{InvalidArgumentError:d,UndiciError:C}=e(68707),m=e(30883),S=e(91529),b=e(56142);class F extends m{constructor(o){if(super(o),this[f]=!0,this[p]=!0,o?.agent&&typeof o.agent.dispatch!="function")
throw new d("Argument opts.agent must implement Agent");const A=o?.agent?o.agent:new k(o);this[y]=A,this[s]=A[s],this[Q]=a(o)}get(o){let A=this[I](o);return A||(A=this[c](o),this[R](o,A)),A}dispatch(o,A){
return this.get(o.origin),this[y].dispatch(o,A)}async close(){await this[y].close(),this[s].clear()}deactivate(){this[p]=!1}activate(){this[p]=!0}enableNetConnect(o){if(typeof o=="string"||typeof o=="\
function"||o instanceof RegExp)Array.isArray(this[f])?this[f].push(o):this[f]=[o];else if(typeof o>"u")this[f]=!0;else throw new d("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[f]=!1}get isMockActive(){return this[p]}[R](o,A){this[s].set(o,A)}[c](o){const A=Object.assign({agent:this},this[Q]);return this[Q]&&this[Q].connections===1?new r(o,A):new i(o,A)}[I](o){const A=this[s].
get(o);if(A)return A;if(typeof o!="string"){const h=this[c]("http://localhost:9999");return this[R](o,h),h}for(const[h,n]of Array.from(this[s]))if(n&&typeof h!="string"&&l(h,o)){const u=this[c](o);return this[R](
o,u),u[g]=n[g],u}}[t](){return this[f]}pendingInterceptors(){const o=this[s];return Array.from(o.entries()).flatMap(([A,h])=>h[g].map(n=>({...n,origin:A}))).filter(({pending:A})=>A)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:o=new b}={}){const A=this.pendingInterceptors();if(A.length===0)return;const h=new S("interceptor","interceptors").pluralize(A.length);throw new C(`
${h.count} ${h.noun} ${h.is} pending:

${o.format(A)}
`.trim())}}T.exports=F}),47365:((T,W,e)=>{const{promisify:s}=e(57975),k=e(23701),{buildMockDispatch:y}=e(53397),{kDispatches:R,kMockAgent:I,kClose:g,kOriginalClose:p,kOrigin:f,kOriginalDispatch:t,kConnected:Q}=e(
91117),{MockInterceptor:c}=e(31511),r=e(36443),{InvalidArgumentError:i}=e(68707);class l extends k{constructor(d,C){if(super(d,C),!C||!C.agent||typeof C.agent.dispatch!="function")throw new i("Argumen\
t opts.agent must implement Agent");this[I]=C.agent,this[f]=d,this[R]=[],this[Q]=1,this[t]=this.dispatch,this[p]=this.close.bind(this),this.dispatch=y.call(this),this.close=this[g]}get[r.kConnected](){
return this[Q]}intercept(d){return new c(d,this[R])}async[g](){await s(this[p])(),this[Q]=0,this[I][r.kClients].delete(this[f])}}T.exports=l}),52429:((T,W,e)=>{const{UndiciError:s}=e(68707),k=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class y extends s{constructor(I){super(I),Error.captureStackTrace(this,y),this.name="MockNotMatchedError",this.message=I||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](I){return I&&I[k]===!0}[k]=!0}T.exports={MockNotMatchedError:y}}),31511:((T,W,e)=>{const{getResponseData:s,
buildKey:k,addMockDispatch:y}=e(53397),{kDispatches:R,kDispatchKey:I,kDefaultHeaders:g,kDefaultTrailers:p,kContentLength:f,kMockDispatch:t}=e(91117),{InvalidArgumentError:Q}=e(68707),{buildURL:c}=e(3440);
class r{constructor(a){this[t]=a}delay(a){if(typeof a!="number"||!Number.isInteger(a)||a<=0)throw new Q("waitInMs must be a valid integer > 0");return this[t].delay=a,this}persist(){return this[t].persist=
!0,this}times(a){if(typeof a!="number"||!Number.isInteger(a)||a<=0)throw new Q("repeatTimes must be a valid integer > 0");return this[t].times=a,this}}class i{constructor(a,d){if(typeof a!="object")throw new Q(
"opts must be an object");if(typeof a.path>"u")throw new Q("opts.path must be defined");if(typeof a.method>"u"&&(a.method="GET"),typeof a.path=="string")if(a.query)a.path=c(a.path,a.query);else{const C=new URL(
a.path,"data://");a.path=C.pathname+C.search}typeof a.method=="string"&&(a.method=a.method.toUpperCase()),this[I]=k(a),this[R]=d,this[g]={},this[p]={},this[f]=!1}createMockScopeDispatchData({statusCode:a,
data:d,responseOptions:C}){const m=s(d),S=this[f]?{"content-length":m.length}:{},b={...this[g],...S,...C.headers},F={...this[p],...C.trailers};return{statusCode:a,data:d,headers:b,trailers:F}}validateReplyParameters(a){
if(typeof a.statusCode>"u")throw new Q("statusCode must be defined");if(typeof a.responseOptions!="object"||a.responseOptions===null)throw new Q("responseOptions must be an object")}reply(a){if(typeof a==
"function"){const S=F=>{const U=a(F);if(typeof U!="object"||U===null)throw new Q("reply options callback must return an object");const o={data:"",responseOptions:{},...U};return this.validateReplyParameters(
o),{...this.createMockScopeDispatchData(o)}},b=y(this[R],this[I],S);return new r(b)}const d={statusCode:a,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(d);const C=this.createMockScopeDispatchData(d),m=y(this[R],this[I],C);return new r(m)}replyWithError(a){if(typeof a>"u")throw new Q("error must be defined");const d=y(this[R],
this[I],{error:a});return new r(d)}defaultReplyHeaders(a){if(typeof a>"u")throw new Q("headers must be defined");return this[g]=a,this}defaultReplyTrailers(a){if(typeof a>"u")throw new Q("trailers mus\
t be defined");return this[p]=a,this}replyContentLength(){return this[f]=!0,this}}T.exports.MockInterceptor=i,T.exports.MockScope=r}),94004:((T,W,e)=>{const{promisify:s}=e(57975),k=e(30628),{buildMockDispatch:y}=e(
53397),{kDispatches:R,kMockAgent:I,kClose:g,kOriginalClose:p,kOrigin:f,kOriginalDispatch:t,kConnected:Q}=e(91117),{MockInterceptor:c}=e(31511),r=e(36443),{InvalidArgumentError:i}=e(68707);class l extends k{constructor(d,C){
if(super(d,C),!C||!C.agent||typeof C.agent.dispatch!="function")throw new i("Argument opts.agent must implement Agent");this[I]=C.agent,this[f]=d,this[R]=[],this[Q]=1,this[t]=this.dispatch,this[p]=this.
close.bind(this),this.dispatch=y.call(this),this.close=this[g]}get[r.kConnected](){return this[Q]}intercept(d){return new c(d,this[R])}async[g](){await s(this[p])(),this[Q]=0,this[I][r.kClients].delete(
this[f])}}T.exports=l}),91117:(T=>{T.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((T,W,e)=>{const{MockNotMatchedError:s}=e(52429),{kDispatches:k,kMockAgent:y,kOriginalDispatch:R,kOrigin:I,
kGetNetConnect:g}=e(91117),{buildURL:p}=e(3440),{STATUS_CODES:f}=e(37067),{types:{isPromise:t}}=e(57975);function Q(E,B){return typeof E=="string"?E===B:E instanceof RegExp?E.test(B):typeof E=="functi\
on"?E(B)===!0:!1}function c(E){return Object.fromEntries(Object.entries(E).map(([B,D])=>[B.toLocaleLowerCase(),D]))}function r(E,B){if(Array.isArray(E)){for(let D=0;D<E.length;D+=2)if(E[D].toLocaleLowerCase()===
B.toLocaleLowerCase())return E[D+1];return}else return typeof E.get=="function"?E.get(B):c(E)[B.toLocaleLowerCase()]}function i(E){const B=E.slice(),D=[];for(let L=0;L<B.length;L+=2)D.push([B[L],B[L+1]]);
return Object.fromEntries(D)}function l(E,B){if(typeof E.headers=="function")return Array.isArray(B)&&(B=i(B)),E.headers(B?c(B):{});if(typeof E.headers>"u")return!0;if(typeof B!="object"||typeof E.headers!=
"object")return!1;for(const[D,L]of Object.entries(E.headers)){const Y=r(B,D);if(!Q(L,Y))return!1}return!0}function a(E){if(typeof E!="string")return E;const B=E.split("?");if(B.length!==2)return E;const D=new URLSearchParams(
B.pop());return D.sort(),[...B,D.toString()].join("?")}function d(E,{path:B,method:D,body:L,headers:Y}){const v=Q(E.path,B),x=Q(E.method,D),K=typeof E.body<"u"?Q(E.body,L):!0,ne=l(E,Y);return v&&x&&K&&
ne}function C(E){return Buffer.isBuffer(E)||E instanceof Uint8Array||E instanceof ArrayBuffer?E:typeof E=="object"?JSON.stringify(E):E.toString()}function m(E,B){const D=B.query?p(B.path,B.query):B.path,
L=typeof D=="string"?a(D):D;let Y=E.filter(({consumed:v})=>!v).filter(({path:v})=>Q(a(v),L));if(Y.length===0)throw new s(`Mock dispatch not matched for path '${L}'`);if(Y=Y.filter(({method:v})=>Q(v,B.
method)),Y.length===0)throw new s(`Mock dispatch not matched for method '${B.method}' on path '${L}'`);if(Y=Y.filter(({body:v})=>typeof v<"u"?Q(v,B.body):!0),Y.length===0)throw new s(`Mock dispatch no\
t matched for body '${B.body}' on path '${L}'`);if(Y=Y.filter(v=>l(v,B.headers)),Y.length===0){const v=typeof B.headers=="object"?JSON.stringify(B.headers):B.headers;throw new s(`Mock dispatch not mat\
ched for headers '${v}' on path '${L}'`)}return Y[0]}function S(E,B,D){const L={timesInvoked:0,times:1,persist:!1,consumed:!1},Y=typeof D=="function"?{callback:D}:{...D},v={...L,...B,pending:!0,data:{
error:null,...Y}};return E.push(v),v}function b(E,B){const D=E.findIndex(L=>L.consumed?d(L,B):!1);D!==-1&&E.splice(D,1)}function F(E){const{path:B,method:D,body:L,headers:Y,query:v}=E;return{path:B,method:D,
body:L,headers:Y,query:v}}function U(E){const B=Object.keys(E),D=[];for(let L=0;L<B.length;++L){const Y=B[L],v=E[Y],x=Buffer.from(`${Y}`);if(Array.isArray(v))for(let K=0;K<v.length;++K)D.push(x,Buffer.
from(`${v[K]}`));else D.push(x,Buffer.from(`${v}`))}return D}function o(E){return f[E]||"unknown"}async function A(E){const B=[];for await(const D of E)B.push(D);return Buffer.concat(B).toString("utf8")}
function h(E,B){const D=F(E),L=m(this[k],D);L.timesInvoked++,L.data.callback&&(L.data={...L.data,...L.data.callback(E)});const{data:{statusCode:Y,data:v,headers:x,trailers:K,error:ne},delay:G,persist:N}=L,
{timesInvoked:H,times:J}=L;if(L.consumed=!N&&H>=J,L.pending=H<J,ne!==null)return b(this[k],D),B.onError(ne),!0;typeof G=="number"&&G>0?setTimeout(()=>{z(this[k])},G):z(this[k]);function z(ie,te=v){const q=Array.
isArray(E.headers)?i(E.headers):E.headers,ae=typeof te=="function"?te({...E,headers:q}):te;if(t(ae)){ae.then(Ee=>z(ie,Ee));return}const j=C(ae),xe=U(x),Me=U(K);B.onConnect?.(Ee=>B.onError(Ee),null),B.
onHeaders?.(Y,xe,_,o(Y)),B.onData?.(Buffer.from(j)),B.onComplete?.(Me),b(ie,D)}function _(){}return!0}function n(){const E=this[y],B=this[I],D=this[R];return function(Y,v){if(E.isMockActive)try{h.call(
this,Y,v)}catch(x){if(x instanceof s){const K=E[g]();if(K===!1)throw new s(`${x.message}: subsequent request to origin ${B} was not allowed (net.connect disabled)`);if(u(K,B))D.call(this,Y,v);else throw new s(
`${x.message}: subsequent request to origin ${B} was not allowed (net.connect is not enabled for this origin)`)}else throw x}else D.call(this,Y,v)}}function u(E,B){const D=new URL(B);return E===!0?!0:
!!(Array.isArray(E)&&E.some(L=>Q(L,D.host)))}function w(E){if(E){const{agent:B,...D}=E;return D}}T.exports={getResponseData:C,getMockDispatch:m,addMockDispatch:S,deleteMockDispatch:b,buildKey:F,generateKeyValues:U,
matchValue:Q,getResponse:A,getStatusText:o,mockDispatch:h,buildMockDispatch:n,checkNetConnect:u,buildMockOptions:w,getHeaderByName:r,buildHeadersFromArray:i}}),56142:((T,W,e)=>{const{Transform:s}=e(57075),
{Console:k}=e(37540),y=process.versions.icu?"\u2705":"Y ",R=process.versions.icu?"\u274C":"N ";T.exports=class{constructor({disableColors:g}={}){this.transform=new s({transform(p,f,t){t(null,p)}}),this.
logger=new k({stdout:this.transform,inspectOptions:{colors:!g&&!process.env.CI}})}format(g){const p=g.map(({method:f,path:t,data:{statusCode:Q},persist:c,times:r,timesInvoked:i,origin:l})=>({Method:f,
Origin:l,Path:t,"Status code":Q,Persistent:c?y:R,Invocations:i,Remaining:c?1/0:r-i}));return this.logger.table(p),this.transform.read().toString()}}}),91529:(T=>{const W={pronoun:"it",is:"is",was:"was",
this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};T.exports=class{constructor(k,y){this.singular=k,this.plural=y}pluralize(k){const y=k===1,R=y?W:e,I=y?this.singular:this.plural;return{
...R,count:k,noun:I}}}}),96603:(T=>{let W=0;const e=1e3,s=(e>>1)-1;let k;const y=Symbol("kFastTimer"),R=[],I=-2,g=-1,p=0,f=1;function t(){W+=s;let r=0,i=R.length;for(;r<i;){const l=R[r];l._state===p?(l.
_idleStart=W-s,l._state=f):l._state===f&&W>=l._idleStart+l._idleTimeout&&(l._state=g,l._idleStart=-1,l._onTimeout(l._timerArg)),l._state===g?(l._state=I,--i!==0&&(R[r]=R[i])):++r}R.length=i,R.length!==
0&&Q()}function Q(){k?k.refresh():(clearTimeout(k),k=setTimeout(t,s),k.unref&&k.unref())}class c{[y]=!0;_state=I;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(i,l,a){this._onTimeout=i,
this._idleTimeout=l,this._timerArg=a,this.refresh()}refresh(){this._state===I&&R.push(this),(!k||R.length===1)&&Q(),this._state=p}clear(){this._state=g,this._idleStart=-1}}T.exports={setTimeout(r,i,l){
return i<=e?setTimeout(r,i,l):new c(r,i,l)},clearTimeout(r){r[y]?r.clear():clearTimeout(r)},setFastTimeout(r,i,l){return new c(r,i,l)},clearFastTimeout(r){r.clear()},now(){return W},tick(r=0){W+=r-e+1,
t(),t()},reset(){W=0,R.length=0,clearTimeout(k),k=null},kFastTimer:y}}),89634:((T,W,e)=>{const{kConstruct:s}=e(20109),{urlEquals:k,getFieldValues:y}=e(76798),{kEnumerableProperty:R,isDisturbed:I}=e(3440),
{webidl:g}=e(45893),{Response:p,cloneResponse:f,fromInnerResponse:t}=e(99051),{Request:Q,fromInnerRequest:c}=e(9967),{kState:r}=e(93627),{fetching:i}=e(54398),{urlIsHttpHttpsScheme:l,createDeferredPromise:a,
readAllBytes:d}=e(73168),C=e(34589);class m{#e;constructor(){arguments[0]!==s&&g.illegalConstructor(),g.util.markAsUncloneable(this),this.#e=arguments[1]}async match(F,U={}){g.brandCheck(this,m);const o="\
Cache.match";g.argumentLengthCheck(arguments,1,o),F=g.converters.RequestInfo(F,o,"request"),U=g.converters.CacheQueryOptions(U,o,"options");const A=this.#s(F,U,1);if(A.length!==0)return A[0]}async matchAll(F=void 0,U={}){
g.brandCheck(this,m);const o="Cache.matchAll";return F!==void 0&&(F=g.converters.RequestInfo(F,o,"request")),U=g.converters.CacheQueryOptions(U,o,"options"),this.#s(F,U)}async add(F){g.brandCheck(this,
m);const U="Cache.add";g.argumentLengthCheck(arguments,1,U),F=g.converters.RequestInfo(F,U,"request");const o=[F];return await this.addAll(o)}async addAll(F){g.brandCheck(this,m);const U="Cache.addAll";
g.argumentLengthCheck(arguments,1,U);const o=[],A=[];for(let L of F){if(L===void 0)throw g.errors.conversionFailed({prefix:U,argument:"Argument 1",types:["undefined is not allowed"]});if(L=g.converters.
RequestInfo(L),typeof L=="string")continue;const Y=L[r];if(!l(Y.url)||Y.method!=="GET")throw g.errors.exception({header:U,message:"Expected http/s scheme when method is not GET."})}const h=[];for(const L of F){
const Y=new Q(L)[r];if(!l(Y.url))throw g.errors.exception({header:U,message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",A.push(Y);const v=a();h.push(i({request:Y,processResponse(x){
if(x.type==="error"||x.status===206||x.status<200||x.status>299)v.reject(g.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(x.headersList.
contains("vary")){const K=y(x.headersList.get("vary"));for(const ne of K)if(ne==="*"){v.reject(g.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const G of h)G.abort();
return}}},processResponseEndOfBody(x){if(x.aborted){v.reject(new DOMException("aborted","AbortError"));return}v.resolve(x)}})),o.push(v.promise)}const u=await Promise.all(o),w=[];let E=0;for(const L of u){
const Y={type:"put",request:A[E],response:L};w.push(Y),E++}const B=a();let D=null;try{this.#t(w)}catch(L){D=L}return queueMicrotask(()=>{D===null?B.resolve(void 0):B.reject(D)}),B.promise}async put(F,U){
g.brandCheck(this,m);const o="Cache.put";g.argumentLengthCheck(arguments,2,o),F=g.converters.RequestInfo(F,o,"request"),U=g.converters.Response(U,o,"response");let A=null;if(F instanceof Q?A=F[r]:A=new Q(
F)[r],!l(A.url)||A.method!=="GET")throw g.errors.exception({header:o,message:"Expected an http/s scheme when method is not GET"});const h=U[r];if(h.status===206)throw g.errors.exception({header:o,message:"\
Got 206 status"});if(h.headersList.contains("vary")){const Y=y(h.headersList.get("vary"));for(const v of Y)if(v==="*")throw g.errors.exception({header:o,message:"Got * vary field value"})}if(h.body&&(I(
h.body.stream)||h.body.stream.locked))throw g.errors.exception({header:o,message:"Response body is locked or disturbed"});const n=f(h),u=a();if(h.body!=null){const v=h.body.stream.getReader();d(v).then(
u.resolve,u.reject)}else u.resolve(void 0);const w=[],E={type:"put",request:A,response:n};w.push(E);const B=await u.promise;n.body!=null&&(n.body.source=B);const D=a();let L=null;try{this.#t(w)}catch(Y){
L=Y}return queueMicrotask(()=>{L===null?D.resolve():D.reject(L)}),D.promise}async delete(F,U={}){g.brandCheck(this,m);const o="Cache.delete";g.argumentLengthCheck(arguments,1,o),F=g.converters.RequestInfo(
F,o,"request"),U=g.converters.CacheQueryOptions(U,o,"options");let A=null;if(F instanceof Q){if(A=F[r],A.method!=="GET"&&!U.ignoreMethod)return!1}else C(typeof F=="string"),A=new Q(F)[r];const h=[],n={
type:"delete",request:A,options:U};h.push(n);const u=a();let w=null,E;try{E=this.#t(h)}catch(B){w=B}return queueMicrotask(()=>{w===null?u.resolve(!!E?.length):u.reject(w)}),u.promise}async keys(F=void 0,U={}){
g.brandCheck(this,m);const o="Cache.keys";F!==void 0&&(F=g.converters.RequestInfo(F,o,"request")),U=g.converters.CacheQueryOptions(U,o,"options");let A=null;if(F!==void 0)if(F instanceof Q){if(A=F[r],
A.method!=="GET"&&!U.ignoreMethod)return[]}else typeof F=="string"&&(A=new Q(F)[r]);const h=a(),n=[];if(F===void 0)for(const u of this.#e)n.push(u[0]);else{const u=this.#A(A,U);for(const w of u)n.push(
w[0])}return queueMicrotask(()=>{const u=[];for(const w of n){const E=c(w,new AbortController().signal,"immutable");u.push(E)}h.resolve(Object.freeze(u))}),h.promise}#t(F){const U=this.#e,o=[...U],A=[],
h=[];try{for(const n of F){if(n.type!=="delete"&&n.type!=="put")throw g.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(n.type==="\
delete"&&n.response!=null)throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(n.request,n.options,A).length)throw new DOMException(
"???","InvalidStateError");let u;if(n.type==="delete"){if(u=this.#A(n.request,n.options),u.length===0)return[];for(const w of u){const E=U.indexOf(w);C(E!==-1),U.splice(E,1)}}else if(n.type==="put"){if(n.
response==null)throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const w=n.request;if(!l(w.url))throw g.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.method!=="GET")throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(n.options!=null)
throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});u=this.#A(n.request);for(const E of u){const B=U.indexOf(E);C(B!==-1),U.splice(B,1)}U.push([n.request,
n.response]),A.push([n.request,n.response])}h.push([n.request,n.response])}return h}catch(n){throw this.#e.length=0,this.#e=o,n}}#A(F,U,o){const A=[],h=o??this.#e;for(const n of h){const[u,w]=n;this.#n(
F,u,w,U)&&A.push(n)}return A}#n(F,U,o=null,A){const h=new URL(F.url),n=new URL(U.url);if(A?.ignoreSearch&&(n.search="",h.search=""),!k(h,n,!0))return!1;if(o==null||A?.ignoreVary||!o.headersList.contains(
"vary"))return!0;const u=y(o.headersList.get("vary"));for(const w of u){if(w==="*")return!1;const E=U.headersList.get(w),B=F.headersList.get(w);if(E!==B)return!1}return!0}#s(F,U,o=1/0){let A=null;if(F!==
void 0)if(F instanceof Q){if(A=F[r],A.method!=="GET"&&!U.ignoreMethod)return[]}else typeof F=="string"&&(A=new Q(F)[r]);const h=[];if(F===void 0)for(const u of this.#e)h.push(u[1]);else{const u=this.#A(
A,U);for(const w of u)h.push(w[1])}const n=[];for(const u of h){const w=t(u,"immutable");if(n.push(w.clone()),n.length>=o)break}return Object.freeze(n)}}Object.defineProperties(m.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:R,matchAll:R,add:R,addAll:R,put:R,delete:R,keys:R});const S=[{key:"ignoreSearch",converter:g.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:g.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:g.converters.boolean,defaultValue:()=>!1}];g.converters.CacheQueryOptions=g.dictionaryConverter(S),g.converters.MultiCacheQueryOptions=
g.dictionaryConverter([...S,{key:"cacheName",converter:g.converters.DOMString}]),g.converters.Response=g.interfaceConverter(p),g.converters["sequence<RequestInfo>"]=g.sequenceConverter(g.converters.RequestInfo),
T.exports={Cache:m}}),3245:((T,W,e)=>{const{kConstruct:s}=e(20109),{Cache:k}=e(89634),{webidl:y}=e(45893),{kEnumerableProperty:R}=e(3440);class I{#e=new Map;constructor(){arguments[0]!==s&&y.illegalConstructor(),
y.util.markAsUncloneable(this)}async match(p,f={}){if(y.brandCheck(this,I),y.argumentLengthCheck(arguments,1,"CacheStorage.match"),p=y.converters.RequestInfo(p),f=y.converters.MultiCacheQueryOptions(f),
f.cacheName!=null){if(this.#e.has(f.cacheName)){const t=this.#e.get(f.cacheName);return await new k(s,t).match(p,f)}}else for(const t of this.#e.values()){const c=await new k(s,t).match(p,f);if(c!==void 0)
return c}}async has(p){y.brandCheck(this,I);const f="CacheStorage.has";return y.argumentLengthCheck(arguments,1,f),p=y.converters.DOMString(p,f,"cacheName"),this.#e.has(p)}async open(p){y.brandCheck(this,
I);const f="CacheStorage.open";if(y.argumentLengthCheck(arguments,1,f),p=y.converters.DOMString(p,f,"cacheName"),this.#e.has(p)){const Q=this.#e.get(p);return new k(s,Q)}const t=[];return this.#e.set(
p,t),new k(s,t)}async delete(p){y.brandCheck(this,I);const f="CacheStorage.delete";return y.argumentLengthCheck(arguments,1,f),p=y.converters.DOMString(p,f,"cacheName"),this.#e.delete(p)}async keys(){
return y.brandCheck(this,I),[...this.#e.keys()]}}Object.defineProperties(I.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:R,has:R,open:R,delete:R,keys:R}),T.exports={CacheStorage:I}}),
20109:((T,W,e)=>{T.exports={kConstruct:e(36443).kConstruct}}),76798:((T,W,e)=>{const s=e(34589),{URLSerializer:k}=e(51900),{isValidHeaderName:y}=e(73168);function R(g,p,f=!1){const t=k(g,f),Q=k(p,f);return t===
Q}function I(g){s(g!==null);const p=[];for(let f of g.split(","))f=f.trim(),y(f)&&p.push(f);return p}T.exports={urlEquals:R,getFieldValues:I}}),71276:(T=>{T.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((T,W,e)=>{const{parseSetCookie:s}=e(11978),{stringify:k}=e(57797),{webidl:y}=e(45893),{Headers:R}=e(60660);function I(t){y.argumentLengthCheck(arguments,1,"getCookies"),y.brandCheck(t,R,{strict:!1});
const Q=t.get("cookie"),c={};if(!Q)return c;for(const r of Q.split(";")){const[i,...l]=r.split("=");c[i.trim()]=l.join("=")}return c}function g(t,Q,c){y.brandCheck(t,R,{strict:!1});const r="deleteCook\
ie";y.argumentLengthCheck(arguments,2,r),Q=y.converters.DOMString(Q,r,"name"),c=y.converters.DeleteCookieAttributes(c),f(t,{name:Q,value:"",expires:new Date(0),...c})}function p(t){y.argumentLengthCheck(
arguments,1,"getSetCookies"),y.brandCheck(t,R,{strict:!1});const Q=t.getSetCookie();return Q?Q.map(c=>s(c)):[]}function f(t,Q){y.argumentLengthCheck(arguments,2,"setCookie"),y.brandCheck(t,R,{strict:!1}),
Q=y.converters.Cookie(Q);const c=k(Q);c&&t.append("Set-Cookie",c)}y.converters.DeleteCookieAttributes=y.dictionaryConverter([{converter:y.nullableConverter(y.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:y.nullableConverter(y.converters.DOMString),key:"domain",defaultValue:()=>null}]),y.converters.Cookie=y.dictionaryConverter([{converter:y.converters.DOMString,key:"name"},{converter:y.converters.
DOMString,key:"value"},{converter:y.nullableConverter(t=>typeof t=="number"?y.converters["unsigned long long"](t):new Date(t)),key:"expires",defaultValue:()=>null},{converter:y.nullableConverter(y.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.boolean),key:"secure",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:y.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:y.sequenceConverter(y.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),T.exports=
{getCookies:I,deleteCookie:g,getSetCookies:p,setCookie:f}}),11978:((T,W,e)=>{const{maxNameValuePairSize:s,maxAttributeValueSize:k}=e(71276),{isCTLExcludingHtab:y}=e(57797),{collectASequenceOfCodePointsFast:R}=e(
51900),I=e(34589);function g(f){if(y(f))return null;let t="",Q="",c="",r="";if(f.includes(";")){const i={position:0};t=R(";",f,i),Q=f.slice(i.position)}else t=f;if(!t.includes("="))r=t;else{const i={position:0};
c=R("=",t,i),r=t.slice(i.position+1)}return c=c.trim(),r=r.trim(),c.length+r.length>s?null:{name:c,value:r,...p(Q)}}function p(f,t={}){if(f.length===0)return t;I(f[0]===";"),f=f.slice(1);let Q="";f.includes(
";")?(Q=R(";",f,{position:0}),f=f.slice(Q.length)):(Q=f,f="");let c="",r="";if(Q.includes("=")){const l={position:0};c=R("=",Q,l),r=Q.slice(l.position+1)}else c=Q;if(c=c.trim(),r=r.trim(),r.length>k)return p(
f,t);const i=c.toLowerCase();if(i==="expires"){const l=new Date(r);t.expires=l}else if(i==="max-age"){const l=r.charCodeAt(0);if((l<48||l>57)&&r[0]!=="-"||!/^\d+$/.test(r))return p(f,t);const a=Number(
r);t.maxAge=a}else if(i==="domain"){let l=r;l[0]==="."&&(l=l.slice(1)),l=l.toLowerCase(),t.domain=l}else if(i==="path"){let l="";r.length===0||r[0]!=="/"?l="/":l=r,t.path=l}else if(i==="secure")t.secure=
!0;else if(i==="httponly")t.httpOnly=!0;else if(i==="samesite"){const l=r.toLowerCase();l==="none"?t.sameSite="None":l==="strict"?t.sameSite="Strict":l==="lax"&&(t.sameSite="Lax")}else t.unparsed??=[],
t.unparsed.push(`${c}=${r}`);return p(f,t)}T.exports={parseSetCookie:g,parseUnparsedAttributes:p}}),57797:(T=>{function W(c){for(let r=0;r<c.length;++r){const i=c.charCodeAt(r);if(i>=0&&i<=8||i>=10&&i<=
31||i===127)return!0}return!1}function e(c){for(let r=0;r<c.length;++r){const i=c.charCodeAt(r);if(i<33||i>126||i===34||i===40||i===41||i===60||i===62||i===64||i===44||i===59||i===58||i===92||i===47||
i===91||i===93||i===63||i===61||i===123||i===125)throw new Error("Invalid cookie name")}}function s(c){let r=c.length,i=0;if(c[0]==='"'){if(r===1||c[r-1]!=='"')throw new Error("Invalid cookie value");
--r,++i}for(;i<r;){const l=c.charCodeAt(i++);if(l<33||l>126||l===34||l===44||l===59||l===92)throw new Error("Invalid cookie value")}}function k(c){for(let r=0;r<c.length;++r){const i=c.charCodeAt(r);if(i<
32||i>126||i===59)throw new Error("Invalid cookie path")}}function y(c){return c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122}function R(c){if(c===" ")return;if(c.length>255)throw new Error("Invalid cookie\
 domain");let r=0;for(let i=0;i<c.length;++i){const l=c.charCodeAt(i);if(l===46){if(r===0)throw new Error("Invalid cookie domain");if(c.charCodeAt(i-1)===45)throw new Error("Invalid cookie domain");r=
0;continue}if(r===0&&!y(l))throw new Error("Invalid cookie domain");if(!y(l)&&l!==45)throw new Error("Invalid cookie domain");if(++r>63)throw new Error("Invalid cookie domain")}if(r===0||c.charCodeAt(
c.length-1)===45)throw new Error("Invalid cookie domain")}const I=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],g=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],p=Array(61).fill(
0).map((c,r)=>r.toString().padStart(2,"0"));function f(c){return typeof c=="number"&&(c=new Date(c)),`${I[c.getUTCDay()]}, ${p[c.getUTCDate()]} ${g[c.getUTCMonth()]} ${c.getUTCFullYear()} ${p[c.getUTCHours()]}\
:${p[c.getUTCMinutes()]}:${p[c.getUTCSeconds()]} GMT`}function t(c){if(c<0)throw new Error("Invalid cookie max-age")}function Q(c){if(c.name.length===0)return null;e(c.name),s(c.value);const r=[`${c.name}\
=${c.value}`];c.name.startsWith("__Secure-")&&(c.secure=!0),c.name.startsWith("__Host-")&&(c.secure=!0,c.domain=null,c.path="/"),c.secure&&r.push("Secure"),c.httpOnly&&r.push("HttpOnly"),typeof c.maxAge==
"number"&&(t(c.maxAge),r.push(`Max-Age=${c.maxAge}`)),c.domain&&(R(c.domain),r.push(`Domain=${c.domain}`)),c.path&&(k(c.path),r.push(`Path=${c.path}`)),c.expires&&c.expires.toString()!=="Invalid Date"&&
r.push(`Expires=${f(c.expires)}`),c.sameSite&&r.push(`SameSite=${c.sameSite}`);for(const i of c.unparsed){if(!i.includes("="))throw new Error("Invalid unparsed");const[l,...a]=i.split("="),d=l.trim(),
C=a.join("=");e(d),s(C),r.push(`${d}=${C}`)}return r.join("; ")}T.exports={isCTLExcludingHtab:W,validateCookieName:e,validateCookiePath:k,validateCookieValue:s,toIMFDate:f,stringify:Q}}),24031:((T,W,e)=>{
const s=e(4573),{Transform:k}=e(57075),{isASCIINumber:y,isValidLastEventId:R}=e(94811),I=[239,187,191],g=10,p=13,f=58,t=32,Q=s.kStringMaxLength,c=Buffer.from("data"),r=Buffer.from("event"),i=Buffer.from(
"id"),l=Buffer.from("retry"),a=1024,d=131072,C=128;function m(o,A){if(A>=o.length)return!1;for(let h=A;h<o.length;h++)if(o[h]<48||o[h]>57)return!1;return!0}function S(o,A){for(let h=A;h<o.length;h++)if(o[h]===
0)return!1;return!0}function b(o,A,h){if(A!==h.length)return!1;for(let n=0;n<A;n++)if(o[n]!==h[n])return!1;return!0}function F(){const o=new Error("EventSource message size exceeded");return o.aborted=
!1,o}class U extends k{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){A.readableObjectMode=!0,super(A),this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??Q;const h=this.maxEventSize>0?
Math.min(d,Math.max(a,Math.floor(this.maxEventSize/C))):0;this.maxDataLines=h,this.maxBufferedChunks=h,A.push&&(this.push=A.push)}_transform(A,h,n){if(A.length===0){n();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&A[0]!==g&&A[0]!==p){n(F());return}if(this.chunks.push(A),this.checkBOM&&this.handleBOM()){n();return}for(;this.hasCurrentByte();){const u=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(u===g){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(u===g||u===p){u===p&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(u===g||u===p){u===p&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){n(w);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){n(F());return}this.advanceCursor()}n()}_destroy(A,h){this.chunks.length=0,this.clearEvent(),
super._destroy(A,h)}parseLine(A,h){if(A.length===0)return;const n=A.indexOf(f);if(n===0)return;let u=A.length,w=A.length;if(n!==-1&&(u=n,w=n+1,A[w]===t&&++w),b(A,u,c)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw F();const E=A.length-w,B=this.eventFieldSizes.data+(h.data===void 0?0:1)+E;this.setEventFieldSize("data",B);const D=A.toString("utf8",w);h.data===void 0?h.data=D:h.data+=`
${D}`,this.dataLineCount++;return}if(b(A,u,l)){m(A,w)&&(this.setEventFieldSize("retry",A.length-w),h.retry=A.toString("utf8",w));return}if(b(A,u,i)){S(A,w)&&(this.setEventFieldSize("id",A.length-w),h.
id=A.toString("utf8",w));return}b(A,u,r)&&w<A.length&&(this.setEventFieldSize("event",A.length-w),h.event=A.toString("utf8",w))}setEventFieldSize(A,h){const n=this.eventSize-this.eventFieldSizes[A]+h;
if(this.maxEventSize>0&&n>this.maxEventSize)throw F();this.eventSize=n,this.eventFieldSizes[A]=h}processEvent(A){A.retry&&y(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id&&R(A.id)&&
(this.state.lastEventId=A.id),A.data!==void 0&&this.push({type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const A=this.lineChunkIndex;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const A=[];let h=0;for(let n=this.lineChunkIndex;n<=this.chunkIndex;n++){const u=this.chunks[n],w=n===this.lineChunkIndex?this.linePos:0,E=n===this.chunkIndex?this.pos:u.length,B=u.subarray(w,E);
h+=B.length,A.push(B)}return Buffer.concat(A,h)}peekBufferedByte(A){let h=this.lineChunkIndex,n=this.linePos;for(;h<this.chunks.length;){const u=this.chunks[h],w=u.length-n;if(A<w)return u[n+A];A-=w,h++,
n=0}}discardLeadingBytes(A){for(;A>0&&this.lineChunkIndex<this.chunks.length;){const n=this.chunks[this.lineChunkIndex].length-this.linePos;A<n?(this.linePos+=A,A=0):(A-=n,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const A=this.peekBufferedByte(0),h=this.peekBufferedByte(1),n=this.peekBufferedByte(2);return h===void 0?
(A===I[0]||(this.checkBOM=!1),!0):n===void 0?A===I[0]&&h===I[1]?!0:(this.checkBOM=!1,!1):(A===I[0]&&h===I[1]&&n===I[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}T.exports=
{EventSourceStream:U}}),21238:((T,W,e)=>{const{pipeline:s}=e(57075),{fetching:k}=e(54398),{makeRequest:y}=e(9967),{webidl:R}=e(45893),{EventSourceStream:I}=e(24031),{parseMIMEType:g}=e(51900),{createFastMessageEvent:p}=e(
15188),{isNetworkError:f}=e(99051),{delay:t}=e(94811),{kEnumerableProperty:Q}=e(3440),{environmentSettingsObject:c}=e(73168),{getGlobalDispatcher:r}=e(32581);let i=!1;const l=3e3,a=0,d=1,C=2,m="anonym\
ous",S="use-credentials";class b extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=a;#s=null;#r=null;#o;#i;constructor(o,A={}){super(),R.util.markAsUncloneable(this);const h="\
EventSource constructor";R.argumentLengthCheck(arguments,1,h),i||(i=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),o=R.converters.USVString(
o,h,"url"),A=R.converters.EventSourceInitDict(A,h,"eventSourceInitDict"),this.#o=A.dispatcher,this.#i={lastEventId:"",reconnectionTime:l};const n=c;let u;try{u=new URL(o,n.settingsObject.baseUrl),this.#i.
origin=u.origin}catch(B){throw new DOMException(B,"SyntaxError")}this.#t=u.href;let w=m;A.withCredentials&&(w=S,this.#A=!0);const E={redirect:"follow",keepalive:!0,mode:"cors",credentials:w==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};E.client=c.settingsObject,E.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],E.cache="no-store",E.initiator="other",E.urlList=[new URL(
this.#t)],this.#s=y(E),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===C)return;this.#n=a;const o={request:this.#s,dispatcher:this.#o},
A=h=>{f(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};o.processResponseEndOfBody=A,o.processResponse=h=>{if(f(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const n=h.headersList.get("content-type",!0),u=n!==null?g(n):"failure",w=u!=="failure"&&u.essence==="text/event-stream";if(h.status!==200||w===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=d,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const E=new I({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:B=>{this.dispatchEvent(p(B.type,B.options))}});s(h.body.stream,E,B=>{B?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=k(o)}async#a(){this.#n!==C&&(this.#n=
a,this.dispatchEvent(new Event("error")),await t(this.#i.reconnectionTime),this.#n===a&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
R.brandCheck(this,b),this.#n!==C&&(this.#n=C,this.#r.abort(),this.#s=null)}get onopen(){return this.#e.open}set onopen(o){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof o=="functio\
n"?(this.#e.open=o,this.addEventListener("open",o)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(o){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof o==
"function"?(this.#e.message=o,this.addEventListener("message",o)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(o){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof o=="function"?(this.#e.error=o,this.addEventListener("error",o)):this.#e.error=null}}const F={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:a,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:d,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:C,writable:!1}};Object.defineProperties(b,F),Object.defineProperties(b.prototype,F),Object.
defineProperties(b.prototype,{close:Q,onerror:Q,onmessage:Q,onopen:Q,readyState:Q,url:Q,withCredentials:Q}),R.converters.EventSourceInitDict=R.dictionaryConverter([{key:"withCredentials",converter:R.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:R.converters.any,defaultValue:()=>r()}]),T.exports={EventSource:b,defaultReconnectionTime:l}}),94811:(T=>{function W(k){return k.indexOf("\0")===
-1}function e(k){if(k.length===0)return!1;for(let y=0;y<k.length;y++)if(k.charCodeAt(y)<48||k.charCodeAt(y)>57)return!1;return!0}function s(k){return new Promise(y=>{setTimeout(y,k).unref()})}T.exports=
{isValidLastEventId:W,isASCIINumber:e,delay:s}}),84492:((T,W,e)=>{const s=e(3440),{ReadableStreamFrom:k,isBlobLike:y,isReadableStreamLike:R,readableStreamClose:I,createDeferredPromise:g,fullyReadBody:p,
extractMimeType:f,utf8DecodeBytes:t}=e(73168),{FormData:Q}=e(35910),{kState:c}=e(93627),{webidl:r}=e(45893),{Blob:i}=e(4573),l=e(34589),{isErrored:a,isDisturbed:d}=e(57075),{isArrayBuffer:C}=e(73429),
{serializeAMimeType:m}=e(51900),{multipartFormDataParser:S}=e(50116);let b;try{const x=e(77598);b=K=>x.randomInt(0,K)}catch{b=x=>Math.floor(Math.random(x))}const F=new TextEncoder;function U(){}const o=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let A;o&&(A=new FinalizationRegistry(x=>{const K=x.deref();K&&!K.locked&&!d(K)&&!a(K)&&K.cancel("Response object has been garbage collected").catch(
U)}));function h(x,K=!1){let ne=null;x instanceof ReadableStream?ne=x:y(x)?ne=x.stream():ne=new ReadableStream({async pull(_){const ie=typeof N=="string"?F.encode(N):N;ie.byteLength&&_.enqueue(ie),queueMicrotask(
()=>I(_))},start(){},type:"bytes"}),l(R(ne));let G=null,N=null,H=null,J=null;if(typeof x=="string")N=x,J="text/plain;charset=UTF-8";else if(x instanceof URLSearchParams)N=x.toString(),J="application/x\
-www-form-urlencoded;charset=UTF-8";else if(C(x))N=new Uint8Array(x.slice());else if(ArrayBuffer.isView(x))N=new Uint8Array(x.buffer.slice(x.byteOffset,x.byteOffset+x.byteLength));else if(s.isFormDataLike(
x)){const _=`----formdata-undici-0${`${b(1e11)}`.padStart(11,"0")}`,ie=`--${_}\r
Content-Disposition: form-data`;const te=Ee=>Ee.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),q=Ee=>Ee.replace(/\r?\n|\r/g,`\r
`),ae=[],j=new Uint8Array([13,10]);H=0;let xe=!1;for(const[Ee,we]of x)if(typeof we=="string"){const He=F.encode(ie+`; name="${te(q(Ee))}"\r
\r
${q(we)}\r
`);ae.push(He),H+=He.byteLength}else{const He=F.encode(`${ie}; name="${te(q(Ee))}"`+(we.name?`; filename="${te(we.name)}"`:"")+`\r
Content-Type: ${we.type||"application/octet-stream"}\r
\r
`);ae.push(He,we,j),typeof we.size=="number"?H+=He.byteLength+we.size+j.byteLength:xe=!0}const Me=F.encode(`--${_}--\r
`);ae.push(Me),H+=Me.byteLength,xe&&(H=null),N=x,G=async function*(){for(const Ee of ae)Ee.stream?yield*Ee.stream():yield Ee},J=`multipart/form-data; boundary=${_}`}else if(y(x))N=x,H=x.size,x.type&&(J=
x.type);else if(typeof x[Symbol.asyncIterator]=="function"){if(K)throw new TypeError("keepalive");if(s.isDisturbed(x)||x.locked)throw new TypeError("Response body object should not be disturbed or loc\
ked");ne=x instanceof ReadableStream?x:k(x)}if((typeof N=="string"||s.isBuffer(N))&&(H=Buffer.byteLength(N)),G!=null){let _;ne=new ReadableStream({async start(){_=G(x)[Symbol.asyncIterator]()},async pull(ie){
const{value:te,done:q}=await _.next();if(q)queueMicrotask(()=>{ie.close(),ie.byobRequest?.respond(0)});else if(!a(ne)){const ae=new Uint8Array(te);ae.byteLength&&ie.enqueue(ae)}return ie.desiredSize>0},
async cancel(ie){await _.return()},type:"bytes"})}return[{stream:ne,source:N,length:H},J]}function n(x,K=!1){return x instanceof ReadableStream&&(l(!s.isDisturbed(x),"The body has already been consume\
d."),l(!x.locked,"The stream is locked.")),h(x,K)}function u(x,K){const[ne,G]=K.stream.tee();return K.stream=ne,{stream:G,length:K.length,source:K.source}}function w(x){if(x.aborted)throw new DOMException(
"The operation was aborted.","AbortError")}function E(x){return{blob(){return D(this,ne=>{let G=v(this);return G===null?G="":G&&(G=m(G)),new i([ne],{type:G})},x)},arrayBuffer(){return D(this,ne=>new Uint8Array(
ne).buffer,x)},text(){return D(this,t,x)},json(){return D(this,Y,x)},formData(){return D(this,ne=>{const G=v(this);if(G!==null)switch(G.essence){case"multipart/form-data":{const N=S(ne,G);if(N==="fail\
ure")throw new TypeError("Failed to parse body as FormData.");const H=new Q;return H[c]=N,H}case"application/x-www-form-urlencoded":{const N=new URLSearchParams(ne.toString()),H=new Q;for(const[J,z]of N)
H.append(J,z);return H}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},x)},bytes(){return D(this,ne=>new Uint8Array(ne),x)}}}function B(x){
Object.assign(x.prototype,E(x))}async function D(x,K,ne){if(r.brandCheck(x,ne),L(x))throw new TypeError("Body is unusable: Body has already been read");w(x[c]);const G=g(),N=J=>G.reject(J),H=J=>{try{G.
resolve(K(J))}catch(z){N(z)}};return x[c].body==null?(H(Buffer.allocUnsafe(0)),G.promise):(await p(x[c].body,H,N),G.promise)}function L(x){const K=x[c].body;return K!=null&&(K.stream.locked||s.isDisturbed(
K.stream))}function Y(x){return JSON.parse(t(x))}function v(x){const K=x[c].headersList,ne=f(K);return ne==="failure"?null:ne}T.exports={extractBody:h,safelyExtractBody:n,cloneBody:u,mixinBody:B,streamRegistry:A,
hasFinalizationRegistry:o,bodyUnusable:L}}),4495:(T=>{const W=["GET","HEAD","POST"],e=new Set(W),s=[101,204,205,304],k=[301,302,303,307,308],y=new Set(k),R=["1","7","9","11","13","15","17","19","20","\
21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513",
"514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","\
6667","6668","6669","6679","6697","10080"],I=new Set(R),g=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-ori\
gin","unsafe-url"],p=new Set(g),f=["follow","manual","error"],t=["GET","HEAD","OPTIONS","TRACE"],Q=new Set(t),c=["navigate","same-origin","no-cors","cors"],r=["omit","same-origin","include"],i=["defau\
lt","no-store","reload","no-cache","force-cache","only-if-cached"],l=["content-encoding","content-language","content-location","content-type","content-length"],a=["half"],d=["CONNECT","TRACE","TRACK"],
C=new Set(d),m=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],S=new Set(m);T.exports={subresource:m,forbiddenMethods:d,requestBodyHeader:l,
referrerPolicy:g,requestRedirect:f,requestMode:c,requestCredentials:r,requestCache:i,redirectStatus:k,corsSafeListedMethods:W,nullBodyStatus:s,safeMethods:t,badPorts:R,requestDuplex:a,subresourceSet:S,
badPortsSet:I,redirectStatusSet:y,corsSafeListedMethodsSet:e,safeMethodsSet:Q,forbiddenMethodsSet:C,referrerPolicySet:p}}),51900:((T,W,e)=>{const s=e(34589),k=new TextEncoder,y=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
R=/[\u000A\u000D\u0009\u0020]/,I=/[\u0009\u000A\u000C\u000D\u0020]/g,g=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function p(n){s(n.protocol==="data:");let u=f(n,!0);u=u.slice(5);const w={position:0};let E=Q(
",",u,w);const B=E.length;if(E=U(E,!0,!0),w.position>=u.length)return"failure";w.position++;const D=u.slice(B+1);let L=c(D);if(/;(\u0020){0,}base64$/i.test(E)){const v=A(L);if(L=d(v),L==="failure")return"\
failure";E=E.slice(0,-6),E=E.replace(/(\u0020)+$/,""),E=E.slice(0,-1)}E.startsWith(";")&&(E="text/plain"+E);let Y=a(E);return Y==="failure"&&(Y=a("text/plain;charset=US-ASCII")),{mimeType:Y,body:L}}function f(n,u=!1){
if(!u)return n.href;const w=n.href,E=n.hash.length,B=E===0?w:w.substring(0,w.length-E);return!E&&w.endsWith("#")?B.slice(0,-1):B}function t(n,u,w){let E="";for(;w.position<u.length&&n(u[w.position]);)
E+=u[w.position],w.position++;return E}function Q(n,u,w){const E=u.indexOf(n,w.position),B=w.position;return E===-1?(w.position=u.length,u.slice(B)):(w.position=E,u.slice(B,w.position))}function c(n){
const u=k.encode(n);return l(u)}function r(n){return n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102}function i(n){return n>=48&&n<=57?n-48:(n&223)-55}function l(n){const u=n.length,w=new Uint8Array(u);let E=0;
for(let B=0;B<u;++B){const D=n[B];D!==37?w[E++]=D:D===37&&!(r(n[B+1])&&r(n[B+2]))?w[E++]=37:(w[E++]=i(n[B+1])<<4|i(n[B+2]),B+=2)}return u===E?w:w.subarray(0,E)}function a(n){n=b(n,!0,!0);const u={position:0},
w=Q("/",n,u);if(w.length===0||!y.test(w)||u.position>n.length)return"failure";u.position++;let E=Q(";",n,u);if(E=b(E,!1,!0),E.length===0||!y.test(E))return"failure";const B=w.toLowerCase(),D=E.toLowerCase(),
L={type:B,subtype:D,parameters:new Map,essence:`${B}/${D}`};for(;u.position<n.length;){u.position++,t(x=>R.test(x),n,u);let Y=t(x=>x!==";"&&x!=="=",n,u);if(Y=Y.toLowerCase(),u.position<n.length){if(n[u.
position]===";")continue;u.position++}if(u.position>n.length)break;let v=null;if(n[u.position]==='"')v=C(n,u,!0),Q(";",n,u);else if(v=Q(";",n,u),v=b(v,!1,!0),v.length===0)continue;Y.length!==0&&y.test(
Y)&&(v.length===0||g.test(v))&&!L.parameters.has(Y)&&L.parameters.set(Y,v)}return L}function d(n){n=n.replace(I,"");let u=n.length;if(u%4===0&&n.charCodeAt(u-1)===61&&(--u,n.charCodeAt(u-1)===61&&--u),
u%4===1||/[^+/0-9A-Za-z]/.test(n.length===u?n:n.substring(0,u)))return"failure";const w=Buffer.from(n,"base64");return new Uint8Array(w.buffer,w.byteOffset,w.byteLength)}function C(n,u,w){const E=u.position;
let B="";for(s(n[u.position]==='"'),u.position++;B+=t(L=>L!=='"'&&L!=="\\",n,u),!(u.position>=n.length);){const D=n[u.position];if(u.position++,D==="\\"){if(u.position>=n.length){B+="\\";break}B+=n[u.
position],u.position++}else{s(D==='"');break}}return w?B:n.slice(E,u.position)}function m(n){s(n!=="failure");const{parameters:u,essence:w}=n;let E=w;for(let[B,D]of u.entries())E+=";",E+=B,E+="=",y.test(
D)||(D=D.replace(/(\\|")/g,"\\$1"),D='"'+D,D+='"'),E+=D;return E}function S(n){return n===13||n===10||n===9||n===32}function b(n,u=!0,w=!0){return o(n,u,w,S)}function F(n){return n===13||n===10||n===9||
n===12||n===32}function U(n,u=!0,w=!0){return o(n,u,w,F)}function o(n,u,w,E){let B=0,D=n.length-1;if(u)for(;B<n.length&&E(n.charCodeAt(B));)B++;if(w)for(;D>0&&E(n.charCodeAt(D));)D--;return B===0&&D===
n.length-1?n:n.slice(B,D+1)}function A(n){const u=n.length;if(65535>u)return String.fromCharCode.apply(null,n);let w="",E=0,B=65535;for(;E<u;)E+B>u&&(B=u-E),w+=String.fromCharCode.apply(null,n.subarray(
E,E+=B));return w}function h(n){switch(n.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"tex\
t/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescr\
ipt":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"\
application/xml":return"application/xml"}return n.subtype.endsWith("+json")?"application/json":n.subtype.endsWith("+xml")?"application/xml":""}T.exports={dataURLProcessor:p,URLSerializer:f,collectASequenceOfCodePoints:t,
collectASequenceOfCodePointsFast:Q,stringPercentDecode:c,parseMIMEType:a,collectAnHTTPQuotedString:C,serializeAMimeType:m,removeChars:o,removeHTTPWhitespace:b,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:y,
isomorphicDecode:A}}),66653:((T,W,e)=>{const{kConnected:s,kSize:k}=e(36443);class y{constructor(g){this.value=g}deref(){return this.value[s]===0&&this.value[k]===0?void 0:this.value}}class R{constructor(g){
this.finalizer=g}register(g,p){g.on&&g.on("disconnect",()=>{g[s]===0&&g[k]===0&&this.finalizer(p)})}unregister(g){}}T.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:y,FinalizationRegistry:R}):{WeakRef,FinalizationRegistry}}}),27114:((T,W,e)=>{const{Blob:s,File:k}=e(4573),{kState:y}=e(
93627),{webidl:R}=e(45893);class I{constructor(f,t,Q={}){const c=t,r=Q.type,i=Q.lastModified??Date.now();this[y]={blobLike:f,name:c,type:r,lastModified:i}}stream(...f){return R.brandCheck(this,I),this[y].
blobLike.stream(...f)}arrayBuffer(...f){return R.brandCheck(this,I),this[y].blobLike.arrayBuffer(...f)}slice(...f){return R.brandCheck(this,I),this[y].blobLike.slice(...f)}text(...f){return R.brandCheck(
this,I),this[y].blobLike.text(...f)}get size(){return R.brandCheck(this,I),this[y].blobLike.size}get type(){return R.brandCheck(this,I),this[y].blobLike.type}get name(){return R.brandCheck(this,I),this[y].
name}get lastModified(){return R.brandCheck(this,I),this[y].lastModified}get[Symbol.toStringTag](){return"File"}}R.converters.Blob=R.interfaceConverter(s);function g(p){return p instanceof k||p&&(typeof p.
stream=="function"||typeof p.arrayBuffer=="function")&&p[Symbol.toStringTag]==="File"}T.exports={FileLike:I,isFileLike:g}}),50116:((T,W,e)=>{const{isUSVString:s,bufferToLowerCasedHeaderName:k}=e(3440),
{utf8DecodeBytes:y}=e(73168),{HTTP_TOKEN_CODEPOINTS:R,isomorphicDecode:I}=e(51900),{isFileLike:g}=e(27114),{makeEntry:p}=e(35910),f=e(34589),{File:t}=e(4573),Q=globalThis.File??t,c=Buffer.from('form-d\
ata; name="'),r=Buffer.from("; filename"),i=Buffer.from("--"),l=Buffer.from(`--\r
`);function a(o){for(let A=0;A<o.length;++A)if((o.charCodeAt(A)&-128)!==0)return!1;return!0}function d(o){const A=o.length;if(A<27||A>70)return!1;for(let h=0;h<A;++h){const n=o.charCodeAt(h);if(!(n>=48&&
n<=57||n>=65&&n<=90||n>=97&&n<=122||n===39||n===45||n===95))return!1}return!0}function C(o,A){f(A!=="failure"&&A.essence==="multipart/form-data");const h=A.parameters.get("boundary");if(h===void 0)return"\
failure";const n=Buffer.from(`--${h}`,"utf8"),u=[],w={position:0};for(;o[w.position]===13&&o[w.position+1]===10;)w.position+=2;let E=o.length;for(;o[E-1]===10&&o[E-2]===13;)E-=2;for(E!==o.length&&(o=o.
subarray(0,E));;){if(o.subarray(w.position,w.position+n.length).equals(n))w.position+=n.length;else return"failure";if(w.position===o.length-2&&U(o,i,w)||w.position===o.length-4&&U(o,l,w))return u;if(o[w.
position]!==13||o[w.position+1]!==10)return"failure";w.position+=2;const B=m(o,w);if(B==="failure")return"failure";let{name:D,filename:L,contentType:Y,encoding:v}=B;w.position+=2;let x;{const ne=o.indexOf(
n.subarray(2),w.position);if(ne===-1)return"failure";x=o.subarray(w.position,ne-4),w.position+=x.length,v==="base64"&&(x=Buffer.from(x.toString(),"base64"))}if(o[w.position]!==13||o[w.position+1]!==10)
return"failure";w.position+=2;let K;L!==null?(Y??="text/plain",a(Y)||(Y=""),K=new Q([x],L,{type:Y})):K=y(Buffer.from(x)),f(s(D)),f(typeof K=="string"&&s(K)||g(K)),u.push(p(D,K,L))}}function m(o,A){let h=null,
n=null,u=null,w=null;for(;;){if(o[A.position]===13&&o[A.position+1]===10)return h===null?"failure":{name:h,filename:n,contentType:u,encoding:w};let E=b(B=>B!==10&&B!==13&&B!==58,o,A);if(E=F(E,!0,!0,B=>B===
9||B===32),!R.test(E.toString())||o[A.position]!==58)return"failure";switch(A.position++,b(B=>B===32||B===9,o,A),k(E)){case"content-disposition":{if(h=n=null,!U(o,c,A)||(A.position+=17,h=S(o,A),h===null))
return"failure";if(U(o,r,A)){let B=A.position+r.length;if(o[B]===42&&(A.position+=1,B+=1),o[B]!==61||o[B+1]!==34||(A.position+=12,n=S(o,A),n===null))return"failure"}break}case"content-type":{let B=b(D=>D!==
10&&D!==13,o,A);B=F(B,!1,!0,D=>D===9||D===32),u=I(B);break}case"content-transfer-encoding":{let B=b(D=>D!==10&&D!==13,o,A);B=F(B,!1,!0,D=>D===9||D===32),w=I(B);break}default:b(B=>B!==10&&B!==13,o,A)}if(o[A.
position]!==13&&o[A.position+1]!==10)return"failure";A.position+=2}}function S(o,A){f(o[A.position-1]===34);let h=b(n=>n!==10&&n!==13&&n!==34,o,A);return o[A.position]!==34?null:(A.position++,h=new TextDecoder().
decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function b(o,A,h){let n=h.position;for(;n<A.length&&o(A[n]);)++n;return A.subarray(h.position,h.position=n)}function F(o,A,h,n){let u=0,w=o.length-1;if(A)
for(;u<o.length&&n(o[u]);)u++;if(h)for(;w>0&&n(o[w]);)w--;return u===0&&w===o.length-1?o:o.subarray(u,w+1)}function U(o,A,h){if(o.length<A.length)return!1;for(let n=0;n<A.length;n++)if(A[n]!==o[h.position+
n])return!1;return!0}T.exports={multipartFormDataParser:C,validateBoundary:d}}),35910:((T,W,e)=>{const{isBlobLike:s,iteratorMixin:k}=e(73168),{kState:y}=e(93627),{kEnumerableProperty:R}=e(3440),{FileLike:I,
isFileLike:g}=e(27114),{webidl:p}=e(45893),{File:f}=e(4573),t=e(57975),Q=globalThis.File??f;class c{constructor(l){if(p.util.markAsUncloneable(this),l!==void 0)throw p.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[y]=[]}append(l,a,d=void 0){p.brandCheck(this,c);const C="FormData.append";if(p.argumentLengthCheck(arguments,2,C),arguments.length===
3&&!s(a))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");l=p.converters.USVString(l,C,"name"),a=s(a)?p.converters.Blob(a,C,"value",{strict:!1}):p.converters.
USVString(a,C,"value"),d=arguments.length===3?p.converters.USVString(d,C,"filename"):void 0;const m=r(l,a,d);this[y].push(m)}delete(l){p.brandCheck(this,c);const a="FormData.delete";p.argumentLengthCheck(
arguments,1,a),l=p.converters.USVString(l,a,"name"),this[y]=this[y].filter(d=>d.name!==l)}get(l){p.brandCheck(this,c);const a="FormData.get";p.argumentLengthCheck(arguments,1,a),l=p.converters.USVString(
l,a,"name");const d=this[y].findIndex(C=>C.name===l);return d===-1?null:this[y][d].value}getAll(l){p.brandCheck(this,c);const a="FormData.getAll";return p.argumentLengthCheck(arguments,1,a),l=p.converters.
USVString(l,a,"name"),this[y].filter(d=>d.name===l).map(d=>d.value)}has(l){p.brandCheck(this,c);const a="FormData.has";return p.argumentLengthCheck(arguments,1,a),l=p.converters.USVString(l,a,"name"),
this[y].findIndex(d=>d.name===l)!==-1}set(l,a,d=void 0){p.brandCheck(this,c);const C="FormData.set";if(p.argumentLengthCheck(arguments,2,C),arguments.length===3&&!s(a))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");l=p.converters.USVString(l,C,"name"),a=s(a)?p.converters.Blob(a,C,"name",{strict:!1}):p.converters.USVString(a,C,"name"),d=arguments.length===
3?p.converters.USVString(d,C,"name"):void 0;const m=r(l,a,d),S=this[y].findIndex(b=>b.name===l);S!==-1?this[y]=[...this[y].slice(0,S),m,...this[y].slice(S+1).filter(b=>b.name!==l)]:this[y].push(m)}[t.
inspect.custom](l,a){const d=this[y].reduce((m,S)=>(m[S.name]?Array.isArray(m[S.name])?m[S.name].push(S.value):m[S.name]=[m[S.name],S.value]:m[S.name]=S.value,m),{__proto__:null});a.depth??=l,a.colors??=
!0;const C=t.formatWithOptions(a,d);return`FormData ${C.slice(C.indexOf("]")+2)}`}}k("FormData",c,y,"name","value"),Object.defineProperties(c.prototype,{append:R,delete:R,get:R,getAll:R,has:R,set:R,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function r(i,l,a){if(typeof l!="string"){if(g(l)||(l=l instanceof Blob?new Q([l],"blob",{type:l.type}):new I(l,"blob",{type:l.type})),a!==void 0){const d={
type:l.type,lastModified:l.lastModified};l=l instanceof f?new Q([l],a,d):new I(l,a,d)}}return{name:i,value:l}}T.exports={FormData:c,makeEntry:r}}),51059:(T=>{const W=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[W]}function s(k){if(k===void 0){Object.defineProperty(globalThis,W,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const y=new URL(k);if(y.protocol!=="h\
ttp:"&&y.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${y.protocol}`);Object.defineProperty(globalThis,W,{value:y,writable:!0,enumerable:!1,configurable:!1})}T.
exports={getGlobalOrigin:e,setGlobalOrigin:s}}),60660:((T,W,e)=>{const{kConstruct:s}=e(36443),{kEnumerableProperty:k}=e(3440),{iteratorMixin:y,isValidHeaderName:R,isValidHeaderValue:I}=e(73168),{webidl:g}=e(
45893),p=e(34589),f=e(57975),t=Symbol("headers map"),Q=Symbol("headers map sorted");function c(U){return U===10||U===13||U===9||U===32}function r(U){let o=0,A=U.length;for(;A>o&&c(U.charCodeAt(A-1));)
--A;for(;A>o&&c(U.charCodeAt(o));)++o;return o===0&&A===U.length?U:U.substring(o,A)}function i(U,o){if(Array.isArray(o))for(let A=0;A<o.length;++A){const h=o[A];if(h.length!==2)throw g.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});l(U,h[0],h[1])}else if(typeof o=="object"&&o!==null){const A=Object.keys(o);for(let h=0;h<A.length;++h)
l(U,A[h],o[A[h]])}else throw g.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function l(U,o,A){
if(A=r(A),R(o)){if(!I(A))throw g.errors.invalidArgument({prefix:"Headers.append",value:A,type:"header value"})}else throw g.errors.invalidArgument({prefix:"Headers.append",value:o,type:"header name"});
if(m(U)==="immutable")throw new TypeError("immutable");return b(U).append(o,A,!1)}function a(U,o){return U[0]<o[0]?-1:1}class d{cookies=null;constructor(o){o instanceof d?(this[t]=new Map(o[t]),this[Q]=
o[Q],this.cookies=o.cookies===null?null:[...o.cookies]):(this[t]=new Map(o),this[Q]=null)}contains(o,A){return this[t].has(A?o:o.toLowerCase())}clear(){this[t].clear(),this[Q]=null,this.cookies=null}append(o,A,h){
this[Q]=null;const n=h?o:o.toLowerCase(),u=this[t].get(n);if(u){const w=n==="cookie"?"; ":", ";this[t].set(n,{name:u.name,value:`${u.value}${w}${A}`})}else this[t].set(n,{name:o,value:A});n==="set-coo\
kie"&&(this.cookies??=[]).push(A)}set(o,A,h){this[Q]=null;const n=h?o:o.toLowerCase();n==="set-cookie"&&(this.cookies=[A]),this[t].set(n,{name:o,value:A})}delete(o,A){this[Q]=null,A||(o=o.toLowerCase()),
o==="set-cookie"&&(this.cookies=null),this[t].delete(o)}get(o,A){return this[t].get(A?o:o.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:o,1:{value:A}}of this[t])yield[o,A]}get entries(){
const o={};if(this[t].size!==0)for(const{name:A,value:h}of this[t].values())o[A]=h;return o}rawValues(){return this[t].values()}get entriesList(){const o=[];if(this[t].size!==0)for(const{0:A,1:{name:h,
value:n}}of this[t])if(A==="set-cookie")for(const u of this.cookies)o.push([h,u]);else o.push([h,n]);return o}toSortedArray(){const o=this[t].size,A=new Array(o);if(o<=32){if(o===0)return A;const h=this[t][Symbol.
iterator](),n=h.next().value;A[0]=[n[0],n[1].value],p(n[1].value!==null);for(let u=1,w=0,E=0,B=0,D=0,L,Y;u<o;++u){for(Y=h.next().value,L=A[u]=[Y[0],Y[1].value],p(L[1]!==null),B=0,E=u;B<E;)D=B+(E-B>>1),
A[D][0]<=L[0]?B=D+1:E=D;if(u!==D){for(w=u;w>B;)A[w]=A[--w];A[B]=L}}if(!h.next().done)throw new TypeError("Unreachable");return A}else{let h=0;for(const{0:n,1:{value:u}}of this[t])A[h++]=[n,u],p(u!==null);
return A.sort(a)}}}class C{#e;#t;constructor(o=void 0){g.util.markAsUncloneable(this),o!==s&&(this.#t=new d,this.#e="none",o!==void 0&&(o=g.converters.HeadersInit(o,"Headers contructor","init"),i(this,
o)))}append(o,A){g.brandCheck(this,C),g.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return o=g.converters.ByteString(o,h,"name"),A=g.converters.ByteString(A,h,"value"),l(
this,o,A)}delete(o){if(g.brandCheck(this,C),g.argumentLengthCheck(arguments,1,"Headers.delete"),o=g.converters.ByteString(o,"Headers.delete","name"),!R(o))throw g.errors.invalidArgument({prefix:"Heade\
rs.delete",value:o,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(o,!1)&&this.#t.delete(o,!1)}get(o){g.brandCheck(this,C),g.argumentLengthCheck(arguments,
1,"Headers.get");const A="Headers.get";if(o=g.converters.ByteString(o,A,"name"),!R(o))throw g.errors.invalidArgument({prefix:A,value:o,type:"header name"});return this.#t.get(o,!1)}has(o){g.brandCheck(
this,C),g.argumentLengthCheck(arguments,1,"Headers.has");const A="Headers.has";if(o=g.converters.ByteString(o,A,"name"),!R(o))throw g.errors.invalidArgument({prefix:A,value:o,type:"header name"});return this.#t.
contains(o,!1)}set(o,A){g.brandCheck(this,C),g.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";if(o=g.converters.ByteString(o,h,"name"),A=g.converters.ByteString(A,h,"value"),A=r(
A),R(o)){if(!I(A))throw g.errors.invalidArgument({prefix:h,value:A,type:"header value"})}else throw g.errors.invalidArgument({prefix:h,value:o,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(o,A,!1)}getSetCookie(){g.brandCheck(this,C);const o=this.#t.cookies;return o?[...o]:[]}get[Q](){if(this.#t[Q])return this.#t[Q];const o=[],A=this.#t.toSortedArray(),h=this.#t.
cookies;if(h===null||h.length===1)return this.#t[Q]=A;for(let n=0;n<A.length;++n){const{0:u,1:w}=A[n];if(u==="set-cookie")for(let E=0;E<h.length;++E)o.push([u,h[E]]);else o.push([u,w])}return this.#t[Q]=
o}[f.inspect.custom](o,A){return A.depth??=o,`Headers ${f.formatWithOptions(A,this.#t.entries)}`}static getHeadersGuard(o){return o.#e}static setHeadersGuard(o,A){o.#e=A}static getHeadersList(o){return o.#t}static setHeadersList(o,A){
o.#t=A}}const{getHeadersGuard:m,setHeadersGuard:S,getHeadersList:b,setHeadersList:F}=C;Reflect.deleteProperty(C,"getHeadersGuard"),Reflect.deleteProperty(C,"setHeadersGuard"),Reflect.deleteProperty(C,
"getHeadersList"),Reflect.deleteProperty(C,"setHeadersList"),y("Headers",C,Q,0,1),Object.defineProperties(C.prototype,{append:k,delete:k,get:k,has:k,set:k,getSetCookie:k,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[f.inspect.custom]:{enumerable:!1}}),g.converters.HeadersInit=function(U,o,A){if(g.util.Type(U)==="Object"){const h=Reflect.get(U,Symbol.iterator);if(!f.types.isProxy(U)&&h===
C.prototype.entries)try{return b(U).entriesList}catch{}return typeof h=="function"?g.converters["sequence<sequence<ByteString>>"](U,o,A,h.bind(U)):g.converters["record<ByteString, ByteString>"](U,o,A)}
throw g.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},T.exports={fill:i,compareHeaderName:a,Headers:C,
HeadersList:d,getHeadersGuard:m,setHeadersGuard:S,setHeadersList:F,getHeadersList:b}}),54398:((T,W,e)=>{const{makeNetworkError:s,makeAppropriateNetworkError:k,filterResponse:y,makeResponse:R,fromInnerResponse:I}=e(
99051),{HeadersList:g}=e(60660),{Request:p,cloneRequest:f}=e(9967),t=e(38522),{bytesMatch:Q,makePolicyContainer:c,clonePolicyContainer:r,requestBadPort:i,TAOCheck:l,appendRequestOriginHeader:a,responseLocationURL:d,
requestCurrentURL:C,setRequestReferrerPolicyOnRedirect:m,tryUpgradeRequestToAPotentiallyTrustworthyURL:S,createOpaqueTimingInfo:b,appendFetchMetadata:F,corsCheck:U,crossOriginResourcePolicyCheck:o,determineRequestsReferrer:A,
coarsenedSharedCurrentTime:h,createDeferredPromise:n,isBlobLike:u,sameOrigin:w,isCancelled:E,isAborted:B,isErrorLike:D,fullyReadBody:L,readableStreamClose:Y,isomorphicEncode:v,urlIsLocal:x,urlIsHttpHttpsScheme:K,
urlHasHttpsScheme:ne,clampAndCoarsenConnectionTimingInfo:G,simpleRangeHeaderValue:N,buildContentRange:H,createInflate:J,extractMimeType:z}=e(73168),{kState:_,kDispatcher:ie}=e(93627),te=e(34589),{safelyExtractBody:q,
extractBody:ae}=e(84492),{redirectStatusSet:j,nullBodyStatus:xe,safeMethodsSet:Me,requestBodyHeader:Ee,subresourceSet:we}=e(4495),He=e(78474),{Readable:Je,pipeline:tt,finished:ct}=e(57075),{addAbortListener:me,
isErrored:Ne,isReadable:be,bufferToLowerCasedHeaderName:ve}=e(3440),{dataURLProcessor:Qe,serializeAMimeType:Ge,minimizeSupportedMimeType:Le}=e(51900),{getGlobalDispatcher:qe}=e(32581),{webidl:fe}=e(45893),
{STATUS_CODES:M}=e(37067),$=["GET","HEAD"],Ae=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let de;class pe extends He{constructor(re){super(),this.dispatcher=re,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(re){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(re),this.emit("terminated",re))}abort(re){this.state==="ongoing"&&(this.state=
"aborted",re||(re=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=re,this.connection?.destroy(re),this.emit("terminated",re))}}function Ie(O){Ce(O,"fetch")}function Be(O,re=void 0){
fe.argumentLengthCheck(arguments,1,"globalThis.fetch");let le=n(),Re;try{Re=new p(O,re)}catch(at){return le.reject(at),le.promise}const ke=Re[_];if(Re.signal.aborted)return ye(le,ke,null,Re.signal.reason),
le.promise;ke.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(ke.serviceWorkers="none");let je=null,rt=!1,gt=null;return me(Re.signal,()=>{rt=!0,te(gt!=null),gt.abort(Re.signal.reason);
const at=je?.deref();ye(le,ke,at,Re.signal.reason)}),gt=We({request:ke,processResponseEndOfBody:Ie,processResponse:at=>{if(!rt){if(at.aborted){ye(le,ke,je,gt.serializedAbortReason);return}if(at.type===
"error"){le.reject(new TypeError("fetch failed",{cause:at.error}));return}je=new WeakRef(I(at,"immutable")),le.resolve(je.deref()),le=null}},dispatcher:Re[ie]}),le.promise}function Ce(O,re="other"){if(O.
type==="error"&&O.aborted||!O.urlList?.length)return;const le=O.urlList[0];let Re=O.timingInfo,ke=O.cacheState;K(le)&&Re!==null&&(O.timingAllowPassed||(Re=b({startTime:Re.startTime}),ke=""),Re.endTime=
h(),O.timingInfo=Re,Ue(Re,le.href,re,globalThis,ke))}const Ue=performance.markResourceTiming;function ye(O,re,le,Re){if(O&&O.reject(Re),re.body!=null&&be(re.body?.stream)&&re.body.stream.cancel(Re).catch(
Te=>{if(Te.code!=="ERR_INVALID_STATE")throw Te}),le==null)return;const ke=le[_];ke.body!=null&&be(ke.body?.stream)&&ke.body.stream.cancel(Re).catch(Te=>{if(Te.code!=="ERR_INVALID_STATE")throw Te})}function We({
request:O,processRequestBodyChunkLength:re,processRequestEndOfBody:le,processResponse:Re,processResponseEndOfBody:ke,processResponseConsumeBody:Te,useParallelQueue:je=!1,dispatcher:rt=qe()}){te(rt);let gt=null,
nt=!1;O.client!=null&&(gt=O.client.globalObject,nt=O.client.crossOriginIsolatedCapability);const at=h(nt),ht=b({startTime:at}),ft={controller:new pe(rt),request:O,timingInfo:ht,processRequestBodyChunkLength:re,
processRequestEndOfBody:le,processResponse:Re,processResponseConsumeBody:Te,processResponseEndOfBody:ke,taskDestination:gt,crossOriginIsolatedCapability:nt};return te(!O.body||O.body.stream),O.window===
"client"&&(O.window=O.client?.globalObject?.constructor?.name==="Window"?O.client:"no-window"),O.origin==="client"&&(O.origin=O.client.origin),O.policyContainer==="client"&&(O.client!=null?O.policyContainer=
r(O.client.policyContainer):O.policyContainer=c()),O.headersList.contains("accept",!0)||O.headersList.append("accept","*/*",!0),O.headersList.contains("accept-language",!0)||O.headersList.append("acce\
pt-language","*",!0),O.priority,we.has(O.destination),Xe(ft).catch(Dt=>{ft.controller.terminate(Dt)}),ft.controller}async function Xe(O,re=!1){const le=O.request;let Re=null;if(le.localURLsOnly&&!x(C(
le))&&(Re=s("local URLs only")),S(le),i(le)==="blocked"&&(Re=s("bad port")),le.referrerPolicy===""&&(le.referrerPolicy=le.policyContainer.referrerPolicy),le.referrer!=="no-referrer"&&(le.referrer=A(le)),
Re===null&&(Re=await(async()=>{const Te=C(le);return w(Te,le.url)&&le.responseTainting==="basic"||Te.protocol==="data:"||le.mode==="navigate"||le.mode==="websocket"?(le.responseTainting="basic",await _e(
O)):le.mode==="same-origin"?s('request mode cannot be "same-origin"'):le.mode==="no-cors"?le.redirect!=="follow"?s('redirect mode cannot be "follow" for "no-cors" request'):(le.responseTainting="opaqu\
e",await _e(O)):K(C(le))?(le.responseTainting="cors",await ze(O)):s("URL scheme must be a HTTP(S) scheme")})()),re)return Re;Re.status!==0&&!Re.internalResponse&&(le.responseTainting,le.responseTainting===
"basic"?Re=y(Re,"basic"):le.responseTainting==="cors"?Re=y(Re,"cors"):le.responseTainting==="opaque"?Re=y(Re,"opaque"):te(!1));let ke=Re.status===0?Re:Re.internalResponse;if(ke.urlList.length===0&&ke.
urlList.push(...le.urlList),le.timingAllowFailed||(Re.timingAllowPassed=!0),Re.type==="opaque"&&ke.status===206&&ke.rangeRequested&&!le.headers.contains("range",!0)&&(Re=ke=s()),Re.status!==0&&(le.method===
"HEAD"||le.method==="CONNECT"||xe.includes(ke.status))&&(ke.body=null,O.controller.dump=!0),le.integrity){const Te=rt=>st(O,s(rt));if(le.responseTainting==="opaque"||Re.body==null){Te(Re.error);return}
const je=rt=>{if(!Q(rt,le.integrity)){Te("integrity mismatch");return}Re.body=q(rt)[0],st(O,Re)};await L(Re.body,je,Te)}else st(O,Re)}function _e(O){if(E(O)&&O.request.redirectCount===0)return Promise.
resolve(k(O));const{request:re}=O,{protocol:le}=C(re);switch(le){case"about:":return Promise.resolve(s("about scheme is not supported"));case"blob:":{de||(de=e(4573).resolveObjectURL);const Re=C(re);if(Re.
search.length!==0)return Promise.resolve(s("NetworkError when attempting to fetch resource."));const ke=de(Re.toString());if(re.method!=="GET"||!u(ke))return Promise.resolve(s("invalid method"));const Te=R(),
je=ke.size,rt=v(`${je}`),gt=ke.type;if(re.headersList.contains("range",!0)){Te.rangeRequested=!0;const nt=re.headersList.get("range",!0),at=N(nt,!0);if(at==="failure")return Promise.resolve(s("failed \
to fetch the data URL"));let{rangeStartValue:ht,rangeEndValue:ft}=at;if(ht===null)ht=je-ft,ft=ht+ft-1;else{if(ht>=je)return Promise.resolve(s("Range start is greater than the blob's size."));(ft===null||
ft>=je)&&(ft=je-1)}const Dt=ke.slice(ht,ft,gt),dt=ae(Dt);Te.body=dt[0];const bt=v(`${Dt.size}`),Nt=H(ht,ft,je);Te.status=206,Te.statusText="Partial Content",Te.headersList.set("content-length",bt,!0),
Te.headersList.set("content-type",gt,!0),Te.headersList.set("content-range",Nt,!0)}else{const nt=ae(ke);Te.statusText="OK",Te.body=nt[0],Te.headersList.set("content-length",rt,!0),Te.headersList.set("\
content-type",gt,!0)}return Promise.resolve(Te)}case"data:":{const Re=C(re),ke=Qe(Re);if(ke==="failure")return Promise.resolve(s("failed to fetch the data URL"));const Te=Ge(ke.mimeType);return Promise.
resolve(R({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:Te}]],body:q(ke.body)[0]}))}case"file:":return Promise.resolve(s("not implemented... yet..."));case"http:":case"https\
:":return ze(O).catch(Re=>s(Re));default:return Promise.resolve(s("unknown scheme"))}}function it(O,re){O.request.done=!0,O.processResponseDone!=null&&queueMicrotask(()=>O.processResponseDone(re))}function st(O,re){
let le=O.timingInfo;const Re=()=>{const Te=Date.now();O.request.destination==="document"&&(O.controller.fullTimingInfo=le),O.controller.reportTimingSteps=()=>{if(O.request.url.protocol!=="https:")return;
le.endTime=Te;let rt=re.cacheState;const gt=re.bodyInfo;re.timingAllowPassed||(le=b(le),rt="");let nt=0;if(O.request.mode!=="navigator"||!re.hasCrossOriginRedirects){nt=re.status;const at=z(re.headersList);
at!=="failure"&&(gt.contentType=Le(at))}O.request.initiatorType!=null&&Ue(le,O.request.url.href,O.request.initiatorType,globalThis,rt,gt,nt)};const je=()=>{O.request.done=!0,O.processResponseEndOfBody!=
null&&queueMicrotask(()=>O.processResponseEndOfBody(re)),O.request.initiatorType!=null&&O.controller.reportTimingSteps()};queueMicrotask(()=>je())};O.processResponse!=null&&queueMicrotask(()=>{O.processResponse(
re),O.processResponse=null});const ke=re.type==="error"?re:re.internalResponse??re;ke.body==null?Re():ct(ke.body.stream,()=>{Re()})}async function ze(O){const re=O.request;let le=null,Re=null;const ke=O.
timingInfo;if(re.serviceWorkers,le===null){if(re.redirect==="follow"&&(re.serviceWorkers="none"),Re=le=await P(O),re.responseTainting==="cors"&&U(re,le)==="failure")return s("cors failure");l(re,le)===
"failure"&&(re.timingAllowFailed=!0)}return(re.responseTainting==="opaque"||le.type==="opaque")&&o(re.origin,re.client,re.destination,Re)==="blocked"?s("blocked"):(j.has(Re.status)&&(re.redirect!=="ma\
nual"&&O.controller.connection.destroy(void 0,!1),re.redirect==="error"?le=s("unexpected redirect"):re.redirect==="manual"?le=Re:re.redirect==="follow"?le=await oe(O,le):te(!1)),le.timingInfo=ke,le)}function oe(O,re){
const le=O.request,Re=re.internalResponse?re.internalResponse:re;let ke;try{if(ke=d(Re,C(le).hash),ke==null)return re}catch(je){return Promise.resolve(s(je))}if(!K(ke))return Promise.resolve(s("URL sc\
heme must be a HTTP(S) scheme"));if(le.redirectCount===20)return Promise.resolve(s("redirect count exceeded"));if(le.redirectCount+=1,le.mode==="cors"&&(ke.username||ke.password)&&!w(le,ke))return Promise.
resolve(s('cross origin not allowed for request mode "cors"'));if(le.responseTainting==="cors"&&(ke.username||ke.password))return Promise.resolve(s('URL cannot contain credentials for request mode "co\
rs"'));if(Re.status!==303&&le.body!=null&&le.body.source==null)return Promise.resolve(s());if([301,302].includes(Re.status)&&le.method==="POST"||Re.status===303&&!$.includes(le.method)){le.method="GET",
le.body=null;for(const je of Ee)le.headersList.delete(je)}w(C(le),ke)||(le.headersList.delete("authorization",!0),le.headersList.delete("proxy-authorization",!0),le.headersList.delete("cookie",!0),le.
headersList.delete("host",!0)),le.body!=null&&(te(le.body.source!=null),le.body=q(le.body.source)[0]);const Te=O.timingInfo;return Te.redirectEndTime=Te.postRedirectStartTime=h(O.crossOriginIsolatedCapability),
Te.redirectStartTime===0&&(Te.redirectStartTime=Te.startTime),le.urlList.push(ke),m(le,Re),Xe(O,!0)}async function P(O,re=!1,le=!1){const Re=O.request;let ke=null,Te=null,je=null;const rt=null,gt=!1;Re.
window==="no-window"&&Re.redirect==="error"?(ke=O,Te=Re):(Te=f(Re),ke={...O},ke.request=Te);const nt=Re.credentials==="include"||Re.credentials==="same-origin"&&Re.responseTainting==="basic",at=Te.body?
Te.body.length:null;let ht=null;if(Te.body==null&&["POST","PUT"].includes(Te.method)&&(ht="0"),at!=null&&(ht=v(`${at}`)),ht!=null&&Te.headersList.append("content-length",ht,!0),at!=null&&Te.keepalive,
Te.referrer instanceof URL&&Te.headersList.append("referer",v(Te.referrer.href),!0),a(Te),F(Te),Te.headersList.contains("user-agent",!0)||Te.headersList.append("user-agent",Ae),Te.cache==="default"&&(Te.
headersList.contains("if-modified-since",!0)||Te.headersList.contains("if-none-match",!0)||Te.headersList.contains("if-unmodified-since",!0)||Te.headersList.contains("if-match",!0)||Te.headersList.contains(
"if-range",!0))&&(Te.cache="no-store"),Te.cache==="no-cache"&&!Te.preventNoCacheCacheControlHeaderModification&&!Te.headersList.contains("cache-control",!0)&&Te.headersList.append("cache-control","max\
-age=0",!0),(Te.cache==="no-store"||Te.cache==="reload")&&(Te.headersList.contains("pragma",!0)||Te.headersList.append("pragma","no-cache",!0),Te.headersList.contains("cache-control",!0)||Te.headersList.
append("cache-control","no-cache",!0)),Te.headersList.contains("range",!0)&&Te.headersList.append("accept-encoding","identity",!0),Te.headersList.contains("accept-encoding",!0)||(ne(C(Te))?Te.headersList.
append("accept-encoding","br, gzip, deflate",!0):Te.headersList.append("accept-encoding","gzip, deflate",!0)),Te.headersList.delete("host",!0),rt==null&&(Te.cache="no-store"),Te.cache!=="no-store"&&Te.
cache,je==null){if(Te.cache==="only-if-cached")return s("only if cached");const ft=await X(ke,nt,le);!Me.has(Te.method)&&ft.status>=200&&ft.status<=399,gt&&ft.status,je==null&&(je=ft)}if(je.urlList=[...Te.
urlList],Te.headersList.contains("range",!0)&&(je.rangeRequested=!0),je.requestIncludesCredentials=nt,je.status===407)return Re.window==="no-window"?s():E(O)?k(O):s("proxy authentication required");if(je.
status===421&&!le&&(Re.body==null||Re.body.source!=null)){if(E(O))return k(O);O.controller.connection.destroy(),je=await P(O,re,!0)}return je}async function X(O,re=!1,le=!1){te(!O.controller.connection||
O.controller.connection.destroyed),O.controller.connection={abort:null,destroyed:!1,destroy(dt,bt=!0){this.destroyed||(this.destroyed=!0,bt&&this.abort?.(dt??new DOMException("The operation was aborte\
d.","AbortError")))}};const Re=O.request;let ke=null;const Te=O.timingInfo;null==null&&(Re.cache="no-store");const rt=le?"yes":"no";Re.mode;let gt=null;if(Re.body==null&&O.processRequestEndOfBody)queueMicrotask(
()=>O.processRequestEndOfBody());else if(Re.body!=null){const dt=async function*(yt){E(O)||(yield yt,O.processRequestBodyChunkLength?.(yt.byteLength))},bt=()=>{E(O)||O.processRequestEndOfBody&&O.processRequestEndOfBody()},
Nt=yt=>{E(O)||(yt.name==="AbortError"?O.controller.abort():O.controller.terminate(yt))};gt=(async function*(){try{for await(const yt of Re.body.stream)yield*dt(yt);bt()}catch(yt){Nt(yt)}})()}try{const{
body:dt,status:bt,statusText:Nt,headersList:yt,socket:Ut}=await Dt({body:gt});if(Ut)ke=R({status:bt,statusText:Nt,headersList:yt,socket:Ut});else{const wt=dt[Symbol.asyncIterator]();O.controller.next=
()=>wt.next(),ke=R({status:bt,statusText:Nt,headersList:yt})}}catch(dt){return dt.name==="AbortError"?(O.controller.connection.destroy(),k(O,dt)):s(dt)}const nt=async()=>{await O.controller.resume()},
at=dt=>{E(O)||O.controller.abort(dt)},ht=new ReadableStream({async start(dt){O.controller.controller=dt},async pull(dt){await nt(dt)},async cancel(dt){await at(dt)},type:"bytes"});ke.body={stream:ht,source:null,
length:null},O.controller.resume||O.controller.on("terminated",ft),O.controller.resume=async()=>{for(;;){let dt,bt;try{const{done:yt,value:Ut}=await O.controller.next();if(B(O))break;dt=yt?void 0:Ut}catch(yt){
O.controller.ended&&!Te.encodedBodySize?dt=void 0:(dt=yt,bt=!0)}if(dt===void 0){Y(O.controller.controller),it(O,ke);return}if(Te.decodedBodySize+=dt?.byteLength??0,bt){O.controller.terminate(dt);return}
const Nt=new Uint8Array(dt);if(Nt.byteLength&&O.controller.controller.enqueue(Nt),Ne(ht)){O.controller.terminate();return}if(O.controller.controller.desiredSize<=0)return}};function ft(dt){B(O)?(ke.aborted=
!0,be(ht)&&O.controller.controller.error(O.controller.serializedAbortReason)):be(ht)&&O.controller.controller.error(new TypeError("terminated",{cause:D(dt)?dt:void 0})),O.controller.connection.destroy()}
return ke;function Dt({body:dt}){const bt=C(Re),Nt=O.controller.dispatcher;return new Promise((yt,Ut)=>Nt.dispatch({path:bt.pathname+bt.search,origin:bt.origin,method:Re.method,body:Nt.isMockActive?Re.
body&&(Re.body.source||Re.body.stream):dt,headers:Re.headersList.entries,maxRedirections:0,upgrade:Re.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(wt){const{connection:kt}=O.
controller;Te.finalConnectionTimingInfo=G(void 0,Te.postRedirectStartTime,O.crossOriginIsolatedCapability),kt.destroyed?wt(new DOMException("The operation was aborted.","AbortError")):(O.controller.on(
"terminated",wt),this.abort=kt.abort=wt),Te.finalNetworkRequestStartTime=h(O.crossOriginIsolatedCapability)},onResponseStarted(){Te.finalNetworkResponseStartTime=h(O.crossOriginIsolatedCapability)},onHeaders(wt,kt,Gt,Yt){
if(wt<200)return;let Lt="";const Ot=new g;for(let ee=0;ee<kt.length;ee+=2)Ot.append(ve(kt[ee]),kt[ee+1].toString("latin1"),!0);Lt=Ot.get("location",!0);const vt=[],Ht=Lt&&Re.redirect==="follow"&&j.has(
wt);if(Re.method!=="HEAD"&&Re.method!=="CONNECT"&&!xe.includes(wt)&&!Ht){const ee=Ot.get("content-encoding",!0),ce=ee?ee.toLowerCase().split(","):[],De=5;if(ce.length>De)return this.abort(new Error(`t\
oo many content-encodings in response: ${ce.length}, maximum allowed is ${De}`)),!0;for(let Ve=ce.length-1;Ve>=0;--Ve){const Pe=ce[Ve].trim();if(Pe==="x-gzip"||Pe==="gzip")vt.push(t.createGunzip({flush:t.
constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Pe==="deflate")vt.push(J({flush:t.constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Pe==="br")vt.push(t.createBrotliDecompress(
{flush:t.constants.BROTLI_OPERATION_FLUSH,finishFlush:t.constants.BROTLI_OPERATION_FLUSH}));else{vt.length=0;break}}}this.body=new Je({read:Gt});const ue=this.onError.bind(this);return yt({status:wt,statusText:Yt,
headersList:Ot,body:vt.length?tt(this.body,...vt,ee=>{ee&&this.onError(ee)}).on("error",ue):this.body.on("error",ue)}),!0},onData(wt){if(O.controller.dump)return;const kt=wt;return Te.encodedBodySize+=
kt.byteLength,this.body.push(kt)},onComplete(){this.abort&&O.controller.off("terminated",this.abort),O.controller.ended=!0,this.body.push(null)},onError(wt){this.abort&&O.controller.off("terminated",this.
abort),this.body?.destroy(wt),O.controller.terminate(wt),Ut(wt)},onUpgrade(wt,kt,Gt){if(wt!==101)return;const Yt=new g;for(let Lt=0;Lt<kt.length;Lt+=2)Yt.append(ve(kt[Lt]),kt[Lt+1].toString("latin1"),
!0);return yt({status:wt,statusText:M[wt],headersList:Yt,socket:Gt}),!0}}))}}T.exports={fetch:Be,Fetch:pe,fetching:We,finalizeAndReportTiming:Ce}}),9967:((T,W,e)=>{const{extractBody:s,mixinBody:k,cloneBody:y,
bodyUnusable:R}=e(84492),{Headers:I,fill:g,HeadersList:p,setHeadersGuard:f,getHeadersGuard:t,setHeadersList:Q,getHeadersList:c}=e(60660),{FinalizationRegistry:r}=e(66653)(),i=e(3440),l=e(57975),{isValidHTTPToken:a,
sameOrigin:d,environmentSettingsObject:C}=e(73168),{forbiddenMethodsSet:m,corsSafeListedMethodsSet:S,referrerPolicy:b,requestRedirect:F,requestMode:U,requestCredentials:o,requestCache:A,requestDuplex:h}=e(
4495),{kEnumerableProperty:n,normalizedMethodRecordsBase:u,normalizedMethodRecords:w}=i,{kHeaders:E,kSignal:B,kState:D,kDispatcher:L}=e(93627),{webidl:Y}=e(45893),{URLSerializer:v}=e(51900),{kConstruct:x}=e(
36443),K=e(34589),{getMaxListeners:ne,setMaxListeners:G,getEventListeners:N,defaultMaxListeners:H}=e(78474),J=Symbol("abortController"),z=new r(({signal:Me,abort:Ee})=>{Me.removeEventListener("abort",
Ee)}),_=new WeakMap;function ie(Me){return Ee;function Ee(){const we=Me.deref();if(we!==void 0){z.unregister(Ee),this.removeEventListener("abort",Ee),we.abort(this.reason);const He=_.get(we.signal);if(He!==
void 0){if(He.size!==0){for(const Je of He){const tt=Je.deref();tt!==void 0&&tt.abort(this.reason)}He.clear()}_.delete(we.signal)}}}}let te=!1;class q{constructor(Ee,we={}){if(Y.util.markAsUncloneable(
this),Ee===x)return;const He="Request constructor";Y.argumentLengthCheck(arguments,1,He),Ee=Y.converters.RequestInfo(Ee,He,"input"),we=Y.converters.RequestInit(we,He,"init");let Je=null,tt=null;const ct=C.
settingsObject.baseUrl;let me=null;if(typeof Ee=="string"){this[L]=we.dispatcher;let $;try{$=new URL(Ee,ct)}catch(Ae){throw new TypeError("Failed to parse URL from "+Ee,{cause:Ae})}if($.username||$.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+Ee);Je=ae({urlList:[$]}),tt="cors"}else this[L]=we.dispatcher||Ee[L],K(Ee instanceof q),Je=Ee[D],me=Ee[B];const Ne=C.
settingsObject.origin;let be="client";if(Je.window?.constructor?.name==="EnvironmentSettingsObject"&&d(Je.window,Ne)&&(be=Je.window),we.window!=null)throw new TypeError(`'window' option '${be}' must b\
e null`);"window"in we&&(be="no-window"),Je=ae({method:Je.method,headersList:Je.headersList,unsafeRequest:Je.unsafeRequest,client:C.settingsObject,window:be,priority:Je.priority,origin:Je.origin,referrer:Je.
referrer,referrerPolicy:Je.referrerPolicy,mode:Je.mode,credentials:Je.credentials,cache:Je.cache,redirect:Je.redirect,integrity:Je.integrity,keepalive:Je.keepalive,reloadNavigation:Je.reloadNavigation,
historyNavigation:Je.historyNavigation,urlList:[...Je.urlList]});const ve=Object.keys(we).length!==0;if(ve&&(Je.mode==="navigate"&&(Je.mode="same-origin"),Je.reloadNavigation=!1,Je.historyNavigation=!1,
Je.origin="client",Je.referrer="client",Je.referrerPolicy="",Je.url=Je.urlList[Je.urlList.length-1],Je.urlList=[Je.url]),we.referrer!==void 0){const $=we.referrer;if($==="")Je.referrer="no-referrer";else{
let Ae;try{Ae=new URL($,ct)}catch(de){throw new TypeError(`Referrer "${$}" is not a valid URL.`,{cause:de})}Ae.protocol==="about:"&&Ae.hostname==="client"||Ne&&!d(Ae,C.settingsObject.baseUrl)?Je.referrer=
"client":Je.referrer=Ae}}we.referrerPolicy!==void 0&&(Je.referrerPolicy=we.referrerPolicy);let Qe;if(we.mode!==void 0?Qe=we.mode:Qe=tt,Qe==="navigate")throw Y.errors.exception({header:"Request constru\
ctor",message:"invalid request mode navigate."});if(Qe!=null&&(Je.mode=Qe),we.credentials!==void 0&&(Je.credentials=we.credentials),we.cache!==void 0&&(Je.cache=we.cache),Je.cache==="only-if-cached"&&
Je.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(we.redirect!==void 0&&(Je.redirect=we.redirect),we.integrity!=null&&(Je.integrity=String(we.integrity)),
we.keepalive!==void 0&&(Je.keepalive=!!we.keepalive),we.method!==void 0){let $=we.method;const Ae=w[$];if(Ae!==void 0)Je.method=Ae;else{if(!a($))throw new TypeError(`'${$}' is not a valid HTTP method.`);
const de=$.toUpperCase();if(m.has(de))throw new TypeError(`'${$}' HTTP method is unsupported.`);$=u[de]??$,Je.method=$}!te&&Je.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to\
 result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),te=!0)}we.signal!==void 0&&(me=we.signal),this[D]=Je;const Ge=new AbortController;if(this[B]=
Ge.signal,me!=null){if(!me||typeof me.aborted!="boolean"||typeof me.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(me.aborted)
Ge.abort(me.reason);else{this[J]=Ge;const $=new WeakRef(Ge),Ae=ie($);try{(typeof ne=="function"&&ne(me)===H||N(me,"abort").length>=H)&&G(1500,me)}catch{}i.addAbortListener(me,Ae),z.register(Ge,{signal:me,
abort:Ae},Ae)}}if(this[E]=new I(x),Q(this[E],Je.headersList),f(this[E],"request"),Qe==="no-cors"){if(!S.has(Je.method))throw new TypeError(`'${Je.method} is unsupported in no-cors mode.`);f(this[E],"r\
equest-no-cors")}if(ve){const $=c(this[E]),Ae=we.headers!==void 0?we.headers:new p($);if($.clear(),Ae instanceof p){for(const{name:de,value:pe}of Ae.rawValues())$.append(de,pe,!1);$.cookies=Ae.cookies}else
g(this[E],Ae)}const Le=Ee instanceof q?Ee[D].body:null;if((we.body!=null||Le!=null)&&(Je.method==="GET"||Je.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let qe=null;
if(we.body!=null){const[$,Ae]=s(we.body,Je.keepalive);qe=$,Ae&&!c(this[E]).contains("content-type",!0)&&this[E].append("content-type",Ae)}const fe=qe??Le;if(fe!=null&&fe.source==null){if(qe!=null&&we.
duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(Je.mode!=="same-origin"&&Je.mode!=="cors")throw new TypeError('If request is made from ReadableStream\
, mode should be "same-origin" or "cors"');Je.useCORSPreflightFlag=!0}let M=fe;if(qe==null&&Le!=null){if(R(Ee))throw new TypeError("Cannot construct a Request with a Request object that has already be\
en used.");const $=new TransformStream;Le.stream.pipeThrough($),M={source:Le.source,length:Le.length,stream:$.readable}}this[D].body=M}get method(){return Y.brandCheck(this,q),this[D].method}get url(){
return Y.brandCheck(this,q),v(this[D].url)}get headers(){return Y.brandCheck(this,q),this[E]}get destination(){return Y.brandCheck(this,q),this[D].destination}get referrer(){return Y.brandCheck(this,q),
this[D].referrer==="no-referrer"?"":this[D].referrer==="client"?"about:client":this[D].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,q),this[D].referrerPolicy}get mode(){return Y.brandCheck(
this,q),this[D].mode}get credentials(){return this[D].credentials}get cache(){return Y.brandCheck(this,q),this[D].cache}get redirect(){return Y.brandCheck(this,q),this[D].redirect}get integrity(){return Y.
brandCheck(this,q),this[D].integrity}get keepalive(){return Y.brandCheck(this,q),this[D].keepalive}get isReloadNavigation(){return Y.brandCheck(this,q),this[D].reloadNavigation}get isHistoryNavigation(){
return Y.brandCheck(this,q),this[D].historyNavigation}get signal(){return Y.brandCheck(this,q),this[B]}get body(){return Y.brandCheck(this,q),this[D].body?this[D].body.stream:null}get bodyUsed(){return Y.
brandCheck(this,q),!!this[D].body&&i.isDisturbed(this[D].body.stream)}get duplex(){return Y.brandCheck(this,q),"half"}clone(){if(Y.brandCheck(this,q),R(this))throw new TypeError("unusable");const Ee=j(
this[D]),we=new AbortController;if(this.signal.aborted)we.abort(this.signal.reason);else{let He=_.get(this.signal);He===void 0&&(He=new Set,_.set(this.signal,He));const Je=new WeakRef(we);He.add(Je),i.
addAbortListener(we.signal,ie(Je))}return xe(Ee,we.signal,t(this[E]))}[l.inspect.custom](Ee,we){we.depth===null&&(we.depth=2),we.colors??=!0;const He={method:this.method,url:this.url,headers:this.headers,
destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${l.formatWithOptions(we,He)}`}}k(q);function ae(Me){return{method:Me.
method??"GET",localURLsOnly:Me.localURLsOnly??!1,unsafeRequest:Me.unsafeRequest??!1,body:Me.body??null,client:Me.client??null,reservedClient:Me.reservedClient??null,replacesClientId:Me.replacesClientId??
"",window:Me.window??"client",keepalive:Me.keepalive??!1,serviceWorkers:Me.serviceWorkers??"all",initiator:Me.initiator??"",destination:Me.destination??"",priority:Me.priority??null,origin:Me.origin??
"client",policyContainer:Me.policyContainer??"client",referrer:Me.referrer??"client",referrerPolicy:Me.referrerPolicy??"",mode:Me.mode??"no-cors",useCORSPreflightFlag:Me.useCORSPreflightFlag??!1,credentials:Me.
credentials??"same-origin",useCredentials:Me.useCredentials??!1,cache:Me.cache??"default",redirect:Me.redirect??"follow",integrity:Me.integrity??"",cryptoGraphicsNonceMetadata:Me.cryptoGraphicsNonceMetadata??
"",parserMetadata:Me.parserMetadata??"",reloadNavigation:Me.reloadNavigation??!1,historyNavigation:Me.historyNavigation??!1,userActivation:Me.userActivation??!1,taintedOrigin:Me.taintedOrigin??!1,redirectCount:Me.
redirectCount??0,responseTainting:Me.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:Me.preventNoCacheCacheControlHeaderModification??!1,done:Me.done??!1,timingAllowFailed:Me.timingAllowFailed??
!1,urlList:Me.urlList,url:Me.urlList[0],headersList:Me.headersList?new p(Me.headersList):new p}}function j(Me){const Ee=ae({...Me,body:null});return Me.body!=null&&(Ee.body=y(Ee,Me.body)),Ee}function xe(Me,Ee,we){
const He=new q(x);return He[D]=Me,He[B]=Ee,He[E]=new I(x),Q(He[E],Me.headersList),f(He[E],we),He}Object.defineProperties(q.prototype,{method:n,url:n,headers:n,redirect:n,clone:n,signal:n,duplex:n,destination:n,
body:n,bodyUsed:n,isHistoryNavigation:n,isReloadNavigation:n,keepalive:n,integrity:n,cache:n,credentials:n,attribute:n,referrerPolicy:n,referrer:n,mode:n,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),
Y.converters.Request=Y.interfaceConverter(q),Y.converters.RequestInfo=function(Me,Ee,we){return typeof Me=="string"?Y.converters.USVString(Me,Ee,we):Me instanceof q?Y.converters.Request(Me,Ee,we):Y.converters.
USVString(Me,Ee,we)},Y.converters.AbortSignal=Y.interfaceConverter(AbortSignal),Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},{key:"headers",converter:Y.
converters.HeadersInit},{key:"body",converter:Y.nullableConverter(Y.converters.BodyInit)},{key:"referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.DOMString,allowedValues:b},
{key:"mode",converter:Y.converters.DOMString,allowedValues:U},{key:"credentials",converter:Y.converters.DOMString,allowedValues:o},{key:"cache",converter:Y.converters.DOMString,allowedValues:A},{key:"\
redirect",converter:Y.converters.DOMString,allowedValues:F},{key:"integrity",converter:Y.converters.DOMString},{key:"keepalive",converter:Y.converters.boolean},{key:"signal",converter:Y.nullableConverter(
Me=>Y.converters.AbortSignal(Me,"RequestInit","signal",{strict:!1}))},{key:"window",converter:Y.converters.any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:h},{key:"dispatcher",converter:Y.
converters.any}]),T.exports={Request:q,makeRequest:ae,fromInnerRequest:xe,cloneRequest:j}}),99051:((T,W,e)=>{const{Headers:s,HeadersList:k,fill:y,getHeadersGuard:R,setHeadersGuard:I,setHeadersList:g}=e(
60660),{extractBody:p,cloneBody:f,mixinBody:t,hasFinalizationRegistry:Q,streamRegistry:c,bodyUnusable:r}=e(84492),i=e(3440),l=e(57975),{kEnumerableProperty:a}=i,{isValidReasonPhrase:d,isCancelled:C,isAborted:m,
isBlobLike:S,serializeJavascriptValueToJSONString:b,isErrorLike:F,isomorphicEncode:U,environmentSettingsObject:o}=e(73168),{redirectStatusSet:A,nullBodyStatus:h}=e(4495),{kState:n,kHeaders:u}=e(93627),
{webidl:w}=e(45893),{FormData:E}=e(35910),{URLSerializer:B}=e(51900),{kConstruct:D}=e(36443),L=e(34589),{types:Y}=e(57975),v=new TextEncoder("utf-8");class x{static error(){return ie(G(),"immutable")}static json(q,ae={}){
w.argumentLengthCheck(arguments,1,"Response.json"),ae!==null&&(ae=w.converters.ResponseInit(ae));const j=v.encode(b(q)),xe=p(j),Me=ie(ne({}),"response");return _(Me,ae,{body:xe[0],type:"application/js\
on"}),Me}static redirect(q,ae=302){w.argumentLengthCheck(arguments,1,"Response.redirect"),q=w.converters.USVString(q),ae=w.converters["unsigned short"](ae);let j;try{j=new URL(q,o.settingsObject.baseUrl)}catch(Ee){
throw new TypeError(`Failed to parse URL from ${q}`,{cause:Ee})}if(!A.has(ae))throw new RangeError(`Invalid status code ${ae}`);const xe=ie(ne({}),"immutable");xe[n].status=ae;const Me=U(B(j));return xe[n].
headersList.append("location",Me,!0),xe}constructor(q=null,ae={}){if(w.util.markAsUncloneable(this),q===D)return;q!==null&&(q=w.converters.BodyInit(q)),ae=w.converters.ResponseInit(ae),this[n]=ne({}),
this[u]=new s(D),I(this[u],"response"),g(this[u],this[n].headersList);let j=null;if(q!=null){const[xe,Me]=p(q);j={body:xe,type:Me}}_(this,ae,j)}get type(){return w.brandCheck(this,x),this[n].type}get url(){
w.brandCheck(this,x);const q=this[n].urlList,ae=q[q.length-1]??null;return ae===null?"":B(ae,!0)}get redirected(){return w.brandCheck(this,x),this[n].urlList.length>1}get status(){return w.brandCheck(
this,x),this[n].status}get ok(){return w.brandCheck(this,x),this[n].status>=200&&this[n].status<=299}get statusText(){return w.brandCheck(this,x),this[n].statusText}get headers(){return w.brandCheck(this,
x),this[u]}get body(){return w.brandCheck(this,x),this[n].body?this[n].body.stream:null}get bodyUsed(){return w.brandCheck(this,x),!!this[n].body&&i.isDisturbed(this[n].body.stream)}clone(){if(w.brandCheck(
this,x),r(this))throw w.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const q=K(this[n]);return Q&&this[n].body?.stream&&c.register(this,new WeakRef(this[n].body.
stream)),ie(q,R(this[u]))}[l.inspect.custom](q,ae){ae.depth===null&&(ae.depth=2),ae.colors??=!0;const j={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.
bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${l.formatWithOptions(ae,j)}`}}t(x),Object.defineProperties(x.prototype,{type:a,url:a,status:a,ok:a,redirected:a,
statusText:a,headers:a,clone:a,body:a,bodyUsed:a,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(x,{json:a,redirect:a,error:a});function K(te){if(te.internalResponse)
return J(K(te.internalResponse),te.type);const q=ne({...te,body:null});return te.body!=null&&(q.body=f(q,te.body)),q}function ne(te){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...te,headersList:te?.headersList?new k(te?.headersList):new k,urlList:te?.urlList?[...te.urlList]:[]}}function G(te){const q=F(te);
return ne({type:"error",status:0,error:q?te:new Error(te&&String(te)),aborted:te&&te.name==="AbortError"})}function N(te){return te.type==="error"&&te.status===0}function H(te,q){return q={internalResponse:te,
...q},new Proxy(te,{get(ae,j){return j in q?q[j]:ae[j]},set(ae,j,xe){return L(!(j in q)),ae[j]=xe,!0}})}function J(te,q){if(q==="basic")return H(te,{type:"basic",headersList:te.headersList});if(q==="c\
ors")return H(te,{type:"cors",headersList:te.headersList});if(q==="opaque")return H(te,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(q==="opaqueredirect")return H(te,{
type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});L(!1)}function z(te,q=null){return L(C(te)),m(te)?G(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:q})):
G(Object.assign(new DOMException("Request was cancelled."),{cause:q}))}function _(te,q,ae){if(q.status!==null&&(q.status<200||q.status>599))throw new RangeError('init["status"] must be in the range of\
 200 to 599, inclusive.');if("statusText"in q&&q.statusText!=null&&!d(String(q.statusText)))throw new TypeError("Invalid statusText");if("status"in q&&q.status!=null&&(te[n].status=q.status),"statusTe\
xt"in q&&q.statusText!=null&&(te[n].statusText=q.statusText),"headers"in q&&q.headers!=null&&y(te[u],q.headers),ae){if(h.includes(te.status))throw w.errors.exception({header:"Response constructor",message:`\
Invalid response status code ${te.status}`});te[n].body=ae.body,ae.type!=null&&!te[n].headersList.contains("content-type",!0)&&te[n].headersList.append("content-type",ae.type,!0)}}function ie(te,q){const ae=new x(
D);return ae[n]=te,ae[u]=new s(D),g(ae[u],te.headersList),I(ae[u],q),Q&&te.body?.stream&&c.register(ae,new WeakRef(te.body.stream)),ae}w.converters.ReadableStream=w.interfaceConverter(ReadableStream),
w.converters.FormData=w.interfaceConverter(E),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.XMLHttpRequestBodyInit=function(te,q,ae){return typeof te=="string"?w.converters.
USVString(te,q,ae):S(te)?w.converters.Blob(te,q,ae,{strict:!1}):ArrayBuffer.isView(te)||Y.isArrayBuffer(te)?w.converters.BufferSource(te,q,ae):i.isFormDataLike(te)?w.converters.FormData(te,q,ae,{strict:!1}):
te instanceof URLSearchParams?w.converters.URLSearchParams(te,q,ae):w.converters.DOMString(te,q,ae)},w.converters.BodyInit=function(te,q,ae){return te instanceof ReadableStream?w.converters.ReadableStream(
te,q,ae):te?.[Symbol.asyncIterator]?te:w.converters.XMLHttpRequestBodyInit(te,q,ae)},w.converters.ResponseInit=w.dictionaryConverter([{key:"status",converter:w.converters["unsigned short"],defaultValue:()=>200},
{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),T.exports={isNetworkError:N,makeNetworkError:G,makeResponse:ne,makeAppropriateNetworkError:z,
filterResponse:J,Response:x,cloneResponse:K,fromInnerResponse:ie}}),93627:(T=>{T.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol(
"dispatcher")}}),73168:((T,W,e)=>{const{Transform:s}=e(57075),k=e(38522),{redirectStatusSet:y,referrerPolicySet:R,badPortsSet:I}=e(4495),{getGlobalOrigin:g}=e(51059),{collectASequenceOfCodePoints:p,collectAnHTTPQuotedString:f,
removeChars:t,parseMIMEType:Q}=e(51900),{performance:c}=e(643),{isBlobLike:r,ReadableStreamFrom:i,isValidHTTPToken:l,normalizedMethodRecordsBase:a}=e(3440),d=e(34589),{isUint8Array:C}=e(73429),{webidl:m}=e(
45893);let S=[],b;try{b=e(77598);const P=["sha256","sha384","sha512"];S=b.getHashes().filter(X=>P.includes(X))}catch{}function F(P){const X=P.urlList,O=X.length;return O===0?null:X[O-1].toString()}function U(P,X){
if(!y.has(P.status))return null;let O=P.headersList.get("location",!0);return O!==null&&B(O)&&(o(O)||(O=A(O)),O=new URL(O,F(P))),O&&!O.hash&&(O.hash=X),O}function o(P){for(let X=0;X<P.length;++X){const O=P.
charCodeAt(X);if(O>126||O<32)return!1}return!0}function A(P){return Buffer.from(P,"binary").toString("utf8")}function h(P){return P.urlList[P.urlList.length-1]}function n(P){const X=h(P);return pe(X)&&
I.has(X.port)?"blocked":"allowed"}function u(P){return P instanceof Error||P?.constructor?.name==="Error"||P?.constructor?.name==="DOMException"}function w(P){for(let X=0;X<P.length;++X){const O=P.charCodeAt(
X);if(!(O===9||O>=32&&O<=126||O>=128&&O<=255))return!1}return!0}const E=l;function B(P){return(P[0]==="	"||P[0]===" "||P[P.length-1]==="	"||P[P.length-1]===" "||P.includes(`
`)||P.includes("\r")||P.includes("\0"))===!1}function D(P,X){const{headersList:O}=X,re=(O.get("referrer-policy",!0)??"").split(",");let le="";if(re.length>0)for(let Re=re.length;Re!==0;Re--){const ke=re[Re-
1].trim();if(R.has(ke)){le=ke;break}}le!==""&&(P.referrerPolicy=le)}function L(){return"allowed"}function Y(){return"success"}function v(){return"success"}function x(P){let X=null;X=P.mode,P.headersList.
set("sec-fetch-mode",X,!0)}function K(P){let X=P.origin;if(!(X==="client"||X===void 0)){if(P.responseTainting==="cors"||P.mode==="websocket")P.headersList.append("origin",X,!0);else if(P.method!=="GET"&&
P.method!=="HEAD"){switch(P.referrerPolicy){case"no-referrer":X=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":P.origin&&de(P.origin)&&!de(h(P))&&
(X=null);break;case"same-origin":He(P,h(P))||(X=null);break;default:}P.headersList.append("origin",X,!0)}}}function ne(P,X){return P}function G(P,X,O){return!P?.startTime||P.startTime<X?{domainLookupStartTime:X,
domainLookupEndTime:X,connectionStartTime:X,connectionEndTime:X,secureConnectionStartTime:X,ALPNNegotiatedProtocol:P?.ALPNNegotiatedProtocol}:{domainLookupStartTime:ne(P.domainLookupStartTime,O),domainLookupEndTime:ne(
P.domainLookupEndTime,O),connectionStartTime:ne(P.connectionStartTime,O),connectionEndTime:ne(P.connectionEndTime,O),secureConnectionStartTime:ne(P.secureConnectionStartTime,O),ALPNNegotiatedProtocol:P.
ALPNNegotiatedProtocol}}function N(P){return ne(c.now(),P)}function H(P){return{startTime:P.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:P.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function J(){return{referrerPolicy:"strict-origin-when-cros\
s-origin"}}function z(P){return{referrerPolicy:P.referrerPolicy}}function _(P){const X=P.referrerPolicy;d(X);let O=null;if(P.referrer==="client"){const Te=g();if(!Te||Te.origin==="null")return"no-refe\
rrer";O=new URL(Te)}else P.referrer instanceof URL&&(O=P.referrer);let re=ie(O);const le=ie(O,!0);re.toString().length>4096&&(re=le);const Re=He(P,re),ke=te(re)&&!te(P.url);switch(X){case"origin":return le??
ie(O,!0);case"unsafe-url":return re;case"same-origin":return Re?le:"no-referrer";case"origin-when-cross-origin":return Re?re:le;case"strict-origin-when-cross-origin":{const Te=h(P);return He(re,Te)?re:
te(re)&&!te(Te)?"no-referrer":le}default:return ke?"no-referrer":le}}function ie(P,X){return d(P instanceof URL),P=new URL(P),P.protocol==="file:"||P.protocol==="about:"||P.protocol==="blank:"?"no-ref\
errer":(P.username="",P.password="",P.hash="",X&&(P.pathname="",P.search=""),P)}function te(P){if(!(P instanceof URL))return!1;if(P.href==="about:blank"||P.href==="about:srcdoc"||P.protocol==="data:"||
P.protocol==="file:")return!0;return X(P.origin);function X(O){if(O==null||O==="null")return!1;const re=new URL(O);return!!(re.protocol==="https:"||re.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(re.hostname)||re.hostname==="localhost"||re.hostname.includes("localhost.")||re.hostname.endsWith(".localhost"))}}function q(P,X){if(b===void 0)return!0;const O=j(X);if(O==="no metadata"||O.length===
0)return!0;const re=xe(O),le=Me(O,re);for(const Re of le){const ke=Re.algo,Te=Re.hash;let je=b.createHash(ke).update(P).digest("base64");if(je[je.length-1]==="="&&(je[je.length-2]==="="?je=je.slice(0,
-2):je=je.slice(0,-1)),Ee(je,Te))return!0}return!1}const ae=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function j(P){const X=[];let O=!0;for(const re of P.
split(" ")){O=!1;const le=ae.exec(re);if(le===null||le.groups===void 0||le.groups.algo===void 0)continue;const Re=le.groups.algo.toLowerCase();S.includes(Re)&&X.push(le.groups)}return O===!0?"no metad\
ata":X}function xe(P){let X=P[0].algo;if(X[3]==="5")return X;for(let O=1;O<P.length;++O){const re=P[O];if(re.algo[3]==="5"){X="sha512";break}else{if(X[3]==="3")continue;re.algo[3]==="3"&&(X="sha384")}}
return X}function Me(P,X){if(P.length===1)return P;let O=0;for(let re=0;re<P.length;++re)P[re].algo===X&&(P[O++]=P[re]);return P.length=O,P}function Ee(P,X){if(P.length!==X.length)return!1;for(let O=0;O<
P.length;++O)if(P[O]!==X[O]){if(P[O]==="+"&&X[O]==="-"||P[O]==="/"&&X[O]==="_")continue;return!1}return!0}function we(P){}function He(P,X){return P.origin===X.origin&&P.origin==="null"||P.protocol===X.
protocol&&P.hostname===X.hostname&&P.port===X.port}function Je(){let P,X;return{promise:new Promise((re,le)=>{P=re,X=le}),resolve:P,reject:X}}function tt(P){return P.controller.state==="aborted"}function ct(P){
return P.controller.state==="aborted"||P.controller.state==="terminated"}function me(P){return a[P.toLowerCase()]??P}function Ne(P){const X=JSON.stringify(P);if(X===void 0)throw new TypeError("Value i\
s not JSON serializable");return d(typeof X=="string"),X}const be=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function ve(P,X,O=0,re=1){class le{#e;#t;#A;constructor(ke,Te){this.#e=
ke,this.#t=Te,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${P} Iterator.`);const ke=this.#A,
Te=this.#e[X],je=Te.length;if(ke>=je)return{value:void 0,done:!0};const{[O]:rt,[re]:gt}=Te[ke];this.#A=ke+1;let nt;switch(this.#t){case"key":nt=rt;break;case"value":nt=gt;break;case"key+value":nt=[rt,
gt];break}return{value:nt,done:!1}}}return delete le.prototype.constructor,Object.setPrototypeOf(le.prototype,be),Object.defineProperties(le.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${P} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(Re,ke){return new le(Re,ke)}}function Qe(P,X,O,re=0,le=1){const Re=ve(P,O,re,le),ke={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,X),Re(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,X),Re(this,"valu\
e")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,X),Re(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(je,rt=globalThis){
if(m.brandCheck(this,X),m.argumentLengthCheck(arguments,1,`${P}.forEach`),typeof je!="function")throw new TypeError(`Failed to execute 'forEach' on '${P}': parameter 1 is not of type 'Function'.`);for(const{
0:gt,1:nt}of Re(this,"key+value"))je.call(rt,nt,gt,this)}}};return Object.defineProperties(X.prototype,{...ke,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:ke.entries.value}})}async function Ge(P,X,O){
const re=X,le=O;let Re;try{Re=P.stream.getReader()}catch(ke){le(ke);return}try{re(await $(Re))}catch(ke){le(ke)}}function Le(P){return P instanceof ReadableStream||P[Symbol.toStringTag]==="ReadableStr\
eam"&&typeof P.tee=="function"}function qe(P){try{P.close(),P.byobRequest?.respond(0)}catch(X){if(!X.message.includes("Controller is already closed")&&!X.message.includes("ReadableStream is already cl\
osed"))throw X}}const fe=/[^\x00-\xFF]/;function M(P){return d(!fe.test(P)),P}async function $(P){const X=[];let O=0;for(;;){const{done:re,value:le}=await P.read();if(re)return Buffer.concat(X,O);if(!C(
le))throw new TypeError("Received non-Uint8Array chunk");X.push(le),O+=le.length}}function Ae(P){d("protocol"in P);const X=P.protocol;return X==="about:"||X==="blob:"||X==="data:"}function de(P){return typeof P==
"string"&&P[5]===":"&&P[0]==="h"&&P[1]==="t"&&P[2]==="t"&&P[3]==="p"&&P[4]==="s"||P.protocol==="https:"}function pe(P){d("protocol"in P);const X=P.protocol;return X==="http:"||X==="https:"}function Ie(P,X){
const O=P;if(!O.startsWith("bytes"))return"failure";const re={position:5};if(X&&p(je=>je==="	"||je===" ",O,re),O.charCodeAt(re.position)!==61)return"failure";re.position++,X&&p(je=>je==="	"||je===" ",
O,re);const le=p(je=>{const rt=je.charCodeAt(0);return rt>=48&&rt<=57},O,re),Re=le.length?Number(le):null;if(X&&p(je=>je==="	"||je===" ",O,re),O.charCodeAt(re.position)!==45)return"failure";re.position++,
X&&p(je=>je==="	"||je===" ",O,re);const ke=p(je=>{const rt=je.charCodeAt(0);return rt>=48&&rt<=57},O,re),Te=ke.length?Number(ke):null;return re.position<O.length||Te===null&&Re===null||Re>Te?"failure":
{rangeStartValue:Re,rangeEndValue:Te}}function Be(P,X,O){let re="bytes ";return re+=M(`${P}`),re+="-",re+=M(`${X}`),re+="/",re+=M(`${O}`),re}class Ce extends s{#e;constructor(X){super(),this.#e=X}_transform(X,O,re){
if(!this._inflateStream){if(X.length===0){re();return}this._inflateStream=(X[0]&15)===8?k.createInflate(this.#e):k.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",le=>this.destroy(le))}this._inflateStream.write(X,O,re)}_final(X){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
X()}}function Ue(P){return new Ce(P)}function ye(P){let X=null,O=null,re=null;const le=Xe("content-type",P);if(le===null)return"failure";for(const Re of le){const ke=Q(Re);ke==="failure"||ke.essence===
"*/*"||(re=ke,re.essence!==O?(X=null,re.parameters.has("charset")&&(X=re.parameters.get("charset")),O=re.essence):!re.parameters.has("charset")&&X!==null&&re.parameters.set("charset",X))}return re??"f\
ailure"}function We(P){const X=P,O={position:0},re=[];let le="";for(;O.position<X.length;){if(le+=p(Re=>Re!=='"'&&Re!==",",X,O),O.position<X.length)if(X.charCodeAt(O.position)===34){if(le+=f(X,O),O.position<
X.length)continue}else d(X.charCodeAt(O.position)===44),O.position++;le=t(le,!0,!0,Re=>Re===9||Re===32),re.push(le),le=""}return re}function Xe(P,X){const O=X.get(P,!0);return O===null?null:We(O)}const _e=new TextDecoder;
function it(P){return P.length===0?"":(P[0]===239&&P[1]===187&&P[2]===191&&(P=P.subarray(3)),_e.decode(P))}class st{get baseUrl(){return g()}get origin(){return this.baseUrl?.origin}policyContainer=J()}
class ze{settingsObject=new st}const oe=new ze;T.exports={isAborted:tt,isCancelled:ct,isValidEncodedURL:o,createDeferredPromise:Je,ReadableStreamFrom:i,tryUpgradeRequestToAPotentiallyTrustworthyURL:we,
clampAndCoarsenConnectionTimingInfo:G,coarsenedSharedCurrentTime:N,determineRequestsReferrer:_,makePolicyContainer:J,clonePolicyContainer:z,appendFetchMetadata:x,appendRequestOriginHeader:K,TAOCheck:v,
corsCheck:Y,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:H,setRequestReferrerPolicyOnRedirect:D,isValidHTTPToken:l,requestBadPort:n,requestCurrentURL:h,responseURL:F,responseLocationURL:U,isBlobLike:r,
isURLPotentiallyTrustworthy:te,isValidReasonPhrase:w,sameOrigin:He,normalizeMethod:me,serializeJavascriptValueToJSONString:Ne,iteratorMixin:Qe,createIterator:ve,isValidHeaderName:E,isValidHeaderValue:B,
isErrorLike:u,fullyReadBody:Ge,bytesMatch:q,isReadableStreamLike:Le,readableStreamClose:qe,isomorphicEncode:M,urlIsLocal:Ae,urlHasHttpsScheme:de,urlIsHttpHttpsScheme:pe,readAllBytes:$,simpleRangeHeaderValue:Ie,
buildContentRange:Be,parseMetadata:j,createInflate:Ue,extractMimeType:ye,getDecodeSplit:Xe,utf8DecodeBytes:it,environmentSettingsObject:oe}}),45893:((T,W,e)=>{const{types:s,inspect:k}=e(57975),{markAsUncloneable:y}=e(
75919),{toUSVString:R}=e(3440),I={};I.converters={},I.util={},I.errors={},I.errors.exception=function(g){return new TypeError(`${g.header}: ${g.message}`)},I.errors.conversionFailed=function(g){const p=g.
types.length===1?"":" one of",f=`${g.argument} could not be converted to${p}: ${g.types.join(", ")}.`;return I.errors.exception({header:g.prefix,message:f})},I.errors.invalidArgument=function(g){return I.
errors.exception({header:g.prefix,message:`"${g.value}" is an invalid ${g.type}.`})},I.brandCheck=function(g,p,f){if(f?.strict!==!1){if(!(g instanceof p)){const t=new TypeError("Illegal invocation");throw t.
code="ERR_INVALID_THIS",t}}else if(g?.[Symbol.toStringTag]!==p.prototype[Symbol.toStringTag]){const t=new TypeError("Illegal invocation");throw t.code="ERR_INVALID_THIS",t}},I.argumentLengthCheck=function({
length:g},p,f){if(g<p)throw I.errors.exception({message:`${p} argument${p!==1?"s":""} required, but${g?" only":""} ${g} found.`,header:f})},I.illegalConstructor=function(){throw I.errors.exception({header:"\
TypeError",message:"Illegal constructor"})},I.util.Type=function(g){switch(typeof g){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Sym\
bol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return g===null?"Null":"Object"}},I.util.markAsUncloneable=y||(()=>{}),I.util.ConvertToInt=function(g,p,f,t){let Q,
c;p===64?(Q=Math.pow(2,53)-1,f==="unsigned"?c=0:c=Math.pow(-2,53)+1):f==="unsigned"?(c=0,Q=Math.pow(2,p)-1):(c=Math.pow(-2,p)-1,Q=Math.pow(2,p-1)-1);let r=Number(g);if(r===0&&(r=0),t?.enforceRange===!0){
if(Number.isNaN(r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY)throw I.errors.exception({header:"Integer conversion",message:`Could not convert ${I.util.Stringify(g)} to an integer.`});
if(r=I.util.IntegerPart(r),r<c||r>Q)throw I.errors.exception({header:"Integer conversion",message:`Value must be between ${c}-${Q}, got ${r}.`});return r}return!Number.isNaN(r)&&t?.clamp===!0?(r=Math.
min(Math.max(r,c),Q),Math.floor(r)%2===0?r=Math.floor(r):r=Math.ceil(r),r):Number.isNaN(r)||r===0&&Object.is(0,r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY?0:(r=I.util.IntegerPart(r),
r=r%Math.pow(2,p),f==="signed"&&r>=Math.pow(2,p)-1?r-Math.pow(2,p):r)},I.util.IntegerPart=function(g){const p=Math.floor(Math.abs(g));return g<0?-1*p:p},I.util.Stringify=function(g){switch(I.util.Type(
g)){case"Symbol":return`Symbol(${g.description})`;case"Object":return k(g);case"String":return`"${g}"`;default:return`${g}`}},I.sequenceConverter=function(g){return(p,f,t,Q)=>{if(I.util.Type(p)!=="Obj\
ect")throw I.errors.exception({header:f,message:`${t} (${I.util.Stringify(p)}) is not iterable.`});const c=typeof Q=="function"?Q():p?.[Symbol.iterator]?.(),r=[];let i=0;if(c===void 0||typeof c.next!=
"function")throw I.errors.exception({header:f,message:`${t} is not iterable.`});for(;;){const{done:l,value:a}=c.next();if(l)break;r.push(g(a,f,`${t}[${i++}]`))}return r}},I.recordConverter=function(g,p){
return(f,t,Q)=>{if(I.util.Type(f)!=="Object")throw I.errors.exception({header:t,message:`${Q} ("${I.util.Type(f)}") is not an Object.`});const c={};if(!s.isProxy(f)){const i=[...Object.getOwnPropertyNames(
f),...Object.getOwnPropertySymbols(f)];for(const l of i){const a=g(l,t,Q),d=p(f[l],t,Q);c[a]=d}return c}const r=Reflect.ownKeys(f);for(const i of r)if(Reflect.getOwnPropertyDescriptor(f,i)?.enumerable){
const a=g(i,t,Q),d=p(f[i],t,Q);c[a]=d}return c}},I.interfaceConverter=function(g){return(p,f,t,Q)=>{if(Q?.strict!==!1&&!(p instanceof g))throw I.errors.exception({header:f,message:`Expected ${t} ("${I.
util.Stringify(p)}") to be an instance of ${g.name}.`});return p}},I.dictionaryConverter=function(g){return(p,f,t)=>{const Q=I.util.Type(p),c={};if(Q==="Null"||Q==="Undefined")return c;if(Q!=="Object")
throw I.errors.exception({header:f,message:`Expected ${p} to be one of: Null, Undefined, Object.`});for(const r of g){const{key:i,defaultValue:l,required:a,converter:d}=r;if(a===!0&&!Object.hasOwn(p,i))
throw I.errors.exception({header:f,message:`Missing required key "${i}".`});let C=p[i];const m=Object.hasOwn(r,"defaultValue");if(m&&C!==null&&(C??=l()),a||m||C!==void 0){if(C=d(C,f,`${t}.${i}`),r.allowedValues&&
!r.allowedValues.includes(C))throw I.errors.exception({header:f,message:`${C} is not an accepted type. Expected one of ${r.allowedValues.join(", ")}.`});c[i]=C}}return c}},I.nullableConverter=function(g){
return(p,f,t)=>p===null?p:g(p,f,t)},I.converters.DOMString=function(g,p,f,t){if(g===null&&t?.legacyNullToEmptyString)return"";if(typeof g=="symbol")throw I.errors.exception({header:p,message:`${f} is \
a symbol, which cannot be converted to a DOMString.`});return String(g)},I.converters.ByteString=function(g,p,f){const t=I.converters.DOMString(g,p,f);for(let Q=0;Q<t.length;Q++)if(t.charCodeAt(Q)>255)
throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${Q} has a value of ${t.charCodeAt(Q)} which is greater than 255.`);return t},I.converters.USVString=R,I.converters.
boolean=function(g){return!!g},I.converters.any=function(g){return g},I.converters["long long"]=function(g,p,f){return I.util.ConvertToInt(g,64,"signed",void 0,p,f)},I.converters["unsigned long long"]=
function(g,p,f){return I.util.ConvertToInt(g,64,"unsigned",void 0,p,f)},I.converters["unsigned long"]=function(g,p,f){return I.util.ConvertToInt(g,32,"unsigned",void 0,p,f)},I.converters["unsigned sho\
rt"]=function(g,p,f,t){return I.util.ConvertToInt(g,16,"unsigned",t,p,f)},I.converters.ArrayBuffer=function(g,p,f,t){if(I.util.Type(g)!=="Object"||!s.isAnyArrayBuffer(g))throw I.errors.conversionFailed(
{prefix:p,argument:`${f} ("${I.util.Stringify(g)}")`,types:["ArrayBuffer"]});if(t?.allowShared===!1&&s.isSharedArrayBuffer(g))throw I.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(g.resizable||g.growable)throw I.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return g},I.converters.TypedArray=function(g,p,f,t,Q){if(I.util.
Type(g)!=="Object"||!s.isTypedArray(g)||g.constructor.name!==p.name)throw I.errors.conversionFailed({prefix:f,argument:`${t} ("${I.util.Stringify(g)}")`,types:[p.name]});if(Q?.allowShared===!1&&s.isSharedArrayBuffer(
g.buffer))throw I.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(g.buffer.resizable||g.buffer.growable)throw I.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return g},I.converters.DataView=function(g,p,f,t){if(I.util.Type(g)!=="Object"||!s.isDataView(g))throw I.errors.exception({header:p,message:`${f} is not a DataView\
.`});if(t?.allowShared===!1&&s.isSharedArrayBuffer(g.buffer))throw I.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(g.buffer.resizable||g.buffer.growable)throw I.
errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return g},I.converters.BufferSource=function(g,p,f,t){if(s.isAnyArrayBuffer(g))return I.converters.ArrayBuffer(g,p,
f,{...t,allowShared:!1});if(s.isTypedArray(g))return I.converters.TypedArray(g,g.constructor,p,f,{...t,allowShared:!1});if(s.isDataView(g))return I.converters.DataView(g,p,f,{...t,allowShared:!1});throw I.
errors.conversionFailed({prefix:p,argument:`${f} ("${I.util.Stringify(g)}")`,types:["BufferSource"]})},I.converters["sequence<ByteString>"]=I.sequenceConverter(I.converters.ByteString),I.converters["s\
equence<sequence<ByteString>>"]=I.sequenceConverter(I.converters["sequence<ByteString>"]),I.converters["record<ByteString, ByteString>"]=I.recordConverter(I.converters.ByteString,I.converters.ByteString),
T.exports={webidl:I}}),22607:(T=>{function W(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unico\
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
-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}T.exports={getEncoding:W}}),48355:((T,W,e)=>{const{staticPropertyDescriptors:s,readOperation:k,
fireAProgressEvent:y}=e(53610),{kState:R,kError:I,kResult:g,kEvents:p,kAborted:f}=e(20961),{webidl:t}=e(45893),{kEnumerableProperty:Q}=e(3440);class c extends EventTarget{constructor(){super(),this[R]=
"empty",this[g]=null,this[I]=null,this[p]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(i){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileR\
eader.readAsArrayBuffer"),i=t.converters.Blob(i,{strict:!1}),k(this,i,"ArrayBuffer")}readAsBinaryString(i){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),i=t.converters.
Blob(i,{strict:!1}),k(this,i,"BinaryString")}readAsText(i,l=void 0){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsText"),i=t.converters.Blob(i,{strict:!1}),l!==void 0&&(l=t.
converters.DOMString(l,"FileReader.readAsText","encoding")),k(this,i,"Text",l)}readAsDataURL(i){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),i=t.converters.Blob(i,
{strict:!1}),k(this,i,"DataURL")}abort(){if(this[R]==="empty"||this[R]==="done"){this[g]=null;return}this[R]==="loading"&&(this[R]="done",this[g]=null),this[f]=!0,y("abort",this),this[R]!=="loading"&&
y("loadend",this)}get readyState(){switch(t.brandCheck(this,c),this[R]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return t.brandCheck(this,
c),this[g]}get error(){return t.brandCheck(this,c),this[I]}get onloadend(){return t.brandCheck(this,c),this[p].loadend}set onloadend(i){t.brandCheck(this,c),this[p].loadend&&this.removeEventListener("\
loadend",this[p].loadend),typeof i=="function"?(this[p].loadend=i,this.addEventListener("loadend",i)):this[p].loadend=null}get onerror(){return t.brandCheck(this,c),this[p].error}set onerror(i){t.brandCheck(
this,c),this[p].error&&this.removeEventListener("error",this[p].error),typeof i=="function"?(this[p].error=i,this.addEventListener("error",i)):this[p].error=null}get onloadstart(){return t.brandCheck(
this,c),this[p].loadstart}set onloadstart(i){t.brandCheck(this,c),this[p].loadstart&&this.removeEventListener("loadstart",this[p].loadstart),typeof i=="function"?(this[p].loadstart=i,this.addEventListener(
"loadstart",i)):this[p].loadstart=null}get onprogress(){return t.brandCheck(this,c),this[p].progress}set onprogress(i){t.brandCheck(this,c),this[p].progress&&this.removeEventListener("progress",this[p].
progress),typeof i=="function"?(this[p].progress=i,this.addEventListener("progress",i)):this[p].progress=null}get onload(){return t.brandCheck(this,c),this[p].load}set onload(i){t.brandCheck(this,c),this[p].
load&&this.removeEventListener("load",this[p].load),typeof i=="function"?(this[p].load=i,this.addEventListener("load",i)):this[p].load=null}get onabort(){return t.brandCheck(this,c),this[p].abort}set onabort(i){
t.brandCheck(this,c),this[p].abort&&this.removeEventListener("abort",this[p].abort),typeof i=="function"?(this[p].abort=i,this.addEventListener("abort",i)):this[p].abort=null}}c.EMPTY=c.prototype.EMPTY=
0,c.LOADING=c.prototype.LOADING=1,c.DONE=c.prototype.DONE=2,Object.defineProperties(c.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:Q,readAsBinaryString:Q,readAsText:Q,readAsDataURL:Q,abort:Q,
readyState:Q,result:Q,error:Q,onloadstart:Q,onprogress:Q,onload:Q,onabort:Q,onerror:Q,onloadend:Q,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
c,{EMPTY:s,LOADING:s,DONE:s}),T.exports={FileReader:c}}),88573:((T,W,e)=>{const{webidl:s}=e(45893),k=Symbol("ProgressEvent state");class y extends Event{constructor(I,g={}){I=s.converters.DOMString(I,
"ProgressEvent constructor","type"),g=s.converters.ProgressEventInit(g??{}),super(I,g),this[k]={lengthComputable:g.lengthComputable,loaded:g.loaded,total:g.total}}get lengthComputable(){return s.brandCheck(
this,y),this[k].lengthComputable}get loaded(){return s.brandCheck(this,y),this[k].loaded}get total(){return s.brandCheck(this,y),this[k].total}}s.converters.ProgressEventInit=s.dictionaryConverter([{key:"\
lengthComputable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:s.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:s.converters.
boolean,defaultValue:()=>!1}]),T.exports={ProgressEvent:y}}),20961:(T=>{T.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((T,W,e)=>{const{kState:s,kError:k,kResult:y,kAborted:R,kLastProgressEventFired:I}=e(
20961),{ProgressEvent:g}=e(88573),{getEncoding:p}=e(22607),{serializeAMimeType:f,parseMIMEType:t}=e(51900),{types:Q}=e(57975),{StringDecoder:c}=e(13193),{btoa:r}=e(4573),i={enumerable:!0,writable:!1,configurable:!1};
function l(b,F,U,o){if(b[s]==="loading")throw new DOMException("Invalid state","InvalidStateError");b[s]="loading",b[y]=null,b[k]=null;const h=F.stream().getReader(),n=[];let u=h.read(),w=!0;(async()=>{
for(;!b[R];)try{const{done:E,value:B}=await u;if(w&&!b[R]&&queueMicrotask(()=>{a("loadstart",b)}),w=!1,!E&&Q.isUint8Array(B))n.push(B),(b[I]===void 0||Date.now()-b[I]>=50)&&!b[R]&&(b[I]=Date.now(),queueMicrotask(
()=>{a("progress",b)})),u=h.read();else if(E){queueMicrotask(()=>{b[s]="done";try{const D=d(n,U,F.type,o);if(b[R])return;b[y]=D,a("load",b)}catch(D){b[k]=D,a("error",b)}b[s]!=="loading"&&a("loadend",b)});
break}}catch(E){if(b[R])return;queueMicrotask(()=>{b[s]="done",b[k]=E,a("error",b),b[s]!=="loading"&&a("loadend",b)});break}})()}function a(b,F){const U=new g(b,{bubbles:!1,cancelable:!1});F.dispatchEvent(
U)}function d(b,F,U,o){switch(F){case"DataURL":{let A="data:";const h=t(U||"application/octet-stream");h!=="failure"&&(A+=f(h)),A+=";base64,";const n=new c("latin1");for(const u of b)A+=r(n.write(u));
return A+=r(n.end()),A}case"Text":{let A="failure";if(o&&(A=p(o)),A==="failure"&&U){const h=t(U);h!=="failure"&&(A=p(h.parameters.get("charset")))}return A==="failure"&&(A="UTF-8"),C(b,A)}case"ArrayBu\
ffer":return S(b).buffer;case"BinaryString":{let A="";const h=new c("latin1");for(const n of b)A+=h.write(n);return A+=h.end(),A}}}function C(b,F){const U=S(b),o=m(U);let A=0;o!==null&&(F=o,A=o==="UTF\
-8"?3:2);const h=U.slice(A);return new TextDecoder(F).decode(h)}function m(b){const[F,U,o]=b;return F===239&&U===187&&o===191?"UTF-8":F===254&&U===255?"UTF-16BE":F===255&&U===254?"UTF-16LE":null}function S(b){
const F=b.reduce((o,A)=>o+A.byteLength,0);let U=0;return b.reduce((o,A)=>(o.set(A,U),U+=A.byteLength,o),new Uint8Array(F))}T.exports={staticPropertyDescriptors:i,readOperation:l,fireAProgressEvent:a}}),
86897:((T,W,e)=>{const{uid:s,states:k,sentCloseFrameState:y,emptyBuffer:R,opcodes:I}=e(20736),{kReadyState:g,kSentClose:p,kByteParser:f,kReceivedClose:t,kResponse:Q}=e(61216),{fireEvent:c,failWebsocketConnection:r,
isClosing:i,isClosed:l,isEstablished:a,parseExtensions:d}=e(98625),{channels:C}=e(42414),{CloseEvent:m}=e(15188),{makeRequest:S}=e(9967),{fetching:b}=e(54398),{Headers:F,getHeadersList:U}=e(60660),{getDecodeSplit:o}=e(
73168),{WebsocketFrameSend:A}=e(3264);let h;try{h=e(77598)}catch{}function n(D,L,Y,v,x,K){const ne=D;ne.protocol=D.protocol==="ws:"?"http:":"https:";const G=S({urlList:[ne],client:Y,serviceWorkers:"no\
ne",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(K.headers){const z=U(new F(K.headers));G.headersList=z}const N=h.randomBytes(16).toString("base\
64");G.headersList.append("sec-websocket-key",N),G.headersList.append("sec-websocket-version","13");for(const z of L)G.headersList.append("sec-websocket-protocol",z);return G.headersList.append("sec-w\
ebsocket-extensions","permessage-deflate; client_max_window_bits"),b({request:G,useParallelQueue:!0,dispatcher:K.dispatcher,processResponse(z){if(z.type==="error"||z.status!==101){r(v,"Received networ\
k error or non-101 status code.");return}if(L.length!==0&&!z.headersList.get("Sec-WebSocket-Protocol")){r(v,"Server did not respond with sent protocols.");return}if(z.headersList.get("Upgrade")?.toLowerCase()!==
"websocket"){r(v,'Server did not set Upgrade header to "websocket".');return}if(z.headersList.get("Connection")?.toLowerCase()!=="upgrade"){r(v,'Server did not set Connection header to "upgrade".');return}
const _=z.headersList.get("Sec-WebSocket-Accept"),ie=h.createHash("sha1").update(N+s).digest("base64");if(_!==ie){r(v,"Incorrect hash received in Sec-WebSocket-Accept header.");return}const te=z.headersList.
get("Sec-WebSocket-Extensions");let q;if(te!==null&&(q=d(te),!q.has("permessage-deflate"))){r(v,"Sec-WebSocket-Extensions header does not match.");return}const ae=z.headersList.get("Sec-WebSocket-Prot\
ocol");if(ae!==null){const j=o("sec-websocket-protocol",G.headersList);if(j===null||!j.includes(ae)){r(v,"Protocol was not set in the opening handshake.");return}}z.socket.on("data",w),z.socket.on("cl\
ose",E),z.socket.on("error",B),C.open.hasSubscribers&&C.open.publish({address:z.socket.address(),protocol:ae,extensions:te}),x(z,q)}})}function u(D,L,Y,v){if(!(i(D)||l(D)))if(!a(D))r(D,"Connection was\
 closed before it was established."),D[g]=k.CLOSING;else if(D[p]===y.NOT_SENT){D[p]=y.PROCESSING;const x=new A;L!==void 0&&Y===void 0?(x.frameData=Buffer.allocUnsafe(2),x.frameData.writeUInt16BE(L,0)):
L!==void 0&&Y!==void 0?(x.frameData=Buffer.allocUnsafe(2+v),x.frameData.writeUInt16BE(L,0),x.frameData.write(Y,2,"utf-8")):x.frameData=R,D[Q].socket.write(x.createFrame(I.CLOSE)),D[p]=y.SENT,D[g]=k.CLOSING}else
D[g]=k.CLOSING}function w(D){this.ws[f].write(D)||this.pause()}function E(){const{ws:D}=this,{[Q]:L}=D;L.socket.off("data",w),L.socket.off("close",E),L.socket.off("error",B);const Y=D[p]===y.SENT&&D[t];
let v=1005,x="";const K=D[f].closingInfo;K&&!K.error?(v=K.code??1005,x=K.reason):D[t]||(v=1006),D[g]=k.CLOSED,c("close",D,(ne,G)=>new m(ne,G),{wasClean:Y,code:v,reason:x}),C.close.hasSubscribers&&C.close.
publish({websocket:D,code:v,reason:x})}function B(D){const{ws:L}=this;L[g]=k.CLOSING,C.socketError.hasSubscribers&&C.socketError.publish(D),this.destroy()}T.exports={establishWebSocketConnection:n,closeWebSocketConnection:u}}),
20736:(T=>{const W="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},k={NOT_SENT:0,PROCESSING:1,SENT:2},y={CONTINUATION:0,
TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},R=2**16-1,I={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},g=Buffer.allocUnsafe(0),p={string:1,typedArray:2,arrayBuffer:3,blob:4};T.exports={uid:W,sentCloseFrameState:k,
staticPropertyDescriptors:e,states:s,opcodes:y,maxUnsigned16Bit:R,parserStates:I,emptyBuffer:g,sendHints:p}}),15188:((T,W,e)=>{const{webidl:s}=e(45893),{kEnumerableProperty:k}=e(3440),{kConstruct:y}=e(
36443),{MessagePort:R}=e(75919);class I extends Event{#e;constructor(c,r={}){if(c===y){super(arguments[1],arguments[2]),s.util.markAsUncloneable(this);return}const i="MessageEvent constructor";s.argumentLengthCheck(
arguments,1,i),c=s.converters.DOMString(c,i,"type"),r=s.converters.MessageEventInit(r,i,"eventInitDict"),super(c,r),this.#e=r,s.util.markAsUncloneable(this)}get data(){return s.brandCheck(this,I),this.#e.
data}get origin(){return s.brandCheck(this,I),this.#e.origin}get lastEventId(){return s.brandCheck(this,I),this.#e.lastEventId}get source(){return s.brandCheck(this,I),this.#e.source}get ports(){return s.
brandCheck(this,I),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(c,r=!1,i=!1,l=null,a="",d="",C=null,m=[]){return s.brandCheck(this,I),s.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new I(c,{bubbles:r,cancelable:i,data:l,origin:a,lastEventId:d,source:C,ports:m})}static createFastMessageEvent(c,r){const i=new I(y,c,r);return i.#e=r,i.#e.
data??=null,i.#e.origin??="",i.#e.lastEventId??="",i.#e.source??=null,i.#e.ports??=[],i}}const{createFastMessageEvent:g}=I;delete I.createFastMessageEvent;class p extends Event{#e;constructor(c,r={}){
const i="CloseEvent constructor";s.argumentLengthCheck(arguments,1,i),c=s.converters.DOMString(c,i,"type"),r=s.converters.CloseEventInit(r),super(c,r),this.#e=r,s.util.markAsUncloneable(this)}get wasClean(){
return s.brandCheck(this,p),this.#e.wasClean}get code(){return s.brandCheck(this,p),this.#e.code}get reason(){return s.brandCheck(this,p),this.#e.reason}}class f extends Event{#e;constructor(c,r){const i="\
ErrorEvent constructor";s.argumentLengthCheck(arguments,1,i),super(c,r),s.util.markAsUncloneable(this),c=s.converters.DOMString(c,i,"type"),r=s.converters.ErrorEventInit(r??{}),this.#e=r}get message(){
return s.brandCheck(this,f),this.#e.message}get filename(){return s.brandCheck(this,f),this.#e.filename}get lineno(){return s.brandCheck(this,f),this.#e.lineno}get colno(){return s.brandCheck(this,f),
this.#e.colno}get error(){return s.brandCheck(this,f),this.#e.error}}Object.defineProperties(I.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:k,origin:k,lastEventId:k,source:k,
ports:k,initMessageEvent:k}),Object.defineProperties(p.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:k,code:k,wasClean:k}),Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:k,filename:k,lineno:k,colno:k,error:k}),s.converters.MessagePort=s.interfaceConverter(R),s.converters["sequence<MessagePort>"]=s.sequenceConverter(s.converters.
MessagePort);const t=[{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:s.converters.boolean,
defaultValue:()=>!1}];s.converters.MessageEventInit=s.dictionaryConverter([...t,{key:"data",converter:s.converters.any,defaultValue:()=>null},{key:"origin",converter:s.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:s.converters.DOMString,defaultValue:()=>""},{key:"source",converter:s.nullableConverter(s.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:s.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),s.converters.CloseEventInit=s.dictionaryConverter([...t,{key:"wasClean",converter:s.converters.boolean,defaultValue:()=>!1},{key:"code",converter:s.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:s.converters.USVString,defaultValue:()=>""}]),s.converters.ErrorEventInit=s.dictionaryConverter([...t,{key:"message",converter:s.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:s.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:s.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:s.converters.any}]),T.exports={MessageEvent:I,CloseEvent:p,ErrorEvent:f,createFastMessageEvent:g}}),3264:((T,W,e)=>{const{maxUnsigned16Bit:s}=e(
20736),k=16386;let y,R=null,I=k;try{y=e(77598)}catch{y={randomFillSync:function(t,Q,c){for(let r=0;r<t.length;++r)t[r]=Math.random()*255|0;return t}}}function g(){return I===k&&(I=0,y.randomFillSync(R??=
Buffer.allocUnsafe(k),0,k)),[R[I++],R[I++],R[I++],R[I++]]}class p{constructor(t){this.frameData=t}createFrame(t){const Q=this.frameData,c=g(),r=Q?.byteLength??0;let i=r,l=6;r>s?(l+=8,i=127):r>125&&(l+=
2,i=126);const a=Buffer.allocUnsafe(r+l);a[0]=a[1]=0,a[0]|=128,a[0]=(a[0]&240)+t;a[l-4]=c[0],a[l-3]=c[1],a[l-2]=c[2],a[l-1]=c[3],a[1]=i,i===126?a.writeUInt16BE(r,2):i===127&&(a[2]=a[3]=0,a.writeUIntBE(
r,4,6)),a[1]|=128;for(let d=0;d<r;++d)a[l+d]=Q[d]^c[d&3];return a}}T.exports={WebsocketFrameSend:p}}),19469:((T,W,e)=>{const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:k}=e(38522),{isValidClientWindowBits:y}=e(
98625),{MessageSizeExceededError:R}=e(68707),I=Buffer.from([0,0,255,255]),g=Symbol("kBuffer"),p=Symbol("kLength");class f{#e;#t={};#A=0;constructor(Q,c){this.#t.serverNoContextTakeover=Q.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=Q.get("server_max_window_bits"),this.#A=c.maxPayloadSize}decompress(Q,c,r){if(!this.#e){let i=k;if(this.#t.serverMaxWindowBits){if(!y(this.#t.serverMaxWindowBits)){
r(new Error("Invalid server_max_window_bits"));return}i=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=s({windowBits:i})}catch(l){r(l);return}this.#e[g]=[],this.#e[p]=0,this.#e.on("data",l=>{
if(this.#e[p]+=l.length,this.#A>0&&this.#e[p]>this.#A){r(new R),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[g].push(l)}),this.#e.on("error",l=>{this.#e=null,r(l)})}this.#e.
write(Q),c&&this.#e.write(I),this.#e.flush(()=>{if(!this.#e)return;const i=Buffer.concat(this.#e[g],this.#e[p]);this.#e[g].length=0,this.#e[p]=0,r(null,i)})}}T.exports={PerMessageDeflate:f}}),81652:((T,W,e)=>{
const{Writable:s}=e(57075),k=e(34589),{parserStates:y,opcodes:R,states:I,emptyBuffer:g,sentCloseFrameState:p}=e(20736),{kReadyState:f,kSentClose:t,kResponse:Q,kReceivedClose:c}=e(61216),{channels:r}=e(
42414),{isValidStatusCode:i,isValidOpcode:l,failWebsocketConnection:a,websocketMessageReceived:d,utf8Decode:C,isControlFrame:m,isTextBinaryFrame:S,isContinuationFrame:b}=e(98625),{WebsocketFrameSend:F}=e(
3264),{closeWebSocketConnection:U}=e(86897),{PerMessageDeflate:o}=e(19469),{MessageSizeExceededError:A}=e(68707);function h(u,w,E){U(u,w,E,Buffer.byteLength(E)),a(u,E)}class n extends s{#e=[];#t=0;#A=0;#n=!1;#s=y.
INFO;#r={};#o=[];#i;#c;#a;constructor(w,E,B={}){super(),this.ws=w,this.#i=E??new Map,this.#c=B.maxFragments??0,this.#a=B.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new o(E,B))}_write(w,E,B){this.#e.push(w),this.#A+=w.length,this.#n=!0,this.run(B)}#l(){return this.#a>0&&!m(this.#r.opcode)&&this.#r.payloadLength+this.#t>this.#a?(h(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(w){for(;this.#n;)if(this.#s===y.INFO){if(this.#A<2)return w();const E=this.consume(2),B=(E[0]&128)!==0,D=E[0]&15,L=(E[1]&128)===128,Y=!B&&D!==R.CONTINUATION,
v=E[1]&127,x=E[0]&64,K=E[0]&32,ne=E[0]&16;if(!l(D))return a(this.ws,"Invalid opcode received"),w();if(L)return a(this.ws,"Frame cannot be masked"),w();if(x!==0&&!this.#i.has("permessage-deflate")){a(this.
ws,"Expected RSV1 to be clear.");return}if(K!==0||ne!==0){a(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(Y&&!S(D)){a(this.ws,"Invalid frame type was fragmented.");return}if(S(D)&&this.#o.length>
0){a(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&Y){a(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((v>125||Y)&&m(D)){a(this.ws,"Control frame either too large or \
fragmented");return}if(b(D)&&this.#o.length===0&&!this.#r.compressed){a(this.ws,"Unexpected continuation frame");return}if(v<=125){if(this.#r.payloadLength=v,this.#s=y.READ_DATA,!this.#l())return}else
v===126?this.#s=y.PAYLOADLENGTH_16:v===127&&(this.#s=y.PAYLOADLENGTH_64);S(D)&&(this.#r.binaryType=D,this.#r.compressed=x!==0),this.#r.opcode=D,this.#r.masked=L,this.#r.fin=B,this.#r.fragmented=Y}else if(this.#s===
y.PAYLOADLENGTH_16){if(this.#A<2)return w();const E=this.consume(2);if(this.#r.payloadLength=E.readUInt16BE(0),this.#s=y.READ_DATA,!this.#l())return}else if(this.#s===y.PAYLOADLENGTH_64){if(this.#A<8)
return w();const E=this.consume(8),B=E.readUInt32BE(0),D=E.readUInt32BE(4);if(B!==0||D>2**31-1){a(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=D,this.#s=y.READ_DATA,
!this.#l())return}else if(this.#s===y.READ_DATA){if(this.#A<this.#r.payloadLength)return w();const E=this.consume(this.#r.payloadLength);if(m(this.#r.opcode)){this.#n=this.parseControlFrame(E),this.#s=
y.INFO;const B=this.ws[Q].socket;if(this.#n&&B.writableNeedDrain){this.#n=!1,B.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(w))});return}}else if(this.#r.compressed){this.#i.get("permessage-\
deflate").decompress(E,this.#r.fin,(B,D)=>{if(B){const L=B instanceof A?1009:1007;h(this.ws,L,B.message);return}if(this.writeFragments(D)){if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new A().message);
return}if(!this.#r.fin){this.#s=y.INFO,this.#n=!0,this.run(w);return}d(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=!0,this.#s=y.INFO,this.run(w)}}),this.#n=!1;break}else{if(!this.writeFragments(
E))return;if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new A().message);return}!this.#r.fragmented&&this.#r.fin&&d(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=y.INFO}}}consume(w){if(w>
this.#A)throw new Error("Called consume() before buffers satiated.");if(w===0)return g;if(this.#e[0].length===w)return this.#A-=this.#e[0].length,this.#e.shift();const E=Buffer.allocUnsafe(w);let B=0;
for(;B!==w;){const D=this.#e[0],{length:L}=D;if(L+B===w){E.set(this.#e.shift(),B);break}else if(L+B>w){E.set(D.subarray(0,w-B),B),this.#e[0]=D.subarray(w-B);break}else E.set(this.#e.shift(),B),B+=D.length}
return this.#A-=w,E}writeFragments(w){return this.#c>0&&this.#o.length===this.#c?(h(this.ws,1008,"Too many message fragments"),!1):(this.#t+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;
if(w.length===1)return this.#t=0,w.shift();const E=Buffer.concat(w,this.#t);return this.#o=[],this.#t=0,E}parseCloseBody(w){k(w.length!==1);let E;if(w.length>=2&&(E=w.readUInt16BE(0)),E!==void 0&&!i(E))
return{code:1002,reason:"Invalid status code",error:!0};let B=w.subarray(2);B[0]===239&&B[1]===187&&B[2]===191&&(B=B.subarray(3));try{B=C(B)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:E,reason:B,error:!1}}parseControlFrame(w){const{opcode:E,payloadLength:B}=this.#r;if(E===R.CLOSE){if(B===1)return a(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.
parseCloseBody(w),this.#r.closeInfo.error){const{code:D,reason:L}=this.#r.closeInfo;return U(this.ws,D,L,L.length),a(this.ws,L),!1}if(this.ws[t]!==p.SENT){let D=g;this.#r.closeInfo.code&&(D=Buffer.allocUnsafe(
2),D.writeUInt16BE(this.#r.closeInfo.code,0));const L=new F(D);this.ws[Q].socket.write(L.createFrame(R.CLOSE),Y=>{Y||(this.ws[t]=p.SENT)})}return this.ws[f]=I.CLOSING,this.ws[c]=!0,!1}else if(E===R.PING){
if(!this.ws[c]){const D=new F(w);this.ws[Q].socket.write(D.createFrame(R.PONG)),r.ping.hasSubscribers&&r.ping.publish({payload:w})}}else E===R.PONG&&r.pong.hasSubscribers&&r.pong.publish({payload:w});
return!0}get closingInfo(){return this.#r.closeInfo}}T.exports={ByteParser:n}}),13900:((T,W,e)=>{const{WebsocketFrameSend:s}=e(3264),{opcodes:k,sendHints:y}=e(20736),R=e(64660),I=Buffer[Symbol.species];
class g{#e=new R;#t=!1;#A;constructor(Q){this.#A=Q}add(Q,c,r){if(r!==y.blob){const l=p(Q,r);if(!this.#t)this.#A.write(l,c);else{const a={promise:null,callback:c,frame:l};this.#e.push(a)}return}const i={
promise:Q.arrayBuffer().then(l=>{i.promise=null,i.frame=p(l,r)}),callback:c,frame:null};this.#e.push(i),this.#t||this.#n()}async#n(){this.#t=!0;const Q=this.#e;for(;!Q.isEmpty();){const c=Q.shift();c.
promise!==null&&await c.promise,this.#A.write(c.frame,c.callback),c.callback=c.frame=null}this.#t=!1}}function p(t,Q){return new s(f(t,Q)).createFrame(Q===y.string?k.TEXT:k.BINARY)}function f(t,Q){switch(Q){case y.
string:return Buffer.from(t);case y.arrayBuffer:case y.blob:return new I(t);case y.typedArray:return new I(t.buffer,t.byteOffset,t.byteLength)}}T.exports={SendQueue:g}}),61216:(T=>{T.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((T,W,e)=>{const{kReadyState:s,kController:k,kResponse:y,kBinaryType:R,kWebSocketURL:I}=e(61216),{states:g,opcodes:p}=e(20736),{ErrorEvent:f,createFastMessageEvent:t}=e(
15188),{isUtf8:Q}=e(4573),{collectASequenceOfCodePointsFast:c,removeHTTPWhitespace:r}=e(51900);function i(L){return L[s]===g.CONNECTING}function l(L){return L[s]===g.OPEN}function a(L){return L[s]===g.
CLOSING}function d(L){return L[s]===g.CLOSED}function C(L,Y,v=(K,ne)=>new Event(K,ne),x={}){const K=v(L,x);Y.dispatchEvent(K)}function m(L,Y,v){if(L[s]!==g.OPEN)return;let x;if(Y===p.TEXT)try{x=D(v)}catch{
U(L,"Received invalid UTF-8 in text frame.");return}else Y===p.BINARY&&(L[R]==="blob"?x=new Blob([v]):x=S(v));C("message",L,t,{origin:L[I].origin,data:x})}function S(L){return L.byteLength===L.buffer.
byteLength?L.buffer:L.buffer.slice(L.byteOffset,L.byteOffset+L.byteLength)}function b(L){if(L.length===0)return!1;for(let Y=0;Y<L.length;++Y){const v=L.charCodeAt(Y);if(v<33||v>126||v===34||v===40||v===
41||v===44||v===47||v===58||v===59||v===60||v===61||v===62||v===63||v===64||v===91||v===92||v===93||v===123||v===125)return!1}return!0}function F(L){return L>=1e3&&L<1015?L!==1004&&L!==1005&&L!==1006:
L>=3e3&&L<=4999}function U(L,Y){const{[k]:v,[y]:x}=L;v.abort(),x?.socket&&!x.socket.destroyed&&x.socket.destroy(),Y&&C("error",L,(K,ne)=>new f(K,ne),{error:new Error(Y),message:Y})}function o(L){return L===
p.CLOSE||L===p.PING||L===p.PONG}function A(L){return L===p.CONTINUATION}function h(L){return L===p.TEXT||L===p.BINARY}function n(L){return h(L)||A(L)||o(L)}function u(L){const Y={position:0},v=new Map;
for(;Y.position<L.length;){const x=c(";",L,Y),[K,ne=""]=x.split("=");v.set(r(K,!0,!1),r(ne,!1,!0)),Y.position++}return v}function w(L){if(L.length===0)return!1;for(let v=0;v<L.length;v++){const x=L.charCodeAt(
v);if(x<48||x>57)return!1}const Y=Number.parseInt(L,10);return Y>=8&&Y<=15}const E=typeof process.versions.icu=="string",B=E?new TextDecoder("utf-8",{fatal:!0}):void 0,D=E?B.decode.bind(B):function(L){
if(Q(L))return L.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};T.exports={isConnecting:i,isEstablished:l,isClosing:a,isClosed:d,fireEvent:C,isValidSubprotocol:b,isValidStatusCode:F,
failWebsocketConnection:U,websocketMessageReceived:m,utf8Decode:D,isControlFrame:o,isContinuationFrame:A,isTextBinaryFrame:h,isValidOpcode:n,parseExtensions:u,isValidClientWindowBits:w}}),13726:((T,W,e)=>{
const{webidl:s}=e(45893),{URLSerializer:k}=e(51900),{environmentSettingsObject:y}=e(73168),{staticPropertyDescriptors:R,states:I,sentCloseFrameState:g,sendHints:p}=e(20736),{kWebSocketURL:f,kReadyState:t,
kController:Q,kBinaryType:c,kResponse:r,kSentClose:i,kByteParser:l}=e(61216),{isConnecting:a,isEstablished:d,isClosing:C,isValidSubprotocol:m,fireEvent:S}=e(98625),{establishWebSocketConnection:b,closeWebSocketConnection:F}=e(
86897),{ByteParser:U}=e(81652),{kEnumerableProperty:o,isBlobLike:A}=e(3440),{getGlobalDispatcher:h}=e(32581),{types:n}=e(57975),{ErrorEvent:u,CloseEvent:w}=e(15188),{SendQueue:E}=e(13900);class B extends EventTarget{#e={
open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#s;constructor(v,x=[]){super(),s.util.markAsUncloneable(this);const K="WebSocket constructor";s.argumentLengthCheck(arguments,1,K);const ne=s.
converters["DOMString or sequence<DOMString> or WebSocketInit"](x,K,"options");v=s.converters.USVString(v,K,"url"),x=ne.protocols;const G=y.settingsObject.baseUrl;let N;try{N=new URL(v,G)}catch(J){throw new DOMException(
J,"SyntaxError")}if(N.protocol==="http:"?N.protocol="ws:":N.protocol==="https:"&&(N.protocol="wss:"),N.protocol!=="ws:"&&N.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, go\
t ${N.protocol}`,"SyntaxError");if(N.hash||N.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof x=="string"&&(x=[x]),x.length!==new Set(x.map(J=>J.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(x.length>0&&!x.every(J=>m(J)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[f]=new URL(N.href);const H=y.settingsObject;
this[Q]=b(N,x,H,this,(J,z)=>this.#r(J,z),ne),this[t]=B.CONNECTING,this[i]=g.NOT_SENT,this[c]="blob"}close(v=void 0,x=void 0){s.brandCheck(this,B);const K="WebSocket.close";if(v!==void 0&&(v=s.converters["\
unsigned short"](v,K,"code",{clamp:!0})),x!==void 0&&(x=s.converters.USVString(x,K,"reason")),v!==void 0&&v!==1e3&&(v<3e3||v>4999))throw new DOMException("invalid code","InvalidAccessError");let ne=0;
if(x!==void 0&&(ne=Buffer.byteLength(x),ne>123))throw new DOMException(`Reason must be less than 123 bytes; received ${ne}`,"SyntaxError");F(this,v,x,ne)}send(v){s.brandCheck(this,B);const x="WebSocke\
t.send";if(s.argumentLengthCheck(arguments,1,x),v=s.converters.WebSocketSendData(v,x,"data"),a(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!d(this)||C(this)))if(typeof v==
"string"){const K=Buffer.byteLength(v);this.#t+=K,this.#s.add(v,()=>{this.#t-=K},p.string)}else n.isArrayBuffer(v)?(this.#t+=v.byteLength,this.#s.add(v,()=>{this.#t-=v.byteLength},p.arrayBuffer)):ArrayBuffer.
isView(v)?(this.#t+=v.byteLength,this.#s.add(v,()=>{this.#t-=v.byteLength},p.typedArray)):A(v)&&(this.#t+=v.size,this.#s.add(v,()=>{this.#t-=v.size},p.blob))}get readyState(){return s.brandCheck(this,
B),this[t]}get bufferedAmount(){return s.brandCheck(this,B),this.#t}get url(){return s.brandCheck(this,B),k(this[f])}get extensions(){return s.brandCheck(this,B),this.#n}get protocol(){return s.brandCheck(
this,B),this.#A}get onopen(){return s.brandCheck(this,B),this.#e.open}set onopen(v){s.brandCheck(this,B),this.#e.open&&this.removeEventListener("open",this.#e.open),typeof v=="function"?(this.#e.open=
v,this.addEventListener("open",v)):this.#e.open=null}get onerror(){return s.brandCheck(this,B),this.#e.error}set onerror(v){s.brandCheck(this,B),this.#e.error&&this.removeEventListener("error",this.#e.
error),typeof v=="function"?(this.#e.error=v,this.addEventListener("error",v)):this.#e.error=null}get onclose(){return s.brandCheck(this,B),this.#e.close}set onclose(v){s.brandCheck(this,B),this.#e.close&&
this.removeEventListener("close",this.#e.close),typeof v=="function"?(this.#e.close=v,this.addEventListener("close",v)):this.#e.close=null}get onmessage(){return s.brandCheck(this,B),this.#e.message}set onmessage(v){
s.brandCheck(this,B),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof v=="function"?(this.#e.message=v,this.addEventListener("message",v)):this.#e.message=null}get binaryType(){
return s.brandCheck(this,B),this[c]}set binaryType(v){s.brandCheck(this,B),v!=="blob"&&v!=="arraybuffer"?this[c]="blob":this[c]=v}#r(v,x){this[r]=v;const K=this[Q]?.dispatcher?.webSocketOptions,ne=K?.
maxFragments,G=K?.maxPayloadSize,N=new U(this,x,{maxFragments:ne,maxPayloadSize:G});N.on("drain",D),N.on("error",L.bind(this)),v.socket.ws=this,this[l]=N,this.#s=new E(v.socket),this[t]=I.OPEN;const H=v.
headersList.get("sec-websocket-extensions");H!==null&&(this.#n=H);const J=v.headersList.get("sec-websocket-protocol");J!==null&&(this.#A=J),S("open",this)}}B.CONNECTING=B.prototype.CONNECTING=I.CONNECTING,
B.OPEN=B.prototype.OPEN=I.OPEN,B.CLOSING=B.prototype.CLOSING=I.CLOSING,B.CLOSED=B.prototype.CLOSED=I.CLOSED,Object.defineProperties(B.prototype,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R,url:o,readyState:o,
bufferedAmount:o,onopen:o,onerror:o,onclose:o,close:o,onmessage:o,binaryType:o,send:o,extensions:o,protocol:o,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.
defineProperties(B,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R}),s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString),s.converters["DOMString or sequence<DOMString>"]=function(Y,v,x){
return s.util.Type(Y)==="Object"&&Symbol.iterator in Y?s.converters["sequence<DOMString>"](Y):s.converters.DOMString(Y,v,x)},s.converters.WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.
converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:s.converters.any,defaultValue:()=>h()},{key:"headers",converter:s.nullableConverter(s.converters.
HeadersInit)}]),s.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(Y){return s.util.Type(Y)==="Object"&&!(Symbol.iterator in Y)?s.converters.WebSocketInit(Y):{protocols:s.converters["\
DOMString or sequence<DOMString>"](Y)}},s.converters.WebSocketSendData=function(Y){if(s.util.Type(Y)==="Object"){if(A(Y))return s.converters.Blob(Y,{strict:!1});if(ArrayBuffer.isView(Y)||n.isArrayBuffer(
Y))return s.converters.BufferSource(Y)}return s.converters.USVString(Y)};function D(){this.ws[r].socket.resume()}function L(Y){let v,x;Y instanceof w?(v=Y.reason,x=Y.code):v=Y.message,S("error",this,()=>new u(
"error",{error:Y,message:v})),F(this,x)}T.exports={WebSocket:B}}),44248:(T=>{const W=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,
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
1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function e(s){
let k=-1;for(let y of s)k=W[(k^y)&255]^k>>>8;return(k^-1)>>>0}T.exports=e}),33502:((T,W,e)=>{var s=e(79896),k=e(39023),y=e(2203),R=y.Readable,I=y.PassThrough,g=e(73313),p=e(24434).EventEmitter;W.BufferSlicer=
Q,W.FdSlicer=f,k.inherits(f,p);function f(c){p.call(this),this.fd=c,this.pend=new g,this.pend.max=1,this.refCount=0}f.prototype.read=function(c,r,i,l,a){var d=this;d.pend.go(function(C){s.read(d.fd,c,
r,i,l,function(m,S,b){C(),a(m,S,b)})})},f.prototype.createReadStream=function(c){return new t(this,c)},f.prototype.ref=function(){this.refCount+=1},f.prototype.unref=function(){var c=this;if(c.refCount-=
1,c.refCount<0)throw new Error("invalid unref");if(c.refCount>0)return;s.close(c.fd,r);function r(i){i?c.emit("error",i):c.emit("close")}},k.inherits(t,R);function t(c,r){r=r||{},R.call(this,r),this.context=
c,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}t.prototype._read=function(c){var r=this,i=Math.min(r._readableState.highWaterMark,c);if(r.endOffset!=null&&(i=Math.
min(i,r.endOffset-r.pos)),i<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(l){var a=Buffer.allocUnsafe(i);s.read(r.context.fd,a,0,i,r.pos,function(d,C){d?r.destroy(d):C===0?(r.push(
null),r._cleanup()):(r.pos+=C,r.push(a.slice(0,C))),l()})})},t.prototype._destroy=function(c,r){this._cleanup(),r(c)},t.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),this.context=
null)},k.inherits(Q,p);function Q(c){p.call(this),this.refCount=0,this.buffer=c}Q.prototype.read=function(c,r,i,l,a){if(!(0<=r&&r<=c.length))throw new RangeError("offset outside buffer: 0 <= "+r+" <= "+
c.length);if(l<0)throw new RangeError("position is negative: "+l);if(r+i>c.length&&(i=c.length-r),l+i>this.buffer.length&&(i=this.buffer.length-l),i<=0){setImmediate(function(){a(null,0)});return}this.
buffer.copy(c,r,l,l+i),setImmediate(function(){a(null,i)})},Q.prototype.createReadStream=function(c){c=c||{};var r=new I(c);r.start=c.start||0,r.endOffset=c.end,r.pos=r.endOffset||this.buffer.length;for(var i=this.
buffer.slice(r.start,r.pos),l=65536,a=0;;){var d=a+l;if(d>=i.length){a<i.length&&r.write(i.slice(a,i.length));break}r.write(i.slice(a,d)),a=d}return r.end(),r},Q.prototype.ref=function(){this.refCount+=
1},Q.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((T,W,e)=>{var s,k=e(79896),y=e(43106),R=e(33502),I=e(39023),g=e(24434).EventEmitter,p=e(2203).
Transform,f=e(2203).PassThrough,t=e(2203).Writable;const Q=typeof y.crc32=="function"?y.crc32:e(44248);s=a,s=d,s=C,s=m,s=c,s=r,W.SY=i,s=l,s=A,W.ax=h,s=n,s=u,s=S,s=U,s=o,s=B;function c(G,N){return new Promise(
(H,J)=>{a(G,{...N,lazyEntries:!0},function(z,_){if(z)return J(z);H(_)})})}function r(G,N){return new Promise((H,J)=>{d(G,{...N,lazyEntries:!0},function(z,_){if(z)return J(z);H(_)})})}function i(G,N){return new Promise(
(H,J)=>{C(G,{...N,lazyEntries:!0},function(z,_){if(z)return J(z);H(_)})})}function l(G,N,H){return new Promise((J,z)=>{m(G,N,{...H,lazyEntries:!0},function(_,ie){if(_)return z(_);J(ie)})})}function a(G,N,H){
typeof N=="function"&&(H=N,N=null),N==null&&(N={}),N.autoClose==null&&(N.autoClose=!0),N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==null&&(N.decodeStrings=!0),N.validateEntrySizes==null&&(N.
validateEntrySizes=!0),N.strictFileNames==null&&(N.strictFileNames=!1),H==null&&(H=ne),k.open(G,"r",function(J,z){if(J)return H(J);d(z,N,function(_,ie){_&&k.close(z,ne),H(_,ie)})})}function d(G,N,H){typeof N==
"function"&&(H=N,N=null),N==null&&(N={}),N.autoClose==null&&(N.autoClose=!1),N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==null&&(N.decodeStrings=!0),N.validateEntrySizes==null&&(N.validateEntrySizes=
!0),N.strictFileNames==null&&(N.strictFileNames=!1),H==null&&(H=ne),k.fstat(G,function(J,z){if(J)return H(J);var _=new R.FdSlicer(G);m(_,z.size,N,H)})}function C(G,N,H){typeof N=="function"&&(H=N,N=null),
N==null&&(N={}),N.autoClose=!1,N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==null&&(N.decodeStrings=!0),N.validateEntrySizes==null&&(N.validateEntrySizes=!0),N.strictFileNames==null&&(N.strictFileNames=
!1);var J=new R.BufferSlicer(G);m(J,G.length,N,H)}function m(G,N,H,J){typeof H=="function"&&(J=H,H=null),H==null&&(H={}),H.autoClose==null&&(H.autoClose=!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==
null&&(H.decodeStrings=!0);var z=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),H.strictFileNames==null&&(H.strictFileNames=!1),J==null&&(J=ne),typeof N!="number")throw new Error(
"expected totalSize parameter to be a number");if(N>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE \
754 double.");G.ref();var _=22,ie=20,te=65535,q=Math.min(ie+_+te,N),ae=x(q),j=N-ae.length;w(G,ae,0,q,j,function(xe){if(xe)return J(xe);for(var Me=q-_;Me>=0;Me-=1)if(ae.readUInt32LE(Me)===101010256){var Ee=ae.
subarray(Me),we=Ee.readUInt16LE(4),He=Ee.readUInt16LE(10),Je=Ee.readUInt32LE(16),tt=Ee.readUInt16LE(20),ct=Ee.length-_;if(tt!==ct)return J(new Error("Invalid comment length. Expected: "+ct+". Found: "+
tt+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var me=z?Y(Ee.subarray(22),!1):Ee.subarray(22);if(Me-ie>=0&&ae.readUInt32LE(
Me-ie)===117853008){var Ne=ae.subarray(Me-ie,Me-ie+ie),be=v(Ne,8),ve=x(56);return w(G,ve,0,ve.length,be,function(Qe){return Qe?J(Qe):ve.readUInt32LE(0)!==101075792?J(new Error("invalid zip64 end of ce\
ntral directory record signature")):(we=ve.readUInt32LE(16),we!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+we)):(He=v(ve,32),Je=v(ve,48),J(null,new S(G,Je,N,He,me,H.autoClose,
H.lazyEntries,z,H.validateEntrySizes,H.strictFileNames))))})}return we!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+we)):J(null,new S(G,Je,N,He,me,H.autoClose,H.lazyEntries,
z,H.validateEntrySizes,H.strictFileNames))}J(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}I.inherits(S,g);function S(G,N,H,J,z,_,ie,te,q,ae){
var j=this;g.call(j),j.reader=G,j.reader.on("error",function(xe){F(j,xe)}),j.reader.once("close",function(){j.emit("close")}),j.readEntryCursor=N,j.fileSize=H,j.entryCount=J,j.comment=z,j.entriesRead=
0,j.autoClose=!!_,j.lazyEntries=!!ie,j.decodeStrings=!!te,j.validateEntrySizes=!!q,j.strictFileNames=!!ae,j.isOpen=!0,j.emittedError=!1,j.hasEachEntryBeenCalled=!1,j.lazyEntries||j._readEntry()}S.prototype.
close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function b(G,N){G.autoClose&&G.close(),F(G,N)}function F(G,N){G.emittedError||(G.emittedError=!0,G.emit("error",N))}S.prototype.readEntry=
function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},S.prototype._readEntry=function(){var G=this;if(G.entryCount===G.entriesRead){setImmediate(
function(){G.autoClose&&G.close(),!G.emittedError&&G.emit("end")});return}if(!G.emittedError){var N=x(46);w(G.reader,N,0,N.length,G.readEntryCursor,function(H){if(H)return b(G,H);if(!G.emittedError){var J=new U,
z=N.readUInt32LE(0);if(z!==33639248)return b(G,new Error("invalid central directory file header signature: 0x"+z.toString(16)));if(J.versionMadeBy=N.readUInt16LE(4),J.versionNeededToExtract=N.readUInt16LE(
6),J.generalPurposeBitFlag=N.readUInt16LE(8),J.compressionMethod=N.readUInt16LE(10),J.lastModFileTime=N.readUInt16LE(12),J.lastModFileDate=N.readUInt16LE(14),J.crc32=N.readUInt32LE(16),J.compressedSize=
N.readUInt32LE(20),J.uncompressedSize=N.readUInt32LE(24),J.fileNameLength=N.readUInt16LE(28),J.extraFieldLength=N.readUInt16LE(30),J.fileCommentLength=N.readUInt16LE(32),J.internalFileAttributes=N.readUInt16LE(
36),J.externalFileAttributes=N.readUInt32LE(38),J.relativeOffsetOfLocalHeader=N.readUInt32LE(42),J.generalPurposeBitFlag&64)return b(G,new Error("strong encryption is not supported"));G.readEntryCursor+=
46,N=x(J.fileNameLength+J.extraFieldLength+J.fileCommentLength),w(G.reader,N,0,N.length,G.readEntryCursor,function(_){if(_)return b(G,_);if(!G.emittedError){J.fileNameRaw=N.subarray(0,J.fileNameLength);
var ie=J.fileNameLength+J.extraFieldLength;J.extraFieldRaw=N.subarray(J.fileNameLength,ie),J.fileCommentRaw=N.subarray(ie,ie+J.fileCommentLength);try{J.extraFields=u(J.extraFieldRaw)}catch(He){return b(
G,He)}if(G.decodeStrings){var te=(J.generalPurposeBitFlag&2048)!==0;J.fileComment=Y(J.fileCommentRaw,te),J.fileName=h(J.generalPurposeBitFlag,J.fileNameRaw,J.extraFields,G.strictFileNames);var q=n(J.fileName);
if(q!=null)return b(G,new Error(q))}else J.fileComment=J.fileCommentRaw,J.fileName=J.fileNameRaw;J.comment=J.fileComment,G.readEntryCursor+=N.length,G.entriesRead+=1;for(var ae=0;ae<J.extraFields.length;ae++){
var j=J.extraFields[ae];if(j.id===1){var xe=j.data,Me=0;if(J.uncompressedSize===4294967295){if(Me+8>xe.length)return b(G,new Error("zip64 extended information extra field does not include uncompressed\
 size"));J.uncompressedSize=v(xe,Me),Me+=8}if(J.compressedSize===4294967295){if(Me+8>xe.length)return b(G,new Error("zip64 extended information extra field does not include compressed size"));J.compressedSize=
v(xe,Me),Me+=8}if(J.relativeOffsetOfLocalHeader===4294967295){if(Me+8>xe.length)return b(G,new Error("zip64 extended information extra field does not include relative header offset"));J.relativeOffsetOfLocalHeader=
v(xe,Me),Me+=8}break}}if(G.validateEntrySizes&&J.compressionMethod===0){var Ee=J.uncompressedSize;if(J.isEncrypted()&&(Ee+=12),J.compressedSize!==Ee){var we="compressed/uncompressed size mismatch for \
stored file: "+J.compressedSize+" != "+J.uncompressedSize;return b(G,new Error(we))}}G.emit("entry",J),G.lazyEntries||G._readEntry()}})}})}},S.prototype.eachEntry=function(){const G=this;if(!G.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(G.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");G.hasEachEntryBeenCalled=!0;let N=null;G.on("e\
ntry",J),G.on("end",z),G.on("error",_);function H(){G.removeListener("entry",J),G.removeListener("end",z),G.removeListener("error",_),G.autoClose&&G.close()}function J(ie){let{resolve:te}=N;N=null,te(
{value:ie})}function z(){let{resolve:ie}=N;N=null,H(),ie({done:!0})}function _(ie){let{reject:te}=N;N=null,H(),te(ie)}return{[Symbol.asyncIterator](){return this},next(){const ie=new Promise((te,q)=>{
if(N!=null)throw new Error("next() called before previous Promise was resolved.");N={resolve:te,reject:q}});return G.readEntry(),ie},return(ie){return H(),Promise.resolve({done:!0,value:ie})},throw(ie){
return H(),Promise.reject(ie)}}},S.prototype.openReadStream=function(G,N,H){var J=this,z=0,_=G.compressedSize;if(H==null&&(H=N,N=null),N==null)N={};else{if(N.decodeFileData===!1){if(N.decrypt!=null)throw new Error(
"cannot use options.decrypt when options.decodeFileData === false");if(N.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(N.decrypt!=null){
if(!G.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(N.decrypt!==!1)throw new Error("invalid options.decrypt value: "+
N.decrypt);if(G.isCompressed()&&N.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(N.decompress!=null){if(!G.isCompressed())
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(N.decompress===!1||N.decompress===!0))throw new Error("invalid options.decompre\
ss value: "+N.decompress);te=N.decompress}}if(N.start!=null){if(z=N.start,z<0)throw new Error("options.start < 0");if(z>G.compressedSize)throw new Error("options.start > entry.compressedSize")}if(N.end!=
null){if(_=N.end,_<0)throw new Error("options.end < 0");if(_>G.compressedSize)throw new Error("options.end > entry.compressedSize");if(_<z)throw new Error("options.end < options.start")}}var ie=N.decodeFileData===
!1||(G.compressionMethod===0||G.compressionMethod===8&&N.decompress===!1)&&(!G.isEncrypted()||N.decrypt===!1);if((N.start!=null||N.end!=null)&&!ie)throw new Error("start/end range require options.deco\
deFileData === false for non-trivial encoded entries.");if(!J.isOpen)return H(new Error("closed"));if(G.isEncrypted()&&!ie&&N.decrypt!==!1)return H(new Error("entry is encrypted, and options.decodeFil\
eData !== false"));var te;if(ie)te=!1;else if(G.compressionMethod===8)te=N.decodeFileData!==!0;else return H(new Error("unsupported compression method: "+G.compressionMethod));J.readLocalFileHeader(G,
{minimal:!0},function(q,ae){if(q)return H(q);J.openReadStreamLowLevel(ae.fileDataStart,G.compressedSize,z,_,te,G.uncompressedSize,H)})},S.prototype.openReadStreamLowLevel=function(G,N,H,J,z,_,ie){var te=this,
q=G+N,ae=te.reader.createReadStream({start:G+H,end:G+J}),j=ae;if(z){var xe=!1,Me=y.createInflateRaw();ae.on("error",function(Ee){setImmediate(function(){xe||Me.emit("error",Ee)})}),ae.pipe(Me),te.validateEntrySizes?
(j=new E(_),Me.on("error",function(Ee){setImmediate(function(){xe||j.emit("error",Ee)})}),Me.pipe(j)):j=Me,K(j,function(){xe=!0,Me!==j&&Me.unpipe(j),ae.unpipe(Me),ae.destroy()})}ie(null,j)},S.prototype.
readLocalFileHeader=function(G,N,H){var J=this;H==null&&(H=N,N=null),N==null&&(N={}),J.reader.ref();var z=x(30);w(J.reader,z,0,z.length,G.relativeOffsetOfLocalHeader,function(_){try{if(_)return H(_);var ie=z.
readUInt32LE(0);if(ie!==67324752)return H(new Error("invalid local file header signature: 0x"+ie.toString(16)));var te=z.readUInt16LE(26),q=z.readUInt16LE(28),ae=G.relativeOffsetOfLocalHeader+30+te+q;
if(ae+G.compressedSize>J.fileSize)return H(new Error("file data overflows file bounds: "+ae+" + "+G.compressedSize+" > "+J.fileSize));if(N.minimal)return H(null,{fileDataStart:ae});var j=new o;j.fileDataStart=
ae,j.versionNeededToExtract=z.readUInt16LE(4),j.generalPurposeBitFlag=z.readUInt16LE(6),j.compressionMethod=z.readUInt16LE(8),j.lastModFileTime=z.readUInt16LE(10),j.lastModFileDate=z.readUInt16LE(12),
j.crc32=z.readUInt32LE(14),j.compressedSize=z.readUInt32LE(18),j.uncompressedSize=z.readUInt32LE(22),j.fileNameLength=te,j.extraFieldLength=q,z=x(te+q),J.reader.ref(),w(J.reader,z,0,z.length,G.relativeOffsetOfLocalHeader+
30,function(xe){try{return xe?H(xe):(j.fileName=z.subarray(0,te),j.extraField=z.subarray(te),H(null,j))}finally{J.reader.unref()}})}finally{J.reader.unref()}})},S.prototype.openReadStreamPromise=function(G,N){
return new Promise((H,J)=>{this.openReadStream(G,N,function(z,_){if(z)return J(z);H(_)})})},S.prototype.openReadStreamLowLevelPromise=function(G,N,H,J,z,_){return new Promise((ie,te)=>{this.openReadStream(
G,N,H,J,z,_,function(q,ae){if(q)return te(q);ie(ae)})})},S.prototype.readLocalFileHeaderPromise=function(G,N){return new Promise((H,J)=>{this.readLocalFileHeader(G,N,function(z,_){if(z)return J(z);H(_)})})};
function U(){}U.prototype.getLastModDate=function(G){if(G==null&&(G={}),!G.forceDosFormat)for(var N=0;N<this.extraFields.length;N++){var H=this.extraFields[N];if(H.id===21589){var J=H.data;if(J.length<
5)continue;var z=J[0],_=1;if(!(z&_))continue;var ie=J.readInt32LE(1);return new Date(ie*1e3)}else if(H.id===10){var J=H.data;if(J.length!==32||J.readUInt16LE(4)!==1||J.readUInt16LE(6)!==24)continue;var te=J.
readUInt32LE(8)+4294967296*J.readInt32LE(12),q=te/1e4-116444736e5;return new Date(q)}}return A(this.lastModFileDate,this.lastModFileTime,G.timezone)},U.prototype.canDecodeFileData=function(){return!this.
isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},U.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},U.prototype.isCompressed=function(){return this.compressionMethod===
8};function o(){}function A(G,N,H){var J=G&31,z=(G>>5&15)-1,_=(G>>9&127)+1980,ie=0,te=(N&31)*2,q=N>>5&63,ae=N>>11&31;if(H==null||H==="local")return new Date(_,z,J,ae,q,te,ie);if(H==="UTC")return new Date(
Date.UTC(_,z,J,ae,q,te,ie));throw new Error("unrecognized options.timezone: "+options.timezone)}function h(G,N,H,J){for(var z=null,_=0;_<H.length;_++){var ie=H[_];if(ie.id===28789){if(ie.data.length<6||
ie.data.readUInt8(0)!==1)continue;var te=ie.data.readUInt32LE(1);if(Q(N)!==te)continue;z=Y(ie.data.subarray(5),!0);break}}if(z==null){var q=(G&2048)!==0;z=Y(N,q)}return J||(z=z.replace(/\\/g,"/")),z}function n(G){
return G.indexOf("\\")!==-1?"invalid characters in fileName: "+G:/^[a-zA-Z]:/.test(G)||/^\//.test(G)?"absolute path: "+G:G.split("/").indexOf("..")!==-1?"invalid relative path: "+G:null}function u(G){
for(var N=[],H=0;H<G.length-3;){var J=G.readUInt16LE(H+0),z=G.readUInt16LE(H+2),_=H+4,ie=_+z;if(ie>G.length)throw new Error("extra field length exceeds extra field buffer size");var te=G.subarray(_,ie);
N.push({id:J,data:te}),H=ie}return N}function w(G,N,H,J,z,_){if(J===0)return setImmediate(function(){_(null,x(0))});G.read(N,H,J,z,function(ie,te){if(ie)return _(ie);if(te<J)return _(new Error("unexpe\
cted EOF"));_()})}I.inherits(E,p);function E(G){p.call(this),this.actualByteCount=0,this.expectedByteCount=G}E.prototype._transform=function(G,N,H){if(this.actualByteCount+=G.length,this.actualByteCount>
this.expectedByteCount){var J="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(J))}H(null,G)},E.prototype._flush=function(G){if(this.
actualByteCount<this.expectedByteCount){var N="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return G(new Error(N))}G()},I.inherits(B,g);function B(){
g.call(this),this.refCount=0}B.prototype.ref=function(){this.refCount+=1},B.prototype.unref=function(){var G=this;if(G.refCount-=1,G.refCount>0)return;if(G.refCount<0)throw new Error("invalid unref");
G.close(N);function N(H){if(H)return G.emit("error",H);G.emit("close")}},B.prototype.createReadStream=function(G){G==null&&(G={});var N=G.start,H=G.end;if(N===H){var J=new f;return setImmediate(function(){
J.end()}),J}var z=this._readStreamForRange(N,H),_=!1,ie=new D(this);z.on("error",function(q){setImmediate(function(){_||ie.emit("error",q)})}),K(ie,function(){z.unpipe(ie),ie.unref(),z.destroy()});var te=new E(
H-N);return ie.on("error",function(q){setImmediate(function(){_||te.emit("error",q)})}),K(te,function(){_=!0,ie.unpipe(te),ie.destroy()}),z.pipe(ie).pipe(te)},B.prototype._readStreamForRange=function(G,N){
throw new Error("not implemented")},B.prototype.read=function(G,N,H,J,z){var _=this.createReadStream({start:J,end:J+H}),ie=new t,te=0;ie._write=function(q,ae,j){q.copy(G,N+te,0,q.length),te+=q.length,
j()},ie.on("finish",z),_.on("error",function(q){z(q)}),_.pipe(ie)},B.prototype.close=function(G){setImmediate(G)},I.inherits(D,f);function D(G){f.call(this),this.context=G,this.context.ref(),this.unreffedYet=
!1}D.prototype._flush=function(G){this.unref(),G()},D.prototype.unref=function(G){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0\
123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\
\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Y(G,N){if(N)return G.toString("utf8");for(var H="",J=0;J<G.length;J++)H+=L[G[J]];return H}function v(G,N){var H=G.readUInt32LE(N),J=G.readUInt32LE(N+4);return J*
4294967296+H}var x;typeof Buffer.allocUnsafe=="function"?x=function(G){return Buffer.allocUnsafe(G)}:x=function(G){return new Buffer(G)};function K(G,N){typeof G.destroy=="function"?G._destroy=function(H,J){
N(),J?.(H)}:G.destroy=N}function ne(G){if(G)throw G}}),42613:(T=>{T.exports=lt(import.meta.url)("assert")}),20181:(T=>{T.exports=lt(import.meta.url)("buffer")}),49140:(T=>{T.exports=lt(import.meta.url)(
"constants")}),76982:(T=>{T.exports=lt(import.meta.url)("crypto")}),24434:(T=>{T.exports=lt(import.meta.url)("events")}),79896:(T=>{T.exports=lt(import.meta.url)("fs")}),91943:(T=>{T.exports=lt(import.meta.
url)("fs/promises")}),58611:(T=>{T.exports=lt(import.meta.url)("http")}),65692:(T=>{T.exports=lt(import.meta.url)("https")}),69278:(T=>{T.exports=lt(import.meta.url)("net")}),34589:(T=>{T.exports=lt(import.meta.
url)("node:assert")}),16698:(T=>{T.exports=lt(import.meta.url)("node:async_hooks")}),4573:(T=>{T.exports=lt(import.meta.url)("node:buffer")}),37540:(T=>{T.exports=lt(import.meta.url)("node:console")}),
77598:(T=>{T.exports=lt(import.meta.url)("node:crypto")}),53053:(T=>{T.exports=lt(import.meta.url)("node:diagnostics_channel")}),40610:(T=>{T.exports=lt(import.meta.url)("node:dns")}),78474:(T=>{T.exports=
lt(import.meta.url)("node:events")}),73024:(T=>{T.exports=lt(import.meta.url)("node:fs")}),51455:(T=>{T.exports=lt(import.meta.url)("node:fs/promises")}),37067:(T=>{T.exports=lt(import.meta.url)("node\
:http")}),32467:(T=>{T.exports=lt(import.meta.url)("node:http2")}),44708:(T=>{T.exports=lt(import.meta.url)("node:https")}),98995:(T=>{T.exports=lt(import.meta.url)("node:module")}),77030:(T=>{T.exports=
lt(import.meta.url)("node:net")}),48161:(T=>{T.exports=lt(import.meta.url)("node:os")}),76760:(T=>{T.exports=lt(import.meta.url)("node:path")}),643:(T=>{T.exports=lt(import.meta.url)("node:perf_hooks")}),
1708:(T=>{T.exports=lt(import.meta.url)("node:process")}),41792:(T=>{T.exports=lt(import.meta.url)("node:querystring")}),57075:(T=>{T.exports=lt(import.meta.url)("node:stream")}),46193:(T=>{T.exports=
lt(import.meta.url)("node:string_decoder")}),41692:(T=>{T.exports=lt(import.meta.url)("node:tls")}),73136:(T=>{T.exports=lt(import.meta.url)("node:url")}),57975:(T=>{T.exports=lt(import.meta.url)("nod\
e:util")}),73429:(T=>{T.exports=lt(import.meta.url)("node:util/types")}),75919:(T=>{T.exports=lt(import.meta.url)("node:worker_threads")}),38522:(T=>{T.exports=lt(import.meta.url)("node:zlib")}),70857:(T=>{
T.exports=lt(import.meta.url)("os")}),16928:(T=>{T.exports=lt(import.meta.url)("path")}),2203:(T=>{T.exports=lt(import.meta.url)("stream")}),13193:(T=>{T.exports=lt(import.meta.url)("string_decoder")}),
64756:(T=>{T.exports=lt(import.meta.url)("tls")}),52018:(T=>{T.exports=lt(import.meta.url)("tty")}),87016:(T=>{T.exports=lt(import.meta.url)("url")}),39023:(T=>{T.exports=lt(import.meta.url)("util")}),
43106:(T=>{T.exports=lt(import.meta.url)("zlib")}),63e3:((T,W,e)=>{e.d(W,{WZ:()=>g,j:()=>t,mJ:()=>f});var s=e(96191),k=e(37487),y=e(59870),R=e(43657),I=e(36584);function g(Q,c){const r=Q.boolean("uplo\
ad-artifact",!0),i=Q.optional("retention-days",p),l=Q.boolean("artifact-env-variables",!0);return{upload:r?{overwrite:c,retentionDays:i}:void 0,artifactEnvVariables:l}}function p(Q){if(/^0+$/.test(Q))
return;const c=(0,I.$J)(1/0,!0)(Q),r=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(c>r)throw new Error(`must be at most ${r}, the repository's limit in days, not ${c}`);return c}async function f(Q,{
name:c,bytes:r,package:i},{upload:l,artifactEnvVariables:a}){const d=a?r:(0,R.zy)((0,y.KC)(i));return await(0,s.mz)(Q,{name:c,bytes:d},l)}function t({upload:Q,artifactEnvVariables:c},r){!Q||!c||!(0,k.
GQ)()||r.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.")}}),46779:((T,W,e)=>{
e.d(W,{Bv:()=>t,X7:()=>c,Zw:()=>f});var s=e(39462),k=e(7279),y=e(43657),R=e(65645),I=e(96006),g=e(23349);class p extends k.HR{job;constructor(i,l){super({what:l.message,...l},{...l,cause:l}),this.job=
i}}function f(r){return r instanceof p?r.job:{}}async function t(r,i,{title:l,longestWaitMs:a,advice:d,idsIn:C}){r.log.info(`${l}: ${i.status||"no status"}, dock status ${i.dockStatusId}`);let m={};const S=b=>{
const F={"dock-status-id":i.dockStatusId,...C(b)},U=Object.keys(F).some(o=>!(o in m));m={...F,...m,...b.status!==""&&{status:b.status}},U&&r.publish(m)};try{return{last:await(0,I.qt)(r,i,{longestWaitMs:a,
advice:d,onStatus:S}),outputs:m}}catch(b){throw new p(m,(0,k.iT)(b))}}const Q="Check the workflow in AI for Process, then re-run the job.";async function c(r,i,{workflowId:l,flowId:a,timeoutMs:d,longestWaitMs:C}){
return r.log.info(`Exporting workflow ${l}, flow ${a}, from ${i.url.href}`),await(0,s.N)({...r,platform:i},(0,s.R)(d,"No package"),async m=>{const S=await(0,g.Nq)(m,{workflowId:l,flowId:a}),{dockStatusId:b,
exportJobId:F}=S,{last:U,outputs:o}=await t(m,S,{title:`Export job ${F??"without an ID"}`,longestWaitMs:C,advice:Q,idsIn:()=>({...F!==void 0&&{"export-job-id":F}})});try{const A=await(0,g.EH)(m,S,U),h=async()=>(0,g.
EH)(m,S,await(0,I.SO)(m,b)),n=E=>(0,y.ue)(E,m.signal),{content:u,...w}=await(0,R.R)(m,{url:A,freshUrl:h,read:n});return{...w,package:u,job:o}}catch(A){throw new p(o,(0,k.iT)(A))}})}}),72697:((T,W,e)=>{
e.d(W,{As:()=>l,Sm:()=>t,UX:()=>c,cZ:()=>i,dF:()=>m,wF:()=>S});var s=e(51455),k=e(76760),y=e(7279),R=e(15543),I=e(37487),g=e(24057),p=e(30706),f=e(46779);function t({host:b,pathname:F}){return b+F.replace(
/\/$/,"")}const Q=2e4;function c({message:b}){return(0,p.OX)(b,1e3)}const r="<dock status ID>";function i(b){const F=new Map;for(const{name:o,error:A}of b){const{"dock-status-id":h}=(0,f.Zw)(A),n=h===
void 0?A.message:A.message.replaceAll(h,r),u=F.get(n)??{names:[],ids:[],help:(0,I.VY)(A)};F.set(n,u),u.names.push(o),h!==void 0&&u.ids.push(h)}const U=Math.max(100,Math.min(1e3,Math.floor(Q/F.size)));
return Array.from(F,([o,{names:A,ids:h,help:n}])=>({names:A,message:(0,p.OX)(o,U).replaceAll(r,()=>h.join(", ")),help:n}))}function l(b){return i(b).map(({names:F,message:U})=>`${F.join(", ")}: ${U}`).
join(" | ")}function a(b){const F=b.flatMap(n=>n??[]),U=({message:n},u)=>F.findIndex(w=>w.message===n)===u,[o,...A]=F.filter(U);if(o===void 0||A.length===0)return o;const h=[o,...A].map(({message:n})=>n).
join(" Also: ");return new Failure({what:h,topic:o instanceof Failure?o.topic:void 0},{cause:o})}async function d(b,F,U){const{outputs:o,error:A}=await b.then(h=>({outputs:h,error:void 0}),h=>({outputs:{
...F,...jobOf(toError(h))},error:toError(h)}));if(setOutputs(o),U){const h=[...U.facts,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["Status",o.status&&{words:o.status}],["D\
uration",{words:humanTime(performance.now())}]],n=A?U.titles.failed:U.titles.done;await writeSummary(n,...A?[withHelp(c(A),helpFor(A))]:[],factTable(h))}if(A)throw A}const C=1e6;async function m(b,F){
const U=JSON.stringify(F),o=await S(`the output ${b}`,async()=>{const h=(0,k.join)(await(0,I.Pd)(`workflow-${b}-`),`${b}.json`);return await(0,s.writeFile)(h,U),{[`${b}-path`]:h}}),A=Buffer.byteLength(
U)>C;return A&&(0,R.lm)(`The output ${b} would be longer than GitHub's limit of 1 MB. Read the file in ${b}-path.`),{[b]:A?[]:F,...o}}async function S(b,F){try{return await F()}catch(U){return(0,R.t1)().
warning(`Can't keep ${b} as a file. ${(0,y.gJ)(U)}`),{}}}}),52176:((T,W,e)=>{e.d(W,{$0:()=>i,kA:()=>Q,uu:()=>r});var s=e(51455),k=e(76760),y=e(71124),R=e(81500),I=e(15543),g=e(37487),p=e(30706),f=e(72697),
t=e(36584);async function Q(l){const[a,d]=[l(),l({maxLength:1/0})];return await(0,f.wF)("the report",async()=>{const C=await(0,g.Pd)("workflow-report-"),m={"report-path":(0,k.join)(C,"report.md"),"ful\
l-report-path":(0,k.join)(C,"full-report.md")};return await(0,s.writeFile)(m["report-path"],a),await(0,s.writeFile)(m["full-report-path"],d),m})}const c=900*1024;function r(l,a,d,C){const m=c-Buffer.byteLength(
d.join()),S=l({headings:a,maxLength:1/0,maxBytes:m,mark:!1}).join("");return C===void 0?S:(0,R.SE)(S,C)}function i(l){const a=(0,y.AS)(l);if(a.length===0)return;const d=a.slice(0,20).map(t.TL),C=a.length>
20?` and ${(0,p.hS)(a.length-20,"more line")}`:"";(0,I.lm)(`No field matched ${d.join(", ")}${C} in ignore. Check the spelling.`)}}),80682:((T,W,e)=>{e.d(W,{H:()=>r,R:()=>g});var s=e(73024),k=e(30532),
y=e(5806),R=e(30706),I=e(36584);function g(i,l){const a=["workflows","workflows-file"].filter(m=>i.text(m)!==""),[d]=a;if(d===void 0)return{targets:p(i,l),fromList:!1};a.length>1&&i.refuse("workflows-\
file","can't be combined with workflows");for(const m of["workflow-id","flow-id","name"])i.text(m)!==""&&i.refuse(m,`can't be combined with ${d}`);const C=d==="workflows"?i.lines(d):i.optional(d,f);return{
targets:C===void 0?[]:Q(i,d,C),fromList:!0}}function p(i,l){const a=i.required("workflow-id",I.Fg),d=i.required("flow-id",I.Fg),C=i.optional("name",I.$q);return a===void 0||d===void 0?[]:[{name:C??i.parse(
"workflow-id",l+a,I.$q)??"",workflowId:a,flowId:d}]}function f(i){const l=(0,I.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,s.readFileSync)(l))}catch(a){throw new Error(`can't be re\
ad: ${i}: ${(0,k.CQ)(a)}`)}}const t=(0,I.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the words. Use spaces: name workflow-id flow-id"],(0,I.sJ)("Type the line again",new RegExp(
`^(?![^ ]+ [^ ]+ [^ ]+$).*${I.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,R.OX)(i,60)}) has no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,R.OX)(i,60)}) has\
 only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:i})=>`must be "name workflow-id flow-id", not ${(0,I.TL)(i)}`]);function Q(i,l,a){const d=[],[C,m]=[new Map,
new Map],S=a.split(/\r\n|\n|\r/).map(b=>b.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).filter(Boolean));for(const[b,F]of S.entries()){const U=`${l} line ${b+1}`;if(!i.parse(U,F.join(" "),t))continue;const[
o="",A="",h=""]=F;i.parse(`${U} name`,o,I.$q),i.parse(`${U} workflow-id`,A,I.Fg),i.parse(`${U} flow-id`,h,I.Fg);const n=c(C,(0,y.Sr)(o),b+1);n!==void 0&&i.refuse(U,`has the name of line ${n}`);const u=c(
m,`${A} ${h}`,b+1);u!==void 0&&i.refuse(U,`has the IDs of line ${u}. Set the IDs of its own workflow, or remove the line`),d.push({name:o,workflowId:A,flowId:h})}return S.every(b=>b.length===0)&&i.refuse(
l,"names no workflow"),d}function c(i,l,a){const d=i.get(l);return d===void 0&&i.set(l,a),d}async function r(i,l,a){const d=[],C=i.entries(),m=async()=>{for(const[S,b]of C)d[S]=await a(b)};return await Promise.
all(Array.from({length:Math.min(l,i.length)},m)),d}}),36584:((T,W,e)=>{e.d(W,{$J:()=>Q,$q:()=>m,Do:()=>l,EO:()=>o,Fg:()=>i,TL:()=>h,il:()=>f,kH:()=>g,or:()=>r,sJ:()=>p,sU:()=>d,tz:()=>S,yG:()=>t});var s=e(
73024),k=e(76760),y=e(5806),R=e(62291),I=e(30706);const g=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function p(u,w=g){return[w,({input:E})=>`contains ${n(E)}. ${u}`]}function f(...u){
return w=>{for(const[E,B]of u){const D=E.exec(w);if(D)throw new Error(typeof B=="string"?B:B(D))}return w}}function t(u){if(/^(true|True|TRUE|false|False|FALSE)$/.test(u))return/^t/i.test(u);throw new Error(
`must be true or false, not ${h(u)}`)}function Q(u,w=!1){return E=>{const B=Number(E);if((w?/^\d+$/:/^\d+(\.\d+)?$/).test(E)&&B>0&&B<=u)return B;const D=u===1/0?"":` and at most ${u}`;throw new Error(
`must be a ${w?"whole ":""}number above 0${D}, not ${h(E)}`)}}const c=f(p("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name o\
r password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,u])=>`must not contain a query or a fragment. Set only the beginning of the address: "${u}"`],[/\/api\/public(\/|$)/i,"must not contain /api/pub\
lic, which the action adds"]);function r(u){return(0,R.o6)(c(u))}function i(u){if((0,R.eQ)(u))return u;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${h(u)}`)}const l=f(p("S\
et the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,u])=>`begins with "${u}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,
"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",d=f([new RegExp("\\p{C}","u"),({input:u})=>`must not contain control characters: ${h(u)}`],[/^.{201}/u,
a]),C=f([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:u})=>`can't be a name: ${h(u)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:u})=>`must not end in .zip, which the action adds: ${h(
u)}`],[/^.{201}/u,a]);function m(u){const w=(0,y.x5)(C(u));if(w!==void 0)throw new Error(`can't be a name: ${h(u)} ${w}`);if(Buffer.byteLength(u)>240)throw new Error(a);return u}function S(u){if(u!=="\
any"){if(/^[0-9a-f]{64}$/i.test(u))return u.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function b(){return(0,k.resolve)(process.env.GITHUB_WORKSPACE??"")}const F=f(
[new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,u])=>`begins with ${u}, which only a shell replaces. Set a path in the workspace, \
or an expression such as \${{ runner.temp }}/packages`]);function U(u){return(0,k.resolve)(b(),F(u))}function o(u){const w=U(u);if((0,s.existsSync)(w))return w;throw new Error(A(u))}function A(u){const w=!(0,s.
existsSync)(b())||(0,s.readdirSync)(b()).length===0;return`doesn't exist: ${h(u)}${w?". The workspace is empty: run actions/checkout before this step":""}`}function h(u){const w=n(u);return`"${(0,I.OX)(
u,60)}"${w===""?"":` with ${w}`}`}function n(u){const w=(u.match(new RegExp(g,"gu"))??[]).map(D=>D.codePointAt(0)??0),E=[...new Set(w)].map(D=>`U+${D.toString(16).toUpperCase().padStart(4,"0")}`),B=E.
length===1?"an invisible character":"invisible characters";return E.length===0?"":`${B} (${E.slice(0,5).join(", ")})`}}),71124:((T,W,e)=>{e.d(W,{AS:()=>p,Hq:()=>I,RG:()=>k,cq:()=>f,cz:()=>y,xS:()=>R,xW:()=>g});
var s=e(30706);const k={type:"hidden"};function y(t){const Q=c=>t.reduce((r,i)=>r+i[c],0);return{added:Q("added"),modified:Q("modified"),removed:Q("removed")}}function R({status:t,changes:Q,references:c}){
const r={added:0,modified:0,removed:0};if(t!=="modified")return{...r,[t]:1};if(Q.length===0&&c.length===0)return{...r,modified:1};for(const{kind:i}of Q)r[i==="added"||i==="removed"?i:"modified"]++;return r}
function I({workflows:t}){return t.some(({status:Q})=>Q!=="unchanged")}function g({workflows:t}){return y(t.map(({counts:Q})=>Q))}function p({workflows:[t,...Q]}){return t?.unusedIgnores.filter(c=>Q.every(
({unusedIgnores:r})=>r.includes(c)))??[]}function f({modified:t,added:Q,removed:c}){return Object.entries({modified:t,added:Q,removed:c}).flatMap(([i,l])=>l===0?[]:[`${(0,s.zD)(l)} ${i}`]).join(", ")||
"no changes"}}),53436:((T,W,e)=>{e.d(W,{Gg:()=>f,Ms:()=>l,Op:()=>r,Rk:()=>y,TH:()=>p,TN:()=>g,ZM:()=>I,dj:()=>C,e1:()=>i,eX:()=>R,jn:()=>c,m0:()=>Q});var s=e(18142),k=e(72899);const y=["id","_id","key",
"name"],R=["name","title","label","displayName"],I=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function g(m,S){if(m.type!=="object")return;const b=m.members.get(S)??
m.matchOnly?.get(S);return b?.type==="string"?b.text==='""'?void 0:b.text:b?.type==="literal"&&/\d/.test(b.text)?b.text:void 0}function p(m){const S=m.type==="object"&&g(m,"id")===void 0?[...m.members.
keys()].sort():[];return t(m,["id","_id","key",...S.filter(b=>I.test(b))])}function f(m){return t(m,R)}function t(m,S){for(const b of S){const F=g(m,b);if(F!==void 0)return F}}function Q(m){return m===
"id"||m==="_id"||m==="key"||m==="name"}function c(m){return m.type==="string"||m.type==="literal"}function r(m,S,b){return b&&Q(m)&&c(S)}function i(m){return m.startsWith('"')?m.includes("\\")?JSON.parse(
m):m.slice(1,-1):m}class l{#e;#t;#A;#n=new Map;#s=new Map;#r=new Map;#o=0;constructor(S,b=F=>{}){this.#e=S,this.#t=S.lines.length===0,this.#A=b}read(S){const{fields:b,orders:F}=this.#e,U=o=>(0,k.pi)(b,
o,this.#A);return(0,s.qF)(S,void 0,{enter:(o,A)=>this.#t?void 0:{key:A,outer:o},scalar:o=>this.scalar(o),array:(o,A)=>{const h=o.length>0&&U({key:void 0,outer:A});return this.array(h?[]:o,(0,k.pi)(F,A,
this.#A))},object:(o,A)=>{let h;for(const[n,u]of b.size===0?[]:o)U({key:n,outer:A})&&(o.delete(n),Q(n)&&(h=(h??new Map).set(n,u)));return this.object(o,h)}})}scalar(S){let b=this.#n.get(S);return b===
void 0&&(b={type:S.startsWith('"')?"string":"literal",id:++this.#o,text:S},this.#n.set(S,b)),b}array(S,b=!1){const F=b?S.toSorted((A,h)=>A.id-h.id):S;let U=F.length;for(const{id:A}of F)U=d(U,A);const o=this.#i(
U,{type:"array",id:this.#o+1,items:F,unordered:b});return this.#t?o:{type:"array",id:o.id,items:S,unordered:b}}object(S,b){let F=~S.size;for(const[o,{id:A}]of S){const h=this.#s.get(o)??this.#s.size;h===
this.#s.size&&this.#s.set(o,h),F=F+d(h,A)|0}const U=this.#i(F,{type:"object",id:this.#o+1,members:S,matchOnly:b});return this.#t?U:{type:"object",id:U.id,members:S,matchOnly:b}}#i(S,b){for(let F=S;;F=
F+1|0){const U=this.#r.get(F);if(U&&a(U,b))return U;if(!U)return this.#r.set(F,b),this.#o++,b}}}function a(m,S){if(m.type==="array")return S.type==="object"||m.items.length!==S.items.length?!1:m.items.
every(({id:b},F)=>b===S.items[F]?.id);if(S.type==="array"||m.members.size!==S.members.size)return!1;for(const[b,{id:F}]of S.members)if(m.members.get(b)?.id!==F)return!1;return!0}function d(m,S){const b=Math.
imul(m^m>>>15,739982445)^Math.imul(S^S>>>16,73244475);return Math.imul(b^b>>>13,695872825)}function C(m){if(c(m))return m.text;if(m.type==="array"){const b=m.items.map(C);return`[${(m.unordered?b.sort():
b).join()}]`}return`{${Array.from(m.members,([b,F])=>`${JSON.stringify(b)}:${C(F)}`).sort().join()}}`}}),19630:((T,W,e)=>{e.d(W,{TA:()=>I,b6:()=>R,ol:()=>p});var s=e(4573),k=e(77598),y=e(53436);function R(f){
return(0,s.isUtf8)(f)?f.toString():void 0}function I(f,t,Q){const c=/\.json$/i.test(f)?R(t):void 0;return c===void 0?void 0:Q.read(c)}function g(f,t,Q,c){if(t.equals(Q))return!0;const r=new Interner(c),
i=I(f,t,r);return i!==void 0&&i.id===I(f,Q,r)?.id}function p({files:f},t){const Q=r=>(0,k.createHash)("sha256").update(r).digest("hex"),c=Array.from(f,([r,i])=>{const l=I(r,i,new y.Ms(t));return[r,Q(l?
(0,y.dj)(l):i)]});return Q(JSON.stringify(c.sort(([r],[i])=>r<i?-1:1)))}}),32614:((T,W,e)=>{e.d(W,{I:()=>He});var s=e(53436);const k=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,
/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],y=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,R="*",I=200,g=64;function p(M,$){const Ae=f([]),de=[],pe=new Set;function Ie(Ce,Ue,ye){
if((0,s.jn)(Ce))c(Ce.text,Ue,ye);else if(Ce.type==="object")Be(Ce,Ue,ye);else{const We=Ce.items.length>1&&Ce.items.some(({type:Xe})=>Xe==="array");for(const[Xe,_e]of Ce.items.entries())Ie(_e,t(Ue,"[]"),
{...ye,array:Ce.items,...We&&{slot:Xe}})}}function Be(Ce,Ue,{key:ye,array:We,map:Xe,..._e}){let it=_e;if(We!==void 0||ye!==void 0){const oe={side:_e.side,value:Ce,field:Ue,outer:_e.place,key:ye,array:We??
[]};it={..._e,place:oe,map:ye===void 0?void 0:Xe},de.push(oe)}const st=l(Ce,pe),ze=it===_e&&[...Ce.members.keys()].some(oe=>Xe?.members.has(oe));for(const[oe,P]of Ce.members){const X=t(Ue,st||ze?R:oe);
ze&&c(JSON.stringify(oe),X,it,P),(!ze||P.type==="array")&&Ie(P,X,st?{...it,key:oe,map:Ce}:it)}}for(const Ce of[M,$])r(Ce,pe);return Ie(M,Ae,{side:"base"}),Ie($,Ae,{side:"head"}),{root:Ae,places:de,find:a(
de)}}function f(M){return{keys:M,inner:new Map,texts:new Map,references:[]}}function t(M,$){const Ae=M.inner.get($)??f([...M.keys,$]);return M.inner.set($,Ae),Ae}function Q(M,$){return M?.inner.get($)??
M?.inner.get(R)}function c(M,{keys:$,texts:Ae,references:de},{place:pe,slot:Ie},Be){if(M.length>I)return;Ae.set(M,(Ae.get(M)??0)+1);const Ce=M.startsWith('"')?M.length>2:y.test($.findLast(Ue=>Ue!=="[]")??
"")&&/^\d+$/.test(M);pe&&Ce&&de.push({text:M,place:pe,slot:Ie,value:Be})}function r(M,$){if((0,s.jn)(M)){M.text.length<=I&&$.add((0,s.e1)(M.text));return}const Ae=M.type==="array"?M.items:[...M.members.
values()];for(const de of Ae)r(de,$);if(M.type==="object"&&!Ae.some(i))for(const de of M.members.keys())$.add(de)}function i(M){return M.type==="object"}function l({members:M},$){const Ae=[...M.keys()].
filter(de=>!y.test(de)&&$.has(de));return Ae.length>0&&2*Ae.length>=M.size&&[...M.values()].every(i)}function a(M){const $=new Map;for(const Ae of M){const de=(pe,Ie)=>{const Be=k.findIndex(Ue=>Ue.test(
pe)),Ce=`${Ae.side} ${Be} ${Ie}`;Be>=0&&$.set(Ce,($.get(Ce)??new Set).add(Ae))};Ae.key!==void 0&&de(R,JSON.stringify(Ae.key));for(const[pe,Ie]of Ae.value.members)(0,s.jn)(Ie)&&de(pe,Ie.text)}return(Ae,de)=>{
const pe=[...k.keys()].map(Ie=>$.get(`${de.side} ${Ie} ${Ae}`));return d([...pe.find(Ie=>Ie)??[]],de)}}function d(M,$){if(!(M.length>g))for(let Ae=$;;Ae=Ae.outer){const de=Ae,pe=de?M.filter(Ie=>C(Ie,de)):
M;if(pe.length>0||!Ae)return pe.length===1?pe[0]:void 0}}function C(M,$){return M!==void 0&&(M===$||C(M.outer,$))}const m=/^(source|from|origin|src|tail|out)$/,S=/^(target|to|dest|destination|head|in)$/,
b=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
F=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,U=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
o="label title name condition if when event type relationship selectedRelationships".split(" "),A=60;function h(M,$){const Ae=p(M,$),de=n(Ae.root).flatMap(Ce=>u(Ce,Ae)),pe=B(de),Ie=pe.length>0?pe:L(de,
Ae),Be=new Set(Ie.flatMap(({source:Ce,target:Ue})=>[Ce.field,Ue.field]));return{...Ae,nodes:Ae.places.filter(({field:Ce})=>Be.has(Ce)),edges:Ie}}function n(M){return[M,...[...M.inner.values()].flatMap(
n)]}function u(M,{find:$}){const Ae=M.references.flatMap(Ue=>{const ye=$(Ue.text,Ue.place);return ye?[{...Ue,target:ye}]:[]}),de=Ae[0]?.place.field,pe=Ae.filter(({place:Ue,target:ye})=>!C(Ue,ye));if(de===
void 0||2*pe.length<Ae.length)return[];const Ie=Ae.length/M.references.length,Be=Ie>=.5&&w(M.references)-w(Ae)<=2;return Ie>=.9||Be&&E(M.keys.slice(-2),b)?[{field:M,item:de,keys:M.keys.slice(de.keys.length),
references:Ae}]:[]}function w(M){return new Set(M.map(({text:$})=>$)).size}function E(M,$){return M.flatMap(de=>de.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(de=>$.test(de.toLowerCase()))}function B(M){
return M.flatMap($=>{const Ae=({item:Be,references:Ce})=>!Ce.some(({target:Ue})=>Ue.field===Be),de=M.filter(Be=>Be.item===$.item&&Ae(Be)),pe=D(de,m);if(!pe||D(de,S)!==$)return[];const Ie=new Map(pe.references.
map(Be=>[Be.place,Be]));return $.references.flatMap(Be=>{const{place:Ce,target:Ue,text:ye}=Be,We=Ie.get(Ce),Xe={links:[pe.field,$.field],texts:[We?.text??"",ye]},_e=v(Be,Ce,[]);return We?[{source:We.target,
target:Ue,label:_e,item:Ce.value,...Xe}]:[]})})}function D(M,$){const Ae=({references:de,keys:pe})=>100*w(de)-pe.length;return M.filter(({keys:de})=>E(de,$)).sort((de,pe)=>Ae(pe)-Ae(de))[0]}function L(M,$){
const Ae={forward:[],backward:[]};for(const{field:pe,references:Ie}of M){let[Be,Ce]=[[],!1];const Ue=Ie.flatMap(We=>{const{place:Xe,target:_e,text:it}=We,{source:st,inside:ze}=Y(Xe,_e,$)??{};if(!st||!ze)
return[];Be=pe.keys.slice(ze.field.keys.length),Ce=st!==ze;const oe=Xe===st?void 0:Xe,P=v(We,oe,Be);return[{source:st,target:_e,label:P,links:[pe],texts:[it],item:oe?.value}]});if(10*Ue.length<9*Ie.length)
continue;const ye=Ue.map(We=>({...We,source:We.target,target:We.source}));E(Be,F)?Ae.backward.push(...ye):(Ce||E(Be,b))&&Ae.forward.push(...Ue)}const de=Ae.forward.length>0?Ae.forward:Ae.backward;return new Set(
de.flatMap(({texts:pe})=>pe)).size>1?de:[]}function Y(M,{field:$},{find:Ae}){for(let de=M;de;de=de.outer){const pe=de.key===void 0?void 0:Ae(JSON.stringify(de.key),de),Ie=[de,pe].find(Be=>Be?.field===
$);if(Ie)return{source:Ie,inside:de}}}function v({slot:M,value:$},Ae,de){const pe=o.map(Ce=>{const[Ue,ye]=[Ae?.field.inner.get(Ce),x(Ae?.value.members.get(Ce))];return Ue&&Ue.texts.size+(Ue.inner.get(
"[]")?.texts.size??0)>1||ye?.includes(" ")?ye:void 0}),Ie=de.filter(Ce=>!U.test(Ce)),Be=M===void 0?[]:[`output ${M+1}`];return[x($),...pe].find(Ce=>Ce)??[...Ie,...Be].join(", ")}function x(M){if(M?.type===
"array"&&M.items.length>0&&M.items.length<4){const Ae=M.items.map(x);return Ae.includes(void 0)?void 0:Ae.join(", ")}const $=M?.type==="string"?String(JSON.parse(M.text)):"";return $.trim()===""||$.length>
A?void 0:$}var K=e(13499),ne=e(11345),G=e(58132),N=e(30706);const H={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},J={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"\
fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},z={same:"-->",added:"==>",removed:"-.->"},_=40,ie=500,te=5e4,q=40,ae=6;function j(M,$,{
isWhole:Ae,hide:de}){const pe=new Set(M.filter(({status:Ce})=>Ae||Ce!=="same")),Ie=[...pe];for(const{source:Ce,target:Ue,status:ye}of $)ye!=="same"&&pe.add(Ce).add(Ue),(Ce.status!=="same"||Ue.status!==
"same")&&Ie.push(Ce,Ue);if(pe.size===0)return{};for(const Ce of[new Set([...pe,...Ie]),pe]){const Ue=$.filter(({source:Xe,target:_e})=>Ce.has(Xe)&&Ce.has(_e)),ye=M.filter(Xe=>Ce.has(Xe)),We=Ce.size<=_&&
Ue.length<=ie?xe(ye,Ue,de):void 0;if(We&&We.length<=te)return{picture:We}}return{note:`The picture is left out: it would have ${pe.size>_?(0,N.hS)(pe.size,"node"):"too many connections"}.`}}function xe(M,$,Ae){
const de=new Map(M.map((Ie,Be)=>[Ie,`n${Be+1}`])),pe=M.map(Ie=>`  ${de.get(Ie)}["${H[Ie.status]}${Ee(Ae(Ie.label))||"?"}"]`);for(const{source:Ie,target:Be,label:Ce,status:Ue}of $){const ye=`${H[Ue]}${Ee(
Ae(Ce))}`.trim();pe.push(`  ${de.get(Ie)} ${z[Ue]}${ye===""?"":`|"${ye}"|`} ${de.get(Be)}`)}for(const[Ie,Be]of Object.entries(J)){const Ce=M.filter(Ue=>Ue.status===Ie).map(Ue=>de.get(Ue));Ce.length>0&&
pe.push(`  classDef ${Ie} ${Be}`,`  class ${Ce.join()} ${Ie}`)}return[`flowchart ${Me(M,$)>ae?"TD":"LR"}`,...pe].join(`
`)}function Me(M,$){const Ae=new Set($.map(({target:Be})=>Be)),de=new Set(M);let pe=M.filter(Be=>!Ae.has(Be)),Ie=0;for(pe.length===0&&(pe=M.slice(0,1));pe.length>0;Ie++){for(const Ce of pe)de.delete(Ce);
pe=$.filter(({source:Ce,target:Ue})=>pe.includes(Ce)&&de.has(Ue)).map(({target:Ce})=>Ce)}return Ie}function Ee(M){return(0,G.RK)((0,G.Jj)(M.replace(/\s+/g," ").trim(),q)).replace(we,$=>$==='"'?"#quot;":
`#${$.codePointAt(0)};`)}const we=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function He(M,$=Ae=>Ae){const[Ae,de]=[M.base??M.head,M.head??M.base];if(Ae===void 0||de===
void 0)return;const pe=(0,ne.j9)([de,Ae]),Ie=h(Ae,de),Be=ct(M,Ie,pe),Ce=[...new Set(Be.values())].sort((_e,it)=>_e.rank-it.rank),Ue=be(Ie,Be),ye=Qe(Ie,Ue);qe(M,Ce,pe,ye);const We=new Map(Ue.map(({item:_e,
source:it,target:st})=>[_e,`${it.label} \u2192 ${st.label}`])),Xe=_e=>_e.filter(Je).length;return{...j(Ce,Ue,{isWhole:M.status!=="modified",hide:$}),connections:ve(Ue),size:{nodes:Xe(Ie.nodes),connections:Xe(
Ie.edges.map(({source:_e})=>_e))},tells:ye,labelOf:pe.labelOf,endsOf:_e=>We.get(_e)}}function Je({side:M}){return M==="head"}function tt(M){return M?`${tt(M.outer)}/${M.key??""}`:""}function ct({matches:M},{
places:$,nodes:Ae},de){const pe=new Map($.map((We,Xe)=>[We,Xe])),Ie=We=>We.key===void 0?`${We.value.id}`:tt(We),Be=Ne($.filter(Je),Ie),Ce=Ne(M,({base:We})=>We.id),Ue=new Map;let ye=-1;for(const We of Ae){
if(Ue.has(We))continue;const Xe=Je(We)?void 0:We,_e=Xe&&Ce.get(Xe.value.id)?.shift(),it=Xe?(_e&&Be.get(`${_e.head.id}`)?.shift())??Be.get(Ie(Xe))?.shift():We;ye=(it&&pe.get(it))??ye+1e-6;const st=it===
void 0?"removed":Xe?"same":"added",ze=[it,Xe].filter(P=>P!==void 0),oe={label:me(it??We,de),status:st,rank:ye,places:ze};for(const P of ze)Ue.set(P,oe)}return Ue}function me({key:M,value:$,array:Ae},de){
const pe=["type","componentType","kind","id","identifier","nodeId"].map(Ie=>(0,s.TN)($,Ie));return M??de.nameOf($,Ae)??(0,s.e1)(pe.find(Ie=>Ie!==void 0)??"?")}function Ne(M,$){const Ae=new Map;for(const de of M){
const pe=Ae.get($(de))??[];pe.push(de),Ae.set($(de),pe)}return Ae}function be({edges:M},$){const Ae=M.flatMap(ye=>{const[We,Xe]=[$.get(ye.source),$.get(ye.target)];return We&&Xe?[{...ye,source:We,target:Xe,
status:Je(ye.source)?"added":"removed"}]:[]}),de=({source:ye,target:We,label:Xe})=>`${ye.rank} ${We.rank} ${Xe}`,[pe,Ie]=[Ae.filter(({status:ye})=>ye==="removed"),Ae.filter(({status:ye})=>ye==="added")],
Be=Ne(pe,de);return[...Ie.map(ye=>Be.get(de(ye))?.pop()?{...ye,status:"same"}:ye),...[...Be.values()].flat()].sort((ye,We)=>ye.source.rank-We.source.rank||ye.target.rank-We.target.rank)}function ve(M){
const $=M.filter(({status:de})=>de!=="same"),Ae=new Map;for(const de of["target","label"]){const pe=Ie=>`${Ie.source.rank} ${de==="label"?Ie.label:Ie.target.rank}`;for(const[Ie,Be,...Ce]of Ne($,pe).values()){
if(!Ie||!Be||Ce.length>0||Ie.status===Be.status)continue;[Ie.source,Ie.target,Be.target].every(({places:ye})=>ye.length===2)&&!Ae.has(Ie)&&!Ae.has(Be)&&Ae.set(Ie,Be).set(Be,Ie)}}return $.flatMap(de=>{
const pe=Ae.get(de);return de.status==="same"||pe&&de.status==="removed"?[]:[{...de,kind:pe?"rewired":de.status,was:pe}]})}function Qe({root:M,nodes:$},Ae){const de=Ae.filter(({status:ye})=>ye!=="same"),
pe=new Set(de.flatMap(ye=>ye.links)),Ie=new Set(de.map(({item:ye})=>ye)),Be=new Set($.map(({field:ye})=>ye)),Ce={same:new Set,added:new Set,removed:new Set};for(const{status:ye,texts:We,label:Xe,source:_e,
target:it}of de){const st=[_e.label,it.label,...Xe.split(", ")].map(ze=>JSON.stringify(ze));for(const ze of[...We,...st])Ce[ye].add(ze)}function Ue(ye,We,Xe){if(We===void 0||Be.has(We)||ye.type==="hid\
den")return[{text:""}];const _e=We.keys.at(-1)===R?[{text:JSON.stringify(Xe),field:We}]:[];if((0,s.jn)(ye))return[..._e,{text:ye.text,field:We}];const it=ye.type==="array"?ye.items.map(st=>["[]",st]):
[...ye.members];return[..._e,...it.flatMap(([st,ze])=>Ue(ze,Q(We,st),st))]}return ye=>{if(ye.kind==="reordered"||ye.kind==="moved")return!1;const We=ye.path.map(ze=>ze.type==="member"?ze.key:"[]"),Xe=We.
reduce(Q,M),it=ye.path.slice(0,-1).some(ze=>ze.type==="item"&&Ie.has(ze.item)),st=(ze,oe)=>{const P=Ue(ze,Xe,We.at(-1)??""),X=P.some(re=>pe.has(re.field)),O=(re,le)=>oe.has(re)||Ge(le)||X&&Le(re,le);return(X||
it)&&P.every(re=>re.field&&O(re.text,re.field))};return ye.kind==="modified"?st(ye.from,Ce.removed)&&st(ye.to,Ce.added):st(ye.value,Ce[ye.kind])}}function Ge({keys:M}){return/^(_?id|identifier|uuid)$/.
test(M.at(-1)??"")}function Le(M,{texts:$}){const Ae=$.get(M)??0,de=[...$.values()].reduce((pe,Ie)=>pe+Ie,0);return Ae>2&&2*Ae>de&&/^"?[\w.-]{0,30}"?$/.test(M)}function qe(M,$,{componentOf:Ae},de){const pe=(0,K.
pi)(M),Ie=new Map;for(const Be of $){const[{id:Ce}={},Ue]=Be.places.map(ye=>ye.value);for(const{value:ye,array:We}of Be.places){const Xe=(0,ne.qU)(ye)===void 0&&Ae(ye,We);for(const _e of[Ce!==Ue?.id&&
ye,Xe])_e&&Ie.set(_e,[...Ie.get(_e)??[],Be])}}for(const Be of M.changes){if(de(Be)||pe(Be))continue;const Ce=[M.head];for(const ye of Be.path)Ce.push(fe(Ce.at(-1),ye));const Ue=["value"in Be&&Be.value,
...Ce.reverse()].find(ye=>Ie.has(ye));for(const ye of Ie.get(Ue)??[])ye.status==="same"&&(ye.status="modified")}}function fe(M,$){return $.type==="item"?$.item:$.type==="member"?M?.type==="object"?M.members.
get($.key):void 0:M?.type==="array"?M.items[$.index]:void 0}}),72899:((T,W,e)=>{e.d(W,{K$:()=>s,pi:()=>y,wo:()=>k});const s={lines:[],fields:new Map,orders:new Map};function k(I){const g=new Set,[p,f]=[
new Map,new Map];for(const[t,Q]of I.split(/\r\n|\r|\n/).entries()){const c=Q.trim();if(c===""||c.startsWith("#")||g.has(c))continue;const r=c.replace(/\[\]$/,""),i=r.split(".").reverse();if(i.includes(
""))throw new Error(`has an empty key in line ${t+1} (join keys by single dots)`);if(i.every(d=>d==="*"))throw new Error(`has only * in line ${t+1}, which would ignore everything (name a key)`);g.add(
c);const l=r===c?p:f,a=i[0]??"";l.set(a,[...l.get(a)??[],{line:c,keys:i}])}return{lines:[...g],fields:p,orders:f}}function y(I,g,p){if(I.size===0||g===void 0)return!1;const f=g.key?.slice(g.key.lastIndexOf(
".")+1),Q=[...I.get("*")??[],...f!==void 0&&I.get(f)||[]].filter(({keys:c})=>R(g,c));for(const{line:c}of Q)p(c);return Q.length>0}function R(I,g){let p=I;for(let f=0;f<g.length;){if(p===void 0)return!1;
const t=g[f]==="*"?["*"]:p.key?.split(".").reverse()??[""];if(t.some((Q,c)=>Q!==g[f+c]))return!1;f+=t.length,p=p.outer}return!0}}),50979:((T,W,e)=>{e.d(W,{O:()=>tt,q:()=>Je});var s=e(53436),k=e(72899);
function y(me,Ne){const be=Ne.size===0?void 0:Ne.get(JSON.stringify(me));return be===void 0?void 0:JSON.parse(be)}function R({base:me,head:Ne}){return me===Ne?[]:s.Rk.flatMap(be=>{const[ve,Qe]=[(0,s.TN)(
me,be),(0,s.TN)(Ne,be)];return ve!==Qe&&ve?.startsWith('"')&&Qe?.startsWith('"')?[[ve,Qe]]:[]})}function I(me,Ne){const be=new Map;for(const[Qe,Ge]of me)be.set(Qe,(be.get(Qe)??new Set).add(Ge));const ve=([
Qe,Ge])=>be.get(Qe)?.size===1&&Ne.base.get(Qe)===1&&Ne.head.get(Ge)===1;return new Map(me.filter(ve))}function g(me){const Ne={base:new Map,head:new Map},be=(ve,Qe,Ge)=>{if(ve.type==="array")for(const Le of ve.
items)be(Le,!0,Ge);if(ve.type==="object"){for(const Le of Qe?new Set([...s.Rk.map(qe=>(0,s.TN)(ve,qe)),ve.id]):[])Le!==void 0&&Ne[Ge].set(Le,(Ne[Ge].get(Le)??0)+1);for(const Le of ve.members.values())
be(Le,!1,Ge)}};for(const ve of me)be(ve.base,!1,"base"),be(ve.head,!1,"head");return Ne}function p(me,Ne,be){const ve={element:new Map,member:new Map};function Qe(Le,qe=!1){if(Ne.size===0&&!be)return Le;
if((0,s.jn)(Le))return me.scalar(Ne.get(Le.text)??Le.text);const fe=qe?ve.element:ve.member;let M=fe.get(Le.id);return M===void 0&&(M=Le.type==="object"?me.object(Ge(Le,qe)):me.array(Le.items.map($=>Qe(
$,!0)),Le.unordered),fe.set(Le.id,M)),M}function Ge({members:Le},qe){const fe=new Map;for(const[M,$]of Le)(0,s.Op)(M,$,qe)?be||fe.set(M,$):fe.set(y(M,Ne)??M,Qe($));return fe}return(Le,qe)=>Qe(Le,qe).id}
function f(me,Ne){const be={base:p(me,Ne,!0),head:p(me,new Map,!0)};return{interner:me,renames:Ne,follow:p(me,Ne,!1),bare:be}}var t=e(63102);class Q extends t.A{tokenize(Ne){return Ne.slice()}join(Ne){
return Ne}removeEmpty(Ne){return Ne}}const c=new Q;function r(me,Ne,be){return c.diff(me,Ne,be)}const i=500;function l(me,Ne){const[be,ve]=[me.base.map(M=>Ne.base(M)),me.head.map(M=>Ne.head(M))],Ge=r(
be,ve,{maxEditLength:i,comparator:(M,$)=>M!==void 0&&M===$});if(Ge===void 0)return b(a(me,Ne).sort(S));const Le=[];let[qe,fe]=[0,0];for(const{added:M,removed:$,count:Ae}of Ge){const[de,pe]=[M?qe:qe+Ae,
$?fe:fe+Ae];!M&&!$&&Le.push(...m({base:me.base.slice(qe,de),head:me.head.slice(fe,pe)})),[qe,fe]=[de,pe]}return Le}function a(me,Ne){return C(me,Ne).flatMap(m)}function d(me,Ne){return C(me,Ne).filter(
({base:be,head:ve})=>be.length===1&&ve.length===1).flatMap(m)}function C(me,Ne){const be=new Map;for(const ve of["base","head"])for(const Qe of me[ve]){const Ge=Ne[ve](Qe);if(Ge===void 0)continue;const Le=be.
get(Ge)??{base:[],head:[]};Le[ve].push(Qe),be.set(Ge,Le)}return[...be.values()].filter(({base:ve,head:Qe})=>ve.length>0&&Qe.length>0)}function m({base:me,head:Ne}){return me.flatMap((be,ve)=>{const Qe=Ne[ve];
return Qe===void 0?[]:[[be,Qe]]})}function S([me],[Ne]){return me-Ne}function b(me){const Ne=[],be=[];for(const[Qe,[,Ge]]of me.entries()){let[Le,qe]=[0,Ne.length];for(;Le<qe;){const fe=Le+qe>>1;(me[Ne[fe]??
0]?.[1]??0)<Ge?Le=fe+1:qe=fe}be.push(Ne[Le-1]),Ne[Le]=Qe}const ve=[];for(let Qe=Ne.at(-1);Qe!==void 0;Qe=be[Qe])ve.push(me[Qe]??[0,0]);return ve.reverse()}function F(me,Ne){const[be,ve]=[new Set(Ne.map(
([Qe])=>Qe)),new Set(Ne.map(([,Qe])=>Qe))];return{base:me.base.filter(Qe=>!be.has(Qe)),head:me.head.filter(Qe=>!ve.has(Qe))}}function U(me,Ne){const be=[];let[ve,Qe]=[0,0];for(const[Ge,Le]of[...b(me),
[1/0,1/0]]){const[qe,fe]=[ve,Qe];for(;(Ne.base[ve]??1/0)<Ge;)ve++;for(;(Ne.head[Qe]??1/0)<Le;)Qe++;ve>qe&&Qe>fe&&be.push({base:Ne.base.slice(qe,ve),head:Ne.head.slice(fe,Qe)})}return be}const o=.4,A=.9,
h=4e4,n=4,u=/^(""|0|true|false|null)$/,w=.25,E=new Set([...s.eX,"type"]);function B(me,Ne,be,ve){const Qe=x(me,ve),Ge=Y(me.base,Ne),Le=v(me),qe=[...s.eX,"key"].map($=>L(me,Ae=>(0,s.TN)(Ae,$))),fe=L(me,
$=>$.type==="object"?$.members.get("type")?.id??-1:void 0),M=[];for(const $ of[...qe,fe]){const Ae=D(C(F(be,M),$),Ne,Qe).flatMap(pe=>{const{weighted:Ie,plain:Be}=Qe.compare(pe);return(Le(pe)?Be>=A:Ie>=
o)||$!==fe?[{pair:pe,alike:Ie,distance:Ge(pe)}]:[]});Ae.sort((pe,Ie)=>Ie.alike-pe.alike||pe.distance-Ie.distance||pe.pair[0]-Ie.pair[0]||pe.pair[1]-Ie.pair[1]);const de={base:new Set,head:new Set};for(const{
pair:pe}of Ae)de.base.has(pe[0])||de.head.has(pe[1])||(de.base.add(pe[0]),de.head.add(pe[1]),M.push(pe))}return M}function D(me,Ne,be){const ve=me.reduce((Qe,{base:Ge,head:Le})=>Qe+Ge.length*Le.length,
0);return me.flatMap(Qe=>ve>h?[...be.shareRare(Qe),...U(Ne,Qe).flatMap(m)]:Qe.base.flatMap(Ge=>Qe.head.map(Le=>[Ge,Le])))}function L({base:me,head:Ne},be){const ve=(Qe,Ge)=>Qe&&be(Qe,Ge);return{base:Qe=>ve(
me[Qe],"base"),head:Qe=>ve(Ne[Qe],"head")}}function Y(me,Ne){const be=new Map(b(Ne));let ve=0;const Qe=Array.from(me,(Ge,Le)=>(ve=(be.get(Le)??Le+ve)-Le,ve));return([Ge,Le])=>Math.abs(Ge+(Qe[Ge]??0)-Le)}
function v({base:me,head:Ne}){const be=Le=>Le?[(0,s.TH)(Le),(0,s.Gg)(Le)]:[void 0],[ve,Qe]=[new Set(me.flatMap(be)),new Set(Ne.flatMap(be))],Ge=(Le,qe)=>be(Le).every(fe=>fe!==void 0&&!qe.has(fe));return([
Le,qe])=>Ge(me[Le],Qe)&&Ge(Ne[qe],ve)}function x(me,{renames:Ne,follow:be}){const ve=new Map,Qe=new Set,Ge={base:new Map,head:new Map};let Le=0;function qe(Ce,Ue){const ye=ve.get(Ce)??new Map;ye.size===
0&&ve.set(Ce,ye);const We=ye.get(Ue)??++Le;return We===Le&&ye.set(Ue,We),We}function fe(Ce,Ue){const ye=new Set,We=(Xe,_e,it)=>{if((0,s.jn)(Xe)||(Xe.type==="array"?Xe.items.length:Xe.members.size)===0){
const st=qe(_e,Ue==="base"?be(Xe):Xe.id);ye.add(st),(!(0,s.jn)(Xe)||u.test(Xe.text))&&Qe.add(st)}else if(Xe.type==="array")for(const st of Xe.items)We(st,qe(_e,""),!0);else for(const[st,ze]of Xe.members)
_e===0&&(0,s.jn)(ze)&&E.has(st)||(0,s.Op)(st,ze,it)||We(ze,qe(_e,Ue==="base"&&y(st,Ne)||st),!1)};We(Ce,0,!0);for(const Xe of ye)Ge[Ue].set(Xe,(Ge[Ue].get(Xe)??0)+1);return ye}const M={base:me.base.map(
Ce=>fe(Ce,"base")),head:me.head.map(Ce=>fe(Ce,"head"))},$=(Ce,Ue)=>M[Ce][Ue]??new Set,Ae=new Map;for(const[Ce,Ue]of[...Ge.base,...Ge.head]){const ye=(Qe.has(Ce)?w:1)/Ue;Ae.set(Ce,Math.min(Ae.get(Ce)??
1,ye))}const de=Ce=>Ae.get(Ce)??0,pe=Ce=>{let Ue=0;for(const ye of Ce)Ue+=de(ye);return Ue},Ie={base:M.base.map(pe),head:M.head.map(pe)},Be=(Ce,Ue)=>Ue===0?0:2*Ce/Ue;return{compare([Ce,Ue]){const[ye,We]=[
$("base",Ce),$("head",Ue)];let[Xe,_e]=[0,0];for(const st of ye)We.has(st)&&(Xe++,_e+=de(st));return{weighted:Be(_e,(Ie.base[Ce]??0)+(Ie.head[Ue]??0)),plain:Be(Xe,ye.size+We.size)}},shareRare({base:Ce,
head:Ue}){const ye=new Map;for(const We of Ue)for(const Xe of $("head",We))de(Xe)>=1/n&&ye.set(Xe,[...ye.get(Xe)??[],We]);return Ce.flatMap(We=>{const Xe=new Set([...$("base",We)].flatMap(_e=>ye.get(_e)??
[]));return Array.from(Xe,_e=>[We,_e])})}}}function K(me,Ne,be){return x({base:[me],head:[Ne]},be).compare([0,0]).weighted}function ne(me,Ne,be=!1){let ve=[],Qe={base:[...me.base.keys()],head:[...me.head.
keys()]};const Ge=Be=>{Be.length!==0&&(ve=[...ve,...Be].sort(S),Qe=F(Qe,Be))},Le=()=>Qe.base.length===0||Qe.head.length===0,qe=Be=>Ge(U(ve,Qe).flatMap(Ce=>l(Ce,Be))),fe=be||[...me.base,...me.head].some(
({type:Be})=>Be==="object"),M=s.Rk.filter(Be=>!(H(me.base,Be)&&H(me.head,Be)));if(fe){const[Be,...Ce]=J(M,me,Ne);Ge(Be?.pairs??[]);for(const{key:Ue}of Ce)Ge(d(Qe,G(me,Ue)))}const $=L(me,({id:Be})=>Be),
Ae={...$,base:L(me,Be=>Ne.follow(Be,!0)).base};for(const Be of Ne.renames.size>0?[Ae,$]:[$]){if(Le())return ve;qe(Be),fe&&Ge(a(Qe,Be))}if(fe&&!Le()){const[Be]=J(_(me),me,Ne);Be&&Ge(d(Qe,G(me,Be.key)));
const Ce=Ue=>L(me,(ye,We)=>N(ye,Ne.bare[We],Ue));qe(Ce(1)),Ge(a(Qe,Ce(3))),Ge(B(me,ve,Qe,Ne))}const de=M.length<s.Rk.length,pe=Be=>Be&&!M.some(Ce=>(0,s.TN)(Be,Ce))&&!(0,s.Gg)(Be)&&(de||!(0,s.TH)(Be)),
Ie=U(ve,Qe).flatMap(({base:Be,head:Ce})=>de&&Be.join()===Ce.join()?m({base:Be,head:Ce}):m({base:Be.filter(Ue=>pe(me.base[Ue])),head:Ce.filter(Ue=>pe(me.head[Ue]))}));return Ge(Ie),ve}function G(me,Ne){
return L(me,be=>(0,s.TN)(be,Ne))}function N(me,Ne,be){if(me.type!=="object")return;const ve=s.Rk.filter(Qe=>{const Ge=me.members.get(Qe);return Ge&&(0,s.jn)(Ge)});return me.members.size-ve.length<be?void 0:
Ne(me,!0)}function H(me,Ne){const be=me.map(Qe=>Number((0,s.TN)(Qe,Ne)?.replaceAll('"',"")||Number.NaN)),[ve=-1]=be;return me.length>1&&(ve===0||ve===1)&&be.every((Qe,Ge)=>Qe===ve+Ge)}function J(me,Ne,be){
const ve={base:[...Ne.base.keys()],head:[...Ne.head.keys()]},Qe=me.map(Le=>({key:Le,pairs:d(ve,G(Ne,Le))})),Ge=(Le,qe)=>Le.every(([M,$],Ae)=>M===qe[Ae]?.[0]&&$===qe[Ae]?.[1])?0:z(qe,Ne,be)-z(Le,Ne,be);
return Qe.sort(({pairs:Le},{pairs:qe})=>qe.length-Le.length||Ge(Le,qe))}function z(me,Ne,{interner:be,renames:ve,bare:Qe}){const Ge=me.flatMap(([qe,fe])=>{const[M,$]=[Ne.base[qe],Ne.head[fe]];return M&&
$?[{base:M,head:$}]:[]}),Le=p(be,new Map([...ve,...Ge.flatMap(R)]),!0);return Ge.filter(({base:qe,head:fe})=>[Le,Qe.head].some(M=>M(qe,!0)===Qe.head(fe,!0))).length}function _({base:me,head:Ne}){const be=new Map;
for(const Ge of Ne)for(const Le of Ge.type==="object"?Ge.members.keys():[])be.set(Le,(be.get(Le)??0)+1);const ve=Ge=>!(0,s.m0)(Ge)&&Ge!=="type"&&2*(be.get(Ge)??0)>Ne.length,Qe=[...be.keys()].filter(Ge=>ve(
Ge)&&ie(me,Ge)&&ie(Ne,Ge)).sort();return[...Qe.filter(Ge=>s.ZM.test(Ge)),...Qe.filter(Ge=>!s.ZM.test(Ge))]}function ie(me,Ne){const be=me.flatMap(Qe=>(0,s.TN)(Qe,Ne)??[]).filter(Qe=>Qe.startsWith('"'));
if(be.length<2||2*be.length<=me.length||new Set(be).size<be.length)return!1;const ve=new Set(me.flatMap(Qe=>s.Rk.map(Ge=>(0,s.TN)(Qe,Ge))));return 2*be.filter(Qe=>ve.has(Qe)).length<be.length}var te=e(
11345);const q=8,ae=.5;function j(me,Ne,be,ve){const Qe=(Be,Ce)=>Ce.filter(({path:Ue,value:ye})=>Ue.at(-1)?.type==="item"&&be[Be].get(ye.id)===1),Ge={base:Qe("base",me.base),head:Qe("head",me.head)},Le=Be=>Qe(
Be,me[Be].flatMap(Ce=>xe(Ce,ve))),qe={base:[...Ge.base,...Ge.head.length>0?Le("base"):[]],head:[...Ge.head,...Ge.base.length>0?Le("head"):[]]},fe={base:qe.base.map(({value:Be})=>Be),head:qe.head.map(({
value:Be})=>Be)},M={bases:new Set,heads:new Map};let $={base:[...fe.base.keys()],head:[...fe.head.keys()]};const Ae=(Be,Ce)=>{const Ue=d($,L(fe,Be)).filter(([ye,We])=>{const[Xe,_e]=[qe.base[ye],qe.head[We]],
it=ye<Ge.base.length||We<Ge.head.length;return!Xe||!_e||!it||Xe.arrays===_e.arrays||!Ce(Xe.value,_e.value)?!1:(M.bases.add(Xe.value),M.heads.set(_e.value,Xe),!0)});$=F($,Ue)},de=(Be,Ce)=>(0,s.TN)(Be,"\
type")===(0,s.TN)(Ce,"type"),pe=(Be,Ce)=>de(Be,Ce)&&K(Be,Ce,Ne)>=ae,Ie=(Be,Ce)=>Be!==void 0&&(be[Ce].get(Be)??0)>1?void 0:Be;return Ae((Be,Ce)=>Ie((0,s.TH)(Be),Ce),(Be,Ce)=>((0,s.TH)(Be)?.length??0)>=
q||pe(Be,Ce)),Ae((Be,Ce)=>Ie((0,s.Gg)(Be),Ce),pe),Ae((Be,Ce)=>Ie((0,s.TH)(Be),Ce)===(0,s.TH)(Be)?N(Be,Ne.bare[Ce],3):void 0,de),M}function xe({value:me,path:Ne},be){return(0,te.Vg)(me,be).flatMap(ve=>{
if((0,s.jn)(ve.value))return[];const Qe={value:ve.value,path:[...Ne,ve.step],arrays:void 0};return[Qe,...xe(Qe,be)]})}function Me(me,Ne,be,ve){const Qe=[],Ge=[],Le=[],qe=[],fe={base:[],head:[]},M=[];function $(Ue,ye,We){
Ue.id!==ye.id&&(Ue.type==="array"&&ye.type==="array"?Ce(Ue,ye):Ue.type==="object"&&ye.type==="object"?Be(Ue,ye,We):We!=="own"&&(0,s.jn)(Ue)&&(0,s.jn)(ye)&&Ne.renames.get(Ue.text)===ye.text?Ge.push({path:[
...M],from:(0,s.e1)(Ue.text),to:(0,s.e1)(ye.text)}):Qe.push({kind:"modified",path:[...M],from:Ue,to:ye}))}function Ae(Ue,ye,We){We==="element"&&qe.push(...R({base:Ue,head:ye})),(We==="element"||Ue.type===
"object"&&ye.type==="object")&&Le.push({base:Ue,head:ye,path:[...M]}),$(Ue,ye,We)}function de({step:Ue,base:ye,head:We},Xe,_e){M.push(Ue),ye!==void 0&&We!==void 0?Ae(ye,We,Xe):We!==void 0&&!pe(We)?(Qe.
push({kind:"added",path:[...M],value:We}),fe.head.push({value:We,path:[...M],arrays:_e}),Ie(We)):ye!==void 0&&!be.bases.has(ye)&&(Qe.push({kind:"removed",path:[...M],value:ye}),fe.base.push({value:ye,
path:[...M],arrays:_e})),M.pop()}function pe(Ue){const ye=be.heads.get(Ue);return ye===void 0?!1:(Qe.push({kind:"moved",path:[...M],from:ye.path}),Ae(ye.value,Ue,"element"),!0)}function Ie(Ue){if(be.heads.
size!==0)for(const{step:ye,value:We}of(0,te.Vg)(Ue,ve))M.push(ye),pe(We)||Ie(We),M.pop()}function Be(Ue,ye,We){for(const{key:Xe,from:_e,...it}of Ee(Ue,ye,Ne)){const st={type:"member",key:Xe};_e!==void 0&&
Ge.push({path:[...M,st],from:_e,to:Xe});const ze=it.base!==void 0&&(0,s.Op)(Xe,it.base,We==="element");de({step:st,...it},ze?"own":"member")}}function Ce(Ue,ye){const We={base:Ue.items,head:ye.items},
_e=ne(We,Ne,Ue.unordered&&ye.unordered).filter(([ze,oe])=>!be.bases.has(Ue.items[ze])&&!be.heads.has(ye.items[oe])),it=(0,te.Oe)(We,_e,ve),st=b(_e);if(st.length<_e.length&&!ye.unordered){const ze=new Set(
st.map(([,P])=>ye.items[P])),oe=it.filter(P=>P.base&&P.head&&!ze.has(P.head));Qe.push({kind:"reordered",path:[...M],moved:oe.map(({step:P})=>P)})}for(const ze of it)de(ze,"element",We)}return $(me.base,
me.head,"member"),{changes:Qe,references:Ge,matches:Le,renames:qe,unmatched:fe}}function Ee(me,Ne,{renames:be,follow:ve}){const Qe=new Set,Ge=new Map,Le=(M,$)=>M.id===$.id||ve(M)===$.id;for(const M of[
Le,()=>!0])for(const $ of[Ae=>Ae,Ae=>y(Ae,be)??Ae])for(const[Ae,de]of me.members){const pe=$(Ae),Ie=Ne.members.get(pe);Ie===void 0||Qe.has(Ae)||Ge.has(pe)||!M(de,Ie)||(Qe.add(Ae),Ge.set(pe,{key:pe,base:de,
head:Ie,...pe!==Ae&&{from:Ae}}))}const qe=[...me.members].filter(([M])=>!Qe.has(M)),fe=[...Ne.members].filter(([M])=>!Ge.has(M));return[...Ge.values(),...qe.map(([M,$])=>({key:M,base:$,head:void 0})),
...fe.map(([M,$])=>({key:M,base:void 0,head:$}))].sort((M,$)=>M.key<$.key?-1:1)}const we={bases:new Set,heads:new Map},He=5;function Je(me,Ne){const be=new s.Ms(k.K$),[ve,Qe]=[me,Ne].map(Le=>/^\s*[[{]/.
test(Le)?be.read(Le):void 0);if(ve===void 0||Qe===void 0)return;const[Ge]=tt([{base:ve,head:Qe}],be);return Ge&&{base:ve,head:Qe,...Ge}}function tt(me,Ne){const be=ct(()=>g(me)),ve=ct(()=>(0,te.j9)([...me.
map(({head:qe})=>qe),...me.map(({base:qe})=>qe)])),Qe=(qe,fe)=>ve().componentOf(qe,fe);function Ge(qe){const fe=f(Ne,qe);return me.map(M=>{const $=Me(M,fe,we,Qe),{base:Ae,head:de}=$.unmatched;if(Ae.length===
0||de.length===0)return $;const pe=j($.unmatched,fe,be(),Qe);if(pe.heads.size===0)return $;const Ie=Me(M,fe,pe,Qe);return Ie.changes.filter(({kind:Be})=>Be==="moved").length===pe.heads.size?Ie:$})}let Le=new Map;
for(let qe=0;qe<He;qe++){const fe=Ge(Le),M=fe.flatMap(Ae=>Ae.renames),$=M.length===0?new Map:I(M,be());if(Le.size===$.size&&[...Le].every(([Ae,de])=>$.get(Ae)===de)){if(fe.some(({changes:Ae})=>Ae.length>
0))return fe;break}Le=$}return Ge(new Map)}function ct(me){let Ne;return()=>(Ne??={value:me()},Ne.value)}}),13499:((T,W,e)=>{e.d(W,{Az:()=>U,a2:()=>C,gN:()=>l,lY:()=>m,pi:()=>i,rL:()=>a});var s=e(53436);
const k=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,y=/^([xywh]|width|height|left|top|zoom)$/i,R=["x","left","position","positionAbsolute"],I=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,
g=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,p=/hash|digest|checksum|etag|md5|^sha\d*$/i,f=/^(?=.*\d)[\w+/=-]{16,}$/,t=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,
Q=/^\d{1,15}$/,c=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,r=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function i({base:o,head:A}){const h={
base:U(o),head:U(A)};function n(u,w,E){const B=b(u.at(-1)),D=Y=>Y.test(w)&&Y.test(E);return I.test(B)&&D(g)||p.test(B)&&D(f)||t.test(B)&&(D(Q)||D(r))?!0:u.at(-2)?.type!=="member"&&c.test(B)&&D(r)&&!h.
head().has(w)&&!h.base().has(E)}return u=>{if(u.kind==="reordered"||u.kind==="moved")return!1;const w=u.kind==="modified"?[u.from,u.to]:[u.value];if(d(u.path)&&w.every(F))return!0;const[E,B]=w;return E?.
type!==B?.type||!E||!B||!("text"in E)||!("text"in B)?!1:n(u.path,(0,s.e1)(E.text),(0,s.e1)(B.text))}}function l(o){return r.test(o)||g.test(o)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(o)}function a(o,A){return c.
test(o)&&(0,s.jn)(A)||(k.test(o)||/^[xy]$/.test(o))&&F(A)}function d(o){if(o.slice(C(o)).some(u=>k.test(b(u))))return!0;const[A,h]=[o.at(-2),b(o.at(-1))],n=A?.type==="item"&&A.item.type==="object"?A.item.
members:void 0;return/^[xy]$/.test(h)||y.test(h)&&R.some(u=>n?.has(u))}function C(o){return o.findLastIndex(({type:A})=>A==="item")+1}function m(o,{matches:A}){const h=new Map(A.map(({base:u,head:w})=>[
w,u])),n=new Map;for(const u of o){const w=C(u.path),[E,B]=[u.path[w-1],u.path[w]],D=/^[xy]$/.test(b(B)),L=D?["x","y"]:k.test(b(B))?[b(B)]:[],Y=E?.type==="item"?E.item:void 0,[v,x]=[S(Y&&h.get(Y),L),S(
Y,L)],K=[...u.path.slice(0,w),{type:"member",key:L.join(", ")}];v&&x?n.set(D?E:B,{kind:"modified",path:K,from:v,to:x}):n.set(u,u)}return[...n.values()]}function S(o,A){const h=o?.type==="object"?A.flatMap(
n=>o.members.get(n)??[]):[];if(!(h.length<Math.max(1,A.length)))return h.length===1?h[0]:{type:"array",id:0,items:h,unordered:!1}}function b(o){return o?.type==="member"?o.key:""}function F(o){if(o.type===
"hidden")return!1;if((0,s.jn)(o))return o.type==="literal"&&/\d/.test(o.text);const A=o.type==="array"?o.items:[...o.members.values()];return A.length>0&&A.every(F)}function U(o){let A;return()=>{if(A)
return A;A=new Map;const h=o?[o]:[];for(let n=h.pop();n;n=h.pop())(0,s.jn)(n)?A.set((0,s.e1)(n.text),(A.get((0,s.e1)(n.text))??0)+1):h.push(...n.type==="array"?n.items:n.members.values());return A}}}),
11345:((T,W,e)=>{e.d(W,{Oe:()=>i,Vg:()=>l,j9:()=>p,qU:()=>f});var s=e(53436);const k=/group|parent|folder|owner/i,y=/^(locale|locales|localeData|i18n|translations)$/,R=/^(data|node)$/,I=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,
g=40;function p(b){const F=b.map(r),U=h=>F.find(n=>n.get(h))?.get(h);function o(h,n){for(const u of h.type==="object"?[...h.members.keys()].sort():[]){if(k.test(u))continue;const w=(0,s.TN)(h,u),E=u!==
"type"?w:w&&/^"\w+:/.test(w)?w.replace(/\w+:/,""):void 0,B=E===void 0?void 0:U(E);if(!(B===void 0||B.item===h||f(B.item)===void 0)&&(u==="type"||B.array!==n&&!c(n,B.item)))return B.item}}function A(h,n){
const u=(0,s.Gg)(h);return f(h)??f(o(h,n))??(u&&(0,s.e1)(u))}return{componentOf:o,nameOf:A,labelOf(h){const n=/\d/.test(h)?U(h):void 0,u=n&&A(n.item,n.array);return u!==void 0&&JSON.stringify(u)!==h?u:
void 0}}}function f(b){const F=b&&((0,s.TN)(b,"name")??t(b));return F&&(0,s.e1)(F)}function t(b){for(const[F,U]of b.type==="object"?b.members:[]){const A=(y.test(F)&&U.type==="object"?["en",...[...U.members.
keys()].sort()]:[]).map(u=>(0,s.TN)(Q(U,u)??U,"name")),h=R.test(F)?[...s.eX.map(u=>(0,s.TN)(U,u)),(0,s.TN)(U,"display_name"),t(U)]:[],n=[...A,...h].find(u=>u!==void 0);if(n!==void 0)return n}}function Q(b,F){
return b.type==="object"?b.members.get(F):void 0}function c(b,F){return(F.type==="object"?[...F.members.values()]:[]).some(o=>o.type==="array"&&o.items===b)}function r(b){const F=new Map,U=o=>{if(o.type===
"object")for(const A of o.members.values())U(A);if(o.type==="array")for(const A of o.items){const h=A.type==="object"?[...A.members.keys()].filter(u=>s.ZM.test(u)):[],n=new Set(h.flatMap(u=>(0,s.TN)(A,
u)??[]));for(const u of n)F.set(u,F.has(u)?void 0:{item:A,array:o.items});U(A)}};return U(b),F}function i({base:b,head:F},U,o){const[A,h]=[new Set(U.map(([D])=>D)),new Set(U.map(([,D])=>D))],n=U.flatMap(
([D,L])=>{const Y=F[L];return Y?[{item:Y,index:L,array:F,base:b[D],head:Y}]:[]}),u=b.map((D,L)=>({item:D,index:L,array:b,base:D,head:void 0})),w=F.map((D,L)=>({item:D,index:L,array:F,base:void 0,head:D})),
E=[...u.filter(({index:D})=>!A.has(D)),...n,...w.filter(({index:D})=>!h.has(D))],B=C(E,o);return E.map(D=>({...D,step:a(D,B.get(D))})).sort(d)}function l(b,F){return b.type==="object"?Array.from(b.members,
([o,A])=>({step:{type:"member",key:o},value:A})):(b.type==="array"?i({base:[],head:b.items},[],F):[]).flatMap(({step:o,head:A})=>A?[{step:o,value:A}]:[])}function a({item:b,index:F},U){if(U===void 0)return{
type:"element",index:F};const o=S(b),A=o!==void 0&&o.length<=g&&!U.startsWith(o);return{type:"item",label:U,...A&&{hint:o},item:b}}function d({step:b},{step:F}){return b.type==="item"&&F.type==="item"?
b.label<F.label?-1:1:b.type==="element"&&F.type==="element"?b.index-F.index:b.type==="item"?-1:1}function C(b,F){const U=new Map,o=new Set,A=new Map(b.map(D=>[D,f(D.item)]));let h=b.filter(D=>(A.get(D)??
(0,s.Gg)(D.item)??(0,s.TH)(D.item))!==void 0);const n=D=>{const L=h.map(D),Y=m(L);h=h.filter((v,x)=>{const K=L[x];return K===void 0||Y.get(K)!==1||o.has(K)?!0:(o.add(K),U.set(v,K),!1)})};n(D=>A.get(D));
const u=new Map(h.map(D=>[D,A.get(D)??f(F(D.item,D.array))])),w=m([...u.values()]),E=D=>{const L=u.get(D),Y=(0,s.Gg)(D.item);return A.get(D)??(w.get(L)===1?L:void 0)??(Y&&(0,s.e1)(Y))},B=(D,L="")=>{const[
Y,v]=[(0,s.TH)(D.item),E(D)??S(D.item)],x=Y&&(0,s.e1)(Y).replace(L,"");return v===void 0||x===void 0?v??x:`${v} (${x})`};return n(D=>E(D)??B(D,I)),n(D=>B(D,I)),n(D=>B(D)),n(D=>`${E(D)??S(D.item)??B(D)}\
 [${D.index}${D.head?"":", before"}]`),U}function m(b){const F=new Map;for(const U of b)F.set(U,(F.get(U)??0)+1);return F}function S(b){const F=(0,s.TN)(b,"type");return F?.startsWith('"')?(0,s.e1)(F):
void 0}}),81500:((T,W,e)=>{e.d(W,{SE:()=>qt,dO:()=>Xt});var s=e(58132),k=e(30706),y=e(71124),R=e(32614),I=e(13499),g=e(63102);class p extends g.A{constructor(){super(...arguments),this.tokenize=c}equals(Z,se,ge){
return ge.ignoreWhitespace?((!ge.newlineIsToken||!Z.includes(`
`))&&(Z=Z.trim()),(!ge.newlineIsToken||!se.includes(`
`))&&(se=se.trim())):ge.ignoreNewlineAtEof&&!ge.newlineIsToken&&(Z.endsWith(`
`)&&(Z=Z.slice(0,-1)),se.endsWith(`
`)&&(se=se.slice(0,-1))),super.equals(Z,se,ge)}}const f=new p;function t(V,Z,se){return f.diff(V,Z,se)}function Q(V,Z,se){return se=generateOptions(se,{ignoreWhitespace:!0}),f.diff(V,Z,se)}function c(V,Z){
Z.stripTrailingCr&&(V=V.replace(/\r\n/g,`
`));const se=[],ge=V.split(/(\n|\r\n)/);ge[ge.length-1]||ge.pop();for(let he=0;he<ge.length;he++){const Fe=ge[he];he%2&&!Z.newlineIsToken?se[se.length-1]+=Fe:se.push(Fe)}return se}function r(V){for(let Z=0;Z<
V.length;Z++)if(V[Z]<" "||V[Z]>"~"||V[Z]==='"'||V[Z]==="\\")return!0;return!1}function i(V){if(!r(V))return V;let Z='"';const se=new TextEncoder().encode(V);let ge=0;for(;ge<se.length;){const he=se[ge];
he===7?Z+="\\a":he===8?Z+="\\b":he===9?Z+="\\t":he===10?Z+="\\n":he===11?Z+="\\v":he===12?Z+="\\f":he===13?Z+="\\r":he===34?Z+='\\"':he===92?Z+="\\\\":he>=32&&he<=126?Z+=String.fromCharCode(he):Z+="\\"+
he.toString(8).padStart(3,"0"),ge++}return Z+='"',Z}const l={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},a={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},d={includeIndex:!1,
includeUnderline:!1,includeFileHeaders:!1};function C(V,Z,se,ge,he,Fe,Se){let Ye;Se?typeof Se=="function"?Ye={callback:Se}:Ye=Se:Ye={},typeof Ye.context>"u"&&(Ye.context=4);const Oe=Ye.context;if(Ye.newlineIsToken)
throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(Ye.callback){const{callback:Ze}=Ye;t(se,ge,Object.assign(Object.assign({},Ye),{callback:ot=>{
const Et=$e(ot);Ze(Et)}}))}else return $e(t(se,ge,Ye));function $e(Ze){if(!Ze)return;Ze.push({value:"",lines:[]});function ot(Rt){return Rt.map(function(Ft){return" "+Ft})}const Et=[];let pt=0,St=0,Bt=[],
Mt=1,Ct=1;for(let Rt=0;Rt<Ze.length;Rt++){const Ft=Ze[Rt],Tt=Ft.lines||F(Ft.value);if(Ft.lines=Tt,Ft.added||Ft.removed){if(!pt){const xt=Ze[Rt-1];pt=Mt,St=Ct,xt&&(Bt=Oe>0?ot(xt.lines.slice(-Oe)):[],pt-=
Bt.length,St-=Bt.length)}for(const xt of Tt)Bt.push((Ft.added?"+":"-")+xt);Ft.added?Ct+=Tt.length:Mt+=Tt.length}else{if(pt)if(Tt.length<=Oe*2&&Rt<Ze.length-2)for(const xt of ot(Tt))Bt.push(xt);else{const xt=Math.
min(Tt.length,Oe);for(const iA of ot(Tt.slice(0,xt)))Bt.push(iA);const oA={oldStart:pt,oldLines:Mt-pt+xt,newStart:St,newLines:Ct-St+xt,lines:Bt};Et.push(oA),pt=0,St=0,Bt=[]}Mt+=Tt.length,Ct+=Tt.length}}
for(const Rt of Et)for(let Ft=0;Ft<Rt.lines.length;Ft++)Rt.lines[Ft].endsWith(`
`)?Rt.lines[Ft]=Rt.lines[Ft].slice(0,-1):(Rt.lines.splice(Ft+1,0,"\\ No newline at end of file"),Ft++);return{oldFileName:V,newFileName:Z,oldHeader:he,newHeader:Fe,hunks:Et}}}function m(V,Z){var se,ge,
he,Fe,Se,Ye;if(Z||(Z=l),Array.isArray(V)){if(V.length>1&&!Z.includeFileHeaders&&!V.every(Ze=>Ze.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable\
; how would a tool trying to apply the patch know which changes are to which file?)");return V.map(Ze=>m(Ze,Z)).join(`
`)}const Oe=[];if(V.isGit){if(Z=l,!V.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!V.newFileName)throw new Error("newFileName must be specified for Git patches");let Ze=V.
oldFileName,ot=V.newFileName;V.isCreate&&Ze==="/dev/null"?Ze=ot.replace(/^b\//,"a/"):V.isDelete&&ot==="/dev/null"&&(ot=Ze.replace(/^a\//,"b/")),Oe.push("diff --git "+i(Ze)+" "+i(ot)),V.isDelete&&Oe.push(
"deleted file mode "+((se=V.oldMode)!==null&&se!==void 0?se:"100644")),V.isCreate&&Oe.push("new file mode "+((ge=V.newMode)!==null&&ge!==void 0?ge:"100644")),V.oldMode&&V.newMode&&!V.isDelete&&!V.isCreate&&
(Oe.push("old mode "+V.oldMode),Oe.push("new mode "+V.newMode)),V.isRename&&(Oe.push("rename from "+i(((he=V.oldFileName)!==null&&he!==void 0?he:"").replace(/^a\//,""))),Oe.push("rename to "+i(((Fe=V.
newFileName)!==null&&Fe!==void 0?Fe:"").replace(/^b\//,"")))),V.isCopy&&(Oe.push("copy from "+i(((Se=V.oldFileName)!==null&&Se!==void 0?Se:"").replace(/^a\//,""))),Oe.push("copy to "+i(((Ye=V.newFileName)!==
null&&Ye!==void 0?Ye:"").replace(/^b\//,""))))}else Z.includeIndex&&V.oldFileName==V.newFileName&&V.oldFileName!==void 0&&Oe.push("Index: "+V.oldFileName),Z.includeUnderline&&Oe.push("================\
===================================================");const $e=V.hunks.length>0;Z.includeFileHeaders&&V.oldFileName!==void 0&&V.newFileName!==void 0&&(!V.isGit||$e)&&(Oe.push("--- "+i(V.oldFileName)+(V.
oldHeader?"	"+V.oldHeader:"")),Oe.push("+++ "+i(V.newFileName)+(V.newHeader?"	"+V.newHeader:"")));for(let Ze=0;Ze<V.hunks.length;Ze++){const ot=V.hunks[Ze],Et=ot.oldLines===0?ot.oldStart-1:ot.oldStart,
pt=ot.newLines===0?ot.newStart-1:ot.newStart;Oe.push("@@ -"+Et+","+ot.oldLines+" +"+pt+","+ot.newLines+" @@");for(const St of ot.lines)Oe.push(St)}return Oe.join(`
`)+`
`}function S(V,Z,se,ge,he,Fe,Se){if(typeof Se=="function"&&(Se={callback:Se}),Se?.callback){const{callback:Ye}=Se;C(V,Z,se,ge,he,Fe,Object.assign(Object.assign({},Se),{callback:Oe=>{Ye(Oe?m(Oe,Se.headerOptions):
void 0)}}))}else{const Ye=C(V,Z,se,ge,he,Fe,Se);return Ye?m(Ye,Se?.headerOptions):void 0}}function b(V,Z,se,ge,he,Fe){return S(V,V,Z,se,ge,he,Fe)}function F(V){const Z=V.endsWith(`
`),se=V.split(`
`).map(ge=>ge+`
`);return Z?se.pop():se.push(se.pop().slice(0,-1)),se}const U=2,o=1e3,A=240,h=40,n=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${A/2}})`,"su")],u="\
...";function w(V,Z){const[se,ge]=[E(V),E(Z)],he=V!==void 0&&Z!==void 0&&se.ends!==ge.ends,Fe=D(se.lines,ge.lines);return he?[`@@ line ends: ${se.ends} \u2192 ${ge.ends} @@`,...Fe]:Fe}function E(V){const Z=V?.
includes(`\r
`)===!0&&!/(?<!\r)\n/.test(V);return{lines:(V?.split(Z?`\r
`:`
`)??[]).flatMap(ge=>B(ge,n).map((he,Fe)=>Fe===0?he:u+he)),ends:Z?"CRLF":"LF"}}function B(V,[Z,...se]){if(V.length<=A||Z===void 0)return[V];const ge=[""];for(const he of V.split(Z)){const Fe=ge.at(-1)??
"";Fe.length<h?ge.splice(-1,1,Fe+he):he!==""&&ge.push(he)}return ge.flatMap(he=>B(he,se))}function D(V,Z){const se=new Set(V),ge=$e=>$e.map(Ze=>`${Ze}
`).join(""),Fe=se.size>0&&Z.some($e=>se.has($e))?C("","",ge(V),ge(Z),"","",{context:U,maxEditLength:o}):void 0;if(Fe===void 0){const $e=[...V.map(Ze=>`- ${Ze}`),...Z.map(Ze=>`+ ${Ze}`)];return[...L($e),
...$e]}const Se=$e=>$e.filter(Ze=>!Ze.startsWith(u)).length;let[Ye,Oe]=[0,0];return Fe.hunks.flatMap(({newStart:$e,newLines:Ze,lines:ot})=>{const Et=Z.slice(Ye,$e-1),pt=Oe+Se(Z.slice(Ye,$e)),St=$e-1+Ze;
Oe+=Se(Z.slice(Ye,St)),Ye=St;const Bt=ot.map(Ct=>`${Ct.slice(0,1)} ${Ct.slice(1)}`);return[...Et.length>1?[`@@ line ${pt} @@`]:Et.map(Ct=>`  ${Ct}`),...L(Bt),...Bt]})}function L(V){const Z=he=>V.flatMap(
Fe=>Fe.startsWith(he)?[Fe.slice(2)]:[]),se=new Map(Z("-").map(he=>[v(he.normalize()),he]));if(se.size===0)return[];const ge=Z("+").flatMap(he=>{const Fe=se.get(v(he.normalize()));return Fe===void 0?[]:
Y(Fe,he)??[]});return ge.length===0?[]:[`@@ hard to see: ${[...new Set(ge)].join(", ")} @@`]}function Y(V,Z){const[se,ge]=[V.normalize(),Z.normalize()];if(V===Z||v(se)!==v(ge))return;const he=v(V)===v(
Z)?[]:["Unicode forms"],Fe=se.trimEnd()===ge.trimEnd(),Se=se===ge?[]:[Fe?"spaces at the end":"white space"];return[...he,...Se].join(", ")}function v(V){return V.replace(/\s+/g,"")}function x(V,Z){const se=[
[]];for(const Se of V)Se.startsWith("@@ line ")&&se.push([]),se.at(-1)?.push(Se);let[ge,he]=[Z,0];const Fe=se.flatMap(Se=>{const Ye=he===0?K(Se,ge):[];return ge-=G(Ye),he+=Se.filter(ne).length-Ye.filter(
ne).length,Ye});return he===0?Fe:[...Fe,`@@ ${(0,k.hS)(he,"more changed line")} @@`]}function K(V,Z){if(G(V)<=Z)return V;const se=Se=>Se.startsWith("-"),ge=G(V.filter(se)),he=Math.min(ge,Math.max(Z/2,
Z-(G(V)-ge))),Fe={removed:he,others:Z-he};return V.filter(Se=>{const Ye=se(Se)?"removed":"others";return Fe[Ye]-=Se.length+1,Fe[Ye]>=0})}function ne(V){return V.startsWith("-")||V.startsWith("+")}function G(V){
return V.reduce((Z,se)=>Z+se.length+1,0)}var N=e(53436),H=e(50979);const J=2,z=60,_="</details>",ie=`<details><summary></summary>


${_}`.length,te=100;function q(V,Z={}){const se=Z.under?.(1/0)??"";return{line:V,rest:"",least:se===""?V:`${V} \u2026`,changes:0,...Z,under:se,cut:Z.under}}function ae(V,Z){const{placed:se,left:ge}=j(
V,Z),he=new Map;let Fe=ge;for(const[Se,{entry:Ye,sections:Oe}]of se.entries()){const $e=Me(Ye,Ye.least.length+Math.floor(Fe/(se.length-Se)));Fe-=Ee($e)-Ye.least.length,he.set(Ye,$e);for(const Ze of Oe)
he.set(Ze,[])}return tt(we(V,he).filter(([Se])=>Se!==""))}function j(V,Z){const se=xe(V,[]),ge=new Map;for(const{sections:$e}of se)for(const Ze of $e)ge.set(Ze,(ge.get(Ze)??0)+1);const he=new Set,Fe=[];
let[Se,Ye]=[Z,0];const Oe=({entry:$e,sections:Ze})=>Ze.length===1?0:$e.line.length+$e.under.length;for(const $e of se.sort((Ze,ot)=>Oe(Ze)-Oe(ot))){const{entry:Ze,sections:ot}=$e,Et=ot.filter(Ct=>!he.
has(Ct)),pt=ot.filter(Ct=>ge.get(Ct)===1),Bt=Et.map(({heading:Ct,folded:Rt})=>Ct.length+J+(Rt?ie:0)).reduce((Ct,Rt)=>Ct+Rt,Ze.least.length+J),Mt=Ye+z*(Et.length-pt.length);if(!(Bt+Mt>Se)){Se-=Bt,Ye=Mt,
Fe.push($e);for(const Ct of Et)he.add(Ct);for(const Ct of ot)ge.set(Ct,(ge.get(Ct)??0)-1)}}return{placed:Fe,left:Se-Ye}}function xe(V,Z){const se=[...Z,V];return V.parts.flatMap(ge=>"parts"in ge?xe(ge,
se):[{entry:ge,sections:se}])}function Me({line:V,under:Z,rest:se,least:ge,cut:he},Fe){if(Fe===1/0)return[V,Z,se];if(V.length+Z.length<=Fe)return[V,Z];for(let Se=Fe-V.length-z;he&&Se>te;Se=Math.floor(
Se*.7)){const Ye=he(Se);if(Ye!==""&&V.length+Ye.length<=Fe)return[V,Ye]}return[ge]}function Ee(V){return V.reduce((Z,se)=>Z+se.length,0)}function we(V,Z){const{heading:se,parts:ge,folded:he}=V,Se=ge.filter(
$e=>Z.has($e)).flatMap($e=>"parts"in $e?we($e,Z):[Z.get($e)??[]]),Ye=ge.filter($e=>!Z.has($e)),Oe=[...Se,[He(V,Ye)]];return he?[[`<details><summary>${se}</summary>`],...Oe,[_]]:[[se],...Oe]}function He({
noun:V},Z){if(Z.length===0)return"";if(V==="connection")return`\u2026 and ${(0,k.hS)(Z.length,"more connection")}`;const se=V==="workflow"?` in ${(0,k.hS)(Z.length,"more workflow")}`:"";return`\u2026 and ${(0,k.
hS)(Je(Z),"more change")}${se}`}function Je(V){return V.reduce((Z,se)=>Z+(se.changes??("parts"in se?Je(se.parts):0)),0)}function tt(V){const Z=se=>se?.[0]?.startsWith("- ");return V.flatMap((se,ge)=>{
const he=se[0]===_||Z(se)&&Z(V[ge-1]);return[ge===0?"":he?`
`:`

`,...se]})}const ct="***",me=8,Ne="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",be=new RegExp(`(?:${Ne})$`),ve=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Qe=new RegExp(`^(?:x[-_]?)?(?:${Ne})$`,"i"),Ge=/name|key|header|field/i,Le=/^(?:val|default)/i,qe=/\{\{|\$\{|<%/,fe="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",M=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${Ne}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${Ne})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${Ne})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${fe}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${fe}[\\w.~+/=-]{8,}`,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,})/].
map(V=>new RegExp(V,"giu"));function $({workflows:V}){const Z=new Map,se=new Set;for(const{secrets:he,files:Fe}of V){const Se=Fe.flatMap(({base:Ye,head:Oe})=>[Ye,Oe].flatMap($e=>Ce($e,se)));for(const Ye of[
...he,...Se].flatMap(ye)){const Oe=Ye.slice(0,me);Z.set(Oe,(Z.get(Oe)??new Set).add(Ye))}}const ge=new Map;return he=>{const Fe=ge.get(he);if(Fe)return Fe;const Se=[],Ye=$e=>(Se.push($e),ct),Oe=M.reduce(
($e,Ze)=>$e.replace(Ze,Ye),We(he,Z,Ye));return ge.set(he,{shown:Oe,hidden:Se.join("\0")}),{shown:Oe,hidden:Se.join("\0")}}}function Ae(V){const Z=V.toLowerCase().replace(/[^a-z]/g,"");return be.test(Z)&&
!ve.test(Z)}function de(V,Z,{members:se}){if(Ie(Z))return!1;if(Ae(V))return Be(Z)||Qe.test(V);const ge=([he,Fe])=>(0,N.jn)(Fe)&&Ge.test(he)&&Ae((0,N.e1)(Fe.text));return Le.test(V)&&[...se].some(ge)}function pe(V,...Z){
return Z.every(Ie)?!1:V.some((se,ge)=>{if(se.type!=="member")return!1;const he=V[ge-1],Fe=he?.type==="item"&&he.item.type==="object"?he.item:void 0,Se=Fe?.members.get(se.key);if(Fe&&Se&&de(se.key,Se,Fe))
return!0;const Ye=V.slice(ge+1).every(({type:Oe})=>Oe==="element");return Ae(se.key)&&(Qe.test(se.key)||Ye&&Z.some(Be))})}function Ie(V){return V.type==="literal"&&!/\d/.test(V.text)}function Be(V){return(0,N.
jn)(V)||V.type==="array"&&V.items.every(Be)}function Ce(V,Z){return V===void 0||(0,N.jn)(V)||Z.has(V)?[]:(Z.add(V),V.type==="array"?V.items.flatMap(se=>Ce(se,Z)):[...V.members].flatMap(([se,ge])=>[...de(
se,ge,V)?Ue(ge).filter(he=>!qe.test(he)):[],...Ce(ge,Z)]))}function Ue(V){return(0,N.jn)(V)?[(0,N.e1)(V.text)]:(V.type==="array"?V.items:[...V.members.values()]).flatMap(Ue)}function ye(V){const Z=ge=>JSON.
stringify(ge).slice(1,-1);return[V,...V.split(/[\r\n]+/),V.replace(/^(?:bearer|basic|token)\s+/i,"")].flatMap(ge=>{const he=ge.trim();if(he.length<me||new RegExp("^\\p{L}+$","u").test(he))return[];const Fe=Buffer.
from(he).toString(),Se=encodeURIComponent(Fe),Ye=[Se,Se.replaceAll("%20","+"),Se.replace(/%../g,Oe=>Oe.toLowerCase()),encodeURI(Fe)];return[he,Fe,...[he,Fe].flatMap(Oe=>[Z(Oe),Z(Z(Oe))]),...Ye]})}function We(V,Z,se){
if(Z.size===0)return V;let[ge,he]=["",0];for(let Fe=0;Fe<=V.length-me;Fe++)for(const Se of Z.get(V.slice(Fe,Fe+me))??[]){if(!V.startsWith(Se,Fe))continue;const Ye=se(Se);Fe>=he&&(ge+=V.slice(he,Fe)+Ye),
he=Math.max(he,Fe+Se.length)}return ge+V.slice(he)}const Xe=80,_e=8;function it(V,Z,se){if(V.type==="string")return st(X((0,N.e1)(V.text)),Z,se);const[ge="",...he]=oe(V,Z);return he.length>0||ge.length>
Xe?void 0:(0,s.SS)(ge,1/0)}function st(V,Z,se){const ge=Z.mask(V).shown;if(ge.length>Xe||ge.includes(`
`))return;const he=ze(V,Z,se);return(0,s.SS)(JSON.stringify(ge),1/0)+(he===void 0?"":` (${O(he,Z)})`)}function ze(V,{labelOf:Z},se){const ge=Z(V);return ge===void 0||ge.toLowerCase()===V.toLowerCase()||
[...se?.members.values()??[]].some(Fe=>(0,N.jn)(Fe)&&(0,N.e1)(Fe.text)===ge)?void 0:ge}function oe(V,Z,se){const{mask:ge}=Z;if((0,N.jn)(V)){if(V.type==="literal")return[ge(V.text).shown];const $e=X((0,N.
e1)(V.text)),Ze=ge($e).shown.split(`
`);if(Ze.length>1)return["|",...P(Ze)];const ot=ze($e,Z,se);return[JSON.stringify(Ze[0])+(ot===void 0?"":` (${ge(ot).shown})`)]}const[he,Fe]=V.type==="array"?"[]":"{}",Se=V.type==="array"?V.items.map(
$e=>oe($e,Z)):Array.from(V.members,([$e,Ze])=>{const[ot,...Et]=de($e,Ze,V)?[ct]:oe(Ze,Z,V);return[`${JSON.stringify(ge($e).shown)}: ${ot}`,...Et]}),Ye=Se.every(([$e="",...Ze])=>Ze.length===0&&$e.length<=
Xe),Oe=Ye?`${he}${Se.slice(0,Xe).join(", ")}${Fe}`:"";return Ye&&Oe.length<=Xe?[Oe]:[`${he}`,...P(Se.flat()),`${Fe}`]}function P(V){return V.map(Z=>`  ${Z}`)}function X(V){if(!/%[\da-f]{2}/i.test(V)||
/\s/.test(V))return V;try{const Z=decodeURIComponent(V);return encodeURIComponent(Z)===V||encodeURI(Z)===V?Z:V}catch{return V}}function O(V,{mask:Z},se=100){return(0,s.SS)(Z(V).shown,se)}function re(V,Z,se=!1){
const ge=(0,I.a2)(V),he=se?1/0:100,Fe=V.flatMap((Se,Ye)=>{if(Se.type==="element")return[(0,s.SS)(`[${Se.index}]`)];if(Se.type==="item"){const $e=Z.endsOf(Se.item),Ze=$e===void 0?Se.label:se?`${$e} (${Se.
label})`:$e,ot=Ye===ge-1&&Se.hint!==void 0?` (${O(Se.hint,Z)})`:"";return[`**${O(Ze,Z,he)}**${ot}`]}return!se&&V.slice(Ye+1).find(({type:$e})=>$e!=="member")?.type==="item"?[]:[O(Se.key,Z,he)]});return Fe.
length>_e&&!se&&Fe.splice(2,Fe.length-_e+1,"\u2026"),Fe.join(" \u203A ")||"the whole file"}function le(V,Z){const se=V.map(({path:he})=>re(he,Z)),ge=ke(se);return Re(se.map((he,Fe)=>ge.get(he)===1?he:
re(V[Fe]?.path??[],Z,!0)))}function Re(V){const[Z,se]=[ke(V),new Map];return V.map(ge=>{const[he=1,Fe]=[Z.get(ge),(se.get(ge)??0)+1];return se.set(ge,Fe),he===1?ge:`${ge} (${Fe} of ${he})`})}function ke(V){
const Z=new Map;for(const se of V)Z.set(se,(Z.get(se)??0)+1);return Z}const Te={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},
je="  ",rt=3,gt=5,nt=120,at={texts:3,min:4,max:60,usual:2,usualWeight:.001},ht=/^(type|_?id|uuid|identifier)$/i,ft={line:": changed, hidden"};function Dt(V,Z){const se=dt(V,bt),ge=se.filter(Fe=>Fe.length<
rt).flat(),he=new Map;for(const Fe of dt(ge,({kind:Se})=>Te[Se]))for(const[Se,Ye]of le(Fe,Z).entries())Fe[Se]&&he.set(Fe[Se],Ye);return se.flatMap(Fe=>Fe.length>=rt?[Nt(Fe,Z)]:Fe.map(Se=>{const{line:Ye,
...Oe}=wt(Se,Z);return q(`- ${Te[Se.kind]} ${he.get(Se)}${Ye}`,{changes:1,...Oe})}))}function dt(V,Z){const se=new Map;for(const ge of V){const he=se.get(Z(ge));he?he.push(ge):se.set(Z(ge),[ge])}return[
...se.values()]}function bt(V){const Z=(0,I.a2)(V.path),ge=(V.kind==="modified"?[V.from,V.to]:"value"in V?[V.value]:[]).flatMap(he=>"id"in he?[he.id]:[]);return Z===0||Z===V.path.length||ge.length===0?
V:JSON.stringify([V.kind,ge,V.path.slice(Z)])}function Nt(V,Z){const[se]=V,{line:ge,under:he=()=>""}=wt(se,Z),Fe=kt(yt(V,Z)),Se=se.kind==="modified"?"":` ${se.kind}`,Ye=`- ${Te[se.kind]} ${Ut(se,Z)}${ge}${Se}\
 in ${Fe.line}`;return q(Ye,{changes:V.length,under:Oe=>he(Oe)+(Fe.under?.(Oe)??"")})}function yt(V,Z){const se=V.map(({path:ge})=>({path:ge.slice(0,(0,I.a2)(ge))}));return le(se,Z)}function Ut({path:V},Z){
return re(V.slice((0,I.a2)(V)),Z)}function wt(V,Z){if(V.kind==="modified")return Gt(V,Z);if("value"in V)return Lt(V,Z);if(V.kind==="moved"){const[Fe,Se]=[V.from,V.path].map(Ye=>re(Ye.slice(0,-1),Z,!0));
return{line:`: moved from ${Fe} to ${Se}`}}if(V.moved.length===0)return{line:": in a new order"};const se=V.moved.map(Fe=>({path:[Fe]})),ge=kt(le(se,Z)),he=ge.under?`${ge.line} moved`:`moved: ${ge.line}`;
return{...ge,line:`: in a new order (${he})`}}function kt(V){if(V.length<=gt)return{line:V.join(", ")};const Z=(0,k.hS)(V.length,"item"),se=ue(Z,je+V.join(", "));return{line:Z,under:ge=>se.length<=ge?
se:""}}function Gt({path:V,from:Z,to:se},ge){if(Z.type==="hidden"||se.type==="hidden")return{line:""};if(pe(V,Z,se))return ft;if(Z.type==="string"&&se.type==="string")return Yt((0,N.e1)(Z.text),(0,N.e1)(
se.text),ge);const[he,Fe]=[it(Z,ge),it(se,ge)];if(he!==void 0&&Fe!==void 0)return he===Fe?ft:{line:`: ${he} \u2192 ${Fe}`};const[Se,Ye]=[oe(Z,ge).join(`
`),oe(se,ge).join(`
`)];return Se===Ye?ft:{line:"",under:Ht(Se,Ye)}}function Yt(V,Z,se){const ge=X(V)!==X(Z)&&(X(V)!==V||X(Z)!==Z),[he,Fe,Se]=ge?[X(V),X(Z)," (percent-encoded)"]:[V,Z,""],[Ye,...Oe]=(0,H.q)(he,Fe)?.changes??
[];if(Ye!==void 0){const Bt=`${Se} (JSON in a text)`;if(Oe.length===0&&Ye.kind==="modified"){const Ct=Gt(Ye,se);return{...Ct,line:`${Bt} \u203A ${re(Ye.path,se)}${Ct.line}`}}const Mt={heading:"",parts:Dt(
[Ye,...Oe],se)};return{line:Bt,under:Ct=>`
${ee(ae(Mt,Ct).join(""))}`}}const[$e,Ze]=[se.mask(he),se.mask(Fe)];if($e.shown===Ze.shown)return{line:Se+ft.line};const ot=$e.hidden===Ze.hidden?"":" (hidden values differ, too)",[Et,pt]=[st(he,se),st(
Fe,se)];if(Et===void 0||pt===void 0)return{line:Se+ot,under:Ht($e.shown,Ze.shown)};const St=Y($e.shown,Ze.shown);return{line:`${Se}: ${Et} \u2192 ${pt}${St===void 0?"":` (${St})`}${ot}`}}function Lt({
kind:V,path:Z,value:se},ge){if(se.type==="hidden")return{line:""};if(pe(Z,se))return{line:": hidden"};const he=se.type==="object"?void 0:it(se,ge);if(he!==void 0)return{line:`: ${he}`};const Se=se.type===
"string"?ge.mask(X((0,N.e1)(se.text))).shown:oe(se,ge).join(`
`),[Ye,Oe]=V==="added"?[void 0,Se]:[Se,void 0];if(se.type!=="object"){const pt=se.type==="array"?(0,k.hS)(se.items.length,"element"):void 0;return{line:"",under:Ht(Ye,Oe,pt)}}const{line:$e,isWhole:Ze}=Ot(
se,Z.at(-1),ge),ot=Ht(Ye,Oe,(0,k.hS)(se.members.size,"field")),Et=$e===""?"":`: ${$e}`;return Ze===!1?{line:Et,under:ot}:Ze?{line:Et}:{line:Et,rest:ot(1/0)}}function Ot(V,Z,se){const ge=Z?.type==="ite\
m"?Z:void 0;if(V.members.size===0&&!ge)return{line:"`{}`",isWhole:!0};const he=$e=>(0,N.jn)($e)&&[ge?.label,ge?.hint].includes((0,N.e1)($e.text)),Fe=[...V.members].filter(([,$e])=>!ge||!he($e)),Se=Fe.
filter(([$e,Ze])=>!ge||!(0,I.rL)($e,Ze)),Ye=Se.map(([$e,Ze])=>{const ot=de($e,Ze,V)?(0,s.SS)(ct):it(Ze,se,V);return ot&&`${O($e,se)}: ${ot}`}),Oe=Ye.join(", ");return Ye.includes(void 0)||Oe.length>nt?
{line:vt(V,he,se),isWhole:!1}:Se.length<Fe.length?{line:Oe}:{line:Oe,isWhole:!0}}function vt(V,Z,se){const ge=new Map,he=(Se,Ye,Oe)=>{Oe>(ge.get(Se)?.weight??0)&&ge.set(Se,{text:Ye,weight:Oe})},Fe=(Se,Ye,Oe)=>{
if(Se.type==="array")for(const pt of Se.items)Fe(pt,Ye,Oe+1);if(Se.type==="object")for(const[pt,St]of Se.members)de(pt,St,Se)?he(pt,ct,at.max):Fe(St,pt,Oe+1);if(Se.type!=="string")return;const $e=(0,N.
e1)(Se.text),Ze=ht.test(Ye)||Z(Se)||(0,I.gN)($e)||se.labelOf($e)!==void 0;if($e.length<at.min||Ze)return;const ot=$e.includes("://")?2*at.max:Math.min($e.length,at.max),Et=se.countOf($e)>at.usual?at.usualWeight:
1;he(Ye,se.mask(X($e)).shown,Et*ot/(Oe+1))};return Fe(V,"",0),[...ge].sort(([,Se],[,Ye])=>Ye.weight-Se.weight).filter(([,{weight:Se}],Ye)=>Ye===0||Ye<at.texts&&Se>at.usualWeight*2*at.max).map(([Se,{text:Ye}])=>`${O(
Se,se)}: ${(0,s.SS)(JSON.stringify((0,s.Jj)(Ye,at.max)),1/0)}`).join(", ")}function Ht(V,Z,se){const ge=(0,s.EU)(w(V,Z),"diff",je);return he=>{const[Fe="",...Se]=he===1/0?[]:ge.split(`
`),Ye=Se.pop()??"",Oe=x(Se.map(Ze=>Ze.slice(je.length)),he).map(Ze=>je+Ze),$e=he===1/0?ge:[Fe,...Oe,Ye].join(`
`);return se===void 0?`
${$e}`:ue(se,$e)}}function ue(V,Z){return`
${je}<details><summary>${V}</summary>

${Z}
${je}</details>`}function ee(V){return V.replace(/^(?=.)/gm,je)}var ce=e(11345);function De(V,Z,se){if(V.kind==="text")return Dt([Pe(V)],Z);if(V.status!=="modified")return Dt(V.kind==="json"?Ke(V):V.changes,
Z);const ge=(0,I.pi)(V),he=se?.connections??[],Fe=new Set(he.map(({item:Bt})=>Bt)),Se=Bt=>se?.tells(Bt)?"told":"value"in Bt&&Fe.has(Bt.value)?"connection":ge(Bt)?"layout":Ve(Bt.path,Z)?"item":"rest",Ye=new Map(
V.changes.map(Bt=>[Bt,Se(Bt)])),Oe=Bt=>V.changes.filter(Mt=>Ye.get(Mt)===Bt),[$e,Ze,ot]=[Dt(Oe("rest"),Z),Oe("layout"),Oe("connection")],Et=ut(he,ot,Z),pt=Oe("told").length+ot.length,St=`Layout and bo\
okkeeping: ${(0,k.hS)(Ze.length,"change")}`;return[...Dt(Oe("item"),Z),...Et.length===0?[]:[{heading:"Connections",parts:Et,noun:"connection",changes:pt}],...Et.length===0||$e.length===0?$e:[{heading:"\
Elsewhere in the file",parts:$e}],...Ze.length===0?[]:[{heading:St,parts:et(Ze,V,Z),folded:!0}]]}function Ve(V,{labelOf:Z}){return V.some(se=>se.type==="item"||se.type==="member"&&Z(se.key)!==void 0)}
function Pe({status:V,text:Z={}}){const se=(ge="")=>({type:"string",id:0,text:JSON.stringify(ge)});return V!=="modified"?{kind:V,path:[],value:se(Z.base??Z.head)}:{kind:V,path:[],from:se(Z.base),to:se(
Z.head)}}function Ke({base:V,head:Z,status:se}){const ge=se==="removed"?"removed":"added",he=(Se,Ye)=>{const Oe=(0,ce.Vg)(Se,()=>{});return!(Ye.length<3&&Oe.length>0&&Oe.every(Ze=>Ze.value.type==="obj\
ect"))&&(Ye.length>0||Se.type!=="object")?[{kind:ge,path:Ye,value:Se}]:Oe.flatMap(({step:Ze,value:ot})=>Ze.type==="member"?he(ot,[...Ye,Ze]):[{kind:ge,path:[...Ye,Ze],value:ot}])},Fe=V??Z;return Fe?he(
Fe,[]):[]}function ut(V,Z,se){const ge=new Map(Z.map(Se=>["value"in Se?Se.value:void 0,Se])),he=It(V,Se=>ge.has(Se)),Fe=Re(he.map(Se=>At(Se,se)));return he.map(([{item:Se}],Ye)=>{const Oe=Se&&ge.get(Se);
return q(Fe[Ye]??"",{under:Oe&&wt(Oe,se).under})})}function It(V,Z){const se={added:new Map,removed:new Map};return V.flatMap(ge=>{const{kind:he,source:Fe,target:Se,item:Ye}=ge;if(he==="rewired"||Ye&&
Z(Ye))return[[ge]];const Oe=se[he].get(Fe),$e=Oe??[ge];return Oe&&Oe.push(ge),se[he].delete(Fe),se[he].set(Se,$e),Oe?[]:[$e]})}function At(V,Z){const[{kind:se,source:ge,target:he,was:Fe}]=V,Se=Ze=>`**${O(
Ze.label,Z)}**`,Ye=Ze=>Ze===""?"":` (${O(Ze,Z)})`,Oe=V.map(Ze=>` \u2192 ${Se(Ze.target)}${Ye(Ze.label)}`),$e=Fe?.target===he?Ye(Fe.label)||" without a label":Fe&&` ${Se(Fe.target)}`;return`- ${Te[se]}\
 ${Se(ge)}${Oe.join("")}${$e===void 0?"":`, was${$e}`}`}function et(V,Z,se){return dt((0,I.lY)(V,Z),he=>he.kind+Ut(he,se)).flatMap(he=>{const Fe=he.map($e=>wt($e,se));if(he.length<rt||(0,I.a2)(he[0].path)===
0||Fe.some(({under:$e})=>$e))return Dt(he,se);const Se=yt(he,se),Ye=Fe.map(({line:$e},Ze)=>`- ${Se[Ze]}${$e}`).join(`
`),Oe=`- ${Te[he[0].kind]} ${Ut(he[0],se)} of ${(0,k.hS)(he.length,"item")}`;return[q(Oe,{changes:he.length,under:$e=>Ye.length>$e?"":`
${ee(Ye)}`})]})}const Qt="<!-- workflow-report -->",Vt=6e4,Pt=1e3,Wt=100,Jt=5;function Xt(V){const{workflows:Z,missing:se}=V,ge=$(V),Fe=["changed","added","removed"].flatMap(Ye=>Z.filter(Oe=>Oe.status===
Ye)).map(Ye=>({workflow:Ye,parts:Ye.files.flatMap(Oe=>eA(Oe,ge)),changes:jt(Ye.counts)})),Se=sA(V,ge);return({maxLength:Ye=Vt,maxBytes:Oe=1/0,headings:$e=!0,mark:Ze=!0}={})=>{const ot=Fe.map(({workflow:Ct,
...Rt})=>$t(_t(Ct,ge,$e),Rt)),Et=se===void 0?"":`\`${se}\` doesn't exist: it counts as empty.`,pt=ot.length===0?[]:[{heading:"",parts:ot,noun:"workflow"}],St={heading:Et,parts:[...pt,...Se]},Bt=Ze?`${Qt}\

`:"";let Mt=Math.min(Ye,Oe);for(;;){const Ct=[Bt,...ae(St,Mt-Bt.length-1),`
`],Rt=Oe===1/0?0:Buffer.byteLength(Ct.join(""));if(Rt<=Oe||Mt<Pt)return Ct;Mt=Math.floor(Mt*Oe*.99/Rt)}}}function qt(V,Z){return V.length<=3e3&&V.split(`
`).length<=50?V:`<details><summary>${Z}</summary>

${V}
</details>
`}function _t({name:V,status:Z,counts:se},ge,he){const Fe=Z==="added"||Z==="removed";if(!Fe&&!he)return"";const Se=Fe?`workflow ${Z}`:(0,y.cq)(se),Ye=V===void 0?rA(Se):`${O(V,{mask:ge})}: ${Se}`;return`${he?
"### ":""}${Fe?`${Te[Z]} `:""}${Ye}`}function eA(V,Z){const se=V.kind==="json"?(0,R.I)(V,Et=>Z(Et).shown):void 0,ge=(0,I.Az)(V.head??V.base),he={mask:Z,labelOf:Et=>Et.length>Wt?void 0:se?.labelOf(JSON.
stringify(Et)),endsOf:Et=>se?.endsOf(Et),countOf:Et=>ge().get(Et)??0},Fe=jt((0,y.xS)(V)),Se=De(V,he,se),{nodes:Ye=0,connections:Oe=0}=se?.size??{},$e=Ye===0?"What is in it":`${(0,k.hS)(Ye,"node")}, ${(0,k.
hS)(Oe,"connection")}`,ot=V.status!=="modified"&&Se.length>0?[$t($e,{parts:Se,changes:Fe,folded:!0})]:Se;return[...tA(se),$t(AA(V,Z),{parts:[...ot,...nA(V,he)],changes:Fe})]}function tA(V){if(V?.note!==
void 0)return[q(V.note)];if(!V?.picture)return[];const Z=(0,s.EU)(V.picture.trimEnd().split(`
`),"mermaid","");return[q(Z,{least:"The picture doesn't fit here."})]}function $t(V,Z){return Z.parts.length===0?q(V,{changes:Z.changes}):{heading:V,...Z}}function AA({name:V,kind:Z,status:se,changes:ge},he){
const Fe=`**${O(V,{mask:he})}**`;return se!=="modified"?`${Te[se]} ${Fe}: file ${se}`:Z==="binary"||Z==="variables"&&ge.length===0?`${Te.modified} ${Fe}: content modified`:Z==="variables"?`${Fe} (valu\
es are never shown)`:Fe}function nA({references:V},Z){if(V.length===0)return[];const se=V.length===1,ge=V.slice(0,Jt).map(({path:Se,from:Ye,to:Oe})=>{const[$e,Ze]=[Ye,Oe].map(ot=>O(ot,Z));return`${re(
Se,Z)} (${$e} \u2192 ${Ze})`}),he=V.length>Jt?", \u2026":"",Fe=`${(0,k.hS)(V.length,"reference")} to new IDs and names ${se?"follows and isn't":"follow and aren't"} counted`;return[q(`${Fe}: ${ge.join(
", ")}${he}`)]}function sA({workflows:V,notCompared:Z=[]},se){const ge=Oe=>Oe.flatMap(({name:$e})=>$e===void 0?[]:[O($e,{mask:se})]).join(", "),he=(Oe,$e)=>Oe.length===0?[]:[q($e(ge(Oe)),{least:$e((0,k.
hS)(Oe.length,"workflow"))})],Fe=V.filter(({status:Oe})=>Oe==="unchanged"),Se=V.filter(({variablesCompared:Oe})=>!Oe);return[...Fe.every(({name:Oe})=>Oe===void 0)&&Fe.length===V.length?[q("No changes")]:
he(Fe,Oe=>`${Oe}: no changes`),...he(Se,Oe=>`The environment variables${Se.length===V.length?"":` of ${Oe}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...he(Z.map(
Oe=>({name:Oe})),Oe=>`${Oe}: not compared, because the step failed`)]}function jt({added:V,modified:Z,removed:se}){return V+Z+se}function rA(V){return V.charAt(0).toUpperCase()+V.slice(1)}}),39462:((T,W,e)=>{
e.d(W,{N:()=>y,R:()=>R});var s=e(7279),k=e(30706);async function y(I,{ms:g,error:p},f){const t=new AbortController,Q=setTimeout(()=>t.abort(p),g),c=Math.min(I.endsAt,performance.now()+g);try{return await f(
{...I,signal:AbortSignal.any([I.signal,t.signal]),endsAt:c})}finally{clearTimeout(Q)}}function R(I,g){const p=`${g} within ${(0,k.zK)(I)} (timeout-minutes)`;return{ms:I,error:new s.HR({what:p,advice:"\
Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),30532:((T,W,e)=>{e.d(W,{CQ:()=>t,Mi:()=>f,Rs:()=>c,TF:()=>r,Uc:()=>Q,lo:()=>a});var s=e(77598),k=e(51455),y=e(76760),R=e(57975),I=e(7279),
g=e(30706);const p={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"\
part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",
ENAMETOOLONG:"the path is too long"};function f(d){const C=typeof d=="object"&&d!==null&&"code"in d?d.code:void 0;return typeof C=="string"&&/^E[A-Z0-9]+$/.test(C)}function t(d){if(!f(d))return(0,I.gJ)(
d);const{code:C="",errno:m=0}=d;return p[C]??(0,R.getSystemErrorMap)().get(m)?.[1]??C}function Q(d){const C=f(d)&&("dest"in d?d.dest:d.path);return typeof C=="string"?`${t(d)} (${(0,g.MW)(C)})`:t(d)}function c(d,C){
const S=f(d)&&d.code==="ENAMETOOLONG"?"Set a shorter name.":"Set another directory, or free some space.";return new I.HR({what:`Can't write ${C}`,why:t(d),advice:S},{cause:d})}async function r(d){await(0,k.
rm)(d,{recursive:!0,force:!0,maxRetries:10})}const i=/^\.workflow-export-[0-9a-f]{12}$/;async function l(d,C,m=(0,y.dirname)(d)){const S=(0,y.join)(m,`.workflow-export-${(0,s.randomBytes)(6).toString(
"hex")}`);try{await(0,k.writeFile)(S,C,{flag:"wx"}),await(0,k.rename)(S,d)}catch(b){throw await r(S).catch(()=>{}),b}}async function a(d,C){await l(d,C).catch(m=>{throw c(m,d)})}}),7279:((T,W,e)=>{e.d(
W,{HR:()=>k,gJ:()=>g,iT:()=>I});const s=null;class k extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({what:f,why:t="",advice:Q="",
topic:c},r={}){super(R(y(f,t),Q),{cause:r.cause}),this.what=f,this.why=t,this.advice=Q,this.topic=c,this.status=r.status,this.maybeProcessed=r.maybeProcessed??!1,this.affectsAll=r.affectsAll??!1,this.
busy=r.busy??!1,this.retryable=r.retryable??!1,this.retryAfterMs=r.retryAfterMs??0,this.maxRetries=r.maxRetries}get sentence(){return y(this.what,this.why)}with(f){const t={...this,cause:this,...f};return new k(
t,t)}}function y(p,f){return f===""?p:`${p}: ${f}`}function R(p,f){const t=/[.!?…]$/.test(p)?p:`${p}.`;return f===""?t:`${t} ${f}`}function I(p){return p instanceof Error?p:new Error(String(p))}function g(p){
return I(p).message}}),96191:((T,W,e)=>{e.d(W,{B6:()=>i,R9:()=>b,mz:()=>F,wn:()=>S});var s=e(77598),k=e(51455),y=e(76760),R=e(22779),I=e(92145),g=e(39462),p=e(30532),f=e(7279),t=e(32975),Q=e(30706),c=e(
15543),r=e(37487);class i extends f.HR{}const l=10*6e4,a=3;function d(){e.e(599).then(e.bind(e,37599)).catch(()=>{})}async function C({signal:v,log:x},K){const{DefaultArtifactClient:ne}=await e.e(599).
then(e.bind(e,37599)),G=(0,c.QJ)(x,()=>K(new ne));return await(0,t.Mu)(v,G)}async function m(v){const x=await(0,r.Pd)("workflow-artifact-");try{return await v(x)}finally{await(0,p.TF)(x).catch(()=>{})}}
async function S(v){return await C(v,async x=>(await x.listArtifacts()).artifacts)}async function b(v,x){return await m(async K=>{const ne={path:K,skipDecompress:!0};await C(v,N=>N.downloadArtifact(x,
ne));const[G=""]=await(0,k.readdir)(K);return await(0,k.readFile)((0,y.join)(K,G))})}async function F(v,{name:x,bytes:K},ne){return await m(async G=>{const N=(0,y.join)(G,x);await(0,k.writeFile)(N,K).
catch(Me=>{throw(0,p.Rs)(Me,N)}),process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const H=(0,s.createHash)("sha256").update(K).digest("hex"),J={ms:l,error:new Error(`it didn't finish within ${l/6e4}\
 minutes`)},{DefaultArtifactClient:z}=await e.e(599).then(e.bind(e,37599)),ie={client:new z,options:ne,name:x,folder:G,digest:H,mayHaveCreated:!1,taken:0},te=await(0,g.N)(v,J,Me=>(0,t.L5)(Me,()=>(0,t.
Mu)(Me.signal,U(ie,Me.log)))).catch(Me=>{throw v.signal.throwIfAborted(),B(Me,x)}),{GITHUB_SERVER_URL:q,GITHUB_REPOSITORY:ae,GITHUB_RUN_ID:j}=process.env,xe=`${q}/${ae}/actions/runs/${j}/artifacts/${te}`;
return{id:te,name:x,url:xe,digest:H}})}async function U(v,x){const{client:K,name:ne,folder:G,digest:N}=v,{overwrite:H,retentionDays:J}=v.options,z=_=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.
test(_)&&(v.mayHaveCreated=!0),x.debug(_)};try{return await(0,c.QJ)({...x,debug:z},async()=>{H&&await K.deleteArtifact(ne).catch(o);const _={skipArchive:!0,...J!==void 0&&{retentionDays:J}},ie=await K.
uploadArtifact(ne,[(0,y.join)(G,ne)],G,_);if(ie.id!==void 0&&ie.digest===N)return ie.id;throw new Error("the uploaded file differs from the package")})}catch(_){return await(0,c.QJ)(x,()=>A(v,_))}}function o(v){
if(!(v instanceof Error&&v.name==="ArtifactNotFoundError"))throw v}async function A(v,x){const K=(0,f.gJ)(x),{client:ne,name:G,digest:N,options:H}=v,[J,z]=[u.test(K),n.test(K)];v.mayHaveCreated||=J;const ie=z||
v.mayHaveCreated?await ne.getArtifact(G).catch(()=>{}):void 0;if(v.mayHaveCreated&&ie?.artifact.digest===`sha256:${N}`)return ie.artifact.id;if(J)throw L("the connection to the artifact service failed",
x);if(!z)throw x;v.taken++;const te=v.mayHaveCreated&&!ie;if(te&&v.taken===a&&await Y(G),v.taken<=(te?a:Number(H.overwrite)))throw L("the name is still taken",x);const ae=ie?`this run already has an a\
rtifact named ${G}`:`an upload that isn't finished holds the name ${G}, for example another job's`,j=ie?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i(
{what:"Artifact",why:ae,advice:j,topic:"the-artifact"},{cause:x})}const h="Set upload-artifact: false.",n=/already exists/,u=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
w=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",h],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",h],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."]],E=/CreateArtifact: .*(\(400\)|mime_type|Error deco)/;function B(v,x){if(v instanceof f.
HR)return v;const K=(0,f.gJ)(v),[,ne,G]=w.find(([H])=>H.test(K))??[];if(ne!==void 0&&G!==void 0)return D(ne,G,{cause:v});const N=(0,Q.OX)(K,200).replace(/\.$/,"");return E.test(K)?D(`the artifact serv\
ice here can't take the upload of ${x} (${N})`,h,{cause:v}):D(`the upload of ${x} failed (${N})`,"Re-run the job.",{cause:v})}function D(v,x,K){return new f.HR({what:"Artifact",why:v,advice:x,topic:"t\
he-artifact"},K)}function L(v,x){return D(v,"Re-run the job later.",{retryable:!0,cause:x})}async function Y(v){const{ACTIONS_RUNTIME_TOKEN:x="",ACTIONS_RESULTS_URL:K}=process.env,{scp:ne}=JSON.parse(
Buffer.from(x.split(".")[1]??"","base64url").toString()),[,G,N]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ne))??[],{href:H}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteA\
rtifact",K);await new R.Qq("export-workflow-action",[new I.tZ(x)],{socketTimeout:3e4}).postJson(H,{workflow_run_backend_id:G,workflow_job_run_backend_id:N,name:v})}}),15543:((T,W,e)=>{e.d(W,{QJ:()=>t,
lm:()=>k.lm,t1:()=>y});var s=e(16698),k=e(77094);function y(c=""){return{info:r=>I(c+r),warning:r=>k.$e(c+r),debug:r=>k.Yz(c+r),mask:k.Pq}}function R(c){const r=[];return{...y(`[${c}] `),info:i=>r.push(
i),end(i){core.startGroup(g(i));for(const l of r)I(l);core.endGroup()}}}function I(c){k.pq(g(c))}function g(c){return c.replaceAll("##[","## [")}const p=new s.AsyncLocalStorage;let f=!1;function t(c,r){
return f||Q(),f=!0,p.run(c,r)}function Q(){const c=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...i)=>{const l=p.getStore(),a=String(r);return l===void 0||/^::(add-mask|debug)::/.
test(a)?c(r,...i):(p.exit(()=>l.debug(a.trimEnd())),!0)})}}),37487:((T,W,e)=>{e.d(W,{GQ:()=>l,Pd:()=>i,VY:()=>c,eF:()=>Q,n0:()=>r});var s=e(73024),k=e(51455),y=e(48161),R=e(76760),I=e(77094),g=e(30532),
p=e(7279),f=e(30706);const t=6e4;async function Q(a){const d=new AbortController;for(const C of["SIGINT","SIGTERM","SIGBREAK"]){const m={what:`Cancelled (${C})`,topic:"the-job-on-the-platform"};process.
on(C,()=>d.abort(new p.HR(m)))}try{await a(d.signal)}catch(C){for(let S=C;S instanceof Error;S=S.cause)I.Yz(S.stack??S.message);const m=c(C);I.C1(`${(0,f.OX)((0,p.gJ)(C),t)}${m===void 0?"":` See ${m}`}`)}
process.stdout.write("",()=>process.exit())}function c(a){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:C,GITHUB_ACTION_REF:m}=process.env;if(!(!(a instanceof p.HR)||a.topic===void 0||!d||!C||!m))
return encodeURI(`${d}/${C}/blob/${m}/docs/troubleshooting.md#${a.topic}`)}function r(a){for(const[d,C]of Object.entries(a))C!==void 0&&I.uH(d,C)}async function i(a){const d=process.env.RUNNER_TEMP||(0,y.
tmpdir)();return await(0,k.mkdtemp)((0,R.join)(d,a)).catch(C=>{throw(0,g.Rs)(C,d)})}function l(){try{return JSON.parse((0,s.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}}),24057:((T,W,e)=>{e.d(W,{Sy:()=>l,cj:()=>t,il:()=>Q,tp:()=>p});var s=e(77094),k=e(7279),y=e(58132),R=e(30706);const I=1024*1024-1e4,g=2e5;function p(a,d){const C=d.map(U=>U.map(r)),
m=a.map((U,o)=>C.some(A=>A[o]!=="")),S=(U,o)=>`<tr>${U.flatMap((A,h)=>m[h]?`<${o}>${A}</${o}>`:[]).join("")}</tr>`,b=C.map(U=>S(U,"td")),F=U=>`<tr><td colspan="${a.length}">\u2026 and ${(0,R.hS)(U,"mo\
re row")}</td></tr>`;return`<table>${S(a.map(y.FO),"th")}${i(b,F).join("")}</table>`}function f(a){return`<table>${a.map(([C,m])=>m===void 0?"":`<tr><th align="left">${escapeAll(C)}</th><td>${r(m)}</t\
d></tr>`).join("")}</table>`}function t(a){const d=a.map(({names:C,message:m,help:S})=>{const b=C.map(U=>`**${(0,y.wh)(U)}**`);return`- ${i(b,U=>`and ${U} more`,g/2).join(", ")}: ${Q(m,S)}`});return i(
d,C=>`- \u2026 and ${(0,R.hS)(C,"more cause")}`).join(`
`)}function Q(a,d){return d===void 0?(0,y.wh)(a):`${(0,y.wh)(a)} <a href="${(0,y.FO)(d)}">Troubleshooting</a>`}function c(a,d){return`<details><summary>${escapeAll(a)}</summary>

${d}

</details>`}function r(a){return typeof a=="string"?a===""?"":`<code>${(0,y.FO)((0,y.RK)(a))}</code>`:"words"in a?(0,y.wh)(a.words):`<a href="${(0,y.FO)(a.href)}">${(0,y.wh)(a.text)}</a>${(0,y.FO)(a.after??
"")}`}function i(a,d,C=g){let m=C;const S=a.filter(b=>{const F=Buffer.byteLength(b),U=F<=m;return U&&(m-=F),U});return S.length===a.length?S:[...S,d(a.length-S.length)]}async function l(a,...d){const C=S=>`${(0,R.
hS)(S,"part")} of this page would not fit and ${S===1?"is":"are"} left out.`,m=[`### ${(0,y.wh)(a)}`,...i(d,C,I)];try{await s.z.addRaw(m.join(`

`),!0).write()}catch(S){s.$e(`Can't write the job summary: ${(0,k.gJ)(S)}`)}}}),58132:((T,W,e)=>{e.d(W,{EU:()=>p,FO:()=>Q,Jj:()=>I,RK:()=>y,SS:()=>g,wh:()=>t});const s="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${s})[\\u200C\\u200D](?=${s})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function y(i){return/^[ -[\]-~]*$/.test(i)&&!i.includes("##[")?i:i.replace(k,(l,a)=>a===void 0?l:R(a))}function R(i){return`\\u{${i.
codePointAt(0)?.toString(16)}}`}function I(i,l){if(i.length<=l)return i;const a=Array.from(i.slice(0,2*l+2));return a.length>l?`${a.slice(0,l).join("")}\u2026`:i}function g(i,l=100){const a=y(I(i,l)).
replaceAll("	",R)||'""',d="`".repeat(r(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${d} ${a} ${d}`:d+a+d}function p(i,l,a){const d=i.map(m=>y(m).replace(/^(\s*):(?=:)/,(S,b)=>b+R(":"))),C="`".
repeat(d.reduce((m,S)=>Math.max(m,r(S)+1),3));return[C+l,...d,C].map(m=>a+m).join(`
`)}const f=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function t(i){const l=y(i).replaceAll("	"," ").split(f),a=y(i).match(f)??[];return l.map((d,C)=>Q(d)+(a[C]===void 0?"":`${Q(a[C])}<wbr>`)).join("")}
function Q(i){return i.replace(c,l=>`&#${l.codePointAt(0)};`)}const c=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(i){return(i.match(/`+/g)??[]).reduce((l,a)=>Math.
max(l,a.length),0)}}),98920:((T,W,e)=>{e.d(W,{Ch:()=>c,mu:()=>p});var s=e(51455),k=e(30532),y=e(7279),R=e(18142),I=e(59870);const g=1024*1024;function p({files:i},l){const[a,d]=[f(I.uq,i),f(I.n7,i)];if(a===
void 0||d===void 0){const m=[a?[]:I.uq,d?[]:I.n7].flat();throw new Error(`lacks ${m.join(" and ")}, at its root and in its only subfolder`)}const C=l??f(I.Km,i)?.file;return{app:a.file,flow:d.file,env:C,
ownName:t(a.value)??t(d.value)}}function f(i,l){const a=l.get(i);try{return a&&{file:{name:i,bytes:a},value:i===I.Km?r(a):(0,R.Zs)(a)}}catch(d){throw new Error(`has a file that ${(0,y.gJ)(d)}: ${i}`,{
cause:d})}}function t(i){const{name:l,version:a}=Object(i);if(!(typeof l!="string"||l.trim()===""))return{name:l,version:["string","number"].includes(typeof a)?String(a):void 0}}function Q(i){try{return p(
i).ownName}catch{return}}async function c(i,l){const a=await(0,s.readFile)(i,{signal:l}).catch(d=>{throw l.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(d)}`,{cause:d})});return r(a),{name:I.Km,
bytes:a}}function r(i){if(i.length>g)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,R.Zs)(i)}}),18142:((T,W,e)=>{e.d(W,{Zs:()=>I,qF:()=>R});const s=500,k=1e6,y=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function R(Q,c,r){const i=new RegExp(y);let l=Q.startsWith("\uFEFF")?1:0,a=0;function d(){for(;;){const b=Q.charAt(l);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;l++}}function C(){if(i.lastIndex=l,!i.test(Q))throw new SyntaxError;const b=Q.slice(l,i.lastIndex);return l=i.lastIndex,b}function m(b,F){const U=d();if(U==="["){const A=[],
h=r.enter(b);return S("]",F,()=>A.push(m(h,F+1))),r.array(A,b)}if(U==="{"){const A=new Map;return S("}",F,()=>{if(d()!=='"')throw new SyntaxError;const h=C(),n=h.includes("\\")?JSON.parse(h):h.slice(1,
-1);if(A.has(n)||d()!==":")throw new SyntaxError;l++,A.set(n,m(r.enter(b,n),F+1))}),r.object(A,b)}const o=C();return r.scalar(o.includes("\\")?JSON.stringify(JSON.parse(o)):o)}function S(b,F,U){if(F===
s)throw new RangeError;if(l++,d()===b)l++;else for(let o=",";o===",";l++){if(++a>k)throw new RangeError;if(U(),o=d(),o!==","&&o!==b)throw new SyntaxError}}try{const b=m(c,0);return d()===""?b:void 0}catch(b){
if(b instanceof SyntaxError||b instanceof RangeError)return;throw b}}function I(Q){let c;try{c=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(Q))}catch(r){throw new Error("is not JSON",{cause:r})}
if(g(c,s))throw new Error("is nested deeper than 500 levels");return c}function g(Q,c){return typeof Q!="object"||Q===null?!1:c===0||Object.values(Q).some(r=>g(r,c-1))}function p(Q){const c=R(Q,`
`,f);return c===void 0?void 0:`${c}
`}const f={enter:Q=>`${Q}  `,scalar:Q=>Q,array:(Q,c)=>t("[",Q,"]",c),object(Q,c){const r=[...Q.keys()].sort().map(i=>`${JSON.stringify(i)}: ${Q.get(i)}`);return t("{",r,"}",c)}};function t(Q,c,r,i){return c.
length===0?Q+r:`${Q}${i}  ${c.join(`,${i}  `)}${i}${r}`}}),5806:((T,W,e)=>{e.d(W,{Oj:()=>i,Sr:()=>r,dU:()=>c,gv:()=>k,jq:()=>t,tC:()=>f,x5:()=>p});var s=e(76760);const k=".workflow-export.json",y=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
R=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,I=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,g=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",y],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',R],["changes how git or GitHub treats the repository",I],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function p(a){const d=l(a);return r(d)===k?"is the name of the action's own record":g.find(([,C])=>C.test(d))?.[0]}
function f(a){return y.test(l(a))}function t(a){return/^\.workflow-export/.test(a)||[R,I].some(d=>d.test(l(a)))}function Q(a){return R.test(l(a))?"is in a .git folder":a.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function c(a){const[d=""]=s.posix.basename(l(a).replaceAll("\\","/")).split(":");return r(d.replace(/[. ]+$/,""))==="env_variables.json"}function r(a){
return a.normalize("NFC").toUpperCase().toLowerCase()}function i(a){const d=new Map;for(const C of a){const m=r(C.replace(/\/$/,"")),S=d.get(m);if(S!==void 0)return[S,C];d.set(m,C)}for(const[C,m]of d)
for(const{index:S}of C.matchAll(/\//g)){const b=d.get(C.slice(0,S));if(b!==void 0&&!b.endsWith("/"))return[b,m]}}function l(a){return a.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((T,W,e)=>{e.d(W,
{BE:()=>g,KC:()=>t,Km:()=>R,LX:()=>I,jz:()=>f,n7:()=>k,uq:()=>y,wg:()=>c,zx:()=>p});var s=e(5806);const[k,y,R]=["flow_definition.json","app_definition.json","env_variables.json"],I=[k,y,R],g=1e4,p=256*
1024*1024;function f(i,l){const a=[...l].filter(([d])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(d));return{kind:i,files:new Map(a.sort(([d],[C])=>d<C?-1:1))}}function t({kind:i,files:l}){return{kind:i,files:new Map(
[...l].filter(([a])=>!(0,s.dU)(a)))}}const Q=/^(\..*|__MACOSX)$/;function c(i){const l=new Set(i),a=S=>I.some(b=>l.has(S+b));if(a(""))return"";const d=new Set(i.filter(S=>S.includes("/")).map(S=>S.slice(
0,S.indexOf("/")))),[C,...m]=[...d].filter(S=>!Q.test(S));return C!==void 0&&m.length===0&&a(`${C}/`)?`${C}/`:""}function r(i){const l=c(i);return i.includes(l+y)||i.includes(l+k)}}),41519:((T,W,e)=>{
e.d(W,{DF:()=>I,aC:()=>f,x3:()=>p});var s=e(4573),k=e(18142),y=e(5806);const R={enter:()=>{},scalar:t=>({json:t}),array:t=>({json:`[${t.map(({json:Q})=>Q)}]`,items:t}),object(t){return{json:`{${[...t.
keys()].sort().map(c=>`${JSON.stringify(c)}:${t.get(c)?.json}`)}}`,members:t}}};function I(t){const Q=(0,s.isUtf8)(t)?(0,k.qF)(t.toString(),void 0,R):void 0,c=Q?.members?[...Q.members]:Q?.items?.map(i=>[
g(i),i]),r=c?.flatMap(([i,{members:l,json:a}])=>i===void 0?[]:[{name:i,keys:[...l?.keys()??[]],content:a}]);if(!(r===void 0||new Set(r.map(({name:i})=>i)).size!==c?.length))return{container:Q?.members?
"object":"array",variables:r}}function g({members:t}){if(!t?.has("value"))return;const Q=[t.get("name"),t.get("key")].find(c=>c?.json.startsWith('"'));return Q&&JSON.parse(Q.json)}function p({files:t}){
const Q=[...t].filter(([c])=>(0,y.dU)(c)).map(([,c])=>f(c));return[...new Set(Q.flat())]}function f(t){const Q=t.toString();try{JSON.parse(Q.replace(/^\uFEFF/,""))}catch{return[]}const c=I(t),r=new Set(
c?.container==="array"?c.variables.map(({name:a})=>a):[]),l=Array.from(Q.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([a,d,C])=>d===void 0?[a,String(Number(a))]:C===void 0?[JSON.parse(
d)]:[]);return[...new Set(l)].filter(a=>!r.has(a))}}),43657:((T,W,e)=>{e.d(W,{Ao:()=>d,ue:()=>C,zy:()=>E});var s=e(4573),k=e(38522),y=e(20663),R=e(7279),I=e(30706),g=e(5806),p=e(59870);const f=1e3,t=2048,
Q=2162688,c=20,r=3,i=8,l=33188,a=new Set([0,10]);class d extends R.HR{}async function C(B,D){const{zip:L,source:Y,entries:v}=await m(B,D),x=(0,p.wg)([...v.keys()]),K=[];for(const[ne,G]of v){D?.throwIfAborted();
const N=await o(L,Y,G).catch(H=>{throw n(`${(0,I.TL)(ne)} in the package`,H)});ne.startsWith(x)&&!A(ne)&&K.push([ne.slice(x.length),N])}return(0,p.jz)("zip",K)}async function m(B,D){if(D?.throwIfAborted(),
B.length>p.zx)throw h("The package is larger than 256 MiB, the limit");const L=S(B);if(L===void 0)throw B.toString("latin1",0,2)==="PK"?n("The package",new Error("its end is missing")):w(B);try{const Y=await(0,y.
SY)(L,{decodeStrings:!1});return{zip:Y,source:L,entries:await b(Y)}}catch(Y){throw Y instanceof R.HR?Y:n("The package",Y)}}function S(B){for(let D=B.length-22;D>=0;){const L=B.lastIndexOf("PK",D,"la\
tin1");if(L<0)return;const Y=L+22+B.readUInt16LE(L+20);if(Y<=B.length)return B.subarray(0,Y);D=L-1}}async function b(B){if(B.entryCount>p.BE)throw h(`The package has ${B.entryCount} entries. The limit\
 is 10,000`);const D=new Map;let L=0;for await(const v of B.eachEntry()){const x=F(v);if(x===""&&v.uncompressedSize===0&&v.fileNameLength>0)continue;if(D.has(x))throw h(`The package has ${(0,I.TL)(x)}\
 twice`,"Export it again.");const K=U(x,v);if(K!==void 0)throw h(`${(0,I.TL)(x)} in the package ${K}`);if(L+=v.uncompressedSize,L>p.zx)throw h("The package takes more than 256 MiB unpacked, the limit");
D.set(x,v)}if([...D.keys()].every(A))throw h("The package has no files in it","Export it again.");const Y=(0,g.Oj)([...D.keys()]);if(Y)throw h(`${(0,I.TL)(Y[0])} and ${(0,I.TL)(Y[1])} in the package c\
ollide on a disk that ignores case`);return D}function F({generalPurposeBitFlag:B,fileNameRaw:D,extraFields:L,versionMadeBy:Y}){const v=(0,s.isUtf8)(D)?B|t:B,x=a.has(Y>>>8);return(0,y.ax)(v,D,L,!x).replace(
/^(\.\/+)+/,"")}function U(B,D){const L=D.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==32768&&L!==16384?"is neither a file nor a folder":A(B)&&D.uncompressedSize>
0?"is a folder with a content of its own":D.canDecodeFileData()?B.length>f?"is longer than 1,000 characters":(0,g.tC)(B)?"leads outside the folder that it is unpacked into":(0,g.dU)(D.fileNameRaw.toString())&&
!(0,g.dU)(B)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function o(B,D,L){const{compressedSize:Y,uncompressedSize:v}=L,{fileDataStart:x}=await B.
readLocalFileHeaderPromise(L),K=D.subarray(x,x+Y),ne={maxOutputLength:Math.max(1,v),chunkSize:Math.max(64,v+1)},G=L.compressionMethod===0?K:(0,k.inflateRawSync)(K,ne);if(G.length!==v)throw new Error(`\
it unpacks to ${G.length} bytes, not the ${v} listed`);if((0,k.crc32)(G)!==L.crc32)throw new Error("its CRC-32 isn't the one listed");return G}function A(B){return B.endsWith("/")}function h(B,D=""){return new R.
HR({what:B,advice:D,topic:"the-package"})}function n(B,D){const L=(0,I.TL)(D.message).slice(1,-1),Y="Export it again.";return new R.HR({what:`${B} is cut off or damaged`,why:L,advice:Y,topic:"the-pack\
age"},{cause:D})}const u=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function w(B){const D=B.toString("utf8",0,512),[L]=u.
find(([,v])=>v.test(D))??["text"],Y=`${L==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new d({what:`The package is ${L}, not a zip`,advice:Y,topic:"\
the-package"})}function E({files:B}){const D=[],L=[];let Y=0;for(const[K,ne]of B){const G=Buffer.from(K),N=(0,k.deflateRawSync)(ne),H=Buffer.alloc(26);H.writeUInt16LE(c,0),H.writeUInt16LE(t,2),H.writeUInt16LE(
i,4),H.writeUInt32LE(Q,6),H.writeUInt32LE((0,k.crc32)(ne),10),H.writeUInt32LE(N.length,14),H.writeUInt32LE(ne.length,18),H.writeUInt16LE(G.length,22);const J=Buffer.alloc(14);J.writeUInt32LE(l*65536,6),
J.writeUInt32LE(Y,10);const z=[Buffer.from("PK"),H,G,N];D.push(...z),L.push(Buffer.from([...Buffer.from("PK"),c,r]),H,J,G),Y+=z.reduce((_,{length:ie})=>_+ie,0)}const v=Buffer.concat(L),x=Buffer.alloc(
22);return x.write("PK"),x.writeUInt16LE(B.size,8),x.writeUInt16LE(B.size,10),x.writeUInt32LE(v.length,12),x.writeUInt32LE(Y,16),Buffer.concat([...D,v,x])}}),82227:((T,W,e)=>{e.d(W,{HB:()=>U,px:()=>o,
Ng:()=>m});var s=e(7279),k=e(32975),y=e(30706),R=e(81858),I=e(35805),g=e(2053),p=e(86294),f=e(62291);const t=6,Q=32,c=6,r=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,l=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class a{redact;#e;#t=new Set;#A=new Set;constructor(B,D=[]){this.#e=new y.pO(B),this.redact=this.#e.redact,this.allow(...D)}add(...B){for(const D of B)this.#e.add(D)}allow(...B){for(const D of B)D.length>=
t&&this.#t.add(D)}maskFields(B,D,L){const Y=C("",B,0).slice(0,r);for(const[v,x]of Y)/id$/i.test(v)&&(0,f.eQ)(x)&&this.allow(x);for(const[v,x]of Y)/url$/i.test(v)?this.maskUrl(x.trim(),D,L):this.#n(d(x),
L)}maskUrl(B,D,L){const Y=URL.canParse(B,D.href)?new URL(B,D.href):void 0;if(Y&&D.href.startsWith(Y.href))return;const v=/[?:]|^\/\//.test(B)?[B]:[];Y&&(v.push(Y.href,Y.password,(0,f.D4)(Y.password),...d(
Y.search)),Y.search!==""&&v.push(Y.pathname+Y.search)),this.#n(v,L)}#n(B,D){const L=v=>Array.from(this.#t).some(x=>x.includes(v)),Y=B.filter(v=>!L(v)&&!L((0,f.D4)(v)));for(const v of Y.flatMap(x=>[x,encodeURIComponent(
x)]))v.length<t||this.#A.has(v)||(this.#A.add(v),this.#e.add(v),D.mask(v))}}function d(E){return Array.from(E.matchAll(i)).flatMap(([,B="",D=""])=>{const L=D.replace(/[.,:!?)\]}]+$/,"");return l.test(
B)||(0,f.D4)(L).length>=Q?[L,(0,f.D4)(L)]:[]})}function C(E,B,D){return typeof B=="string"?[[E,B]]:D>c?[]:Array.isArray(B)?B.flatMap(L=>C(E,L,D+1)):(0,p.Gv)(B)?Object.entries(B).flatMap(([L,Y])=>C(L,Y,
D+1)):[]}function m(E,B,{secrets:D=[],known:L=[]}={}){return{url:E,apiKey:B,secrets:new a([B,...D],[E.href,...L]),connections:(0,I.Y7)("export-workflow-action"),rateLimit:new g.q,collections:new Map}}
const S=1024*1024,b=12e4,F=12e4,U="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function o(E,B){const{label:D,method:L,
path:Y,isTransient:v}=B,{secrets:x,rateLimit:K}=E.platform;x.allow(...Y.split(/[/?&=]/));const ne=L==="GET"?Y:void 0,G=()=>K.run(D,ne,E,()=>A(E,B));return await(0,k.L5)(E,G,{atLeastMs:v?F:0})}async function A(E,B){
const{platform:D,signal:L,log:Y}=E,{label:v,method:x,path:K,body:ne,idempotent:G=!0,isTransient:N}=B,H=new URL(`api/public/${K}`,D.url),J={accept:"application/json","content-type":"application/json","\
x-api-key":D.apiKey},z={maxBytes:S,...!G&&{idleMs:b}};try{const _=await(0,I.tN)(D.connections,{label:v,method:x,url:H,headers:J,body:ne,...z},L);return Y.debug(`${x} ${D.secrets.redact(H.pathname)}: ${_.
status}`),n(_,H,E,v),u(E,B,_)}catch(_){const ie=_ instanceof s.HR?_:void 0;throw!G&&(L.aborted||ie?.maybeProcessed)?h(_):L.aborted||!ie||!N?.(ie)?_:ie.with({retryable:!0})}}function h(E){const B=E instanceof
s.HR?E:new s.HR({what:(0,s.iT)(E).message},{cause:E}),D=B.retryable||B.advice===""?U:`${B.advice} ${U}`;return B.with({advice:D,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function n(E,B,{
platform:D,log:L},Y){const v=(0,I.ET)(E,B,Y);if(v===void 0)return;D.secrets.maskUrl(v.href,D.url,L);const{status:x}=E,K=`the platform redirects to ${(0,y.OX)(v.origin,100)}, and the key follows no red\
irect`,ne={status:x,maybeProcessed:x!==307&&x!==308};throw(0,R.ue)(Y,K,"If that is your environment, set host to it.",ne)}function u(E,B,D){const{platform:L,log:Y}=E,{label:v}=B,{status:x,headers:K,bytes:ne}=D,
G=new TextDecoder().decode(ne),N=w(G);L.secrets.maskFields(N??{},L.url,Y);const H=(0,p.wv)(N??{},v,L.secrets.redact),{message:J}=H,z=(0,I.RG)(D,v,`the platform answered ${x}${(0,p.Te)(J)}`);if(z)throw z;
const _=/^\s*</.test(G)||K["content-type"]?.includes("html")===!0;if(x<200||x>299){const q=(0,k.Vs)(K["retry-after"]);throw(0,p.$G)({call:B,status:x,message:J,waitMs:q,isPage:_,hasWorked:L.collections.
has(v)})}if(N!==void 0)return H;if(G.trimStart().startsWith("{")&&(0,I.VL)(D))throw(0,R.ue)(v,"the response was cut off",R.$_,{retryable:!0,maybeProcessed:!0});const ie=G===""?"nothing":_?"with a web \
page":"with something other than a JSON object";throw(0,R.ue)(v,`the platform answered ${ie} (${x})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function w(E){try{const B=JSON.
parse(E);return(0,p.Gv)(B)?B:void 0}catch{return}}}),65645:((T,W,e)=>{e.d(W,{I:()=>C,R:()=>l});var s=e(77598),k=e(7279),y=e(32975),R=e(30706),I=e(62291),g=e(35805);const p=256*1024**2,f=5,t=5,Q=new Set(
[400,401,403,404,410]),c=2,r="Download",i="Re-run the job.";async function l(m,{url:S,freshUrl:b,read:F}){let U=S,o=0;return await(0,y.L5)(m,async()=>{U??=await b();const A=await d(m,U).catch(E=>{throw E instanceof
k.HR&&E.affectsAll?E.with({affectsAll:!1}):E}),{status:h,headers:n,bytes:u}=A;if(Q.has(h)){U=void 0,o++;const E=o<t,B=E?"":`${o} times `;throw a(`the URL was refused ${B}(${h})`,i,{retryable:E})}if(h!==
200)throw a(`the server answered ${h}`,i,{retryable:h===206});if(n["content-type"]?.includes("text/html"))throw a("the server sent a web page instead of the package","Check host, then re-run the job.",
{retryable:!0,maxRetries:c});const w=await F(u).catch(E=>{throw E instanceof k.HR&&(0,g.VL)(A)&&!m.signal.aborted?E.with({retryable:!0,maxRetries:c}):E});return{bytes:u,sha256:(0,s.createHash)("sha256").
update(u).digest("hex"),content:w}})}function a(m,S,b={}){return new k.HR({what:r,why:m,advice:S,topic:"the-package"},b)}async function d(m,S){const{platform:b,log:F,signal:U}=m;let o=S;for(let A=0;;A++){
const h=A===0&&o.origin===b.url.origin,n={accept:"*/*",...h&&{"x-api-key":b.apiKey}},u={label:r,method:"GET",url:o,headers:n,maxBytes:p,isProven:!0},w=async()=>{const D=await(0,g.tN)(b.connections,u,U);
F.debug(`GET a package from ${(0,R.OX)(u.url.origin)}: ${D.status}`);const L=(0,g.RG)(D,r,`the server answered ${D.status}`);if(L)throw L;return D},E=await(h?b.rateLimit.run(r,void 0,m,w):w()),B=(0,g.
ET)(E,o,r);if(B===void 0)return E;if(A===f)throw a("the URL redirects in a circle",i);o=C(B.href,m)}}function C(m,{platform:S,log:b}){const F=S.url;if(S.secrets.maskUrl(m,F,b),!URL.canParse(m,F.href))
throw a("the platform's download URL can't be read",i);const U=new URL(m,F.href);U.protocol==="http:"&&F.protocol==="https:"&&U.hostname===F.hostname&&(U.protocol="https:",U.port===""&&(U.port=F.port),
S.secrets.maskUrl(U.href,F,b));const o=U.protocol==="http:"&&F.protocol==="http:"&&(0,I.U9)(U.hostname);if(U.protocol!=="https:"&&!o)throw a("the platform's download URL isn't https","Check host.");return U}}),
81858:((T,W,e)=>{e.d(W,{$_:()=>g,Dx:()=>R,Ur:()=>i,ue:()=>y});var s=e(7279),k=e(30706);function y(a,d,C,m={}){return new s.HR({what:a,why:d,advice:C,topic:"the-platforms-response"},m)}function R(a,d,C,m){
return new s.HR({what:a,why:d,advice:C,topic:"the-connection"},m)}const I={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"th\
e connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},g="Re-run the job later.",p="For a private certi\
ficate authority, set NODE_EXTRA_CA_CERTS on the runner.",f=2,t=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)|(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$)/,
Q=/^(EPROTO$|ERR_SSL_)/,c=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,r=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function i(a,d){const{label:C,signal:m,connected:S,isProven:b}=d;if(m.
aborted)return m.reason;if(a instanceof s.HR||!(a instanceof Error)||!("code"in a))return a;const F=String(a.code);if(t.test(F)){const u=`the TLS connection can't be trusted (${F})`;return R(C,u,`Chec\
k host. ${p}`,{affectsAll:!0,cause:a})}const[,U]=r.exec(a.message)??[];if(U!==void 0)return l(C,U,a);const o={retryable:!0,maybeProcessed:S,affectsAll:!S,cause:a};if(c.test(F))return R(C,`the response\
 can't be decoded (${F})`,g,o);const A=!S&&Q.test(F),h=A?`the TLS connection failed (${F})`:I[F]??`the connection failed (${F})`;if(b||!(A||F==="ENOTFOUND"))return R(C,h,g,o);const n=A?`Check host and\
 its port. ${p}`:"Check host.";return R(C,h,n,{...o,maxRetries:f})}function l(a,d,C){const m=(b,F,U=!1)=>R(a,b,F,{affectsAll:!0,cause:C,retryable:U});if(d==="407")return m("the proxy requires a user n\
ame and a password (407)","Set them in HTTPS_PROXY.");if(/^4(?!08|25|29)\d\d$/.test(d))return m(`the proxy refuses the connection (${d})`,"Allow the host there, or add it to NO_PROXY.");const S=`the p\
roxy made no connection (${(0,k.OX)(d,100)})`;return m(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}}),62291:((T,W,e)=>{e.d(W,{D4:()=>f,U9:()=>I,d4:()=>c,eQ:()=>g,hk:()=>Q,o6:()=>R,wh:()=>p});var s=e(
19783),k=e(81858);const y=200;function R(r){const i=/^[a-z][a-z0-9+.-]*:\/\//i.test(r)?r:`https://${r}`;if(/[\s\p{C}\\]/u.test(i)||!URL.canParse(i))throw new Error("is not an address such as https://a\
i-for-process.example.ai");const l=new URL(i);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(i))throw new Error("must not co\
ntain a user name or password");if(l.protocol==="http:"&&!I(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+="/"),
l}function I(r){return r==="localhost"||r==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(r)}function g(r){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(r)}function p(...r){return r.find(i=>typeof i=="string"&&i.length<=
y&&g(i))}function f(r){try{return decodeURIComponent(r)}catch{return r}}const t=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function Q(){for(const r of t){const i=process.env[r]?.trim();i!==
void 0&&(process.env[r]=i===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(i)?i:`http://${i}`)}for(const r of["no_proxy","NO_PROXY"]){const i=process.env[r]?.split(/[\s,]+/).map(l=>l.replace(/^\*\./,"."));i&&(process.
env[r]=i.filter(l=>l!=="").join(","))}}function c(r,i){const a=t.filter(C=>C.toLowerCase()===`${r.protocol.slice(0,-1)}_proxy`).find(C=>process.env[C]);if(a===void 0||(0,s.H)(r)||/^https?:\/\//i.test(
process.env[a]??"")&&(0,s.s)(r)?.hostname)return;throw(0,k.Dx)(i,`the proxy in ${a} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40)\
.",{affectsAll:!0})}}),35805:((T,W,e)=>{e.d(W,{ET:()=>A,J9:()=>d,RG:()=>n,VL:()=>h,Y7:()=>a,tN:()=>C});var s=e(37067),k=e(44708),y=e(38522),R=e(22779),I=e(32975),g=e(30706),p=e(81858),f=e(62291);const t=3e4,
Q=65536,c=new Set([301,302,303,307,308]),r=new Set([408,421,425,429]),i=new Set([501,505,506,508,510,511]),l=new Set([421,425,429]);function a(u){(0,f.hk)();const w=E=>({"http:":new R.Qq(u,[],{keepAlive:E}),
"https:":new R.Qq(u,[],{keepAlive:E})});return{kept:w(!0),fresh:w(!1),proven:new Set}}function d(u){return{type:"application/json",bytes:Buffer.from(JSON.stringify(u))}}async function C(u,w,E){E.throwIfAborted();
const{label:B,method:D,url:L,headers:Y,body:v,maxBytes:x,idleMs:K=t,isProven:ne=!1}=w;(0,f.d4)(L,B);const G=L.protocol==="https:",N=(v?u.fresh:u.kept)[G?"https:":"http:"],H=new AbortController,J=AbortSignal.
any([E,H.signal]);let[z,_]=[!1,"no response"];const ie=setTimeout(()=>{const q={retryable:!0,maybeProcessed:z};H.abort((0,p.Dx)(B,`${_} within ${K/1e3} s`,p.$_,q))},K);let te;try{te=(G?k:s).request({method:D,
host:L.hostname.replace(/^\[|\]$/g,""),port:L.port||(G?443:80),path:L.pathname+L.search,headers:{...Y,...v&&{"content-type":v.type,"content-length":v.bytes.length},"accept-encoding":"identity","user-a\
gent":N.userAgent},...L.username+L.password!==""&&{auth:`${(0,f.D4)(L.username)}:${(0,f.D4)(L.password)}`},agent:N.getAgent(L.href),signal:J}),m(te,G,()=>{z=!0});const q=S(te,B);b(te,v?.bytes??Buffer.
alloc(0),()=>ie.refresh());const ae=await(0,I.Mu)(J,q);u.proven.add(L.origin),_="no data";const j=[];let xe=x;for await(const Ee of ae){if(ie.refresh(),xe-=Ee.length,xe<0)throw o(B,x);j.push(Ee)}const Me=U(
Buffer.concat(j),ae.headers["content-encoding"],B,x);return{status:ae.statusCode??0,headers:ae.headers,bytes:Me}}catch(q){throw te?.destroy(),(0,p.Ur)(q,{label:B,signal:J,connected:z,isProven:ne||u.proven.
has(L.origin)})}finally{clearTimeout(ie),v&&te?.destroy()}}function m(u,w,E){u.once("socket",B=>{u.reusedSocket?E():B.once(w?"secureConnect":"connect",E)})}function S(u,w){return new Promise((E,B)=>{const D=L=>{
L.socket.destroy();const Y={retryable:!0,maybeProcessed:!0};B((0,p.Dx)(w,"the server switched protocols (101)",p.$_,Y))};u.once("upgrade",D),u.once("response",L=>L.statusCode===101?D(L):E(L)),u.on("er\
ror",B)})}function b(u,w,E){w.length===0?u.end():u.write(w.subarray(0,Q),B=>{E(),B||b(u,w.subarray(Q),E)})}const F=new Map([["gzip",y.gunzipSync],["x-gzip",y.gunzipSync],["deflate",(u,w)=>((u.readUInt8()&
15)===8?y.inflateSync:y.inflateRawSync)(u,w)],["br",y.brotliDecompressSync]]);function U(u,w="",E,B){const L=w.toLowerCase().split(/[\s,]+/).flatMap(Y=>F.get(Y)??[]).reverse();try{return L.reduce((Y,v)=>Y.
length===0?Y:v(Y,{maxOutputLength:B}),u)}catch(Y){throw Y.code==="ERR_BUFFER_TOO_LARGE"?o(E,B):Y}}function o(u,w){const E=`the response is larger than ${(0,g.Xe)(w)}, the limit`;return(0,p.ue)(u,E,"Ch\
eck host.",{maybeProcessed:!0})}function A({status:u,headers:w},E,B){if(!c.has(u)||w.location===void 0)return;const D=w.location.replace(/[\x80-\xff]/g,L=>`%${L.charCodeAt(0).toString(16).toUpperCase()}`);
if(URL.canParse(D,E.href))return new URL(D,E.href);throw(0,p.ue)(B,`the platform redirects (${u}) to an address that can't be read`,"Check host.")}function h({headers:u}){return u["content-length"]===
void 0&&u["transfer-encoding"]===void 0}function n({status:u,headers:w},E,B){if(!(!r.has(u)&&!(u>=500&&u<=599&&!i.has(u))))return(0,p.ue)(E,B,p.$_,{status:u,retryable:!0,retryAfterMs:(0,I.Vs)(w["retry\
-after"]),maybeProcessed:!l.has(u)})}}),96006:((T,W,e)=>{e.d(W,{SO:()=>i,qt:()=>F,y7:()=>r});var s=e(7279),k=e(32975),y=e(30706),R=e(82227),I=e(62291),g=e(2053),p=e(86294);const f=[["running",/^IN_?PROGRESS$/],
["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];function t(n){return f.
find(([,u])=>u.test(n))?.[0]??"unknown"}function Q(n){const{fields:u,message:w}=n,E=(0,p.Gv)(u.response)?u.response:{};return{dockStatusId:(0,I.wh)(u["dock-statusId"],u.dockStatusId,u._id),workflowId:(0,I.
wh)(u.workflowId,u.toolId),exportJobId:(0,I.wh)(u.exportJobId),status:c(n),downloadUrl:[E.downloadUrl,E.downloadURL,u.downloadUrl,u.downloadURL].filter(B=>typeof B=="string").map(B=>B.trim()).find(B=>B!==
""),refused:u.success===!1,message:w}}function c({fields:n,redact:u}){if(typeof n.status!="string"&&typeof n.status!="number")return"";const w=String(n.status),E=w.trim().toUpperCase().replace(/[\s-]+/g,
"_");return t(E)==="unknown"?u(w,40).toUpperCase():E}function r(n,u){const w=Q(n),{dockStatusId:E}=w;if(E===void 0)throw(0,p.LO)(n,"dock status ID",u);return{...w,dockStatusId:E}}async function i(n,u,w=()=>!0){
const E=`dock-status/${u}`;return Q(await(0,R.px)(n,{label:"Dock status",method:"GET",path:E,advice:"Re-run the job later.",isTransient:w}))}const l=g.k,a=12e4,d=50,C=294,m=6.12,S=2e3;function b(n,u){
const w=Math.max(C,n/m);return n<g.k?w:Math.max(S,Math.min(u,w))}async function F(n,u,w){const{log:E,signal:B}=n,D=performance.now(),L=U(n,D);let Y=u,v=D,x;for(let K=0;;K++){w.onStatus(Y),L(Y);const ne=t(
Y.status);if(ne==="failed"||ne==="succeeded"&&Y.refused)throw A(u,Y,w.advice);if(ne==="succeeded")return Y.status!=="SUCCESS"&&E.warning(`The platform reports ${Y.status}, which is treated as SUCCESS.`),
Y;x=ne==="unknown"&&Y.refused?x??v:void 0;try{if(x!==void 0&&v-x>=a){const H=`The platform refused to report the job's status for ${(0,y.zK)(a)}`;throw new s.HR({what:H,topic:"the-job-on-the-platform"})}
const G=K===0?d:b(v-D,w.longestWaitMs);await(0,k.yy)(Math.max(0,v+G-performance.now()),B),v=performance.now();const N=({status:H=404})=>K>0||H===404;Y=await i(n,u.dockStatusId,N)}catch(G){throw h(G,u,
Y)}}}function U({log:n},u){let w,E=u;return B=>{const D=performance.now(),L=(0,y.zK)(D-u),Y=B.status!==w,v=D-E>=l;(Y||v)&&(E=D),Y&&w!==void 0?n.info(`${B.status||"No status"} after ${L}`):v&&n.info(`S\
till ${B.status||"without a status"} after ${L}`),Y&&t(B.status)==="unknown"&&n.warning(`The platform reports an unknown status (${o(B)}). The action keeps waiting.`),w=B.status}}function o({status:n,
message:u}){return`${n||"none"}${u===void 0?"":`, "${u}"`}`}function A({dockStatusId:n},{status:u,message:w},E){const B=u==="FAILED"?"failed":`ended as ${u}`,D=`${w??"it gave no reason"} (dock status ${n}\
)`;return new s.HR({what:`The job ${B} on the platform`,why:D,advice:E,topic:"the-job-on-the-platform"})}function h(n,{dockStatusId:u},w){const E=t(w.status)==="unknown"||w.message!==void 0?`, last st\
atus ${o(w)}`:"",B=`The job may still be running on the platform: dock status ${u}${E}.`,D=n instanceof s.HR?n:new s.HR({what:(0,s.iT)(n).message},{cause:n});return D.with({advice:`${D.advice} ${B}`.trim(),
cause:n})}}),2053:((T,W,e)=>{e.d(W,{k:()=>I,q:()=>c});var s=e(7279),k=e(32975),y=e(81858);const R=30,I=6e4,g=429,p=500,f=16e3,t=.95,Q=20;class c{#e=new Map;#t=0;#A=0;#n=0;async run(i,l,a,d){const C=await this.#s(
i,l,a),m=()=>C>this.#n;try{const S=await d();return m()&&(this.#A=this.#A<Q?0:this.#A*t),S}catch(S){if(!(S instanceof s.HR&&S.status===g))throw S;const b=performance.now();throw m()&&(this.#A=Math.min(
f,Math.max(p,this.#A*2)),this.#n=b),this.#t=Math.max(this.#t,b+(S.retryAfterMs||2*this.#A)),S.with({retryAfterMs:this.#t-b})}}async#s(i,l,{signal:a,endsAt:d}){const C=l!==void 0&&this.#e.get(l)||[];for(l!==
void 0&&this.#e.set(l,C);;){if(a.throwIfAborted(),this.#t>=d)throw(0,y.ue)(i,"the platform asked for a pause that exceeds the timeout",y.$_);const m=performance.now(),S=C.length<R?Number.NEGATIVE_INFINITY:
C[0]??m,b=Math.max(this.#t,S+I);if(b<=m)return this.#t=m+this.#A,C.push(m),C.length>R&&C.shift(),m;await(0,k.yy)(b-m,a)}}}}),86294:((T,W,e)=>{e.d(W,{$G:()=>i,Gv:()=>I,LO:()=>y,Te:()=>R,wv:()=>k});var s=e(
81858);function k(d,C,m){const S=f(d,0);return{fields:d,label:C,redact:m,message:S&&m(S)||void 0}}function y({label:d,message:C},m,S){return(0,s.ue)(d,`the platform answered without a ${m}${R(C)}`,S)}
function R(d){return d===void 0?"":` (${d})`}function I(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)}const g=["errors","error","message","msg","reason","failureReason","errorMessage","sta\
tusMessage","description","detail","details","response"],p=4;function f(d,C){if(typeof d=="string")return d.trim()||void 0;if(!(C>p)){if(Array.isArray(d))return f(d[0],C+1);if(I(d))for(const m of g){const S=f(
d[m],C+1);if(S!==void 0){const{code:b}=d;return typeof b=="number"||typeof b=="string"?`${S}, code ${b}`:S}}}}const t="Settings \u2192 Security & Control \u2192 API Scopes",Q=new Set([405,406,411,415,
417,426,431]),c=409,r=423;function i(d){const{call:C,status:m,message:S,waitMs:b,hasWorked:F}=d,U=m===401||m===403,o=`the platform answered ${m}${R(S)}`;return(0,s.ue)(C.label,o,U?a(d):l(m,C),{status:m,
maybeProcessed:m>=500,affectsAll:U&&!F,retryAfterMs:b,busy:m===r||m===c&&!C.isCreation})}function l(d,{isCreation:C=!1,advice:m="Check the inputs."}){return d===404?"Check host, the IDs, and that the \
key's account can see the workflow.":d===c&&C?"The name may be taken. Set another name, or the ID of that workflow.":d===c||d===r?"Another job may be changing the workflow. Check it in AI for Process,\
 then re-run the job.":d<400||d>=500||Q.has(d)?"Check host.":m}function a({status:d,call:{scope:C},message:m,isPage:S,hasWorked:b}){if(S)return"A gateway or firewall in front of the platform may have \
refused it. Check host, and that the runner may reach it.";if(b)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const F=C===void 0?"another scope":
`the scope "${C}"`;if(d===403)return`The key needs ${F}. Add it under ${t}.`;const U=/scope/i.test(m??"")?` The key also needs ${F}.`:"";return`The platform does not know the key: it is wrong, deleted\
, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${t}.${U}`}}),23349:((T,W,e)=>{e.d(W,{EH:()=>Q,Nq:()=>t,kZ:()=>r,s8:()=>c});var s=e(7279),k=e(32975),y=e(
82227),R=e(65645),I=e(35805),g=e(96006);const p=["workflows","workflow","tools"];async function f(i,l){const{collections:a}=i.platform;let d;for(const C of new Set([...a.values(),...p])){const m=l(C),
S=a.get(m.label);if(!(S&&S!==C))try{const b=await(0,y.px)(i,m);return a.set(m.label,C),b}catch(b){if(b instanceof s.HR&&b.busy&&a.set(m.label,C),!(b instanceof s.HR&&b.status===404))throw b;d??=b}}throw d}
async function t(i,{workflowId:l,flowId:a}){const d=await f(i,C=>({label:"Export",method:"POST",path:`${C}/${l}/export?flowId=${a}`,scope:"Export workflow"}));return(0,g.y7)(d,"Check host and the IDs.")}
async function Q(i,l,a){const d=a.downloadUrl??l.downloadUrl??(await(0,g.SO)(i,l.dockStatusId)).downloadUrl;if(d!==void 0)return(0,R.I)(d,i);const C=`the platform reports ${a.status} but names no down\
load URL`;throw new s.HR({what:"Export",why:C,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function c(i,l,{app:a,flow:d,env:C}){const m="workflowName"in l,S=F=>F==="tools"?"tool":"\
workflow",b=await f(i,F=>({label:"Import",method:"POST",path:m?`${F}/import`:`${F}/${l.workflowId}/import`,body:(0,I.J9)({[`${S(F)}DataFileId`]:a,flowDataFileId:d,...C!==void 0&&{envVariablesFileId:C},
...m&&{[`${S(F)}Name`]:l.workflowName}}),idempotent:!1,isCreation:m,scope:"Import workflow"}));return(0,g.y7)(b,y.HB)}async function r(i,l){const a=d=>({label:"Deploy",method:"POST",path:`${d}/${l}/de\
ploy`,body:(0,I.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return(0,g.y7)(await(0,k.Oc)(i,()=>f(i,a)),y.HB)}}),52597:((T,W,e)=>{e.d(W,{g:()=>D});var s=e(76760),k=e(63e3),y=e(39462),R=e(
23349),I=e(77598),g=e(30706),p=e(82227),f=e(62291),t=e(35805),Q=e(86294);const c=25e6,r=1e7,i="bulkImport",l="Re-run the job.";async function a(x,{name:K,bytes:ne}){const G=`Upload of ${K}`,N=(z,_)=>(0,p.
px)(x,{label:G,method:"POST",path:z,body:_,scope:"Import workflow"});let H;if(ne.length<c)H=await N("files",d({fileContext:i},{name:K,bytes:ne}));else{const z=Math.ceil(ne.length/r),_={fileContext:i,totalChunks:z,
fileExtension:"json",fileName:K,fileSize:ne.length},ie=await N("files/session/start",(0,t.J9)(_)),te=(0,f.wh)(ie.fields.sessionId);if(te===void 0)throw(0,Q.LO)(ie,"session ID",l);for(let q=0;q<z;q++){
const ae=ne.subarray(q*r,(q+1)*r);await N(`files/session/${te}`,d({chunkNumber:String(q)},{name:K,bytes:ae}))}H=await N(`files/session/${te}/complete`)}const{fileId:J}=H.fields;if(typeof J!="string"||
J==="")throw(0,Q.LO)(H,"file ID",l);return x.log.info(`Uploaded ${K}: ${(0,g.Xe)(ne.length)}`),J}function d(x,{name:K,bytes:ne}){const G=`form-${(0,I.randomUUID)()}`,N=ie=>`--${G}\r
content-disposition: form-data; ${ie}\r
`,H=Object.entries(x).map(([ie,te])=>`${N(`name="${ie}"`)}\r
${te}\r
`),J=K.replace(/["\r\n]/g,encodeURIComponent),z=`${H.join("")}${N(`name="file"; filename="${J}"`)}content-type: application/json\r
\r
`,_=Buffer.concat([Buffer.from(z),ne,Buffer.from(`\r
--${G}--\r
`)]);return{type:`multipart/form-data; boundary=${G}`,bytes:_}}var C=e(32975),m=e(46779);const S="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix th\
at, then re-run the job.",b="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function F(x,K,{source:ne,target:G,definitions:{app:N,flow:H,env:J},whenBusy:z="\
retry",timeoutMs:_,longestWaitMs:ie}){const te="workflowId"in G?G.workflowId:void 0,q="workflowId"in G?`workflow ${G.workflowId}`:`a new workflow, ${G.workflowName}`;return x.log.info(`Importing ${(0,g.
OX)(ne)} into ${q}, at ${K.url.href}`),await(0,y.N)({...x,platform:K},(0,y.R)(_,"No import"),async ae=>{const j={app:await a(ae,N),flow:await a(ae,H),env:J&&await a(ae,J)},xe=()=>(0,R.s8)(ae,G,j),Me=await(z===
"retry"?(0,C.Oc)(ae,xe):xe()),{outputs:Ee}=await(0,m.Bv)(ae,Me,{title:"Import job",longestWaitMs:ie,advice:S,idsIn:({workflowId:we=te})=>({...we!==void 0&&{"workflow-id":te??we}})});return Ee})}async function U(x,K,{
workflowId:ne,timeoutMs:G,longestWaitMs:N}){return x.log.info(`Deploying workflow ${ne}, at ${K.url.href}`),await(0,y.N)({...x,platform:K},(0,y.R)(G,"No deployment"),async H=>{const{outputs:J}=await(0,m.
Bv)(H,await(0,R.kZ)(H,ne),{title:"Deploy job",longestWaitMs:N,advice:b,idsIn:()=>({"workflow-id":ne})});return J})}var o=e(72697),A=e(30532),h=e(7279),n=e(96191),u=e(37487),w=e(90161),E=e(76224),B=e(67833);
async function D(x,K,ne,G){const{path:N,target:H,definitions:J}=ne.candidate;if(ne.action==="leave"){x.log.info("Neither imported nor deployed"),ne.begun="nothing";return}let z=G.candidates.length>1?void 0:
ne.plan;ne.begun="import";try{if(await(0,C.Oc)({...x,endsAt:performance.now()+G.timeoutMs},async()=>{const ie=z??await(0,E.Cs)(x,K,ne.candidate,G);if(z=void 0,!(0,E.cS)(ne.plan,ie)){const te=`The targ\
et of ${ne.candidate.name} has changed since this step compared it, so it was left as it is`;throw new h.HR({what:te,advice:"Make and approve a new plan.",topic:"import-deploy-and-promote"})}ne.action!==
"finish"&&(ie.state&&(ne.backup=await L(x,ne,ie.state,G)),ne.job=await F(x,K,{...G,source:N,target:H,definitions:J,whenBusy:"throw"}),ne.imported=!0)}),!G.deploy)return;ne.begun="deploy";const _=(0,B.
wZ)(ne);if(_===void 0){const ie="Look for it in AI for Process, and deploy it there.";throw new h.HR({what:"the platform didn't name the new workflow's ID",advice:ie})}ne.job=await U(x,K,{...G,workflowId:_}),
ne.deployed=!0}catch(_){const ie=(0,h.iT)(_);ne.job={...ne.job,...(0,m.Zw)(ie)},ne.error=Y(ie,ne,(0,o.Sm)(G.host))}}async function L(x,{candidate:K,plan:ne},G,{upload:N,artifactEnvVariables:H,host:J}){
const z=`${K.name}-before-${(0,w.T)()}`,_=`Backup of workflow ${ne.target} at ${(0,o.Sm)(J)}`;if(!N){const ie=(0,s.join)(await(0,u.Pd)("workflow-backup-"),`${z}.zip`);return await(0,A.lo)(ie,G.bytes),
x.log.info(`${_}: ${ie}, on this runner only`),{name:ie}}for(let ie=1;;ie++){const te={...G,name:`${z}${ie===1?"":`-${ie}`}.zip`};try{const q=await(0,k.mJ)(x,te,{upload:N,artifactEnvVariables:H});return x.
log.info(`${_}: ${q.name}, ${q.url}`),{name:q.name,id:q.id}}catch(q){if(!(q instanceof n.B6))throw q}}}function Y(x,K,ne){const{candidate:G,begun:N,imported:H,backup:J}=K,z=x instanceof h.HR?x:new h.HR(
{what:x.message},{cause:x}),_=(0,B.wZ)(K),[ie,te]=["workflowName"in G.target,N==="deploy"],q=_===void 0?"":` into workflow ${_}`,ae=`${G.name} ${H?"was imported":"was already imported"}${q} but not de\
ployed: `,j=_===void 0?"start a new run":`deploy workflow ${_} with the deploy action`,xe=ie?te?j:"start a new run":'use "Re-run failed jobs"',Me=[z.advice.replaceAll("re-run the job",xe).replaceAll("\
Re-run the job",xe.charAt(0).toUpperCase()+xe.slice(1)),te&&!ie?`Or ${j}.`:"",ie&&_!==void 0?`The new workflow's ID is ${_}.`:"",J?`The package that ${ne} had before is ${v(J)}.`:""];return z.with({what:(te?
ae:"")+z.what,advice:Me.filter(Ee=>Ee!=="").join(" ")})}function v({name:x,id:K}){return K===void 0?x:`${x} (artifact ${K})`}}),912:((T,W,e)=>{e.d(W,{L:()=>Q});var s=e(19630),k=e(7279),y=e(96191),R=e(
98920),I=e(43657),g=e(90161),p=e(64264),f=e(76224);const t="import-deploy-and-promote";async function Q(l,a,d,{approved:C,upload:m,deploy:S,ignore:b}){const F=d.workflows.map(({outcome:h})=>h==="uncha\
nged"?"finish":"import"),{differences:U,actions:o}=C?(0,p.Gy)(C,d):{differences:[],actions:F},A=a.filter((h,n)=>o[n]==="refuse").map(c);if(U.length+A.length>0){const h="The approved plan doesn't hold \
any more, so this attempt changed nothing",n=[...U,...A].join("; ");throw new k.HR({what:h,why:n,advice:"Make and approve a new plan.",topic:t})}try{const n=(0,g.T)()>1&&m!==void 0&&o.includes("finish")?
await(0,y.wn)(l):[];for(const[u,w]of a.entries())if(w.action=o[u],w.action==="finish"){for(const{id:E,name:B}of r(w.candidate.name,n))if(!(C&&!(0,p.cM)(C,u,await i(l,E,b)))){w.backup={id:E,name:B};break}
(!S||!(C||w.backup))&&(w.action="leave")}}catch(h){l.signal.throwIfAborted();const n="Can't look for the backups of the earlier attempts, so this attempt changed nothing",u='Use "Re-run failed jobs", \
or deploy with the deploy action.';throw new k.HR({what:n,why:(0,k.gJ)(h),advice:u,topic:t},{cause:h})}}function c({candidate:l,plan:{changes:a,added:d,target:C}}){const m=(0,f.Pf)(a).slice(0,5),S=`di\
ffers from the package in ${m.join(", ")} (put a field into ignore if it changes by itself)`,b=m.length>0?S:`lacks the variables ${d.join(", ")}`,F=`deploy it with the deploy action (${C})`,U=`If an e\
arlier attempt imported the package, AI for Process may have changed it on import${(0,g.T)()>1?`: look at the workflow, and if it is right, ${F}`:""}`;return`${l.name}: the target has changed since th\
e plan: it is neither as planned nor as in the package, and ${b}. ${U}`}function r(l,a){return a.filter(C=>{const[m,S]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(C.name)??[];return C.name===`${l}${m}`&&Number(
S)<(0,g.T)()}).sort((C,m)=>m.id-C.id)}async function i(l,a,d){const{signal:C}=l;return(0,s.ol)((0,f.$E)((0,R.mu)(await(0,I.ue)(await(0,y.R9)(l,a),C))),d)}}),90161:((T,W,e)=>{e.d(W,{K:()=>v,T:()=>Y});var s=e(
51455),k=e(76760),y=e(63e3),R=e(77094),I=e(7279),g=e(36584);class p{#e=[];#t;constructor(){const H=R.V4("api-key");H!==""&&R.Pq(H)}text(H){return R.V4(H)}lines(H){return R.V4(H,{trimWhitespace:!1})}optional(H,J){
const z=this.text(H);return z===""?void 0:this.parse(H,z,J)}parse(H,J,z){try{return z(J)}catch(_){this.refuse(H,(0,I.gJ)(_),_ instanceof I.HR?_.topic:void 0);return}}required(H,J){return this.text(H)===
""&&this.refuse(H,"is required"),this.optional(H,J)}notEmpty(H,J,z){if(process.env[`INPUT_${H.toUpperCase()}`]?.trim()===""){const _=`Where an event has no inputs, write \`\${{ inputs.${H} || ${z} }}\``;
this.refuse(H,`is empty. Is the name in the expression right?${z===void 0?"":` ${_}`}`)}return this.optional(H,J)}boolean(H,J){return this.notEmpty(H,g.yG,J?void 0:"false")??J}refuse(H,J,z="before-any\
thing-is-sent"){this.#t??=z,this.#e.push(`${H} ${J.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new I.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}check(){if(this.#e.length>0)throw this.
refusal()}}function f(N){const H=N.required("host",g.or);N.text("api-key")===""&&N.refuse("api-key","is required. The secret isn't set, or this job can't read it");const J=N.optional("api-key",g.Do),z=(N.
optional("timeout-minutes",(0,g.$J)(1440))??30)*6e4,_=(N.optional("poll-interval-seconds",(0,g.$J)(3600))??10)*1e3,ie=N.boolean("summary",!0);if(!(H===void 0||J===void 0))return{host:H,apiKey:J,timeoutMs:z,
longestWaitMs:_,summary:ie}}var t=e(98920),Q=e(77598),c=e(30532),r=e(30706),i=e(73024),l=e(5806),a=e(59870);function d(N,H){const J=H.split("/");for(let z=1;;z++){const _=J.slice(0,z).join("/"),ie=(0,i.
lstatSync)((0,k.join)(N,_),{throwIfNoEntry:!1});if(ie?.isSymbolicLink()){const te=`${(0,r.TL)(_)} in the folder is a symbolic link, which isn't followed`;throw new I.HR({what:te,advice:"Delete it.",topic:"\
unpacking"})}if(z===J.length)return ie?.isFile()?ie:void 0;if(!ie?.isDirectory())return}}async function C(N){return(await(0,s.readdir)(N,{withFileTypes:!0})).map(J=>J.name+(J.isDirectory()?"/":""))}async function m(N,H){
const J=[],z=[""];for(const _ of z){H.throwIfAborted();for(const ie of await C((0,k.join)(N,_)))if(!(0,l.jq)(ie.replace(/\/$/,""))&&(ie.endsWith("/")?z.push(_+ie):J.push(_+ie),J.length+z.length>a.BE))
throw new Error("more than 10,000 files are in it")}return J}async function S(N){if(!d(N,l.gv))return;const H=await(0,s.readFile)((0,k.join)(N,l.gv),"utf8");try{const{unpackedFiles:J}=JSON.parse(H),z=_=>typeof _==
"string"&&(0,l.x5)(_)===void 0;return Array.isArray(J)&&J.every(z)?J:"invalid"}catch{return"invalid"}}function b(N){return`${JSON.stringify({unpackedFiles:[...new Set(N)].sort()},null,2)}
`}var F=e(43657);async function U(N,H){try{const J=await(0,s.stat)(N);if(J.isDirectory())return await u(N,H);if(J.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const z=await(0,s.readFile)(
N);return{...await(0,F.ue)(z,H),sha256:(0,Q.createHash)("sha256").update(z).digest("hex")}}catch(J){throw n(J,N,H)}}async function o(N,H){const J=()=>U(N,H);try{const z=await stat(N).catch(ae=>{if(!(isDiskError(
ae)&&ae.code==="ENOENT"))throw ae});if(z===void 0)return{kind:"missing"};const _=z.isDirectory()?await A(N,H):new Map,[ie,...te]=_.values();if(ie===void 0)return{kind:"single",read:J};const q=te.length===
0&&ie.every(ae=>ae.isDirectory());return{kind:"several",names:[..._.keys()].sort(),async read(ae){const[j,xe]=_.get(ae)??[];if(j&&xe)throw new Error(`is there twice, as ${quoted(j.name)} and as ${quoted(
xe.name)}. Remove one of them`);if(j?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await U(join(N,j?.name??ae),H)},...q&&{readSingle:J}}}catch(z){throw n(z,N,H)}}async function A(N,H){
const J=new Map,z=await readdir(N,{withFileTypes:!0});if(isWorkflow(z.filter(_=>!_.isDirectory()).map(({name:_})=>_)))return J;for(const _ of z){if(H.throwIfAborted(),_.name.startsWith(".")||!await h(
join(N,_.name),H))continue;const ie=_.isDirectory()?_.name:_.name.replace(/\.zip$/i,"");J.set(ie,[...J.get(ie)??[],_])}return J}async function h(N,H){const J=await stat(N).catch(()=>{});if(J?.isDirectory())
return isWorkflow(await w(N));if(!J?.isFile()||!/\.zip$/i.test(N))return!1;try{return isWorkflow([...(await U(N,H)).files.keys()])}catch{return H.throwIfAborted(),!0}}function n(N,H,J){if(J.aborted)return J.
reason;if(N instanceof F.Ao){const ie=`${N.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(ie,{cause:N})}const _=(0,c.Mi)(N)&&N.code==="\
ENOENT"&&N.path===H?`doesn't exist: ${(0,r.MW)(H)}`:`can't be read: ${(0,c.Uc)(N)}`;return new Error(_,{cause:N})}async function u(N,H){const J=(0,k.join)(N,(0,a.wg)(await w(N))),z=await S(J);if(z==="\
invalid")throw new Error(`${l.gv} isn't as this action writes it`);const _=z===void 0?await m(J,H):[...a.LX,...z],ie=new Map;let te=a.zx;for(const q of _){H.throwIfAborted();const ae=ie.has(q)?void 0:
d(J,q);if(ae!==void 0){if(te-=ae.size,te<0)throw new Error("its files take more than 256 MiB, the limit");ie.set(q,await(0,s.readFile)((0,k.join)(J,q)))}}if(ie.size===0)throw new Error("no files are i\
n it");return(0,a.jz)("folder",ie)}async function w(N){const H=await C(N),z=H.filter(_=>_.endsWith("/")&&!_.startsWith(".")).map(async _=>(await C((0,k.join)(N,_))).map(ie=>_+ie));return[...H,...(await Promise.
all(z)).flat()]}async function E(N,{find:H,variables:J,sha256:z,needsVariables:_,of:ie},te){const q=(xe,Me)=>N.refuse(`${xe}${ie}`,Me,"import-deploy-and-promote"),ae=async(xe,Me)=>{try{return await Me()}catch(Ee){
te.throwIfAborted(),q(xe,(0,I.gJ)(Ee));return}},j=J&&await ae("env-variables",()=>(0,t.Ch)(J,te));return await ae("package",async()=>{const xe=await H(),{sha256:Me,...Ee}=await U(xe,te),we=(0,t.mu)(Ee,
j||void 0);if(z!==void 0&&Me!==z){const He=`is not the digest of the package, which is ${Me}`;q("package-sha256",Me?He:"is only for a package that is a .zip")}return _&&J===void 0&&!we.env&&q("env-var\
iables","is required for an existing workflow, because the package has no env_variables.json"),{path:xe,package:Ee,sha256:Me,definitions:we,variablesFile:J&&(0,k.basename)(J)}})}var B=e(80682),D=e(72899),
L=e(64264);function Y(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}async function v(N){const H=new p,J=H.boolean("plan",!1),z=J?void 0:x(H),{targets:_,fromList:ie}=K(H,J),te=await ne(H,_,ie,N),q=f(
H),ae=(0,y.WZ)(H,!1),j=H.boolean("deploy",!0),xe=H.optional("ignore",D.wo)??D.K$;if(H.check(),!q)throw H.refusal();return{...q,...ae,candidates:te,fromList:ie,isPlan:J,approved:z,deploy:j,ignore:xe}}function x(N){
const H=N.text("approved-plan");return H===""&&N.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the\
 plan's job. To apply without a plan, set none"),H==="none"?void 0:N.optional("approved-plan",L.ud)}function K(N,H){if(N.text("workflow-name")===""){const{targets:_,fromList:ie}=(0,B.R)(N,"workflow-"),
te=_.map(({workflowId:j})=>j),q=te.find((j,xe)=>te.indexOf(j)<xe),ae=N.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&N.refuse(ae,`has workflow-id ${q} twice`),{targets:_.map(({
name:j,...xe})=>({name:j,target:xe})),fromList:ie}}for(const _ of["workflow-id","flow-id","workflows","workflows-file"])N.text(_)!==""&&N.refuse(_,"can't be combined with workflow-name");if(!H&&Y()>1){
const _=`can't be applied in run attempt ${Y()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;N.refuse("workflow-name",_,"impo\
rt-deploy-and-promote")}const J=N.optional("workflow-name",g.sU),z=N.optional("name",g.$q)??J;return z===void 0||J===void 0?{targets:[],fromList:!1}:{targets:[{name:z,target:{workflowName:J}}],fromList:!1}}
async function ne(N,H,J,z){const _=N.required("package",g.EO),ie=N.notEmpty("package-sha256",g.tz,"'any'");J&&ie!==void 0&&N.refuse("package-sha256","is only for a single package");const te=xe=>xe==="\
package"?xe:(0,g.EO)(xe),q=N.notEmpty("env-variables",te,"'package'"),ae=q==="package"?void 0:q,j=[];if(_===void 0)return j;for(const{name:xe,target:Me}of H){const Ee={find:async()=>J?await G(_,xe):_,
variables:J&&ae!==void 0?(0,k.join)(ae,`${xe}.json`):ae,sha256:J?void 0:ie,needsVariables:"workflowId"in Me&&q==="package",of:J?` of ${xe}`:""},we=await E(N,Ee,z);we&&j.push({name:xe,target:Me,...we})}
return j}async function G(N,H){const[J,z]=[(0,k.join)(N,H),(0,k.join)(N,`${H}.zip`)],[_,ie]=await Promise.all([J,z].map(te=>(0,s.lstat)(te).catch(()=>{})));if(_&&ie)throw new Error(`is there twice, as\
 ${(0,g.TL)(`${H}.zip`)} and as ${(0,g.TL)(`${H}/`)}. Remove one of them`);if(_?.isSymbolicLink()||ie?.isSymbolicLink())throw new Error("is a link, which isn't followed");return _?J:z}}),86325:((T,W,e)=>{
e.a(T,async(s,k)=>{try{let U=function({rows:A}){for(const{candidate:h}of(0,S.p1)(A)){const{name:n,target:u}=h,w="workflowId"in u?`workflow-id ${u.workflowId}, flow-id ${u.flowId}`:"";(0,t.t1)().warning(
`Nothing differs in ${n}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${w}).`)}},o=function({host:A,ignore:h,
deploy:n,upload:u,artifactEnvVariables:w}){return{host:A.href,ignore:[...h.lines].sort().join(`
`),deploy:String(n),"upload-artifact":String(u!==void 0),"artifact-env-variables":String(w)}};var y=e(63e3),R=e(46779),I=e(52176),g=e(80682),p=e(81500),f=e(7279),t=e(15543),Q=e(37487),c=e(41519),r=e(82227),
i=e(52597),l=e(912),a=e(90161),d=e(21415),C=e(64264),m=e(76224),S=e(67833);const b=4;await(0,Q.eF)(async A=>{(0,Q.n0)({promotions:[]});const h=await(0,a.K)(A),n=await F(h,A);await(0,S.A2)(n,h);const u=(0,S.
jb)(n.rows),w=(0,p.dO)(u);u.workflows.length>0&&(0,Q.n0)(await(0,I.kA)(w)),h.summary&&await(0,d.c)(n,h,w),(0,I.$0)(u),(0,a.T)()>1&&h.deploy&&U(n);const E=(0,S.c2)(n,h);if(E)throw E;h.isPlan&&(0,t.lm)(
(0,d.o)(n.rows,h))});async function F(A,h){const{candidates:n,fromList:u,approved:w,host:E,apiKey:B}=A,D=n.flatMap(({definitions:{env:J}})=>J?(0,c.aC)(J.bytes):[]),L=(0,r.Ng)(E,B,{secrets:D,known:n.map(
({name:J})=>J)}),Y={log:(0,t.t1)(),signal:h,endsAt:Number.POSITIVE_INFINITY},v=({name:J})=>u?{...Y,log:(0,t.t1)(`[${J}] `),publish:()=>{}}:{...Y,publish:z=>(0,Q.n0)((0,S.WZ)(z))};let x;const K=await(0,g.
H)(n,b,async J=>{const z={candidate:J,imported:!1,deployed:!1};try{if(x)throw new f.HR({what:"Not tried: another target failed for a cause that is the same for all"});const _=await(0,m.Cs)(v(J),L,J,A);
return{...z,plan:_,job:_.state?.job??{}}}catch(_){const ie=(0,f.iT)(_);return ie instanceof f.HR&&ie.affectsAll&&(x??=ie),{...z,error:ie,job:(0,R.Zw)(ie)}}}),ne=(0,S.sb)(K);if(ne.length<K.length)return{
rows:K};const G={options:o(A),workflows:ne.map(({plan:J})=>J)},N=(0,C.Rd)(G,w?.salt);if(A.isPlan)return{rows:K,digest:N};const H=await(0,l.L)(Y,ne,G,A).then(()=>{},f.iT);if(H)return{rows:K,digest:N,refusal:H};
w||Y.log.info("Applied without an approved plan"),ne.some(({plan:J,action:z})=>J.state&&z==="import")&&(0,y.j)(A,Y.log);for(const J of ne)if(await(0,i.g)(v(J.candidate),L,J,A),J.error)break;return{rows:K,
digest:N}}k()}catch(b){k(b)}},1)}),21415:((T,W,e)=>{e.d(W,{c:()=>a,o:()=>l});var s=e(76760),k=e(72697),y=e(52176),R=e(71124),I=e(32614),g=e(37487),p=e(24057),f=e(58132),t=e(30706),Q=e(67833);const c=(...A)=>A.
flatMap(([h,n])=>h?[n]:[]),r=({ownName:A})=>[A?.name,A?.version].filter(Boolean).join(" "),i=A=>A.map(h=>(0,f.SS)(h)).join(", ");function l(A,{host:h}){return`Plan: ${(0,Q.sb)(A).length-(0,Q.p1)(A).length}\
 of ${(0,t.hS)(A.length,"workflow")} will change at ${(0,k.Sm)(h)}`}async function a(A,h,n){const{rows:u,refusal:w,digest:E}=A,B=u.some(({begun:K})=>K),D=h.isPlan&&E!==void 0,L=(0,f.SS)(E?.slice(0,12)??
""),Y=(0,Q.dJ)(u),v=[B?F(u):C(u,h),...Y.length===0?[]:[(0,p.cj)((0,k.cZ)(Y))],...w?[(0,p.il)((0,k.UX)(w),(0,g.VY)(w))]:[],...D?S(u,h):[],...D||B?b((0,Q.p1)(u)):[],...B?o(u,h):[],...c([D,`Plan ${L}.`],
[h.approved&&E,`${B?"Applied":"Approved"} plan ${L}.`],[B&&!h.approved,"Applied without an approved plan."])],x=(0,R.Hq)((0,Q.jb)(u))?[(0,y.uu)(n,h.fromList,v,B?"What differed":"What changes")]:[];await(0,p.
Sy)(d(A,h,B),...v,...x)}function d({rows:A,refusal:h},n,u){const w=(0,k.Sm)(n.host),E=(0,Q.dJ)(A).length,B=A.filter(({begun:v,error:x})=>v&&v!=="nothing"&&!x).length,D=`${B} of ${(0,t.hS)(A.length,"wo\
rkflow")} promoted`,L=`${E} of ${(0,t.hS)(A.length,"target")} could not be compared`,[Y=""]=c([u&&E>0,`Promotion to ${w} failed: ${D}`],[u&&B===0,`Nothing differs at ${w}: nothing was done`],[u,`${D} \
to ${w}`],[E===0&&!h,l(A,n)],[n.isPlan,`Plan for ${w} failed: ${L}`],[!0,`Promotion to ${w} failed: nothing was changed`]);return Y}function C(A,{isPlan:h}){const n=A.map(({candidate:u,plan:w})=>{const{
name:E,target:B,path:D,sha256:L,definitions:Y}=u,v=L??w?.shown,x=v&&`${L?"sha256":"content"} ${v.slice(0,12)}\u2026`,K=w?.there&&r(w.there),ne="workflowName"in B?"a new workflow":B.workflowId;return[{
words:E},{words:[r(Y),(0,s.basename)(D),x].filter(Boolean).join(", ")},{words:K?`${K} (${ne})`:ne},{words:w?m(w.changes):"\u274C Failed"}]});return(0,p.tp)(["Workflow","Package","Target",h?"What will \
change":"What would change"],n)}function m({status:A,counts:h,files:n}){if(A==="unchanged")return"nothing: it stays";if(A==="changed")return(0,R.cq)(h);const w=n.flatMap(E=>E.kind==="json"?(0,I.I)(E)?.
size??[]:[]).find(({nodes:E})=>E>0);return w?`${(0,t.hS)(w.nodes,"node")}, ${(0,t.hS)(w.connections,"connection")}`:"everything: it is new"}function S(A,{deploy:h,upload:n,artifactEnvVariables:u}){const w=(0,Q.
sb)(A).map(({candidate:E,plan:{state:B,outcome:D,variables:L,added:Y,kept:v,ignored:x}})=>{const K=(0,f.SS)(E.name),ne=(0,f.SS)(`${E.name}-before-<run attempt>.zip`),G=E.variablesFile&&`variables of ${(0,f.
SS)(E.variablesFile)}`,N=c([B,`The in-development version of ${K} is replaced${h?", then deployed":""}.`],[!B,`${K} is created${h?" and deployed":""}: there is nothing to back up.`],[B&&n,`A backup is\
 kept first, as ${ne}${u?"":", without environment variables"}.`],[B&&!n,"No backup is kept."],[L.length,`It takes the ${G??"package's own variables"}.`],[Y.length,`Added: ${i(Y)}.`],[v.length,`Differ\
ent, so that the target keeps its own value: ${i(v)}.`],[x.length,`Ignored fields that differ, and that the import brings too: ${i(x)}.`]);return D==="changed"?[`- ${N.join(" ")}`]:[]});return w.length===
0?[]:[w.flat().join(`
`)]}function b(A){const h=i(A.map(({candidate:w})=>w.name)),n=A.flatMap(({candidate:w,plan:E})=>E.kept.length>0?[`${(0,f.SS)(w.name)} (${i(E.kept)})`]:[]),u=c([A.length,`Nothing differs in ${h}: neith\
er imported nor deployed.`],[A.length,"That doesn't mean that the version there is deployed, which no export tells."],[n.length,`Variables that differ, and that an import would keep: ${n.join(", ")}.`]);
return A.length===0?[]:[u.join(" ")]}function F(A){const h=A.map(n=>[{words:n.candidate.name},(0,Q.wZ)(n)??{words:"a new workflow"},{words:U(n)},{words:n.imported&&n.plan?m(n.plan.changes):""},n.backup?.
name??""]);return(0,p.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function U({begun:A,imported:h,deployed:n,backup:u,error:w}){const[E=""]=c([!A,"\u23F8\uFE0F Not started"],[A==="not\
hing",u?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[w,A==="deploy"?"\u274C Imported, not deployed":"\u274C Failed"],[!n,"\u2705 Imported, not deployed"],[h,"\u2705 Imported and deployed"],
[!0,"\u2705 Deployed, was already imported"]);return E}function o(A,{host:h,artifactEnvVariables:n}){const u=A.flatMap(D=>{const{backup:L,plan:Y}=D;if(!L)return[];const v=(0,f.SS)(L.name)+(L.id===void 0?
"":` (artifact ${L.id})`),K=n&&Y?.there?.env?"":" with env-variables, because it holds none";return[`${v} to workflow ${(0,f.SS)((0,Q.wZ)(D)??"")}${K}`]}),w=`promote from run ${(0,f.SS)(process.env.GITHUB_RUN_ID??
"")}: ${u.join(", ")}.`,E="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",B=A.flatMap(D=>"workflowName"in D.candidate.target?(0,Q.wZ)(D)??[]:
[]);return[...c([u.length,`To roll back at ${(0,f.wh)((0,k.Sm)(h))}, ${w} ${E}`]),...B.map(D=>`Workflow ${(0,f.SS)(D)} is new: no action can remove it, only AI for Process.`)]}}),64264:((T,W,e)=>{e.d(
W,{Gy:()=>f,Rd:()=>g,cM:()=>t,ud:()=>p});var s=e(77598),k=e(30706);const y=["host","ignore","deploy","upload-artifact","artifact-env-variables"],R=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,
I=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;function g(C,m=(0,s.randomBytes)(12).toString("base64url")){const b=[y.
map(U=>d([m,U,C.options[U]],4)).join(""),...C.workflows.map((U,o)=>r(m,U,o))].join("."),F=`v1.${m}.${a(C,m,b)}.${b}`;return`${F}.${d([F],6)}`}function p(C){const[,m="",S="",b="",F="",U]=R.exec(C)??[];
if(U!==void 0&&U===d([C.slice(0,-7)],6))return{salt:m,seal:S,options:b,workflows:F.split(".").slice(1)};const[,o="1"]=/^v(\d+)\./.exec(C)??[];throw o!=="1"?new Error(`is of another version of this act\
ion (format ${o}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")}function f({salt:C,seal:m,options:S,workflows:b},F){
const U=y.flatMap((A,h)=>{const n=F.options[A];return S.slice(h*4,h*4+4)===d([C,A,n],4)?[]:[Q(A,n)]});if(b.length!==F.workflows.length){const A=(0,k.hS)(b.length,"workflow");return{differences:[...U,`\
the plan is for ${A}, this step for ${F.workflows.length}`],actions:[]}}const o=F.workflows.map((A,h)=>{const n=i(b[h]),u=i(r(C,A,h)),w=l(n.shown??"",C,h);U.push(...c(A,n,u,w).map(D=>`${A.name}: ${D}`));
const E=n.outcome===d([C,h,"outcome","changed"],4);if(n.names===u.names&&n.content===u.content)return E?"import":"leave";const B=n.name!==u.name||n.target!==u.target;return A.outcome==="changed"&&!B?"\
refuse":E?"finish":"leave"});return U.length===0&&m!==a(F,C,[S,...b].join("."))&&U.push("the plan's digest isn't as the plan wrote it"),{differences:U,actions:o}}function t({salt:C,workflows:m},S,b){return i(
m[S]).content===d([C,S,"content",b],22)}function Q(C,m){return C==="host"?`the host isn't the approved one (now ${m})`:C==="ignore"?"ignore isn't as approved":`${C} isn't as approved (was ${m==="true"?
"false":"true"}, is ${m})`}function c({target:C,shown:m,variables:S},b,F,U){if(b.name!==F.name)return["the plan has another workflow in its place"];const o={target:`the target isn't the approved one (\
now ${C})`,package:`the package isn't the approved one (was ${U}\u2026, is ${m.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${S.join(", ")||"none"})`};return Object.
entries(o).flatMap(([A,h])=>b[A]===F[A]?[]:[h])}function r(C,m,S){const b=(U,o=4)=>d([C,S,U,m[U]],o);return[...[b("name"),b("target"),b("package"),b("variables"),l(m.shown,C,S)],b("outcome"),b("target\
Variables"),b("content",22)].join("")}function i(C=""){return I.exec(C)?.groups??{}}function l(C,m,S){const b=(0,s.createHash)("sha256").update(`${m} ${S}`).digest().readUIntBE(0,3);return(Number.parseInt(
C.slice(0,6),16)^b).toString(16).padStart(6,"0")}function a({options:C,workflows:m},S,b){const F=m.map(({name:U,target:o,package:A,variables:h})=>[U,o,A,h]);return d([S,"seal",y.map(U=>C[U]),F,b],43)}
function d(C,m){return(0,s.createHash)("sha256").update(JSON.stringify(C)).digest("base64url").slice(0,m)}}),76224:((T,W,e)=>{e.d(W,{$E:()=>w,Pf:()=>A,Cs:()=>b,cS:()=>o});var s=e(46779),k=e(19630),y=e(
72899),R=e(5806),I=e(41519),g=e(71124),p=e(53436),f=e(50979);const t=1024*1024;function Q(x,K,{name:ne,ignore:G}){const N=[x,K].filter(ae=>ae!==void 0),H=N.length===2&&N.some(c),J=[...new Set(N.flatMap(
({files:ae})=>[...ae.keys()]))].sort(),z=new Set(G.lines),_=new p.Ms(G,ae=>z.delete(ae)),ie=J.flatMap(ae=>{const[j,xe]=[x?.files.get(ae),K?.files.get(ae)],Me=j!==void 0&&xe!==void 0&&j.equals(xe);if(H&&
(0,R.dU)(ae)||Me&&z.size===0)return[];const Ee=j&&(0,k.TA)(ae,j,_);return Me?[]:[{name:ae,from:j,to:xe,base:Ee,head:xe&&(0,k.TA)(ae,xe,_)}]}),te=i(ie,_),q=x===void 0?"added":K===void 0?"removed":void 0;
return{name:ne,status:q??(te.length>0?"changed":"unchanged"),counts:q?{added:0,modified:0,removed:0,[q]:1}:(0,g.cz)(te.map(g.xS)),files:te,variablesCompared:!(H&&N.some(r)),secrets:[...new Set(N.flatMap(
I.x3))],unusedIgnores:[...z]}}function c({kind:x,files:K}){return x==="folder"&&![...K.keys()].some(R.dU)}function r({files:x}){return[...x].some(([K,ne])=>(0,R.dU)(K)&&(0,I.DF)(ne)?.variables.length!==
0)}function i(x,K){const ne=x.flatMap(({name:H,base:J,head:z})=>J&&z&&!(0,R.dU)(H)?[{name:H,base:J,head:z}]:[]),G=(0,f.O)(ne,K),N=new Map(ne.map(({name:H},J)=>[H,G[J]]));return x.flatMap(H=>l(H,N.get(
H.name))??[])}function l({name:x,from:K,to:ne,base:G,head:N},H){const J=K===void 0?"added":ne===void 0?"removed":"modified",z={name:x,status:J,changes:[],references:[],matches:[],base:void 0,head:void 0};
if(G&&G.id===N?.id)return;if((0,R.dU)(x))return{...z,kind:"variables",changes:d(G,N,J)};if(H||J!=="modified"&&(G??N))return{...z,kind:"json",base:G,head:N,...H};const[_,ie]=[K&&a(K),ne&&a(ne)];return K&&
_===void 0||ne&&ie===void 0?{...z,kind:"binary"}:{...z,kind:"text",text:{base:_,head:ie}}}function a(x){return x.length<=t&&!x.includes(0)?(0,k.b6)(x):void 0}function d(x,K,ne){const[G,N]=[x,K].map(q=>q&&
(0,I.DF)(Buffer.from((0,p.dj)(q))));if(ne==="modified"&&(G===void 0||G.container!==N?.container))return[{kind:"modified",path:[],from:g.RG,to:g.RG}];const H=q=>new Map(q?.variables.map(({name:ae,content:j})=>[
ae,j])),[J,z]=[H(G),H(N)],_=[],ie=[...J.keys()].filter(q=>z.has(q)),te=[...z.keys()].filter(q=>J.has(q));ie.some((q,ae)=>q!==te[ae])&&_.push({kind:"reordered",path:[],moved:[]});for(const q of[...new Set(
[...J.keys(),...z.keys()])].sort()){const ae=[{type:"member",key:q}];J.has(q)?z.has(q)?J.get(q)!==z.get(q)&&_.push({kind:"modified",path:ae,from:g.RG,to:g.RG}):_.push({kind:"removed",path:ae,value:g.RG}):
_.push({kind:"added",path:ae,value:g.RG})}return _}var C=e(7279),m=e(98920),S=e(59870);async function b(x,K,ne,G){const{target:N}=ne;if("workflowName"in N)return F(ne,void 0,G.ignore);const H=await(0,s.
X7)(x,K,{...G,...N});for(const J of(0,I.x3)(H.package))K.secrets.add(J);return F(ne,H,G.ignore)}function F(x,K,ne){const{name:G,target:N,package:H,definitions:J}=x,z=K&&U(K.package),_=H.files.get(S.Km);
x.variablesFile!==void 0&&J.env&&B(G,J.env.bytes,[z?.env?.bytes,_]);const[ie,te]=[n(z?.env),n(J.env)],q=ie&&te&&new Map([...te,...ie]),ae=z&&E(z,ie,z.env),j=E(J,z||J.env?q:void 0,J.env??z?.env),xe=Q(ae,
j,{name:G,ignore:ne}),Me=ne.lines.length===0?xe:Q(ae,j,{name:G,ignore:y.K$}),Ee=A(xe),we=[z?.env?.bytes,J.env?.bytes,_].flatMap(Je=>Je?(0,I.aC)(Je):[]),He=(0,k.ol)(w(J),y.K$);return{state:K,there:z,changes:{
...xe,secrets:[...new Set(we)]},ignored:A(Me).filter(Je=>!Ee.includes(Je)),added:u(q).filter(Je=>!ie?.has(Je)),kept:u(te).filter(Je=>ie?.has(Je)&&ie.get(Je)!==te?.get(Je)),name:G,target:"workflowId"in
N?`${N.workflowId} ${N.flowId}`:`new workflow ${N.workflowName}`,package:He,variables:u(te),shown:x.sha256??He,outcome:xe.status==="unchanged"?"unchanged":"changed",targetVariables:u(ie),content:z?(0,k.
ol)(w(z),ne):""}}function U(x){try{return(0,m.mu)(x)}catch(K){throw new C.HR({what:`The target's package ${(0,C.gJ)(K)}`,topic:"the-package"},{cause:K})}}function o(x,K){return x.content===K.content&&
x.targetVariables.join(`
`)===K.targetVariables.join(`
`)}function A({files:x}){const K=x.flatMap(({kind:ne,name:G,changes:N})=>ne==="variables"?[]:N.length===0?[G]:N.map(H=>h(H)||G));return[...new Set(K)]}function h({kind:x,path:K}){const ne=K.map(G=>G.type===
"member"?G.key:"*");for(;ne.at(-1)==="*";)ne.pop();return ne.join(".")+(x==="reordered"?"[]":"")}function n(x){return x===void 0?new Map:(0,I.DF)(x.bytes)?.variables.reduce((K,{name:ne,content:G})=>K.
set(ne,G),new Map)}function u(x){return[...x?.keys()??[]].sort()}function w({app:x,flow:K}){return(0,S.jz)("zip",[[S.uq,x.bytes],[S.n7,K.bytes]])}function E(x,K,ne){const G=Object.fromEntries(u(K).map(
H=>[H,""])),N=K?Buffer.from(JSON.stringify(G)):ne?.bytes;return(0,S.jz)("zip",[...w(x).files,...N?[[S.Km,N]]:[]])}function B(x,K,ne){const N=ne.map(_=>_&&(0,I.DF)(_)).find(_=>_&&_.variables.length>0),
H=D((0,I.DF)(K),N);if(H===void 0)return;const J=`env-variables of ${x} doesn't have the shape of the target's variables`,z=`Write it like this, with your names and values: ${v(N)}`;throw new C.HR({what:J,
why:H,advice:z,topic:"import-deploy-and-promote"})}function D(x,K){if(x===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(K===void 0)return;if(x.container!==
K.container)return x.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";const ne=new Set(K.variables.flatMap(({keys:N})=>N)),G=x.variables.flatMap(({name:N,
keys:H})=>H.flatMap(J=>ne.has(J)?[]:{name:N,key:J}));return G[0]&&`${G[0].name} has "${G[0].key}", which no variable there has`}const L={name:"API_URL",key:"API_URL",value:"https://api.example.com"},Y={
string:"",number:0,boolean:!1};function v(x={container:"array",variables:[{name:"",keys:["name"],content:'{"name":"","value":""}'}]}){const ne=x.variables.filter(({keys:N})=>N.length>0).map(({content:N})=>JSON.
parse(N)).flatMap(N=>Object.entries(N)),G=Object.fromEntries(ne.map(([N,H])=>[N,L[N]??Y[typeof H]??null]));return x.container==="array"?JSON.stringify([G]):JSON.stringify({API_URL:ne.length===0?L.value:
G})}}),67833:((T,W,e)=>{e.d(W,{A2:()=>Q,WZ:()=>r,c2:()=>i,dJ:()=>p,jb:()=>t,p1:()=>g,sb:()=>I,wZ:()=>f});var s=e(72697),k=e(71124),y=e(7279),R=e(37487);function I(l){return l.filter(a=>a.plan!==void 0)}
function g(l){return I(l).filter(({plan:a,action:d,backup:C})=>a.outcome==="unchanged"&&d!=="finish"&&!C)}function p(l){return l.flatMap(({candidate:{name:a},error:d})=>d?[{name:a,error:d}]:[])}function f({
candidate:{target:l},job:a}){return"workflowId"in l?l.workflowId:a["workflow-id"]}function t(l){const a=l.filter(({plan:d})=>!d).map(({candidate:d})=>d.name);return{workflows:I(l).map(({plan:d})=>d.changes),
notCompared:a}}async function Q({rows:l,digest:a},{fromList:d}){const[C]=l,m=t(l),S=m.workflows.length===l.length;(0,R.n0)({...S&&{changed:(0,k.Hq)(m),...(0,k.xW)(m)},"plan-digest":a,...!d&&C&&{...r(C.
job),"workflow-id":f(C)},...await(0,s.dF)("promotions",l.map(c))})}function c(l){const{candidate:a,plan:d,imported:C,deployed:m,backup:S,job:b,error:F}=l;return{name:a.name,"workflow-id":f(l),...d&&{changed:d.
outcome==="changed",...d.changes.counts},"package-sha256":a.sha256,imported:C,deployed:m,"dock-status-id":b["dock-status-id"],...S?.id!==void 0&&{"backup-artifact-id":S.id,"backup-artifact-name":S.name},
error:F&&(0,s.UX)(F)}}function r({"workflow-id":l,"dock-status-id":a,status:d}){return{"workflow-id":l,"dock-status-id":a,status:d}}function i({rows:l,refusal:a},{fromList:d,isPlan:C}){const m=p(l),S=m[0]?.
error??a;if(m.length===0||!d)return S;const b=l.length-I(l).length,F=l.filter(({begun:o})=>!o).map(({candidate:o})=>o.name),U=b>0?`${b} of ${l.length} targets could not be compared. ${(0,s.As)(m)}${C?
"":" Nothing was changed."}`:`${(0,s.As)(m)}${F.length===0?"":` Not started: ${F.join(", ")}.`}`;return new y.HR({what:U,topic:S instanceof y.HR?S.topic:void 0},{cause:S})}}),32975:((T,W,e)=>{e.d(W,{L5:()=>p,
Mu:()=>i,Oc:()=>t,Vs:()=>c,yy:()=>r});var s=e(7279),k=e(30706);const y=7,R=3e4,I=2**31-1,g=429;async function p({log:l,signal:a,endsAt:d},C,{atLeastMs:m=0}={}){let S=0,b=0,F;for(;;)try{return await C()}catch(U){
if(!(U instanceof s.HR&&U.retryable))throw U;F??=performance.now();const o=U.busy||U.status===g;b=o?b+1:0,o||S++;const A=S>(U.maxRetries??y)&&performance.now()-F>=m;if(!o&&A)throw f(U,`, ${S} times in\
 a row`);const n=U.status===g&&U.retryAfterMs>0?U.retryAfterMs:Q(b||S,U.retryAfterMs),u=(0,k.zK)(n);if(performance.now()+n>=d)throw f(U,`, and waiting ${u} before the next attempt would exceed the tim\
eout`,"Re-run the job later, or raise timeout-minutes.");l.info(`${(0,k.OX)(U.sentence,1e3)}; retrying in ${u}`),await r(n,a)}}function f(l,a,d=l.advice){const{what:C,why:m}=l;return l.with({...m===""?
{what:C+a}:{why:m+a},advice:d,retryable:!1})}async function t(l,a){return await p(l,()=>a().catch(d=>{throw d instanceof s.HR&&d.busy?d.with({retryable:!0}):d}))}function Q(l,a){const d=Math.min(R,1e3*
2**(l-1));return Math.max(a,d*(.5+Math.random()/2))}function c(l){if(l===void 0)return 0;if(/^\d+$/.test(l))return Math.min(Number(l)*1e3,I);const a=Date.parse(l);return Number.isNaN(a)?0:Math.min(Math.
max(0,a-Date.now()),I)}async function r(l,a){let d;try{await i(a,new Promise(C=>{d=setTimeout(C,l)}))}finally{clearTimeout(d)}}function i(l,a){return new Promise((d,C)=>{const m=()=>C(l.reason);a.then(
d,C).finally(()=>l.removeEventListener("abort",m)),l.aborted?m():l.addEventListener("abort",m,{once:!0})})}}),30706:((T,W,e)=>{e.d(W,{MW:()=>R,OX:()=>s,TL:()=>y,Xe:()=>I,hS:()=>p,pO:()=>c,zD:()=>g,zK:()=>f});
function s(l,a=300){const d=l.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return k(d,a)}function k(l,a){const d=Array.from(l);return d.length>a?`${d.slice(0,a).join("")}\u2026`:l}function y(l,a=100){
return JSON.stringify(k(l,a)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,d=>`\\u{${d.codePointAt(0)?.toString(16)}}`)}function R(l){return y(l,1e3).replaceAll("\\\\","\\")}function I(l){if(l<1024)return`${l} B`;
const a=["KiB","MiB","GiB"];let d=l/1024;for(;d>=1023.95&&a.length>1;)d/=1024,a.shift();return`${d.toFixed(1)} ${a[0]}`}function g(l){return String(l).replace(/\B(?=(\d{3})+$)/g,",")}function p(l,a){return`${g(
l)} ${a}${l===1?"":"s"}`}function f(l){if(l<9950)return`${(l/1e3).toFixed(1)} s`;const a=Math.round(l/1e3);if(a<60)return`${a} s`;const[d,C]=[Math.floor(a/60),Math.floor(a/3600)];return C>0?`${C} h ${d%
60} min`:`${d} min ${a%60} s`}const t=4,Q=8;class c{#e=new Map;constructor(a=[]){for(const d of a)this.add(d)}add(a){for(const d of[a,...a.split(/[\r\n]+/).map(C=>C.trim())])for(const C of[d,JSON.stringify(
d).slice(1,-1),encodeURIComponent(Buffer.from(d).toString())]){if(C==="")continue;const m=C.slice(0,Q);this.#e.set(m,(this.#e.get(m)??new Set).add(C))}}redact=(a,d=300)=>{const C=a.trimStart(),m=Math.
min(C.length,d*4);let S="",b=0;for(let F=0;F<m;F++){const U=r(this.#e,C,F);U>0&&F>=b&&(S+="***"),b=Math.max(b,F+U),F>=b&&(S+=C[F])}return s(m<C.length?`${S}\u2026`:S,d)}}function r(l,a,d){let C=0;for(let m=1;m<=
Q;m++)for(const S of l.get(a.slice(d,d+m))??[]){const b=d+S.length;S.length<=C||!a.startsWith(S,d)||(S.length>=t||i(a,d,b))&&(C=S.length)}return C}function i(l,a,d){const C=l.slice(Math.max(0,a-2),a);
return!/[\p{L}\p{N}]$/u.test(C)&&!/^[\p{L}\p{N}]/u.test(l.slice(d,d+2))}}),77094:((T,W,e)=>{e.d(W,{Yz:()=>Nt,z3:()=>yt,V4:()=>nt,pq:()=>kt,lm:()=>wt,C1:()=>dt,uH:()=>ft,Pq:()=>rt,z:()=>w,$e:()=>Ut});var s=e(
70857);function k(ue){return ue==null?"":typeof ue=="string"||ue instanceof String?ue:JSON.stringify(ue)}function y(ue){return Object.keys(ue).length?{title:ue.title,file:ue.file,line:ue.startLine,endLine:ue.
endLine,col:ue.startColumn,endColumn:ue.endColumn}:{}}function R(ue,ee,ce){const De=new p(ue,ee,ce);process.stdout.write(De.toString()+s.EOL)}function I(ue,ee=""){R(ue,{},ee)}const g="::";class p{constructor(ee,ce,De){
ee||(ee="missing.command"),this.command=ee,this.properties=ce,this.message=De}toString(){let ee=g+this.command;if(this.properties&&Object.keys(this.properties).length>0){ee+=" ";let ce=!0;for(const De in this.
properties)if(this.properties.hasOwnProperty(De)){const Ve=this.properties[De];Ve&&(ce?ce=!1:ee+=",",ee+=`${De}=${t(Ve)}`)}}return ee+=`${g}${f(this.message)}`,ee}}function f(ue){return k(ue).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function t(ue){return k(ue).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Q=e(76982),c=e(
79896);function r(ue,ee){const ce=process.env[`GITHUB_${ue}`];if(!ce)throw new Error(`Unable to find environment variable for file command ${ue}`);if(!c.existsSync(ce))throw new Error(`Missing file at\
 path: ${ce}`);c.appendFileSync(ce,`${k(ee)}${s.EOL}`,{encoding:"utf8"})}function i(ue,ee){const ce=`ghadelimiter_${Q.randomUUID()}`,De=k(ee);if(ue.includes(ce))throw new Error(`Unexpected input: name\
 should not contain the delimiter "${ce}"`);if(De.includes(ce))throw new Error(`Unexpected input: value should not contain the delimiter "${ce}"`);return`${ue}<<${ce}${s.EOL}${De}${s.EOL}${ce}`}var l=e(
16928),a=e(22779),d=e(92145),C=function(ue,ee,ce,De){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ke){Ke(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ke){function ut(et){try{At(De.next(
et))}catch(Qt){Ke(Qt)}}function It(et){try{At(De.throw(et))}catch(Qt){Ke(Qt)}}function At(et){et.done?Pe(et.value):Ve(et.value).then(ut,It)}At((De=De.apply(ue,ee||[])).next())})};class m{static createHttpClient(ee=!0,ce=10){
const De={allowRetries:ee,maxRetries:ce};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(m.getRequestToken())],De)}static getRequestToken(){const ee=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!ee)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return ee}static getIDTokenUrl(){const ee=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!ee)throw new Error("Unable to\
 get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return ee}static getCall(ee){return C(this,void 0,void 0,function*(){var ce;const Pe=(ce=(yield m.createHttpClient().getJson(ee).catch(Ke=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${Ke.statusCode}
 
        Error Message: ${Ke.message}`)})).result)===null||ce===void 0?void 0:ce.value;if(!Pe)throw new Error("Response json body do not have ID Token field");return Pe})}static getIDToken(ee){return C(
this,void 0,void 0,function*(){try{let ce=m.getIDTokenUrl();if(ee){const Ve=encodeURIComponent(ee);ce=`${ce}&audience=${Ve}`}debug(`ID token url is ${ce}`);const De=yield m.getCall(ce);return setSecret(
De),De}catch(ce){throw new Error(`Error message: ${ce.message}`)}})}}var S=function(ue,ee,ce,De){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ke){Ke(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ke){
function ut(et){try{At(De.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{At(De.throw(et))}catch(Qt){Ke(Qt)}}function At(et){et.done?Pe(et.value):Ve(et.value).then(ut,It)}At((De=De.apply(ue,ee||[])).next())})};
const{access:b,appendFile:F,writeFile:U}=c.promises,o="GITHUB_STEP_SUMMARY",A="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class h{constructor(){
this._buffer=""}filePath(){return S(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const ee=process.env[o];if(!ee)throw new Error(`Unable to find environment variable for $${o}\
. Check if your runtime environment supports job summaries.`);try{yield b(ee,c.constants.R_OK|c.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${ee}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=ee,this._filePath})}wrap(ee,ce,De={}){const Ve=Object.entries(De).map(([Pe,Ke])=>` ${Pe}="${Ke}"`).join("");return ce?`<${ee}${Ve}>${ce}</${ee}>`:`\
<${ee}${Ve}>`}write(ee){return S(this,void 0,void 0,function*(){const ce=!!ee?.overwrite,De=yield this.filePath();return yield(ce?U:F)(De,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return S(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(ee,ce=!1){
return this._buffer+=ee,ce?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(ee,ce){const De=Object.assign({},ce&&{lang:ce}),Ve=this.wrap("pre",this.wrap("code",ee),De);return this.addRaw(
Ve).addEOL()}addList(ee,ce=!1){const De=ce?"ol":"ul",Ve=ee.map(Ke=>this.wrap("li",Ke)).join(""),Pe=this.wrap(De,Ve);return this.addRaw(Pe).addEOL()}addTable(ee){const ce=ee.map(Ve=>{const Pe=Ve.map(Ke=>{
if(typeof Ke=="string")return this.wrap("td",Ke);const{header:ut,data:It,colspan:At,rowspan:et}=Ke,Qt=ut?"th":"td",Vt=Object.assign(Object.assign({},At&&{colspan:At}),et&&{rowspan:et});return this.wrap(
Qt,It,Vt)}).join("");return this.wrap("tr",Pe)}).join(""),De=this.wrap("table",ce);return this.addRaw(De).addEOL()}addDetails(ee,ce){const De=this.wrap("details",this.wrap("summary",ee)+ce);return this.
addRaw(De).addEOL()}addImage(ee,ce,De){const{width:Ve,height:Pe}=De||{},Ke=Object.assign(Object.assign({},Ve&&{width:Ve}),Pe&&{height:Pe}),ut=this.wrap("img",null,Object.assign({src:ee,alt:ce},Ke));return this.
addRaw(ut).addEOL()}addHeading(ee,ce){const De=`h${ce}`,Ve=["h1","h2","h3","h4","h5","h6"].includes(De)?De:"h1",Pe=this.wrap(Ve,ee);return this.addRaw(Pe).addEOL()}addSeparator(){const ee=this.wrap("h\
r",null);return this.addRaw(ee).addEOL()}addBreak(){const ee=this.wrap("br",null);return this.addRaw(ee).addEOL()}addQuote(ee,ce){const De=Object.assign({},ce&&{cite:ce}),Ve=this.wrap("blockquote",ee,
De);return this.addRaw(Ve).addEOL()}addLink(ee,ce){const De=this.wrap("a",ee,{href:ce});return this.addRaw(De).addEOL()}}const n=new h,u=null,w=n;function E(ue){return ue.replace(/[\\]/g,"/")}function B(ue){
return ue.replace(/[/]/g,"\\")}function D(ue){return ue.replace(/[/\\]/g,path.sep)}var L=e(13193),Y=e(24434);const v=lt(import.meta.url)("child_process");var x=e(42613),K=function(ue,ee,ce,De){function Ve(Pe){
return Pe instanceof ce?Pe:new ce(function(Ke){Ke(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ke){function ut(et){try{At(De.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{At(De.throw(et))}catch(Qt){
Ke(Qt)}}function At(et){et.done?Pe(et.value):Ve(et.value).then(ut,It)}At((De=De.apply(ue,ee||[])).next())})};const{chmod:ne,copyFile:G,lstat:N,mkdir:H,open:J,readdir:z,rename:_,rm:ie,rmdir:te,stat:q,symlink:ae,
unlink:j}=c.promises,xe=process.platform==="win32";function Me(ue){return K(this,void 0,void 0,function*(){const ee=yield fs.promises.readlink(ue);return xe&&!ee.endsWith("\\")?`${ee}\\`:ee})}const Ee=268435456,
we=c.constants.O_RDONLY;function He(ue){return K(this,void 0,void 0,function*(){try{yield q(ue)}catch(ee){if(ee.code==="ENOENT")return!1;throw ee}return!0})}function Je(ue){return K(this,arguments,void 0,
function*(ee,ce=!1){return(ce?yield q(ee):yield N(ee)).isDirectory()})}function tt(ue){if(ue=me(ue),!ue)throw new Error('isRooted() parameter "p" cannot be empty');return xe?ue.startsWith("\\")||/^[A-Z]:/i.
test(ue):ue.startsWith("/")}function ct(ue,ee){return K(this,void 0,void 0,function*(){let ce;try{ce=yield q(ue)}catch(Ve){Ve.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if \
executable file exists '${ue}': ${Ve}`)}if(ce&&ce.isFile()){if(xe){const Ve=l.extname(ue).toUpperCase();if(ee.some(Pe=>Pe.toUpperCase()===Ve))return ue}else if(Ne(ce))return ue}const De=ue;for(const Ve of ee){
ue=De+Ve,ce=void 0;try{ce=yield q(ue)}catch(Pe){Pe.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${ue}': ${Pe}`)}if(ce&&ce.isFile()){if(xe){try{const Pe=l.
dirname(ue),Ke=l.basename(ue).toUpperCase();for(const ut of yield z(Pe))if(Ke===ut.toUpperCase()){ue=l.join(Pe,ut);break}}catch(Pe){console.log(`Unexpected error attempting to determine the actual cas\
e of the file '${ue}': ${Pe}`)}return ue}else if(Ne(ce))return ue}}return""})}function me(ue){return ue=ue||"",xe?(ue=ue.replace(/\//g,"\\"),ue.replace(/\\\\+/g,"\\")):ue.replace(/\/\/+/g,"/")}function Ne(ue){
return(ue.mode&1)>0||(ue.mode&8)>0&&process.getgid!==void 0&&ue.gid===process.getgid()||(ue.mode&64)>0&&process.getuid!==void 0&&ue.uid===process.getuid()}function be(){var ue;return(ue=process.env.COMSPEC)!==
null&&ue!==void 0?ue:"cmd.exe"}var ve=function(ue,ee,ce,De){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ke){Ke(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ke){function ut(et){try{At(
De.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{At(De.throw(et))}catch(Qt){Ke(Qt)}}function At(et){et.done?Pe(et.value):Ve(et.value).then(ut,It)}At((De=De.apply(ue,ee||[])).next())})};function Qe(ue,ee){
return ve(this,arguments,void 0,function*(ce,De,Ve={}){const{force:Pe,recursive:Ke,copySourceDirectory:ut}=$(Ve),It=(yield ioUtil.exists(De))?yield ioUtil.stat(De):null;if(It&&It.isFile()&&!Pe)return;
const At=It&&It.isDirectory()&&ut?path.join(De,path.basename(ce)):De;if(!(yield ioUtil.exists(ce)))throw new Error(`no such file or directory: ${ce}`);if((yield ioUtil.stat(ce)).isDirectory())if(Ke)yield Ae(
ce,At,0,Pe);else throw new Error(`Failed to copy. ${ce} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(ce,At)==="")throw new Error(`'${At}' and '${ce}' are the same \
file`);yield de(ce,At,Pe)}})}function Ge(ue,ee){return ve(this,arguments,void 0,function*(ce,De,Ve={}){if(yield ioUtil.exists(De)){let Pe=!0;if((yield ioUtil.isDirectory(De))&&(De=path.join(De,path.basename(
ce)),Pe=yield ioUtil.exists(De)),Pe)if(Ve.force==null||Ve.force)yield Le(De);else throw new Error("Destination already exists")}yield qe(path.dirname(De)),yield ioUtil.rename(ce,De)})}function Le(ue){
return ve(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(ue))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(ue,{force:!0,maxRetries:3,
recursive:!0,retryDelay:300})}catch(ee){throw new Error(`File was unable to be removed ${ee}`)}})}function qe(ue){return ve(this,void 0,void 0,function*(){ok(ue,"a path argument must be provided"),yield ioUtil.
mkdir(ue,{recursive:!0})})}function fe(ue,ee){return ve(this,void 0,void 0,function*(){if(!ue)throw new Error("parameter 'tool' is required");if(ee){const De=yield fe(ue,!1);if(!De)throw xe?new Error(
`Unable to locate executable file: ${ue}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a v\
alid extension for an executable file.`):new Error(`Unable to locate executable file: ${ue}. Please verify either the file path exists or the file can be found within a directory specified by the PATH\
 environment variable. Also check the file mode to verify the file is executable.`);return De}const ce=yield M(ue);return ce&&ce.length>0?ce[0]:""})}function M(ue){return ve(this,void 0,void 0,function*(){
if(!ue)throw new Error("parameter 'tool' is required");const ee=[];if(xe&&process.env.PATHEXT)for(const Ve of process.env.PATHEXT.split(l.delimiter))Ve&&ee.push(Ve);if(tt(ue)){const Ve=yield ct(ue,ee);
return Ve?[Ve]:[]}if(ue.includes(l.sep))return[];const ce=[];if(process.env.PATH)for(const Ve of process.env.PATH.split(l.delimiter))Ve&&ce.push(Ve);const De=[];for(const Ve of ce){const Pe=yield ct(l.
join(Ve,ue),ee);Pe&&De.push(Pe)}return De})}function $(ue){const ee=ue.force==null?!0:ue.force,ce=!!ue.recursive,De=ue.copySourceDirectory==null?!0:!!ue.copySourceDirectory;return{force:ee,recursive:ce,
copySourceDirectory:De}}function Ae(ue,ee,ce,De){return ve(this,void 0,void 0,function*(){if(ce>=255)return;ce++,yield qe(ee);const Ve=yield ioUtil.readdir(ue);for(const Pe of Ve){const Ke=`${ue}/${Pe}`,
ut=`${ee}/${Pe}`;(yield ioUtil.lstat(Ke)).isDirectory()?yield Ae(Ke,ut,ce,De):yield de(Ke,ut,De)}yield ioUtil.chmod(ee,(yield ioUtil.stat(ue)).mode)})}function de(ue,ee,ce){return ve(this,void 0,void 0,
function*(){if((yield ioUtil.lstat(ue)).isSymbolicLink()){try{yield ioUtil.lstat(ee),yield ioUtil.unlink(ee)}catch(Ve){Ve.code==="EPERM"&&(yield ioUtil.chmod(ee,"0666"),yield ioUtil.unlink(ee))}const De=yield ioUtil.
readlink(ue);yield ioUtil.symlink(De,ee,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(ee))||ce)&&(yield ioUtil.copyFile(ue,ee))})}const pe=lt(import.meta.url)("timers");var Ie=function(ue,ee,ce,De){
function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ke){Ke(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ke){function ut(et){try{At(De.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{At(De.throw(
et))}catch(Qt){Ke(Qt)}}function At(et){et.done?Pe(et.value):Ve(et.value).then(ut,It)}At((De=De.apply(ue,ee||[])).next())})};const Be=process.platform==="win32";class Ce extends Y.EventEmitter{constructor(ee,ce,De){
if(super(),!ee)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=ee,this.args=ce||[],this.options=De||{}}_debug(ee){this.options.listeners&&this.options.listeners.debug&&this.
options.listeners.debug(ee)}_getCommandString(ee,ce){const De=this._getSpawnFileName(),Ve=this._getSpawnArgs(ee);let Pe=ce?"":"[command]";if(Be)if(this._isCmdFile()){Pe+=De;for(const Ke of Ve)Pe+=` ${Ke}`}else if(ee.
windowsVerbatimArguments){Pe+=`"${De}"`;for(const Ke of Ve)Pe+=` ${Ke}`}else{Pe+=this._windowsQuoteCmdArg(De);for(const Ke of Ve)Pe+=` ${this._windowsQuoteCmdArg(Ke)}`}else{Pe+=De;for(const Ke of Ve)Pe+=
` ${Ke}`}return Pe}_processLineBuffer(ee,ce,De){try{let Ve=ce+ee.toString(),Pe=Ve.indexOf(s.EOL);for(;Pe>-1;){const Ke=Ve.substring(0,Pe);De(Ke),Ve=Ve.substring(Pe+s.EOL.length),Pe=Ve.indexOf(s.EOL)}return Ve}catch(Ve){
return this._debug(`error processing line. Failed with error ${Ve}`),""}}_getSpawnFileName(){return Be&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(ee){if(Be&&this._isCmdFile()){
let ce=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const De of this.args)ce+=" ",ce+=ee.windowsVerbatimArguments?De:this._windowsQuoteCmdArg(De);return ce+='"',[ce]}return this.args}_endsWith(ee,ce){
return ee.endsWith(ce)}_isCmdFile(){const ee=this.toolPath.toUpperCase();return this._endsWith(ee,".CMD")||this._endsWith(ee,".BAT")}_windowsQuoteCmdArg(ee){if(!this._isCmdFile())return this._uvQuoteCmdArg(
ee);if(!ee)return'""';const ce=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let De=!1;for(const Ke of ee)if(ce.some(ut=>ut===Ke)){De=!0;break}if(!De)return ee;
let Ve='"',Pe=!0;for(let Ke=ee.length;Ke>0;Ke--)Ve+=ee[Ke-1],Pe&&ee[Ke-1]==="\\"?Ve+="\\":ee[Ke-1]==='"'?(Pe=!0,Ve+='"'):Pe=!1;return Ve+='"',Ve.split("").reverse().join("")}_uvQuoteCmdArg(ee){if(!ee)
return'""';if(!ee.includes(" ")&&!ee.includes("	")&&!ee.includes('"'))return ee;if(!ee.includes('"')&&!ee.includes("\\"))return`"${ee}"`;let ce='"',De=!0;for(let Ve=ee.length;Ve>0;Ve--)ce+=ee[Ve-1],De&&
ee[Ve-1]==="\\"?ce+="\\":ee[Ve-1]==='"'?(De=!0,ce+="\\"):De=!1;return ce+='"',ce.split("").reverse().join("")}_cloneExecOptions(ee){ee=ee||{};const ce={cwd:ee.cwd||process.cwd(),env:ee.env||process.env,
silent:ee.silent||!1,windowsVerbatimArguments:ee.windowsVerbatimArguments||!1,failOnStdErr:ee.failOnStdErr||!1,ignoreReturnCode:ee.ignoreReturnCode||!1,delay:ee.delay||1e4};return ce.outStream=ee.outStream||
process.stdout,ce.errStream=ee.errStream||process.stderr,ce}_getSpawnOptions(ee,ce){ee=ee||{};const De={};return De.cwd=ee.cwd,De.env=ee.env,De.windowsVerbatimArguments=ee.windowsVerbatimArguments||this.
_isCmdFile(),ee.windowsVerbatimArguments&&(De.argv0=`"${ce}"`),De}exec(){return Ie(this,void 0,void 0,function*(){return!tt(this.toolPath)&&(this.toolPath.includes("/")||Be&&this.toolPath.includes("\\"))&&
(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield fe(this.toolPath,!0),new Promise((ee,ce)=>Ie(this,void 0,void 0,function*(){this._debug(`exec\
 tool: ${this.toolPath}`),this._debug("arguments:");for(const At of this.args)this._debug(`   ${At}`);const De=this._cloneExecOptions(this.options);!De.silent&&De.outStream&&De.outStream.write(this._getCommandString(
De)+s.EOL);const Ve=new ye(De,this.toolPath);if(Ve.on("debug",At=>{this._debug(At)}),this.options.cwd&&!(yield He(this.options.cwd)))return ce(new Error(`The cwd: ${this.options.cwd} does not exist!`));
const Pe=this._getSpawnFileName(),Ke=v.spawn(Pe,this._getSpawnArgs(De),this._getSpawnOptions(this.options,Pe));let ut="";Ke.stdout&&Ke.stdout.on("data",At=>{this.options.listeners&&this.options.listeners.
stdout&&this.options.listeners.stdout(At),!De.silent&&De.outStream&&De.outStream.write(At),ut=this._processLineBuffer(At,ut,et=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.
stdline(et)})});let It="";if(Ke.stderr&&Ke.stderr.on("data",At=>{Ve.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(At),!De.silent&&De.errStream&&
De.outStream&&(De.failOnStdErr?De.errStream:De.outStream).write(At),It=this._processLineBuffer(At,It,et=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(et)})}),
Ke.on("error",At=>{Ve.processError=At.message,Ve.processExited=!0,Ve.processClosed=!0,Ve.CheckComplete()}),Ke.on("exit",At=>{Ve.processExitCode=At,Ve.processExited=!0,this._debug(`Exit code ${At} rece\
ived from tool '${this.toolPath}'`),Ve.CheckComplete()}),Ke.on("close",At=>{Ve.processExitCode=At,Ve.processExited=!0,Ve.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),Ve.CheckComplete()}),Ve.on("done",(At,et)=>{ut.length>0&&this.emit("stdline",ut),It.length>0&&this.emit("errline",It),Ke.removeAllListeners(),At?ce(At):ee(et)}),this.options.input){if(!Ke.stdin)throw new Error(
"child process missing stdin");Ke.stdin.end(this.options.input)}}))})}}function Ue(ue){const ee=[];let ce=!1,De=!1,Ve="";function Pe(Ke){De&&Ke!=='"'&&(Ve+="\\"),Ve+=Ke,De=!1}for(let Ke=0;Ke<ue.length;Ke++){
const ut=ue.charAt(Ke);if(ut==='"'){De?Pe(ut):ce=!ce;continue}if(ut==="\\"&&De){Pe(ut);continue}if(ut==="\\"&&ce){De=!0;continue}if(ut===" "&&!ce){Ve.length>0&&(ee.push(Ve),Ve="");continue}Pe(ut)}return Ve.
length>0&&ee.push(Ve.trim()),ee}class ye extends Y.EventEmitter{constructor(ee,ce){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=
!1,this.delay=1e4,this.done=!1,this.timeout=null,!ce)throw new Error("toolPath must not be empty");this.options=ee,this.toolPath=ce,ee.delay&&(this.delay=ee.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,pe.setTimeout)(ye.HandleTimeout,this.delay,this)))}_debug(ee){this.emit("debug",ee)}_setResult(){let ee;this.processExited&&(this.processError?ee=
new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.
ignoreReturnCode?ee=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(ee=new Error(`The process '${this.toolPath}\
' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",ee,this.processExitCode)}static HandleTimeout(ee){
if(!ee.done){if(!ee.processClosed&&ee.processExited){const ce=`The STDIO streams did not close within ${ee.delay/1e3} seconds of the exit event from process '${ee.toolPath}'. This may indicate a child\
 process inherited the STDIO streams and has not yet exited.`;ee._debug(ce)}ee._setResult()}}}var We=function(ue,ee,ce,De){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ke){Ke(Pe)})}return new(ce||
(ce=Promise))(function(Pe,Ke){function ut(et){try{At(De.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{At(De.throw(et))}catch(Qt){Ke(Qt)}}function At(et){et.done?Pe(et.value):Ve(et.value).then(ut,It)}
At((De=De.apply(ue,ee||[])).next())})};function Xe(ue,ee,ce){return We(this,void 0,void 0,function*(){const De=tr.argStringToArray(ue);if(De.length===0)throw new Error("Parameter 'commandLine' cannot \
be null or empty.");const Ve=De[0];return ee=De.slice(1).concat(ee||[]),new tr.ToolRunner(Ve,ee,ce).exec()})}function _e(ue,ee,ce){return We(this,void 0,void 0,function*(){var De,Ve;let Pe="",Ke="";const ut=new StringDecoder(
"utf8"),It=new StringDecoder("utf8"),At=(De=ce?.listeners)===null||De===void 0?void 0:De.stdout,et=(Ve=ce?.listeners)===null||Ve===void 0?void 0:Ve.stderr,Qt=Jt=>{Ke+=It.write(Jt),et&&et(Jt)},Vt=Jt=>{
Pe+=ut.write(Jt),At&&At(Jt)},Pt=Object.assign(Object.assign({},ce?.listeners),{stdout:Vt,stderr:Qt}),Wt=yield Xe(ue,ee,Object.assign(Object.assign({},ce),{listeners:Pt}));return Pe+=ut.end(),Ke+=It.end(),
{exitCode:Wt,stdout:Pe,stderr:Ke}})}var it=function(ue,ee,ce,De){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ke){Ke(Pe)})}return new(ce||(ce=Promise))(function(Pe,Ke){function ut(et){try{
At(De.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{At(De.throw(et))}catch(Qt){Ke(Qt)}}function At(et){et.done?Pe(et.value):Ve(et.value).then(ut,It)}At((De=De.apply(ue,ee||[])).next())})};const st=()=>it(
void 0,void 0,void 0,function*(){const{stdout:ue}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:ee}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:ee.trim(),version:ue.trim()}}),ze=()=>it(void 0,void 0,void 0,function*(){
var ue,ee,ce,De;const{stdout:Ve}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),Pe=(ee=(ue=Ve.match(/ProductVersion:\s*(.+)/))===null||ue===void 0?void 0:ue[1])!==null&&ee!==void 0?ee:"";return{
name:(De=(ce=Ve.match(/ProductName:\s*(.+)/))===null||ce===void 0?void 0:ce[1])!==null&&De!==void 0?De:"",version:Pe}}),oe=()=>it(void 0,void 0,void 0,function*(){const{stdout:ue}=yield exec.getExecOutput(
"lsb_release",["-i","-r","-s"],{silent:!0}),[ee,ce]=ue.trim().split(`
`);return{name:ee,version:ce}}),P=s.platform(),X=s.arch(),O=P==="win32",re=P==="darwin",le=P==="linux";function Re(){return it(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield O?
st():re?ze():oe()),{platform:P,arch:X,isWindows:O,isMacOS:re,isLinux:le})})}var ke=function(ue,ee,ce,De){function Ve(Pe){return Pe instanceof ce?Pe:new ce(function(Ke){Ke(Pe)})}return new(ce||(ce=Promise))(
function(Pe,Ke){function ut(et){try{At(De.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{At(De.throw(et))}catch(Qt){Ke(Qt)}}function At(et){et.done?Pe(et.value):Ve(et.value).then(ut,It)}At((De=De.apply(
ue,ee||[])).next())})},Te;(function(ue){ue[ue.Success=0]="Success",ue[ue.Failure=1]="Failure"})(Te||(Te={}));function je(ue,ee){const ce=toCommandValue(ee);if(process.env[ue]=ce,process.env.GITHUB_ENV||
"")return issueFileCommand("ENV",prepareKeyValueMessage(ue,ee));issueCommand("set-env",{name:ue},ce)}function rt(ue){R("add-mask",{},ue)}function gt(ue){process.env.GITHUB_PATH||""?issueFileCommand("P\
ATH",ue):issueCommand("add-path",{},ue),process.env.PATH=`${ue}${path.delimiter}${process.env.PATH}`}function nt(ue,ee){const ce=process.env[`INPUT_${ue.replace(/ /g,"_").toUpperCase()}`]||"";if(ee&&ee.
required&&!ce)throw new Error(`Input required and not supplied: ${ue}`);return ee&&ee.trimWhitespace===!1?ce:ce.trim()}function at(ue,ee){const ce=nt(ue,ee).split(`
`).filter(De=>De!=="");return ee&&ee.trimWhitespace===!1?ce:ce.map(De=>De.trim())}function ht(ue,ee){const ce=["true","True","TRUE"],De=["false","False","FALSE"],Ve=nt(ue,ee);if(ce.includes(Ve))return!0;
if(De.includes(Ve))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${ue}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ft(ue,ee){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",i(ue,ee));process.stdout.write(s.EOL),R("set-output",
{name:ue},k(ee))}function Dt(ue){issue("echo",ue?"on":"off")}function dt(ue){process.exitCode=Te.Failure,yt(ue)}function bt(){return process.env.RUNNER_DEBUG==="1"}function Nt(ue){R("debug",{},ue)}function yt(ue,ee={}){
R("error",y(ee),ue instanceof Error?ue.toString():ue)}function Ut(ue,ee={}){R("warning",y(ee),ue instanceof Error?ue.toString():ue)}function wt(ue,ee={}){R("notice",y(ee),ue instanceof Error?ue.toString():
ue)}function kt(ue){process.stdout.write(ue+s.EOL)}function Gt(ue){issue("group",ue)}function Yt(){issue("endgroup")}function Lt(ue,ee){return ke(this,void 0,void 0,function*(){Gt(ue);let ce;try{ce=yield ee()}finally{
Yt()}return ce})}function Ot(ue,ee){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(ue,ee));issueCommand("save-state",{name:ue},toCommandValue(ee))}function vt(ue){
return process.env[`STATE_${ue}`]||""}function Ht(ue){return ke(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(ue)})}}),92145:((T,W,e)=>{e.d(W,{tZ:()=>y});var s=function(I,g,p,f){function t(Q){
return Q instanceof p?Q:new p(function(c){c(Q)})}return new(p||(p=Promise))(function(Q,c){function r(a){try{l(f.next(a))}catch(d){c(d)}}function i(a){try{l(f.throw(a))}catch(d){c(d)}}function l(a){a.done?
Q(a.value):t(a.value).then(r,i)}l((f=f.apply(I,g||[])).next())})};class k{constructor(g,p){this.username=g,this.password=p}prepareRequest(g){if(!g.headers)throw Error("The request has no headers");g.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class y{constructor(g){this.token=g}prepareRequest(g){if(!g.headers)throw Error("The request has no headers");g.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class R{constructor(g){this.token=g}prepareRequest(g){if(!g.headers)throw Error("The reque\
st has no headers");g.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((T,W,e)=>{var s,k;e.d(W,{Hv:()=>t,Qq:()=>F});var y=e(58611),R=e(65692),I=e(19783),g=e(20770),p=e(46752),f=function(o,A,h,n){function u(w){return w instanceof
h?w:new h(function(E){E(w)})}return new(h||(h=Promise))(function(w,E){function B(Y){try{L(n.next(Y))}catch(v){E(v)}}function D(Y){try{L(n.throw(Y))}catch(v){E(v)}}function L(Y){Y.done?w(Y.value):u(Y.value).
then(B,D)}L((n=n.apply(o,A||[])).next())})},t;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMove\
d",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=
308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.
MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=
409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGate\
way",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(t||(t={}));var Q;(function(o){o.Accept="accept",o.ContentType="content-type"})(Q||(Q={}));var c;(function(o){
o.ApplicationJson="application/json"})(c||(c={}));function r(o){const A=pm.getProxyUrl(new URL(o));return A?A.href:""}const i=[t.MovedPermanently,t.ResourceMoved,t.SeeOther,t.TemporaryRedirect,t.PermanentRedirect],
l=[t.BadGateway,t.ServiceUnavailable,t.GatewayTimeout],a=["OPTIONS","GET","DELETE","HEAD"],d=10,C=5;class m extends Error{constructor(A,h){super(A),this.name="HttpClientError",this.statusCode=h,Object.
setPrototypeOf(this,m.prototype)}}class S{constructor(A){this.message=A}readBody(){return f(this,void 0,void 0,function*(){return new Promise(A=>f(this,void 0,void 0,function*(){let h=Buffer.alloc(0);
this.message.on("data",n=>{h=Buffer.concat([h,n])}),this.message.on("end",()=>{A(h.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){return new Promise(A=>f(this,void 0,void 0,
function*(){const h=[];this.message.on("data",n=>{h.push(n)}),this.message.on("end",()=>{A(Buffer.concat(h))})}))})}}function b(o){return new URL(o).protocol==="https:"}class F{constructor(A,h,n){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
A),this.handlers=h||[],this.requestOptions=n,n&&(n.ignoreSslError!=null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),
n.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=n.keepAlive),
n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(A,h){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",A,null,
h||{})})}get(A,h){return f(this,void 0,void 0,function*(){return this.request("GET",A,null,h||{})})}del(A,h){return f(this,void 0,void 0,function*(){return this.request("DELETE",A,null,h||{})})}post(A,h,n){
return f(this,void 0,void 0,function*(){return this.request("POST",A,h,n||{})})}patch(A,h,n){return f(this,void 0,void 0,function*(){return this.request("PATCH",A,h,n||{})})}put(A,h,n){return f(this,void 0,
void 0,function*(){return this.request("PUT",A,h,n||{})})}head(A,h){return f(this,void 0,void 0,function*(){return this.request("HEAD",A,null,h||{})})}sendStream(A,h,n,u){return f(this,void 0,void 0,function*(){
return this.request(A,h,n,u)})}getJson(A){return f(this,arguments,void 0,function*(h,n={}){n[Q.Accept]=this._getExistingOrDefaultHeader(n,Q.Accept,c.ApplicationJson);const u=yield this.get(h,n);return this.
_processResponse(u,this.requestOptions)})}postJson(A,h){return f(this,arguments,void 0,function*(n,u,w={}){const E=JSON.stringify(u,null,2);w[Q.Accept]=this._getExistingOrDefaultHeader(w,Q.Accept,c.ApplicationJson),
w[Q.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,c.ApplicationJson);const B=yield this.post(n,E,w);return this._processResponse(B,this.requestOptions)})}putJson(A,h){return f(this,arguments,
void 0,function*(n,u,w={}){const E=JSON.stringify(u,null,2);w[Q.Accept]=this._getExistingOrDefaultHeader(w,Q.Accept,c.ApplicationJson),w[Q.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,c.
ApplicationJson);const B=yield this.put(n,E,w);return this._processResponse(B,this.requestOptions)})}patchJson(A,h){return f(this,arguments,void 0,function*(n,u,w={}){const E=JSON.stringify(u,null,2);
w[Q.Accept]=this._getExistingOrDefaultHeader(w,Q.Accept,c.ApplicationJson),w[Q.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,c.ApplicationJson);const B=yield this.patch(n,E,w);return this.
_processResponse(B,this.requestOptions)})}request(A,h,n,u){return f(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const w=new URL(h);let E=this.
_prepareRequest(A,w,u);const B=this._allowRetries&&a.includes(A)?this._maxRetries+1:1;let D=0,L;do{if(L=yield this.requestRaw(E,n),L&&L.message&&L.message.statusCode===t.Unauthorized){let v;for(const x of this.
handlers)if(x.canHandleAuthentication(L)){v=x;break}return v?v.handleAuthentication(this,E,n):L}let Y=this._maxRedirects;for(;L.message.statusCode&&i.includes(L.message.statusCode)&&this._allowRedirects&&
Y>0;){const v=L.message.headers.location;if(!v)break;const x=new URL(v);if(w.protocol==="https:"&&w.protocol!==x.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield L.readBody(),x.hostname!==w.hostname)for(const K in u)
K.toLowerCase()==="authorization"&&delete u[K];E=this._prepareRequest(A,x,u),L=yield this.requestRaw(E,n),Y--}if(!L.message.statusCode||!l.includes(L.message.statusCode))return L;D+=1,D<B&&(yield L.readBody(),
yield this._performExponentialBackoff(D))}while(D<B);return L})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(A,h){return f(this,void 0,void 0,function*(){return new Promise(
(n,u)=>{function w(E,B){E?u(E):B?n(B):u(new Error("Unknown error"))}this.requestRawWithCallback(A,h,w)})})}requestRawWithCallback(A,h,n){typeof h=="string"&&(A.options.headers||(A.options.headers={}),
A.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let u=!1;function w(D,L){u||(u=!0,n(D,L))}const E=A.httpModule.request(A.options,D=>{const L=new S(D);w(void 0,L)});let B;E.on("socket",
D=>{B=D}),E.setTimeout(this._socketTimeout||3*6e4,()=>{B&&B.end(),w(new Error(`Request timeout: ${A.options.path}`))}),E.on("error",function(D){w(D)}),h&&typeof h=="string"&&E.write(h,"utf8"),h&&typeof h!=
"string"?(h.on("close",function(){E.end()}),h.pipe(E)):E.end()}getAgent(A){const h=new URL(A);return this._getAgent(h)}getAgentDispatcher(A){const h=new URL(A),n=I.s(h);if(n&&n.hostname)return this._getProxyAgentDispatcher(
h,n)}_prepareRequest(A,h,n){const u={};u.parsedUrl=h;const w=u.parsedUrl.protocol==="https:";u.httpModule=w?s||(s=e.t(R,2)):k||(k=e.t(y,2));const E=w?443:80;if(u.options={},u.options.host=u.parsedUrl.
hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):E,u.options.path=(u.parsedUrl.pathname||"")+(u.parsedUrl.search||""),u.options.method=A,u.options.headers=this._mergeHeaders(n),this.
userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),this.handlers)for(const B of this.handlers)B.prepareRequest(u.options);return u}_mergeHeaders(A){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},U(this.requestOptions.headers),U(A||{})):U(A||{})}_getExistingOrDefaultHeader(A,h,n){let u;if(this.requestOptions&&this.requestOptions.
headers){const E=U(this.requestOptions.headers)[h];E&&(u=typeof E=="number"?E.toString():E)}const w=A[h];return w!==void 0?typeof w=="number"?w.toString():w:u!==void 0?u:n}_getExistingOrDefaultContentTypeHeader(A,h){
let n;if(this.requestOptions&&this.requestOptions.headers){const w=U(this.requestOptions.headers)[Q.ContentType];w&&(typeof w=="number"?n=String(w):Array.isArray(w)?n=w.join(", "):n=w)}const u=A[Q.ContentType];
return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:n!==void 0?n:h}_getAgent(A){let h;const n=I.s(A),u=n&&n.hostname;if(this._keepAlive&&u&&(h=this._proxyAgent),u||(h=this._agent),
h)return h;const w=A.protocol==="https:";let E=100;if(this.requestOptions&&(E=this.requestOptions.maxSockets||y.globalAgent.maxSockets),n&&n.hostname){const B={maxSockets:E,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let D;const L=n.protocol==="https:";w?D=L?g.httpsOverHttps:g.httpsOverHttp:
D=L?g.httpOverHttps:g.httpOverHttp,h=D(B),this._proxyAgent=h}if(!h){const B={keepAlive:this._keepAlive,maxSockets:E};h=w?new R.Agent(B):new y.Agent(B),this._agent=h}return w&&this._ignoreSslError&&(h.
options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(A,h){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;const u=A.protocol==="https:";return n=
new p.ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
n,u&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(A){const h=A||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;
if(n){const u=n.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${u}`}return h}_performExponentialBackoff(A){return f(this,void 0,void 0,function*(){A=Math.min(d,A);const h=C*Math.pow(
2,A);return new Promise(n=>setTimeout(()=>n(),h))})}_processResponse(A,h){return f(this,void 0,void 0,function*(){return new Promise((n,u)=>f(this,void 0,void 0,function*(){const w=A.message.statusCode||
0,E={statusCode:w,result:null,headers:{}};w===t.NotFound&&n(E);function B(Y,v){if(typeof v=="string"){const x=new Date(v);if(!isNaN(x.valueOf()))return x}return v}let D,L;try{L=yield A.readBody(),L&&L.
length>0&&(h&&h.deserializeDates?D=JSON.parse(L,B):D=JSON.parse(L),E.result=D),E.headers=A.message.headers}catch{}if(w>299){let Y;D&&D.message?Y=D.message:L&&L.length>0?Y=L:Y=`Failed request: (${w})`;
const v=new m(Y,w);v.result=E.result,u(v)}else n(E)}))})}}const U=o=>Object.keys(o).reduce((A,h)=>(A[h.toLowerCase()]=o[h],A),{})}),19783:((T,W,e)=>{e.d(W,{H:()=>k,s:()=>s});function s(I){const g=I.protocol===
"https:";if(k(I))return;const p=g?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(p)try{return new R(p)}catch{if(!p.startsWith("http://")&&!p.startsWith(
"https://"))return new R(`http://${p}`)}else return}function k(I){if(!I.hostname)return!1;const g=I.hostname;if(y(g))return!0;const p=process.env.no_proxy||process.env.NO_PROXY||"";if(!p)return!1;let f;
I.port?f=Number(I.port):I.protocol==="http:"?f=80:I.protocol==="https:"&&(f=443);const t=[I.hostname.toUpperCase()];typeof f=="number"&&t.push(`${t[0]}:${f}`);for(const Q of p.split(",").map(c=>c.trim().
toUpperCase()).filter(c=>c))if(Q==="*"||t.some(c=>c===Q||c.endsWith(`.${Q}`)||Q.startsWith(".")&&c.endsWith(`${Q}`)))return!0;return!1}function y(I){const g=I.toLowerCase();return g==="localhost"||g.startsWith(
"127.")||g.startsWith("[::1]")||g.startsWith("[0:0:0:0:0:0:0:1]")}class R extends URL{constructor(g,p){super(g,p),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((T,W,e)=>{e.d(W,{A:()=>s});class s{diff(y,R,I={}){let g;typeof I=="function"?(g=I,I={}):
"callback"in I&&(g=I.callback);const p=this.castInput(y,I),f=this.castInput(R,I),t=this.removeEmpty(this.tokenize(p,I)),Q=this.removeEmpty(this.tokenize(f,I));return this.diffWithOptionsObj(t,Q,I,g)}diffWithOptionsObj(y,R,I,g){
var p;const f=b=>{if(b=this.postProcess(b,I),g){setTimeout(function(){g(b)},0);return}else return b},t=R.length,Q=y.length;let c=1,r=t+Q;I.maxEditLength!=null&&(r=Math.min(r,I.maxEditLength));const i=(p=
I.timeout)!==null&&p!==void 0?p:1/0,l=Date.now()+i,a=[{oldPos:-1,lastComponent:void 0}];let d=this.extractCommon(a[0],R,y,0,I);if(a[0].oldPos+1>=Q&&d+1>=t)return f(this.buildValues(a[0].lastComponent,
R,y));let C=-1/0,m=1/0;const S=()=>{for(let b=Math.max(C,-c);b<=Math.min(m,c);b+=2){let F;const U=a[b-1],o=a[b+1];U&&(a[b-1]=void 0);let A=!1;if(o){const n=o.oldPos-b;A=o&&0<=n&&n<t}const h=U&&U.oldPos+
1<Q;if(!A&&!h){a[b]=void 0;continue}if(!h||A&&U.oldPos<o.oldPos?F=this.addToPath(o,!0,!1,0,I):F=this.addToPath(U,!1,!0,1,I),d=this.extractCommon(F,R,y,b,I),F.oldPos+1>=Q&&d+1>=t)return f(this.buildValues(
F.lastComponent,R,y))||!0;a[b]=F,F.oldPos+1>=Q&&(m=Math.min(m,b-1)),d+1>=t&&(C=Math.max(C,b+1))}c++};if(g)(function b(){setTimeout(function(){if(c>r||Date.now()>l)return g(void 0);S()||b()},0)})();else
for(;c<=r&&Date.now()<=l;){const b=S();if(b)return b}}addToPath(y,R,I,g,p){const f=y.lastComponent;return f&&!p.oneChangePerToken&&f.added===R&&f.removed===I?{oldPos:y.oldPos+g,lastComponent:{count:f.
count+1,added:R,removed:I,previousComponent:f.previousComponent}}:{oldPos:y.oldPos+g,lastComponent:{count:1,added:R,removed:I,previousComponent:f}}}extractCommon(y,R,I,g,p){const f=R.length,t=I.length;
let Q=y.oldPos,c=Q-g,r=0;for(;c+1<f&&Q+1<t&&this.equals(I[Q+1],R[c+1],p);)c++,Q++,r++,p.oneChangePerToken&&(y.lastComponent={count:1,previousComponent:y.lastComponent,added:!1,removed:!1});return r&&!p.
oneChangePerToken&&(y.lastComponent={count:r,previousComponent:y.lastComponent,added:!1,removed:!1}),y.oldPos=Q,c}equals(y,R,I){return I.comparator?I.comparator(y,R):y===R||!!I.ignoreCase&&y.toLowerCase()===
R.toLowerCase()}removeEmpty(y){const R=[];for(let I=0;I<y.length;I++)y[I]&&R.push(y[I]);return R}castInput(y,R){return y}tokenize(y,R){return Array.from(y)}join(y){return y.join("")}postProcess(y,R){return y}get useLongestToken(){
return!1}buildValues(y,R,I){const g=[];let p;for(;y;)g.push(y),p=y.previousComponent,delete y.previousComponent,y=p;g.reverse();const f=g.length;let t=0,Q=0,c=0;for(;t<f;t++){const r=g[t];if(r.removed)
r.value=this.join(I.slice(c,c+r.count)),c+=r.count;else{if(!r.added&&this.useLongestToken){let i=R.slice(Q,Q+r.count);i=i.map(function(l,a){const d=I[c+a];return d.length>l.length?d:l}),r.value=this.join(
i)}else r.value=this.join(R.slice(Q,Q+r.count));Q+=r.count,r.added||(c+=r.count)}}return g}}})},zt={};function mt(T){var W=zt[T];if(W!==void 0)return W.exports;var e=zt[T]={id:T,loaded:!1,exports:{}},
s=!0;try{Kt[T].call(e.exports,e,e.exports,mt),s=!1}finally{s&&delete zt[T]}return e.loaded=!0,e.exports}mt.m=Kt,typeof mt<"u"&&(mt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var T=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",W=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",s=y=>{y&&y.d<1&&(y.d=1,y.forEach(R=>R.r--),y.forEach(R=>R.r--?R.r++:R()))},k=y=>y.map(R=>{if(R!==null&&typeof R=="object"){if(R[T])
return R;if(R.then){var I=[];I.d=0,R.then(f=>{g[W]=f,s(I)},f=>{g[e]=f,s(I)});var g={};return g[T]=f=>f(I),g}}var p={};return p[T]=f=>{},p[W]=R,p});mt.a=(y,R,I)=>{var g;I&&((g=[]).d=-1);var p=new Set,f=y.
exports,t,Q,c,r=new Promise((i,l)=>{c=l,Q=i});r[W]=f,r[T]=i=>(g&&i(g),p.forEach(i),r.catch(l=>{})),y.exports=r,R(i=>{t=k(i);var l,a=()=>t.map(C=>{if(C[e])throw C[e];return C[W]}),d=new Promise(C=>{l=()=>C(
a),l.r=0;var m=S=>S!==g&&!p.has(S)&&(p.add(S),S&&!S.d&&(l.r++,S.push(l)));t.map(S=>S[T](m))});return l.r?d:a()},i=>(i?c(r[e]=i):Q(f),s(g))),g&&g.d<0&&(g.d=0)}})(),(()=>{var T=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,W;mt.t=function(e,s){if(s&1&&(e=this(e)),s&8||typeof e=="object"&&e&&(s&4&&e.__esModule||s&16&&typeof e.then=="function"))return e;var k=Object.create(null);mt.r(k);var y={};
W=W||[null,T({}),T([]),T(T)];for(var R=s&2&&e;typeof R=="object"&&!~W.indexOf(R);R=T(R))Object.getOwnPropertyNames(R).forEach(I=>y[I]=()=>e[I]);return y.default=()=>e,mt.d(k,y),k}})(),mt.d=(T,W)=>{for(var e in W)
mt.o(W,e)&&!mt.o(T,e)&&Object.defineProperty(T,e,{enumerable:!0,get:W[e]})},mt.f={},mt.e=T=>Promise.all(Object.keys(mt.f).reduce((W,e)=>(mt.f[e](T,W),W),[])),mt.u=T=>""+T+".index.js",mt.o=(T,W)=>Object.
prototype.hasOwnProperty.call(T,W),mt.r=T=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(T,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(T,"__esModule",{value:!0})},mt.nmd=
T=>(T.paths=[],T.children||(T.children=[]),T),(()=>{var T={792:0},W=e=>{var{ids:s,modules:k,runtime:y}=e,R,I,g=0;for(R in k)mt.o(k,R)&&(mt.m[R]=k[R]);for(y&&y(mt);g<s.length;g++)I=s[g],mt.o(T,I)&&T[I]&&
T[I][0](),T[s[g]]=0};mt.f.j=(e,s)=>{var k=mt.o(T,e)?T[e]:void 0;if(k!==0)if(k)s.push(k[1]);else{var y=import("./"+mt.u(e)).then(W,R=>{throw T[e]!==0&&(T[e]=void 0),R}),y=Promise.race([y,new Promise(R=>k=
T[e]=[R])]);s.push(k[1]=y)}}})();var Zt=mt(86325);Zt=await Zt;
