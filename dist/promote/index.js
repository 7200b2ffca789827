import{createRequire as lt}from"module";var qt={73313:(U=>{U.exports=W;function W(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}W.prototype.go=function(D){this.pending<
this.max?l(this,D):this.waiting.push(D)},W.prototype.wait=function(D){this.pending===0?D(this.error):this.listeners.push(D)},W.prototype.hold=function(){return e(this)};function e(D){D.pending+=1;var m=!1;
return R;function R(h){if(m)throw new Error("callback called twice");if(m=!0,D.error=D.error||h,D.pending-=1,D.waiting.length>0&&D.pending<D.max)l(D,D.waiting.shift());else if(D.pending===0){var Q=D.listeners;
D.listeners=[],Q.forEach(C)}}function C(h){h(D.error)}}function l(D,m){m(e(D))}}),20770:((U,W,e)=>{U.exports=e(20218)}),20218:((U,W,e)=>{var l=e(69278),D=e(64756),m=e(58611),R=e(65692),C=e(24434),h=e(
42613),Q=e(39023);W.httpOverHttp=f,W.httpsOverHttp=t,W.httpOverHttps=I,W.httpsOverHttps=a;function f(g){var p=new r(g);return p.request=m.request,p}function t(g){var p=new r(g);return p.request=m.request,
p.createSocket=u,p.defaultPort=443,p}function I(g){var p=new r(g);return p.request=R.request,p}function a(g){var p=new r(g);return p.request=R.request,p.createSocket=u,p.defaultPort=443,p}function r(g){
var p=this;p.options=g||{},p.proxyOptions=p.options.proxy||{},p.maxSockets=p.options.maxSockets||m.Agent.defaultMaxSockets,p.requests=[],p.sockets=[],p.on("free",function(S,N,k,i){for(var n=o(N,k,i),d=0,
c=p.requests.length;d<c;++d){var B=p.requests[d];if(B.host===n.host&&B.port===n.port){p.requests.splice(d,1),B.request.onSocket(S);return}}S.destroy(),p.removeSocket(S)})}Q.inherits(r,C.EventEmitter),
r.prototype.addRequest=function(p,E,S,N){var k=this,i=A({request:p},k.options,o(E,S,N));if(k.sockets.length>=this.maxSockets){k.requests.push(i);return}k.createSocket(i,function(n){n.on("free",d),n.on(
"close",c),n.on("agentRemove",c),p.onSocket(n);function d(){k.emit("free",n,i)}function c(B){k.removeSocket(n),n.removeListener("free",d),n.removeListener("close",c),n.removeListener("agentRemove",c)}})},
r.prototype.createSocket=function(p,E){var S=this,N={};S.sockets.push(N);var k=A({},S.proxyOptions,{method:"CONNECT",path:p.host+":"+p.port,agent:!1,headers:{host:p.host+":"+p.port}});p.localAddress&&
(k.localAddress=p.localAddress),k.proxyAuth&&(k.headers=k.headers||{},k.headers["Proxy-Authorization"]="Basic "+new Buffer(k.proxyAuth).toString("base64")),s("making CONNECT request");var i=S.request(
k);i.useChunkedEncodingByDefault=!1,i.once("response",n),i.once("upgrade",d),i.once("connect",c),i.once("error",B),i.end();function n(y){y.upgrade=!0}function d(y,w,b){process.nextTick(function(){c(y,
w,b)})}function c(y,w,b){if(i.removeAllListeners(),w.removeAllListeners(),y.statusCode!==200){s("tunneling socket could not be established, statusCode=%d",y.statusCode),w.destroy();var F=new Error("tu\
nneling socket could not be established, statusCode="+y.statusCode);F.code="ECONNRESET",p.request.emit("error",F),S.removeSocket(N);return}if(b.length>0){s("got illegal response body from proxy"),w.destroy();
var F=new Error("got illegal response body from proxy");F.code="ECONNRESET",p.request.emit("error",F),S.removeSocket(N);return}return s("tunneling connection has established"),S.sockets[S.sockets.indexOf(
N)]=w,E(w)}function B(y){i.removeAllListeners(),s(`tunneling socket could not be established, cause=%s
`,y.message,y.stack);var w=new Error("tunneling socket could not be established, cause="+y.message);w.code="ECONNRESET",p.request.emit("error",w),S.removeSocket(N)}},r.prototype.removeSocket=function(p){
var E=this.sockets.indexOf(p);if(E!==-1){this.sockets.splice(E,1);var S=this.requests.shift();S&&this.createSocket(S,function(N){S.request.onSocket(N)})}};function u(g,p){var E=this;r.prototype.createSocket.
call(E,g,function(S){var N=g.request.getHeader("host"),k=A({},E.options,{socket:S,servername:N?N.replace(/:.*$/,""):g.host}),i=D.connect(0,k);E.sockets[E.sockets.indexOf(S)]=i,p(i)})}function o(g,p,E){
return typeof g=="string"?{host:g,port:p,localAddress:E}:g}function A(g){for(var p=1,E=arguments.length;p<E;++p){var S=arguments[p];if(typeof S=="object")for(var N=Object.keys(S),k=0,i=N.length;k<i;++k){
var n=N[k];S[n]!==void 0&&(g[n]=S[n])}}return g}var s;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?s=function(){var g=Array.prototype.slice.call(arguments);typeof g[0]=="string"?g[0]=
"TUNNEL: "+g[0]:g.unshift("TUNNEL:"),console.error.apply(console,g)}:s=function(){},W.debug=s}),46752:((U,W,e)=>{const l=e(23701),D=e(30883),m=e(30628),R=e(837),C=e(57405),h=e(76672),Q=e(53137),f=e(30050),
t=e(68707),I=e(3440),{InvalidArgumentError:a}=t,r=e(56615),u=e(59136),o=e(47365),A=e(47501),s=e(94004),g=e(52429),p=e(17816),{getGlobalDispatcher:E,setGlobalDispatcher:S}=e(32581),N=e(58155),k=e(8754),
i=e(25092);Object.assign(D.prototype,r),U.exports.Dispatcher=D,U.exports.Client=l,U.exports.Pool=m,U.exports.BalancedPool=R,U.exports.Agent=C,U.exports.ProxyAgent=h,U.exports.EnvHttpProxyAgent=Q,U.exports.
RetryAgent=f,U.exports.RetryHandler=p,U.exports.DecoratorHandler=N,U.exports.RedirectHandler=k,U.exports.createRedirectInterceptor=i,U.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},U.exports.buildConnector=u,U.exports.errors=t,U.exports.util={parseHeaders:I.parseHeaders,headerNameToString:I.headerNameToString};function n(J){return(G,Ae,se)=>{if(typeof Ae=="function"&&
(se=Ae,Ae=null),!G||typeof G!="string"&&typeof G!="object"&&!(G instanceof URL))throw new a("invalid url");if(Ae!=null&&typeof Ae!="object")throw new a("invalid opts");if(Ae&&Ae.path!=null){if(typeof Ae.
path!="string")throw new a("invalid opts.path");let j=Ae.path;Ae.path.startsWith("/")||(j=`/${j}`),G=new URL(I.parseOrigin(G).origin+j)}else Ae||(Ae=typeof G=="object"?G:{}),G=I.parseURL(G);const{agent:X,
dispatcher:O=E()}=Ae;if(X)throw new a("unsupported opts.agent. Did you mean opts.client?");return J.call(O,{...Ae,origin:G.origin,path:G.search?`${G.pathname}${G.search}`:G.pathname,method:Ae.method||
(Ae.body?"PUT":"GET")},se)}}U.exports.setGlobalDispatcher=S,U.exports.getGlobalDispatcher=E;const d=e(54398).fetch;U.exports.fetch=async function(G,Ae=void 0){try{return await d(G,Ae)}catch(se){throw se&&
typeof se=="object"&&Error.captureStackTrace(se),se}},U.exports.Headers=e(60660).Headers,U.exports.Response=e(99051).Response,U.exports.Request=e(9967).Request,U.exports.FormData=e(35910).FormData,U.exports.
File=globalThis.File??e(4573).File,U.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:c,getGlobalOrigin:B}=e(51059);U.exports.setGlobalOrigin=c,U.exports.getGlobalOrigin=B;const{CacheStorage:y}=e(
3245),{kConstruct:w}=e(20109);U.exports.caches=new y(w);const{deleteCookie:b,getCookies:F,getSetCookies:L,setCookie:z}=e(79061);U.exports.deleteCookie=b,U.exports.getCookies=F,U.exports.getSetCookies=
L,U.exports.setCookie=z;const{parseMIMEType:v,serializeAMimeType:K}=e(51900);U.exports.parseMIMEType=v,U.exports.serializeAMimeType=K;const{CloseEvent:fe,ErrorEvent:Qe,MessageEvent:$}=e(15188);U.exports.
WebSocket=e(13726).WebSocket,U.exports.CloseEvent=fe,U.exports.ErrorEvent=Qe,U.exports.MessageEvent=$,U.exports.request=n(r.request),U.exports.stream=n(r.stream),U.exports.pipeline=n(r.pipeline),U.exports.
connect=n(r.connect),U.exports.upgrade=n(r.upgrade),U.exports.MockClient=o,U.exports.MockPool=s,U.exports.MockAgent=A,U.exports.mockErrors=g;const{EventSource:P}=e(21238);U.exports.EventSource=P}),80158:((U,W,e)=>{
const{addAbortListener:l}=e(3440),{RequestAbortedError:D}=e(68707),m=Symbol("kListener"),R=Symbol("kSignal");function C(f){f.abort?f.abort(f[R]?.reason):f.reason=f[R]?.reason??new D,Q(f)}function h(f,t){
if(f.reason=null,f[R]=null,f[m]=null,!!t){if(t.aborted){C(f);return}f[R]=t,f[m]=()=>{C(f)},l(f[R],f[m])}}function Q(f){f[R]&&("removeEventListener"in f[R]?f[R].removeEventListener("abort",f[m]):f[R].removeListener(
"abort",f[m]),f[R]=null,f[m]=null)}U.exports={addSignal:h,removeSignal:Q}}),34660:((U,W,e)=>{const l=e(34589),{AsyncResource:D}=e(16698),{InvalidArgumentError:m,SocketError:R}=e(68707),C=e(3440),{addSignal:h,
removeSignal:Q}=e(80158);class f extends D{constructor(a,r){if(!a||typeof a!="object")throw new m("invalid opts");if(typeof r!="function")throw new m("invalid callback");const{signal:u,opaque:o,responseHeaders:A}=a;
if(u&&typeof u.on!="function"&&typeof u.addEventListener!="function")throw new m("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=o||null,this.responseHeaders=A||null,
this.callback=r,this.abort=null,h(this,u)}onConnect(a,r){if(this.reason){a(this.reason);return}l(this.callback),this.abort=a,this.context=r}onHeaders(){throw new R("bad connect",null)}onUpgrade(a,r,u){
const{callback:o,opaque:A,context:s}=this;Q(this),this.callback=null;let g=r;g!=null&&(g=this.responseHeaders==="raw"?C.parseRawHeaders(r):C.parseHeaders(r)),this.runInAsyncScope(o,null,null,{statusCode:a,
headers:g,socket:u,opaque:A,context:s})}onError(a){const{callback:r,opaque:u}=this;Q(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,a,{opaque:u})}))}}function t(I,a){if(a===
void 0)return new Promise((r,u)=>{t.call(this,I,(o,A)=>o?u(o):r(A))});try{const r=new f(I,a);this.dispatch({...I,method:"CONNECT"},r)}catch(r){if(typeof a!="function")throw r;const u=I?.opaque;queueMicrotask(
()=>a(r,{opaque:u}))}}U.exports=t}),76862:((U,W,e)=>{const{Readable:l,Duplex:D,PassThrough:m}=e(57075),{InvalidArgumentError:R,InvalidReturnValueError:C,RequestAbortedError:h}=e(68707),Q=e(3440),{AsyncResource:f}=e(
16698),{addSignal:t,removeSignal:I}=e(80158),a=e(34589),r=Symbol("resume");class u extends l{constructor(){super({autoDestroy:!0}),this[r]=null}_read(){const{[r]:p}=this;p&&(this[r]=null,p())}_destroy(p,E){
this._read(),E(p)}}class o extends l{constructor(p){super({autoDestroy:!0}),this[r]=p}_read(){this[r]()}_destroy(p,E){!p&&!this._readableState.endEmitted&&(p=new h),E(p)}}class A extends f{constructor(p,E){
if(!p||typeof p!="object")throw new R("invalid opts");if(typeof E!="function")throw new R("invalid handler");const{signal:S,method:N,opaque:k,onInfo:i,responseHeaders:n}=p;if(S&&typeof S.on!="function"&&
typeof S.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(N==="CONNECT")throw new R("invalid method");if(i&&typeof i!="function")throw new R("invalid onInfo\
 callback");super("UNDICI_PIPELINE"),this.opaque=k||null,this.responseHeaders=n||null,this.handler=E,this.abort=null,this.context=null,this.onInfo=i||null,this.req=new u().on("error",Q.nop),this.ret=new D(
{readableObjectMode:p.objectMode,autoDestroy:!0,read:()=>{const{body:d}=this;d?.resume&&d.resume()},write:(d,c,B)=>{const{req:y}=this;y.push(d,c)||y._readableState.destroyed?B():y[r]=B},destroy:(d,c)=>{
const{body:B,req:y,res:w,ret:b,abort:F}=this;!d&&!b._readableState.endEmitted&&(d=new h),F&&d&&F(),Q.destroy(B,d),Q.destroy(y,d),Q.destroy(w,d),I(this),c(d)}}).on("prefinish",()=>{const{req:d}=this;d.
push(null)}),this.res=null,t(this,S)}onConnect(p,E){const{ret:S,res:N}=this;if(this.reason){p(this.reason);return}a(!N,"pipeline cannot be retried"),a(!S.destroyed),this.abort=p,this.context=E}onHeaders(p,E,S){
const{opaque:N,handler:k,context:i}=this;if(p<200){if(this.onInfo){const d=this.responseHeaders==="raw"?Q.parseRawHeaders(E):Q.parseHeaders(E);this.onInfo({statusCode:p,headers:d})}return}this.res=new o(
S);let n;try{this.handler=null;const d=this.responseHeaders==="raw"?Q.parseRawHeaders(E):Q.parseHeaders(E);n=this.runInAsyncScope(k,null,{statusCode:p,headers:d,opaque:N,body:this.res,context:i})}catch(d){
throw this.res.on("error",Q.nop),d}if(!n||typeof n.on!="function")throw new C("expected Readable");n.on("data",d=>{const{ret:c,body:B}=this;!c.push(d)&&B.pause&&B.pause()}).on("error",d=>{const{ret:c}=this;
Q.destroy(c,d)}).on("end",()=>{const{ret:d}=this;d.push(null)}).on("close",()=>{const{ret:d}=this;d._readableState.ended||Q.destroy(d,new h)}),this.body=n}onData(p){const{res:E}=this;return E.push(p)}onComplete(p){
const{res:E}=this;E.push(null)}onError(p){const{ret:E}=this;this.handler=null,Q.destroy(E,p)}}function s(g,p){try{const E=new A(g,p);return this.dispatch({...g,body:E.req},E),E.ret}catch(E){return new m().
destroy(E)}}U.exports=s}),14043:((U,W,e)=>{const l=e(34589),{Readable:D}=e(49927),{InvalidArgumentError:m,RequestAbortedError:R}=e(68707),C=e(3440),{getResolveErrorBodyCallback:h}=e(87655),{AsyncResource:Q}=e(
16698);class f extends Q{constructor(a,r){if(!a||typeof a!="object")throw new m("invalid opts");const{signal:u,method:o,opaque:A,body:s,onInfo:g,responseHeaders:p,throwOnError:E,highWaterMark:S}=a;try{
if(typeof r!="function")throw new m("invalid callback");if(S&&(typeof S!="number"||S<0))throw new m("invalid highWaterMark");if(u&&typeof u.on!="function"&&typeof u.addEventListener!="function")throw new m(
"signal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new m("invalid method");if(g&&typeof g!="function")throw new m("invalid onInfo callback");super("UNDICI_REQUEST")}catch(N){throw C.
isStream(s)&&C.destroy(s.on("error",C.nop),N),N}this.method=o,this.responseHeaders=p||null,this.opaque=A||null,this.callback=r,this.res=null,this.abort=null,this.body=s,this.trailers={},this.context=null,
this.onInfo=g||null,this.throwOnError=E,this.highWaterMark=S,this.signal=u,this.reason=null,this.removeAbortListener=null,C.isStream(s)&&s.on("error",N=>{this.onError(N)}),this.signal&&(this.signal.aborted?
this.reason=this.signal.reason??new R:this.removeAbortListener=C.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new R,this.res?C.destroy(this.res.on("error",C.nop),this.reason):this.
abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(a,r){if(this.reason){a(
this.reason);return}l(this.callback),this.abort=a,this.context=r}onHeaders(a,r,u,o){const{callback:A,opaque:s,abort:g,context:p,responseHeaders:E,highWaterMark:S}=this,N=E==="raw"?C.parseRawHeaders(r):
C.parseHeaders(r);if(a<200){this.onInfo&&this.onInfo({statusCode:a,headers:N});return}const k=E==="raw"?C.parseHeaders(r):N,i=k["content-type"],n=k["content-length"],d=new D({resume:u,abort:g,contentType:i,
contentLength:this.method!=="HEAD"&&n?Number(n):null,highWaterMark:S});this.removeAbortListener&&d.on("close",this.removeAbortListener),this.callback=null,this.res=d,A!==null&&(this.throwOnError&&a>=400?
this.runInAsyncScope(h,null,{callback:A,body:d,contentType:i,statusCode:a,statusMessage:o,headers:N}):this.runInAsyncScope(A,null,null,{statusCode:a,headers:N,trailers:this.trailers,opaque:s,body:d,context:p}))}onData(a){
return this.res.push(a)}onComplete(a){C.parseHeaders(a,this.trailers),this.res.push(null)}onError(a){const{res:r,callback:u,body:o,opaque:A}=this;u&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
u,null,a,{opaque:A})})),r&&(this.res=null,queueMicrotask(()=>{C.destroy(r,a)})),o&&(this.body=null,C.destroy(o,a)),this.removeAbortListener&&(r?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}}function t(I,a){if(a===void 0)return new Promise((r,u)=>{t.call(this,I,(o,A)=>o?u(o):r(A))});try{this.dispatch(I,new f(I,a))}catch(r){if(typeof a!="function")throw r;const u=I?.
opaque;queueMicrotask(()=>a(r,{opaque:u}))}}U.exports=t,U.exports.RequestHandler=f}),3560:((U,W,e)=>{const l=e(34589),{finished:D,PassThrough:m}=e(57075),{InvalidArgumentError:R,InvalidReturnValueError:C}=e(
68707),h=e(3440),{getResolveErrorBodyCallback:Q}=e(87655),{AsyncResource:f}=e(16698),{addSignal:t,removeSignal:I}=e(80158);class a extends f{constructor(o,A,s){if(!o||typeof o!="object")throw new R("i\
nvalid opts");const{signal:g,method:p,opaque:E,body:S,onInfo:N,responseHeaders:k,throwOnError:i}=o;try{if(typeof s!="function")throw new R("invalid callback");if(typeof A!="function")throw new R("inva\
lid factory");if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(p==="CONNECT")throw new R("invalid method");if(N&&typeof N!=
"function")throw new R("invalid onInfo callback");super("UNDICI_STREAM")}catch(n){throw h.isStream(S)&&h.destroy(S.on("error",h.nop),n),n}this.responseHeaders=k||null,this.opaque=E||null,this.factory=
A,this.callback=s,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=S,this.onInfo=N||null,this.throwOnError=i||!1,h.isStream(S)&&S.on("error",n=>{this.onError(n)}),t(this,g)}onConnect(o,A){
if(this.reason){o(this.reason);return}l(this.callback),this.abort=o,this.context=A}onHeaders(o,A,s,g){const{factory:p,opaque:E,context:S,callback:N,responseHeaders:k}=this,i=k==="raw"?h.parseRawHeaders(
A):h.parseHeaders(A);if(o<200){this.onInfo&&this.onInfo({statusCode:o,headers:i});return}this.factory=null;let n;if(this.throwOnError&&o>=400){const B=(k==="raw"?h.parseHeaders(A):i)["content-type"];n=
new m,this.callback=null,this.runInAsyncScope(Q,null,{callback:N,body:n,contentType:B,statusCode:o,statusMessage:g,headers:i})}else{if(p===null)return;if(n=this.runInAsyncScope(p,null,{statusCode:o,headers:i,
opaque:E,context:S}),!n||typeof n.write!="function"||typeof n.end!="function"||typeof n.on!="function")throw new C("expected Writable");D(n,{readable:!1},c=>{const{callback:B,res:y,opaque:w,trailers:b,
abort:F}=this;this.res=null,(c||!y.readable)&&h.destroy(y,c),this.callback=null,this.runInAsyncScope(B,null,c||null,{opaque:w,trailers:b}),c&&F()})}return n.on("drain",s),this.res=n,(n.writableNeedDrain!==
void 0?n.writableNeedDrain:n._writableState?.needDrain)!==!0}onData(o){const{res:A}=this;return A?A.write(o):!0}onComplete(o){const{res:A}=this;I(this),A&&(this.trailers=h.parseHeaders(o),A.end())}onError(o){
const{res:A,callback:s,opaque:g,body:p}=this;I(this),this.factory=null,A?(this.res=null,h.destroy(A,o)):s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,o,{opaque:g})})),p&&(this.
body=null,h.destroy(p,o))}}function r(u,o,A){if(A===void 0)return new Promise((s,g)=>{r.call(this,u,o,(p,E)=>p?g(p):s(E))});try{this.dispatch(u,new a(u,o,A))}catch(s){if(typeof A!="function")throw s;const g=u?.
opaque;queueMicrotask(()=>A(s,{opaque:g}))}}U.exports=r}),61882:((U,W,e)=>{const{InvalidArgumentError:l,SocketError:D}=e(68707),{AsyncResource:m}=e(16698),R=e(3440),{addSignal:C,removeSignal:h}=e(80158),
Q=e(34589);class f extends m{constructor(a,r){if(!a||typeof a!="object")throw new l("invalid opts");if(typeof r!="function")throw new l("invalid callback");const{signal:u,opaque:o,responseHeaders:A}=a;
if(u&&typeof u.on!="function"&&typeof u.addEventListener!="function")throw new l("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=A||null,this.opaque=o||null,
this.callback=r,this.abort=null,this.context=null,C(this,u)}onConnect(a,r){if(this.reason){a(this.reason);return}Q(this.callback),this.abort=a,this.context=null}onHeaders(){throw new D("bad upgrade",null)}onUpgrade(a,r,u){
Q(a===101);const{callback:o,opaque:A,context:s}=this;h(this),this.callback=null;const g=this.responseHeaders==="raw"?R.parseRawHeaders(r):R.parseHeaders(r);this.runInAsyncScope(o,null,null,{headers:g,
socket:u,opaque:A,context:s})}onError(a){const{callback:r,opaque:u}=this;h(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,a,{opaque:u})}))}}function t(I,a){if(a===void 0)
return new Promise((r,u)=>{t.call(this,I,(o,A)=>o?u(o):r(A))});try{const r=new f(I,a);this.dispatch({...I,method:I.method||"GET",upgrade:I.protocol||"Websocket"},r)}catch(r){if(typeof a!="function")throw r;
const u=I?.opaque;queueMicrotask(()=>a(r,{opaque:u}))}}U.exports=t}),56615:((U,W,e)=>{U.exports.request=e(14043),U.exports.stream=e(3560),U.exports.pipeline=e(76862),U.exports.upgrade=e(61882),U.exports.
connect=e(34660)}),49927:((U,W,e)=>{const l=e(34589),{Readable:D}=e(57075),{RequestAbortedError:m,NotSupportedError:R,InvalidArgumentError:C,AbortError:h}=e(68707),Q=e(3440),{ReadableStreamFrom:f}=e(3440),
t=Symbol("kConsume"),I=Symbol("kReading"),a=Symbol("kBody"),r=Symbol("kAbort"),u=Symbol("kContentType"),o=Symbol("kContentLength"),A=()=>{};class s extends D{constructor({resume:B,abort:y,contentType:w="",
contentLength:b,highWaterMark:F=64*1024}){super({autoDestroy:!0,read:B,highWaterMark:F}),this._readableState.dataEmitted=!1,this[r]=y,this[t]=null,this[a]=null,this[u]=w,this[o]=b,this[I]=!1}destroy(B){
return!B&&!this._readableState.endEmitted&&(B=new m),B&&this[r](),super.destroy(B)}_destroy(B,y){this[I]?y(B):setImmediate(()=>{y(B)})}on(B,...y){return(B==="data"||B==="readable")&&(this[I]=!0),super.
on(B,...y)}addListener(B,...y){return this.on(B,...y)}off(B,...y){const w=super.off(B,...y);return(B==="data"||B==="readable")&&(this[I]=this.listenerCount("data")>0||this.listenerCount("readable")>0),
w}removeListener(B,...y){return this.off(B,...y)}push(B){return this[t]&&B!==null?(n(this[t],B),this[I]?super.push(B):!0):super.push(B)}async text(){return E(this,"text")}async json(){return E(this,"j\
son")}async blob(){return E(this,"blob")}async bytes(){return E(this,"bytes")}async arrayBuffer(){return E(this,"arrayBuffer")}async formData(){throw new R}get bodyUsed(){return Q.isDisturbed(this)}get body(){
return this[a]||(this[a]=f(this),this[t]&&(this[a].getReader(),l(this[a].locked))),this[a]}async dump(B){let y=Number.isFinite(B?.limit)?B.limit:131072;const w=B?.signal;if(w!=null&&(typeof w!="object"||
!("aborted"in w)))throw new C("signal must be an AbortSignal");return w?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((b,F)=>{this[o]>y&&this.destroy(new h);const L=()=>{this.
destroy(w.reason??new h)};w?.addEventListener("abort",L),this.on("close",function(){w?.removeEventListener("abort",L),w?.aborted?F(w.reason??new h):b(null)}).on("error",A).on("data",function(z){y-=z.length,
y<=0&&this.destroy()}).resume()})}}function g(c){return c[a]&&c[a].locked===!0||c[t]}function p(c){return Q.isDisturbed(c)||g(c)}async function E(c,B){return l(!c[t]),new Promise((y,w)=>{if(p(c)){const b=c.
_readableState;b.destroyed&&b.closeEmitted===!1?c.on("error",F=>{w(F)}).on("close",()=>{w(new TypeError("unusable"))}):w(b.errored??new TypeError("unusable"))}else queueMicrotask(()=>{c[t]={type:B,stream:c,
resolve:y,reject:w,length:0,body:[]},c.on("error",function(b){d(this[t],b)}).on("close",function(){this[t].body!==null&&d(this[t],new m)}),S(c[t])})})}function S(c){if(c.body===null)return;const{_readableState:B}=c.
stream;if(B.bufferIndex){const y=B.bufferIndex,w=B.buffer.length;for(let b=y;b<w;b++)n(c,B.buffer[b])}else for(const y of B.buffer)n(c,y);for(B.endEmitted?i(this[t]):c.stream.on("end",function(){i(this[t])}),
c.stream.resume();c.stream.read()!=null;);}function N(c,B){if(c.length===0||B===0)return"";const y=c.length===1?c[0]:Buffer.concat(c,B),w=y.length,b=w>2&&y[0]===239&&y[1]===187&&y[2]===191?3:0;return y.
utf8Slice(b,w)}function k(c,B){if(c.length===0||B===0)return new Uint8Array(0);if(c.length===1)return new Uint8Array(c[0]);const y=new Uint8Array(Buffer.allocUnsafeSlow(B).buffer);let w=0;for(let b=0;b<
c.length;++b){const F=c[b];y.set(F,w),w+=F.length}return y}function i(c){const{type:B,body:y,resolve:w,stream:b,length:F}=c;try{B==="text"?w(N(y,F)):B==="json"?w(JSON.parse(N(y,F))):B==="arrayBuffer"?
w(k(y,F).buffer):B==="blob"?w(new Blob(y,{type:b[u]})):B==="bytes"&&w(k(y,F)),d(c)}catch(L){b.destroy(L)}}function n(c,B){c.length+=B.length,c.body.push(B)}function d(c,B){c.body!==null&&(B?c.reject(B):
c.resolve(),c.type=null,c.stream=null,c.resolve=null,c.reject=null,c.length=0,c.body=null)}U.exports={Readable:s,chunksDecode:N}}),87655:((U,W,e)=>{const l=e(34589),{ResponseStatusCodeError:D}=e(68707),
{chunksDecode:m}=e(49927),R=128*1024;async function C({callback:f,body:t,contentType:I,statusCode:a,statusMessage:r,headers:u}){l(t);let o=[],A=0;try{for await(const E of t)if(o.push(E),A+=E.length,A>
R){o=[],A=0;break}}catch{o=[],A=0}const s=`Response status code ${a}${r?`: ${r}`:""}`;if(a===204||!I||!A){queueMicrotask(()=>f(new D(s,a,u)));return}const g=Error.stackTraceLimit;Error.stackTraceLimit=
0;let p;try{h(I)?p=JSON.parse(m(o,A)):Q(I)&&(p=m(o,A))}catch{}finally{Error.stackTraceLimit=g}queueMicrotask(()=>f(new D(s,a,u,p)))}const h=f=>f.length>15&&f[11]==="/"&&f[0]==="a"&&f[1]==="p"&&f[2]===
"p"&&f[3]==="l"&&f[4]==="i"&&f[5]==="c"&&f[6]==="a"&&f[7]==="t"&&f[8]==="i"&&f[9]==="o"&&f[10]==="n"&&f[12]==="j"&&f[13]==="s"&&f[14]==="o"&&f[15]==="n",Q=f=>f.length>4&&f[4]==="/"&&f[0]==="t"&&f[1]===
"e"&&f[2]==="x"&&f[3]==="t";U.exports={getResolveErrorBodyCallback:C,isContentTypeApplicationJson:h,isContentTypeText:Q}}),59136:((U,W,e)=>{const l=e(77030),D=e(34589),m=e(3440),{InvalidArgumentError:R,
ConnectTimeoutError:C}=e(68707),h=e(96603);function Q(){}let f,t;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?t=class{constructor(o){this._maxCachedSessions=o,
this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.size<this._maxCachedSessions)return;const s=this._sessionCache.get(A);s!==void 0&&s.deref()===
void 0&&this._sessionCache.delete(A)})}get(o){const A=this._sessionCache.get(o);return A?A.deref():null}set(o,A){this._maxCachedSessions!==0&&(this._sessionCache.set(o,new WeakRef(A)),this._sessionRegistry.
register(A,o))}}:t=class{constructor(o){this._maxCachedSessions=o,this._sessionCache=new Map}get(o){return this._sessionCache.get(o)}set(o,A){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=
this._maxCachedSessions){const{value:s}=this._sessionCache.keys().next();this._sessionCache.delete(s)}this._sessionCache.set(o,A)}}};function I({allowH2:u,maxCachedSessions:o,socketPath:A,timeout:s,session:g,
...p}){if(o!=null&&(!Number.isInteger(o)||o<0))throw new R("maxCachedSessions must be a positive integer or zero");const E={path:A,...p},S=new t(o??100);return s=s??1e4,u=u??!1,function({hostname:k,host:i,
protocol:n,port:d,servername:c,localAddress:B,httpSocket:y},w){let b;if(n==="https:"){f||(f=e(41692)),c=c||E.servername||m.getServerName(i)||null;const L=c||k;D(L);const z=g||S.get(L)||null;d=d||443,b=
f.connect({highWaterMark:16384,...E,servername:c,session:z,localAddress:B,ALPNProtocols:u?["http/1.1","h2"]:["http/1.1"],socket:y,port:d,host:k}),b.on("session",function(v){S.set(L,v)})}else D(!y,"htt\
pSocket can only be sent on TLS update"),d=d||80,b=l.connect({highWaterMark:64*1024,...E,localAddress:B,port:d,host:k});if(E.keepAlive==null||E.keepAlive){const L=E.keepAliveInitialDelay===void 0?6e4:
E.keepAliveInitialDelay;b.setKeepAlive(!0,L)}const F=a(new WeakRef(b),{timeout:s,hostname:k,port:d});return b.setNoDelay(!0).once(n==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(F),
w){const L=w;w=null,L(null,this)}}).on("error",function(L){if(queueMicrotask(F),w){const z=w;w=null,z(L)}}),b}}const a=process.platform==="win32"?(u,o)=>{if(!o.timeout)return Q;let A=null,s=null;const g=h.
setFastTimeout(()=>{A=setImmediate(()=>{s=setImmediate(()=>r(u.deref(),o))})},o.timeout);return()=>{h.clearFastTimeout(g),clearImmediate(A),clearImmediate(s)}}:(u,o)=>{if(!o.timeout)return Q;let A=null;
const s=h.setFastTimeout(()=>{A=setImmediate(()=>{r(u.deref(),o)})},o.timeout);return()=>{h.clearFastTimeout(s),clearImmediate(A)}};function r(u,o){if(u==null)return;let A="Connect Timeout Error";Array.
isArray(u.autoSelectFamilyAttemptedAddresses)?A+=` (attempted addresses: ${u.autoSelectFamilyAttemptedAddresses.join(", ")},`:A+=` (attempted address: ${o.hostname}:${o.port},`,A+=` timeout: ${o.timeout}\
ms)`,m.destroy(u,new C(A))}U.exports=I}),10735:(U=>{const W={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access\
-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc",
"Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Secur\
ity-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","\
ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max\
-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Ext\
ensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Tra\
nsport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Opt\
ions","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let l=0;l<e.length;++l){const D=e[l],m=D.toLowerCase();W[D]=
W[m]=m}Object.setPrototypeOf(W,null),U.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:W}}),42414:((U,W,e)=>{const l=e(53053),D=e(57975),m=D.debuglog("undici"),R=D.debuglog("fetch"),C=D.debuglog(
"websocket");let h=!1;const Q={beforeConnect:l.channel("undici:client:beforeConnect"),connected:l.channel("undici:client:connected"),connectError:l.channel("undici:client:connectError"),sendHeaders:l.
channel("undici:client:sendHeaders"),create:l.channel("undici:request:create"),bodySent:l.channel("undici:request:bodySent"),headers:l.channel("undici:request:headers"),trailers:l.channel("undici:requ\
est:trailers"),error:l.channel("undici:request:error"),open:l.channel("undici:websocket:open"),close:l.channel("undici:websocket:close"),socketError:l.channel("undici:websocket:socket_error"),ping:l.channel(
"undici:websocket:ping"),pong:l.channel("undici:websocket:pong")};if(m.enabled||R.enabled){const f=R.enabled?R:m;l.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:I,protocol:a,
port:r,host:u}}=t;f("connecting to %s using %s%s",`${u}${r?`:${r}`:""}`,a,I)}),l.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:I,protocol:a,port:r,host:u}}=t;f("connect\
ed to %s using %s%s",`${u}${r?`:${r}`:""}`,a,I)}),l.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:I,protocol:a,port:r,host:u},error:o}=t;f("connection to %s using %s\
%s errored - %s",`${u}${r?`:${r}`:""}`,a,I,o.message)}),l.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:I,path:a,origin:r}}=t;f("sending request to %s %s/%s",I,r,a)}),l.channel(
"undici:request:headers").subscribe(t=>{const{request:{method:I,path:a,origin:r},response:{statusCode:u}}=t;f("received response to %s %s/%s - HTTP %d",I,r,a,u)}),l.channel("undici:request:trailers").
subscribe(t=>{const{request:{method:I,path:a,origin:r}}=t;f("trailers received from %s %s/%s",I,r,a)}),l.channel("undici:request:error").subscribe(t=>{const{request:{method:I,path:a,origin:r},error:u}=t;
f("request to %s %s/%s errored - %s",I,r,a,u.message)}),h=!0}if(C.enabled){if(!h){const f=m.enabled?m:C;l.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:I,protocol:a,
port:r,host:u}}=t;f("connecting to %s%s using %s%s",u,r?`:${r}`:"",a,I)}),l.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:I,protocol:a,port:r,host:u}}=t;f("connected to\
 %s%s using %s%s",u,r?`:${r}`:"",a,I)}),l.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:I,protocol:a,port:r,host:u},error:o}=t;f("connection to %s%s using %s%s error\
ed - %s",u,r?`:${r}`:"",a,I,o.message)}),l.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:I,path:a,origin:r}}=t;f("sending request to %s %s/%s",I,r,a)})}l.channel("undici:web\
socket:open").subscribe(f=>{const{address:{address:t,port:I}}=f;C("connection opened %s%s",t,I?`:${I}`:"")}),l.channel("undici:websocket:close").subscribe(f=>{const{websocket:t,code:I,reason:a}=f;C("c\
losed connection to %s - %s %s",t.url,I,a)}),l.channel("undici:websocket:socket_error").subscribe(f=>{C("connection errored - %s",f.message)}),l.channel("undici:websocket:ping").subscribe(f=>{C("ping \
received")}),l.channel("undici:websocket:pong").subscribe(f=>{C("pong received")})}U.exports={channels:Q}}),68707:(U=>{const W=Symbol.for("undici.error.UND_ERR");class e extends Error{constructor(Z){super(
Z),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](Z){return Z&&Z[W]===!0}[W]=!0}const l=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class D extends e{constructor(Z){super(
Z),this.name="ConnectTimeoutError",this.message=Z||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](Z){return Z&&Z[l]===!0}[l]=!0}const m=Symbol.for("undici.error\
.UND_ERR_HEADERS_TIMEOUT");class R extends e{constructor(Z){super(Z),this.name="HeadersTimeoutError",this.message=Z||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](Z){
return Z&&Z[m]===!0}[m]=!0}const C=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class h extends e{constructor(Z){super(Z),this.name="HeadersOverflowError",this.message=Z||"Headers Overflow Erro\
r",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](Z){return Z&&Z[C]===!0}[C]=!0}const Q=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class f extends e{constructor(Z){super(Z),this.
name="BodyTimeoutError",this.message=Z||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](Z){return Z&&Z[Q]===!0}[Q]=!0}const t=Symbol.for("undici.error.UND_ERR_RESPONSE\
_STATUS_CODE");class I extends e{constructor(Z,pe,ge,ce){super(Z),this.name="ResponseStatusCodeError",this.message=Z||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=ce,
this.status=pe,this.statusCode=pe,this.headers=ge}static[Symbol.hasInstance](Z){return Z&&Z[t]===!0}[t]=!0}const a=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class r extends e{constructor(Z){super(
Z),this.name="InvalidArgumentError",this.message=Z||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](Z){return Z&&Z[a]===!0}[a]=!0}const u=Symbol.for("undici.error.U\
ND_ERR_INVALID_RETURN_VALUE");class o extends e{constructor(Z){super(Z),this.name="InvalidReturnValueError",this.message=Z||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.
hasInstance](Z){return Z&&Z[u]===!0}[u]=!0}const A=Symbol.for("undici.error.UND_ERR_ABORT");class s extends e{constructor(Z){super(Z),this.name="AbortError",this.message=Z||"The operation was aborted",
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](Z){return Z&&Z[A]===!0}[A]=!0}const g=Symbol.for("undici.error.UND_ERR_ABORTED");class p extends s{constructor(Z){super(Z),this.name="AbortError",this.
message=Z||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](Z){return Z&&Z[g]===!0}[g]=!0}const E=Symbol.for("undici.error.UND_ERR_INFO");class S extends e{constructor(Z){super(
Z),this.name="InformationalError",this.message=Z||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](Z){return Z&&Z[E]===!0}[E]=!0}const N=Symbol.for("undici.error.UND_ERR_REQ_C\
ONTENT_LENGTH_MISMATCH");class k extends e{constructor(Z){super(Z),this.name="RequestContentLengthMismatchError",this.message=Z||"Request body length does not match content-length header",this.code="U\
ND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Z){return Z&&Z[N]===!0}[N]=!0}const i=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class n extends e{constructor(Z){super(
Z),this.name="ResponseContentLengthMismatchError",this.message=Z||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Z){
return Z&&Z[i]===!0}[i]=!0}const d=Symbol.for("undici.error.UND_ERR_DESTROYED");class c extends e{constructor(Z){super(Z),this.name="ClientDestroyedError",this.message=Z||"The client is destroyed",this.
code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](Z){return Z&&Z[d]===!0}[d]=!0}const B=Symbol.for("undici.error.UND_ERR_CLOSED");class y extends e{constructor(Z){super(Z),this.name="ClientClosedErr\
or",this.message=Z||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](Z){return Z&&Z[B]===!0}[B]=!0}const w=Symbol.for("undici.error.UND_ERR_SOCKET");class b extends e{constructor(Z,pe){
super(Z),this.name="SocketError",this.message=Z||"Socket error",this.code="UND_ERR_SOCKET",this.socket=pe}static[Symbol.hasInstance](Z){return Z&&Z[w]===!0}[w]=!0}const F=Symbol.for("undici.error.UND_\
ERR_NOT_SUPPORTED");class L extends e{constructor(Z){super(Z),this.name="NotSupportedError",this.message=Z||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](Z){return Z&&
Z[F]===!0}[F]=!0}const z=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class v extends e{constructor(Z){super(Z),this.name="MissingUpstreamError",this.message=Z||"No upstream has been added \
to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](Z){return Z&&Z[z]===!0}[z]=!0}const K=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class fe extends Error{constructor(Z,pe,ge){
super(Z),this.name="HTTPParserError",this.code=pe?`HPE_${pe}`:void 0,this.data=ge?ge.toString():void 0}static[Symbol.hasInstance](Z){return Z&&Z[K]===!0}[K]=!0}const Qe=Symbol.for("undici.error.UND_ER\
R_RES_EXCEEDED_MAX_SIZE");class $ extends e{constructor(Z){super(Z),this.name="ResponseExceededMaxSizeError",this.message=Z||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SI\
ZE"}static[Symbol.hasInstance](Z){return Z&&Z[Qe]===!0}[Qe]=!0}const P=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class J extends e{constructor(Z,pe,{headers:ge,data:ce}){super(Z),this.name="Request\
RetryError",this.message=Z||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=pe,this.data=ce,this.headers=ge}static[Symbol.hasInstance](Z){return Z&&Z[P]===!0}[P]=!0}const G=Symbol.
for("undici.error.UND_ERR_RESPONSE");class Ae extends e{constructor(Z,pe,{headers:ge,data:ce}){super(Z),this.name="ResponseError",this.message=Z||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=
pe,this.data=ce,this.headers=ge}static[Symbol.hasInstance](Z){return Z&&Z[G]===!0}[G]=!0}const se=Symbol.for("undici.error.UND_ERR_PRX_TLS");class X extends e{constructor(Z,pe,ge){super(pe,{cause:Z,...ge??
{}}),this.name="SecureProxyConnectionError",this.message=pe||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=Z}static[Symbol.hasInstance](Z){return Z&&Z[se]===!0}[se]=!0}const O=Symbol.
for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class j extends e{constructor(Z){super(Z),this.name="MessageSizeExceededError",this.message=Z||"Max decompressed message size exceeded",this.code="\
UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](Z){return Z&&Z[O]===!0}get[O](){return!0}}U.exports={AbortError:s,HTTPParserError:fe,UndiciError:e,HeadersTimeoutError:R,HeadersOverflowError:h,
BodyTimeoutError:f,RequestContentLengthMismatchError:k,ConnectTimeoutError:D,ResponseStatusCodeError:I,InvalidArgumentError:r,InvalidReturnValueError:o,RequestAbortedError:p,ClientDestroyedError:c,ClientClosedError:y,
InformationalError:S,SocketError:b,NotSupportedError:L,ResponseContentLengthMismatchError:n,BalancedPoolMissingUpstreamError:v,ResponseExceededMaxSizeError:$,RequestRetryError:J,ResponseError:Ae,SecureProxyConnectionError:X,
MessageSizeExceededError:j}}),44655:((U,W,e)=>{const{InvalidArgumentError:l,NotSupportedError:D}=e(68707),m=e(34589),{isValidHTTPToken:R,isValidHeaderValue:C,isStream:h,destroy:Q,isBuffer:f,isFormDataLike:t,
isIterable:I,isBlobLike:a,buildURL:r,validateHandler:u,getServerName:o,normalizedMethodRecords:A}=e(3440),{channels:s}=e(42414),{headerNameLowerCasedRecord:g}=e(10735),p=/[^\u0021-\u00ff]/,E=Symbol("h\
andler");class S{constructor(i,{path:n,method:d,body:c,headers:B,query:y,idempotent:w,blocking:b,upgrade:F,headersTimeout:L,bodyTimeout:z,reset:v,throwOnError:K,expectContinue:fe,servername:Qe},$){if(typeof n!=
"string")throw new l("path must be a string");if(n[0]!=="/"&&!(n.startsWith("http://")||n.startsWith("https://"))&&d!=="CONNECT")throw new l("path must be an absolute URL or start with a slash");if(p.
test(n))throw new l("invalid request path");if(typeof d!="string")throw new l("method must be a string");if(A[d]===void 0&&!R(d))throw new l("invalid request method");if(F&&typeof F!="string")throw new l(
"upgrade must be a string");if(F&&!C(F))throw new l("invalid upgrade header");if(L!=null&&(!Number.isFinite(L)||L<0))throw new l("invalid headersTimeout");if(z!=null&&(!Number.isFinite(z)||z<0))throw new l(
"invalid bodyTimeout");if(v!=null&&typeof v!="boolean")throw new l("invalid reset");if(fe!=null&&typeof fe!="boolean")throw new l("invalid expectContinue");if(this.headersTimeout=L,this.bodyTimeout=z,
this.throwOnError=K===!0,this.method=d,this.abort=null,c==null)this.body=null;else if(h(c)){this.body=c;const P=this.body._readableState;(!P||!P.autoDestroy)&&(this.endHandler=function(){Q(this)},this.
body.on("end",this.endHandler)),this.errorHandler=J=>{this.abort?this.abort(J):this.error=J},this.body.on("error",this.errorHandler)}else if(f(c))this.body=c.byteLength?c:null;else if(ArrayBuffer.isView(
c))this.body=c.buffer.byteLength?Buffer.from(c.buffer,c.byteOffset,c.byteLength):null;else if(c instanceof ArrayBuffer)this.body=c.byteLength?Buffer.from(c):null;else if(typeof c=="string")this.body=c.
length?Buffer.from(c):null;else if(t(c)||I(c)||a(c))this.body=c;else throw new l("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=
!1,this.upgrade=F||null,this.path=y?r(n,y):n,this.origin=i,this.idempotent=w??(d==="HEAD"||d==="GET"),this.blocking=b??!1,this.reset=v??null,this.host=null,this.contentLength=null,this.contentType=null,
this.headers=[],this.expectContinue=fe??!1,Array.isArray(B)){if(B.length%2!==0)throw new l("headers array must be even");for(let P=0;P<B.length;P+=2)N(this,B[P],B[P+1])}else if(B&&typeof B=="object")if(B[Symbol.
iterator])for(const P of B){if(!Array.isArray(P)||P.length!==2)throw new l("headers must be in key-value pair format");N(this,P[0],P[1])}else{const P=Object.keys(B);for(let J=0;J<P.length;++J)N(this,P[J],
B[P[J]])}else if(B!=null)throw new l("headers must be an object or an array");u($,d,F),this.servername=Qe||o(this.host),this[E]=$,s.create.hasSubscribers&&s.create.publish({request:this})}onBodySent(i){
if(this[E].onBodySent)try{return this[E].onBodySent(i)}catch(n){this.abort(n)}}onRequestSent(){if(s.bodySent.hasSubscribers&&s.bodySent.publish({request:this}),this[E].onRequestSent)try{return this[E].
onRequestSent()}catch(i){this.abort(i)}}onConnect(i){if(m(!this.aborted),m(!this.completed),this.error)i(this.error);else return this.abort=i,this[E].onConnect(i)}onResponseStarted(){return this[E].onResponseStarted?.()}onHeaders(i,n,d,c){
m(!this.aborted),m(!this.completed),s.headers.hasSubscribers&&s.headers.publish({request:this,response:{statusCode:i,headers:n,statusText:c}});try{return this[E].onHeaders(i,n,d,c)}catch(B){this.abort(
B)}}onData(i){m(!this.aborted),m(!this.completed);try{return this[E].onData(i)}catch(n){return this.abort(n),!1}}onUpgrade(i,n,d,c=""){this.onFinally(),m(!this.aborted),m(!this.completed),i!==null&&this.#e(
i,n,c);const B=this[E].onUpgrade(i,n,d);return this.aborted||(this.completed=!0,i!==null&&this.#t()),B}onUpgradeResponse(i,n,d,c=""){m(!this.aborted),m(this.completed),s.headers.hasSubscribers&&this.#e(
i,d(n),c),this.#t()}onUpgradeError(i){m(!this.aborted),m(this.completed),s.error.hasSubscribers&&s.error.publish({request:this,error:i})}#e(i,n,d){s.headers.hasSubscribers&&s.headers.publish({request:this,
response:{statusCode:i,headers:n,statusText:d}})}#t(){s.trailers.hasSubscribers&&s.trailers.publish({request:this,trailers:[]})}onComplete(i){this.onFinally(),m(!this.aborted),this.completed=!0,s.trailers.
hasSubscribers&&s.trailers.publish({request:this,trailers:i});try{return this[E].onComplete(i)}catch(n){this.onError(n)}}onError(i){if(this.onFinally(),s.error.hasSubscribers&&s.error.publish({request:this,
error:i}),!this.aborted)return this.aborted=!0,this[E].onError(i)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(i,n){return N(this,i,n),this}}function N(k,i,n){if(n&&typeof n=="object"&&!Array.isArray(n))throw new l(`invalid ${i} header`);if(n===void 0)return;let d=g[i];
if(d===void 0&&(d=i.toLowerCase(),g[d]===void 0&&!R(d)))throw new l("invalid header key");if(Array.isArray(n)){const c=[];for(let B=0;B<n.length;B++)if(typeof n[B]=="string"){if(!C(n[B]))throw new l(`\
invalid ${i} header`);c.push(n[B])}else if(n[B]===null)c.push("");else{if(typeof n[B]=="object")throw new l(`invalid ${i} header`);{const y=`${n[B]}`;if(!C(y))throw new l(`invalid ${i} header`);c.push(
y)}}n=c}else if(typeof n=="string"){if(!C(n))throw new l(`invalid ${i} header`)}else if(n===null)n="";else if(n=`${n}`,!C(n))throw new l(`invalid ${i} header`);if(d==="host"){if(k.host!==null)throw new l(
"duplicate host header");if(typeof n!="string")throw new l("invalid host header");k.host=n}else if(d==="content-length"){if(k.contentLength!==null)throw new l("duplicate content-length header");if(k.contentLength=
parseInt(n,10),!Number.isFinite(k.contentLength))throw new l("invalid content-length header")}else if(k.contentType===null&&d==="content-type")k.contentType=n,k.headers.push(i,n);else{if(d==="transfer\
-encoding"||d==="keep-alive"||d==="upgrade")throw new l(`invalid ${d} header`);if(d==="connection"){const c=typeof n=="string"?n.toLowerCase():null;if(c!=="close"&&c!=="keep-alive")throw new l("invali\
d connection header");c==="close"&&(k.reset=!0)}else{if(d==="expect")throw new D("expect header not supported");k.headers.push(i,n)}}}U.exports=S}),36443:(U=>{U.exports={kClose:Symbol("close"),kDestroy:Symbol(
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
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((U,W,e)=>{const{wellknownHeaderNames:l,
headerNameLowerCasedRecord:D}=e(10735);class m{value=null;left=null;middle=null;right=null;code;constructor(Q,f,t){if(t===void 0||t>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(
t))>127)throw new TypeError("key must be ascii string");Q.length!==++t?this.middle=new m(Q,f,t):this.value=f}add(Q,f){const t=Q.length;if(t===0)throw new TypeError("Unreachable");let I=0,a=this;for(;;){
const r=Q.charCodeAt(I);if(r>127)throw new TypeError("key must be ascii string");if(a.code===r)if(t===++I){a.value=f;break}else if(a.middle!==null)a=a.middle;else{a.middle=new m(Q,f,I);break}else if(a.
code<r)if(a.left!==null)a=a.left;else{a.left=new m(Q,f,I);break}else if(a.right!==null)a=a.right;else{a.right=new m(Q,f,I);break}}}search(Q){const f=Q.length;let t=0,I=this;for(;I!==null&&t<f;){let a=Q[t];
for(a<=90&&a>=65&&(a|=32);I!==null;){if(a===I.code){if(f===++t)return I;I=I.middle;break}I=I.code<a?I.left:I.right}}return null}}class R{node=null;insert(Q,f){this.node===null?this.node=new m(Q,f,0):this.
node.add(Q,f)}lookup(Q){return this.node?.search(Q)?.value??null}}const C=new R;for(let h=0;h<l.length;++h){const Q=D[l[h]];C.insert(Q,Q)}U.exports={TernarySearchTree:R,tree:C}}),3440:((U,W,e)=>{const l=e(
34589),{kDestroyed:D,kBodyUsed:m,kListeners:R,kBody:C}=e(36443),{IncomingMessage:h}=e(37067),Q=e(57075),f=e(77030),{Blob:t}=e(4573),I=e(57975),{stringify:a}=e(41792),{EventEmitter:r}=e(78474),{InvalidArgumentError:u}=e(
68707),{headerNameLowerCasedRecord:o}=e(10735),{tree:A}=e(67752),[s,g]=process.versions.node.split(".").map(M=>Number(M));class p{constructor(V){this[C]=V,this[m]=!1}async*[Symbol.asyncIterator](){l(!this[m],
"disturbed"),this[m]=!0,yield*this[C]}}function E(M){return N(M)?(z(M)===0&&M.on("data",function(){l(!1)}),typeof M.readableDidRead!="boolean"&&(M[m]=!1,r.prototype.on.call(M,"data",function(){this[m]=
!0})),M):M&&typeof M.pipeTo=="function"?new p(M):M&&typeof M!="string"&&!ArrayBuffer.isView(M)&&L(M)?new p(M):M}function S(){}function N(M){return M&&typeof M=="object"&&typeof M.pipe=="function"&&typeof M.
on=="function"}function k(M){if(M===null)return!1;if(M instanceof t)return!0;if(typeof M!="object")return!1;{const V=M[Symbol.toStringTag];return(V==="Blob"||V==="File")&&("stream"in M&&typeof M.stream==
"function"||"arrayBuffer"in M&&typeof M.arrayBuffer=="function")}}function i(M,V){if(M.includes("?")||M.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#\
".');const ee=a(V);return ee&&(M+="?"+ee),M}function n(M){const V=parseInt(M,10);return V===Number(M)&&V>=0&&V<=65535}function d(M){return M!=null&&M[0]==="h"&&M[1]==="t"&&M[2]==="t"&&M[3]==="p"&&(M[4]===
":"||M[4]==="s"&&M[5]===":")}function c(M){if(typeof M=="string"){if(M=new URL(M),!d(M.origin||M.protocol))throw new u("Invalid URL protocol: the URL must start with `http:` or `https:`.");return M}if(!M||
typeof M!="object")throw new u("Invalid URL: The URL argument must be a non-null object.");if(!(M instanceof URL)){if(M.port!=null&&M.port!==""&&n(M.port)===!1)throw new u("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(M.path!=null&&typeof M.path!="string")throw new u("Invalid URL path: the path must be a string or null/undefined.");if(M.pathname!=null&&typeof M.
pathname!="string")throw new u("Invalid URL pathname: the pathname must be a string or null/undefined.");if(M.hostname!=null&&typeof M.hostname!="string")throw new u("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(M.origin!=null&&typeof M.origin!="string")throw new u("Invalid URL origin: the origin must be a string or null/undefined.");if(!d(M.origin||M.protocol))throw new u(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");const V=M.port!=null?M.port:M.protocol==="https:"?443:80;let ee=M.origin!=null?M.origin:`${M.protocol||""}//${M.hostname||""}:${V}`,
_=M.path!=null?M.path:`${M.pathname||""}${M.search||""}`;return ee[ee.length-1]==="/"&&(ee=ee.slice(0,ee.length-1)),_&&_[0]!=="/"&&(_=`/${_}`),new URL(`${ee}${_}`)}if(!d(M.origin||M.protocol))throw new u(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return M}function B(M){if(M=c(M),M.pathname!=="/"||M.search||M.hash)throw new u("invalid url");return M}function y(M){if(M[0]==="["){
const ee=M.indexOf("]");return l(ee!==-1),M.substring(1,ee)}const V=M.indexOf(":");return V===-1?M:M.substring(0,V)}function w(M){if(!M)return null;l(typeof M=="string");const V=y(M);return f.isIP(V)?
"":V}function b(M){return JSON.parse(JSON.stringify(M))}function F(M){return M!=null&&typeof M[Symbol.asyncIterator]=="function"}function L(M){return M!=null&&(typeof M[Symbol.iterator]=="function"||typeof M[Symbol.
asyncIterator]=="function")}function z(M){if(M==null)return 0;if(N(M)){const V=M._readableState;return V&&V.objectMode===!1&&V.ended===!0&&Number.isFinite(V.length)?V.length:null}else{if(k(M))return M.
size!=null?M.size:null;if(Ae(M))return M.byteLength}return null}function v(M){return M&&!!(M.destroyed||M[D]||Q.isDestroyed?.(M))}function K(M,V){M==null||!N(M)||v(M)||(typeof M.destroy=="function"?(Object.
getPrototypeOf(M).constructor===h&&(M.socket=null),M.destroy(V)):V&&queueMicrotask(()=>{M.emit("error",V)}),M.destroyed!==!0&&(M[D]=!0))}const fe=/timeout=(\d+)/;function Qe(M){const V=M.toString().match(
fe);return V?parseInt(V[1],10)*1e3:null}function $(M){return typeof M=="string"?o[M]??M.toLowerCase():A.lookup(M)??M.toString("latin1").toLowerCase()}function P(M){return A.lookup(M)??M.toString("lati\
n1").toLowerCase()}function J(M,V){V===void 0&&(V={});for(let ee=0;ee<M.length;ee+=2){const _=$(M[ee]);let oe=V[_];if(oe)typeof oe=="string"&&(oe=[oe],V[_]=oe),oe.push(M[ee+1].toString("utf8"));else{const le=M[ee+
1];typeof le=="string"?V[_]=le:V[_]=Array.isArray(le)?le.map(we=>we.toString("utf8")):le.toString("utf8")}}return"content-length"in V&&"content-disposition"in V&&(V["content-disposition"]=Buffer.from(
V["content-disposition"]).toString("latin1")),V}function G(M){const V=M.length,ee=new Array(V);let _=!1,oe=-1,le,we,Se=0;for(let Te=0;Te<M.length;Te+=2)le=M[Te],we=M[Te+1],typeof le!="string"&&(le=le.
toString()),typeof we!="string"&&(we=we.toString("utf8")),Se=le.length,Se===14&&le[7]==="-"&&(le==="content-length"||le.toLowerCase()==="content-length")?_=!0:Se===19&&le[7]==="-"&&(le==="content-disp\
osition"||le.toLowerCase()==="content-disposition")&&(oe=Te+1),ee[Te]=le,ee[Te+1]=we;return _&&oe!==-1&&(ee[oe]=Buffer.from(ee[oe]).toString("latin1")),ee}function Ae(M){return M instanceof Uint8Array||
Buffer.isBuffer(M)}function se(M,V,ee){if(!M||typeof M!="object")throw new u("handler must be an object");if(typeof M.onConnect!="function")throw new u("invalid onConnect method");if(typeof M.onError!=
"function")throw new u("invalid onError method");if(typeof M.onBodySent!="function"&&M.onBodySent!==void 0)throw new u("invalid onBodySent method");if(ee||V==="CONNECT"){if(typeof M.onUpgrade!="functi\
on")throw new u("invalid onUpgrade method")}else{if(typeof M.onHeaders!="function")throw new u("invalid onHeaders method");if(typeof M.onData!="function")throw new u("invalid onData method");if(typeof M.
onComplete!="function")throw new u("invalid onComplete method")}}function X(M){return!!(M&&(Q.isDisturbed(M)||M[m]))}function O(M){return!!(M&&Q.isErrored(M))}function j(M){return!!(M&&Q.isReadable(M))}
function q(M){return{localAddress:M.localAddress,localPort:M.localPort,remoteAddress:M.remoteAddress,remotePort:M.remotePort,remoteFamily:M.remoteFamily,timeout:M.timeout,bytesWritten:M.bytesWritten,bytesRead:M.
bytesRead}}function Z(M){let V;return new ReadableStream({async start(){V=M[Symbol.asyncIterator]()},async pull(ee){const{done:_,value:oe}=await V.next();if(_)queueMicrotask(()=>{ee.close(),ee.byobRequest?.
respond(0)});else{const le=Buffer.isBuffer(oe)?oe:Buffer.from(oe);le.byteLength&&ee.enqueue(new Uint8Array(le))}return ee.desiredSize>0},async cancel(ee){await V.return()},type:"bytes"})}function pe(M){
return M&&typeof M=="object"&&typeof M.append=="function"&&typeof M.delete=="function"&&typeof M.get=="function"&&typeof M.getAll=="function"&&typeof M.has=="function"&&typeof M.set=="function"&&M[Symbol.
toStringTag]==="FormData"}function ge(M,V){return"addEventListener"in M?(M.addEventListener("abort",V,{once:!0}),()=>M.removeEventListener("abort",V)):(M.addListener("abort",V),()=>M.removeListener("a\
bort",V))}const ce=typeof String.prototype.toWellFormed=="function",ue=typeof String.prototype.isWellFormed=="function";function be(M){return ce?`${M}`.toWellFormed():I.toUSVString(M)}function Fe(M){return ue?
`${M}`.isWellFormed():be(M)===`${M}`}function ze(M){switch(M){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return M>=33&&M<=126}}function ot(M){if(M.length===0)return!1;for(let V=0;V<M.length;++V)if(!ze(M.charCodeAt(V)))return!1;return!0}const qe=/[^\t\x20-\x7e\x80-\xff]/;function it(M){return!qe.
test(M)}function Ze(M){if(M==null||M==="")return{start:0,end:null,size:null};const V=M?M.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return V?{start:parseInt(V[1]),end:V[2]?parseInt(V[2]):null,size:V[3]?
parseInt(V[3]):null}:null}function nt(M,V,ee){return(M[R]??=[]).push([V,ee]),M.on(V,ee),M}function tt(M){for(const[V,ee]of M[R]??[])M.removeListener(V,ee);M[R]=null}function me(M,V,ee){try{V.onError(ee),
l(V.aborted)}catch(_){M.emit("error",_)}}const Ne=Object.create(null);Ne.enumerable=!0;const Oe={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"\
OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},H={...Oe,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Oe,null),Object.setPrototypeOf(H,null),U.exports={kEnumerableProperty:Ne,nop:S,isDisturbed:X,
isErrored:O,isReadable:j,toUSVString:be,isUSVString:Fe,isBlobLike:k,parseOrigin:B,parseURL:c,getServerName:w,isStream:N,isIterable:L,isAsyncIterable:F,isDestroyed:v,headerNameToString:$,bufferToLowerCasedHeaderName:P,
addListener:nt,removeAllListeners:tt,errorRequest:me,parseRawHeaders:G,parseHeaders:J,parseKeepAliveTimeout:Qe,destroy:K,bodyLength:z,deepClone:b,ReadableStreamFrom:Z,isBuffer:Ae,validateHandler:se,getSocketInfo:q,
isFormDataLike:pe,buildURL:i,addAbortListener:ge,isValidHTTPToken:ot,isValidHeaderValue:it,isTokenCharCode:ze,parseRangeHeader:Ze,normalizedMethodRecordsBase:Oe,normalizedMethodRecords:H,isValidPort:n,
isHttpOrHttpsPrefixed:d,nodeMajor:s,nodeMinor:g,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:E}}),57405:((U,W,e)=>{const{InvalidArgumentError:l}=e(68707),{kClients:D,kRunning:m,kClose:R,
kDestroy:C,kDispatch:h,kInterceptors:Q}=e(36443),f=e(21841),t=e(30628),I=e(23701),a=e(3440),r=e(25092),u=Symbol("onConnect"),o=Symbol("onDisconnect"),A=Symbol("onConnectionError"),s=Symbol("maxRedirec\
tions"),g=Symbol("onDrain"),p=Symbol("factory"),E=Symbol("options");function S(k,i){return i&&i.connections===1?new I(k,i):new t(k,i)}class N extends f{constructor({factory:i=S,maxRedirections:n=0,connect:d,
tls:c,...B}={}){if(typeof i!="function")throw new l("factory must be a function.");if(d!=null&&typeof d!="function"&&typeof d!="object")throw new l("connect must be a function or an object");if(!Number.
isInteger(n)||n<0)throw new l("maxRedirections must be a positive number");super(B),d&&typeof d!="function"&&(d={...d}),c&&typeof c!="function"&&(c={...c}),this[Q]=B.interceptors?.Agent&&Array.isArray(
B.interceptors.Agent)?B.interceptors.Agent:[r({maxRedirections:n})],this[E]={...a.deepClone(B),connect:d,tls:c},this[E].interceptors=B.interceptors?{...B.interceptors}:void 0,this[s]=n,this[p]=i,this[D]=
new Map,this[g]=(y,w)=>{this.emit("drain",y,[this,...w])},this[u]=(y,w)=>{this.emit("connect",y,[this,...w])},this[o]=(y,w,b)=>{this.emit("disconnect",y,[this,...w],b)},this[A]=(y,w,b)=>{this.emit("co\
nnectionError",y,[this,...w],b)}}get[m](){let i=0;for(const n of this[D].values())i+=n[m];return i}[h](i,n){let d;if(i.origin&&(typeof i.origin=="string"||i.origin instanceof URL))d=String(i.origin);else
throw new l("opts.origin must be a non-empty string or URL.");let c=this[D].get(d);return c||(c=this[p](i.origin,this[E]).on("drain",this[g]).on("connect",this[u]).on("disconnect",this[o]).on("connect\
ionError",this[A]),this[D].set(d,c)),c.dispatch(i,n)}async[R](){const i=[];for(const n of this[D].values())i.push(n.close());this[D].clear(),await Promise.all(i)}async[C](i){const n=[];for(const d of this[D].
values())n.push(d.destroy(i));this[D].clear(),await Promise.all(n)}}U.exports=N}),837:((U,W,e)=>{const{BalancedPoolMissingUpstreamError:l,InvalidArgumentError:D}=e(68707),{PoolBase:m,kClients:R,kNeedDrain:C,
kAddClient:h,kRemoveClient:Q,kGetDispatcher:f}=e(42128),t=e(30628),{kUrl:I,kInterceptors:a}=e(36443),{parseOrigin:r}=e(3440),u=Symbol("factory"),o=Symbol("options"),A=Symbol("kGreatestCommonDivisor"),
s=Symbol("kCurrentWeight"),g=Symbol("kIndex"),p=Symbol("kWeight"),E=Symbol("kMaxWeightPerServer"),S=Symbol("kErrorPenalty");function N(n,d){if(n===0)return d;for(;d!==0;){const c=d;d=n%d,n=c}return n}
function k(n,d){return new t(n,d)}class i extends m{constructor(d=[],{factory:c=k,...B}={}){if(super(),this[o]=B,this[g]=-1,this[s]=0,this[E]=this[o].maxWeightPerServer||100,this[S]=this[o].errorPenalty||
15,Array.isArray(d)||(d=[d]),typeof c!="function")throw new D("factory must be a function.");this[a]=B.interceptors?.BalancedPool&&Array.isArray(B.interceptors.BalancedPool)?B.interceptors.BalancedPool:
[],this[u]=c;for(const y of d)this.addUpstream(y);this._updateBalancedPoolStats()}addUpstream(d){const c=r(d).origin;if(this[R].find(y=>y[I].origin===c&&y.closed!==!0&&y.destroyed!==!0))return this;const B=this[u](
c,Object.assign({},this[o]));this[h](B),B.on("connect",()=>{B[p]=Math.min(this[E],B[p]+this[S])}),B.on("connectionError",()=>{B[p]=Math.max(1,B[p]-this[S]),this._updateBalancedPoolStats()}),B.on("disc\
onnect",(...y)=>{const w=y[2];w&&w.code==="UND_ERR_SOCKET"&&(B[p]=Math.max(1,B[p]-this[S]),this._updateBalancedPoolStats())});for(const y of this[R])y[p]=this[E];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let d=0;for(let c=0;c<this[R].length;c++)d=N(this[R][c][p],d);this[A]=d}removeUpstream(d){const c=r(d).origin,B=this[R].find(y=>y[I].origin===c&&y.closed!==!0&&y.destroyed!==
!0);return B&&this[Q](B),this}get upstreams(){return this[R].filter(d=>d.closed!==!0&&d.destroyed!==!0).map(d=>d[I].origin)}[f](){if(this[R].length===0)throw new l;if(!this[R].find(w=>!w[C]&&w.closed!==
!0&&w.destroyed!==!0)||this[R].map(w=>w[C]).reduce((w,b)=>w&&b,!0))return;let B=0,y=this[R].findIndex(w=>!w[C]);for(;B++<this[R].length;){this[g]=(this[g]+1)%this[R].length;const w=this[R][this[g]];if(w[p]>
this[R][y][p]&&!w[C]&&(y=this[g]),this[g]===0&&(this[s]=this[s]-this[A],this[s]<=0&&(this[s]=this[E])),w[p]>=this[s]&&!w[C])return w}return this[s]=this[R][y][p],this[g]=y,this[R][y]}}U.exports=i}),637:((U,W,e)=>{
const l=e(34589),D=e(3440),{channels:m}=e(42414),R=e(96603),{RequestContentLengthMismatchError:C,ResponseContentLengthMismatchError:h,RequestAbortedError:Q,InvalidArgumentError:f,HeadersTimeoutError:t,
HeadersOverflowError:I,SocketError:a,InformationalError:r,BodyTimeoutError:u,HTTPParserError:o,ResponseExceededMaxSizeError:A}=e(68707),{kUrl:s,kReset:g,kClient:p,kParser:E,kBlocking:S,kRunning:N,kPending:k,
kSize:i,kWriting:n,kQueue:d,kNoRef:c,kKeepAliveDefaultTimeout:B,kHostHeader:y,kPendingIdx:w,kRunningIdx:b,kError:F,kPipelining:L,kSocket:z,kKeepAliveTimeoutValue:v,kMaxHeadersSize:K,kKeepAliveMaxTimeout:fe,
kKeepAliveTimeoutThreshold:Qe,kHeadersTimeout:$,kBodyTimeout:P,kStrictContentLength:J,kMaxRequests:G,kCounter:Ae,kMaxResponseSize:se,kOnError:X,kResume:O,kHTTPContext:j}=e(36443),q=e(52824),Z=Buffer.alloc(
0),pe=Buffer[Symbol.species],ge=D.addListener,ce=D.removeAllListeners,ue=Symbol("kIdleSocketValidation"),be=Symbol("kIdleSocketValidationTimeout"),Fe=Symbol("kSocketUsed");let ze;async function ot(){const Le=process.
env.JEST_WORKER_ID?e(63870):void 0;let ie;try{ie=await WebAssembly.compile(e(53434))}catch{ie=await WebAssembly.compile(Le||e(63870))}return await WebAssembly.instantiate(ie,{env:{wasm_on_url:(Y,te,x)=>0,
wasm_on_status:(Y,te,x)=>{l(Ze.ptr===Y);const he=te-me+nt.byteOffset;return Ze.onStatus(new pe(nt.buffer,he,x))||0},wasm_on_message_begin:Y=>(l(Ze.ptr===Y),Ze.onMessageBegin()||0),wasm_on_header_field:(Y,te,x)=>{
l(Ze.ptr===Y);const he=te-me+nt.byteOffset;return Ze.onHeaderField(new pe(nt.buffer,he,x))||0},wasm_on_header_value:(Y,te,x)=>{l(Ze.ptr===Y);const he=te-me+nt.byteOffset;return Ze.onHeaderValue(new pe(
nt.buffer,he,x))||0},wasm_on_headers_complete:(Y,te,x,he)=>(l(Ze.ptr===Y),Ze.onHeadersComplete(te,!!x,!!he)||0),wasm_on_body:(Y,te,x)=>{l(Ze.ptr===Y);const he=te-me+nt.byteOffset;return Ze.onBody(new pe(
nt.buffer,he,x))||0},wasm_on_message_complete:Y=>(l(Ze.ptr===Y),Ze.onMessageComplete()||0)}})}let qe=null,it=ot();it.catch();let Ze=null,nt=null,tt=0,me=null;const Ne=0,Oe=1,H=2|Oe,M=4|Oe,V=8|Ne;class ee{constructor(ie,Y,{
exports:te}){l(Number.isFinite(ie[K])&&ie[K]>0),this.llhttp=te,this.ptr=this.llhttp.llhttp_alloc(q.TYPE.RESPONSE),this.client=ie,this.socket=Y,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=ie[K],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.
bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=ie[se]}setTimeout(ie,Y){ie!==this.timeoutValue||Y&Oe^this.timeoutType&Oe?(this.timeout&&(R.clearTimeout(this.
timeout),this.timeout=null),ie&&(Y&Oe?this.timeout=R.setFastTimeout(_,ie,new WeakRef(this)):(this.timeout=setTimeout(_,ie,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=ie):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=Y}resume(){this.socket.destroyed||!this.paused||(l(this.ptr!=null),l(Ze==null),this.llhttp.llhttp_resume(this.ptr),l(this.timeoutType===M),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||Z),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const ie=this.socket.read();if(ie===
null)break;this.execute(ie)}}execute(ie){l(this.ptr!=null),l(Ze==null),l(!this.paused);const{socket:Y,llhttp:te}=this;ie.length>tt&&(me&&te.free(me),tt=Math.ceil(ie.length/4096)*4096,me=te.malloc(tt)),
new Uint8Array(te.memory.buffer,me,tt).set(ie);try{let x;try{nt=ie,Ze=this,x=te.llhttp_execute(this.ptr,me,ie.length)}catch(de){throw de}finally{Ze=null,nt=null}const he=te.llhttp_get_error_pos(this.ptr)-
me;if(x!==q.ERROR.OK){const de=ie.subarray(he);if(x===q.ERROR.PAUSED_UPGRADE)this.onUpgrade(de);else if(x===q.ERROR.PAUSED)this.paused=!0,Y.unshift(de);else throw this.createError(x,de)}}catch(x){D.destroy(
Y,x)}}finish(){l(Ze===null),l(this.ptr!=null),l(!this.paused);const{llhttp:ie}=this;let Y;try{Ze=this,Y=ie.llhttp_finish(this.ptr)}finally{Ze=null}return Y===q.ERROR.OK?null:Y===q.ERROR.PAUSED||Y===q.
ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(Y,Z)}createError(ie,Y){const{llhttp:te,contentLength:x,bytesRead:he}=this;if(x&&he!==parseInt(x,10))return new h;const de=te.llhttp_get_error_reason(
this.ptr);let ye="";if(de){const Re=new Uint8Array(te.memory.buffer,de).indexOf(0);ye="Response does not match the HTTP/1.1 protocol ("+Buffer.from(te.memory.buffer,de,Re).toString()+")"}return new o(
ye,q.ERROR[ie],Y)}destroy(){l(this.ptr!=null),l(Ze==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&R.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.paused=!1}onStatus(ie){this.statusText=ie.toString()}onMessageBegin(){const{socket:ie,client:Y}=this;if(ie.destroyed)return-1;if(Y[N]===0)return D.destroy(ie,new a("bad response",D.getSocketInfo(
ie))),-1;const te=Y[d][Y[b]];if(!te)return-1;te.onResponseStarted()}onHeaderField(ie){const Y=this.headers.length;(Y&1)===0?this.headers.push(ie):this.headers[Y-1]=Buffer.concat([this.headers[Y-1],ie]),
this.trackHeader(ie.length)}onHeaderValue(ie){let Y=this.headers.length;(Y&1)===1?(this.headers.push(ie),Y+=1):this.headers[Y-1]=Buffer.concat([this.headers[Y-1],ie]);const te=this.headers[Y-2];if(te.
length===10){const x=D.bufferToLowerCasedHeaderName(te);x==="keep-alive"?this.keepAlive+=ie.toString():x==="connection"&&(this.connection+=ie.toString())}else te.length===14&&D.bufferToLowerCasedHeaderName(
te)==="content-length"&&(this.contentLength+=ie.toString());this.trackHeader(ie.length)}trackHeader(ie){this.headersSize+=ie,this.headersSize>=this.headersMaxSize&&D.destroy(this.socket,new I)}onUpgrade(ie){
const{upgrade:Y,client:te,socket:x,headers:he,statusCode:de,statusText:ye}=this;l(Y),l(te[z]===x),l(!x.destroyed),l(!this.paused),l((he.length&1)===0);const Re=te[d][te[b]];l(Re),l(Re.upgrade||Re.method===
"CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,x.unshift(ie),x[E].destroy(),x[E]=null,x[p]=null,x[F]=null,ce(x),te[z]=null,te[j]=null,te[d][te[b]++]=
null,te.emit("disconnect",te[s],[te],new r("upgrade"));try{Re.onUpgrade(de,he,x,ye)}catch(Ue){D.errorRequest(te,Re,Ue),D.destroy(x,Ue)}te[O]()}onHeadersComplete(ie,Y,te){const{client:x,socket:he,headers:de,
statusText:ye}=this;if(he.destroyed)return-1;if(x[N]===0)return D.destroy(he,new a("bad response",D.getSocketInfo(he))),-1;const Re=x[d][x[b]];if(!Re)return-1;if(l(!this.upgrade),l(this.statusCode<200),
ie===100)return D.destroy(he,new a("bad response",D.getSocketInfo(he))),-1;if(Y&&!Re.upgrade)return D.destroy(he,new a("bad upgrade",D.getSocketInfo(he))),-1;if(l(this.timeoutType===H),this.statusCode=
ie,this.shouldKeepAlive=te||Re.method==="HEAD"&&!he[g]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const Ve=Re.bodyTimeout!=null?Re.bodyTimeout:x[P];this.setTimeout(Ve,M)}else this.
timeout&&this.timeout.refresh&&this.timeout.refresh();if(Re.method==="CONNECT")return l(x[N]===1),this.upgrade=!0,2;if(Y)return l(x[N]===1),this.upgrade=!0,2;if(l((this.headers.length&1)===0),this.headers=
[],this.headersSize=0,this.shouldKeepAlive&&x[L]){const Ve=this.keepAlive?D.parseKeepAliveTimeout(this.keepAlive):null;if(Ve!=null){const at=Math.min(Ve-x[Qe],x[fe]);at<=0?he[g]=!0:x[v]=at}else x[v]=x[B]}else
he[g]=!0;const Ue=Re.onHeaders(ie,de,this.resume,ye)===!1;return Re.aborted?-1:Re.method==="HEAD"||ie<200?1:(he[S]&&(he[S]=!1,x[O]()),Ue?q.ERROR.PAUSED:0)}onBody(ie){const{client:Y,socket:te,statusCode:x,
maxResponseSize:he}=this;if(te.destroyed)return-1;const de=Y[d][Y[b]];if(l(de),l(this.timeoutType===M),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),l(x>=200),he>-1&&this.bytesRead+ie.length>
he)return D.destroy(te,new A),-1;if(this.bytesRead+=ie.length,de.onData(ie)===!1)return q.ERROR.PAUSED}onMessageComplete(){const{client:ie,socket:Y,statusCode:te,upgrade:x,headers:he,contentLength:de,
bytesRead:ye,shouldKeepAlive:Re}=this;if(Y.destroyed&&(!te||Re))return-1;if(x)return;l(te>=100),l((this.headers.length&1)===0);const Ue=ie[d][ie[b]];if(l(Ue),this.statusCode=null,this.statusText="",this.
bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(te<200)){if(Ue.method!=="HEAD"&&de&&ye!==parseInt(de,10))return D.destroy(Y,new h),-1;if(Ue.
onComplete(he),ie[d][ie[b]++]=null,Y[Fe]=!0,Y[n])return l(ie[N]===0),D.destroy(Y,new r("reset")),q.ERROR.PAUSED;if(Re){if(Y[g]&&ie[N]===0)return D.destroy(Y,new r("reset")),q.ERROR.PAUSED;ie[L]==null||
ie[L]===1?setImmediate(()=>ie[O]()):ie[O]()}else return D.destroy(Y,new r("reset")),q.ERROR.PAUSED}}}function _(Le){const{socket:ie,timeoutType:Y,client:te,paused:x}=Le.deref();Y===H?(!ie[n]||ie.writableNeedDrain||
te[N]>1)&&(l(!x,"cannot be paused while waiting for headers"),D.destroy(ie,new t)):Y===M?x||D.destroy(ie,new u):Y===V&&(l(te[N]===0&&te[v]),D.destroy(ie,new r("socket idle timeout")))}async function oe(Le,ie){
Le[z]=ie,qe||(qe=await it,it=null),ie[c]=!1,ie[n]=!1,ie[g]=!1,ie[S]=!1,ie[ue]=0,ie[be]=null,ie[Fe]=!1,ie[E]=new ee(Le,ie,qe),ge(ie,"error",function(te){const x=this[E];if(te.code==="ECONNRESET"&&x.statusCode&&
!x.shouldKeepAlive){const he=x.finish();he&&(this[F]=he,this[p][X](he));return}this[F]=te,this[p][X](te)}),ge(ie,"readable",function(){const te=this[E];te&&te.readMore()}),ge(ie,"end",function(){const te=this[E];
if(te.statusCode&&!te.shouldKeepAlive){const x=te.finish();x&&D.destroy(this,x);return}D.destroy(this,new a("other side closed",D.getSocketInfo(this)))}),ge(ie,"close",function(){const te=this[p],x=this[E];
le(this),x&&(!this[F]&&x.statusCode&&!x.shouldKeepAlive&&(this[F]=x.finish()||this[F]),this[E].destroy(),this[E]=null);const he=this[F]||new a("closed",D.getSocketInfo(this));if(te[z]=null,te[j]=null,
te.destroyed){l(te[k]===0);const de=te[d].splice(te[b]);for(let ye=0;ye<de.length;ye++){const Re=de[ye];D.errorRequest(te,Re,he)}}else if(te[N]>0&&he.code!=="UND_ERR_INFO"){const de=te[d][te[b]];te[d][te[b]++]=
null,D.errorRequest(te,de,he)}te[w]=te[b],l(te[N]===0),te.emit("disconnect",te[s],[te],he),te[O]()});let Y=!1;return ie.on("close",()=>{Y=!0}),{version:"h1",defaultPipelining:1,write(...te){return Ke(
Le,...te)},resume(){Se(Le)},destroy(te,x){Y?queueMicrotask(x):ie.destroy(te).on("close",x)},get destroyed(){return ie.destroyed},busy(te){return!!(ie[n]||ie[g]||ie[S]||ie[ue]===1||te&&(Le[N]>0&&!te.idempotent||
Le[N]>0&&(te.upgrade||te.method==="CONNECT")||Le[N]>0&&D.bodyLength(te.body)!==0&&(D.isStream(te.body)||D.isAsyncIterable(te.body)||D.isFormDataLike(te.body))))}}}function le(Le){Le[be]&&(clearImmediate(
Le[be]),Le[be]=null),Le[ue]=0}function we(Le,ie){ie[ue]=1,ie[be]=setImmediate(()=>{ie[be]=null,ie[ue]=2,Le[z]===ie&&!ie.destroyed&&Le[O]()})}function Se(Le){const ie=Le[z];if(ie&&!ie.destroyed){if(Le[i]===
0?!ie[c]&&ie.unref&&(ie.unref(),ie[c]=!0):ie[c]&&ie.ref&&(ie.ref(),ie[c]=!1),Le[N]===0&&Le[k]>0&&ie[Fe]){if(ie[ue]===0)return we(Le,ie),ie[E].readMore(),ie.destroyed,void 0;if(ie[ue]===1)return ie[E].
readMore(),ie.destroyed,void 0}if(Le[N]===0&&(ie[E].readMore(),ie.destroyed))return;if(Le[i]===0)ie[E].timeoutType!==V&&ie[E].setTimeout(Le[v],V);else if(Le[N]>0&&ie[E].statusCode<200&&ie[E].timeoutType!==
H){const Y=Le[d][Le[b]],te=Y.headersTimeout!=null?Y.headersTimeout:Le[$];ie[E].setTimeout(te,H)}}}function Te(Le){return Le!=="GET"&&Le!=="HEAD"&&Le!=="OPTIONS"&&Le!=="TRACE"&&Le!=="CONNECT"}function Ke(Le,ie){
const{method:Y,path:te,host:x,upgrade:he,blocking:de,reset:ye}=ie;let{body:Re,headers:Ue,contentLength:Ve}=ie;const at=Y==="PUT"||Y==="POST"||Y==="PATCH"||Y==="QUERY"||Y==="PROPFIND"||Y==="PROPPATCH";
if(D.isFormDataLike(Re)){ze||(ze=e(84492).extractBody);const[ft,bt]=ze(Re);ie.contentType==null&&Ue.push("content-type",bt),Re=ft.stream,Ve=ft.length}else if(D.isBlobLike(Re)&&ie.contentType==null){const ft=Re.
type;if(ft){const bt=`${ft}`;if(!D.isValidHeaderValue(bt))return D.errorRequest(Le,ie,new f("invalid content-type header")),!1;Ue.push("content-type",bt)}}Re&&typeof Re.read=="function"&&Re.read(0);const ut=D.
bodyLength(Re);if(Ve=ut??Ve,Ve===null&&(Ve=ie.contentLength),Ve===0&&!at&&(Ve=null),Te(Y)&&Ve>0&&ie.contentLength!==null&&ie.contentLength!==Ve){if(Le[J])return D.errorRequest(Le,ie,new C),!1;process.
emitWarning(new C)}const At=Le[z];le(At);const ct=ft=>{if(!ie.aborted){if(ie.completed){(ie.upgrade||ie.method==="CONNECT")&&D.destroy(At,new r("aborted"));return}D.errorRequest(Le,ie,ft||new Q),D.destroy(
Re),D.destroy(At,new r("aborted"))}};try{ie.onConnect(ct)}catch(ft){D.errorRequest(Le,ie,ft)}if(ie.aborted)return!1;Y==="HEAD"&&(At[g]=!0),(he||Y==="CONNECT")&&(At[g]=!0),ye!=null&&(At[g]=ye),Le[G]&&At[Ae]++>=
Le[G]&&(At[g]=!0),de&&(At[S]=!0);let dt=`${Y} ${te} HTTP/1.1\r
`;if(typeof x=="string"?dt+=`host: ${x}\r
`:dt+=Le[y],he?dt+=`connection: upgrade\r
upgrade: ${he}\r
`:Le[L]&&!At[g]?dt+=`connection: keep-alive\r
`:dt+=`connection: close\r
`,Array.isArray(Ue))for(let ft=0;ft<Ue.length;ft+=2){const bt=Ue[ft+0],gt=Ue[ft+1];if(Array.isArray(gt))for(let yt=0;yt<gt.length;yt++)dt+=`${bt}: ${gt[yt]}\r
`;else dt+=`${bt}: ${gt}\r
`}return m.sendHeaders.hasSubscribers&&m.sendHeaders.publish({request:ie,headers:dt,socket:At}),!Re||ut===0?$e(ct,null,Le,ie,At,Ve,dt,at):D.isBuffer(Re)?$e(ct,Re,Le,ie,At,Ve,dt,at):D.isBlobLike(Re)?typeof Re.
stream=="function"?et(ct,Re.stream(),Le,ie,At,Ve,dt,at):rt(ct,Re,Le,ie,At,Ve,dt,at):D.isStream(Re)?Ge(ct,Re,Le,ie,At,Ve,dt,at):D.isIterable(Re)?et(ct,Re,Le,ie,At,Ve,dt,at):l(!1),!0}function Ge(Le,ie,Y,te,x,he,de,ye){
l(he!==0||Y[N]===0,"stream body cannot be pipelined");let Re=!1;const Ue=new je({abort:Le,socket:x,request:te,contentLength:he,client:Y,expectsPayload:ye,header:de}),Ve=function(ct){if(!Re)try{!Ue.write(
ct)&&this.pause&&this.pause()}catch(dt){D.destroy(this,dt)}},at=function(){Re||ie.resume&&ie.resume()},ut=function(){if(queueMicrotask(()=>{ie.removeListener("error",At)}),!Re){const ct=new Q;queueMicrotask(
()=>At(ct))}},At=function(ct){if(!Re){if(Re=!0,l(x.destroyed||x[n]&&Y[N]<=1),x.off("drain",at).off("error",At),ie.removeListener("data",Ve).removeListener("end",At).removeListener("close",ut),!ct)try{
Ue.end()}catch(dt){ct=dt}Ue.destroy(ct),ct&&(ct.code!=="UND_ERR_INFO"||ct.message!=="reset")?D.destroy(ie,ct):D.destroy(ie)}};ie.on("data",Ve).on("end",At).on("error",At).on("close",ut),ie.resume&&ie.
resume(),x.on("drain",at).on("error",At),ie.errorEmitted??ie.errored?setImmediate(()=>At(ie.errored)):(ie.endEmitted??ie.readableEnded)&&setImmediate(()=>At(null)),(ie.closeEmitted??ie.closed)&&setImmediate(
ut)}function $e(Le,ie,Y,te,x,he,de,ye){try{ie?D.isBuffer(ie)&&(l(he===ie.byteLength,"buffer body must have content length"),x.cork(),x.write(`${de}content-length: ${he}\r
\r
`,"latin1"),x.write(ie),x.uncork(),te.onBodySent(ie),!ye&&te.reset!==!1&&(x[g]=!0)):he===0?x.write(`${de}content-length: 0\r
\r
`,"latin1"):(l(he===null,"no body must not have content length"),x.write(`${de}\r
`,"latin1")),te.onRequestSent(),Y[O]()}catch(Re){Le(Re)}}async function rt(Le,ie,Y,te,x,he,de,ye){l(he===ie.size,"blob body must have content length");try{if(he!=null&&he!==ie.size)throw new C;const Re=Buffer.
from(await ie.arrayBuffer());x.cork(),x.write(`${de}content-length: ${he}\r
\r
`,"latin1"),x.write(Re),x.uncork(),te.onBodySent(Re),te.onRequestSent(),!ye&&te.reset!==!1&&(x[g]=!0),Y[O]()}catch(Re){Le(Re)}}async function et(Le,ie,Y,te,x,he,de,ye){l(he!==0||Y[N]===0,"iterator bod\
y cannot be pipelined");let Re=null;function Ue(){if(Re){const ut=Re;Re=null,ut()}}const Ve=()=>new Promise((ut,At)=>{l(Re===null),x[F]?At(x[F]):Re=ut});x.on("close",Ue).on("drain",Ue);const at=new je(
{abort:Le,socket:x,request:te,contentLength:he,client:Y,expectsPayload:ye,header:de});try{for await(const ut of ie){if(x[F])throw x[F];at.write(ut)||await Ve()}at.end()}catch(ut){at.destroy(ut)}finally{
x.off("close",Ue).off("drain",Ue)}}class je{constructor({abort:ie,socket:Y,request:te,contentLength:x,client:he,expectsPayload:de,header:ye}){this.socket=Y,this.request=te,this.contentLength=x,this.client=
he,this.bytesWritten=0,this.expectsPayload=de,this.header=ye,this.abort=ie,Y[n]=!0}write(ie){const{socket:Y,request:te,contentLength:x,client:he,bytesWritten:de,expectsPayload:ye,header:Re}=this;if(Y[F])
throw Y[F];if(Y.destroyed)return!1;const Ue=Buffer.byteLength(ie);if(!Ue)return!0;if(x!==null&&de+Ue>x){if(he[J])throw new C;process.emitWarning(new C)}Y.cork(),de===0&&(!ye&&te.reset!==!1&&(Y[g]=!0),
x===null?Y.write(`${Re}transfer-encoding: chunked\r
`,"latin1"):Y.write(`${Re}content-length: ${x}\r
\r
`,"latin1")),x===null&&Y.write(`\r
${Ue.toString(16)}\r
`,"latin1"),this.bytesWritten+=Ue;const Ve=Y.write(ie);return Y.uncork(),te.onBodySent(ie),Ve||Y[E].timeout&&Y[E].timeoutType===H&&Y[E].timeout.refresh&&Y[E].timeout.refresh(),Ve}end(){const{socket:ie,
contentLength:Y,client:te,bytesWritten:x,expectsPayload:he,header:de,request:ye}=this;if(ye.onRequestSent(),ie[n]=!1,ie[F])throw ie[F];if(!ie.destroyed){if(x===0?he?ie.write(`${de}content-length: 0\r
\r
`,"latin1"):ie.write(`${de}\r
`,"latin1"):Y===null&&ie.write(`\r
0\r
\r
`,"latin1"),Y!==null&&x!==Y){if(te[J])throw new C;process.emitWarning(new C)}ie[E].timeout&&ie[E].timeoutType===H&&ie[E].timeout.refresh&&ie[E].timeout.refresh(),te[O]()}}destroy(ie){const{socket:Y,client:te,
abort:x}=this;Y[n]=!1,ie&&(l(te[N]<=1,"pipeline should only contain this request"),x(ie))}}U.exports=oe}),88788:((U,W,e)=>{const l=e(34589),{errorMonitor:D}=e(78474),{pipeline:m}=e(57075),R=e(3440),{RequestContentLengthMismatchError:C,
RequestAbortedError:h,SocketError:Q,InformationalError:f}=e(68707),{kUrl:t,kReset:I,kClient:a,kRunning:r,kPending:u,kQueue:o,kPendingIdx:A,kRunningIdx:s,kError:g,kSocket:p,kStrictContentLength:E,kOnError:S,
kMaxConcurrentStreams:N,kHTTP2Session:k,kResume:i,kSize:n,kHTTPContext:d}=e(36443),c=Symbol("open streams");let B,y=!1,w;try{w=e(32467)}catch{w={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:b,
HTTP2_HEADER_METHOD:F,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:z,HTTP2_HEADER_CONTENT_LENGTH:v,HTTP2_HEADER_EXPECT:K,HTTP2_HEADER_STATUS:fe}}=w;function Qe(ce){const ue=[];for(const[be,Fe]of Object.entries(
ce))if(Array.isArray(Fe))for(const ze of Fe)ue.push(Buffer.from(be),Buffer.from(ze));else ue.push(Buffer.from(be),Buffer.from(Fe));return ue}function $(ce){const{[fe]:ue,...be}=ce;return Qe(be)}async function P(ce,ue){
ce[p]=ue,y||(y=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const be=w.connect(ce[t],{createConnection:()=>ue,peerMaxConcurrentStreams:ce[N]});
be[c]=0,be[a]=ce,be[p]=ue,R.addListener(be,"error",G),R.addListener(be,"frameError",Ae),R.addListener(be,"end",se),R.addListener(be,"goaway",X),R.addListener(be,"close",function(){const{[a]:ze}=this,{
[p]:ot}=ze,qe=this[p][g]||this[g]||new Q("closed",R.getSocketInfo(ot));if(ze[k]=null,ze.destroyed){l(ze[u]===0);const it=ze[o].splice(ze[s]);for(let Ze=0;Ze<it.length;Ze++){const nt=it[Ze];R.errorRequest(
ze,nt,qe)}}}),be.unref(),ce[k]=be,ue[k]=be,R.addListener(ue,"error",function(ze){this[g]=ze,this[a][S](ze)}),R.addListener(ue,"end",function(){R.destroy(this,new Q("other side closed",R.getSocketInfo(
this)))}),R.addListener(ue,"close",function(){const ze=this[g]||new Q("closed",R.getSocketInfo(this));ce[p]=null,this[k]!=null&&this[k].destroy(ze),ce[A]=ce[s],l(ce[r]===0),ce.emit("disconnect",ce[t],
[ce],ze),ce[i]()});let Fe=!1;return ue.on("close",()=>{Fe=!0}),{version:"h2",defaultPipelining:1/0,write(...ze){return j(ce,...ze)},resume(){J(ce)},destroy(ze,ot){Fe?queueMicrotask(ot):ue.destroy(ze).
on("close",ot)},get destroyed(){return ue.destroyed},busy(){return!1}}}function J(ce){const ue=ce[p];ue?.destroyed===!1&&(ce[n]===0&&ce[N]===0?(ue.unref(),ce[k].unref()):(ue.ref(),ce[k].ref()))}function G(ce){
this[p][g]=ce,this[a][S](ce)}function Ae(ce,ue,be){if(be===0){const Fe=new f(`HTTP/2: "frameError" received - type ${ce}, code ${ue}`);this[p][g]=Fe,this[a][S](Fe)}}function se(){const ce=new Q("other\
 side closed",R.getSocketInfo(this[p]));this.destroy(ce),R.destroy(this[p],ce)}function X(ce){const ue=this[g]||new Q(`HTTP/2: "GOAWAY" frame received with code ${ce}`,R.getSocketInfo(this)),be=this[a];
if(be[p]=null,be[d]=null,this[k]!=null&&(this[k].destroy(ue),this[k]=null),R.destroy(this[p],ue),be[s]<be[o].length){const Fe=be[o][be[s]];be[o][be[s]++]=null,R.errorRequest(be,Fe,ue),be[A]=be[s]}l(be[r]===
0),be.emit("disconnect",be[t],[be],ue),be[i]()}function O(ce){return ce!=="GET"&&ce!=="HEAD"&&ce!=="OPTIONS"&&ce!=="TRACE"&&ce!=="CONNECT"}function j(ce,ue){const be=ce[k],{method:Fe,path:ze,host:ot,upgrade:qe,
expectContinue:it,signal:Ze,headers:nt}=ue;let{body:tt}=ue;if(qe)return R.errorRequest(ce,ue,new Error("Upgrade not supported for H2")),!1;const me={};for(let le=0;le<nt.length;le+=2){const we=nt[le+0],
Se=nt[le+1];if(Array.isArray(Se))for(let Te=0;Te<Se.length;Te++)me[we]?me[we]+=`,${Se[Te]}`:me[we]=Se[Te];else me[we]=Se}let Ne;const{hostname:Oe,port:H}=ce[t];me[b]=ot||`${Oe}${H?`:${H}`:""}`,me[F]=Fe;
const M=le=>{if(!ue.aborted){if(ue.completed){Fe==="CONNECT"&&Ne!=null&&R.destroy(Ne,le||new h);return}le=le||new h,R.errorRequest(ce,ue,le),Ne!=null&&R.destroy(Ne,le),R.destroy(tt,le),ce[o][ce[s]++]=
null,ce[i]()}};try{ue.onConnect(M)}catch(le){R.errorRequest(ce,ue,le)}if(ue.aborted)return!1;if(Fe==="CONNECT"){be.ref(),Ne=be.request(me,{endStream:!1,signal:Ze});let le=!1;const we=Ke=>{le=!0,Ne.off(
D,Se),ue.onUpgradeResponse(Number(Ke[fe]),Ke,$)},Se=Ke=>{le=!0,Ne.off("response",we),ue.onUpgradeError(Ke)},Te=()=>{try{ue.onUpgrade(null,null,Ne)}catch(Ke){Ne.off("response",we),M(Ke);return}ue.aborted||
(Ne.off("error",M),Ne.once(D,Se),ce[o][ce[s]++]=null)};return Ne.once("response",we),Ne.once("error",M),++be[c],Te(),Ne.once("close",()=>{!le&&ue.completed&&(Ne.off("response",we),Ne.off(D,Se),ue.onUpgradeError(
new f(`HTTP/2: "stream error" received - code ${Ne.rstCode}`))),be[c]-=1,be[c]===0&&be.unref()}),!0}me[L]=ze,me[z]="https";const V=Fe==="PUT"||Fe==="POST"||Fe==="PATCH";tt&&typeof tt.read=="function"&&
tt.read(0);let ee=R.bodyLength(tt);if(R.isFormDataLike(tt)){B??=e(84492).extractBody;const[le,we]=B(tt);me["content-type"]=we,tt=le.stream,ee=le.length}if(ee==null&&(ee=ue.contentLength),(ee===0||!V)&&
(ee=null),O(Fe)&&ee>0&&ue.contentLength!=null&&ue.contentLength!==ee){if(ce[E])return R.errorRequest(ce,ue,new C),!1;process.emitWarning(new C)}ee!=null&&(l(tt,"no body must not have content length"),
me[v]=`${ee}`),be.ref();const _=Fe==="GET"||Fe==="HEAD"||tt===null;return it?(me[K]="100-continue",Ne=be.request(me,{endStream:_,signal:Ze}),Ne.once("continue",oe)):(Ne=be.request(me,{endStream:_,signal:Ze}),
oe()),++be[c],Ne.once("response",le=>{const{[fe]:we,...Se}=le;if(ue.onResponseStarted(),ue.aborted){const Te=new h;R.errorRequest(ce,ue,Te),R.destroy(Ne,Te);return}ue.onHeaders(Number(we),Qe(Se),Ne.resume.
bind(Ne),"")===!1&&Ne.pause(),Ne.on("data",Te=>{ue.onData(Te)===!1&&Ne.pause()})}),Ne.once("end",()=>{(Ne.state?.state==null||Ne.state.state<6)&&ue.onComplete([]),be[c]===0&&be.unref(),M(new f("HTTP/2\
: stream half-closed (remote)")),ce[o][ce[s]++]=null,ce[A]=ce[s],ce[i]()}),Ne.once("close",()=>{be[c]-=1,be[c]===0&&be.unref()}),Ne.once("error",function(le){M(le)}),Ne.once("frameError",(le,we)=>{M(new f(
`HTTP/2: "frameError" received - type ${le}, code ${we}`))}),!0;function oe(){!tt||ee===0?q(M,Ne,null,ce,ue,ce[p],ee,V):R.isBuffer(tt)?q(M,Ne,tt,ce,ue,ce[p],ee,V):R.isBlobLike(tt)?typeof tt.stream=="f\
unction"?ge(M,Ne,tt.stream(),ce,ue,ce[p],ee,V):pe(M,Ne,tt,ce,ue,ce[p],ee,V):R.isStream(tt)?Z(M,ce[p],V,Ne,tt,ce,ue,ee):R.isIterable(tt)?ge(M,Ne,tt,ce,ue,ce[p],ee,V):l(!1)}}function q(ce,ue,be,Fe,ze,ot,qe,it){
try{be!=null&&R.isBuffer(be)&&(l(qe===be.byteLength,"buffer body must have content length"),ue.cork(),ue.write(be),ue.uncork(),ue.end(),ze.onBodySent(be)),it||(ot[I]=!0),ze.onRequestSent(),Fe[i]()}catch(Ze){
ce(Ze)}}function Z(ce,ue,be,Fe,ze,ot,qe,it){l(it!==0||ot[r]===0,"stream body cannot be pipelined");const Ze=m(ze,Fe,tt=>{tt?(R.destroy(Ze,tt),ce(tt)):(R.removeAllListeners(Ze),qe.onRequestSent(),be||(ue[I]=
!0),ot[i]())});R.addListener(Ze,"data",nt);function nt(tt){qe.onBodySent(tt)}}async function pe(ce,ue,be,Fe,ze,ot,qe,it){l(qe===be.size,"blob body must have content length");try{if(qe!=null&&qe!==be.size)
throw new C;const Ze=Buffer.from(await be.arrayBuffer());ue.cork(),ue.write(Ze),ue.uncork(),ue.end(),ze.onBodySent(Ze),ze.onRequestSent(),it||(ot[I]=!0),Fe[i]()}catch(Ze){ce(Ze)}}async function ge(ce,ue,be,Fe,ze,ot,qe,it){
l(qe!==0||Fe[r]===0,"iterator body cannot be pipelined");let Ze=null;function nt(){if(Ze){const me=Ze;Ze=null,me()}}const tt=()=>new Promise((me,Ne)=>{l(Ze===null),ot[g]?Ne(ot[g]):Ze=me});ue.on("close",
nt).on("drain",nt);try{for await(const me of be){if(ot[g])throw ot[g];const Ne=ue.write(me);ze.onBodySent(me),Ne||await tt()}ue.end(),ze.onRequestSent(),it||(ot[I]=!0),Fe[i]()}catch(me){ce(me)}finally{
ue.off("close",nt).off("drain",nt)}}U.exports=P}),23701:((U,W,e)=>{const l=e(34589),D=e(77030),m=e(37067),R=e(3440),{channels:C}=e(42414),h=e(44655),Q=e(21841),{InvalidArgumentError:f,InformationalError:t,
ClientDestroyedError:I}=e(68707),a=e(59136),{kUrl:r,kServerName:u,kClient:o,kBusy:A,kConnect:s,kResuming:g,kRunning:p,kPending:E,kSize:S,kQueue:N,kConnected:k,kConnecting:i,kNeedDrain:n,kKeepAliveDefaultTimeout:d,
kHostHeader:c,kPendingIdx:B,kRunningIdx:y,kError:w,kPipelining:b,kKeepAliveTimeoutValue:F,kMaxHeadersSize:L,kKeepAliveMaxTimeout:z,kKeepAliveTimeoutThreshold:v,kHeadersTimeout:K,kBodyTimeout:fe,kStrictContentLength:Qe,
kConnector:$,kMaxRedirections:P,kMaxRequests:J,kCounter:G,kClose:Ae,kDestroy:se,kDispatch:X,kInterceptors:O,kLocalAddress:j,kMaxResponseSize:q,kOnError:Z,kHTTPContext:pe,kMaxConcurrentStreams:ge,kResume:ce}=e(
36443),ue=e(637),be=e(88788);let Fe=!1;const ze=Symbol("kClosedResolve"),ot=()=>{};function qe(H){return H[b]??H[pe]?.defaultPipelining??1}class it extends Q{constructor(M,{interceptors:V,maxHeaderSize:ee,
headersTimeout:_,socketTimeout:oe,requestTimeout:le,connectTimeout:we,bodyTimeout:Se,idleTimeout:Te,keepAlive:Ke,keepAliveTimeout:Ge,maxKeepAliveTimeout:$e,keepAliveMaxTimeout:rt,keepAliveTimeoutThreshold:et,
socketPath:je,pipelining:Le,tls:ie,strictContentLength:Y,maxCachedSessions:te,maxRedirections:x,connect:he,maxRequestsPerClient:de,localAddress:ye,maxResponseSize:Re,autoSelectFamily:Ue,autoSelectFamilyAttemptTimeout:Ve,
maxConcurrentStreams:at,allowH2:ut,webSocket:At,eventSource:ct}={}){if(super({webSocket:At,eventSource:ct}),Ke!==void 0)throw new f("unsupported keepAlive, use pipelining=0 instead");if(oe!==void 0)throw new f(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(le!==void 0)throw new f("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(Te!==void 0)throw new f("un\
supported idleTimeout, use keepAliveTimeout instead");if($e!==void 0)throw new f("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(ee!=null&&!Number.isFinite(ee))throw new f("inva\
lid maxHeaderSize");if(je!=null&&typeof je!="string")throw new f("invalid socketPath");if(we!=null&&(!Number.isFinite(we)||we<0))throw new f("invalid connectTimeout");if(Ge!=null&&(!Number.isFinite(Ge)||
Ge<=0))throw new f("invalid keepAliveTimeout");if(rt!=null&&(!Number.isFinite(rt)||rt<=0))throw new f("invalid keepAliveMaxTimeout");if(et!=null&&!Number.isFinite(et))throw new f("invalid keepAliveTim\
eoutThreshold");if(_!=null&&(!Number.isInteger(_)||_<0))throw new f("headersTimeout must be a positive integer or zero");if(Se!=null&&(!Number.isInteger(Se)||Se<0))throw new f("bodyTimeout must be a p\
ositive integer or zero");if(he!=null&&typeof he!="function"&&typeof he!="object")throw new f("connect must be a function or an object");if(x!=null&&(!Number.isInteger(x)||x<0))throw new f("maxRedirec\
tions must be a positive number");if(de!=null&&(!Number.isInteger(de)||de<0))throw new f("maxRequestsPerClient must be a positive number");if(ye!=null&&(typeof ye!="string"||D.isIP(ye)===0))throw new f(
"localAddress must be valid string IP address");if(Re!=null&&(!Number.isInteger(Re)||Re<-1))throw new f("maxResponseSize must be a positive number");if(Ve!=null&&(!Number.isInteger(Ve)||Ve<-1))throw new f(
"autoSelectFamilyAttemptTimeout must be a positive number");if(ut!=null&&typeof ut!="boolean")throw new f("allowH2 must be a valid boolean value");if(at!=null&&(typeof at!="number"||at<1))throw new f(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof he!="function"&&(he=a({...ie,maxCachedSessions:te,allowH2:ut,socketPath:je,timeout:we,...Ue?{autoSelectFamily:Ue,autoSelectFamilyAttemptTimeout:Ve}:
void 0,...he})),V?.Client&&Array.isArray(V.Client)?(this[O]=V.Client,Fe||(Fe=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INT\
ERCEPTOR-DEPRECATED"}))):this[O]=[Ze({maxRedirections:x})],this[r]=R.parseOrigin(M),this[$]=he,this[b]=Le??1,this[L]=ee||m.maxHeaderSize,this[d]=Ge??4e3,this[z]=rt??6e5,this[v]=et??2e3,this[F]=this[d],
this[u]=null,this[j]=ye??null,this[g]=0,this[n]=0,this[c]=`host: ${this[r].hostname}${this[r].port?`:${this[r].port}`:""}\r
`,this[fe]=Se??3e5,this[K]=_??3e5,this[Qe]=Y??!0,this[P]=x,this[J]=de,this[ze]=null,this[q]=Re>-1?Re:-1,this[ge]=at??100,this[pe]=null,this[N]=[],this[y]=0,this[B]=0,this[ce]=dt=>Ne(this,dt),this[Z]=dt=>nt(
this,dt)}get pipelining(){return this[b]}set pipelining(M){this[b]=M,this[ce](!0)}get[E](){return this[N].length-this[B]}get[p](){return this[B]-this[y]}get[S](){return this[N].length-this[y]}get[k](){
return!!this[pe]&&!this[i]&&!this[pe].destroyed}get[A](){return!!(this[pe]?.busy(null)||this[S]>=(qe(this)||1)||this[E]>0)}[s](M){tt(this),this.once("connect",M)}[X](M,V){const ee=M.origin||this[r].origin,
_=new h(ee,M,V);return this[N].push(_),this[g]||(R.bodyLength(_.body)==null&&R.isIterable(_.body)?(this[g]=1,queueMicrotask(()=>Ne(this))):this[ce](!0)),this[g]&&this[n]!==2&&this[A]&&(this[n]=2),this[n]<
2}async[Ae](){return new Promise(M=>{this[S]?this[ze]=M:M(null)})}async[se](M){return new Promise(V=>{const ee=this[N].splice(this[B]);for(let oe=0;oe<ee.length;oe++){const le=ee[oe];R.errorRequest(this,
le,M)}const _=()=>{this[ze]&&(this[ze](),this[ze]=null),V(null)};this[pe]?(this[pe].destroy(M,_),this[pe]=null):queueMicrotask(_),this[ce]()})}}const Ze=e(25092);function nt(H,M){if(H[p]===0&&M.code!==
"UND_ERR_INFO"&&M.code!=="UND_ERR_SOCKET"){l(H[B]===H[y]);const V=H[N].splice(H[y]);for(let ee=0;ee<V.length;ee++){const _=V[ee];R.errorRequest(H,_,M)}l(H[S]===0)}}async function tt(H){l(!H[i]),l(!H[pe]);
let{host:M,hostname:V,protocol:ee,port:_}=H[r];if(V[0]==="["){const oe=V.indexOf("]");l(oe!==-1);const le=V.substring(1,oe);l(D.isIP(le)),V=le}H[i]=!0,C.beforeConnect.hasSubscribers&&C.beforeConnect.publish(
{connectParams:{host:M,hostname:V,protocol:ee,port:_,version:H[pe]?.version,servername:H[u],localAddress:H[j]},connector:H[$]});try{const oe=await new Promise((le,we)=>{H[$]({host:M,hostname:V,protocol:ee,
port:_,servername:H[u],localAddress:H[j]},(Se,Te)=>{Se?we(Se):le(Te)})});if(H.destroyed){R.destroy(oe.on("error",ot),new I);return}l(oe);try{H[pe]=oe.alpnProtocol==="h2"?await be(H,oe):await ue(H,oe)}catch(le){
throw oe.destroy().on("error",ot),le}H[i]=!1,oe[G]=0,oe[J]=H[J],oe[o]=H,oe[w]=null,C.connected.hasSubscribers&&C.connected.publish({connectParams:{host:M,hostname:V,protocol:ee,port:_,version:H[pe]?.version,
servername:H[u],localAddress:H[j]},connector:H[$],socket:oe}),H.emit("connect",H[r],[H])}catch(oe){if(H.destroyed)return;if(H[i]=!1,C.connectError.hasSubscribers&&C.connectError.publish({connectParams:{
host:M,hostname:V,protocol:ee,port:_,version:H[pe]?.version,servername:H[u],localAddress:H[j]},connector:H[$],error:oe}),oe.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(l(H[p]===0);H[E]>0&&H[N][H[B]].servername===
H[u];){const le=H[N][H[B]++];R.errorRequest(H,le,oe)}else nt(H,oe);H.emit("connectionError",H[r],[H],oe)}H[ce]()}function me(H){H[n]=0,H.emit("drain",H[r],[H])}function Ne(H,M){H[g]!==2&&(H[g]=2,Oe(H,
M),H[g]=0,H[y]>256&&(H[N].splice(0,H[y]),H[B]-=H[y],H[y]=0))}function Oe(H,M){for(;;){if(H.destroyed){l(H[E]===0);return}if(H[ze]&&!H[S]){H[ze](),H[ze]=null;return}if(H[pe]&&H[pe].resume(),H[A])H[n]=2;else if(H[n]===
2){M?(H[n]=1,queueMicrotask(()=>me(H))):me(H);continue}if(H[E]===0||H[p]>=(qe(H)||1))return;const V=H[N][H[B]];if(H[r].protocol==="https:"&&H[u]!==V.servername){if(H[p]>0)return;H[u]=V.servername,H[pe]?.
destroy(new t("servername changed"),()=>{H[pe]=null,Ne(H)})}if(H[i])return;if(!H[pe]){tt(H);return}if(H[pe].destroyed||H[pe].busy(V))return;!V.aborted&&H[pe].write(V)?H[B]++:H[N].splice(H[B],1)}}U.exports=
it}),21841:((U,W,e)=>{const l=e(4573),D=e(30883),{ClientDestroyedError:m,ClientClosedError:R,InvalidArgumentError:C}=e(68707),{kDestroy:h,kClose:Q,kClosed:f,kDestroyed:t,kDispatch:I,kInterceptors:a}=e(
36443),r=Symbol("onDestroyed"),u=Symbol("onClosed"),o=Symbol("Intercepted Dispatch"),A=Symbol("webSocketOptions"),s=Symbol("eventSourceOptions");class g extends D{constructor(E){super(),this[t]=!1,this[r]=
null,this[f]=!1,this[u]=[],this[A]=E?.webSocket??{},this[s]=E?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[A].maxFragments??131072,maxPayloadSize:this[A].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[s].maxEventSize??l.kStringMaxLength}}get destroyed(){return this[t]}get closed(){return this[f]}get interceptors(){return this[a]}set interceptors(E){if(E){for(let S=E.length-
1;S>=0;S--)if(typeof this[a][S]!="function")throw new C("interceptor must be an function")}this[a]=E}close(E){if(E===void 0)return new Promise((N,k)=>{this.close((i,n)=>i?k(i):N(n))});if(typeof E!="fu\
nction")throw new C("invalid callback");if(this[t]){queueMicrotask(()=>E(new m,null));return}if(this[f]){this[u]?this[u].push(E):queueMicrotask(()=>E(null,null));return}this[f]=!0,this[u].push(E);const S=()=>{
const N=this[u];this[u]=null;for(let k=0;k<N.length;k++)N[k](null,null)};this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(S)})}destroy(E,S){if(typeof E=="function"&&(S=E,E=null),S===void 0)
return new Promise((k,i)=>{this.destroy(E,(n,d)=>n?i(n):k(d))});if(typeof S!="function")throw new C("invalid callback");if(this[t]){this[r]?this[r].push(S):queueMicrotask(()=>S(null,null));return}E||(E=
new m),this[t]=!0,this[r]=this[r]||[],this[r].push(S);const N=()=>{const k=this[r];this[r]=null;for(let i=0;i<k.length;i++)k[i](null,null)};this[h](E).then(()=>{queueMicrotask(N)})}[o](E,S){if(!this[a]||
this[a].length===0)return this[o]=this[I],this[I](E,S);let N=this[I].bind(this);for(let k=this[a].length-1;k>=0;k--)N=this[a][k](N);return this[o]=N,N(E,S)}dispatch(E,S){if(!S||typeof S!="object")throw new C(
"handler must be an object");try{if(!E||typeof E!="object")throw new C("opts must be an object.");if(this[t]||this[r])throw new m;if(this[f])throw new R;return this[o](E,S)}catch(N){if(typeof S.onError!=
"function")throw new C("invalid onError method");return S.onError(N),!1}}}U.exports=g}),30883:((U,W,e)=>{const l=e(78474);class D extends l{dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...C){const h=Array.isArray(C[0])?C[0]:C;let Q=this.dispatch.bind(this);for(const f of h)if(f!=null){if(typeof f!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof f}`);if(Q=f(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new m(this,Q)}}class m extends D{#e=null;#t=null;constructor(C,h){
super(),this.#e=C,this.#t=h}dispatch(...C){this.#t(...C)}close(...C){return this.#e.close(...C)}destroy(...C){return this.#e.destroy(...C)}}U.exports=D}),53137:((U,W,e)=>{const l=e(21841),{kClose:D,kDestroy:m,
kClosed:R,kDestroyed:C,kDispatch:h,kNoProxyAgent:Q,kHttpProxyAgent:f,kHttpsProxyAgent:t}=e(36443),I=e(76672),a=e(57405),r={"http:":80,"https:":443};let u=!1;class o extends l{#e=null;#t=null;#A=null;constructor(s={}){
super(),this.#A=s,u||(u=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:g,httpsProxy:p,noProxy:E,...S}=s;this[Q]=new a(
S);const N=g??process.env.http_proxy??process.env.HTTP_PROXY;N?this[f]=new I({...S,uri:N}):this[f]=this[Q];const k=p??process.env.https_proxy??process.env.HTTPS_PROXY;k?this[t]=new I({...S,uri:k}):this[t]=
this[f],this.#s()}[h](s,g){const p=new URL(s.origin);return this.#n(p).dispatch(s,g)}async[D](){await this[Q].close(),this[f][R]||await this[f].close(),this[t][R]||await this[t].close()}async[m](s){await this[Q].
destroy(s),this[f][C]||await this[f].destroy(s),this[t][C]||await this[t].destroy(s)}#n(s){let{protocol:g,host:p,port:E}=s;return p=p.replace(/:\d*$/,"").toLowerCase(),E=Number.parseInt(E,10)||r[g]||0,
this.#r(p,E)?g==="https:"?this[t]:this[f]:this[Q]}#r(s,g){if(this.#o&&this.#s(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let p=0;p<this.#t.length;p++){const E=this.#t[p];if(!(E.port&&
E.port!==g)){if(/^[.*]/.test(E.hostname)){if(s.endsWith(E.hostname.replace(/^\*/,"")))return!1}else if(s===E.hostname)return!1}}return!0}#s(){const s=this.#A.noProxy??this.#i,g=s.split(/[,\s]/),p=[];for(let E=0;E<
g.length;E++){const S=g[E];if(!S)continue;const N=S.match(/^(.+):(\d+)$/);p.push({hostname:(N?N[1]:S).toLowerCase(),port:N?Number.parseInt(N[2],10):0})}this.#e=s,this.#t=p}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}U.exports=o}),64660:(U=>{class l{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(m){this.list[this.top]=m,this.top=this.top+1&2047}shift(){const m=this.list[this.bottom];return m===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,m)}}U.exports=class{constructor(){this.head=this.tail=new l}isEmpty(){return this.head.isEmpty()}push(m){this.head.isFull()&&(this.head=this.head.
next=new l),this.head.push(m)}shift(){const m=this.tail,R=m.shift();return m.isEmpty()&&m.next!==null&&(this.tail=m.next),R}}}),42128:((U,W,e)=>{const l=e(21841),D=e(64660),{kConnected:m,kSize:R,kRunning:C,
kPending:h,kQueued:Q,kBusy:f,kFree:t,kUrl:I,kClose:a,kDestroy:r,kDispatch:u}=e(36443),o=e(43246),A=Symbol("clients"),s=Symbol("needDrain"),g=Symbol("queue"),p=Symbol("closed resolve"),E=Symbol("onDrai\
n"),S=Symbol("onConnect"),N=Symbol("onDisconnect"),k=Symbol("onConnectionError"),i=Symbol("get dispatcher"),n=Symbol("add client"),d=Symbol("remove client"),c=Symbol("stats");class B extends l{constructor(w){
super(w),this[g]=new D,this[A]=[],this[Q]=0;const b=this;this[E]=function(L,z){const v=b[g];let K=!1;for(;!K;){const fe=v.shift();if(!fe)break;b[Q]--,K=!this.dispatch(fe.opts,fe.handler)}this[s]=K,!this[s]&&
b[s]&&(b[s]=!1,b.emit("drain",L,[b,...z])),b[p]&&v.isEmpty()&&Promise.all(b[A].map(fe=>fe.close())).then(b[p])},this[S]=(F,L)=>{b.emit("connect",F,[b,...L])},this[N]=(F,L,z)=>{b.emit("disconnect",F,[b,
...L],z)},this[k]=(F,L,z)=>{b.emit("connectionError",F,[b,...L],z)},this[c]=new o(this)}get[f](){return this[s]}get[m](){return this[A].filter(w=>w[m]).length}get[t](){return this[A].filter(w=>w[m]&&!w[s]).
length}get[h](){let w=this[Q];for(const{[h]:b}of this[A])w+=b;return w}get[C](){let w=0;for(const{[C]:b}of this[A])w+=b;return w}get[R](){let w=this[Q];for(const{[R]:b}of this[A])w+=b;return w}get stats(){
return this[c]}async[a](){this[g].isEmpty()?await Promise.all(this[A].map(w=>w.close())):await new Promise(w=>{this[p]=w})}async[r](w){for(;;){const b=this[g].shift();if(!b)break;b.handler.onError(w)}
await Promise.all(this[A].map(b=>b.destroy(w)))}[u](w,b){const F=this[i]();return F?F.dispatch(w,b)||(F[s]=!0,this[s]=!this[i]()):(this[s]=!0,this[g].push({opts:w,handler:b}),this[Q]++),!this[s]}[n](w){
return w.on("drain",this[E]).on("connect",this[S]).on("disconnect",this[N]).on("connectionError",this[k]),this[A].push(w),this[s]&&queueMicrotask(()=>{this[s]&&this[E](w[I],[this,w])}),this}[d](w){w.close(
()=>{const b=this[A].indexOf(w);b!==-1&&this[A].splice(b,1)}),this[s]=this[A].some(b=>!b[s]&&b.closed!==!0&&b.destroyed!==!0)}}U.exports={PoolBase:B,kClients:A,kNeedDrain:s,kAddClient:n,kRemoveClient:d,
kGetDispatcher:i}}),43246:((U,W,e)=>{const{kFree:l,kConnected:D,kPending:m,kQueued:R,kRunning:C,kSize:h}=e(36443),Q=Symbol("pool");class f{constructor(I){this[Q]=I}get connected(){return this[Q][D]}get free(){
return this[Q][l]}get pending(){return this[Q][m]}get queued(){return this[Q][R]}get running(){return this[Q][C]}get size(){return this[Q][h]}}U.exports=f}),30628:((U,W,e)=>{const{PoolBase:l,kClients:D,
kNeedDrain:m,kAddClient:R,kGetDispatcher:C}=e(42128),h=e(23701),{InvalidArgumentError:Q}=e(68707),f=e(3440),{kUrl:t,kInterceptors:I}=e(36443),a=e(59136),r=Symbol("options"),u=Symbol("connections"),o=Symbol(
"factory");function A(g,p){return new h(g,p)}class s extends l{constructor(p,{connections:E,factory:S=A,connect:N,connectTimeout:k,tls:i,maxCachedSessions:n,socketPath:d,autoSelectFamily:c,autoSelectFamilyAttemptTimeout:B,
allowH2:y,...w}={}){if(E!=null&&(!Number.isFinite(E)||E<0))throw new Q("invalid connections");if(typeof S!="function")throw new Q("factory must be a function.");if(N!=null&&typeof N!="function"&&typeof N!=
"object")throw new Q("connect must be a function or an object");typeof N!="function"&&(N=a({...i,maxCachedSessions:n,allowH2:y,socketPath:d,timeout:k,...c?{autoSelectFamily:c,autoSelectFamilyAttemptTimeout:B}:
void 0,...N})),super(w),this[I]=w.interceptors?.Pool&&Array.isArray(w.interceptors.Pool)?w.interceptors.Pool:[],this[u]=E||null,this[t]=f.parseOrigin(p),this[r]={...f.deepClone(w),connect:N,allowH2:y},
this[r].interceptors=w.interceptors?{...w.interceptors}:void 0,this[o]=S,this.on("connectionError",(b,F,L)=>{for(const z of F){const v=this[D].indexOf(z);v!==-1&&this[D].splice(v,1)}})}[C](){for(const p of this[D])
if(!p[m])return p;if(!this[u]||this[D].length<this[u]){const p=this[o](this[t],this[r]);return this[R](p),p}}}U.exports=s}),76672:((U,W,e)=>{const{kProxy:l,kClose:D,kDestroy:m,kDispatch:R,kInterceptors:C}=e(
36443),{URL:h}=e(73136),Q=e(57405),f=e(30628),t=e(21841),{InvalidArgumentError:I,RequestAbortedError:a,SecureProxyConnectionError:r}=e(68707),u=e(59136),o=e(23701),A=Symbol("proxy agent"),s=Symbol("pr\
oxy client"),g=Symbol("proxy headers"),p=Symbol("request tls settings"),E=Symbol("proxy tls settings"),S=Symbol("connect endpoint function"),N=Symbol("tunnel proxy");function k(b){return b==="https:"?
443:80}function i(b,F){return new f(b,F)}const n=()=>{};function d(b,F){return F.connections===1?new o(b,F):new f(b,F)}class c extends t{#e;constructor(F,{headers:L={},connect:z,factory:v}){if(super(),
!F)throw new I("Proxy URL is mandatory");this[g]=L,v?this.#e=v(F,{connect:z}):this.#e=new o(F,{connect:z})}[R](F,L){const z=L.onHeaders;L.onHeaders=function(Qe,$,P){if(Qe===407){typeof L.onError=="fun\
ction"&&L.onError(new I("Proxy Authentication Required (407)"));return}z&&z.call(this,Qe,$,P)};const{origin:v,path:K="/",headers:fe={}}=F;if(F.path=v+K,!("host"in fe)&&!("Host"in fe)){const{host:Qe}=new h(
v);fe.host=Qe}return F.headers={...this[g],...fe},this.#e[R](F,L)}async[D](){return this.#e.close()}async[m](F){return this.#e.destroy(F)}}class B extends t{constructor(F){if(super(),!F||typeof F=="ob\
ject"&&!(F instanceof h)&&!F.uri)throw new I("Proxy uri is mandatory");const{clientFactory:L=i}=F;if(typeof L!="function")throw new I("Proxy opts.clientFactory must be a function.");const{proxyTunnel:z=!0}=F,
v=this.#e(F),{href:K,origin:fe,port:Qe,protocol:$,username:P,password:J,hostname:G}=v;if(this[l]={uri:K,protocol:$},this[C]=F.interceptors?.ProxyAgent&&Array.isArray(F.interceptors.ProxyAgent)?F.interceptors.
ProxyAgent:[],this[p]=F.requestTls,this[E]=F.proxyTls,this[g]=F.headers||{},this[N]=z,F.auth&&F.token)throw new I("opts.auth cannot be used in combination with opts.token");F.auth?this[g]["proxy-autho\
rization"]=`Basic ${F.auth}`:F.token?this[g]["proxy-authorization"]=F.token:P&&J&&(this[g]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(P)}:${decodeURIComponent(J)}`).toString("ba\
se64")}`);const Ae=u({...F.proxyTls});this[S]=u({...F.requestTls});const se=F.factory||d,X=(O,j)=>{const{protocol:q}=new h(O);return!this[N]&&q==="http:"&&this[l].protocol==="http:"?new c(this[l].uri,
{headers:this[g],connect:Ae,factory:se}):se(O,j)};this[s]=L(v,{connect:Ae}),this[A]=new Q({...F,factory:X,connect:async(O,j)=>{let q=O.host;O.port||(q+=`:${k(O.protocol)}`);try{const{socket:Z,statusCode:pe}=await this[s].
connect({origin:fe,port:Qe,path:q,signal:O.signal,headers:{...this[g],host:O.host},servername:this[E]?.servername||G});if(pe!==200&&(Z.on("error",n).destroy(),j(new a(`Proxy response (${pe}) !== 200 w\
hen HTTP Tunneling`))),O.protocol!=="https:"){j(null,Z);return}let ge;this[p]?ge=this[p].servername:ge=O.servername,this[S]({...O,servername:ge,httpSocket:Z},j)}catch(Z){Z.code==="ERR_TLS_CERT_ALTNAME\
_INVALID"?j(new r(Z)):j(Z)}}})}dispatch(F,L){const z=y(F.headers);if(w(z),z&&!("host"in z)&&!("Host"in z)){const{host:v}=new h(F.origin);z.host=v}return this[A].dispatch({...F,headers:z},L)}#e(F){return typeof F==
"string"?new h(F):F instanceof h?F:new h(F.uri)}async[D](){await this[A].close(),await this[s].close()}async[m](){await this[A].destroy(),await this[s].destroy()}}function y(b){if(Array.isArray(b)){const F={};
for(let L=0;L<b.length;L+=2)F[b[L]]=b[L+1];return F}return b}function w(b){if(b&&Object.keys(b).find(L=>L.toLowerCase()==="proxy-authorization"))throw new I("Proxy-Authorization should be sent in Prox\
yAgent constructor")}U.exports=B}),30050:((U,W,e)=>{const l=e(30883),D=e(17816);class m extends l{#e=null;#t=null;constructor(C,h={}){super(h),this.#e=C,this.#t=h}dispatch(C,h){const Q=new D({...C,retryOptions:this.#t},
{dispatch:this.#e.dispatch.bind(this.#e),handler:h});return this.#e.dispatch(C,Q)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}U.exports=m}),32581:((U,W,e)=>{const l=Symbol.for("\
undici.globalDispatcher.1"),{InvalidArgumentError:D}=e(68707),m=e(57405);C()===void 0&&R(new m);function R(h){if(!h||typeof h.dispatch!="function")throw new D("Argument agent must implement Agent");Object.
defineProperty(globalThis,l,{value:h,writable:!0,enumerable:!1,configurable:!1})}function C(){return globalThis[l]}U.exports={setGlobalDispatcher:R,getGlobalDispatcher:C}}),58155:(U=>{U.exports=class{#e;constructor(e){
if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.onError?.(...e)}onUpgrade(...e){
return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.onData?.(...e)}onComplete(...e){
return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((U,W,e)=>{const l=e(3440),{kBodyUsed:D}=e(36443),m=e(34589),{InvalidArgumentError:R}=e(68707),C=e(78474),
h=[300,301,302,303,307,308],Q=Symbol("body");class f{constructor(o){this[Q]=o,this[D]=!1}async*[Symbol.asyncIterator](){m(!this[D],"disturbed"),this[D]=!0,yield*this[Q]}}class t{constructor(o,A,s,g){if(A!=
null&&(!Number.isInteger(A)||A<0))throw new R("maxRedirections must be a positive number");l.validateHandler(g,s.method,s.upgrade),this.dispatch=o,this.location=null,this.abort=null,this.opts={...s,maxRedirections:0},
this.maxRedirections=A,this.handler=g,this.history=[],this.redirectionLimitReached=!1,l.isStream(this.opts.body)?(l.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){m(!1)}),typeof this.
opts.body.readableDidRead!="boolean"&&(this.opts.body[D]=!1,C.prototype.on.call(this.opts.body,"data",function(){this[D]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=
new f(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&l.isIterable(this.opts.body)&&(this.opts.body=new f(this.opts.body))}onConnect(o){this.abort=
o,this.handler.onConnect(o,{history:this.history})}onUpgrade(o,A,s){this.handler.onUpgrade(o,A,s)}onError(o){this.handler.onError(o)}onHeaders(o,A,s,g){if(this.location=this.history.length>=this.maxRedirections||
l.isDisturbed(this.opts.body)?null:I(o,A),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=
!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(o,A,s,g);const{origin:p,pathname:E,
search:S}=l.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),N=S?`${E}${S}`:E;this.opts.headers=r(this.opts.headers,o===303,this.opts.origin!==p),this.opts.path=
N,this.opts.origin=p,this.opts.maxRedirections=0,this.opts.query=null,o===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(o){if(!this.location)return this.handler.onData(
o)}onComplete(o){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(o)}onBodySent(o){this.handler.onBodySent&&this.handler.onBodySent(o)}}function I(u,o){
if(h.indexOf(u)===-1)return null;for(let A=0;A<o.length;A+=2)if(o[A].length===8&&l.headerNameToString(o[A])==="location")return o[A+1]}function a(u,o,A){if(u.length===4)return l.headerNameToString(u)===
"host";if(o&&l.headerNameToString(u).startsWith("content-"))return!0;if(A&&(u.length===13||u.length===6||u.length===19)){const s=l.headerNameToString(u);return s==="authorization"||s==="cookie"||s==="\
proxy-authorization"}return!1}function r(u,o,A){const s=[];if(Array.isArray(u))for(let g=0;g<u.length;g+=2)a(u[g],o,A)||s.push(u[g],u[g+1]);else if(u&&typeof u=="object")for(const g of Object.keys(u))
a(g,o,A)||s.push(g,u[g]);else m(u==null,"headers must be an object or an array");return s}U.exports=t}),17816:((U,W,e)=>{const l=e(34589),{kRetryHandlerDefaultRetry:D}=e(36443),{RequestRetryError:m}=e(
68707),{isDisturbed:R,parseHeaders:C,parseRangeHeader:h,wrapRequestBody:Q}=e(3440);function f(a){const r=Date.now();return new Date(a).getTime()-r}function t(a,r,u,o){const A=a["content-length"];if(A==
null||!Number.isFinite(r.start)||!Number.isFinite(r.end))return null;const s=Number(A),g=r.end-r.start+1;return!Number.isFinite(s)||s!==g?new m("Content-Length mismatch",u,{headers:a,data:{count:o}}):
null}class I{constructor(r,u){const{retryOptions:o,...A}=r,{retry:s,maxRetries:g,maxTimeout:p,minTimeout:E,timeoutFactor:S,methods:N,errorCodes:k,retryAfter:i,statusCodes:n}=o??{};this.dispatch=u.dispatch,
this.handler=u.handler,this.opts={...A,body:Q(r.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:s??I[D],retryAfter:i??!0,maxTimeout:p??30*1e3,minTimeout:E??500,timeoutFactor:S??2,maxRetries:g??
5,methods:N??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:n??[500,502,503,504,429],errorCodes:k??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNRE\
ACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(d=>{this.aborted=!0,
this.abort?this.abort(d):this.reason=d})}checkpointResponseEnd(r,u){if(this.end==null&&this.opts.method!=="HEAD"){const o=r["content-length"];this.end=o!=null?Number(o)-1:null,l(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?u:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(r,u,o){this.handler.onUpgrade&&this.handler.
onUpgrade(r,u,o)}onConnect(r){this.aborted?r(this.reason):this.abort=r}onBodySent(r){if(this.handler.onBodySent)return this.handler.onBodySent(r)}static[D](r,{state:u,opts:o},A){const{statusCode:s,code:g,
headers:p}=r,{method:E,retryOptions:S}=o,{maxRetries:N,minTimeout:k,maxTimeout:i,timeoutFactor:n,statusCodes:d,errorCodes:c,methods:B}=S,{counter:y}=u;if(g&&g!=="UND_ERR_REQ_RETRY"&&!c.includes(g)){A(
r);return}if(Array.isArray(B)&&!B.includes(E)){A(r);return}if(s!=null&&Array.isArray(d)&&!d.includes(s)){A(r);return}if(y>N){A(r);return}let w=p?.["retry-after"];w&&(w=Number(w),w=Number.isNaN(w)?f(w):
w*1e3);const b=w>0?Math.min(w,i):Math.min(k*n**(y-1),i);setTimeout(()=>A(null),b)}onHeaders(r,u,o,A){const s=C(u);if(this.retryCount+=1,r>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(
r)===!1?(this.headersSent=!0,this.checkpointResponseEnd(s,o),this.handler.onHeaders(r,u,o,A)):(this.abort(new m("Request failed",r,{headers:s,data:{count:this.retryCount}})),!1);if(this.resume!=null){
if(this.resume=null,r!==206&&(this.start>0||r!==200))return this.abort(new m("server does not support the range header and the payload was partially consumed",r,{headers:s,data:{count:this.retryCount}})),
!1;const p=h(s["content-range"]);if(!p)return this.abort(new m("Content-Range mismatch",r,{headers:s,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==s.etag)return this.abort(new m("\
ETag mismatch",r,{headers:s,data:{count:this.retryCount}})),!1;const E=t(s,p,r,this.retryCount);if(E!=null)return this.abort(E),!1;const{start:S,size:N,end:k=N-1}=p;return this.start!==S||this.end!=null&&
this.end!==k?(this.abort(new m("Content-Range mismatch",r,{headers:s,data:{count:this.retryCount}})),!1):(this.resume=o,!0)}if(this.end==null){if(r===206){const p=h(s["content-range"]);if(p==null)return this.
headersSent=!0,this.handler.onHeaders(r,u,o,A);const E=t(s,p,r,this.retryCount);if(E!=null)return this.abort(E),!1;const{start:S,size:N,end:k=N-1}=p;l(S!=null&&Number.isFinite(S),"content-range mismat\
ch"),l(k!=null&&Number.isFinite(k),"invalid content-length"),this.start=S,this.end=k}if(this.end==null){const p=s["content-length"];this.end=p!=null?Number(p)-1:null}return l(Number.isFinite(this.start)),
l(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=o,this.headersSent=!0,this.etag=s.etag!=null?s.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(r,u,o,A)}const g=new m("Request failed",r,{headers:s,data:{count:this.retryCount}});return this.abort(g),!1}onData(r){return this.start+=r.length,this.handler.onData(r)}onComplete(r){
return this.retryCount=0,this.handler.onComplete(r)}onError(r){if(this.aborted||R(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(r);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(r,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},u.bind(this));function u(o){if(o!=null||this.aborted||R(this.opts.body))return this.handler.onError(o);if(this.start!==0){const A={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(A["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...A}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(A){this.handler.onError(A)}}}}U.
exports=I}),70379:((U,W,e)=>{const{isIP:l}=e(77030),{lookup:D}=e(40610),m=e(58155),{InvalidArgumentError:R,InformationalError:C}=e(68707),h=Math.pow(2,31)-1;class Q{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(I){
this.#e=I.maxTTL,this.#t=I.maxItems,this.dualStack=I.dualStack,this.affinity=I.affinity,this.lookup=I.lookup??this.#n,this.pick=I.pick??this.#r}get full(){return this.#A.size===this.#t}runLookup(I,a,r){
const u=this.#A.get(I.hostname);if(u==null&&this.full){r(null,I.origin);return}const o={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...a.dns,maxTTL:this.#e,maxItems:this.#t};
if(u==null)this.lookup(I,o,(A,s)=>{if(A||s==null||s.length===0){r(A??new C("No DNS entries found"));return}this.setRecords(I,s);const g=this.#A.get(I.hostname),p=this.pick(I,g,o.affinity);let E;typeof p.
port=="number"?E=`:${p.port}`:I.port!==""?E=`:${I.port}`:E="",r(null,`${I.protocol}//${p.family===6?`[${p.address}]`:p.address}${E}`)});else{const A=this.pick(I,u,o.affinity);if(A==null){this.#A.delete(
I.hostname),this.runLookup(I,a,r);return}let s;typeof A.port=="number"?s=`:${A.port}`:I.port!==""?s=`:${I.port}`:s="",r(null,`${I.protocol}//${A.family===6?`[${A.address}]`:A.address}${s}`)}}#n(I,a,r){
D(I.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(u,o)=>{if(u)return r(u);const A=new Map;for(const s of o)A.set(`${s.address}:${s.family}`,s);r(null,A.values())})}#r(I,a,r){
let u=null;const{records:o,offset:A}=a;let s;if(this.dualStack?(r==null&&(A==null||A===h?(a.offset=0,r=4):(a.offset++,r=(a.offset&1)===1?6:4)),o[r]!=null&&o[r].ips.length>0?s=o[r]:s=o[r===4?6:4]):s=o[r],
s==null||s.ips.length===0)return u;s.offset==null||s.offset===h?s.offset=0:s.offset++;const g=s.offset%s.ips.length;return u=s.ips[g]??null,u==null?u:Date.now()-u.timestamp>u.ttl?(s.ips.splice(g,1),this.
pick(I,a,r)):u}setRecords(I,a){const r=Date.now(),u={records:{4:null,6:null}};for(const o of a){o.timestamp=r,typeof o.ttl=="number"?o.ttl=Math.min(o.ttl,this.#e):o.ttl=this.#e;const A=u.records[o.family]??
{ips:[]};A.ips.push(o),u.records[o.family]=A}this.#A.set(I.hostname,u)}getHandler(I,a){return new f(this,I,a)}}class f extends m{#e=null;#t=null;#A=null;#n=null;#r=null;constructor(I,{origin:a,handler:r,
dispatch:u},o){super(r),this.#r=a,this.#n=r,this.#t={...o},this.#e=I,this.#A=u}onError(I){switch(I.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#r,this.#t,(a,r)=>{
if(a)return this.#n.onError(a);const u={...this.#t,origin:r};this.#A(u,this)});return}this.#n.onError(I);return}case"ENOTFOUND":this.#e.deleteRecord(this.#r);default:this.#n.onError(I);break}}}U.exports=
t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<0))throw new R("Invalid maxTTL. Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new R(
"Invalid maxItems. Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new R("Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&
typeof t?.dualStack!="boolean")throw new R("Invalid dualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new R("Invalid lookup. Must be a function");if(t?.pick!=null&&
typeof t?.pick!="function")throw new R("Invalid pick. Must be a function");const I=t?.dualStack??!0;let a;I?a=t?.affinity??null:a=t?.affinity??4;const r={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.
pick??null,dualStack:I,affinity:a,maxItems:t?.maxItems??1/0},u=new Q(r);return o=>function(s,g){const p=s.origin.constructor===URL?s.origin:new URL(s.origin);return l(p.hostname)!==0?o(s,g):(u.runLookup(
p,s,(E,S)=>{if(E)return g.onError(E);let N=null;N={...s,servername:p.hostname,origin:S,headers:{host:p.hostname,...s.headers}},o(N,u.getHandler({origin:p,dispatch:o,handler:g},s))}),!0)}}}),88060:((U,W,e)=>{
const l=e(3440),{InvalidArgumentError:D,RequestAbortedError:m}=e(68707),R=e(58155);class C extends R{#e=1024*1024;#t=null;#A=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:f},t){if(super(t),f!=null&&
(!Number.isFinite(f)||f<1))throw new D("maxSize must be a number greater than 0");this.#e=f??this.#e,this.#o=t}onConnect(f){this.#t=f,this.#o.onConnect(this.#i.bind(this))}#i(f){this.#n=!0,this.#s=f}onHeaders(f,t,I,a){
const u=l.parseHeaders(t)["content-length"];if(u!=null&&u>this.#e)throw new m(`Response size (${u}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(f,t,I,a)}onError(f){this.#A||
(f=this.#s??f,this.#o.onError(f))}onData(f){return this.#r=this.#r+f.length,this.#r>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(f){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(f)}}}function h({maxSize:Q}={maxSize:1024*1024}){return f=>function(I,a){const{dumpMaxSize:r=Q}=I,u=new C({maxSize:r},a);return f(I,u)}}U.exports=
h}),25092:((U,W,e)=>{const l=e(8754);function D({maxRedirections:m}){return R=>function(h,Q){const{maxRedirections:f=m}=h;if(!f)return R(h,Q);const t=new l(R,f,h,Q);return h={...h,maxRedirections:0},R(
h,t)}}U.exports=D}),21514:((U,W,e)=>{const l=e(8754);U.exports=D=>{const m=D?.maxRedirections;return R=>function(h,Q){const{maxRedirections:f=m,...t}=h;if(!f)return R(h,Q);const I=new l(R,f,h,Q);return R(
t,I)}}}),92026:((U,W,e)=>{const l=e(17816);U.exports=D=>m=>function(C,h){return m(C,new l({...C,retryOptions:{...D,...C.retryOptions}},{handler:h,dispatch:m}))}}),52824:((U,W,e)=>{Object.defineProperty(
W,"__esModule",{value:!0}),W.SPECIAL_HEADERS=W.HEADER_STATE=W.MINOR=W.MAJOR=W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS=W.TOKEN=W.STRICT_TOKEN=W.HEX=W.URL_CHAR=W.STRICT_URL_CHAR=W.USERINFO_CHARS=W.MARK=W.
ALPHANUM=W.NUM=W.HEX_MAP=W.NUM_MAP=W.ALPHA=W.FINISH=W.H_METHOD_MAP=W.METHOD_MAP=W.METHODS_RTSP=W.METHODS_ICE=W.METHODS_HTTP=W.METHODS=W.LENIENT_FLAGS=W.FLAGS=W.TYPE=W.ERROR=void 0;const l=e(50172);var D;
(function(t){t[t.OK=0]="OK",t[t.INTERNAL=1]="INTERNAL",t[t.STRICT=2]="STRICT",t[t.LF_EXPECTED=3]="LF_EXPECTED",t[t.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",t[t.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",t[t.INVALID_METHOD=6]="INVALID_METHOD",t[t.INVALID_URL=7]="INVALID_URL",t[t.INVALID_CONSTANT=8]="INVALID_CONSTANT",t[t.INVALID_VERSION=9]="INVALID_VERSION",t[t.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",t[t.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",t[t.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",t[t.INVALID_STATUS=13]="INVALID_STATUS",t[t.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",t[t.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",t[t.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",t[t.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",t[t.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",t[t.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",t[t.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",t[t.PAUSED=21]="PAUSED",t[t.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",t[t.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",t[t.USER=24]="USER"})(D=W.ERROR||(W.ERROR={}));var m;(function(t){t[t.BOTH=0]="BOTH",t[t.REQUEST=1]="REQUEST",t[t.RESPONSE=2]="RESPONSE"})(m=W.TYPE||(W.TYPE={}));var R;(function(t){t[t.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",t[t.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",t[t.CHUNKED=8]="CHUNKED",t[t.UPGRADE=16]="UPGRADE",t[t.CONTENT_LENGTH=
32]="CONTENT_LENGTH",t[t.SKIPBODY=64]="SKIPBODY",t[t.TRAILING=128]="TRAILING",t[t.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(R=W.FLAGS||(W.FLAGS={}));var C;(function(t){t[t.HEADERS=1]="HEADERS",t[t.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",t[t.KEEP_ALIVE=4]="KEEP_ALIVE"})(C=W.LENIENT_FLAGS||(W.LENIENT_FLAGS={}));var h;(function(t){t[t.DELETE=0]="DELETE",t[t.GET=1]="GET",t[t.HEAD=2]="HEAD",t[t.POST=3]="\
POST",t[t.PUT=4]="PUT",t[t.CONNECT=5]="CONNECT",t[t.OPTIONS=6]="OPTIONS",t[t.TRACE=7]="TRACE",t[t.COPY=8]="COPY",t[t.LOCK=9]="LOCK",t[t.MKCOL=10]="MKCOL",t[t.MOVE=11]="MOVE",t[t.PROPFIND=12]="PROPFIND",
t[t.PROPPATCH=13]="PROPPATCH",t[t.SEARCH=14]="SEARCH",t[t.UNLOCK=15]="UNLOCK",t[t.BIND=16]="BIND",t[t.REBIND=17]="REBIND",t[t.UNBIND=18]="UNBIND",t[t.ACL=19]="ACL",t[t.REPORT=20]="REPORT",t[t.MKACTIVITY=
21]="MKACTIVITY",t[t.CHECKOUT=22]="CHECKOUT",t[t.MERGE=23]="MERGE",t[t["M-SEARCH"]=24]="M-SEARCH",t[t.NOTIFY=25]="NOTIFY",t[t.SUBSCRIBE=26]="SUBSCRIBE",t[t.UNSUBSCRIBE=27]="UNSUBSCRIBE",t[t.PATCH=28]=
"PATCH",t[t.PURGE=29]="PURGE",t[t.MKCALENDAR=30]="MKCALENDAR",t[t.LINK=31]="LINK",t[t.UNLINK=32]="UNLINK",t[t.SOURCE=33]="SOURCE",t[t.PRI=34]="PRI",t[t.DESCRIBE=35]="DESCRIBE",t[t.ANNOUNCE=36]="ANNOUN\
CE",t[t.SETUP=37]="SETUP",t[t.PLAY=38]="PLAY",t[t.PAUSE=39]="PAUSE",t[t.TEARDOWN=40]="TEARDOWN",t[t.GET_PARAMETER=41]="GET_PARAMETER",t[t.SET_PARAMETER=42]="SET_PARAMETER",t[t.REDIRECT=43]="REDIRECT",
t[t.RECORD=44]="RECORD",t[t.FLUSH=45]="FLUSH"})(h=W.METHODS||(W.METHODS={})),W.METHODS_HTTP=[h.DELETE,h.GET,h.HEAD,h.POST,h.PUT,h.CONNECT,h.OPTIONS,h.TRACE,h.COPY,h.LOCK,h.MKCOL,h.MOVE,h.PROPFIND,h.PROPPATCH,
h.SEARCH,h.UNLOCK,h.BIND,h.REBIND,h.UNBIND,h.ACL,h.REPORT,h.MKACTIVITY,h.CHECKOUT,h.MERGE,h["M-SEARCH"],h.NOTIFY,h.SUBSCRIBE,h.UNSUBSCRIBE,h.PATCH,h.PURGE,h.MKCALENDAR,h.LINK,h.UNLINK,h.PRI,h.SOURCE],
W.METHODS_ICE=[h.SOURCE],W.METHODS_RTSP=[h.OPTIONS,h.DESCRIBE,h.ANNOUNCE,h.SETUP,h.PLAY,h.PAUSE,h.TEARDOWN,h.GET_PARAMETER,h.SET_PARAMETER,h.REDIRECT,h.RECORD,h.FLUSH,h.GET,h.POST],W.METHOD_MAP=l.enumToMap(
h),W.H_METHOD_MAP={},Object.keys(W.METHOD_MAP).forEach(t=>{/^H/.test(t)&&(W.H_METHOD_MAP[t]=W.METHOD_MAP[t])});var Q;(function(t){t[t.SAFE=0]="SAFE",t[t.SAFE_WITH_CB=1]="SAFE_WITH_CB",t[t.UNSAFE=2]="U\
NSAFE"})(Q=W.FINISH||(W.FINISH={})),W.ALPHA=[];for(let t=65;t<=90;t++)W.ALPHA.push(String.fromCharCode(t)),W.ALPHA.push(String.fromCharCode(t+32));W.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},W.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},W.NUM=["0","1","2","3","4","5","6","7","8","9"],W.ALPHANUM=W.ALPHA.concat(W.NUM),W.MARK=["\
-","_",".","!","~","*","'","(",")"],W.USERINFO_CHARS=W.ALPHANUM.concat(W.MARK).concat(["%",";",":","&","=","+","$",","]),W.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(W.ALPHANUM),W.URL_CHAR=W.STRICT_URL_CHAR.concat(["	","\f"]);for(let t=128;t<=255;t++)W.URL_CHAR.push(t);W.HEX=W.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),W.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(W.ALPHANUM),W.TOKEN=W.STRICT_TOKEN.concat([" "]),W.HEADER_CHARS=["	"];for(let t=32;t<=
255;t++)t!==127&&W.HEADER_CHARS.push(t);W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS.filter(t=>t!==44),W.MAJOR=W.NUM_MAP,W.MINOR=W.MAJOR;var f;(function(t){t[t.GENERAL=0]="GENERAL",t[t.CONNECTION=1]="CONNE\
CTION",t[t.CONTENT_LENGTH=2]="CONTENT_LENGTH",t[t.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",t[t.UPGRADE=4]="UPGRADE",t[t.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",t[t.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",t[t.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(f=W.HEADER_STATE||(W.HEADER_STATE={})),W.SPECIAL_HEADERS={connection:f.CONNECTION,
"content-length":f.CONTENT_LENGTH,"proxy-connection":f.CONNECTION,"transfer-encoding":f.TRANSFER_ENCODING,upgrade:f.UPGRADE}}),63870:((U,W,e)=>{const{Buffer:l}=e(4573);U.exports=l.from("AGFzbQEAAAABJw\
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
FEVFAv","base64")}),53434:((U,W,e)=>{const{Buffer:l}=e(4573);U.exports=l.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
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
FlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((U,W)=>{Object.defineProperty(W,"__esMod\
ule",{value:!0}),W.enumToMap=void 0;function e(l){const D={};return Object.keys(l).forEach(m=>{const R=l[m];typeof R=="number"&&(D[m]=R)}),D}W.enumToMap=e}),47501:((U,W,e)=>{const{kClients:l}=e(36443),
D=e(57405),{kAgent:m,kMockAgentSet:R,kMockAgentGet:C,kDispatches:h,kIsMockActive:Q,kNetConnect:f,kGetNetConnect:t,kOptions:I,kFactory:a}=e(91117),r=e(47365),u=e(94004),{matchValue:o,buildMockOptions:A}=e(
53397),{InvalidArgumentError:s,UndiciError:g}=e(68707),p=e(30883),E=e(91529),S=e(56142);class N extends p{constructor(i){if(super(i),this[f]=!0,this[Q]=!0,i?.agent&&typeof i.agent.dispatch!="function")
throw new s("Argument opts.agent must implement Agent");const n=i?.agent?i.agent:new D(i);this[m]=n,this[l]=n[l],this[I]=A(i)}get(i){let n=this[C](i);return n||(n=this[a](i),this[R](i,n)),n}dispatch(i,n){
return this.get(i.origin),this[m].dispatch(i,n)}async close(){await this[m].close(),this[l].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(i){if(typeof i=="string"||typeof i=="\
function"||i instanceof RegExp)Array.isArray(this[f])?this[f].push(i):this[f]=[i];else if(typeof i>"u")this[f]=!0;else throw new s("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[f]=!1}get isMockActive(){return this[Q]}[R](i,n){this[l].set(i,n)}[a](i){const n=Object.assign({agent:this},this[I]);return this[I]&&this[I].connections===1?new r(i,n):new u(i,n)}[C](i){const n=this[l].
get(i);if(n)return n;if(typeof i!="string"){const d=this[a]("http://localhost:9999");return this[R](i,d),d}for(const[d,c]of Array.from(this[l]))if(c&&typeof d!="string"&&o(d,i)){const B=this[a](i);return this[R](
i,B),B[h]=c[h],B}}[t](){return this[f]}pendingInterceptors(){const i=this[l];return Array.from(i.entries()).flatMap(([n,d])=>d[h].map(c=>({...c,origin:n}))).filter(({pending:n})=>n)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:i=new S}={}){const n=this.pendingInterceptors();if(n.length===0)return;const d=new E("interceptor","interceptors").pluralize(n.length);throw new g(`
${d.count} ${d.noun} ${d.is} pending:

${i.format(n)}
`.trim())}}U.exports=N}),47365:((U,W,e)=>{const{promisify:l}=e(57975),D=e(23701),{buildMockDispatch:m}=e(53397),{kDispatches:R,kMockAgent:C,kClose:h,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:t,kConnected:I}=e(
91117),{MockInterceptor:a}=e(31511),r=e(36443),{InvalidArgumentError:u}=e(68707);class o extends D{constructor(s,g){if(super(s,g),!g||!g.agent||typeof g.agent.dispatch!="function")throw new u("Argumen\
t opts.agent must implement Agent");this[C]=g.agent,this[f]=s,this[R]=[],this[I]=1,this[t]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=m.call(this),this.close=this[h]}get[r.kConnected](){
return this[I]}intercept(s){return new a(s,this[R])}async[h](){await l(this[Q])(),this[I]=0,this[C][r.kClients].delete(this[f])}}U.exports=o}),52429:((U,W,e)=>{const{UndiciError:l}=e(68707),D=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class m extends l{constructor(C){super(C),Error.captureStackTrace(this,m),this.name="MockNotMatchedError",this.message=C||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](C){return C&&C[D]===!0}[D]=!0}U.exports={MockNotMatchedError:m}}),31511:((U,W,e)=>{const{getResponseData:l,
buildKey:D,addMockDispatch:m}=e(53397),{kDispatches:R,kDispatchKey:C,kDefaultHeaders:h,kDefaultTrailers:Q,kContentLength:f,kMockDispatch:t}=e(91117),{InvalidArgumentError:I}=e(68707),{buildURL:a}=e(3440);
class r{constructor(A){this[t]=A}delay(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new I("waitInMs must be a valid integer > 0");return this[t].delay=A,this}persist(){return this[t].persist=
!0,this}times(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new I("repeatTimes must be a valid integer > 0");return this[t].times=A,this}}class u{constructor(A,s){if(typeof A!="object")throw new I(
"opts must be an object");if(typeof A.path>"u")throw new I("opts.path must be defined");if(typeof A.method>"u"&&(A.method="GET"),typeof A.path=="string")if(A.query)A.path=a(A.path,A.query);else{const g=new URL(
A.path,"data://");A.path=g.pathname+g.search}typeof A.method=="string"&&(A.method=A.method.toUpperCase()),this[C]=D(A),this[R]=s,this[h]={},this[Q]={},this[f]=!1}createMockScopeDispatchData({statusCode:A,
data:s,responseOptions:g}){const p=l(s),E=this[f]?{"content-length":p.length}:{},S={...this[h],...E,...g.headers},N={...this[Q],...g.trailers};return{statusCode:A,data:s,headers:S,trailers:N}}validateReplyParameters(A){
if(typeof A.statusCode>"u")throw new I("statusCode must be defined");if(typeof A.responseOptions!="object"||A.responseOptions===null)throw new I("responseOptions must be an object")}reply(A){if(typeof A==
"function"){const E=N=>{const k=A(N);if(typeof k!="object"||k===null)throw new I("reply options callback must return an object");const i={data:"",responseOptions:{},...k};return this.validateReplyParameters(
i),{...this.createMockScopeDispatchData(i)}},S=m(this[R],this[C],E);return new r(S)}const s={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(s);const g=this.createMockScopeDispatchData(s),p=m(this[R],this[C],g);return new r(p)}replyWithError(A){if(typeof A>"u")throw new I("error must be defined");const s=m(this[R],
this[C],{error:A});return new r(s)}defaultReplyHeaders(A){if(typeof A>"u")throw new I("headers must be defined");return this[h]=A,this}defaultReplyTrailers(A){if(typeof A>"u")throw new I("trailers mus\
t be defined");return this[Q]=A,this}replyContentLength(){return this[f]=!0,this}}U.exports.MockInterceptor=u,U.exports.MockScope=r}),94004:((U,W,e)=>{const{promisify:l}=e(57975),D=e(30628),{buildMockDispatch:m}=e(
53397),{kDispatches:R,kMockAgent:C,kClose:h,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:t,kConnected:I}=e(91117),{MockInterceptor:a}=e(31511),r=e(36443),{InvalidArgumentError:u}=e(68707);class o extends D{constructor(s,g){
if(super(s,g),!g||!g.agent||typeof g.agent.dispatch!="function")throw new u("Argument opts.agent must implement Agent");this[C]=g.agent,this[f]=s,this[R]=[],this[I]=1,this[t]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=m.call(this),this.close=this[h]}get[r.kConnected](){return this[I]}intercept(s){return new a(s,this[R])}async[h](){await l(this[Q])(),this[I]=0,this[C][r.kClients].delete(
this[f])}}U.exports=o}),91117:(U=>{U.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((U,W,e)=>{const{MockNotMatchedError:l}=e(52429),{kDispatches:D,kMockAgent:m,kOriginalDispatch:R,kOrigin:C,
kGetNetConnect:h}=e(91117),{buildURL:Q}=e(3440),{STATUS_CODES:f}=e(37067),{types:{isPromise:t}}=e(57975);function I(w,b){return typeof w=="string"?w===b:w instanceof RegExp?w.test(b):typeof w=="functi\
on"?w(b)===!0:!1}function a(w){return Object.fromEntries(Object.entries(w).map(([b,F])=>[b.toLocaleLowerCase(),F]))}function r(w,b){if(Array.isArray(w)){for(let F=0;F<w.length;F+=2)if(w[F].toLocaleLowerCase()===
b.toLocaleLowerCase())return w[F+1];return}else return typeof w.get=="function"?w.get(b):a(w)[b.toLocaleLowerCase()]}function u(w){const b=w.slice(),F=[];for(let L=0;L<b.length;L+=2)F.push([b[L],b[L+1]]);
return Object.fromEntries(F)}function o(w,b){if(typeof w.headers=="function")return Array.isArray(b)&&(b=u(b)),w.headers(b?a(b):{});if(typeof w.headers>"u")return!0;if(typeof b!="object"||typeof w.headers!=
"object")return!1;for(const[F,L]of Object.entries(w.headers)){const z=r(b,F);if(!I(L,z))return!1}return!0}function A(w){if(typeof w!="string")return w;const b=w.split("?");if(b.length!==2)return w;const F=new URLSearchParams(
b.pop());return F.sort(),[...b,F.toString()].join("?")}function s(w,{path:b,method:F,body:L,headers:z}){const v=I(w.path,b),K=I(w.method,F),fe=typeof w.body<"u"?I(w.body,L):!0,Qe=o(w,z);return v&&K&&fe&&
Qe}function g(w){return Buffer.isBuffer(w)||w instanceof Uint8Array||w instanceof ArrayBuffer?w:typeof w=="object"?JSON.stringify(w):w.toString()}function p(w,b){const F=b.query?Q(b.path,b.query):b.path,
L=typeof F=="string"?A(F):F;let z=w.filter(({consumed:v})=>!v).filter(({path:v})=>I(A(v),L));if(z.length===0)throw new l(`Mock dispatch not matched for path '${L}'`);if(z=z.filter(({method:v})=>I(v,b.
method)),z.length===0)throw new l(`Mock dispatch not matched for method '${b.method}' on path '${L}'`);if(z=z.filter(({body:v})=>typeof v<"u"?I(v,b.body):!0),z.length===0)throw new l(`Mock dispatch no\
t matched for body '${b.body}' on path '${L}'`);if(z=z.filter(v=>o(v,b.headers)),z.length===0){const v=typeof b.headers=="object"?JSON.stringify(b.headers):b.headers;throw new l(`Mock dispatch not mat\
ched for headers '${v}' on path '${L}'`)}return z[0]}function E(w,b,F){const L={timesInvoked:0,times:1,persist:!1,consumed:!1},z=typeof F=="function"?{callback:F}:{...F},v={...L,...b,pending:!0,data:{
error:null,...z}};return w.push(v),v}function S(w,b){const F=w.findIndex(L=>L.consumed?s(L,b):!1);F!==-1&&w.splice(F,1)}function N(w){const{path:b,method:F,body:L,headers:z,query:v}=w;return{path:b,method:F,
body:L,headers:z,query:v}}function k(w){const b=Object.keys(w),F=[];for(let L=0;L<b.length;++L){const z=b[L],v=w[z],K=Buffer.from(`${z}`);if(Array.isArray(v))for(let fe=0;fe<v.length;++fe)F.push(K,Buffer.
from(`${v[fe]}`));else F.push(K,Buffer.from(`${v}`))}return F}function i(w){return f[w]||"unknown"}async function n(w){const b=[];for await(const F of w)b.push(F);return Buffer.concat(b).toString("utf\
8")}function d(w,b){const F=N(w),L=p(this[D],F);L.timesInvoked++,L.data.callback&&(L.data={...L.data,...L.data.callback(w)});const{data:{statusCode:z,data:v,headers:K,trailers:fe,error:Qe},delay:$,persist:P}=L,
{timesInvoked:J,times:G}=L;if(L.consumed=!P&&J>=G,L.pending=J<G,Qe!==null)return S(this[D],F),b.onError(Qe),!0;typeof $=="number"&&$>0?setTimeout(()=>{Ae(this[D])},$):Ae(this[D]);function Ae(X,O=v){const j=Array.
isArray(w.headers)?u(w.headers):w.headers,q=typeof O=="function"?O({...w,headers:j}):O;if(t(q)){q.then(ce=>Ae(X,ce));return}const Z=g(q),pe=k(K),ge=k(fe);b.onConnect?.(ce=>b.onError(ce),null),b.onHeaders?.(
z,pe,se,i(z)),b.onData?.(Buffer.from(Z)),b.onComplete?.(ge),S(X,F)}function se(){}return!0}function c(){const w=this[m],b=this[C],F=this[R];return function(z,v){if(w.isMockActive)try{d.call(this,z,v)}catch(K){
if(K instanceof l){const fe=w[h]();if(fe===!1)throw new l(`${K.message}: subsequent request to origin ${b} was not allowed (net.connect disabled)`);if(B(fe,b))F.call(this,z,v);else throw new l(`${K.message}\
: subsequent request to origin ${b} was not allowed (net.connect is not enabled for this origin)`)}else throw K}else F.call(this,z,v)}}function B(w,b){const F=new URL(b);return w===!0?!0:!!(Array.isArray(
w)&&w.some(L=>I(L,F.host)))}function y(w){if(w){const{agent:b,...F}=w;return F}}U.exports={getResponseData:g,getMockDispatch:p,addMockDispatch:E,deleteMockDispatch:S,buildKey:N,generateKeyValues:k,matchValue:I,
getResponse:n,getStatusText:i,mockDispatch:d,buildMockDispatch:c,checkNetConnect:B,buildMockOptions:y,getHeaderByName:r,buildHeadersFromArray:u}}),56142:((U,W,e)=>{const{Transform:l}=e(57075),{Console:D}=e(
37540),m=process.versions.icu?"\u2705":"Y ",R=process.versions.icu?"\u274C":"N ";U.exports=class{constructor({disableColors:h}={}){this.transform=new l({transform(Q,f,t){t(null,Q)}}),this.logger=new D(
{stdout:this.transform,inspectOptions:{colors:!h&&!process.env.CI}})}format(h){const Q=h.map(({method:f,path:t,data:{statusCode:I},persist:a,times:r,timesInvoked:u,origin:o})=>({Method:f,Origin:o,Path:t,
"Status code":I,Persistent:a?m:R,Invocations:u,Remaining:a?1/0:r-u}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(U=>{const W={pronoun:"it",is:"is",was:"was",this:"this"},e={
pronoun:"they",is:"are",was:"were",this:"these"};U.exports=class{constructor(D,m){this.singular=D,this.plural=m}pluralize(D){const m=D===1,R=m?W:e,C=m?this.singular:this.plural;return{...R,count:D,noun:C}}}}),
96603:(U=>{let W=0;const e=1e3,l=(e>>1)-1;let D;const m=Symbol("kFastTimer"),R=[],C=-2,h=-1,Q=0,f=1;function t(){W+=l;let r=0,u=R.length;for(;r<u;){const o=R[r];o._state===Q?(o._idleStart=W-l,o._state=
f):o._state===f&&W>=o._idleStart+o._idleTimeout&&(o._state=h,o._idleStart=-1,o._onTimeout(o._timerArg)),o._state===h?(o._state=C,--u!==0&&(R[r]=R[u])):++r}R.length=u,R.length!==0&&I()}function I(){D?D.
refresh():(clearTimeout(D),D=setTimeout(t,l),D.unref&&D.unref())}class a{[m]=!0;_state=C;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(u,o,A){this._onTimeout=u,this._idleTimeout=o,this.
_timerArg=A,this.refresh()}refresh(){this._state===C&&R.push(this),(!D||R.length===1)&&I(),this._state=Q}clear(){this._state=h,this._idleStart=-1}}U.exports={setTimeout(r,u,o){return u<=e?setTimeout(r,
u,o):new a(r,u,o)},clearTimeout(r){r[m]?r.clear():clearTimeout(r)},setFastTimeout(r,u,o){return new a(r,u,o)},clearFastTimeout(r){r.clear()},now(){return W},tick(r=0){W+=r-e+1,t(),t()},reset(){W=0,R.length=
0,clearTimeout(D),D=null},kFastTimer:m}}),89634:((U,W,e)=>{const{kConstruct:l}=e(20109),{urlEquals:D,getFieldValues:m}=e(76798),{kEnumerableProperty:R,isDisturbed:C}=e(3440),{webidl:h}=e(45893),{Response:Q,
cloneResponse:f,fromInnerResponse:t}=e(99051),{Request:I,fromInnerRequest:a}=e(9967),{kState:r}=e(93627),{fetching:u}=e(54398),{urlIsHttpHttpsScheme:o,createDeferredPromise:A,readAllBytes:s}=e(73168),
g=e(34589);class p{#e;constructor(){arguments[0]!==l&&h.illegalConstructor(),h.util.markAsUncloneable(this),this.#e=arguments[1]}async match(N,k={}){h.brandCheck(this,p);const i="Cache.match";h.argumentLengthCheck(
arguments,1,i),N=h.converters.RequestInfo(N,i,"request"),k=h.converters.CacheQueryOptions(k,i,"options");const n=this.#r(N,k,1);if(n.length!==0)return n[0]}async matchAll(N=void 0,k={}){h.brandCheck(this,
p);const i="Cache.matchAll";return N!==void 0&&(N=h.converters.RequestInfo(N,i,"request")),k=h.converters.CacheQueryOptions(k,i,"options"),this.#r(N,k)}async add(N){h.brandCheck(this,p);const k="Cache\
.add";h.argumentLengthCheck(arguments,1,k),N=h.converters.RequestInfo(N,k,"request");const i=[N];return await this.addAll(i)}async addAll(N){h.brandCheck(this,p);const k="Cache.addAll";h.argumentLengthCheck(
arguments,1,k);const i=[],n=[];for(let L of N){if(L===void 0)throw h.errors.conversionFailed({prefix:k,argument:"Argument 1",types:["undefined is not allowed"]});if(L=h.converters.RequestInfo(L),typeof L==
"string")continue;const z=L[r];if(!o(z.url)||z.method!=="GET")throw h.errors.exception({header:k,message:"Expected http/s scheme when method is not GET."})}const d=[];for(const L of N){const z=new I(L)[r];
if(!o(z.url))throw h.errors.exception({header:k,message:"Expected http/s scheme."});z.initiator="fetch",z.destination="subresource",n.push(z);const v=A();d.push(u({request:z,processResponse(K){if(K.type===
"error"||K.status===206||K.status<200||K.status>299)v.reject(h.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(K.headersList.contains(
"vary")){const fe=m(K.headersList.get("vary"));for(const Qe of fe)if(Qe==="*"){v.reject(h.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const $ of d)$.abort();return}}},
processResponseEndOfBody(K){if(K.aborted){v.reject(new DOMException("aborted","AbortError"));return}v.resolve(K)}})),i.push(v.promise)}const B=await Promise.all(i),y=[];let w=0;for(const L of B){const z={
type:"put",request:n[w],response:L};y.push(z),w++}const b=A();let F=null;try{this.#t(y)}catch(L){F=L}return queueMicrotask(()=>{F===null?b.resolve(void 0):b.reject(F)}),b.promise}async put(N,k){h.brandCheck(
this,p);const i="Cache.put";h.argumentLengthCheck(arguments,2,i),N=h.converters.RequestInfo(N,i,"request"),k=h.converters.Response(k,i,"response");let n=null;if(N instanceof I?n=N[r]:n=new I(N)[r],!o(
n.url)||n.method!=="GET")throw h.errors.exception({header:i,message:"Expected an http/s scheme when method is not GET"});const d=k[r];if(d.status===206)throw h.errors.exception({header:i,message:"Got \
206 status"});if(d.headersList.contains("vary")){const z=m(d.headersList.get("vary"));for(const v of z)if(v==="*")throw h.errors.exception({header:i,message:"Got * vary field value"})}if(d.body&&(C(d.
body.stream)||d.body.stream.locked))throw h.errors.exception({header:i,message:"Response body is locked or disturbed"});const c=f(d),B=A();if(d.body!=null){const v=d.body.stream.getReader();s(v).then(
B.resolve,B.reject)}else B.resolve(void 0);const y=[],w={type:"put",request:n,response:c};y.push(w);const b=await B.promise;c.body!=null&&(c.body.source=b);const F=A();let L=null;try{this.#t(y)}catch(z){
L=z}return queueMicrotask(()=>{L===null?F.resolve():F.reject(L)}),F.promise}async delete(N,k={}){h.brandCheck(this,p);const i="Cache.delete";h.argumentLengthCheck(arguments,1,i),N=h.converters.RequestInfo(
N,i,"request"),k=h.converters.CacheQueryOptions(k,i,"options");let n=null;if(N instanceof I){if(n=N[r],n.method!=="GET"&&!k.ignoreMethod)return!1}else g(typeof N=="string"),n=new I(N)[r];const d=[],c={
type:"delete",request:n,options:k};d.push(c);const B=A();let y=null,w;try{w=this.#t(d)}catch(b){y=b}return queueMicrotask(()=>{y===null?B.resolve(!!w?.length):B.reject(y)}),B.promise}async keys(N=void 0,k={}){
h.brandCheck(this,p);const i="Cache.keys";N!==void 0&&(N=h.converters.RequestInfo(N,i,"request")),k=h.converters.CacheQueryOptions(k,i,"options");let n=null;if(N!==void 0)if(N instanceof I){if(n=N[r],
n.method!=="GET"&&!k.ignoreMethod)return[]}else typeof N=="string"&&(n=new I(N)[r]);const d=A(),c=[];if(N===void 0)for(const B of this.#e)c.push(B[0]);else{const B=this.#A(n,k);for(const y of B)c.push(
y[0])}return queueMicrotask(()=>{const B=[];for(const y of c){const w=a(y,new AbortController().signal,"immutable");B.push(w)}d.resolve(Object.freeze(B))}),d.promise}#t(N){const k=this.#e,i=[...k],n=[],
d=[];try{for(const c of N){if(c.type!=="delete"&&c.type!=="put")throw h.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(c.type==="\
delete"&&c.response!=null)throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(c.request,c.options,n).length)throw new DOMException(
"???","InvalidStateError");let B;if(c.type==="delete"){if(B=this.#A(c.request,c.options),B.length===0)return[];for(const y of B){const w=k.indexOf(y);g(w!==-1),k.splice(w,1)}}else if(c.type==="put"){if(c.
response==null)throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const y=c.request;if(!o(y.url))throw h.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(y.method!=="GET")throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(c.options!=null)
throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});B=this.#A(c.request);for(const w of B){const b=k.indexOf(w);g(b!==-1),k.splice(b,1)}k.push([c.request,
c.response]),n.push([c.request,c.response])}d.push([c.request,c.response])}return d}catch(c){throw this.#e.length=0,this.#e=i,c}}#A(N,k,i){const n=[],d=i??this.#e;for(const c of d){const[B,y]=c;this.#n(
N,B,y,k)&&n.push(c)}return n}#n(N,k,i=null,n){const d=new URL(N.url),c=new URL(k.url);if(n?.ignoreSearch&&(c.search="",d.search=""),!D(d,c,!0))return!1;if(i==null||n?.ignoreVary||!i.headersList.contains(
"vary"))return!0;const B=m(i.headersList.get("vary"));for(const y of B){if(y==="*")return!1;const w=k.headersList.get(y),b=N.headersList.get(y);if(w!==b)return!1}return!0}#r(N,k,i=1/0){let n=null;if(N!==
void 0)if(N instanceof I){if(n=N[r],n.method!=="GET"&&!k.ignoreMethod)return[]}else typeof N=="string"&&(n=new I(N)[r]);const d=[];if(N===void 0)for(const B of this.#e)d.push(B[1]);else{const B=this.#A(
n,k);for(const y of B)d.push(y[1])}const c=[];for(const B of d){const y=t(B,"immutable");if(c.push(y.clone()),c.length>=i)break}return Object.freeze(c)}}Object.defineProperties(p.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:R,matchAll:R,add:R,addAll:R,put:R,delete:R,keys:R});const E=[{key:"ignoreSearch",converter:h.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:h.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:h.converters.boolean,defaultValue:()=>!1}];h.converters.CacheQueryOptions=h.dictionaryConverter(E),h.converters.MultiCacheQueryOptions=
h.dictionaryConverter([...E,{key:"cacheName",converter:h.converters.DOMString}]),h.converters.Response=h.interfaceConverter(Q),h.converters["sequence<RequestInfo>"]=h.sequenceConverter(h.converters.RequestInfo),
U.exports={Cache:p}}),3245:((U,W,e)=>{const{kConstruct:l}=e(20109),{Cache:D}=e(89634),{webidl:m}=e(45893),{kEnumerableProperty:R}=e(3440);class C{#e=new Map;constructor(){arguments[0]!==l&&m.illegalConstructor(),
m.util.markAsUncloneable(this)}async match(Q,f={}){if(m.brandCheck(this,C),m.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=m.converters.RequestInfo(Q),f=m.converters.MultiCacheQueryOptions(f),
f.cacheName!=null){if(this.#e.has(f.cacheName)){const t=this.#e.get(f.cacheName);return await new D(l,t).match(Q,f)}}else for(const t of this.#e.values()){const a=await new D(l,t).match(Q,f);if(a!==void 0)
return a}}async has(Q){m.brandCheck(this,C);const f="CacheStorage.has";return m.argumentLengthCheck(arguments,1,f),Q=m.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)}async open(Q){m.brandCheck(this,
C);const f="CacheStorage.open";if(m.argumentLengthCheck(arguments,1,f),Q=m.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)){const I=this.#e.get(Q);return new D(l,I)}const t=[];return this.#e.set(
Q,t),new D(l,t)}async delete(Q){m.brandCheck(this,C);const f="CacheStorage.delete";return m.argumentLengthCheck(arguments,1,f),Q=m.converters.DOMString(Q,f,"cacheName"),this.#e.delete(Q)}async keys(){
return m.brandCheck(this,C),[...this.#e.keys()]}}Object.defineProperties(C.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:R,has:R,open:R,delete:R,keys:R}),U.exports={CacheStorage:C}}),
20109:((U,W,e)=>{U.exports={kConstruct:e(36443).kConstruct}}),76798:((U,W,e)=>{const l=e(34589),{URLSerializer:D}=e(51900),{isValidHeaderName:m}=e(73168);function R(h,Q,f=!1){const t=D(h,f),I=D(Q,f);return t===
I}function C(h){l(h!==null);const Q=[];for(let f of h.split(","))f=f.trim(),m(f)&&Q.push(f);return Q}U.exports={urlEquals:R,getFieldValues:C}}),71276:(U=>{U.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((U,W,e)=>{const{parseSetCookie:l}=e(11978),{stringify:D}=e(57797),{webidl:m}=e(45893),{Headers:R}=e(60660);function C(t){m.argumentLengthCheck(arguments,1,"getCookies"),m.brandCheck(t,R,{strict:!1});
const I=t.get("cookie"),a={};if(!I)return a;for(const r of I.split(";")){const[u,...o]=r.split("=");a[u.trim()]=o.join("=")}return a}function h(t,I,a){m.brandCheck(t,R,{strict:!1});const r="deleteCook\
ie";m.argumentLengthCheck(arguments,2,r),I=m.converters.DOMString(I,r,"name"),a=m.converters.DeleteCookieAttributes(a),f(t,{name:I,value:"",expires:new Date(0),...a})}function Q(t){m.argumentLengthCheck(
arguments,1,"getSetCookies"),m.brandCheck(t,R,{strict:!1});const I=t.getSetCookie();return I?I.map(a=>l(a)):[]}function f(t,I){m.argumentLengthCheck(arguments,2,"setCookie"),m.brandCheck(t,R,{strict:!1}),
I=m.converters.Cookie(I);const a=D(I);a&&t.append("Set-Cookie",a)}m.converters.DeleteCookieAttributes=m.dictionaryConverter([{converter:m.nullableConverter(m.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:m.nullableConverter(m.converters.DOMString),key:"domain",defaultValue:()=>null}]),m.converters.Cookie=m.dictionaryConverter([{converter:m.converters.DOMString,key:"name"},{converter:m.converters.
DOMString,key:"value"},{converter:m.nullableConverter(t=>typeof t=="number"?m.converters["unsigned long long"](t):new Date(t)),key:"expires",defaultValue:()=>null},{converter:m.nullableConverter(m.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.boolean),key:"secure",defaultValue:()=>null},{converter:m.nullableConverter(m.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:m.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:m.sequenceConverter(m.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),U.exports=
{getCookies:C,deleteCookie:h,getSetCookies:Q,setCookie:f}}),11978:((U,W,e)=>{const{maxNameValuePairSize:l,maxAttributeValueSize:D}=e(71276),{isCTLExcludingHtab:m}=e(57797),{collectASequenceOfCodePointsFast:R}=e(
51900),C=e(34589);function h(f){if(m(f))return null;let t="",I="",a="",r="";if(f.includes(";")){const u={position:0};t=R(";",f,u),I=f.slice(u.position)}else t=f;if(!t.includes("="))r=t;else{const u={position:0};
a=R("=",t,u),r=t.slice(u.position+1)}return a=a.trim(),r=r.trim(),a.length+r.length>l?null:{name:a,value:r,...Q(I)}}function Q(f,t={}){if(f.length===0)return t;C(f[0]===";"),f=f.slice(1);let I="";f.includes(
";")?(I=R(";",f,{position:0}),f=f.slice(I.length)):(I=f,f="");let a="",r="";if(I.includes("=")){const o={position:0};a=R("=",I,o),r=I.slice(o.position+1)}else a=I;if(a=a.trim(),r=r.trim(),r.length>D)return Q(
f,t);const u=a.toLowerCase();if(u==="expires"){const o=new Date(r);t.expires=o}else if(u==="max-age"){const o=r.charCodeAt(0);if((o<48||o>57)&&r[0]!=="-"||!/^\d+$/.test(r))return Q(f,t);const A=Number(
r);t.maxAge=A}else if(u==="domain"){let o=r;o[0]==="."&&(o=o.slice(1)),o=o.toLowerCase(),t.domain=o}else if(u==="path"){let o="";r.length===0||r[0]!=="/"?o="/":o=r,t.path=o}else if(u==="secure")t.secure=
!0;else if(u==="httponly")t.httpOnly=!0;else if(u==="samesite"){const o=r.toLowerCase();o==="none"?t.sameSite="None":o==="strict"?t.sameSite="Strict":o==="lax"&&(t.sameSite="Lax")}else t.unparsed??=[],
t.unparsed.push(`${a}=${r}`);return Q(f,t)}U.exports={parseSetCookie:h,parseUnparsedAttributes:Q}}),57797:(U=>{function W(a){for(let r=0;r<a.length;++r){const u=a.charCodeAt(r);if(u>=0&&u<=8||u>=10&&u<=
31||u===127)return!0}return!1}function e(a){for(let r=0;r<a.length;++r){const u=a.charCodeAt(r);if(u<33||u>126||u===34||u===40||u===41||u===60||u===62||u===64||u===44||u===59||u===58||u===92||u===47||
u===91||u===93||u===63||u===61||u===123||u===125)throw new Error("Invalid cookie name")}}function l(a){let r=a.length,u=0;if(a[0]==='"'){if(r===1||a[r-1]!=='"')throw new Error("Invalid cookie value");
--r,++u}for(;u<r;){const o=a.charCodeAt(u++);if(o<33||o>126||o===34||o===44||o===59||o===92)throw new Error("Invalid cookie value")}}function D(a){for(let r=0;r<a.length;++r){const u=a.charCodeAt(r);if(u<
32||u>126||u===59)throw new Error("Invalid cookie path")}}function m(a){return a>=48&&a<=57||a>=65&&a<=90||a>=97&&a<=122}function R(a){if(a===" ")return;if(a.length>255)throw new Error("Invalid cookie\
 domain");let r=0;for(let u=0;u<a.length;++u){const o=a.charCodeAt(u);if(o===46){if(r===0)throw new Error("Invalid cookie domain");if(a.charCodeAt(u-1)===45)throw new Error("Invalid cookie domain");r=
0;continue}if(r===0&&!m(o))throw new Error("Invalid cookie domain");if(!m(o)&&o!==45)throw new Error("Invalid cookie domain");if(++r>63)throw new Error("Invalid cookie domain")}if(r===0||a.charCodeAt(
a.length-1)===45)throw new Error("Invalid cookie domain")}const C=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],h=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((a,r)=>r.toString().padStart(2,"0"));function f(a){return typeof a=="number"&&(a=new Date(a)),`${C[a.getUTCDay()]}, ${Q[a.getUTCDate()]} ${h[a.getUTCMonth()]} ${a.getUTCFullYear()} ${Q[a.getUTCHours()]}\
:${Q[a.getUTCMinutes()]}:${Q[a.getUTCSeconds()]} GMT`}function t(a){if(a<0)throw new Error("Invalid cookie max-age")}function I(a){if(a.name.length===0)return null;e(a.name),l(a.value);const r=[`${a.name}\
=${a.value}`];a.name.startsWith("__Secure-")&&(a.secure=!0),a.name.startsWith("__Host-")&&(a.secure=!0,a.domain=null,a.path="/"),a.secure&&r.push("Secure"),a.httpOnly&&r.push("HttpOnly"),typeof a.maxAge==
"number"&&(t(a.maxAge),r.push(`Max-Age=${a.maxAge}`)),a.domain&&(R(a.domain),r.push(`Domain=${a.domain}`)),a.path&&(D(a.path),r.push(`Path=${a.path}`)),a.expires&&a.expires.toString()!=="Invalid Date"&&
r.push(`Expires=${f(a.expires)}`),a.sameSite&&r.push(`SameSite=${a.sameSite}`);for(const u of a.unparsed){if(!u.includes("="))throw new Error("Invalid unparsed");const[o,...A]=u.split("="),s=o.trim(),
g=A.join("=");e(s),l(g),r.push(`${s}=${g}`)}return r.join("; ")}U.exports={isCTLExcludingHtab:W,validateCookieName:e,validateCookiePath:D,validateCookieValue:l,toIMFDate:f,stringify:I}}),24031:((U,W,e)=>{
const l=e(4573),{Transform:D}=e(57075),{isASCIINumber:m,isValidLastEventId:R}=e(94811),C=[239,187,191],h=10,Q=13,f=58,t=32,I=l.kStringMaxLength,a=Buffer.from("data"),r=Buffer.from("event"),u=Buffer.from(
"id"),o=Buffer.from("retry"),A=1024,s=131072,g=128;function p(i,n){if(n>=i.length)return!1;for(let d=n;d<i.length;d++)if(i[d]<48||i[d]>57)return!1;return!0}function E(i,n){for(let d=n;d<i.length;d++)if(i[d]===
0)return!1;return!0}function S(i,n,d){if(n!==d.length)return!1;for(let c=0;c<n;c++)if(i[c]!==d[c])return!1;return!0}function N(){const i=new Error("EventSource message size exceeded");return i.aborted=
!1,i}class k extends D{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(n={}){n.readableObjectMode=!0,super(n),this.state=n.eventSourceSettings||{},this.maxEventSize=n.maxEventSize??I;const d=this.maxEventSize>0?
Math.min(s,Math.max(A,Math.floor(this.maxEventSize/g))):0;this.maxDataLines=d,this.maxBufferedChunks=d,n.push&&(this.push=n.push)}_transform(n,d,c){if(n.length===0){c();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&n[0]!==h&&n[0]!==Q){c(N());return}if(this.chunks.push(n),this.checkBOM&&this.handleBOM()){c();return}for(;this.hasCurrentByte();){const B=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(B===h){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(B===h||B===Q){B===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(B===h||B===Q){B===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(y){c(y);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){c(N());return}this.advanceCursor()}c()}_destroy(n,d){this.chunks.length=0,this.clearEvent(),
super._destroy(n,d)}parseLine(n,d){if(n.length===0)return;const c=n.indexOf(f);if(c===0)return;let B=n.length,y=n.length;if(c!==-1&&(B=c,y=c+1,n[y]===t&&++y),S(n,B,a)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw N();const w=n.length-y,b=this.eventFieldSizes.data+(d.data===void 0?0:1)+w;this.setEventFieldSize("data",b);const F=n.toString("utf8",y);d.data===void 0?d.data=F:d.data+=`
${F}`,this.dataLineCount++;return}if(S(n,B,o)){p(n,y)&&(this.setEventFieldSize("retry",n.length-y),d.retry=n.toString("utf8",y));return}if(S(n,B,u)){E(n,y)&&(this.setEventFieldSize("id",n.length-y),d.
id=n.toString("utf8",y));return}S(n,B,r)&&y<n.length&&(this.setEventFieldSize("event",n.length-y),d.event=n.toString("utf8",y))}setEventFieldSize(n,d){const c=this.eventSize-this.eventFieldSizes[n]+d;
if(this.maxEventSize>0&&c>this.maxEventSize)throw N();this.eventSize=c,this.eventFieldSizes[n]=d}processEvent(n){n.retry&&m(n.retry)&&(this.state.reconnectionTime=parseInt(n.retry,10)),n.id&&R(n.id)&&
(this.state.lastEventId=n.id),n.data!==void 0&&this.push({type:n.event||"message",options:{data:n.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const n=this.lineChunkIndex;this.chunks.splice(0,n),this.lineChunkIndex=0,this.chunkIndex-=n}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const n=[];let d=0;for(let c=this.lineChunkIndex;c<=this.chunkIndex;c++){const B=this.chunks[c],y=c===this.lineChunkIndex?this.linePos:0,w=c===this.chunkIndex?this.pos:B.length,b=B.subarray(y,w);
d+=b.length,n.push(b)}return Buffer.concat(n,d)}peekBufferedByte(n){let d=this.lineChunkIndex,c=this.linePos;for(;d<this.chunks.length;){const B=this.chunks[d],y=B.length-c;if(n<y)return B[c+n];n-=y,d++,
c=0}}discardLeadingBytes(n){for(;n>0&&this.lineChunkIndex<this.chunks.length;){const c=this.chunks[this.lineChunkIndex].length-this.linePos;n<c?(this.linePos+=n,n=0):(n-=c,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const n=this.peekBufferedByte(0),d=this.peekBufferedByte(1),c=this.peekBufferedByte(2);return d===void 0?
(n===C[0]||(this.checkBOM=!1),!0):c===void 0?n===C[0]&&d===C[1]?!0:(this.checkBOM=!1,!1):(n===C[0]&&d===C[1]&&c===C[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}U.exports=
{EventSourceStream:k}}),21238:((U,W,e)=>{const{pipeline:l}=e(57075),{fetching:D}=e(54398),{makeRequest:m}=e(9967),{webidl:R}=e(45893),{EventSourceStream:C}=e(24031),{parseMIMEType:h}=e(51900),{createFastMessageEvent:Q}=e(
15188),{isNetworkError:f}=e(99051),{delay:t}=e(94811),{kEnumerableProperty:I}=e(3440),{environmentSettingsObject:a}=e(73168),{getGlobalDispatcher:r}=e(32581);let u=!1;const o=3e3,A=0,s=1,g=2,p="anonym\
ous",E="use-credentials";class S extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=A;#r=null;#s=null;#o;#i;constructor(i,n={}){super(),R.util.markAsUncloneable(this);const d="\
EventSource constructor";R.argumentLengthCheck(arguments,1,d),u||(u=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),i=R.converters.USVString(
i,d,"url"),n=R.converters.EventSourceInitDict(n,d,"eventSourceInitDict"),this.#o=n.dispatcher,this.#i={lastEventId:"",reconnectionTime:o};const c=a;let B;try{B=new URL(i,c.settingsObject.baseUrl),this.#i.
origin=B.origin}catch(b){throw new DOMException(b,"SyntaxError")}this.#t=B.href;let y=p;n.withCredentials&&(y=E,this.#A=!0);const w={redirect:"follow",keepalive:!0,mode:"cors",credentials:y==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};w.client=a.settingsObject,w.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],w.cache="no-store",w.initiator="other",w.urlList=[new URL(
this.#t)],this.#r=m(w),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===g)return;this.#n=A;const i={request:this.#r,dispatcher:this.#o},
n=d=>{f(d)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};i.processResponseEndOfBody=n,i.processResponse=d=>{if(f(d))if(d.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const c=d.headersList.get("content-type",!0),B=c!==null?h(c):"failure",y=B!=="failure"&&B.essence==="text/event-stream";if(d.status!==200||y===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=s,this.dispatchEvent(new Event("open")),this.#i.origin=d.urlList[d.urlList.length-1].origin;const w=new C({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:b=>{this.dispatchEvent(Q(b.type,b.options))}});l(d.body.stream,w,b=>{b?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=D(i)}async#a(){this.#n!==g&&(this.#n=
A,this.dispatchEvent(new Event("error")),await t(this.#i.reconnectionTime),this.#n===A&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
R.brandCheck(this,S),this.#n!==g&&(this.#n=g,this.#s.abort(),this.#r=null)}get onopen(){return this.#e.open}set onopen(i){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof i=="functio\
n"?(this.#e.open=i,this.addEventListener("open",i)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(i){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof i==
"function"?(this.#e.message=i,this.addEventListener("message",i)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(i){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof i=="function"?(this.#e.error=i,this.addEventListener("error",i)):this.#e.error=null}}const N={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:A,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:s,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:g,writable:!1}};Object.defineProperties(S,N),Object.defineProperties(S.prototype,N),Object.
defineProperties(S.prototype,{close:I,onerror:I,onmessage:I,onopen:I,readyState:I,url:I,withCredentials:I}),R.converters.EventSourceInitDict=R.dictionaryConverter([{key:"withCredentials",converter:R.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:R.converters.any,defaultValue:()=>r()}]),U.exports={EventSource:S,defaultReconnectionTime:o}}),94811:(U=>{function W(D){return D.indexOf("\0")===
-1}function e(D){if(D.length===0)return!1;for(let m=0;m<D.length;m++)if(D.charCodeAt(m)<48||D.charCodeAt(m)>57)return!1;return!0}function l(D){return new Promise(m=>{setTimeout(m,D).unref()})}U.exports=
{isValidLastEventId:W,isASCIINumber:e,delay:l}}),84492:((U,W,e)=>{const l=e(3440),{ReadableStreamFrom:D,isBlobLike:m,isReadableStreamLike:R,readableStreamClose:C,createDeferredPromise:h,fullyReadBody:Q,
extractMimeType:f,utf8DecodeBytes:t}=e(73168),{FormData:I}=e(35910),{kState:a}=e(93627),{webidl:r}=e(45893),{Blob:u}=e(4573),o=e(34589),{isErrored:A,isDisturbed:s}=e(57075),{isArrayBuffer:g}=e(73429),
{serializeAMimeType:p}=e(51900),{multipartFormDataParser:E}=e(50116);let S;try{const K=e(77598);S=fe=>K.randomInt(0,fe)}catch{S=K=>Math.floor(Math.random(K))}const N=new TextEncoder;function k(){}const i=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let n;i&&(n=new FinalizationRegistry(K=>{const fe=K.deref();fe&&!fe.locked&&!s(fe)&&!A(fe)&&fe.cancel("Response object has been garbage collect\
ed").catch(k)}));function d(K,fe=!1){let Qe=null;K instanceof ReadableStream?Qe=K:m(K)?Qe=K.stream():Qe=new ReadableStream({async pull(se){const X=typeof P=="string"?N.encode(P):P;X.byteLength&&se.enqueue(
X),queueMicrotask(()=>C(se))},start(){},type:"bytes"}),o(R(Qe));let $=null,P=null,J=null,G=null;if(typeof K=="string")P=K,G="text/plain;charset=UTF-8";else if(K instanceof URLSearchParams)P=K.toString(),
G="application/x-www-form-urlencoded;charset=UTF-8";else if(g(K))P=new Uint8Array(K.slice());else if(ArrayBuffer.isView(K))P=new Uint8Array(K.buffer.slice(K.byteOffset,K.byteOffset+K.byteLength));else if(l.
isFormDataLike(K)){const se=`----formdata-undici-0${`${S(1e11)}`.padStart(11,"0")}`,X=`--${se}\r
Content-Disposition: form-data`;const O=ce=>ce.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),j=ce=>ce.replace(/\r?\n|\r/g,`\r
`),q=[],Z=new Uint8Array([13,10]);J=0;let pe=!1;for(const[ce,ue]of K)if(typeof ue=="string"){const be=N.encode(X+`; name="${O(j(ce))}"\r
\r
${j(ue)}\r
`);q.push(be),J+=be.byteLength}else{const be=N.encode(`${X}; name="${O(j(ce))}"`+(ue.name?`; filename="${O(ue.name)}"`:"")+`\r
Content-Type: ${ue.type||"application/octet-stream"}\r
\r
`);q.push(be,ue,Z),typeof ue.size=="number"?J+=be.byteLength+ue.size+Z.byteLength:pe=!0}const ge=N.encode(`--${se}--\r
`);q.push(ge),J+=ge.byteLength,pe&&(J=null),P=K,$=async function*(){for(const ce of q)ce.stream?yield*ce.stream():yield ce},G=`multipart/form-data; boundary=${se}`}else if(m(K))P=K,J=K.size,K.type&&(G=
K.type);else if(typeof K[Symbol.asyncIterator]=="function"){if(fe)throw new TypeError("keepalive");if(l.isDisturbed(K)||K.locked)throw new TypeError("Response body object should not be disturbed or lo\
cked");Qe=K instanceof ReadableStream?K:D(K)}if((typeof P=="string"||l.isBuffer(P))&&(J=Buffer.byteLength(P)),$!=null){let se;Qe=new ReadableStream({async start(){se=$(K)[Symbol.asyncIterator]()},async pull(X){
const{value:O,done:j}=await se.next();if(j)queueMicrotask(()=>{X.close(),X.byobRequest?.respond(0)});else if(!A(Qe)){const q=new Uint8Array(O);q.byteLength&&X.enqueue(q)}return X.desiredSize>0},async cancel(X){
await se.return()},type:"bytes"})}return[{stream:Qe,source:P,length:J},G]}function c(K,fe=!1){return K instanceof ReadableStream&&(o(!l.isDisturbed(K),"The body has already been consumed."),o(!K.locked,
"The stream is locked.")),d(K,fe)}function B(K,fe){const[Qe,$]=fe.stream.tee();return fe.stream=Qe,{stream:$,length:fe.length,source:fe.source}}function y(K){if(K.aborted)throw new DOMException("The o\
peration was aborted.","AbortError")}function w(K){return{blob(){return F(this,Qe=>{let $=v(this);return $===null?$="":$&&($=p($)),new u([Qe],{type:$})},K)},arrayBuffer(){return F(this,Qe=>new Uint8Array(
Qe).buffer,K)},text(){return F(this,t,K)},json(){return F(this,z,K)},formData(){return F(this,Qe=>{const $=v(this);if($!==null)switch($.essence){case"multipart/form-data":{const P=E(Qe,$);if(P==="fail\
ure")throw new TypeError("Failed to parse body as FormData.");const J=new I;return J[a]=P,J}case"application/x-www-form-urlencoded":{const P=new URLSearchParams(Qe.toString()),J=new I;for(const[G,Ae]of P)
J.append(G,Ae);return J}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},K)},bytes(){return F(this,Qe=>new Uint8Array(Qe),K)}}}function b(K){
Object.assign(K.prototype,w(K))}async function F(K,fe,Qe){if(r.brandCheck(K,Qe),L(K))throw new TypeError("Body is unusable: Body has already been read");y(K[a]);const $=h(),P=G=>$.reject(G),J=G=>{try{
$.resolve(fe(G))}catch(Ae){P(Ae)}};return K[a].body==null?(J(Buffer.allocUnsafe(0)),$.promise):(await Q(K[a].body,J,P),$.promise)}function L(K){const fe=K[a].body;return fe!=null&&(fe.stream.locked||l.
isDisturbed(fe.stream))}function z(K){return JSON.parse(t(K))}function v(K){const fe=K[a].headersList,Qe=f(fe);return Qe==="failure"?null:Qe}U.exports={extractBody:d,safelyExtractBody:c,cloneBody:B,mixinBody:b,
streamRegistry:n,hasFinalizationRegistry:i,bodyUnusable:L}}),4495:(U=>{const W=["GET","HEAD","POST"],e=new Set(W),l=[101,204,205,304],D=[301,302,303,307,308],m=new Set(D),R=["1","7","9","11","13","15",
"17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427",
"465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","656\
6","6665","6666","6667","6668","6669","6679","6697","10080"],C=new Set(R),h=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-ori\
gin-when-cross-origin","unsafe-url"],Q=new Set(h),f=["follow","manual","error"],t=["GET","HEAD","OPTIONS","TRACE"],I=new Set(t),a=["navigate","same-origin","no-cors","cors"],r=["omit","same-origin","i\
nclude"],u=["default","no-store","reload","no-cache","force-cache","only-if-cached"],o=["content-encoding","content-language","content-location","content-type","content-length"],A=["half"],s=["CONNECT",
"TRACE","TRACK"],g=new Set(s),p=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],E=new Set(p);U.exports={subresource:p,forbiddenMethods:s,requestBodyHeader:o,
referrerPolicy:h,requestRedirect:f,requestMode:a,requestCredentials:r,requestCache:u,redirectStatus:D,corsSafeListedMethods:W,nullBodyStatus:l,safeMethods:t,badPorts:R,requestDuplex:A,subresourceSet:E,
badPortsSet:C,redirectStatusSet:m,corsSafeListedMethodsSet:e,safeMethodsSet:I,forbiddenMethodsSet:g,referrerPolicySet:Q}}),51900:((U,W,e)=>{const l=e(34589),D=new TextEncoder,m=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
R=/[\u000A\u000D\u0009\u0020]/,C=/[\u0009\u000A\u000C\u000D\u0020]/g,h=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(c){l(c.protocol==="data:");let B=f(c,!0);B=B.slice(5);const y={position:0};let w=I(
",",B,y);const b=w.length;if(w=k(w,!0,!0),y.position>=B.length)return"failure";y.position++;const F=B.slice(b+1);let L=a(F);if(/;(\u0020){0,}base64$/i.test(w)){const v=n(L);if(L=s(v),L==="failure")return"\
failure";w=w.slice(0,-6),w=w.replace(/(\u0020)+$/,""),w=w.slice(0,-1)}w.startsWith(";")&&(w="text/plain"+w);let z=A(w);return z==="failure"&&(z=A("text/plain;charset=US-ASCII")),{mimeType:z,body:L}}function f(c,B=!1){
if(!B)return c.href;const y=c.href,w=c.hash.length,b=w===0?y:y.substring(0,y.length-w);return!w&&y.endsWith("#")?b.slice(0,-1):b}function t(c,B,y){let w="";for(;y.position<B.length&&c(B[y.position]);)
w+=B[y.position],y.position++;return w}function I(c,B,y){const w=B.indexOf(c,y.position),b=y.position;return w===-1?(y.position=B.length,B.slice(b)):(y.position=w,B.slice(b,y.position))}function a(c){
const B=D.encode(c);return o(B)}function r(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}function u(c){return c>=48&&c<=57?c-48:(c&223)-55}function o(c){const B=c.length,y=new Uint8Array(B);let w=0;
for(let b=0;b<B;++b){const F=c[b];F!==37?y[w++]=F:F===37&&!(r(c[b+1])&&r(c[b+2]))?y[w++]=37:(y[w++]=u(c[b+1])<<4|u(c[b+2]),b+=2)}return B===w?y:y.subarray(0,w)}function A(c){c=S(c,!0,!0);const B={position:0},
y=I("/",c,B);if(y.length===0||!m.test(y)||B.position>c.length)return"failure";B.position++;let w=I(";",c,B);if(w=S(w,!1,!0),w.length===0||!m.test(w))return"failure";const b=y.toLowerCase(),F=w.toLowerCase(),
L={type:b,subtype:F,parameters:new Map,essence:`${b}/${F}`};for(;B.position<c.length;){B.position++,t(K=>R.test(K),c,B);let z=t(K=>K!==";"&&K!=="=",c,B);if(z=z.toLowerCase(),B.position<c.length){if(c[B.
position]===";")continue;B.position++}if(B.position>c.length)break;let v=null;if(c[B.position]==='"')v=g(c,B,!0),I(";",c,B);else if(v=I(";",c,B),v=S(v,!1,!0),v.length===0)continue;z.length!==0&&m.test(
z)&&(v.length===0||h.test(v))&&!L.parameters.has(z)&&L.parameters.set(z,v)}return L}function s(c){c=c.replace(C,"");let B=c.length;if(B%4===0&&c.charCodeAt(B-1)===61&&(--B,c.charCodeAt(B-1)===61&&--B),
B%4===1||/[^+/0-9A-Za-z]/.test(c.length===B?c:c.substring(0,B)))return"failure";const y=Buffer.from(c,"base64");return new Uint8Array(y.buffer,y.byteOffset,y.byteLength)}function g(c,B,y){const w=B.position;
let b="";for(l(c[B.position]==='"'),B.position++;b+=t(L=>L!=='"'&&L!=="\\",c,B),!(B.position>=c.length);){const F=c[B.position];if(B.position++,F==="\\"){if(B.position>=c.length){b+="\\";break}b+=c[B.
position],B.position++}else{l(F==='"');break}}return y?b:c.slice(w,B.position)}function p(c){l(c!=="failure");const{parameters:B,essence:y}=c;let w=y;for(let[b,F]of B.entries())w+=";",w+=b,w+="=",m.test(
F)||(F=F.replace(/(\\|")/g,"\\$1"),F='"'+F,F+='"'),w+=F;return w}function E(c){return c===13||c===10||c===9||c===32}function S(c,B=!0,y=!0){return i(c,B,y,E)}function N(c){return c===13||c===10||c===9||
c===12||c===32}function k(c,B=!0,y=!0){return i(c,B,y,N)}function i(c,B,y,w){let b=0,F=c.length-1;if(B)for(;b<c.length&&w(c.charCodeAt(b));)b++;if(y)for(;F>0&&w(c.charCodeAt(F));)F--;return b===0&&F===
c.length-1?c:c.slice(b,F+1)}function n(c){const B=c.length;if(65535>B)return String.fromCharCode.apply(null,c);let y="",w=0,b=65535;for(;w<B;)w+b>B&&(b=B-w),y+=String.fromCharCode.apply(null,c.subarray(
w,w+=b));return y}function d(c){switch(c.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"tex\
t/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescr\
ipt":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"\
application/xml":return"application/xml"}return c.subtype.endsWith("+json")?"application/json":c.subtype.endsWith("+xml")?"application/xml":""}U.exports={dataURLProcessor:Q,URLSerializer:f,collectASequenceOfCodePoints:t,
collectASequenceOfCodePointsFast:I,stringPercentDecode:a,parseMIMEType:A,collectAnHTTPQuotedString:g,serializeAMimeType:p,removeChars:i,removeHTTPWhitespace:S,minimizeSupportedMimeType:d,HTTP_TOKEN_CODEPOINTS:m,
isomorphicDecode:n}}),66653:((U,W,e)=>{const{kConnected:l,kSize:D}=e(36443);class m{constructor(h){this.value=h}deref(){return this.value[l]===0&&this.value[D]===0?void 0:this.value}}class R{constructor(h){
this.finalizer=h}register(h,Q){h.on&&h.on("disconnect",()=>{h[l]===0&&h[D]===0&&this.finalizer(Q)})}unregister(h){}}U.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:m,FinalizationRegistry:R}):{WeakRef,FinalizationRegistry}}}),27114:((U,W,e)=>{const{Blob:l,File:D}=e(4573),{kState:m}=e(
93627),{webidl:R}=e(45893);class C{constructor(f,t,I={}){const a=t,r=I.type,u=I.lastModified??Date.now();this[m]={blobLike:f,name:a,type:r,lastModified:u}}stream(...f){return R.brandCheck(this,C),this[m].
blobLike.stream(...f)}arrayBuffer(...f){return R.brandCheck(this,C),this[m].blobLike.arrayBuffer(...f)}slice(...f){return R.brandCheck(this,C),this[m].blobLike.slice(...f)}text(...f){return R.brandCheck(
this,C),this[m].blobLike.text(...f)}get size(){return R.brandCheck(this,C),this[m].blobLike.size}get type(){return R.brandCheck(this,C),this[m].blobLike.type}get name(){return R.brandCheck(this,C),this[m].
name}get lastModified(){return R.brandCheck(this,C),this[m].lastModified}get[Symbol.toStringTag](){return"File"}}R.converters.Blob=R.interfaceConverter(l);function h(Q){return Q instanceof D||Q&&(typeof Q.
stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}U.exports={FileLike:C,isFileLike:h}}),50116:((U,W,e)=>{const{isUSVString:l,bufferToLowerCasedHeaderName:D}=e(3440),
{utf8DecodeBytes:m}=e(73168),{HTTP_TOKEN_CODEPOINTS:R,isomorphicDecode:C}=e(51900),{isFileLike:h}=e(27114),{makeEntry:Q}=e(35910),f=e(34589),{File:t}=e(4573),I=globalThis.File??t,a=Buffer.from('form-d\
ata; name="'),r=Buffer.from("; filename"),u=Buffer.from("--"),o=Buffer.from(`--\r
`);function A(i){for(let n=0;n<i.length;++n)if((i.charCodeAt(n)&-128)!==0)return!1;return!0}function s(i){const n=i.length;if(n<27||n>70)return!1;for(let d=0;d<n;++d){const c=i.charCodeAt(d);if(!(c>=48&&
c<=57||c>=65&&c<=90||c>=97&&c<=122||c===39||c===45||c===95))return!1}return!0}function g(i,n){f(n!=="failure"&&n.essence==="multipart/form-data");const d=n.parameters.get("boundary");if(d===void 0)return"\
failure";const c=Buffer.from(`--${d}`,"utf8"),B=[],y={position:0};for(;i[y.position]===13&&i[y.position+1]===10;)y.position+=2;let w=i.length;for(;i[w-1]===10&&i[w-2]===13;)w-=2;for(w!==i.length&&(i=i.
subarray(0,w));;){if(i.subarray(y.position,y.position+c.length).equals(c))y.position+=c.length;else return"failure";if(y.position===i.length-2&&k(i,u,y)||y.position===i.length-4&&k(i,o,y))return B;if(i[y.
position]!==13||i[y.position+1]!==10)return"failure";y.position+=2;const b=p(i,y);if(b==="failure")return"failure";let{name:F,filename:L,contentType:z,encoding:v}=b;y.position+=2;let K;{const Qe=i.indexOf(
c.subarray(2),y.position);if(Qe===-1)return"failure";K=i.subarray(y.position,Qe-4),y.position+=K.length,v==="base64"&&(K=Buffer.from(K.toString(),"base64"))}if(i[y.position]!==13||i[y.position+1]!==10)
return"failure";y.position+=2;let fe;L!==null?(z??="text/plain",A(z)||(z=""),fe=new I([K],L,{type:z})):fe=m(Buffer.from(K)),f(l(F)),f(typeof fe=="string"&&l(fe)||h(fe)),B.push(Q(F,fe,L))}}function p(i,n){
let d=null,c=null,B=null,y=null;for(;;){if(i[n.position]===13&&i[n.position+1]===10)return d===null?"failure":{name:d,filename:c,contentType:B,encoding:y};let w=S(b=>b!==10&&b!==13&&b!==58,i,n);if(w=N(
w,!0,!0,b=>b===9||b===32),!R.test(w.toString())||i[n.position]!==58)return"failure";switch(n.position++,S(b=>b===32||b===9,i,n),D(w)){case"content-disposition":{if(d=c=null,!k(i,a,n)||(n.position+=17,
d=E(i,n),d===null))return"failure";if(k(i,r,n)){let b=n.position+r.length;if(i[b]===42&&(n.position+=1,b+=1),i[b]!==61||i[b+1]!==34||(n.position+=12,c=E(i,n),c===null))return"failure"}break}case"conte\
nt-type":{let b=S(F=>F!==10&&F!==13,i,n);b=N(b,!1,!0,F=>F===9||F===32),B=C(b);break}case"content-transfer-encoding":{let b=S(F=>F!==10&&F!==13,i,n);b=N(b,!1,!0,F=>F===9||F===32),y=C(b);break}default:S(
b=>b!==10&&b!==13,i,n)}if(i[n.position]!==13&&i[n.position+1]!==10)return"failure";n.position+=2}}function E(i,n){f(i[n.position-1]===34);let d=S(c=>c!==10&&c!==13&&c!==34,i,n);return i[n.position]!==
34?null:(n.position++,d=new TextDecoder().decode(d).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),d)}function S(i,n,d){let c=d.position;for(;c<n.length&&i(n[c]);)++c;return n.subarray(d.position,d.position=c)}function N(i,n,d,c){let B=0,y=i.length-1;if(n)
for(;B<i.length&&c(i[B]);)B++;if(d)for(;y>0&&c(i[y]);)y--;return B===0&&y===i.length-1?i:i.subarray(B,y+1)}function k(i,n,d){if(i.length<n.length)return!1;for(let c=0;c<n.length;c++)if(n[c]!==i[d.position+
c])return!1;return!0}U.exports={multipartFormDataParser:g,validateBoundary:s}}),35910:((U,W,e)=>{const{isBlobLike:l,iteratorMixin:D}=e(73168),{kState:m}=e(93627),{kEnumerableProperty:R}=e(3440),{FileLike:C,
isFileLike:h}=e(27114),{webidl:Q}=e(45893),{File:f}=e(4573),t=e(57975),I=globalThis.File??f;class a{constructor(o){if(Q.util.markAsUncloneable(this),o!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[m]=[]}append(o,A,s=void 0){Q.brandCheck(this,a);const g="FormData.append";if(Q.argumentLengthCheck(arguments,2,g),arguments.length===
3&&!l(A))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");o=Q.converters.USVString(o,g,"name"),A=l(A)?Q.converters.Blob(A,g,"value",{strict:!1}):Q.converters.
USVString(A,g,"value"),s=arguments.length===3?Q.converters.USVString(s,g,"filename"):void 0;const p=r(o,A,s);this[m].push(p)}delete(o){Q.brandCheck(this,a);const A="FormData.delete";Q.argumentLengthCheck(
arguments,1,A),o=Q.converters.USVString(o,A,"name"),this[m]=this[m].filter(s=>s.name!==o)}get(o){Q.brandCheck(this,a);const A="FormData.get";Q.argumentLengthCheck(arguments,1,A),o=Q.converters.USVString(
o,A,"name");const s=this[m].findIndex(g=>g.name===o);return s===-1?null:this[m][s].value}getAll(o){Q.brandCheck(this,a);const A="FormData.getAll";return Q.argumentLengthCheck(arguments,1,A),o=Q.converters.
USVString(o,A,"name"),this[m].filter(s=>s.name===o).map(s=>s.value)}has(o){Q.brandCheck(this,a);const A="FormData.has";return Q.argumentLengthCheck(arguments,1,A),o=Q.converters.USVString(o,A,"name"),
this[m].findIndex(s=>s.name===o)!==-1}set(o,A,s=void 0){Q.brandCheck(this,a);const g="FormData.set";if(Q.argumentLengthCheck(arguments,2,g),arguments.length===3&&!l(A))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");o=Q.converters.USVString(o,g,"name"),A=l(A)?Q.converters.Blob(A,g,"name",{strict:!1}):Q.converters.USVString(A,g,"name"),s=arguments.length===
3?Q.converters.USVString(s,g,"name"):void 0;const p=r(o,A,s),E=this[m].findIndex(S=>S.name===o);E!==-1?this[m]=[...this[m].slice(0,E),p,...this[m].slice(E+1).filter(S=>S.name!==o)]:this[m].push(p)}[t.
inspect.custom](o,A){const s=this[m].reduce((p,E)=>(p[E.name]?Array.isArray(p[E.name])?p[E.name].push(E.value):p[E.name]=[p[E.name],E.value]:p[E.name]=E.value,p),{__proto__:null});A.depth??=o,A.colors??=
!0;const g=t.formatWithOptions(A,s);return`FormData ${g.slice(g.indexOf("]")+2)}`}}D("FormData",a,m,"name","value"),Object.defineProperties(a.prototype,{append:R,delete:R,get:R,getAll:R,has:R,set:R,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function r(u,o,A){if(typeof o!="string"){if(h(o)||(o=o instanceof Blob?new I([o],"blob",{type:o.type}):new C(o,"blob",{type:o.type})),A!==void 0){const s={
type:o.type,lastModified:o.lastModified};o=o instanceof f?new I([o],A,s):new C(o,A,s)}}return{name:u,value:o}}U.exports={FormData:a,makeEntry:r}}),51059:(U=>{const W=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[W]}function l(D){if(D===void 0){Object.defineProperty(globalThis,W,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const m=new URL(D);if(m.protocol!=="h\
ttp:"&&m.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${m.protocol}`);Object.defineProperty(globalThis,W,{value:m,writable:!0,enumerable:!1,configurable:!1})}U.
exports={getGlobalOrigin:e,setGlobalOrigin:l}}),60660:((U,W,e)=>{const{kConstruct:l}=e(36443),{kEnumerableProperty:D}=e(3440),{iteratorMixin:m,isValidHeaderName:R,isValidHeaderValue:C}=e(73168),{webidl:h}=e(
45893),Q=e(34589),f=e(57975),t=Symbol("headers map"),I=Symbol("headers map sorted");function a(k){return k===10||k===13||k===9||k===32}function r(k){let i=0,n=k.length;for(;n>i&&a(k.charCodeAt(n-1));)
--n;for(;n>i&&a(k.charCodeAt(i));)++i;return i===0&&n===k.length?k:k.substring(i,n)}function u(k,i){if(Array.isArray(i))for(let n=0;n<i.length;++n){const d=i[n];if(d.length!==2)throw h.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${d.length}.`});o(k,d[0],d[1])}else if(typeof i=="object"&&i!==null){const n=Object.keys(i);for(let d=0;d<n.length;++d)
o(k,n[d],i[n[d]])}else throw h.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function o(k,i,n){
if(n=r(n),R(i)){if(!C(n))throw h.errors.invalidArgument({prefix:"Headers.append",value:n,type:"header value"})}else throw h.errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});
if(p(k)==="immutable")throw new TypeError("immutable");return S(k).append(i,n,!1)}function A(k,i){return k[0]<i[0]?-1:1}class s{cookies=null;constructor(i){i instanceof s?(this[t]=new Map(i[t]),this[I]=
i[I],this.cookies=i.cookies===null?null:[...i.cookies]):(this[t]=new Map(i),this[I]=null)}contains(i,n){return this[t].has(n?i:i.toLowerCase())}clear(){this[t].clear(),this[I]=null,this.cookies=null}append(i,n,d){
this[I]=null;const c=d?i:i.toLowerCase(),B=this[t].get(c);if(B){const y=c==="cookie"?"; ":", ";this[t].set(c,{name:B.name,value:`${B.value}${y}${n}`})}else this[t].set(c,{name:i,value:n});c==="set-coo\
kie"&&(this.cookies??=[]).push(n)}set(i,n,d){this[I]=null;const c=d?i:i.toLowerCase();c==="set-cookie"&&(this.cookies=[n]),this[t].set(c,{name:i,value:n})}delete(i,n){this[I]=null,n||(i=i.toLowerCase()),
i==="set-cookie"&&(this.cookies=null),this[t].delete(i)}get(i,n){return this[t].get(n?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:n}}of this[t])yield[i,n]}get entries(){
const i={};if(this[t].size!==0)for(const{name:n,value:d}of this[t].values())i[n]=d;return i}rawValues(){return this[t].values()}get entriesList(){const i=[];if(this[t].size!==0)for(const{0:n,1:{name:d,
value:c}}of this[t])if(n==="set-cookie")for(const B of this.cookies)i.push([d,B]);else i.push([d,c]);return i}toSortedArray(){const i=this[t].size,n=new Array(i);if(i<=32){if(i===0)return n;const d=this[t][Symbol.
iterator](),c=d.next().value;n[0]=[c[0],c[1].value],Q(c[1].value!==null);for(let B=1,y=0,w=0,b=0,F=0,L,z;B<i;++B){for(z=d.next().value,L=n[B]=[z[0],z[1].value],Q(L[1]!==null),b=0,w=B;b<w;)F=b+(w-b>>1),
n[F][0]<=L[0]?b=F+1:w=F;if(B!==F){for(y=B;y>b;)n[y]=n[--y];n[b]=L}}if(!d.next().done)throw new TypeError("Unreachable");return n}else{let d=0;for(const{0:c,1:{value:B}}of this[t])n[d++]=[c,B],Q(B!==null);
return n.sort(A)}}}class g{#e;#t;constructor(i=void 0){h.util.markAsUncloneable(this),i!==l&&(this.#t=new s,this.#e="none",i!==void 0&&(i=h.converters.HeadersInit(i,"Headers contructor","init"),u(this,
i)))}append(i,n){h.brandCheck(this,g),h.argumentLengthCheck(arguments,2,"Headers.append");const d="Headers.append";return i=h.converters.ByteString(i,d,"name"),n=h.converters.ByteString(n,d,"value"),o(
this,i,n)}delete(i){if(h.brandCheck(this,g),h.argumentLengthCheck(arguments,1,"Headers.delete"),i=h.converters.ByteString(i,"Headers.delete","name"),!R(i))throw h.errors.invalidArgument({prefix:"Heade\
rs.delete",value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(i,!1)&&this.#t.delete(i,!1)}get(i){h.brandCheck(this,g),h.argumentLengthCheck(arguments,
1,"Headers.get");const n="Headers.get";if(i=h.converters.ByteString(i,n,"name"),!R(i))throw h.errors.invalidArgument({prefix:n,value:i,type:"header name"});return this.#t.get(i,!1)}has(i){h.brandCheck(
this,g),h.argumentLengthCheck(arguments,1,"Headers.has");const n="Headers.has";if(i=h.converters.ByteString(i,n,"name"),!R(i))throw h.errors.invalidArgument({prefix:n,value:i,type:"header name"});return this.#t.
contains(i,!1)}set(i,n){h.brandCheck(this,g),h.argumentLengthCheck(arguments,2,"Headers.set");const d="Headers.set";if(i=h.converters.ByteString(i,d,"name"),n=h.converters.ByteString(n,d,"value"),n=r(
n),R(i)){if(!C(n))throw h.errors.invalidArgument({prefix:d,value:n,type:"header value"})}else throw h.errors.invalidArgument({prefix:d,value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(i,n,!1)}getSetCookie(){h.brandCheck(this,g);const i=this.#t.cookies;return i?[...i]:[]}get[I](){if(this.#t[I])return this.#t[I];const i=[],n=this.#t.toSortedArray(),d=this.#t.
cookies;if(d===null||d.length===1)return this.#t[I]=n;for(let c=0;c<n.length;++c){const{0:B,1:y}=n[c];if(B==="set-cookie")for(let w=0;w<d.length;++w)i.push([B,d[w]]);else i.push([B,y])}return this.#t[I]=
i}[f.inspect.custom](i,n){return n.depth??=i,`Headers ${f.formatWithOptions(n,this.#t.entries)}`}static getHeadersGuard(i){return i.#e}static setHeadersGuard(i,n){i.#e=n}static getHeadersList(i){return i.#t}static setHeadersList(i,n){
i.#t=n}}const{getHeadersGuard:p,setHeadersGuard:E,getHeadersList:S,setHeadersList:N}=g;Reflect.deleteProperty(g,"getHeadersGuard"),Reflect.deleteProperty(g,"setHeadersGuard"),Reflect.deleteProperty(g,
"getHeadersList"),Reflect.deleteProperty(g,"setHeadersList"),m("Headers",g,I,0,1),Object.defineProperties(g.prototype,{append:D,delete:D,get:D,has:D,set:D,getSetCookie:D,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[f.inspect.custom]:{enumerable:!1}}),h.converters.HeadersInit=function(k,i,n){if(h.util.Type(k)==="Object"){const d=Reflect.get(k,Symbol.iterator);if(!f.types.isProxy(k)&&d===
g.prototype.entries)try{return S(k).entriesList}catch{}return typeof d=="function"?h.converters["sequence<sequence<ByteString>>"](k,i,n,d.bind(k)):h.converters["record<ByteString, ByteString>"](k,i,n)}
throw h.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},U.exports={fill:u,compareHeaderName:A,Headers:g,
HeadersList:s,getHeadersGuard:p,setHeadersGuard:E,setHeadersList:N,getHeadersList:S}}),54398:((U,W,e)=>{const{makeNetworkError:l,makeAppropriateNetworkError:D,filterResponse:m,makeResponse:R,fromInnerResponse:C}=e(
99051),{HeadersList:h}=e(60660),{Request:Q,cloneRequest:f}=e(9967),t=e(38522),{bytesMatch:I,makePolicyContainer:a,clonePolicyContainer:r,requestBadPort:u,TAOCheck:o,appendRequestOriginHeader:A,responseLocationURL:s,
requestCurrentURL:g,setRequestReferrerPolicyOnRedirect:p,tryUpgradeRequestToAPotentiallyTrustworthyURL:E,createOpaqueTimingInfo:S,appendFetchMetadata:N,corsCheck:k,crossOriginResourcePolicyCheck:i,determineRequestsReferrer:n,
coarsenedSharedCurrentTime:d,createDeferredPromise:c,isBlobLike:B,sameOrigin:y,isCancelled:w,isAborted:b,isErrorLike:F,fullyReadBody:L,readableStreamClose:z,isomorphicEncode:v,urlIsLocal:K,urlIsHttpHttpsScheme:fe,
urlHasHttpsScheme:Qe,clampAndCoarsenConnectionTimingInfo:$,simpleRangeHeaderValue:P,buildContentRange:J,createInflate:G,extractMimeType:Ae}=e(73168),{kState:se,kDispatcher:X}=e(93627),O=e(34589),{safelyExtractBody:j,
extractBody:q}=e(84492),{redirectStatusSet:Z,nullBodyStatus:pe,safeMethodsSet:ge,requestBodyHeader:ce,subresourceSet:ue}=e(4495),be=e(78474),{Readable:Fe,pipeline:ze,finished:ot}=e(57075),{addAbortListener:qe,
isErrored:it,isReadable:Ze,bufferToLowerCasedHeaderName:nt}=e(3440),{dataURLProcessor:tt,serializeAMimeType:me,minimizeSupportedMimeType:Ne}=e(51900),{getGlobalDispatcher:Oe}=e(32581),{webidl:H}=e(45893),
{STATUS_CODES:M}=e(37067),V=["GET","HEAD"],ee=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let _;class oe extends be{constructor(he){super(),this.dispatcher=he,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(he){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(he),this.emit("terminated",he))}abort(he){this.state==="ongoing"&&(this.state=
"aborted",he||(he=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=he,this.connection?.destroy(he),this.emit("terminated",he))}}function le(x){Se(x,"fetch")}function we(x,he=void 0){
H.argumentLengthCheck(arguments,1,"globalThis.fetch");let de=c(),ye;try{ye=new Q(x,he)}catch(ct){return de.reject(ct),de.promise}const Re=ye[se];if(ye.signal.aborted)return Ke(de,Re,null,ye.signal.reason),
de.promise;Re.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(Re.serviceWorkers="none");let Ve=null,at=!1,ut=null;return qe(ye.signal,()=>{at=!0,O(ut!=null),ut.abort(ye.signal.reason);
const ct=Ve?.deref();Ke(de,Re,ct,ye.signal.reason)}),ut=Ge({request:Re,processResponseEndOfBody:le,processResponse:ct=>{if(!at){if(ct.aborted){Ke(de,Re,Ve,ut.serializedAbortReason);return}if(ct.type===
"error"){de.reject(new TypeError("fetch failed",{cause:ct.error}));return}Ve=new WeakRef(C(ct,"immutable")),de.resolve(Ve.deref()),de=null}},dispatcher:ye[X]}),de.promise}function Se(x,he="other"){if(x.
type==="error"&&x.aborted||!x.urlList?.length)return;const de=x.urlList[0];let ye=x.timingInfo,Re=x.cacheState;fe(de)&&ye!==null&&(x.timingAllowPassed||(ye=S({startTime:ye.startTime}),Re=""),ye.endTime=
d(),x.timingInfo=ye,Te(ye,de.href,he,globalThis,Re))}const Te=performance.markResourceTiming;function Ke(x,he,de,ye){if(x&&x.reject(ye),he.body!=null&&Ze(he.body?.stream)&&he.body.stream.cancel(ye).catch(
Ue=>{if(Ue.code!=="ERR_INVALID_STATE")throw Ue}),de==null)return;const Re=de[se];Re.body!=null&&Ze(Re.body?.stream)&&Re.body.stream.cancel(ye).catch(Ue=>{if(Ue.code!=="ERR_INVALID_STATE")throw Ue})}function Ge({
request:x,processRequestBodyChunkLength:he,processRequestEndOfBody:de,processResponse:ye,processResponseEndOfBody:Re,processResponseConsumeBody:Ue,useParallelQueue:Ve=!1,dispatcher:at=Oe()}){O(at);let ut=null,
At=!1;x.client!=null&&(ut=x.client.globalObject,At=x.client.crossOriginIsolatedCapability);const ct=d(At),dt=S({startTime:ct}),ft={controller:new oe(at),request:x,timingInfo:dt,processRequestBodyChunkLength:he,
processRequestEndOfBody:de,processResponse:ye,processResponseConsumeBody:Ue,processResponseEndOfBody:Re,taskDestination:ut,crossOriginIsolatedCapability:At};return O(!x.body||x.body.stream),x.window===
"client"&&(x.window=x.client?.globalObject?.constructor?.name==="Window"?x.client:"no-window"),x.origin==="client"&&(x.origin=x.client.origin),x.policyContainer==="client"&&(x.client!=null?x.policyContainer=
r(x.client.policyContainer):x.policyContainer=a()),x.headersList.contains("accept",!0)||x.headersList.append("accept","*/*",!0),x.headersList.contains("accept-language",!0)||x.headersList.append("acce\
pt-language","*",!0),x.priority,ue.has(x.destination),$e(ft).catch(bt=>{ft.controller.terminate(bt)}),ft.controller}async function $e(x,he=!1){const de=x.request;let ye=null;if(de.localURLsOnly&&!K(g(
de))&&(ye=l("local URLs only")),E(de),u(de)==="blocked"&&(ye=l("bad port")),de.referrerPolicy===""&&(de.referrerPolicy=de.policyContainer.referrerPolicy),de.referrer!=="no-referrer"&&(de.referrer=n(de)),
ye===null&&(ye=await(async()=>{const Ue=g(de);return y(Ue,de.url)&&de.responseTainting==="basic"||Ue.protocol==="data:"||de.mode==="navigate"||de.mode==="websocket"?(de.responseTainting="basic",await rt(
x)):de.mode==="same-origin"?l('request mode cannot be "same-origin"'):de.mode==="no-cors"?de.redirect!=="follow"?l('redirect mode cannot be "follow" for "no-cors" request'):(de.responseTainting="opaqu\
e",await rt(x)):fe(g(de))?(de.responseTainting="cors",await Le(x)):l("URL scheme must be a HTTP(S) scheme")})()),he)return ye;ye.status!==0&&!ye.internalResponse&&(de.responseTainting,de.responseTainting===
"basic"?ye=m(ye,"basic"):de.responseTainting==="cors"?ye=m(ye,"cors"):de.responseTainting==="opaque"?ye=m(ye,"opaque"):O(!1));let Re=ye.status===0?ye:ye.internalResponse;if(Re.urlList.length===0&&Re.urlList.
push(...de.urlList),de.timingAllowFailed||(ye.timingAllowPassed=!0),ye.type==="opaque"&&Re.status===206&&Re.rangeRequested&&!de.headers.contains("range",!0)&&(ye=Re=l()),ye.status!==0&&(de.method==="H\
EAD"||de.method==="CONNECT"||pe.includes(Re.status))&&(Re.body=null,x.controller.dump=!0),de.integrity){const Ue=at=>je(x,l(at));if(de.responseTainting==="opaque"||ye.body==null){Ue(ye.error);return}const Ve=at=>{
if(!I(at,de.integrity)){Ue("integrity mismatch");return}ye.body=j(at)[0],je(x,ye)};await L(ye.body,Ve,Ue)}else je(x,ye)}function rt(x){if(w(x)&&x.request.redirectCount===0)return Promise.resolve(D(x));
const{request:he}=x,{protocol:de}=g(he);switch(de){case"about:":return Promise.resolve(l("about scheme is not supported"));case"blob:":{_||(_=e(4573).resolveObjectURL);const ye=g(he);if(ye.search.length!==
0)return Promise.resolve(l("NetworkError when attempting to fetch resource."));const Re=_(ye.toString());if(he.method!=="GET"||!B(Re))return Promise.resolve(l("invalid method"));const Ue=R(),Ve=Re.size,
at=v(`${Ve}`),ut=Re.type;if(he.headersList.contains("range",!0)){Ue.rangeRequested=!0;const At=he.headersList.get("range",!0),ct=P(At,!0);if(ct==="failure")return Promise.resolve(l("failed to fetch th\
e data URL"));let{rangeStartValue:dt,rangeEndValue:ft}=ct;if(dt===null)dt=Ve-ft,ft=dt+ft-1;else{if(dt>=Ve)return Promise.resolve(l("Range start is greater than the blob's size."));(ft===null||ft>=Ve)&&
(ft=Ve-1)}const bt=Re.slice(dt,ft,ut),gt=q(bt);Ue.body=gt[0];const yt=v(`${bt.size}`),Dt=J(dt,ft,Ve);Ue.status=206,Ue.statusText="Partial Content",Ue.headersList.set("content-length",yt,!0),Ue.headersList.
set("content-type",ut,!0),Ue.headersList.set("content-range",Dt,!0)}else{const At=q(Re);Ue.statusText="OK",Ue.body=At[0],Ue.headersList.set("content-length",at,!0),Ue.headersList.set("content-type",ut,
!0)}return Promise.resolve(Ue)}case"data:":{const ye=g(he),Re=tt(ye);if(Re==="failure")return Promise.resolve(l("failed to fetch the data URL"));const Ue=me(Re.mimeType);return Promise.resolve(R({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:Ue}]],body:j(Re.body)[0]}))}case"file:":return Promise.resolve(l("not implemented... yet..."));case"http:":case"https:":return Le(x).catch(ye=>l(
ye));default:return Promise.resolve(l("unknown scheme"))}}function et(x,he){x.request.done=!0,x.processResponseDone!=null&&queueMicrotask(()=>x.processResponseDone(he))}function je(x,he){let de=x.timingInfo;
const ye=()=>{const Ue=Date.now();x.request.destination==="document"&&(x.controller.fullTimingInfo=de),x.controller.reportTimingSteps=()=>{if(x.request.url.protocol!=="https:")return;de.endTime=Ue;let at=he.
cacheState;const ut=he.bodyInfo;he.timingAllowPassed||(de=S(de),at="");let At=0;if(x.request.mode!=="navigator"||!he.hasCrossOriginRedirects){At=he.status;const ct=Ae(he.headersList);ct!=="failure"&&(ut.
contentType=Ne(ct))}x.request.initiatorType!=null&&Te(de,x.request.url.href,x.request.initiatorType,globalThis,at,ut,At)};const Ve=()=>{x.request.done=!0,x.processResponseEndOfBody!=null&&queueMicrotask(
()=>x.processResponseEndOfBody(he)),x.request.initiatorType!=null&&x.controller.reportTimingSteps()};queueMicrotask(()=>Ve())};x.processResponse!=null&&queueMicrotask(()=>{x.processResponse(he),x.processResponse=
null});const Re=he.type==="error"?he:he.internalResponse??he;Re.body==null?ye():ot(Re.body.stream,()=>{ye()})}async function Le(x){const he=x.request;let de=null,ye=null;const Re=x.timingInfo;if(he.serviceWorkers,
de===null){if(he.redirect==="follow"&&(he.serviceWorkers="none"),ye=de=await Y(x),he.responseTainting==="cors"&&k(he,de)==="failure")return l("cors failure");o(he,de)==="failure"&&(he.timingAllowFailed=
!0)}return(he.responseTainting==="opaque"||de.type==="opaque")&&i(he.origin,he.client,he.destination,ye)==="blocked"?l("blocked"):(Z.has(ye.status)&&(he.redirect!=="manual"&&x.controller.connection.destroy(
void 0,!1),he.redirect==="error"?de=l("unexpected redirect"):he.redirect==="manual"?de=ye:he.redirect==="follow"?de=await ie(x,de):O(!1)),de.timingInfo=Re,de)}function ie(x,he){const de=x.request,ye=he.
internalResponse?he.internalResponse:he;let Re;try{if(Re=s(ye,g(de).hash),Re==null)return he}catch(Ve){return Promise.resolve(l(Ve))}if(!fe(Re))return Promise.resolve(l("URL scheme must be a HTTP(S) s\
cheme"));if(de.redirectCount===20)return Promise.resolve(l("redirect count exceeded"));if(de.redirectCount+=1,de.mode==="cors"&&(Re.username||Re.password)&&!y(de,Re))return Promise.resolve(l('cross or\
igin not allowed for request mode "cors"'));if(de.responseTainting==="cors"&&(Re.username||Re.password))return Promise.resolve(l('URL cannot contain credentials for request mode "cors"'));if(ye.status!==
303&&de.body!=null&&de.body.source==null)return Promise.resolve(l());if([301,302].includes(ye.status)&&de.method==="POST"||ye.status===303&&!V.includes(de.method)){de.method="GET",de.body=null;for(const Ve of ce)
de.headersList.delete(Ve)}y(g(de),Re)||(de.headersList.delete("authorization",!0),de.headersList.delete("proxy-authorization",!0),de.headersList.delete("cookie",!0),de.headersList.delete("host",!0)),de.
body!=null&&(O(de.body.source!=null),de.body=j(de.body.source)[0]);const Ue=x.timingInfo;return Ue.redirectEndTime=Ue.postRedirectStartTime=d(x.crossOriginIsolatedCapability),Ue.redirectStartTime===0&&
(Ue.redirectStartTime=Ue.startTime),de.urlList.push(Re),p(de,ye),$e(x,!0)}async function Y(x,he=!1,de=!1){const ye=x.request;let Re=null,Ue=null,Ve=null;const at=null,ut=!1;ye.window==="no-window"&&ye.
redirect==="error"?(Re=x,Ue=ye):(Ue=f(ye),Re={...x},Re.request=Ue);const At=ye.credentials==="include"||ye.credentials==="same-origin"&&ye.responseTainting==="basic",ct=Ue.body?Ue.body.length:null;let dt=null;
if(Ue.body==null&&["POST","PUT"].includes(Ue.method)&&(dt="0"),ct!=null&&(dt=v(`${ct}`)),dt!=null&&Ue.headersList.append("content-length",dt,!0),ct!=null&&Ue.keepalive,Ue.referrer instanceof URL&&Ue.headersList.
append("referer",v(Ue.referrer.href),!0),A(Ue),N(Ue),Ue.headersList.contains("user-agent",!0)||Ue.headersList.append("user-agent",ee),Ue.cache==="default"&&(Ue.headersList.contains("if-modified-since",
!0)||Ue.headersList.contains("if-none-match",!0)||Ue.headersList.contains("if-unmodified-since",!0)||Ue.headersList.contains("if-match",!0)||Ue.headersList.contains("if-range",!0))&&(Ue.cache="no-stor\
e"),Ue.cache==="no-cache"&&!Ue.preventNoCacheCacheControlHeaderModification&&!Ue.headersList.contains("cache-control",!0)&&Ue.headersList.append("cache-control","max-age=0",!0),(Ue.cache==="no-store"||
Ue.cache==="reload")&&(Ue.headersList.contains("pragma",!0)||Ue.headersList.append("pragma","no-cache",!0),Ue.headersList.contains("cache-control",!0)||Ue.headersList.append("cache-control","no-cache",
!0)),Ue.headersList.contains("range",!0)&&Ue.headersList.append("accept-encoding","identity",!0),Ue.headersList.contains("accept-encoding",!0)||(Qe(g(Ue))?Ue.headersList.append("accept-encoding","br, \
gzip, deflate",!0):Ue.headersList.append("accept-encoding","gzip, deflate",!0)),Ue.headersList.delete("host",!0),at==null&&(Ue.cache="no-store"),Ue.cache!=="no-store"&&Ue.cache,Ve==null){if(Ue.cache===
"only-if-cached")return l("only if cached");const ft=await te(Re,At,de);!ge.has(Ue.method)&&ft.status>=200&&ft.status<=399,ut&&ft.status,Ve==null&&(Ve=ft)}if(Ve.urlList=[...Ue.urlList],Ue.headersList.
contains("range",!0)&&(Ve.rangeRequested=!0),Ve.requestIncludesCredentials=At,Ve.status===407)return ye.window==="no-window"?l():w(x)?D(x):l("proxy authentication required");if(Ve.status===421&&!de&&(ye.
body==null||ye.body.source!=null)){if(w(x))return D(x);x.controller.connection.destroy(),Ve=await Y(x,he,!0)}return Ve}async function te(x,he=!1,de=!1){O(!x.controller.connection||x.controller.connection.
destroyed),x.controller.connection={abort:null,destroyed:!1,destroy(gt,yt=!0){this.destroyed||(this.destroyed=!0,yt&&this.abort?.(gt??new DOMException("The operation was aborted.","AbortError")))}};const ye=x.
request;let Re=null;const Ue=x.timingInfo;null==null&&(ye.cache="no-store");const at=de?"yes":"no";ye.mode;let ut=null;if(ye.body==null&&x.processRequestEndOfBody)queueMicrotask(()=>x.processRequestEndOfBody());else if(ye.
body!=null){const gt=async function*(Bt){w(x)||(yield Bt,x.processRequestBodyChunkLength?.(Bt.byteLength))},yt=()=>{w(x)||x.processRequestEndOfBody&&x.processRequestEndOfBody()},Dt=Bt=>{w(x)||(Bt.name===
"AbortError"?x.controller.abort():x.controller.terminate(Bt))};ut=(async function*(){try{for await(const Bt of ye.body.stream)yield*gt(Bt);yt()}catch(Bt){Dt(Bt)}})()}try{const{body:gt,status:yt,statusText:Dt,
headersList:Bt,socket:Lt}=await bt({body:ut});if(Lt)Re=R({status:yt,statusText:Dt,headersList:Bt,socket:Lt});else{const mt=gt[Symbol.asyncIterator]();x.controller.next=()=>mt.next(),Re=R({status:yt,statusText:Dt,
headersList:Bt})}}catch(gt){return gt.name==="AbortError"?(x.controller.connection.destroy(),D(x,gt)):l(gt)}const At=async()=>{await x.controller.resume()},ct=gt=>{w(x)||x.controller.abort(gt)},dt=new ReadableStream(
{async start(gt){x.controller.controller=gt},async pull(gt){await At(gt)},async cancel(gt){await ct(gt)},type:"bytes"});Re.body={stream:dt,source:null,length:null},x.controller.resume||x.controller.on(
"terminated",ft),x.controller.resume=async()=>{for(;;){let gt,yt;try{const{done:Bt,value:Lt}=await x.controller.next();if(b(x))break;gt=Bt?void 0:Lt}catch(Bt){x.controller.ended&&!Ue.encodedBodySize?gt=
void 0:(gt=Bt,yt=!0)}if(gt===void 0){z(x.controller.controller),et(x,Re);return}if(Ue.decodedBodySize+=gt?.byteLength??0,yt){x.controller.terminate(gt);return}const Dt=new Uint8Array(gt);if(Dt.byteLength&&
x.controller.controller.enqueue(Dt),it(dt)){x.controller.terminate();return}if(x.controller.controller.desiredSize<=0)return}};function ft(gt){b(x)?(Re.aborted=!0,Ze(dt)&&x.controller.controller.error(
x.controller.serializedAbortReason)):Ze(dt)&&x.controller.controller.error(new TypeError("terminated",{cause:F(gt)?gt:void 0})),x.controller.connection.destroy()}return Re;function bt({body:gt}){const yt=g(
ye),Dt=x.controller.dispatcher;return new Promise((Bt,Lt)=>Dt.dispatch({path:yt.pathname+yt.search,origin:yt.origin,method:ye.method,body:Dt.isMockActive?ye.body&&(ye.body.source||ye.body.stream):gt,headers:ye.
headersList.entries,maxRedirections:0,upgrade:ye.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(mt){const{connection:Rt}=x.controller;Ue.finalConnectionTimingInfo=$(void 0,Ue.postRedirectStartTime,
x.crossOriginIsolatedCapability),Rt.destroyed?mt(new DOMException("The operation was aborted.","AbortError")):(x.controller.on("terminated",mt),this.abort=Rt.abort=mt),Ue.finalNetworkRequestStartTime=
d(x.crossOriginIsolatedCapability)},onResponseStarted(){Ue.finalNetworkResponseStartTime=d(x.crossOriginIsolatedCapability)},onHeaders(mt,Rt,Yt,Tt){if(mt<200)return;let Nt="";const Ot=new h;for(let ae=0;ae<
Rt.length;ae+=2)Ot.append(nt(Rt[ae]),Rt[ae+1].toString("latin1"),!0);Nt=Ot.get("location",!0);const xt=[],Pt=Nt&&ye.redirect==="follow"&&Z.has(mt);if(ye.method!=="HEAD"&&ye.method!=="CONNECT"&&!pe.includes(
mt)&&!Pt){const ae=Ot.get("content-encoding",!0),Ee=ae?ae.toLowerCase().split(","):[],De=5;if(Ee.length>De)return this.abort(new Error(`too many content-encodings in response: ${Ee.length}, maximum al\
lowed is ${De}`)),!0;for(let xe=Ee.length-1;xe>=0;--xe){const Ye=Ee[xe].trim();if(Ye==="x-gzip"||Ye==="gzip")xt.push(t.createGunzip({flush:t.constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Ye===
"deflate")xt.push(G({flush:t.constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Ye==="br")xt.push(t.createBrotliDecompress({flush:t.constants.BROTLI_OPERATION_FLUSH,finishFlush:t.constants.
BROTLI_OPERATION_FLUSH}));else{xt.length=0;break}}}this.body=new Fe({read:Yt});const Be=this.onError.bind(this);return Bt({status:mt,statusText:Tt,headersList:Ot,body:xt.length?ze(this.body,...xt,ae=>{
ae&&this.onError(ae)}).on("error",Be):this.body.on("error",Be)}),!0},onData(mt){if(x.controller.dump)return;const Rt=mt;return Ue.encodedBodySize+=Rt.byteLength,this.body.push(Rt)},onComplete(){this.abort&&
x.controller.off("terminated",this.abort),x.controller.ended=!0,this.body.push(null)},onError(mt){this.abort&&x.controller.off("terminated",this.abort),this.body?.destroy(mt),x.controller.terminate(mt),
Lt(mt)},onUpgrade(mt,Rt,Yt){if(mt!==101)return;const Tt=new h;for(let Nt=0;Nt<Rt.length;Nt+=2)Tt.append(nt(Rt[Nt]),Rt[Nt+1].toString("latin1"),!0);return Bt({status:mt,statusText:M[mt],headersList:Tt,
socket:Yt}),!0}}))}}U.exports={fetch:we,Fetch:oe,fetching:Ge,finalizeAndReportTiming:Se}}),9967:((U,W,e)=>{const{extractBody:l,mixinBody:D,cloneBody:m,bodyUnusable:R}=e(84492),{Headers:C,fill:h,HeadersList:Q,
setHeadersGuard:f,getHeadersGuard:t,setHeadersList:I,getHeadersList:a}=e(60660),{FinalizationRegistry:r}=e(66653)(),u=e(3440),o=e(57975),{isValidHTTPToken:A,sameOrigin:s,environmentSettingsObject:g}=e(
73168),{forbiddenMethodsSet:p,corsSafeListedMethodsSet:E,referrerPolicy:S,requestRedirect:N,requestMode:k,requestCredentials:i,requestCache:n,requestDuplex:d}=e(4495),{kEnumerableProperty:c,normalizedMethodRecordsBase:B,
normalizedMethodRecords:y}=u,{kHeaders:w,kSignal:b,kState:F,kDispatcher:L}=e(93627),{webidl:z}=e(45893),{URLSerializer:v}=e(51900),{kConstruct:K}=e(36443),fe=e(34589),{getMaxListeners:Qe,setMaxListeners:$,
getEventListeners:P,defaultMaxListeners:J}=e(78474),G=Symbol("abortController"),Ae=new r(({signal:ge,abort:ce})=>{ge.removeEventListener("abort",ce)}),se=new WeakMap;function X(ge){return ce;function ce(){
const ue=ge.deref();if(ue!==void 0){Ae.unregister(ce),this.removeEventListener("abort",ce),ue.abort(this.reason);const be=se.get(ue.signal);if(be!==void 0){if(be.size!==0){for(const Fe of be){const ze=Fe.
deref();ze!==void 0&&ze.abort(this.reason)}be.clear()}se.delete(ue.signal)}}}}let O=!1;class j{constructor(ce,ue={}){if(z.util.markAsUncloneable(this),ce===K)return;const be="Request constructor";z.argumentLengthCheck(
arguments,1,be),ce=z.converters.RequestInfo(ce,be,"input"),ue=z.converters.RequestInit(ue,be,"init");let Fe=null,ze=null;const ot=g.settingsObject.baseUrl;let qe=null;if(typeof ce=="string"){this[L]=ue.
dispatcher;let V;try{V=new URL(ce,ot)}catch(ee){throw new TypeError("Failed to parse URL from "+ce,{cause:ee})}if(V.username||V.password)throw new TypeError("Request cannot be constructed from a URL t\
hat includes credentials: "+ce);Fe=q({urlList:[V]}),ze="cors"}else this[L]=ue.dispatcher||ce[L],fe(ce instanceof j),Fe=ce[F],qe=ce[b];const it=g.settingsObject.origin;let Ze="client";if(Fe.window?.constructor?.
name==="EnvironmentSettingsObject"&&s(Fe.window,it)&&(Ze=Fe.window),ue.window!=null)throw new TypeError(`'window' option '${Ze}' must be null`);"window"in ue&&(Ze="no-window"),Fe=q({method:Fe.method,headersList:Fe.
headersList,unsafeRequest:Fe.unsafeRequest,client:g.settingsObject,window:Ze,priority:Fe.priority,origin:Fe.origin,referrer:Fe.referrer,referrerPolicy:Fe.referrerPolicy,mode:Fe.mode,credentials:Fe.credentials,
cache:Fe.cache,redirect:Fe.redirect,integrity:Fe.integrity,keepalive:Fe.keepalive,reloadNavigation:Fe.reloadNavigation,historyNavigation:Fe.historyNavigation,urlList:[...Fe.urlList]});const nt=Object.
keys(ue).length!==0;if(nt&&(Fe.mode==="navigate"&&(Fe.mode="same-origin"),Fe.reloadNavigation=!1,Fe.historyNavigation=!1,Fe.origin="client",Fe.referrer="client",Fe.referrerPolicy="",Fe.url=Fe.urlList[Fe.
urlList.length-1],Fe.urlList=[Fe.url]),ue.referrer!==void 0){const V=ue.referrer;if(V==="")Fe.referrer="no-referrer";else{let ee;try{ee=new URL(V,ot)}catch(_){throw new TypeError(`Referrer "${V}" is n\
ot a valid URL.`,{cause:_})}ee.protocol==="about:"&&ee.hostname==="client"||it&&!s(ee,g.settingsObject.baseUrl)?Fe.referrer="client":Fe.referrer=ee}}ue.referrerPolicy!==void 0&&(Fe.referrerPolicy=ue.referrerPolicy);
let tt;if(ue.mode!==void 0?tt=ue.mode:tt=ze,tt==="navigate")throw z.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(tt!=null&&(Fe.mode=tt),ue.credentials!==
void 0&&(Fe.credentials=ue.credentials),ue.cache!==void 0&&(Fe.cache=ue.cache),Fe.cache==="only-if-cached"&&Fe.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-ori\
gin' mode");if(ue.redirect!==void 0&&(Fe.redirect=ue.redirect),ue.integrity!=null&&(Fe.integrity=String(ue.integrity)),ue.keepalive!==void 0&&(Fe.keepalive=!!ue.keepalive),ue.method!==void 0){let V=ue.
method;const ee=y[V];if(ee!==void 0)Fe.method=ee;else{if(!A(V))throw new TypeError(`'${V}' is not a valid HTTP method.`);const _=V.toUpperCase();if(p.has(_))throw new TypeError(`'${V}' HTTP method is \
unsupported.`);V=B[_]??V,Fe.method=V}!O&&Fe.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"\
UNDICI-FETCH-patch"}),O=!0)}ue.signal!==void 0&&(qe=ue.signal),this[F]=Fe;const me=new AbortController;if(this[b]=me.signal,qe!=null){if(!qe||typeof qe.aborted!="boolean"||typeof qe.addEventListener!=
"function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(qe.aborted)me.abort(qe.reason);else{this[G]=me;const V=new WeakRef(me),ee=X(V);try{(typeof Qe==
"function"&&Qe(qe)===J||P(qe,"abort").length>=J)&&$(1500,qe)}catch{}u.addAbortListener(qe,ee),Ae.register(me,{signal:qe,abort:ee},ee)}}if(this[w]=new C(K),I(this[w],Fe.headersList),f(this[w],"request"),
tt==="no-cors"){if(!E.has(Fe.method))throw new TypeError(`'${Fe.method} is unsupported in no-cors mode.`);f(this[w],"request-no-cors")}if(nt){const V=a(this[w]),ee=ue.headers!==void 0?ue.headers:new Q(
V);if(V.clear(),ee instanceof Q){for(const{name:_,value:oe}of ee.rawValues())V.append(_,oe,!1);V.cookies=ee.cookies}else h(this[w],ee)}const Ne=ce instanceof j?ce[F].body:null;if((ue.body!=null||Ne!=null)&&
(Fe.method==="GET"||Fe.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Oe=null;if(ue.body!=null){const[V,ee]=l(ue.body,Fe.keepalive);Oe=V,ee&&!a(this[w]).contains(
"content-type",!0)&&this[w].append("content-type",ee)}const H=Oe??Ne;if(H!=null&&H.source==null){if(Oe!=null&&ue.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a\
 body.");if(Fe.mode!=="same-origin"&&Fe.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');Fe.useCORSPreflightFlag=!0}let M=H;if(Oe==null&&
Ne!=null){if(R(ce))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const V=new TransformStream;Ne.stream.pipeThrough(V),M={source:Ne.source,length:Ne.
length,stream:V.readable}}this[F].body=M}get method(){return z.brandCheck(this,j),this[F].method}get url(){return z.brandCheck(this,j),v(this[F].url)}get headers(){return z.brandCheck(this,j),this[w]}get destination(){
return z.brandCheck(this,j),this[F].destination}get referrer(){return z.brandCheck(this,j),this[F].referrer==="no-referrer"?"":this[F].referrer==="client"?"about:client":this[F].referrer.toString()}get referrerPolicy(){
return z.brandCheck(this,j),this[F].referrerPolicy}get mode(){return z.brandCheck(this,j),this[F].mode}get credentials(){return this[F].credentials}get cache(){return z.brandCheck(this,j),this[F].cache}get redirect(){
return z.brandCheck(this,j),this[F].redirect}get integrity(){return z.brandCheck(this,j),this[F].integrity}get keepalive(){return z.brandCheck(this,j),this[F].keepalive}get isReloadNavigation(){return z.
brandCheck(this,j),this[F].reloadNavigation}get isHistoryNavigation(){return z.brandCheck(this,j),this[F].historyNavigation}get signal(){return z.brandCheck(this,j),this[b]}get body(){return z.brandCheck(
this,j),this[F].body?this[F].body.stream:null}get bodyUsed(){return z.brandCheck(this,j),!!this[F].body&&u.isDisturbed(this[F].body.stream)}get duplex(){return z.brandCheck(this,j),"half"}clone(){if(z.
brandCheck(this,j),R(this))throw new TypeError("unusable");const ce=Z(this[F]),ue=new AbortController;if(this.signal.aborted)ue.abort(this.signal.reason);else{let be=se.get(this.signal);be===void 0&&(be=
new Set,se.set(this.signal,be));const Fe=new WeakRef(ue);be.add(Fe),u.addAbortListener(ue.signal,X(Fe))}return pe(ce,ue.signal,t(this[w]))}[o.inspect.custom](ce,ue){ue.depth===null&&(ue.depth=2),ue.colors??=
!0;const be={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.
cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Reques\
t ${o.formatWithOptions(ue,be)}`}}D(j);function q(ge){return{method:ge.method??"GET",localURLsOnly:ge.localURLsOnly??!1,unsafeRequest:ge.unsafeRequest??!1,body:ge.body??null,client:ge.client??null,reservedClient:ge.
reservedClient??null,replacesClientId:ge.replacesClientId??"",window:ge.window??"client",keepalive:ge.keepalive??!1,serviceWorkers:ge.serviceWorkers??"all",initiator:ge.initiator??"",destination:ge.destination??
"",priority:ge.priority??null,origin:ge.origin??"client",policyContainer:ge.policyContainer??"client",referrer:ge.referrer??"client",referrerPolicy:ge.referrerPolicy??"",mode:ge.mode??"no-cors",useCORSPreflightFlag:ge.
useCORSPreflightFlag??!1,credentials:ge.credentials??"same-origin",useCredentials:ge.useCredentials??!1,cache:ge.cache??"default",redirect:ge.redirect??"follow",integrity:ge.integrity??"",cryptoGraphicsNonceMetadata:ge.
cryptoGraphicsNonceMetadata??"",parserMetadata:ge.parserMetadata??"",reloadNavigation:ge.reloadNavigation??!1,historyNavigation:ge.historyNavigation??!1,userActivation:ge.userActivation??!1,taintedOrigin:ge.
taintedOrigin??!1,redirectCount:ge.redirectCount??0,responseTainting:ge.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:ge.preventNoCacheCacheControlHeaderModification??!1,done:ge.
done??!1,timingAllowFailed:ge.timingAllowFailed??!1,urlList:ge.urlList,url:ge.urlList[0],headersList:ge.headersList?new Q(ge.headersList):new Q}}function Z(ge){const ce=q({...ge,body:null});return ge.
body!=null&&(ce.body=m(ce,ge.body)),ce}function pe(ge,ce,ue){const be=new j(K);return be[F]=ge,be[b]=ce,be[w]=new C(K),I(be[w],ge.headersList),f(be[w],ue),be}Object.defineProperties(j.prototype,{method:c,
url:c,headers:c,redirect:c,clone:c,signal:c,duplex:c,destination:c,body:c,bodyUsed:c,isHistoryNavigation:c,isReloadNavigation:c,keepalive:c,integrity:c,cache:c,credentials:c,attribute:c,referrerPolicy:c,
referrer:c,mode:c,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),z.converters.Request=z.interfaceConverter(j),z.converters.RequestInfo=function(ge,ce,ue){return typeof ge=="string"?z.converters.
USVString(ge,ce,ue):ge instanceof j?z.converters.Request(ge,ce,ue):z.converters.USVString(ge,ce,ue)},z.converters.AbortSignal=z.interfaceConverter(AbortSignal),z.converters.RequestInit=z.dictionaryConverter(
[{key:"method",converter:z.converters.ByteString},{key:"headers",converter:z.converters.HeadersInit},{key:"body",converter:z.nullableConverter(z.converters.BodyInit)},{key:"referrer",converter:z.converters.
USVString},{key:"referrerPolicy",converter:z.converters.DOMString,allowedValues:S},{key:"mode",converter:z.converters.DOMString,allowedValues:k},{key:"credentials",converter:z.converters.DOMString,allowedValues:i},
{key:"cache",converter:z.converters.DOMString,allowedValues:n},{key:"redirect",converter:z.converters.DOMString,allowedValues:N},{key:"integrity",converter:z.converters.DOMString},{key:"keepalive",converter:z.
converters.boolean},{key:"signal",converter:z.nullableConverter(ge=>z.converters.AbortSignal(ge,"RequestInit","signal",{strict:!1}))},{key:"window",converter:z.converters.any},{key:"duplex",converter:z.
converters.DOMString,allowedValues:d},{key:"dispatcher",converter:z.converters.any}]),U.exports={Request:j,makeRequest:q,fromInnerRequest:pe,cloneRequest:Z}}),99051:((U,W,e)=>{const{Headers:l,HeadersList:D,
fill:m,getHeadersGuard:R,setHeadersGuard:C,setHeadersList:h}=e(60660),{extractBody:Q,cloneBody:f,mixinBody:t,hasFinalizationRegistry:I,streamRegistry:a,bodyUnusable:r}=e(84492),u=e(3440),o=e(57975),{kEnumerableProperty:A}=u,
{isValidReasonPhrase:s,isCancelled:g,isAborted:p,isBlobLike:E,serializeJavascriptValueToJSONString:S,isErrorLike:N,isomorphicEncode:k,environmentSettingsObject:i}=e(73168),{redirectStatusSet:n,nullBodyStatus:d}=e(
4495),{kState:c,kHeaders:B}=e(93627),{webidl:y}=e(45893),{FormData:w}=e(35910),{URLSerializer:b}=e(51900),{kConstruct:F}=e(36443),L=e(34589),{types:z}=e(57975),v=new TextEncoder("utf-8");class K{static error(){
return X($(),"immutable")}static json(j,q={}){y.argumentLengthCheck(arguments,1,"Response.json"),q!==null&&(q=y.converters.ResponseInit(q));const Z=v.encode(S(j)),pe=Q(Z),ge=X(Qe({}),"response");return se(
ge,q,{body:pe[0],type:"application/json"}),ge}static redirect(j,q=302){y.argumentLengthCheck(arguments,1,"Response.redirect"),j=y.converters.USVString(j),q=y.converters["unsigned short"](q);let Z;try{
Z=new URL(j,i.settingsObject.baseUrl)}catch(ce){throw new TypeError(`Failed to parse URL from ${j}`,{cause:ce})}if(!n.has(q))throw new RangeError(`Invalid status code ${q}`);const pe=X(Qe({}),"immutab\
le");pe[c].status=q;const ge=k(b(Z));return pe[c].headersList.append("location",ge,!0),pe}constructor(j=null,q={}){if(y.util.markAsUncloneable(this),j===F)return;j!==null&&(j=y.converters.BodyInit(j)),
q=y.converters.ResponseInit(q),this[c]=Qe({}),this[B]=new l(F),C(this[B],"response"),h(this[B],this[c].headersList);let Z=null;if(j!=null){const[pe,ge]=Q(j);Z={body:pe,type:ge}}se(this,q,Z)}get type(){
return y.brandCheck(this,K),this[c].type}get url(){y.brandCheck(this,K);const j=this[c].urlList,q=j[j.length-1]??null;return q===null?"":b(q,!0)}get redirected(){return y.brandCheck(this,K),this[c].urlList.
length>1}get status(){return y.brandCheck(this,K),this[c].status}get ok(){return y.brandCheck(this,K),this[c].status>=200&&this[c].status<=299}get statusText(){return y.brandCheck(this,K),this[c].statusText}get headers(){
return y.brandCheck(this,K),this[B]}get body(){return y.brandCheck(this,K),this[c].body?this[c].body.stream:null}get bodyUsed(){return y.brandCheck(this,K),!!this[c].body&&u.isDisturbed(this[c].body.stream)}clone(){
if(y.brandCheck(this,K),r(this))throw y.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const j=fe(this[c]);return I&&this[c].body?.stream&&a.register(this,new WeakRef(
this[c].body.stream)),X(j,R(this[B]))}[o.inspect.custom](j,q){q.depth===null&&(q.depth=2),q.colors??=!0;const Z={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.
bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${o.formatWithOptions(q,Z)}`}}t(K),Object.defineProperties(K.prototype,{type:A,url:A,status:A,ok:A,redirected:A,
statusText:A,headers:A,clone:A,body:A,bodyUsed:A,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(K,{json:A,redirect:A,error:A});function fe(O){if(O.internalResponse)return G(
fe(O.internalResponse),O.type);const j=Qe({...O,body:null});return O.body!=null&&(j.body=f(j,O.body)),j}function Qe(O){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...O,headersList:O?.headersList?new D(O?.headersList):new D,urlList:O?.urlList?[...O.urlList]:[]}}function $(O){const j=N(O);return Qe(
{type:"error",status:0,error:j?O:new Error(O&&String(O)),aborted:O&&O.name==="AbortError"})}function P(O){return O.type==="error"&&O.status===0}function J(O,j){return j={internalResponse:O,...j},new Proxy(
O,{get(q,Z){return Z in j?j[Z]:q[Z]},set(q,Z,pe){return L(!(Z in j)),q[Z]=pe,!0}})}function G(O,j){if(j==="basic")return J(O,{type:"basic",headersList:O.headersList});if(j==="cors")return J(O,{type:"c\
ors",headersList:O.headersList});if(j==="opaque")return J(O,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(j==="opaqueredirect")return J(O,{type:"opaqueredirect",status:0,
statusText:"",headersList:[],body:null});L(!1)}function Ae(O,j=null){return L(g(O)),p(O)?$(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:j})):$(Object.assign(new DOMException(
"Request was cancelled."),{cause:j}))}function se(O,j,q){if(j.status!==null&&(j.status<200||j.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("stat\
usText"in j&&j.statusText!=null&&!s(String(j.statusText)))throw new TypeError("Invalid statusText");if("status"in j&&j.status!=null&&(O[c].status=j.status),"statusText"in j&&j.statusText!=null&&(O[c].
statusText=j.statusText),"headers"in j&&j.headers!=null&&m(O[B],j.headers),q){if(d.includes(O.status))throw y.errors.exception({header:"Response constructor",message:`Invalid response status code ${O.
status}`});O[c].body=q.body,q.type!=null&&!O[c].headersList.contains("content-type",!0)&&O[c].headersList.append("content-type",q.type,!0)}}function X(O,j){const q=new K(F);return q[c]=O,q[B]=new l(F),
h(q[B],O.headersList),C(q[B],j),I&&O.body?.stream&&a.register(q,new WeakRef(O.body.stream)),q}y.converters.ReadableStream=y.interfaceConverter(ReadableStream),y.converters.FormData=y.interfaceConverter(
w),y.converters.URLSearchParams=y.interfaceConverter(URLSearchParams),y.converters.XMLHttpRequestBodyInit=function(O,j,q){return typeof O=="string"?y.converters.USVString(O,j,q):E(O)?y.converters.Blob(
O,j,q,{strict:!1}):ArrayBuffer.isView(O)||z.isArrayBuffer(O)?y.converters.BufferSource(O,j,q):u.isFormDataLike(O)?y.converters.FormData(O,j,q,{strict:!1}):O instanceof URLSearchParams?y.converters.URLSearchParams(
O,j,q):y.converters.DOMString(O,j,q)},y.converters.BodyInit=function(O,j,q){return O instanceof ReadableStream?y.converters.ReadableStream(O,j,q):O?.[Symbol.asyncIterator]?O:y.converters.XMLHttpRequestBodyInit(
O,j,q)},y.converters.ResponseInit=y.dictionaryConverter([{key:"status",converter:y.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:y.converters.ByteString,defaultValue:()=>""},
{key:"headers",converter:y.converters.HeadersInit}]),U.exports={isNetworkError:P,makeNetworkError:$,makeResponse:Qe,makeAppropriateNetworkError:Ae,filterResponse:G,Response:K,cloneResponse:fe,fromInnerResponse:X}}),
93627:(U=>{U.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((U,W,e)=>{const{Transform:l}=e(57075),D=e(
38522),{redirectStatusSet:m,referrerPolicySet:R,badPortsSet:C}=e(4495),{getGlobalOrigin:h}=e(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:f,removeChars:t,parseMIMEType:I}=e(51900),
{performance:a}=e(643),{isBlobLike:r,ReadableStreamFrom:u,isValidHTTPToken:o,normalizedMethodRecordsBase:A}=e(3440),s=e(34589),{isUint8Array:g}=e(73429),{webidl:p}=e(45893);let E=[],S;try{S=e(77598);const Y=[
"sha256","sha384","sha512"];E=S.getHashes().filter(te=>Y.includes(te))}catch{}function N(Y){const te=Y.urlList,x=te.length;return x===0?null:te[x-1].toString()}function k(Y,te){if(!m.has(Y.status))return null;
let x=Y.headersList.get("location",!0);return x!==null&&b(x)&&(i(x)||(x=n(x)),x=new URL(x,N(Y))),x&&!x.hash&&(x.hash=te),x}function i(Y){for(let te=0;te<Y.length;++te){const x=Y.charCodeAt(te);if(x>126||
x<32)return!1}return!0}function n(Y){return Buffer.from(Y,"binary").toString("utf8")}function d(Y){return Y.urlList[Y.urlList.length-1]}function c(Y){const te=d(Y);return oe(te)&&C.has(te.port)?"block\
ed":"allowed"}function B(Y){return Y instanceof Error||Y?.constructor?.name==="Error"||Y?.constructor?.name==="DOMException"}function y(Y){for(let te=0;te<Y.length;++te){const x=Y.charCodeAt(te);if(!(x===
9||x>=32&&x<=126||x>=128&&x<=255))return!1}return!0}const w=o;function b(Y){return(Y[0]==="	"||Y[0]===" "||Y[Y.length-1]==="	"||Y[Y.length-1]===" "||Y.includes(`
`)||Y.includes("\r")||Y.includes("\0"))===!1}function F(Y,te){const{headersList:x}=te,he=(x.get("referrer-policy",!0)??"").split(",");let de="";if(he.length>0)for(let ye=he.length;ye!==0;ye--){const Re=he[ye-
1].trim();if(R.has(Re)){de=Re;break}}de!==""&&(Y.referrerPolicy=de)}function L(){return"allowed"}function z(){return"success"}function v(){return"success"}function K(Y){let te=null;te=Y.mode,Y.headersList.
set("sec-fetch-mode",te,!0)}function fe(Y){let te=Y.origin;if(!(te==="client"||te===void 0)){if(Y.responseTainting==="cors"||Y.mode==="websocket")Y.headersList.append("origin",te,!0);else if(Y.method!==
"GET"&&Y.method!=="HEAD"){switch(Y.referrerPolicy){case"no-referrer":te=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":Y.origin&&_(Y.origin)&&!_(
d(Y))&&(te=null);break;case"same-origin":be(Y,d(Y))||(te=null);break;default:}Y.headersList.append("origin",te,!0)}}}function Qe(Y,te){return Y}function $(Y,te,x){return!Y?.startTime||Y.startTime<te?{
domainLookupStartTime:te,domainLookupEndTime:te,connectionStartTime:te,connectionEndTime:te,secureConnectionStartTime:te,ALPNNegotiatedProtocol:Y?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Qe(Y.domainLookupStartTime,
x),domainLookupEndTime:Qe(Y.domainLookupEndTime,x),connectionStartTime:Qe(Y.connectionStartTime,x),connectionEndTime:Qe(Y.connectionEndTime,x),secureConnectionStartTime:Qe(Y.secureConnectionStartTime,
x),ALPNNegotiatedProtocol:Y.ALPNNegotiatedProtocol}}function P(Y){return Qe(a.now(),Y)}function J(Y){return{startTime:Y.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:Y.startTime??
0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function G(){return{referrerPolicy:"\
strict-origin-when-cross-origin"}}function Ae(Y){return{referrerPolicy:Y.referrerPolicy}}function se(Y){const te=Y.referrerPolicy;s(te);let x=null;if(Y.referrer==="client"){const Ue=h();if(!Ue||Ue.origin===
"null")return"no-referrer";x=new URL(Ue)}else Y.referrer instanceof URL&&(x=Y.referrer);let he=X(x);const de=X(x,!0);he.toString().length>4096&&(he=de);const ye=be(Y,he),Re=O(he)&&!O(Y.url);switch(te){case"\
origin":return de??X(x,!0);case"unsafe-url":return he;case"same-origin":return ye?de:"no-referrer";case"origin-when-cross-origin":return ye?he:de;case"strict-origin-when-cross-origin":{const Ue=d(Y);return be(
he,Ue)?he:O(he)&&!O(Ue)?"no-referrer":de}default:return Re?"no-referrer":de}}function X(Y,te){return s(Y instanceof URL),Y=new URL(Y),Y.protocol==="file:"||Y.protocol==="about:"||Y.protocol==="blank:"?
"no-referrer":(Y.username="",Y.password="",Y.hash="",te&&(Y.pathname="",Y.search=""),Y)}function O(Y){if(!(Y instanceof URL))return!1;if(Y.href==="about:blank"||Y.href==="about:srcdoc"||Y.protocol==="\
data:"||Y.protocol==="file:")return!0;return te(Y.origin);function te(x){if(x==null||x==="null")return!1;const he=new URL(x);return!!(he.protocol==="https:"||he.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(he.hostname)||he.hostname==="localhost"||he.hostname.includes("localhost.")||he.hostname.endsWith(".localhost"))}}function j(Y,te){if(S===void 0)return!0;const x=Z(te);if(x==="no metadata"||x.length===
0)return!0;const he=pe(x),de=ge(x,he);for(const ye of de){const Re=ye.algo,Ue=ye.hash;let Ve=S.createHash(Re).update(Y).digest("base64");if(Ve[Ve.length-1]==="="&&(Ve[Ve.length-2]==="="?Ve=Ve.slice(0,
-2):Ve=Ve.slice(0,-1)),ce(Ve,Ue))return!0}return!1}const q=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function Z(Y){const te=[];let x=!0;for(const he of Y.
split(" ")){x=!1;const de=q.exec(he);if(de===null||de.groups===void 0||de.groups.algo===void 0)continue;const ye=de.groups.algo.toLowerCase();E.includes(ye)&&te.push(de.groups)}return x===!0?"no metad\
ata":te}function pe(Y){let te=Y[0].algo;if(te[3]==="5")return te;for(let x=1;x<Y.length;++x){const he=Y[x];if(he.algo[3]==="5"){te="sha512";break}else{if(te[3]==="3")continue;he.algo[3]==="3"&&(te="sh\
a384")}}return te}function ge(Y,te){if(Y.length===1)return Y;let x=0;for(let he=0;he<Y.length;++he)Y[he].algo===te&&(Y[x++]=Y[he]);return Y.length=x,Y}function ce(Y,te){if(Y.length!==te.length)return!1;
for(let x=0;x<Y.length;++x)if(Y[x]!==te[x]){if(Y[x]==="+"&&te[x]==="-"||Y[x]==="/"&&te[x]==="_")continue;return!1}return!0}function ue(Y){}function be(Y,te){return Y.origin===te.origin&&Y.origin==="nu\
ll"||Y.protocol===te.protocol&&Y.hostname===te.hostname&&Y.port===te.port}function Fe(){let Y,te;return{promise:new Promise((he,de)=>{Y=he,te=de}),resolve:Y,reject:te}}function ze(Y){return Y.controller.
state==="aborted"}function ot(Y){return Y.controller.state==="aborted"||Y.controller.state==="terminated"}function qe(Y){return A[Y.toLowerCase()]??Y}function it(Y){const te=JSON.stringify(Y);if(te===
void 0)throw new TypeError("Value is not JSON serializable");return s(typeof te=="string"),te}const Ze=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function nt(Y,te,x=0,he=1){class de{#e;#t;#A;constructor(Re,Ue){
this.#e=Re,this.#t=Ue,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${Y} Iterator.`);const Re=this.#A,
Ue=this.#e[te],Ve=Ue.length;if(Re>=Ve)return{value:void 0,done:!0};const{[x]:at,[he]:ut}=Ue[Re];this.#A=Re+1;let At;switch(this.#t){case"key":At=at;break;case"value":At=ut;break;case"key+value":At=[at,
ut];break}return{value:At,done:!1}}}return delete de.prototype.constructor,Object.setPrototypeOf(de.prototype,Ze),Object.defineProperties(de.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${Y} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(ye,Re){return new de(ye,Re)}}function tt(Y,te,x,he=0,de=1){const ye=nt(Y,x,he,de),Re={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return p.brandCheck(this,te),ye(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return p.brandCheck(this,te),ye(this,"va\
lue")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return p.brandCheck(this,te),ye(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Ve,at=globalThis){
if(p.brandCheck(this,te),p.argumentLengthCheck(arguments,1,`${Y}.forEach`),typeof Ve!="function")throw new TypeError(`Failed to execute 'forEach' on '${Y}': parameter 1 is not of type 'Function'.`);for(const{
0:ut,1:At}of ye(this,"key+value"))Ve.call(at,At,ut,this)}}};return Object.defineProperties(te.prototype,{...Re,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:Re.entries.value}})}async function me(Y,te,x){
const he=te,de=x;let ye;try{ye=Y.stream.getReader()}catch(Re){de(Re);return}try{he(await V(ye))}catch(Re){de(Re)}}function Ne(Y){return Y instanceof ReadableStream||Y[Symbol.toStringTag]==="ReadableSt\
ream"&&typeof Y.tee=="function"}function Oe(Y){try{Y.close(),Y.byobRequest?.respond(0)}catch(te){if(!te.message.includes("Controller is already closed")&&!te.message.includes("ReadableStream is alread\
y closed"))throw te}}const H=/[^\x00-\xFF]/;function M(Y){return s(!H.test(Y)),Y}async function V(Y){const te=[];let x=0;for(;;){const{done:he,value:de}=await Y.read();if(he)return Buffer.concat(te,x);
if(!g(de))throw new TypeError("Received non-Uint8Array chunk");te.push(de),x+=de.length}}function ee(Y){s("protocol"in Y);const te=Y.protocol;return te==="about:"||te==="blob:"||te==="data:"}function _(Y){
return typeof Y=="string"&&Y[5]===":"&&Y[0]==="h"&&Y[1]==="t"&&Y[2]==="t"&&Y[3]==="p"&&Y[4]==="s"||Y.protocol==="https:"}function oe(Y){s("protocol"in Y);const te=Y.protocol;return te==="http:"||te===
"https:"}function le(Y,te){const x=Y;if(!x.startsWith("bytes"))return"failure";const he={position:5};if(te&&Q(Ve=>Ve==="	"||Ve===" ",x,he),x.charCodeAt(he.position)!==61)return"failure";he.position++,
te&&Q(Ve=>Ve==="	"||Ve===" ",x,he);const de=Q(Ve=>{const at=Ve.charCodeAt(0);return at>=48&&at<=57},x,he),ye=de.length?Number(de):null;if(te&&Q(Ve=>Ve==="	"||Ve===" ",x,he),x.charCodeAt(he.position)!==
45)return"failure";he.position++,te&&Q(Ve=>Ve==="	"||Ve===" ",x,he);const Re=Q(Ve=>{const at=Ve.charCodeAt(0);return at>=48&&at<=57},x,he),Ue=Re.length?Number(Re):null;return he.position<x.length||Ue===
null&&ye===null||ye>Ue?"failure":{rangeStartValue:ye,rangeEndValue:Ue}}function we(Y,te,x){let he="bytes ";return he+=M(`${Y}`),he+="-",he+=M(`${te}`),he+="/",he+=M(`${x}`),he}class Se extends l{#e;constructor(te){
super(),this.#e=te}_transform(te,x,he){if(!this._inflateStream){if(te.length===0){he();return}this._inflateStream=(te[0]&15)===8?D.createInflate(this.#e):D.createInflateRaw(this.#e),this._inflateStream.
on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",de=>this.destroy(de))}this._inflateStream.write(te,x,he)}_final(te){this._inflateStream&&
(this._inflateStream.end(),this._inflateStream=null),te()}}function Te(Y){return new Se(Y)}function Ke(Y){let te=null,x=null,he=null;const de=$e("content-type",Y);if(de===null)return"failure";for(const ye of de){
const Re=I(ye);Re==="failure"||Re.essence==="*/*"||(he=Re,he.essence!==x?(te=null,he.parameters.has("charset")&&(te=he.parameters.get("charset")),x=he.essence):!he.parameters.has("charset")&&te!==null&&
he.parameters.set("charset",te))}return he??"failure"}function Ge(Y){const te=Y,x={position:0},he=[];let de="";for(;x.position<te.length;){if(de+=Q(ye=>ye!=='"'&&ye!==",",te,x),x.position<te.length)if(te.
charCodeAt(x.position)===34){if(de+=f(te,x),x.position<te.length)continue}else s(te.charCodeAt(x.position)===44),x.position++;de=t(de,!0,!0,ye=>ye===9||ye===32),he.push(de),de=""}return he}function $e(Y,te){
const x=te.get(Y,!0);return x===null?null:Ge(x)}const rt=new TextDecoder;function et(Y){return Y.length===0?"":(Y[0]===239&&Y[1]===187&&Y[2]===191&&(Y=Y.subarray(3)),rt.decode(Y))}class je{get baseUrl(){
return h()}get origin(){return this.baseUrl?.origin}policyContainer=G()}class Le{settingsObject=new je}const ie=new Le;U.exports={isAborted:ze,isCancelled:ot,isValidEncodedURL:i,createDeferredPromise:Fe,
ReadableStreamFrom:u,tryUpgradeRequestToAPotentiallyTrustworthyURL:ue,clampAndCoarsenConnectionTimingInfo:$,coarsenedSharedCurrentTime:P,determineRequestsReferrer:se,makePolicyContainer:G,clonePolicyContainer:Ae,
appendFetchMetadata:K,appendRequestOriginHeader:fe,TAOCheck:v,corsCheck:z,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:J,setRequestReferrerPolicyOnRedirect:F,isValidHTTPToken:o,requestBadPort:c,
requestCurrentURL:d,responseURL:N,responseLocationURL:k,isBlobLike:r,isURLPotentiallyTrustworthy:O,isValidReasonPhrase:y,sameOrigin:be,normalizeMethod:qe,serializeJavascriptValueToJSONString:it,iteratorMixin:tt,
createIterator:nt,isValidHeaderName:w,isValidHeaderValue:b,isErrorLike:B,fullyReadBody:me,bytesMatch:j,isReadableStreamLike:Ne,readableStreamClose:Oe,isomorphicEncode:M,urlIsLocal:ee,urlHasHttpsScheme:_,
urlIsHttpHttpsScheme:oe,readAllBytes:V,simpleRangeHeaderValue:le,buildContentRange:we,parseMetadata:Z,createInflate:Te,extractMimeType:Ke,getDecodeSplit:$e,utf8DecodeBytes:et,environmentSettingsObject:ie}}),
45893:((U,W,e)=>{const{types:l,inspect:D}=e(57975),{markAsUncloneable:m}=e(75919),{toUSVString:R}=e(3440),C={};C.converters={},C.util={},C.errors={},C.errors.exception=function(h){return new TypeError(
`${h.header}: ${h.message}`)},C.errors.conversionFailed=function(h){const Q=h.types.length===1?"":" one of",f=`${h.argument} could not be converted to${Q}: ${h.types.join(", ")}.`;return C.errors.exception(
{header:h.prefix,message:f})},C.errors.invalidArgument=function(h){return C.errors.exception({header:h.prefix,message:`"${h.value}" is an invalid ${h.type}.`})},C.brandCheck=function(h,Q,f){if(f?.strict!==
!1){if(!(h instanceof Q)){const t=new TypeError("Illegal invocation");throw t.code="ERR_INVALID_THIS",t}}else if(h?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const t=new TypeError("Illeg\
al invocation");throw t.code="ERR_INVALID_THIS",t}},C.argumentLengthCheck=function({length:h},Q,f){if(h<Q)throw C.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${h?" only":""} ${h}\
 found.`,header:f})},C.illegalConstructor=function(){throw C.errors.exception({header:"TypeError",message:"Illegal constructor"})},C.util.Type=function(h){switch(typeof h){case"undefined":return"Undef\
ined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return h===null?"Null":"\
Object"}},C.util.markAsUncloneable=m||(()=>{}),C.util.ConvertToInt=function(h,Q,f,t){let I,a;Q===64?(I=Math.pow(2,53)-1,f==="unsigned"?a=0:a=Math.pow(-2,53)+1):f==="unsigned"?(a=0,I=Math.pow(2,Q)-1):(a=
Math.pow(-2,Q)-1,I=Math.pow(2,Q-1)-1);let r=Number(h);if(r===0&&(r=0),t?.enforceRange===!0){if(Number.isNaN(r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY)throw C.errors.exception({header:"\
Integer conversion",message:`Could not convert ${C.util.Stringify(h)} to an integer.`});if(r=C.util.IntegerPart(r),r<a||r>I)throw C.errors.exception({header:"Integer conversion",message:`Value must be\
 between ${a}-${I}, got ${r}.`});return r}return!Number.isNaN(r)&&t?.clamp===!0?(r=Math.min(Math.max(r,a),I),Math.floor(r)%2===0?r=Math.floor(r):r=Math.ceil(r),r):Number.isNaN(r)||r===0&&Object.is(0,r)||
r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY?0:(r=C.util.IntegerPart(r),r=r%Math.pow(2,Q),f==="signed"&&r>=Math.pow(2,Q)-1?r-Math.pow(2,Q):r)},C.util.IntegerPart=function(h){const Q=Math.
floor(Math.abs(h));return h<0?-1*Q:Q},C.util.Stringify=function(h){switch(C.util.Type(h)){case"Symbol":return`Symbol(${h.description})`;case"Object":return D(h);case"String":return`"${h}"`;default:return`${h}`}},
C.sequenceConverter=function(h){return(Q,f,t,I)=>{if(C.util.Type(Q)!=="Object")throw C.errors.exception({header:f,message:`${t} (${C.util.Stringify(Q)}) is not iterable.`});const a=typeof I=="function"?
I():Q?.[Symbol.iterator]?.(),r=[];let u=0;if(a===void 0||typeof a.next!="function")throw C.errors.exception({header:f,message:`${t} is not iterable.`});for(;;){const{done:o,value:A}=a.next();if(o)break;
r.push(h(A,f,`${t}[${u++}]`))}return r}},C.recordConverter=function(h,Q){return(f,t,I)=>{if(C.util.Type(f)!=="Object")throw C.errors.exception({header:t,message:`${I} ("${C.util.Type(f)}") is not an O\
bject.`});const a={};if(!l.isProxy(f)){const u=[...Object.getOwnPropertyNames(f),...Object.getOwnPropertySymbols(f)];for(const o of u){const A=h(o,t,I),s=Q(f[o],t,I);a[A]=s}return a}const r=Reflect.ownKeys(
f);for(const u of r)if(Reflect.getOwnPropertyDescriptor(f,u)?.enumerable){const A=h(u,t,I),s=Q(f[u],t,I);a[A]=s}return a}},C.interfaceConverter=function(h){return(Q,f,t,I)=>{if(I?.strict!==!1&&!(Q instanceof
h))throw C.errors.exception({header:f,message:`Expected ${t} ("${C.util.Stringify(Q)}") to be an instance of ${h.name}.`});return Q}},C.dictionaryConverter=function(h){return(Q,f,t)=>{const I=C.util.Type(
Q),a={};if(I==="Null"||I==="Undefined")return a;if(I!=="Object")throw C.errors.exception({header:f,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const r of h){const{key:u,defaultValue:o,
required:A,converter:s}=r;if(A===!0&&!Object.hasOwn(Q,u))throw C.errors.exception({header:f,message:`Missing required key "${u}".`});let g=Q[u];const p=Object.hasOwn(r,"defaultValue");if(p&&g!==null&&
(g??=o()),A||p||g!==void 0){if(g=s(g,f,`${t}.${u}`),r.allowedValues&&!r.allowedValues.includes(g))throw C.errors.exception({header:f,message:`${g} is not an accepted type. Expected one of ${r.allowedValues.
join(", ")}.`});a[u]=g}}return a}},C.nullableConverter=function(h){return(Q,f,t)=>Q===null?Q:h(Q,f,t)},C.converters.DOMString=function(h,Q,f,t){if(h===null&&t?.legacyNullToEmptyString)return"";if(typeof h==
"symbol")throw C.errors.exception({header:Q,message:`${f} is a symbol, which cannot be converted to a DOMString.`});return String(h)},C.converters.ByteString=function(h,Q,f){const t=C.converters.DOMString(
h,Q,f);for(let I=0;I<t.length;I++)if(t.charCodeAt(I)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${I} has a value of ${t.charCodeAt(I)} which is gre\
ater than 255.`);return t},C.converters.USVString=R,C.converters.boolean=function(h){return!!h},C.converters.any=function(h){return h},C.converters["long long"]=function(h,Q,f){return C.util.ConvertToInt(
h,64,"signed",void 0,Q,f)},C.converters["unsigned long long"]=function(h,Q,f){return C.util.ConvertToInt(h,64,"unsigned",void 0,Q,f)},C.converters["unsigned long"]=function(h,Q,f){return C.util.ConvertToInt(
h,32,"unsigned",void 0,Q,f)},C.converters["unsigned short"]=function(h,Q,f,t){return C.util.ConvertToInt(h,16,"unsigned",t,Q,f)},C.converters.ArrayBuffer=function(h,Q,f,t){if(C.util.Type(h)!=="Object"||
!l.isAnyArrayBuffer(h))throw C.errors.conversionFailed({prefix:Q,argument:`${f} ("${C.util.Stringify(h)}")`,types:["ArrayBuffer"]});if(t?.allowShared===!1&&l.isSharedArrayBuffer(h))throw C.errors.exception(
{header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(h.resizable||h.growable)throw C.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return h},C.
converters.TypedArray=function(h,Q,f,t,I){if(C.util.Type(h)!=="Object"||!l.isTypedArray(h)||h.constructor.name!==Q.name)throw C.errors.conversionFailed({prefix:f,argument:`${t} ("${C.util.Stringify(h)}\
")`,types:[Q.name]});if(I?.allowShared===!1&&l.isSharedArrayBuffer(h.buffer))throw C.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(h.buffer.resizable||h.buffer.
growable)throw C.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return h},C.converters.DataView=function(h,Q,f,t){if(C.util.Type(h)!=="Object"||!l.isDataView(h))throw C.
errors.exception({header:Q,message:`${f} is not a DataView.`});if(t?.allowShared===!1&&l.isSharedArrayBuffer(h.buffer))throw C.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not \
allowed."});if(h.buffer.resizable||h.buffer.growable)throw C.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return h},C.converters.BufferSource=function(h,Q,f,t){
if(l.isAnyArrayBuffer(h))return C.converters.ArrayBuffer(h,Q,f,{...t,allowShared:!1});if(l.isTypedArray(h))return C.converters.TypedArray(h,h.constructor,Q,f,{...t,allowShared:!1});if(l.isDataView(h))
return C.converters.DataView(h,Q,f,{...t,allowShared:!1});throw C.errors.conversionFailed({prefix:Q,argument:`${f} ("${C.util.Stringify(h)}")`,types:["BufferSource"]})},C.converters["sequence<ByteStri\
ng>"]=C.sequenceConverter(C.converters.ByteString),C.converters["sequence<sequence<ByteString>>"]=C.sequenceConverter(C.converters["sequence<ByteString>"]),C.converters["record<ByteString, ByteString>"]=
C.recordConverter(C.converters.ByteString,C.converters.ByteString),U.exports={webidl:C}}),22607:(U=>{function W(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"uni\
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
ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}U.exports={getEncoding:W}}),48355:((U,W,e)=>{
const{staticPropertyDescriptors:l,readOperation:D,fireAProgressEvent:m}=e(53610),{kState:R,kError:C,kResult:h,kEvents:Q,kAborted:f}=e(20961),{webidl:t}=e(45893),{kEnumerableProperty:I}=e(3440);class a extends EventTarget{constructor(){
super(),this[R]="empty",this[h]=null,this[C]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(u){t.brandCheck(this,a),t.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),u=t.converters.Blob(u,{strict:!1}),D(this,u,"ArrayBuffer")}readAsBinaryString(u){t.brandCheck(this,a),t.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),
u=t.converters.Blob(u,{strict:!1}),D(this,u,"BinaryString")}readAsText(u,o=void 0){t.brandCheck(this,a),t.argumentLengthCheck(arguments,1,"FileReader.readAsText"),u=t.converters.Blob(u,{strict:!1}),o!==
void 0&&(o=t.converters.DOMString(o,"FileReader.readAsText","encoding")),D(this,u,"Text",o)}readAsDataURL(u){t.brandCheck(this,a),t.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),u=t.converters.
Blob(u,{strict:!1}),D(this,u,"DataURL")}abort(){if(this[R]==="empty"||this[R]==="done"){this[h]=null;return}this[R]==="loading"&&(this[R]="done",this[h]=null),this[f]=!0,m("abort",this),this[R]!=="loa\
ding"&&m("loadend",this)}get readyState(){switch(t.brandCheck(this,a),this[R]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return t.brandCheck(
this,a),this[h]}get error(){return t.brandCheck(this,a),this[C]}get onloadend(){return t.brandCheck(this,a),this[Q].loadend}set onloadend(u){t.brandCheck(this,a),this[Q].loadend&&this.removeEventListener(
"loadend",this[Q].loadend),typeof u=="function"?(this[Q].loadend=u,this.addEventListener("loadend",u)):this[Q].loadend=null}get onerror(){return t.brandCheck(this,a),this[Q].error}set onerror(u){t.brandCheck(
this,a),this[Q].error&&this.removeEventListener("error",this[Q].error),typeof u=="function"?(this[Q].error=u,this.addEventListener("error",u)):this[Q].error=null}get onloadstart(){return t.brandCheck(
this,a),this[Q].loadstart}set onloadstart(u){t.brandCheck(this,a),this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),typeof u=="function"?(this[Q].loadstart=u,this.addEventListener(
"loadstart",u)):this[Q].loadstart=null}get onprogress(){return t.brandCheck(this,a),this[Q].progress}set onprogress(u){t.brandCheck(this,a),this[Q].progress&&this.removeEventListener("progress",this[Q].
progress),typeof u=="function"?(this[Q].progress=u,this.addEventListener("progress",u)):this[Q].progress=null}get onload(){return t.brandCheck(this,a),this[Q].load}set onload(u){t.brandCheck(this,a),this[Q].
load&&this.removeEventListener("load",this[Q].load),typeof u=="function"?(this[Q].load=u,this.addEventListener("load",u)):this[Q].load=null}get onabort(){return t.brandCheck(this,a),this[Q].abort}set onabort(u){
t.brandCheck(this,a),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),typeof u=="function"?(this[Q].abort=u,this.addEventListener("abort",u)):this[Q].abort=null}}a.EMPTY=a.prototype.EMPTY=
0,a.LOADING=a.prototype.LOADING=1,a.DONE=a.prototype.DONE=2,Object.defineProperties(a.prototype,{EMPTY:l,LOADING:l,DONE:l,readAsArrayBuffer:I,readAsBinaryString:I,readAsText:I,readAsDataURL:I,abort:I,
readyState:I,result:I,error:I,onloadstart:I,onprogress:I,onload:I,onabort:I,onerror:I,onloadend:I,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
a,{EMPTY:l,LOADING:l,DONE:l}),U.exports={FileReader:a}}),88573:((U,W,e)=>{const{webidl:l}=e(45893),D=Symbol("ProgressEvent state");class m extends Event{constructor(C,h={}){C=l.converters.DOMString(C,
"ProgressEvent constructor","type"),h=l.converters.ProgressEventInit(h??{}),super(C,h),this[D]={lengthComputable:h.lengthComputable,loaded:h.loaded,total:h.total}}get lengthComputable(){return l.brandCheck(
this,m),this[D].lengthComputable}get loaded(){return l.brandCheck(this,m),this[D].loaded}get total(){return l.brandCheck(this,m),this[D].total}}l.converters.ProgressEventInit=l.dictionaryConverter([{key:"\
lengthComputable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:l.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:l.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:l.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:l.converters.
boolean,defaultValue:()=>!1}]),U.exports={ProgressEvent:m}}),20961:(U=>{U.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((U,W,e)=>{const{kState:l,kError:D,kResult:m,kAborted:R,kLastProgressEventFired:C}=e(
20961),{ProgressEvent:h}=e(88573),{getEncoding:Q}=e(22607),{serializeAMimeType:f,parseMIMEType:t}=e(51900),{types:I}=e(57975),{StringDecoder:a}=e(13193),{btoa:r}=e(4573),u={enumerable:!0,writable:!1,configurable:!1};
function o(S,N,k,i){if(S[l]==="loading")throw new DOMException("Invalid state","InvalidStateError");S[l]="loading",S[m]=null,S[D]=null;const d=N.stream().getReader(),c=[];let B=d.read(),y=!0;(async()=>{
for(;!S[R];)try{const{done:w,value:b}=await B;if(y&&!S[R]&&queueMicrotask(()=>{A("loadstart",S)}),y=!1,!w&&I.isUint8Array(b))c.push(b),(S[C]===void 0||Date.now()-S[C]>=50)&&!S[R]&&(S[C]=Date.now(),queueMicrotask(
()=>{A("progress",S)})),B=d.read();else if(w){queueMicrotask(()=>{S[l]="done";try{const F=s(c,k,N.type,i);if(S[R])return;S[m]=F,A("load",S)}catch(F){S[D]=F,A("error",S)}S[l]!=="loading"&&A("loadend",S)});
break}}catch(w){if(S[R])return;queueMicrotask(()=>{S[l]="done",S[D]=w,A("error",S),S[l]!=="loading"&&A("loadend",S)});break}})()}function A(S,N){const k=new h(S,{bubbles:!1,cancelable:!1});N.dispatchEvent(
k)}function s(S,N,k,i){switch(N){case"DataURL":{let n="data:";const d=t(k||"application/octet-stream");d!=="failure"&&(n+=f(d)),n+=";base64,";const c=new a("latin1");for(const B of S)n+=r(c.write(B));
return n+=r(c.end()),n}case"Text":{let n="failure";if(i&&(n=Q(i)),n==="failure"&&k){const d=t(k);d!=="failure"&&(n=Q(d.parameters.get("charset")))}return n==="failure"&&(n="UTF-8"),g(S,n)}case"ArrayBu\
ffer":return E(S).buffer;case"BinaryString":{let n="";const d=new a("latin1");for(const c of S)n+=d.write(c);return n+=d.end(),n}}}function g(S,N){const k=E(S),i=p(k);let n=0;i!==null&&(N=i,n=i==="UTF\
-8"?3:2);const d=k.slice(n);return new TextDecoder(N).decode(d)}function p(S){const[N,k,i]=S;return N===239&&k===187&&i===191?"UTF-8":N===254&&k===255?"UTF-16BE":N===255&&k===254?"UTF-16LE":null}function E(S){
const N=S.reduce((i,n)=>i+n.byteLength,0);let k=0;return S.reduce((i,n)=>(i.set(n,k),k+=n.byteLength,i),new Uint8Array(N))}U.exports={staticPropertyDescriptors:u,readOperation:o,fireAProgressEvent:A}}),
86897:((U,W,e)=>{const{uid:l,states:D,sentCloseFrameState:m,emptyBuffer:R,opcodes:C}=e(20736),{kReadyState:h,kSentClose:Q,kByteParser:f,kReceivedClose:t,kResponse:I}=e(61216),{fireEvent:a,failWebsocketConnection:r,
isClosing:u,isClosed:o,isEstablished:A,parseExtensions:s}=e(98625),{channels:g}=e(42414),{CloseEvent:p}=e(15188),{makeRequest:E}=e(9967),{fetching:S}=e(54398),{Headers:N,getHeadersList:k}=e(60660),{getDecodeSplit:i}=e(
73168),{WebsocketFrameSend:n}=e(3264);let d;try{d=e(77598)}catch{}function c(F,L,z,v,K,fe){const Qe=F;Qe.protocol=F.protocol==="ws:"?"http:":"https:";const $=E({urlList:[Qe],client:z,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(fe.headers){const Ae=k(new N(fe.headers));$.headersList=Ae}const P=d.randomBytes(16).toString(
"base64");$.headersList.append("sec-websocket-key",P),$.headersList.append("sec-websocket-version","13");for(const Ae of L)$.headersList.append("sec-websocket-protocol",Ae);return $.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),S({request:$,useParallelQueue:!0,dispatcher:fe.dispatcher,processResponse(Ae){if(Ae.type==="error"||Ae.status!==101){r(v,"Recei\
ved network error or non-101 status code.");return}if(L.length!==0&&!Ae.headersList.get("Sec-WebSocket-Protocol")){r(v,"Server did not respond with sent protocols.");return}if(Ae.headersList.get("Upgr\
ade")?.toLowerCase()!=="websocket"){r(v,'Server did not set Upgrade header to "websocket".');return}if(Ae.headersList.get("Connection")?.toLowerCase()!=="upgrade"){r(v,'Server did not set Connection h\
eader to "upgrade".');return}const se=Ae.headersList.get("Sec-WebSocket-Accept"),X=d.createHash("sha1").update(P+l).digest("base64");if(se!==X){r(v,"Incorrect hash received in Sec-WebSocket-Accept hea\
der.");return}const O=Ae.headersList.get("Sec-WebSocket-Extensions");let j;if(O!==null&&(j=s(O),!j.has("permessage-deflate"))){r(v,"Sec-WebSocket-Extensions header does not match.");return}const q=Ae.
headersList.get("Sec-WebSocket-Protocol");if(q!==null){const Z=i("sec-websocket-protocol",$.headersList);if(Z===null||!Z.includes(q)){r(v,"Protocol was not set in the opening handshake.");return}}Ae.socket.
on("data",y),Ae.socket.on("close",w),Ae.socket.on("error",b),g.open.hasSubscribers&&g.open.publish({address:Ae.socket.address(),protocol:q,extensions:O}),K(Ae,j)}})}function B(F,L,z,v){if(!(u(F)||o(F)))
if(!A(F))r(F,"Connection was closed before it was established."),F[h]=D.CLOSING;else if(F[Q]===m.NOT_SENT){F[Q]=m.PROCESSING;const K=new n;L!==void 0&&z===void 0?(K.frameData=Buffer.allocUnsafe(2),K.frameData.
writeUInt16BE(L,0)):L!==void 0&&z!==void 0?(K.frameData=Buffer.allocUnsafe(2+v),K.frameData.writeUInt16BE(L,0),K.frameData.write(z,2,"utf-8")):K.frameData=R,F[I].socket.write(K.createFrame(C.CLOSE)),F[Q]=
m.SENT,F[h]=D.CLOSING}else F[h]=D.CLOSING}function y(F){this.ws[f].write(F)||this.pause()}function w(){const{ws:F}=this,{[I]:L}=F;L.socket.off("data",y),L.socket.off("close",w),L.socket.off("error",b);
const z=F[Q]===m.SENT&&F[t];let v=1005,K="";const fe=F[f].closingInfo;fe&&!fe.error?(v=fe.code??1005,K=fe.reason):F[t]||(v=1006),F[h]=D.CLOSED,a("close",F,(Qe,$)=>new p(Qe,$),{wasClean:z,code:v,reason:K}),
g.close.hasSubscribers&&g.close.publish({websocket:F,code:v,reason:K})}function b(F){const{ws:L}=this;L[h]=D.CLOSING,g.socketError.hasSubscribers&&g.socketError.publish(F),this.destroy()}U.exports={establishWebSocketConnection:c,
closeWebSocketConnection:B}}),20736:(U=>{const W="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},l={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},D={NOT_SENT:0,PROCESSING:1,
SENT:2},m={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},R=2**16-1,C={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},h=Buffer.allocUnsafe(0),Q={string:1,typedArray:2,arrayBuffer:3,
blob:4};U.exports={uid:W,sentCloseFrameState:D,staticPropertyDescriptors:e,states:l,opcodes:m,maxUnsigned16Bit:R,parserStates:C,emptyBuffer:h,sendHints:Q}}),15188:((U,W,e)=>{const{webidl:l}=e(45893),{
kEnumerableProperty:D}=e(3440),{kConstruct:m}=e(36443),{MessagePort:R}=e(75919);class C extends Event{#e;constructor(a,r={}){if(a===m){super(arguments[1],arguments[2]),l.util.markAsUncloneable(this);return}
const u="MessageEvent constructor";l.argumentLengthCheck(arguments,1,u),a=l.converters.DOMString(a,u,"type"),r=l.converters.MessageEventInit(r,u,"eventInitDict"),super(a,r),this.#e=r,l.util.markAsUncloneable(
this)}get data(){return l.brandCheck(this,C),this.#e.data}get origin(){return l.brandCheck(this,C),this.#e.origin}get lastEventId(){return l.brandCheck(this,C),this.#e.lastEventId}get source(){return l.
brandCheck(this,C),this.#e.source}get ports(){return l.brandCheck(this,C),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(a,r=!1,u=!1,o=null,A="",s="",g=null,p=[]){
return l.brandCheck(this,C),l.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new C(a,{bubbles:r,cancelable:u,data:o,origin:A,lastEventId:s,source:g,ports:p})}static createFastMessageEvent(a,r){
const u=new C(m,a,r);return u.#e=r,u.#e.data??=null,u.#e.origin??="",u.#e.lastEventId??="",u.#e.source??=null,u.#e.ports??=[],u}}const{createFastMessageEvent:h}=C;delete C.createFastMessageEvent;class Q extends Event{#e;constructor(a,r={}){
const u="CloseEvent constructor";l.argumentLengthCheck(arguments,1,u),a=l.converters.DOMString(a,u,"type"),r=l.converters.CloseEventInit(r),super(a,r),this.#e=r,l.util.markAsUncloneable(this)}get wasClean(){
return l.brandCheck(this,Q),this.#e.wasClean}get code(){return l.brandCheck(this,Q),this.#e.code}get reason(){return l.brandCheck(this,Q),this.#e.reason}}class f extends Event{#e;constructor(a,r){const u="\
ErrorEvent constructor";l.argumentLengthCheck(arguments,1,u),super(a,r),l.util.markAsUncloneable(this),a=l.converters.DOMString(a,u,"type"),r=l.converters.ErrorEventInit(r??{}),this.#e=r}get message(){
return l.brandCheck(this,f),this.#e.message}get filename(){return l.brandCheck(this,f),this.#e.filename}get lineno(){return l.brandCheck(this,f),this.#e.lineno}get colno(){return l.brandCheck(this,f),
this.#e.colno}get error(){return l.brandCheck(this,f),this.#e.error}}Object.defineProperties(C.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:D,origin:D,lastEventId:D,source:D,
ports:D,initMessageEvent:D}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:D,code:D,wasClean:D}),Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:D,filename:D,lineno:D,colno:D,error:D}),l.converters.MessagePort=l.interfaceConverter(R),l.converters["sequence<MessagePort>"]=l.sequenceConverter(l.converters.
MessagePort);const t=[{key:"bubbles",converter:l.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:l.converters.boolean,
defaultValue:()=>!1}];l.converters.MessageEventInit=l.dictionaryConverter([...t,{key:"data",converter:l.converters.any,defaultValue:()=>null},{key:"origin",converter:l.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:l.converters.DOMString,defaultValue:()=>""},{key:"source",converter:l.nullableConverter(l.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:l.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),l.converters.CloseEventInit=l.dictionaryConverter([...t,{key:"wasClean",converter:l.converters.boolean,defaultValue:()=>!1},{key:"code",converter:l.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:l.converters.USVString,defaultValue:()=>""}]),l.converters.ErrorEventInit=l.dictionaryConverter([...t,{key:"message",converter:l.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:l.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:l.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:l.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:l.converters.any}]),U.exports={MessageEvent:C,CloseEvent:Q,ErrorEvent:f,createFastMessageEvent:h}}),3264:((U,W,e)=>{const{maxUnsigned16Bit:l}=e(
20736),D=16386;let m,R=null,C=D;try{m=e(77598)}catch{m={randomFillSync:function(t,I,a){for(let r=0;r<t.length;++r)t[r]=Math.random()*255|0;return t}}}function h(){return C===D&&(C=0,m.randomFillSync(R??=
Buffer.allocUnsafe(D),0,D)),[R[C++],R[C++],R[C++],R[C++]]}class Q{constructor(t){this.frameData=t}createFrame(t){const I=this.frameData,a=h(),r=I?.byteLength??0;let u=r,o=6;r>l?(o+=8,u=127):r>125&&(o+=
2,u=126);const A=Buffer.allocUnsafe(r+o);A[0]=A[1]=0,A[0]|=128,A[0]=(A[0]&240)+t;A[o-4]=a[0],A[o-3]=a[1],A[o-2]=a[2],A[o-1]=a[3],A[1]=u,u===126?A.writeUInt16BE(r,2):u===127&&(A[2]=A[3]=0,A.writeUIntBE(
r,4,6)),A[1]|=128;for(let s=0;s<r;++s)A[o+s]=I[s]^a[s&3];return A}}U.exports={WebsocketFrameSend:Q}}),19469:((U,W,e)=>{const{createInflateRaw:l,Z_DEFAULT_WINDOWBITS:D}=e(38522),{isValidClientWindowBits:m}=e(
98625),{MessageSizeExceededError:R}=e(68707),C=Buffer.from([0,0,255,255]),h=Symbol("kBuffer"),Q=Symbol("kLength");class f{#e;#t={};#A=0;constructor(I,a){this.#t.serverNoContextTakeover=I.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=I.get("server_max_window_bits"),this.#A=a.maxPayloadSize}decompress(I,a,r){if(!this.#e){let u=D;if(this.#t.serverMaxWindowBits){if(!m(this.#t.serverMaxWindowBits)){
r(new Error("Invalid server_max_window_bits"));return}u=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=l({windowBits:u})}catch(o){r(o);return}this.#e[h]=[],this.#e[Q]=0,this.#e.on("data",o=>{
if(this.#e[Q]+=o.length,this.#A>0&&this.#e[Q]>this.#A){r(new R),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[h].push(o)}),this.#e.on("error",o=>{this.#e=null,r(o)})}this.#e.
write(I),a&&this.#e.write(C),this.#e.flush(()=>{if(!this.#e)return;const u=Buffer.concat(this.#e[h],this.#e[Q]);this.#e[h].length=0,this.#e[Q]=0,r(null,u)})}}U.exports={PerMessageDeflate:f}}),81652:((U,W,e)=>{
const{Writable:l}=e(57075),D=e(34589),{parserStates:m,opcodes:R,states:C,emptyBuffer:h,sentCloseFrameState:Q}=e(20736),{kReadyState:f,kSentClose:t,kResponse:I,kReceivedClose:a}=e(61216),{channels:r}=e(
42414),{isValidStatusCode:u,isValidOpcode:o,failWebsocketConnection:A,websocketMessageReceived:s,utf8Decode:g,isControlFrame:p,isTextBinaryFrame:E,isContinuationFrame:S}=e(98625),{WebsocketFrameSend:N}=e(
3264),{closeWebSocketConnection:k}=e(86897),{PerMessageDeflate:i}=e(19469),{MessageSizeExceededError:n}=e(68707);function d(B,y,w){k(B,y,w,Buffer.byteLength(w)),A(B,w)}class c extends l{#e=[];#t=0;#A=0;#n=!1;#r=m.
INFO;#s={};#o=[];#i;#c;#a;constructor(y,w,b={}){super(),this.ws=y,this.#i=w??new Map,this.#c=b.maxFragments??0,this.#a=b.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new i(w,b))}_write(y,w,b){this.#e.push(y),this.#A+=y.length,this.#n=!0,this.run(b)}#l(){return this.#a>0&&!p(this.#s.opcode)&&this.#s.payloadLength+this.#t>this.#a?(d(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(y){for(;this.#n;)if(this.#r===m.INFO){if(this.#A<2)return y();const w=this.consume(2),b=(w[0]&128)!==0,F=w[0]&15,L=(w[1]&128)===128,z=!b&&F!==R.CONTINUATION,
v=w[1]&127,K=w[0]&64,fe=w[0]&32,Qe=w[0]&16;if(!o(F))return A(this.ws,"Invalid opcode received"),y();if(L)return A(this.ws,"Frame cannot be masked"),y();if(K!==0&&!this.#i.has("permessage-deflate")){A(
this.ws,"Expected RSV1 to be clear.");return}if(fe!==0||Qe!==0){A(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(z&&!E(F)){A(this.ws,"Invalid frame type was fragmented.");return}if(E(F)&&this.#o.
length>0){A(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&z){A(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((v>125||z)&&p(F)){A(this.ws,"Control frame either too la\
rge or fragmented");return}if(S(F)&&this.#o.length===0&&!this.#s.compressed){A(this.ws,"Unexpected continuation frame");return}if(v<=125){if(this.#s.payloadLength=v,this.#r=m.READ_DATA,!this.#l())return}else
v===126?this.#r=m.PAYLOADLENGTH_16:v===127&&(this.#r=m.PAYLOADLENGTH_64);E(F)&&(this.#s.binaryType=F,this.#s.compressed=K!==0),this.#s.opcode=F,this.#s.masked=L,this.#s.fin=b,this.#s.fragmented=z}else if(this.#r===
m.PAYLOADLENGTH_16){if(this.#A<2)return y();const w=this.consume(2);if(this.#s.payloadLength=w.readUInt16BE(0),this.#r=m.READ_DATA,!this.#l())return}else if(this.#r===m.PAYLOADLENGTH_64){if(this.#A<8)
return y();const w=this.consume(8),b=w.readUInt32BE(0),F=w.readUInt32BE(4);if(b!==0||F>2**31-1){A(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=F,this.#r=m.READ_DATA,
!this.#l())return}else if(this.#r===m.READ_DATA){if(this.#A<this.#s.payloadLength)return y();const w=this.consume(this.#s.payloadLength);if(p(this.#s.opcode)){this.#n=this.parseControlFrame(w),this.#r=
m.INFO;const b=this.ws[I].socket;if(this.#n&&b.writableNeedDrain){this.#n=!1,b.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(y))});return}}else if(this.#s.compressed){this.#i.get("permessage-\
deflate").decompress(w,this.#s.fin,(b,F)=>{if(b){const L=b instanceof n?1009:1007;d(this.ws,L,b.message);return}if(this.writeFragments(F)){if(this.#a>0&&this.#t>this.#a){d(this.ws,1009,new n().message);
return}if(!this.#s.fin){this.#r=m.INFO,this.#n=!0,this.run(y);return}s(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=m.INFO,this.run(y)}}),this.#n=!1;break}else{if(!this.writeFragments(
w))return;if(this.#a>0&&this.#t>this.#a){d(this.ws,1009,new n().message);return}!this.#s.fragmented&&this.#s.fin&&s(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=m.INFO}}}consume(y){if(y>
this.#A)throw new Error("Called consume() before buffers satiated.");if(y===0)return h;if(this.#e[0].length===y)return this.#A-=this.#e[0].length,this.#e.shift();const w=Buffer.allocUnsafe(y);let b=0;
for(;b!==y;){const F=this.#e[0],{length:L}=F;if(L+b===y){w.set(this.#e.shift(),b);break}else if(L+b>y){w.set(F.subarray(0,y-b),b),this.#e[0]=F.subarray(y-b);break}else w.set(this.#e.shift(),b),b+=F.length}
return this.#A-=y,w}writeFragments(y){return this.#c>0&&this.#o.length===this.#c?(d(this.ws,1008,"Too many message fragments"),!1):(this.#t+=y.length,this.#o.push(y),!0)}consumeFragments(){const y=this.#o;
if(y.length===1)return this.#t=0,y.shift();const w=Buffer.concat(y,this.#t);return this.#o=[],this.#t=0,w}parseCloseBody(y){D(y.length!==1);let w;if(y.length>=2&&(w=y.readUInt16BE(0)),w!==void 0&&!u(w))
return{code:1002,reason:"Invalid status code",error:!0};let b=y.subarray(2);b[0]===239&&b[1]===187&&b[2]===191&&(b=b.subarray(3));try{b=g(b)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:w,reason:b,error:!1}}parseControlFrame(y){const{opcode:w,payloadLength:b}=this.#s;if(w===R.CLOSE){if(b===1)return A(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.
parseCloseBody(y),this.#s.closeInfo.error){const{code:F,reason:L}=this.#s.closeInfo;return k(this.ws,F,L,L.length),A(this.ws,L),!1}if(this.ws[t]!==Q.SENT){let F=h;this.#s.closeInfo.code&&(F=Buffer.allocUnsafe(
2),F.writeUInt16BE(this.#s.closeInfo.code,0));const L=new N(F);this.ws[I].socket.write(L.createFrame(R.CLOSE),z=>{z||(this.ws[t]=Q.SENT)})}return this.ws[f]=C.CLOSING,this.ws[a]=!0,!1}else if(w===R.PING){
if(!this.ws[a]){const F=new N(y);this.ws[I].socket.write(F.createFrame(R.PONG)),r.ping.hasSubscribers&&r.ping.publish({payload:y})}}else w===R.PONG&&r.pong.hasSubscribers&&r.pong.publish({payload:y});
return!0}get closingInfo(){return this.#s.closeInfo}}U.exports={ByteParser:c}}),13900:((U,W,e)=>{const{WebsocketFrameSend:l}=e(3264),{opcodes:D,sendHints:m}=e(20736),R=e(64660),C=Buffer[Symbol.species];
class h{#e=new R;#t=!1;#A;constructor(I){this.#A=I}add(I,a,r){if(r!==m.blob){const o=Q(I,r);if(!this.#t)this.#A.write(o,a);else{const A={promise:null,callback:a,frame:o};this.#e.push(A)}return}const u={
promise:I.arrayBuffer().then(o=>{u.promise=null,u.frame=Q(o,r)}),callback:a,frame:null};this.#e.push(u),this.#t||this.#n()}async#n(){this.#t=!0;const I=this.#e;for(;!I.isEmpty();){const a=I.shift();a.
promise!==null&&await a.promise,this.#A.write(a.frame,a.callback),a.callback=a.frame=null}this.#t=!1}}function Q(t,I){return new l(f(t,I)).createFrame(I===m.string?D.TEXT:D.BINARY)}function f(t,I){switch(I){case m.
string:return Buffer.from(t);case m.arrayBuffer:case m.blob:return new C(t);case m.typedArray:return new C(t.buffer,t.byteOffset,t.byteLength)}}U.exports={SendQueue:h}}),61216:(U=>{U.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((U,W,e)=>{const{kReadyState:l,kController:D,kResponse:m,kBinaryType:R,kWebSocketURL:C}=e(61216),{states:h,opcodes:Q}=e(20736),{ErrorEvent:f,createFastMessageEvent:t}=e(
15188),{isUtf8:I}=e(4573),{collectASequenceOfCodePointsFast:a,removeHTTPWhitespace:r}=e(51900);function u(L){return L[l]===h.CONNECTING}function o(L){return L[l]===h.OPEN}function A(L){return L[l]===h.
CLOSING}function s(L){return L[l]===h.CLOSED}function g(L,z,v=(fe,Qe)=>new Event(fe,Qe),K={}){const fe=v(L,K);z.dispatchEvent(fe)}function p(L,z,v){if(L[l]!==h.OPEN)return;let K;if(z===Q.TEXT)try{K=F(
v)}catch{k(L,"Received invalid UTF-8 in text frame.");return}else z===Q.BINARY&&(L[R]==="blob"?K=new Blob([v]):K=E(v));g("message",L,t,{origin:L[C].origin,data:K})}function E(L){return L.byteLength===
L.buffer.byteLength?L.buffer:L.buffer.slice(L.byteOffset,L.byteOffset+L.byteLength)}function S(L){if(L.length===0)return!1;for(let z=0;z<L.length;++z){const v=L.charCodeAt(z);if(v<33||v>126||v===34||v===
40||v===41||v===44||v===47||v===58||v===59||v===60||v===61||v===62||v===63||v===64||v===91||v===92||v===93||v===123||v===125)return!1}return!0}function N(L){return L>=1e3&&L<1015?L!==1004&&L!==1005&&L!==
1006:L>=3e3&&L<=4999}function k(L,z){const{[D]:v,[m]:K}=L;v.abort(),K?.socket&&!K.socket.destroyed&&K.socket.destroy(),z&&g("error",L,(fe,Qe)=>new f(fe,Qe),{error:new Error(z),message:z})}function i(L){
return L===Q.CLOSE||L===Q.PING||L===Q.PONG}function n(L){return L===Q.CONTINUATION}function d(L){return L===Q.TEXT||L===Q.BINARY}function c(L){return d(L)||n(L)||i(L)}function B(L){const z={position:0},
v=new Map;for(;z.position<L.length;){const K=a(";",L,z),[fe,Qe=""]=K.split("=");v.set(r(fe,!0,!1),r(Qe,!1,!0)),z.position++}return v}function y(L){if(L.length===0)return!1;for(let v=0;v<L.length;v++){
const K=L.charCodeAt(v);if(K<48||K>57)return!1}const z=Number.parseInt(L,10);return z>=8&&z<=15}const w=typeof process.versions.icu=="string",b=w?new TextDecoder("utf-8",{fatal:!0}):void 0,F=w?b.decode.
bind(b):function(L){if(I(L))return L.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};U.exports={isConnecting:u,isEstablished:o,isClosing:A,isClosed:s,fireEvent:g,isValidSubprotocol:S,
isValidStatusCode:N,failWebsocketConnection:k,websocketMessageReceived:p,utf8Decode:F,isControlFrame:i,isContinuationFrame:n,isTextBinaryFrame:d,isValidOpcode:c,parseExtensions:B,isValidClientWindowBits:y}}),
13726:((U,W,e)=>{const{webidl:l}=e(45893),{URLSerializer:D}=e(51900),{environmentSettingsObject:m}=e(73168),{staticPropertyDescriptors:R,states:C,sentCloseFrameState:h,sendHints:Q}=e(20736),{kWebSocketURL:f,
kReadyState:t,kController:I,kBinaryType:a,kResponse:r,kSentClose:u,kByteParser:o}=e(61216),{isConnecting:A,isEstablished:s,isClosing:g,isValidSubprotocol:p,fireEvent:E}=e(98625),{establishWebSocketConnection:S,
closeWebSocketConnection:N}=e(86897),{ByteParser:k}=e(81652),{kEnumerableProperty:i,isBlobLike:n}=e(3440),{getGlobalDispatcher:d}=e(32581),{types:c}=e(57975),{ErrorEvent:B,CloseEvent:y}=e(15188),{SendQueue:w}=e(
13900);class b extends EventTarget{#e={open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#r;constructor(v,K=[]){super(),l.util.markAsUncloneable(this);const fe="WebSocket constructor";l.argumentLengthCheck(
arguments,1,fe);const Qe=l.converters["DOMString or sequence<DOMString> or WebSocketInit"](K,fe,"options");v=l.converters.USVString(v,fe,"url"),K=Qe.protocols;const $=m.settingsObject.baseUrl;let P;try{
P=new URL(v,$)}catch(G){throw new DOMException(G,"SyntaxError")}if(P.protocol==="http:"?P.protocol="ws:":P.protocol==="https:"&&(P.protocol="wss:"),P.protocol!=="ws:"&&P.protocol!=="wss:")throw new DOMException(
`Expected a ws: or wss: protocol, got ${P.protocol}`,"SyntaxError");if(P.hash||P.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof K=="string"&&(K=[K]),K.length!==new Set(
K.map(G=>G.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(K.length>0&&!K.every(G=>p(G)))throw new DOMException("Invalid Sec-WebSocket-Protocol val\
ue","SyntaxError");this[f]=new URL(P.href);const J=m.settingsObject;this[I]=S(P,K,J,this,(G,Ae)=>this.#s(G,Ae),Qe),this[t]=b.CONNECTING,this[u]=h.NOT_SENT,this[a]="blob"}close(v=void 0,K=void 0){l.brandCheck(
this,b);const fe="WebSocket.close";if(v!==void 0&&(v=l.converters["unsigned short"](v,fe,"code",{clamp:!0})),K!==void 0&&(K=l.converters.USVString(K,fe,"reason")),v!==void 0&&v!==1e3&&(v<3e3||v>4999))
throw new DOMException("invalid code","InvalidAccessError");let Qe=0;if(K!==void 0&&(Qe=Buffer.byteLength(K),Qe>123))throw new DOMException(`Reason must be less than 123 bytes; received ${Qe}`,"Syntax\
Error");N(this,v,K,Qe)}send(v){l.brandCheck(this,b);const K="WebSocket.send";if(l.argumentLengthCheck(arguments,1,K),v=l.converters.WebSocketSendData(v,K,"data"),A(this))throw new DOMException("Sent b\
efore connected.","InvalidStateError");if(!(!s(this)||g(this)))if(typeof v=="string"){const fe=Buffer.byteLength(v);this.#t+=fe,this.#r.add(v,()=>{this.#t-=fe},Q.string)}else c.isArrayBuffer(v)?(this.#t+=
v.byteLength,this.#r.add(v,()=>{this.#t-=v.byteLength},Q.arrayBuffer)):ArrayBuffer.isView(v)?(this.#t+=v.byteLength,this.#r.add(v,()=>{this.#t-=v.byteLength},Q.typedArray)):n(v)&&(this.#t+=v.size,this.#r.
add(v,()=>{this.#t-=v.size},Q.blob))}get readyState(){return l.brandCheck(this,b),this[t]}get bufferedAmount(){return l.brandCheck(this,b),this.#t}get url(){return l.brandCheck(this,b),D(this[f])}get extensions(){
return l.brandCheck(this,b),this.#n}get protocol(){return l.brandCheck(this,b),this.#A}get onopen(){return l.brandCheck(this,b),this.#e.open}set onopen(v){l.brandCheck(this,b),this.#e.open&&this.removeEventListener(
"open",this.#e.open),typeof v=="function"?(this.#e.open=v,this.addEventListener("open",v)):this.#e.open=null}get onerror(){return l.brandCheck(this,b),this.#e.error}set onerror(v){l.brandCheck(this,b),
this.#e.error&&this.removeEventListener("error",this.#e.error),typeof v=="function"?(this.#e.error=v,this.addEventListener("error",v)):this.#e.error=null}get onclose(){return l.brandCheck(this,b),this.#e.
close}set onclose(v){l.brandCheck(this,b),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof v=="function"?(this.#e.close=v,this.addEventListener("close",v)):this.#e.close=null}get onmessage(){
return l.brandCheck(this,b),this.#e.message}set onmessage(v){l.brandCheck(this,b),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof v=="function"?(this.#e.message=v,this.addEventListener(
"message",v)):this.#e.message=null}get binaryType(){return l.brandCheck(this,b),this[a]}set binaryType(v){l.brandCheck(this,b),v!=="blob"&&v!=="arraybuffer"?this[a]="blob":this[a]=v}#s(v,K){this[r]=v;
const fe=this[I]?.dispatcher?.webSocketOptions,Qe=fe?.maxFragments,$=fe?.maxPayloadSize,P=new k(this,K,{maxFragments:Qe,maxPayloadSize:$});P.on("drain",F),P.on("error",L.bind(this)),v.socket.ws=this,this[o]=
P,this.#r=new w(v.socket),this[t]=C.OPEN;const J=v.headersList.get("sec-websocket-extensions");J!==null&&(this.#n=J);const G=v.headersList.get("sec-websocket-protocol");G!==null&&(this.#A=G),E("open",
this)}}b.CONNECTING=b.prototype.CONNECTING=C.CONNECTING,b.OPEN=b.prototype.OPEN=C.OPEN,b.CLOSING=b.prototype.CLOSING=C.CLOSING,b.CLOSED=b.prototype.CLOSED=C.CLOSED,Object.defineProperties(b.prototype,
{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R,url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,[Symbol.toStringTag]:{value:"We\
bSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(b,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R}),l.converters["sequence<DOMString>"]=l.sequenceConverter(l.converters.DOMString),
l.converters["DOMString or sequence<DOMString>"]=function(z,v,K){return l.util.Type(z)==="Object"&&Symbol.iterator in z?l.converters["sequence<DOMString>"](z):l.converters.DOMString(z,v,K)},l.converters.
WebSocketInit=l.dictionaryConverter([{key:"protocols",converter:l.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:l.converters.any,defaultValue:()=>d()},
{key:"headers",converter:l.nullableConverter(l.converters.HeadersInit)}]),l.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(z){return l.util.Type(z)==="Object"&&!(Symbol.iterator in
z)?l.converters.WebSocketInit(z):{protocols:l.converters["DOMString or sequence<DOMString>"](z)}},l.converters.WebSocketSendData=function(z){if(l.util.Type(z)==="Object"){if(n(z))return l.converters.Blob(
z,{strict:!1});if(ArrayBuffer.isView(z)||c.isArrayBuffer(z))return l.converters.BufferSource(z)}return l.converters.USVString(z)};function F(){this.ws[r].socket.resume()}function L(z){let v,K;z instanceof
y?(v=z.reason,K=z.code):v=z.message,E("error",this,()=>new B("error",{error:z,message:v})),N(this,K)}U.exports={WebSocket:b}}),44248:(U=>{const W=new Int32Array([0,1996959894,3993919788,2567524794,124634137,
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
3020668471,3272380065,1510334235,755167117]);function e(l){let D=-1;for(let m of l)D=W[(D^m)&255]^D>>>8;return(D^-1)>>>0}U.exports=e}),33502:((U,W,e)=>{var l=e(79896),D=e(39023),m=e(2203),R=m.Readable,
C=m.PassThrough,h=e(73313),Q=e(24434).EventEmitter;W.BufferSlicer=I,W.FdSlicer=f,D.inherits(f,Q);function f(a){Q.call(this),this.fd=a,this.pend=new h,this.pend.max=1,this.refCount=0}f.prototype.read=function(a,r,u,o,A){
var s=this;s.pend.go(function(g){l.read(s.fd,a,r,u,o,function(p,E,S){g(),A(p,E,S)})})},f.prototype.createReadStream=function(a){return new t(this,a)},f.prototype.ref=function(){this.refCount+=1},f.prototype.
unref=function(){var a=this;if(a.refCount-=1,a.refCount<0)throw new Error("invalid unref");if(a.refCount>0)return;l.close(a.fd,r);function r(u){u?a.emit("error",u):a.emit("close")}},D.inherits(t,R);function t(a,r){
r=r||{},R.call(this,r),this.context=a,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}t.prototype._read=function(a){var r=this,u=Math.min(r._readableState.highWaterMark,
a);if(r.endOffset!=null&&(u=Math.min(u,r.endOffset-r.pos)),u<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(o){var A=Buffer.allocUnsafe(u);l.read(r.context.fd,A,0,u,r.pos,function(s,g){
s?r.destroy(s):g===0?(r.push(null),r._cleanup()):(r.pos+=g,r.push(A.slice(0,g))),o()})})},t.prototype._destroy=function(a,r){this._cleanup(),r(a)},t.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},D.inherits(I,Q);function I(a){Q.call(this),this.refCount=0,this.buffer=a}I.prototype.read=function(a,r,u,o,A){if(!(0<=r&&r<=a.length))throw new RangeError("offset o\
utside buffer: 0 <= "+r+" <= "+a.length);if(o<0)throw new RangeError("position is negative: "+o);if(r+u>a.length&&(u=a.length-r),o+u>this.buffer.length&&(u=this.buffer.length-o),u<=0){setImmediate(function(){
A(null,0)});return}this.buffer.copy(a,r,o,o+u),setImmediate(function(){A(null,u)})},I.prototype.createReadStream=function(a){a=a||{};var r=new C(a);r.start=a.start||0,r.endOffset=a.end,r.pos=r.endOffset||
this.buffer.length;for(var u=this.buffer.slice(r.start,r.pos),o=65536,A=0;;){var s=A+o;if(s>=u.length){A<u.length&&r.write(u.slice(A,u.length));break}r.write(u.slice(A,s)),A=s}return r.end(),r},I.prototype.
ref=function(){this.refCount+=1},I.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((U,W,e)=>{var l,D=e(79896),m=e(43106),R=e(33502),C=e(39023),
h=e(24434).EventEmitter,Q=e(2203).Transform,f=e(2203).PassThrough,t=e(2203).Writable;const I=typeof m.crc32=="function"?m.crc32:e(44248);l=A,l=s,l=g,l=p,l=a,l=r,W.SY=u,l=o,l=n,W.ax=d,l=c,l=B,l=E,l=k,l=
i,l=b;function a($,P){return new Promise((J,G)=>{A($,{...P,lazyEntries:!0},function(Ae,se){if(Ae)return G(Ae);J(se)})})}function r($,P){return new Promise((J,G)=>{s($,{...P,lazyEntries:!0},function(Ae,se){
if(Ae)return G(Ae);J(se)})})}function u($,P){return new Promise((J,G)=>{g($,{...P,lazyEntries:!0},function(Ae,se){if(Ae)return G(Ae);J(se)})})}function o($,P,J){return new Promise((G,Ae)=>{p($,P,{...J,
lazyEntries:!0},function(se,X){if(se)return Ae(se);G(X)})})}function A($,P,J){typeof P=="function"&&(J=P,P=null),P==null&&(P={}),P.autoClose==null&&(P.autoClose=!0),P.lazyEntries==null&&(P.lazyEntries=
!1),P.decodeStrings==null&&(P.decodeStrings=!0),P.validateEntrySizes==null&&(P.validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=!1),J==null&&(J=Qe),D.open($,"r",function(G,Ae){if(G)return J(
G);s(Ae,P,function(se,X){se&&D.close(Ae,Qe),J(se,X)})})}function s($,P,J){typeof P=="function"&&(J=P,P=null),P==null&&(P={}),P.autoClose==null&&(P.autoClose=!1),P.lazyEntries==null&&(P.lazyEntries=!1),
P.decodeStrings==null&&(P.decodeStrings=!0),P.validateEntrySizes==null&&(P.validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=!1),J==null&&(J=Qe),D.fstat($,function(G,Ae){if(G)return J(
G);var se=new R.FdSlicer($);p(se,Ae.size,P,J)})}function g($,P,J){typeof P=="function"&&(J=P,P=null),P==null&&(P={}),P.autoClose=!1,P.lazyEntries==null&&(P.lazyEntries=!1),P.decodeStrings==null&&(P.decodeStrings=
!0),P.validateEntrySizes==null&&(P.validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=!1);var G=new R.BufferSlicer($);p(G,$.length,P,J)}function p($,P,J,G){typeof J=="function"&&(G=J,J=
null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var Ae=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.
validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=!1),G==null&&(G=Qe),typeof P!="number")throw new Error("expected totalSize parameter to be a number");if(P>Number.MAX_SAFE_INTEGER)throw new Error(
"zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");$.ref();var se=22,X=20,O=65535,j=Math.min(X+se+O,P),q=K(j),Z=P-q.length;y($,q,
0,j,Z,function(pe){if(pe)return G(pe);for(var ge=j-se;ge>=0;ge-=1)if(q.readUInt32LE(ge)===101010256){var ce=q.subarray(ge),ue=ce.readUInt16LE(4),be=ce.readUInt16LE(10),Fe=ce.readUInt32LE(16),ze=ce.readUInt16LE(
20),ot=ce.length-se;if(ze!==ot)return G(new Error("Invalid comment length. Expected: "+ot+". Found: "+ze+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var qe=Ae?z(ce.subarray(22),!1):ce.subarray(22);if(ge-X>=0&&q.readUInt32LE(ge-X)===117853008){var it=q.subarray(ge-X,ge-X+X),Ze=v(it,8),nt=K(56);return y($,nt,0,nt.length,Ze,function(tt){
return tt?G(tt):nt.readUInt32LE(0)!==101075792?G(new Error("invalid zip64 end of central directory record signature")):(ue=nt.readUInt32LE(16),ue!==0?G(new Error("multi-disk zip files are not supporte\
d: found disk number: "+ue)):(be=v(nt,32),Fe=v(nt,48),G(null,new E($,Fe,P,be,qe,J.autoClose,J.lazyEntries,Ae,J.validateEntrySizes,J.strictFileNames))))})}return ue!==0?G(new Error("multi-disk zip file\
s are not supported: found disk number: "+ue)):G(null,new E($,Fe,P,be,qe,J.autoClose,J.lazyEntries,Ae,J.validateEntrySizes,J.strictFileNames))}G(new Error("End of central directory record signature no\
t found. Either not a zip file, or file is truncated."))})}C.inherits(E,h);function E($,P,J,G,Ae,se,X,O,j,q){var Z=this;h.call(Z),Z.reader=$,Z.reader.on("error",function(pe){N(Z,pe)}),Z.reader.once("c\
lose",function(){Z.emit("close")}),Z.readEntryCursor=P,Z.fileSize=J,Z.entryCount=G,Z.comment=Ae,Z.entriesRead=0,Z.autoClose=!!se,Z.lazyEntries=!!X,Z.decodeStrings=!!O,Z.validateEntrySizes=!!j,Z.strictFileNames=
!!q,Z.isOpen=!0,Z.emittedError=!1,Z.hasEachEntryBeenCalled=!1,Z.lazyEntries||Z._readEntry()}E.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function S($,P){$.autoClose&&
$.close(),N($,P)}function N($,P){$.emittedError||($.emittedError=!0,$.emit("error",P))}E.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},E.prototype._readEntry=function(){var $=this;if($.entryCount===$.entriesRead){setImmediate(function(){$.autoClose&&$.close(),!$.emittedError&&$.emit("end")});return}if(!$.emittedError){
var P=K(46);y($.reader,P,0,P.length,$.readEntryCursor,function(J){if(J)return S($,J);if(!$.emittedError){var G=new k,Ae=P.readUInt32LE(0);if(Ae!==33639248)return S($,new Error("invalid central directo\
ry file header signature: 0x"+Ae.toString(16)));if(G.versionMadeBy=P.readUInt16LE(4),G.versionNeededToExtract=P.readUInt16LE(6),G.generalPurposeBitFlag=P.readUInt16LE(8),G.compressionMethod=P.readUInt16LE(
10),G.lastModFileTime=P.readUInt16LE(12),G.lastModFileDate=P.readUInt16LE(14),G.crc32=P.readUInt32LE(16),G.compressedSize=P.readUInt32LE(20),G.uncompressedSize=P.readUInt32LE(24),G.fileNameLength=P.readUInt16LE(
28),G.extraFieldLength=P.readUInt16LE(30),G.fileCommentLength=P.readUInt16LE(32),G.internalFileAttributes=P.readUInt16LE(36),G.externalFileAttributes=P.readUInt32LE(38),G.relativeOffsetOfLocalHeader=P.
readUInt32LE(42),G.generalPurposeBitFlag&64)return S($,new Error("strong encryption is not supported"));$.readEntryCursor+=46,P=K(G.fileNameLength+G.extraFieldLength+G.fileCommentLength),y($.reader,P,
0,P.length,$.readEntryCursor,function(se){if(se)return S($,se);if(!$.emittedError){G.fileNameRaw=P.subarray(0,G.fileNameLength);var X=G.fileNameLength+G.extraFieldLength;G.extraFieldRaw=P.subarray(G.fileNameLength,
X),G.fileCommentRaw=P.subarray(X,X+G.fileCommentLength);try{G.extraFields=B(G.extraFieldRaw)}catch(be){return S($,be)}if($.decodeStrings){var O=(G.generalPurposeBitFlag&2048)!==0;G.fileComment=z(G.fileCommentRaw,
O),G.fileName=d(G.generalPurposeBitFlag,G.fileNameRaw,G.extraFields,$.strictFileNames);var j=c(G.fileName);if(j!=null)return S($,new Error(j))}else G.fileComment=G.fileCommentRaw,G.fileName=G.fileNameRaw;
G.comment=G.fileComment,$.readEntryCursor+=P.length,$.entriesRead+=1;for(var q=0;q<G.extraFields.length;q++){var Z=G.extraFields[q];if(Z.id===1){var pe=Z.data,ge=0;if(G.uncompressedSize===4294967295){
if(ge+8>pe.length)return S($,new Error("zip64 extended information extra field does not include uncompressed size"));G.uncompressedSize=v(pe,ge),ge+=8}if(G.compressedSize===4294967295){if(ge+8>pe.length)
return S($,new Error("zip64 extended information extra field does not include compressed size"));G.compressedSize=v(pe,ge),ge+=8}if(G.relativeOffsetOfLocalHeader===4294967295){if(ge+8>pe.length)return S(
$,new Error("zip64 extended information extra field does not include relative header offset"));G.relativeOffsetOfLocalHeader=v(pe,ge),ge+=8}break}}if($.validateEntrySizes&&G.compressionMethod===0){var ce=G.
uncompressedSize;if(G.isEncrypted()&&(ce+=12),G.compressedSize!==ce){var ue="compressed/uncompressed size mismatch for stored file: "+G.compressedSize+" != "+G.uncompressedSize;return S($,new Error(ue))}}
$.emit("entry",G),$.lazyEntries||$._readEntry()}})}})}},E.prototype.eachEntry=function(){const $=this;if(!$.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if($.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");$.hasEachEntryBeenCalled=!0;let P=null;$.on("entry",G),$.on("end",Ae),$.on("error",se);function J(){$.removeListener("entry",G),$.removeListener(
"end",Ae),$.removeListener("error",se),$.autoClose&&$.close()}function G(X){let{resolve:O}=P;P=null,O({value:X})}function Ae(){let{resolve:X}=P;P=null,J(),X({done:!0})}function se(X){let{reject:O}=P;P=
null,J(),O(X)}return{[Symbol.asyncIterator](){return this},next(){const X=new Promise((O,j)=>{if(P!=null)throw new Error("next() called before previous Promise was resolved.");P={resolve:O,reject:j}});
return $.readEntry(),X},return(X){return J(),Promise.resolve({done:!0,value:X})},throw(X){return J(),Promise.reject(X)}}},E.prototype.openReadStream=function($,P,J){var G=this,Ae=0,se=$.compressedSize;
if(J==null&&(J=P,P=null),P==null)P={};else{if(P.decodeFileData===!1){if(P.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(P.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(P.decrypt!=null){if(!$.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(P.decrypt!==!1)throw new Error("invalid options.decrypt value: "+P.decrypt);if($.isCompressed()&&P.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(P.decompress!=null){if(!$.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(P.decompress===!1||P.decompress===!0))throw new Error("invalid options.decompress value: "+P.decompress);O=P.decompress}}if(P.start!=null){if(Ae=P.start,Ae<0)throw new Error(
"options.start < 0");if(Ae>$.compressedSize)throw new Error("options.start > entry.compressedSize")}if(P.end!=null){if(se=P.end,se<0)throw new Error("options.end < 0");if(se>$.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(se<Ae)throw new Error("options.end < options.start")}}var X=P.decodeFileData===!1||($.compressionMethod===0||$.compressionMethod===8&&P.decompress===!1)&&(!$.isEncrypted()||
P.decrypt===!1);if((P.start!=null||P.end!=null)&&!X)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!G.isOpen)return J(new Error("closed"));
if($.isEncrypted()&&!X&&P.decrypt!==!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var O;if(X)O=!1;else if($.compressionMethod===8)O=P.decodeFileData!==!0;else return J(
new Error("unsupported compression method: "+$.compressionMethod));G.readLocalFileHeader($,{minimal:!0},function(j,q){if(j)return J(j);G.openReadStreamLowLevel(q.fileDataStart,$.compressedSize,Ae,se,O,
$.uncompressedSize,J)})},E.prototype.openReadStreamLowLevel=function($,P,J,G,Ae,se,X){var O=this,j=$+P,q=O.reader.createReadStream({start:$+J,end:$+G}),Z=q;if(Ae){var pe=!1,ge=m.createInflateRaw();q.on(
"error",function(ce){setImmediate(function(){pe||ge.emit("error",ce)})}),q.pipe(ge),O.validateEntrySizes?(Z=new w(se),ge.on("error",function(ce){setImmediate(function(){pe||Z.emit("error",ce)})}),ge.pipe(
Z)):Z=ge,fe(Z,function(){pe=!0,ge!==Z&&ge.unpipe(Z),q.unpipe(ge),q.destroy()})}X(null,Z)},E.prototype.readLocalFileHeader=function($,P,J){var G=this;J==null&&(J=P,P=null),P==null&&(P={}),G.reader.ref();
var Ae=K(30);y(G.reader,Ae,0,Ae.length,$.relativeOffsetOfLocalHeader,function(se){try{if(se)return J(se);var X=Ae.readUInt32LE(0);if(X!==67324752)return J(new Error("invalid local file header signatur\
e: 0x"+X.toString(16)));var O=Ae.readUInt16LE(26),j=Ae.readUInt16LE(28),q=$.relativeOffsetOfLocalHeader+30+O+j;if(q+$.compressedSize>G.fileSize)return J(new Error("file data overflows file bounds: "+q+
" + "+$.compressedSize+" > "+G.fileSize));if(P.minimal)return J(null,{fileDataStart:q});var Z=new i;Z.fileDataStart=q,Z.versionNeededToExtract=Ae.readUInt16LE(4),Z.generalPurposeBitFlag=Ae.readUInt16LE(
6),Z.compressionMethod=Ae.readUInt16LE(8),Z.lastModFileTime=Ae.readUInt16LE(10),Z.lastModFileDate=Ae.readUInt16LE(12),Z.crc32=Ae.readUInt32LE(14),Z.compressedSize=Ae.readUInt32LE(18),Z.uncompressedSize=
Ae.readUInt32LE(22),Z.fileNameLength=O,Z.extraFieldLength=j,Ae=K(O+j),G.reader.ref(),y(G.reader,Ae,0,Ae.length,$.relativeOffsetOfLocalHeader+30,function(pe){try{return pe?J(pe):(Z.fileName=Ae.subarray(
0,O),Z.extraField=Ae.subarray(O),J(null,Z))}finally{G.reader.unref()}})}finally{G.reader.unref()}})},E.prototype.openReadStreamPromise=function($,P){return new Promise((J,G)=>{this.openReadStream($,P,
function(Ae,se){if(Ae)return G(Ae);J(se)})})},E.prototype.openReadStreamLowLevelPromise=function($,P,J,G,Ae,se){return new Promise((X,O)=>{this.openReadStream($,P,J,G,Ae,se,function(j,q){if(j)return O(
j);X(q)})})},E.prototype.readLocalFileHeaderPromise=function($,P){return new Promise((J,G)=>{this.readLocalFileHeader($,P,function(Ae,se){if(Ae)return G(Ae);J(se)})})};function k(){}k.prototype.getLastModDate=
function($){if($==null&&($={}),!$.forceDosFormat)for(var P=0;P<this.extraFields.length;P++){var J=this.extraFields[P];if(J.id===21589){var G=J.data;if(G.length<5)continue;var Ae=G[0],se=1;if(!(Ae&se))
continue;var X=G.readInt32LE(1);return new Date(X*1e3)}else if(J.id===10){var G=J.data;if(G.length!==32||G.readUInt16LE(4)!==1||G.readUInt16LE(6)!==24)continue;var O=G.readUInt32LE(8)+4294967296*G.readInt32LE(
12),j=O/1e4-116444736e5;return new Date(j)}}return n(this.lastModFileDate,this.lastModFileTime,$.timezone)},k.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},k.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},k.prototype.isCompressed=function(){return this.compressionMethod===8};function i(){}function n($,P,J){
var G=$&31,Ae=($>>5&15)-1,se=($>>9&127)+1980,X=0,O=(P&31)*2,j=P>>5&63,q=P>>11&31;if(J==null||J==="local")return new Date(se,Ae,G,q,j,O,X);if(J==="UTC")return new Date(Date.UTC(se,Ae,G,q,j,O,X));throw new Error(
"unrecognized options.timezone: "+options.timezone)}function d($,P,J,G){for(var Ae=null,se=0;se<J.length;se++){var X=J[se];if(X.id===28789){if(X.data.length<6||X.data.readUInt8(0)!==1)continue;var O=X.
data.readUInt32LE(1);if(I(P)!==O)continue;Ae=z(X.data.subarray(5),!0);break}}if(Ae==null){var j=($&2048)!==0;Ae=z(P,j)}return G||(Ae=Ae.replace(/\\/g,"/")),Ae}function c($){return $.indexOf("\\")!==-1?
"invalid characters in fileName: "+$:/^[a-zA-Z]:/.test($)||/^\//.test($)?"absolute path: "+$:$.split("/").indexOf("..")!==-1?"invalid relative path: "+$:null}function B($){for(var P=[],J=0;J<$.length-
3;){var G=$.readUInt16LE(J+0),Ae=$.readUInt16LE(J+2),se=J+4,X=se+Ae;if(X>$.length)throw new Error("extra field length exceeds extra field buffer size");var O=$.subarray(se,X);P.push({id:G,data:O}),J=X}
return P}function y($,P,J,G,Ae,se){if(G===0)return setImmediate(function(){se(null,K(0))});$.read(P,J,G,Ae,function(X,O){if(X)return se(X);if(O<G)return se(new Error("unexpected EOF"));se()})}C.inherits(
w,Q);function w($){Q.call(this),this.actualByteCount=0,this.expectedByteCount=$}w.prototype._transform=function($,P,J){if(this.actualByteCount+=$.length,this.actualByteCount>this.expectedByteCount){var G="\
too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(G))}J(null,$)},w.prototype._flush=function($){if(this.actualByteCount<this.expectedByteCount){
var P="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return $(new Error(P))}$()},C.inherits(b,h);function b(){h.call(this),this.refCount=0}b.prototype.
ref=function(){this.refCount+=1},b.prototype.unref=function(){var $=this;if($.refCount-=1,$.refCount>0)return;if($.refCount<0)throw new Error("invalid unref");$.close(P);function P(J){if(J)return $.emit(
"error",J);$.emit("close")}},b.prototype.createReadStream=function($){$==null&&($={});var P=$.start,J=$.end;if(P===J){var G=new f;return setImmediate(function(){G.end()}),G}var Ae=this._readStreamForRange(
P,J),se=!1,X=new F(this);Ae.on("error",function(j){setImmediate(function(){se||X.emit("error",j)})}),fe(X,function(){Ae.unpipe(X),X.unref(),Ae.destroy()});var O=new w(J-P);return X.on("error",function(j){
setImmediate(function(){se||O.emit("error",j)})}),fe(O,function(){se=!0,X.unpipe(O),X.destroy()}),Ae.pipe(X).pipe(O)},b.prototype._readStreamForRange=function($,P){throw new Error("not implemented")},
b.prototype.read=function($,P,J,G,Ae){var se=this.createReadStream({start:G,end:G+J}),X=new t,O=0;X._write=function(j,q,Z){j.copy($,P+O,0,j.length),O+=j.length,Z()},X.on("finish",Ae),se.on("error",function(j){
Ae(j)}),se.pipe(X)},b.prototype.close=function($){setImmediate($)},C.inherits(F,f);function F($){f.call(this),this.context=$,this.context.ref(),this.unreffedYet=!1}F.prototype._flush=function($){this.
unref(),$()},F.prototype.unref=function($){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVW\
XYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function z($,P){if(P)return $.toString("utf8");for(var J="",G=0;G<$.length;G++)J+=L[$[G]];return J}function v($,P){var J=$.readUInt32LE(P),G=$.readUInt32LE(P+4);return G*4294967296+J}var K;typeof Buffer.
allocUnsafe=="function"?K=function($){return Buffer.allocUnsafe($)}:K=function($){return new Buffer($)};function fe($,P){typeof $.destroy=="function"?$._destroy=function(J,G){P(),G?.(J)}:$.destroy=P}function Qe($){
if($)throw $}}),42613:(U=>{U.exports=lt(import.meta.url)("assert")}),20181:(U=>{U.exports=lt(import.meta.url)("buffer")}),49140:(U=>{U.exports=lt(import.meta.url)("constants")}),76982:(U=>{U.exports=lt(
import.meta.url)("crypto")}),24434:(U=>{U.exports=lt(import.meta.url)("events")}),79896:(U=>{U.exports=lt(import.meta.url)("fs")}),91943:(U=>{U.exports=lt(import.meta.url)("fs/promises")}),58611:(U=>{
U.exports=lt(import.meta.url)("http")}),65692:(U=>{U.exports=lt(import.meta.url)("https")}),69278:(U=>{U.exports=lt(import.meta.url)("net")}),34589:(U=>{U.exports=lt(import.meta.url)("node:assert")}),
16698:(U=>{U.exports=lt(import.meta.url)("node:async_hooks")}),4573:(U=>{U.exports=lt(import.meta.url)("node:buffer")}),37540:(U=>{U.exports=lt(import.meta.url)("node:console")}),77598:(U=>{U.exports=
lt(import.meta.url)("node:crypto")}),53053:(U=>{U.exports=lt(import.meta.url)("node:diagnostics_channel")}),40610:(U=>{U.exports=lt(import.meta.url)("node:dns")}),78474:(U=>{U.exports=lt(import.meta.url)(
"node:events")}),73024:(U=>{U.exports=lt(import.meta.url)("node:fs")}),51455:(U=>{U.exports=lt(import.meta.url)("node:fs/promises")}),37067:(U=>{U.exports=lt(import.meta.url)("node:http")}),32467:(U=>{
U.exports=lt(import.meta.url)("node:http2")}),44708:(U=>{U.exports=lt(import.meta.url)("node:https")}),98995:(U=>{U.exports=lt(import.meta.url)("node:module")}),77030:(U=>{U.exports=lt(import.meta.url)(
"node:net")}),48161:(U=>{U.exports=lt(import.meta.url)("node:os")}),76760:(U=>{U.exports=lt(import.meta.url)("node:path")}),643:(U=>{U.exports=lt(import.meta.url)("node:perf_hooks")}),1708:(U=>{U.exports=
lt(import.meta.url)("node:process")}),41792:(U=>{U.exports=lt(import.meta.url)("node:querystring")}),57075:(U=>{U.exports=lt(import.meta.url)("node:stream")}),46193:(U=>{U.exports=lt(import.meta.url)(
"node:string_decoder")}),41692:(U=>{U.exports=lt(import.meta.url)("node:tls")}),73136:(U=>{U.exports=lt(import.meta.url)("node:url")}),57975:(U=>{U.exports=lt(import.meta.url)("node:util")}),73429:(U=>{
U.exports=lt(import.meta.url)("node:util/types")}),75919:(U=>{U.exports=lt(import.meta.url)("node:worker_threads")}),38522:(U=>{U.exports=lt(import.meta.url)("node:zlib")}),70857:(U=>{U.exports=lt(import.meta.
url)("os")}),16928:(U=>{U.exports=lt(import.meta.url)("path")}),2203:(U=>{U.exports=lt(import.meta.url)("stream")}),13193:(U=>{U.exports=lt(import.meta.url)("string_decoder")}),64756:(U=>{U.exports=lt(
import.meta.url)("tls")}),52018:(U=>{U.exports=lt(import.meta.url)("tty")}),87016:(U=>{U.exports=lt(import.meta.url)("url")}),39023:(U=>{U.exports=lt(import.meta.url)("util")}),43106:(U=>{U.exports=lt(
import.meta.url)("zlib")}),63e3:((U,W,e)=>{e.d(W,{WZ:()=>h,j:()=>t,mJ:()=>f});var l=e(96191),D=e(37487),m=e(59870),R=e(43657),C=e(36584);function h(I,a){const r=I.boolean("upload-artifact",!0),u=I.optional(
"retention-days",Q),o=I.boolean("artifact-env-variables",!0);return{upload:r?{overwrite:a,retentionDays:u}:void 0,artifactEnvVariables:o}}function Q(I){if(/^0+$/.test(I))return;const a=(0,C.$J)(1/0,!0)(
I),r=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(a>r)throw new Error(`must be at most ${r}, the repository's limit in days, not ${a}`);return a}async function f(I,{name:a,bytes:r,package:u},{upload:o,
artifactEnvVariables:A}){const s=A?r:(0,R.zy)((0,m.KC)(u));return await(0,l.mz)(I,{name:a,bytes:s},o)}function t({upload:I,artifactEnvVariables:a},r){!I||!a||!(0,D.GQ)()||r.warning("This repository is\
 public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.")}}),2178:((U,W,e)=>{e.d(W,{X7:()=>X,Bv:()=>Ae,Zw:()=>G});
var l=e(39462),D=e(7279),m=e(43657),R=e(77598),C=e(32975),h=e(30706),Q=e(28227),f=e(78209),t=e(16064),I=e(49688);const a=256*1024**2,r=5,u=5,o=new Set([400,401,403,404,410]),A=2,s="Download",g="Re-run\
 the job.";async function p(O,{url:j,freshUrl:q,read:Z}){let pe=j,ge=0;return await(0,C.L5)(O,async()=>{pe??=await q();const ce=await S(O,pe).catch(ue=>{throw ue instanceof D.HR&&ue.affectsAll?ue.with(
{affectsAll:!1}):ue});try{if(o.has(ce.statusCode??0)){pe=void 0,ge++;const Fe=ge<u,ze=Fe?"":`${ge} times `;throw E(`the URL was refused ${ze}(${ce.statusCode})`,g,{retryable:Fe})}const ue=await k(ce,O.
signal),be=await Z(ue).catch(Fe=>{throw Fe instanceof D.HR&&(0,t.VL)(ce)&&!O.signal.aborted?Fe.with({retryable:!0,maxRetries:A}):Fe});return{bytes:ue,sha256:(0,R.createHash)("sha256").update(ue).digest(
"hex"),content:be}}finally{ce.destroy()}})}function E(O,j,q={}){return new D.HR({what:s,why:O,advice:j,topic:"the-package"},q)}async function S(O,j){const{platform:q,log:Z,signal:pe}=O;let ge=j,[ce,ue]=[
j.origin,N(j)];for(let be=0;;be++){const Fe=be===0&&ge.origin===q.url.origin,ze={accept:"*/*","accept-encoding":"identity",...Fe&&{"x-api-key":q.apiKey},...ue!==void 0&&ge.origin===ce&&{authorization:ue}},
ot={label:s,method:"GET",url:ge,headers:ze,isProven:!0},qe=async()=>{const tt=await(0,t.uR)((0,t.WV)(s),pe,Ne=>(0,t.tN)(q.pool,ot,Ne));Z.debug(`GET a package from ${(0,h.OX)(ot.url.origin)}: ${tt.statusCode}`);
const me=(0,t.RG)(tt,s,`the server answered ${tt.statusCode}`);if(!me)return tt;throw tt.destroy(),me},it=await(Fe?q.rateLimit.run({label:s},O,qe):qe()),Ze=(0,t.ET)(it,ge,s);if(Ze===void 0)return it;if(it.
destroy(),be===r)throw E("the URL redirects in a circle",g);ge=(0,f.I)(Ze.href,O);const nt=N(ge);nt!==void 0&&([ce,ue]=[ge.origin,nt])}}function N({username:O,password:j}){if(!(O===""&&j===""))return`\
Basic ${Buffer.from(`${(0,I.D)(O)}:${(0,I.D)(j)}`).toString("base64")}`}async function k(O,j){const{statusCode:q,headers:Z}=O,pe=Z["content-type"]?.includes("text/html");if(q===200&&pe){const ge={retryable:!0,
maxRetries:A};throw E("the server sent a web page instead of the package",`Check host, then ${g.toLowerCase()}`,ge)}if(q!==200)throw E(`the server answered ${q}`,g,{retryable:q===206});if(Number(Z["co\
ntent-length"])>a)throw i();return await(0,t.uR)((0,t.WV)(s,"no data"),j,(ge,ce)=>(0,Q.u)(O,{label:s,signal:ge,maxBytes:a,tooLarge:i(),onProgress:ce}))}function i(){return E(`the package is larger tha\
n ${(0,h.Xe)(a)}, the limit`,"Check host.")}var n=e(96006),d=e(23349),c=e(2053);const B=c.k,y=1e4,w=12e4,b=50,F=294,L=6.12,z=2e3;function v(O,j){const q=Math.max(F,O/L);return O<c.k?q:Math.max(z,Math.
min(j,q))}async function K(O,j,q){const{log:Z,signal:pe}=O,ge=performance.now(),ce=fe(O,ge);let ue=j,be=ge,Fe;for(let ze=0;;){q.onStatus(ue),ce(ue);const ot=(0,n.sG)(ue.status);if(ot==="failed"||ot===
"succeeded"&&ue.refused)throw $(j,ue,q.advice);if(ot==="succeeded")return ue.status!=="SUCCESS"&&Z.warning(`The platform reports ${ue.status}, which is treated as SUCCESS.`),ue;if(Fe=ot==="unknown"&&ue.
refused?Fe??be:void 0,Fe!==void 0&&be-Fe>=w){const it=`The platform refused to report the job's status for ${(0,h.zK)(w)}`;throw P(new D.HR({what:it,topic:"the-job-on-the-platform"}),j,ue)}const qe=be===
ge?Math.min(b,q.longestWaitMs):v(be-ge,q.longestWaitMs);try{await(0,C.yy)(Math.max(0,be+qe-performance.now()),pe),be=performance.now(),ue=await(0,n.SO)(O,j.dockStatusId,({status:it})=>ze>0||it===void 0),
ze++}catch(it){if(!(it instanceof D.HR&&it.status===404)||ze>0||be-ge>=y)throw P(it,j,ue);Z.debug("The platform does not know the job yet.")}}}function fe({log:O},j){const q=new Set;let Z,pe=j;return ge=>{
const ce=performance.now(),ue=(0,h.zK)(ce-j);if(Z!==void 0&&ge.status!==Z)O.info(`${ge.status||"No status"} after ${ue}`),pe=ce;else if(ce-pe>=B){const be=ge.percent===void 0?"":`, ${Math.round(ge.percent)}\
 % done`;O.info(`Still ${ge.status||"without a status"} after ${ue}${be}`),pe=ce}Z=ge.status,!((0,n.sG)(Z)!=="unknown"||q.has(Z))&&(q.add(Z),O.warning(`The platform reports an unknown status (${Qe(ge)}\
). The action keeps waiting.`))}}function Qe({status:O,message:j}){return`${O||"none"}${j===void 0?"":`, "${j}"`}`}function $({dockStatusId:O},{status:j,message:q},Z){const pe=j==="FAILED"?"failed":`e\
nded as ${j}`,ge=`${q??"it gave no reason"} (dock status ${O})`;return new D.HR({what:`The job ${pe} on the platform`,why:ge,advice:Z,topic:"the-job-on-the-platform"})}function P(O,{dockStatusId:j},q){
const Z=(0,n.sG)(q.status)==="unknown"||q.message!==void 0?`, last status ${Qe(q)}`:"",pe=`The job may still be running on the platform: dock status ${j}${Z}.`,ge=O instanceof D.HR?O:new D.HR({what:(0,D.
iT)(O).message},{cause:O});return ge.with({advice:`${ge.advice} ${pe}`.trim(),cause:O})}class J extends D.HR{job;constructor(j,q){super({what:q.message,...q},{...q,cause:q}),this.job=j}}function G(O){
return O instanceof J?O.job:{}}async function Ae(O,j,{title:q,longestWaitMs:Z,advice:pe,idsIn:ge}){O.log.info(`${q}: ${j.status||"no status"}, dock status ${j.dockStatusId}`);let ce={},ue={};const be=Fe=>{
const ze={"dock-status-id":j.dockStatusId,...ge(Fe),...ce};Object.keys(ze).length>Object.keys(ce).length&&O.publish(ze),ce=ze;const ot=Fe.status||ue.status;ue={...ce,...ot!==void 0&&{status:ot}}};try{
return{last:await K(O,j,{longestWaitMs:Z,advice:pe,onStatus:be}),outputs:ue}}catch(Fe){throw new J(ue,(0,D.iT)(Fe))}}const se="Check the workflow in AI for Process, then re-run the job.";async function X(O,j,{
workflowId:q,flowId:Z,timeoutMs:pe,longestWaitMs:ge}){return O.log.info(`Exporting workflow ${q}, flow ${Z}, from ${j.url.href}`),await(0,l.N)({...O,platform:j},(0,l.R)(pe,"No package"),async ce=>{const ue=await(0,d.
Nq)(ce,{workflowId:q,flowId:Z}),{dockStatusId:be,exportJobId:Fe}=ue,{last:ze,outputs:ot}=await Ae(ce,ue,{title:`Export job ${Fe??"without an ID"}`,longestWaitMs:ge,advice:se,idsIn:()=>({...Fe!==void 0&&
{"export-job-id":Fe}})});try{const qe=await(0,d.EH)(ce,ue,ze),it=async()=>(0,d.EH)(ce,ue,await(0,n.SO)(ce,be)),Ze=me=>(0,m.ue)(me,ce.signal),{content:nt,...tt}=await p(ce,{url:qe,freshUrl:it,read:Ze});
return{...tt,package:nt,job:ot}}catch(qe){throw new J(ot,(0,D.iT)(qe))}})}}),72697:((U,W,e)=>{e.d(W,{As:()=>o,Sm:()=>t,UX:()=>a,cZ:()=>u,dF:()=>p,wF:()=>E});var l=e(51455),D=e(76760),m=e(7279),R=e(15543),
C=e(37487),h=e(24057),Q=e(30706),f=e(2178);function t({host:S,pathname:N}){return S+N.replace(/\/$/,"")}const I=2e4;function a({message:S}){return(0,Q.OX)(S,1e3)}const r="<dock status ID>";function u(S){
const N=new Map;for(const{name:i,error:n}of S){const{"dock-status-id":d}=(0,f.Zw)(n),c=d===void 0?n.message:n.message.replaceAll(d,r),B=N.get(c)??{names:[],ids:[],help:(0,C.VY)(n)};N.set(c,B),B.names.
push(i),d!==void 0&&B.ids.push(d)}const k=Math.max(100,Math.min(1e3,Math.floor(I/N.size)));return Array.from(N,([i,{names:n,ids:d,help:c}])=>({names:n,message:(0,Q.OX)(i,k).replaceAll(r,()=>d.join(", ")),
help:c}))}function o(S){return u(S).map(({names:N,message:k})=>`${N.join(", ")}: ${k}`).join(" | ")}function A(S){const[N,...k]=S.filter(({message:n},d)=>S.findIndex(c=>c.message===n)===d);if(N===void 0||
k.length===0)return N;const i=[N,...k].map(({message:n})=>n).join(" Also: ");return new Failure({what:i,topic:N instanceof Failure?N.topic:void 0},{cause:N})}async function s({outputs:S,error:N},k){if(setOutputs(
S),k){const i=[...k.facts,["Workflow ID",S["workflow-id"]],["Dock status ID",S["dock-status-id"]],["Status",S.status&&{words:S.status}],["Duration",{words:humanTime(performance.now())}]],n=N?k.titles.
failed:k.titles.done;await writeSummary(n,...N?[withHelp(a(N),helpFor(N))]:[],factTable(i))}if(N)throw N}const g=1e6;async function p(S,N){const k=JSON.stringify(N),i=await E(`the output ${S}`,async()=>{
const d=(0,D.join)(await(0,C.Pd)(`workflow-${S}-`),`${S}.json`);return await(0,l.writeFile)(d,k),{[`${S}-path`]:d}}),n=Buffer.byteLength(k)>g;return n&&(0,R.lm)(`The output ${S} would be longer than G\
itHub's limit of 1 MB. Read the file in ${S}-path.`),{[S]:n?[]:N,...i}}async function E(S,N){try{return await N()}catch(k){return(0,R.t1)().warning(`Can't keep ${S} as a file. ${(0,m.gJ)(k)}`),{}}}}),
52176:((U,W,e)=>{e.d(W,{$0:()=>u,kA:()=>I,uu:()=>r});var l=e(51455),D=e(76760),m=e(66561),R=e(81500),C=e(15543),h=e(37487),Q=e(30706),f=e(72697),t=e(36584);async function I(o){const[A,s]=[o(),o({maxLength:1/0})];
return await(0,f.wF)("the report",async()=>{const g=await(0,h.Pd)("workflow-report-"),p={"report-path":(0,D.join)(g,"report.md"),"full-report-path":(0,D.join)(g,"full-report.md")};return await(0,l.writeFile)(
p["report-path"],A),await(0,l.writeFile)(p["full-report-path"],s),p})}const a=900*1024;function r(o,A,s,g){const p=a-Buffer.byteLength(s.join()),E=o({headings:A,maxLength:1/0,maxBytes:p,mark:!1}).join(
"");return g===void 0?E:(0,R.SE)(E,g)}function u(o){const A=(0,m.AS)(o);if(A.length===0)return;const s=A.slice(0,20).map(t.TL),g=A.length>20?` and ${(0,Q.hS)(A.length-20,"more line")}`:"";(0,C.lm)(`No\
 field matched ${s.join(", ")}${g} in ignore. Check the spelling.`)}}),80682:((U,W,e)=>{e.d(W,{H:()=>r,R:()=>h});var l=e(73024),D=e(30532),m=e(5806),R=e(30706),C=e(36584);function h(u,o){const A=["wor\
kflows","workflows-file"].filter(p=>u.text(p)!==""),[s]=A;if(s===void 0)return{targets:Q(u,o),fromList:!1};A.length>1&&u.refuse("workflows-file","can't be combined with workflows");for(const p of["wor\
kflow-id","flow-id","name"])u.text(p)!==""&&u.refuse(p,`can't be combined with ${s}`);const g=s==="workflows"?u.lines(s):u.optional(s,f);return{targets:g===void 0?[]:I(u,s,g),fromList:!0}}function Q(u,o){
const A=u.required("workflow-id",C.Fg),s=u.required("flow-id",C.Fg),g=u.optional("name",C.$q);return A===void 0||s===void 0?[]:[{name:g??u.parse("workflow-id",o+A,C.$q)??"",workflowId:A,flowId:s}]}function f(u){
const o=(0,C.EO)(u);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,l.readFileSync)(o))}catch(A){throw new Error(`can't be read: ${u}: ${(0,D.CQ)(A)}`)}}const t=(0,C.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,C.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${C.kH.source}`,"u")),[/^[^ ]+$/,([u])=>`(${(0,R.OX)(u,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,u=""])=>`(${(0,R.OX)(u,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:u})=>`must be "name workflow-id flow-id", not ${(0,C.TL)(u)}`]);function I(u,o,A){const s=[],[g,p]=[new Map,new Map],E=A.split(/\r\n|\n|\r/).map(S=>S.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).
filter(Boolean));for(const[S,N]of E.entries()){const k=`${o} line ${S+1}`;if(!u.parse(k,N.join(" "),t))continue;const[i="",n="",d=""]=N;u.parse(`${k} name`,i,C.$q),u.parse(`${k} workflow-id`,n,C.Fg),u.
parse(`${k} flow-id`,d,C.Fg);const c=a(g,(0,m.Sr)(i),S+1);c!==void 0&&u.refuse(k,`has the name of line ${c}`);const B=a(p,`${n} ${d}`,S+1);B!==void 0&&u.refuse(k,`has the IDs of line ${B}. Set the IDs\
 of its own workflow, or remove the line`),s.push({name:i,workflowId:n,flowId:d})}return E.every(S=>S.length===0)&&u.refuse(o,"names no workflow"),s}function a(u,o,A){const s=u.get(o);return s===void 0&&
u.set(o,A),s}async function r(u,o,A){const s=[],g=u.entries(),p=async()=>{for(const[E,S]of g)s[E]=await A(S)};return await Promise.all(Array.from({length:Math.min(o,u.length)},p)),s}}),36584:((U,W,e)=>{
e.d(W,{$J:()=>I,$q:()=>p,Do:()=>o,EO:()=>i,Fg:()=>u,TL:()=>d,il:()=>f,kH:()=>h,or:()=>r,sJ:()=>Q,sU:()=>s,tz:()=>E,yG:()=>t});var l=e(73024),D=e(76760),m=e(5806),R=e(62291),C=e(30706);const h=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function Q(B,y=h){return[y,({input:w})=>`contains ${c(w)}. ${B}`]}function f(...B){return y=>{for(const[w,b]of B){const F=w.exec(y);if(F)throw new Error(typeof b=="string"?b:b(F))}return y}}function t(B){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(B))return/^t/i.test(B);throw new Error(`must be true or false, not ${d(B)}`)}function I(B,y=!1){return w=>{const b=Number(w);if((y?/^\d+$/:/^\d+(\.\d+)?$/).
test(w)&&b>0&&b<=B)return b;const F=B===1/0?"":` and at most ${B}`;throw new Error(`must be a ${y?"whole ":""}number above 0${F}, not ${d(w)}`)}}const a=f(Q("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,B])=>`must not contain a query or a fragment. Set only the beginning of the address: "${B}"`],[/\/api\/public(\/|$)/i,"must not conta\
in /api/public, which the action adds"]);function r(B){return(0,R.o6)(a(B))}function u(B){if((0,R.eQ)(B))return B;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${d(B)}`)}const o=f(
Q("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,B])=>`begins with "${B}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,
"must be printable ASCII without spaces or line breaks"]),A="is too long: at most 200 characters",s=f([new RegExp("\\p{C}","u"),({input:B})=>`must not contain control characters: ${d(B)}`],[/^.{201}/u,
A]),g=f([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:B})=>`can't be a name: ${d(B)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:B})=>`must not end in .zip, which the action adds: ${d(
B)}`],[/^.{201}/u,A]);function p(B){const y=(0,m.x5)(g(B));if(y!==void 0)throw new Error(`can't be a name: ${d(B)} ${y}`);if(Buffer.byteLength(B)>240)throw new Error(A);return B}function E(B){if(B!=="\
any"){if(/^[0-9a-f]{64}$/i.test(B))return B.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function S(){return(0,D.resolve)(process.env.GITHUB_WORKSPACE??"")}const N=f(
[new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,B])=>`begins with ${B}, which only a shell replaces. Set a path in the workspace, \
or an expression such as \${{ runner.temp }}/packages`]);function k(B){return(0,D.resolve)(S(),N(B))}function i(B){const y=k(B);if((0,l.existsSync)(y))return y;throw new Error(n(B))}function n(B){const y=!(0,l.
existsSync)(S())||(0,l.readdirSync)(S()).length===0;return`doesn't exist: ${d(B)}${y?". The workspace is empty: run actions/checkout before this step":""}`}function d(B){const y=c(B);return`"${(0,C.OX)(
B,60)}"${y===""?"":` with ${y}`}`}function c(B){const y=(B.match(new RegExp(h,"gu"))??[]).map(F=>F.codePointAt(0)??0),w=[...new Set(y)].map(F=>`U+${F.toString(16).toUpperCase().padStart(4,"0")}`),b=w.
length===1?"an invisible character":"invisible characters";return w.length===0?"":`${b} (${w.slice(0,5).join(", ")})`}}),66561:((U,W,e)=>{e.d(W,{AS:()=>h,Hq:()=>R,cq:()=>Q,cz:()=>D,xS:()=>m,xW:()=>C});
var l=e(30706);function D(f){const t={added:0,modified:0,removed:0};for(const{added:I,modified:a,removed:r}of f)t.added+=I,t.modified+=a,t.removed+=r;return t}function m({status:f,changes:t,references:I}){
const a={added:0,modified:0,removed:0};if(f!=="modified")return{...a,[f]:1};if(t.length===0&&I.length===0)return{...a,modified:1};for(const{kind:r}of t)a[r==="added"||r==="removed"?r:"modified"]++;return a}
function R({workflows:f}){return f.some(({status:t})=>t!=="unchanged")}function C({workflows:f}){return D(f.map(({counts:t})=>t))}function h({workflows:[f,...t]}){return f?.unusedIgnores.filter(I=>t.every(
({unusedIgnores:a})=>a.includes(I)))??[]}function Q({modified:f,added:t,removed:I}){return[[f,"modified"],[t,"added"],[I,"removed"]].flatMap(([u,o])=>u===0?[]:[`${(0,l.zD)(u)} ${o}`]).join(", ")||"no \
changes"}}),53436:((U,W,e)=>{e.d(W,{Op:()=>h,Rk:()=>l,TN:()=>m,e1:()=>Q,eX:()=>D,jn:()=>C,m0:()=>R});const l=["id","_id","key","name"],D=["name","title","label","displayName"];function m(f,t){if(f.type!==
"object")return;const I=f.members.get(t)??f.matchOnly?.get(t);return I?.type==="string"?I.text==='""'?void 0:I.text:I?.type==="literal"&&/\d/.test(I.text)?I.text:void 0}function R(f){return f==="id"||
f==="_id"||f==="key"||f==="name"}function C(f){return f.type==="string"||f.type==="literal"}function h(f,t,I){return I&&R(f)&&C(t)}function Q(f){return f.startsWith('"')?f.includes("\\")?JSON.parse(f):
f.slice(1,-1):f}}),19630:((U,W,e)=>{e.d(W,{Hz:()=>C,b6:()=>R,ol:()=>t});var l=e(4573),D=e(77598),m=e(41643);function R(I){return(0,l.isUtf8)(I)?I.toString():void 0}function C(I){return/\.json$/i.test(
I)}function h(I,a,r,u){if(a.equals(r))return!0;const o=f(I,a,u);return o!==void 0&&o===f(I,r,u)}function Q(I,a,r){return(0,D.createHash)("sha256").update(f(I,a,r)??a).digest("hex")}function f(I,a,r){const u=C(
I)?R(a):void 0;return u===void 0?void 0:(0,m.dj)(u,r)}function t({files:I},a){const u=Array.from(I,([o,A])=>[o,Q(o,A,a)]).sort(([o],[A])=>o<A?-1:1);return(0,D.createHash)("sha256").update(JSON.stringify(
u)).digest("hex")}}),32614:((U,W,e)=>{e.d(W,{I:()=>ue});var l=e(53436),D=e(13499);const m=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],R=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,C="*",h=200,Q=64;function f(me,Ne){const Oe=t([]),H=[],M=[me,Ne].map(_=>(0,D.Az)(_)());function V(_,oe,le){if((0,l.jn)(_))r(_.
text,oe,le);else if(_.type==="object")ee(_,oe,le);else{const we=_.items.length>1&&_.items.some(({type:Se})=>Se==="array");for(const[Se,Te]of _.items.entries())V(Te,I(oe,"[]"),{...le,array:_.items,...we&&
{slot:Se}})}}function ee(_,oe,{array:le,key:we,...Se}){const Te=le!==void 0||we!==void 0,Ke={side:Se.side,value:_,field:oe,outer:Se.place,key:we,array:le??[]};Te&&H.push(Ke);const Ge=Te?{...Se,place:Ke}:
Se,$e=u(_,et=>M.some(je=>je.has(et))),rt=!$e&&[..._.members.keys()].every(et=>Ge.map?.has(et));for(const[et,je]of _.members){const Le=I(oe,$e||rt?C:et);rt?r(JSON.stringify(et),Le,Ge,je):V(je,Le,$e?{...Ge,
key:et,map:_.members}:Ge)}}return V(me,Oe,{side:"base"}),V(Ne,Oe,{side:"head"}),{root:Oe,places:H,find:o(H)}}function t(me){return{keys:me,inner:new Map,texts:new Map,references:[]}}function I(me,Ne){
const Oe=me.inner.get(Ne)??t([...me.keys,Ne]);return me.inner.set(Ne,Oe),Oe}function a(me,Ne){return me?.inner.get(Ne)??me?.inner.get(C)}function r(me,{keys:Ne,texts:Oe,references:H},{place:M,slot:V},ee){
if(me.length>h)return;Oe.set(me,(Oe.get(me)??0)+1);const _=me.startsWith('"')?me.length>2:R.test(Ne.at(-1)??"")&&/^\d+$/.test(me);M&&_&&H.push({text:me,place:M,slot:V,value:ee})}function u({members:me},Ne){
const Oe=ee=>[...ee.members.values()].filter(_=>_.type==="object"),H=[...me.values()].filter(ee=>ee.type==="object");if(me.size===0||H.length<me.size)return!1;const M=new Set(H.flatMap(Oe).flatMap(ee=>[
...ee.members.keys()]));return 2*[...me.keys()].filter(ee=>!R.test(ee)&&(Ne(ee)||M.has(ee))).length>=me.size}function o(me){const Ne=new Map;for(const Oe of me){const H=(M,V)=>{const ee=m.findIndex(oe=>oe.
test(M)),_=`${Oe.side} ${ee} ${V}`;ee>=0&&Ne.set(_,(Ne.get(_)??new Set).add(Oe))};Oe.key!==void 0&&H(C,JSON.stringify(Oe.key));for(const[M,V]of Oe.value.members)(0,l.jn)(V)&&H(M,V.text)}return(Oe,H)=>{
const M=[...m.keys()].map(V=>Ne.get(`${H.side} ${V} ${Oe}`));return A([...M.find(V=>V)??[]],H)}}function A(me,Ne){if(!(me.length>Q))for(let Oe=Ne;;Oe=Oe.outer){const H=Oe,M=H?me.filter(V=>s(V,H)):me;if(M.
length>0||!Oe)return M.length===1?M[0]:void 0}}function s(me,Ne){return me!==void 0&&(me===Ne||s(me.outer,Ne))}const g=/^(source|from|origin|src|tail|out)$/,p=/^(target|to|dest|destination|head|in)$/,
E=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
S=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,N=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
k="label title name condition if when event type relationship selectedRelationships".split(" "),i=60;function n(me,Ne){const Oe=f(me,Ne),H=d(Oe.root).flatMap(_=>c(_,Oe)),M=w(H),V=M.length>0?M:F(H,Oe),
ee=new Set(V.flatMap(({source:_,target:oe})=>[_.field,oe.field]));return{...Oe,nodes:Oe.places.filter(({field:_})=>ee.has(_)),edges:V}}function d(me){return[me,...[...me.inner.values()].flatMap(d)]}function c(me,{
find:Ne}){const Oe=me.references.flatMap(oe=>{const le=Ne(oe.text,oe.place);return le?[{...oe,target:le}]:[]}),H=Oe[0]?.place.field,M=Oe.filter(({place:oe,target:le})=>!s(oe,le));if(H===void 0||2*M.length<
Oe.length)return[];const V=Oe.length/me.references.length,ee=V>=.5&&B(me.references)-B(Oe)<=2;return V>=.9||ee&&y(me.keys.slice(-2),E)?[{field:me,item:H,keys:me.keys.slice(H.keys.length),references:Oe}]:
[]}function B(me){return new Set(me.map(({text:Ne})=>Ne)).size}function y(me,Ne){return me.flatMap(H=>H.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(H=>Ne.test(H.toLowerCase()))}function w(me){return me.
flatMap(Ne=>{const Oe=({item:ee,references:_})=>ee===Ne.item&&_.every(({target:oe})=>oe.field!==ee),H=me.filter(Oe),M=b(H,g);if(!M||M===Ne||b(H,p)!==Ne)return[];const V=new Map(M.references.map(ee=>[ee.
place,ee]));return Ne.references.flatMap(ee=>{const{place:_,target:oe,text:le}=ee,we=V.get(_),Se={links:[M.field,Ne.field],texts:[we?.text??"",le]},Te=z(ee,_,[]);return we?[{source:we.target,target:oe,
label:Te,item:_.value,...Se}]:[]})})}function b(me,Ne){const Oe=({references:H,keys:M})=>100*B(H)-M.length;return me.filter(({keys:H})=>y(H,Ne)).sort((H,M)=>Oe(M)-Oe(H))[0]}function F(me,Ne){const Oe={
forward:[],backward:[]};for(const{field:M,references:V}of me){let[ee,_]=[[],!1];const oe=V.flatMap(we=>{const{place:Se,target:Te,text:Ke}=we,{source:Ge,inside:$e}=L(Se,Te,Ne)??{};if(!Ge||!$e)return[];
ee=M.keys.slice($e.field.keys.length),_=Ge!==$e;const rt=Se===Ge?void 0:Se,et=z(we,rt,ee);return[{source:Ge,target:Te,label:et,links:[M],texts:[Ke],item:rt?.value}]});if(10*oe.length<9*V.length)continue;
const le=oe.map(we=>({...we,source:we.target,target:we.source}));y(ee,S)?Oe.backward.push(...le):(_||y(ee,E))&&Oe.forward.push(...oe)}const H=Oe.forward.length>0?Oe.forward:Oe.backward;return new Set(
H.flatMap(({texts:M})=>M)).size>1?H:[]}function L(me,{field:Ne},{find:Oe}){for(let H=me;H;H=H.outer){const M=H.key===void 0?void 0:Oe(JSON.stringify(H.key),H),V=[H,M].find(ee=>ee?.field===Ne);if(V)return{
source:V,inside:H}}}function z({slot:me,value:Ne},Oe,H){const M=k.map(_=>{const[oe,le]=[Oe?.field.inner.get(_),v(Oe?.value.members.get(_))];return oe&&oe.texts.size+(oe.inner.get("[]")?.texts.size??0)>
1||le?.includes(" ")?le:void 0}),V=H.filter(_=>!N.test(_)),ee=me===void 0?[]:[`output ${me+1}`];return[v(Ne),...M].find(_=>_)??[...V,...ee].join(", ")}function v(me){if(me?.type==="array"&&me.items.length>
0&&me.items.length<4){const Oe=me.items.map(v);return Oe.includes(void 0)?void 0:Oe.join(", ")}const Ne=me?.type==="string"?String(JSON.parse(me.text)):"";return Ne.trim()===""||Ne.length>i||N.test(Ne)?
void 0:Ne}var K=e(11345),fe=e(58132),Qe=e(30706);const $={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},P={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c\
5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},J={same:"-->",added:"==>",removed:"-.->"},G=40,Ae=500,se=5e4,X=40,O=6;function j(me,Ne,{isWhole:Oe,
hide:H}){const M=new Set(me.filter(({status:_})=>Oe||_!=="same")),V=[...M];for(const{source:_,target:oe,status:le}of Ne)le!=="same"&&M.add(_).add(oe),(_.status!=="same"||oe.status!=="same")&&V.push(_,
oe);if(M.size===0)return{};for(const _ of[new Set([...M,...V]),M]){const oe=Ne.filter(({source:Se,target:Te})=>_.has(Se)&&_.has(Te)),le=me.filter(Se=>_.has(Se)),we=_.size<=G&&oe.length<=Ae?q(le,oe,H):
void 0;if(we&&we.length<=se)return{picture:we}}return{note:`The picture is left out: it would have ${M.size>G?(0,Qe.hS)(M.size,"node"):"too many connections"}.`}}function q(me,Ne,Oe){const H=new Map(me.
map((V,ee)=>[V,`n${ee+1}`])),M=me.map(V=>`  ${H.get(V)}["${$[V.status]}${pe(Oe(V.label))||"?"}"]`);for(const{source:V,target:ee,label:_,status:oe}of Ne){const le=`${$[oe]}${pe(Oe(_))}`.trim();M.push(`\
  ${H.get(V)} ${J[oe]}${le===""?"":`|"${le}"|`} ${H.get(ee)}`)}for(const[V,ee]of Object.entries(P)){const _=me.filter(oe=>oe.status===V).map(oe=>H.get(oe));_.length>0&&M.push(`  classDef ${V} ${ee}`,`\
  class ${_.join()} ${V}`)}return[`flowchart ${Z(me,Ne)>O?"TD":"LR"}`,...M].join(`
`)}function Z(me,Ne){const Oe=new Set(Ne.map(({target:ee})=>ee)),H=new Set(me);let M=me.filter(ee=>!Oe.has(ee)),V=0;for(M.length===0&&(M=me.slice(0,1));M.length>0;V++){for(const _ of M)H.delete(_);M=Ne.
filter(({source:_,target:oe})=>M.includes(_)&&H.has(oe)).map(({target:_})=>_)}return V}function pe(me){return(0,fe.RK)((0,fe.Jj)(me.replace(/\s+/g," ").trim(),X)).replace(ge,Ne=>Ne==='"'?"#quot;":`#${Ne.
codePointAt(0)};`)}const ge=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ce=/^(_?id|identifier|uuid)$/;function ue(me,Ne=Oe=>Oe){const[Oe,H]=[me.base??me.head,me.head??
me.base];if(Oe===void 0||H===void 0)return;const M=(0,K.j9)([H,Oe]),V=n(Oe,H),ee=be(me,V,M),_=[...new Set(ee.values())].sort((Te,Ke)=>Te.rank-Ke.rank);for(const[Te,Ke]of _.entries())Ke.rank=Te;const oe=ot(
V,ee),le=it(V,oe);nt(me,_,M,le);const we=new Map(oe.map(({item:Te,source:Ke,target:Ge})=>[Te,`${Ke.label} \u2192 ${Ge.label}`])),Se=Te=>Te.filter(({side:Ke})=>Ke==="head").length;return{...j(_,oe,{isWhole:me.
status!=="modified",hide:Ne}),connections:qe(oe),size:{nodes:Se(V.nodes),connections:Se(V.edges.map(({source:Te})=>Te))},tells:le,labelOf:M.labelOf,endsOf:Te=>we.get(Te)}}function be({matches:me},{places:Ne,
nodes:Oe},H){const M=new Map(Ne.map((le,we)=>[le,we])),V=ze(Ne.filter(({side:le})=>le==="head"),({value:le})=>le.id),ee=ze(me,({base:le})=>le.id),_=new Map;let oe=0;for(const le of Oe){if(_.has(le))continue;
const we=le.side==="base",Se=we?ee.get(le.value.id)?.shift():void 0,Te=(Se&&V.get(Se.head.id)?.shift())??(we&&V.get(le.value.id)?.shift()),Ke=Te||le;Ke.side==="head"&&(oe=M.get(Ke)??0);const Ge={label:Fe(
Ke,H),status:Te?"same":we?"removed":"added",rank:oe,places:Te?[Te,le]:[le]};for(const $e of Ge.places)_.set($e,Ge)}return _}function Fe({key:me,value:Ne,array:Oe},H){const M=["type","componentType","k\
ind","id","identifier","nodeId"].map(V=>(0,l.TN)(Ne,V));return me??H.nameOf(Ne,Oe)??(0,l.e1)(M.find(V=>V!==void 0)??"?")}function ze(me,Ne){const Oe=new Map;for(const H of me){const M=Oe.get(Ne(H))??[];
M.push(H),Oe.set(Ne(H),M)}return Oe}function ot({edges:me},Ne){const Oe=me.flatMap(_=>{const[oe,le]=[Ne.get(_.source),Ne.get(_.target)],we=_.source.side==="base"?"removed":"added";return oe&&le?[{..._,
source:oe,target:le,status:we}]:[]}),H=({source:_,target:oe,label:le})=>`${_.rank} ${oe.rank} ${le}`,M=ze(Oe.filter(({status:_})=>_==="removed"),H),V=Oe.filter(({status:_})=>_==="added").map(_=>M.get(
H(_))?.pop()?{..._,status:"same"}:_),ee=({source:_,target:oe})=>_.rank+oe.rank/Ne.size;return[...V,...[...M.values()].flat()].sort((_,oe)=>ee(_)-ee(oe))}function qe(me){const Ne=me.filter(({status:H})=>H!==
"same"),Oe=new Map;for(const H of[({source:M,target:V})=>`${M.rank} ${V.rank}`,({source:M,label:V})=>`${M.rank} ${V}`])for(const[M,V,...ee]of ze(Ne,H).values()){if(!M||!V||ee.length>0||M.status===V.status)
continue;[M.source,M.target,V.target].every(({places:oe})=>oe.length===2)&&!Oe.has(M)&&!Oe.has(V)&&Oe.set(M,V).set(V,M)}return Ne.flatMap(H=>{const M=Oe.get(H);return H.status==="same"||M&&H.status===
"removed"?[]:[{...H,kind:M?"rewired":H.status,was:M}]})}function it({root:me,nodes:Ne},Oe){const H=new Set(Oe.flatMap(le=>le.links)),M=new Set(Ne.map(({field:le})=>le)),V={same:new Set,added:new Set,removed:new Set},
ee=Oe.filter(({status:le})=>le!=="same"),_=new Set(ee.map(({item:le})=>le));for(const{status:le,texts:we,label:Se,source:Te,target:Ke}of ee){const Ge=[Te.label,Ke.label,...Se.split(", ")].map($e=>JSON.
stringify($e));for(const $e of[...we,...Ge])V[le].add($e)}function oe(le,we,Se=""){const Te=we?.keys.at(-1)===C?[{text:JSON.stringify(Se),field:we}]:[];if(we===void 0||M.has(we)||le.type==="hidden")return[
{text:""}];if((0,l.jn)(le))return[...Te,{text:le.text,field:we}];const Ke=le.type==="array"?le.items.map(Ge=>oe(Ge,we.inner.get("[]")??we)):Array.from(le.members,([Ge,$e])=>oe($e,a(we,Ge),Ge));return[
...Te,...Ke.flat()]}return le=>{if(le.kind==="reordered"||le.kind==="moved"||ee.length===0)return!1;const we=le.path.at(-1),Se=le.path.reduce((Ge,$e)=>$e.type==="member"?a(Ge,$e.key):Ge?.inner.get("[]"),
me),Te=le.path.some(Ge=>Ge!==we&&Ge.type==="item"&&_.has(Ge.item)),Ke=(Ge,$e)=>{const rt=oe(Ge,Se,we?.type==="member"?we.key:""),et=rt.some(Le=>H.has(Le.field)&&$e.has(Le.text));return rt.every(({text:Le,
field:ie})=>ie&&($e.has(Le)||ce.test(ie.keys.at(-1)??"")||et&&Ze(Le,ie)))&&(et||Te)};return le.kind==="modified"?Ke(le.from,V.removed)&&Ke(le.to,V.added):Ke(le.value,V[le.kind])}}function Ze(me,{texts:Ne}){
const Oe=Ne.get(me)??0,H=[...Ne.values()].reduce((M,V)=>M+V,0);return Oe>2&&2*Oe>H&&/^"?[\w.-]{0,30}"?$/.test(me)}function nt(me,Ne,{componentOf:Oe},H){const M=(0,D.pi)(me),V=new Map;for(const ee of Ne){
const[{id:_}={},oe]=ee.places.map(le=>le.value);for(const{value:le,array:we}of ee.places){const Se=(0,K.qU)(le)===void 0&&Oe(le,we);for(const Te of[_!==oe?.id&&le,Se])Te&&V.set(Te,[...V.get(Te)??[],ee])}}
for(const ee of me.changes){if(H(ee)||M(ee))continue;const _=[me.head];for(const le of ee.path)_.push(tt(_.at(-1),le));const oe=["value"in ee&&ee.value,..._.reverse()].find(le=>V.has(le));for(const le of V.
get(oe)??[])le.status==="same"&&(le.status="modified")}}function tt(me,Ne){return Ne.type==="item"?Ne.item:Ne.type==="member"?me?.type==="object"?me.members.get(Ne.key):void 0:me?.type==="array"?me.items[Ne.
index]:void 0}}),72899:((U,W,e)=>{e.d(W,{K$:()=>l,cK:()=>m,wo:()=>D});const l={lines:[],fields:R(),orders:R()};function D(Q){const f=[],[t,I]=[R(),R()];for(const[a,r]of Q.split(/\r\n|\r|\n/).entries()){
const u=r.trim();if(u===""||u.startsWith("#"))continue;const o=u.replace(/\[\]$/,""),A=o.split(".");if(A.includes(""))throw new Error(`has an empty key in line ${a+1} (join keys by single dots)`);if(A.
every(g=>g==="*"))throw new Error(`has only * in line ${a+1}, which would ignore everything (name a key)`);f.push(u);const s=A.reduceRight(C,o===u?t:I);s.line=u}return{lines:[...new Set(f)],fields:t,orders:I}}
function m(Q,f,t){let I=Q.line!==void 0;if(Q.line!==void 0&&t(Q.line),f?.outer===void 0)return I;Q.any&&m(Q.any,f.outer,t)&&(I=!0);const a=f.key===void 0?void 0:h(Q,f.key);return a&&m(a,f.outer,t)&&(I=
!0),I}function R(){return{line:void 0,keys:new Map,any:void 0}}function C(Q,f){if(f==="*")return Q.any??=R(),Q.any;const t=Q.keys.get(f)??R();return Q.keys.set(f,t),t}function h(Q,f){if(Q.keys.size!==
0)return f.includes(".")?f.split(".").reduceRight((t,I)=>t?.keys.get(I),Q):Q.keys.get(f)}}),66658:((U,W,e)=>{e.d(W,{O:()=>qe,q:()=>ot});var l=e(72899),D=e(53436),m=e(55129);const R=/^(""|0|true|false|null)$/,
C=.25;function h(H,M,V){let[ee,_,oe]=[0,0,0];const[le,we]=[H.leaves,M.leaves];for(;_<le.length&&oe<we.length;){const[Te,Ke]=[le[_]??0,we[oe]??0];Te===Ke&&(ee+=V?.[Te]??1),Te<=Ke&&_++,Te>=Ke&&oe++}const Se=V?
H.weight+M.weight:le.length+we.length;return Se===0?0:2*ee/Se}function Q(H,M,V){const{leavesOf:ee,trivial:_}=t(),oe=H.base.map(Ge=>ee(V(Ge,!0))),le=H.head.map(Ge=>ee(Ge)),[we,Se]=[f(oe),f(le)],Te=Array.
from({length:Math.max(we.length,Se.length)},(Ge,$e)=>(_.has($e)?C:1)/Math.max(we[$e]??0,Se[$e]??0)),Ke=(Ge,$e,rt)=>$e.flatMap(et=>{const[je,Le=[]]=[Ge[et],rt[et]];return je?[{index:et,json:je,leaves:Le,
weight:Le.reduce((ie,Y)=>ie+(Te[Y]??0),0)}]:[]});return{base:Ke(H.base,M.base,oe),head:Ke(H.head,M.head,le),weights:Te}}function f(H){const M=[];for(const V of H)for(const ee of V)M[ee]=(M[ee]??0)+1;return M}
function t(){const H=new Map,M=new Map,V=new Set;let ee=0;function _(we,Se){let Te=H.get(we);Te===void 0&&(Te=new Map,H.set(we,Te));let Ke=Te.get(Se);return Ke===void 0&&(Ke=++ee,Te.set(Se,Ke)),Ke}function oe(we,Se,Te,Ke){
const Ge=we.type==="array"?we.items.length===0:we.type==="object"&&we.members.size===0;if((0,D.jn)(we)||Ge){const $e=Se*67108864+we.id,rt=M.get($e)??M.size;M.set($e,rt),Ke.add(rt),(Ge||(0,D.jn)(we)&&R.
test(we.text))&&V.add(rt)}else if(we.type==="array")for(const $e of we.items)oe($e,_(Se,""),!0,Ke);else if(we.type==="object")for(const[$e,rt]of we.members)(0,D.Op)($e,rt,Te)||oe(rt,_(Se,$e),!1,Ke)}return{
leavesOf:we=>{const Se=new Set;if(we.type==="object")for(const[Te,Ke]of we.members)((0,D.m0)(Te)||D.eX.includes(Te)||Te==="type")&&(0,D.jn)(Ke)||oe(Ke,_(0,Te),!1,Se);return[...Se].sort((Te,Ke)=>Te-Ke)},
trivial:V}}function I(H,M){const V=Q({base:[H],head:[M]},{base:[0],head:[0]},oe=>oe),[ee,_]=[V.base[0],V.head[0]];return ee&&_?h(ee,_):0}var a=e(38504);const r=.4,u=.9,o=4e4,A=4,s=8;function g({arrays:H,
rest:M,pairs:V},ee){const _=Ge=>$e=>Ge[$e]?.type==="object",oe={base:M.base.filter(_(H.base)),head:M.head.filter(_(H.head))};if(oe.base.length===0||oe.head.length===0)return[];const le=Q(H,oe,ee),we=d(
V),Se=c(H),Te=[],Ke=(Ge,$e)=>{const rt=(0,a.FF)(oe,Te),[et,je]=[new Set(rt.base),new Set(rt.head)],Le=Ge.map(Y=>({base:Y.base.filter(({index:te})=>et.has(te)),head:Y.head.filter(({index:te})=>je.has(te))})),
ie=S(Le,V).flatMap(Y=>{const te=h(Y.base,Y.head,le.weights);return te<$e(Y.base,Y.head)?[]:[{...Y,alike:te,distance:we(Y.base.index,Y.head.index)}]});for(const Y of ie.sort(n)){const{index:te}=Y.base;
et.delete(te)&&(je.delete(Y.head.index)?Te.push([te,Y.head.index]):et.add(te))}};for(const Ge of[...D.eX,"key"])Ke(p(le,$e=>(0,D.TN)($e,Ge)),()=>0);return Ke(p(le,Ge=>E(Ge)),(Ge,$e)=>Se(Ge.json,$e.json)?
h(Ge,$e)>=u?0:Number.POSITIVE_INFINITY:r),Te}function p({base:H,head:M},V){const ee=new Map;for(const _ of H){const oe=V(_.json);if(oe===void 0)continue;const le=ee.get(oe)??{base:[],head:[]};le.base.
push(_),ee.set(oe,le)}for(const _ of M){const oe=V(_.json);oe!==void 0&&ee.get(oe)?.head.push(_)}return[...ee.values()].filter(_=>_.head.length>0)}function E(H){return`${(H.type==="object"?H.members.get(
"type"):void 0)?.id}`}function S(H,M){return H.reduce((ee,{base:_,head:oe})=>ee+_.length*oe.length,0)<=o?H.flatMap(({base:ee,head:_})=>ee.flatMap(oe=>_.map(le=>({base:oe,head:le})))):H.flatMap(ee=>[...N(
ee),...i(ee,M)])}function N({base:H,head:M}){const[V,ee]=[k(H),k(M)];return H.flatMap(_=>{const oe=new Map;for(const we of _.leaves){const Se=ee.get(we)??[];if(!(Se.length>A||(V.get(we)?.length??0)>A))
for(const Te of Se)oe.set(Te,(oe.get(Te)??0)+1)}return[...oe].sort(([,we],[,Se])=>Se-we).slice(0,s).map(([we])=>({base:_,head:we}))})}function k(H){const M=new Map;for(const V of H)for(const ee of V.leaves){
const _=M.get(ee);_===void 0?M.set(ee,[V]):_.length<=A&&_.push(V)}return M}function i({base:H,head:M},V){const[ee,_]=[new Map(H.map(oe=>[oe.index,oe])),new Map(M.map(oe=>[oe.index,oe]))];return(0,a.O6)(
V,{base:[...ee.keys()],head:[..._.keys()]}).flatMap(oe=>oe.base.flatMap((le,we)=>{const[Se,Te]=[ee.get(le),_.get(oe.head[we]??-1)];return Se&&Te?[{base:Se,head:Te}]:[]}))}function n(H,M){return M.alike-
H.alike||H.distance-M.distance||H.base.index-M.base.index||H.head.index-M.head.index}function d(H){const M=(0,a.Ms)(H);return(V,ee)=>{let[_,oe]=[0,M.length];for(;_<oe;){const Se=_+oe>>1;(M[Se]?.[0]??0)<
V?_=Se+1:oe=Se}const[le,we]=M[_-1]??[-1,-1];return Math.abs(we+V-le-ee)}}function c({base:H,head:M}){const V=(0,m.fM)(H,M),ee=we=>new Set(we.flatMap(Se=>[V(Se)??"",B(Se)??""])),[_,oe]=[ee(H),ee(M)],le=(we,Se)=>[
V(we),B(we)].every(Te=>Te!==void 0&&!Se.has(Te));return(we,Se)=>le(we,oe)&&le(Se,_)}function B(H){return D.eX.map(M=>(0,D.TN)(H,M)).find(M=>M!==void 0)}function y(H,M){const V=M.size===0?void 0:M.get(
JSON.stringify(H));return V===void 0?void 0:JSON.parse(V)}function w({base:H,head:M}){return H.id===M.id&&H===M?[]:D.Rk.flatMap(V=>{const[ee,_]=[(0,D.TN)(H,V),(0,D.TN)(M,V)];return ee!==_&&ee?.startsWith(
'"')&&_?.startsWith('"')?[[ee,_]]:[]})}function b(H,M){const V=new Map;for(const[_,oe]of H)V.set(_,!V.has(_)||V.get(_)===oe?oe:void 0);const ee=new Map;for(const[_,oe]of V)oe!==void 0&&M.base.get(_)===
1&&M.head.get(oe)===1&&ee.set(_,oe);return ee}function F(H){const M=new Map,V=(ee,_)=>{if(ee.type==="array")for(const oe of ee.items)V(oe,!0);if(ee.type==="object"){if(_)for(const oe of new Set(D.Rk.map(
le=>(0,D.TN)(ee,le))))oe!==void 0&&M.set(oe,(M.get(oe)??0)+1);for(const oe of ee.members.values())V(oe,!1)}};for(const ee of H)V(ee,!1);return M}function L(H,{rename:M=ee=>ee,bare:V=!1}){const ee={element:new Map,
member:new Map},_=new Map;function oe(Se){let Te=_.get(Se);return Te===void 0&&(Te=JSON.parse(M(JSON.stringify(Se))),_.set(Se,Te)),Te}function le({members:Se},Te){const Ke=new Map;for(const[Ge,$e]of Se){
const rt=(0,D.Op)(Ge,$e,Te);rt&&V||Ke.set(rt?Ge:oe(Ge),rt?$e:we($e))}return Ke}function we(Se,Te=!1){if((0,D.jn)(Se)){const $e=M(Se.text);return $e===Se.text?Se:H.scalar($e)}const Ke=Te?ee.element:ee.
member;let Ge=Ke.get(Se);return Ge===void 0&&(Ge=Se.type==="array"?H.array(Se.items.map($e=>we($e,!0)),Se.unordered):H.object(le(Se,Te)),Ke.set(Se,Ge)),Ge}return we}function z(H,M){const V=Se=>Se,ee=L(
H,{bare:!0}),_={interner:H,renames:M};if(M.size===0)return{..._,equivalences:[{base:V,head:V}],bare:{base:ee,head:ee}};const oe=new Set([...M.keys(),...M.values()]),le=Se=>M.get(Se)??Se,we=L(H,{rename:Se=>oe.
has(Se)?'""':Se});return{..._,equivalences:[{base:L(H,{rename:le}),head:V},{base:we,head:we}],bare:{base:L(H,{rename:le,bare:!0}),head:ee}}}function v(H,M,V=!1){const{base:ee,head:_}=H;let oe=[],le={base:[
...ee.keys()],head:[..._.keys()]};const we=()=>le.base.length===0||le.head.length===0,Se=Ge=>{Ge.length!==0&&(oe=[...oe,...Ge].sort(([$e],[rt])=>$e-rt),le=(0,a.FF)(le,Ge))},Te=V||ee.some(K)||_.some(K),
Ke=(0,m.Zm)(H);Te&&Se((0,m.lt)(H,Ke,Ge=>fe(Ge,M)));for(const{base:Ge,head:$e}of M.equivalences){if(we())return oe;const rt=Qe(H,le,{base:Ge,head:$e});Se((0,a.O6)(oe,le).flatMap(et=>$(rt,et))),Te&&Se(P(
rt,le))}if(Te&&!we()){const Ge=(0,m.n0)(H);Ge!==void 0&&Se((0,m.yp)(H,le,Ge));const $e=Qe(H,le,M.bare,1);Se((0,a.O6)(oe,le).flatMap(rt=>$($e,rt))),Se(P(Qe(H,le,M.bare,3),le)),we()||Se(g({arrays:H,pairs:oe,
rest:le},M.equivalences[0]?.base??(rt=>rt)))}return we()||Se(J(H,(0,a.O6)(oe,le),Ke)),oe}function K({type:H}){return H==="object"}function fe(H,{interner:M,renames:V}){const ee=new Map([...V,...H.flatMap(
w)]),_=L(M,{bare:!0}),oe=L(M,{rename:we=>ee.get(we)??we,bare:!0}),le=({base:we,head:Se})=>{const Te=_(Se,!0).id;return _(we,!0).id===Te||oe(we,!0).id===Te};return H.filter(le).length}function Qe(H,M,V,ee=0){
const _=oe=>new Map(M[oe].flatMap(le=>{const we=H[oe][le];if(we===void 0||ee>0&&we.type!=="object")return[];const Se=V[oe](we,!0);return Se.type==="object"&&Se.members.size<ee?[]:[[le,Se.id]]}));return{
base:_("base"),head:_("head")}}function $(H,M){const V={base:M.base.filter(_=>H.base.has(_)),head:M.head.filter(_=>H.head.has(_))};return(0,a.D8)(V.base.map(_=>H.base.get(_)),V.head.map(_=>H.head.get(
_))).map(([_,oe])=>[V.base[_]??0,V.head[oe]??0])}function P(H,M){const V=new Map;for(const ee of M.head.toReversed()){const _=H.head.get(ee);if(_===void 0)continue;const oe=V.get(_);oe?oe.push(ee):V.set(
_,[ee])}return M.base.flatMap(ee=>{const _=V.get(H.base.get(ee)??-1)?.pop();return _===void 0?[]:[[ee,_]]})}function J({base:H,head:M},V,ee){const _=ee.length<D.Rk.length,oe=_?()=>{}:(0,m.fM)(H,M),le=we=>we!==
void 0&&[...ee,...D.eX].some(Se=>(0,D.TN)(we,Se)!==void 0||oe(we)!==void 0);return V.flatMap(we=>{const Se=we.base.length===we.head.length&&we.base.every((Ge,$e)=>Ge===we.head[$e]);if(_&&Se)return we.
base.map(Ge=>[Ge,Ge]);const Te=we.base.filter(Ge=>!le(H[Ge])),Ke=we.head.filter(Ge=>!le(M[Ge]));return Te.slice(0,Ke.length).map((Ge,$e)=>[Ge,Ke[$e]??0])})}var G=e(36922);const Ae={bases:new Set,heads:new Map},
se=8,X=.5;function O({base:H,head:M},V,{matching:ee,holders:_,componentOf:oe}){const le=new Map,we=(et,je)=>{const{path:Le,value:ie,arrays:Y}=et;if(Y===void 0||Le.at(-1)?.type!=="item")return[];const te=le.
get(Y)??(0,m.fM)(Y.base,Y.head);return le.set(Y,te),[{...et,place:j(Le),id:te(ie),isDirect:je}]},Se={base:H.flatMap(et=>we(et,!0)),head:M.flatMap(et=>we(et,!0))},Te=et=>et.flatMap(je=>q(je,oe)).flatMap(
je=>we(je,!1)),Ke={base:[...Se.base,...Se.head.length>0?Te(H):[]],head:[...Se.head,...Se.base.length>0?Te(M):[]]},Ge={bases:new Set(V.bases),heads:new Map(V.heads)},$e=(et,je=ge)=>{const Le=Z(Ke.head,
Y=>Ge.heads.has(Y.place)?void 0:et(Y,"head")),ie=Z(Ke.base,Y=>Ge.bases.has(Y.place)?void 0:et(Y,"base"));for(const[Y,te]of ie){const x=Le.get(Y);!te||!x||!(te.isDirect||x.isDirect)||te.arrays===x.arrays||
je(te,x)&&(Ge.bases.add(te.place),Ge.heads.set(x.place,{base:te.value,from:te.path}))}},rt=(et,je)=>et!==void 0&&(_[je].get(et)??0)<=1?et:void 0;$e(({id:et},je)=>rt(et,je),(et,je)=>(et.id?.length??0)>=
se||ge(et,je));for(const et of D.eX)$e(({value:je},Le)=>rt((0,D.TN)(je,et),Le));return $e(({id:et,value:je},Le)=>{const ie=ee.bare[Le](je,!0);if(!(et!==void 0&&rt(et,Le)===void 0))return ie.type==="ob\
ject"&&ie.members.size>2?`${ie.id}`:void 0},pe),Ge}function j(H){const M=H.map(V=>V.type==="member"?V.key:V.type==="item"?[V.label]:V.index);return JSON.stringify(M)}function q({value:H,path:M},V){return(0,G.
V)(H,V).flatMap(ee=>{const _={value:ee.value,path:[...M,ee.step],arrays:ee.arrays};return[_,...q(_,V)]})}function Z(H,M){const V=new Map;for(const ee of H){const _=M(ee);_!==void 0&&V.set(_,V.has(_)?void 0:
ee)}return V}function pe({value:H},{value:M}){return(0,D.TN)(H,"type")===(0,D.TN)(M,"type")}function ge(H,M){return pe(H,M)&&I(H.value,M.value)>=X}var ce=e(11345),ue=e(41643);function be(H,M,{renames:V,
equivalences:ee}){const _=new Set,oe=new Map,le=(Ge,$e)=>{for(const[rt,et]of H.members){const je=_.has(rt)?void 0:Ge(rt);if(je===void 0||oe.has(je))continue;const Le=M.members.get(je);Le===void 0||!$e(
et,Le)||(_.add(rt),oe.set(je,{key:je,base:et,head:Le,...rt!==je&&{renamedFrom:rt}}))}},we=Ge=>Ge,Se=()=>!0;if(V.size>0){const Ge=rt=>y(rt,V),$e=(rt,et)=>ee.some(je=>je.base(rt).id===je.head(et).id);le(
we,$e),le(Ge,$e),le(we,Se),le(Ge,Se)}else le(we,Se);const Te=Array.from(M.members,([Ge,$e])=>({key:Ge,head:$e})),Ke=Array.from(H.members,([Ge,$e])=>({key:Ge,base:$e}));return[...oe.values(),...Ke.filter(
({key:Ge})=>!_.has(Ge)),...Te.filter(({key:Ge})=>!oe.has(Ge))].sort((Ge,$e)=>Ge.key<$e.key?-1:1)}function Fe(H,{matching:M,moves:V,componentOf:ee},_){const oe=[];function le(je,Le,ie){je.id!==Le.id&&(je.
type==="array"&&Le.type==="array"?et(je,Le):je.type==="object"&&Le.type==="object"?rt(je,Le,ie):ie!=="own"&&(0,D.jn)(je)&&(0,D.jn)(Le)&&M.renames.get(je.text)===Le.text?_.reference({path:[...oe],from:(0,D.
e1)(je.text),to:(0,D.e1)(Le.text)}):_.change({kind:"modified",path:[...oe],from:je,to:Le}))}function we({step:je,base:Le,head:ie},Y,te){oe.push(je),Le!==void 0&&ie!==void 0?((te||Le.type==="object"&&ie.
type==="object")&&_.match({base:Le,head:ie,path:[...oe]},te!==void 0),le(Le,ie,Y)):ie!==void 0?Te(ie,te):Le!==void 0&&Se(Le,te),oe.pop()}function Se(je,Le){Le&&V.bases.size>0&&V.bases.has(j(oe))||(_.change(
{kind:"removed",path:[...oe],value:je}),_.unmatched("base",{value:je,path:[...oe],arrays:Le}))}function Te(je,Le){const ie=Ke(Le);ie?Ge(ie,je):(_.change({kind:"added",path:[...oe],value:je}),_.unmatched(
"head",{value:je,path:[...oe],arrays:Le}),V.heads.size>0&&$e(je))}function Ke(je){return je&&V.heads.size>0?V.heads.get(j(oe)):void 0}function Ge({base:je,from:Le},ie){_.change({kind:"moved",path:[...oe],
from:Le}),_.match({base:je,head:ie,path:[...oe]},!0),le(je,ie,"element")}function $e(je){for(const{step:Le,value:ie,arrays:Y}of(0,G.V)(je,ee)){oe.push(Le);const te=Ke(Y);te?Ge(te,ie):$e(ie),oe.pop()}}
function rt(je,Le,ie){for(const{key:Y,renamedFrom:te,...x}of be(je,Le,M)){const he={type:"member",key:Y};te!==void 0&&_.reference({path:[...oe,he],from:te,to:Y});const de=x.base!==void 0&&(0,D.Op)(Y,x.
base,ie==="element");we({step:he,...x},de?"own":"member")}}function et(je,Le){const ie={base:je.items,head:Le.items},Y=v(ie,M,je.unordered&&Le.unordered),te=(0,G.O)(ie,Y,ee);if((0,a.jJ)(Y)&&!Le.unordered){
const x=new Set((0,a.Ms)(Y).map(([,de])=>Le.items[de])),he=de=>de.base&&de.head&&!x.has(de.head);_.change({kind:"reordered",path:[...oe],moved:te.filter(he).map(({step:de})=>de)})}for(const x of te)we(
x,"element",ie)}le(H.base,H.head,"member")}const ze=5;function ot(H,M){const V={interner:(0,ue.cX)(),ignore:l.K$},ee=/^\s*[[{]/;if(!ee.test(H)||!ee.test(M))return;const[_,oe]=[(0,ue.u0)(H,V),(0,ue.u0)(
M,V)];if(_===void 0||oe===void 0)return;const[le={changes:[],references:[],matches:[]}]=qe([{base:_,head:oe}],V.interner);return{base:_,head:oe,...le}}function qe(H,M){const V={documents:H,holders:tt(
()=>Ze(H)),componentOf:nt(H)};let ee=new Map;for(let _=0;_<ze;_++){const{results:oe,found:le}=me(V,z(M,ee)),we=le.length===0?new Map:b(le,V.holders());if(it(ee,we)){if(oe.some(({changes:Se})=>Se.length>
0))return oe;break}ee=we}return me(V,z(M,new Map)).results}function it(H,M){return H.size===M.size&&[...H].every(([V,ee])=>M.get(V)===ee)}function Ze(H){return{base:F(H.map(({base:M})=>M)),head:F(H.map(
({head:M})=>M))}}function nt(H){const M=tt(()=>(0,ce.IC)([...H.map(({head:V})=>V),...H.map(({base:V})=>V)]));return(V,ee)=>M()(V,ee)}function tt(H){let M;return()=>(M??={value:H()},M.value)}function me(H,M){
const V=H.documents.map(ee=>Ne(ee,H,M));return{results:V.map(({changes:ee,references:_,matches:oe})=>({changes:ee,references:_,matches:oe})),found:V.flatMap(({renames:ee})=>ee)}}function Ne(H,{holders:M,
componentOf:V},ee){let _=Ae;for(let oe=1;;oe++){const{unmatched:le,...we}=Oe(H,{matching:ee,moves:_,componentOf:V});if(oe>ze||le.base.length===0||le.head.length===0)return we;const Se=O(le,_,{matching:ee,
componentOf:V,holders:M()});if(Se.heads.size===_.heads.size)return we;_=Se}}function Oe(H,M){const V=[],ee={base:[],head:[]},_=[],oe=[],le=[];return Fe(H,M,{change:we=>_.push(we),reference:we=>oe.push(
we),match(we,Se){le.push(we),Se&&V.push(...w(we))},unmatched:(we,Se)=>ee[we].push(Se)}),{changes:_,references:oe,matches:le,renames:V,unmatched:ee}}}),55129:((U,W,e)=>{e.d(W,{Zm:()=>C,fM:()=>o,lt:()=>f,
n0:()=>r,yp:()=>I});var l=e(53436),D=e(38504);const m=/^(uuid|guid|identifier)$/,R=/^(uuid|guid|identifier)$|[a-z](Id|ID|Uuid|UUID|Guid|Identifier|Key)$|[_-](id|uuid|guid|key)$/;function C({base:s,head:g}){
return l.Rk.filter(p=>!(h(s,p)&&h(g,p)))}function h(s,g){const p=s[0]&&Q(s[0],g);return s.length<2||p!==0&&p!==1?!1:s.every((E,S)=>Q(E,g)===p+S)}function Q(s,g){return Number((0,l.TN)(s,g)?.replaceAll(
'"',"")||Number.NaN)}function f(s,g,p){let E={base:[...s.base.keys()],head:[...s.head.keys()]};const S=g.map(y=>({key:y,pairs:I(s,E,y)})),N=Math.max(0,...S.map(({pairs:y})=>y.length)),k=S.filter(({pairs:y})=>y.
length===N&&N>0),[i]=k;if(i===void 0)return[];const n=({pairs:y})=>y.every(([w,b],F)=>i.pairs[F]?.[0]===w&&i.pairs[F]?.[1]===b),c=(k.every(n)?[{...i,equal:0}]:k.map(y=>({...y,equal:p(t(s,y.pairs))}))).
reduce((y,w)=>w.equal>y.equal?w:y),B=[...c.pairs];for(const y of g)y===c.key||E.base.length===0||E.head.length===0||(E=(0,D.FF)(E,B),B.push(...I(s,E,y)));return B}function t({base:s,head:g},p){return p.
flatMap(([E,S])=>{const N={base:s[E],head:g[S]};return N.base&&N.head?[{base:N.base,head:N.head}]:[]})}function I({base:s,head:g},p,E){const S=a(g,p.head,E),N=[];for(const[k,i]of a(s,p.base,E)){const n=S.
get(k);i!==void 0&&n!==void 0&&N.push([i,n])}return N.sort(([k],[i])=>k-i)}function a(s,g,p){const E=new Map;for(const S of g){const N=s[S],k=N&&(0,l.TN)(N,p);k!==void 0&&E.set(k,E.has(k)?void 0:S)}return E}
function r({base:s,head:g}){const p=A(s,2);return[...A(g,2)].flatMap(([N,k])=>{const i=p.get(N),n=i?[...k].filter(d=>i.has(d)).length:0;return n>0?[{key:N,matches:n+(R.test(N)?.5:0)}]:[]}).reduce(u,void 0)?.
key}function u(s,g){return s===void 0||g.matches>s.matches||g.matches===s.matches&&g.key<s.key?g:s}function o(...s){const g=E=>(0,l.TN)(E,"id")??(0,l.TN)(E,"_id")??(0,l.TN)(E,"key"),p=s.flatMap(E=>{if(E.
every(N=>N.type!=="object"||g(N)!==void 0))return[];const S=[...A(E,1,N=>R.test(N)).keys()].sort();return S.find(N=>m.test(N))??(E.length>1?S[0]:void 0)??[]});return E=>{const S=g(E);return S!==void 0||
E.type!=="object"?S:p.map(N=>(0,l.TN)(E,N)).find(N=>N!==void 0)}}function A(s,g,p=E=>!0){const E=new Map,S=new Set;for(const k of s)if(k.type==="object")for(const[i,n]of k.members){if((0,l.m0)(i)&&S.add(
(0,l.TN)(k,i)??""),(0,l.m0)(i)||i==="type"||n.type!=="string"||n.text==='""')continue;const d=!E.has(i),c=d&&p(i)?new Set:E.get(i);(d||c)&&E.set(i,c?.has(n.text)?void 0:c?.add(n.text))}const N=new Map;
for(const[k,i]of E)i===void 0||i.size<g||2*i.size<=s.length||2*[...i].filter(n=>S.has(n)).length<i.size&&N.set(k,i);return N}}),36922:((U,W,e)=>{e.d(W,{O:()=>h,V:()=>Q});var l=e(53436),D=e(55129),m=e(
11345);const R=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,C=40;function h({base:A,head:s},g,p){const[E,S]=[new Set(g.map(([i])=>i)),new Set(g.map(([,i])=>i))],N=[...A.flatMap((i,n)=>E.has(
n)?[]:[{base:i,item:i,index:n,array:A}]),...g.flatMap(([i,n])=>{const[d,c]=[A[i],s[n]];return d&&c?[{base:d,head:c,item:c,index:n,array:s}]:[]}),...s.flatMap((i,n)=>S.has(n)?[]:[{head:i,item:i,index:n,
array:s}])],k=I(N,p);return N.map(i=>f(i,k.get(i))).sort(t)}function Q(A,s){if(A.type==="object")return Array.from(A.members,([E,S])=>({step:{type:"member",key:E},value:S}));if(A.type!=="array")return[];
const g={base:[],head:A.items};return h(g,[],s).flatMap(({step:E,head:S})=>S?[{step:E,value:S,arrays:g}]:[])}function f({item:A,index:s,base:g,head:p},E){const S={...g&&{base:g},...p&&{head:p}};if(E===
void 0)return{...S,step:{type:"element",index:s}};const N=o(A),k=N!==void 0&&N.length<=C&&!E.startsWith(N);return{...S,step:{type:"item",label:E,...k&&{hint:N},item:A}}}function t({step:A},{step:s}){return A.
type==="item"&&s.type==="item"?A.label<s.label?-1:1:A.type==="element"&&s.type==="element"?A.index-s.index:A.type==="item"?-1:1}function I(A,s){const g=new Map,p=new Set,E=(d,c)=>{const B=d.map(c),y=a(
B),w=F=>F!==void 0&&y.get(F)===1&&!p.has(F),b=d.filter((F,L)=>!w(B[L]));for(const[F,{place:L}]of d.entries())w(B[F])&&g.set(L,B[F]??"");for(const F of g.values())p.add(F);return b},S=E(A.map(d=>({place:d})),
({place:{item:d}})=>(0,l.TN)(d,"name")===void 0?void 0:(0,m.qU)(d));if(S.length===0)return g;const N=(0,D.fM)(A.map(({item:d})=>d)),k=S.flatMap(({place:d})=>{const{item:c,array:B}=d,[y,w,b]=[N(c),(0,m.
qU)(c),(0,m.Gg)(c)];return y===void 0&&b===void 0?[]:[{place:d,id:y&&(0,l.e1)(y),own:w,component:w===void 0?s(c,B):w,title:b}]}),i=a(k.map(({component:d})=>d));let n=k.map(({place:d,id:c,own:B,component:y,
title:w})=>{const b=B??(i.get(y)===1?y:void 0)??w;return{place:d,id:c,name:b,known:b??o(d.item)}});return n=E(n,({name:d,known:c,id:B})=>d??r(c,B?.replace(R,""))),n=E(n,({known:d,id:c})=>r(d,c?.replace(
R,""))),n=E(n,({known:d,id:c})=>r(d,c)),E(n,({place:d,known:c,id:B})=>`${c??B} ${u(d)}`),g}function a(A){const s=new Map;for(const g of A)s.set(g,(s.get(g)??0)+1);return s}function r(A,s){return A===void 0||
s===void 0?A??s:`${A} (${s})`}function u({index:A,head:s}){return s?`[${A}]`:`[${A}, before]`}function o(A){const s=(0,l.TN)(A,"type");return s?.startsWith('"')?(0,l.e1)(s):void 0}}),13499:((U,W,e)=>{
e.d(W,{Az:()=>N,gN:()=>o,lY:()=>g,pi:()=>u,rL:()=>A});var l=e(53436);const D=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,m=/^([xywh]|width|height|left|top|zoom)$/i,
R=["x","left","position","positionAbsolute"],C=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,h=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Q=/hash|digest|checksum|etag|md5|^sha\d*$/i,f=/^(?=.*\d)[\w+/=-]{16,}$/,t=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,I=/^\d{1,15}$/,a=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
r=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function u({base:k,head:i}){const n={base:N(k),head:N(i)},d=(B,y)=>!n.head().has(B)&&!n.base().has(y);function c(B,y,w){const[
b,F]=[B.at(-2),B.at(-1)];if(F?.type!=="member")return!1;const L=v=>v.test(y)&&v.test(w);return C.test(F.key)&&L(h)||Q.test(F.key)&&L(f)||t.test(F.key)&&(L(I)||L(r))?!0:b?.type!=="member"&&a.test(F.key)&&
L(r)&&d(y,w)}return B=>{if(B.kind==="reordered"||B.kind==="moved")return!1;const y=B.kind==="modified"?[B.from,B.to]:[B.value];if(s(B.path)&&y.every(S))return!0;const[w,b=w]=y;return(w&&b&&w.type===b.
type&&"text"in w&&"text"in b)===!0&&B.kind==="modified"&&c(B.path,(0,l.e1)(w.text),(0,l.e1)(b.text))}}function o(k){return r.test(k)||h.test(k)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(k)}function A(k,i){return a.
test(k)&&(0,l.jn)(i)||(D.test(k)||/^[xy]$/.test(k))&&S(i)}function s(k){if(k.slice(k.findLastIndex(({type:B})=>B==="item")+1).some(B=>B.type==="member"&&D.test(B.key)))return!0;const[n,d]=[k.at(-2),k.
at(-1)];if(d?.type!=="member"||!m.test(d.key))return!1;if(/^[xy]$/.test(d.key))return!0;const c=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return R.some(B=>c?.has(B))}function g(k,{
matches:i}){const n=new Map(i.map(({base:c,head:B})=>[B,c])),d=new Map;for(const c of k){const{path:B}=c,y=B.findLastIndex(({type:Qe})=>Qe==="item"),w=B.findIndex((Qe,$)=>$>y&&Qe.type==="member"&&D.test(
Qe.key)),[b,F]=w<0?[B.at(-2),["x","y"]]:[B[w-1],[p(B[w])]],L=b?.type==="item"?b.item:void 0,[z,v]=[E(n.get(L),F),E(L,F)],K=z&&v&&(w>=0||F.includes(p(B.at(-1)))),fe={type:"member",key:F.join(", ")};if(K){
const Qe=B.slice(0,B.indexOf(b)+1);d.set(w<0?b:B[w],{kind:"modified",path:[...Qe,fe],from:z,to:v})}else d.set(c,c)}return[...d.values()]}function p(k){return k?.type==="member"?k.key:""}function E(k,i){
const n=k?.type==="object"?i.flatMap(d=>k.members.get(d)??[]):[];if(!(n.length<i.length))return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function S(k){if(k.type==="hidden")return!1;if((0,l.
jn)(k))return k.type==="literal"&&/\d/.test(k.text);const i=k.type==="array"?k.items:[...k.members.values()];return i.length>0&&i.every(S)}function N(k){let i;return()=>{if(i)return i;i=new Map;const n=k?
[k]:[];for(let d=n.pop();d;d=n.pop())(0,l.jn)(d)?i.set((0,l.e1)(d.text),(i.get((0,l.e1)(d.text))??0)+1):n.push(...d.type==="array"?d.items:d.members.values());return i}}}),11345:((U,W,e)=>{e.d(W,{Gg:()=>t,
IC:()=>Q,j9:()=>h,qU:()=>f});var l=e(53436);const D=/^(_?id|key|uuid|guid|identifier|(node|step|state)_?id)$/i,m=/group|parent|folder|owner/i,R=/^(locale|locales|localeData|i18n|translations)$/,C=/^(data|node)$/;
function h(o){const A=o.map(u),s=E=>A.find(S=>S.get(E))?.get(E);function g(E,S){for(const N of E.type==="object"?[...E.members.keys()].sort():[]){if(m.test(N))continue;const k=(0,l.TN)(E,N),i=N!=="typ\
e"?k:k&&/^"\w+:/.test(k)?k.replace(/\w+:/,""):void 0,n=i===void 0?void 0:s(i);if(!(n===void 0||n.item===E||f(n.item)===void 0)&&(N==="type"||n.array!==S&&!r(S,n.item)))return n.item}}function p(E,S){return f(
E)??f(g(E,S))??t(E)}return{componentOf:g,nameOf:p,labelOf(E){const S=/\d/.test(E)?s(E):void 0,N=S&&p(S.item,S.array);return N!==void 0&&JSON.stringify(N)!==E?N:void 0}}}function Q(o){const{componentOf:A}=h(
o);return(s,g)=>f(A(s,g))}function f(o){const A=o&&((0,l.TN)(o,"name")??I(o));return A&&(0,l.e1)(A)}function t(o){const A=l.eX.map(s=>(0,l.TN)(o,s)).find(s=>s!==void 0);return A&&(0,l.e1)(A)}function I(o){
for(const[A,s]of o.type==="object"?o.members:[]){const p=(R.test(A)&&s.type==="object"?["en",...[...s.members.keys()].sort()]:[]).map(N=>(0,l.TN)(a(s,N)??s,"name")),E=C.test(A)?[...l.eX.map(N=>(0,l.TN)(
s,N)),(0,l.TN)(s,"display_name"),I(s)]:[],S=[...p,...E].find(N=>N!==void 0);if(S!==void 0)return S}}function a(o,A){return o.type==="object"?o.members.get(A):void 0}function r(o,A){return(A.type==="ob\
ject"?[...A.members.values()]:[]).some(g=>g.type==="array"&&g.items===o)}function u(o){const A=new Map,s=g=>{if(g.type==="object")for(const p of g.members.values())s(p);if(g.type==="array")for(const p of g.
items){const E=p.type==="object"?[...p.members.keys()].filter(N=>D.test(N)):[],S=new Set(E.flatMap(N=>(0,l.TN)(p,N)??[]));for(const N of S)A.set(N,A.has(N)?void 0:{item:p,array:g.items});s(p)}};return s(
o),A}}),41643:((U,W,e)=>{e.d(W,{cX:()=>R,dj:()=>t,u0:()=>f});var l=e(18142),D=e(53436),m=e(72899);function R(){const r=new Map,u=new Map,o=new Map,A=new Map;let s=0;function g(E){const S=A.get(E)??A.size;
return S===A.size&&A.set(E,S),S}function p(E,S,N,k){for(let i=S;;i=i+1|0){const n=E.get(i);if(n===void 0)return E.set(i,N),s++,N;if(k(n,N))return n}}return{scalar(E){let S=r.get(E);return S===void 0&&
(S={type:E.startsWith('"')?"string":"literal",id:++s,text:E},r.set(E,S)),S},array(E,S=!1){const N=S?E.toSorted((d,c)=>d.id-c.id):E;let k=N.length;for(const{id:d}of N)k=Q(k,d);const i={type:"array",id:s+
1,items:N,unordered:S},n=p(u,k,i,C);return n.items.every((d,c)=>d===E[c])?n:{...n,items:E}},object(E,S){let N=~E.size;for(const[n,{id:d}]of E)N=N+Q(g(n),d)|0;const k=p(o,N,{type:"object",id:s+1,members:E,
matchOnly:S},h);if(k.members===E)return k;let i=S===void 0&&k.matchOnly===void 0;for(const[n,d]of E)i&&=k.members.get(n)===d;return i?k:{...k,members:E,matchOnly:S}}}}function C(r,u){return r.unordered!==
u.unordered||r.items.length!==u.items.length?!1:r.items.every((o,A)=>o.id===u.items[A]?.id)}function h({members:r},{members:u}){if(r.size!==u.size)return!1;for(const[o,{id:A}]of u)if(r.get(o)?.id!==A)
return!1;return!0}function Q(r,u){const o=Math.imul(r^r>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.imul(o^o>>>13,695872825)}function f(r,{interner:u,ignore:o,onMatch:A}){return(0,l.qF)(r,
I,a(u,o,A))}function t(r,u){const o={scalar:A=>A,array:(A,s)=>`[${(s?A.toSorted():A).join()}]`,object:A=>`{${[...A.keys()].sort().map(g=>`${JSON.stringify(g)}:${A.get(g)}`).join()}}`};return(0,l.qF)(r,
I,a(o,u))}const I={key:void 0,outer:void 0};function a(r,u,o=A=>{}){if(u.lines.length===0){const{scalar:s,array:g,object:p}=r;return{enter:E=>E,scalar:s,array:E=>g(E),object:E=>p(E)}}const A=s=>(0,m.cK)(
u.fields,s,o);return{enter:(s,g)=>({key:g,outer:s}),scalar:r.scalar,array(s,g){const p=(0,m.cK)(u.orders,g,o),E=s.length>0&&A({key:void 0,outer:g});return r.array(E?[]:s,p)},object(s,g){const p=new Map;
for(const[E,S]of s)A({key:E,outer:g})&&(s.delete(E),(0,D.m0)(E)&&p.set(E,S));return r.object(s,p.size>0?p:void 0)}}}}),81500:((U,W,e)=>{e.d(W,{SE:()=>sA,dO:()=>nA});var l=e(58132),D=e(30706),m=e(66561),
R=e(32614),C=e(13499),h=e(63102);class Q extends h.A{constructor(){super(...arguments),this.tokenize=a}equals(ne,re,Ie){return Ie.ignoreWhitespace?((!Ie.newlineIsToken||!ne.includes(`
`))&&(ne=ne.trim()),(!Ie.newlineIsToken||!re.includes(`
`))&&(re=re.trim())):Ie.ignoreNewlineAtEof&&!Ie.newlineIsToken&&(ne.endsWith(`
`)&&(ne=ne.slice(0,-1)),re.endsWith(`
`)&&(re=re.slice(0,-1))),super.equals(ne,re,Ie)}}const f=new Q;function t(T,ne,re){return f.diff(T,ne,re)}function I(T,ne,re){return re=generateOptions(re,{ignoreWhitespace:!0}),f.diff(T,ne,re)}function a(T,ne){
ne.stripTrailingCr&&(T=T.replace(/\r\n/g,`
`));const re=[],Ie=T.split(/(\n|\r\n)/);Ie[Ie.length-1]||Ie.pop();for(let Ce=0;Ce<Ie.length;Ce++){const Me=Ie[Ce];Ce%2&&!ne.newlineIsToken?re[re.length-1]+=Me:re.push(Me)}return re}function r(T){for(let ne=0;ne<
T.length;ne++)if(T[ne]<" "||T[ne]>"~"||T[ne]==='"'||T[ne]==="\\")return!0;return!1}function u(T){if(!r(T))return T;let ne='"';const re=new TextEncoder().encode(T);let Ie=0;for(;Ie<re.length;){const Ce=re[Ie];
Ce===7?ne+="\\a":Ce===8?ne+="\\b":Ce===9?ne+="\\t":Ce===10?ne+="\\n":Ce===11?ne+="\\v":Ce===12?ne+="\\f":Ce===13?ne+="\\r":Ce===34?ne+='\\"':Ce===92?ne+="\\\\":Ce>=32&&Ce<=126?ne+=String.fromCharCode(
Ce):ne+="\\"+Ce.toString(8).padStart(3,"0"),Ie++}return ne+='"',ne}const o={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},A={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},s={
includeIndex:!1,includeUnderline:!1,includeFileHeaders:!1};function g(T,ne,re,Ie,Ce,Me,ke){let ve;ke?typeof ke=="function"?ve={callback:ke}:ve=ke:ve={},typeof ve.context>"u"&&(ve.context=4);const Je=ve.
context;if(ve.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(ve.callback){const{callback:He}=ve;t(re,Ie,Object.assign(
Object.assign({},ve),{callback:_e=>{const Et=We(_e);He(Et)}}))}else return We(t(re,Ie,ve));function We(He){if(!He)return;He.push({value:"",lines:[]});function _e(St){return St.map(function(kt){return"\
 "+kt})}const Et=[];let pt=0,Ut=0,Mt=[],Ft=1,wt=1;for(let St=0;St<He.length;St++){const kt=He[St],vt=kt.lines||N(kt.value);if(kt.lines=vt,kt.added||kt.removed){if(!pt){const Gt=He[St-1];pt=Ft,Ut=wt,Gt&&
(Mt=Je>0?_e(Gt.lines.slice(-Je)):[],pt-=Mt.length,Ut-=Mt.length)}for(const Gt of vt)Mt.push((kt.added?"+":"-")+Gt);kt.added?wt+=vt.length:Ft+=vt.length}else{if(pt)if(vt.length<=Je*2&&St<He.length-2)for(const Gt of _e(
vt))Mt.push(Gt);else{const Gt=Math.min(vt.length,Je);for(const EA of _e(vt.slice(0,Gt)))Mt.push(EA);const fA={oldStart:pt,oldLines:Ft-pt+Gt,newStart:Ut,newLines:wt-Ut+Gt,lines:Mt};Et.push(fA),pt=0,Ut=
0,Mt=[]}Ft+=vt.length,wt+=vt.length}}for(const St of Et)for(let kt=0;kt<St.lines.length;kt++)St.lines[kt].endsWith(`
`)?St.lines[kt]=St.lines[kt].slice(0,-1):(St.lines.splice(kt+1,0,"\\ No newline at end of file"),kt++);return{oldFileName:T,newFileName:ne,oldHeader:Ce,newHeader:Me,hunks:Et}}}function p(T,ne){var re,
Ie,Ce,Me,ke,ve;if(ne||(ne=o),Array.isArray(T)){if(T.length>1&&!ne.includeFileHeaders&&!T.every(He=>He.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unpar\
seable; how would a tool trying to apply the patch know which changes are to which file?)");return T.map(He=>p(He,ne)).join(`
`)}const Je=[];if(T.isGit){if(ne=o,!T.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!T.newFileName)throw new Error("newFileName must be specified for Git patches");let He=T.
oldFileName,_e=T.newFileName;T.isCreate&&He==="/dev/null"?He=_e.replace(/^b\//,"a/"):T.isDelete&&_e==="/dev/null"&&(_e=He.replace(/^a\//,"b/")),Je.push("diff --git "+u(He)+" "+u(_e)),T.isDelete&&Je.push(
"deleted file mode "+((re=T.oldMode)!==null&&re!==void 0?re:"100644")),T.isCreate&&Je.push("new file mode "+((Ie=T.newMode)!==null&&Ie!==void 0?Ie:"100644")),T.oldMode&&T.newMode&&!T.isDelete&&!T.isCreate&&
(Je.push("old mode "+T.oldMode),Je.push("new mode "+T.newMode)),T.isRename&&(Je.push("rename from "+u(((Ce=T.oldFileName)!==null&&Ce!==void 0?Ce:"").replace(/^a\//,""))),Je.push("rename to "+u(((Me=T.
newFileName)!==null&&Me!==void 0?Me:"").replace(/^b\//,"")))),T.isCopy&&(Je.push("copy from "+u(((ke=T.oldFileName)!==null&&ke!==void 0?ke:"").replace(/^a\//,""))),Je.push("copy to "+u(((ve=T.newFileName)!==
null&&ve!==void 0?ve:"").replace(/^b\//,""))))}else ne.includeIndex&&T.oldFileName==T.newFileName&&T.oldFileName!==void 0&&Je.push("Index: "+T.oldFileName),ne.includeUnderline&&Je.push("==============\
=====================================================");const We=T.hunks.length>0;ne.includeFileHeaders&&T.oldFileName!==void 0&&T.newFileName!==void 0&&(!T.isGit||We)&&(Je.push("--- "+u(T.oldFileName)+
(T.oldHeader?"	"+T.oldHeader:"")),Je.push("+++ "+u(T.newFileName)+(T.newHeader?"	"+T.newHeader:"")));for(let He=0;He<T.hunks.length;He++){const _e=T.hunks[He],Et=_e.oldLines===0?_e.oldStart-1:_e.oldStart,
pt=_e.newLines===0?_e.newStart-1:_e.newStart;Je.push("@@ -"+Et+","+_e.oldLines+" +"+pt+","+_e.newLines+" @@");for(const Ut of _e.lines)Je.push(Ut)}return Je.join(`
`)+`
`}function E(T,ne,re,Ie,Ce,Me,ke){if(typeof ke=="function"&&(ke={callback:ke}),ke?.callback){const{callback:ve}=ke;g(T,ne,re,Ie,Ce,Me,Object.assign(Object.assign({},ke),{callback:Je=>{ve(Je?p(Je,ke.headerOptions):
void 0)}}))}else{const ve=g(T,ne,re,Ie,Ce,Me,ke);return ve?p(ve,ke?.headerOptions):void 0}}function S(T,ne,re,Ie,Ce,Me){return E(T,T,ne,re,Ie,Ce,Me)}function N(T){const ne=T.endsWith(`
`),re=T.split(`
`).map(Ie=>Ie+`
`);return ne?re.pop():re.push(re.pop().slice(0,-1)),re}const k=2,i=1e3,n=240,d=40,c=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${n/2}})`,"su")],
B="\u2026";function y(T,ne){const[re,Ie]=[w(T),w(ne)],Ce=T!==void 0&&ne!==void 0&&re.ends!==Ie.ends,Me=F(re.lines,Ie.lines);return Ce?[`@@ line ends: ${re.ends} \u2192 ${Ie.ends} @@`,...Me]:Me}function w(T){
const ne=T?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(T);return{lines:(T?.split(ne?`\r
`:`
`)??[]).flatMap(Ie=>b(Ie,c).map((Ce,Me)=>Me===0?Ce:B+Ce)),ends:ne?"CRLF":"LF"}}function b(T,[ne,...re]){if(T.length<=n||ne===void 0)return[T];const Ie=[""];for(const Ce of T.split(ne)){const Me=Ie.at(
-1)??"";Me.length<d?Ie.splice(-1,1,Me+Ce):Ce!==""&&Ie.push(Ce)}return Ie.flatMap(Ce=>b(Ce,re))}function F(T,ne){const re=new Set(T),Ie=Me=>Me.map(ke=>`${ke}
`).join(""),Ce=ne.some(Me=>re.has(Me))?g("","",Ie(T),Ie(ne),"","",{context:k,maxEditLength:i}):void 0;if(Ce===void 0){const Me=[...T.map(ke=>`- ${ke}`),...ne.map(ke=>`+ ${ke}`)];return[...L(Me),...Me]}
return Ce.hunks.flatMap(Me=>{const ke=ne.slice(0,Me.newStart).filter(Je=>!Je.startsWith(B)).length,ve=Me.lines.map(Je=>`${Je.slice(0,1)} ${Je.slice(1)}`);return[...Me.newStart>1?[`@@ line ${ke} @@`]:[],
...L(ve),...ve]})}function L(T){const ne=Ce=>T.flatMap(Me=>Me.startsWith(Ce)?[Me.slice(2)]:[]),re=new Map(ne("-").map(Ce=>[v(Ce.normalize()),Ce]));if(re.size===0)return[];const Ie=ne("+").flatMap(Ce=>{
const Me=re.get(v(Ce.normalize()));return Me===void 0?[]:z(Me,Ce)??[]});return Ie.length===0?[]:[`@@ hard to see: ${[...new Set(Ie)].join(", ")} @@`]}function z(T,ne){const[re,Ie]=[T.normalize(),ne.normalize()];
if(T===ne||v(re)!==v(Ie))return;const Ce=v(T)===v(ne)?[]:[`Unicode forms: ${K(T)} \u2192 ${K(ne)}`];if(re===Ie)return Ce[0];const Me=re.trimEnd()===Ie.trimEnd(),ke=re.trimStart()===Ie.trimStart();return[
...Ce,Me?"spaces at the end":ke?"indentation":"white space"].join(", ")}function v(T){return T.replace(/\s+/g,"")}function K(T){return T===T.normalize("NFC")?"NFC":T===T.normalize("NFD")?"NFD":"mixed"}
function fe(T,ne){const re=[];let[Ie,Ce,Me]=[ne,0,0];for(;Me<T.length;){const ke=T.findIndex((We,He)=>He>Me&&We.startsWith("@@ line ")),ve=T.slice(Me,ke<0?T.length:ke),Je=Ce===0?Qe(ve,Ie):[];for(const We of Je)
re.push(We);Ie-=P(Je),Ce+=ve.filter($).length-Je.filter($).length,Me+=ve.length}return Ce===0?re:[...re,`@@ ${(0,D.hS)(Ce,"more changed line")} @@`]}function Qe(T,ne){if(P(T)<=ne)return T;const re=ke=>ke.
startsWith("-"),Ie=P(T.filter(re)),Ce=Math.min(Ie,Math.max(ne/2,ne-(P(T)-Ie))),Me={removed:Ce,others:ne-Ce};return T.filter(ke=>{const ve=re(ke)?"removed":"others";return Me[ve]-=ke.length+1,Me[ve]>=0})}
function $(T){return T.startsWith("-")||T.startsWith("+")}function P(T){return T.reduce((ne,re)=>ne+re.length+1,0)}var J=e(53436),G=e(66658);const Ae=2,se=60,X="</details>",O=`<details><summary></summ\
ary>


${X}`.length,j=100;function q(T,ne=0,re=()=>""){const Ie=re(1/0);return Ie===""?{line:T,under:Ie,least:T,changes:ne}:{line:T,under:Ie,least:`${T} \u2026`,changes:ne,cut:re}}function Z(T,ne){const{placed:re,
left:Ie}=pe(T,ne),Ce=new Map;let Me=Ie;for(const[ke,{entry:ve,sections:Je}]of re.entries()){const We=ce(ve,ve.least.length+Math.floor(Me/(re.length-ke)));Me-=ue(We)-ve.least.length,Ce.set(ve,We);for(const He of Je)
Ce.set(He,[])}return ot(be(T,Ce).filter(([ke])=>ke!==""))}function pe(T,ne){const re=ge(T,[]),Ie=new Map;for(const{sections:We}of re)for(const He of We)Ie.set(He,(Ie.get(He)??0)+1);const Ce=new Set,Me=[];
let[ke,ve]=[ne,0];const Je=({entry:We,sections:He})=>He.length===1?0:We.line.length+We.under.length;for(const We of re.sort((He,_e)=>Je(He)-Je(_e))){const{entry:He,sections:_e}=We,Et=_e.filter(wt=>!Ce.
has(wt)),pt=_e.filter(wt=>Ie.get(wt)===1),Mt=Et.map(({heading:wt,folded:St})=>wt.length+Ae+(St?O:0)).reduce((wt,St)=>wt+St,He.least.length+Ae),Ft=ve+se*(Et.length-pt.length);if(!(Mt+Ft>ke)){ke-=Mt,ve=
Ft,Me.push(We);for(const wt of Et)Ce.add(wt);for(const wt of _e)Ie.set(wt,(Ie.get(wt)??0)-1)}}return{placed:Me,left:ke-ve}}function ge(T,ne){const re=[...ne,T];return T.parts.flatMap(Ie=>"parts"in Ie?
ge(Ie,re):[{entry:Ie,sections:re}])}function ce({line:T,under:ne,rest:re="",least:Ie,cut:Ce},Me){if(Me===1/0)return[T,ne,re];if(T.length+ne.length<=Me)return[T,ne];for(let ke=Me-T.length-se;Ce&&ke>j;ke=
Math.floor(ke*.7)){const ve=Ce(ke);if(ve!==""&&T.length+ve.length<=Me)return[T,ve]}return[Ie]}function ue(T){return T.reduce((ne,re)=>ne+re.length,0)}function be(T,ne){const{heading:re,parts:Ie,folded:Ce}=T,
ke=Ie.filter(We=>ne.has(We)).flatMap(We=>"parts"in We?be(We,ne):[ne.get(We)??[]]),ve=Ie.filter(We=>!ne.has(We)),Je=[...ke,[Fe(T,ve)]];return Ce?[[`<details><summary>${re}</summary>`],...Je,[X]]:[[re],
...Je]}function Fe({noun:T},ne){const re=ze(ne);if(re===0)return"";if(T==="connection")return`\u2026 and ${(0,D.hS)(ne.length,"more connection")}`;const Ie=T==="workflow"?` in ${(0,D.hS)(ne.length,"mo\
re workflow")}`:"";return`\u2026 and ${(0,D.hS)(re,"more change")}${Ie}`}function ze(T){return T.reduce((ne,re)=>ne+(re.changes??("parts"in re?ze(re.parts):0)),0)}function ot(T){const ne=re=>re?.[0]?.
startsWith("- ");return T.flatMap((re,Ie)=>{const Ce=re[0]===X||ne(re)&&ne(T[Ie-1]);return[Ie===0?"":Ce?`
`:`

`,...re]})}const qe="***",it=8,Ze="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",nt=new RegExp(`(?:${Ze})$`),tt=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
me=new RegExp(`^(?:x[-_]?)?(?:${Ze})$`,"i"),Ne=/name|key|header|field/i,Oe=/^(?:val|default)/i,H=/\{\{|\$\{|<%/,M="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",V=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${Ze}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${Ze})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${Ze})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${M}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${M}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(T=>new RegExp(T,"giu"));function ee({workflows:T}){const ne=new Map,re=Me=>{for(const ke of[Me,...Me.split(/[\r\n]+/)].map(ve=>ve.trim()))
if(!(ke.length<it||$e(ke)))for(const ve of rt(ke)){const Je=ve.slice(0,it);ne.set(Je,(ne.get(Je)??new Set).add(ve))}},Ie=new Set;for(const{secrets:Me,files:ke}of T){for(const ve of Me)re(ve);for(const{
base:ve,head:Je}of ke)for(const We of[ve,Je])We&&Te(We,Ie,re)}const Ce=new Map;return Me=>{const ke=Ce.get(Me);if(ke)return ke;const ve=[];let Je=et(Me,ne,ve);for(const He of V)Je=Je.replace(He,_e=>(ve.
push(_e),qe));const We={shown:Je,hidden:ve.join("\0")};return Ce.set(Me,We),We}}function _(T){const ne=T.toLowerCase().replace(/[^a-z]/g,"");return nt.test(ne)&&!tt.test(ne)}function oe(T,ne,{members:re}){
if(we(ne))return!1;if(_(T))return Se(ne)||me.test(T);if(!Oe.test(T))return!1;for(const[Ie,Ce]of re)if(Ce.type==="string"&&Ne.test(Ie)&&_((0,J.e1)(Ce.text)))return!0;return!1}function le(T,...ne){return ne.
every(we)?!1:T.some((re,Ie)=>{if(re.type!=="member")return!1;const Ce=T[Ie-1],Me=Ce?.type==="item"&&Ce.item.type==="object"?Ce.item:void 0,ke=Me?.members.get(re.key);if(Me&&ke&&oe(re.key,ke,Me))return!0;
const ve=T.slice(Ie+1).every(({type:Je})=>Je==="element");return _(re.key)&&(me.test(re.key)||ve&&ne.some(Se))})}function we(T){return T.type==="literal"&&!/\d/.test(T.text)}function Se(T){return(0,J.
jn)(T)||T.type==="array"&&T.items.every(Se)}function Te(T,ne,re){if(!ne.has(T)){if(ne.add(T),T.type==="array")for(const Ie of T.items)Te(Ie,ne,re);else if(T.type==="object")for(const[Ie,Ce]of T.members){
if(oe(Ie,Ce,T))for(const Me of Ge(Ce))Ke(Me,re);Te(Ce,ne,re)}else if(T.type==="string"&&/^"\s*[[{]/.test(T.text)){const Ie=(0,G.q)((0,J.e1)(T.text),(0,J.e1)(T.text));Ie&&Te(Ie.base,ne,re)}}}function Ke(T,ne){
H.test(T)||(ne(T),ne(T.replace(/^(?:bearer|basic|token)\s+/i,"")))}function Ge(T){return(0,J.jn)(T)?[(0,J.e1)(T.text)]:(T.type==="array"?T.items:[...T.members.values()]).flatMap(Ge)}function $e(T){return new RegExp(
"^\\p{L}+$","u").test(T)}function rt(T){const ne=ke=>JSON.stringify(ke).slice(1,-1),re=Buffer.from(T).toString(),Ie=encodeURIComponent(re),Ce=[Ie,Ie.replaceAll("%20","+"),Ie.replace(/%../g,ke=>ke.toLowerCase()),
encodeURI(re)];return[...[T,re].flatMap(ke=>[ke,ne(ke),ne(ne(ke))]),ne(T).replaceAll("/","\\/"),...Ce]}function et(T,ne,re){if(ne.size===0)return T;let[Ie,Ce]=["",0];for(let Me=0;Me<=T.length-it;Me++)
for(const ke of ne.get(T.slice(Me,Me+it))??[])T.startsWith(ke,Me)&&(Me>=Ce&&(Ie+=T.slice(Ce,Me)+qe),re.push(ke),Ce=Math.max(Ce,Me+ke.length));return Ie+T.slice(Ce)}const je=80,Le=8;function ie(T,ne,re){
if(T.type==="string")return Y(de((0,J.e1)(T.text)),ne,re);const[Ie="",...Ce]=x(T,ne);return Ce.length>0||Ie.length>je?void 0:(0,l.SS)(Ie,1/0)}function Y(T,ne,re){const Ie=ne.mask(T).shown;if(Ie.length>
je||Ie.includes(`
`))return;const Ce=te(T,ne,re);return(0,l.SS)(JSON.stringify(Ie),1/0)+(Ce===void 0?"":` (${ye(Ce,ne)})`)}function te(T,{labelOf:ne},re){const Ie=ne(T);return Ie===void 0||Ie.toLowerCase()===T.toLowerCase()||
[...re?.members.values()??[]].some(Me=>(0,J.jn)(Me)&&(0,J.e1)(Me.text)===Ie)?void 0:Ie}function x(T,ne,re){const{mask:Ie}=ne;if((0,J.jn)(T)){if(T.type==="literal")return[Ie(T.text).shown];const We=de(
(0,J.e1)(T.text)),He=Ie(We).shown.split(`
`);if(He.length>1)return["|",...he(He)];const _e=te(We,ne,re);return[JSON.stringify(He[0])+(_e===void 0?"":` (${Ie(_e).shown})`)]}const[Ce,Me]=T.type==="array"?"[]":"{}",ke=T.type==="array"?T.items.map(
We=>x(We,ne)):Array.from(T.members,([We,He])=>{const[_e,...Et]=oe(We,He,T)?[qe]:x(He,ne,T);return[`${JSON.stringify(Ie(We).shown)}: ${_e}`,...Et]}),ve=ke.every(([We="",...He])=>He.length===0&&We.length<=
je),Je=ve?`${Ce}${ke.slice(0,je).join(", ")}${Me}`:"";return ve&&Je.length<=je?[Je]:[`${Ce}`,...he(ke.flat()),`${Me}`]}function he(T){return T.map(ne=>`  ${ne}`)}function de(T){if(!/%[\da-f]{2}/i.test(
T)||/\s/.test(T))return T;try{const ne=decodeURIComponent(T);return encodeURIComponent(ne)===T||encodeURI(ne)===T?ne:T}catch{return T}}function ye(T,{mask:ne},re=100){return(0,l.SS)(ne(T).shown,re)}function Re(T){
return T.findLastIndex(({type:ne})=>ne==="item")+1}function Ue(T,ne,re=!1){const Ie=Re(T),Ce=re?1/0:100,Me=T.flatMap((ke,ve)=>{if(ke.type==="element")return[(0,l.SS)(`[${ke.index}]`)];if(ke.type==="it\
em"){const We=ne.endsOf(ke.item),He=We===void 0?ke.label:re?`${We} (${ke.label})`:We,_e=ve===Ie-1&&ke.hint!==void 0?` (${ye(ke.hint,ne)})`:"";return[`**${ye(He,ne,Ce)}**${_e}`]}return!re&&T.slice(ve+1).
find(({type:We})=>We!=="member")?.type==="item"?[]:[ye(ke.key,ne,Ce)]});return Me.length>Le&&!re&&Me.splice(2,Me.length-Le+1,"\u2026"),Me.join(" \u203A ")||"the whole file"}function Ve(T,ne){const re=T.
map(Ce=>Ue(Ce,ne)),Ie=ut(re);return at(re.map((Ce,Me)=>Ie.get(Ce)===1?Ce:Ue(T[Me]??[],ne,!0)))}function at(T){const[ne,re]=[ut(T),new Map];return T.map(Ie=>{const[Ce=1,Me]=[ne.get(Ie),(re.get(Ie)??0)+
1];return re.set(Ie,Me),Ce===1?Ie:`${Ie} (${Me} of ${Ce})`})}function ut(T){const ne=new Map;for(const re of T)ne.set(re,(ne.get(re)??0)+1);return ne}const At={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},ct="  ",dt=3,ft=5,bt=120,gt={texts:3,min:4,max:60,usual:2},yt=/^(type|_?id|uuid|identifier)$/i,Dt={line:": changed, \
hidden"};function Bt(T,ne){const re=Lt(T,mt),Ie=re.filter(Me=>Me.length<dt).flat(),Ce=new Map;for(const Me of Lt(Ie,({kind:ke})=>At[ke])){const ke=Ve(Me.map(({path:ve})=>ve),ne);for(const[ve,Je]of Me.
entries())Ce.set(Je,ke[ve]??"")}return re.flatMap(Me=>Me.length>=dt?[Rt(Me,ne)]:Me.map(ke=>{const{line:ve,under:Je,rest:We}=Nt(ke,ne);return{...q(`- ${At[ke.kind]} ${Ce.get(ke)}${ve}`,1,Je),...We!==void 0&&
{rest:We}}}))}function Lt(T,ne){const re=new Map;for(const Ie of T){const Ce=re.get(ne(Ie));Ce?Ce.push(Ie):re.set(ne(Ie),[Ie])}return[...re.values()]}function mt(T){const ne=Re(T.path),Ie=(T.kind==="m\
odified"?[T.from,T.to]:"value"in T?[T.value]:[]).flatMap(Ce=>"id"in Ce?[Ce.id]:[]);return ne===0||ne===T.path.length||Ie.length===0?T:JSON.stringify([T.kind,Ie,T.path.slice(ne)])}function Rt(T,ne){const[
re]=T,{line:Ie,under:Ce=()=>""}=Nt(re,ne),Me=Ot(Yt(T,ne)),ke=re.kind==="modified"?"":` ${re.kind}`,ve=`- ${At[re.kind]} ${Tt(re,ne)}${Ie}${ke} in ${Me.line}`;return q(ve,T.length,Je=>Ce(Je)+(Me.under?.(
Je)??""))}function Yt(T,ne){return Ve(T.map(({path:re})=>re.slice(0,Re(re))),ne)}function Tt({path:T},ne){return Ue(T.slice(Re(T)),ne)}function Nt(T,ne){if(T.kind==="modified")return xt(T,ne);if("valu\
e"in T)return Be(T,ne);if(T.kind==="moved"){const[Ce,Me]=[T.from,T.path].map(ke=>Ue(ke.slice(0,-1),ne,!0));return{line:`: moved from ${Ce} to ${Me}`}}if(T.moved.length===0)return{line:": in a new orde\
r"};const re=Ot(Ve(T.moved.map(Ce=>[Ce]),ne)),Ie=re.under?`${re.line} moved`:`moved: ${re.line}`;return{...re,line:`: in a new order (${Ie})`}}function Ot(T){const ne=(0,D.hS)(T.length,"item"),re=xe(ne,
ct+T.join(", "));return T.length<=ft?{line:T.join(", ")}:{line:ne,under:Ie=>re.length<=Ie?re:""}}function xt({path:T,from:ne,to:re},Ie){if(ne.type==="hidden"||re.type==="hidden")return{line:""};if(le(
T,ne,re))return Dt;if(ne.type==="string"&&re.type==="string")return Pt((0,J.e1)(ne.text),(0,J.e1)(re.text),Ie);const[Ce,Me]=[ie(ne,Ie),ie(re,Ie)];if(Ce!==void 0&&Me!==void 0)return Ce===Me?Dt:{line:`:\
 ${Ce} \u2192 ${Me}`};const[ke,ve]=[x(ne,Ie).join(`
`),x(re,Ie).join(`
`)];return ke===ve?Dt:{line:"",under:De(ke,ve)}}function Pt(T,ne,re){const Ie=de(T)!==de(ne)&&(de(T)!==T||de(ne)!==ne),[Ce,Me,ke]=Ie?[de(T),de(ne)," (percent-encoded)"]:[T,ne,""],[ve,...Je]=(0,G.q)(Ce,
Me)?.changes??[];if(ve!==void 0){const Mt=`${ke} (JSON in a text)`;if(Je.length===0&&ve.kind==="modified"){const wt=xt(ve,re);return{...wt,line:`${Mt} \u203A ${Ue(ve.path,re)}${wt.line}`}}const Ft={heading:"",
parts:Bt([ve,...Je],re)};return{line:Mt,under:wt=>`
${Ye(Z(Ft,wt).join(""))}`}}const[We,He]=[re.mask(Ce),re.mask(Me)];if(We.shown===He.shown)return{line:ke+Dt.line};const _e=We.hidden===He.hidden?"":" (hidden values differ, too)",[Et,pt]=[Y(Ce,re),Y(Me,
re)];if(Et===void 0||pt===void 0)return{line:ke+_e,under:De(We.shown,He.shown)};const Ut=z(We.shown,He.shown);return{line:`${ke}: ${Et} \u2192 ${pt}${Ut===void 0?"":` (${Ut})`}${_e}`}}function Be({kind:T,
path:ne,value:re},Ie){if(re.type==="hidden")return{line:""};if(le(ne,re))return{line:": hidden"};const Ce=re.type==="object"?void 0:ie(re,Ie);if(Ce!==void 0)return{line:`: ${Ce}`};const ke=re.type==="\
string"?Ie.mask(de((0,J.e1)(re.text))).shown:x(re,Ie).join(`
`),[ve,Je]=T==="added"?[void 0,ke]:[ke,void 0];if(re.type!=="object"){const pt=re.type==="array"?(0,D.hS)(re.items.length,"element"):void 0;return{line:"",under:De(ve,Je,pt)}}const{line:We,isWhole:He}=ae(
re,ne.at(-1),Ie),_e=De(ve,Je,(0,D.hS)(re.members.size,"field")),Et=We===""?"":`: ${We}`;return He===!1?{line:Et,under:_e}:He?{line:Et}:{line:Et,rest:_e(1/0)}}function ae(T,ne,re){const Ie=ne?.type==="\
item"?ne:void 0;if(T.members.size===0&&!Ie)return{line:"`{}`",isWhole:!0};const Ce=We=>(0,J.jn)(We)&&[Ie?.label,Ie?.hint].includes((0,J.e1)(We.text)),Me=[...T.members].filter(([,We])=>!Ie||!Ce(We)),ke=Me.
filter(([We,He])=>!Ie||!(0,C.rL)(We,He)),ve=ke.map(([We,He])=>{const _e=oe(We,He,T)?(0,l.SS)(qe):ie(He,re,T);return _e&&`${ye(We,re)}: ${_e}`}),Je=ve.join(", ");return ve.includes(void 0)||Je.length>bt?
{line:Ee(T,Ce,re),isWhole:!1}:ke.length<Me.length?{line:Je}:{line:Je,isWhole:!0}}function Ee(T,ne,re){const{mask:Ie,labelOf:Ce,countOf:Me}=re,ke=new Map,ve=(He,_e,Et)=>{Et>(ke.get(He)?.weight??0)&&ke.
set(He,{text:_e,weight:Et})},Je=(He,_e,Et)=>{if(He.type==="array")for(const Ft of He.items)Je(Ft,_e,Et+1);if(He.type==="object")for(const[Ft,wt]of He.members)oe(Ft,wt,He)?ve(Ft,qe,gt.max):Je(wt,Ft,Et+
1);if(He.type!=="string")return;const pt=(0,J.e1)(He.text),Ut=yt.test(_e)||ne(He)||(0,C.gN)(pt)||Ce(pt)!==void 0;if(pt.length<gt.min||Ut)return;const Mt=pt.includes("://")?2*gt.max:Math.min(pt.length,
gt.max);ve(_e,Ie(de(pt)).shown,(Me(pt)>gt.usual?.001:1)*(Mt/(Et+1)))};return Je(T,"",0),[...ke].sort(([,He],[,_e])=>_e.weight-He.weight).filter(([,{weight:He}],_e)=>_e===0||_e<gt.texts&&He>.1).map(([He,
{text:_e}])=>`${ye(He,re)}: ${(0,l.SS)(JSON.stringify((0,l.Jj)(_e,gt.max)),1/0)}`).join(", ")}function De(T,ne,re){const Ie=(0,l.EU)(y(T,ne),"diff",ct);return Ce=>{const[Me="",...ke]=Ce===1/0?[]:Ie.split(
`
`),ve=ke.pop()??"",Je=fe(ke.map(He=>He.slice(ct.length)),Ce).map(He=>ct+He),We=Ce===1/0?Ie:[Me,...Je,ve].join(`
`);return re===void 0?`
${We}`:xe(re,We)}}function xe(T,ne){return`
${ct}<details><summary>${T}</summary>

${ne}
${ct}</details>`}function Ye(T){return T.replace(/^(?=.)/gm,ct)}var Pe=e(36922);function ht(T,ne,re){if(T.kind==="text")return Bt([st(T)],ne);if(T.status!=="modified")return Bt(T.kind==="json"?Xe(T):T.
changes,ne);const Ie=(0,C.pi)(T),Ce=re?.connections??[],Me=new Set(Ce.map(({item:_e})=>_e)),ke={told:[],connections:[],layout:[],items:[],rest:[]};for(const _e of T.changes){const Et="value"in _e&&Me.
has(_e.value),pt=re?.tells(_e)?"told":Et?"connections":Ie(_e)?"layout":void 0;ke[pt??(It(_e.path,ne)?"items":"rest")].push(_e)}const[ve,Je]=[Bt(ke.rest,ne),ke.layout],We=Qt(Ce,ke.connections,ne),He=ke.
told.length+ke.connections.length;return[...Bt(ke.items,ne),...We.length===0?[]:[{heading:"Connections",parts:We,noun:"connection",changes:He}],...We.length===0||ve.length===0?ve:[{heading:"Elsewhere \
in the file",parts:ve}],...Je.length===0?[]:[{heading:`Layout and bookkeeping: ${(0,D.hS)(Je.length,"change")}`,parts:Wt(Je,T,ne),folded:!0}]]}function It(T,{labelOf:ne}){return T.some(re=>re.type==="\
item"||re.type==="member"&&ne(re.key)!==void 0)}function st({status:T,text:ne={}}){const re=(Ie="")=>({type:"string",id:0,text:JSON.stringify(Ie)});return T!=="modified"?{kind:T,path:[],value:re(ne.base??
ne.head)}:{kind:T,path:[],from:re(ne.base),to:re(ne.head)}}function Xe({base:T,head:ne,status:re}){const Ie=re==="removed"?"removed":"added",Ce=(ke,ve)=>{const Je=(0,Pe.V)(ke,()=>{});return!(ve.length<
3&&Je.length>0&&Je.every(He=>He.value.type==="object"))&&(ve.length>0||ke.type!=="object")?[{kind:Ie,path:ve,value:ke}]:Je.flatMap(({step:He,value:_e})=>He.type==="member"?Ce(_e,[...ve,He]):[{kind:Ie,
path:[...ve,He],value:_e}])},Me=T??ne;return Me?Ce(Me,[]):[]}function Qt(T,ne,re){const Ie=new Map(ne.map(ke=>["value"in ke?ke.value:void 0,ke])),Ce=Ht(T,ke=>Ie.has(ke)),Me=at(Ce.map(ke=>Vt(ke,re)));return Ce.
map(([{item:ke}],ve)=>{const Je=ke&&Ie.get(ke);return q(Me[ve]??"",0,Je&&Nt(Je,re).under)})}function Ht(T,ne){const re={added:new Map,removed:new Map};return T.flatMap(Ie=>{const{kind:Ce,source:Me,target:ke,
item:ve}=Ie;if(Ce==="rewired"||ve&&ne(ve))return[[Ie]];const Je=re[Ce].get(Me),We=Je??[Ie];return Je&&Je.push(Ie),re[Ce].delete(Me),re[Ce].set(ke,We),Je?[]:[We]})}function Vt(T,ne){const[{kind:re,source:Ie,
target:Ce,was:Me}]=T,ke=He=>`**${ye(He.label,ne)}**`,ve=He=>He===""?"":` (${ye(He,ne)})`,Je=T.map(He=>` \u2192 ${ke(He.target)}${ve(He.label)}`),We=Me?.target===Ce?ve(Me.label)||" without a label":Me&&
` ${ke(Me.target)}`;return`- ${At[re]} ${ke(Ie)}${Je.join("")}${We===void 0?"":`, was${We}`}`}function Wt(T,ne,re){return Lt((0,C.lY)(T,ne),Ce=>Ce.kind+Tt(Ce,re)).flatMap(Ce=>{const Me=Ce.map(We=>Nt(We,
re));if(Ce.length<dt||Re(Ce[0].path)===0||Me.some(({under:We})=>We))return Bt(Ce,re);const ke=Yt(Ce,re),ve=Me.map(({line:We},He)=>`- ${ke[He]}${We}`).join(`
`),Je=`- ${At[Ce[0].kind]} ${Tt(Ce[0],re)} of ${(0,D.hS)(Ce.length,"item")}`;return[q(Je,Ce.length,We=>ve.length>We?"":`
${Ye(ve)}`)]})}const Jt="<!-- workflow-report -->",eA=6e4,tA=1e3,AA=100,jt=5;function nA(T){const ne=ee(T);let re;return({maxLength:Ie=eA,maxBytes:Ce=1/0,headings:Me=!0,mark:ke=!0}={})=>{re??=rA(T,ne);
const ve=oA(T,re,{mask:ne,headings:Me}),Je=ke?`${Jt}
`:"";let We=Math.min(Ie,Ce);for(;;){const He=[Je,...Z(ve,We-Je.length-1),`
`],_e=Ce===1/0?0:Buffer.byteLength(He.join(""));if(_e<=Ce||We<tA)return He;We=Math.floor(We*Ce*.99/_e)}}}function sA(T,ne){return T.length<=3e3&&T.split(`
`).length<=50?T:`<details><summary>${ne}</summary>

${T}
</details>
`}function rA({workflows:T},ne){return["changed","added","removed"].flatMap(re=>T.filter(Ie=>Ie.status===re).map(Ie=>({workflow:Ie,parts:Ie.files.flatMap(Ce=>aA(Ce,ne))})))}function oA({workflows:T,missing:ne},re,{
mask:Ie,headings:Ce}){const Me=re.map(({workflow:ve,parts:Je})=>$t(iA(ve,Ie,Ce),Je,{changes:Xt(ve.counts)})),ke=T.filter(({status:ve})=>ve==="unchanged");return{heading:ne===void 0?"":`\`${ne}\` doesn'\
t exist: it counts as empty.`,parts:[...Me.length===0?[]:[{heading:"",parts:Me,noun:"workflow"}],...gA(ke,T.length===0,Ie),...hA(T,Ie)]}}function iA({name:T,status:ne,counts:re},Ie,Ce){const Me=ne==="\
added"||ne==="removed";if(!Me&&!Ce)return"";const ke=Me?`workflow ${ne}`:(0,m.cq)(re),ve=T===void 0?dA(ke):`${ye(T,{mask:Ie})}: ${ke}`;return`${Ce?"### ":""}${Me?`${At[ne]} `:""}${ve}`}function aA(T,ne){
const re=T.kind==="json"?(0,R.I)(T,Et=>ne(Et).shown):void 0,Ie=(0,C.Az)(T.head??T.base),Ce={mask:ne,labelOf:Et=>Et.length>AA?void 0:re?.labelOf(JSON.stringify(Et)),endsOf:Et=>re?.endsOf(Et),countOf:Et=>Ie().
get(Et)??0},Me=Xt((0,m.xS)(T)),ke=ht(T,Ce,re),{nodes:ve=0,connections:Je=0}=re?.size??{},We=ve===0?"What is in it":`${(0,D.hS)(ve,"node")}, ${(0,D.hS)(Je,"connection")}`,_e=T.status!=="modified"&&ke.length>
0?[$t(We,ke,{changes:Me,folded:!0})]:ke;return[...cA(re),$t(lA(T,ne),[..._e,...uA(T,Ce)],{changes:Me})]}function cA(T){return T?.note!==void 0?[q(T.note)]:T?.picture?[{line:(0,l.EU)(T.picture.trimEnd().
split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function $t(T,ne,re){return ne.length===0?q(T,re.changes):{heading:T,parts:ne,...re}}function lA({name:T,kind:ne,status:re,
changes:Ie},Ce){const Me=`**${ye(T,{mask:Ce})}**`;return re!=="modified"?`${At[re]} ${Me}: file ${re}`:ne==="binary"||ne==="variables"&&Ie.length===0?`${At.modified} ${Me}: content modified`:ne==="var\
iables"?`${Me} (values are never shown)`:Me}function uA({references:T},ne){if(T.length===0)return[];const re=T.length===1,Ie=T.slice(0,jt).map(({path:ke,from:ve,to:Je})=>{const[We,He]=[ve,Je].map(_e=>ye(
_e,ne));return`${Ue(ke,ne)} (${We} \u2192 ${He})`}),Ce=T.length>jt?", \u2026":"",Me=`${(0,D.hS)(T.length,"reference")} to new IDs and names ${re?"follows and isn't":"follow and aren't"} counted`;return[
q(`${Me}: ${Ie.join(", ")}${Ce}`)]}function gA(T,ne,re){return T.length===0&&!ne?[]:T.every(({name:Ie})=>Ie===void 0)?[q("No changes")]:[{...q(`${Kt(T,re)}: no changes`),least:`${Zt(T)}: no changes`}]}
function hA(T,ne){const re=T.filter(({variablesCompared:Ce})=>!Ce);if(re.length===0)return[];const Ie=Ce=>`The environment variables${Ce} weren't compared, because one side is a folder without \`env_va\
riables.json\`.`;return re.length===T.length?[q(Ie(""))]:[{...q(Ie(` of ${Kt(re,ne)}`)),least:Ie(` of ${Zt(re)}`)}]}function Kt(T,ne){return T.flatMap(({name:re})=>re===void 0?[]:[ye(re,{mask:ne})]).join(
", ")}function Zt(T){return(0,D.hS)(T.length,"workflow")}function Xt({added:T,modified:ne,removed:re}){return T+ne+re}function dA(T){return T.charAt(0).toUpperCase()+T.slice(1)}}),38504:((U,W,e)=>{e.d(
W,{D8:()=>f,O6:()=>A,jJ:()=>u,Ms:()=>r,FF:()=>o});var l=e(63102);class D extends l.A{tokenize(g){return g.slice()}join(g){return g}removeEmpty(g){return g}}const m=new D;function R(s,g,p){return m.diff(
s,g,p)}const C=100,h=50,Q=64;function f(s,g){const[p,E]=[new Set(s),new Set(g)],S=[...s.keys()].filter(c=>E.has(s[c])),N=[...g.keys()].filter(c=>p.has(g[c])),[k,i]=[S.map(c=>s[c]),N.map(c=>g[c])],n=Math.
max(C,Math.floor(Math.sqrt(h*(k.length+i.length))));return(t(k,i,n)??I(k,i)).map(([c,B])=>[S[c],N[B]])}function t(s,g,p){const E=R(s,g,{maxEditLength:p});if(E===void 0)return;const S=[];let[N,k]=[0,0];
for(const{added:i,removed:n,count:d}of E){if(!i&&!n)for(let c=0;c<d;c++)S.push([N+c,k+c]);i||(N+=d),n||(k+=d)}return S}function I(s,g){const p=a(g),E=[];for(const[i,n]of a(s)){const d=p.get(i);n!==void 0&&
d!==void 0&&E.push([n,d])}const S=[];let[N,k]=[0,0];for(const[i,n]of[...r(E),[s.length,g.length]]){for(;N<i&&k<n;N+=Q,k+=Q){const[d,c]=[s.slice(N,Math.min(N+Q,i)),g.slice(k,Math.min(k+Q,n))];for(const[
B,y]of t(d,c,2*Q)??[])S.push([N+B,k+y])}i<s.length&&S.push([i,n]),[N,k]=[i+1,n+1]}return S}function a(s){const g=new Map;for(const[p,E]of s.entries())g.set(E,g.has(E)?void 0:p);return g}function r(s){
const g=[],p=[];for(const[S,[,N]]of s.entries()){let[k,i]=[0,g.length];for(;k<i;){const n=k+i>>1;s[g[n]][1]<N?k=n+1:i=n}p.push(g[k-1]),g[k]=S}const E=[];for(let S=g.at(-1);S!==void 0;S=p[S])E.push(s[S]);
return E.reverse()}function u(s){return s.some(([,g],p)=>g<(s[p-1]?.[1]??0))}function o(s,g){if(g.length===0)return s;const[p,E]=[new Set(g.map(([S])=>S)),new Set(g.map(([,S])=>S))];return{base:s.base.
filter(S=>!p.has(S)),head:s.head.filter(S=>!E.has(S))}}function A(s,g){const p=[];let[E,S]=[0,0];for(const[N,k]of[...r(s),[Number.POSITIVE_INFINITY,Number.POSITIVE_INFINITY]]){const[i,n]=[E,S];for(;(g.
base[E]??Number.NaN)<N;)E++;for(;(g.head[S]??Number.NaN)<k;)S++;E>i&&S>n&&p.push({base:g.base.slice(i,E),head:g.head.slice(n,S)})}return p}}),39462:((U,W,e)=>{e.d(W,{N:()=>m,R:()=>R});var l=e(7279),D=e(
30706);async function m(C,{ms:h,error:Q},f){const t=new AbortController,I=setTimeout(()=>t.abort(Q),h),a=Math.min(C.endsAt,performance.now()+h);try{return await f({...C,signal:AbortSignal.any([C.signal,
t.signal]),endsAt:a})}finally{clearTimeout(I)}}function R(C,h){const Q=`${h} within ${(0,D.zK)(C)} (timeout-minutes)`;return{ms:C,error:new l.HR({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-\
on-the-platform"})}}}),30532:((U,W,e)=>{e.d(W,{CQ:()=>t,Mi:()=>f,Rs:()=>a,TF:()=>r,Uc:()=>I,lo:()=>A});var l=e(77598),D=e(51455),m=e(76760),R=e(57975),C=e(7279),h=e(30706);const Q={ENOSPC:"the disk is\
 full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"\
a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function f(s){
const g=typeof s=="object"&&s!==null&&"code"in s?s.code:void 0;return typeof g=="string"&&/^E[A-Z0-9]+$/.test(g)}function t(s){if(!f(s))return(0,C.gJ)(s);const{code:g="",errno:p=0}=s;return Q[g]??(0,R.
getSystemErrorMap)().get(p)?.[1]??g}function I(s){const g=f(s)&&("dest"in s?s.dest:s.path);return typeof g=="string"?`${t(s)} (${(0,h.MW)(g)})`:t(s)}function a(s,g){const E=f(s)&&s.code==="ENAMETOOLON\
G"?"Set a shorter name.":"Set another directory, or free some space.";return new C.HR({what:`Can't write ${g}`,why:t(s),advice:E},{cause:s})}async function r(s){await(0,D.rm)(s,{recursive:!0,force:!0,
maxRetries:10})}const u=/^\.workflow-export-[0-9a-f]{12}$/;async function o(s,g,p=(0,m.dirname)(s)){const E=(0,m.join)(p,`.workflow-export-${(0,l.randomBytes)(6).toString("hex")}`);try{await(0,D.writeFile)(
E,g,{flag:"wx"}),await(0,D.rename)(E,s)}catch(S){throw await r(E).catch(()=>{}),S}}async function A(s,g){await o(s,g).catch(p=>{throw a(p,s)})}}),7279:((U,W,e)=>{e.d(W,{HR:()=>D,gJ:()=>h,iT:()=>C});const l=null;
class D extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({what:f,why:t="",advice:I="",topic:a},r={}){super(R(m(f,t),I),{cause:r.cause}),
this.what=f,this.why=t,this.advice=I,this.topic=a,this.status=r.status,this.maybeProcessed=r.maybeProcessed??!1,this.affectsAll=r.affectsAll??!1,this.busy=r.busy??!1,this.retryable=r.retryable??!1,this.
retryAfterMs=r.retryAfterMs??0,this.maxRetries=r.maxRetries}get sentence(){return m(this.what,this.why)}with(f){const{topic:t,status:I,maxRetries:a}=this,r={...this,topic:t,status:I,maxRetries:a,cause:this,
...f};return new D(r,r)}}function m(Q,f){return f===""?Q:`${Q}: ${f}`}function R(Q,f){const t=/[.!?…]$/.test(Q)?Q:`${Q}.`;return f===""?t:`${t} ${f}`}function C(Q){return Q instanceof Error?Q:new Error(
String(Q))}function h(Q){return C(Q).message}}),96191:((U,W,e)=>{e.d(W,{B6:()=>u,R9:()=>S,mz:()=>N,wn:()=>E});var l=e(77598),D=e(51455),m=e(76760),R=e(22779),C=e(92145),h=e(39462),Q=e(30532),f=e(7279),
t=e(32975),I=e(30706),a=e(15543),r=e(37487);class u extends f.HR{}const o=10*6e4,A=3;function s(){e.e(599).then(e.bind(e,37599)).catch(()=>{})}async function g({signal:v,log:K},fe){const{DefaultArtifactClient:Qe}=await e.
e(599).then(e.bind(e,37599)),$=(0,a.QJ)(K,()=>fe(new Qe));return await(0,t.Mu)(v,$)}async function p(v){const K=await(0,r.Pd)("workflow-artifact-");try{return await v(K)}finally{await(0,Q.TF)(K).catch(
()=>{})}}async function E(v){return await g(v,async K=>(await K.listArtifacts()).artifacts)}async function S(v,K){return await p(async fe=>{const Qe={path:fe,skipDecompress:!0};await g(v,P=>P.downloadArtifact(
K,Qe));const[$=""]=await(0,D.readdir)(fe);return await(0,D.readFile)((0,m.join)(fe,$))})}async function N(v,{name:K,bytes:fe},Qe){return await p(async $=>{const P=(0,m.join)($,K);await(0,D.writeFile)(
P,fe).catch(q=>{throw(0,Q.Rs)(q,P)}),process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const J=(0,l.createHash)("sha256").update(fe).digest("hex"),G={ms:o,error:new Error(`it didn't finish within ${o/
6e4} minutes`)},Ae=await g(v,q=>{const Z={client:q,options:Qe,name:K,folder:$,digest:J,mayHaveCreated:!1,taken:0};return(0,h.N)(v,G,pe=>(0,t.L5)(pe,()=>(0,t.Mu)(pe.signal,k(Z,pe.log))))}).catch(q=>{throw v.
signal.throwIfAborted(),F(q,K)}),{GITHUB_SERVER_URL:se,GITHUB_REPOSITORY:X,GITHUB_RUN_ID:O}=process.env,j=`${se}/${X}/actions/runs/${O}/artifacts/${Ae}`;return{id:Ae,name:K,url:j,digest:J}})}async function k(v,K){
const fe=Qe=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(Qe)&&(v.mayHaveCreated=!0),K.debug(Qe)};try{return await(0,a.QJ)({...K,debug:fe},()=>i(v))}catch(Qe){return await(0,a.QJ)(K,()=>n(
v,Qe))}}async function i({client:v,name:K,folder:fe,digest:Qe,options:{overwrite:$,retentionDays:P}}){$&&await v.deleteArtifact(K).catch(Ae=>{if(!(Ae instanceof Error&&Ae.name==="ArtifactNotFoundError"))
throw Ae});const J={skipArchive:!0,...P!==void 0&&{retentionDays:P}},G=await v.uploadArtifact(K,[(0,m.join)(fe,K)],fe,J);if(G.id===void 0||G.digest!==Qe)throw new Error("the uploaded file differs from\
 the package");return G.id}async function n(v,K){const fe=(0,f.gJ)(K),{client:Qe,name:$,digest:P,options:J}=v,[G,Ae]=[y.test(fe),B.test(fe)];v.mayHaveCreated||=G;const X=Ae||v.mayHaveCreated?await Qe.
getArtifact($).catch(()=>{}):void 0;if(v.mayHaveCreated&&X?.artifact.digest===`sha256:${P}`)return X.artifact.id;if(G)throw L("the connection to the artifact service failed",d,{retryable:!0,cause:K});
if(!Ae)throw K;v.taken++;const O=v.mayHaveCreated&&!X;if(O&&v.taken===A&&await z($),v.taken<=(O?A:Number(J.overwrite)))throw L("the name is still taken",d,{retryable:!0,cause:K});const j=X?`this run a\
lready has an artifact named ${$}`:`an upload that isn't finished holds the name ${$}, for example another job's`,q=X?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";
throw new u({what:"Artifact",why:j,advice:q,topic:"the-artifact"},{cause:K})}const d="Re-run the job later.",c="Set upload-artifact: false.",B=/already exists/,y=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
w=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",c],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",c],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."]],b=/CreateArtifact: .*(\(400\)|mime_type|Error deco)/;function F(v,K){if(v instanceof f.
HR)return v;const fe=(0,f.gJ)(v),[,Qe,$]=w.find(([J])=>J.test(fe))??[];if(Qe!==void 0&&$!==void 0)return L(Qe,$,{cause:v});const P=(0,I.OX)(fe,200).replace(/\.$/,"");return b.test(fe)?L(`the artifact \
service here can't take the upload of ${K} (${P})`,c,{cause:v}):L(`the upload of ${K} failed (${P})`,"Re-run the job.",{cause:v})}function L(v,K,fe){return new f.HR({what:"Artifact",why:v,advice:K,topic:"\
the-artifact"},fe)}async function z(v){const{ACTIONS_RUNTIME_TOKEN:K="",ACTIONS_RESULTS_URL:fe}=process.env,{scp:Qe}=JSON.parse(Buffer.from(K.split(".")[1]??"","base64url").toString()),[,$,P]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(Qe))??[],{href:J}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",fe);await new R.Qq("export-workflow-action",[new C.tZ(K)],{socketTimeout:3e4}).postJson(J,{workflow_run_backend_id:$,
workflow_job_run_backend_id:P,name:v})}}),15543:((U,W,e)=>{e.d(W,{QJ:()=>t,lm:()=>D.lm,t1:()=>m});var l=e(16698),D=e(77094);function m(a=""){return{info:r=>C(a+r),warning:r=>D.$e(a+r),debug:r=>D.Yz(a+
r),mask:D.Pq}}function R(a){const r=[];return{...m(`[${a}] `),info:u=>r.push(u),end(u){core.startGroup(h(u));for(const o of r)C(o);core.endGroup()}}}function C(a){D.pq(h(a))}function h(a){return a.replaceAll(
"##[","## [")}const Q=new l.AsyncLocalStorage;let f=!1;function t(a,r){return f||I(),f=!0,Q.run(a,r)}function I(){const a=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...u)=>{const o=Q.
getStore(),A=String(r);return o===void 0||/^::(add-mask|debug)::/.test(A)?a(r,...u):(Q.exit(()=>o.debug(A.trimEnd())),!0)})}}),37487:((U,W,e)=>{e.d(W,{GQ:()=>o,Pd:()=>u,VY:()=>a,eF:()=>I,n0:()=>r});var l=e(
73024),D=e(51455),m=e(48161),R=e(76760),C=e(77094),h=e(30532),Q=e(7279),f=e(30706);const t=6e4;async function I(A){const s=new AbortController;for(const g of["SIGINT","SIGTERM","SIGBREAK"]){const p={what:`\
Cancelled (${g})`,topic:"the-job-on-the-platform"};process.on(g,()=>s.abort(new Q.HR(p)))}try{await A(s.signal)}catch(g){for(let E=g;E instanceof Error;E=E.cause)C.Yz(E.stack??E.message);const p=a(g);
C.C1(`${(0,f.OX)((0,Q.gJ)(g),t)}${p===void 0?"":` See ${p}`}`)}process.stdout.write("",()=>process.exit())}function a(A){const{GITHUB_SERVER_URL:s,GITHUB_ACTION_REPOSITORY:g,GITHUB_ACTION_REF:p}=process.
env;if(!(!(A instanceof Q.HR)||A.topic===void 0||!s||!g||!p))return encodeURI(`${s}/${g}/blob/${p}/docs/troubleshooting.md#${A.topic}`)}function r(A){for(const[s,g]of Object.entries(A))g!==void 0&&C.uH(
s,g)}async function u(A){const s=process.env.RUNNER_TEMP||(0,m.tmpdir)();return await(0,D.mkdtemp)((0,R.join)(s,A)).catch(g=>{throw(0,h.Rs)(g,s)})}function o(){try{return JSON.parse((0,l.readFileSync)(
process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),24057:((U,W,e)=>{e.d(W,{Sy:()=>o,cj:()=>t,il:()=>I,tp:()=>Q});var l=e(77094),D=e(7279),m=e(58132),R=e(30706);const C=1024*
1024-1e4,h=2e5;function Q(A,s){const g=s.map(k=>k.map(r)),p=A.map((k,i)=>g.some(n=>n[i]!=="")),E=(k,i)=>`<tr>${k.flatMap((n,d)=>p[d]?`<${i}>${n}</${i}>`:[]).join("")}</tr>`,S=g.map(k=>E(k,"td")),N=k=>`\
<tr><td colspan="${A.length}">\u2026 and ${(0,R.hS)(k,"more row")}</td></tr>`;return`<table>${E(A.map(m.FO),"th")}${u(S,N).join("")}</table>`}function f(A){return`<table>${A.map(([g,p])=>p===void 0?"":
`<tr><th align="left">${escapeAll(g)}</th><td>${r(p)}</td></tr>`).join("")}</table>`}function t(A){const s=A.map(({names:g,message:p,help:E})=>{const S=g.map(k=>`**${(0,m.wh)(k)}**`);return`- ${u(S,k=>`\
and ${k} more`,h/2).join(", ")}: ${I(p,E)}`});return u(s,g=>`- \u2026 and ${(0,R.hS)(g,"more cause")}`).join(`
`)}function I(A,s){return s===void 0?(0,m.wh)(A):`${(0,m.wh)(A)} <a href="${(0,m.FO)(s)}">Troubleshooting</a>`}function a(A,s){return`<details><summary>${escapeAll(A)}</summary>

${s}

</details>`}function r(A){return typeof A=="string"?A===""?"":`<code>${(0,m.FO)((0,m.RK)(A))}</code>`:"words"in A?(0,m.wh)(A.words):`<a href="${(0,m.FO)(A.href)}">${(0,m.wh)(A.text)}</a>${(0,m.FO)(A.after??
"")}`}function u(A,s,g=h){let p=g;const E=A.filter(S=>{const N=Buffer.byteLength(S),k=N<=p;return k&&(p-=N),k});return E.length===A.length?E:[...E,s(A.length-E.length)]}async function o(A,...s){const g=E=>`${(0,R.
hS)(E,"part")} of this page would not fit and ${E===1?"is":"are"} left out.`,p=[`### ${(0,m.wh)(A)}`,...u(s,g,C)];try{await l.z.addRaw(p.join(`

`),!0).write()}catch(E){l.$e(`Can't write the job summary: ${(0,D.gJ)(E)}`)}}}),58132:((U,W,e)=>{e.d(W,{EU:()=>Q,FO:()=>I,Jj:()=>C,RK:()=>m,SS:()=>h,wh:()=>t});const l="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",D=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${l})[\\u200C\\u200D](?=${l})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function m(u){return/^[ -[\]-~…]*$/.test(u)&&!u.includes("##[")?u:u.replace(D,(o,A)=>A===void 0?o:R(A))}function R(u){return`\
\\u{${u.codePointAt(0)?.toString(16)}}`}function C(u,o){if(u.length<=o)return u;const A=Array.from(u.slice(0,2*o+2));return A.length>o?`${A.slice(0,o).join("")}\u2026`:u}function h(u,o=100){const A=m(
C(u,o)).replaceAll("	",R)||'""',s="`".repeat(r(A)+1);return/^`|`$/.test(A)||/^ .*[^ ].* $/.test(A)?`${s} ${A} ${s}`:s+A+s}function Q(u,o,A){const s=u.map(p=>m(p).replace(/^(\s*):(?=:)/,(E,S)=>S+R(":"))),
g="`".repeat(s.reduce((p,E)=>Math.max(p,r(E)+1),3));return[g+o,...s,g].map(p=>A+p).join(`
`)}const f=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function t(u){const o=m(u).replaceAll("	"," ").split(f),A=m(u).match(f)??[];return o.map((s,g)=>I(s)+(A[g]===void 0?"":`${I(A[g])}<wbr>`)).join("")}
function I(u){return u.replace(a,o=>`&#${o.codePointAt(0)};`)}const a=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(u){return(u.match(/`+/g)??[]).reduce((o,A)=>Math.
max(o,A.length),0)}}),98920:((U,W,e)=>{e.d(W,{Ch:()=>a,mu:()=>Q});var l=e(51455),D=e(30532),m=e(7279),R=e(18142),C=e(59870);const h=1024*1024;function Q({files:u},o){const[A,s]=[f(C.uq,u),f(C.n7,u)];if(A===
void 0||s===void 0){const p=[A?[]:C.uq,s?[]:C.n7].flat();throw new Error(`lacks ${p.join(" and ")}, at its root and in its only subfolder`)}const g=o??f(C.Km,u)?.file;return{app:A.file,flow:s.file,env:g,
ownName:t(A.value)??t(s.value)}}function f(u,o){const A=o.get(u);try{return A&&{file:{name:u,bytes:A},value:u===C.Km?r(A):(0,R.Zs)(A)}}catch(s){throw new Error(`has a file that ${(0,m.gJ)(s)}: ${u}`,{
cause:s})}}function t(u){const{name:o,version:A}=Object(u);if(!(typeof o!="string"||o.trim()===""))return{name:o,version:["string","number"].includes(typeof A)?String(A):void 0}}function I(u){try{return Q(
u).ownName}catch{return}}async function a(u,o){const A=await(0,l.readFile)(u,{signal:o}).catch(s=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,D.Uc)(s)}`,{cause:s})});return r(A),{name:C.Km,
bytes:A}}function r(u){if(u.length>h)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,R.Zs)(u)}}),18142:((U,W,e)=>{e.d(W,{Zs:()=>h,qF:()=>R});const l=500,D=1e6,m=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function R(a,r,u){try{return C(a,r,u)}catch(o){if(o instanceof SyntaxError||o instanceof RangeError)return;throw o}}function C(a,r,u){const o=new RegExp(m);let A=a.startsWith("\uFEFF")?1:0,s=0;function g(){
for(;;){const k=a.charAt(A);if(k!==" "&&k!==`
`&&k!=="\r"&&k!=="	")return k;A++}}function p(){if(o.lastIndex=A,!o.test(a))throw new SyntaxError;const k=a.slice(A,o.lastIndex);return A=o.lastIndex,k}function E(k,i){const n=g();if(n==="["){const c=[],
B=u.enter(k);return S("]",i,()=>c.push(E(B,i+1))),u.array(c,k)}if(n==="{"){const c=new Map;return S("}",i,()=>{if(g()!=='"')throw new SyntaxError;const B=p(),y=B.includes("\\")?JSON.parse(B):B.slice(1,
-1);if(c.has(y)||g()!==":")throw new SyntaxError;A++,c.set(y,E(u.enter(k,y),i+1))}),u.object(c,k)}const d=p();return u.scalar(d.includes("\\")?JSON.stringify(JSON.parse(d)):d)}function S(k,i,n){if(i===
l)throw new RangeError;if(A++,g()===k)A++;else for(let d=",";d===",";A++){if(++s>D)throw new RangeError;if(n(),d=g(),d!==","&&d!==k)throw new SyntaxError}}const N=E(r,0);if(g()!=="")throw new SyntaxError;
return N}function h(a){let r;try{r=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(a))}catch(u){throw new Error("is not JSON",{cause:u})}if(Q(r,l))throw new Error("is nested deeper than 500 leve\
ls");return r}function Q(a,r){return typeof a!="object"||a===null?!1:r===0||Object.values(a).some(u=>Q(u,r-1))}function f(a){const r=R(a,`
`,t);return r===void 0?void 0:`${r}
`}const t={enter:a=>`${a}  `,scalar:a=>a,array:(a,r)=>I("[",a,"]",r),object(a,r){const u=[...a.keys()].sort().map(o=>`${JSON.stringify(o)}: ${a.get(o)}`);return I("{",u,"}",r)}};function I(a,r,u,o){return r.
length===0?a+u:`${a}${o}  ${r.join(`,${o}  `)}${o}${u}`}}),5806:((U,W,e)=>{e.d(W,{Oj:()=>u,Sr:()=>r,dU:()=>a,gv:()=>D,jq:()=>t,tC:()=>f,x5:()=>Q});var l=e(76760);const D=".workflow-export.json",m=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
R=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,C=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,h=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",m],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',R],["changes how git or GitHub treats the repository",C],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function Q(A){const s=o(A);return r(s)===D?"is the name of the action's own record":h.find(([,g])=>g.test(s))?.[0]}
function f(A){return m.test(o(A))}function t(A){return/^\.workflow-export/.test(A)||[R,C].some(s=>s.test(o(A)))}function I(A){return R.test(o(A))?"is in a .git folder":A.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function a(A){const[s=""]=l.posix.basename(o(A).replaceAll("\\","/")).split(":");return r(s.replace(/[. ]+$/,""))==="env_variables.json"}function r(A){
return A.normalize("NFC").toUpperCase().toLowerCase()}function u(A){const s=new Map;for(const g of A){const p=r(g.replace(/\/$/,"")),E=s.get(p);if(E!==void 0)return[E,g];s.set(p,g)}for(const[g,p]of s)
for(const{index:E}of g.matchAll(/\//g)){const S=s.get(g.slice(0,E));if(S!==void 0&&!S.endsWith("/"))return[S,p]}}function o(A){return A.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((U,W,e)=>{e.d(W,
{BE:()=>h,KC:()=>t,Km:()=>R,LX:()=>C,jz:()=>f,n7:()=>D,uq:()=>m,wg:()=>a,zx:()=>Q});var l=e(5806);const[D,m,R]=["flow_definition.json","app_definition.json","env_variables.json"],C=[D,m,R],h=1e4,Q=256*
1024*1024;function f(u,o){const A=[...o].filter(([s])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(s));return{kind:u,files:new Map(A.sort(([s],[g])=>s<g?-1:1))}}function t({kind:u,files:o}){return{kind:u,files:new Map(
[...o].filter(([A])=>!(0,l.dU)(A)))}}const I=/^(\..*|__MACOSX)$/;function a(u){const o=new Set(u),A=E=>C.some(S=>o.has(E+S));if(A(""))return"";const s=new Set(u.filter(E=>E.includes("/")).map(E=>E.slice(
0,E.indexOf("/")))),[g,...p]=[...s].filter(E=>!I.test(E));return g!==void 0&&p.length===0&&A(`${g}/`)?`${g}/`:""}function r(u){const o=a(u);return u.includes(o+m)||u.includes(o+D)}}),41519:((U,W,e)=>{
e.d(W,{DF:()=>C,aC:()=>f,x3:()=>Q});var l=e(4573),D=e(18142),m=e(5806);const R={enter:()=>{},scalar:t=>({json:t}),array:t=>({json:`[${t.map(({json:I})=>I)}]`,items:t}),object(t){return{json:`{${[...t.
keys()].sort().map(a=>`${JSON.stringify(a)}:${t.get(a)?.json}`)}}`,members:t}}};function C(t){const I=(0,l.isUtf8)(t)?(0,D.qF)(t.toString(),void 0,R):void 0,a=I?.members?[...I.members]:I?.items?.map(u=>[
h(u),u]),r=a?.flatMap(([u,{members:o,json:A}])=>u===void 0?[]:[{name:u,keys:[...o?.keys()??[]],content:A}]);if(!(r===void 0||new Set(r.map(({name:u})=>u)).size!==a?.length))return{container:I?.members?
"object":"array",variables:r}}function h({members:t}){if(!t?.has("value"))return;const I=[t.get("name"),t.get("key")].find(a=>a?.json.startsWith('"'));return I&&JSON.parse(I.json)}function Q({files:t}){
const I=[...t].filter(([a])=>(0,m.dU)(a)).map(([,a])=>f(a));return[...new Set(I.flat())]}function f(t){const I=t.toString();try{JSON.parse(I.replace(/^\uFEFF/,""))}catch{return[]}const a=C(t),r=new Set(
a?.container==="array"?a.variables.map(({name:A})=>A):[]),o=Array.from(I.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([A,s,g])=>s===void 0?[A,String(Number(A))]:g===void 0?[JSON.parse(
s)]:[]);return[...new Set(o)].filter(A=>!r.has(A))}}),43657:((U,W,e)=>{e.d(W,{Ao:()=>s,ue:()=>g,zy:()=>w});var l=e(4573),D=e(38522),m=e(20663),R=e(7279),C=e(30706),h=e(5806),Q=e(59870);const f=1e3,t=2048,
I=2162688,a=20,r=3,u=8,o=33188,A=new Set([0,10]);class s extends R.HR{}async function g(b,F){const{zip:L,source:z,entries:v}=await p(b,F),K=(0,Q.wg)([...v.keys()]),fe=[];for(const[Qe,$]of v){F?.throwIfAborted();
const P=await i(L,z,$).catch(J=>{throw c(`${(0,C.TL)(Qe)} in the package`,J)});Qe.startsWith(K)&&!n(Qe)&&fe.push([Qe.slice(K.length),P])}return(0,Q.jz)("zip",fe)}async function p(b,F){if(F?.throwIfAborted(),
b.length>Q.zx)throw d("The package is larger than 256 MiB, the limit");const L=E(b);if(L===void 0)throw b.toString("latin1",0,2)==="PK"?c("The package",new Error("its end is missing")):y(b);try{const z=await(0,m.
SY)(L,{decodeStrings:!1});return{zip:z,source:L,entries:await S(z)}}catch(z){throw z instanceof R.HR?z:c("The package",z)}}function E(b){for(let F=b.length-22;F>=0;){const L=b.lastIndexOf("PK",F,"la\
tin1");if(L<0)return;const z=L+22+b.readUInt16LE(L+20);if(z<=b.length)return b.subarray(0,z);F=L-1}}async function S(b){if(b.entryCount>Q.BE)throw d(`The package has ${b.entryCount} entries. The limit\
 is 10,000`);const F=new Map;let L=0;for await(const v of b.eachEntry()){const K=N(v);if(K===""&&v.uncompressedSize===0&&v.fileNameLength>0)continue;if(F.has(K))throw d(`The package has ${(0,C.TL)(K)}\
 twice`,"Export it again.");const fe=k(K,v);if(fe!==void 0)throw d(`${(0,C.TL)(K)} in the package ${fe}`);if(L+=v.uncompressedSize,L>Q.zx)throw d("The package takes more than 256 MiB unpacked, the lim\
it");F.set(K,v)}if([...F.keys()].every(n))throw d("The package has no files in it","Export it again.");const z=(0,h.Oj)([...F.keys()]);if(z)throw d(`${(0,C.TL)(z[0])} and ${(0,C.TL)(z[1])} in the pack\
age collide on a disk that ignores case`);return F}function N({generalPurposeBitFlag:b,fileNameRaw:F,extraFields:L,versionMadeBy:z}){const v=(0,l.isUtf8)(F)?b|t:b,K=A.has(z>>>8);return(0,m.ax)(v,F,L,!K).
replace(/^(\.\/+)+/,"")}function k(b,F){const L=F.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==32768&&L!==16384?"is neither a file nor a folder":n(b)&&F.uncompressedSize>
0?"is a folder with a content of its own":F.canDecodeFileData()?b.length>f?"is longer than 1,000 characters":(0,h.tC)(b)?"leads outside the folder that it is unpacked into":(0,h.dU)(F.fileNameRaw.toString())&&
!(0,h.dU)(b)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function i(b,F,L){const{compressedSize:z,uncompressedSize:v}=L,{fileDataStart:K}=await b.
readLocalFileHeaderPromise(L),fe=F.subarray(K,K+z),Qe={maxOutputLength:Math.max(1,v),chunkSize:Math.max(64,v+1)},$=L.compressionMethod===0?fe:(0,D.inflateRawSync)(fe,Qe);if($.length!==v)throw new Error(
`it unpacks to ${$.length} bytes, not the ${v} listed`);if((0,D.crc32)($)!==L.crc32)throw new Error("its CRC-32 isn't the one listed");return $}function n(b){return b.endsWith("/")}function d(b,F=""){
return new R.HR({what:b,advice:F,topic:"the-package"})}function c(b,F){const L=(0,C.TL)(F.message).slice(1,-1),z="Export it again.";return new R.HR({what:`${b} is cut off or damaged`,why:L,advice:z,topic:"\
the-package"},{cause:F})}const B=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u],["text",/^/]];function y(b){const F=b.toString(
"utf8",0,512),[L]=B.find(([,v])=>v.test(F))??["text"],z=`${L==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new s({what:`The package is ${L}, not a z\
ip`,advice:z,topic:"the-package"})}function w({files:b}){const F=[],L=[];let z=0;for(const[fe,Qe]of b){const $=Buffer.from(fe),P=(0,D.deflateRawSync)(Qe),J=Buffer.alloc(26);J.writeUInt16LE(a,0),J.writeUInt16LE(
t,2),J.writeUInt16LE(u,4),J.writeUInt32LE(I,6),J.writeUInt32LE((0,D.crc32)(Qe),10),J.writeUInt32LE(P.length,14),J.writeUInt32LE(Qe.length,18),J.writeUInt16LE($.length,22);const G=Buffer.alloc(14);G.writeUInt32LE(
o*65536,6),G.writeUInt32LE(z,10);const Ae=[Buffer.from("PK"),J,$,P];F.push(...Ae),L.push(Buffer.from([...Buffer.from("PK"),a,r]),J,G,$),z+=Ae.reduce((se,{length:X})=>se+X,0)}const v=Buffer.concat(
L),K=Buffer.alloc(22);return K.write("PK"),K.writeUInt16LE(b.size,8),K.writeUInt16LE(b.size,10),K.writeUInt32LE(v.length,12),K.writeUInt32LE(z,16),Buffer.concat([...F,v,K])}}),29114:((U,W,e)=>{e.d(W,
{HB:()=>A,Ng:()=>I,px:()=>s});var l=e(7279),D=e(32975),m=e(30706),R=e(28227),C=e(81858),h=e(16064),Q=e(2053),f=e(86294),t=e(49688);function I(k,i,{secrets:n=[],known:d=[]}={}){const c="export-workflow\
-action",B=(0,h.Rg)(c,!0);return{url:k,apiKey:i,secrets:new t.S([i,...n],[k.href,...d]),pool:B,freshPool:{...(0,h.Rg)(c,!1),proven:B.proven},rateLimit:new Q.q,variants:new Map}}const a=1024*1024,r=5,u=12e4,
o=12e4,A="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function s(k,i){const{label:n,method:d,path:c,isTransient:B}=i,
{secrets:y,rateLimit:w}=k.platform;y.allow(...c.split(/[/?&=]/));const b=d==="GET"?{label:n,checked:c}:{label:n},F=()=>w.run(b,k,()=>g(k,i));return await(0,D.L5)(k,F,{atLeastMs:B?o:0})}async function g(k,i){
const{signal:n}=k,{label:d,idempotent:c=!0,isTransient:B}=i,y=(0,h.WV)(d,"no response",c?h.k$:u);let w=!1;const b=()=>{w=!0};try{return await(0,h.uR)(y,n,(F,L)=>E({...k,signal:F},i,{onProgress:L,onConnect:b}))}catch(F){
const L=F instanceof l.HR?F:void 0;throw!c&&w&&(n.aborted||L?.maybeProcessed)?p(F):n.aborted||!L||!B?.(L)?F:L.with({retryable:!0})}}function p(k){const i=k instanceof l.HR?k:new l.HR({what:(0,l.iT)(k).
message},{cause:k}),n=i.retryable||i.advice===""?A:`${i.advice} ${A}`;return i.with({advice:n,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}async function E(k,i,n){const{platform:d,
signal:c,log:B}=k,{label:y,method:w,path:b,body:F,idempotent:L=!0}=i,z=F?d.freshPool:d.pool,v={accept:"application/json","accept-encoding":"identity","content-type":"application/json","x-api-key":d.apiKey};
let K=new URL(`api/public/${b}`,d.url);for(let fe=0;;fe++){const Qe=await(0,h.tN)(z,{label:y,method:w,url:K,headers:v,...n,...F&&{body:F}},c);B.debug(`${w} ${d.secrets.redact(K.pathname)}: ${Qe.statusCode}`);
const $=(0,h.ET)(Qe,K,y);if($===void 0)return S(k,i,Qe);Qe.destroy(),d.secrets.maskUrl($.href,d.url,B);const P=Qe.statusCode,J=P!==307&&P!==308,G=(Ae,se)=>(0,C.ue)(y,Ae,se,{status:P,maybeProcessed:J});
if($.origin!==d.url.origin){const se=`the platform redirects to ${(0,m.OX)($.origin,100)}, where the key is not sent`;throw G(se,"If that is your environment, set host to it.")}if(!L&&J)throw G(`the p\
latform redirects (${P})`,"Check host.");if(fe===r)throw G("the platform redirects in a circle","Check host.");K=$}}async function S(k,i,n){const{platform:d,log:c,signal:B}=k,{label:y,scope:w,isCreation:b=!1,
advice:F}=i,L=n.statusCode??0,z=(0,C.ue)(y,"the platform answered with more than 1 MiB","Check host.",{maybeProcessed:!0}),v=await(0,R.u)(n,{label:y,signal:B,maxBytes:a,tooLarge:z}),K=new TextDecoder().
decode(v),fe=N(K);d.secrets.maskFields(fe??{},d.url,c);const Qe=new f.sh(fe??{},y,d.secrets.redact),{message:$}=Qe,P=$===void 0?"":` (${$})`,J=(0,h.RG)(n,y,`the platform answered ${L}${P}`);if(J)throw J;
const G=/^\s*</.test(K)||n.headers["content-type"]?.includes("html")===!0;if(L<200||L>299){const X=d.variants.has(y),O=(0,D.Vs)(n.headers["retry-after"]);throw(0,f.$G)({label:y,status:L,message:$,waitMs:O,
isPage:G,hasWorked:X,scope:w,isCreation:b,advice:F})}if(fe!==void 0)return Qe;if(K.trimStart().startsWith("{")&&(0,h.VL)(n))throw(0,C.ue)(y,"the response was cut off",C.$_,{retryable:!0,maybeProcessed:!0});
const Ae=K===""?"nothing":G?"with a web page":"with something other than a JSON object";throw(0,C.ue)(y,`the platform answered ${Ae} (${L})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function N(k){try{const i=JSON.parse(k);return(0,f.Gv)(i)?i:void 0}catch{return}}}),28227:((U,W,e)=>{e.d(W,{u:()=>Q});var l=e(57075),D=e(38522),m=e(81858);const R=new Map([["gzip",()=>(0,D.createGunzip)()],
["x-gzip",()=>(0,D.createGunzip)()],["deflate",([I=0])=>(I&15)===8?(0,D.createInflate)():(0,D.createInflateRaw)()],["br",()=>(0,D.createBrotliDecompress)()]]),C=new Set(["","identity","none","binary",
"utf-8","utf8","aws-chunked"]),h=3;async function Q(I,a){const{label:r,signal:u,maxBytes:o,tooLarge:A,onProgress:s}=a,g=[];let p=0;try{for await(const E of f((0,l.addAbortSignal)(u,I),r)){if(s?.(),p+=
E.length,p>o)throw A;g.push(E)}}catch(E){throw(0,m.Ur)(E,{label:r,signal:u,connected:!0,isProven:!0})}return Buffer.concat(g,p)}function f(I,a){const u=(I.headers["content-encoding"]??"").split(",").map(
A=>A.trim().toLowerCase()).filter(A=>!C.has(A)).reverse(),o=A=>(0,m.ue)(a,A,"Check host, and the gateways in front of it.",{maybeProcessed:!0});if(u.length>h)throw o(`the response is encoded ${u.length}\
 times`);return u.reduce((A,s)=>{const g=R.get(s);if(!g)throw o(`the response has an unknown content-encoding (${s})`);return t(A,g)},I)}async function*t(I,a){const r=I[Symbol.asyncIterator](),u=await r.
next();if(u.done)return;const o=a(u.value),A=async function*(){yield u.value,yield*{[Symbol.asyncIterator]:()=>r}};(0,l.pipeline)(A,o,()=>{}),yield*o}}),78209:((U,W,e)=>{e.d(W,{I:()=>m});var l=e(7279),
D=e(62291);function m(C,{platform:h,log:Q}){const f=h.url;if(h.secrets.maskUrl(C,f,Q),!URL.canParse(C,f.href))throw R("the platform's download URL can't be read","Re-run the job.");const t=new URL(C,f.
href);t.protocol==="http:"&&f.protocol==="https:"&&t.hostname===f.hostname&&(t.protocol="https:",t.port===""&&(t.port=f.port),h.secrets.maskUrl(t.href,f,Q));const I=t.protocol==="http:"&&f.protocol===
"http:"&&(0,D.U9)(t.hostname);if(t.protocol!=="https:"&&!I)throw R("the platform's download URL isn't https","Check host.");return t}function R(C,h){return new l.HR({what:"Download",why:C,advice:h,topic:"\
the-package"})}}),81858:((U,W,e)=>{e.d(W,{$_:()=>h,Dx:()=>R,Ur:()=>o,ue:()=>m});var l=e(7279),D=e(30706);function m(s,g,p,E={}){return new l.HR({what:s,why:g,advice:p,topic:"the-platforms-response"},E)}
function R(s,g,p,E){return new l.HR({what:s,why:g,advice:p,topic:"the-connection"},E)}const C={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connectio\
n was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},h="Re-run the job later.",Q="\
For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",f=2,t=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/,
I=/^(EPROTO$|ERR_SSL_)/,a=/^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/,r=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,u=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;
function o(s,g){const{label:p,signal:E,connected:S,isProven:N}=g;if(E.aborted)return E.reason;if(s instanceof l.HR||!(s instanceof Error)||!("code"in s))return s;const k=String(s.code);if(t.test(k)||a.
test(k)){const y=`the TLS connection can't be trusted (${k})`;return R(p,y,`Check host. ${Q}`,{affectsAll:!0,cause:s})}const[,i]=u.exec(s.message)??[];if(i!==void 0)return A(p,i,s);const n={retryable:!0,
maybeProcessed:S,affectsAll:!S,cause:s};if(r.test(k))return R(p,`the response can't be decoded (${k})`,h,n);const d=!S&&I.test(k),c=d?`the TLS connection failed (${k})`:C[k]??`the connection failed (${k}\
)`;if(N||!(d||k==="ENOTFOUND"))return R(p,c,h,n);const B=d?`Check host and its port. ${Q}`:"Check host.";return R(p,c,B,{...n,maxRetries:f})}function A(s,g,p){const E=(N,k,i={})=>R(s,N,k,{affectsAll:!0,
cause:p,...i}),S=(0,D.OX)(g,100);return g==="407"?E("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY."):/^4(?!08|25|29)\d\d$/.test(g)?E(`the proxy refuses the connection \
(${g})`,"Allow the host there, or add it to NO_PROXY."):/certificate|altnames/i.test(g)?E(`the proxy's TLS connection can't be trusted (${S})`,`Check HTTPS_PROXY. ${Q}`):/ENOTFOUND/.test(g)?E("the pro\
xy's host name was not found (DNS)","Check HTTPS_PROXY.",{retryable:!0,maxRetries:f}):E(`the proxy made no connection (${S})`,h,{retryable:!0})}}),62291:((U,W,e)=>{e.d(W,{U9:()=>m,eQ:()=>R,o6:()=>D,wh:()=>C});
const l=200;function D(h){const Q=/^[a-z][a-z0-9+.-]*:\/\//i.test(h)?h:`https://${h}`;if(/[\s\p{C}\\]/u.test(Q)||!URL.canParse(Q))throw new Error("is not an address such as https://ai-for-process.exam\
ple.ai");const f=new URL(Q);if(f.protocol!=="https:"&&f.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(Q))throw new Error("must not contain a user name \
or password");if(/[?#]/.test(Q))throw new Error("must not contain a query or a fragment");if(f.protocol==="http:"&&!m(f.hostname))throw new Error("must be https:// (only loopback addresses may use htt\
p://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function m(h){return h==="localhost"||h==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(h)}function R(h){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(h)}function C(...h){
return h.find(Q=>typeof Q=="string"&&Q.length<=l&&R(Q))}}),16064:((U,W,e)=>{e.d(W,{k$:()=>u,WV:()=>B,VL:()=>d,J9:()=>r,Rg:()=>a,ET:()=>i,tN:()=>E,RG:()=>c,uR:()=>y});var l=e(37067),D=e(44708),m=e(57075),
R=e(22779),C=e(32975),h=e(81858),Q=e(19783);const f=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function t(){for(const w of f){const b=process.env[w]?.trim();b!==void 0&&(process.env[w]=b===
""||/^[a-z][a-z0-9+.-]*:\/\//i.test(b)?b:`http://${b}`)}for(const w of["no_proxy","NO_PROXY"]){const b=process.env[w]?.split(/[\s,]+/).map(F=>F.replace(/^\*\./,"."));b&&(process.env[w]=b.filter(F=>F!==
"").join(","))}}function I(w,b){const L=f.filter(v=>v.toLowerCase()===`${w.protocol.slice(0,-1)}_proxy`).find(v=>process.env[v]);if(L===void 0||(0,Q.H)(w)||/^https?:\/\//i.test(process.env[L]??"")&&(0,Q.
s)(w)?.hostname)return;throw(0,h.Dx)(b,`the proxy in ${L} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}function a(w,b){
t();const F=()=>new R.Qq(w,[],{keepAlive:b});return{clients:{"http:":F(),"https:":F()},proven:new Set}}function r(w){return{type:"application/json",bytes:Buffer.from(JSON.stringify(w))}}const u=3e4,o=65536,
A=new Set([301,302,303,307,308]),s=new Set([408,421,425,429]),g=new Set([501,505,506,508,510,511]),p=new Set([421,425,429]);async function E(w,b,F){F.throwIfAborted();const{label:L,method:z,url:v,headers:K,
body:fe,isProven:Qe=!1,onProgress:$,onConnect:P}=b,J=v.protocol==="https:",G=w.clients[J?"https:":"http:"],Ae=fe&&m.Readable.from(k(fe.bytes,$),{objectMode:!1}),se=fe&&{"content-type":fe.type,"content\
-length":fe.bytes.length};let X=!1;try{I(v,L);const O=(J?D:l).request({method:z,host:v.hostname.replace(/^\[|\]$/g,""),port:v.port||(J?443:80),path:v.pathname+v.search,headers:{...K,...se,"user-agent":G.
userAgent},agent:G.getAgent(v.href),signal:F});N(O,J,()=>{X=!0,P?.()});const j=await(0,C.Mu)(F,S(O,Ae,L));return j.once("close",()=>Ae?.destroy()),w.proven.add(v.origin),j}catch(O){throw Ae?.destroy(),
(0,h.Ur)(O,{label:L,signal:F,connected:X,isProven:Qe||w.proven.has(v.origin)})}}function S(w,b,F){return new Promise((L,z)=>{const v=K=>{K.socket.destroy();const fe={retryable:!0,maybeProcessed:!0};z(
(0,h.Dx)(F,"the server switched protocols (101)",h.$_,fe))};w.once("upgrade",v),w.once("response",K=>K.statusCode===101?v(K):L(K)),w.on("error",z),b?b.pipe(w):w.end()})}function N(w,b,F){w.once("socke\
t",L=>{w.reusedSocket?F():L.once(b?"secureConnect":"connect",F)})}function*k(w,b=()=>{}){for(let F=0;F<w.length;F+=o)yield w.subarray(F,F+o),b()}function i(w,b,F){const{statusCode:L=0,headers:z}=w;if(!A.
has(L)||z.location===void 0)return;const v=n(z.location);if(URL.canParse(v,b.href))return new URL(v,b.href);w.destroy();const K=`the platform redirects (${L}) to an address that can't be read`;throw(0,h.
ue)(F,K,"Check host.")}function n(w){return w.replace(/[\x80-\xff]/g,b=>`%${b.charCodeAt(0).toString(16).toUpperCase()}`)}function d({headers:w}){return w["content-length"]===void 0&&w["transfer-encod\
ing"]===void 0}function c(w,b,F){const{statusCode:L=0,headers:z}=w;if(!(!s.has(L)&&!(L>=500&&L<=599&&!g.has(L))))return(0,h.ue)(b,F,h.$_,{status:L,retryable:!0,retryAfterMs:(0,C.Vs)(z["retry-after"]),
maybeProcessed:!p.has(L)})}function B(w,b="no response",F=u){const L={retryable:!0,maybeProcessed:!0};return{ms:F,error:(0,h.Dx)(w,`${b} within ${F/1e3} s`,h.$_,L)}}async function y({ms:w,error:b},F,L){
const z=new AbortController,v=setTimeout(()=>z.abort(b),w);try{return await L(AbortSignal.any([F,z.signal]),()=>v.refresh())}finally{clearTimeout(v)}}}),96006:((U,W,e)=>{e.d(W,{SO:()=>I,sG:()=>h,y7:()=>t});
var l=e(29114),D=e(62291),m=e(86294);const R={running:["IN_PROGRESS","INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","F\
AIL","ERROR","ERRORED","CANCELLED","CANCELED","ABORTED","TIMEOUT","TIMED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},C=new Map(Object.entries(R).flatMap(([a,r])=>r.map(u=>[u,a])));function h(a){
return C.get(a)??"unknown"}function Q(a){const{fields:r,message:u}=a,o=(0,m.Gv)(r.response)?r.response:{};return{dockStatusId:(0,D.wh)(r["dock-statusId"],r.dockStatusId,r._id),workflowId:(0,D.wh)(r.workflowId,
r.toolId),exportJobId:(0,D.wh)(r.exportJobId),status:f(a),downloadUrl:[o.downloadUrl,o.downloadURL,r.downloadUrl,r.downloadURL].filter(A=>typeof A=="string").map(A=>A.trim()).find(A=>A!==""),percent:typeof r.
percentageComplete=="number"?r.percentageComplete:void 0,refused:r.success===!1,message:u}}function f({fields:a,redact:r}){if(typeof a.status!="string"&&typeof a.status!="number")return"";const u=String(
a.status),o=u.trim().toUpperCase().replace(/[\s-]+/g,"_");return h(o)==="unknown"?r(u,40).toUpperCase():o}function t(a,r){const u=Q(a),{dockStatusId:o}=u;if(o===void 0)throw a.missing("dock status ID",
r);return{...u,dockStatusId:o}}async function I(a,r,u=()=>!0){const o=`dock-status/${r}`;return Q(await(0,l.px)(a,{label:"Dock status",method:"GET",path:o,advice:"Re-run the job later.",isTransient:u}))}}),
2053:((U,W,e)=>{e.d(W,{k:()=>C,q:()=>u});var l=e(7279),D=e(32975),m=e(81858);const R=30,C=6e4,h=429,Q=1e3,f=6e4,t=500,I=15e3,a=.95,r=20;class u{#e=new Map;#t=0;#A=0;#n=0;#r=0;#s=0;async run(A,s,g){const p=await this.#o(
A,s);try{const E=await g();return p>this.#s&&(this.#r=0,this.#n=this.#n<r?0:this.#n*a),E}catch(E){throw E instanceof l.HR&&E.status===h?E.with({retryAfterMs:this.#i(p,E.retryAfterMs)}):E}}async#o({label:A,
checked:s},{signal:g,endsAt:p}){const E=s===void 0?[]:this.#e.get(s)??[];for(s!==void 0&&this.#e.set(s,E);;){if(g.throwIfAborted(),this.#A>=p)throw(0,m.ue)(A,"the platform asked for a pause that excee\
ds the timeout",m.$_);const S=performance.now(),N=E.length<R?Number.NEGATIVE_INFINITY:E[0]??S,k=Math.max(this.#t,N+C);if(k<=S)return this.#t=S+this.#n,E.push(S),E.length>R&&E.shift(),S;await(0,D.yy)(k-
S,g)}}#i(A,s){const g=performance.now();A>this.#s&&(this.#r++,this.#n=Math.min(I,Math.max(t,this.#n*2)),this.#s=g),s>0&&(this.#A=Math.max(this.#A,g+s));const p=s||Math.min(f,Q*2**(this.#r-1));return this.#t=
Math.max(this.#t,g+p),this.#t-g}}}),86294:((U,W,e)=>{e.d(W,{$G:()=>a,Gv:()=>m,sh:()=>D});var l=e(81858);class D{fields;label;redact;constructor(A,s,g){this.fields=A,this.label=s,this.redact=g}get message(){
const A=h(this.fields,0);return A===void 0?void 0:this.redact(A)||void 0}missing(A,s){const{label:g,message:p}=this,E=p===void 0?"":` (${p})`;return(0,l.ue)(g,`the platform answered without a ${A}${E}`,
s)}}function m(o){return typeof o=="object"&&o!==null&&!Array.isArray(o)}const R=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","detai\
ls","response"],C=4;function h(o,A){if(typeof o=="string")return o.trim()||void 0;if(!(A>C)){if(Array.isArray(o))return h(o[0],A+1);if(m(o))for(const s of R){const g=h(o[s],A+1);if(g!==void 0){const{code:p}=o;
return typeof p=="number"||typeof p=="string"?`${g}, code ${p}`:g}}}}const Q="Settings \u2192 Security & Control \u2192 API Scopes",f=new Set([405,406,411,415,417,426,431]),t=409,I=423;function a(o){const{
label:A,status:s,message:g,waitMs:p,hasWorked:E,isCreation:S}=o,N=s===401||s===403,k=`the platform answered ${s}${g===void 0?"":` (${g})`}`,i=N?u(o):r(o);return(0,l.ue)(A,k,i,{status:s,maybeProcessed:s>=
500,affectsAll:N&&!E,retryAfterMs:p,busy:s===I||s===t&&!S})}function r({status:o,isCreation:A,advice:s="Check the inputs."}){return o===404?"Check host, the IDs, and that the key's account can see the\
 workflow.":o===t&&A?"The name may be taken. Set another name, or the ID of that workflow.":o===t||o===I?"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.":o<
400||o>=500||f.has(o)?"Check host.":s}function u({status:o,scope:A,message:s,isPage:g,hasWorked:p}){if(g)return"A gateway or firewall in front of the platform may have refused it. Check host, and that\
 the runner may reach it.";if(p)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const E=A===void 0?"another scope":`the scope "${A}"`;if(o===403)
return`The key needs ${E}. Add it under ${Q}.`;const S=/scope/i.test(s??"")?` The key also needs ${E}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a\
 workflow's own endpoint key. Set api-key to an account key from ${Q}.${S}`}}),49688:((U,W,e)=>{e.d(W,{D:()=>o,S:()=>r});var l=e(30706),D=e(62291),m=e(86294);const R=6,C=32,h=6,Q=2e3,f=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
t=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i,I=/(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i,
a=/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;class r{redact;#e;#t=new Set;#A=new Set;constructor(s,g=[]){this.#e=new l.pO(s),this.redact=this.#e.redact,this.allow(...g)}add(...s){
for(const g of s)this.#e.add(g)}allow(...s){for(const g of s)g.length>=R&&this.#t.add(g)}maskFields(s,g,p){const E=Array.from(u(s));for(const[S,N]of E)/id$/i.test(S)&&(0,D.eQ)(N)&&this.allow(N);for(const[
S,N]of E)/url$/i.test(S)?this.maskUrl(N.trim(),g,p):this.#n(this.#r(N),p)}maskUrl(s,g,p){const E=URL.canParse(s,g.href)?new URL(s,g.href):void 0;if(E&&g.href.startsWith(E.href))return;const S=/[?:]|^\/\//.
test(s)?[s]:[];E&&(S.push(E.href,encodeURIComponent(E.href),E.password,o(E.password)),S.push(...this.#r(E.search)),E.search!==""&&S.push(E.pathname+E.search,encodeURIComponent(E.pathname+E.search))),this.#n(
S,p)}#n(s,g){for(const p of s)p.length<R||this.#A.has(p)||this.#s(p)||(this.#A.add(p),this.#e.add(p),g.mask(p))}#r(s){return Array.from(s.matchAll(f)).flatMap(([,g="",p=""])=>{const E=p.replace(/[.,:!?)\]}]+$/,
"");return this.#o(g,o(E))?[E,encodeURIComponent(E),o(E),encodeURIComponent(o(E))]:[]})}#s(s){return Array.from(this.#t).some(g=>g.includes(s))}#o(s,g){return this.#s(g)?!1:t.test(s)?!0:g.length>=C&&!I.
test(s)&&!a.test(g)}}function*u(A){const s=[["",A,0]];let g=0;for(const[p,E,S]of s){if(g>Q)return;if(g++,typeof E=="string")yield[p,E];else if(S<h&&Array.isArray(E))for(const N of E)s.push([p,N,S+1]);else if(S<
h&&(0,m.Gv)(E))for(const[N,k]of Object.entries(E))s.push([N,k,S+1])}}function o(A){try{return decodeURIComponent(A)}catch{return A}}}),23349:((U,W,e)=>{e.d(W,{EH:()=>a,Nq:()=>I,kZ:()=>u,s8:()=>r});var l=e(
7279),D=e(32975),m=e(29114),R=e(78209),C=e(16064),h=e(96006);const Q={dataFileId:"workflowDataFileId",name:"workflowName"},f=[{collection:"workflows",...Q},{collection:"workflow",...Q},{collection:"to\
ols",dataFileId:"toolDataFileId",name:"toolName"}];async function t(o,A){const{variants:s}=o.platform;let g;for(const p of new Set([...s.values(),...f])){const E=A(p),S=s.get(E.label);if(!(S&&S!==p))try{
const N=await(0,m.px)(o,E);return s.set(E.label,p),N}catch(N){if(N instanceof l.HR&&N.busy&&s.set(E.label,p),!(N instanceof l.HR&&N.status===404))throw N;g??=N}}throw g}async function I(o,{workflowId:A,
flowId:s}){const g=await t(o,({collection:p})=>({label:"Export",method:"POST",path:`${p}/${A}/export?flowId=${s}`,scope:"Export workflow"}));return(0,h.y7)(g,"Check host and the IDs.")}async function a(o,A,s){
const g=s.downloadUrl??A.downloadUrl??(await(0,h.SO)(o,A.dockStatusId)).downloadUrl;if(g!==void 0)return(0,R.I)(g,o);const p=`the platform reports ${s.status} but names no download URL`;throw new l.HR(
{what:"Export",why:p,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function r(o,A,{app:s,flow:g,env:p}){const E="workflowName"in A,S=await t(o,({collection:N,dataFileId:k,name:i})=>({
label:"Import",method:"POST",path:E?`${N}/import`:`${N}/${A.workflowId}/import`,body:(0,C.J9)({[k]:s,flowDataFileId:g,...p!==void 0&&{envVariablesFileId:p},...E&&{[i]:A.workflowName}}),idempotent:!1,isCreation:E,
scope:"Import workflow"}));return(0,h.y7)(S,m.HB)}async function u(o,A){const s=({collection:g})=>({label:"Deploy",method:"POST",path:`${g}/${A}/deploy`,body:(0,C.J9)({isAsync:!0}),idempotent:!1,scope:"\
Deploy workflow"});return(0,h.y7)(await(0,D.Oc)(o,()=>t(o,s)),m.HB)}}),52597:((U,W,e)=>{e.d(W,{g:()=>z});var l=e(76760),D=e(63e3),m=e(39462),R=e(23349),C=e(77598),h=e(7279),Q=e(32975),f=e(30706),t=e(29114),
I=e(62291),a=e(16064);const r=25e6,u=1e7,o="bulkImport",A="Re-run the job.",s=new Set([404,409,410]);async function g(Qe,{name:$,bytes:P}){const J=`Upload of ${$}`,G=(se,X)=>(0,t.px)(Qe,{label:J,method:"\
POST",path:se,scope:"Import workflow",...X&&{body:X}}),Ae=P.length<r?E(await G("files",S({fileContext:o},{name:$,bytes:P}))):await(0,Q.L5)(Qe,()=>p({name:$,bytes:P},G));return Qe.log.info(`Uploaded ${$}\
: ${(0,f.Xe)(P.length)}`),Ae}async function p({name:Qe,bytes:$},P){const J=Math.ceil($.length/u),G={fileContext:o,totalChunks:J,fileExtension:"json",fileName:Qe,fileSize:$.length},Ae=await P("files/se\
ssion/start",(0,a.J9)(G)),se=(0,I.wh)(Ae.fields.sessionId);if(se===void 0)throw Ae.missing("session ID",A);const X=`files/session/${se}`;try{for(let O=0;O<J;O++){const j=$.subarray(O*u,(O+1)*u);await P(
X,S({chunkNumber:String(O)},{name:Qe,bytes:j}))}return E(await P(`${X}/complete`))}catch(O){if(!(O instanceof h.HR&&s.has(O.status)))throw O;const j=`the platform has lost the upload session (${O.status}\
)`;throw O.with({why:j,advice:"Re-run the job later.",busy:!1,retryable:!0})}}function E(Qe){const{fileId:$}=Qe.fields;if(typeof $=="string"&&$!=="")return $;throw Qe.missing("file ID",A)}function S(Qe,{
name:$,bytes:P}){const J=`form-${(0,C.randomUUID)()}`,G=j=>`--${J}\r
content-disposition: form-data; ${j}\r
`,Ae=Object.entries(Qe).map(([j,q])=>`${G(`name="${j}"`)}\r
${q}\r
`),se=$.replace(/["\r\n]/g,encodeURIComponent),X=`${Ae.join("")}${G(`name="file"; filename="${se}"`)}content-type: application/json\r
\r
`,O=Buffer.concat([Buffer.from(X),P,Buffer.from(`\r
--${J}--\r
`)]);return{type:`multipart/form-data; boundary=${J}`,bytes:O}}var N=e(2178);const k="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-\
run the job.",i="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function n(Qe,$,{source:P,target:J,definitions:{app:G,flow:Ae,env:se},whenBusy:X="re\
try",timeoutMs:O,longestWaitMs:j}){const q="workflowId"in J?J.workflowId:void 0,Z="workflowId"in J?`workflow ${J.workflowId}`:`a new workflow, ${J.workflowName}`;return Qe.log.info(`Importing ${(0,f.OX)(
P)} into ${Z}, at ${$.url.href}`),await(0,m.N)({...Qe,platform:$},(0,m.R)(O,"No import"),async pe=>{const ge={app:await g(pe,G),flow:await g(pe,Ae),env:se&&await g(pe,se)},ce=()=>(0,R.s8)(pe,J,ge),ue=await(X===
"retry"?(0,Q.Oc)(pe,ce):ce()),{outputs:be}=await(0,N.Bv)(pe,ue,{title:"Import job",longestWaitMs:j,advice:k,idsIn:({workflowId:Fe=q})=>({...Fe!==void 0&&{"workflow-id":q??Fe}})});return be})}async function d(Qe,$,{
workflowId:P,timeoutMs:J,longestWaitMs:G}){return Qe.log.info(`Deploying workflow ${P}, at ${$.url.href}`),await(0,m.N)({...Qe,platform:$},(0,m.R)(J,"No deployment"),async Ae=>{const{outputs:se}=await(0,N.
Bv)(Ae,await(0,R.kZ)(Ae,P),{title:"Deploy job",longestWaitMs:G,advice:i,idsIn:()=>({"workflow-id":P})});return se})}var c=e(72697),B=e(30532),y=e(96191),w=e(37487),b=e(90161),F=e(73858),L=e(67833);async function z(Qe,$,P,J){
const{path:G,target:Ae,definitions:se}=P.candidate;if(P.action==="leave"){Qe.log.info("Neither imported nor deployed"),P.begun="nothing";return}let X=J.candidates.length>1?void 0:P.plan;P.begun="impor\
t";try{if(await(0,Q.Oc)({...Qe,endsAt:performance.now()+J.timeoutMs},async()=>{const j=X??await(0,F.Cs)(Qe,$,P.candidate,J);if(X=void 0,!(0,F.cS)(P.plan,j)){const q=`The target of ${P.candidate.name} \
has changed since this step compared it, so it was left as it is`;throw new h.HR({what:q,advice:"Make and approve a new plan.",topic:"import-deploy-and-promote"})}P.action!=="finish"&&(j.state&&(P.backup=
await v(Qe,P,j.state,J)),P.job=await n(Qe,$,{...J,source:G,target:Ae,definitions:se,whenBusy:"throw"}),P.imported=!0)}),!J.deploy)return;P.begun="deploy";const O=(0,L.wZ)(P);if(O===void 0){const j="Lo\
ok for it in AI for Process, and deploy it there.";throw new h.HR({what:"the platform didn't name the new workflow's ID",advice:j})}P.job=await d(Qe,$,{...J,workflowId:O}),P.deployed=!0}catch(O){const j=(0,h.
iT)(O);P.job={...P.job,...(0,N.Zw)(j)},P.error=K(j,P,(0,c.Sm)(J.host))}}async function v(Qe,{candidate:$,plan:P},J,{upload:G,artifactEnvVariables:Ae,host:se}){const X=`${$.name}-before-${(0,b.T)()}`,O=`\
Backup of workflow ${P.facts.target} at ${(0,c.Sm)(se)}`;if(!G){const j=(0,l.join)(await(0,w.Pd)("workflow-backup-"),`${X}.zip`);return await(0,B.lo)(j,J.bytes),Qe.log.info(`${O}: ${j}, on this runner\
 only`),{name:j}}for(let j=1;;j++){const q={...J,name:`${X}${j===1?"":`-${j}`}.zip`};try{const Z=await(0,D.mJ)(Qe,q,{upload:G,artifactEnvVariables:Ae});return Qe.log.info(`${O}: ${Z.name}, ${Z.url}`),
{name:Z.name,id:Z.id}}catch(Z){if(!(Z instanceof y.B6))throw Z}}}function K(Qe,$,P){const{candidate:J,begun:G,imported:Ae,backup:se}=$,X=Qe instanceof h.HR?Qe:new h.HR({what:Qe.message},{cause:Qe}),O=(0,L.
wZ)($),[j,q]=["workflowName"in J.target,G==="deploy"],Z=O===void 0?"":` into workflow ${O}`,pe=`${J.name} ${Ae?"was imported":"was already imported"}${Z} but not deployed: `,ge=O===void 0?"start a new\
 run":`deploy workflow ${O} with the deploy action`,ce=j?q?ge:"start a new run":'use "Re-run failed jobs"',ue=[X.advice.replaceAll("re-run the job",ce).replaceAll("Re-run the job",ce.charAt(0).toUpperCase()+
ce.slice(1)),q&&!j?`Or ${ge}.`:"",j&&O!==void 0?`The new workflow's ID is ${O}.`:"",se?`The package that ${P} had before is ${fe(se)}.`:""];return X.with({what:(q?pe:"")+X.what,advice:ue.filter(be=>be!==
"").join(" ")})}function fe({name:Qe,id:$}){return $===void 0?Qe:`${Qe} (artifact ${$})`}}),912:((U,W,e)=>{e.d(W,{L:()=>I});var l=e(19630),D=e(7279),m=e(96191),R=e(98920),C=e(43657),h=e(90161),Q=e(64264),
f=e(73858);const t="import-deploy-and-promote";async function I(A,s,g,{approved:p,upload:E,deploy:S,ignore:N}){const{differences:k,actions:i}=p?(0,Q.Gy)(p,g):a(g),n=s.filter((d,c)=>i[c]==="refuse").map(
r);if(k.length+n.length>0){const d="The approved plan doesn't hold any more, so this attempt changed nothing",c=[...k,...n].join("; ");throw new D.HR({what:d,why:c,advice:"Make and approve a new plan.",
topic:t})}try{const c=(0,h.T)()>1&&E!==void 0&&i.includes("finish")?await(0,m.wn)(A):[];for(const[B,y]of s.entries())if(y.action=i[B],y.action==="finish"){for(const{id:w,name:b}of u(y.candidate.name,c))
if(!(p&&!(0,Q.cM)(p,B,await o(A,w,N)))){y.backup={id:w,name:b};break}(!S||!(p||y.backup))&&(y.action="leave")}}catch(d){A.signal.throwIfAborted();const c="Can't look for the backups of the earlier att\
empts, so this attempt changed nothing",B='Use "Re-run failed jobs", or deploy with the deploy action.';throw new D.HR({what:c,why:(0,D.gJ)(d),advice:B,topic:t},{cause:d})}}function a({workflows:A}){return{
differences:[],actions:A.map(({outcome:s})=>s==="unchanged"?"finish":"import")}}function r({candidate:A,plan:{changes:s,added:g,facts:p}}){const E=(0,f.Pf)(s).slice(0,5),S=`differs from the package in\
 ${E.join(", ")} (put a field into ignore if it changes by itself)`,N=E.length>0?S:`lacks the variables ${g.join(", ")}`,k=`deploy it with the deploy action (${p.target})`,i=`If an earlier attempt imp\
orted the package, AI for Process may have changed it on import${(0,h.T)()>1?`: look at the workflow, and if it is right, ${k}`:""}`;return`${A.name}: the target has changed since the plan: it is neit\
her as planned nor as in the package, and ${N}. ${i}`}function u(A,s){return s.filter(p=>{const[E,S]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(p.name)??[];return p.name===`${A}${E}`&&Number(S)<(0,h.T)()}).sort(
(p,E)=>E.id-p.id)}async function o(A,s,g){const{signal:p}=A;return(0,l.ol)((0,f.$E)((0,R.mu)(await(0,C.ue)(await(0,m.R9)(A,s),p))),g)}}),90161:((U,W,e)=>{e.d(W,{K:()=>K,T:()=>v});var l=e(51455),D=e(76760),
m=e(63e3),R=e(77094),C=e(7279),h=e(36584);class Q{#e=[];#t;constructor(){const G=R.V4("api-key");G!==""&&R.Pq(G)}text(G){return R.V4(G)}lines(G){return R.V4(G,{trimWhitespace:!1})}optional(G,Ae){const se=this.
text(G);return se===""?void 0:this.parse(G,se,Ae)}parse(G,Ae,se){try{return se(Ae)}catch(X){this.refuse(G,(0,C.gJ)(X),X instanceof C.HR?X.topic:void 0);return}}required(G,Ae){return this.text(G)===""&&
this.refuse(G,"is required"),this.optional(G,Ae)}notEmpty(G,Ae,se){if(process.env[`INPUT_${G.toUpperCase()}`]?.trim()===""){const X=`Where an event has no inputs, write \`\${{ inputs.${G} || ${se} }}\``;
this.refuse(G,`is empty. Is the name in the expression right?${se===void 0?"":` ${X}`}`)}return this.optional(G,Ae)}boolean(G,Ae){return this.notEmpty(G,h.yG,Ae?void 0:"false")??Ae}refuse(G,Ae,se="bef\
ore-anything-is-sent"){this.#t??=se,this.#e.push(`${G} ${Ae.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new C.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}check(){if(this.#e.length>
0)throw this.refusal()}}function f(J){const G=J.required("host",h.or);J.text("api-key")===""&&J.refuse("api-key","is required. The secret isn't set, or this job can't read it");const Ae=J.optional("ap\
i-key",h.Do),se=(J.optional("timeout-minutes",(0,h.$J)(1440))??30)*6e4,X=(J.optional("poll-interval-seconds",(0,h.$J)(3600))??10)*1e3,O=J.boolean("summary",!0);if(!(G===void 0||Ae===void 0))return{host:G,
apiKey:Ae,timeoutMs:se,longestWaitMs:X,summary:O}}var t=e(98920),I=e(77598),a=e(30532),r=e(30706),u=e(73024),o=e(5806),A=e(59870);function s(J,G){const Ae=G.split("/");for(let se=1;;se++){const X=Ae.slice(
0,se).join("/"),O=(0,u.lstatSync)((0,D.join)(J,X),{throwIfNoEntry:!1});if(O?.isSymbolicLink()){const j=`${(0,r.TL)(X)} in the folder is a symbolic link, which isn't followed`;throw new C.HR({what:j,advice:"\
Delete it.",topic:"unpacking"})}if(se===Ae.length)return O?.isFile()?O:void 0;if(!O?.isDirectory())return}}async function g(J){return(await(0,l.readdir)(J,{withFileTypes:!0})).map(Ae=>Ae.name+(Ae.isDirectory()?
"/":""))}async function p(J,G){const Ae=[],se=[""];for(const X of se){G.throwIfAborted();for(const O of await g((0,D.join)(J,X)))if(!(0,o.jq)(O.replace(/\/$/,""))&&(O.endsWith("/")?se.push(X+O):Ae.push(
X+O),Ae.length+se.length>A.BE))throw new Error("more than 10,000 files are in it")}return Ae}async function E(J){if(!s(J,o.gv))return;const G=await(0,l.readFile)((0,D.join)(J,o.gv),"utf8");try{const{unpackedFiles:Ae}=JSON.
parse(G),se=X=>typeof X=="string"&&(0,o.x5)(X)===void 0;return Array.isArray(Ae)&&Ae.every(se)?Ae:"invalid"}catch{return"invalid"}}function S(J){return`${JSON.stringify({unpackedFiles:[...new Set(J)].
sort()},null,2)}
`}var N=e(43657);async function k(J,G){try{const Ae=await(0,l.stat)(J);if(Ae.isDirectory())return await B(J,G);if(Ae.size>A.zx)throw new Error("it is larger than 256 MiB, the limit");const se=await(0,l.
readFile)(J);return{...await(0,N.ue)(se,G),sha256:(0,I.createHash)("sha256").update(se).digest("hex")}}catch(Ae){throw c(Ae,J,G)}}async function i(J,G){const Ae=()=>k(J,G);try{const se=await stat(J).catch(
Z=>{if(!(isDiskError(Z)&&Z.code==="ENOENT"))throw Z});if(se===void 0)return{kind:"missing"};const X=se.isDirectory()?await n(J,G):new Map,[O,...j]=X.values();if(O===void 0)return{kind:"single",read:Ae};
const q=j.length===0&&O.every(Z=>Z.isDirectory());return{kind:"several",names:[...X.keys()].sort(),async read(Z){const[pe,ge]=X.get(Z)??[];if(pe&&ge)throw new Error(`is there twice, as ${quoted(pe.name)}\
 and as ${quoted(ge.name)}. Remove one of them`);if(pe?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await k(join(J,pe?.name??Z),G)},...q&&{readSingle:Ae}}}catch(se){throw c(
se,J,G)}}async function n(J,G){const Ae=new Map,se=await readdir(J,{withFileTypes:!0});if(isWorkflow(se.filter(X=>!X.isDirectory()).map(({name:X})=>X)))return Ae;for(const X of se){if(G.throwIfAborted(),
X.name.startsWith(".")||!await d(join(J,X.name),G))continue;const O=X.isDirectory()?X.name:X.name.replace(/\.zip$/i,"");Ae.set(O,[...Ae.get(O)??[],X])}return Ae}async function d(J,G){const Ae=await stat(
J).catch(()=>{});if(Ae?.isDirectory())return isWorkflow(await y(J));if(!Ae?.isFile()||!/\.zip$/i.test(J))return!1;try{return isWorkflow([...(await k(J,G)).files.keys()])}catch{return G.throwIfAborted(),
!0}}function c(J,G,Ae){if(Ae.aborted)return Ae.reason;if(J instanceof N.Ao){const O=`${J.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(
O,{cause:J})}const X=(0,a.Mi)(J)&&J.code==="ENOENT"&&J.path===G?`doesn't exist: ${(0,r.MW)(G)}`:`can't be read: ${(0,a.Uc)(J)}`;return new Error(X,{cause:J})}async function B(J,G){const Ae=(0,D.join)(
J,(0,A.wg)(await y(J))),se=await E(Ae);if(se==="invalid")throw new Error(`${o.gv} isn't as this action writes it`);const X=se===void 0?await p(Ae,G):[...A.LX,...se],O=new Map;let j=A.zx;for(const q of X){
G.throwIfAborted();const Z=O.has(q)?void 0:s(Ae,q);if(Z!==void 0){if(j-=Z.size,j<0)throw new Error("its files take more than 256 MiB, the limit");O.set(q,await(0,l.readFile)((0,D.join)(Ae,q)))}}if(O.size===
0)throw new Error("no files are in it");return(0,A.jz)("folder",O)}async function y(J){const G=await g(J),se=G.filter(X=>X.endsWith("/")&&!X.startsWith(".")).map(async X=>(await g((0,D.join)(J,X))).map(
O=>X+O));return[...G,...(await Promise.all(se)).flat()]}async function w(J,{find:G,variables:Ae,sha256:se,needsVariables:X,of:O},j){let q=!0;const Z=(qe,it)=>{q=!1,J.refuse(`${qe}${O}`,it,"import-depl\
oy-and-promote")},pe=(qe,it)=>it.catch(Ze=>{j.throwIfAborted(),Z(qe,(0,C.gJ)(Ze))}),ge=Ae===void 0?void 0:await pe("env-variables",(0,t.Ch)(Ae,j)),ce=await pe("package",b(G,ge,j));if(!ce)return;const{
path:ue,definitions:be}=ce,{sha256:Fe,...ze}=ce.content;if(se!==void 0&&Fe!==se){const qe=Fe?`is not the digest of the package, which is ${Fe}`:"is only for a package that is a .zip";Z("package-sha256",
qe)}X&&Ae===void 0&&!be.env&&Z("env-variables","is required for an existing workflow, because the package has no env_variables.json");const ot=Ae===void 0?void 0:(0,D.basename)(Ae);return q?{path:ue,package:ze,
sha256:Fe,definitions:be,variablesFile:ot}:void 0}async function b(J,G,Ae){const se=await J(),X=await k(se,Ae);return{path:se,content:X,definitions:(0,t.mu)(X,G)}}var F=e(80682),L=e(72899),z=e(64264);
function v(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}async function K(J){const G=new Q,Ae=G.boolean("plan",!1),se=Ae?void 0:fe(G),{targets:X,fromList:O}=Qe(G,Ae),j=await $(G,X,O,J),q=f(G),Z=(0,m.
WZ)(G,!1),pe=G.boolean("deploy",!0),ge=G.optional("ignore",L.wo)??L.K$;if(G.check(),!q)throw G.refusal();return{...q,...Z,candidates:j,fromList:O,isPlan:Ae,approved:se,deploy:pe,ignore:ge}}function fe(J){
const G=J.text("approved-plan");return G===""&&J.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the\
 plan's job. To apply without a plan, set none"),G==="none"?void 0:J.optional("approved-plan",z.ud)}function Qe(J,G){if(J.text("workflow-name")===""){const{targets:X,fromList:O}=(0,F.R)(J,"workflow-"),
j=X.map(({workflowId:pe})=>pe),q=j.find((pe,ge)=>j.indexOf(pe)<ge),Z=J.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&J.refuse(Z,`has workflow-id ${q} twice`),{targets:X.map(({
name:pe,...ge})=>({name:pe,target:ge})),fromList:O}}for(const X of["workflow-id","flow-id","workflows","workflows-file"])J.text(X)!==""&&J.refuse(X,"can't be combined with workflow-name");if(!G&&v()>1){
const X=`can't be applied in run attempt ${v()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;J.refuse("workflow-name",X,"impo\
rt-deploy-and-promote")}const Ae=J.optional("workflow-name",h.sU),se=J.optional("name",h.$q)??Ae;return se===void 0||Ae===void 0?{targets:[],fromList:!1}:{targets:[{name:se,target:{workflowName:Ae}}],
fromList:!1}}async function $(J,G,Ae,se){const X=J.required("package",h.EO),O=J.notEmpty("package-sha256",h.tz,"'any'");Ae&&O!==void 0&&J.refuse("package-sha256","is only for a single package");const j=ge=>ge===
"package"?ge:(0,h.EO)(ge),q=J.notEmpty("env-variables",j,"'package'"),Z=q==="package"?void 0:q,pe=[];if(X===void 0)return pe;for(const{name:ge,target:ce}of G){const ue={find:async()=>Ae?await P(X,ge):
X,variables:Ae&&Z!==void 0?(0,D.join)(Z,`${ge}.json`):Z,sha256:Ae?void 0:O,needsVariables:"workflowId"in ce&&q==="package",of:Ae?` of ${ge}`:""},be=await w(J,ue,se);be&&pe.push({name:ge,target:ce,...be})}
return pe}async function P(J,G){const[Ae,se]=[(0,D.join)(J,G),(0,D.join)(J,`${G}.zip`)],[X,O]=await Promise.all([Ae,se].map(j=>(0,l.lstat)(j).catch(()=>{})));if(X&&O)throw new Error(`is there twice, a\
s ${(0,h.TL)(`${G}.zip`)} and as ${(0,h.TL)(`${G}/`)}. Remove one of them`);if(X?.isSymbolicLink()||O?.isSymbolicLink())throw new Error("is a link, which isn't followed");return X?Ae:se}}),86325:((U,W,e)=>{
e.a(U,async(l,D)=>{try{let k=function({rows:n}){for(const{candidate:d}of(0,E.p1)(n)){const{name:c,target:B}=d,y="workflowId"in B?`workflow-id ${B.workflowId}, flow-id ${B.flowId}`:"";(0,t.t1)().warning(
`Nothing differs in ${c}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${y}).`)}},i=function({host:n,ignore:d,
deploy:c,upload:B,artifactEnvVariables:y}){return{host:n.href,ignore:[...d.lines].sort().join(`
`),deploy:String(c),"upload-artifact":String(B!==void 0),"artifact-env-variables":String(y)}};var m=e(63e3),R=e(2178),C=e(52176),h=e(80682),Q=e(81500),f=e(7279),t=e(15543),I=e(37487),a=e(41519),r=e(29114),
u=e(52597),o=e(912),A=e(90161),s=e(21415),g=e(64264),p=e(73858),E=e(67833);const S=4;await(0,I.eF)(async n=>{(0,I.n0)({promotions:[]});const d=await(0,A.K)(n),c=await N(d,n);await(0,E.A2)(c,d);const B=(0,E.
jb)(c.rows),y=(0,Q.dO)(B);B.workflows.length>0&&(0,I.n0)(await(0,C.kA)(y)),d.summary&&await(0,s.c)(c,d,y),(0,C.$0)(B),(0,A.T)()>1&&d.deploy&&k(c);const w=(0,E.c2)(c,d);if(w)throw w;d.isPlan&&(0,t.lm)(
(0,s.o)(c.rows,d))});async function N(n,d){const{candidates:c,fromList:B,approved:y,host:w,apiKey:b}=n,F=c.flatMap(({definitions:{env:G}})=>G?(0,a.aC)(G.bytes):[]),L=(0,r.Ng)(w,b,{secrets:F,known:c.map(
({name:G})=>G)}),z={log:(0,t.t1)(),signal:d,endsAt:Number.POSITIVE_INFINITY},v=({name:G})=>B?{...z,log:(0,t.t1)(`[${G}] `),publish:()=>{}}:{...z,publish:Ae=>(0,I.n0)((0,E.WZ)(Ae))};let K;const fe=await(0,h.
H)(c,S,async G=>{const Ae={candidate:G,imported:!1,deployed:!1};try{if(K)throw new f.HR({what:"Not tried: another target failed for a cause that is the same for all"});const se=await(0,p.Cs)(v(G),L,G,
n);return{...Ae,plan:se,job:se.state?.job??{}}}catch(se){const X=(0,f.iT)(se);return X instanceof f.HR&&X.affectsAll&&(K??=X),{...Ae,error:X,job:(0,R.Zw)(X)}}}),Qe=(0,E.sb)(fe);if(Qe.length<fe.length)
return{rows:fe};const $={options:i(n),workflows:Qe.map(({plan:G})=>G.facts)},P=(0,g.Rd)($,y?.salt);if(n.isPlan)return{rows:fe,digest:P};const J=await(0,o.L)(z,Qe,$,n).then(()=>{},f.iT);if(J)return{rows:fe,
digest:P,refusal:J};y||z.log.info("Applied without an approved plan"),Qe.some(({plan:G,action:Ae})=>G.state&&Ae==="import")&&(0,m.j)(n,z.log);for(const G of Qe)if(await(0,u.g)(v(G.candidate),L,G,n),G.
error)break;return{rows:fe,digest:P}}D()}catch(S){D(S)}},1)}),21415:((U,W,e)=>{e.d(W,{c:()=>o,o:()=>u});var l=e(76760),D=e(72697),m=e(52176),R=e(66561),C=e(32614),h=e(37487),Q=e(24057),f=e(58132),t=e(
30706),I=e(67833);const a=(...n)=>n.flatMap(([d,c])=>d?[c]:[]),r=n=>n.map(d=>(0,f.SS)(d)).join(", ");function u(n,{host:d}){return`Plan: ${(0,I.sb)(n).length-(0,I.p1)(n).length} of ${(0,t.hS)(n.length,
"workflow")} will change at ${(0,D.Sm)(d)}`}async function o(n,d,c){const{rows:B,refusal:y,digest:w}=n,b=B.some(({begun:fe})=>fe),F=d.isPlan&&w!==void 0,L=(0,f.SS)(w?.slice(0,12)??""),z=(0,I.dJ)(B),v=[
b?N(B):s(B,d),...z.length===0?[]:[(0,Q.cj)((0,D.cZ)(z))],...y?[(0,Q.il)((0,D.UX)(y),(0,h.VY)(y))]:[],...F?E(B,d):[],...F||b?S((0,I.p1)(B)):[],...b?i(B,d):[],...a([F,`Plan ${L}.`],[d.approved&&w,`${b?"\
Applied":"Approved"} plan ${L}.`],[b&&!d.approved,"Applied without an approved plan."])],K=(0,R.Hq)((0,I.jb)(B))?[(0,m.uu)(c,d.fromList,v,b?"What differed":"What changes")]:[];await(0,Q.Sy)(A(n,d,b),...v,
...K)}function A({rows:n,refusal:d},c,B){const y=(0,D.Sm)(c.host),w=(0,I.dJ)(n).length,b=n.filter(({begun:v,error:K})=>v&&v!=="nothing"&&!K).length,F=`${b} of ${(0,t.hS)(n.length,"workflow")} promoted`,
L=`${w} of ${(0,t.hS)(n.length,"target")} could not be compared`,[z=""]=a([B&&w>0,`Promotion to ${y} failed: ${F}`],[B&&b===0,`Nothing differs at ${y}: nothing was done`],[B,`${F} to ${y}`],[w===0&&!d,
u(n,c)],[c.isPlan,`Plan for ${y} failed: ${L}`],[!0,`Promotion to ${y} failed: nothing was changed`]);return z}function s(n,{isPlan:d}){const c=n.map(({candidate:B,plan:y})=>{const{name:w,target:b,path:F,
sha256:L,definitions:z}=B,v=L??y?.facts.shown,K=v&&`${L?"sha256":"content"} ${v.slice(0,12)}\u2026`,fe=y?.there&&g(y.there),Qe="workflowName"in b?"a new workflow":b.workflowId;return[{words:w},{words:[
g(z),(0,l.basename)(F),K].filter(Boolean).join(", ")},{words:fe?`${fe} (${Qe})`:Qe},{words:y?p(y.changes):"\u274C Failed"}]});return(0,Q.tp)(["Workflow","Package","Target",d?"What will change":"What w\
ould change"],c)}function g({ownName:n}){const{name:d="",version:c}=n??{};return c===void 0?d:`${d} ${c}`}function p({status:n,counts:d,files:c}){if(n==="unchanged")return"nothing: it stays";if(n==="c\
hanged")return(0,R.cq)(d);const y=c.flatMap(w=>w.kind==="json"?(0,C.I)(w)?.size??[]:[]).find(({nodes:w})=>w>0);return y?`${(0,t.hS)(y.nodes,"node")}, ${(0,t.hS)(y.connections,"connection")}`:"everythi\
ng: it is new"}function E(n,{deploy:d,upload:c,artifactEnvVariables:B}){const y=(0,I.sb)(n).map(({candidate:w,plan:{state:b,facts:F,added:L,kept:z,ignored:v}})=>{const K=(0,f.SS)(w.name),fe=(0,f.SS)(`${w.
name}-before-<run attempt>.zip`),Qe=w.variablesFile&&`variables of ${(0,f.SS)(w.variablesFile)}`,$=a([b,`The in-development version of ${K} is replaced${d?", then deployed":""}.`],[!b,`${K} is created${d?
" and deployed":""}: there is nothing to back up.`],[b&&c,`A backup is kept first, as ${fe}${B?"":", without environment variables"}.`],[b&&!c,"No backup is kept."],[F.variables.length,`It takes the ${Qe??
"package's own variables"}.`],[L.length,`Added: ${r(L)}.`],[z.length,`Different, so that the target keeps its own value: ${r(z)}.`],[v.length,`Ignored fields that differ, and that the import brings to\
o: ${r(v)}.`]);return F.outcome==="changed"?[`- ${$.join(" ")}`]:[]});return y.length===0?[]:[y.flat().join(`
`)]}function S(n){const d=r(n.map(({candidate:y})=>y.name)),c=n.flatMap(({candidate:y,plan:w})=>w.kept.length>0?[`${(0,f.SS)(y.name)} (${r(w.kept)})`]:[]),B=a([n.length,`Nothing differs in ${d}: neith\
er imported nor deployed.`],[n.length,"That doesn't mean that the version there is deployed, which no export tells."],[c.length,`Variables that differ, and that an import would keep: ${c.join(", ")}.`]);
return n.length===0?[]:[B.join(" ")]}function N(n){const d=n.map(c=>[{words:c.candidate.name},(0,I.wZ)(c)??{words:"a new workflow"},{words:k(c)},{words:c.imported&&c.plan?p(c.plan.changes):""},c.backup?.
name??""]);return(0,Q.tp)(["Workflow","Target","Result","What changed","Backup"],d)}function k({begun:n,imported:d,deployed:c,backup:B,error:y}){const[w=""]=a([!n,"\u23F8\uFE0F Not started"],[n==="not\
hing",B?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[y,n==="deploy"?"\u274C Imported, not deployed":"\u274C Failed"],[!c,"\u2705 Imported, not deployed"],[d,"\u2705 Imported and deployed"],
[!0,"\u2705 Deployed, was already imported"]);return w}function i(n,{host:d,artifactEnvVariables:c}){const B=n.flatMap(F=>{const{backup:L,plan:z}=F;if(!L)return[];const v=(0,f.SS)(L.name)+(L.id===void 0?
"":` (artifact ${L.id})`),fe=c&&z?.there?.env?"":" with env-variables, because it holds none";return[`${v} to workflow ${(0,f.SS)((0,I.wZ)(F)??"")}${fe}`]}),y=`promote from run ${(0,f.SS)(process.env.
GITHUB_RUN_ID??"")}: ${B.join(", ")}.`,w="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",b=n.flatMap(F=>"workflowName"in F.candidate.target?(0,I.
wZ)(F)??[]:[]);return[...a([B.length,`To roll back at ${(0,f.wh)((0,D.Sm)(d))}, ${y} ${w}`]),...b.map(F=>`Workflow ${(0,f.SS)(F)} is new: no action can remove it, only AI for Process.`)]}}),64264:((U,W,e)=>{
e.d(W,{Gy:()=>f,Rd:()=>h,cM:()=>t,ud:()=>Q});var l=e(77598),D=e(30706);const m=["host","ignore","deploy","upload-artifact","artifact-env-variables"],R=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,
C=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;function h(g,p=(0,l.randomBytes)(12).toString("base64url")){const S=[m.
map(k=>s([p,k,g.options[k]],4)).join(""),...g.workflows.map((k,i)=>r(p,k,i))].join("."),N=`v1.${p}.${A(g,p,S)}.${S}`;return`${N}.${s([N],6)}`}function Q(g){const[,p="",E="",S="",N="",k]=R.exec(g)??[];
if(k!==void 0&&k===s([g.slice(0,-7)],6))return{salt:p,seal:E,options:S,workflows:N.split(".").slice(1)};const[,i="1"]=/^v(\d+)\./.exec(g)??[];throw i!=="1"?new Error(`is of another version of this act\
ion (format ${i}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")}function f({salt:g,seal:p,options:E,workflows:S},N){
const k=m.flatMap((n,d)=>{const c=N.options[n];return E.slice(d*4,d*4+4)===s([g,n,c],4)?[]:[I(n,c)]});if(S.length!==N.workflows.length){const n=(0,D.hS)(S.length,"workflow");return{differences:[...k,`\
the plan is for ${n}, this step for ${N.workflows.length}`],actions:[]}}const i=N.workflows.map((n,d)=>{const c=u(S[d]),B=u(r(g,n,d)),y=o(c.shown??"",g,d);k.push(...a(n,c,B,y).map(F=>`${n.name}: ${F}`));
const w=c.outcome===s([g,d,"outcome","changed"],4);if(c.names===B.names&&c.content===B.content)return w?"import":"leave";const b=c.name!==B.name||c.target!==B.target;return n.outcome==="changed"&&!b?"\
refuse":w?"finish":"leave"});return k.length===0&&p!==A(N,g,[E,...S].join("."))&&k.push("the plan's digest isn't as the plan wrote it"),{differences:k,actions:i}}function t({salt:g,workflows:p},E,S){return u(
p[E]).content===s([g,E,"content",S],22)}function I(g,p){return g==="host"?`the host isn't the approved one (now ${p})`:g==="ignore"?"ignore isn't as approved":`${g} isn't as approved (was ${p==="true"?
"false":"true"}, is ${p})`}function a({target:g,shown:p,variables:E},S,N,k){if(S.name!==N.name)return["the plan has another workflow in its place"];const i={target:`the target isn't the approved one (\
now ${g})`,package:`the package isn't the approved one (was ${k}\u2026, is ${p.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${E.join(", ")||"none"})`};return Object.
entries(i).flatMap(([n,d])=>S[n]===N[n]?[]:[d])}function r(g,p,E){const S=(k,i=4)=>s([g,E,k,p[k]],i);return[...[S("name"),S("target"),S("package"),S("variables"),o(p.shown,g,E)],S("outcome"),S("target\
Variables"),S("content",22)].join("")}function u(g=""){return C.exec(g)?.groups??{}}function o(g,p,E){const S=(0,l.createHash)("sha256").update(`${p} ${E}`).digest().readUIntBE(0,3);return(Number.parseInt(
g.slice(0,6),16)^S).toString(16).padStart(6,"0")}function A({options:g,workflows:p},E,S){const N=p.map(({name:k,target:i,package:n,variables:d})=>[k,i,n,d]);return s([E,"seal",m.map(k=>g[k]),N,S],43)}
function s(g,p){return(0,l.createHash)("sha256").update(JSON.stringify(g)).digest("base64url").slice(0,p)}}),73858:((U,W,e)=>{e.d(W,{$E:()=>fe,Pf:()=>L,Cs:()=>y,cS:()=>F});var l=e(2178),D=e(19630),m=e(
72899),R=e(5806),C=e(41519),h=e(66561),Q=e(66658),f=e(41643);const t={type:"hidden"};var I=e(53436),a=e(38504);const r={kind:"modified",path:[],from:t,to:t};function u(se,X){if(se===void 0||X===void 0)
return[r];if(se.id===X.id)return[];const[O,j]=[A(se),A(X)];if(O===void 0||j===void 0||se.type!==X.type)return[r];const q=[],Z=[...j.keys()],pe=new Map(Z.map((ce,ue)=>[ce,ue])),ge=[...O.keys()].flatMap(
(ce,ue)=>{const be=pe.get(ce);return be===void 0?[]:[[ue,be]]});se.type==="array"&&(0,a.jJ)(ge)&&q.push({kind:"reordered",path:[],moved:[]});for(const ce of[...new Set([...O.keys(),...Z])].sort()){const ue=[
{type:"member",key:ce}],[be,Fe]=[O.get(ce),j.get(ce)];be===void 0?q.push({kind:"added",path:ue,value:t}):Fe===void 0?q.push({kind:"removed",path:ue,value:t}):be!==Fe&&q.push({kind:"modified",path:ue,from:t,
to:t})}return q}function o(se,X){return[...(se&&A(se))?.keys()??[]].sort().map(j=>({kind:X,path:[{type:"member",key:j}],value:t}))}function A(se){if(se.type==="object")return new Map(Array.from(se.members,
([O,{id:j}])=>[O,j]));if(se.type!=="array")return;const X=new Map;for(const O of se.items){const j=O.type==="object"&&O.members.has("value")?s(O):void 0;if(j===void 0||X.has(j))return;X.set(j,O.id)}return X}
function s(se){const X=[(0,I.TN)(se,"name"),(0,I.TN)(se,"key")].find(O=>O?.startsWith('"'));return X===void 0?void 0:JSON.parse(X)}const g=1024*1024;function p(se,X,{name:O,ignore:j}){const q=E(j),Z=[
se,X].filter(Fe=>Fe!==void 0),pe=se!==void 0&&X!==void 0&&(S(se)||S(X)),ce=[...new Set([...se?.files.keys()??[],...X?.files.keys()??[]])].sort().flatMap(Fe=>(0,R.dU)(Fe)&&pe?[]:[{name:Fe,base:se?.files.
get(Fe),head:X?.files.get(Fe)}]),ue=k(ce,q),be=se===void 0?"added":X===void 0?"removed":void 0;return{name:O,status:be??(ue.length>0?"changed":"unchanged"),counts:be?{added:0,modified:0,removed:0,[be]:1}:
(0,h.cz)(ue.map(h.xS)),files:ue,variablesCompared:!(pe&&Z.some(N)),secrets:[...new Set(Z.flatMap(C.x3))],unusedIgnores:q.unused()}}function E(se){const X=new Set(se.lines),O=(0,f.cX)(),j={interner:O,ignore:se,
onMatch:q=>X.delete(q)};return{interner:O,read(q,Z){const pe=(0,D.Hz)(q)?(0,D.b6)(Z):void 0;return pe===void 0?void 0:(0,f.u0)(pe,j)},isDone:()=>X.size===0,unused:()=>[...X]}}function S({kind:se,files:X}){
return se==="folder"&&![...X.keys()].some(R.dU)}function N({files:se}){return[...se].some(([X,O])=>(0,R.dU)(X)&&(0,C.DF)(O)?.variables.length!==0)}function k(se,X){const O=se.flatMap(({name:pe,base:ge,
head:ce})=>ge&&ce&&ge.equals(ce)?(X.isDone()||X.read(pe,ge),[]):[{name:pe,base:ge,head:ce,from:ge&&X.read(pe,ge),to:ce&&X.read(pe,ce)}]),j=O.flatMap(({name:pe,from:ge,to:ce})=>ge&&ce&&!(0,R.dU)(pe)?[{
name:pe,base:ge,head:ce}]:[]),q=(0,Q.O)(j,X.interner),Z=new Map(j.map(({name:pe},ge)=>[pe,q[ge]]));return O.flatMap(({from:pe,to:ge,...ce})=>i(ce,pe,ge,Z.get(ce.name))??[])}function i({name:se,base:X,
head:O},j,q,Z){const pe=X===void 0?"added":O===void 0?"removed":"modified",ge={name:se,status:pe,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,R.dU)(se)){const be=pe==="modified"?
u(j,q):o(j??q,pe);return pe==="modified"&&be.length===0?void 0:{...ge,kind:"variables",changes:be}}if(Z)return j?.id===q?.id?void 0:{...ge,kind:"json",base:j,head:q,...Z};if(pe!=="modified"&&(j??q))return{
...ge,kind:"json",base:j,head:q};const ce={...n("base",X),...n("head",O)};return Object.keys(ce).length===(pe==="modified"?2:1)?{...ge,kind:"text",text:ce}:{...ge,kind:"binary"}}function n(se,X){const j=X&&
X.length<=g&&!X.includes(0)?(0,D.b6)(X):void 0;return j===void 0?{}:{[se]:j}}var d=e(7279),c=e(98920),B=e(59870);async function y(se,X,O,j){const{target:q}=O;if("workflowName"in q)return w(O,void 0,j.
ignore);const Z=await(0,l.X7)(se,X,{...j,...q});for(const pe of(0,C.x3)(Z.package))X.secrets.add(pe);return w(O,Z,j.ignore)}function w(se,X,O){const{name:j,target:q,package:Z,definitions:pe}=se,ge=X&&
b(X.package),ce=Z.files.get(B.Km);se.variablesFile!==void 0&&pe.env&&$(j,pe.env.bytes,[ge?.env?.bytes,ce]);const[ue,be]=[v(ge?.env),v(pe.env)],Fe=ue&&be&&new Map([...be,...ue]),ze=ge&&Qe(ge,ue,ge.env),
ot=Qe(pe,ge||pe.env?Fe:void 0,pe.env??ge?.env),qe=p(ze,ot,{name:j,ignore:O}),it=O.lines.length===0?qe:p(ze,ot,{name:j,ignore:m.K$}),Ze=L(qe),nt=[ge?.env?.bytes,pe.env?.bytes,ce].flatMap(me=>me?(0,C.aC)(
me):[]),tt=(0,D.ol)(fe(pe),m.K$);return{state:X,there:ge,changes:{...qe,secrets:[...new Set(nt)]},ignored:L(it).filter(me=>!Ze.includes(me)),added:K(Fe).filter(me=>!ue?.has(me)),kept:K(be).filter(me=>ue?.
has(me)&&ue.get(me)!==be?.get(me)),facts:{name:j,target:"workflowId"in q?`${q.workflowId} ${q.flowId}`:`new workflow ${q.workflowName}`,package:tt,variables:K(be),shown:se.sha256??tt,outcome:qe.status===
"unchanged"?"unchanged":"changed",targetVariables:K(ue),content:ge?(0,D.ol)(fe(ge),O):""}}}function b(se){try{return(0,c.mu)(se)}catch(X){throw new d.HR({what:`The target's package ${(0,d.gJ)(X)}`,topic:"\
the-package"},{cause:X})}}function F({facts:se},{facts:X}){return se.content===X.content&&se.targetVariables.join(`
`)===X.targetVariables.join(`
`)}function L({files:se}){const X=se.flatMap(({kind:O,name:j,changes:q})=>O==="variables"?[]:q.length===0?[j]:q.map(Z=>z(Z)||j));return[...new Set(X)]}function z({kind:se,path:X}){const O=X.map(j=>j.type===
"member"?j.key:"*");for(;O.at(-1)==="*";)O.pop();return O.join(".")+(se==="reordered"?"[]":"")}function v(se){return se===void 0?new Map:(0,C.DF)(se.bytes)?.variables.reduce((X,{name:O,content:j})=>X.
set(O,j),new Map)}function K(se){return[...se?.keys()??[]].sort()}function fe({app:se,flow:X}){return(0,B.jz)("zip",[[B.uq,se.bytes],[B.n7,X.bytes]])}function Qe(se,X,O){const j=Object.fromEntries(K(X).
map(Z=>[Z,""])),q=X?Buffer.from(JSON.stringify(j)):O?.bytes;return(0,B.jz)("zip",[...fe(se).files,...q?[[B.Km,q]]:[]])}function $(se,X,O){const q=O.map(ce=>ce&&(0,C.DF)(ce)).find(ce=>ce&&ce.variables.
length>0),Z=P((0,C.DF)(X),q);if(Z===void 0)return;const pe=`env-variables of ${se} doesn't have the shape of the target's variables`,ge=`Write it like this, with your names and values: ${Ae(q)}`;throw new d.
HR({what:pe,why:Z,advice:ge,topic:"import-deploy-and-promote"})}function P(se,X){if(se===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(X===void 0)return;
if(se.container!==X.container)return se.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";const O=new Set(X.variables.flatMap(({keys:q})=>q)),j=se.variables.
flatMap(({name:q,keys:Z})=>Z.flatMap(pe=>O.has(pe)?[]:{name:q,key:pe}));return j[0]&&`${j[0].name} has "${j[0].key}", which no variable there has`}const J={name:"API_URL",key:"API_URL",value:"https://\
api.example.com"},G={string:"",number:0,boolean:!1};function Ae(se={container:"array",variables:[{name:"",keys:["name"],content:'{"name":"","value":""}'}]}){const O=se.variables.filter(({keys:q})=>q.length>
0).map(({content:q})=>JSON.parse(q)).flatMap(q=>Object.entries(q)),j=Object.fromEntries(O.map(([q,Z])=>[q,J[q]??G[typeof Z]??null]));return se.container==="array"?JSON.stringify([j]):JSON.stringify({API_URL:O.
length===0?J.value:j})}}),67833:((U,W,e)=>{e.d(W,{A2:()=>I,WZ:()=>r,c2:()=>u,dJ:()=>Q,jb:()=>t,p1:()=>h,sb:()=>C,wZ:()=>f});var l=e(72697),D=e(66561),m=e(7279),R=e(37487);function C(o){return o.filter(
A=>A.plan!==void 0)}function h(o){return C(o).filter(({plan:A,action:s,backup:g})=>A.facts.outcome==="unchanged"&&s!=="finish"&&!g)}function Q(o){return o.flatMap(({candidate:{name:A},error:s})=>s?[{name:A,
error:s}]:[])}function f({candidate:{target:o},job:A}){return"workflowId"in o?o.workflowId:A["workflow-id"]}function t(o){return{workflows:C(o).map(({plan:A})=>A.changes)}}async function I({rows:o,digest:A},{
fromList:s}){const[g]=o,p=t(o),E=p.workflows.length===o.length;(0,R.n0)({...E&&{changed:(0,D.Hq)(p),...(0,D.xW)(p)},"plan-digest":A,...!s&&g&&{...r(g.job),"workflow-id":f(g)},...await(0,l.dF)("promoti\
ons",o.map(a))})}function a(o){const{candidate:A,plan:s,imported:g,deployed:p,backup:E,job:S,error:N}=o;return{name:A.name,"workflow-id":f(o),...s&&{changed:s.facts.outcome==="changed",...s.changes.counts},
"package-sha256":A.sha256,imported:g,deployed:p,"dock-status-id":S["dock-status-id"],...E?.id!==void 0&&{"backup-artifact-id":E.id,"backup-artifact-name":E.name},error:N&&(0,l.UX)(N)}}function r({"wor\
kflow-id":o,"dock-status-id":A,status:s}){return{"workflow-id":o,"dock-status-id":A,status:s}}function u({rows:o,refusal:A},{fromList:s,isPlan:g}){const p=Q(o),E=p[0]?.error??A;if(p.length===0||!s)return E;
const S=o.length-C(o).length,N=o.filter(({begun:i})=>!i).map(({candidate:i})=>i.name),k=S>0?`${S} of ${o.length} targets could not be compared. ${(0,l.As)(p)}${g?"":" Nothing was changed."}`:`${(0,l.As)(
p)}${N.length===0?"":` Not started: ${N.join(", ")}.`}`;return new m.HR({what:k,topic:E instanceof m.HR?E.topic:void 0},{cause:E})}}),32975:((U,W,e)=>{e.d(W,{L5:()=>Q,Mu:()=>u,Oc:()=>t,Vs:()=>a,yy:()=>r});
var l=e(7279),D=e(30706);const m=7,R=3e4,C=2**31-1,h=429;async function Q({log:o,signal:A,endsAt:s},g,{atLeastMs:p=0}={}){let E=0,S=0,N;for(;;)try{return await g()}catch(k){if(!(k instanceof l.HR&&k.retryable))
throw k;N??=performance.now();const i=k.busy||k.status===h;S=i?S+1:0,i||E++;const n=E>(k.maxRetries??m)&&performance.now()-N>=p;if(!i&&n)throw f(k,`, ${E} times in a row`);const c=k.status===h&&k.retryAfterMs>
0?k.retryAfterMs:I(S||E,k.retryAfterMs),B=(0,D.zK)(c);if(performance.now()+c>=s)throw f(k,`, and waiting ${B} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-\
minutes.");o.info(`${(0,D.OX)(k.sentence,1e3)}; retrying in ${B}`),await r(c,A)}}function f(o,A,s=o.advice){const{what:g,why:p}=o;return o.with({...p===""?{what:g+A}:{why:p+A},advice:s,retryable:!1})}
async function t(o,A){return await Q(o,()=>A().catch(s=>{throw s instanceof l.HR&&s.busy?s.with({retryable:!0}):s}))}function I(o,A){const s=Math.min(R,1e3*2**(o-1));return Math.max(A,s*(.5+Math.random()/
2))}function a(o){if(o===void 0)return 0;if(/^\d+$/.test(o))return Math.min(Number(o)*1e3,C);const A=Date.parse(o);return Number.isNaN(A)?0:Math.min(Math.max(0,A-Date.now()),C)}async function r(o,A){let s;
try{await u(A,new Promise(g=>{s=setTimeout(g,o)}))}finally{clearTimeout(s)}}function u(o,A){return new Promise((s,g)=>{const p=()=>g(o.reason);A.then(s,g).finally(()=>o.removeEventListener("abort",p)),
o.aborted?p():o.addEventListener("abort",p,{once:!0})})}}),30706:((U,W,e)=>{e.d(W,{MW:()=>R,OX:()=>l,TL:()=>m,Xe:()=>C,hS:()=>Q,pO:()=>a,zD:()=>h,zK:()=>f});function l(o,A=300){const s=o.replace(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("##[","## [").trim();return D(s,A)}function D(o,A){const s=Array.from(o);return s.length>A?`${s.slice(0,A).join("")}\u2026`:o}function m(o,A=100){return JSON.stringify(D(o,A)).replace(
/[\p{C}\p{Zl}\p{Zp}]/gu,s=>`\\u{${s.codePointAt(0)?.toString(16)}}`)}function R(o){return m(o,1e3).replaceAll("\\\\","\\")}function C(o){if(o<1024)return`${o} B`;const A=["KiB","MiB","GiB"];let s=o/1024;
for(;s>=1023.95&&A.length>1;)s/=1024,A.shift();return`${s.toFixed(1)} ${A[0]}`}function h(o){return String(o).replace(/\B(?=(\d{3})+$)/g,",")}function Q(o,A){return`${h(o)} ${A}${o===1?"":"s"}`}function f(o){
if(o<9950)return`${(o/1e3).toFixed(1)} s`;const A=Math.round(o/1e3);if(A<60)return`${A} s`;const[s,g]=[Math.floor(A/60),Math.floor(A/3600)];return g>0?`${g} h ${s%60} min`:`${s} min ${A%60} s`}const t=4,
I=8;class a{#e=new Map;constructor(A=[]){for(const s of A)this.add(s)}add(A){for(const s of[A,...A.split(/[\r\n]+/).map(g=>g.trim())])for(const g of[s,JSON.stringify(s).slice(1,-1),encodeURIComponent(
Buffer.from(s).toString())]){if(g==="")continue;const p=g.slice(0,I);this.#e.set(p,(this.#e.get(p)??new Set).add(g))}}redact=(A,s=300)=>{const g=A.trimStart(),p=Math.min(g.length,s*4);let E="",S=0;for(let N=0;N<
p;N++){const k=r(this.#e,g,N);k>0&&N>=S&&(E+="***"),S=Math.max(S,N+k),N>=S&&(E+=g[N])}return l(p<g.length?`${E}\u2026`:E,s)}}function r(o,A,s){let g=0;for(let p=1;p<=I;p++)for(const E of o.get(A.slice(
s,s+p))??[]){const S=s+E.length;E.length<=g||!A.startsWith(E,s)||(E.length>=t||u(A,s,S))&&(g=E.length)}return g}function u(o,A,s){const g=o.slice(Math.max(0,A-2),A);return!/[\p{L}\p{N}]$/u.test(g)&&!/^[\p{L}\p{N}]/u.
test(o.slice(s,s+2))}}),77094:((U,W,e)=>{e.d(W,{Yz:()=>Dt,z3:()=>Bt,V4:()=>At,pq:()=>Rt,lm:()=>mt,C1:()=>gt,uH:()=>ft,Pq:()=>at,z:()=>y,$e:()=>Lt});var l=e(70857);function D(Be){return Be==null?"":typeof Be==
"string"||Be instanceof String?Be:JSON.stringify(Be)}function m(Be){return Object.keys(Be).length?{title:Be.title,file:Be.file,line:Be.startLine,endLine:Be.endLine,col:Be.startColumn,endColumn:Be.endColumn}:
{}}function R(Be,ae,Ee){const De=new Q(Be,ae,Ee);process.stdout.write(De.toString()+l.EOL)}function C(Be,ae=""){R(Be,{},ae)}const h="::";class Q{constructor(ae,Ee,De){ae||(ae="missing.command"),this.command=
ae,this.properties=Ee,this.message=De}toString(){let ae=h+this.command;if(this.properties&&Object.keys(this.properties).length>0){ae+=" ";let Ee=!0;for(const De in this.properties)if(this.properties.hasOwnProperty(
De)){const xe=this.properties[De];xe&&(Ee?Ee=!1:ae+=",",ae+=`${De}=${t(xe)}`)}}return ae+=`${h}${f(this.message)}`,ae}}function f(Be){return D(Be).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function t(Be){return D(Be).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var I=e(76982),a=e(79896);function r(Be,ae){const Ee=process.env[`\
GITHUB_${Be}`];if(!Ee)throw new Error(`Unable to find environment variable for file command ${Be}`);if(!a.existsSync(Ee))throw new Error(`Missing file at path: ${Ee}`);a.appendFileSync(Ee,`${D(ae)}${l.
EOL}`,{encoding:"utf8"})}function u(Be,ae){const Ee=`ghadelimiter_${I.randomUUID()}`,De=D(ae);if(Be.includes(Ee))throw new Error(`Unexpected input: name should not contain the delimiter "${Ee}"`);if(De.
includes(Ee))throw new Error(`Unexpected input: value should not contain the delimiter "${Ee}"`);return`${Be}<<${Ee}${l.EOL}${De}${l.EOL}${Ee}`}var o=e(16928),A=e(22779),s=e(92145),g=function(Be,ae,Ee,De){
function xe(Ye){return Ye instanceof Ee?Ye:new Ee(function(Pe){Pe(Ye)})}return new(Ee||(Ee=Promise))(function(Ye,Pe){function ht(Xe){try{st(De.next(Xe))}catch(Qt){Pe(Qt)}}function It(Xe){try{st(De.throw(
Xe))}catch(Qt){Pe(Qt)}}function st(Xe){Xe.done?Ye(Xe.value):xe(Xe.value).then(ht,It)}st((De=De.apply(Be,ae||[])).next())})};class p{static createHttpClient(ae=!0,Ee=10){const De={allowRetries:ae,maxRetries:Ee};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(p.getRequestToken())],De)}static getRequestToken(){const ae=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!ae)throw new Error("\
Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return ae}static getIDTokenUrl(){const ae=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!ae)throw new Error("Unable to get ACTIONS_ID_TOKEN_RE\
QUEST_URL env variable");return ae}static getCall(ae){return g(this,void 0,void 0,function*(){var Ee;const Ye=(Ee=(yield p.createHttpClient().getJson(ae).catch(Pe=>{throw new Error(`Failed to get ID T\
oken. 
 
        Error Code : ${Pe.statusCode}
 
        Error Message: ${Pe.message}`)})).result)===null||Ee===void 0?void 0:Ee.value;if(!Ye)throw new Error("Response json body do not have ID Token field");return Ye})}static getIDToken(ae){return g(
this,void 0,void 0,function*(){try{let Ee=p.getIDTokenUrl();if(ae){const xe=encodeURIComponent(ae);Ee=`${Ee}&audience=${xe}`}debug(`ID token url is ${Ee}`);const De=yield p.getCall(Ee);return setSecret(
De),De}catch(Ee){throw new Error(`Error message: ${Ee.message}`)}})}}var E=function(Be,ae,Ee,De){function xe(Ye){return Ye instanceof Ee?Ye:new Ee(function(Pe){Pe(Ye)})}return new(Ee||(Ee=Promise))(function(Ye,Pe){
function ht(Xe){try{st(De.next(Xe))}catch(Qt){Pe(Qt)}}function It(Xe){try{st(De.throw(Xe))}catch(Qt){Pe(Qt)}}function st(Xe){Xe.done?Ye(Xe.value):xe(Xe.value).then(ht,It)}st((De=De.apply(Be,ae||[])).next())})};
const{access:S,appendFile:N,writeFile:k}=a.promises,i="GITHUB_STEP_SUMMARY",n="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class d{constructor(){
this._buffer=""}filePath(){return E(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const ae=process.env[i];if(!ae)throw new Error(`Unable to find environment variable for $${i}\
. Check if your runtime environment supports job summaries.`);try{yield S(ae,a.constants.R_OK|a.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${ae}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=ae,this._filePath})}wrap(ae,Ee,De={}){const xe=Object.entries(De).map(([Ye,Pe])=>` ${Ye}="${Pe}"`).join("");return Ee?`<${ae}${xe}>${Ee}</${ae}>`:`\
<${ae}${xe}>`}write(ae){return E(this,void 0,void 0,function*(){const Ee=!!ae?.overwrite,De=yield this.filePath();return yield(Ee?k:N)(De,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return E(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(ae,Ee=!1){
return this._buffer+=ae,Ee?this.addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(ae,Ee){const De=Object.assign({},Ee&&{lang:Ee}),xe=this.wrap("pre",this.wrap("code",ae),De);return this.addRaw(
xe).addEOL()}addList(ae,Ee=!1){const De=Ee?"ol":"ul",xe=ae.map(Pe=>this.wrap("li",Pe)).join(""),Ye=this.wrap(De,xe);return this.addRaw(Ye).addEOL()}addTable(ae){const Ee=ae.map(xe=>{const Ye=xe.map(Pe=>{
if(typeof Pe=="string")return this.wrap("td",Pe);const{header:ht,data:It,colspan:st,rowspan:Xe}=Pe,Qt=ht?"th":"td",Ht=Object.assign(Object.assign({},st&&{colspan:st}),Xe&&{rowspan:Xe});return this.wrap(
Qt,It,Ht)}).join("");return this.wrap("tr",Ye)}).join(""),De=this.wrap("table",Ee);return this.addRaw(De).addEOL()}addDetails(ae,Ee){const De=this.wrap("details",this.wrap("summary",ae)+Ee);return this.
addRaw(De).addEOL()}addImage(ae,Ee,De){const{width:xe,height:Ye}=De||{},Pe=Object.assign(Object.assign({},xe&&{width:xe}),Ye&&{height:Ye}),ht=this.wrap("img",null,Object.assign({src:ae,alt:Ee},Pe));return this.
addRaw(ht).addEOL()}addHeading(ae,Ee){const De=`h${Ee}`,xe=["h1","h2","h3","h4","h5","h6"].includes(De)?De:"h1",Ye=this.wrap(xe,ae);return this.addRaw(Ye).addEOL()}addSeparator(){const ae=this.wrap("h\
r",null);return this.addRaw(ae).addEOL()}addBreak(){const ae=this.wrap("br",null);return this.addRaw(ae).addEOL()}addQuote(ae,Ee){const De=Object.assign({},Ee&&{cite:Ee}),xe=this.wrap("blockquote",ae,
De);return this.addRaw(xe).addEOL()}addLink(ae,Ee){const De=this.wrap("a",ae,{href:Ee});return this.addRaw(De).addEOL()}}const c=new d,B=null,y=c;function w(Be){return Be.replace(/[\\]/g,"/")}function b(Be){
return Be.replace(/[/]/g,"\\")}function F(Be){return Be.replace(/[/\\]/g,path.sep)}var L=e(13193),z=e(24434);const v=lt(import.meta.url)("child_process");var K=e(42613),fe=function(Be,ae,Ee,De){function xe(Ye){
return Ye instanceof Ee?Ye:new Ee(function(Pe){Pe(Ye)})}return new(Ee||(Ee=Promise))(function(Ye,Pe){function ht(Xe){try{st(De.next(Xe))}catch(Qt){Pe(Qt)}}function It(Xe){try{st(De.throw(Xe))}catch(Qt){
Pe(Qt)}}function st(Xe){Xe.done?Ye(Xe.value):xe(Xe.value).then(ht,It)}st((De=De.apply(Be,ae||[])).next())})};const{chmod:Qe,copyFile:$,lstat:P,mkdir:J,open:G,readdir:Ae,rename:se,rm:X,rmdir:O,stat:j,symlink:q,
unlink:Z}=a.promises,pe=process.platform==="win32";function ge(Be){return fe(this,void 0,void 0,function*(){const ae=yield fs.promises.readlink(Be);return pe&&!ae.endsWith("\\")?`${ae}\\`:ae})}const ce=268435456,
ue=a.constants.O_RDONLY;function be(Be){return fe(this,void 0,void 0,function*(){try{yield j(Be)}catch(ae){if(ae.code==="ENOENT")return!1;throw ae}return!0})}function Fe(Be){return fe(this,arguments,void 0,
function*(ae,Ee=!1){return(Ee?yield j(ae):yield P(ae)).isDirectory()})}function ze(Be){if(Be=qe(Be),!Be)throw new Error('isRooted() parameter "p" cannot be empty');return pe?Be.startsWith("\\")||/^[A-Z]:/i.
test(Be):Be.startsWith("/")}function ot(Be,ae){return fe(this,void 0,void 0,function*(){let Ee;try{Ee=yield j(Be)}catch(xe){xe.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if\
 executable file exists '${Be}': ${xe}`)}if(Ee&&Ee.isFile()){if(pe){const xe=o.extname(Be).toUpperCase();if(ae.some(Ye=>Ye.toUpperCase()===xe))return Be}else if(it(Ee))return Be}const De=Be;for(const xe of ae){
Be=De+xe,Ee=void 0;try{Ee=yield j(Be)}catch(Ye){Ye.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Be}': ${Ye}`)}if(Ee&&Ee.isFile()){if(pe){try{const Ye=o.
dirname(Be),Pe=o.basename(Be).toUpperCase();for(const ht of yield Ae(Ye))if(Pe===ht.toUpperCase()){Be=o.join(Ye,ht);break}}catch(Ye){console.log(`Unexpected error attempting to determine the actual ca\
se of the file '${Be}': ${Ye}`)}return Be}else if(it(Ee))return Be}}return""})}function qe(Be){return Be=Be||"",pe?(Be=Be.replace(/\//g,"\\"),Be.replace(/\\\\+/g,"\\")):Be.replace(/\/\/+/g,"/")}function it(Be){
return(Be.mode&1)>0||(Be.mode&8)>0&&process.getgid!==void 0&&Be.gid===process.getgid()||(Be.mode&64)>0&&process.getuid!==void 0&&Be.uid===process.getuid()}function Ze(){var Be;return(Be=process.env.COMSPEC)!==
null&&Be!==void 0?Be:"cmd.exe"}var nt=function(Be,ae,Ee,De){function xe(Ye){return Ye instanceof Ee?Ye:new Ee(function(Pe){Pe(Ye)})}return new(Ee||(Ee=Promise))(function(Ye,Pe){function ht(Xe){try{st(
De.next(Xe))}catch(Qt){Pe(Qt)}}function It(Xe){try{st(De.throw(Xe))}catch(Qt){Pe(Qt)}}function st(Xe){Xe.done?Ye(Xe.value):xe(Xe.value).then(ht,It)}st((De=De.apply(Be,ae||[])).next())})};function tt(Be,ae){
return nt(this,arguments,void 0,function*(Ee,De,xe={}){const{force:Ye,recursive:Pe,copySourceDirectory:ht}=V(xe),It=(yield ioUtil.exists(De))?yield ioUtil.stat(De):null;if(It&&It.isFile()&&!Ye)return;
const st=It&&It.isDirectory()&&ht?path.join(De,path.basename(Ee)):De;if(!(yield ioUtil.exists(Ee)))throw new Error(`no such file or directory: ${Ee}`);if((yield ioUtil.stat(Ee)).isDirectory())if(Pe)yield ee(
Ee,st,0,Ye);else throw new Error(`Failed to copy. ${Ee} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(Ee,st)==="")throw new Error(`'${st}' and '${Ee}' are the same \
file`);yield _(Ee,st,Ye)}})}function me(Be,ae){return nt(this,arguments,void 0,function*(Ee,De,xe={}){if(yield ioUtil.exists(De)){let Ye=!0;if((yield ioUtil.isDirectory(De))&&(De=path.join(De,path.basename(
Ee)),Ye=yield ioUtil.exists(De)),Ye)if(xe.force==null||xe.force)yield Ne(De);else throw new Error("Destination already exists")}yield Oe(path.dirname(De)),yield ioUtil.rename(Ee,De)})}function Ne(Be){
return nt(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(Be))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(Be,{force:!0,maxRetries:3,
recursive:!0,retryDelay:300})}catch(ae){throw new Error(`File was unable to be removed ${ae}`)}})}function Oe(Be){return nt(this,void 0,void 0,function*(){ok(Be,"a path argument must be provided"),yield ioUtil.
mkdir(Be,{recursive:!0})})}function H(Be,ae){return nt(this,void 0,void 0,function*(){if(!Be)throw new Error("parameter 'tool' is required");if(ae){const De=yield H(Be,!1);if(!De)throw pe?new Error(`U\
nable to locate executable file: ${Be}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`):new Error(`Unable to locate executable file: ${Be}. Please verify either the file path exists or the file can be found within a directory specified by the PATH e\
nvironment variable. Also check the file mode to verify the file is executable.`);return De}const Ee=yield M(Be);return Ee&&Ee.length>0?Ee[0]:""})}function M(Be){return nt(this,void 0,void 0,function*(){
if(!Be)throw new Error("parameter 'tool' is required");const ae=[];if(pe&&process.env.PATHEXT)for(const xe of process.env.PATHEXT.split(o.delimiter))xe&&ae.push(xe);if(ze(Be)){const xe=yield ot(Be,ae);
return xe?[xe]:[]}if(Be.includes(o.sep))return[];const Ee=[];if(process.env.PATH)for(const xe of process.env.PATH.split(o.delimiter))xe&&Ee.push(xe);const De=[];for(const xe of Ee){const Ye=yield ot(o.
join(xe,Be),ae);Ye&&De.push(Ye)}return De})}function V(Be){const ae=Be.force==null?!0:Be.force,Ee=!!Be.recursive,De=Be.copySourceDirectory==null?!0:!!Be.copySourceDirectory;return{force:ae,recursive:Ee,
copySourceDirectory:De}}function ee(Be,ae,Ee,De){return nt(this,void 0,void 0,function*(){if(Ee>=255)return;Ee++,yield Oe(ae);const xe=yield ioUtil.readdir(Be);for(const Ye of xe){const Pe=`${Be}/${Ye}`,
ht=`${ae}/${Ye}`;(yield ioUtil.lstat(Pe)).isDirectory()?yield ee(Pe,ht,Ee,De):yield _(Pe,ht,De)}yield ioUtil.chmod(ae,(yield ioUtil.stat(Be)).mode)})}function _(Be,ae,Ee){return nt(this,void 0,void 0,
function*(){if((yield ioUtil.lstat(Be)).isSymbolicLink()){try{yield ioUtil.lstat(ae),yield ioUtil.unlink(ae)}catch(xe){xe.code==="EPERM"&&(yield ioUtil.chmod(ae,"0666"),yield ioUtil.unlink(ae))}const De=yield ioUtil.
readlink(Be);yield ioUtil.symlink(De,ae,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(ae))||Ee)&&(yield ioUtil.copyFile(Be,ae))})}const oe=lt(import.meta.url)("timers");var le=function(Be,ae,Ee,De){
function xe(Ye){return Ye instanceof Ee?Ye:new Ee(function(Pe){Pe(Ye)})}return new(Ee||(Ee=Promise))(function(Ye,Pe){function ht(Xe){try{st(De.next(Xe))}catch(Qt){Pe(Qt)}}function It(Xe){try{st(De.throw(
Xe))}catch(Qt){Pe(Qt)}}function st(Xe){Xe.done?Ye(Xe.value):xe(Xe.value).then(ht,It)}st((De=De.apply(Be,ae||[])).next())})};const we=process.platform==="win32";class Se extends z.EventEmitter{constructor(ae,Ee,De){
if(super(),!ae)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=ae,this.args=Ee||[],this.options=De||{}}_debug(ae){this.options.listeners&&this.options.listeners.debug&&this.
options.listeners.debug(ae)}_getCommandString(ae,Ee){const De=this._getSpawnFileName(),xe=this._getSpawnArgs(ae);let Ye=Ee?"":"[command]";if(we)if(this._isCmdFile()){Ye+=De;for(const Pe of xe)Ye+=` ${Pe}`}else if(ae.
windowsVerbatimArguments){Ye+=`"${De}"`;for(const Pe of xe)Ye+=` ${Pe}`}else{Ye+=this._windowsQuoteCmdArg(De);for(const Pe of xe)Ye+=` ${this._windowsQuoteCmdArg(Pe)}`}else{Ye+=De;for(const Pe of xe)Ye+=
` ${Pe}`}return Ye}_processLineBuffer(ae,Ee,De){try{let xe=Ee+ae.toString(),Ye=xe.indexOf(l.EOL);for(;Ye>-1;){const Pe=xe.substring(0,Ye);De(Pe),xe=xe.substring(Ye+l.EOL.length),Ye=xe.indexOf(l.EOL)}return xe}catch(xe){
return this._debug(`error processing line. Failed with error ${xe}`),""}}_getSpawnFileName(){return we&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(ae){if(we&&this._isCmdFile()){
let Ee=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const De of this.args)Ee+=" ",Ee+=ae.windowsVerbatimArguments?De:this._windowsQuoteCmdArg(De);return Ee+='"',[Ee]}return this.args}_endsWith(ae,Ee){
return ae.endsWith(Ee)}_isCmdFile(){const ae=this.toolPath.toUpperCase();return this._endsWith(ae,".CMD")||this._endsWith(ae,".BAT")}_windowsQuoteCmdArg(ae){if(!this._isCmdFile())return this._uvQuoteCmdArg(
ae);if(!ae)return'""';const Ee=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let De=!1;for(const Pe of ae)if(Ee.some(ht=>ht===Pe)){De=!0;break}if(!De)return ae;
let xe='"',Ye=!0;for(let Pe=ae.length;Pe>0;Pe--)xe+=ae[Pe-1],Ye&&ae[Pe-1]==="\\"?xe+="\\":ae[Pe-1]==='"'?(Ye=!0,xe+='"'):Ye=!1;return xe+='"',xe.split("").reverse().join("")}_uvQuoteCmdArg(ae){if(!ae)
return'""';if(!ae.includes(" ")&&!ae.includes("	")&&!ae.includes('"'))return ae;if(!ae.includes('"')&&!ae.includes("\\"))return`"${ae}"`;let Ee='"',De=!0;for(let xe=ae.length;xe>0;xe--)Ee+=ae[xe-1],De&&
ae[xe-1]==="\\"?Ee+="\\":ae[xe-1]==='"'?(De=!0,Ee+="\\"):De=!1;return Ee+='"',Ee.split("").reverse().join("")}_cloneExecOptions(ae){ae=ae||{};const Ee={cwd:ae.cwd||process.cwd(),env:ae.env||process.env,
silent:ae.silent||!1,windowsVerbatimArguments:ae.windowsVerbatimArguments||!1,failOnStdErr:ae.failOnStdErr||!1,ignoreReturnCode:ae.ignoreReturnCode||!1,delay:ae.delay||1e4};return Ee.outStream=ae.outStream||
process.stdout,Ee.errStream=ae.errStream||process.stderr,Ee}_getSpawnOptions(ae,Ee){ae=ae||{};const De={};return De.cwd=ae.cwd,De.env=ae.env,De.windowsVerbatimArguments=ae.windowsVerbatimArguments||this.
_isCmdFile(),ae.windowsVerbatimArguments&&(De.argv0=`"${Ee}"`),De}exec(){return le(this,void 0,void 0,function*(){return!ze(this.toolPath)&&(this.toolPath.includes("/")||we&&this.toolPath.includes("\\"))&&
(this.toolPath=o.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield H(this.toolPath,!0),new Promise((ae,Ee)=>le(this,void 0,void 0,function*(){this._debug(`exec \
tool: ${this.toolPath}`),this._debug("arguments:");for(const st of this.args)this._debug(`   ${st}`);const De=this._cloneExecOptions(this.options);!De.silent&&De.outStream&&De.outStream.write(this._getCommandString(
De)+l.EOL);const xe=new Ke(De,this.toolPath);if(xe.on("debug",st=>{this._debug(st)}),this.options.cwd&&!(yield be(this.options.cwd)))return Ee(new Error(`The cwd: ${this.options.cwd} does not exist!`));
const Ye=this._getSpawnFileName(),Pe=v.spawn(Ye,this._getSpawnArgs(De),this._getSpawnOptions(this.options,Ye));let ht="";Pe.stdout&&Pe.stdout.on("data",st=>{this.options.listeners&&this.options.listeners.
stdout&&this.options.listeners.stdout(st),!De.silent&&De.outStream&&De.outStream.write(st),ht=this._processLineBuffer(st,ht,Xe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.
stdline(Xe)})});let It="";if(Pe.stderr&&Pe.stderr.on("data",st=>{xe.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(st),!De.silent&&De.errStream&&
De.outStream&&(De.failOnStdErr?De.errStream:De.outStream).write(st),It=this._processLineBuffer(st,It,Xe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(Xe)})}),
Pe.on("error",st=>{xe.processError=st.message,xe.processExited=!0,xe.processClosed=!0,xe.CheckComplete()}),Pe.on("exit",st=>{xe.processExitCode=st,xe.processExited=!0,this._debug(`Exit code ${st} rece\
ived from tool '${this.toolPath}'`),xe.CheckComplete()}),Pe.on("close",st=>{xe.processExitCode=st,xe.processExited=!0,xe.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),xe.CheckComplete()}),xe.on("done",(st,Xe)=>{ht.length>0&&this.emit("stdline",ht),It.length>0&&this.emit("errline",It),Pe.removeAllListeners(),st?Ee(st):ae(Xe)}),this.options.input){if(!Pe.stdin)throw new Error(
"child process missing stdin");Pe.stdin.end(this.options.input)}}))})}}function Te(Be){const ae=[];let Ee=!1,De=!1,xe="";function Ye(Pe){De&&Pe!=='"'&&(xe+="\\"),xe+=Pe,De=!1}for(let Pe=0;Pe<Be.length;Pe++){
const ht=Be.charAt(Pe);if(ht==='"'){De?Ye(ht):Ee=!Ee;continue}if(ht==="\\"&&De){Ye(ht);continue}if(ht==="\\"&&Ee){De=!0;continue}if(ht===" "&&!Ee){xe.length>0&&(ae.push(xe),xe="");continue}Ye(ht)}return xe.
length>0&&ae.push(xe.trim()),ae}class Ke extends z.EventEmitter{constructor(ae,Ee){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=
!1,this.delay=1e4,this.done=!1,this.timeout=null,!Ee)throw new Error("toolPath must not be empty");this.options=ae,this.toolPath=Ee,ae.delay&&(this.delay=ae.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,oe.setTimeout)(Ke.HandleTimeout,this.delay,this)))}_debug(ae){this.emit("debug",ae)}_setResult(){let ae;this.processExited&&(this.processError?ae=
new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.
ignoreReturnCode?ae=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(ae=new Error(`The process '${this.toolPath}\
' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",ae,this.processExitCode)}static HandleTimeout(ae){
if(!ae.done){if(!ae.processClosed&&ae.processExited){const Ee=`The STDIO streams did not close within ${ae.delay/1e3} seconds of the exit event from process '${ae.toolPath}'. This may indicate a child\
 process inherited the STDIO streams and has not yet exited.`;ae._debug(Ee)}ae._setResult()}}}var Ge=function(Be,ae,Ee,De){function xe(Ye){return Ye instanceof Ee?Ye:new Ee(function(Pe){Pe(Ye)})}return new(Ee||
(Ee=Promise))(function(Ye,Pe){function ht(Xe){try{st(De.next(Xe))}catch(Qt){Pe(Qt)}}function It(Xe){try{st(De.throw(Xe))}catch(Qt){Pe(Qt)}}function st(Xe){Xe.done?Ye(Xe.value):xe(Xe.value).then(ht,It)}
st((De=De.apply(Be,ae||[])).next())})};function $e(Be,ae,Ee){return Ge(this,void 0,void 0,function*(){const De=tr.argStringToArray(Be);if(De.length===0)throw new Error("Parameter 'commandLine' cannot \
be null or empty.");const xe=De[0];return ae=De.slice(1).concat(ae||[]),new tr.ToolRunner(xe,ae,Ee).exec()})}function rt(Be,ae,Ee){return Ge(this,void 0,void 0,function*(){var De,xe;let Ye="",Pe="";const ht=new StringDecoder(
"utf8"),It=new StringDecoder("utf8"),st=(De=Ee?.listeners)===null||De===void 0?void 0:De.stdout,Xe=(xe=Ee?.listeners)===null||xe===void 0?void 0:xe.stderr,Qt=Jt=>{Pe+=It.write(Jt),Xe&&Xe(Jt)},Ht=Jt=>{
Ye+=ht.write(Jt),st&&st(Jt)},Vt=Object.assign(Object.assign({},Ee?.listeners),{stdout:Ht,stderr:Qt}),Wt=yield $e(Be,ae,Object.assign(Object.assign({},Ee),{listeners:Vt}));return Ye+=ht.end(),Pe+=It.end(),
{exitCode:Wt,stdout:Ye,stderr:Pe}})}var et=function(Be,ae,Ee,De){function xe(Ye){return Ye instanceof Ee?Ye:new Ee(function(Pe){Pe(Ye)})}return new(Ee||(Ee=Promise))(function(Ye,Pe){function ht(Xe){try{
st(De.next(Xe))}catch(Qt){Pe(Qt)}}function It(Xe){try{st(De.throw(Xe))}catch(Qt){Pe(Qt)}}function st(Xe){Xe.done?Ye(Xe.value):xe(Xe.value).then(ht,It)}st((De=De.apply(Be,ae||[])).next())})};const je=()=>et(
void 0,void 0,void 0,function*(){const{stdout:Be}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:ae}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:ae.trim(),version:Be.trim()}}),Le=()=>et(void 0,void 0,void 0,function*(){
var Be,ae,Ee,De;const{stdout:xe}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),Ye=(ae=(Be=xe.match(/ProductVersion:\s*(.+)/))===null||Be===void 0?void 0:Be[1])!==null&&ae!==void 0?ae:"";return{
name:(De=(Ee=xe.match(/ProductName:\s*(.+)/))===null||Ee===void 0?void 0:Ee[1])!==null&&De!==void 0?De:"",version:Ye}}),ie=()=>et(void 0,void 0,void 0,function*(){const{stdout:Be}=yield exec.getExecOutput(
"lsb_release",["-i","-r","-s"],{silent:!0}),[ae,Ee]=Be.trim().split(`
`);return{name:ae,version:Ee}}),Y=l.platform(),te=l.arch(),x=Y==="win32",he=Y==="darwin",de=Y==="linux";function ye(){return et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield x?
je():he?Le():ie()),{platform:Y,arch:te,isWindows:x,isMacOS:he,isLinux:de})})}var Re=function(Be,ae,Ee,De){function xe(Ye){return Ye instanceof Ee?Ye:new Ee(function(Pe){Pe(Ye)})}return new(Ee||(Ee=Promise))(
function(Ye,Pe){function ht(Xe){try{st(De.next(Xe))}catch(Qt){Pe(Qt)}}function It(Xe){try{st(De.throw(Xe))}catch(Qt){Pe(Qt)}}function st(Xe){Xe.done?Ye(Xe.value):xe(Xe.value).then(ht,It)}st((De=De.apply(
Be,ae||[])).next())})},Ue;(function(Be){Be[Be.Success=0]="Success",Be[Be.Failure=1]="Failure"})(Ue||(Ue={}));function Ve(Be,ae){const Ee=toCommandValue(ae);if(process.env[Be]=Ee,process.env.GITHUB_ENV||
"")return issueFileCommand("ENV",prepareKeyValueMessage(Be,ae));issueCommand("set-env",{name:Be},Ee)}function at(Be){R("add-mask",{},Be)}function ut(Be){process.env.GITHUB_PATH||""?issueFileCommand("P\
ATH",Be):issueCommand("add-path",{},Be),process.env.PATH=`${Be}${path.delimiter}${process.env.PATH}`}function At(Be,ae){const Ee=process.env[`INPUT_${Be.replace(/ /g,"_").toUpperCase()}`]||"";if(ae&&ae.
required&&!Ee)throw new Error(`Input required and not supplied: ${Be}`);return ae&&ae.trimWhitespace===!1?Ee:Ee.trim()}function ct(Be,ae){const Ee=At(Be,ae).split(`
`).filter(De=>De!=="");return ae&&ae.trimWhitespace===!1?Ee:Ee.map(De=>De.trim())}function dt(Be,ae){const Ee=["true","True","TRUE"],De=["false","False","FALSE"],xe=At(Be,ae);if(Ee.includes(xe))return!0;
if(De.includes(xe))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Be}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ft(Be,ae){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",u(Be,ae));process.stdout.write(l.EOL),R("set-output",
{name:Be},D(ae))}function bt(Be){issue("echo",Be?"on":"off")}function gt(Be){process.exitCode=Ue.Failure,Bt(Be)}function yt(){return process.env.RUNNER_DEBUG==="1"}function Dt(Be){R("debug",{},Be)}function Bt(Be,ae={}){
R("error",m(ae),Be instanceof Error?Be.toString():Be)}function Lt(Be,ae={}){R("warning",m(ae),Be instanceof Error?Be.toString():Be)}function mt(Be,ae={}){R("notice",m(ae),Be instanceof Error?Be.toString():
Be)}function Rt(Be){process.stdout.write(Be+l.EOL)}function Yt(Be){issue("group",Be)}function Tt(){issue("endgroup")}function Nt(Be,ae){return Re(this,void 0,void 0,function*(){Yt(Be);let Ee;try{Ee=yield ae()}finally{
Tt()}return Ee})}function Ot(Be,ae){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Be,ae));issueCommand("save-state",{name:Be},toCommandValue(ae))}function xt(Be){
return process.env[`STATE_${Be}`]||""}function Pt(Be){return Re(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Be)})}}),92145:((U,W,e)=>{e.d(W,{tZ:()=>m});var l=function(C,h,Q,f){function t(I){
return I instanceof Q?I:new Q(function(a){a(I)})}return new(Q||(Q=Promise))(function(I,a){function r(A){try{o(f.next(A))}catch(s){a(s)}}function u(A){try{o(f.throw(A))}catch(s){a(s)}}function o(A){A.done?
I(A.value):t(A.value).then(r,u)}o((f=f.apply(C,h||[])).next())})};class D{constructor(h,Q){this.username=h,this.password=Q}prepareRequest(h){if(!h.headers)throw Error("The request has no headers");h.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class m{constructor(h){this.token=h}prepareRequest(h){if(!h.headers)throw Error("The request has no headers");h.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class R{constructor(h){this.token=h}prepareRequest(h){if(!h.headers)throw Error("The reque\
st has no headers");h.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((U,W,e)=>{var l,D;e.d(W,{Hv:()=>t,Qq:()=>N});var m=e(58611),R=e(65692),C=e(19783),h=e(20770),Q=e(46752),f=function(i,n,d,c){function B(y){return y instanceof
d?y:new d(function(w){w(y)})}return new(d||(d=Promise))(function(y,w){function b(z){try{L(c.next(z))}catch(v){w(v)}}function F(z){try{L(c.throw(z))}catch(v){w(v)}}function L(z){z.done?y(z.value):B(z.value).
then(b,F)}L((c=c.apply(i,n||[])).next())})},t;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMove\
d",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=
308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.
MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=
409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGate\
way",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(t||(t={}));var I;(function(i){i.Accept="accept",i.ContentType="content-type"})(I||(I={}));var a;(function(i){
i.ApplicationJson="application/json"})(a||(a={}));function r(i){const n=pm.getProxyUrl(new URL(i));return n?n.href:""}const u=[t.MovedPermanently,t.ResourceMoved,t.SeeOther,t.TemporaryRedirect,t.PermanentRedirect],
o=[t.BadGateway,t.ServiceUnavailable,t.GatewayTimeout],A=["OPTIONS","GET","DELETE","HEAD"],s=10,g=5;class p extends Error{constructor(n,d){super(n),this.name="HttpClientError",this.statusCode=d,Object.
setPrototypeOf(this,p.prototype)}}class E{constructor(n){this.message=n}readBody(){return f(this,void 0,void 0,function*(){return new Promise(n=>f(this,void 0,void 0,function*(){let d=Buffer.alloc(0);
this.message.on("data",c=>{d=Buffer.concat([d,c])}),this.message.on("end",()=>{n(d.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){return new Promise(n=>f(this,void 0,void 0,
function*(){const d=[];this.message.on("data",c=>{d.push(c)}),this.message.on("end",()=>{n(Buffer.concat(d))})}))})}}function S(i){return new URL(i).protocol==="https:"}class N{constructor(n,d,c){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
n),this.handlers=d||[],this.requestOptions=c,c&&(c.ignoreSslError!=null&&(this._ignoreSslError=c.ignoreSslError),this._socketTimeout=c.socketTimeout,c.allowRedirects!=null&&(this._allowRedirects=c.allowRedirects),
c.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=c.allowRedirectDowngrade),c.maxRedirects!=null&&(this._maxRedirects=Math.max(c.maxRedirects,0)),c.keepAlive!=null&&(this._keepAlive=c.keepAlive),
c.allowRetries!=null&&(this._allowRetries=c.allowRetries),c.maxRetries!=null&&(this._maxRetries=c.maxRetries))}options(n,d){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,
d||{})})}get(n,d){return f(this,void 0,void 0,function*(){return this.request("GET",n,null,d||{})})}del(n,d){return f(this,void 0,void 0,function*(){return this.request("DELETE",n,null,d||{})})}post(n,d,c){
return f(this,void 0,void 0,function*(){return this.request("POST",n,d,c||{})})}patch(n,d,c){return f(this,void 0,void 0,function*(){return this.request("PATCH",n,d,c||{})})}put(n,d,c){return f(this,void 0,
void 0,function*(){return this.request("PUT",n,d,c||{})})}head(n,d){return f(this,void 0,void 0,function*(){return this.request("HEAD",n,null,d||{})})}sendStream(n,d,c,B){return f(this,void 0,void 0,function*(){
return this.request(n,d,c,B)})}getJson(n){return f(this,arguments,void 0,function*(d,c={}){c[I.Accept]=this._getExistingOrDefaultHeader(c,I.Accept,a.ApplicationJson);const B=yield this.get(d,c);return this.
_processResponse(B,this.requestOptions)})}postJson(n,d){return f(this,arguments,void 0,function*(c,B,y={}){const w=JSON.stringify(B,null,2);y[I.Accept]=this._getExistingOrDefaultHeader(y,I.Accept,a.ApplicationJson),
y[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,a.ApplicationJson);const b=yield this.post(c,w,y);return this._processResponse(b,this.requestOptions)})}putJson(n,d){return f(this,arguments,
void 0,function*(c,B,y={}){const w=JSON.stringify(B,null,2);y[I.Accept]=this._getExistingOrDefaultHeader(y,I.Accept,a.ApplicationJson),y[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,a.
ApplicationJson);const b=yield this.put(c,w,y);return this._processResponse(b,this.requestOptions)})}patchJson(n,d){return f(this,arguments,void 0,function*(c,B,y={}){const w=JSON.stringify(B,null,2);
y[I.Accept]=this._getExistingOrDefaultHeader(y,I.Accept,a.ApplicationJson),y[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,a.ApplicationJson);const b=yield this.patch(c,w,y);return this.
_processResponse(b,this.requestOptions)})}request(n,d,c,B){return f(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const y=new URL(d);let w=this.
_prepareRequest(n,y,B);const b=this._allowRetries&&A.includes(n)?this._maxRetries+1:1;let F=0,L;do{if(L=yield this.requestRaw(w,c),L&&L.message&&L.message.statusCode===t.Unauthorized){let v;for(const K of this.
handlers)if(K.canHandleAuthentication(L)){v=K;break}return v?v.handleAuthentication(this,w,c):L}let z=this._maxRedirects;for(;L.message.statusCode&&u.includes(L.message.statusCode)&&this._allowRedirects&&
z>0;){const v=L.message.headers.location;if(!v)break;const K=new URL(v);if(y.protocol==="https:"&&y.protocol!==K.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield L.readBody(),K.hostname!==y.hostname)for(const fe in B)
fe.toLowerCase()==="authorization"&&delete B[fe];w=this._prepareRequest(n,K,B),L=yield this.requestRaw(w,c),z--}if(!L.message.statusCode||!o.includes(L.message.statusCode))return L;F+=1,F<b&&(yield L.
readBody(),yield this._performExponentialBackoff(F))}while(F<b);return L})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,d){return f(this,void 0,void 0,function*(){return new Promise(
(c,B)=>{function y(w,b){w?B(w):b?c(b):B(new Error("Unknown error"))}this.requestRawWithCallback(n,d,y)})})}requestRawWithCallback(n,d,c){typeof d=="string"&&(n.options.headers||(n.options.headers={}),
n.options.headers["Content-Length"]=Buffer.byteLength(d,"utf8"));let B=!1;function y(F,L){B||(B=!0,c(F,L))}const w=n.httpModule.request(n.options,F=>{const L=new E(F);y(void 0,L)});let b;w.on("socket",
F=>{b=F}),w.setTimeout(this._socketTimeout||3*6e4,()=>{b&&b.end(),y(new Error(`Request timeout: ${n.options.path}`))}),w.on("error",function(F){y(F)}),d&&typeof d=="string"&&w.write(d,"utf8"),d&&typeof d!=
"string"?(d.on("close",function(){w.end()}),d.pipe(w)):w.end()}getAgent(n){const d=new URL(n);return this._getAgent(d)}getAgentDispatcher(n){const d=new URL(n),c=C.s(d);if(c&&c.hostname)return this._getProxyAgentDispatcher(
d,c)}_prepareRequest(n,d,c){const B={};B.parsedUrl=d;const y=B.parsedUrl.protocol==="https:";B.httpModule=y?l||(l=e.t(R,2)):D||(D=e.t(m,2));const w=y?443:80;if(B.options={},B.options.host=B.parsedUrl.
hostname,B.options.port=B.parsedUrl.port?parseInt(B.parsedUrl.port):w,B.options.path=(B.parsedUrl.pathname||"")+(B.parsedUrl.search||""),B.options.method=n,B.options.headers=this._mergeHeaders(c),this.
userAgent!=null&&(B.options.headers["user-agent"]=this.userAgent),B.options.agent=this._getAgent(B.parsedUrl),this.handlers)for(const b of this.handlers)b.prepareRequest(B.options);return B}_mergeHeaders(n){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},k(this.requestOptions.headers),k(n||{})):k(n||{})}_getExistingOrDefaultHeader(n,d,c){let B;if(this.requestOptions&&this.requestOptions.
headers){const w=k(this.requestOptions.headers)[d];w&&(B=typeof w=="number"?w.toString():w)}const y=n[d];return y!==void 0?typeof y=="number"?y.toString():y:B!==void 0?B:c}_getExistingOrDefaultContentTypeHeader(n,d){
let c;if(this.requestOptions&&this.requestOptions.headers){const y=k(this.requestOptions.headers)[I.ContentType];y&&(typeof y=="number"?c=String(y):Array.isArray(y)?c=y.join(", "):c=y)}const B=n[I.ContentType];
return B!==void 0?typeof B=="number"?String(B):Array.isArray(B)?B.join(", "):B:c!==void 0?c:d}_getAgent(n){let d;const c=C.s(n),B=c&&c.hostname;if(this._keepAlive&&B&&(d=this._proxyAgent),B||(d=this._agent),
d)return d;const y=n.protocol==="https:";let w=100;if(this.requestOptions&&(w=this.requestOptions.maxSockets||m.globalAgent.maxSockets),c&&c.hostname){const b={maxSockets:w,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(c.username||c.password)&&{proxyAuth:`${c.username}:${c.password}`}),{host:c.hostname,port:c.port})};let F;const L=c.protocol==="https:";y?F=L?h.httpsOverHttps:h.httpsOverHttp:
F=L?h.httpOverHttps:h.httpOverHttp,d=F(b),this._proxyAgent=d}if(!d){const b={keepAlive:this._keepAlive,maxSockets:w};d=y?new R.Agent(b):new m.Agent(b),this._agent=d}return y&&this._ignoreSslError&&(d.
options=Object.assign(d.options||{},{rejectUnauthorized:!1})),d}_getProxyAgentDispatcher(n,d){let c;if(this._keepAlive&&(c=this._proxyAgentDispatcher),c)return c;const B=n.protocol==="https:";return c=
new Q.ProxyAgent(Object.assign({uri:d.href,pipelining:this._keepAlive?1:0},(d.username||d.password)&&{token:`Basic ${Buffer.from(`${d.username}:${d.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
c,B&&this._ignoreSslError&&(c.options=Object.assign(c.options.requestTls||{},{rejectUnauthorized:!1})),c}_getUserAgentWithOrchestrationId(n){const d=n||"actions/http-client",c=process.env.ACTIONS_ORCHESTRATION_ID;
if(c){const B=c.replace(/[^a-z0-9_.-]/gi,"_");return`${d} actions_orchestration_id/${B}`}return d}_performExponentialBackoff(n){return f(this,void 0,void 0,function*(){n=Math.min(s,n);const d=g*Math.pow(
2,n);return new Promise(c=>setTimeout(()=>c(),d))})}_processResponse(n,d){return f(this,void 0,void 0,function*(){return new Promise((c,B)=>f(this,void 0,void 0,function*(){const y=n.message.statusCode||
0,w={statusCode:y,result:null,headers:{}};y===t.NotFound&&c(w);function b(z,v){if(typeof v=="string"){const K=new Date(v);if(!isNaN(K.valueOf()))return K}return v}let F,L;try{L=yield n.readBody(),L&&L.
length>0&&(d&&d.deserializeDates?F=JSON.parse(L,b):F=JSON.parse(L),w.result=F),w.headers=n.message.headers}catch{}if(y>299){let z;F&&F.message?z=F.message:L&&L.length>0?z=L:z=`Failed request: (${y})`;
const v=new p(z,y);v.result=w.result,B(v)}else c(w)}))})}}const k=i=>Object.keys(i).reduce((n,d)=>(n[d.toLowerCase()]=i[d],n),{})}),19783:((U,W,e)=>{e.d(W,{H:()=>D,s:()=>l});function l(C){const h=C.protocol===
"https:";if(D(C))return;const Q=h?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new R(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new R(`http://${Q}`)}else return}function D(C){if(!C.hostname)return!1;const h=C.hostname;if(m(h))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let f;
C.port?f=Number(C.port):C.protocol==="http:"?f=80:C.protocol==="https:"&&(f=443);const t=[C.hostname.toUpperCase()];typeof f=="number"&&t.push(`${t[0]}:${f}`);for(const I of Q.split(",").map(a=>a.trim().
toUpperCase()).filter(a=>a))if(I==="*"||t.some(a=>a===I||a.endsWith(`.${I}`)||I.startsWith(".")&&a.endsWith(`${I}`)))return!0;return!1}function m(C){const h=C.toLowerCase();return h==="localhost"||h.startsWith(
"127.")||h.startsWith("[::1]")||h.startsWith("[0:0:0:0:0:0:0:1]")}class R extends URL{constructor(h,Q){super(h,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((U,W,e)=>{e.d(W,{A:()=>l});class l{diff(m,R,C={}){let h;typeof C=="function"?(h=C,C={}):
"callback"in C&&(h=C.callback);const Q=this.castInput(m,C),f=this.castInput(R,C),t=this.removeEmpty(this.tokenize(Q,C)),I=this.removeEmpty(this.tokenize(f,C));return this.diffWithOptionsObj(t,I,C,h)}diffWithOptionsObj(m,R,C,h){
var Q;const f=S=>{if(S=this.postProcess(S,C),h){setTimeout(function(){h(S)},0);return}else return S},t=R.length,I=m.length;let a=1,r=t+I;C.maxEditLength!=null&&(r=Math.min(r,C.maxEditLength));const u=(Q=
C.timeout)!==null&&Q!==void 0?Q:1/0,o=Date.now()+u,A=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(A[0],R,m,0,C);if(A[0].oldPos+1>=I&&s+1>=t)return f(this.buildValues(A[0].lastComponent,
R,m));let g=-1/0,p=1/0;const E=()=>{for(let S=Math.max(g,-a);S<=Math.min(p,a);S+=2){let N;const k=A[S-1],i=A[S+1];k&&(A[S-1]=void 0);let n=!1;if(i){const c=i.oldPos-S;n=i&&0<=c&&c<t}const d=k&&k.oldPos+
1<I;if(!n&&!d){A[S]=void 0;continue}if(!d||n&&k.oldPos<i.oldPos?N=this.addToPath(i,!0,!1,0,C):N=this.addToPath(k,!1,!0,1,C),s=this.extractCommon(N,R,m,S,C),N.oldPos+1>=I&&s+1>=t)return f(this.buildValues(
N.lastComponent,R,m))||!0;A[S]=N,N.oldPos+1>=I&&(p=Math.min(p,S-1)),s+1>=t&&(g=Math.max(g,S+1))}a++};if(h)(function S(){setTimeout(function(){if(a>r||Date.now()>o)return h(void 0);E()||S()},0)})();else
for(;a<=r&&Date.now()<=o;){const S=E();if(S)return S}}addToPath(m,R,C,h,Q){const f=m.lastComponent;return f&&!Q.oneChangePerToken&&f.added===R&&f.removed===C?{oldPos:m.oldPos+h,lastComponent:{count:f.
count+1,added:R,removed:C,previousComponent:f.previousComponent}}:{oldPos:m.oldPos+h,lastComponent:{count:1,added:R,removed:C,previousComponent:f}}}extractCommon(m,R,C,h,Q){const f=R.length,t=C.length;
let I=m.oldPos,a=I-h,r=0;for(;a+1<f&&I+1<t&&this.equals(C[I+1],R[a+1],Q);)a++,I++,r++,Q.oneChangePerToken&&(m.lastComponent={count:1,previousComponent:m.lastComponent,added:!1,removed:!1});return r&&!Q.
oneChangePerToken&&(m.lastComponent={count:r,previousComponent:m.lastComponent,added:!1,removed:!1}),m.oldPos=I,a}equals(m,R,C){return C.comparator?C.comparator(m,R):m===R||!!C.ignoreCase&&m.toLowerCase()===
R.toLowerCase()}removeEmpty(m){const R=[];for(let C=0;C<m.length;C++)m[C]&&R.push(m[C]);return R}castInput(m,R){return m}tokenize(m,R){return Array.from(m)}join(m){return m.join("")}postProcess(m,R){return m}get useLongestToken(){
return!1}buildValues(m,R,C){const h=[];let Q;for(;m;)h.push(m),Q=m.previousComponent,delete m.previousComponent,m=Q;h.reverse();const f=h.length;let t=0,I=0,a=0;for(;t<f;t++){const r=h[t];if(r.removed)
r.value=this.join(C.slice(a,a+r.count)),a+=r.count;else{if(!r.added&&this.useLongestToken){let u=R.slice(I,I+r.count);u=u.map(function(o,A){const s=C[a+A];return s.length>o.length?s:o}),r.value=this.join(
u)}else r.value=this.join(R.slice(I,I+r.count));I+=r.count,r.added||(a+=r.count)}}return h}}})},zt={};function Ct(U){var W=zt[U];if(W!==void 0)return W.exports;var e=zt[U]={id:U,loaded:!1,exports:{}},
l=!0;try{qt[U].call(e.exports,e,e.exports,Ct),l=!1}finally{l&&delete zt[U]}return e.loaded=!0,e.exports}Ct.m=qt,typeof Ct<"u"&&(Ct.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var U=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",W=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",l=m=>{m&&m.d<1&&(m.d=1,m.forEach(R=>R.r--),m.forEach(R=>R.r--?R.r++:R()))},D=m=>m.map(R=>{if(R!==null&&typeof R=="object"){if(R[U])
return R;if(R.then){var C=[];C.d=0,R.then(f=>{h[W]=f,l(C)},f=>{h[e]=f,l(C)});var h={};return h[U]=f=>f(C),h}}var Q={};return Q[U]=f=>{},Q[W]=R,Q});Ct.a=(m,R,C)=>{var h;C&&((h=[]).d=-1);var Q=new Set,f=m.
exports,t,I,a,r=new Promise((u,o)=>{a=o,I=u});r[W]=f,r[U]=u=>(h&&u(h),Q.forEach(u),r.catch(o=>{})),m.exports=r,R(u=>{t=D(u);var o,A=()=>t.map(g=>{if(g[e])throw g[e];return g[W]}),s=new Promise(g=>{o=()=>g(
A),o.r=0;var p=E=>E!==h&&!Q.has(E)&&(Q.add(E),E&&!E.d&&(o.r++,E.push(o)));t.map(E=>E[U](p))});return o.r?s:A()},u=>(u?a(r[e]=u):I(f),l(h))),h&&h.d<0&&(h.d=0)}})(),(()=>{var U=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,W;Ct.t=function(e,l){if(l&1&&(e=this(e)),l&8||typeof e=="object"&&e&&(l&4&&e.__esModule||l&16&&typeof e.then=="function"))return e;var D=Object.create(null);Ct.r(D);var m={};
W=W||[null,U({}),U([]),U(U)];for(var R=l&2&&e;typeof R=="object"&&!~W.indexOf(R);R=U(R))Object.getOwnPropertyNames(R).forEach(C=>m[C]=()=>e[C]);return m.default=()=>e,Ct.d(D,m),D}})(),Ct.d=(U,W)=>{for(var e in W)
Ct.o(W,e)&&!Ct.o(U,e)&&Object.defineProperty(U,e,{enumerable:!0,get:W[e]})},Ct.f={},Ct.e=U=>Promise.all(Object.keys(Ct.f).reduce((W,e)=>(Ct.f[e](U,W),W),[])),Ct.u=U=>""+U+".index.js",Ct.o=(U,W)=>Object.
prototype.hasOwnProperty.call(U,W),Ct.r=U=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(U,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(U,"__esModule",{value:!0})},Ct.nmd=
U=>(U.paths=[],U.children||(U.children=[]),U),(()=>{var U={792:0},W=e=>{var{ids:l,modules:D,runtime:m}=e,R,C,h=0;for(R in D)Ct.o(D,R)&&(Ct.m[R]=D[R]);for(m&&m(Ct);h<l.length;h++)C=l[h],Ct.o(U,C)&&U[C]&&
U[C][0](),U[l[h]]=0};Ct.f.j=(e,l)=>{var D=Ct.o(U,e)?U[e]:void 0;if(D!==0)if(D)l.push(D[1]);else{var m=import("./"+Ct.u(e)).then(W,R=>{throw U[e]!==0&&(U[e]=void 0),R}),m=Promise.race([m,new Promise(R=>D=
U[e]=[R])]);l.push(D[1]=m)}}})();var _t=Ct(86325);_t=await _t;
