import{createRequire as at}from"module";var qt={73313:(L=>{L.exports=W;function W(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}W.prototype.go=function(k){this.pending<
this.max?r(this,k):this.waiting.push(k)},W.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},W.prototype.hold=function(){return e(this)};function e(k){k.pending+=1;var m=!1;
return b;function b(u){if(m)throw new Error("callback called twice");if(m=!0,k.error=k.error||u,k.pending-=1,k.waiting.length>0&&k.pending<k.max)r(k,k.waiting.shift());else if(k.pending===0){var Q=k.listeners;
k.listeners=[],Q.forEach(I)}}function I(u){u(k.error)}}function r(k,m){m(e(k))}}),20770:((L,W,e)=>{L.exports=e(20218)}),20218:((L,W,e)=>{var r=e(69278),k=e(64756),m=e(58611),b=e(65692),I=e(24434),u=e(
42613),Q=e(39023);W.httpOverHttp=f,W.httpsOverHttp=t,W.httpOverHttps=C,W.httpsOverHttps=i;function f(E){var p=new o(E);return p.request=m.request,p}function t(E){var p=new o(E);return p.request=m.request,
p.createSocket=c,p.defaultPort=443,p}function C(E){var p=new o(E);return p.request=b.request,p}function i(E){var p=new o(E);return p.request=b.request,p.createSocket=c,p.defaultPort=443,p}function o(E){
var p=this;p.options=E||{},p.proxyOptions=p.options.proxy||{},p.maxSockets=p.options.maxSockets||m.Agent.defaultMaxSockets,p.requests=[],p.sockets=[],p.on("free",function(M,N,S,l){for(var s=n(N,S,l),h=0,
a=p.requests.length;h<a;++h){var d=p.requests[h];if(d.host===s.host&&d.port===s.port){p.requests.splice(h,1),d.request.onSocket(M);return}}M.destroy(),p.removeSocket(M)})}Q.inherits(o,I.EventEmitter),
o.prototype.addRequest=function(p,R,M,N){var S=this,l=A({request:p},S.options,n(R,M,N));if(S.sockets.length>=this.maxSockets){S.requests.push(l);return}S.createSocket(l,function(s){s.on("free",h),s.on(
"close",a),s.on("agentRemove",a),p.onSocket(s);function h(){S.emit("free",s,l)}function a(d){S.removeSocket(s),s.removeListener("free",h),s.removeListener("close",a),s.removeListener("agentRemove",a)}})},
o.prototype.createSocket=function(p,R){var M=this,N={};M.sockets.push(N);var S=A({},M.proxyOptions,{method:"CONNECT",path:p.host+":"+p.port,agent:!1,headers:{host:p.host+":"+p.port}});p.localAddress&&
(S.localAddress=p.localAddress),S.proxyAuth&&(S.headers=S.headers||{},S.headers["Proxy-Authorization"]="Basic "+new Buffer(S.proxyAuth).toString("base64")),g("making CONNECT request");var l=M.request(
S);l.useChunkedEncodingByDefault=!1,l.once("response",s),l.once("upgrade",h),l.once("connect",a),l.once("error",d),l.end();function s(y){y.upgrade=!0}function h(y,B,w){process.nextTick(function(){a(y,
B,w)})}function a(y,B,w){if(l.removeAllListeners(),B.removeAllListeners(),y.statusCode!==200){g("tunneling socket could not be established, statusCode=%d",y.statusCode),B.destroy();var D=new Error("tu\
nneling socket could not be established, statusCode="+y.statusCode);D.code="ECONNRESET",p.request.emit("error",D),M.removeSocket(N);return}if(w.length>0){g("got illegal response body from proxy"),B.destroy();
var D=new Error("got illegal response body from proxy");D.code="ECONNRESET",p.request.emit("error",D),M.removeSocket(N);return}return g("tunneling connection has established"),M.sockets[M.sockets.indexOf(
N)]=B,R(B)}function d(y){l.removeAllListeners(),g(`tunneling socket could not be established, cause=%s
`,y.message,y.stack);var B=new Error("tunneling socket could not be established, cause="+y.message);B.code="ECONNRESET",p.request.emit("error",B),M.removeSocket(N)}},o.prototype.removeSocket=function(p){
var R=this.sockets.indexOf(p);if(R!==-1){this.sockets.splice(R,1);var M=this.requests.shift();M&&this.createSocket(M,function(N){M.request.onSocket(N)})}};function c(E,p){var R=this;o.prototype.createSocket.
call(R,E,function(M){var N=E.request.getHeader("host"),S=A({},R.options,{socket:M,servername:N?N.replace(/:.*$/,""):E.host}),l=k.connect(0,S);R.sockets[R.sockets.indexOf(M)]=l,p(l)})}function n(E,p,R){
return typeof E=="string"?{host:E,port:p,localAddress:R}:E}function A(E){for(var p=1,R=arguments.length;p<R;++p){var M=arguments[p];if(typeof M=="object")for(var N=Object.keys(M),S=0,l=N.length;S<l;++S){
var s=N[S];M[s]!==void 0&&(E[s]=M[s])}}return E}var g;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?g=function(){var E=Array.prototype.slice.call(arguments);typeof E[0]=="string"?E[0]=
"TUNNEL: "+E[0]:E.unshift("TUNNEL:"),console.error.apply(console,E)}:g=function(){},W.debug=g}),46752:((L,W,e)=>{const r=e(23701),k=e(30883),m=e(30628),b=e(837),I=e(57405),u=e(76672),Q=e(53137),f=e(30050),
t=e(68707),C=e(3440),{InvalidArgumentError:i}=t,o=e(56615),c=e(59136),n=e(47365),A=e(47501),g=e(94004),E=e(52429),p=e(17816),{getGlobalDispatcher:R,setGlobalDispatcher:M}=e(32581),N=e(58155),S=e(8754),
l=e(25092);Object.assign(k.prototype,o),L.exports.Dispatcher=k,L.exports.Client=r,L.exports.Pool=m,L.exports.BalancedPool=b,L.exports.Agent=I,L.exports.ProxyAgent=u,L.exports.EnvHttpProxyAgent=Q,L.exports.
RetryAgent=f,L.exports.RetryHandler=p,L.exports.DecoratorHandler=N,L.exports.RedirectHandler=S,L.exports.createRedirectInterceptor=l,L.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},L.exports.buildConnector=c,L.exports.errors=t,L.exports.util={parseHeaders:C.parseHeaders,headerNameToString:C.headerNameToString};function s(V){return(Y,j,Ae)=>{if(typeof j=="function"&&
(Ae=j,j=null),!Y||typeof Y!="string"&&typeof Y!="object"&&!(Y instanceof URL))throw new i("invalid url");if(j!=null&&typeof j!="object")throw new i("invalid opts");if(j&&j.path!=null){if(typeof j.path!=
"string")throw new i("invalid opts.path");let ne=j.path;j.path.startsWith("/")||(ne=`/${ne}`),Y=new URL(C.parseOrigin(Y).origin+ne)}else j||(j=typeof Y=="object"?Y:{}),Y=C.parseURL(Y);const{agent:te,dispatcher:X=R()}=j;
if(te)throw new i("unsupported opts.agent. Did you mean opts.client?");return V.call(X,{...j,origin:Y.origin,path:Y.search?`${Y.pathname}${Y.search}`:Y.pathname,method:j.method||(j.body?"PUT":"GET")},
Ae)}}L.exports.setGlobalDispatcher=M,L.exports.getGlobalDispatcher=R;const h=e(54398).fetch;L.exports.fetch=async function(Y,j=void 0){try{return await h(Y,j)}catch(Ae){throw Ae&&typeof Ae=="object"&&
Error.captureStackTrace(Ae),Ae}},L.exports.Headers=e(60660).Headers,L.exports.Response=e(99051).Response,L.exports.Request=e(9967).Request,L.exports.FormData=e(35910).FormData,L.exports.File=globalThis.
File??e(4573).File,L.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:a,getGlobalOrigin:d}=e(51059);L.exports.setGlobalOrigin=a,L.exports.getGlobalOrigin=d;const{CacheStorage:y}=e(3245),{kConstruct:B}=e(
20109);L.exports.caches=new y(B);const{deleteCookie:w,getCookies:D,getSetCookies:U,setCookie:O}=e(79061);L.exports.deleteCookie=w,L.exports.getCookies=D,L.exports.getSetCookies=U,L.exports.setCookie=O;
const{parseMIMEType:T,serializeAMimeType:v}=e(51900);L.exports.parseMIMEType=T,L.exports.serializeAMimeType=v;const{CloseEvent:z,ErrorEvent:re,MessageEvent:x}=e(15188);L.exports.WebSocket=e(13726).WebSocket,
L.exports.CloseEvent=z,L.exports.ErrorEvent=re,L.exports.MessageEvent=x,L.exports.request=s(o.request),L.exports.stream=s(o.stream),L.exports.pipeline=s(o.pipeline),L.exports.connect=s(o.connect),L.exports.
upgrade=s(o.upgrade),L.exports.MockClient=n,L.exports.MockPool=g,L.exports.MockAgent=A,L.exports.mockErrors=E;const{EventSource:J}=e(21238);L.exports.EventSource=J}),80158:((L,W,e)=>{const{addAbortListener:r}=e(
3440),{RequestAbortedError:k}=e(68707),m=Symbol("kListener"),b=Symbol("kSignal");function I(f){f.abort?f.abort(f[b]?.reason):f.reason=f[b]?.reason??new k,Q(f)}function u(f,t){if(f.reason=null,f[b]=null,
f[m]=null,!!t){if(t.aborted){I(f);return}f[b]=t,f[m]=()=>{I(f)},r(f[b],f[m])}}function Q(f){f[b]&&("removeEventListener"in f[b]?f[b].removeEventListener("abort",f[m]):f[b].removeListener("abort",f[m]),
f[b]=null,f[m]=null)}L.exports={addSignal:u,removeSignal:Q}}),34660:((L,W,e)=>{const r=e(34589),{AsyncResource:k}=e(16698),{InvalidArgumentError:m,SocketError:b}=e(68707),I=e(3440),{addSignal:u,removeSignal:Q}=e(
80158);class f extends k{constructor(i,o){if(!i||typeof i!="object")throw new m("invalid opts");if(typeof o!="function")throw new m("invalid callback");const{signal:c,opaque:n,responseHeaders:A}=i;if(c&&
typeof c.on!="function"&&typeof c.addEventListener!="function")throw new m("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=n||null,this.responseHeaders=A||null,this.
callback=o,this.abort=null,u(this,c)}onConnect(i,o){if(this.reason){i(this.reason);return}r(this.callback),this.abort=i,this.context=o}onHeaders(){throw new b("bad connect",null)}onUpgrade(i,o,c){const{
callback:n,opaque:A,context:g}=this;Q(this),this.callback=null;let E=o;E!=null&&(E=this.responseHeaders==="raw"?I.parseRawHeaders(o):I.parseHeaders(o)),this.runInAsyncScope(n,null,null,{statusCode:i,headers:E,
socket:c,opaque:A,context:g})}onError(i){const{callback:o,opaque:c}=this;Q(this),o&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(o,null,i,{opaque:c})}))}}function t(C,i){if(i===void 0)
return new Promise((o,c)=>{t.call(this,C,(n,A)=>n?c(n):o(A))});try{const o=new f(C,i);this.dispatch({...C,method:"CONNECT"},o)}catch(o){if(typeof i!="function")throw o;const c=C?.opaque;queueMicrotask(
()=>i(o,{opaque:c}))}}L.exports=t}),76862:((L,W,e)=>{const{Readable:r,Duplex:k,PassThrough:m}=e(57075),{InvalidArgumentError:b,InvalidReturnValueError:I,RequestAbortedError:u}=e(68707),Q=e(3440),{AsyncResource:f}=e(
16698),{addSignal:t,removeSignal:C}=e(80158),i=e(34589),o=Symbol("resume");class c extends r{constructor(){super({autoDestroy:!0}),this[o]=null}_read(){const{[o]:p}=this;p&&(this[o]=null,p())}_destroy(p,R){
this._read(),R(p)}}class n extends r{constructor(p){super({autoDestroy:!0}),this[o]=p}_read(){this[o]()}_destroy(p,R){!p&&!this._readableState.endEmitted&&(p=new u),R(p)}}class A extends f{constructor(p,R){
if(!p||typeof p!="object")throw new b("invalid opts");if(typeof R!="function")throw new b("invalid handler");const{signal:M,method:N,opaque:S,onInfo:l,responseHeaders:s}=p;if(M&&typeof M.on!="function"&&
typeof M.addEventListener!="function")throw new b("signal must be an EventEmitter or EventTarget");if(N==="CONNECT")throw new b("invalid method");if(l&&typeof l!="function")throw new b("invalid onInfo\
 callback");super("UNDICI_PIPELINE"),this.opaque=S||null,this.responseHeaders=s||null,this.handler=R,this.abort=null,this.context=null,this.onInfo=l||null,this.req=new c().on("error",Q.nop),this.ret=new k(
{readableObjectMode:p.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,a,d)=>{const{req:y}=this;y.push(h,a)||y._readableState.destroyed?d():y[o]=d},destroy:(h,a)=>{
const{body:d,req:y,res:B,ret:w,abort:D}=this;!h&&!w._readableState.endEmitted&&(h=new u),D&&h&&D(),Q.destroy(d,h),Q.destroy(y,h),Q.destroy(B,h),C(this),a(h)}}).on("prefinish",()=>{const{req:h}=this;h.
push(null)}),this.res=null,t(this,M)}onConnect(p,R){const{ret:M,res:N}=this;if(this.reason){p(this.reason);return}i(!N,"pipeline cannot be retried"),i(!M.destroyed),this.abort=p,this.context=R}onHeaders(p,R,M){
const{opaque:N,handler:S,context:l}=this;if(p<200){if(this.onInfo){const h=this.responseHeaders==="raw"?Q.parseRawHeaders(R):Q.parseHeaders(R);this.onInfo({statusCode:p,headers:h})}return}this.res=new n(
M);let s;try{this.handler=null;const h=this.responseHeaders==="raw"?Q.parseRawHeaders(R):Q.parseHeaders(R);s=this.runInAsyncScope(S,null,{statusCode:p,headers:h,opaque:N,body:this.res,context:l})}catch(h){
throw this.res.on("error",Q.nop),h}if(!s||typeof s.on!="function")throw new I("expected Readable");s.on("data",h=>{const{ret:a,body:d}=this;!a.push(h)&&d.pause&&d.pause()}).on("error",h=>{const{ret:a}=this;
Q.destroy(a,h)}).on("end",()=>{const{ret:h}=this;h.push(null)}).on("close",()=>{const{ret:h}=this;h._readableState.ended||Q.destroy(h,new u)}),this.body=s}onData(p){const{res:R}=this;return R.push(p)}onComplete(p){
const{res:R}=this;R.push(null)}onError(p){const{ret:R}=this;this.handler=null,Q.destroy(R,p)}}function g(E,p){try{const R=new A(E,p);return this.dispatch({...E,body:R.req},R),R.ret}catch(R){return new m().
destroy(R)}}L.exports=g}),14043:((L,W,e)=>{const r=e(34589),{Readable:k}=e(49927),{InvalidArgumentError:m,RequestAbortedError:b}=e(68707),I=e(3440),{getResolveErrorBodyCallback:u}=e(87655),{AsyncResource:Q}=e(
16698);class f extends Q{constructor(i,o){if(!i||typeof i!="object")throw new m("invalid opts");const{signal:c,method:n,opaque:A,body:g,onInfo:E,responseHeaders:p,throwOnError:R,highWaterMark:M}=i;try{
if(typeof o!="function")throw new m("invalid callback");if(M&&(typeof M!="number"||M<0))throw new m("invalid highWaterMark");if(c&&typeof c.on!="function"&&typeof c.addEventListener!="function")throw new m(
"signal must be an EventEmitter or EventTarget");if(n==="CONNECT")throw new m("invalid method");if(E&&typeof E!="function")throw new m("invalid onInfo callback");super("UNDICI_REQUEST")}catch(N){throw I.
isStream(g)&&I.destroy(g.on("error",I.nop),N),N}this.method=n,this.responseHeaders=p||null,this.opaque=A||null,this.callback=o,this.res=null,this.abort=null,this.body=g,this.trailers={},this.context=null,
this.onInfo=E||null,this.throwOnError=R,this.highWaterMark=M,this.signal=c,this.reason=null,this.removeAbortListener=null,I.isStream(g)&&g.on("error",N=>{this.onError(N)}),this.signal&&(this.signal.aborted?
this.reason=this.signal.reason??new b:this.removeAbortListener=I.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new b,this.res?I.destroy(this.res.on("error",I.nop),this.reason):this.
abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(i,o){if(this.reason){i(
this.reason);return}r(this.callback),this.abort=i,this.context=o}onHeaders(i,o,c,n){const{callback:A,opaque:g,abort:E,context:p,responseHeaders:R,highWaterMark:M}=this,N=R==="raw"?I.parseRawHeaders(o):
I.parseHeaders(o);if(i<200){this.onInfo&&this.onInfo({statusCode:i,headers:N});return}const S=R==="raw"?I.parseHeaders(o):N,l=S["content-type"],s=S["content-length"],h=new k({resume:c,abort:E,contentType:l,
contentLength:this.method!=="HEAD"&&s?Number(s):null,highWaterMark:M});this.removeAbortListener&&h.on("close",this.removeAbortListener),this.callback=null,this.res=h,A!==null&&(this.throwOnError&&i>=400?
this.runInAsyncScope(u,null,{callback:A,body:h,contentType:l,statusCode:i,statusMessage:n,headers:N}):this.runInAsyncScope(A,null,null,{statusCode:i,headers:N,trailers:this.trailers,opaque:g,body:h,context:p}))}onData(i){
return this.res.push(i)}onComplete(i){I.parseHeaders(i,this.trailers),this.res.push(null)}onError(i){const{res:o,callback:c,body:n,opaque:A}=this;c&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
c,null,i,{opaque:A})})),o&&(this.res=null,queueMicrotask(()=>{I.destroy(o,i)})),n&&(this.body=null,I.destroy(n,i)),this.removeAbortListener&&(o?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}}function t(C,i){if(i===void 0)return new Promise((o,c)=>{t.call(this,C,(n,A)=>n?c(n):o(A))});try{this.dispatch(C,new f(C,i))}catch(o){if(typeof i!="function")throw o;const c=C?.
opaque;queueMicrotask(()=>i(o,{opaque:c}))}}L.exports=t,L.exports.RequestHandler=f}),3560:((L,W,e)=>{const r=e(34589),{finished:k,PassThrough:m}=e(57075),{InvalidArgumentError:b,InvalidReturnValueError:I}=e(
68707),u=e(3440),{getResolveErrorBodyCallback:Q}=e(87655),{AsyncResource:f}=e(16698),{addSignal:t,removeSignal:C}=e(80158);class i extends f{constructor(n,A,g){if(!n||typeof n!="object")throw new b("i\
nvalid opts");const{signal:E,method:p,opaque:R,body:M,onInfo:N,responseHeaders:S,throwOnError:l}=n;try{if(typeof g!="function")throw new b("invalid callback");if(typeof A!="function")throw new b("inva\
lid factory");if(E&&typeof E.on!="function"&&typeof E.addEventListener!="function")throw new b("signal must be an EventEmitter or EventTarget");if(p==="CONNECT")throw new b("invalid method");if(N&&typeof N!=
"function")throw new b("invalid onInfo callback");super("UNDICI_STREAM")}catch(s){throw u.isStream(M)&&u.destroy(M.on("error",u.nop),s),s}this.responseHeaders=S||null,this.opaque=R||null,this.factory=
A,this.callback=g,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=M,this.onInfo=N||null,this.throwOnError=l||!1,u.isStream(M)&&M.on("error",s=>{this.onError(s)}),t(this,E)}onConnect(n,A){
if(this.reason){n(this.reason);return}r(this.callback),this.abort=n,this.context=A}onHeaders(n,A,g,E){const{factory:p,opaque:R,context:M,callback:N,responseHeaders:S}=this,l=S==="raw"?u.parseRawHeaders(
A):u.parseHeaders(A);if(n<200){this.onInfo&&this.onInfo({statusCode:n,headers:l});return}this.factory=null;let s;if(this.throwOnError&&n>=400){const d=(S==="raw"?u.parseHeaders(A):l)["content-type"];s=
new m,this.callback=null,this.runInAsyncScope(Q,null,{callback:N,body:s,contentType:d,statusCode:n,statusMessage:E,headers:l})}else{if(p===null)return;if(s=this.runInAsyncScope(p,null,{statusCode:n,headers:l,
opaque:R,context:M}),!s||typeof s.write!="function"||typeof s.end!="function"||typeof s.on!="function")throw new I("expected Writable");k(s,{readable:!1},a=>{const{callback:d,res:y,opaque:B,trailers:w,
abort:D}=this;this.res=null,(a||!y.readable)&&u.destroy(y,a),this.callback=null,this.runInAsyncScope(d,null,a||null,{opaque:B,trailers:w}),a&&D()})}return s.on("drain",g),this.res=s,(s.writableNeedDrain!==
void 0?s.writableNeedDrain:s._writableState?.needDrain)!==!0}onData(n){const{res:A}=this;return A?A.write(n):!0}onComplete(n){const{res:A}=this;C(this),A&&(this.trailers=u.parseHeaders(n),A.end())}onError(n){
const{res:A,callback:g,opaque:E,body:p}=this;C(this),this.factory=null,A?(this.res=null,u.destroy(A,n)):g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,n,{opaque:E})})),p&&(this.
body=null,u.destroy(p,n))}}function o(c,n,A){if(A===void 0)return new Promise((g,E)=>{o.call(this,c,n,(p,R)=>p?E(p):g(R))});try{this.dispatch(c,new i(c,n,A))}catch(g){if(typeof A!="function")throw g;const E=c?.
opaque;queueMicrotask(()=>A(g,{opaque:E}))}}L.exports=o}),61882:((L,W,e)=>{const{InvalidArgumentError:r,SocketError:k}=e(68707),{AsyncResource:m}=e(16698),b=e(3440),{addSignal:I,removeSignal:u}=e(80158),
Q=e(34589);class f extends m{constructor(i,o){if(!i||typeof i!="object")throw new r("invalid opts");if(typeof o!="function")throw new r("invalid callback");const{signal:c,opaque:n,responseHeaders:A}=i;
if(c&&typeof c.on!="function"&&typeof c.addEventListener!="function")throw new r("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=A||null,this.opaque=n||null,
this.callback=o,this.abort=null,this.context=null,I(this,c)}onConnect(i,o){if(this.reason){i(this.reason);return}Q(this.callback),this.abort=i,this.context=null}onHeaders(){throw new k("bad upgrade",null)}onUpgrade(i,o,c){
Q(i===101);const{callback:n,opaque:A,context:g}=this;u(this),this.callback=null;const E=this.responseHeaders==="raw"?b.parseRawHeaders(o):b.parseHeaders(o);this.runInAsyncScope(n,null,null,{headers:E,
socket:c,opaque:A,context:g})}onError(i){const{callback:o,opaque:c}=this;u(this),o&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(o,null,i,{opaque:c})}))}}function t(C,i){if(i===void 0)
return new Promise((o,c)=>{t.call(this,C,(n,A)=>n?c(n):o(A))});try{const o=new f(C,i);this.dispatch({...C,method:C.method||"GET",upgrade:C.protocol||"Websocket"},o)}catch(o){if(typeof i!="function")throw o;
const c=C?.opaque;queueMicrotask(()=>i(o,{opaque:c}))}}L.exports=t}),56615:((L,W,e)=>{L.exports.request=e(14043),L.exports.stream=e(3560),L.exports.pipeline=e(76862),L.exports.upgrade=e(61882),L.exports.
connect=e(34660)}),49927:((L,W,e)=>{const r=e(34589),{Readable:k}=e(57075),{RequestAbortedError:m,NotSupportedError:b,InvalidArgumentError:I,AbortError:u}=e(68707),Q=e(3440),{ReadableStreamFrom:f}=e(3440),
t=Symbol("kConsume"),C=Symbol("kReading"),i=Symbol("kBody"),o=Symbol("kAbort"),c=Symbol("kContentType"),n=Symbol("kContentLength"),A=()=>{};class g extends k{constructor({resume:d,abort:y,contentType:B="",
contentLength:w,highWaterMark:D=64*1024}){super({autoDestroy:!0,read:d,highWaterMark:D}),this._readableState.dataEmitted=!1,this[o]=y,this[t]=null,this[i]=null,this[c]=B,this[n]=w,this[C]=!1}destroy(d){
return!d&&!this._readableState.endEmitted&&(d=new m),d&&this[o](),super.destroy(d)}_destroy(d,y){this[C]?y(d):setImmediate(()=>{y(d)})}on(d,...y){return(d==="data"||d==="readable")&&(this[C]=!0),super.
on(d,...y)}addListener(d,...y){return this.on(d,...y)}off(d,...y){const B=super.off(d,...y);return(d==="data"||d==="readable")&&(this[C]=this.listenerCount("data")>0||this.listenerCount("readable")>0),
B}removeListener(d,...y){return this.off(d,...y)}push(d){return this[t]&&d!==null?(s(this[t],d),this[C]?super.push(d):!0):super.push(d)}async text(){return R(this,"text")}async json(){return R(this,"j\
son")}async blob(){return R(this,"blob")}async bytes(){return R(this,"bytes")}async arrayBuffer(){return R(this,"arrayBuffer")}async formData(){throw new b}get bodyUsed(){return Q.isDisturbed(this)}get body(){
return this[i]||(this[i]=f(this),this[t]&&(this[i].getReader(),r(this[i].locked))),this[i]}async dump(d){let y=Number.isFinite(d?.limit)?d.limit:131072;const B=d?.signal;if(B!=null&&(typeof B!="object"||
!("aborted"in B)))throw new I("signal must be an AbortSignal");return B?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((w,D)=>{this[n]>y&&this.destroy(new u);const U=()=>{this.
destroy(B.reason??new u)};B?.addEventListener("abort",U),this.on("close",function(){B?.removeEventListener("abort",U),B?.aborted?D(B.reason??new u):w(null)}).on("error",A).on("data",function(O){y-=O.length,
y<=0&&this.destroy()}).resume()})}}function E(a){return a[i]&&a[i].locked===!0||a[t]}function p(a){return Q.isDisturbed(a)||E(a)}async function R(a,d){return r(!a[t]),new Promise((y,B)=>{if(p(a)){const w=a.
_readableState;w.destroyed&&w.closeEmitted===!1?a.on("error",D=>{B(D)}).on("close",()=>{B(new TypeError("unusable"))}):B(w.errored??new TypeError("unusable"))}else queueMicrotask(()=>{a[t]={type:d,stream:a,
resolve:y,reject:B,length:0,body:[]},a.on("error",function(w){h(this[t],w)}).on("close",function(){this[t].body!==null&&h(this[t],new m)}),M(a[t])})})}function M(a){if(a.body===null)return;const{_readableState:d}=a.
stream;if(d.bufferIndex){const y=d.bufferIndex,B=d.buffer.length;for(let w=y;w<B;w++)s(a,d.buffer[w])}else for(const y of d.buffer)s(a,y);for(d.endEmitted?l(this[t]):a.stream.on("end",function(){l(this[t])}),
a.stream.resume();a.stream.read()!=null;);}function N(a,d){if(a.length===0||d===0)return"";const y=a.length===1?a[0]:Buffer.concat(a,d),B=y.length,w=B>2&&y[0]===239&&y[1]===187&&y[2]===191?3:0;return y.
utf8Slice(w,B)}function S(a,d){if(a.length===0||d===0)return new Uint8Array(0);if(a.length===1)return new Uint8Array(a[0]);const y=new Uint8Array(Buffer.allocUnsafeSlow(d).buffer);let B=0;for(let w=0;w<
a.length;++w){const D=a[w];y.set(D,B),B+=D.length}return y}function l(a){const{type:d,body:y,resolve:B,stream:w,length:D}=a;try{d==="text"?B(N(y,D)):d==="json"?B(JSON.parse(N(y,D))):d==="arrayBuffer"?
B(S(y,D).buffer):d==="blob"?B(new Blob(y,{type:w[c]})):d==="bytes"&&B(S(y,D)),h(a)}catch(U){w.destroy(U)}}function s(a,d){a.length+=d.length,a.body.push(d)}function h(a,d){a.body!==null&&(d?a.reject(d):
a.resolve(),a.type=null,a.stream=null,a.resolve=null,a.reject=null,a.length=0,a.body=null)}L.exports={Readable:g,chunksDecode:N}}),87655:((L,W,e)=>{const r=e(34589),{ResponseStatusCodeError:k}=e(68707),
{chunksDecode:m}=e(49927),b=128*1024;async function I({callback:f,body:t,contentType:C,statusCode:i,statusMessage:o,headers:c}){r(t);let n=[],A=0;try{for await(const R of t)if(n.push(R),A+=R.length,A>
b){n=[],A=0;break}}catch{n=[],A=0}const g=`Response status code ${i}${o?`: ${o}`:""}`;if(i===204||!C||!A){queueMicrotask(()=>f(new k(g,i,c)));return}const E=Error.stackTraceLimit;Error.stackTraceLimit=
0;let p;try{u(C)?p=JSON.parse(m(n,A)):Q(C)&&(p=m(n,A))}catch{}finally{Error.stackTraceLimit=E}queueMicrotask(()=>f(new k(g,i,c,p)))}const u=f=>f.length>15&&f[11]==="/"&&f[0]==="a"&&f[1]==="p"&&f[2]===
"p"&&f[3]==="l"&&f[4]==="i"&&f[5]==="c"&&f[6]==="a"&&f[7]==="t"&&f[8]==="i"&&f[9]==="o"&&f[10]==="n"&&f[12]==="j"&&f[13]==="s"&&f[14]==="o"&&f[15]==="n",Q=f=>f.length>4&&f[4]==="/"&&f[0]==="t"&&f[1]===
"e"&&f[2]==="x"&&f[3]==="t";L.exports={getResolveErrorBodyCallback:I,isContentTypeApplicationJson:u,isContentTypeText:Q}}),59136:((L,W,e)=>{const r=e(77030),k=e(34589),m=e(3440),{InvalidArgumentError:b,
ConnectTimeoutError:I}=e(68707),u=e(96603);function Q(){}let f,t;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?t=class{constructor(n){this._maxCachedSessions=n,
this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.size<this._maxCachedSessions)return;const g=this._sessionCache.get(A);g!==void 0&&g.deref()===
void 0&&this._sessionCache.delete(A)})}get(n){const A=this._sessionCache.get(n);return A?A.deref():null}set(n,A){this._maxCachedSessions!==0&&(this._sessionCache.set(n,new WeakRef(A)),this._sessionRegistry.
register(A,n))}}:t=class{constructor(n){this._maxCachedSessions=n,this._sessionCache=new Map}get(n){return this._sessionCache.get(n)}set(n,A){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=
this._maxCachedSessions){const{value:g}=this._sessionCache.keys().next();this._sessionCache.delete(g)}this._sessionCache.set(n,A)}}};function C({allowH2:c,maxCachedSessions:n,socketPath:A,timeout:g,session:E,
...p}){if(n!=null&&(!Number.isInteger(n)||n<0))throw new b("maxCachedSessions must be a positive integer or zero");const R={path:A,...p},M=new t(n??100);return g=g??1e4,c=c??!1,function({hostname:S,host:l,
protocol:s,port:h,servername:a,localAddress:d,httpSocket:y},B){let w;if(s==="https:"){f||(f=e(41692)),a=a||R.servername||m.getServerName(l)||null;const U=a||S;k(U);const O=E||M.get(U)||null;h=h||443,w=
f.connect({highWaterMark:16384,...R,servername:a,session:O,localAddress:d,ALPNProtocols:c?["http/1.1","h2"]:["http/1.1"],socket:y,port:h,host:S}),w.on("session",function(T){M.set(U,T)})}else k(!y,"htt\
pSocket can only be sent on TLS update"),h=h||80,w=r.connect({highWaterMark:64*1024,...R,localAddress:d,port:h,host:S});if(R.keepAlive==null||R.keepAlive){const U=R.keepAliveInitialDelay===void 0?6e4:
R.keepAliveInitialDelay;w.setKeepAlive(!0,U)}const D=i(new WeakRef(w),{timeout:g,hostname:S,port:h});return w.setNoDelay(!0).once(s==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),
B){const U=B;B=null,U(null,this)}}).on("error",function(U){if(queueMicrotask(D),B){const O=B;B=null,O(U)}}),w}}const i=process.platform==="win32"?(c,n)=>{if(!n.timeout)return Q;let A=null,g=null;const E=u.
setFastTimeout(()=>{A=setImmediate(()=>{g=setImmediate(()=>o(c.deref(),n))})},n.timeout);return()=>{u.clearFastTimeout(E),clearImmediate(A),clearImmediate(g)}}:(c,n)=>{if(!n.timeout)return Q;let A=null;
const g=u.setFastTimeout(()=>{A=setImmediate(()=>{o(c.deref(),n)})},n.timeout);return()=>{u.clearFastTimeout(g),clearImmediate(A)}};function o(c,n){if(c==null)return;let A="Connect Timeout Error";Array.
isArray(c.autoSelectFamilyAttemptedAddresses)?A+=` (attempted addresses: ${c.autoSelectFamilyAttemptedAddresses.join(", ")},`:A+=` (attempted address: ${n.hostname}:${n.port},`,A+=` timeout: ${n.timeout}\
ms)`,m.destroy(c,new I(A))}L.exports=C}),10735:(L=>{const W={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access\
-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc",
"Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Secur\
ity-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","\
ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max\
-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Ext\
ensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Tra\
nsport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Opt\
ions","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let r=0;r<e.length;++r){const k=e[r],m=k.toLowerCase();W[k]=
W[m]=m}Object.setPrototypeOf(W,null),L.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:W}}),42414:((L,W,e)=>{const r=e(53053),k=e(57975),m=k.debuglog("undici"),b=k.debuglog("fetch"),I=k.debuglog(
"websocket");let u=!1;const Q={beforeConnect:r.channel("undici:client:beforeConnect"),connected:r.channel("undici:client:connected"),connectError:r.channel("undici:client:connectError"),sendHeaders:r.
channel("undici:client:sendHeaders"),create:r.channel("undici:request:create"),bodySent:r.channel("undici:request:bodySent"),headers:r.channel("undici:request:headers"),trailers:r.channel("undici:requ\
est:trailers"),error:r.channel("undici:request:error"),open:r.channel("undici:websocket:open"),close:r.channel("undici:websocket:close"),socketError:r.channel("undici:websocket:socket_error"),ping:r.channel(
"undici:websocket:ping"),pong:r.channel("undici:websocket:pong")};if(m.enabled||b.enabled){const f=b.enabled?b:m;r.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:C,protocol:i,
port:o,host:c}}=t;f("connecting to %s using %s%s",`${c}${o?`:${o}`:""}`,i,C)}),r.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:C,protocol:i,port:o,host:c}}=t;f("connect\
ed to %s using %s%s",`${c}${o?`:${o}`:""}`,i,C)}),r.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:C,protocol:i,port:o,host:c},error:n}=t;f("connection to %s using %s\
%s errored - %s",`${c}${o?`:${o}`:""}`,i,C,n.message)}),r.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:C,path:i,origin:o}}=t;f("sending request to %s %s/%s",C,o,i)}),r.channel(
"undici:request:headers").subscribe(t=>{const{request:{method:C,path:i,origin:o},response:{statusCode:c}}=t;f("received response to %s %s/%s - HTTP %d",C,o,i,c)}),r.channel("undici:request:trailers").
subscribe(t=>{const{request:{method:C,path:i,origin:o}}=t;f("trailers received from %s %s/%s",C,o,i)}),r.channel("undici:request:error").subscribe(t=>{const{request:{method:C,path:i,origin:o},error:c}=t;
f("request to %s %s/%s errored - %s",C,o,i,c.message)}),u=!0}if(I.enabled){if(!u){const f=m.enabled?m:I;r.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:C,protocol:i,
port:o,host:c}}=t;f("connecting to %s%s using %s%s",c,o?`:${o}`:"",i,C)}),r.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:C,protocol:i,port:o,host:c}}=t;f("connected to\
 %s%s using %s%s",c,o?`:${o}`:"",i,C)}),r.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:C,protocol:i,port:o,host:c},error:n}=t;f("connection to %s%s using %s%s error\
ed - %s",c,o?`:${o}`:"",i,C,n.message)}),r.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:C,path:i,origin:o}}=t;f("sending request to %s %s/%s",C,o,i)})}r.channel("undici:web\
socket:open").subscribe(f=>{const{address:{address:t,port:C}}=f;I("connection opened %s%s",t,C?`:${C}`:"")}),r.channel("undici:websocket:close").subscribe(f=>{const{websocket:t,code:C,reason:i}=f;I("c\
losed connection to %s - %s %s",t.url,C,i)}),r.channel("undici:websocket:socket_error").subscribe(f=>{I("connection errored - %s",f.message)}),r.channel("undici:websocket:ping").subscribe(f=>{I("ping \
received")}),r.channel("undici:websocket:pong").subscribe(f=>{I("pong received")})}L.exports={channels:Q}}),68707:(L=>{const W=Symbol.for("undici.error.UND_ERR");class e extends Error{constructor(K){super(
K),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](K){return K&&K[W]===!0}[W]=!0}const r=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class k extends e{constructor(K){super(
K),this.name="ConnectTimeoutError",this.message=K||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](K){return K&&K[r]===!0}[r]=!0}const m=Symbol.for("undici.error\
.UND_ERR_HEADERS_TIMEOUT");class b extends e{constructor(K){super(K),this.name="HeadersTimeoutError",this.message=K||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](K){
return K&&K[m]===!0}[m]=!0}const I=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class u extends e{constructor(K){super(K),this.name="HeadersOverflowError",this.message=K||"Headers Overflow Erro\
r",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](K){return K&&K[I]===!0}[I]=!0}const Q=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class f extends e{constructor(K){super(K),this.
name="BodyTimeoutError",this.message=K||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](K){return K&&K[Q]===!0}[Q]=!0}const t=Symbol.for("undici.error.UND_ERR_RESPONSE\
_STATUS_CODE");class C extends e{constructor(K,xe,De,Be){super(K),this.name="ResponseStatusCodeError",this.message=K||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=Be,
this.status=xe,this.statusCode=xe,this.headers=De}static[Symbol.hasInstance](K){return K&&K[t]===!0}[t]=!0}const i=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class o extends e{constructor(K){super(
K),this.name="InvalidArgumentError",this.message=K||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](K){return K&&K[i]===!0}[i]=!0}const c=Symbol.for("undici.error.U\
ND_ERR_INVALID_RETURN_VALUE");class n extends e{constructor(K){super(K),this.name="InvalidReturnValueError",this.message=K||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.
hasInstance](K){return K&&K[c]===!0}[c]=!0}const A=Symbol.for("undici.error.UND_ERR_ABORT");class g extends e{constructor(K){super(K),this.name="AbortError",this.message=K||"The operation was aborted",
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](K){return K&&K[A]===!0}[A]=!0}const E=Symbol.for("undici.error.UND_ERR_ABORTED");class p extends g{constructor(K){super(K),this.name="AbortError",this.
message=K||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](K){return K&&K[E]===!0}[E]=!0}const R=Symbol.for("undici.error.UND_ERR_INFO");class M extends e{constructor(K){super(
K),this.name="InformationalError",this.message=K||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](K){return K&&K[R]===!0}[R]=!0}const N=Symbol.for("undici.error.UND_ERR_REQ_C\
ONTENT_LENGTH_MISMATCH");class S extends e{constructor(K){super(K),this.name="RequestContentLengthMismatchError",this.message=K||"Request body length does not match content-length header",this.code="U\
ND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](K){return K&&K[N]===!0}[N]=!0}const l=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class s extends e{constructor(K){super(
K),this.name="ResponseContentLengthMismatchError",this.message=K||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](K){
return K&&K[l]===!0}[l]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class a extends e{constructor(K){super(K),this.name="ClientDestroyedError",this.message=K||"The client is destroyed",this.
code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](K){return K&&K[h]===!0}[h]=!0}const d=Symbol.for("undici.error.UND_ERR_CLOSED");class y extends e{constructor(K){super(K),this.name="ClientClosedErr\
or",this.message=K||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](K){return K&&K[d]===!0}[d]=!0}const B=Symbol.for("undici.error.UND_ERR_SOCKET");class w extends e{constructor(K,xe){
super(K),this.name="SocketError",this.message=K||"Socket error",this.code="UND_ERR_SOCKET",this.socket=xe}static[Symbol.hasInstance](K){return K&&K[B]===!0}[B]=!0}const D=Symbol.for("undici.error.UND_\
ERR_NOT_SUPPORTED");class U extends e{constructor(K){super(K),this.name="NotSupportedError",this.message=K||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](K){return K&&
K[D]===!0}[D]=!0}const O=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class T extends e{constructor(K){super(K),this.name="MissingUpstreamError",this.message=K||"No upstream has been added \
to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](K){return K&&K[O]===!0}[O]=!0}const v=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class z extends Error{constructor(K,xe,De){
super(K),this.name="HTTPParserError",this.code=xe?`HPE_${xe}`:void 0,this.data=De?De.toString():void 0}static[Symbol.hasInstance](K){return K&&K[v]===!0}[v]=!0}const re=Symbol.for("undici.error.UND_ER\
R_RES_EXCEEDED_MAX_SIZE");class x extends e{constructor(K){super(K),this.name="ResponseExceededMaxSizeError",this.message=K||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SI\
ZE"}static[Symbol.hasInstance](K){return K&&K[re]===!0}[re]=!0}const J=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class V extends e{constructor(K,xe,{headers:De,data:Be}){super(K),this.name="Request\
RetryError",this.message=K||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=xe,this.data=Be,this.headers=De}static[Symbol.hasInstance](K){return K&&K[J]===!0}[J]=!0}const Y=Symbol.
for("undici.error.UND_ERR_RESPONSE");class j extends e{constructor(K,xe,{headers:De,data:Be}){super(K),this.name="ResponseError",this.message=K||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=
xe,this.data=Be,this.headers=De}static[Symbol.hasInstance](K){return K&&K[Y]===!0}[Y]=!0}const Ae=Symbol.for("undici.error.UND_ERR_PRX_TLS");class te extends e{constructor(K,xe,De){super(xe,{cause:K,...De??
{}}),this.name="SecureProxyConnectionError",this.message=xe||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=K}static[Symbol.hasInstance](K){return K&&K[Ae]===!0}[Ae]=!0}const X=Symbol.
for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class ne extends e{constructor(K){super(K),this.name="MessageSizeExceededError",this.message=K||"Max decompressed message size exceeded",this.code=
"UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](K){return K&&K[X]===!0}get[X](){return!0}}L.exports={AbortError:g,HTTPParserError:z,UndiciError:e,HeadersTimeoutError:b,HeadersOverflowError:u,
BodyTimeoutError:f,RequestContentLengthMismatchError:S,ConnectTimeoutError:k,ResponseStatusCodeError:C,InvalidArgumentError:o,InvalidReturnValueError:n,RequestAbortedError:p,ClientDestroyedError:a,ClientClosedError:y,
InformationalError:M,SocketError:w,NotSupportedError:U,ResponseContentLengthMismatchError:s,BalancedPoolMissingUpstreamError:T,ResponseExceededMaxSizeError:x,RequestRetryError:V,ResponseError:j,SecureProxyConnectionError:te,
MessageSizeExceededError:ne}}),44655:((L,W,e)=>{const{InvalidArgumentError:r,NotSupportedError:k}=e(68707),m=e(34589),{isValidHTTPToken:b,isValidHeaderValue:I,isStream:u,destroy:Q,isBuffer:f,isFormDataLike:t,
isIterable:C,isBlobLike:i,buildURL:o,validateHandler:c,getServerName:n,normalizedMethodRecords:A}=e(3440),{channels:g}=e(42414),{headerNameLowerCasedRecord:E}=e(10735),p=/[^\u0021-\u00ff]/,R=Symbol("h\
andler");class M{constructor(l,{path:s,method:h,body:a,headers:d,query:y,idempotent:B,blocking:w,upgrade:D,headersTimeout:U,bodyTimeout:O,reset:T,throwOnError:v,expectContinue:z,servername:re},x){if(typeof s!=
"string")throw new r("path must be a string");if(s[0]!=="/"&&!(s.startsWith("http://")||s.startsWith("https://"))&&h!=="CONNECT")throw new r("path must be an absolute URL or start with a slash");if(p.
test(s))throw new r("invalid request path");if(typeof h!="string")throw new r("method must be a string");if(A[h]===void 0&&!b(h))throw new r("invalid request method");if(D&&typeof D!="string")throw new r(
"upgrade must be a string");if(D&&!I(D))throw new r("invalid upgrade header");if(U!=null&&(!Number.isFinite(U)||U<0))throw new r("invalid headersTimeout");if(O!=null&&(!Number.isFinite(O)||O<0))throw new r(
"invalid bodyTimeout");if(T!=null&&typeof T!="boolean")throw new r("invalid reset");if(z!=null&&typeof z!="boolean")throw new r("invalid expectContinue");if(this.headersTimeout=U,this.bodyTimeout=O,this.
throwOnError=v===!0,this.method=h,this.abort=null,a==null)this.body=null;else if(u(a)){this.body=a;const J=this.body._readableState;(!J||!J.autoDestroy)&&(this.endHandler=function(){Q(this)},this.body.
on("end",this.endHandler)),this.errorHandler=V=>{this.abort?this.abort(V):this.error=V},this.body.on("error",this.errorHandler)}else if(f(a))this.body=a.byteLength?a:null;else if(ArrayBuffer.isView(a))
this.body=a.buffer.byteLength?Buffer.from(a.buffer,a.byteOffset,a.byteLength):null;else if(a instanceof ArrayBuffer)this.body=a.byteLength?Buffer.from(a):null;else if(typeof a=="string")this.body=a.length?
Buffer.from(a):null;else if(t(a)||C(a)||i(a))this.body=a;else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,
this.upgrade=D||null,this.path=y?o(s,y):s,this.origin=l,this.idempotent=B??(h==="HEAD"||h==="GET"),this.blocking=w??!1,this.reset=T??null,this.host=null,this.contentLength=null,this.contentType=null,this.
headers=[],this.expectContinue=z??!1,Array.isArray(d)){if(d.length%2!==0)throw new r("headers array must be even");for(let J=0;J<d.length;J+=2)N(this,d[J],d[J+1])}else if(d&&typeof d=="object")if(d[Symbol.
iterator])for(const J of d){if(!Array.isArray(J)||J.length!==2)throw new r("headers must be in key-value pair format");N(this,J[0],J[1])}else{const J=Object.keys(d);for(let V=0;V<J.length;++V)N(this,J[V],
d[J[V]])}else if(d!=null)throw new r("headers must be an object or an array");c(x,h,D),this.servername=re||n(this.host),this[R]=x,g.create.hasSubscribers&&g.create.publish({request:this})}onBodySent(l){
if(this[R].onBodySent)try{return this[R].onBodySent(l)}catch(s){this.abort(s)}}onRequestSent(){if(g.bodySent.hasSubscribers&&g.bodySent.publish({request:this}),this[R].onRequestSent)try{return this[R].
onRequestSent()}catch(l){this.abort(l)}}onConnect(l){if(m(!this.aborted),m(!this.completed),this.error)l(this.error);else return this.abort=l,this[R].onConnect(l)}onResponseStarted(){return this[R].onResponseStarted?.()}onHeaders(l,s,h,a){
m(!this.aborted),m(!this.completed),g.headers.hasSubscribers&&g.headers.publish({request:this,response:{statusCode:l,headers:s,statusText:a}});try{return this[R].onHeaders(l,s,h,a)}catch(d){this.abort(
d)}}onData(l){m(!this.aborted),m(!this.completed);try{return this[R].onData(l)}catch(s){return this.abort(s),!1}}onUpgrade(l,s,h,a=""){this.onFinally(),m(!this.aborted),m(!this.completed),l!==null&&this.#e(
l,s,a);const d=this[R].onUpgrade(l,s,h);return this.aborted||(this.completed=!0,l!==null&&this.#t()),d}onUpgradeResponse(l,s,h,a=""){m(!this.aborted),m(this.completed),g.headers.hasSubscribers&&this.#e(
l,h(s),a),this.#t()}onUpgradeError(l){m(!this.aborted),m(this.completed),g.error.hasSubscribers&&g.error.publish({request:this,error:l})}#e(l,s,h){g.headers.hasSubscribers&&g.headers.publish({request:this,
response:{statusCode:l,headers:s,statusText:h}})}#t(){g.trailers.hasSubscribers&&g.trailers.publish({request:this,trailers:[]})}onComplete(l){this.onFinally(),m(!this.aborted),this.completed=!0,g.trailers.
hasSubscribers&&g.trailers.publish({request:this,trailers:l});try{return this[R].onComplete(l)}catch(s){this.onError(s)}}onError(l){if(this.onFinally(),g.error.hasSubscribers&&g.error.publish({request:this,
error:l}),!this.aborted)return this.aborted=!0,this[R].onError(l)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(l,s){return N(this,l,s),this}}function N(S,l,s){if(s&&typeof s=="object"&&!Array.isArray(s))throw new r(`invalid ${l} header`);if(s===void 0)return;let h=E[l];
if(h===void 0&&(h=l.toLowerCase(),E[h]===void 0&&!b(h)))throw new r("invalid header key");if(Array.isArray(s)){const a=[];for(let d=0;d<s.length;d++)if(typeof s[d]=="string"){if(!I(s[d]))throw new r(`\
invalid ${l} header`);a.push(s[d])}else if(s[d]===null)a.push("");else{if(typeof s[d]=="object")throw new r(`invalid ${l} header`);{const y=`${s[d]}`;if(!I(y))throw new r(`invalid ${l} header`);a.push(
y)}}s=a}else if(typeof s=="string"){if(!I(s))throw new r(`invalid ${l} header`)}else if(s===null)s="";else if(s=`${s}`,!I(s))throw new r(`invalid ${l} header`);if(h==="host"){if(S.host!==null)throw new r(
"duplicate host header");if(typeof s!="string")throw new r("invalid host header");S.host=s}else if(h==="content-length"){if(S.contentLength!==null)throw new r("duplicate content-length header");if(S.contentLength=
parseInt(s,10),!Number.isFinite(S.contentLength))throw new r("invalid content-length header")}else if(S.contentType===null&&h==="content-type")S.contentType=s,S.headers.push(l,s);else{if(h==="transfer\
-encoding"||h==="keep-alive"||h==="upgrade")throw new r(`invalid ${h} header`);if(h==="connection"){const a=typeof s=="string"?s.toLowerCase():null;if(a!=="close"&&a!=="keep-alive")throw new r("invali\
d connection header");a==="close"&&(S.reset=!0)}else{if(h==="expect")throw new k("expect header not supported");S.headers.push(l,s)}}}L.exports=M}),36443:(L=>{L.exports={kClose:Symbol("close"),kDestroy:Symbol(
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
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((L,W,e)=>{const{wellknownHeaderNames:r,
headerNameLowerCasedRecord:k}=e(10735);class m{value=null;left=null;middle=null;right=null;code;constructor(Q,f,t){if(t===void 0||t>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(
t))>127)throw new TypeError("key must be ascii string");Q.length!==++t?this.middle=new m(Q,f,t):this.value=f}add(Q,f){const t=Q.length;if(t===0)throw new TypeError("Unreachable");let C=0,i=this;for(;;){
const o=Q.charCodeAt(C);if(o>127)throw new TypeError("key must be ascii string");if(i.code===o)if(t===++C){i.value=f;break}else if(i.middle!==null)i=i.middle;else{i.middle=new m(Q,f,C);break}else if(i.
code<o)if(i.left!==null)i=i.left;else{i.left=new m(Q,f,C);break}else if(i.right!==null)i=i.right;else{i.right=new m(Q,f,C);break}}}search(Q){const f=Q.length;let t=0,C=this;for(;C!==null&&t<f;){let i=Q[t];
for(i<=90&&i>=65&&(i|=32);C!==null;){if(i===C.code){if(f===++t)return C;C=C.middle;break}C=C.code<i?C.left:C.right}}return null}}class b{node=null;insert(Q,f){this.node===null?this.node=new m(Q,f,0):this.
node.add(Q,f)}lookup(Q){return this.node?.search(Q)?.value??null}}const I=new b;for(let u=0;u<r.length;++u){const Q=k[r[u]];I.insert(Q,Q)}L.exports={TernarySearchTree:b,tree:I}}),3440:((L,W,e)=>{const r=e(
34589),{kDestroyed:k,kBodyUsed:m,kListeners:b,kBody:I}=e(36443),{IncomingMessage:u}=e(37067),Q=e(57075),f=e(77030),{Blob:t}=e(4573),C=e(57975),{stringify:i}=e(41792),{EventEmitter:o}=e(78474),{InvalidArgumentError:c}=e(
68707),{headerNameLowerCasedRecord:n}=e(10735),{tree:A}=e(67752),[g,E]=process.versions.node.split(".").map(F=>Number(F));class p{constructor($){this[I]=$,this[m]=!1}async*[Symbol.asyncIterator](){r(!this[m],
"disturbed"),this[m]=!0,yield*this[I]}}function R(F){return N(F)?(O(F)===0&&F.on("data",function(){r(!1)}),typeof F.readableDidRead!="boolean"&&(F[m]=!1,o.prototype.on.call(F,"data",function(){this[m]=
!0})),F):F&&typeof F.pipeTo=="function"?new p(F):F&&typeof F!="string"&&!ArrayBuffer.isView(F)&&U(F)?new p(F):F}function M(){}function N(F){return F&&typeof F=="object"&&typeof F.pipe=="function"&&typeof F.
on=="function"}function S(F){if(F===null)return!1;if(F instanceof t)return!0;if(typeof F!="object")return!1;{const $=F[Symbol.toStringTag];return($==="Blob"||$==="File")&&("stream"in F&&typeof F.stream==
"function"||"arrayBuffer"in F&&typeof F.arrayBuffer=="function")}}function l(F,$){if(F.includes("?")||F.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#\
".');const ee=i($);return ee&&(F+="?"+ee),F}function s(F){const $=parseInt(F,10);return $===Number(F)&&$>=0&&$<=65535}function h(F){return F!=null&&F[0]==="h"&&F[1]==="t"&&F[2]==="t"&&F[3]==="p"&&(F[4]===
":"||F[4]==="s"&&F[5]===":")}function a(F){if(typeof F=="string"){if(F=new URL(F),!h(F.origin||F.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.");return F}if(!F||
typeof F!="object")throw new c("Invalid URL: The URL argument must be a non-null object.");if(!(F instanceof URL)){if(F.port!=null&&F.port!==""&&s(F.port)===!1)throw new c("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(F.path!=null&&typeof F.path!="string")throw new c("Invalid URL path: the path must be a string or null/undefined.");if(F.pathname!=null&&typeof F.
pathname!="string")throw new c("Invalid URL pathname: the pathname must be a string or null/undefined.");if(F.hostname!=null&&typeof F.hostname!="string")throw new c("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(F.origin!=null&&typeof F.origin!="string")throw new c("Invalid URL origin: the origin must be a string or null/undefined.");if(!h(F.origin||F.protocol))throw new c(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");const $=F.port!=null?F.port:F.protocol==="https:"?443:80;let ee=F.origin!=null?F.origin:`${F.protocol||""}//${F.hostname||""}:${$}`,
ce=F.path!=null?F.path:`${F.pathname||""}${F.search||""}`;return ee[ee.length-1]==="/"&&(ee=ee.slice(0,ee.length-1)),ce&&ce[0]!=="/"&&(ce=`/${ce}`),new URL(`${ee}${ce}`)}if(!h(F.origin||F.protocol))throw new c(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return F}function d(F){if(F=a(F),F.pathname!=="/"||F.search||F.hash)throw new c("invalid url");return F}function y(F){if(F[0]==="["){
const ee=F.indexOf("]");return r(ee!==-1),F.substring(1,ee)}const $=F.indexOf(":");return $===-1?F:F.substring(0,$)}function B(F){if(!F)return null;r(typeof F=="string");const $=y(F);return f.isIP($)?
"":$}function w(F){return JSON.parse(JSON.stringify(F))}function D(F){return F!=null&&typeof F[Symbol.asyncIterator]=="function"}function U(F){return F!=null&&(typeof F[Symbol.iterator]=="function"||typeof F[Symbol.
asyncIterator]=="function")}function O(F){if(F==null)return 0;if(N(F)){const $=F._readableState;return $&&$.objectMode===!1&&$.ended===!0&&Number.isFinite($.length)?$.length:null}else{if(S(F))return F.
size!=null?F.size:null;if(j(F))return F.byteLength}return null}function T(F){return F&&!!(F.destroyed||F[k]||Q.isDestroyed?.(F))}function v(F,$){F==null||!N(F)||T(F)||(typeof F.destroy=="function"?(Object.
getPrototypeOf(F).constructor===u&&(F.socket=null),F.destroy($)):$&&queueMicrotask(()=>{F.emit("error",$)}),F.destroyed!==!0&&(F[k]=!0))}const z=/timeout=(\d+)/;function re(F){const $=F.toString().match(
z);return $?parseInt($[1],10)*1e3:null}function x(F){return typeof F=="string"?n[F]??F.toLowerCase():A.lookup(F)??F.toString("latin1").toLowerCase()}function J(F){return A.lookup(F)??F.toString("latin\
1").toLowerCase()}function V(F,$){$===void 0&&($={});for(let ee=0;ee<F.length;ee+=2){const ce=x(F[ee]);let pe=$[ce];if(pe)typeof pe=="string"&&(pe=[pe],$[ce]=pe),pe.push(F[ee+1].toString("utf8"));else{
const Ee=F[ee+1];typeof Ee=="string"?$[ce]=Ee:$[ce]=Array.isArray(Ee)?Ee.map(Ue=>Ue.toString("utf8")):Ee.toString("utf8")}}return"content-length"in $&&"content-disposition"in $&&($["content-dispositio\
n"]=Buffer.from($["content-disposition"]).toString("latin1")),$}function Y(F){const $=F.length,ee=new Array($);let ce=!1,pe=-1,Ee,Ue,Le=0;for(let He=0;He<F.length;He+=2)Ee=F[He],Ue=F[He+1],typeof Ee!=
"string"&&(Ee=Ee.toString()),typeof Ue!="string"&&(Ue=Ue.toString("utf8")),Le=Ee.length,Le===14&&Ee[7]==="-"&&(Ee==="content-length"||Ee.toLowerCase()==="content-length")?ce=!0:Le===19&&Ee[7]==="-"&&(Ee===
"content-disposition"||Ee.toLowerCase()==="content-disposition")&&(pe=He+1),ee[He]=Ee,ee[He+1]=Ue;return ce&&pe!==-1&&(ee[pe]=Buffer.from(ee[pe]).toString("latin1")),ee}function j(F){return F instanceof
Uint8Array||Buffer.isBuffer(F)}function Ae(F,$,ee){if(!F||typeof F!="object")throw new c("handler must be an object");if(typeof F.onConnect!="function")throw new c("invalid onConnect method");if(typeof F.
onError!="function")throw new c("invalid onError method");if(typeof F.onBodySent!="function"&&F.onBodySent!==void 0)throw new c("invalid onBodySent method");if(ee||$==="CONNECT"){if(typeof F.onUpgrade!=
"function")throw new c("invalid onUpgrade method")}else{if(typeof F.onHeaders!="function")throw new c("invalid onHeaders method");if(typeof F.onData!="function")throw new c("invalid onData method");if(typeof F.
onComplete!="function")throw new c("invalid onComplete method")}}function te(F){return!!(F&&(Q.isDisturbed(F)||F[m]))}function X(F){return!!(F&&Q.isErrored(F))}function ne(F){return!!(F&&Q.isReadable(
F))}function le(F){return{localAddress:F.localAddress,localPort:F.localPort,remoteAddress:F.remoteAddress,remotePort:F.remotePort,remoteFamily:F.remoteFamily,timeout:F.timeout,bytesWritten:F.bytesWritten,
bytesRead:F.bytesRead}}function K(F){let $;return new ReadableStream({async start(){$=F[Symbol.asyncIterator]()},async pull(ee){const{done:ce,value:pe}=await $.next();if(ce)queueMicrotask(()=>{ee.close(),
ee.byobRequest?.respond(0)});else{const Ee=Buffer.isBuffer(pe)?pe:Buffer.from(pe);Ee.byteLength&&ee.enqueue(new Uint8Array(Ee))}return ee.desiredSize>0},async cancel(ee){await $.return()},type:"bytes"})}
function xe(F){return F&&typeof F=="object"&&typeof F.append=="function"&&typeof F.delete=="function"&&typeof F.get=="function"&&typeof F.getAll=="function"&&typeof F.has=="function"&&typeof F.set=="f\
unction"&&F[Symbol.toStringTag]==="FormData"}function De(F,$){return"addEventListener"in F?(F.addEventListener("abort",$,{once:!0}),()=>F.removeEventListener("abort",$)):(F.addListener("abort",$),()=>F.
removeListener("abort",$))}const Be=typeof String.prototype.toWellFormed=="function",we=typeof String.prototype.isWellFormed=="function";function Te(F){return Be?`${F}`.toWellFormed():C.toUSVString(F)}
function ve(F){return we?`${F}`.isWellFormed():Te(F)===`${F}`}function tt(F){switch(F){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return F>=33&&F<=126}}function lt(F){if(F.length===0)return!1;for(let $=0;$<F.length;++$)if(!tt(F.charCodeAt($)))return!1;return!0}const rt=/[^\t\x20-\x7e\x80-\xff]/;function ct(F){return!rt.
test(F)}function _e(F){if(F==null||F==="")return{start:0,end:null,size:null};const $=F?F.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return $?{start:parseInt($[1]),end:$[2]?parseInt($[2]):null,size:$[3]?
parseInt($[3]):null}:null}function Ie(F,$,ee){return(F[b]??=[]).push([$,ee]),F.on($,ee),F}function Ce(F){for(const[$,ee]of F[b]??[])F.removeListener($,ee);F[b]=null}function Ne(F,$,ee){try{$.onError(ee),
r($.aborted)}catch(ce){F.emit("error",ce)}}const Se=Object.create(null);Se.enumerable=!0;const Fe={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"\
OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},ae={...Fe,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Fe,null),Object.setPrototypeOf(ae,null),L.exports={kEnumerableProperty:Se,nop:M,isDisturbed:te,
isErrored:X,isReadable:ne,toUSVString:Te,isUSVString:ve,isBlobLike:S,parseOrigin:d,parseURL:a,getServerName:B,isStream:N,isIterable:U,isAsyncIterable:D,isDestroyed:T,headerNameToString:x,bufferToLowerCasedHeaderName:J,
addListener:Ie,removeAllListeners:Ce,errorRequest:Ne,parseRawHeaders:Y,parseHeaders:V,parseKeepAliveTimeout:re,destroy:v,bodyLength:O,deepClone:w,ReadableStreamFrom:K,isBuffer:j,validateHandler:Ae,getSocketInfo:le,
isFormDataLike:xe,buildURL:l,addAbortListener:De,isValidHTTPToken:lt,isValidHeaderValue:ct,isTokenCharCode:tt,parseRangeHeader:_e,normalizedMethodRecordsBase:Fe,normalizedMethodRecords:ae,isValidPort:s,
isHttpOrHttpsPrefixed:h,nodeMajor:g,nodeMinor:E,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:R}}),57405:((L,W,e)=>{const{InvalidArgumentError:r}=e(68707),{kClients:k,kRunning:m,kClose:b,
kDestroy:I,kDispatch:u,kInterceptors:Q}=e(36443),f=e(21841),t=e(30628),C=e(23701),i=e(3440),o=e(25092),c=Symbol("onConnect"),n=Symbol("onDisconnect"),A=Symbol("onConnectionError"),g=Symbol("maxRedirec\
tions"),E=Symbol("onDrain"),p=Symbol("factory"),R=Symbol("options");function M(S,l){return l&&l.connections===1?new C(S,l):new t(S,l)}class N extends f{constructor({factory:l=M,maxRedirections:s=0,connect:h,
tls:a,...d}={}){if(typeof l!="function")throw new r("factory must be a function.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new r("connect must be a function or an object");if(!Number.
isInteger(s)||s<0)throw new r("maxRedirections must be a positive number");super(d),h&&typeof h!="function"&&(h={...h}),a&&typeof a!="function"&&(a={...a}),this[Q]=d.interceptors?.Agent&&Array.isArray(
d.interceptors.Agent)?d.interceptors.Agent:[o({maxRedirections:s})],this[R]={...i.deepClone(d),connect:h,tls:a},this[R].interceptors=d.interceptors?{...d.interceptors}:void 0,this[g]=s,this[p]=l,this[k]=
new Map,this[E]=(y,B)=>{this.emit("drain",y,[this,...B])},this[c]=(y,B)=>{this.emit("connect",y,[this,...B])},this[n]=(y,B,w)=>{this.emit("disconnect",y,[this,...B],w)},this[A]=(y,B,w)=>{this.emit("co\
nnectionError",y,[this,...B],w)}}get[m](){let l=0;for(const s of this[k].values())l+=s[m];return l}[u](l,s){let h;if(l.origin&&(typeof l.origin=="string"||l.origin instanceof URL))h=String(l.origin);else
throw new r("opts.origin must be a non-empty string or URL.");let a=this[k].get(h);return a||(a=this[p](l.origin,this[R]).on("drain",this[E]).on("connect",this[c]).on("disconnect",this[n]).on("connect\
ionError",this[A]),this[k].set(h,a)),a.dispatch(l,s)}async[b](){const l=[];for(const s of this[k].values())l.push(s.close());this[k].clear(),await Promise.all(l)}async[I](l){const s=[];for(const h of this[k].
values())s.push(h.destroy(l));this[k].clear(),await Promise.all(s)}}L.exports=N}),837:((L,W,e)=>{const{BalancedPoolMissingUpstreamError:r,InvalidArgumentError:k}=e(68707),{PoolBase:m,kClients:b,kNeedDrain:I,
kAddClient:u,kRemoveClient:Q,kGetDispatcher:f}=e(42128),t=e(30628),{kUrl:C,kInterceptors:i}=e(36443),{parseOrigin:o}=e(3440),c=Symbol("factory"),n=Symbol("options"),A=Symbol("kGreatestCommonDivisor"),
g=Symbol("kCurrentWeight"),E=Symbol("kIndex"),p=Symbol("kWeight"),R=Symbol("kMaxWeightPerServer"),M=Symbol("kErrorPenalty");function N(s,h){if(s===0)return h;for(;h!==0;){const a=h;h=s%h,s=a}return s}
function S(s,h){return new t(s,h)}class l extends m{constructor(h=[],{factory:a=S,...d}={}){if(super(),this[n]=d,this[E]=-1,this[g]=0,this[R]=this[n].maxWeightPerServer||100,this[M]=this[n].errorPenalty||
15,Array.isArray(h)||(h=[h]),typeof a!="function")throw new k("factory must be a function.");this[i]=d.interceptors?.BalancedPool&&Array.isArray(d.interceptors.BalancedPool)?d.interceptors.BalancedPool:
[],this[c]=a;for(const y of h)this.addUpstream(y);this._updateBalancedPoolStats()}addUpstream(h){const a=o(h).origin;if(this[b].find(y=>y[C].origin===a&&y.closed!==!0&&y.destroyed!==!0))return this;const d=this[c](
a,Object.assign({},this[n]));this[u](d),d.on("connect",()=>{d[p]=Math.min(this[R],d[p]+this[M])}),d.on("connectionError",()=>{d[p]=Math.max(1,d[p]-this[M]),this._updateBalancedPoolStats()}),d.on("disc\
onnect",(...y)=>{const B=y[2];B&&B.code==="UND_ERR_SOCKET"&&(d[p]=Math.max(1,d[p]-this[M]),this._updateBalancedPoolStats())});for(const y of this[b])y[p]=this[R];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let h=0;for(let a=0;a<this[b].length;a++)h=N(this[b][a][p],h);this[A]=h}removeUpstream(h){const a=o(h).origin,d=this[b].find(y=>y[C].origin===a&&y.closed!==!0&&y.destroyed!==
!0);return d&&this[Q](d),this}get upstreams(){return this[b].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[C].origin)}[f](){if(this[b].length===0)throw new r;if(!this[b].find(B=>!B[I]&&B.closed!==
!0&&B.destroyed!==!0)||this[b].map(B=>B[I]).reduce((B,w)=>B&&w,!0))return;let d=0,y=this[b].findIndex(B=>!B[I]);for(;d++<this[b].length;){this[E]=(this[E]+1)%this[b].length;const B=this[b][this[E]];if(B[p]>
this[b][y][p]&&!B[I]&&(y=this[E]),this[E]===0&&(this[g]=this[g]-this[A],this[g]<=0&&(this[g]=this[R])),B[p]>=this[g]&&!B[I])return B}return this[g]=this[b][y][p],this[E]=y,this[b][y]}}L.exports=l}),637:((L,W,e)=>{
const r=e(34589),k=e(3440),{channels:m}=e(42414),b=e(96603),{RequestContentLengthMismatchError:I,ResponseContentLengthMismatchError:u,RequestAbortedError:Q,InvalidArgumentError:f,HeadersTimeoutError:t,
HeadersOverflowError:C,SocketError:i,InformationalError:o,BodyTimeoutError:c,HTTPParserError:n,ResponseExceededMaxSizeError:A}=e(68707),{kUrl:g,kReset:E,kClient:p,kParser:R,kBlocking:M,kRunning:N,kPending:S,
kSize:l,kWriting:s,kQueue:h,kNoRef:a,kKeepAliveDefaultTimeout:d,kHostHeader:y,kPendingIdx:B,kRunningIdx:w,kError:D,kPipelining:U,kSocket:O,kKeepAliveTimeoutValue:T,kMaxHeadersSize:v,kKeepAliveMaxTimeout:z,
kKeepAliveTimeoutThreshold:re,kHeadersTimeout:x,kBodyTimeout:J,kStrictContentLength:V,kMaxRequests:Y,kCounter:j,kMaxResponseSize:Ae,kOnError:te,kResume:X,kHTTPContext:ne}=e(36443),le=e(52824),K=Buffer.
alloc(0),xe=Buffer[Symbol.species],De=k.addListener,Be=k.removeAllListeners,we=Symbol("kIdleSocketValidation"),Te=Symbol("kIdleSocketValidationTimeout"),ve=Symbol("kSocketUsed");let tt;async function lt(){
const Ve=process.env.JEST_WORKER_ID?e(63870):void 0;let se;try{se=await WebAssembly.compile(e(53434))}catch{se=await WebAssembly.compile(Ve||e(63870))}return await WebAssembly.instantiate(se,{env:{wasm_on_url:(P,q,H)=>0,
wasm_on_status:(P,q,H)=>{r(_e.ptr===P);const ie=q-Ne+Ie.byteOffset;return _e.onStatus(new xe(Ie.buffer,ie,H))||0},wasm_on_message_begin:P=>(r(_e.ptr===P),_e.onMessageBegin()||0),wasm_on_header_field:(P,q,H)=>{
r(_e.ptr===P);const ie=q-Ne+Ie.byteOffset;return _e.onHeaderField(new xe(Ie.buffer,ie,H))||0},wasm_on_header_value:(P,q,H)=>{r(_e.ptr===P);const ie=q-Ne+Ie.byteOffset;return _e.onHeaderValue(new xe(Ie.
buffer,ie,H))||0},wasm_on_headers_complete:(P,q,H,ie)=>(r(_e.ptr===P),_e.onHeadersComplete(q,!!H,!!ie)||0),wasm_on_body:(P,q,H)=>{r(_e.ptr===P);const ie=q-Ne+Ie.byteOffset;return _e.onBody(new xe(Ie.buffer,
ie,H))||0},wasm_on_message_complete:P=>(r(_e.ptr===P),_e.onMessageComplete()||0)}})}let rt=null,ct=lt();ct.catch();let _e=null,Ie=null,Ce=0,Ne=null;const Se=0,Fe=1,ae=2|Fe,F=4|Fe,$=8|Se;class ee{constructor(se,P,{
exports:q}){r(Number.isFinite(se[v])&&se[v]>0),this.llhttp=q,this.ptr=this.llhttp.llhttp_alloc(le.TYPE.RESPONSE),this.client=se,this.socket=P,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=se[v],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.
bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=se[Ae]}setTimeout(se,P){se!==this.timeoutValue||P&Fe^this.timeoutType&Fe?(this.timeout&&(b.clearTimeout(this.
timeout),this.timeout=null),se&&(P&Fe?this.timeout=b.setFastTimeout(ce,se,new WeakRef(this)):(this.timeout=setTimeout(ce,se,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=se):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=P}resume(){this.socket.destroyed||!this.paused||(r(this.ptr!=null),r(_e==null),this.llhttp.llhttp_resume(this.ptr),r(this.timeoutType===F),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||K),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const se=this.socket.read();if(se===
null)break;this.execute(se)}}execute(se){r(this.ptr!=null),r(_e==null),r(!this.paused);const{socket:P,llhttp:q}=this;se.length>Ce&&(Ne&&q.free(Ne),Ce=Math.ceil(se.length/4096)*4096,Ne=q.malloc(Ce)),new Uint8Array(
q.memory.buffer,Ne,Ce).set(se);try{let H;try{Ie=se,_e=this,H=q.llhttp_execute(this.ptr,Ne,se.length)}catch(ue){throw ue}finally{_e=null,Ie=null}const ie=q.llhttp_get_error_pos(this.ptr)-Ne;if(H!==le.ERROR.
OK){const ue=se.subarray(ie);if(H===le.ERROR.PAUSED_UPGRADE)this.onUpgrade(ue);else if(H===le.ERROR.PAUSED)this.paused=!0,P.unshift(ue);else throw this.createError(H,ue)}}catch(H){k.destroy(P,H)}}finish(){
r(_e===null),r(this.ptr!=null),r(!this.paused);const{llhttp:se}=this;let P;try{_e=this,P=se.llhttp_finish(this.ptr)}finally{_e=null}return P===le.ERROR.OK?null:P===le.ERROR.PAUSED||P===le.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(P,K)}createError(se,P){const{llhttp:q,contentLength:H,bytesRead:ie}=this;if(H&&ie!==parseInt(H,10))return new u;const ue=q.llhttp_get_error_reason(this.ptr);let me="";
if(ue){const be=new Uint8Array(q.memory.buffer,ue).indexOf(0);me="Response does not match the HTTP/1.1 protocol ("+Buffer.from(q.memory.buffer,ue,be).toString()+")"}return new n(me,le.ERROR[se],P)}destroy(){
r(this.ptr!=null),r(_e==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&b.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(se){
this.statusText=se.toString()}onMessageBegin(){const{socket:se,client:P}=this;if(se.destroyed)return-1;if(P[N]===0)return k.destroy(se,new i("bad response",k.getSocketInfo(se))),-1;const q=P[h][P[w]];
if(!q)return-1;q.onResponseStarted()}onHeaderField(se){const P=this.headers.length;(P&1)===0?this.headers.push(se):this.headers[P-1]=Buffer.concat([this.headers[P-1],se]),this.trackHeader(se.length)}onHeaderValue(se){
let P=this.headers.length;(P&1)===1?(this.headers.push(se),P+=1):this.headers[P-1]=Buffer.concat([this.headers[P-1],se]);const q=this.headers[P-2];if(q.length===10){const H=k.bufferToLowerCasedHeaderName(
q);H==="keep-alive"?this.keepAlive+=se.toString():H==="connection"&&(this.connection+=se.toString())}else q.length===14&&k.bufferToLowerCasedHeaderName(q)==="content-length"&&(this.contentLength+=se.toString());
this.trackHeader(se.length)}trackHeader(se){this.headersSize+=se,this.headersSize>=this.headersMaxSize&&k.destroy(this.socket,new C)}onUpgrade(se){const{upgrade:P,client:q,socket:H,headers:ie,statusCode:ue,
statusText:me}=this;r(P),r(q[O]===H),r(!H.destroyed),r(!this.paused),r((ie.length&1)===0);const be=q[h][q[w]];r(be),r(be.upgrade||be.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=
null,this.headers=[],this.headersSize=0,H.unshift(se),H[R].destroy(),H[R]=null,H[p]=null,H[D]=null,Be(H),q[O]=null,q[ne]=null,q[h][q[w]++]=null,q.emit("disconnect",q[g],[q],new o("upgrade"));try{be.onUpgrade(
ue,ie,H,me)}catch(Me){k.errorRequest(q,be,Me),k.destroy(H,Me)}q[X]()}onHeadersComplete(se,P,q){const{client:H,socket:ie,headers:ue,statusText:me}=this;if(ie.destroyed)return-1;if(H[N]===0)return k.destroy(
ie,new i("bad response",k.getSocketInfo(ie))),-1;const be=H[h][H[w]];if(!be)return-1;if(r(!this.upgrade),r(this.statusCode<200),se===100)return k.destroy(ie,new i("bad response",k.getSocketInfo(ie))),
-1;if(P&&!be.upgrade)return k.destroy(ie,new i("bad upgrade",k.getSocketInfo(ie))),-1;if(r(this.timeoutType===ae),this.statusCode=se,this.shouldKeepAlive=q||be.method==="HEAD"&&!ie[E]&&this.connection.
toLowerCase()==="keep-alive",this.statusCode>=200){const Ze=be.bodyTimeout!=null?be.bodyTimeout:H[J];this.setTimeout(Ze,F)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(be.method===
"CONNECT")return r(H[N]===1),this.upgrade=!0,2;if(P)return r(H[N]===1),this.upgrade=!0,2;if(r((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&H[U]){const Ze=this.
keepAlive?k.parseKeepAliveTimeout(this.keepAlive):null;if(Ze!=null){const ot=Math.min(Ze-H[re],H[z]);ot<=0?ie[E]=!0:H[T]=ot}else H[T]=H[d]}else ie[E]=!0;const Me=be.onHeaders(se,ue,this.resume,me)===!1;
return be.aborted?-1:be.method==="HEAD"||se<200?1:(ie[M]&&(ie[M]=!1,H[X]()),Me?le.ERROR.PAUSED:0)}onBody(se){const{client:P,socket:q,statusCode:H,maxResponseSize:ie}=this;if(q.destroyed)return-1;const ue=P[h][P[w]];
if(r(ue),r(this.timeoutType===F),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),r(H>=200),ie>-1&&this.bytesRead+se.length>ie)return k.destroy(q,new A),-1;if(this.bytesRead+=se.length,ue.onData(
se)===!1)return le.ERROR.PAUSED}onMessageComplete(){const{client:se,socket:P,statusCode:q,upgrade:H,headers:ie,contentLength:ue,bytesRead:me,shouldKeepAlive:be}=this;if(P.destroyed&&(!q||be))return-1;
if(H)return;r(q>=100),r((this.headers.length&1)===0);const Me=se[h][se[w]];if(r(Me),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,!(q<200)){if(Me.method!=="HEAD"&&ue&&me!==parseInt(ue,10))return k.destroy(P,new u),-1;if(Me.onComplete(ie),se[h][se[w]++]=null,P[ve]=!0,P[s])return r(se[N]===0),k.destroy(
P,new o("reset")),le.ERROR.PAUSED;if(be){if(P[E]&&se[N]===0)return k.destroy(P,new o("reset")),le.ERROR.PAUSED;se[U]==null||se[U]===1?setImmediate(()=>se[X]()):se[X]()}else return k.destroy(P,new o("r\
eset")),le.ERROR.PAUSED}}}function ce(Ve){const{socket:se,timeoutType:P,client:q,paused:H}=Ve.deref();P===ae?(!se[s]||se.writableNeedDrain||q[N]>1)&&(r(!H,"cannot be paused while waiting for headers"),
k.destroy(se,new t)):P===F?H||k.destroy(se,new c):P===$&&(r(q[N]===0&&q[T]),k.destroy(se,new o("socket idle timeout")))}async function pe(Ve,se){Ve[O]=se,rt||(rt=await ct,ct=null),se[a]=!1,se[s]=!1,se[E]=
!1,se[M]=!1,se[we]=0,se[Te]=null,se[ve]=!1,se[R]=new ee(Ve,se,rt),De(se,"error",function(q){const H=this[R];if(q.code==="ECONNRESET"&&H.statusCode&&!H.shouldKeepAlive){const ie=H.finish();ie&&(this[D]=
ie,this[p][te](ie));return}this[D]=q,this[p][te](q)}),De(se,"readable",function(){const q=this[R];q&&q.readMore()}),De(se,"end",function(){const q=this[R];if(q.statusCode&&!q.shouldKeepAlive){const H=q.
finish();H&&k.destroy(this,H);return}k.destroy(this,new i("other side closed",k.getSocketInfo(this)))}),De(se,"close",function(){const q=this[p],H=this[R];Ee(this),H&&(!this[D]&&H.statusCode&&!H.shouldKeepAlive&&
(this[D]=H.finish()||this[D]),this[R].destroy(),this[R]=null);const ie=this[D]||new i("closed",k.getSocketInfo(this));if(q[O]=null,q[ne]=null,q.destroyed){r(q[S]===0);const ue=q[h].splice(q[w]);for(let me=0;me<
ue.length;me++){const be=ue[me];k.errorRequest(q,be,ie)}}else if(q[N]>0&&ie.code!=="UND_ERR_INFO"){const ue=q[h][q[w]];q[h][q[w]++]=null,k.errorRequest(q,ue,ie)}q[B]=q[w],r(q[N]===0),q.emit("disconnec\
t",q[g],[q],ie),q[X]()});let P=!1;return se.on("close",()=>{P=!0}),{version:"h1",defaultPipelining:1,write(...q){return de(Ve,...q)},resume(){Le(Ve)},destroy(q,H){P?queueMicrotask(H):se.destroy(q).on(
"close",H)},get destroyed(){return se.destroyed},busy(q){return!!(se[s]||se[E]||se[M]||se[we]===1||q&&(Ve[N]>0&&!q.idempotent||Ve[N]>0&&(q.upgrade||q.method==="CONNECT")||Ve[N]>0&&k.bodyLength(q.body)!==
0&&(k.isStream(q.body)||k.isAsyncIterable(q.body)||k.isFormDataLike(q.body))))}}}function Ee(Ve){Ve[Te]&&(clearImmediate(Ve[Te]),Ve[Te]=null),Ve[we]=0}function Ue(Ve,se){se[we]=1,se[Te]=setImmediate(()=>{
se[Te]=null,se[we]=2,Ve[O]===se&&!se.destroyed&&Ve[X]()})}function Le(Ve){const se=Ve[O];if(se&&!se.destroyed){if(Ve[l]===0?!se[a]&&se.unref&&(se.unref(),se[a]=!0):se[a]&&se.ref&&(se.ref(),se[a]=!1),Ve[N]===
0&&Ve[S]>0&&se[ve]){if(se[we]===0)return Ue(Ve,se),se[R].readMore(),se.destroyed,void 0;if(se[we]===1)return se[R].readMore(),se.destroyed,void 0}if(Ve[N]===0&&(se[R].readMore(),se.destroyed))return;if(Ve[l]===
0)se[R].timeoutType!==$&&se[R].setTimeout(Ve[T],$);else if(Ve[N]>0&&se[R].statusCode<200&&se[R].timeoutType!==ae){const P=Ve[h][Ve[w]],q=P.headersTimeout!=null?P.headersTimeout:Ve[x];se[R].setTimeout(
q,ae)}}}function He(Ve){return Ve!=="GET"&&Ve!=="HEAD"&&Ve!=="OPTIONS"&&Ve!=="TRACE"&&Ve!=="CONNECT"}function de(Ve,se){const{method:P,path:q,host:H,upgrade:ie,blocking:ue,reset:me}=se;let{body:be,headers:Me,
contentLength:Ze}=se;const ot=P==="PUT"||P==="POST"||P==="PATCH"||P==="QUERY"||P==="PROPFIND"||P==="PROPPATCH";if(k.isFormDataLike(be)){tt||(tt=e(84492).extractBody);const[ft,bt]=tt(be);se.contentType==
null&&Me.push("content-type",bt),be=ft.stream,Ze=ft.length}else if(k.isBlobLike(be)&&se.contentType==null){const ft=be.type;if(ft){const bt=`${ft}`;if(!k.isValidHeaderValue(bt))return k.errorRequest(Ve,
se,new f("invalid content-type header")),!1;Me.push("content-type",bt)}}be&&typeof be.read=="function"&&be.read(0);const ut=k.bodyLength(be);if(Ze=ut??Ze,Ze===null&&(Ze=se.contentLength),Ze===0&&!ot&&
(Ze=null),He(P)&&Ze>0&&se.contentLength!==null&&se.contentLength!==Ze){if(Ve[V])return k.errorRequest(Ve,se,new I),!1;process.emitWarning(new I)}const nt=Ve[O];Ee(nt);const it=ft=>{if(!se.aborted){if(se.
completed){(se.upgrade||se.method==="CONNECT")&&k.destroy(nt,new o("aborted"));return}k.errorRequest(Ve,se,ft||new Q),k.destroy(be),k.destroy(nt,new o("aborted"))}};try{se.onConnect(it)}catch(ft){k.errorRequest(
Ve,se,ft)}if(se.aborted)return!1;P==="HEAD"&&(nt[E]=!0),(ie||P==="CONNECT")&&(nt[E]=!0),me!=null&&(nt[E]=me),Ve[Y]&&nt[j]++>=Ve[Y]&&(nt[E]=!0),ue&&(nt[M]=!0);let dt=`${P} ${q} HTTP/1.1\r
`;if(typeof H=="string"?dt+=`host: ${H}\r
`:dt+=Ve[y],ie?dt+=`connection: upgrade\r
upgrade: ${ie}\r
`:Ve[U]&&!nt[E]?dt+=`connection: keep-alive\r
`:dt+=`connection: close\r
`,Array.isArray(Me))for(let ft=0;ft<Me.length;ft+=2){const bt=Me[ft+0],gt=Me[ft+1];if(Array.isArray(gt))for(let yt=0;yt<gt.length;yt++)dt+=`${bt}: ${gt[yt]}\r
`;else dt+=`${bt}: ${gt}\r
`}return m.sendHeaders.hasSubscribers&&m.sendHeaders.publish({request:se,headers:dt,socket:nt}),!be||ut===0?Xe(it,null,Ve,se,nt,Ze,dt,ot):k.isBuffer(be)?Xe(it,be,Ve,se,nt,Ze,dt,ot):k.isBlobLike(be)?typeof be.
stream=="function"?$e(it,be.stream(),Ve,se,nt,Ze,dt,ot):Pe(it,be,Ve,se,nt,Ze,dt,ot):k.isStream(be)?Ge(it,be,Ve,se,nt,Ze,dt,ot):k.isIterable(be)?$e(it,be,Ve,se,nt,Ze,dt,ot):r(!1),!0}function Ge(Ve,se,P,q,H,ie,ue,me){
r(ie!==0||P[N]===0,"stream body cannot be pipelined");let be=!1;const Me=new qe({abort:Ve,socket:H,request:q,contentLength:ie,client:P,expectsPayload:me,header:ue}),Ze=function(it){if(!be)try{!Me.write(
it)&&this.pause&&this.pause()}catch(dt){k.destroy(this,dt)}},ot=function(){be||se.resume&&se.resume()},ut=function(){if(queueMicrotask(()=>{se.removeListener("error",nt)}),!be){const it=new Q;queueMicrotask(
()=>nt(it))}},nt=function(it){if(!be){if(be=!0,r(H.destroyed||H[s]&&P[N]<=1),H.off("drain",ot).off("error",nt),se.removeListener("data",Ze).removeListener("end",nt).removeListener("close",ut),!it)try{
Me.end()}catch(dt){it=dt}Me.destroy(it),it&&(it.code!=="UND_ERR_INFO"||it.message!=="reset")?k.destroy(se,it):k.destroy(se)}};se.on("data",Ze).on("end",nt).on("error",nt).on("close",ut),se.resume&&se.
resume(),H.on("drain",ot).on("error",nt),se.errorEmitted??se.errored?setImmediate(()=>nt(se.errored)):(se.endEmitted??se.readableEnded)&&setImmediate(()=>nt(null)),(se.closeEmitted??se.closed)&&setImmediate(
ut)}function Xe(Ve,se,P,q,H,ie,ue,me){try{se?k.isBuffer(se)&&(r(ie===se.byteLength,"buffer body must have content length"),H.cork(),H.write(`${ue}content-length: ${ie}\r
\r
`,"latin1"),H.write(se),H.uncork(),q.onBodySent(se),!me&&q.reset!==!1&&(H[E]=!0)):ie===0?H.write(`${ue}content-length: 0\r
\r
`,"latin1"):(r(ie===null,"no body must not have content length"),H.write(`${ue}\r
`,"latin1")),q.onRequestSent(),P[X]()}catch(be){Ve(be)}}async function Pe(Ve,se,P,q,H,ie,ue,me){r(ie===se.size,"blob body must have content length");try{if(ie!=null&&ie!==se.size)throw new I;const be=Buffer.
from(await se.arrayBuffer());H.cork(),H.write(`${ue}content-length: ${ie}\r
\r
`,"latin1"),H.write(be),H.uncork(),q.onBodySent(be),q.onRequestSent(),!me&&q.reset!==!1&&(H[E]=!0),P[X]()}catch(be){Ve(be)}}async function $e(Ve,se,P,q,H,ie,ue,me){r(ie!==0||P[N]===0,"iterator body ca\
nnot be pipelined");let be=null;function Me(){if(be){const ut=be;be=null,ut()}}const Ze=()=>new Promise((ut,nt)=>{r(be===null),H[D]?nt(H[D]):be=ut});H.on("close",Me).on("drain",Me);const ot=new qe({abort:Ve,
socket:H,request:q,contentLength:ie,client:P,expectsPayload:me,header:ue});try{for await(const ut of se){if(H[D])throw H[D];ot.write(ut)||await Ze()}ot.end()}catch(ut){ot.destroy(ut)}finally{H.off("cl\
ose",Me).off("drain",Me)}}class qe{constructor({abort:se,socket:P,request:q,contentLength:H,client:ie,expectsPayload:ue,header:me}){this.socket=P,this.request=q,this.contentLength=H,this.client=ie,this.
bytesWritten=0,this.expectsPayload=ue,this.header=me,this.abort=se,P[s]=!0}write(se){const{socket:P,request:q,contentLength:H,client:ie,bytesWritten:ue,expectsPayload:me,header:be}=this;if(P[D])throw P[D];
if(P.destroyed)return!1;const Me=Buffer.byteLength(se);if(!Me)return!0;if(H!==null&&ue+Me>H){if(ie[V])throw new I;process.emitWarning(new I)}P.cork(),ue===0&&(!me&&q.reset!==!1&&(P[E]=!0),H===null?P.write(
`${be}transfer-encoding: chunked\r
`,"latin1"):P.write(`${be}content-length: ${H}\r
\r
`,"latin1")),H===null&&P.write(`\r
${Me.toString(16)}\r
`,"latin1"),this.bytesWritten+=Me;const Ze=P.write(se);return P.uncork(),q.onBodySent(se),Ze||P[R].timeout&&P[R].timeoutType===ae&&P[R].timeout.refresh&&P[R].timeout.refresh(),Ze}end(){const{socket:se,
contentLength:P,client:q,bytesWritten:H,expectsPayload:ie,header:ue,request:me}=this;if(me.onRequestSent(),se[s]=!1,se[D])throw se[D];if(!se.destroyed){if(H===0?ie?se.write(`${ue}content-length: 0\r
\r
`,"latin1"):se.write(`${ue}\r
`,"latin1"):P===null&&se.write(`\r
0\r
\r
`,"latin1"),P!==null&&H!==P){if(q[V])throw new I;process.emitWarning(new I)}se[R].timeout&&se[R].timeoutType===ae&&se[R].timeout.refresh&&se[R].timeout.refresh(),q[X]()}}destroy(se){const{socket:P,client:q,
abort:H}=this;P[s]=!1,se&&(r(q[N]<=1,"pipeline should only contain this request"),H(se))}}L.exports=pe}),88788:((L,W,e)=>{const r=e(34589),{errorMonitor:k}=e(78474),{pipeline:m}=e(57075),b=e(3440),{RequestContentLengthMismatchError:I,
RequestAbortedError:u,SocketError:Q,InformationalError:f}=e(68707),{kUrl:t,kReset:C,kClient:i,kRunning:o,kPending:c,kQueue:n,kPendingIdx:A,kRunningIdx:g,kError:E,kSocket:p,kStrictContentLength:R,kOnError:M,
kMaxConcurrentStreams:N,kHTTP2Session:S,kResume:l,kSize:s,kHTTPContext:h}=e(36443),a=Symbol("open streams");let d,y=!1,B;try{B=e(32467)}catch{B={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:w,
HTTP2_HEADER_METHOD:D,HTTP2_HEADER_PATH:U,HTTP2_HEADER_SCHEME:O,HTTP2_HEADER_CONTENT_LENGTH:T,HTTP2_HEADER_EXPECT:v,HTTP2_HEADER_STATUS:z}}=B;function re(Be){const we=[];for(const[Te,ve]of Object.entries(
Be))if(Array.isArray(ve))for(const tt of ve)we.push(Buffer.from(Te),Buffer.from(tt));else we.push(Buffer.from(Te),Buffer.from(ve));return we}function x(Be){const{[z]:we,...Te}=Be;return re(Te)}async function J(Be,we){
Be[p]=we,y||(y=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const Te=B.connect(Be[t],{createConnection:()=>we,peerMaxConcurrentStreams:Be[N]});
Te[a]=0,Te[i]=Be,Te[p]=we,b.addListener(Te,"error",Y),b.addListener(Te,"frameError",j),b.addListener(Te,"end",Ae),b.addListener(Te,"goaway",te),b.addListener(Te,"close",function(){const{[i]:tt}=this,{
[p]:lt}=tt,rt=this[p][E]||this[E]||new Q("closed",b.getSocketInfo(lt));if(tt[S]=null,tt.destroyed){r(tt[c]===0);const ct=tt[n].splice(tt[g]);for(let _e=0;_e<ct.length;_e++){const Ie=ct[_e];b.errorRequest(
tt,Ie,rt)}}}),Te.unref(),Be[S]=Te,we[S]=Te,b.addListener(we,"error",function(tt){this[E]=tt,this[i][M](tt)}),b.addListener(we,"end",function(){b.destroy(this,new Q("other side closed",b.getSocketInfo(
this)))}),b.addListener(we,"close",function(){const tt=this[E]||new Q("closed",b.getSocketInfo(this));Be[p]=null,this[S]!=null&&this[S].destroy(tt),Be[A]=Be[g],r(Be[o]===0),Be.emit("disconnect",Be[t],
[Be],tt),Be[l]()});let ve=!1;return we.on("close",()=>{ve=!0}),{version:"h2",defaultPipelining:1/0,write(...tt){return ne(Be,...tt)},resume(){V(Be)},destroy(tt,lt){ve?queueMicrotask(lt):we.destroy(tt).
on("close",lt)},get destroyed(){return we.destroyed},busy(){return!1}}}function V(Be){const we=Be[p];we?.destroyed===!1&&(Be[s]===0&&Be[N]===0?(we.unref(),Be[S].unref()):(we.ref(),Be[S].ref()))}function Y(Be){
this[p][E]=Be,this[i][M](Be)}function j(Be,we,Te){if(Te===0){const ve=new f(`HTTP/2: "frameError" received - type ${Be}, code ${we}`);this[p][E]=ve,this[i][M](ve)}}function Ae(){const Be=new Q("other \
side closed",b.getSocketInfo(this[p]));this.destroy(Be),b.destroy(this[p],Be)}function te(Be){const we=this[E]||new Q(`HTTP/2: "GOAWAY" frame received with code ${Be}`,b.getSocketInfo(this)),Te=this[i];
if(Te[p]=null,Te[h]=null,this[S]!=null&&(this[S].destroy(we),this[S]=null),b.destroy(this[p],we),Te[g]<Te[n].length){const ve=Te[n][Te[g]];Te[n][Te[g]++]=null,b.errorRequest(Te,ve,we),Te[A]=Te[g]}r(Te[o]===
0),Te.emit("disconnect",Te[t],[Te],we),Te[l]()}function X(Be){return Be!=="GET"&&Be!=="HEAD"&&Be!=="OPTIONS"&&Be!=="TRACE"&&Be!=="CONNECT"}function ne(Be,we){const Te=Be[S],{method:ve,path:tt,host:lt,
upgrade:rt,expectContinue:ct,signal:_e,headers:Ie}=we;let{body:Ce}=we;if(rt)return b.errorRequest(Be,we,new Error("Upgrade not supported for H2")),!1;const Ne={};for(let Ee=0;Ee<Ie.length;Ee+=2){const Ue=Ie[Ee+
0],Le=Ie[Ee+1];if(Array.isArray(Le))for(let He=0;He<Le.length;He++)Ne[Ue]?Ne[Ue]+=`,${Le[He]}`:Ne[Ue]=Le[He];else Ne[Ue]=Le}let Se;const{hostname:Fe,port:ae}=Be[t];Ne[w]=lt||`${Fe}${ae?`:${ae}`:""}`,Ne[D]=
ve;const F=Ee=>{if(!we.aborted){if(we.completed){ve==="CONNECT"&&Se!=null&&b.destroy(Se,Ee||new u);return}Ee=Ee||new u,b.errorRequest(Be,we,Ee),Se!=null&&b.destroy(Se,Ee),b.destroy(Ce,Ee),Be[n][Be[g]++]=
null,Be[l]()}};try{we.onConnect(F)}catch(Ee){b.errorRequest(Be,we,Ee)}if(we.aborted)return!1;if(ve==="CONNECT"){Te.ref(),Se=Te.request(Ne,{endStream:!1,signal:_e});let Ee=!1;const Ue=de=>{Ee=!0,Se.off(
k,Le),we.onUpgradeResponse(Number(de[z]),de,x)},Le=de=>{Ee=!0,Se.off("response",Ue),we.onUpgradeError(de)},He=()=>{try{we.onUpgrade(null,null,Se)}catch(de){Se.off("response",Ue),F(de);return}we.aborted||
(Se.off("error",F),Se.once(k,Le),Be[n][Be[g]++]=null)};return Se.once("response",Ue),Se.once("error",F),++Te[a],He(),Se.once("close",()=>{!Ee&&we.completed&&(Se.off("response",Ue),Se.off(k,Le),we.onUpgradeError(
new f(`HTTP/2: "stream error" received - code ${Se.rstCode}`))),Te[a]-=1,Te[a]===0&&Te.unref()}),!0}Ne[U]=tt,Ne[O]="https";const $=ve==="PUT"||ve==="POST"||ve==="PATCH";Ce&&typeof Ce.read=="function"&&
Ce.read(0);let ee=b.bodyLength(Ce);if(b.isFormDataLike(Ce)){d??=e(84492).extractBody;const[Ee,Ue]=d(Ce);Ne["content-type"]=Ue,Ce=Ee.stream,ee=Ee.length}if(ee==null&&(ee=we.contentLength),(ee===0||!$)&&
(ee=null),X(ve)&&ee>0&&we.contentLength!=null&&we.contentLength!==ee){if(Be[R])return b.errorRequest(Be,we,new I),!1;process.emitWarning(new I)}ee!=null&&(r(Ce,"no body must not have content length"),
Ne[T]=`${ee}`),Te.ref();const ce=ve==="GET"||ve==="HEAD"||Ce===null;return ct?(Ne[v]="100-continue",Se=Te.request(Ne,{endStream:ce,signal:_e}),Se.once("continue",pe)):(Se=Te.request(Ne,{endStream:ce,signal:_e}),
pe()),++Te[a],Se.once("response",Ee=>{const{[z]:Ue,...Le}=Ee;if(we.onResponseStarted(),we.aborted){const He=new u;b.errorRequest(Be,we,He),b.destroy(Se,He);return}we.onHeaders(Number(Ue),re(Le),Se.resume.
bind(Se),"")===!1&&Se.pause(),Se.on("data",He=>{we.onData(He)===!1&&Se.pause()})}),Se.once("end",()=>{(Se.state?.state==null||Se.state.state<6)&&we.onComplete([]),Te[a]===0&&Te.unref(),F(new f("HTTP/2\
: stream half-closed (remote)")),Be[n][Be[g]++]=null,Be[A]=Be[g],Be[l]()}),Se.once("close",()=>{Te[a]-=1,Te[a]===0&&Te.unref()}),Se.once("error",function(Ee){F(Ee)}),Se.once("frameError",(Ee,Ue)=>{F(new f(
`HTTP/2: "frameError" received - type ${Ee}, code ${Ue}`))}),!0;function pe(){!Ce||ee===0?le(F,Se,null,Be,we,Be[p],ee,$):b.isBuffer(Ce)?le(F,Se,Ce,Be,we,Be[p],ee,$):b.isBlobLike(Ce)?typeof Ce.stream==
"function"?De(F,Se,Ce.stream(),Be,we,Be[p],ee,$):xe(F,Se,Ce,Be,we,Be[p],ee,$):b.isStream(Ce)?K(F,Be[p],$,Se,Ce,Be,we,ee):b.isIterable(Ce)?De(F,Se,Ce,Be,we,Be[p],ee,$):r(!1)}}function le(Be,we,Te,ve,tt,lt,rt,ct){
try{Te!=null&&b.isBuffer(Te)&&(r(rt===Te.byteLength,"buffer body must have content length"),we.cork(),we.write(Te),we.uncork(),we.end(),tt.onBodySent(Te)),ct||(lt[C]=!0),tt.onRequestSent(),ve[l]()}catch(_e){
Be(_e)}}function K(Be,we,Te,ve,tt,lt,rt,ct){r(ct!==0||lt[o]===0,"stream body cannot be pipelined");const _e=m(tt,ve,Ce=>{Ce?(b.destroy(_e,Ce),Be(Ce)):(b.removeAllListeners(_e),rt.onRequestSent(),Te||(we[C]=
!0),lt[l]())});b.addListener(_e,"data",Ie);function Ie(Ce){rt.onBodySent(Ce)}}async function xe(Be,we,Te,ve,tt,lt,rt,ct){r(rt===Te.size,"blob body must have content length");try{if(rt!=null&&rt!==Te.size)
throw new I;const _e=Buffer.from(await Te.arrayBuffer());we.cork(),we.write(_e),we.uncork(),we.end(),tt.onBodySent(_e),tt.onRequestSent(),ct||(lt[C]=!0),ve[l]()}catch(_e){Be(_e)}}async function De(Be,we,Te,ve,tt,lt,rt,ct){
r(rt!==0||ve[o]===0,"iterator body cannot be pipelined");let _e=null;function Ie(){if(_e){const Ne=_e;_e=null,Ne()}}const Ce=()=>new Promise((Ne,Se)=>{r(_e===null),lt[E]?Se(lt[E]):_e=Ne});we.on("close",
Ie).on("drain",Ie);try{for await(const Ne of Te){if(lt[E])throw lt[E];const Se=we.write(Ne);tt.onBodySent(Ne),Se||await Ce()}we.end(),tt.onRequestSent(),ct||(lt[C]=!0),ve[l]()}catch(Ne){Be(Ne)}finally{
we.off("close",Ie).off("drain",Ie)}}L.exports=J}),23701:((L,W,e)=>{const r=e(34589),k=e(77030),m=e(37067),b=e(3440),{channels:I}=e(42414),u=e(44655),Q=e(21841),{InvalidArgumentError:f,InformationalError:t,
ClientDestroyedError:C}=e(68707),i=e(59136),{kUrl:o,kServerName:c,kClient:n,kBusy:A,kConnect:g,kResuming:E,kRunning:p,kPending:R,kSize:M,kQueue:N,kConnected:S,kConnecting:l,kNeedDrain:s,kKeepAliveDefaultTimeout:h,
kHostHeader:a,kPendingIdx:d,kRunningIdx:y,kError:B,kPipelining:w,kKeepAliveTimeoutValue:D,kMaxHeadersSize:U,kKeepAliveMaxTimeout:O,kKeepAliveTimeoutThreshold:T,kHeadersTimeout:v,kBodyTimeout:z,kStrictContentLength:re,
kConnector:x,kMaxRedirections:J,kMaxRequests:V,kCounter:Y,kClose:j,kDestroy:Ae,kDispatch:te,kInterceptors:X,kLocalAddress:ne,kMaxResponseSize:le,kOnError:K,kHTTPContext:xe,kMaxConcurrentStreams:De,kResume:Be}=e(
36443),we=e(637),Te=e(88788);let ve=!1;const tt=Symbol("kClosedResolve"),lt=()=>{};function rt(ae){return ae[w]??ae[xe]?.defaultPipelining??1}class ct extends Q{constructor(F,{interceptors:$,maxHeaderSize:ee,
headersTimeout:ce,socketTimeout:pe,requestTimeout:Ee,connectTimeout:Ue,bodyTimeout:Le,idleTimeout:He,keepAlive:de,keepAliveTimeout:Ge,maxKeepAliveTimeout:Xe,keepAliveMaxTimeout:Pe,keepAliveTimeoutThreshold:$e,
socketPath:qe,pipelining:Ve,tls:se,strictContentLength:P,maxCachedSessions:q,maxRedirections:H,connect:ie,maxRequestsPerClient:ue,localAddress:me,maxResponseSize:be,autoSelectFamily:Me,autoSelectFamilyAttemptTimeout:Ze,
maxConcurrentStreams:ot,allowH2:ut,webSocket:nt,eventSource:it}={}){if(super({webSocket:nt,eventSource:it}),de!==void 0)throw new f("unsupported keepAlive, use pipelining=0 instead");if(pe!==void 0)throw new f(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(Ee!==void 0)throw new f("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(He!==void 0)throw new f("un\
supported idleTimeout, use keepAliveTimeout instead");if(Xe!==void 0)throw new f("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(ee!=null&&!Number.isFinite(ee))throw new f("inva\
lid maxHeaderSize");if(qe!=null&&typeof qe!="string")throw new f("invalid socketPath");if(Ue!=null&&(!Number.isFinite(Ue)||Ue<0))throw new f("invalid connectTimeout");if(Ge!=null&&(!Number.isFinite(Ge)||
Ge<=0))throw new f("invalid keepAliveTimeout");if(Pe!=null&&(!Number.isFinite(Pe)||Pe<=0))throw new f("invalid keepAliveMaxTimeout");if($e!=null&&!Number.isFinite($e))throw new f("invalid keepAliveTim\
eoutThreshold");if(ce!=null&&(!Number.isInteger(ce)||ce<0))throw new f("headersTimeout must be a positive integer or zero");if(Le!=null&&(!Number.isInteger(Le)||Le<0))throw new f("bodyTimeout must be \
a positive integer or zero");if(ie!=null&&typeof ie!="function"&&typeof ie!="object")throw new f("connect must be a function or an object");if(H!=null&&(!Number.isInteger(H)||H<0))throw new f("maxRedi\
rections must be a positive number");if(ue!=null&&(!Number.isInteger(ue)||ue<0))throw new f("maxRequestsPerClient must be a positive number");if(me!=null&&(typeof me!="string"||k.isIP(me)===0))throw new f(
"localAddress must be valid string IP address");if(be!=null&&(!Number.isInteger(be)||be<-1))throw new f("maxResponseSize must be a positive number");if(Ze!=null&&(!Number.isInteger(Ze)||Ze<-1))throw new f(
"autoSelectFamilyAttemptTimeout must be a positive number");if(ut!=null&&typeof ut!="boolean")throw new f("allowH2 must be a valid boolean value");if(ot!=null&&(typeof ot!="number"||ot<1))throw new f(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof ie!="function"&&(ie=i({...se,maxCachedSessions:q,allowH2:ut,socketPath:qe,timeout:Ue,...Me?{autoSelectFamily:Me,autoSelectFamilyAttemptTimeout:Ze}:
void 0,...ie})),$?.Client&&Array.isArray($.Client)?(this[X]=$.Client,ve||(ve=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INT\
ERCEPTOR-DEPRECATED"}))):this[X]=[_e({maxRedirections:H})],this[o]=b.parseOrigin(F),this[x]=ie,this[w]=Ve??1,this[U]=ee||m.maxHeaderSize,this[h]=Ge??4e3,this[O]=Pe??6e5,this[T]=$e??2e3,this[D]=this[h],
this[c]=null,this[ne]=me??null,this[E]=0,this[s]=0,this[a]=`host: ${this[o].hostname}${this[o].port?`:${this[o].port}`:""}\r
`,this[z]=Le??3e5,this[v]=ce??3e5,this[re]=P??!0,this[J]=H,this[V]=ue,this[tt]=null,this[le]=be>-1?be:-1,this[De]=ot??100,this[xe]=null,this[N]=[],this[y]=0,this[d]=0,this[Be]=dt=>Se(this,dt),this[K]=
dt=>Ie(this,dt)}get pipelining(){return this[w]}set pipelining(F){this[w]=F,this[Be](!0)}get[R](){return this[N].length-this[d]}get[p](){return this[d]-this[y]}get[M](){return this[N].length-this[y]}get[S](){
return!!this[xe]&&!this[l]&&!this[xe].destroyed}get[A](){return!!(this[xe]?.busy(null)||this[M]>=(rt(this)||1)||this[R]>0)}[g](F){Ce(this),this.once("connect",F)}[te](F,$){const ee=F.origin||this[o].origin,
ce=new u(ee,F,$);return this[N].push(ce),this[E]||(b.bodyLength(ce.body)==null&&b.isIterable(ce.body)?(this[E]=1,queueMicrotask(()=>Se(this))):this[Be](!0)),this[E]&&this[s]!==2&&this[A]&&(this[s]=2),
this[s]<2}async[j](){return new Promise(F=>{this[M]?this[tt]=F:F(null)})}async[Ae](F){return new Promise($=>{const ee=this[N].splice(this[d]);for(let pe=0;pe<ee.length;pe++){const Ee=ee[pe];b.errorRequest(
this,Ee,F)}const ce=()=>{this[tt]&&(this[tt](),this[tt]=null),$(null)};this[xe]?(this[xe].destroy(F,ce),this[xe]=null):queueMicrotask(ce),this[Be]()})}}const _e=e(25092);function Ie(ae,F){if(ae[p]===0&&
F.code!=="UND_ERR_INFO"&&F.code!=="UND_ERR_SOCKET"){r(ae[d]===ae[y]);const $=ae[N].splice(ae[y]);for(let ee=0;ee<$.length;ee++){const ce=$[ee];b.errorRequest(ae,ce,F)}r(ae[M]===0)}}async function Ce(ae){
r(!ae[l]),r(!ae[xe]);let{host:F,hostname:$,protocol:ee,port:ce}=ae[o];if($[0]==="["){const pe=$.indexOf("]");r(pe!==-1);const Ee=$.substring(1,pe);r(k.isIP(Ee)),$=Ee}ae[l]=!0,I.beforeConnect.hasSubscribers&&
I.beforeConnect.publish({connectParams:{host:F,hostname:$,protocol:ee,port:ce,version:ae[xe]?.version,servername:ae[c],localAddress:ae[ne]},connector:ae[x]});try{const pe=await new Promise((Ee,Ue)=>{ae[x](
{host:F,hostname:$,protocol:ee,port:ce,servername:ae[c],localAddress:ae[ne]},(Le,He)=>{Le?Ue(Le):Ee(He)})});if(ae.destroyed){b.destroy(pe.on("error",lt),new C);return}r(pe);try{ae[xe]=pe.alpnProtocol===
"h2"?await Te(ae,pe):await we(ae,pe)}catch(Ee){throw pe.destroy().on("error",lt),Ee}ae[l]=!1,pe[Y]=0,pe[V]=ae[V],pe[n]=ae,pe[B]=null,I.connected.hasSubscribers&&I.connected.publish({connectParams:{host:F,
hostname:$,protocol:ee,port:ce,version:ae[xe]?.version,servername:ae[c],localAddress:ae[ne]},connector:ae[x],socket:pe}),ae.emit("connect",ae[o],[ae])}catch(pe){if(ae.destroyed)return;if(ae[l]=!1,I.connectError.
hasSubscribers&&I.connectError.publish({connectParams:{host:F,hostname:$,protocol:ee,port:ce,version:ae[xe]?.version,servername:ae[c],localAddress:ae[ne]},connector:ae[x],error:pe}),pe.code==="ERR_TLS\
_CERT_ALTNAME_INVALID")for(r(ae[p]===0);ae[R]>0&&ae[N][ae[d]].servername===ae[c];){const Ee=ae[N][ae[d]++];b.errorRequest(ae,Ee,pe)}else Ie(ae,pe);ae.emit("connectionError",ae[o],[ae],pe)}ae[Be]()}function Ne(ae){
ae[s]=0,ae.emit("drain",ae[o],[ae])}function Se(ae,F){ae[E]!==2&&(ae[E]=2,Fe(ae,F),ae[E]=0,ae[y]>256&&(ae[N].splice(0,ae[y]),ae[d]-=ae[y],ae[y]=0))}function Fe(ae,F){for(;;){if(ae.destroyed){r(ae[R]===
0);return}if(ae[tt]&&!ae[M]){ae[tt](),ae[tt]=null;return}if(ae[xe]&&ae[xe].resume(),ae[A])ae[s]=2;else if(ae[s]===2){F?(ae[s]=1,queueMicrotask(()=>Ne(ae))):Ne(ae);continue}if(ae[R]===0||ae[p]>=(rt(ae)||
1))return;const $=ae[N][ae[d]];if(ae[o].protocol==="https:"&&ae[c]!==$.servername){if(ae[p]>0)return;ae[c]=$.servername,ae[xe]?.destroy(new t("servername changed"),()=>{ae[xe]=null,Se(ae)})}if(ae[l])return;
if(!ae[xe]){Ce(ae);return}if(ae[xe].destroyed||ae[xe].busy($))return;!$.aborted&&ae[xe].write($)?ae[d]++:ae[N].splice(ae[d],1)}}L.exports=ct}),21841:((L,W,e)=>{const r=e(4573),k=e(30883),{ClientDestroyedError:m,
ClientClosedError:b,InvalidArgumentError:I}=e(68707),{kDestroy:u,kClose:Q,kClosed:f,kDestroyed:t,kDispatch:C,kInterceptors:i}=e(36443),o=Symbol("onDestroyed"),c=Symbol("onClosed"),n=Symbol("Intercepte\
d Dispatch"),A=Symbol("webSocketOptions"),g=Symbol("eventSourceOptions");class E extends k{constructor(R){super(),this[t]=!1,this[o]=null,this[f]=!1,this[c]=[],this[A]=R?.webSocket??{},this[g]=R?.eventSource??
{}}get webSocketOptions(){return{maxFragments:this[A].maxFragments??131072,maxPayloadSize:this[A].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[g].maxEventSize??r.kStringMaxLength}}get destroyed(){
return this[t]}get closed(){return this[f]}get interceptors(){return this[i]}set interceptors(R){if(R){for(let M=R.length-1;M>=0;M--)if(typeof this[i][M]!="function")throw new I("interceptor must be a\
n function")}this[i]=R}close(R){if(R===void 0)return new Promise((N,S)=>{this.close((l,s)=>l?S(l):N(s))});if(typeof R!="function")throw new I("invalid callback");if(this[t]){queueMicrotask(()=>R(new m,
null));return}if(this[f]){this[c]?this[c].push(R):queueMicrotask(()=>R(null,null));return}this[f]=!0,this[c].push(R);const M=()=>{const N=this[c];this[c]=null;for(let S=0;S<N.length;S++)N[S](null,null)};
this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(M)})}destroy(R,M){if(typeof R=="function"&&(M=R,R=null),M===void 0)return new Promise((S,l)=>{this.destroy(R,(s,h)=>s?l(s):S(h))});if(typeof M!=
"function")throw new I("invalid callback");if(this[t]){this[o]?this[o].push(M):queueMicrotask(()=>M(null,null));return}R||(R=new m),this[t]=!0,this[o]=this[o]||[],this[o].push(M);const N=()=>{const S=this[o];
this[o]=null;for(let l=0;l<S.length;l++)S[l](null,null)};this[u](R).then(()=>{queueMicrotask(N)})}[n](R,M){if(!this[i]||this[i].length===0)return this[n]=this[C],this[C](R,M);let N=this[C].bind(this);
for(let S=this[i].length-1;S>=0;S--)N=this[i][S](N);return this[n]=N,N(R,M)}dispatch(R,M){if(!M||typeof M!="object")throw new I("handler must be an object");try{if(!R||typeof R!="object")throw new I("\
opts must be an object.");if(this[t]||this[o])throw new m;if(this[f])throw new b;return this[n](R,M)}catch(N){if(typeof M.onError!="function")throw new I("invalid onError method");return M.onError(N),
!1}}}L.exports=E}),30883:((L,W,e)=>{const r=e(78474);class k extends r{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implement\
ed")}compose(...I){const u=Array.isArray(I[0])?I[0]:I;let Q=this.dispatch.bind(this);for(const f of u)if(f!=null){if(typeof f!="function")throw new TypeError(`invalid interceptor, expected function re\
ceived ${typeof f}`);if(Q=f(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new m(this,Q)}}class m extends k{#e=null;#t=null;constructor(I,u){super(),this.#e=
I,this.#t=u}dispatch(...I){this.#t(...I)}close(...I){return this.#e.close(...I)}destroy(...I){return this.#e.destroy(...I)}}L.exports=k}),53137:((L,W,e)=>{const r=e(21841),{kClose:k,kDestroy:m,kClosed:b,
kDestroyed:I,kDispatch:u,kNoProxyAgent:Q,kHttpProxyAgent:f,kHttpsProxyAgent:t}=e(36443),C=e(76672),i=e(57405),o={"http:":80,"https:":443};let c=!1;class n extends r{#e=null;#t=null;#A=null;constructor(g={}){
super(),this.#A=g,c||(c=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:E,httpsProxy:p,noProxy:R,...M}=g;this[Q]=new i(
M);const N=E??process.env.http_proxy??process.env.HTTP_PROXY;N?this[f]=new C({...M,uri:N}):this[f]=this[Q];const S=p??process.env.https_proxy??process.env.HTTPS_PROXY;S?this[t]=new C({...M,uri:S}):this[t]=
this[f],this.#r()}[u](g,E){const p=new URL(g.origin);return this.#n(p).dispatch(g,E)}async[k](){await this[Q].close(),this[f][b]||await this[f].close(),this[t][b]||await this[t].close()}async[m](g){await this[Q].
destroy(g),this[f][I]||await this[f].destroy(g),this[t][I]||await this[t].destroy(g)}#n(g){let{protocol:E,host:p,port:R}=g;return p=p.replace(/:\d*$/,"").toLowerCase(),R=Number.parseInt(R,10)||o[E]||0,
this.#s(p,R)?E==="https:"?this[t]:this[f]:this[Q]}#s(g,E){if(this.#o&&this.#r(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let p=0;p<this.#t.length;p++){const R=this.#t[p];if(!(R.port&&
R.port!==E)){if(/^[.*]/.test(R.hostname)){if(g.endsWith(R.hostname.replace(/^\*/,"")))return!1}else if(g===R.hostname)return!1}}return!0}#r(){const g=this.#A.noProxy??this.#i,E=g.split(/[,\s]/),p=[];for(let R=0;R<
E.length;R++){const M=E[R];if(!M)continue;const N=M.match(/^(.+):(\d+)$/);p.push({hostname:(N?N[1]:M).toLowerCase(),port:N?Number.parseInt(N[2],10):0})}this.#e=g,this.#t=p}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}L.exports=n}),64660:(L=>{class r{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(m){this.list[this.top]=m,this.top=this.top+1&2047}shift(){const m=this.list[this.bottom];return m===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,m)}}L.exports=class{constructor(){this.head=this.tail=new r}isEmpty(){return this.head.isEmpty()}push(m){this.head.isFull()&&(this.head=this.head.
next=new r),this.head.push(m)}shift(){const m=this.tail,b=m.shift();return m.isEmpty()&&m.next!==null&&(this.tail=m.next),b}}}),42128:((L,W,e)=>{const r=e(21841),k=e(64660),{kConnected:m,kSize:b,kRunning:I,
kPending:u,kQueued:Q,kBusy:f,kFree:t,kUrl:C,kClose:i,kDestroy:o,kDispatch:c}=e(36443),n=e(43246),A=Symbol("clients"),g=Symbol("needDrain"),E=Symbol("queue"),p=Symbol("closed resolve"),R=Symbol("onDrai\
n"),M=Symbol("onConnect"),N=Symbol("onDisconnect"),S=Symbol("onConnectionError"),l=Symbol("get dispatcher"),s=Symbol("add client"),h=Symbol("remove client"),a=Symbol("stats");class d extends r{constructor(B){
super(B),this[E]=new k,this[A]=[],this[Q]=0;const w=this;this[R]=function(U,O){const T=w[E];let v=!1;for(;!v;){const z=T.shift();if(!z)break;w[Q]--,v=!this.dispatch(z.opts,z.handler)}this[g]=v,!this[g]&&
w[g]&&(w[g]=!1,w.emit("drain",U,[w,...O])),w[p]&&T.isEmpty()&&Promise.all(w[A].map(z=>z.close())).then(w[p])},this[M]=(D,U)=>{w.emit("connect",D,[w,...U])},this[N]=(D,U,O)=>{w.emit("disconnect",D,[w,...U],
O)},this[S]=(D,U,O)=>{w.emit("connectionError",D,[w,...U],O)},this[a]=new n(this)}get[f](){return this[g]}get[m](){return this[A].filter(B=>B[m]).length}get[t](){return this[A].filter(B=>B[m]&&!B[g]).
length}get[u](){let B=this[Q];for(const{[u]:w}of this[A])B+=w;return B}get[I](){let B=0;for(const{[I]:w}of this[A])B+=w;return B}get[b](){let B=this[Q];for(const{[b]:w}of this[A])B+=w;return B}get stats(){
return this[a]}async[i](){this[E].isEmpty()?await Promise.all(this[A].map(B=>B.close())):await new Promise(B=>{this[p]=B})}async[o](B){for(;;){const w=this[E].shift();if(!w)break;w.handler.onError(B)}
await Promise.all(this[A].map(w=>w.destroy(B)))}[c](B,w){const D=this[l]();return D?D.dispatch(B,w)||(D[g]=!0,this[g]=!this[l]()):(this[g]=!0,this[E].push({opts:B,handler:w}),this[Q]++),!this[g]}[s](B){
return B.on("drain",this[R]).on("connect",this[M]).on("disconnect",this[N]).on("connectionError",this[S]),this[A].push(B),this[g]&&queueMicrotask(()=>{this[g]&&this[R](B[C],[this,B])}),this}[h](B){B.close(
()=>{const w=this[A].indexOf(B);w!==-1&&this[A].splice(w,1)}),this[g]=this[A].some(w=>!w[g]&&w.closed!==!0&&w.destroyed!==!0)}}L.exports={PoolBase:d,kClients:A,kNeedDrain:g,kAddClient:s,kRemoveClient:h,
kGetDispatcher:l}}),43246:((L,W,e)=>{const{kFree:r,kConnected:k,kPending:m,kQueued:b,kRunning:I,kSize:u}=e(36443),Q=Symbol("pool");class f{constructor(C){this[Q]=C}get connected(){return this[Q][k]}get free(){
return this[Q][r]}get pending(){return this[Q][m]}get queued(){return this[Q][b]}get running(){return this[Q][I]}get size(){return this[Q][u]}}L.exports=f}),30628:((L,W,e)=>{const{PoolBase:r,kClients:k,
kNeedDrain:m,kAddClient:b,kGetDispatcher:I}=e(42128),u=e(23701),{InvalidArgumentError:Q}=e(68707),f=e(3440),{kUrl:t,kInterceptors:C}=e(36443),i=e(59136),o=Symbol("options"),c=Symbol("connections"),n=Symbol(
"factory");function A(E,p){return new u(E,p)}class g extends r{constructor(p,{connections:R,factory:M=A,connect:N,connectTimeout:S,tls:l,maxCachedSessions:s,socketPath:h,autoSelectFamily:a,autoSelectFamilyAttemptTimeout:d,
allowH2:y,...B}={}){if(R!=null&&(!Number.isFinite(R)||R<0))throw new Q("invalid connections");if(typeof M!="function")throw new Q("factory must be a function.");if(N!=null&&typeof N!="function"&&typeof N!=
"object")throw new Q("connect must be a function or an object");typeof N!="function"&&(N=i({...l,maxCachedSessions:s,allowH2:y,socketPath:h,timeout:S,...a?{autoSelectFamily:a,autoSelectFamilyAttemptTimeout:d}:
void 0,...N})),super(B),this[C]=B.interceptors?.Pool&&Array.isArray(B.interceptors.Pool)?B.interceptors.Pool:[],this[c]=R||null,this[t]=f.parseOrigin(p),this[o]={...f.deepClone(B),connect:N,allowH2:y},
this[o].interceptors=B.interceptors?{...B.interceptors}:void 0,this[n]=M,this.on("connectionError",(w,D,U)=>{for(const O of D){const T=this[k].indexOf(O);T!==-1&&this[k].splice(T,1)}})}[I](){for(const p of this[k])
if(!p[m])return p;if(!this[c]||this[k].length<this[c]){const p=this[n](this[t],this[o]);return this[b](p),p}}}L.exports=g}),76672:((L,W,e)=>{const{kProxy:r,kClose:k,kDestroy:m,kDispatch:b,kInterceptors:I}=e(
36443),{URL:u}=e(73136),Q=e(57405),f=e(30628),t=e(21841),{InvalidArgumentError:C,RequestAbortedError:i,SecureProxyConnectionError:o}=e(68707),c=e(59136),n=e(23701),A=Symbol("proxy agent"),g=Symbol("pr\
oxy client"),E=Symbol("proxy headers"),p=Symbol("request tls settings"),R=Symbol("proxy tls settings"),M=Symbol("connect endpoint function"),N=Symbol("tunnel proxy");function S(w){return w==="https:"?
443:80}function l(w,D){return new f(w,D)}const s=()=>{};function h(w,D){return D.connections===1?new n(w,D):new f(w,D)}class a extends t{#e;constructor(D,{headers:U={},connect:O,factory:T}){if(super(),
!D)throw new C("Proxy URL is mandatory");this[E]=U,T?this.#e=T(D,{connect:O}):this.#e=new n(D,{connect:O})}[b](D,U){const O=U.onHeaders;U.onHeaders=function(re,x,J){if(re===407){typeof U.onError=="fun\
ction"&&U.onError(new C("Proxy Authentication Required (407)"));return}O&&O.call(this,re,x,J)};const{origin:T,path:v="/",headers:z={}}=D;if(D.path=T+v,!("host"in z)&&!("Host"in z)){const{host:re}=new u(
T);z.host=re}return D.headers={...this[E],...z},this.#e[b](D,U)}async[k](){return this.#e.close()}async[m](D){return this.#e.destroy(D)}}class d extends t{constructor(D){if(super(),!D||typeof D=="obje\
ct"&&!(D instanceof u)&&!D.uri)throw new C("Proxy uri is mandatory");const{clientFactory:U=l}=D;if(typeof U!="function")throw new C("Proxy opts.clientFactory must be a function.");const{proxyTunnel:O=!0}=D,
T=this.#e(D),{href:v,origin:z,port:re,protocol:x,username:J,password:V,hostname:Y}=T;if(this[r]={uri:v,protocol:x},this[I]=D.interceptors?.ProxyAgent&&Array.isArray(D.interceptors.ProxyAgent)?D.interceptors.
ProxyAgent:[],this[p]=D.requestTls,this[R]=D.proxyTls,this[E]=D.headers||{},this[N]=O,D.auth&&D.token)throw new C("opts.auth cannot be used in combination with opts.token");D.auth?this[E]["proxy-autho\
rization"]=`Basic ${D.auth}`:D.token?this[E]["proxy-authorization"]=D.token:J&&V&&(this[E]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(J)}:${decodeURIComponent(V)}`).toString("ba\
se64")}`);const j=c({...D.proxyTls});this[M]=c({...D.requestTls});const Ae=D.factory||h,te=(X,ne)=>{const{protocol:le}=new u(X);return!this[N]&&le==="http:"&&this[r].protocol==="http:"?new a(this[r].uri,
{headers:this[E],connect:j,factory:Ae}):Ae(X,ne)};this[g]=U(T,{connect:j}),this[A]=new Q({...D,factory:te,connect:async(X,ne)=>{let le=X.host;X.port||(le+=`:${S(X.protocol)}`);try{const{socket:K,statusCode:xe}=await this[g].
connect({origin:z,port:re,path:le,signal:X.signal,headers:{...this[E],host:X.host},servername:this[R]?.servername||Y});if(xe!==200&&(K.on("error",s).destroy(),ne(new i(`Proxy response (${xe}) !== 200 \
when HTTP Tunneling`))),X.protocol!=="https:"){ne(null,K);return}let De;this[p]?De=this[p].servername:De=X.servername,this[M]({...X,servername:De,httpSocket:K},ne)}catch(K){K.code==="ERR_TLS_CERT_ALTN\
AME_INVALID"?ne(new o(K)):ne(K)}}})}dispatch(D,U){const O=y(D.headers);if(B(O),O&&!("host"in O)&&!("Host"in O)){const{host:T}=new u(D.origin);O.host=T}return this[A].dispatch({...D,headers:O},U)}#e(D){
return typeof D=="string"?new u(D):D instanceof u?D:new u(D.uri)}async[k](){await this[A].close(),await this[g].close()}async[m](){await this[A].destroy(),await this[g].destroy()}}function y(w){if(Array.
isArray(w)){const D={};for(let U=0;U<w.length;U+=2)D[w[U]]=w[U+1];return D}return w}function B(w){if(w&&Object.keys(w).find(U=>U.toLowerCase()==="proxy-authorization"))throw new C("Proxy-Authorization\
 should be sent in ProxyAgent constructor")}L.exports=d}),30050:((L,W,e)=>{const r=e(30883),k=e(17816);class m extends r{#e=null;#t=null;constructor(I,u={}){super(u),this.#e=I,this.#t=u}dispatch(I,u){
const Q=new k({...I,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),handler:u});return this.#e.dispatch(I,Q)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}L.exports=
m}),32581:((L,W,e)=>{const r=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:k}=e(68707),m=e(57405);I()===void 0&&b(new m);function b(u){if(!u||typeof u.dispatch!="function")throw new k(
"Argument agent must implement Agent");Object.defineProperty(globalThis,r,{value:u,writable:!0,enumerable:!1,configurable:!1})}function I(){return globalThis[r]}L.exports={setGlobalDispatcher:b,getGlobalDispatcher:I}}),
58155:(L=>{L.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((L,W,e)=>{const r=e(3440),{kBodyUsed:k}=e(36443),m=e(34589),{InvalidArgumentError:b}=e(
68707),I=e(78474),u=[300,301,302,303,307,308],Q=Symbol("body");class f{constructor(n){this[Q]=n,this[k]=!1}async*[Symbol.asyncIterator](){m(!this[k],"disturbed"),this[k]=!0,yield*this[Q]}}class t{constructor(n,A,g,E){
if(A!=null&&(!Number.isInteger(A)||A<0))throw new b("maxRedirections must be a positive number");r.validateHandler(E,g.method,g.upgrade),this.dispatch=n,this.location=null,this.abort=null,this.opts={...g,
maxRedirections:0},this.maxRedirections=A,this.handler=E,this.history=[],this.redirectionLimitReached=!1,r.isStream(this.opts.body)?(r.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
m(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[k]=!1,I.prototype.on.call(this.opts.body,"data",function(){this[k]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new f(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&r.isIterable(this.opts.body)&&(this.opts.body=new f(this.opts.body))}onConnect(n){
this.abort=n,this.handler.onConnect(n,{history:this.history})}onUpgrade(n,A,g){this.handler.onUpgrade(n,A,g)}onError(n){this.handler.onError(n)}onHeaders(n,A,g,E){if(this.location=this.history.length>=
this.maxRedirections||r.isDisturbed(this.opts.body)?null:C(n,A),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(n,
A,g,E);const{origin:p,pathname:R,search:M}=r.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),N=M?`${R}${M}`:R;this.opts.headers=o(this.opts.headers,n===303,
this.opts.origin!==p),this.opts.path=N,this.opts.origin=p,this.opts.maxRedirections=0,this.opts.query=null,n===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(n){if(!this.
location)return this.handler.onData(n)}onComplete(n){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(n)}onBodySent(n){this.handler.onBodySent&&
this.handler.onBodySent(n)}}function C(c,n){if(u.indexOf(c)===-1)return null;for(let A=0;A<n.length;A+=2)if(n[A].length===8&&r.headerNameToString(n[A])==="location")return n[A+1]}function i(c,n,A){if(c.
length===4)return r.headerNameToString(c)==="host";if(n&&r.headerNameToString(c).startsWith("content-"))return!0;if(A&&(c.length===13||c.length===6||c.length===19)){const g=r.headerNameToString(c);return g===
"authorization"||g==="cookie"||g==="proxy-authorization"}return!1}function o(c,n,A){const g=[];if(Array.isArray(c))for(let E=0;E<c.length;E+=2)i(c[E],n,A)||g.push(c[E],c[E+1]);else if(c&&typeof c=="ob\
ject")for(const E of Object.keys(c))i(E,n,A)||g.push(E,c[E]);else m(c==null,"headers must be an object or an array");return g}L.exports=t}),17816:((L,W,e)=>{const r=e(34589),{kRetryHandlerDefaultRetry:k}=e(
36443),{RequestRetryError:m}=e(68707),{isDisturbed:b,parseHeaders:I,parseRangeHeader:u,wrapRequestBody:Q}=e(3440);function f(i){const o=Date.now();return new Date(i).getTime()-o}function t(i,o,c,n){const A=i["\
content-length"];if(A==null||!Number.isFinite(o.start)||!Number.isFinite(o.end))return null;const g=Number(A),E=o.end-o.start+1;return!Number.isFinite(g)||g!==E?new m("Content-Length mismatch",c,{headers:i,
data:{count:n}}):null}class C{constructor(o,c){const{retryOptions:n,...A}=o,{retry:g,maxRetries:E,maxTimeout:p,minTimeout:R,timeoutFactor:M,methods:N,errorCodes:S,retryAfter:l,statusCodes:s}=n??{};this.
dispatch=c.dispatch,this.handler=c.handler,this.opts={...A,body:Q(o.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:g??C[k],retryAfter:l??!0,maxTimeout:p??30*1e3,minTimeout:R??500,timeoutFactor:M??
2,maxRetries:E??5,methods:N??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:s??[500,502,503,504,429],errorCodes:S??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{
this.aborted=!0,this.abort?this.abort(h):this.reason=h})}checkpointResponseEnd(o,c){if(this.end==null&&this.opts.method!=="HEAD"){const n=o["content-length"];this.end=n!=null?Number(n)-1:null,r(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?c:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(o,c,n){this.handler.onUpgrade&&
this.handler.onUpgrade(o,c,n)}onConnect(o){this.aborted?o(this.reason):this.abort=o}onBodySent(o){if(this.handler.onBodySent)return this.handler.onBodySent(o)}static[k](o,{state:c,opts:n},A){const{statusCode:g,
code:E,headers:p}=o,{method:R,retryOptions:M}=n,{maxRetries:N,minTimeout:S,maxTimeout:l,timeoutFactor:s,statusCodes:h,errorCodes:a,methods:d}=M,{counter:y}=c;if(E&&E!=="UND_ERR_REQ_RETRY"&&!a.includes(
E)){A(o);return}if(Array.isArray(d)&&!d.includes(R)){A(o);return}if(g!=null&&Array.isArray(h)&&!h.includes(g)){A(o);return}if(y>N){A(o);return}let B=p?.["retry-after"];B&&(B=Number(B),B=Number.isNaN(B)?
f(B):B*1e3);const w=B>0?Math.min(B,l):Math.min(S*s**(y-1),l);setTimeout(()=>A(null),w)}onHeaders(o,c,n,A){const g=I(c);if(this.retryCount+=1,o>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(o)===!1?(this.headersSent=!0,this.checkpointResponseEnd(g,n),this.handler.onHeaders(o,c,n,A)):(this.abort(new m("Request failed",o,{headers:g,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,o!==206&&(this.start>0||o!==200))return this.abort(new m("server does not support the range header and the payload was partially consumed",o,{headers:g,data:{count:this.retryCount}})),
!1;const p=u(g["content-range"]);if(!p)return this.abort(new m("Content-Range mismatch",o,{headers:g,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==g.etag)return this.abort(new m("\
ETag mismatch",o,{headers:g,data:{count:this.retryCount}})),!1;const R=t(g,p,o,this.retryCount);if(R!=null)return this.abort(R),!1;const{start:M,size:N,end:S=N-1}=p;return this.start!==M||this.end!=null&&
this.end!==S?(this.abort(new m("Content-Range mismatch",o,{headers:g,data:{count:this.retryCount}})),!1):(this.resume=n,!0)}if(this.end==null){if(o===206){const p=u(g["content-range"]);if(p==null)return this.
headersSent=!0,this.handler.onHeaders(o,c,n,A);const R=t(g,p,o,this.retryCount);if(R!=null)return this.abort(R),!1;const{start:M,size:N,end:S=N-1}=p;r(M!=null&&Number.isFinite(M),"content-range mismat\
ch"),r(S!=null&&Number.isFinite(S),"invalid content-length"),this.start=M,this.end=S}if(this.end==null){const p=g["content-length"];this.end=p!=null?Number(p)-1:null}return r(Number.isFinite(this.start)),
r(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=n,this.headersSent=!0,this.etag=g.etag!=null?g.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(o,c,n,A)}const E=new m("Request failed",o,{headers:g,data:{count:this.retryCount}});return this.abort(E),!1}onData(o){return this.start+=o.length,this.handler.onData(o)}onComplete(o){
return this.retryCount=0,this.handler.onComplete(o)}onError(o){if(this.aborted||b(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(o);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(o,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},c.bind(this));function c(n){if(n!=null||this.aborted||b(this.opts.body))return this.handler.onError(n);if(this.start!==0){const A={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(A["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...A}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(A){this.handler.onError(A)}}}}L.
exports=C}),70379:((L,W,e)=>{const{isIP:r}=e(77030),{lookup:k}=e(40610),m=e(58155),{InvalidArgumentError:b,InformationalError:I}=e(68707),u=Math.pow(2,31)-1;class Q{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(C){
this.#e=C.maxTTL,this.#t=C.maxItems,this.dualStack=C.dualStack,this.affinity=C.affinity,this.lookup=C.lookup??this.#n,this.pick=C.pick??this.#s}get full(){return this.#A.size===this.#t}runLookup(C,i,o){
const c=this.#A.get(C.hostname);if(c==null&&this.full){o(null,C.origin);return}const n={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...i.dns,maxTTL:this.#e,maxItems:this.#t};
if(c==null)this.lookup(C,n,(A,g)=>{if(A||g==null||g.length===0){o(A??new I("No DNS entries found"));return}this.setRecords(C,g);const E=this.#A.get(C.hostname),p=this.pick(C,E,n.affinity);let R;typeof p.
port=="number"?R=`:${p.port}`:C.port!==""?R=`:${C.port}`:R="",o(null,`${C.protocol}//${p.family===6?`[${p.address}]`:p.address}${R}`)});else{const A=this.pick(C,c,n.affinity);if(A==null){this.#A.delete(
C.hostname),this.runLookup(C,i,o);return}let g;typeof A.port=="number"?g=`:${A.port}`:C.port!==""?g=`:${C.port}`:g="",o(null,`${C.protocol}//${A.family===6?`[${A.address}]`:A.address}${g}`)}}#n(C,i,o){
k(C.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(c,n)=>{if(c)return o(c);const A=new Map;for(const g of n)A.set(`${g.address}:${g.family}`,g);o(null,A.values())})}#s(C,i,o){
let c=null;const{records:n,offset:A}=i;let g;if(this.dualStack?(o==null&&(A==null||A===u?(i.offset=0,o=4):(i.offset++,o=(i.offset&1)===1?6:4)),n[o]!=null&&n[o].ips.length>0?g=n[o]:g=n[o===4?6:4]):g=n[o],
g==null||g.ips.length===0)return c;g.offset==null||g.offset===u?g.offset=0:g.offset++;const E=g.offset%g.ips.length;return c=g.ips[E]??null,c==null?c:Date.now()-c.timestamp>c.ttl?(g.ips.splice(E,1),this.
pick(C,i,o)):c}setRecords(C,i){const o=Date.now(),c={records:{4:null,6:null}};for(const n of i){n.timestamp=o,typeof n.ttl=="number"?n.ttl=Math.min(n.ttl,this.#e):n.ttl=this.#e;const A=c.records[n.family]??
{ips:[]};A.ips.push(n),c.records[n.family]=A}this.#A.set(C.hostname,c)}getHandler(C,i){return new f(this,C,i)}}class f extends m{#e=null;#t=null;#A=null;#n=null;#s=null;constructor(C,{origin:i,handler:o,
dispatch:c},n){super(o),this.#s=i,this.#n=o,this.#t={...n},this.#e=C,this.#A=c}onError(C){switch(C.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#s,this.#t,(i,o)=>{
if(i)return this.#n.onError(i);const c={...this.#t,origin:o};this.#A(c,this)});return}this.#n.onError(C);return}case"ENOTFOUND":this.#e.deleteRecord(this.#s);default:this.#n.onError(C);break}}}L.exports=
t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<0))throw new b("Invalid maxTTL. Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new b(
"Invalid maxItems. Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new b("Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&
typeof t?.dualStack!="boolean")throw new b("Invalid dualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new b("Invalid lookup. Must be a function");if(t?.pick!=null&&
typeof t?.pick!="function")throw new b("Invalid pick. Must be a function");const C=t?.dualStack??!0;let i;C?i=t?.affinity??null:i=t?.affinity??4;const o={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.
pick??null,dualStack:C,affinity:i,maxItems:t?.maxItems??1/0},c=new Q(o);return n=>function(g,E){const p=g.origin.constructor===URL?g.origin:new URL(g.origin);return r(p.hostname)!==0?n(g,E):(c.runLookup(
p,g,(R,M)=>{if(R)return E.onError(R);let N=null;N={...g,servername:p.hostname,origin:M,headers:{host:p.hostname,...g.headers}},n(N,c.getHandler({origin:p,dispatch:n,handler:E},g))}),!0)}}}),88060:((L,W,e)=>{
const r=e(3440),{InvalidArgumentError:k,RequestAbortedError:m}=e(68707),b=e(58155);class I extends b{#e=1024*1024;#t=null;#A=!1;#n=!1;#s=0;#r=null;#o=null;constructor({maxSize:f},t){if(super(t),f!=null&&
(!Number.isFinite(f)||f<1))throw new k("maxSize must be a number greater than 0");this.#e=f??this.#e,this.#o=t}onConnect(f){this.#t=f,this.#o.onConnect(this.#i.bind(this))}#i(f){this.#n=!0,this.#r=f}onHeaders(f,t,C,i){
const c=r.parseHeaders(t)["content-length"];if(c!=null&&c>this.#e)throw new m(`Response size (${c}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(f,t,C,i)}onError(f){this.#A||
(f=this.#r??f,this.#o.onError(f))}onData(f){return this.#s=this.#s+f.length,this.#s>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#r):this.#o.onComplete([])),!0}onComplete(f){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(f)}}}function u({maxSize:Q}={maxSize:1024*1024}){return f=>function(C,i){const{dumpMaxSize:o=Q}=C,c=new I({maxSize:o},i);return f(C,c)}}L.exports=
u}),25092:((L,W,e)=>{const r=e(8754);function k({maxRedirections:m}){return b=>function(u,Q){const{maxRedirections:f=m}=u;if(!f)return b(u,Q);const t=new r(b,f,u,Q);return u={...u,maxRedirections:0},b(
u,t)}}L.exports=k}),21514:((L,W,e)=>{const r=e(8754);L.exports=k=>{const m=k?.maxRedirections;return b=>function(u,Q){const{maxRedirections:f=m,...t}=u;if(!f)return b(u,Q);const C=new r(b,f,u,Q);return b(
t,C)}}}),92026:((L,W,e)=>{const r=e(17816);L.exports=k=>m=>function(I,u){return m(I,new r({...I,retryOptions:{...k,...I.retryOptions}},{handler:u,dispatch:m}))}}),52824:((L,W,e)=>{Object.defineProperty(
W,"__esModule",{value:!0}),W.SPECIAL_HEADERS=W.HEADER_STATE=W.MINOR=W.MAJOR=W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS=W.TOKEN=W.STRICT_TOKEN=W.HEX=W.URL_CHAR=W.STRICT_URL_CHAR=W.USERINFO_CHARS=W.MARK=W.
ALPHANUM=W.NUM=W.HEX_MAP=W.NUM_MAP=W.ALPHA=W.FINISH=W.H_METHOD_MAP=W.METHOD_MAP=W.METHODS_RTSP=W.METHODS_ICE=W.METHODS_HTTP=W.METHODS=W.LENIENT_FLAGS=W.FLAGS=W.TYPE=W.ERROR=void 0;const r=e(50172);var k;
(function(t){t[t.OK=0]="OK",t[t.INTERNAL=1]="INTERNAL",t[t.STRICT=2]="STRICT",t[t.LF_EXPECTED=3]="LF_EXPECTED",t[t.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",t[t.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",t[t.INVALID_METHOD=6]="INVALID_METHOD",t[t.INVALID_URL=7]="INVALID_URL",t[t.INVALID_CONSTANT=8]="INVALID_CONSTANT",t[t.INVALID_VERSION=9]="INVALID_VERSION",t[t.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",t[t.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",t[t.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",t[t.INVALID_STATUS=13]="INVALID_STATUS",t[t.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",t[t.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",t[t.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",t[t.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",t[t.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",t[t.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",t[t.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",t[t.PAUSED=21]="PAUSED",t[t.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",t[t.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",t[t.USER=24]="USER"})(k=W.ERROR||(W.ERROR={}));var m;(function(t){t[t.BOTH=0]="BOTH",t[t.REQUEST=1]="REQUEST",t[t.RESPONSE=2]="RESPONSE"})(m=W.TYPE||(W.TYPE={}));var b;(function(t){t[t.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",t[t.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",t[t.CHUNKED=8]="CHUNKED",t[t.UPGRADE=16]="UPGRADE",t[t.CONTENT_LENGTH=
32]="CONTENT_LENGTH",t[t.SKIPBODY=64]="SKIPBODY",t[t.TRAILING=128]="TRAILING",t[t.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(b=W.FLAGS||(W.FLAGS={}));var I;(function(t){t[t.HEADERS=1]="HEADERS",t[t.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",t[t.KEEP_ALIVE=4]="KEEP_ALIVE"})(I=W.LENIENT_FLAGS||(W.LENIENT_FLAGS={}));var u;(function(t){t[t.DELETE=0]="DELETE",t[t.GET=1]="GET",t[t.HEAD=2]="HEAD",t[t.POST=3]="\
POST",t[t.PUT=4]="PUT",t[t.CONNECT=5]="CONNECT",t[t.OPTIONS=6]="OPTIONS",t[t.TRACE=7]="TRACE",t[t.COPY=8]="COPY",t[t.LOCK=9]="LOCK",t[t.MKCOL=10]="MKCOL",t[t.MOVE=11]="MOVE",t[t.PROPFIND=12]="PROPFIND",
t[t.PROPPATCH=13]="PROPPATCH",t[t.SEARCH=14]="SEARCH",t[t.UNLOCK=15]="UNLOCK",t[t.BIND=16]="BIND",t[t.REBIND=17]="REBIND",t[t.UNBIND=18]="UNBIND",t[t.ACL=19]="ACL",t[t.REPORT=20]="REPORT",t[t.MKACTIVITY=
21]="MKACTIVITY",t[t.CHECKOUT=22]="CHECKOUT",t[t.MERGE=23]="MERGE",t[t["M-SEARCH"]=24]="M-SEARCH",t[t.NOTIFY=25]="NOTIFY",t[t.SUBSCRIBE=26]="SUBSCRIBE",t[t.UNSUBSCRIBE=27]="UNSUBSCRIBE",t[t.PATCH=28]=
"PATCH",t[t.PURGE=29]="PURGE",t[t.MKCALENDAR=30]="MKCALENDAR",t[t.LINK=31]="LINK",t[t.UNLINK=32]="UNLINK",t[t.SOURCE=33]="SOURCE",t[t.PRI=34]="PRI",t[t.DESCRIBE=35]="DESCRIBE",t[t.ANNOUNCE=36]="ANNOUN\
CE",t[t.SETUP=37]="SETUP",t[t.PLAY=38]="PLAY",t[t.PAUSE=39]="PAUSE",t[t.TEARDOWN=40]="TEARDOWN",t[t.GET_PARAMETER=41]="GET_PARAMETER",t[t.SET_PARAMETER=42]="SET_PARAMETER",t[t.REDIRECT=43]="REDIRECT",
t[t.RECORD=44]="RECORD",t[t.FLUSH=45]="FLUSH"})(u=W.METHODS||(W.METHODS={})),W.METHODS_HTTP=[u.DELETE,u.GET,u.HEAD,u.POST,u.PUT,u.CONNECT,u.OPTIONS,u.TRACE,u.COPY,u.LOCK,u.MKCOL,u.MOVE,u.PROPFIND,u.PROPPATCH,
u.SEARCH,u.UNLOCK,u.BIND,u.REBIND,u.UNBIND,u.ACL,u.REPORT,u.MKACTIVITY,u.CHECKOUT,u.MERGE,u["M-SEARCH"],u.NOTIFY,u.SUBSCRIBE,u.UNSUBSCRIBE,u.PATCH,u.PURGE,u.MKCALENDAR,u.LINK,u.UNLINK,u.PRI,u.SOURCE],
W.METHODS_ICE=[u.SOURCE],W.METHODS_RTSP=[u.OPTIONS,u.DESCRIBE,u.ANNOUNCE,u.SETUP,u.PLAY,u.PAUSE,u.TEARDOWN,u.GET_PARAMETER,u.SET_PARAMETER,u.REDIRECT,u.RECORD,u.FLUSH,u.GET,u.POST],W.METHOD_MAP=r.enumToMap(
u),W.H_METHOD_MAP={},Object.keys(W.METHOD_MAP).forEach(t=>{/^H/.test(t)&&(W.H_METHOD_MAP[t]=W.METHOD_MAP[t])});var Q;(function(t){t[t.SAFE=0]="SAFE",t[t.SAFE_WITH_CB=1]="SAFE_WITH_CB",t[t.UNSAFE=2]="U\
NSAFE"})(Q=W.FINISH||(W.FINISH={})),W.ALPHA=[];for(let t=65;t<=90;t++)W.ALPHA.push(String.fromCharCode(t)),W.ALPHA.push(String.fromCharCode(t+32));W.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},W.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},W.NUM=["0","1","2","3","4","5","6","7","8","9"],W.ALPHANUM=W.ALPHA.concat(W.NUM),W.MARK=["\
-","_",".","!","~","*","'","(",")"],W.USERINFO_CHARS=W.ALPHANUM.concat(W.MARK).concat(["%",";",":","&","=","+","$",","]),W.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(W.ALPHANUM),W.URL_CHAR=W.STRICT_URL_CHAR.concat(["	","\f"]);for(let t=128;t<=255;t++)W.URL_CHAR.push(t);W.HEX=W.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),W.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(W.ALPHANUM),W.TOKEN=W.STRICT_TOKEN.concat([" "]),W.HEADER_CHARS=["	"];for(let t=32;t<=
255;t++)t!==127&&W.HEADER_CHARS.push(t);W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS.filter(t=>t!==44),W.MAJOR=W.NUM_MAP,W.MINOR=W.MAJOR;var f;(function(t){t[t.GENERAL=0]="GENERAL",t[t.CONNECTION=1]="CONNE\
CTION",t[t.CONTENT_LENGTH=2]="CONTENT_LENGTH",t[t.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",t[t.UPGRADE=4]="UPGRADE",t[t.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",t[t.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",t[t.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(f=W.HEADER_STATE||(W.HEADER_STATE={})),W.SPECIAL_HEADERS={connection:f.CONNECTION,
"content-length":f.CONTENT_LENGTH,"proxy-connection":f.CONNECTION,"transfer-encoding":f.TRANSFER_ENCODING,upgrade:f.UPGRADE}}),63870:((L,W,e)=>{const{Buffer:r}=e(4573);L.exports=r.from("AGFzbQEAAAABJw\
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
FEVFAv","base64")}),53434:((L,W,e)=>{const{Buffer:r}=e(4573);L.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
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
FlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((L,W)=>{Object.defineProperty(W,"__esMod\
ule",{value:!0}),W.enumToMap=void 0;function e(r){const k={};return Object.keys(r).forEach(m=>{const b=r[m];typeof b=="number"&&(k[m]=b)}),k}W.enumToMap=e}),47501:((L,W,e)=>{const{kClients:r}=e(36443),
k=e(57405),{kAgent:m,kMockAgentSet:b,kMockAgentGet:I,kDispatches:u,kIsMockActive:Q,kNetConnect:f,kGetNetConnect:t,kOptions:C,kFactory:i}=e(91117),o=e(47365),c=e(94004),{matchValue:n,buildMockOptions:A}=e(
53397),{InvalidArgumentError:g,UndiciError:E}=e(68707),p=e(30883),R=e(91529),M=e(56142);class N extends p{constructor(l){if(super(l),this[f]=!0,this[Q]=!0,l?.agent&&typeof l.agent.dispatch!="function")
throw new g("Argument opts.agent must implement Agent");const s=l?.agent?l.agent:new k(l);this[m]=s,this[r]=s[r],this[C]=A(l)}get(l){let s=this[I](l);return s||(s=this[i](l),this[b](l,s)),s}dispatch(l,s){
return this.get(l.origin),this[m].dispatch(l,s)}async close(){await this[m].close(),this[r].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(l){if(typeof l=="string"||typeof l=="\
function"||l instanceof RegExp)Array.isArray(this[f])?this[f].push(l):this[f]=[l];else if(typeof l>"u")this[f]=!0;else throw new g("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[f]=!1}get isMockActive(){return this[Q]}[b](l,s){this[r].set(l,s)}[i](l){const s=Object.assign({agent:this},this[C]);return this[C]&&this[C].connections===1?new o(l,s):new c(l,s)}[I](l){const s=this[r].
get(l);if(s)return s;if(typeof l!="string"){const h=this[i]("http://localhost:9999");return this[b](l,h),h}for(const[h,a]of Array.from(this[r]))if(a&&typeof h!="string"&&n(h,l)){const d=this[i](l);return this[b](
l,d),d[u]=a[u],d}}[t](){return this[f]}pendingInterceptors(){const l=this[r];return Array.from(l.entries()).flatMap(([s,h])=>h[u].map(a=>({...a,origin:s}))).filter(({pending:s})=>s)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:l=new M}={}){const s=this.pendingInterceptors();if(s.length===0)return;const h=new R("interceptor","interceptors").pluralize(s.length);throw new E(`
${h.count} ${h.noun} ${h.is} pending:

${l.format(s)}
`.trim())}}L.exports=N}),47365:((L,W,e)=>{const{promisify:r}=e(57975),k=e(23701),{buildMockDispatch:m}=e(53397),{kDispatches:b,kMockAgent:I,kClose:u,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:t,kConnected:C}=e(
91117),{MockInterceptor:i}=e(31511),o=e(36443),{InvalidArgumentError:c}=e(68707);class n extends k{constructor(g,E){if(super(g,E),!E||!E.agent||typeof E.agent.dispatch!="function")throw new c("Argumen\
t opts.agent must implement Agent");this[I]=E.agent,this[f]=g,this[b]=[],this[C]=1,this[t]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=m.call(this),this.close=this[u]}get[o.kConnected](){
return this[C]}intercept(g){return new i(g,this[b])}async[u](){await r(this[Q])(),this[C]=0,this[I][o.kClients].delete(this[f])}}L.exports=n}),52429:((L,W,e)=>{const{UndiciError:r}=e(68707),k=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class m extends r{constructor(I){super(I),Error.captureStackTrace(this,m),this.name="MockNotMatchedError",this.message=I||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](I){return I&&I[k]===!0}[k]=!0}L.exports={MockNotMatchedError:m}}),31511:((L,W,e)=>{const{getResponseData:r,
buildKey:k,addMockDispatch:m}=e(53397),{kDispatches:b,kDispatchKey:I,kDefaultHeaders:u,kDefaultTrailers:Q,kContentLength:f,kMockDispatch:t}=e(91117),{InvalidArgumentError:C}=e(68707),{buildURL:i}=e(3440);
class o{constructor(A){this[t]=A}delay(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new C("waitInMs must be a valid integer > 0");return this[t].delay=A,this}persist(){return this[t].persist=
!0,this}times(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new C("repeatTimes must be a valid integer > 0");return this[t].times=A,this}}class c{constructor(A,g){if(typeof A!="object")throw new C(
"opts must be an object");if(typeof A.path>"u")throw new C("opts.path must be defined");if(typeof A.method>"u"&&(A.method="GET"),typeof A.path=="string")if(A.query)A.path=i(A.path,A.query);else{const E=new URL(
A.path,"data://");A.path=E.pathname+E.search}typeof A.method=="string"&&(A.method=A.method.toUpperCase()),this[I]=k(A),this[b]=g,this[u]={},this[Q]={},this[f]=!1}createMockScopeDispatchData({statusCode:A,
data:g,responseOptions:E}){const p=r(g),R=this[f]?{"content-length":p.length}:{},M={...this[u],...R,...E.headers},N={...this[Q],...E.trailers};return{statusCode:A,data:g,headers:M,trailers:N}}validateReplyParameters(A){
if(typeof A.statusCode>"u")throw new C("statusCode must be defined");if(typeof A.responseOptions!="object"||A.responseOptions===null)throw new C("responseOptions must be an object")}reply(A){if(typeof A==
"function"){const R=N=>{const S=A(N);if(typeof S!="object"||S===null)throw new C("reply options callback must return an object");const l={data:"",responseOptions:{},...S};return this.validateReplyParameters(
l),{...this.createMockScopeDispatchData(l)}},M=m(this[b],this[I],R);return new o(M)}const g={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(g);const E=this.createMockScopeDispatchData(g),p=m(this[b],this[I],E);return new o(p)}replyWithError(A){if(typeof A>"u")throw new C("error must be defined");const g=m(this[b],
this[I],{error:A});return new o(g)}defaultReplyHeaders(A){if(typeof A>"u")throw new C("headers must be defined");return this[u]=A,this}defaultReplyTrailers(A){if(typeof A>"u")throw new C("trailers mus\
t be defined");return this[Q]=A,this}replyContentLength(){return this[f]=!0,this}}L.exports.MockInterceptor=c,L.exports.MockScope=o}),94004:((L,W,e)=>{const{promisify:r}=e(57975),k=e(30628),{buildMockDispatch:m}=e(
53397),{kDispatches:b,kMockAgent:I,kClose:u,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:t,kConnected:C}=e(91117),{MockInterceptor:i}=e(31511),o=e(36443),{InvalidArgumentError:c}=e(68707);class n extends k{constructor(g,E){
if(super(g,E),!E||!E.agent||typeof E.agent.dispatch!="function")throw new c("Argument opts.agent must implement Agent");this[I]=E.agent,this[f]=g,this[b]=[],this[C]=1,this[t]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=m.call(this),this.close=this[u]}get[o.kConnected](){return this[C]}intercept(g){return new i(g,this[b])}async[u](){await r(this[Q])(),this[C]=0,this[I][o.kClients].delete(
this[f])}}L.exports=n}),91117:(L=>{L.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((L,W,e)=>{const{MockNotMatchedError:r}=e(52429),{kDispatches:k,kMockAgent:m,kOriginalDispatch:b,kOrigin:I,
kGetNetConnect:u}=e(91117),{buildURL:Q}=e(3440),{STATUS_CODES:f}=e(37067),{types:{isPromise:t}}=e(57975);function C(B,w){return typeof B=="string"?B===w:B instanceof RegExp?B.test(w):typeof B=="functi\
on"?B(w)===!0:!1}function i(B){return Object.fromEntries(Object.entries(B).map(([w,D])=>[w.toLocaleLowerCase(),D]))}function o(B,w){if(Array.isArray(B)){for(let D=0;D<B.length;D+=2)if(B[D].toLocaleLowerCase()===
w.toLocaleLowerCase())return B[D+1];return}else return typeof B.get=="function"?B.get(w):i(B)[w.toLocaleLowerCase()]}function c(B){const w=B.slice(),D=[];for(let U=0;U<w.length;U+=2)D.push([w[U],w[U+1]]);
return Object.fromEntries(D)}function n(B,w){if(typeof B.headers=="function")return Array.isArray(w)&&(w=c(w)),B.headers(w?i(w):{});if(typeof B.headers>"u")return!0;if(typeof w!="object"||typeof B.headers!=
"object")return!1;for(const[D,U]of Object.entries(B.headers)){const O=o(w,D);if(!C(U,O))return!1}return!0}function A(B){if(typeof B!="string")return B;const w=B.split("?");if(w.length!==2)return B;const D=new URLSearchParams(
w.pop());return D.sort(),[...w,D.toString()].join("?")}function g(B,{path:w,method:D,body:U,headers:O}){const T=C(B.path,w),v=C(B.method,D),z=typeof B.body<"u"?C(B.body,U):!0,re=n(B,O);return T&&v&&z&&
re}function E(B){return Buffer.isBuffer(B)||B instanceof Uint8Array||B instanceof ArrayBuffer?B:typeof B=="object"?JSON.stringify(B):B.toString()}function p(B,w){const D=w.query?Q(w.path,w.query):w.path,
U=typeof D=="string"?A(D):D;let O=B.filter(({consumed:T})=>!T).filter(({path:T})=>C(A(T),U));if(O.length===0)throw new r(`Mock dispatch not matched for path '${U}'`);if(O=O.filter(({method:T})=>C(T,w.
method)),O.length===0)throw new r(`Mock dispatch not matched for method '${w.method}' on path '${U}'`);if(O=O.filter(({body:T})=>typeof T<"u"?C(T,w.body):!0),O.length===0)throw new r(`Mock dispatch no\
t matched for body '${w.body}' on path '${U}'`);if(O=O.filter(T=>n(T,w.headers)),O.length===0){const T=typeof w.headers=="object"?JSON.stringify(w.headers):w.headers;throw new r(`Mock dispatch not mat\
ched for headers '${T}' on path '${U}'`)}return O[0]}function R(B,w,D){const U={timesInvoked:0,times:1,persist:!1,consumed:!1},O=typeof D=="function"?{callback:D}:{...D},T={...U,...w,pending:!0,data:{
error:null,...O}};return B.push(T),T}function M(B,w){const D=B.findIndex(U=>U.consumed?g(U,w):!1);D!==-1&&B.splice(D,1)}function N(B){const{path:w,method:D,body:U,headers:O,query:T}=B;return{path:w,method:D,
body:U,headers:O,query:T}}function S(B){const w=Object.keys(B),D=[];for(let U=0;U<w.length;++U){const O=w[U],T=B[O],v=Buffer.from(`${O}`);if(Array.isArray(T))for(let z=0;z<T.length;++z)D.push(v,Buffer.
from(`${T[z]}`));else D.push(v,Buffer.from(`${T}`))}return D}function l(B){return f[B]||"unknown"}async function s(B){const w=[];for await(const D of B)w.push(D);return Buffer.concat(w).toString("utf8")}
function h(B,w){const D=N(B),U=p(this[k],D);U.timesInvoked++,U.data.callback&&(U.data={...U.data,...U.data.callback(B)});const{data:{statusCode:O,data:T,headers:v,trailers:z,error:re},delay:x,persist:J}=U,
{timesInvoked:V,times:Y}=U;if(U.consumed=!J&&V>=Y,U.pending=V<Y,re!==null)return M(this[k],D),w.onError(re),!0;typeof x=="number"&&x>0?setTimeout(()=>{j(this[k])},x):j(this[k]);function j(te,X=T){const ne=Array.
isArray(B.headers)?c(B.headers):B.headers,le=typeof X=="function"?X({...B,headers:ne}):X;if(t(le)){le.then(Be=>j(te,Be));return}const K=E(le),xe=S(v),De=S(z);w.onConnect?.(Be=>w.onError(Be),null),w.onHeaders?.(
O,xe,Ae,l(O)),w.onData?.(Buffer.from(K)),w.onComplete?.(De),M(te,D)}function Ae(){}return!0}function a(){const B=this[m],w=this[I],D=this[b];return function(O,T){if(B.isMockActive)try{h.call(this,O,T)}catch(v){
if(v instanceof r){const z=B[u]();if(z===!1)throw new r(`${v.message}: subsequent request to origin ${w} was not allowed (net.connect disabled)`);if(d(z,w))D.call(this,O,T);else throw new r(`${v.message}\
: subsequent request to origin ${w} was not allowed (net.connect is not enabled for this origin)`)}else throw v}else D.call(this,O,T)}}function d(B,w){const D=new URL(w);return B===!0?!0:!!(Array.isArray(
B)&&B.some(U=>C(U,D.host)))}function y(B){if(B){const{agent:w,...D}=B;return D}}L.exports={getResponseData:E,getMockDispatch:p,addMockDispatch:R,deleteMockDispatch:M,buildKey:N,generateKeyValues:S,matchValue:C,
getResponse:s,getStatusText:l,mockDispatch:h,buildMockDispatch:a,checkNetConnect:d,buildMockOptions:y,getHeaderByName:o,buildHeadersFromArray:c}}),56142:((L,W,e)=>{const{Transform:r}=e(57075),{Console:k}=e(
37540),m=process.versions.icu?"\u2705":"Y ",b=process.versions.icu?"\u274C":"N ";L.exports=class{constructor({disableColors:u}={}){this.transform=new r({transform(Q,f,t){t(null,Q)}}),this.logger=new k(
{stdout:this.transform,inspectOptions:{colors:!u&&!process.env.CI}})}format(u){const Q=u.map(({method:f,path:t,data:{statusCode:C},persist:i,times:o,timesInvoked:c,origin:n})=>({Method:f,Origin:n,Path:t,
"Status code":C,Persistent:i?m:b,Invocations:c,Remaining:i?1/0:o-c}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(L=>{const W={pronoun:"it",is:"is",was:"was",this:"this"},e={
pronoun:"they",is:"are",was:"were",this:"these"};L.exports=class{constructor(k,m){this.singular=k,this.plural=m}pluralize(k){const m=k===1,b=m?W:e,I=m?this.singular:this.plural;return{...b,count:k,noun:I}}}}),
96603:(L=>{let W=0;const e=1e3,r=(e>>1)-1;let k;const m=Symbol("kFastTimer"),b=[],I=-2,u=-1,Q=0,f=1;function t(){W+=r;let o=0,c=b.length;for(;o<c;){const n=b[o];n._state===Q?(n._idleStart=W-r,n._state=
f):n._state===f&&W>=n._idleStart+n._idleTimeout&&(n._state=u,n._idleStart=-1,n._onTimeout(n._timerArg)),n._state===u?(n._state=I,--c!==0&&(b[o]=b[c])):++o}b.length=c,b.length!==0&&C()}function C(){k?k.
refresh():(clearTimeout(k),k=setTimeout(t,r),k.unref&&k.unref())}class i{[m]=!0;_state=I;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(c,n,A){this._onTimeout=c,this._idleTimeout=n,this.
_timerArg=A,this.refresh()}refresh(){this._state===I&&b.push(this),(!k||b.length===1)&&C(),this._state=Q}clear(){this._state=u,this._idleStart=-1}}L.exports={setTimeout(o,c,n){return c<=e?setTimeout(o,
c,n):new i(o,c,n)},clearTimeout(o){o[m]?o.clear():clearTimeout(o)},setFastTimeout(o,c,n){return new i(o,c,n)},clearFastTimeout(o){o.clear()},now(){return W},tick(o=0){W+=o-e+1,t(),t()},reset(){W=0,b.length=
0,clearTimeout(k),k=null},kFastTimer:m}}),89634:((L,W,e)=>{const{kConstruct:r}=e(20109),{urlEquals:k,getFieldValues:m}=e(76798),{kEnumerableProperty:b,isDisturbed:I}=e(3440),{webidl:u}=e(45893),{Response:Q,
cloneResponse:f,fromInnerResponse:t}=e(99051),{Request:C,fromInnerRequest:i}=e(9967),{kState:o}=e(93627),{fetching:c}=e(54398),{urlIsHttpHttpsScheme:n,createDeferredPromise:A,readAllBytes:g}=e(73168),
E=e(34589);class p{#e;constructor(){arguments[0]!==r&&u.illegalConstructor(),u.util.markAsUncloneable(this),this.#e=arguments[1]}async match(N,S={}){u.brandCheck(this,p);const l="Cache.match";u.argumentLengthCheck(
arguments,1,l),N=u.converters.RequestInfo(N,l,"request"),S=u.converters.CacheQueryOptions(S,l,"options");const s=this.#s(N,S,1);if(s.length!==0)return s[0]}async matchAll(N=void 0,S={}){u.brandCheck(this,
p);const l="Cache.matchAll";return N!==void 0&&(N=u.converters.RequestInfo(N,l,"request")),S=u.converters.CacheQueryOptions(S,l,"options"),this.#s(N,S)}async add(N){u.brandCheck(this,p);const S="Cache\
.add";u.argumentLengthCheck(arguments,1,S),N=u.converters.RequestInfo(N,S,"request");const l=[N];return await this.addAll(l)}async addAll(N){u.brandCheck(this,p);const S="Cache.addAll";u.argumentLengthCheck(
arguments,1,S);const l=[],s=[];for(let U of N){if(U===void 0)throw u.errors.conversionFailed({prefix:S,argument:"Argument 1",types:["undefined is not allowed"]});if(U=u.converters.RequestInfo(U),typeof U==
"string")continue;const O=U[o];if(!n(O.url)||O.method!=="GET")throw u.errors.exception({header:S,message:"Expected http/s scheme when method is not GET."})}const h=[];for(const U of N){const O=new C(U)[o];
if(!n(O.url))throw u.errors.exception({header:S,message:"Expected http/s scheme."});O.initiator="fetch",O.destination="subresource",s.push(O);const T=A();h.push(c({request:O,processResponse(v){if(v.type===
"error"||v.status===206||v.status<200||v.status>299)T.reject(u.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(v.headersList.contains(
"vary")){const z=m(v.headersList.get("vary"));for(const re of z)if(re==="*"){T.reject(u.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const x of h)x.abort();return}}},
processResponseEndOfBody(v){if(v.aborted){T.reject(new DOMException("aborted","AbortError"));return}T.resolve(v)}})),l.push(T.promise)}const d=await Promise.all(l),y=[];let B=0;for(const U of d){const O={
type:"put",request:s[B],response:U};y.push(O),B++}const w=A();let D=null;try{this.#t(y)}catch(U){D=U}return queueMicrotask(()=>{D===null?w.resolve(void 0):w.reject(D)}),w.promise}async put(N,S){u.brandCheck(
this,p);const l="Cache.put";u.argumentLengthCheck(arguments,2,l),N=u.converters.RequestInfo(N,l,"request"),S=u.converters.Response(S,l,"response");let s=null;if(N instanceof C?s=N[o]:s=new C(N)[o],!n(
s.url)||s.method!=="GET")throw u.errors.exception({header:l,message:"Expected an http/s scheme when method is not GET"});const h=S[o];if(h.status===206)throw u.errors.exception({header:l,message:"Got \
206 status"});if(h.headersList.contains("vary")){const O=m(h.headersList.get("vary"));for(const T of O)if(T==="*")throw u.errors.exception({header:l,message:"Got * vary field value"})}if(h.body&&(I(h.
body.stream)||h.body.stream.locked))throw u.errors.exception({header:l,message:"Response body is locked or disturbed"});const a=f(h),d=A();if(h.body!=null){const T=h.body.stream.getReader();g(T).then(
d.resolve,d.reject)}else d.resolve(void 0);const y=[],B={type:"put",request:s,response:a};y.push(B);const w=await d.promise;a.body!=null&&(a.body.source=w);const D=A();let U=null;try{this.#t(y)}catch(O){
U=O}return queueMicrotask(()=>{U===null?D.resolve():D.reject(U)}),D.promise}async delete(N,S={}){u.brandCheck(this,p);const l="Cache.delete";u.argumentLengthCheck(arguments,1,l),N=u.converters.RequestInfo(
N,l,"request"),S=u.converters.CacheQueryOptions(S,l,"options");let s=null;if(N instanceof C){if(s=N[o],s.method!=="GET"&&!S.ignoreMethod)return!1}else E(typeof N=="string"),s=new C(N)[o];const h=[],a={
type:"delete",request:s,options:S};h.push(a);const d=A();let y=null,B;try{B=this.#t(h)}catch(w){y=w}return queueMicrotask(()=>{y===null?d.resolve(!!B?.length):d.reject(y)}),d.promise}async keys(N=void 0,S={}){
u.brandCheck(this,p);const l="Cache.keys";N!==void 0&&(N=u.converters.RequestInfo(N,l,"request")),S=u.converters.CacheQueryOptions(S,l,"options");let s=null;if(N!==void 0)if(N instanceof C){if(s=N[o],
s.method!=="GET"&&!S.ignoreMethod)return[]}else typeof N=="string"&&(s=new C(N)[o]);const h=A(),a=[];if(N===void 0)for(const d of this.#e)a.push(d[0]);else{const d=this.#A(s,S);for(const y of d)a.push(
y[0])}return queueMicrotask(()=>{const d=[];for(const y of a){const B=i(y,new AbortController().signal,"immutable");d.push(B)}h.resolve(Object.freeze(d))}),h.promise}#t(N){const S=this.#e,l=[...S],s=[],
h=[];try{for(const a of N){if(a.type!=="delete"&&a.type!=="put")throw u.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(a.type==="\
delete"&&a.response!=null)throw u.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(a.request,a.options,s).length)throw new DOMException(
"???","InvalidStateError");let d;if(a.type==="delete"){if(d=this.#A(a.request,a.options),d.length===0)return[];for(const y of d){const B=S.indexOf(y);E(B!==-1),S.splice(B,1)}}else if(a.type==="put"){if(a.
response==null)throw u.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const y=a.request;if(!n(y.url))throw u.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(y.method!=="GET")throw u.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(a.options!=null)
throw u.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});d=this.#A(a.request);for(const B of d){const w=S.indexOf(B);E(w!==-1),S.splice(w,1)}S.push([a.request,
a.response]),s.push([a.request,a.response])}h.push([a.request,a.response])}return h}catch(a){throw this.#e.length=0,this.#e=l,a}}#A(N,S,l){const s=[],h=l??this.#e;for(const a of h){const[d,y]=a;this.#n(
N,d,y,S)&&s.push(a)}return s}#n(N,S,l=null,s){const h=new URL(N.url),a=new URL(S.url);if(s?.ignoreSearch&&(a.search="",h.search=""),!k(h,a,!0))return!1;if(l==null||s?.ignoreVary||!l.headersList.contains(
"vary"))return!0;const d=m(l.headersList.get("vary"));for(const y of d){if(y==="*")return!1;const B=S.headersList.get(y),w=N.headersList.get(y);if(B!==w)return!1}return!0}#s(N,S,l=1/0){let s=null;if(N!==
void 0)if(N instanceof C){if(s=N[o],s.method!=="GET"&&!S.ignoreMethod)return[]}else typeof N=="string"&&(s=new C(N)[o]);const h=[];if(N===void 0)for(const d of this.#e)h.push(d[1]);else{const d=this.#A(
s,S);for(const y of d)h.push(y[1])}const a=[];for(const d of h){const y=t(d,"immutable");if(a.push(y.clone()),a.length>=l)break}return Object.freeze(a)}}Object.defineProperties(p.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:b,matchAll:b,add:b,addAll:b,put:b,delete:b,keys:b});const R=[{key:"ignoreSearch",converter:u.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:u.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:u.converters.boolean,defaultValue:()=>!1}];u.converters.CacheQueryOptions=u.dictionaryConverter(R),u.converters.MultiCacheQueryOptions=
u.dictionaryConverter([...R,{key:"cacheName",converter:u.converters.DOMString}]),u.converters.Response=u.interfaceConverter(Q),u.converters["sequence<RequestInfo>"]=u.sequenceConverter(u.converters.RequestInfo),
L.exports={Cache:p}}),3245:((L,W,e)=>{const{kConstruct:r}=e(20109),{Cache:k}=e(89634),{webidl:m}=e(45893),{kEnumerableProperty:b}=e(3440);class I{#e=new Map;constructor(){arguments[0]!==r&&m.illegalConstructor(),
m.util.markAsUncloneable(this)}async match(Q,f={}){if(m.brandCheck(this,I),m.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=m.converters.RequestInfo(Q),f=m.converters.MultiCacheQueryOptions(f),
f.cacheName!=null){if(this.#e.has(f.cacheName)){const t=this.#e.get(f.cacheName);return await new k(r,t).match(Q,f)}}else for(const t of this.#e.values()){const i=await new k(r,t).match(Q,f);if(i!==void 0)
return i}}async has(Q){m.brandCheck(this,I);const f="CacheStorage.has";return m.argumentLengthCheck(arguments,1,f),Q=m.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)}async open(Q){m.brandCheck(this,
I);const f="CacheStorage.open";if(m.argumentLengthCheck(arguments,1,f),Q=m.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)){const C=this.#e.get(Q);return new k(r,C)}const t=[];return this.#e.set(
Q,t),new k(r,t)}async delete(Q){m.brandCheck(this,I);const f="CacheStorage.delete";return m.argumentLengthCheck(arguments,1,f),Q=m.converters.DOMString(Q,f,"cacheName"),this.#e.delete(Q)}async keys(){
return m.brandCheck(this,I),[...this.#e.keys()]}}Object.defineProperties(I.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:b,has:b,open:b,delete:b,keys:b}),L.exports={CacheStorage:I}}),
20109:((L,W,e)=>{L.exports={kConstruct:e(36443).kConstruct}}),76798:((L,W,e)=>{const r=e(34589),{URLSerializer:k}=e(51900),{isValidHeaderName:m}=e(73168);function b(u,Q,f=!1){const t=k(u,f),C=k(Q,f);return t===
C}function I(u){r(u!==null);const Q=[];for(let f of u.split(","))f=f.trim(),m(f)&&Q.push(f);return Q}L.exports={urlEquals:b,getFieldValues:I}}),71276:(L=>{L.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((L,W,e)=>{const{parseSetCookie:r}=e(11978),{stringify:k}=e(57797),{webidl:m}=e(45893),{Headers:b}=e(60660);function I(t){m.argumentLengthCheck(arguments,1,"getCookies"),m.brandCheck(t,b,{strict:!1});
const C=t.get("cookie"),i={};if(!C)return i;for(const o of C.split(";")){const[c,...n]=o.split("=");i[c.trim()]=n.join("=")}return i}function u(t,C,i){m.brandCheck(t,b,{strict:!1});const o="deleteCook\
ie";m.argumentLengthCheck(arguments,2,o),C=m.converters.DOMString(C,o,"name"),i=m.converters.DeleteCookieAttributes(i),f(t,{name:C,value:"",expires:new Date(0),...i})}function Q(t){m.argumentLengthCheck(
arguments,1,"getSetCookies"),m.brandCheck(t,b,{strict:!1});const C=t.getSetCookie();return C?C.map(i=>r(i)):[]}function f(t,C){m.argumentLengthCheck(arguments,2,"setCookie"),m.brandCheck(t,b,{strict:!1}),
C=m.converters.Cookie(C);const i=k(C);i&&t.append("Set-Cookie",i)}m.converters.DeleteCookieAttributes=m.dictionaryConverter([{converter:m.nullableConverter(m.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:m.nullableConverter(m.converters.DOMString),key:"domain",defaultValue:()=>null}]),m.converters.Cookie=m.dictionaryConverter([{converter:m.converters.DOMString,key:"name"},{converter:m.converters.
DOMString,key:"value"},{converter:m.nullableConverter(t=>typeof t=="number"?m.converters["unsigned long long"](t):new Date(t)),key:"expires",defaultValue:()=>null},{converter:m.nullableConverter(m.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.boolean),key:"secure",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:m.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:m.sequenceConverter(m.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),L.exports=
{getCookies:I,deleteCookie:u,getSetCookies:Q,setCookie:f}}),11978:((L,W,e)=>{const{maxNameValuePairSize:r,maxAttributeValueSize:k}=e(71276),{isCTLExcludingHtab:m}=e(57797),{collectASequenceOfCodePointsFast:b}=e(
51900),I=e(34589);function u(f){if(m(f))return null;let t="",C="",i="",o="";if(f.includes(";")){const c={position:0};t=b(";",f,c),C=f.slice(c.position)}else t=f;if(!t.includes("="))o=t;else{const c={position:0};
i=b("=",t,c),o=t.slice(c.position+1)}return i=i.trim(),o=o.trim(),i.length+o.length>r?null:{name:i,value:o,...Q(C)}}function Q(f,t={}){if(f.length===0)return t;I(f[0]===";"),f=f.slice(1);let C="";f.includes(
";")?(C=b(";",f,{position:0}),f=f.slice(C.length)):(C=f,f="");let i="",o="";if(C.includes("=")){const n={position:0};i=b("=",C,n),o=C.slice(n.position+1)}else i=C;if(i=i.trim(),o=o.trim(),o.length>k)return Q(
f,t);const c=i.toLowerCase();if(c==="expires"){const n=new Date(o);t.expires=n}else if(c==="max-age"){const n=o.charCodeAt(0);if((n<48||n>57)&&o[0]!=="-"||!/^\d+$/.test(o))return Q(f,t);const A=Number(
o);t.maxAge=A}else if(c==="domain"){let n=o;n[0]==="."&&(n=n.slice(1)),n=n.toLowerCase(),t.domain=n}else if(c==="path"){let n="";o.length===0||o[0]!=="/"?n="/":n=o,t.path=n}else if(c==="secure")t.secure=
!0;else if(c==="httponly")t.httpOnly=!0;else if(c==="samesite"){const n=o.toLowerCase();n==="none"?t.sameSite="None":n==="strict"?t.sameSite="Strict":n==="lax"&&(t.sameSite="Lax")}else t.unparsed??=[],
t.unparsed.push(`${i}=${o}`);return Q(f,t)}L.exports={parseSetCookie:u,parseUnparsedAttributes:Q}}),57797:(L=>{function W(i){for(let o=0;o<i.length;++o){const c=i.charCodeAt(o);if(c>=0&&c<=8||c>=10&&c<=
31||c===127)return!0}return!1}function e(i){for(let o=0;o<i.length;++o){const c=i.charCodeAt(o);if(c<33||c>126||c===34||c===40||c===41||c===60||c===62||c===64||c===44||c===59||c===58||c===92||c===47||
c===91||c===93||c===63||c===61||c===123||c===125)throw new Error("Invalid cookie name")}}function r(i){let o=i.length,c=0;if(i[0]==='"'){if(o===1||i[o-1]!=='"')throw new Error("Invalid cookie value");
--o,++c}for(;c<o;){const n=i.charCodeAt(c++);if(n<33||n>126||n===34||n===44||n===59||n===92)throw new Error("Invalid cookie value")}}function k(i){for(let o=0;o<i.length;++o){const c=i.charCodeAt(o);if(c<
32||c>126||c===59)throw new Error("Invalid cookie path")}}function m(i){return i>=48&&i<=57||i>=65&&i<=90||i>=97&&i<=122}function b(i){if(i===" ")return;if(i.length>255)throw new Error("Invalid cookie\
 domain");let o=0;for(let c=0;c<i.length;++c){const n=i.charCodeAt(c);if(n===46){if(o===0)throw new Error("Invalid cookie domain");if(i.charCodeAt(c-1)===45)throw new Error("Invalid cookie domain");o=
0;continue}if(o===0&&!m(n))throw new Error("Invalid cookie domain");if(!m(n)&&n!==45)throw new Error("Invalid cookie domain");if(++o>63)throw new Error("Invalid cookie domain")}if(o===0||i.charCodeAt(
i.length-1)===45)throw new Error("Invalid cookie domain")}const I=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],u=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((i,o)=>o.toString().padStart(2,"0"));function f(i){return typeof i=="number"&&(i=new Date(i)),`${I[i.getUTCDay()]}, ${Q[i.getUTCDate()]} ${u[i.getUTCMonth()]} ${i.getUTCFullYear()} ${Q[i.getUTCHours()]}\
:${Q[i.getUTCMinutes()]}:${Q[i.getUTCSeconds()]} GMT`}function t(i){if(i<0)throw new Error("Invalid cookie max-age")}function C(i){if(i.name.length===0)return null;e(i.name),r(i.value);const o=[`${i.name}\
=${i.value}`];i.name.startsWith("__Secure-")&&(i.secure=!0),i.name.startsWith("__Host-")&&(i.secure=!0,i.domain=null,i.path="/"),i.secure&&o.push("Secure"),i.httpOnly&&o.push("HttpOnly"),typeof i.maxAge==
"number"&&(t(i.maxAge),o.push(`Max-Age=${i.maxAge}`)),i.domain&&(b(i.domain),o.push(`Domain=${i.domain}`)),i.path&&(k(i.path),o.push(`Path=${i.path}`)),i.expires&&i.expires.toString()!=="Invalid Date"&&
o.push(`Expires=${f(i.expires)}`),i.sameSite&&o.push(`SameSite=${i.sameSite}`);for(const c of i.unparsed){if(!c.includes("="))throw new Error("Invalid unparsed");const[n,...A]=c.split("="),g=n.trim(),
E=A.join("=");e(g),r(E),o.push(`${g}=${E}`)}return o.join("; ")}L.exports={isCTLExcludingHtab:W,validateCookieName:e,validateCookiePath:k,validateCookieValue:r,toIMFDate:f,stringify:C}}),24031:((L,W,e)=>{
const r=e(4573),{Transform:k}=e(57075),{isASCIINumber:m,isValidLastEventId:b}=e(94811),I=[239,187,191],u=10,Q=13,f=58,t=32,C=r.kStringMaxLength,i=Buffer.from("data"),o=Buffer.from("event"),c=Buffer.from(
"id"),n=Buffer.from("retry"),A=1024,g=131072,E=128;function p(l,s){if(s>=l.length)return!1;for(let h=s;h<l.length;h++)if(l[h]<48||l[h]>57)return!1;return!0}function R(l,s){for(let h=s;h<l.length;h++)if(l[h]===
0)return!1;return!0}function M(l,s,h){if(s!==h.length)return!1;for(let a=0;a<s;a++)if(l[a]!==h[a])return!1;return!0}function N(){const l=new Error("EventSource message size exceeded");return l.aborted=
!1,l}class S extends k{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(s={}){s.readableObjectMode=!0,super(s),this.state=s.eventSourceSettings||{},this.maxEventSize=s.maxEventSize??C;const h=this.maxEventSize>0?
Math.min(g,Math.max(A,Math.floor(this.maxEventSize/E))):0;this.maxDataLines=h,this.maxBufferedChunks=h,s.push&&(this.push=s.push)}_transform(s,h,a){if(s.length===0){a();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&s[0]!==u&&s[0]!==Q){a(N());return}if(this.chunks.push(s),this.checkBOM&&this.handleBOM()){a();return}for(;this.hasCurrentByte();){const d=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(d===u){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(d===u||d===Q){d===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(d===u||d===Q){d===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(y){a(y);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){a(N());return}this.advanceCursor()}a()}_destroy(s,h){this.chunks.length=0,this.clearEvent(),
super._destroy(s,h)}parseLine(s,h){if(s.length===0)return;const a=s.indexOf(f);if(a===0)return;let d=s.length,y=s.length;if(a!==-1&&(d=a,y=a+1,s[y]===t&&++y),M(s,d,i)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw N();const B=s.length-y,w=this.eventFieldSizes.data+(h.data===void 0?0:1)+B;this.setEventFieldSize("data",w);const D=s.toString("utf8",y);h.data===void 0?h.data=D:h.data+=`
${D}`,this.dataLineCount++;return}if(M(s,d,n)){p(s,y)&&(this.setEventFieldSize("retry",s.length-y),h.retry=s.toString("utf8",y));return}if(M(s,d,c)){R(s,y)&&(this.setEventFieldSize("id",s.length-y),h.
id=s.toString("utf8",y));return}M(s,d,o)&&y<s.length&&(this.setEventFieldSize("event",s.length-y),h.event=s.toString("utf8",y))}setEventFieldSize(s,h){const a=this.eventSize-this.eventFieldSizes[s]+h;
if(this.maxEventSize>0&&a>this.maxEventSize)throw N();this.eventSize=a,this.eventFieldSizes[s]=h}processEvent(s){s.retry&&m(s.retry)&&(this.state.reconnectionTime=parseInt(s.retry,10)),s.id&&b(s.id)&&
(this.state.lastEventId=s.id),s.data!==void 0&&this.push({type:s.event||"message",options:{data:s.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const s=this.lineChunkIndex;this.chunks.splice(0,s),this.lineChunkIndex=0,this.chunkIndex-=s}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const s=[];let h=0;for(let a=this.lineChunkIndex;a<=this.chunkIndex;a++){const d=this.chunks[a],y=a===this.lineChunkIndex?this.linePos:0,B=a===this.chunkIndex?this.pos:d.length,w=d.subarray(y,B);
h+=w.length,s.push(w)}return Buffer.concat(s,h)}peekBufferedByte(s){let h=this.lineChunkIndex,a=this.linePos;for(;h<this.chunks.length;){const d=this.chunks[h],y=d.length-a;if(s<y)return d[a+s];s-=y,h++,
a=0}}discardLeadingBytes(s){for(;s>0&&this.lineChunkIndex<this.chunks.length;){const a=this.chunks[this.lineChunkIndex].length-this.linePos;s<a?(this.linePos+=s,s=0):(s-=a,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const s=this.peekBufferedByte(0),h=this.peekBufferedByte(1),a=this.peekBufferedByte(2);return h===void 0?
(s===I[0]||(this.checkBOM=!1),!0):a===void 0?s===I[0]&&h===I[1]?!0:(this.checkBOM=!1,!1):(s===I[0]&&h===I[1]&&a===I[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}L.exports=
{EventSourceStream:S}}),21238:((L,W,e)=>{const{pipeline:r}=e(57075),{fetching:k}=e(54398),{makeRequest:m}=e(9967),{webidl:b}=e(45893),{EventSourceStream:I}=e(24031),{parseMIMEType:u}=e(51900),{createFastMessageEvent:Q}=e(
15188),{isNetworkError:f}=e(99051),{delay:t}=e(94811),{kEnumerableProperty:C}=e(3440),{environmentSettingsObject:i}=e(73168),{getGlobalDispatcher:o}=e(32581);let c=!1;const n=3e3,A=0,g=1,E=2,p="anonym\
ous",R="use-credentials";class M extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=A;#s=null;#r=null;#o;#i;constructor(l,s={}){super(),b.util.markAsUncloneable(this);const h="\
EventSource constructor";b.argumentLengthCheck(arguments,1,h),c||(c=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),l=b.converters.USVString(
l,h,"url"),s=b.converters.EventSourceInitDict(s,h,"eventSourceInitDict"),this.#o=s.dispatcher,this.#i={lastEventId:"",reconnectionTime:n};const a=i;let d;try{d=new URL(l,a.settingsObject.baseUrl),this.#i.
origin=d.origin}catch(w){throw new DOMException(w,"SyntaxError")}this.#t=d.href;let y=p;s.withCredentials&&(y=R,this.#A=!0);const B={redirect:"follow",keepalive:!0,mode:"cors",credentials:y==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};B.client=i.settingsObject,B.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],B.cache="no-store",B.initiator="other",B.urlList=[new URL(
this.#t)],this.#s=m(B),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===E)return;this.#n=A;const l={request:this.#s,dispatcher:this.#o},
s=h=>{f(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};l.processResponseEndOfBody=s,l.processResponse=h=>{if(f(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const a=h.headersList.get("content-type",!0),d=a!==null?u(a):"failure",y=d!=="failure"&&d.essence==="text/event-stream";if(h.status!==200||y===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=g,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const B=new I({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:w=>{this.dispatchEvent(Q(w.type,w.options))}});r(h.body.stream,B,w=>{w?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=k(l)}async#a(){this.#n!==E&&(this.#n=
A,this.dispatchEvent(new Event("error")),await t(this.#i.reconnectionTime),this.#n===A&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
b.brandCheck(this,M),this.#n!==E&&(this.#n=E,this.#r.abort(),this.#s=null)}get onopen(){return this.#e.open}set onopen(l){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof l=="functio\
n"?(this.#e.open=l,this.addEventListener("open",l)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(l){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof l==
"function"?(this.#e.message=l,this.addEventListener("message",l)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(l){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof l=="function"?(this.#e.error=l,this.addEventListener("error",l)):this.#e.error=null}}const N={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:A,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:g,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:E,writable:!1}};Object.defineProperties(M,N),Object.defineProperties(M.prototype,N),Object.
defineProperties(M.prototype,{close:C,onerror:C,onmessage:C,onopen:C,readyState:C,url:C,withCredentials:C}),b.converters.EventSourceInitDict=b.dictionaryConverter([{key:"withCredentials",converter:b.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:b.converters.any,defaultValue:()=>o()}]),L.exports={EventSource:M,defaultReconnectionTime:n}}),94811:(L=>{function W(k){return k.indexOf("\0")===
-1}function e(k){if(k.length===0)return!1;for(let m=0;m<k.length;m++)if(k.charCodeAt(m)<48||k.charCodeAt(m)>57)return!1;return!0}function r(k){return new Promise(m=>{setTimeout(m,k).unref()})}L.exports=
{isValidLastEventId:W,isASCIINumber:e,delay:r}}),84492:((L,W,e)=>{const r=e(3440),{ReadableStreamFrom:k,isBlobLike:m,isReadableStreamLike:b,readableStreamClose:I,createDeferredPromise:u,fullyReadBody:Q,
extractMimeType:f,utf8DecodeBytes:t}=e(73168),{FormData:C}=e(35910),{kState:i}=e(93627),{webidl:o}=e(45893),{Blob:c}=e(4573),n=e(34589),{isErrored:A,isDisturbed:g}=e(57075),{isArrayBuffer:E}=e(73429),
{serializeAMimeType:p}=e(51900),{multipartFormDataParser:R}=e(50116);let M;try{const v=e(77598);M=z=>v.randomInt(0,z)}catch{M=v=>Math.floor(Math.random(v))}const N=new TextEncoder;function S(){}const l=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let s;l&&(s=new FinalizationRegistry(v=>{const z=v.deref();z&&!z.locked&&!g(z)&&!A(z)&&z.cancel("Response object has been garbage collected").catch(
S)}));function h(v,z=!1){let re=null;v instanceof ReadableStream?re=v:m(v)?re=v.stream():re=new ReadableStream({async pull(Ae){const te=typeof J=="string"?N.encode(J):J;te.byteLength&&Ae.enqueue(te),queueMicrotask(
()=>I(Ae))},start(){},type:"bytes"}),n(b(re));let x=null,J=null,V=null,Y=null;if(typeof v=="string")J=v,Y="text/plain;charset=UTF-8";else if(v instanceof URLSearchParams)J=v.toString(),Y="application/\
x-www-form-urlencoded;charset=UTF-8";else if(E(v))J=new Uint8Array(v.slice());else if(ArrayBuffer.isView(v))J=new Uint8Array(v.buffer.slice(v.byteOffset,v.byteOffset+v.byteLength));else if(r.isFormDataLike(
v)){const Ae=`----formdata-undici-0${`${M(1e11)}`.padStart(11,"0")}`,te=`--${Ae}\r
Content-Disposition: form-data`;const X=Be=>Be.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),ne=Be=>Be.replace(/\r?\n|\r/g,`\r
`),le=[],K=new Uint8Array([13,10]);V=0;let xe=!1;for(const[Be,we]of v)if(typeof we=="string"){const Te=N.encode(te+`; name="${X(ne(Be))}"\r
\r
${ne(we)}\r
`);le.push(Te),V+=Te.byteLength}else{const Te=N.encode(`${te}; name="${X(ne(Be))}"`+(we.name?`; filename="${X(we.name)}"`:"")+`\r
Content-Type: ${we.type||"application/octet-stream"}\r
\r
`);le.push(Te,we,K),typeof we.size=="number"?V+=Te.byteLength+we.size+K.byteLength:xe=!0}const De=N.encode(`--${Ae}--\r
`);le.push(De),V+=De.byteLength,xe&&(V=null),J=v,x=async function*(){for(const Be of le)Be.stream?yield*Be.stream():yield Be},Y=`multipart/form-data; boundary=${Ae}`}else if(m(v))J=v,V=v.size,v.type&&
(Y=v.type);else if(typeof v[Symbol.asyncIterator]=="function"){if(z)throw new TypeError("keepalive");if(r.isDisturbed(v)||v.locked)throw new TypeError("Response body object should not be disturbed or \
locked");re=v instanceof ReadableStream?v:k(v)}if((typeof J=="string"||r.isBuffer(J))&&(V=Buffer.byteLength(J)),x!=null){let Ae;re=new ReadableStream({async start(){Ae=x(v)[Symbol.asyncIterator]()},async pull(te){
const{value:X,done:ne}=await Ae.next();if(ne)queueMicrotask(()=>{te.close(),te.byobRequest?.respond(0)});else if(!A(re)){const le=new Uint8Array(X);le.byteLength&&te.enqueue(le)}return te.desiredSize>
0},async cancel(te){await Ae.return()},type:"bytes"})}return[{stream:re,source:J,length:V},Y]}function a(v,z=!1){return v instanceof ReadableStream&&(n(!r.isDisturbed(v),"The body has already been con\
sumed."),n(!v.locked,"The stream is locked.")),h(v,z)}function d(v,z){const[re,x]=z.stream.tee();return z.stream=re,{stream:x,length:z.length,source:z.source}}function y(v){if(v.aborted)throw new DOMException(
"The operation was aborted.","AbortError")}function B(v){return{blob(){return D(this,re=>{let x=T(this);return x===null?x="":x&&(x=p(x)),new c([re],{type:x})},v)},arrayBuffer(){return D(this,re=>new Uint8Array(
re).buffer,v)},text(){return D(this,t,v)},json(){return D(this,O,v)},formData(){return D(this,re=>{const x=T(this);if(x!==null)switch(x.essence){case"multipart/form-data":{const J=R(re,x);if(J==="fail\
ure")throw new TypeError("Failed to parse body as FormData.");const V=new C;return V[i]=J,V}case"application/x-www-form-urlencoded":{const J=new URLSearchParams(re.toString()),V=new C;for(const[Y,j]of J)
V.append(Y,j);return V}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},v)},bytes(){return D(this,re=>new Uint8Array(re),v)}}}function w(v){
Object.assign(v.prototype,B(v))}async function D(v,z,re){if(o.brandCheck(v,re),U(v))throw new TypeError("Body is unusable: Body has already been read");y(v[i]);const x=u(),J=Y=>x.reject(Y),V=Y=>{try{x.
resolve(z(Y))}catch(j){J(j)}};return v[i].body==null?(V(Buffer.allocUnsafe(0)),x.promise):(await Q(v[i].body,V,J),x.promise)}function U(v){const z=v[i].body;return z!=null&&(z.stream.locked||r.isDisturbed(
z.stream))}function O(v){return JSON.parse(t(v))}function T(v){const z=v[i].headersList,re=f(z);return re==="failure"?null:re}L.exports={extractBody:h,safelyExtractBody:a,cloneBody:d,mixinBody:w,streamRegistry:s,
hasFinalizationRegistry:l,bodyUnusable:U}}),4495:(L=>{const W=["GET","HEAD","POST"],e=new Set(W),r=[101,204,205,304],k=[301,302,303,307,308],m=new Set(k),b=["1","7","9","11","13","15","17","19","20","\
21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513",
"514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","\
6667","6668","6669","6679","6697","10080"],I=new Set(b),u=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-ori\
gin","unsafe-url"],Q=new Set(u),f=["follow","manual","error"],t=["GET","HEAD","OPTIONS","TRACE"],C=new Set(t),i=["navigate","same-origin","no-cors","cors"],o=["omit","same-origin","include"],c=["defau\
lt","no-store","reload","no-cache","force-cache","only-if-cached"],n=["content-encoding","content-language","content-location","content-type","content-length"],A=["half"],g=["CONNECT","TRACE","TRACK"],
E=new Set(g),p=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],R=new Set(p);L.exports={subresource:p,forbiddenMethods:g,requestBodyHeader:n,
referrerPolicy:u,requestRedirect:f,requestMode:i,requestCredentials:o,requestCache:c,redirectStatus:k,corsSafeListedMethods:W,nullBodyStatus:r,safeMethods:t,badPorts:b,requestDuplex:A,subresourceSet:R,
badPortsSet:I,redirectStatusSet:m,corsSafeListedMethodsSet:e,safeMethodsSet:C,forbiddenMethodsSet:E,referrerPolicySet:Q}}),51900:((L,W,e)=>{const r=e(34589),k=new TextEncoder,m=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
b=/[\u000A\u000D\u0009\u0020]/,I=/[\u0009\u000A\u000C\u000D\u0020]/g,u=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(a){r(a.protocol==="data:");let d=f(a,!0);d=d.slice(5);const y={position:0};let B=C(
",",d,y);const w=B.length;if(B=S(B,!0,!0),y.position>=d.length)return"failure";y.position++;const D=d.slice(w+1);let U=i(D);if(/;(\u0020){0,}base64$/i.test(B)){const T=s(U);if(U=g(T),U==="failure")return"\
failure";B=B.slice(0,-6),B=B.replace(/(\u0020)+$/,""),B=B.slice(0,-1)}B.startsWith(";")&&(B="text/plain"+B);let O=A(B);return O==="failure"&&(O=A("text/plain;charset=US-ASCII")),{mimeType:O,body:U}}function f(a,d=!1){
if(!d)return a.href;const y=a.href,B=a.hash.length,w=B===0?y:y.substring(0,y.length-B);return!B&&y.endsWith("#")?w.slice(0,-1):w}function t(a,d,y){let B="";for(;y.position<d.length&&a(d[y.position]);)
B+=d[y.position],y.position++;return B}function C(a,d,y){const B=d.indexOf(a,y.position),w=y.position;return B===-1?(y.position=d.length,d.slice(w)):(y.position=B,d.slice(w,y.position))}function i(a){
const d=k.encode(a);return n(d)}function o(a){return a>=48&&a<=57||a>=65&&a<=70||a>=97&&a<=102}function c(a){return a>=48&&a<=57?a-48:(a&223)-55}function n(a){const d=a.length,y=new Uint8Array(d);let B=0;
for(let w=0;w<d;++w){const D=a[w];D!==37?y[B++]=D:D===37&&!(o(a[w+1])&&o(a[w+2]))?y[B++]=37:(y[B++]=c(a[w+1])<<4|c(a[w+2]),w+=2)}return d===B?y:y.subarray(0,B)}function A(a){a=M(a,!0,!0);const d={position:0},
y=C("/",a,d);if(y.length===0||!m.test(y)||d.position>a.length)return"failure";d.position++;let B=C(";",a,d);if(B=M(B,!1,!0),B.length===0||!m.test(B))return"failure";const w=y.toLowerCase(),D=B.toLowerCase(),
U={type:w,subtype:D,parameters:new Map,essence:`${w}/${D}`};for(;d.position<a.length;){d.position++,t(v=>b.test(v),a,d);let O=t(v=>v!==";"&&v!=="=",a,d);if(O=O.toLowerCase(),d.position<a.length){if(a[d.
position]===";")continue;d.position++}if(d.position>a.length)break;let T=null;if(a[d.position]==='"')T=E(a,d,!0),C(";",a,d);else if(T=C(";",a,d),T=M(T,!1,!0),T.length===0)continue;O.length!==0&&m.test(
O)&&(T.length===0||u.test(T))&&!U.parameters.has(O)&&U.parameters.set(O,T)}return U}function g(a){a=a.replace(I,"");let d=a.length;if(d%4===0&&a.charCodeAt(d-1)===61&&(--d,a.charCodeAt(d-1)===61&&--d),
d%4===1||/[^+/0-9A-Za-z]/.test(a.length===d?a:a.substring(0,d)))return"failure";const y=Buffer.from(a,"base64");return new Uint8Array(y.buffer,y.byteOffset,y.byteLength)}function E(a,d,y){const B=d.position;
let w="";for(r(a[d.position]==='"'),d.position++;w+=t(U=>U!=='"'&&U!=="\\",a,d),!(d.position>=a.length);){const D=a[d.position];if(d.position++,D==="\\"){if(d.position>=a.length){w+="\\";break}w+=a[d.
position],d.position++}else{r(D==='"');break}}return y?w:a.slice(B,d.position)}function p(a){r(a!=="failure");const{parameters:d,essence:y}=a;let B=y;for(let[w,D]of d.entries())B+=";",B+=w,B+="=",m.test(
D)||(D=D.replace(/(\\|")/g,"\\$1"),D='"'+D,D+='"'),B+=D;return B}function R(a){return a===13||a===10||a===9||a===32}function M(a,d=!0,y=!0){return l(a,d,y,R)}function N(a){return a===13||a===10||a===9||
a===12||a===32}function S(a,d=!0,y=!0){return l(a,d,y,N)}function l(a,d,y,B){let w=0,D=a.length-1;if(d)for(;w<a.length&&B(a.charCodeAt(w));)w++;if(y)for(;D>0&&B(a.charCodeAt(D));)D--;return w===0&&D===
a.length-1?a:a.slice(w,D+1)}function s(a){const d=a.length;if(65535>d)return String.fromCharCode.apply(null,a);let y="",B=0,w=65535;for(;B<d;)B+w>d&&(w=d-B),y+=String.fromCharCode.apply(null,a.subarray(
B,B+=w));return y}function h(a){switch(a.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"tex\
t/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescr\
ipt":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"\
application/xml":return"application/xml"}return a.subtype.endsWith("+json")?"application/json":a.subtype.endsWith("+xml")?"application/xml":""}L.exports={dataURLProcessor:Q,URLSerializer:f,collectASequenceOfCodePoints:t,
collectASequenceOfCodePointsFast:C,stringPercentDecode:i,parseMIMEType:A,collectAnHTTPQuotedString:E,serializeAMimeType:p,removeChars:l,removeHTTPWhitespace:M,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:m,
isomorphicDecode:s}}),66653:((L,W,e)=>{const{kConnected:r,kSize:k}=e(36443);class m{constructor(u){this.value=u}deref(){return this.value[r]===0&&this.value[k]===0?void 0:this.value}}class b{constructor(u){
this.finalizer=u}register(u,Q){u.on&&u.on("disconnect",()=>{u[r]===0&&u[k]===0&&this.finalizer(Q)})}unregister(u){}}L.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:m,FinalizationRegistry:b}):{WeakRef,FinalizationRegistry}}}),27114:((L,W,e)=>{const{Blob:r,File:k}=e(4573),{kState:m}=e(
93627),{webidl:b}=e(45893);class I{constructor(f,t,C={}){const i=t,o=C.type,c=C.lastModified??Date.now();this[m]={blobLike:f,name:i,type:o,lastModified:c}}stream(...f){return b.brandCheck(this,I),this[m].
blobLike.stream(...f)}arrayBuffer(...f){return b.brandCheck(this,I),this[m].blobLike.arrayBuffer(...f)}slice(...f){return b.brandCheck(this,I),this[m].blobLike.slice(...f)}text(...f){return b.brandCheck(
this,I),this[m].blobLike.text(...f)}get size(){return b.brandCheck(this,I),this[m].blobLike.size}get type(){return b.brandCheck(this,I),this[m].blobLike.type}get name(){return b.brandCheck(this,I),this[m].
name}get lastModified(){return b.brandCheck(this,I),this[m].lastModified}get[Symbol.toStringTag](){return"File"}}b.converters.Blob=b.interfaceConverter(r);function u(Q){return Q instanceof k||Q&&(typeof Q.
stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}L.exports={FileLike:I,isFileLike:u}}),50116:((L,W,e)=>{const{isUSVString:r,bufferToLowerCasedHeaderName:k}=e(3440),
{utf8DecodeBytes:m}=e(73168),{HTTP_TOKEN_CODEPOINTS:b,isomorphicDecode:I}=e(51900),{isFileLike:u}=e(27114),{makeEntry:Q}=e(35910),f=e(34589),{File:t}=e(4573),C=globalThis.File??t,i=Buffer.from('form-d\
ata; name="'),o=Buffer.from("; filename"),c=Buffer.from("--"),n=Buffer.from(`--\r
`);function A(l){for(let s=0;s<l.length;++s)if((l.charCodeAt(s)&-128)!==0)return!1;return!0}function g(l){const s=l.length;if(s<27||s>70)return!1;for(let h=0;h<s;++h){const a=l.charCodeAt(h);if(!(a>=48&&
a<=57||a>=65&&a<=90||a>=97&&a<=122||a===39||a===45||a===95))return!1}return!0}function E(l,s){f(s!=="failure"&&s.essence==="multipart/form-data");const h=s.parameters.get("boundary");if(h===void 0)return"\
failure";const a=Buffer.from(`--${h}`,"utf8"),d=[],y={position:0};for(;l[y.position]===13&&l[y.position+1]===10;)y.position+=2;let B=l.length;for(;l[B-1]===10&&l[B-2]===13;)B-=2;for(B!==l.length&&(l=l.
subarray(0,B));;){if(l.subarray(y.position,y.position+a.length).equals(a))y.position+=a.length;else return"failure";if(y.position===l.length-2&&S(l,c,y)||y.position===l.length-4&&S(l,n,y))return d;if(l[y.
position]!==13||l[y.position+1]!==10)return"failure";y.position+=2;const w=p(l,y);if(w==="failure")return"failure";let{name:D,filename:U,contentType:O,encoding:T}=w;y.position+=2;let v;{const re=l.indexOf(
a.subarray(2),y.position);if(re===-1)return"failure";v=l.subarray(y.position,re-4),y.position+=v.length,T==="base64"&&(v=Buffer.from(v.toString(),"base64"))}if(l[y.position]!==13||l[y.position+1]!==10)
return"failure";y.position+=2;let z;U!==null?(O??="text/plain",A(O)||(O=""),z=new C([v],U,{type:O})):z=m(Buffer.from(v)),f(r(D)),f(typeof z=="string"&&r(z)||u(z)),d.push(Q(D,z,U))}}function p(l,s){let h=null,
a=null,d=null,y=null;for(;;){if(l[s.position]===13&&l[s.position+1]===10)return h===null?"failure":{name:h,filename:a,contentType:d,encoding:y};let B=M(w=>w!==10&&w!==13&&w!==58,l,s);if(B=N(B,!0,!0,w=>w===
9||w===32),!b.test(B.toString())||l[s.position]!==58)return"failure";switch(s.position++,M(w=>w===32||w===9,l,s),k(B)){case"content-disposition":{if(h=a=null,!S(l,i,s)||(s.position+=17,h=R(l,s),h===null))
return"failure";if(S(l,o,s)){let w=s.position+o.length;if(l[w]===42&&(s.position+=1,w+=1),l[w]!==61||l[w+1]!==34||(s.position+=12,a=R(l,s),a===null))return"failure"}break}case"content-type":{let w=M(D=>D!==
10&&D!==13,l,s);w=N(w,!1,!0,D=>D===9||D===32),d=I(w);break}case"content-transfer-encoding":{let w=M(D=>D!==10&&D!==13,l,s);w=N(w,!1,!0,D=>D===9||D===32),y=I(w);break}default:M(w=>w!==10&&w!==13,l,s)}if(l[s.
position]!==13&&l[s.position+1]!==10)return"failure";s.position+=2}}function R(l,s){f(l[s.position-1]===34);let h=M(a=>a!==10&&a!==13&&a!==34,l,s);return l[s.position]!==34?null:(s.position++,h=new TextDecoder().
decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function M(l,s,h){let a=h.position;for(;a<s.length&&l(s[a]);)++a;return s.subarray(h.position,h.position=a)}function N(l,s,h,a){let d=0,y=l.length-1;if(s)
for(;d<l.length&&a(l[d]);)d++;if(h)for(;y>0&&a(l[y]);)y--;return d===0&&y===l.length-1?l:l.subarray(d,y+1)}function S(l,s,h){if(l.length<s.length)return!1;for(let a=0;a<s.length;a++)if(s[a]!==l[h.position+
a])return!1;return!0}L.exports={multipartFormDataParser:E,validateBoundary:g}}),35910:((L,W,e)=>{const{isBlobLike:r,iteratorMixin:k}=e(73168),{kState:m}=e(93627),{kEnumerableProperty:b}=e(3440),{FileLike:I,
isFileLike:u}=e(27114),{webidl:Q}=e(45893),{File:f}=e(4573),t=e(57975),C=globalThis.File??f;class i{constructor(n){if(Q.util.markAsUncloneable(this),n!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[m]=[]}append(n,A,g=void 0){Q.brandCheck(this,i);const E="FormData.append";if(Q.argumentLengthCheck(arguments,2,E),arguments.length===
3&&!r(A))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");n=Q.converters.USVString(n,E,"name"),A=r(A)?Q.converters.Blob(A,E,"value",{strict:!1}):Q.converters.
USVString(A,E,"value"),g=arguments.length===3?Q.converters.USVString(g,E,"filename"):void 0;const p=o(n,A,g);this[m].push(p)}delete(n){Q.brandCheck(this,i);const A="FormData.delete";Q.argumentLengthCheck(
arguments,1,A),n=Q.converters.USVString(n,A,"name"),this[m]=this[m].filter(g=>g.name!==n)}get(n){Q.brandCheck(this,i);const A="FormData.get";Q.argumentLengthCheck(arguments,1,A),n=Q.converters.USVString(
n,A,"name");const g=this[m].findIndex(E=>E.name===n);return g===-1?null:this[m][g].value}getAll(n){Q.brandCheck(this,i);const A="FormData.getAll";return Q.argumentLengthCheck(arguments,1,A),n=Q.converters.
USVString(n,A,"name"),this[m].filter(g=>g.name===n).map(g=>g.value)}has(n){Q.brandCheck(this,i);const A="FormData.has";return Q.argumentLengthCheck(arguments,1,A),n=Q.converters.USVString(n,A,"name"),
this[m].findIndex(g=>g.name===n)!==-1}set(n,A,g=void 0){Q.brandCheck(this,i);const E="FormData.set";if(Q.argumentLengthCheck(arguments,2,E),arguments.length===3&&!r(A))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");n=Q.converters.USVString(n,E,"name"),A=r(A)?Q.converters.Blob(A,E,"name",{strict:!1}):Q.converters.USVString(A,E,"name"),g=arguments.length===
3?Q.converters.USVString(g,E,"name"):void 0;const p=o(n,A,g),R=this[m].findIndex(M=>M.name===n);R!==-1?this[m]=[...this[m].slice(0,R),p,...this[m].slice(R+1).filter(M=>M.name!==n)]:this[m].push(p)}[t.
inspect.custom](n,A){const g=this[m].reduce((p,R)=>(p[R.name]?Array.isArray(p[R.name])?p[R.name].push(R.value):p[R.name]=[p[R.name],R.value]:p[R.name]=R.value,p),{__proto__:null});A.depth??=n,A.colors??=
!0;const E=t.formatWithOptions(A,g);return`FormData ${E.slice(E.indexOf("]")+2)}`}}k("FormData",i,m,"name","value"),Object.defineProperties(i.prototype,{append:b,delete:b,get:b,getAll:b,has:b,set:b,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function o(c,n,A){if(typeof n!="string"){if(u(n)||(n=n instanceof Blob?new C([n],"blob",{type:n.type}):new I(n,"blob",{type:n.type})),A!==void 0){const g={
type:n.type,lastModified:n.lastModified};n=n instanceof f?new C([n],A,g):new I(n,A,g)}}return{name:c,value:n}}L.exports={FormData:i,makeEntry:o}}),51059:(L=>{const W=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[W]}function r(k){if(k===void 0){Object.defineProperty(globalThis,W,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const m=new URL(k);if(m.protocol!=="h\
ttp:"&&m.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${m.protocol}`);Object.defineProperty(globalThis,W,{value:m,writable:!0,enumerable:!1,configurable:!1})}L.
exports={getGlobalOrigin:e,setGlobalOrigin:r}}),60660:((L,W,e)=>{const{kConstruct:r}=e(36443),{kEnumerableProperty:k}=e(3440),{iteratorMixin:m,isValidHeaderName:b,isValidHeaderValue:I}=e(73168),{webidl:u}=e(
45893),Q=e(34589),f=e(57975),t=Symbol("headers map"),C=Symbol("headers map sorted");function i(S){return S===10||S===13||S===9||S===32}function o(S){let l=0,s=S.length;for(;s>l&&i(S.charCodeAt(s-1));)
--s;for(;s>l&&i(S.charCodeAt(l));)++l;return l===0&&s===S.length?S:S.substring(l,s)}function c(S,l){if(Array.isArray(l))for(let s=0;s<l.length;++s){const h=l[s];if(h.length!==2)throw u.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});n(S,h[0],h[1])}else if(typeof l=="object"&&l!==null){const s=Object.keys(l);for(let h=0;h<s.length;++h)
n(S,s[h],l[s[h]])}else throw u.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function n(S,l,s){
if(s=o(s),b(l)){if(!I(s))throw u.errors.invalidArgument({prefix:"Headers.append",value:s,type:"header value"})}else throw u.errors.invalidArgument({prefix:"Headers.append",value:l,type:"header name"});
if(p(S)==="immutable")throw new TypeError("immutable");return M(S).append(l,s,!1)}function A(S,l){return S[0]<l[0]?-1:1}class g{cookies=null;constructor(l){l instanceof g?(this[t]=new Map(l[t]),this[C]=
l[C],this.cookies=l.cookies===null?null:[...l.cookies]):(this[t]=new Map(l),this[C]=null)}contains(l,s){return this[t].has(s?l:l.toLowerCase())}clear(){this[t].clear(),this[C]=null,this.cookies=null}append(l,s,h){
this[C]=null;const a=h?l:l.toLowerCase(),d=this[t].get(a);if(d){const y=a==="cookie"?"; ":", ";this[t].set(a,{name:d.name,value:`${d.value}${y}${s}`})}else this[t].set(a,{name:l,value:s});a==="set-coo\
kie"&&(this.cookies??=[]).push(s)}set(l,s,h){this[C]=null;const a=h?l:l.toLowerCase();a==="set-cookie"&&(this.cookies=[s]),this[t].set(a,{name:l,value:s})}delete(l,s){this[C]=null,s||(l=l.toLowerCase()),
l==="set-cookie"&&(this.cookies=null),this[t].delete(l)}get(l,s){return this[t].get(s?l:l.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:l,1:{value:s}}of this[t])yield[l,s]}get entries(){
const l={};if(this[t].size!==0)for(const{name:s,value:h}of this[t].values())l[s]=h;return l}rawValues(){return this[t].values()}get entriesList(){const l=[];if(this[t].size!==0)for(const{0:s,1:{name:h,
value:a}}of this[t])if(s==="set-cookie")for(const d of this.cookies)l.push([h,d]);else l.push([h,a]);return l}toSortedArray(){const l=this[t].size,s=new Array(l);if(l<=32){if(l===0)return s;const h=this[t][Symbol.
iterator](),a=h.next().value;s[0]=[a[0],a[1].value],Q(a[1].value!==null);for(let d=1,y=0,B=0,w=0,D=0,U,O;d<l;++d){for(O=h.next().value,U=s[d]=[O[0],O[1].value],Q(U[1]!==null),w=0,B=d;w<B;)D=w+(B-w>>1),
s[D][0]<=U[0]?w=D+1:B=D;if(d!==D){for(y=d;y>w;)s[y]=s[--y];s[w]=U}}if(!h.next().done)throw new TypeError("Unreachable");return s}else{let h=0;for(const{0:a,1:{value:d}}of this[t])s[h++]=[a,d],Q(d!==null);
return s.sort(A)}}}class E{#e;#t;constructor(l=void 0){u.util.markAsUncloneable(this),l!==r&&(this.#t=new g,this.#e="none",l!==void 0&&(l=u.converters.HeadersInit(l,"Headers contructor","init"),c(this,
l)))}append(l,s){u.brandCheck(this,E),u.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return l=u.converters.ByteString(l,h,"name"),s=u.converters.ByteString(s,h,"value"),n(
this,l,s)}delete(l){if(u.brandCheck(this,E),u.argumentLengthCheck(arguments,1,"Headers.delete"),l=u.converters.ByteString(l,"Headers.delete","name"),!b(l))throw u.errors.invalidArgument({prefix:"Heade\
rs.delete",value:l,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(l,!1)&&this.#t.delete(l,!1)}get(l){u.brandCheck(this,E),u.argumentLengthCheck(arguments,
1,"Headers.get");const s="Headers.get";if(l=u.converters.ByteString(l,s,"name"),!b(l))throw u.errors.invalidArgument({prefix:s,value:l,type:"header name"});return this.#t.get(l,!1)}has(l){u.brandCheck(
this,E),u.argumentLengthCheck(arguments,1,"Headers.has");const s="Headers.has";if(l=u.converters.ByteString(l,s,"name"),!b(l))throw u.errors.invalidArgument({prefix:s,value:l,type:"header name"});return this.#t.
contains(l,!1)}set(l,s){u.brandCheck(this,E),u.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";if(l=u.converters.ByteString(l,h,"name"),s=u.converters.ByteString(s,h,"value"),s=o(
s),b(l)){if(!I(s))throw u.errors.invalidArgument({prefix:h,value:s,type:"header value"})}else throw u.errors.invalidArgument({prefix:h,value:l,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(l,s,!1)}getSetCookie(){u.brandCheck(this,E);const l=this.#t.cookies;return l?[...l]:[]}get[C](){if(this.#t[C])return this.#t[C];const l=[],s=this.#t.toSortedArray(),h=this.#t.
cookies;if(h===null||h.length===1)return this.#t[C]=s;for(let a=0;a<s.length;++a){const{0:d,1:y}=s[a];if(d==="set-cookie")for(let B=0;B<h.length;++B)l.push([d,h[B]]);else l.push([d,y])}return this.#t[C]=
l}[f.inspect.custom](l,s){return s.depth??=l,`Headers ${f.formatWithOptions(s,this.#t.entries)}`}static getHeadersGuard(l){return l.#e}static setHeadersGuard(l,s){l.#e=s}static getHeadersList(l){return l.#t}static setHeadersList(l,s){
l.#t=s}}const{getHeadersGuard:p,setHeadersGuard:R,getHeadersList:M,setHeadersList:N}=E;Reflect.deleteProperty(E,"getHeadersGuard"),Reflect.deleteProperty(E,"setHeadersGuard"),Reflect.deleteProperty(E,
"getHeadersList"),Reflect.deleteProperty(E,"setHeadersList"),m("Headers",E,C,0,1),Object.defineProperties(E.prototype,{append:k,delete:k,get:k,has:k,set:k,getSetCookie:k,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[f.inspect.custom]:{enumerable:!1}}),u.converters.HeadersInit=function(S,l,s){if(u.util.Type(S)==="Object"){const h=Reflect.get(S,Symbol.iterator);if(!f.types.isProxy(S)&&h===
E.prototype.entries)try{return M(S).entriesList}catch{}return typeof h=="function"?u.converters["sequence<sequence<ByteString>>"](S,l,s,h.bind(S)):u.converters["record<ByteString, ByteString>"](S,l,s)}
throw u.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},L.exports={fill:c,compareHeaderName:A,Headers:E,
HeadersList:g,getHeadersGuard:p,setHeadersGuard:R,setHeadersList:N,getHeadersList:M}}),54398:((L,W,e)=>{const{makeNetworkError:r,makeAppropriateNetworkError:k,filterResponse:m,makeResponse:b,fromInnerResponse:I}=e(
99051),{HeadersList:u}=e(60660),{Request:Q,cloneRequest:f}=e(9967),t=e(38522),{bytesMatch:C,makePolicyContainer:i,clonePolicyContainer:o,requestBadPort:c,TAOCheck:n,appendRequestOriginHeader:A,responseLocationURL:g,
requestCurrentURL:E,setRequestReferrerPolicyOnRedirect:p,tryUpgradeRequestToAPotentiallyTrustworthyURL:R,createOpaqueTimingInfo:M,appendFetchMetadata:N,corsCheck:S,crossOriginResourcePolicyCheck:l,determineRequestsReferrer:s,
coarsenedSharedCurrentTime:h,createDeferredPromise:a,isBlobLike:d,sameOrigin:y,isCancelled:B,isAborted:w,isErrorLike:D,fullyReadBody:U,readableStreamClose:O,isomorphicEncode:T,urlIsLocal:v,urlIsHttpHttpsScheme:z,
urlHasHttpsScheme:re,clampAndCoarsenConnectionTimingInfo:x,simpleRangeHeaderValue:J,buildContentRange:V,createInflate:Y,extractMimeType:j}=e(73168),{kState:Ae,kDispatcher:te}=e(93627),X=e(34589),{safelyExtractBody:ne,
extractBody:le}=e(84492),{redirectStatusSet:K,nullBodyStatus:xe,safeMethodsSet:De,requestBodyHeader:Be,subresourceSet:we}=e(4495),Te=e(78474),{Readable:ve,pipeline:tt,finished:lt}=e(57075),{addAbortListener:rt,
isErrored:ct,isReadable:_e,bufferToLowerCasedHeaderName:Ie}=e(3440),{dataURLProcessor:Ce,serializeAMimeType:Ne,minimizeSupportedMimeType:Se}=e(51900),{getGlobalDispatcher:Fe}=e(32581),{webidl:ae}=e(45893),
{STATUS_CODES:F}=e(37067),$=["GET","HEAD"],ee=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let ce;class pe extends Te{constructor(ie){super(),this.dispatcher=ie,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(ie){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(ie),this.emit("terminated",ie))}abort(ie){this.state==="ongoing"&&(this.state=
"aborted",ie||(ie=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=ie,this.connection?.destroy(ie),this.emit("terminated",ie))}}function Ee(H){Le(H,"fetch")}function Ue(H,ie=void 0){
ae.argumentLengthCheck(arguments,1,"globalThis.fetch");let ue=a(),me;try{me=new Q(H,ie)}catch(it){return ue.reject(it),ue.promise}const be=me[Ae];if(me.signal.aborted)return de(ue,be,null,me.signal.reason),
ue.promise;be.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(be.serviceWorkers="none");let Ze=null,ot=!1,ut=null;return rt(me.signal,()=>{ot=!0,X(ut!=null),ut.abort(me.signal.reason);
const it=Ze?.deref();de(ue,be,it,me.signal.reason)}),ut=Ge({request:be,processResponseEndOfBody:Ee,processResponse:it=>{if(!ot){if(it.aborted){de(ue,be,Ze,ut.serializedAbortReason);return}if(it.type===
"error"){ue.reject(new TypeError("fetch failed",{cause:it.error}));return}Ze=new WeakRef(I(it,"immutable")),ue.resolve(Ze.deref()),ue=null}},dispatcher:me[te]}),ue.promise}function Le(H,ie="other"){if(H.
type==="error"&&H.aborted||!H.urlList?.length)return;const ue=H.urlList[0];let me=H.timingInfo,be=H.cacheState;z(ue)&&me!==null&&(H.timingAllowPassed||(me=M({startTime:me.startTime}),be=""),me.endTime=
h(),H.timingInfo=me,He(me,ue.href,ie,globalThis,be))}const He=performance.markResourceTiming;function de(H,ie,ue,me){if(H&&H.reject(me),ie.body!=null&&_e(ie.body?.stream)&&ie.body.stream.cancel(me).catch(
Me=>{if(Me.code!=="ERR_INVALID_STATE")throw Me}),ue==null)return;const be=ue[Ae];be.body!=null&&_e(be.body?.stream)&&be.body.stream.cancel(me).catch(Me=>{if(Me.code!=="ERR_INVALID_STATE")throw Me})}function Ge({
request:H,processRequestBodyChunkLength:ie,processRequestEndOfBody:ue,processResponse:me,processResponseEndOfBody:be,processResponseConsumeBody:Me,useParallelQueue:Ze=!1,dispatcher:ot=Fe()}){X(ot);let ut=null,
nt=!1;H.client!=null&&(ut=H.client.globalObject,nt=H.client.crossOriginIsolatedCapability);const it=h(nt),dt=M({startTime:it}),ft={controller:new pe(ot),request:H,timingInfo:dt,processRequestBodyChunkLength:ie,
processRequestEndOfBody:ue,processResponse:me,processResponseConsumeBody:Me,processResponseEndOfBody:be,taskDestination:ut,crossOriginIsolatedCapability:nt};return X(!H.body||H.body.stream),H.window===
"client"&&(H.window=H.client?.globalObject?.constructor?.name==="Window"?H.client:"no-window"),H.origin==="client"&&(H.origin=H.client.origin),H.policyContainer==="client"&&(H.client!=null?H.policyContainer=
o(H.client.policyContainer):H.policyContainer=i()),H.headersList.contains("accept",!0)||H.headersList.append("accept","*/*",!0),H.headersList.contains("accept-language",!0)||H.headersList.append("acce\
pt-language","*",!0),H.priority,we.has(H.destination),Xe(ft).catch(bt=>{ft.controller.terminate(bt)}),ft.controller}async function Xe(H,ie=!1){const ue=H.request;let me=null;if(ue.localURLsOnly&&!v(E(
ue))&&(me=r("local URLs only")),R(ue),c(ue)==="blocked"&&(me=r("bad port")),ue.referrerPolicy===""&&(ue.referrerPolicy=ue.policyContainer.referrerPolicy),ue.referrer!=="no-referrer"&&(ue.referrer=s(ue)),
me===null&&(me=await(async()=>{const Me=E(ue);return y(Me,ue.url)&&ue.responseTainting==="basic"||Me.protocol==="data:"||ue.mode==="navigate"||ue.mode==="websocket"?(ue.responseTainting="basic",await Pe(
H)):ue.mode==="same-origin"?r('request mode cannot be "same-origin"'):ue.mode==="no-cors"?ue.redirect!=="follow"?r('redirect mode cannot be "follow" for "no-cors" request'):(ue.responseTainting="opaqu\
e",await Pe(H)):z(E(ue))?(ue.responseTainting="cors",await Ve(H)):r("URL scheme must be a HTTP(S) scheme")})()),ie)return me;me.status!==0&&!me.internalResponse&&(ue.responseTainting,ue.responseTainting===
"basic"?me=m(me,"basic"):ue.responseTainting==="cors"?me=m(me,"cors"):ue.responseTainting==="opaque"?me=m(me,"opaque"):X(!1));let be=me.status===0?me:me.internalResponse;if(be.urlList.length===0&&be.urlList.
push(...ue.urlList),ue.timingAllowFailed||(me.timingAllowPassed=!0),me.type==="opaque"&&be.status===206&&be.rangeRequested&&!ue.headers.contains("range",!0)&&(me=be=r()),me.status!==0&&(ue.method==="H\
EAD"||ue.method==="CONNECT"||xe.includes(be.status))&&(be.body=null,H.controller.dump=!0),ue.integrity){const Me=ot=>qe(H,r(ot));if(ue.responseTainting==="opaque"||me.body==null){Me(me.error);return}const Ze=ot=>{
if(!C(ot,ue.integrity)){Me("integrity mismatch");return}me.body=ne(ot)[0],qe(H,me)};await U(me.body,Ze,Me)}else qe(H,me)}function Pe(H){if(B(H)&&H.request.redirectCount===0)return Promise.resolve(k(H));
const{request:ie}=H,{protocol:ue}=E(ie);switch(ue){case"about:":return Promise.resolve(r("about scheme is not supported"));case"blob:":{ce||(ce=e(4573).resolveObjectURL);const me=E(ie);if(me.search.length!==
0)return Promise.resolve(r("NetworkError when attempting to fetch resource."));const be=ce(me.toString());if(ie.method!=="GET"||!d(be))return Promise.resolve(r("invalid method"));const Me=b(),Ze=be.size,
ot=T(`${Ze}`),ut=be.type;if(ie.headersList.contains("range",!0)){Me.rangeRequested=!0;const nt=ie.headersList.get("range",!0),it=J(nt,!0);if(it==="failure")return Promise.resolve(r("failed to fetch th\
e data URL"));let{rangeStartValue:dt,rangeEndValue:ft}=it;if(dt===null)dt=Ze-ft,ft=dt+ft-1;else{if(dt>=Ze)return Promise.resolve(r("Range start is greater than the blob's size."));(ft===null||ft>=Ze)&&
(ft=Ze-1)}const bt=be.slice(dt,ft,ut),gt=le(bt);Me.body=gt[0];const yt=T(`${bt.size}`),Dt=V(dt,ft,Ze);Me.status=206,Me.statusText="Partial Content",Me.headersList.set("content-length",yt,!0),Me.headersList.
set("content-type",ut,!0),Me.headersList.set("content-range",Dt,!0)}else{const nt=le(be);Me.statusText="OK",Me.body=nt[0],Me.headersList.set("content-length",ot,!0),Me.headersList.set("content-type",ut,
!0)}return Promise.resolve(Me)}case"data:":{const me=E(ie),be=Ce(me);if(be==="failure")return Promise.resolve(r("failed to fetch the data URL"));const Me=Ne(be.mimeType);return Promise.resolve(b({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:Me}]],body:ne(be.body)[0]}))}case"file:":return Promise.resolve(r("not implemented... yet..."));case"http:":case"https:":return Ve(H).catch(
me=>r(me));default:return Promise.resolve(r("unknown scheme"))}}function $e(H,ie){H.request.done=!0,H.processResponseDone!=null&&queueMicrotask(()=>H.processResponseDone(ie))}function qe(H,ie){let ue=H.
timingInfo;const me=()=>{const Me=Date.now();H.request.destination==="document"&&(H.controller.fullTimingInfo=ue),H.controller.reportTimingSteps=()=>{if(H.request.url.protocol!=="https:")return;ue.endTime=
Me;let ot=ie.cacheState;const ut=ie.bodyInfo;ie.timingAllowPassed||(ue=M(ue),ot="");let nt=0;if(H.request.mode!=="navigator"||!ie.hasCrossOriginRedirects){nt=ie.status;const it=j(ie.headersList);it!==
"failure"&&(ut.contentType=Se(it))}H.request.initiatorType!=null&&He(ue,H.request.url.href,H.request.initiatorType,globalThis,ot,ut,nt)};const Ze=()=>{H.request.done=!0,H.processResponseEndOfBody!=null&&
queueMicrotask(()=>H.processResponseEndOfBody(ie)),H.request.initiatorType!=null&&H.controller.reportTimingSteps()};queueMicrotask(()=>Ze())};H.processResponse!=null&&queueMicrotask(()=>{H.processResponse(
ie),H.processResponse=null});const be=ie.type==="error"?ie:ie.internalResponse??ie;be.body==null?me():lt(be.body.stream,()=>{me()})}async function Ve(H){const ie=H.request;let ue=null,me=null;const be=H.
timingInfo;if(ie.serviceWorkers,ue===null){if(ie.redirect==="follow"&&(ie.serviceWorkers="none"),me=ue=await P(H),ie.responseTainting==="cors"&&S(ie,ue)==="failure")return r("cors failure");n(ie,ue)===
"failure"&&(ie.timingAllowFailed=!0)}return(ie.responseTainting==="opaque"||ue.type==="opaque")&&l(ie.origin,ie.client,ie.destination,me)==="blocked"?r("blocked"):(K.has(me.status)&&(ie.redirect!=="ma\
nual"&&H.controller.connection.destroy(void 0,!1),ie.redirect==="error"?ue=r("unexpected redirect"):ie.redirect==="manual"?ue=me:ie.redirect==="follow"?ue=await se(H,ue):X(!1)),ue.timingInfo=be,ue)}function se(H,ie){
const ue=H.request,me=ie.internalResponse?ie.internalResponse:ie;let be;try{if(be=g(me,E(ue).hash),be==null)return ie}catch(Ze){return Promise.resolve(r(Ze))}if(!z(be))return Promise.resolve(r("URL sc\
heme must be a HTTP(S) scheme"));if(ue.redirectCount===20)return Promise.resolve(r("redirect count exceeded"));if(ue.redirectCount+=1,ue.mode==="cors"&&(be.username||be.password)&&!y(ue,be))return Promise.
resolve(r('cross origin not allowed for request mode "cors"'));if(ue.responseTainting==="cors"&&(be.username||be.password))return Promise.resolve(r('URL cannot contain credentials for request mode "co\
rs"'));if(me.status!==303&&ue.body!=null&&ue.body.source==null)return Promise.resolve(r());if([301,302].includes(me.status)&&ue.method==="POST"||me.status===303&&!$.includes(ue.method)){ue.method="GET",
ue.body=null;for(const Ze of Be)ue.headersList.delete(Ze)}y(E(ue),be)||(ue.headersList.delete("authorization",!0),ue.headersList.delete("proxy-authorization",!0),ue.headersList.delete("cookie",!0),ue.
headersList.delete("host",!0)),ue.body!=null&&(X(ue.body.source!=null),ue.body=ne(ue.body.source)[0]);const Me=H.timingInfo;return Me.redirectEndTime=Me.postRedirectStartTime=h(H.crossOriginIsolatedCapability),
Me.redirectStartTime===0&&(Me.redirectStartTime=Me.startTime),ue.urlList.push(be),p(ue,me),Xe(H,!0)}async function P(H,ie=!1,ue=!1){const me=H.request;let be=null,Me=null,Ze=null;const ot=null,ut=!1;me.
window==="no-window"&&me.redirect==="error"?(be=H,Me=me):(Me=f(me),be={...H},be.request=Me);const nt=me.credentials==="include"||me.credentials==="same-origin"&&me.responseTainting==="basic",it=Me.body?
Me.body.length:null;let dt=null;if(Me.body==null&&["POST","PUT"].includes(Me.method)&&(dt="0"),it!=null&&(dt=T(`${it}`)),dt!=null&&Me.headersList.append("content-length",dt,!0),it!=null&&Me.keepalive,
Me.referrer instanceof URL&&Me.headersList.append("referer",T(Me.referrer.href),!0),A(Me),N(Me),Me.headersList.contains("user-agent",!0)||Me.headersList.append("user-agent",ee),Me.cache==="default"&&(Me.
headersList.contains("if-modified-since",!0)||Me.headersList.contains("if-none-match",!0)||Me.headersList.contains("if-unmodified-since",!0)||Me.headersList.contains("if-match",!0)||Me.headersList.contains(
"if-range",!0))&&(Me.cache="no-store"),Me.cache==="no-cache"&&!Me.preventNoCacheCacheControlHeaderModification&&!Me.headersList.contains("cache-control",!0)&&Me.headersList.append("cache-control","max\
-age=0",!0),(Me.cache==="no-store"||Me.cache==="reload")&&(Me.headersList.contains("pragma",!0)||Me.headersList.append("pragma","no-cache",!0),Me.headersList.contains("cache-control",!0)||Me.headersList.
append("cache-control","no-cache",!0)),Me.headersList.contains("range",!0)&&Me.headersList.append("accept-encoding","identity",!0),Me.headersList.contains("accept-encoding",!0)||(re(E(Me))?Me.headersList.
append("accept-encoding","br, gzip, deflate",!0):Me.headersList.append("accept-encoding","gzip, deflate",!0)),Me.headersList.delete("host",!0),ot==null&&(Me.cache="no-store"),Me.cache!=="no-store"&&Me.
cache,Ze==null){if(Me.cache==="only-if-cached")return r("only if cached");const ft=await q(be,nt,ue);!De.has(Me.method)&&ft.status>=200&&ft.status<=399,ut&&ft.status,Ze==null&&(Ze=ft)}if(Ze.urlList=[...Me.
urlList],Me.headersList.contains("range",!0)&&(Ze.rangeRequested=!0),Ze.requestIncludesCredentials=nt,Ze.status===407)return me.window==="no-window"?r():B(H)?k(H):r("proxy authentication required");if(Ze.
status===421&&!ue&&(me.body==null||me.body.source!=null)){if(B(H))return k(H);H.controller.connection.destroy(),Ze=await P(H,ie,!0)}return Ze}async function q(H,ie=!1,ue=!1){X(!H.controller.connection||
H.controller.connection.destroyed),H.controller.connection={abort:null,destroyed:!1,destroy(gt,yt=!0){this.destroyed||(this.destroyed=!0,yt&&this.abort?.(gt??new DOMException("The operation was aborte\
d.","AbortError")))}};const me=H.request;let be=null;const Me=H.timingInfo;null==null&&(me.cache="no-store");const ot=ue?"yes":"no";me.mode;let ut=null;if(me.body==null&&H.processRequestEndOfBody)queueMicrotask(
()=>H.processRequestEndOfBody());else if(me.body!=null){const gt=async function*(Bt){B(H)||(yield Bt,H.processRequestBodyChunkLength?.(Bt.byteLength))},yt=()=>{B(H)||H.processRequestEndOfBody&&H.processRequestEndOfBody()},
Dt=Bt=>{B(H)||(Bt.name==="AbortError"?H.controller.abort():H.controller.terminate(Bt))};ut=(async function*(){try{for await(const Bt of me.body.stream)yield*gt(Bt);yt()}catch(Bt){Dt(Bt)}})()}try{const{
body:gt,status:yt,statusText:Dt,headersList:Bt,socket:Lt}=await bt({body:ut});if(Lt)be=b({status:yt,statusText:Dt,headersList:Bt,socket:Lt});else{const mt=gt[Symbol.asyncIterator]();H.controller.next=
()=>mt.next(),be=b({status:yt,statusText:Dt,headersList:Bt})}}catch(gt){return gt.name==="AbortError"?(H.controller.connection.destroy(),k(H,gt)):r(gt)}const nt=async()=>{await H.controller.resume()},
it=gt=>{B(H)||H.controller.abort(gt)},dt=new ReadableStream({async start(gt){H.controller.controller=gt},async pull(gt){await nt(gt)},async cancel(gt){await it(gt)},type:"bytes"});be.body={stream:dt,source:null,
length:null},H.controller.resume||H.controller.on("terminated",ft),H.controller.resume=async()=>{for(;;){let gt,yt;try{const{done:Bt,value:Lt}=await H.controller.next();if(w(H))break;gt=Bt?void 0:Lt}catch(Bt){
H.controller.ended&&!Me.encodedBodySize?gt=void 0:(gt=Bt,yt=!0)}if(gt===void 0){O(H.controller.controller),$e(H,be);return}if(Me.decodedBodySize+=gt?.byteLength??0,yt){H.controller.terminate(gt);return}
const Dt=new Uint8Array(gt);if(Dt.byteLength&&H.controller.controller.enqueue(Dt),ct(dt)){H.controller.terminate();return}if(H.controller.controller.desiredSize<=0)return}};function ft(gt){w(H)?(be.aborted=
!0,_e(dt)&&H.controller.controller.error(H.controller.serializedAbortReason)):_e(dt)&&H.controller.controller.error(new TypeError("terminated",{cause:D(gt)?gt:void 0})),H.controller.connection.destroy()}
return be;function bt({body:gt}){const yt=E(me),Dt=H.controller.dispatcher;return new Promise((Bt,Lt)=>Dt.dispatch({path:yt.pathname+yt.search,origin:yt.origin,method:me.method,body:Dt.isMockActive?me.
body&&(me.body.source||me.body.stream):gt,headers:me.headersList.entries,maxRedirections:0,upgrade:me.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(mt){const{connection:Rt}=H.
controller;Me.finalConnectionTimingInfo=x(void 0,Me.postRedirectStartTime,H.crossOriginIsolatedCapability),Rt.destroyed?mt(new DOMException("The operation was aborted.","AbortError")):(H.controller.on(
"terminated",mt),this.abort=Rt.abort=mt),Me.finalNetworkRequestStartTime=h(H.crossOriginIsolatedCapability)},onResponseStarted(){Me.finalNetworkResponseStartTime=h(H.crossOriginIsolatedCapability)},onHeaders(mt,Rt,Yt,Tt){
if(mt<200)return;let Nt="";const Jt=new u;for(let oe=0;oe<Rt.length;oe+=2)Jt.append(Ie(Rt[oe]),Rt[oe+1].toString("latin1"),!0);Nt=Jt.get("location",!0);const xt=[],Vt=Nt&&me.redirect==="follow"&&K.has(
mt);if(me.method!=="HEAD"&&me.method!=="CONNECT"&&!xe.includes(mt)&&!Vt){const oe=Jt.get("content-encoding",!0),ge=oe?oe.toLowerCase().split(","):[],ye=5;if(ge.length>ye)return this.abort(new Error(`t\
oo many content-encodings in response: ${ge.length}, maximum allowed is ${ye}`)),!0;for(let Ye=ge.length-1;Ye>=0;--Ye){const Oe=ge[Ye].trim();if(Oe==="x-gzip"||Oe==="gzip")xt.push(t.createGunzip({flush:t.
constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Oe==="deflate")xt.push(Y({flush:t.constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Oe==="br")xt.push(t.createBrotliDecompress(
{flush:t.constants.BROTLI_OPERATION_FLUSH,finishFlush:t.constants.BROTLI_OPERATION_FLUSH}));else{xt.length=0;break}}}this.body=new ve({read:Yt});const Qe=this.onError.bind(this);return Bt({status:mt,statusText:Tt,
headersList:Jt,body:xt.length?tt(this.body,...xt,oe=>{oe&&this.onError(oe)}).on("error",Qe):this.body.on("error",Qe)}),!0},onData(mt){if(H.controller.dump)return;const Rt=mt;return Me.encodedBodySize+=
Rt.byteLength,this.body.push(Rt)},onComplete(){this.abort&&H.controller.off("terminated",this.abort),H.controller.ended=!0,this.body.push(null)},onError(mt){this.abort&&H.controller.off("terminated",this.
abort),this.body?.destroy(mt),H.controller.terminate(mt),Lt(mt)},onUpgrade(mt,Rt,Yt){if(mt!==101)return;const Tt=new u;for(let Nt=0;Nt<Rt.length;Nt+=2)Tt.append(Ie(Rt[Nt]),Rt[Nt+1].toString("latin1"),
!0);return Bt({status:mt,statusText:F[mt],headersList:Tt,socket:Yt}),!0}}))}}L.exports={fetch:Ue,Fetch:pe,fetching:Ge,finalizeAndReportTiming:Le}}),9967:((L,W,e)=>{const{extractBody:r,mixinBody:k,cloneBody:m,
bodyUnusable:b}=e(84492),{Headers:I,fill:u,HeadersList:Q,setHeadersGuard:f,getHeadersGuard:t,setHeadersList:C,getHeadersList:i}=e(60660),{FinalizationRegistry:o}=e(66653)(),c=e(3440),n=e(57975),{isValidHTTPToken:A,
sameOrigin:g,environmentSettingsObject:E}=e(73168),{forbiddenMethodsSet:p,corsSafeListedMethodsSet:R,referrerPolicy:M,requestRedirect:N,requestMode:S,requestCredentials:l,requestCache:s,requestDuplex:h}=e(
4495),{kEnumerableProperty:a,normalizedMethodRecordsBase:d,normalizedMethodRecords:y}=c,{kHeaders:B,kSignal:w,kState:D,kDispatcher:U}=e(93627),{webidl:O}=e(45893),{URLSerializer:T}=e(51900),{kConstruct:v}=e(
36443),z=e(34589),{getMaxListeners:re,setMaxListeners:x,getEventListeners:J,defaultMaxListeners:V}=e(78474),Y=Symbol("abortController"),j=new o(({signal:De,abort:Be})=>{De.removeEventListener("abort",
Be)}),Ae=new WeakMap;function te(De){return Be;function Be(){const we=De.deref();if(we!==void 0){j.unregister(Be),this.removeEventListener("abort",Be),we.abort(this.reason);const Te=Ae.get(we.signal);
if(Te!==void 0){if(Te.size!==0){for(const ve of Te){const tt=ve.deref();tt!==void 0&&tt.abort(this.reason)}Te.clear()}Ae.delete(we.signal)}}}}let X=!1;class ne{constructor(Be,we={}){if(O.util.markAsUncloneable(
this),Be===v)return;const Te="Request constructor";O.argumentLengthCheck(arguments,1,Te),Be=O.converters.RequestInfo(Be,Te,"input"),we=O.converters.RequestInit(we,Te,"init");let ve=null,tt=null;const lt=E.
settingsObject.baseUrl;let rt=null;if(typeof Be=="string"){this[U]=we.dispatcher;let $;try{$=new URL(Be,lt)}catch(ee){throw new TypeError("Failed to parse URL from "+Be,{cause:ee})}if($.username||$.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+Be);ve=le({urlList:[$]}),tt="cors"}else this[U]=we.dispatcher||Be[U],z(Be instanceof ne),ve=Be[D],rt=Be[w];const ct=E.
settingsObject.origin;let _e="client";if(ve.window?.constructor?.name==="EnvironmentSettingsObject"&&g(ve.window,ct)&&(_e=ve.window),we.window!=null)throw new TypeError(`'window' option '${_e}' must b\
e null`);"window"in we&&(_e="no-window"),ve=le({method:ve.method,headersList:ve.headersList,unsafeRequest:ve.unsafeRequest,client:E.settingsObject,window:_e,priority:ve.priority,origin:ve.origin,referrer:ve.
referrer,referrerPolicy:ve.referrerPolicy,mode:ve.mode,credentials:ve.credentials,cache:ve.cache,redirect:ve.redirect,integrity:ve.integrity,keepalive:ve.keepalive,reloadNavigation:ve.reloadNavigation,
historyNavigation:ve.historyNavigation,urlList:[...ve.urlList]});const Ie=Object.keys(we).length!==0;if(Ie&&(ve.mode==="navigate"&&(ve.mode="same-origin"),ve.reloadNavigation=!1,ve.historyNavigation=!1,
ve.origin="client",ve.referrer="client",ve.referrerPolicy="",ve.url=ve.urlList[ve.urlList.length-1],ve.urlList=[ve.url]),we.referrer!==void 0){const $=we.referrer;if($==="")ve.referrer="no-referrer";else{
let ee;try{ee=new URL($,lt)}catch(ce){throw new TypeError(`Referrer "${$}" is not a valid URL.`,{cause:ce})}ee.protocol==="about:"&&ee.hostname==="client"||ct&&!g(ee,E.settingsObject.baseUrl)?ve.referrer=
"client":ve.referrer=ee}}we.referrerPolicy!==void 0&&(ve.referrerPolicy=we.referrerPolicy);let Ce;if(we.mode!==void 0?Ce=we.mode:Ce=tt,Ce==="navigate")throw O.errors.exception({header:"Request constru\
ctor",message:"invalid request mode navigate."});if(Ce!=null&&(ve.mode=Ce),we.credentials!==void 0&&(ve.credentials=we.credentials),we.cache!==void 0&&(ve.cache=we.cache),ve.cache==="only-if-cached"&&
ve.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(we.redirect!==void 0&&(ve.redirect=we.redirect),we.integrity!=null&&(ve.integrity=String(we.integrity)),
we.keepalive!==void 0&&(ve.keepalive=!!we.keepalive),we.method!==void 0){let $=we.method;const ee=y[$];if(ee!==void 0)ve.method=ee;else{if(!A($))throw new TypeError(`'${$}' is not a valid HTTP method.`);
const ce=$.toUpperCase();if(p.has(ce))throw new TypeError(`'${$}' HTTP method is unsupported.`);$=d[ce]??$,ve.method=$}!X&&ve.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to \
result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),X=!0)}we.signal!==void 0&&(rt=we.signal),this[D]=ve;const Ne=new AbortController;if(this[w]=
Ne.signal,rt!=null){if(!rt||typeof rt.aborted!="boolean"||typeof rt.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(rt.aborted)
Ne.abort(rt.reason);else{this[Y]=Ne;const $=new WeakRef(Ne),ee=te($);try{(typeof re=="function"&&re(rt)===V||J(rt,"abort").length>=V)&&x(1500,rt)}catch{}c.addAbortListener(rt,ee),j.register(Ne,{signal:rt,
abort:ee},ee)}}if(this[B]=new I(v),C(this[B],ve.headersList),f(this[B],"request"),Ce==="no-cors"){if(!R.has(ve.method))throw new TypeError(`'${ve.method} is unsupported in no-cors mode.`);f(this[B],"r\
equest-no-cors")}if(Ie){const $=i(this[B]),ee=we.headers!==void 0?we.headers:new Q($);if($.clear(),ee instanceof Q){for(const{name:ce,value:pe}of ee.rawValues())$.append(ce,pe,!1);$.cookies=ee.cookies}else
u(this[B],ee)}const Se=Be instanceof ne?Be[D].body:null;if((we.body!=null||Se!=null)&&(ve.method==="GET"||ve.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Fe=null;
if(we.body!=null){const[$,ee]=r(we.body,ve.keepalive);Fe=$,ee&&!i(this[B]).contains("content-type",!0)&&this[B].append("content-type",ee)}const ae=Fe??Se;if(ae!=null&&ae.source==null){if(Fe!=null&&we.
duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(ve.mode!=="same-origin"&&ve.mode!=="cors")throw new TypeError('If request is made from ReadableStream\
, mode should be "same-origin" or "cors"');ve.useCORSPreflightFlag=!0}let F=ae;if(Fe==null&&Se!=null){if(b(Be))throw new TypeError("Cannot construct a Request with a Request object that has already be\
en used.");const $=new TransformStream;Se.stream.pipeThrough($),F={source:Se.source,length:Se.length,stream:$.readable}}this[D].body=F}get method(){return O.brandCheck(this,ne),this[D].method}get url(){
return O.brandCheck(this,ne),T(this[D].url)}get headers(){return O.brandCheck(this,ne),this[B]}get destination(){return O.brandCheck(this,ne),this[D].destination}get referrer(){return O.brandCheck(this,
ne),this[D].referrer==="no-referrer"?"":this[D].referrer==="client"?"about:client":this[D].referrer.toString()}get referrerPolicy(){return O.brandCheck(this,ne),this[D].referrerPolicy}get mode(){return O.
brandCheck(this,ne),this[D].mode}get credentials(){return this[D].credentials}get cache(){return O.brandCheck(this,ne),this[D].cache}get redirect(){return O.brandCheck(this,ne),this[D].redirect}get integrity(){
return O.brandCheck(this,ne),this[D].integrity}get keepalive(){return O.brandCheck(this,ne),this[D].keepalive}get isReloadNavigation(){return O.brandCheck(this,ne),this[D].reloadNavigation}get isHistoryNavigation(){
return O.brandCheck(this,ne),this[D].historyNavigation}get signal(){return O.brandCheck(this,ne),this[w]}get body(){return O.brandCheck(this,ne),this[D].body?this[D].body.stream:null}get bodyUsed(){return O.
brandCheck(this,ne),!!this[D].body&&c.isDisturbed(this[D].body.stream)}get duplex(){return O.brandCheck(this,ne),"half"}clone(){if(O.brandCheck(this,ne),b(this))throw new TypeError("unusable");const Be=K(
this[D]),we=new AbortController;if(this.signal.aborted)we.abort(this.signal.reason);else{let Te=Ae.get(this.signal);Te===void 0&&(Te=new Set,Ae.set(this.signal,Te));const ve=new WeakRef(we);Te.add(ve),
c.addAbortListener(we.signal,te(ve))}return xe(Be,we.signal,t(this[B]))}[n.inspect.custom](Be,we){we.depth===null&&(we.depth=2),we.colors??=!0;const Te={method:this.method,url:this.url,headers:this.headers,
destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${n.formatWithOptions(we,Te)}`}}k(ne);function le(De){return{method:De.
method??"GET",localURLsOnly:De.localURLsOnly??!1,unsafeRequest:De.unsafeRequest??!1,body:De.body??null,client:De.client??null,reservedClient:De.reservedClient??null,replacesClientId:De.replacesClientId??
"",window:De.window??"client",keepalive:De.keepalive??!1,serviceWorkers:De.serviceWorkers??"all",initiator:De.initiator??"",destination:De.destination??"",priority:De.priority??null,origin:De.origin??
"client",policyContainer:De.policyContainer??"client",referrer:De.referrer??"client",referrerPolicy:De.referrerPolicy??"",mode:De.mode??"no-cors",useCORSPreflightFlag:De.useCORSPreflightFlag??!1,credentials:De.
credentials??"same-origin",useCredentials:De.useCredentials??!1,cache:De.cache??"default",redirect:De.redirect??"follow",integrity:De.integrity??"",cryptoGraphicsNonceMetadata:De.cryptoGraphicsNonceMetadata??
"",parserMetadata:De.parserMetadata??"",reloadNavigation:De.reloadNavigation??!1,historyNavigation:De.historyNavigation??!1,userActivation:De.userActivation??!1,taintedOrigin:De.taintedOrigin??!1,redirectCount:De.
redirectCount??0,responseTainting:De.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:De.preventNoCacheCacheControlHeaderModification??!1,done:De.done??!1,timingAllowFailed:De.timingAllowFailed??
!1,urlList:De.urlList,url:De.urlList[0],headersList:De.headersList?new Q(De.headersList):new Q}}function K(De){const Be=le({...De,body:null});return De.body!=null&&(Be.body=m(Be,De.body)),Be}function xe(De,Be,we){
const Te=new ne(v);return Te[D]=De,Te[w]=Be,Te[B]=new I(v),C(Te[B],De.headersList),f(Te[B],we),Te}Object.defineProperties(ne.prototype,{method:a,url:a,headers:a,redirect:a,clone:a,signal:a,duplex:a,destination:a,
body:a,bodyUsed:a,isHistoryNavigation:a,isReloadNavigation:a,keepalive:a,integrity:a,cache:a,credentials:a,attribute:a,referrerPolicy:a,referrer:a,mode:a,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),
O.converters.Request=O.interfaceConverter(ne),O.converters.RequestInfo=function(De,Be,we){return typeof De=="string"?O.converters.USVString(De,Be,we):De instanceof ne?O.converters.Request(De,Be,we):O.
converters.USVString(De,Be,we)},O.converters.AbortSignal=O.interfaceConverter(AbortSignal),O.converters.RequestInit=O.dictionaryConverter([{key:"method",converter:O.converters.ByteString},{key:"header\
s",converter:O.converters.HeadersInit},{key:"body",converter:O.nullableConverter(O.converters.BodyInit)},{key:"referrer",converter:O.converters.USVString},{key:"referrerPolicy",converter:O.converters.
DOMString,allowedValues:M},{key:"mode",converter:O.converters.DOMString,allowedValues:S},{key:"credentials",converter:O.converters.DOMString,allowedValues:l},{key:"cache",converter:O.converters.DOMString,
allowedValues:s},{key:"redirect",converter:O.converters.DOMString,allowedValues:N},{key:"integrity",converter:O.converters.DOMString},{key:"keepalive",converter:O.converters.boolean},{key:"signal",converter:O.
nullableConverter(De=>O.converters.AbortSignal(De,"RequestInit","signal",{strict:!1}))},{key:"window",converter:O.converters.any},{key:"duplex",converter:O.converters.DOMString,allowedValues:h},{key:"\
dispatcher",converter:O.converters.any}]),L.exports={Request:ne,makeRequest:le,fromInnerRequest:xe,cloneRequest:K}}),99051:((L,W,e)=>{const{Headers:r,HeadersList:k,fill:m,getHeadersGuard:b,setHeadersGuard:I,
setHeadersList:u}=e(60660),{extractBody:Q,cloneBody:f,mixinBody:t,hasFinalizationRegistry:C,streamRegistry:i,bodyUnusable:o}=e(84492),c=e(3440),n=e(57975),{kEnumerableProperty:A}=c,{isValidReasonPhrase:g,
isCancelled:E,isAborted:p,isBlobLike:R,serializeJavascriptValueToJSONString:M,isErrorLike:N,isomorphicEncode:S,environmentSettingsObject:l}=e(73168),{redirectStatusSet:s,nullBodyStatus:h}=e(4495),{kState:a,
kHeaders:d}=e(93627),{webidl:y}=e(45893),{FormData:B}=e(35910),{URLSerializer:w}=e(51900),{kConstruct:D}=e(36443),U=e(34589),{types:O}=e(57975),T=new TextEncoder("utf-8");class v{static error(){return te(
x(),"immutable")}static json(ne,le={}){y.argumentLengthCheck(arguments,1,"Response.json"),le!==null&&(le=y.converters.ResponseInit(le));const K=T.encode(M(ne)),xe=Q(K),De=te(re({}),"response");return Ae(
De,le,{body:xe[0],type:"application/json"}),De}static redirect(ne,le=302){y.argumentLengthCheck(arguments,1,"Response.redirect"),ne=y.converters.USVString(ne),le=y.converters["unsigned short"](le);let K;
try{K=new URL(ne,l.settingsObject.baseUrl)}catch(Be){throw new TypeError(`Failed to parse URL from ${ne}`,{cause:Be})}if(!s.has(le))throw new RangeError(`Invalid status code ${le}`);const xe=te(re({}),
"immutable");xe[a].status=le;const De=S(w(K));return xe[a].headersList.append("location",De,!0),xe}constructor(ne=null,le={}){if(y.util.markAsUncloneable(this),ne===D)return;ne!==null&&(ne=y.converters.
BodyInit(ne)),le=y.converters.ResponseInit(le),this[a]=re({}),this[d]=new r(D),I(this[d],"response"),u(this[d],this[a].headersList);let K=null;if(ne!=null){const[xe,De]=Q(ne);K={body:xe,type:De}}Ae(this,
le,K)}get type(){return y.brandCheck(this,v),this[a].type}get url(){y.brandCheck(this,v);const ne=this[a].urlList,le=ne[ne.length-1]??null;return le===null?"":w(le,!0)}get redirected(){return y.brandCheck(
this,v),this[a].urlList.length>1}get status(){return y.brandCheck(this,v),this[a].status}get ok(){return y.brandCheck(this,v),this[a].status>=200&&this[a].status<=299}get statusText(){return y.brandCheck(
this,v),this[a].statusText}get headers(){return y.brandCheck(this,v),this[d]}get body(){return y.brandCheck(this,v),this[a].body?this[a].body.stream:null}get bodyUsed(){return y.brandCheck(this,v),!!this[a].
body&&c.isDisturbed(this[a].body.stream)}clone(){if(y.brandCheck(this,v),o(this))throw y.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const ne=z(this[a]);return C&&
this[a].body?.stream&&i.register(this,new WeakRef(this[a].body.stream)),te(ne,b(this[d]))}[n.inspect.custom](ne,le){le.depth===null&&(le.depth=2),le.colors??=!0;const K={status:this.status,statusText:this.
statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${n.formatWithOptions(le,K)}`}}t(v),Object.defineProperties(
v.prototype,{type:A,url:A,status:A,ok:A,redirected:A,statusText:A,headers:A,clone:A,body:A,bodyUsed:A,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(v,{json:A,redirect:A,
error:A});function z(X){if(X.internalResponse)return Y(z(X.internalResponse),X.type);const ne=re({...X,body:null});return X.body!=null&&(ne.body=f(ne,X.body)),ne}function re(X){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...X,headersList:X?.headersList?new k(X?.headersList):new k,urlList:X?.urlList?
[...X.urlList]:[]}}function x(X){const ne=N(X);return re({type:"error",status:0,error:ne?X:new Error(X&&String(X)),aborted:X&&X.name==="AbortError"})}function J(X){return X.type==="error"&&X.status===
0}function V(X,ne){return ne={internalResponse:X,...ne},new Proxy(X,{get(le,K){return K in ne?ne[K]:le[K]},set(le,K,xe){return U(!(K in ne)),le[K]=xe,!0}})}function Y(X,ne){if(ne==="basic")return V(X,
{type:"basic",headersList:X.headersList});if(ne==="cors")return V(X,{type:"cors",headersList:X.headersList});if(ne==="opaque")return V(X,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(ne==="opaqueredirect")return V(X,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});U(!1)}function j(X,ne=null){return U(E(X)),p(X)?x(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:ne})):x(Object.assign(new DOMException("Request was cancelled."),{cause:ne}))}function Ae(X,ne,le){if(ne.status!==null&&(ne.status<200||ne.status>599))
throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in ne&&ne.statusText!=null&&!g(String(ne.statusText)))throw new TypeError("Invalid statusText");if("\
status"in ne&&ne.status!=null&&(X[a].status=ne.status),"statusText"in ne&&ne.statusText!=null&&(X[a].statusText=ne.statusText),"headers"in ne&&ne.headers!=null&&m(X[d],ne.headers),le){if(h.includes(X.
status))throw y.errors.exception({header:"Response constructor",message:`Invalid response status code ${X.status}`});X[a].body=le.body,le.type!=null&&!X[a].headersList.contains("content-type",!0)&&X[a].
headersList.append("content-type",le.type,!0)}}function te(X,ne){const le=new v(D);return le[a]=X,le[d]=new r(D),u(le[d],X.headersList),I(le[d],ne),C&&X.body?.stream&&i.register(le,new WeakRef(X.body.
stream)),le}y.converters.ReadableStream=y.interfaceConverter(ReadableStream),y.converters.FormData=y.interfaceConverter(B),y.converters.URLSearchParams=y.interfaceConverter(URLSearchParams),y.converters.
XMLHttpRequestBodyInit=function(X,ne,le){return typeof X=="string"?y.converters.USVString(X,ne,le):R(X)?y.converters.Blob(X,ne,le,{strict:!1}):ArrayBuffer.isView(X)||O.isArrayBuffer(X)?y.converters.BufferSource(
X,ne,le):c.isFormDataLike(X)?y.converters.FormData(X,ne,le,{strict:!1}):X instanceof URLSearchParams?y.converters.URLSearchParams(X,ne,le):y.converters.DOMString(X,ne,le)},y.converters.BodyInit=function(X,ne,le){
return X instanceof ReadableStream?y.converters.ReadableStream(X,ne,le):X?.[Symbol.asyncIterator]?X:y.converters.XMLHttpRequestBodyInit(X,ne,le)},y.converters.ResponseInit=y.dictionaryConverter([{key:"\
status",converter:y.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:y.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:y.converters.HeadersInit}]),L.exports=
{isNetworkError:J,makeNetworkError:x,makeResponse:re,makeAppropriateNetworkError:j,filterResponse:Y,Response:v,cloneResponse:z,fromInnerResponse:te}}),93627:(L=>{L.exports={kUrl:Symbol("url"),kHeaders:Symbol(
"headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((L,W,e)=>{const{Transform:r}=e(57075),k=e(38522),{redirectStatusSet:m,referrerPolicySet:b,badPortsSet:I}=e(
4495),{getGlobalOrigin:u}=e(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:f,removeChars:t,parseMIMEType:C}=e(51900),{performance:i}=e(643),{isBlobLike:o,ReadableStreamFrom:c,isValidHTTPToken:n,
normalizedMethodRecordsBase:A}=e(3440),g=e(34589),{isUint8Array:E}=e(73429),{webidl:p}=e(45893);let R=[],M;try{M=e(77598);const P=["sha256","sha384","sha512"];R=M.getHashes().filter(q=>P.includes(q))}catch{}
function N(P){const q=P.urlList,H=q.length;return H===0?null:q[H-1].toString()}function S(P,q){if(!m.has(P.status))return null;let H=P.headersList.get("location",!0);return H!==null&&w(H)&&(l(H)||(H=s(
H)),H=new URL(H,N(P))),H&&!H.hash&&(H.hash=q),H}function l(P){for(let q=0;q<P.length;++q){const H=P.charCodeAt(q);if(H>126||H<32)return!1}return!0}function s(P){return Buffer.from(P,"binary").toString(
"utf8")}function h(P){return P.urlList[P.urlList.length-1]}function a(P){const q=h(P);return pe(q)&&I.has(q.port)?"blocked":"allowed"}function d(P){return P instanceof Error||P?.constructor?.name==="E\
rror"||P?.constructor?.name==="DOMException"}function y(P){for(let q=0;q<P.length;++q){const H=P.charCodeAt(q);if(!(H===9||H>=32&&H<=126||H>=128&&H<=255))return!1}return!0}const B=n;function w(P){return(P[0]===
"	"||P[0]===" "||P[P.length-1]==="	"||P[P.length-1]===" "||P.includes(`
`)||P.includes("\r")||P.includes("\0"))===!1}function D(P,q){const{headersList:H}=q,ie=(H.get("referrer-policy",!0)??"").split(",");let ue="";if(ie.length>0)for(let me=ie.length;me!==0;me--){const be=ie[me-
1].trim();if(b.has(be)){ue=be;break}}ue!==""&&(P.referrerPolicy=ue)}function U(){return"allowed"}function O(){return"success"}function T(){return"success"}function v(P){let q=null;q=P.mode,P.headersList.
set("sec-fetch-mode",q,!0)}function z(P){let q=P.origin;if(!(q==="client"||q===void 0)){if(P.responseTainting==="cors"||P.mode==="websocket")P.headersList.append("origin",q,!0);else if(P.method!=="GET"&&
P.method!=="HEAD"){switch(P.referrerPolicy){case"no-referrer":q=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":P.origin&&ce(P.origin)&&!ce(h(P))&&
(q=null);break;case"same-origin":Te(P,h(P))||(q=null);break;default:}P.headersList.append("origin",q,!0)}}}function re(P,q){return P}function x(P,q,H){return!P?.startTime||P.startTime<q?{domainLookupStartTime:q,
domainLookupEndTime:q,connectionStartTime:q,connectionEndTime:q,secureConnectionStartTime:q,ALPNNegotiatedProtocol:P?.ALPNNegotiatedProtocol}:{domainLookupStartTime:re(P.domainLookupStartTime,H),domainLookupEndTime:re(
P.domainLookupEndTime,H),connectionStartTime:re(P.connectionStartTime,H),connectionEndTime:re(P.connectionEndTime,H),secureConnectionStartTime:re(P.secureConnectionStartTime,H),ALPNNegotiatedProtocol:P.
ALPNNegotiatedProtocol}}function J(P){return re(i.now(),P)}function V(P){return{startTime:P.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:P.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function Y(){return{referrerPolicy:"strict-origin-when-cros\
s-origin"}}function j(P){return{referrerPolicy:P.referrerPolicy}}function Ae(P){const q=P.referrerPolicy;g(q);let H=null;if(P.referrer==="client"){const Me=u();if(!Me||Me.origin==="null")return"no-ref\
errer";H=new URL(Me)}else P.referrer instanceof URL&&(H=P.referrer);let ie=te(H);const ue=te(H,!0);ie.toString().length>4096&&(ie=ue);const me=Te(P,ie),be=X(ie)&&!X(P.url);switch(q){case"origin":return ue??
te(H,!0);case"unsafe-url":return ie;case"same-origin":return me?ue:"no-referrer";case"origin-when-cross-origin":return me?ie:ue;case"strict-origin-when-cross-origin":{const Me=h(P);return Te(ie,Me)?ie:
X(ie)&&!X(Me)?"no-referrer":ue}default:return be?"no-referrer":ue}}function te(P,q){return g(P instanceof URL),P=new URL(P),P.protocol==="file:"||P.protocol==="about:"||P.protocol==="blank:"?"no-refer\
rer":(P.username="",P.password="",P.hash="",q&&(P.pathname="",P.search=""),P)}function X(P){if(!(P instanceof URL))return!1;if(P.href==="about:blank"||P.href==="about:srcdoc"||P.protocol==="data:"||P.
protocol==="file:")return!0;return q(P.origin);function q(H){if(H==null||H==="null")return!1;const ie=new URL(H);return!!(ie.protocol==="https:"||ie.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(ie.hostname)||ie.hostname==="localhost"||ie.hostname.includes("localhost.")||ie.hostname.endsWith(".localhost"))}}function ne(P,q){if(M===void 0)return!0;const H=K(q);if(H==="no metadata"||H.length===
0)return!0;const ie=xe(H),ue=De(H,ie);for(const me of ue){const be=me.algo,Me=me.hash;let Ze=M.createHash(be).update(P).digest("base64");if(Ze[Ze.length-1]==="="&&(Ze[Ze.length-2]==="="?Ze=Ze.slice(0,
-2):Ze=Ze.slice(0,-1)),Be(Ze,Me))return!0}return!1}const le=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function K(P){const q=[];let H=!0;for(const ie of P.
split(" ")){H=!1;const ue=le.exec(ie);if(ue===null||ue.groups===void 0||ue.groups.algo===void 0)continue;const me=ue.groups.algo.toLowerCase();R.includes(me)&&q.push(ue.groups)}return H===!0?"no metad\
ata":q}function xe(P){let q=P[0].algo;if(q[3]==="5")return q;for(let H=1;H<P.length;++H){const ie=P[H];if(ie.algo[3]==="5"){q="sha512";break}else{if(q[3]==="3")continue;ie.algo[3]==="3"&&(q="sha384")}}
return q}function De(P,q){if(P.length===1)return P;let H=0;for(let ie=0;ie<P.length;++ie)P[ie].algo===q&&(P[H++]=P[ie]);return P.length=H,P}function Be(P,q){if(P.length!==q.length)return!1;for(let H=0;H<
P.length;++H)if(P[H]!==q[H]){if(P[H]==="+"&&q[H]==="-"||P[H]==="/"&&q[H]==="_")continue;return!1}return!0}function we(P){}function Te(P,q){return P.origin===q.origin&&P.origin==="null"||P.protocol===q.
protocol&&P.hostname===q.hostname&&P.port===q.port}function ve(){let P,q;return{promise:new Promise((ie,ue)=>{P=ie,q=ue}),resolve:P,reject:q}}function tt(P){return P.controller.state==="aborted"}function lt(P){
return P.controller.state==="aborted"||P.controller.state==="terminated"}function rt(P){return A[P.toLowerCase()]??P}function ct(P){const q=JSON.stringify(P);if(q===void 0)throw new TypeError("Value i\
s not JSON serializable");return g(typeof q=="string"),q}const _e=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function Ie(P,q,H=0,ie=1){class ue{#e;#t;#A;constructor(be,Me){this.#e=
be,this.#t=Me,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${P} Iterator.`);const be=this.#A,
Me=this.#e[q],Ze=Me.length;if(be>=Ze)return{value:void 0,done:!0};const{[H]:ot,[ie]:ut}=Me[be];this.#A=be+1;let nt;switch(this.#t){case"key":nt=ot;break;case"value":nt=ut;break;case"key+value":nt=[ot,
ut];break}return{value:nt,done:!1}}}return delete ue.prototype.constructor,Object.setPrototypeOf(ue.prototype,_e),Object.defineProperties(ue.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${P} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(me,be){return new ue(me,be)}}function Ce(P,q,H,ie=0,ue=1){const me=Ie(P,H,ie,ue),be={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return p.brandCheck(this,q),me(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return p.brandCheck(this,q),me(this,"valu\
e")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return p.brandCheck(this,q),me(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Ze,ot=globalThis){
if(p.brandCheck(this,q),p.argumentLengthCheck(arguments,1,`${P}.forEach`),typeof Ze!="function")throw new TypeError(`Failed to execute 'forEach' on '${P}': parameter 1 is not of type 'Function'.`);for(const{
0:ut,1:nt}of me(this,"key+value"))Ze.call(ot,nt,ut,this)}}};return Object.defineProperties(q.prototype,{...be,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:be.entries.value}})}async function Ne(P,q,H){
const ie=q,ue=H;let me;try{me=P.stream.getReader()}catch(be){ue(be);return}try{ie(await $(me))}catch(be){ue(be)}}function Se(P){return P instanceof ReadableStream||P[Symbol.toStringTag]==="ReadableStr\
eam"&&typeof P.tee=="function"}function Fe(P){try{P.close(),P.byobRequest?.respond(0)}catch(q){if(!q.message.includes("Controller is already closed")&&!q.message.includes("ReadableStream is already cl\
osed"))throw q}}const ae=/[^\x00-\xFF]/;function F(P){return g(!ae.test(P)),P}async function $(P){const q=[];let H=0;for(;;){const{done:ie,value:ue}=await P.read();if(ie)return Buffer.concat(q,H);if(!E(
ue))throw new TypeError("Received non-Uint8Array chunk");q.push(ue),H+=ue.length}}function ee(P){g("protocol"in P);const q=P.protocol;return q==="about:"||q==="blob:"||q==="data:"}function ce(P){return typeof P==
"string"&&P[5]===":"&&P[0]==="h"&&P[1]==="t"&&P[2]==="t"&&P[3]==="p"&&P[4]==="s"||P.protocol==="https:"}function pe(P){g("protocol"in P);const q=P.protocol;return q==="http:"||q==="https:"}function Ee(P,q){
const H=P;if(!H.startsWith("bytes"))return"failure";const ie={position:5};if(q&&Q(Ze=>Ze==="	"||Ze===" ",H,ie),H.charCodeAt(ie.position)!==61)return"failure";ie.position++,q&&Q(Ze=>Ze==="	"||Ze===" ",
H,ie);const ue=Q(Ze=>{const ot=Ze.charCodeAt(0);return ot>=48&&ot<=57},H,ie),me=ue.length?Number(ue):null;if(q&&Q(Ze=>Ze==="	"||Ze===" ",H,ie),H.charCodeAt(ie.position)!==45)return"failure";ie.position++,
q&&Q(Ze=>Ze==="	"||Ze===" ",H,ie);const be=Q(Ze=>{const ot=Ze.charCodeAt(0);return ot>=48&&ot<=57},H,ie),Me=be.length?Number(be):null;return ie.position<H.length||Me===null&&me===null||me>Me?"failure":
{rangeStartValue:me,rangeEndValue:Me}}function Ue(P,q,H){let ie="bytes ";return ie+=F(`${P}`),ie+="-",ie+=F(`${q}`),ie+="/",ie+=F(`${H}`),ie}class Le extends r{#e;constructor(q){super(),this.#e=q}_transform(q,H,ie){
if(!this._inflateStream){if(q.length===0){ie();return}this._inflateStream=(q[0]&15)===8?k.createInflate(this.#e):k.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",ue=>this.destroy(ue))}this._inflateStream.write(q,H,ie)}_final(q){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
q()}}function He(P){return new Le(P)}function de(P){let q=null,H=null,ie=null;const ue=Xe("content-type",P);if(ue===null)return"failure";for(const me of ue){const be=C(me);be==="failure"||be.essence===
"*/*"||(ie=be,ie.essence!==H?(q=null,ie.parameters.has("charset")&&(q=ie.parameters.get("charset")),H=ie.essence):!ie.parameters.has("charset")&&q!==null&&ie.parameters.set("charset",q))}return ie??"f\
ailure"}function Ge(P){const q=P,H={position:0},ie=[];let ue="";for(;H.position<q.length;){if(ue+=Q(me=>me!=='"'&&me!==",",q,H),H.position<q.length)if(q.charCodeAt(H.position)===34){if(ue+=f(q,H),H.position<
q.length)continue}else g(q.charCodeAt(H.position)===44),H.position++;ue=t(ue,!0,!0,me=>me===9||me===32),ie.push(ue),ue=""}return ie}function Xe(P,q){const H=q.get(P,!0);return H===null?null:Ge(H)}const Pe=new TextDecoder;
function $e(P){return P.length===0?"":(P[0]===239&&P[1]===187&&P[2]===191&&(P=P.subarray(3)),Pe.decode(P))}class qe{get baseUrl(){return u()}get origin(){return this.baseUrl?.origin}policyContainer=Y()}
class Ve{settingsObject=new qe}const se=new Ve;L.exports={isAborted:tt,isCancelled:lt,isValidEncodedURL:l,createDeferredPromise:ve,ReadableStreamFrom:c,tryUpgradeRequestToAPotentiallyTrustworthyURL:we,
clampAndCoarsenConnectionTimingInfo:x,coarsenedSharedCurrentTime:J,determineRequestsReferrer:Ae,makePolicyContainer:Y,clonePolicyContainer:j,appendFetchMetadata:v,appendRequestOriginHeader:z,TAOCheck:T,
corsCheck:O,crossOriginResourcePolicyCheck:U,createOpaqueTimingInfo:V,setRequestReferrerPolicyOnRedirect:D,isValidHTTPToken:n,requestBadPort:a,requestCurrentURL:h,responseURL:N,responseLocationURL:S,isBlobLike:o,
isURLPotentiallyTrustworthy:X,isValidReasonPhrase:y,sameOrigin:Te,normalizeMethod:rt,serializeJavascriptValueToJSONString:ct,iteratorMixin:Ce,createIterator:Ie,isValidHeaderName:B,isValidHeaderValue:w,
isErrorLike:d,fullyReadBody:Ne,bytesMatch:ne,isReadableStreamLike:Se,readableStreamClose:Fe,isomorphicEncode:F,urlIsLocal:ee,urlHasHttpsScheme:ce,urlIsHttpHttpsScheme:pe,readAllBytes:$,simpleRangeHeaderValue:Ee,
buildContentRange:Ue,parseMetadata:K,createInflate:He,extractMimeType:de,getDecodeSplit:Xe,utf8DecodeBytes:$e,environmentSettingsObject:se}}),45893:((L,W,e)=>{const{types:r,inspect:k}=e(57975),{markAsUncloneable:m}=e(
75919),{toUSVString:b}=e(3440),I={};I.converters={},I.util={},I.errors={},I.errors.exception=function(u){return new TypeError(`${u.header}: ${u.message}`)},I.errors.conversionFailed=function(u){const Q=u.
types.length===1?"":" one of",f=`${u.argument} could not be converted to${Q}: ${u.types.join(", ")}.`;return I.errors.exception({header:u.prefix,message:f})},I.errors.invalidArgument=function(u){return I.
errors.exception({header:u.prefix,message:`"${u.value}" is an invalid ${u.type}.`})},I.brandCheck=function(u,Q,f){if(f?.strict!==!1){if(!(u instanceof Q)){const t=new TypeError("Illegal invocation");throw t.
code="ERR_INVALID_THIS",t}}else if(u?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const t=new TypeError("Illegal invocation");throw t.code="ERR_INVALID_THIS",t}},I.argumentLengthCheck=function({
length:u},Q,f){if(u<Q)throw I.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${u?" only":""} ${u} found.`,header:f})},I.illegalConstructor=function(){throw I.errors.exception({header:"\
TypeError",message:"Illegal constructor"})},I.util.Type=function(u){switch(typeof u){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Sym\
bol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return u===null?"Null":"Object"}},I.util.markAsUncloneable=m||(()=>{}),I.util.ConvertToInt=function(u,Q,f,t){let C,
i;Q===64?(C=Math.pow(2,53)-1,f==="unsigned"?i=0:i=Math.pow(-2,53)+1):f==="unsigned"?(i=0,C=Math.pow(2,Q)-1):(i=Math.pow(-2,Q)-1,C=Math.pow(2,Q-1)-1);let o=Number(u);if(o===0&&(o=0),t?.enforceRange===!0){
if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)throw I.errors.exception({header:"Integer conversion",message:`Could not convert ${I.util.Stringify(u)} to an integer.`});
if(o=I.util.IntegerPart(o),o<i||o>C)throw I.errors.exception({header:"Integer conversion",message:`Value must be between ${i}-${C}, got ${o}.`});return o}return!Number.isNaN(o)&&t?.clamp===!0?(o=Math.
min(Math.max(o,i),C),Math.floor(o)%2===0?o=Math.floor(o):o=Math.ceil(o),o):Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?0:(o=I.util.IntegerPart(o),
o=o%Math.pow(2,Q),f==="signed"&&o>=Math.pow(2,Q)-1?o-Math.pow(2,Q):o)},I.util.IntegerPart=function(u){const Q=Math.floor(Math.abs(u));return u<0?-1*Q:Q},I.util.Stringify=function(u){switch(I.util.Type(
u)){case"Symbol":return`Symbol(${u.description})`;case"Object":return k(u);case"String":return`"${u}"`;default:return`${u}`}},I.sequenceConverter=function(u){return(Q,f,t,C)=>{if(I.util.Type(Q)!=="Obj\
ect")throw I.errors.exception({header:f,message:`${t} (${I.util.Stringify(Q)}) is not iterable.`});const i=typeof C=="function"?C():Q?.[Symbol.iterator]?.(),o=[];let c=0;if(i===void 0||typeof i.next!=
"function")throw I.errors.exception({header:f,message:`${t} is not iterable.`});for(;;){const{done:n,value:A}=i.next();if(n)break;o.push(u(A,f,`${t}[${c++}]`))}return o}},I.recordConverter=function(u,Q){
return(f,t,C)=>{if(I.util.Type(f)!=="Object")throw I.errors.exception({header:t,message:`${C} ("${I.util.Type(f)}") is not an Object.`});const i={};if(!r.isProxy(f)){const c=[...Object.getOwnPropertyNames(
f),...Object.getOwnPropertySymbols(f)];for(const n of c){const A=u(n,t,C),g=Q(f[n],t,C);i[A]=g}return i}const o=Reflect.ownKeys(f);for(const c of o)if(Reflect.getOwnPropertyDescriptor(f,c)?.enumerable){
const A=u(c,t,C),g=Q(f[c],t,C);i[A]=g}return i}},I.interfaceConverter=function(u){return(Q,f,t,C)=>{if(C?.strict!==!1&&!(Q instanceof u))throw I.errors.exception({header:f,message:`Expected ${t} ("${I.
util.Stringify(Q)}") to be an instance of ${u.name}.`});return Q}},I.dictionaryConverter=function(u){return(Q,f,t)=>{const C=I.util.Type(Q),i={};if(C==="Null"||C==="Undefined")return i;if(C!=="Object")
throw I.errors.exception({header:f,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const o of u){const{key:c,defaultValue:n,required:A,converter:g}=o;if(A===!0&&!Object.hasOwn(Q,c))
throw I.errors.exception({header:f,message:`Missing required key "${c}".`});let E=Q[c];const p=Object.hasOwn(o,"defaultValue");if(p&&E!==null&&(E??=n()),A||p||E!==void 0){if(E=g(E,f,`${t}.${c}`),o.allowedValues&&
!o.allowedValues.includes(E))throw I.errors.exception({header:f,message:`${E} is not an accepted type. Expected one of ${o.allowedValues.join(", ")}.`});i[c]=E}}return i}},I.nullableConverter=function(u){
return(Q,f,t)=>Q===null?Q:u(Q,f,t)},I.converters.DOMString=function(u,Q,f,t){if(u===null&&t?.legacyNullToEmptyString)return"";if(typeof u=="symbol")throw I.errors.exception({header:Q,message:`${f} is \
a symbol, which cannot be converted to a DOMString.`});return String(u)},I.converters.ByteString=function(u,Q,f){const t=I.converters.DOMString(u,Q,f);for(let C=0;C<t.length;C++)if(t.charCodeAt(C)>255)
throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${C} has a value of ${t.charCodeAt(C)} which is greater than 255.`);return t},I.converters.USVString=b,I.converters.
boolean=function(u){return!!u},I.converters.any=function(u){return u},I.converters["long long"]=function(u,Q,f){return I.util.ConvertToInt(u,64,"signed",void 0,Q,f)},I.converters["unsigned long long"]=
function(u,Q,f){return I.util.ConvertToInt(u,64,"unsigned",void 0,Q,f)},I.converters["unsigned long"]=function(u,Q,f){return I.util.ConvertToInt(u,32,"unsigned",void 0,Q,f)},I.converters["unsigned sho\
rt"]=function(u,Q,f,t){return I.util.ConvertToInt(u,16,"unsigned",t,Q,f)},I.converters.ArrayBuffer=function(u,Q,f,t){if(I.util.Type(u)!=="Object"||!r.isAnyArrayBuffer(u))throw I.errors.conversionFailed(
{prefix:Q,argument:`${f} ("${I.util.Stringify(u)}")`,types:["ArrayBuffer"]});if(t?.allowShared===!1&&r.isSharedArrayBuffer(u))throw I.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(u.resizable||u.growable)throw I.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return u},I.converters.TypedArray=function(u,Q,f,t,C){if(I.util.
Type(u)!=="Object"||!r.isTypedArray(u)||u.constructor.name!==Q.name)throw I.errors.conversionFailed({prefix:f,argument:`${t} ("${I.util.Stringify(u)}")`,types:[Q.name]});if(C?.allowShared===!1&&r.isSharedArrayBuffer(
u.buffer))throw I.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(u.buffer.resizable||u.buffer.growable)throw I.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return u},I.converters.DataView=function(u,Q,f,t){if(I.util.Type(u)!=="Object"||!r.isDataView(u))throw I.errors.exception({header:Q,message:`${f} is not a DataView\
.`});if(t?.allowShared===!1&&r.isSharedArrayBuffer(u.buffer))throw I.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(u.buffer.resizable||u.buffer.growable)throw I.
errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return u},I.converters.BufferSource=function(u,Q,f,t){if(r.isAnyArrayBuffer(u))return I.converters.ArrayBuffer(u,Q,
f,{...t,allowShared:!1});if(r.isTypedArray(u))return I.converters.TypedArray(u,u.constructor,Q,f,{...t,allowShared:!1});if(r.isDataView(u))return I.converters.DataView(u,Q,f,{...t,allowShared:!1});throw I.
errors.conversionFailed({prefix:Q,argument:`${f} ("${I.util.Stringify(u)}")`,types:["BufferSource"]})},I.converters["sequence<ByteString>"]=I.sequenceConverter(I.converters.ByteString),I.converters["s\
equence<sequence<ByteString>>"]=I.sequenceConverter(I.converters["sequence<ByteString>"]),I.converters["record<ByteString, ByteString>"]=I.recordConverter(I.converters.ByteString,I.converters.ByteString),
L.exports={webidl:I}}),22607:(L=>{function W(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unico\
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
-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}L.exports={getEncoding:W}}),48355:((L,W,e)=>{const{staticPropertyDescriptors:r,readOperation:k,
fireAProgressEvent:m}=e(53610),{kState:b,kError:I,kResult:u,kEvents:Q,kAborted:f}=e(20961),{webidl:t}=e(45893),{kEnumerableProperty:C}=e(3440);class i extends EventTarget{constructor(){super(),this[b]=
"empty",this[u]=null,this[I]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(c){t.brandCheck(this,i),t.argumentLengthCheck(arguments,1,"FileR\
eader.readAsArrayBuffer"),c=t.converters.Blob(c,{strict:!1}),k(this,c,"ArrayBuffer")}readAsBinaryString(c){t.brandCheck(this,i),t.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),c=t.converters.
Blob(c,{strict:!1}),k(this,c,"BinaryString")}readAsText(c,n=void 0){t.brandCheck(this,i),t.argumentLengthCheck(arguments,1,"FileReader.readAsText"),c=t.converters.Blob(c,{strict:!1}),n!==void 0&&(n=t.
converters.DOMString(n,"FileReader.readAsText","encoding")),k(this,c,"Text",n)}readAsDataURL(c){t.brandCheck(this,i),t.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),c=t.converters.Blob(c,
{strict:!1}),k(this,c,"DataURL")}abort(){if(this[b]==="empty"||this[b]==="done"){this[u]=null;return}this[b]==="loading"&&(this[b]="done",this[u]=null),this[f]=!0,m("abort",this),this[b]!=="loading"&&
m("loadend",this)}get readyState(){switch(t.brandCheck(this,i),this[b]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return t.brandCheck(this,
i),this[u]}get error(){return t.brandCheck(this,i),this[I]}get onloadend(){return t.brandCheck(this,i),this[Q].loadend}set onloadend(c){t.brandCheck(this,i),this[Q].loadend&&this.removeEventListener("\
loadend",this[Q].loadend),typeof c=="function"?(this[Q].loadend=c,this.addEventListener("loadend",c)):this[Q].loadend=null}get onerror(){return t.brandCheck(this,i),this[Q].error}set onerror(c){t.brandCheck(
this,i),this[Q].error&&this.removeEventListener("error",this[Q].error),typeof c=="function"?(this[Q].error=c,this.addEventListener("error",c)):this[Q].error=null}get onloadstart(){return t.brandCheck(
this,i),this[Q].loadstart}set onloadstart(c){t.brandCheck(this,i),this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),typeof c=="function"?(this[Q].loadstart=c,this.addEventListener(
"loadstart",c)):this[Q].loadstart=null}get onprogress(){return t.brandCheck(this,i),this[Q].progress}set onprogress(c){t.brandCheck(this,i),this[Q].progress&&this.removeEventListener("progress",this[Q].
progress),typeof c=="function"?(this[Q].progress=c,this.addEventListener("progress",c)):this[Q].progress=null}get onload(){return t.brandCheck(this,i),this[Q].load}set onload(c){t.brandCheck(this,i),this[Q].
load&&this.removeEventListener("load",this[Q].load),typeof c=="function"?(this[Q].load=c,this.addEventListener("load",c)):this[Q].load=null}get onabort(){return t.brandCheck(this,i),this[Q].abort}set onabort(c){
t.brandCheck(this,i),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),typeof c=="function"?(this[Q].abort=c,this.addEventListener("abort",c)):this[Q].abort=null}}i.EMPTY=i.prototype.EMPTY=
0,i.LOADING=i.prototype.LOADING=1,i.DONE=i.prototype.DONE=2,Object.defineProperties(i.prototype,{EMPTY:r,LOADING:r,DONE:r,readAsArrayBuffer:C,readAsBinaryString:C,readAsText:C,readAsDataURL:C,abort:C,
readyState:C,result:C,error:C,onloadstart:C,onprogress:C,onload:C,onabort:C,onerror:C,onloadend:C,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
i,{EMPTY:r,LOADING:r,DONE:r}),L.exports={FileReader:i}}),88573:((L,W,e)=>{const{webidl:r}=e(45893),k=Symbol("ProgressEvent state");class m extends Event{constructor(I,u={}){I=r.converters.DOMString(I,
"ProgressEvent constructor","type"),u=r.converters.ProgressEventInit(u??{}),super(I,u),this[k]={lengthComputable:u.lengthComputable,loaded:u.loaded,total:u.total}}get lengthComputable(){return r.brandCheck(
this,m),this[k].lengthComputable}get loaded(){return r.brandCheck(this,m),this[k].loaded}get total(){return r.brandCheck(this,m),this[k].total}}r.converters.ProgressEventInit=r.dictionaryConverter([{key:"\
lengthComputable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:r.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:r.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:r.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:r.converters.
boolean,defaultValue:()=>!1}]),L.exports={ProgressEvent:m}}),20961:(L=>{L.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((L,W,e)=>{const{kState:r,kError:k,kResult:m,kAborted:b,kLastProgressEventFired:I}=e(
20961),{ProgressEvent:u}=e(88573),{getEncoding:Q}=e(22607),{serializeAMimeType:f,parseMIMEType:t}=e(51900),{types:C}=e(57975),{StringDecoder:i}=e(13193),{btoa:o}=e(4573),c={enumerable:!0,writable:!1,configurable:!1};
function n(M,N,S,l){if(M[r]==="loading")throw new DOMException("Invalid state","InvalidStateError");M[r]="loading",M[m]=null,M[k]=null;const h=N.stream().getReader(),a=[];let d=h.read(),y=!0;(async()=>{
for(;!M[b];)try{const{done:B,value:w}=await d;if(y&&!M[b]&&queueMicrotask(()=>{A("loadstart",M)}),y=!1,!B&&C.isUint8Array(w))a.push(w),(M[I]===void 0||Date.now()-M[I]>=50)&&!M[b]&&(M[I]=Date.now(),queueMicrotask(
()=>{A("progress",M)})),d=h.read();else if(B){queueMicrotask(()=>{M[r]="done";try{const D=g(a,S,N.type,l);if(M[b])return;M[m]=D,A("load",M)}catch(D){M[k]=D,A("error",M)}M[r]!=="loading"&&A("loadend",M)});
break}}catch(B){if(M[b])return;queueMicrotask(()=>{M[r]="done",M[k]=B,A("error",M),M[r]!=="loading"&&A("loadend",M)});break}})()}function A(M,N){const S=new u(M,{bubbles:!1,cancelable:!1});N.dispatchEvent(
S)}function g(M,N,S,l){switch(N){case"DataURL":{let s="data:";const h=t(S||"application/octet-stream");h!=="failure"&&(s+=f(h)),s+=";base64,";const a=new i("latin1");for(const d of M)s+=o(a.write(d));
return s+=o(a.end()),s}case"Text":{let s="failure";if(l&&(s=Q(l)),s==="failure"&&S){const h=t(S);h!=="failure"&&(s=Q(h.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),E(M,s)}case"ArrayBu\
ffer":return R(M).buffer;case"BinaryString":{let s="";const h=new i("latin1");for(const a of M)s+=h.write(a);return s+=h.end(),s}}}function E(M,N){const S=R(M),l=p(S);let s=0;l!==null&&(N=l,s=l==="UTF\
-8"?3:2);const h=S.slice(s);return new TextDecoder(N).decode(h)}function p(M){const[N,S,l]=M;return N===239&&S===187&&l===191?"UTF-8":N===254&&S===255?"UTF-16BE":N===255&&S===254?"UTF-16LE":null}function R(M){
const N=M.reduce((l,s)=>l+s.byteLength,0);let S=0;return M.reduce((l,s)=>(l.set(s,S),S+=s.byteLength,l),new Uint8Array(N))}L.exports={staticPropertyDescriptors:c,readOperation:n,fireAProgressEvent:A}}),
86897:((L,W,e)=>{const{uid:r,states:k,sentCloseFrameState:m,emptyBuffer:b,opcodes:I}=e(20736),{kReadyState:u,kSentClose:Q,kByteParser:f,kReceivedClose:t,kResponse:C}=e(61216),{fireEvent:i,failWebsocketConnection:o,
isClosing:c,isClosed:n,isEstablished:A,parseExtensions:g}=e(98625),{channels:E}=e(42414),{CloseEvent:p}=e(15188),{makeRequest:R}=e(9967),{fetching:M}=e(54398),{Headers:N,getHeadersList:S}=e(60660),{getDecodeSplit:l}=e(
73168),{WebsocketFrameSend:s}=e(3264);let h;try{h=e(77598)}catch{}function a(D,U,O,T,v,z){const re=D;re.protocol=D.protocol==="ws:"?"http:":"https:";const x=R({urlList:[re],client:O,serviceWorkers:"no\
ne",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(z.headers){const j=S(new N(z.headers));x.headersList=j}const J=h.randomBytes(16).toString("base\
64");x.headersList.append("sec-websocket-key",J),x.headersList.append("sec-websocket-version","13");for(const j of U)x.headersList.append("sec-websocket-protocol",j);return x.headersList.append("sec-w\
ebsocket-extensions","permessage-deflate; client_max_window_bits"),M({request:x,useParallelQueue:!0,dispatcher:z.dispatcher,processResponse(j){if(j.type==="error"||j.status!==101){o(T,"Received networ\
k error or non-101 status code.");return}if(U.length!==0&&!j.headersList.get("Sec-WebSocket-Protocol")){o(T,"Server did not respond with sent protocols.");return}if(j.headersList.get("Upgrade")?.toLowerCase()!==
"websocket"){o(T,'Server did not set Upgrade header to "websocket".');return}if(j.headersList.get("Connection")?.toLowerCase()!=="upgrade"){o(T,'Server did not set Connection header to "upgrade".');return}
const Ae=j.headersList.get("Sec-WebSocket-Accept"),te=h.createHash("sha1").update(J+r).digest("base64");if(Ae!==te){o(T,"Incorrect hash received in Sec-WebSocket-Accept header.");return}const X=j.headersList.
get("Sec-WebSocket-Extensions");let ne;if(X!==null&&(ne=g(X),!ne.has("permessage-deflate"))){o(T,"Sec-WebSocket-Extensions header does not match.");return}const le=j.headersList.get("Sec-WebSocket-Pro\
tocol");if(le!==null){const K=l("sec-websocket-protocol",x.headersList);if(K===null||!K.includes(le)){o(T,"Protocol was not set in the opening handshake.");return}}j.socket.on("data",y),j.socket.on("c\
lose",B),j.socket.on("error",w),E.open.hasSubscribers&&E.open.publish({address:j.socket.address(),protocol:le,extensions:X}),v(j,ne)}})}function d(D,U,O,T){if(!(c(D)||n(D)))if(!A(D))o(D,"Connection wa\
s closed before it was established."),D[u]=k.CLOSING;else if(D[Q]===m.NOT_SENT){D[Q]=m.PROCESSING;const v=new s;U!==void 0&&O===void 0?(v.frameData=Buffer.allocUnsafe(2),v.frameData.writeUInt16BE(U,0)):
U!==void 0&&O!==void 0?(v.frameData=Buffer.allocUnsafe(2+T),v.frameData.writeUInt16BE(U,0),v.frameData.write(O,2,"utf-8")):v.frameData=b,D[C].socket.write(v.createFrame(I.CLOSE)),D[Q]=m.SENT,D[u]=k.CLOSING}else
D[u]=k.CLOSING}function y(D){this.ws[f].write(D)||this.pause()}function B(){const{ws:D}=this,{[C]:U}=D;U.socket.off("data",y),U.socket.off("close",B),U.socket.off("error",w);const O=D[Q]===m.SENT&&D[t];
let T=1005,v="";const z=D[f].closingInfo;z&&!z.error?(T=z.code??1005,v=z.reason):D[t]||(T=1006),D[u]=k.CLOSED,i("close",D,(re,x)=>new p(re,x),{wasClean:O,code:T,reason:v}),E.close.hasSubscribers&&E.close.
publish({websocket:D,code:T,reason:v})}function w(D){const{ws:U}=this;U[u]=k.CLOSING,E.socketError.hasSubscribers&&E.socketError.publish(D),this.destroy()}L.exports={establishWebSocketConnection:a,closeWebSocketConnection:d}}),
20736:(L=>{const W="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},r={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},k={NOT_SENT:0,PROCESSING:1,SENT:2},m={CONTINUATION:0,
TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},b=2**16-1,I={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},u=Buffer.allocUnsafe(0),Q={string:1,typedArray:2,arrayBuffer:3,blob:4};L.exports={uid:W,sentCloseFrameState:k,
staticPropertyDescriptors:e,states:r,opcodes:m,maxUnsigned16Bit:b,parserStates:I,emptyBuffer:u,sendHints:Q}}),15188:((L,W,e)=>{const{webidl:r}=e(45893),{kEnumerableProperty:k}=e(3440),{kConstruct:m}=e(
36443),{MessagePort:b}=e(75919);class I extends Event{#e;constructor(i,o={}){if(i===m){super(arguments[1],arguments[2]),r.util.markAsUncloneable(this);return}const c="MessageEvent constructor";r.argumentLengthCheck(
arguments,1,c),i=r.converters.DOMString(i,c,"type"),o=r.converters.MessageEventInit(o,c,"eventInitDict"),super(i,o),this.#e=o,r.util.markAsUncloneable(this)}get data(){return r.brandCheck(this,I),this.#e.
data}get origin(){return r.brandCheck(this,I),this.#e.origin}get lastEventId(){return r.brandCheck(this,I),this.#e.lastEventId}get source(){return r.brandCheck(this,I),this.#e.source}get ports(){return r.
brandCheck(this,I),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(i,o=!1,c=!1,n=null,A="",g="",E=null,p=[]){return r.brandCheck(this,I),r.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new I(i,{bubbles:o,cancelable:c,data:n,origin:A,lastEventId:g,source:E,ports:p})}static createFastMessageEvent(i,o){const c=new I(m,i,o);return c.#e=o,c.#e.
data??=null,c.#e.origin??="",c.#e.lastEventId??="",c.#e.source??=null,c.#e.ports??=[],c}}const{createFastMessageEvent:u}=I;delete I.createFastMessageEvent;class Q extends Event{#e;constructor(i,o={}){
const c="CloseEvent constructor";r.argumentLengthCheck(arguments,1,c),i=r.converters.DOMString(i,c,"type"),o=r.converters.CloseEventInit(o),super(i,o),this.#e=o,r.util.markAsUncloneable(this)}get wasClean(){
return r.brandCheck(this,Q),this.#e.wasClean}get code(){return r.brandCheck(this,Q),this.#e.code}get reason(){return r.brandCheck(this,Q),this.#e.reason}}class f extends Event{#e;constructor(i,o){const c="\
ErrorEvent constructor";r.argumentLengthCheck(arguments,1,c),super(i,o),r.util.markAsUncloneable(this),i=r.converters.DOMString(i,c,"type"),o=r.converters.ErrorEventInit(o??{}),this.#e=o}get message(){
return r.brandCheck(this,f),this.#e.message}get filename(){return r.brandCheck(this,f),this.#e.filename}get lineno(){return r.brandCheck(this,f),this.#e.lineno}get colno(){return r.brandCheck(this,f),
this.#e.colno}get error(){return r.brandCheck(this,f),this.#e.error}}Object.defineProperties(I.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:k,origin:k,lastEventId:k,source:k,
ports:k,initMessageEvent:k}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:k,code:k,wasClean:k}),Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:k,filename:k,lineno:k,colno:k,error:k}),r.converters.MessagePort=r.interfaceConverter(b),r.converters["sequence<MessagePort>"]=r.sequenceConverter(r.converters.
MessagePort);const t=[{key:"bubbles",converter:r.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:r.converters.boolean,
defaultValue:()=>!1}];r.converters.MessageEventInit=r.dictionaryConverter([...t,{key:"data",converter:r.converters.any,defaultValue:()=>null},{key:"origin",converter:r.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:r.converters.DOMString,defaultValue:()=>""},{key:"source",converter:r.nullableConverter(r.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:r.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),r.converters.CloseEventInit=r.dictionaryConverter([...t,{key:"wasClean",converter:r.converters.boolean,defaultValue:()=>!1},{key:"code",converter:r.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:r.converters.USVString,defaultValue:()=>""}]),r.converters.ErrorEventInit=r.dictionaryConverter([...t,{key:"message",converter:r.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:r.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:r.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:r.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:r.converters.any}]),L.exports={MessageEvent:I,CloseEvent:Q,ErrorEvent:f,createFastMessageEvent:u}}),3264:((L,W,e)=>{const{maxUnsigned16Bit:r}=e(
20736),k=16386;let m,b=null,I=k;try{m=e(77598)}catch{m={randomFillSync:function(t,C,i){for(let o=0;o<t.length;++o)t[o]=Math.random()*255|0;return t}}}function u(){return I===k&&(I=0,m.randomFillSync(b??=
Buffer.allocUnsafe(k),0,k)),[b[I++],b[I++],b[I++],b[I++]]}class Q{constructor(t){this.frameData=t}createFrame(t){const C=this.frameData,i=u(),o=C?.byteLength??0;let c=o,n=6;o>r?(n+=8,c=127):o>125&&(n+=
2,c=126);const A=Buffer.allocUnsafe(o+n);A[0]=A[1]=0,A[0]|=128,A[0]=(A[0]&240)+t;A[n-4]=i[0],A[n-3]=i[1],A[n-2]=i[2],A[n-1]=i[3],A[1]=c,c===126?A.writeUInt16BE(o,2):c===127&&(A[2]=A[3]=0,A.writeUIntBE(
o,4,6)),A[1]|=128;for(let g=0;g<o;++g)A[n+g]=C[g]^i[g&3];return A}}L.exports={WebsocketFrameSend:Q}}),19469:((L,W,e)=>{const{createInflateRaw:r,Z_DEFAULT_WINDOWBITS:k}=e(38522),{isValidClientWindowBits:m}=e(
98625),{MessageSizeExceededError:b}=e(68707),I=Buffer.from([0,0,255,255]),u=Symbol("kBuffer"),Q=Symbol("kLength");class f{#e;#t={};#A=0;constructor(C,i){this.#t.serverNoContextTakeover=C.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=C.get("server_max_window_bits"),this.#A=i.maxPayloadSize}decompress(C,i,o){if(!this.#e){let c=k;if(this.#t.serverMaxWindowBits){if(!m(this.#t.serverMaxWindowBits)){
o(new Error("Invalid server_max_window_bits"));return}c=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=r({windowBits:c})}catch(n){o(n);return}this.#e[u]=[],this.#e[Q]=0,this.#e.on("data",n=>{
if(this.#e[Q]+=n.length,this.#A>0&&this.#e[Q]>this.#A){o(new b),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[u].push(n)}),this.#e.on("error",n=>{this.#e=null,o(n)})}this.#e.
write(C),i&&this.#e.write(I),this.#e.flush(()=>{if(!this.#e)return;const c=Buffer.concat(this.#e[u],this.#e[Q]);this.#e[u].length=0,this.#e[Q]=0,o(null,c)})}}L.exports={PerMessageDeflate:f}}),81652:((L,W,e)=>{
const{Writable:r}=e(57075),k=e(34589),{parserStates:m,opcodes:b,states:I,emptyBuffer:u,sentCloseFrameState:Q}=e(20736),{kReadyState:f,kSentClose:t,kResponse:C,kReceivedClose:i}=e(61216),{channels:o}=e(
42414),{isValidStatusCode:c,isValidOpcode:n,failWebsocketConnection:A,websocketMessageReceived:g,utf8Decode:E,isControlFrame:p,isTextBinaryFrame:R,isContinuationFrame:M}=e(98625),{WebsocketFrameSend:N}=e(
3264),{closeWebSocketConnection:S}=e(86897),{PerMessageDeflate:l}=e(19469),{MessageSizeExceededError:s}=e(68707);function h(d,y,B){S(d,y,B,Buffer.byteLength(B)),A(d,B)}class a extends r{#e=[];#t=0;#A=0;#n=!1;#s=m.
INFO;#r={};#o=[];#i;#c;#a;constructor(y,B,w={}){super(),this.ws=y,this.#i=B??new Map,this.#c=w.maxFragments??0,this.#a=w.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new l(B,w))}_write(y,B,w){this.#e.push(y),this.#A+=y.length,this.#n=!0,this.run(w)}#l(){return this.#a>0&&!p(this.#r.opcode)&&this.#r.payloadLength+this.#t>this.#a?(h(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(y){for(;this.#n;)if(this.#s===m.INFO){if(this.#A<2)return y();const B=this.consume(2),w=(B[0]&128)!==0,D=B[0]&15,U=(B[1]&128)===128,O=!w&&D!==b.CONTINUATION,
T=B[1]&127,v=B[0]&64,z=B[0]&32,re=B[0]&16;if(!n(D))return A(this.ws,"Invalid opcode received"),y();if(U)return A(this.ws,"Frame cannot be masked"),y();if(v!==0&&!this.#i.has("permessage-deflate")){A(this.
ws,"Expected RSV1 to be clear.");return}if(z!==0||re!==0){A(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(O&&!R(D)){A(this.ws,"Invalid frame type was fragmented.");return}if(R(D)&&this.#o.length>
0){A(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&O){A(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((T>125||O)&&p(D)){A(this.ws,"Control frame either too large or \
fragmented");return}if(M(D)&&this.#o.length===0&&!this.#r.compressed){A(this.ws,"Unexpected continuation frame");return}if(T<=125){if(this.#r.payloadLength=T,this.#s=m.READ_DATA,!this.#l())return}else
T===126?this.#s=m.PAYLOADLENGTH_16:T===127&&(this.#s=m.PAYLOADLENGTH_64);R(D)&&(this.#r.binaryType=D,this.#r.compressed=v!==0),this.#r.opcode=D,this.#r.masked=U,this.#r.fin=w,this.#r.fragmented=O}else if(this.#s===
m.PAYLOADLENGTH_16){if(this.#A<2)return y();const B=this.consume(2);if(this.#r.payloadLength=B.readUInt16BE(0),this.#s=m.READ_DATA,!this.#l())return}else if(this.#s===m.PAYLOADLENGTH_64){if(this.#A<8)
return y();const B=this.consume(8),w=B.readUInt32BE(0),D=B.readUInt32BE(4);if(w!==0||D>2**31-1){A(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=D,this.#s=m.READ_DATA,
!this.#l())return}else if(this.#s===m.READ_DATA){if(this.#A<this.#r.payloadLength)return y();const B=this.consume(this.#r.payloadLength);if(p(this.#r.opcode)){this.#n=this.parseControlFrame(B),this.#s=
m.INFO;const w=this.ws[C].socket;if(this.#n&&w.writableNeedDrain){this.#n=!1,w.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(y))});return}}else if(this.#r.compressed){this.#i.get("permessage-\
deflate").decompress(B,this.#r.fin,(w,D)=>{if(w){const U=w instanceof s?1009:1007;h(this.ws,U,w.message);return}if(this.writeFragments(D)){if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new s().message);
return}if(!this.#r.fin){this.#s=m.INFO,this.#n=!0,this.run(y);return}g(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=!0,this.#s=m.INFO,this.run(y)}}),this.#n=!1;break}else{if(!this.writeFragments(
B))return;if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new s().message);return}!this.#r.fragmented&&this.#r.fin&&g(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=m.INFO}}}consume(y){if(y>
this.#A)throw new Error("Called consume() before buffers satiated.");if(y===0)return u;if(this.#e[0].length===y)return this.#A-=this.#e[0].length,this.#e.shift();const B=Buffer.allocUnsafe(y);let w=0;
for(;w!==y;){const D=this.#e[0],{length:U}=D;if(U+w===y){B.set(this.#e.shift(),w);break}else if(U+w>y){B.set(D.subarray(0,y-w),w),this.#e[0]=D.subarray(y-w);break}else B.set(this.#e.shift(),w),w+=D.length}
return this.#A-=y,B}writeFragments(y){return this.#c>0&&this.#o.length===this.#c?(h(this.ws,1008,"Too many message fragments"),!1):(this.#t+=y.length,this.#o.push(y),!0)}consumeFragments(){const y=this.#o;
if(y.length===1)return this.#t=0,y.shift();const B=Buffer.concat(y,this.#t);return this.#o=[],this.#t=0,B}parseCloseBody(y){k(y.length!==1);let B;if(y.length>=2&&(B=y.readUInt16BE(0)),B!==void 0&&!c(B))
return{code:1002,reason:"Invalid status code",error:!0};let w=y.subarray(2);w[0]===239&&w[1]===187&&w[2]===191&&(w=w.subarray(3));try{w=E(w)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:B,reason:w,error:!1}}parseControlFrame(y){const{opcode:B,payloadLength:w}=this.#r;if(B===b.CLOSE){if(w===1)return A(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.
parseCloseBody(y),this.#r.closeInfo.error){const{code:D,reason:U}=this.#r.closeInfo;return S(this.ws,D,U,U.length),A(this.ws,U),!1}if(this.ws[t]!==Q.SENT){let D=u;this.#r.closeInfo.code&&(D=Buffer.allocUnsafe(
2),D.writeUInt16BE(this.#r.closeInfo.code,0));const U=new N(D);this.ws[C].socket.write(U.createFrame(b.CLOSE),O=>{O||(this.ws[t]=Q.SENT)})}return this.ws[f]=I.CLOSING,this.ws[i]=!0,!1}else if(B===b.PING){
if(!this.ws[i]){const D=new N(y);this.ws[C].socket.write(D.createFrame(b.PONG)),o.ping.hasSubscribers&&o.ping.publish({payload:y})}}else B===b.PONG&&o.pong.hasSubscribers&&o.pong.publish({payload:y});
return!0}get closingInfo(){return this.#r.closeInfo}}L.exports={ByteParser:a}}),13900:((L,W,e)=>{const{WebsocketFrameSend:r}=e(3264),{opcodes:k,sendHints:m}=e(20736),b=e(64660),I=Buffer[Symbol.species];
class u{#e=new b;#t=!1;#A;constructor(C){this.#A=C}add(C,i,o){if(o!==m.blob){const n=Q(C,o);if(!this.#t)this.#A.write(n,i);else{const A={promise:null,callback:i,frame:n};this.#e.push(A)}return}const c={
promise:C.arrayBuffer().then(n=>{c.promise=null,c.frame=Q(n,o)}),callback:i,frame:null};this.#e.push(c),this.#t||this.#n()}async#n(){this.#t=!0;const C=this.#e;for(;!C.isEmpty();){const i=C.shift();i.
promise!==null&&await i.promise,this.#A.write(i.frame,i.callback),i.callback=i.frame=null}this.#t=!1}}function Q(t,C){return new r(f(t,C)).createFrame(C===m.string?k.TEXT:k.BINARY)}function f(t,C){switch(C){case m.
string:return Buffer.from(t);case m.arrayBuffer:case m.blob:return new I(t);case m.typedArray:return new I(t.buffer,t.byteOffset,t.byteLength)}}L.exports={SendQueue:u}}),61216:(L=>{L.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((L,W,e)=>{const{kReadyState:r,kController:k,kResponse:m,kBinaryType:b,kWebSocketURL:I}=e(61216),{states:u,opcodes:Q}=e(20736),{ErrorEvent:f,createFastMessageEvent:t}=e(
15188),{isUtf8:C}=e(4573),{collectASequenceOfCodePointsFast:i,removeHTTPWhitespace:o}=e(51900);function c(U){return U[r]===u.CONNECTING}function n(U){return U[r]===u.OPEN}function A(U){return U[r]===u.
CLOSING}function g(U){return U[r]===u.CLOSED}function E(U,O,T=(z,re)=>new Event(z,re),v={}){const z=T(U,v);O.dispatchEvent(z)}function p(U,O,T){if(U[r]!==u.OPEN)return;let v;if(O===Q.TEXT)try{v=D(T)}catch{
S(U,"Received invalid UTF-8 in text frame.");return}else O===Q.BINARY&&(U[b]==="blob"?v=new Blob([T]):v=R(T));E("message",U,t,{origin:U[I].origin,data:v})}function R(U){return U.byteLength===U.buffer.
byteLength?U.buffer:U.buffer.slice(U.byteOffset,U.byteOffset+U.byteLength)}function M(U){if(U.length===0)return!1;for(let O=0;O<U.length;++O){const T=U.charCodeAt(O);if(T<33||T>126||T===34||T===40||T===
41||T===44||T===47||T===58||T===59||T===60||T===61||T===62||T===63||T===64||T===91||T===92||T===93||T===123||T===125)return!1}return!0}function N(U){return U>=1e3&&U<1015?U!==1004&&U!==1005&&U!==1006:
U>=3e3&&U<=4999}function S(U,O){const{[k]:T,[m]:v}=U;T.abort(),v?.socket&&!v.socket.destroyed&&v.socket.destroy(),O&&E("error",U,(z,re)=>new f(z,re),{error:new Error(O),message:O})}function l(U){return U===
Q.CLOSE||U===Q.PING||U===Q.PONG}function s(U){return U===Q.CONTINUATION}function h(U){return U===Q.TEXT||U===Q.BINARY}function a(U){return h(U)||s(U)||l(U)}function d(U){const O={position:0},T=new Map;
for(;O.position<U.length;){const v=i(";",U,O),[z,re=""]=v.split("=");T.set(o(z,!0,!1),o(re,!1,!0)),O.position++}return T}function y(U){if(U.length===0)return!1;for(let T=0;T<U.length;T++){const v=U.charCodeAt(
T);if(v<48||v>57)return!1}const O=Number.parseInt(U,10);return O>=8&&O<=15}const B=typeof process.versions.icu=="string",w=B?new TextDecoder("utf-8",{fatal:!0}):void 0,D=B?w.decode.bind(w):function(U){
if(C(U))return U.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};L.exports={isConnecting:c,isEstablished:n,isClosing:A,isClosed:g,fireEvent:E,isValidSubprotocol:M,isValidStatusCode:N,
failWebsocketConnection:S,websocketMessageReceived:p,utf8Decode:D,isControlFrame:l,isContinuationFrame:s,isTextBinaryFrame:h,isValidOpcode:a,parseExtensions:d,isValidClientWindowBits:y}}),13726:((L,W,e)=>{
const{webidl:r}=e(45893),{URLSerializer:k}=e(51900),{environmentSettingsObject:m}=e(73168),{staticPropertyDescriptors:b,states:I,sentCloseFrameState:u,sendHints:Q}=e(20736),{kWebSocketURL:f,kReadyState:t,
kController:C,kBinaryType:i,kResponse:o,kSentClose:c,kByteParser:n}=e(61216),{isConnecting:A,isEstablished:g,isClosing:E,isValidSubprotocol:p,fireEvent:R}=e(98625),{establishWebSocketConnection:M,closeWebSocketConnection:N}=e(
86897),{ByteParser:S}=e(81652),{kEnumerableProperty:l,isBlobLike:s}=e(3440),{getGlobalDispatcher:h}=e(32581),{types:a}=e(57975),{ErrorEvent:d,CloseEvent:y}=e(15188),{SendQueue:B}=e(13900);class w extends EventTarget{#e={
open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#s;constructor(T,v=[]){super(),r.util.markAsUncloneable(this);const z="WebSocket constructor";r.argumentLengthCheck(arguments,1,z);const re=r.
converters["DOMString or sequence<DOMString> or WebSocketInit"](v,z,"options");T=r.converters.USVString(T,z,"url"),v=re.protocols;const x=m.settingsObject.baseUrl;let J;try{J=new URL(T,x)}catch(Y){throw new DOMException(
Y,"SyntaxError")}if(J.protocol==="http:"?J.protocol="ws:":J.protocol==="https:"&&(J.protocol="wss:"),J.protocol!=="ws:"&&J.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, go\
t ${J.protocol}`,"SyntaxError");if(J.hash||J.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof v=="string"&&(v=[v]),v.length!==new Set(v.map(Y=>Y.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(v.length>0&&!v.every(Y=>p(Y)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[f]=new URL(J.href);const V=m.settingsObject;
this[C]=M(J,v,V,this,(Y,j)=>this.#r(Y,j),re),this[t]=w.CONNECTING,this[c]=u.NOT_SENT,this[i]="blob"}close(T=void 0,v=void 0){r.brandCheck(this,w);const z="WebSocket.close";if(T!==void 0&&(T=r.converters["\
unsigned short"](T,z,"code",{clamp:!0})),v!==void 0&&(v=r.converters.USVString(v,z,"reason")),T!==void 0&&T!==1e3&&(T<3e3||T>4999))throw new DOMException("invalid code","InvalidAccessError");let re=0;
if(v!==void 0&&(re=Buffer.byteLength(v),re>123))throw new DOMException(`Reason must be less than 123 bytes; received ${re}`,"SyntaxError");N(this,T,v,re)}send(T){r.brandCheck(this,w);const v="WebSocke\
t.send";if(r.argumentLengthCheck(arguments,1,v),T=r.converters.WebSocketSendData(T,v,"data"),A(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!g(this)||E(this)))if(typeof T==
"string"){const z=Buffer.byteLength(T);this.#t+=z,this.#s.add(T,()=>{this.#t-=z},Q.string)}else a.isArrayBuffer(T)?(this.#t+=T.byteLength,this.#s.add(T,()=>{this.#t-=T.byteLength},Q.arrayBuffer)):ArrayBuffer.
isView(T)?(this.#t+=T.byteLength,this.#s.add(T,()=>{this.#t-=T.byteLength},Q.typedArray)):s(T)&&(this.#t+=T.size,this.#s.add(T,()=>{this.#t-=T.size},Q.blob))}get readyState(){return r.brandCheck(this,
w),this[t]}get bufferedAmount(){return r.brandCheck(this,w),this.#t}get url(){return r.brandCheck(this,w),k(this[f])}get extensions(){return r.brandCheck(this,w),this.#n}get protocol(){return r.brandCheck(
this,w),this.#A}get onopen(){return r.brandCheck(this,w),this.#e.open}set onopen(T){r.brandCheck(this,w),this.#e.open&&this.removeEventListener("open",this.#e.open),typeof T=="function"?(this.#e.open=
T,this.addEventListener("open",T)):this.#e.open=null}get onerror(){return r.brandCheck(this,w),this.#e.error}set onerror(T){r.brandCheck(this,w),this.#e.error&&this.removeEventListener("error",this.#e.
error),typeof T=="function"?(this.#e.error=T,this.addEventListener("error",T)):this.#e.error=null}get onclose(){return r.brandCheck(this,w),this.#e.close}set onclose(T){r.brandCheck(this,w),this.#e.close&&
this.removeEventListener("close",this.#e.close),typeof T=="function"?(this.#e.close=T,this.addEventListener("close",T)):this.#e.close=null}get onmessage(){return r.brandCheck(this,w),this.#e.message}set onmessage(T){
r.brandCheck(this,w),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof T=="function"?(this.#e.message=T,this.addEventListener("message",T)):this.#e.message=null}get binaryType(){
return r.brandCheck(this,w),this[i]}set binaryType(T){r.brandCheck(this,w),T!=="blob"&&T!=="arraybuffer"?this[i]="blob":this[i]=T}#r(T,v){this[o]=T;const z=this[C]?.dispatcher?.webSocketOptions,re=z?.
maxFragments,x=z?.maxPayloadSize,J=new S(this,v,{maxFragments:re,maxPayloadSize:x});J.on("drain",D),J.on("error",U.bind(this)),T.socket.ws=this,this[n]=J,this.#s=new B(T.socket),this[t]=I.OPEN;const V=T.
headersList.get("sec-websocket-extensions");V!==null&&(this.#n=V);const Y=T.headersList.get("sec-websocket-protocol");Y!==null&&(this.#A=Y),R("open",this)}}w.CONNECTING=w.prototype.CONNECTING=I.CONNECTING,
w.OPEN=w.prototype.OPEN=I.OPEN,w.CLOSING=w.prototype.CLOSING=I.CLOSING,w.CLOSED=w.prototype.CLOSED=I.CLOSED,Object.defineProperties(w.prototype,{CONNECTING:b,OPEN:b,CLOSING:b,CLOSED:b,url:l,readyState:l,
bufferedAmount:l,onopen:l,onerror:l,onclose:l,close:l,onmessage:l,binaryType:l,send:l,extensions:l,protocol:l,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.
defineProperties(w,{CONNECTING:b,OPEN:b,CLOSING:b,CLOSED:b}),r.converters["sequence<DOMString>"]=r.sequenceConverter(r.converters.DOMString),r.converters["DOMString or sequence<DOMString>"]=function(O,T,v){
return r.util.Type(O)==="Object"&&Symbol.iterator in O?r.converters["sequence<DOMString>"](O):r.converters.DOMString(O,T,v)},r.converters.WebSocketInit=r.dictionaryConverter([{key:"protocols",converter:r.
converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:r.converters.any,defaultValue:()=>h()},{key:"headers",converter:r.nullableConverter(r.converters.
HeadersInit)}]),r.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(O){return r.util.Type(O)==="Object"&&!(Symbol.iterator in O)?r.converters.WebSocketInit(O):{protocols:r.converters["\
DOMString or sequence<DOMString>"](O)}},r.converters.WebSocketSendData=function(O){if(r.util.Type(O)==="Object"){if(s(O))return r.converters.Blob(O,{strict:!1});if(ArrayBuffer.isView(O)||a.isArrayBuffer(
O))return r.converters.BufferSource(O)}return r.converters.USVString(O)};function D(){this.ws[o].socket.resume()}function U(O){let T,v;O instanceof y?(T=O.reason,v=O.code):T=O.message,R("error",this,()=>new d(
"error",{error:O,message:T})),N(this,v)}L.exports={WebSocket:w}}),44248:(L=>{const W=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,
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
let k=-1;for(let m of r)k=W[(k^m)&255]^k>>>8;return(k^-1)>>>0}L.exports=e}),33502:((L,W,e)=>{var r=e(79896),k=e(39023),m=e(2203),b=m.Readable,I=m.PassThrough,u=e(73313),Q=e(24434).EventEmitter;W.BufferSlicer=
C,W.FdSlicer=f,k.inherits(f,Q);function f(i){Q.call(this),this.fd=i,this.pend=new u,this.pend.max=1,this.refCount=0}f.prototype.read=function(i,o,c,n,A){var g=this;g.pend.go(function(E){r.read(g.fd,i,
o,c,n,function(p,R,M){E(),A(p,R,M)})})},f.prototype.createReadStream=function(i){return new t(this,i)},f.prototype.ref=function(){this.refCount+=1},f.prototype.unref=function(){var i=this;if(i.refCount-=
1,i.refCount<0)throw new Error("invalid unref");if(i.refCount>0)return;r.close(i.fd,o);function o(c){c?i.emit("error",c):i.emit("close")}},k.inherits(t,b);function t(i,o){o=o||{},b.call(this,o),this.context=
i,this.context.ref(),this.start=o.start||0,this.endOffset=o.end,this.pos=this.start}t.prototype._read=function(i){var o=this,c=Math.min(o._readableState.highWaterMark,i);if(o.endOffset!=null&&(c=Math.
min(c,o.endOffset-o.pos)),c<=0){o.push(null),this._cleanup();return}o.context.pend.go(function(n){var A=Buffer.allocUnsafe(c);r.read(o.context.fd,A,0,c,o.pos,function(g,E){g?o.destroy(g):E===0?(o.push(
null),o._cleanup()):(o.pos+=E,o.push(A.slice(0,E))),n()})})},t.prototype._destroy=function(i,o){this._cleanup(),o(i)},t.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),this.context=
null)},k.inherits(C,Q);function C(i){Q.call(this),this.refCount=0,this.buffer=i}C.prototype.read=function(i,o,c,n,A){if(!(0<=o&&o<=i.length))throw new RangeError("offset outside buffer: 0 <= "+o+" <= "+
i.length);if(n<0)throw new RangeError("position is negative: "+n);if(o+c>i.length&&(c=i.length-o),n+c>this.buffer.length&&(c=this.buffer.length-n),c<=0){setImmediate(function(){A(null,0)});return}this.
buffer.copy(i,o,n,n+c),setImmediate(function(){A(null,c)})},C.prototype.createReadStream=function(i){i=i||{};var o=new I(i);o.start=i.start||0,o.endOffset=i.end,o.pos=o.endOffset||this.buffer.length;for(var c=this.
buffer.slice(o.start,o.pos),n=65536,A=0;;){var g=A+n;if(g>=c.length){A<c.length&&o.write(c.slice(A,c.length));break}o.write(c.slice(A,g)),A=g}return o.end(),o},C.prototype.ref=function(){this.refCount+=
1},C.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((L,W,e)=>{var r,k=e(79896),m=e(43106),b=e(33502),I=e(39023),u=e(24434).EventEmitter,Q=e(2203).
Transform,f=e(2203).PassThrough,t=e(2203).Writable;const C=typeof m.crc32=="function"?m.crc32:e(44248);r=A,r=g,r=E,r=p,r=i,r=o,W.SY=c,r=n,r=s,W.ax=h,r=a,r=d,r=R,r=S,r=l,r=w;function i(x,J){return new Promise(
(V,Y)=>{A(x,{...J,lazyEntries:!0},function(j,Ae){if(j)return Y(j);V(Ae)})})}function o(x,J){return new Promise((V,Y)=>{g(x,{...J,lazyEntries:!0},function(j,Ae){if(j)return Y(j);V(Ae)})})}function c(x,J){
return new Promise((V,Y)=>{E(x,{...J,lazyEntries:!0},function(j,Ae){if(j)return Y(j);V(Ae)})})}function n(x,J,V){return new Promise((Y,j)=>{p(x,J,{...V,lazyEntries:!0},function(Ae,te){if(Ae)return j(Ae);
Y(te)})})}function A(x,J,V){typeof J=="function"&&(V=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0),J.
validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=!1),V==null&&(V=re),k.open(x,"r",function(Y,j){if(Y)return V(Y);g(j,J,function(Ae,te){Ae&&k.close(j,re),
V(Ae,te)})})}function g(x,J,V){typeof J=="function"&&(V=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=!1),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0),
J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=!1),V==null&&(V=re),k.fstat(x,function(Y,j){if(Y)return V(Y);var Ae=new b.FdSlicer(x);p(Ae,j.size,J,V)})}
function E(x,J,V){typeof J=="function"&&(V=J,J=null),J==null&&(J={}),J.autoClose=!1,J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0),J.validateEntrySizes==null&&(J.validateEntrySizes=
!0),J.strictFileNames==null&&(J.strictFileNames=!1);var Y=new b.BufferSlicer(x);p(Y,x.length,J,V)}function p(x,J,V,Y){typeof V=="function"&&(Y=V,V=null),V==null&&(V={}),V.autoClose==null&&(V.autoClose=
!0),V.lazyEntries==null&&(V.lazyEntries=!1),V.decodeStrings==null&&(V.decodeStrings=!0);var j=!!V.decodeStrings;if(V.validateEntrySizes==null&&(V.validateEntrySizes=!0),V.strictFileNames==null&&(V.strictFileNames=
!1),Y==null&&(Y=re),typeof J!="number")throw new Error("expected totalSize parameter to be a number");if(J>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");x.ref();var Ae=22,te=20,X=65535,ne=Math.min(te+Ae+X,J),le=v(ne),K=J-le.length;y(x,le,0,ne,K,function(xe){if(xe)return Y(xe);for(var De=ne-
Ae;De>=0;De-=1)if(le.readUInt32LE(De)===101010256){var Be=le.subarray(De),we=Be.readUInt16LE(4),Te=Be.readUInt16LE(10),ve=Be.readUInt32LE(16),tt=Be.readUInt16LE(20),lt=Be.length-Ae;if(tt!==lt)return Y(
new Error("Invalid comment length. Expected: "+lt+". Found: "+tt+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var rt=j?O(
Be.subarray(22),!1):Be.subarray(22);if(De-te>=0&&le.readUInt32LE(De-te)===117853008){var ct=le.subarray(De-te,De-te+te),_e=T(ct,8),Ie=v(56);return y(x,Ie,0,Ie.length,_e,function(Ce){return Ce?Y(Ce):Ie.
readUInt32LE(0)!==101075792?Y(new Error("invalid zip64 end of central directory record signature")):(we=Ie.readUInt32LE(16),we!==0?Y(new Error("multi-disk zip files are not supported: found disk numbe\
r: "+we)):(Te=T(Ie,32),ve=T(Ie,48),Y(null,new R(x,ve,J,Te,rt,V.autoClose,V.lazyEntries,j,V.validateEntrySizes,V.strictFileNames))))})}return we!==0?Y(new Error("multi-disk zip files are not supported:\
 found disk number: "+we)):Y(null,new R(x,ve,J,Te,rt,V.autoClose,V.lazyEntries,j,V.validateEntrySizes,V.strictFileNames))}Y(new Error("End of central directory record signature not found. Either not a\
 zip file, or file is truncated."))})}I.inherits(R,u);function R(x,J,V,Y,j,Ae,te,X,ne,le){var K=this;u.call(K),K.reader=x,K.reader.on("error",function(xe){N(K,xe)}),K.reader.once("close",function(){K.
emit("close")}),K.readEntryCursor=J,K.fileSize=V,K.entryCount=Y,K.comment=j,K.entriesRead=0,K.autoClose=!!Ae,K.lazyEntries=!!te,K.decodeStrings=!!X,K.validateEntrySizes=!!ne,K.strictFileNames=!!le,K.isOpen=
!0,K.emittedError=!1,K.hasEachEntryBeenCalled=!1,K.lazyEntries||K._readEntry()}R.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function M(x,J){x.autoClose&&x.close(),N(
x,J)}function N(x,J){x.emittedError||(x.emittedError=!0,x.emit("error",J))}R.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},
R.prototype._readEntry=function(){var x=this;if(x.entryCount===x.entriesRead){setImmediate(function(){x.autoClose&&x.close(),!x.emittedError&&x.emit("end")});return}if(!x.emittedError){var J=v(46);y(x.
reader,J,0,J.length,x.readEntryCursor,function(V){if(V)return M(x,V);if(!x.emittedError){var Y=new S,j=J.readUInt32LE(0);if(j!==33639248)return M(x,new Error("invalid central directory file header sig\
nature: 0x"+j.toString(16)));if(Y.versionMadeBy=J.readUInt16LE(4),Y.versionNeededToExtract=J.readUInt16LE(6),Y.generalPurposeBitFlag=J.readUInt16LE(8),Y.compressionMethod=J.readUInt16LE(10),Y.lastModFileTime=
J.readUInt16LE(12),Y.lastModFileDate=J.readUInt16LE(14),Y.crc32=J.readUInt32LE(16),Y.compressedSize=J.readUInt32LE(20),Y.uncompressedSize=J.readUInt32LE(24),Y.fileNameLength=J.readUInt16LE(28),Y.extraFieldLength=
J.readUInt16LE(30),Y.fileCommentLength=J.readUInt16LE(32),Y.internalFileAttributes=J.readUInt16LE(36),Y.externalFileAttributes=J.readUInt32LE(38),Y.relativeOffsetOfLocalHeader=J.readUInt32LE(42),Y.generalPurposeBitFlag&
64)return M(x,new Error("strong encryption is not supported"));x.readEntryCursor+=46,J=v(Y.fileNameLength+Y.extraFieldLength+Y.fileCommentLength),y(x.reader,J,0,J.length,x.readEntryCursor,function(Ae){
if(Ae)return M(x,Ae);if(!x.emittedError){Y.fileNameRaw=J.subarray(0,Y.fileNameLength);var te=Y.fileNameLength+Y.extraFieldLength;Y.extraFieldRaw=J.subarray(Y.fileNameLength,te),Y.fileCommentRaw=J.subarray(
te,te+Y.fileCommentLength);try{Y.extraFields=d(Y.extraFieldRaw)}catch(Te){return M(x,Te)}if(x.decodeStrings){var X=(Y.generalPurposeBitFlag&2048)!==0;Y.fileComment=O(Y.fileCommentRaw,X),Y.fileName=h(Y.
generalPurposeBitFlag,Y.fileNameRaw,Y.extraFields,x.strictFileNames);var ne=a(Y.fileName);if(ne!=null)return M(x,new Error(ne))}else Y.fileComment=Y.fileCommentRaw,Y.fileName=Y.fileNameRaw;Y.comment=Y.
fileComment,x.readEntryCursor+=J.length,x.entriesRead+=1;for(var le=0;le<Y.extraFields.length;le++){var K=Y.extraFields[le];if(K.id===1){var xe=K.data,De=0;if(Y.uncompressedSize===4294967295){if(De+8>
xe.length)return M(x,new Error("zip64 extended information extra field does not include uncompressed size"));Y.uncompressedSize=T(xe,De),De+=8}if(Y.compressedSize===4294967295){if(De+8>xe.length)return M(
x,new Error("zip64 extended information extra field does not include compressed size"));Y.compressedSize=T(xe,De),De+=8}if(Y.relativeOffsetOfLocalHeader===4294967295){if(De+8>xe.length)return M(x,new Error(
"zip64 extended information extra field does not include relative header offset"));Y.relativeOffsetOfLocalHeader=T(xe,De),De+=8}break}}if(x.validateEntrySizes&&Y.compressionMethod===0){var Be=Y.uncompressedSize;
if(Y.isEncrypted()&&(Be+=12),Y.compressedSize!==Be){var we="compressed/uncompressed size mismatch for stored file: "+Y.compressedSize+" != "+Y.uncompressedSize;return M(x,new Error(we))}}x.emit("entry",
Y),x.lazyEntries||x._readEntry()}})}})}},R.prototype.eachEntry=function(){const x=this;if(!x.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(x.hasEachEntryBeenCalled)throw new Error(
"eachEntry() must only be called once per ZipFile");x.hasEachEntryBeenCalled=!0;let J=null;x.on("entry",Y),x.on("end",j),x.on("error",Ae);function V(){x.removeListener("entry",Y),x.removeListener("end",
j),x.removeListener("error",Ae),x.autoClose&&x.close()}function Y(te){let{resolve:X}=J;J=null,X({value:te})}function j(){let{resolve:te}=J;J=null,V(),te({done:!0})}function Ae(te){let{reject:X}=J;J=null,
V(),X(te)}return{[Symbol.asyncIterator](){return this},next(){const te=new Promise((X,ne)=>{if(J!=null)throw new Error("next() called before previous Promise was resolved.");J={resolve:X,reject:ne}});
return x.readEntry(),te},return(te){return V(),Promise.resolve({done:!0,value:te})},throw(te){return V(),Promise.reject(te)}}},R.prototype.openReadStream=function(x,J,V){var Y=this,j=0,Ae=x.compressedSize;
if(V==null&&(V=J,J=null),J==null)J={};else{if(J.decodeFileData===!1){if(J.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(J.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(J.decrypt!=null){if(!x.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(J.decrypt!==!1)throw new Error("invalid options.decrypt value: "+J.decrypt);if(x.isCompressed()&&J.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(J.decompress!=null){if(!x.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(J.decompress===!1||J.decompress===!0))throw new Error("invalid options.decompress value: "+J.decompress);X=J.decompress}}if(J.start!=null){if(j=J.start,j<0)throw new Error(
"options.start < 0");if(j>x.compressedSize)throw new Error("options.start > entry.compressedSize")}if(J.end!=null){if(Ae=J.end,Ae<0)throw new Error("options.end < 0");if(Ae>x.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(Ae<j)throw new Error("options.end < options.start")}}var te=J.decodeFileData===!1||(x.compressionMethod===0||x.compressionMethod===8&&J.decompress===!1)&&(!x.isEncrypted()||
J.decrypt===!1);if((J.start!=null||J.end!=null)&&!te)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!Y.isOpen)return V(new Error("close\
d"));if(x.isEncrypted()&&!te&&J.decrypt!==!1)return V(new Error("entry is encrypted, and options.decodeFileData !== false"));var X;if(te)X=!1;else if(x.compressionMethod===8)X=J.decodeFileData!==!0;else
return V(new Error("unsupported compression method: "+x.compressionMethod));Y.readLocalFileHeader(x,{minimal:!0},function(ne,le){if(ne)return V(ne);Y.openReadStreamLowLevel(le.fileDataStart,x.compressedSize,
j,Ae,X,x.uncompressedSize,V)})},R.prototype.openReadStreamLowLevel=function(x,J,V,Y,j,Ae,te){var X=this,ne=x+J,le=X.reader.createReadStream({start:x+V,end:x+Y}),K=le;if(j){var xe=!1,De=m.createInflateRaw();
le.on("error",function(Be){setImmediate(function(){xe||De.emit("error",Be)})}),le.pipe(De),X.validateEntrySizes?(K=new B(Ae),De.on("error",function(Be){setImmediate(function(){xe||K.emit("error",Be)})}),
De.pipe(K)):K=De,z(K,function(){xe=!0,De!==K&&De.unpipe(K),le.unpipe(De),le.destroy()})}te(null,K)},R.prototype.readLocalFileHeader=function(x,J,V){var Y=this;V==null&&(V=J,J=null),J==null&&(J={}),Y.reader.
ref();var j=v(30);y(Y.reader,j,0,j.length,x.relativeOffsetOfLocalHeader,function(Ae){try{if(Ae)return V(Ae);var te=j.readUInt32LE(0);if(te!==67324752)return V(new Error("invalid local file header sign\
ature: 0x"+te.toString(16)));var X=j.readUInt16LE(26),ne=j.readUInt16LE(28),le=x.relativeOffsetOfLocalHeader+30+X+ne;if(le+x.compressedSize>Y.fileSize)return V(new Error("file data overflows file boun\
ds: "+le+" + "+x.compressedSize+" > "+Y.fileSize));if(J.minimal)return V(null,{fileDataStart:le});var K=new l;K.fileDataStart=le,K.versionNeededToExtract=j.readUInt16LE(4),K.generalPurposeBitFlag=j.readUInt16LE(
6),K.compressionMethod=j.readUInt16LE(8),K.lastModFileTime=j.readUInt16LE(10),K.lastModFileDate=j.readUInt16LE(12),K.crc32=j.readUInt32LE(14),K.compressedSize=j.readUInt32LE(18),K.uncompressedSize=j.readUInt32LE(
22),K.fileNameLength=X,K.extraFieldLength=ne,j=v(X+ne),Y.reader.ref(),y(Y.reader,j,0,j.length,x.relativeOffsetOfLocalHeader+30,function(xe){try{return xe?V(xe):(K.fileName=j.subarray(0,X),K.extraField=
j.subarray(X),V(null,K))}finally{Y.reader.unref()}})}finally{Y.reader.unref()}})},R.prototype.openReadStreamPromise=function(x,J){return new Promise((V,Y)=>{this.openReadStream(x,J,function(j,Ae){if(j)
return Y(j);V(Ae)})})},R.prototype.openReadStreamLowLevelPromise=function(x,J,V,Y,j,Ae){return new Promise((te,X)=>{this.openReadStream(x,J,V,Y,j,Ae,function(ne,le){if(ne)return X(ne);te(le)})})},R.prototype.
readLocalFileHeaderPromise=function(x,J){return new Promise((V,Y)=>{this.readLocalFileHeader(x,J,function(j,Ae){if(j)return Y(j);V(Ae)})})};function S(){}S.prototype.getLastModDate=function(x){if(x==null&&
(x={}),!x.forceDosFormat)for(var J=0;J<this.extraFields.length;J++){var V=this.extraFields[J];if(V.id===21589){var Y=V.data;if(Y.length<5)continue;var j=Y[0],Ae=1;if(!(j&Ae))continue;var te=Y.readInt32LE(
1);return new Date(te*1e3)}else if(V.id===10){var Y=V.data;if(Y.length!==32||Y.readUInt16LE(4)!==1||Y.readUInt16LE(6)!==24)continue;var X=Y.readUInt32LE(8)+4294967296*Y.readInt32LE(12),ne=X/1e4-116444736e5;
return new Date(ne)}}return s(this.lastModFileDate,this.lastModFileTime,x.timezone)},S.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===
8)},S.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},S.prototype.isCompressed=function(){return this.compressionMethod===8};function l(){}function s(x,J,V){var Y=x&31,j=(x>>
5&15)-1,Ae=(x>>9&127)+1980,te=0,X=(J&31)*2,ne=J>>5&63,le=J>>11&31;if(V==null||V==="local")return new Date(Ae,j,Y,le,ne,X,te);if(V==="UTC")return new Date(Date.UTC(Ae,j,Y,le,ne,X,te));throw new Error("\
unrecognized options.timezone: "+options.timezone)}function h(x,J,V,Y){for(var j=null,Ae=0;Ae<V.length;Ae++){var te=V[Ae];if(te.id===28789){if(te.data.length<6||te.data.readUInt8(0)!==1)continue;var X=te.
data.readUInt32LE(1);if(C(J)!==X)continue;j=O(te.data.subarray(5),!0);break}}if(j==null){var ne=(x&2048)!==0;j=O(J,ne)}return Y||(j=j.replace(/\\/g,"/")),j}function a(x){return x.indexOf("\\")!==-1?"i\
nvalid characters in fileName: "+x:/^[a-zA-Z]:/.test(x)||/^\//.test(x)?"absolute path: "+x:x.split("/").indexOf("..")!==-1?"invalid relative path: "+x:null}function d(x){for(var J=[],V=0;V<x.length-3;){
var Y=x.readUInt16LE(V+0),j=x.readUInt16LE(V+2),Ae=V+4,te=Ae+j;if(te>x.length)throw new Error("extra field length exceeds extra field buffer size");var X=x.subarray(Ae,te);J.push({id:Y,data:X}),V=te}return J}
function y(x,J,V,Y,j,Ae){if(Y===0)return setImmediate(function(){Ae(null,v(0))});x.read(J,V,Y,j,function(te,X){if(te)return Ae(te);if(X<Y)return Ae(new Error("unexpected EOF"));Ae()})}I.inherits(B,Q);
function B(x){Q.call(this),this.actualByteCount=0,this.expectedByteCount=x}B.prototype._transform=function(x,J,V){if(this.actualByteCount+=x.length,this.actualByteCount>this.expectedByteCount){var Y="\
too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return V(new Error(Y))}V(null,x)},B.prototype._flush=function(x){if(this.actualByteCount<this.expectedByteCount){
var J="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return x(new Error(J))}x()},I.inherits(w,u);function w(){u.call(this),this.refCount=0}w.prototype.
ref=function(){this.refCount+=1},w.prototype.unref=function(){var x=this;if(x.refCount-=1,x.refCount>0)return;if(x.refCount<0)throw new Error("invalid unref");x.close(J);function J(V){if(V)return x.emit(
"error",V);x.emit("close")}},w.prototype.createReadStream=function(x){x==null&&(x={});var J=x.start,V=x.end;if(J===V){var Y=new f;return setImmediate(function(){Y.end()}),Y}var j=this._readStreamForRange(
J,V),Ae=!1,te=new D(this);j.on("error",function(ne){setImmediate(function(){Ae||te.emit("error",ne)})}),z(te,function(){j.unpipe(te),te.unref(),j.destroy()});var X=new B(V-J);return te.on("error",function(ne){
setImmediate(function(){Ae||X.emit("error",ne)})}),z(X,function(){Ae=!0,te.unpipe(X),te.destroy()}),j.pipe(te).pipe(X)},w.prototype._readStreamForRange=function(x,J){throw new Error("not implemented")},
w.prototype.read=function(x,J,V,Y,j){var Ae=this.createReadStream({start:Y,end:Y+V}),te=new t,X=0;te._write=function(ne,le,K){ne.copy(x,J+X,0,ne.length),X+=ne.length,K()},te.on("finish",j),Ae.on("erro\
r",function(ne){j(ne)}),Ae.pipe(te)},w.prototype.close=function(x){setImmediate(x)},I.inherits(D,f);function D(x){f.call(this),this.context=x,this.context.ref(),this.unreffedYet=!1}D.prototype._flush=
function(x){this.unref(),x()},D.prototype.unref=function(x){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var U="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEF\
GHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function O(x,J){if(J)return x.toString("utf8");for(var V="",Y=0;Y<x.length;Y++)V+=U[x[Y]];return V}function T(x,J){var V=x.readUInt32LE(J),Y=x.readUInt32LE(J+4);return Y*4294967296+V}var v;typeof Buffer.
allocUnsafe=="function"?v=function(x){return Buffer.allocUnsafe(x)}:v=function(x){return new Buffer(x)};function z(x,J){typeof x.destroy=="function"?x._destroy=function(V,Y){J(),Y?.(V)}:x.destroy=J}function re(x){
if(x)throw x}}),42613:(L=>{L.exports=at(import.meta.url)("assert")}),20181:(L=>{L.exports=at(import.meta.url)("buffer")}),49140:(L=>{L.exports=at(import.meta.url)("constants")}),76982:(L=>{L.exports=at(
import.meta.url)("crypto")}),24434:(L=>{L.exports=at(import.meta.url)("events")}),79896:(L=>{L.exports=at(import.meta.url)("fs")}),91943:(L=>{L.exports=at(import.meta.url)("fs/promises")}),58611:(L=>{
L.exports=at(import.meta.url)("http")}),65692:(L=>{L.exports=at(import.meta.url)("https")}),69278:(L=>{L.exports=at(import.meta.url)("net")}),34589:(L=>{L.exports=at(import.meta.url)("node:assert")}),
16698:(L=>{L.exports=at(import.meta.url)("node:async_hooks")}),4573:(L=>{L.exports=at(import.meta.url)("node:buffer")}),37540:(L=>{L.exports=at(import.meta.url)("node:console")}),77598:(L=>{L.exports=
at(import.meta.url)("node:crypto")}),53053:(L=>{L.exports=at(import.meta.url)("node:diagnostics_channel")}),40610:(L=>{L.exports=at(import.meta.url)("node:dns")}),78474:(L=>{L.exports=at(import.meta.url)(
"node:events")}),73024:(L=>{L.exports=at(import.meta.url)("node:fs")}),51455:(L=>{L.exports=at(import.meta.url)("node:fs/promises")}),37067:(L=>{L.exports=at(import.meta.url)("node:http")}),32467:(L=>{
L.exports=at(import.meta.url)("node:http2")}),44708:(L=>{L.exports=at(import.meta.url)("node:https")}),98995:(L=>{L.exports=at(import.meta.url)("node:module")}),77030:(L=>{L.exports=at(import.meta.url)(
"node:net")}),48161:(L=>{L.exports=at(import.meta.url)("node:os")}),76760:(L=>{L.exports=at(import.meta.url)("node:path")}),643:(L=>{L.exports=at(import.meta.url)("node:perf_hooks")}),1708:(L=>{L.exports=
at(import.meta.url)("node:process")}),41792:(L=>{L.exports=at(import.meta.url)("node:querystring")}),57075:(L=>{L.exports=at(import.meta.url)("node:stream")}),46193:(L=>{L.exports=at(import.meta.url)(
"node:string_decoder")}),41692:(L=>{L.exports=at(import.meta.url)("node:tls")}),73136:(L=>{L.exports=at(import.meta.url)("node:url")}),57975:(L=>{L.exports=at(import.meta.url)("node:util")}),73429:(L=>{
L.exports=at(import.meta.url)("node:util/types")}),75919:(L=>{L.exports=at(import.meta.url)("node:worker_threads")}),38522:(L=>{L.exports=at(import.meta.url)("node:zlib")}),70857:(L=>{L.exports=at(import.meta.
url)("os")}),16928:(L=>{L.exports=at(import.meta.url)("path")}),2203:(L=>{L.exports=at(import.meta.url)("stream")}),13193:(L=>{L.exports=at(import.meta.url)("string_decoder")}),64756:(L=>{L.exports=at(
import.meta.url)("tls")}),52018:(L=>{L.exports=at(import.meta.url)("tty")}),87016:(L=>{L.exports=at(import.meta.url)("url")}),39023:(L=>{L.exports=at(import.meta.url)("util")}),43106:(L=>{L.exports=at(
import.meta.url)("zlib")}),63e3:((L,W,e)=>{e.d(W,{WZ:()=>u,j:()=>t,mJ:()=>f});var r=e(96191),k=e(37487),m=e(59870),b=e(43657),I=e(36584);function u(C,i){const o=C.boolean("upload-artifact",!0),c=C.optional(
"retention-days",Q),n=C.boolean("artifact-env-variables",!0);return{upload:o?{overwrite:i,retentionDays:c}:void 0,artifactEnvVariables:n}}function Q(C){if(/^0+$/.test(C))return;const i=(0,I.$J)(1/0,!0)(
C),o=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(i>o)throw new Error(`must be at most ${o}, the repository's limit in days, not ${i}`);return i}async function f(C,{name:i,bytes:o,package:c},{upload:n,
artifactEnvVariables:A}){const g=A?o:(0,b.zy)((0,m.KC)(c));return await(0,r.mz)(C,{name:i,bytes:g},n)}function t({upload:C,artifactEnvVariables:i},o){!C||!i||!(0,k.GQ)()||o.warning("This repository is\
 public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.")}}),46779:((L,W,e)=>{e.d(W,{Bv:()=>t,X7:()=>i,Zw:()=>f});
var r=e(39462),k=e(7279),m=e(43657),b=e(65645),I=e(96006),u=e(23349);class Q extends k.HR{job;constructor(c,n){super({what:n.message,...n},{...n,cause:n}),this.job=c}}function f(o){return o instanceof
Q?o.job:{}}async function t(o,c,{title:n,longestWaitMs:A,advice:g,idsIn:E}){o.log.info(`${n}: ${c.status||"no status"}, dock status ${c.dockStatusId}`);let p={};const R=M=>{const N={"dock-status-id":c.
dockStatusId,...E(M)},S=Object.keys(N).some(l=>!(l in p));p={...N,...p,...M.status!==""&&{status:M.status}},S&&o.publish(p)};try{return{last:await(0,I.qt)(o,c,{longestWaitMs:A,advice:g,onStatus:R}),outputs:p}}catch(M){
throw new Q(p,(0,k.iT)(M))}}const C="Check the workflow in AI for Process, then re-run the job.";async function i(o,c,{workflowId:n,flowId:A,timeoutMs:g,longestWaitMs:E}){return o.log.info(`Exporting \
workflow ${n}, flow ${A}, from ${c.url.href}`),await(0,r.N)({...o,platform:c},(0,r.R)(g,"No package"),async p=>{const R=await(0,u.Nq)(p,{workflowId:n,flowId:A}),{dockStatusId:M,exportJobId:N}=R,{last:S,
outputs:l}=await t(p,R,{title:`Export job ${N??"without an ID"}`,longestWaitMs:E,advice:C,idsIn:()=>({...N!==void 0&&{"export-job-id":N}})});try{const s=await(0,u.EH)(p,R,S),h=async()=>(0,u.EH)(p,R,await(0,I.
SO)(p,M)),a=B=>(0,m.ue)(B,p.signal),{content:d,...y}=await(0,b.R)(p,{url:s,freshUrl:h,read:a});return{...y,package:d,job:l}}catch(s){throw new Q(l,(0,k.iT)(s))}})}}),72697:((L,W,e)=>{e.d(W,{As:()=>n,Sm:()=>t,
UX:()=>i,cZ:()=>c,dF:()=>p,wF:()=>R});var r=e(51455),k=e(76760),m=e(7279),b=e(15543),I=e(37487),u=e(24057),Q=e(30706),f=e(46779);function t({host:M,pathname:N}){return M+N.replace(/\/$/,"")}const C=2e4;
function i({message:M}){return(0,Q.OX)(M,1e3)}const o="<dock status ID>";function c(M){const N=new Map;for(const{name:l,error:s}of M){const{"dock-status-id":h}=(0,f.Zw)(s),a=h===void 0?s.message:s.message.
replaceAll(h,o),d=N.get(a)??{names:[],ids:[],help:(0,I.VY)(s)};N.set(a,d),d.names.push(l),h!==void 0&&d.ids.push(h)}const S=Math.max(100,Math.min(1e3,Math.floor(C/N.size)));return Array.from(N,([l,{names:s,
ids:h,help:a}])=>({names:s,message:(0,Q.OX)(l,S).replaceAll(o,()=>h.join(", ")),help:a}))}function n(M){return c(M).map(({names:N,message:S})=>`${N.join(", ")}: ${S}`).join(" | ")}function A(M){const N=M.
flatMap(a=>a??[]),S=({message:a},d)=>N.findIndex(y=>y.message===a)===d,[l,...s]=N.filter(S);if(l===void 0||s.length===0)return l;const h=[l,...s].map(({message:a})=>a).join(" Also: ");return new Failure(
{what:h,topic:l instanceof Failure?l.topic:void 0},{cause:l})}async function g(M,N,S){const{outputs:l,error:s}=await M.then(h=>({outputs:h,error:void 0}),h=>({outputs:{...N,...jobOf(toError(h))},error:toError(
h)}));if(setOutputs(l),S){const h=[...S.facts,["Workflow ID",l["workflow-id"]],["Dock status ID",l["dock-status-id"]],["Status",l.status&&{words:l.status}],["Duration",{words:humanTime(performance.now())}]],
a=s?S.titles.failed:S.titles.done;await writeSummary(a,...s?[withHelp(i(s),helpFor(s))]:[],factTable(h))}if(s)throw s}const E=1e6;async function p(M,N){const S=JSON.stringify(N),l=await R(`the output ${M}`,
async()=>{const h=(0,k.join)(await(0,I.Pd)(`workflow-${M}-`),`${M}.json`);return await(0,r.writeFile)(h,S),{[`${M}-path`]:h}}),s=Buffer.byteLength(S)>E;return s&&(0,b.lm)(`The output ${M} would be lon\
ger than GitHub's limit of 1 MB. Read the file in ${M}-path.`),{[M]:s?[]:N,...l}}async function R(M,N){try{return await N()}catch(S){return(0,b.t1)().warning(`Can't keep ${M} as a file. ${(0,m.gJ)(S)}`),
{}}}}),52176:((L,W,e)=>{e.d(W,{$0:()=>c,kA:()=>C,uu:()=>o});var r=e(51455),k=e(76760),m=e(71124),b=e(81500),I=e(15543),u=e(37487),Q=e(30706),f=e(72697),t=e(36584);async function C(n){const[A,g]=[n(),n(
{maxLength:1/0})];return await(0,f.wF)("the report",async()=>{const E=await(0,u.Pd)("workflow-report-"),p={"report-path":(0,k.join)(E,"report.md"),"full-report-path":(0,k.join)(E,"full-report.md")};return await(0,r.
writeFile)(p["report-path"],A),await(0,r.writeFile)(p["full-report-path"],g),p})}const i=900*1024;function o(n,A,g,E){const p=i-Buffer.byteLength(g.join()),R=n({headings:A,maxLength:1/0,maxBytes:p,mark:!1}).
join("");return E===void 0?R:(0,b.SE)(R,E)}function c(n){const A=(0,m.AS)(n);if(A.length===0)return;const g=A.slice(0,20).map(t.TL),E=A.length>20?` and ${(0,Q.hS)(A.length-20,"more line")}`:"";(0,I.lm)(
`No field matched ${g.join(", ")}${E} in ignore. Check the spelling.`)}}),80682:((L,W,e)=>{e.d(W,{H:()=>o,R:()=>u});var r=e(73024),k=e(30532),m=e(5806),b=e(30706),I=e(36584);function u(c,n){const A=["\
workflows","workflows-file"].filter(p=>c.text(p)!==""),[g]=A;if(g===void 0)return{targets:Q(c,n),fromList:!1};A.length>1&&c.refuse("workflows-file","can't be combined with workflows");for(const p of["\
workflow-id","flow-id","name"])c.text(p)!==""&&c.refuse(p,`can't be combined with ${g}`);const E=g==="workflows"?c.lines(g):c.optional(g,f);return{targets:E===void 0?[]:C(c,g,E),fromList:!0}}function Q(c,n){
const A=c.required("workflow-id",I.Fg),g=c.required("flow-id",I.Fg),E=c.optional("name",I.$q);return A===void 0||g===void 0?[]:[{name:E??c.parse("workflow-id",n+A,I.$q)??"",workflowId:A,flowId:g}]}function f(c){
const n=(0,I.EO)(c);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,r.readFileSync)(n))}catch(A){throw new Error(`can't be read: ${c}: ${(0,k.CQ)(A)}`)}}const t=(0,I.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,I.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${I.kH.source}`,"u")),[/^[^ ]+$/,([c])=>`(${(0,b.OX)(c,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,c=""])=>`(${(0,b.OX)(c,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:c})=>`must be "name workflow-id flow-id", not ${(0,I.TL)(c)}`]);function C(c,n,A){const g=[],[E,p]=[new Map,new Map],R=A.split(/\r\n|\n|\r/).map(M=>M.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).
filter(Boolean));for(const[M,N]of R.entries()){const S=`${n} line ${M+1}`;if(!c.parse(S,N.join(" "),t))continue;const[l="",s="",h=""]=N;c.parse(`${S} name`,l,I.$q),c.parse(`${S} workflow-id`,s,I.Fg),c.
parse(`${S} flow-id`,h,I.Fg);const a=i(E,(0,m.Sr)(l),M+1);a!==void 0&&c.refuse(S,`has the name of line ${a}`);const d=i(p,`${s} ${h}`,M+1);d!==void 0&&c.refuse(S,`has the IDs of line ${d}. Set the IDs\
 of its own workflow, or remove the line`),g.push({name:l,workflowId:s,flowId:h})}return R.every(M=>M.length===0)&&c.refuse(n,"names no workflow"),g}function i(c,n,A){const g=c.get(n);return g===void 0&&
c.set(n,A),g}async function o(c,n,A){const g=[],E=c.entries(),p=async()=>{for(const[R,M]of E)g[R]=await A(M)};return await Promise.all(Array.from({length:Math.min(n,c.length)},p)),g}}),36584:((L,W,e)=>{
e.d(W,{$J:()=>C,$q:()=>p,Do:()=>n,EO:()=>l,Fg:()=>c,TL:()=>h,il:()=>f,kH:()=>u,or:()=>o,sJ:()=>Q,sU:()=>g,tz:()=>R,yG:()=>t});var r=e(73024),k=e(76760),m=e(5806),b=e(62291),I=e(30706);const u=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function Q(d,y=u){return[y,({input:B})=>`contains ${a(B)}. ${d}`]}function f(...d){return y=>{for(const[B,w]of d){const D=B.exec(y);if(D)throw new Error(typeof w=="string"?w:w(D))}return y}}function t(d){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(d))return/^t/i.test(d);throw new Error(`must be true or false, not ${h(d)}`)}function C(d,y=!1){return B=>{const w=Number(B);if((y?/^\d+$/:/^\d+(\.\d+)?$/).
test(B)&&w>0&&w<=d)return w;const D=d===1/0?"":` and at most ${d}`;throw new Error(`must be a ${y?"whole ":""}number above 0${D}, not ${h(B)}`)}}const i=f(Q("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,d])=>`must not contain a query or a fragment. Set only the beginning of the address: "${d}"`],[/\/api\/public(\/|$)/i,"must not conta\
in /api/public, which the action adds"]);function o(d){return(0,b.o6)(i(d))}function c(d){if((0,b.eQ)(d))return d;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${h(d)}`)}const n=f(
Q("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,d])=>`begins with "${d}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,
"must be printable ASCII without spaces or line breaks"]),A="is too long: at most 200 characters",g=f([new RegExp("\\p{C}","u"),({input:d})=>`must not contain control characters: ${h(d)}`],[/^.{201}/u,
A]),E=f([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:d})=>`can't be a name: ${h(d)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:d})=>`must not end in .zip, which the action adds: ${h(
d)}`],[/^.{201}/u,A]);function p(d){const y=(0,m.x5)(E(d));if(y!==void 0)throw new Error(`can't be a name: ${h(d)} ${y}`);if(Buffer.byteLength(d)>240)throw new Error(A);return d}function R(d){if(d!=="\
any"){if(/^[0-9a-f]{64}$/i.test(d))return d.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function M(){return(0,k.resolve)(process.env.GITHUB_WORKSPACE??"")}const N=f(
[new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,d])=>`begins with ${d}, which only a shell replaces. Set a path in the workspace, \
or an expression such as \${{ runner.temp }}/packages`]);function S(d){return(0,k.resolve)(M(),N(d))}function l(d){const y=S(d);if((0,r.existsSync)(y))return y;throw new Error(s(d))}function s(d){const y=!(0,r.
existsSync)(M())||(0,r.readdirSync)(M()).length===0;return`doesn't exist: ${h(d)}${y?". The workspace is empty: run actions/checkout before this step":""}`}function h(d){const y=a(d);return`"${(0,I.OX)(
d,60)}"${y===""?"":` with ${y}`}`}function a(d){const y=(d.match(new RegExp(u,"gu"))??[]).map(D=>D.codePointAt(0)??0),B=[...new Set(y)].map(D=>`U+${D.toString(16).toUpperCase().padStart(4,"0")}`),w=B.
length===1?"an invisible character":"invisible characters";return B.length===0?"":`${w} (${B.slice(0,5).join(", ")})`}}),71124:((L,W,e)=>{e.d(W,{AS:()=>Q,Hq:()=>I,RG:()=>k,cq:()=>f,cz:()=>m,xS:()=>b,xW:()=>u});
var r=e(30706);const k={type:"hidden"};function m(t){const C={added:0,modified:0,removed:0};for(const{added:i,modified:o,removed:c}of t)C.added+=i,C.modified+=o,C.removed+=c;return C}function b({status:t,
changes:C,references:i}){const o={added:0,modified:0,removed:0};if(t!=="modified")return{...o,[t]:1};if(C.length===0&&i.length===0)return{...o,modified:1};for(const{kind:c}of C)o[c==="added"||c==="rem\
oved"?c:"modified"]++;return o}function I({workflows:t}){return t.some(({status:C})=>C!=="unchanged")}function u({workflows:t}){return m(t.map(({counts:C})=>C))}function Q({workflows:[t,...C]}){return t?.
unusedIgnores.filter(i=>C.every(({unusedIgnores:o})=>o.includes(i)))??[]}function f({modified:t,added:C,removed:i}){return[[t,"modified"],[C,"added"],[i,"removed"]].flatMap(([n,A])=>n===0?[]:[`${(0,r.
zD)(n)} ${A}`]).join(", ")||"no changes"}}),53436:((L,W,e)=>{e.d(W,{Gg:()=>f,Op:()=>o,Rk:()=>m,TH:()=>Q,TN:()=>u,Xn:()=>E,ZM:()=>I,dj:()=>R,e1:()=>c,eX:()=>b,jn:()=>i,m0:()=>C,u0:()=>p});var r=e(18142),
k=e(72899);const m=["id","_id","key","name"],b=["name","title","label","displayName"],I=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function u(M,N){if(M.type!=="ob\
ject")return;const S=M.members.get(N)??M.matchOnly?.get(N);return S?.type==="string"?S.text==='""'?void 0:S.text:S?.type==="literal"&&/\d/.test(S.text)?S.text:void 0}function Q(M){const N=t(M,["id","_\
id","key"]);return N!==void 0||M.type!=="object"?N:t(M,[...M.members.keys()].filter(S=>I.test(S)).sort())}function f(M){return t(M,b)}function t(M,N){return N.map(S=>u(M,S)).find(S=>S!==void 0)}function C(M){
return M==="id"||M==="_id"||M==="key"||M==="name"}function i(M){return M.type==="string"||M.type==="literal"}function o(M,N,S){return S&&C(M)&&i(N)}function c(M){return M.startsWith('"')?M.includes("\\")?
JSON.parse(M):M.slice(1,-1):M}class n{#e;#t=new Map;#A=new Map;#n=new Map;#s=0;constructor(N){this.#e=N}scalar(N){let S=this.#t.get(N);return S===void 0&&(S={type:N.startsWith('"')?"string":"literal",
id:++this.#s,text:N},this.#t.set(N,S)),S}array(N,S=!1){const l=S?N.toSorted((a,d)=>a.id-d.id):N;let s=l.length;for(const{id:a}of l)s=g(s,a);const h=this.#r(s,{type:"array",id:this.#s+1,items:l,unordered:S});
return this.#e?h:{type:"array",id:h.id,items:N,unordered:S}}object(N,S){let l=~N.size;for(const[h,{id:a}]of N){const d=this.#A.get(h)??this.#A.size;d===this.#A.size&&this.#A.set(h,d),l=l+g(d,a)|0}const s=this.#r(
l,{type:"object",id:this.#s+1,members:N,matchOnly:S});return this.#e?s:{type:"object",id:s.id,members:N,matchOnly:S}}#r(N,S){for(let l=N;;l=l+1|0){const s=this.#n.get(l);if(s&&A(s,S))return s;if(!s)return this.#n.
set(l,S),this.#s++,S}}}function A(M,N){if(M.type==="array")return N.type==="object"||M.items.length!==N.items.length?!1:M.items.every(({id:S},l)=>S===N.items[l]?.id);if(N.type==="array"||M.members.size!==
N.members.size)return!1;for(const[S,{id:l}]of N.members)if(M.members.get(S)?.id!==l)return!1;return!0}function g(M,N){const S=Math.imul(M^M>>>15,739982445)^Math.imul(N^N>>>16,73244475);return Math.imul(
S^S>>>13,695872825)}function E(M,N=S=>{}){return{interner:new n(M.lines.length===0),ignore:M,onMatch:N}}function p(M,{interner:N,ignore:S,onMatch:l}){return(0,r.qF)(M,void 0,{enter:(s,h)=>S.lines.length===
0?void 0:{key:h,outer:s},scalar:s=>N.scalar(s),array(s,h){const a=s.length>0&&(0,k.pi)(S.fields,{key:void 0,outer:h},l);return N.array(a?[]:s,(0,k.pi)(S.orders,h,l))},object(s,h){let a;for(const[d,y]of S.
fields.size===0?[]:s)(0,k.pi)(S.fields,{key:d,outer:h},l)&&(s.delete(d),C(d)&&(a=(a??new Map).set(d,y)));return N.object(s,a)}})}function R(M){if(i(M))return M.text;if(M.type==="array"){const S=M.items.
map(R);return`[${(M.unordered?S.sort():S).join()}]`}return`{${Array.from(M.members,([S,l])=>`${JSON.stringify(S)}:${R(l)}`).sort().join()}}`}}),19630:((L,W,e)=>{e.d(W,{TA:()=>I,b6:()=>b,ol:()=>Q});var r=e(
4573),k=e(77598),m=e(53436);function b(f){return(0,r.isUtf8)(f)?f.toString():void 0}function I(f,t,C){const i=/\.json$/i.test(f)?b(t):void 0;return i===void 0?void 0:(0,m.u0)(i,C)}function u(f,t,C,i){
if(t.equals(C))return!0;const o=makeReading(i),c=I(f,t,o);return c!==void 0&&c.id===I(f,C,o)?.id}function Q({files:f},t){const C=o=>(0,k.createHash)("sha256").update(o).digest("hex"),i=Array.from(f,([
o,c])=>{const n=I(o,c,(0,m.Xn)(t));return[o,C(n?(0,m.dj)(n):c)]});return C(JSON.stringify(i.sort(([o],[c])=>o<c?-1:1)))}}),32614:((L,W,e)=>{e.d(W,{I:()=>Te});var r=e(53436);const k=[/^(_?id|key|uuid|guid|identifier)$/i,
/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],m=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,b="*",I=200,u=64;
function Q(F,$){const ee=f([]),ce=[],pe=new Set;function Ee(Le,He,de){if((0,r.jn)(Le))i(Le.text,He,de);else if(Le.type==="object")Ue(Le,He,de);else{const Ge=Le.items.length>1&&Le.items.some(({type:Xe})=>Xe===
"array");for(const[Xe,Pe]of Le.items.entries())Ee(Pe,t(He,"[]"),{...de,array:Le.items,...Ge&&{slot:Xe}})}}function Ue(Le,He,{key:de,array:Ge,map:Xe,...Pe}){let $e=Pe;if(Ge!==void 0||de!==void 0){const se={
side:Pe.side,value:Le,field:He,outer:Pe.place,key:de,array:Ge??[]};$e={...Pe,place:se,map:de===void 0?void 0:Xe},ce.push(se)}const qe=n(Le,pe),Ve=$e===Pe&&!qe&&[...Le.members.keys()].some(se=>Xe?.members.
has(se));for(const[se,P]of Le.members){const q=t(He,qe||Ve?b:se);Ve&&i(JSON.stringify(se),q,$e,P),(!Ve||P.type==="array")&&Ee(P,q,qe?{...$e,key:se,map:Le}:$e)}}for(const Le of[F,$])o(Le,pe);return Ee(
F,ee,{side:"base"}),Ee($,ee,{side:"head"}),{root:ee,places:ce,find:A(ce)}}function f(F){return{keys:F,inner:new Map,texts:new Map,references:[]}}function t(F,$){const ee=F.inner.get($)??f([...F.keys,$]);
return F.inner.set($,ee),ee}function C(F,$){return F?.inner.get($)??F?.inner.get(b)}function i(F,{keys:$,texts:ee,references:ce},{place:pe,slot:Ee},Ue){if(F.length>I)return;ee.set(F,(ee.get(F)??0)+1);
const Le=F.startsWith('"')?F.length>2:m.test($.findLast(He=>He!=="[]")??"")&&/^\d+$/.test(F);pe&&Le&&ce.push({text:F,place:pe,slot:Ee,value:Ue})}function o(F,$){if((0,r.jn)(F)){F.text.length<=I&&$.add(
(0,r.e1)(F.text));return}const ee=F.type==="array"?F.items:[...F.members.values()];for(const ce of ee)o(ce,$);if(F.type==="object"&&!ee.some(c))for(const ce of F.members.keys())$.add(ce)}function c(F){
return F.type==="object"}function n({members:F},$){const ee=[...F.keys()].filter(ce=>!m.test(ce)&&$.has(ce));return ee.length>0&&2*ee.length>=F.size&&[...F.values()].every(c)}function A(F){const $=new Map;
for(const ee of F){const ce=(pe,Ee)=>{const Ue=k.findIndex(He=>He.test(pe)),Le=`${ee.side} ${Ue} ${Ee}`;Ue>=0&&$.set(Le,($.get(Le)??new Set).add(ee))};ee.key!==void 0&&ce(b,JSON.stringify(ee.key));for(const[
pe,Ee]of ee.value.members)(0,r.jn)(Ee)&&ce(pe,Ee.text)}return(ee,ce)=>{const pe=[...k.keys()].map(Ee=>$.get(`${ce.side} ${Ee} ${ee}`));return g([...pe.find(Ee=>Ee)??[]],ce)}}function g(F,$){if(!(F.length>
u))for(let ee=$;;ee=ee.outer){const ce=ee,pe=ce?F.filter(Ee=>E(Ee,ce)):F;if(pe.length>0||!ee)return pe.length===1?pe[0]:void 0}}function E(F,$){return F!==void 0&&(F===$||E(F.outer,$))}const p=/^(source|from|origin|src|tail|out)$/,
R=/^(target|to|dest|destination|head|in)$/,M=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
N=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,S=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
l="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function h(F,$){const ee=Q(F,$),ce=a(ee.root).flatMap(Le=>d(Le,ee)),pe=w(ce),Ee=pe.length>0?pe:U(ce,
ee),Ue=new Set(Ee.flatMap(({source:Le,target:He})=>[Le.field,He.field]));return{...ee,nodes:ee.places.filter(({field:Le})=>Ue.has(Le)),edges:Ee}}function a(F){return[F,...[...F.inner.values()].flatMap(
a)]}function d(F,{find:$}){const ee=F.references.flatMap(He=>{const de=$(He.text,He.place);return de?[{...He,target:de}]:[]}),ce=ee[0]?.place.field,pe=ee.filter(({place:He,target:de})=>!E(He,de));if(ce===
void 0||2*pe.length<ee.length)return[];const Ee=ee.length/F.references.length,Ue=Ee>=.5&&y(F.references)-y(ee)<=2;return Ee>=.9||Ue&&B(F.keys.slice(-2),M)?[{field:F,item:ce,keys:F.keys.slice(ce.keys.length),
references:ee}]:[]}function y(F){return new Set(F.map(({text:$})=>$)).size}function B(F,$){return F.flatMap(ce=>ce.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(ce=>$.test(ce.toLowerCase()))}function w(F){
return F.flatMap($=>{const ee=({item:Ue,references:Le})=>!Le.some(({target:He})=>He.field===Ue),ce=F.filter(Ue=>Ue.item===$.item&&ee(Ue)),pe=D(ce,p);if(!pe||pe===$||D(ce,R)!==$)return[];const Ee=new Map(
pe.references.map(Ue=>[Ue.place,Ue]));return $.references.flatMap(Ue=>{const{place:Le,target:He,text:de}=Ue,Ge=Ee.get(Le),Xe={links:[pe.field,$.field],texts:[Ge?.text??"",de]},Pe=T(Ue,Le,[]);return Ge?
[{source:Ge.target,target:He,label:Pe,item:Le.value,...Xe}]:[]})})}function D(F,$){const ee=({references:ce,keys:pe})=>100*y(ce)-pe.length;return F.filter(({keys:ce})=>B(ce,$)).sort((ce,pe)=>ee(pe)-ee(
ce))[0]}function U(F,$){const ee={forward:[],backward:[]};for(const{field:pe,references:Ee}of F){let[Ue,Le]=[[],!1];const He=Ee.flatMap(Ge=>{const{place:Xe,target:Pe,text:$e}=Ge,{source:qe,inside:Ve}=O(
Xe,Pe,$)??{};if(!qe||!Ve)return[];Ue=pe.keys.slice(Ve.field.keys.length),Le=qe!==Ve;const se=Xe===qe?void 0:Xe,P=T(Ge,se,Ue);return[{source:qe,target:Pe,label:P,links:[pe],texts:[$e],item:se?.value}]});
if(10*He.length<9*Ee.length)continue;const de=He.map(Ge=>({...Ge,source:Ge.target,target:Ge.source}));B(Ue,N)?ee.backward.push(...de):(Le||B(Ue,M))&&ee.forward.push(...He)}const ce=ee.forward.length>0?
ee.forward:ee.backward;return new Set(ce.flatMap(({texts:pe})=>pe)).size>1?ce:[]}function O(F,{field:$},{find:ee}){for(let ce=F;ce;ce=ce.outer){const pe=ce.key===void 0?void 0:ee(JSON.stringify(ce.key),
ce),Ee=[ce,pe].find(Ue=>Ue?.field===$);if(Ee)return{source:Ee,inside:ce}}}function T({slot:F,value:$},ee,ce){const pe=l.map(Le=>{const[He,de]=[ee?.field.inner.get(Le),v(ee?.value.members.get(Le))];return He&&
He.texts.size+(He.inner.get("[]")?.texts.size??0)>1||de?.includes(" ")?de:void 0}),Ee=ce.filter(Le=>!S.test(Le)),Ue=F===void 0?[]:[`output ${F+1}`];return[v($),...pe].find(Le=>Le)??[...Ee,...Ue].join(
", ")}function v(F){if(F?.type==="array"&&F.items.length>0&&F.items.length<4){const ee=F.items.map(v);return ee.includes(void 0)?void 0:ee.join(", ")}const $=F?.type==="string"?String(JSON.parse(F.text)):
"";return $.trim()===""||$.length>s||S.test($)?void 0:$}var z=e(13499),re=e(11345),x=e(58132),J=e(30706);const V={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Y={added:"fill:#da\
fbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},j={same:"-->",added:"==>",removed:"-.-\
>"},Ae=40,te=500,X=5e4,ne=40,le=6;function K(F,$,{isWhole:ee,hide:ce}){const pe=new Set(F.filter(({status:Le})=>ee||Le!=="same")),Ee=[...pe];for(const{source:Le,target:He,status:de}of $)de!=="same"&&pe.
add(Le).add(He),(Le.status!=="same"||He.status!=="same")&&Ee.push(Le,He);if(pe.size===0)return{};for(const Le of[new Set([...pe,...Ee]),pe]){const He=$.filter(({source:Xe,target:Pe})=>Le.has(Xe)&&Le.has(
Pe)),de=F.filter(Xe=>Le.has(Xe)),Ge=Le.size<=Ae&&He.length<=te?xe(de,He,ce):void 0;if(Ge&&Ge.length<=X)return{picture:Ge}}return{note:`The picture is left out: it would have ${pe.size>Ae?(0,J.hS)(pe.size,
"node"):"too many connections"}.`}}function xe(F,$,ee){const ce=new Map(F.map((Ee,Ue)=>[Ee,`n${Ue+1}`])),pe=F.map(Ee=>`  ${ce.get(Ee)}["${V[Ee.status]}${Be(ee(Ee.label))||"?"}"]`);for(const{source:Ee,
target:Ue,label:Le,status:He}of $){const de=`${V[He]}${Be(ee(Le))}`.trim();pe.push(`  ${ce.get(Ee)} ${j[He]}${de===""?"":`|"${de}"|`} ${ce.get(Ue)}`)}for(const[Ee,Ue]of Object.entries(Y)){const Le=F.filter(
He=>He.status===Ee).map(He=>ce.get(He));Le.length>0&&pe.push(`  classDef ${Ee} ${Ue}`,`  class ${Le.join()} ${Ee}`)}return[`flowchart ${De(F,$)>le?"TD":"LR"}`,...pe].join(`
`)}function De(F,$){const ee=new Set($.map(({target:Ue})=>Ue)),ce=new Set(F);let pe=F.filter(Ue=>!ee.has(Ue)),Ee=0;for(pe.length===0&&(pe=F.slice(0,1));pe.length>0;Ee++){for(const Le of pe)ce.delete(Le);
pe=$.filter(({source:Le,target:He})=>pe.includes(Le)&&ce.has(He)).map(({target:Le})=>Le)}return Ee}function Be(F){return(0,x.RK)((0,x.Jj)(F.replace(/\s+/g," ").trim(),ne)).replace(we,$=>$==='"'?"#quot\
;":`#${$.codePointAt(0)};`)}const we=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function Te(F,$=ee=>ee){const[ee,ce]=[F.base??F.head,F.head??F.base];if(ee===void 0||
ce===void 0)return;const pe=(0,re.j9)([ce,ee]),Ee=h(ee,ce),Ue=lt(F,Ee,pe),Le=[...new Set(Ue.values())].sort((Pe,$e)=>Pe.rank-$e.rank),He=_e(Ee,Ue),de=Ce(Ee,He);Fe(F,Le,pe,de);const Ge=new Map(He.map(({
item:Pe,source:$e,target:qe})=>[Pe,`${$e.label} \u2192 ${qe.label}`])),Xe=Pe=>Pe.filter(ve).length;return{...K(Le,He,{isWhole:F.status!=="modified",hide:$}),connections:Ie(He),size:{nodes:Xe(Ee.nodes),
connections:Xe(Ee.edges.map(({source:Pe})=>Pe))},tells:de,labelOf:pe.labelOf,endsOf:Pe=>Ge.get(Pe)}}function ve({side:F}){return F==="head"}function tt(F){return F?`${tt(F.outer)}/${F.key??""}`:""}function lt({
matches:F},{places:$,nodes:ee},ce){const pe=new Map($.map((Ge,Xe)=>[Ge,Xe])),Ee=Ge=>Ge.key===void 0?`${Ge.value.id}`:tt(Ge),Ue=ct($.filter(ve),Ee),Le=ct(F,({base:Ge})=>Ge.id),He=new Map;let de=-1;for(const Ge of ee){
if(He.has(Ge))continue;const Xe=ve(Ge)?void 0:Ge,Pe=Xe&&Le.get(Xe.value.id)?.shift(),$e=Xe?(Pe&&Ue.get(`${Pe.head.id}`)?.shift())??Ue.get(Ee(Xe))?.shift():Ge;de=($e&&pe.get($e))??de+1e-6;const qe=$e===
void 0?"removed":Xe?"same":"added",Ve=[$e,Xe].filter(P=>P!==void 0),se={label:rt($e??Ge,ce),status:qe,rank:de,places:Ve};for(const P of Ve)He.set(P,se)}return He}function rt({key:F,value:$,array:ee},ce){
const pe=["type","componentType","kind","id","identifier","nodeId"].map(Ee=>(0,r.TN)($,Ee));return F??ce.nameOf($,ee)??(0,r.e1)(pe.find(Ee=>Ee!==void 0)??"?")}function ct(F,$){const ee=new Map;for(const ce of F){
const pe=ee.get($(ce))??[];pe.push(ce),ee.set($(ce),pe)}return ee}function _e({edges:F},$){const ee=F.flatMap(de=>{const[Ge,Xe]=[$.get(de.source),$.get(de.target)];return Ge&&Xe?[{...de,source:Ge,target:Xe,
status:ve(de.source)?"added":"removed"}]:[]}),ce=({source:de,target:Ge,label:Xe})=>`${de.rank} ${Ge.rank} ${Xe}`,[pe,Ee]=[ee.filter(({status:de})=>de==="removed"),ee.filter(({status:de})=>de==="added")],
Ue=ct(pe,ce);return[...Ee.map(de=>Ue.get(ce(de))?.pop()?{...de,status:"same"}:de),...[...Ue.values()].flat()].sort((de,Ge)=>de.source.rank-Ge.source.rank||de.target.rank-Ge.target.rank)}function Ie(F){
const $=F.filter(({status:ce})=>ce!=="same"),ee=new Map;for(const ce of["target","label"]){const pe=Ee=>`${Ee.source.rank} ${ce==="label"?Ee.label:Ee.target.rank}`;for(const[Ee,Ue,...Le]of ct($,pe).values()){
if(!Ee||!Ue||Le.length>0||Ee.status===Ue.status)continue;[Ee.source,Ee.target,Ue.target].every(({places:de})=>de.length===2)&&!ee.has(Ee)&&!ee.has(Ue)&&ee.set(Ee,Ue).set(Ue,Ee)}}return $.flatMap(ce=>{
const pe=ee.get(ce);return ce.status==="same"||pe&&ce.status==="removed"?[]:[{...ce,kind:pe?"rewired":ce.status,was:pe}]})}function Ce({root:F,nodes:$},ee){const ce=ee.filter(({status:de})=>de!=="same"),
pe=new Set(ce.flatMap(de=>de.links)),Ee=new Set(ce.map(({item:de})=>de)),Ue=new Set($.map(({field:de})=>de)),Le={same:new Set,added:new Set,removed:new Set};for(const{status:de,texts:Ge,label:Xe,source:Pe,
target:$e}of ce){const qe=[Pe.label,$e.label,...Xe.split(", ")].map(Ve=>JSON.stringify(Ve));for(const Ve of[...Ge,...qe])Le[de].add(Ve)}function He(de,Ge,Xe){if(Ge===void 0||Ue.has(Ge)||de.type==="hid\
den")return[{text:""}];const Pe=Ge.keys.at(-1)===b?[{text:JSON.stringify(Xe),field:Ge}]:[];if((0,r.jn)(de))return[...Pe,{text:de.text,field:Ge}];const $e=de.type==="array"?de.items.map(qe=>["[]",qe]):
[...de.members];return[...Pe,...$e.flatMap(([qe,Ve])=>He(Ve,C(Ge,qe),qe))]}return de=>{if(de.kind==="reordered"||de.kind==="moved")return!1;const Ge=de.path.map(Ve=>Ve.type==="member"?Ve.key:"[]"),Xe=Ge.
reduce(C,F),$e=de.path.slice(0,-1).some(Ve=>Ve.type==="item"&&Ee.has(Ve.item)),qe=(Ve,se)=>{const P=He(Ve,Xe,Ge.at(-1)??""),q=P.some(ie=>pe.has(ie.field)&&se.has(ie.text)),H=(ie,ue)=>se.has(ie)||Ne(ue)||
q&&Se(ie,ue);return(q||$e)&&P.every(ie=>ie.field&&H(ie.text,ie.field))};return de.kind==="modified"?qe(de.from,Le.removed)&&qe(de.to,Le.added):qe(de.value,Le[de.kind])}}function Ne({keys:F}){return/^(_?id|identifier|uuid)$/.
test(F.at(-1)??"")}function Se(F,{texts:$}){const ee=$.get(F)??0,ce=[...$.values()].reduce((pe,Ee)=>pe+Ee,0);return ee>2&&2*ee>ce&&/^"?[\w.-]{0,30}"?$/.test(F)}function Fe(F,$,{componentOf:ee},ce){const pe=(0,z.
pi)(F),Ee=new Map;for(const Ue of $){const[{id:Le}={},He]=Ue.places.map(de=>de.value);for(const{value:de,array:Ge}of Ue.places){const Xe=(0,re.qU)(de)===void 0&&ee(de,Ge);for(const Pe of[Le!==He?.id&&
de,Xe])Pe&&Ee.set(Pe,[...Ee.get(Pe)??[],Ue])}}for(const Ue of F.changes){if(ce(Ue)||pe(Ue))continue;const Le=[F.head];for(const de of Ue.path)Le.push(ae(Le.at(-1),de));const He=["value"in Ue&&Ue.value,
...Le.reverse()].find(de=>Ee.has(de));for(const de of Ee.get(He)??[])de.status==="same"&&(de.status="modified")}}function ae(F,$){return $.type==="item"?$.item:$.type==="member"?F?.type==="object"?F.members.
get($.key):void 0:F?.type==="array"?F.items[$.index]:void 0}}),72899:((L,W,e)=>{e.d(W,{K$:()=>r,pi:()=>m,wo:()=>k});const r={lines:[],fields:new Map,orders:new Map};function k(I){const u=new Set,[Q,f]=[
new Map,new Map];for(const[t,C]of I.split(/\r\n|\r|\n/).entries()){const i=C.trim();if(i===""||i.startsWith("#")||u.has(i))continue;const o=i.replace(/\[\]$/,""),c=o.split(".").reverse();if(c.includes(
""))throw new Error(`has an empty key in line ${t+1} (join keys by single dots)`);if(c.every(g=>g==="*"))throw new Error(`has only * in line ${t+1}, which would ignore everything (name a key)`);u.add(
i);const n=o===i?Q:f,A=c[0]??"";n.set(A,[...n.get(A)??[],{line:i,keys:c}])}return{lines:[...u],fields:Q,orders:f}}function m(I,u,Q){if(I.size===0||u===void 0)return!1;const f=u.key?.slice(u.key.lastIndexOf(
".")+1),C=[...I.get("*")??[],...f!==void 0&&I.get(f)||[]].filter(({keys:i})=>b(u,i));for(const{line:i}of C)Q(i);return C.length>0}function b(I,u){let Q=I;for(let f=0;f<u.length;){if(Q===void 0)return!1;
const t=u[f]==="*"?["*"]:Q.key?.split(".").reverse()??[""];if(t.some((C,i)=>C!==u[f+i]))return!1;f+=t.length,Q=Q.outer}return!0}}),50979:((L,W,e)=>{e.d(W,{O:()=>rt,q:()=>lt});var r=e(53436),k=e(72899),
m=e(36922);function b(Ie,Ce){const Ne=Ce.size===0?void 0:Ce.get(JSON.stringify(Ie));return Ne===void 0?void 0:JSON.parse(Ne)}function I({base:Ie,head:Ce}){return Ie===Ce?[]:r.Rk.flatMap(Ne=>{const[Se,
Fe]=[(0,r.TN)(Ie,Ne),(0,r.TN)(Ce,Ne)];return Se!==Fe&&Se?.startsWith('"')&&Fe?.startsWith('"')?[[Se,Fe]]:[]})}function u(Ie,Ce){const Ne=new Map;for(const[Fe,ae]of Ie)Ne.set(Fe,(Ne.get(Fe)??new Set).add(
ae));const Se=([Fe,ae])=>Ne.get(Fe)?.size===1&&Ce.base.get(Fe)===1&&Ce.head.get(ae)===1;return new Map(Ie.filter(Se))}function Q(Ie){const Ce={base:new Map,head:new Map},Ne=(Se,Fe,ae)=>{if(Se.type==="\
array")for(const F of Se.items)Ne(F,!0,ae);if(Se.type==="object"){for(const F of Fe?new Set(r.Rk.map($=>(0,r.TN)(Se,$))):[])F!==void 0&&Ce[ae].set(F,(Ce[ae].get(F)??0)+1);for(const F of Se.members.values())
Ne(F,!1,ae)}};for(const Se of Ie)Ne(Se.base,!1,"base"),Ne(Se.head,!1,"head");return Ce}function f(Ie,Ce,Ne){const Se={element:new Map,member:new Map};function Fe(F,$=!1){if(Ce.size===0&&!Ne)return F;if((0,r.
jn)(F))return Ie.scalar(Ce.get(F.text)??F.text);const ee=$?Se.element:Se.member;let ce=ee.get(F.id);return ce===void 0&&(ce=F.type==="object"?Ie.object(ae(F,$)):Ie.array(F.items.map(pe=>Fe(pe,!0)),F.unordered),
ee.set(F.id,ce)),ce}function ae({members:F},$){const ee=new Map;for(const[ce,pe]of F)(0,r.Op)(ce,pe,$)?Ne||ee.set(ce,pe):ee.set(b(ce,Ce)??ce,Fe(pe));return ee}return(F,$)=>Fe(F,$).id}function t(Ie,Ce){
const Ne={base:f(Ie,Ce,!0),head:f(Ie,new Map,!0)};return{interner:Ie,renames:Ce,follow:f(Ie,Ce,!1),bare:Ne}}var C=e(63102);class i extends C.A{tokenize(Ce){return Ce.slice()}join(Ce){return Ce}removeEmpty(Ce){
return Ce}}const o=new i;function c(Ie,Ce,Ne){return o.diff(Ie,Ce,Ne)}const n=500;function A(Ie,Ce){const[Ne,Se]=[Ie.base.map(ce=>Ce.base(ce)),Ie.head.map(ce=>Ce.head(ce))],ae=c(Ne,Se,{maxEditLength:n,
comparator:(ce,pe)=>ce!==void 0&&ce===pe});if(ae===void 0)return N(g(Ie,Ce).sort(M));const F=[];let[$,ee]=[0,0];for(const{added:ce,removed:pe,count:Ee}of ae){const[Ue,Le]=[ce?$:$+Ee,pe?ee:ee+Ee];!ce&&
!pe&&F.push(...R({base:Ie.base.slice($,Ue),head:Ie.head.slice(ee,Le)})),[$,ee]=[Ue,Le]}return F}function g(Ie,Ce){return p(Ie,Ce).flatMap(R)}function E(Ie,Ce){return p(Ie,Ce).filter(({base:Ne,head:Se})=>Ne.
length===1&&Se.length===1).flatMap(R)}function p(Ie,Ce){const Ne=new Map;for(const Se of["base","head"])for(const Fe of Ie[Se]){const ae=Ce[Se](Fe);if(ae===void 0)continue;const F=Ne.get(ae)??{base:[],
head:[]};F[Se].push(Fe),Ne.set(ae,F)}return[...Ne.values()].filter(({base:Se,head:Fe})=>Se.length>0&&Fe.length>0)}function R({base:Ie,head:Ce}){return Ie.flatMap((Ne,Se)=>{const Fe=Ce[Se];return Fe===
void 0?[]:[[Ne,Fe]]})}function M([Ie],[Ce]){return Ie-Ce}function N(Ie){const Ce=[],Ne=[];for(const[Fe,[,ae]]of Ie.entries()){let[F,$]=[0,Ce.length];for(;F<$;){const ee=F+$>>1;(Ie[Ce[ee]??0]?.[1]??0)<
ae?F=ee+1:$=ee}Ne.push(Ce[F-1]),Ce[F]=Fe}const Se=[];for(let Fe=Ce.at(-1);Fe!==void 0;Fe=Ne[Fe])Se.push(Ie[Fe]??[0,0]);return Se.reverse()}function S(Ie,Ce){const[Ne,Se]=[new Set(Ce.map(([Fe])=>Fe)),new Set(
Ce.map(([,Fe])=>Fe))];return{base:Ie.base.filter(Fe=>!Ne.has(Fe)),head:Ie.head.filter(Fe=>!Se.has(Fe))}}function l(Ie,Ce){const Ne=[];let[Se,Fe]=[0,0];for(const[ae,F]of[...N(Ie),[1/0,1/0]]){const[$,ee]=[
Se,Fe];for(;(Ce.base[Se]??1/0)<ae;)Se++;for(;(Ce.head[Fe]??1/0)<F;)Fe++;Se>$&&Fe>ee&&Ne.push({base:Ce.base.slice($,Se),head:Ce.head.slice(ee,Fe)})}return Ne}const s=.4,h=.9,a=4e4,d=4,y=/^(""|0|true|false|null)$/,
B=.25;function w({arrays:Ie,rest:Ce,pairs:Ne},Se){const Fe=z(Ie,Se),ae=T(Ie.base,Ne),F=v(Ie),$=O(Ie,({type:Ue})=>Ue==="object"?Ue:void 0);let[ee]=p(Ce,$);const ce=[],pe=[...r.eX,"key"].map(Ue=>O(Ie,Le=>(0,r.
TN)(Le,Ue))),Ee=O(Ie,Ue=>Ue.type==="object"?Ue.members.get("type")?.id??-1:void 0);for(const Ue of[...pe,Ee]){if(ee===void 0)break;const Le=(Xe,{weighted:Pe,plain:$e})=>Ue!==Ee||(F(Xe)?$e>=h:Pe>=s),He=U(
p(ee,Ue),Ne,Fe).flatMap(Xe=>{const Pe=Fe.compare(Xe);return Le(Xe,Pe)?[{pair:Xe,alike:Pe.weighted,distance:ae(Xe)}]:[]}),[de,Ge]=[new Set,new Set];for(const{pair:Xe}of He.sort(D)){const[Pe,$e]=Xe;de.has(
Pe)||Ge.has($e)||(de.add(Pe),Ge.add($e),ce.push(Xe))}ee=S(ee,ce)}return ce}function D(Ie,Ce){return Ce.alike-Ie.alike||Ie.distance-Ce.distance||Ie.pair[0]-Ce.pair[0]||Ie.pair[1]-Ce.pair[1]}function U(Ie,Ce,Ne){
return Ie.reduce((Fe,{base:ae,head:F})=>Fe+ae.length*F.length,0)>a?Ie.flatMap(Fe=>[...Ne.shareRare(Fe),...l(Ce,Fe).flatMap(R)]):Ie.flatMap(({base:Fe,head:ae})=>Fe.flatMap(F=>ae.map($=>[F,$])))}function O({
base:Ie,head:Ce},Ne){const Se=(Fe,ae)=>Fe&&Ne(Fe,ae);return{base:Fe=>Se(Ie[Fe],"base"),head:Fe=>Se(Ce[Fe],"head")}}function T(Ie,Ce){const Ne=new Map(N(Ce));let Se=0;const Fe=Array.from(Ie,(ae,F)=>(Se=
(Ne.get(F)??F+Se)-F,Se));return([ae,F])=>Math.abs(ae+(Fe[ae]??0)-F)}function v({base:Ie,head:Ce}){const Ne=F=>new Set(F.flatMap($=>[(0,r.TH)($),(0,r.Gg)($)])),[Se,Fe]=[Ne(Ie),Ne(Ce)],ae=(F,$)=>F!==void 0&&
[(0,r.TH)(F),(0,r.Gg)(F)].every(ee=>ee!==void 0&&!$.has(ee));return([F,$])=>ae(Ie[F],Fe)&&ae(Ce[$],Se)}function z(Ie,{renames:Ce,follow:Ne}){const Se=new Map,Fe=new Set;let ae=0;const F=(de,Ge)=>{const Xe=Se.
get(de)??new Map;Xe.size===0&&Se.set(de,Xe);const Pe=Xe.get(Ge)??++ae;return Pe===ae&&Xe.set(Ge,Pe),Pe},$=(de,Ge)=>{const Xe=new Set,Pe=($e,qe,Ve)=>{if((0,r.jn)($e)||($e.type==="array"?$e.items.length:
$e.members.size)===0){const se=F(qe,Ge==="base"?Ne($e):$e.id);Xe.add(se),(!(0,r.jn)($e)||y.test($e.text))&&Fe.add(se)}else if($e.type==="array")for(const se of $e.items)Pe(se,F(qe,""),!0);else for(const[
se,P]of $e.members)(0,r.Op)(se,P,Ve)||qe===0&&re(se,P)||Pe(P,F(qe,Ge==="base"&&b(se,Ce)||se),!1)};return Pe(de,0,!0),Xe},ee={base:Ie.base.map(de=>$(de,"base")),head:Ie.head.map(de=>$(de,"head"))},[ce,
pe]=[x(ee.base),x(ee.head)],Ee=de=>(Fe.has(de)?B:1)/Math.max(ce.get(de)??0,pe.get(de)??0),Ue=de=>[...de].reduce((Ge,Xe)=>Ge+Ee(Xe),0),Le={base:ee.base.map(Ue),head:ee.head.map(Ue)},He=(de,Ge)=>ee[de][Ge]??
new Set;return{compare([de,Ge]){const[Xe,Pe]=[He("base",de),He("head",Ge)];let[$e,qe]=[0,0];for(const se of Xe)Pe.has(se)&&($e++,qe+=Ee(se));const Ve=(se,P)=>P===0?0:2*se/P;return{weighted:Ve(qe,(Le.base[de]??
0)+(Le.head[Ge]??0)),plain:Ve($e,Xe.size+Pe.size)}},shareRare({base:de,head:Ge}){const Xe=new Map;for(const Pe of Ge)for(const $e of He("head",Pe))Ee($e)>=1/d&&Xe.set($e,[...Xe.get($e)??[],Pe]);return de.
flatMap(Pe=>{const $e=new Set([...He("base",Pe)].flatMap(qe=>Xe.get(qe)??[]));return Array.from($e,qe=>[Pe,qe])})}}}function re(Ie,Ce){return(0,r.jn)(Ce)&&(Ie==="type"||r.eX.includes(Ie))}function x(Ie){
const Ce=new Map;for(const Ne of Ie)for(const Se of Ne)Ce.set(Se,(Ce.get(Se)??0)+1);return Ce}function J(Ie,Ce,Ne){return z({base:[Ie],head:[Ce]},Ne).compare([0,0]).weighted}function V(Ie,Ce,Ne=!1){let Se=[],
Fe={base:[...Ie.base.keys()],head:[...Ie.head.keys()]};const ae=de=>{de.length!==0&&(Se=[...Se,...de].sort(M),Fe=S(Fe,de))},F=()=>Fe.base.length===0||Fe.head.length===0,$=de=>ae(l(Se,Fe).flatMap(Ge=>A(
Ge,de))),ee=Ne||[...Ie.base,...Ie.head].some(({type:de})=>de==="object"),ce=r.Rk.filter(de=>!(Ae(Ie.base,de)&&Ae(Ie.head,de)));if(ee){const[de,...Ge]=te(ce,Ie,Ce);ae(de?.pairs??[]);for(const{key:Xe}of Ge)
ae(E(Fe,Y(Ie,Xe)))}const pe=O(Ie,({id:de})=>de),Ee={...pe,base:O(Ie,de=>Ce.follow(de,!0)).base};for(const de of Ce.renames.size>0?[Ee,pe]:[pe]){if(F())return Se;$(de),ee&&ae(g(Fe,de))}if(ee&&!F()){const de=ne(
Ie);de!==void 0&&ae(E(Fe,Y(Ie,de)));const Ge=Xe=>O(Ie,(Pe,$e)=>j(Pe,Ce.bare[$e],Xe));$(Ge(1)),ae(g(Fe,Ge(3))),ae(w({arrays:Ie,pairs:Se,rest:Fe},Ce))}const Ue=ce.length<r.Rk.length,Le=de=>de&&!ce.some(
Ge=>(0,r.TN)(de,Ge))&&!(0,r.Gg)(de)&&(Ue||!(0,r.TH)(de)),He=l(Se,Fe).flatMap(({base:de,head:Ge})=>Ue&&de.join()===Ge.join()?R({base:de,head:Ge}):R({base:de.filter(Xe=>Le(Ie.base[Xe])),head:Ge.filter(Xe=>Le(
Ie.head[Xe]))}));return ae(He),Se}function Y(Ie,Ce){return O(Ie,Ne=>(0,r.TN)(Ne,Ce))}function j(Ie,Ce,Ne){if(Ie.type!=="object")return;const Se=r.Rk.filter(Fe=>{const ae=Ie.members.get(Fe);return ae&&
(0,r.jn)(ae)});return Ie.members.size-Se.length<Ne?void 0:Ce(Ie,!0)}function Ae(Ie,Ce){const Ne=Ie.map(Fe=>Number((0,r.TN)(Fe,Ce)?.replaceAll('"',"")||Number.NaN)),[Se=-1]=Ne;return Ie.length>1&&(Se===
0||Se===1)&&Ne.every((Fe,ae)=>Fe===Se+ae)}function te(Ie,Ce,Ne){const Se={base:[...Ce.base.keys()],head:[...Ce.head.keys()]},Fe=Ie.map(F=>({key:F,pairs:E(Se,Y(Ce,F))})),ae=(F,$)=>F.every(([ce,pe],Ee)=>ce===
$[Ee]?.[0]&&pe===$[Ee]?.[1])?0:X($,Ce,Ne)-X(F,Ce,Ne);return Fe.sort(({pairs:F},{pairs:$})=>$.length-F.length||ae(F,$))}function X(Ie,Ce,{interner:Ne,renames:Se,bare:Fe}){const ae=Ie.flatMap(([$,ee])=>{
const[ce,pe]=[Ce.base[$],Ce.head[ee]];return ce&&pe?[{base:ce,head:pe}]:[]}),F=f(Ne,new Map([...Se,...ae.flatMap(I)]),!0);return ae.filter(({base:$,head:ee})=>[F,Fe.head].some(ce=>ce($,!0)===Fe.head(ee,
!0))).length}function ne({base:Ie,head:Ce}){const[Ne,Se]=[le(Ie),le(Ce)],Fe=[...Se].map(([F,$])=>{const ee=[...$].filter(ce=>Ne.get(F)?.has(ce)).length;return{key:F,count:ee>0&&r.ZM.test(F)?ee+.5:ee}}),
[ae]=Fe.sort((F,$)=>$.count-F.count||(F.key<$.key?-1:1));return ae&&ae.count>0?ae.key:void 0}function le(Ie){const Ce=new Set(Ie.flatMap(Fe=>r.Rk.map(ae=>(0,r.TN)(Fe,ae)))),Ne=new Map;for(const Fe of Ie)
for(const[ae,F]of Fe.type==="object"?Fe.members:[]){if((0,r.m0)(ae)||ae==="type"||F.type!=="string"||F.text==='""')continue;const $=Ne.get(ae);$?$.push(F.text):Ne.set(ae,[F.text])}const Se=Array.from(
Ne,([Fe,ae])=>[Fe,ae,new Set(ae)]).filter(([,Fe,ae])=>Fe.length>1&&2*Fe.length>Ie.length&&ae.size===Fe.length&&2*Fe.filter(F=>Ce.has(F)).length<Fe.length);return new Map(Se.map(([Fe,,ae])=>[Fe,ae]))}const K=8,
xe=.5;function De(Ie,{matching:Ce,holders:Ne,componentOf:Se}){const Fe=({path:de})=>de.at(-1)?.type==="item",ae={base:Ie.base.filter(Fe),head:Ie.head.filter(Fe)},F=de=>Ie[de].flatMap(Ge=>Be(Ge,Se)).filter(
Fe),$={base:[...ae.base,...ae.head.length>0?F("base"):[]],head:[...ae.head,...ae.base.length>0?F("head"):[]]},ee={base:$.base.map(({value:de})=>de),head:$.head.map(({value:de})=>de)},ce={bases:new Set,
heads:new Map};let pe={base:[...ee.base.keys()],head:[...ee.head.keys()]};const Ee=(de,Ge)=>{const Xe=E(pe,O(ee,de)).filter(([Pe,$e])=>{const[qe,Ve]=[$.base[Pe],$.head[$e]],se=Pe<ae.base.length||$e<ae.
head.length;return!qe||!Ve||!se||qe.arrays===Ve.arrays||!Ge(qe.value,Ve.value)?!1:(ce.bases.add(qe.value),ce.heads.set(Ve.value,qe),!0)});pe=S(pe,Xe)},Ue=(de,Ge)=>(0,r.TN)(de,"type")===(0,r.TN)(Ge,"ty\
pe"),Le=(de,Ge)=>Ue(de,Ge)&&J(de,Ge,Ce)>=xe,He=(de,Ge)=>de!==void 0&&(Ne[Ge].get(de)??0)>1?void 0:de;return Ee((de,Ge)=>He((0,r.TH)(de),Ge),(de,Ge)=>((0,r.TH)(de)?.length??0)>=K||Le(de,Ge)),Ee((de,Ge)=>He(
(0,r.Gg)(de),Ge),Le),Ee((de,Ge)=>He((0,r.TH)(de),Ge)===(0,r.TH)(de)?j(de,Ce.bare[Ge],3):void 0,Ue),ce}function Be({value:Ie,path:Ce},Ne){return(0,m.V)(Ie,Ne).flatMap(Se=>{if((0,r.jn)(Se.value))return[];
const Fe={value:Se.value,path:[...Ce,Se.step],arrays:Se.arrays};return[Fe,...Be(Fe,Ne)]})}var we=e(11345);function Te(Ie,{matching:Ce,moves:Ne,componentOf:Se}){const Fe=[],ae=[],F=[],$=[],ee={base:[],
head:[]},ce=[];function pe(Pe,$e,qe){Pe.id!==$e.id&&(Pe.type==="array"&&$e.type==="array"?Ge(Pe,$e):Pe.type==="object"&&$e.type==="object"?de(Pe,$e,qe):qe!=="own"&&(0,r.jn)(Pe)&&(0,r.jn)($e)&&Ce.renames.
get(Pe.text)===$e.text?ae.push({path:[...ce],from:(0,r.e1)(Pe.text),to:(0,r.e1)($e.text)}):Fe.push({kind:"modified",path:[...ce],from:Pe,to:$e}))}function Ee(Pe,$e,qe){qe==="element"&&$.push(...I({base:Pe,
head:$e})),(qe==="element"||Pe.type==="object"&&$e.type==="object")&&F.push({base:Pe,head:$e,path:[...ce]}),pe(Pe,$e,qe)}function Ue({step:Pe,base:$e,head:qe},Ve,se){ce.push(Pe),$e!==void 0&&qe!==void 0?
Ee($e,qe,Ve):qe!==void 0&&!Le(qe)?(Fe.push({kind:"added",path:[...ce],value:qe}),ee.head.push({value:qe,path:[...ce],arrays:se}),He(qe)):$e!==void 0&&!Ne.bases.has($e)&&(Fe.push({kind:"removed",path:[
...ce],value:$e}),ee.base.push({value:$e,path:[...ce],arrays:se})),ce.pop()}function Le(Pe){const $e=Ne.heads.get(Pe);return $e===void 0?!1:(Fe.push({kind:"moved",path:[...ce],from:$e.path}),Ee($e.value,
Pe,"element"),!0)}function He(Pe){if(Ne.heads.size!==0)for(const{step:$e,value:qe}of(0,m.V)(Pe,Se))ce.push($e),Le(qe)||He(qe),ce.pop()}function de(Pe,$e,qe){for(const{key:Ve,from:se,...P}of ve(Pe,$e,Ce)){
const q={type:"member",key:Ve};se!==void 0&&ae.push({path:[...ce,q],from:se,to:Ve});const H=P.base!==void 0&&(0,r.Op)(Ve,P.base,qe==="element");Ue({step:q,...P},H?"own":"member")}}function Ge(Pe,$e){const qe={
base:Pe.items,head:$e.items},se=V(qe,Ce,Pe.unordered&&$e.unordered).filter(([H,ie])=>!Xe(Pe.items[H])&&!Xe($e.items[ie])),P=(0,m.O)(qe,se,Se),q=N(se);if(q.length<se.length&&!$e.unordered){const H=new Set(
q.map(([,ue])=>$e.items[ue])),ie=P.filter(ue=>ue.base&&ue.head&&!H.has(ue.head));Fe.push({kind:"reordered",path:[...ce],moved:ie.map(({step:ue})=>ue)})}for(const H of P)Ue(H,"element",qe)}function Xe(Pe){
return Pe!==void 0&&(Ne.bases.has(Pe)||Ne.heads.has(Pe))}return pe(Ie.base,Ie.head,"member"),{changes:Fe,references:ae,matches:F,renames:$,unmatched:ee}}function ve(Ie,Ce,{renames:Ne,follow:Se}){const Fe=new Set,
ae=new Map,F=Ee=>Ee,$=Ee=>b(Ee,Ne),ee=(Ee,Ue)=>Ee.id===Ue.id||Se(Ee)===Ue.id;for(const[Ee,Ue]of[[F,!0],[$,!0],[F,!1],[$,!1]])for(const[Le,He]of Ie.members){const de=Fe.has(Le)?void 0:Ee(Le),Ge=de!==void 0&&
!ae.has(de)?Ce.members.get(de):void 0;de===void 0||Ge===void 0||Ue&&!ee(He,Ge)||(Fe.add(Le),ae.set(de,{key:de,base:He,head:Ge,...de!==Le&&{from:Le}}))}const ce=[...Ie.members].filter(([Ee])=>!Fe.has(Ee)),
pe=[...Ce.members].filter(([Ee])=>!ae.has(Ee));return[...ae.values(),...ce.map(([Ee,Ue])=>({key:Ee,base:Ue})),...pe.map(([Ee,Ue])=>({key:Ee,head:Ue}))].sort((Ee,Ue)=>Ee.key<Ue.key?-1:1)}const tt=5;function lt(Ie,Ce){
const Ne=(0,r.Xn)(k.K$),[Se,Fe]=[Ie,Ce].map(F=>/^\s*[[{]/.test(F)?(0,r.u0)(F,Ne):void 0);if(Se===void 0||Fe===void 0)return;const[ae]=rt([{base:Se,head:Fe}],Ne.interner);return ae&&{base:Se,head:Fe,...ae}}
function rt(Ie,Ce){const Ne=_e(()=>Q(Ie)),Se=_e(()=>(0,we.IC)([...Ie.map(({head:$})=>$),...Ie.map(({base:$})=>$)])),Fe=($,ee)=>Se()($,ee);function ae($){const ee=t(Ce,$);return Ie.map(ce=>{const pe=Te(
ce,{matching:ee,moves:{bases:new Set,heads:new Map},componentOf:Fe}),{base:Ee,head:Ue}=pe.unmatched;if(Ee.length===0||Ue.length===0)return pe;const Le=De(pe.unmatched,{matching:ee,holders:Ne(),componentOf:Fe});
if(Le.heads.size===0)return pe;const He=Te(ce,{matching:ee,moves:Le,componentOf:Fe});return He.changes.filter(({kind:de})=>de==="moved").length===Le.heads.size?He:pe})}let F=new Map;for(let $=0;$<tt;$++){
const ee=ae(F),ce=ee.flatMap(Ee=>Ee.renames),pe=ce.length===0?new Map:u(ce,Ne());if(ct(F,pe)){if(ee.some(({changes:Ee})=>Ee.length>0))return ee;break}F=pe}return ae(new Map)}function ct(Ie,Ce){return Ie.
size===Ce.size&&[...Ie].every(([Ne,Se])=>Ce.get(Ne)===Se)}function _e(Ie){let Ce;return()=>(Ce??={value:Ie()},Ce.value)}}),36922:((L,W,e)=>{e.d(W,{O:()=>I,V:()=>u});var r=e(53436),k=e(11345);const m=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,
b=40;function I({base:n,head:A},g,E){const[p,R]=[new Set(g.map(([S])=>S)),new Set(g.map(([,S])=>S))],M=[...n.flatMap((S,l)=>p.has(l)?[]:[{base:S,item:S,index:l,array:n}]),...g.flatMap(([S,l])=>{const[
s,h]=[n[S],A[l]];return s&&h?[{base:s,head:h,item:h,index:l,array:A}]:[]}),...A.flatMap((S,l)=>R.has(l)?[]:[{head:S,item:S,index:l,array:A}])],N=t(M,E);return M.map(S=>Q(S,N.get(S))).sort(f)}function u(n,A){
if(n.type==="object")return Array.from(n.members,([p,R])=>({step:{type:"member",key:p},value:R}));if(n.type!=="array")return[];const g={base:[],head:n.items};return I(g,[],A).flatMap(({step:p,head:R})=>R?
[{step:p,value:R,arrays:g}]:[])}function Q({item:n,index:A,base:g,head:E},p){const R={...g&&{base:g},...E&&{head:E}};if(p===void 0)return{...R,step:{type:"element",index:A}};const M=c(n),N=M!==void 0&&
M.length<=b&&!p.startsWith(M);return{...R,step:{type:"item",label:p,...N&&{hint:M},item:n}}}function f({step:n},{step:A}){return n.type==="item"&&A.type==="item"?n.label<A.label?-1:1:n.type==="element"&&
A.type==="element"?n.index-A.index:n.type==="item"?-1:1}function t(n,A){const g=new Map,E=new Set;let p=n.flatMap(M=>{const[N,S]=[(0,k.qU)(M.item),(0,r.Gg)(M.item)];if(N===void 0&&S===void 0&&(0,r.TH)(
M.item)===void 0)return[];const l=N===void 0?A(M.item,M.array):void 0;return[{place:M,own:N,component:l,name:N??(S&&(0,r.e1)(S))}]});const R=C(p.map(({component:M})=>M));p=p.map(M=>M.component!==void 0&&
R.get(M.component)===1?{...M,name:M.component}:M);for(const M of[({own:N})=>N,N=>N.name??i(N,m),N=>i(N,m),N=>i(N),({place:N,name:S})=>`${S??c(N.item)??i({place:N,name:S})} ${o(N)}`]){const N=p.map(M),
S=C(N);p=p.filter(({place:l},s)=>{const h=N[s];return h===void 0||S.get(h)!==1||E.has(h)?!0:(E.add(h),g.set(l,h),!1)})}return g}function C(n){const A=new Map;for(const g of n)A.set(g,(A.get(g)??0)+1);
return A}function i({place:{item:n},name:A},g=""){const[E,p]=[(0,r.TH)(n),A??c(n)];if(E===void 0)return p??"";const R=(0,r.e1)(E).replace(g,"");return p===void 0?R:`${p} (${R})`}function o({index:n,head:A}){
return A?`[${n}]`:`[${n}, before]`}function c(n){const A=(0,r.TN)(n,"type");return A?.startsWith('"')?(0,r.e1)(A):void 0}}),13499:((L,W,e)=>{e.d(W,{Az:()=>N,gN:()=>n,lY:()=>E,pi:()=>c,rL:()=>A});var r=e(
53436);const k=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,m=/^([xywh]|width|height|left|top|zoom)$/i,b=["x","left","position","positionAbsolute"],I=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,
u=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,Q=/hash|digest|checksum|etag|md5|^sha\d*$/i,f=/^(?=.*\d)[\w+/=-]{16,}$/,t=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,
C=/^\d{1,15}$/,i=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,o=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function c({base:S,head:l}){const s={
base:N(S),head:N(l)},h=(d,y)=>!s.head().has(d)&&!s.base().has(y);function a(d,y,B){const[w,D]=[d.at(-2),d.at(-1)];if(D?.type!=="member")return!1;const U=T=>T.test(y)&&T.test(B);return I.test(D.key)&&U(
u)||Q.test(D.key)&&U(f)||t.test(D.key)&&(U(C)||U(o))?!0:w?.type!=="member"&&i.test(D.key)&&U(o)&&h(y,B)}return d=>{if(d.kind==="reordered"||d.kind==="moved")return!1;const y=d.kind==="modified"?[d.from,
d.to]:[d.value];if(g(d.path)&&y.every(M))return!0;const[B,w=B]=y;return(B&&w&&B.type===w.type&&"text"in B&&"text"in w)===!0&&d.kind==="modified"&&a(d.path,(0,r.e1)(B.text),(0,r.e1)(w.text))}}function n(S){
return o.test(S)||u.test(S)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(S)}function A(S,l){return i.test(S)&&(0,r.jn)(l)||(k.test(S)||/^[xy]$/.test(S))&&M(l)}function g(S){if(S.slice(S.findLastIndex(({type:d})=>d===
"item")+1).some(d=>d.type==="member"&&k.test(d.key)))return!0;const[s,h]=[S.at(-2),S.at(-1)];if(h?.type!=="member"||!m.test(h.key))return!1;if(/^[xy]$/.test(h.key))return!0;const a=s?.type==="item"&&s.
item.type==="object"?s.item.members:void 0;return b.some(d=>a?.has(d))}function E(S,{matches:l}){const s=new Map(l.map(({base:a,head:d})=>[d,a])),h=new Map;for(const a of S){const{path:d}=a,y=d.findLastIndex(
({type:re})=>re==="item"),B=d.findIndex((re,x)=>x>y&&re.type==="member"&&k.test(re.key)),[w,D]=B<0?[d.at(-2),["x","y"]]:[d[B-1],[p(d[B])]],U=w?.type==="item"?w.item:void 0,[O,T]=[R(s.get(U),D),R(U,D)],
v=O&&T&&(B>=0||D.includes(p(d.at(-1)))),z={type:"member",key:D.join(", ")};if(v){const re=d.slice(0,d.indexOf(w)+1);h.set(B<0?w:d[B],{kind:"modified",path:[...re,z],from:O,to:T})}else h.set(a,a)}return[
...h.values()]}function p(S){return S?.type==="member"?S.key:""}function R(S,l){const s=S?.type==="object"?l.flatMap(h=>S.members.get(h)??[]):[];if(!(s.length<l.length))return s.length===1?s[0]:{type:"\
array",id:0,items:s,unordered:!1}}function M(S){if(S.type==="hidden")return!1;if((0,r.jn)(S))return S.type==="literal"&&/\d/.test(S.text);const l=S.type==="array"?S.items:[...S.members.values()];return l.
length>0&&l.every(M)}function N(S){let l;return()=>{if(l)return l;l=new Map;const s=S?[S]:[];for(let h=s.pop();h;h=s.pop())(0,r.jn)(h)?l.set((0,r.e1)(h.text),(l.get((0,r.e1)(h.text))??0)+1):s.push(...h.
type==="array"?h.items:h.members.values());return l}}}),11345:((L,W,e)=>{e.d(W,{IC:()=>u,j9:()=>I,qU:()=>Q});var r=e(53436);const k=/group|parent|folder|owner/i,m=/^(locale|locales|localeData|i18n|translations)$/,
b=/^(data|node)$/;function I(o){const c=o.map(i),n=E=>c.find(p=>p.get(E))?.get(E);function A(E,p){for(const R of E.type==="object"?[...E.members.keys()].sort():[]){if(k.test(R))continue;const M=(0,r.TN)(
E,R),N=R!=="type"?M:M&&/^"\w+:/.test(M)?M.replace(/\w+:/,""):void 0,S=N===void 0?void 0:n(N);if(!(S===void 0||S.item===E||Q(S.item)===void 0)&&(R==="type"||S.array!==p&&!C(p,S.item)))return S.item}}function g(E,p){
const R=(0,r.Gg)(E);return Q(E)??Q(A(E,p))??(R&&(0,r.e1)(R))}return{componentOf:A,nameOf:g,labelOf(E){const p=/\d/.test(E)?n(E):void 0,R=p&&g(p.item,p.array);return R!==void 0&&JSON.stringify(R)!==E?R:
void 0}}}function u(o){const{componentOf:c}=I(o);return(n,A)=>Q(c(n,A))}function Q(o){const c=o&&((0,r.TN)(o,"name")??f(o));return c&&(0,r.e1)(c)}function f(o){for(const[c,n]of o.type==="object"?o.members:
[]){const g=(m.test(c)&&n.type==="object"?["en",...[...n.members.keys()].sort()]:[]).map(R=>(0,r.TN)(t(n,R)??n,"name")),E=b.test(c)?[...r.eX.map(R=>(0,r.TN)(n,R)),(0,r.TN)(n,"display_name"),f(n)]:[],p=[
...g,...E].find(R=>R!==void 0);if(p!==void 0)return p}}function t(o,c){return o.type==="object"?o.members.get(c):void 0}function C(o,c){return(c.type==="object"?[...c.members.values()]:[]).some(A=>A.type===
"array"&&A.items===o)}function i(o){const c=new Map,n=A=>{if(A.type==="object")for(const g of A.members.values())n(g);if(A.type==="array")for(const g of A.items){const E=g.type==="object"?[...g.members.
keys()].filter(R=>r.ZM.test(R)):[],p=new Set(E.flatMap(R=>(0,r.TN)(g,R)??[]));for(const R of p)c.set(R,c.has(R)?void 0:{item:g,array:A.items});n(g)}};return n(o),c}}),81500:((L,W,e)=>{e.d(W,{SE:()=>sA,
dO:()=>nA});var r=e(58132),k=e(30706),m=e(71124),b=e(32614),I=e(13499),u=e(63102);class Q extends u.A{constructor(){super(...arguments),this.tokenize=i}equals(Z,_,he){return he.ignoreWhitespace?((!he.
newlineIsToken||!Z.includes(`
`))&&(Z=Z.trim()),(!he.newlineIsToken||!_.includes(`
`))&&(_=_.trim())):he.ignoreNewlineAtEof&&!he.newlineIsToken&&(Z.endsWith(`
`)&&(Z=Z.slice(0,-1)),_.endsWith(`
`)&&(_=_.slice(0,-1))),super.equals(Z,_,he)}}const f=new Q;function t(G,Z,_){return f.diff(G,Z,_)}function C(G,Z,_){return _=generateOptions(_,{ignoreWhitespace:!0}),f.diff(G,Z,_)}function i(G,Z){Z.stripTrailingCr&&
(G=G.replace(/\r\n/g,`
`));const _=[],he=G.split(/(\n|\r\n)/);he[he.length-1]||he.pop();for(let fe=0;fe<he.length;fe++){const ke=he[fe];fe%2&&!Z.newlineIsToken?_[_.length-1]+=ke:_.push(ke)}return _}function o(G){for(let Z=0;Z<
G.length;Z++)if(G[Z]<" "||G[Z]>"~"||G[Z]==='"'||G[Z]==="\\")return!0;return!1}function c(G){if(!o(G))return G;let Z='"';const _=new TextEncoder().encode(G);let he=0;for(;he<_.length;){const fe=_[he];fe===
7?Z+="\\a":fe===8?Z+="\\b":fe===9?Z+="\\t":fe===10?Z+="\\n":fe===11?Z+="\\v":fe===12?Z+="\\f":fe===13?Z+="\\r":fe===34?Z+='\\"':fe===92?Z+="\\\\":fe>=32&&fe<=126?Z+=String.fromCharCode(fe):Z+="\\"+fe.
toString(8).padStart(3,"0"),he++}return Z+='"',Z}const n={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},A={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},g={includeIndex:!1,includeUnderline:!1,
includeFileHeaders:!1};function E(G,Z,_,he,fe,ke,Re){let Je;Re?typeof Re=="function"?Je={callback:Re}:Je=Re:Je={},typeof Je.context>"u"&&(Je.context=4);const We=Je.context;if(Je.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(Je.callback){const{callback:ze}=Je;t(_,he,Object.assign(Object.assign({},Je),{callback:At=>{const Et=je(
At);ze(Et)}}))}else return je(t(_,he,Je));function je(ze){if(!ze)return;ze.push({value:"",lines:[]});function At(St){return St.map(function(kt){return" "+kt})}const Et=[];let pt=0,Ut=0,Ft=[],Mt=1,wt=1;
for(let St=0;St<ze.length;St++){const kt=ze[St],vt=kt.lines||N(kt.value);if(kt.lines=vt,kt.added||kt.removed){if(!pt){const Gt=ze[St-1];pt=Mt,Ut=wt,Gt&&(Ft=We>0?At(Gt.lines.slice(-We)):[],pt-=Ft.length,
Ut-=Ft.length)}for(const Gt of vt)Ft.push((kt.added?"+":"-")+Gt);kt.added?wt+=vt.length:Mt+=vt.length}else{if(pt)if(vt.length<=We*2&&St<ze.length-2)for(const Gt of At(vt))Ft.push(Gt);else{const Gt=Math.
min(vt.length,We);for(const QA of At(vt.slice(0,Gt)))Ft.push(QA);const EA={oldStart:pt,oldLines:Mt-pt+Gt,newStart:Ut,newLines:wt-Ut+Gt,lines:Ft};Et.push(EA),pt=0,Ut=0,Ft=[]}Mt+=vt.length,wt+=vt.length}}
for(const St of Et)for(let kt=0;kt<St.lines.length;kt++)St.lines[kt].endsWith(`
`)?St.lines[kt]=St.lines[kt].slice(0,-1):(St.lines.splice(kt+1,0,"\\ No newline at end of file"),kt++);return{oldFileName:G,newFileName:Z,oldHeader:fe,newHeader:ke,hunks:Et}}}function p(G,Z){var _,he,
fe,ke,Re,Je;if(Z||(Z=n),Array.isArray(G)){if(G.length>1&&!Z.includeFileHeaders&&!G.every(ze=>ze.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable\
; how would a tool trying to apply the patch know which changes are to which file?)");return G.map(ze=>p(ze,Z)).join(`
`)}const We=[];if(G.isGit){if(Z=n,!G.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!G.newFileName)throw new Error("newFileName must be specified for Git patches");let ze=G.
oldFileName,At=G.newFileName;G.isCreate&&ze==="/dev/null"?ze=At.replace(/^b\//,"a/"):G.isDelete&&At==="/dev/null"&&(At=ze.replace(/^a\//,"b/")),We.push("diff --git "+c(ze)+" "+c(At)),G.isDelete&&We.push(
"deleted file mode "+((_=G.oldMode)!==null&&_!==void 0?_:"100644")),G.isCreate&&We.push("new file mode "+((he=G.newMode)!==null&&he!==void 0?he:"100644")),G.oldMode&&G.newMode&&!G.isDelete&&!G.isCreate&&
(We.push("old mode "+G.oldMode),We.push("new mode "+G.newMode)),G.isRename&&(We.push("rename from "+c(((fe=G.oldFileName)!==null&&fe!==void 0?fe:"").replace(/^a\//,""))),We.push("rename to "+c(((ke=G.
newFileName)!==null&&ke!==void 0?ke:"").replace(/^b\//,"")))),G.isCopy&&(We.push("copy from "+c(((Re=G.oldFileName)!==null&&Re!==void 0?Re:"").replace(/^a\//,""))),We.push("copy to "+c(((Je=G.newFileName)!==
null&&Je!==void 0?Je:"").replace(/^b\//,""))))}else Z.includeIndex&&G.oldFileName==G.newFileName&&G.oldFileName!==void 0&&We.push("Index: "+G.oldFileName),Z.includeUnderline&&We.push("================\
===================================================");const je=G.hunks.length>0;Z.includeFileHeaders&&G.oldFileName!==void 0&&G.newFileName!==void 0&&(!G.isGit||je)&&(We.push("--- "+c(G.oldFileName)+(G.
oldHeader?"	"+G.oldHeader:"")),We.push("+++ "+c(G.newFileName)+(G.newHeader?"	"+G.newHeader:"")));for(let ze=0;ze<G.hunks.length;ze++){const At=G.hunks[ze],Et=At.oldLines===0?At.oldStart-1:At.oldStart,
pt=At.newLines===0?At.newStart-1:At.newStart;We.push("@@ -"+Et+","+At.oldLines+" +"+pt+","+At.newLines+" @@");for(const Ut of At.lines)We.push(Ut)}return We.join(`
`)+`
`}function R(G,Z,_,he,fe,ke,Re){if(typeof Re=="function"&&(Re={callback:Re}),Re?.callback){const{callback:Je}=Re;E(G,Z,_,he,fe,ke,Object.assign(Object.assign({},Re),{callback:We=>{Je(We?p(We,Re.headerOptions):
void 0)}}))}else{const Je=E(G,Z,_,he,fe,ke,Re);return Je?p(Je,Re?.headerOptions):void 0}}function M(G,Z,_,he,fe,ke){return R(G,G,Z,_,he,fe,ke)}function N(G){const Z=G.endsWith(`
`),_=G.split(`
`).map(he=>he+`
`);return Z?_.pop():_.push(_.pop().slice(0,-1)),_}const S=2,l=1e3,s=240,h=40,a=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${s/2}})`,"su")],d="\u2026";
function y(G,Z){const[_,he]=[B(G),B(Z)],fe=G!==void 0&&Z!==void 0&&_.ends!==he.ends,ke=D(_.lines,he.lines);return fe?[`@@ line ends: ${_.ends} \u2192 ${he.ends} @@`,...ke]:ke}function B(G){const Z=G?.
includes(`\r
`)===!0&&!/(?<!\r)\n/.test(G);return{lines:(G?.split(Z?`\r
`:`
`)??[]).flatMap(he=>w(he,a).map((fe,ke)=>ke===0?fe:d+fe)),ends:Z?"CRLF":"LF"}}function w(G,[Z,..._]){if(G.length<=s||Z===void 0)return[G];const he=[""];for(const fe of G.split(Z)){const ke=he.at(-1)??
"";ke.length<h?he.splice(-1,1,ke+fe):fe!==""&&he.push(fe)}return he.flatMap(fe=>w(fe,_))}function D(G,Z){const _=new Set(G),he=ke=>ke.map(Re=>`${Re}
`).join(""),fe=Z.some(ke=>_.has(ke))?E("","",he(G),he(Z),"","",{context:S,maxEditLength:l}):void 0;if(fe===void 0){const ke=[...G.map(Re=>`- ${Re}`),...Z.map(Re=>`+ ${Re}`)];return[...U(ke),...ke]}return fe.
hunks.flatMap(ke=>{const Re=Z.slice(0,ke.newStart).filter(We=>!We.startsWith(d)).length,Je=ke.lines.map(We=>`${We.slice(0,1)} ${We.slice(1)}`);return[...ke.newStart>1?[`@@ line ${Re} @@`]:[],...U(Je),
...Je]})}function U(G){const Z=fe=>G.flatMap(ke=>ke.startsWith(fe)?[ke.slice(2)]:[]),_=new Map(Z("-").map(fe=>[T(fe.normalize()),fe]));if(_.size===0)return[];const he=Z("+").flatMap(fe=>{const ke=_.get(
T(fe.normalize()));return ke===void 0?[]:O(ke,fe)??[]});return he.length===0?[]:[`@@ hard to see: ${[...new Set(he)].join(", ")} @@`]}function O(G,Z){const[_,he]=[G.normalize(),Z.normalize()];if(G===Z||
T(_)!==T(he))return;const fe=T(G)===T(Z)?[]:[`Unicode forms: ${v(G)} \u2192 ${v(Z)}`];if(_===he)return fe[0];const ke=_.trimEnd()===he.trimEnd(),Re=_.trimStart()===he.trimStart();return[...fe,ke?"spac\
es at the end":Re?"indentation":"white space"].join(", ")}function T(G){return G.replace(/\s+/g,"")}function v(G){return G===G.normalize("NFC")?"NFC":G===G.normalize("NFD")?"NFD":"mixed"}function z(G,Z){
const _=[];let[he,fe,ke]=[Z,0,0];for(;ke<G.length;){const Re=G.findIndex((je,ze)=>ze>ke&&je.startsWith("@@ line ")),Je=G.slice(ke,Re<0?G.length:Re),We=fe===0?re(Je,he):[];for(const je of We)_.push(je);
he-=J(We),fe+=Je.filter(x).length-We.filter(x).length,ke+=Je.length}return fe===0?_:[..._,`@@ ${(0,k.hS)(fe,"more changed line")} @@`]}function re(G,Z){if(J(G)<=Z)return G;const _=Re=>Re.startsWith("-"),
he=J(G.filter(_)),fe=Math.min(he,Math.max(Z/2,Z-(J(G)-he))),ke={removed:fe,others:Z-fe};return G.filter(Re=>{const Je=_(Re)?"removed":"others";return ke[Je]-=Re.length+1,ke[Je]>=0})}function x(G){return G.
startsWith("-")||G.startsWith("+")}function J(G){return G.reduce((Z,_)=>Z+_.length+1,0)}var V=e(53436),Y=e(50979);const j=2,Ae=60,te="</details>",X=`<details><summary></summary>


${te}`.length,ne=100;function le(G,Z=0,_=()=>""){const he=_(1/0);return he===""?{line:G,under:he,least:G,changes:Z}:{line:G,under:he,least:`${G} \u2026`,changes:Z,cut:_}}function K(G,Z){const{placed:_,
left:he}=xe(G,Z),fe=new Map;let ke=he;for(const[Re,{entry:Je,sections:We}]of _.entries()){const je=Be(Je,Je.least.length+Math.floor(ke/(_.length-Re)));ke-=we(je)-Je.least.length,fe.set(Je,je);for(const ze of We)
fe.set(ze,[])}return lt(Te(G,fe).filter(([Re])=>Re!==""))}function xe(G,Z){const _=De(G,[]),he=new Map;for(const{sections:je}of _)for(const ze of je)he.set(ze,(he.get(ze)??0)+1);const fe=new Set,ke=[];
let[Re,Je]=[Z,0];const We=({entry:je,sections:ze})=>ze.length===1?0:je.line.length+je.under.length;for(const je of _.sort((ze,At)=>We(ze)-We(At))){const{entry:ze,sections:At}=je,Et=At.filter(wt=>!fe.has(
wt)),pt=At.filter(wt=>he.get(wt)===1),Ft=Et.map(({heading:wt,folded:St})=>wt.length+j+(St?X:0)).reduce((wt,St)=>wt+St,ze.least.length+j),Mt=Je+Ae*(Et.length-pt.length);if(!(Ft+Mt>Re)){Re-=Ft,Je=Mt,ke.
push(je);for(const wt of Et)fe.add(wt);for(const wt of At)he.set(wt,(he.get(wt)??0)-1)}}return{placed:ke,left:Re-Je}}function De(G,Z){const _=[...Z,G];return G.parts.flatMap(he=>"parts"in he?De(he,_):
[{entry:he,sections:_}])}function Be({line:G,under:Z,rest:_="",least:he,cut:fe},ke){if(ke===1/0)return[G,Z,_];if(G.length+Z.length<=ke)return[G,Z];for(let Re=ke-G.length-Ae;fe&&Re>ne;Re=Math.floor(Re*
.7)){const Je=fe(Re);if(Je!==""&&G.length+Je.length<=ke)return[G,Je]}return[he]}function we(G){return G.reduce((Z,_)=>Z+_.length,0)}function Te(G,Z){const{heading:_,parts:he,folded:fe}=G,Re=he.filter(
je=>Z.has(je)).flatMap(je=>"parts"in je?Te(je,Z):[Z.get(je)??[]]),Je=he.filter(je=>!Z.has(je)),We=[...Re,[ve(G,Je)]];return fe?[[`<details><summary>${_}</summary>`],...We,[te]]:[[_],...We]}function ve({
noun:G},Z){const _=tt(Z);if(_===0)return"";if(G==="connection")return`\u2026 and ${(0,k.hS)(Z.length,"more connection")}`;const he=G==="workflow"?` in ${(0,k.hS)(Z.length,"more workflow")}`:"";return`\
\u2026 and ${(0,k.hS)(_,"more change")}${he}`}function tt(G){return G.reduce((Z,_)=>Z+(_.changes??("parts"in _?tt(_.parts):0)),0)}function lt(G){const Z=_=>_?.[0]?.startsWith("- ");return G.flatMap((_,he)=>{
const fe=_[0]===te||Z(_)&&Z(G[he-1]);return[he===0?"":fe?`
`:`

`,..._]})}const rt="***",ct=8,_e="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",Ie=new RegExp(`(?:${_e})$`),Ce=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Ne=new RegExp(`^(?:x[-_]?)?(?:${_e})$`,"i"),Se=/name|key|header|field/i,Fe=/^(?:val|default)/i,ae=/\{\{|\$\{|<%/,F="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",$=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${_e}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${_e})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${_e})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${F}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${F}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(G=>new RegExp(G,"giu"));function ee({workflows:G}){const Z=new Map,_=ke=>{for(const Re of[ke,...ke.split(/[\r\n]+/)].map(Je=>Je.trim()))
if(!(Re.length<ct||Xe(Re)))for(const Je of Pe(Re)){const We=Je.slice(0,ct);Z.set(We,(Z.get(We)??new Set).add(Je))}},he=new Set;for(const{secrets:ke,files:Re}of G){for(const Je of ke)_(Je);for(const{base:Je,
head:We}of Re)for(const je of[Je,We])je&&He(je,he,_)}const fe=new Map;return ke=>{const Re=fe.get(ke);if(Re)return Re;const Je=[];let We=$e(ke,Z,Je);for(const ze of $)We=We.replace(ze,At=>(Je.push(At),
rt));const je={shown:We,hidden:Je.join("\0")};return fe.set(ke,je),je}}function ce(G){const Z=G.toLowerCase().replace(/[^a-z]/g,"");return Ie.test(Z)&&!Ce.test(Z)}function pe(G,Z,{members:_}){if(Ue(Z))
return!1;if(ce(G))return Le(Z)||Ne.test(G);if(!Fe.test(G))return!1;for(const[he,fe]of _)if(fe.type==="string"&&Se.test(he)&&ce((0,V.e1)(fe.text)))return!0;return!1}function Ee(G,...Z){return Z.every(Ue)?
!1:G.some((_,he)=>{if(_.type!=="member")return!1;const fe=G[he-1],ke=fe?.type==="item"&&fe.item.type==="object"?fe.item:void 0,Re=ke?.members.get(_.key);if(ke&&Re&&pe(_.key,Re,ke))return!0;const Je=G.
slice(he+1).every(({type:We})=>We==="element");return ce(_.key)&&(Ne.test(_.key)||Je&&Z.some(Le))})}function Ue(G){return G.type==="literal"&&!/\d/.test(G.text)}function Le(G){return(0,V.jn)(G)||G.type===
"array"&&G.items.every(Le)}function He(G,Z,_){if(!Z.has(G)){if(Z.add(G),G.type==="array")for(const he of G.items)He(he,Z,_);else if(G.type==="object")for(const[he,fe]of G.members){if(pe(he,fe,G))for(const ke of Ge(
fe))de(ke,_);He(fe,Z,_)}else if(G.type==="string"&&/^"\s*[[{]/.test(G.text)){const he=(0,Y.q)((0,V.e1)(G.text),(0,V.e1)(G.text));he&&He(he.base,Z,_)}}}function de(G,Z){ae.test(G)||(Z(G),Z(G.replace(/^(?:bearer|basic|token)\s+/i,
"")))}function Ge(G){return(0,V.jn)(G)?[(0,V.e1)(G.text)]:(G.type==="array"?G.items:[...G.members.values()]).flatMap(Ge)}function Xe(G){return new RegExp("^\\p{L}+$","u").test(G)}function Pe(G){const Z=Re=>JSON.
stringify(Re).slice(1,-1),_=Buffer.from(G).toString(),he=encodeURIComponent(_),fe=[he,he.replaceAll("%20","+"),he.replace(/%../g,Re=>Re.toLowerCase()),encodeURI(_)];return[...[G,_].flatMap(Re=>[Re,Z(Re),
Z(Z(Re))]),Z(G).replaceAll("/","\\/"),...fe]}function $e(G,Z,_){if(Z.size===0)return G;let[he,fe]=["",0];for(let ke=0;ke<=G.length-ct;ke++)for(const Re of Z.get(G.slice(ke,ke+ct))??[])G.startsWith(Re,
ke)&&(ke>=fe&&(he+=G.slice(fe,ke)+rt),_.push(Re),fe=Math.max(fe,ke+Re.length));return he+G.slice(fe)}const qe=80,Ve=8;function se(G,Z,_){if(G.type==="string")return P(ue((0,V.e1)(G.text)),Z,_);const[he="",
...fe]=H(G,Z);return fe.length>0||he.length>qe?void 0:(0,r.SS)(he,1/0)}function P(G,Z,_){const he=Z.mask(G).shown;if(he.length>qe||he.includes(`
`))return;const fe=q(G,Z,_);return(0,r.SS)(JSON.stringify(he),1/0)+(fe===void 0?"":` (${me(fe,Z)})`)}function q(G,{labelOf:Z},_){const he=Z(G);return he===void 0||he.toLowerCase()===G.toLowerCase()||[
..._?.members.values()??[]].some(ke=>(0,V.jn)(ke)&&(0,V.e1)(ke.text)===he)?void 0:he}function H(G,Z,_){const{mask:he}=Z;if((0,V.jn)(G)){if(G.type==="literal")return[he(G.text).shown];const je=ue((0,V.
e1)(G.text)),ze=he(je).shown.split(`
`);if(ze.length>1)return["|",...ie(ze)];const At=q(je,Z,_);return[JSON.stringify(ze[0])+(At===void 0?"":` (${he(At).shown})`)]}const[fe,ke]=G.type==="array"?"[]":"{}",Re=G.type==="array"?G.items.map(je=>H(
je,Z)):Array.from(G.members,([je,ze])=>{const[At,...Et]=pe(je,ze,G)?[rt]:H(ze,Z,G);return[`${JSON.stringify(he(je).shown)}: ${At}`,...Et]}),Je=Re.every(([je="",...ze])=>ze.length===0&&je.length<=qe),We=Je?
`${fe}${Re.slice(0,qe).join(", ")}${ke}`:"";return Je&&We.length<=qe?[We]:[`${fe}`,...ie(Re.flat()),`${ke}`]}function ie(G){return G.map(Z=>`  ${Z}`)}function ue(G){if(!/%[\da-f]{2}/i.test(G)||/\s/.test(
G))return G;try{const Z=decodeURIComponent(G);return encodeURIComponent(Z)===G||encodeURI(Z)===G?Z:G}catch{return G}}function me(G,{mask:Z},_=100){return(0,r.SS)(Z(G).shown,_)}function be(G){return G.
findLastIndex(({type:Z})=>Z==="item")+1}function Me(G,Z,_=!1){const he=be(G),fe=_?1/0:100,ke=G.flatMap((Re,Je)=>{if(Re.type==="element")return[(0,r.SS)(`[${Re.index}]`)];if(Re.type==="item"){const je=Z.
endsOf(Re.item),ze=je===void 0?Re.label:_?`${je} (${Re.label})`:je,At=Je===he-1&&Re.hint!==void 0?` (${me(Re.hint,Z)})`:"";return[`**${me(ze,Z,fe)}**${At}`]}return!_&&G.slice(Je+1).find(({type:je})=>je!==
"member")?.type==="item"?[]:[me(Re.key,Z,fe)]});return ke.length>Ve&&!_&&ke.splice(2,ke.length-Ve+1,"\u2026"),ke.join(" \u203A ")||"the whole file"}function Ze(G,Z){const _=G.map(fe=>Me(fe,Z)),he=ut(_);
return ot(_.map((fe,ke)=>he.get(fe)===1?fe:Me(G[ke]??[],Z,!0)))}function ot(G){const[Z,_]=[ut(G),new Map];return G.map(he=>{const[fe=1,ke]=[Z.get(he),(_.get(he)??0)+1];return _.set(he,ke),fe===1?he:`${he}\
 (${ke} of ${fe})`})}function ut(G){const Z=new Map;for(const _ of G)Z.set(_,(Z.get(_)??0)+1);return Z}const nt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},it="  ",dt=3,ft=5,bt=120,gt={texts:3,min:4,max:60,usual:2},yt=/^(type|_?id|uuid|identifier)$/i,Dt={line:": changed, hidden"};function Bt(G,Z){const _=Lt(G,mt),he=_.
filter(ke=>ke.length<dt).flat(),fe=new Map;for(const ke of Lt(he,({kind:Re})=>nt[Re])){const Re=Ze(ke.map(({path:Je})=>Je),Z);for(const[Je,We]of ke.entries())fe.set(We,Re[Je]??"")}return _.flatMap(ke=>ke.
length>=dt?[Rt(ke,Z)]:ke.map(Re=>{const{line:Je,under:We,rest:je}=Nt(Re,Z);return{...le(`- ${nt[Re.kind]} ${fe.get(Re)}${Je}`,1,We),...je!==void 0&&{rest:je}}}))}function Lt(G,Z){const _=new Map;for(const he of G){
const fe=_.get(Z(he));fe?fe.push(he):_.set(Z(he),[he])}return[..._.values()]}function mt(G){const Z=be(G.path),he=(G.kind==="modified"?[G.from,G.to]:"value"in G?[G.value]:[]).flatMap(fe=>"id"in fe?[fe.
id]:[]);return Z===0||Z===G.path.length||he.length===0?G:JSON.stringify([G.kind,he,G.path.slice(Z)])}function Rt(G,Z){const[_]=G,{line:he,under:fe=()=>""}=Nt(_,Z),ke=Jt(Yt(G,Z)),Re=_.kind==="modified"?
"":` ${_.kind}`,Je=`- ${nt[_.kind]} ${Tt(_,Z)}${he}${Re} in ${ke.line}`;return le(Je,G.length,We=>fe(We)+(ke.under?.(We)??""))}function Yt(G,Z){return Ze(G.map(({path:_})=>_.slice(0,be(_))),Z)}function Tt({
path:G},Z){return Me(G.slice(be(G)),Z)}function Nt(G,Z){if(G.kind==="modified")return xt(G,Z);if("value"in G)return Qe(G,Z);if(G.kind==="moved"){const[fe,ke]=[G.from,G.path].map(Re=>Me(Re.slice(0,-1),
Z,!0));return{line:`: moved from ${fe} to ${ke}`}}if(G.moved.length===0)return{line:": in a new order"};const _=Jt(Ze(G.moved.map(fe=>[fe]),Z)),he=_.under?`${_.line} moved`:`moved: ${_.line}`;return{..._,
line:`: in a new order (${he})`}}function Jt(G){const Z=(0,k.hS)(G.length,"item"),_=Ye(Z,it+G.join(", "));return G.length<=ft?{line:G.join(", ")}:{line:Z,under:he=>_.length<=he?_:""}}function xt({path:G,
from:Z,to:_},he){if(Z.type==="hidden"||_.type==="hidden")return{line:""};if(Ee(G,Z,_))return Dt;if(Z.type==="string"&&_.type==="string")return Vt((0,V.e1)(Z.text),(0,V.e1)(_.text),he);const[fe,ke]=[se(
Z,he),se(_,he)];if(fe!==void 0&&ke!==void 0)return fe===ke?Dt:{line:`: ${fe} \u2192 ${ke}`};const[Re,Je]=[H(Z,he).join(`
`),H(_,he).join(`
`)];return Re===Je?Dt:{line:"",under:ye(Re,Je)}}function Vt(G,Z,_){const he=ue(G)!==ue(Z)&&(ue(G)!==G||ue(Z)!==Z),[fe,ke,Re]=he?[ue(G),ue(Z)," (percent-encoded)"]:[G,Z,""],[Je,...We]=(0,Y.q)(fe,ke)?.changes??
[];if(Je!==void 0){const Ft=`${Re} (JSON in a text)`;if(We.length===0&&Je.kind==="modified"){const wt=xt(Je,_);return{...wt,line:`${Ft} \u203A ${Me(Je.path,_)}${wt.line}`}}const Mt={heading:"",parts:Bt(
[Je,...We],_)};return{line:Ft,under:wt=>`
${Oe(K(Mt,wt).join(""))}`}}const[je,ze]=[_.mask(fe),_.mask(ke)];if(je.shown===ze.shown)return{line:Re+Dt.line};const At=je.hidden===ze.hidden?"":" (hidden values differ, too)",[Et,pt]=[P(fe,_),P(ke,_)];
if(Et===void 0||pt===void 0)return{line:Re+At,under:ye(je.shown,ze.shown)};const Ut=O(je.shown,ze.shown);return{line:`${Re}: ${Et} \u2192 ${pt}${Ut===void 0?"":` (${Ut})`}${At}`}}function Qe({kind:G,path:Z,
value:_},he){if(_.type==="hidden")return{line:""};if(Ee(Z,_))return{line:": hidden"};const fe=_.type==="object"?void 0:se(_,he);if(fe!==void 0)return{line:`: ${fe}`};const Re=_.type==="string"?he.mask(
ue((0,V.e1)(_.text))).shown:H(_,he).join(`
`),[Je,We]=G==="added"?[void 0,Re]:[Re,void 0];if(_.type!=="object"){const pt=_.type==="array"?(0,k.hS)(_.items.length,"element"):void 0;return{line:"",under:ye(Je,We,pt)}}const{line:je,isWhole:ze}=oe(
_,Z.at(-1),he),At=ye(Je,We,(0,k.hS)(_.members.size,"field")),Et=je===""?"":`: ${je}`;return ze===!1?{line:Et,under:At}:ze?{line:Et}:{line:Et,rest:At(1/0)}}function oe(G,Z,_){const he=Z?.type==="item"?
Z:void 0;if(G.members.size===0&&!he)return{line:"`{}`",isWhole:!0};const fe=je=>(0,V.jn)(je)&&[he?.label,he?.hint].includes((0,V.e1)(je.text)),ke=[...G.members].filter(([,je])=>!he||!fe(je)),Re=ke.filter(
([je,ze])=>!he||!(0,I.rL)(je,ze)),Je=Re.map(([je,ze])=>{const At=pe(je,ze,G)?(0,r.SS)(rt):se(ze,_,G);return At&&`${me(je,_)}: ${At}`}),We=Je.join(", ");return Je.includes(void 0)||We.length>bt?{line:ge(
G,fe,_),isWhole:!1}:Re.length<ke.length?{line:We}:{line:We,isWhole:!0}}function ge(G,Z,_){const{mask:he,labelOf:fe,countOf:ke}=_,Re=new Map,Je=(ze,At,Et)=>{Et>(Re.get(ze)?.weight??0)&&Re.set(ze,{text:At,
weight:Et})},We=(ze,At,Et)=>{if(ze.type==="array")for(const Mt of ze.items)We(Mt,At,Et+1);if(ze.type==="object")for(const[Mt,wt]of ze.members)pe(Mt,wt,ze)?Je(Mt,rt,gt.max):We(wt,Mt,Et+1);if(ze.type!==
"string")return;const pt=(0,V.e1)(ze.text),Ut=yt.test(At)||Z(ze)||(0,I.gN)(pt)||fe(pt)!==void 0;if(pt.length<gt.min||Ut)return;const Ft=pt.includes("://")?2*gt.max:Math.min(pt.length,gt.max);Je(At,he(
ue(pt)).shown,(ke(pt)>gt.usual?.001:1)*(Ft/(Et+1)))};return We(G,"",0),[...Re].sort(([,ze],[,At])=>At.weight-ze.weight).filter(([,{weight:ze}],At)=>At===0||At<gt.texts&&ze>.1).map(([ze,{text:At}])=>`${me(
ze,_)}: ${(0,r.SS)(JSON.stringify((0,r.Jj)(At,gt.max)),1/0)}`).join(", ")}function ye(G,Z,_){const he=(0,r.EU)(y(G,Z),"diff",it);return fe=>{const[ke="",...Re]=fe===1/0?[]:he.split(`
`),Je=Re.pop()??"",We=z(Re.map(ze=>ze.slice(it.length)),fe).map(ze=>it+ze),je=fe===1/0?he:[ke,...We,Je].join(`
`);return _===void 0?`
${je}`:Ye(_,je)}}function Ye(G,Z){return`
${it}<details><summary>${G}</summary>

${Z}
${it}</details>`}function Oe(G){return G.replace(/^(?=.)/gm,it)}var Ke=e(36922);function ht(G,Z,_){if(G.kind==="text")return Bt([st(G)],Z);if(G.status!=="modified")return Bt(G.kind==="json"?et(G):G.changes,
Z);const he=(0,I.pi)(G),fe=_?.connections??[],ke=new Set(fe.map(({item:At})=>At)),Re={told:[],connections:[],layout:[],items:[],rest:[]};for(const At of G.changes){const Et="value"in At&&ke.has(At.value),
pt=_?.tells(At)?"told":Et?"connections":he(At)?"layout":void 0;Re[pt??(It(At.path,Z)?"items":"rest")].push(At)}const[Je,We]=[Bt(Re.rest,Z),Re.layout],je=Qt(fe,Re.connections,Z),ze=Re.told.length+Re.connections.
length;return[...Bt(Re.items,Z),...je.length===0?[]:[{heading:"Connections",parts:je,noun:"connection",changes:ze}],...je.length===0||Je.length===0?Je:[{heading:"Elsewhere in the file",parts:Je}],...We.
length===0?[]:[{heading:`Layout and bookkeeping: ${(0,k.hS)(We.length,"change")}`,parts:Wt(We,G,Z),folded:!0}]]}function It(G,{labelOf:Z}){return G.some(_=>_.type==="item"||_.type==="member"&&Z(_.key)!==
void 0)}function st({status:G,text:Z={}}){const _=(he="")=>({type:"string",id:0,text:JSON.stringify(he)});return G!=="modified"?{kind:G,path:[],value:_(Z.base??Z.head)}:{kind:G,path:[],from:_(Z.base),
to:_(Z.head)}}function et({base:G,head:Z,status:_}){const he=_==="removed"?"removed":"added",fe=(Re,Je)=>{const We=(0,Ke.V)(Re,()=>{});return!(Je.length<3&&We.length>0&&We.every(ze=>ze.value.type==="o\
bject"))&&(Je.length>0||Re.type!=="object")?[{kind:he,path:Je,value:Re}]:We.flatMap(({step:ze,value:At})=>ze.type==="member"?fe(At,[...Je,ze]):[{kind:he,path:[...Je,ze],value:At}])},ke=G??Z;return ke?
fe(ke,[]):[]}function Qt(G,Z,_){const he=new Map(Z.map(Re=>["value"in Re?Re.value:void 0,Re])),fe=Ht(G,Re=>he.has(Re)),ke=ot(fe.map(Re=>Pt(Re,_)));return fe.map(([{item:Re}],Je)=>{const We=Re&&he.get(
Re);return le(ke[Je]??"",0,We&&Nt(We,_).under)})}function Ht(G,Z){const _={added:new Map,removed:new Map};return G.flatMap(he=>{const{kind:fe,source:ke,target:Re,item:Je}=he;if(fe==="rewired"||Je&&Z(Je))
return[[he]];const We=_[fe].get(ke),je=We??[he];return We&&We.push(he),_[fe].delete(ke),_[fe].set(Re,je),We?[]:[je]})}function Pt(G,Z){const[{kind:_,source:he,target:fe,was:ke}]=G,Re=ze=>`**${me(ze.label,
Z)}**`,Je=ze=>ze===""?"":` (${me(ze,Z)})`,We=G.map(ze=>` \u2192 ${Re(ze.target)}${Je(ze.label)}`),je=ke?.target===fe?Je(ke.label)||" without a label":ke&&` ${Re(ke.target)}`;return`- ${nt[_]} ${Re(he)}${We.
join("")}${je===void 0?"":`, was${je}`}`}function Wt(G,Z,_){return Lt((0,I.lY)(G,Z),fe=>fe.kind+Tt(fe,_)).flatMap(fe=>{const ke=fe.map(je=>Nt(je,_));if(fe.length<dt||be(fe[0].path)===0||ke.some(({under:je})=>je))
return Bt(fe,_);const Re=Yt(fe,_),Je=ke.map(({line:je},ze)=>`- ${Re[ze]}${je}`).join(`
`),We=`- ${nt[fe[0].kind]} ${Tt(fe[0],_)} of ${(0,k.hS)(fe.length,"item")}`;return[le(We,fe.length,je=>Je.length>je?"":`
${Oe(Je)}`)]})}const Ot="<!-- workflow-report -->",eA=6e4,tA=1e3,AA=100,Zt=5;function nA(G){const Z=ee(G);let _;return({maxLength:he=eA,maxBytes:fe=1/0,headings:ke=!0,mark:Re=!0}={})=>{_??=rA(G,Z);const Je=oA(
G,_,{mask:Z,headings:ke}),We=Re?`${Ot}
`:"";let je=Math.min(he,fe);for(;;){const ze=[We,...K(Je,je-We.length-1),`
`],At=fe===1/0?0:Buffer.byteLength(ze.join(""));if(At<=fe||je<tA)return ze;je=Math.floor(je*fe*.99/At)}}}function sA(G,Z){return G.length<=3e3&&G.split(`
`).length<=50?G:`<details><summary>${Z}</summary>

${G}
</details>
`}function rA({workflows:G},Z){return["changed","added","removed"].flatMap(_=>G.filter(he=>he.status===_).map(he=>({workflow:he,parts:he.files.flatMap(fe=>aA(fe,Z))})))}function oA({workflows:G,missing:Z,
notCompared:_=[]},he,{mask:fe,headings:ke}){const Re=he.map(({workflow:We,parts:je})=>$t(iA(We,fe,ke),je,{changes:Xt(We.counts)})),Je=G.filter(({status:We})=>We==="unchanged");return{heading:Z===void 0?
"":`\`${Z}\` doesn't exist: it counts as empty.`,parts:[...Re.length===0?[]:[{heading:"",parts:Re,noun:"workflow"}],...gA(Je,G.length===0,fe),...hA(G,fe),...dA(_,fe)]}}function iA({name:G,status:Z,counts:_},he,fe){
const ke=Z==="added"||Z==="removed";if(!ke&&!fe)return"";const Re=ke?`workflow ${Z}`:(0,m.cq)(_),Je=G===void 0?fA(Re):`${me(G,{mask:he})}: ${Re}`;return`${fe?"### ":""}${ke?`${nt[Z]} `:""}${Je}`}function aA(G,Z){
const _=G.kind==="json"?(0,b.I)(G,Et=>Z(Et).shown):void 0,he=(0,I.Az)(G.head??G.base),fe={mask:Z,labelOf:Et=>Et.length>AA?void 0:_?.labelOf(JSON.stringify(Et)),endsOf:Et=>_?.endsOf(Et),countOf:Et=>he().
get(Et)??0},ke=Xt((0,m.xS)(G)),Re=ht(G,fe,_),{nodes:Je=0,connections:We=0}=_?.size??{},je=Je===0?"What is in it":`${(0,k.hS)(Je,"node")}, ${(0,k.hS)(We,"connection")}`,At=G.status!=="modified"&&Re.length>
0?[$t(je,Re,{changes:ke,folded:!0})]:Re;return[...cA(_),$t(lA(G,Z),[...At,...uA(G,fe)],{changes:ke})]}function cA(G){return G?.note!==void 0?[le(G.note)]:G?.picture?[{line:(0,r.EU)(G.picture.trimEnd().
split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function $t(G,Z,_){return Z.length===0?le(G,_.changes):{heading:G,parts:Z,..._}}function lA({name:G,kind:Z,status:_,changes:he},fe){
const ke=`**${me(G,{mask:fe})}**`;return _!=="modified"?`${nt[_]} ${ke}: file ${_}`:Z==="binary"||Z==="variables"&&he.length===0?`${nt.modified} ${ke}: content modified`:Z==="variables"?`${ke} (values\
 are never shown)`:ke}function uA({references:G},Z){if(G.length===0)return[];const _=G.length===1,he=G.slice(0,Zt).map(({path:Re,from:Je,to:We})=>{const[je,ze]=[Je,We].map(At=>me(At,Z));return`${Me(Re,
Z)} (${je} \u2192 ${ze})`}),fe=G.length>Zt?", \u2026":"",ke=`${(0,k.hS)(G.length,"reference")} to new IDs and names ${_?"follows and isn't":"follow and aren't"} counted`;return[le(`${ke}: ${he.join(",\
 ")}${fe}`)]}function gA(G,Z,_){return G.length===0&&!Z?[]:G.every(({name:he})=>he===void 0)?[le("No changes")]:[{...le(`${zt(G,_)}: no changes`),least:`${jt(G)}: no changes`}]}function hA(G,Z){const _=G.
filter(({variablesCompared:fe})=>!fe);if(_.length===0)return[];const he=fe=>`The environment variables${fe} weren't compared, because one side is a folder without \`env_variables.json\`.`;return _.length===
G.length?[le(he(""))]:[{...le(he(` of ${zt(_,Z)}`)),least:he(` of ${jt(_)}`)}]}function dA(G,Z){const _=fe=>`${fe}: not compared, because the step failed`,he=G.map(fe=>({name:fe}));return G.length===0?
[]:[{...le(_(zt(he,Z))),least:_(jt(he))}]}function zt(G,Z){return G.flatMap(({name:_})=>_===void 0?[]:[me(_,{mask:Z})]).join(", ")}function jt(G){return(0,k.hS)(G.length,"workflow")}function Xt({added:G,
modified:Z,removed:_}){return G+Z+_}function fA(G){return G.charAt(0).toUpperCase()+G.slice(1)}}),39462:((L,W,e)=>{e.d(W,{N:()=>m,R:()=>b});var r=e(7279),k=e(30706);async function m(I,{ms:u,error:Q},f){
const t=new AbortController,C=setTimeout(()=>t.abort(Q),u),i=Math.min(I.endsAt,performance.now()+u);try{return await f({...I,signal:AbortSignal.any([I.signal,t.signal]),endsAt:i})}finally{clearTimeout(
C)}}function b(I,u){const Q=`${u} within ${(0,k.zK)(I)} (timeout-minutes)`;return{ms:I,error:new r.HR({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),30532:((L,W,e)=>{e.d(
W,{CQ:()=>t,Mi:()=>f,Rs:()=>i,TF:()=>o,Uc:()=>C,lo:()=>A});var r=e(77598),k=e(51455),m=e(76760),b=e(57975),I=e(7279),u=e(30706);const Q={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"\
the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that \
name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function f(g){const E=typeof g=="object"&&g!==
null&&"code"in g?g.code:void 0;return typeof E=="string"&&/^E[A-Z0-9]+$/.test(E)}function t(g){if(!f(g))return(0,I.gJ)(g);const{code:E="",errno:p=0}=g;return Q[E]??(0,b.getSystemErrorMap)().get(p)?.[1]??
E}function C(g){const E=f(g)&&("dest"in g?g.dest:g.path);return typeof E=="string"?`${t(g)} (${(0,u.MW)(E)})`:t(g)}function i(g,E){const R=f(g)&&g.code==="ENAMETOOLONG"?"Set a shorter name.":"Set anot\
her directory, or free some space.";return new I.HR({what:`Can't write ${E}`,why:t(g),advice:R},{cause:g})}async function o(g){await(0,k.rm)(g,{recursive:!0,force:!0,maxRetries:10})}const c=/^\.workflow-export-[0-9a-f]{12}$/;
async function n(g,E,p=(0,m.dirname)(g)){const R=(0,m.join)(p,`.workflow-export-${(0,r.randomBytes)(6).toString("hex")}`);try{await(0,k.writeFile)(R,E,{flag:"wx"}),await(0,k.rename)(R,g)}catch(M){throw await o(
R).catch(()=>{}),M}}async function A(g,E){await n(g,E).catch(p=>{throw i(p,g)})}}),7279:((L,W,e)=>{e.d(W,{HR:()=>k,gJ:()=>u,iT:()=>I});const r=null;class k extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({
what:f,why:t="",advice:C="",topic:i},o={}){super(b(m(f,t),C),{cause:o.cause}),this.what=f,this.why=t,this.advice=C,this.topic=i,this.status=o.status,this.maybeProcessed=o.maybeProcessed??!1,this.affectsAll=
o.affectsAll??!1,this.busy=o.busy??!1,this.retryable=o.retryable??!1,this.retryAfterMs=o.retryAfterMs??0,this.maxRetries=o.maxRetries}get sentence(){return m(this.what,this.why)}with(f){const{topic:t,
status:C,maxRetries:i}=this,o={...this,topic:t,status:C,maxRetries:i,cause:this,...f};return new k(o,o)}}function m(Q,f){return f===""?Q:`${Q}: ${f}`}function b(Q,f){const t=/[.!?…]$/.test(Q)?Q:`${Q}\
.`;return f===""?t:`${t} ${f}`}function I(Q){return Q instanceof Error?Q:new Error(String(Q))}function u(Q){return I(Q).message}}),96191:((L,W,e)=>{e.d(W,{B6:()=>c,R9:()=>M,mz:()=>N,wn:()=>R});var r=e(
77598),k=e(51455),m=e(76760),b=e(22779),I=e(92145),u=e(39462),Q=e(30532),f=e(7279),t=e(32975),C=e(30706),i=e(15543),o=e(37487);class c extends f.HR{}const n=10*6e4,A=3;function g(){e.e(599).then(e.bind(
e,37599)).catch(()=>{})}async function E({signal:T,log:v},z){const{DefaultArtifactClient:re}=await e.e(599).then(e.bind(e,37599)),x=(0,i.QJ)(v,()=>z(new re));return await(0,t.Mu)(T,x)}async function p(T){
const v=await(0,o.Pd)("workflow-artifact-");try{return await T(v)}finally{await(0,Q.TF)(v).catch(()=>{})}}async function R(T){return await E(T,async v=>(await v.listArtifacts()).artifacts)}async function M(T,v){
return await p(async z=>{const re={path:z,skipDecompress:!0};await E(T,J=>J.downloadArtifact(v,re));const[x=""]=await(0,k.readdir)(z);return await(0,k.readFile)((0,m.join)(z,x))})}async function N(T,{
name:v,bytes:z},re){return await p(async x=>{const J=(0,m.join)(x,v);await(0,k.writeFile)(J,z).catch(De=>{throw(0,Q.Rs)(De,J)}),process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const V=(0,r.createHash)(
"sha256").update(z).digest("hex"),Y={ms:n,error:new Error(`it didn't finish within ${n/6e4} minutes`)},{DefaultArtifactClient:j}=await e.e(599).then(e.bind(e,37599)),te={client:new j,options:re,name:v,
folder:x,digest:V,mayHaveCreated:!1,taken:0},X=await(0,u.N)(T,Y,De=>(0,t.L5)(De,()=>(0,t.Mu)(De.signal,S(te,De.log)))).catch(De=>{throw T.signal.throwIfAborted(),D(De,v)}),{GITHUB_SERVER_URL:ne,GITHUB_REPOSITORY:le,
GITHUB_RUN_ID:K}=process.env,xe=`${ne}/${le}/actions/runs/${K}/artifacts/${X}`;return{id:X,name:v,url:xe,digest:V}})}async function S(T,v){const{client:z,name:re,folder:x,digest:J}=T,{overwrite:V,retentionDays:Y}=T.
options,j=Ae=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(Ae)&&(T.mayHaveCreated=!0),v.debug(Ae)};try{return await(0,i.QJ)({...v,debug:j},async()=>{V&&await z.deleteArtifact(re).catch(l);
const Ae={skipArchive:!0,...Y!==void 0&&{retentionDays:Y}},te=await z.uploadArtifact(re,[(0,m.join)(x,re)],x,Ae);if(te.id!==void 0&&te.digest===J)return te.id;throw new Error("the uploaded file differ\
s from the package")})}catch(Ae){return await(0,i.QJ)(v,()=>s(T,Ae))}}function l(T){if(!(T instanceof Error&&T.name==="ArtifactNotFoundError"))throw T}async function s(T,v){const z=(0,f.gJ)(v),{client:re,
name:x,digest:J,options:V}=T,[Y,j]=[y.test(z),d.test(z)];T.mayHaveCreated||=Y;const te=j||T.mayHaveCreated?await re.getArtifact(x).catch(()=>{}):void 0;if(T.mayHaveCreated&&te?.artifact.digest===`sha2\
56:${J}`)return te.artifact.id;if(Y)throw U("the connection to the artifact service failed",h,{retryable:!0,cause:v});if(!j)throw v;T.taken++;const X=T.mayHaveCreated&&!te;if(X&&T.taken===A&&await O(x),
T.taken<=(X?A:Number(V.overwrite)))throw U("the name is still taken",h,{retryable:!0,cause:v});const ne=te?`this run already has an artifact named ${x}`:`an upload that isn't finished holds the name ${x}\
, for example another job's`,le=te?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new c({what:"Artifact",why:ne,advice:le,topic:"the-artifact"},{cause:v})}const h="\
Re-run the job later.",a="Set upload-artifact: false.",d=/already exists/,y=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,B=[[/supported on GHES/,
"GitHub Enterprise Server has no artifact service for this action",a],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",a],[/quota|insufficient usage/,"the\
 account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."]],w=/CreateArtifact: .*(\(400\)|mime_type|Error deco)/;function D(T,v){if(T instanceof f.HR)
return T;const z=(0,f.gJ)(T),[,re,x]=B.find(([V])=>V.test(z))??[];if(re!==void 0&&x!==void 0)return U(re,x,{cause:T});const J=(0,C.OX)(z,200).replace(/\.$/,"");return w.test(z)?U(`the artifact service\
 here can't take the upload of ${v} (${J})`,a,{cause:T}):U(`the upload of ${v} failed (${J})`,"Re-run the job.",{cause:T})}function U(T,v,z){return new f.HR({what:"Artifact",why:T,advice:v,topic:"the-\
artifact"},z)}async function O(T){const{ACTIONS_RUNTIME_TOKEN:v="",ACTIONS_RESULTS_URL:z}=process.env,{scp:re}=JSON.parse(Buffer.from(v.split(".")[1]??"","base64url").toString()),[,x,J]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(re))??[],{href:V}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",z);await new b.Qq("export-workflow-action",[new I.tZ(v)],{socketTimeout:3e4}).postJson(V,{workflow_run_backend_id:x,
workflow_job_run_backend_id:J,name:T})}}),15543:((L,W,e)=>{e.d(W,{QJ:()=>t,lm:()=>k.lm,t1:()=>m});var r=e(16698),k=e(77094);function m(i=""){return{info:o=>I(i+o),warning:o=>k.$e(i+o),debug:o=>k.Yz(i+
o),mask:k.Pq}}function b(i){const o=[];return{...m(`[${i}] `),info:c=>o.push(c),end(c){core.startGroup(u(c));for(const n of o)I(n);core.endGroup()}}}function I(i){k.pq(u(i))}function u(i){return i.replaceAll(
"##[","## [")}const Q=new r.AsyncLocalStorage;let f=!1;function t(i,o){return f||C(),f=!0,Q.run(i,o)}function C(){const i=process.stdout.write.bind(process.stdout);process.stdout.write=((o,...c)=>{const n=Q.
getStore(),A=String(o);return n===void 0||/^::(add-mask|debug)::/.test(A)?i(o,...c):(Q.exit(()=>n.debug(A.trimEnd())),!0)})}}),37487:((L,W,e)=>{e.d(W,{GQ:()=>n,Pd:()=>c,VY:()=>i,eF:()=>C,n0:()=>o});var r=e(
73024),k=e(51455),m=e(48161),b=e(76760),I=e(77094),u=e(30532),Q=e(7279),f=e(30706);const t=6e4;async function C(A){const g=new AbortController;for(const E of["SIGINT","SIGTERM","SIGBREAK"]){const p={what:`\
Cancelled (${E})`,topic:"the-job-on-the-platform"};process.on(E,()=>g.abort(new Q.HR(p)))}try{await A(g.signal)}catch(E){for(let R=E;R instanceof Error;R=R.cause)I.Yz(R.stack??R.message);const p=i(E);
I.C1(`${(0,f.OX)((0,Q.gJ)(E),t)}${p===void 0?"":` See ${p}`}`)}process.stdout.write("",()=>process.exit())}function i(A){const{GITHUB_SERVER_URL:g,GITHUB_ACTION_REPOSITORY:E,GITHUB_ACTION_REF:p}=process.
env;if(!(!(A instanceof Q.HR)||A.topic===void 0||!g||!E||!p))return encodeURI(`${g}/${E}/blob/${p}/docs/troubleshooting.md#${A.topic}`)}function o(A){for(const[g,E]of Object.entries(A))E!==void 0&&I.uH(
g,E)}async function c(A){const g=process.env.RUNNER_TEMP||(0,m.tmpdir)();return await(0,k.mkdtemp)((0,b.join)(g,A)).catch(E=>{throw(0,u.Rs)(E,g)})}function n(){try{return JSON.parse((0,r.readFileSync)(
process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),24057:((L,W,e)=>{e.d(W,{Sy:()=>n,cj:()=>t,il:()=>C,tp:()=>Q});var r=e(77094),k=e(7279),m=e(58132),b=e(30706);const I=1024*
1024-1e4,u=2e5;function Q(A,g){const E=g.map(S=>S.map(o)),p=A.map((S,l)=>E.some(s=>s[l]!=="")),R=(S,l)=>`<tr>${S.flatMap((s,h)=>p[h]?`<${l}>${s}</${l}>`:[]).join("")}</tr>`,M=E.map(S=>R(S,"td")),N=S=>`\
<tr><td colspan="${A.length}">\u2026 and ${(0,b.hS)(S,"more row")}</td></tr>`;return`<table>${R(A.map(m.FO),"th")}${c(M,N).join("")}</table>`}function f(A){return`<table>${A.map(([E,p])=>p===void 0?"":
`<tr><th align="left">${escapeAll(E)}</th><td>${o(p)}</td></tr>`).join("")}</table>`}function t(A){const g=A.map(({names:E,message:p,help:R})=>{const M=E.map(S=>`**${(0,m.wh)(S)}**`);return`- ${c(M,S=>`\
and ${S} more`,u/2).join(", ")}: ${C(p,R)}`});return c(g,E=>`- \u2026 and ${(0,b.hS)(E,"more cause")}`).join(`
`)}function C(A,g){return g===void 0?(0,m.wh)(A):`${(0,m.wh)(A)} <a href="${(0,m.FO)(g)}">Troubleshooting</a>`}function i(A,g){return`<details><summary>${escapeAll(A)}</summary>

${g}

</details>`}function o(A){return typeof A=="string"?A===""?"":`<code>${(0,m.FO)((0,m.RK)(A))}</code>`:"words"in A?(0,m.wh)(A.words):`<a href="${(0,m.FO)(A.href)}">${(0,m.wh)(A.text)}</a>${(0,m.FO)(A.after??
"")}`}function c(A,g,E=u){let p=E;const R=A.filter(M=>{const N=Buffer.byteLength(M),S=N<=p;return S&&(p-=N),S});return R.length===A.length?R:[...R,g(A.length-R.length)]}async function n(A,...g){const E=R=>`${(0,b.
hS)(R,"part")} of this page would not fit and ${R===1?"is":"are"} left out.`,p=[`### ${(0,m.wh)(A)}`,...c(g,E,I)];try{await r.z.addRaw(p.join(`

`),!0).write()}catch(R){r.$e(`Can't write the job summary: ${(0,k.gJ)(R)}`)}}}),58132:((L,W,e)=>{e.d(W,{EU:()=>Q,FO:()=>C,Jj:()=>I,RK:()=>m,SS:()=>u,wh:()=>t});const r="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${r})[\\u200C\\u200D](?=${r})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function m(c){return/^[ -[\]-~…]*$/.test(c)&&!c.includes("##[")?c:c.replace(k,(n,A)=>A===void 0?n:b(A))}function b(c){return`\
\\u{${c.codePointAt(0)?.toString(16)}}`}function I(c,n){if(c.length<=n)return c;const A=Array.from(c.slice(0,2*n+2));return A.length>n?`${A.slice(0,n).join("")}\u2026`:c}function u(c,n=100){const A=m(
I(c,n)).replaceAll("	",b)||'""',g="`".repeat(o(A)+1);return/^`|`$/.test(A)||/^ .*[^ ].* $/.test(A)?`${g} ${A} ${g}`:g+A+g}function Q(c,n,A){const g=c.map(p=>m(p).replace(/^(\s*):(?=:)/,(R,M)=>M+b(":"))),
E="`".repeat(g.reduce((p,R)=>Math.max(p,o(R)+1),3));return[E+n,...g,E].map(p=>A+p).join(`
`)}const f=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function t(c){const n=m(c).replaceAll("	"," ").split(f),A=m(c).match(f)??[];return n.map((g,E)=>C(g)+(A[E]===void 0?"":`${C(A[E])}<wbr>`)).join("")}
function C(c){return c.replace(i,n=>`&#${n.codePointAt(0)};`)}const i=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function o(c){return(c.match(/`+/g)??[]).reduce((n,A)=>Math.
max(n,A.length),0)}}),98920:((L,W,e)=>{e.d(W,{Ch:()=>i,mu:()=>Q});var r=e(51455),k=e(30532),m=e(7279),b=e(18142),I=e(59870);const u=1024*1024;function Q({files:c},n){const[A,g]=[f(I.uq,c),f(I.n7,c)];if(A===
void 0||g===void 0){const p=[A?[]:I.uq,g?[]:I.n7].flat();throw new Error(`lacks ${p.join(" and ")}, at its root and in its only subfolder`)}const E=n??f(I.Km,c)?.file;return{app:A.file,flow:g.file,env:E,
ownName:t(A.value)??t(g.value)}}function f(c,n){const A=n.get(c);try{return A&&{file:{name:c,bytes:A},value:c===I.Km?o(A):(0,b.Zs)(A)}}catch(g){throw new Error(`has a file that ${(0,m.gJ)(g)}: ${c}`,{
cause:g})}}function t(c){const{name:n,version:A}=Object(c);if(!(typeof n!="string"||n.trim()===""))return{name:n,version:["string","number"].includes(typeof A)?String(A):void 0}}function C(c){try{return Q(
c).ownName}catch{return}}async function i(c,n){const A=await(0,r.readFile)(c,{signal:n}).catch(g=>{throw n.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(g)}`,{cause:g})});return o(A),{name:I.Km,
bytes:A}}function o(c){if(c.length>u)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,b.Zs)(c)}}),18142:((L,W,e)=>{e.d(W,{Zs:()=>u,qF:()=>b});const r=500,k=1e6,m=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function b(i,o,c){try{return I(i,o,c)}catch(n){if(n instanceof SyntaxError||n instanceof RangeError)return;throw n}}function I(i,o,c){const n=new RegExp(m);let A=i.startsWith("\uFEFF")?1:0,g=0;function E(){
for(;;){const S=i.charAt(A);if(S!==" "&&S!==`
`&&S!=="\r"&&S!=="	")return S;A++}}function p(){if(n.lastIndex=A,!n.test(i))throw new SyntaxError;const S=i.slice(A,n.lastIndex);return A=n.lastIndex,S}function R(S,l){const s=E();if(s==="["){const a=[],
d=c.enter(S);return M("]",l,()=>a.push(R(d,l+1))),c.array(a,S)}if(s==="{"){const a=new Map;return M("}",l,()=>{if(E()!=='"')throw new SyntaxError;const d=p(),y=d.includes("\\")?JSON.parse(d):d.slice(1,
-1);if(a.has(y)||E()!==":")throw new SyntaxError;A++,a.set(y,R(c.enter(S,y),l+1))}),c.object(a,S)}const h=p();return c.scalar(h.includes("\\")?JSON.stringify(JSON.parse(h)):h)}function M(S,l,s){if(l===
r)throw new RangeError;if(A++,E()===S)A++;else for(let h=",";h===",";A++){if(++g>k)throw new RangeError;if(s(),h=E(),h!==","&&h!==S)throw new SyntaxError}}const N=R(o,0);if(E()!=="")throw new SyntaxError;
return N}function u(i){let o;try{o=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}catch(c){throw new Error("is not JSON",{cause:c})}if(Q(o,r))throw new Error("is nested deeper than 500 leve\
ls");return o}function Q(i,o){return typeof i!="object"||i===null?!1:o===0||Object.values(i).some(c=>Q(c,o-1))}function f(i){const o=b(i,`
`,t);return o===void 0?void 0:`${o}
`}const t={enter:i=>`${i}  `,scalar:i=>i,array:(i,o)=>C("[",i,"]",o),object(i,o){const c=[...i.keys()].sort().map(n=>`${JSON.stringify(n)}: ${i.get(n)}`);return C("{",c,"}",o)}};function C(i,o,c,n){return o.
length===0?i+c:`${i}${n}  ${o.join(`,${n}  `)}${n}${c}`}}),5806:((L,W,e)=>{e.d(W,{Oj:()=>c,Sr:()=>o,dU:()=>i,gv:()=>k,jq:()=>t,tC:()=>f,x5:()=>Q});var r=e(76760);const k=".workflow-export.json",m=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
b=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,I=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,u=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",m],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',b],["changes how git or GitHub treats the repository",I],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function Q(A){const g=n(A);return o(g)===k?"is the name of the action's own record":u.find(([,E])=>E.test(g))?.[0]}
function f(A){return m.test(n(A))}function t(A){return/^\.workflow-export/.test(A)||[b,I].some(g=>g.test(n(A)))}function C(A){return b.test(n(A))?"is in a .git folder":A.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function i(A){const[g=""]=r.posix.basename(n(A).replaceAll("\\","/")).split(":");return o(g.replace(/[. ]+$/,""))==="env_variables.json"}function o(A){
return A.normalize("NFC").toUpperCase().toLowerCase()}function c(A){const g=new Map;for(const E of A){const p=o(E.replace(/\/$/,"")),R=g.get(p);if(R!==void 0)return[R,E];g.set(p,E)}for(const[E,p]of g)
for(const{index:R}of E.matchAll(/\//g)){const M=g.get(E.slice(0,R));if(M!==void 0&&!M.endsWith("/"))return[M,p]}}function n(A){return A.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((L,W,e)=>{e.d(W,
{BE:()=>u,KC:()=>t,Km:()=>b,LX:()=>I,jz:()=>f,n7:()=>k,uq:()=>m,wg:()=>i,zx:()=>Q});var r=e(5806);const[k,m,b]=["flow_definition.json","app_definition.json","env_variables.json"],I=[k,m,b],u=1e4,Q=256*
1024*1024;function f(c,n){const A=[...n].filter(([g])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(g));return{kind:c,files:new Map(A.sort(([g],[E])=>g<E?-1:1))}}function t({kind:c,files:n}){return{kind:c,files:new Map(
[...n].filter(([A])=>!(0,r.dU)(A)))}}const C=/^(\..*|__MACOSX)$/;function i(c){const n=new Set(c),A=R=>I.some(M=>n.has(R+M));if(A(""))return"";const g=new Set(c.filter(R=>R.includes("/")).map(R=>R.slice(
0,R.indexOf("/")))),[E,...p]=[...g].filter(R=>!C.test(R));return E!==void 0&&p.length===0&&A(`${E}/`)?`${E}/`:""}function o(c){const n=i(c);return c.includes(n+m)||c.includes(n+k)}}),41519:((L,W,e)=>{
e.d(W,{DF:()=>I,aC:()=>f,x3:()=>Q});var r=e(4573),k=e(18142),m=e(5806);const b={enter:()=>{},scalar:t=>({json:t}),array:t=>({json:`[${t.map(({json:C})=>C)}]`,items:t}),object(t){return{json:`{${[...t.
keys()].sort().map(i=>`${JSON.stringify(i)}:${t.get(i)?.json}`)}}`,members:t}}};function I(t){const C=(0,r.isUtf8)(t)?(0,k.qF)(t.toString(),void 0,b):void 0,i=C?.members?[...C.members]:C?.items?.map(c=>[
u(c),c]),o=i?.flatMap(([c,{members:n,json:A}])=>c===void 0?[]:[{name:c,keys:[...n?.keys()??[]],content:A}]);if(!(o===void 0||new Set(o.map(({name:c})=>c)).size!==i?.length))return{container:C?.members?
"object":"array",variables:o}}function u({members:t}){if(!t?.has("value"))return;const C=[t.get("name"),t.get("key")].find(i=>i?.json.startsWith('"'));return C&&JSON.parse(C.json)}function Q({files:t}){
const C=[...t].filter(([i])=>(0,m.dU)(i)).map(([,i])=>f(i));return[...new Set(C.flat())]}function f(t){const C=t.toString();try{JSON.parse(C.replace(/^\uFEFF/,""))}catch{return[]}const i=I(t),o=new Set(
i?.container==="array"?i.variables.map(({name:A})=>A):[]),n=Array.from(C.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([A,g,E])=>g===void 0?[A,String(Number(A))]:E===void 0?[JSON.parse(
g)]:[]);return[...new Set(n)].filter(A=>!o.has(A))}}),43657:((L,W,e)=>{e.d(W,{Ao:()=>g,ue:()=>E,zy:()=>B});var r=e(4573),k=e(38522),m=e(20663),b=e(7279),I=e(30706),u=e(5806),Q=e(59870);const f=1e3,t=2048,
C=2162688,i=20,o=3,c=8,n=33188,A=new Set([0,10]);class g extends b.HR{}async function E(w,D){const{zip:U,source:O,entries:T}=await p(w,D),v=(0,Q.wg)([...T.keys()]),z=[];for(const[re,x]of T){D?.throwIfAborted();
const J=await l(U,O,x).catch(V=>{throw a(`${(0,I.TL)(re)} in the package`,V)});re.startsWith(v)&&!s(re)&&z.push([re.slice(v.length),J])}return(0,Q.jz)("zip",z)}async function p(w,D){if(D?.throwIfAborted(),
w.length>Q.zx)throw h("The package is larger than 256 MiB, the limit");const U=R(w);if(U===void 0)throw w.toString("latin1",0,2)==="PK"?a("The package",new Error("its end is missing")):y(w);try{const O=await(0,m.
SY)(U,{decodeStrings:!1});return{zip:O,source:U,entries:await M(O)}}catch(O){throw O instanceof b.HR?O:a("The package",O)}}function R(w){for(let D=w.length-22;D>=0;){const U=w.lastIndexOf("PK",D,"la\
tin1");if(U<0)return;const O=U+22+w.readUInt16LE(U+20);if(O<=w.length)return w.subarray(0,O);D=U-1}}async function M(w){if(w.entryCount>Q.BE)throw h(`The package has ${w.entryCount} entries. The limit\
 is 10,000`);const D=new Map;let U=0;for await(const T of w.eachEntry()){const v=N(T);if(v===""&&T.uncompressedSize===0&&T.fileNameLength>0)continue;if(D.has(v))throw h(`The package has ${(0,I.TL)(v)}\
 twice`,"Export it again.");const z=S(v,T);if(z!==void 0)throw h(`${(0,I.TL)(v)} in the package ${z}`);if(U+=T.uncompressedSize,U>Q.zx)throw h("The package takes more than 256 MiB unpacked, the limit");
D.set(v,T)}if([...D.keys()].every(s))throw h("The package has no files in it","Export it again.");const O=(0,u.Oj)([...D.keys()]);if(O)throw h(`${(0,I.TL)(O[0])} and ${(0,I.TL)(O[1])} in the package c\
ollide on a disk that ignores case`);return D}function N({generalPurposeBitFlag:w,fileNameRaw:D,extraFields:U,versionMadeBy:O}){const T=(0,r.isUtf8)(D)?w|t:w,v=A.has(O>>>8);return(0,m.ax)(T,D,U,!v).replace(
/^(\.\/+)+/,"")}function S(w,D){const U=D.externalFileAttributes>>>16&61440;return U===40960?"is a symbolic link":U!==0&&U!==32768&&U!==16384?"is neither a file nor a folder":s(w)&&D.uncompressedSize>
0?"is a folder with a content of its own":D.canDecodeFileData()?w.length>f?"is longer than 1,000 characters":(0,u.tC)(w)?"leads outside the folder that it is unpacked into":(0,u.dU)(D.fileNameRaw.toString())&&
!(0,u.dU)(w)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function l(w,D,U){const{compressedSize:O,uncompressedSize:T}=U,{fileDataStart:v}=await w.
readLocalFileHeaderPromise(U),z=D.subarray(v,v+O),re={maxOutputLength:Math.max(1,T),chunkSize:Math.max(64,T+1)},x=U.compressionMethod===0?z:(0,k.inflateRawSync)(z,re);if(x.length!==T)throw new Error(`\
it unpacks to ${x.length} bytes, not the ${T} listed`);if((0,k.crc32)(x)!==U.crc32)throw new Error("its CRC-32 isn't the one listed");return x}function s(w){return w.endsWith("/")}function h(w,D=""){return new b.
HR({what:w,advice:D,topic:"the-package"})}function a(w,D){const U=(0,I.TL)(D.message).slice(1,-1),O="Export it again.";return new b.HR({what:`${w} is cut off or damaged`,why:U,advice:O,topic:"the-pack\
age"},{cause:D})}const d=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u],["text",/^/]];function y(w){const D=w.toString("utf8",
0,512),[U]=d.find(([,T])=>T.test(D))??["text"],O=`${U==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new g({what:`The package is ${U}, not a zip`,advice:O,
topic:"the-package"})}function B({files:w}){const D=[],U=[];let O=0;for(const[z,re]of w){const x=Buffer.from(z),J=(0,k.deflateRawSync)(re),V=Buffer.alloc(26);V.writeUInt16LE(i,0),V.writeUInt16LE(t,2),
V.writeUInt16LE(c,4),V.writeUInt32LE(C,6),V.writeUInt32LE((0,k.crc32)(re),10),V.writeUInt32LE(J.length,14),V.writeUInt32LE(re.length,18),V.writeUInt16LE(x.length,22);const Y=Buffer.alloc(14);Y.writeUInt32LE(
n*65536,6),Y.writeUInt32LE(O,10);const j=[Buffer.from("PK"),V,x,J];D.push(...j),U.push(Buffer.from([...Buffer.from("PK"),i,o]),V,Y,x),O+=j.reduce((Ae,{length:te})=>Ae+te,0)}const T=Buffer.concat(U),
v=Buffer.alloc(22);return v.write("PK"),v.writeUInt16LE(w.size,8),v.writeUInt16LE(w.size,10),v.writeUInt32LE(T.length,12),v.writeUInt32LE(O,16),Buffer.concat([...D,T,v])}}),82227:((L,W,e)=>{e.d(W,{HB:()=>S,
px:()=>l,Ng:()=>p});var r=e(7279),k=e(32975),m=e(30706),b=e(81858),I=e(16064),u=e(2053),Q=e(86294),f=e(62291);const t=6,C=32,i=6,o=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,n=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class A{redact;#e;#t=new Set;#A=new Set;constructor(w,D=[]){this.#e=new m.pO(w),this.redact=this.#e.redact,this.allow(...D)}add(...w){for(const D of w)this.#e.add(D)}allow(...w){for(const D of w)D.length>=
t&&this.#t.add(D)}maskFields(w,D,U){const O=E("",w,0).slice(0,o);for(const[T,v]of O)/id$/i.test(T)&&(0,f.eQ)(v)&&this.allow(v);for(const[T,v]of O)/url$/i.test(T)?this.maskUrl(v.trim(),D,U):this.#n(g(v),
U)}maskUrl(w,D,U){const O=URL.canParse(w,D.href)?new URL(w,D.href):void 0;if(O&&D.href.startsWith(O.href))return;const T=/[?:]|^\/\//.test(w)?[w]:[];O&&(T.push(O.href,O.password,(0,f.D4)(O.password),...g(
O.search)),O.search!==""&&T.push(O.pathname+O.search)),this.#n(T,U)}#n(w,D){const U=T=>Array.from(this.#t).some(v=>v.includes(T)),O=w.filter(T=>!U(T)&&!U((0,f.D4)(T)));for(const T of O.flatMap(v=>[v,encodeURIComponent(
v)]))T.length<t||this.#A.has(T)||(this.#A.add(T),this.#e.add(T),D.mask(T))}}function g(B){return Array.from(B.matchAll(c)).flatMap(([,w="",D=""])=>{const U=D.replace(/[.,:!?)\]}]+$/,"");return n.test(
w)||(0,f.D4)(U).length>=C?[U,(0,f.D4)(U)]:[]})}function E(B,w,D){return typeof w=="string"?[[B,w]]:D>i?[]:Array.isArray(w)?w.flatMap(U=>E(B,U,D+1)):(0,Q.Gv)(w)?Object.entries(w).flatMap(([U,O])=>E(U,O,
D+1)):[]}function p(B,w,{secrets:D=[],known:U=[]}={}){return{url:B,apiKey:w,secrets:new A([w,...D],[B.href,...U]),connections:(0,I.Y7)("export-workflow-action"),rateLimit:new u.q,variants:new Map}}const R=1024*
1024,M=12e4,N=12e4,S="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function l(B,w){const{label:D,method:U,path:O,isTransient:T}=w,
{secrets:v,rateLimit:z}=B.platform;v.allow(...O.split(/[/?&=]/));const re=U==="GET"?{label:D,checked:O}:{label:D},x=()=>z.run(re,B,()=>s(B,w));return await(0,k.L5)(B,x,{atLeastMs:T?N:0})}async function s(B,w){
const{platform:D,signal:U,log:O}=B,{label:T,method:v,path:z,body:re,idempotent:x=!0,isTransient:J}=w,V=new URL(`api/public/${z}`,D.url),Y={accept:"application/json","content-type":"application/json","\
x-api-key":D.apiKey},j={maxBytes:R,idleMs:x?I.k$:M};try{const Ae=await(0,I.tN)(D.connections,{label:T,method:v,url:V,headers:Y,body:re,...j},U);return O.debug(`${v} ${D.secrets.redact(V.pathname)}: ${Ae.
status}`),a(Ae,V,B,T),d(B,w,Ae)}catch(Ae){const te=Ae instanceof r.HR?Ae:void 0;throw!x&&(U.aborted||te?.maybeProcessed)?h(Ae):U.aborted||!te||!J?.(te)?Ae:te.with({retryable:!0})}}function h(B){const w=B instanceof
r.HR?B:new r.HR({what:(0,r.iT)(B).message},{cause:B}),D=w.retryable||w.advice===""?S:`${w.advice} ${S}`;return w.with({advice:D,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function a(B,w,{
platform:D,log:U},O){const T=(0,I.ET)(B,w,O);if(T===void 0)return;D.secrets.maskUrl(T.href,D.url,U);const{status:v}=B,z=`the platform redirects to ${(0,m.OX)(T.origin,100)}, and the key follows no red\
irect`,re={status:v,maybeProcessed:v!==307&&v!==308};throw(0,b.ue)(O,z,"If that is your environment, set host to it.",re)}function d(B,w,D){const{platform:U,log:O}=B,{label:T}=w,{status:v,headers:z,bytes:re}=D,
x=new TextDecoder().decode(re),J=y(x);U.secrets.maskFields(J??{},U.url,O);const V=new Q.sh(J??{},T,U.secrets.redact),{message:Y}=V,j=Y===void 0?"":` (${Y})`,Ae=(0,I.RG)(D,T,`the platform answered ${v}${j}`);
if(Ae)throw Ae;const te=/^\s*</.test(x)||z["content-type"]?.includes("html")===!0;if(v<200||v>299){const le=(0,k.Vs)(z["retry-after"]);throw(0,Q.$G)({call:w,status:v,message:Y,waitMs:le,isPage:te,hasWorked:U.
variants.has(T)})}if(J!==void 0)return V;if(x.trimStart().startsWith("{")&&(0,I.VL)(D))throw(0,b.ue)(T,"the response was cut off",b.$_,{retryable:!0,maybeProcessed:!0});const X=x===""?"nothing":te?"wi\
th a web page":"with something other than a JSON object";throw(0,b.ue)(T,`the platform answered ${X} (${v})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function y(B){try{
const w=JSON.parse(B);return(0,Q.Gv)(w)?w:void 0}catch{return}}}),65645:((L,W,e)=>{e.d(W,{I:()=>E,R:()=>n});var r=e(77598),k=e(7279),m=e(32975),b=e(30706),I=e(62291),u=e(16064);const Q=256*1024**2,f=5,
t=5,C=new Set([400,401,403,404,410]),i=2,o="Download",c="Re-run the job.";async function n(p,{url:R,freshUrl:M,read:N}){let S=R,l=0;return await(0,m.L5)(p,async()=>{S??=await M();const s=await g(p,S).
catch(B=>{throw B instanceof k.HR&&B.affectsAll?B.with({affectsAll:!1}):B}),{status:h,headers:a,bytes:d}=s;if(C.has(h)){S=void 0,l++;const B=l<t,w=B?"":`${l} times `;throw A(`the URL was refused ${w}(${h}\
)`,c,{retryable:B})}if(h!==200)throw A(`the server answered ${h}`,c,{retryable:h===206});if(a["content-type"]?.includes("text/html"))throw A("the server sent a web page instead of the package","Check \
host, then re-run the job.",{retryable:!0,maxRetries:i});const y=await N(d).catch(B=>{throw B instanceof k.HR&&(0,u.VL)(s)&&!p.signal.aborted?B.with({retryable:!0,maxRetries:i}):B});return{bytes:d,sha256:(0,r.
createHash)("sha256").update(d).digest("hex"),content:y}})}function A(p,R,M={}){return new k.HR({what:o,why:p,advice:R,topic:"the-package"},M)}async function g(p,R){const{platform:M,log:N,signal:S}=p;
let l=R;for(let s=0;;s++){const h=s===0&&l.origin===M.url.origin,a={accept:"*/*",...h&&{"x-api-key":M.apiKey}},d={label:o,method:"GET",url:l,headers:a,maxBytes:Q,isProven:!0},y=async()=>{const D=await(0,u.
tN)(M.connections,d,S);N.debug(`GET a package from ${(0,b.OX)(d.url.origin)}: ${D.status}`);const U=(0,u.RG)(D,o,`the server answered ${D.status}`);if(U)throw U;return D},B=await(h?M.rateLimit.run({label:o},
p,y):y()),w=(0,u.ET)(B,l,o);if(w===void 0)return B;if(s===f)throw A("the URL redirects in a circle",c);l=E(w.href,p)}}function E(p,{platform:R,log:M}){const N=R.url;if(R.secrets.maskUrl(p,N,M),!URL.canParse(
p,N.href))throw A("the platform's download URL can't be read",c);const S=new URL(p,N.href);S.protocol==="http:"&&N.protocol==="https:"&&S.hostname===N.hostname&&(S.protocol="https:",S.port===""&&(S.port=
N.port),R.secrets.maskUrl(S.href,N,M));const l=S.protocol==="http:"&&N.protocol==="http:"&&(0,I.U9)(S.hostname);if(S.protocol!=="https:"&&!l)throw A("the platform's download URL isn't https","Check ho\
st.");return S}}),81858:((L,W,e)=>{e.d(W,{$_:()=>u,Dx:()=>b,Ur:()=>c,ue:()=>m});var r=e(7279),k=e(30706);function m(A,g,E,p={}){return new r.HR({what:A,why:g,advice:E,topic:"the-platforms-response"},p)}
function b(A,g,E,p){return new r.HR({what:A,why:g,advice:E,topic:"the-connection"},p)}const I={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connectio\
n was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},u="Re-run the job later.",Q="\
For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",f=2,t=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)|(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$)/,
C=/^(EPROTO$|ERR_SSL_)/,i=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,o=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function c(A,g){const{label:E,signal:p,connected:R,isProven:M}=g;if(p.
aborted)return p.reason;if(A instanceof r.HR||!(A instanceof Error)||!("code"in A))return A;const N=String(A.code);if(t.test(N)){const d=`the TLS connection can't be trusted (${N})`;return b(E,d,`Chec\
k host. ${Q}`,{affectsAll:!0,cause:A})}const[,S]=o.exec(A.message)??[];if(S!==void 0)return n(E,S,A);const l={retryable:!0,maybeProcessed:R,affectsAll:!R,cause:A};if(i.test(N))return b(E,`the response\
 can't be decoded (${N})`,u,l);const s=!R&&C.test(N),h=s?`the TLS connection failed (${N})`:I[N]??`the connection failed (${N})`;if(M||!(s||N==="ENOTFOUND"))return b(E,h,u,l);const a=s?`Check host and\
 its port. ${Q}`:"Check host.";return b(E,h,a,{...l,maxRetries:f})}function n(A,g,E){const p={affectsAll:!0,cause:E};if(g==="407")return b(A,"the proxy requires a user name and a password (407)","Set \
them in HTTPS_PROXY.",p);if(/^4(?!08|25|29)\d\d$/.test(g)){const M=`the proxy refuses the connection (${g})`;return b(A,M,"Allow the host there, or add it to NO_PROXY.",p)}const R=`the proxy made no c\
onnection (${(0,k.OX)(g,100)})`;return b(A,R,"Check HTTPS_PROXY, or re-run the job later.",{...p,retryable:!0})}}),62291:((L,W,e)=>{e.d(W,{D4:()=>u,U9:()=>m,eQ:()=>b,o6:()=>k,wh:()=>I});const r=200;function k(Q){
const f=/^[a-z][a-z0-9+.-]*:\/\//i.test(Q)?Q:`https://${Q}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const t=new URL(f);
if(t.protocol!=="https:"&&t.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(t.protocol===
"http:"&&!m(t.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return t.pathname.endsWith("/")||(t.pathname+="/"),t}function m(Q){return Q==="localhost"||Q==="[:\
:1]"||/^127\.\d+\.\d+\.\d+$/.test(Q)}function b(Q){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(Q)}function I(...Q){return Q.find(f=>typeof f=="string"&&f.length<=r&&b(f))}function u(Q){try{return decodeURIComponent(
Q)}catch{return Q}}}),16064:((L,W,e)=>{e.d(W,{k$:()=>c,VL:()=>B,J9:()=>M,Y7:()=>R,ET:()=>y,tN:()=>N,RG:()=>w});var r=e(37067),k=e(44708),m=e(38522),b=e(22779),I=e(32975),u=e(30706),Q=e(81858),f=e(62291),
t=e(19783);const C=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function i(){for(const D of C){const U=process.env[D]?.trim();U!==void 0&&(process.env[D]=U===""||/^[a-z][a-z0-9+.-]*:\/\//i.
test(U)?U:`http://${U}`)}for(const D of["no_proxy","NO_PROXY"]){const U=process.env[D]?.split(/[\s,]+/).map(O=>O.replace(/^\*\./,"."));U&&(process.env[D]=U.filter(O=>O!=="").join(","))}}function o(D,U){
const T=C.filter(z=>z.toLowerCase()===`${D.protocol.slice(0,-1)}_proxy`).find(z=>process.env[z]);if(T===void 0||(0,t.H)(D)||/^https?:\/\//i.test(process.env[T]??"")&&(0,t.s)(D)?.hostname)return;throw(0,Q.
Dx)(U,`the proxy in ${T} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const c=3e4,n=65536,A=new Set([301,302,
303,307,308]),g=new Set([408,421,425,429]),E=new Set([501,505,506,508,510,511]),p=new Set([421,425,429]);function R(D){i();const U=O=>({"http:":new b.Qq(D,[],{keepAlive:O}),"https:":new b.Qq(D,[],{keepAlive:O})});
return{kept:U(!0),fresh:U(!1),proven:new Set}}function M(D){return{type:"application/json",bytes:Buffer.from(JSON.stringify(D))}}async function N(D,U,O){O.throwIfAborted();const{label:T,method:v,url:z,
headers:re,body:x,maxBytes:J,idleMs:V=c,isProven:Y=!1}=U;o(z,T);const j=z.protocol==="https:",Ae=(x?D.fresh:D.kept)[j?"https:":"http:"],te=new AbortController,X=AbortSignal.any([O,te.signal]);let[ne,le]=[
!1,"response"];const K=setTimeout(()=>{const De={retryable:!0,maybeProcessed:ne};te.abort((0,Q.Dx)(T,`no ${le} within ${V/1e3} s`,Q.$_,De))},V);let xe;try{xe=(j?k:r).request({method:v,host:z.hostname.
replace(/^\[|\]$/g,""),port:z.port||(j?443:80),path:z.pathname+z.search,headers:{...re,...x&&{"content-type":x.type,"content-length":x.bytes.length},"accept-encoding":"identity","user-agent":Ae.userAgent},
...z.username+z.password!==""&&{auth:`${(0,f.D4)(z.username)}:${(0,f.D4)(z.password)}`},agent:Ae.getAgent(z.href),signal:X}),S(xe,j,()=>{ne=!0});const De=l(xe,T);s(xe,x?.bytes??Buffer.alloc(0),()=>K.refresh());
const Be=await(0,I.Mu)(X,De);D.proven.add(z.origin),le="data";const we=[];let Te=J;for await(const tt of Be){if(K.refresh(),Te-=tt.length,Te<0)throw d(T,J);we.push(tt)}const ve=a(Buffer.concat(we),Be.
headers["content-encoding"],T,J);return{status:Be.statusCode??0,headers:Be.headers,bytes:ve}}catch(De){throw xe?.destroy(),(0,Q.Ur)(De,{label:T,signal:X,connected:ne,isProven:Y||D.proven.has(z.origin)})}finally{
clearTimeout(K),x&&xe?.destroy()}}function S(D,U,O){D.once("socket",T=>{D.reusedSocket?O():T.once(U?"secureConnect":"connect",O)})}function l(D,U){return new Promise((O,T)=>{const v=z=>{z.socket.destroy();
const re={retryable:!0,maybeProcessed:!0};T((0,Q.Dx)(U,"the server switched protocols (101)",Q.$_,re))};D.once("upgrade",v),D.once("response",z=>z.statusCode===101?v(z):O(z)),D.on("error",T)})}function s(D,U,O){
U.length===0?D.end():D.write(U.subarray(0,n),T=>{O(),T||s(D,U.subarray(n),O)})}const h=new Map([["gzip",m.gunzipSync],["x-gzip",m.gunzipSync],["deflate",(D,U)=>((D.readUInt8()&15)===8?m.inflateSync:m.
inflateRawSync)(D,U)],["br",m.brotliDecompressSync]]);function a(D,U="",O,T){const z=U.toLowerCase().split(/[\s,]+/).flatMap(re=>h.get(re)??[]).reverse();try{return z.reduce((re,x)=>re.length===0?re:x(
re,{maxOutputLength:T}),D)}catch(re){throw re.code==="ERR_BUFFER_TOO_LARGE"?d(O,T):re}}function d(D,U){const O=`the response is larger than ${(0,u.Xe)(U)}, the limit`;return(0,Q.ue)(D,O,"Check host.",
{maybeProcessed:!0})}function y({status:D,headers:U},O,T){if(!A.has(D)||U.location===void 0)return;const v=U.location.replace(/[\x80-\xff]/g,z=>`%${z.charCodeAt(0).toString(16).toUpperCase()}`);if(URL.
canParse(v,O.href))return new URL(v,O.href);throw(0,Q.ue)(T,`the platform redirects (${D}) to an address that can't be read`,"Check host.")}function B({headers:D}){return D["content-length"]===void 0&&
D["transfer-encoding"]===void 0}function w({status:D,headers:U},O,T){if(!(!g.has(D)&&!(D>=500&&D<=599&&!E.has(D))))return(0,Q.ue)(O,T,Q.$_,{status:D,retryable:!0,retryAfterMs:(0,I.Vs)(U["retry-after"]),
maybeProcessed:!p.has(D)})}}),96006:((L,W,e)=>{e.d(W,{SO:()=>n,qt:()=>S,y7:()=>c});var r=e(7279),k=e(32975),m=e(30706),b=e(82227),I=e(62291),u=e(2053),Q=e(86294);const f={running:["IN_PROGRESS","INPRO\
GRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","FAIL","ERROR","ERRORED","CANCELLED","CANCELED","ABORTED","TIMEOUT","TIMED_OU\
T","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},t=new Map(Object.entries(f).flatMap(([d,y])=>y.map(B=>[B,d])));function C(d){return t.get(d)??"unknown"}function i(d){const{fields:y,message:B}=d,
w=(0,Q.Gv)(y.response)?y.response:{};return{dockStatusId:(0,I.wh)(y["dock-statusId"],y.dockStatusId,y._id),workflowId:(0,I.wh)(y.workflowId,y.toolId),exportJobId:(0,I.wh)(y.exportJobId),status:o(d),downloadUrl:[
w.downloadUrl,w.downloadURL,y.downloadUrl,y.downloadURL].filter(D=>typeof D=="string").map(D=>D.trim()).find(D=>D!==""),refused:y.success===!1,message:B}}function o({fields:d,redact:y}){if(typeof d.status!=
"string"&&typeof d.status!="number")return"";const B=String(d.status),w=B.trim().toUpperCase().replace(/[\s-]+/g,"_");return C(w)==="unknown"?y(B,40).toUpperCase():w}function c(d,y){const B=i(d),{dockStatusId:w}=B;
if(w===void 0)throw d.missing("dock status ID",y);return{...B,dockStatusId:w}}async function n(d,y,B=()=>!0){const w=`dock-status/${y}`;return i(await(0,b.px)(d,{label:"Dock status",method:"GET",path:w,
advice:"Re-run the job later.",isTransient:B}))}const A=u.k,g=12e4,E=50,p=294,R=6.12,M=2e3;function N(d,y){const B=Math.max(p,d/R);return d<u.k?B:Math.max(M,Math.min(y,B))}async function S(d,y,B){const{
log:w,signal:D}=d,U=performance.now(),O=l(d,U);let T=y,v=U,z;for(let re=0;;re++){B.onStatus(T),O(T);const x=C(T.status);if(x==="failed"||x==="succeeded"&&T.refused)throw h(y,T,B.advice);if(x==="succee\
ded")return T.status!=="SUCCESS"&&w.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;z=x==="unknown"&&T.refused?z??v:void 0;try{if(z!==void 0&&v-z>=g){const Y=`The platform \
refused to report the job's status for ${(0,m.zK)(g)}`;throw new r.HR({what:Y,topic:"the-job-on-the-platform"})}const J=re===0?E:N(v-U,B.longestWaitMs);await(0,k.yy)(Math.max(0,v+J-performance.now()),
D),v=performance.now();const V=({status:Y=404})=>re>0||Y===404;T=await n(d,y.dockStatusId,V)}catch(J){throw a(J,y,T)}}}function l({log:d},y){const B=new Set;let w,D=y;return U=>{const O=performance.now(),
T=(0,m.zK)(O-y);w!==void 0&&U.status!==w?(d.info(`${U.status||"No status"} after ${T}`),D=O):O-D>=A&&(d.info(`Still ${U.status||"without a status"} after ${T}`),D=O),w=U.status,!(C(w)!=="unknown"||B.has(
w))&&(B.add(w),d.warning(`The platform reports an unknown status (${s(U)}). The action keeps waiting.`))}}function s({status:d,message:y}){return`${d||"none"}${y===void 0?"":`, "${y}"`}`}function h({dockStatusId:d},{
status:y,message:B},w){const D=y==="FAILED"?"failed":`ended as ${y}`,U=`${B??"it gave no reason"} (dock status ${d})`;return new r.HR({what:`The job ${D} on the platform`,why:U,advice:w,topic:"the-job\
-on-the-platform"})}function a(d,{dockStatusId:y},B){const w=C(B.status)==="unknown"||B.message!==void 0?`, last status ${s(B)}`:"",D=`The job may still be running on the platform: dock status ${y}${w}\
.`,U=d instanceof r.HR?d:new r.HR({what:(0,r.iT)(d).message},{cause:d});return U.with({advice:`${U.advice} ${D}`.trim(),cause:d})}}),2053:((L,W,e)=>{e.d(W,{k:()=>I,q:()=>i});var r=e(7279),k=e(32975),m=e(
81858);const b=30,I=6e4,u=429,Q=500,f=16e3,t=.95,C=20;class i{#e=new Map;#t=0;#A=0;#n=0;async run(c,n,A){const g=await this.#s(c,n),E=()=>g>this.#n;try{const p=await A();return E()&&(this.#A=this.#A<C?
0:this.#A*t),p}catch(p){if(!(p instanceof r.HR&&p.status===u))throw p;const R=performance.now();throw E()&&(this.#A=Math.min(f,Math.max(Q,this.#A*2)),this.#n=R),this.#t=Math.max(this.#t,R+(p.retryAfterMs||
2*this.#A)),p.with({retryAfterMs:this.#t-R})}}async#s({label:c,checked:n},{signal:A,endsAt:g}){const E=n!==void 0&&this.#e.get(n)||[];for(n!==void 0&&this.#e.set(n,E);;){if(A.throwIfAborted(),this.#t>=
g)throw(0,m.ue)(c,"the platform asked for a pause that exceeds the timeout",m.$_);const p=performance.now(),R=E.length<b?Number.NEGATIVE_INFINITY:E[0]??p,M=Math.max(this.#t,R+I);if(M<=p)return this.#t=
p+this.#A,E.push(p),E.length>b&&E.shift(),p;await(0,k.yy)(M-p,A)}}}}),86294:((L,W,e)=>{e.d(W,{$G:()=>i,Gv:()=>m,sh:()=>k});var r=e(81858);class k{fields;label;redact;constructor(A,g,E){this.fields=A,this.
label=g,this.redact=E}get message(){const A=u(this.fields,0);return A===void 0?void 0:this.redact(A)||void 0}missing(A,g){const{label:E,message:p}=this,R=p===void 0?"":` (${p})`;return(0,r.ue)(E,`the \
platform answered without a ${A}${R}`,g)}}function m(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}const b=["errors","error","message","msg","reason","failureReason","errorMessage","status\
Message","description","detail","details","response"],I=4;function u(n,A){if(typeof n=="string")return n.trim()||void 0;if(!(A>I)){if(Array.isArray(n))return u(n[0],A+1);if(m(n))for(const g of b){const E=u(
n[g],A+1);if(E!==void 0){const{code:p}=n;return typeof p=="number"||typeof p=="string"?`${E}, code ${p}`:E}}}}const Q="Settings \u2192 Security & Control \u2192 API Scopes",f=new Set([405,406,411,415,
417,426,431]),t=409,C=423;function i(n){const{call:A,status:g,message:E,waitMs:p,hasWorked:R}=n,M=g===401||g===403,N=`the platform answered ${g}${E===void 0?"":` (${E})`}`;return(0,r.ue)(A.label,N,M?c(
n):o(g,A),{status:g,maybeProcessed:g>=500,affectsAll:M&&!R,retryAfterMs:p,busy:g===C||g===t&&!A.isCreation})}function o(n,{isCreation:A=!1,advice:g="Check the inputs."}){return n===404?"Check host, th\
e IDs, and that the key's account can see the workflow.":n===t&&A?"The name may be taken. Set another name, or the ID of that workflow.":n===t||n===C?"Another job may be changing the workflow. Check i\
t in AI for Process, then re-run the job.":n<400||n>=500||f.has(n)?"Check host.":g}function c({status:n,call:{scope:A},message:g,isPage:E,hasWorked:p}){if(E)return"A gateway or firewall in front of th\
e platform may have refused it. Check host, and that the runner may reach it.";if(p)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const R=A===void 0?
"another scope":`the scope "${A}"`;if(n===403)return`The key needs ${R}. Add it under ${Q}.`;const M=/scope/i.test(g??"")?` The key also needs ${R}.`:"";return`The platform does not know the key: it i\
s wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Q}.${M}`}}),23349:((L,W,e)=>{e.d(W,{EH:()=>i,Nq:()=>C,kZ:()=>c,s8:()=>o});var r=e(7279),
k=e(32975),m=e(82227),b=e(65645),I=e(16064),u=e(96006);const Q={dataFileId:"workflowDataFileId",name:"workflowName"},f=[{collection:"workflows",...Q},{collection:"workflow",...Q},{collection:"tools",dataFileId:"\
toolDataFileId",name:"toolName"}];async function t(n,A){const{variants:g}=n.platform;let E;for(const p of new Set([...g.values(),...f])){const R=A(p),M=g.get(R.label);if(!(M&&M!==p))try{const N=await(0,m.
px)(n,R);return g.set(R.label,p),N}catch(N){if(N instanceof r.HR&&N.busy&&g.set(R.label,p),!(N instanceof r.HR&&N.status===404))throw N;E??=N}}throw E}async function C(n,{workflowId:A,flowId:g}){const E=await t(
n,({collection:p})=>({label:"Export",method:"POST",path:`${p}/${A}/export?flowId=${g}`,scope:"Export workflow"}));return(0,u.y7)(E,"Check host and the IDs.")}async function i(n,A,g){const E=g.downloadUrl??
A.downloadUrl??(await(0,u.SO)(n,A.dockStatusId)).downloadUrl;if(E!==void 0)return(0,b.I)(E,n);const p=`the platform reports ${g.status} but names no download URL`;throw new r.HR({what:"Export",why:p,advice:"\
Re-run the job.",topic:"the-job-on-the-platform"})}async function o(n,A,{app:g,flow:E,env:p}){const R="workflowName"in A,M=await t(n,({collection:N,dataFileId:S,name:l})=>({label:"Import",method:"POST",
path:R?`${N}/import`:`${N}/${A.workflowId}/import`,body:(0,I.J9)({[S]:g,flowDataFileId:E,...p!==void 0&&{envVariablesFileId:p},...R&&{[l]:A.workflowName}}),idempotent:!1,isCreation:R,scope:"Import wor\
kflow"}));return(0,u.y7)(M,m.HB)}async function c(n,A){const g=({collection:E})=>({label:"Deploy",method:"POST",path:`${E}/${A}/deploy`,body:(0,I.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});
return(0,u.y7)(await(0,k.Oc)(n,()=>t(n,g)),m.HB)}}),52597:((L,W,e)=>{e.d(W,{g:()=>U});var r=e(76760),k=e(63e3),m=e(39462),b=e(23349),I=e(77598),u=e(30706),Q=e(82227),f=e(62291),t=e(16064);const C=25e6,
i=1e7,o="bulkImport",c="Re-run the job.";async function n(z,{name:re,bytes:x}){const J=`Upload of ${re}`,V=(j,Ae)=>(0,Q.px)(z,{label:J,method:"POST",path:j,body:Ae,scope:"Import workflow"}),Y=x.length<
C?g(await V("files",E({fileContext:o},{name:re,bytes:x}))):await A({name:re,bytes:x},V);return z.log.info(`Uploaded ${re}: ${(0,u.Xe)(x.length)}`),Y}async function A({name:z,bytes:re},x){const J=Math.
ceil(re.length/i),V={fileContext:o,totalChunks:J,fileExtension:"json",fileName:z,fileSize:re.length},Y=await x("files/session/start",(0,t.J9)(V)),j=(0,f.wh)(Y.fields.sessionId);if(j===void 0)throw Y.missing(
"session ID",c);const Ae=`files/session/${j}`;for(let te=0;te<J;te++){const X=re.subarray(te*i,(te+1)*i);await x(Ae,E({chunkNumber:String(te)},{name:z,bytes:X}))}return g(await x(`${Ae}/complete`))}function g(z){
const{fileId:re}=z.fields;if(typeof re=="string"&&re!=="")return re;throw z.missing("file ID",c)}function E(z,{name:re,bytes:x}){const J=`form-${(0,I.randomUUID)()}`,V=X=>`--${J}\r
content-disposition: form-data; ${X}\r
`,Y=Object.entries(z).map(([X,ne])=>`${V(`name="${X}"`)}\r
${ne}\r
`),j=re.replace(/["\r\n]/g,encodeURIComponent),Ae=`${Y.join("")}${V(`name="file"; filename="${j}"`)}content-type: application/json\r
\r
`,te=Buffer.concat([Buffer.from(Ae),x,Buffer.from(`\r
--${J}--\r
`)]);return{type:`multipart/form-data; boundary=${J}`,bytes:te}}var p=e(32975),R=e(46779);const M="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix t\
hat, then re-run the job.",N="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function S(z,re,{source:x,target:J,definitions:{app:V,flow:Y,env:j},whenBusy:Ae="\
retry",timeoutMs:te,longestWaitMs:X}){const ne="workflowId"in J?J.workflowId:void 0,le="workflowId"in J?`workflow ${J.workflowId}`:`a new workflow, ${J.workflowName}`;return z.log.info(`Importing ${(0,u.
OX)(x)} into ${le}, at ${re.url.href}`),await(0,m.N)({...z,platform:re},(0,m.R)(te,"No import"),async K=>{const xe={app:await n(K,V),flow:await n(K,Y),env:j&&await n(K,j)},De=()=>(0,b.s8)(K,J,xe),Be=await(Ae===
"retry"?(0,p.Oc)(K,De):De()),{outputs:we}=await(0,R.Bv)(K,Be,{title:"Import job",longestWaitMs:X,advice:M,idsIn:({workflowId:Te=ne})=>({...Te!==void 0&&{"workflow-id":ne??Te}})});return we})}async function l(z,re,{
workflowId:x,timeoutMs:J,longestWaitMs:V}){return z.log.info(`Deploying workflow ${x}, at ${re.url.href}`),await(0,m.N)({...z,platform:re},(0,m.R)(J,"No deployment"),async Y=>{const{outputs:j}=await(0,R.
Bv)(Y,await(0,b.kZ)(Y,x),{title:"Deploy job",longestWaitMs:V,advice:N,idsIn:()=>({"workflow-id":x})});return j})}var s=e(72697),h=e(30532),a=e(7279),d=e(96191),y=e(37487),B=e(90161),w=e(76224),D=e(67833);
async function U(z,re,x,J){const{path:V,target:Y,definitions:j}=x.candidate;if(x.action==="leave"){z.log.info("Neither imported nor deployed"),x.begun="nothing";return}let Ae=J.candidates.length>1?void 0:
x.plan;x.begun="import";try{if(await(0,p.Oc)({...z,endsAt:performance.now()+J.timeoutMs},async()=>{const X=Ae??await(0,w.Cs)(z,re,x.candidate,J);if(Ae=void 0,!(0,w.cS)(x.plan,X)){const ne=`The target \
of ${x.candidate.name} has changed since this step compared it, so it was left as it is`;throw new a.HR({what:ne,advice:"Make and approve a new plan.",topic:"import-deploy-and-promote"})}x.action!=="f\
inish"&&(X.state&&(x.backup=await O(z,x,X.state,J)),x.job=await S(z,re,{...J,source:V,target:Y,definitions:j,whenBusy:"throw"}),x.imported=!0)}),!J.deploy)return;x.begun="deploy";const te=(0,D.wZ)(x);
if(te===void 0){const X="Look for it in AI for Process, and deploy it there.";throw new a.HR({what:"the platform didn't name the new workflow's ID",advice:X})}x.job=await l(z,re,{...J,workflowId:te}),
x.deployed=!0}catch(te){const X=(0,a.iT)(te);x.job={...x.job,...(0,R.Zw)(X)},x.error=T(X,x,(0,s.Sm)(J.host))}}async function O(z,{candidate:re,plan:x},J,{upload:V,artifactEnvVariables:Y,host:j}){const Ae=`${re.
name}-before-${(0,B.T)()}`,te=`Backup of workflow ${x.facts.target} at ${(0,s.Sm)(j)}`;if(!V){const X=(0,r.join)(await(0,y.Pd)("workflow-backup-"),`${Ae}.zip`);return await(0,h.lo)(X,J.bytes),z.log.info(
`${te}: ${X}, on this runner only`),{name:X}}for(let X=1;;X++){const ne={...J,name:`${Ae}${X===1?"":`-${X}`}.zip`};try{const le=await(0,k.mJ)(z,ne,{upload:V,artifactEnvVariables:Y});return z.log.info(
`${te}: ${le.name}, ${le.url}`),{name:le.name,id:le.id}}catch(le){if(!(le instanceof d.B6))throw le}}}function T(z,re,x){const{candidate:J,begun:V,imported:Y,backup:j}=re,Ae=z instanceof a.HR?z:new a.
HR({what:z.message},{cause:z}),te=(0,D.wZ)(re),[X,ne]=["workflowName"in J.target,V==="deploy"],le=te===void 0?"":` into workflow ${te}`,K=`${J.name} ${Y?"was imported":"was already imported"}${le} but\
 not deployed: `,xe=te===void 0?"start a new run":`deploy workflow ${te} with the deploy action`,De=X?ne?xe:"start a new run":'use "Re-run failed jobs"',Be=[Ae.advice.replaceAll("re-run the job",De).replaceAll(
"Re-run the job",De.charAt(0).toUpperCase()+De.slice(1)),ne&&!X?`Or ${xe}.`:"",X&&te!==void 0?`The new workflow's ID is ${te}.`:"",j?`The package that ${x} had before is ${v(j)}.`:""];return Ae.with({
what:(ne?K:"")+Ae.what,advice:Be.filter(we=>we!=="").join(" ")})}function v({name:z,id:re}){return re===void 0?z:`${z} (artifact ${re})`}}),912:((L,W,e)=>{e.d(W,{L:()=>C});var r=e(19630),k=e(7279),m=e(
96191),b=e(98920),I=e(43657),u=e(90161),Q=e(64264),f=e(76224);const t="import-deploy-and-promote";async function C(A,g,E,{approved:p,upload:R,deploy:M,ignore:N}){const{differences:S,actions:l}=p?(0,Q.
Gy)(p,E):i(E),s=g.filter((h,a)=>l[a]==="refuse").map(o);if(S.length+s.length>0){const h="The approved plan doesn't hold any more, so this attempt changed nothing",a=[...S,...s].join("; ");throw new k.
HR({what:h,why:a,advice:"Make and approve a new plan.",topic:t})}try{const a=(0,u.T)()>1&&R!==void 0&&l.includes("finish")?await(0,m.wn)(A):[];for(const[d,y]of g.entries())if(y.action=l[d],y.action===
"finish"){for(const{id:B,name:w}of c(y.candidate.name,a))if(!(p&&!(0,Q.cM)(p,d,await n(A,B,N)))){y.backup={id:B,name:w};break}(!M||!(p||y.backup))&&(y.action="leave")}}catch(h){A.signal.throwIfAborted();
const a="Can't look for the backups of the earlier attempts, so this attempt changed nothing",d='Use "Re-run failed jobs", or deploy with the deploy action.';throw new k.HR({what:a,why:(0,k.gJ)(h),advice:d,
topic:t},{cause:h})}}function i({workflows:A}){return{differences:[],actions:A.map(({outcome:g})=>g==="unchanged"?"finish":"import")}}function o({candidate:A,plan:{changes:g,added:E,facts:p}}){const R=(0,f.
Pf)(g).slice(0,5),M=`differs from the package in ${R.join(", ")} (put a field into ignore if it changes by itself)`,N=R.length>0?M:`lacks the variables ${E.join(", ")}`,S=`deploy it with the deploy ac\
tion (${p.target})`,l=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,u.T)()>1?`: look at the workflow, and if it is right, ${S}`:""}`;return`${A.name}: t\
he target has changed since the plan: it is neither as planned nor as in the package, and ${N}. ${l}`}function c(A,g){return g.filter(p=>{const[R,M]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(p.name)??[];return p.
name===`${A}${R}`&&Number(M)<(0,u.T)()}).sort((p,R)=>R.id-p.id)}async function n(A,g,E){const{signal:p}=A;return(0,r.ol)((0,f.$E)((0,b.mu)(await(0,I.ue)(await(0,m.R9)(A,g),p))),E)}}),90161:((L,W,e)=>{
e.d(W,{K:()=>v,T:()=>T});var r=e(51455),k=e(76760),m=e(63e3),b=e(77094),I=e(7279),u=e(36584);class Q{#e=[];#t;constructor(){const Y=b.V4("api-key");Y!==""&&b.Pq(Y)}text(Y){return b.V4(Y)}lines(Y){return b.
V4(Y,{trimWhitespace:!1})}optional(Y,j){const Ae=this.text(Y);return Ae===""?void 0:this.parse(Y,Ae,j)}parse(Y,j,Ae){try{return Ae(j)}catch(te){this.refuse(Y,(0,I.gJ)(te),te instanceof I.HR?te.topic:void 0);
return}}required(Y,j){return this.text(Y)===""&&this.refuse(Y,"is required"),this.optional(Y,j)}notEmpty(Y,j,Ae){if(process.env[`INPUT_${Y.toUpperCase()}`]?.trim()===""){const te=`Where an event has n\
o inputs, write \`\${{ inputs.${Y} || ${Ae} }}\``;this.refuse(Y,`is empty. Is the name in the expression right?${Ae===void 0?"":` ${te}`}`)}return this.optional(Y,j)}boolean(Y,j){return this.notEmpty(
Y,u.yG,j?void 0:"false")??j}refuse(Y,j,Ae="before-anything-is-sent"){this.#t??=Ae,this.#e.push(`${Y} ${j.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new I.HR({what:"Bad input",why:this.#e.join("; "),
topic:this.#t})}check(){if(this.#e.length>0)throw this.refusal()}}function f(V){const Y=V.required("host",u.or);V.text("api-key")===""&&V.refuse("api-key","is required. The secret isn't set, or this j\
ob can't read it");const j=V.optional("api-key",u.Do),Ae=(V.optional("timeout-minutes",(0,u.$J)(1440))??30)*6e4,te=(V.optional("poll-interval-seconds",(0,u.$J)(3600))??10)*1e3,X=V.boolean("summary",!0);
if(!(Y===void 0||j===void 0))return{host:Y,apiKey:j,timeoutMs:Ae,longestWaitMs:te,summary:X}}var t=e(98920),C=e(77598),i=e(30532),o=e(30706),c=e(73024),n=e(5806),A=e(59870);function g(V,Y){const j=Y.split(
"/");for(let Ae=1;;Ae++){const te=j.slice(0,Ae).join("/"),X=(0,c.lstatSync)((0,k.join)(V,te),{throwIfNoEntry:!1});if(X?.isSymbolicLink()){const ne=`${(0,o.TL)(te)} in the folder is a symbolic link, wh\
ich isn't followed`;throw new I.HR({what:ne,advice:"Delete it.",topic:"unpacking"})}if(Ae===j.length)return X?.isFile()?X:void 0;if(!X?.isDirectory())return}}async function E(V){return(await(0,r.readdir)(
V,{withFileTypes:!0})).map(j=>j.name+(j.isDirectory()?"/":""))}async function p(V,Y){const j=[],Ae=[""];for(const te of Ae){Y.throwIfAborted();for(const X of await E((0,k.join)(V,te)))if(!(0,n.jq)(X.replace(
/\/$/,""))&&(X.endsWith("/")?Ae.push(te+X):j.push(te+X),j.length+Ae.length>A.BE))throw new Error("more than 10,000 files are in it")}return j}async function R(V){if(!g(V,n.gv))return;const Y=await(0,r.
readFile)((0,k.join)(V,n.gv),"utf8");try{const{unpackedFiles:j}=JSON.parse(Y),Ae=te=>typeof te=="string"&&(0,n.x5)(te)===void 0;return Array.isArray(j)&&j.every(Ae)?j:"invalid"}catch{return"invalid"}}
function M(V){return`${JSON.stringify({unpackedFiles:[...new Set(V)].sort()},null,2)}
`}var N=e(43657);async function S(V,Y){try{const j=await(0,r.stat)(V);if(j.isDirectory())return await d(V,Y);if(j.size>A.zx)throw new Error("it is larger than 256 MiB, the limit");const Ae=await(0,r.readFile)(
V);return{...await(0,N.ue)(Ae,Y),sha256:(0,C.createHash)("sha256").update(Ae).digest("hex")}}catch(j){throw a(j,V,Y)}}async function l(V,Y){const j=()=>S(V,Y);try{const Ae=await stat(V).catch(K=>{if(!(isDiskError(
K)&&K.code==="ENOENT"))throw K});if(Ae===void 0)return{kind:"missing"};const te=Ae.isDirectory()?await s(V,Y):new Map,[X,...ne]=te.values();if(X===void 0)return{kind:"single",read:j};const le=ne.length===
0&&X.every(K=>K.isDirectory());return{kind:"several",names:[...te.keys()].sort(),async read(K){const[xe,De]=te.get(K)??[];if(xe&&De)throw new Error(`is there twice, as ${quoted(xe.name)} and as ${quoted(
De.name)}. Remove one of them`);if(xe?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await S(join(V,xe?.name??K),Y)},...le&&{readSingle:j}}}catch(Ae){throw a(Ae,V,Y)}}async function s(V,Y){
const j=new Map,Ae=await readdir(V,{withFileTypes:!0});if(isWorkflow(Ae.filter(te=>!te.isDirectory()).map(({name:te})=>te)))return j;for(const te of Ae){if(Y.throwIfAborted(),te.name.startsWith(".")||
!await h(join(V,te.name),Y))continue;const X=te.isDirectory()?te.name:te.name.replace(/\.zip$/i,"");j.set(X,[...j.get(X)??[],te])}return j}async function h(V,Y){const j=await stat(V).catch(()=>{});if(j?.
isDirectory())return isWorkflow(await y(V));if(!j?.isFile()||!/\.zip$/i.test(V))return!1;try{return isWorkflow([...(await S(V,Y)).files.keys()])}catch{return Y.throwIfAborted(),!0}}function a(V,Y,j){if(j.
aborted)return j.reason;if(V instanceof N.Ao){const X=`${V.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(X,{cause:V})}const te=(0,i.Mi)(
V)&&V.code==="ENOENT"&&V.path===Y?`doesn't exist: ${(0,o.MW)(Y)}`:`can't be read: ${(0,i.Uc)(V)}`;return new Error(te,{cause:V})}async function d(V,Y){const j=(0,k.join)(V,(0,A.wg)(await y(V))),Ae=await R(
j);if(Ae==="invalid")throw new Error(`${n.gv} isn't as this action writes it`);const te=Ae===void 0?await p(j,Y):[...A.LX,...Ae],X=new Map;let ne=A.zx;for(const le of te){Y.throwIfAborted();const K=X.
has(le)?void 0:g(j,le);if(K!==void 0){if(ne-=K.size,ne<0)throw new Error("its files take more than 256 MiB, the limit");X.set(le,await(0,r.readFile)((0,k.join)(j,le)))}}if(X.size===0)throw new Error("\
no files are in it");return(0,A.jz)("folder",X)}async function y(V){const Y=await E(V),Ae=Y.filter(te=>te.endsWith("/")&&!te.startsWith(".")).map(async te=>(await E((0,k.join)(V,te))).map(X=>te+X));return[
...Y,...(await Promise.all(Ae)).flat()]}async function B(V,{find:Y,variables:j,sha256:Ae,needsVariables:te,of:X},ne){let le=!0;const K=(rt,ct)=>{le=!1,V.refuse(`${rt}${X}`,ct,"import-deploy-and-promot\
e")},xe=(rt,ct)=>ct.catch(_e=>{ne.throwIfAborted(),K(rt,(0,I.gJ)(_e))}),De=j===void 0?void 0:await xe("env-variables",(0,t.Ch)(j,ne)),Be=await xe("package",w(Y,De,ne));if(!Be)return;const{path:we,definitions:Te}=Be,
{sha256:ve,...tt}=Be.content;if(Ae!==void 0&&ve!==Ae){const rt=ve?`is not the digest of the package, which is ${ve}`:"is only for a package that is a .zip";K("package-sha256",rt)}te&&j===void 0&&!Te.env&&
K("env-variables","is required for an existing workflow, because the package has no env_variables.json");const lt=j===void 0?void 0:(0,k.basename)(j);return le?{path:we,package:tt,sha256:ve,definitions:Te,
variablesFile:lt}:void 0}async function w(V,Y,j){const Ae=await V(),te=await S(Ae,j);return{path:Ae,content:te,definitions:(0,t.mu)(te,Y)}}var D=e(80682),U=e(72899),O=e(64264);function T(){return Number(
process.env.GITHUB_RUN_ATTEMPT)||1}async function v(V){const Y=new Q,j=Y.boolean("plan",!1),Ae=j?void 0:z(Y),{targets:te,fromList:X}=re(Y,j),ne=await x(Y,te,X,V),le=f(Y),K=(0,m.WZ)(Y,!1),xe=Y.boolean(
"deploy",!0),De=Y.optional("ignore",U.wo)??U.K$;if(Y.check(),!le)throw Y.refusal();return{...le,...K,candidates:ne,fromList:X,isPlan:j,approved:Ae,deploy:xe,ignore:De}}function z(V){const Y=V.text("ap\
proved-plan");return Y===""&&V.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To ap\
ply without a plan, set none"),Y==="none"?void 0:V.optional("approved-plan",O.ud)}function re(V,Y){if(V.text("workflow-name")===""){const{targets:te,fromList:X}=(0,D.R)(V,"workflow-"),ne=te.map(({workflowId:xe})=>xe),
le=ne.find((xe,De)=>ne.indexOf(xe)<De),K=V.text("workflows")===""?"workflows-file":"workflows";return le!==void 0&&V.refuse(K,`has workflow-id ${le} twice`),{targets:te.map(({name:xe,...De})=>({name:xe,
target:De})),fromList:X}}for(const te of["workflow-id","flow-id","workflows","workflows-file"])V.text(te)!==""&&V.refuse(te,"can't be combined with workflow-name");if(!Y&&T()>1){const te=`can't be app\
lied in run attempt ${T()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;V.refuse("workflow-name",te,"import-deploy-and-promot\
e")}const j=V.optional("workflow-name",u.sU),Ae=V.optional("name",u.$q)??j;return Ae===void 0||j===void 0?{targets:[],fromList:!1}:{targets:[{name:Ae,target:{workflowName:j}}],fromList:!1}}async function x(V,Y,j,Ae){
const te=V.required("package",u.EO),X=V.notEmpty("package-sha256",u.tz,"'any'");j&&X!==void 0&&V.refuse("package-sha256","is only for a single package");const ne=De=>De==="package"?De:(0,u.EO)(De),le=V.
notEmpty("env-variables",ne,"'package'"),K=le==="package"?void 0:le,xe=[];if(te===void 0)return xe;for(const{name:De,target:Be}of Y){const we={find:async()=>j?await J(te,De):te,variables:j&&K!==void 0?
(0,k.join)(K,`${De}.json`):K,sha256:j?void 0:X,needsVariables:"workflowId"in Be&&le==="package",of:j?` of ${De}`:""},Te=await B(V,we,Ae);Te&&xe.push({name:De,target:Be,...Te})}return xe}async function J(V,Y){
const[j,Ae]=[(0,k.join)(V,Y),(0,k.join)(V,`${Y}.zip`)],[te,X]=await Promise.all([j,Ae].map(ne=>(0,r.lstat)(ne).catch(()=>{})));if(te&&X)throw new Error(`is there twice, as ${(0,u.TL)(`${Y}.zip`)} and \
as ${(0,u.TL)(`${Y}/`)}. Remove one of them`);if(te?.isSymbolicLink()||X?.isSymbolicLink())throw new Error("is a link, which isn't followed");return te?j:Ae}}),86325:((L,W,e)=>{e.a(L,async(r,k)=>{try{
let S=function({rows:s}){for(const{candidate:h}of(0,R.p1)(s)){const{name:a,target:d}=h,y="workflowId"in d?`workflow-id ${d.workflowId}, flow-id ${d.flowId}`:"";(0,t.t1)().warning(`Nothing differs in ${a}\
, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${y}).`)}},l=function({host:s,ignore:h,deploy:a,upload:d,artifactEnvVariables:y}){
return{host:s.href,ignore:[...h.lines].sort().join(`
`),deploy:String(a),"upload-artifact":String(d!==void 0),"artifact-env-variables":String(y)}};var m=e(63e3),b=e(46779),I=e(52176),u=e(80682),Q=e(81500),f=e(7279),t=e(15543),C=e(37487),i=e(41519),o=e(82227),
c=e(52597),n=e(912),A=e(90161),g=e(21415),E=e(64264),p=e(76224),R=e(67833);const M=4;await(0,C.eF)(async s=>{(0,C.n0)({promotions:[]});const h=await(0,A.K)(s),a=await N(h,s);await(0,R.A2)(a,h);const d=(0,R.
jb)(a.rows),y=(0,Q.dO)(d);d.workflows.length>0&&(0,C.n0)(await(0,I.kA)(y)),h.summary&&await(0,g.c)(a,h,y),(0,I.$0)(d),(0,A.T)()>1&&h.deploy&&S(a);const B=(0,R.c2)(a,h);if(B)throw B;h.isPlan&&(0,t.lm)(
(0,g.o)(a.rows,h))});async function N(s,h){const{candidates:a,fromList:d,approved:y,host:B,apiKey:w}=s,D=a.flatMap(({definitions:{env:Y}})=>Y?(0,i.aC)(Y.bytes):[]),U=(0,o.Ng)(B,w,{secrets:D,known:a.map(
({name:Y})=>Y)}),O={log:(0,t.t1)(),signal:h,endsAt:Number.POSITIVE_INFINITY},T=({name:Y})=>d?{...O,log:(0,t.t1)(`[${Y}] `),publish:()=>{}}:{...O,publish:j=>(0,C.n0)((0,R.WZ)(j))};let v;const z=await(0,u.
H)(a,M,async Y=>{const j={candidate:Y,imported:!1,deployed:!1};try{if(v)throw new f.HR({what:"Not tried: another target failed for a cause that is the same for all"});const Ae=await(0,p.Cs)(T(Y),U,Y,s);
return{...j,plan:Ae,job:Ae.state?.job??{}}}catch(Ae){const te=(0,f.iT)(Ae);return te instanceof f.HR&&te.affectsAll&&(v??=te),{...j,error:te,job:(0,b.Zw)(te)}}}),re=(0,R.sb)(z);if(re.length<z.length)return{
rows:z};const x={options:l(s),workflows:re.map(({plan:Y})=>Y.facts)},J=(0,E.Rd)(x,y?.salt);if(s.isPlan)return{rows:z,digest:J};const V=await(0,n.L)(O,re,x,s).then(()=>{},f.iT);if(V)return{rows:z,digest:J,
refusal:V};y||O.log.info("Applied without an approved plan"),re.some(({plan:Y,action:j})=>Y.state&&j==="import")&&(0,m.j)(s,O.log);for(const Y of re)if(await(0,c.g)(T(Y.candidate),U,Y,s),Y.error)break;
return{rows:z,digest:J}}k()}catch(M){k(M)}},1)}),21415:((L,W,e)=>{e.d(W,{c:()=>n,o:()=>c});var r=e(76760),k=e(72697),m=e(52176),b=e(71124),I=e(32614),u=e(37487),Q=e(24057),f=e(58132),t=e(30706),C=e(67833);
const i=(...s)=>s.flatMap(([h,a])=>h?[a]:[]),o=s=>s.map(h=>(0,f.SS)(h)).join(", ");function c(s,{host:h}){return`Plan: ${(0,C.sb)(s).length-(0,C.p1)(s).length} of ${(0,t.hS)(s.length,"workflow")} will\
 change at ${(0,k.Sm)(h)}`}async function n(s,h,a){const{rows:d,refusal:y,digest:B}=s,w=d.some(({begun:z})=>z),D=h.isPlan&&B!==void 0,U=(0,f.SS)(B?.slice(0,12)??""),O=(0,C.dJ)(d),T=[w?N(d):g(d,h),...O.
length===0?[]:[(0,Q.cj)((0,k.cZ)(O))],...y?[(0,Q.il)((0,k.UX)(y),(0,u.VY)(y))]:[],...D?R(d,h):[],...D||w?M((0,C.p1)(d)):[],...w?l(d,h):[],...i([D,`Plan ${U}.`],[h.approved&&B,`${w?"Applied":"Approved"}\
 plan ${U}.`],[w&&!h.approved,"Applied without an approved plan."])],v=(0,b.Hq)((0,C.jb)(d))?[(0,m.uu)(a,h.fromList,T,w?"What differed":"What changes")]:[];await(0,Q.Sy)(A(s,h,w),...T,...v)}function A({
rows:s,refusal:h},a,d){const y=(0,k.Sm)(a.host),B=(0,C.dJ)(s).length,w=s.filter(({begun:T,error:v})=>T&&T!=="nothing"&&!v).length,D=`${w} of ${(0,t.hS)(s.length,"workflow")} promoted`,U=`${B} of ${(0,t.
hS)(s.length,"target")} could not be compared`,[O=""]=i([d&&B>0,`Promotion to ${y} failed: ${D}`],[d&&w===0,`Nothing differs at ${y}: nothing was done`],[d,`${D} to ${y}`],[B===0&&!h,c(s,a)],[a.isPlan,
`Plan for ${y} failed: ${U}`],[!0,`Promotion to ${y} failed: nothing was changed`]);return O}function g(s,{isPlan:h}){const a=s.map(({candidate:d,plan:y})=>{const{name:B,target:w,path:D,sha256:U,definitions:O}=d,
T=U??y?.facts.shown,v=T&&`${U?"sha256":"content"} ${T.slice(0,12)}\u2026`,z=y?.there&&E(y.there),re="workflowName"in w?"a new workflow":w.workflowId;return[{words:B},{words:[E(O),(0,r.basename)(D),v].
filter(Boolean).join(", ")},{words:z?`${z} (${re})`:re},{words:y?p(y.changes):"\u274C Failed"}]});return(0,Q.tp)(["Workflow","Package","Target",h?"What will change":"What would change"],a)}function E({
ownName:s}){const{name:h="",version:a}=s??{};return a===void 0?h:`${h} ${a}`}function p({status:s,counts:h,files:a}){if(s==="unchanged")return"nothing: it stays";if(s==="changed")return(0,b.cq)(h);const y=a.
flatMap(B=>B.kind==="json"?(0,I.I)(B)?.size??[]:[]).find(({nodes:B})=>B>0);return y?`${(0,t.hS)(y.nodes,"node")}, ${(0,t.hS)(y.connections,"connection")}`:"everything: it is new"}function R(s,{deploy:h,
upload:a,artifactEnvVariables:d}){const y=(0,C.sb)(s).map(({candidate:B,plan:{state:w,facts:D,added:U,kept:O,ignored:T}})=>{const v=(0,f.SS)(B.name),z=(0,f.SS)(`${B.name}-before-<run attempt>.zip`),re=B.
variablesFile&&`variables of ${(0,f.SS)(B.variablesFile)}`,x=i([w,`The in-development version of ${v} is replaced${h?", then deployed":""}.`],[!w,`${v} is created${h?" and deployed":""}: there is noth\
ing to back up.`],[w&&a,`A backup is kept first, as ${z}${d?"":", without environment variables"}.`],[w&&!a,"No backup is kept."],[D.variables.length,`It takes the ${re??"package's own variables"}.`],
[U.length,`Added: ${o(U)}.`],[O.length,`Different, so that the target keeps its own value: ${o(O)}.`],[T.length,`Ignored fields that differ, and that the import brings too: ${o(T)}.`]);return D.outcome===
"changed"?[`- ${x.join(" ")}`]:[]});return y.length===0?[]:[y.flat().join(`
`)]}function M(s){const h=o(s.map(({candidate:y})=>y.name)),a=s.flatMap(({candidate:y,plan:B})=>B.kept.length>0?[`${(0,f.SS)(y.name)} (${o(B.kept)})`]:[]),d=i([s.length,`Nothing differs in ${h}: neith\
er imported nor deployed.`],[s.length,"That doesn't mean that the version there is deployed, which no export tells."],[a.length,`Variables that differ, and that an import would keep: ${a.join(", ")}.`]);
return s.length===0?[]:[d.join(" ")]}function N(s){const h=s.map(a=>[{words:a.candidate.name},(0,C.wZ)(a)??{words:"a new workflow"},{words:S(a)},{words:a.imported&&a.plan?p(a.plan.changes):""},a.backup?.
name??""]);return(0,Q.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function S({begun:s,imported:h,deployed:a,backup:d,error:y}){const[B=""]=i([!s,"\u23F8\uFE0F Not started"],[s==="not\
hing",d?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[y,s==="deploy"?"\u274C Imported, not deployed":"\u274C Failed"],[!a,"\u2705 Imported, not deployed"],[h,"\u2705 Imported and deployed"],
[!0,"\u2705 Deployed, was already imported"]);return B}function l(s,{host:h,artifactEnvVariables:a}){const d=s.flatMap(D=>{const{backup:U,plan:O}=D;if(!U)return[];const T=(0,f.SS)(U.name)+(U.id===void 0?
"":` (artifact ${U.id})`),z=a&&O?.there?.env?"":" with env-variables, because it holds none";return[`${T} to workflow ${(0,f.SS)((0,C.wZ)(D)??"")}${z}`]}),y=`promote from run ${(0,f.SS)(process.env.GITHUB_RUN_ID??
"")}: ${d.join(", ")}.`,B="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",w=s.flatMap(D=>"workflowName"in D.candidate.target?(0,C.wZ)(D)??[]:
[]);return[...i([d.length,`To roll back at ${(0,f.wh)((0,k.Sm)(h))}, ${y} ${B}`]),...w.map(D=>`Workflow ${(0,f.SS)(D)} is new: no action can remove it, only AI for Process.`)]}}),64264:((L,W,e)=>{e.d(
W,{Gy:()=>f,Rd:()=>u,cM:()=>t,ud:()=>Q});var r=e(77598),k=e(30706);const m=["host","ignore","deploy","upload-artifact","artifact-env-variables"],b=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,
I=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;function u(E,p=(0,r.randomBytes)(12).toString("base64url")){const M=[m.
map(S=>g([p,S,E.options[S]],4)).join(""),...E.workflows.map((S,l)=>o(p,S,l))].join("."),N=`v1.${p}.${A(E,p,M)}.${M}`;return`${N}.${g([N],6)}`}function Q(E){const[,p="",R="",M="",N="",S]=b.exec(E)??[];
if(S!==void 0&&S===g([E.slice(0,-7)],6))return{salt:p,seal:R,options:M,workflows:N.split(".").slice(1)};const[,l="1"]=/^v(\d+)\./.exec(E)??[];throw l!=="1"?new Error(`is of another version of this act\
ion (format ${l}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")}function f({salt:E,seal:p,options:R,workflows:M},N){
const S=m.flatMap((s,h)=>{const a=N.options[s];return R.slice(h*4,h*4+4)===g([E,s,a],4)?[]:[C(s,a)]});if(M.length!==N.workflows.length){const s=(0,k.hS)(M.length,"workflow");return{differences:[...S,`\
the plan is for ${s}, this step for ${N.workflows.length}`],actions:[]}}const l=N.workflows.map((s,h)=>{const a=c(M[h]),d=c(o(E,s,h)),y=n(a.shown??"",E,h);S.push(...i(s,a,d,y).map(D=>`${s.name}: ${D}`));
const B=a.outcome===g([E,h,"outcome","changed"],4);if(a.names===d.names&&a.content===d.content)return B?"import":"leave";const w=a.name!==d.name||a.target!==d.target;return s.outcome==="changed"&&!w?"\
refuse":B?"finish":"leave"});return S.length===0&&p!==A(N,E,[R,...M].join("."))&&S.push("the plan's digest isn't as the plan wrote it"),{differences:S,actions:l}}function t({salt:E,workflows:p},R,M){return c(
p[R]).content===g([E,R,"content",M],22)}function C(E,p){return E==="host"?`the host isn't the approved one (now ${p})`:E==="ignore"?"ignore isn't as approved":`${E} isn't as approved (was ${p==="true"?
"false":"true"}, is ${p})`}function i({target:E,shown:p,variables:R},M,N,S){if(M.name!==N.name)return["the plan has another workflow in its place"];const l={target:`the target isn't the approved one (\
now ${E})`,package:`the package isn't the approved one (was ${S}\u2026, is ${p.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${R.join(", ")||"none"})`};return Object.
entries(l).flatMap(([s,h])=>M[s]===N[s]?[]:[h])}function o(E,p,R){const M=(S,l=4)=>g([E,R,S,p[S]],l);return[...[M("name"),M("target"),M("package"),M("variables"),n(p.shown,E,R)],M("outcome"),M("target\
Variables"),M("content",22)].join("")}function c(E=""){return I.exec(E)?.groups??{}}function n(E,p,R){const M=(0,r.createHash)("sha256").update(`${p} ${R}`).digest().readUIntBE(0,3);return(Number.parseInt(
E.slice(0,6),16)^M).toString(16).padStart(6,"0")}function A({options:E,workflows:p},R,M){const N=p.map(({name:S,target:l,package:s,variables:h})=>[S,l,s,h]);return g([R,"seal",m.map(S=>E[S]),N,M],43)}
function g(E,p){return(0,r.createHash)("sha256").update(JSON.stringify(E)).digest("base64url").slice(0,p)}}),76224:((L,W,e)=>{e.d(W,{$E:()=>y,Pf:()=>s,Cs:()=>M,cS:()=>l});var r=e(46779),k=e(19630),m=e(
72899),b=e(5806),I=e(41519),u=e(71124),Q=e(53436),f=e(50979);const t=1024*1024;function C(v,z,{name:re,ignore:x}){const J=[v,z].filter(ne=>ne!==void 0),V=J.length===2&&J.some(i),j=[...new Set(J.flatMap(
({files:ne})=>[...ne.keys()]))].sort().filter(ne=>!(V&&(0,b.dU)(ne))).map(ne=>({name:ne,base:v?.files.get(ne),head:z?.files.get(ne)})),{files:Ae,unused:te}=c(j,x),X=v===void 0?"added":z===void 0?"remo\
ved":void 0;return{name:re,status:X??(Ae.length>0?"changed":"unchanged"),counts:X?{added:0,modified:0,removed:0,[X]:1}:(0,u.cz)(Ae.map(u.xS)),files:Ae,variablesCompared:!(V&&J.some(o)),secrets:[...new Set(
J.flatMap(I.x3))],unusedIgnores:te}}function i({kind:v,files:z}){return v==="folder"&&![...z.keys()].some(b.dU)}function o({files:v}){return[...v].some(([z,re])=>(0,b.dU)(z)&&(0,I.DF)(re)?.variables.length!==
0)}function c(v,z){const re=new Set(z.lines),x=(0,Q.Xn)(z,Ae=>re.delete(Ae)),J=v.flatMap(Ae=>{const{name:te,base:X,head:ne}=Ae,le=X!==void 0&&ne!==void 0&&X.equals(ne);if(le&&re.size===0)return[];const K=X&&
(0,k.TA)(te,X,x);return le?[]:[{...Ae,from:K,to:ne&&(0,k.TA)(te,ne,x)}]}),V=J.flatMap(({name:Ae,from:te,to:X})=>te&&X&&!(0,b.dU)(Ae)?[{name:Ae,base:te,head:X}]:[]),Y=(0,f.O)(V,x.interner),j=new Map(V.
map(({name:Ae},te)=>[Ae,Y[te]]));return{files:J.flatMap(Ae=>n(Ae,j.get(Ae.name))??[]),unused:[...re]}}function n({name:v,base:z,head:re,from:x,to:J},V){const Y=z===void 0?"added":re===void 0?"removed":
"modified",j={name:v,status:Y,changes:[],references:[],matches:[],base:void 0,head:void 0};if(x&&x.id===J?.id)return;if((0,b.dU)(v))return{...j,kind:"variables",changes:g(z&&x,re&&J,Y)};if(V)return{...j,
kind:"json",base:x,head:J,...V};if(Y!=="modified"&&(x??J))return{...j,kind:"json",base:x,head:J};const[Ae,te]=[z&&A(z),re&&A(re)];return z&&Ae===void 0||re&&te===void 0?{...j,kind:"binary"}:{...j,kind:"\
text",text:{base:Ae,head:te}}}function A(v){return v.length<=t&&!v.includes(0)?(0,k.b6)(v):void 0}function g(v,z,re){const[x,J]=[v,z].map(ne=>ne&&(0,I.DF)(Buffer.from((0,Q.dj)(ne))));if(re==="modified"&&
(x===void 0||x.container!==J?.container))return[{kind:"modified",path:[],from:u.RG,to:u.RG}];const V=ne=>new Map(ne?.variables.map(({name:le,content:K})=>[le,K])),[Y,j]=[V(x),V(J)],Ae=[],te=[...Y.keys()].
filter(ne=>j.has(ne)),X=[...j.keys()].filter(ne=>Y.has(ne));te.some((ne,le)=>ne!==X[le])&&Ae.push({kind:"reordered",path:[],moved:[]});for(const ne of[...new Set([...Y.keys(),...j.keys()])].sort()){const le=[
{type:"member",key:ne}];Y.has(ne)?j.has(ne)?Y.get(ne)!==j.get(ne)&&Ae.push({kind:"modified",path:le,from:u.RG,to:u.RG}):Ae.push({kind:"removed",path:le,value:u.RG}):Ae.push({kind:"added",path:le,value:u.
RG})}return Ae}var E=e(7279),p=e(98920),R=e(59870);async function M(v,z,re,x){const{target:J}=re;if("workflowName"in J)return N(re,void 0,x.ignore);const V=await(0,r.X7)(v,z,{...x,...J});for(const Y of(0,I.
x3)(V.package))z.secrets.add(Y);return N(re,V,x.ignore)}function N(v,z,re){const{name:x,target:J,package:V,definitions:Y}=v,j=z&&S(z.package),Ae=V.files.get(R.Km);v.variablesFile!==void 0&&Y.env&&w(x,
Y.env.bytes,[j?.env?.bytes,Ae]);const[te,X]=[a(j?.env),a(Y.env)],ne=te&&X&&new Map([...X,...te]),le=j&&B(j,te,j.env),K=B(Y,j||Y.env?ne:void 0,Y.env??j?.env),xe=C(le,K,{name:x,ignore:re}),De=re.lines.length===
0?xe:C(le,K,{name:x,ignore:m.K$}),Be=s(xe),we=[j?.env?.bytes,Y.env?.bytes,Ae].flatMap(ve=>ve?(0,I.aC)(ve):[]),Te=(0,k.ol)(y(Y),m.K$);return{state:z,there:j,changes:{...xe,secrets:[...new Set(we)]},ignored:s(
De).filter(ve=>!Be.includes(ve)),added:d(ne).filter(ve=>!te?.has(ve)),kept:d(X).filter(ve=>te?.has(ve)&&te.get(ve)!==X?.get(ve)),facts:{name:x,target:"workflowId"in J?`${J.workflowId} ${J.flowId}`:`ne\
w workflow ${J.workflowName}`,package:Te,variables:d(X),shown:v.sha256??Te,outcome:xe.status==="unchanged"?"unchanged":"changed",targetVariables:d(te),content:j?(0,k.ol)(y(j),re):""}}}function S(v){try{
return(0,p.mu)(v)}catch(z){throw new E.HR({what:`The target's package ${(0,E.gJ)(z)}`,topic:"the-package"},{cause:z})}}function l({facts:v},{facts:z}){return v.content===z.content&&v.targetVariables.join(
`
`)===z.targetVariables.join(`
`)}function s({files:v}){const z=v.flatMap(({kind:re,name:x,changes:J})=>re==="variables"?[]:J.length===0?[x]:J.map(V=>h(V)||x));return[...new Set(z)]}function h({kind:v,path:z}){const re=z.map(x=>x.type===
"member"?x.key:"*");for(;re.at(-1)==="*";)re.pop();return re.join(".")+(v==="reordered"?"[]":"")}function a(v){return v===void 0?new Map:(0,I.DF)(v.bytes)?.variables.reduce((z,{name:re,content:x})=>z.
set(re,x),new Map)}function d(v){return[...v?.keys()??[]].sort()}function y({app:v,flow:z}){return(0,R.jz)("zip",[[R.uq,v.bytes],[R.n7,z.bytes]])}function B(v,z,re){const x=Object.fromEntries(d(z).map(
V=>[V,""])),J=z?Buffer.from(JSON.stringify(x)):re?.bytes;return(0,R.jz)("zip",[...y(v).files,...J?[[R.Km,J]]:[]])}function w(v,z,re){const J=re.map(Ae=>Ae&&(0,I.DF)(Ae)).find(Ae=>Ae&&Ae.variables.length>
0),V=D((0,I.DF)(z),J);if(V===void 0)return;const Y=`env-variables of ${v} doesn't have the shape of the target's variables`,j=`Write it like this, with your names and values: ${T(J)}`;throw new E.HR({
what:Y,why:V,advice:j,topic:"import-deploy-and-promote"})}function D(v,z){if(v===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(z===void 0)return;if(v.
container!==z.container)return v.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";const re=new Set(z.variables.flatMap(({keys:J})=>J)),x=v.variables.flatMap(
({name:J,keys:V})=>V.flatMap(Y=>re.has(Y)?[]:{name:J,key:Y}));return x[0]&&`${x[0].name} has "${x[0].key}", which no variable there has`}const U={name:"API_URL",key:"API_URL",value:"https://api.exampl\
e.com"},O={string:"",number:0,boolean:!1};function T(v={container:"array",variables:[{name:"",keys:["name"],content:'{"name":"","value":""}'}]}){const re=v.variables.filter(({keys:J})=>J.length>0).map(
({content:J})=>JSON.parse(J)).flatMap(J=>Object.entries(J)),x=Object.fromEntries(re.map(([J,V])=>[J,U[J]??O[typeof V]??null]));return v.container==="array"?JSON.stringify([x]):JSON.stringify({API_URL:re.
length===0?U.value:x})}}),67833:((L,W,e)=>{e.d(W,{A2:()=>C,WZ:()=>o,c2:()=>c,dJ:()=>Q,jb:()=>t,p1:()=>u,sb:()=>I,wZ:()=>f});var r=e(72697),k=e(71124),m=e(7279),b=e(37487);function I(n){return n.filter(
A=>A.plan!==void 0)}function u(n){return I(n).filter(({plan:A,action:g,backup:E})=>A.facts.outcome==="unchanged"&&g!=="finish"&&!E)}function Q(n){return n.flatMap(({candidate:{name:A},error:g})=>g?[{name:A,
error:g}]:[])}function f({candidate:{target:n},job:A}){return"workflowId"in n?n.workflowId:A["workflow-id"]}function t(n){const A=n.filter(({plan:g})=>!g).map(({candidate:g})=>g.name);return{workflows:I(
n).map(({plan:g})=>g.changes),notCompared:A}}async function C({rows:n,digest:A},{fromList:g}){const[E]=n,p=t(n),R=p.workflows.length===n.length;(0,b.n0)({...R&&{changed:(0,k.Hq)(p),...(0,k.xW)(p)},"pl\
an-digest":A,...!g&&E&&{...o(E.job),"workflow-id":f(E)},...await(0,r.dF)("promotions",n.map(i))})}function i(n){const{candidate:A,plan:g,imported:E,deployed:p,backup:R,job:M,error:N}=n;return{name:A.name,
"workflow-id":f(n),...g&&{changed:g.facts.outcome==="changed",...g.changes.counts},"package-sha256":A.sha256,imported:E,deployed:p,"dock-status-id":M["dock-status-id"],...R?.id!==void 0&&{"backup-arti\
fact-id":R.id,"backup-artifact-name":R.name},error:N&&(0,r.UX)(N)}}function o({"workflow-id":n,"dock-status-id":A,status:g}){return{"workflow-id":n,"dock-status-id":A,status:g}}function c({rows:n,refusal:A},{
fromList:g,isPlan:E}){const p=Q(n),R=p[0]?.error??A;if(p.length===0||!g)return R;const M=n.length-I(n).length,N=n.filter(({begun:l})=>!l).map(({candidate:l})=>l.name),S=M>0?`${M} of ${n.length} target\
s could not be compared. ${(0,r.As)(p)}${E?"":" Nothing was changed."}`:`${(0,r.As)(p)}${N.length===0?"":` Not started: ${N.join(", ")}.`}`;return new m.HR({what:S,topic:R instanceof m.HR?R.topic:void 0},
{cause:R})}}),32975:((L,W,e)=>{e.d(W,{L5:()=>Q,Mu:()=>c,Oc:()=>t,Vs:()=>i,yy:()=>o});var r=e(7279),k=e(30706);const m=7,b=3e4,I=2**31-1,u=429;async function Q({log:n,signal:A,endsAt:g},E,{atLeastMs:p=0}={}){
let R=0,M=0,N;for(;;)try{return await E()}catch(S){if(!(S instanceof r.HR&&S.retryable))throw S;N??=performance.now();const l=S.busy||S.status===u;M=l?M+1:0,l||R++;const s=R>(S.maxRetries??m)&&performance.
now()-N>=p;if(!l&&s)throw f(S,`, ${R} times in a row`);const a=S.status===u&&S.retryAfterMs>0?S.retryAfterMs:C(M||R,S.retryAfterMs),d=(0,k.zK)(a);if(performance.now()+a>=g)throw f(S,`, and waiting ${d}\
 before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");n.info(`${(0,k.OX)(S.sentence,1e3)}; retrying in ${d}`),await o(a,A)}}function f(n,A,g=n.advice){const{
what:E,why:p}=n;return n.with({...p===""?{what:E+A}:{why:p+A},advice:g,retryable:!1})}async function t(n,A){return await Q(n,()=>A().catch(g=>{throw g instanceof r.HR&&g.busy?g.with({retryable:!0}):g}))}
function C(n,A){const g=Math.min(b,1e3*2**(n-1));return Math.max(A,g*(.5+Math.random()/2))}function i(n){if(n===void 0)return 0;if(/^\d+$/.test(n))return Math.min(Number(n)*1e3,I);const A=Date.parse(n);
return Number.isNaN(A)?0:Math.min(Math.max(0,A-Date.now()),I)}async function o(n,A){let g;try{await c(A,new Promise(E=>{g=setTimeout(E,n)}))}finally{clearTimeout(g)}}function c(n,A){return new Promise(
(g,E)=>{const p=()=>E(n.reason);A.then(g,E).finally(()=>n.removeEventListener("abort",p)),n.aborted?p():n.addEventListener("abort",p,{once:!0})})}}),30706:((L,W,e)=>{e.d(W,{MW:()=>b,OX:()=>r,TL:()=>m,
Xe:()=>I,hS:()=>Q,pO:()=>i,zD:()=>u,zK:()=>f});function r(n,A=300){const g=n.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return k(g,A)}function k(n,A){const g=Array.from(n);return g.
length>A?`${g.slice(0,A).join("")}\u2026`:n}function m(n,A=100){return JSON.stringify(k(n,A)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,g=>`\\u{${g.codePointAt(0)?.toString(16)}}`)}function b(n){return m(n,1e3).
replaceAll("\\\\","\\")}function I(n){if(n<1024)return`${n} B`;const A=["KiB","MiB","GiB"];let g=n/1024;for(;g>=1023.95&&A.length>1;)g/=1024,A.shift();return`${g.toFixed(1)} ${A[0]}`}function u(n){return String(
n).replace(/\B(?=(\d{3})+$)/g,",")}function Q(n,A){return`${u(n)} ${A}${n===1?"":"s"}`}function f(n){if(n<9950)return`${(n/1e3).toFixed(1)} s`;const A=Math.round(n/1e3);if(A<60)return`${A} s`;const[g,
E]=[Math.floor(A/60),Math.floor(A/3600)];return E>0?`${E} h ${g%60} min`:`${g} min ${A%60} s`}const t=4,C=8;class i{#e=new Map;constructor(A=[]){for(const g of A)this.add(g)}add(A){for(const g of[A,...A.
split(/[\r\n]+/).map(E=>E.trim())])for(const E of[g,JSON.stringify(g).slice(1,-1),encodeURIComponent(Buffer.from(g).toString())]){if(E==="")continue;const p=E.slice(0,C);this.#e.set(p,(this.#e.get(p)??
new Set).add(E))}}redact=(A,g=300)=>{const E=A.trimStart(),p=Math.min(E.length,g*4);let R="",M=0;for(let N=0;N<p;N++){const S=o(this.#e,E,N);S>0&&N>=M&&(R+="***"),M=Math.max(M,N+S),N>=M&&(R+=E[N])}return r(
p<E.length?`${R}\u2026`:R,g)}}function o(n,A,g){let E=0;for(let p=1;p<=C;p++)for(const R of n.get(A.slice(g,g+p))??[]){const M=g+R.length;R.length<=E||!A.startsWith(R,g)||(R.length>=t||c(A,g,M))&&(E=R.
length)}return E}function c(n,A,g){const E=n.slice(Math.max(0,A-2),A);return!/[\p{L}\p{N}]$/u.test(E)&&!/^[\p{L}\p{N}]/u.test(n.slice(g,g+2))}}),77094:((L,W,e)=>{e.d(W,{Yz:()=>Dt,z3:()=>Bt,V4:()=>nt,pq:()=>Rt,
lm:()=>mt,C1:()=>gt,uH:()=>ft,Pq:()=>ot,z:()=>y,$e:()=>Lt});var r=e(70857);function k(Qe){return Qe==null?"":typeof Qe=="string"||Qe instanceof String?Qe:JSON.stringify(Qe)}function m(Qe){return Object.
keys(Qe).length?{title:Qe.title,file:Qe.file,line:Qe.startLine,endLine:Qe.endLine,col:Qe.startColumn,endColumn:Qe.endColumn}:{}}function b(Qe,oe,ge){const ye=new Q(Qe,oe,ge);process.stdout.write(ye.toString()+
r.EOL)}function I(Qe,oe=""){b(Qe,{},oe)}const u="::";class Q{constructor(oe,ge,ye){oe||(oe="missing.command"),this.command=oe,this.properties=ge,this.message=ye}toString(){let oe=u+this.command;if(this.
properties&&Object.keys(this.properties).length>0){oe+=" ";let ge=!0;for(const ye in this.properties)if(this.properties.hasOwnProperty(ye)){const Ye=this.properties[ye];Ye&&(ge?ge=!1:oe+=",",oe+=`${ye}\
=${t(Ye)}`)}}return oe+=`${u}${f(this.message)}`,oe}}function f(Qe){return k(Qe).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function t(Qe){return k(Qe).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var C=e(76982),i=e(79896);function o(Qe,oe){const ge=process.env[`GITHUB_${Qe}`];if(!ge)throw new Error(`Unable to find environment \
variable for file command ${Qe}`);if(!i.existsSync(ge))throw new Error(`Missing file at path: ${ge}`);i.appendFileSync(ge,`${k(oe)}${r.EOL}`,{encoding:"utf8"})}function c(Qe,oe){const ge=`ghadelimiter\
_${C.randomUUID()}`,ye=k(oe);if(Qe.includes(ge))throw new Error(`Unexpected input: name should not contain the delimiter "${ge}"`);if(ye.includes(ge))throw new Error(`Unexpected input: value should no\
t contain the delimiter "${ge}"`);return`${Qe}<<${ge}${r.EOL}${ye}${r.EOL}${ge}`}var n=e(16928),A=e(22779),g=e(92145),E=function(Qe,oe,ge,ye){function Ye(Oe){return Oe instanceof ge?Oe:new ge(function(Ke){
Ke(Oe)})}return new(ge||(ge=Promise))(function(Oe,Ke){function ht(et){try{st(ye.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{st(ye.throw(et))}catch(Qt){Ke(Qt)}}function st(et){et.done?Oe(et.value):
Ye(et.value).then(ht,It)}st((ye=ye.apply(Qe,oe||[])).next())})};class p{static createHttpClient(oe=!0,ge=10){const ye={allowRetries:oe,maxRetries:ge};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
p.getRequestToken())],ye)}static getRequestToken(){const oe=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!oe)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return oe}static getIDTokenUrl(){
const oe=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!oe)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return oe}static getCall(oe){return E(this,void 0,void 0,function*(){
var ge;const Oe=(ge=(yield p.createHttpClient().getJson(oe).catch(Ke=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ke.statusCode}
 
        Error Message: ${Ke.message}`)})).result)===null||ge===void 0?void 0:ge.value;if(!Oe)throw new Error("Response json body do not have ID Token field");return Oe})}static getIDToken(oe){return E(
this,void 0,void 0,function*(){try{let ge=p.getIDTokenUrl();if(oe){const Ye=encodeURIComponent(oe);ge=`${ge}&audience=${Ye}`}debug(`ID token url is ${ge}`);const ye=yield p.getCall(ge);return setSecret(
ye),ye}catch(ge){throw new Error(`Error message: ${ge.message}`)}})}}var R=function(Qe,oe,ge,ye){function Ye(Oe){return Oe instanceof ge?Oe:new ge(function(Ke){Ke(Oe)})}return new(ge||(ge=Promise))(function(Oe,Ke){
function ht(et){try{st(ye.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{st(ye.throw(et))}catch(Qt){Ke(Qt)}}function st(et){et.done?Oe(et.value):Ye(et.value).then(ht,It)}st((ye=ye.apply(Qe,oe||[])).next())})};
const{access:M,appendFile:N,writeFile:S}=i.promises,l="GITHUB_STEP_SUMMARY",s="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class h{constructor(){
this._buffer=""}filePath(){return R(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const oe=process.env[l];if(!oe)throw new Error(`Unable to find environment variable for $${l}\
. Check if your runtime environment supports job summaries.`);try{yield M(oe,i.constants.R_OK|i.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${oe}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=oe,this._filePath})}wrap(oe,ge,ye={}){const Ye=Object.entries(ye).map(([Oe,Ke])=>` ${Oe}="${Ke}"`).join("");return ge?`<${oe}${Ye}>${ge}</${oe}>`:`\
<${oe}${Ye}>`}write(oe){return R(this,void 0,void 0,function*(){const ge=!!oe?.overwrite,ye=yield this.filePath();return yield(ge?S:N)(ye,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return R(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(oe,ge=!1){
return this._buffer+=oe,ge?this.addEOL():this}addEOL(){return this.addRaw(r.EOL)}addCodeBlock(oe,ge){const ye=Object.assign({},ge&&{lang:ge}),Ye=this.wrap("pre",this.wrap("code",oe),ye);return this.addRaw(
Ye).addEOL()}addList(oe,ge=!1){const ye=ge?"ol":"ul",Ye=oe.map(Ke=>this.wrap("li",Ke)).join(""),Oe=this.wrap(ye,Ye);return this.addRaw(Oe).addEOL()}addTable(oe){const ge=oe.map(Ye=>{const Oe=Ye.map(Ke=>{
if(typeof Ke=="string")return this.wrap("td",Ke);const{header:ht,data:It,colspan:st,rowspan:et}=Ke,Qt=ht?"th":"td",Ht=Object.assign(Object.assign({},st&&{colspan:st}),et&&{rowspan:et});return this.wrap(
Qt,It,Ht)}).join("");return this.wrap("tr",Oe)}).join(""),ye=this.wrap("table",ge);return this.addRaw(ye).addEOL()}addDetails(oe,ge){const ye=this.wrap("details",this.wrap("summary",oe)+ge);return this.
addRaw(ye).addEOL()}addImage(oe,ge,ye){const{width:Ye,height:Oe}=ye||{},Ke=Object.assign(Object.assign({},Ye&&{width:Ye}),Oe&&{height:Oe}),ht=this.wrap("img",null,Object.assign({src:oe,alt:ge},Ke));return this.
addRaw(ht).addEOL()}addHeading(oe,ge){const ye=`h${ge}`,Ye=["h1","h2","h3","h4","h5","h6"].includes(ye)?ye:"h1",Oe=this.wrap(Ye,oe);return this.addRaw(Oe).addEOL()}addSeparator(){const oe=this.wrap("h\
r",null);return this.addRaw(oe).addEOL()}addBreak(){const oe=this.wrap("br",null);return this.addRaw(oe).addEOL()}addQuote(oe,ge){const ye=Object.assign({},ge&&{cite:ge}),Ye=this.wrap("blockquote",oe,
ye);return this.addRaw(Ye).addEOL()}addLink(oe,ge){const ye=this.wrap("a",oe,{href:ge});return this.addRaw(ye).addEOL()}}const a=new h,d=null,y=a;function B(Qe){return Qe.replace(/[\\]/g,"/")}function w(Qe){
return Qe.replace(/[/]/g,"\\")}function D(Qe){return Qe.replace(/[/\\]/g,path.sep)}var U=e(13193),O=e(24434);const T=at(import.meta.url)("child_process");var v=e(42613),z=function(Qe,oe,ge,ye){function Ye(Oe){
return Oe instanceof ge?Oe:new ge(function(Ke){Ke(Oe)})}return new(ge||(ge=Promise))(function(Oe,Ke){function ht(et){try{st(ye.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{st(ye.throw(et))}catch(Qt){
Ke(Qt)}}function st(et){et.done?Oe(et.value):Ye(et.value).then(ht,It)}st((ye=ye.apply(Qe,oe||[])).next())})};const{chmod:re,copyFile:x,lstat:J,mkdir:V,open:Y,readdir:j,rename:Ae,rm:te,rmdir:X,stat:ne,
symlink:le,unlink:K}=i.promises,xe=process.platform==="win32";function De(Qe){return z(this,void 0,void 0,function*(){const oe=yield fs.promises.readlink(Qe);return xe&&!oe.endsWith("\\")?`${oe}\\`:oe})}
const Be=268435456,we=i.constants.O_RDONLY;function Te(Qe){return z(this,void 0,void 0,function*(){try{yield ne(Qe)}catch(oe){if(oe.code==="ENOENT")return!1;throw oe}return!0})}function ve(Qe){return z(
this,arguments,void 0,function*(oe,ge=!1){return(ge?yield ne(oe):yield J(oe)).isDirectory()})}function tt(Qe){if(Qe=rt(Qe),!Qe)throw new Error('isRooted() parameter "p" cannot be empty');return xe?Qe.
startsWith("\\")||/^[A-Z]:/i.test(Qe):Qe.startsWith("/")}function lt(Qe,oe){return z(this,void 0,void 0,function*(){let ge;try{ge=yield ne(Qe)}catch(Ye){Ye.code!=="ENOENT"&&console.log(`Unexpected err\
or attempting to determine if executable file exists '${Qe}': ${Ye}`)}if(ge&&ge.isFile()){if(xe){const Ye=n.extname(Qe).toUpperCase();if(oe.some(Oe=>Oe.toUpperCase()===Ye))return Qe}else if(ct(ge))return Qe}
const ye=Qe;for(const Ye of oe){Qe=ye+Ye,ge=void 0;try{ge=yield ne(Qe)}catch(Oe){Oe.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Qe}': ${Oe}`)}if(ge&&
ge.isFile()){if(xe){try{const Oe=n.dirname(Qe),Ke=n.basename(Qe).toUpperCase();for(const ht of yield j(Oe))if(Ke===ht.toUpperCase()){Qe=n.join(Oe,ht);break}}catch(Oe){console.log(`Unexpected error att\
empting to determine the actual case of the file '${Qe}': ${Oe}`)}return Qe}else if(ct(ge))return Qe}}return""})}function rt(Qe){return Qe=Qe||"",xe?(Qe=Qe.replace(/\//g,"\\"),Qe.replace(/\\\\+/g,"\\")):
Qe.replace(/\/\/+/g,"/")}function ct(Qe){return(Qe.mode&1)>0||(Qe.mode&8)>0&&process.getgid!==void 0&&Qe.gid===process.getgid()||(Qe.mode&64)>0&&process.getuid!==void 0&&Qe.uid===process.getuid()}function _e(){
var Qe;return(Qe=process.env.COMSPEC)!==null&&Qe!==void 0?Qe:"cmd.exe"}var Ie=function(Qe,oe,ge,ye){function Ye(Oe){return Oe instanceof ge?Oe:new ge(function(Ke){Ke(Oe)})}return new(ge||(ge=Promise))(
function(Oe,Ke){function ht(et){try{st(ye.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{st(ye.throw(et))}catch(Qt){Ke(Qt)}}function st(et){et.done?Oe(et.value):Ye(et.value).then(ht,It)}st((ye=ye.apply(
Qe,oe||[])).next())})};function Ce(Qe,oe){return Ie(this,arguments,void 0,function*(ge,ye,Ye={}){const{force:Oe,recursive:Ke,copySourceDirectory:ht}=$(Ye),It=(yield ioUtil.exists(ye))?yield ioUtil.stat(
ye):null;if(It&&It.isFile()&&!Oe)return;const st=It&&It.isDirectory()&&ht?path.join(ye,path.basename(ge)):ye;if(!(yield ioUtil.exists(ge)))throw new Error(`no such file or directory: ${ge}`);if((yield ioUtil.
stat(ge)).isDirectory())if(Ke)yield ee(ge,st,0,Oe);else throw new Error(`Failed to copy. ${ge} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(ge,st)==="")throw new Error(
`'${st}' and '${ge}' are the same file`);yield ce(ge,st,Oe)}})}function Ne(Qe,oe){return Ie(this,arguments,void 0,function*(ge,ye,Ye={}){if(yield ioUtil.exists(ye)){let Oe=!0;if((yield ioUtil.isDirectory(
ye))&&(ye=path.join(ye,path.basename(ge)),Oe=yield ioUtil.exists(ye)),Oe)if(Ye.force==null||Ye.force)yield Se(ye);else throw new Error("Destination already exists")}yield Fe(path.dirname(ye)),yield ioUtil.
rename(ge,ye)})}function Se(Qe){return Ie(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(Qe))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{
yield ioUtil.rm(Qe,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(oe){throw new Error(`File was unable to be removed ${oe}`)}})}function Fe(Qe){return Ie(this,void 0,void 0,function*(){ok(
Qe,"a path argument must be provided"),yield ioUtil.mkdir(Qe,{recursive:!0})})}function ae(Qe,oe){return Ie(this,void 0,void 0,function*(){if(!Qe)throw new Error("parameter 'tool' is required");if(oe){
const ye=yield ae(Qe,!1);if(!ye)throw xe?new Error(`Unable to locate executable file: ${Qe}. Please verify either the file path exists or the file can be found within a directory specified by the PATH\
 environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${Qe}. Please verify either the file path exists or the file ca\
n be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ye}const ge=yield F(Qe);return ge&&ge.length>0?ge[0]:""})}
function F(Qe){return Ie(this,void 0,void 0,function*(){if(!Qe)throw new Error("parameter 'tool' is required");const oe=[];if(xe&&process.env.PATHEXT)for(const Ye of process.env.PATHEXT.split(n.delimiter))
Ye&&oe.push(Ye);if(tt(Qe)){const Ye=yield lt(Qe,oe);return Ye?[Ye]:[]}if(Qe.includes(n.sep))return[];const ge=[];if(process.env.PATH)for(const Ye of process.env.PATH.split(n.delimiter))Ye&&ge.push(Ye);
const ye=[];for(const Ye of ge){const Oe=yield lt(n.join(Ye,Qe),oe);Oe&&ye.push(Oe)}return ye})}function $(Qe){const oe=Qe.force==null?!0:Qe.force,ge=!!Qe.recursive,ye=Qe.copySourceDirectory==null?!0:
!!Qe.copySourceDirectory;return{force:oe,recursive:ge,copySourceDirectory:ye}}function ee(Qe,oe,ge,ye){return Ie(this,void 0,void 0,function*(){if(ge>=255)return;ge++,yield Fe(oe);const Ye=yield ioUtil.
readdir(Qe);for(const Oe of Ye){const Ke=`${Qe}/${Oe}`,ht=`${oe}/${Oe}`;(yield ioUtil.lstat(Ke)).isDirectory()?yield ee(Ke,ht,ge,ye):yield ce(Ke,ht,ye)}yield ioUtil.chmod(oe,(yield ioUtil.stat(Qe)).mode)})}
function ce(Qe,oe,ge){return Ie(this,void 0,void 0,function*(){if((yield ioUtil.lstat(Qe)).isSymbolicLink()){try{yield ioUtil.lstat(oe),yield ioUtil.unlink(oe)}catch(Ye){Ye.code==="EPERM"&&(yield ioUtil.
chmod(oe,"0666"),yield ioUtil.unlink(oe))}const ye=yield ioUtil.readlink(Qe);yield ioUtil.symlink(ye,oe,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(oe))||ge)&&(yield ioUtil.copyFile(
Qe,oe))})}const pe=at(import.meta.url)("timers");var Ee=function(Qe,oe,ge,ye){function Ye(Oe){return Oe instanceof ge?Oe:new ge(function(Ke){Ke(Oe)})}return new(ge||(ge=Promise))(function(Oe,Ke){function ht(et){
try{st(ye.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{st(ye.throw(et))}catch(Qt){Ke(Qt)}}function st(et){et.done?Oe(et.value):Ye(et.value).then(ht,It)}st((ye=ye.apply(Qe,oe||[])).next())})};const Ue=process.
platform==="win32";class Le extends O.EventEmitter{constructor(oe,ge,ye){if(super(),!oe)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=oe,this.args=ge||[],this.options=
ye||{}}_debug(oe){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(oe)}_getCommandString(oe,ge){const ye=this._getSpawnFileName(),Ye=this._getSpawnArgs(oe);let Oe=ge?
"":"[command]";if(Ue)if(this._isCmdFile()){Oe+=ye;for(const Ke of Ye)Oe+=` ${Ke}`}else if(oe.windowsVerbatimArguments){Oe+=`"${ye}"`;for(const Ke of Ye)Oe+=` ${Ke}`}else{Oe+=this._windowsQuoteCmdArg(ye);
for(const Ke of Ye)Oe+=` ${this._windowsQuoteCmdArg(Ke)}`}else{Oe+=ye;for(const Ke of Ye)Oe+=` ${Ke}`}return Oe}_processLineBuffer(oe,ge,ye){try{let Ye=ge+oe.toString(),Oe=Ye.indexOf(r.EOL);for(;Oe>-1;){
const Ke=Ye.substring(0,Oe);ye(Ke),Ye=Ye.substring(Oe+r.EOL.length),Oe=Ye.indexOf(r.EOL)}return Ye}catch(Ye){return this._debug(`error processing line. Failed with error ${Ye}`),""}}_getSpawnFileName(){
return Ue&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(oe){if(Ue&&this._isCmdFile()){let ge=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const ye of this.
args)ge+=" ",ge+=oe.windowsVerbatimArguments?ye:this._windowsQuoteCmdArg(ye);return ge+='"',[ge]}return this.args}_endsWith(oe,ge){return oe.endsWith(ge)}_isCmdFile(){const oe=this.toolPath.toUpperCase();
return this._endsWith(oe,".CMD")||this._endsWith(oe,".BAT")}_windowsQuoteCmdArg(oe){if(!this._isCmdFile())return this._uvQuoteCmdArg(oe);if(!oe)return'""';const ge=[" ","	","&","(",")","[","]","{","}",
"^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ye=!1;for(const Ke of oe)if(ge.some(ht=>ht===Ke)){ye=!0;break}if(!ye)return oe;let Ye='"',Oe=!0;for(let Ke=oe.length;Ke>0;Ke--)Ye+=oe[Ke-1],Oe&&
oe[Ke-1]==="\\"?Ye+="\\":oe[Ke-1]==='"'?(Oe=!0,Ye+='"'):Oe=!1;return Ye+='"',Ye.split("").reverse().join("")}_uvQuoteCmdArg(oe){if(!oe)return'""';if(!oe.includes(" ")&&!oe.includes("	")&&!oe.includes(
'"'))return oe;if(!oe.includes('"')&&!oe.includes("\\"))return`"${oe}"`;let ge='"',ye=!0;for(let Ye=oe.length;Ye>0;Ye--)ge+=oe[Ye-1],ye&&oe[Ye-1]==="\\"?ge+="\\":oe[Ye-1]==='"'?(ye=!0,ge+="\\"):ye=!1;
return ge+='"',ge.split("").reverse().join("")}_cloneExecOptions(oe){oe=oe||{};const ge={cwd:oe.cwd||process.cwd(),env:oe.env||process.env,silent:oe.silent||!1,windowsVerbatimArguments:oe.windowsVerbatimArguments||
!1,failOnStdErr:oe.failOnStdErr||!1,ignoreReturnCode:oe.ignoreReturnCode||!1,delay:oe.delay||1e4};return ge.outStream=oe.outStream||process.stdout,ge.errStream=oe.errStream||process.stderr,ge}_getSpawnOptions(oe,ge){
oe=oe||{};const ye={};return ye.cwd=oe.cwd,ye.env=oe.env,ye.windowsVerbatimArguments=oe.windowsVerbatimArguments||this._isCmdFile(),oe.windowsVerbatimArguments&&(ye.argv0=`"${ge}"`),ye}exec(){return Ee(
this,void 0,void 0,function*(){return!tt(this.toolPath)&&(this.toolPath.includes("/")||Ue&&this.toolPath.includes("\\"))&&(this.toolPath=n.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield ae(this.toolPath,!0),new Promise((oe,ge)=>Ee(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const st of this.args)this._debug(
`   ${st}`);const ye=this._cloneExecOptions(this.options);!ye.silent&&ye.outStream&&ye.outStream.write(this._getCommandString(ye)+r.EOL);const Ye=new de(ye,this.toolPath);if(Ye.on("debug",st=>{this._debug(
st)}),this.options.cwd&&!(yield Te(this.options.cwd)))return ge(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Oe=this._getSpawnFileName(),Ke=T.spawn(Oe,this._getSpawnArgs(ye),this._getSpawnOptions(
this.options,Oe));let ht="";Ke.stdout&&Ke.stdout.on("data",st=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(st),!ye.silent&&ye.outStream&&ye.outStream.write(st),
ht=this._processLineBuffer(st,ht,et=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(et)})});let It="";if(Ke.stderr&&Ke.stderr.on("data",st=>{Ye.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(st),!ye.silent&&ye.errStream&&ye.outStream&&(ye.failOnStdErr?ye.errStream:ye.outStream).write(st),It=this._processLineBuffer(
st,It,et=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(et)})}),Ke.on("error",st=>{Ye.processError=st.message,Ye.processExited=!0,Ye.processClosed=!0,Ye.CheckComplete()}),
Ke.on("exit",st=>{Ye.processExitCode=st,Ye.processExited=!0,this._debug(`Exit code ${st} received from tool '${this.toolPath}'`),Ye.CheckComplete()}),Ke.on("close",st=>{Ye.processExitCode=st,Ye.processExited=
!0,Ye.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),Ye.CheckComplete()}),Ye.on("done",(st,et)=>{ht.length>0&&this.emit("stdline",ht),It.length>0&&this.emit("err\
line",It),Ke.removeAllListeners(),st?ge(st):oe(et)}),this.options.input){if(!Ke.stdin)throw new Error("child process missing stdin");Ke.stdin.end(this.options.input)}}))})}}function He(Qe){const oe=[];
let ge=!1,ye=!1,Ye="";function Oe(Ke){ye&&Ke!=='"'&&(Ye+="\\"),Ye+=Ke,ye=!1}for(let Ke=0;Ke<Qe.length;Ke++){const ht=Qe.charAt(Ke);if(ht==='"'){ye?Oe(ht):ge=!ge;continue}if(ht==="\\"&&ye){Oe(ht);continue}
if(ht==="\\"&&ge){ye=!0;continue}if(ht===" "&&!ge){Ye.length>0&&(oe.push(Ye),Ye="");continue}Oe(ht)}return Ye.length>0&&oe.push(Ye.trim()),oe}class de extends O.EventEmitter{constructor(oe,ge){if(super(),
this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!ge)throw new Error("toolPath must not be em\
pty");this.options=oe,this.toolPath=ge,oe.delay&&(this.delay=oe.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,pe.setTimeout)(de.HandleTimeout,
this.delay,this)))}_debug(oe){this.emit("debug",oe)}_setResult(){let oe;this.processExited&&(this.processError?oe=new Error(`There was an error when attempting to execute the process '${this.toolPath}\
'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?oe=new Error(`The process '${this.toolPath}' failed with exit c\
ode ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(oe=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&
(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",oe,this.processExitCode)}static HandleTimeout(oe){if(!oe.done){if(!oe.processClosed&&oe.processExited){const ge=`The STDIO \
streams did not close within ${oe.delay/1e3} seconds of the exit event from process '${oe.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;oe._debug(ge)}
oe._setResult()}}}var Ge=function(Qe,oe,ge,ye){function Ye(Oe){return Oe instanceof ge?Oe:new ge(function(Ke){Ke(Oe)})}return new(ge||(ge=Promise))(function(Oe,Ke){function ht(et){try{st(ye.next(et))}catch(Qt){
Ke(Qt)}}function It(et){try{st(ye.throw(et))}catch(Qt){Ke(Qt)}}function st(et){et.done?Oe(et.value):Ye(et.value).then(ht,It)}st((ye=ye.apply(Qe,oe||[])).next())})};function Xe(Qe,oe,ge){return Ge(this,
void 0,void 0,function*(){const ye=tr.argStringToArray(Qe);if(ye.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const Ye=ye[0];return oe=ye.slice(1).concat(oe||[]),new tr.
ToolRunner(Ye,oe,ge).exec()})}function Pe(Qe,oe,ge){return Ge(this,void 0,void 0,function*(){var ye,Ye;let Oe="",Ke="";const ht=new StringDecoder("utf8"),It=new StringDecoder("utf8"),st=(ye=ge?.listeners)===
null||ye===void 0?void 0:ye.stdout,et=(Ye=ge?.listeners)===null||Ye===void 0?void 0:Ye.stderr,Qt=Ot=>{Ke+=It.write(Ot),et&&et(Ot)},Ht=Ot=>{Oe+=ht.write(Ot),st&&st(Ot)},Pt=Object.assign(Object.assign({},
ge?.listeners),{stdout:Ht,stderr:Qt}),Wt=yield Xe(Qe,oe,Object.assign(Object.assign({},ge),{listeners:Pt}));return Oe+=ht.end(),Ke+=It.end(),{exitCode:Wt,stdout:Oe,stderr:Ke}})}var $e=function(Qe,oe,ge,ye){
function Ye(Oe){return Oe instanceof ge?Oe:new ge(function(Ke){Ke(Oe)})}return new(ge||(ge=Promise))(function(Oe,Ke){function ht(et){try{st(ye.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{st(ye.throw(
et))}catch(Qt){Ke(Qt)}}function st(et){et.done?Oe(et.value):Ye(et.value).then(ht,It)}st((ye=ye.apply(Qe,oe||[])).next())})};const qe=()=>$e(void 0,void 0,void 0,function*(){const{stdout:Qe}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:oe}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassN\
ame Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:oe.trim(),version:Qe.trim()}}),Ve=()=>$e(void 0,void 0,void 0,function*(){var Qe,oe,ge,ye;const{stdout:Ye}=yield exec.getExecOutput(
"sw_vers",void 0,{silent:!0}),Oe=(oe=(Qe=Ye.match(/ProductVersion:\s*(.+)/))===null||Qe===void 0?void 0:Qe[1])!==null&&oe!==void 0?oe:"";return{name:(ye=(ge=Ye.match(/ProductName:\s*(.+)/))===null||ge===
void 0?void 0:ge[1])!==null&&ye!==void 0?ye:"",version:Oe}}),se=()=>$e(void 0,void 0,void 0,function*(){const{stdout:Qe}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[oe,ge]=Qe.
trim().split(`
`);return{name:oe,version:ge}}),P=r.platform(),q=r.arch(),H=P==="win32",ie=P==="darwin",ue=P==="linux";function me(){return $e(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield H?
qe():ie?Ve():se()),{platform:P,arch:q,isWindows:H,isMacOS:ie,isLinux:ue})})}var be=function(Qe,oe,ge,ye){function Ye(Oe){return Oe instanceof ge?Oe:new ge(function(Ke){Ke(Oe)})}return new(ge||(ge=Promise))(
function(Oe,Ke){function ht(et){try{st(ye.next(et))}catch(Qt){Ke(Qt)}}function It(et){try{st(ye.throw(et))}catch(Qt){Ke(Qt)}}function st(et){et.done?Oe(et.value):Ye(et.value).then(ht,It)}st((ye=ye.apply(
Qe,oe||[])).next())})},Me;(function(Qe){Qe[Qe.Success=0]="Success",Qe[Qe.Failure=1]="Failure"})(Me||(Me={}));function Ze(Qe,oe){const ge=toCommandValue(oe);if(process.env[Qe]=ge,process.env.GITHUB_ENV||
"")return issueFileCommand("ENV",prepareKeyValueMessage(Qe,oe));issueCommand("set-env",{name:Qe},ge)}function ot(Qe){b("add-mask",{},Qe)}function ut(Qe){process.env.GITHUB_PATH||""?issueFileCommand("P\
ATH",Qe):issueCommand("add-path",{},Qe),process.env.PATH=`${Qe}${path.delimiter}${process.env.PATH}`}function nt(Qe,oe){const ge=process.env[`INPUT_${Qe.replace(/ /g,"_").toUpperCase()}`]||"";if(oe&&oe.
required&&!ge)throw new Error(`Input required and not supplied: ${Qe}`);return oe&&oe.trimWhitespace===!1?ge:ge.trim()}function it(Qe,oe){const ge=nt(Qe,oe).split(`
`).filter(ye=>ye!=="");return oe&&oe.trimWhitespace===!1?ge:ge.map(ye=>ye.trim())}function dt(Qe,oe){const ge=["true","True","TRUE"],ye=["false","False","FALSE"],Ye=nt(Qe,oe);if(ge.includes(Ye))return!0;
if(ye.includes(Ye))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Qe}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ft(Qe,oe){if(process.env.GITHUB_OUTPUT||"")return o("OUTPUT",c(Qe,oe));process.stdout.write(r.EOL),b("set-output",
{name:Qe},k(oe))}function bt(Qe){issue("echo",Qe?"on":"off")}function gt(Qe){process.exitCode=Me.Failure,Bt(Qe)}function yt(){return process.env.RUNNER_DEBUG==="1"}function Dt(Qe){b("debug",{},Qe)}function Bt(Qe,oe={}){
b("error",m(oe),Qe instanceof Error?Qe.toString():Qe)}function Lt(Qe,oe={}){b("warning",m(oe),Qe instanceof Error?Qe.toString():Qe)}function mt(Qe,oe={}){b("notice",m(oe),Qe instanceof Error?Qe.toString():
Qe)}function Rt(Qe){process.stdout.write(Qe+r.EOL)}function Yt(Qe){issue("group",Qe)}function Tt(){issue("endgroup")}function Nt(Qe,oe){return be(this,void 0,void 0,function*(){Yt(Qe);let ge;try{ge=yield oe()}finally{
Tt()}return ge})}function Jt(Qe,oe){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Qe,oe));issueCommand("save-state",{name:Qe},toCommandValue(oe))}function xt(Qe){
return process.env[`STATE_${Qe}`]||""}function Vt(Qe){return be(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Qe)})}}),92145:((L,W,e)=>{e.d(W,{tZ:()=>m});var r=function(I,u,Q,f){function t(C){
return C instanceof Q?C:new Q(function(i){i(C)})}return new(Q||(Q=Promise))(function(C,i){function o(A){try{n(f.next(A))}catch(g){i(g)}}function c(A){try{n(f.throw(A))}catch(g){i(g)}}function n(A){A.done?
C(A.value):t(A.value).then(o,c)}n((f=f.apply(I,u||[])).next())})};class k{constructor(u,Q){this.username=u,this.password=Q}prepareRequest(u){if(!u.headers)throw Error("The request has no headers");u.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return r(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class m{constructor(u){this.token=u}prepareRequest(u){if(!u.headers)throw Error("The request has no headers");u.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return r(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class b{constructor(u){this.token=u}prepareRequest(u){if(!u.headers)throw Error("The reque\
st has no headers");u.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return r(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((L,W,e)=>{var r,k;e.d(W,{Hv:()=>t,Qq:()=>N});var m=e(58611),b=e(65692),I=e(19783),u=e(20770),Q=e(46752),f=function(l,s,h,a){function d(y){return y instanceof
h?y:new h(function(B){B(y)})}return new(h||(h=Promise))(function(y,B){function w(O){try{U(a.next(O))}catch(T){B(T)}}function D(O){try{U(a.throw(O))}catch(T){B(T)}}function U(O){O.done?y(O.value):d(O.value).
then(w,D)}U((a=a.apply(l,s||[])).next())})},t;(function(l){l[l.OK=200]="OK",l[l.MultipleChoices=300]="MultipleChoices",l[l.MovedPermanently=301]="MovedPermanently",l[l.ResourceMoved=302]="ResourceMove\
d",l[l.SeeOther=303]="SeeOther",l[l.NotModified=304]="NotModified",l[l.UseProxy=305]="UseProxy",l[l.SwitchProxy=306]="SwitchProxy",l[l.TemporaryRedirect=307]="TemporaryRedirect",l[l.PermanentRedirect=
308]="PermanentRedirect",l[l.BadRequest=400]="BadRequest",l[l.Unauthorized=401]="Unauthorized",l[l.PaymentRequired=402]="PaymentRequired",l[l.Forbidden=403]="Forbidden",l[l.NotFound=404]="NotFound",l[l.
MethodNotAllowed=405]="MethodNotAllowed",l[l.NotAcceptable=406]="NotAcceptable",l[l.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",l[l.RequestTimeout=408]="RequestTimeout",l[l.Conflict=
409]="Conflict",l[l.Gone=410]="Gone",l[l.TooManyRequests=429]="TooManyRequests",l[l.InternalServerError=500]="InternalServerError",l[l.NotImplemented=501]="NotImplemented",l[l.BadGateway=502]="BadGate\
way",l[l.ServiceUnavailable=503]="ServiceUnavailable",l[l.GatewayTimeout=504]="GatewayTimeout"})(t||(t={}));var C;(function(l){l.Accept="accept",l.ContentType="content-type"})(C||(C={}));var i;(function(l){
l.ApplicationJson="application/json"})(i||(i={}));function o(l){const s=pm.getProxyUrl(new URL(l));return s?s.href:""}const c=[t.MovedPermanently,t.ResourceMoved,t.SeeOther,t.TemporaryRedirect,t.PermanentRedirect],
n=[t.BadGateway,t.ServiceUnavailable,t.GatewayTimeout],A=["OPTIONS","GET","DELETE","HEAD"],g=10,E=5;class p extends Error{constructor(s,h){super(s),this.name="HttpClientError",this.statusCode=h,Object.
setPrototypeOf(this,p.prototype)}}class R{constructor(s){this.message=s}readBody(){return f(this,void 0,void 0,function*(){return new Promise(s=>f(this,void 0,void 0,function*(){let h=Buffer.alloc(0);
this.message.on("data",a=>{h=Buffer.concat([h,a])}),this.message.on("end",()=>{s(h.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){return new Promise(s=>f(this,void 0,void 0,
function*(){const h=[];this.message.on("data",a=>{h.push(a)}),this.message.on("end",()=>{s(Buffer.concat(h))})}))})}}function M(l){return new URL(l).protocol==="https:"}class N{constructor(s,h,a){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
s),this.handlers=h||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),
a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),
a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(s,h){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",s,null,
h||{})})}get(s,h){return f(this,void 0,void 0,function*(){return this.request("GET",s,null,h||{})})}del(s,h){return f(this,void 0,void 0,function*(){return this.request("DELETE",s,null,h||{})})}post(s,h,a){
return f(this,void 0,void 0,function*(){return this.request("POST",s,h,a||{})})}patch(s,h,a){return f(this,void 0,void 0,function*(){return this.request("PATCH",s,h,a||{})})}put(s,h,a){return f(this,void 0,
void 0,function*(){return this.request("PUT",s,h,a||{})})}head(s,h){return f(this,void 0,void 0,function*(){return this.request("HEAD",s,null,h||{})})}sendStream(s,h,a,d){return f(this,void 0,void 0,function*(){
return this.request(s,h,a,d)})}getJson(s){return f(this,arguments,void 0,function*(h,a={}){a[C.Accept]=this._getExistingOrDefaultHeader(a,C.Accept,i.ApplicationJson);const d=yield this.get(h,a);return this.
_processResponse(d,this.requestOptions)})}postJson(s,h){return f(this,arguments,void 0,function*(a,d,y={}){const B=JSON.stringify(d,null,2);y[C.Accept]=this._getExistingOrDefaultHeader(y,C.Accept,i.ApplicationJson),
y[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,i.ApplicationJson);const w=yield this.post(a,B,y);return this._processResponse(w,this.requestOptions)})}putJson(s,h){return f(this,arguments,
void 0,function*(a,d,y={}){const B=JSON.stringify(d,null,2);y[C.Accept]=this._getExistingOrDefaultHeader(y,C.Accept,i.ApplicationJson),y[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,i.
ApplicationJson);const w=yield this.put(a,B,y);return this._processResponse(w,this.requestOptions)})}patchJson(s,h){return f(this,arguments,void 0,function*(a,d,y={}){const B=JSON.stringify(d,null,2);
y[C.Accept]=this._getExistingOrDefaultHeader(y,C.Accept,i.ApplicationJson),y[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,i.ApplicationJson);const w=yield this.patch(a,B,y);return this.
_processResponse(w,this.requestOptions)})}request(s,h,a,d){return f(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const y=new URL(h);let B=this.
_prepareRequest(s,y,d);const w=this._allowRetries&&A.includes(s)?this._maxRetries+1:1;let D=0,U;do{if(U=yield this.requestRaw(B,a),U&&U.message&&U.message.statusCode===t.Unauthorized){let T;for(const v of this.
handlers)if(v.canHandleAuthentication(U)){T=v;break}return T?T.handleAuthentication(this,B,a):U}let O=this._maxRedirects;for(;U.message.statusCode&&c.includes(U.message.statusCode)&&this._allowRedirects&&
O>0;){const T=U.message.headers.location;if(!T)break;const v=new URL(T);if(y.protocol==="https:"&&y.protocol!==v.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield U.readBody(),v.hostname!==y.hostname)for(const z in d)
z.toLowerCase()==="authorization"&&delete d[z];B=this._prepareRequest(s,v,d),U=yield this.requestRaw(B,a),O--}if(!U.message.statusCode||!n.includes(U.message.statusCode))return U;D+=1,D<w&&(yield U.readBody(),
yield this._performExponentialBackoff(D))}while(D<w);return U})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(s,h){return f(this,void 0,void 0,function*(){return new Promise(
(a,d)=>{function y(B,w){B?d(B):w?a(w):d(new Error("Unknown error"))}this.requestRawWithCallback(s,h,y)})})}requestRawWithCallback(s,h,a){typeof h=="string"&&(s.options.headers||(s.options.headers={}),
s.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let d=!1;function y(D,U){d||(d=!0,a(D,U))}const B=s.httpModule.request(s.options,D=>{const U=new R(D);y(void 0,U)});let w;B.on("socket",
D=>{w=D}),B.setTimeout(this._socketTimeout||3*6e4,()=>{w&&w.end(),y(new Error(`Request timeout: ${s.options.path}`))}),B.on("error",function(D){y(D)}),h&&typeof h=="string"&&B.write(h,"utf8"),h&&typeof h!=
"string"?(h.on("close",function(){B.end()}),h.pipe(B)):B.end()}getAgent(s){const h=new URL(s);return this._getAgent(h)}getAgentDispatcher(s){const h=new URL(s),a=I.s(h);if(a&&a.hostname)return this._getProxyAgentDispatcher(
h,a)}_prepareRequest(s,h,a){const d={};d.parsedUrl=h;const y=d.parsedUrl.protocol==="https:";d.httpModule=y?r||(r=e.t(b,2)):k||(k=e.t(m,2));const B=y?443:80;if(d.options={},d.options.host=d.parsedUrl.
hostname,d.options.port=d.parsedUrl.port?parseInt(d.parsedUrl.port):B,d.options.path=(d.parsedUrl.pathname||"")+(d.parsedUrl.search||""),d.options.method=s,d.options.headers=this._mergeHeaders(a),this.
userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),this.handlers)for(const w of this.handlers)w.prepareRequest(d.options);return d}_mergeHeaders(s){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},S(this.requestOptions.headers),S(s||{})):S(s||{})}_getExistingOrDefaultHeader(s,h,a){let d;if(this.requestOptions&&this.requestOptions.
headers){const B=S(this.requestOptions.headers)[h];B&&(d=typeof B=="number"?B.toString():B)}const y=s[h];return y!==void 0?typeof y=="number"?y.toString():y:d!==void 0?d:a}_getExistingOrDefaultContentTypeHeader(s,h){
let a;if(this.requestOptions&&this.requestOptions.headers){const y=S(this.requestOptions.headers)[C.ContentType];y&&(typeof y=="number"?a=String(y):Array.isArray(y)?a=y.join(", "):a=y)}const d=s[C.ContentType];
return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:a!==void 0?a:h}_getAgent(s){let h;const a=I.s(s),d=a&&a.hostname;if(this._keepAlive&&d&&(h=this._proxyAgent),d||(h=this._agent),
h)return h;const y=s.protocol==="https:";let B=100;if(this.requestOptions&&(B=this.requestOptions.maxSockets||m.globalAgent.maxSockets),a&&a.hostname){const w={maxSockets:B,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.port})};let D;const U=a.protocol==="https:";y?D=U?u.httpsOverHttps:u.httpsOverHttp:
D=U?u.httpOverHttps:u.httpOverHttp,h=D(w),this._proxyAgent=h}if(!h){const w={keepAlive:this._keepAlive,maxSockets:B};h=y?new b.Agent(w):new m.Agent(w),this._agent=h}return y&&this._ignoreSslError&&(h.
options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(s,h){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const d=s.protocol==="https:";return a=
new Q.ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
a,d&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(s){const h=s||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;
if(a){const d=a.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${d}`}return h}_performExponentialBackoff(s){return f(this,void 0,void 0,function*(){s=Math.min(g,s);const h=E*Math.pow(
2,s);return new Promise(a=>setTimeout(()=>a(),h))})}_processResponse(s,h){return f(this,void 0,void 0,function*(){return new Promise((a,d)=>f(this,void 0,void 0,function*(){const y=s.message.statusCode||
0,B={statusCode:y,result:null,headers:{}};y===t.NotFound&&a(B);function w(O,T){if(typeof T=="string"){const v=new Date(T);if(!isNaN(v.valueOf()))return v}return T}let D,U;try{U=yield s.readBody(),U&&U.
length>0&&(h&&h.deserializeDates?D=JSON.parse(U,w):D=JSON.parse(U),B.result=D),B.headers=s.message.headers}catch{}if(y>299){let O;D&&D.message?O=D.message:U&&U.length>0?O=U:O=`Failed request: (${y})`;
const T=new p(O,y);T.result=B.result,d(T)}else a(B)}))})}}const S=l=>Object.keys(l).reduce((s,h)=>(s[h.toLowerCase()]=l[h],s),{})}),19783:((L,W,e)=>{e.d(W,{H:()=>k,s:()=>r});function r(I){const u=I.protocol===
"https:";if(k(I))return;const Q=u?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new b(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new b(`http://${Q}`)}else return}function k(I){if(!I.hostname)return!1;const u=I.hostname;if(m(u))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let f;
I.port?f=Number(I.port):I.protocol==="http:"?f=80:I.protocol==="https:"&&(f=443);const t=[I.hostname.toUpperCase()];typeof f=="number"&&t.push(`${t[0]}:${f}`);for(const C of Q.split(",").map(i=>i.trim().
toUpperCase()).filter(i=>i))if(C==="*"||t.some(i=>i===C||i.endsWith(`.${C}`)||C.startsWith(".")&&i.endsWith(`${C}`)))return!0;return!1}function m(I){const u=I.toLowerCase();return u==="localhost"||u.startsWith(
"127.")||u.startsWith("[::1]")||u.startsWith("[0:0:0:0:0:0:0:1]")}class b extends URL{constructor(u,Q){super(u,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((L,W,e)=>{e.d(W,{A:()=>r});class r{diff(m,b,I={}){let u;typeof I=="function"?(u=I,I={}):
"callback"in I&&(u=I.callback);const Q=this.castInput(m,I),f=this.castInput(b,I),t=this.removeEmpty(this.tokenize(Q,I)),C=this.removeEmpty(this.tokenize(f,I));return this.diffWithOptionsObj(t,C,I,u)}diffWithOptionsObj(m,b,I,u){
var Q;const f=M=>{if(M=this.postProcess(M,I),u){setTimeout(function(){u(M)},0);return}else return M},t=b.length,C=m.length;let i=1,o=t+C;I.maxEditLength!=null&&(o=Math.min(o,I.maxEditLength));const c=(Q=
I.timeout)!==null&&Q!==void 0?Q:1/0,n=Date.now()+c,A=[{oldPos:-1,lastComponent:void 0}];let g=this.extractCommon(A[0],b,m,0,I);if(A[0].oldPos+1>=C&&g+1>=t)return f(this.buildValues(A[0].lastComponent,
b,m));let E=-1/0,p=1/0;const R=()=>{for(let M=Math.max(E,-i);M<=Math.min(p,i);M+=2){let N;const S=A[M-1],l=A[M+1];S&&(A[M-1]=void 0);let s=!1;if(l){const a=l.oldPos-M;s=l&&0<=a&&a<t}const h=S&&S.oldPos+
1<C;if(!s&&!h){A[M]=void 0;continue}if(!h||s&&S.oldPos<l.oldPos?N=this.addToPath(l,!0,!1,0,I):N=this.addToPath(S,!1,!0,1,I),g=this.extractCommon(N,b,m,M,I),N.oldPos+1>=C&&g+1>=t)return f(this.buildValues(
N.lastComponent,b,m))||!0;A[M]=N,N.oldPos+1>=C&&(p=Math.min(p,M-1)),g+1>=t&&(E=Math.max(E,M+1))}i++};if(u)(function M(){setTimeout(function(){if(i>o||Date.now()>n)return u(void 0);R()||M()},0)})();else
for(;i<=o&&Date.now()<=n;){const M=R();if(M)return M}}addToPath(m,b,I,u,Q){const f=m.lastComponent;return f&&!Q.oneChangePerToken&&f.added===b&&f.removed===I?{oldPos:m.oldPos+u,lastComponent:{count:f.
count+1,added:b,removed:I,previousComponent:f.previousComponent}}:{oldPos:m.oldPos+u,lastComponent:{count:1,added:b,removed:I,previousComponent:f}}}extractCommon(m,b,I,u,Q){const f=b.length,t=I.length;
let C=m.oldPos,i=C-u,o=0;for(;i+1<f&&C+1<t&&this.equals(I[C+1],b[i+1],Q);)i++,C++,o++,Q.oneChangePerToken&&(m.lastComponent={count:1,previousComponent:m.lastComponent,added:!1,removed:!1});return o&&!Q.
oneChangePerToken&&(m.lastComponent={count:o,previousComponent:m.lastComponent,added:!1,removed:!1}),m.oldPos=C,i}equals(m,b,I){return I.comparator?I.comparator(m,b):m===b||!!I.ignoreCase&&m.toLowerCase()===
b.toLowerCase()}removeEmpty(m){const b=[];for(let I=0;I<m.length;I++)m[I]&&b.push(m[I]);return b}castInput(m,b){return m}tokenize(m,b){return Array.from(m)}join(m){return m.join("")}postProcess(m,b){return m}get useLongestToken(){
return!1}buildValues(m,b,I){const u=[];let Q;for(;m;)u.push(m),Q=m.previousComponent,delete m.previousComponent,m=Q;u.reverse();const f=u.length;let t=0,C=0,i=0;for(;t<f;t++){const o=u[t];if(o.removed)
o.value=this.join(I.slice(i,i+o.count)),i+=o.count;else{if(!o.added&&this.useLongestToken){let c=b.slice(C,C+o.count);c=c.map(function(n,A){const g=I[i+A];return g.length>n.length?g:n}),o.value=this.join(
c)}else o.value=this.join(b.slice(C,C+o.count));C+=o.count,o.added||(i+=o.count)}}return u}}})},Kt={};function Ct(L){var W=Kt[L];if(W!==void 0)return W.exports;var e=Kt[L]={id:L,loaded:!1,exports:{}},
r=!0;try{qt[L].call(e.exports,e,e.exports,Ct),r=!1}finally{r&&delete Kt[L]}return e.loaded=!0,e.exports}Ct.m=qt,typeof Ct<"u"&&(Ct.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var L=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",W=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",r=m=>{m&&m.d<1&&(m.d=1,m.forEach(b=>b.r--),m.forEach(b=>b.r--?b.r++:b()))},k=m=>m.map(b=>{if(b!==null&&typeof b=="object"){if(b[L])
return b;if(b.then){var I=[];I.d=0,b.then(f=>{u[W]=f,r(I)},f=>{u[e]=f,r(I)});var u={};return u[L]=f=>f(I),u}}var Q={};return Q[L]=f=>{},Q[W]=b,Q});Ct.a=(m,b,I)=>{var u;I&&((u=[]).d=-1);var Q=new Set,f=m.
exports,t,C,i,o=new Promise((c,n)=>{i=n,C=c});o[W]=f,o[L]=c=>(u&&c(u),Q.forEach(c),o.catch(n=>{})),m.exports=o,b(c=>{t=k(c);var n,A=()=>t.map(E=>{if(E[e])throw E[e];return E[W]}),g=new Promise(E=>{n=()=>E(
A),n.r=0;var p=R=>R!==u&&!Q.has(R)&&(Q.add(R),R&&!R.d&&(n.r++,R.push(n)));t.map(R=>R[L](p))});return n.r?g:A()},c=>(c?i(o[e]=c):C(f),r(u))),u&&u.d<0&&(u.d=0)}})(),(()=>{var L=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,W;Ct.t=function(e,r){if(r&1&&(e=this(e)),r&8||typeof e=="object"&&e&&(r&4&&e.__esModule||r&16&&typeof e.then=="function"))return e;var k=Object.create(null);Ct.r(k);var m={};
W=W||[null,L({}),L([]),L(L)];for(var b=r&2&&e;typeof b=="object"&&!~W.indexOf(b);b=L(b))Object.getOwnPropertyNames(b).forEach(I=>m[I]=()=>e[I]);return m.default=()=>e,Ct.d(k,m),k}})(),Ct.d=(L,W)=>{for(var e in W)
Ct.o(W,e)&&!Ct.o(L,e)&&Object.defineProperty(L,e,{enumerable:!0,get:W[e]})},Ct.f={},Ct.e=L=>Promise.all(Object.keys(Ct.f).reduce((W,e)=>(Ct.f[e](L,W),W),[])),Ct.u=L=>""+L+".index.js",Ct.o=(L,W)=>Object.
prototype.hasOwnProperty.call(L,W),Ct.r=L=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(L,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(L,"__esModule",{value:!0})},Ct.nmd=
L=>(L.paths=[],L.children||(L.children=[]),L),(()=>{var L={792:0},W=e=>{var{ids:r,modules:k,runtime:m}=e,b,I,u=0;for(b in k)Ct.o(k,b)&&(Ct.m[b]=k[b]);for(m&&m(Ct);u<r.length;u++)I=r[u],Ct.o(L,I)&&L[I]&&
L[I][0](),L[r[u]]=0};Ct.f.j=(e,r)=>{var k=Ct.o(L,e)?L[e]:void 0;if(k!==0)if(k)r.push(k[1]);else{var m=import("./"+Ct.u(e)).then(W,b=>{throw L[e]!==0&&(L[e]=void 0),b}),m=Promise.race([m,new Promise(b=>k=
L[e]=[b])]);r.push(k[1]=m)}}})();var _t=Ct(86325);_t=await _t;
