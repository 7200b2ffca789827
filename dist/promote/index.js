import{createRequire as ct}from"module";var qt={73313:(L=>{L.exports=$;function $(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}$.prototype.go=function(S){this.pending<
this.max?l(this,S):this.waiting.push(S)},$.prototype.wait=function(S){this.pending===0?S(this.error):this.listeners.push(S)},$.prototype.hold=function(){return e(this)};function e(S){S.pending+=1;var y=!1;
return R;function R(d){if(y)throw new Error("callback called twice");if(y=!0,S.error=S.error||d,S.pending-=1,S.waiting.length>0&&S.pending<S.max)l(S,S.waiting.shift());else if(S.pending===0){var Q=S.listeners;
S.listeners=[],Q.forEach(w)}}function w(d){d(S.error)}}function l(S,y){y(e(S))}}),20770:((L,$,e)=>{L.exports=e(20218)}),20218:((L,$,e)=>{var l=e(69278),S=e(64756),y=e(58611),R=e(65692),w=e(24434),d=e(
42613),Q=e(39023);$.httpOverHttp=f,$.httpsOverHttp=t,$.httpOverHttps=B,$.httpsOverHttps=c;function f(g){var C=new s(g);return C.request=y.request,C}function t(g){var C=new s(g);return C.request=y.request,
C.createSocket=u,C.defaultPort=443,C}function B(g){var C=new s(g);return C.request=R.request,C}function c(g){var C=new s(g);return C.request=R.request,C.createSocket=u,C.defaultPort=443,C}function s(g){
var C=this;C.options=g||{},C.proxyOptions=C.options.proxy||{},C.maxSockets=C.options.maxSockets||y.Agent.defaultMaxSockets,C.requests=[],C.sockets=[],C.on("free",function(M,N,F,a){for(var n=o(N,F,a),h=0,
i=C.requests.length;h<i;++h){var E=C.requests[h];if(E.host===n.host&&E.port===n.port){C.requests.splice(h,1),E.request.onSocket(M);return}}M.destroy(),C.removeSocket(M)})}Q.inherits(s,w.EventEmitter),
s.prototype.addRequest=function(C,p,M,N){var F=this,a=A({request:C},F.options,o(p,M,N));if(F.sockets.length>=this.maxSockets){F.requests.push(a);return}F.createSocket(a,function(n){n.on("free",h),n.on(
"close",i),n.on("agentRemove",i),C.onSocket(n);function h(){F.emit("free",n,a)}function i(E){F.removeSocket(n),n.removeListener("free",h),n.removeListener("close",i),n.removeListener("agentRemove",i)}})},
s.prototype.createSocket=function(C,p){var M=this,N={};M.sockets.push(N);var F=A({},M.proxyOptions,{method:"CONNECT",path:C.host+":"+C.port,agent:!1,headers:{host:C.host+":"+C.port}});C.localAddress&&
(F.localAddress=C.localAddress),F.proxyAuth&&(F.headers=F.headers||{},F.headers["Proxy-Authorization"]="Basic "+new Buffer(F.proxyAuth).toString("base64")),r("making CONNECT request");var a=M.request(
F);a.useChunkedEncodingByDefault=!1,a.once("response",n),a.once("upgrade",h),a.once("connect",i),a.once("error",E),a.end();function n(m){m.upgrade=!0}function h(m,I,D){process.nextTick(function(){i(m,
I,D)})}function i(m,I,D){if(a.removeAllListeners(),I.removeAllListeners(),m.statusCode!==200){r("tunneling socket could not be established, statusCode=%d",m.statusCode),I.destroy();var b=new Error("tu\
nneling socket could not be established, statusCode="+m.statusCode);b.code="ECONNRESET",C.request.emit("error",b),M.removeSocket(N);return}if(D.length>0){r("got illegal response body from proxy"),I.destroy();
var b=new Error("got illegal response body from proxy");b.code="ECONNRESET",C.request.emit("error",b),M.removeSocket(N);return}return r("tunneling connection has established"),M.sockets[M.sockets.indexOf(
N)]=I,p(I)}function E(m){a.removeAllListeners(),r(`tunneling socket could not be established, cause=%s
`,m.message,m.stack);var I=new Error("tunneling socket could not be established, cause="+m.message);I.code="ECONNRESET",C.request.emit("error",I),M.removeSocket(N)}},s.prototype.removeSocket=function(C){
var p=this.sockets.indexOf(C);if(p!==-1){this.sockets.splice(p,1);var M=this.requests.shift();M&&this.createSocket(M,function(N){M.request.onSocket(N)})}};function u(g,C){var p=this;s.prototype.createSocket.
call(p,g,function(M){var N=g.request.getHeader("host"),F=A({},p.options,{socket:M,servername:N?N.replace(/:.*$/,""):g.host}),a=S.connect(0,F);p.sockets[p.sockets.indexOf(M)]=a,C(a)})}function o(g,C,p){
return typeof g=="string"?{host:g,port:C,localAddress:p}:g}function A(g){for(var C=1,p=arguments.length;C<p;++C){var M=arguments[C];if(typeof M=="object")for(var N=Object.keys(M),F=0,a=N.length;F<a;++F){
var n=N[F];M[n]!==void 0&&(g[n]=M[n])}}return g}var r;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?r=function(){var g=Array.prototype.slice.call(arguments);typeof g[0]=="string"?g[0]=
"TUNNEL: "+g[0]:g.unshift("TUNNEL:"),console.error.apply(console,g)}:r=function(){},$.debug=r}),46752:((L,$,e)=>{const l=e(23701),S=e(30883),y=e(30628),R=e(837),w=e(57405),d=e(76672),Q=e(53137),f=e(30050),
t=e(68707),B=e(3440),{InvalidArgumentError:c}=t,s=e(56615),u=e(59136),o=e(47365),A=e(47501),r=e(94004),g=e(52429),C=e(17816),{getGlobalDispatcher:p,setGlobalDispatcher:M}=e(32581),N=e(58155),F=e(8754),
a=e(25092);Object.assign(S.prototype,s),L.exports.Dispatcher=S,L.exports.Client=l,L.exports.Pool=y,L.exports.BalancedPool=R,L.exports.Agent=w,L.exports.ProxyAgent=d,L.exports.EnvHttpProxyAgent=Q,L.exports.
RetryAgent=f,L.exports.RetryHandler=C,L.exports.DecoratorHandler=N,L.exports.RedirectHandler=F,L.exports.createRedirectInterceptor=a,L.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},L.exports.buildConnector=u,L.exports.errors=t,L.exports.util={parseHeaders:B.parseHeaders,headerNameToString:B.headerNameToString};function n(W){return(O,ee,_)=>{if(typeof ee=="function"&&
(_=ee,ee=null),!O||typeof O!="string"&&typeof O!="object"&&!(O instanceof URL))throw new c("invalid url");if(ee!=null&&typeof ee!="object")throw new c("invalid opts");if(ee&&ee.path!=null){if(typeof ee.
path!="string")throw new c("invalid opts.path");let Ae=ee.path;ee.path.startsWith("/")||(Ae=`/${Ae}`),O=new URL(B.parseOrigin(O).origin+Ae)}else ee||(ee=typeof O=="object"?O:{}),O=B.parseURL(O);const{
agent:Z,dispatcher:j=p()}=ee;if(Z)throw new c("unsupported opts.agent. Did you mean opts.client?");return W.call(j,{...ee,origin:O.origin,path:O.search?`${O.pathname}${O.search}`:O.pathname,method:ee.
method||(ee.body?"PUT":"GET")},_)}}L.exports.setGlobalDispatcher=M,L.exports.getGlobalDispatcher=p;const h=e(54398).fetch;L.exports.fetch=async function(O,ee=void 0){try{return await h(O,ee)}catch(_){
throw _&&typeof _=="object"&&Error.captureStackTrace(_),_}},L.exports.Headers=e(60660).Headers,L.exports.Response=e(99051).Response,L.exports.Request=e(9967).Request,L.exports.FormData=e(35910).FormData,
L.exports.File=globalThis.File??e(4573).File,L.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:i,getGlobalOrigin:E}=e(51059);L.exports.setGlobalOrigin=i,L.exports.getGlobalOrigin=E;const{
CacheStorage:m}=e(3245),{kConstruct:I}=e(20109);L.exports.caches=new m(I);const{deleteCookie:D,getCookies:b,getSetCookies:U,setCookie:Y}=e(79061);L.exports.deleteCookie=D,L.exports.getCookies=b,L.exports.
getSetCookies=U,L.exports.setCookie=Y;const{parseMIMEType:T,serializeAMimeType:V}=e(51900);L.exports.parseMIMEType=T,L.exports.serializeAMimeType=V;const{CloseEvent:ne,ErrorEvent:he,MessageEvent:J}=e(
15188);L.exports.WebSocket=e(13726).WebSocket,L.exports.CloseEvent=ne,L.exports.ErrorEvent=he,L.exports.MessageEvent=J,L.exports.request=n(s.request),L.exports.stream=n(s.stream),L.exports.pipeline=n(
s.pipeline),L.exports.connect=n(s.connect),L.exports.upgrade=n(s.upgrade),L.exports.MockClient=o,L.exports.MockPool=r,L.exports.MockAgent=A,L.exports.mockErrors=g;const{EventSource:P}=e(21238);L.exports.
EventSource=P}),80158:((L,$,e)=>{const{addAbortListener:l}=e(3440),{RequestAbortedError:S}=e(68707),y=Symbol("kListener"),R=Symbol("kSignal");function w(f){f.abort?f.abort(f[R]?.reason):f.reason=f[R]?.
reason??new S,Q(f)}function d(f,t){if(f.reason=null,f[R]=null,f[y]=null,!!t){if(t.aborted){w(f);return}f[R]=t,f[y]=()=>{w(f)},l(f[R],f[y])}}function Q(f){f[R]&&("removeEventListener"in f[R]?f[R].removeEventListener(
"abort",f[y]):f[R].removeListener("abort",f[y]),f[R]=null,f[y]=null)}L.exports={addSignal:d,removeSignal:Q}}),34660:((L,$,e)=>{const l=e(34589),{AsyncResource:S}=e(16698),{InvalidArgumentError:y,SocketError:R}=e(
68707),w=e(3440),{addSignal:d,removeSignal:Q}=e(80158);class f extends S{constructor(c,s){if(!c||typeof c!="object")throw new y("invalid opts");if(typeof s!="function")throw new y("invalid callback");
const{signal:u,opaque:o,responseHeaders:A}=c;if(u&&typeof u.on!="function"&&typeof u.addEventListener!="function")throw new y("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=o||null,this.responseHeaders=A||null,this.callback=s,this.abort=null,d(this,u)}onConnect(c,s){if(this.reason){c(this.reason);return}l(this.callback),this.abort=c,this.context=s}onHeaders(){throw new R(
"bad connect",null)}onUpgrade(c,s,u){const{callback:o,opaque:A,context:r}=this;Q(this),this.callback=null;let g=s;g!=null&&(g=this.responseHeaders==="raw"?w.parseRawHeaders(s):w.parseHeaders(s)),this.
runInAsyncScope(o,null,null,{statusCode:c,headers:g,socket:u,opaque:A,context:r})}onError(c){const{callback:s,opaque:u}=this;Q(this),s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,
c,{opaque:u})}))}}function t(B,c){if(c===void 0)return new Promise((s,u)=>{t.call(this,B,(o,A)=>o?u(o):s(A))});try{const s=new f(B,c);this.dispatch({...B,method:"CONNECT"},s)}catch(s){if(typeof c!="fu\
nction")throw s;const u=B?.opaque;queueMicrotask(()=>c(s,{opaque:u}))}}L.exports=t}),76862:((L,$,e)=>{const{Readable:l,Duplex:S,PassThrough:y}=e(57075),{InvalidArgumentError:R,InvalidReturnValueError:w,
RequestAbortedError:d}=e(68707),Q=e(3440),{AsyncResource:f}=e(16698),{addSignal:t,removeSignal:B}=e(80158),c=e(34589),s=Symbol("resume");class u extends l{constructor(){super({autoDestroy:!0}),this[s]=
null}_read(){const{[s]:C}=this;C&&(this[s]=null,C())}_destroy(C,p){this._read(),p(C)}}class o extends l{constructor(C){super({autoDestroy:!0}),this[s]=C}_read(){this[s]()}_destroy(C,p){!C&&!this._readableState.
endEmitted&&(C=new d),p(C)}}class A extends f{constructor(C,p){if(!C||typeof C!="object")throw new R("invalid opts");if(typeof p!="function")throw new R("invalid handler");const{signal:M,method:N,opaque:F,
onInfo:a,responseHeaders:n}=C;if(M&&typeof M.on!="function"&&typeof M.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(N==="CONNECT")throw new R("invalid me\
thod");if(a&&typeof a!="function")throw new R("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=F||null,this.responseHeaders=n||null,this.handler=p,this.abort=null,this.context=null,this.
onInfo=a||null,this.req=new u().on("error",Q.nop),this.ret=new S({readableObjectMode:C.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,i,E)=>{const{req:m}=this;m.
push(h,i)||m._readableState.destroyed?E():m[s]=E},destroy:(h,i)=>{const{body:E,req:m,res:I,ret:D,abort:b}=this;!h&&!D._readableState.endEmitted&&(h=new d),b&&h&&b(),Q.destroy(E,h),Q.destroy(m,h),Q.destroy(
I,h),B(this),i(h)}}).on("prefinish",()=>{const{req:h}=this;h.push(null)}),this.res=null,t(this,M)}onConnect(C,p){const{ret:M,res:N}=this;if(this.reason){C(this.reason);return}c(!N,"pipeline cannot be \
retried"),c(!M.destroyed),this.abort=C,this.context=p}onHeaders(C,p,M){const{opaque:N,handler:F,context:a}=this;if(C<200){if(this.onInfo){const h=this.responseHeaders==="raw"?Q.parseRawHeaders(p):Q.parseHeaders(
p);this.onInfo({statusCode:C,headers:h})}return}this.res=new o(M);let n;try{this.handler=null;const h=this.responseHeaders==="raw"?Q.parseRawHeaders(p):Q.parseHeaders(p);n=this.runInAsyncScope(F,null,
{statusCode:C,headers:h,opaque:N,body:this.res,context:a})}catch(h){throw this.res.on("error",Q.nop),h}if(!n||typeof n.on!="function")throw new w("expected Readable");n.on("data",h=>{const{ret:i,body:E}=this;
!i.push(h)&&E.pause&&E.pause()}).on("error",h=>{const{ret:i}=this;Q.destroy(i,h)}).on("end",()=>{const{ret:h}=this;h.push(null)}).on("close",()=>{const{ret:h}=this;h._readableState.ended||Q.destroy(h,
new d)}),this.body=n}onData(C){const{res:p}=this;return p.push(C)}onComplete(C){const{res:p}=this;p.push(null)}onError(C){const{ret:p}=this;this.handler=null,Q.destroy(p,C)}}function r(g,C){try{const p=new A(
g,C);return this.dispatch({...g,body:p.req},p),p.ret}catch(p){return new y().destroy(p)}}L.exports=r}),14043:((L,$,e)=>{const l=e(34589),{Readable:S}=e(49927),{InvalidArgumentError:y,RequestAbortedError:R}=e(
68707),w=e(3440),{getResolveErrorBodyCallback:d}=e(87655),{AsyncResource:Q}=e(16698);class f extends Q{constructor(c,s){if(!c||typeof c!="object")throw new y("invalid opts");const{signal:u,method:o,opaque:A,
body:r,onInfo:g,responseHeaders:C,throwOnError:p,highWaterMark:M}=c;try{if(typeof s!="function")throw new y("invalid callback");if(M&&(typeof M!="number"||M<0))throw new y("invalid highWaterMark");if(u&&
typeof u.on!="function"&&typeof u.addEventListener!="function")throw new y("signal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new y("invalid method");if(g&&typeof g!="function")throw new y(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(N){throw w.isStream(r)&&w.destroy(r.on("error",w.nop),N),N}this.method=o,this.responseHeaders=C||null,this.opaque=A||null,this.callback=s,this.
res=null,this.abort=null,this.body=r,this.trailers={},this.context=null,this.onInfo=g||null,this.throwOnError=p,this.highWaterMark=M,this.signal=u,this.reason=null,this.removeAbortListener=null,w.isStream(
r)&&r.on("error",N=>{this.onError(N)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new R:this.removeAbortListener=w.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??
new R,this.res?w.destroy(this.res.on("error",w.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}))}onConnect(c,s){if(this.reason){c(this.reason);return}l(this.callback),this.abort=c,this.context=s}onHeaders(c,s,u,o){const{callback:A,opaque:r,abort:g,context:C,responseHeaders:p,
highWaterMark:M}=this,N=p==="raw"?w.parseRawHeaders(s):w.parseHeaders(s);if(c<200){this.onInfo&&this.onInfo({statusCode:c,headers:N});return}const F=p==="raw"?w.parseHeaders(s):N,a=F["content-type"],n=F["\
content-length"],h=new S({resume:u,abort:g,contentType:a,contentLength:this.method!=="HEAD"&&n?Number(n):null,highWaterMark:M});this.removeAbortListener&&h.on("close",this.removeAbortListener),this.callback=
null,this.res=h,A!==null&&(this.throwOnError&&c>=400?this.runInAsyncScope(d,null,{callback:A,body:h,contentType:a,statusCode:c,statusMessage:o,headers:N}):this.runInAsyncScope(A,null,null,{statusCode:c,
headers:N,trailers:this.trailers,opaque:r,body:h,context:C}))}onData(c){return this.res.push(c)}onComplete(c){w.parseHeaders(c,this.trailers),this.res.push(null)}onError(c){const{res:s,callback:u,body:o,
opaque:A}=this;u&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(u,null,c,{opaque:A})})),s&&(this.res=null,queueMicrotask(()=>{w.destroy(s,c)})),o&&(this.body=null,w.destroy(o,c)),this.removeAbortListener&&
(s?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function t(B,c){if(c===void 0)return new Promise((s,u)=>{t.call(this,B,(o,A)=>o?u(o):s(A))});try{this.
dispatch(B,new f(B,c))}catch(s){if(typeof c!="function")throw s;const u=B?.opaque;queueMicrotask(()=>c(s,{opaque:u}))}}L.exports=t,L.exports.RequestHandler=f}),3560:((L,$,e)=>{const l=e(34589),{finished:S,
PassThrough:y}=e(57075),{InvalidArgumentError:R,InvalidReturnValueError:w}=e(68707),d=e(3440),{getResolveErrorBodyCallback:Q}=e(87655),{AsyncResource:f}=e(16698),{addSignal:t,removeSignal:B}=e(80158);
class c extends f{constructor(o,A,r){if(!o||typeof o!="object")throw new R("invalid opts");const{signal:g,method:C,opaque:p,body:M,onInfo:N,responseHeaders:F,throwOnError:a}=o;try{if(typeof r!="functi\
on")throw new R("invalid callback");if(typeof A!="function")throw new R("invalid factory");if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new R("signal must be an EventEmit\
ter or EventTarget");if(C==="CONNECT")throw new R("invalid method");if(N&&typeof N!="function")throw new R("invalid onInfo callback");super("UNDICI_STREAM")}catch(n){throw d.isStream(M)&&d.destroy(M.on(
"error",d.nop),n),n}this.responseHeaders=F||null,this.opaque=p||null,this.factory=A,this.callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=M,this.onInfo=N||null,this.
throwOnError=a||!1,d.isStream(M)&&M.on("error",n=>{this.onError(n)}),t(this,g)}onConnect(o,A){if(this.reason){o(this.reason);return}l(this.callback),this.abort=o,this.context=A}onHeaders(o,A,r,g){const{
factory:C,opaque:p,context:M,callback:N,responseHeaders:F}=this,a=F==="raw"?d.parseRawHeaders(A):d.parseHeaders(A);if(o<200){this.onInfo&&this.onInfo({statusCode:o,headers:a});return}this.factory=null;
let n;if(this.throwOnError&&o>=400){const E=(F==="raw"?d.parseHeaders(A):a)["content-type"];n=new y,this.callback=null,this.runInAsyncScope(Q,null,{callback:N,body:n,contentType:E,statusCode:o,statusMessage:g,
headers:a})}else{if(C===null)return;if(n=this.runInAsyncScope(C,null,{statusCode:o,headers:a,opaque:p,context:M}),!n||typeof n.write!="function"||typeof n.end!="function"||typeof n.on!="function")throw new w(
"expected Writable");S(n,{readable:!1},i=>{const{callback:E,res:m,opaque:I,trailers:D,abort:b}=this;this.res=null,(i||!m.readable)&&d.destroy(m,i),this.callback=null,this.runInAsyncScope(E,null,i||null,
{opaque:I,trailers:D}),i&&b()})}return n.on("drain",r),this.res=n,(n.writableNeedDrain!==void 0?n.writableNeedDrain:n._writableState?.needDrain)!==!0}onData(o){const{res:A}=this;return A?A.write(o):!0}onComplete(o){
const{res:A}=this;B(this),A&&(this.trailers=d.parseHeaders(o),A.end())}onError(o){const{res:A,callback:r,opaque:g,body:C}=this;B(this),this.factory=null,A?(this.res=null,d.destroy(A,o)):r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,o,{opaque:g})})),C&&(this.body=null,d.destroy(C,o))}}function s(u,o,A){if(A===void 0)return new Promise((r,g)=>{s.call(this,u,o,(C,p)=>C?g(C):r(p))});
try{this.dispatch(u,new c(u,o,A))}catch(r){if(typeof A!="function")throw r;const g=u?.opaque;queueMicrotask(()=>A(r,{opaque:g}))}}L.exports=s}),61882:((L,$,e)=>{const{InvalidArgumentError:l,SocketError:S}=e(
68707),{AsyncResource:y}=e(16698),R=e(3440),{addSignal:w,removeSignal:d}=e(80158),Q=e(34589);class f extends y{constructor(c,s){if(!c||typeof c!="object")throw new l("invalid opts");if(typeof s!="func\
tion")throw new l("invalid callback");const{signal:u,opaque:o,responseHeaders:A}=c;if(u&&typeof u.on!="function"&&typeof u.addEventListener!="function")throw new l("signal must be an EventEmitter or E\
ventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=A||null,this.opaque=o||null,this.callback=s,this.abort=null,this.context=null,w(this,u)}onConnect(c,s){if(this.reason){c(this.reason);return}Q(
this.callback),this.abort=c,this.context=null}onHeaders(){throw new S("bad upgrade",null)}onUpgrade(c,s,u){Q(c===101);const{callback:o,opaque:A,context:r}=this;d(this),this.callback=null;const g=this.
responseHeaders==="raw"?R.parseRawHeaders(s):R.parseHeaders(s);this.runInAsyncScope(o,null,null,{headers:g,socket:u,opaque:A,context:r})}onError(c){const{callback:s,opaque:u}=this;d(this),s&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(s,null,c,{opaque:u})}))}}function t(B,c){if(c===void 0)return new Promise((s,u)=>{t.call(this,B,(o,A)=>o?u(o):s(A))});try{const s=new f(B,c);this.dispatch(
{...B,method:B.method||"GET",upgrade:B.protocol||"Websocket"},s)}catch(s){if(typeof c!="function")throw s;const u=B?.opaque;queueMicrotask(()=>c(s,{opaque:u}))}}L.exports=t}),56615:((L,$,e)=>{L.exports.
request=e(14043),L.exports.stream=e(3560),L.exports.pipeline=e(76862),L.exports.upgrade=e(61882),L.exports.connect=e(34660)}),49927:((L,$,e)=>{const l=e(34589),{Readable:S}=e(57075),{RequestAbortedError:y,
NotSupportedError:R,InvalidArgumentError:w,AbortError:d}=e(68707),Q=e(3440),{ReadableStreamFrom:f}=e(3440),t=Symbol("kConsume"),B=Symbol("kReading"),c=Symbol("kBody"),s=Symbol("kAbort"),u=Symbol("kCon\
tentType"),o=Symbol("kContentLength"),A=()=>{};class r extends S{constructor({resume:E,abort:m,contentType:I="",contentLength:D,highWaterMark:b=64*1024}){super({autoDestroy:!0,read:E,highWaterMark:b}),
this._readableState.dataEmitted=!1,this[s]=m,this[t]=null,this[c]=null,this[u]=I,this[o]=D,this[B]=!1}destroy(E){return!E&&!this._readableState.endEmitted&&(E=new y),E&&this[s](),super.destroy(E)}_destroy(E,m){
this[B]?m(E):setImmediate(()=>{m(E)})}on(E,...m){return(E==="data"||E==="readable")&&(this[B]=!0),super.on(E,...m)}addListener(E,...m){return this.on(E,...m)}off(E,...m){const I=super.off(E,...m);return(E===
"data"||E==="readable")&&(this[B]=this.listenerCount("data")>0||this.listenerCount("readable")>0),I}removeListener(E,...m){return this.off(E,...m)}push(E){return this[t]&&E!==null?(n(this[t],E),this[B]?
super.push(E):!0):super.push(E)}async text(){return p(this,"text")}async json(){return p(this,"json")}async blob(){return p(this,"blob")}async bytes(){return p(this,"bytes")}async arrayBuffer(){return p(
this,"arrayBuffer")}async formData(){throw new R}get bodyUsed(){return Q.isDisturbed(this)}get body(){return this[c]||(this[c]=f(this),this[t]&&(this[c].getReader(),l(this[c].locked))),this[c]}async dump(E){
let m=Number.isFinite(E?.limit)?E.limit:131072;const I=E?.signal;if(I!=null&&(typeof I!="object"||!("aborted"in I)))throw new w("signal must be an AbortSignal");return I?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((D,b)=>{this[o]>m&&this.destroy(new d);const U=()=>{this.destroy(I.reason??new d)};I?.addEventListener("abort",U),this.on("close",function(){I?.removeEventListener(
"abort",U),I?.aborted?b(I.reason??new d):D(null)}).on("error",A).on("data",function(Y){m-=Y.length,m<=0&&this.destroy()}).resume()})}}function g(i){return i[c]&&i[c].locked===!0||i[t]}function C(i){return Q.
isDisturbed(i)||g(i)}async function p(i,E){return l(!i[t]),new Promise((m,I)=>{if(C(i)){const D=i._readableState;D.destroyed&&D.closeEmitted===!1?i.on("error",b=>{I(b)}).on("close",()=>{I(new TypeError(
"unusable"))}):I(D.errored??new TypeError("unusable"))}else queueMicrotask(()=>{i[t]={type:E,stream:i,resolve:m,reject:I,length:0,body:[]},i.on("error",function(D){h(this[t],D)}).on("close",function(){
this[t].body!==null&&h(this[t],new y)}),M(i[t])})})}function M(i){if(i.body===null)return;const{_readableState:E}=i.stream;if(E.bufferIndex){const m=E.bufferIndex,I=E.buffer.length;for(let D=m;D<I;D++)
n(i,E.buffer[D])}else for(const m of E.buffer)n(i,m);for(E.endEmitted?a(this[t]):i.stream.on("end",function(){a(this[t])}),i.stream.resume();i.stream.read()!=null;);}function N(i,E){if(i.length===0||E===
0)return"";const m=i.length===1?i[0]:Buffer.concat(i,E),I=m.length,D=I>2&&m[0]===239&&m[1]===187&&m[2]===191?3:0;return m.utf8Slice(D,I)}function F(i,E){if(i.length===0||E===0)return new Uint8Array(0);
if(i.length===1)return new Uint8Array(i[0]);const m=new Uint8Array(Buffer.allocUnsafeSlow(E).buffer);let I=0;for(let D=0;D<i.length;++D){const b=i[D];m.set(b,I),I+=b.length}return m}function a(i){const{
type:E,body:m,resolve:I,stream:D,length:b}=i;try{E==="text"?I(N(m,b)):E==="json"?I(JSON.parse(N(m,b))):E==="arrayBuffer"?I(F(m,b).buffer):E==="blob"?I(new Blob(m,{type:D[u]})):E==="bytes"&&I(F(m,b)),h(
i)}catch(U){D.destroy(U)}}function n(i,E){i.length+=E.length,i.body.push(E)}function h(i,E){i.body!==null&&(E?i.reject(E):i.resolve(),i.type=null,i.stream=null,i.resolve=null,i.reject=null,i.length=0,
i.body=null)}L.exports={Readable:r,chunksDecode:N}}),87655:((L,$,e)=>{const l=e(34589),{ResponseStatusCodeError:S}=e(68707),{chunksDecode:y}=e(49927),R=128*1024;async function w({callback:f,body:t,contentType:B,
statusCode:c,statusMessage:s,headers:u}){l(t);let o=[],A=0;try{for await(const p of t)if(o.push(p),A+=p.length,A>R){o=[],A=0;break}}catch{o=[],A=0}const r=`Response status code ${c}${s?`: ${s}`:""}`;if(c===
204||!B||!A){queueMicrotask(()=>f(new S(r,c,u)));return}const g=Error.stackTraceLimit;Error.stackTraceLimit=0;let C;try{d(B)?C=JSON.parse(y(o,A)):Q(B)&&(C=y(o,A))}catch{}finally{Error.stackTraceLimit=
g}queueMicrotask(()=>f(new S(r,c,u,C)))}const d=f=>f.length>15&&f[11]==="/"&&f[0]==="a"&&f[1]==="p"&&f[2]==="p"&&f[3]==="l"&&f[4]==="i"&&f[5]==="c"&&f[6]==="a"&&f[7]==="t"&&f[8]==="i"&&f[9]==="o"&&f[10]===
"n"&&f[12]==="j"&&f[13]==="s"&&f[14]==="o"&&f[15]==="n",Q=f=>f.length>4&&f[4]==="/"&&f[0]==="t"&&f[1]==="e"&&f[2]==="x"&&f[3]==="t";L.exports={getResolveErrorBodyCallback:w,isContentTypeApplicationJson:d,
isContentTypeText:Q}}),59136:((L,$,e)=>{const l=e(77030),S=e(34589),y=e(3440),{InvalidArgumentError:R,ConnectTimeoutError:w}=e(68707),d=e(96603);function Q(){}let f,t;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?t=class{constructor(o){this._maxCachedSessions=o,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const r=this._sessionCache.get(A);r!==void 0&&r.deref()===void 0&&this._sessionCache.delete(A)})}get(o){const A=this._sessionCache.get(o);return A?A.deref():null}set(o,A){
this._maxCachedSessions!==0&&(this._sessionCache.set(o,new WeakRef(A)),this._sessionRegistry.register(A,o))}}:t=class{constructor(o){this._maxCachedSessions=o,this._sessionCache=new Map}get(o){return this.
_sessionCache.get(o)}set(o,A){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:r}=this._sessionCache.keys().next();this._sessionCache.delete(r)}this._sessionCache.
set(o,A)}}};function B({allowH2:u,maxCachedSessions:o,socketPath:A,timeout:r,session:g,...C}){if(o!=null&&(!Number.isInteger(o)||o<0))throw new R("maxCachedSessions must be a positive integer or zero");
const p={path:A,...C},M=new t(o??100);return r=r??1e4,u=u??!1,function({hostname:F,host:a,protocol:n,port:h,servername:i,localAddress:E,httpSocket:m},I){let D;if(n==="https:"){f||(f=e(41692)),i=i||p.servername||
y.getServerName(a)||null;const U=i||F;S(U);const Y=g||M.get(U)||null;h=h||443,D=f.connect({highWaterMark:16384,...p,servername:i,session:Y,localAddress:E,ALPNProtocols:u?["http/1.1","h2"]:["http/1.1"],
socket:m,port:h,host:F}),D.on("session",function(T){M.set(U,T)})}else S(!m,"httpSocket can only be sent on TLS update"),h=h||80,D=l.connect({highWaterMark:64*1024,...p,localAddress:E,port:h,host:F});if(p.
keepAlive==null||p.keepAlive){const U=p.keepAliveInitialDelay===void 0?6e4:p.keepAliveInitialDelay;D.setKeepAlive(!0,U)}const b=c(new WeakRef(D),{timeout:r,hostname:F,port:h});return D.setNoDelay(!0).
once(n==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(b),I){const U=I;I=null,U(null,this)}}).on("error",function(U){if(queueMicrotask(b),I){const Y=I;I=null,Y(U)}}),D}}const c=process.
platform==="win32"?(u,o)=>{if(!o.timeout)return Q;let A=null,r=null;const g=d.setFastTimeout(()=>{A=setImmediate(()=>{r=setImmediate(()=>s(u.deref(),o))})},o.timeout);return()=>{d.clearFastTimeout(g),
clearImmediate(A),clearImmediate(r)}}:(u,o)=>{if(!o.timeout)return Q;let A=null;const r=d.setFastTimeout(()=>{A=setImmediate(()=>{s(u.deref(),o)})},o.timeout);return()=>{d.clearFastTimeout(r),clearImmediate(
A)}};function s(u,o){if(u==null)return;let A="Connect Timeout Error";Array.isArray(u.autoSelectFamilyAttemptedAddresses)?A+=` (attempted addresses: ${u.autoSelectFamilyAttemptedAddresses.join(", ")},`:
A+=` (attempted address: ${o.hostname}:${o.port},`,A+=` timeout: ${o.timeout}ms)`,y.destroy(u,new w(A))}L.exports=B}),10735:(L=>{const $={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Rang\
es","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Cont\
rol-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content\
-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Open\
er-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Ran\
ge","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Refer\
rer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allo\
wed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecu\
re-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-X\
SS-Protection"];for(let l=0;l<e.length;++l){const S=e[l],y=S.toLowerCase();$[S]=$[y]=y}Object.setPrototypeOf($,null),L.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:$}}),42414:((L,$,e)=>{
const l=e(53053),S=e(57975),y=S.debuglog("undici"),R=S.debuglog("fetch"),w=S.debuglog("websocket");let d=!1;const Q={beforeConnect:l.channel("undici:client:beforeConnect"),connected:l.channel("undici:\
client:connected"),connectError:l.channel("undici:client:connectError"),sendHeaders:l.channel("undici:client:sendHeaders"),create:l.channel("undici:request:create"),bodySent:l.channel("undici:request:\
bodySent"),headers:l.channel("undici:request:headers"),trailers:l.channel("undici:request:trailers"),error:l.channel("undici:request:error"),open:l.channel("undici:websocket:open"),close:l.channel("un\
dici:websocket:close"),socketError:l.channel("undici:websocket:socket_error"),ping:l.channel("undici:websocket:ping"),pong:l.channel("undici:websocket:pong")};if(y.enabled||R.enabled){const f=R.enabled?
R:y;l.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:B,protocol:c,port:s,host:u}}=t;f("connecting to %s using %s%s",`${u}${s?`:${s}`:""}`,c,B)}),l.channel("undici:cl\
ient:connected").subscribe(t=>{const{connectParams:{version:B,protocol:c,port:s,host:u}}=t;f("connected to %s using %s%s",`${u}${s?`:${s}`:""}`,c,B)}),l.channel("undici:client:connectError").subscribe(
t=>{const{connectParams:{version:B,protocol:c,port:s,host:u},error:o}=t;f("connection to %s using %s%s errored - %s",`${u}${s?`:${s}`:""}`,c,B,o.message)}),l.channel("undici:client:sendHeaders").subscribe(
t=>{const{request:{method:B,path:c,origin:s}}=t;f("sending request to %s %s/%s",B,s,c)}),l.channel("undici:request:headers").subscribe(t=>{const{request:{method:B,path:c,origin:s},response:{statusCode:u}}=t;
f("received response to %s %s/%s - HTTP %d",B,s,c,u)}),l.channel("undici:request:trailers").subscribe(t=>{const{request:{method:B,path:c,origin:s}}=t;f("trailers received from %s %s/%s",B,s,c)}),l.channel(
"undici:request:error").subscribe(t=>{const{request:{method:B,path:c,origin:s},error:u}=t;f("request to %s %s/%s errored - %s",B,s,c,u.message)}),d=!0}if(w.enabled){if(!d){const f=y.enabled?y:w;l.channel(
"undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:B,protocol:c,port:s,host:u}}=t;f("connecting to %s%s using %s%s",u,s?`:${s}`:"",c,B)}),l.channel("undici:client:connected").subscribe(
t=>{const{connectParams:{version:B,protocol:c,port:s,host:u}}=t;f("connected to %s%s using %s%s",u,s?`:${s}`:"",c,B)}),l.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:B,
protocol:c,port:s,host:u},error:o}=t;f("connection to %s%s using %s%s errored - %s",u,s?`:${s}`:"",c,B,o.message)}),l.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:B,path:c,
origin:s}}=t;f("sending request to %s %s/%s",B,s,c)})}l.channel("undici:websocket:open").subscribe(f=>{const{address:{address:t,port:B}}=f;w("connection opened %s%s",t,B?`:${B}`:"")}),l.channel("undic\
i:websocket:close").subscribe(f=>{const{websocket:t,code:B,reason:c}=f;w("closed connection to %s - %s %s",t.url,B,c)}),l.channel("undici:websocket:socket_error").subscribe(f=>{w("connection errored -\
 %s",f.message)}),l.channel("undici:websocket:ping").subscribe(f=>{w("ping received")}),l.channel("undici:websocket:pong").subscribe(f=>{w("pong received")})}L.exports={channels:Q}}),68707:(L=>{const $=Symbol.
for("undici.error.UND_ERR");class e extends Error{constructor(K){super(K),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](K){return K&&K[$]===!0}[$]=!0}const l=Symbol.for("undic\
i.error.UND_ERR_CONNECT_TIMEOUT");class S extends e{constructor(K){super(K),this.name="ConnectTimeoutError",this.message=K||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](K){
return K&&K[l]===!0}[l]=!0}const y=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class R extends e{constructor(K){super(K),this.name="HeadersTimeoutError",this.message=K||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](K){return K&&K[y]===!0}[y]=!0}const w=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class d extends e{constructor(K){super(K),this.
name="HeadersOverflowError",this.message=K||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](K){return K&&K[w]===!0}[w]=!0}const Q=Symbol.for("undici.error.UND_\
ERR_BODY_TIMEOUT");class f extends e{constructor(K){super(K),this.name="BodyTimeoutError",this.message=K||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](K){return K&&
K[Q]===!0}[Q]=!0}const t=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class B extends e{constructor(K,me,Ce,de){super(K),this.name="ResponseStatusCodeError",this.message=K||"Response Status\
 Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=de,this.status=me,this.statusCode=me,this.headers=Ce}static[Symbol.hasInstance](K){return K&&K[t]===!0}[t]=!0}const c=Symbol.for("undici\
.error.UND_ERR_INVALID_ARG");class s extends e{constructor(K){super(K),this.name="InvalidArgumentError",this.message=K||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](K){
return K&&K[c]===!0}[c]=!0}const u=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class o extends e{constructor(K){super(K),this.name="InvalidReturnValueError",this.message=K||"Invalid Return\
 Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](K){return K&&K[u]===!0}[u]=!0}const A=Symbol.for("undici.error.UND_ERR_ABORT");class r extends e{constructor(K){super(
K),this.name="AbortError",this.message=K||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](K){return K&&K[A]===!0}[A]=!0}const g=Symbol.for("undici.error.UND_ERR_ABORTE\
D");class C extends r{constructor(K){super(K),this.name="AbortError",this.message=K||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](K){return K&&K[g]===!0}[g]=!0}const p=Symbol.
for("undici.error.UND_ERR_INFO");class M extends e{constructor(K){super(K),this.name="InformationalError",this.message=K||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](K){return K&&
K[p]===!0}[p]=!0}const N=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class F extends e{constructor(K){super(K),this.name="RequestContentLengthMismatchError",this.message=K||"Request\
 body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](K){return K&&K[N]===!0}[N]=!0}const a=Symbol.for("undici.error.UND_ERR_RES\
_CONTENT_LENGTH_MISMATCH");class n extends e{constructor(K){super(K),this.name="ResponseContentLengthMismatchError",this.message=K||"Response body length does not match content-length header",this.code=
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](K){return K&&K[a]===!0}[a]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class i extends e{constructor(K){super(K),this.name=
"ClientDestroyedError",this.message=K||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](K){return K&&K[h]===!0}[h]=!0}const E=Symbol.for("undici.error.UND_ERR_CLOSED");
class m extends e{constructor(K){super(K),this.name="ClientClosedError",this.message=K||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](K){return K&&K[E]===!0}[E]=!0}const I=Symbol.
for("undici.error.UND_ERR_SOCKET");class D extends e{constructor(K,me){super(K),this.name="SocketError",this.message=K||"Socket error",this.code="UND_ERR_SOCKET",this.socket=me}static[Symbol.hasInstance](K){
return K&&K[I]===!0}[I]=!0}const b=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class U extends e{constructor(K){super(K),this.name="NotSupportedError",this.message=K||"Not supported error",this.code=
"UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](K){return K&&K[b]===!0}[b]=!0}const Y=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class T extends e{constructor(K){super(K),this.name="Mi\
ssingUpstreamError",this.message=K||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](K){return K&&K[Y]===!0}[Y]=!0}const V=Symbol.for(
"undici.error.UND_ERR_HTTP_PARSER");class ne extends Error{constructor(K,me,Ce){super(K),this.name="HTTPParserError",this.code=me?`HPE_${me}`:void 0,this.data=Ce?Ce.toString():void 0}static[Symbol.hasInstance](K){
return K&&K[V]===!0}[V]=!0}const he=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class J extends e{constructor(K){super(K),this.name="ResponseExceededMaxSizeError",this.message=K||"Respons\
e content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](K){return K&&K[he]===!0}[he]=!0}const P=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class W extends e{constructor(K,me,{
headers:Ce,data:de}){super(K),this.name="RequestRetryError",this.message=K||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=me,this.data=de,this.headers=Ce}static[Symbol.hasInstance](K){
return K&&K[P]===!0}[P]=!0}const O=Symbol.for("undici.error.UND_ERR_RESPONSE");class ee extends e{constructor(K,me,{headers:Ce,data:de}){super(K),this.name="ResponseError",this.message=K||"Response er\
ror",this.code="UND_ERR_RESPONSE",this.statusCode=me,this.data=de,this.headers=Ce}static[Symbol.hasInstance](K){return K&&K[O]===!0}[O]=!0}const _=Symbol.for("undici.error.UND_ERR_PRX_TLS");class Z extends e{constructor(K,me,Ce){
super(me,{cause:K,...Ce??{}}),this.name="SecureProxyConnectionError",this.message=me||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=K}static[Symbol.hasInstance](K){return K&&
K[_]===!0}[_]=!0}const j=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class Ae extends e{constructor(K){super(K),this.name="MessageSizeExceededError",this.message=K||"Max decompressed m\
essage size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](K){return K&&K[j]===!0}get[j](){return!0}}L.exports={AbortError:r,HTTPParserError:ne,UndiciError:e,HeadersTimeoutError:R,
HeadersOverflowError:d,BodyTimeoutError:f,RequestContentLengthMismatchError:F,ConnectTimeoutError:S,ResponseStatusCodeError:B,InvalidArgumentError:s,InvalidReturnValueError:o,RequestAbortedError:C,ClientDestroyedError:i,
ClientClosedError:m,InformationalError:M,SocketError:D,NotSupportedError:U,ResponseContentLengthMismatchError:n,BalancedPoolMissingUpstreamError:T,ResponseExceededMaxSizeError:J,RequestRetryError:W,ResponseError:ee,
SecureProxyConnectionError:Z,MessageSizeExceededError:Ae}}),44655:((L,$,e)=>{const{InvalidArgumentError:l,NotSupportedError:S}=e(68707),y=e(34589),{isValidHTTPToken:R,isValidHeaderValue:w,isStream:d,destroy:Q,
isBuffer:f,isFormDataLike:t,isIterable:B,isBlobLike:c,buildURL:s,validateHandler:u,getServerName:o,normalizedMethodRecords:A}=e(3440),{channels:r}=e(42414),{headerNameLowerCasedRecord:g}=e(10735),C=/[^\u0021-\u00ff]/,
p=Symbol("handler");class M{constructor(a,{path:n,method:h,body:i,headers:E,query:m,idempotent:I,blocking:D,upgrade:b,headersTimeout:U,bodyTimeout:Y,reset:T,throwOnError:V,expectContinue:ne,servername:he},J){
if(typeof n!="string")throw new l("path must be a string");if(n[0]!=="/"&&!(n.startsWith("http://")||n.startsWith("https://"))&&h!=="CONNECT")throw new l("path must be an absolute URL or start with a \
slash");if(C.test(n))throw new l("invalid request path");if(typeof h!="string")throw new l("method must be a string");if(A[h]===void 0&&!R(h))throw new l("invalid request method");if(b&&typeof b!="str\
ing")throw new l("upgrade must be a string");if(b&&!w(b))throw new l("invalid upgrade header");if(U!=null&&(!Number.isFinite(U)||U<0))throw new l("invalid headersTimeout");if(Y!=null&&(!Number.isFinite(
Y)||Y<0))throw new l("invalid bodyTimeout");if(T!=null&&typeof T!="boolean")throw new l("invalid reset");if(ne!=null&&typeof ne!="boolean")throw new l("invalid expectContinue");if(this.headersTimeout=
U,this.bodyTimeout=Y,this.throwOnError=V===!0,this.method=h,this.abort=null,i==null)this.body=null;else if(d(i)){this.body=i;const P=this.body._readableState;(!P||!P.autoDestroy)&&(this.endHandler=function(){
Q(this)},this.body.on("end",this.endHandler)),this.errorHandler=W=>{this.abort?this.abort(W):this.error=W},this.body.on("error",this.errorHandler)}else if(f(i))this.body=i.byteLength?i:null;else if(ArrayBuffer.
isView(i))this.body=i.buffer.byteLength?Buffer.from(i.buffer,i.byteOffset,i.byteLength):null;else if(i instanceof ArrayBuffer)this.body=i.byteLength?Buffer.from(i):null;else if(typeof i=="string")this.
body=i.length?Buffer.from(i):null;else if(t(i)||B(i)||c(i))this.body=i;else throw new l("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.
aborted=!1,this.upgrade=b||null,this.path=m?s(n,m):n,this.origin=a,this.idempotent=I??(h==="HEAD"||h==="GET"),this.blocking=D??!1,this.reset=T??null,this.host=null,this.contentLength=null,this.contentType=
null,this.headers=[],this.expectContinue=ne??!1,Array.isArray(E)){if(E.length%2!==0)throw new l("headers array must be even");for(let P=0;P<E.length;P+=2)N(this,E[P],E[P+1])}else if(E&&typeof E=="obje\
ct")if(E[Symbol.iterator])for(const P of E){if(!Array.isArray(P)||P.length!==2)throw new l("headers must be in key-value pair format");N(this,P[0],P[1])}else{const P=Object.keys(E);for(let W=0;W<P.length;++W)
N(this,P[W],E[P[W]])}else if(E!=null)throw new l("headers must be an object or an array");u(J,h,b),this.servername=he||o(this.host),this[p]=J,r.create.hasSubscribers&&r.create.publish({request:this})}onBodySent(a){
if(this[p].onBodySent)try{return this[p].onBodySent(a)}catch(n){this.abort(n)}}onRequestSent(){if(r.bodySent.hasSubscribers&&r.bodySent.publish({request:this}),this[p].onRequestSent)try{return this[p].
onRequestSent()}catch(a){this.abort(a)}}onConnect(a){if(y(!this.aborted),y(!this.completed),this.error)a(this.error);else return this.abort=a,this[p].onConnect(a)}onResponseStarted(){return this[p].onResponseStarted?.()}onHeaders(a,n,h,i){
y(!this.aborted),y(!this.completed),r.headers.hasSubscribers&&r.headers.publish({request:this,response:{statusCode:a,headers:n,statusText:i}});try{return this[p].onHeaders(a,n,h,i)}catch(E){this.abort(
E)}}onData(a){y(!this.aborted),y(!this.completed);try{return this[p].onData(a)}catch(n){return this.abort(n),!1}}onUpgrade(a,n,h,i=""){this.onFinally(),y(!this.aborted),y(!this.completed),a!==null&&this.#e(
a,n,i);const E=this[p].onUpgrade(a,n,h);return this.aborted||(this.completed=!0,a!==null&&this.#t()),E}onUpgradeResponse(a,n,h,i=""){y(!this.aborted),y(this.completed),r.headers.hasSubscribers&&this.#e(
a,h(n),i),this.#t()}onUpgradeError(a){y(!this.aborted),y(this.completed),r.error.hasSubscribers&&r.error.publish({request:this,error:a})}#e(a,n,h){r.headers.hasSubscribers&&r.headers.publish({request:this,
response:{statusCode:a,headers:n,statusText:h}})}#t(){r.trailers.hasSubscribers&&r.trailers.publish({request:this,trailers:[]})}onComplete(a){this.onFinally(),y(!this.aborted),this.completed=!0,r.trailers.
hasSubscribers&&r.trailers.publish({request:this,trailers:a});try{return this[p].onComplete(a)}catch(n){this.onError(n)}}onError(a){if(this.onFinally(),r.error.hasSubscribers&&r.error.publish({request:this,
error:a}),!this.aborted)return this.aborted=!0,this[p].onError(a)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(a,n){return N(this,a,n),this}}function N(F,a,n){if(n&&typeof n=="object"&&!Array.isArray(n))throw new l(`invalid ${a} header`);if(n===void 0)return;let h=g[a];
if(h===void 0&&(h=a.toLowerCase(),g[h]===void 0&&!R(h)))throw new l("invalid header key");if(Array.isArray(n)){const i=[];for(let E=0;E<n.length;E++)if(typeof n[E]=="string"){if(!w(n[E]))throw new l(`\
invalid ${a} header`);i.push(n[E])}else if(n[E]===null)i.push("");else{if(typeof n[E]=="object")throw new l(`invalid ${a} header`);{const m=`${n[E]}`;if(!w(m))throw new l(`invalid ${a} header`);i.push(
m)}}n=i}else if(typeof n=="string"){if(!w(n))throw new l(`invalid ${a} header`)}else if(n===null)n="";else if(n=`${n}`,!w(n))throw new l(`invalid ${a} header`);if(h==="host"){if(F.host!==null)throw new l(
"duplicate host header");if(typeof n!="string")throw new l("invalid host header");F.host=n}else if(h==="content-length"){if(F.contentLength!==null)throw new l("duplicate content-length header");if(F.contentLength=
parseInt(n,10),!Number.isFinite(F.contentLength))throw new l("invalid content-length header")}else if(F.contentType===null&&h==="content-type")F.contentType=n,F.headers.push(a,n);else{if(h==="transfer\
-encoding"||h==="keep-alive"||h==="upgrade")throw new l(`invalid ${h} header`);if(h==="connection"){const i=typeof n=="string"?n.toLowerCase():null;if(i!=="close"&&i!=="keep-alive")throw new l("invali\
d connection header");i==="close"&&(F.reset=!0)}else{if(h==="expect")throw new S("expect header not supported");F.headers.push(a,n)}}}L.exports=M}),36443:(L=>{L.exports={kClose:Symbol("close"),kDestroy:Symbol(
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
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((L,$,e)=>{const{wellknownHeaderNames:l,
headerNameLowerCasedRecord:S}=e(10735);class y{value=null;left=null;middle=null;right=null;code;constructor(Q,f,t){if(t===void 0||t>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(
t))>127)throw new TypeError("key must be ascii string");Q.length!==++t?this.middle=new y(Q,f,t):this.value=f}add(Q,f){const t=Q.length;if(t===0)throw new TypeError("Unreachable");let B=0,c=this;for(;;){
const s=Q.charCodeAt(B);if(s>127)throw new TypeError("key must be ascii string");if(c.code===s)if(t===++B){c.value=f;break}else if(c.middle!==null)c=c.middle;else{c.middle=new y(Q,f,B);break}else if(c.
code<s)if(c.left!==null)c=c.left;else{c.left=new y(Q,f,B);break}else if(c.right!==null)c=c.right;else{c.right=new y(Q,f,B);break}}}search(Q){const f=Q.length;let t=0,B=this;for(;B!==null&&t<f;){let c=Q[t];
for(c<=90&&c>=65&&(c|=32);B!==null;){if(c===B.code){if(f===++t)return B;B=B.middle;break}B=B.code<c?B.left:B.right}}return null}}class R{node=null;insert(Q,f){this.node===null?this.node=new y(Q,f,0):this.
node.add(Q,f)}lookup(Q){return this.node?.search(Q)?.value??null}}const w=new R;for(let d=0;d<l.length;++d){const Q=S[l[d]];w.insert(Q,Q)}L.exports={TernarySearchTree:R,tree:w}}),3440:((L,$,e)=>{const l=e(
34589),{kDestroyed:S,kBodyUsed:y,kListeners:R,kBody:w}=e(36443),{IncomingMessage:d}=e(37067),Q=e(57075),f=e(77030),{Blob:t}=e(4573),B=e(57975),{stringify:c}=e(41792),{EventEmitter:s}=e(78474),{InvalidArgumentError:u}=e(
68707),{headerNameLowerCasedRecord:o}=e(10735),{tree:A}=e(67752),[r,g]=process.versions.node.split(".").map(k=>Number(k));class C{constructor(H){this[w]=H,this[y]=!1}async*[Symbol.asyncIterator](){l(!this[y],
"disturbed"),this[y]=!0,yield*this[w]}}function p(k){return N(k)?(Y(k)===0&&k.on("data",function(){l(!1)}),typeof k.readableDidRead!="boolean"&&(k[y]=!1,s.prototype.on.call(k,"data",function(){this[y]=
!0})),k):k&&typeof k.pipeTo=="function"?new C(k):k&&typeof k!="string"&&!ArrayBuffer.isView(k)&&U(k)?new C(k):k}function M(){}function N(k){return k&&typeof k=="object"&&typeof k.pipe=="function"&&typeof k.
on=="function"}function F(k){if(k===null)return!1;if(k instanceof t)return!0;if(typeof k!="object")return!1;{const H=k[Symbol.toStringTag];return(H==="Blob"||H==="File")&&("stream"in k&&typeof k.stream==
"function"||"arrayBuffer"in k&&typeof k.arrayBuffer=="function")}}function a(k,H){if(k.includes("?")||k.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#\
".');const z=c(H);return z&&(k+="?"+z),k}function n(k){const H=parseInt(k,10);return H===Number(k)&&H>=0&&H<=65535}function h(k){return k!=null&&k[0]==="h"&&k[1]==="t"&&k[2]==="t"&&k[3]==="p"&&(k[4]===
":"||k[4]==="s"&&k[5]===":")}function i(k){if(typeof k=="string"){if(k=new URL(k),!h(k.origin||k.protocol))throw new u("Invalid URL protocol: the URL must start with `http:` or `https:`.");return k}if(!k||
typeof k!="object")throw new u("Invalid URL: The URL argument must be a non-null object.");if(!(k instanceof URL)){if(k.port!=null&&k.port!==""&&n(k.port)===!1)throw new u("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(k.path!=null&&typeof k.path!="string")throw new u("Invalid URL path: the path must be a string or null/undefined.");if(k.pathname!=null&&typeof k.
pathname!="string")throw new u("Invalid URL pathname: the pathname must be a string or null/undefined.");if(k.hostname!=null&&typeof k.hostname!="string")throw new u("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(k.origin!=null&&typeof k.origin!="string")throw new u("Invalid URL origin: the origin must be a string or null/undefined.");if(!h(k.origin||k.protocol))throw new u(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");const H=k.port!=null?k.port:k.protocol==="https:"?443:80;let z=k.origin!=null?k.origin:`${k.protocol||""}//${k.hostname||""}:${H}`,
q=k.path!=null?k.path:`${k.pathname||""}${k.search||""}`;return z[z.length-1]==="/"&&(z=z.slice(0,z.length-1)),q&&q[0]!=="/"&&(q=`/${q}`),new URL(`${z}${q}`)}if(!h(k.origin||k.protocol))throw new u("I\
nvalid URL protocol: the URL must start with `http:` or `https:`.");return k}function E(k){if(k=i(k),k.pathname!=="/"||k.search||k.hash)throw new u("invalid url");return k}function m(k){if(k[0]==="["){
const z=k.indexOf("]");return l(z!==-1),k.substring(1,z)}const H=k.indexOf(":");return H===-1?k:k.substring(0,H)}function I(k){if(!k)return null;l(typeof k=="string");const H=m(k);return f.isIP(H)?"":
H}function D(k){return JSON.parse(JSON.stringify(k))}function b(k){return k!=null&&typeof k[Symbol.asyncIterator]=="function"}function U(k){return k!=null&&(typeof k[Symbol.iterator]=="function"||typeof k[Symbol.
asyncIterator]=="function")}function Y(k){if(k==null)return 0;if(N(k)){const H=k._readableState;return H&&H.objectMode===!1&&H.ended===!0&&Number.isFinite(H.length)?H.length:null}else{if(F(k))return k.
size!=null?k.size:null;if(ee(k))return k.byteLength}return null}function T(k){return k&&!!(k.destroyed||k[S]||Q.isDestroyed?.(k))}function V(k,H){k==null||!N(k)||T(k)||(typeof k.destroy=="function"?(Object.
getPrototypeOf(k).constructor===d&&(k.socket=null),k.destroy(H)):H&&queueMicrotask(()=>{k.emit("error",H)}),k.destroyed!==!0&&(k[S]=!0))}const ne=/timeout=(\d+)/;function he(k){const H=k.toString().match(
ne);return H?parseInt(H[1],10)*1e3:null}function J(k){return typeof k=="string"?o[k]??k.toLowerCase():A.lookup(k)??k.toString("latin1").toLowerCase()}function P(k){return A.lookup(k)??k.toString("lati\
n1").toLowerCase()}function W(k,H){H===void 0&&(H={});for(let z=0;z<k.length;z+=2){const q=J(k[z]);let re=H[q];if(re)typeof re=="string"&&(re=[re],H[q]=re),re.push(k[z+1].toString("utf8"));else{const ue=k[z+
1];typeof ue=="string"?H[q]=ue:H[q]=Array.isArray(ue)?ue.map(Ee=>Ee.toString("utf8")):ue.toString("utf8")}}return"content-length"in H&&"content-disposition"in H&&(H["content-disposition"]=Buffer.from(
H["content-disposition"]).toString("latin1")),H}function O(k){const H=k.length,z=new Array(H);let q=!1,re=-1,ue,Ee,fe=0;for(let ke=0;ke<k.length;ke+=2)ue=k[ke],Ee=k[ke+1],typeof ue!="string"&&(ue=ue.toString()),
typeof Ee!="string"&&(Ee=Ee.toString("utf8")),fe=ue.length,fe===14&&ue[7]==="-"&&(ue==="content-length"||ue.toLowerCase()==="content-length")?q=!0:fe===19&&ue[7]==="-"&&(ue==="content-disposition"||ue.
toLowerCase()==="content-disposition")&&(re=ke+1),z[ke]=ue,z[ke+1]=Ee;return q&&re!==-1&&(z[re]=Buffer.from(z[re]).toString("latin1")),z}function ee(k){return k instanceof Uint8Array||Buffer.isBuffer(
k)}function _(k,H,z){if(!k||typeof k!="object")throw new u("handler must be an object");if(typeof k.onConnect!="function")throw new u("invalid onConnect method");if(typeof k.onError!="function")throw new u(
"invalid onError method");if(typeof k.onBodySent!="function"&&k.onBodySent!==void 0)throw new u("invalid onBodySent method");if(z||H==="CONNECT"){if(typeof k.onUpgrade!="function")throw new u("invalid\
 onUpgrade method")}else{if(typeof k.onHeaders!="function")throw new u("invalid onHeaders method");if(typeof k.onData!="function")throw new u("invalid onData method");if(typeof k.onComplete!="function")
throw new u("invalid onComplete method")}}function Z(k){return!!(k&&(Q.isDisturbed(k)||k[y]))}function j(k){return!!(k&&Q.isErrored(k))}function Ae(k){return!!(k&&Q.isReadable(k))}function ie(k){return{
localAddress:k.localAddress,localPort:k.localPort,remoteAddress:k.remoteAddress,remotePort:k.remotePort,remoteFamily:k.remoteFamily,timeout:k.timeout,bytesWritten:k.bytesWritten,bytesRead:k.bytesRead}}
function K(k){let H;return new ReadableStream({async start(){H=k[Symbol.asyncIterator]()},async pull(z){const{done:q,value:re}=await H.next();if(q)queueMicrotask(()=>{z.close(),z.byobRequest?.respond(
0)});else{const ue=Buffer.isBuffer(re)?re:Buffer.from(re);ue.byteLength&&z.enqueue(new Uint8Array(ue))}return z.desiredSize>0},async cancel(z){await H.return()},type:"bytes"})}function me(k){return k&&
typeof k=="object"&&typeof k.append=="function"&&typeof k.delete=="function"&&typeof k.get=="function"&&typeof k.getAll=="function"&&typeof k.has=="function"&&typeof k.set=="function"&&k[Symbol.toStringTag]===
"FormData"}function Ce(k,H){return"addEventListener"in k?(k.addEventListener("abort",H,{once:!0}),()=>k.removeEventListener("abort",H)):(k.addListener("abort",H),()=>k.removeListener("abort",H))}const de=typeof String.
prototype.toWellFormed=="function",we=typeof String.prototype.isWellFormed=="function";function Ne(k){return de?`${k}`.toWellFormed():B.toUSVString(k)}function Te(k){return we?`${k}`.isWellFormed():Ne(
k)===`${k}`}function je(k){switch(k){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:return k>=
33&&k<=126}}function it(k){if(k.length===0)return!1;for(let H=0;H<k.length;++H)if(!je(k.charCodeAt(H)))return!1;return!0}const _e=/[^\t\x20-\x7e\x80-\xff]/;function at(k){return!_e.test(k)}function Ke(k){
if(k==null||k==="")return{start:0,end:null,size:null};const H=k?k.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return H?{start:parseInt(H[1]),end:H[2]?parseInt(H[2]):null,size:H[3]?parseInt(H[3]):null}:null}
function st(k,H,z){return(k[R]??=[]).push([H,z]),k.on(H,z),k}function nt(k){for(const[H,z]of k[R]??[])k.removeListener(H,z);k[R]=null}function et(k,H,z){try{H.onError(z),l(H.aborted)}catch(q){k.emit("\
error",q)}}const qe=Object.create(null);qe.enumerable=!0;const It={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POS\
T",put:"PUT",PUT:"PUT"},se={...It,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(It,null),Object.setPrototypeOf(se,null),L.exports={kEnumerableProperty:qe,nop:M,isDisturbed:Z,isErrored:j,isReadable:Ae,
toUSVString:Ne,isUSVString:Te,isBlobLike:F,parseOrigin:E,parseURL:i,getServerName:I,isStream:N,isIterable:U,isAsyncIterable:b,isDestroyed:T,headerNameToString:J,bufferToLowerCasedHeaderName:P,addListener:st,
removeAllListeners:nt,errorRequest:et,parseRawHeaders:O,parseHeaders:W,parseKeepAliveTimeout:he,destroy:V,bodyLength:Y,deepClone:D,ReadableStreamFrom:K,isBuffer:ee,validateHandler:_,getSocketInfo:ie,isFormDataLike:me,
buildURL:a,addAbortListener:Ce,isValidHTTPToken:it,isValidHeaderValue:at,isTokenCharCode:je,parseRangeHeader:Ke,normalizedMethodRecordsBase:It,normalizedMethodRecords:se,isValidPort:n,isHttpOrHttpsPrefixed:h,
nodeMajor:r,nodeMinor:g,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:p}}),57405:((L,$,e)=>{const{InvalidArgumentError:l}=e(68707),{kClients:S,kRunning:y,kClose:R,kDestroy:w,kDispatch:d,
kInterceptors:Q}=e(36443),f=e(21841),t=e(30628),B=e(23701),c=e(3440),s=e(25092),u=Symbol("onConnect"),o=Symbol("onDisconnect"),A=Symbol("onConnectionError"),r=Symbol("maxRedirections"),g=Symbol("onDra\
in"),C=Symbol("factory"),p=Symbol("options");function M(F,a){return a&&a.connections===1?new B(F,a):new t(F,a)}class N extends f{constructor({factory:a=M,maxRedirections:n=0,connect:h,tls:i,...E}={}){
if(typeof a!="function")throw new l("factory must be a function.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new l("connect must be a function or an object");if(!Number.isInteger(n)||
n<0)throw new l("maxRedirections must be a positive number");super(E),h&&typeof h!="function"&&(h={...h}),i&&typeof i!="function"&&(i={...i}),this[Q]=E.interceptors?.Agent&&Array.isArray(E.interceptors.
Agent)?E.interceptors.Agent:[s({maxRedirections:n})],this[p]={...c.deepClone(E),connect:h,tls:i},this[p].interceptors=E.interceptors?{...E.interceptors}:void 0,this[r]=n,this[C]=a,this[S]=new Map,this[g]=
(m,I)=>{this.emit("drain",m,[this,...I])},this[u]=(m,I)=>{this.emit("connect",m,[this,...I])},this[o]=(m,I,D)=>{this.emit("disconnect",m,[this,...I],D)},this[A]=(m,I,D)=>{this.emit("connectionError",m,
[this,...I],D)}}get[y](){let a=0;for(const n of this[S].values())a+=n[y];return a}[d](a,n){let h;if(a.origin&&(typeof a.origin=="string"||a.origin instanceof URL))h=String(a.origin);else throw new l("\
opts.origin must be a non-empty string or URL.");let i=this[S].get(h);return i||(i=this[C](a.origin,this[p]).on("drain",this[g]).on("connect",this[u]).on("disconnect",this[o]).on("connectionError",this[A]),
this[S].set(h,i)),i.dispatch(a,n)}async[R](){const a=[];for(const n of this[S].values())a.push(n.close());this[S].clear(),await Promise.all(a)}async[w](a){const n=[];for(const h of this[S].values())n.
push(h.destroy(a));this[S].clear(),await Promise.all(n)}}L.exports=N}),837:((L,$,e)=>{const{BalancedPoolMissingUpstreamError:l,InvalidArgumentError:S}=e(68707),{PoolBase:y,kClients:R,kNeedDrain:w,kAddClient:d,
kRemoveClient:Q,kGetDispatcher:f}=e(42128),t=e(30628),{kUrl:B,kInterceptors:c}=e(36443),{parseOrigin:s}=e(3440),u=Symbol("factory"),o=Symbol("options"),A=Symbol("kGreatestCommonDivisor"),r=Symbol("kCu\
rrentWeight"),g=Symbol("kIndex"),C=Symbol("kWeight"),p=Symbol("kMaxWeightPerServer"),M=Symbol("kErrorPenalty");function N(n,h){if(n===0)return h;for(;h!==0;){const i=h;h=n%h,n=i}return n}function F(n,h){
return new t(n,h)}class a extends y{constructor(h=[],{factory:i=F,...E}={}){if(super(),this[o]=E,this[g]=-1,this[r]=0,this[p]=this[o].maxWeightPerServer||100,this[M]=this[o].errorPenalty||15,Array.isArray(
h)||(h=[h]),typeof i!="function")throw new S("factory must be a function.");this[c]=E.interceptors?.BalancedPool&&Array.isArray(E.interceptors.BalancedPool)?E.interceptors.BalancedPool:[],this[u]=i;for(const m of h)
this.addUpstream(m);this._updateBalancedPoolStats()}addUpstream(h){const i=s(h).origin;if(this[R].find(m=>m[B].origin===i&&m.closed!==!0&&m.destroyed!==!0))return this;const E=this[u](i,Object.assign(
{},this[o]));this[d](E),E.on("connect",()=>{E[C]=Math.min(this[p],E[C]+this[M])}),E.on("connectionError",()=>{E[C]=Math.max(1,E[C]-this[M]),this._updateBalancedPoolStats()}),E.on("disconnect",(...m)=>{
const I=m[2];I&&I.code==="UND_ERR_SOCKET"&&(E[C]=Math.max(1,E[C]-this[M]),this._updateBalancedPoolStats())});for(const m of this[R])m[C]=this[p];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){
let h=0;for(let i=0;i<this[R].length;i++)h=N(this[R][i][C],h);this[A]=h}removeUpstream(h){const i=s(h).origin,E=this[R].find(m=>m[B].origin===i&&m.closed!==!0&&m.destroyed!==!0);return E&&this[Q](E),this}get upstreams(){
return this[R].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[B].origin)}[f](){if(this[R].length===0)throw new l;if(!this[R].find(I=>!I[w]&&I.closed!==!0&&I.destroyed!==!0)||this[R].map(I=>I[w]).
reduce((I,D)=>I&&D,!0))return;let E=0,m=this[R].findIndex(I=>!I[w]);for(;E++<this[R].length;){this[g]=(this[g]+1)%this[R].length;const I=this[R][this[g]];if(I[C]>this[R][m][C]&&!I[w]&&(m=this[g]),this[g]===
0&&(this[r]=this[r]-this[A],this[r]<=0&&(this[r]=this[p])),I[C]>=this[r]&&!I[w])return I}return this[r]=this[R][m][C],this[g]=m,this[R][m]}}L.exports=a}),637:((L,$,e)=>{const l=e(34589),S=e(3440),{channels:y}=e(
42414),R=e(96603),{RequestContentLengthMismatchError:w,ResponseContentLengthMismatchError:d,RequestAbortedError:Q,InvalidArgumentError:f,HeadersTimeoutError:t,HeadersOverflowError:B,SocketError:c,InformationalError:s,
BodyTimeoutError:u,HTTPParserError:o,ResponseExceededMaxSizeError:A}=e(68707),{kUrl:r,kReset:g,kClient:C,kParser:p,kBlocking:M,kRunning:N,kPending:F,kSize:a,kWriting:n,kQueue:h,kNoRef:i,kKeepAliveDefaultTimeout:E,
kHostHeader:m,kPendingIdx:I,kRunningIdx:D,kError:b,kPipelining:U,kSocket:Y,kKeepAliveTimeoutValue:T,kMaxHeadersSize:V,kKeepAliveMaxTimeout:ne,kKeepAliveTimeoutThreshold:he,kHeadersTimeout:J,kBodyTimeout:P,
kStrictContentLength:W,kMaxRequests:O,kCounter:ee,kMaxResponseSize:_,kOnError:Z,kResume:j,kHTTPContext:Ae}=e(36443),ie=e(52824),K=Buffer.alloc(0),me=Buffer[Symbol.species],Ce=S.addListener,de=S.removeAllListeners,
we=Symbol("kIdleSocketValidation"),Ne=Symbol("kIdleSocketValidationTimeout"),Te=Symbol("kSocketUsed");let je;async function it(){const Le=process.env.JEST_WORKER_ID?e(63870):void 0;let oe;try{oe=await WebAssembly.
compile(e(53434))}catch{oe=await WebAssembly.compile(Le||e(63870))}return await WebAssembly.instantiate(oe,{env:{wasm_on_url:(G,X,v)=>0,wasm_on_status:(G,X,v)=>{l(Ke.ptr===G);const le=X-et+st.byteOffset;
return Ke.onStatus(new me(st.buffer,le,v))||0},wasm_on_message_begin:G=>(l(Ke.ptr===G),Ke.onMessageBegin()||0),wasm_on_header_field:(G,X,v)=>{l(Ke.ptr===G);const le=X-et+st.byteOffset;return Ke.onHeaderField(
new me(st.buffer,le,v))||0},wasm_on_header_value:(G,X,v)=>{l(Ke.ptr===G);const le=X-et+st.byteOffset;return Ke.onHeaderValue(new me(st.buffer,le,v))||0},wasm_on_headers_complete:(G,X,v,le)=>(l(Ke.ptr===
G),Ke.onHeadersComplete(X,!!v,!!le)||0),wasm_on_body:(G,X,v)=>{l(Ke.ptr===G);const le=X-et+st.byteOffset;return Ke.onBody(new me(st.buffer,le,v))||0},wasm_on_message_complete:G=>(l(Ke.ptr===G),Ke.onMessageComplete()||
0)}})}let _e=null,at=it();at.catch();let Ke=null,st=null,nt=0,et=null;const qe=0,It=1,se=2|It,k=4|It,H=8|qe;class z{constructor(oe,G,{exports:X}){l(Number.isFinite(oe[V])&&oe[V]>0),this.llhttp=X,this.
ptr=this.llhttp.llhttp_alloc(ie.TYPE.RESPONSE),this.client=oe,this.socket=G,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.
headers=[],this.headersSize=0,this.headersMaxSize=oe[V],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection=
"",this.maxResponseSize=oe[_]}setTimeout(oe,G){oe!==this.timeoutValue||G&It^this.timeoutType&It?(this.timeout&&(R.clearTimeout(this.timeout),this.timeout=null),oe&&(G&It?this.timeout=R.setFastTimeout(
q,oe,new WeakRef(this)):(this.timeout=setTimeout(q,oe,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=oe):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=G}resume(){
this.socket.destroyed||!this.paused||(l(this.ptr!=null),l(Ke==null),this.llhttp.llhttp_resume(this.ptr),l(this.timeoutType===k),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,
this.execute(this.socket.read()||K),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const oe=this.socket.read();if(oe===null)break;this.execute(oe)}}execute(oe){l(this.ptr!=null),l(Ke==null),
l(!this.paused);const{socket:G,llhttp:X}=this;oe.length>nt&&(et&&X.free(et),nt=Math.ceil(oe.length/4096)*4096,et=X.malloc(nt)),new Uint8Array(X.memory.buffer,et,nt).set(oe);try{let v;try{st=oe,Ke=this,
v=X.llhttp_execute(this.ptr,et,oe.length)}catch(ge){throw ge}finally{Ke=null,st=null}const le=X.llhttp_get_error_pos(this.ptr)-et;if(v!==ie.ERROR.OK){const ge=oe.subarray(le);if(v===ie.ERROR.PAUSED_UPGRADE)
this.onUpgrade(ge);else if(v===ie.ERROR.PAUSED)this.paused=!0,G.unshift(ge);else throw this.createError(v,ge)}}catch(v){S.destroy(G,v)}}finish(){l(Ke===null),l(this.ptr!=null),l(!this.paused);const{llhttp:oe}=this;
let G;try{Ke=this,G=oe.llhttp_finish(this.ptr)}finally{Ke=null}return G===ie.ERROR.OK?null:G===ie.ERROR.PAUSED||G===ie.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(G,K)}createError(oe,G){
const{llhttp:X,contentLength:v,bytesRead:le}=this;if(v&&le!==parseInt(v,10))return new d;const ge=X.llhttp_get_error_reason(this.ptr);let ye="";if(ge){const be=new Uint8Array(X.memory.buffer,ge).indexOf(
0);ye="Response does not match the HTTP/1.1 protocol ("+Buffer.from(X.memory.buffer,ge,be).toString()+")"}return new o(ye,ie.ERROR[oe],G)}destroy(){l(this.ptr!=null),l(Ke==null),this.llhttp.llhttp_free(
this.ptr),this.ptr=null,this.timeout&&R.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(oe){this.statusText=oe.toString()}onMessageBegin(){
const{socket:oe,client:G}=this;if(oe.destroyed)return-1;if(G[N]===0)return S.destroy(oe,new c("bad response",S.getSocketInfo(oe))),-1;const X=G[h][G[D]];if(!X)return-1;X.onResponseStarted()}onHeaderField(oe){
const G=this.headers.length;(G&1)===0?this.headers.push(oe):this.headers[G-1]=Buffer.concat([this.headers[G-1],oe]),this.trackHeader(oe.length)}onHeaderValue(oe){let G=this.headers.length;(G&1)===1?(this.
headers.push(oe),G+=1):this.headers[G-1]=Buffer.concat([this.headers[G-1],oe]);const X=this.headers[G-2];if(X.length===10){const v=S.bufferToLowerCasedHeaderName(X);v==="keep-alive"?this.keepAlive+=oe.
toString():v==="connection"&&(this.connection+=oe.toString())}else X.length===14&&S.bufferToLowerCasedHeaderName(X)==="content-length"&&(this.contentLength+=oe.toString());this.trackHeader(oe.length)}trackHeader(oe){
this.headersSize+=oe,this.headersSize>=this.headersMaxSize&&S.destroy(this.socket,new B)}onUpgrade(oe){const{upgrade:G,client:X,socket:v,headers:le,statusCode:ge,statusText:ye}=this;l(G),l(X[Y]===v),l(
!v.destroyed),l(!this.paused),l((le.length&1)===0);const be=X[h][X[D]];l(be),l(be.upgrade||be.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.
headersSize=0,v.unshift(oe),v[p].destroy(),v[p]=null,v[C]=null,v[b]=null,de(v),X[Y]=null,X[Ae]=null,X[h][X[D]++]=null,X.emit("disconnect",X[r],[X],new s("upgrade"));try{be.onUpgrade(ge,le,v,ye)}catch(Fe){
S.errorRequest(X,be,Fe),S.destroy(v,Fe)}X[j]()}onHeadersComplete(oe,G,X){const{client:v,socket:le,headers:ge,statusText:ye}=this;if(le.destroyed)return-1;if(v[N]===0)return S.destroy(le,new c("bad res\
ponse",S.getSocketInfo(le))),-1;const be=v[h][v[D]];if(!be)return-1;if(l(!this.upgrade),l(this.statusCode<200),oe===100)return S.destroy(le,new c("bad response",S.getSocketInfo(le))),-1;if(G&&!be.upgrade)
return S.destroy(le,new c("bad upgrade",S.getSocketInfo(le))),-1;if(l(this.timeoutType===se),this.statusCode=oe,this.shouldKeepAlive=X||be.method==="HEAD"&&!le[g]&&this.connection.toLowerCase()==="kee\
p-alive",this.statusCode>=200){const Pe=be.bodyTimeout!=null?be.bodyTimeout:v[P];this.setTimeout(Pe,k)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(be.method==="CONNECT")return l(
v[N]===1),this.upgrade=!0,2;if(G)return l(v[N]===1),this.upgrade=!0,2;if(l((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&v[U]){const Pe=this.keepAlive?S.parseKeepAliveTimeout(
this.keepAlive):null;if(Pe!=null){const rt=Math.min(Pe-v[he],v[ne]);rt<=0?le[g]=!0:v[T]=rt}else v[T]=v[E]}else le[g]=!0;const Fe=be.onHeaders(oe,ge,this.resume,ye)===!1;return be.aborted?-1:be.method===
"HEAD"||oe<200?1:(le[M]&&(le[M]=!1,v[j]()),Fe?ie.ERROR.PAUSED:0)}onBody(oe){const{client:G,socket:X,statusCode:v,maxResponseSize:le}=this;if(X.destroyed)return-1;const ge=G[h][G[D]];if(l(ge),l(this.timeoutType===
k),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),l(v>=200),le>-1&&this.bytesRead+oe.length>le)return S.destroy(X,new A),-1;if(this.bytesRead+=oe.length,ge.onData(oe)===!1)return ie.ERROR.
PAUSED}onMessageComplete(){const{client:oe,socket:G,statusCode:X,upgrade:v,headers:le,contentLength:ge,bytesRead:ye,shouldKeepAlive:be}=this;if(G.destroyed&&(!X||be))return-1;if(v)return;l(X>=100),l((this.
headers.length&1)===0);const Fe=oe[h][oe[D]];if(l(Fe),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=
0,!(X<200)){if(Fe.method!=="HEAD"&&ge&&ye!==parseInt(ge,10))return S.destroy(G,new d),-1;if(Fe.onComplete(le),oe[h][oe[D]++]=null,G[Te]=!0,G[n])return l(oe[N]===0),S.destroy(G,new s("reset")),ie.ERROR.
PAUSED;if(be){if(G[g]&&oe[N]===0)return S.destroy(G,new s("reset")),ie.ERROR.PAUSED;oe[U]==null||oe[U]===1?setImmediate(()=>oe[j]()):oe[j]()}else return S.destroy(G,new s("reset")),ie.ERROR.PAUSED}}}function q(Le){
const{socket:oe,timeoutType:G,client:X,paused:v}=Le.deref();G===se?(!oe[n]||oe.writableNeedDrain||X[N]>1)&&(l(!v,"cannot be paused while waiting for headers"),S.destroy(oe,new t)):G===k?v||S.destroy(oe,
new u):G===H&&(l(X[N]===0&&X[T]),S.destroy(oe,new s("socket idle timeout")))}async function re(Le,oe){Le[Y]=oe,_e||(_e=await at,at=null),oe[i]=!1,oe[n]=!1,oe[g]=!1,oe[M]=!1,oe[we]=0,oe[Ne]=null,oe[Te]=
!1,oe[p]=new z(Le,oe,_e),Ce(oe,"error",function(X){const v=this[p];if(X.code==="ECONNRESET"&&v.statusCode&&!v.shouldKeepAlive){const le=v.finish();le&&(this[b]=le,this[C][Z](le));return}this[b]=X,this[C][Z](
X)}),Ce(oe,"readable",function(){const X=this[p];X&&X.readMore()}),Ce(oe,"end",function(){const X=this[p];if(X.statusCode&&!X.shouldKeepAlive){const v=X.finish();v&&S.destroy(this,v);return}S.destroy(
this,new c("other side closed",S.getSocketInfo(this)))}),Ce(oe,"close",function(){const X=this[C],v=this[p];ue(this),v&&(!this[b]&&v.statusCode&&!v.shouldKeepAlive&&(this[b]=v.finish()||this[b]),this[p].
destroy(),this[p]=null);const le=this[b]||new c("closed",S.getSocketInfo(this));if(X[Y]=null,X[Ae]=null,X.destroyed){l(X[F]===0);const ge=X[h].splice(X[D]);for(let ye=0;ye<ge.length;ye++){const be=ge[ye];
S.errorRequest(X,be,le)}}else if(X[N]>0&&le.code!=="UND_ERR_INFO"){const ge=X[h][X[D]];X[h][X[D]++]=null,S.errorRequest(X,ge,le)}X[I]=X[D],l(X[N]===0),X.emit("disconnect",X[r],[X],le),X[j]()});let G=!1;
return oe.on("close",()=>{G=!0}),{version:"h1",defaultPipelining:1,write(...X){return Me(Le,...X)},resume(){fe(Le)},destroy(X,v){G?queueMicrotask(v):oe.destroy(X).on("close",v)},get destroyed(){return oe.
destroyed},busy(X){return!!(oe[n]||oe[g]||oe[M]||oe[we]===1||X&&(Le[N]>0&&!X.idempotent||Le[N]>0&&(X.upgrade||X.method==="CONNECT")||Le[N]>0&&S.bodyLength(X.body)!==0&&(S.isStream(X.body)||S.isAsyncIterable(
X.body)||S.isFormDataLike(X.body))))}}}function ue(Le){Le[Ne]&&(clearImmediate(Le[Ne]),Le[Ne]=null),Le[we]=0}function Ee(Le,oe){oe[we]=1,oe[Ne]=setImmediate(()=>{oe[Ne]=null,oe[we]=2,Le[Y]===oe&&!oe.destroyed&&
Le[j]()})}function fe(Le){const oe=Le[Y];if(oe&&!oe.destroyed){if(Le[a]===0?!oe[i]&&oe.unref&&(oe.unref(),oe[i]=!0):oe[i]&&oe.ref&&(oe.ref(),oe[i]=!1),Le[N]===0&&Le[F]>0&&oe[Te]){if(oe[we]===0)return Ee(
Le,oe),oe[p].readMore(),oe.destroyed,void 0;if(oe[we]===1)return oe[p].readMore(),oe.destroyed,void 0}if(Le[N]===0&&(oe[p].readMore(),oe.destroyed))return;if(Le[a]===0)oe[p].timeoutType!==H&&oe[p].setTimeout(
Le[T],H);else if(Le[N]>0&&oe[p].statusCode<200&&oe[p].timeoutType!==se){const G=Le[h][Le[D]],X=G.headersTimeout!=null?G.headersTimeout:Le[J];oe[p].setTimeout(X,se)}}}function ke(Le){return Le!=="GET"&&
Le!=="HEAD"&&Le!=="OPTIONS"&&Le!=="TRACE"&&Le!=="CONNECT"}function Me(Le,oe){const{method:G,path:X,host:v,upgrade:le,blocking:ge,reset:ye}=oe;let{body:be,headers:Fe,contentLength:Pe}=oe;const rt=G==="\
PUT"||G==="POST"||G==="PATCH"||G==="QUERY"||G==="PROPFIND"||G==="PROPPATCH";if(S.isFormDataLike(be)){je||(je=e(84492).extractBody);const[dt,bt]=je(be);oe.contentType==null&&Fe.push("content-type",bt),
be=dt.stream,Pe=dt.length}else if(S.isBlobLike(be)&&oe.contentType==null){const dt=be.type;if(dt){const bt=`${dt}`;if(!S.isValidHeaderValue(bt))return S.errorRequest(Le,oe,new f("invalid content-type \
header")),!1;Fe.push("content-type",bt)}}be&&typeof be.read=="function"&&be.read(0);const lt=S.bodyLength(be);if(Pe=lt??Pe,Pe===null&&(Pe=oe.contentLength),Pe===0&&!rt&&(Pe=null),ke(G)&&Pe>0&&oe.contentLength!==
null&&oe.contentLength!==Pe){if(Le[W])return S.errorRequest(Le,oe,new w),!1;process.emitWarning(new w)}const tt=Le[Y];ue(tt);const ot=dt=>{if(!oe.aborted){if(oe.completed){(oe.upgrade||oe.method==="CO\
NNECT")&&S.destroy(tt,new s("aborted"));return}S.errorRequest(Le,oe,dt||new Q),S.destroy(be),S.destroy(tt,new s("aborted"))}};try{oe.onConnect(ot)}catch(dt){S.errorRequest(Le,oe,dt)}if(oe.aborted)return!1;
G==="HEAD"&&(tt[g]=!0),(le||G==="CONNECT")&&(tt[g]=!0),ye!=null&&(tt[g]=ye),Le[O]&&tt[ee]++>=Le[O]&&(tt[g]=!0),ge&&(tt[M]=!0);let ht=`${G} ${X} HTTP/1.1\r
`;if(typeof v=="string"?ht+=`host: ${v}\r
`:ht+=Le[m],le?ht+=`connection: upgrade\r
upgrade: ${le}\r
`:Le[U]&&!tt[g]?ht+=`connection: keep-alive\r
`:ht+=`connection: close\r
`,Array.isArray(Fe))for(let dt=0;dt<Fe.length;dt+=2){const bt=Fe[dt+0],ut=Fe[dt+1];if(Array.isArray(ut))for(let yt=0;yt<ut.length;yt++)ht+=`${bt}: ${ut[yt]}\r
`;else ht+=`${bt}: ${ut}\r
`}return y.sendHeaders.hasSubscribers&&y.sendHeaders.publish({request:oe,headers:ht,socket:tt}),!be||lt===0?Ge(ot,null,Le,oe,tt,Pe,ht,rt):S.isBuffer(be)?Ge(ot,be,Le,oe,tt,Pe,ht,rt):S.isBlobLike(be)?typeof be.
stream=="function"?ze(ot,be.stream(),Le,oe,tt,Pe,ht,rt):$e(ot,be,Le,oe,tt,Pe,ht,rt):S.isStream(be)?Ue(ot,be,Le,oe,tt,Pe,ht,rt):S.isIterable(be)?ze(ot,be,Le,oe,tt,Pe,ht,rt):l(!1),!0}function Ue(Le,oe,G,X,v,le,ge,ye){
l(le!==0||G[N]===0,"stream body cannot be pipelined");let be=!1;const Fe=new Oe({abort:Le,socket:v,request:X,contentLength:le,client:G,expectsPayload:ye,header:ge}),Pe=function(ot){if(!be)try{!Fe.write(
ot)&&this.pause&&this.pause()}catch(ht){S.destroy(this,ht)}},rt=function(){be||oe.resume&&oe.resume()},lt=function(){if(queueMicrotask(()=>{oe.removeListener("error",tt)}),!be){const ot=new Q;queueMicrotask(
()=>tt(ot))}},tt=function(ot){if(!be){if(be=!0,l(v.destroyed||v[n]&&G[N]<=1),v.off("drain",rt).off("error",tt),oe.removeListener("data",Pe).removeListener("end",tt).removeListener("close",lt),!ot)try{
Fe.end()}catch(ht){ot=ht}Fe.destroy(ot),ot&&(ot.code!=="UND_ERR_INFO"||ot.message!=="reset")?S.destroy(oe,ot):S.destroy(oe)}};oe.on("data",Pe).on("end",tt).on("error",tt).on("close",lt),oe.resume&&oe.
resume(),v.on("drain",rt).on("error",tt),oe.errorEmitted??oe.errored?setImmediate(()=>tt(oe.errored)):(oe.endEmitted??oe.readableEnded)&&setImmediate(()=>tt(null)),(oe.closeEmitted??oe.closed)&&setImmediate(
lt)}function Ge(Le,oe,G,X,v,le,ge,ye){try{oe?S.isBuffer(oe)&&(l(le===oe.byteLength,"buffer body must have content length"),v.cork(),v.write(`${ge}content-length: ${le}\r
\r
`,"latin1"),v.write(oe),v.uncork(),X.onBodySent(oe),!ye&&X.reset!==!1&&(v[g]=!0)):le===0?v.write(`${ge}content-length: 0\r
\r
`,"latin1"):(l(le===null,"no body must not have content length"),v.write(`${ge}\r
`,"latin1")),X.onRequestSent(),G[j]()}catch(be){Le(be)}}async function $e(Le,oe,G,X,v,le,ge,ye){l(le===oe.size,"blob body must have content length");try{if(le!=null&&le!==oe.size)throw new w;const be=Buffer.
from(await oe.arrayBuffer());v.cork(),v.write(`${ge}content-length: ${le}\r
\r
`,"latin1"),v.write(be),v.uncork(),X.onBodySent(be),X.onRequestSent(),!ye&&X.reset!==!1&&(v[g]=!0),G[j]()}catch(be){Le(be)}}async function ze(Le,oe,G,X,v,le,ge,ye){l(le!==0||G[N]===0,"iterator body ca\
nnot be pipelined");let be=null;function Fe(){if(be){const lt=be;be=null,lt()}}const Pe=()=>new Promise((lt,tt)=>{l(be===null),v[b]?tt(v[b]):be=lt});v.on("close",Fe).on("drain",Fe);const rt=new Oe({abort:Le,
socket:v,request:X,contentLength:le,client:G,expectsPayload:ye,header:ge});try{for await(const lt of oe){if(v[b])throw v[b];rt.write(lt)||await Pe()}rt.end()}catch(lt){rt.destroy(lt)}finally{v.off("cl\
ose",Fe).off("drain",Fe)}}class Oe{constructor({abort:oe,socket:G,request:X,contentLength:v,client:le,expectsPayload:ge,header:ye}){this.socket=G,this.request=X,this.contentLength=v,this.client=le,this.
bytesWritten=0,this.expectsPayload=ge,this.header=ye,this.abort=oe,G[n]=!0}write(oe){const{socket:G,request:X,contentLength:v,client:le,bytesWritten:ge,expectsPayload:ye,header:be}=this;if(G[b])throw G[b];
if(G.destroyed)return!1;const Fe=Buffer.byteLength(oe);if(!Fe)return!0;if(v!==null&&ge+Fe>v){if(le[W])throw new w;process.emitWarning(new w)}G.cork(),ge===0&&(!ye&&X.reset!==!1&&(G[g]=!0),v===null?G.write(
`${be}transfer-encoding: chunked\r
`,"latin1"):G.write(`${be}content-length: ${v}\r
\r
`,"latin1")),v===null&&G.write(`\r
${Fe.toString(16)}\r
`,"latin1"),this.bytesWritten+=Fe;const Pe=G.write(oe);return G.uncork(),X.onBodySent(oe),Pe||G[p].timeout&&G[p].timeoutType===se&&G[p].timeout.refresh&&G[p].timeout.refresh(),Pe}end(){const{socket:oe,
contentLength:G,client:X,bytesWritten:v,expectsPayload:le,header:ge,request:ye}=this;if(ye.onRequestSent(),oe[n]=!1,oe[b])throw oe[b];if(!oe.destroyed){if(v===0?le?oe.write(`${ge}content-length: 0\r
\r
`,"latin1"):oe.write(`${ge}\r
`,"latin1"):G===null&&oe.write(`\r
0\r
\r
`,"latin1"),G!==null&&v!==G){if(X[W])throw new w;process.emitWarning(new w)}oe[p].timeout&&oe[p].timeoutType===se&&oe[p].timeout.refresh&&oe[p].timeout.refresh(),X[j]()}}destroy(oe){const{socket:G,client:X,
abort:v}=this;G[n]=!1,oe&&(l(X[N]<=1,"pipeline should only contain this request"),v(oe))}}L.exports=re}),88788:((L,$,e)=>{const l=e(34589),{errorMonitor:S}=e(78474),{pipeline:y}=e(57075),R=e(3440),{RequestContentLengthMismatchError:w,
RequestAbortedError:d,SocketError:Q,InformationalError:f}=e(68707),{kUrl:t,kReset:B,kClient:c,kRunning:s,kPending:u,kQueue:o,kPendingIdx:A,kRunningIdx:r,kError:g,kSocket:C,kStrictContentLength:p,kOnError:M,
kMaxConcurrentStreams:N,kHTTP2Session:F,kResume:a,kSize:n,kHTTPContext:h}=e(36443),i=Symbol("open streams");let E,m=!1,I;try{I=e(32467)}catch{I={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:D,
HTTP2_HEADER_METHOD:b,HTTP2_HEADER_PATH:U,HTTP2_HEADER_SCHEME:Y,HTTP2_HEADER_CONTENT_LENGTH:T,HTTP2_HEADER_EXPECT:V,HTTP2_HEADER_STATUS:ne}}=I;function he(de){const we=[];for(const[Ne,Te]of Object.entries(
de))if(Array.isArray(Te))for(const je of Te)we.push(Buffer.from(Ne),Buffer.from(je));else we.push(Buffer.from(Ne),Buffer.from(Te));return we}function J(de){const{[ne]:we,...Ne}=de;return he(Ne)}async function P(de,we){
de[C]=we,m||(m=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const Ne=I.connect(de[t],{createConnection:()=>we,peerMaxConcurrentStreams:de[N]});
Ne[i]=0,Ne[c]=de,Ne[C]=we,R.addListener(Ne,"error",O),R.addListener(Ne,"frameError",ee),R.addListener(Ne,"end",_),R.addListener(Ne,"goaway",Z),R.addListener(Ne,"close",function(){const{[c]:je}=this,{[C]:it}=je,
_e=this[C][g]||this[g]||new Q("closed",R.getSocketInfo(it));if(je[F]=null,je.destroyed){l(je[u]===0);const at=je[o].splice(je[r]);for(let Ke=0;Ke<at.length;Ke++){const st=at[Ke];R.errorRequest(je,st,_e)}}}),
Ne.unref(),de[F]=Ne,we[F]=Ne,R.addListener(we,"error",function(je){this[g]=je,this[c][M](je)}),R.addListener(we,"end",function(){R.destroy(this,new Q("other side closed",R.getSocketInfo(this)))}),R.addListener(
we,"close",function(){const je=this[g]||new Q("closed",R.getSocketInfo(this));de[C]=null,this[F]!=null&&this[F].destroy(je),de[A]=de[r],l(de[s]===0),de.emit("disconnect",de[t],[de],je),de[a]()});let Te=!1;
return we.on("close",()=>{Te=!0}),{version:"h2",defaultPipelining:1/0,write(...je){return Ae(de,...je)},resume(){W(de)},destroy(je,it){Te?queueMicrotask(it):we.destroy(je).on("close",it)},get destroyed(){
return we.destroyed},busy(){return!1}}}function W(de){const we=de[C];we?.destroyed===!1&&(de[n]===0&&de[N]===0?(we.unref(),de[F].unref()):(we.ref(),de[F].ref()))}function O(de){this[C][g]=de,this[c][M](
de)}function ee(de,we,Ne){if(Ne===0){const Te=new f(`HTTP/2: "frameError" received - type ${de}, code ${we}`);this[C][g]=Te,this[c][M](Te)}}function _(){const de=new Q("other side closed",R.getSocketInfo(
this[C]));this.destroy(de),R.destroy(this[C],de)}function Z(de){const we=this[g]||new Q(`HTTP/2: "GOAWAY" frame received with code ${de}`,R.getSocketInfo(this)),Ne=this[c];if(Ne[C]=null,Ne[h]=null,this[F]!=
null&&(this[F].destroy(we),this[F]=null),R.destroy(this[C],we),Ne[r]<Ne[o].length){const Te=Ne[o][Ne[r]];Ne[o][Ne[r]++]=null,R.errorRequest(Ne,Te,we),Ne[A]=Ne[r]}l(Ne[s]===0),Ne.emit("disconnect",Ne[t],
[Ne],we),Ne[a]()}function j(de){return de!=="GET"&&de!=="HEAD"&&de!=="OPTIONS"&&de!=="TRACE"&&de!=="CONNECT"}function Ae(de,we){const Ne=de[F],{method:Te,path:je,host:it,upgrade:_e,expectContinue:at,signal:Ke,
headers:st}=we;let{body:nt}=we;if(_e)return R.errorRequest(de,we,new Error("Upgrade not supported for H2")),!1;const et={};for(let ue=0;ue<st.length;ue+=2){const Ee=st[ue+0],fe=st[ue+1];if(Array.isArray(
fe))for(let ke=0;ke<fe.length;ke++)et[Ee]?et[Ee]+=`,${fe[ke]}`:et[Ee]=fe[ke];else et[Ee]=fe}let qe;const{hostname:It,port:se}=de[t];et[D]=it||`${It}${se?`:${se}`:""}`,et[b]=Te;const k=ue=>{if(!we.aborted){
if(we.completed){Te==="CONNECT"&&qe!=null&&R.destroy(qe,ue||new d);return}ue=ue||new d,R.errorRequest(de,we,ue),qe!=null&&R.destroy(qe,ue),R.destroy(nt,ue),de[o][de[r]++]=null,de[a]()}};try{we.onConnect(
k)}catch(ue){R.errorRequest(de,we,ue)}if(we.aborted)return!1;if(Te==="CONNECT"){Ne.ref(),qe=Ne.request(et,{endStream:!1,signal:Ke});let ue=!1;const Ee=Me=>{ue=!0,qe.off(S,fe),we.onUpgradeResponse(Number(
Me[ne]),Me,J)},fe=Me=>{ue=!0,qe.off("response",Ee),we.onUpgradeError(Me)},ke=()=>{try{we.onUpgrade(null,null,qe)}catch(Me){qe.off("response",Ee),k(Me);return}we.aborted||(qe.off("error",k),qe.once(S,fe),
de[o][de[r]++]=null)};return qe.once("response",Ee),qe.once("error",k),++Ne[i],ke(),qe.once("close",()=>{!ue&&we.completed&&(qe.off("response",Ee),qe.off(S,fe),we.onUpgradeError(new f(`HTTP/2: "stream\
 error" received - code ${qe.rstCode}`))),Ne[i]-=1,Ne[i]===0&&Ne.unref()}),!0}et[U]=je,et[Y]="https";const H=Te==="PUT"||Te==="POST"||Te==="PATCH";nt&&typeof nt.read=="function"&&nt.read(0);let z=R.bodyLength(
nt);if(R.isFormDataLike(nt)){E??=e(84492).extractBody;const[ue,Ee]=E(nt);et["content-type"]=Ee,nt=ue.stream,z=ue.length}if(z==null&&(z=we.contentLength),(z===0||!H)&&(z=null),j(Te)&&z>0&&we.contentLength!=
null&&we.contentLength!==z){if(de[p])return R.errorRequest(de,we,new w),!1;process.emitWarning(new w)}z!=null&&(l(nt,"no body must not have content length"),et[T]=`${z}`),Ne.ref();const q=Te==="GET"||
Te==="HEAD"||nt===null;return at?(et[V]="100-continue",qe=Ne.request(et,{endStream:q,signal:Ke}),qe.once("continue",re)):(qe=Ne.request(et,{endStream:q,signal:Ke}),re()),++Ne[i],qe.once("response",ue=>{
const{[ne]:Ee,...fe}=ue;if(we.onResponseStarted(),we.aborted){const ke=new d;R.errorRequest(de,we,ke),R.destroy(qe,ke);return}we.onHeaders(Number(Ee),he(fe),qe.resume.bind(qe),"")===!1&&qe.pause(),qe.
on("data",ke=>{we.onData(ke)===!1&&qe.pause()})}),qe.once("end",()=>{(qe.state?.state==null||qe.state.state<6)&&we.onComplete([]),Ne[i]===0&&Ne.unref(),k(new f("HTTP/2: stream half-closed (remote)")),
de[o][de[r]++]=null,de[A]=de[r],de[a]()}),qe.once("close",()=>{Ne[i]-=1,Ne[i]===0&&Ne.unref()}),qe.once("error",function(ue){k(ue)}),qe.once("frameError",(ue,Ee)=>{k(new f(`HTTP/2: "frameError" receiv\
ed - type ${ue}, code ${Ee}`))}),!0;function re(){!nt||z===0?ie(k,qe,null,de,we,de[C],z,H):R.isBuffer(nt)?ie(k,qe,nt,de,we,de[C],z,H):R.isBlobLike(nt)?typeof nt.stream=="function"?Ce(k,qe,nt.stream(),
de,we,de[C],z,H):me(k,qe,nt,de,we,de[C],z,H):R.isStream(nt)?K(k,de[C],H,qe,nt,de,we,z):R.isIterable(nt)?Ce(k,qe,nt,de,we,de[C],z,H):l(!1)}}function ie(de,we,Ne,Te,je,it,_e,at){try{Ne!=null&&R.isBuffer(
Ne)&&(l(_e===Ne.byteLength,"buffer body must have content length"),we.cork(),we.write(Ne),we.uncork(),we.end(),je.onBodySent(Ne)),at||(it[B]=!0),je.onRequestSent(),Te[a]()}catch(Ke){de(Ke)}}function K(de,we,Ne,Te,je,it,_e,at){
l(at!==0||it[s]===0,"stream body cannot be pipelined");const Ke=y(je,Te,nt=>{nt?(R.destroy(Ke,nt),de(nt)):(R.removeAllListeners(Ke),_e.onRequestSent(),Ne||(we[B]=!0),it[a]())});R.addListener(Ke,"data",
st);function st(nt){_e.onBodySent(nt)}}async function me(de,we,Ne,Te,je,it,_e,at){l(_e===Ne.size,"blob body must have content length");try{if(_e!=null&&_e!==Ne.size)throw new w;const Ke=Buffer.from(await Ne.
arrayBuffer());we.cork(),we.write(Ke),we.uncork(),we.end(),je.onBodySent(Ke),je.onRequestSent(),at||(it[B]=!0),Te[a]()}catch(Ke){de(Ke)}}async function Ce(de,we,Ne,Te,je,it,_e,at){l(_e!==0||Te[s]===0,
"iterator body cannot be pipelined");let Ke=null;function st(){if(Ke){const et=Ke;Ke=null,et()}}const nt=()=>new Promise((et,qe)=>{l(Ke===null),it[g]?qe(it[g]):Ke=et});we.on("close",st).on("drain",st);
try{for await(const et of Ne){if(it[g])throw it[g];const qe=we.write(et);je.onBodySent(et),qe||await nt()}we.end(),je.onRequestSent(),at||(it[B]=!0),Te[a]()}catch(et){de(et)}finally{we.off("close",st).
off("drain",st)}}L.exports=P}),23701:((L,$,e)=>{const l=e(34589),S=e(77030),y=e(37067),R=e(3440),{channels:w}=e(42414),d=e(44655),Q=e(21841),{InvalidArgumentError:f,InformationalError:t,ClientDestroyedError:B}=e(
68707),c=e(59136),{kUrl:s,kServerName:u,kClient:o,kBusy:A,kConnect:r,kResuming:g,kRunning:C,kPending:p,kSize:M,kQueue:N,kConnected:F,kConnecting:a,kNeedDrain:n,kKeepAliveDefaultTimeout:h,kHostHeader:i,
kPendingIdx:E,kRunningIdx:m,kError:I,kPipelining:D,kKeepAliveTimeoutValue:b,kMaxHeadersSize:U,kKeepAliveMaxTimeout:Y,kKeepAliveTimeoutThreshold:T,kHeadersTimeout:V,kBodyTimeout:ne,kStrictContentLength:he,
kConnector:J,kMaxRedirections:P,kMaxRequests:W,kCounter:O,kClose:ee,kDestroy:_,kDispatch:Z,kInterceptors:j,kLocalAddress:Ae,kMaxResponseSize:ie,kOnError:K,kHTTPContext:me,kMaxConcurrentStreams:Ce,kResume:de}=e(
36443),we=e(637),Ne=e(88788);let Te=!1;const je=Symbol("kClosedResolve"),it=()=>{};function _e(se){return se[D]??se[me]?.defaultPipelining??1}class at extends Q{constructor(k,{interceptors:H,maxHeaderSize:z,
headersTimeout:q,socketTimeout:re,requestTimeout:ue,connectTimeout:Ee,bodyTimeout:fe,idleTimeout:ke,keepAlive:Me,keepAliveTimeout:Ue,maxKeepAliveTimeout:Ge,keepAliveMaxTimeout:$e,keepAliveTimeoutThreshold:ze,
socketPath:Oe,pipelining:Le,tls:oe,strictContentLength:G,maxCachedSessions:X,maxRedirections:v,connect:le,maxRequestsPerClient:ge,localAddress:ye,maxResponseSize:be,autoSelectFamily:Fe,autoSelectFamilyAttemptTimeout:Pe,
maxConcurrentStreams:rt,allowH2:lt,webSocket:tt,eventSource:ot}={}){if(super({webSocket:tt,eventSource:ot}),Me!==void 0)throw new f("unsupported keepAlive, use pipelining=0 instead");if(re!==void 0)throw new f(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(ue!==void 0)throw new f("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(ke!==void 0)throw new f("un\
supported idleTimeout, use keepAliveTimeout instead");if(Ge!==void 0)throw new f("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(z!=null&&!Number.isFinite(z))throw new f("invali\
d maxHeaderSize");if(Oe!=null&&typeof Oe!="string")throw new f("invalid socketPath");if(Ee!=null&&(!Number.isFinite(Ee)||Ee<0))throw new f("invalid connectTimeout");if(Ue!=null&&(!Number.isFinite(Ue)||
Ue<=0))throw new f("invalid keepAliveTimeout");if($e!=null&&(!Number.isFinite($e)||$e<=0))throw new f("invalid keepAliveMaxTimeout");if(ze!=null&&!Number.isFinite(ze))throw new f("invalid keepAliveTim\
eoutThreshold");if(q!=null&&(!Number.isInteger(q)||q<0))throw new f("headersTimeout must be a positive integer or zero");if(fe!=null&&(!Number.isInteger(fe)||fe<0))throw new f("bodyTimeout must be a p\
ositive integer or zero");if(le!=null&&typeof le!="function"&&typeof le!="object")throw new f("connect must be a function or an object");if(v!=null&&(!Number.isInteger(v)||v<0))throw new f("maxRedirec\
tions must be a positive number");if(ge!=null&&(!Number.isInteger(ge)||ge<0))throw new f("maxRequestsPerClient must be a positive number");if(ye!=null&&(typeof ye!="string"||S.isIP(ye)===0))throw new f(
"localAddress must be valid string IP address");if(be!=null&&(!Number.isInteger(be)||be<-1))throw new f("maxResponseSize must be a positive number");if(Pe!=null&&(!Number.isInteger(Pe)||Pe<-1))throw new f(
"autoSelectFamilyAttemptTimeout must be a positive number");if(lt!=null&&typeof lt!="boolean")throw new f("allowH2 must be a valid boolean value");if(rt!=null&&(typeof rt!="number"||rt<1))throw new f(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof le!="function"&&(le=c({...oe,maxCachedSessions:X,allowH2:lt,socketPath:Oe,timeout:Ee,...Fe?{autoSelectFamily:Fe,autoSelectFamilyAttemptTimeout:Pe}:
void 0,...le})),H?.Client&&Array.isArray(H.Client)?(this[j]=H.Client,Te||(Te=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INT\
ERCEPTOR-DEPRECATED"}))):this[j]=[Ke({maxRedirections:v})],this[s]=R.parseOrigin(k),this[J]=le,this[D]=Le??1,this[U]=z||y.maxHeaderSize,this[h]=Ue??4e3,this[Y]=$e??6e5,this[T]=ze??2e3,this[b]=this[h],
this[u]=null,this[Ae]=ye??null,this[g]=0,this[n]=0,this[i]=`host: ${this[s].hostname}${this[s].port?`:${this[s].port}`:""}\r
`,this[ne]=fe??3e5,this[V]=q??3e5,this[he]=G??!0,this[P]=v,this[W]=ge,this[je]=null,this[ie]=be>-1?be:-1,this[Ce]=rt??100,this[me]=null,this[N]=[],this[m]=0,this[E]=0,this[de]=ht=>qe(this,ht),this[K]=
ht=>st(this,ht)}get pipelining(){return this[D]}set pipelining(k){this[D]=k,this[de](!0)}get[p](){return this[N].length-this[E]}get[C](){return this[E]-this[m]}get[M](){return this[N].length-this[m]}get[F](){
return!!this[me]&&!this[a]&&!this[me].destroyed}get[A](){return!!(this[me]?.busy(null)||this[M]>=(_e(this)||1)||this[p]>0)}[r](k){nt(this),this.once("connect",k)}[Z](k,H){const z=k.origin||this[s].origin,
q=new d(z,k,H);return this[N].push(q),this[g]||(R.bodyLength(q.body)==null&&R.isIterable(q.body)?(this[g]=1,queueMicrotask(()=>qe(this))):this[de](!0)),this[g]&&this[n]!==2&&this[A]&&(this[n]=2),this[n]<
2}async[ee](){return new Promise(k=>{this[M]?this[je]=k:k(null)})}async[_](k){return new Promise(H=>{const z=this[N].splice(this[E]);for(let re=0;re<z.length;re++){const ue=z[re];R.errorRequest(this,ue,
k)}const q=()=>{this[je]&&(this[je](),this[je]=null),H(null)};this[me]?(this[me].destroy(k,q),this[me]=null):queueMicrotask(q),this[de]()})}}const Ke=e(25092);function st(se,k){if(se[C]===0&&k.code!==
"UND_ERR_INFO"&&k.code!=="UND_ERR_SOCKET"){l(se[E]===se[m]);const H=se[N].splice(se[m]);for(let z=0;z<H.length;z++){const q=H[z];R.errorRequest(se,q,k)}l(se[M]===0)}}async function nt(se){l(!se[a]),l(
!se[me]);let{host:k,hostname:H,protocol:z,port:q}=se[s];if(H[0]==="["){const re=H.indexOf("]");l(re!==-1);const ue=H.substring(1,re);l(S.isIP(ue)),H=ue}se[a]=!0,w.beforeConnect.hasSubscribers&&w.beforeConnect.
publish({connectParams:{host:k,hostname:H,protocol:z,port:q,version:se[me]?.version,servername:se[u],localAddress:se[Ae]},connector:se[J]});try{const re=await new Promise((ue,Ee)=>{se[J]({host:k,hostname:H,
protocol:z,port:q,servername:se[u],localAddress:se[Ae]},(fe,ke)=>{fe?Ee(fe):ue(ke)})});if(se.destroyed){R.destroy(re.on("error",it),new B);return}l(re);try{se[me]=re.alpnProtocol==="h2"?await Ne(se,re):
await we(se,re)}catch(ue){throw re.destroy().on("error",it),ue}se[a]=!1,re[O]=0,re[W]=se[W],re[o]=se,re[I]=null,w.connected.hasSubscribers&&w.connected.publish({connectParams:{host:k,hostname:H,protocol:z,
port:q,version:se[me]?.version,servername:se[u],localAddress:se[Ae]},connector:se[J],socket:re}),se.emit("connect",se[s],[se])}catch(re){if(se.destroyed)return;if(se[a]=!1,w.connectError.hasSubscribers&&
w.connectError.publish({connectParams:{host:k,hostname:H,protocol:z,port:q,version:se[me]?.version,servername:se[u],localAddress:se[Ae]},connector:se[J],error:re}),re.code==="ERR_TLS_CERT_ALTNAME_INVA\
LID")for(l(se[C]===0);se[p]>0&&se[N][se[E]].servername===se[u];){const ue=se[N][se[E]++];R.errorRequest(se,ue,re)}else st(se,re);se.emit("connectionError",se[s],[se],re)}se[de]()}function et(se){se[n]=
0,se.emit("drain",se[s],[se])}function qe(se,k){se[g]!==2&&(se[g]=2,It(se,k),se[g]=0,se[m]>256&&(se[N].splice(0,se[m]),se[E]-=se[m],se[m]=0))}function It(se,k){for(;;){if(se.destroyed){l(se[p]===0);return}
if(se[je]&&!se[M]){se[je](),se[je]=null;return}if(se[me]&&se[me].resume(),se[A])se[n]=2;else if(se[n]===2){k?(se[n]=1,queueMicrotask(()=>et(se))):et(se);continue}if(se[p]===0||se[C]>=(_e(se)||1))return;
const H=se[N][se[E]];if(se[s].protocol==="https:"&&se[u]!==H.servername){if(se[C]>0)return;se[u]=H.servername,se[me]?.destroy(new t("servername changed"),()=>{se[me]=null,qe(se)})}if(se[a])return;if(!se[me]){
nt(se);return}if(se[me].destroyed||se[me].busy(H))return;!H.aborted&&se[me].write(H)?se[E]++:se[N].splice(se[E],1)}}L.exports=at}),21841:((L,$,e)=>{const l=e(4573),S=e(30883),{ClientDestroyedError:y,ClientClosedError:R,
InvalidArgumentError:w}=e(68707),{kDestroy:d,kClose:Q,kClosed:f,kDestroyed:t,kDispatch:B,kInterceptors:c}=e(36443),s=Symbol("onDestroyed"),u=Symbol("onClosed"),o=Symbol("Intercepted Dispatch"),A=Symbol(
"webSocketOptions"),r=Symbol("eventSourceOptions");class g extends S{constructor(p){super(),this[t]=!1,this[s]=null,this[f]=!1,this[u]=[],this[A]=p?.webSocket??{},this[r]=p?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[A].maxFragments??131072,maxPayloadSize:this[A].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[r].maxEventSize??l.kStringMaxLength}}get destroyed(){
return this[t]}get closed(){return this[f]}get interceptors(){return this[c]}set interceptors(p){if(p){for(let M=p.length-1;M>=0;M--)if(typeof this[c][M]!="function")throw new w("interceptor must be a\
n function")}this[c]=p}close(p){if(p===void 0)return new Promise((N,F)=>{this.close((a,n)=>a?F(a):N(n))});if(typeof p!="function")throw new w("invalid callback");if(this[t]){queueMicrotask(()=>p(new y,
null));return}if(this[f]){this[u]?this[u].push(p):queueMicrotask(()=>p(null,null));return}this[f]=!0,this[u].push(p);const M=()=>{const N=this[u];this[u]=null;for(let F=0;F<N.length;F++)N[F](null,null)};
this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(M)})}destroy(p,M){if(typeof p=="function"&&(M=p,p=null),M===void 0)return new Promise((F,a)=>{this.destroy(p,(n,h)=>n?a(n):F(h))});if(typeof M!=
"function")throw new w("invalid callback");if(this[t]){this[s]?this[s].push(M):queueMicrotask(()=>M(null,null));return}p||(p=new y),this[t]=!0,this[s]=this[s]||[],this[s].push(M);const N=()=>{const F=this[s];
this[s]=null;for(let a=0;a<F.length;a++)F[a](null,null)};this[d](p).then(()=>{queueMicrotask(N)})}[o](p,M){if(!this[c]||this[c].length===0)return this[o]=this[B],this[B](p,M);let N=this[B].bind(this);
for(let F=this[c].length-1;F>=0;F--)N=this[c][F](N);return this[o]=N,N(p,M)}dispatch(p,M){if(!M||typeof M!="object")throw new w("handler must be an object");try{if(!p||typeof p!="object")throw new w("\
opts must be an object.");if(this[t]||this[s])throw new y;if(this[f])throw new R;return this[o](p,M)}catch(N){if(typeof M.onError!="function")throw new w("invalid onError method");return M.onError(N),
!1}}}L.exports=g}),30883:((L,$,e)=>{const l=e(78474);class S extends l{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implement\
ed")}compose(...w){const d=Array.isArray(w[0])?w[0]:w;let Q=this.dispatch.bind(this);for(const f of d)if(f!=null){if(typeof f!="function")throw new TypeError(`invalid interceptor, expected function re\
ceived ${typeof f}`);if(Q=f(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new y(this,Q)}}class y extends S{#e=null;#t=null;constructor(w,d){super(),this.#e=
w,this.#t=d}dispatch(...w){this.#t(...w)}close(...w){return this.#e.close(...w)}destroy(...w){return this.#e.destroy(...w)}}L.exports=S}),53137:((L,$,e)=>{const l=e(21841),{kClose:S,kDestroy:y,kClosed:R,
kDestroyed:w,kDispatch:d,kNoProxyAgent:Q,kHttpProxyAgent:f,kHttpsProxyAgent:t}=e(36443),B=e(76672),c=e(57405),s={"http:":80,"https:":443};let u=!1;class o extends l{#e=null;#t=null;#A=null;constructor(r={}){
super(),this.#A=r,u||(u=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:g,httpsProxy:C,noProxy:p,...M}=r;this[Q]=new c(
M);const N=g??process.env.http_proxy??process.env.HTTP_PROXY;N?this[f]=new B({...M,uri:N}):this[f]=this[Q];const F=C??process.env.https_proxy??process.env.HTTPS_PROXY;F?this[t]=new B({...M,uri:F}):this[t]=
this[f],this.#s()}[d](r,g){const C=new URL(r.origin);return this.#n(C).dispatch(r,g)}async[S](){await this[Q].close(),this[f][R]||await this[f].close(),this[t][R]||await this[t].close()}async[y](r){await this[Q].
destroy(r),this[f][w]||await this[f].destroy(r),this[t][w]||await this[t].destroy(r)}#n(r){let{protocol:g,host:C,port:p}=r;return C=C.replace(/:\d*$/,"").toLowerCase(),p=Number.parseInt(p,10)||s[g]||0,
this.#r(C,p)?g==="https:"?this[t]:this[f]:this[Q]}#r(r,g){if(this.#o&&this.#s(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let C=0;C<this.#t.length;C++){const p=this.#t[C];if(!(p.port&&
p.port!==g)){if(/^[.*]/.test(p.hostname)){if(r.endsWith(p.hostname.replace(/^\*/,"")))return!1}else if(r===p.hostname)return!1}}return!0}#s(){const r=this.#A.noProxy??this.#i,g=r.split(/[,\s]/),C=[];for(let p=0;p<
g.length;p++){const M=g[p];if(!M)continue;const N=M.match(/^(.+):(\d+)$/);C.push({hostname:(N?N[1]:M).toLowerCase(),port:N?Number.parseInt(N[2],10):0})}this.#e=r,this.#t=C}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}L.exports=o}),64660:(L=>{class l{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(y){this.list[this.top]=y,this.top=this.top+1&2047}shift(){const y=this.list[this.bottom];return y===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,y)}}L.exports=class{constructor(){this.head=this.tail=new l}isEmpty(){return this.head.isEmpty()}push(y){this.head.isFull()&&(this.head=this.head.
next=new l),this.head.push(y)}shift(){const y=this.tail,R=y.shift();return y.isEmpty()&&y.next!==null&&(this.tail=y.next),R}}}),42128:((L,$,e)=>{const l=e(21841),S=e(64660),{kConnected:y,kSize:R,kRunning:w,
kPending:d,kQueued:Q,kBusy:f,kFree:t,kUrl:B,kClose:c,kDestroy:s,kDispatch:u}=e(36443),o=e(43246),A=Symbol("clients"),r=Symbol("needDrain"),g=Symbol("queue"),C=Symbol("closed resolve"),p=Symbol("onDrai\
n"),M=Symbol("onConnect"),N=Symbol("onDisconnect"),F=Symbol("onConnectionError"),a=Symbol("get dispatcher"),n=Symbol("add client"),h=Symbol("remove client"),i=Symbol("stats");class E extends l{constructor(I){
super(I),this[g]=new S,this[A]=[],this[Q]=0;const D=this;this[p]=function(U,Y){const T=D[g];let V=!1;for(;!V;){const ne=T.shift();if(!ne)break;D[Q]--,V=!this.dispatch(ne.opts,ne.handler)}this[r]=V,!this[r]&&
D[r]&&(D[r]=!1,D.emit("drain",U,[D,...Y])),D[C]&&T.isEmpty()&&Promise.all(D[A].map(ne=>ne.close())).then(D[C])},this[M]=(b,U)=>{D.emit("connect",b,[D,...U])},this[N]=(b,U,Y)=>{D.emit("disconnect",b,[D,
...U],Y)},this[F]=(b,U,Y)=>{D.emit("connectionError",b,[D,...U],Y)},this[i]=new o(this)}get[f](){return this[r]}get[y](){return this[A].filter(I=>I[y]).length}get[t](){return this[A].filter(I=>I[y]&&!I[r]).
length}get[d](){let I=this[Q];for(const{[d]:D}of this[A])I+=D;return I}get[w](){let I=0;for(const{[w]:D}of this[A])I+=D;return I}get[R](){let I=this[Q];for(const{[R]:D}of this[A])I+=D;return I}get stats(){
return this[i]}async[c](){this[g].isEmpty()?await Promise.all(this[A].map(I=>I.close())):await new Promise(I=>{this[C]=I})}async[s](I){for(;;){const D=this[g].shift();if(!D)break;D.handler.onError(I)}
await Promise.all(this[A].map(D=>D.destroy(I)))}[u](I,D){const b=this[a]();return b?b.dispatch(I,D)||(b[r]=!0,this[r]=!this[a]()):(this[r]=!0,this[g].push({opts:I,handler:D}),this[Q]++),!this[r]}[n](I){
return I.on("drain",this[p]).on("connect",this[M]).on("disconnect",this[N]).on("connectionError",this[F]),this[A].push(I),this[r]&&queueMicrotask(()=>{this[r]&&this[p](I[B],[this,I])}),this}[h](I){I.close(
()=>{const D=this[A].indexOf(I);D!==-1&&this[A].splice(D,1)}),this[r]=this[A].some(D=>!D[r]&&D.closed!==!0&&D.destroyed!==!0)}}L.exports={PoolBase:E,kClients:A,kNeedDrain:r,kAddClient:n,kRemoveClient:h,
kGetDispatcher:a}}),43246:((L,$,e)=>{const{kFree:l,kConnected:S,kPending:y,kQueued:R,kRunning:w,kSize:d}=e(36443),Q=Symbol("pool");class f{constructor(B){this[Q]=B}get connected(){return this[Q][S]}get free(){
return this[Q][l]}get pending(){return this[Q][y]}get queued(){return this[Q][R]}get running(){return this[Q][w]}get size(){return this[Q][d]}}L.exports=f}),30628:((L,$,e)=>{const{PoolBase:l,kClients:S,
kNeedDrain:y,kAddClient:R,kGetDispatcher:w}=e(42128),d=e(23701),{InvalidArgumentError:Q}=e(68707),f=e(3440),{kUrl:t,kInterceptors:B}=e(36443),c=e(59136),s=Symbol("options"),u=Symbol("connections"),o=Symbol(
"factory");function A(g,C){return new d(g,C)}class r extends l{constructor(C,{connections:p,factory:M=A,connect:N,connectTimeout:F,tls:a,maxCachedSessions:n,socketPath:h,autoSelectFamily:i,autoSelectFamilyAttemptTimeout:E,
allowH2:m,...I}={}){if(p!=null&&(!Number.isFinite(p)||p<0))throw new Q("invalid connections");if(typeof M!="function")throw new Q("factory must be a function.");if(N!=null&&typeof N!="function"&&typeof N!=
"object")throw new Q("connect must be a function or an object");typeof N!="function"&&(N=c({...a,maxCachedSessions:n,allowH2:m,socketPath:h,timeout:F,...i?{autoSelectFamily:i,autoSelectFamilyAttemptTimeout:E}:
void 0,...N})),super(I),this[B]=I.interceptors?.Pool&&Array.isArray(I.interceptors.Pool)?I.interceptors.Pool:[],this[u]=p||null,this[t]=f.parseOrigin(C),this[s]={...f.deepClone(I),connect:N,allowH2:m},
this[s].interceptors=I.interceptors?{...I.interceptors}:void 0,this[o]=M,this.on("connectionError",(D,b,U)=>{for(const Y of b){const T=this[S].indexOf(Y);T!==-1&&this[S].splice(T,1)}})}[w](){for(const C of this[S])
if(!C[y])return C;if(!this[u]||this[S].length<this[u]){const C=this[o](this[t],this[s]);return this[R](C),C}}}L.exports=r}),76672:((L,$,e)=>{const{kProxy:l,kClose:S,kDestroy:y,kDispatch:R,kInterceptors:w}=e(
36443),{URL:d}=e(73136),Q=e(57405),f=e(30628),t=e(21841),{InvalidArgumentError:B,RequestAbortedError:c,SecureProxyConnectionError:s}=e(68707),u=e(59136),o=e(23701),A=Symbol("proxy agent"),r=Symbol("pr\
oxy client"),g=Symbol("proxy headers"),C=Symbol("request tls settings"),p=Symbol("proxy tls settings"),M=Symbol("connect endpoint function"),N=Symbol("tunnel proxy");function F(D){return D==="https:"?
443:80}function a(D,b){return new f(D,b)}const n=()=>{};function h(D,b){return b.connections===1?new o(D,b):new f(D,b)}class i extends t{#e;constructor(b,{headers:U={},connect:Y,factory:T}){if(super(),
!b)throw new B("Proxy URL is mandatory");this[g]=U,T?this.#e=T(b,{connect:Y}):this.#e=new o(b,{connect:Y})}[R](b,U){const Y=U.onHeaders;U.onHeaders=function(he,J,P){if(he===407){typeof U.onError=="fun\
ction"&&U.onError(new B("Proxy Authentication Required (407)"));return}Y&&Y.call(this,he,J,P)};const{origin:T,path:V="/",headers:ne={}}=b;if(b.path=T+V,!("host"in ne)&&!("Host"in ne)){const{host:he}=new d(
T);ne.host=he}return b.headers={...this[g],...ne},this.#e[R](b,U)}async[S](){return this.#e.close()}async[y](b){return this.#e.destroy(b)}}class E extends t{constructor(b){if(super(),!b||typeof b=="ob\
ject"&&!(b instanceof d)&&!b.uri)throw new B("Proxy uri is mandatory");const{clientFactory:U=a}=b;if(typeof U!="function")throw new B("Proxy opts.clientFactory must be a function.");const{proxyTunnel:Y=!0}=b,
T=this.#e(b),{href:V,origin:ne,port:he,protocol:J,username:P,password:W,hostname:O}=T;if(this[l]={uri:V,protocol:J},this[w]=b.interceptors?.ProxyAgent&&Array.isArray(b.interceptors.ProxyAgent)?b.interceptors.
ProxyAgent:[],this[C]=b.requestTls,this[p]=b.proxyTls,this[g]=b.headers||{},this[N]=Y,b.auth&&b.token)throw new B("opts.auth cannot be used in combination with opts.token");b.auth?this[g]["proxy-autho\
rization"]=`Basic ${b.auth}`:b.token?this[g]["proxy-authorization"]=b.token:P&&W&&(this[g]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(P)}:${decodeURIComponent(W)}`).toString("ba\
se64")}`);const ee=u({...b.proxyTls});this[M]=u({...b.requestTls});const _=b.factory||h,Z=(j,Ae)=>{const{protocol:ie}=new d(j);return!this[N]&&ie==="http:"&&this[l].protocol==="http:"?new i(this[l].uri,
{headers:this[g],connect:ee,factory:_}):_(j,Ae)};this[r]=U(T,{connect:ee}),this[A]=new Q({...b,factory:Z,connect:async(j,Ae)=>{let ie=j.host;j.port||(ie+=`:${F(j.protocol)}`);try{const{socket:K,statusCode:me}=await this[r].
connect({origin:ne,port:he,path:ie,signal:j.signal,headers:{...this[g],host:j.host},servername:this[p]?.servername||O});if(me!==200&&(K.on("error",n).destroy(),Ae(new c(`Proxy response (${me}) !== 200\
 when HTTP Tunneling`))),j.protocol!=="https:"){Ae(null,K);return}let Ce;this[C]?Ce=this[C].servername:Ce=j.servername,this[M]({...j,servername:Ce,httpSocket:K},Ae)}catch(K){K.code==="ERR_TLS_CERT_ALT\
NAME_INVALID"?Ae(new s(K)):Ae(K)}}})}dispatch(b,U){const Y=m(b.headers);if(I(Y),Y&&!("host"in Y)&&!("Host"in Y)){const{host:T}=new d(b.origin);Y.host=T}return this[A].dispatch({...b,headers:Y},U)}#e(b){
return typeof b=="string"?new d(b):b instanceof d?b:new d(b.uri)}async[S](){await this[A].close(),await this[r].close()}async[y](){await this[A].destroy(),await this[r].destroy()}}function m(D){if(Array.
isArray(D)){const b={};for(let U=0;U<D.length;U+=2)b[D[U]]=D[U+1];return b}return D}function I(D){if(D&&Object.keys(D).find(U=>U.toLowerCase()==="proxy-authorization"))throw new B("Proxy-Authorization\
 should be sent in ProxyAgent constructor")}L.exports=E}),30050:((L,$,e)=>{const l=e(30883),S=e(17816);class y extends l{#e=null;#t=null;constructor(w,d={}){super(d),this.#e=w,this.#t=d}dispatch(w,d){
const Q=new S({...w,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),handler:d});return this.#e.dispatch(w,Q)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}L.exports=
y}),32581:((L,$,e)=>{const l=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:S}=e(68707),y=e(57405);w()===void 0&&R(new y);function R(d){if(!d||typeof d.dispatch!="function")throw new S(
"Argument agent must implement Agent");Object.defineProperty(globalThis,l,{value:d,writable:!0,enumerable:!1,configurable:!1})}function w(){return globalThis[l]}L.exports={setGlobalDispatcher:R,getGlobalDispatcher:w}}),
58155:(L=>{L.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((L,$,e)=>{const l=e(3440),{kBodyUsed:S}=e(36443),y=e(34589),{InvalidArgumentError:R}=e(
68707),w=e(78474),d=[300,301,302,303,307,308],Q=Symbol("body");class f{constructor(o){this[Q]=o,this[S]=!1}async*[Symbol.asyncIterator](){y(!this[S],"disturbed"),this[S]=!0,yield*this[Q]}}class t{constructor(o,A,r,g){
if(A!=null&&(!Number.isInteger(A)||A<0))throw new R("maxRedirections must be a positive number");l.validateHandler(g,r.method,r.upgrade),this.dispatch=o,this.location=null,this.abort=null,this.opts={...r,
maxRedirections:0},this.maxRedirections=A,this.handler=g,this.history=[],this.redirectionLimitReached=!1,l.isStream(this.opts.body)?(l.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
y(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[S]=!1,w.prototype.on.call(this.opts.body,"data",function(){this[S]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new f(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&l.isIterable(this.opts.body)&&(this.opts.body=new f(this.opts.body))}onConnect(o){
this.abort=o,this.handler.onConnect(o,{history:this.history})}onUpgrade(o,A,r){this.handler.onUpgrade(o,A,r)}onError(o){this.handler.onError(o)}onHeaders(o,A,r,g){if(this.location=this.history.length>=
this.maxRedirections||l.isDisturbed(this.opts.body)?null:B(o,A),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(o,
A,r,g);const{origin:C,pathname:p,search:M}=l.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),N=M?`${p}${M}`:p;this.opts.headers=s(this.opts.headers,o===303,
this.opts.origin!==C),this.opts.path=N,this.opts.origin=C,this.opts.maxRedirections=0,this.opts.query=null,o===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(o){if(!this.
location)return this.handler.onData(o)}onComplete(o){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(o)}onBodySent(o){this.handler.onBodySent&&
this.handler.onBodySent(o)}}function B(u,o){if(d.indexOf(u)===-1)return null;for(let A=0;A<o.length;A+=2)if(o[A].length===8&&l.headerNameToString(o[A])==="location")return o[A+1]}function c(u,o,A){if(u.
length===4)return l.headerNameToString(u)==="host";if(o&&l.headerNameToString(u).startsWith("content-"))return!0;if(A&&(u.length===13||u.length===6||u.length===19)){const r=l.headerNameToString(u);return r===
"authorization"||r==="cookie"||r==="proxy-authorization"}return!1}function s(u,o,A){const r=[];if(Array.isArray(u))for(let g=0;g<u.length;g+=2)c(u[g],o,A)||r.push(u[g],u[g+1]);else if(u&&typeof u=="ob\
ject")for(const g of Object.keys(u))c(g,o,A)||r.push(g,u[g]);else y(u==null,"headers must be an object or an array");return r}L.exports=t}),17816:((L,$,e)=>{const l=e(34589),{kRetryHandlerDefaultRetry:S}=e(
36443),{RequestRetryError:y}=e(68707),{isDisturbed:R,parseHeaders:w,parseRangeHeader:d,wrapRequestBody:Q}=e(3440);function f(c){const s=Date.now();return new Date(c).getTime()-s}function t(c,s,u,o){const A=c["\
content-length"];if(A==null||!Number.isFinite(s.start)||!Number.isFinite(s.end))return null;const r=Number(A),g=s.end-s.start+1;return!Number.isFinite(r)||r!==g?new y("Content-Length mismatch",u,{headers:c,
data:{count:o}}):null}class B{constructor(s,u){const{retryOptions:o,...A}=s,{retry:r,maxRetries:g,maxTimeout:C,minTimeout:p,timeoutFactor:M,methods:N,errorCodes:F,retryAfter:a,statusCodes:n}=o??{};this.
dispatch=u.dispatch,this.handler=u.handler,this.opts={...A,body:Q(s.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:r??B[S],retryAfter:a??!0,maxTimeout:C??30*1e3,minTimeout:p??500,timeoutFactor:M??
2,maxRetries:g??5,methods:N??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:n??[500,502,503,504,429],errorCodes:F??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{
this.aborted=!0,this.abort?this.abort(h):this.reason=h})}checkpointResponseEnd(s,u){if(this.end==null&&this.opts.method!=="HEAD"){const o=s["content-length"];this.end=o!=null?Number(o)-1:null,l(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?u:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(s,u,o){this.handler.onUpgrade&&
this.handler.onUpgrade(s,u,o)}onConnect(s){this.aborted?s(this.reason):this.abort=s}onBodySent(s){if(this.handler.onBodySent)return this.handler.onBodySent(s)}static[S](s,{state:u,opts:o},A){const{statusCode:r,
code:g,headers:C}=s,{method:p,retryOptions:M}=o,{maxRetries:N,minTimeout:F,maxTimeout:a,timeoutFactor:n,statusCodes:h,errorCodes:i,methods:E}=M,{counter:m}=u;if(g&&g!=="UND_ERR_REQ_RETRY"&&!i.includes(
g)){A(s);return}if(Array.isArray(E)&&!E.includes(p)){A(s);return}if(r!=null&&Array.isArray(h)&&!h.includes(r)){A(s);return}if(m>N){A(s);return}let I=C?.["retry-after"];I&&(I=Number(I),I=Number.isNaN(I)?
f(I):I*1e3);const D=I>0?Math.min(I,a):Math.min(F*n**(m-1),a);setTimeout(()=>A(null),D)}onHeaders(s,u,o,A){const r=w(u);if(this.retryCount+=1,s>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(s)===!1?(this.headersSent=!0,this.checkpointResponseEnd(r,o),this.handler.onHeaders(s,u,o,A)):(this.abort(new y("Request failed",s,{headers:r,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,s!==206&&(this.start>0||s!==200))return this.abort(new y("server does not support the range header and the payload was partially consumed",s,{headers:r,data:{count:this.retryCount}})),
!1;const C=d(r["content-range"]);if(!C)return this.abort(new y("Content-Range mismatch",s,{headers:r,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==r.etag)return this.abort(new y("\
ETag mismatch",s,{headers:r,data:{count:this.retryCount}})),!1;const p=t(r,C,s,this.retryCount);if(p!=null)return this.abort(p),!1;const{start:M,size:N,end:F=N-1}=C;return this.start!==M||this.end!=null&&
this.end!==F?(this.abort(new y("Content-Range mismatch",s,{headers:r,data:{count:this.retryCount}})),!1):(this.resume=o,!0)}if(this.end==null){if(s===206){const C=d(r["content-range"]);if(C==null)return this.
headersSent=!0,this.handler.onHeaders(s,u,o,A);const p=t(r,C,s,this.retryCount);if(p!=null)return this.abort(p),!1;const{start:M,size:N,end:F=N-1}=C;l(M!=null&&Number.isFinite(M),"content-range mismat\
ch"),l(F!=null&&Number.isFinite(F),"invalid content-length"),this.start=M,this.end=F}if(this.end==null){const C=r["content-length"];this.end=C!=null?Number(C)-1:null}return l(Number.isFinite(this.start)),
l(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=o,this.headersSent=!0,this.etag=r.etag!=null?r.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(s,u,o,A)}const g=new y("Request failed",s,{headers:r,data:{count:this.retryCount}});return this.abort(g),!1}onData(s){return this.start+=s.length,this.handler.onData(s)}onComplete(s){
return this.retryCount=0,this.handler.onComplete(s)}onError(s){if(this.aborted||R(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(s);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(s,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},u.bind(this));function u(o){if(o!=null||this.aborted||R(this.opts.body))return this.handler.onError(o);if(this.start!==0){const A={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(A["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...A}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(A){this.handler.onError(A)}}}}L.
exports=B}),70379:((L,$,e)=>{const{isIP:l}=e(77030),{lookup:S}=e(40610),y=e(58155),{InvalidArgumentError:R,InformationalError:w}=e(68707),d=Math.pow(2,31)-1;class Q{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(B){
this.#e=B.maxTTL,this.#t=B.maxItems,this.dualStack=B.dualStack,this.affinity=B.affinity,this.lookup=B.lookup??this.#n,this.pick=B.pick??this.#r}get full(){return this.#A.size===this.#t}runLookup(B,c,s){
const u=this.#A.get(B.hostname);if(u==null&&this.full){s(null,B.origin);return}const o={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...c.dns,maxTTL:this.#e,maxItems:this.#t};
if(u==null)this.lookup(B,o,(A,r)=>{if(A||r==null||r.length===0){s(A??new w("No DNS entries found"));return}this.setRecords(B,r);const g=this.#A.get(B.hostname),C=this.pick(B,g,o.affinity);let p;typeof C.
port=="number"?p=`:${C.port}`:B.port!==""?p=`:${B.port}`:p="",s(null,`${B.protocol}//${C.family===6?`[${C.address}]`:C.address}${p}`)});else{const A=this.pick(B,u,o.affinity);if(A==null){this.#A.delete(
B.hostname),this.runLookup(B,c,s);return}let r;typeof A.port=="number"?r=`:${A.port}`:B.port!==""?r=`:${B.port}`:r="",s(null,`${B.protocol}//${A.family===6?`[${A.address}]`:A.address}${r}`)}}#n(B,c,s){
S(B.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(u,o)=>{if(u)return s(u);const A=new Map;for(const r of o)A.set(`${r.address}:${r.family}`,r);s(null,A.values())})}#r(B,c,s){
let u=null;const{records:o,offset:A}=c;let r;if(this.dualStack?(s==null&&(A==null||A===d?(c.offset=0,s=4):(c.offset++,s=(c.offset&1)===1?6:4)),o[s]!=null&&o[s].ips.length>0?r=o[s]:r=o[s===4?6:4]):r=o[s],
r==null||r.ips.length===0)return u;r.offset==null||r.offset===d?r.offset=0:r.offset++;const g=r.offset%r.ips.length;return u=r.ips[g]??null,u==null?u:Date.now()-u.timestamp>u.ttl?(r.ips.splice(g,1),this.
pick(B,c,s)):u}setRecords(B,c){const s=Date.now(),u={records:{4:null,6:null}};for(const o of c){o.timestamp=s,typeof o.ttl=="number"?o.ttl=Math.min(o.ttl,this.#e):o.ttl=this.#e;const A=u.records[o.family]??
{ips:[]};A.ips.push(o),u.records[o.family]=A}this.#A.set(B.hostname,u)}getHandler(B,c){return new f(this,B,c)}}class f extends y{#e=null;#t=null;#A=null;#n=null;#r=null;constructor(B,{origin:c,handler:s,
dispatch:u},o){super(s),this.#r=c,this.#n=s,this.#t={...o},this.#e=B,this.#A=u}onError(B){switch(B.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#r,this.#t,(c,s)=>{
if(c)return this.#n.onError(c);const u={...this.#t,origin:s};this.#A(u,this)});return}this.#n.onError(B);return}case"ENOTFOUND":this.#e.deleteRecord(this.#r);default:this.#n.onError(B);break}}}L.exports=
t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<0))throw new R("Invalid maxTTL. Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new R(
"Invalid maxItems. Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new R("Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&
typeof t?.dualStack!="boolean")throw new R("Invalid dualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new R("Invalid lookup. Must be a function");if(t?.pick!=null&&
typeof t?.pick!="function")throw new R("Invalid pick. Must be a function");const B=t?.dualStack??!0;let c;B?c=t?.affinity??null:c=t?.affinity??4;const s={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.
pick??null,dualStack:B,affinity:c,maxItems:t?.maxItems??1/0},u=new Q(s);return o=>function(r,g){const C=r.origin.constructor===URL?r.origin:new URL(r.origin);return l(C.hostname)!==0?o(r,g):(u.runLookup(
C,r,(p,M)=>{if(p)return g.onError(p);let N=null;N={...r,servername:C.hostname,origin:M,headers:{host:C.hostname,...r.headers}},o(N,u.getHandler({origin:C,dispatch:o,handler:g},r))}),!0)}}}),88060:((L,$,e)=>{
const l=e(3440),{InvalidArgumentError:S,RequestAbortedError:y}=e(68707),R=e(58155);class w extends R{#e=1024*1024;#t=null;#A=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:f},t){if(super(t),f!=null&&
(!Number.isFinite(f)||f<1))throw new S("maxSize must be a number greater than 0");this.#e=f??this.#e,this.#o=t}onConnect(f){this.#t=f,this.#o.onConnect(this.#i.bind(this))}#i(f){this.#n=!0,this.#s=f}onHeaders(f,t,B,c){
const u=l.parseHeaders(t)["content-length"];if(u!=null&&u>this.#e)throw new y(`Response size (${u}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(f,t,B,c)}onError(f){this.#A||
(f=this.#s??f,this.#o.onError(f))}onData(f){return this.#r=this.#r+f.length,this.#r>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(f){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(f)}}}function d({maxSize:Q}={maxSize:1024*1024}){return f=>function(B,c){const{dumpMaxSize:s=Q}=B,u=new w({maxSize:s},c);return f(B,u)}}L.exports=
d}),25092:((L,$,e)=>{const l=e(8754);function S({maxRedirections:y}){return R=>function(d,Q){const{maxRedirections:f=y}=d;if(!f)return R(d,Q);const t=new l(R,f,d,Q);return d={...d,maxRedirections:0},R(
d,t)}}L.exports=S}),21514:((L,$,e)=>{const l=e(8754);L.exports=S=>{const y=S?.maxRedirections;return R=>function(d,Q){const{maxRedirections:f=y,...t}=d;if(!f)return R(d,Q);const B=new l(R,f,d,Q);return R(
t,B)}}}),92026:((L,$,e)=>{const l=e(17816);L.exports=S=>y=>function(w,d){return y(w,new l({...w,retryOptions:{...S,...w.retryOptions}},{handler:d,dispatch:y}))}}),52824:((L,$,e)=>{Object.defineProperty(
$,"__esModule",{value:!0}),$.SPECIAL_HEADERS=$.HEADER_STATE=$.MINOR=$.MAJOR=$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS=$.TOKEN=$.STRICT_TOKEN=$.HEX=$.URL_CHAR=$.STRICT_URL_CHAR=$.USERINFO_CHARS=$.MARK=$.
ALPHANUM=$.NUM=$.HEX_MAP=$.NUM_MAP=$.ALPHA=$.FINISH=$.H_METHOD_MAP=$.METHOD_MAP=$.METHODS_RTSP=$.METHODS_ICE=$.METHODS_HTTP=$.METHODS=$.LENIENT_FLAGS=$.FLAGS=$.TYPE=$.ERROR=void 0;const l=e(50172);var S;
(function(t){t[t.OK=0]="OK",t[t.INTERNAL=1]="INTERNAL",t[t.STRICT=2]="STRICT",t[t.LF_EXPECTED=3]="LF_EXPECTED",t[t.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",t[t.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",t[t.INVALID_METHOD=6]="INVALID_METHOD",t[t.INVALID_URL=7]="INVALID_URL",t[t.INVALID_CONSTANT=8]="INVALID_CONSTANT",t[t.INVALID_VERSION=9]="INVALID_VERSION",t[t.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",t[t.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",t[t.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",t[t.INVALID_STATUS=13]="INVALID_STATUS",t[t.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",t[t.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",t[t.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",t[t.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",t[t.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",t[t.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",t[t.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",t[t.PAUSED=21]="PAUSED",t[t.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",t[t.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",t[t.USER=24]="USER"})(S=$.ERROR||($.ERROR={}));var y;(function(t){t[t.BOTH=0]="BOTH",t[t.REQUEST=1]="REQUEST",t[t.RESPONSE=2]="RESPONSE"})(y=$.TYPE||($.TYPE={}));var R;(function(t){t[t.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",t[t.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",t[t.CHUNKED=8]="CHUNKED",t[t.UPGRADE=16]="UPGRADE",t[t.CONTENT_LENGTH=
32]="CONTENT_LENGTH",t[t.SKIPBODY=64]="SKIPBODY",t[t.TRAILING=128]="TRAILING",t[t.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(R=$.FLAGS||($.FLAGS={}));var w;(function(t){t[t.HEADERS=1]="HEADERS",t[t.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",t[t.KEEP_ALIVE=4]="KEEP_ALIVE"})(w=$.LENIENT_FLAGS||($.LENIENT_FLAGS={}));var d;(function(t){t[t.DELETE=0]="DELETE",t[t.GET=1]="GET",t[t.HEAD=2]="HEAD",t[t.POST=3]="\
POST",t[t.PUT=4]="PUT",t[t.CONNECT=5]="CONNECT",t[t.OPTIONS=6]="OPTIONS",t[t.TRACE=7]="TRACE",t[t.COPY=8]="COPY",t[t.LOCK=9]="LOCK",t[t.MKCOL=10]="MKCOL",t[t.MOVE=11]="MOVE",t[t.PROPFIND=12]="PROPFIND",
t[t.PROPPATCH=13]="PROPPATCH",t[t.SEARCH=14]="SEARCH",t[t.UNLOCK=15]="UNLOCK",t[t.BIND=16]="BIND",t[t.REBIND=17]="REBIND",t[t.UNBIND=18]="UNBIND",t[t.ACL=19]="ACL",t[t.REPORT=20]="REPORT",t[t.MKACTIVITY=
21]="MKACTIVITY",t[t.CHECKOUT=22]="CHECKOUT",t[t.MERGE=23]="MERGE",t[t["M-SEARCH"]=24]="M-SEARCH",t[t.NOTIFY=25]="NOTIFY",t[t.SUBSCRIBE=26]="SUBSCRIBE",t[t.UNSUBSCRIBE=27]="UNSUBSCRIBE",t[t.PATCH=28]=
"PATCH",t[t.PURGE=29]="PURGE",t[t.MKCALENDAR=30]="MKCALENDAR",t[t.LINK=31]="LINK",t[t.UNLINK=32]="UNLINK",t[t.SOURCE=33]="SOURCE",t[t.PRI=34]="PRI",t[t.DESCRIBE=35]="DESCRIBE",t[t.ANNOUNCE=36]="ANNOUN\
CE",t[t.SETUP=37]="SETUP",t[t.PLAY=38]="PLAY",t[t.PAUSE=39]="PAUSE",t[t.TEARDOWN=40]="TEARDOWN",t[t.GET_PARAMETER=41]="GET_PARAMETER",t[t.SET_PARAMETER=42]="SET_PARAMETER",t[t.REDIRECT=43]="REDIRECT",
t[t.RECORD=44]="RECORD",t[t.FLUSH=45]="FLUSH"})(d=$.METHODS||($.METHODS={})),$.METHODS_HTTP=[d.DELETE,d.GET,d.HEAD,d.POST,d.PUT,d.CONNECT,d.OPTIONS,d.TRACE,d.COPY,d.LOCK,d.MKCOL,d.MOVE,d.PROPFIND,d.PROPPATCH,
d.SEARCH,d.UNLOCK,d.BIND,d.REBIND,d.UNBIND,d.ACL,d.REPORT,d.MKACTIVITY,d.CHECKOUT,d.MERGE,d["M-SEARCH"],d.NOTIFY,d.SUBSCRIBE,d.UNSUBSCRIBE,d.PATCH,d.PURGE,d.MKCALENDAR,d.LINK,d.UNLINK,d.PRI,d.SOURCE],
$.METHODS_ICE=[d.SOURCE],$.METHODS_RTSP=[d.OPTIONS,d.DESCRIBE,d.ANNOUNCE,d.SETUP,d.PLAY,d.PAUSE,d.TEARDOWN,d.GET_PARAMETER,d.SET_PARAMETER,d.REDIRECT,d.RECORD,d.FLUSH,d.GET,d.POST],$.METHOD_MAP=l.enumToMap(
d),$.H_METHOD_MAP={},Object.keys($.METHOD_MAP).forEach(t=>{/^H/.test(t)&&($.H_METHOD_MAP[t]=$.METHOD_MAP[t])});var Q;(function(t){t[t.SAFE=0]="SAFE",t[t.SAFE_WITH_CB=1]="SAFE_WITH_CB",t[t.UNSAFE=2]="U\
NSAFE"})(Q=$.FINISH||($.FINISH={})),$.ALPHA=[];for(let t=65;t<=90;t++)$.ALPHA.push(String.fromCharCode(t)),$.ALPHA.push(String.fromCharCode(t+32));$.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},$.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},$.NUM=["0","1","2","3","4","5","6","7","8","9"],$.ALPHANUM=$.ALPHA.concat($.NUM),$.MARK=["\
-","_",".","!","~","*","'","(",")"],$.USERINFO_CHARS=$.ALPHANUM.concat($.MARK).concat(["%",";",":","&","=","+","$",","]),$.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat($.ALPHANUM),$.URL_CHAR=$.STRICT_URL_CHAR.concat(["	","\f"]);for(let t=128;t<=255;t++)$.URL_CHAR.push(t);$.HEX=$.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),$.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat($.ALPHANUM),$.TOKEN=$.STRICT_TOKEN.concat([" "]),$.HEADER_CHARS=["	"];for(let t=32;t<=
255;t++)t!==127&&$.HEADER_CHARS.push(t);$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS.filter(t=>t!==44),$.MAJOR=$.NUM_MAP,$.MINOR=$.MAJOR;var f;(function(t){t[t.GENERAL=0]="GENERAL",t[t.CONNECTION=1]="CONNE\
CTION",t[t.CONTENT_LENGTH=2]="CONTENT_LENGTH",t[t.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",t[t.UPGRADE=4]="UPGRADE",t[t.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",t[t.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",t[t.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(f=$.HEADER_STATE||($.HEADER_STATE={})),$.SPECIAL_HEADERS={connection:f.CONNECTION,
"content-length":f.CONTENT_LENGTH,"proxy-connection":f.CONNECTION,"transfer-encoding":f.TRANSFER_ENCODING,upgrade:f.UPGRADE}}),63870:((L,$,e)=>{const{Buffer:l}=e(4573);L.exports=l.from("AGFzbQEAAAABJw\
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
FEVFAv","base64")}),53434:((L,$,e)=>{const{Buffer:l}=e(4573);L.exports=l.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
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
ule",{value:!0}),$.enumToMap=void 0;function e(l){const S={};return Object.keys(l).forEach(y=>{const R=l[y];typeof R=="number"&&(S[y]=R)}),S}$.enumToMap=e}),47501:((L,$,e)=>{const{kClients:l}=e(36443),
S=e(57405),{kAgent:y,kMockAgentSet:R,kMockAgentGet:w,kDispatches:d,kIsMockActive:Q,kNetConnect:f,kGetNetConnect:t,kOptions:B,kFactory:c}=e(91117),s=e(47365),u=e(94004),{matchValue:o,buildMockOptions:A}=e(
53397),{InvalidArgumentError:r,UndiciError:g}=e(68707),C=e(30883),p=e(91529),M=e(56142);class N extends C{constructor(a){if(super(a),this[f]=!0,this[Q]=!0,a?.agent&&typeof a.agent.dispatch!="function")
throw new r("Argument opts.agent must implement Agent");const n=a?.agent?a.agent:new S(a);this[y]=n,this[l]=n[l],this[B]=A(a)}get(a){let n=this[w](a);return n||(n=this[c](a),this[R](a,n)),n}dispatch(a,n){
return this.get(a.origin),this[y].dispatch(a,n)}async close(){await this[y].close(),this[l].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(a){if(typeof a=="string"||typeof a=="\
function"||a instanceof RegExp)Array.isArray(this[f])?this[f].push(a):this[f]=[a];else if(typeof a>"u")this[f]=!0;else throw new r("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[f]=!1}get isMockActive(){return this[Q]}[R](a,n){this[l].set(a,n)}[c](a){const n=Object.assign({agent:this},this[B]);return this[B]&&this[B].connections===1?new s(a,n):new u(a,n)}[w](a){const n=this[l].
get(a);if(n)return n;if(typeof a!="string"){const h=this[c]("http://localhost:9999");return this[R](a,h),h}for(const[h,i]of Array.from(this[l]))if(i&&typeof h!="string"&&o(h,a)){const E=this[c](a);return this[R](
a,E),E[d]=i[d],E}}[t](){return this[f]}pendingInterceptors(){const a=this[l];return Array.from(a.entries()).flatMap(([n,h])=>h[d].map(i=>({...i,origin:n}))).filter(({pending:n})=>n)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:a=new M}={}){const n=this.pendingInterceptors();if(n.length===0)return;const h=new p("interceptor","interceptors").pluralize(n.length);throw new g(`
${h.count} ${h.noun} ${h.is} pending:

${a.format(n)}
`.trim())}}L.exports=N}),47365:((L,$,e)=>{const{promisify:l}=e(57975),S=e(23701),{buildMockDispatch:y}=e(53397),{kDispatches:R,kMockAgent:w,kClose:d,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:t,kConnected:B}=e(
91117),{MockInterceptor:c}=e(31511),s=e(36443),{InvalidArgumentError:u}=e(68707);class o extends S{constructor(r,g){if(super(r,g),!g||!g.agent||typeof g.agent.dispatch!="function")throw new u("Argumen\
t opts.agent must implement Agent");this[w]=g.agent,this[f]=r,this[R]=[],this[B]=1,this[t]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=y.call(this),this.close=this[d]}get[s.kConnected](){
return this[B]}intercept(r){return new c(r,this[R])}async[d](){await l(this[Q])(),this[B]=0,this[w][s.kClients].delete(this[f])}}L.exports=o}),52429:((L,$,e)=>{const{UndiciError:l}=e(68707),S=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class y extends l{constructor(w){super(w),Error.captureStackTrace(this,y),this.name="MockNotMatchedError",this.message=w||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](w){return w&&w[S]===!0}[S]=!0}L.exports={MockNotMatchedError:y}}),31511:((L,$,e)=>{const{getResponseData:l,
buildKey:S,addMockDispatch:y}=e(53397),{kDispatches:R,kDispatchKey:w,kDefaultHeaders:d,kDefaultTrailers:Q,kContentLength:f,kMockDispatch:t}=e(91117),{InvalidArgumentError:B}=e(68707),{buildURL:c}=e(3440);
class s{constructor(A){this[t]=A}delay(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new B("waitInMs must be a valid integer > 0");return this[t].delay=A,this}persist(){return this[t].persist=
!0,this}times(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new B("repeatTimes must be a valid integer > 0");return this[t].times=A,this}}class u{constructor(A,r){if(typeof A!="object")throw new B(
"opts must be an object");if(typeof A.path>"u")throw new B("opts.path must be defined");if(typeof A.method>"u"&&(A.method="GET"),typeof A.path=="string")if(A.query)A.path=c(A.path,A.query);else{const g=new URL(
A.path,"data://");A.path=g.pathname+g.search}typeof A.method=="string"&&(A.method=A.method.toUpperCase()),this[w]=S(A),this[R]=r,this[d]={},this[Q]={},this[f]=!1}createMockScopeDispatchData({statusCode:A,
data:r,responseOptions:g}){const C=l(r),p=this[f]?{"content-length":C.length}:{},M={...this[d],...p,...g.headers},N={...this[Q],...g.trailers};return{statusCode:A,data:r,headers:M,trailers:N}}validateReplyParameters(A){
if(typeof A.statusCode>"u")throw new B("statusCode must be defined");if(typeof A.responseOptions!="object"||A.responseOptions===null)throw new B("responseOptions must be an object")}reply(A){if(typeof A==
"function"){const p=N=>{const F=A(N);if(typeof F!="object"||F===null)throw new B("reply options callback must return an object");const a={data:"",responseOptions:{},...F};return this.validateReplyParameters(
a),{...this.createMockScopeDispatchData(a)}},M=y(this[R],this[w],p);return new s(M)}const r={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(r);const g=this.createMockScopeDispatchData(r),C=y(this[R],this[w],g);return new s(C)}replyWithError(A){if(typeof A>"u")throw new B("error must be defined");const r=y(this[R],
this[w],{error:A});return new s(r)}defaultReplyHeaders(A){if(typeof A>"u")throw new B("headers must be defined");return this[d]=A,this}defaultReplyTrailers(A){if(typeof A>"u")throw new B("trailers mus\
t be defined");return this[Q]=A,this}replyContentLength(){return this[f]=!0,this}}L.exports.MockInterceptor=u,L.exports.MockScope=s}),94004:((L,$,e)=>{const{promisify:l}=e(57975),S=e(30628),{buildMockDispatch:y}=e(
53397),{kDispatches:R,kMockAgent:w,kClose:d,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:t,kConnected:B}=e(91117),{MockInterceptor:c}=e(31511),s=e(36443),{InvalidArgumentError:u}=e(68707);class o extends S{constructor(r,g){
if(super(r,g),!g||!g.agent||typeof g.agent.dispatch!="function")throw new u("Argument opts.agent must implement Agent");this[w]=g.agent,this[f]=r,this[R]=[],this[B]=1,this[t]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=y.call(this),this.close=this[d]}get[s.kConnected](){return this[B]}intercept(r){return new c(r,this[R])}async[d](){await l(this[Q])(),this[B]=0,this[w][s.kClients].delete(
this[f])}}L.exports=o}),91117:(L=>{L.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((L,$,e)=>{const{MockNotMatchedError:l}=e(52429),{kDispatches:S,kMockAgent:y,kOriginalDispatch:R,kOrigin:w,
kGetNetConnect:d}=e(91117),{buildURL:Q}=e(3440),{STATUS_CODES:f}=e(37067),{types:{isPromise:t}}=e(57975);function B(I,D){return typeof I=="string"?I===D:I instanceof RegExp?I.test(D):typeof I=="functi\
on"?I(D)===!0:!1}function c(I){return Object.fromEntries(Object.entries(I).map(([D,b])=>[D.toLocaleLowerCase(),b]))}function s(I,D){if(Array.isArray(I)){for(let b=0;b<I.length;b+=2)if(I[b].toLocaleLowerCase()===
D.toLocaleLowerCase())return I[b+1];return}else return typeof I.get=="function"?I.get(D):c(I)[D.toLocaleLowerCase()]}function u(I){const D=I.slice(),b=[];for(let U=0;U<D.length;U+=2)b.push([D[U],D[U+1]]);
return Object.fromEntries(b)}function o(I,D){if(typeof I.headers=="function")return Array.isArray(D)&&(D=u(D)),I.headers(D?c(D):{});if(typeof I.headers>"u")return!0;if(typeof D!="object"||typeof I.headers!=
"object")return!1;for(const[b,U]of Object.entries(I.headers)){const Y=s(D,b);if(!B(U,Y))return!1}return!0}function A(I){if(typeof I!="string")return I;const D=I.split("?");if(D.length!==2)return I;const b=new URLSearchParams(
D.pop());return b.sort(),[...D,b.toString()].join("?")}function r(I,{path:D,method:b,body:U,headers:Y}){const T=B(I.path,D),V=B(I.method,b),ne=typeof I.body<"u"?B(I.body,U):!0,he=o(I,Y);return T&&V&&ne&&
he}function g(I){return Buffer.isBuffer(I)||I instanceof Uint8Array||I instanceof ArrayBuffer?I:typeof I=="object"?JSON.stringify(I):I.toString()}function C(I,D){const b=D.query?Q(D.path,D.query):D.path,
U=typeof b=="string"?A(b):b;let Y=I.filter(({consumed:T})=>!T).filter(({path:T})=>B(A(T),U));if(Y.length===0)throw new l(`Mock dispatch not matched for path '${U}'`);if(Y=Y.filter(({method:T})=>B(T,D.
method)),Y.length===0)throw new l(`Mock dispatch not matched for method '${D.method}' on path '${U}'`);if(Y=Y.filter(({body:T})=>typeof T<"u"?B(T,D.body):!0),Y.length===0)throw new l(`Mock dispatch no\
t matched for body '${D.body}' on path '${U}'`);if(Y=Y.filter(T=>o(T,D.headers)),Y.length===0){const T=typeof D.headers=="object"?JSON.stringify(D.headers):D.headers;throw new l(`Mock dispatch not mat\
ched for headers '${T}' on path '${U}'`)}return Y[0]}function p(I,D,b){const U={timesInvoked:0,times:1,persist:!1,consumed:!1},Y=typeof b=="function"?{callback:b}:{...b},T={...U,...D,pending:!0,data:{
error:null,...Y}};return I.push(T),T}function M(I,D){const b=I.findIndex(U=>U.consumed?r(U,D):!1);b!==-1&&I.splice(b,1)}function N(I){const{path:D,method:b,body:U,headers:Y,query:T}=I;return{path:D,method:b,
body:U,headers:Y,query:T}}function F(I){const D=Object.keys(I),b=[];for(let U=0;U<D.length;++U){const Y=D[U],T=I[Y],V=Buffer.from(`${Y}`);if(Array.isArray(T))for(let ne=0;ne<T.length;++ne)b.push(V,Buffer.
from(`${T[ne]}`));else b.push(V,Buffer.from(`${T}`))}return b}function a(I){return f[I]||"unknown"}async function n(I){const D=[];for await(const b of I)D.push(b);return Buffer.concat(D).toString("utf\
8")}function h(I,D){const b=N(I),U=C(this[S],b);U.timesInvoked++,U.data.callback&&(U.data={...U.data,...U.data.callback(I)});const{data:{statusCode:Y,data:T,headers:V,trailers:ne,error:he},delay:J,persist:P}=U,
{timesInvoked:W,times:O}=U;if(U.consumed=!P&&W>=O,U.pending=W<O,he!==null)return M(this[S],b),D.onError(he),!0;typeof J=="number"&&J>0?setTimeout(()=>{ee(this[S])},J):ee(this[S]);function ee(Z,j=T){const Ae=Array.
isArray(I.headers)?u(I.headers):I.headers,ie=typeof j=="function"?j({...I,headers:Ae}):j;if(t(ie)){ie.then(de=>ee(Z,de));return}const K=g(ie),me=F(V),Ce=F(ne);D.onConnect?.(de=>D.onError(de),null),D.onHeaders?.(
Y,me,_,a(Y)),D.onData?.(Buffer.from(K)),D.onComplete?.(Ce),M(Z,b)}function _(){}return!0}function i(){const I=this[y],D=this[w],b=this[R];return function(Y,T){if(I.isMockActive)try{h.call(this,Y,T)}catch(V){
if(V instanceof l){const ne=I[d]();if(ne===!1)throw new l(`${V.message}: subsequent request to origin ${D} was not allowed (net.connect disabled)`);if(E(ne,D))b.call(this,Y,T);else throw new l(`${V.message}\
: subsequent request to origin ${D} was not allowed (net.connect is not enabled for this origin)`)}else throw V}else b.call(this,Y,T)}}function E(I,D){const b=new URL(D);return I===!0?!0:!!(Array.isArray(
I)&&I.some(U=>B(U,b.host)))}function m(I){if(I){const{agent:D,...b}=I;return b}}L.exports={getResponseData:g,getMockDispatch:C,addMockDispatch:p,deleteMockDispatch:M,buildKey:N,generateKeyValues:F,matchValue:B,
getResponse:n,getStatusText:a,mockDispatch:h,buildMockDispatch:i,checkNetConnect:E,buildMockOptions:m,getHeaderByName:s,buildHeadersFromArray:u}}),56142:((L,$,e)=>{const{Transform:l}=e(57075),{Console:S}=e(
37540),y=process.versions.icu?"\u2705":"Y ",R=process.versions.icu?"\u274C":"N ";L.exports=class{constructor({disableColors:d}={}){this.transform=new l({transform(Q,f,t){t(null,Q)}}),this.logger=new S(
{stdout:this.transform,inspectOptions:{colors:!d&&!process.env.CI}})}format(d){const Q=d.map(({method:f,path:t,data:{statusCode:B},persist:c,times:s,timesInvoked:u,origin:o})=>({Method:f,Origin:o,Path:t,
"Status code":B,Persistent:c?y:R,Invocations:u,Remaining:c?1/0:s-u}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(L=>{const $={pronoun:"it",is:"is",was:"was",this:"this"},e={
pronoun:"they",is:"are",was:"were",this:"these"};L.exports=class{constructor(S,y){this.singular=S,this.plural=y}pluralize(S){const y=S===1,R=y?$:e,w=y?this.singular:this.plural;return{...R,count:S,noun:w}}}}),
96603:(L=>{let $=0;const e=1e3,l=(e>>1)-1;let S;const y=Symbol("kFastTimer"),R=[],w=-2,d=-1,Q=0,f=1;function t(){$+=l;let s=0,u=R.length;for(;s<u;){const o=R[s];o._state===Q?(o._idleStart=$-l,o._state=
f):o._state===f&&$>=o._idleStart+o._idleTimeout&&(o._state=d,o._idleStart=-1,o._onTimeout(o._timerArg)),o._state===d?(o._state=w,--u!==0&&(R[s]=R[u])):++s}R.length=u,R.length!==0&&B()}function B(){S?S.
refresh():(clearTimeout(S),S=setTimeout(t,l),S.unref&&S.unref())}class c{[y]=!0;_state=w;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(u,o,A){this._onTimeout=u,this._idleTimeout=o,this.
_timerArg=A,this.refresh()}refresh(){this._state===w&&R.push(this),(!S||R.length===1)&&B(),this._state=Q}clear(){this._state=d,this._idleStart=-1}}L.exports={setTimeout(s,u,o){return u<=e?setTimeout(s,
u,o):new c(s,u,o)},clearTimeout(s){s[y]?s.clear():clearTimeout(s)},setFastTimeout(s,u,o){return new c(s,u,o)},clearFastTimeout(s){s.clear()},now(){return $},tick(s=0){$+=s-e+1,t(),t()},reset(){$=0,R.length=
0,clearTimeout(S),S=null},kFastTimer:y}}),89634:((L,$,e)=>{const{kConstruct:l}=e(20109),{urlEquals:S,getFieldValues:y}=e(76798),{kEnumerableProperty:R,isDisturbed:w}=e(3440),{webidl:d}=e(45893),{Response:Q,
cloneResponse:f,fromInnerResponse:t}=e(99051),{Request:B,fromInnerRequest:c}=e(9967),{kState:s}=e(93627),{fetching:u}=e(54398),{urlIsHttpHttpsScheme:o,createDeferredPromise:A,readAllBytes:r}=e(73168),
g=e(34589);class C{#e;constructor(){arguments[0]!==l&&d.illegalConstructor(),d.util.markAsUncloneable(this),this.#e=arguments[1]}async match(N,F={}){d.brandCheck(this,C);const a="Cache.match";d.argumentLengthCheck(
arguments,1,a),N=d.converters.RequestInfo(N,a,"request"),F=d.converters.CacheQueryOptions(F,a,"options");const n=this.#r(N,F,1);if(n.length!==0)return n[0]}async matchAll(N=void 0,F={}){d.brandCheck(this,
C);const a="Cache.matchAll";return N!==void 0&&(N=d.converters.RequestInfo(N,a,"request")),F=d.converters.CacheQueryOptions(F,a,"options"),this.#r(N,F)}async add(N){d.brandCheck(this,C);const F="Cache\
.add";d.argumentLengthCheck(arguments,1,F),N=d.converters.RequestInfo(N,F,"request");const a=[N];return await this.addAll(a)}async addAll(N){d.brandCheck(this,C);const F="Cache.addAll";d.argumentLengthCheck(
arguments,1,F);const a=[],n=[];for(let U of N){if(U===void 0)throw d.errors.conversionFailed({prefix:F,argument:"Argument 1",types:["undefined is not allowed"]});if(U=d.converters.RequestInfo(U),typeof U==
"string")continue;const Y=U[s];if(!o(Y.url)||Y.method!=="GET")throw d.errors.exception({header:F,message:"Expected http/s scheme when method is not GET."})}const h=[];for(const U of N){const Y=new B(U)[s];
if(!o(Y.url))throw d.errors.exception({header:F,message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",n.push(Y);const T=A();h.push(u({request:Y,processResponse(V){if(V.type===
"error"||V.status===206||V.status<200||V.status>299)T.reject(d.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(V.headersList.contains(
"vary")){const ne=y(V.headersList.get("vary"));for(const he of ne)if(he==="*"){T.reject(d.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const J of h)J.abort();return}}},
processResponseEndOfBody(V){if(V.aborted){T.reject(new DOMException("aborted","AbortError"));return}T.resolve(V)}})),a.push(T.promise)}const E=await Promise.all(a),m=[];let I=0;for(const U of E){const Y={
type:"put",request:n[I],response:U};m.push(Y),I++}const D=A();let b=null;try{this.#t(m)}catch(U){b=U}return queueMicrotask(()=>{b===null?D.resolve(void 0):D.reject(b)}),D.promise}async put(N,F){d.brandCheck(
this,C);const a="Cache.put";d.argumentLengthCheck(arguments,2,a),N=d.converters.RequestInfo(N,a,"request"),F=d.converters.Response(F,a,"response");let n=null;if(N instanceof B?n=N[s]:n=new B(N)[s],!o(
n.url)||n.method!=="GET")throw d.errors.exception({header:a,message:"Expected an http/s scheme when method is not GET"});const h=F[s];if(h.status===206)throw d.errors.exception({header:a,message:"Got \
206 status"});if(h.headersList.contains("vary")){const Y=y(h.headersList.get("vary"));for(const T of Y)if(T==="*")throw d.errors.exception({header:a,message:"Got * vary field value"})}if(h.body&&(w(h.
body.stream)||h.body.stream.locked))throw d.errors.exception({header:a,message:"Response body is locked or disturbed"});const i=f(h),E=A();if(h.body!=null){const T=h.body.stream.getReader();r(T).then(
E.resolve,E.reject)}else E.resolve(void 0);const m=[],I={type:"put",request:n,response:i};m.push(I);const D=await E.promise;i.body!=null&&(i.body.source=D);const b=A();let U=null;try{this.#t(m)}catch(Y){
U=Y}return queueMicrotask(()=>{U===null?b.resolve():b.reject(U)}),b.promise}async delete(N,F={}){d.brandCheck(this,C);const a="Cache.delete";d.argumentLengthCheck(arguments,1,a),N=d.converters.RequestInfo(
N,a,"request"),F=d.converters.CacheQueryOptions(F,a,"options");let n=null;if(N instanceof B){if(n=N[s],n.method!=="GET"&&!F.ignoreMethod)return!1}else g(typeof N=="string"),n=new B(N)[s];const h=[],i={
type:"delete",request:n,options:F};h.push(i);const E=A();let m=null,I;try{I=this.#t(h)}catch(D){m=D}return queueMicrotask(()=>{m===null?E.resolve(!!I?.length):E.reject(m)}),E.promise}async keys(N=void 0,F={}){
d.brandCheck(this,C);const a="Cache.keys";N!==void 0&&(N=d.converters.RequestInfo(N,a,"request")),F=d.converters.CacheQueryOptions(F,a,"options");let n=null;if(N!==void 0)if(N instanceof B){if(n=N[s],
n.method!=="GET"&&!F.ignoreMethod)return[]}else typeof N=="string"&&(n=new B(N)[s]);const h=A(),i=[];if(N===void 0)for(const E of this.#e)i.push(E[0]);else{const E=this.#A(n,F);for(const m of E)i.push(
m[0])}return queueMicrotask(()=>{const E=[];for(const m of i){const I=c(m,new AbortController().signal,"immutable");E.push(I)}h.resolve(Object.freeze(E))}),h.promise}#t(N){const F=this.#e,a=[...F],n=[],
h=[];try{for(const i of N){if(i.type!=="delete"&&i.type!=="put")throw d.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="\
delete"&&i.response!=null)throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(i.request,i.options,n).length)throw new DOMException(
"???","InvalidStateError");let E;if(i.type==="delete"){if(E=this.#A(i.request,i.options),E.length===0)return[];for(const m of E){const I=F.indexOf(m);g(I!==-1),F.splice(I,1)}}else if(i.type==="put"){if(i.
response==null)throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const m=i.request;if(!o(m.url))throw d.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(m.method!=="GET")throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(i.options!=null)
throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});E=this.#A(i.request);for(const I of E){const D=F.indexOf(I);g(D!==-1),F.splice(D,1)}F.push([i.request,
i.response]),n.push([i.request,i.response])}h.push([i.request,i.response])}return h}catch(i){throw this.#e.length=0,this.#e=a,i}}#A(N,F,a){const n=[],h=a??this.#e;for(const i of h){const[E,m]=i;this.#n(
N,E,m,F)&&n.push(i)}return n}#n(N,F,a=null,n){const h=new URL(N.url),i=new URL(F.url);if(n?.ignoreSearch&&(i.search="",h.search=""),!S(h,i,!0))return!1;if(a==null||n?.ignoreVary||!a.headersList.contains(
"vary"))return!0;const E=y(a.headersList.get("vary"));for(const m of E){if(m==="*")return!1;const I=F.headersList.get(m),D=N.headersList.get(m);if(I!==D)return!1}return!0}#r(N,F,a=1/0){let n=null;if(N!==
void 0)if(N instanceof B){if(n=N[s],n.method!=="GET"&&!F.ignoreMethod)return[]}else typeof N=="string"&&(n=new B(N)[s]);const h=[];if(N===void 0)for(const E of this.#e)h.push(E[1]);else{const E=this.#A(
n,F);for(const m of E)h.push(m[1])}const i=[];for(const E of h){const m=t(E,"immutable");if(i.push(m.clone()),i.length>=a)break}return Object.freeze(i)}}Object.defineProperties(C.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:R,matchAll:R,add:R,addAll:R,put:R,delete:R,keys:R});const p=[{key:"ignoreSearch",converter:d.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:d.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:d.converters.boolean,defaultValue:()=>!1}];d.converters.CacheQueryOptions=d.dictionaryConverter(p),d.converters.MultiCacheQueryOptions=
d.dictionaryConverter([...p,{key:"cacheName",converter:d.converters.DOMString}]),d.converters.Response=d.interfaceConverter(Q),d.converters["sequence<RequestInfo>"]=d.sequenceConverter(d.converters.RequestInfo),
L.exports={Cache:C}}),3245:((L,$,e)=>{const{kConstruct:l}=e(20109),{Cache:S}=e(89634),{webidl:y}=e(45893),{kEnumerableProperty:R}=e(3440);class w{#e=new Map;constructor(){arguments[0]!==l&&y.illegalConstructor(),
y.util.markAsUncloneable(this)}async match(Q,f={}){if(y.brandCheck(this,w),y.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=y.converters.RequestInfo(Q),f=y.converters.MultiCacheQueryOptions(f),
f.cacheName!=null){if(this.#e.has(f.cacheName)){const t=this.#e.get(f.cacheName);return await new S(l,t).match(Q,f)}}else for(const t of this.#e.values()){const c=await new S(l,t).match(Q,f);if(c!==void 0)
return c}}async has(Q){y.brandCheck(this,w);const f="CacheStorage.has";return y.argumentLengthCheck(arguments,1,f),Q=y.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)}async open(Q){y.brandCheck(this,
w);const f="CacheStorage.open";if(y.argumentLengthCheck(arguments,1,f),Q=y.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)){const B=this.#e.get(Q);return new S(l,B)}const t=[];return this.#e.set(
Q,t),new S(l,t)}async delete(Q){y.brandCheck(this,w);const f="CacheStorage.delete";return y.argumentLengthCheck(arguments,1,f),Q=y.converters.DOMString(Q,f,"cacheName"),this.#e.delete(Q)}async keys(){
return y.brandCheck(this,w),[...this.#e.keys()]}}Object.defineProperties(w.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:R,has:R,open:R,delete:R,keys:R}),L.exports={CacheStorage:w}}),
20109:((L,$,e)=>{L.exports={kConstruct:e(36443).kConstruct}}),76798:((L,$,e)=>{const l=e(34589),{URLSerializer:S}=e(51900),{isValidHeaderName:y}=e(73168);function R(d,Q,f=!1){const t=S(d,f),B=S(Q,f);return t===
B}function w(d){l(d!==null);const Q=[];for(let f of d.split(","))f=f.trim(),y(f)&&Q.push(f);return Q}L.exports={urlEquals:R,getFieldValues:w}}),71276:(L=>{L.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((L,$,e)=>{const{parseSetCookie:l}=e(11978),{stringify:S}=e(57797),{webidl:y}=e(45893),{Headers:R}=e(60660);function w(t){y.argumentLengthCheck(arguments,1,"getCookies"),y.brandCheck(t,R,{strict:!1});
const B=t.get("cookie"),c={};if(!B)return c;for(const s of B.split(";")){const[u,...o]=s.split("=");c[u.trim()]=o.join("=")}return c}function d(t,B,c){y.brandCheck(t,R,{strict:!1});const s="deleteCook\
ie";y.argumentLengthCheck(arguments,2,s),B=y.converters.DOMString(B,s,"name"),c=y.converters.DeleteCookieAttributes(c),f(t,{name:B,value:"",expires:new Date(0),...c})}function Q(t){y.argumentLengthCheck(
arguments,1,"getSetCookies"),y.brandCheck(t,R,{strict:!1});const B=t.getSetCookie();return B?B.map(c=>l(c)):[]}function f(t,B){y.argumentLengthCheck(arguments,2,"setCookie"),y.brandCheck(t,R,{strict:!1}),
B=y.converters.Cookie(B);const c=S(B);c&&t.append("Set-Cookie",c)}y.converters.DeleteCookieAttributes=y.dictionaryConverter([{converter:y.nullableConverter(y.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:y.nullableConverter(y.converters.DOMString),key:"domain",defaultValue:()=>null}]),y.converters.Cookie=y.dictionaryConverter([{converter:y.converters.DOMString,key:"name"},{converter:y.converters.
DOMString,key:"value"},{converter:y.nullableConverter(t=>typeof t=="number"?y.converters["unsigned long long"](t):new Date(t)),key:"expires",defaultValue:()=>null},{converter:y.nullableConverter(y.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.boolean),key:"secure",defaultValue:()=>null},{converter:y.nullableConverter(y.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:y.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:y.sequenceConverter(y.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),L.exports=
{getCookies:w,deleteCookie:d,getSetCookies:Q,setCookie:f}}),11978:((L,$,e)=>{const{maxNameValuePairSize:l,maxAttributeValueSize:S}=e(71276),{isCTLExcludingHtab:y}=e(57797),{collectASequenceOfCodePointsFast:R}=e(
51900),w=e(34589);function d(f){if(y(f))return null;let t="",B="",c="",s="";if(f.includes(";")){const u={position:0};t=R(";",f,u),B=f.slice(u.position)}else t=f;if(!t.includes("="))s=t;else{const u={position:0};
c=R("=",t,u),s=t.slice(u.position+1)}return c=c.trim(),s=s.trim(),c.length+s.length>l?null:{name:c,value:s,...Q(B)}}function Q(f,t={}){if(f.length===0)return t;w(f[0]===";"),f=f.slice(1);let B="";f.includes(
";")?(B=R(";",f,{position:0}),f=f.slice(B.length)):(B=f,f="");let c="",s="";if(B.includes("=")){const o={position:0};c=R("=",B,o),s=B.slice(o.position+1)}else c=B;if(c=c.trim(),s=s.trim(),s.length>S)return Q(
f,t);const u=c.toLowerCase();if(u==="expires"){const o=new Date(s);t.expires=o}else if(u==="max-age"){const o=s.charCodeAt(0);if((o<48||o>57)&&s[0]!=="-"||!/^\d+$/.test(s))return Q(f,t);const A=Number(
s);t.maxAge=A}else if(u==="domain"){let o=s;o[0]==="."&&(o=o.slice(1)),o=o.toLowerCase(),t.domain=o}else if(u==="path"){let o="";s.length===0||s[0]!=="/"?o="/":o=s,t.path=o}else if(u==="secure")t.secure=
!0;else if(u==="httponly")t.httpOnly=!0;else if(u==="samesite"){const o=s.toLowerCase();o==="none"?t.sameSite="None":o==="strict"?t.sameSite="Strict":o==="lax"&&(t.sameSite="Lax")}else t.unparsed??=[],
t.unparsed.push(`${c}=${s}`);return Q(f,t)}L.exports={parseSetCookie:d,parseUnparsedAttributes:Q}}),57797:(L=>{function $(c){for(let s=0;s<c.length;++s){const u=c.charCodeAt(s);if(u>=0&&u<=8||u>=10&&u<=
31||u===127)return!0}return!1}function e(c){for(let s=0;s<c.length;++s){const u=c.charCodeAt(s);if(u<33||u>126||u===34||u===40||u===41||u===60||u===62||u===64||u===44||u===59||u===58||u===92||u===47||
u===91||u===93||u===63||u===61||u===123||u===125)throw new Error("Invalid cookie name")}}function l(c){let s=c.length,u=0;if(c[0]==='"'){if(s===1||c[s-1]!=='"')throw new Error("Invalid cookie value");
--s,++u}for(;u<s;){const o=c.charCodeAt(u++);if(o<33||o>126||o===34||o===44||o===59||o===92)throw new Error("Invalid cookie value")}}function S(c){for(let s=0;s<c.length;++s){const u=c.charCodeAt(s);if(u<
32||u>126||u===59)throw new Error("Invalid cookie path")}}function y(c){return c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122}function R(c){if(c===" ")return;if(c.length>255)throw new Error("Invalid cookie\
 domain");let s=0;for(let u=0;u<c.length;++u){const o=c.charCodeAt(u);if(o===46){if(s===0)throw new Error("Invalid cookie domain");if(c.charCodeAt(u-1)===45)throw new Error("Invalid cookie domain");s=
0;continue}if(s===0&&!y(o))throw new Error("Invalid cookie domain");if(!y(o)&&o!==45)throw new Error("Invalid cookie domain");if(++s>63)throw new Error("Invalid cookie domain")}if(s===0||c.charCodeAt(
c.length-1)===45)throw new Error("Invalid cookie domain")}const w=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],d=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((c,s)=>s.toString().padStart(2,"0"));function f(c){return typeof c=="number"&&(c=new Date(c)),`${w[c.getUTCDay()]}, ${Q[c.getUTCDate()]} ${d[c.getUTCMonth()]} ${c.getUTCFullYear()} ${Q[c.getUTCHours()]}\
:${Q[c.getUTCMinutes()]}:${Q[c.getUTCSeconds()]} GMT`}function t(c){if(c<0)throw new Error("Invalid cookie max-age")}function B(c){if(c.name.length===0)return null;e(c.name),l(c.value);const s=[`${c.name}\
=${c.value}`];c.name.startsWith("__Secure-")&&(c.secure=!0),c.name.startsWith("__Host-")&&(c.secure=!0,c.domain=null,c.path="/"),c.secure&&s.push("Secure"),c.httpOnly&&s.push("HttpOnly"),typeof c.maxAge==
"number"&&(t(c.maxAge),s.push(`Max-Age=${c.maxAge}`)),c.domain&&(R(c.domain),s.push(`Domain=${c.domain}`)),c.path&&(S(c.path),s.push(`Path=${c.path}`)),c.expires&&c.expires.toString()!=="Invalid Date"&&
s.push(`Expires=${f(c.expires)}`),c.sameSite&&s.push(`SameSite=${c.sameSite}`);for(const u of c.unparsed){if(!u.includes("="))throw new Error("Invalid unparsed");const[o,...A]=u.split("="),r=o.trim(),
g=A.join("=");e(r),l(g),s.push(`${r}=${g}`)}return s.join("; ")}L.exports={isCTLExcludingHtab:$,validateCookieName:e,validateCookiePath:S,validateCookieValue:l,toIMFDate:f,stringify:B}}),24031:((L,$,e)=>{
const l=e(4573),{Transform:S}=e(57075),{isASCIINumber:y,isValidLastEventId:R}=e(94811),w=[239,187,191],d=10,Q=13,f=58,t=32,B=l.kStringMaxLength,c=Buffer.from("data"),s=Buffer.from("event"),u=Buffer.from(
"id"),o=Buffer.from("retry"),A=1024,r=131072,g=128;function C(a,n){if(n>=a.length)return!1;for(let h=n;h<a.length;h++)if(a[h]<48||a[h]>57)return!1;return!0}function p(a,n){for(let h=n;h<a.length;h++)if(a[h]===
0)return!1;return!0}function M(a,n,h){if(n!==h.length)return!1;for(let i=0;i<n;i++)if(a[i]!==h[i])return!1;return!0}function N(){const a=new Error("EventSource message size exceeded");return a.aborted=
!1,a}class F extends S{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(n={}){n.readableObjectMode=!0,super(n),this.state=n.eventSourceSettings||{},this.maxEventSize=n.maxEventSize??B;const h=this.maxEventSize>0?
Math.min(r,Math.max(A,Math.floor(this.maxEventSize/g))):0;this.maxDataLines=h,this.maxBufferedChunks=h,n.push&&(this.push=n.push)}_transform(n,h,i){if(n.length===0){i();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&n[0]!==d&&n[0]!==Q){i(N());return}if(this.chunks.push(n),this.checkBOM&&this.handleBOM()){i();return}for(;this.hasCurrentByte();){const E=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(E===d){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(E===d||E===Q){E===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(E===d||E===Q){E===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(m){i(m);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){i(N());return}this.advanceCursor()}i()}_destroy(n,h){this.chunks.length=0,this.clearEvent(),
super._destroy(n,h)}parseLine(n,h){if(n.length===0)return;const i=n.indexOf(f);if(i===0)return;let E=n.length,m=n.length;if(i!==-1&&(E=i,m=i+1,n[m]===t&&++m),M(n,E,c)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw N();const I=n.length-m,D=this.eventFieldSizes.data+(h.data===void 0?0:1)+I;this.setEventFieldSize("data",D);const b=n.toString("utf8",m);h.data===void 0?h.data=b:h.data+=`
${b}`,this.dataLineCount++;return}if(M(n,E,o)){C(n,m)&&(this.setEventFieldSize("retry",n.length-m),h.retry=n.toString("utf8",m));return}if(M(n,E,u)){p(n,m)&&(this.setEventFieldSize("id",n.length-m),h.
id=n.toString("utf8",m));return}M(n,E,s)&&m<n.length&&(this.setEventFieldSize("event",n.length-m),h.event=n.toString("utf8",m))}setEventFieldSize(n,h){const i=this.eventSize-this.eventFieldSizes[n]+h;
if(this.maxEventSize>0&&i>this.maxEventSize)throw N();this.eventSize=i,this.eventFieldSizes[n]=h}processEvent(n){n.retry&&y(n.retry)&&(this.state.reconnectionTime=parseInt(n.retry,10)),n.id&&R(n.id)&&
(this.state.lastEventId=n.id),n.data!==void 0&&this.push({type:n.event||"message",options:{data:n.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const n=this.lineChunkIndex;this.chunks.splice(0,n),this.lineChunkIndex=0,this.chunkIndex-=n}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const n=[];let h=0;for(let i=this.lineChunkIndex;i<=this.chunkIndex;i++){const E=this.chunks[i],m=i===this.lineChunkIndex?this.linePos:0,I=i===this.chunkIndex?this.pos:E.length,D=E.subarray(m,I);
h+=D.length,n.push(D)}return Buffer.concat(n,h)}peekBufferedByte(n){let h=this.lineChunkIndex,i=this.linePos;for(;h<this.chunks.length;){const E=this.chunks[h],m=E.length-i;if(n<m)return E[i+n];n-=m,h++,
i=0}}discardLeadingBytes(n){for(;n>0&&this.lineChunkIndex<this.chunks.length;){const i=this.chunks[this.lineChunkIndex].length-this.linePos;n<i?(this.linePos+=n,n=0):(n-=i,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const n=this.peekBufferedByte(0),h=this.peekBufferedByte(1),i=this.peekBufferedByte(2);return h===void 0?
(n===w[0]||(this.checkBOM=!1),!0):i===void 0?n===w[0]&&h===w[1]?!0:(this.checkBOM=!1,!1):(n===w[0]&&h===w[1]&&i===w[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}L.exports=
{EventSourceStream:F}}),21238:((L,$,e)=>{const{pipeline:l}=e(57075),{fetching:S}=e(54398),{makeRequest:y}=e(9967),{webidl:R}=e(45893),{EventSourceStream:w}=e(24031),{parseMIMEType:d}=e(51900),{createFastMessageEvent:Q}=e(
15188),{isNetworkError:f}=e(99051),{delay:t}=e(94811),{kEnumerableProperty:B}=e(3440),{environmentSettingsObject:c}=e(73168),{getGlobalDispatcher:s}=e(32581);let u=!1;const o=3e3,A=0,r=1,g=2,C="anonym\
ous",p="use-credentials";class M extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=A;#r=null;#s=null;#o;#i;constructor(a,n={}){super(),R.util.markAsUncloneable(this);const h="\
EventSource constructor";R.argumentLengthCheck(arguments,1,h),u||(u=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),a=R.converters.USVString(
a,h,"url"),n=R.converters.EventSourceInitDict(n,h,"eventSourceInitDict"),this.#o=n.dispatcher,this.#i={lastEventId:"",reconnectionTime:o};const i=c;let E;try{E=new URL(a,i.settingsObject.baseUrl),this.#i.
origin=E.origin}catch(D){throw new DOMException(D,"SyntaxError")}this.#t=E.href;let m=C;n.withCredentials&&(m=p,this.#A=!0);const I={redirect:"follow",keepalive:!0,mode:"cors",credentials:m==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};I.client=c.settingsObject,I.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],I.cache="no-store",I.initiator="other",I.urlList=[new URL(
this.#t)],this.#r=y(I),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===g)return;this.#n=A;const a={request:this.#r,dispatcher:this.#o},
n=h=>{f(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};a.processResponseEndOfBody=n,a.processResponse=h=>{if(f(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const i=h.headersList.get("content-type",!0),E=i!==null?d(i):"failure",m=E!=="failure"&&E.essence==="text/event-stream";if(h.status!==200||m===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=r,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const I=new w({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:D=>{this.dispatchEvent(Q(D.type,D.options))}});l(h.body.stream,I,D=>{D?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=S(a)}async#a(){this.#n!==g&&(this.#n=
A,this.dispatchEvent(new Event("error")),await t(this.#i.reconnectionTime),this.#n===A&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
R.brandCheck(this,M),this.#n!==g&&(this.#n=g,this.#s.abort(),this.#r=null)}get onopen(){return this.#e.open}set onopen(a){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof a=="functio\
n"?(this.#e.open=a,this.addEventListener("open",a)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(a){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof a==
"function"?(this.#e.message=a,this.addEventListener("message",a)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(a){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof a=="function"?(this.#e.error=a,this.addEventListener("error",a)):this.#e.error=null}}const N={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:A,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:r,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:g,writable:!1}};Object.defineProperties(M,N),Object.defineProperties(M.prototype,N),Object.
defineProperties(M.prototype,{close:B,onerror:B,onmessage:B,onopen:B,readyState:B,url:B,withCredentials:B}),R.converters.EventSourceInitDict=R.dictionaryConverter([{key:"withCredentials",converter:R.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:R.converters.any,defaultValue:()=>s()}]),L.exports={EventSource:M,defaultReconnectionTime:o}}),94811:(L=>{function $(S){return S.indexOf("\0")===
-1}function e(S){if(S.length===0)return!1;for(let y=0;y<S.length;y++)if(S.charCodeAt(y)<48||S.charCodeAt(y)>57)return!1;return!0}function l(S){return new Promise(y=>{setTimeout(y,S).unref()})}L.exports=
{isValidLastEventId:$,isASCIINumber:e,delay:l}}),84492:((L,$,e)=>{const l=e(3440),{ReadableStreamFrom:S,isBlobLike:y,isReadableStreamLike:R,readableStreamClose:w,createDeferredPromise:d,fullyReadBody:Q,
extractMimeType:f,utf8DecodeBytes:t}=e(73168),{FormData:B}=e(35910),{kState:c}=e(93627),{webidl:s}=e(45893),{Blob:u}=e(4573),o=e(34589),{isErrored:A,isDisturbed:r}=e(57075),{isArrayBuffer:g}=e(73429),
{serializeAMimeType:C}=e(51900),{multipartFormDataParser:p}=e(50116);let M;try{const V=e(77598);M=ne=>V.randomInt(0,ne)}catch{M=V=>Math.floor(Math.random(V))}const N=new TextEncoder;function F(){}const a=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let n;a&&(n=new FinalizationRegistry(V=>{const ne=V.deref();ne&&!ne.locked&&!r(ne)&&!A(ne)&&ne.cancel("Response object has been garbage collect\
ed").catch(F)}));function h(V,ne=!1){let he=null;V instanceof ReadableStream?he=V:y(V)?he=V.stream():he=new ReadableStream({async pull(_){const Z=typeof P=="string"?N.encode(P):P;Z.byteLength&&_.enqueue(
Z),queueMicrotask(()=>w(_))},start(){},type:"bytes"}),o(R(he));let J=null,P=null,W=null,O=null;if(typeof V=="string")P=V,O="text/plain;charset=UTF-8";else if(V instanceof URLSearchParams)P=V.toString(),
O="application/x-www-form-urlencoded;charset=UTF-8";else if(g(V))P=new Uint8Array(V.slice());else if(ArrayBuffer.isView(V))P=new Uint8Array(V.buffer.slice(V.byteOffset,V.byteOffset+V.byteLength));else if(l.
isFormDataLike(V)){const _=`----formdata-undici-0${`${M(1e11)}`.padStart(11,"0")}`,Z=`--${_}\r
Content-Disposition: form-data`;const j=de=>de.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),Ae=de=>de.replace(/\r?\n|\r/g,`\r
`),ie=[],K=new Uint8Array([13,10]);W=0;let me=!1;for(const[de,we]of V)if(typeof we=="string"){const Ne=N.encode(Z+`; name="${j(Ae(de))}"\r
\r
${Ae(we)}\r
`);ie.push(Ne),W+=Ne.byteLength}else{const Ne=N.encode(`${Z}; name="${j(Ae(de))}"`+(we.name?`; filename="${j(we.name)}"`:"")+`\r
Content-Type: ${we.type||"application/octet-stream"}\r
\r
`);ie.push(Ne,we,K),typeof we.size=="number"?W+=Ne.byteLength+we.size+K.byteLength:me=!0}const Ce=N.encode(`--${_}--\r
`);ie.push(Ce),W+=Ce.byteLength,me&&(W=null),P=V,J=async function*(){for(const de of ie)de.stream?yield*de.stream():yield de},O=`multipart/form-data; boundary=${_}`}else if(y(V))P=V,W=V.size,V.type&&(O=
V.type);else if(typeof V[Symbol.asyncIterator]=="function"){if(ne)throw new TypeError("keepalive");if(l.isDisturbed(V)||V.locked)throw new TypeError("Response body object should not be disturbed or lo\
cked");he=V instanceof ReadableStream?V:S(V)}if((typeof P=="string"||l.isBuffer(P))&&(W=Buffer.byteLength(P)),J!=null){let _;he=new ReadableStream({async start(){_=J(V)[Symbol.asyncIterator]()},async pull(Z){
const{value:j,done:Ae}=await _.next();if(Ae)queueMicrotask(()=>{Z.close(),Z.byobRequest?.respond(0)});else if(!A(he)){const ie=new Uint8Array(j);ie.byteLength&&Z.enqueue(ie)}return Z.desiredSize>0},async cancel(Z){
await _.return()},type:"bytes"})}return[{stream:he,source:P,length:W},O]}function i(V,ne=!1){return V instanceof ReadableStream&&(o(!l.isDisturbed(V),"The body has already been consumed."),o(!V.locked,
"The stream is locked.")),h(V,ne)}function E(V,ne){const[he,J]=ne.stream.tee();return ne.stream=he,{stream:J,length:ne.length,source:ne.source}}function m(V){if(V.aborted)throw new DOMException("The o\
peration was aborted.","AbortError")}function I(V){return{blob(){return b(this,he=>{let J=T(this);return J===null?J="":J&&(J=C(J)),new u([he],{type:J})},V)},arrayBuffer(){return b(this,he=>new Uint8Array(
he).buffer,V)},text(){return b(this,t,V)},json(){return b(this,Y,V)},formData(){return b(this,he=>{const J=T(this);if(J!==null)switch(J.essence){case"multipart/form-data":{const P=p(he,J);if(P==="fail\
ure")throw new TypeError("Failed to parse body as FormData.");const W=new B;return W[c]=P,W}case"application/x-www-form-urlencoded":{const P=new URLSearchParams(he.toString()),W=new B;for(const[O,ee]of P)
W.append(O,ee);return W}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},V)},bytes(){return b(this,he=>new Uint8Array(he),V)}}}function D(V){
Object.assign(V.prototype,I(V))}async function b(V,ne,he){if(s.brandCheck(V,he),U(V))throw new TypeError("Body is unusable: Body has already been read");m(V[c]);const J=d(),P=O=>J.reject(O),W=O=>{try{
J.resolve(ne(O))}catch(ee){P(ee)}};return V[c].body==null?(W(Buffer.allocUnsafe(0)),J.promise):(await Q(V[c].body,W,P),J.promise)}function U(V){const ne=V[c].body;return ne!=null&&(ne.stream.locked||l.
isDisturbed(ne.stream))}function Y(V){return JSON.parse(t(V))}function T(V){const ne=V[c].headersList,he=f(ne);return he==="failure"?null:he}L.exports={extractBody:h,safelyExtractBody:i,cloneBody:E,mixinBody:D,
streamRegistry:n,hasFinalizationRegistry:a,bodyUnusable:U}}),4495:(L=>{const $=["GET","HEAD","POST"],e=new Set($),l=[101,204,205,304],S=[301,302,303,307,308],y=new Set(S),R=["1","7","9","11","13","15",
"17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427",
"465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","656\
6","6665","6666","6667","6668","6669","6679","6697","10080"],w=new Set(R),d=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-ori\
gin-when-cross-origin","unsafe-url"],Q=new Set(d),f=["follow","manual","error"],t=["GET","HEAD","OPTIONS","TRACE"],B=new Set(t),c=["navigate","same-origin","no-cors","cors"],s=["omit","same-origin","i\
nclude"],u=["default","no-store","reload","no-cache","force-cache","only-if-cached"],o=["content-encoding","content-language","content-location","content-type","content-length"],A=["half"],r=["CONNECT",
"TRACE","TRACK"],g=new Set(r),C=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],p=new Set(C);L.exports={subresource:C,forbiddenMethods:r,requestBodyHeader:o,
referrerPolicy:d,requestRedirect:f,requestMode:c,requestCredentials:s,requestCache:u,redirectStatus:S,corsSafeListedMethods:$,nullBodyStatus:l,safeMethods:t,badPorts:R,requestDuplex:A,subresourceSet:p,
badPortsSet:w,redirectStatusSet:y,corsSafeListedMethodsSet:e,safeMethodsSet:B,forbiddenMethodsSet:g,referrerPolicySet:Q}}),51900:((L,$,e)=>{const l=e(34589),S=new TextEncoder,y=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
R=/[\u000A\u000D\u0009\u0020]/,w=/[\u0009\u000A\u000C\u000D\u0020]/g,d=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(i){l(i.protocol==="data:");let E=f(i,!0);E=E.slice(5);const m={position:0};let I=B(
",",E,m);const D=I.length;if(I=F(I,!0,!0),m.position>=E.length)return"failure";m.position++;const b=E.slice(D+1);let U=c(b);if(/;(\u0020){0,}base64$/i.test(I)){const T=n(U);if(U=r(T),U==="failure")return"\
failure";I=I.slice(0,-6),I=I.replace(/(\u0020)+$/,""),I=I.slice(0,-1)}I.startsWith(";")&&(I="text/plain"+I);let Y=A(I);return Y==="failure"&&(Y=A("text/plain;charset=US-ASCII")),{mimeType:Y,body:U}}function f(i,E=!1){
if(!E)return i.href;const m=i.href,I=i.hash.length,D=I===0?m:m.substring(0,m.length-I);return!I&&m.endsWith("#")?D.slice(0,-1):D}function t(i,E,m){let I="";for(;m.position<E.length&&i(E[m.position]);)
I+=E[m.position],m.position++;return I}function B(i,E,m){const I=E.indexOf(i,m.position),D=m.position;return I===-1?(m.position=E.length,E.slice(D)):(m.position=I,E.slice(D,m.position))}function c(i){
const E=S.encode(i);return o(E)}function s(i){return i>=48&&i<=57||i>=65&&i<=70||i>=97&&i<=102}function u(i){return i>=48&&i<=57?i-48:(i&223)-55}function o(i){const E=i.length,m=new Uint8Array(E);let I=0;
for(let D=0;D<E;++D){const b=i[D];b!==37?m[I++]=b:b===37&&!(s(i[D+1])&&s(i[D+2]))?m[I++]=37:(m[I++]=u(i[D+1])<<4|u(i[D+2]),D+=2)}return E===I?m:m.subarray(0,I)}function A(i){i=M(i,!0,!0);const E={position:0},
m=B("/",i,E);if(m.length===0||!y.test(m)||E.position>i.length)return"failure";E.position++;let I=B(";",i,E);if(I=M(I,!1,!0),I.length===0||!y.test(I))return"failure";const D=m.toLowerCase(),b=I.toLowerCase(),
U={type:D,subtype:b,parameters:new Map,essence:`${D}/${b}`};for(;E.position<i.length;){E.position++,t(V=>R.test(V),i,E);let Y=t(V=>V!==";"&&V!=="=",i,E);if(Y=Y.toLowerCase(),E.position<i.length){if(i[E.
position]===";")continue;E.position++}if(E.position>i.length)break;let T=null;if(i[E.position]==='"')T=g(i,E,!0),B(";",i,E);else if(T=B(";",i,E),T=M(T,!1,!0),T.length===0)continue;Y.length!==0&&y.test(
Y)&&(T.length===0||d.test(T))&&!U.parameters.has(Y)&&U.parameters.set(Y,T)}return U}function r(i){i=i.replace(w,"");let E=i.length;if(E%4===0&&i.charCodeAt(E-1)===61&&(--E,i.charCodeAt(E-1)===61&&--E),
E%4===1||/[^+/0-9A-Za-z]/.test(i.length===E?i:i.substring(0,E)))return"failure";const m=Buffer.from(i,"base64");return new Uint8Array(m.buffer,m.byteOffset,m.byteLength)}function g(i,E,m){const I=E.position;
let D="";for(l(i[E.position]==='"'),E.position++;D+=t(U=>U!=='"'&&U!=="\\",i,E),!(E.position>=i.length);){const b=i[E.position];if(E.position++,b==="\\"){if(E.position>=i.length){D+="\\";break}D+=i[E.
position],E.position++}else{l(b==='"');break}}return m?D:i.slice(I,E.position)}function C(i){l(i!=="failure");const{parameters:E,essence:m}=i;let I=m;for(let[D,b]of E.entries())I+=";",I+=D,I+="=",y.test(
b)||(b=b.replace(/(\\|")/g,"\\$1"),b='"'+b,b+='"'),I+=b;return I}function p(i){return i===13||i===10||i===9||i===32}function M(i,E=!0,m=!0){return a(i,E,m,p)}function N(i){return i===13||i===10||i===9||
i===12||i===32}function F(i,E=!0,m=!0){return a(i,E,m,N)}function a(i,E,m,I){let D=0,b=i.length-1;if(E)for(;D<i.length&&I(i.charCodeAt(D));)D++;if(m)for(;b>0&&I(i.charCodeAt(b));)b--;return D===0&&b===
i.length-1?i:i.slice(D,b+1)}function n(i){const E=i.length;if(65535>E)return String.fromCharCode.apply(null,i);let m="",I=0,D=65535;for(;I<E;)I+D>E&&(D=E-I),m+=String.fromCharCode.apply(null,i.subarray(
I,I+=D));return m}function h(i){switch(i.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"tex\
t/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescr\
ipt":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"\
application/xml":return"application/xml"}return i.subtype.endsWith("+json")?"application/json":i.subtype.endsWith("+xml")?"application/xml":""}L.exports={dataURLProcessor:Q,URLSerializer:f,collectASequenceOfCodePoints:t,
collectASequenceOfCodePointsFast:B,stringPercentDecode:c,parseMIMEType:A,collectAnHTTPQuotedString:g,serializeAMimeType:C,removeChars:a,removeHTTPWhitespace:M,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:y,
isomorphicDecode:n}}),66653:((L,$,e)=>{const{kConnected:l,kSize:S}=e(36443);class y{constructor(d){this.value=d}deref(){return this.value[l]===0&&this.value[S]===0?void 0:this.value}}class R{constructor(d){
this.finalizer=d}register(d,Q){d.on&&d.on("disconnect",()=>{d[l]===0&&d[S]===0&&this.finalizer(Q)})}unregister(d){}}L.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:y,FinalizationRegistry:R}):{WeakRef,FinalizationRegistry}}}),27114:((L,$,e)=>{const{Blob:l,File:S}=e(4573),{kState:y}=e(
93627),{webidl:R}=e(45893);class w{constructor(f,t,B={}){const c=t,s=B.type,u=B.lastModified??Date.now();this[y]={blobLike:f,name:c,type:s,lastModified:u}}stream(...f){return R.brandCheck(this,w),this[y].
blobLike.stream(...f)}arrayBuffer(...f){return R.brandCheck(this,w),this[y].blobLike.arrayBuffer(...f)}slice(...f){return R.brandCheck(this,w),this[y].blobLike.slice(...f)}text(...f){return R.brandCheck(
this,w),this[y].blobLike.text(...f)}get size(){return R.brandCheck(this,w),this[y].blobLike.size}get type(){return R.brandCheck(this,w),this[y].blobLike.type}get name(){return R.brandCheck(this,w),this[y].
name}get lastModified(){return R.brandCheck(this,w),this[y].lastModified}get[Symbol.toStringTag](){return"File"}}R.converters.Blob=R.interfaceConverter(l);function d(Q){return Q instanceof S||Q&&(typeof Q.
stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}L.exports={FileLike:w,isFileLike:d}}),50116:((L,$,e)=>{const{isUSVString:l,bufferToLowerCasedHeaderName:S}=e(3440),
{utf8DecodeBytes:y}=e(73168),{HTTP_TOKEN_CODEPOINTS:R,isomorphicDecode:w}=e(51900),{isFileLike:d}=e(27114),{makeEntry:Q}=e(35910),f=e(34589),{File:t}=e(4573),B=globalThis.File??t,c=Buffer.from('form-d\
ata; name="'),s=Buffer.from("; filename"),u=Buffer.from("--"),o=Buffer.from(`--\r
`);function A(a){for(let n=0;n<a.length;++n)if((a.charCodeAt(n)&-128)!==0)return!1;return!0}function r(a){const n=a.length;if(n<27||n>70)return!1;for(let h=0;h<n;++h){const i=a.charCodeAt(h);if(!(i>=48&&
i<=57||i>=65&&i<=90||i>=97&&i<=122||i===39||i===45||i===95))return!1}return!0}function g(a,n){f(n!=="failure"&&n.essence==="multipart/form-data");const h=n.parameters.get("boundary");if(h===void 0)return"\
failure";const i=Buffer.from(`--${h}`,"utf8"),E=[],m={position:0};for(;a[m.position]===13&&a[m.position+1]===10;)m.position+=2;let I=a.length;for(;a[I-1]===10&&a[I-2]===13;)I-=2;for(I!==a.length&&(a=a.
subarray(0,I));;){if(a.subarray(m.position,m.position+i.length).equals(i))m.position+=i.length;else return"failure";if(m.position===a.length-2&&F(a,u,m)||m.position===a.length-4&&F(a,o,m))return E;if(a[m.
position]!==13||a[m.position+1]!==10)return"failure";m.position+=2;const D=C(a,m);if(D==="failure")return"failure";let{name:b,filename:U,contentType:Y,encoding:T}=D;m.position+=2;let V;{const he=a.indexOf(
i.subarray(2),m.position);if(he===-1)return"failure";V=a.subarray(m.position,he-4),m.position+=V.length,T==="base64"&&(V=Buffer.from(V.toString(),"base64"))}if(a[m.position]!==13||a[m.position+1]!==10)
return"failure";m.position+=2;let ne;U!==null?(Y??="text/plain",A(Y)||(Y=""),ne=new B([V],U,{type:Y})):ne=y(Buffer.from(V)),f(l(b)),f(typeof ne=="string"&&l(ne)||d(ne)),E.push(Q(b,ne,U))}}function C(a,n){
let h=null,i=null,E=null,m=null;for(;;){if(a[n.position]===13&&a[n.position+1]===10)return h===null?"failure":{name:h,filename:i,contentType:E,encoding:m};let I=M(D=>D!==10&&D!==13&&D!==58,a,n);if(I=N(
I,!0,!0,D=>D===9||D===32),!R.test(I.toString())||a[n.position]!==58)return"failure";switch(n.position++,M(D=>D===32||D===9,a,n),S(I)){case"content-disposition":{if(h=i=null,!F(a,c,n)||(n.position+=17,
h=p(a,n),h===null))return"failure";if(F(a,s,n)){let D=n.position+s.length;if(a[D]===42&&(n.position+=1,D+=1),a[D]!==61||a[D+1]!==34||(n.position+=12,i=p(a,n),i===null))return"failure"}break}case"conte\
nt-type":{let D=M(b=>b!==10&&b!==13,a,n);D=N(D,!1,!0,b=>b===9||b===32),E=w(D);break}case"content-transfer-encoding":{let D=M(b=>b!==10&&b!==13,a,n);D=N(D,!1,!0,b=>b===9||b===32),m=w(D);break}default:M(
D=>D!==10&&D!==13,a,n)}if(a[n.position]!==13&&a[n.position+1]!==10)return"failure";n.position+=2}}function p(a,n){f(a[n.position-1]===34);let h=M(i=>i!==10&&i!==13&&i!==34,a,n);return a[n.position]!==
34?null:(n.position++,h=new TextDecoder().decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function M(a,n,h){let i=h.position;for(;i<n.length&&a(n[i]);)++i;return n.subarray(h.position,h.position=i)}function N(a,n,h,i){let E=0,m=a.length-1;if(n)
for(;E<a.length&&i(a[E]);)E++;if(h)for(;m>0&&i(a[m]);)m--;return E===0&&m===a.length-1?a:a.subarray(E,m+1)}function F(a,n,h){if(a.length<n.length)return!1;for(let i=0;i<n.length;i++)if(n[i]!==a[h.position+
i])return!1;return!0}L.exports={multipartFormDataParser:g,validateBoundary:r}}),35910:((L,$,e)=>{const{isBlobLike:l,iteratorMixin:S}=e(73168),{kState:y}=e(93627),{kEnumerableProperty:R}=e(3440),{FileLike:w,
isFileLike:d}=e(27114),{webidl:Q}=e(45893),{File:f}=e(4573),t=e(57975),B=globalThis.File??f;class c{constructor(o){if(Q.util.markAsUncloneable(this),o!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[y]=[]}append(o,A,r=void 0){Q.brandCheck(this,c);const g="FormData.append";if(Q.argumentLengthCheck(arguments,2,g),arguments.length===
3&&!l(A))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");o=Q.converters.USVString(o,g,"name"),A=l(A)?Q.converters.Blob(A,g,"value",{strict:!1}):Q.converters.
USVString(A,g,"value"),r=arguments.length===3?Q.converters.USVString(r,g,"filename"):void 0;const C=s(o,A,r);this[y].push(C)}delete(o){Q.brandCheck(this,c);const A="FormData.delete";Q.argumentLengthCheck(
arguments,1,A),o=Q.converters.USVString(o,A,"name"),this[y]=this[y].filter(r=>r.name!==o)}get(o){Q.brandCheck(this,c);const A="FormData.get";Q.argumentLengthCheck(arguments,1,A),o=Q.converters.USVString(
o,A,"name");const r=this[y].findIndex(g=>g.name===o);return r===-1?null:this[y][r].value}getAll(o){Q.brandCheck(this,c);const A="FormData.getAll";return Q.argumentLengthCheck(arguments,1,A),o=Q.converters.
USVString(o,A,"name"),this[y].filter(r=>r.name===o).map(r=>r.value)}has(o){Q.brandCheck(this,c);const A="FormData.has";return Q.argumentLengthCheck(arguments,1,A),o=Q.converters.USVString(o,A,"name"),
this[y].findIndex(r=>r.name===o)!==-1}set(o,A,r=void 0){Q.brandCheck(this,c);const g="FormData.set";if(Q.argumentLengthCheck(arguments,2,g),arguments.length===3&&!l(A))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");o=Q.converters.USVString(o,g,"name"),A=l(A)?Q.converters.Blob(A,g,"name",{strict:!1}):Q.converters.USVString(A,g,"name"),r=arguments.length===
3?Q.converters.USVString(r,g,"name"):void 0;const C=s(o,A,r),p=this[y].findIndex(M=>M.name===o);p!==-1?this[y]=[...this[y].slice(0,p),C,...this[y].slice(p+1).filter(M=>M.name!==o)]:this[y].push(C)}[t.
inspect.custom](o,A){const r=this[y].reduce((C,p)=>(C[p.name]?Array.isArray(C[p.name])?C[p.name].push(p.value):C[p.name]=[C[p.name],p.value]:C[p.name]=p.value,C),{__proto__:null});A.depth??=o,A.colors??=
!0;const g=t.formatWithOptions(A,r);return`FormData ${g.slice(g.indexOf("]")+2)}`}}S("FormData",c,y,"name","value"),Object.defineProperties(c.prototype,{append:R,delete:R,get:R,getAll:R,has:R,set:R,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function s(u,o,A){if(typeof o!="string"){if(d(o)||(o=o instanceof Blob?new B([o],"blob",{type:o.type}):new w(o,"blob",{type:o.type})),A!==void 0){const r={
type:o.type,lastModified:o.lastModified};o=o instanceof f?new B([o],A,r):new w(o,A,r)}}return{name:u,value:o}}L.exports={FormData:c,makeEntry:s}}),51059:(L=>{const $=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[$]}function l(S){if(S===void 0){Object.defineProperty(globalThis,$,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const y=new URL(S);if(y.protocol!=="h\
ttp:"&&y.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${y.protocol}`);Object.defineProperty(globalThis,$,{value:y,writable:!0,enumerable:!1,configurable:!1})}L.
exports={getGlobalOrigin:e,setGlobalOrigin:l}}),60660:((L,$,e)=>{const{kConstruct:l}=e(36443),{kEnumerableProperty:S}=e(3440),{iteratorMixin:y,isValidHeaderName:R,isValidHeaderValue:w}=e(73168),{webidl:d}=e(
45893),Q=e(34589),f=e(57975),t=Symbol("headers map"),B=Symbol("headers map sorted");function c(F){return F===10||F===13||F===9||F===32}function s(F){let a=0,n=F.length;for(;n>a&&c(F.charCodeAt(n-1));)
--n;for(;n>a&&c(F.charCodeAt(a));)++a;return a===0&&n===F.length?F:F.substring(a,n)}function u(F,a){if(Array.isArray(a))for(let n=0;n<a.length;++n){const h=a[n];if(h.length!==2)throw d.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});o(F,h[0],h[1])}else if(typeof a=="object"&&a!==null){const n=Object.keys(a);for(let h=0;h<n.length;++h)
o(F,n[h],a[n[h]])}else throw d.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function o(F,a,n){
if(n=s(n),R(a)){if(!w(n))throw d.errors.invalidArgument({prefix:"Headers.append",value:n,type:"header value"})}else throw d.errors.invalidArgument({prefix:"Headers.append",value:a,type:"header name"});
if(C(F)==="immutable")throw new TypeError("immutable");return M(F).append(a,n,!1)}function A(F,a){return F[0]<a[0]?-1:1}class r{cookies=null;constructor(a){a instanceof r?(this[t]=new Map(a[t]),this[B]=
a[B],this.cookies=a.cookies===null?null:[...a.cookies]):(this[t]=new Map(a),this[B]=null)}contains(a,n){return this[t].has(n?a:a.toLowerCase())}clear(){this[t].clear(),this[B]=null,this.cookies=null}append(a,n,h){
this[B]=null;const i=h?a:a.toLowerCase(),E=this[t].get(i);if(E){const m=i==="cookie"?"; ":", ";this[t].set(i,{name:E.name,value:`${E.value}${m}${n}`})}else this[t].set(i,{name:a,value:n});i==="set-coo\
kie"&&(this.cookies??=[]).push(n)}set(a,n,h){this[B]=null;const i=h?a:a.toLowerCase();i==="set-cookie"&&(this.cookies=[n]),this[t].set(i,{name:a,value:n})}delete(a,n){this[B]=null,n||(a=a.toLowerCase()),
a==="set-cookie"&&(this.cookies=null),this[t].delete(a)}get(a,n){return this[t].get(n?a:a.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:a,1:{value:n}}of this[t])yield[a,n]}get entries(){
const a={};if(this[t].size!==0)for(const{name:n,value:h}of this[t].values())a[n]=h;return a}rawValues(){return this[t].values()}get entriesList(){const a=[];if(this[t].size!==0)for(const{0:n,1:{name:h,
value:i}}of this[t])if(n==="set-cookie")for(const E of this.cookies)a.push([h,E]);else a.push([h,i]);return a}toSortedArray(){const a=this[t].size,n=new Array(a);if(a<=32){if(a===0)return n;const h=this[t][Symbol.
iterator](),i=h.next().value;n[0]=[i[0],i[1].value],Q(i[1].value!==null);for(let E=1,m=0,I=0,D=0,b=0,U,Y;E<a;++E){for(Y=h.next().value,U=n[E]=[Y[0],Y[1].value],Q(U[1]!==null),D=0,I=E;D<I;)b=D+(I-D>>1),
n[b][0]<=U[0]?D=b+1:I=b;if(E!==b){for(m=E;m>D;)n[m]=n[--m];n[D]=U}}if(!h.next().done)throw new TypeError("Unreachable");return n}else{let h=0;for(const{0:i,1:{value:E}}of this[t])n[h++]=[i,E],Q(E!==null);
return n.sort(A)}}}class g{#e;#t;constructor(a=void 0){d.util.markAsUncloneable(this),a!==l&&(this.#t=new r,this.#e="none",a!==void 0&&(a=d.converters.HeadersInit(a,"Headers contructor","init"),u(this,
a)))}append(a,n){d.brandCheck(this,g),d.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return a=d.converters.ByteString(a,h,"name"),n=d.converters.ByteString(n,h,"value"),o(
this,a,n)}delete(a){if(d.brandCheck(this,g),d.argumentLengthCheck(arguments,1,"Headers.delete"),a=d.converters.ByteString(a,"Headers.delete","name"),!R(a))throw d.errors.invalidArgument({prefix:"Heade\
rs.delete",value:a,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(a,!1)&&this.#t.delete(a,!1)}get(a){d.brandCheck(this,g),d.argumentLengthCheck(arguments,
1,"Headers.get");const n="Headers.get";if(a=d.converters.ByteString(a,n,"name"),!R(a))throw d.errors.invalidArgument({prefix:n,value:a,type:"header name"});return this.#t.get(a,!1)}has(a){d.brandCheck(
this,g),d.argumentLengthCheck(arguments,1,"Headers.has");const n="Headers.has";if(a=d.converters.ByteString(a,n,"name"),!R(a))throw d.errors.invalidArgument({prefix:n,value:a,type:"header name"});return this.#t.
contains(a,!1)}set(a,n){d.brandCheck(this,g),d.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";if(a=d.converters.ByteString(a,h,"name"),n=d.converters.ByteString(n,h,"value"),n=s(
n),R(a)){if(!w(n))throw d.errors.invalidArgument({prefix:h,value:n,type:"header value"})}else throw d.errors.invalidArgument({prefix:h,value:a,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(a,n,!1)}getSetCookie(){d.brandCheck(this,g);const a=this.#t.cookies;return a?[...a]:[]}get[B](){if(this.#t[B])return this.#t[B];const a=[],n=this.#t.toSortedArray(),h=this.#t.
cookies;if(h===null||h.length===1)return this.#t[B]=n;for(let i=0;i<n.length;++i){const{0:E,1:m}=n[i];if(E==="set-cookie")for(let I=0;I<h.length;++I)a.push([E,h[I]]);else a.push([E,m])}return this.#t[B]=
a}[f.inspect.custom](a,n){return n.depth??=a,`Headers ${f.formatWithOptions(n,this.#t.entries)}`}static getHeadersGuard(a){return a.#e}static setHeadersGuard(a,n){a.#e=n}static getHeadersList(a){return a.#t}static setHeadersList(a,n){
a.#t=n}}const{getHeadersGuard:C,setHeadersGuard:p,getHeadersList:M,setHeadersList:N}=g;Reflect.deleteProperty(g,"getHeadersGuard"),Reflect.deleteProperty(g,"setHeadersGuard"),Reflect.deleteProperty(g,
"getHeadersList"),Reflect.deleteProperty(g,"setHeadersList"),y("Headers",g,B,0,1),Object.defineProperties(g.prototype,{append:S,delete:S,get:S,has:S,set:S,getSetCookie:S,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[f.inspect.custom]:{enumerable:!1}}),d.converters.HeadersInit=function(F,a,n){if(d.util.Type(F)==="Object"){const h=Reflect.get(F,Symbol.iterator);if(!f.types.isProxy(F)&&h===
g.prototype.entries)try{return M(F).entriesList}catch{}return typeof h=="function"?d.converters["sequence<sequence<ByteString>>"](F,a,n,h.bind(F)):d.converters["record<ByteString, ByteString>"](F,a,n)}
throw d.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},L.exports={fill:u,compareHeaderName:A,Headers:g,
HeadersList:r,getHeadersGuard:C,setHeadersGuard:p,setHeadersList:N,getHeadersList:M}}),54398:((L,$,e)=>{const{makeNetworkError:l,makeAppropriateNetworkError:S,filterResponse:y,makeResponse:R,fromInnerResponse:w}=e(
99051),{HeadersList:d}=e(60660),{Request:Q,cloneRequest:f}=e(9967),t=e(38522),{bytesMatch:B,makePolicyContainer:c,clonePolicyContainer:s,requestBadPort:u,TAOCheck:o,appendRequestOriginHeader:A,responseLocationURL:r,
requestCurrentURL:g,setRequestReferrerPolicyOnRedirect:C,tryUpgradeRequestToAPotentiallyTrustworthyURL:p,createOpaqueTimingInfo:M,appendFetchMetadata:N,corsCheck:F,crossOriginResourcePolicyCheck:a,determineRequestsReferrer:n,
coarsenedSharedCurrentTime:h,createDeferredPromise:i,isBlobLike:E,sameOrigin:m,isCancelled:I,isAborted:D,isErrorLike:b,fullyReadBody:U,readableStreamClose:Y,isomorphicEncode:T,urlIsLocal:V,urlIsHttpHttpsScheme:ne,
urlHasHttpsScheme:he,clampAndCoarsenConnectionTimingInfo:J,simpleRangeHeaderValue:P,buildContentRange:W,createInflate:O,extractMimeType:ee}=e(73168),{kState:_,kDispatcher:Z}=e(93627),j=e(34589),{safelyExtractBody:Ae,
extractBody:ie}=e(84492),{redirectStatusSet:K,nullBodyStatus:me,safeMethodsSet:Ce,requestBodyHeader:de,subresourceSet:we}=e(4495),Ne=e(78474),{Readable:Te,pipeline:je,finished:it}=e(57075),{addAbortListener:_e,
isErrored:at,isReadable:Ke,bufferToLowerCasedHeaderName:st}=e(3440),{dataURLProcessor:nt,serializeAMimeType:et,minimizeSupportedMimeType:qe}=e(51900),{getGlobalDispatcher:It}=e(32581),{webidl:se}=e(45893),
{STATUS_CODES:k}=e(37067),H=["GET","HEAD"],z=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let q;class re extends Ne{constructor(le){super(),this.dispatcher=le,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(le){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(le),this.emit("terminated",le))}abort(le){this.state==="ongoing"&&(this.state=
"aborted",le||(le=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=le,this.connection?.destroy(le),this.emit("terminated",le))}}function ue(v){fe(v,"fetch")}function Ee(v,le=void 0){
se.argumentLengthCheck(arguments,1,"globalThis.fetch");let ge=i(),ye;try{ye=new Q(v,le)}catch(ot){return ge.reject(ot),ge.promise}const be=ye[_];if(ye.signal.aborted)return Me(ge,be,null,ye.signal.reason),
ge.promise;be.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(be.serviceWorkers="none");let Pe=null,rt=!1,lt=null;return _e(ye.signal,()=>{rt=!0,j(lt!=null),lt.abort(ye.signal.reason);
const ot=Pe?.deref();Me(ge,be,ot,ye.signal.reason)}),lt=Ue({request:be,processResponseEndOfBody:ue,processResponse:ot=>{if(!rt){if(ot.aborted){Me(ge,be,Pe,lt.serializedAbortReason);return}if(ot.type===
"error"){ge.reject(new TypeError("fetch failed",{cause:ot.error}));return}Pe=new WeakRef(w(ot,"immutable")),ge.resolve(Pe.deref()),ge=null}},dispatcher:ye[Z]}),ge.promise}function fe(v,le="other"){if(v.
type==="error"&&v.aborted||!v.urlList?.length)return;const ge=v.urlList[0];let ye=v.timingInfo,be=v.cacheState;ne(ge)&&ye!==null&&(v.timingAllowPassed||(ye=M({startTime:ye.startTime}),be=""),ye.endTime=
h(),v.timingInfo=ye,ke(ye,ge.href,le,globalThis,be))}const ke=performance.markResourceTiming;function Me(v,le,ge,ye){if(v&&v.reject(ye),le.body!=null&&Ke(le.body?.stream)&&le.body.stream.cancel(ye).catch(
Fe=>{if(Fe.code!=="ERR_INVALID_STATE")throw Fe}),ge==null)return;const be=ge[_];be.body!=null&&Ke(be.body?.stream)&&be.body.stream.cancel(ye).catch(Fe=>{if(Fe.code!=="ERR_INVALID_STATE")throw Fe})}function Ue({
request:v,processRequestBodyChunkLength:le,processRequestEndOfBody:ge,processResponse:ye,processResponseEndOfBody:be,processResponseConsumeBody:Fe,useParallelQueue:Pe=!1,dispatcher:rt=It()}){j(rt);let lt=null,
tt=!1;v.client!=null&&(lt=v.client.globalObject,tt=v.client.crossOriginIsolatedCapability);const ot=h(tt),ht=M({startTime:ot}),dt={controller:new re(rt),request:v,timingInfo:ht,processRequestBodyChunkLength:le,
processRequestEndOfBody:ge,processResponse:ye,processResponseConsumeBody:Fe,processResponseEndOfBody:be,taskDestination:lt,crossOriginIsolatedCapability:tt};return j(!v.body||v.body.stream),v.window===
"client"&&(v.window=v.client?.globalObject?.constructor?.name==="Window"?v.client:"no-window"),v.origin==="client"&&(v.origin=v.client.origin),v.policyContainer==="client"&&(v.client!=null?v.policyContainer=
s(v.client.policyContainer):v.policyContainer=c()),v.headersList.contains("accept",!0)||v.headersList.append("accept","*/*",!0),v.headersList.contains("accept-language",!0)||v.headersList.append("acce\
pt-language","*",!0),v.priority,we.has(v.destination),Ge(dt).catch(bt=>{dt.controller.terminate(bt)}),dt.controller}async function Ge(v,le=!1){const ge=v.request;let ye=null;if(ge.localURLsOnly&&!V(g(
ge))&&(ye=l("local URLs only")),p(ge),u(ge)==="blocked"&&(ye=l("bad port")),ge.referrerPolicy===""&&(ge.referrerPolicy=ge.policyContainer.referrerPolicy),ge.referrer!=="no-referrer"&&(ge.referrer=n(ge)),
ye===null&&(ye=await(async()=>{const Fe=g(ge);return m(Fe,ge.url)&&ge.responseTainting==="basic"||Fe.protocol==="data:"||ge.mode==="navigate"||ge.mode==="websocket"?(ge.responseTainting="basic",await $e(
v)):ge.mode==="same-origin"?l('request mode cannot be "same-origin"'):ge.mode==="no-cors"?ge.redirect!=="follow"?l('redirect mode cannot be "follow" for "no-cors" request'):(ge.responseTainting="opaqu\
e",await $e(v)):ne(g(ge))?(ge.responseTainting="cors",await Le(v)):l("URL scheme must be a HTTP(S) scheme")})()),le)return ye;ye.status!==0&&!ye.internalResponse&&(ge.responseTainting,ge.responseTainting===
"basic"?ye=y(ye,"basic"):ge.responseTainting==="cors"?ye=y(ye,"cors"):ge.responseTainting==="opaque"?ye=y(ye,"opaque"):j(!1));let be=ye.status===0?ye:ye.internalResponse;if(be.urlList.length===0&&be.urlList.
push(...ge.urlList),ge.timingAllowFailed||(ye.timingAllowPassed=!0),ye.type==="opaque"&&be.status===206&&be.rangeRequested&&!ge.headers.contains("range",!0)&&(ye=be=l()),ye.status!==0&&(ge.method==="H\
EAD"||ge.method==="CONNECT"||me.includes(be.status))&&(be.body=null,v.controller.dump=!0),ge.integrity){const Fe=rt=>Oe(v,l(rt));if(ge.responseTainting==="opaque"||ye.body==null){Fe(ye.error);return}const Pe=rt=>{
if(!B(rt,ge.integrity)){Fe("integrity mismatch");return}ye.body=Ae(rt)[0],Oe(v,ye)};await U(ye.body,Pe,Fe)}else Oe(v,ye)}function $e(v){if(I(v)&&v.request.redirectCount===0)return Promise.resolve(S(v));
const{request:le}=v,{protocol:ge}=g(le);switch(ge){case"about:":return Promise.resolve(l("about scheme is not supported"));case"blob:":{q||(q=e(4573).resolveObjectURL);const ye=g(le);if(ye.search.length!==
0)return Promise.resolve(l("NetworkError when attempting to fetch resource."));const be=q(ye.toString());if(le.method!=="GET"||!E(be))return Promise.resolve(l("invalid method"));const Fe=R(),Pe=be.size,
rt=T(`${Pe}`),lt=be.type;if(le.headersList.contains("range",!0)){Fe.rangeRequested=!0;const tt=le.headersList.get("range",!0),ot=P(tt,!0);if(ot==="failure")return Promise.resolve(l("failed to fetch th\
e data URL"));let{rangeStartValue:ht,rangeEndValue:dt}=ot;if(ht===null)ht=Pe-dt,dt=ht+dt-1;else{if(ht>=Pe)return Promise.resolve(l("Range start is greater than the blob's size."));(dt===null||dt>=Pe)&&
(dt=Pe-1)}const bt=be.slice(ht,dt,lt),ut=ie(bt);Fe.body=ut[0];const yt=T(`${bt.size}`),Dt=W(ht,dt,Pe);Fe.status=206,Fe.statusText="Partial Content",Fe.headersList.set("content-length",yt,!0),Fe.headersList.
set("content-type",lt,!0),Fe.headersList.set("content-range",Dt,!0)}else{const tt=ie(be);Fe.statusText="OK",Fe.body=tt[0],Fe.headersList.set("content-length",rt,!0),Fe.headersList.set("content-type",lt,
!0)}return Promise.resolve(Fe)}case"data:":{const ye=g(le),be=nt(ye);if(be==="failure")return Promise.resolve(l("failed to fetch the data URL"));const Fe=et(be.mimeType);return Promise.resolve(R({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:Fe}]],body:Ae(be.body)[0]}))}case"file:":return Promise.resolve(l("not implemented... yet..."));case"http:":case"https:":return Le(v).catch(
ye=>l(ye));default:return Promise.resolve(l("unknown scheme"))}}function ze(v,le){v.request.done=!0,v.processResponseDone!=null&&queueMicrotask(()=>v.processResponseDone(le))}function Oe(v,le){let ge=v.
timingInfo;const ye=()=>{const Fe=Date.now();v.request.destination==="document"&&(v.controller.fullTimingInfo=ge),v.controller.reportTimingSteps=()=>{if(v.request.url.protocol!=="https:")return;ge.endTime=
Fe;let rt=le.cacheState;const lt=le.bodyInfo;le.timingAllowPassed||(ge=M(ge),rt="");let tt=0;if(v.request.mode!=="navigator"||!le.hasCrossOriginRedirects){tt=le.status;const ot=ee(le.headersList);ot!==
"failure"&&(lt.contentType=qe(ot))}v.request.initiatorType!=null&&ke(ge,v.request.url.href,v.request.initiatorType,globalThis,rt,lt,tt)};const Pe=()=>{v.request.done=!0,v.processResponseEndOfBody!=null&&
queueMicrotask(()=>v.processResponseEndOfBody(le)),v.request.initiatorType!=null&&v.controller.reportTimingSteps()};queueMicrotask(()=>Pe())};v.processResponse!=null&&queueMicrotask(()=>{v.processResponse(
le),v.processResponse=null});const be=le.type==="error"?le:le.internalResponse??le;be.body==null?ye():it(be.body.stream,()=>{ye()})}async function Le(v){const le=v.request;let ge=null,ye=null;const be=v.
timingInfo;if(le.serviceWorkers,ge===null){if(le.redirect==="follow"&&(le.serviceWorkers="none"),ye=ge=await G(v),le.responseTainting==="cors"&&F(le,ge)==="failure")return l("cors failure");o(le,ge)===
"failure"&&(le.timingAllowFailed=!0)}return(le.responseTainting==="opaque"||ge.type==="opaque")&&a(le.origin,le.client,le.destination,ye)==="blocked"?l("blocked"):(K.has(ye.status)&&(le.redirect!=="ma\
nual"&&v.controller.connection.destroy(void 0,!1),le.redirect==="error"?ge=l("unexpected redirect"):le.redirect==="manual"?ge=ye:le.redirect==="follow"?ge=await oe(v,ge):j(!1)),ge.timingInfo=be,ge)}function oe(v,le){
const ge=v.request,ye=le.internalResponse?le.internalResponse:le;let be;try{if(be=r(ye,g(ge).hash),be==null)return le}catch(Pe){return Promise.resolve(l(Pe))}if(!ne(be))return Promise.resolve(l("URL s\
cheme must be a HTTP(S) scheme"));if(ge.redirectCount===20)return Promise.resolve(l("redirect count exceeded"));if(ge.redirectCount+=1,ge.mode==="cors"&&(be.username||be.password)&&!m(ge,be))return Promise.
resolve(l('cross origin not allowed for request mode "cors"'));if(ge.responseTainting==="cors"&&(be.username||be.password))return Promise.resolve(l('URL cannot contain credentials for request mode "co\
rs"'));if(ye.status!==303&&ge.body!=null&&ge.body.source==null)return Promise.resolve(l());if([301,302].includes(ye.status)&&ge.method==="POST"||ye.status===303&&!H.includes(ge.method)){ge.method="GET",
ge.body=null;for(const Pe of de)ge.headersList.delete(Pe)}m(g(ge),be)||(ge.headersList.delete("authorization",!0),ge.headersList.delete("proxy-authorization",!0),ge.headersList.delete("cookie",!0),ge.
headersList.delete("host",!0)),ge.body!=null&&(j(ge.body.source!=null),ge.body=Ae(ge.body.source)[0]);const Fe=v.timingInfo;return Fe.redirectEndTime=Fe.postRedirectStartTime=h(v.crossOriginIsolatedCapability),
Fe.redirectStartTime===0&&(Fe.redirectStartTime=Fe.startTime),ge.urlList.push(be),C(ge,ye),Ge(v,!0)}async function G(v,le=!1,ge=!1){const ye=v.request;let be=null,Fe=null,Pe=null;const rt=null,lt=!1;ye.
window==="no-window"&&ye.redirect==="error"?(be=v,Fe=ye):(Fe=f(ye),be={...v},be.request=Fe);const tt=ye.credentials==="include"||ye.credentials==="same-origin"&&ye.responseTainting==="basic",ot=Fe.body?
Fe.body.length:null;let ht=null;if(Fe.body==null&&["POST","PUT"].includes(Fe.method)&&(ht="0"),ot!=null&&(ht=T(`${ot}`)),ht!=null&&Fe.headersList.append("content-length",ht,!0),ot!=null&&Fe.keepalive,
Fe.referrer instanceof URL&&Fe.headersList.append("referer",T(Fe.referrer.href),!0),A(Fe),N(Fe),Fe.headersList.contains("user-agent",!0)||Fe.headersList.append("user-agent",z),Fe.cache==="default"&&(Fe.
headersList.contains("if-modified-since",!0)||Fe.headersList.contains("if-none-match",!0)||Fe.headersList.contains("if-unmodified-since",!0)||Fe.headersList.contains("if-match",!0)||Fe.headersList.contains(
"if-range",!0))&&(Fe.cache="no-store"),Fe.cache==="no-cache"&&!Fe.preventNoCacheCacheControlHeaderModification&&!Fe.headersList.contains("cache-control",!0)&&Fe.headersList.append("cache-control","max\
-age=0",!0),(Fe.cache==="no-store"||Fe.cache==="reload")&&(Fe.headersList.contains("pragma",!0)||Fe.headersList.append("pragma","no-cache",!0),Fe.headersList.contains("cache-control",!0)||Fe.headersList.
append("cache-control","no-cache",!0)),Fe.headersList.contains("range",!0)&&Fe.headersList.append("accept-encoding","identity",!0),Fe.headersList.contains("accept-encoding",!0)||(he(g(Fe))?Fe.headersList.
append("accept-encoding","br, gzip, deflate",!0):Fe.headersList.append("accept-encoding","gzip, deflate",!0)),Fe.headersList.delete("host",!0),rt==null&&(Fe.cache="no-store"),Fe.cache!=="no-store"&&Fe.
cache,Pe==null){if(Fe.cache==="only-if-cached")return l("only if cached");const dt=await X(be,tt,ge);!Ce.has(Fe.method)&&dt.status>=200&&dt.status<=399,lt&&dt.status,Pe==null&&(Pe=dt)}if(Pe.urlList=[...Fe.
urlList],Fe.headersList.contains("range",!0)&&(Pe.rangeRequested=!0),Pe.requestIncludesCredentials=tt,Pe.status===407)return ye.window==="no-window"?l():I(v)?S(v):l("proxy authentication required");if(Pe.
status===421&&!ge&&(ye.body==null||ye.body.source!=null)){if(I(v))return S(v);v.controller.connection.destroy(),Pe=await G(v,le,!0)}return Pe}async function X(v,le=!1,ge=!1){j(!v.controller.connection||
v.controller.connection.destroyed),v.controller.connection={abort:null,destroyed:!1,destroy(ut,yt=!0){this.destroyed||(this.destroyed=!0,yt&&this.abort?.(ut??new DOMException("The operation was aborte\
d.","AbortError")))}};const ye=v.request;let be=null;const Fe=v.timingInfo;null==null&&(ye.cache="no-store");const rt=ge?"yes":"no";ye.mode;let lt=null;if(ye.body==null&&v.processRequestEndOfBody)queueMicrotask(
()=>v.processRequestEndOfBody());else if(ye.body!=null){const ut=async function*(Bt){I(v)||(yield Bt,v.processRequestBodyChunkLength?.(Bt.byteLength))},yt=()=>{I(v)||v.processRequestEndOfBody&&v.processRequestEndOfBody()},
Dt=Bt=>{I(v)||(Bt.name==="AbortError"?v.controller.abort():v.controller.terminate(Bt))};lt=(async function*(){try{for await(const Bt of ye.body.stream)yield*ut(Bt);yt()}catch(Bt){Dt(Bt)}})()}try{const{
body:ut,status:yt,statusText:Dt,headersList:Bt,socket:Lt}=await bt({body:lt});if(Lt)be=R({status:yt,statusText:Dt,headersList:Bt,socket:Lt});else{const mt=ut[Symbol.asyncIterator]();v.controller.next=
()=>mt.next(),be=R({status:yt,statusText:Dt,headersList:Bt})}}catch(ut){return ut.name==="AbortError"?(v.controller.connection.destroy(),S(v,ut)):l(ut)}const tt=async()=>{await v.controller.resume()},
ot=ut=>{I(v)||v.controller.abort(ut)},ht=new ReadableStream({async start(ut){v.controller.controller=ut},async pull(ut){await tt(ut)},async cancel(ut){await ot(ut)},type:"bytes"});be.body={stream:ht,source:null,
length:null},v.controller.resume||v.controller.on("terminated",dt),v.controller.resume=async()=>{for(;;){let ut,yt;try{const{done:Bt,value:Lt}=await v.controller.next();if(D(v))break;ut=Bt?void 0:Lt}catch(Bt){
v.controller.ended&&!Fe.encodedBodySize?ut=void 0:(ut=Bt,yt=!0)}if(ut===void 0){Y(v.controller.controller),ze(v,be);return}if(Fe.decodedBodySize+=ut?.byteLength??0,yt){v.controller.terminate(ut);return}
const Dt=new Uint8Array(ut);if(Dt.byteLength&&v.controller.controller.enqueue(Dt),at(ht)){v.controller.terminate();return}if(v.controller.controller.desiredSize<=0)return}};function dt(ut){D(v)?(be.aborted=
!0,Ke(ht)&&v.controller.controller.error(v.controller.serializedAbortReason)):Ke(ht)&&v.controller.controller.error(new TypeError("terminated",{cause:b(ut)?ut:void 0})),v.controller.connection.destroy()}
return be;function bt({body:ut}){const yt=g(ye),Dt=v.controller.dispatcher;return new Promise((Bt,Lt)=>Dt.dispatch({path:yt.pathname+yt.search,origin:yt.origin,method:ye.method,body:Dt.isMockActive?ye.
body&&(ye.body.source||ye.body.stream):ut,headers:ye.headersList.entries,maxRedirections:0,upgrade:ye.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(mt){const{connection:Rt}=v.
controller;Fe.finalConnectionTimingInfo=J(void 0,Fe.postRedirectStartTime,v.crossOriginIsolatedCapability),Rt.destroyed?mt(new DOMException("The operation was aborted.","AbortError")):(v.controller.on(
"terminated",mt),this.abort=Rt.abort=mt),Fe.finalNetworkRequestStartTime=h(v.crossOriginIsolatedCapability)},onResponseStarted(){Fe.finalNetworkResponseStartTime=h(v.crossOriginIsolatedCapability)},onHeaders(mt,Rt,Gt,Tt){
if(mt<200)return;let Nt="";const Ot=new d;for(let ce=0;ce<Rt.length;ce+=2)Ot.append(st(Rt[ce]),Rt[ce+1].toString("latin1"),!0);Nt=Ot.get("location",!0);const xt=[],Vt=Nt&&ye.redirect==="follow"&&K.has(
mt);if(ye.method!=="HEAD"&&ye.method!=="CONNECT"&&!me.includes(mt)&&!Vt){const ce=Ot.get("content-encoding",!0),Qe=ce?ce.toLowerCase().split(","):[],De=5;if(Qe.length>De)return this.abort(new Error(`t\
oo many content-encodings in response: ${Qe.length}, maximum allowed is ${De}`)),!0;for(let xe=Qe.length-1;xe>=0;--xe){const Ye=Qe[xe].trim();if(Ye==="x-gzip"||Ye==="gzip")xt.push(t.createGunzip({flush:t.
constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Ye==="deflate")xt.push(O({flush:t.constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Ye==="br")xt.push(t.createBrotliDecompress(
{flush:t.constants.BROTLI_OPERATION_FLUSH,finishFlush:t.constants.BROTLI_OPERATION_FLUSH}));else{xt.length=0;break}}}this.body=new Te({read:Gt});const Be=this.onError.bind(this);return Bt({status:mt,statusText:Tt,
headersList:Ot,body:xt.length?je(this.body,...xt,ce=>{ce&&this.onError(ce)}).on("error",Be):this.body.on("error",Be)}),!0},onData(mt){if(v.controller.dump)return;const Rt=mt;return Fe.encodedBodySize+=
Rt.byteLength,this.body.push(Rt)},onComplete(){this.abort&&v.controller.off("terminated",this.abort),v.controller.ended=!0,this.body.push(null)},onError(mt){this.abort&&v.controller.off("terminated",this.
abort),this.body?.destroy(mt),v.controller.terminate(mt),Lt(mt)},onUpgrade(mt,Rt,Gt){if(mt!==101)return;const Tt=new d;for(let Nt=0;Nt<Rt.length;Nt+=2)Tt.append(st(Rt[Nt]),Rt[Nt+1].toString("latin1"),
!0);return Bt({status:mt,statusText:k[mt],headersList:Tt,socket:Gt}),!0}}))}}L.exports={fetch:Ee,Fetch:re,fetching:Ue,finalizeAndReportTiming:fe}}),9967:((L,$,e)=>{const{extractBody:l,mixinBody:S,cloneBody:y,
bodyUnusable:R}=e(84492),{Headers:w,fill:d,HeadersList:Q,setHeadersGuard:f,getHeadersGuard:t,setHeadersList:B,getHeadersList:c}=e(60660),{FinalizationRegistry:s}=e(66653)(),u=e(3440),o=e(57975),{isValidHTTPToken:A,
sameOrigin:r,environmentSettingsObject:g}=e(73168),{forbiddenMethodsSet:C,corsSafeListedMethodsSet:p,referrerPolicy:M,requestRedirect:N,requestMode:F,requestCredentials:a,requestCache:n,requestDuplex:h}=e(
4495),{kEnumerableProperty:i,normalizedMethodRecordsBase:E,normalizedMethodRecords:m}=u,{kHeaders:I,kSignal:D,kState:b,kDispatcher:U}=e(93627),{webidl:Y}=e(45893),{URLSerializer:T}=e(51900),{kConstruct:V}=e(
36443),ne=e(34589),{getMaxListeners:he,setMaxListeners:J,getEventListeners:P,defaultMaxListeners:W}=e(78474),O=Symbol("abortController"),ee=new s(({signal:Ce,abort:de})=>{Ce.removeEventListener("abort",
de)}),_=new WeakMap;function Z(Ce){return de;function de(){const we=Ce.deref();if(we!==void 0){ee.unregister(de),this.removeEventListener("abort",de),we.abort(this.reason);const Ne=_.get(we.signal);if(Ne!==
void 0){if(Ne.size!==0){for(const Te of Ne){const je=Te.deref();je!==void 0&&je.abort(this.reason)}Ne.clear()}_.delete(we.signal)}}}}let j=!1;class Ae{constructor(de,we={}){if(Y.util.markAsUncloneable(
this),de===V)return;const Ne="Request constructor";Y.argumentLengthCheck(arguments,1,Ne),de=Y.converters.RequestInfo(de,Ne,"input"),we=Y.converters.RequestInit(we,Ne,"init");let Te=null,je=null;const it=g.
settingsObject.baseUrl;let _e=null;if(typeof de=="string"){this[U]=we.dispatcher;let H;try{H=new URL(de,it)}catch(z){throw new TypeError("Failed to parse URL from "+de,{cause:z})}if(H.username||H.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+de);Te=ie({urlList:[H]}),je="cors"}else this[U]=we.dispatcher||de[U],ne(de instanceof Ae),Te=de[b],_e=de[D];const at=g.
settingsObject.origin;let Ke="client";if(Te.window?.constructor?.name==="EnvironmentSettingsObject"&&r(Te.window,at)&&(Ke=Te.window),we.window!=null)throw new TypeError(`'window' option '${Ke}' must b\
e null`);"window"in we&&(Ke="no-window"),Te=ie({method:Te.method,headersList:Te.headersList,unsafeRequest:Te.unsafeRequest,client:g.settingsObject,window:Ke,priority:Te.priority,origin:Te.origin,referrer:Te.
referrer,referrerPolicy:Te.referrerPolicy,mode:Te.mode,credentials:Te.credentials,cache:Te.cache,redirect:Te.redirect,integrity:Te.integrity,keepalive:Te.keepalive,reloadNavigation:Te.reloadNavigation,
historyNavigation:Te.historyNavigation,urlList:[...Te.urlList]});const st=Object.keys(we).length!==0;if(st&&(Te.mode==="navigate"&&(Te.mode="same-origin"),Te.reloadNavigation=!1,Te.historyNavigation=!1,
Te.origin="client",Te.referrer="client",Te.referrerPolicy="",Te.url=Te.urlList[Te.urlList.length-1],Te.urlList=[Te.url]),we.referrer!==void 0){const H=we.referrer;if(H==="")Te.referrer="no-referrer";else{
let z;try{z=new URL(H,it)}catch(q){throw new TypeError(`Referrer "${H}" is not a valid URL.`,{cause:q})}z.protocol==="about:"&&z.hostname==="client"||at&&!r(z,g.settingsObject.baseUrl)?Te.referrer="cl\
ient":Te.referrer=z}}we.referrerPolicy!==void 0&&(Te.referrerPolicy=we.referrerPolicy);let nt;if(we.mode!==void 0?nt=we.mode:nt=je,nt==="navigate")throw Y.errors.exception({header:"Request constructor",
message:"invalid request mode navigate."});if(nt!=null&&(Te.mode=nt),we.credentials!==void 0&&(Te.credentials=we.credentials),we.cache!==void 0&&(Te.cache=we.cache),Te.cache==="only-if-cached"&&Te.mode!==
"same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(we.redirect!==void 0&&(Te.redirect=we.redirect),we.integrity!=null&&(Te.integrity=String(we.integrity)),
we.keepalive!==void 0&&(Te.keepalive=!!we.keepalive),we.method!==void 0){let H=we.method;const z=m[H];if(z!==void 0)Te.method=z;else{if(!A(H))throw new TypeError(`'${H}' is not a valid HTTP method.`);
const q=H.toUpperCase();if(C.has(q))throw new TypeError(`'${H}' HTTP method is unsupported.`);H=E[q]??H,Te.method=H}!j&&Te.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to res\
ult in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),j=!0)}we.signal!==void 0&&(_e=we.signal),this[b]=Te;const et=new AbortController;if(this[D]=et.
signal,_e!=null){if(!_e||typeof _e.aborted!="boolean"||typeof _e.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(_e.aborted)
et.abort(_e.reason);else{this[O]=et;const H=new WeakRef(et),z=Z(H);try{(typeof he=="function"&&he(_e)===W||P(_e,"abort").length>=W)&&J(1500,_e)}catch{}u.addAbortListener(_e,z),ee.register(et,{signal:_e,
abort:z},z)}}if(this[I]=new w(V),B(this[I],Te.headersList),f(this[I],"request"),nt==="no-cors"){if(!p.has(Te.method))throw new TypeError(`'${Te.method} is unsupported in no-cors mode.`);f(this[I],"req\
uest-no-cors")}if(st){const H=c(this[I]),z=we.headers!==void 0?we.headers:new Q(H);if(H.clear(),z instanceof Q){for(const{name:q,value:re}of z.rawValues())H.append(q,re,!1);H.cookies=z.cookies}else d(
this[I],z)}const qe=de instanceof Ae?de[b].body:null;if((we.body!=null||qe!=null)&&(Te.method==="GET"||Te.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let It=null;
if(we.body!=null){const[H,z]=l(we.body,Te.keepalive);It=H,z&&!c(this[I]).contains("content-type",!0)&&this[I].append("content-type",z)}const se=It??qe;if(se!=null&&se.source==null){if(It!=null&&we.duplex==
null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(Te.mode!=="same-origin"&&Te.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode s\
hould be "same-origin" or "cors"');Te.useCORSPreflightFlag=!0}let k=se;if(It==null&&qe!=null){if(R(de))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
const H=new TransformStream;qe.stream.pipeThrough(H),k={source:qe.source,length:qe.length,stream:H.readable}}this[b].body=k}get method(){return Y.brandCheck(this,Ae),this[b].method}get url(){return Y.
brandCheck(this,Ae),T(this[b].url)}get headers(){return Y.brandCheck(this,Ae),this[I]}get destination(){return Y.brandCheck(this,Ae),this[b].destination}get referrer(){return Y.brandCheck(this,Ae),this[b].
referrer==="no-referrer"?"":this[b].referrer==="client"?"about:client":this[b].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,Ae),this[b].referrerPolicy}get mode(){return Y.brandCheck(
this,Ae),this[b].mode}get credentials(){return this[b].credentials}get cache(){return Y.brandCheck(this,Ae),this[b].cache}get redirect(){return Y.brandCheck(this,Ae),this[b].redirect}get integrity(){return Y.
brandCheck(this,Ae),this[b].integrity}get keepalive(){return Y.brandCheck(this,Ae),this[b].keepalive}get isReloadNavigation(){return Y.brandCheck(this,Ae),this[b].reloadNavigation}get isHistoryNavigation(){
return Y.brandCheck(this,Ae),this[b].historyNavigation}get signal(){return Y.brandCheck(this,Ae),this[D]}get body(){return Y.brandCheck(this,Ae),this[b].body?this[b].body.stream:null}get bodyUsed(){return Y.
brandCheck(this,Ae),!!this[b].body&&u.isDisturbed(this[b].body.stream)}get duplex(){return Y.brandCheck(this,Ae),"half"}clone(){if(Y.brandCheck(this,Ae),R(this))throw new TypeError("unusable");const de=K(
this[b]),we=new AbortController;if(this.signal.aborted)we.abort(this.signal.reason);else{let Ne=_.get(this.signal);Ne===void 0&&(Ne=new Set,_.set(this.signal,Ne));const Te=new WeakRef(we);Ne.add(Te),u.
addAbortListener(we.signal,Z(Te))}return me(de,we.signal,t(this[I]))}[o.inspect.custom](de,we){we.depth===null&&(we.depth=2),we.colors??=!0;const Ne={method:this.method,url:this.url,headers:this.headers,
destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${o.formatWithOptions(we,Ne)}`}}S(Ae);function ie(Ce){return{method:Ce.
method??"GET",localURLsOnly:Ce.localURLsOnly??!1,unsafeRequest:Ce.unsafeRequest??!1,body:Ce.body??null,client:Ce.client??null,reservedClient:Ce.reservedClient??null,replacesClientId:Ce.replacesClientId??
"",window:Ce.window??"client",keepalive:Ce.keepalive??!1,serviceWorkers:Ce.serviceWorkers??"all",initiator:Ce.initiator??"",destination:Ce.destination??"",priority:Ce.priority??null,origin:Ce.origin??
"client",policyContainer:Ce.policyContainer??"client",referrer:Ce.referrer??"client",referrerPolicy:Ce.referrerPolicy??"",mode:Ce.mode??"no-cors",useCORSPreflightFlag:Ce.useCORSPreflightFlag??!1,credentials:Ce.
credentials??"same-origin",useCredentials:Ce.useCredentials??!1,cache:Ce.cache??"default",redirect:Ce.redirect??"follow",integrity:Ce.integrity??"",cryptoGraphicsNonceMetadata:Ce.cryptoGraphicsNonceMetadata??
"",parserMetadata:Ce.parserMetadata??"",reloadNavigation:Ce.reloadNavigation??!1,historyNavigation:Ce.historyNavigation??!1,userActivation:Ce.userActivation??!1,taintedOrigin:Ce.taintedOrigin??!1,redirectCount:Ce.
redirectCount??0,responseTainting:Ce.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:Ce.preventNoCacheCacheControlHeaderModification??!1,done:Ce.done??!1,timingAllowFailed:Ce.timingAllowFailed??
!1,urlList:Ce.urlList,url:Ce.urlList[0],headersList:Ce.headersList?new Q(Ce.headersList):new Q}}function K(Ce){const de=ie({...Ce,body:null});return Ce.body!=null&&(de.body=y(de,Ce.body)),de}function me(Ce,de,we){
const Ne=new Ae(V);return Ne[b]=Ce,Ne[D]=de,Ne[I]=new w(V),B(Ne[I],Ce.headersList),f(Ne[I],we),Ne}Object.defineProperties(Ae.prototype,{method:i,url:i,headers:i,redirect:i,clone:i,signal:i,duplex:i,destination:i,
body:i,bodyUsed:i,isHistoryNavigation:i,isReloadNavigation:i,keepalive:i,integrity:i,cache:i,credentials:i,attribute:i,referrerPolicy:i,referrer:i,mode:i,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),
Y.converters.Request=Y.interfaceConverter(Ae),Y.converters.RequestInfo=function(Ce,de,we){return typeof Ce=="string"?Y.converters.USVString(Ce,de,we):Ce instanceof Ae?Y.converters.Request(Ce,de,we):Y.
converters.USVString(Ce,de,we)},Y.converters.AbortSignal=Y.interfaceConverter(AbortSignal),Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},{key:"header\
s",converter:Y.converters.HeadersInit},{key:"body",converter:Y.nullableConverter(Y.converters.BodyInit)},{key:"referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.
DOMString,allowedValues:M},{key:"mode",converter:Y.converters.DOMString,allowedValues:F},{key:"credentials",converter:Y.converters.DOMString,allowedValues:a},{key:"cache",converter:Y.converters.DOMString,
allowedValues:n},{key:"redirect",converter:Y.converters.DOMString,allowedValues:N},{key:"integrity",converter:Y.converters.DOMString},{key:"keepalive",converter:Y.converters.boolean},{key:"signal",converter:Y.
nullableConverter(Ce=>Y.converters.AbortSignal(Ce,"RequestInit","signal",{strict:!1}))},{key:"window",converter:Y.converters.any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:h},{key:"\
dispatcher",converter:Y.converters.any}]),L.exports={Request:Ae,makeRequest:ie,fromInnerRequest:me,cloneRequest:K}}),99051:((L,$,e)=>{const{Headers:l,HeadersList:S,fill:y,getHeadersGuard:R,setHeadersGuard:w,
setHeadersList:d}=e(60660),{extractBody:Q,cloneBody:f,mixinBody:t,hasFinalizationRegistry:B,streamRegistry:c,bodyUnusable:s}=e(84492),u=e(3440),o=e(57975),{kEnumerableProperty:A}=u,{isValidReasonPhrase:r,
isCancelled:g,isAborted:C,isBlobLike:p,serializeJavascriptValueToJSONString:M,isErrorLike:N,isomorphicEncode:F,environmentSettingsObject:a}=e(73168),{redirectStatusSet:n,nullBodyStatus:h}=e(4495),{kState:i,
kHeaders:E}=e(93627),{webidl:m}=e(45893),{FormData:I}=e(35910),{URLSerializer:D}=e(51900),{kConstruct:b}=e(36443),U=e(34589),{types:Y}=e(57975),T=new TextEncoder("utf-8");class V{static error(){return Z(
J(),"immutable")}static json(Ae,ie={}){m.argumentLengthCheck(arguments,1,"Response.json"),ie!==null&&(ie=m.converters.ResponseInit(ie));const K=T.encode(M(Ae)),me=Q(K),Ce=Z(he({}),"response");return _(
Ce,ie,{body:me[0],type:"application/json"}),Ce}static redirect(Ae,ie=302){m.argumentLengthCheck(arguments,1,"Response.redirect"),Ae=m.converters.USVString(Ae),ie=m.converters["unsigned short"](ie);let K;
try{K=new URL(Ae,a.settingsObject.baseUrl)}catch(de){throw new TypeError(`Failed to parse URL from ${Ae}`,{cause:de})}if(!n.has(ie))throw new RangeError(`Invalid status code ${ie}`);const me=Z(he({}),
"immutable");me[i].status=ie;const Ce=F(D(K));return me[i].headersList.append("location",Ce,!0),me}constructor(Ae=null,ie={}){if(m.util.markAsUncloneable(this),Ae===b)return;Ae!==null&&(Ae=m.converters.
BodyInit(Ae)),ie=m.converters.ResponseInit(ie),this[i]=he({}),this[E]=new l(b),w(this[E],"response"),d(this[E],this[i].headersList);let K=null;if(Ae!=null){const[me,Ce]=Q(Ae);K={body:me,type:Ce}}_(this,
ie,K)}get type(){return m.brandCheck(this,V),this[i].type}get url(){m.brandCheck(this,V);const Ae=this[i].urlList,ie=Ae[Ae.length-1]??null;return ie===null?"":D(ie,!0)}get redirected(){return m.brandCheck(
this,V),this[i].urlList.length>1}get status(){return m.brandCheck(this,V),this[i].status}get ok(){return m.brandCheck(this,V),this[i].status>=200&&this[i].status<=299}get statusText(){return m.brandCheck(
this,V),this[i].statusText}get headers(){return m.brandCheck(this,V),this[E]}get body(){return m.brandCheck(this,V),this[i].body?this[i].body.stream:null}get bodyUsed(){return m.brandCheck(this,V),!!this[i].
body&&u.isDisturbed(this[i].body.stream)}clone(){if(m.brandCheck(this,V),s(this))throw m.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const Ae=ne(this[i]);return B&&
this[i].body?.stream&&c.register(this,new WeakRef(this[i].body.stream)),Z(Ae,R(this[E]))}[o.inspect.custom](Ae,ie){ie.depth===null&&(ie.depth=2),ie.colors??=!0;const K={status:this.status,statusText:this.
statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${o.formatWithOptions(ie,K)}`}}t(V),Object.defineProperties(
V.prototype,{type:A,url:A,status:A,ok:A,redirected:A,statusText:A,headers:A,clone:A,body:A,bodyUsed:A,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(V,{json:A,redirect:A,
error:A});function ne(j){if(j.internalResponse)return O(ne(j.internalResponse),j.type);const Ae=he({...j,body:null});return j.body!=null&&(Ae.body=f(Ae,j.body)),Ae}function he(j){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...j,headersList:j?.headersList?new S(j?.headersList):new S,urlList:j?.urlList?
[...j.urlList]:[]}}function J(j){const Ae=N(j);return he({type:"error",status:0,error:Ae?j:new Error(j&&String(j)),aborted:j&&j.name==="AbortError"})}function P(j){return j.type==="error"&&j.status===
0}function W(j,Ae){return Ae={internalResponse:j,...Ae},new Proxy(j,{get(ie,K){return K in Ae?Ae[K]:ie[K]},set(ie,K,me){return U(!(K in Ae)),ie[K]=me,!0}})}function O(j,Ae){if(Ae==="basic")return W(j,
{type:"basic",headersList:j.headersList});if(Ae==="cors")return W(j,{type:"cors",headersList:j.headersList});if(Ae==="opaque")return W(j,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(Ae==="opaqueredirect")return W(j,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});U(!1)}function ee(j,Ae=null){return U(g(j)),C(j)?J(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:Ae})):J(Object.assign(new DOMException("Request was cancelled."),{cause:Ae}))}function _(j,Ae,ie){if(Ae.status!==null&&(Ae.status<200||Ae.status>599))
throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in Ae&&Ae.statusText!=null&&!r(String(Ae.statusText)))throw new TypeError("Invalid statusText");if("\
status"in Ae&&Ae.status!=null&&(j[i].status=Ae.status),"statusText"in Ae&&Ae.statusText!=null&&(j[i].statusText=Ae.statusText),"headers"in Ae&&Ae.headers!=null&&y(j[E],Ae.headers),ie){if(h.includes(j.
status))throw m.errors.exception({header:"Response constructor",message:`Invalid response status code ${j.status}`});j[i].body=ie.body,ie.type!=null&&!j[i].headersList.contains("content-type",!0)&&j[i].
headersList.append("content-type",ie.type,!0)}}function Z(j,Ae){const ie=new V(b);return ie[i]=j,ie[E]=new l(b),d(ie[E],j.headersList),w(ie[E],Ae),B&&j.body?.stream&&c.register(ie,new WeakRef(j.body.stream)),
ie}m.converters.ReadableStream=m.interfaceConverter(ReadableStream),m.converters.FormData=m.interfaceConverter(I),m.converters.URLSearchParams=m.interfaceConverter(URLSearchParams),m.converters.XMLHttpRequestBodyInit=
function(j,Ae,ie){return typeof j=="string"?m.converters.USVString(j,Ae,ie):p(j)?m.converters.Blob(j,Ae,ie,{strict:!1}):ArrayBuffer.isView(j)||Y.isArrayBuffer(j)?m.converters.BufferSource(j,Ae,ie):u.isFormDataLike(
j)?m.converters.FormData(j,Ae,ie,{strict:!1}):j instanceof URLSearchParams?m.converters.URLSearchParams(j,Ae,ie):m.converters.DOMString(j,Ae,ie)},m.converters.BodyInit=function(j,Ae,ie){return j instanceof
ReadableStream?m.converters.ReadableStream(j,Ae,ie):j?.[Symbol.asyncIterator]?j:m.converters.XMLHttpRequestBodyInit(j,Ae,ie)},m.converters.ResponseInit=m.dictionaryConverter([{key:"status",converter:m.
converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:m.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:m.converters.HeadersInit}]),L.exports={isNetworkError:P,
makeNetworkError:J,makeResponse:he,makeAppropriateNetworkError:ee,filterResponse:O,Response:V,cloneResponse:ne,fromInnerResponse:Z}}),93627:(L=>{L.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),
kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((L,$,e)=>{const{Transform:l}=e(57075),S=e(38522),{redirectStatusSet:y,referrerPolicySet:R,badPortsSet:w}=e(4495),
{getGlobalOrigin:d}=e(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:f,removeChars:t,parseMIMEType:B}=e(51900),{performance:c}=e(643),{isBlobLike:s,ReadableStreamFrom:u,isValidHTTPToken:o,
normalizedMethodRecordsBase:A}=e(3440),r=e(34589),{isUint8Array:g}=e(73429),{webidl:C}=e(45893);let p=[],M;try{M=e(77598);const G=["sha256","sha384","sha512"];p=M.getHashes().filter(X=>G.includes(X))}catch{}
function N(G){const X=G.urlList,v=X.length;return v===0?null:X[v-1].toString()}function F(G,X){if(!y.has(G.status))return null;let v=G.headersList.get("location",!0);return v!==null&&D(v)&&(a(v)||(v=n(
v)),v=new URL(v,N(G))),v&&!v.hash&&(v.hash=X),v}function a(G){for(let X=0;X<G.length;++X){const v=G.charCodeAt(X);if(v>126||v<32)return!1}return!0}function n(G){return Buffer.from(G,"binary").toString(
"utf8")}function h(G){return G.urlList[G.urlList.length-1]}function i(G){const X=h(G);return re(X)&&w.has(X.port)?"blocked":"allowed"}function E(G){return G instanceof Error||G?.constructor?.name==="E\
rror"||G?.constructor?.name==="DOMException"}function m(G){for(let X=0;X<G.length;++X){const v=G.charCodeAt(X);if(!(v===9||v>=32&&v<=126||v>=128&&v<=255))return!1}return!0}const I=o;function D(G){return(G[0]===
"	"||G[0]===" "||G[G.length-1]==="	"||G[G.length-1]===" "||G.includes(`
`)||G.includes("\r")||G.includes("\0"))===!1}function b(G,X){const{headersList:v}=X,le=(v.get("referrer-policy",!0)??"").split(",");let ge="";if(le.length>0)for(let ye=le.length;ye!==0;ye--){const be=le[ye-
1].trim();if(R.has(be)){ge=be;break}}ge!==""&&(G.referrerPolicy=ge)}function U(){return"allowed"}function Y(){return"success"}function T(){return"success"}function V(G){let X=null;X=G.mode,G.headersList.
set("sec-fetch-mode",X,!0)}function ne(G){let X=G.origin;if(!(X==="client"||X===void 0)){if(G.responseTainting==="cors"||G.mode==="websocket")G.headersList.append("origin",X,!0);else if(G.method!=="GE\
T"&&G.method!=="HEAD"){switch(G.referrerPolicy){case"no-referrer":X=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":G.origin&&q(G.origin)&&!q(h(G))&&
(X=null);break;case"same-origin":Ne(G,h(G))||(X=null);break;default:}G.headersList.append("origin",X,!0)}}}function he(G,X){return G}function J(G,X,v){return!G?.startTime||G.startTime<X?{domainLookupStartTime:X,
domainLookupEndTime:X,connectionStartTime:X,connectionEndTime:X,secureConnectionStartTime:X,ALPNNegotiatedProtocol:G?.ALPNNegotiatedProtocol}:{domainLookupStartTime:he(G.domainLookupStartTime,v),domainLookupEndTime:he(
G.domainLookupEndTime,v),connectionStartTime:he(G.connectionStartTime,v),connectionEndTime:he(G.connectionEndTime,v),secureConnectionStartTime:he(G.secureConnectionStartTime,v),ALPNNegotiatedProtocol:G.
ALPNNegotiatedProtocol}}function P(G){return he(c.now(),G)}function W(G){return{startTime:G.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:G.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function O(){return{referrerPolicy:"strict-origin-when-cros\
s-origin"}}function ee(G){return{referrerPolicy:G.referrerPolicy}}function _(G){const X=G.referrerPolicy;r(X);let v=null;if(G.referrer==="client"){const Fe=d();if(!Fe||Fe.origin==="null")return"no-ref\
errer";v=new URL(Fe)}else G.referrer instanceof URL&&(v=G.referrer);let le=Z(v);const ge=Z(v,!0);le.toString().length>4096&&(le=ge);const ye=Ne(G,le),be=j(le)&&!j(G.url);switch(X){case"origin":return ge??
Z(v,!0);case"unsafe-url":return le;case"same-origin":return ye?ge:"no-referrer";case"origin-when-cross-origin":return ye?le:ge;case"strict-origin-when-cross-origin":{const Fe=h(G);return Ne(le,Fe)?le:
j(le)&&!j(Fe)?"no-referrer":ge}default:return be?"no-referrer":ge}}function Z(G,X){return r(G instanceof URL),G=new URL(G),G.protocol==="file:"||G.protocol==="about:"||G.protocol==="blank:"?"no-referr\
er":(G.username="",G.password="",G.hash="",X&&(G.pathname="",G.search=""),G)}function j(G){if(!(G instanceof URL))return!1;if(G.href==="about:blank"||G.href==="about:srcdoc"||G.protocol==="data:"||G.protocol===
"file:")return!0;return X(G.origin);function X(v){if(v==null||v==="null")return!1;const le=new URL(v);return!!(le.protocol==="https:"||le.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(le.hostname)||le.hostname==="localhost"||le.hostname.includes("localhost.")||le.hostname.endsWith(".localhost"))}}function Ae(G,X){if(M===void 0)return!0;const v=K(X);if(v==="no metadata"||v.length===
0)return!0;const le=me(v),ge=Ce(v,le);for(const ye of ge){const be=ye.algo,Fe=ye.hash;let Pe=M.createHash(be).update(G).digest("base64");if(Pe[Pe.length-1]==="="&&(Pe[Pe.length-2]==="="?Pe=Pe.slice(0,
-2):Pe=Pe.slice(0,-1)),de(Pe,Fe))return!0}return!1}const ie=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function K(G){const X=[];let v=!0;for(const le of G.
split(" ")){v=!1;const ge=ie.exec(le);if(ge===null||ge.groups===void 0||ge.groups.algo===void 0)continue;const ye=ge.groups.algo.toLowerCase();p.includes(ye)&&X.push(ge.groups)}return v===!0?"no metad\
ata":X}function me(G){let X=G[0].algo;if(X[3]==="5")return X;for(let v=1;v<G.length;++v){const le=G[v];if(le.algo[3]==="5"){X="sha512";break}else{if(X[3]==="3")continue;le.algo[3]==="3"&&(X="sha384")}}
return X}function Ce(G,X){if(G.length===1)return G;let v=0;for(let le=0;le<G.length;++le)G[le].algo===X&&(G[v++]=G[le]);return G.length=v,G}function de(G,X){if(G.length!==X.length)return!1;for(let v=0;v<
G.length;++v)if(G[v]!==X[v]){if(G[v]==="+"&&X[v]==="-"||G[v]==="/"&&X[v]==="_")continue;return!1}return!0}function we(G){}function Ne(G,X){return G.origin===X.origin&&G.origin==="null"||G.protocol===X.
protocol&&G.hostname===X.hostname&&G.port===X.port}function Te(){let G,X;return{promise:new Promise((le,ge)=>{G=le,X=ge}),resolve:G,reject:X}}function je(G){return G.controller.state==="aborted"}function it(G){
return G.controller.state==="aborted"||G.controller.state==="terminated"}function _e(G){return A[G.toLowerCase()]??G}function at(G){const X=JSON.stringify(G);if(X===void 0)throw new TypeError("Value i\
s not JSON serializable");return r(typeof X=="string"),X}const Ke=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function st(G,X,v=0,le=1){class ge{#e;#t;#A;constructor(be,Fe){this.#e=
be,this.#t=Fe,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${G} Iterator.`);const be=this.#A,
Fe=this.#e[X],Pe=Fe.length;if(be>=Pe)return{value:void 0,done:!0};const{[v]:rt,[le]:lt}=Fe[be];this.#A=be+1;let tt;switch(this.#t){case"key":tt=rt;break;case"value":tt=lt;break;case"key+value":tt=[rt,
lt];break}return{value:tt,done:!1}}}return delete ge.prototype.constructor,Object.setPrototypeOf(ge.prototype,Ke),Object.defineProperties(ge.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${G} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(ye,be){return new ge(ye,be)}}function nt(G,X,v,le=0,ge=1){const ye=st(G,v,le,ge),be={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return C.brandCheck(this,X),ye(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return C.brandCheck(this,X),ye(this,"valu\
e")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return C.brandCheck(this,X),ye(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Pe,rt=globalThis){
if(C.brandCheck(this,X),C.argumentLengthCheck(arguments,1,`${G}.forEach`),typeof Pe!="function")throw new TypeError(`Failed to execute 'forEach' on '${G}': parameter 1 is not of type 'Function'.`);for(const{
0:lt,1:tt}of ye(this,"key+value"))Pe.call(rt,tt,lt,this)}}};return Object.defineProperties(X.prototype,{...be,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:be.entries.value}})}async function et(G,X,v){
const le=X,ge=v;let ye;try{ye=G.stream.getReader()}catch(be){ge(be);return}try{le(await H(ye))}catch(be){ge(be)}}function qe(G){return G instanceof ReadableStream||G[Symbol.toStringTag]==="ReadableStr\
eam"&&typeof G.tee=="function"}function It(G){try{G.close(),G.byobRequest?.respond(0)}catch(X){if(!X.message.includes("Controller is already closed")&&!X.message.includes("ReadableStream is already cl\
osed"))throw X}}const se=/[^\x00-\xFF]/;function k(G){return r(!se.test(G)),G}async function H(G){const X=[];let v=0;for(;;){const{done:le,value:ge}=await G.read();if(le)return Buffer.concat(X,v);if(!g(
ge))throw new TypeError("Received non-Uint8Array chunk");X.push(ge),v+=ge.length}}function z(G){r("protocol"in G);const X=G.protocol;return X==="about:"||X==="blob:"||X==="data:"}function q(G){return typeof G==
"string"&&G[5]===":"&&G[0]==="h"&&G[1]==="t"&&G[2]==="t"&&G[3]==="p"&&G[4]==="s"||G.protocol==="https:"}function re(G){r("protocol"in G);const X=G.protocol;return X==="http:"||X==="https:"}function ue(G,X){
const v=G;if(!v.startsWith("bytes"))return"failure";const le={position:5};if(X&&Q(Pe=>Pe==="	"||Pe===" ",v,le),v.charCodeAt(le.position)!==61)return"failure";le.position++,X&&Q(Pe=>Pe==="	"||Pe===" ",
v,le);const ge=Q(Pe=>{const rt=Pe.charCodeAt(0);return rt>=48&&rt<=57},v,le),ye=ge.length?Number(ge):null;if(X&&Q(Pe=>Pe==="	"||Pe===" ",v,le),v.charCodeAt(le.position)!==45)return"failure";le.position++,
X&&Q(Pe=>Pe==="	"||Pe===" ",v,le);const be=Q(Pe=>{const rt=Pe.charCodeAt(0);return rt>=48&&rt<=57},v,le),Fe=be.length?Number(be):null;return le.position<v.length||Fe===null&&ye===null||ye>Fe?"failure":
{rangeStartValue:ye,rangeEndValue:Fe}}function Ee(G,X,v){let le="bytes ";return le+=k(`${G}`),le+="-",le+=k(`${X}`),le+="/",le+=k(`${v}`),le}class fe extends l{#e;constructor(X){super(),this.#e=X}_transform(X,v,le){
if(!this._inflateStream){if(X.length===0){le();return}this._inflateStream=(X[0]&15)===8?S.createInflate(this.#e):S.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",ge=>this.destroy(ge))}this._inflateStream.write(X,v,le)}_final(X){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
X()}}function ke(G){return new fe(G)}function Me(G){let X=null,v=null,le=null;const ge=Ge("content-type",G);if(ge===null)return"failure";for(const ye of ge){const be=B(ye);be==="failure"||be.essence===
"*/*"||(le=be,le.essence!==v?(X=null,le.parameters.has("charset")&&(X=le.parameters.get("charset")),v=le.essence):!le.parameters.has("charset")&&X!==null&&le.parameters.set("charset",X))}return le??"f\
ailure"}function Ue(G){const X=G,v={position:0},le=[];let ge="";for(;v.position<X.length;){if(ge+=Q(ye=>ye!=='"'&&ye!==",",X,v),v.position<X.length)if(X.charCodeAt(v.position)===34){if(ge+=f(X,v),v.position<
X.length)continue}else r(X.charCodeAt(v.position)===44),v.position++;ge=t(ge,!0,!0,ye=>ye===9||ye===32),le.push(ge),ge=""}return le}function Ge(G,X){const v=X.get(G,!0);return v===null?null:Ue(v)}const $e=new TextDecoder;
function ze(G){return G.length===0?"":(G[0]===239&&G[1]===187&&G[2]===191&&(G=G.subarray(3)),$e.decode(G))}class Oe{get baseUrl(){return d()}get origin(){return this.baseUrl?.origin}policyContainer=O()}
class Le{settingsObject=new Oe}const oe=new Le;L.exports={isAborted:je,isCancelled:it,isValidEncodedURL:a,createDeferredPromise:Te,ReadableStreamFrom:u,tryUpgradeRequestToAPotentiallyTrustworthyURL:we,
clampAndCoarsenConnectionTimingInfo:J,coarsenedSharedCurrentTime:P,determineRequestsReferrer:_,makePolicyContainer:O,clonePolicyContainer:ee,appendFetchMetadata:V,appendRequestOriginHeader:ne,TAOCheck:T,
corsCheck:Y,crossOriginResourcePolicyCheck:U,createOpaqueTimingInfo:W,setRequestReferrerPolicyOnRedirect:b,isValidHTTPToken:o,requestBadPort:i,requestCurrentURL:h,responseURL:N,responseLocationURL:F,isBlobLike:s,
isURLPotentiallyTrustworthy:j,isValidReasonPhrase:m,sameOrigin:Ne,normalizeMethod:_e,serializeJavascriptValueToJSONString:at,iteratorMixin:nt,createIterator:st,isValidHeaderName:I,isValidHeaderValue:D,
isErrorLike:E,fullyReadBody:et,bytesMatch:Ae,isReadableStreamLike:qe,readableStreamClose:It,isomorphicEncode:k,urlIsLocal:z,urlHasHttpsScheme:q,urlIsHttpHttpsScheme:re,readAllBytes:H,simpleRangeHeaderValue:ue,
buildContentRange:Ee,parseMetadata:K,createInflate:ke,extractMimeType:Me,getDecodeSplit:Ge,utf8DecodeBytes:ze,environmentSettingsObject:oe}}),45893:((L,$,e)=>{const{types:l,inspect:S}=e(57975),{markAsUncloneable:y}=e(
75919),{toUSVString:R}=e(3440),w={};w.converters={},w.util={},w.errors={},w.errors.exception=function(d){return new TypeError(`${d.header}: ${d.message}`)},w.errors.conversionFailed=function(d){const Q=d.
types.length===1?"":" one of",f=`${d.argument} could not be converted to${Q}: ${d.types.join(", ")}.`;return w.errors.exception({header:d.prefix,message:f})},w.errors.invalidArgument=function(d){return w.
errors.exception({header:d.prefix,message:`"${d.value}" is an invalid ${d.type}.`})},w.brandCheck=function(d,Q,f){if(f?.strict!==!1){if(!(d instanceof Q)){const t=new TypeError("Illegal invocation");throw t.
code="ERR_INVALID_THIS",t}}else if(d?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const t=new TypeError("Illegal invocation");throw t.code="ERR_INVALID_THIS",t}},w.argumentLengthCheck=function({
length:d},Q,f){if(d<Q)throw w.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${d?" only":""} ${d} found.`,header:f})},w.illegalConstructor=function(){throw w.errors.exception({header:"\
TypeError",message:"Illegal constructor"})},w.util.Type=function(d){switch(typeof d){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Sym\
bol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return d===null?"Null":"Object"}},w.util.markAsUncloneable=y||(()=>{}),w.util.ConvertToInt=function(d,Q,f,t){let B,
c;Q===64?(B=Math.pow(2,53)-1,f==="unsigned"?c=0:c=Math.pow(-2,53)+1):f==="unsigned"?(c=0,B=Math.pow(2,Q)-1):(c=Math.pow(-2,Q)-1,B=Math.pow(2,Q-1)-1);let s=Number(d);if(s===0&&(s=0),t?.enforceRange===!0){
if(Number.isNaN(s)||s===Number.POSITIVE_INFINITY||s===Number.NEGATIVE_INFINITY)throw w.errors.exception({header:"Integer conversion",message:`Could not convert ${w.util.Stringify(d)} to an integer.`});
if(s=w.util.IntegerPart(s),s<c||s>B)throw w.errors.exception({header:"Integer conversion",message:`Value must be between ${c}-${B}, got ${s}.`});return s}return!Number.isNaN(s)&&t?.clamp===!0?(s=Math.
min(Math.max(s,c),B),Math.floor(s)%2===0?s=Math.floor(s):s=Math.ceil(s),s):Number.isNaN(s)||s===0&&Object.is(0,s)||s===Number.POSITIVE_INFINITY||s===Number.NEGATIVE_INFINITY?0:(s=w.util.IntegerPart(s),
s=s%Math.pow(2,Q),f==="signed"&&s>=Math.pow(2,Q)-1?s-Math.pow(2,Q):s)},w.util.IntegerPart=function(d){const Q=Math.floor(Math.abs(d));return d<0?-1*Q:Q},w.util.Stringify=function(d){switch(w.util.Type(
d)){case"Symbol":return`Symbol(${d.description})`;case"Object":return S(d);case"String":return`"${d}"`;default:return`${d}`}},w.sequenceConverter=function(d){return(Q,f,t,B)=>{if(w.util.Type(Q)!=="Obj\
ect")throw w.errors.exception({header:f,message:`${t} (${w.util.Stringify(Q)}) is not iterable.`});const c=typeof B=="function"?B():Q?.[Symbol.iterator]?.(),s=[];let u=0;if(c===void 0||typeof c.next!=
"function")throw w.errors.exception({header:f,message:`${t} is not iterable.`});for(;;){const{done:o,value:A}=c.next();if(o)break;s.push(d(A,f,`${t}[${u++}]`))}return s}},w.recordConverter=function(d,Q){
return(f,t,B)=>{if(w.util.Type(f)!=="Object")throw w.errors.exception({header:t,message:`${B} ("${w.util.Type(f)}") is not an Object.`});const c={};if(!l.isProxy(f)){const u=[...Object.getOwnPropertyNames(
f),...Object.getOwnPropertySymbols(f)];for(const o of u){const A=d(o,t,B),r=Q(f[o],t,B);c[A]=r}return c}const s=Reflect.ownKeys(f);for(const u of s)if(Reflect.getOwnPropertyDescriptor(f,u)?.enumerable){
const A=d(u,t,B),r=Q(f[u],t,B);c[A]=r}return c}},w.interfaceConverter=function(d){return(Q,f,t,B)=>{if(B?.strict!==!1&&!(Q instanceof d))throw w.errors.exception({header:f,message:`Expected ${t} ("${w.
util.Stringify(Q)}") to be an instance of ${d.name}.`});return Q}},w.dictionaryConverter=function(d){return(Q,f,t)=>{const B=w.util.Type(Q),c={};if(B==="Null"||B==="Undefined")return c;if(B!=="Object")
throw w.errors.exception({header:f,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const s of d){const{key:u,defaultValue:o,required:A,converter:r}=s;if(A===!0&&!Object.hasOwn(Q,u))
throw w.errors.exception({header:f,message:`Missing required key "${u}".`});let g=Q[u];const C=Object.hasOwn(s,"defaultValue");if(C&&g!==null&&(g??=o()),A||C||g!==void 0){if(g=r(g,f,`${t}.${u}`),s.allowedValues&&
!s.allowedValues.includes(g))throw w.errors.exception({header:f,message:`${g} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}.`});c[u]=g}}return c}},w.nullableConverter=function(d){
return(Q,f,t)=>Q===null?Q:d(Q,f,t)},w.converters.DOMString=function(d,Q,f,t){if(d===null&&t?.legacyNullToEmptyString)return"";if(typeof d=="symbol")throw w.errors.exception({header:Q,message:`${f} is \
a symbol, which cannot be converted to a DOMString.`});return String(d)},w.converters.ByteString=function(d,Q,f){const t=w.converters.DOMString(d,Q,f);for(let B=0;B<t.length;B++)if(t.charCodeAt(B)>255)
throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${B} has a value of ${t.charCodeAt(B)} which is greater than 255.`);return t},w.converters.USVString=R,w.converters.
boolean=function(d){return!!d},w.converters.any=function(d){return d},w.converters["long long"]=function(d,Q,f){return w.util.ConvertToInt(d,64,"signed",void 0,Q,f)},w.converters["unsigned long long"]=
function(d,Q,f){return w.util.ConvertToInt(d,64,"unsigned",void 0,Q,f)},w.converters["unsigned long"]=function(d,Q,f){return w.util.ConvertToInt(d,32,"unsigned",void 0,Q,f)},w.converters["unsigned sho\
rt"]=function(d,Q,f,t){return w.util.ConvertToInt(d,16,"unsigned",t,Q,f)},w.converters.ArrayBuffer=function(d,Q,f,t){if(w.util.Type(d)!=="Object"||!l.isAnyArrayBuffer(d))throw w.errors.conversionFailed(
{prefix:Q,argument:`${f} ("${w.util.Stringify(d)}")`,types:["ArrayBuffer"]});if(t?.allowShared===!1&&l.isSharedArrayBuffer(d))throw w.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(d.resizable||d.growable)throw w.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return d},w.converters.TypedArray=function(d,Q,f,t,B){if(w.util.
Type(d)!=="Object"||!l.isTypedArray(d)||d.constructor.name!==Q.name)throw w.errors.conversionFailed({prefix:f,argument:`${t} ("${w.util.Stringify(d)}")`,types:[Q.name]});if(B?.allowShared===!1&&l.isSharedArrayBuffer(
d.buffer))throw w.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(d.buffer.resizable||d.buffer.growable)throw w.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return d},w.converters.DataView=function(d,Q,f,t){if(w.util.Type(d)!=="Object"||!l.isDataView(d))throw w.errors.exception({header:Q,message:`${f} is not a DataView\
.`});if(t?.allowShared===!1&&l.isSharedArrayBuffer(d.buffer))throw w.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(d.buffer.resizable||d.buffer.growable)throw w.
errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return d},w.converters.BufferSource=function(d,Q,f,t){if(l.isAnyArrayBuffer(d))return w.converters.ArrayBuffer(d,Q,
f,{...t,allowShared:!1});if(l.isTypedArray(d))return w.converters.TypedArray(d,d.constructor,Q,f,{...t,allowShared:!1});if(l.isDataView(d))return w.converters.DataView(d,Q,f,{...t,allowShared:!1});throw w.
errors.conversionFailed({prefix:Q,argument:`${f} ("${w.util.Stringify(d)}")`,types:["BufferSource"]})},w.converters["sequence<ByteString>"]=w.sequenceConverter(w.converters.ByteString),w.converters["s\
equence<sequence<ByteString>>"]=w.sequenceConverter(w.converters["sequence<ByteString>"]),w.converters["record<ByteString, ByteString>"]=w.recordConverter(w.converters.ByteString,w.converters.ByteString),
L.exports={webidl:w}}),22607:(L=>{function $(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unico\
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
-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}L.exports={getEncoding:$}}),48355:((L,$,e)=>{const{staticPropertyDescriptors:l,readOperation:S,
fireAProgressEvent:y}=e(53610),{kState:R,kError:w,kResult:d,kEvents:Q,kAborted:f}=e(20961),{webidl:t}=e(45893),{kEnumerableProperty:B}=e(3440);class c extends EventTarget{constructor(){super(),this[R]=
"empty",this[d]=null,this[w]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(u){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileR\
eader.readAsArrayBuffer"),u=t.converters.Blob(u,{strict:!1}),S(this,u,"ArrayBuffer")}readAsBinaryString(u){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),u=t.converters.
Blob(u,{strict:!1}),S(this,u,"BinaryString")}readAsText(u,o=void 0){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsText"),u=t.converters.Blob(u,{strict:!1}),o!==void 0&&(o=t.
converters.DOMString(o,"FileReader.readAsText","encoding")),S(this,u,"Text",o)}readAsDataURL(u){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),u=t.converters.Blob(u,
{strict:!1}),S(this,u,"DataURL")}abort(){if(this[R]==="empty"||this[R]==="done"){this[d]=null;return}this[R]==="loading"&&(this[R]="done",this[d]=null),this[f]=!0,y("abort",this),this[R]!=="loading"&&
y("loadend",this)}get readyState(){switch(t.brandCheck(this,c),this[R]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return t.brandCheck(this,
c),this[d]}get error(){return t.brandCheck(this,c),this[w]}get onloadend(){return t.brandCheck(this,c),this[Q].loadend}set onloadend(u){t.brandCheck(this,c),this[Q].loadend&&this.removeEventListener("\
loadend",this[Q].loadend),typeof u=="function"?(this[Q].loadend=u,this.addEventListener("loadend",u)):this[Q].loadend=null}get onerror(){return t.brandCheck(this,c),this[Q].error}set onerror(u){t.brandCheck(
this,c),this[Q].error&&this.removeEventListener("error",this[Q].error),typeof u=="function"?(this[Q].error=u,this.addEventListener("error",u)):this[Q].error=null}get onloadstart(){return t.brandCheck(
this,c),this[Q].loadstart}set onloadstart(u){t.brandCheck(this,c),this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),typeof u=="function"?(this[Q].loadstart=u,this.addEventListener(
"loadstart",u)):this[Q].loadstart=null}get onprogress(){return t.brandCheck(this,c),this[Q].progress}set onprogress(u){t.brandCheck(this,c),this[Q].progress&&this.removeEventListener("progress",this[Q].
progress),typeof u=="function"?(this[Q].progress=u,this.addEventListener("progress",u)):this[Q].progress=null}get onload(){return t.brandCheck(this,c),this[Q].load}set onload(u){t.brandCheck(this,c),this[Q].
load&&this.removeEventListener("load",this[Q].load),typeof u=="function"?(this[Q].load=u,this.addEventListener("load",u)):this[Q].load=null}get onabort(){return t.brandCheck(this,c),this[Q].abort}set onabort(u){
t.brandCheck(this,c),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),typeof u=="function"?(this[Q].abort=u,this.addEventListener("abort",u)):this[Q].abort=null}}c.EMPTY=c.prototype.EMPTY=
0,c.LOADING=c.prototype.LOADING=1,c.DONE=c.prototype.DONE=2,Object.defineProperties(c.prototype,{EMPTY:l,LOADING:l,DONE:l,readAsArrayBuffer:B,readAsBinaryString:B,readAsText:B,readAsDataURL:B,abort:B,
readyState:B,result:B,error:B,onloadstart:B,onprogress:B,onload:B,onabort:B,onerror:B,onloadend:B,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
c,{EMPTY:l,LOADING:l,DONE:l}),L.exports={FileReader:c}}),88573:((L,$,e)=>{const{webidl:l}=e(45893),S=Symbol("ProgressEvent state");class y extends Event{constructor(w,d={}){w=l.converters.DOMString(w,
"ProgressEvent constructor","type"),d=l.converters.ProgressEventInit(d??{}),super(w,d),this[S]={lengthComputable:d.lengthComputable,loaded:d.loaded,total:d.total}}get lengthComputable(){return l.brandCheck(
this,y),this[S].lengthComputable}get loaded(){return l.brandCheck(this,y),this[S].loaded}get total(){return l.brandCheck(this,y),this[S].total}}l.converters.ProgressEventInit=l.dictionaryConverter([{key:"\
lengthComputable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:l.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:l.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:l.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:l.converters.
boolean,defaultValue:()=>!1}]),L.exports={ProgressEvent:y}}),20961:(L=>{L.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((L,$,e)=>{const{kState:l,kError:S,kResult:y,kAborted:R,kLastProgressEventFired:w}=e(
20961),{ProgressEvent:d}=e(88573),{getEncoding:Q}=e(22607),{serializeAMimeType:f,parseMIMEType:t}=e(51900),{types:B}=e(57975),{StringDecoder:c}=e(13193),{btoa:s}=e(4573),u={enumerable:!0,writable:!1,configurable:!1};
function o(M,N,F,a){if(M[l]==="loading")throw new DOMException("Invalid state","InvalidStateError");M[l]="loading",M[y]=null,M[S]=null;const h=N.stream().getReader(),i=[];let E=h.read(),m=!0;(async()=>{
for(;!M[R];)try{const{done:I,value:D}=await E;if(m&&!M[R]&&queueMicrotask(()=>{A("loadstart",M)}),m=!1,!I&&B.isUint8Array(D))i.push(D),(M[w]===void 0||Date.now()-M[w]>=50)&&!M[R]&&(M[w]=Date.now(),queueMicrotask(
()=>{A("progress",M)})),E=h.read();else if(I){queueMicrotask(()=>{M[l]="done";try{const b=r(i,F,N.type,a);if(M[R])return;M[y]=b,A("load",M)}catch(b){M[S]=b,A("error",M)}M[l]!=="loading"&&A("loadend",M)});
break}}catch(I){if(M[R])return;queueMicrotask(()=>{M[l]="done",M[S]=I,A("error",M),M[l]!=="loading"&&A("loadend",M)});break}})()}function A(M,N){const F=new d(M,{bubbles:!1,cancelable:!1});N.dispatchEvent(
F)}function r(M,N,F,a){switch(N){case"DataURL":{let n="data:";const h=t(F||"application/octet-stream");h!=="failure"&&(n+=f(h)),n+=";base64,";const i=new c("latin1");for(const E of M)n+=s(i.write(E));
return n+=s(i.end()),n}case"Text":{let n="failure";if(a&&(n=Q(a)),n==="failure"&&F){const h=t(F);h!=="failure"&&(n=Q(h.parameters.get("charset")))}return n==="failure"&&(n="UTF-8"),g(M,n)}case"ArrayBu\
ffer":return p(M).buffer;case"BinaryString":{let n="";const h=new c("latin1");for(const i of M)n+=h.write(i);return n+=h.end(),n}}}function g(M,N){const F=p(M),a=C(F);let n=0;a!==null&&(N=a,n=a==="UTF\
-8"?3:2);const h=F.slice(n);return new TextDecoder(N).decode(h)}function C(M){const[N,F,a]=M;return N===239&&F===187&&a===191?"UTF-8":N===254&&F===255?"UTF-16BE":N===255&&F===254?"UTF-16LE":null}function p(M){
const N=M.reduce((a,n)=>a+n.byteLength,0);let F=0;return M.reduce((a,n)=>(a.set(n,F),F+=n.byteLength,a),new Uint8Array(N))}L.exports={staticPropertyDescriptors:u,readOperation:o,fireAProgressEvent:A}}),
86897:((L,$,e)=>{const{uid:l,states:S,sentCloseFrameState:y,emptyBuffer:R,opcodes:w}=e(20736),{kReadyState:d,kSentClose:Q,kByteParser:f,kReceivedClose:t,kResponse:B}=e(61216),{fireEvent:c,failWebsocketConnection:s,
isClosing:u,isClosed:o,isEstablished:A,parseExtensions:r}=e(98625),{channels:g}=e(42414),{CloseEvent:C}=e(15188),{makeRequest:p}=e(9967),{fetching:M}=e(54398),{Headers:N,getHeadersList:F}=e(60660),{getDecodeSplit:a}=e(
73168),{WebsocketFrameSend:n}=e(3264);let h;try{h=e(77598)}catch{}function i(b,U,Y,T,V,ne){const he=b;he.protocol=b.protocol==="ws:"?"http:":"https:";const J=p({urlList:[he],client:Y,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(ne.headers){const ee=F(new N(ne.headers));J.headersList=ee}const P=h.randomBytes(16).toString(
"base64");J.headersList.append("sec-websocket-key",P),J.headersList.append("sec-websocket-version","13");for(const ee of U)J.headersList.append("sec-websocket-protocol",ee);return J.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),M({request:J,useParallelQueue:!0,dispatcher:ne.dispatcher,processResponse(ee){if(ee.type==="error"||ee.status!==101){s(T,"Recei\
ved network error or non-101 status code.");return}if(U.length!==0&&!ee.headersList.get("Sec-WebSocket-Protocol")){s(T,"Server did not respond with sent protocols.");return}if(ee.headersList.get("Upgr\
ade")?.toLowerCase()!=="websocket"){s(T,'Server did not set Upgrade header to "websocket".');return}if(ee.headersList.get("Connection")?.toLowerCase()!=="upgrade"){s(T,'Server did not set Connection h\
eader to "upgrade".');return}const _=ee.headersList.get("Sec-WebSocket-Accept"),Z=h.createHash("sha1").update(P+l).digest("base64");if(_!==Z){s(T,"Incorrect hash received in Sec-WebSocket-Accept heade\
r.");return}const j=ee.headersList.get("Sec-WebSocket-Extensions");let Ae;if(j!==null&&(Ae=r(j),!Ae.has("permessage-deflate"))){s(T,"Sec-WebSocket-Extensions header does not match.");return}const ie=ee.
headersList.get("Sec-WebSocket-Protocol");if(ie!==null){const K=a("sec-websocket-protocol",J.headersList);if(K===null||!K.includes(ie)){s(T,"Protocol was not set in the opening handshake.");return}}ee.
socket.on("data",m),ee.socket.on("close",I),ee.socket.on("error",D),g.open.hasSubscribers&&g.open.publish({address:ee.socket.address(),protocol:ie,extensions:j}),V(ee,Ae)}})}function E(b,U,Y,T){if(!(u(
b)||o(b)))if(!A(b))s(b,"Connection was closed before it was established."),b[d]=S.CLOSING;else if(b[Q]===y.NOT_SENT){b[Q]=y.PROCESSING;const V=new n;U!==void 0&&Y===void 0?(V.frameData=Buffer.allocUnsafe(
2),V.frameData.writeUInt16BE(U,0)):U!==void 0&&Y!==void 0?(V.frameData=Buffer.allocUnsafe(2+T),V.frameData.writeUInt16BE(U,0),V.frameData.write(Y,2,"utf-8")):V.frameData=R,b[B].socket.write(V.createFrame(
w.CLOSE)),b[Q]=y.SENT,b[d]=S.CLOSING}else b[d]=S.CLOSING}function m(b){this.ws[f].write(b)||this.pause()}function I(){const{ws:b}=this,{[B]:U}=b;U.socket.off("data",m),U.socket.off("close",I),U.socket.
off("error",D);const Y=b[Q]===y.SENT&&b[t];let T=1005,V="";const ne=b[f].closingInfo;ne&&!ne.error?(T=ne.code??1005,V=ne.reason):b[t]||(T=1006),b[d]=S.CLOSED,c("close",b,(he,J)=>new C(he,J),{wasClean:Y,
code:T,reason:V}),g.close.hasSubscribers&&g.close.publish({websocket:b,code:T,reason:V})}function D(b){const{ws:U}=this;U[d]=S.CLOSING,g.socketError.hasSubscribers&&g.socketError.publish(b),this.destroy()}
L.exports={establishWebSocketConnection:i,closeWebSocketConnection:E}}),20736:(L=>{const $="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},l={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},S={NOT_SENT:0,PROCESSING:1,SENT:2},y={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},R=2**16-1,w={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},d=Buffer.allocUnsafe(0),Q={
string:1,typedArray:2,arrayBuffer:3,blob:4};L.exports={uid:$,sentCloseFrameState:S,staticPropertyDescriptors:e,states:l,opcodes:y,maxUnsigned16Bit:R,parserStates:w,emptyBuffer:d,sendHints:Q}}),15188:((L,$,e)=>{
const{webidl:l}=e(45893),{kEnumerableProperty:S}=e(3440),{kConstruct:y}=e(36443),{MessagePort:R}=e(75919);class w extends Event{#e;constructor(c,s={}){if(c===y){super(arguments[1],arguments[2]),l.util.
markAsUncloneable(this);return}const u="MessageEvent constructor";l.argumentLengthCheck(arguments,1,u),c=l.converters.DOMString(c,u,"type"),s=l.converters.MessageEventInit(s,u,"eventInitDict"),super(c,
s),this.#e=s,l.util.markAsUncloneable(this)}get data(){return l.brandCheck(this,w),this.#e.data}get origin(){return l.brandCheck(this,w),this.#e.origin}get lastEventId(){return l.brandCheck(this,w),this.#e.
lastEventId}get source(){return l.brandCheck(this,w),this.#e.source}get ports(){return l.brandCheck(this,w),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(c,s=!1,u=!1,o=null,A="",r="",g=null,C=[]){
return l.brandCheck(this,w),l.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new w(c,{bubbles:s,cancelable:u,data:o,origin:A,lastEventId:r,source:g,ports:C})}static createFastMessageEvent(c,s){
const u=new w(y,c,s);return u.#e=s,u.#e.data??=null,u.#e.origin??="",u.#e.lastEventId??="",u.#e.source??=null,u.#e.ports??=[],u}}const{createFastMessageEvent:d}=w;delete w.createFastMessageEvent;class Q extends Event{#e;constructor(c,s={}){
const u="CloseEvent constructor";l.argumentLengthCheck(arguments,1,u),c=l.converters.DOMString(c,u,"type"),s=l.converters.CloseEventInit(s),super(c,s),this.#e=s,l.util.markAsUncloneable(this)}get wasClean(){
return l.brandCheck(this,Q),this.#e.wasClean}get code(){return l.brandCheck(this,Q),this.#e.code}get reason(){return l.brandCheck(this,Q),this.#e.reason}}class f extends Event{#e;constructor(c,s){const u="\
ErrorEvent constructor";l.argumentLengthCheck(arguments,1,u),super(c,s),l.util.markAsUncloneable(this),c=l.converters.DOMString(c,u,"type"),s=l.converters.ErrorEventInit(s??{}),this.#e=s}get message(){
return l.brandCheck(this,f),this.#e.message}get filename(){return l.brandCheck(this,f),this.#e.filename}get lineno(){return l.brandCheck(this,f),this.#e.lineno}get colno(){return l.brandCheck(this,f),
this.#e.colno}get error(){return l.brandCheck(this,f),this.#e.error}}Object.defineProperties(w.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:S,origin:S,lastEventId:S,source:S,
ports:S,initMessageEvent:S}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:S,code:S,wasClean:S}),Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:S,filename:S,lineno:S,colno:S,error:S}),l.converters.MessagePort=l.interfaceConverter(R),l.converters["sequence<MessagePort>"]=l.sequenceConverter(l.converters.
MessagePort);const t=[{key:"bubbles",converter:l.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:l.converters.boolean,
defaultValue:()=>!1}];l.converters.MessageEventInit=l.dictionaryConverter([...t,{key:"data",converter:l.converters.any,defaultValue:()=>null},{key:"origin",converter:l.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:l.converters.DOMString,defaultValue:()=>""},{key:"source",converter:l.nullableConverter(l.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:l.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),l.converters.CloseEventInit=l.dictionaryConverter([...t,{key:"wasClean",converter:l.converters.boolean,defaultValue:()=>!1},{key:"code",converter:l.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:l.converters.USVString,defaultValue:()=>""}]),l.converters.ErrorEventInit=l.dictionaryConverter([...t,{key:"message",converter:l.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:l.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:l.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:l.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:l.converters.any}]),L.exports={MessageEvent:w,CloseEvent:Q,ErrorEvent:f,createFastMessageEvent:d}}),3264:((L,$,e)=>{const{maxUnsigned16Bit:l}=e(
20736),S=16386;let y,R=null,w=S;try{y=e(77598)}catch{y={randomFillSync:function(t,B,c){for(let s=0;s<t.length;++s)t[s]=Math.random()*255|0;return t}}}function d(){return w===S&&(w=0,y.randomFillSync(R??=
Buffer.allocUnsafe(S),0,S)),[R[w++],R[w++],R[w++],R[w++]]}class Q{constructor(t){this.frameData=t}createFrame(t){const B=this.frameData,c=d(),s=B?.byteLength??0;let u=s,o=6;s>l?(o+=8,u=127):s>125&&(o+=
2,u=126);const A=Buffer.allocUnsafe(s+o);A[0]=A[1]=0,A[0]|=128,A[0]=(A[0]&240)+t;A[o-4]=c[0],A[o-3]=c[1],A[o-2]=c[2],A[o-1]=c[3],A[1]=u,u===126?A.writeUInt16BE(s,2):u===127&&(A[2]=A[3]=0,A.writeUIntBE(
s,4,6)),A[1]|=128;for(let r=0;r<s;++r)A[o+r]=B[r]^c[r&3];return A}}L.exports={WebsocketFrameSend:Q}}),19469:((L,$,e)=>{const{createInflateRaw:l,Z_DEFAULT_WINDOWBITS:S}=e(38522),{isValidClientWindowBits:y}=e(
98625),{MessageSizeExceededError:R}=e(68707),w=Buffer.from([0,0,255,255]),d=Symbol("kBuffer"),Q=Symbol("kLength");class f{#e;#t={};#A=0;constructor(B,c){this.#t.serverNoContextTakeover=B.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=B.get("server_max_window_bits"),this.#A=c.maxPayloadSize}decompress(B,c,s){if(!this.#e){let u=S;if(this.#t.serverMaxWindowBits){if(!y(this.#t.serverMaxWindowBits)){
s(new Error("Invalid server_max_window_bits"));return}u=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=l({windowBits:u})}catch(o){s(o);return}this.#e[d]=[],this.#e[Q]=0,this.#e.on("data",o=>{
if(this.#e[Q]+=o.length,this.#A>0&&this.#e[Q]>this.#A){s(new R),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[d].push(o)}),this.#e.on("error",o=>{this.#e=null,s(o)})}this.#e.
write(B),c&&this.#e.write(w),this.#e.flush(()=>{if(!this.#e)return;const u=Buffer.concat(this.#e[d],this.#e[Q]);this.#e[d].length=0,this.#e[Q]=0,s(null,u)})}}L.exports={PerMessageDeflate:f}}),81652:((L,$,e)=>{
const{Writable:l}=e(57075),S=e(34589),{parserStates:y,opcodes:R,states:w,emptyBuffer:d,sentCloseFrameState:Q}=e(20736),{kReadyState:f,kSentClose:t,kResponse:B,kReceivedClose:c}=e(61216),{channels:s}=e(
42414),{isValidStatusCode:u,isValidOpcode:o,failWebsocketConnection:A,websocketMessageReceived:r,utf8Decode:g,isControlFrame:C,isTextBinaryFrame:p,isContinuationFrame:M}=e(98625),{WebsocketFrameSend:N}=e(
3264),{closeWebSocketConnection:F}=e(86897),{PerMessageDeflate:a}=e(19469),{MessageSizeExceededError:n}=e(68707);function h(E,m,I){F(E,m,I,Buffer.byteLength(I)),A(E,I)}class i extends l{#e=[];#t=0;#A=0;#n=!1;#r=y.
INFO;#s={};#o=[];#i;#c;#a;constructor(m,I,D={}){super(),this.ws=m,this.#i=I??new Map,this.#c=D.maxFragments??0,this.#a=D.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new a(I,D))}_write(m,I,D){this.#e.push(m),this.#A+=m.length,this.#n=!0,this.run(D)}#l(){return this.#a>0&&!C(this.#s.opcode)&&this.#s.payloadLength+this.#t>this.#a?(h(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(m){for(;this.#n;)if(this.#r===y.INFO){if(this.#A<2)return m();const I=this.consume(2),D=(I[0]&128)!==0,b=I[0]&15,U=(I[1]&128)===128,Y=!D&&b!==R.CONTINUATION,
T=I[1]&127,V=I[0]&64,ne=I[0]&32,he=I[0]&16;if(!o(b))return A(this.ws,"Invalid opcode received"),m();if(U)return A(this.ws,"Frame cannot be masked"),m();if(V!==0&&!this.#i.has("permessage-deflate")){A(
this.ws,"Expected RSV1 to be clear.");return}if(ne!==0||he!==0){A(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(Y&&!p(b)){A(this.ws,"Invalid frame type was fragmented.");return}if(p(b)&&this.#o.
length>0){A(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&Y){A(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((T>125||Y)&&C(b)){A(this.ws,"Control frame either too la\
rge or fragmented");return}if(M(b)&&this.#o.length===0&&!this.#s.compressed){A(this.ws,"Unexpected continuation frame");return}if(T<=125){if(this.#s.payloadLength=T,this.#r=y.READ_DATA,!this.#l())return}else
T===126?this.#r=y.PAYLOADLENGTH_16:T===127&&(this.#r=y.PAYLOADLENGTH_64);p(b)&&(this.#s.binaryType=b,this.#s.compressed=V!==0),this.#s.opcode=b,this.#s.masked=U,this.#s.fin=D,this.#s.fragmented=Y}else if(this.#r===
y.PAYLOADLENGTH_16){if(this.#A<2)return m();const I=this.consume(2);if(this.#s.payloadLength=I.readUInt16BE(0),this.#r=y.READ_DATA,!this.#l())return}else if(this.#r===y.PAYLOADLENGTH_64){if(this.#A<8)
return m();const I=this.consume(8),D=I.readUInt32BE(0),b=I.readUInt32BE(4);if(D!==0||b>2**31-1){A(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=b,this.#r=y.READ_DATA,
!this.#l())return}else if(this.#r===y.READ_DATA){if(this.#A<this.#s.payloadLength)return m();const I=this.consume(this.#s.payloadLength);if(C(this.#s.opcode)){this.#n=this.parseControlFrame(I),this.#r=
y.INFO;const D=this.ws[B].socket;if(this.#n&&D.writableNeedDrain){this.#n=!1,D.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(m))});return}}else if(this.#s.compressed){this.#i.get("permessage-\
deflate").decompress(I,this.#s.fin,(D,b)=>{if(D){const U=D instanceof n?1009:1007;h(this.ws,U,D.message);return}if(this.writeFragments(b)){if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new n().message);
return}if(!this.#s.fin){this.#r=y.INFO,this.#n=!0,this.run(m);return}r(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=y.INFO,this.run(m)}}),this.#n=!1;break}else{if(!this.writeFragments(
I))return;if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new n().message);return}!this.#s.fragmented&&this.#s.fin&&r(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=y.INFO}}}consume(m){if(m>
this.#A)throw new Error("Called consume() before buffers satiated.");if(m===0)return d;if(this.#e[0].length===m)return this.#A-=this.#e[0].length,this.#e.shift();const I=Buffer.allocUnsafe(m);let D=0;
for(;D!==m;){const b=this.#e[0],{length:U}=b;if(U+D===m){I.set(this.#e.shift(),D);break}else if(U+D>m){I.set(b.subarray(0,m-D),D),this.#e[0]=b.subarray(m-D);break}else I.set(this.#e.shift(),D),D+=b.length}
return this.#A-=m,I}writeFragments(m){return this.#c>0&&this.#o.length===this.#c?(h(this.ws,1008,"Too many message fragments"),!1):(this.#t+=m.length,this.#o.push(m),!0)}consumeFragments(){const m=this.#o;
if(m.length===1)return this.#t=0,m.shift();const I=Buffer.concat(m,this.#t);return this.#o=[],this.#t=0,I}parseCloseBody(m){S(m.length!==1);let I;if(m.length>=2&&(I=m.readUInt16BE(0)),I!==void 0&&!u(I))
return{code:1002,reason:"Invalid status code",error:!0};let D=m.subarray(2);D[0]===239&&D[1]===187&&D[2]===191&&(D=D.subarray(3));try{D=g(D)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:I,reason:D,error:!1}}parseControlFrame(m){const{opcode:I,payloadLength:D}=this.#s;if(I===R.CLOSE){if(D===1)return A(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.
parseCloseBody(m),this.#s.closeInfo.error){const{code:b,reason:U}=this.#s.closeInfo;return F(this.ws,b,U,U.length),A(this.ws,U),!1}if(this.ws[t]!==Q.SENT){let b=d;this.#s.closeInfo.code&&(b=Buffer.allocUnsafe(
2),b.writeUInt16BE(this.#s.closeInfo.code,0));const U=new N(b);this.ws[B].socket.write(U.createFrame(R.CLOSE),Y=>{Y||(this.ws[t]=Q.SENT)})}return this.ws[f]=w.CLOSING,this.ws[c]=!0,!1}else if(I===R.PING){
if(!this.ws[c]){const b=new N(m);this.ws[B].socket.write(b.createFrame(R.PONG)),s.ping.hasSubscribers&&s.ping.publish({payload:m})}}else I===R.PONG&&s.pong.hasSubscribers&&s.pong.publish({payload:m});
return!0}get closingInfo(){return this.#s.closeInfo}}L.exports={ByteParser:i}}),13900:((L,$,e)=>{const{WebsocketFrameSend:l}=e(3264),{opcodes:S,sendHints:y}=e(20736),R=e(64660),w=Buffer[Symbol.species];
class d{#e=new R;#t=!1;#A;constructor(B){this.#A=B}add(B,c,s){if(s!==y.blob){const o=Q(B,s);if(!this.#t)this.#A.write(o,c);else{const A={promise:null,callback:c,frame:o};this.#e.push(A)}return}const u={
promise:B.arrayBuffer().then(o=>{u.promise=null,u.frame=Q(o,s)}),callback:c,frame:null};this.#e.push(u),this.#t||this.#n()}async#n(){this.#t=!0;const B=this.#e;for(;!B.isEmpty();){const c=B.shift();c.
promise!==null&&await c.promise,this.#A.write(c.frame,c.callback),c.callback=c.frame=null}this.#t=!1}}function Q(t,B){return new l(f(t,B)).createFrame(B===y.string?S.TEXT:S.BINARY)}function f(t,B){switch(B){case y.
string:return Buffer.from(t);case y.arrayBuffer:case y.blob:return new w(t);case y.typedArray:return new w(t.buffer,t.byteOffset,t.byteLength)}}L.exports={SendQueue:d}}),61216:(L=>{L.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((L,$,e)=>{const{kReadyState:l,kController:S,kResponse:y,kBinaryType:R,kWebSocketURL:w}=e(61216),{states:d,opcodes:Q}=e(20736),{ErrorEvent:f,createFastMessageEvent:t}=e(
15188),{isUtf8:B}=e(4573),{collectASequenceOfCodePointsFast:c,removeHTTPWhitespace:s}=e(51900);function u(U){return U[l]===d.CONNECTING}function o(U){return U[l]===d.OPEN}function A(U){return U[l]===d.
CLOSING}function r(U){return U[l]===d.CLOSED}function g(U,Y,T=(ne,he)=>new Event(ne,he),V={}){const ne=T(U,V);Y.dispatchEvent(ne)}function C(U,Y,T){if(U[l]!==d.OPEN)return;let V;if(Y===Q.TEXT)try{V=b(
T)}catch{F(U,"Received invalid UTF-8 in text frame.");return}else Y===Q.BINARY&&(U[R]==="blob"?V=new Blob([T]):V=p(T));g("message",U,t,{origin:U[w].origin,data:V})}function p(U){return U.byteLength===
U.buffer.byteLength?U.buffer:U.buffer.slice(U.byteOffset,U.byteOffset+U.byteLength)}function M(U){if(U.length===0)return!1;for(let Y=0;Y<U.length;++Y){const T=U.charCodeAt(Y);if(T<33||T>126||T===34||T===
40||T===41||T===44||T===47||T===58||T===59||T===60||T===61||T===62||T===63||T===64||T===91||T===92||T===93||T===123||T===125)return!1}return!0}function N(U){return U>=1e3&&U<1015?U!==1004&&U!==1005&&U!==
1006:U>=3e3&&U<=4999}function F(U,Y){const{[S]:T,[y]:V}=U;T.abort(),V?.socket&&!V.socket.destroyed&&V.socket.destroy(),Y&&g("error",U,(ne,he)=>new f(ne,he),{error:new Error(Y),message:Y})}function a(U){
return U===Q.CLOSE||U===Q.PING||U===Q.PONG}function n(U){return U===Q.CONTINUATION}function h(U){return U===Q.TEXT||U===Q.BINARY}function i(U){return h(U)||n(U)||a(U)}function E(U){const Y={position:0},
T=new Map;for(;Y.position<U.length;){const V=c(";",U,Y),[ne,he=""]=V.split("=");T.set(s(ne,!0,!1),s(he,!1,!0)),Y.position++}return T}function m(U){if(U.length===0)return!1;for(let T=0;T<U.length;T++){
const V=U.charCodeAt(T);if(V<48||V>57)return!1}const Y=Number.parseInt(U,10);return Y>=8&&Y<=15}const I=typeof process.versions.icu=="string",D=I?new TextDecoder("utf-8",{fatal:!0}):void 0,b=I?D.decode.
bind(D):function(U){if(B(U))return U.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};L.exports={isConnecting:u,isEstablished:o,isClosing:A,isClosed:r,fireEvent:g,isValidSubprotocol:M,
isValidStatusCode:N,failWebsocketConnection:F,websocketMessageReceived:C,utf8Decode:b,isControlFrame:a,isContinuationFrame:n,isTextBinaryFrame:h,isValidOpcode:i,parseExtensions:E,isValidClientWindowBits:m}}),
13726:((L,$,e)=>{const{webidl:l}=e(45893),{URLSerializer:S}=e(51900),{environmentSettingsObject:y}=e(73168),{staticPropertyDescriptors:R,states:w,sentCloseFrameState:d,sendHints:Q}=e(20736),{kWebSocketURL:f,
kReadyState:t,kController:B,kBinaryType:c,kResponse:s,kSentClose:u,kByteParser:o}=e(61216),{isConnecting:A,isEstablished:r,isClosing:g,isValidSubprotocol:C,fireEvent:p}=e(98625),{establishWebSocketConnection:M,
closeWebSocketConnection:N}=e(86897),{ByteParser:F}=e(81652),{kEnumerableProperty:a,isBlobLike:n}=e(3440),{getGlobalDispatcher:h}=e(32581),{types:i}=e(57975),{ErrorEvent:E,CloseEvent:m}=e(15188),{SendQueue:I}=e(
13900);class D extends EventTarget{#e={open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#r;constructor(T,V=[]){super(),l.util.markAsUncloneable(this);const ne="WebSocket constructor";l.argumentLengthCheck(
arguments,1,ne);const he=l.converters["DOMString or sequence<DOMString> or WebSocketInit"](V,ne,"options");T=l.converters.USVString(T,ne,"url"),V=he.protocols;const J=y.settingsObject.baseUrl;let P;try{
P=new URL(T,J)}catch(O){throw new DOMException(O,"SyntaxError")}if(P.protocol==="http:"?P.protocol="ws:":P.protocol==="https:"&&(P.protocol="wss:"),P.protocol!=="ws:"&&P.protocol!=="wss:")throw new DOMException(
`Expected a ws: or wss: protocol, got ${P.protocol}`,"SyntaxError");if(P.hash||P.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof V=="string"&&(V=[V]),V.length!==new Set(
V.map(O=>O.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(V.length>0&&!V.every(O=>C(O)))throw new DOMException("Invalid Sec-WebSocket-Protocol val\
ue","SyntaxError");this[f]=new URL(P.href);const W=y.settingsObject;this[B]=M(P,V,W,this,(O,ee)=>this.#s(O,ee),he),this[t]=D.CONNECTING,this[u]=d.NOT_SENT,this[c]="blob"}close(T=void 0,V=void 0){l.brandCheck(
this,D);const ne="WebSocket.close";if(T!==void 0&&(T=l.converters["unsigned short"](T,ne,"code",{clamp:!0})),V!==void 0&&(V=l.converters.USVString(V,ne,"reason")),T!==void 0&&T!==1e3&&(T<3e3||T>4999))
throw new DOMException("invalid code","InvalidAccessError");let he=0;if(V!==void 0&&(he=Buffer.byteLength(V),he>123))throw new DOMException(`Reason must be less than 123 bytes; received ${he}`,"Syntax\
Error");N(this,T,V,he)}send(T){l.brandCheck(this,D);const V="WebSocket.send";if(l.argumentLengthCheck(arguments,1,V),T=l.converters.WebSocketSendData(T,V,"data"),A(this))throw new DOMException("Sent b\
efore connected.","InvalidStateError");if(!(!r(this)||g(this)))if(typeof T=="string"){const ne=Buffer.byteLength(T);this.#t+=ne,this.#r.add(T,()=>{this.#t-=ne},Q.string)}else i.isArrayBuffer(T)?(this.#t+=
T.byteLength,this.#r.add(T,()=>{this.#t-=T.byteLength},Q.arrayBuffer)):ArrayBuffer.isView(T)?(this.#t+=T.byteLength,this.#r.add(T,()=>{this.#t-=T.byteLength},Q.typedArray)):n(T)&&(this.#t+=T.size,this.#r.
add(T,()=>{this.#t-=T.size},Q.blob))}get readyState(){return l.brandCheck(this,D),this[t]}get bufferedAmount(){return l.brandCheck(this,D),this.#t}get url(){return l.brandCheck(this,D),S(this[f])}get extensions(){
return l.brandCheck(this,D),this.#n}get protocol(){return l.brandCheck(this,D),this.#A}get onopen(){return l.brandCheck(this,D),this.#e.open}set onopen(T){l.brandCheck(this,D),this.#e.open&&this.removeEventListener(
"open",this.#e.open),typeof T=="function"?(this.#e.open=T,this.addEventListener("open",T)):this.#e.open=null}get onerror(){return l.brandCheck(this,D),this.#e.error}set onerror(T){l.brandCheck(this,D),
this.#e.error&&this.removeEventListener("error",this.#e.error),typeof T=="function"?(this.#e.error=T,this.addEventListener("error",T)):this.#e.error=null}get onclose(){return l.brandCheck(this,D),this.#e.
close}set onclose(T){l.brandCheck(this,D),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof T=="function"?(this.#e.close=T,this.addEventListener("close",T)):this.#e.close=null}get onmessage(){
return l.brandCheck(this,D),this.#e.message}set onmessage(T){l.brandCheck(this,D),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof T=="function"?(this.#e.message=T,this.addEventListener(
"message",T)):this.#e.message=null}get binaryType(){return l.brandCheck(this,D),this[c]}set binaryType(T){l.brandCheck(this,D),T!=="blob"&&T!=="arraybuffer"?this[c]="blob":this[c]=T}#s(T,V){this[s]=T;
const ne=this[B]?.dispatcher?.webSocketOptions,he=ne?.maxFragments,J=ne?.maxPayloadSize,P=new F(this,V,{maxFragments:he,maxPayloadSize:J});P.on("drain",b),P.on("error",U.bind(this)),T.socket.ws=this,this[o]=
P,this.#r=new I(T.socket),this[t]=w.OPEN;const W=T.headersList.get("sec-websocket-extensions");W!==null&&(this.#n=W);const O=T.headersList.get("sec-websocket-protocol");O!==null&&(this.#A=O),p("open",
this)}}D.CONNECTING=D.prototype.CONNECTING=w.CONNECTING,D.OPEN=D.prototype.OPEN=w.OPEN,D.CLOSING=D.prototype.CLOSING=w.CLOSING,D.CLOSED=D.prototype.CLOSED=w.CLOSED,Object.defineProperties(D.prototype,
{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R,url:a,readyState:a,bufferedAmount:a,onopen:a,onerror:a,onclose:a,close:a,onmessage:a,binaryType:a,send:a,extensions:a,protocol:a,[Symbol.toStringTag]:{value:"We\
bSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(D,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R}),l.converters["sequence<DOMString>"]=l.sequenceConverter(l.converters.DOMString),
l.converters["DOMString or sequence<DOMString>"]=function(Y,T,V){return l.util.Type(Y)==="Object"&&Symbol.iterator in Y?l.converters["sequence<DOMString>"](Y):l.converters.DOMString(Y,T,V)},l.converters.
WebSocketInit=l.dictionaryConverter([{key:"protocols",converter:l.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:l.converters.any,defaultValue:()=>h()},
{key:"headers",converter:l.nullableConverter(l.converters.HeadersInit)}]),l.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(Y){return l.util.Type(Y)==="Object"&&!(Symbol.iterator in
Y)?l.converters.WebSocketInit(Y):{protocols:l.converters["DOMString or sequence<DOMString>"](Y)}},l.converters.WebSocketSendData=function(Y){if(l.util.Type(Y)==="Object"){if(n(Y))return l.converters.Blob(
Y,{strict:!1});if(ArrayBuffer.isView(Y)||i.isArrayBuffer(Y))return l.converters.BufferSource(Y)}return l.converters.USVString(Y)};function b(){this.ws[s].socket.resume()}function U(Y){let T,V;Y instanceof
m?(T=Y.reason,V=Y.code):T=Y.message,p("error",this,()=>new E("error",{error:Y,message:T})),N(this,V)}L.exports={WebSocket:D}}),44248:(L=>{const $=new Int32Array([0,1996959894,3993919788,2567524794,124634137,
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
3020668471,3272380065,1510334235,755167117]);function e(l){let S=-1;for(let y of l)S=$[(S^y)&255]^S>>>8;return(S^-1)>>>0}L.exports=e}),33502:((L,$,e)=>{var l=e(79896),S=e(39023),y=e(2203),R=y.Readable,
w=y.PassThrough,d=e(73313),Q=e(24434).EventEmitter;$.BufferSlicer=B,$.FdSlicer=f,S.inherits(f,Q);function f(c){Q.call(this),this.fd=c,this.pend=new d,this.pend.max=1,this.refCount=0}f.prototype.read=function(c,s,u,o,A){
var r=this;r.pend.go(function(g){l.read(r.fd,c,s,u,o,function(C,p,M){g(),A(C,p,M)})})},f.prototype.createReadStream=function(c){return new t(this,c)},f.prototype.ref=function(){this.refCount+=1},f.prototype.
unref=function(){var c=this;if(c.refCount-=1,c.refCount<0)throw new Error("invalid unref");if(c.refCount>0)return;l.close(c.fd,s);function s(u){u?c.emit("error",u):c.emit("close")}},S.inherits(t,R);function t(c,s){
s=s||{},R.call(this,s),this.context=c,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}t.prototype._read=function(c){var s=this,u=Math.min(s._readableState.highWaterMark,
c);if(s.endOffset!=null&&(u=Math.min(u,s.endOffset-s.pos)),u<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(o){var A=Buffer.allocUnsafe(u);l.read(s.context.fd,A,0,u,s.pos,function(r,g){
r?s.destroy(r):g===0?(s.push(null),s._cleanup()):(s.pos+=g,s.push(A.slice(0,g))),o()})})},t.prototype._destroy=function(c,s){this._cleanup(),s(c)},t.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},S.inherits(B,Q);function B(c){Q.call(this),this.refCount=0,this.buffer=c}B.prototype.read=function(c,s,u,o,A){if(!(0<=s&&s<=c.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+c.length);if(o<0)throw new RangeError("position is negative: "+o);if(s+u>c.length&&(u=c.length-s),o+u>this.buffer.length&&(u=this.buffer.length-o),u<=0){setImmediate(function(){
A(null,0)});return}this.buffer.copy(c,s,o,o+u),setImmediate(function(){A(null,u)})},B.prototype.createReadStream=function(c){c=c||{};var s=new w(c);s.start=c.start||0,s.endOffset=c.end,s.pos=s.endOffset||
this.buffer.length;for(var u=this.buffer.slice(s.start,s.pos),o=65536,A=0;;){var r=A+o;if(r>=u.length){A<u.length&&s.write(u.slice(A,u.length));break}s.write(u.slice(A,r)),A=r}return s.end(),s},B.prototype.
ref=function(){this.refCount+=1},B.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((L,$,e)=>{var l,S=e(79896),y=e(43106),R=e(33502),w=e(39023),
d=e(24434).EventEmitter,Q=e(2203).Transform,f=e(2203).PassThrough,t=e(2203).Writable;const B=typeof y.crc32=="function"?y.crc32:e(44248);l=A,l=r,l=g,l=C,l=c,l=s,$.SY=u,l=o,l=n,$.ax=h,l=i,l=E,l=p,l=F,l=
a,l=D;function c(J,P){return new Promise((W,O)=>{A(J,{...P,lazyEntries:!0},function(ee,_){if(ee)return O(ee);W(_)})})}function s(J,P){return new Promise((W,O)=>{r(J,{...P,lazyEntries:!0},function(ee,_){
if(ee)return O(ee);W(_)})})}function u(J,P){return new Promise((W,O)=>{g(J,{...P,lazyEntries:!0},function(ee,_){if(ee)return O(ee);W(_)})})}function o(J,P,W){return new Promise((O,ee)=>{C(J,P,{...W,lazyEntries:!0},
function(_,Z){if(_)return ee(_);O(Z)})})}function A(J,P,W){typeof P=="function"&&(W=P,P=null),P==null&&(P={}),P.autoClose==null&&(P.autoClose=!0),P.lazyEntries==null&&(P.lazyEntries=!1),P.decodeStrings==
null&&(P.decodeStrings=!0),P.validateEntrySizes==null&&(P.validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=!1),W==null&&(W=he),S.open(J,"r",function(O,ee){if(O)return W(O);r(ee,P,function(_,Z){
_&&S.close(ee,he),W(_,Z)})})}function r(J,P,W){typeof P=="function"&&(W=P,P=null),P==null&&(P={}),P.autoClose==null&&(P.autoClose=!1),P.lazyEntries==null&&(P.lazyEntries=!1),P.decodeStrings==null&&(P.
decodeStrings=!0),P.validateEntrySizes==null&&(P.validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=!1),W==null&&(W=he),S.fstat(J,function(O,ee){if(O)return W(O);var _=new R.FdSlicer(J);
C(_,ee.size,P,W)})}function g(J,P,W){typeof P=="function"&&(W=P,P=null),P==null&&(P={}),P.autoClose=!1,P.lazyEntries==null&&(P.lazyEntries=!1),P.decodeStrings==null&&(P.decodeStrings=!0),P.validateEntrySizes==
null&&(P.validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=!1);var O=new R.BufferSlicer(J);C(O,J.length,P,W)}function C(J,P,W,O){typeof W=="function"&&(O=W,W=null),W==null&&(W={}),W.autoClose==
null&&(W.autoClose=!0),W.lazyEntries==null&&(W.lazyEntries=!1),W.decodeStrings==null&&(W.decodeStrings=!0);var ee=!!W.decodeStrings;if(W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==
null&&(W.strictFileNames=!1),O==null&&(O=he),typeof P!="number")throw new Error("expected totalSize parameter to be a number");if(P>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only fi\
le sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");J.ref();var _=22,Z=20,j=65535,Ae=Math.min(Z+_+j,P),ie=V(Ae),K=P-ie.length;m(J,ie,0,Ae,K,function(me){if(me)
return O(me);for(var Ce=Ae-_;Ce>=0;Ce-=1)if(ie.readUInt32LE(Ce)===101010256){var de=ie.subarray(Ce),we=de.readUInt16LE(4),Ne=de.readUInt16LE(10),Te=de.readUInt32LE(16),je=de.readUInt16LE(20),it=de.length-
_;if(je!==it)return O(new Error("Invalid comment length. Expected: "+it+". Found: "+je+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
var _e=ee?Y(de.subarray(22),!1):de.subarray(22);if(Ce-Z>=0&&ie.readUInt32LE(Ce-Z)===117853008){var at=ie.subarray(Ce-Z,Ce-Z+Z),Ke=T(at,8),st=V(56);return m(J,st,0,st.length,Ke,function(nt){return nt?O(
nt):st.readUInt32LE(0)!==101075792?O(new Error("invalid zip64 end of central directory record signature")):(we=st.readUInt32LE(16),we!==0?O(new Error("multi-disk zip files are not supported: found dis\
k number: "+we)):(Ne=T(st,32),Te=T(st,48),O(null,new p(J,Te,P,Ne,_e,W.autoClose,W.lazyEntries,ee,W.validateEntrySizes,W.strictFileNames))))})}return we!==0?O(new Error("multi-disk zip files are not su\
pported: found disk number: "+we)):O(null,new p(J,Te,P,Ne,_e,W.autoClose,W.lazyEntries,ee,W.validateEntrySizes,W.strictFileNames))}O(new Error("End of central directory record signature not found. Eit\
her not a zip file, or file is truncated."))})}w.inherits(p,d);function p(J,P,W,O,ee,_,Z,j,Ae,ie){var K=this;d.call(K),K.reader=J,K.reader.on("error",function(me){N(K,me)}),K.reader.once("close",function(){
K.emit("close")}),K.readEntryCursor=P,K.fileSize=W,K.entryCount=O,K.comment=ee,K.entriesRead=0,K.autoClose=!!_,K.lazyEntries=!!Z,K.decodeStrings=!!j,K.validateEntrySizes=!!Ae,K.strictFileNames=!!ie,K.
isOpen=!0,K.emittedError=!1,K.hasEachEntryBeenCalled=!1,K.lazyEntries||K._readEntry()}p.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function M(J,P){J.autoClose&&J.close(),
N(J,P)}function N(J,P){J.emittedError||(J.emittedError=!0,J.emit("error",P))}p.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},
p.prototype._readEntry=function(){var J=this;if(J.entryCount===J.entriesRead){setImmediate(function(){J.autoClose&&J.close(),!J.emittedError&&J.emit("end")});return}if(!J.emittedError){var P=V(46);m(J.
reader,P,0,P.length,J.readEntryCursor,function(W){if(W)return M(J,W);if(!J.emittedError){var O=new F,ee=P.readUInt32LE(0);if(ee!==33639248)return M(J,new Error("invalid central directory file header s\
ignature: 0x"+ee.toString(16)));if(O.versionMadeBy=P.readUInt16LE(4),O.versionNeededToExtract=P.readUInt16LE(6),O.generalPurposeBitFlag=P.readUInt16LE(8),O.compressionMethod=P.readUInt16LE(10),O.lastModFileTime=
P.readUInt16LE(12),O.lastModFileDate=P.readUInt16LE(14),O.crc32=P.readUInt32LE(16),O.compressedSize=P.readUInt32LE(20),O.uncompressedSize=P.readUInt32LE(24),O.fileNameLength=P.readUInt16LE(28),O.extraFieldLength=
P.readUInt16LE(30),O.fileCommentLength=P.readUInt16LE(32),O.internalFileAttributes=P.readUInt16LE(36),O.externalFileAttributes=P.readUInt32LE(38),O.relativeOffsetOfLocalHeader=P.readUInt32LE(42),O.generalPurposeBitFlag&
64)return M(J,new Error("strong encryption is not supported"));J.readEntryCursor+=46,P=V(O.fileNameLength+O.extraFieldLength+O.fileCommentLength),m(J.reader,P,0,P.length,J.readEntryCursor,function(_){
if(_)return M(J,_);if(!J.emittedError){O.fileNameRaw=P.subarray(0,O.fileNameLength);var Z=O.fileNameLength+O.extraFieldLength;O.extraFieldRaw=P.subarray(O.fileNameLength,Z),O.fileCommentRaw=P.subarray(
Z,Z+O.fileCommentLength);try{O.extraFields=E(O.extraFieldRaw)}catch(Ne){return M(J,Ne)}if(J.decodeStrings){var j=(O.generalPurposeBitFlag&2048)!==0;O.fileComment=Y(O.fileCommentRaw,j),O.fileName=h(O.generalPurposeBitFlag,
O.fileNameRaw,O.extraFields,J.strictFileNames);var Ae=i(O.fileName);if(Ae!=null)return M(J,new Error(Ae))}else O.fileComment=O.fileCommentRaw,O.fileName=O.fileNameRaw;O.comment=O.fileComment,J.readEntryCursor+=
P.length,J.entriesRead+=1;for(var ie=0;ie<O.extraFields.length;ie++){var K=O.extraFields[ie];if(K.id===1){var me=K.data,Ce=0;if(O.uncompressedSize===4294967295){if(Ce+8>me.length)return M(J,new Error(
"zip64 extended information extra field does not include uncompressed size"));O.uncompressedSize=T(me,Ce),Ce+=8}if(O.compressedSize===4294967295){if(Ce+8>me.length)return M(J,new Error("zip64 extended\
 information extra field does not include compressed size"));O.compressedSize=T(me,Ce),Ce+=8}if(O.relativeOffsetOfLocalHeader===4294967295){if(Ce+8>me.length)return M(J,new Error("zip64 extended infor\
mation extra field does not include relative header offset"));O.relativeOffsetOfLocalHeader=T(me,Ce),Ce+=8}break}}if(J.validateEntrySizes&&O.compressionMethod===0){var de=O.uncompressedSize;if(O.isEncrypted()&&
(de+=12),O.compressedSize!==de){var we="compressed/uncompressed size mismatch for stored file: "+O.compressedSize+" != "+O.uncompressedSize;return M(J,new Error(we))}}J.emit("entry",O),J.lazyEntries||
J._readEntry()}})}})}},p.prototype.eachEntry=function(){const J=this;if(!J.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(J.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");J.hasEachEntryBeenCalled=!0;let P=null;J.on("entry",O),J.on("end",ee),J.on("error",_);function W(){J.removeListener("entry",O),J.removeListener("end",ee),J.removeListener(
"error",_),J.autoClose&&J.close()}function O(Z){let{resolve:j}=P;P=null,j({value:Z})}function ee(){let{resolve:Z}=P;P=null,W(),Z({done:!0})}function _(Z){let{reject:j}=P;P=null,W(),j(Z)}return{[Symbol.
asyncIterator](){return this},next(){const Z=new Promise((j,Ae)=>{if(P!=null)throw new Error("next() called before previous Promise was resolved.");P={resolve:j,reject:Ae}});return J.readEntry(),Z},return(Z){
return W(),Promise.resolve({done:!0,value:Z})},throw(Z){return W(),Promise.reject(Z)}}},p.prototype.openReadStream=function(J,P,W){var O=this,ee=0,_=J.compressedSize;if(W==null&&(W=P,P=null),P==null)P=
{};else{if(P.decodeFileData===!1){if(P.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(P.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(P.decrypt!=null){if(!J.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(P.decrypt!==!1)throw new Error("invalid options.decrypt value: "+P.decrypt);if(J.isCompressed()&&P.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(P.decompress!=null){if(!J.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(P.
decompress===!1||P.decompress===!0))throw new Error("invalid options.decompress value: "+P.decompress);j=P.decompress}}if(P.start!=null){if(ee=P.start,ee<0)throw new Error("options.start < 0");if(ee>J.
compressedSize)throw new Error("options.start > entry.compressedSize")}if(P.end!=null){if(_=P.end,_<0)throw new Error("options.end < 0");if(_>J.compressedSize)throw new Error("options.end > entry.comp\
ressedSize");if(_<ee)throw new Error("options.end < options.start")}}var Z=P.decodeFileData===!1||(J.compressionMethod===0||J.compressionMethod===8&&P.decompress===!1)&&(!J.isEncrypted()||P.decrypt===
!1);if((P.start!=null||P.end!=null)&&!Z)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!O.isOpen)return W(new Error("closed"));if(J.isEncrypted()&&
!Z&&P.decrypt!==!1)return W(new Error("entry is encrypted, and options.decodeFileData !== false"));var j;if(Z)j=!1;else if(J.compressionMethod===8)j=P.decodeFileData!==!0;else return W(new Error("unsu\
pported compression method: "+J.compressionMethod));O.readLocalFileHeader(J,{minimal:!0},function(Ae,ie){if(Ae)return W(Ae);O.openReadStreamLowLevel(ie.fileDataStart,J.compressedSize,ee,_,j,J.uncompressedSize,
W)})},p.prototype.openReadStreamLowLevel=function(J,P,W,O,ee,_,Z){var j=this,Ae=J+P,ie=j.reader.createReadStream({start:J+W,end:J+O}),K=ie;if(ee){var me=!1,Ce=y.createInflateRaw();ie.on("error",function(de){
setImmediate(function(){me||Ce.emit("error",de)})}),ie.pipe(Ce),j.validateEntrySizes?(K=new I(_),Ce.on("error",function(de){setImmediate(function(){me||K.emit("error",de)})}),Ce.pipe(K)):K=Ce,ne(K,function(){
me=!0,Ce!==K&&Ce.unpipe(K),ie.unpipe(Ce),ie.destroy()})}Z(null,K)},p.prototype.readLocalFileHeader=function(J,P,W){var O=this;W==null&&(W=P,P=null),P==null&&(P={}),O.reader.ref();var ee=V(30);m(O.reader,
ee,0,ee.length,J.relativeOffsetOfLocalHeader,function(_){try{if(_)return W(_);var Z=ee.readUInt32LE(0);if(Z!==67324752)return W(new Error("invalid local file header signature: 0x"+Z.toString(16)));var j=ee.
readUInt16LE(26),Ae=ee.readUInt16LE(28),ie=J.relativeOffsetOfLocalHeader+30+j+Ae;if(ie+J.compressedSize>O.fileSize)return W(new Error("file data overflows file bounds: "+ie+" + "+J.compressedSize+" > "+
O.fileSize));if(P.minimal)return W(null,{fileDataStart:ie});var K=new a;K.fileDataStart=ie,K.versionNeededToExtract=ee.readUInt16LE(4),K.generalPurposeBitFlag=ee.readUInt16LE(6),K.compressionMethod=ee.
readUInt16LE(8),K.lastModFileTime=ee.readUInt16LE(10),K.lastModFileDate=ee.readUInt16LE(12),K.crc32=ee.readUInt32LE(14),K.compressedSize=ee.readUInt32LE(18),K.uncompressedSize=ee.readUInt32LE(22),K.fileNameLength=
j,K.extraFieldLength=Ae,ee=V(j+Ae),O.reader.ref(),m(O.reader,ee,0,ee.length,J.relativeOffsetOfLocalHeader+30,function(me){try{return me?W(me):(K.fileName=ee.subarray(0,j),K.extraField=ee.subarray(j),W(
null,K))}finally{O.reader.unref()}})}finally{O.reader.unref()}})},p.prototype.openReadStreamPromise=function(J,P){return new Promise((W,O)=>{this.openReadStream(J,P,function(ee,_){if(ee)return O(ee);W(
_)})})},p.prototype.openReadStreamLowLevelPromise=function(J,P,W,O,ee,_){return new Promise((Z,j)=>{this.openReadStream(J,P,W,O,ee,_,function(Ae,ie){if(Ae)return j(Ae);Z(ie)})})},p.prototype.readLocalFileHeaderPromise=
function(J,P){return new Promise((W,O)=>{this.readLocalFileHeader(J,P,function(ee,_){if(ee)return O(ee);W(_)})})};function F(){}F.prototype.getLastModDate=function(J){if(J==null&&(J={}),!J.forceDosFormat)
for(var P=0;P<this.extraFields.length;P++){var W=this.extraFields[P];if(W.id===21589){var O=W.data;if(O.length<5)continue;var ee=O[0],_=1;if(!(ee&_))continue;var Z=O.readInt32LE(1);return new Date(Z*1e3)}else if(W.
id===10){var O=W.data;if(O.length!==32||O.readUInt16LE(4)!==1||O.readUInt16LE(6)!==24)continue;var j=O.readUInt32LE(8)+4294967296*O.readInt32LE(12),Ae=j/1e4-116444736e5;return new Date(Ae)}}return n(this.
lastModFileDate,this.lastModFileTime,J.timezone)},F.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},F.prototype.isEncrypted=
function(){return(this.generalPurposeBitFlag&1)!==0},F.prototype.isCompressed=function(){return this.compressionMethod===8};function a(){}function n(J,P,W){var O=J&31,ee=(J>>5&15)-1,_=(J>>9&127)+1980,
Z=0,j=(P&31)*2,Ae=P>>5&63,ie=P>>11&31;if(W==null||W==="local")return new Date(_,ee,O,ie,Ae,j,Z);if(W==="UTC")return new Date(Date.UTC(_,ee,O,ie,Ae,j,Z));throw new Error("unrecognized options.timezone:\
 "+options.timezone)}function h(J,P,W,O){for(var ee=null,_=0;_<W.length;_++){var Z=W[_];if(Z.id===28789){if(Z.data.length<6||Z.data.readUInt8(0)!==1)continue;var j=Z.data.readUInt32LE(1);if(B(P)!==j)continue;
ee=Y(Z.data.subarray(5),!0);break}}if(ee==null){var Ae=(J&2048)!==0;ee=Y(P,Ae)}return O||(ee=ee.replace(/\\/g,"/")),ee}function i(J){return J.indexOf("\\")!==-1?"invalid characters in fileName: "+J:/^[a-zA-Z]:/.
test(J)||/^\//.test(J)?"absolute path: "+J:J.split("/").indexOf("..")!==-1?"invalid relative path: "+J:null}function E(J){for(var P=[],W=0;W<J.length-3;){var O=J.readUInt16LE(W+0),ee=J.readUInt16LE(W+
2),_=W+4,Z=_+ee;if(Z>J.length)throw new Error("extra field length exceeds extra field buffer size");var j=J.subarray(_,Z);P.push({id:O,data:j}),W=Z}return P}function m(J,P,W,O,ee,_){if(O===0)return setImmediate(
function(){_(null,V(0))});J.read(P,W,O,ee,function(Z,j){if(Z)return _(Z);if(j<O)return _(new Error("unexpected EOF"));_()})}w.inherits(I,Q);function I(J){Q.call(this),this.actualByteCount=0,this.expectedByteCount=
J}I.prototype._transform=function(J,P,W){if(this.actualByteCount+=J.length,this.actualByteCount>this.expectedByteCount){var O="too many bytes in the stream. expected "+this.expectedByteCount+". got at\
 least "+this.actualByteCount;return W(new Error(O))}W(null,J)},I.prototype._flush=function(J){if(this.actualByteCount<this.expectedByteCount){var P="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return J(new Error(P))}J()},w.inherits(D,d);function D(){d.call(this),this.refCount=0}D.prototype.ref=function(){this.refCount+=1},D.prototype.unref=function(){var J=this;
if(J.refCount-=1,J.refCount>0)return;if(J.refCount<0)throw new Error("invalid unref");J.close(P);function P(W){if(W)return J.emit("error",W);J.emit("close")}},D.prototype.createReadStream=function(J){
J==null&&(J={});var P=J.start,W=J.end;if(P===W){var O=new f;return setImmediate(function(){O.end()}),O}var ee=this._readStreamForRange(P,W),_=!1,Z=new b(this);ee.on("error",function(Ae){setImmediate(function(){
_||Z.emit("error",Ae)})}),ne(Z,function(){ee.unpipe(Z),Z.unref(),ee.destroy()});var j=new I(W-P);return Z.on("error",function(Ae){setImmediate(function(){_||j.emit("error",Ae)})}),ne(j,function(){_=!0,
Z.unpipe(j),Z.destroy()}),ee.pipe(Z).pipe(j)},D.prototype._readStreamForRange=function(J,P){throw new Error("not implemented")},D.prototype.read=function(J,P,W,O,ee){var _=this.createReadStream({start:O,
end:O+W}),Z=new t,j=0;Z._write=function(Ae,ie,K){Ae.copy(J,P+j,0,Ae.length),j+=Ae.length,K()},Z.on("finish",ee),_.on("error",function(Ae){ee(Ae)}),_.pipe(Z)},D.prototype.close=function(J){setImmediate(
J)},w.inherits(b,f);function b(J){f.call(this),this.context=J,this.context.ref(),this.unreffedYet=!1}b.prototype._flush=function(J){this.unref(),J()},b.prototype.unref=function(J){this.unreffedYet||(this.
unreffedYet=!0,this.context.unref())};var U="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\
\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Y(J,P){if(P)return J.toString("utf8");for(var W="",O=0;O<J.length;O++)W+=U[J[O]];return W}function T(J,P){var W=J.readUInt32LE(P),O=J.readUInt32LE(P+4);return O*4294967296+W}var V;typeof Buffer.
allocUnsafe=="function"?V=function(J){return Buffer.allocUnsafe(J)}:V=function(J){return new Buffer(J)};function ne(J,P){typeof J.destroy=="function"?J._destroy=function(W,O){P(),O?.(W)}:J.destroy=P}function he(J){
if(J)throw J}}),42613:(L=>{L.exports=ct(import.meta.url)("assert")}),20181:(L=>{L.exports=ct(import.meta.url)("buffer")}),49140:(L=>{L.exports=ct(import.meta.url)("constants")}),76982:(L=>{L.exports=ct(
import.meta.url)("crypto")}),24434:(L=>{L.exports=ct(import.meta.url)("events")}),79896:(L=>{L.exports=ct(import.meta.url)("fs")}),91943:(L=>{L.exports=ct(import.meta.url)("fs/promises")}),58611:(L=>{
L.exports=ct(import.meta.url)("http")}),65692:(L=>{L.exports=ct(import.meta.url)("https")}),69278:(L=>{L.exports=ct(import.meta.url)("net")}),34589:(L=>{L.exports=ct(import.meta.url)("node:assert")}),
16698:(L=>{L.exports=ct(import.meta.url)("node:async_hooks")}),4573:(L=>{L.exports=ct(import.meta.url)("node:buffer")}),37540:(L=>{L.exports=ct(import.meta.url)("node:console")}),77598:(L=>{L.exports=
ct(import.meta.url)("node:crypto")}),53053:(L=>{L.exports=ct(import.meta.url)("node:diagnostics_channel")}),40610:(L=>{L.exports=ct(import.meta.url)("node:dns")}),78474:(L=>{L.exports=ct(import.meta.url)(
"node:events")}),73024:(L=>{L.exports=ct(import.meta.url)("node:fs")}),51455:(L=>{L.exports=ct(import.meta.url)("node:fs/promises")}),37067:(L=>{L.exports=ct(import.meta.url)("node:http")}),32467:(L=>{
L.exports=ct(import.meta.url)("node:http2")}),44708:(L=>{L.exports=ct(import.meta.url)("node:https")}),98995:(L=>{L.exports=ct(import.meta.url)("node:module")}),77030:(L=>{L.exports=ct(import.meta.url)(
"node:net")}),48161:(L=>{L.exports=ct(import.meta.url)("node:os")}),76760:(L=>{L.exports=ct(import.meta.url)("node:path")}),643:(L=>{L.exports=ct(import.meta.url)("node:perf_hooks")}),1708:(L=>{L.exports=
ct(import.meta.url)("node:process")}),41792:(L=>{L.exports=ct(import.meta.url)("node:querystring")}),57075:(L=>{L.exports=ct(import.meta.url)("node:stream")}),46193:(L=>{L.exports=ct(import.meta.url)(
"node:string_decoder")}),41692:(L=>{L.exports=ct(import.meta.url)("node:tls")}),73136:(L=>{L.exports=ct(import.meta.url)("node:url")}),57975:(L=>{L.exports=ct(import.meta.url)("node:util")}),73429:(L=>{
L.exports=ct(import.meta.url)("node:util/types")}),75919:(L=>{L.exports=ct(import.meta.url)("node:worker_threads")}),38522:(L=>{L.exports=ct(import.meta.url)("node:zlib")}),70857:(L=>{L.exports=ct(import.meta.
url)("os")}),16928:(L=>{L.exports=ct(import.meta.url)("path")}),2203:(L=>{L.exports=ct(import.meta.url)("stream")}),13193:(L=>{L.exports=ct(import.meta.url)("string_decoder")}),64756:(L=>{L.exports=ct(
import.meta.url)("tls")}),52018:(L=>{L.exports=ct(import.meta.url)("tty")}),87016:(L=>{L.exports=ct(import.meta.url)("url")}),39023:(L=>{L.exports=ct(import.meta.url)("util")}),43106:(L=>{L.exports=ct(
import.meta.url)("zlib")}),63e3:((L,$,e)=>{e.d($,{WZ:()=>d,j:()=>t,mJ:()=>f});var l=e(96191),S=e(37487),y=e(59870),R=e(43657),w=e(36584);function d(B,c){const s=B.boolean("upload-artifact",!0),u=B.optional(
"retention-days",Q),o=B.boolean("artifact-env-variables",!0);return{upload:s?{overwrite:c,retentionDays:u}:void 0,artifactEnvVariables:o}}function Q(B){if(/^0+$/.test(B))return;const c=(0,w.$J)(1/0,!0)(
B),s=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(c>s)throw new Error(`must be at most ${s}, the repository's limit in days, not ${c}`);return c}async function f(B,{name:c,bytes:s,package:u},{upload:o,
artifactEnvVariables:A}){const r=A?s:(0,R.zy)((0,y.KC)(u));return await(0,l.mz)(B,{name:c,bytes:r},o)}function t({upload:B,artifactEnvVariables:c},s){!B||!c||!(0,S.GQ)()||s.warning("This repository is\
 public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.")}}),46779:((L,$,e)=>{e.d($,{Bv:()=>t,X7:()=>c,Zw:()=>f});
var l=e(39462),S=e(7279),y=e(43657),R=e(65645),w=e(96006),d=e(23349);class Q extends S.HR{job;constructor(u,o){super({what:o.message,...o},{...o,cause:o}),this.job=u}}function f(s){return s instanceof
Q?s.job:{}}async function t(s,u,{title:o,longestWaitMs:A,advice:r,idsIn:g}){s.log.info(`${o}: ${u.status||"no status"}, dock status ${u.dockStatusId}`);let C={},p={};const M=N=>{const F={"dock-status-\
id":u.dockStatusId,...g(N),...C};Object.keys(F).length>Object.keys(C).length&&s.publish(F),C=F;const a=N.status||p.status;p={...C,...a!==void 0&&{status:a}}};try{return{last:await(0,w.qt)(s,u,{longestWaitMs:A,
advice:r,onStatus:M}),outputs:p}}catch(N){throw new Q(p,(0,S.iT)(N))}}const B="Check the workflow in AI for Process, then re-run the job.";async function c(s,u,{workflowId:o,flowId:A,timeoutMs:r,longestWaitMs:g}){
return s.log.info(`Exporting workflow ${o}, flow ${A}, from ${u.url.href}`),await(0,l.N)({...s,platform:u},(0,l.R)(r,"No package"),async C=>{const p=await(0,d.Nq)(C,{workflowId:o,flowId:A}),{dockStatusId:M,
exportJobId:N}=p,{last:F,outputs:a}=await t(C,p,{title:`Export job ${N??"without an ID"}`,longestWaitMs:g,advice:B,idsIn:()=>({...N!==void 0&&{"export-job-id":N}})});try{const n=await(0,d.EH)(C,p,F),h=async()=>(0,d.
EH)(C,p,await(0,w.SO)(C,M)),i=I=>(0,y.ue)(I,C.signal),{content:E,...m}=await(0,R.R)(C,{url:n,freshUrl:h,read:i});return{...m,package:E,job:a}}catch(n){throw new Q(a,(0,S.iT)(n))}})}}),72697:((L,$,e)=>{
e.d($,{As:()=>o,Sm:()=>t,UX:()=>c,cZ:()=>u,dF:()=>C,wF:()=>p});var l=e(51455),S=e(76760),y=e(7279),R=e(15543),w=e(37487),d=e(24057),Q=e(30706),f=e(46779);function t({host:M,pathname:N}){return M+N.replace(
/\/$/,"")}const B=2e4;function c({message:M}){return(0,Q.OX)(M,1e3)}const s="<dock status ID>";function u(M){const N=new Map;for(const{name:a,error:n}of M){const{"dock-status-id":h}=(0,f.Zw)(n),i=h===
void 0?n.message:n.message.replaceAll(h,s),E=N.get(i)??{names:[],ids:[],help:(0,w.VY)(n)};N.set(i,E),E.names.push(a),h!==void 0&&E.ids.push(h)}const F=Math.max(100,Math.min(1e3,Math.floor(B/N.size)));
return Array.from(N,([a,{names:n,ids:h,help:i}])=>({names:n,message:(0,Q.OX)(a,F).replaceAll(s,()=>h.join(", ")),help:i}))}function o(M){return u(M).map(({names:N,message:F})=>`${N.join(", ")}: ${F}`).
join(" | ")}function A(M){const[N,...F]=M.filter(({message:n},h)=>M.findIndex(i=>i.message===n)===h);if(N===void 0||F.length===0)return N;const a=[N,...F].map(({message:n})=>n).join(" Also: ");return new Failure(
{what:a,topic:N instanceof Failure?N.topic:void 0},{cause:N})}async function r({outputs:M,error:N},F){if(setOutputs(M),F){const a=[...F.facts,["Workflow ID",M["workflow-id"]],["Dock status ID",M["dock\
-status-id"]],["Status",M.status&&{words:M.status}],["Duration",{words:humanTime(performance.now())}]],n=N?F.titles.failed:F.titles.done;await writeSummary(n,...N?[withHelp(c(N),helpFor(N))]:[],factTable(
a))}if(N)throw N}const g=1e6;async function C(M,N){const F=JSON.stringify(N),a=await p(`the output ${M}`,async()=>{const h=(0,S.join)(await(0,w.Pd)(`workflow-${M}-`),`${M}.json`);return await(0,l.writeFile)(
h,F),{[`${M}-path`]:h}}),n=Buffer.byteLength(F)>g;return n&&(0,R.lm)(`The output ${M} would be longer than GitHub's limit of 1 MB. Read the file in ${M}-path.`),{[M]:n?[]:N,...a}}async function p(M,N){
try{return await N()}catch(F){return(0,R.t1)().warning(`Can't keep ${M} as a file. ${(0,y.gJ)(F)}`),{}}}}),52176:((L,$,e)=>{e.d($,{$0:()=>u,kA:()=>B,uu:()=>s});var l=e(51455),S=e(76760),y=e(66561),R=e(
81500),w=e(15543),d=e(37487),Q=e(30706),f=e(72697),t=e(36584);async function B(o){const[A,r]=[o(),o({maxLength:1/0})];return await(0,f.wF)("the report",async()=>{const g=await(0,d.Pd)("workflow-report\
-"),C={"report-path":(0,S.join)(g,"report.md"),"full-report-path":(0,S.join)(g,"full-report.md")};return await(0,l.writeFile)(C["report-path"],A),await(0,l.writeFile)(C["full-report-path"],r),C})}const c=900*
1024;function s(o,A,r,g){const C=c-Buffer.byteLength(r.join()),p=o({headings:A,maxLength:1/0,maxBytes:C,mark:!1}).join("");return g===void 0?p:(0,R.SE)(p,g)}function u(o){const A=(0,y.AS)(o);if(A.length===
0)return;const r=A.slice(0,20).map(t.TL),g=A.length>20?` and ${(0,Q.hS)(A.length-20,"more line")}`:"";(0,w.lm)(`No field matched ${r.join(", ")}${g} in ignore. Check the spelling.`)}}),80682:((L,$,e)=>{
e.d($,{H:()=>s,R:()=>d});var l=e(73024),S=e(30532),y=e(5806),R=e(30706),w=e(36584);function d(u,o){const A=["workflows","workflows-file"].filter(C=>u.text(C)!==""),[r]=A;if(r===void 0)return{targets:Q(
u,o),fromList:!1};A.length>1&&u.refuse("workflows-file","can't be combined with workflows");for(const C of["workflow-id","flow-id","name"])u.text(C)!==""&&u.refuse(C,`can't be combined with ${r}`);const g=r===
"workflows"?u.lines(r):u.optional(r,f);return{targets:g===void 0?[]:B(u,r,g),fromList:!0}}function Q(u,o){const A=u.required("workflow-id",w.Fg),r=u.required("flow-id",w.Fg),g=u.optional("name",w.$q);
return A===void 0||r===void 0?[]:[{name:g??u.parse("workflow-id",o+A,w.$q)??"",workflowId:A,flowId:r}]}function f(u){const o=(0,w.EO)(u);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,l.readFileSync)(
o))}catch(A){throw new Error(`can't be read: ${u}: ${(0,S.CQ)(A)}`)}}const t=(0,w.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the words. Use spaces: name workflow-id flow-id"],
(0,w.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${w.kH.source}`,"u")),[/^[^ ]+$/,([u])=>`(${(0,R.OX)(u,60)}) has no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,
([,u=""])=>`(${(0,R.OX)(u,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:u})=>`must be "name workflow-id flow-id", not ${(0,w.TL)(u)}`]);function B(u,o,A){
const r=[],[g,C]=[new Map,new Map],p=A.split(/\r\n|\n|\r/).map(M=>M.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).filter(Boolean));for(const[M,N]of p.entries()){const F=`${o} line ${M+1}`;if(!u.parse(F,N.
join(" "),t))continue;const[a="",n="",h=""]=N;u.parse(`${F} name`,a,w.$q),u.parse(`${F} workflow-id`,n,w.Fg),u.parse(`${F} flow-id`,h,w.Fg);const i=c(g,(0,y.Sr)(a),M+1);i!==void 0&&u.refuse(F,`has the\
 name of line ${i}`);const E=c(C,`${n} ${h}`,M+1);E!==void 0&&u.refuse(F,`has the IDs of line ${E}. Set the IDs of its own workflow, or remove the line`),r.push({name:a,workflowId:n,flowId:h})}return p.
every(M=>M.length===0)&&u.refuse(o,"names no workflow"),r}function c(u,o,A){const r=u.get(o);return r===void 0&&u.set(o,A),r}async function s(u,o,A){const r=[],g=u.entries(),C=async()=>{for(const[p,M]of g)
r[p]=await A(M)};return await Promise.all(Array.from({length:Math.min(o,u.length)},C)),r}}),36584:((L,$,e)=>{e.d($,{$J:()=>B,$q:()=>C,Do:()=>o,EO:()=>a,Fg:()=>u,TL:()=>h,il:()=>f,kH:()=>d,or:()=>s,sJ:()=>Q,
sU:()=>r,tz:()=>p,yG:()=>t});var l=e(73024),S=e(76760),y=e(5806),R=e(62291),w=e(30706);const d=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function Q(E,m=d){return[m,({input:I})=>`\
contains ${i(I)}. ${E}`]}function f(...E){return m=>{for(const[I,D]of E){const b=I.exec(m);if(b)throw new Error(typeof D=="string"?D:D(b))}return m}}function t(E){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(E))return/^t/i.test(E);throw new Error(`must be true or false, not ${h(E)}`)}function B(E,m=!1){return I=>{const D=Number(I);if((m?/^\d+$/:/^\d+(\.\d+)?$/).test(I)&&D>0&&D<=E)return D;const b=E===
1/0?"":` and at most ${E}`;throw new Error(`must be a ${m?"whole ":""}number above 0${b}, not ${h(I)}`)}}const c=f(Q("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,E])=>`must not contain a query or a fragment. Set only the beginning of the address: "${E}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function s(E){return(0,R.
o6)(c(E))}function u(E){if((0,R.eQ)(E))return E;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${h(E)}`)}const o=f(Q("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,
([,E])=>`begins with "${E}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),A="\
is too long: at most 200 characters",r=f([new RegExp("\\p{C}","u"),({input:E})=>`must not contain control characters: ${h(E)}`],[/^.{201}/u,A]),g=f([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:E})=>`can't be a\
 name: ${h(E)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:E})=>`must not end in .zip, which the action adds: ${h(E)}`],[/^.{201}/u,A]);function C(E){const m=(0,y.x5)(g(E));
if(m!==void 0)throw new Error(`can't be a name: ${h(E)} ${m}`);if(Buffer.byteLength(E)>240)throw new Error(A);return E}function p(E){if(E!=="any"){if(/^[0-9a-f]{64}$/i.test(E))return E.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function M(){return(0,S.resolve)(process.env.GITHUB_WORKSPACE??"")}const N=f([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,E])=>`begins with ${E}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function F(E){return(0,S.
resolve)(M(),N(E))}function a(E){const m=F(E);if((0,l.existsSync)(m))return m;throw new Error(n(E))}function n(E){const m=!(0,l.existsSync)(M())||(0,l.readdirSync)(M()).length===0;return`doesn't exist\
: ${h(E)}${m?". The workspace is empty: run actions/checkout before this step":""}`}function h(E){const m=i(E);return`"${(0,w.OX)(E,60)}"${m===""?"":` with ${m}`}`}function i(E){const m=(E.match(new RegExp(
d,"gu"))??[]).map(b=>b.codePointAt(0)??0),I=[...new Set(m)].map(b=>`U+${b.toString(16).toUpperCase().padStart(4,"0")}`),D=I.length===1?"an invisible character":"invisible characters";return I.length===
0?"":`${D} (${I.slice(0,5).join(", ")})`}}),66561:((L,$,e)=>{e.d($,{AS:()=>d,Hq:()=>R,cq:()=>Q,cz:()=>S,xS:()=>y,xW:()=>w});var l=e(30706);function S(f){const t={added:0,modified:0,removed:0};for(const{
added:B,modified:c,removed:s}of f)t.added+=B,t.modified+=c,t.removed+=s;return t}function y({status:f,changes:t,references:B}){const c={added:0,modified:0,removed:0};if(f!=="modified")return{...c,[f]:1};
if(t.length===0&&B.length===0)return{...c,modified:1};for(const{kind:s}of t)c[s==="added"||s==="removed"?s:"modified"]++;return c}function R({workflows:f}){return f.some(({status:t})=>t!=="unchanged")}
function w({workflows:f}){return S(f.map(({counts:t})=>t))}function d({workflows:[f,...t]}){return f?.unusedIgnores.filter(B=>t.every(({unusedIgnores:c})=>c.includes(B)))??[]}function Q({modified:f,added:t,
removed:B}){return[[f,"modified"],[t,"added"],[B,"removed"]].flatMap(([u,o])=>u===0?[]:[`${(0,l.zD)(u)} ${o}`]).join(", ")||"no changes"}}),53436:((L,$,e)=>{e.d($,{Op:()=>d,Rk:()=>l,TN:()=>y,e1:()=>Q,
eX:()=>S,jn:()=>w,m0:()=>R});const l=["id","_id","key","name"],S=["name","title","label","displayName"];function y(f,t){if(f.type!=="object")return;const B=f.members.get(t)??f.matchOnly?.get(t);return B?.
type==="string"?B.text==='""'?void 0:B.text:B?.type==="literal"&&/\d/.test(B.text)?B.text:void 0}function R(f){return f==="id"||f==="_id"||f==="key"||f==="name"}function w(f){return f.type==="string"||
f.type==="literal"}function d(f,t,B){return B&&R(f)&&w(t)}function Q(f){return f.startsWith('"')?f.includes("\\")?JSON.parse(f):f.slice(1,-1):f}}),19630:((L,$,e)=>{e.d($,{Hz:()=>w,b6:()=>R,ol:()=>t});
var l=e(4573),S=e(77598),y=e(41643);function R(B){return(0,l.isUtf8)(B)?B.toString():void 0}function w(B){return/\.json$/i.test(B)}function d(B,c,s,u){if(c.equals(s))return!0;const o=f(B,c,u);return o!==
void 0&&o===f(B,s,u)}function Q(B,c,s){return(0,S.createHash)("sha256").update(f(B,c,s)??c).digest("hex")}function f(B,c,s){const u=w(B)?R(c):void 0;return u===void 0?void 0:(0,y.dj)(u,s)}function t({
files:B},c){const u=Array.from(B,([o,A])=>[o,Q(o,A,c)]).sort(([o],[A])=>o<A?-1:1);return(0,S.createHash)("sha256").update(JSON.stringify(u)).digest("hex")}}),32614:((L,$,e)=>{e.d($,{I:()=>Ne});var l=e(
53436);const S=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],y=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
R="*",w=200,d=64;function Q(k,H){const z=f([]),q=[],re=new Set;function ue(fe,ke,Me){if((0,l.jn)(fe))c(fe.text,ke,Me);else if(fe.type==="object")Ee(fe,ke,Me);else{const Ue=fe.items.length>1&&fe.items.
some(({type:Ge})=>Ge==="array");for(const[Ge,$e]of fe.items.entries())ue($e,t(ke,"[]"),{...Me,array:fe.items,...Ue&&{slot:Ge}})}}function Ee(fe,ke,{key:Me,array:Ue,map:Ge,...$e}){let ze=$e;if(Ue!==void 0||
Me!==void 0){const oe={side:$e.side,value:fe,field:ke,outer:$e.place,key:Me,array:Ue??[]};ze={...$e,place:oe,map:Me===void 0?void 0:Ge},q.push(oe)}const Oe=o(fe,re),Le=ze===$e&&!Oe&&[...fe.members.keys()].
some(oe=>Ge?.members.has(oe));for(const[oe,G]of fe.members){const X=t(ke,Oe||Le?R:oe);Le&&c(JSON.stringify(oe),X,ze,G),(!Le||G.type==="array")&&ue(G,X,Oe?{...ze,key:oe,map:fe}:ze)}}for(const fe of[k,H])
s(fe,re);return ue(k,z,{side:"base"}),ue(H,z,{side:"head"}),{root:z,places:q,find:A(q)}}function f(k){return{keys:k,inner:new Map,texts:new Map,references:[]}}function t(k,H){const z=k.inner.get(H)??f(
[...k.keys,H]);return k.inner.set(H,z),z}function B(k,H){return k?.inner.get(H)??k?.inner.get(R)}function c(k,{keys:H,texts:z,references:q},{place:re,slot:ue},Ee){if(k.length>w)return;z.set(k,(z.get(k)??
0)+1);const fe=k.startsWith('"')?k.length>2:y.test(H.findLast(ke=>ke!=="[]")??"")&&/^\d+$/.test(k);re&&fe&&q.push({text:k,place:re,slot:ue,value:Ee})}function s(k,H){if((0,l.jn)(k)){k.text.length<=w&&
H.add((0,l.e1)(k.text));return}const z=k.type==="array"?k.items:[...k.members.values()];for(const q of z)s(q,H);if(k.type==="object"&&!z.some(u))for(const q of k.members.keys())H.add(q)}function u(k){
return k.type==="object"}function o({members:k},H){const z=[...k.keys()].filter(q=>!y.test(q)&&H.has(q));return z.length>0&&2*z.length>=k.size&&[...k.values()].every(u)}function A(k){const H=new Map;for(const z of k){
const q=(re,ue)=>{const Ee=S.findIndex(ke=>ke.test(re)),fe=`${z.side} ${Ee} ${ue}`;Ee>=0&&H.set(fe,(H.get(fe)??new Set).add(z))};z.key!==void 0&&q(R,JSON.stringify(z.key));for(const[re,ue]of z.value.members)
(0,l.jn)(ue)&&q(re,ue.text)}return(z,q)=>{const re=[...S.keys()].map(ue=>H.get(`${q.side} ${ue} ${z}`));return r([...re.find(ue=>ue)??[]],q)}}function r(k,H){if(!(k.length>d))for(let z=H;;z=z.outer){const q=z,
re=q?k.filter(ue=>g(ue,q)):k;if(re.length>0||!z)return re.length===1?re[0]:void 0}}function g(k,H){return k!==void 0&&(k===H||g(k.outer,H))}const C=/^(source|from|origin|src|tail|out)$/,p=/^(target|to|dest|destination|head|in)$/,
M=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
N=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,F=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
a="label title name condition if when event type relationship selectedRelationships".split(" "),n=60;function h(k,H){const z=Q(k,H),q=i(z.root).flatMap(fe=>E(fe,z)),re=D(q),ue=re.length>0?re:U(q,z),Ee=new Set(
ue.flatMap(({source:fe,target:ke})=>[fe.field,ke.field]));return{...z,nodes:z.places.filter(({field:fe})=>Ee.has(fe)),edges:ue}}function i(k){return[k,...[...k.inner.values()].flatMap(i)]}function E(k,{
find:H}){const z=k.references.flatMap(ke=>{const Me=H(ke.text,ke.place);return Me?[{...ke,target:Me}]:[]}),q=z[0]?.place.field,re=z.filter(({place:ke,target:Me})=>!g(ke,Me));if(q===void 0||2*re.length<
z.length)return[];const ue=z.length/k.references.length,Ee=ue>=.5&&m(k.references)-m(z)<=2;return ue>=.9||Ee&&I(k.keys.slice(-2),M)?[{field:k,item:q,keys:k.keys.slice(q.keys.length),references:z}]:[]}
function m(k){return new Set(k.map(({text:H})=>H)).size}function I(k,H){return k.flatMap(q=>q.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(q=>H.test(q.toLowerCase()))}function D(k){return k.flatMap(H=>{
const z=({item:Ee,references:fe})=>!fe.some(({target:ke})=>ke.field===Ee),q=k.filter(Ee=>Ee.item===H.item&&z(Ee)),re=b(q,C);if(!re||re===H||b(q,p)!==H)return[];const ue=new Map(re.references.map(Ee=>[
Ee.place,Ee]));return H.references.flatMap(Ee=>{const{place:fe,target:ke,text:Me}=Ee,Ue=ue.get(fe),Ge={links:[re.field,H.field],texts:[Ue?.text??"",Me]},$e=T(Ee,fe,[]);return Ue?[{source:Ue.target,target:ke,
label:$e,item:fe.value,...Ge}]:[]})})}function b(k,H){const z=({references:q,keys:re})=>100*m(q)-re.length;return k.filter(({keys:q})=>I(q,H)).sort((q,re)=>z(re)-z(q))[0]}function U(k,H){const z={forward:[],
backward:[]};for(const{field:re,references:ue}of k){let[Ee,fe]=[[],!1];const ke=ue.flatMap(Ue=>{const{place:Ge,target:$e,text:ze}=Ue,{source:Oe,inside:Le}=Y(Ge,$e,H)??{};if(!Oe||!Le)return[];Ee=re.keys.
slice(Le.field.keys.length),fe=Oe!==Le;const oe=Ge===Oe?void 0:Ge,G=T(Ue,oe,Ee);return[{source:Oe,target:$e,label:G,links:[re],texts:[ze],item:oe?.value}]});if(10*ke.length<9*ue.length)continue;const Me=ke.
map(Ue=>({...Ue,source:Ue.target,target:Ue.source}));I(Ee,N)?z.backward.push(...Me):(fe||I(Ee,M))&&z.forward.push(...ke)}const q=z.forward.length>0?z.forward:z.backward;return new Set(q.flatMap(({texts:re})=>re)).
size>1?q:[]}function Y(k,{field:H},{find:z}){for(let q=k;q;q=q.outer){const re=q.key===void 0?void 0:z(JSON.stringify(q.key),q),ue=[q,re].find(Ee=>Ee?.field===H);if(ue)return{source:ue,inside:q}}}function T({
slot:k,value:H},z,q){const re=a.map(fe=>{const[ke,Me]=[z?.field.inner.get(fe),V(z?.value.members.get(fe))];return ke&&ke.texts.size+(ke.inner.get("[]")?.texts.size??0)>1||Me?.includes(" ")?Me:void 0}),
ue=q.filter(fe=>!F.test(fe)),Ee=k===void 0?[]:[`output ${k+1}`];return[V(H),...re].find(fe=>fe)??[...ue,...Ee].join(", ")}function V(k){if(k?.type==="array"&&k.items.length>0&&k.items.length<4){const z=k.
items.map(V);return z.includes(void 0)?void 0:z.join(", ")}const H=k?.type==="string"?String(JSON.parse(k.text)):"";return H.trim()===""||H.length>n||F.test(H)?void 0:H}var ne=e(13499),he=e(11345),J=e(
58132),P=e(30706);const W={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},O={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",
removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},ee={same:"-->",added:"==>",removed:"-.->"},_=40,Z=500,j=5e4,Ae=40,ie=6;function K(k,H,{isWhole:z,hide:q}){const re=new Set(k.filter(
({status:fe})=>z||fe!=="same")),ue=[...re];for(const{source:fe,target:ke,status:Me}of H)Me!=="same"&&re.add(fe).add(ke),(fe.status!=="same"||ke.status!=="same")&&ue.push(fe,ke);if(re.size===0)return{};
for(const fe of[new Set([...re,...ue]),re]){const ke=H.filter(({source:Ge,target:$e})=>fe.has(Ge)&&fe.has($e)),Me=k.filter(Ge=>fe.has(Ge)),Ue=fe.size<=_&&ke.length<=Z?me(Me,ke,q):void 0;if(Ue&&Ue.length<=
j)return{picture:Ue}}return{note:`The picture is left out: it would have ${re.size>_?(0,P.hS)(re.size,"node"):"too many connections"}.`}}function me(k,H,z){const q=new Map(k.map((ue,Ee)=>[ue,`n${Ee+1}`])),
re=k.map(ue=>`  ${q.get(ue)}["${W[ue.status]}${de(z(ue.label))||"?"}"]`);for(const{source:ue,target:Ee,label:fe,status:ke}of H){const Me=`${W[ke]}${de(z(fe))}`.trim();re.push(`  ${q.get(ue)} ${ee[ke]}${Me===
""?"":`|"${Me}"|`} ${q.get(Ee)}`)}for(const[ue,Ee]of Object.entries(O)){const fe=k.filter(ke=>ke.status===ue).map(ke=>q.get(ke));fe.length>0&&re.push(`  classDef ${ue} ${Ee}`,`  class ${fe.join()} ${ue}`)}
return[`flowchart ${Ce(k,H)>ie?"TD":"LR"}`,...re].join(`
`)}function Ce(k,H){const z=new Set(H.map(({target:Ee})=>Ee)),q=new Set(k);let re=k.filter(Ee=>!z.has(Ee)),ue=0;for(re.length===0&&(re=k.slice(0,1));re.length>0;ue++){for(const fe of re)q.delete(fe);re=
H.filter(({source:fe,target:ke})=>re.includes(fe)&&q.has(ke)).map(({target:fe})=>fe)}return ue}function de(k){return(0,J.RK)((0,J.Jj)(k.replace(/\s+/g," ").trim(),Ae)).replace(we,H=>H==='"'?"#quot;":`\
#${H.codePointAt(0)};`)}const we=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function Ne(k,H=z=>z){const[z,q]=[k.base??k.head,k.head??k.base];if(z===void 0||q===void 0)
return;const re=(0,he.j9)([q,z]),ue=h(z,q),Ee=it(k,ue,re),fe=[...new Set(Ee.values())].sort(($e,ze)=>$e.rank-ze.rank),ke=Ke(ue,Ee),Me=nt(ue,ke);It(k,fe,re,Me);const Ue=new Map(ke.map(({item:$e,source:ze,
target:Oe})=>[$e,`${ze.label} \u2192 ${Oe.label}`])),Ge=$e=>$e.filter(Te).length;return{...K(fe,ke,{isWhole:k.status!=="modified",hide:H}),connections:st(ke),size:{nodes:Ge(ue.nodes),connections:Ge(ue.
edges.map(({source:$e})=>$e))},tells:Me,labelOf:re.labelOf,endsOf:$e=>Ue.get($e)}}function Te({side:k}){return k==="head"}function je(k){return k?`${je(k.outer)}/${k.key??""}`:""}function it({matches:k},{
places:H,nodes:z},q){const re=new Map(H.map((Ue,Ge)=>[Ue,Ge])),ue=Ue=>Ue.key===void 0?`${Ue.value.id}`:je(Ue),Ee=at(H.filter(Te),ue),fe=at(k,({base:Ue})=>Ue.id),ke=new Map;let Me=-1;for(const Ue of z){
if(ke.has(Ue))continue;const Ge=Te(Ue)?void 0:Ue,$e=Ge&&fe.get(Ge.value.id)?.shift(),ze=Ge?($e&&Ee.get(`${$e.head.id}`)?.shift())??Ee.get(ue(Ge))?.shift():Ue;Me=(ze&&re.get(ze))??Me+1e-6;const Oe=ze===
void 0?"removed":Ge?"same":"added",Le=[ze,Ge].filter(G=>G!==void 0),oe={label:_e(ze??Ue,q),status:Oe,rank:Me,places:Le};for(const G of Le)ke.set(G,oe)}return ke}function _e({key:k,value:H,array:z},q){
const re=["type","componentType","kind","id","identifier","nodeId"].map(ue=>(0,l.TN)(H,ue));return k??q.nameOf(H,z)??(0,l.e1)(re.find(ue=>ue!==void 0)??"?")}function at(k,H){const z=new Map;for(const q of k){
const re=z.get(H(q))??[];re.push(q),z.set(H(q),re)}return z}function Ke({edges:k},H){const z=k.flatMap(Me=>{const[Ue,Ge]=[H.get(Me.source),H.get(Me.target)];return Ue&&Ge?[{...Me,source:Ue,target:Ge,status:Te(
Me.source)?"added":"removed"}]:[]}),q=({source:Me,target:Ue,label:Ge})=>`${Me.rank} ${Ue.rank} ${Ge}`,[re,ue]=[z.filter(({status:Me})=>Me==="removed"),z.filter(({status:Me})=>Me==="added")],Ee=at(re,q);
return[...ue.map(Me=>Ee.get(q(Me))?.pop()?{...Me,status:"same"}:Me),...[...Ee.values()].flat()].sort((Me,Ue)=>Me.source.rank-Ue.source.rank||Me.target.rank-Ue.target.rank)}function st(k){const H=k.filter(
({status:q})=>q!=="same"),z=new Map;for(const q of["target","label"]){const re=ue=>`${ue.source.rank} ${q==="label"?ue.label:ue.target.rank}`;for(const[ue,Ee,...fe]of at(H,re).values()){if(!ue||!Ee||fe.
length>0||ue.status===Ee.status)continue;[ue.source,ue.target,Ee.target].every(({places:Me})=>Me.length===2)&&!z.has(ue)&&!z.has(Ee)&&z.set(ue,Ee).set(Ee,ue)}}return H.flatMap(q=>{const re=z.get(q);return q.
status==="same"||re&&q.status==="removed"?[]:[{...q,kind:re?"rewired":q.status,was:re}]})}function nt({root:k,nodes:H},z){const q=z.filter(({status:Me})=>Me!=="same"),re=new Set(q.flatMap(Me=>Me.links)),
ue=new Set(q.map(({item:Me})=>Me)),Ee=new Set(H.map(({field:Me})=>Me)),fe={same:new Set,added:new Set,removed:new Set};for(const{status:Me,texts:Ue,label:Ge,source:$e,target:ze}of q){const Oe=[$e.label,
ze.label,...Ge.split(", ")].map(Le=>JSON.stringify(Le));for(const Le of[...Ue,...Oe])fe[Me].add(Le)}function ke(Me,Ue,Ge){if(Ue===void 0||Ee.has(Ue)||Me.type==="hidden")return[{text:""}];const $e=Ue.keys.
at(-1)===R?[{text:JSON.stringify(Ge),field:Ue}]:[];if((0,l.jn)(Me))return[...$e,{text:Me.text,field:Ue}];const ze=Me.type==="array"?Me.items.map(Oe=>["[]",Oe]):[...Me.members];return[...$e,...ze.flatMap(
([Oe,Le])=>ke(Le,B(Ue,Oe),Oe))]}return Me=>{if(Me.kind==="reordered"||Me.kind==="moved")return!1;const Ue=Me.path.map(Le=>Le.type==="member"?Le.key:"[]"),Ge=Ue.reduce(B,k),ze=Me.path.slice(0,-1).some(
Le=>Le.type==="item"&&ue.has(Le.item)),Oe=(Le,oe)=>{const G=ke(Le,Ge,Ue.at(-1)??""),X=G.some(le=>re.has(le.field)&&oe.has(le.text)),v=(le,ge)=>oe.has(le)||et(ge)||X&&qe(le,ge);return(X||ze)&&G.every(le=>le.
field&&v(le.text,le.field))};return Me.kind==="modified"?Oe(Me.from,fe.removed)&&Oe(Me.to,fe.added):Oe(Me.value,fe[Me.kind])}}function et({keys:k}){return/^(_?id|identifier|uuid)$/.test(k.at(-1)??"")}
function qe(k,{texts:H}){const z=H.get(k)??0,q=[...H.values()].reduce((re,ue)=>re+ue,0);return z>2&&2*z>q&&/^"?[\w.-]{0,30}"?$/.test(k)}function It(k,H,{componentOf:z},q){const re=(0,ne.pi)(k),ue=new Map;
for(const Ee of H){const[{id:fe}={},ke]=Ee.places.map(Me=>Me.value);for(const{value:Me,array:Ue}of Ee.places){const Ge=(0,he.qU)(Me)===void 0&&z(Me,Ue);for(const $e of[fe!==ke?.id&&Me,Ge])$e&&ue.set($e,
[...ue.get($e)??[],Ee])}}for(const Ee of k.changes){if(q(Ee)||re(Ee))continue;const fe=[k.head];for(const Me of Ee.path)fe.push(se(fe.at(-1),Me));const ke=["value"in Ee&&Ee.value,...fe.reverse()].find(
Me=>ue.has(Me));for(const Me of ue.get(ke)??[])Me.status==="same"&&(Me.status="modified")}}function se(k,H){return H.type==="item"?H.item:H.type==="member"?k?.type==="object"?k.members.get(H.key):void 0:
k?.type==="array"?k.items[H.index]:void 0}}),72899:((L,$,e)=>{e.d($,{K$:()=>l,cK:()=>y,wo:()=>S});const l={lines:[],fields:R(),orders:R()};function S(Q){const f=[],[t,B]=[R(),R()];for(const[c,s]of Q.split(
/\r\n|\r|\n/).entries()){const u=s.trim();if(u===""||u.startsWith("#"))continue;const o=u.replace(/\[\]$/,""),A=o.split(".");if(A.includes(""))throw new Error(`has an empty key in line ${c+1} (join ke\
ys by single dots)`);if(A.every(g=>g==="*"))throw new Error(`has only * in line ${c+1}, which would ignore everything (name a key)`);f.push(u);const r=A.reduceRight(w,o===u?t:B);r.line=u}return{lines:[
...new Set(f)],fields:t,orders:B}}function y(Q,f,t){let B=Q.line!==void 0;if(Q.line!==void 0&&t(Q.line),f?.outer===void 0)return B;Q.any&&y(Q.any,f.outer,t)&&(B=!0);const c=f.key===void 0?void 0:d(Q,f.
key);return c&&y(c,f.outer,t)&&(B=!0),B}function R(){return{line:void 0,keys:new Map,any:void 0}}function w(Q,f){if(f==="*")return Q.any??=R(),Q.any;const t=Q.keys.get(f)??R();return Q.keys.set(f,t),t}
function d(Q,f){if(Q.keys.size!==0)return f.includes(".")?f.split(".").reduceRight((t,B)=>t?.keys.get(B),Q):Q.keys.get(f)}}),66658:((L,$,e)=>{e.d($,{O:()=>_e,q:()=>it});var l=e(72899),S=e(53436),y=e(55129);
const R=/^(""|0|true|false|null)$/,w=.25;function d(se,k,H){let[z,q,re]=[0,0,0];const[ue,Ee]=[se.leaves,k.leaves];for(;q<ue.length&&re<Ee.length;){const[ke,Me]=[ue[q]??0,Ee[re]??0];ke===Me&&(z+=H?.[ke]??
1),ke<=Me&&q++,ke>=Me&&re++}const fe=H?se.weight+k.weight:ue.length+Ee.length;return fe===0?0:2*z/fe}function Q(se,k,H){const{leavesOf:z,trivial:q}=t(),re=se.base.map(Ue=>z(H(Ue,!0))),ue=se.head.map(Ue=>z(
Ue)),[Ee,fe]=[f(re),f(ue)],ke=Array.from({length:Math.max(Ee.length,fe.length)},(Ue,Ge)=>(q.has(Ge)?w:1)/Math.max(Ee[Ge]??0,fe[Ge]??0)),Me=(Ue,Ge,$e)=>Ge.flatMap(ze=>{const[Oe,Le=[]]=[Ue[ze],$e[ze]];return Oe?
[{index:ze,json:Oe,leaves:Le,weight:Le.reduce((oe,G)=>oe+(ke[G]??0),0)}]:[]});return{base:Me(se.base,k.base,re),head:Me(se.head,k.head,ue),weights:ke}}function f(se){const k=[];for(const H of se)for(const z of H)
k[z]=(k[z]??0)+1;return k}function t(){const se=new Map,k=new Map,H=new Set;let z=0;function q(Ee,fe){let ke=se.get(Ee);ke===void 0&&(ke=new Map,se.set(Ee,ke));let Me=ke.get(fe);return Me===void 0&&(Me=
++z,ke.set(fe,Me)),Me}function re(Ee,fe,ke,Me){const Ue=Ee.type==="array"?Ee.items.length===0:Ee.type==="object"&&Ee.members.size===0;if((0,S.jn)(Ee)||Ue){const Ge=fe*67108864+Ee.id,$e=k.get(Ge)??k.size;
k.set(Ge,$e),Me.add($e),(Ue||(0,S.jn)(Ee)&&R.test(Ee.text))&&H.add($e)}else if(Ee.type==="array")for(const Ge of Ee.items)re(Ge,q(fe,""),!0,Me);else if(Ee.type==="object")for(const[Ge,$e]of Ee.members)
(0,S.Op)(Ge,$e,ke)||re($e,q(fe,Ge),!1,Me)}return{leavesOf:Ee=>{const fe=new Set;if(Ee.type==="object")for(const[ke,Me]of Ee.members)((0,S.m0)(ke)||S.eX.includes(ke)||ke==="type")&&(0,S.jn)(Me)||re(Me,
q(0,ke),!1,fe);return[...fe].sort((ke,Me)=>ke-Me)},trivial:H}}function B(se,k){const H=Q({base:[se],head:[k]},{base:[0],head:[0]},re=>re),[z,q]=[H.base[0],H.head[0]];return z&&q?d(z,q):0}var c=e(38504);
const s=.4,u=.9,o=4e4,A=4,r=8;function g({arrays:se,rest:k,pairs:H},z){const q=Ue=>Ge=>Ue[Ge]?.type==="object",re={base:k.base.filter(q(se.base)),head:k.head.filter(q(se.head))};if(re.base.length===0||
re.head.length===0)return[];const ue=Q(se,re,z),Ee=h(H),fe=i(se),ke=[],Me=(Ue,Ge)=>{const $e=(0,c.FF)(re,ke),[ze,Oe]=[new Set($e.base),new Set($e.head)],Le=Ue.map(G=>({base:G.base.filter(({index:X})=>ze.
has(X)),head:G.head.filter(({index:X})=>Oe.has(X))})),oe=M(Le,H).flatMap(G=>{const X=d(G.base,G.head,ue.weights);return X<Ge(G.base,G.head)?[]:[{...G,alike:X,distance:Ee(G.base.index,G.head.index)}]});
for(const G of oe.sort(n)){const{index:X}=G.base;ze.delete(X)&&(Oe.delete(G.head.index)?ke.push([X,G.head.index]):ze.add(X))}};for(const Ue of[...S.eX,"key"])Me(C(ue,Ge=>(0,S.TN)(Ge,Ue)),()=>0);return Me(
C(ue,Ue=>p(Ue)),(Ue,Ge)=>fe(Ue.json,Ge.json)?d(Ue,Ge)>=u?0:Number.POSITIVE_INFINITY:s),ke}function C({base:se,head:k},H){const z=new Map;for(const q of se){const re=H(q.json);if(re===void 0)continue;const ue=z.
get(re)??{base:[],head:[]};ue.base.push(q),z.set(re,ue)}for(const q of k){const re=H(q.json);re!==void 0&&z.get(re)?.head.push(q)}return[...z.values()].filter(q=>q.head.length>0)}function p(se){return`${(se.
type==="object"?se.members.get("type"):void 0)?.id}`}function M(se,k){return se.reduce((z,{base:q,head:re})=>z+q.length*re.length,0)<=o?se.flatMap(({base:z,head:q})=>z.flatMap(re=>q.map(ue=>({base:re,
head:ue})))):se.flatMap(z=>[...N(z),...a(z,k)])}function N({base:se,head:k}){const[H,z]=[F(se),F(k)];return se.flatMap(q=>{const re=new Map;for(const Ee of q.leaves){const fe=z.get(Ee)??[];if(!(fe.length>
A||(H.get(Ee)?.length??0)>A))for(const ke of fe)re.set(ke,(re.get(ke)??0)+1)}return[...re].sort(([,Ee],[,fe])=>fe-Ee).slice(0,r).map(([Ee])=>({base:q,head:Ee}))})}function F(se){const k=new Map;for(const H of se)
for(const z of H.leaves){const q=k.get(z);q===void 0?k.set(z,[H]):q.length<=A&&q.push(H)}return k}function a({base:se,head:k},H){const[z,q]=[new Map(se.map(re=>[re.index,re])),new Map(k.map(re=>[re.index,
re]))];return(0,c.O6)(H,{base:[...z.keys()],head:[...q.keys()]}).flatMap(re=>re.base.flatMap((ue,Ee)=>{const[fe,ke]=[z.get(ue),q.get(re.head[Ee]??-1)];return fe&&ke?[{base:fe,head:ke}]:[]}))}function n(se,k){
return k.alike-se.alike||se.distance-k.distance||se.base.index-k.base.index||se.head.index-k.head.index}function h(se){const k=(0,c.Ms)(se);return(H,z)=>{let[q,re]=[0,k.length];for(;q<re;){const fe=q+
re>>1;(k[fe]?.[0]??0)<H?q=fe+1:re=fe}const[ue,Ee]=k[q-1]??[-1,-1];return Math.abs(Ee+H-ue-z)}}function i({base:se,head:k}){const H=(0,y.fM)(se,k),z=Ee=>new Set(Ee.flatMap(fe=>[H(fe)??"",E(fe)??""])),[
q,re]=[z(se),z(k)],ue=(Ee,fe)=>[H(Ee),E(Ee)].every(ke=>ke!==void 0&&!fe.has(ke));return(Ee,fe)=>ue(Ee,re)&&ue(fe,q)}function E(se){return S.eX.map(k=>(0,S.TN)(se,k)).find(k=>k!==void 0)}function m(se,k){
const H=k.size===0?void 0:k.get(JSON.stringify(se));return H===void 0?void 0:JSON.parse(H)}function I({base:se,head:k}){return se.id===k.id&&se===k?[]:S.Rk.flatMap(H=>{const[z,q]=[(0,S.TN)(se,H),(0,S.
TN)(k,H)];return z!==q&&z?.startsWith('"')&&q?.startsWith('"')?[[z,q]]:[]})}function D(se,k){const H=new Map;for(const[q,re]of se)H.set(q,!H.has(q)||H.get(q)===re?re:void 0);const z=new Map;for(const[
q,re]of H)re!==void 0&&k.base.get(q)===1&&k.head.get(re)===1&&z.set(q,re);return z}function b(se){const k=new Map,H=(z,q)=>{if(z.type==="array")for(const re of z.items)H(re,!0);if(z.type==="object"){if(q)
for(const re of new Set(S.Rk.map(ue=>(0,S.TN)(z,ue))))re!==void 0&&k.set(re,(k.get(re)??0)+1);for(const re of z.members.values())H(re,!1)}};for(const z of se)H(z,!1);return k}function U(se,{rename:k=z=>z,
bare:H=!1}){const z={element:new Map,member:new Map},q=new Map;function re(fe){let ke=q.get(fe);return ke===void 0&&(ke=JSON.parse(k(JSON.stringify(fe))),q.set(fe,ke)),ke}function ue({members:fe},ke){
const Me=new Map;for(const[Ue,Ge]of fe){const $e=(0,S.Op)(Ue,Ge,ke);$e&&H||Me.set($e?Ue:re(Ue),$e?Ge:Ee(Ge))}return Me}function Ee(fe,ke=!1){if((0,S.jn)(fe)){const Ge=k(fe.text);return Ge===fe.text?fe:
se.scalar(Ge)}const Me=ke?z.element:z.member;let Ue=Me.get(fe);return Ue===void 0&&(Ue=fe.type==="array"?se.array(fe.items.map(Ge=>Ee(Ge,!0)),fe.unordered):se.object(ue(fe,ke)),Me.set(fe,Ue)),Ue}return Ee}
function Y(se,k){const H=fe=>fe,z=U(se,{bare:!0}),q={interner:se,renames:k};if(k.size===0)return{...q,equivalences:[{base:H,head:H}],bare:{base:z,head:z}};const re=new Set([...k.keys(),...k.values()]),
ue=fe=>k.get(fe)??fe,Ee=U(se,{rename:fe=>re.has(fe)?'""':fe});return{...q,equivalences:[{base:U(se,{rename:ue}),head:H},{base:Ee,head:Ee}],bare:{base:U(se,{rename:ue,bare:!0}),head:z}}}function T(se,k,H=!1){
const{base:z,head:q}=se;let re=[],ue={base:[...z.keys()],head:[...q.keys()]};const Ee=()=>ue.base.length===0||ue.head.length===0,fe=Ue=>{Ue.length!==0&&(re=[...re,...Ue].sort(([Ge],[$e])=>Ge-$e),ue=(0,c.
FF)(ue,Ue))},ke=H||z.some(V)||q.some(V),Me=(0,y.Zm)(se);ke&&fe((0,y.lt)(se,Me,Ue=>ne(Ue,k)));for(const{base:Ue,head:Ge}of k.equivalences){if(Ee())return re;const $e=he(se,ue,{base:Ue,head:Ge});fe((0,c.
O6)(re,ue).flatMap(ze=>J($e,ze))),ke&&fe(P($e,ue))}if(ke&&!Ee()){const Ue=(0,y.n0)(se);Ue!==void 0&&fe((0,y.yp)(se,ue,Ue));const Ge=he(se,ue,k.bare,1);fe((0,c.O6)(re,ue).flatMap($e=>J(Ge,$e))),fe(P(he(
se,ue,k.bare,3),ue)),Ee()||fe(g({arrays:se,pairs:re,rest:ue},k.equivalences[0]?.base??($e=>$e)))}return Ee()||fe(W(se,(0,c.O6)(re,ue),Me)),re}function V({type:se}){return se==="object"}function ne(se,{
interner:k,renames:H}){const z=new Map([...H,...se.flatMap(I)]),q=U(k,{bare:!0}),re=U(k,{rename:Ee=>z.get(Ee)??Ee,bare:!0}),ue=({base:Ee,head:fe})=>{const ke=q(fe,!0).id;return q(Ee,!0).id===ke||re(Ee,
!0).id===ke};return se.filter(ue).length}function he(se,k,H,z=0){const q=re=>new Map(k[re].flatMap(ue=>{const Ee=se[re][ue];if(Ee===void 0||z>0&&Ee.type!=="object")return[];const fe=H[re](Ee,!0);return fe.
type==="object"&&fe.members.size<z?[]:[[ue,fe.id]]}));return{base:q("base"),head:q("head")}}function J(se,k){const H={base:k.base.filter(q=>se.base.has(q)),head:k.head.filter(q=>se.head.has(q))};return(0,c.
D8)(H.base.map(q=>se.base.get(q)),H.head.map(q=>se.head.get(q))).map(([q,re])=>[H.base[q]??0,H.head[re]??0])}function P(se,k){const H=new Map;for(const z of k.head.toReversed()){const q=se.head.get(z);
if(q===void 0)continue;const re=H.get(q);re?re.push(z):H.set(q,[z])}return k.base.flatMap(z=>{const q=H.get(se.base.get(z)??-1)?.pop();return q===void 0?[]:[[z,q]]})}function W({base:se,head:k},H,z){const q=z.
length<S.Rk.length,re=q?()=>{}:(0,y.fM)(se,k),ue=Ee=>Ee!==void 0&&[...z,...S.eX].some(fe=>(0,S.TN)(Ee,fe)!==void 0||re(Ee)!==void 0);return H.flatMap(Ee=>{const fe=Ee.base.length===Ee.head.length&&Ee.
base.every((Ue,Ge)=>Ue===Ee.head[Ge]);if(q&&fe)return Ee.base.map(Ue=>[Ue,Ue]);const ke=Ee.base.filter(Ue=>!ue(se[Ue])),Me=Ee.head.filter(Ue=>!ue(k[Ue]));return ke.slice(0,Me.length).map((Ue,Ge)=>[Ue,
Me[Ge]??0])})}var O=e(36922);const ee={bases:new Set,heads:new Map},_=8,Z=.5;function j({base:se,head:k},H,{matching:z,holders:q,componentOf:re}){const ue=new Map,Ee=(ze,Oe)=>{const{path:Le,value:oe,arrays:G}=ze;
if(G===void 0||Le.at(-1)?.type!=="item")return[];const X=ue.get(G)??(0,y.fM)(G.base,G.head);return ue.set(G,X),[{...ze,place:Ae(Le),id:X(oe),isDirect:Oe}]},fe={base:se.flatMap(ze=>Ee(ze,!0)),head:k.flatMap(
ze=>Ee(ze,!0))},ke=ze=>ze.flatMap(Oe=>ie(Oe,re)).flatMap(Oe=>Ee(Oe,!1)),Me={base:[...fe.base,...fe.head.length>0?ke(se):[]],head:[...fe.head,...fe.base.length>0?ke(k):[]]},Ue={bases:new Set(H.bases),heads:new Map(
H.heads)},Ge=(ze,Oe=Ce)=>{const Le=K(Me.head,G=>Ue.heads.has(G.place)?void 0:ze(G,"head")),oe=K(Me.base,G=>Ue.bases.has(G.place)?void 0:ze(G,"base"));for(const[G,X]of oe){const v=Le.get(G);!X||!v||!(X.
isDirect||v.isDirect)||X.arrays===v.arrays||Oe(X,v)&&(Ue.bases.add(X.place),Ue.heads.set(v.place,{base:X.value,from:X.path}))}},$e=(ze,Oe)=>ze!==void 0&&(q[Oe].get(ze)??0)<=1?ze:void 0;Ge(({id:ze},Oe)=>$e(
ze,Oe),(ze,Oe)=>(ze.id?.length??0)>=_||Ce(ze,Oe));for(const ze of S.eX)Ge(({value:Oe},Le)=>$e((0,S.TN)(Oe,ze),Le));return Ge(({id:ze,value:Oe},Le)=>{const oe=z.bare[Le](Oe,!0);if(!(ze!==void 0&&$e(ze,
Le)===void 0))return oe.type==="object"&&oe.members.size>2?`${oe.id}`:void 0},me),Ue}function Ae(se){const k=se.map(H=>H.type==="member"?H.key:H.type==="item"?[H.label]:H.index);return JSON.stringify(
k)}function ie({value:se,path:k},H){return(0,O.V)(se,H).flatMap(z=>{const q={value:z.value,path:[...k,z.step],arrays:z.arrays};return[q,...ie(q,H)]})}function K(se,k){const H=new Map;for(const z of se){
const q=k(z);q!==void 0&&H.set(q,H.has(q)?void 0:z)}return H}function me({value:se},{value:k}){return(0,S.TN)(se,"type")===(0,S.TN)(k,"type")}function Ce(se,k){return me(se,k)&&B(se.value,k.value)>=Z}
var de=e(11345),we=e(41643);function Ne(se,k,{renames:H,equivalences:z}){const q=new Set,re=new Map,ue=(Ue,Ge)=>{for(const[$e,ze]of se.members){const Oe=q.has($e)?void 0:Ue($e);if(Oe===void 0||re.has(
Oe))continue;const Le=k.members.get(Oe);Le===void 0||!Ge(ze,Le)||(q.add($e),re.set(Oe,{key:Oe,base:ze,head:Le,...$e!==Oe&&{renamedFrom:$e}}))}},Ee=Ue=>Ue,fe=()=>!0;if(H.size>0){const Ue=$e=>m($e,H),Ge=($e,ze)=>z.
some(Oe=>Oe.base($e).id===Oe.head(ze).id);ue(Ee,Ge),ue(Ue,Ge),ue(Ee,fe),ue(Ue,fe)}else ue(Ee,fe);const ke=Array.from(k.members,([Ue,Ge])=>({key:Ue,head:Ge})),Me=Array.from(se.members,([Ue,Ge])=>({key:Ue,
base:Ge}));return[...re.values(),...Me.filter(({key:Ue})=>!q.has(Ue)),...ke.filter(({key:Ue})=>!re.has(Ue))].sort((Ue,Ge)=>Ue.key<Ge.key?-1:1)}function Te(se,{matching:k,moves:H,componentOf:z},q){const re=[];
function ue(Oe,Le,oe){Oe.id!==Le.id&&(Oe.type==="array"&&Le.type==="array"?ze(Oe,Le):Oe.type==="object"&&Le.type==="object"?$e(Oe,Le,oe):oe!=="own"&&(0,S.jn)(Oe)&&(0,S.jn)(Le)&&k.renames.get(Oe.text)===
Le.text?q.reference({path:[...re],from:(0,S.e1)(Oe.text),to:(0,S.e1)(Le.text)}):q.change({kind:"modified",path:[...re],from:Oe,to:Le}))}function Ee({step:Oe,base:Le,head:oe},G,X){re.push(Oe),Le!==void 0&&
oe!==void 0?((X||Le.type==="object"&&oe.type==="object")&&q.match({base:Le,head:oe,path:[...re]},X!==void 0),ue(Le,oe,G)):oe!==void 0?ke(oe,X):Le!==void 0&&fe(Le,X),re.pop()}function fe(Oe,Le){Le&&H.bases.
size>0&&H.bases.has(Ae(re))||(q.change({kind:"removed",path:[...re],value:Oe}),q.unmatched("base",{value:Oe,path:[...re],arrays:Le}))}function ke(Oe,Le){const oe=Me(Le);oe?Ue(oe,Oe):(q.change({kind:"a\
dded",path:[...re],value:Oe}),q.unmatched("head",{value:Oe,path:[...re],arrays:Le}),H.heads.size>0&&Ge(Oe))}function Me(Oe){return Oe&&H.heads.size>0?H.heads.get(Ae(re)):void 0}function Ue({base:Oe,from:Le},oe){
q.change({kind:"moved",path:[...re],from:Le}),q.match({base:Oe,head:oe,path:[...re]},!0),ue(Oe,oe,"element")}function Ge(Oe){for(const{step:Le,value:oe,arrays:G}of(0,O.V)(Oe,z)){re.push(Le);const X=Me(
G);X?Ue(X,oe):Ge(oe),re.pop()}}function $e(Oe,Le,oe){for(const{key:G,renamedFrom:X,...v}of Ne(Oe,Le,k)){const le={type:"member",key:G};X!==void 0&&q.reference({path:[...re,le],from:X,to:G});const ge=v.
base!==void 0&&(0,S.Op)(G,v.base,oe==="element");Ee({step:le,...v},ge?"own":"member")}}function ze(Oe,Le){const oe={base:Oe.items,head:Le.items},G=T(oe,k,Oe.unordered&&Le.unordered),X=(0,O.O)(oe,G,z);
if((0,c.jJ)(G)&&!Le.unordered){const v=new Set((0,c.Ms)(G).map(([,ge])=>Le.items[ge])),le=ge=>ge.base&&ge.head&&!v.has(ge.head);q.change({kind:"reordered",path:[...re],moved:X.filter(le).map(({step:ge})=>ge)})}
for(const v of X)Ee(v,"element",oe)}ue(se.base,se.head,"member")}const je=5;function it(se,k){const H={interner:(0,we.cX)(),ignore:l.K$},z=/^\s*[[{]/;if(!z.test(se)||!z.test(k))return;const[q,re]=[(0,we.
u0)(se,H),(0,we.u0)(k,H)];if(q===void 0||re===void 0)return;const[ue={changes:[],references:[],matches:[]}]=_e([{base:q,head:re}],H.interner);return{base:q,head:re,...ue}}function _e(se,k){const H={documents:se,
holders:nt(()=>Ke(se)),componentOf:st(se)};let z=new Map;for(let q=0;q<je;q++){const{results:re,found:ue}=et(H,Y(k,z)),Ee=ue.length===0?new Map:D(ue,H.holders());if(at(z,Ee)){if(re.some(({changes:fe})=>fe.
length>0))return re;break}z=Ee}return et(H,Y(k,new Map)).results}function at(se,k){return se.size===k.size&&[...se].every(([H,z])=>k.get(H)===z)}function Ke(se){return{base:b(se.map(({base:k})=>k)),head:b(
se.map(({head:k})=>k))}}function st(se){const k=nt(()=>(0,de.IC)([...se.map(({head:H})=>H),...se.map(({base:H})=>H)]));return(H,z)=>k()(H,z)}function nt(se){let k;return()=>(k??={value:se()},k.value)}
function et(se,k){const H=se.documents.map(z=>qe(z,se,k));return{results:H.map(({changes:z,references:q,matches:re})=>({changes:z,references:q,matches:re})),found:H.flatMap(({renames:z})=>z)}}function qe(se,{
holders:k,componentOf:H},z){let q=ee;for(let re=1;;re++){const{unmatched:ue,...Ee}=It(se,{matching:z,moves:q,componentOf:H});if(re>je||ue.base.length===0||ue.head.length===0)return Ee;const fe=j(ue,q,
{matching:z,componentOf:H,holders:k()});if(fe.heads.size===q.heads.size)return Ee;q=fe}}function It(se,k){const H=[],z={base:[],head:[]},q=[],re=[],ue=[];return Te(se,k,{change:Ee=>q.push(Ee),reference:Ee=>re.
push(Ee),match(Ee,fe){ue.push(Ee),fe&&H.push(...I(Ee))},unmatched:(Ee,fe)=>z[Ee].push(fe)}),{changes:q,references:re,matches:ue,renames:H,unmatched:z}}}),55129:((L,$,e)=>{e.d($,{Zm:()=>w,fM:()=>o,lt:()=>f,
n0:()=>s,yp:()=>B});var l=e(53436),S=e(38504);const y=/^(uuid|guid|identifier)$/,R=/^(uuid|guid|identifier)$|[a-z](Id|ID|Uuid|UUID|Guid|Identifier|Key)$|[_-](id|uuid|guid|key)$/;function w({base:r,head:g}){
return l.Rk.filter(C=>!(d(r,C)&&d(g,C)))}function d(r,g){const C=r[0]&&Q(r[0],g);return r.length<2||C!==0&&C!==1?!1:r.every((p,M)=>Q(p,g)===C+M)}function Q(r,g){return Number((0,l.TN)(r,g)?.replaceAll(
'"',"")||Number.NaN)}function f(r,g,C){let p={base:[...r.base.keys()],head:[...r.head.keys()]};const M=g.map(m=>({key:m,pairs:B(r,p,m)})),N=Math.max(0,...M.map(({pairs:m})=>m.length)),F=M.filter(({pairs:m})=>m.
length===N&&N>0),[a]=F;if(a===void 0)return[];const n=({pairs:m})=>m.every(([I,D],b)=>a.pairs[b]?.[0]===I&&a.pairs[b]?.[1]===D),i=(F.every(n)?[{...a,equal:0}]:F.map(m=>({...m,equal:C(t(r,m.pairs))}))).
reduce((m,I)=>I.equal>m.equal?I:m),E=[...i.pairs];for(const m of g)m===i.key||p.base.length===0||p.head.length===0||(p=(0,S.FF)(p,E),E.push(...B(r,p,m)));return E}function t({base:r,head:g},C){return C.
flatMap(([p,M])=>{const N={base:r[p],head:g[M]};return N.base&&N.head?[{base:N.base,head:N.head}]:[]})}function B({base:r,head:g},C,p){const M=c(g,C.head,p),N=[];for(const[F,a]of c(r,C.base,p)){const n=M.
get(F);a!==void 0&&n!==void 0&&N.push([a,n])}return N.sort(([F],[a])=>F-a)}function c(r,g,C){const p=new Map;for(const M of g){const N=r[M],F=N&&(0,l.TN)(N,C);F!==void 0&&p.set(F,p.has(F)?void 0:M)}return p}
function s({base:r,head:g}){const C=A(r,2);return[...A(g,2)].flatMap(([N,F])=>{const a=C.get(N),n=a?[...F].filter(h=>a.has(h)).length:0;return n>0?[{key:N,matches:n+(R.test(N)?.5:0)}]:[]}).reduce(u,void 0)?.
key}function u(r,g){return r===void 0||g.matches>r.matches||g.matches===r.matches&&g.key<r.key?g:r}function o(...r){const g=p=>(0,l.TN)(p,"id")??(0,l.TN)(p,"_id")??(0,l.TN)(p,"key"),C=r.flatMap(p=>{if(p.
every(N=>N.type!=="object"||g(N)!==void 0))return[];const M=[...A(p,1,N=>R.test(N)).keys()].sort();return M.find(N=>y.test(N))??(p.length>1?M[0]:void 0)??[]});return p=>{const M=g(p);return M!==void 0||
p.type!=="object"?M:C.map(N=>(0,l.TN)(p,N)).find(N=>N!==void 0)}}function A(r,g,C=p=>!0){const p=new Map,M=new Set;for(const F of r)if(F.type==="object")for(const[a,n]of F.members){if((0,l.m0)(a)&&M.add(
(0,l.TN)(F,a)??""),(0,l.m0)(a)||a==="type"||n.type!=="string"||n.text==='""')continue;const h=!p.has(a),i=h&&C(a)?new Set:p.get(a);(h||i)&&p.set(a,i?.has(n.text)?void 0:i?.add(n.text))}const N=new Map;
for(const[F,a]of p)a===void 0||a.size<g||2*a.size<=r.length||2*[...a].filter(n=>M.has(n)).length<a.size&&N.set(F,a);return N}}),36922:((L,$,e)=>{e.d($,{O:()=>d,V:()=>Q});var l=e(53436),S=e(55129),y=e(
11345);const R=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,w=40;function d({base:A,head:r},g,C){const[p,M]=[new Set(g.map(([a])=>a)),new Set(g.map(([,a])=>a))],N=[...A.flatMap((a,n)=>p.has(
n)?[]:[{base:a,item:a,index:n,array:A}]),...g.flatMap(([a,n])=>{const[h,i]=[A[a],r[n]];return h&&i?[{base:h,head:i,item:i,index:n,array:r}]:[]}),...r.flatMap((a,n)=>M.has(n)?[]:[{head:a,item:a,index:n,
array:r}])],F=B(N,C);return N.map(a=>f(a,F.get(a))).sort(t)}function Q(A,r){if(A.type==="object")return Array.from(A.members,([p,M])=>({step:{type:"member",key:p},value:M}));if(A.type!=="array")return[];
const g={base:[],head:A.items};return d(g,[],r).flatMap(({step:p,head:M})=>M?[{step:p,value:M,arrays:g}]:[])}function f({item:A,index:r,base:g,head:C},p){const M={...g&&{base:g},...C&&{head:C}};if(p===
void 0)return{...M,step:{type:"element",index:r}};const N=o(A),F=N!==void 0&&N.length<=w&&!p.startsWith(N);return{...M,step:{type:"item",label:p,...F&&{hint:N},item:A}}}function t({step:A},{step:r}){return A.
type==="item"&&r.type==="item"?A.label<r.label?-1:1:A.type==="element"&&r.type==="element"?A.index-r.index:A.type==="item"?-1:1}function B(A,r){const g=new Map,C=new Set,p=(h,i)=>{const E=h.map(i),m=c(
E),I=b=>b!==void 0&&m.get(b)===1&&!C.has(b),D=h.filter((b,U)=>!I(E[U]));for(const[b,{place:U}]of h.entries())I(E[b])&&g.set(U,E[b]??"");for(const b of g.values())C.add(b);return D},M=p(A.map(h=>({place:h})),
({place:{item:h}})=>(0,l.TN)(h,"name")===void 0?void 0:(0,y.qU)(h));if(M.length===0)return g;const N=(0,S.fM)(A.map(({item:h})=>h)),F=M.flatMap(({place:h})=>{const{item:i,array:E}=h,[m,I,D]=[N(i),(0,y.
qU)(i),(0,y.Gg)(i)];return m===void 0&&D===void 0?[]:[{place:h,id:m&&(0,l.e1)(m),own:I,component:I===void 0?r(i,E):I,title:D}]}),a=c(F.map(({component:h})=>h));let n=F.map(({place:h,id:i,own:E,component:m,
title:I})=>{const D=E??(a.get(m)===1?m:void 0)??I;return{place:h,id:i,name:D,known:D??o(h.item)}});return n=p(n,({name:h,known:i,id:E})=>h??s(i,E?.replace(R,""))),n=p(n,({known:h,id:i})=>s(h,i?.replace(
R,""))),n=p(n,({known:h,id:i})=>s(h,i)),p(n,({place:h,known:i,id:E})=>`${i??E} ${u(h)}`),g}function c(A){const r=new Map;for(const g of A)r.set(g,(r.get(g)??0)+1);return r}function s(A,r){return A===void 0||
r===void 0?A??r:`${A} (${r})`}function u({index:A,head:r}){return r?`[${A}]`:`[${A}, before]`}function o(A){const r=(0,l.TN)(A,"type");return r?.startsWith('"')?(0,l.e1)(r):void 0}}),13499:((L,$,e)=>{
e.d($,{Az:()=>N,gN:()=>o,lY:()=>g,pi:()=>u,rL:()=>A});var l=e(53436);const S=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,y=/^([xywh]|width|height|left|top|zoom)$/i,
R=["x","left","position","positionAbsolute"],w=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,d=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Q=/hash|digest|checksum|etag|md5|^sha\d*$/i,f=/^(?=.*\d)[\w+/=-]{16,}$/,t=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,B=/^\d{1,15}$/,c=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
s=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function u({base:F,head:a}){const n={base:N(F),head:N(a)},h=(E,m)=>!n.head().has(E)&&!n.base().has(m);function i(E,m,I){const[
D,b]=[E.at(-2),E.at(-1)];if(b?.type!=="member")return!1;const U=T=>T.test(m)&&T.test(I);return w.test(b.key)&&U(d)||Q.test(b.key)&&U(f)||t.test(b.key)&&(U(B)||U(s))?!0:D?.type!=="member"&&c.test(b.key)&&
U(s)&&h(m,I)}return E=>{if(E.kind==="reordered"||E.kind==="moved")return!1;const m=E.kind==="modified"?[E.from,E.to]:[E.value];if(r(E.path)&&m.every(M))return!0;const[I,D=I]=m;return(I&&D&&I.type===D.
type&&"text"in I&&"text"in D)===!0&&E.kind==="modified"&&i(E.path,(0,l.e1)(I.text),(0,l.e1)(D.text))}}function o(F){return s.test(F)||d.test(F)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(F)}function A(F,a){return c.
test(F)&&(0,l.jn)(a)||(S.test(F)||/^[xy]$/.test(F))&&M(a)}function r(F){if(F.slice(F.findLastIndex(({type:E})=>E==="item")+1).some(E=>E.type==="member"&&S.test(E.key)))return!0;const[n,h]=[F.at(-2),F.
at(-1)];if(h?.type!=="member"||!y.test(h.key))return!1;if(/^[xy]$/.test(h.key))return!0;const i=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return R.some(E=>i?.has(E))}function g(F,{
matches:a}){const n=new Map(a.map(({base:i,head:E})=>[E,i])),h=new Map;for(const i of F){const{path:E}=i,m=E.findLastIndex(({type:he})=>he==="item"),I=E.findIndex((he,J)=>J>m&&he.type==="member"&&S.test(
he.key)),[D,b]=I<0?[E.at(-2),["x","y"]]:[E[I-1],[C(E[I])]],U=D?.type==="item"?D.item:void 0,[Y,T]=[p(n.get(U),b),p(U,b)],V=Y&&T&&(I>=0||b.includes(C(E.at(-1)))),ne={type:"member",key:b.join(", ")};if(V){
const he=E.slice(0,E.indexOf(D)+1);h.set(I<0?D:E[I],{kind:"modified",path:[...he,ne],from:Y,to:T})}else h.set(i,i)}return[...h.values()]}function C(F){return F?.type==="member"?F.key:""}function p(F,a){
const n=F?.type==="object"?a.flatMap(h=>F.members.get(h)??[]):[];if(!(n.length<a.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function M(F){if(F.type==="hidden")return!1;if((0,l.
jn)(F))return F.type==="literal"&&/\d/.test(F.text);const a=F.type==="array"?F.items:[...F.members.values()];return a.length>0&&a.every(M)}function N(F){let a;return()=>{if(a)return a;a=new Map;const n=F?
[F]:[];for(let h=n.pop();h;h=n.pop())(0,l.jn)(h)?a.set((0,l.e1)(h.text),(a.get((0,l.e1)(h.text))??0)+1):n.push(...h.type==="array"?h.items:h.members.values());return a}}}),11345:((L,$,e)=>{e.d($,{Gg:()=>t,
IC:()=>Q,j9:()=>d,qU:()=>f});var l=e(53436);const S=/^(_?id|key|uuid|guid|identifier|(node|step|state)_?id)$/i,y=/group|parent|folder|owner/i,R=/^(locale|locales|localeData|i18n|translations)$/,w=/^(data|node)$/;
function d(o){const A=o.map(u),r=p=>A.find(M=>M.get(p))?.get(p);function g(p,M){for(const N of p.type==="object"?[...p.members.keys()].sort():[]){if(y.test(N))continue;const F=(0,l.TN)(p,N),a=N!=="typ\
e"?F:F&&/^"\w+:/.test(F)?F.replace(/\w+:/,""):void 0,n=a===void 0?void 0:r(a);if(!(n===void 0||n.item===p||f(n.item)===void 0)&&(N==="type"||n.array!==M&&!s(M,n.item)))return n.item}}function C(p,M){return f(
p)??f(g(p,M))??t(p)}return{componentOf:g,nameOf:C,labelOf(p){const M=/\d/.test(p)?r(p):void 0,N=M&&C(M.item,M.array);return N!==void 0&&JSON.stringify(N)!==p?N:void 0}}}function Q(o){const{componentOf:A}=d(
o);return(r,g)=>f(A(r,g))}function f(o){const A=o&&((0,l.TN)(o,"name")??B(o));return A&&(0,l.e1)(A)}function t(o){const A=l.eX.map(r=>(0,l.TN)(o,r)).find(r=>r!==void 0);return A&&(0,l.e1)(A)}function B(o){
for(const[A,r]of o.type==="object"?o.members:[]){const C=(R.test(A)&&r.type==="object"?["en",...[...r.members.keys()].sort()]:[]).map(N=>(0,l.TN)(c(r,N)??r,"name")),p=w.test(A)?[...l.eX.map(N=>(0,l.TN)(
r,N)),(0,l.TN)(r,"display_name"),B(r)]:[],M=[...C,...p].find(N=>N!==void 0);if(M!==void 0)return M}}function c(o,A){return o.type==="object"?o.members.get(A):void 0}function s(o,A){return(A.type==="ob\
ject"?[...A.members.values()]:[]).some(g=>g.type==="array"&&g.items===o)}function u(o){const A=new Map,r=g=>{if(g.type==="object")for(const C of g.members.values())r(C);if(g.type==="array")for(const C of g.
items){const p=C.type==="object"?[...C.members.keys()].filter(N=>S.test(N)):[],M=new Set(p.flatMap(N=>(0,l.TN)(C,N)??[]));for(const N of M)A.set(N,A.has(N)?void 0:{item:C,array:g.items});r(C)}};return r(
o),A}}),41643:((L,$,e)=>{e.d($,{cX:()=>R,dj:()=>t,u0:()=>f});var l=e(18142),S=e(53436),y=e(72899);function R(){const s=new Map,u=new Map,o=new Map,A=new Map;let r=0;function g(p){const M=A.get(p)??A.size;
return M===A.size&&A.set(p,M),M}function C(p,M,N,F){for(let a=M;;a=a+1|0){const n=p.get(a);if(n===void 0)return p.set(a,N),r++,N;if(F(n,N))return n}}return{scalar(p){let M=s.get(p);return M===void 0&&
(M={type:p.startsWith('"')?"string":"literal",id:++r,text:p},s.set(p,M)),M},array(p,M=!1){const N=M?p.toSorted((h,i)=>h.id-i.id):p;let F=N.length;for(const{id:h}of N)F=Q(F,h);const a={type:"array",id:r+
1,items:N,unordered:M},n=C(u,F,a,w);return n.items.every((h,i)=>h===p[i])?n:{...n,items:p}},object(p,M){let N=~p.size;for(const[n,{id:h}]of p)N=N+Q(g(n),h)|0;const F=C(o,N,{type:"object",id:r+1,members:p,
matchOnly:M},d);if(F.members===p)return F;let a=M===void 0&&F.matchOnly===void 0;for(const[n,h]of p)a&&=F.members.get(n)===h;return a?F:{...F,members:p,matchOnly:M}}}}function w(s,u){return s.unordered!==
u.unordered||s.items.length!==u.items.length?!1:s.items.every((o,A)=>o.id===u.items[A]?.id)}function d({members:s},{members:u}){if(s.size!==u.size)return!1;for(const[o,{id:A}]of u)if(s.get(o)?.id!==A)
return!1;return!0}function Q(s,u){const o=Math.imul(s^s>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.imul(o^o>>>13,695872825)}function f(s,{interner:u,ignore:o,onMatch:A}){return(0,l.qF)(s,
B,c(u,o,A))}function t(s,u){const o={scalar:A=>A,array:(A,r)=>`[${(r?A.toSorted():A).join()}]`,object:A=>`{${[...A.keys()].sort().map(g=>`${JSON.stringify(g)}:${A.get(g)}`).join()}}`};return(0,l.qF)(s,
B,c(o,u))}const B={key:void 0,outer:void 0};function c(s,u,o=A=>{}){if(u.lines.length===0){const{scalar:r,array:g,object:C}=s;return{enter:p=>p,scalar:r,array:p=>g(p),object:p=>C(p)}}const A=r=>(0,y.cK)(
u.fields,r,o);return{enter:(r,g)=>({key:g,outer:r}),scalar:s.scalar,array(r,g){const C=(0,y.cK)(u.orders,g,o),p=r.length>0&&A({key:void 0,outer:g});return s.array(p?[]:r,C)},object(r,g){const C=new Map;
for(const[p,M]of r)A({key:p,outer:g})&&(r.delete(p),(0,S.m0)(p)&&C.set(p,M));return s.object(r,C.size>0?C:void 0)}}}}),81500:((L,$,e)=>{e.d($,{SE:()=>sA,dO:()=>nA});var l=e(58132),S=e(30706),y=e(66561),
R=e(32614),w=e(13499),d=e(63102);class Q extends d.A{constructor(){super(...arguments),this.tokenize=c}equals(te,ae,Ie){return Ie.ignoreWhitespace?((!Ie.newlineIsToken||!te.includes(`
`))&&(te=te.trim()),(!Ie.newlineIsToken||!ae.includes(`
`))&&(ae=ae.trim())):Ie.ignoreNewlineAtEof&&!Ie.newlineIsToken&&(te.endsWith(`
`)&&(te=te.slice(0,-1)),ae.endsWith(`
`)&&(ae=ae.slice(0,-1))),super.equals(te,ae,Ie)}}const f=new Q;function t(x,te,ae){return f.diff(x,te,ae)}function B(x,te,ae){return ae=generateOptions(ae,{ignoreWhitespace:!0}),f.diff(x,te,ae)}function c(x,te){
te.stripTrailingCr&&(x=x.replace(/\r\n/g,`
`));const ae=[],Ie=x.split(/(\n|\r\n)/);Ie[Ie.length-1]||Ie.pop();for(let pe=0;pe<Ie.length;pe++){const Se=Ie[pe];pe%2&&!te.newlineIsToken?ae[ae.length-1]+=Se:ae.push(Se)}return ae}function s(x){for(let te=0;te<
x.length;te++)if(x[te]<" "||x[te]>"~"||x[te]==='"'||x[te]==="\\")return!0;return!1}function u(x){if(!s(x))return x;let te='"';const ae=new TextEncoder().encode(x);let Ie=0;for(;Ie<ae.length;){const pe=ae[Ie];
pe===7?te+="\\a":pe===8?te+="\\b":pe===9?te+="\\t":pe===10?te+="\\n":pe===11?te+="\\v":pe===12?te+="\\f":pe===13?te+="\\r":pe===34?te+='\\"':pe===92?te+="\\\\":pe>=32&&pe<=126?te+=String.fromCharCode(
pe):te+="\\"+pe.toString(8).padStart(3,"0"),Ie++}return te+='"',te}const o={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},A={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},r={
includeIndex:!1,includeUnderline:!1,includeFileHeaders:!1};function g(x,te,ae,Ie,pe,Se,Re){let ve;Re?typeof Re=="function"?ve={callback:Re}:ve=Re:ve={},typeof ve.context>"u"&&(ve.context=4);const Je=ve.
context;if(ve.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(ve.callback){const{callback:He}=ve;t(ae,Ie,Object.assign(
Object.assign({},ve),{callback:Xe=>{const ft=We(Xe);He(ft)}}))}else return We(t(ae,Ie,ve));function We(He){if(!He)return;He.push({value:"",lines:[]});function Xe(St){return St.map(function(kt){return"\
 "+kt})}const ft=[];let pt=0,Ut=0,Mt=[],Ft=1,wt=1;for(let St=0;St<He.length;St++){const kt=He[St],vt=kt.lines||N(kt.value);if(kt.lines=vt,kt.added||kt.removed){if(!pt){const Yt=He[St-1];pt=Ft,Ut=wt,Yt&&
(Mt=Je>0?Xe(Yt.lines.slice(-Je)):[],pt-=Mt.length,Ut-=Mt.length)}for(const Yt of vt)Mt.push((kt.added?"+":"-")+Yt);kt.added?wt+=vt.length:Ft+=vt.length}else{if(pt)if(vt.length<=Je*2&&St<He.length-2)for(const Yt of Xe(
vt))Mt.push(Yt);else{const Yt=Math.min(vt.length,Je);for(const EA of Xe(vt.slice(0,Yt)))Mt.push(EA);const fA={oldStart:pt,oldLines:Ft-pt+Yt,newStart:Ut,newLines:wt-Ut+Yt,lines:Mt};ft.push(fA),pt=0,Ut=
0,Mt=[]}Ft+=vt.length,wt+=vt.length}}for(const St of ft)for(let kt=0;kt<St.lines.length;kt++)St.lines[kt].endsWith(`
`)?St.lines[kt]=St.lines[kt].slice(0,-1):(St.lines.splice(kt+1,0,"\\ No newline at end of file"),kt++);return{oldFileName:x,newFileName:te,oldHeader:pe,newHeader:Se,hunks:ft}}}function C(x,te){var ae,
Ie,pe,Se,Re,ve;if(te||(te=o),Array.isArray(x)){if(x.length>1&&!te.includeFileHeaders&&!x.every(He=>He.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unpar\
seable; how would a tool trying to apply the patch know which changes are to which file?)");return x.map(He=>C(He,te)).join(`
`)}const Je=[];if(x.isGit){if(te=o,!x.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!x.newFileName)throw new Error("newFileName must be specified for Git patches");let He=x.
oldFileName,Xe=x.newFileName;x.isCreate&&He==="/dev/null"?He=Xe.replace(/^b\//,"a/"):x.isDelete&&Xe==="/dev/null"&&(Xe=He.replace(/^a\//,"b/")),Je.push("diff --git "+u(He)+" "+u(Xe)),x.isDelete&&Je.push(
"deleted file mode "+((ae=x.oldMode)!==null&&ae!==void 0?ae:"100644")),x.isCreate&&Je.push("new file mode "+((Ie=x.newMode)!==null&&Ie!==void 0?Ie:"100644")),x.oldMode&&x.newMode&&!x.isDelete&&!x.isCreate&&
(Je.push("old mode "+x.oldMode),Je.push("new mode "+x.newMode)),x.isRename&&(Je.push("rename from "+u(((pe=x.oldFileName)!==null&&pe!==void 0?pe:"").replace(/^a\//,""))),Je.push("rename to "+u(((Se=x.
newFileName)!==null&&Se!==void 0?Se:"").replace(/^b\//,"")))),x.isCopy&&(Je.push("copy from "+u(((Re=x.oldFileName)!==null&&Re!==void 0?Re:"").replace(/^a\//,""))),Je.push("copy to "+u(((ve=x.newFileName)!==
null&&ve!==void 0?ve:"").replace(/^b\//,""))))}else te.includeIndex&&x.oldFileName==x.newFileName&&x.oldFileName!==void 0&&Je.push("Index: "+x.oldFileName),te.includeUnderline&&Je.push("==============\
=====================================================");const We=x.hunks.length>0;te.includeFileHeaders&&x.oldFileName!==void 0&&x.newFileName!==void 0&&(!x.isGit||We)&&(Je.push("--- "+u(x.oldFileName)+
(x.oldHeader?"	"+x.oldHeader:"")),Je.push("+++ "+u(x.newFileName)+(x.newHeader?"	"+x.newHeader:"")));for(let He=0;He<x.hunks.length;He++){const Xe=x.hunks[He],ft=Xe.oldLines===0?Xe.oldStart-1:Xe.oldStart,
pt=Xe.newLines===0?Xe.newStart-1:Xe.newStart;Je.push("@@ -"+ft+","+Xe.oldLines+" +"+pt+","+Xe.newLines+" @@");for(const Ut of Xe.lines)Je.push(Ut)}return Je.join(`
`)+`
`}function p(x,te,ae,Ie,pe,Se,Re){if(typeof Re=="function"&&(Re={callback:Re}),Re?.callback){const{callback:ve}=Re;g(x,te,ae,Ie,pe,Se,Object.assign(Object.assign({},Re),{callback:Je=>{ve(Je?C(Je,Re.headerOptions):
void 0)}}))}else{const ve=g(x,te,ae,Ie,pe,Se,Re);return ve?C(ve,Re?.headerOptions):void 0}}function M(x,te,ae,Ie,pe,Se){return p(x,x,te,ae,Ie,pe,Se)}function N(x){const te=x.endsWith(`
`),ae=x.split(`
`).map(Ie=>Ie+`
`);return te?ae.pop():ae.push(ae.pop().slice(0,-1)),ae}const F=2,a=1e3,n=240,h=40,i=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${n/2}})`,"su")],
E="\u2026";function m(x,te){const[ae,Ie]=[I(x),I(te)],pe=x!==void 0&&te!==void 0&&ae.ends!==Ie.ends,Se=b(ae.lines,Ie.lines);return pe?[`@@ line ends: ${ae.ends} \u2192 ${Ie.ends} @@`,...Se]:Se}function I(x){
const te=x?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(x);return{lines:(x?.split(te?`\r
`:`
`)??[]).flatMap(Ie=>D(Ie,i).map((pe,Se)=>Se===0?pe:E+pe)),ends:te?"CRLF":"LF"}}function D(x,[te,...ae]){if(x.length<=n||te===void 0)return[x];const Ie=[""];for(const pe of x.split(te)){const Se=Ie.at(
-1)??"";Se.length<h?Ie.splice(-1,1,Se+pe):pe!==""&&Ie.push(pe)}return Ie.flatMap(pe=>D(pe,ae))}function b(x,te){const ae=new Set(x),Ie=Se=>Se.map(Re=>`${Re}
`).join(""),pe=te.some(Se=>ae.has(Se))?g("","",Ie(x),Ie(te),"","",{context:F,maxEditLength:a}):void 0;if(pe===void 0){const Se=[...x.map(Re=>`- ${Re}`),...te.map(Re=>`+ ${Re}`)];return[...U(Se),...Se]}
return pe.hunks.flatMap(Se=>{const Re=te.slice(0,Se.newStart).filter(Je=>!Je.startsWith(E)).length,ve=Se.lines.map(Je=>`${Je.slice(0,1)} ${Je.slice(1)}`);return[...Se.newStart>1?[`@@ line ${Re} @@`]:[],
...U(ve),...ve]})}function U(x){const te=pe=>x.flatMap(Se=>Se.startsWith(pe)?[Se.slice(2)]:[]),ae=new Map(te("-").map(pe=>[T(pe.normalize()),pe]));if(ae.size===0)return[];const Ie=te("+").flatMap(pe=>{
const Se=ae.get(T(pe.normalize()));return Se===void 0?[]:Y(Se,pe)??[]});return Ie.length===0?[]:[`@@ hard to see: ${[...new Set(Ie)].join(", ")} @@`]}function Y(x,te){const[ae,Ie]=[x.normalize(),te.normalize()];
if(x===te||T(ae)!==T(Ie))return;const pe=T(x)===T(te)?[]:[`Unicode forms: ${V(x)} \u2192 ${V(te)}`];if(ae===Ie)return pe[0];const Se=ae.trimEnd()===Ie.trimEnd(),Re=ae.trimStart()===Ie.trimStart();return[
...pe,Se?"spaces at the end":Re?"indentation":"white space"].join(", ")}function T(x){return x.replace(/\s+/g,"")}function V(x){return x===x.normalize("NFC")?"NFC":x===x.normalize("NFD")?"NFD":"mixed"}
function ne(x,te){const ae=[];let[Ie,pe,Se]=[te,0,0];for(;Se<x.length;){const Re=x.findIndex((We,He)=>He>Se&&We.startsWith("@@ line ")),ve=x.slice(Se,Re<0?x.length:Re),Je=pe===0?he(ve,Ie):[];for(const We of Je)
ae.push(We);Ie-=P(Je),pe+=ve.filter(J).length-Je.filter(J).length,Se+=ve.length}return pe===0?ae:[...ae,`@@ ${(0,S.hS)(pe,"more changed line")} @@`]}function he(x,te){if(P(x)<=te)return x;const ae=Re=>Re.
startsWith("-"),Ie=P(x.filter(ae)),pe=Math.min(Ie,Math.max(te/2,te-(P(x)-Ie))),Se={removed:pe,others:te-pe};return x.filter(Re=>{const ve=ae(Re)?"removed":"others";return Se[ve]-=Re.length+1,Se[ve]>=0})}
function J(x){return x.startsWith("-")||x.startsWith("+")}function P(x){return x.reduce((te,ae)=>te+ae.length+1,0)}var W=e(53436),O=e(66658);const ee=2,_=60,Z="</details>",j=`<details><summary></summa\
ry>


${Z}`.length,Ae=100;function ie(x,te=0,ae=()=>""){const Ie=ae(1/0);return Ie===""?{line:x,under:Ie,least:x,changes:te}:{line:x,under:Ie,least:`${x} \u2026`,changes:te,cut:ae}}function K(x,te){const{placed:ae,
left:Ie}=me(x,te),pe=new Map;let Se=Ie;for(const[Re,{entry:ve,sections:Je}]of ae.entries()){const We=de(ve,ve.least.length+Math.floor(Se/(ae.length-Re)));Se-=we(We)-ve.least.length,pe.set(ve,We);for(const He of Je)
pe.set(He,[])}return it(Ne(x,pe).filter(([Re])=>Re!==""))}function me(x,te){const ae=Ce(x,[]),Ie=new Map;for(const{sections:We}of ae)for(const He of We)Ie.set(He,(Ie.get(He)??0)+1);const pe=new Set,Se=[];
let[Re,ve]=[te,0];const Je=({entry:We,sections:He})=>He.length===1?0:We.line.length+We.under.length;for(const We of ae.sort((He,Xe)=>Je(He)-Je(Xe))){const{entry:He,sections:Xe}=We,ft=Xe.filter(wt=>!pe.
has(wt)),pt=Xe.filter(wt=>Ie.get(wt)===1),Mt=ft.map(({heading:wt,folded:St})=>wt.length+ee+(St?j:0)).reduce((wt,St)=>wt+St,He.least.length+ee),Ft=ve+_*(ft.length-pt.length);if(!(Mt+Ft>Re)){Re-=Mt,ve=Ft,
Se.push(We);for(const wt of ft)pe.add(wt);for(const wt of Xe)Ie.set(wt,(Ie.get(wt)??0)-1)}}return{placed:Se,left:Re-ve}}function Ce(x,te){const ae=[...te,x];return x.parts.flatMap(Ie=>"parts"in Ie?Ce(
Ie,ae):[{entry:Ie,sections:ae}])}function de({line:x,under:te,rest:ae="",least:Ie,cut:pe},Se){if(Se===1/0)return[x,te,ae];if(x.length+te.length<=Se)return[x,te];for(let Re=Se-x.length-_;pe&&Re>Ae;Re=Math.
floor(Re*.7)){const ve=pe(Re);if(ve!==""&&x.length+ve.length<=Se)return[x,ve]}return[Ie]}function we(x){return x.reduce((te,ae)=>te+ae.length,0)}function Ne(x,te){const{heading:ae,parts:Ie,folded:pe}=x,
Re=Ie.filter(We=>te.has(We)).flatMap(We=>"parts"in We?Ne(We,te):[te.get(We)??[]]),ve=Ie.filter(We=>!te.has(We)),Je=[...Re,[Te(x,ve)]];return pe?[[`<details><summary>${ae}</summary>`],...Je,[Z]]:[[ae],
...Je]}function Te({noun:x},te){const ae=je(te);if(ae===0)return"";if(x==="connection")return`\u2026 and ${(0,S.hS)(te.length,"more connection")}`;const Ie=x==="workflow"?` in ${(0,S.hS)(te.length,"mo\
re workflow")}`:"";return`\u2026 and ${(0,S.hS)(ae,"more change")}${Ie}`}function je(x){return x.reduce((te,ae)=>te+(ae.changes??("parts"in ae?je(ae.parts):0)),0)}function it(x){const te=ae=>ae?.[0]?.
startsWith("- ");return x.flatMap((ae,Ie)=>{const pe=ae[0]===Z||te(ae)&&te(x[Ie-1]);return[Ie===0?"":pe?`
`:`

`,...ae]})}const _e="***",at=8,Ke="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",st=new RegExp(`(?:${Ke})$`),nt=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
et=new RegExp(`^(?:x[-_]?)?(?:${Ke})$`,"i"),qe=/name|key|header|field/i,It=/^(?:val|default)/i,se=/\{\{|\$\{|<%/,k="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",H=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${Ke}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${Ke})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${Ke})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${k}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${k}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(x=>new RegExp(x,"giu"));function z({workflows:x}){const te=new Map,ae=Se=>{for(const Re of[Se,...Se.split(/[\r\n]+/)].map(ve=>ve.trim()))
if(!(Re.length<at||Ge(Re)))for(const ve of $e(Re)){const Je=ve.slice(0,at);te.set(Je,(te.get(Je)??new Set).add(ve))}},Ie=new Set;for(const{secrets:Se,files:Re}of x){for(const ve of Se)ae(ve);for(const{
base:ve,head:Je}of Re)for(const We of[ve,Je])We&&ke(We,Ie,ae)}const pe=new Map;return Se=>{const Re=pe.get(Se);if(Re)return Re;const ve=[];let Je=ze(Se,te,ve);for(const He of H)Je=Je.replace(He,Xe=>(ve.
push(Xe),_e));const We={shown:Je,hidden:ve.join("\0")};return pe.set(Se,We),We}}function q(x){const te=x.toLowerCase().replace(/[^a-z]/g,"");return st.test(te)&&!nt.test(te)}function re(x,te,{members:ae}){
if(Ee(te))return!1;if(q(x))return fe(te)||et.test(x);if(!It.test(x))return!1;for(const[Ie,pe]of ae)if(pe.type==="string"&&qe.test(Ie)&&q((0,W.e1)(pe.text)))return!0;return!1}function ue(x,...te){return te.
every(Ee)?!1:x.some((ae,Ie)=>{if(ae.type!=="member")return!1;const pe=x[Ie-1],Se=pe?.type==="item"&&pe.item.type==="object"?pe.item:void 0,Re=Se?.members.get(ae.key);if(Se&&Re&&re(ae.key,Re,Se))return!0;
const ve=x.slice(Ie+1).every(({type:Je})=>Je==="element");return q(ae.key)&&(et.test(ae.key)||ve&&te.some(fe))})}function Ee(x){return x.type==="literal"&&!/\d/.test(x.text)}function fe(x){return(0,W.
jn)(x)||x.type==="array"&&x.items.every(fe)}function ke(x,te,ae){if(!te.has(x)){if(te.add(x),x.type==="array")for(const Ie of x.items)ke(Ie,te,ae);else if(x.type==="object")for(const[Ie,pe]of x.members){
if(re(Ie,pe,x))for(const Se of Ue(pe))Me(Se,ae);ke(pe,te,ae)}else if(x.type==="string"&&/^"\s*[[{]/.test(x.text)){const Ie=(0,O.q)((0,W.e1)(x.text),(0,W.e1)(x.text));Ie&&ke(Ie.base,te,ae)}}}function Me(x,te){
se.test(x)||(te(x),te(x.replace(/^(?:bearer|basic|token)\s+/i,"")))}function Ue(x){return(0,W.jn)(x)?[(0,W.e1)(x.text)]:(x.type==="array"?x.items:[...x.members.values()]).flatMap(Ue)}function Ge(x){return new RegExp(
"^\\p{L}+$","u").test(x)}function $e(x){const te=Re=>JSON.stringify(Re).slice(1,-1),ae=Buffer.from(x).toString(),Ie=encodeURIComponent(ae),pe=[Ie,Ie.replaceAll("%20","+"),Ie.replace(/%../g,Re=>Re.toLowerCase()),
encodeURI(ae)];return[...[x,ae].flatMap(Re=>[Re,te(Re),te(te(Re))]),te(x).replaceAll("/","\\/"),...pe]}function ze(x,te,ae){if(te.size===0)return x;let[Ie,pe]=["",0];for(let Se=0;Se<=x.length-at;Se++)
for(const Re of te.get(x.slice(Se,Se+at))??[])x.startsWith(Re,Se)&&(Se>=pe&&(Ie+=x.slice(pe,Se)+_e),ae.push(Re),pe=Math.max(pe,Se+Re.length));return Ie+x.slice(pe)}const Oe=80,Le=8;function oe(x,te,ae){
if(x.type==="string")return G(ge((0,W.e1)(x.text)),te,ae);const[Ie="",...pe]=v(x,te);return pe.length>0||Ie.length>Oe?void 0:(0,l.SS)(Ie,1/0)}function G(x,te,ae){const Ie=te.mask(x).shown;if(Ie.length>
Oe||Ie.includes(`
`))return;const pe=X(x,te,ae);return(0,l.SS)(JSON.stringify(Ie),1/0)+(pe===void 0?"":` (${ye(pe,te)})`)}function X(x,{labelOf:te},ae){const Ie=te(x);return Ie===void 0||Ie.toLowerCase()===x.toLowerCase()||
[...ae?.members.values()??[]].some(Se=>(0,W.jn)(Se)&&(0,W.e1)(Se.text)===Ie)?void 0:Ie}function v(x,te,ae){const{mask:Ie}=te;if((0,W.jn)(x)){if(x.type==="literal")return[Ie(x.text).shown];const We=ge(
(0,W.e1)(x.text)),He=Ie(We).shown.split(`
`);if(He.length>1)return["|",...le(He)];const Xe=X(We,te,ae);return[JSON.stringify(He[0])+(Xe===void 0?"":` (${Ie(Xe).shown})`)]}const[pe,Se]=x.type==="array"?"[]":"{}",Re=x.type==="array"?x.items.map(
We=>v(We,te)):Array.from(x.members,([We,He])=>{const[Xe,...ft]=re(We,He,x)?[_e]:v(He,te,x);return[`${JSON.stringify(Ie(We).shown)}: ${Xe}`,...ft]}),ve=Re.every(([We="",...He])=>He.length===0&&We.length<=
Oe),Je=ve?`${pe}${Re.slice(0,Oe).join(", ")}${Se}`:"";return ve&&Je.length<=Oe?[Je]:[`${pe}`,...le(Re.flat()),`${Se}`]}function le(x){return x.map(te=>`  ${te}`)}function ge(x){if(!/%[\da-f]{2}/i.test(
x)||/\s/.test(x))return x;try{const te=decodeURIComponent(x);return encodeURIComponent(te)===x||encodeURI(te)===x?te:x}catch{return x}}function ye(x,{mask:te},ae=100){return(0,l.SS)(te(x).shown,ae)}function be(x){
return x.findLastIndex(({type:te})=>te==="item")+1}function Fe(x,te,ae=!1){const Ie=be(x),pe=ae?1/0:100,Se=x.flatMap((Re,ve)=>{if(Re.type==="element")return[(0,l.SS)(`[${Re.index}]`)];if(Re.type==="it\
em"){const We=te.endsOf(Re.item),He=We===void 0?Re.label:ae?`${We} (${Re.label})`:We,Xe=ve===Ie-1&&Re.hint!==void 0?` (${ye(Re.hint,te)})`:"";return[`**${ye(He,te,pe)}**${Xe}`]}return!ae&&x.slice(ve+1).
find(({type:We})=>We!=="member")?.type==="item"?[]:[ye(Re.key,te,pe)]});return Se.length>Le&&!ae&&Se.splice(2,Se.length-Le+1,"\u2026"),Se.join(" \u203A ")||"the whole file"}function Pe(x,te){const ae=x.
map(pe=>Fe(pe,te)),Ie=lt(ae);return rt(ae.map((pe,Se)=>Ie.get(pe)===1?pe:Fe(x[Se]??[],te,!0)))}function rt(x){const[te,ae]=[lt(x),new Map];return x.map(Ie=>{const[pe=1,Se]=[te.get(Ie),(ae.get(Ie)??0)+
1];return ae.set(Ie,Se),pe===1?Ie:`${Ie} (${Se} of ${pe})`})}function lt(x){const te=new Map;for(const ae of x)te.set(ae,(te.get(ae)??0)+1);return te}const tt={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},ot="  ",ht=3,dt=5,bt=120,ut={texts:3,min:4,max:60,usual:2},yt=/^(type|_?id|uuid|identifier)$/i,Dt={line:": changed, \
hidden"};function Bt(x,te){const ae=Lt(x,mt),Ie=ae.filter(Se=>Se.length<ht).flat(),pe=new Map;for(const Se of Lt(Ie,({kind:Re})=>tt[Re])){const Re=Pe(Se.map(({path:ve})=>ve),te);for(const[ve,Je]of Se.
entries())pe.set(Je,Re[ve]??"")}return ae.flatMap(Se=>Se.length>=ht?[Rt(Se,te)]:Se.map(Re=>{const{line:ve,under:Je,rest:We}=Nt(Re,te);return{...ie(`- ${tt[Re.kind]} ${pe.get(Re)}${ve}`,1,Je),...We!==void 0&&
{rest:We}}}))}function Lt(x,te){const ae=new Map;for(const Ie of x){const pe=ae.get(te(Ie));pe?pe.push(Ie):ae.set(te(Ie),[Ie])}return[...ae.values()]}function mt(x){const te=be(x.path),Ie=(x.kind==="m\
odified"?[x.from,x.to]:"value"in x?[x.value]:[]).flatMap(pe=>"id"in pe?[pe.id]:[]);return te===0||te===x.path.length||Ie.length===0?x:JSON.stringify([x.kind,Ie,x.path.slice(te)])}function Rt(x,te){const[
ae]=x,{line:Ie,under:pe=()=>""}=Nt(ae,te),Se=Ot(Gt(x,te)),Re=ae.kind==="modified"?"":` ${ae.kind}`,ve=`- ${tt[ae.kind]} ${Tt(ae,te)}${Ie}${Re} in ${Se.line}`;return ie(ve,x.length,Je=>pe(Je)+(Se.under?.(
Je)??""))}function Gt(x,te){return Pe(x.map(({path:ae})=>ae.slice(0,be(ae))),te)}function Tt({path:x},te){return Fe(x.slice(be(x)),te)}function Nt(x,te){if(x.kind==="modified")return xt(x,te);if("valu\
e"in x)return Be(x,te);if(x.kind==="moved"){const[pe,Se]=[x.from,x.path].map(Re=>Fe(Re.slice(0,-1),te,!0));return{line:`: moved from ${pe} to ${Se}`}}if(x.moved.length===0)return{line:": in a new orde\
r"};const ae=Ot(Pe(x.moved.map(pe=>[pe]),te)),Ie=ae.under?`${ae.line} moved`:`moved: ${ae.line}`;return{...ae,line:`: in a new order (${Ie})`}}function Ot(x){const te=(0,S.hS)(x.length,"item"),ae=xe(te,
ot+x.join(", "));return x.length<=dt?{line:x.join(", ")}:{line:te,under:Ie=>ae.length<=Ie?ae:""}}function xt({path:x,from:te,to:ae},Ie){if(te.type==="hidden"||ae.type==="hidden")return{line:""};if(ue(
x,te,ae))return Dt;if(te.type==="string"&&ae.type==="string")return Vt((0,W.e1)(te.text),(0,W.e1)(ae.text),Ie);const[pe,Se]=[oe(te,Ie),oe(ae,Ie)];if(pe!==void 0&&Se!==void 0)return pe===Se?Dt:{line:`:\
 ${pe} \u2192 ${Se}`};const[Re,ve]=[v(te,Ie).join(`
`),v(ae,Ie).join(`
`)];return Re===ve?Dt:{line:"",under:De(Re,ve)}}function Vt(x,te,ae){const Ie=ge(x)!==ge(te)&&(ge(x)!==x||ge(te)!==te),[pe,Se,Re]=Ie?[ge(x),ge(te)," (percent-encoded)"]:[x,te,""],[ve,...Je]=(0,O.q)(pe,
Se)?.changes??[];if(ve!==void 0){const Mt=`${Re} (JSON in a text)`;if(Je.length===0&&ve.kind==="modified"){const wt=xt(ve,ae);return{...wt,line:`${Mt} \u203A ${Fe(ve.path,ae)}${wt.line}`}}const Ft={heading:"",
parts:Bt([ve,...Je],ae)};return{line:Mt,under:wt=>`
${Ye(K(Ft,wt).join(""))}`}}const[We,He]=[ae.mask(pe),ae.mask(Se)];if(We.shown===He.shown)return{line:Re+Dt.line};const Xe=We.hidden===He.hidden?"":" (hidden values differ, too)",[ft,pt]=[G(pe,ae),G(Se,
ae)];if(ft===void 0||pt===void 0)return{line:Re+Xe,under:De(We.shown,He.shown)};const Ut=Y(We.shown,He.shown);return{line:`${Re}: ${ft} \u2192 ${pt}${Ut===void 0?"":` (${Ut})`}${Xe}`}}function Be({kind:x,
path:te,value:ae},Ie){if(ae.type==="hidden")return{line:""};if(ue(te,ae))return{line:": hidden"};const pe=ae.type==="object"?void 0:oe(ae,Ie);if(pe!==void 0)return{line:`: ${pe}`};const Re=ae.type==="\
string"?Ie.mask(ge((0,W.e1)(ae.text))).shown:v(ae,Ie).join(`
`),[ve,Je]=x==="added"?[void 0,Re]:[Re,void 0];if(ae.type!=="object"){const pt=ae.type==="array"?(0,S.hS)(ae.items.length,"element"):void 0;return{line:"",under:De(ve,Je,pt)}}const{line:We,isWhole:He}=ce(
ae,te.at(-1),Ie),Xe=De(ve,Je,(0,S.hS)(ae.members.size,"field")),ft=We===""?"":`: ${We}`;return He===!1?{line:ft,under:Xe}:He?{line:ft}:{line:ft,rest:Xe(1/0)}}function ce(x,te,ae){const Ie=te?.type==="\
item"?te:void 0;if(x.members.size===0&&!Ie)return{line:"`{}`",isWhole:!0};const pe=We=>(0,W.jn)(We)&&[Ie?.label,Ie?.hint].includes((0,W.e1)(We.text)),Se=[...x.members].filter(([,We])=>!Ie||!pe(We)),Re=Se.
filter(([We,He])=>!Ie||!(0,w.rL)(We,He)),ve=Re.map(([We,He])=>{const Xe=re(We,He,x)?(0,l.SS)(_e):oe(He,ae,x);return Xe&&`${ye(We,ae)}: ${Xe}`}),Je=ve.join(", ");return ve.includes(void 0)||Je.length>bt?
{line:Qe(x,pe,ae),isWhole:!1}:Re.length<Se.length?{line:Je}:{line:Je,isWhole:!0}}function Qe(x,te,ae){const{mask:Ie,labelOf:pe,countOf:Se}=ae,Re=new Map,ve=(He,Xe,ft)=>{ft>(Re.get(He)?.weight??0)&&Re.
set(He,{text:Xe,weight:ft})},Je=(He,Xe,ft)=>{if(He.type==="array")for(const Ft of He.items)Je(Ft,Xe,ft+1);if(He.type==="object")for(const[Ft,wt]of He.members)re(Ft,wt,He)?ve(Ft,_e,ut.max):Je(wt,Ft,ft+
1);if(He.type!=="string")return;const pt=(0,W.e1)(He.text),Ut=yt.test(Xe)||te(He)||(0,w.gN)(pt)||pe(pt)!==void 0;if(pt.length<ut.min||Ut)return;const Mt=pt.includes("://")?2*ut.max:Math.min(pt.length,
ut.max);ve(Xe,Ie(ge(pt)).shown,(Se(pt)>ut.usual?.001:1)*(Mt/(ft+1)))};return Je(x,"",0),[...Re].sort(([,He],[,Xe])=>Xe.weight-He.weight).filter(([,{weight:He}],Xe)=>Xe===0||Xe<ut.texts&&He>.1).map(([He,
{text:Xe}])=>`${ye(He,ae)}: ${(0,l.SS)(JSON.stringify((0,l.Jj)(Xe,ut.max)),1/0)}`).join(", ")}function De(x,te,ae){const Ie=(0,l.EU)(m(x,te),"diff",ot);return pe=>{const[Se="",...Re]=pe===1/0?[]:Ie.split(
`
`),ve=Re.pop()??"",Je=ne(Re.map(He=>He.slice(ot.length)),pe).map(He=>ot+He),We=pe===1/0?Ie:[Se,...Je,ve].join(`
`);return ae===void 0?`
${We}`:xe(ae,We)}}function xe(x,te){return`
${ot}<details><summary>${x}</summary>

${te}
${ot}</details>`}function Ye(x){return x.replace(/^(?=.)/gm,ot)}var Ve=e(36922);function gt(x,te,ae){if(x.kind==="text")return Bt([At(x)],te);if(x.status!=="modified")return Bt(x.kind==="json"?Ze(x):x.
changes,te);const Ie=(0,w.pi)(x),pe=ae?.connections??[],Se=new Set(pe.map(({item:Xe})=>Xe)),Re={told:[],connections:[],layout:[],items:[],rest:[]};for(const Xe of x.changes){const ft="value"in Xe&&Se.
has(Xe.value),pt=ae?.tells(Xe)?"told":ft?"connections":Ie(Xe)?"layout":void 0;Re[pt??(Qt(Xe.path,te)?"items":"rest")].push(Xe)}const[ve,Je]=[Bt(Re.rest,te),Re.layout],We=Et(pe,Re.connections,te),He=Re.
told.length+Re.connections.length;return[...Bt(Re.items,te),...We.length===0?[]:[{heading:"Connections",parts:We,noun:"connection",changes:He}],...We.length===0||ve.length===0?ve:[{heading:"Elsewhere \
in the file",parts:ve}],...Je.length===0?[]:[{heading:`Layout and bookkeeping: ${(0,S.hS)(Je.length,"change")}`,parts:Wt(Je,x,te),folded:!0}]]}function Qt(x,{labelOf:te}){return x.some(ae=>ae.type==="\
item"||ae.type==="member"&&te(ae.key)!==void 0)}function At({status:x,text:te={}}){const ae=(Ie="")=>({type:"string",id:0,text:JSON.stringify(Ie)});return x!=="modified"?{kind:x,path:[],value:ae(te.base??
te.head)}:{kind:x,path:[],from:ae(te.base),to:ae(te.head)}}function Ze({base:x,head:te,status:ae}){const Ie=ae==="removed"?"removed":"added",pe=(Re,ve)=>{const Je=(0,Ve.V)(Re,()=>{});return!(ve.length<
3&&Je.length>0&&Je.every(He=>He.value.type==="object"))&&(ve.length>0||Re.type!=="object")?[{kind:Ie,path:ve,value:Re}]:Je.flatMap(({step:He,value:Xe})=>He.type==="member"?pe(Xe,[...ve,He]):[{kind:Ie,
path:[...ve,He],value:Xe}])},Se=x??te;return Se?pe(Se,[]):[]}function Et(x,te,ae){const Ie=new Map(te.map(Re=>["value"in Re?Re.value:void 0,Re])),pe=Ht(x,Re=>Ie.has(Re)),Se=rt(pe.map(Re=>Pt(Re,ae)));return pe.
map(([{item:Re}],ve)=>{const Je=Re&&Ie.get(Re);return ie(Se[ve]??"",0,Je&&Nt(Je,ae).under)})}function Ht(x,te){const ae={added:new Map,removed:new Map};return x.flatMap(Ie=>{const{kind:pe,source:Se,target:Re,
item:ve}=Ie;if(pe==="rewired"||ve&&te(ve))return[[Ie]];const Je=ae[pe].get(Se),We=Je??[Ie];return Je&&Je.push(Ie),ae[pe].delete(Se),ae[pe].set(Re,We),Je?[]:[We]})}function Pt(x,te){const[{kind:ae,source:Ie,
target:pe,was:Se}]=x,Re=He=>`**${ye(He.label,te)}**`,ve=He=>He===""?"":` (${ye(He,te)})`,Je=x.map(He=>` \u2192 ${Re(He.target)}${ve(He.label)}`),We=Se?.target===pe?ve(Se.label)||" without a label":Se&&
` ${Re(Se.target)}`;return`- ${tt[ae]} ${Re(Ie)}${Je.join("")}${We===void 0?"":`, was${We}`}`}function Wt(x,te,ae){return Lt((0,w.lY)(x,te),pe=>pe.kind+Tt(pe,ae)).flatMap(pe=>{const Se=pe.map(We=>Nt(We,
ae));if(pe.length<ht||be(pe[0].path)===0||Se.some(({under:We})=>We))return Bt(pe,ae);const Re=Gt(pe,ae),ve=Se.map(({line:We},He)=>`- ${Re[He]}${We}`).join(`
`),Je=`- ${tt[pe[0].kind]} ${Tt(pe[0],ae)} of ${(0,S.hS)(pe.length,"item")}`;return[ie(Je,pe.length,We=>ve.length>We?"":`
${Ye(ve)}`)]})}const Jt="<!-- workflow-report -->",eA=6e4,tA=1e3,AA=100,jt=5;function nA(x){const te=z(x);let ae;return({maxLength:Ie=eA,maxBytes:pe=1/0,headings:Se=!0,mark:Re=!0}={})=>{ae??=rA(x,te);
const ve=oA(x,ae,{mask:te,headings:Se}),Je=Re?`${Jt}
`:"";let We=Math.min(Ie,pe);for(;;){const He=[Je,...K(ve,We-Je.length-1),`
`],Xe=pe===1/0?0:Buffer.byteLength(He.join(""));if(Xe<=pe||We<tA)return He;We=Math.floor(We*pe*.99/Xe)}}}function sA(x,te){return x.length<=3e3&&x.split(`
`).length<=50?x:`<details><summary>${te}</summary>

${x}
</details>
`}function rA({workflows:x},te){return["changed","added","removed"].flatMap(ae=>x.filter(Ie=>Ie.status===ae).map(Ie=>({workflow:Ie,parts:Ie.files.flatMap(pe=>aA(pe,te))})))}function oA({workflows:x,missing:te},ae,{
mask:Ie,headings:pe}){const Se=ae.map(({workflow:ve,parts:Je})=>$t(iA(ve,Ie,pe),Je,{changes:Xt(ve.counts)})),Re=x.filter(({status:ve})=>ve==="unchanged");return{heading:te===void 0?"":`\`${te}\` doesn'\
t exist: it counts as empty.`,parts:[...Se.length===0?[]:[{heading:"",parts:Se,noun:"workflow"}],...gA(Re,x.length===0,Ie),...hA(x,Ie)]}}function iA({name:x,status:te,counts:ae},Ie,pe){const Se=te==="\
added"||te==="removed";if(!Se&&!pe)return"";const Re=Se?`workflow ${te}`:(0,y.cq)(ae),ve=x===void 0?dA(Re):`${ye(x,{mask:Ie})}: ${Re}`;return`${pe?"### ":""}${Se?`${tt[te]} `:""}${ve}`}function aA(x,te){
const ae=x.kind==="json"?(0,R.I)(x,ft=>te(ft).shown):void 0,Ie=(0,w.Az)(x.head??x.base),pe={mask:te,labelOf:ft=>ft.length>AA?void 0:ae?.labelOf(JSON.stringify(ft)),endsOf:ft=>ae?.endsOf(ft),countOf:ft=>Ie().
get(ft)??0},Se=Xt((0,y.xS)(x)),Re=gt(x,pe,ae),{nodes:ve=0,connections:Je=0}=ae?.size??{},We=ve===0?"What is in it":`${(0,S.hS)(ve,"node")}, ${(0,S.hS)(Je,"connection")}`,Xe=x.status!=="modified"&&Re.length>
0?[$t(We,Re,{changes:Se,folded:!0})]:Re;return[...cA(ae),$t(lA(x,te),[...Xe,...uA(x,pe)],{changes:Se})]}function cA(x){return x?.note!==void 0?[ie(x.note)]:x?.picture?[{line:(0,l.EU)(x.picture.trimEnd().
split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function $t(x,te,ae){return te.length===0?ie(x,ae.changes):{heading:x,parts:te,...ae}}function lA({name:x,kind:te,status:ae,
changes:Ie},pe){const Se=`**${ye(x,{mask:pe})}**`;return ae!=="modified"?`${tt[ae]} ${Se}: file ${ae}`:te==="binary"||te==="variables"&&Ie.length===0?`${tt.modified} ${Se}: content modified`:te==="var\
iables"?`${Se} (values are never shown)`:Se}function uA({references:x},te){if(x.length===0)return[];const ae=x.length===1,Ie=x.slice(0,jt).map(({path:Re,from:ve,to:Je})=>{const[We,He]=[ve,Je].map(Xe=>ye(
Xe,te));return`${Fe(Re,te)} (${We} \u2192 ${He})`}),pe=x.length>jt?", \u2026":"",Se=`${(0,S.hS)(x.length,"reference")} to new IDs and names ${ae?"follows and isn't":"follow and aren't"} counted`;return[
ie(`${Se}: ${Ie.join(", ")}${pe}`)]}function gA(x,te,ae){return x.length===0&&!te?[]:x.every(({name:Ie})=>Ie===void 0)?[ie("No changes")]:[{...ie(`${Kt(x,ae)}: no changes`),least:`${Zt(x)}: no changes`}]}
function hA(x,te){const ae=x.filter(({variablesCompared:pe})=>!pe);if(ae.length===0)return[];const Ie=pe=>`The environment variables${pe} weren't compared, because one side is a folder without \`env_va\
riables.json\`.`;return ae.length===x.length?[ie(Ie(""))]:[{...ie(Ie(` of ${Kt(ae,te)}`)),least:Ie(` of ${Zt(ae)}`)}]}function Kt(x,te){return x.flatMap(({name:ae})=>ae===void 0?[]:[ye(ae,{mask:te})]).
join(", ")}function Zt(x){return(0,S.hS)(x.length,"workflow")}function Xt({added:x,modified:te,removed:ae}){return x+te+ae}function dA(x){return x.charAt(0).toUpperCase()+x.slice(1)}}),38504:((L,$,e)=>{
e.d($,{D8:()=>f,O6:()=>A,jJ:()=>u,Ms:()=>s,FF:()=>o});var l=e(63102);class S extends l.A{tokenize(g){return g.slice()}join(g){return g}removeEmpty(g){return g}}const y=new S;function R(r,g,C){return y.
diff(r,g,C)}const w=100,d=50,Q=64;function f(r,g){const[C,p]=[new Set(r),new Set(g)],M=[...r.keys()].filter(i=>p.has(r[i])),N=[...g.keys()].filter(i=>C.has(g[i])),[F,a]=[M.map(i=>r[i]),N.map(i=>g[i])],
n=Math.max(w,Math.floor(Math.sqrt(d*(F.length+a.length))));return(t(F,a,n)??B(F,a)).map(([i,E])=>[M[i],N[E]])}function t(r,g,C){const p=R(r,g,{maxEditLength:C});if(p===void 0)return;const M=[];let[N,F]=[
0,0];for(const{added:a,removed:n,count:h}of p){if(!a&&!n)for(let i=0;i<h;i++)M.push([N+i,F+i]);a||(N+=h),n||(F+=h)}return M}function B(r,g){const C=c(g),p=[];for(const[a,n]of c(r)){const h=C.get(a);n!==
void 0&&h!==void 0&&p.push([n,h])}const M=[];let[N,F]=[0,0];for(const[a,n]of[...s(p),[r.length,g.length]]){for(;N<a&&F<n;N+=Q,F+=Q){const[h,i]=[r.slice(N,Math.min(N+Q,a)),g.slice(F,Math.min(F+Q,n))];for(const[
E,m]of t(h,i,2*Q)??[])M.push([N+E,F+m])}a<r.length&&M.push([a,n]),[N,F]=[a+1,n+1]}return M}function c(r){const g=new Map;for(const[C,p]of r.entries())g.set(p,g.has(p)?void 0:C);return g}function s(r){
const g=[],C=[];for(const[M,[,N]]of r.entries()){let[F,a]=[0,g.length];for(;F<a;){const n=F+a>>1;r[g[n]][1]<N?F=n+1:a=n}C.push(g[F-1]),g[F]=M}const p=[];for(let M=g.at(-1);M!==void 0;M=C[M])p.push(r[M]);
return p.reverse()}function u(r){return r.some(([,g],C)=>g<(r[C-1]?.[1]??0))}function o(r,g){if(g.length===0)return r;const[C,p]=[new Set(g.map(([M])=>M)),new Set(g.map(([,M])=>M))];return{base:r.base.
filter(M=>!C.has(M)),head:r.head.filter(M=>!p.has(M))}}function A(r,g){const C=[];let[p,M]=[0,0];for(const[N,F]of[...s(r),[Number.POSITIVE_INFINITY,Number.POSITIVE_INFINITY]]){const[a,n]=[p,M];for(;(g.
base[p]??Number.NaN)<N;)p++;for(;(g.head[M]??Number.NaN)<F;)M++;p>a&&M>n&&C.push({base:g.base.slice(a,p),head:g.head.slice(n,M)})}return C}}),39462:((L,$,e)=>{e.d($,{N:()=>y,R:()=>R});var l=e(7279),S=e(
30706);async function y(w,{ms:d,error:Q},f){const t=new AbortController,B=setTimeout(()=>t.abort(Q),d),c=Math.min(w.endsAt,performance.now()+d);try{return await f({...w,signal:AbortSignal.any([w.signal,
t.signal]),endsAt:c})}finally{clearTimeout(B)}}function R(w,d){const Q=`${d} within ${(0,S.zK)(w)} (timeout-minutes)`;return{ms:w,error:new l.HR({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-\
on-the-platform"})}}}),30532:((L,$,e)=>{e.d($,{CQ:()=>t,Mi:()=>f,Rs:()=>c,TF:()=>s,Uc:()=>B,lo:()=>A});var l=e(77598),S=e(51455),y=e(76760),R=e(57975),w=e(7279),d=e(30706);const Q={ENOSPC:"the disk is\
 full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"\
a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function f(r){
const g=typeof r=="object"&&r!==null&&"code"in r?r.code:void 0;return typeof g=="string"&&/^E[A-Z0-9]+$/.test(g)}function t(r){if(!f(r))return(0,w.gJ)(r);const{code:g="",errno:C=0}=r;return Q[g]??(0,R.
getSystemErrorMap)().get(C)?.[1]??g}function B(r){const g=f(r)&&("dest"in r?r.dest:r.path);return typeof g=="string"?`${t(r)} (${(0,d.MW)(g)})`:t(r)}function c(r,g){const p=f(r)&&r.code==="ENAMETOOLON\
G"?"Set a shorter name.":"Set another directory, or free some space.";return new w.HR({what:`Can't write ${g}`,why:t(r),advice:p},{cause:r})}async function s(r){await(0,S.rm)(r,{recursive:!0,force:!0,
maxRetries:10})}const u=/^\.workflow-export-[0-9a-f]{12}$/;async function o(r,g,C=(0,y.dirname)(r)){const p=(0,y.join)(C,`.workflow-export-${(0,l.randomBytes)(6).toString("hex")}`);try{await(0,S.writeFile)(
p,g,{flag:"wx"}),await(0,S.rename)(p,r)}catch(M){throw await s(p).catch(()=>{}),M}}async function A(r,g){await o(r,g).catch(C=>{throw c(C,r)})}}),7279:((L,$,e)=>{e.d($,{HR:()=>S,gJ:()=>d,iT:()=>w});const l=null;
class S extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({what:f,why:t="",advice:B="",topic:c},s={}){super(R(y(f,t),B),{cause:s.cause}),
this.what=f,this.why=t,this.advice=B,this.topic=c,this.status=s.status,this.maybeProcessed=s.maybeProcessed??!1,this.affectsAll=s.affectsAll??!1,this.busy=s.busy??!1,this.retryable=s.retryable??!1,this.
retryAfterMs=s.retryAfterMs??0,this.maxRetries=s.maxRetries}get sentence(){return y(this.what,this.why)}with(f){const{topic:t,status:B,maxRetries:c}=this,s={...this,topic:t,status:B,maxRetries:c,cause:this,
...f};return new S(s,s)}}function y(Q,f){return f===""?Q:`${Q}: ${f}`}function R(Q,f){const t=/[.!?…]$/.test(Q)?Q:`${Q}.`;return f===""?t:`${t} ${f}`}function w(Q){return Q instanceof Error?Q:new Error(
String(Q))}function d(Q){return w(Q).message}}),96191:((L,$,e)=>{e.d($,{B6:()=>u,R9:()=>M,mz:()=>N,wn:()=>p});var l=e(77598),S=e(51455),y=e(76760),R=e(22779),w=e(92145),d=e(39462),Q=e(30532),f=e(7279),
t=e(32975),B=e(30706),c=e(15543),s=e(37487);class u extends f.HR{}const o=10*6e4,A=3;function r(){e.e(599).then(e.bind(e,37599)).catch(()=>{})}async function g({signal:T,log:V},ne){const{DefaultArtifactClient:he}=await e.
e(599).then(e.bind(e,37599)),J=(0,c.QJ)(V,()=>ne(new he));return await(0,t.Mu)(T,J)}async function C(T){const V=await(0,s.Pd)("workflow-artifact-");try{return await T(V)}finally{await(0,Q.TF)(V).catch(
()=>{})}}async function p(T){return await g(T,async V=>(await V.listArtifacts()).artifacts)}async function M(T,V){return await C(async ne=>{const he={path:ne,skipDecompress:!0};await g(T,P=>P.downloadArtifact(
V,he));const[J=""]=await(0,S.readdir)(ne);return await(0,S.readFile)((0,y.join)(ne,J))})}async function N(T,{name:V,bytes:ne},he){return await C(async J=>{const P=(0,y.join)(J,V);await(0,S.writeFile)(
P,ne).catch(ie=>{throw(0,Q.Rs)(ie,P)}),process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const W=(0,l.createHash)("sha256").update(ne).digest("hex"),O={ms:o,error:new Error(`it didn't finish withi\
n ${o/6e4} minutes`)},ee=await g(T,ie=>{const K={client:ie,options:he,name:V,folder:J,digest:W,mayHaveCreated:!1,taken:0};return(0,d.N)(T,O,me=>(0,t.L5)(me,()=>(0,t.Mu)(me.signal,F(K,me.log))))}).catch(
ie=>{throw T.signal.throwIfAborted(),b(ie,V)}),{GITHUB_SERVER_URL:_,GITHUB_REPOSITORY:Z,GITHUB_RUN_ID:j}=process.env,Ae=`${_}/${Z}/actions/runs/${j}/artifacts/${ee}`;return{id:ee,name:V,url:Ae,digest:W}})}
async function F(T,V){const ne=he=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(he)&&(T.mayHaveCreated=!0),V.debug(he)};try{return await(0,c.QJ)({...V,debug:ne},()=>a(T))}catch(he){return await(0,c.
QJ)(V,()=>n(T,he))}}async function a({client:T,name:V,folder:ne,digest:he,options:{overwrite:J,retentionDays:P}}){J&&await T.deleteArtifact(V).catch(ee=>{if(!(ee instanceof Error&&ee.name==="ArtifactN\
otFoundError"))throw ee});const W={skipArchive:!0,...P!==void 0&&{retentionDays:P}},O=await T.uploadArtifact(V,[(0,y.join)(ne,V)],ne,W);if(O.id===void 0||O.digest!==he)throw new Error("the uploaded fi\
le differs from the package");return O.id}async function n(T,V){const ne=(0,f.gJ)(V),{client:he,name:J,digest:P,options:W}=T,[O,ee]=[m.test(ne),E.test(ne)];T.mayHaveCreated||=O;const Z=ee||T.mayHaveCreated?
await he.getArtifact(J).catch(()=>{}):void 0;if(T.mayHaveCreated&&Z?.artifact.digest===`sha256:${P}`)return Z.artifact.id;if(O)throw U("the connection to the artifact service failed",h,{retryable:!0,cause:V});
if(!ee)throw V;T.taken++;const j=T.mayHaveCreated&&!Z;if(j&&T.taken===A&&await Y(J),T.taken<=(j?A:Number(W.overwrite)))throw U("the name is still taken",h,{retryable:!0,cause:V});const Ae=Z?`this run \
already has an artifact named ${J}`:`an upload that isn't finished holds the name ${J}, for example another job's`,ie=Z?"Set overwrite: true or another name.":"Set another name, or re-run the job late\
r.";throw new u({what:"Artifact",why:Ae,advice:ie,topic:"the-artifact"},{cause:V})}const h="Re-run the job later.",i="Set upload-artifact: false.",E=/already exists/,m=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
I=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",i],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",i],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."]],D=/CreateArtifact: .*(\(400\)|mime_type|Error deco)/;function b(T,V){if(T instanceof f.
HR)return T;const ne=(0,f.gJ)(T),[,he,J]=I.find(([W])=>W.test(ne))??[];if(he!==void 0&&J!==void 0)return U(he,J,{cause:T});const P=(0,B.OX)(ne,200).replace(/\.$/,"");return D.test(ne)?U(`the artifact \
service here can't take the upload of ${V} (${P})`,i,{cause:T}):U(`the upload of ${V} failed (${P})`,"Re-run the job.",{cause:T})}function U(T,V,ne){return new f.HR({what:"Artifact",why:T,advice:V,topic:"\
the-artifact"},ne)}async function Y(T){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:he}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[,J,P]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(he))??[],{href:W}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new R.Qq("export-workflow-action",[new w.tZ(V)],{socketTimeout:3e4}).postJson(W,{workflow_run_backend_id:J,
workflow_job_run_backend_id:P,name:T})}}),15543:((L,$,e)=>{e.d($,{QJ:()=>t,lm:()=>S.lm,t1:()=>y});var l=e(16698),S=e(77094);function y(c=""){return{info:s=>w(c+s),warning:s=>S.$e(c+s),debug:s=>S.Yz(c+
s),mask:S.Pq}}function R(c){const s=[];return{...y(`[${c}] `),info:u=>s.push(u),end(u){core.startGroup(d(u));for(const o of s)w(o);core.endGroup()}}}function w(c){S.pq(d(c))}function d(c){return c.replaceAll(
"##[","## [")}const Q=new l.AsyncLocalStorage;let f=!1;function t(c,s){return f||B(),f=!0,Q.run(c,s)}function B(){const c=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...u)=>{const o=Q.
getStore(),A=String(s);return o===void 0||/^::(add-mask|debug)::/.test(A)?c(s,...u):(Q.exit(()=>o.debug(A.trimEnd())),!0)})}}),37487:((L,$,e)=>{e.d($,{GQ:()=>o,Pd:()=>u,VY:()=>c,eF:()=>B,n0:()=>s});var l=e(
73024),S=e(51455),y=e(48161),R=e(76760),w=e(77094),d=e(30532),Q=e(7279),f=e(30706);const t=6e4;async function B(A){const r=new AbortController;for(const g of["SIGINT","SIGTERM","SIGBREAK"]){const C={what:`\
Cancelled (${g})`,topic:"the-job-on-the-platform"};process.on(g,()=>r.abort(new Q.HR(C)))}try{await A(r.signal)}catch(g){for(let p=g;p instanceof Error;p=p.cause)w.Yz(p.stack??p.message);const C=c(g);
w.C1(`${(0,f.OX)((0,Q.gJ)(g),t)}${C===void 0?"":` See ${C}`}`)}process.stdout.write("",()=>process.exit())}function c(A){const{GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:g,GITHUB_ACTION_REF:C}=process.
env;if(!(!(A instanceof Q.HR)||A.topic===void 0||!r||!g||!C))return encodeURI(`${r}/${g}/blob/${C}/docs/troubleshooting.md#${A.topic}`)}function s(A){for(const[r,g]of Object.entries(A))g!==void 0&&w.uH(
r,g)}async function u(A){const r=process.env.RUNNER_TEMP||(0,y.tmpdir)();return await(0,S.mkdtemp)((0,R.join)(r,A)).catch(g=>{throw(0,d.Rs)(g,r)})}function o(){try{return JSON.parse((0,l.readFileSync)(
process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),24057:((L,$,e)=>{e.d($,{Sy:()=>o,cj:()=>t,il:()=>B,tp:()=>Q});var l=e(77094),S=e(7279),y=e(58132),R=e(30706);const w=1024*
1024-1e4,d=2e5;function Q(A,r){const g=r.map(F=>F.map(s)),C=A.map((F,a)=>g.some(n=>n[a]!=="")),p=(F,a)=>`<tr>${F.flatMap((n,h)=>C[h]?`<${a}>${n}</${a}>`:[]).join("")}</tr>`,M=g.map(F=>p(F,"td")),N=F=>`\
<tr><td colspan="${A.length}">\u2026 and ${(0,R.hS)(F,"more row")}</td></tr>`;return`<table>${p(A.map(y.FO),"th")}${u(M,N).join("")}</table>`}function f(A){return`<table>${A.map(([g,C])=>C===void 0?"":
`<tr><th align="left">${escapeAll(g)}</th><td>${s(C)}</td></tr>`).join("")}</table>`}function t(A){const r=A.map(({names:g,message:C,help:p})=>{const M=g.map(F=>`**${(0,y.wh)(F)}**`);return`- ${u(M,F=>`\
and ${F} more`,d/2).join(", ")}: ${B(C,p)}`});return u(r,g=>`- \u2026 and ${(0,R.hS)(g,"more cause")}`).join(`
`)}function B(A,r){return r===void 0?(0,y.wh)(A):`${(0,y.wh)(A)} <a href="${(0,y.FO)(r)}">Troubleshooting</a>`}function c(A,r){return`<details><summary>${escapeAll(A)}</summary>

${r}

</details>`}function s(A){return typeof A=="string"?A===""?"":`<code>${(0,y.FO)((0,y.RK)(A))}</code>`:"words"in A?(0,y.wh)(A.words):`<a href="${(0,y.FO)(A.href)}">${(0,y.wh)(A.text)}</a>${(0,y.FO)(A.after??
"")}`}function u(A,r,g=d){let C=g;const p=A.filter(M=>{const N=Buffer.byteLength(M),F=N<=C;return F&&(C-=N),F});return p.length===A.length?p:[...p,r(A.length-p.length)]}async function o(A,...r){const g=p=>`${(0,R.
hS)(p,"part")} of this page would not fit and ${p===1?"is":"are"} left out.`,C=[`### ${(0,y.wh)(A)}`,...u(r,g,w)];try{await l.z.addRaw(C.join(`

`),!0).write()}catch(p){l.$e(`Can't write the job summary: ${(0,S.gJ)(p)}`)}}}),58132:((L,$,e)=>{e.d($,{EU:()=>Q,FO:()=>B,Jj:()=>w,RK:()=>y,SS:()=>d,wh:()=>t});const l="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",S=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${l})[\\u200C\\u200D](?=${l})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function y(u){return/^[ -[\]-~…]*$/.test(u)&&!u.includes("##[")?u:u.replace(S,(o,A)=>A===void 0?o:R(A))}function R(u){return`\
\\u{${u.codePointAt(0)?.toString(16)}}`}function w(u,o){if(u.length<=o)return u;const A=Array.from(u.slice(0,2*o+2));return A.length>o?`${A.slice(0,o).join("")}\u2026`:u}function d(u,o=100){const A=y(
w(u,o)).replaceAll("	",R)||'""',r="`".repeat(s(A)+1);return/^`|`$/.test(A)||/^ .*[^ ].* $/.test(A)?`${r} ${A} ${r}`:r+A+r}function Q(u,o,A){const r=u.map(C=>y(C).replace(/^(\s*):(?=:)/,(p,M)=>M+R(":"))),
g="`".repeat(r.reduce((C,p)=>Math.max(C,s(p)+1),3));return[g+o,...r,g].map(C=>A+C).join(`
`)}const f=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function t(u){const o=y(u).replaceAll("	"," ").split(f),A=y(u).match(f)??[];return o.map((r,g)=>B(r)+(A[g]===void 0?"":`${B(A[g])}<wbr>`)).join("")}
function B(u){return u.replace(c,o=>`&#${o.codePointAt(0)};`)}const c=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(u){return(u.match(/`+/g)??[]).reduce((o,A)=>Math.
max(o,A.length),0)}}),98920:((L,$,e)=>{e.d($,{Ch:()=>c,mu:()=>Q});var l=e(51455),S=e(30532),y=e(7279),R=e(18142),w=e(59870);const d=1024*1024;function Q({files:u},o){const[A,r]=[f(w.uq,u),f(w.n7,u)];if(A===
void 0||r===void 0){const C=[A?[]:w.uq,r?[]:w.n7].flat();throw new Error(`lacks ${C.join(" and ")}, at its root and in its only subfolder`)}const g=o??f(w.Km,u)?.file;return{app:A.file,flow:r.file,env:g,
ownName:t(A.value)??t(r.value)}}function f(u,o){const A=o.get(u);try{return A&&{file:{name:u,bytes:A},value:u===w.Km?s(A):(0,R.Zs)(A)}}catch(r){throw new Error(`has a file that ${(0,y.gJ)(r)}: ${u}`,{
cause:r})}}function t(u){const{name:o,version:A}=Object(u);if(!(typeof o!="string"||o.trim()===""))return{name:o,version:["string","number"].includes(typeof A)?String(A):void 0}}function B(u){try{return Q(
u).ownName}catch{return}}async function c(u,o){const A=await(0,l.readFile)(u,{signal:o}).catch(r=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,S.Uc)(r)}`,{cause:r})});return s(A),{name:w.Km,
bytes:A}}function s(u){if(u.length>d)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,R.Zs)(u)}}),18142:((L,$,e)=>{e.d($,{Zs:()=>d,qF:()=>R});const l=500,S=1e6,y=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function R(c,s,u){try{return w(c,s,u)}catch(o){if(o instanceof SyntaxError||o instanceof RangeError)return;throw o}}function w(c,s,u){const o=new RegExp(y);let A=c.startsWith("\uFEFF")?1:0,r=0;function g(){
for(;;){const F=c.charAt(A);if(F!==" "&&F!==`
`&&F!=="\r"&&F!=="	")return F;A++}}function C(){if(o.lastIndex=A,!o.test(c))throw new SyntaxError;const F=c.slice(A,o.lastIndex);return A=o.lastIndex,F}function p(F,a){const n=g();if(n==="["){const i=[],
E=u.enter(F);return M("]",a,()=>i.push(p(E,a+1))),u.array(i,F)}if(n==="{"){const i=new Map;return M("}",a,()=>{if(g()!=='"')throw new SyntaxError;const E=C(),m=E.includes("\\")?JSON.parse(E):E.slice(1,
-1);if(i.has(m)||g()!==":")throw new SyntaxError;A++,i.set(m,p(u.enter(F,m),a+1))}),u.object(i,F)}const h=C();return u.scalar(h.includes("\\")?JSON.stringify(JSON.parse(h)):h)}function M(F,a,n){if(a===
l)throw new RangeError;if(A++,g()===F)A++;else for(let h=",";h===",";A++){if(++r>S)throw new RangeError;if(n(),h=g(),h!==","&&h!==F)throw new SyntaxError}}const N=p(s,0);if(g()!=="")throw new SyntaxError;
return N}function d(c){let s;try{s=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}catch(u){throw new Error("is not JSON",{cause:u})}if(Q(s,l))throw new Error("is nested deeper than 500 leve\
ls");return s}function Q(c,s){return typeof c!="object"||c===null?!1:s===0||Object.values(c).some(u=>Q(u,s-1))}function f(c){const s=R(c,`
`,t);return s===void 0?void 0:`${s}
`}const t={enter:c=>`${c}  `,scalar:c=>c,array:(c,s)=>B("[",c,"]",s),object(c,s){const u=[...c.keys()].sort().map(o=>`${JSON.stringify(o)}: ${c.get(o)}`);return B("{",u,"}",s)}};function B(c,s,u,o){return s.
length===0?c+u:`${c}${o}  ${s.join(`,${o}  `)}${o}${u}`}}),5806:((L,$,e)=>{e.d($,{Oj:()=>u,Sr:()=>s,dU:()=>c,gv:()=>S,jq:()=>t,tC:()=>f,x5:()=>Q});var l=e(76760);const S=".workflow-export.json",y=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
R=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,w=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,d=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",y],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',R],["changes how git or GitHub treats the repository",w],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function Q(A){const r=o(A);return s(r)===S?"is the name of the action's own record":d.find(([,g])=>g.test(r))?.[0]}
function f(A){return y.test(o(A))}function t(A){return/^\.workflow-export/.test(A)||[R,w].some(r=>r.test(o(A)))}function B(A){return R.test(o(A))?"is in a .git folder":A.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function c(A){const[r=""]=l.posix.basename(o(A).replaceAll("\\","/")).split(":");return s(r.replace(/[. ]+$/,""))==="env_variables.json"}function s(A){
return A.normalize("NFC").toUpperCase().toLowerCase()}function u(A){const r=new Map;for(const g of A){const C=s(g.replace(/\/$/,"")),p=r.get(C);if(p!==void 0)return[p,g];r.set(C,g)}for(const[g,C]of r)
for(const{index:p}of g.matchAll(/\//g)){const M=r.get(g.slice(0,p));if(M!==void 0&&!M.endsWith("/"))return[M,C]}}function o(A){return A.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((L,$,e)=>{e.d($,
{BE:()=>d,KC:()=>t,Km:()=>R,LX:()=>w,jz:()=>f,n7:()=>S,uq:()=>y,wg:()=>c,zx:()=>Q});var l=e(5806);const[S,y,R]=["flow_definition.json","app_definition.json","env_variables.json"],w=[S,y,R],d=1e4,Q=256*
1024*1024;function f(u,o){const A=[...o].filter(([r])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(r));return{kind:u,files:new Map(A.sort(([r],[g])=>r<g?-1:1))}}function t({kind:u,files:o}){return{kind:u,files:new Map(
[...o].filter(([A])=>!(0,l.dU)(A)))}}const B=/^(\..*|__MACOSX)$/;function c(u){const o=new Set(u),A=p=>w.some(M=>o.has(p+M));if(A(""))return"";const r=new Set(u.filter(p=>p.includes("/")).map(p=>p.slice(
0,p.indexOf("/")))),[g,...C]=[...r].filter(p=>!B.test(p));return g!==void 0&&C.length===0&&A(`${g}/`)?`${g}/`:""}function s(u){const o=c(u);return u.includes(o+y)||u.includes(o+S)}}),41519:((L,$,e)=>{
e.d($,{DF:()=>w,aC:()=>f,x3:()=>Q});var l=e(4573),S=e(18142),y=e(5806);const R={enter:()=>{},scalar:t=>({json:t}),array:t=>({json:`[${t.map(({json:B})=>B)}]`,items:t}),object(t){return{json:`{${[...t.
keys()].sort().map(c=>`${JSON.stringify(c)}:${t.get(c)?.json}`)}}`,members:t}}};function w(t){const B=(0,l.isUtf8)(t)?(0,S.qF)(t.toString(),void 0,R):void 0,c=B?.members?[...B.members]:B?.items?.map(u=>[
d(u),u]),s=c?.flatMap(([u,{members:o,json:A}])=>u===void 0?[]:[{name:u,keys:[...o?.keys()??[]],content:A}]);if(!(s===void 0||new Set(s.map(({name:u})=>u)).size!==c?.length))return{container:B?.members?
"object":"array",variables:s}}function d({members:t}){if(!t?.has("value"))return;const B=[t.get("name"),t.get("key")].find(c=>c?.json.startsWith('"'));return B&&JSON.parse(B.json)}function Q({files:t}){
const B=[...t].filter(([c])=>(0,y.dU)(c)).map(([,c])=>f(c));return[...new Set(B.flat())]}function f(t){const B=t.toString();try{JSON.parse(B.replace(/^\uFEFF/,""))}catch{return[]}const c=w(t),s=new Set(
c?.container==="array"?c.variables.map(({name:A})=>A):[]),o=Array.from(B.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([A,r,g])=>r===void 0?[A,String(Number(A))]:g===void 0?[JSON.parse(
r)]:[]);return[...new Set(o)].filter(A=>!s.has(A))}}),43657:((L,$,e)=>{e.d($,{Ao:()=>r,ue:()=>g,zy:()=>I});var l=e(4573),S=e(38522),y=e(20663),R=e(7279),w=e(30706),d=e(5806),Q=e(59870);const f=1e3,t=2048,
B=2162688,c=20,s=3,u=8,o=33188,A=new Set([0,10]);class r extends R.HR{}async function g(D,b){const{zip:U,source:Y,entries:T}=await C(D,b),V=(0,Q.wg)([...T.keys()]),ne=[];for(const[he,J]of T){b?.throwIfAborted();
const P=await a(U,Y,J).catch(W=>{throw i(`${(0,w.TL)(he)} in the package`,W)});he.startsWith(V)&&!n(he)&&ne.push([he.slice(V.length),P])}return(0,Q.jz)("zip",ne)}async function C(D,b){if(b?.throwIfAborted(),
D.length>Q.zx)throw h("The package is larger than 256 MiB, the limit");const U=p(D);if(U===void 0)throw D.toString("latin1",0,2)==="PK"?i("The package",new Error("its end is missing")):m(D);try{const Y=await(0,y.
SY)(U,{decodeStrings:!1});return{zip:Y,source:U,entries:await M(Y)}}catch(Y){throw Y instanceof R.HR?Y:i("The package",Y)}}function p(D){for(let b=D.length-22;b>=0;){const U=D.lastIndexOf("PK",b,"la\
tin1");if(U<0)return;const Y=U+22+D.readUInt16LE(U+20);if(Y<=D.length)return D.subarray(0,Y);b=U-1}}async function M(D){if(D.entryCount>Q.BE)throw h(`The package has ${D.entryCount} entries. The limit\
 is 10,000`);const b=new Map;let U=0;for await(const T of D.eachEntry()){const V=N(T);if(V===""&&T.uncompressedSize===0&&T.fileNameLength>0)continue;if(b.has(V))throw h(`The package has ${(0,w.TL)(V)}\
 twice`,"Export it again.");const ne=F(V,T);if(ne!==void 0)throw h(`${(0,w.TL)(V)} in the package ${ne}`);if(U+=T.uncompressedSize,U>Q.zx)throw h("The package takes more than 256 MiB unpacked, the lim\
it");b.set(V,T)}if([...b.keys()].every(n))throw h("The package has no files in it","Export it again.");const Y=(0,d.Oj)([...b.keys()]);if(Y)throw h(`${(0,w.TL)(Y[0])} and ${(0,w.TL)(Y[1])} in the pack\
age collide on a disk that ignores case`);return b}function N({generalPurposeBitFlag:D,fileNameRaw:b,extraFields:U,versionMadeBy:Y}){const T=(0,l.isUtf8)(b)?D|t:D,V=A.has(Y>>>8);return(0,y.ax)(T,b,U,!V).
replace(/^(\.\/+)+/,"")}function F(D,b){const U=b.externalFileAttributes>>>16&61440;return U===40960?"is a symbolic link":U!==0&&U!==32768&&U!==16384?"is neither a file nor a folder":n(D)&&b.uncompressedSize>
0?"is a folder with a content of its own":b.canDecodeFileData()?D.length>f?"is longer than 1,000 characters":(0,d.tC)(D)?"leads outside the folder that it is unpacked into":(0,d.dU)(b.fileNameRaw.toString())&&
!(0,d.dU)(D)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function a(D,b,U){const{compressedSize:Y,uncompressedSize:T}=U,{fileDataStart:V}=await D.
readLocalFileHeaderPromise(U),ne=b.subarray(V,V+Y),he={maxOutputLength:Math.max(1,T),chunkSize:Math.max(64,T+1)},J=U.compressionMethod===0?ne:(0,S.inflateRawSync)(ne,he);if(J.length!==T)throw new Error(
`it unpacks to ${J.length} bytes, not the ${T} listed`);if((0,S.crc32)(J)!==U.crc32)throw new Error("its CRC-32 isn't the one listed");return J}function n(D){return D.endsWith("/")}function h(D,b=""){
return new R.HR({what:D,advice:b,topic:"the-package"})}function i(D,b){const U=(0,w.TL)(b.message).slice(1,-1),Y="Export it again.";return new R.HR({what:`${D} is cut off or damaged`,why:U,advice:Y,topic:"\
the-package"},{cause:b})}const E=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u],["text",/^/]];function m(D){const b=D.toString(
"utf8",0,512),[U]=E.find(([,T])=>T.test(b))??["text"],Y=`${U==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new r({what:`The package is ${U}, not a z\
ip`,advice:Y,topic:"the-package"})}function I({files:D}){const b=[],U=[];let Y=0;for(const[ne,he]of D){const J=Buffer.from(ne),P=(0,S.deflateRawSync)(he),W=Buffer.alloc(26);W.writeUInt16LE(c,0),W.writeUInt16LE(
t,2),W.writeUInt16LE(u,4),W.writeUInt32LE(B,6),W.writeUInt32LE((0,S.crc32)(he),10),W.writeUInt32LE(P.length,14),W.writeUInt32LE(he.length,18),W.writeUInt16LE(J.length,22);const O=Buffer.alloc(14);O.writeUInt32LE(
o*65536,6),O.writeUInt32LE(Y,10);const ee=[Buffer.from("PK"),W,J,P];b.push(...ee),U.push(Buffer.from([...Buffer.from("PK"),c,s]),W,O,J),Y+=ee.reduce((_,{length:Z})=>_+Z,0)}const T=Buffer.concat(U),
V=Buffer.alloc(22);return V.write("PK"),V.writeUInt16LE(D.size,8),V.writeUInt16LE(D.size,10),V.writeUInt32LE(T.length,12),V.writeUInt32LE(Y,16),Buffer.concat([...b,T,V])}}),82227:((L,$,e)=>{e.d($,{HB:()=>F,
px:()=>a,Ng:()=>C});var l=e(7279),S=e(32975),y=e(30706),R=e(81858),w=e(16064),d=e(2053),Q=e(86294),f=e(62291);const t=6,B=32,c=6,s=2e3,u=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class A{redact;#e;#t=new Set;#A=new Set;constructor(D,b=[]){this.#e=new y.pO(D),this.redact=this.#e.redact,this.allow(...b)}add(...D){for(const b of D)this.#e.add(b)}allow(...D){for(const b of D)b.length>=
t&&this.#t.add(b)}maskFields(D,b,U){const Y=g("",D,0).slice(0,s);for(const[T,V]of Y)/id$/i.test(T)&&(0,f.eQ)(V)&&this.allow(V);for(const[T,V]of Y)/url$/i.test(T)?this.maskUrl(V.trim(),b,U):this.#n(r(V),
U)}maskUrl(D,b,U){const Y=URL.canParse(D,b.href)?new URL(D,b.href):void 0;if(Y&&b.href.startsWith(Y.href))return;const T=/[?:]|^\/\//.test(D)?[D]:[];Y&&(T.push(Y.href,Y.password,(0,f.D4)(Y.password),...r(
Y.search)),Y.search!==""&&T.push(Y.pathname+Y.search)),this.#n(T,U)}#n(D,b){const U=T=>Array.from(this.#t).some(V=>V.includes(T)),Y=D.filter(T=>!U(T)&&!U((0,f.D4)(T)));for(const T of Y.flatMap(V=>[V,encodeURIComponent(
V)]))T.length<t||this.#A.has(T)||(this.#A.add(T),this.#e.add(T),b.mask(T))}}function r(I){return Array.from(I.matchAll(u)).flatMap(([,D="",b=""])=>{const U=b.replace(/[.,:!?)\]}]+$/,"");return o.test(
D)||(0,f.D4)(U).length>=B?[U,(0,f.D4)(U)]:[]})}function g(I,D,b){return typeof D=="string"?[[I,D]]:b>c?[]:Array.isArray(D)?D.flatMap(U=>g(I,U,b+1)):(0,Q.Gv)(D)?Object.entries(D).flatMap(([U,Y])=>g(U,Y,
b+1)):[]}function C(I,D,{secrets:b=[],known:U=[]}={}){return{url:I,apiKey:D,secrets:new A([D,...b],[I.href,...U]),connections:(0,w.Y7)("export-workflow-action"),rateLimit:new d.q,variants:new Map}}const p=1024*
1024,M=12e4,N=12e4,F="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function a(I,D){const{label:b,method:U,path:Y,isTransient:T}=D,
{secrets:V,rateLimit:ne}=I.platform;V.allow(...Y.split(/[/?&=]/));const he=U==="GET"?{label:b,checked:Y}:{label:b},J=()=>ne.run(he,I,()=>n(I,D));return await(0,S.L5)(I,J,{atLeastMs:T?N:0})}async function n(I,D){
const{platform:b,signal:U,log:Y}=I,{label:T,method:V,path:ne,body:he,idempotent:J=!0,isTransient:P}=D,W=new URL(`api/public/${ne}`,b.url),O={accept:"application/json","content-type":"application/json",
"x-api-key":b.apiKey},ee={maxBytes:p,idleMs:J?w.k$:M};try{const _=await(0,w.tN)(b.connections,{label:T,method:V,url:W,headers:O,body:he,...ee},U);return Y.debug(`${V} ${b.secrets.redact(W.pathname)}: ${_.
status}`),i(_,W,I,T),E(I,D,_)}catch(_){const Z=_ instanceof l.HR?_:void 0;throw!J&&(U.aborted||Z?.maybeProcessed)?h(_):U.aborted||!Z||!P?.(Z)?_:Z.with({retryable:!0})}}function h(I){const D=I instanceof
l.HR?I:new l.HR({what:(0,l.iT)(I).message},{cause:I}),b=D.retryable||D.advice===""?F:`${D.advice} ${F}`;return D.with({advice:b,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function i(I,D,{
platform:b,log:U},Y){const T=(0,w.ET)(I,D,Y);if(T===void 0)return;b.secrets.maskUrl(T.href,b.url,U);const{status:V}=I,ne=`the platform redirects to ${(0,y.OX)(T.origin,100)}, and the key follows no re\
direct`,he={status:V,maybeProcessed:V!==307&&V!==308};throw(0,R.ue)(Y,ne,"If that is your environment, set host to it.",he)}function E(I,D,b){const{platform:U,log:Y}=I,{label:T}=D,{status:V,headers:ne,
bytes:he}=b,J=new TextDecoder().decode(he),P=m(J);U.secrets.maskFields(P??{},U.url,Y);const W=new Q.sh(P??{},T,U.secrets.redact),{message:O}=W,ee=O===void 0?"":` (${O})`,_=(0,w.RG)(b,T,`the platform a\
nswered ${V}${ee}`);if(_)throw _;const Z=/^\s*</.test(J)||ne["content-type"]?.includes("html")===!0;if(V<200||V>299){const ie=(0,S.Vs)(ne["retry-after"]);throw(0,Q.$G)({call:D,status:V,message:O,waitMs:ie,
isPage:Z,hasWorked:U.variants.has(T)})}if(P!==void 0)return W;if(J.trimStart().startsWith("{")&&(0,w.VL)(b))throw(0,R.ue)(T,"the response was cut off",R.$_,{retryable:!0,maybeProcessed:!0});const j=J===
""?"nothing":Z?"with a web page":"with something other than a JSON object";throw(0,R.ue)(T,`the platform answered ${j} (${V})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function m(I){try{const D=JSON.parse(I);return(0,Q.Gv)(D)?D:void 0}catch{return}}}),65645:((L,$,e)=>{e.d($,{I:()=>g,R:()=>o});var l=e(77598),S=e(7279),y=e(32975),R=e(30706),w=e(62291),d=e(16064);const Q=256*
1024**2,f=5,t=5,B=new Set([400,401,403,404,410]),c=2,s="Download",u="Re-run the job.";async function o(C,{url:p,freshUrl:M,read:N}){let F=p,a=0;return await(0,y.L5)(C,async()=>{F??=await M();const n=await r(
C,F).catch(I=>{throw I instanceof S.HR&&I.affectsAll?I.with({affectsAll:!1}):I}),{status:h,headers:i,bytes:E}=n;if(B.has(h)){F=void 0,a++;const I=a<t,D=I?"":`${a} times `;throw A(`the URL was refused ${D}\
(${h})`,u,{retryable:I})}if(h!==200)throw A(`the server answered ${h}`,u,{retryable:h===206});if(i["content-type"]?.includes("text/html"))throw A("the server sent a web page instead of the package","C\
heck host, then re-run the job.",{retryable:!0,maxRetries:c});const m=await N(E).catch(I=>{throw I instanceof S.HR&&(0,d.VL)(n)&&!C.signal.aborted?I.with({retryable:!0,maxRetries:c}):I});return{bytes:E,
sha256:(0,l.createHash)("sha256").update(E).digest("hex"),content:m}})}function A(C,p,M={}){return new S.HR({what:s,why:C,advice:p,topic:"the-package"},M)}async function r(C,p){const{platform:M,log:N,
signal:F}=C;let a=p;for(let n=0;;n++){const h=n===0&&a.origin===M.url.origin,i={accept:"*/*",...h&&{"x-api-key":M.apiKey}},E={label:s,method:"GET",url:a,headers:i,maxBytes:Q,isProven:!0},m=async()=>{const b=await(0,d.
tN)(M.connections,E,F);N.debug(`GET a package from ${(0,R.OX)(E.url.origin)}: ${b.status}`);const U=(0,d.RG)(b,s,`the server answered ${b.status}`);if(U)throw U;return b},I=await(h?M.rateLimit.run({label:s},
C,m):m()),D=(0,d.ET)(I,a,s);if(D===void 0)return I;if(n===f)throw A("the URL redirects in a circle",u);a=g(D.href,C)}}function g(C,{platform:p,log:M}){const N=p.url;if(p.secrets.maskUrl(C,N,M),!URL.canParse(
C,N.href))throw A("the platform's download URL can't be read",u);const F=new URL(C,N.href);F.protocol==="http:"&&N.protocol==="https:"&&F.hostname===N.hostname&&(F.protocol="https:",F.port===""&&(F.port=
N.port),p.secrets.maskUrl(F.href,N,M));const a=F.protocol==="http:"&&N.protocol==="http:"&&(0,w.U9)(F.hostname);if(F.protocol!=="https:"&&!a)throw A("the platform's download URL isn't https","Check ho\
st.");return F}}),81858:((L,$,e)=>{e.d($,{$_:()=>d,Dx:()=>R,Ur:()=>u,ue:()=>y});var l=e(7279),S=e(30706);function y(A,r,g,C={}){return new l.HR({what:A,why:r,advice:g,topic:"the-platforms-response"},C)}
function R(A,r,g,C){return new l.HR({what:A,why:r,advice:g,topic:"the-connection"},C)}const w={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connectio\
n was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},d="Re-run the job later.",Q="\
For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",f=2,t=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)|(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$)/,
B=/^(EPROTO$|ERR_SSL_)/,c=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,s=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function u(A,r){const{label:g,signal:C,connected:p,isProven:M}=r;if(C.
aborted)return C.reason;if(A instanceof l.HR||!(A instanceof Error)||!("code"in A))return A;const N=String(A.code);if(t.test(N)){const E=`the TLS connection can't be trusted (${N})`;return R(g,E,`Chec\
k host. ${Q}`,{affectsAll:!0,cause:A})}const[,F]=s.exec(A.message)??[];if(F!==void 0)return o(g,F,A);const a={retryable:!0,maybeProcessed:p,affectsAll:!p,cause:A};if(c.test(N))return R(g,`the response\
 can't be decoded (${N})`,d,a);const n=!p&&B.test(N),h=n?`the TLS connection failed (${N})`:w[N]??`the connection failed (${N})`;if(M||!(n||N==="ENOTFOUND"))return R(g,h,d,a);const i=n?`Check host and\
 its port. ${Q}`:"Check host.";return R(g,h,i,{...a,maxRetries:f})}function o(A,r,g){const C={affectsAll:!0,cause:g};if(r==="407")return R(A,"the proxy requires a user name and a password (407)","Set \
them in HTTPS_PROXY.",C);if(/^4(?!08|25|29)\d\d$/.test(r)){const M=`the proxy refuses the connection (${r})`;return R(A,M,"Allow the host there, or add it to NO_PROXY.",C)}const p=`the proxy made no c\
onnection (${(0,S.OX)(r,100)})`;return R(A,p,"Check HTTPS_PROXY, or re-run the job later.",{...C,retryable:!0})}}),62291:((L,$,e)=>{e.d($,{D4:()=>d,U9:()=>y,eQ:()=>R,o6:()=>S,wh:()=>w});const l=200;function S(Q){
const f=/^[a-z][a-z0-9+.-]*:\/\//i.test(Q)?Q:`https://${Q}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const t=new URL(f);
if(t.protocol!=="https:"&&t.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(t.protocol===
"http:"&&!y(t.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return t.pathname.endsWith("/")||(t.pathname+="/"),t}function y(Q){return Q==="localhost"||Q==="[:\
:1]"||/^127\.\d+\.\d+\.\d+$/.test(Q)}function R(Q){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(Q)}function w(...Q){return Q.find(f=>typeof f=="string"&&f.length<=l&&R(f))}function d(Q){try{return decodeURIComponent(
Q)}catch{return Q}}}),16064:((L,$,e)=>{e.d($,{k$:()=>u,VL:()=>I,J9:()=>M,Y7:()=>p,ET:()=>m,tN:()=>N,RG:()=>D});var l=e(37067),S=e(44708),y=e(38522),R=e(22779),w=e(32975),d=e(30706),Q=e(81858),f=e(62291),
t=e(19783);const B=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function c(){for(const b of B){const U=process.env[b]?.trim();U!==void 0&&(process.env[b]=U===""||/^[a-z][a-z0-9+.-]*:\/\//i.
test(U)?U:`http://${U}`)}for(const b of["no_proxy","NO_PROXY"]){const U=process.env[b]?.split(/[\s,]+/).map(Y=>Y.replace(/^\*\./,"."));U&&(process.env[b]=U.filter(Y=>Y!=="").join(","))}}function s(b,U){
const T=B.filter(ne=>ne.toLowerCase()===`${b.protocol.slice(0,-1)}_proxy`).find(ne=>process.env[ne]);if(T===void 0||(0,t.H)(b)||/^https?:\/\//i.test(process.env[T]??"")&&(0,t.s)(b)?.hostname)return;throw(0,Q.
Dx)(U,`the proxy in ${T} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const u=3e4,o=65536,A=new Set([301,302,
303,307,308]),r=new Set([408,421,425,429]),g=new Set([501,505,506,508,510,511]),C=new Set([421,425,429]);function p(b){c();const U=Y=>({"http:":new R.Qq(b,[],{keepAlive:Y}),"https:":new R.Qq(b,[],{keepAlive:Y})});
return{kept:U(!0),fresh:U(!1),proven:new Set}}function M(b){return{type:"application/json",bytes:Buffer.from(JSON.stringify(b))}}async function N(b,U,Y){Y.throwIfAborted();const{label:T,method:V,url:ne,
headers:he,body:J,maxBytes:P,idleMs:W=u,isProven:O=!1}=U;s(ne,T);const ee=ne.protocol==="https:",_=(J?b.fresh:b.kept)[ee?"https:":"http:"],Z=new AbortController,j=AbortSignal.any([Y,Z.signal]);let[Ae,
ie]=[!1,"response"];const K=setTimeout(()=>{const Ce={retryable:!0,maybeProcessed:Ae};Z.abort((0,Q.Dx)(T,`no ${ie} within ${W/1e3} s`,Q.$_,Ce))},W);let me;try{me=(ee?S:l).request({method:V,host:ne.hostname.
replace(/^\[|\]$/g,""),port:ne.port||(ee?443:80),path:ne.pathname+ne.search,headers:{...he,...J&&{"content-type":J.type,"content-length":J.bytes.length},"accept-encoding":"identity","user-agent":_.userAgent},
...ne.username+ne.password!==""&&{auth:`${(0,f.D4)(ne.username)}:${(0,f.D4)(ne.password)}`},agent:_.getAgent(ne.href),signal:j}),F(me,ee,()=>{Ae=!0});const Ce=a(me,T);n(me,J?.bytes??Buffer.alloc(0),()=>K.
refresh());const de=await(0,w.Mu)(j,Ce);b.proven.add(ne.origin),ie="data";const we=[];let Ne=P;for await(const je of de){if(K.refresh(),Ne-=je.length,Ne<0)throw E(T,P);we.push(je)}const Te=i(Buffer.concat(
we),de.headers["content-encoding"],T,P);return{status:de.statusCode??0,headers:de.headers,bytes:Te}}catch(Ce){throw me?.destroy(),(0,Q.Ur)(Ce,{label:T,signal:j,connected:Ae,isProven:O||b.proven.has(ne.
origin)})}finally{clearTimeout(K),J&&me?.destroy()}}function F(b,U,Y){b.once("socket",T=>{b.reusedSocket?Y():T.once(U?"secureConnect":"connect",Y)})}function a(b,U){return new Promise((Y,T)=>{const V=ne=>{
ne.socket.destroy();const he={retryable:!0,maybeProcessed:!0};T((0,Q.Dx)(U,"the server switched protocols (101)",Q.$_,he))};b.once("upgrade",V),b.once("response",ne=>ne.statusCode===101?V(ne):Y(ne)),b.
on("error",T)})}function n(b,U,Y){U.length===0?b.end():b.write(U.subarray(0,o),T=>{Y(),T||n(b,U.subarray(o),Y)})}const h=new Map([["gzip",y.gunzipSync],["x-gzip",y.gunzipSync],["deflate",(b,U)=>((b.readUInt8()&
15)===8?y.inflateSync:y.inflateRawSync)(b,U)],["br",y.brotliDecompressSync]]);function i(b,U="",Y,T){const ne=U.toLowerCase().split(/[\s,]+/).flatMap(he=>h.get(he)??[]).reverse();try{return ne.reduce(
(he,J)=>he.length===0?he:J(he,{maxOutputLength:T}),b)}catch(he){throw he.code==="ERR_BUFFER_TOO_LARGE"?E(Y,T):he}}function E(b,U){const Y=`the response is larger than ${(0,d.Xe)(U)}, the limit`;return(0,Q.
ue)(b,Y,"Check host.",{maybeProcessed:!0})}function m({status:b,headers:U},Y,T){if(!A.has(b)||U.location===void 0)return;const V=U.location.replace(/[\x80-\xff]/g,ne=>`%${ne.charCodeAt(0).toString(16).
toUpperCase()}`);if(URL.canParse(V,Y.href))return new URL(V,Y.href);throw(0,Q.ue)(T,`the platform redirects (${b}) to an address that can't be read`,"Check host.")}function I({headers:b}){return b["co\
ntent-length"]===void 0&&b["transfer-encoding"]===void 0}function D({status:b,headers:U},Y,T){if(!(!r.has(b)&&!(b>=500&&b<=599&&!g.has(b))))return(0,Q.ue)(Y,T,Q.$_,{status:b,retryable:!0,retryAfterMs:(0,w.
Vs)(U["retry-after"]),maybeProcessed:!C.has(b)})}}),96006:((L,$,e)=>{e.d($,{SO:()=>o,qt:()=>F,y7:()=>u});var l=e(7279),S=e(32975),y=e(30706),R=e(82227),w=e(62291),d=e(2053),Q=e(86294);const f={running:[
"IN_PROGRESS","INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","FAIL","ERROR","ERRORED","CANCELLED","CANCELED","ABORTED",
"TIMEOUT","TIMED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},t=new Map(Object.entries(f).flatMap(([E,m])=>m.map(I=>[I,E])));function B(E){return t.get(E)??"unknown"}function c(E){const{
fields:m,message:I}=E,D=(0,Q.Gv)(m.response)?m.response:{};return{dockStatusId:(0,w.wh)(m["dock-statusId"],m.dockStatusId,m._id),workflowId:(0,w.wh)(m.workflowId,m.toolId),exportJobId:(0,w.wh)(m.exportJobId),
status:s(E),downloadUrl:[D.downloadUrl,D.downloadURL,m.downloadUrl,m.downloadURL].filter(b=>typeof b=="string").map(b=>b.trim()).find(b=>b!==""),refused:m.success===!1,message:I}}function s({fields:E,
redact:m}){if(typeof E.status!="string"&&typeof E.status!="number")return"";const I=String(E.status),D=I.trim().toUpperCase().replace(/[\s-]+/g,"_");return B(D)==="unknown"?m(I,40).toUpperCase():D}function u(E,m){
const I=c(E),{dockStatusId:D}=I;if(D===void 0)throw E.missing("dock status ID",m);return{...I,dockStatusId:D}}async function o(E,m,I=()=>!0){const D=`dock-status/${m}`;return c(await(0,R.px)(E,{label:"\
Dock status",method:"GET",path:D,advice:"Re-run the job later.",isTransient:I}))}const A=d.k,r=12e4,g=50,C=294,p=6.12,M=2e3;function N(E,m){const I=Math.max(C,E/p);return E<d.k?I:Math.max(M,Math.min(m,
I))}async function F(E,m,I){const{log:D,signal:b}=E,U=performance.now(),Y=a(E,U);let T=m,V=U,ne;for(let he=0;;he++){I.onStatus(T),Y(T);const J=B(T.status);if(J==="failed"||J==="succeeded"&&T.refused)throw h(
m,T,I.advice);if(J==="succeeded")return T.status!=="SUCCESS"&&D.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;ne=J==="unknown"&&T.refused?ne??V:void 0;try{if(ne!==void 0&&
V-ne>=r){const O=`The platform refused to report the job's status for ${(0,y.zK)(r)}`;throw new l.HR({what:O,topic:"the-job-on-the-platform"})}const P=he===0?g:N(V-U,I.longestWaitMs);await(0,S.yy)(Math.
max(0,V+P-performance.now()),b),V=performance.now();const W=({status:O=404})=>he>0||O===404;T=await o(E,m.dockStatusId,W)}catch(P){throw i(P,m,T)}}}function a({log:E},m){const I=new Set;let D,b=m;return U=>{
const Y=performance.now(),T=(0,y.zK)(Y-m);D!==void 0&&U.status!==D?(E.info(`${U.status||"No status"} after ${T}`),b=Y):Y-b>=A&&(E.info(`Still ${U.status||"without a status"} after ${T}`),b=Y),D=U.status,
!(B(D)!=="unknown"||I.has(D))&&(I.add(D),E.warning(`The platform reports an unknown status (${n(U)}). The action keeps waiting.`))}}function n({status:E,message:m}){return`${E||"none"}${m===void 0?"":
`, "${m}"`}`}function h({dockStatusId:E},{status:m,message:I},D){const b=m==="FAILED"?"failed":`ended as ${m}`,U=`${I??"it gave no reason"} (dock status ${E})`;return new l.HR({what:`The job ${b} on t\
he platform`,why:U,advice:D,topic:"the-job-on-the-platform"})}function i(E,{dockStatusId:m},I){const D=B(I.status)==="unknown"||I.message!==void 0?`, last status ${n(I)}`:"",b=`The job may still be ru\
nning on the platform: dock status ${m}${D}.`,U=E instanceof l.HR?E:new l.HR({what:(0,l.iT)(E).message},{cause:E});return U.with({advice:`${U.advice} ${b}`.trim(),cause:E})}}),2053:((L,$,e)=>{e.d($,{k:()=>w,
q:()=>c});var l=e(7279),S=e(32975),y=e(81858);const R=30,w=6e4,d=429,Q=500,f=16e3,t=.95,B=20;class c{#e=new Map;#t=0;#A=0;#n=0;async run(u,o,A){const r=await this.#r(u,o),g=()=>r>this.#n;try{const C=await A();
return g()&&(this.#A=this.#A<B?0:this.#A*t),C}catch(C){if(!(C instanceof l.HR&&C.status===d))throw C;const p=performance.now();throw g()&&(this.#A=Math.min(f,Math.max(Q,this.#A*2)),this.#n=p),this.#t=
Math.max(this.#t,p+(C.retryAfterMs||2*this.#A)),C.with({retryAfterMs:this.#t-p})}}async#r({label:u,checked:o},{signal:A,endsAt:r}){const g=o!==void 0&&this.#e.get(o)||[];for(o!==void 0&&this.#e.set(o,
g);;){if(A.throwIfAborted(),this.#t>=r)throw(0,y.ue)(u,"the platform asked for a pause that exceeds the timeout",y.$_);const C=performance.now(),p=g.length<R?Number.NEGATIVE_INFINITY:g[0]??C,M=Math.max(
this.#t,p+w);if(M<=C)return this.#t=C+this.#A,g.push(C),g.length>R&&g.shift(),C;await(0,S.yy)(M-C,A)}}}}),86294:((L,$,e)=>{e.d($,{$G:()=>c,Gv:()=>y,sh:()=>S});var l=e(81858);class S{fields;label;redact;constructor(A,r,g){
this.fields=A,this.label=r,this.redact=g}get message(){const A=d(this.fields,0);return A===void 0?void 0:this.redact(A)||void 0}missing(A,r){const{label:g,message:C}=this,p=C===void 0?"":` (${C})`;return(0,l.
ue)(g,`the platform answered without a ${A}${p}`,r)}}function y(o){return typeof o=="object"&&o!==null&&!Array.isArray(o)}const R=["errors","error","message","msg","reason","failureReason","errorMessa\
ge","statusMessage","description","detail","details","response"],w=4;function d(o,A){if(typeof o=="string")return o.trim()||void 0;if(!(A>w)){if(Array.isArray(o))return d(o[0],A+1);if(y(o))for(const r of R){
const g=d(o[r],A+1);if(g!==void 0){const{code:C}=o;return typeof C=="number"||typeof C=="string"?`${g}, code ${C}`:g}}}}const Q="Settings \u2192 Security & Control \u2192 API Scopes",f=new Set([405,406,
411,415,417,426,431]),t=409,B=423;function c(o){const{call:A,status:r,message:g,waitMs:C,hasWorked:p}=o,M=r===401||r===403,N=`the platform answered ${r}${g===void 0?"":` (${g})`}`;return(0,l.ue)(A.label,
N,M?u(o):s(r,A),{status:r,maybeProcessed:r>=500,affectsAll:M&&!p,retryAfterMs:C,busy:r===B||r===t&&!A.isCreation})}function s(o,{isCreation:A=!1,advice:r="Check the inputs."}){return o===404?"Check ho\
st, the IDs, and that the key's account can see the workflow.":o===t&&A?"The name may be taken. Set another name, or the ID of that workflow.":o===t||o===B?"Another job may be changing the workflow. C\
heck it in AI for Process, then re-run the job.":o<400||o>=500||f.has(o)?"Check host.":r}function u({status:o,call:{scope:A},message:r,isPage:g,hasWorked:C}){if(g)return"A gateway or firewall in front\
 of the platform may have refused it. Check host, and that the runner may reach it.";if(C)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const p=A===
void 0?"another scope":`the scope "${A}"`;if(o===403)return`The key needs ${p}. Add it under ${Q}.`;const M=/scope/i.test(r??"")?` The key also needs ${p}.`:"";return`The platform does not know the ke\
y: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Q}.${M}`}}),23349:((L,$,e)=>{e.d($,{EH:()=>c,Nq:()=>B,kZ:()=>u,s8:()=>s});var l=e(
7279),S=e(32975),y=e(82227),R=e(65645),w=e(16064),d=e(96006);const Q={dataFileId:"workflowDataFileId",name:"workflowName"},f=[{collection:"workflows",...Q},{collection:"workflow",...Q},{collection:"to\
ols",dataFileId:"toolDataFileId",name:"toolName"}];async function t(o,A){const{variants:r}=o.platform;let g;for(const C of new Set([...r.values(),...f])){const p=A(C),M=r.get(p.label);if(!(M&&M!==C))try{
const N=await(0,y.px)(o,p);return r.set(p.label,C),N}catch(N){if(N instanceof l.HR&&N.busy&&r.set(p.label,C),!(N instanceof l.HR&&N.status===404))throw N;g??=N}}throw g}async function B(o,{workflowId:A,
flowId:r}){const g=await t(o,({collection:C})=>({label:"Export",method:"POST",path:`${C}/${A}/export?flowId=${r}`,scope:"Export workflow"}));return(0,d.y7)(g,"Check host and the IDs.")}async function c(o,A,r){
const g=r.downloadUrl??A.downloadUrl??(await(0,d.SO)(o,A.dockStatusId)).downloadUrl;if(g!==void 0)return(0,R.I)(g,o);const C=`the platform reports ${r.status} but names no download URL`;throw new l.HR(
{what:"Export",why:C,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function s(o,A,{app:r,flow:g,env:C}){const p="workflowName"in A,M=await t(o,({collection:N,dataFileId:F,name:a})=>({
label:"Import",method:"POST",path:p?`${N}/import`:`${N}/${A.workflowId}/import`,body:(0,w.J9)({[F]:r,flowDataFileId:g,...C!==void 0&&{envVariablesFileId:C},...p&&{[a]:A.workflowName}}),idempotent:!1,isCreation:p,
scope:"Import workflow"}));return(0,d.y7)(M,y.HB)}async function u(o,A){const r=({collection:g})=>({label:"Deploy",method:"POST",path:`${g}/${A}/deploy`,body:(0,w.J9)({isAsync:!0}),idempotent:!1,scope:"\
Deploy workflow"});return(0,d.y7)(await(0,S.Oc)(o,()=>t(o,r)),y.HB)}}),52597:((L,$,e)=>{e.d($,{g:()=>U});var l=e(76760),S=e(63e3),y=e(39462),R=e(23349),w=e(77598),d=e(30706),Q=e(82227),f=e(62291),t=e(
16064);const B=25e6,c=1e7,s="bulkImport",u="Re-run the job.";async function o(ne,{name:he,bytes:J}){const P=`Upload of ${he}`,W=(ee,_)=>(0,Q.px)(ne,{label:P,method:"POST",path:ee,body:_,scope:"Import \
workflow"}),O=J.length<B?r(await W("files",g({fileContext:s},{name:he,bytes:J}))):await A({name:he,bytes:J},W);return ne.log.info(`Uploaded ${he}: ${(0,d.Xe)(J.length)}`),O}async function A({name:ne,bytes:he},J){
const P=Math.ceil(he.length/c),W={fileContext:s,totalChunks:P,fileExtension:"json",fileName:ne,fileSize:he.length},O=await J("files/session/start",(0,t.J9)(W)),ee=(0,f.wh)(O.fields.sessionId);if(ee===
void 0)throw O.missing("session ID",u);const _=`files/session/${ee}`;for(let Z=0;Z<P;Z++){const j=he.subarray(Z*c,(Z+1)*c);await J(_,g({chunkNumber:String(Z)},{name:ne,bytes:j}))}return r(await J(`${_}\
/complete`))}function r(ne){const{fileId:he}=ne.fields;if(typeof he=="string"&&he!=="")return he;throw ne.missing("file ID",u)}function g(ne,{name:he,bytes:J}){const P=`form-${(0,w.randomUUID)()}`,W=j=>`\
--${P}\r
content-disposition: form-data; ${j}\r
`,O=Object.entries(ne).map(([j,Ae])=>`${W(`name="${j}"`)}\r
${Ae}\r
`),ee=he.replace(/["\r\n]/g,encodeURIComponent),_=`${O.join("")}${W(`name="file"; filename="${ee}"`)}content-type: application/json\r
\r
`,Z=Buffer.concat([Buffer.from(_),J,Buffer.from(`\r
--${P}--\r
`)]);return{type:`multipart/form-data; boundary=${P}`,bytes:Z}}var C=e(32975),p=e(46779);const M="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix th\
at, then re-run the job.",N="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function F(ne,he,{source:J,target:P,definitions:{app:W,flow:O,env:ee},whenBusy:_="\
retry",timeoutMs:Z,longestWaitMs:j}){const Ae="workflowId"in P?P.workflowId:void 0,ie="workflowId"in P?`workflow ${P.workflowId}`:`a new workflow, ${P.workflowName}`;return ne.log.info(`Importing ${(0,d.
OX)(J)} into ${ie}, at ${he.url.href}`),await(0,y.N)({...ne,platform:he},(0,y.R)(Z,"No import"),async K=>{const me={app:await o(K,W),flow:await o(K,O),env:ee&&await o(K,ee)},Ce=()=>(0,R.s8)(K,P,me),de=await(_===
"retry"?(0,C.Oc)(K,Ce):Ce()),{outputs:we}=await(0,p.Bv)(K,de,{title:"Import job",longestWaitMs:j,advice:M,idsIn:({workflowId:Ne=Ae})=>({...Ne!==void 0&&{"workflow-id":Ae??Ne}})});return we})}async function a(ne,he,{
workflowId:J,timeoutMs:P,longestWaitMs:W}){return ne.log.info(`Deploying workflow ${J}, at ${he.url.href}`),await(0,y.N)({...ne,platform:he},(0,y.R)(P,"No deployment"),async O=>{const{outputs:ee}=await(0,p.
Bv)(O,await(0,R.kZ)(O,J),{title:"Deploy job",longestWaitMs:W,advice:N,idsIn:()=>({"workflow-id":J})});return ee})}var n=e(72697),h=e(30532),i=e(7279),E=e(96191),m=e(37487),I=e(90161),D=e(73858),b=e(67833);
async function U(ne,he,J,P){const{path:W,target:O,definitions:ee}=J.candidate;if(J.action==="leave"){ne.log.info("Neither imported nor deployed"),J.begun="nothing";return}let _=P.candidates.length>1?void 0:
J.plan;J.begun="import";try{if(await(0,C.Oc)({...ne,endsAt:performance.now()+P.timeoutMs},async()=>{const j=_??await(0,D.Cs)(ne,he,J.candidate,P);if(_=void 0,!(0,D.cS)(J.plan,j)){const Ae=`The target \
of ${J.candidate.name} has changed since this step compared it, so it was left as it is`;throw new i.HR({what:Ae,advice:"Make and approve a new plan.",topic:"import-deploy-and-promote"})}J.action!=="f\
inish"&&(j.state&&(J.backup=await Y(ne,J,j.state,P)),J.job=await F(ne,he,{...P,source:W,target:O,definitions:ee,whenBusy:"throw"}),J.imported=!0)}),!P.deploy)return;J.begun="deploy";const Z=(0,b.wZ)(J);
if(Z===void 0){const j="Look for it in AI for Process, and deploy it there.";throw new i.HR({what:"the platform didn't name the new workflow's ID",advice:j})}J.job=await a(ne,he,{...P,workflowId:Z}),J.
deployed=!0}catch(Z){const j=(0,i.iT)(Z);J.job={...J.job,...(0,p.Zw)(j)},J.error=T(j,J,(0,n.Sm)(P.host))}}async function Y(ne,{candidate:he,plan:J},P,{upload:W,artifactEnvVariables:O,host:ee}){const _=`${he.
name}-before-${(0,I.T)()}`,Z=`Backup of workflow ${J.facts.target} at ${(0,n.Sm)(ee)}`;if(!W){const j=(0,l.join)(await(0,m.Pd)("workflow-backup-"),`${_}.zip`);return await(0,h.lo)(j,P.bytes),ne.log.info(
`${Z}: ${j}, on this runner only`),{name:j}}for(let j=1;;j++){const Ae={...P,name:`${_}${j===1?"":`-${j}`}.zip`};try{const ie=await(0,S.mJ)(ne,Ae,{upload:W,artifactEnvVariables:O});return ne.log.info(
`${Z}: ${ie.name}, ${ie.url}`),{name:ie.name,id:ie.id}}catch(ie){if(!(ie instanceof E.B6))throw ie}}}function T(ne,he,J){const{candidate:P,begun:W,imported:O,backup:ee}=he,_=ne instanceof i.HR?ne:new i.
HR({what:ne.message},{cause:ne}),Z=(0,b.wZ)(he),[j,Ae]=["workflowName"in P.target,W==="deploy"],ie=Z===void 0?"":` into workflow ${Z}`,K=`${P.name} ${O?"was imported":"was already imported"}${ie} but \
not deployed: `,me=Z===void 0?"start a new run":`deploy workflow ${Z} with the deploy action`,Ce=j?Ae?me:"start a new run":'use "Re-run failed jobs"',de=[_.advice.replaceAll("re-run the job",Ce).replaceAll(
"Re-run the job",Ce.charAt(0).toUpperCase()+Ce.slice(1)),Ae&&!j?`Or ${me}.`:"",j&&Z!==void 0?`The new workflow's ID is ${Z}.`:"",ee?`The package that ${J} had before is ${V(ee)}.`:""];return _.with({what:(Ae?
K:"")+_.what,advice:de.filter(we=>we!=="").join(" ")})}function V({name:ne,id:he}){return he===void 0?ne:`${ne} (artifact ${he})`}}),912:((L,$,e)=>{e.d($,{L:()=>B});var l=e(19630),S=e(7279),y=e(96191),
R=e(98920),w=e(43657),d=e(90161),Q=e(64264),f=e(73858);const t="import-deploy-and-promote";async function B(A,r,g,{approved:C,upload:p,deploy:M,ignore:N}){const{differences:F,actions:a}=C?(0,Q.Gy)(C,g):
c(g),n=r.filter((h,i)=>a[i]==="refuse").map(s);if(F.length+n.length>0){const h="The approved plan doesn't hold any more, so this attempt changed nothing",i=[...F,...n].join("; ");throw new S.HR({what:h,
why:i,advice:"Make and approve a new plan.",topic:t})}try{const i=(0,d.T)()>1&&p!==void 0&&a.includes("finish")?await(0,y.wn)(A):[];for(const[E,m]of r.entries())if(m.action=a[E],m.action==="finish"){for(const{
id:I,name:D}of u(m.candidate.name,i))if(!(C&&!(0,Q.cM)(C,E,await o(A,I,N)))){m.backup={id:I,name:D};break}(!M||!(C||m.backup))&&(m.action="leave")}}catch(h){A.signal.throwIfAborted();const i="Can't lo\
ok for the backups of the earlier attempts, so this attempt changed nothing",E='Use "Re-run failed jobs", or deploy with the deploy action.';throw new S.HR({what:i,why:(0,S.gJ)(h),advice:E,topic:t},{cause:h})}}
function c({workflows:A}){return{differences:[],actions:A.map(({outcome:r})=>r==="unchanged"?"finish":"import")}}function s({candidate:A,plan:{changes:r,added:g,facts:C}}){const p=(0,f.Pf)(r).slice(0,
5),M=`differs from the package in ${p.join(", ")} (put a field into ignore if it changes by itself)`,N=p.length>0?M:`lacks the variables ${g.join(", ")}`,F=`deploy it with the deploy action (${C.target}\
)`,a=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,d.T)()>1?`: look at the workflow, and if it is right, ${F}`:""}`;return`${A.name}: the target has cha\
nged since the plan: it is neither as planned nor as in the package, and ${N}. ${a}`}function u(A,r){return r.filter(C=>{const[p,M]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(C.name)??[];return C.name===`${A}${p}`&&
Number(M)<(0,d.T)()}).sort((C,p)=>p.id-C.id)}async function o(A,r,g){const{signal:C}=A;return(0,l.ol)((0,f.$E)((0,R.mu)(await(0,w.ue)(await(0,y.R9)(A,r),C))),g)}}),90161:((L,$,e)=>{e.d($,{K:()=>V,T:()=>T});
var l=e(51455),S=e(76760),y=e(63e3),R=e(77094),w=e(7279),d=e(36584);class Q{#e=[];#t;constructor(){const O=R.V4("api-key");O!==""&&R.Pq(O)}text(O){return R.V4(O)}lines(O){return R.V4(O,{trimWhitespace:!1})}optional(O,ee){
const _=this.text(O);return _===""?void 0:this.parse(O,_,ee)}parse(O,ee,_){try{return _(ee)}catch(Z){this.refuse(O,(0,w.gJ)(Z),Z instanceof w.HR?Z.topic:void 0);return}}required(O,ee){return this.text(
O)===""&&this.refuse(O,"is required"),this.optional(O,ee)}notEmpty(O,ee,_){if(process.env[`INPUT_${O.toUpperCase()}`]?.trim()===""){const Z=`Where an event has no inputs, write \`\${{ inputs.${O} || ${_}\
 }}\``;this.refuse(O,`is empty. Is the name in the expression right?${_===void 0?"":` ${Z}`}`)}return this.optional(O,ee)}boolean(O,ee){return this.notEmpty(O,d.yG,ee?void 0:"false")??ee}refuse(O,ee,_="\
before-anything-is-sent"){this.#t??=_,this.#e.push(`${O} ${ee.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new w.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}check(){if(this.#e.length>
0)throw this.refusal()}}function f(W){const O=W.required("host",d.or);W.text("api-key")===""&&W.refuse("api-key","is required. The secret isn't set, or this job can't read it");const ee=W.optional("ap\
i-key",d.Do),_=(W.optional("timeout-minutes",(0,d.$J)(1440))??30)*6e4,Z=(W.optional("poll-interval-seconds",(0,d.$J)(3600))??10)*1e3,j=W.boolean("summary",!0);if(!(O===void 0||ee===void 0))return{host:O,
apiKey:ee,timeoutMs:_,longestWaitMs:Z,summary:j}}var t=e(98920),B=e(77598),c=e(30532),s=e(30706),u=e(73024),o=e(5806),A=e(59870);function r(W,O){const ee=O.split("/");for(let _=1;;_++){const Z=ee.slice(
0,_).join("/"),j=(0,u.lstatSync)((0,S.join)(W,Z),{throwIfNoEntry:!1});if(j?.isSymbolicLink()){const Ae=`${(0,s.TL)(Z)} in the folder is a symbolic link, which isn't followed`;throw new w.HR({what:Ae,advice:"\
Delete it.",topic:"unpacking"})}if(_===ee.length)return j?.isFile()?j:void 0;if(!j?.isDirectory())return}}async function g(W){return(await(0,l.readdir)(W,{withFileTypes:!0})).map(ee=>ee.name+(ee.isDirectory()?
"/":""))}async function C(W,O){const ee=[],_=[""];for(const Z of _){O.throwIfAborted();for(const j of await g((0,S.join)(W,Z)))if(!(0,o.jq)(j.replace(/\/$/,""))&&(j.endsWith("/")?_.push(Z+j):ee.push(Z+
j),ee.length+_.length>A.BE))throw new Error("more than 10,000 files are in it")}return ee}async function p(W){if(!r(W,o.gv))return;const O=await(0,l.readFile)((0,S.join)(W,o.gv),"utf8");try{const{unpackedFiles:ee}=JSON.
parse(O),_=Z=>typeof Z=="string"&&(0,o.x5)(Z)===void 0;return Array.isArray(ee)&&ee.every(_)?ee:"invalid"}catch{return"invalid"}}function M(W){return`${JSON.stringify({unpackedFiles:[...new Set(W)].sort()},
null,2)}
`}var N=e(43657);async function F(W,O){try{const ee=await(0,l.stat)(W);if(ee.isDirectory())return await E(W,O);if(ee.size>A.zx)throw new Error("it is larger than 256 MiB, the limit");const _=await(0,l.
readFile)(W);return{...await(0,N.ue)(_,O),sha256:(0,B.createHash)("sha256").update(_).digest("hex")}}catch(ee){throw i(ee,W,O)}}async function a(W,O){const ee=()=>F(W,O);try{const _=await stat(W).catch(
K=>{if(!(isDiskError(K)&&K.code==="ENOENT"))throw K});if(_===void 0)return{kind:"missing"};const Z=_.isDirectory()?await n(W,O):new Map,[j,...Ae]=Z.values();if(j===void 0)return{kind:"single",read:ee};
const ie=Ae.length===0&&j.every(K=>K.isDirectory());return{kind:"several",names:[...Z.keys()].sort(),async read(K){const[me,Ce]=Z.get(K)??[];if(me&&Ce)throw new Error(`is there twice, as ${quoted(me.name)}\
 and as ${quoted(Ce.name)}. Remove one of them`);if(me?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await F(join(W,me?.name??K),O)},...ie&&{readSingle:ee}}}catch(_){throw i(
_,W,O)}}async function n(W,O){const ee=new Map,_=await readdir(W,{withFileTypes:!0});if(isWorkflow(_.filter(Z=>!Z.isDirectory()).map(({name:Z})=>Z)))return ee;for(const Z of _){if(O.throwIfAborted(),Z.
name.startsWith(".")||!await h(join(W,Z.name),O))continue;const j=Z.isDirectory()?Z.name:Z.name.replace(/\.zip$/i,"");ee.set(j,[...ee.get(j)??[],Z])}return ee}async function h(W,O){const ee=await stat(
W).catch(()=>{});if(ee?.isDirectory())return isWorkflow(await m(W));if(!ee?.isFile()||!/\.zip$/i.test(W))return!1;try{return isWorkflow([...(await F(W,O)).files.keys()])}catch{return O.throwIfAborted(),
!0}}function i(W,O,ee){if(ee.aborted)return ee.reason;if(W instanceof N.Ao){const j=`${W.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(
j,{cause:W})}const Z=(0,c.Mi)(W)&&W.code==="ENOENT"&&W.path===O?`doesn't exist: ${(0,s.MW)(O)}`:`can't be read: ${(0,c.Uc)(W)}`;return new Error(Z,{cause:W})}async function E(W,O){const ee=(0,S.join)(
W,(0,A.wg)(await m(W))),_=await p(ee);if(_==="invalid")throw new Error(`${o.gv} isn't as this action writes it`);const Z=_===void 0?await C(ee,O):[...A.LX,..._],j=new Map;let Ae=A.zx;for(const ie of Z){
O.throwIfAborted();const K=j.has(ie)?void 0:r(ee,ie);if(K!==void 0){if(Ae-=K.size,Ae<0)throw new Error("its files take more than 256 MiB, the limit");j.set(ie,await(0,l.readFile)((0,S.join)(ee,ie)))}}
if(j.size===0)throw new Error("no files are in it");return(0,A.jz)("folder",j)}async function m(W){const O=await g(W),_=O.filter(Z=>Z.endsWith("/")&&!Z.startsWith(".")).map(async Z=>(await g((0,S.join)(
W,Z))).map(j=>Z+j));return[...O,...(await Promise.all(_)).flat()]}async function I(W,{find:O,variables:ee,sha256:_,needsVariables:Z,of:j},Ae){let ie=!0;const K=(_e,at)=>{ie=!1,W.refuse(`${_e}${j}`,at,
"import-deploy-and-promote")},me=(_e,at)=>at.catch(Ke=>{Ae.throwIfAborted(),K(_e,(0,w.gJ)(Ke))}),Ce=ee===void 0?void 0:await me("env-variables",(0,t.Ch)(ee,Ae)),de=await me("package",D(O,Ce,Ae));if(!de)
return;const{path:we,definitions:Ne}=de,{sha256:Te,...je}=de.content;if(_!==void 0&&Te!==_){const _e=Te?`is not the digest of the package, which is ${Te}`:"is only for a package that is a .zip";K("pac\
kage-sha256",_e)}Z&&ee===void 0&&!Ne.env&&K("env-variables","is required for an existing workflow, because the package has no env_variables.json");const it=ee===void 0?void 0:(0,S.basename)(ee);return ie?
{path:we,package:je,sha256:Te,definitions:Ne,variablesFile:it}:void 0}async function D(W,O,ee){const _=await W(),Z=await F(_,ee);return{path:_,content:Z,definitions:(0,t.mu)(Z,O)}}var b=e(80682),U=e(72899),
Y=e(64264);function T(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}async function V(W){const O=new Q,ee=O.boolean("plan",!1),_=ee?void 0:ne(O),{targets:Z,fromList:j}=he(O,ee),Ae=await J(O,Z,j,W),
ie=f(O),K=(0,y.WZ)(O,!1),me=O.boolean("deploy",!0),Ce=O.optional("ignore",U.wo)??U.K$;if(O.check(),!ie)throw O.refusal();return{...ie,...K,candidates:Ae,fromList:j,isPlan:ee,approved:_,deploy:me,ignore:Ce}}
function ne(W){const O=W.text("approved-plan");return O===""&&W.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the \
warnings of the plan's job. To apply without a plan, set none"),O==="none"?void 0:W.optional("approved-plan",Y.ud)}function he(W,O){if(W.text("workflow-name")===""){const{targets:Z,fromList:j}=(0,b.R)(
W,"workflow-"),Ae=Z.map(({workflowId:me})=>me),ie=Ae.find((me,Ce)=>Ae.indexOf(me)<Ce),K=W.text("workflows")===""?"workflows-file":"workflows";return ie!==void 0&&W.refuse(K,`has workflow-id ${ie} twic\
e`),{targets:Z.map(({name:me,...Ce})=>({name:me,target:Ce})),fromList:j}}for(const Z of["workflow-id","flow-id","workflows","workflows-file"])W.text(Z)!==""&&W.refuse(Z,"can't be combined with workflo\
w-name");if(!O&&T()>1){const Z=`can't be applied in run attempt ${T()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;W.refuse(
"workflow-name",Z,"import-deploy-and-promote")}const ee=W.optional("workflow-name",d.sU),_=W.optional("name",d.$q)??ee;return _===void 0||ee===void 0?{targets:[],fromList:!1}:{targets:[{name:_,target:{
workflowName:ee}}],fromList:!1}}async function J(W,O,ee,_){const Z=W.required("package",d.EO),j=W.notEmpty("package-sha256",d.tz,"'any'");ee&&j!==void 0&&W.refuse("package-sha256","is only for a singl\
e package");const Ae=Ce=>Ce==="package"?Ce:(0,d.EO)(Ce),ie=W.notEmpty("env-variables",Ae,"'package'"),K=ie==="package"?void 0:ie,me=[];if(Z===void 0)return me;for(const{name:Ce,target:de}of O){const we={
find:async()=>ee?await P(Z,Ce):Z,variables:ee&&K!==void 0?(0,S.join)(K,`${Ce}.json`):K,sha256:ee?void 0:j,needsVariables:"workflowId"in de&&ie==="package",of:ee?` of ${Ce}`:""},Ne=await I(W,we,_);Ne&&
me.push({name:Ce,target:de,...Ne})}return me}async function P(W,O){const[ee,_]=[(0,S.join)(W,O),(0,S.join)(W,`${O}.zip`)],[Z,j]=await Promise.all([ee,_].map(Ae=>(0,l.lstat)(Ae).catch(()=>{})));if(Z&&j)
throw new Error(`is there twice, as ${(0,d.TL)(`${O}.zip`)} and as ${(0,d.TL)(`${O}/`)}. Remove one of them`);if(Z?.isSymbolicLink()||j?.isSymbolicLink())throw new Error("is a link, which isn't follow\
ed");return Z?ee:_}}),86325:((L,$,e)=>{e.a(L,async(l,S)=>{try{let F=function({rows:n}){for(const{candidate:h}of(0,p.p1)(n)){const{name:i,target:E}=h,m="workflowId"in E?`workflow-id ${E.workflowId}, fl\
ow-id ${E.flowId}`:"";(0,t.t1)().warning(`Nothing differs in ${i}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy actio\
n (${m}).`)}},a=function({host:n,ignore:h,deploy:i,upload:E,artifactEnvVariables:m}){return{host:n.href,ignore:[...h.lines].sort().join(`
`),deploy:String(i),"upload-artifact":String(E!==void 0),"artifact-env-variables":String(m)}};var y=e(63e3),R=e(46779),w=e(52176),d=e(80682),Q=e(81500),f=e(7279),t=e(15543),B=e(37487),c=e(41519),s=e(82227),
u=e(52597),o=e(912),A=e(90161),r=e(21415),g=e(64264),C=e(73858),p=e(67833);const M=4;await(0,B.eF)(async n=>{(0,B.n0)({promotions:[]});const h=await(0,A.K)(n),i=await N(h,n);await(0,p.A2)(i,h);const E=(0,p.
jb)(i.rows),m=(0,Q.dO)(E);E.workflows.length>0&&(0,B.n0)(await(0,w.kA)(m)),h.summary&&await(0,r.c)(i,h,m),(0,w.$0)(E),(0,A.T)()>1&&h.deploy&&F(i);const I=(0,p.c2)(i,h);if(I)throw I;h.isPlan&&(0,t.lm)(
(0,r.o)(i.rows,h))});async function N(n,h){const{candidates:i,fromList:E,approved:m,host:I,apiKey:D}=n,b=i.flatMap(({definitions:{env:O}})=>O?(0,c.aC)(O.bytes):[]),U=(0,s.Ng)(I,D,{secrets:b,known:i.map(
({name:O})=>O)}),Y={log:(0,t.t1)(),signal:h,endsAt:Number.POSITIVE_INFINITY},T=({name:O})=>E?{...Y,log:(0,t.t1)(`[${O}] `),publish:()=>{}}:{...Y,publish:ee=>(0,B.n0)((0,p.WZ)(ee))};let V;const ne=await(0,d.
H)(i,M,async O=>{const ee={candidate:O,imported:!1,deployed:!1};try{if(V)throw new f.HR({what:"Not tried: another target failed for a cause that is the same for all"});const _=await(0,C.Cs)(T(O),U,O,n);
return{...ee,plan:_,job:_.state?.job??{}}}catch(_){const Z=(0,f.iT)(_);return Z instanceof f.HR&&Z.affectsAll&&(V??=Z),{...ee,error:Z,job:(0,R.Zw)(Z)}}}),he=(0,p.sb)(ne);if(he.length<ne.length)return{
rows:ne};const J={options:a(n),workflows:he.map(({plan:O})=>O.facts)},P=(0,g.Rd)(J,m?.salt);if(n.isPlan)return{rows:ne,digest:P};const W=await(0,o.L)(Y,he,J,n).then(()=>{},f.iT);if(W)return{rows:ne,digest:P,
refusal:W};m||Y.log.info("Applied without an approved plan"),he.some(({plan:O,action:ee})=>O.state&&ee==="import")&&(0,y.j)(n,Y.log);for(const O of he)if(await(0,u.g)(T(O.candidate),U,O,n),O.error)break;
return{rows:ne,digest:P}}S()}catch(M){S(M)}},1)}),21415:((L,$,e)=>{e.d($,{c:()=>o,o:()=>u});var l=e(76760),S=e(72697),y=e(52176),R=e(66561),w=e(32614),d=e(37487),Q=e(24057),f=e(58132),t=e(30706),B=e(67833);
const c=(...n)=>n.flatMap(([h,i])=>h?[i]:[]),s=n=>n.map(h=>(0,f.SS)(h)).join(", ");function u(n,{host:h}){return`Plan: ${(0,B.sb)(n).length-(0,B.p1)(n).length} of ${(0,t.hS)(n.length,"workflow")} will\
 change at ${(0,S.Sm)(h)}`}async function o(n,h,i){const{rows:E,refusal:m,digest:I}=n,D=E.some(({begun:ne})=>ne),b=h.isPlan&&I!==void 0,U=(0,f.SS)(I?.slice(0,12)??""),Y=(0,B.dJ)(E),T=[D?N(E):r(E,h),...Y.
length===0?[]:[(0,Q.cj)((0,S.cZ)(Y))],...m?[(0,Q.il)((0,S.UX)(m),(0,d.VY)(m))]:[],...b?p(E,h):[],...b||D?M((0,B.p1)(E)):[],...D?a(E,h):[],...c([b,`Plan ${U}.`],[h.approved&&I,`${D?"Applied":"Approved"}\
 plan ${U}.`],[D&&!h.approved,"Applied without an approved plan."])],V=(0,R.Hq)((0,B.jb)(E))?[(0,y.uu)(i,h.fromList,T,D?"What differed":"What changes")]:[];await(0,Q.Sy)(A(n,h,D),...T,...V)}function A({
rows:n,refusal:h},i,E){const m=(0,S.Sm)(i.host),I=(0,B.dJ)(n).length,D=n.filter(({begun:T,error:V})=>T&&T!=="nothing"&&!V).length,b=`${D} of ${(0,t.hS)(n.length,"workflow")} promoted`,U=`${I} of ${(0,t.
hS)(n.length,"target")} could not be compared`,[Y=""]=c([E&&I>0,`Promotion to ${m} failed: ${b}`],[E&&D===0,`Nothing differs at ${m}: nothing was done`],[E,`${b} to ${m}`],[I===0&&!h,u(n,i)],[i.isPlan,
`Plan for ${m} failed: ${U}`],[!0,`Promotion to ${m} failed: nothing was changed`]);return Y}function r(n,{isPlan:h}){const i=n.map(({candidate:E,plan:m})=>{const{name:I,target:D,path:b,sha256:U,definitions:Y}=E,
T=U??m?.facts.shown,V=T&&`${U?"sha256":"content"} ${T.slice(0,12)}\u2026`,ne=m?.there&&g(m.there),he="workflowName"in D?"a new workflow":D.workflowId;return[{words:I},{words:[g(Y),(0,l.basename)(b),V].
filter(Boolean).join(", ")},{words:ne?`${ne} (${he})`:he},{words:m?C(m.changes):"\u274C Failed"}]});return(0,Q.tp)(["Workflow","Package","Target",h?"What will change":"What would change"],i)}function g({
ownName:n}){const{name:h="",version:i}=n??{};return i===void 0?h:`${h} ${i}`}function C({status:n,counts:h,files:i}){if(n==="unchanged")return"nothing: it stays";if(n==="changed")return(0,R.cq)(h);const m=i.
flatMap(I=>I.kind==="json"?(0,w.I)(I)?.size??[]:[]).find(({nodes:I})=>I>0);return m?`${(0,t.hS)(m.nodes,"node")}, ${(0,t.hS)(m.connections,"connection")}`:"everything: it is new"}function p(n,{deploy:h,
upload:i,artifactEnvVariables:E}){const m=(0,B.sb)(n).map(({candidate:I,plan:{state:D,facts:b,added:U,kept:Y,ignored:T}})=>{const V=(0,f.SS)(I.name),ne=(0,f.SS)(`${I.name}-before-<run attempt>.zip`),he=I.
variablesFile&&`variables of ${(0,f.SS)(I.variablesFile)}`,J=c([D,`The in-development version of ${V} is replaced${h?", then deployed":""}.`],[!D,`${V} is created${h?" and deployed":""}: there is noth\
ing to back up.`],[D&&i,`A backup is kept first, as ${ne}${E?"":", without environment variables"}.`],[D&&!i,"No backup is kept."],[b.variables.length,`It takes the ${he??"package's own variables"}.`],
[U.length,`Added: ${s(U)}.`],[Y.length,`Different, so that the target keeps its own value: ${s(Y)}.`],[T.length,`Ignored fields that differ, and that the import brings too: ${s(T)}.`]);return b.outcome===
"changed"?[`- ${J.join(" ")}`]:[]});return m.length===0?[]:[m.flat().join(`
`)]}function M(n){const h=s(n.map(({candidate:m})=>m.name)),i=n.flatMap(({candidate:m,plan:I})=>I.kept.length>0?[`${(0,f.SS)(m.name)} (${s(I.kept)})`]:[]),E=c([n.length,`Nothing differs in ${h}: neith\
er imported nor deployed.`],[n.length,"That doesn't mean that the version there is deployed, which no export tells."],[i.length,`Variables that differ, and that an import would keep: ${i.join(", ")}.`]);
return n.length===0?[]:[E.join(" ")]}function N(n){const h=n.map(i=>[{words:i.candidate.name},(0,B.wZ)(i)??{words:"a new workflow"},{words:F(i)},{words:i.imported&&i.plan?C(i.plan.changes):""},i.backup?.
name??""]);return(0,Q.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function F({begun:n,imported:h,deployed:i,backup:E,error:m}){const[I=""]=c([!n,"\u23F8\uFE0F Not started"],[n==="not\
hing",E?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[m,n==="deploy"?"\u274C Imported, not deployed":"\u274C Failed"],[!i,"\u2705 Imported, not deployed"],[h,"\u2705 Imported and deployed"],
[!0,"\u2705 Deployed, was already imported"]);return I}function a(n,{host:h,artifactEnvVariables:i}){const E=n.flatMap(b=>{const{backup:U,plan:Y}=b;if(!U)return[];const T=(0,f.SS)(U.name)+(U.id===void 0?
"":` (artifact ${U.id})`),ne=i&&Y?.there?.env?"":" with env-variables, because it holds none";return[`${T} to workflow ${(0,f.SS)((0,B.wZ)(b)??"")}${ne}`]}),m=`promote from run ${(0,f.SS)(process.env.
GITHUB_RUN_ID??"")}: ${E.join(", ")}.`,I="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",D=n.flatMap(b=>"workflowName"in b.candidate.target?(0,B.
wZ)(b)??[]:[]);return[...c([E.length,`To roll back at ${(0,f.wh)((0,S.Sm)(h))}, ${m} ${I}`]),...D.map(b=>`Workflow ${(0,f.SS)(b)} is new: no action can remove it, only AI for Process.`)]}}),64264:((L,$,e)=>{
e.d($,{Gy:()=>f,Rd:()=>d,cM:()=>t,ud:()=>Q});var l=e(77598),S=e(30706);const y=["host","ignore","deploy","upload-artifact","artifact-env-variables"],R=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,
w=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;function d(g,C=(0,l.randomBytes)(12).toString("base64url")){const M=[y.
map(F=>r([C,F,g.options[F]],4)).join(""),...g.workflows.map((F,a)=>s(C,F,a))].join("."),N=`v1.${C}.${A(g,C,M)}.${M}`;return`${N}.${r([N],6)}`}function Q(g){const[,C="",p="",M="",N="",F]=R.exec(g)??[];
if(F!==void 0&&F===r([g.slice(0,-7)],6))return{salt:C,seal:p,options:M,workflows:N.split(".").slice(1)};const[,a="1"]=/^v(\d+)\./.exec(g)??[];throw a!=="1"?new Error(`is of another version of this act\
ion (format ${a}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")}function f({salt:g,seal:C,options:p,workflows:M},N){
const F=y.flatMap((n,h)=>{const i=N.options[n];return p.slice(h*4,h*4+4)===r([g,n,i],4)?[]:[B(n,i)]});if(M.length!==N.workflows.length){const n=(0,S.hS)(M.length,"workflow");return{differences:[...F,`\
the plan is for ${n}, this step for ${N.workflows.length}`],actions:[]}}const a=N.workflows.map((n,h)=>{const i=u(M[h]),E=u(s(g,n,h)),m=o(i.shown??"",g,h);F.push(...c(n,i,E,m).map(b=>`${n.name}: ${b}`));
const I=i.outcome===r([g,h,"outcome","changed"],4);if(i.names===E.names&&i.content===E.content)return I?"import":"leave";const D=i.name!==E.name||i.target!==E.target;return n.outcome==="changed"&&!D?"\
refuse":I?"finish":"leave"});return F.length===0&&C!==A(N,g,[p,...M].join("."))&&F.push("the plan's digest isn't as the plan wrote it"),{differences:F,actions:a}}function t({salt:g,workflows:C},p,M){return u(
C[p]).content===r([g,p,"content",M],22)}function B(g,C){return g==="host"?`the host isn't the approved one (now ${C})`:g==="ignore"?"ignore isn't as approved":`${g} isn't as approved (was ${C==="true"?
"false":"true"}, is ${C})`}function c({target:g,shown:C,variables:p},M,N,F){if(M.name!==N.name)return["the plan has another workflow in its place"];const a={target:`the target isn't the approved one (\
now ${g})`,package:`the package isn't the approved one (was ${F}\u2026, is ${C.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${p.join(", ")||"none"})`};return Object.
entries(a).flatMap(([n,h])=>M[n]===N[n]?[]:[h])}function s(g,C,p){const M=(F,a=4)=>r([g,p,F,C[F]],a);return[...[M("name"),M("target"),M("package"),M("variables"),o(C.shown,g,p)],M("outcome"),M("target\
Variables"),M("content",22)].join("")}function u(g=""){return w.exec(g)?.groups??{}}function o(g,C,p){const M=(0,l.createHash)("sha256").update(`${C} ${p}`).digest().readUIntBE(0,3);return(Number.parseInt(
g.slice(0,6),16)^M).toString(16).padStart(6,"0")}function A({options:g,workflows:C},p,M){const N=C.map(({name:F,target:a,package:n,variables:h})=>[F,a,n,h]);return r([p,"seal",y.map(F=>g[F]),N,M],43)}
function r(g,C){return(0,l.createHash)("sha256").update(JSON.stringify(g)).digest("base64url").slice(0,C)}}),73858:((L,$,e)=>{e.d($,{$E:()=>ne,Pf:()=>U,Cs:()=>m,cS:()=>b});var l=e(46779),S=e(19630),y=e(
72899),R=e(5806),w=e(41519),d=e(66561),Q=e(66658),f=e(41643);const t={type:"hidden"};var B=e(53436),c=e(38504);const s={kind:"modified",path:[],from:t,to:t};function u(_,Z){if(_===void 0||Z===void 0)return[
s];if(_.id===Z.id)return[];const[j,Ae]=[A(_),A(Z)];if(j===void 0||Ae===void 0||_.type!==Z.type)return[s];const ie=[],K=[...Ae.keys()],me=new Map(K.map((de,we)=>[de,we])),Ce=[...j.keys()].flatMap((de,we)=>{
const Ne=me.get(de);return Ne===void 0?[]:[[we,Ne]]});_.type==="array"&&(0,c.jJ)(Ce)&&ie.push({kind:"reordered",path:[],moved:[]});for(const de of[...new Set([...j.keys(),...K])].sort()){const we=[{type:"\
member",key:de}],[Ne,Te]=[j.get(de),Ae.get(de)];Ne===void 0?ie.push({kind:"added",path:we,value:t}):Te===void 0?ie.push({kind:"removed",path:we,value:t}):Ne!==Te&&ie.push({kind:"modified",path:we,from:t,
to:t})}return ie}function o(_,Z){return[...(_&&A(_))?.keys()??[]].sort().map(Ae=>({kind:Z,path:[{type:"member",key:Ae}],value:t}))}function A(_){if(_.type==="object")return new Map(Array.from(_.members,
([j,{id:Ae}])=>[j,Ae]));if(_.type!=="array")return;const Z=new Map;for(const j of _.items){const Ae=j.type==="object"&&j.members.has("value")?r(j):void 0;if(Ae===void 0||Z.has(Ae))return;Z.set(Ae,j.id)}
return Z}function r(_){const Z=[(0,B.TN)(_,"name"),(0,B.TN)(_,"key")].find(j=>j?.startsWith('"'));return Z===void 0?void 0:JSON.parse(Z)}const g=1024*1024;function C(_,Z,{name:j,ignore:Ae}){const ie=p(
Ae),K=[_,Z].filter(Te=>Te!==void 0),me=_!==void 0&&Z!==void 0&&(M(_)||M(Z)),de=[...new Set([..._?.files.keys()??[],...Z?.files.keys()??[]])].sort().flatMap(Te=>(0,R.dU)(Te)&&me?[]:[{name:Te,base:_?.files.
get(Te),head:Z?.files.get(Te)}]),we=F(de,ie),Ne=_===void 0?"added":Z===void 0?"removed":void 0;return{name:j,status:Ne??(we.length>0?"changed":"unchanged"),counts:Ne?{added:0,modified:0,removed:0,[Ne]:1}:
(0,d.cz)(we.map(d.xS)),files:we,variablesCompared:!(me&&K.some(N)),secrets:[...new Set(K.flatMap(w.x3))],unusedIgnores:ie.unused()}}function p(_){const Z=new Set(_.lines),j=(0,f.cX)(),Ae={interner:j,ignore:_,
onMatch:ie=>Z.delete(ie)};return{interner:j,read(ie,K){const me=(0,S.Hz)(ie)?(0,S.b6)(K):void 0;return me===void 0?void 0:(0,f.u0)(me,Ae)},isDone:()=>Z.size===0,unused:()=>[...Z]}}function M({kind:_,files:Z}){
return _==="folder"&&![...Z.keys()].some(R.dU)}function N({files:_}){return[..._].some(([Z,j])=>(0,R.dU)(Z)&&(0,w.DF)(j)?.variables.length!==0)}function F(_,Z){const j=_.flatMap(({name:me,base:Ce,head:de})=>Ce&&
de&&Ce.equals(de)?(Z.isDone()||Z.read(me,Ce),[]):[{name:me,base:Ce,head:de,from:Ce&&Z.read(me,Ce),to:de&&Z.read(me,de)}]),Ae=j.flatMap(({name:me,from:Ce,to:de})=>Ce&&de&&!(0,R.dU)(me)?[{name:me,base:Ce,
head:de}]:[]),ie=(0,Q.O)(Ae,Z.interner),K=new Map(Ae.map(({name:me},Ce)=>[me,ie[Ce]]));return j.flatMap(({from:me,to:Ce,...de})=>a(de,me,Ce,K.get(de.name))??[])}function a({name:_,base:Z,head:j},Ae,ie,K){
const me=Z===void 0?"added":j===void 0?"removed":"modified",Ce={name:_,status:me,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,R.dU)(_)){const Ne=me==="modified"?u(Ae,ie):o(Ae??ie,
me);return me==="modified"&&Ne.length===0?void 0:{...Ce,kind:"variables",changes:Ne}}if(K)return Ae?.id===ie?.id?void 0:{...Ce,kind:"json",base:Ae,head:ie,...K};if(me!=="modified"&&(Ae??ie))return{...Ce,
kind:"json",base:Ae,head:ie};const de={...n("base",Z),...n("head",j)};return Object.keys(de).length===(me==="modified"?2:1)?{...Ce,kind:"text",text:de}:{...Ce,kind:"binary"}}function n(_,Z){const Ae=Z&&
Z.length<=g&&!Z.includes(0)?(0,S.b6)(Z):void 0;return Ae===void 0?{}:{[_]:Ae}}var h=e(7279),i=e(98920),E=e(59870);async function m(_,Z,j,Ae){const{target:ie}=j;if("workflowName"in ie)return I(j,void 0,
Ae.ignore);const K=await(0,l.X7)(_,Z,{...Ae,...ie});for(const me of(0,w.x3)(K.package))Z.secrets.add(me);return I(j,K,Ae.ignore)}function I(_,Z,j){const{name:Ae,target:ie,package:K,definitions:me}=_,Ce=Z&&
D(Z.package),de=K.files.get(E.Km);_.variablesFile!==void 0&&me.env&&J(Ae,me.env.bytes,[Ce?.env?.bytes,de]);const[we,Ne]=[T(Ce?.env),T(me.env)],Te=we&&Ne&&new Map([...Ne,...we]),je=Ce&&he(Ce,we,Ce.env),
it=he(me,Ce||me.env?Te:void 0,me.env??Ce?.env),_e=C(je,it,{name:Ae,ignore:j}),at=j.lines.length===0?_e:C(je,it,{name:Ae,ignore:y.K$}),Ke=U(_e),st=[Ce?.env?.bytes,me.env?.bytes,de].flatMap(et=>et?(0,w.
aC)(et):[]),nt=(0,S.ol)(ne(me),y.K$);return{state:Z,there:Ce,changes:{..._e,secrets:[...new Set(st)]},ignored:U(at).filter(et=>!Ke.includes(et)),added:V(Te).filter(et=>!we?.has(et)),kept:V(Ne).filter(
et=>we?.has(et)&&we.get(et)!==Ne?.get(et)),facts:{name:Ae,target:"workflowId"in ie?`${ie.workflowId} ${ie.flowId}`:`new workflow ${ie.workflowName}`,package:nt,variables:V(Ne),shown:_.sha256??nt,outcome:_e.
status==="unchanged"?"unchanged":"changed",targetVariables:V(we),content:Ce?(0,S.ol)(ne(Ce),j):""}}}function D(_){try{return(0,i.mu)(_)}catch(Z){throw new h.HR({what:`The target's package ${(0,h.gJ)(Z)}`,
topic:"the-package"},{cause:Z})}}function b({facts:_},{facts:Z}){return _.content===Z.content&&_.targetVariables.join(`
`)===Z.targetVariables.join(`
`)}function U({files:_}){const Z=_.flatMap(({kind:j,name:Ae,changes:ie})=>j==="variables"?[]:ie.length===0?[Ae]:ie.map(K=>Y(K)||Ae));return[...new Set(Z)]}function Y({kind:_,path:Z}){const j=Z.map(Ae=>Ae.
type==="member"?Ae.key:"*");for(;j.at(-1)==="*";)j.pop();return j.join(".")+(_==="reordered"?"[]":"")}function T(_){return _===void 0?new Map:(0,w.DF)(_.bytes)?.variables.reduce((Z,{name:j,content:Ae})=>Z.
set(j,Ae),new Map)}function V(_){return[..._?.keys()??[]].sort()}function ne({app:_,flow:Z}){return(0,E.jz)("zip",[[E.uq,_.bytes],[E.n7,Z.bytes]])}function he(_,Z,j){const Ae=Object.fromEntries(V(Z).map(
K=>[K,""])),ie=Z?Buffer.from(JSON.stringify(Ae)):j?.bytes;return(0,E.jz)("zip",[...ne(_).files,...ie?[[E.Km,ie]]:[]])}function J(_,Z,j){const ie=j.map(de=>de&&(0,w.DF)(de)).find(de=>de&&de.variables.length>
0),K=P((0,w.DF)(Z),ie);if(K===void 0)return;const me=`env-variables of ${_} doesn't have the shape of the target's variables`,Ce=`Write it like this, with your names and values: ${ee(ie)}`;throw new h.
HR({what:me,why:K,advice:Ce,topic:"import-deploy-and-promote"})}function P(_,Z){if(_===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(Z===void 0)return;
if(_.container!==Z.container)return _.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";const j=new Set(Z.variables.flatMap(({keys:ie})=>ie)),Ae=_.variables.
flatMap(({name:ie,keys:K})=>K.flatMap(me=>j.has(me)?[]:{name:ie,key:me}));return Ae[0]&&`${Ae[0].name} has "${Ae[0].key}", which no variable there has`}const W={name:"API_URL",key:"API_URL",value:"htt\
ps://api.example.com"},O={string:"",number:0,boolean:!1};function ee(_={container:"array",variables:[{name:"",keys:["name"],content:'{"name":"","value":""}'}]}){const j=_.variables.filter(({keys:ie})=>ie.
length>0).map(({content:ie})=>JSON.parse(ie)).flatMap(ie=>Object.entries(ie)),Ae=Object.fromEntries(j.map(([ie,K])=>[ie,W[ie]??O[typeof K]??null]));return _.container==="array"?JSON.stringify([Ae]):JSON.
stringify({API_URL:j.length===0?W.value:Ae})}}),67833:((L,$,e)=>{e.d($,{A2:()=>B,WZ:()=>s,c2:()=>u,dJ:()=>Q,jb:()=>t,p1:()=>d,sb:()=>w,wZ:()=>f});var l=e(72697),S=e(66561),y=e(7279),R=e(37487);function w(o){
return o.filter(A=>A.plan!==void 0)}function d(o){return w(o).filter(({plan:A,action:r,backup:g})=>A.facts.outcome==="unchanged"&&r!=="finish"&&!g)}function Q(o){return o.flatMap(({candidate:{name:A},
error:r})=>r?[{name:A,error:r}]:[])}function f({candidate:{target:o},job:A}){return"workflowId"in o?o.workflowId:A["workflow-id"]}function t(o){return{workflows:w(o).map(({plan:A})=>A.changes)}}async function B({
rows:o,digest:A},{fromList:r}){const[g]=o,C=t(o),p=C.workflows.length===o.length;(0,R.n0)({...p&&{changed:(0,S.Hq)(C),...(0,S.xW)(C)},"plan-digest":A,...!r&&g&&{...s(g.job),"workflow-id":f(g)},...await(0,l.
dF)("promotions",o.map(c))})}function c(o){const{candidate:A,plan:r,imported:g,deployed:C,backup:p,job:M,error:N}=o;return{name:A.name,"workflow-id":f(o),...r&&{changed:r.facts.outcome==="changed",...r.
changes.counts},"package-sha256":A.sha256,imported:g,deployed:C,"dock-status-id":M["dock-status-id"],...p?.id!==void 0&&{"backup-artifact-id":p.id,"backup-artifact-name":p.name},error:N&&(0,l.UX)(N)}}
function s({"workflow-id":o,"dock-status-id":A,status:r}){return{"workflow-id":o,"dock-status-id":A,status:r}}function u({rows:o,refusal:A},{fromList:r,isPlan:g}){const C=Q(o),p=C[0]?.error??A;if(C.length===
0||!r)return p;const M=o.length-w(o).length,N=o.filter(({begun:a})=>!a).map(({candidate:a})=>a.name),F=M>0?`${M} of ${o.length} targets could not be compared. ${(0,l.As)(C)}${g?"":" Nothing was change\
d."}`:`${(0,l.As)(C)}${N.length===0?"":` Not started: ${N.join(", ")}.`}`;return new y.HR({what:F,topic:p instanceof y.HR?p.topic:void 0},{cause:p})}}),32975:((L,$,e)=>{e.d($,{L5:()=>Q,Mu:()=>u,Oc:()=>t,
Vs:()=>c,yy:()=>s});var l=e(7279),S=e(30706);const y=7,R=3e4,w=2**31-1,d=429;async function Q({log:o,signal:A,endsAt:r},g,{atLeastMs:C=0}={}){let p=0,M=0,N;for(;;)try{return await g()}catch(F){if(!(F instanceof
l.HR&&F.retryable))throw F;N??=performance.now();const a=F.busy||F.status===d;M=a?M+1:0,a||p++;const n=p>(F.maxRetries??y)&&performance.now()-N>=C;if(!a&&n)throw f(F,`, ${p} times in a row`);const i=F.
status===d&&F.retryAfterMs>0?F.retryAfterMs:B(M||p,F.retryAfterMs),E=(0,S.zK)(i);if(performance.now()+i>=r)throw f(F,`, and waiting ${E} before the next attempt would exceed the timeout`,"Re-run the j\
ob later, or raise timeout-minutes.");o.info(`${(0,S.OX)(F.sentence,1e3)}; retrying in ${E}`),await s(i,A)}}function f(o,A,r=o.advice){const{what:g,why:C}=o;return o.with({...C===""?{what:g+A}:{why:C+
A},advice:r,retryable:!1})}async function t(o,A){return await Q(o,()=>A().catch(r=>{throw r instanceof l.HR&&r.busy?r.with({retryable:!0}):r}))}function B(o,A){const r=Math.min(R,1e3*2**(o-1));return Math.
max(A,r*(.5+Math.random()/2))}function c(o){if(o===void 0)return 0;if(/^\d+$/.test(o))return Math.min(Number(o)*1e3,w);const A=Date.parse(o);return Number.isNaN(A)?0:Math.min(Math.max(0,A-Date.now()),
w)}async function s(o,A){let r;try{await u(A,new Promise(g=>{r=setTimeout(g,o)}))}finally{clearTimeout(r)}}function u(o,A){return new Promise((r,g)=>{const C=()=>g(o.reason);A.then(r,g).finally(()=>o.
removeEventListener("abort",C)),o.aborted?C():o.addEventListener("abort",C,{once:!0})})}}),30706:((L,$,e)=>{e.d($,{MW:()=>R,OX:()=>l,TL:()=>y,Xe:()=>w,hS:()=>Q,pO:()=>c,zD:()=>d,zK:()=>f});function l(o,A=300){
const r=o.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return S(r,A)}function S(o,A){const r=Array.from(o);return r.length>A?`${r.slice(0,A).join("")}\u2026`:o}function y(o,A=100){return JSON.
stringify(S(o,A)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,r=>`\\u{${r.codePointAt(0)?.toString(16)}}`)}function R(o){return y(o,1e3).replaceAll("\\\\","\\")}function w(o){if(o<1024)return`${o} B`;const A=["Ki\
B","MiB","GiB"];let r=o/1024;for(;r>=1023.95&&A.length>1;)r/=1024,A.shift();return`${r.toFixed(1)} ${A[0]}`}function d(o){return String(o).replace(/\B(?=(\d{3})+$)/g,",")}function Q(o,A){return`${d(o)}\
 ${A}${o===1?"":"s"}`}function f(o){if(o<9950)return`${(o/1e3).toFixed(1)} s`;const A=Math.round(o/1e3);if(A<60)return`${A} s`;const[r,g]=[Math.floor(A/60),Math.floor(A/3600)];return g>0?`${g} h ${r%60}\
 min`:`${r} min ${A%60} s`}const t=4,B=8;class c{#e=new Map;constructor(A=[]){for(const r of A)this.add(r)}add(A){for(const r of[A,...A.split(/[\r\n]+/).map(g=>g.trim())])for(const g of[r,JSON.stringify(
r).slice(1,-1),encodeURIComponent(Buffer.from(r).toString())]){if(g==="")continue;const C=g.slice(0,B);this.#e.set(C,(this.#e.get(C)??new Set).add(g))}}redact=(A,r=300)=>{const g=A.trimStart(),C=Math.
min(g.length,r*4);let p="",M=0;for(let N=0;N<C;N++){const F=s(this.#e,g,N);F>0&&N>=M&&(p+="***"),M=Math.max(M,N+F),N>=M&&(p+=g[N])}return l(C<g.length?`${p}\u2026`:p,r)}}function s(o,A,r){let g=0;for(let C=1;C<=
B;C++)for(const p of o.get(A.slice(r,r+C))??[]){const M=r+p.length;p.length<=g||!A.startsWith(p,r)||(p.length>=t||u(A,r,M))&&(g=p.length)}return g}function u(o,A,r){const g=o.slice(Math.max(0,A-2),A);
return!/[\p{L}\p{N}]$/u.test(g)&&!/^[\p{L}\p{N}]/u.test(o.slice(r,r+2))}}),77094:((L,$,e)=>{e.d($,{Yz:()=>Dt,z3:()=>Bt,V4:()=>tt,pq:()=>Rt,lm:()=>mt,C1:()=>ut,uH:()=>dt,Pq:()=>rt,z:()=>m,$e:()=>Lt});var l=e(
70857);function S(Be){return Be==null?"":typeof Be=="string"||Be instanceof String?Be:JSON.stringify(Be)}function y(Be){return Object.keys(Be).length?{title:Be.title,file:Be.file,line:Be.startLine,endLine:Be.
endLine,col:Be.startColumn,endColumn:Be.endColumn}:{}}function R(Be,ce,Qe){const De=new Q(Be,ce,Qe);process.stdout.write(De.toString()+l.EOL)}function w(Be,ce=""){R(Be,{},ce)}const d="::";class Q{constructor(ce,Qe,De){
ce||(ce="missing.command"),this.command=ce,this.properties=Qe,this.message=De}toString(){let ce=d+this.command;if(this.properties&&Object.keys(this.properties).length>0){ce+=" ";let Qe=!0;for(const De in this.
properties)if(this.properties.hasOwnProperty(De)){const xe=this.properties[De];xe&&(Qe?Qe=!1:ce+=",",ce+=`${De}=${t(xe)}`)}}return ce+=`${d}${f(this.message)}`,ce}}function f(Be){return S(Be).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function t(Be){return S(Be).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var B=e(76982),c=e(
79896);function s(Be,ce){const Qe=process.env[`GITHUB_${Be}`];if(!Qe)throw new Error(`Unable to find environment variable for file command ${Be}`);if(!c.existsSync(Qe))throw new Error(`Missing file at\
 path: ${Qe}`);c.appendFileSync(Qe,`${S(ce)}${l.EOL}`,{encoding:"utf8"})}function u(Be,ce){const Qe=`ghadelimiter_${B.randomUUID()}`,De=S(ce);if(Be.includes(Qe))throw new Error(`Unexpected input: name\
 should not contain the delimiter "${Qe}"`);if(De.includes(Qe))throw new Error(`Unexpected input: value should not contain the delimiter "${Qe}"`);return`${Be}<<${Qe}${l.EOL}${De}${l.EOL}${Qe}`}var o=e(
16928),A=e(22779),r=e(92145),g=function(Be,ce,Qe,De){function xe(Ye){return Ye instanceof Qe?Ye:new Qe(function(Ve){Ve(Ye)})}return new(Qe||(Qe=Promise))(function(Ye,Ve){function gt(Ze){try{At(De.next(
Ze))}catch(Et){Ve(Et)}}function Qt(Ze){try{At(De.throw(Ze))}catch(Et){Ve(Et)}}function At(Ze){Ze.done?Ye(Ze.value):xe(Ze.value).then(gt,Qt)}At((De=De.apply(Be,ce||[])).next())})};class C{static createHttpClient(ce=!0,Qe=10){
const De={allowRetries:ce,maxRetries:Qe};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(C.getRequestToken())],De)}static getRequestToken(){const ce=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!ce)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return ce}static getIDTokenUrl(){const ce=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!ce)throw new Error("Unable to\
 get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return ce}static getCall(ce){return g(this,void 0,void 0,function*(){var Qe;const Ye=(Qe=(yield C.createHttpClient().getJson(ce).catch(Ve=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${Ve.statusCode}
 
        Error Message: ${Ve.message}`)})).result)===null||Qe===void 0?void 0:Qe.value;if(!Ye)throw new Error("Response json body do not have ID Token field");return Ye})}static getIDToken(ce){return g(
this,void 0,void 0,function*(){try{let Qe=C.getIDTokenUrl();if(ce){const xe=encodeURIComponent(ce);Qe=`${Qe}&audience=${xe}`}debug(`ID token url is ${Qe}`);const De=yield C.getCall(Qe);return setSecret(
De),De}catch(Qe){throw new Error(`Error message: ${Qe.message}`)}})}}var p=function(Be,ce,Qe,De){function xe(Ye){return Ye instanceof Qe?Ye:new Qe(function(Ve){Ve(Ye)})}return new(Qe||(Qe=Promise))(function(Ye,Ve){
function gt(Ze){try{At(De.next(Ze))}catch(Et){Ve(Et)}}function Qt(Ze){try{At(De.throw(Ze))}catch(Et){Ve(Et)}}function At(Ze){Ze.done?Ye(Ze.value):xe(Ze.value).then(gt,Qt)}At((De=De.apply(Be,ce||[])).next())})};
const{access:M,appendFile:N,writeFile:F}=c.promises,a="GITHUB_STEP_SUMMARY",n="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class h{constructor(){
this._buffer=""}filePath(){return p(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const ce=process.env[a];if(!ce)throw new Error(`Unable to find environment variable for $${a}\
. Check if your runtime environment supports job summaries.`);try{yield M(ce,c.constants.R_OK|c.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${ce}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=ce,this._filePath})}wrap(ce,Qe,De={}){const xe=Object.entries(De).map(([Ye,Ve])=>` ${Ye}="${Ve}"`).join("");return Qe?`<${ce}${xe}>${Qe}</${ce}>`:`\
<${ce}${xe}>`}write(ce){return p(this,void 0,void 0,function*(){const Qe=!!ce?.overwrite,De=yield this.filePath();return yield(Qe?F:N)(De,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return p(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(ce,Qe=!1){
return this._buffer+=ce,Qe?this.addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(ce,Qe){const De=Object.assign({},Qe&&{lang:Qe}),xe=this.wrap("pre",this.wrap("code",ce),De);return this.addRaw(
xe).addEOL()}addList(ce,Qe=!1){const De=Qe?"ol":"ul",xe=ce.map(Ve=>this.wrap("li",Ve)).join(""),Ye=this.wrap(De,xe);return this.addRaw(Ye).addEOL()}addTable(ce){const Qe=ce.map(xe=>{const Ye=xe.map(Ve=>{
if(typeof Ve=="string")return this.wrap("td",Ve);const{header:gt,data:Qt,colspan:At,rowspan:Ze}=Ve,Et=gt?"th":"td",Ht=Object.assign(Object.assign({},At&&{colspan:At}),Ze&&{rowspan:Ze});return this.wrap(
Et,Qt,Ht)}).join("");return this.wrap("tr",Ye)}).join(""),De=this.wrap("table",Qe);return this.addRaw(De).addEOL()}addDetails(ce,Qe){const De=this.wrap("details",this.wrap("summary",ce)+Qe);return this.
addRaw(De).addEOL()}addImage(ce,Qe,De){const{width:xe,height:Ye}=De||{},Ve=Object.assign(Object.assign({},xe&&{width:xe}),Ye&&{height:Ye}),gt=this.wrap("img",null,Object.assign({src:ce,alt:Qe},Ve));return this.
addRaw(gt).addEOL()}addHeading(ce,Qe){const De=`h${Qe}`,xe=["h1","h2","h3","h4","h5","h6"].includes(De)?De:"h1",Ye=this.wrap(xe,ce);return this.addRaw(Ye).addEOL()}addSeparator(){const ce=this.wrap("h\
r",null);return this.addRaw(ce).addEOL()}addBreak(){const ce=this.wrap("br",null);return this.addRaw(ce).addEOL()}addQuote(ce,Qe){const De=Object.assign({},Qe&&{cite:Qe}),xe=this.wrap("blockquote",ce,
De);return this.addRaw(xe).addEOL()}addLink(ce,Qe){const De=this.wrap("a",ce,{href:Qe});return this.addRaw(De).addEOL()}}const i=new h,E=null,m=i;function I(Be){return Be.replace(/[\\]/g,"/")}function D(Be){
return Be.replace(/[/]/g,"\\")}function b(Be){return Be.replace(/[/\\]/g,path.sep)}var U=e(13193),Y=e(24434);const T=ct(import.meta.url)("child_process");var V=e(42613),ne=function(Be,ce,Qe,De){function xe(Ye){
return Ye instanceof Qe?Ye:new Qe(function(Ve){Ve(Ye)})}return new(Qe||(Qe=Promise))(function(Ye,Ve){function gt(Ze){try{At(De.next(Ze))}catch(Et){Ve(Et)}}function Qt(Ze){try{At(De.throw(Ze))}catch(Et){
Ve(Et)}}function At(Ze){Ze.done?Ye(Ze.value):xe(Ze.value).then(gt,Qt)}At((De=De.apply(Be,ce||[])).next())})};const{chmod:he,copyFile:J,lstat:P,mkdir:W,open:O,readdir:ee,rename:_,rm:Z,rmdir:j,stat:Ae,symlink:ie,
unlink:K}=c.promises,me=process.platform==="win32";function Ce(Be){return ne(this,void 0,void 0,function*(){const ce=yield fs.promises.readlink(Be);return me&&!ce.endsWith("\\")?`${ce}\\`:ce})}const de=268435456,
we=c.constants.O_RDONLY;function Ne(Be){return ne(this,void 0,void 0,function*(){try{yield Ae(Be)}catch(ce){if(ce.code==="ENOENT")return!1;throw ce}return!0})}function Te(Be){return ne(this,arguments,
void 0,function*(ce,Qe=!1){return(Qe?yield Ae(ce):yield P(ce)).isDirectory()})}function je(Be){if(Be=_e(Be),!Be)throw new Error('isRooted() parameter "p" cannot be empty');return me?Be.startsWith("\\")||
/^[A-Z]:/i.test(Be):Be.startsWith("/")}function it(Be,ce){return ne(this,void 0,void 0,function*(){let Qe;try{Qe=yield Ae(Be)}catch(xe){xe.code!=="ENOENT"&&console.log(`Unexpected error attempting to \
determine if executable file exists '${Be}': ${xe}`)}if(Qe&&Qe.isFile()){if(me){const xe=o.extname(Be).toUpperCase();if(ce.some(Ye=>Ye.toUpperCase()===xe))return Be}else if(at(Qe))return Be}const De=Be;
for(const xe of ce){Be=De+xe,Qe=void 0;try{Qe=yield Ae(Be)}catch(Ye){Ye.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Be}': ${Ye}`)}if(Qe&&Qe.isFile()){
if(me){try{const Ye=o.dirname(Be),Ve=o.basename(Be).toUpperCase();for(const gt of yield ee(Ye))if(Ve===gt.toUpperCase()){Be=o.join(Ye,gt);break}}catch(Ye){console.log(`Unexpected error attempting to d\
etermine the actual case of the file '${Be}': ${Ye}`)}return Be}else if(at(Qe))return Be}}return""})}function _e(Be){return Be=Be||"",me?(Be=Be.replace(/\//g,"\\"),Be.replace(/\\\\+/g,"\\")):Be.replace(
/\/\/+/g,"/")}function at(Be){return(Be.mode&1)>0||(Be.mode&8)>0&&process.getgid!==void 0&&Be.gid===process.getgid()||(Be.mode&64)>0&&process.getuid!==void 0&&Be.uid===process.getuid()}function Ke(){var Be;
return(Be=process.env.COMSPEC)!==null&&Be!==void 0?Be:"cmd.exe"}var st=function(Be,ce,Qe,De){function xe(Ye){return Ye instanceof Qe?Ye:new Qe(function(Ve){Ve(Ye)})}return new(Qe||(Qe=Promise))(function(Ye,Ve){
function gt(Ze){try{At(De.next(Ze))}catch(Et){Ve(Et)}}function Qt(Ze){try{At(De.throw(Ze))}catch(Et){Ve(Et)}}function At(Ze){Ze.done?Ye(Ze.value):xe(Ze.value).then(gt,Qt)}At((De=De.apply(Be,ce||[])).next())})};
function nt(Be,ce){return st(this,arguments,void 0,function*(Qe,De,xe={}){const{force:Ye,recursive:Ve,copySourceDirectory:gt}=H(xe),Qt=(yield ioUtil.exists(De))?yield ioUtil.stat(De):null;if(Qt&&Qt.isFile()&&
!Ye)return;const At=Qt&&Qt.isDirectory()&&gt?path.join(De,path.basename(Qe)):De;if(!(yield ioUtil.exists(Qe)))throw new Error(`no such file or directory: ${Qe}`);if((yield ioUtil.stat(Qe)).isDirectory())
if(Ve)yield z(Qe,At,0,Ye);else throw new Error(`Failed to copy. ${Qe} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(Qe,At)==="")throw new Error(`'${At}' and '${Qe}'\
 are the same file`);yield q(Qe,At,Ye)}})}function et(Be,ce){return st(this,arguments,void 0,function*(Qe,De,xe={}){if(yield ioUtil.exists(De)){let Ye=!0;if((yield ioUtil.isDirectory(De))&&(De=path.join(
De,path.basename(Qe)),Ye=yield ioUtil.exists(De)),Ye)if(xe.force==null||xe.force)yield qe(De);else throw new Error("Destination already exists")}yield It(path.dirname(De)),yield ioUtil.rename(Qe,De)})}
function qe(Be){return st(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(Be))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(
Be,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(ce){throw new Error(`File was unable to be removed ${ce}`)}})}function It(Be){return st(this,void 0,void 0,function*(){ok(Be,"a path argum\
ent must be provided"),yield ioUtil.mkdir(Be,{recursive:!0})})}function se(Be,ce){return st(this,void 0,void 0,function*(){if(!Be)throw new Error("parameter 'tool' is required");if(ce){const De=yield se(
Be,!1);if(!De)throw me?new Error(`Unable to locate executable file: ${Be}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment varia\
ble. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${Be}. Please verify either the file path exists or the file can be found within \
a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return De}const Qe=yield k(Be);return Qe&&Qe.length>0?Qe[0]:""})}function k(Be){return st(
this,void 0,void 0,function*(){if(!Be)throw new Error("parameter 'tool' is required");const ce=[];if(me&&process.env.PATHEXT)for(const xe of process.env.PATHEXT.split(o.delimiter))xe&&ce.push(xe);if(je(
Be)){const xe=yield it(Be,ce);return xe?[xe]:[]}if(Be.includes(o.sep))return[];const Qe=[];if(process.env.PATH)for(const xe of process.env.PATH.split(o.delimiter))xe&&Qe.push(xe);const De=[];for(const xe of Qe){
const Ye=yield it(o.join(xe,Be),ce);Ye&&De.push(Ye)}return De})}function H(Be){const ce=Be.force==null?!0:Be.force,Qe=!!Be.recursive,De=Be.copySourceDirectory==null?!0:!!Be.copySourceDirectory;return{
force:ce,recursive:Qe,copySourceDirectory:De}}function z(Be,ce,Qe,De){return st(this,void 0,void 0,function*(){if(Qe>=255)return;Qe++,yield It(ce);const xe=yield ioUtil.readdir(Be);for(const Ye of xe){
const Ve=`${Be}/${Ye}`,gt=`${ce}/${Ye}`;(yield ioUtil.lstat(Ve)).isDirectory()?yield z(Ve,gt,Qe,De):yield q(Ve,gt,De)}yield ioUtil.chmod(ce,(yield ioUtil.stat(Be)).mode)})}function q(Be,ce,Qe){return st(
this,void 0,void 0,function*(){if((yield ioUtil.lstat(Be)).isSymbolicLink()){try{yield ioUtil.lstat(ce),yield ioUtil.unlink(ce)}catch(xe){xe.code==="EPERM"&&(yield ioUtil.chmod(ce,"0666"),yield ioUtil.
unlink(ce))}const De=yield ioUtil.readlink(Be);yield ioUtil.symlink(De,ce,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(ce))||Qe)&&(yield ioUtil.copyFile(Be,ce))})}const re=ct(import.meta.
url)("timers");var ue=function(Be,ce,Qe,De){function xe(Ye){return Ye instanceof Qe?Ye:new Qe(function(Ve){Ve(Ye)})}return new(Qe||(Qe=Promise))(function(Ye,Ve){function gt(Ze){try{At(De.next(Ze))}catch(Et){
Ve(Et)}}function Qt(Ze){try{At(De.throw(Ze))}catch(Et){Ve(Et)}}function At(Ze){Ze.done?Ye(Ze.value):xe(Ze.value).then(gt,Qt)}At((De=De.apply(Be,ce||[])).next())})};const Ee=process.platform==="win32";
class fe extends Y.EventEmitter{constructor(ce,Qe,De){if(super(),!ce)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=ce,this.args=Qe||[],this.options=De||{}}_debug(ce){this.
options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(ce)}_getCommandString(ce,Qe){const De=this._getSpawnFileName(),xe=this._getSpawnArgs(ce);let Ye=Qe?"":"[command]";if(Ee)if(this.
_isCmdFile()){Ye+=De;for(const Ve of xe)Ye+=` ${Ve}`}else if(ce.windowsVerbatimArguments){Ye+=`"${De}"`;for(const Ve of xe)Ye+=` ${Ve}`}else{Ye+=this._windowsQuoteCmdArg(De);for(const Ve of xe)Ye+=` ${this.
_windowsQuoteCmdArg(Ve)}`}else{Ye+=De;for(const Ve of xe)Ye+=` ${Ve}`}return Ye}_processLineBuffer(ce,Qe,De){try{let xe=Qe+ce.toString(),Ye=xe.indexOf(l.EOL);for(;Ye>-1;){const Ve=xe.substring(0,Ye);De(
Ve),xe=xe.substring(Ye+l.EOL.length),Ye=xe.indexOf(l.EOL)}return xe}catch(xe){return this._debug(`error processing line. Failed with error ${xe}`),""}}_getSpawnFileName(){return Ee&&this._isCmdFile()?
process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(ce){if(Ee&&this._isCmdFile()){let Qe=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const De of this.args)Qe+=" ",Qe+=ce.windowsVerbatimArguments?
De:this._windowsQuoteCmdArg(De);return Qe+='"',[Qe]}return this.args}_endsWith(ce,Qe){return ce.endsWith(Qe)}_isCmdFile(){const ce=this.toolPath.toUpperCase();return this._endsWith(ce,".CMD")||this._endsWith(
ce,".BAT")}_windowsQuoteCmdArg(ce){if(!this._isCmdFile())return this._uvQuoteCmdArg(ce);if(!ce)return'""';const Qe=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",
'"'];let De=!1;for(const Ve of ce)if(Qe.some(gt=>gt===Ve)){De=!0;break}if(!De)return ce;let xe='"',Ye=!0;for(let Ve=ce.length;Ve>0;Ve--)xe+=ce[Ve-1],Ye&&ce[Ve-1]==="\\"?xe+="\\":ce[Ve-1]==='"'?(Ye=!0,
xe+='"'):Ye=!1;return xe+='"',xe.split("").reverse().join("")}_uvQuoteCmdArg(ce){if(!ce)return'""';if(!ce.includes(" ")&&!ce.includes("	")&&!ce.includes('"'))return ce;if(!ce.includes('"')&&!ce.includes(
"\\"))return`"${ce}"`;let Qe='"',De=!0;for(let xe=ce.length;xe>0;xe--)Qe+=ce[xe-1],De&&ce[xe-1]==="\\"?Qe+="\\":ce[xe-1]==='"'?(De=!0,Qe+="\\"):De=!1;return Qe+='"',Qe.split("").reverse().join("")}_cloneExecOptions(ce){
ce=ce||{};const Qe={cwd:ce.cwd||process.cwd(),env:ce.env||process.env,silent:ce.silent||!1,windowsVerbatimArguments:ce.windowsVerbatimArguments||!1,failOnStdErr:ce.failOnStdErr||!1,ignoreReturnCode:ce.
ignoreReturnCode||!1,delay:ce.delay||1e4};return Qe.outStream=ce.outStream||process.stdout,Qe.errStream=ce.errStream||process.stderr,Qe}_getSpawnOptions(ce,Qe){ce=ce||{};const De={};return De.cwd=ce.cwd,
De.env=ce.env,De.windowsVerbatimArguments=ce.windowsVerbatimArguments||this._isCmdFile(),ce.windowsVerbatimArguments&&(De.argv0=`"${Qe}"`),De}exec(){return ue(this,void 0,void 0,function*(){return!je(
this.toolPath)&&(this.toolPath.includes("/")||Ee&&this.toolPath.includes("\\"))&&(this.toolPath=o.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield se(this.toolPath,
!0),new Promise((ce,Qe)=>ue(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const At of this.args)this._debug(`   ${At}`);const De=this._cloneExecOptions(
this.options);!De.silent&&De.outStream&&De.outStream.write(this._getCommandString(De)+l.EOL);const xe=new Me(De,this.toolPath);if(xe.on("debug",At=>{this._debug(At)}),this.options.cwd&&!(yield Ne(this.
options.cwd)))return Qe(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Ye=this._getSpawnFileName(),Ve=T.spawn(Ye,this._getSpawnArgs(De),this._getSpawnOptions(this.options,Ye));let gt="";
Ve.stdout&&Ve.stdout.on("data",At=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(At),!De.silent&&De.outStream&&De.outStream.write(At),gt=this._processLineBuffer(
At,gt,Ze=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Ze)})});let Qt="";if(Ve.stderr&&Ve.stderr.on("data",At=>{xe.processStderr=!0,this.options.listeners&&this.
options.listeners.stderr&&this.options.listeners.stderr(At),!De.silent&&De.errStream&&De.outStream&&(De.failOnStdErr?De.errStream:De.outStream).write(At),Qt=this._processLineBuffer(At,Qt,Ze=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(Ze)})}),Ve.on("error",At=>{xe.processError=At.message,xe.processExited=!0,xe.processClosed=!0,xe.CheckComplete()}),Ve.on("exit",
At=>{xe.processExitCode=At,xe.processExited=!0,this._debug(`Exit code ${At} received from tool '${this.toolPath}'`),xe.CheckComplete()}),Ve.on("close",At=>{xe.processExitCode=At,xe.processExited=!0,xe.
processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),xe.CheckComplete()}),xe.on("done",(At,Ze)=>{gt.length>0&&this.emit("stdline",gt),Qt.length>0&&this.emit("errline",
Qt),Ve.removeAllListeners(),At?Qe(At):ce(Ze)}),this.options.input){if(!Ve.stdin)throw new Error("child process missing stdin");Ve.stdin.end(this.options.input)}}))})}}function ke(Be){const ce=[];let Qe=!1,
De=!1,xe="";function Ye(Ve){De&&Ve!=='"'&&(xe+="\\"),xe+=Ve,De=!1}for(let Ve=0;Ve<Be.length;Ve++){const gt=Be.charAt(Ve);if(gt==='"'){De?Ye(gt):Qe=!Qe;continue}if(gt==="\\"&&De){Ye(gt);continue}if(gt===
"\\"&&Qe){De=!0;continue}if(gt===" "&&!Qe){xe.length>0&&(ce.push(xe),xe="");continue}Ye(gt)}return xe.length>0&&ce.push(xe.trim()),ce}class Me extends Y.EventEmitter{constructor(ce,Qe){if(super(),this.
processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!Qe)throw new Error("toolPath must not be empty");
this.options=ce,this.toolPath=Qe,ce.delay&&(this.delay=ce.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,re.setTimeout)(Me.HandleTimeout,this.
delay,this)))}_debug(ce){this.emit("debug",ce)}_setResult(){let ce;this.processExited&&(this.processError?ce=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. Th\
is may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?ce=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(ce=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",ce,this.processExitCode)}static HandleTimeout(ce){if(!ce.done){if(!ce.processClosed&&ce.processExited){const Qe=`The STDIO streams did no\
t close within ${ce.delay/1e3} seconds of the exit event from process '${ce.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;ce._debug(Qe)}ce._setResult()}}}
var Ue=function(Be,ce,Qe,De){function xe(Ye){return Ye instanceof Qe?Ye:new Qe(function(Ve){Ve(Ye)})}return new(Qe||(Qe=Promise))(function(Ye,Ve){function gt(Ze){try{At(De.next(Ze))}catch(Et){Ve(Et)}}
function Qt(Ze){try{At(De.throw(Ze))}catch(Et){Ve(Et)}}function At(Ze){Ze.done?Ye(Ze.value):xe(Ze.value).then(gt,Qt)}At((De=De.apply(Be,ce||[])).next())})};function Ge(Be,ce,Qe){return Ue(this,void 0,
void 0,function*(){const De=tr.argStringToArray(Be);if(De.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const xe=De[0];return ce=De.slice(1).concat(ce||[]),new tr.ToolRunner(
xe,ce,Qe).exec()})}function $e(Be,ce,Qe){return Ue(this,void 0,void 0,function*(){var De,xe;let Ye="",Ve="";const gt=new StringDecoder("utf8"),Qt=new StringDecoder("utf8"),At=(De=Qe?.listeners)===null||
De===void 0?void 0:De.stdout,Ze=(xe=Qe?.listeners)===null||xe===void 0?void 0:xe.stderr,Et=Jt=>{Ve+=Qt.write(Jt),Ze&&Ze(Jt)},Ht=Jt=>{Ye+=gt.write(Jt),At&&At(Jt)},Pt=Object.assign(Object.assign({},Qe?.
listeners),{stdout:Ht,stderr:Et}),Wt=yield Ge(Be,ce,Object.assign(Object.assign({},Qe),{listeners:Pt}));return Ye+=gt.end(),Ve+=Qt.end(),{exitCode:Wt,stdout:Ye,stderr:Ve}})}var ze=function(Be,ce,Qe,De){
function xe(Ye){return Ye instanceof Qe?Ye:new Qe(function(Ve){Ve(Ye)})}return new(Qe||(Qe=Promise))(function(Ye,Ve){function gt(Ze){try{At(De.next(Ze))}catch(Et){Ve(Et)}}function Qt(Ze){try{At(De.throw(
Ze))}catch(Et){Ve(Et)}}function At(Ze){Ze.done?Ye(Ze.value):xe(Ze.value).then(gt,Qt)}At((De=De.apply(Be,ce||[])).next())})};const Oe=()=>ze(void 0,void 0,void 0,function*(){const{stdout:Be}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:ce}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassN\
ame Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:ce.trim(),version:Be.trim()}}),Le=()=>ze(void 0,void 0,void 0,function*(){var Be,ce,Qe,De;const{stdout:xe}=yield exec.getExecOutput(
"sw_vers",void 0,{silent:!0}),Ye=(ce=(Be=xe.match(/ProductVersion:\s*(.+)/))===null||Be===void 0?void 0:Be[1])!==null&&ce!==void 0?ce:"";return{name:(De=(Qe=xe.match(/ProductName:\s*(.+)/))===null||Qe===
void 0?void 0:Qe[1])!==null&&De!==void 0?De:"",version:Ye}}),oe=()=>ze(void 0,void 0,void 0,function*(){const{stdout:Be}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[ce,Qe]=Be.
trim().split(`
`);return{name:ce,version:Qe}}),G=l.platform(),X=l.arch(),v=G==="win32",le=G==="darwin",ge=G==="linux";function ye(){return ze(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield v?
Oe():le?Le():oe()),{platform:G,arch:X,isWindows:v,isMacOS:le,isLinux:ge})})}var be=function(Be,ce,Qe,De){function xe(Ye){return Ye instanceof Qe?Ye:new Qe(function(Ve){Ve(Ye)})}return new(Qe||(Qe=Promise))(
function(Ye,Ve){function gt(Ze){try{At(De.next(Ze))}catch(Et){Ve(Et)}}function Qt(Ze){try{At(De.throw(Ze))}catch(Et){Ve(Et)}}function At(Ze){Ze.done?Ye(Ze.value):xe(Ze.value).then(gt,Qt)}At((De=De.apply(
Be,ce||[])).next())})},Fe;(function(Be){Be[Be.Success=0]="Success",Be[Be.Failure=1]="Failure"})(Fe||(Fe={}));function Pe(Be,ce){const Qe=toCommandValue(ce);if(process.env[Be]=Qe,process.env.GITHUB_ENV||
"")return issueFileCommand("ENV",prepareKeyValueMessage(Be,ce));issueCommand("set-env",{name:Be},Qe)}function rt(Be){R("add-mask",{},Be)}function lt(Be){process.env.GITHUB_PATH||""?issueFileCommand("P\
ATH",Be):issueCommand("add-path",{},Be),process.env.PATH=`${Be}${path.delimiter}${process.env.PATH}`}function tt(Be,ce){const Qe=process.env[`INPUT_${Be.replace(/ /g,"_").toUpperCase()}`]||"";if(ce&&ce.
required&&!Qe)throw new Error(`Input required and not supplied: ${Be}`);return ce&&ce.trimWhitespace===!1?Qe:Qe.trim()}function ot(Be,ce){const Qe=tt(Be,ce).split(`
`).filter(De=>De!=="");return ce&&ce.trimWhitespace===!1?Qe:Qe.map(De=>De.trim())}function ht(Be,ce){const Qe=["true","True","TRUE"],De=["false","False","FALSE"],xe=tt(Be,ce);if(Qe.includes(xe))return!0;
if(De.includes(xe))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Be}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function dt(Be,ce){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",u(Be,ce));process.stdout.write(l.EOL),R("set-output",
{name:Be},S(ce))}function bt(Be){issue("echo",Be?"on":"off")}function ut(Be){process.exitCode=Fe.Failure,Bt(Be)}function yt(){return process.env.RUNNER_DEBUG==="1"}function Dt(Be){R("debug",{},Be)}function Bt(Be,ce={}){
R("error",y(ce),Be instanceof Error?Be.toString():Be)}function Lt(Be,ce={}){R("warning",y(ce),Be instanceof Error?Be.toString():Be)}function mt(Be,ce={}){R("notice",y(ce),Be instanceof Error?Be.toString():
Be)}function Rt(Be){process.stdout.write(Be+l.EOL)}function Gt(Be){issue("group",Be)}function Tt(){issue("endgroup")}function Nt(Be,ce){return be(this,void 0,void 0,function*(){Gt(Be);let Qe;try{Qe=yield ce()}finally{
Tt()}return Qe})}function Ot(Be,ce){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Be,ce));issueCommand("save-state",{name:Be},toCommandValue(ce))}function xt(Be){
return process.env[`STATE_${Be}`]||""}function Vt(Be){return be(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Be)})}}),92145:((L,$,e)=>{e.d($,{tZ:()=>y});var l=function(w,d,Q,f){function t(B){
return B instanceof Q?B:new Q(function(c){c(B)})}return new(Q||(Q=Promise))(function(B,c){function s(A){try{o(f.next(A))}catch(r){c(r)}}function u(A){try{o(f.throw(A))}catch(r){c(r)}}function o(A){A.done?
B(A.value):t(A.value).then(s,u)}o((f=f.apply(w,d||[])).next())})};class S{constructor(d,Q){this.username=d,this.password=Q}prepareRequest(d){if(!d.headers)throw Error("The request has no headers");d.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class y{constructor(d){this.token=d}prepareRequest(d){if(!d.headers)throw Error("The request has no headers");d.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class R{constructor(d){this.token=d}prepareRequest(d){if(!d.headers)throw Error("The reque\
st has no headers");d.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((L,$,e)=>{var l,S;e.d($,{Hv:()=>t,Qq:()=>N});var y=e(58611),R=e(65692),w=e(19783),d=e(20770),Q=e(46752),f=function(a,n,h,i){function E(m){return m instanceof
h?m:new h(function(I){I(m)})}return new(h||(h=Promise))(function(m,I){function D(Y){try{U(i.next(Y))}catch(T){I(T)}}function b(Y){try{U(i.throw(Y))}catch(T){I(T)}}function U(Y){Y.done?m(Y.value):E(Y.value).
then(D,b)}U((i=i.apply(a,n||[])).next())})},t;(function(a){a[a.OK=200]="OK",a[a.MultipleChoices=300]="MultipleChoices",a[a.MovedPermanently=301]="MovedPermanently",a[a.ResourceMoved=302]="ResourceMove\
d",a[a.SeeOther=303]="SeeOther",a[a.NotModified=304]="NotModified",a[a.UseProxy=305]="UseProxy",a[a.SwitchProxy=306]="SwitchProxy",a[a.TemporaryRedirect=307]="TemporaryRedirect",a[a.PermanentRedirect=
308]="PermanentRedirect",a[a.BadRequest=400]="BadRequest",a[a.Unauthorized=401]="Unauthorized",a[a.PaymentRequired=402]="PaymentRequired",a[a.Forbidden=403]="Forbidden",a[a.NotFound=404]="NotFound",a[a.
MethodNotAllowed=405]="MethodNotAllowed",a[a.NotAcceptable=406]="NotAcceptable",a[a.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",a[a.RequestTimeout=408]="RequestTimeout",a[a.Conflict=
409]="Conflict",a[a.Gone=410]="Gone",a[a.TooManyRequests=429]="TooManyRequests",a[a.InternalServerError=500]="InternalServerError",a[a.NotImplemented=501]="NotImplemented",a[a.BadGateway=502]="BadGate\
way",a[a.ServiceUnavailable=503]="ServiceUnavailable",a[a.GatewayTimeout=504]="GatewayTimeout"})(t||(t={}));var B;(function(a){a.Accept="accept",a.ContentType="content-type"})(B||(B={}));var c;(function(a){
a.ApplicationJson="application/json"})(c||(c={}));function s(a){const n=pm.getProxyUrl(new URL(a));return n?n.href:""}const u=[t.MovedPermanently,t.ResourceMoved,t.SeeOther,t.TemporaryRedirect,t.PermanentRedirect],
o=[t.BadGateway,t.ServiceUnavailable,t.GatewayTimeout],A=["OPTIONS","GET","DELETE","HEAD"],r=10,g=5;class C extends Error{constructor(n,h){super(n),this.name="HttpClientError",this.statusCode=h,Object.
setPrototypeOf(this,C.prototype)}}class p{constructor(n){this.message=n}readBody(){return f(this,void 0,void 0,function*(){return new Promise(n=>f(this,void 0,void 0,function*(){let h=Buffer.alloc(0);
this.message.on("data",i=>{h=Buffer.concat([h,i])}),this.message.on("end",()=>{n(h.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){return new Promise(n=>f(this,void 0,void 0,
function*(){const h=[];this.message.on("data",i=>{h.push(i)}),this.message.on("end",()=>{n(Buffer.concat(h))})}))})}}function M(a){return new URL(a).protocol==="https:"}class N{constructor(n,h,i){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
n),this.handlers=h||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=null&&(this._allowRedirects=i.allowRedirects),
i.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),
i.allowRetries!=null&&(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(n,h){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,
h||{})})}get(n,h){return f(this,void 0,void 0,function*(){return this.request("GET",n,null,h||{})})}del(n,h){return f(this,void 0,void 0,function*(){return this.request("DELETE",n,null,h||{})})}post(n,h,i){
return f(this,void 0,void 0,function*(){return this.request("POST",n,h,i||{})})}patch(n,h,i){return f(this,void 0,void 0,function*(){return this.request("PATCH",n,h,i||{})})}put(n,h,i){return f(this,void 0,
void 0,function*(){return this.request("PUT",n,h,i||{})})}head(n,h){return f(this,void 0,void 0,function*(){return this.request("HEAD",n,null,h||{})})}sendStream(n,h,i,E){return f(this,void 0,void 0,function*(){
return this.request(n,h,i,E)})}getJson(n){return f(this,arguments,void 0,function*(h,i={}){i[B.Accept]=this._getExistingOrDefaultHeader(i,B.Accept,c.ApplicationJson);const E=yield this.get(h,i);return this.
_processResponse(E,this.requestOptions)})}postJson(n,h){return f(this,arguments,void 0,function*(i,E,m={}){const I=JSON.stringify(E,null,2);m[B.Accept]=this._getExistingOrDefaultHeader(m,B.Accept,c.ApplicationJson),
m[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,c.ApplicationJson);const D=yield this.post(i,I,m);return this._processResponse(D,this.requestOptions)})}putJson(n,h){return f(this,arguments,
void 0,function*(i,E,m={}){const I=JSON.stringify(E,null,2);m[B.Accept]=this._getExistingOrDefaultHeader(m,B.Accept,c.ApplicationJson),m[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,c.
ApplicationJson);const D=yield this.put(i,I,m);return this._processResponse(D,this.requestOptions)})}patchJson(n,h){return f(this,arguments,void 0,function*(i,E,m={}){const I=JSON.stringify(E,null,2);
m[B.Accept]=this._getExistingOrDefaultHeader(m,B.Accept,c.ApplicationJson),m[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,c.ApplicationJson);const D=yield this.patch(i,I,m);return this.
_processResponse(D,this.requestOptions)})}request(n,h,i,E){return f(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const m=new URL(h);let I=this.
_prepareRequest(n,m,E);const D=this._allowRetries&&A.includes(n)?this._maxRetries+1:1;let b=0,U;do{if(U=yield this.requestRaw(I,i),U&&U.message&&U.message.statusCode===t.Unauthorized){let T;for(const V of this.
handlers)if(V.canHandleAuthentication(U)){T=V;break}return T?T.handleAuthentication(this,I,i):U}let Y=this._maxRedirects;for(;U.message.statusCode&&u.includes(U.message.statusCode)&&this._allowRedirects&&
Y>0;){const T=U.message.headers.location;if(!T)break;const V=new URL(T);if(m.protocol==="https:"&&m.protocol!==V.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield U.readBody(),V.hostname!==m.hostname)for(const ne in E)
ne.toLowerCase()==="authorization"&&delete E[ne];I=this._prepareRequest(n,V,E),U=yield this.requestRaw(I,i),Y--}if(!U.message.statusCode||!o.includes(U.message.statusCode))return U;b+=1,b<D&&(yield U.
readBody(),yield this._performExponentialBackoff(b))}while(b<D);return U})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,h){return f(this,void 0,void 0,function*(){return new Promise(
(i,E)=>{function m(I,D){I?E(I):D?i(D):E(new Error("Unknown error"))}this.requestRawWithCallback(n,h,m)})})}requestRawWithCallback(n,h,i){typeof h=="string"&&(n.options.headers||(n.options.headers={}),
n.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let E=!1;function m(b,U){E||(E=!0,i(b,U))}const I=n.httpModule.request(n.options,b=>{const U=new p(b);m(void 0,U)});let D;I.on("socket",
b=>{D=b}),I.setTimeout(this._socketTimeout||3*6e4,()=>{D&&D.end(),m(new Error(`Request timeout: ${n.options.path}`))}),I.on("error",function(b){m(b)}),h&&typeof h=="string"&&I.write(h,"utf8"),h&&typeof h!=
"string"?(h.on("close",function(){I.end()}),h.pipe(I)):I.end()}getAgent(n){const h=new URL(n);return this._getAgent(h)}getAgentDispatcher(n){const h=new URL(n),i=w.s(h);if(i&&i.hostname)return this._getProxyAgentDispatcher(
h,i)}_prepareRequest(n,h,i){const E={};E.parsedUrl=h;const m=E.parsedUrl.protocol==="https:";E.httpModule=m?l||(l=e.t(R,2)):S||(S=e.t(y,2));const I=m?443:80;if(E.options={},E.options.host=E.parsedUrl.
hostname,E.options.port=E.parsedUrl.port?parseInt(E.parsedUrl.port):I,E.options.path=(E.parsedUrl.pathname||"")+(E.parsedUrl.search||""),E.options.method=n,E.options.headers=this._mergeHeaders(i),this.
userAgent!=null&&(E.options.headers["user-agent"]=this.userAgent),E.options.agent=this._getAgent(E.parsedUrl),this.handlers)for(const D of this.handlers)D.prepareRequest(E.options);return E}_mergeHeaders(n){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},F(this.requestOptions.headers),F(n||{})):F(n||{})}_getExistingOrDefaultHeader(n,h,i){let E;if(this.requestOptions&&this.requestOptions.
headers){const I=F(this.requestOptions.headers)[h];I&&(E=typeof I=="number"?I.toString():I)}const m=n[h];return m!==void 0?typeof m=="number"?m.toString():m:E!==void 0?E:i}_getExistingOrDefaultContentTypeHeader(n,h){
let i;if(this.requestOptions&&this.requestOptions.headers){const m=F(this.requestOptions.headers)[B.ContentType];m&&(typeof m=="number"?i=String(m):Array.isArray(m)?i=m.join(", "):i=m)}const E=n[B.ContentType];
return E!==void 0?typeof E=="number"?String(E):Array.isArray(E)?E.join(", "):E:i!==void 0?i:h}_getAgent(n){let h;const i=w.s(n),E=i&&i.hostname;if(this._keepAlive&&E&&(h=this._proxyAgent),E||(h=this._agent),
h)return h;const m=n.protocol==="https:";let I=100;if(this.requestOptions&&(I=this.requestOptions.maxSockets||y.globalAgent.maxSockets),i&&i.hostname){const D={maxSockets:I,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.port})};let b;const U=i.protocol==="https:";m?b=U?d.httpsOverHttps:d.httpsOverHttp:
b=U?d.httpOverHttps:d.httpOverHttp,h=b(D),this._proxyAgent=h}if(!h){const D={keepAlive:this._keepAlive,maxSockets:I};h=m?new R.Agent(D):new y.Agent(D),this._agent=h}return m&&this._ignoreSslError&&(h.
options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(n,h){let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const E=n.protocol==="https:";return i=
new Q.ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
i,E&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),i}_getUserAgentWithOrchestrationId(n){const h=n||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;
if(i){const E=i.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${E}`}return h}_performExponentialBackoff(n){return f(this,void 0,void 0,function*(){n=Math.min(r,n);const h=g*Math.pow(
2,n);return new Promise(i=>setTimeout(()=>i(),h))})}_processResponse(n,h){return f(this,void 0,void 0,function*(){return new Promise((i,E)=>f(this,void 0,void 0,function*(){const m=n.message.statusCode||
0,I={statusCode:m,result:null,headers:{}};m===t.NotFound&&i(I);function D(Y,T){if(typeof T=="string"){const V=new Date(T);if(!isNaN(V.valueOf()))return V}return T}let b,U;try{U=yield n.readBody(),U&&U.
length>0&&(h&&h.deserializeDates?b=JSON.parse(U,D):b=JSON.parse(U),I.result=b),I.headers=n.message.headers}catch{}if(m>299){let Y;b&&b.message?Y=b.message:U&&U.length>0?Y=U:Y=`Failed request: (${m})`;
const T=new C(Y,m);T.result=I.result,E(T)}else i(I)}))})}}const F=a=>Object.keys(a).reduce((n,h)=>(n[h.toLowerCase()]=a[h],n),{})}),19783:((L,$,e)=>{e.d($,{H:()=>S,s:()=>l});function l(w){const d=w.protocol===
"https:";if(S(w))return;const Q=d?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new R(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new R(`http://${Q}`)}else return}function S(w){if(!w.hostname)return!1;const d=w.hostname;if(y(d))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let f;
w.port?f=Number(w.port):w.protocol==="http:"?f=80:w.protocol==="https:"&&(f=443);const t=[w.hostname.toUpperCase()];typeof f=="number"&&t.push(`${t[0]}:${f}`);for(const B of Q.split(",").map(c=>c.trim().
toUpperCase()).filter(c=>c))if(B==="*"||t.some(c=>c===B||c.endsWith(`.${B}`)||B.startsWith(".")&&c.endsWith(`${B}`)))return!0;return!1}function y(w){const d=w.toLowerCase();return d==="localhost"||d.startsWith(
"127.")||d.startsWith("[::1]")||d.startsWith("[0:0:0:0:0:0:0:1]")}class R extends URL{constructor(d,Q){super(d,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((L,$,e)=>{e.d($,{A:()=>l});class l{diff(y,R,w={}){let d;typeof w=="function"?(d=w,w={}):
"callback"in w&&(d=w.callback);const Q=this.castInput(y,w),f=this.castInput(R,w),t=this.removeEmpty(this.tokenize(Q,w)),B=this.removeEmpty(this.tokenize(f,w));return this.diffWithOptionsObj(t,B,w,d)}diffWithOptionsObj(y,R,w,d){
var Q;const f=M=>{if(M=this.postProcess(M,w),d){setTimeout(function(){d(M)},0);return}else return M},t=R.length,B=y.length;let c=1,s=t+B;w.maxEditLength!=null&&(s=Math.min(s,w.maxEditLength));const u=(Q=
w.timeout)!==null&&Q!==void 0?Q:1/0,o=Date.now()+u,A=[{oldPos:-1,lastComponent:void 0}];let r=this.extractCommon(A[0],R,y,0,w);if(A[0].oldPos+1>=B&&r+1>=t)return f(this.buildValues(A[0].lastComponent,
R,y));let g=-1/0,C=1/0;const p=()=>{for(let M=Math.max(g,-c);M<=Math.min(C,c);M+=2){let N;const F=A[M-1],a=A[M+1];F&&(A[M-1]=void 0);let n=!1;if(a){const i=a.oldPos-M;n=a&&0<=i&&i<t}const h=F&&F.oldPos+
1<B;if(!n&&!h){A[M]=void 0;continue}if(!h||n&&F.oldPos<a.oldPos?N=this.addToPath(a,!0,!1,0,w):N=this.addToPath(F,!1,!0,1,w),r=this.extractCommon(N,R,y,M,w),N.oldPos+1>=B&&r+1>=t)return f(this.buildValues(
N.lastComponent,R,y))||!0;A[M]=N,N.oldPos+1>=B&&(C=Math.min(C,M-1)),r+1>=t&&(g=Math.max(g,M+1))}c++};if(d)(function M(){setTimeout(function(){if(c>s||Date.now()>o)return d(void 0);p()||M()},0)})();else
for(;c<=s&&Date.now()<=o;){const M=p();if(M)return M}}addToPath(y,R,w,d,Q){const f=y.lastComponent;return f&&!Q.oneChangePerToken&&f.added===R&&f.removed===w?{oldPos:y.oldPos+d,lastComponent:{count:f.
count+1,added:R,removed:w,previousComponent:f.previousComponent}}:{oldPos:y.oldPos+d,lastComponent:{count:1,added:R,removed:w,previousComponent:f}}}extractCommon(y,R,w,d,Q){const f=R.length,t=w.length;
let B=y.oldPos,c=B-d,s=0;for(;c+1<f&&B+1<t&&this.equals(w[B+1],R[c+1],Q);)c++,B++,s++,Q.oneChangePerToken&&(y.lastComponent={count:1,previousComponent:y.lastComponent,added:!1,removed:!1});return s&&!Q.
oneChangePerToken&&(y.lastComponent={count:s,previousComponent:y.lastComponent,added:!1,removed:!1}),y.oldPos=B,c}equals(y,R,w){return w.comparator?w.comparator(y,R):y===R||!!w.ignoreCase&&y.toLowerCase()===
R.toLowerCase()}removeEmpty(y){const R=[];for(let w=0;w<y.length;w++)y[w]&&R.push(y[w]);return R}castInput(y,R){return y}tokenize(y,R){return Array.from(y)}join(y){return y.join("")}postProcess(y,R){return y}get useLongestToken(){
return!1}buildValues(y,R,w){const d=[];let Q;for(;y;)d.push(y),Q=y.previousComponent,delete y.previousComponent,y=Q;d.reverse();const f=d.length;let t=0,B=0,c=0;for(;t<f;t++){const s=d[t];if(s.removed)
s.value=this.join(w.slice(c,c+s.count)),c+=s.count;else{if(!s.added&&this.useLongestToken){let u=R.slice(B,B+s.count);u=u.map(function(o,A){const r=w[c+A];return r.length>o.length?r:o}),s.value=this.join(
u)}else s.value=this.join(R.slice(B,B+s.count));B+=s.count,s.added||(c+=s.count)}}return d}}})},zt={};function Ct(L){var $=zt[L];if($!==void 0)return $.exports;var e=zt[L]={id:L,loaded:!1,exports:{}},
l=!0;try{qt[L].call(e.exports,e,e.exports,Ct),l=!1}finally{l&&delete zt[L]}return e.loaded=!0,e.exports}Ct.m=qt,typeof Ct<"u"&&(Ct.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var L=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",$=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",l=y=>{y&&y.d<1&&(y.d=1,y.forEach(R=>R.r--),y.forEach(R=>R.r--?R.r++:R()))},S=y=>y.map(R=>{if(R!==null&&typeof R=="object"){if(R[L])
return R;if(R.then){var w=[];w.d=0,R.then(f=>{d[$]=f,l(w)},f=>{d[e]=f,l(w)});var d={};return d[L]=f=>f(w),d}}var Q={};return Q[L]=f=>{},Q[$]=R,Q});Ct.a=(y,R,w)=>{var d;w&&((d=[]).d=-1);var Q=new Set,f=y.
exports,t,B,c,s=new Promise((u,o)=>{c=o,B=u});s[$]=f,s[L]=u=>(d&&u(d),Q.forEach(u),s.catch(o=>{})),y.exports=s,R(u=>{t=S(u);var o,A=()=>t.map(g=>{if(g[e])throw g[e];return g[$]}),r=new Promise(g=>{o=()=>g(
A),o.r=0;var C=p=>p!==d&&!Q.has(p)&&(Q.add(p),p&&!p.d&&(o.r++,p.push(o)));t.map(p=>p[L](C))});return o.r?r:A()},u=>(u?c(s[e]=u):B(f),l(d))),d&&d.d<0&&(d.d=0)}})(),(()=>{var L=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,$;Ct.t=function(e,l){if(l&1&&(e=this(e)),l&8||typeof e=="object"&&e&&(l&4&&e.__esModule||l&16&&typeof e.then=="function"))return e;var S=Object.create(null);Ct.r(S);var y={};
$=$||[null,L({}),L([]),L(L)];for(var R=l&2&&e;typeof R=="object"&&!~$.indexOf(R);R=L(R))Object.getOwnPropertyNames(R).forEach(w=>y[w]=()=>e[w]);return y.default=()=>e,Ct.d(S,y),S}})(),Ct.d=(L,$)=>{for(var e in $)
Ct.o($,e)&&!Ct.o(L,e)&&Object.defineProperty(L,e,{enumerable:!0,get:$[e]})},Ct.f={},Ct.e=L=>Promise.all(Object.keys(Ct.f).reduce(($,e)=>(Ct.f[e](L,$),$),[])),Ct.u=L=>""+L+".index.js",Ct.o=(L,$)=>Object.
prototype.hasOwnProperty.call(L,$),Ct.r=L=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(L,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(L,"__esModule",{value:!0})},Ct.nmd=
L=>(L.paths=[],L.children||(L.children=[]),L),(()=>{var L={792:0},$=e=>{var{ids:l,modules:S,runtime:y}=e,R,w,d=0;for(R in S)Ct.o(S,R)&&(Ct.m[R]=S[R]);for(y&&y(Ct);d<l.length;d++)w=l[d],Ct.o(L,w)&&L[w]&&
L[w][0](),L[l[d]]=0};Ct.f.j=(e,l)=>{var S=Ct.o(L,e)?L[e]:void 0;if(S!==0)if(S)l.push(S[1]);else{var y=import("./"+Ct.u(e)).then($,R=>{throw L[e]!==0&&(L[e]=void 0),R}),y=Promise.race([y,new Promise(R=>S=
L[e]=[R])]);l.push(S[1]=y)}}})();var _t=Ct(86325);_t=await _t;
