import{createRequire as ct}from"module";var qt={73313:(L=>{L.exports=$;function $(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}$.prototype.go=function(R){this.pending<
this.max?l(this,R):this.waiting.push(R)},$.prototype.wait=function(R){this.pending===0?R(this.error):this.listeners.push(R)},$.prototype.hold=function(){return e(this)};function e(R){R.pending+=1;var D=!1;
return S;function S(d){if(D)throw new Error("callback called twice");if(D=!0,R.error=R.error||d,R.pending-=1,R.waiting.length>0&&R.pending<R.max)l(R,R.waiting.shift());else if(R.pending===0){var Q=R.listeners;
R.listeners=[],Q.forEach(w)}}function w(d){d(R.error)}}function l(R,D){D(e(R))}}),20770:((L,$,e)=>{L.exports=e(20218)}),20218:((L,$,e)=>{var l=e(69278),R=e(64756),D=e(58611),S=e(65692),w=e(24434),d=e(
42613),Q=e(39023);$.httpOverHttp=f,$.httpsOverHttp=t,$.httpOverHttps=I,$.httpsOverHttps=c;function f(g){var C=new s(g);return C.request=D.request,C}function t(g){var C=new s(g);return C.request=D.request,
C.createSocket=u,C.defaultPort=443,C}function I(g){var C=new s(g);return C.request=S.request,C}function c(g){var C=new s(g);return C.request=S.request,C.createSocket=u,C.defaultPort=443,C}function s(g){
var C=this;C.options=g||{},C.proxyOptions=C.options.proxy||{},C.maxSockets=C.options.maxSockets||D.Agent.defaultMaxSockets,C.requests=[],C.sockets=[],C.on("free",function(k,N,F,i){for(var n=o(N,F,i),h=0,
a=C.requests.length;h<a;++h){var E=C.requests[h];if(E.host===n.host&&E.port===n.port){C.requests.splice(h,1),E.request.onSocket(k);return}}k.destroy(),C.removeSocket(k)})}Q.inherits(s,w.EventEmitter),
s.prototype.addRequest=function(C,p,k,N){var F=this,i=A({request:C},F.options,o(p,k,N));if(F.sockets.length>=this.maxSockets){F.requests.push(i);return}F.createSocket(i,function(n){n.on("free",h),n.on(
"close",a),n.on("agentRemove",a),C.onSocket(n);function h(){F.emit("free",n,i)}function a(E){F.removeSocket(n),n.removeListener("free",h),n.removeListener("close",a),n.removeListener("agentRemove",a)}})},
s.prototype.createSocket=function(C,p){var k=this,N={};k.sockets.push(N);var F=A({},k.proxyOptions,{method:"CONNECT",path:C.host+":"+C.port,agent:!1,headers:{host:C.host+":"+C.port}});C.localAddress&&
(F.localAddress=C.localAddress),F.proxyAuth&&(F.headers=F.headers||{},F.headers["Proxy-Authorization"]="Basic "+new Buffer(F.proxyAuth).toString("base64")),r("making CONNECT request");var i=k.request(
F);i.useChunkedEncodingByDefault=!1,i.once("response",n),i.once("upgrade",h),i.once("connect",a),i.once("error",E),i.end();function n(m){m.upgrade=!0}function h(m,B,y){process.nextTick(function(){a(m,
B,y)})}function a(m,B,y){if(i.removeAllListeners(),B.removeAllListeners(),m.statusCode!==200){r("tunneling socket could not be established, statusCode=%d",m.statusCode),B.destroy();var b=new Error("tu\
nneling socket could not be established, statusCode="+m.statusCode);b.code="ECONNRESET",C.request.emit("error",b),k.removeSocket(N);return}if(y.length>0){r("got illegal response body from proxy"),B.destroy();
var b=new Error("got illegal response body from proxy");b.code="ECONNRESET",C.request.emit("error",b),k.removeSocket(N);return}return r("tunneling connection has established"),k.sockets[k.sockets.indexOf(
N)]=B,p(B)}function E(m){i.removeAllListeners(),r(`tunneling socket could not be established, cause=%s
`,m.message,m.stack);var B=new Error("tunneling socket could not be established, cause="+m.message);B.code="ECONNRESET",C.request.emit("error",B),k.removeSocket(N)}},s.prototype.removeSocket=function(C){
var p=this.sockets.indexOf(C);if(p!==-1){this.sockets.splice(p,1);var k=this.requests.shift();k&&this.createSocket(k,function(N){k.request.onSocket(N)})}};function u(g,C){var p=this;s.prototype.createSocket.
call(p,g,function(k){var N=g.request.getHeader("host"),F=A({},p.options,{socket:k,servername:N?N.replace(/:.*$/,""):g.host}),i=R.connect(0,F);p.sockets[p.sockets.indexOf(k)]=i,C(i)})}function o(g,C,p){
return typeof g=="string"?{host:g,port:C,localAddress:p}:g}function A(g){for(var C=1,p=arguments.length;C<p;++C){var k=arguments[C];if(typeof k=="object")for(var N=Object.keys(k),F=0,i=N.length;F<i;++F){
var n=N[F];k[n]!==void 0&&(g[n]=k[n])}}return g}var r;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?r=function(){var g=Array.prototype.slice.call(arguments);typeof g[0]=="string"?g[0]=
"TUNNEL: "+g[0]:g.unshift("TUNNEL:"),console.error.apply(console,g)}:r=function(){},$.debug=r}),46752:((L,$,e)=>{const l=e(23701),R=e(30883),D=e(30628),S=e(837),w=e(57405),d=e(76672),Q=e(53137),f=e(30050),
t=e(68707),I=e(3440),{InvalidArgumentError:c}=t,s=e(56615),u=e(59136),o=e(47365),A=e(47501),r=e(94004),g=e(52429),C=e(17816),{getGlobalDispatcher:p,setGlobalDispatcher:k}=e(32581),N=e(58155),F=e(8754),
i=e(25092);Object.assign(R.prototype,s),L.exports.Dispatcher=R,L.exports.Client=l,L.exports.Pool=D,L.exports.BalancedPool=S,L.exports.Agent=w,L.exports.ProxyAgent=d,L.exports.EnvHttpProxyAgent=Q,L.exports.
RetryAgent=f,L.exports.RetryHandler=C,L.exports.DecoratorHandler=N,L.exports.RedirectHandler=F,L.exports.createRedirectInterceptor=i,L.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},L.exports.buildConnector=u,L.exports.errors=t,L.exports.util={parseHeaders:I.parseHeaders,headerNameToString:I.headerNameToString};function n(z){return(G,ee,te)=>{if(typeof ee=="function"&&
(te=ee,ee=null),!G||typeof G!="string"&&typeof G!="object"&&!(G instanceof URL))throw new c("invalid url");if(ee!=null&&typeof ee!="object")throw new c("invalid opts");if(ee&&ee.path!=null){if(typeof ee.
path!="string")throw new c("invalid opts.path");let ne=ee.path;ee.path.startsWith("/")||(ne=`/${ne}`),G=new URL(I.parseOrigin(G).origin+ne)}else ee||(ee=typeof G=="object"?G:{}),G=I.parseURL(G);const{
agent:Z,dispatcher:j=p()}=ee;if(Z)throw new c("unsupported opts.agent. Did you mean opts.client?");return z.call(j,{...ee,origin:G.origin,path:G.search?`${G.pathname}${G.search}`:G.pathname,method:ee.
method||(ee.body?"PUT":"GET")},te)}}L.exports.setGlobalDispatcher=k,L.exports.getGlobalDispatcher=p;const h=e(54398).fetch;L.exports.fetch=async function(G,ee=void 0){try{return await h(G,ee)}catch(te){
throw te&&typeof te=="object"&&Error.captureStackTrace(te),te}},L.exports.Headers=e(60660).Headers,L.exports.Response=e(99051).Response,L.exports.Request=e(9967).Request,L.exports.FormData=e(35910).FormData,
L.exports.File=globalThis.File??e(4573).File,L.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:a,getGlobalOrigin:E}=e(51059);L.exports.setGlobalOrigin=a,L.exports.getGlobalOrigin=E;const{
CacheStorage:m}=e(3245),{kConstruct:B}=e(20109);L.exports.caches=new m(B);const{deleteCookie:y,getCookies:b,getSetCookies:U,setCookie:Y}=e(79061);L.exports.deleteCookie=y,L.exports.getCookies=b,L.exports.
getSetCookies=U,L.exports.setCookie=Y;const{parseMIMEType:T,serializeAMimeType:V}=e(51900);L.exports.parseMIMEType=T,L.exports.serializeAMimeType=V;const{CloseEvent:se,ErrorEvent:he,MessageEvent:J}=e(
15188);L.exports.WebSocket=e(13726).WebSocket,L.exports.CloseEvent=se,L.exports.ErrorEvent=he,L.exports.MessageEvent=J,L.exports.request=n(s.request),L.exports.stream=n(s.stream),L.exports.pipeline=n(
s.pipeline),L.exports.connect=n(s.connect),L.exports.upgrade=n(s.upgrade),L.exports.MockClient=o,L.exports.MockPool=r,L.exports.MockAgent=A,L.exports.mockErrors=g;const{EventSource:W}=e(21238);L.exports.
EventSource=W}),80158:((L,$,e)=>{const{addAbortListener:l}=e(3440),{RequestAbortedError:R}=e(68707),D=Symbol("kListener"),S=Symbol("kSignal");function w(f){f.abort?f.abort(f[S]?.reason):f.reason=f[S]?.
reason??new R,Q(f)}function d(f,t){if(f.reason=null,f[S]=null,f[D]=null,!!t){if(t.aborted){w(f);return}f[S]=t,f[D]=()=>{w(f)},l(f[S],f[D])}}function Q(f){f[S]&&("removeEventListener"in f[S]?f[S].removeEventListener(
"abort",f[D]):f[S].removeListener("abort",f[D]),f[S]=null,f[D]=null)}L.exports={addSignal:d,removeSignal:Q}}),34660:((L,$,e)=>{const l=e(34589),{AsyncResource:R}=e(16698),{InvalidArgumentError:D,SocketError:S}=e(
68707),w=e(3440),{addSignal:d,removeSignal:Q}=e(80158);class f extends R{constructor(c,s){if(!c||typeof c!="object")throw new D("invalid opts");if(typeof s!="function")throw new D("invalid callback");
const{signal:u,opaque:o,responseHeaders:A}=c;if(u&&typeof u.on!="function"&&typeof u.addEventListener!="function")throw new D("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=o||null,this.responseHeaders=A||null,this.callback=s,this.abort=null,d(this,u)}onConnect(c,s){if(this.reason){c(this.reason);return}l(this.callback),this.abort=c,this.context=s}onHeaders(){throw new S(
"bad connect",null)}onUpgrade(c,s,u){const{callback:o,opaque:A,context:r}=this;Q(this),this.callback=null;let g=s;g!=null&&(g=this.responseHeaders==="raw"?w.parseRawHeaders(s):w.parseHeaders(s)),this.
runInAsyncScope(o,null,null,{statusCode:c,headers:g,socket:u,opaque:A,context:r})}onError(c){const{callback:s,opaque:u}=this;Q(this),s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,
c,{opaque:u})}))}}function t(I,c){if(c===void 0)return new Promise((s,u)=>{t.call(this,I,(o,A)=>o?u(o):s(A))});try{const s=new f(I,c);this.dispatch({...I,method:"CONNECT"},s)}catch(s){if(typeof c!="fu\
nction")throw s;const u=I?.opaque;queueMicrotask(()=>c(s,{opaque:u}))}}L.exports=t}),76862:((L,$,e)=>{const{Readable:l,Duplex:R,PassThrough:D}=e(57075),{InvalidArgumentError:S,InvalidReturnValueError:w,
RequestAbortedError:d}=e(68707),Q=e(3440),{AsyncResource:f}=e(16698),{addSignal:t,removeSignal:I}=e(80158),c=e(34589),s=Symbol("resume");class u extends l{constructor(){super({autoDestroy:!0}),this[s]=
null}_read(){const{[s]:C}=this;C&&(this[s]=null,C())}_destroy(C,p){this._read(),p(C)}}class o extends l{constructor(C){super({autoDestroy:!0}),this[s]=C}_read(){this[s]()}_destroy(C,p){!C&&!this._readableState.
endEmitted&&(C=new d),p(C)}}class A extends f{constructor(C,p){if(!C||typeof C!="object")throw new S("invalid opts");if(typeof p!="function")throw new S("invalid handler");const{signal:k,method:N,opaque:F,
onInfo:i,responseHeaders:n}=C;if(k&&typeof k.on!="function"&&typeof k.addEventListener!="function")throw new S("signal must be an EventEmitter or EventTarget");if(N==="CONNECT")throw new S("invalid me\
thod");if(i&&typeof i!="function")throw new S("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=F||null,this.responseHeaders=n||null,this.handler=p,this.abort=null,this.context=null,this.
onInfo=i||null,this.req=new u().on("error",Q.nop),this.ret=new R({readableObjectMode:C.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,a,E)=>{const{req:m}=this;m.
push(h,a)||m._readableState.destroyed?E():m[s]=E},destroy:(h,a)=>{const{body:E,req:m,res:B,ret:y,abort:b}=this;!h&&!y._readableState.endEmitted&&(h=new d),b&&h&&b(),Q.destroy(E,h),Q.destroy(m,h),Q.destroy(
B,h),I(this),a(h)}}).on("prefinish",()=>{const{req:h}=this;h.push(null)}),this.res=null,t(this,k)}onConnect(C,p){const{ret:k,res:N}=this;if(this.reason){C(this.reason);return}c(!N,"pipeline cannot be \
retried"),c(!k.destroyed),this.abort=C,this.context=p}onHeaders(C,p,k){const{opaque:N,handler:F,context:i}=this;if(C<200){if(this.onInfo){const h=this.responseHeaders==="raw"?Q.parseRawHeaders(p):Q.parseHeaders(
p);this.onInfo({statusCode:C,headers:h})}return}this.res=new o(k);let n;try{this.handler=null;const h=this.responseHeaders==="raw"?Q.parseRawHeaders(p):Q.parseHeaders(p);n=this.runInAsyncScope(F,null,
{statusCode:C,headers:h,opaque:N,body:this.res,context:i})}catch(h){throw this.res.on("error",Q.nop),h}if(!n||typeof n.on!="function")throw new w("expected Readable");n.on("data",h=>{const{ret:a,body:E}=this;
!a.push(h)&&E.pause&&E.pause()}).on("error",h=>{const{ret:a}=this;Q.destroy(a,h)}).on("end",()=>{const{ret:h}=this;h.push(null)}).on("close",()=>{const{ret:h}=this;h._readableState.ended||Q.destroy(h,
new d)}),this.body=n}onData(C){const{res:p}=this;return p.push(C)}onComplete(C){const{res:p}=this;p.push(null)}onError(C){const{ret:p}=this;this.handler=null,Q.destroy(p,C)}}function r(g,C){try{const p=new A(
g,C);return this.dispatch({...g,body:p.req},p),p.ret}catch(p){return new D().destroy(p)}}L.exports=r}),14043:((L,$,e)=>{const l=e(34589),{Readable:R}=e(49927),{InvalidArgumentError:D,RequestAbortedError:S}=e(
68707),w=e(3440),{getResolveErrorBodyCallback:d}=e(87655),{AsyncResource:Q}=e(16698);class f extends Q{constructor(c,s){if(!c||typeof c!="object")throw new D("invalid opts");const{signal:u,method:o,opaque:A,
body:r,onInfo:g,responseHeaders:C,throwOnError:p,highWaterMark:k}=c;try{if(typeof s!="function")throw new D("invalid callback");if(k&&(typeof k!="number"||k<0))throw new D("invalid highWaterMark");if(u&&
typeof u.on!="function"&&typeof u.addEventListener!="function")throw new D("signal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new D("invalid method");if(g&&typeof g!="function")throw new D(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(N){throw w.isStream(r)&&w.destroy(r.on("error",w.nop),N),N}this.method=o,this.responseHeaders=C||null,this.opaque=A||null,this.callback=s,this.
res=null,this.abort=null,this.body=r,this.trailers={},this.context=null,this.onInfo=g||null,this.throwOnError=p,this.highWaterMark=k,this.signal=u,this.reason=null,this.removeAbortListener=null,w.isStream(
r)&&r.on("error",N=>{this.onError(N)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new S:this.removeAbortListener=w.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??
new S,this.res?w.destroy(this.res.on("error",w.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}))}onConnect(c,s){if(this.reason){c(this.reason);return}l(this.callback),this.abort=c,this.context=s}onHeaders(c,s,u,o){const{callback:A,opaque:r,abort:g,context:C,responseHeaders:p,
highWaterMark:k}=this,N=p==="raw"?w.parseRawHeaders(s):w.parseHeaders(s);if(c<200){this.onInfo&&this.onInfo({statusCode:c,headers:N});return}const F=p==="raw"?w.parseHeaders(s):N,i=F["content-type"],n=F["\
content-length"],h=new R({resume:u,abort:g,contentType:i,contentLength:this.method!=="HEAD"&&n?Number(n):null,highWaterMark:k});this.removeAbortListener&&h.on("close",this.removeAbortListener),this.callback=
null,this.res=h,A!==null&&(this.throwOnError&&c>=400?this.runInAsyncScope(d,null,{callback:A,body:h,contentType:i,statusCode:c,statusMessage:o,headers:N}):this.runInAsyncScope(A,null,null,{statusCode:c,
headers:N,trailers:this.trailers,opaque:r,body:h,context:C}))}onData(c){return this.res.push(c)}onComplete(c){w.parseHeaders(c,this.trailers),this.res.push(null)}onError(c){const{res:s,callback:u,body:o,
opaque:A}=this;u&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(u,null,c,{opaque:A})})),s&&(this.res=null,queueMicrotask(()=>{w.destroy(s,c)})),o&&(this.body=null,w.destroy(o,c)),this.removeAbortListener&&
(s?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function t(I,c){if(c===void 0)return new Promise((s,u)=>{t.call(this,I,(o,A)=>o?u(o):s(A))});try{this.
dispatch(I,new f(I,c))}catch(s){if(typeof c!="function")throw s;const u=I?.opaque;queueMicrotask(()=>c(s,{opaque:u}))}}L.exports=t,L.exports.RequestHandler=f}),3560:((L,$,e)=>{const l=e(34589),{finished:R,
PassThrough:D}=e(57075),{InvalidArgumentError:S,InvalidReturnValueError:w}=e(68707),d=e(3440),{getResolveErrorBodyCallback:Q}=e(87655),{AsyncResource:f}=e(16698),{addSignal:t,removeSignal:I}=e(80158);
class c extends f{constructor(o,A,r){if(!o||typeof o!="object")throw new S("invalid opts");const{signal:g,method:C,opaque:p,body:k,onInfo:N,responseHeaders:F,throwOnError:i}=o;try{if(typeof r!="functi\
on")throw new S("invalid callback");if(typeof A!="function")throw new S("invalid factory");if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new S("signal must be an EventEmit\
ter or EventTarget");if(C==="CONNECT")throw new S("invalid method");if(N&&typeof N!="function")throw new S("invalid onInfo callback");super("UNDICI_STREAM")}catch(n){throw d.isStream(k)&&d.destroy(k.on(
"error",d.nop),n),n}this.responseHeaders=F||null,this.opaque=p||null,this.factory=A,this.callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=k,this.onInfo=N||null,this.
throwOnError=i||!1,d.isStream(k)&&k.on("error",n=>{this.onError(n)}),t(this,g)}onConnect(o,A){if(this.reason){o(this.reason);return}l(this.callback),this.abort=o,this.context=A}onHeaders(o,A,r,g){const{
factory:C,opaque:p,context:k,callback:N,responseHeaders:F}=this,i=F==="raw"?d.parseRawHeaders(A):d.parseHeaders(A);if(o<200){this.onInfo&&this.onInfo({statusCode:o,headers:i});return}this.factory=null;
let n;if(this.throwOnError&&o>=400){const E=(F==="raw"?d.parseHeaders(A):i)["content-type"];n=new D,this.callback=null,this.runInAsyncScope(Q,null,{callback:N,body:n,contentType:E,statusCode:o,statusMessage:g,
headers:i})}else{if(C===null)return;if(n=this.runInAsyncScope(C,null,{statusCode:o,headers:i,opaque:p,context:k}),!n||typeof n.write!="function"||typeof n.end!="function"||typeof n.on!="function")throw new w(
"expected Writable");R(n,{readable:!1},a=>{const{callback:E,res:m,opaque:B,trailers:y,abort:b}=this;this.res=null,(a||!m.readable)&&d.destroy(m,a),this.callback=null,this.runInAsyncScope(E,null,a||null,
{opaque:B,trailers:y}),a&&b()})}return n.on("drain",r),this.res=n,(n.writableNeedDrain!==void 0?n.writableNeedDrain:n._writableState?.needDrain)!==!0}onData(o){const{res:A}=this;return A?A.write(o):!0}onComplete(o){
const{res:A}=this;I(this),A&&(this.trailers=d.parseHeaders(o),A.end())}onError(o){const{res:A,callback:r,opaque:g,body:C}=this;I(this),this.factory=null,A?(this.res=null,d.destroy(A,o)):r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,o,{opaque:g})})),C&&(this.body=null,d.destroy(C,o))}}function s(u,o,A){if(A===void 0)return new Promise((r,g)=>{s.call(this,u,o,(C,p)=>C?g(C):r(p))});
try{this.dispatch(u,new c(u,o,A))}catch(r){if(typeof A!="function")throw r;const g=u?.opaque;queueMicrotask(()=>A(r,{opaque:g}))}}L.exports=s}),61882:((L,$,e)=>{const{InvalidArgumentError:l,SocketError:R}=e(
68707),{AsyncResource:D}=e(16698),S=e(3440),{addSignal:w,removeSignal:d}=e(80158),Q=e(34589);class f extends D{constructor(c,s){if(!c||typeof c!="object")throw new l("invalid opts");if(typeof s!="func\
tion")throw new l("invalid callback");const{signal:u,opaque:o,responseHeaders:A}=c;if(u&&typeof u.on!="function"&&typeof u.addEventListener!="function")throw new l("signal must be an EventEmitter or E\
ventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=A||null,this.opaque=o||null,this.callback=s,this.abort=null,this.context=null,w(this,u)}onConnect(c,s){if(this.reason){c(this.reason);return}Q(
this.callback),this.abort=c,this.context=null}onHeaders(){throw new R("bad upgrade",null)}onUpgrade(c,s,u){Q(c===101);const{callback:o,opaque:A,context:r}=this;d(this),this.callback=null;const g=this.
responseHeaders==="raw"?S.parseRawHeaders(s):S.parseHeaders(s);this.runInAsyncScope(o,null,null,{headers:g,socket:u,opaque:A,context:r})}onError(c){const{callback:s,opaque:u}=this;d(this),s&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(s,null,c,{opaque:u})}))}}function t(I,c){if(c===void 0)return new Promise((s,u)=>{t.call(this,I,(o,A)=>o?u(o):s(A))});try{const s=new f(I,c);this.dispatch(
{...I,method:I.method||"GET",upgrade:I.protocol||"Websocket"},s)}catch(s){if(typeof c!="function")throw s;const u=I?.opaque;queueMicrotask(()=>c(s,{opaque:u}))}}L.exports=t}),56615:((L,$,e)=>{L.exports.
request=e(14043),L.exports.stream=e(3560),L.exports.pipeline=e(76862),L.exports.upgrade=e(61882),L.exports.connect=e(34660)}),49927:((L,$,e)=>{const l=e(34589),{Readable:R}=e(57075),{RequestAbortedError:D,
NotSupportedError:S,InvalidArgumentError:w,AbortError:d}=e(68707),Q=e(3440),{ReadableStreamFrom:f}=e(3440),t=Symbol("kConsume"),I=Symbol("kReading"),c=Symbol("kBody"),s=Symbol("kAbort"),u=Symbol("kCon\
tentType"),o=Symbol("kContentLength"),A=()=>{};class r extends R{constructor({resume:E,abort:m,contentType:B="",contentLength:y,highWaterMark:b=64*1024}){super({autoDestroy:!0,read:E,highWaterMark:b}),
this._readableState.dataEmitted=!1,this[s]=m,this[t]=null,this[c]=null,this[u]=B,this[o]=y,this[I]=!1}destroy(E){return!E&&!this._readableState.endEmitted&&(E=new D),E&&this[s](),super.destroy(E)}_destroy(E,m){
this[I]?m(E):setImmediate(()=>{m(E)})}on(E,...m){return(E==="data"||E==="readable")&&(this[I]=!0),super.on(E,...m)}addListener(E,...m){return this.on(E,...m)}off(E,...m){const B=super.off(E,...m);return(E===
"data"||E==="readable")&&(this[I]=this.listenerCount("data")>0||this.listenerCount("readable")>0),B}removeListener(E,...m){return this.off(E,...m)}push(E){return this[t]&&E!==null?(n(this[t],E),this[I]?
super.push(E):!0):super.push(E)}async text(){return p(this,"text")}async json(){return p(this,"json")}async blob(){return p(this,"blob")}async bytes(){return p(this,"bytes")}async arrayBuffer(){return p(
this,"arrayBuffer")}async formData(){throw new S}get bodyUsed(){return Q.isDisturbed(this)}get body(){return this[c]||(this[c]=f(this),this[t]&&(this[c].getReader(),l(this[c].locked))),this[c]}async dump(E){
let m=Number.isFinite(E?.limit)?E.limit:131072;const B=E?.signal;if(B!=null&&(typeof B!="object"||!("aborted"in B)))throw new w("signal must be an AbortSignal");return B?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((y,b)=>{this[o]>m&&this.destroy(new d);const U=()=>{this.destroy(B.reason??new d)};B?.addEventListener("abort",U),this.on("close",function(){B?.removeEventListener(
"abort",U),B?.aborted?b(B.reason??new d):y(null)}).on("error",A).on("data",function(Y){m-=Y.length,m<=0&&this.destroy()}).resume()})}}function g(a){return a[c]&&a[c].locked===!0||a[t]}function C(a){return Q.
isDisturbed(a)||g(a)}async function p(a,E){return l(!a[t]),new Promise((m,B)=>{if(C(a)){const y=a._readableState;y.destroyed&&y.closeEmitted===!1?a.on("error",b=>{B(b)}).on("close",()=>{B(new TypeError(
"unusable"))}):B(y.errored??new TypeError("unusable"))}else queueMicrotask(()=>{a[t]={type:E,stream:a,resolve:m,reject:B,length:0,body:[]},a.on("error",function(y){h(this[t],y)}).on("close",function(){
this[t].body!==null&&h(this[t],new D)}),k(a[t])})})}function k(a){if(a.body===null)return;const{_readableState:E}=a.stream;if(E.bufferIndex){const m=E.bufferIndex,B=E.buffer.length;for(let y=m;y<B;y++)
n(a,E.buffer[y])}else for(const m of E.buffer)n(a,m);for(E.endEmitted?i(this[t]):a.stream.on("end",function(){i(this[t])}),a.stream.resume();a.stream.read()!=null;);}function N(a,E){if(a.length===0||E===
0)return"";const m=a.length===1?a[0]:Buffer.concat(a,E),B=m.length,y=B>2&&m[0]===239&&m[1]===187&&m[2]===191?3:0;return m.utf8Slice(y,B)}function F(a,E){if(a.length===0||E===0)return new Uint8Array(0);
if(a.length===1)return new Uint8Array(a[0]);const m=new Uint8Array(Buffer.allocUnsafeSlow(E).buffer);let B=0;for(let y=0;y<a.length;++y){const b=a[y];m.set(b,B),B+=b.length}return m}function i(a){const{
type:E,body:m,resolve:B,stream:y,length:b}=a;try{E==="text"?B(N(m,b)):E==="json"?B(JSON.parse(N(m,b))):E==="arrayBuffer"?B(F(m,b).buffer):E==="blob"?B(new Blob(m,{type:y[u]})):E==="bytes"&&B(F(m,b)),h(
a)}catch(U){y.destroy(U)}}function n(a,E){a.length+=E.length,a.body.push(E)}function h(a,E){a.body!==null&&(E?a.reject(E):a.resolve(),a.type=null,a.stream=null,a.resolve=null,a.reject=null,a.length=0,
a.body=null)}L.exports={Readable:r,chunksDecode:N}}),87655:((L,$,e)=>{const l=e(34589),{ResponseStatusCodeError:R}=e(68707),{chunksDecode:D}=e(49927),S=128*1024;async function w({callback:f,body:t,contentType:I,
statusCode:c,statusMessage:s,headers:u}){l(t);let o=[],A=0;try{for await(const p of t)if(o.push(p),A+=p.length,A>S){o=[],A=0;break}}catch{o=[],A=0}const r=`Response status code ${c}${s?`: ${s}`:""}`;if(c===
204||!I||!A){queueMicrotask(()=>f(new R(r,c,u)));return}const g=Error.stackTraceLimit;Error.stackTraceLimit=0;let C;try{d(I)?C=JSON.parse(D(o,A)):Q(I)&&(C=D(o,A))}catch{}finally{Error.stackTraceLimit=
g}queueMicrotask(()=>f(new R(r,c,u,C)))}const d=f=>f.length>15&&f[11]==="/"&&f[0]==="a"&&f[1]==="p"&&f[2]==="p"&&f[3]==="l"&&f[4]==="i"&&f[5]==="c"&&f[6]==="a"&&f[7]==="t"&&f[8]==="i"&&f[9]==="o"&&f[10]===
"n"&&f[12]==="j"&&f[13]==="s"&&f[14]==="o"&&f[15]==="n",Q=f=>f.length>4&&f[4]==="/"&&f[0]==="t"&&f[1]==="e"&&f[2]==="x"&&f[3]==="t";L.exports={getResolveErrorBodyCallback:w,isContentTypeApplicationJson:d,
isContentTypeText:Q}}),59136:((L,$,e)=>{const l=e(77030),R=e(34589),D=e(3440),{InvalidArgumentError:S,ConnectTimeoutError:w}=e(68707),d=e(96603);function Q(){}let f,t;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?t=class{constructor(o){this._maxCachedSessions=o,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const r=this._sessionCache.get(A);r!==void 0&&r.deref()===void 0&&this._sessionCache.delete(A)})}get(o){const A=this._sessionCache.get(o);return A?A.deref():null}set(o,A){
this._maxCachedSessions!==0&&(this._sessionCache.set(o,new WeakRef(A)),this._sessionRegistry.register(A,o))}}:t=class{constructor(o){this._maxCachedSessions=o,this._sessionCache=new Map}get(o){return this.
_sessionCache.get(o)}set(o,A){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:r}=this._sessionCache.keys().next();this._sessionCache.delete(r)}this._sessionCache.
set(o,A)}}};function I({allowH2:u,maxCachedSessions:o,socketPath:A,timeout:r,session:g,...C}){if(o!=null&&(!Number.isInteger(o)||o<0))throw new S("maxCachedSessions must be a positive integer or zero");
const p={path:A,...C},k=new t(o??100);return r=r??1e4,u=u??!1,function({hostname:F,host:i,protocol:n,port:h,servername:a,localAddress:E,httpSocket:m},B){let y;if(n==="https:"){f||(f=e(41692)),a=a||p.servername||
D.getServerName(i)||null;const U=a||F;R(U);const Y=g||k.get(U)||null;h=h||443,y=f.connect({highWaterMark:16384,...p,servername:a,session:Y,localAddress:E,ALPNProtocols:u?["http/1.1","h2"]:["http/1.1"],
socket:m,port:h,host:F}),y.on("session",function(T){k.set(U,T)})}else R(!m,"httpSocket can only be sent on TLS update"),h=h||80,y=l.connect({highWaterMark:64*1024,...p,localAddress:E,port:h,host:F});if(p.
keepAlive==null||p.keepAlive){const U=p.keepAliveInitialDelay===void 0?6e4:p.keepAliveInitialDelay;y.setKeepAlive(!0,U)}const b=c(new WeakRef(y),{timeout:r,hostname:F,port:h});return y.setNoDelay(!0).
once(n==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(b),B){const U=B;B=null,U(null,this)}}).on("error",function(U){if(queueMicrotask(b),B){const Y=B;B=null,Y(U)}}),y}}const c=process.
platform==="win32"?(u,o)=>{if(!o.timeout)return Q;let A=null,r=null;const g=d.setFastTimeout(()=>{A=setImmediate(()=>{r=setImmediate(()=>s(u.deref(),o))})},o.timeout);return()=>{d.clearFastTimeout(g),
clearImmediate(A),clearImmediate(r)}}:(u,o)=>{if(!o.timeout)return Q;let A=null;const r=d.setFastTimeout(()=>{A=setImmediate(()=>{s(u.deref(),o)})},o.timeout);return()=>{d.clearFastTimeout(r),clearImmediate(
A)}};function s(u,o){if(u==null)return;let A="Connect Timeout Error";Array.isArray(u.autoSelectFamilyAttemptedAddresses)?A+=` (attempted addresses: ${u.autoSelectFamilyAttemptedAddresses.join(", ")},`:
A+=` (attempted address: ${o.hostname}:${o.port},`,A+=` timeout: ${o.timeout}ms)`,D.destroy(u,new w(A))}L.exports=I}),10735:(L=>{const $={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Rang\
es","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Cont\
rol-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content\
-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Open\
er-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Ran\
ge","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Refer\
rer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allo\
wed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecu\
re-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-X\
SS-Protection"];for(let l=0;l<e.length;++l){const R=e[l],D=R.toLowerCase();$[R]=$[D]=D}Object.setPrototypeOf($,null),L.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:$}}),42414:((L,$,e)=>{
const l=e(53053),R=e(57975),D=R.debuglog("undici"),S=R.debuglog("fetch"),w=R.debuglog("websocket");let d=!1;const Q={beforeConnect:l.channel("undici:client:beforeConnect"),connected:l.channel("undici:\
client:connected"),connectError:l.channel("undici:client:connectError"),sendHeaders:l.channel("undici:client:sendHeaders"),create:l.channel("undici:request:create"),bodySent:l.channel("undici:request:\
bodySent"),headers:l.channel("undici:request:headers"),trailers:l.channel("undici:request:trailers"),error:l.channel("undici:request:error"),open:l.channel("undici:websocket:open"),close:l.channel("un\
dici:websocket:close"),socketError:l.channel("undici:websocket:socket_error"),ping:l.channel("undici:websocket:ping"),pong:l.channel("undici:websocket:pong")};if(D.enabled||S.enabled){const f=S.enabled?
S:D;l.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:I,protocol:c,port:s,host:u}}=t;f("connecting to %s using %s%s",`${u}${s?`:${s}`:""}`,c,I)}),l.channel("undici:cl\
ient:connected").subscribe(t=>{const{connectParams:{version:I,protocol:c,port:s,host:u}}=t;f("connected to %s using %s%s",`${u}${s?`:${s}`:""}`,c,I)}),l.channel("undici:client:connectError").subscribe(
t=>{const{connectParams:{version:I,protocol:c,port:s,host:u},error:o}=t;f("connection to %s using %s%s errored - %s",`${u}${s?`:${s}`:""}`,c,I,o.message)}),l.channel("undici:client:sendHeaders").subscribe(
t=>{const{request:{method:I,path:c,origin:s}}=t;f("sending request to %s %s/%s",I,s,c)}),l.channel("undici:request:headers").subscribe(t=>{const{request:{method:I,path:c,origin:s},response:{statusCode:u}}=t;
f("received response to %s %s/%s - HTTP %d",I,s,c,u)}),l.channel("undici:request:trailers").subscribe(t=>{const{request:{method:I,path:c,origin:s}}=t;f("trailers received from %s %s/%s",I,s,c)}),l.channel(
"undici:request:error").subscribe(t=>{const{request:{method:I,path:c,origin:s},error:u}=t;f("request to %s %s/%s errored - %s",I,s,c,u.message)}),d=!0}if(w.enabled){if(!d){const f=D.enabled?D:w;l.channel(
"undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:I,protocol:c,port:s,host:u}}=t;f("connecting to %s%s using %s%s",u,s?`:${s}`:"",c,I)}),l.channel("undici:client:connected").subscribe(
t=>{const{connectParams:{version:I,protocol:c,port:s,host:u}}=t;f("connected to %s%s using %s%s",u,s?`:${s}`:"",c,I)}),l.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:I,
protocol:c,port:s,host:u},error:o}=t;f("connection to %s%s using %s%s errored - %s",u,s?`:${s}`:"",c,I,o.message)}),l.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:I,path:c,
origin:s}}=t;f("sending request to %s %s/%s",I,s,c)})}l.channel("undici:websocket:open").subscribe(f=>{const{address:{address:t,port:I}}=f;w("connection opened %s%s",t,I?`:${I}`:"")}),l.channel("undic\
i:websocket:close").subscribe(f=>{const{websocket:t,code:I,reason:c}=f;w("closed connection to %s - %s %s",t.url,I,c)}),l.channel("undici:websocket:socket_error").subscribe(f=>{w("connection errored -\
 %s",f.message)}),l.channel("undici:websocket:ping").subscribe(f=>{w("ping received")}),l.channel("undici:websocket:pong").subscribe(f=>{w("pong received")})}L.exports={channels:Q}}),68707:(L=>{const $=Symbol.
for("undici.error.UND_ERR");class e extends Error{constructor(K){super(K),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](K){return K&&K[$]===!0}[$]=!0}const l=Symbol.for("undic\
i.error.UND_ERR_CONNECT_TIMEOUT");class R extends e{constructor(K){super(K),this.name="ConnectTimeoutError",this.message=K||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](K){
return K&&K[l]===!0}[l]=!0}const D=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class S extends e{constructor(K){super(K),this.name="HeadersTimeoutError",this.message=K||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](K){return K&&K[D]===!0}[D]=!0}const w=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class d extends e{constructor(K){super(K),this.
name="HeadersOverflowError",this.message=K||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](K){return K&&K[w]===!0}[w]=!0}const Q=Symbol.for("undici.error.UND_\
ERR_BODY_TIMEOUT");class f extends e{constructor(K){super(K),this.name="BodyTimeoutError",this.message=K||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](K){return K&&
K[Q]===!0}[Q]=!0}const t=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class I extends e{constructor(K,we,Ie,de){super(K),this.name="ResponseStatusCodeError",this.message=K||"Response Status\
 Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=de,this.status=we,this.statusCode=we,this.headers=Ie}static[Symbol.hasInstance](K){return K&&K[t]===!0}[t]=!0}const c=Symbol.for("undici\
.error.UND_ERR_INVALID_ARG");class s extends e{constructor(K){super(K),this.name="InvalidArgumentError",this.message=K||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](K){
return K&&K[c]===!0}[c]=!0}const u=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class o extends e{constructor(K){super(K),this.name="InvalidReturnValueError",this.message=K||"Invalid Return\
 Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](K){return K&&K[u]===!0}[u]=!0}const A=Symbol.for("undici.error.UND_ERR_ABORT");class r extends e{constructor(K){super(
K),this.name="AbortError",this.message=K||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](K){return K&&K[A]===!0}[A]=!0}const g=Symbol.for("undici.error.UND_ERR_ABORTE\
D");class C extends r{constructor(K){super(K),this.name="AbortError",this.message=K||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](K){return K&&K[g]===!0}[g]=!0}const p=Symbol.
for("undici.error.UND_ERR_INFO");class k extends e{constructor(K){super(K),this.name="InformationalError",this.message=K||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](K){return K&&
K[p]===!0}[p]=!0}const N=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class F extends e{constructor(K){super(K),this.name="RequestContentLengthMismatchError",this.message=K||"Request\
 body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](K){return K&&K[N]===!0}[N]=!0}const i=Symbol.for("undici.error.UND_ERR_RES\
_CONTENT_LENGTH_MISMATCH");class n extends e{constructor(K){super(K),this.name="ResponseContentLengthMismatchError",this.message=K||"Response body length does not match content-length header",this.code=
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](K){return K&&K[i]===!0}[i]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class a extends e{constructor(K){super(K),this.name=
"ClientDestroyedError",this.message=K||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](K){return K&&K[h]===!0}[h]=!0}const E=Symbol.for("undici.error.UND_ERR_CLOSED");
class m extends e{constructor(K){super(K),this.name="ClientClosedError",this.message=K||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](K){return K&&K[E]===!0}[E]=!0}const B=Symbol.
for("undici.error.UND_ERR_SOCKET");class y extends e{constructor(K,we){super(K),this.name="SocketError",this.message=K||"Socket error",this.code="UND_ERR_SOCKET",this.socket=we}static[Symbol.hasInstance](K){
return K&&K[B]===!0}[B]=!0}const b=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class U extends e{constructor(K){super(K),this.name="NotSupportedError",this.message=K||"Not supported error",this.code=
"UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](K){return K&&K[b]===!0}[b]=!0}const Y=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class T extends e{constructor(K){super(K),this.name="Mi\
ssingUpstreamError",this.message=K||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](K){return K&&K[Y]===!0}[Y]=!0}const V=Symbol.for(
"undici.error.UND_ERR_HTTP_PARSER");class se extends Error{constructor(K,we,Ie){super(K),this.name="HTTPParserError",this.code=we?`HPE_${we}`:void 0,this.data=Ie?Ie.toString():void 0}static[Symbol.hasInstance](K){
return K&&K[V]===!0}[V]=!0}const he=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class J extends e{constructor(K){super(K),this.name="ResponseExceededMaxSizeError",this.message=K||"Respons\
e content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](K){return K&&K[he]===!0}[he]=!0}const W=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class z extends e{constructor(K,we,{
headers:Ie,data:de}){super(K),this.name="RequestRetryError",this.message=K||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=we,this.data=de,this.headers=Ie}static[Symbol.hasInstance](K){
return K&&K[W]===!0}[W]=!0}const G=Symbol.for("undici.error.UND_ERR_RESPONSE");class ee extends e{constructor(K,we,{headers:Ie,data:de}){super(K),this.name="ResponseError",this.message=K||"Response er\
ror",this.code="UND_ERR_RESPONSE",this.statusCode=we,this.data=de,this.headers=Ie}static[Symbol.hasInstance](K){return K&&K[G]===!0}[G]=!0}const te=Symbol.for("undici.error.UND_ERR_PRX_TLS");class Z extends e{constructor(K,we,Ie){
super(we,{cause:K,...Ie??{}}),this.name="SecureProxyConnectionError",this.message=we||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=K}static[Symbol.hasInstance](K){return K&&
K[te]===!0}[te]=!0}const j=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class ne extends e{constructor(K){super(K),this.name="MessageSizeExceededError",this.message=K||"Max decompressed\
 message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](K){return K&&K[j]===!0}get[j](){return!0}}L.exports={AbortError:r,HTTPParserError:se,UndiciError:e,HeadersTimeoutError:S,
HeadersOverflowError:d,BodyTimeoutError:f,RequestContentLengthMismatchError:F,ConnectTimeoutError:R,ResponseStatusCodeError:I,InvalidArgumentError:s,InvalidReturnValueError:o,RequestAbortedError:C,ClientDestroyedError:a,
ClientClosedError:m,InformationalError:k,SocketError:y,NotSupportedError:U,ResponseContentLengthMismatchError:n,BalancedPoolMissingUpstreamError:T,ResponseExceededMaxSizeError:J,RequestRetryError:z,ResponseError:ee,
SecureProxyConnectionError:Z,MessageSizeExceededError:ne}}),44655:((L,$,e)=>{const{InvalidArgumentError:l,NotSupportedError:R}=e(68707),D=e(34589),{isValidHTTPToken:S,isValidHeaderValue:w,isStream:d,destroy:Q,
isBuffer:f,isFormDataLike:t,isIterable:I,isBlobLike:c,buildURL:s,validateHandler:u,getServerName:o,normalizedMethodRecords:A}=e(3440),{channels:r}=e(42414),{headerNameLowerCasedRecord:g}=e(10735),C=/[^\u0021-\u00ff]/,
p=Symbol("handler");class k{constructor(i,{path:n,method:h,body:a,headers:E,query:m,idempotent:B,blocking:y,upgrade:b,headersTimeout:U,bodyTimeout:Y,reset:T,throwOnError:V,expectContinue:se,servername:he},J){
if(typeof n!="string")throw new l("path must be a string");if(n[0]!=="/"&&!(n.startsWith("http://")||n.startsWith("https://"))&&h!=="CONNECT")throw new l("path must be an absolute URL or start with a \
slash");if(C.test(n))throw new l("invalid request path");if(typeof h!="string")throw new l("method must be a string");if(A[h]===void 0&&!S(h))throw new l("invalid request method");if(b&&typeof b!="str\
ing")throw new l("upgrade must be a string");if(b&&!w(b))throw new l("invalid upgrade header");if(U!=null&&(!Number.isFinite(U)||U<0))throw new l("invalid headersTimeout");if(Y!=null&&(!Number.isFinite(
Y)||Y<0))throw new l("invalid bodyTimeout");if(T!=null&&typeof T!="boolean")throw new l("invalid reset");if(se!=null&&typeof se!="boolean")throw new l("invalid expectContinue");if(this.headersTimeout=
U,this.bodyTimeout=Y,this.throwOnError=V===!0,this.method=h,this.abort=null,a==null)this.body=null;else if(d(a)){this.body=a;const W=this.body._readableState;(!W||!W.autoDestroy)&&(this.endHandler=function(){
Q(this)},this.body.on("end",this.endHandler)),this.errorHandler=z=>{this.abort?this.abort(z):this.error=z},this.body.on("error",this.errorHandler)}else if(f(a))this.body=a.byteLength?a:null;else if(ArrayBuffer.
isView(a))this.body=a.buffer.byteLength?Buffer.from(a.buffer,a.byteOffset,a.byteLength):null;else if(a instanceof ArrayBuffer)this.body=a.byteLength?Buffer.from(a):null;else if(typeof a=="string")this.
body=a.length?Buffer.from(a):null;else if(t(a)||I(a)||c(a))this.body=a;else throw new l("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.
aborted=!1,this.upgrade=b||null,this.path=m?s(n,m):n,this.origin=i,this.idempotent=B??(h==="HEAD"||h==="GET"),this.blocking=y??!1,this.reset=T??null,this.host=null,this.contentLength=null,this.contentType=
null,this.headers=[],this.expectContinue=se??!1,Array.isArray(E)){if(E.length%2!==0)throw new l("headers array must be even");for(let W=0;W<E.length;W+=2)N(this,E[W],E[W+1])}else if(E&&typeof E=="obje\
ct")if(E[Symbol.iterator])for(const W of E){if(!Array.isArray(W)||W.length!==2)throw new l("headers must be in key-value pair format");N(this,W[0],W[1])}else{const W=Object.keys(E);for(let z=0;z<W.length;++z)
N(this,W[z],E[W[z]])}else if(E!=null)throw new l("headers must be an object or an array");u(J,h,b),this.servername=he||o(this.host),this[p]=J,r.create.hasSubscribers&&r.create.publish({request:this})}onBodySent(i){
if(this[p].onBodySent)try{return this[p].onBodySent(i)}catch(n){this.abort(n)}}onRequestSent(){if(r.bodySent.hasSubscribers&&r.bodySent.publish({request:this}),this[p].onRequestSent)try{return this[p].
onRequestSent()}catch(i){this.abort(i)}}onConnect(i){if(D(!this.aborted),D(!this.completed),this.error)i(this.error);else return this.abort=i,this[p].onConnect(i)}onResponseStarted(){return this[p].onResponseStarted?.()}onHeaders(i,n,h,a){
D(!this.aborted),D(!this.completed),r.headers.hasSubscribers&&r.headers.publish({request:this,response:{statusCode:i,headers:n,statusText:a}});try{return this[p].onHeaders(i,n,h,a)}catch(E){this.abort(
E)}}onData(i){D(!this.aborted),D(!this.completed);try{return this[p].onData(i)}catch(n){return this.abort(n),!1}}onUpgrade(i,n,h,a=""){this.onFinally(),D(!this.aborted),D(!this.completed),i!==null&&this.#e(
i,n,a);const E=this[p].onUpgrade(i,n,h);return this.aborted||(this.completed=!0,i!==null&&this.#t()),E}onUpgradeResponse(i,n,h,a=""){D(!this.aborted),D(this.completed),r.headers.hasSubscribers&&this.#e(
i,h(n),a),this.#t()}onUpgradeError(i){D(!this.aborted),D(this.completed),r.error.hasSubscribers&&r.error.publish({request:this,error:i})}#e(i,n,h){r.headers.hasSubscribers&&r.headers.publish({request:this,
response:{statusCode:i,headers:n,statusText:h}})}#t(){r.trailers.hasSubscribers&&r.trailers.publish({request:this,trailers:[]})}onComplete(i){this.onFinally(),D(!this.aborted),this.completed=!0,r.trailers.
hasSubscribers&&r.trailers.publish({request:this,trailers:i});try{return this[p].onComplete(i)}catch(n){this.onError(n)}}onError(i){if(this.onFinally(),r.error.hasSubscribers&&r.error.publish({request:this,
error:i}),!this.aborted)return this.aborted=!0,this[p].onError(i)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(i,n){return N(this,i,n),this}}function N(F,i,n){if(n&&typeof n=="object"&&!Array.isArray(n))throw new l(`invalid ${i} header`);if(n===void 0)return;let h=g[i];
if(h===void 0&&(h=i.toLowerCase(),g[h]===void 0&&!S(h)))throw new l("invalid header key");if(Array.isArray(n)){const a=[];for(let E=0;E<n.length;E++)if(typeof n[E]=="string"){if(!w(n[E]))throw new l(`\
invalid ${i} header`);a.push(n[E])}else if(n[E]===null)a.push("");else{if(typeof n[E]=="object")throw new l(`invalid ${i} header`);{const m=`${n[E]}`;if(!w(m))throw new l(`invalid ${i} header`);a.push(
m)}}n=a}else if(typeof n=="string"){if(!w(n))throw new l(`invalid ${i} header`)}else if(n===null)n="";else if(n=`${n}`,!w(n))throw new l(`invalid ${i} header`);if(h==="host"){if(F.host!==null)throw new l(
"duplicate host header");if(typeof n!="string")throw new l("invalid host header");F.host=n}else if(h==="content-length"){if(F.contentLength!==null)throw new l("duplicate content-length header");if(F.contentLength=
parseInt(n,10),!Number.isFinite(F.contentLength))throw new l("invalid content-length header")}else if(F.contentType===null&&h==="content-type")F.contentType=n,F.headers.push(i,n);else{if(h==="transfer\
-encoding"||h==="keep-alive"||h==="upgrade")throw new l(`invalid ${h} header`);if(h==="connection"){const a=typeof n=="string"?n.toLowerCase():null;if(a!=="close"&&a!=="keep-alive")throw new l("invali\
d connection header");a==="close"&&(F.reset=!0)}else{if(h==="expect")throw new R("expect header not supported");F.headers.push(i,n)}}}L.exports=k}),36443:(L=>{L.exports={kClose:Symbol("close"),kDestroy:Symbol(
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
headerNameLowerCasedRecord:R}=e(10735);class D{value=null;left=null;middle=null;right=null;code;constructor(Q,f,t){if(t===void 0||t>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(
t))>127)throw new TypeError("key must be ascii string");Q.length!==++t?this.middle=new D(Q,f,t):this.value=f}add(Q,f){const t=Q.length;if(t===0)throw new TypeError("Unreachable");let I=0,c=this;for(;;){
const s=Q.charCodeAt(I);if(s>127)throw new TypeError("key must be ascii string");if(c.code===s)if(t===++I){c.value=f;break}else if(c.middle!==null)c=c.middle;else{c.middle=new D(Q,f,I);break}else if(c.
code<s)if(c.left!==null)c=c.left;else{c.left=new D(Q,f,I);break}else if(c.right!==null)c=c.right;else{c.right=new D(Q,f,I);break}}}search(Q){const f=Q.length;let t=0,I=this;for(;I!==null&&t<f;){let c=Q[t];
for(c<=90&&c>=65&&(c|=32);I!==null;){if(c===I.code){if(f===++t)return I;I=I.middle;break}I=I.code<c?I.left:I.right}}return null}}class S{node=null;insert(Q,f){this.node===null?this.node=new D(Q,f,0):this.
node.add(Q,f)}lookup(Q){return this.node?.search(Q)?.value??null}}const w=new S;for(let d=0;d<l.length;++d){const Q=R[l[d]];w.insert(Q,Q)}L.exports={TernarySearchTree:S,tree:w}}),3440:((L,$,e)=>{const l=e(
34589),{kDestroyed:R,kBodyUsed:D,kListeners:S,kBody:w}=e(36443),{IncomingMessage:d}=e(37067),Q=e(57075),f=e(77030),{Blob:t}=e(4573),I=e(57975),{stringify:c}=e(41792),{EventEmitter:s}=e(78474),{InvalidArgumentError:u}=e(
68707),{headerNameLowerCasedRecord:o}=e(10735),{tree:A}=e(67752),[r,g]=process.versions.node.split(".").map(M=>Number(M));class C{constructor(P){this[w]=P,this[D]=!1}async*[Symbol.asyncIterator](){l(!this[D],
"disturbed"),this[D]=!0,yield*this[w]}}function p(M){return N(M)?(Y(M)===0&&M.on("data",function(){l(!1)}),typeof M.readableDidRead!="boolean"&&(M[D]=!1,s.prototype.on.call(M,"data",function(){this[D]=
!0})),M):M&&typeof M.pipeTo=="function"?new C(M):M&&typeof M!="string"&&!ArrayBuffer.isView(M)&&U(M)?new C(M):M}function k(){}function N(M){return M&&typeof M=="object"&&typeof M.pipe=="function"&&typeof M.
on=="function"}function F(M){if(M===null)return!1;if(M instanceof t)return!0;if(typeof M!="object")return!1;{const P=M[Symbol.toStringTag];return(P==="Blob"||P==="File")&&("stream"in M&&typeof M.stream==
"function"||"arrayBuffer"in M&&typeof M.arrayBuffer=="function")}}function i(M,P){if(M.includes("?")||M.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#\
".');const q=c(P);return q&&(M+="?"+q),M}function n(M){const P=parseInt(M,10);return P===Number(M)&&P>=0&&P<=65535}function h(M){return M!=null&&M[0]==="h"&&M[1]==="t"&&M[2]==="t"&&M[3]==="p"&&(M[4]===
":"||M[4]==="s"&&M[5]===":")}function a(M){if(typeof M=="string"){if(M=new URL(M),!h(M.origin||M.protocol))throw new u("Invalid URL protocol: the URL must start with `http:` or `https:`.");return M}if(!M||
typeof M!="object")throw new u("Invalid URL: The URL argument must be a non-null object.");if(!(M instanceof URL)){if(M.port!=null&&M.port!==""&&n(M.port)===!1)throw new u("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(M.path!=null&&typeof M.path!="string")throw new u("Invalid URL path: the path must be a string or null/undefined.");if(M.pathname!=null&&typeof M.
pathname!="string")throw new u("Invalid URL pathname: the pathname must be a string or null/undefined.");if(M.hostname!=null&&typeof M.hostname!="string")throw new u("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(M.origin!=null&&typeof M.origin!="string")throw new u("Invalid URL origin: the origin must be a string or null/undefined.");if(!h(M.origin||M.protocol))throw new u(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");const P=M.port!=null?M.port:M.protocol==="https:"?443:80;let q=M.origin!=null?M.origin:`${M.protocol||""}//${M.hostname||""}:${P}`,
X=M.path!=null?M.path:`${M.pathname||""}${M.search||""}`;return q[q.length-1]==="/"&&(q=q.slice(0,q.length-1)),X&&X[0]!=="/"&&(X=`/${X}`),new URL(`${q}${X}`)}if(!h(M.origin||M.protocol))throw new u("I\
nvalid URL protocol: the URL must start with `http:` or `https:`.");return M}function E(M){if(M=a(M),M.pathname!=="/"||M.search||M.hash)throw new u("invalid url");return M}function m(M){if(M[0]==="["){
const q=M.indexOf("]");return l(q!==-1),M.substring(1,q)}const P=M.indexOf(":");return P===-1?M:M.substring(0,P)}function B(M){if(!M)return null;l(typeof M=="string");const P=m(M);return f.isIP(P)?"":
P}function y(M){return JSON.parse(JSON.stringify(M))}function b(M){return M!=null&&typeof M[Symbol.asyncIterator]=="function"}function U(M){return M!=null&&(typeof M[Symbol.iterator]=="function"||typeof M[Symbol.
asyncIterator]=="function")}function Y(M){if(M==null)return 0;if(N(M)){const P=M._readableState;return P&&P.objectMode===!1&&P.ended===!0&&Number.isFinite(P.length)?P.length:null}else{if(F(M))return M.
size!=null?M.size:null;if(ee(M))return M.byteLength}return null}function T(M){return M&&!!(M.destroyed||M[R]||Q.isDestroyed?.(M))}function V(M,P){M==null||!N(M)||T(M)||(typeof M.destroy=="function"?(Object.
getPrototypeOf(M).constructor===d&&(M.socket=null),M.destroy(P)):P&&queueMicrotask(()=>{M.emit("error",P)}),M.destroyed!==!0&&(M[R]=!0))}const se=/timeout=(\d+)/;function he(M){const P=M.toString().match(
se);return P?parseInt(P[1],10)*1e3:null}function J(M){return typeof M=="string"?o[M]??M.toLowerCase():A.lookup(M)??M.toString("latin1").toLowerCase()}function W(M){return A.lookup(M)??M.toString("lati\
n1").toLowerCase()}function z(M,P){P===void 0&&(P={});for(let q=0;q<M.length;q+=2){const X=J(M[q]);let ie=P[X];if(ie)typeof ie=="string"&&(ie=[ie],P[X]=ie),ie.push(M[q+1].toString("utf8"));else{const le=M[q+
1];typeof le=="string"?P[X]=le:P[X]=Array.isArray(le)?le.map(pe=>pe.toString("utf8")):le.toString("utf8")}}return"content-length"in P&&"content-disposition"in P&&(P["content-disposition"]=Buffer.from(
P["content-disposition"]).toString("latin1")),P}function G(M){const P=M.length,q=new Array(P);let X=!1,ie=-1,le,pe,Re=0;for(let Te=0;Te<M.length;Te+=2)le=M[Te],pe=M[Te+1],typeof le!="string"&&(le=le.toString()),
typeof pe!="string"&&(pe=pe.toString("utf8")),Re=le.length,Re===14&&le[7]==="-"&&(le==="content-length"||le.toLowerCase()==="content-length")?X=!0:Re===19&&le[7]==="-"&&(le==="content-disposition"||le.
toLowerCase()==="content-disposition")&&(ie=Te+1),q[Te]=le,q[Te+1]=pe;return X&&ie!==-1&&(q[ie]=Buffer.from(q[ie]).toString("latin1")),q}function ee(M){return M instanceof Uint8Array||Buffer.isBuffer(
M)}function te(M,P,q){if(!M||typeof M!="object")throw new u("handler must be an object");if(typeof M.onConnect!="function")throw new u("invalid onConnect method");if(typeof M.onError!="function")throw new u(
"invalid onError method");if(typeof M.onBodySent!="function"&&M.onBodySent!==void 0)throw new u("invalid onBodySent method");if(q||P==="CONNECT"){if(typeof M.onUpgrade!="function")throw new u("invalid\
 onUpgrade method")}else{if(typeof M.onHeaders!="function")throw new u("invalid onHeaders method");if(typeof M.onData!="function")throw new u("invalid onData method");if(typeof M.onComplete!="function")
throw new u("invalid onComplete method")}}function Z(M){return!!(M&&(Q.isDisturbed(M)||M[D]))}function j(M){return!!(M&&Q.isErrored(M))}function ne(M){return!!(M&&Q.isReadable(M))}function re(M){return{
localAddress:M.localAddress,localPort:M.localPort,remoteAddress:M.remoteAddress,remotePort:M.remotePort,remoteFamily:M.remoteFamily,timeout:M.timeout,bytesWritten:M.bytesWritten,bytesRead:M.bytesRead}}
function K(M){let P;return new ReadableStream({async start(){P=M[Symbol.asyncIterator]()},async pull(q){const{done:X,value:ie}=await P.next();if(X)queueMicrotask(()=>{q.close(),q.byobRequest?.respond(
0)});else{const le=Buffer.isBuffer(ie)?ie:Buffer.from(ie);le.byteLength&&q.enqueue(new Uint8Array(le))}return q.desiredSize>0},async cancel(q){await P.return()},type:"bytes"})}function we(M){return M&&
typeof M=="object"&&typeof M.append=="function"&&typeof M.delete=="function"&&typeof M.get=="function"&&typeof M.getAll=="function"&&typeof M.has=="function"&&typeof M.set=="function"&&M[Symbol.toStringTag]===
"FormData"}function Ie(M,P){return"addEventListener"in M?(M.addEventListener("abort",P,{once:!0}),()=>M.removeEventListener("abort",P)):(M.addListener("abort",P),()=>M.removeListener("abort",P))}const de=typeof String.
prototype.toWellFormed=="function",Ce=typeof String.prototype.isWellFormed=="function";function Ne(M){return de?`${M}`.toWellFormed():I.toUSVString(M)}function Le(M){return Ce?`${M}`.isWellFormed():Ne(
M)===`${M}`}function Ke(M){switch(M){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1;default:return M>=
33&&M<=126}}function at(M){if(M.length===0)return!1;for(let P=0;P<M.length;++P)if(!Ke(M.charCodeAt(P)))return!1;return!0}const et=/[^\t\x20-\x7e\x80-\xff]/;function lt(M){return!et.test(M)}function Ze(M){
if(M==null||M==="")return{start:0,end:null,size:null};const P=M?M.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return P?{start:parseInt(P[1]),end:P[2]?parseInt(P[2]):null,size:P[3]?parseInt(P[3]):null}:null}
function rt(M,P,q){return(M[S]??=[]).push([P,q]),M.on(P,q),M}function st(M){for(const[P,q]of M[S]??[])M.removeListener(P,q);M[S]=null}function me(M,P,q){try{P.onError(q),l(P.aborted)}catch(X){M.emit("\
error",X)}}const Me=Object.create(null);Me.enumerable=!0;const Je={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POS\
T",put:"PUT",PUT:"PUT"},H={...Je,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Je,null),Object.setPrototypeOf(H,null),L.exports={kEnumerableProperty:Me,nop:k,isDisturbed:Z,isErrored:j,isReadable:ne,
toUSVString:Ne,isUSVString:Le,isBlobLike:F,parseOrigin:E,parseURL:a,getServerName:B,isStream:N,isIterable:U,isAsyncIterable:b,isDestroyed:T,headerNameToString:J,bufferToLowerCasedHeaderName:W,addListener:rt,
removeAllListeners:st,errorRequest:me,parseRawHeaders:G,parseHeaders:z,parseKeepAliveTimeout:he,destroy:V,bodyLength:Y,deepClone:y,ReadableStreamFrom:K,isBuffer:ee,validateHandler:te,getSocketInfo:re,
isFormDataLike:we,buildURL:i,addAbortListener:Ie,isValidHTTPToken:at,isValidHeaderValue:lt,isTokenCharCode:Ke,parseRangeHeader:Ze,normalizedMethodRecordsBase:Je,normalizedMethodRecords:H,isValidPort:n,
isHttpOrHttpsPrefixed:h,nodeMajor:r,nodeMinor:g,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:p}}),57405:((L,$,e)=>{const{InvalidArgumentError:l}=e(68707),{kClients:R,kRunning:D,kClose:S,
kDestroy:w,kDispatch:d,kInterceptors:Q}=e(36443),f=e(21841),t=e(30628),I=e(23701),c=e(3440),s=e(25092),u=Symbol("onConnect"),o=Symbol("onDisconnect"),A=Symbol("onConnectionError"),r=Symbol("maxRedirec\
tions"),g=Symbol("onDrain"),C=Symbol("factory"),p=Symbol("options");function k(F,i){return i&&i.connections===1?new I(F,i):new t(F,i)}class N extends f{constructor({factory:i=k,maxRedirections:n=0,connect:h,
tls:a,...E}={}){if(typeof i!="function")throw new l("factory must be a function.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new l("connect must be a function or an object");if(!Number.
isInteger(n)||n<0)throw new l("maxRedirections must be a positive number");super(E),h&&typeof h!="function"&&(h={...h}),a&&typeof a!="function"&&(a={...a}),this[Q]=E.interceptors?.Agent&&Array.isArray(
E.interceptors.Agent)?E.interceptors.Agent:[s({maxRedirections:n})],this[p]={...c.deepClone(E),connect:h,tls:a},this[p].interceptors=E.interceptors?{...E.interceptors}:void 0,this[r]=n,this[C]=i,this[R]=
new Map,this[g]=(m,B)=>{this.emit("drain",m,[this,...B])},this[u]=(m,B)=>{this.emit("connect",m,[this,...B])},this[o]=(m,B,y)=>{this.emit("disconnect",m,[this,...B],y)},this[A]=(m,B,y)=>{this.emit("co\
nnectionError",m,[this,...B],y)}}get[D](){let i=0;for(const n of this[R].values())i+=n[D];return i}[d](i,n){let h;if(i.origin&&(typeof i.origin=="string"||i.origin instanceof URL))h=String(i.origin);else
throw new l("opts.origin must be a non-empty string or URL.");let a=this[R].get(h);return a||(a=this[C](i.origin,this[p]).on("drain",this[g]).on("connect",this[u]).on("disconnect",this[o]).on("connect\
ionError",this[A]),this[R].set(h,a)),a.dispatch(i,n)}async[S](){const i=[];for(const n of this[R].values())i.push(n.close());this[R].clear(),await Promise.all(i)}async[w](i){const n=[];for(const h of this[R].
values())n.push(h.destroy(i));this[R].clear(),await Promise.all(n)}}L.exports=N}),837:((L,$,e)=>{const{BalancedPoolMissingUpstreamError:l,InvalidArgumentError:R}=e(68707),{PoolBase:D,kClients:S,kNeedDrain:w,
kAddClient:d,kRemoveClient:Q,kGetDispatcher:f}=e(42128),t=e(30628),{kUrl:I,kInterceptors:c}=e(36443),{parseOrigin:s}=e(3440),u=Symbol("factory"),o=Symbol("options"),A=Symbol("kGreatestCommonDivisor"),
r=Symbol("kCurrentWeight"),g=Symbol("kIndex"),C=Symbol("kWeight"),p=Symbol("kMaxWeightPerServer"),k=Symbol("kErrorPenalty");function N(n,h){if(n===0)return h;for(;h!==0;){const a=h;h=n%h,n=a}return n}
function F(n,h){return new t(n,h)}class i extends D{constructor(h=[],{factory:a=F,...E}={}){if(super(),this[o]=E,this[g]=-1,this[r]=0,this[p]=this[o].maxWeightPerServer||100,this[k]=this[o].errorPenalty||
15,Array.isArray(h)||(h=[h]),typeof a!="function")throw new R("factory must be a function.");this[c]=E.interceptors?.BalancedPool&&Array.isArray(E.interceptors.BalancedPool)?E.interceptors.BalancedPool:
[],this[u]=a;for(const m of h)this.addUpstream(m);this._updateBalancedPoolStats()}addUpstream(h){const a=s(h).origin;if(this[S].find(m=>m[I].origin===a&&m.closed!==!0&&m.destroyed!==!0))return this;const E=this[u](
a,Object.assign({},this[o]));this[d](E),E.on("connect",()=>{E[C]=Math.min(this[p],E[C]+this[k])}),E.on("connectionError",()=>{E[C]=Math.max(1,E[C]-this[k]),this._updateBalancedPoolStats()}),E.on("disc\
onnect",(...m)=>{const B=m[2];B&&B.code==="UND_ERR_SOCKET"&&(E[C]=Math.max(1,E[C]-this[k]),this._updateBalancedPoolStats())});for(const m of this[S])m[C]=this[p];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let h=0;for(let a=0;a<this[S].length;a++)h=N(this[S][a][C],h);this[A]=h}removeUpstream(h){const a=s(h).origin,E=this[S].find(m=>m[I].origin===a&&m.closed!==!0&&m.destroyed!==
!0);return E&&this[Q](E),this}get upstreams(){return this[S].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[I].origin)}[f](){if(this[S].length===0)throw new l;if(!this[S].find(B=>!B[w]&&B.closed!==
!0&&B.destroyed!==!0)||this[S].map(B=>B[w]).reduce((B,y)=>B&&y,!0))return;let E=0,m=this[S].findIndex(B=>!B[w]);for(;E++<this[S].length;){this[g]=(this[g]+1)%this[S].length;const B=this[S][this[g]];if(B[C]>
this[S][m][C]&&!B[w]&&(m=this[g]),this[g]===0&&(this[r]=this[r]-this[A],this[r]<=0&&(this[r]=this[p])),B[C]>=this[r]&&!B[w])return B}return this[r]=this[S][m][C],this[g]=m,this[S][m]}}L.exports=i}),637:((L,$,e)=>{
const l=e(34589),R=e(3440),{channels:D}=e(42414),S=e(96603),{RequestContentLengthMismatchError:w,ResponseContentLengthMismatchError:d,RequestAbortedError:Q,InvalidArgumentError:f,HeadersTimeoutError:t,
HeadersOverflowError:I,SocketError:c,InformationalError:s,BodyTimeoutError:u,HTTPParserError:o,ResponseExceededMaxSizeError:A}=e(68707),{kUrl:r,kReset:g,kClient:C,kParser:p,kBlocking:k,kRunning:N,kPending:F,
kSize:i,kWriting:n,kQueue:h,kNoRef:a,kKeepAliveDefaultTimeout:E,kHostHeader:m,kPendingIdx:B,kRunningIdx:y,kError:b,kPipelining:U,kSocket:Y,kKeepAliveTimeoutValue:T,kMaxHeadersSize:V,kKeepAliveMaxTimeout:se,
kKeepAliveTimeoutThreshold:he,kHeadersTimeout:J,kBodyTimeout:W,kStrictContentLength:z,kMaxRequests:G,kCounter:ee,kMaxResponseSize:te,kOnError:Z,kResume:j,kHTTPContext:ne}=e(36443),re=e(52824),K=Buffer.
alloc(0),we=Buffer[Symbol.species],Ie=R.addListener,de=R.removeAllListeners,Ce=Symbol("kIdleSocketValidation"),Ne=Symbol("kIdleSocketValidationTimeout"),Le=Symbol("kSocketUsed");let Ke;async function at(){
const Ue=process.env.JEST_WORKER_ID?e(63870):void 0;let ae;try{ae=await WebAssembly.compile(e(53434))}catch{ae=await WebAssembly.compile(Ue||e(63870))}return await WebAssembly.instantiate(ae,{env:{wasm_on_url:(O,_,v)=>0,
wasm_on_status:(O,_,v)=>{l(Ze.ptr===O);const ue=_-me+rt.byteOffset;return Ze.onStatus(new we(rt.buffer,ue,v))||0},wasm_on_message_begin:O=>(l(Ze.ptr===O),Ze.onMessageBegin()||0),wasm_on_header_field:(O,_,v)=>{
l(Ze.ptr===O);const ue=_-me+rt.byteOffset;return Ze.onHeaderField(new we(rt.buffer,ue,v))||0},wasm_on_header_value:(O,_,v)=>{l(Ze.ptr===O);const ue=_-me+rt.byteOffset;return Ze.onHeaderValue(new we(rt.
buffer,ue,v))||0},wasm_on_headers_complete:(O,_,v,ue)=>(l(Ze.ptr===O),Ze.onHeadersComplete(_,!!v,!!ue)||0),wasm_on_body:(O,_,v)=>{l(Ze.ptr===O);const ue=_-me+rt.byteOffset;return Ze.onBody(new we(rt.buffer,
ue,v))||0},wasm_on_message_complete:O=>(l(Ze.ptr===O),Ze.onMessageComplete()||0)}})}let et=null,lt=at();lt.catch();let Ze=null,rt=null,st=0,me=null;const Me=0,Je=1,H=2|Je,M=4|Je,P=8|Me;class q{constructor(ae,O,{
exports:_}){l(Number.isFinite(ae[V])&&ae[V]>0),this.llhttp=_,this.ptr=this.llhttp.llhttp_alloc(re.TYPE.RESPONSE),this.client=ae,this.socket=O,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=ae[V],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.
bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=ae[te]}setTimeout(ae,O){ae!==this.timeoutValue||O&Je^this.timeoutType&Je?(this.timeout&&(S.clearTimeout(this.
timeout),this.timeout=null),ae&&(O&Je?this.timeout=S.setFastTimeout(X,ae,new WeakRef(this)):(this.timeout=setTimeout(X,ae,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=ae):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=O}resume(){this.socket.destroyed||!this.paused||(l(this.ptr!=null),l(Ze==null),this.llhttp.llhttp_resume(this.ptr),l(this.timeoutType===M),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||K),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const ae=this.socket.read();if(ae===
null)break;this.execute(ae)}}execute(ae){l(this.ptr!=null),l(Ze==null),l(!this.paused);const{socket:O,llhttp:_}=this;ae.length>st&&(me&&_.free(me),st=Math.ceil(ae.length/4096)*4096,me=_.malloc(st)),new Uint8Array(
_.memory.buffer,me,st).set(ae);try{let v;try{rt=ae,Ze=this,v=_.llhttp_execute(this.ptr,me,ae.length)}catch(ge){throw ge}finally{Ze=null,rt=null}const ue=_.llhttp_get_error_pos(this.ptr)-me;if(v!==re.ERROR.
OK){const ge=ae.subarray(ue);if(v===re.ERROR.PAUSED_UPGRADE)this.onUpgrade(ge);else if(v===re.ERROR.PAUSED)this.paused=!0,O.unshift(ge);else throw this.createError(v,ge)}}catch(v){R.destroy(O,v)}}finish(){
l(Ze===null),l(this.ptr!=null),l(!this.paused);const{llhttp:ae}=this;let O;try{Ze=this,O=ae.llhttp_finish(this.ptr)}finally{Ze=null}return O===re.ERROR.OK?null:O===re.ERROR.PAUSED||O===re.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(O,K)}createError(ae,O){const{llhttp:_,contentLength:v,bytesRead:ue}=this;if(v&&ue!==parseInt(v,10))return new d;const ge=_.llhttp_get_error_reason(this.ptr);let ye="";
if(ge){const be=new Uint8Array(_.memory.buffer,ge).indexOf(0);ye="Response does not match the HTTP/1.1 protocol ("+Buffer.from(_.memory.buffer,ge,be).toString()+")"}return new o(ye,re.ERROR[ae],O)}destroy(){
l(this.ptr!=null),l(Ze==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&S.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(ae){
this.statusText=ae.toString()}onMessageBegin(){const{socket:ae,client:O}=this;if(ae.destroyed)return-1;if(O[N]===0)return R.destroy(ae,new c("bad response",R.getSocketInfo(ae))),-1;const _=O[h][O[y]];
if(!_)return-1;_.onResponseStarted()}onHeaderField(ae){const O=this.headers.length;(O&1)===0?this.headers.push(ae):this.headers[O-1]=Buffer.concat([this.headers[O-1],ae]),this.trackHeader(ae.length)}onHeaderValue(ae){
let O=this.headers.length;(O&1)===1?(this.headers.push(ae),O+=1):this.headers[O-1]=Buffer.concat([this.headers[O-1],ae]);const _=this.headers[O-2];if(_.length===10){const v=R.bufferToLowerCasedHeaderName(
_);v==="keep-alive"?this.keepAlive+=ae.toString():v==="connection"&&(this.connection+=ae.toString())}else _.length===14&&R.bufferToLowerCasedHeaderName(_)==="content-length"&&(this.contentLength+=ae.toString());
this.trackHeader(ae.length)}trackHeader(ae){this.headersSize+=ae,this.headersSize>=this.headersMaxSize&&R.destroy(this.socket,new I)}onUpgrade(ae){const{upgrade:O,client:_,socket:v,headers:ue,statusCode:ge,
statusText:ye}=this;l(O),l(_[Y]===v),l(!v.destroyed),l(!this.paused),l((ue.length&1)===0);const be=_[h][_[y]];l(be),l(be.upgrade||be.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=
null,this.headers=[],this.headersSize=0,v.unshift(ae),v[p].destroy(),v[p]=null,v[C]=null,v[b]=null,de(v),_[Y]=null,_[ne]=null,_[h][_[y]++]=null,_.emit("disconnect",_[r],[_],new s("upgrade"));try{be.onUpgrade(
ge,ue,v,ye)}catch(Fe){R.errorRequest(_,be,Fe),R.destroy(v,Fe)}_[j]()}onHeadersComplete(ae,O,_){const{client:v,socket:ue,headers:ge,statusText:ye}=this;if(ue.destroyed)return-1;if(v[N]===0)return R.destroy(
ue,new c("bad response",R.getSocketInfo(ue))),-1;const be=v[h][v[y]];if(!be)return-1;if(l(!this.upgrade),l(this.statusCode<200),ae===100)return R.destroy(ue,new c("bad response",R.getSocketInfo(ue))),
-1;if(O&&!be.upgrade)return R.destroy(ue,new c("bad upgrade",R.getSocketInfo(ue))),-1;if(l(this.timeoutType===H),this.statusCode=ae,this.shouldKeepAlive=_||be.method==="HEAD"&&!ue[g]&&this.connection.
toLowerCase()==="keep-alive",this.statusCode>=200){const Pe=be.bodyTimeout!=null?be.bodyTimeout:v[W];this.setTimeout(Pe,M)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(be.method===
"CONNECT")return l(v[N]===1),this.upgrade=!0,2;if(O)return l(v[N]===1),this.upgrade=!0,2;if(l((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&v[U]){const Pe=this.
keepAlive?R.parseKeepAliveTimeout(this.keepAlive):null;if(Pe!=null){const ot=Math.min(Pe-v[he],v[se]);ot<=0?ue[g]=!0:v[T]=ot}else v[T]=v[E]}else ue[g]=!0;const Fe=be.onHeaders(ae,ge,this.resume,ye)===
!1;return be.aborted?-1:be.method==="HEAD"||ae<200?1:(ue[k]&&(ue[k]=!1,v[j]()),Fe?re.ERROR.PAUSED:0)}onBody(ae){const{client:O,socket:_,statusCode:v,maxResponseSize:ue}=this;if(_.destroyed)return-1;const ge=O[h][O[y]];
if(l(ge),l(this.timeoutType===M),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),l(v>=200),ue>-1&&this.bytesRead+ae.length>ue)return R.destroy(_,new A),-1;if(this.bytesRead+=ae.length,ge.onData(
ae)===!1)return re.ERROR.PAUSED}onMessageComplete(){const{client:ae,socket:O,statusCode:_,upgrade:v,headers:ue,contentLength:ge,bytesRead:ye,shouldKeepAlive:be}=this;if(O.destroyed&&(!_||be))return-1;
if(v)return;l(_>=100),l((this.headers.length&1)===0);const Fe=ae[h][ae[y]];if(l(Fe),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,!(_<200)){if(Fe.method!=="HEAD"&&ge&&ye!==parseInt(ge,10))return R.destroy(O,new d),-1;if(Fe.onComplete(ue),ae[h][ae[y]++]=null,O[Le]=!0,O[n])return l(ae[N]===0),R.destroy(
O,new s("reset")),re.ERROR.PAUSED;if(be){if(O[g]&&ae[N]===0)return R.destroy(O,new s("reset")),re.ERROR.PAUSED;ae[U]==null||ae[U]===1?setImmediate(()=>ae[j]()):ae[j]()}else return R.destroy(O,new s("r\
eset")),re.ERROR.PAUSED}}}function X(Ue){const{socket:ae,timeoutType:O,client:_,paused:v}=Ue.deref();O===H?(!ae[n]||ae.writableNeedDrain||_[N]>1)&&(l(!v,"cannot be paused while waiting for headers"),R.
destroy(ae,new t)):O===M?v||R.destroy(ae,new u):O===P&&(l(_[N]===0&&_[T]),R.destroy(ae,new s("socket idle timeout")))}async function ie(Ue,ae){Ue[Y]=ae,et||(et=await lt,lt=null),ae[a]=!1,ae[n]=!1,ae[g]=
!1,ae[k]=!1,ae[Ce]=0,ae[Ne]=null,ae[Le]=!1,ae[p]=new q(Ue,ae,et),Ie(ae,"error",function(_){const v=this[p];if(_.code==="ECONNRESET"&&v.statusCode&&!v.shouldKeepAlive){const ue=v.finish();ue&&(this[b]=
ue,this[C][Z](ue));return}this[b]=_,this[C][Z](_)}),Ie(ae,"readable",function(){const _=this[p];_&&_.readMore()}),Ie(ae,"end",function(){const _=this[p];if(_.statusCode&&!_.shouldKeepAlive){const v=_.
finish();v&&R.destroy(this,v);return}R.destroy(this,new c("other side closed",R.getSocketInfo(this)))}),Ie(ae,"close",function(){const _=this[C],v=this[p];le(this),v&&(!this[b]&&v.statusCode&&!v.shouldKeepAlive&&
(this[b]=v.finish()||this[b]),this[p].destroy(),this[p]=null);const ue=this[b]||new c("closed",R.getSocketInfo(this));if(_[Y]=null,_[ne]=null,_.destroyed){l(_[F]===0);const ge=_[h].splice(_[y]);for(let ye=0;ye<
ge.length;ye++){const be=ge[ye];R.errorRequest(_,be,ue)}}else if(_[N]>0&&ue.code!=="UND_ERR_INFO"){const ge=_[h][_[y]];_[h][_[y]++]=null,R.errorRequest(_,ge,ue)}_[B]=_[y],l(_[N]===0),_.emit("disconnec\
t",_[r],[_],ue),_[j]()});let O=!1;return ae.on("close",()=>{O=!0}),{version:"h1",defaultPipelining:1,write(..._){return je(Ue,..._)},resume(){Re(Ue)},destroy(_,v){O?queueMicrotask(v):ae.destroy(_).on(
"close",v)},get destroyed(){return ae.destroyed},busy(_){return!!(ae[n]||ae[g]||ae[k]||ae[Ce]===1||_&&(Ue[N]>0&&!_.idempotent||Ue[N]>0&&(_.upgrade||_.method==="CONNECT")||Ue[N]>0&&R.bodyLength(_.body)!==
0&&(R.isStream(_.body)||R.isAsyncIterable(_.body)||R.isFormDataLike(_.body))))}}}function le(Ue){Ue[Ne]&&(clearImmediate(Ue[Ne]),Ue[Ne]=null),Ue[Ce]=0}function pe(Ue,ae){ae[Ce]=1,ae[Ne]=setImmediate(()=>{
ae[Ne]=null,ae[Ce]=2,Ue[Y]===ae&&!ae.destroyed&&Ue[j]()})}function Re(Ue){const ae=Ue[Y];if(ae&&!ae.destroyed){if(Ue[i]===0?!ae[a]&&ae.unref&&(ae.unref(),ae[a]=!0):ae[a]&&ae.ref&&(ae.ref(),ae[a]=!1),Ue[N]===
0&&Ue[F]>0&&ae[Le]){if(ae[Ce]===0)return pe(Ue,ae),ae[p].readMore(),ae.destroyed,void 0;if(ae[Ce]===1)return ae[p].readMore(),ae.destroyed,void 0}if(Ue[N]===0&&(ae[p].readMore(),ae.destroyed))return;if(Ue[i]===
0)ae[p].timeoutType!==P&&ae[p].setTimeout(Ue[T],P);else if(Ue[N]>0&&ae[p].statusCode<200&&ae[p].timeoutType!==H){const O=Ue[h][Ue[y]],_=O.headersTimeout!=null?O.headersTimeout:Ue[J];ae[p].setTimeout(_,
H)}}}function Te(Ue){return Ue!=="GET"&&Ue!=="HEAD"&&Ue!=="OPTIONS"&&Ue!=="TRACE"&&Ue!=="CONNECT"}function je(Ue,ae){const{method:O,path:_,host:v,upgrade:ue,blocking:ge,reset:ye}=ae;let{body:be,headers:Fe,
contentLength:Pe}=ae;const ot=O==="PUT"||O==="POST"||O==="PATCH"||O==="QUERY"||O==="PROPFIND"||O==="PROPPATCH";if(R.isFormDataLike(be)){Ke||(Ke=e(84492).extractBody);const[ft,bt]=Ke(be);ae.contentType==
null&&Fe.push("content-type",bt),be=ft.stream,Pe=ft.length}else if(R.isBlobLike(be)&&ae.contentType==null){const ft=be.type;if(ft){const bt=`${ft}`;if(!R.isValidHeaderValue(bt))return R.errorRequest(Ue,
ae,new f("invalid content-type header")),!1;Fe.push("content-type",bt)}}be&&typeof be.read=="function"&&be.read(0);const ut=R.bodyLength(be);if(Pe=ut??Pe,Pe===null&&(Pe=ae.contentLength),Pe===0&&!ot&&
(Pe=null),Te(O)&&Pe>0&&ae.contentLength!==null&&ae.contentLength!==Pe){if(Ue[z])return R.errorRequest(Ue,ae,new w),!1;process.emitWarning(new w)}const tt=Ue[Y];le(tt);const it=ft=>{if(!ae.aborted){if(ae.
completed){(ae.upgrade||ae.method==="CONNECT")&&R.destroy(tt,new s("aborted"));return}R.errorRequest(Ue,ae,ft||new Q),R.destroy(be),R.destroy(tt,new s("aborted"))}};try{ae.onConnect(it)}catch(ft){R.errorRequest(
Ue,ae,ft)}if(ae.aborted)return!1;O==="HEAD"&&(tt[g]=!0),(ue||O==="CONNECT")&&(tt[g]=!0),ye!=null&&(tt[g]=ye),Ue[G]&&tt[ee]++>=Ue[G]&&(tt[g]=!0),ge&&(tt[k]=!0);let dt=`${O} ${_} HTTP/1.1\r
`;if(typeof v=="string"?dt+=`host: ${v}\r
`:dt+=Ue[m],ue?dt+=`connection: upgrade\r
upgrade: ${ue}\r
`:Ue[U]&&!tt[g]?dt+=`connection: keep-alive\r
`:dt+=`connection: close\r
`,Array.isArray(Fe))for(let ft=0;ft<Fe.length;ft+=2){const bt=Fe[ft+0],gt=Fe[ft+1];if(Array.isArray(gt))for(let yt=0;yt<gt.length;yt++)dt+=`${bt}: ${gt[yt]}\r
`;else dt+=`${bt}: ${gt}\r
`}return D.sendHeaders.hasSubscribers&&D.sendHeaders.publish({request:ae,headers:dt,socket:tt}),!be||ut===0?$e(it,null,Ue,ae,tt,Pe,dt,ot):R.isBuffer(be)?$e(it,be,Ue,ae,tt,Pe,dt,ot):R.isBlobLike(be)?typeof be.
stream=="function"?_e(it,be.stream(),Ue,ae,tt,Pe,dt,ot):nt(it,be,Ue,ae,tt,Pe,dt,ot):R.isStream(be)?Ye(it,be,Ue,ae,tt,Pe,dt,ot):R.isIterable(be)?_e(it,be,Ue,ae,tt,Pe,dt,ot):l(!1),!0}function Ye(Ue,ae,O,_,v,ue,ge,ye){
l(ue!==0||O[N]===0,"stream body cannot be pipelined");let be=!1;const Fe=new ze({abort:Ue,socket:v,request:_,contentLength:ue,client:O,expectsPayload:ye,header:ge}),Pe=function(it){if(!be)try{!Fe.write(
it)&&this.pause&&this.pause()}catch(dt){R.destroy(this,dt)}},ot=function(){be||ae.resume&&ae.resume()},ut=function(){if(queueMicrotask(()=>{ae.removeListener("error",tt)}),!be){const it=new Q;queueMicrotask(
()=>tt(it))}},tt=function(it){if(!be){if(be=!0,l(v.destroyed||v[n]&&O[N]<=1),v.off("drain",ot).off("error",tt),ae.removeListener("data",Pe).removeListener("end",tt).removeListener("close",ut),!it)try{
Fe.end()}catch(dt){it=dt}Fe.destroy(it),it&&(it.code!=="UND_ERR_INFO"||it.message!=="reset")?R.destroy(ae,it):R.destroy(ae)}};ae.on("data",Pe).on("end",tt).on("error",tt).on("close",ut),ae.resume&&ae.
resume(),v.on("drain",ot).on("error",tt),ae.errorEmitted??ae.errored?setImmediate(()=>tt(ae.errored)):(ae.endEmitted??ae.readableEnded)&&setImmediate(()=>tt(null)),(ae.closeEmitted??ae.closed)&&setImmediate(
ut)}function $e(Ue,ae,O,_,v,ue,ge,ye){try{ae?R.isBuffer(ae)&&(l(ue===ae.byteLength,"buffer body must have content length"),v.cork(),v.write(`${ge}content-length: ${ue}\r
\r
`,"latin1"),v.write(ae),v.uncork(),_.onBodySent(ae),!ye&&_.reset!==!1&&(v[g]=!0)):ue===0?v.write(`${ge}content-length: 0\r
\r
`,"latin1"):(l(ue===null,"no body must not have content length"),v.write(`${ge}\r
`,"latin1")),_.onRequestSent(),O[j]()}catch(be){Ue(be)}}async function nt(Ue,ae,O,_,v,ue,ge,ye){l(ue===ae.size,"blob body must have content length");try{if(ue!=null&&ue!==ae.size)throw new w;const be=Buffer.
from(await ae.arrayBuffer());v.cork(),v.write(`${ge}content-length: ${ue}\r
\r
`,"latin1"),v.write(be),v.uncork(),_.onBodySent(be),_.onRequestSent(),!ye&&_.reset!==!1&&(v[g]=!0),O[j]()}catch(be){Ue(be)}}async function _e(Ue,ae,O,_,v,ue,ge,ye){l(ue!==0||O[N]===0,"iterator body ca\
nnot be pipelined");let be=null;function Fe(){if(be){const ut=be;be=null,ut()}}const Pe=()=>new Promise((ut,tt)=>{l(be===null),v[b]?tt(v[b]):be=ut});v.on("close",Fe).on("drain",Fe);const ot=new ze({abort:Ue,
socket:v,request:_,contentLength:ue,client:O,expectsPayload:ye,header:ge});try{for await(const ut of ae){if(v[b])throw v[b];ot.write(ut)||await Pe()}ot.end()}catch(ut){ot.destroy(ut)}finally{v.off("cl\
ose",Fe).off("drain",Fe)}}class ze{constructor({abort:ae,socket:O,request:_,contentLength:v,client:ue,expectsPayload:ge,header:ye}){this.socket=O,this.request=_,this.contentLength=v,this.client=ue,this.
bytesWritten=0,this.expectsPayload=ge,this.header=ye,this.abort=ae,O[n]=!0}write(ae){const{socket:O,request:_,contentLength:v,client:ue,bytesWritten:ge,expectsPayload:ye,header:be}=this;if(O[b])throw O[b];
if(O.destroyed)return!1;const Fe=Buffer.byteLength(ae);if(!Fe)return!0;if(v!==null&&ge+Fe>v){if(ue[z])throw new w;process.emitWarning(new w)}O.cork(),ge===0&&(!ye&&_.reset!==!1&&(O[g]=!0),v===null?O.write(
`${be}transfer-encoding: chunked\r
`,"latin1"):O.write(`${be}content-length: ${v}\r
\r
`,"latin1")),v===null&&O.write(`\r
${Fe.toString(16)}\r
`,"latin1"),this.bytesWritten+=Fe;const Pe=O.write(ae);return O.uncork(),_.onBodySent(ae),Pe||O[p].timeout&&O[p].timeoutType===H&&O[p].timeout.refresh&&O[p].timeout.refresh(),Pe}end(){const{socket:ae,
contentLength:O,client:_,bytesWritten:v,expectsPayload:ue,header:ge,request:ye}=this;if(ye.onRequestSent(),ae[n]=!1,ae[b])throw ae[b];if(!ae.destroyed){if(v===0?ue?ae.write(`${ge}content-length: 0\r
\r
`,"latin1"):ae.write(`${ge}\r
`,"latin1"):O===null&&ae.write(`\r
0\r
\r
`,"latin1"),O!==null&&v!==O){if(_[z])throw new w;process.emitWarning(new w)}ae[p].timeout&&ae[p].timeoutType===H&&ae[p].timeout.refresh&&ae[p].timeout.refresh(),_[j]()}}destroy(ae){const{socket:O,client:_,
abort:v}=this;O[n]=!1,ae&&(l(_[N]<=1,"pipeline should only contain this request"),v(ae))}}L.exports=ie}),88788:((L,$,e)=>{const l=e(34589),{errorMonitor:R}=e(78474),{pipeline:D}=e(57075),S=e(3440),{RequestContentLengthMismatchError:w,
RequestAbortedError:d,SocketError:Q,InformationalError:f}=e(68707),{kUrl:t,kReset:I,kClient:c,kRunning:s,kPending:u,kQueue:o,kPendingIdx:A,kRunningIdx:r,kError:g,kSocket:C,kStrictContentLength:p,kOnError:k,
kMaxConcurrentStreams:N,kHTTP2Session:F,kResume:i,kSize:n,kHTTPContext:h}=e(36443),a=Symbol("open streams");let E,m=!1,B;try{B=e(32467)}catch{B={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:y,
HTTP2_HEADER_METHOD:b,HTTP2_HEADER_PATH:U,HTTP2_HEADER_SCHEME:Y,HTTP2_HEADER_CONTENT_LENGTH:T,HTTP2_HEADER_EXPECT:V,HTTP2_HEADER_STATUS:se}}=B;function he(de){const Ce=[];for(const[Ne,Le]of Object.entries(
de))if(Array.isArray(Le))for(const Ke of Le)Ce.push(Buffer.from(Ne),Buffer.from(Ke));else Ce.push(Buffer.from(Ne),Buffer.from(Le));return Ce}function J(de){const{[se]:Ce,...Ne}=de;return he(Ne)}async function W(de,Ce){
de[C]=Ce,m||(m=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const Ne=B.connect(de[t],{createConnection:()=>Ce,peerMaxConcurrentStreams:de[N]});
Ne[a]=0,Ne[c]=de,Ne[C]=Ce,S.addListener(Ne,"error",G),S.addListener(Ne,"frameError",ee),S.addListener(Ne,"end",te),S.addListener(Ne,"goaway",Z),S.addListener(Ne,"close",function(){const{[c]:Ke}=this,{
[C]:at}=Ke,et=this[C][g]||this[g]||new Q("closed",S.getSocketInfo(at));if(Ke[F]=null,Ke.destroyed){l(Ke[u]===0);const lt=Ke[o].splice(Ke[r]);for(let Ze=0;Ze<lt.length;Ze++){const rt=lt[Ze];S.errorRequest(
Ke,rt,et)}}}),Ne.unref(),de[F]=Ne,Ce[F]=Ne,S.addListener(Ce,"error",function(Ke){this[g]=Ke,this[c][k](Ke)}),S.addListener(Ce,"end",function(){S.destroy(this,new Q("other side closed",S.getSocketInfo(
this)))}),S.addListener(Ce,"close",function(){const Ke=this[g]||new Q("closed",S.getSocketInfo(this));de[C]=null,this[F]!=null&&this[F].destroy(Ke),de[A]=de[r],l(de[s]===0),de.emit("disconnect",de[t],
[de],Ke),de[i]()});let Le=!1;return Ce.on("close",()=>{Le=!0}),{version:"h2",defaultPipelining:1/0,write(...Ke){return ne(de,...Ke)},resume(){z(de)},destroy(Ke,at){Le?queueMicrotask(at):Ce.destroy(Ke).
on("close",at)},get destroyed(){return Ce.destroyed},busy(){return!1}}}function z(de){const Ce=de[C];Ce?.destroyed===!1&&(de[n]===0&&de[N]===0?(Ce.unref(),de[F].unref()):(Ce.ref(),de[F].ref()))}function G(de){
this[C][g]=de,this[c][k](de)}function ee(de,Ce,Ne){if(Ne===0){const Le=new f(`HTTP/2: "frameError" received - type ${de}, code ${Ce}`);this[C][g]=Le,this[c][k](Le)}}function te(){const de=new Q("other\
 side closed",S.getSocketInfo(this[C]));this.destroy(de),S.destroy(this[C],de)}function Z(de){const Ce=this[g]||new Q(`HTTP/2: "GOAWAY" frame received with code ${de}`,S.getSocketInfo(this)),Ne=this[c];
if(Ne[C]=null,Ne[h]=null,this[F]!=null&&(this[F].destroy(Ce),this[F]=null),S.destroy(this[C],Ce),Ne[r]<Ne[o].length){const Le=Ne[o][Ne[r]];Ne[o][Ne[r]++]=null,S.errorRequest(Ne,Le,Ce),Ne[A]=Ne[r]}l(Ne[s]===
0),Ne.emit("disconnect",Ne[t],[Ne],Ce),Ne[i]()}function j(de){return de!=="GET"&&de!=="HEAD"&&de!=="OPTIONS"&&de!=="TRACE"&&de!=="CONNECT"}function ne(de,Ce){const Ne=de[F],{method:Le,path:Ke,host:at,
upgrade:et,expectContinue:lt,signal:Ze,headers:rt}=Ce;let{body:st}=Ce;if(et)return S.errorRequest(de,Ce,new Error("Upgrade not supported for H2")),!1;const me={};for(let le=0;le<rt.length;le+=2){const pe=rt[le+
0],Re=rt[le+1];if(Array.isArray(Re))for(let Te=0;Te<Re.length;Te++)me[pe]?me[pe]+=`,${Re[Te]}`:me[pe]=Re[Te];else me[pe]=Re}let Me;const{hostname:Je,port:H}=de[t];me[y]=at||`${Je}${H?`:${H}`:""}`,me[b]=
Le;const M=le=>{if(!Ce.aborted){if(Ce.completed){Le==="CONNECT"&&Me!=null&&S.destroy(Me,le||new d);return}le=le||new d,S.errorRequest(de,Ce,le),Me!=null&&S.destroy(Me,le),S.destroy(st,le),de[o][de[r]++]=
null,de[i]()}};try{Ce.onConnect(M)}catch(le){S.errorRequest(de,Ce,le)}if(Ce.aborted)return!1;if(Le==="CONNECT"){Ne.ref(),Me=Ne.request(me,{endStream:!1,signal:Ze});let le=!1;const pe=je=>{le=!0,Me.off(
R,Re),Ce.onUpgradeResponse(Number(je[se]),je,J)},Re=je=>{le=!0,Me.off("response",pe),Ce.onUpgradeError(je)},Te=()=>{try{Ce.onUpgrade(null,null,Me)}catch(je){Me.off("response",pe),M(je);return}Ce.aborted||
(Me.off("error",M),Me.once(R,Re),de[o][de[r]++]=null)};return Me.once("response",pe),Me.once("error",M),++Ne[a],Te(),Me.once("close",()=>{!le&&Ce.completed&&(Me.off("response",pe),Me.off(R,Re),Ce.onUpgradeError(
new f(`HTTP/2: "stream error" received - code ${Me.rstCode}`))),Ne[a]-=1,Ne[a]===0&&Ne.unref()}),!0}me[U]=Ke,me[Y]="https";const P=Le==="PUT"||Le==="POST"||Le==="PATCH";st&&typeof st.read=="function"&&
st.read(0);let q=S.bodyLength(st);if(S.isFormDataLike(st)){E??=e(84492).extractBody;const[le,pe]=E(st);me["content-type"]=pe,st=le.stream,q=le.length}if(q==null&&(q=Ce.contentLength),(q===0||!P)&&(q=null),
j(Le)&&q>0&&Ce.contentLength!=null&&Ce.contentLength!==q){if(de[p])return S.errorRequest(de,Ce,new w),!1;process.emitWarning(new w)}q!=null&&(l(st,"no body must not have content length"),me[T]=`${q}`),
Ne.ref();const X=Le==="GET"||Le==="HEAD"||st===null;return lt?(me[V]="100-continue",Me=Ne.request(me,{endStream:X,signal:Ze}),Me.once("continue",ie)):(Me=Ne.request(me,{endStream:X,signal:Ze}),ie()),++Ne[a],
Me.once("response",le=>{const{[se]:pe,...Re}=le;if(Ce.onResponseStarted(),Ce.aborted){const Te=new d;S.errorRequest(de,Ce,Te),S.destroy(Me,Te);return}Ce.onHeaders(Number(pe),he(Re),Me.resume.bind(Me),
"")===!1&&Me.pause(),Me.on("data",Te=>{Ce.onData(Te)===!1&&Me.pause()})}),Me.once("end",()=>{(Me.state?.state==null||Me.state.state<6)&&Ce.onComplete([]),Ne[a]===0&&Ne.unref(),M(new f("HTTP/2: stream \
half-closed (remote)")),de[o][de[r]++]=null,de[A]=de[r],de[i]()}),Me.once("close",()=>{Ne[a]-=1,Ne[a]===0&&Ne.unref()}),Me.once("error",function(le){M(le)}),Me.once("frameError",(le,pe)=>{M(new f(`HTT\
P/2: "frameError" received - type ${le}, code ${pe}`))}),!0;function ie(){!st||q===0?re(M,Me,null,de,Ce,de[C],q,P):S.isBuffer(st)?re(M,Me,st,de,Ce,de[C],q,P):S.isBlobLike(st)?typeof st.stream=="functi\
on"?Ie(M,Me,st.stream(),de,Ce,de[C],q,P):we(M,Me,st,de,Ce,de[C],q,P):S.isStream(st)?K(M,de[C],P,Me,st,de,Ce,q):S.isIterable(st)?Ie(M,Me,st,de,Ce,de[C],q,P):l(!1)}}function re(de,Ce,Ne,Le,Ke,at,et,lt){
try{Ne!=null&&S.isBuffer(Ne)&&(l(et===Ne.byteLength,"buffer body must have content length"),Ce.cork(),Ce.write(Ne),Ce.uncork(),Ce.end(),Ke.onBodySent(Ne)),lt||(at[I]=!0),Ke.onRequestSent(),Le[i]()}catch(Ze){
de(Ze)}}function K(de,Ce,Ne,Le,Ke,at,et,lt){l(lt!==0||at[s]===0,"stream body cannot be pipelined");const Ze=D(Ke,Le,st=>{st?(S.destroy(Ze,st),de(st)):(S.removeAllListeners(Ze),et.onRequestSent(),Ne||(Ce[I]=
!0),at[i]())});S.addListener(Ze,"data",rt);function rt(st){et.onBodySent(st)}}async function we(de,Ce,Ne,Le,Ke,at,et,lt){l(et===Ne.size,"blob body must have content length");try{if(et!=null&&et!==Ne.size)
throw new w;const Ze=Buffer.from(await Ne.arrayBuffer());Ce.cork(),Ce.write(Ze),Ce.uncork(),Ce.end(),Ke.onBodySent(Ze),Ke.onRequestSent(),lt||(at[I]=!0),Le[i]()}catch(Ze){de(Ze)}}async function Ie(de,Ce,Ne,Le,Ke,at,et,lt){
l(et!==0||Le[s]===0,"iterator body cannot be pipelined");let Ze=null;function rt(){if(Ze){const me=Ze;Ze=null,me()}}const st=()=>new Promise((me,Me)=>{l(Ze===null),at[g]?Me(at[g]):Ze=me});Ce.on("close",
rt).on("drain",rt);try{for await(const me of Ne){if(at[g])throw at[g];const Me=Ce.write(me);Ke.onBodySent(me),Me||await st()}Ce.end(),Ke.onRequestSent(),lt||(at[I]=!0),Le[i]()}catch(me){de(me)}finally{
Ce.off("close",rt).off("drain",rt)}}L.exports=W}),23701:((L,$,e)=>{const l=e(34589),R=e(77030),D=e(37067),S=e(3440),{channels:w}=e(42414),d=e(44655),Q=e(21841),{InvalidArgumentError:f,InformationalError:t,
ClientDestroyedError:I}=e(68707),c=e(59136),{kUrl:s,kServerName:u,kClient:o,kBusy:A,kConnect:r,kResuming:g,kRunning:C,kPending:p,kSize:k,kQueue:N,kConnected:F,kConnecting:i,kNeedDrain:n,kKeepAliveDefaultTimeout:h,
kHostHeader:a,kPendingIdx:E,kRunningIdx:m,kError:B,kPipelining:y,kKeepAliveTimeoutValue:b,kMaxHeadersSize:U,kKeepAliveMaxTimeout:Y,kKeepAliveTimeoutThreshold:T,kHeadersTimeout:V,kBodyTimeout:se,kStrictContentLength:he,
kConnector:J,kMaxRedirections:W,kMaxRequests:z,kCounter:G,kClose:ee,kDestroy:te,kDispatch:Z,kInterceptors:j,kLocalAddress:ne,kMaxResponseSize:re,kOnError:K,kHTTPContext:we,kMaxConcurrentStreams:Ie,kResume:de}=e(
36443),Ce=e(637),Ne=e(88788);let Le=!1;const Ke=Symbol("kClosedResolve"),at=()=>{};function et(H){return H[y]??H[we]?.defaultPipelining??1}class lt extends Q{constructor(M,{interceptors:P,maxHeaderSize:q,
headersTimeout:X,socketTimeout:ie,requestTimeout:le,connectTimeout:pe,bodyTimeout:Re,idleTimeout:Te,keepAlive:je,keepAliveTimeout:Ye,maxKeepAliveTimeout:$e,keepAliveMaxTimeout:nt,keepAliveTimeoutThreshold:_e,
socketPath:ze,pipelining:Ue,tls:ae,strictContentLength:O,maxCachedSessions:_,maxRedirections:v,connect:ue,maxRequestsPerClient:ge,localAddress:ye,maxResponseSize:be,autoSelectFamily:Fe,autoSelectFamilyAttemptTimeout:Pe,
maxConcurrentStreams:ot,allowH2:ut,webSocket:tt,eventSource:it}={}){if(super({webSocket:tt,eventSource:it}),je!==void 0)throw new f("unsupported keepAlive, use pipelining=0 instead");if(ie!==void 0)throw new f(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(le!==void 0)throw new f("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(Te!==void 0)throw new f("un\
supported idleTimeout, use keepAliveTimeout instead");if($e!==void 0)throw new f("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(q!=null&&!Number.isFinite(q))throw new f("invali\
d maxHeaderSize");if(ze!=null&&typeof ze!="string")throw new f("invalid socketPath");if(pe!=null&&(!Number.isFinite(pe)||pe<0))throw new f("invalid connectTimeout");if(Ye!=null&&(!Number.isFinite(Ye)||
Ye<=0))throw new f("invalid keepAliveTimeout");if(nt!=null&&(!Number.isFinite(nt)||nt<=0))throw new f("invalid keepAliveMaxTimeout");if(_e!=null&&!Number.isFinite(_e))throw new f("invalid keepAliveTim\
eoutThreshold");if(X!=null&&(!Number.isInteger(X)||X<0))throw new f("headersTimeout must be a positive integer or zero");if(Re!=null&&(!Number.isInteger(Re)||Re<0))throw new f("bodyTimeout must be a p\
ositive integer or zero");if(ue!=null&&typeof ue!="function"&&typeof ue!="object")throw new f("connect must be a function or an object");if(v!=null&&(!Number.isInteger(v)||v<0))throw new f("maxRedirec\
tions must be a positive number");if(ge!=null&&(!Number.isInteger(ge)||ge<0))throw new f("maxRequestsPerClient must be a positive number");if(ye!=null&&(typeof ye!="string"||R.isIP(ye)===0))throw new f(
"localAddress must be valid string IP address");if(be!=null&&(!Number.isInteger(be)||be<-1))throw new f("maxResponseSize must be a positive number");if(Pe!=null&&(!Number.isInteger(Pe)||Pe<-1))throw new f(
"autoSelectFamilyAttemptTimeout must be a positive number");if(ut!=null&&typeof ut!="boolean")throw new f("allowH2 must be a valid boolean value");if(ot!=null&&(typeof ot!="number"||ot<1))throw new f(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof ue!="function"&&(ue=c({...ae,maxCachedSessions:_,allowH2:ut,socketPath:ze,timeout:pe,...Fe?{autoSelectFamily:Fe,autoSelectFamilyAttemptTimeout:Pe}:
void 0,...ue})),P?.Client&&Array.isArray(P.Client)?(this[j]=P.Client,Le||(Le=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INT\
ERCEPTOR-DEPRECATED"}))):this[j]=[Ze({maxRedirections:v})],this[s]=S.parseOrigin(M),this[J]=ue,this[y]=Ue??1,this[U]=q||D.maxHeaderSize,this[h]=Ye??4e3,this[Y]=nt??6e5,this[T]=_e??2e3,this[b]=this[h],
this[u]=null,this[ne]=ye??null,this[g]=0,this[n]=0,this[a]=`host: ${this[s].hostname}${this[s].port?`:${this[s].port}`:""}\r
`,this[se]=Re??3e5,this[V]=X??3e5,this[he]=O??!0,this[W]=v,this[z]=ge,this[Ke]=null,this[re]=be>-1?be:-1,this[Ie]=ot??100,this[we]=null,this[N]=[],this[m]=0,this[E]=0,this[de]=dt=>Me(this,dt),this[K]=
dt=>rt(this,dt)}get pipelining(){return this[y]}set pipelining(M){this[y]=M,this[de](!0)}get[p](){return this[N].length-this[E]}get[C](){return this[E]-this[m]}get[k](){return this[N].length-this[m]}get[F](){
return!!this[we]&&!this[i]&&!this[we].destroyed}get[A](){return!!(this[we]?.busy(null)||this[k]>=(et(this)||1)||this[p]>0)}[r](M){st(this),this.once("connect",M)}[Z](M,P){const q=M.origin||this[s].origin,
X=new d(q,M,P);return this[N].push(X),this[g]||(S.bodyLength(X.body)==null&&S.isIterable(X.body)?(this[g]=1,queueMicrotask(()=>Me(this))):this[de](!0)),this[g]&&this[n]!==2&&this[A]&&(this[n]=2),this[n]<
2}async[ee](){return new Promise(M=>{this[k]?this[Ke]=M:M(null)})}async[te](M){return new Promise(P=>{const q=this[N].splice(this[E]);for(let ie=0;ie<q.length;ie++){const le=q[ie];S.errorRequest(this,
le,M)}const X=()=>{this[Ke]&&(this[Ke](),this[Ke]=null),P(null)};this[we]?(this[we].destroy(M,X),this[we]=null):queueMicrotask(X),this[de]()})}}const Ze=e(25092);function rt(H,M){if(H[C]===0&&M.code!==
"UND_ERR_INFO"&&M.code!=="UND_ERR_SOCKET"){l(H[E]===H[m]);const P=H[N].splice(H[m]);for(let q=0;q<P.length;q++){const X=P[q];S.errorRequest(H,X,M)}l(H[k]===0)}}async function st(H){l(!H[i]),l(!H[we]);
let{host:M,hostname:P,protocol:q,port:X}=H[s];if(P[0]==="["){const ie=P.indexOf("]");l(ie!==-1);const le=P.substring(1,ie);l(R.isIP(le)),P=le}H[i]=!0,w.beforeConnect.hasSubscribers&&w.beforeConnect.publish(
{connectParams:{host:M,hostname:P,protocol:q,port:X,version:H[we]?.version,servername:H[u],localAddress:H[ne]},connector:H[J]});try{const ie=await new Promise((le,pe)=>{H[J]({host:M,hostname:P,protocol:q,
port:X,servername:H[u],localAddress:H[ne]},(Re,Te)=>{Re?pe(Re):le(Te)})});if(H.destroyed){S.destroy(ie.on("error",at),new I);return}l(ie);try{H[we]=ie.alpnProtocol==="h2"?await Ne(H,ie):await Ce(H,ie)}catch(le){
throw ie.destroy().on("error",at),le}H[i]=!1,ie[G]=0,ie[z]=H[z],ie[o]=H,ie[B]=null,w.connected.hasSubscribers&&w.connected.publish({connectParams:{host:M,hostname:P,protocol:q,port:X,version:H[we]?.version,
servername:H[u],localAddress:H[ne]},connector:H[J],socket:ie}),H.emit("connect",H[s],[H])}catch(ie){if(H.destroyed)return;if(H[i]=!1,w.connectError.hasSubscribers&&w.connectError.publish({connectParams:{
host:M,hostname:P,protocol:q,port:X,version:H[we]?.version,servername:H[u],localAddress:H[ne]},connector:H[J],error:ie}),ie.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(l(H[C]===0);H[p]>0&&H[N][H[E]].servername===
H[u];){const le=H[N][H[E]++];S.errorRequest(H,le,ie)}else rt(H,ie);H.emit("connectionError",H[s],[H],ie)}H[de]()}function me(H){H[n]=0,H.emit("drain",H[s],[H])}function Me(H,M){H[g]!==2&&(H[g]=2,Je(H,
M),H[g]=0,H[m]>256&&(H[N].splice(0,H[m]),H[E]-=H[m],H[m]=0))}function Je(H,M){for(;;){if(H.destroyed){l(H[p]===0);return}if(H[Ke]&&!H[k]){H[Ke](),H[Ke]=null;return}if(H[we]&&H[we].resume(),H[A])H[n]=2;else if(H[n]===
2){M?(H[n]=1,queueMicrotask(()=>me(H))):me(H);continue}if(H[p]===0||H[C]>=(et(H)||1))return;const P=H[N][H[E]];if(H[s].protocol==="https:"&&H[u]!==P.servername){if(H[C]>0)return;H[u]=P.servername,H[we]?.
destroy(new t("servername changed"),()=>{H[we]=null,Me(H)})}if(H[i])return;if(!H[we]){st(H);return}if(H[we].destroyed||H[we].busy(P))return;!P.aborted&&H[we].write(P)?H[E]++:H[N].splice(H[E],1)}}L.exports=
lt}),21841:((L,$,e)=>{const l=e(4573),R=e(30883),{ClientDestroyedError:D,ClientClosedError:S,InvalidArgumentError:w}=e(68707),{kDestroy:d,kClose:Q,kClosed:f,kDestroyed:t,kDispatch:I,kInterceptors:c}=e(
36443),s=Symbol("onDestroyed"),u=Symbol("onClosed"),o=Symbol("Intercepted Dispatch"),A=Symbol("webSocketOptions"),r=Symbol("eventSourceOptions");class g extends R{constructor(p){super(),this[t]=!1,this[s]=
null,this[f]=!1,this[u]=[],this[A]=p?.webSocket??{},this[r]=p?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[A].maxFragments??131072,maxPayloadSize:this[A].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[r].maxEventSize??l.kStringMaxLength}}get destroyed(){return this[t]}get closed(){return this[f]}get interceptors(){return this[c]}set interceptors(p){if(p){for(let k=p.length-
1;k>=0;k--)if(typeof this[c][k]!="function")throw new w("interceptor must be an function")}this[c]=p}close(p){if(p===void 0)return new Promise((N,F)=>{this.close((i,n)=>i?F(i):N(n))});if(typeof p!="fu\
nction")throw new w("invalid callback");if(this[t]){queueMicrotask(()=>p(new D,null));return}if(this[f]){this[u]?this[u].push(p):queueMicrotask(()=>p(null,null));return}this[f]=!0,this[u].push(p);const k=()=>{
const N=this[u];this[u]=null;for(let F=0;F<N.length;F++)N[F](null,null)};this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(k)})}destroy(p,k){if(typeof p=="function"&&(k=p,p=null),k===void 0)
return new Promise((F,i)=>{this.destroy(p,(n,h)=>n?i(n):F(h))});if(typeof k!="function")throw new w("invalid callback");if(this[t]){this[s]?this[s].push(k):queueMicrotask(()=>k(null,null));return}p||(p=
new D),this[t]=!0,this[s]=this[s]||[],this[s].push(k);const N=()=>{const F=this[s];this[s]=null;for(let i=0;i<F.length;i++)F[i](null,null)};this[d](p).then(()=>{queueMicrotask(N)})}[o](p,k){if(!this[c]||
this[c].length===0)return this[o]=this[I],this[I](p,k);let N=this[I].bind(this);for(let F=this[c].length-1;F>=0;F--)N=this[c][F](N);return this[o]=N,N(p,k)}dispatch(p,k){if(!k||typeof k!="object")throw new w(
"handler must be an object");try{if(!p||typeof p!="object")throw new w("opts must be an object.");if(this[t]||this[s])throw new D;if(this[f])throw new S;return this[o](p,k)}catch(N){if(typeof k.onError!=
"function")throw new w("invalid onError method");return k.onError(N),!1}}}L.exports=g}),30883:((L,$,e)=>{const l=e(78474);class R extends l{dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...w){const d=Array.isArray(w[0])?w[0]:w;let Q=this.dispatch.bind(this);for(const f of d)if(f!=null){if(typeof f!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof f}`);if(Q=f(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new D(this,Q)}}class D extends R{#e=null;#t=null;constructor(w,d){
super(),this.#e=w,this.#t=d}dispatch(...w){this.#t(...w)}close(...w){return this.#e.close(...w)}destroy(...w){return this.#e.destroy(...w)}}L.exports=R}),53137:((L,$,e)=>{const l=e(21841),{kClose:R,kDestroy:D,
kClosed:S,kDestroyed:w,kDispatch:d,kNoProxyAgent:Q,kHttpProxyAgent:f,kHttpsProxyAgent:t}=e(36443),I=e(76672),c=e(57405),s={"http:":80,"https:":443};let u=!1;class o extends l{#e=null;#t=null;#A=null;constructor(r={}){
super(),this.#A=r,u||(u=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:g,httpsProxy:C,noProxy:p,...k}=r;this[Q]=new c(
k);const N=g??process.env.http_proxy??process.env.HTTP_PROXY;N?this[f]=new I({...k,uri:N}):this[f]=this[Q];const F=C??process.env.https_proxy??process.env.HTTPS_PROXY;F?this[t]=new I({...k,uri:F}):this[t]=
this[f],this.#s()}[d](r,g){const C=new URL(r.origin);return this.#n(C).dispatch(r,g)}async[R](){await this[Q].close(),this[f][S]||await this[f].close(),this[t][S]||await this[t].close()}async[D](r){await this[Q].
destroy(r),this[f][w]||await this[f].destroy(r),this[t][w]||await this[t].destroy(r)}#n(r){let{protocol:g,host:C,port:p}=r;return C=C.replace(/:\d*$/,"").toLowerCase(),p=Number.parseInt(p,10)||s[g]||0,
this.#r(C,p)?g==="https:"?this[t]:this[f]:this[Q]}#r(r,g){if(this.#o&&this.#s(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let C=0;C<this.#t.length;C++){const p=this.#t[C];if(!(p.port&&
p.port!==g)){if(/^[.*]/.test(p.hostname)){if(r.endsWith(p.hostname.replace(/^\*/,"")))return!1}else if(r===p.hostname)return!1}}return!0}#s(){const r=this.#A.noProxy??this.#i,g=r.split(/[,\s]/),C=[];for(let p=0;p<
g.length;p++){const k=g[p];if(!k)continue;const N=k.match(/^(.+):(\d+)$/);C.push({hostname:(N?N[1]:k).toLowerCase(),port:N?Number.parseInt(N[2],10):0})}this.#e=r,this.#t=C}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}L.exports=o}),64660:(L=>{class l{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(D){this.list[this.top]=D,this.top=this.top+1&2047}shift(){const D=this.list[this.bottom];return D===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,D)}}L.exports=class{constructor(){this.head=this.tail=new l}isEmpty(){return this.head.isEmpty()}push(D){this.head.isFull()&&(this.head=this.head.
next=new l),this.head.push(D)}shift(){const D=this.tail,S=D.shift();return D.isEmpty()&&D.next!==null&&(this.tail=D.next),S}}}),42128:((L,$,e)=>{const l=e(21841),R=e(64660),{kConnected:D,kSize:S,kRunning:w,
kPending:d,kQueued:Q,kBusy:f,kFree:t,kUrl:I,kClose:c,kDestroy:s,kDispatch:u}=e(36443),o=e(43246),A=Symbol("clients"),r=Symbol("needDrain"),g=Symbol("queue"),C=Symbol("closed resolve"),p=Symbol("onDrai\
n"),k=Symbol("onConnect"),N=Symbol("onDisconnect"),F=Symbol("onConnectionError"),i=Symbol("get dispatcher"),n=Symbol("add client"),h=Symbol("remove client"),a=Symbol("stats");class E extends l{constructor(B){
super(B),this[g]=new R,this[A]=[],this[Q]=0;const y=this;this[p]=function(U,Y){const T=y[g];let V=!1;for(;!V;){const se=T.shift();if(!se)break;y[Q]--,V=!this.dispatch(se.opts,se.handler)}this[r]=V,!this[r]&&
y[r]&&(y[r]=!1,y.emit("drain",U,[y,...Y])),y[C]&&T.isEmpty()&&Promise.all(y[A].map(se=>se.close())).then(y[C])},this[k]=(b,U)=>{y.emit("connect",b,[y,...U])},this[N]=(b,U,Y)=>{y.emit("disconnect",b,[y,
...U],Y)},this[F]=(b,U,Y)=>{y.emit("connectionError",b,[y,...U],Y)},this[a]=new o(this)}get[f](){return this[r]}get[D](){return this[A].filter(B=>B[D]).length}get[t](){return this[A].filter(B=>B[D]&&!B[r]).
length}get[d](){let B=this[Q];for(const{[d]:y}of this[A])B+=y;return B}get[w](){let B=0;for(const{[w]:y}of this[A])B+=y;return B}get[S](){let B=this[Q];for(const{[S]:y}of this[A])B+=y;return B}get stats(){
return this[a]}async[c](){this[g].isEmpty()?await Promise.all(this[A].map(B=>B.close())):await new Promise(B=>{this[C]=B})}async[s](B){for(;;){const y=this[g].shift();if(!y)break;y.handler.onError(B)}
await Promise.all(this[A].map(y=>y.destroy(B)))}[u](B,y){const b=this[i]();return b?b.dispatch(B,y)||(b[r]=!0,this[r]=!this[i]()):(this[r]=!0,this[g].push({opts:B,handler:y}),this[Q]++),!this[r]}[n](B){
return B.on("drain",this[p]).on("connect",this[k]).on("disconnect",this[N]).on("connectionError",this[F]),this[A].push(B),this[r]&&queueMicrotask(()=>{this[r]&&this[p](B[I],[this,B])}),this}[h](B){B.close(
()=>{const y=this[A].indexOf(B);y!==-1&&this[A].splice(y,1)}),this[r]=this[A].some(y=>!y[r]&&y.closed!==!0&&y.destroyed!==!0)}}L.exports={PoolBase:E,kClients:A,kNeedDrain:r,kAddClient:n,kRemoveClient:h,
kGetDispatcher:i}}),43246:((L,$,e)=>{const{kFree:l,kConnected:R,kPending:D,kQueued:S,kRunning:w,kSize:d}=e(36443),Q=Symbol("pool");class f{constructor(I){this[Q]=I}get connected(){return this[Q][R]}get free(){
return this[Q][l]}get pending(){return this[Q][D]}get queued(){return this[Q][S]}get running(){return this[Q][w]}get size(){return this[Q][d]}}L.exports=f}),30628:((L,$,e)=>{const{PoolBase:l,kClients:R,
kNeedDrain:D,kAddClient:S,kGetDispatcher:w}=e(42128),d=e(23701),{InvalidArgumentError:Q}=e(68707),f=e(3440),{kUrl:t,kInterceptors:I}=e(36443),c=e(59136),s=Symbol("options"),u=Symbol("connections"),o=Symbol(
"factory");function A(g,C){return new d(g,C)}class r extends l{constructor(C,{connections:p,factory:k=A,connect:N,connectTimeout:F,tls:i,maxCachedSessions:n,socketPath:h,autoSelectFamily:a,autoSelectFamilyAttemptTimeout:E,
allowH2:m,...B}={}){if(p!=null&&(!Number.isFinite(p)||p<0))throw new Q("invalid connections");if(typeof k!="function")throw new Q("factory must be a function.");if(N!=null&&typeof N!="function"&&typeof N!=
"object")throw new Q("connect must be a function or an object");typeof N!="function"&&(N=c({...i,maxCachedSessions:n,allowH2:m,socketPath:h,timeout:F,...a?{autoSelectFamily:a,autoSelectFamilyAttemptTimeout:E}:
void 0,...N})),super(B),this[I]=B.interceptors?.Pool&&Array.isArray(B.interceptors.Pool)?B.interceptors.Pool:[],this[u]=p||null,this[t]=f.parseOrigin(C),this[s]={...f.deepClone(B),connect:N,allowH2:m},
this[s].interceptors=B.interceptors?{...B.interceptors}:void 0,this[o]=k,this.on("connectionError",(y,b,U)=>{for(const Y of b){const T=this[R].indexOf(Y);T!==-1&&this[R].splice(T,1)}})}[w](){for(const C of this[R])
if(!C[D])return C;if(!this[u]||this[R].length<this[u]){const C=this[o](this[t],this[s]);return this[S](C),C}}}L.exports=r}),76672:((L,$,e)=>{const{kProxy:l,kClose:R,kDestroy:D,kDispatch:S,kInterceptors:w}=e(
36443),{URL:d}=e(73136),Q=e(57405),f=e(30628),t=e(21841),{InvalidArgumentError:I,RequestAbortedError:c,SecureProxyConnectionError:s}=e(68707),u=e(59136),o=e(23701),A=Symbol("proxy agent"),r=Symbol("pr\
oxy client"),g=Symbol("proxy headers"),C=Symbol("request tls settings"),p=Symbol("proxy tls settings"),k=Symbol("connect endpoint function"),N=Symbol("tunnel proxy");function F(y){return y==="https:"?
443:80}function i(y,b){return new f(y,b)}const n=()=>{};function h(y,b){return b.connections===1?new o(y,b):new f(y,b)}class a extends t{#e;constructor(b,{headers:U={},connect:Y,factory:T}){if(super(),
!b)throw new I("Proxy URL is mandatory");this[g]=U,T?this.#e=T(b,{connect:Y}):this.#e=new o(b,{connect:Y})}[S](b,U){const Y=U.onHeaders;U.onHeaders=function(he,J,W){if(he===407){typeof U.onError=="fun\
ction"&&U.onError(new I("Proxy Authentication Required (407)"));return}Y&&Y.call(this,he,J,W)};const{origin:T,path:V="/",headers:se={}}=b;if(b.path=T+V,!("host"in se)&&!("Host"in se)){const{host:he}=new d(
T);se.host=he}return b.headers={...this[g],...se},this.#e[S](b,U)}async[R](){return this.#e.close()}async[D](b){return this.#e.destroy(b)}}class E extends t{constructor(b){if(super(),!b||typeof b=="ob\
ject"&&!(b instanceof d)&&!b.uri)throw new I("Proxy uri is mandatory");const{clientFactory:U=i}=b;if(typeof U!="function")throw new I("Proxy opts.clientFactory must be a function.");const{proxyTunnel:Y=!0}=b,
T=this.#e(b),{href:V,origin:se,port:he,protocol:J,username:W,password:z,hostname:G}=T;if(this[l]={uri:V,protocol:J},this[w]=b.interceptors?.ProxyAgent&&Array.isArray(b.interceptors.ProxyAgent)?b.interceptors.
ProxyAgent:[],this[C]=b.requestTls,this[p]=b.proxyTls,this[g]=b.headers||{},this[N]=Y,b.auth&&b.token)throw new I("opts.auth cannot be used in combination with opts.token");b.auth?this[g]["proxy-autho\
rization"]=`Basic ${b.auth}`:b.token?this[g]["proxy-authorization"]=b.token:W&&z&&(this[g]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(W)}:${decodeURIComponent(z)}`).toString("ba\
se64")}`);const ee=u({...b.proxyTls});this[k]=u({...b.requestTls});const te=b.factory||h,Z=(j,ne)=>{const{protocol:re}=new d(j);return!this[N]&&re==="http:"&&this[l].protocol==="http:"?new a(this[l].uri,
{headers:this[g],connect:ee,factory:te}):te(j,ne)};this[r]=U(T,{connect:ee}),this[A]=new Q({...b,factory:Z,connect:async(j,ne)=>{let re=j.host;j.port||(re+=`:${F(j.protocol)}`);try{const{socket:K,statusCode:we}=await this[r].
connect({origin:se,port:he,path:re,signal:j.signal,headers:{...this[g],host:j.host},servername:this[p]?.servername||G});if(we!==200&&(K.on("error",n).destroy(),ne(new c(`Proxy response (${we}) !== 200\
 when HTTP Tunneling`))),j.protocol!=="https:"){ne(null,K);return}let Ie;this[C]?Ie=this[C].servername:Ie=j.servername,this[k]({...j,servername:Ie,httpSocket:K},ne)}catch(K){K.code==="ERR_TLS_CERT_ALT\
NAME_INVALID"?ne(new s(K)):ne(K)}}})}dispatch(b,U){const Y=m(b.headers);if(B(Y),Y&&!("host"in Y)&&!("Host"in Y)){const{host:T}=new d(b.origin);Y.host=T}return this[A].dispatch({...b,headers:Y},U)}#e(b){
return typeof b=="string"?new d(b):b instanceof d?b:new d(b.uri)}async[R](){await this[A].close(),await this[r].close()}async[D](){await this[A].destroy(),await this[r].destroy()}}function m(y){if(Array.
isArray(y)){const b={};for(let U=0;U<y.length;U+=2)b[y[U]]=y[U+1];return b}return y}function B(y){if(y&&Object.keys(y).find(U=>U.toLowerCase()==="proxy-authorization"))throw new I("Proxy-Authorization\
 should be sent in ProxyAgent constructor")}L.exports=E}),30050:((L,$,e)=>{const l=e(30883),R=e(17816);class D extends l{#e=null;#t=null;constructor(w,d={}){super(d),this.#e=w,this.#t=d}dispatch(w,d){
const Q=new R({...w,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),handler:d});return this.#e.dispatch(w,Q)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}L.exports=
D}),32581:((L,$,e)=>{const l=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:R}=e(68707),D=e(57405);w()===void 0&&S(new D);function S(d){if(!d||typeof d.dispatch!="function")throw new R(
"Argument agent must implement Agent");Object.defineProperty(globalThis,l,{value:d,writable:!0,enumerable:!1,configurable:!1})}function w(){return globalThis[l]}L.exports={setGlobalDispatcher:S,getGlobalDispatcher:w}}),
58155:(L=>{L.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((L,$,e)=>{const l=e(3440),{kBodyUsed:R}=e(36443),D=e(34589),{InvalidArgumentError:S}=e(
68707),w=e(78474),d=[300,301,302,303,307,308],Q=Symbol("body");class f{constructor(o){this[Q]=o,this[R]=!1}async*[Symbol.asyncIterator](){D(!this[R],"disturbed"),this[R]=!0,yield*this[Q]}}class t{constructor(o,A,r,g){
if(A!=null&&(!Number.isInteger(A)||A<0))throw new S("maxRedirections must be a positive number");l.validateHandler(g,r.method,r.upgrade),this.dispatch=o,this.location=null,this.abort=null,this.opts={...r,
maxRedirections:0},this.maxRedirections=A,this.handler=g,this.history=[],this.redirectionLimitReached=!1,l.isStream(this.opts.body)?(l.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
D(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[R]=!1,w.prototype.on.call(this.opts.body,"data",function(){this[R]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new f(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&l.isIterable(this.opts.body)&&(this.opts.body=new f(this.opts.body))}onConnect(o){
this.abort=o,this.handler.onConnect(o,{history:this.history})}onUpgrade(o,A,r){this.handler.onUpgrade(o,A,r)}onError(o){this.handler.onError(o)}onHeaders(o,A,r,g){if(this.location=this.history.length>=
this.maxRedirections||l.isDisturbed(this.opts.body)?null:I(o,A),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(o,
A,r,g);const{origin:C,pathname:p,search:k}=l.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),N=k?`${p}${k}`:p;this.opts.headers=s(this.opts.headers,o===303,
this.opts.origin!==C),this.opts.path=N,this.opts.origin=C,this.opts.maxRedirections=0,this.opts.query=null,o===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(o){if(!this.
location)return this.handler.onData(o)}onComplete(o){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(o)}onBodySent(o){this.handler.onBodySent&&
this.handler.onBodySent(o)}}function I(u,o){if(d.indexOf(u)===-1)return null;for(let A=0;A<o.length;A+=2)if(o[A].length===8&&l.headerNameToString(o[A])==="location")return o[A+1]}function c(u,o,A){if(u.
length===4)return l.headerNameToString(u)==="host";if(o&&l.headerNameToString(u).startsWith("content-"))return!0;if(A&&(u.length===13||u.length===6||u.length===19)){const r=l.headerNameToString(u);return r===
"authorization"||r==="cookie"||r==="proxy-authorization"}return!1}function s(u,o,A){const r=[];if(Array.isArray(u))for(let g=0;g<u.length;g+=2)c(u[g],o,A)||r.push(u[g],u[g+1]);else if(u&&typeof u=="ob\
ject")for(const g of Object.keys(u))c(g,o,A)||r.push(g,u[g]);else D(u==null,"headers must be an object or an array");return r}L.exports=t}),17816:((L,$,e)=>{const l=e(34589),{kRetryHandlerDefaultRetry:R}=e(
36443),{RequestRetryError:D}=e(68707),{isDisturbed:S,parseHeaders:w,parseRangeHeader:d,wrapRequestBody:Q}=e(3440);function f(c){const s=Date.now();return new Date(c).getTime()-s}function t(c,s,u,o){const A=c["\
content-length"];if(A==null||!Number.isFinite(s.start)||!Number.isFinite(s.end))return null;const r=Number(A),g=s.end-s.start+1;return!Number.isFinite(r)||r!==g?new D("Content-Length mismatch",u,{headers:c,
data:{count:o}}):null}class I{constructor(s,u){const{retryOptions:o,...A}=s,{retry:r,maxRetries:g,maxTimeout:C,minTimeout:p,timeoutFactor:k,methods:N,errorCodes:F,retryAfter:i,statusCodes:n}=o??{};this.
dispatch=u.dispatch,this.handler=u.handler,this.opts={...A,body:Q(s.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:r??I[R],retryAfter:i??!0,maxTimeout:C??30*1e3,minTimeout:p??500,timeoutFactor:k??
2,maxRetries:g??5,methods:N??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:n??[500,502,503,504,429],errorCodes:F??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{
this.aborted=!0,this.abort?this.abort(h):this.reason=h})}checkpointResponseEnd(s,u){if(this.end==null&&this.opts.method!=="HEAD"){const o=s["content-length"];this.end=o!=null?Number(o)-1:null,l(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?u:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(s,u,o){this.handler.onUpgrade&&
this.handler.onUpgrade(s,u,o)}onConnect(s){this.aborted?s(this.reason):this.abort=s}onBodySent(s){if(this.handler.onBodySent)return this.handler.onBodySent(s)}static[R](s,{state:u,opts:o},A){const{statusCode:r,
code:g,headers:C}=s,{method:p,retryOptions:k}=o,{maxRetries:N,minTimeout:F,maxTimeout:i,timeoutFactor:n,statusCodes:h,errorCodes:a,methods:E}=k,{counter:m}=u;if(g&&g!=="UND_ERR_REQ_RETRY"&&!a.includes(
g)){A(s);return}if(Array.isArray(E)&&!E.includes(p)){A(s);return}if(r!=null&&Array.isArray(h)&&!h.includes(r)){A(s);return}if(m>N){A(s);return}let B=C?.["retry-after"];B&&(B=Number(B),B=Number.isNaN(B)?
f(B):B*1e3);const y=B>0?Math.min(B,i):Math.min(F*n**(m-1),i);setTimeout(()=>A(null),y)}onHeaders(s,u,o,A){const r=w(u);if(this.retryCount+=1,s>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(s)===!1?(this.headersSent=!0,this.checkpointResponseEnd(r,o),this.handler.onHeaders(s,u,o,A)):(this.abort(new D("Request failed",s,{headers:r,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,s!==206&&(this.start>0||s!==200))return this.abort(new D("server does not support the range header and the payload was partially consumed",s,{headers:r,data:{count:this.retryCount}})),
!1;const C=d(r["content-range"]);if(!C)return this.abort(new D("Content-Range mismatch",s,{headers:r,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==r.etag)return this.abort(new D("\
ETag mismatch",s,{headers:r,data:{count:this.retryCount}})),!1;const p=t(r,C,s,this.retryCount);if(p!=null)return this.abort(p),!1;const{start:k,size:N,end:F=N-1}=C;return this.start!==k||this.end!=null&&
this.end!==F?(this.abort(new D("Content-Range mismatch",s,{headers:r,data:{count:this.retryCount}})),!1):(this.resume=o,!0)}if(this.end==null){if(s===206){const C=d(r["content-range"]);if(C==null)return this.
headersSent=!0,this.handler.onHeaders(s,u,o,A);const p=t(r,C,s,this.retryCount);if(p!=null)return this.abort(p),!1;const{start:k,size:N,end:F=N-1}=C;l(k!=null&&Number.isFinite(k),"content-range mismat\
ch"),l(F!=null&&Number.isFinite(F),"invalid content-length"),this.start=k,this.end=F}if(this.end==null){const C=r["content-length"];this.end=C!=null?Number(C)-1:null}return l(Number.isFinite(this.start)),
l(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=o,this.headersSent=!0,this.etag=r.etag!=null?r.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(s,u,o,A)}const g=new D("Request failed",s,{headers:r,data:{count:this.retryCount}});return this.abort(g),!1}onData(s){return this.start+=s.length,this.handler.onData(s)}onComplete(s){
return this.retryCount=0,this.handler.onComplete(s)}onError(s){if(this.aborted||S(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(s);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(s,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},u.bind(this));function u(o){if(o!=null||this.aborted||S(this.opts.body))return this.handler.onError(o);if(this.start!==0){const A={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(A["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...A}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(A){this.handler.onError(A)}}}}L.
exports=I}),70379:((L,$,e)=>{const{isIP:l}=e(77030),{lookup:R}=e(40610),D=e(58155),{InvalidArgumentError:S,InformationalError:w}=e(68707),d=Math.pow(2,31)-1;class Q{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(I){
this.#e=I.maxTTL,this.#t=I.maxItems,this.dualStack=I.dualStack,this.affinity=I.affinity,this.lookup=I.lookup??this.#n,this.pick=I.pick??this.#r}get full(){return this.#A.size===this.#t}runLookup(I,c,s){
const u=this.#A.get(I.hostname);if(u==null&&this.full){s(null,I.origin);return}const o={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...c.dns,maxTTL:this.#e,maxItems:this.#t};
if(u==null)this.lookup(I,o,(A,r)=>{if(A||r==null||r.length===0){s(A??new w("No DNS entries found"));return}this.setRecords(I,r);const g=this.#A.get(I.hostname),C=this.pick(I,g,o.affinity);let p;typeof C.
port=="number"?p=`:${C.port}`:I.port!==""?p=`:${I.port}`:p="",s(null,`${I.protocol}//${C.family===6?`[${C.address}]`:C.address}${p}`)});else{const A=this.pick(I,u,o.affinity);if(A==null){this.#A.delete(
I.hostname),this.runLookup(I,c,s);return}let r;typeof A.port=="number"?r=`:${A.port}`:I.port!==""?r=`:${I.port}`:r="",s(null,`${I.protocol}//${A.family===6?`[${A.address}]`:A.address}${r}`)}}#n(I,c,s){
R(I.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(u,o)=>{if(u)return s(u);const A=new Map;for(const r of o)A.set(`${r.address}:${r.family}`,r);s(null,A.values())})}#r(I,c,s){
let u=null;const{records:o,offset:A}=c;let r;if(this.dualStack?(s==null&&(A==null||A===d?(c.offset=0,s=4):(c.offset++,s=(c.offset&1)===1?6:4)),o[s]!=null&&o[s].ips.length>0?r=o[s]:r=o[s===4?6:4]):r=o[s],
r==null||r.ips.length===0)return u;r.offset==null||r.offset===d?r.offset=0:r.offset++;const g=r.offset%r.ips.length;return u=r.ips[g]??null,u==null?u:Date.now()-u.timestamp>u.ttl?(r.ips.splice(g,1),this.
pick(I,c,s)):u}setRecords(I,c){const s=Date.now(),u={records:{4:null,6:null}};for(const o of c){o.timestamp=s,typeof o.ttl=="number"?o.ttl=Math.min(o.ttl,this.#e):o.ttl=this.#e;const A=u.records[o.family]??
{ips:[]};A.ips.push(o),u.records[o.family]=A}this.#A.set(I.hostname,u)}getHandler(I,c){return new f(this,I,c)}}class f extends D{#e=null;#t=null;#A=null;#n=null;#r=null;constructor(I,{origin:c,handler:s,
dispatch:u},o){super(s),this.#r=c,this.#n=s,this.#t={...o},this.#e=I,this.#A=u}onError(I){switch(I.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#r,this.#t,(c,s)=>{
if(c)return this.#n.onError(c);const u={...this.#t,origin:s};this.#A(u,this)});return}this.#n.onError(I);return}case"ENOTFOUND":this.#e.deleteRecord(this.#r);default:this.#n.onError(I);break}}}L.exports=
t=>{if(t?.maxTTL!=null&&(typeof t?.maxTTL!="number"||t?.maxTTL<0))throw new S("Invalid maxTTL. Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new S(
"Invalid maxItems. Must be a positive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new S("Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&
typeof t?.dualStack!="boolean")throw new S("Invalid dualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new S("Invalid lookup. Must be a function");if(t?.pick!=null&&
typeof t?.pick!="function")throw new S("Invalid pick. Must be a function");const I=t?.dualStack??!0;let c;I?c=t?.affinity??null:c=t?.affinity??4;const s={maxTTL:t?.maxTTL??1e4,lookup:t?.lookup??null,pick:t?.
pick??null,dualStack:I,affinity:c,maxItems:t?.maxItems??1/0},u=new Q(s);return o=>function(r,g){const C=r.origin.constructor===URL?r.origin:new URL(r.origin);return l(C.hostname)!==0?o(r,g):(u.runLookup(
C,r,(p,k)=>{if(p)return g.onError(p);let N=null;N={...r,servername:C.hostname,origin:k,headers:{host:C.hostname,...r.headers}},o(N,u.getHandler({origin:C,dispatch:o,handler:g},r))}),!0)}}}),88060:((L,$,e)=>{
const l=e(3440),{InvalidArgumentError:R,RequestAbortedError:D}=e(68707),S=e(58155);class w extends S{#e=1024*1024;#t=null;#A=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:f},t){if(super(t),f!=null&&
(!Number.isFinite(f)||f<1))throw new R("maxSize must be a number greater than 0");this.#e=f??this.#e,this.#o=t}onConnect(f){this.#t=f,this.#o.onConnect(this.#i.bind(this))}#i(f){this.#n=!0,this.#s=f}onHeaders(f,t,I,c){
const u=l.parseHeaders(t)["content-length"];if(u!=null&&u>this.#e)throw new D(`Response size (${u}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(f,t,I,c)}onError(f){this.#A||
(f=this.#s??f,this.#o.onError(f))}onData(f){return this.#r=this.#r+f.length,this.#r>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(f){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(f)}}}function d({maxSize:Q}={maxSize:1024*1024}){return f=>function(I,c){const{dumpMaxSize:s=Q}=I,u=new w({maxSize:s},c);return f(I,u)}}L.exports=
d}),25092:((L,$,e)=>{const l=e(8754);function R({maxRedirections:D}){return S=>function(d,Q){const{maxRedirections:f=D}=d;if(!f)return S(d,Q);const t=new l(S,f,d,Q);return d={...d,maxRedirections:0},S(
d,t)}}L.exports=R}),21514:((L,$,e)=>{const l=e(8754);L.exports=R=>{const D=R?.maxRedirections;return S=>function(d,Q){const{maxRedirections:f=D,...t}=d;if(!f)return S(d,Q);const I=new l(S,f,d,Q);return S(
t,I)}}}),92026:((L,$,e)=>{const l=e(17816);L.exports=R=>D=>function(w,d){return D(w,new l({...w,retryOptions:{...R,...w.retryOptions}},{handler:d,dispatch:D}))}}),52824:((L,$,e)=>{Object.defineProperty(
$,"__esModule",{value:!0}),$.SPECIAL_HEADERS=$.HEADER_STATE=$.MINOR=$.MAJOR=$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS=$.TOKEN=$.STRICT_TOKEN=$.HEX=$.URL_CHAR=$.STRICT_URL_CHAR=$.USERINFO_CHARS=$.MARK=$.
ALPHANUM=$.NUM=$.HEX_MAP=$.NUM_MAP=$.ALPHA=$.FINISH=$.H_METHOD_MAP=$.METHOD_MAP=$.METHODS_RTSP=$.METHODS_ICE=$.METHODS_HTTP=$.METHODS=$.LENIENT_FLAGS=$.FLAGS=$.TYPE=$.ERROR=void 0;const l=e(50172);var R;
(function(t){t[t.OK=0]="OK",t[t.INTERNAL=1]="INTERNAL",t[t.STRICT=2]="STRICT",t[t.LF_EXPECTED=3]="LF_EXPECTED",t[t.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",t[t.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",t[t.INVALID_METHOD=6]="INVALID_METHOD",t[t.INVALID_URL=7]="INVALID_URL",t[t.INVALID_CONSTANT=8]="INVALID_CONSTANT",t[t.INVALID_VERSION=9]="INVALID_VERSION",t[t.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",t[t.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",t[t.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",t[t.INVALID_STATUS=13]="INVALID_STATUS",t[t.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",t[t.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",t[t.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",t[t.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",t[t.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",t[t.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",t[t.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",t[t.PAUSED=21]="PAUSED",t[t.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",t[t.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",t[t.USER=24]="USER"})(R=$.ERROR||($.ERROR={}));var D;(function(t){t[t.BOTH=0]="BOTH",t[t.REQUEST=1]="REQUEST",t[t.RESPONSE=2]="RESPONSE"})(D=$.TYPE||($.TYPE={}));var S;(function(t){t[t.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",t[t.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",t[t.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",t[t.CHUNKED=8]="CHUNKED",t[t.UPGRADE=16]="UPGRADE",t[t.CONTENT_LENGTH=
32]="CONTENT_LENGTH",t[t.SKIPBODY=64]="SKIPBODY",t[t.TRAILING=128]="TRAILING",t[t.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(S=$.FLAGS||($.FLAGS={}));var w;(function(t){t[t.HEADERS=1]="HEADERS",t[t.
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
ule",{value:!0}),$.enumToMap=void 0;function e(l){const R={};return Object.keys(l).forEach(D=>{const S=l[D];typeof S=="number"&&(R[D]=S)}),R}$.enumToMap=e}),47501:((L,$,e)=>{const{kClients:l}=e(36443),
R=e(57405),{kAgent:D,kMockAgentSet:S,kMockAgentGet:w,kDispatches:d,kIsMockActive:Q,kNetConnect:f,kGetNetConnect:t,kOptions:I,kFactory:c}=e(91117),s=e(47365),u=e(94004),{matchValue:o,buildMockOptions:A}=e(
53397),{InvalidArgumentError:r,UndiciError:g}=e(68707),C=e(30883),p=e(91529),k=e(56142);class N extends C{constructor(i){if(super(i),this[f]=!0,this[Q]=!0,i?.agent&&typeof i.agent.dispatch!="function")
throw new r("Argument opts.agent must implement Agent");const n=i?.agent?i.agent:new R(i);this[D]=n,this[l]=n[l],this[I]=A(i)}get(i){let n=this[w](i);return n||(n=this[c](i),this[S](i,n)),n}dispatch(i,n){
return this.get(i.origin),this[D].dispatch(i,n)}async close(){await this[D].close(),this[l].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(i){if(typeof i=="string"||typeof i=="\
function"||i instanceof RegExp)Array.isArray(this[f])?this[f].push(i):this[f]=[i];else if(typeof i>"u")this[f]=!0;else throw new r("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[f]=!1}get isMockActive(){return this[Q]}[S](i,n){this[l].set(i,n)}[c](i){const n=Object.assign({agent:this},this[I]);return this[I]&&this[I].connections===1?new s(i,n):new u(i,n)}[w](i){const n=this[l].
get(i);if(n)return n;if(typeof i!="string"){const h=this[c]("http://localhost:9999");return this[S](i,h),h}for(const[h,a]of Array.from(this[l]))if(a&&typeof h!="string"&&o(h,i)){const E=this[c](i);return this[S](
i,E),E[d]=a[d],E}}[t](){return this[f]}pendingInterceptors(){const i=this[l];return Array.from(i.entries()).flatMap(([n,h])=>h[d].map(a=>({...a,origin:n}))).filter(({pending:n})=>n)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:i=new k}={}){const n=this.pendingInterceptors();if(n.length===0)return;const h=new p("interceptor","interceptors").pluralize(n.length);throw new g(`
${h.count} ${h.noun} ${h.is} pending:

${i.format(n)}
`.trim())}}L.exports=N}),47365:((L,$,e)=>{const{promisify:l}=e(57975),R=e(23701),{buildMockDispatch:D}=e(53397),{kDispatches:S,kMockAgent:w,kClose:d,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:t,kConnected:I}=e(
91117),{MockInterceptor:c}=e(31511),s=e(36443),{InvalidArgumentError:u}=e(68707);class o extends R{constructor(r,g){if(super(r,g),!g||!g.agent||typeof g.agent.dispatch!="function")throw new u("Argumen\
t opts.agent must implement Agent");this[w]=g.agent,this[f]=r,this[S]=[],this[I]=1,this[t]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=D.call(this),this.close=this[d]}get[s.kConnected](){
return this[I]}intercept(r){return new c(r,this[S])}async[d](){await l(this[Q])(),this[I]=0,this[w][s.kClients].delete(this[f])}}L.exports=o}),52429:((L,$,e)=>{const{UndiciError:l}=e(68707),R=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class D extends l{constructor(w){super(w),Error.captureStackTrace(this,D),this.name="MockNotMatchedError",this.message=w||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](w){return w&&w[R]===!0}[R]=!0}L.exports={MockNotMatchedError:D}}),31511:((L,$,e)=>{const{getResponseData:l,
buildKey:R,addMockDispatch:D}=e(53397),{kDispatches:S,kDispatchKey:w,kDefaultHeaders:d,kDefaultTrailers:Q,kContentLength:f,kMockDispatch:t}=e(91117),{InvalidArgumentError:I}=e(68707),{buildURL:c}=e(3440);
class s{constructor(A){this[t]=A}delay(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new I("waitInMs must be a valid integer > 0");return this[t].delay=A,this}persist(){return this[t].persist=
!0,this}times(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new I("repeatTimes must be a valid integer > 0");return this[t].times=A,this}}class u{constructor(A,r){if(typeof A!="object")throw new I(
"opts must be an object");if(typeof A.path>"u")throw new I("opts.path must be defined");if(typeof A.method>"u"&&(A.method="GET"),typeof A.path=="string")if(A.query)A.path=c(A.path,A.query);else{const g=new URL(
A.path,"data://");A.path=g.pathname+g.search}typeof A.method=="string"&&(A.method=A.method.toUpperCase()),this[w]=R(A),this[S]=r,this[d]={},this[Q]={},this[f]=!1}createMockScopeDispatchData({statusCode:A,
data:r,responseOptions:g}){const C=l(r),p=this[f]?{"content-length":C.length}:{},k={...this[d],...p,...g.headers},N={...this[Q],...g.trailers};return{statusCode:A,data:r,headers:k,trailers:N}}validateReplyParameters(A){
if(typeof A.statusCode>"u")throw new I("statusCode must be defined");if(typeof A.responseOptions!="object"||A.responseOptions===null)throw new I("responseOptions must be an object")}reply(A){if(typeof A==
"function"){const p=N=>{const F=A(N);if(typeof F!="object"||F===null)throw new I("reply options callback must return an object");const i={data:"",responseOptions:{},...F};return this.validateReplyParameters(
i),{...this.createMockScopeDispatchData(i)}},k=D(this[S],this[w],p);return new s(k)}const r={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(r);const g=this.createMockScopeDispatchData(r),C=D(this[S],this[w],g);return new s(C)}replyWithError(A){if(typeof A>"u")throw new I("error must be defined");const r=D(this[S],
this[w],{error:A});return new s(r)}defaultReplyHeaders(A){if(typeof A>"u")throw new I("headers must be defined");return this[d]=A,this}defaultReplyTrailers(A){if(typeof A>"u")throw new I("trailers mus\
t be defined");return this[Q]=A,this}replyContentLength(){return this[f]=!0,this}}L.exports.MockInterceptor=u,L.exports.MockScope=s}),94004:((L,$,e)=>{const{promisify:l}=e(57975),R=e(30628),{buildMockDispatch:D}=e(
53397),{kDispatches:S,kMockAgent:w,kClose:d,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:t,kConnected:I}=e(91117),{MockInterceptor:c}=e(31511),s=e(36443),{InvalidArgumentError:u}=e(68707);class o extends R{constructor(r,g){
if(super(r,g),!g||!g.agent||typeof g.agent.dispatch!="function")throw new u("Argument opts.agent must implement Agent");this[w]=g.agent,this[f]=r,this[S]=[],this[I]=1,this[t]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=D.call(this),this.close=this[d]}get[s.kConnected](){return this[I]}intercept(r){return new c(r,this[S])}async[d](){await l(this[Q])(),this[I]=0,this[w][s.kClients].delete(
this[f])}}L.exports=o}),91117:(L=>{L.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((L,$,e)=>{const{MockNotMatchedError:l}=e(52429),{kDispatches:R,kMockAgent:D,kOriginalDispatch:S,kOrigin:w,
kGetNetConnect:d}=e(91117),{buildURL:Q}=e(3440),{STATUS_CODES:f}=e(37067),{types:{isPromise:t}}=e(57975);function I(B,y){return typeof B=="string"?B===y:B instanceof RegExp?B.test(y):typeof B=="functi\
on"?B(y)===!0:!1}function c(B){return Object.fromEntries(Object.entries(B).map(([y,b])=>[y.toLocaleLowerCase(),b]))}function s(B,y){if(Array.isArray(B)){for(let b=0;b<B.length;b+=2)if(B[b].toLocaleLowerCase()===
y.toLocaleLowerCase())return B[b+1];return}else return typeof B.get=="function"?B.get(y):c(B)[y.toLocaleLowerCase()]}function u(B){const y=B.slice(),b=[];for(let U=0;U<y.length;U+=2)b.push([y[U],y[U+1]]);
return Object.fromEntries(b)}function o(B,y){if(typeof B.headers=="function")return Array.isArray(y)&&(y=u(y)),B.headers(y?c(y):{});if(typeof B.headers>"u")return!0;if(typeof y!="object"||typeof B.headers!=
"object")return!1;for(const[b,U]of Object.entries(B.headers)){const Y=s(y,b);if(!I(U,Y))return!1}return!0}function A(B){if(typeof B!="string")return B;const y=B.split("?");if(y.length!==2)return B;const b=new URLSearchParams(
y.pop());return b.sort(),[...y,b.toString()].join("?")}function r(B,{path:y,method:b,body:U,headers:Y}){const T=I(B.path,y),V=I(B.method,b),se=typeof B.body<"u"?I(B.body,U):!0,he=o(B,Y);return T&&V&&se&&
he}function g(B){return Buffer.isBuffer(B)||B instanceof Uint8Array||B instanceof ArrayBuffer?B:typeof B=="object"?JSON.stringify(B):B.toString()}function C(B,y){const b=y.query?Q(y.path,y.query):y.path,
U=typeof b=="string"?A(b):b;let Y=B.filter(({consumed:T})=>!T).filter(({path:T})=>I(A(T),U));if(Y.length===0)throw new l(`Mock dispatch not matched for path '${U}'`);if(Y=Y.filter(({method:T})=>I(T,y.
method)),Y.length===0)throw new l(`Mock dispatch not matched for method '${y.method}' on path '${U}'`);if(Y=Y.filter(({body:T})=>typeof T<"u"?I(T,y.body):!0),Y.length===0)throw new l(`Mock dispatch no\
t matched for body '${y.body}' on path '${U}'`);if(Y=Y.filter(T=>o(T,y.headers)),Y.length===0){const T=typeof y.headers=="object"?JSON.stringify(y.headers):y.headers;throw new l(`Mock dispatch not mat\
ched for headers '${T}' on path '${U}'`)}return Y[0]}function p(B,y,b){const U={timesInvoked:0,times:1,persist:!1,consumed:!1},Y=typeof b=="function"?{callback:b}:{...b},T={...U,...y,pending:!0,data:{
error:null,...Y}};return B.push(T),T}function k(B,y){const b=B.findIndex(U=>U.consumed?r(U,y):!1);b!==-1&&B.splice(b,1)}function N(B){const{path:y,method:b,body:U,headers:Y,query:T}=B;return{path:y,method:b,
body:U,headers:Y,query:T}}function F(B){const y=Object.keys(B),b=[];for(let U=0;U<y.length;++U){const Y=y[U],T=B[Y],V=Buffer.from(`${Y}`);if(Array.isArray(T))for(let se=0;se<T.length;++se)b.push(V,Buffer.
from(`${T[se]}`));else b.push(V,Buffer.from(`${T}`))}return b}function i(B){return f[B]||"unknown"}async function n(B){const y=[];for await(const b of B)y.push(b);return Buffer.concat(y).toString("utf\
8")}function h(B,y){const b=N(B),U=C(this[R],b);U.timesInvoked++,U.data.callback&&(U.data={...U.data,...U.data.callback(B)});const{data:{statusCode:Y,data:T,headers:V,trailers:se,error:he},delay:J,persist:W}=U,
{timesInvoked:z,times:G}=U;if(U.consumed=!W&&z>=G,U.pending=z<G,he!==null)return k(this[R],b),y.onError(he),!0;typeof J=="number"&&J>0?setTimeout(()=>{ee(this[R])},J):ee(this[R]);function ee(Z,j=T){const ne=Array.
isArray(B.headers)?u(B.headers):B.headers,re=typeof j=="function"?j({...B,headers:ne}):j;if(t(re)){re.then(de=>ee(Z,de));return}const K=g(re),we=F(V),Ie=F(se);y.onConnect?.(de=>y.onError(de),null),y.onHeaders?.(
Y,we,te,i(Y)),y.onData?.(Buffer.from(K)),y.onComplete?.(Ie),k(Z,b)}function te(){}return!0}function a(){const B=this[D],y=this[w],b=this[S];return function(Y,T){if(B.isMockActive)try{h.call(this,Y,T)}catch(V){
if(V instanceof l){const se=B[d]();if(se===!1)throw new l(`${V.message}: subsequent request to origin ${y} was not allowed (net.connect disabled)`);if(E(se,y))b.call(this,Y,T);else throw new l(`${V.message}\
: subsequent request to origin ${y} was not allowed (net.connect is not enabled for this origin)`)}else throw V}else b.call(this,Y,T)}}function E(B,y){const b=new URL(y);return B===!0?!0:!!(Array.isArray(
B)&&B.some(U=>I(U,b.host)))}function m(B){if(B){const{agent:y,...b}=B;return b}}L.exports={getResponseData:g,getMockDispatch:C,addMockDispatch:p,deleteMockDispatch:k,buildKey:N,generateKeyValues:F,matchValue:I,
getResponse:n,getStatusText:i,mockDispatch:h,buildMockDispatch:a,checkNetConnect:E,buildMockOptions:m,getHeaderByName:s,buildHeadersFromArray:u}}),56142:((L,$,e)=>{const{Transform:l}=e(57075),{Console:R}=e(
37540),D=process.versions.icu?"\u2705":"Y ",S=process.versions.icu?"\u274C":"N ";L.exports=class{constructor({disableColors:d}={}){this.transform=new l({transform(Q,f,t){t(null,Q)}}),this.logger=new R(
{stdout:this.transform,inspectOptions:{colors:!d&&!process.env.CI}})}format(d){const Q=d.map(({method:f,path:t,data:{statusCode:I},persist:c,times:s,timesInvoked:u,origin:o})=>({Method:f,Origin:o,Path:t,
"Status code":I,Persistent:c?D:S,Invocations:u,Remaining:c?1/0:s-u}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(L=>{const $={pronoun:"it",is:"is",was:"was",this:"this"},e={
pronoun:"they",is:"are",was:"were",this:"these"};L.exports=class{constructor(R,D){this.singular=R,this.plural=D}pluralize(R){const D=R===1,S=D?$:e,w=D?this.singular:this.plural;return{...S,count:R,noun:w}}}}),
96603:(L=>{let $=0;const e=1e3,l=(e>>1)-1;let R;const D=Symbol("kFastTimer"),S=[],w=-2,d=-1,Q=0,f=1;function t(){$+=l;let s=0,u=S.length;for(;s<u;){const o=S[s];o._state===Q?(o._idleStart=$-l,o._state=
f):o._state===f&&$>=o._idleStart+o._idleTimeout&&(o._state=d,o._idleStart=-1,o._onTimeout(o._timerArg)),o._state===d?(o._state=w,--u!==0&&(S[s]=S[u])):++s}S.length=u,S.length!==0&&I()}function I(){R?R.
refresh():(clearTimeout(R),R=setTimeout(t,l),R.unref&&R.unref())}class c{[D]=!0;_state=w;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(u,o,A){this._onTimeout=u,this._idleTimeout=o,this.
_timerArg=A,this.refresh()}refresh(){this._state===w&&S.push(this),(!R||S.length===1)&&I(),this._state=Q}clear(){this._state=d,this._idleStart=-1}}L.exports={setTimeout(s,u,o){return u<=e?setTimeout(s,
u,o):new c(s,u,o)},clearTimeout(s){s[D]?s.clear():clearTimeout(s)},setFastTimeout(s,u,o){return new c(s,u,o)},clearFastTimeout(s){s.clear()},now(){return $},tick(s=0){$+=s-e+1,t(),t()},reset(){$=0,S.length=
0,clearTimeout(R),R=null},kFastTimer:D}}),89634:((L,$,e)=>{const{kConstruct:l}=e(20109),{urlEquals:R,getFieldValues:D}=e(76798),{kEnumerableProperty:S,isDisturbed:w}=e(3440),{webidl:d}=e(45893),{Response:Q,
cloneResponse:f,fromInnerResponse:t}=e(99051),{Request:I,fromInnerRequest:c}=e(9967),{kState:s}=e(93627),{fetching:u}=e(54398),{urlIsHttpHttpsScheme:o,createDeferredPromise:A,readAllBytes:r}=e(73168),
g=e(34589);class C{#e;constructor(){arguments[0]!==l&&d.illegalConstructor(),d.util.markAsUncloneable(this),this.#e=arguments[1]}async match(N,F={}){d.brandCheck(this,C);const i="Cache.match";d.argumentLengthCheck(
arguments,1,i),N=d.converters.RequestInfo(N,i,"request"),F=d.converters.CacheQueryOptions(F,i,"options");const n=this.#r(N,F,1);if(n.length!==0)return n[0]}async matchAll(N=void 0,F={}){d.brandCheck(this,
C);const i="Cache.matchAll";return N!==void 0&&(N=d.converters.RequestInfo(N,i,"request")),F=d.converters.CacheQueryOptions(F,i,"options"),this.#r(N,F)}async add(N){d.brandCheck(this,C);const F="Cache\
.add";d.argumentLengthCheck(arguments,1,F),N=d.converters.RequestInfo(N,F,"request");const i=[N];return await this.addAll(i)}async addAll(N){d.brandCheck(this,C);const F="Cache.addAll";d.argumentLengthCheck(
arguments,1,F);const i=[],n=[];for(let U of N){if(U===void 0)throw d.errors.conversionFailed({prefix:F,argument:"Argument 1",types:["undefined is not allowed"]});if(U=d.converters.RequestInfo(U),typeof U==
"string")continue;const Y=U[s];if(!o(Y.url)||Y.method!=="GET")throw d.errors.exception({header:F,message:"Expected http/s scheme when method is not GET."})}const h=[];for(const U of N){const Y=new I(U)[s];
if(!o(Y.url))throw d.errors.exception({header:F,message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",n.push(Y);const T=A();h.push(u({request:Y,processResponse(V){if(V.type===
"error"||V.status===206||V.status<200||V.status>299)T.reject(d.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(V.headersList.contains(
"vary")){const se=D(V.headersList.get("vary"));for(const he of se)if(he==="*"){T.reject(d.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const J of h)J.abort();return}}},
processResponseEndOfBody(V){if(V.aborted){T.reject(new DOMException("aborted","AbortError"));return}T.resolve(V)}})),i.push(T.promise)}const E=await Promise.all(i),m=[];let B=0;for(const U of E){const Y={
type:"put",request:n[B],response:U};m.push(Y),B++}const y=A();let b=null;try{this.#t(m)}catch(U){b=U}return queueMicrotask(()=>{b===null?y.resolve(void 0):y.reject(b)}),y.promise}async put(N,F){d.brandCheck(
this,C);const i="Cache.put";d.argumentLengthCheck(arguments,2,i),N=d.converters.RequestInfo(N,i,"request"),F=d.converters.Response(F,i,"response");let n=null;if(N instanceof I?n=N[s]:n=new I(N)[s],!o(
n.url)||n.method!=="GET")throw d.errors.exception({header:i,message:"Expected an http/s scheme when method is not GET"});const h=F[s];if(h.status===206)throw d.errors.exception({header:i,message:"Got \
206 status"});if(h.headersList.contains("vary")){const Y=D(h.headersList.get("vary"));for(const T of Y)if(T==="*")throw d.errors.exception({header:i,message:"Got * vary field value"})}if(h.body&&(w(h.
body.stream)||h.body.stream.locked))throw d.errors.exception({header:i,message:"Response body is locked or disturbed"});const a=f(h),E=A();if(h.body!=null){const T=h.body.stream.getReader();r(T).then(
E.resolve,E.reject)}else E.resolve(void 0);const m=[],B={type:"put",request:n,response:a};m.push(B);const y=await E.promise;a.body!=null&&(a.body.source=y);const b=A();let U=null;try{this.#t(m)}catch(Y){
U=Y}return queueMicrotask(()=>{U===null?b.resolve():b.reject(U)}),b.promise}async delete(N,F={}){d.brandCheck(this,C);const i="Cache.delete";d.argumentLengthCheck(arguments,1,i),N=d.converters.RequestInfo(
N,i,"request"),F=d.converters.CacheQueryOptions(F,i,"options");let n=null;if(N instanceof I){if(n=N[s],n.method!=="GET"&&!F.ignoreMethod)return!1}else g(typeof N=="string"),n=new I(N)[s];const h=[],a={
type:"delete",request:n,options:F};h.push(a);const E=A();let m=null,B;try{B=this.#t(h)}catch(y){m=y}return queueMicrotask(()=>{m===null?E.resolve(!!B?.length):E.reject(m)}),E.promise}async keys(N=void 0,F={}){
d.brandCheck(this,C);const i="Cache.keys";N!==void 0&&(N=d.converters.RequestInfo(N,i,"request")),F=d.converters.CacheQueryOptions(F,i,"options");let n=null;if(N!==void 0)if(N instanceof I){if(n=N[s],
n.method!=="GET"&&!F.ignoreMethod)return[]}else typeof N=="string"&&(n=new I(N)[s]);const h=A(),a=[];if(N===void 0)for(const E of this.#e)a.push(E[0]);else{const E=this.#A(n,F);for(const m of E)a.push(
m[0])}return queueMicrotask(()=>{const E=[];for(const m of a){const B=c(m,new AbortController().signal,"immutable");E.push(B)}h.resolve(Object.freeze(E))}),h.promise}#t(N){const F=this.#e,i=[...F],n=[],
h=[];try{for(const a of N){if(a.type!=="delete"&&a.type!=="put")throw d.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(a.type==="\
delete"&&a.response!=null)throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(a.request,a.options,n).length)throw new DOMException(
"???","InvalidStateError");let E;if(a.type==="delete"){if(E=this.#A(a.request,a.options),E.length===0)return[];for(const m of E){const B=F.indexOf(m);g(B!==-1),F.splice(B,1)}}else if(a.type==="put"){if(a.
response==null)throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const m=a.request;if(!o(m.url))throw d.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(m.method!=="GET")throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(a.options!=null)
throw d.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});E=this.#A(a.request);for(const B of E){const y=F.indexOf(B);g(y!==-1),F.splice(y,1)}F.push([a.request,
a.response]),n.push([a.request,a.response])}h.push([a.request,a.response])}return h}catch(a){throw this.#e.length=0,this.#e=i,a}}#A(N,F,i){const n=[],h=i??this.#e;for(const a of h){const[E,m]=a;this.#n(
N,E,m,F)&&n.push(a)}return n}#n(N,F,i=null,n){const h=new URL(N.url),a=new URL(F.url);if(n?.ignoreSearch&&(a.search="",h.search=""),!R(h,a,!0))return!1;if(i==null||n?.ignoreVary||!i.headersList.contains(
"vary"))return!0;const E=D(i.headersList.get("vary"));for(const m of E){if(m==="*")return!1;const B=F.headersList.get(m),y=N.headersList.get(m);if(B!==y)return!1}return!0}#r(N,F,i=1/0){let n=null;if(N!==
void 0)if(N instanceof I){if(n=N[s],n.method!=="GET"&&!F.ignoreMethod)return[]}else typeof N=="string"&&(n=new I(N)[s]);const h=[];if(N===void 0)for(const E of this.#e)h.push(E[1]);else{const E=this.#A(
n,F);for(const m of E)h.push(m[1])}const a=[];for(const E of h){const m=t(E,"immutable");if(a.push(m.clone()),a.length>=i)break}return Object.freeze(a)}}Object.defineProperties(C.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:S,matchAll:S,add:S,addAll:S,put:S,delete:S,keys:S});const p=[{key:"ignoreSearch",converter:d.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:d.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:d.converters.boolean,defaultValue:()=>!1}];d.converters.CacheQueryOptions=d.dictionaryConverter(p),d.converters.MultiCacheQueryOptions=
d.dictionaryConverter([...p,{key:"cacheName",converter:d.converters.DOMString}]),d.converters.Response=d.interfaceConverter(Q),d.converters["sequence<RequestInfo>"]=d.sequenceConverter(d.converters.RequestInfo),
L.exports={Cache:C}}),3245:((L,$,e)=>{const{kConstruct:l}=e(20109),{Cache:R}=e(89634),{webidl:D}=e(45893),{kEnumerableProperty:S}=e(3440);class w{#e=new Map;constructor(){arguments[0]!==l&&D.illegalConstructor(),
D.util.markAsUncloneable(this)}async match(Q,f={}){if(D.brandCheck(this,w),D.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=D.converters.RequestInfo(Q),f=D.converters.MultiCacheQueryOptions(f),
f.cacheName!=null){if(this.#e.has(f.cacheName)){const t=this.#e.get(f.cacheName);return await new R(l,t).match(Q,f)}}else for(const t of this.#e.values()){const c=await new R(l,t).match(Q,f);if(c!==void 0)
return c}}async has(Q){D.brandCheck(this,w);const f="CacheStorage.has";return D.argumentLengthCheck(arguments,1,f),Q=D.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)}async open(Q){D.brandCheck(this,
w);const f="CacheStorage.open";if(D.argumentLengthCheck(arguments,1,f),Q=D.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)){const I=this.#e.get(Q);return new R(l,I)}const t=[];return this.#e.set(
Q,t),new R(l,t)}async delete(Q){D.brandCheck(this,w);const f="CacheStorage.delete";return D.argumentLengthCheck(arguments,1,f),Q=D.converters.DOMString(Q,f,"cacheName"),this.#e.delete(Q)}async keys(){
return D.brandCheck(this,w),[...this.#e.keys()]}}Object.defineProperties(w.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:S,has:S,open:S,delete:S,keys:S}),L.exports={CacheStorage:w}}),
20109:((L,$,e)=>{L.exports={kConstruct:e(36443).kConstruct}}),76798:((L,$,e)=>{const l=e(34589),{URLSerializer:R}=e(51900),{isValidHeaderName:D}=e(73168);function S(d,Q,f=!1){const t=R(d,f),I=R(Q,f);return t===
I}function w(d){l(d!==null);const Q=[];for(let f of d.split(","))f=f.trim(),D(f)&&Q.push(f);return Q}L.exports={urlEquals:S,getFieldValues:w}}),71276:(L=>{L.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((L,$,e)=>{const{parseSetCookie:l}=e(11978),{stringify:R}=e(57797),{webidl:D}=e(45893),{Headers:S}=e(60660);function w(t){D.argumentLengthCheck(arguments,1,"getCookies"),D.brandCheck(t,S,{strict:!1});
const I=t.get("cookie"),c={};if(!I)return c;for(const s of I.split(";")){const[u,...o]=s.split("=");c[u.trim()]=o.join("=")}return c}function d(t,I,c){D.brandCheck(t,S,{strict:!1});const s="deleteCook\
ie";D.argumentLengthCheck(arguments,2,s),I=D.converters.DOMString(I,s,"name"),c=D.converters.DeleteCookieAttributes(c),f(t,{name:I,value:"",expires:new Date(0),...c})}function Q(t){D.argumentLengthCheck(
arguments,1,"getSetCookies"),D.brandCheck(t,S,{strict:!1});const I=t.getSetCookie();return I?I.map(c=>l(c)):[]}function f(t,I){D.argumentLengthCheck(arguments,2,"setCookie"),D.brandCheck(t,S,{strict:!1}),
I=D.converters.Cookie(I);const c=R(I);c&&t.append("Set-Cookie",c)}D.converters.DeleteCookieAttributes=D.dictionaryConverter([{converter:D.nullableConverter(D.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:D.nullableConverter(D.converters.DOMString),key:"domain",defaultValue:()=>null}]),D.converters.Cookie=D.dictionaryConverter([{converter:D.converters.DOMString,key:"name"},{converter:D.converters.
DOMString,key:"value"},{converter:D.nullableConverter(t=>typeof t=="number"?D.converters["unsigned long long"](t):new Date(t)),key:"expires",defaultValue:()=>null},{converter:D.nullableConverter(D.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.boolean),key:"secure",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:D.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:D.sequenceConverter(D.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),L.exports=
{getCookies:w,deleteCookie:d,getSetCookies:Q,setCookie:f}}),11978:((L,$,e)=>{const{maxNameValuePairSize:l,maxAttributeValueSize:R}=e(71276),{isCTLExcludingHtab:D}=e(57797),{collectASequenceOfCodePointsFast:S}=e(
51900),w=e(34589);function d(f){if(D(f))return null;let t="",I="",c="",s="";if(f.includes(";")){const u={position:0};t=S(";",f,u),I=f.slice(u.position)}else t=f;if(!t.includes("="))s=t;else{const u={position:0};
c=S("=",t,u),s=t.slice(u.position+1)}return c=c.trim(),s=s.trim(),c.length+s.length>l?null:{name:c,value:s,...Q(I)}}function Q(f,t={}){if(f.length===0)return t;w(f[0]===";"),f=f.slice(1);let I="";f.includes(
";")?(I=S(";",f,{position:0}),f=f.slice(I.length)):(I=f,f="");let c="",s="";if(I.includes("=")){const o={position:0};c=S("=",I,o),s=I.slice(o.position+1)}else c=I;if(c=c.trim(),s=s.trim(),s.length>R)return Q(
f,t);const u=c.toLowerCase();if(u==="expires"){const o=new Date(s);t.expires=o}else if(u==="max-age"){const o=s.charCodeAt(0);if((o<48||o>57)&&s[0]!=="-"||!/^\d+$/.test(s))return Q(f,t);const A=Number(
s);t.maxAge=A}else if(u==="domain"){let o=s;o[0]==="."&&(o=o.slice(1)),o=o.toLowerCase(),t.domain=o}else if(u==="path"){let o="";s.length===0||s[0]!=="/"?o="/":o=s,t.path=o}else if(u==="secure")t.secure=
!0;else if(u==="httponly")t.httpOnly=!0;else if(u==="samesite"){const o=s.toLowerCase();o==="none"?t.sameSite="None":o==="strict"?t.sameSite="Strict":o==="lax"&&(t.sameSite="Lax")}else t.unparsed??=[],
t.unparsed.push(`${c}=${s}`);return Q(f,t)}L.exports={parseSetCookie:d,parseUnparsedAttributes:Q}}),57797:(L=>{function $(c){for(let s=0;s<c.length;++s){const u=c.charCodeAt(s);if(u>=0&&u<=8||u>=10&&u<=
31||u===127)return!0}return!1}function e(c){for(let s=0;s<c.length;++s){const u=c.charCodeAt(s);if(u<33||u>126||u===34||u===40||u===41||u===60||u===62||u===64||u===44||u===59||u===58||u===92||u===47||
u===91||u===93||u===63||u===61||u===123||u===125)throw new Error("Invalid cookie name")}}function l(c){let s=c.length,u=0;if(c[0]==='"'){if(s===1||c[s-1]!=='"')throw new Error("Invalid cookie value");
--s,++u}for(;u<s;){const o=c.charCodeAt(u++);if(o<33||o>126||o===34||o===44||o===59||o===92)throw new Error("Invalid cookie value")}}function R(c){for(let s=0;s<c.length;++s){const u=c.charCodeAt(s);if(u<
32||u>126||u===59)throw new Error("Invalid cookie path")}}function D(c){return c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122}function S(c){if(c===" ")return;if(c.length>255)throw new Error("Invalid cookie\
 domain");let s=0;for(let u=0;u<c.length;++u){const o=c.charCodeAt(u);if(o===46){if(s===0)throw new Error("Invalid cookie domain");if(c.charCodeAt(u-1)===45)throw new Error("Invalid cookie domain");s=
0;continue}if(s===0&&!D(o))throw new Error("Invalid cookie domain");if(!D(o)&&o!==45)throw new Error("Invalid cookie domain");if(++s>63)throw new Error("Invalid cookie domain")}if(s===0||c.charCodeAt(
c.length-1)===45)throw new Error("Invalid cookie domain")}const w=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],d=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((c,s)=>s.toString().padStart(2,"0"));function f(c){return typeof c=="number"&&(c=new Date(c)),`${w[c.getUTCDay()]}, ${Q[c.getUTCDate()]} ${d[c.getUTCMonth()]} ${c.getUTCFullYear()} ${Q[c.getUTCHours()]}\
:${Q[c.getUTCMinutes()]}:${Q[c.getUTCSeconds()]} GMT`}function t(c){if(c<0)throw new Error("Invalid cookie max-age")}function I(c){if(c.name.length===0)return null;e(c.name),l(c.value);const s=[`${c.name}\
=${c.value}`];c.name.startsWith("__Secure-")&&(c.secure=!0),c.name.startsWith("__Host-")&&(c.secure=!0,c.domain=null,c.path="/"),c.secure&&s.push("Secure"),c.httpOnly&&s.push("HttpOnly"),typeof c.maxAge==
"number"&&(t(c.maxAge),s.push(`Max-Age=${c.maxAge}`)),c.domain&&(S(c.domain),s.push(`Domain=${c.domain}`)),c.path&&(R(c.path),s.push(`Path=${c.path}`)),c.expires&&c.expires.toString()!=="Invalid Date"&&
s.push(`Expires=${f(c.expires)}`),c.sameSite&&s.push(`SameSite=${c.sameSite}`);for(const u of c.unparsed){if(!u.includes("="))throw new Error("Invalid unparsed");const[o,...A]=u.split("="),r=o.trim(),
g=A.join("=");e(r),l(g),s.push(`${r}=${g}`)}return s.join("; ")}L.exports={isCTLExcludingHtab:$,validateCookieName:e,validateCookiePath:R,validateCookieValue:l,toIMFDate:f,stringify:I}}),24031:((L,$,e)=>{
const l=e(4573),{Transform:R}=e(57075),{isASCIINumber:D,isValidLastEventId:S}=e(94811),w=[239,187,191],d=10,Q=13,f=58,t=32,I=l.kStringMaxLength,c=Buffer.from("data"),s=Buffer.from("event"),u=Buffer.from(
"id"),o=Buffer.from("retry"),A=1024,r=131072,g=128;function C(i,n){if(n>=i.length)return!1;for(let h=n;h<i.length;h++)if(i[h]<48||i[h]>57)return!1;return!0}function p(i,n){for(let h=n;h<i.length;h++)if(i[h]===
0)return!1;return!0}function k(i,n,h){if(n!==h.length)return!1;for(let a=0;a<n;a++)if(i[a]!==h[a])return!1;return!0}function N(){const i=new Error("EventSource message size exceeded");return i.aborted=
!1,i}class F extends R{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(n={}){n.readableObjectMode=!0,super(n),this.state=n.eventSourceSettings||{},this.maxEventSize=n.maxEventSize??I;const h=this.maxEventSize>0?
Math.min(r,Math.max(A,Math.floor(this.maxEventSize/g))):0;this.maxDataLines=h,this.maxBufferedChunks=h,n.push&&(this.push=n.push)}_transform(n,h,a){if(n.length===0){a();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&n[0]!==d&&n[0]!==Q){a(N());return}if(this.chunks.push(n),this.checkBOM&&this.handleBOM()){a();return}for(;this.hasCurrentByte();){const E=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(E===d){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(E===d||E===Q){E===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(E===d||E===Q){E===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(m){a(m);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){a(N());return}this.advanceCursor()}a()}_destroy(n,h){this.chunks.length=0,this.clearEvent(),
super._destroy(n,h)}parseLine(n,h){if(n.length===0)return;const a=n.indexOf(f);if(a===0)return;let E=n.length,m=n.length;if(a!==-1&&(E=a,m=a+1,n[m]===t&&++m),k(n,E,c)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw N();const B=n.length-m,y=this.eventFieldSizes.data+(h.data===void 0?0:1)+B;this.setEventFieldSize("data",y);const b=n.toString("utf8",m);h.data===void 0?h.data=b:h.data+=`
${b}`,this.dataLineCount++;return}if(k(n,E,o)){C(n,m)&&(this.setEventFieldSize("retry",n.length-m),h.retry=n.toString("utf8",m));return}if(k(n,E,u)){p(n,m)&&(this.setEventFieldSize("id",n.length-m),h.
id=n.toString("utf8",m));return}k(n,E,s)&&m<n.length&&(this.setEventFieldSize("event",n.length-m),h.event=n.toString("utf8",m))}setEventFieldSize(n,h){const a=this.eventSize-this.eventFieldSizes[n]+h;
if(this.maxEventSize>0&&a>this.maxEventSize)throw N();this.eventSize=a,this.eventFieldSizes[n]=h}processEvent(n){n.retry&&D(n.retry)&&(this.state.reconnectionTime=parseInt(n.retry,10)),n.id&&S(n.id)&&
(this.state.lastEventId=n.id),n.data!==void 0&&this.push({type:n.event||"message",options:{data:n.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const n=this.lineChunkIndex;this.chunks.splice(0,n),this.lineChunkIndex=0,this.chunkIndex-=n}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const n=[];let h=0;for(let a=this.lineChunkIndex;a<=this.chunkIndex;a++){const E=this.chunks[a],m=a===this.lineChunkIndex?this.linePos:0,B=a===this.chunkIndex?this.pos:E.length,y=E.subarray(m,B);
h+=y.length,n.push(y)}return Buffer.concat(n,h)}peekBufferedByte(n){let h=this.lineChunkIndex,a=this.linePos;for(;h<this.chunks.length;){const E=this.chunks[h],m=E.length-a;if(n<m)return E[a+n];n-=m,h++,
a=0}}discardLeadingBytes(n){for(;n>0&&this.lineChunkIndex<this.chunks.length;){const a=this.chunks[this.lineChunkIndex].length-this.linePos;n<a?(this.linePos+=n,n=0):(n-=a,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const n=this.peekBufferedByte(0),h=this.peekBufferedByte(1),a=this.peekBufferedByte(2);return h===void 0?
(n===w[0]||(this.checkBOM=!1),!0):a===void 0?n===w[0]&&h===w[1]?!0:(this.checkBOM=!1,!1):(n===w[0]&&h===w[1]&&a===w[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}L.exports=
{EventSourceStream:F}}),21238:((L,$,e)=>{const{pipeline:l}=e(57075),{fetching:R}=e(54398),{makeRequest:D}=e(9967),{webidl:S}=e(45893),{EventSourceStream:w}=e(24031),{parseMIMEType:d}=e(51900),{createFastMessageEvent:Q}=e(
15188),{isNetworkError:f}=e(99051),{delay:t}=e(94811),{kEnumerableProperty:I}=e(3440),{environmentSettingsObject:c}=e(73168),{getGlobalDispatcher:s}=e(32581);let u=!1;const o=3e3,A=0,r=1,g=2,C="anonym\
ous",p="use-credentials";class k extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=A;#r=null;#s=null;#o;#i;constructor(i,n={}){super(),S.util.markAsUncloneable(this);const h="\
EventSource constructor";S.argumentLengthCheck(arguments,1,h),u||(u=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),i=S.converters.USVString(
i,h,"url"),n=S.converters.EventSourceInitDict(n,h,"eventSourceInitDict"),this.#o=n.dispatcher,this.#i={lastEventId:"",reconnectionTime:o};const a=c;let E;try{E=new URL(i,a.settingsObject.baseUrl),this.#i.
origin=E.origin}catch(y){throw new DOMException(y,"SyntaxError")}this.#t=E.href;let m=C;n.withCredentials&&(m=p,this.#A=!0);const B={redirect:"follow",keepalive:!0,mode:"cors",credentials:m==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};B.client=c.settingsObject,B.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],B.cache="no-store",B.initiator="other",B.urlList=[new URL(
this.#t)],this.#r=D(B),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===g)return;this.#n=A;const i={request:this.#r,dispatcher:this.#o},
n=h=>{f(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};i.processResponseEndOfBody=n,i.processResponse=h=>{if(f(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const a=h.headersList.get("content-type",!0),E=a!==null?d(a):"failure",m=E!=="failure"&&E.essence==="text/event-stream";if(h.status!==200||m===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=r,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const B=new w({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:y=>{this.dispatchEvent(Q(y.type,y.options))}});l(h.body.stream,B,y=>{y?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=R(i)}async#a(){this.#n!==g&&(this.#n=
A,this.dispatchEvent(new Event("error")),await t(this.#i.reconnectionTime),this.#n===A&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
S.brandCheck(this,k),this.#n!==g&&(this.#n=g,this.#s.abort(),this.#r=null)}get onopen(){return this.#e.open}set onopen(i){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof i=="functio\
n"?(this.#e.open=i,this.addEventListener("open",i)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(i){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof i==
"function"?(this.#e.message=i,this.addEventListener("message",i)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(i){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof i=="function"?(this.#e.error=i,this.addEventListener("error",i)):this.#e.error=null}}const N={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:A,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:r,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:g,writable:!1}};Object.defineProperties(k,N),Object.defineProperties(k.prototype,N),Object.
defineProperties(k.prototype,{close:I,onerror:I,onmessage:I,onopen:I,readyState:I,url:I,withCredentials:I}),S.converters.EventSourceInitDict=S.dictionaryConverter([{key:"withCredentials",converter:S.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:S.converters.any,defaultValue:()=>s()}]),L.exports={EventSource:k,defaultReconnectionTime:o}}),94811:(L=>{function $(R){return R.indexOf("\0")===
-1}function e(R){if(R.length===0)return!1;for(let D=0;D<R.length;D++)if(R.charCodeAt(D)<48||R.charCodeAt(D)>57)return!1;return!0}function l(R){return new Promise(D=>{setTimeout(D,R).unref()})}L.exports=
{isValidLastEventId:$,isASCIINumber:e,delay:l}}),84492:((L,$,e)=>{const l=e(3440),{ReadableStreamFrom:R,isBlobLike:D,isReadableStreamLike:S,readableStreamClose:w,createDeferredPromise:d,fullyReadBody:Q,
extractMimeType:f,utf8DecodeBytes:t}=e(73168),{FormData:I}=e(35910),{kState:c}=e(93627),{webidl:s}=e(45893),{Blob:u}=e(4573),o=e(34589),{isErrored:A,isDisturbed:r}=e(57075),{isArrayBuffer:g}=e(73429),
{serializeAMimeType:C}=e(51900),{multipartFormDataParser:p}=e(50116);let k;try{const V=e(77598);k=se=>V.randomInt(0,se)}catch{k=V=>Math.floor(Math.random(V))}const N=new TextEncoder;function F(){}const i=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let n;i&&(n=new FinalizationRegistry(V=>{const se=V.deref();se&&!se.locked&&!r(se)&&!A(se)&&se.cancel("Response object has been garbage collect\
ed").catch(F)}));function h(V,se=!1){let he=null;V instanceof ReadableStream?he=V:D(V)?he=V.stream():he=new ReadableStream({async pull(te){const Z=typeof W=="string"?N.encode(W):W;Z.byteLength&&te.enqueue(
Z),queueMicrotask(()=>w(te))},start(){},type:"bytes"}),o(S(he));let J=null,W=null,z=null,G=null;if(typeof V=="string")W=V,G="text/plain;charset=UTF-8";else if(V instanceof URLSearchParams)W=V.toString(),
G="application/x-www-form-urlencoded;charset=UTF-8";else if(g(V))W=new Uint8Array(V.slice());else if(ArrayBuffer.isView(V))W=new Uint8Array(V.buffer.slice(V.byteOffset,V.byteOffset+V.byteLength));else if(l.
isFormDataLike(V)){const te=`----formdata-undici-0${`${k(1e11)}`.padStart(11,"0")}`,Z=`--${te}\r
Content-Disposition: form-data`;const j=de=>de.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),ne=de=>de.replace(/\r?\n|\r/g,`\r
`),re=[],K=new Uint8Array([13,10]);z=0;let we=!1;for(const[de,Ce]of V)if(typeof Ce=="string"){const Ne=N.encode(Z+`; name="${j(ne(de))}"\r
\r
${ne(Ce)}\r
`);re.push(Ne),z+=Ne.byteLength}else{const Ne=N.encode(`${Z}; name="${j(ne(de))}"`+(Ce.name?`; filename="${j(Ce.name)}"`:"")+`\r
Content-Type: ${Ce.type||"application/octet-stream"}\r
\r
`);re.push(Ne,Ce,K),typeof Ce.size=="number"?z+=Ne.byteLength+Ce.size+K.byteLength:we=!0}const Ie=N.encode(`--${te}--\r
`);re.push(Ie),z+=Ie.byteLength,we&&(z=null),W=V,J=async function*(){for(const de of re)de.stream?yield*de.stream():yield de},G=`multipart/form-data; boundary=${te}`}else if(D(V))W=V,z=V.size,V.type&&
(G=V.type);else if(typeof V[Symbol.asyncIterator]=="function"){if(se)throw new TypeError("keepalive");if(l.isDisturbed(V)||V.locked)throw new TypeError("Response body object should not be disturbed or\
 locked");he=V instanceof ReadableStream?V:R(V)}if((typeof W=="string"||l.isBuffer(W))&&(z=Buffer.byteLength(W)),J!=null){let te;he=new ReadableStream({async start(){te=J(V)[Symbol.asyncIterator]()},async pull(Z){
const{value:j,done:ne}=await te.next();if(ne)queueMicrotask(()=>{Z.close(),Z.byobRequest?.respond(0)});else if(!A(he)){const re=new Uint8Array(j);re.byteLength&&Z.enqueue(re)}return Z.desiredSize>0},async cancel(Z){
await te.return()},type:"bytes"})}return[{stream:he,source:W,length:z},G]}function a(V,se=!1){return V instanceof ReadableStream&&(o(!l.isDisturbed(V),"The body has already been consumed."),o(!V.locked,
"The stream is locked.")),h(V,se)}function E(V,se){const[he,J]=se.stream.tee();return se.stream=he,{stream:J,length:se.length,source:se.source}}function m(V){if(V.aborted)throw new DOMException("The o\
peration was aborted.","AbortError")}function B(V){return{blob(){return b(this,he=>{let J=T(this);return J===null?J="":J&&(J=C(J)),new u([he],{type:J})},V)},arrayBuffer(){return b(this,he=>new Uint8Array(
he).buffer,V)},text(){return b(this,t,V)},json(){return b(this,Y,V)},formData(){return b(this,he=>{const J=T(this);if(J!==null)switch(J.essence){case"multipart/form-data":{const W=p(he,J);if(W==="fail\
ure")throw new TypeError("Failed to parse body as FormData.");const z=new I;return z[c]=W,z}case"application/x-www-form-urlencoded":{const W=new URLSearchParams(he.toString()),z=new I;for(const[G,ee]of W)
z.append(G,ee);return z}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},V)},bytes(){return b(this,he=>new Uint8Array(he),V)}}}function y(V){
Object.assign(V.prototype,B(V))}async function b(V,se,he){if(s.brandCheck(V,he),U(V))throw new TypeError("Body is unusable: Body has already been read");m(V[c]);const J=d(),W=G=>J.reject(G),z=G=>{try{
J.resolve(se(G))}catch(ee){W(ee)}};return V[c].body==null?(z(Buffer.allocUnsafe(0)),J.promise):(await Q(V[c].body,z,W),J.promise)}function U(V){const se=V[c].body;return se!=null&&(se.stream.locked||l.
isDisturbed(se.stream))}function Y(V){return JSON.parse(t(V))}function T(V){const se=V[c].headersList,he=f(se);return he==="failure"?null:he}L.exports={extractBody:h,safelyExtractBody:a,cloneBody:E,mixinBody:y,
streamRegistry:n,hasFinalizationRegistry:i,bodyUnusable:U}}),4495:(L=>{const $=["GET","HEAD","POST"],e=new Set($),l=[101,204,205,304],R=[301,302,303,307,308],D=new Set(R),S=["1","7","9","11","13","15",
"17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427",
"465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","656\
6","6665","6666","6667","6668","6669","6679","6697","10080"],w=new Set(S),d=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-ori\
gin-when-cross-origin","unsafe-url"],Q=new Set(d),f=["follow","manual","error"],t=["GET","HEAD","OPTIONS","TRACE"],I=new Set(t),c=["navigate","same-origin","no-cors","cors"],s=["omit","same-origin","i\
nclude"],u=["default","no-store","reload","no-cache","force-cache","only-if-cached"],o=["content-encoding","content-language","content-location","content-type","content-length"],A=["half"],r=["CONNECT",
"TRACE","TRACK"],g=new Set(r),C=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],p=new Set(C);L.exports={subresource:C,forbiddenMethods:r,requestBodyHeader:o,
referrerPolicy:d,requestRedirect:f,requestMode:c,requestCredentials:s,requestCache:u,redirectStatus:R,corsSafeListedMethods:$,nullBodyStatus:l,safeMethods:t,badPorts:S,requestDuplex:A,subresourceSet:p,
badPortsSet:w,redirectStatusSet:D,corsSafeListedMethodsSet:e,safeMethodsSet:I,forbiddenMethodsSet:g,referrerPolicySet:Q}}),51900:((L,$,e)=>{const l=e(34589),R=new TextEncoder,D=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
S=/[\u000A\u000D\u0009\u0020]/,w=/[\u0009\u000A\u000C\u000D\u0020]/g,d=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(a){l(a.protocol==="data:");let E=f(a,!0);E=E.slice(5);const m={position:0};let B=I(
",",E,m);const y=B.length;if(B=F(B,!0,!0),m.position>=E.length)return"failure";m.position++;const b=E.slice(y+1);let U=c(b);if(/;(\u0020){0,}base64$/i.test(B)){const T=n(U);if(U=r(T),U==="failure")return"\
failure";B=B.slice(0,-6),B=B.replace(/(\u0020)+$/,""),B=B.slice(0,-1)}B.startsWith(";")&&(B="text/plain"+B);let Y=A(B);return Y==="failure"&&(Y=A("text/plain;charset=US-ASCII")),{mimeType:Y,body:U}}function f(a,E=!1){
if(!E)return a.href;const m=a.href,B=a.hash.length,y=B===0?m:m.substring(0,m.length-B);return!B&&m.endsWith("#")?y.slice(0,-1):y}function t(a,E,m){let B="";for(;m.position<E.length&&a(E[m.position]);)
B+=E[m.position],m.position++;return B}function I(a,E,m){const B=E.indexOf(a,m.position),y=m.position;return B===-1?(m.position=E.length,E.slice(y)):(m.position=B,E.slice(y,m.position))}function c(a){
const E=R.encode(a);return o(E)}function s(a){return a>=48&&a<=57||a>=65&&a<=70||a>=97&&a<=102}function u(a){return a>=48&&a<=57?a-48:(a&223)-55}function o(a){const E=a.length,m=new Uint8Array(E);let B=0;
for(let y=0;y<E;++y){const b=a[y];b!==37?m[B++]=b:b===37&&!(s(a[y+1])&&s(a[y+2]))?m[B++]=37:(m[B++]=u(a[y+1])<<4|u(a[y+2]),y+=2)}return E===B?m:m.subarray(0,B)}function A(a){a=k(a,!0,!0);const E={position:0},
m=I("/",a,E);if(m.length===0||!D.test(m)||E.position>a.length)return"failure";E.position++;let B=I(";",a,E);if(B=k(B,!1,!0),B.length===0||!D.test(B))return"failure";const y=m.toLowerCase(),b=B.toLowerCase(),
U={type:y,subtype:b,parameters:new Map,essence:`${y}/${b}`};for(;E.position<a.length;){E.position++,t(V=>S.test(V),a,E);let Y=t(V=>V!==";"&&V!=="=",a,E);if(Y=Y.toLowerCase(),E.position<a.length){if(a[E.
position]===";")continue;E.position++}if(E.position>a.length)break;let T=null;if(a[E.position]==='"')T=g(a,E,!0),I(";",a,E);else if(T=I(";",a,E),T=k(T,!1,!0),T.length===0)continue;Y.length!==0&&D.test(
Y)&&(T.length===0||d.test(T))&&!U.parameters.has(Y)&&U.parameters.set(Y,T)}return U}function r(a){a=a.replace(w,"");let E=a.length;if(E%4===0&&a.charCodeAt(E-1)===61&&(--E,a.charCodeAt(E-1)===61&&--E),
E%4===1||/[^+/0-9A-Za-z]/.test(a.length===E?a:a.substring(0,E)))return"failure";const m=Buffer.from(a,"base64");return new Uint8Array(m.buffer,m.byteOffset,m.byteLength)}function g(a,E,m){const B=E.position;
let y="";for(l(a[E.position]==='"'),E.position++;y+=t(U=>U!=='"'&&U!=="\\",a,E),!(E.position>=a.length);){const b=a[E.position];if(E.position++,b==="\\"){if(E.position>=a.length){y+="\\";break}y+=a[E.
position],E.position++}else{l(b==='"');break}}return m?y:a.slice(B,E.position)}function C(a){l(a!=="failure");const{parameters:E,essence:m}=a;let B=m;for(let[y,b]of E.entries())B+=";",B+=y,B+="=",D.test(
b)||(b=b.replace(/(\\|")/g,"\\$1"),b='"'+b,b+='"'),B+=b;return B}function p(a){return a===13||a===10||a===9||a===32}function k(a,E=!0,m=!0){return i(a,E,m,p)}function N(a){return a===13||a===10||a===9||
a===12||a===32}function F(a,E=!0,m=!0){return i(a,E,m,N)}function i(a,E,m,B){let y=0,b=a.length-1;if(E)for(;y<a.length&&B(a.charCodeAt(y));)y++;if(m)for(;b>0&&B(a.charCodeAt(b));)b--;return y===0&&b===
a.length-1?a:a.slice(y,b+1)}function n(a){const E=a.length;if(65535>E)return String.fromCharCode.apply(null,a);let m="",B=0,y=65535;for(;B<E;)B+y>E&&(y=E-B),m+=String.fromCharCode.apply(null,a.subarray(
B,B+=y));return m}function h(a){switch(a.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"tex\
t/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescr\
ipt":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"\
application/xml":return"application/xml"}return a.subtype.endsWith("+json")?"application/json":a.subtype.endsWith("+xml")?"application/xml":""}L.exports={dataURLProcessor:Q,URLSerializer:f,collectASequenceOfCodePoints:t,
collectASequenceOfCodePointsFast:I,stringPercentDecode:c,parseMIMEType:A,collectAnHTTPQuotedString:g,serializeAMimeType:C,removeChars:i,removeHTTPWhitespace:k,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:D,
isomorphicDecode:n}}),66653:((L,$,e)=>{const{kConnected:l,kSize:R}=e(36443);class D{constructor(d){this.value=d}deref(){return this.value[l]===0&&this.value[R]===0?void 0:this.value}}class S{constructor(d){
this.finalizer=d}register(d,Q){d.on&&d.on("disconnect",()=>{d[l]===0&&d[R]===0&&this.finalizer(Q)})}unregister(d){}}L.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:D,FinalizationRegistry:S}):{WeakRef,FinalizationRegistry}}}),27114:((L,$,e)=>{const{Blob:l,File:R}=e(4573),{kState:D}=e(
93627),{webidl:S}=e(45893);class w{constructor(f,t,I={}){const c=t,s=I.type,u=I.lastModified??Date.now();this[D]={blobLike:f,name:c,type:s,lastModified:u}}stream(...f){return S.brandCheck(this,w),this[D].
blobLike.stream(...f)}arrayBuffer(...f){return S.brandCheck(this,w),this[D].blobLike.arrayBuffer(...f)}slice(...f){return S.brandCheck(this,w),this[D].blobLike.slice(...f)}text(...f){return S.brandCheck(
this,w),this[D].blobLike.text(...f)}get size(){return S.brandCheck(this,w),this[D].blobLike.size}get type(){return S.brandCheck(this,w),this[D].blobLike.type}get name(){return S.brandCheck(this,w),this[D].
name}get lastModified(){return S.brandCheck(this,w),this[D].lastModified}get[Symbol.toStringTag](){return"File"}}S.converters.Blob=S.interfaceConverter(l);function d(Q){return Q instanceof R||Q&&(typeof Q.
stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}L.exports={FileLike:w,isFileLike:d}}),50116:((L,$,e)=>{const{isUSVString:l,bufferToLowerCasedHeaderName:R}=e(3440),
{utf8DecodeBytes:D}=e(73168),{HTTP_TOKEN_CODEPOINTS:S,isomorphicDecode:w}=e(51900),{isFileLike:d}=e(27114),{makeEntry:Q}=e(35910),f=e(34589),{File:t}=e(4573),I=globalThis.File??t,c=Buffer.from('form-d\
ata; name="'),s=Buffer.from("; filename"),u=Buffer.from("--"),o=Buffer.from(`--\r
`);function A(i){for(let n=0;n<i.length;++n)if((i.charCodeAt(n)&-128)!==0)return!1;return!0}function r(i){const n=i.length;if(n<27||n>70)return!1;for(let h=0;h<n;++h){const a=i.charCodeAt(h);if(!(a>=48&&
a<=57||a>=65&&a<=90||a>=97&&a<=122||a===39||a===45||a===95))return!1}return!0}function g(i,n){f(n!=="failure"&&n.essence==="multipart/form-data");const h=n.parameters.get("boundary");if(h===void 0)return"\
failure";const a=Buffer.from(`--${h}`,"utf8"),E=[],m={position:0};for(;i[m.position]===13&&i[m.position+1]===10;)m.position+=2;let B=i.length;for(;i[B-1]===10&&i[B-2]===13;)B-=2;for(B!==i.length&&(i=i.
subarray(0,B));;){if(i.subarray(m.position,m.position+a.length).equals(a))m.position+=a.length;else return"failure";if(m.position===i.length-2&&F(i,u,m)||m.position===i.length-4&&F(i,o,m))return E;if(i[m.
position]!==13||i[m.position+1]!==10)return"failure";m.position+=2;const y=C(i,m);if(y==="failure")return"failure";let{name:b,filename:U,contentType:Y,encoding:T}=y;m.position+=2;let V;{const he=i.indexOf(
a.subarray(2),m.position);if(he===-1)return"failure";V=i.subarray(m.position,he-4),m.position+=V.length,T==="base64"&&(V=Buffer.from(V.toString(),"base64"))}if(i[m.position]!==13||i[m.position+1]!==10)
return"failure";m.position+=2;let se;U!==null?(Y??="text/plain",A(Y)||(Y=""),se=new I([V],U,{type:Y})):se=D(Buffer.from(V)),f(l(b)),f(typeof se=="string"&&l(se)||d(se)),E.push(Q(b,se,U))}}function C(i,n){
let h=null,a=null,E=null,m=null;for(;;){if(i[n.position]===13&&i[n.position+1]===10)return h===null?"failure":{name:h,filename:a,contentType:E,encoding:m};let B=k(y=>y!==10&&y!==13&&y!==58,i,n);if(B=N(
B,!0,!0,y=>y===9||y===32),!S.test(B.toString())||i[n.position]!==58)return"failure";switch(n.position++,k(y=>y===32||y===9,i,n),R(B)){case"content-disposition":{if(h=a=null,!F(i,c,n)||(n.position+=17,
h=p(i,n),h===null))return"failure";if(F(i,s,n)){let y=n.position+s.length;if(i[y]===42&&(n.position+=1,y+=1),i[y]!==61||i[y+1]!==34||(n.position+=12,a=p(i,n),a===null))return"failure"}break}case"conte\
nt-type":{let y=k(b=>b!==10&&b!==13,i,n);y=N(y,!1,!0,b=>b===9||b===32),E=w(y);break}case"content-transfer-encoding":{let y=k(b=>b!==10&&b!==13,i,n);y=N(y,!1,!0,b=>b===9||b===32),m=w(y);break}default:k(
y=>y!==10&&y!==13,i,n)}if(i[n.position]!==13&&i[n.position+1]!==10)return"failure";n.position+=2}}function p(i,n){f(i[n.position-1]===34);let h=k(a=>a!==10&&a!==13&&a!==34,i,n);return i[n.position]!==
34?null:(n.position++,h=new TextDecoder().decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function k(i,n,h){let a=h.position;for(;a<n.length&&i(n[a]);)++a;return n.subarray(h.position,h.position=a)}function N(i,n,h,a){let E=0,m=i.length-1;if(n)
for(;E<i.length&&a(i[E]);)E++;if(h)for(;m>0&&a(i[m]);)m--;return E===0&&m===i.length-1?i:i.subarray(E,m+1)}function F(i,n,h){if(i.length<n.length)return!1;for(let a=0;a<n.length;a++)if(n[a]!==i[h.position+
a])return!1;return!0}L.exports={multipartFormDataParser:g,validateBoundary:r}}),35910:((L,$,e)=>{const{isBlobLike:l,iteratorMixin:R}=e(73168),{kState:D}=e(93627),{kEnumerableProperty:S}=e(3440),{FileLike:w,
isFileLike:d}=e(27114),{webidl:Q}=e(45893),{File:f}=e(4573),t=e(57975),I=globalThis.File??f;class c{constructor(o){if(Q.util.markAsUncloneable(this),o!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[D]=[]}append(o,A,r=void 0){Q.brandCheck(this,c);const g="FormData.append";if(Q.argumentLengthCheck(arguments,2,g),arguments.length===
3&&!l(A))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");o=Q.converters.USVString(o,g,"name"),A=l(A)?Q.converters.Blob(A,g,"value",{strict:!1}):Q.converters.
USVString(A,g,"value"),r=arguments.length===3?Q.converters.USVString(r,g,"filename"):void 0;const C=s(o,A,r);this[D].push(C)}delete(o){Q.brandCheck(this,c);const A="FormData.delete";Q.argumentLengthCheck(
arguments,1,A),o=Q.converters.USVString(o,A,"name"),this[D]=this[D].filter(r=>r.name!==o)}get(o){Q.brandCheck(this,c);const A="FormData.get";Q.argumentLengthCheck(arguments,1,A),o=Q.converters.USVString(
o,A,"name");const r=this[D].findIndex(g=>g.name===o);return r===-1?null:this[D][r].value}getAll(o){Q.brandCheck(this,c);const A="FormData.getAll";return Q.argumentLengthCheck(arguments,1,A),o=Q.converters.
USVString(o,A,"name"),this[D].filter(r=>r.name===o).map(r=>r.value)}has(o){Q.brandCheck(this,c);const A="FormData.has";return Q.argumentLengthCheck(arguments,1,A),o=Q.converters.USVString(o,A,"name"),
this[D].findIndex(r=>r.name===o)!==-1}set(o,A,r=void 0){Q.brandCheck(this,c);const g="FormData.set";if(Q.argumentLengthCheck(arguments,2,g),arguments.length===3&&!l(A))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");o=Q.converters.USVString(o,g,"name"),A=l(A)?Q.converters.Blob(A,g,"name",{strict:!1}):Q.converters.USVString(A,g,"name"),r=arguments.length===
3?Q.converters.USVString(r,g,"name"):void 0;const C=s(o,A,r),p=this[D].findIndex(k=>k.name===o);p!==-1?this[D]=[...this[D].slice(0,p),C,...this[D].slice(p+1).filter(k=>k.name!==o)]:this[D].push(C)}[t.
inspect.custom](o,A){const r=this[D].reduce((C,p)=>(C[p.name]?Array.isArray(C[p.name])?C[p.name].push(p.value):C[p.name]=[C[p.name],p.value]:C[p.name]=p.value,C),{__proto__:null});A.depth??=o,A.colors??=
!0;const g=t.formatWithOptions(A,r);return`FormData ${g.slice(g.indexOf("]")+2)}`}}R("FormData",c,D,"name","value"),Object.defineProperties(c.prototype,{append:S,delete:S,get:S,getAll:S,has:S,set:S,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function s(u,o,A){if(typeof o!="string"){if(d(o)||(o=o instanceof Blob?new I([o],"blob",{type:o.type}):new w(o,"blob",{type:o.type})),A!==void 0){const r={
type:o.type,lastModified:o.lastModified};o=o instanceof f?new I([o],A,r):new w(o,A,r)}}return{name:u,value:o}}L.exports={FormData:c,makeEntry:s}}),51059:(L=>{const $=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[$]}function l(R){if(R===void 0){Object.defineProperty(globalThis,$,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const D=new URL(R);if(D.protocol!=="h\
ttp:"&&D.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${D.protocol}`);Object.defineProperty(globalThis,$,{value:D,writable:!0,enumerable:!1,configurable:!1})}L.
exports={getGlobalOrigin:e,setGlobalOrigin:l}}),60660:((L,$,e)=>{const{kConstruct:l}=e(36443),{kEnumerableProperty:R}=e(3440),{iteratorMixin:D,isValidHeaderName:S,isValidHeaderValue:w}=e(73168),{webidl:d}=e(
45893),Q=e(34589),f=e(57975),t=Symbol("headers map"),I=Symbol("headers map sorted");function c(F){return F===10||F===13||F===9||F===32}function s(F){let i=0,n=F.length;for(;n>i&&c(F.charCodeAt(n-1));)
--n;for(;n>i&&c(F.charCodeAt(i));)++i;return i===0&&n===F.length?F:F.substring(i,n)}function u(F,i){if(Array.isArray(i))for(let n=0;n<i.length;++n){const h=i[n];if(h.length!==2)throw d.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});o(F,h[0],h[1])}else if(typeof i=="object"&&i!==null){const n=Object.keys(i);for(let h=0;h<n.length;++h)
o(F,n[h],i[n[h]])}else throw d.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function o(F,i,n){
if(n=s(n),S(i)){if(!w(n))throw d.errors.invalidArgument({prefix:"Headers.append",value:n,type:"header value"})}else throw d.errors.invalidArgument({prefix:"Headers.append",value:i,type:"header name"});
if(C(F)==="immutable")throw new TypeError("immutable");return k(F).append(i,n,!1)}function A(F,i){return F[0]<i[0]?-1:1}class r{cookies=null;constructor(i){i instanceof r?(this[t]=new Map(i[t]),this[I]=
i[I],this.cookies=i.cookies===null?null:[...i.cookies]):(this[t]=new Map(i),this[I]=null)}contains(i,n){return this[t].has(n?i:i.toLowerCase())}clear(){this[t].clear(),this[I]=null,this.cookies=null}append(i,n,h){
this[I]=null;const a=h?i:i.toLowerCase(),E=this[t].get(a);if(E){const m=a==="cookie"?"; ":", ";this[t].set(a,{name:E.name,value:`${E.value}${m}${n}`})}else this[t].set(a,{name:i,value:n});a==="set-coo\
kie"&&(this.cookies??=[]).push(n)}set(i,n,h){this[I]=null;const a=h?i:i.toLowerCase();a==="set-cookie"&&(this.cookies=[n]),this[t].set(a,{name:i,value:n})}delete(i,n){this[I]=null,n||(i=i.toLowerCase()),
i==="set-cookie"&&(this.cookies=null),this[t].delete(i)}get(i,n){return this[t].get(n?i:i.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:i,1:{value:n}}of this[t])yield[i,n]}get entries(){
const i={};if(this[t].size!==0)for(const{name:n,value:h}of this[t].values())i[n]=h;return i}rawValues(){return this[t].values()}get entriesList(){const i=[];if(this[t].size!==0)for(const{0:n,1:{name:h,
value:a}}of this[t])if(n==="set-cookie")for(const E of this.cookies)i.push([h,E]);else i.push([h,a]);return i}toSortedArray(){const i=this[t].size,n=new Array(i);if(i<=32){if(i===0)return n;const h=this[t][Symbol.
iterator](),a=h.next().value;n[0]=[a[0],a[1].value],Q(a[1].value!==null);for(let E=1,m=0,B=0,y=0,b=0,U,Y;E<i;++E){for(Y=h.next().value,U=n[E]=[Y[0],Y[1].value],Q(U[1]!==null),y=0,B=E;y<B;)b=y+(B-y>>1),
n[b][0]<=U[0]?y=b+1:B=b;if(E!==b){for(m=E;m>y;)n[m]=n[--m];n[y]=U}}if(!h.next().done)throw new TypeError("Unreachable");return n}else{let h=0;for(const{0:a,1:{value:E}}of this[t])n[h++]=[a,E],Q(E!==null);
return n.sort(A)}}}class g{#e;#t;constructor(i=void 0){d.util.markAsUncloneable(this),i!==l&&(this.#t=new r,this.#e="none",i!==void 0&&(i=d.converters.HeadersInit(i,"Headers contructor","init"),u(this,
i)))}append(i,n){d.brandCheck(this,g),d.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return i=d.converters.ByteString(i,h,"name"),n=d.converters.ByteString(n,h,"value"),o(
this,i,n)}delete(i){if(d.brandCheck(this,g),d.argumentLengthCheck(arguments,1,"Headers.delete"),i=d.converters.ByteString(i,"Headers.delete","name"),!S(i))throw d.errors.invalidArgument({prefix:"Heade\
rs.delete",value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(i,!1)&&this.#t.delete(i,!1)}get(i){d.brandCheck(this,g),d.argumentLengthCheck(arguments,
1,"Headers.get");const n="Headers.get";if(i=d.converters.ByteString(i,n,"name"),!S(i))throw d.errors.invalidArgument({prefix:n,value:i,type:"header name"});return this.#t.get(i,!1)}has(i){d.brandCheck(
this,g),d.argumentLengthCheck(arguments,1,"Headers.has");const n="Headers.has";if(i=d.converters.ByteString(i,n,"name"),!S(i))throw d.errors.invalidArgument({prefix:n,value:i,type:"header name"});return this.#t.
contains(i,!1)}set(i,n){d.brandCheck(this,g),d.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";if(i=d.converters.ByteString(i,h,"name"),n=d.converters.ByteString(n,h,"value"),n=s(
n),S(i)){if(!w(n))throw d.errors.invalidArgument({prefix:h,value:n,type:"header value"})}else throw d.errors.invalidArgument({prefix:h,value:i,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(i,n,!1)}getSetCookie(){d.brandCheck(this,g);const i=this.#t.cookies;return i?[...i]:[]}get[I](){if(this.#t[I])return this.#t[I];const i=[],n=this.#t.toSortedArray(),h=this.#t.
cookies;if(h===null||h.length===1)return this.#t[I]=n;for(let a=0;a<n.length;++a){const{0:E,1:m}=n[a];if(E==="set-cookie")for(let B=0;B<h.length;++B)i.push([E,h[B]]);else i.push([E,m])}return this.#t[I]=
i}[f.inspect.custom](i,n){return n.depth??=i,`Headers ${f.formatWithOptions(n,this.#t.entries)}`}static getHeadersGuard(i){return i.#e}static setHeadersGuard(i,n){i.#e=n}static getHeadersList(i){return i.#t}static setHeadersList(i,n){
i.#t=n}}const{getHeadersGuard:C,setHeadersGuard:p,getHeadersList:k,setHeadersList:N}=g;Reflect.deleteProperty(g,"getHeadersGuard"),Reflect.deleteProperty(g,"setHeadersGuard"),Reflect.deleteProperty(g,
"getHeadersList"),Reflect.deleteProperty(g,"setHeadersList"),D("Headers",g,I,0,1),Object.defineProperties(g.prototype,{append:R,delete:R,get:R,has:R,set:R,getSetCookie:R,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[f.inspect.custom]:{enumerable:!1}}),d.converters.HeadersInit=function(F,i,n){if(d.util.Type(F)==="Object"){const h=Reflect.get(F,Symbol.iterator);if(!f.types.isProxy(F)&&h===
g.prototype.entries)try{return k(F).entriesList}catch{}return typeof h=="function"?d.converters["sequence<sequence<ByteString>>"](F,i,n,h.bind(F)):d.converters["record<ByteString, ByteString>"](F,i,n)}
throw d.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},L.exports={fill:u,compareHeaderName:A,Headers:g,
HeadersList:r,getHeadersGuard:C,setHeadersGuard:p,setHeadersList:N,getHeadersList:k}}),54398:((L,$,e)=>{const{makeNetworkError:l,makeAppropriateNetworkError:R,filterResponse:D,makeResponse:S,fromInnerResponse:w}=e(
99051),{HeadersList:d}=e(60660),{Request:Q,cloneRequest:f}=e(9967),t=e(38522),{bytesMatch:I,makePolicyContainer:c,clonePolicyContainer:s,requestBadPort:u,TAOCheck:o,appendRequestOriginHeader:A,responseLocationURL:r,
requestCurrentURL:g,setRequestReferrerPolicyOnRedirect:C,tryUpgradeRequestToAPotentiallyTrustworthyURL:p,createOpaqueTimingInfo:k,appendFetchMetadata:N,corsCheck:F,crossOriginResourcePolicyCheck:i,determineRequestsReferrer:n,
coarsenedSharedCurrentTime:h,createDeferredPromise:a,isBlobLike:E,sameOrigin:m,isCancelled:B,isAborted:y,isErrorLike:b,fullyReadBody:U,readableStreamClose:Y,isomorphicEncode:T,urlIsLocal:V,urlIsHttpHttpsScheme:se,
urlHasHttpsScheme:he,clampAndCoarsenConnectionTimingInfo:J,simpleRangeHeaderValue:W,buildContentRange:z,createInflate:G,extractMimeType:ee}=e(73168),{kState:te,kDispatcher:Z}=e(93627),j=e(34589),{safelyExtractBody:ne,
extractBody:re}=e(84492),{redirectStatusSet:K,nullBodyStatus:we,safeMethodsSet:Ie,requestBodyHeader:de,subresourceSet:Ce}=e(4495),Ne=e(78474),{Readable:Le,pipeline:Ke,finished:at}=e(57075),{addAbortListener:et,
isErrored:lt,isReadable:Ze,bufferToLowerCasedHeaderName:rt}=e(3440),{dataURLProcessor:st,serializeAMimeType:me,minimizeSupportedMimeType:Me}=e(51900),{getGlobalDispatcher:Je}=e(32581),{webidl:H}=e(45893),
{STATUS_CODES:M}=e(37067),P=["GET","HEAD"],q=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let X;class ie extends Ne{constructor(ue){super(),this.dispatcher=ue,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(ue){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(ue),this.emit("terminated",ue))}abort(ue){this.state==="ongoing"&&(this.state=
"aborted",ue||(ue=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=ue,this.connection?.destroy(ue),this.emit("terminated",ue))}}function le(v){Re(v,"fetch")}function pe(v,ue=void 0){
H.argumentLengthCheck(arguments,1,"globalThis.fetch");let ge=a(),ye;try{ye=new Q(v,ue)}catch(it){return ge.reject(it),ge.promise}const be=ye[te];if(ye.signal.aborted)return je(ge,be,null,ye.signal.reason),
ge.promise;be.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(be.serviceWorkers="none");let Pe=null,ot=!1,ut=null;return et(ye.signal,()=>{ot=!0,j(ut!=null),ut.abort(ye.signal.reason);
const it=Pe?.deref();je(ge,be,it,ye.signal.reason)}),ut=Ye({request:be,processResponseEndOfBody:le,processResponse:it=>{if(!ot){if(it.aborted){je(ge,be,Pe,ut.serializedAbortReason);return}if(it.type===
"error"){ge.reject(new TypeError("fetch failed",{cause:it.error}));return}Pe=new WeakRef(w(it,"immutable")),ge.resolve(Pe.deref()),ge=null}},dispatcher:ye[Z]}),ge.promise}function Re(v,ue="other"){if(v.
type==="error"&&v.aborted||!v.urlList?.length)return;const ge=v.urlList[0];let ye=v.timingInfo,be=v.cacheState;se(ge)&&ye!==null&&(v.timingAllowPassed||(ye=k({startTime:ye.startTime}),be=""),ye.endTime=
h(),v.timingInfo=ye,Te(ye,ge.href,ue,globalThis,be))}const Te=performance.markResourceTiming;function je(v,ue,ge,ye){if(v&&v.reject(ye),ue.body!=null&&Ze(ue.body?.stream)&&ue.body.stream.cancel(ye).catch(
Fe=>{if(Fe.code!=="ERR_INVALID_STATE")throw Fe}),ge==null)return;const be=ge[te];be.body!=null&&Ze(be.body?.stream)&&be.body.stream.cancel(ye).catch(Fe=>{if(Fe.code!=="ERR_INVALID_STATE")throw Fe})}function Ye({
request:v,processRequestBodyChunkLength:ue,processRequestEndOfBody:ge,processResponse:ye,processResponseEndOfBody:be,processResponseConsumeBody:Fe,useParallelQueue:Pe=!1,dispatcher:ot=Je()}){j(ot);let ut=null,
tt=!1;v.client!=null&&(ut=v.client.globalObject,tt=v.client.crossOriginIsolatedCapability);const it=h(tt),dt=k({startTime:it}),ft={controller:new ie(ot),request:v,timingInfo:dt,processRequestBodyChunkLength:ue,
processRequestEndOfBody:ge,processResponse:ye,processResponseConsumeBody:Fe,processResponseEndOfBody:be,taskDestination:ut,crossOriginIsolatedCapability:tt};return j(!v.body||v.body.stream),v.window===
"client"&&(v.window=v.client?.globalObject?.constructor?.name==="Window"?v.client:"no-window"),v.origin==="client"&&(v.origin=v.client.origin),v.policyContainer==="client"&&(v.client!=null?v.policyContainer=
s(v.client.policyContainer):v.policyContainer=c()),v.headersList.contains("accept",!0)||v.headersList.append("accept","*/*",!0),v.headersList.contains("accept-language",!0)||v.headersList.append("acce\
pt-language","*",!0),v.priority,Ce.has(v.destination),$e(ft).catch(bt=>{ft.controller.terminate(bt)}),ft.controller}async function $e(v,ue=!1){const ge=v.request;let ye=null;if(ge.localURLsOnly&&!V(g(
ge))&&(ye=l("local URLs only")),p(ge),u(ge)==="blocked"&&(ye=l("bad port")),ge.referrerPolicy===""&&(ge.referrerPolicy=ge.policyContainer.referrerPolicy),ge.referrer!=="no-referrer"&&(ge.referrer=n(ge)),
ye===null&&(ye=await(async()=>{const Fe=g(ge);return m(Fe,ge.url)&&ge.responseTainting==="basic"||Fe.protocol==="data:"||ge.mode==="navigate"||ge.mode==="websocket"?(ge.responseTainting="basic",await nt(
v)):ge.mode==="same-origin"?l('request mode cannot be "same-origin"'):ge.mode==="no-cors"?ge.redirect!=="follow"?l('redirect mode cannot be "follow" for "no-cors" request'):(ge.responseTainting="opaqu\
e",await nt(v)):se(g(ge))?(ge.responseTainting="cors",await Ue(v)):l("URL scheme must be a HTTP(S) scheme")})()),ue)return ye;ye.status!==0&&!ye.internalResponse&&(ge.responseTainting,ge.responseTainting===
"basic"?ye=D(ye,"basic"):ge.responseTainting==="cors"?ye=D(ye,"cors"):ge.responseTainting==="opaque"?ye=D(ye,"opaque"):j(!1));let be=ye.status===0?ye:ye.internalResponse;if(be.urlList.length===0&&be.urlList.
push(...ge.urlList),ge.timingAllowFailed||(ye.timingAllowPassed=!0),ye.type==="opaque"&&be.status===206&&be.rangeRequested&&!ge.headers.contains("range",!0)&&(ye=be=l()),ye.status!==0&&(ge.method==="H\
EAD"||ge.method==="CONNECT"||we.includes(be.status))&&(be.body=null,v.controller.dump=!0),ge.integrity){const Fe=ot=>ze(v,l(ot));if(ge.responseTainting==="opaque"||ye.body==null){Fe(ye.error);return}const Pe=ot=>{
if(!I(ot,ge.integrity)){Fe("integrity mismatch");return}ye.body=ne(ot)[0],ze(v,ye)};await U(ye.body,Pe,Fe)}else ze(v,ye)}function nt(v){if(B(v)&&v.request.redirectCount===0)return Promise.resolve(R(v));
const{request:ue}=v,{protocol:ge}=g(ue);switch(ge){case"about:":return Promise.resolve(l("about scheme is not supported"));case"blob:":{X||(X=e(4573).resolveObjectURL);const ye=g(ue);if(ye.search.length!==
0)return Promise.resolve(l("NetworkError when attempting to fetch resource."));const be=X(ye.toString());if(ue.method!=="GET"||!E(be))return Promise.resolve(l("invalid method"));const Fe=S(),Pe=be.size,
ot=T(`${Pe}`),ut=be.type;if(ue.headersList.contains("range",!0)){Fe.rangeRequested=!0;const tt=ue.headersList.get("range",!0),it=W(tt,!0);if(it==="failure")return Promise.resolve(l("failed to fetch th\
e data URL"));let{rangeStartValue:dt,rangeEndValue:ft}=it;if(dt===null)dt=Pe-ft,ft=dt+ft-1;else{if(dt>=Pe)return Promise.resolve(l("Range start is greater than the blob's size."));(ft===null||ft>=Pe)&&
(ft=Pe-1)}const bt=be.slice(dt,ft,ut),gt=re(bt);Fe.body=gt[0];const yt=T(`${bt.size}`),Dt=z(dt,ft,Pe);Fe.status=206,Fe.statusText="Partial Content",Fe.headersList.set("content-length",yt,!0),Fe.headersList.
set("content-type",ut,!0),Fe.headersList.set("content-range",Dt,!0)}else{const tt=re(be);Fe.statusText="OK",Fe.body=tt[0],Fe.headersList.set("content-length",ot,!0),Fe.headersList.set("content-type",ut,
!0)}return Promise.resolve(Fe)}case"data:":{const ye=g(ue),be=st(ye);if(be==="failure")return Promise.resolve(l("failed to fetch the data URL"));const Fe=me(be.mimeType);return Promise.resolve(S({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:Fe}]],body:ne(be.body)[0]}))}case"file:":return Promise.resolve(l("not implemented... yet..."));case"http:":case"https:":return Ue(v).catch(
ye=>l(ye));default:return Promise.resolve(l("unknown scheme"))}}function _e(v,ue){v.request.done=!0,v.processResponseDone!=null&&queueMicrotask(()=>v.processResponseDone(ue))}function ze(v,ue){let ge=v.
timingInfo;const ye=()=>{const Fe=Date.now();v.request.destination==="document"&&(v.controller.fullTimingInfo=ge),v.controller.reportTimingSteps=()=>{if(v.request.url.protocol!=="https:")return;ge.endTime=
Fe;let ot=ue.cacheState;const ut=ue.bodyInfo;ue.timingAllowPassed||(ge=k(ge),ot="");let tt=0;if(v.request.mode!=="navigator"||!ue.hasCrossOriginRedirects){tt=ue.status;const it=ee(ue.headersList);it!==
"failure"&&(ut.contentType=Me(it))}v.request.initiatorType!=null&&Te(ge,v.request.url.href,v.request.initiatorType,globalThis,ot,ut,tt)};const Pe=()=>{v.request.done=!0,v.processResponseEndOfBody!=null&&
queueMicrotask(()=>v.processResponseEndOfBody(ue)),v.request.initiatorType!=null&&v.controller.reportTimingSteps()};queueMicrotask(()=>Pe())};v.processResponse!=null&&queueMicrotask(()=>{v.processResponse(
ue),v.processResponse=null});const be=ue.type==="error"?ue:ue.internalResponse??ue;be.body==null?ye():at(be.body.stream,()=>{ye()})}async function Ue(v){const ue=v.request;let ge=null,ye=null;const be=v.
timingInfo;if(ue.serviceWorkers,ge===null){if(ue.redirect==="follow"&&(ue.serviceWorkers="none"),ye=ge=await O(v),ue.responseTainting==="cors"&&F(ue,ge)==="failure")return l("cors failure");o(ue,ge)===
"failure"&&(ue.timingAllowFailed=!0)}return(ue.responseTainting==="opaque"||ge.type==="opaque")&&i(ue.origin,ue.client,ue.destination,ye)==="blocked"?l("blocked"):(K.has(ye.status)&&(ue.redirect!=="ma\
nual"&&v.controller.connection.destroy(void 0,!1),ue.redirect==="error"?ge=l("unexpected redirect"):ue.redirect==="manual"?ge=ye:ue.redirect==="follow"?ge=await ae(v,ge):j(!1)),ge.timingInfo=be,ge)}function ae(v,ue){
const ge=v.request,ye=ue.internalResponse?ue.internalResponse:ue;let be;try{if(be=r(ye,g(ge).hash),be==null)return ue}catch(Pe){return Promise.resolve(l(Pe))}if(!se(be))return Promise.resolve(l("URL s\
cheme must be a HTTP(S) scheme"));if(ge.redirectCount===20)return Promise.resolve(l("redirect count exceeded"));if(ge.redirectCount+=1,ge.mode==="cors"&&(be.username||be.password)&&!m(ge,be))return Promise.
resolve(l('cross origin not allowed for request mode "cors"'));if(ge.responseTainting==="cors"&&(be.username||be.password))return Promise.resolve(l('URL cannot contain credentials for request mode "co\
rs"'));if(ye.status!==303&&ge.body!=null&&ge.body.source==null)return Promise.resolve(l());if([301,302].includes(ye.status)&&ge.method==="POST"||ye.status===303&&!P.includes(ge.method)){ge.method="GET",
ge.body=null;for(const Pe of de)ge.headersList.delete(Pe)}m(g(ge),be)||(ge.headersList.delete("authorization",!0),ge.headersList.delete("proxy-authorization",!0),ge.headersList.delete("cookie",!0),ge.
headersList.delete("host",!0)),ge.body!=null&&(j(ge.body.source!=null),ge.body=ne(ge.body.source)[0]);const Fe=v.timingInfo;return Fe.redirectEndTime=Fe.postRedirectStartTime=h(v.crossOriginIsolatedCapability),
Fe.redirectStartTime===0&&(Fe.redirectStartTime=Fe.startTime),ge.urlList.push(be),C(ge,ye),$e(v,!0)}async function O(v,ue=!1,ge=!1){const ye=v.request;let be=null,Fe=null,Pe=null;const ot=null,ut=!1;ye.
window==="no-window"&&ye.redirect==="error"?(be=v,Fe=ye):(Fe=f(ye),be={...v},be.request=Fe);const tt=ye.credentials==="include"||ye.credentials==="same-origin"&&ye.responseTainting==="basic",it=Fe.body?
Fe.body.length:null;let dt=null;if(Fe.body==null&&["POST","PUT"].includes(Fe.method)&&(dt="0"),it!=null&&(dt=T(`${it}`)),dt!=null&&Fe.headersList.append("content-length",dt,!0),it!=null&&Fe.keepalive,
Fe.referrer instanceof URL&&Fe.headersList.append("referer",T(Fe.referrer.href),!0),A(Fe),N(Fe),Fe.headersList.contains("user-agent",!0)||Fe.headersList.append("user-agent",q),Fe.cache==="default"&&(Fe.
headersList.contains("if-modified-since",!0)||Fe.headersList.contains("if-none-match",!0)||Fe.headersList.contains("if-unmodified-since",!0)||Fe.headersList.contains("if-match",!0)||Fe.headersList.contains(
"if-range",!0))&&(Fe.cache="no-store"),Fe.cache==="no-cache"&&!Fe.preventNoCacheCacheControlHeaderModification&&!Fe.headersList.contains("cache-control",!0)&&Fe.headersList.append("cache-control","max\
-age=0",!0),(Fe.cache==="no-store"||Fe.cache==="reload")&&(Fe.headersList.contains("pragma",!0)||Fe.headersList.append("pragma","no-cache",!0),Fe.headersList.contains("cache-control",!0)||Fe.headersList.
append("cache-control","no-cache",!0)),Fe.headersList.contains("range",!0)&&Fe.headersList.append("accept-encoding","identity",!0),Fe.headersList.contains("accept-encoding",!0)||(he(g(Fe))?Fe.headersList.
append("accept-encoding","br, gzip, deflate",!0):Fe.headersList.append("accept-encoding","gzip, deflate",!0)),Fe.headersList.delete("host",!0),ot==null&&(Fe.cache="no-store"),Fe.cache!=="no-store"&&Fe.
cache,Pe==null){if(Fe.cache==="only-if-cached")return l("only if cached");const ft=await _(be,tt,ge);!Ie.has(Fe.method)&&ft.status>=200&&ft.status<=399,ut&&ft.status,Pe==null&&(Pe=ft)}if(Pe.urlList=[...Fe.
urlList],Fe.headersList.contains("range",!0)&&(Pe.rangeRequested=!0),Pe.requestIncludesCredentials=tt,Pe.status===407)return ye.window==="no-window"?l():B(v)?R(v):l("proxy authentication required");if(Pe.
status===421&&!ge&&(ye.body==null||ye.body.source!=null)){if(B(v))return R(v);v.controller.connection.destroy(),Pe=await O(v,ue,!0)}return Pe}async function _(v,ue=!1,ge=!1){j(!v.controller.connection||
v.controller.connection.destroyed),v.controller.connection={abort:null,destroyed:!1,destroy(gt,yt=!0){this.destroyed||(this.destroyed=!0,yt&&this.abort?.(gt??new DOMException("The operation was aborte\
d.","AbortError")))}};const ye=v.request;let be=null;const Fe=v.timingInfo;null==null&&(ye.cache="no-store");const ot=ge?"yes":"no";ye.mode;let ut=null;if(ye.body==null&&v.processRequestEndOfBody)queueMicrotask(
()=>v.processRequestEndOfBody());else if(ye.body!=null){const gt=async function*(Bt){B(v)||(yield Bt,v.processRequestBodyChunkLength?.(Bt.byteLength))},yt=()=>{B(v)||v.processRequestEndOfBody&&v.processRequestEndOfBody()},
Dt=Bt=>{B(v)||(Bt.name==="AbortError"?v.controller.abort():v.controller.terminate(Bt))};ut=(async function*(){try{for await(const Bt of ye.body.stream)yield*gt(Bt);yt()}catch(Bt){Dt(Bt)}})()}try{const{
body:gt,status:yt,statusText:Dt,headersList:Bt,socket:Lt}=await bt({body:ut});if(Lt)be=S({status:yt,statusText:Dt,headersList:Bt,socket:Lt});else{const mt=gt[Symbol.asyncIterator]();v.controller.next=
()=>mt.next(),be=S({status:yt,statusText:Dt,headersList:Bt})}}catch(gt){return gt.name==="AbortError"?(v.controller.connection.destroy(),R(v,gt)):l(gt)}const tt=async()=>{await v.controller.resume()},
it=gt=>{B(v)||v.controller.abort(gt)},dt=new ReadableStream({async start(gt){v.controller.controller=gt},async pull(gt){await tt(gt)},async cancel(gt){await it(gt)},type:"bytes"});be.body={stream:dt,source:null,
length:null},v.controller.resume||v.controller.on("terminated",ft),v.controller.resume=async()=>{for(;;){let gt,yt;try{const{done:Bt,value:Lt}=await v.controller.next();if(y(v))break;gt=Bt?void 0:Lt}catch(Bt){
v.controller.ended&&!Fe.encodedBodySize?gt=void 0:(gt=Bt,yt=!0)}if(gt===void 0){Y(v.controller.controller),_e(v,be);return}if(Fe.decodedBodySize+=gt?.byteLength??0,yt){v.controller.terminate(gt);return}
const Dt=new Uint8Array(gt);if(Dt.byteLength&&v.controller.controller.enqueue(Dt),lt(dt)){v.controller.terminate();return}if(v.controller.controller.desiredSize<=0)return}};function ft(gt){y(v)?(be.aborted=
!0,Ze(dt)&&v.controller.controller.error(v.controller.serializedAbortReason)):Ze(dt)&&v.controller.controller.error(new TypeError("terminated",{cause:b(gt)?gt:void 0})),v.controller.connection.destroy()}
return be;function bt({body:gt}){const yt=g(ye),Dt=v.controller.dispatcher;return new Promise((Bt,Lt)=>Dt.dispatch({path:yt.pathname+yt.search,origin:yt.origin,method:ye.method,body:Dt.isMockActive?ye.
body&&(ye.body.source||ye.body.stream):gt,headers:ye.headersList.entries,maxRedirections:0,upgrade:ye.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(mt){const{connection:Rt}=v.
controller;Fe.finalConnectionTimingInfo=J(void 0,Fe.postRedirectStartTime,v.crossOriginIsolatedCapability),Rt.destroyed?mt(new DOMException("The operation was aborted.","AbortError")):(v.controller.on(
"terminated",mt),this.abort=Rt.abort=mt),Fe.finalNetworkRequestStartTime=h(v.crossOriginIsolatedCapability)},onResponseStarted(){Fe.finalNetworkResponseStartTime=h(v.crossOriginIsolatedCapability)},onHeaders(mt,Rt,Gt,Tt){
if(mt<200)return;let Nt="";const Jt=new d;for(let ce=0;ce<Rt.length;ce+=2)Jt.append(rt(Rt[ce]),Rt[ce+1].toString("latin1"),!0);Nt=Jt.get("location",!0);const xt=[],Vt=Nt&&ye.redirect==="follow"&&K.has(
mt);if(ye.method!=="HEAD"&&ye.method!=="CONNECT"&&!we.includes(mt)&&!Vt){const ce=Jt.get("content-encoding",!0),fe=ce?ce.toLowerCase().split(","):[],De=5;if(fe.length>De)return this.abort(new Error(`t\
oo many content-encodings in response: ${fe.length}, maximum allowed is ${De}`)),!0;for(let xe=fe.length-1;xe>=0;--xe){const Ge=fe[xe].trim();if(Ge==="x-gzip"||Ge==="gzip")xt.push(t.createGunzip({flush:t.
constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Ge==="deflate")xt.push(G({flush:t.constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Ge==="br")xt.push(t.createBrotliDecompress(
{flush:t.constants.BROTLI_OPERATION_FLUSH,finishFlush:t.constants.BROTLI_OPERATION_FLUSH}));else{xt.length=0;break}}}this.body=new Le({read:Gt});const Qe=this.onError.bind(this);return Bt({status:mt,statusText:Tt,
headersList:Jt,body:xt.length?Ke(this.body,...xt,ce=>{ce&&this.onError(ce)}).on("error",Qe):this.body.on("error",Qe)}),!0},onData(mt){if(v.controller.dump)return;const Rt=mt;return Fe.encodedBodySize+=
Rt.byteLength,this.body.push(Rt)},onComplete(){this.abort&&v.controller.off("terminated",this.abort),v.controller.ended=!0,this.body.push(null)},onError(mt){this.abort&&v.controller.off("terminated",this.
abort),this.body?.destroy(mt),v.controller.terminate(mt),Lt(mt)},onUpgrade(mt,Rt,Gt){if(mt!==101)return;const Tt=new d;for(let Nt=0;Nt<Rt.length;Nt+=2)Tt.append(rt(Rt[Nt]),Rt[Nt+1].toString("latin1"),
!0);return Bt({status:mt,statusText:M[mt],headersList:Tt,socket:Gt}),!0}}))}}L.exports={fetch:pe,Fetch:ie,fetching:Ye,finalizeAndReportTiming:Re}}),9967:((L,$,e)=>{const{extractBody:l,mixinBody:R,cloneBody:D,
bodyUnusable:S}=e(84492),{Headers:w,fill:d,HeadersList:Q,setHeadersGuard:f,getHeadersGuard:t,setHeadersList:I,getHeadersList:c}=e(60660),{FinalizationRegistry:s}=e(66653)(),u=e(3440),o=e(57975),{isValidHTTPToken:A,
sameOrigin:r,environmentSettingsObject:g}=e(73168),{forbiddenMethodsSet:C,corsSafeListedMethodsSet:p,referrerPolicy:k,requestRedirect:N,requestMode:F,requestCredentials:i,requestCache:n,requestDuplex:h}=e(
4495),{kEnumerableProperty:a,normalizedMethodRecordsBase:E,normalizedMethodRecords:m}=u,{kHeaders:B,kSignal:y,kState:b,kDispatcher:U}=e(93627),{webidl:Y}=e(45893),{URLSerializer:T}=e(51900),{kConstruct:V}=e(
36443),se=e(34589),{getMaxListeners:he,setMaxListeners:J,getEventListeners:W,defaultMaxListeners:z}=e(78474),G=Symbol("abortController"),ee=new s(({signal:Ie,abort:de})=>{Ie.removeEventListener("abort",
de)}),te=new WeakMap;function Z(Ie){return de;function de(){const Ce=Ie.deref();if(Ce!==void 0){ee.unregister(de),this.removeEventListener("abort",de),Ce.abort(this.reason);const Ne=te.get(Ce.signal);
if(Ne!==void 0){if(Ne.size!==0){for(const Le of Ne){const Ke=Le.deref();Ke!==void 0&&Ke.abort(this.reason)}Ne.clear()}te.delete(Ce.signal)}}}}let j=!1;class ne{constructor(de,Ce={}){if(Y.util.markAsUncloneable(
this),de===V)return;const Ne="Request constructor";Y.argumentLengthCheck(arguments,1,Ne),de=Y.converters.RequestInfo(de,Ne,"input"),Ce=Y.converters.RequestInit(Ce,Ne,"init");let Le=null,Ke=null;const at=g.
settingsObject.baseUrl;let et=null;if(typeof de=="string"){this[U]=Ce.dispatcher;let P;try{P=new URL(de,at)}catch(q){throw new TypeError("Failed to parse URL from "+de,{cause:q})}if(P.username||P.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+de);Le=re({urlList:[P]}),Ke="cors"}else this[U]=Ce.dispatcher||de[U],se(de instanceof ne),Le=de[b],et=de[y];const lt=g.
settingsObject.origin;let Ze="client";if(Le.window?.constructor?.name==="EnvironmentSettingsObject"&&r(Le.window,lt)&&(Ze=Le.window),Ce.window!=null)throw new TypeError(`'window' option '${Ze}' must b\
e null`);"window"in Ce&&(Ze="no-window"),Le=re({method:Le.method,headersList:Le.headersList,unsafeRequest:Le.unsafeRequest,client:g.settingsObject,window:Ze,priority:Le.priority,origin:Le.origin,referrer:Le.
referrer,referrerPolicy:Le.referrerPolicy,mode:Le.mode,credentials:Le.credentials,cache:Le.cache,redirect:Le.redirect,integrity:Le.integrity,keepalive:Le.keepalive,reloadNavigation:Le.reloadNavigation,
historyNavigation:Le.historyNavigation,urlList:[...Le.urlList]});const rt=Object.keys(Ce).length!==0;if(rt&&(Le.mode==="navigate"&&(Le.mode="same-origin"),Le.reloadNavigation=!1,Le.historyNavigation=!1,
Le.origin="client",Le.referrer="client",Le.referrerPolicy="",Le.url=Le.urlList[Le.urlList.length-1],Le.urlList=[Le.url]),Ce.referrer!==void 0){const P=Ce.referrer;if(P==="")Le.referrer="no-referrer";else{
let q;try{q=new URL(P,at)}catch(X){throw new TypeError(`Referrer "${P}" is not a valid URL.`,{cause:X})}q.protocol==="about:"&&q.hostname==="client"||lt&&!r(q,g.settingsObject.baseUrl)?Le.referrer="cl\
ient":Le.referrer=q}}Ce.referrerPolicy!==void 0&&(Le.referrerPolicy=Ce.referrerPolicy);let st;if(Ce.mode!==void 0?st=Ce.mode:st=Ke,st==="navigate")throw Y.errors.exception({header:"Request constructor",
message:"invalid request mode navigate."});if(st!=null&&(Le.mode=st),Ce.credentials!==void 0&&(Le.credentials=Ce.credentials),Ce.cache!==void 0&&(Le.cache=Ce.cache),Le.cache==="only-if-cached"&&Le.mode!==
"same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(Ce.redirect!==void 0&&(Le.redirect=Ce.redirect),Ce.integrity!=null&&(Le.integrity=String(Ce.integrity)),
Ce.keepalive!==void 0&&(Le.keepalive=!!Ce.keepalive),Ce.method!==void 0){let P=Ce.method;const q=m[P];if(q!==void 0)Le.method=q;else{if(!A(P))throw new TypeError(`'${P}' is not a valid HTTP method.`);
const X=P.toUpperCase();if(C.has(X))throw new TypeError(`'${P}' HTTP method is unsupported.`);P=E[X]??P,Le.method=P}!j&&Le.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to res\
ult in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),j=!0)}Ce.signal!==void 0&&(et=Ce.signal),this[b]=Le;const me=new AbortController;if(this[y]=me.
signal,et!=null){if(!et||typeof et.aborted!="boolean"||typeof et.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(et.aborted)
me.abort(et.reason);else{this[G]=me;const P=new WeakRef(me),q=Z(P);try{(typeof he=="function"&&he(et)===z||W(et,"abort").length>=z)&&J(1500,et)}catch{}u.addAbortListener(et,q),ee.register(me,{signal:et,
abort:q},q)}}if(this[B]=new w(V),I(this[B],Le.headersList),f(this[B],"request"),st==="no-cors"){if(!p.has(Le.method))throw new TypeError(`'${Le.method} is unsupported in no-cors mode.`);f(this[B],"req\
uest-no-cors")}if(rt){const P=c(this[B]),q=Ce.headers!==void 0?Ce.headers:new Q(P);if(P.clear(),q instanceof Q){for(const{name:X,value:ie}of q.rawValues())P.append(X,ie,!1);P.cookies=q.cookies}else d(
this[B],q)}const Me=de instanceof ne?de[b].body:null;if((Ce.body!=null||Me!=null)&&(Le.method==="GET"||Le.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Je=null;
if(Ce.body!=null){const[P,q]=l(Ce.body,Le.keepalive);Je=P,q&&!c(this[B]).contains("content-type",!0)&&this[B].append("content-type",q)}const H=Je??Me;if(H!=null&&H.source==null){if(Je!=null&&Ce.duplex==
null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(Le.mode!=="same-origin"&&Le.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode s\
hould be "same-origin" or "cors"');Le.useCORSPreflightFlag=!0}let M=H;if(Je==null&&Me!=null){if(S(de))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
const P=new TransformStream;Me.stream.pipeThrough(P),M={source:Me.source,length:Me.length,stream:P.readable}}this[b].body=M}get method(){return Y.brandCheck(this,ne),this[b].method}get url(){return Y.
brandCheck(this,ne),T(this[b].url)}get headers(){return Y.brandCheck(this,ne),this[B]}get destination(){return Y.brandCheck(this,ne),this[b].destination}get referrer(){return Y.brandCheck(this,ne),this[b].
referrer==="no-referrer"?"":this[b].referrer==="client"?"about:client":this[b].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,ne),this[b].referrerPolicy}get mode(){return Y.brandCheck(
this,ne),this[b].mode}get credentials(){return this[b].credentials}get cache(){return Y.brandCheck(this,ne),this[b].cache}get redirect(){return Y.brandCheck(this,ne),this[b].redirect}get integrity(){return Y.
brandCheck(this,ne),this[b].integrity}get keepalive(){return Y.brandCheck(this,ne),this[b].keepalive}get isReloadNavigation(){return Y.brandCheck(this,ne),this[b].reloadNavigation}get isHistoryNavigation(){
return Y.brandCheck(this,ne),this[b].historyNavigation}get signal(){return Y.brandCheck(this,ne),this[y]}get body(){return Y.brandCheck(this,ne),this[b].body?this[b].body.stream:null}get bodyUsed(){return Y.
brandCheck(this,ne),!!this[b].body&&u.isDisturbed(this[b].body.stream)}get duplex(){return Y.brandCheck(this,ne),"half"}clone(){if(Y.brandCheck(this,ne),S(this))throw new TypeError("unusable");const de=K(
this[b]),Ce=new AbortController;if(this.signal.aborted)Ce.abort(this.signal.reason);else{let Ne=te.get(this.signal);Ne===void 0&&(Ne=new Set,te.set(this.signal,Ne));const Le=new WeakRef(Ce);Ne.add(Le),
u.addAbortListener(Ce.signal,Z(Le))}return we(de,Ce.signal,t(this[B]))}[o.inspect.custom](de,Ce){Ce.depth===null&&(Ce.depth=2),Ce.colors??=!0;const Ne={method:this.method,url:this.url,headers:this.headers,
destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${o.formatWithOptions(Ce,Ne)}`}}R(ne);function re(Ie){return{method:Ie.
method??"GET",localURLsOnly:Ie.localURLsOnly??!1,unsafeRequest:Ie.unsafeRequest??!1,body:Ie.body??null,client:Ie.client??null,reservedClient:Ie.reservedClient??null,replacesClientId:Ie.replacesClientId??
"",window:Ie.window??"client",keepalive:Ie.keepalive??!1,serviceWorkers:Ie.serviceWorkers??"all",initiator:Ie.initiator??"",destination:Ie.destination??"",priority:Ie.priority??null,origin:Ie.origin??
"client",policyContainer:Ie.policyContainer??"client",referrer:Ie.referrer??"client",referrerPolicy:Ie.referrerPolicy??"",mode:Ie.mode??"no-cors",useCORSPreflightFlag:Ie.useCORSPreflightFlag??!1,credentials:Ie.
credentials??"same-origin",useCredentials:Ie.useCredentials??!1,cache:Ie.cache??"default",redirect:Ie.redirect??"follow",integrity:Ie.integrity??"",cryptoGraphicsNonceMetadata:Ie.cryptoGraphicsNonceMetadata??
"",parserMetadata:Ie.parserMetadata??"",reloadNavigation:Ie.reloadNavigation??!1,historyNavigation:Ie.historyNavigation??!1,userActivation:Ie.userActivation??!1,taintedOrigin:Ie.taintedOrigin??!1,redirectCount:Ie.
redirectCount??0,responseTainting:Ie.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:Ie.preventNoCacheCacheControlHeaderModification??!1,done:Ie.done??!1,timingAllowFailed:Ie.timingAllowFailed??
!1,urlList:Ie.urlList,url:Ie.urlList[0],headersList:Ie.headersList?new Q(Ie.headersList):new Q}}function K(Ie){const de=re({...Ie,body:null});return Ie.body!=null&&(de.body=D(de,Ie.body)),de}function we(Ie,de,Ce){
const Ne=new ne(V);return Ne[b]=Ie,Ne[y]=de,Ne[B]=new w(V),I(Ne[B],Ie.headersList),f(Ne[B],Ce),Ne}Object.defineProperties(ne.prototype,{method:a,url:a,headers:a,redirect:a,clone:a,signal:a,duplex:a,destination:a,
body:a,bodyUsed:a,isHistoryNavigation:a,isReloadNavigation:a,keepalive:a,integrity:a,cache:a,credentials:a,attribute:a,referrerPolicy:a,referrer:a,mode:a,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),
Y.converters.Request=Y.interfaceConverter(ne),Y.converters.RequestInfo=function(Ie,de,Ce){return typeof Ie=="string"?Y.converters.USVString(Ie,de,Ce):Ie instanceof ne?Y.converters.Request(Ie,de,Ce):Y.
converters.USVString(Ie,de,Ce)},Y.converters.AbortSignal=Y.interfaceConverter(AbortSignal),Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},{key:"header\
s",converter:Y.converters.HeadersInit},{key:"body",converter:Y.nullableConverter(Y.converters.BodyInit)},{key:"referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.
DOMString,allowedValues:k},{key:"mode",converter:Y.converters.DOMString,allowedValues:F},{key:"credentials",converter:Y.converters.DOMString,allowedValues:i},{key:"cache",converter:Y.converters.DOMString,
allowedValues:n},{key:"redirect",converter:Y.converters.DOMString,allowedValues:N},{key:"integrity",converter:Y.converters.DOMString},{key:"keepalive",converter:Y.converters.boolean},{key:"signal",converter:Y.
nullableConverter(Ie=>Y.converters.AbortSignal(Ie,"RequestInit","signal",{strict:!1}))},{key:"window",converter:Y.converters.any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:h},{key:"\
dispatcher",converter:Y.converters.any}]),L.exports={Request:ne,makeRequest:re,fromInnerRequest:we,cloneRequest:K}}),99051:((L,$,e)=>{const{Headers:l,HeadersList:R,fill:D,getHeadersGuard:S,setHeadersGuard:w,
setHeadersList:d}=e(60660),{extractBody:Q,cloneBody:f,mixinBody:t,hasFinalizationRegistry:I,streamRegistry:c,bodyUnusable:s}=e(84492),u=e(3440),o=e(57975),{kEnumerableProperty:A}=u,{isValidReasonPhrase:r,
isCancelled:g,isAborted:C,isBlobLike:p,serializeJavascriptValueToJSONString:k,isErrorLike:N,isomorphicEncode:F,environmentSettingsObject:i}=e(73168),{redirectStatusSet:n,nullBodyStatus:h}=e(4495),{kState:a,
kHeaders:E}=e(93627),{webidl:m}=e(45893),{FormData:B}=e(35910),{URLSerializer:y}=e(51900),{kConstruct:b}=e(36443),U=e(34589),{types:Y}=e(57975),T=new TextEncoder("utf-8");class V{static error(){return Z(
J(),"immutable")}static json(ne,re={}){m.argumentLengthCheck(arguments,1,"Response.json"),re!==null&&(re=m.converters.ResponseInit(re));const K=T.encode(k(ne)),we=Q(K),Ie=Z(he({}),"response");return te(
Ie,re,{body:we[0],type:"application/json"}),Ie}static redirect(ne,re=302){m.argumentLengthCheck(arguments,1,"Response.redirect"),ne=m.converters.USVString(ne),re=m.converters["unsigned short"](re);let K;
try{K=new URL(ne,i.settingsObject.baseUrl)}catch(de){throw new TypeError(`Failed to parse URL from ${ne}`,{cause:de})}if(!n.has(re))throw new RangeError(`Invalid status code ${re}`);const we=Z(he({}),
"immutable");we[a].status=re;const Ie=F(y(K));return we[a].headersList.append("location",Ie,!0),we}constructor(ne=null,re={}){if(m.util.markAsUncloneable(this),ne===b)return;ne!==null&&(ne=m.converters.
BodyInit(ne)),re=m.converters.ResponseInit(re),this[a]=he({}),this[E]=new l(b),w(this[E],"response"),d(this[E],this[a].headersList);let K=null;if(ne!=null){const[we,Ie]=Q(ne);K={body:we,type:Ie}}te(this,
re,K)}get type(){return m.brandCheck(this,V),this[a].type}get url(){m.brandCheck(this,V);const ne=this[a].urlList,re=ne[ne.length-1]??null;return re===null?"":y(re,!0)}get redirected(){return m.brandCheck(
this,V),this[a].urlList.length>1}get status(){return m.brandCheck(this,V),this[a].status}get ok(){return m.brandCheck(this,V),this[a].status>=200&&this[a].status<=299}get statusText(){return m.brandCheck(
this,V),this[a].statusText}get headers(){return m.brandCheck(this,V),this[E]}get body(){return m.brandCheck(this,V),this[a].body?this[a].body.stream:null}get bodyUsed(){return m.brandCheck(this,V),!!this[a].
body&&u.isDisturbed(this[a].body.stream)}clone(){if(m.brandCheck(this,V),s(this))throw m.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const ne=se(this[a]);return I&&
this[a].body?.stream&&c.register(this,new WeakRef(this[a].body.stream)),Z(ne,S(this[E]))}[o.inspect.custom](ne,re){re.depth===null&&(re.depth=2),re.colors??=!0;const K={status:this.status,statusText:this.
statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${o.formatWithOptions(re,K)}`}}t(V),Object.defineProperties(
V.prototype,{type:A,url:A,status:A,ok:A,redirected:A,statusText:A,headers:A,clone:A,body:A,bodyUsed:A,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(V,{json:A,redirect:A,
error:A});function se(j){if(j.internalResponse)return G(se(j.internalResponse),j.type);const ne=he({...j,body:null});return j.body!=null&&(ne.body=f(ne,j.body)),ne}function he(j){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...j,headersList:j?.headersList?new R(j?.headersList):new R,urlList:j?.urlList?
[...j.urlList]:[]}}function J(j){const ne=N(j);return he({type:"error",status:0,error:ne?j:new Error(j&&String(j)),aborted:j&&j.name==="AbortError"})}function W(j){return j.type==="error"&&j.status===
0}function z(j,ne){return ne={internalResponse:j,...ne},new Proxy(j,{get(re,K){return K in ne?ne[K]:re[K]},set(re,K,we){return U(!(K in ne)),re[K]=we,!0}})}function G(j,ne){if(ne==="basic")return z(j,
{type:"basic",headersList:j.headersList});if(ne==="cors")return z(j,{type:"cors",headersList:j.headersList});if(ne==="opaque")return z(j,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(ne==="opaqueredirect")return z(j,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});U(!1)}function ee(j,ne=null){return U(g(j)),C(j)?J(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:ne})):J(Object.assign(new DOMException("Request was cancelled."),{cause:ne}))}function te(j,ne,re){if(ne.status!==null&&(ne.status<200||ne.status>599))
throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in ne&&ne.statusText!=null&&!r(String(ne.statusText)))throw new TypeError("Invalid statusText");if("\
status"in ne&&ne.status!=null&&(j[a].status=ne.status),"statusText"in ne&&ne.statusText!=null&&(j[a].statusText=ne.statusText),"headers"in ne&&ne.headers!=null&&D(j[E],ne.headers),re){if(h.includes(j.
status))throw m.errors.exception({header:"Response constructor",message:`Invalid response status code ${j.status}`});j[a].body=re.body,re.type!=null&&!j[a].headersList.contains("content-type",!0)&&j[a].
headersList.append("content-type",re.type,!0)}}function Z(j,ne){const re=new V(b);return re[a]=j,re[E]=new l(b),d(re[E],j.headersList),w(re[E],ne),I&&j.body?.stream&&c.register(re,new WeakRef(j.body.stream)),
re}m.converters.ReadableStream=m.interfaceConverter(ReadableStream),m.converters.FormData=m.interfaceConverter(B),m.converters.URLSearchParams=m.interfaceConverter(URLSearchParams),m.converters.XMLHttpRequestBodyInit=
function(j,ne,re){return typeof j=="string"?m.converters.USVString(j,ne,re):p(j)?m.converters.Blob(j,ne,re,{strict:!1}):ArrayBuffer.isView(j)||Y.isArrayBuffer(j)?m.converters.BufferSource(j,ne,re):u.isFormDataLike(
j)?m.converters.FormData(j,ne,re,{strict:!1}):j instanceof URLSearchParams?m.converters.URLSearchParams(j,ne,re):m.converters.DOMString(j,ne,re)},m.converters.BodyInit=function(j,ne,re){return j instanceof
ReadableStream?m.converters.ReadableStream(j,ne,re):j?.[Symbol.asyncIterator]?j:m.converters.XMLHttpRequestBodyInit(j,ne,re)},m.converters.ResponseInit=m.dictionaryConverter([{key:"status",converter:m.
converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:m.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:m.converters.HeadersInit}]),L.exports={isNetworkError:W,
makeNetworkError:J,makeResponse:he,makeAppropriateNetworkError:ee,filterResponse:G,Response:V,cloneResponse:se,fromInnerResponse:Z}}),93627:(L=>{L.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),
kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((L,$,e)=>{const{Transform:l}=e(57075),R=e(38522),{redirectStatusSet:D,referrerPolicySet:S,badPortsSet:w}=e(4495),
{getGlobalOrigin:d}=e(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:f,removeChars:t,parseMIMEType:I}=e(51900),{performance:c}=e(643),{isBlobLike:s,ReadableStreamFrom:u,isValidHTTPToken:o,
normalizedMethodRecordsBase:A}=e(3440),r=e(34589),{isUint8Array:g}=e(73429),{webidl:C}=e(45893);let p=[],k;try{k=e(77598);const O=["sha256","sha384","sha512"];p=k.getHashes().filter(_=>O.includes(_))}catch{}
function N(O){const _=O.urlList,v=_.length;return v===0?null:_[v-1].toString()}function F(O,_){if(!D.has(O.status))return null;let v=O.headersList.get("location",!0);return v!==null&&y(v)&&(i(v)||(v=n(
v)),v=new URL(v,N(O))),v&&!v.hash&&(v.hash=_),v}function i(O){for(let _=0;_<O.length;++_){const v=O.charCodeAt(_);if(v>126||v<32)return!1}return!0}function n(O){return Buffer.from(O,"binary").toString(
"utf8")}function h(O){return O.urlList[O.urlList.length-1]}function a(O){const _=h(O);return ie(_)&&w.has(_.port)?"blocked":"allowed"}function E(O){return O instanceof Error||O?.constructor?.name==="E\
rror"||O?.constructor?.name==="DOMException"}function m(O){for(let _=0;_<O.length;++_){const v=O.charCodeAt(_);if(!(v===9||v>=32&&v<=126||v>=128&&v<=255))return!1}return!0}const B=o;function y(O){return(O[0]===
"	"||O[0]===" "||O[O.length-1]==="	"||O[O.length-1]===" "||O.includes(`
`)||O.includes("\r")||O.includes("\0"))===!1}function b(O,_){const{headersList:v}=_,ue=(v.get("referrer-policy",!0)??"").split(",");let ge="";if(ue.length>0)for(let ye=ue.length;ye!==0;ye--){const be=ue[ye-
1].trim();if(S.has(be)){ge=be;break}}ge!==""&&(O.referrerPolicy=ge)}function U(){return"allowed"}function Y(){return"success"}function T(){return"success"}function V(O){let _=null;_=O.mode,O.headersList.
set("sec-fetch-mode",_,!0)}function se(O){let _=O.origin;if(!(_==="client"||_===void 0)){if(O.responseTainting==="cors"||O.mode==="websocket")O.headersList.append("origin",_,!0);else if(O.method!=="GE\
T"&&O.method!=="HEAD"){switch(O.referrerPolicy){case"no-referrer":_=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":O.origin&&X(O.origin)&&!X(h(O))&&
(_=null);break;case"same-origin":Ne(O,h(O))||(_=null);break;default:}O.headersList.append("origin",_,!0)}}}function he(O,_){return O}function J(O,_,v){return!O?.startTime||O.startTime<_?{domainLookupStartTime:_,
domainLookupEndTime:_,connectionStartTime:_,connectionEndTime:_,secureConnectionStartTime:_,ALPNNegotiatedProtocol:O?.ALPNNegotiatedProtocol}:{domainLookupStartTime:he(O.domainLookupStartTime,v),domainLookupEndTime:he(
O.domainLookupEndTime,v),connectionStartTime:he(O.connectionStartTime,v),connectionEndTime:he(O.connectionEndTime,v),secureConnectionStartTime:he(O.secureConnectionStartTime,v),ALPNNegotiatedProtocol:O.
ALPNNegotiatedProtocol}}function W(O){return he(c.now(),O)}function z(O){return{startTime:O.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:O.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function G(){return{referrerPolicy:"strict-origin-when-cros\
s-origin"}}function ee(O){return{referrerPolicy:O.referrerPolicy}}function te(O){const _=O.referrerPolicy;r(_);let v=null;if(O.referrer==="client"){const Fe=d();if(!Fe||Fe.origin==="null")return"no-re\
ferrer";v=new URL(Fe)}else O.referrer instanceof URL&&(v=O.referrer);let ue=Z(v);const ge=Z(v,!0);ue.toString().length>4096&&(ue=ge);const ye=Ne(O,ue),be=j(ue)&&!j(O.url);switch(_){case"origin":return ge??
Z(v,!0);case"unsafe-url":return ue;case"same-origin":return ye?ge:"no-referrer";case"origin-when-cross-origin":return ye?ue:ge;case"strict-origin-when-cross-origin":{const Fe=h(O);return Ne(ue,Fe)?ue:
j(ue)&&!j(Fe)?"no-referrer":ge}default:return be?"no-referrer":ge}}function Z(O,_){return r(O instanceof URL),O=new URL(O),O.protocol==="file:"||O.protocol==="about:"||O.protocol==="blank:"?"no-referr\
er":(O.username="",O.password="",O.hash="",_&&(O.pathname="",O.search=""),O)}function j(O){if(!(O instanceof URL))return!1;if(O.href==="about:blank"||O.href==="about:srcdoc"||O.protocol==="data:"||O.protocol===
"file:")return!0;return _(O.origin);function _(v){if(v==null||v==="null")return!1;const ue=new URL(v);return!!(ue.protocol==="https:"||ue.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(ue.hostname)||ue.hostname==="localhost"||ue.hostname.includes("localhost.")||ue.hostname.endsWith(".localhost"))}}function ne(O,_){if(k===void 0)return!0;const v=K(_);if(v==="no metadata"||v.length===
0)return!0;const ue=we(v),ge=Ie(v,ue);for(const ye of ge){const be=ye.algo,Fe=ye.hash;let Pe=k.createHash(be).update(O).digest("base64");if(Pe[Pe.length-1]==="="&&(Pe[Pe.length-2]==="="?Pe=Pe.slice(0,
-2):Pe=Pe.slice(0,-1)),de(Pe,Fe))return!0}return!1}const re=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function K(O){const _=[];let v=!0;for(const ue of O.
split(" ")){v=!1;const ge=re.exec(ue);if(ge===null||ge.groups===void 0||ge.groups.algo===void 0)continue;const ye=ge.groups.algo.toLowerCase();p.includes(ye)&&_.push(ge.groups)}return v===!0?"no metad\
ata":_}function we(O){let _=O[0].algo;if(_[3]==="5")return _;for(let v=1;v<O.length;++v){const ue=O[v];if(ue.algo[3]==="5"){_="sha512";break}else{if(_[3]==="3")continue;ue.algo[3]==="3"&&(_="sha384")}}
return _}function Ie(O,_){if(O.length===1)return O;let v=0;for(let ue=0;ue<O.length;++ue)O[ue].algo===_&&(O[v++]=O[ue]);return O.length=v,O}function de(O,_){if(O.length!==_.length)return!1;for(let v=0;v<
O.length;++v)if(O[v]!==_[v]){if(O[v]==="+"&&_[v]==="-"||O[v]==="/"&&_[v]==="_")continue;return!1}return!0}function Ce(O){}function Ne(O,_){return O.origin===_.origin&&O.origin==="null"||O.protocol===_.
protocol&&O.hostname===_.hostname&&O.port===_.port}function Le(){let O,_;return{promise:new Promise((ue,ge)=>{O=ue,_=ge}),resolve:O,reject:_}}function Ke(O){return O.controller.state==="aborted"}function at(O){
return O.controller.state==="aborted"||O.controller.state==="terminated"}function et(O){return A[O.toLowerCase()]??O}function lt(O){const _=JSON.stringify(O);if(_===void 0)throw new TypeError("Value i\
s not JSON serializable");return r(typeof _=="string"),_}const Ze=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function rt(O,_,v=0,ue=1){class ge{#e;#t;#A;constructor(be,Fe){this.#e=
be,this.#t=Fe,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${O} Iterator.`);const be=this.#A,
Fe=this.#e[_],Pe=Fe.length;if(be>=Pe)return{value:void 0,done:!0};const{[v]:ot,[ue]:ut}=Fe[be];this.#A=be+1;let tt;switch(this.#t){case"key":tt=ot;break;case"value":tt=ut;break;case"key+value":tt=[ot,
ut];break}return{value:tt,done:!1}}}return delete ge.prototype.constructor,Object.setPrototypeOf(ge.prototype,Ze),Object.defineProperties(ge.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${O} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(ye,be){return new ge(ye,be)}}function st(O,_,v,ue=0,ge=1){const ye=rt(O,v,ue,ge),be={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return C.brandCheck(this,_),ye(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return C.brandCheck(this,_),ye(this,"valu\
e")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return C.brandCheck(this,_),ye(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Pe,ot=globalThis){
if(C.brandCheck(this,_),C.argumentLengthCheck(arguments,1,`${O}.forEach`),typeof Pe!="function")throw new TypeError(`Failed to execute 'forEach' on '${O}': parameter 1 is not of type 'Function'.`);for(const{
0:ut,1:tt}of ye(this,"key+value"))Pe.call(ot,tt,ut,this)}}};return Object.defineProperties(_.prototype,{...be,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:be.entries.value}})}async function me(O,_,v){
const ue=_,ge=v;let ye;try{ye=O.stream.getReader()}catch(be){ge(be);return}try{ue(await P(ye))}catch(be){ge(be)}}function Me(O){return O instanceof ReadableStream||O[Symbol.toStringTag]==="ReadableStr\
eam"&&typeof O.tee=="function"}function Je(O){try{O.close(),O.byobRequest?.respond(0)}catch(_){if(!_.message.includes("Controller is already closed")&&!_.message.includes("ReadableStream is already cl\
osed"))throw _}}const H=/[^\x00-\xFF]/;function M(O){return r(!H.test(O)),O}async function P(O){const _=[];let v=0;for(;;){const{done:ue,value:ge}=await O.read();if(ue)return Buffer.concat(_,v);if(!g(
ge))throw new TypeError("Received non-Uint8Array chunk");_.push(ge),v+=ge.length}}function q(O){r("protocol"in O);const _=O.protocol;return _==="about:"||_==="blob:"||_==="data:"}function X(O){return typeof O==
"string"&&O[5]===":"&&O[0]==="h"&&O[1]==="t"&&O[2]==="t"&&O[3]==="p"&&O[4]==="s"||O.protocol==="https:"}function ie(O){r("protocol"in O);const _=O.protocol;return _==="http:"||_==="https:"}function le(O,_){
const v=O;if(!v.startsWith("bytes"))return"failure";const ue={position:5};if(_&&Q(Pe=>Pe==="	"||Pe===" ",v,ue),v.charCodeAt(ue.position)!==61)return"failure";ue.position++,_&&Q(Pe=>Pe==="	"||Pe===" ",
v,ue);const ge=Q(Pe=>{const ot=Pe.charCodeAt(0);return ot>=48&&ot<=57},v,ue),ye=ge.length?Number(ge):null;if(_&&Q(Pe=>Pe==="	"||Pe===" ",v,ue),v.charCodeAt(ue.position)!==45)return"failure";ue.position++,
_&&Q(Pe=>Pe==="	"||Pe===" ",v,ue);const be=Q(Pe=>{const ot=Pe.charCodeAt(0);return ot>=48&&ot<=57},v,ue),Fe=be.length?Number(be):null;return ue.position<v.length||Fe===null&&ye===null||ye>Fe?"failure":
{rangeStartValue:ye,rangeEndValue:Fe}}function pe(O,_,v){let ue="bytes ";return ue+=M(`${O}`),ue+="-",ue+=M(`${_}`),ue+="/",ue+=M(`${v}`),ue}class Re extends l{#e;constructor(_){super(),this.#e=_}_transform(_,v,ue){
if(!this._inflateStream){if(_.length===0){ue();return}this._inflateStream=(_[0]&15)===8?R.createInflate(this.#e):R.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",ge=>this.destroy(ge))}this._inflateStream.write(_,v,ue)}_final(_){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
_()}}function Te(O){return new Re(O)}function je(O){let _=null,v=null,ue=null;const ge=$e("content-type",O);if(ge===null)return"failure";for(const ye of ge){const be=I(ye);be==="failure"||be.essence===
"*/*"||(ue=be,ue.essence!==v?(_=null,ue.parameters.has("charset")&&(_=ue.parameters.get("charset")),v=ue.essence):!ue.parameters.has("charset")&&_!==null&&ue.parameters.set("charset",_))}return ue??"f\
ailure"}function Ye(O){const _=O,v={position:0},ue=[];let ge="";for(;v.position<_.length;){if(ge+=Q(ye=>ye!=='"'&&ye!==",",_,v),v.position<_.length)if(_.charCodeAt(v.position)===34){if(ge+=f(_,v),v.position<
_.length)continue}else r(_.charCodeAt(v.position)===44),v.position++;ge=t(ge,!0,!0,ye=>ye===9||ye===32),ue.push(ge),ge=""}return ue}function $e(O,_){const v=_.get(O,!0);return v===null?null:Ye(v)}const nt=new TextDecoder;
function _e(O){return O.length===0?"":(O[0]===239&&O[1]===187&&O[2]===191&&(O=O.subarray(3)),nt.decode(O))}class ze{get baseUrl(){return d()}get origin(){return this.baseUrl?.origin}policyContainer=G()}
class Ue{settingsObject=new ze}const ae=new Ue;L.exports={isAborted:Ke,isCancelled:at,isValidEncodedURL:i,createDeferredPromise:Le,ReadableStreamFrom:u,tryUpgradeRequestToAPotentiallyTrustworthyURL:Ce,
clampAndCoarsenConnectionTimingInfo:J,coarsenedSharedCurrentTime:W,determineRequestsReferrer:te,makePolicyContainer:G,clonePolicyContainer:ee,appendFetchMetadata:V,appendRequestOriginHeader:se,TAOCheck:T,
corsCheck:Y,crossOriginResourcePolicyCheck:U,createOpaqueTimingInfo:z,setRequestReferrerPolicyOnRedirect:b,isValidHTTPToken:o,requestBadPort:a,requestCurrentURL:h,responseURL:N,responseLocationURL:F,isBlobLike:s,
isURLPotentiallyTrustworthy:j,isValidReasonPhrase:m,sameOrigin:Ne,normalizeMethod:et,serializeJavascriptValueToJSONString:lt,iteratorMixin:st,createIterator:rt,isValidHeaderName:B,isValidHeaderValue:y,
isErrorLike:E,fullyReadBody:me,bytesMatch:ne,isReadableStreamLike:Me,readableStreamClose:Je,isomorphicEncode:M,urlIsLocal:q,urlHasHttpsScheme:X,urlIsHttpHttpsScheme:ie,readAllBytes:P,simpleRangeHeaderValue:le,
buildContentRange:pe,parseMetadata:K,createInflate:Te,extractMimeType:je,getDecodeSplit:$e,utf8DecodeBytes:_e,environmentSettingsObject:ae}}),45893:((L,$,e)=>{const{types:l,inspect:R}=e(57975),{markAsUncloneable:D}=e(
75919),{toUSVString:S}=e(3440),w={};w.converters={},w.util={},w.errors={},w.errors.exception=function(d){return new TypeError(`${d.header}: ${d.message}`)},w.errors.conversionFailed=function(d){const Q=d.
types.length===1?"":" one of",f=`${d.argument} could not be converted to${Q}: ${d.types.join(", ")}.`;return w.errors.exception({header:d.prefix,message:f})},w.errors.invalidArgument=function(d){return w.
errors.exception({header:d.prefix,message:`"${d.value}" is an invalid ${d.type}.`})},w.brandCheck=function(d,Q,f){if(f?.strict!==!1){if(!(d instanceof Q)){const t=new TypeError("Illegal invocation");throw t.
code="ERR_INVALID_THIS",t}}else if(d?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const t=new TypeError("Illegal invocation");throw t.code="ERR_INVALID_THIS",t}},w.argumentLengthCheck=function({
length:d},Q,f){if(d<Q)throw w.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${d?" only":""} ${d} found.`,header:f})},w.illegalConstructor=function(){throw w.errors.exception({header:"\
TypeError",message:"Illegal constructor"})},w.util.Type=function(d){switch(typeof d){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Sym\
bol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return d===null?"Null":"Object"}},w.util.markAsUncloneable=D||(()=>{}),w.util.ConvertToInt=function(d,Q,f,t){let I,
c;Q===64?(I=Math.pow(2,53)-1,f==="unsigned"?c=0:c=Math.pow(-2,53)+1):f==="unsigned"?(c=0,I=Math.pow(2,Q)-1):(c=Math.pow(-2,Q)-1,I=Math.pow(2,Q-1)-1);let s=Number(d);if(s===0&&(s=0),t?.enforceRange===!0){
if(Number.isNaN(s)||s===Number.POSITIVE_INFINITY||s===Number.NEGATIVE_INFINITY)throw w.errors.exception({header:"Integer conversion",message:`Could not convert ${w.util.Stringify(d)} to an integer.`});
if(s=w.util.IntegerPart(s),s<c||s>I)throw w.errors.exception({header:"Integer conversion",message:`Value must be between ${c}-${I}, got ${s}.`});return s}return!Number.isNaN(s)&&t?.clamp===!0?(s=Math.
min(Math.max(s,c),I),Math.floor(s)%2===0?s=Math.floor(s):s=Math.ceil(s),s):Number.isNaN(s)||s===0&&Object.is(0,s)||s===Number.POSITIVE_INFINITY||s===Number.NEGATIVE_INFINITY?0:(s=w.util.IntegerPart(s),
s=s%Math.pow(2,Q),f==="signed"&&s>=Math.pow(2,Q)-1?s-Math.pow(2,Q):s)},w.util.IntegerPart=function(d){const Q=Math.floor(Math.abs(d));return d<0?-1*Q:Q},w.util.Stringify=function(d){switch(w.util.Type(
d)){case"Symbol":return`Symbol(${d.description})`;case"Object":return R(d);case"String":return`"${d}"`;default:return`${d}`}},w.sequenceConverter=function(d){return(Q,f,t,I)=>{if(w.util.Type(Q)!=="Obj\
ect")throw w.errors.exception({header:f,message:`${t} (${w.util.Stringify(Q)}) is not iterable.`});const c=typeof I=="function"?I():Q?.[Symbol.iterator]?.(),s=[];let u=0;if(c===void 0||typeof c.next!=
"function")throw w.errors.exception({header:f,message:`${t} is not iterable.`});for(;;){const{done:o,value:A}=c.next();if(o)break;s.push(d(A,f,`${t}[${u++}]`))}return s}},w.recordConverter=function(d,Q){
return(f,t,I)=>{if(w.util.Type(f)!=="Object")throw w.errors.exception({header:t,message:`${I} ("${w.util.Type(f)}") is not an Object.`});const c={};if(!l.isProxy(f)){const u=[...Object.getOwnPropertyNames(
f),...Object.getOwnPropertySymbols(f)];for(const o of u){const A=d(o,t,I),r=Q(f[o],t,I);c[A]=r}return c}const s=Reflect.ownKeys(f);for(const u of s)if(Reflect.getOwnPropertyDescriptor(f,u)?.enumerable){
const A=d(u,t,I),r=Q(f[u],t,I);c[A]=r}return c}},w.interfaceConverter=function(d){return(Q,f,t,I)=>{if(I?.strict!==!1&&!(Q instanceof d))throw w.errors.exception({header:f,message:`Expected ${t} ("${w.
util.Stringify(Q)}") to be an instance of ${d.name}.`});return Q}},w.dictionaryConverter=function(d){return(Q,f,t)=>{const I=w.util.Type(Q),c={};if(I==="Null"||I==="Undefined")return c;if(I!=="Object")
throw w.errors.exception({header:f,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const s of d){const{key:u,defaultValue:o,required:A,converter:r}=s;if(A===!0&&!Object.hasOwn(Q,u))
throw w.errors.exception({header:f,message:`Missing required key "${u}".`});let g=Q[u];const C=Object.hasOwn(s,"defaultValue");if(C&&g!==null&&(g??=o()),A||C||g!==void 0){if(g=r(g,f,`${t}.${u}`),s.allowedValues&&
!s.allowedValues.includes(g))throw w.errors.exception({header:f,message:`${g} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}.`});c[u]=g}}return c}},w.nullableConverter=function(d){
return(Q,f,t)=>Q===null?Q:d(Q,f,t)},w.converters.DOMString=function(d,Q,f,t){if(d===null&&t?.legacyNullToEmptyString)return"";if(typeof d=="symbol")throw w.errors.exception({header:Q,message:`${f} is \
a symbol, which cannot be converted to a DOMString.`});return String(d)},w.converters.ByteString=function(d,Q,f){const t=w.converters.DOMString(d,Q,f);for(let I=0;I<t.length;I++)if(t.charCodeAt(I)>255)
throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${I} has a value of ${t.charCodeAt(I)} which is greater than 255.`);return t},w.converters.USVString=S,w.converters.
boolean=function(d){return!!d},w.converters.any=function(d){return d},w.converters["long long"]=function(d,Q,f){return w.util.ConvertToInt(d,64,"signed",void 0,Q,f)},w.converters["unsigned long long"]=
function(d,Q,f){return w.util.ConvertToInt(d,64,"unsigned",void 0,Q,f)},w.converters["unsigned long"]=function(d,Q,f){return w.util.ConvertToInt(d,32,"unsigned",void 0,Q,f)},w.converters["unsigned sho\
rt"]=function(d,Q,f,t){return w.util.ConvertToInt(d,16,"unsigned",t,Q,f)},w.converters.ArrayBuffer=function(d,Q,f,t){if(w.util.Type(d)!=="Object"||!l.isAnyArrayBuffer(d))throw w.errors.conversionFailed(
{prefix:Q,argument:`${f} ("${w.util.Stringify(d)}")`,types:["ArrayBuffer"]});if(t?.allowShared===!1&&l.isSharedArrayBuffer(d))throw w.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(d.resizable||d.growable)throw w.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return d},w.converters.TypedArray=function(d,Q,f,t,I){if(w.util.
Type(d)!=="Object"||!l.isTypedArray(d)||d.constructor.name!==Q.name)throw w.errors.conversionFailed({prefix:f,argument:`${t} ("${w.util.Stringify(d)}")`,types:[Q.name]});if(I?.allowShared===!1&&l.isSharedArrayBuffer(
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
-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}L.exports={getEncoding:$}}),48355:((L,$,e)=>{const{staticPropertyDescriptors:l,readOperation:R,
fireAProgressEvent:D}=e(53610),{kState:S,kError:w,kResult:d,kEvents:Q,kAborted:f}=e(20961),{webidl:t}=e(45893),{kEnumerableProperty:I}=e(3440);class c extends EventTarget{constructor(){super(),this[S]=
"empty",this[d]=null,this[w]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(u){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileR\
eader.readAsArrayBuffer"),u=t.converters.Blob(u,{strict:!1}),R(this,u,"ArrayBuffer")}readAsBinaryString(u){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),u=t.converters.
Blob(u,{strict:!1}),R(this,u,"BinaryString")}readAsText(u,o=void 0){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsText"),u=t.converters.Blob(u,{strict:!1}),o!==void 0&&(o=t.
converters.DOMString(o,"FileReader.readAsText","encoding")),R(this,u,"Text",o)}readAsDataURL(u){t.brandCheck(this,c),t.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),u=t.converters.Blob(u,
{strict:!1}),R(this,u,"DataURL")}abort(){if(this[S]==="empty"||this[S]==="done"){this[d]=null;return}this[S]==="loading"&&(this[S]="done",this[d]=null),this[f]=!0,D("abort",this),this[S]!=="loading"&&
D("loadend",this)}get readyState(){switch(t.brandCheck(this,c),this[S]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return t.brandCheck(this,
c),this[d]}get error(){return t.brandCheck(this,c),this[w]}get onloadend(){return t.brandCheck(this,c),this[Q].loadend}set onloadend(u){t.brandCheck(this,c),this[Q].loadend&&this.removeEventListener("\
loadend",this[Q].loadend),typeof u=="function"?(this[Q].loadend=u,this.addEventListener("loadend",u)):this[Q].loadend=null}get onerror(){return t.brandCheck(this,c),this[Q].error}set onerror(u){t.brandCheck(
this,c),this[Q].error&&this.removeEventListener("error",this[Q].error),typeof u=="function"?(this[Q].error=u,this.addEventListener("error",u)):this[Q].error=null}get onloadstart(){return t.brandCheck(
this,c),this[Q].loadstart}set onloadstart(u){t.brandCheck(this,c),this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),typeof u=="function"?(this[Q].loadstart=u,this.addEventListener(
"loadstart",u)):this[Q].loadstart=null}get onprogress(){return t.brandCheck(this,c),this[Q].progress}set onprogress(u){t.brandCheck(this,c),this[Q].progress&&this.removeEventListener("progress",this[Q].
progress),typeof u=="function"?(this[Q].progress=u,this.addEventListener("progress",u)):this[Q].progress=null}get onload(){return t.brandCheck(this,c),this[Q].load}set onload(u){t.brandCheck(this,c),this[Q].
load&&this.removeEventListener("load",this[Q].load),typeof u=="function"?(this[Q].load=u,this.addEventListener("load",u)):this[Q].load=null}get onabort(){return t.brandCheck(this,c),this[Q].abort}set onabort(u){
t.brandCheck(this,c),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),typeof u=="function"?(this[Q].abort=u,this.addEventListener("abort",u)):this[Q].abort=null}}c.EMPTY=c.prototype.EMPTY=
0,c.LOADING=c.prototype.LOADING=1,c.DONE=c.prototype.DONE=2,Object.defineProperties(c.prototype,{EMPTY:l,LOADING:l,DONE:l,readAsArrayBuffer:I,readAsBinaryString:I,readAsText:I,readAsDataURL:I,abort:I,
readyState:I,result:I,error:I,onloadstart:I,onprogress:I,onload:I,onabort:I,onerror:I,onloadend:I,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
c,{EMPTY:l,LOADING:l,DONE:l}),L.exports={FileReader:c}}),88573:((L,$,e)=>{const{webidl:l}=e(45893),R=Symbol("ProgressEvent state");class D extends Event{constructor(w,d={}){w=l.converters.DOMString(w,
"ProgressEvent constructor","type"),d=l.converters.ProgressEventInit(d??{}),super(w,d),this[R]={lengthComputable:d.lengthComputable,loaded:d.loaded,total:d.total}}get lengthComputable(){return l.brandCheck(
this,D),this[R].lengthComputable}get loaded(){return l.brandCheck(this,D),this[R].loaded}get total(){return l.brandCheck(this,D),this[R].total}}l.converters.ProgressEventInit=l.dictionaryConverter([{key:"\
lengthComputable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:l.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:l.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:l.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:l.converters.
boolean,defaultValue:()=>!1}]),L.exports={ProgressEvent:D}}),20961:(L=>{L.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((L,$,e)=>{const{kState:l,kError:R,kResult:D,kAborted:S,kLastProgressEventFired:w}=e(
20961),{ProgressEvent:d}=e(88573),{getEncoding:Q}=e(22607),{serializeAMimeType:f,parseMIMEType:t}=e(51900),{types:I}=e(57975),{StringDecoder:c}=e(13193),{btoa:s}=e(4573),u={enumerable:!0,writable:!1,configurable:!1};
function o(k,N,F,i){if(k[l]==="loading")throw new DOMException("Invalid state","InvalidStateError");k[l]="loading",k[D]=null,k[R]=null;const h=N.stream().getReader(),a=[];let E=h.read(),m=!0;(async()=>{
for(;!k[S];)try{const{done:B,value:y}=await E;if(m&&!k[S]&&queueMicrotask(()=>{A("loadstart",k)}),m=!1,!B&&I.isUint8Array(y))a.push(y),(k[w]===void 0||Date.now()-k[w]>=50)&&!k[S]&&(k[w]=Date.now(),queueMicrotask(
()=>{A("progress",k)})),E=h.read();else if(B){queueMicrotask(()=>{k[l]="done";try{const b=r(a,F,N.type,i);if(k[S])return;k[D]=b,A("load",k)}catch(b){k[R]=b,A("error",k)}k[l]!=="loading"&&A("loadend",k)});
break}}catch(B){if(k[S])return;queueMicrotask(()=>{k[l]="done",k[R]=B,A("error",k),k[l]!=="loading"&&A("loadend",k)});break}})()}function A(k,N){const F=new d(k,{bubbles:!1,cancelable:!1});N.dispatchEvent(
F)}function r(k,N,F,i){switch(N){case"DataURL":{let n="data:";const h=t(F||"application/octet-stream");h!=="failure"&&(n+=f(h)),n+=";base64,";const a=new c("latin1");for(const E of k)n+=s(a.write(E));
return n+=s(a.end()),n}case"Text":{let n="failure";if(i&&(n=Q(i)),n==="failure"&&F){const h=t(F);h!=="failure"&&(n=Q(h.parameters.get("charset")))}return n==="failure"&&(n="UTF-8"),g(k,n)}case"ArrayBu\
ffer":return p(k).buffer;case"BinaryString":{let n="";const h=new c("latin1");for(const a of k)n+=h.write(a);return n+=h.end(),n}}}function g(k,N){const F=p(k),i=C(F);let n=0;i!==null&&(N=i,n=i==="UTF\
-8"?3:2);const h=F.slice(n);return new TextDecoder(N).decode(h)}function C(k){const[N,F,i]=k;return N===239&&F===187&&i===191?"UTF-8":N===254&&F===255?"UTF-16BE":N===255&&F===254?"UTF-16LE":null}function p(k){
const N=k.reduce((i,n)=>i+n.byteLength,0);let F=0;return k.reduce((i,n)=>(i.set(n,F),F+=n.byteLength,i),new Uint8Array(N))}L.exports={staticPropertyDescriptors:u,readOperation:o,fireAProgressEvent:A}}),
86897:((L,$,e)=>{const{uid:l,states:R,sentCloseFrameState:D,emptyBuffer:S,opcodes:w}=e(20736),{kReadyState:d,kSentClose:Q,kByteParser:f,kReceivedClose:t,kResponse:I}=e(61216),{fireEvent:c,failWebsocketConnection:s,
isClosing:u,isClosed:o,isEstablished:A,parseExtensions:r}=e(98625),{channels:g}=e(42414),{CloseEvent:C}=e(15188),{makeRequest:p}=e(9967),{fetching:k}=e(54398),{Headers:N,getHeadersList:F}=e(60660),{getDecodeSplit:i}=e(
73168),{WebsocketFrameSend:n}=e(3264);let h;try{h=e(77598)}catch{}function a(b,U,Y,T,V,se){const he=b;he.protocol=b.protocol==="ws:"?"http:":"https:";const J=p({urlList:[he],client:Y,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(se.headers){const ee=F(new N(se.headers));J.headersList=ee}const W=h.randomBytes(16).toString(
"base64");J.headersList.append("sec-websocket-key",W),J.headersList.append("sec-websocket-version","13");for(const ee of U)J.headersList.append("sec-websocket-protocol",ee);return J.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),k({request:J,useParallelQueue:!0,dispatcher:se.dispatcher,processResponse(ee){if(ee.type==="error"||ee.status!==101){s(T,"Recei\
ved network error or non-101 status code.");return}if(U.length!==0&&!ee.headersList.get("Sec-WebSocket-Protocol")){s(T,"Server did not respond with sent protocols.");return}if(ee.headersList.get("Upgr\
ade")?.toLowerCase()!=="websocket"){s(T,'Server did not set Upgrade header to "websocket".');return}if(ee.headersList.get("Connection")?.toLowerCase()!=="upgrade"){s(T,'Server did not set Connection h\
eader to "upgrade".');return}const te=ee.headersList.get("Sec-WebSocket-Accept"),Z=h.createHash("sha1").update(W+l).digest("base64");if(te!==Z){s(T,"Incorrect hash received in Sec-WebSocket-Accept hea\
der.");return}const j=ee.headersList.get("Sec-WebSocket-Extensions");let ne;if(j!==null&&(ne=r(j),!ne.has("permessage-deflate"))){s(T,"Sec-WebSocket-Extensions header does not match.");return}const re=ee.
headersList.get("Sec-WebSocket-Protocol");if(re!==null){const K=i("sec-websocket-protocol",J.headersList);if(K===null||!K.includes(re)){s(T,"Protocol was not set in the opening handshake.");return}}ee.
socket.on("data",m),ee.socket.on("close",B),ee.socket.on("error",y),g.open.hasSubscribers&&g.open.publish({address:ee.socket.address(),protocol:re,extensions:j}),V(ee,ne)}})}function E(b,U,Y,T){if(!(u(
b)||o(b)))if(!A(b))s(b,"Connection was closed before it was established."),b[d]=R.CLOSING;else if(b[Q]===D.NOT_SENT){b[Q]=D.PROCESSING;const V=new n;U!==void 0&&Y===void 0?(V.frameData=Buffer.allocUnsafe(
2),V.frameData.writeUInt16BE(U,0)):U!==void 0&&Y!==void 0?(V.frameData=Buffer.allocUnsafe(2+T),V.frameData.writeUInt16BE(U,0),V.frameData.write(Y,2,"utf-8")):V.frameData=S,b[I].socket.write(V.createFrame(
w.CLOSE)),b[Q]=D.SENT,b[d]=R.CLOSING}else b[d]=R.CLOSING}function m(b){this.ws[f].write(b)||this.pause()}function B(){const{ws:b}=this,{[I]:U}=b;U.socket.off("data",m),U.socket.off("close",B),U.socket.
off("error",y);const Y=b[Q]===D.SENT&&b[t];let T=1005,V="";const se=b[f].closingInfo;se&&!se.error?(T=se.code??1005,V=se.reason):b[t]||(T=1006),b[d]=R.CLOSED,c("close",b,(he,J)=>new C(he,J),{wasClean:Y,
code:T,reason:V}),g.close.hasSubscribers&&g.close.publish({websocket:b,code:T,reason:V})}function y(b){const{ws:U}=this;U[d]=R.CLOSING,g.socketError.hasSubscribers&&g.socketError.publish(b),this.destroy()}
L.exports={establishWebSocketConnection:a,closeWebSocketConnection:E}}),20736:(L=>{const $="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},l={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},R={NOT_SENT:0,PROCESSING:1,SENT:2},D={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},S=2**16-1,w={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},d=Buffer.allocUnsafe(0),Q={
string:1,typedArray:2,arrayBuffer:3,blob:4};L.exports={uid:$,sentCloseFrameState:R,staticPropertyDescriptors:e,states:l,opcodes:D,maxUnsigned16Bit:S,parserStates:w,emptyBuffer:d,sendHints:Q}}),15188:((L,$,e)=>{
const{webidl:l}=e(45893),{kEnumerableProperty:R}=e(3440),{kConstruct:D}=e(36443),{MessagePort:S}=e(75919);class w extends Event{#e;constructor(c,s={}){if(c===D){super(arguments[1],arguments[2]),l.util.
markAsUncloneable(this);return}const u="MessageEvent constructor";l.argumentLengthCheck(arguments,1,u),c=l.converters.DOMString(c,u,"type"),s=l.converters.MessageEventInit(s,u,"eventInitDict"),super(c,
s),this.#e=s,l.util.markAsUncloneable(this)}get data(){return l.brandCheck(this,w),this.#e.data}get origin(){return l.brandCheck(this,w),this.#e.origin}get lastEventId(){return l.brandCheck(this,w),this.#e.
lastEventId}get source(){return l.brandCheck(this,w),this.#e.source}get ports(){return l.brandCheck(this,w),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(c,s=!1,u=!1,o=null,A="",r="",g=null,C=[]){
return l.brandCheck(this,w),l.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new w(c,{bubbles:s,cancelable:u,data:o,origin:A,lastEventId:r,source:g,ports:C})}static createFastMessageEvent(c,s){
const u=new w(D,c,s);return u.#e=s,u.#e.data??=null,u.#e.origin??="",u.#e.lastEventId??="",u.#e.source??=null,u.#e.ports??=[],u}}const{createFastMessageEvent:d}=w;delete w.createFastMessageEvent;class Q extends Event{#e;constructor(c,s={}){
const u="CloseEvent constructor";l.argumentLengthCheck(arguments,1,u),c=l.converters.DOMString(c,u,"type"),s=l.converters.CloseEventInit(s),super(c,s),this.#e=s,l.util.markAsUncloneable(this)}get wasClean(){
return l.brandCheck(this,Q),this.#e.wasClean}get code(){return l.brandCheck(this,Q),this.#e.code}get reason(){return l.brandCheck(this,Q),this.#e.reason}}class f extends Event{#e;constructor(c,s){const u="\
ErrorEvent constructor";l.argumentLengthCheck(arguments,1,u),super(c,s),l.util.markAsUncloneable(this),c=l.converters.DOMString(c,u,"type"),s=l.converters.ErrorEventInit(s??{}),this.#e=s}get message(){
return l.brandCheck(this,f),this.#e.message}get filename(){return l.brandCheck(this,f),this.#e.filename}get lineno(){return l.brandCheck(this,f),this.#e.lineno}get colno(){return l.brandCheck(this,f),
this.#e.colno}get error(){return l.brandCheck(this,f),this.#e.error}}Object.defineProperties(w.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:R,origin:R,lastEventId:R,source:R,
ports:R,initMessageEvent:R}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:R,code:R,wasClean:R}),Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:R,filename:R,lineno:R,colno:R,error:R}),l.converters.MessagePort=l.interfaceConverter(S),l.converters["sequence<MessagePort>"]=l.sequenceConverter(l.converters.
MessagePort);const t=[{key:"bubbles",converter:l.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:l.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:l.converters.boolean,
defaultValue:()=>!1}];l.converters.MessageEventInit=l.dictionaryConverter([...t,{key:"data",converter:l.converters.any,defaultValue:()=>null},{key:"origin",converter:l.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:l.converters.DOMString,defaultValue:()=>""},{key:"source",converter:l.nullableConverter(l.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:l.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),l.converters.CloseEventInit=l.dictionaryConverter([...t,{key:"wasClean",converter:l.converters.boolean,defaultValue:()=>!1},{key:"code",converter:l.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:l.converters.USVString,defaultValue:()=>""}]),l.converters.ErrorEventInit=l.dictionaryConverter([...t,{key:"message",converter:l.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:l.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:l.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:l.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:l.converters.any}]),L.exports={MessageEvent:w,CloseEvent:Q,ErrorEvent:f,createFastMessageEvent:d}}),3264:((L,$,e)=>{const{maxUnsigned16Bit:l}=e(
20736),R=16386;let D,S=null,w=R;try{D=e(77598)}catch{D={randomFillSync:function(t,I,c){for(let s=0;s<t.length;++s)t[s]=Math.random()*255|0;return t}}}function d(){return w===R&&(w=0,D.randomFillSync(S??=
Buffer.allocUnsafe(R),0,R)),[S[w++],S[w++],S[w++],S[w++]]}class Q{constructor(t){this.frameData=t}createFrame(t){const I=this.frameData,c=d(),s=I?.byteLength??0;let u=s,o=6;s>l?(o+=8,u=127):s>125&&(o+=
2,u=126);const A=Buffer.allocUnsafe(s+o);A[0]=A[1]=0,A[0]|=128,A[0]=(A[0]&240)+t;A[o-4]=c[0],A[o-3]=c[1],A[o-2]=c[2],A[o-1]=c[3],A[1]=u,u===126?A.writeUInt16BE(s,2):u===127&&(A[2]=A[3]=0,A.writeUIntBE(
s,4,6)),A[1]|=128;for(let r=0;r<s;++r)A[o+r]=I[r]^c[r&3];return A}}L.exports={WebsocketFrameSend:Q}}),19469:((L,$,e)=>{const{createInflateRaw:l,Z_DEFAULT_WINDOWBITS:R}=e(38522),{isValidClientWindowBits:D}=e(
98625),{MessageSizeExceededError:S}=e(68707),w=Buffer.from([0,0,255,255]),d=Symbol("kBuffer"),Q=Symbol("kLength");class f{#e;#t={};#A=0;constructor(I,c){this.#t.serverNoContextTakeover=I.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=I.get("server_max_window_bits"),this.#A=c.maxPayloadSize}decompress(I,c,s){if(!this.#e){let u=R;if(this.#t.serverMaxWindowBits){if(!D(this.#t.serverMaxWindowBits)){
s(new Error("Invalid server_max_window_bits"));return}u=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=l({windowBits:u})}catch(o){s(o);return}this.#e[d]=[],this.#e[Q]=0,this.#e.on("data",o=>{
if(this.#e[Q]+=o.length,this.#A>0&&this.#e[Q]>this.#A){s(new S),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[d].push(o)}),this.#e.on("error",o=>{this.#e=null,s(o)})}this.#e.
write(I),c&&this.#e.write(w),this.#e.flush(()=>{if(!this.#e)return;const u=Buffer.concat(this.#e[d],this.#e[Q]);this.#e[d].length=0,this.#e[Q]=0,s(null,u)})}}L.exports={PerMessageDeflate:f}}),81652:((L,$,e)=>{
const{Writable:l}=e(57075),R=e(34589),{parserStates:D,opcodes:S,states:w,emptyBuffer:d,sentCloseFrameState:Q}=e(20736),{kReadyState:f,kSentClose:t,kResponse:I,kReceivedClose:c}=e(61216),{channels:s}=e(
42414),{isValidStatusCode:u,isValidOpcode:o,failWebsocketConnection:A,websocketMessageReceived:r,utf8Decode:g,isControlFrame:C,isTextBinaryFrame:p,isContinuationFrame:k}=e(98625),{WebsocketFrameSend:N}=e(
3264),{closeWebSocketConnection:F}=e(86897),{PerMessageDeflate:i}=e(19469),{MessageSizeExceededError:n}=e(68707);function h(E,m,B){F(E,m,B,Buffer.byteLength(B)),A(E,B)}class a extends l{#e=[];#t=0;#A=0;#n=!1;#r=D.
INFO;#s={};#o=[];#i;#c;#a;constructor(m,B,y={}){super(),this.ws=m,this.#i=B??new Map,this.#c=y.maxFragments??0,this.#a=y.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new i(B,y))}_write(m,B,y){this.#e.push(m),this.#A+=m.length,this.#n=!0,this.run(y)}#l(){return this.#a>0&&!C(this.#s.opcode)&&this.#s.payloadLength+this.#t>this.#a?(h(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(m){for(;this.#n;)if(this.#r===D.INFO){if(this.#A<2)return m();const B=this.consume(2),y=(B[0]&128)!==0,b=B[0]&15,U=(B[1]&128)===128,Y=!y&&b!==S.CONTINUATION,
T=B[1]&127,V=B[0]&64,se=B[0]&32,he=B[0]&16;if(!o(b))return A(this.ws,"Invalid opcode received"),m();if(U)return A(this.ws,"Frame cannot be masked"),m();if(V!==0&&!this.#i.has("permessage-deflate")){A(
this.ws,"Expected RSV1 to be clear.");return}if(se!==0||he!==0){A(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(Y&&!p(b)){A(this.ws,"Invalid frame type was fragmented.");return}if(p(b)&&this.#o.
length>0){A(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&Y){A(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((T>125||Y)&&C(b)){A(this.ws,"Control frame either too la\
rge or fragmented");return}if(k(b)&&this.#o.length===0&&!this.#s.compressed){A(this.ws,"Unexpected continuation frame");return}if(T<=125){if(this.#s.payloadLength=T,this.#r=D.READ_DATA,!this.#l())return}else
T===126?this.#r=D.PAYLOADLENGTH_16:T===127&&(this.#r=D.PAYLOADLENGTH_64);p(b)&&(this.#s.binaryType=b,this.#s.compressed=V!==0),this.#s.opcode=b,this.#s.masked=U,this.#s.fin=y,this.#s.fragmented=Y}else if(this.#r===
D.PAYLOADLENGTH_16){if(this.#A<2)return m();const B=this.consume(2);if(this.#s.payloadLength=B.readUInt16BE(0),this.#r=D.READ_DATA,!this.#l())return}else if(this.#r===D.PAYLOADLENGTH_64){if(this.#A<8)
return m();const B=this.consume(8),y=B.readUInt32BE(0),b=B.readUInt32BE(4);if(y!==0||b>2**31-1){A(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=b,this.#r=D.READ_DATA,
!this.#l())return}else if(this.#r===D.READ_DATA){if(this.#A<this.#s.payloadLength)return m();const B=this.consume(this.#s.payloadLength);if(C(this.#s.opcode)){this.#n=this.parseControlFrame(B),this.#r=
D.INFO;const y=this.ws[I].socket;if(this.#n&&y.writableNeedDrain){this.#n=!1,y.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(m))});return}}else if(this.#s.compressed){this.#i.get("permessage-\
deflate").decompress(B,this.#s.fin,(y,b)=>{if(y){const U=y instanceof n?1009:1007;h(this.ws,U,y.message);return}if(this.writeFragments(b)){if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new n().message);
return}if(!this.#s.fin){this.#r=D.INFO,this.#n=!0,this.run(m);return}r(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=D.INFO,this.run(m)}}),this.#n=!1;break}else{if(!this.writeFragments(
B))return;if(this.#a>0&&this.#t>this.#a){h(this.ws,1009,new n().message);return}!this.#s.fragmented&&this.#s.fin&&r(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=D.INFO}}}consume(m){if(m>
this.#A)throw new Error("Called consume() before buffers satiated.");if(m===0)return d;if(this.#e[0].length===m)return this.#A-=this.#e[0].length,this.#e.shift();const B=Buffer.allocUnsafe(m);let y=0;
for(;y!==m;){const b=this.#e[0],{length:U}=b;if(U+y===m){B.set(this.#e.shift(),y);break}else if(U+y>m){B.set(b.subarray(0,m-y),y),this.#e[0]=b.subarray(m-y);break}else B.set(this.#e.shift(),y),y+=b.length}
return this.#A-=m,B}writeFragments(m){return this.#c>0&&this.#o.length===this.#c?(h(this.ws,1008,"Too many message fragments"),!1):(this.#t+=m.length,this.#o.push(m),!0)}consumeFragments(){const m=this.#o;
if(m.length===1)return this.#t=0,m.shift();const B=Buffer.concat(m,this.#t);return this.#o=[],this.#t=0,B}parseCloseBody(m){R(m.length!==1);let B;if(m.length>=2&&(B=m.readUInt16BE(0)),B!==void 0&&!u(B))
return{code:1002,reason:"Invalid status code",error:!0};let y=m.subarray(2);y[0]===239&&y[1]===187&&y[2]===191&&(y=y.subarray(3));try{y=g(y)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:B,reason:y,error:!1}}parseControlFrame(m){const{opcode:B,payloadLength:y}=this.#s;if(B===S.CLOSE){if(y===1)return A(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.
parseCloseBody(m),this.#s.closeInfo.error){const{code:b,reason:U}=this.#s.closeInfo;return F(this.ws,b,U,U.length),A(this.ws,U),!1}if(this.ws[t]!==Q.SENT){let b=d;this.#s.closeInfo.code&&(b=Buffer.allocUnsafe(
2),b.writeUInt16BE(this.#s.closeInfo.code,0));const U=new N(b);this.ws[I].socket.write(U.createFrame(S.CLOSE),Y=>{Y||(this.ws[t]=Q.SENT)})}return this.ws[f]=w.CLOSING,this.ws[c]=!0,!1}else if(B===S.PING){
if(!this.ws[c]){const b=new N(m);this.ws[I].socket.write(b.createFrame(S.PONG)),s.ping.hasSubscribers&&s.ping.publish({payload:m})}}else B===S.PONG&&s.pong.hasSubscribers&&s.pong.publish({payload:m});
return!0}get closingInfo(){return this.#s.closeInfo}}L.exports={ByteParser:a}}),13900:((L,$,e)=>{const{WebsocketFrameSend:l}=e(3264),{opcodes:R,sendHints:D}=e(20736),S=e(64660),w=Buffer[Symbol.species];
class d{#e=new S;#t=!1;#A;constructor(I){this.#A=I}add(I,c,s){if(s!==D.blob){const o=Q(I,s);if(!this.#t)this.#A.write(o,c);else{const A={promise:null,callback:c,frame:o};this.#e.push(A)}return}const u={
promise:I.arrayBuffer().then(o=>{u.promise=null,u.frame=Q(o,s)}),callback:c,frame:null};this.#e.push(u),this.#t||this.#n()}async#n(){this.#t=!0;const I=this.#e;for(;!I.isEmpty();){const c=I.shift();c.
promise!==null&&await c.promise,this.#A.write(c.frame,c.callback),c.callback=c.frame=null}this.#t=!1}}function Q(t,I){return new l(f(t,I)).createFrame(I===D.string?R.TEXT:R.BINARY)}function f(t,I){switch(I){case D.
string:return Buffer.from(t);case D.arrayBuffer:case D.blob:return new w(t);case D.typedArray:return new w(t.buffer,t.byteOffset,t.byteLength)}}L.exports={SendQueue:d}}),61216:(L=>{L.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((L,$,e)=>{const{kReadyState:l,kController:R,kResponse:D,kBinaryType:S,kWebSocketURL:w}=e(61216),{states:d,opcodes:Q}=e(20736),{ErrorEvent:f,createFastMessageEvent:t}=e(
15188),{isUtf8:I}=e(4573),{collectASequenceOfCodePointsFast:c,removeHTTPWhitespace:s}=e(51900);function u(U){return U[l]===d.CONNECTING}function o(U){return U[l]===d.OPEN}function A(U){return U[l]===d.
CLOSING}function r(U){return U[l]===d.CLOSED}function g(U,Y,T=(se,he)=>new Event(se,he),V={}){const se=T(U,V);Y.dispatchEvent(se)}function C(U,Y,T){if(U[l]!==d.OPEN)return;let V;if(Y===Q.TEXT)try{V=b(
T)}catch{F(U,"Received invalid UTF-8 in text frame.");return}else Y===Q.BINARY&&(U[S]==="blob"?V=new Blob([T]):V=p(T));g("message",U,t,{origin:U[w].origin,data:V})}function p(U){return U.byteLength===
U.buffer.byteLength?U.buffer:U.buffer.slice(U.byteOffset,U.byteOffset+U.byteLength)}function k(U){if(U.length===0)return!1;for(let Y=0;Y<U.length;++Y){const T=U.charCodeAt(Y);if(T<33||T>126||T===34||T===
40||T===41||T===44||T===47||T===58||T===59||T===60||T===61||T===62||T===63||T===64||T===91||T===92||T===93||T===123||T===125)return!1}return!0}function N(U){return U>=1e3&&U<1015?U!==1004&&U!==1005&&U!==
1006:U>=3e3&&U<=4999}function F(U,Y){const{[R]:T,[D]:V}=U;T.abort(),V?.socket&&!V.socket.destroyed&&V.socket.destroy(),Y&&g("error",U,(se,he)=>new f(se,he),{error:new Error(Y),message:Y})}function i(U){
return U===Q.CLOSE||U===Q.PING||U===Q.PONG}function n(U){return U===Q.CONTINUATION}function h(U){return U===Q.TEXT||U===Q.BINARY}function a(U){return h(U)||n(U)||i(U)}function E(U){const Y={position:0},
T=new Map;for(;Y.position<U.length;){const V=c(";",U,Y),[se,he=""]=V.split("=");T.set(s(se,!0,!1),s(he,!1,!0)),Y.position++}return T}function m(U){if(U.length===0)return!1;for(let T=0;T<U.length;T++){
const V=U.charCodeAt(T);if(V<48||V>57)return!1}const Y=Number.parseInt(U,10);return Y>=8&&Y<=15}const B=typeof process.versions.icu=="string",y=B?new TextDecoder("utf-8",{fatal:!0}):void 0,b=B?y.decode.
bind(y):function(U){if(I(U))return U.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};L.exports={isConnecting:u,isEstablished:o,isClosing:A,isClosed:r,fireEvent:g,isValidSubprotocol:k,
isValidStatusCode:N,failWebsocketConnection:F,websocketMessageReceived:C,utf8Decode:b,isControlFrame:i,isContinuationFrame:n,isTextBinaryFrame:h,isValidOpcode:a,parseExtensions:E,isValidClientWindowBits:m}}),
13726:((L,$,e)=>{const{webidl:l}=e(45893),{URLSerializer:R}=e(51900),{environmentSettingsObject:D}=e(73168),{staticPropertyDescriptors:S,states:w,sentCloseFrameState:d,sendHints:Q}=e(20736),{kWebSocketURL:f,
kReadyState:t,kController:I,kBinaryType:c,kResponse:s,kSentClose:u,kByteParser:o}=e(61216),{isConnecting:A,isEstablished:r,isClosing:g,isValidSubprotocol:C,fireEvent:p}=e(98625),{establishWebSocketConnection:k,
closeWebSocketConnection:N}=e(86897),{ByteParser:F}=e(81652),{kEnumerableProperty:i,isBlobLike:n}=e(3440),{getGlobalDispatcher:h}=e(32581),{types:a}=e(57975),{ErrorEvent:E,CloseEvent:m}=e(15188),{SendQueue:B}=e(
13900);class y extends EventTarget{#e={open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#r;constructor(T,V=[]){super(),l.util.markAsUncloneable(this);const se="WebSocket constructor";l.argumentLengthCheck(
arguments,1,se);const he=l.converters["DOMString or sequence<DOMString> or WebSocketInit"](V,se,"options");T=l.converters.USVString(T,se,"url"),V=he.protocols;const J=D.settingsObject.baseUrl;let W;try{
W=new URL(T,J)}catch(G){throw new DOMException(G,"SyntaxError")}if(W.protocol==="http:"?W.protocol="ws:":W.protocol==="https:"&&(W.protocol="wss:"),W.protocol!=="ws:"&&W.protocol!=="wss:")throw new DOMException(
`Expected a ws: or wss: protocol, got ${W.protocol}`,"SyntaxError");if(W.hash||W.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof V=="string"&&(V=[V]),V.length!==new Set(
V.map(G=>G.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(V.length>0&&!V.every(G=>C(G)))throw new DOMException("Invalid Sec-WebSocket-Protocol val\
ue","SyntaxError");this[f]=new URL(W.href);const z=D.settingsObject;this[I]=k(W,V,z,this,(G,ee)=>this.#s(G,ee),he),this[t]=y.CONNECTING,this[u]=d.NOT_SENT,this[c]="blob"}close(T=void 0,V=void 0){l.brandCheck(
this,y);const se="WebSocket.close";if(T!==void 0&&(T=l.converters["unsigned short"](T,se,"code",{clamp:!0})),V!==void 0&&(V=l.converters.USVString(V,se,"reason")),T!==void 0&&T!==1e3&&(T<3e3||T>4999))
throw new DOMException("invalid code","InvalidAccessError");let he=0;if(V!==void 0&&(he=Buffer.byteLength(V),he>123))throw new DOMException(`Reason must be less than 123 bytes; received ${he}`,"Syntax\
Error");N(this,T,V,he)}send(T){l.brandCheck(this,y);const V="WebSocket.send";if(l.argumentLengthCheck(arguments,1,V),T=l.converters.WebSocketSendData(T,V,"data"),A(this))throw new DOMException("Sent b\
efore connected.","InvalidStateError");if(!(!r(this)||g(this)))if(typeof T=="string"){const se=Buffer.byteLength(T);this.#t+=se,this.#r.add(T,()=>{this.#t-=se},Q.string)}else a.isArrayBuffer(T)?(this.#t+=
T.byteLength,this.#r.add(T,()=>{this.#t-=T.byteLength},Q.arrayBuffer)):ArrayBuffer.isView(T)?(this.#t+=T.byteLength,this.#r.add(T,()=>{this.#t-=T.byteLength},Q.typedArray)):n(T)&&(this.#t+=T.size,this.#r.
add(T,()=>{this.#t-=T.size},Q.blob))}get readyState(){return l.brandCheck(this,y),this[t]}get bufferedAmount(){return l.brandCheck(this,y),this.#t}get url(){return l.brandCheck(this,y),R(this[f])}get extensions(){
return l.brandCheck(this,y),this.#n}get protocol(){return l.brandCheck(this,y),this.#A}get onopen(){return l.brandCheck(this,y),this.#e.open}set onopen(T){l.brandCheck(this,y),this.#e.open&&this.removeEventListener(
"open",this.#e.open),typeof T=="function"?(this.#e.open=T,this.addEventListener("open",T)):this.#e.open=null}get onerror(){return l.brandCheck(this,y),this.#e.error}set onerror(T){l.brandCheck(this,y),
this.#e.error&&this.removeEventListener("error",this.#e.error),typeof T=="function"?(this.#e.error=T,this.addEventListener("error",T)):this.#e.error=null}get onclose(){return l.brandCheck(this,y),this.#e.
close}set onclose(T){l.brandCheck(this,y),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof T=="function"?(this.#e.close=T,this.addEventListener("close",T)):this.#e.close=null}get onmessage(){
return l.brandCheck(this,y),this.#e.message}set onmessage(T){l.brandCheck(this,y),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof T=="function"?(this.#e.message=T,this.addEventListener(
"message",T)):this.#e.message=null}get binaryType(){return l.brandCheck(this,y),this[c]}set binaryType(T){l.brandCheck(this,y),T!=="blob"&&T!=="arraybuffer"?this[c]="blob":this[c]=T}#s(T,V){this[s]=T;
const se=this[I]?.dispatcher?.webSocketOptions,he=se?.maxFragments,J=se?.maxPayloadSize,W=new F(this,V,{maxFragments:he,maxPayloadSize:J});W.on("drain",b),W.on("error",U.bind(this)),T.socket.ws=this,this[o]=
W,this.#r=new B(T.socket),this[t]=w.OPEN;const z=T.headersList.get("sec-websocket-extensions");z!==null&&(this.#n=z);const G=T.headersList.get("sec-websocket-protocol");G!==null&&(this.#A=G),p("open",
this)}}y.CONNECTING=y.prototype.CONNECTING=w.CONNECTING,y.OPEN=y.prototype.OPEN=w.OPEN,y.CLOSING=y.prototype.CLOSING=w.CLOSING,y.CLOSED=y.prototype.CLOSED=w.CLOSED,Object.defineProperties(y.prototype,
{CONNECTING:S,OPEN:S,CLOSING:S,CLOSED:S,url:i,readyState:i,bufferedAmount:i,onopen:i,onerror:i,onclose:i,close:i,onmessage:i,binaryType:i,send:i,extensions:i,protocol:i,[Symbol.toStringTag]:{value:"We\
bSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(y,{CONNECTING:S,OPEN:S,CLOSING:S,CLOSED:S}),l.converters["sequence<DOMString>"]=l.sequenceConverter(l.converters.DOMString),
l.converters["DOMString or sequence<DOMString>"]=function(Y,T,V){return l.util.Type(Y)==="Object"&&Symbol.iterator in Y?l.converters["sequence<DOMString>"](Y):l.converters.DOMString(Y,T,V)},l.converters.
WebSocketInit=l.dictionaryConverter([{key:"protocols",converter:l.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:l.converters.any,defaultValue:()=>h()},
{key:"headers",converter:l.nullableConverter(l.converters.HeadersInit)}]),l.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(Y){return l.util.Type(Y)==="Object"&&!(Symbol.iterator in
Y)?l.converters.WebSocketInit(Y):{protocols:l.converters["DOMString or sequence<DOMString>"](Y)}},l.converters.WebSocketSendData=function(Y){if(l.util.Type(Y)==="Object"){if(n(Y))return l.converters.Blob(
Y,{strict:!1});if(ArrayBuffer.isView(Y)||a.isArrayBuffer(Y))return l.converters.BufferSource(Y)}return l.converters.USVString(Y)};function b(){this.ws[s].socket.resume()}function U(Y){let T,V;Y instanceof
m?(T=Y.reason,V=Y.code):T=Y.message,p("error",this,()=>new E("error",{error:Y,message:T})),N(this,V)}L.exports={WebSocket:y}}),44248:(L=>{const $=new Int32Array([0,1996959894,3993919788,2567524794,124634137,
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
3020668471,3272380065,1510334235,755167117]);function e(l){let R=-1;for(let D of l)R=$[(R^D)&255]^R>>>8;return(R^-1)>>>0}L.exports=e}),33502:((L,$,e)=>{var l=e(79896),R=e(39023),D=e(2203),S=D.Readable,
w=D.PassThrough,d=e(73313),Q=e(24434).EventEmitter;$.BufferSlicer=I,$.FdSlicer=f,R.inherits(f,Q);function f(c){Q.call(this),this.fd=c,this.pend=new d,this.pend.max=1,this.refCount=0}f.prototype.read=function(c,s,u,o,A){
var r=this;r.pend.go(function(g){l.read(r.fd,c,s,u,o,function(C,p,k){g(),A(C,p,k)})})},f.prototype.createReadStream=function(c){return new t(this,c)},f.prototype.ref=function(){this.refCount+=1},f.prototype.
unref=function(){var c=this;if(c.refCount-=1,c.refCount<0)throw new Error("invalid unref");if(c.refCount>0)return;l.close(c.fd,s);function s(u){u?c.emit("error",u):c.emit("close")}},R.inherits(t,S);function t(c,s){
s=s||{},S.call(this,s),this.context=c,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}t.prototype._read=function(c){var s=this,u=Math.min(s._readableState.highWaterMark,
c);if(s.endOffset!=null&&(u=Math.min(u,s.endOffset-s.pos)),u<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(o){var A=Buffer.allocUnsafe(u);l.read(s.context.fd,A,0,u,s.pos,function(r,g){
r?s.destroy(r):g===0?(s.push(null),s._cleanup()):(s.pos+=g,s.push(A.slice(0,g))),o()})})},t.prototype._destroy=function(c,s){this._cleanup(),s(c)},t.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},R.inherits(I,Q);function I(c){Q.call(this),this.refCount=0,this.buffer=c}I.prototype.read=function(c,s,u,o,A){if(!(0<=s&&s<=c.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+c.length);if(o<0)throw new RangeError("position is negative: "+o);if(s+u>c.length&&(u=c.length-s),o+u>this.buffer.length&&(u=this.buffer.length-o),u<=0){setImmediate(function(){
A(null,0)});return}this.buffer.copy(c,s,o,o+u),setImmediate(function(){A(null,u)})},I.prototype.createReadStream=function(c){c=c||{};var s=new w(c);s.start=c.start||0,s.endOffset=c.end,s.pos=s.endOffset||
this.buffer.length;for(var u=this.buffer.slice(s.start,s.pos),o=65536,A=0;;){var r=A+o;if(r>=u.length){A<u.length&&s.write(u.slice(A,u.length));break}s.write(u.slice(A,r)),A=r}return s.end(),s},I.prototype.
ref=function(){this.refCount+=1},I.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((L,$,e)=>{var l,R=e(79896),D=e(43106),S=e(33502),w=e(39023),
d=e(24434).EventEmitter,Q=e(2203).Transform,f=e(2203).PassThrough,t=e(2203).Writable;const I=typeof D.crc32=="function"?D.crc32:e(44248);l=A,l=r,l=g,l=C,l=c,l=s,$.SY=u,l=o,l=n,$.ax=h,l=a,l=E,l=p,l=F,l=
i,l=y;function c(J,W){return new Promise((z,G)=>{A(J,{...W,lazyEntries:!0},function(ee,te){if(ee)return G(ee);z(te)})})}function s(J,W){return new Promise((z,G)=>{r(J,{...W,lazyEntries:!0},function(ee,te){
if(ee)return G(ee);z(te)})})}function u(J,W){return new Promise((z,G)=>{g(J,{...W,lazyEntries:!0},function(ee,te){if(ee)return G(ee);z(te)})})}function o(J,W,z){return new Promise((G,ee)=>{C(J,W,{...z,
lazyEntries:!0},function(te,Z){if(te)return ee(te);G(Z)})})}function A(J,W,z){typeof W=="function"&&(z=W,W=null),W==null&&(W={}),W.autoClose==null&&(W.autoClose=!0),W.lazyEntries==null&&(W.lazyEntries=
!1),W.decodeStrings==null&&(W.decodeStrings=!0),W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==null&&(W.strictFileNames=!1),z==null&&(z=he),R.open(J,"r",function(G,ee){if(G)return z(
G);r(ee,W,function(te,Z){te&&R.close(ee,he),z(te,Z)})})}function r(J,W,z){typeof W=="function"&&(z=W,W=null),W==null&&(W={}),W.autoClose==null&&(W.autoClose=!1),W.lazyEntries==null&&(W.lazyEntries=!1),
W.decodeStrings==null&&(W.decodeStrings=!0),W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==null&&(W.strictFileNames=!1),z==null&&(z=he),R.fstat(J,function(G,ee){if(G)return z(
G);var te=new S.FdSlicer(J);C(te,ee.size,W,z)})}function g(J,W,z){typeof W=="function"&&(z=W,W=null),W==null&&(W={}),W.autoClose=!1,W.lazyEntries==null&&(W.lazyEntries=!1),W.decodeStrings==null&&(W.decodeStrings=
!0),W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==null&&(W.strictFileNames=!1);var G=new S.BufferSlicer(J);C(G,J.length,W,z)}function C(J,W,z,G){typeof z=="function"&&(G=z,z=
null),z==null&&(z={}),z.autoClose==null&&(z.autoClose=!0),z.lazyEntries==null&&(z.lazyEntries=!1),z.decodeStrings==null&&(z.decodeStrings=!0);var ee=!!z.decodeStrings;if(z.validateEntrySizes==null&&(z.
validateEntrySizes=!0),z.strictFileNames==null&&(z.strictFileNames=!1),G==null&&(G=he),typeof W!="number")throw new Error("expected totalSize parameter to be a number");if(W>Number.MAX_SAFE_INTEGER)throw new Error(
"zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");J.ref();var te=22,Z=20,j=65535,ne=Math.min(Z+te+j,W),re=V(ne),K=W-re.length;m(
J,re,0,ne,K,function(we){if(we)return G(we);for(var Ie=ne-te;Ie>=0;Ie-=1)if(re.readUInt32LE(Ie)===101010256){var de=re.subarray(Ie),Ce=de.readUInt16LE(4),Ne=de.readUInt16LE(10),Le=de.readUInt32LE(16),
Ke=de.readUInt16LE(20),at=de.length-te;if(Ke!==at)return G(new Error("Invalid comment length. Expected: "+at+". Found: "+Ke+". Are there extra bytes at the end of the file? Or is the end of central di\
r signature `PK\u263A\u263B` in the comment?"));var et=ee?Y(de.subarray(22),!1):de.subarray(22);if(Ie-Z>=0&&re.readUInt32LE(Ie-Z)===117853008){var lt=re.subarray(Ie-Z,Ie-Z+Z),Ze=T(lt,8),rt=V(56);return m(
J,rt,0,rt.length,Ze,function(st){return st?G(st):rt.readUInt32LE(0)!==101075792?G(new Error("invalid zip64 end of central directory record signature")):(Ce=rt.readUInt32LE(16),Ce!==0?G(new Error("mult\
i-disk zip files are not supported: found disk number: "+Ce)):(Ne=T(rt,32),Le=T(rt,48),G(null,new p(J,Le,W,Ne,et,z.autoClose,z.lazyEntries,ee,z.validateEntrySizes,z.strictFileNames))))})}return Ce!==0?
G(new Error("multi-disk zip files are not supported: found disk number: "+Ce)):G(null,new p(J,Le,W,Ne,et,z.autoClose,z.lazyEntries,ee,z.validateEntrySizes,z.strictFileNames))}G(new Error("End of centr\
al directory record signature not found. Either not a zip file, or file is truncated."))})}w.inherits(p,d);function p(J,W,z,G,ee,te,Z,j,ne,re){var K=this;d.call(K),K.reader=J,K.reader.on("error",function(we){
N(K,we)}),K.reader.once("close",function(){K.emit("close")}),K.readEntryCursor=W,K.fileSize=z,K.entryCount=G,K.comment=ee,K.entriesRead=0,K.autoClose=!!te,K.lazyEntries=!!Z,K.decodeStrings=!!j,K.validateEntrySizes=
!!ne,K.strictFileNames=!!re,K.isOpen=!0,K.emittedError=!1,K.hasEachEntryBeenCalled=!1,K.lazyEntries||K._readEntry()}p.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function k(J,W){
J.autoClose&&J.close(),N(J,W)}function N(J,W){J.emittedError||(J.emittedError=!0,J.emit("error",W))}p.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without la\
zyEntries:true");this._readEntry()},p.prototype._readEntry=function(){var J=this;if(J.entryCount===J.entriesRead){setImmediate(function(){J.autoClose&&J.close(),!J.emittedError&&J.emit("end")});return}
if(!J.emittedError){var W=V(46);m(J.reader,W,0,W.length,J.readEntryCursor,function(z){if(z)return k(J,z);if(!J.emittedError){var G=new F,ee=W.readUInt32LE(0);if(ee!==33639248)return k(J,new Error("inv\
alid central directory file header signature: 0x"+ee.toString(16)));if(G.versionMadeBy=W.readUInt16LE(4),G.versionNeededToExtract=W.readUInt16LE(6),G.generalPurposeBitFlag=W.readUInt16LE(8),G.compressionMethod=
W.readUInt16LE(10),G.lastModFileTime=W.readUInt16LE(12),G.lastModFileDate=W.readUInt16LE(14),G.crc32=W.readUInt32LE(16),G.compressedSize=W.readUInt32LE(20),G.uncompressedSize=W.readUInt32LE(24),G.fileNameLength=
W.readUInt16LE(28),G.extraFieldLength=W.readUInt16LE(30),G.fileCommentLength=W.readUInt16LE(32),G.internalFileAttributes=W.readUInt16LE(36),G.externalFileAttributes=W.readUInt32LE(38),G.relativeOffsetOfLocalHeader=
W.readUInt32LE(42),G.generalPurposeBitFlag&64)return k(J,new Error("strong encryption is not supported"));J.readEntryCursor+=46,W=V(G.fileNameLength+G.extraFieldLength+G.fileCommentLength),m(J.reader,
W,0,W.length,J.readEntryCursor,function(te){if(te)return k(J,te);if(!J.emittedError){G.fileNameRaw=W.subarray(0,G.fileNameLength);var Z=G.fileNameLength+G.extraFieldLength;G.extraFieldRaw=W.subarray(G.
fileNameLength,Z),G.fileCommentRaw=W.subarray(Z,Z+G.fileCommentLength);try{G.extraFields=E(G.extraFieldRaw)}catch(Ne){return k(J,Ne)}if(J.decodeStrings){var j=(G.generalPurposeBitFlag&2048)!==0;G.fileComment=
Y(G.fileCommentRaw,j),G.fileName=h(G.generalPurposeBitFlag,G.fileNameRaw,G.extraFields,J.strictFileNames);var ne=a(G.fileName);if(ne!=null)return k(J,new Error(ne))}else G.fileComment=G.fileCommentRaw,
G.fileName=G.fileNameRaw;G.comment=G.fileComment,J.readEntryCursor+=W.length,J.entriesRead+=1;for(var re=0;re<G.extraFields.length;re++){var K=G.extraFields[re];if(K.id===1){var we=K.data,Ie=0;if(G.uncompressedSize===
4294967295){if(Ie+8>we.length)return k(J,new Error("zip64 extended information extra field does not include uncompressed size"));G.uncompressedSize=T(we,Ie),Ie+=8}if(G.compressedSize===4294967295){if(Ie+
8>we.length)return k(J,new Error("zip64 extended information extra field does not include compressed size"));G.compressedSize=T(we,Ie),Ie+=8}if(G.relativeOffsetOfLocalHeader===4294967295){if(Ie+8>we.length)
return k(J,new Error("zip64 extended information extra field does not include relative header offset"));G.relativeOffsetOfLocalHeader=T(we,Ie),Ie+=8}break}}if(J.validateEntrySizes&&G.compressionMethod===
0){var de=G.uncompressedSize;if(G.isEncrypted()&&(de+=12),G.compressedSize!==de){var Ce="compressed/uncompressed size mismatch for stored file: "+G.compressedSize+" != "+G.uncompressedSize;return k(J,
new Error(Ce))}}J.emit("entry",G),J.lazyEntries||J._readEntry()}})}})}},p.prototype.eachEntry=function(){const J=this;if(!J.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(J.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");J.hasEachEntryBeenCalled=!0;let W=null;J.on("entry",G),J.on("end",ee),J.on("error",te);function z(){J.removeListener("entry",G),J.removeListener(
"end",ee),J.removeListener("error",te),J.autoClose&&J.close()}function G(Z){let{resolve:j}=W;W=null,j({value:Z})}function ee(){let{resolve:Z}=W;W=null,z(),Z({done:!0})}function te(Z){let{reject:j}=W;W=
null,z(),j(Z)}return{[Symbol.asyncIterator](){return this},next(){const Z=new Promise((j,ne)=>{if(W!=null)throw new Error("next() called before previous Promise was resolved.");W={resolve:j,reject:ne}});
return J.readEntry(),Z},return(Z){return z(),Promise.resolve({done:!0,value:Z})},throw(Z){return z(),Promise.reject(Z)}}},p.prototype.openReadStream=function(J,W,z){var G=this,ee=0,te=J.compressedSize;
if(z==null&&(z=W,W=null),W==null)W={};else{if(W.decodeFileData===!1){if(W.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(W.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(W.decrypt!=null){if(!J.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(W.decrypt!==!1)throw new Error("invalid options.decrypt value: "+W.decrypt);if(J.isCompressed()&&W.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(W.decompress!=null){if(!J.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(W.decompress===!1||W.decompress===!0))throw new Error("invalid options.decompress value: "+W.decompress);j=W.decompress}}if(W.start!=null){if(ee=W.start,ee<0)throw new Error(
"options.start < 0");if(ee>J.compressedSize)throw new Error("options.start > entry.compressedSize")}if(W.end!=null){if(te=W.end,te<0)throw new Error("options.end < 0");if(te>J.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(te<ee)throw new Error("options.end < options.start")}}var Z=W.decodeFileData===!1||(J.compressionMethod===0||J.compressionMethod===8&&W.decompress===!1)&&(!J.isEncrypted()||
W.decrypt===!1);if((W.start!=null||W.end!=null)&&!Z)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!G.isOpen)return z(new Error("closed"));
if(J.isEncrypted()&&!Z&&W.decrypt!==!1)return z(new Error("entry is encrypted, and options.decodeFileData !== false"));var j;if(Z)j=!1;else if(J.compressionMethod===8)j=W.decodeFileData!==!0;else return z(
new Error("unsupported compression method: "+J.compressionMethod));G.readLocalFileHeader(J,{minimal:!0},function(ne,re){if(ne)return z(ne);G.openReadStreamLowLevel(re.fileDataStart,J.compressedSize,ee,
te,j,J.uncompressedSize,z)})},p.prototype.openReadStreamLowLevel=function(J,W,z,G,ee,te,Z){var j=this,ne=J+W,re=j.reader.createReadStream({start:J+z,end:J+G}),K=re;if(ee){var we=!1,Ie=D.createInflateRaw();
re.on("error",function(de){setImmediate(function(){we||Ie.emit("error",de)})}),re.pipe(Ie),j.validateEntrySizes?(K=new B(te),Ie.on("error",function(de){setImmediate(function(){we||K.emit("error",de)})}),
Ie.pipe(K)):K=Ie,se(K,function(){we=!0,Ie!==K&&Ie.unpipe(K),re.unpipe(Ie),re.destroy()})}Z(null,K)},p.prototype.readLocalFileHeader=function(J,W,z){var G=this;z==null&&(z=W,W=null),W==null&&(W={}),G.reader.
ref();var ee=V(30);m(G.reader,ee,0,ee.length,J.relativeOffsetOfLocalHeader,function(te){try{if(te)return z(te);var Z=ee.readUInt32LE(0);if(Z!==67324752)return z(new Error("invalid local file header si\
gnature: 0x"+Z.toString(16)));var j=ee.readUInt16LE(26),ne=ee.readUInt16LE(28),re=J.relativeOffsetOfLocalHeader+30+j+ne;if(re+J.compressedSize>G.fileSize)return z(new Error("file data overflows file b\
ounds: "+re+" + "+J.compressedSize+" > "+G.fileSize));if(W.minimal)return z(null,{fileDataStart:re});var K=new i;K.fileDataStart=re,K.versionNeededToExtract=ee.readUInt16LE(4),K.generalPurposeBitFlag=
ee.readUInt16LE(6),K.compressionMethod=ee.readUInt16LE(8),K.lastModFileTime=ee.readUInt16LE(10),K.lastModFileDate=ee.readUInt16LE(12),K.crc32=ee.readUInt32LE(14),K.compressedSize=ee.readUInt32LE(18),K.
uncompressedSize=ee.readUInt32LE(22),K.fileNameLength=j,K.extraFieldLength=ne,ee=V(j+ne),G.reader.ref(),m(G.reader,ee,0,ee.length,J.relativeOffsetOfLocalHeader+30,function(we){try{return we?z(we):(K.fileName=
ee.subarray(0,j),K.extraField=ee.subarray(j),z(null,K))}finally{G.reader.unref()}})}finally{G.reader.unref()}})},p.prototype.openReadStreamPromise=function(J,W){return new Promise((z,G)=>{this.openReadStream(
J,W,function(ee,te){if(ee)return G(ee);z(te)})})},p.prototype.openReadStreamLowLevelPromise=function(J,W,z,G,ee,te){return new Promise((Z,j)=>{this.openReadStream(J,W,z,G,ee,te,function(ne,re){if(ne)return j(
ne);Z(re)})})},p.prototype.readLocalFileHeaderPromise=function(J,W){return new Promise((z,G)=>{this.readLocalFileHeader(J,W,function(ee,te){if(ee)return G(ee);z(te)})})};function F(){}F.prototype.getLastModDate=
function(J){if(J==null&&(J={}),!J.forceDosFormat)for(var W=0;W<this.extraFields.length;W++){var z=this.extraFields[W];if(z.id===21589){var G=z.data;if(G.length<5)continue;var ee=G[0],te=1;if(!(ee&te))
continue;var Z=G.readInt32LE(1);return new Date(Z*1e3)}else if(z.id===10){var G=z.data;if(G.length!==32||G.readUInt16LE(4)!==1||G.readUInt16LE(6)!==24)continue;var j=G.readUInt32LE(8)+4294967296*G.readInt32LE(
12),ne=j/1e4-116444736e5;return new Date(ne)}}return n(this.lastModFileDate,this.lastModFileTime,J.timezone)},F.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},F.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},F.prototype.isCompressed=function(){return this.compressionMethod===8};function i(){}function n(J,W,z){
var G=J&31,ee=(J>>5&15)-1,te=(J>>9&127)+1980,Z=0,j=(W&31)*2,ne=W>>5&63,re=W>>11&31;if(z==null||z==="local")return new Date(te,ee,G,re,ne,j,Z);if(z==="UTC")return new Date(Date.UTC(te,ee,G,re,ne,j,Z));
throw new Error("unrecognized options.timezone: "+options.timezone)}function h(J,W,z,G){for(var ee=null,te=0;te<z.length;te++){var Z=z[te];if(Z.id===28789){if(Z.data.length<6||Z.data.readUInt8(0)!==1)
continue;var j=Z.data.readUInt32LE(1);if(I(W)!==j)continue;ee=Y(Z.data.subarray(5),!0);break}}if(ee==null){var ne=(J&2048)!==0;ee=Y(W,ne)}return G||(ee=ee.replace(/\\/g,"/")),ee}function a(J){return J.
indexOf("\\")!==-1?"invalid characters in fileName: "+J:/^[a-zA-Z]:/.test(J)||/^\//.test(J)?"absolute path: "+J:J.split("/").indexOf("..")!==-1?"invalid relative path: "+J:null}function E(J){for(var W=[],
z=0;z<J.length-3;){var G=J.readUInt16LE(z+0),ee=J.readUInt16LE(z+2),te=z+4,Z=te+ee;if(Z>J.length)throw new Error("extra field length exceeds extra field buffer size");var j=J.subarray(te,Z);W.push({id:G,
data:j}),z=Z}return W}function m(J,W,z,G,ee,te){if(G===0)return setImmediate(function(){te(null,V(0))});J.read(W,z,G,ee,function(Z,j){if(Z)return te(Z);if(j<G)return te(new Error("unexpected EOF"));te()})}
w.inherits(B,Q);function B(J){Q.call(this),this.actualByteCount=0,this.expectedByteCount=J}B.prototype._transform=function(J,W,z){if(this.actualByteCount+=J.length,this.actualByteCount>this.expectedByteCount){
var G="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return z(new Error(G))}z(null,J)},B.prototype._flush=function(J){if(this.actualByteCount<this.
expectedByteCount){var W="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return J(new Error(W))}J()},w.inherits(y,d);function y(){d.call(this),this.
refCount=0}y.prototype.ref=function(){this.refCount+=1},y.prototype.unref=function(){var J=this;if(J.refCount-=1,J.refCount>0)return;if(J.refCount<0)throw new Error("invalid unref");J.close(W);function W(z){
if(z)return J.emit("error",z);J.emit("close")}},y.prototype.createReadStream=function(J){J==null&&(J={});var W=J.start,z=J.end;if(W===z){var G=new f;return setImmediate(function(){G.end()}),G}var ee=this.
_readStreamForRange(W,z),te=!1,Z=new b(this);ee.on("error",function(ne){setImmediate(function(){te||Z.emit("error",ne)})}),se(Z,function(){ee.unpipe(Z),Z.unref(),ee.destroy()});var j=new B(z-W);return Z.
on("error",function(ne){setImmediate(function(){te||j.emit("error",ne)})}),se(j,function(){te=!0,Z.unpipe(j),Z.destroy()}),ee.pipe(Z).pipe(j)},y.prototype._readStreamForRange=function(J,W){throw new Error(
"not implemented")},y.prototype.read=function(J,W,z,G,ee){var te=this.createReadStream({start:G,end:G+z}),Z=new t,j=0;Z._write=function(ne,re,K){ne.copy(J,W+j,0,ne.length),j+=ne.length,K()},Z.on("fini\
sh",ee),te.on("error",function(ne){ee(ne)}),te.pipe(Z)},y.prototype.close=function(J){setImmediate(J)},w.inherits(b,f);function b(J){f.call(this),this.context=J,this.context.ref(),this.unreffedYet=!1}
b.prototype._flush=function(J){this.unref(),J()},b.prototype.unref=function(J){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var U="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function Y(J,W){if(W)return J.toString("utf8");for(var z="",G=0;G<J.length;G++)z+=U[J[G]];return z}function T(J,W){var z=J.readUInt32LE(W),G=J.readUInt32LE(W+4);return G*4294967296+
z}var V;typeof Buffer.allocUnsafe=="function"?V=function(J){return Buffer.allocUnsafe(J)}:V=function(J){return new Buffer(J)};function se(J,W){typeof J.destroy=="function"?J._destroy=function(z,G){W(),
G?.(z)}:J.destroy=W}function he(J){if(J)throw J}}),42613:(L=>{L.exports=ct(import.meta.url)("assert")}),20181:(L=>{L.exports=ct(import.meta.url)("buffer")}),49140:(L=>{L.exports=ct(import.meta.url)("c\
onstants")}),76982:(L=>{L.exports=ct(import.meta.url)("crypto")}),24434:(L=>{L.exports=ct(import.meta.url)("events")}),79896:(L=>{L.exports=ct(import.meta.url)("fs")}),91943:(L=>{L.exports=ct(import.meta.
url)("fs/promises")}),58611:(L=>{L.exports=ct(import.meta.url)("http")}),65692:(L=>{L.exports=ct(import.meta.url)("https")}),69278:(L=>{L.exports=ct(import.meta.url)("net")}),34589:(L=>{L.exports=ct(import.meta.
url)("node:assert")}),16698:(L=>{L.exports=ct(import.meta.url)("node:async_hooks")}),4573:(L=>{L.exports=ct(import.meta.url)("node:buffer")}),37540:(L=>{L.exports=ct(import.meta.url)("node:console")}),
77598:(L=>{L.exports=ct(import.meta.url)("node:crypto")}),53053:(L=>{L.exports=ct(import.meta.url)("node:diagnostics_channel")}),40610:(L=>{L.exports=ct(import.meta.url)("node:dns")}),78474:(L=>{L.exports=
ct(import.meta.url)("node:events")}),73024:(L=>{L.exports=ct(import.meta.url)("node:fs")}),51455:(L=>{L.exports=ct(import.meta.url)("node:fs/promises")}),37067:(L=>{L.exports=ct(import.meta.url)("node\
:http")}),32467:(L=>{L.exports=ct(import.meta.url)("node:http2")}),44708:(L=>{L.exports=ct(import.meta.url)("node:https")}),98995:(L=>{L.exports=ct(import.meta.url)("node:module")}),77030:(L=>{L.exports=
ct(import.meta.url)("node:net")}),48161:(L=>{L.exports=ct(import.meta.url)("node:os")}),76760:(L=>{L.exports=ct(import.meta.url)("node:path")}),643:(L=>{L.exports=ct(import.meta.url)("node:perf_hooks")}),
1708:(L=>{L.exports=ct(import.meta.url)("node:process")}),41792:(L=>{L.exports=ct(import.meta.url)("node:querystring")}),57075:(L=>{L.exports=ct(import.meta.url)("node:stream")}),46193:(L=>{L.exports=
ct(import.meta.url)("node:string_decoder")}),41692:(L=>{L.exports=ct(import.meta.url)("node:tls")}),73136:(L=>{L.exports=ct(import.meta.url)("node:url")}),57975:(L=>{L.exports=ct(import.meta.url)("nod\
e:util")}),73429:(L=>{L.exports=ct(import.meta.url)("node:util/types")}),75919:(L=>{L.exports=ct(import.meta.url)("node:worker_threads")}),38522:(L=>{L.exports=ct(import.meta.url)("node:zlib")}),70857:(L=>{
L.exports=ct(import.meta.url)("os")}),16928:(L=>{L.exports=ct(import.meta.url)("path")}),2203:(L=>{L.exports=ct(import.meta.url)("stream")}),13193:(L=>{L.exports=ct(import.meta.url)("string_decoder")}),
64756:(L=>{L.exports=ct(import.meta.url)("tls")}),52018:(L=>{L.exports=ct(import.meta.url)("tty")}),87016:(L=>{L.exports=ct(import.meta.url)("url")}),39023:(L=>{L.exports=ct(import.meta.url)("util")}),
43106:(L=>{L.exports=ct(import.meta.url)("zlib")}),63e3:((L,$,e)=>{e.d($,{WZ:()=>d,j:()=>t,mJ:()=>f});var l=e(96191),R=e(37487),D=e(59870),S=e(43657),w=e(36584);function d(I,c){const s=I.boolean("uplo\
ad-artifact",!0),u=I.optional("retention-days",Q),o=I.boolean("artifact-env-variables",!0);return{upload:s?{overwrite:c,retentionDays:u}:void 0,artifactEnvVariables:o}}function Q(I){if(/^0+$/.test(I))
return;const c=(0,w.$J)(1/0,!0)(I),s=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(c>s)throw new Error(`must be at most ${s}, the repository's limit in days, not ${c}`);return c}async function f(I,{
name:c,bytes:s,package:u},{upload:o,artifactEnvVariables:A}){const r=A?s:(0,S.zy)((0,D.KC)(u));return await(0,l.mz)(I,{name:c,bytes:r},o)}function t({upload:I,artifactEnvVariables:c},s){!I||!c||!(0,R.
GQ)()||s.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.")}}),46779:((L,$,e)=>{
e.d($,{Bv:()=>t,X7:()=>c,Zw:()=>f});var l=e(39462),R=e(7279),D=e(43657),S=e(65645),w=e(96006),d=e(23349);class Q extends R.HR{job;constructor(u,o){super({what:o.message,...o},{...o,cause:o}),this.job=
u}}function f(s){return s instanceof Q?s.job:{}}async function t(s,u,{title:o,longestWaitMs:A,advice:r,idsIn:g}){s.log.info(`${o}: ${u.status||"no status"}, dock status ${u.dockStatusId}`);let C={},p={};
const k=N=>{const F={"dock-status-id":u.dockStatusId,...g(N),...C};Object.keys(F).length>Object.keys(C).length&&s.publish(F),C=F;const i=N.status||p.status;p={...C,...i!==void 0&&{status:i}}};try{return{
last:await(0,w.qt)(s,u,{longestWaitMs:A,advice:r,onStatus:k}),outputs:p}}catch(N){throw new Q(p,(0,R.iT)(N))}}const I="Check the workflow in AI for Process, then re-run the job.";async function c(s,u,{
workflowId:o,flowId:A,timeoutMs:r,longestWaitMs:g}){return s.log.info(`Exporting workflow ${o}, flow ${A}, from ${u.url.href}`),await(0,l.N)({...s,platform:u},(0,l.R)(r,"No package"),async C=>{const p=await(0,d.
Nq)(C,{workflowId:o,flowId:A}),{dockStatusId:k,exportJobId:N}=p,{last:F,outputs:i}=await t(C,p,{title:`Export job ${N??"without an ID"}`,longestWaitMs:g,advice:I,idsIn:()=>({...N!==void 0&&{"export-jo\
b-id":N}})});try{const n=await(0,d.EH)(C,p,F),h=async()=>(0,d.EH)(C,p,await(0,w.SO)(C,k)),a=B=>(0,D.ue)(B,C.signal),{content:E,...m}=await(0,S.R)(C,{url:n,freshUrl:h,read:a});return{...m,package:E,job:i}}catch(n){
throw new Q(i,(0,R.iT)(n))}})}}),72697:((L,$,e)=>{e.d($,{As:()=>o,Sm:()=>t,UX:()=>c,cZ:()=>u,dF:()=>C,wF:()=>p});var l=e(51455),R=e(76760),D=e(7279),S=e(15543),w=e(37487),d=e(24057),Q=e(30706),f=e(46779);
function t({host:k,pathname:N}){return k+N.replace(/\/$/,"")}const I=2e4;function c({message:k}){return(0,Q.OX)(k,1e3)}const s="<dock status ID>";function u(k){const N=new Map;for(const{name:i,error:n}of k){
const{"dock-status-id":h}=(0,f.Zw)(n),a=h===void 0?n.message:n.message.replaceAll(h,s),E=N.get(a)??{names:[],ids:[],help:(0,w.VY)(n)};N.set(a,E),E.names.push(i),h!==void 0&&E.ids.push(h)}const F=Math.
max(100,Math.min(1e3,Math.floor(I/N.size)));return Array.from(N,([i,{names:n,ids:h,help:a}])=>({names:n,message:(0,Q.OX)(i,F).replaceAll(s,()=>h.join(", ")),help:a}))}function o(k){return u(k).map(({names:N,
message:F})=>`${N.join(", ")}: ${F}`).join(" | ")}function A(k){const[N,...F]=k.filter(({message:n},h)=>k.findIndex(a=>a.message===n)===h);if(N===void 0||F.length===0)return N;const i=[N,...F].map(({message:n})=>n).
join(" Also: ");return new Failure({what:i,topic:N instanceof Failure?N.topic:void 0},{cause:N})}async function r({outputs:k,error:N},F){if(setOutputs(k),F){const i=[...F.facts,["Workflow ID",k["workf\
low-id"]],["Dock status ID",k["dock-status-id"]],["Status",k.status&&{words:k.status}],["Duration",{words:humanTime(performance.now())}]],n=N?F.titles.failed:F.titles.done;await writeSummary(n,...N?[withHelp(
c(N),helpFor(N))]:[],factTable(i))}if(N)throw N}const g=1e6;async function C(k,N){const F=JSON.stringify(N),i=await p(`the output ${k}`,async()=>{const h=(0,R.join)(await(0,w.Pd)(`workflow-${k}-`),`${k}\
.json`);return await(0,l.writeFile)(h,F),{[`${k}-path`]:h}}),n=Buffer.byteLength(F)>g;return n&&(0,S.lm)(`The output ${k} would be longer than GitHub's limit of 1 MB. Read the file in ${k}-path.`),{[k]:n?
[]:N,...i}}async function p(k,N){try{return await N()}catch(F){return(0,S.t1)().warning(`Can't keep ${k} as a file. ${(0,D.gJ)(F)}`),{}}}}),52176:((L,$,e)=>{e.d($,{$0:()=>u,kA:()=>I,uu:()=>s});var l=e(
51455),R=e(76760),D=e(66561),S=e(81500),w=e(15543),d=e(37487),Q=e(30706),f=e(72697),t=e(36584);async function I(o){const[A,r]=[o(),o({maxLength:1/0})];return await(0,f.wF)("the report",async()=>{const g=await(0,d.
Pd)("workflow-report-"),C={"report-path":(0,R.join)(g,"report.md"),"full-report-path":(0,R.join)(g,"full-report.md")};return await(0,l.writeFile)(C["report-path"],A),await(0,l.writeFile)(C["full-repor\
t-path"],r),C})}const c=900*1024;function s(o,A,r,g){const C=c-Buffer.byteLength(r.join()),p=o({headings:A,maxLength:1/0,maxBytes:C,mark:!1}).join("");return g===void 0?p:(0,S.SE)(p,g)}function u(o){const A=(0,D.
AS)(o);if(A.length===0)return;const r=A.slice(0,20).map(t.TL),g=A.length>20?` and ${(0,Q.hS)(A.length-20,"more line")}`:"";(0,w.lm)(`No field matched ${r.join(", ")}${g} in ignore. Check the spelling.`)}}),
80682:((L,$,e)=>{e.d($,{H:()=>s,R:()=>d});var l=e(73024),R=e(30532),D=e(5806),S=e(30706),w=e(36584);function d(u,o){const A=["workflows","workflows-file"].filter(C=>u.text(C)!==""),[r]=A;if(r===void 0)
return{targets:Q(u,o),fromList:!1};A.length>1&&u.refuse("workflows-file","can't be combined with workflows");for(const C of["workflow-id","flow-id","name"])u.text(C)!==""&&u.refuse(C,`can't be combine\
d with ${r}`);const g=r==="workflows"?u.lines(r):u.optional(r,f);return{targets:g===void 0?[]:I(u,r,g),fromList:!0}}function Q(u,o){const A=u.required("workflow-id",w.Fg),r=u.required("flow-id",w.Fg),
g=u.optional("name",w.$q);return A===void 0||r===void 0?[]:[{name:g??u.parse("workflow-id",o+A,w.$q)??"",workflowId:A,flowId:r}]}function f(u){const o=(0,w.EO)(u);try{return new TextDecoder("utf-8",{fatal:!0}).
decode((0,l.readFileSync)(o))}catch(A){throw new Error(`can't be read: ${u}: ${(0,R.CQ)(A)}`)}}const t=(0,w.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the words. Use spaces: n\
ame workflow-id flow-id"],(0,w.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${w.kH.source}`,"u")),[/^[^ ]+$/,([u])=>`(${(0,S.OX)(u,60)}) has no IDs. Is the variable set that each ID \
comes from?`],[/^([^ ]+) [^ ]+$/,([,u=""])=>`(${(0,S.OX)(u,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:u})=>`must be "name workflow-id f\
low-id", not ${(0,w.TL)(u)}`]);function I(u,o,A){const r=[],[g,C]=[new Map,new Map],p=A.split(/\r\n|\n|\r/).map(k=>k.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).filter(Boolean));for(const[k,N]of p.entries()){
const F=`${o} line ${k+1}`;if(!u.parse(F,N.join(" "),t))continue;const[i="",n="",h=""]=N;u.parse(`${F} name`,i,w.$q),u.parse(`${F} workflow-id`,n,w.Fg),u.parse(`${F} flow-id`,h,w.Fg);const a=c(g,(0,D.
Sr)(i),k+1);a!==void 0&&u.refuse(F,`has the name of line ${a}`);const E=c(C,`${n} ${h}`,k+1);E!==void 0&&u.refuse(F,`has the IDs of line ${E}. Set the IDs of its own workflow, or remove the line`),r.push(
{name:i,workflowId:n,flowId:h})}return p.every(k=>k.length===0)&&u.refuse(o,"names no workflow"),r}function c(u,o,A){const r=u.get(o);return r===void 0&&u.set(o,A),r}async function s(u,o,A){const r=[],
g=u.entries(),C=async()=>{for(const[p,k]of g)r[p]=await A(k)};return await Promise.all(Array.from({length:Math.min(o,u.length)},C)),r}}),36584:((L,$,e)=>{e.d($,{$J:()=>I,$q:()=>C,Do:()=>o,EO:()=>i,Fg:()=>u,
TL:()=>h,il:()=>f,kH:()=>d,or:()=>s,sJ:()=>Q,sU:()=>r,tz:()=>p,yG:()=>t});var l=e(73024),R=e(76760),D=e(5806),S=e(62291),w=e(30706);const d=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function Q(E,m=d){return[m,({input:B})=>`contains ${a(B)}. ${E}`]}function f(...E){return m=>{for(const[B,y]of E){const b=B.exec(m);if(b)throw new Error(typeof y=="string"?y:y(b))}return m}}function t(E){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(E))return/^t/i.test(E);throw new Error(`must be true or false, not ${h(E)}`)}function I(E,m=!1){return B=>{const y=Number(B);if((m?/^\d+$/:/^\d+(\.\d+)?$/).
test(B)&&y>0&&y<=E)return y;const b=E===1/0?"":` and at most ${E}`;throw new Error(`must be a ${m?"whole ":""}number above 0${b}, not ${h(B)}`)}}const c=f(Q("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,E])=>`must not contain a query or a fragment. Set only the beginning of the address: "${E}"`],[/\/api\/public(\/|$)/i,"must not conta\
in /api/public, which the action adds"]);function s(E){return(0,S.o6)(c(E))}function u(E){if((0,S.eQ)(E))return E;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${h(E)}`)}const o=f(
Q("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,E])=>`begins with "${E}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,
"must be printable ASCII without spaces or line breaks"]),A="is too long: at most 200 characters",r=f([new RegExp("\\p{C}","u"),({input:E})=>`must not contain control characters: ${h(E)}`],[/^.{201}/u,
A]),g=f([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:E})=>`can't be a name: ${h(E)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:E})=>`must not end in .zip, which the action adds: ${h(
E)}`],[/^.{201}/u,A]);function C(E){const m=(0,D.x5)(g(E));if(m!==void 0)throw new Error(`can't be a name: ${h(E)} ${m}`);if(Buffer.byteLength(E)>240)throw new Error(A);return E}function p(E){if(E!=="\
any"){if(/^[0-9a-f]{64}$/i.test(E))return E.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function k(){return(0,R.resolve)(process.env.GITHUB_WORKSPACE??"")}const N=f(
[new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,E])=>`begins with ${E}, which only a shell replaces. Set a path in the workspace, \
or an expression such as \${{ runner.temp }}/packages`]);function F(E){return(0,R.resolve)(k(),N(E))}function i(E){const m=F(E);if((0,l.existsSync)(m))return m;throw new Error(n(E))}function n(E){const m=!(0,l.
existsSync)(k())||(0,l.readdirSync)(k()).length===0;return`doesn't exist: ${h(E)}${m?". The workspace is empty: run actions/checkout before this step":""}`}function h(E){const m=a(E);return`"${(0,w.OX)(
E,60)}"${m===""?"":` with ${m}`}`}function a(E){const m=(E.match(new RegExp(d,"gu"))??[]).map(b=>b.codePointAt(0)??0),B=[...new Set(m)].map(b=>`U+${b.toString(16).toUpperCase().padStart(4,"0")}`),y=B.
length===1?"an invisible character":"invisible characters";return B.length===0?"":`${y} (${B.slice(0,5).join(", ")})`}}),66561:((L,$,e)=>{e.d($,{AS:()=>d,Hq:()=>S,cq:()=>Q,cz:()=>R,xS:()=>D,xW:()=>w});
var l=e(30706);function R(f){const t={added:0,modified:0,removed:0};for(const{added:I,modified:c,removed:s}of f)t.added+=I,t.modified+=c,t.removed+=s;return t}function D({status:f,changes:t,references:I}){
const c={added:0,modified:0,removed:0};if(f!=="modified")return{...c,[f]:1};if(t.length===0&&I.length===0)return{...c,modified:1};for(const{kind:s}of t)c[s==="added"||s==="removed"?s:"modified"]++;return c}
function S({workflows:f}){return f.some(({status:t})=>t!=="unchanged")}function w({workflows:f}){return R(f.map(({counts:t})=>t))}function d({workflows:[f,...t]}){return f?.unusedIgnores.filter(I=>t.every(
({unusedIgnores:c})=>c.includes(I)))??[]}function Q({modified:f,added:t,removed:I}){return[[f,"modified"],[t,"added"],[I,"removed"]].flatMap(([u,o])=>u===0?[]:[`${(0,l.zD)(u)} ${o}`]).join(", ")||"no \
changes"}}),53436:((L,$,e)=>{e.d($,{Op:()=>d,Rk:()=>l,TN:()=>D,e1:()=>Q,eX:()=>R,jn:()=>w,m0:()=>S});const l=["id","_id","key","name"],R=["name","title","label","displayName"];function D(f,t){if(f.type!==
"object")return;const I=f.members.get(t)??f.matchOnly?.get(t);return I?.type==="string"?I.text==='""'?void 0:I.text:I?.type==="literal"&&/\d/.test(I.text)?I.text:void 0}function S(f){return f==="id"||
f==="_id"||f==="key"||f==="name"}function w(f){return f.type==="string"||f.type==="literal"}function d(f,t,I){return I&&S(f)&&w(t)}function Q(f){return f.startsWith('"')?f.includes("\\")?JSON.parse(f):
f.slice(1,-1):f}}),19630:((L,$,e)=>{e.d($,{Hz:()=>w,b6:()=>S,ol:()=>t});var l=e(4573),R=e(77598),D=e(41643);function S(I){return(0,l.isUtf8)(I)?I.toString():void 0}function w(I){return/\.json$/i.test(
I)}function d(I,c,s,u){if(c.equals(s))return!0;const o=f(I,c,u);return o!==void 0&&o===f(I,s,u)}function Q(I,c,s){return(0,R.createHash)("sha256").update(f(I,c,s)??c).digest("hex")}function f(I,c,s){const u=w(
I)?S(c):void 0;return u===void 0?void 0:(0,D.dj)(u,s)}function t({files:I},c){const u=Array.from(I,([o,A])=>[o,Q(o,A,c)]).sort(([o],[A])=>o<A?-1:1);return(0,R.createHash)("sha256").update(JSON.stringify(
u)).digest("hex")}}),32614:((L,$,e)=>{e.d($,{I:()=>Ce});var l=e(53436),R=e(13499);const D=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],S=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,w="*",d=200,Q=64;function f(me,Me){const Je=t([]),H=[],M=[me,Me].map(X=>(0,R.Az)(X)());function P(X,ie,le){if((0,l.jn)(X))s(X.
text,ie,le);else if(X.type==="object")q(X,ie,le);else{const pe=X.items.length>1&&X.items.some(({type:Re})=>Re==="array");for(const[Re,Te]of X.items.entries())P(Te,I(ie,"[]"),{...le,array:X.items,...pe&&
{slot:Re}})}}function q(X,ie,{array:le,key:pe,...Re}){const Te=le!==void 0||pe!==void 0,je={side:Re.side,value:X,field:ie,outer:Re.place,key:pe,array:le??[]};Te&&H.push(je);const Ye=Te?{...Re,place:je}:
Re,$e=u(X,_e=>M.some(ze=>ze.has(_e))),nt=!$e&&[...X.members.keys()].every(_e=>Ye.map?.has(_e));for(const[_e,ze]of X.members){const Ue=I(ie,$e||nt?w:_e);nt?s(JSON.stringify(_e),Ue,Ye,ze):P(ze,Ue,$e?{...Ye,
key:_e,map:X.members}:Ye)}}return P(me,Je,{side:"base"}),P(Me,Je,{side:"head"}),{root:Je,places:H,find:o(H)}}function t(me){return{keys:me,inner:new Map,texts:new Map,references:[]}}function I(me,Me){
const Je=me.inner.get(Me)??t([...me.keys,Me]);return me.inner.set(Me,Je),Je}function c(me,Me){return me?.inner.get(Me)??me?.inner.get(w)}function s(me,{keys:Me,texts:Je,references:H},{place:M,slot:P},q){
if(me.length>d)return;Je.set(me,(Je.get(me)??0)+1);const X=me.startsWith('"')?me.length>2:S.test(Me.at(-1)??"")&&/^\d+$/.test(me);M&&X&&H.push({text:me,place:M,slot:P,value:q})}function u({members:me},Me){
const Je=q=>[...q.members.values()].filter(X=>X.type==="object"),H=[...me.values()].filter(q=>q.type==="object");if(me.size===0||H.length<me.size)return!1;const M=new Set(H.flatMap(Je).flatMap(q=>[...q.
members.keys()]));return 2*[...me.keys()].filter(q=>!S.test(q)&&(Me(q)||M.has(q))).length>=me.size}function o(me){const Me=new Map;for(const Je of me){const H=(M,P)=>{const q=D.findIndex(ie=>ie.test(M)),
X=`${Je.side} ${q} ${P}`;q>=0&&Me.set(X,(Me.get(X)??new Set).add(Je))};Je.key!==void 0&&H(w,JSON.stringify(Je.key));for(const[M,P]of Je.value.members)(0,l.jn)(P)&&H(M,P.text)}return(Je,H)=>{const M=[...D.
keys()].map(P=>Me.get(`${H.side} ${P} ${Je}`));return A([...M.find(P=>P)??[]],H)}}function A(me,Me){if(!(me.length>Q))for(let Je=Me;;Je=Je.outer){const H=Je,M=H?me.filter(P=>r(P,H)):me;if(M.length>0||
!Je)return M.length===1?M[0]:void 0}}function r(me,Me){return me!==void 0&&(me===Me||r(me.outer,Me))}const g=/^(source|from|origin|src|tail|out)$/,C=/^(target|to|dest|destination|head|in)$/,p=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
k=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,N=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
F="label title name condition if when event type relationship selectedRelationships".split(" "),i=60;function n(me,Me){const Je=f(me,Me),H=h(Je.root).flatMap(X=>a(X,Je)),M=B(H),P=M.length>0?M:b(H,Je),
q=new Set(P.flatMap(({source:X,target:ie})=>[X.field,ie.field]));return{...Je,nodes:Je.places.filter(({field:X})=>q.has(X)),edges:P}}function h(me){return[me,...[...me.inner.values()].flatMap(h)]}function a(me,{
find:Me}){const Je=me.references.flatMap(ie=>{const le=Me(ie.text,ie.place);return le?[{...ie,target:le}]:[]}),H=Je[0]?.place.field,M=Je.filter(({place:ie,target:le})=>!r(ie,le));if(H===void 0||2*M.length<
Je.length)return[];const P=Je.length/me.references.length,q=P>=.5&&E(me.references)-E(Je)<=2;return P>=.9||q&&m(me.keys.slice(-2),p)?[{field:me,item:H,keys:me.keys.slice(H.keys.length),references:Je}]:
[]}function E(me){return new Set(me.map(({text:Me})=>Me)).size}function m(me,Me){return me.flatMap(H=>H.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(H=>Me.test(H.toLowerCase()))}function B(me){return me.
flatMap(Me=>{const Je=({item:q,references:X})=>q===Me.item&&X.every(({target:ie})=>ie.field!==q),H=me.filter(Je),M=y(H,g);if(!M||M===Me||y(H,C)!==Me)return[];const P=new Map(M.references.map(q=>[q.place,
q]));return Me.references.flatMap(q=>{const{place:X,target:ie,text:le}=q,pe=P.get(X),Re={links:[M.field,Me.field],texts:[pe?.text??"",le]},Te=Y(q,X,[]);return pe?[{source:pe.target,target:ie,label:Te,
item:X.value,...Re}]:[]})})}function y(me,Me){const Je=({references:H,keys:M})=>100*E(H)-M.length;return me.filter(({keys:H})=>m(H,Me)).sort((H,M)=>Je(M)-Je(H))[0]}function b(me,Me){const Je={forward:[],
backward:[]};for(const{field:M,references:P}of me){let[q,X]=[[],!1];const ie=P.flatMap(pe=>{const{place:Re,target:Te,text:je}=pe,{source:Ye,inside:$e}=U(Re,Te,Me)??{};if(!Ye||!$e)return[];q=M.keys.slice(
$e.field.keys.length),X=Ye!==$e;const nt=Re===Ye?void 0:Re,_e=Y(pe,nt,q);return[{source:Ye,target:Te,label:_e,links:[M],texts:[je],item:nt?.value}]});if(10*ie.length<9*P.length)continue;const le=ie.map(
pe=>({...pe,source:pe.target,target:pe.source}));m(q,k)?Je.backward.push(...le):(X||m(q,p))&&Je.forward.push(...ie)}const H=Je.forward.length>0?Je.forward:Je.backward;return new Set(H.flatMap(({texts:M})=>M)).
size>1?H:[]}function U(me,{field:Me},{find:Je}){for(let H=me;H;H=H.outer){const M=H.key===void 0?void 0:Je(JSON.stringify(H.key),H),P=[H,M].find(q=>q?.field===Me);if(P)return{source:P,inside:H}}}function Y({
slot:me,value:Me},Je,H){const M=F.map(X=>{const[ie,le]=[Je?.field.inner.get(X),T(Je?.value.members.get(X))];return ie&&ie.texts.size+(ie.inner.get("[]")?.texts.size??0)>1||le?.includes(" ")?le:void 0}),
P=H.filter(X=>!N.test(X)),q=me===void 0?[]:[`output ${me+1}`];return[T(Me),...M].find(X=>X)??[...P,...q].join(", ")}function T(me){if(me?.type==="array"&&me.items.length>0&&me.items.length<4){const Je=me.
items.map(T);return Je.includes(void 0)?void 0:Je.join(", ")}const Me=me?.type==="string"?String(JSON.parse(me.text)):"";return Me.trim()===""||Me.length>i||N.test(Me)?void 0:Me}var V=e(11345),se=e(58132),
he=e(30706);const J={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},W={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"\
fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},z={same:"-->",added:"==>",removed:"-.->"},G=40,ee=500,te=5e4,Z=40,j=6;function ne(me,Me,{isWhole:Je,hide:H}){const M=new Set(me.filter(
({status:X})=>Je||X!=="same")),P=[...M];for(const{source:X,target:ie,status:le}of Me)le!=="same"&&M.add(X).add(ie),(X.status!=="same"||ie.status!=="same")&&P.push(X,ie);if(M.size===0)return{};for(const X of[
new Set([...M,...P]),M]){const ie=Me.filter(({source:Re,target:Te})=>X.has(Re)&&X.has(Te)),le=me.filter(Re=>X.has(Re)),pe=X.size<=G&&ie.length<=ee?re(le,ie,H):void 0;if(pe&&pe.length<=te)return{picture:pe}}
return{note:`The picture is left out: it would have ${M.size>G?(0,he.hS)(M.size,"node"):"too many connections"}.`}}function re(me,Me,Je){const H=new Map(me.map((P,q)=>[P,`n${q+1}`])),M=me.map(P=>`  ${H.
get(P)}["${J[P.status]}${we(Je(P.label))||"?"}"]`);for(const{source:P,target:q,label:X,status:ie}of Me){const le=`${J[ie]}${we(Je(X))}`.trim();M.push(`  ${H.get(P)} ${z[ie]}${le===""?"":`|"${le}"|`} ${H.
get(q)}`)}for(const[P,q]of Object.entries(W)){const X=me.filter(ie=>ie.status===P).map(ie=>H.get(ie));X.length>0&&M.push(`  classDef ${P} ${q}`,`  class ${X.join()} ${P}`)}return[`flowchart ${K(me,Me)>
j?"TD":"LR"}`,...M].join(`
`)}function K(me,Me){const Je=new Set(Me.map(({target:q})=>q)),H=new Set(me);let M=me.filter(q=>!Je.has(q)),P=0;for(M.length===0&&(M=me.slice(0,1));M.length>0;P++){for(const X of M)H.delete(X);M=Me.filter(
({source:X,target:ie})=>M.includes(X)&&H.has(ie)).map(({target:X})=>X)}return P}function we(me){return(0,se.RK)((0,se.Jj)(me.replace(/\s+/g," ").trim(),Z)).replace(Ie,Me=>Me==='"'?"#quot;":`#${Me.codePointAt(
0)};`)}const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,de=/^(_?id|identifier|uuid)$/;function Ce(me,Me=Je=>Je){const[Je,H]=[me.base??me.head,me.head??me.base];if(Je===
void 0||H===void 0)return;const M=(0,V.j9)([H,Je]),P=n(Je,H),q=Ne(me,P,M),X=[...new Set(q.values())].sort((Te,je)=>Te.rank-je.rank);for(const[Te,je]of X.entries())je.rank=Te;const ie=at(P,q),le=lt(P,ie);
rt(me,X,M,le);const pe=new Map(ie.map(({item:Te,source:je,target:Ye})=>[Te,`${je.label} \u2192 ${Ye.label}`])),Re=Te=>Te.filter(({side:je})=>je==="head").length;return{...ne(X,ie,{isWhole:me.status!==
"modified",hide:Me}),connections:et(ie),size:{nodes:Re(P.nodes),connections:Re(P.edges.map(({source:Te})=>Te))},tells:le,labelOf:M.labelOf,endsOf:Te=>pe.get(Te)}}function Ne({matches:me},{places:Me,nodes:Je},H){
const M=new Map(Me.map((le,pe)=>[le,pe])),P=Ke(Me.filter(({side:le})=>le==="head"),({value:le})=>le.id),q=Ke(me,({base:le})=>le.id),X=new Map;let ie=0;for(const le of Je){if(X.has(le))continue;const pe=le.
side==="base",Re=pe?q.get(le.value.id)?.shift():void 0,Te=(Re&&P.get(Re.head.id)?.shift())??(pe&&P.get(le.value.id)?.shift()),je=Te||le;je.side==="head"&&(ie=M.get(je)??0);const Ye={label:Le(je,H),status:Te?
"same":pe?"removed":"added",rank:ie,places:Te?[Te,le]:[le]};for(const $e of Ye.places)X.set($e,Ye)}return X}function Le({key:me,value:Me,array:Je},H){const M=["type","componentType","kind","id","ident\
ifier","nodeId"].map(P=>(0,l.TN)(Me,P));return me??H.nameOf(Me,Je)??(0,l.e1)(M.find(P=>P!==void 0)??"?")}function Ke(me,Me){const Je=new Map;for(const H of me){const M=Je.get(Me(H))??[];M.push(H),Je.set(
Me(H),M)}return Je}function at({edges:me},Me){const Je=me.flatMap(X=>{const[ie,le]=[Me.get(X.source),Me.get(X.target)],pe=X.source.side==="base"?"removed":"added";return ie&&le?[{...X,source:ie,target:le,
status:pe}]:[]}),H=({source:X,target:ie,label:le})=>`${X.rank} ${ie.rank} ${le}`,M=Ke(Je.filter(({status:X})=>X==="removed"),H),P=Je.filter(({status:X})=>X==="added").map(X=>M.get(H(X))?.pop()?{...X,status:"\
same"}:X),q=({source:X,target:ie})=>X.rank+ie.rank/Me.size;return[...P,...[...M.values()].flat()].sort((X,ie)=>q(X)-q(ie))}function et(me){const Me=me.filter(({status:H})=>H!=="same"),Je=new Map;for(const H of[
({source:M,target:P})=>`${M.rank} ${P.rank}`,({source:M,label:P})=>`${M.rank} ${P}`])for(const[M,P,...q]of Ke(Me,H).values()){if(!M||!P||q.length>0||M.status===P.status)continue;[M.source,M.target,P.target].
every(({places:ie})=>ie.length===2)&&!Je.has(M)&&!Je.has(P)&&Je.set(M,P).set(P,M)}return Me.flatMap(H=>{const M=Je.get(H);return H.status==="same"||M&&H.status==="removed"?[]:[{...H,kind:M?"rewired":H.
status,was:M}]})}function lt({root:me,nodes:Me},Je){const H=new Set(Je.flatMap(le=>le.links)),M=new Set(Me.map(({field:le})=>le)),P={same:new Set,added:new Set,removed:new Set},q=Je.filter(({status:le})=>le!==
"same"),X=new Set(q.map(({item:le})=>le));for(const{status:le,texts:pe,label:Re,source:Te,target:je}of q){const Ye=[Te.label,je.label,...Re.split(", ")].map($e=>JSON.stringify($e));for(const $e of[...pe,
...Ye])P[le].add($e)}function ie(le,pe,Re=""){const Te=pe?.keys.at(-1)===w?[{text:JSON.stringify(Re),field:pe}]:[];if(pe===void 0||M.has(pe)||le.type==="hidden")return[{text:""}];if((0,l.jn)(le))return[
...Te,{text:le.text,field:pe}];const je=le.type==="array"?le.items.map(Ye=>ie(Ye,pe.inner.get("[]")??pe)):Array.from(le.members,([Ye,$e])=>ie($e,c(pe,Ye),Ye));return[...Te,...je.flat()]}return le=>{if(le.
kind==="reordered"||le.kind==="moved"||q.length===0)return!1;const pe=le.path.at(-1),Re=le.path.reduce((Ye,$e)=>$e.type==="member"?c(Ye,$e.key):Ye?.inner.get("[]"),me),Te=le.path.some(Ye=>Ye!==pe&&Ye.
type==="item"&&X.has(Ye.item)),je=(Ye,$e)=>{const nt=ie(Ye,Re,pe?.type==="member"?pe.key:""),_e=nt.some(Ue=>H.has(Ue.field)&&$e.has(Ue.text));return nt.every(({text:Ue,field:ae})=>ae&&($e.has(Ue)||de.
test(ae.keys.at(-1)??"")||_e&&Ze(Ue,ae)))&&(_e||Te)};return le.kind==="modified"?je(le.from,P.removed)&&je(le.to,P.added):je(le.value,P[le.kind])}}function Ze(me,{texts:Me}){const Je=Me.get(me)??0,H=[
...Me.values()].reduce((M,P)=>M+P,0);return Je>2&&2*Je>H&&/^"?[\w.-]{0,30}"?$/.test(me)}function rt(me,Me,{componentOf:Je},H){const M=(0,R.pi)(me),P=new Map;for(const q of Me){const[{id:X}={},ie]=q.places.
map(le=>le.value);for(const{value:le,array:pe}of q.places){const Re=(0,V.qU)(le)===void 0&&Je(le,pe);for(const Te of[X!==ie?.id&&le,Re])Te&&P.set(Te,[...P.get(Te)??[],q])}}for(const q of me.changes){if(H(
q)||M(q))continue;const X=[me.head];for(const le of q.path)X.push(st(X.at(-1),le));const ie=["value"in q&&q.value,...X.reverse()].find(le=>P.has(le));for(const le of P.get(ie)??[])le.status==="same"&&
(le.status="modified")}}function st(me,Me){return Me.type==="item"?Me.item:Me.type==="member"?me?.type==="object"?me.members.get(Me.key):void 0:me?.type==="array"?me.items[Me.index]:void 0}}),72899:((L,$,e)=>{
e.d($,{K$:()=>l,cK:()=>D,wo:()=>R});const l={lines:[],fields:S(),orders:S()};function R(Q){const f=[],[t,I]=[S(),S()];for(const[c,s]of Q.split(/\r\n|\r|\n/).entries()){const u=s.trim();if(u===""||u.startsWith(
"#"))continue;const o=u.replace(/\[\]$/,""),A=o.split(".");if(A.includes(""))throw new Error(`has an empty key in line ${c+1} (join keys by single dots)`);if(A.every(g=>g==="*"))throw new Error(`has o\
nly * in line ${c+1}, which would ignore everything (name a key)`);f.push(u);const r=A.reduceRight(w,o===u?t:I);r.line=u}return{lines:[...new Set(f)],fields:t,orders:I}}function D(Q,f,t){let I=Q.line!==
void 0;if(Q.line!==void 0&&t(Q.line),f?.outer===void 0)return I;Q.any&&D(Q.any,f.outer,t)&&(I=!0);const c=f.key===void 0?void 0:d(Q,f.key);return c&&D(c,f.outer,t)&&(I=!0),I}function S(){return{line:void 0,
keys:new Map,any:void 0}}function w(Q,f){if(f==="*")return Q.any??=S(),Q.any;const t=Q.keys.get(f)??S();return Q.keys.set(f,t),t}function d(Q,f){if(Q.keys.size!==0)return f.includes(".")?f.split(".").
reduceRight((t,I)=>t?.keys.get(I),Q):Q.keys.get(f)}}),66658:((L,$,e)=>{e.d($,{O:()=>et,q:()=>at});var l=e(72899),R=e(53436),D=e(55129);const S=/^(""|0|true|false|null)$/,w=.25;function d(H,M,P){let[q,
X,ie]=[0,0,0];const[le,pe]=[H.leaves,M.leaves];for(;X<le.length&&ie<pe.length;){const[Te,je]=[le[X]??0,pe[ie]??0];Te===je&&(q+=P?.[Te]??1),Te<=je&&X++,Te>=je&&ie++}const Re=P?H.weight+M.weight:le.length+
pe.length;return Re===0?0:2*q/Re}function Q(H,M,P){const{leavesOf:q,trivial:X}=t(),ie=H.base.map(Ye=>q(P(Ye,!0))),le=H.head.map(Ye=>q(Ye)),[pe,Re]=[f(ie),f(le)],Te=Array.from({length:Math.max(pe.length,
Re.length)},(Ye,$e)=>(X.has($e)?w:1)/Math.max(pe[$e]??0,Re[$e]??0)),je=(Ye,$e,nt)=>$e.flatMap(_e=>{const[ze,Ue=[]]=[Ye[_e],nt[_e]];return ze?[{index:_e,json:ze,leaves:Ue,weight:Ue.reduce((ae,O)=>ae+(Te[O]??
0),0)}]:[]});return{base:je(H.base,M.base,ie),head:je(H.head,M.head,le),weights:Te}}function f(H){const M=[];for(const P of H)for(const q of P)M[q]=(M[q]??0)+1;return M}function t(){const H=new Map,M=new Map,
P=new Set;let q=0;function X(pe,Re){let Te=H.get(pe);Te===void 0&&(Te=new Map,H.set(pe,Te));let je=Te.get(Re);return je===void 0&&(je=++q,Te.set(Re,je)),je}function ie(pe,Re,Te,je){const Ye=pe.type===
"array"?pe.items.length===0:pe.type==="object"&&pe.members.size===0;if((0,R.jn)(pe)||Ye){const $e=Re*67108864+pe.id,nt=M.get($e)??M.size;M.set($e,nt),je.add(nt),(Ye||(0,R.jn)(pe)&&S.test(pe.text))&&P.
add(nt)}else if(pe.type==="array")for(const $e of pe.items)ie($e,X(Re,""),!0,je);else if(pe.type==="object")for(const[$e,nt]of pe.members)(0,R.Op)($e,nt,Te)||ie(nt,X(Re,$e),!1,je)}return{leavesOf:pe=>{
const Re=new Set;if(pe.type==="object")for(const[Te,je]of pe.members)((0,R.m0)(Te)||R.eX.includes(Te)||Te==="type")&&(0,R.jn)(je)||ie(je,X(0,Te),!1,Re);return[...Re].sort((Te,je)=>Te-je)},trivial:P}}function I(H,M){
const P=Q({base:[H],head:[M]},{base:[0],head:[0]},ie=>ie),[q,X]=[P.base[0],P.head[0]];return q&&X?d(q,X):0}var c=e(38504);const s=.4,u=.9,o=4e4,A=4,r=8;function g({arrays:H,rest:M,pairs:P},q){const X=Ye=>$e=>Ye[$e]?.
type==="object",ie={base:M.base.filter(X(H.base)),head:M.head.filter(X(H.head))};if(ie.base.length===0||ie.head.length===0)return[];const le=Q(H,ie,q),pe=h(P),Re=a(H),Te=[],je=(Ye,$e)=>{const nt=(0,c.
FF)(ie,Te),[_e,ze]=[new Set(nt.base),new Set(nt.head)],Ue=Ye.map(O=>({base:O.base.filter(({index:_})=>_e.has(_)),head:O.head.filter(({index:_})=>ze.has(_))})),ae=k(Ue,P).flatMap(O=>{const _=d(O.base,O.
head,le.weights);return _<$e(O.base,O.head)?[]:[{...O,alike:_,distance:pe(O.base.index,O.head.index)}]});for(const O of ae.sort(n)){const{index:_}=O.base;_e.delete(_)&&(ze.delete(O.head.index)?Te.push(
[_,O.head.index]):_e.add(_))}};for(const Ye of[...R.eX,"key"])je(C(le,$e=>(0,R.TN)($e,Ye)),()=>0);return je(C(le,Ye=>p(Ye)),(Ye,$e)=>Re(Ye.json,$e.json)?d(Ye,$e)>=u?0:Number.POSITIVE_INFINITY:s),Te}function C({
base:H,head:M},P){const q=new Map;for(const X of H){const ie=P(X.json);if(ie===void 0)continue;const le=q.get(ie)??{base:[],head:[]};le.base.push(X),q.set(ie,le)}for(const X of M){const ie=P(X.json);ie!==
void 0&&q.get(ie)?.head.push(X)}return[...q.values()].filter(X=>X.head.length>0)}function p(H){return`${(H.type==="object"?H.members.get("type"):void 0)?.id}`}function k(H,M){return H.reduce((q,{base:X,
head:ie})=>q+X.length*ie.length,0)<=o?H.flatMap(({base:q,head:X})=>q.flatMap(ie=>X.map(le=>({base:ie,head:le})))):H.flatMap(q=>[...N(q),...i(q,M)])}function N({base:H,head:M}){const[P,q]=[F(H),F(M)];return H.
flatMap(X=>{const ie=new Map;for(const pe of X.leaves){const Re=q.get(pe)??[];if(!(Re.length>A||(P.get(pe)?.length??0)>A))for(const Te of Re)ie.set(Te,(ie.get(Te)??0)+1)}return[...ie].sort(([,pe],[,Re])=>Re-
pe).slice(0,r).map(([pe])=>({base:X,head:pe}))})}function F(H){const M=new Map;for(const P of H)for(const q of P.leaves){const X=M.get(q);X===void 0?M.set(q,[P]):X.length<=A&&X.push(P)}return M}function i({
base:H,head:M},P){const[q,X]=[new Map(H.map(ie=>[ie.index,ie])),new Map(M.map(ie=>[ie.index,ie]))];return(0,c.O6)(P,{base:[...q.keys()],head:[...X.keys()]}).flatMap(ie=>ie.base.flatMap((le,pe)=>{const[
Re,Te]=[q.get(le),X.get(ie.head[pe]??-1)];return Re&&Te?[{base:Re,head:Te}]:[]}))}function n(H,M){return M.alike-H.alike||H.distance-M.distance||H.base.index-M.base.index||H.head.index-M.head.index}function h(H){
const M=(0,c.Ms)(H);return(P,q)=>{let[X,ie]=[0,M.length];for(;X<ie;){const Re=X+ie>>1;(M[Re]?.[0]??0)<P?X=Re+1:ie=Re}const[le,pe]=M[X-1]??[-1,-1];return Math.abs(pe+P-le-q)}}function a({base:H,head:M}){
const P=(0,D.fM)(H,M),q=pe=>new Set(pe.flatMap(Re=>[P(Re)??"",E(Re)??""])),[X,ie]=[q(H),q(M)],le=(pe,Re)=>[P(pe),E(pe)].every(Te=>Te!==void 0&&!Re.has(Te));return(pe,Re)=>le(pe,ie)&&le(Re,X)}function E(H){
return R.eX.map(M=>(0,R.TN)(H,M)).find(M=>M!==void 0)}function m(H,M){const P=M.size===0?void 0:M.get(JSON.stringify(H));return P===void 0?void 0:JSON.parse(P)}function B({base:H,head:M}){return H.id===
M.id&&H===M?[]:R.Rk.flatMap(P=>{const[q,X]=[(0,R.TN)(H,P),(0,R.TN)(M,P)];return q!==X&&q?.startsWith('"')&&X?.startsWith('"')?[[q,X]]:[]})}function y(H,M){const P=new Map;for(const[X,ie]of H)P.set(X,!P.
has(X)||P.get(X)===ie?ie:void 0);const q=new Map;for(const[X,ie]of P)ie!==void 0&&M.base.get(X)===1&&M.head.get(ie)===1&&q.set(X,ie);return q}function b(H){const M=new Map,P=(q,X)=>{if(q.type==="array")
for(const ie of q.items)P(ie,!0);if(q.type==="object"){if(X)for(const ie of new Set(R.Rk.map(le=>(0,R.TN)(q,le))))ie!==void 0&&M.set(ie,(M.get(ie)??0)+1);for(const ie of q.members.values())P(ie,!1)}};
for(const q of H)P(q,!1);return M}function U(H,{rename:M=q=>q,bare:P=!1}){const q={element:new Map,member:new Map},X=new Map;function ie(Re){let Te=X.get(Re);return Te===void 0&&(Te=JSON.parse(M(JSON.
stringify(Re))),X.set(Re,Te)),Te}function le({members:Re},Te){const je=new Map;for(const[Ye,$e]of Re){const nt=(0,R.Op)(Ye,$e,Te);nt&&P||je.set(nt?Ye:ie(Ye),nt?$e:pe($e))}return je}function pe(Re,Te=!1){
if((0,R.jn)(Re)){const $e=M(Re.text);return $e===Re.text?Re:H.scalar($e)}const je=Te?q.element:q.member;let Ye=je.get(Re);return Ye===void 0&&(Ye=Re.type==="array"?H.array(Re.items.map($e=>pe($e,!0)),
Re.unordered):H.object(le(Re,Te)),je.set(Re,Ye)),Ye}return pe}function Y(H,M){const P=Re=>Re,q=U(H,{bare:!0}),X={interner:H,renames:M};if(M.size===0)return{...X,equivalences:[{base:P,head:P}],bare:{base:q,
head:q}};const ie=new Set([...M.keys(),...M.values()]),le=Re=>M.get(Re)??Re,pe=U(H,{rename:Re=>ie.has(Re)?'""':Re});return{...X,equivalences:[{base:U(H,{rename:le}),head:P},{base:pe,head:pe}],bare:{base:U(
H,{rename:le,bare:!0}),head:q}}}function T(H,M,P=!1){const{base:q,head:X}=H;let ie=[],le={base:[...q.keys()],head:[...X.keys()]};const pe=()=>le.base.length===0||le.head.length===0,Re=Ye=>{Ye.length!==
0&&(ie=[...ie,...Ye].sort(([$e],[nt])=>$e-nt),le=(0,c.FF)(le,Ye))},Te=P||q.some(V)||X.some(V),je=(0,D.Zm)(H);Te&&Re((0,D.lt)(H,je,Ye=>se(Ye,M)));for(const{base:Ye,head:$e}of M.equivalences){if(pe())return ie;
const nt=he(H,le,{base:Ye,head:$e});Re((0,c.O6)(ie,le).flatMap(_e=>J(nt,_e))),Te&&Re(W(nt,le))}if(Te&&!pe()){const Ye=(0,D.n0)(H);Ye!==void 0&&Re((0,D.yp)(H,le,Ye));const $e=he(H,le,M.bare,1);Re((0,c.
O6)(ie,le).flatMap(nt=>J($e,nt))),Re(W(he(H,le,M.bare,3),le)),pe()||Re(g({arrays:H,pairs:ie,rest:le},M.equivalences[0]?.base??(nt=>nt)))}return pe()||Re(z(H,(0,c.O6)(ie,le),je)),ie}function V({type:H}){
return H==="object"}function se(H,{interner:M,renames:P}){const q=new Map([...P,...H.flatMap(B)]),X=U(M,{bare:!0}),ie=U(M,{rename:pe=>q.get(pe)??pe,bare:!0}),le=({base:pe,head:Re})=>{const Te=X(Re,!0).
id;return X(pe,!0).id===Te||ie(pe,!0).id===Te};return H.filter(le).length}function he(H,M,P,q=0){const X=ie=>new Map(M[ie].flatMap(le=>{const pe=H[ie][le];if(pe===void 0||q>0&&pe.type!=="object")return[];
const Re=P[ie](pe,!0);return Re.type==="object"&&Re.members.size<q?[]:[[le,Re.id]]}));return{base:X("base"),head:X("head")}}function J(H,M){const P={base:M.base.filter(X=>H.base.has(X)),head:M.head.filter(
X=>H.head.has(X))};return(0,c.D8)(P.base.map(X=>H.base.get(X)),P.head.map(X=>H.head.get(X))).map(([X,ie])=>[P.base[X]??0,P.head[ie]??0])}function W(H,M){const P=new Map;for(const q of M.head.toReversed()){
const X=H.head.get(q);if(X===void 0)continue;const ie=P.get(X);ie?ie.push(q):P.set(X,[q])}return M.base.flatMap(q=>{const X=P.get(H.base.get(q)??-1)?.pop();return X===void 0?[]:[[q,X]]})}function z({base:H,
head:M},P,q){const X=q.length<R.Rk.length,ie=X?()=>{}:(0,D.fM)(H,M),le=pe=>pe!==void 0&&[...q,...R.eX].some(Re=>(0,R.TN)(pe,Re)!==void 0||ie(pe)!==void 0);return P.flatMap(pe=>{const Re=pe.base.length===
pe.head.length&&pe.base.every((Ye,$e)=>Ye===pe.head[$e]);if(X&&Re)return pe.base.map(Ye=>[Ye,Ye]);const Te=pe.base.filter(Ye=>!le(H[Ye])),je=pe.head.filter(Ye=>!le(M[Ye]));return Te.slice(0,je.length).
map((Ye,$e)=>[Ye,je[$e]??0])})}var G=e(36922);const ee={bases:new Set,heads:new Map},te=8,Z=.5;function j({base:H,head:M},P,{matching:q,holders:X,componentOf:ie}){const le=new Map,pe=(_e,ze)=>{const{path:Ue,
value:ae,arrays:O}=_e;if(O===void 0||Ue.at(-1)?.type!=="item")return[];const _=le.get(O)??(0,D.fM)(O.base,O.head);return le.set(O,_),[{..._e,place:ne(Ue),id:_(ae),isDirect:ze}]},Re={base:H.flatMap(_e=>pe(
_e,!0)),head:M.flatMap(_e=>pe(_e,!0))},Te=_e=>_e.flatMap(ze=>re(ze,ie)).flatMap(ze=>pe(ze,!1)),je={base:[...Re.base,...Re.head.length>0?Te(H):[]],head:[...Re.head,...Re.base.length>0?Te(M):[]]},Ye={bases:new Set(
P.bases),heads:new Map(P.heads)},$e=(_e,ze=Ie)=>{const Ue=K(je.head,O=>Ye.heads.has(O.place)?void 0:_e(O,"head")),ae=K(je.base,O=>Ye.bases.has(O.place)?void 0:_e(O,"base"));for(const[O,_]of ae){const v=Ue.
get(O);!_||!v||!(_.isDirect||v.isDirect)||_.arrays===v.arrays||ze(_,v)&&(Ye.bases.add(_.place),Ye.heads.set(v.place,{base:_.value,from:_.path}))}},nt=(_e,ze)=>_e!==void 0&&(X[ze].get(_e)??0)<=1?_e:void 0;
$e(({id:_e},ze)=>nt(_e,ze),(_e,ze)=>(_e.id?.length??0)>=te||Ie(_e,ze));for(const _e of R.eX)$e(({value:ze},Ue)=>nt((0,R.TN)(ze,_e),Ue));return $e(({id:_e,value:ze},Ue)=>{const ae=q.bare[Ue](ze,!0);if(!(_e!==
void 0&&nt(_e,Ue)===void 0))return ae.type==="object"&&ae.members.size>2?`${ae.id}`:void 0},we),Ye}function ne(H){const M=H.map(P=>P.type==="member"?P.key:P.type==="item"?[P.label]:P.index);return JSON.
stringify(M)}function re({value:H,path:M},P){return(0,G.V)(H,P).flatMap(q=>{const X={value:q.value,path:[...M,q.step],arrays:q.arrays};return[X,...re(X,P)]})}function K(H,M){const P=new Map;for(const q of H){
const X=M(q);X!==void 0&&P.set(X,P.has(X)?void 0:q)}return P}function we({value:H},{value:M}){return(0,R.TN)(H,"type")===(0,R.TN)(M,"type")}function Ie(H,M){return we(H,M)&&I(H.value,M.value)>=Z}var de=e(
11345),Ce=e(41643);function Ne(H,M,{renames:P,equivalences:q}){const X=new Set,ie=new Map,le=(Ye,$e)=>{for(const[nt,_e]of H.members){const ze=X.has(nt)?void 0:Ye(nt);if(ze===void 0||ie.has(ze))continue;
const Ue=M.members.get(ze);Ue===void 0||!$e(_e,Ue)||(X.add(nt),ie.set(ze,{key:ze,base:_e,head:Ue,...nt!==ze&&{renamedFrom:nt}}))}},pe=Ye=>Ye,Re=()=>!0;if(P.size>0){const Ye=nt=>m(nt,P),$e=(nt,_e)=>q.some(
ze=>ze.base(nt).id===ze.head(_e).id);le(pe,$e),le(Ye,$e),le(pe,Re),le(Ye,Re)}else le(pe,Re);const Te=Array.from(M.members,([Ye,$e])=>({key:Ye,head:$e})),je=Array.from(H.members,([Ye,$e])=>({key:Ye,base:$e}));
return[...ie.values(),...je.filter(({key:Ye})=>!X.has(Ye)),...Te.filter(({key:Ye})=>!ie.has(Ye))].sort((Ye,$e)=>Ye.key<$e.key?-1:1)}function Le(H,{matching:M,moves:P,componentOf:q},X){const ie=[];function le(ze,Ue,ae){
ze.id!==Ue.id&&(ze.type==="array"&&Ue.type==="array"?_e(ze,Ue):ze.type==="object"&&Ue.type==="object"?nt(ze,Ue,ae):ae!=="own"&&(0,R.jn)(ze)&&(0,R.jn)(Ue)&&M.renames.get(ze.text)===Ue.text?X.reference(
{path:[...ie],from:(0,R.e1)(ze.text),to:(0,R.e1)(Ue.text)}):X.change({kind:"modified",path:[...ie],from:ze,to:Ue}))}function pe({step:ze,base:Ue,head:ae},O,_){ie.push(ze),Ue!==void 0&&ae!==void 0?((_||
Ue.type==="object"&&ae.type==="object")&&X.match({base:Ue,head:ae,path:[...ie]},_!==void 0),le(Ue,ae,O)):ae!==void 0?Te(ae,_):Ue!==void 0&&Re(Ue,_),ie.pop()}function Re(ze,Ue){Ue&&P.bases.size>0&&P.bases.
has(ne(ie))||(X.change({kind:"removed",path:[...ie],value:ze}),X.unmatched("base",{value:ze,path:[...ie],arrays:Ue}))}function Te(ze,Ue){const ae=je(Ue);ae?Ye(ae,ze):(X.change({kind:"added",path:[...ie],
value:ze}),X.unmatched("head",{value:ze,path:[...ie],arrays:Ue}),P.heads.size>0&&$e(ze))}function je(ze){return ze&&P.heads.size>0?P.heads.get(ne(ie)):void 0}function Ye({base:ze,from:Ue},ae){X.change(
{kind:"moved",path:[...ie],from:Ue}),X.match({base:ze,head:ae,path:[...ie]},!0),le(ze,ae,"element")}function $e(ze){for(const{step:Ue,value:ae,arrays:O}of(0,G.V)(ze,q)){ie.push(Ue);const _=je(O);_?Ye(
_,ae):$e(ae),ie.pop()}}function nt(ze,Ue,ae){for(const{key:O,renamedFrom:_,...v}of Ne(ze,Ue,M)){const ue={type:"member",key:O};_!==void 0&&X.reference({path:[...ie,ue],from:_,to:O});const ge=v.base!==
void 0&&(0,R.Op)(O,v.base,ae==="element");pe({step:ue,...v},ge?"own":"member")}}function _e(ze,Ue){const ae={base:ze.items,head:Ue.items},O=T(ae,M,ze.unordered&&Ue.unordered),_=(0,G.O)(ae,O,q);if((0,c.
jJ)(O)&&!Ue.unordered){const v=new Set((0,c.Ms)(O).map(([,ge])=>Ue.items[ge])),ue=ge=>ge.base&&ge.head&&!v.has(ge.head);X.change({kind:"reordered",path:[...ie],moved:_.filter(ue).map(({step:ge})=>ge)})}
for(const v of _)pe(v,"element",ae)}le(H.base,H.head,"member")}const Ke=5;function at(H,M){const P={interner:(0,Ce.cX)(),ignore:l.K$},q=/^\s*[[{]/;if(!q.test(H)||!q.test(M))return;const[X,ie]=[(0,Ce.u0)(
H,P),(0,Ce.u0)(M,P)];if(X===void 0||ie===void 0)return;const[le={changes:[],references:[],matches:[]}]=et([{base:X,head:ie}],P.interner);return{base:X,head:ie,...le}}function et(H,M){const P={documents:H,
holders:st(()=>Ze(H)),componentOf:rt(H)};let q=new Map;for(let X=0;X<Ke;X++){const{results:ie,found:le}=me(P,Y(M,q)),pe=le.length===0?new Map:y(le,P.holders());if(lt(q,pe)){if(ie.some(({changes:Re})=>Re.
length>0))return ie;break}q=pe}return me(P,Y(M,new Map)).results}function lt(H,M){return H.size===M.size&&[...H].every(([P,q])=>M.get(P)===q)}function Ze(H){return{base:b(H.map(({base:M})=>M)),head:b(
H.map(({head:M})=>M))}}function rt(H){const M=st(()=>(0,de.IC)([...H.map(({head:P})=>P),...H.map(({base:P})=>P)]));return(P,q)=>M()(P,q)}function st(H){let M;return()=>(M??={value:H()},M.value)}function me(H,M){
const P=H.documents.map(q=>Me(q,H,M));return{results:P.map(({changes:q,references:X,matches:ie})=>({changes:q,references:X,matches:ie})),found:P.flatMap(({renames:q})=>q)}}function Me(H,{holders:M,componentOf:P},q){
let X=ee;for(let ie=1;;ie++){const{unmatched:le,...pe}=Je(H,{matching:q,moves:X,componentOf:P});if(ie>Ke||le.base.length===0||le.head.length===0)return pe;const Re=j(le,X,{matching:q,componentOf:P,holders:M()});
if(Re.heads.size===X.heads.size)return pe;X=Re}}function Je(H,M){const P=[],q={base:[],head:[]},X=[],ie=[],le=[];return Le(H,M,{change:pe=>X.push(pe),reference:pe=>ie.push(pe),match(pe,Re){le.push(pe),
Re&&P.push(...B(pe))},unmatched:(pe,Re)=>q[pe].push(Re)}),{changes:X,references:ie,matches:le,renames:P,unmatched:q}}}),55129:((L,$,e)=>{e.d($,{Zm:()=>w,fM:()=>o,lt:()=>f,n0:()=>s,yp:()=>I});var l=e(53436),
R=e(38504);const D=/^(uuid|guid|identifier)$/,S=/^(uuid|guid|identifier)$|[a-z](Id|ID|Uuid|UUID|Guid|Identifier|Key)$|[_-](id|uuid|guid|key)$/;function w({base:r,head:g}){return l.Rk.filter(C=>!(d(r,C)&&
d(g,C)))}function d(r,g){const C=r[0]&&Q(r[0],g);return r.length<2||C!==0&&C!==1?!1:r.every((p,k)=>Q(p,g)===C+k)}function Q(r,g){return Number((0,l.TN)(r,g)?.replaceAll('"',"")||Number.NaN)}function f(r,g,C){
let p={base:[...r.base.keys()],head:[...r.head.keys()]};const k=g.map(m=>({key:m,pairs:I(r,p,m)})),N=Math.max(0,...k.map(({pairs:m})=>m.length)),F=k.filter(({pairs:m})=>m.length===N&&N>0),[i]=F;if(i===
void 0)return[];const n=({pairs:m})=>m.every(([B,y],b)=>i.pairs[b]?.[0]===B&&i.pairs[b]?.[1]===y),a=(F.every(n)?[{...i,equal:0}]:F.map(m=>({...m,equal:C(t(r,m.pairs))}))).reduce((m,B)=>B.equal>m.equal?
B:m),E=[...a.pairs];for(const m of g)m===a.key||p.base.length===0||p.head.length===0||(p=(0,R.FF)(p,E),E.push(...I(r,p,m)));return E}function t({base:r,head:g},C){return C.flatMap(([p,k])=>{const N={base:r[p],
head:g[k]};return N.base&&N.head?[{base:N.base,head:N.head}]:[]})}function I({base:r,head:g},C,p){const k=c(g,C.head,p),N=[];for(const[F,i]of c(r,C.base,p)){const n=k.get(F);i!==void 0&&n!==void 0&&N.
push([i,n])}return N.sort(([F],[i])=>F-i)}function c(r,g,C){const p=new Map;for(const k of g){const N=r[k],F=N&&(0,l.TN)(N,C);F!==void 0&&p.set(F,p.has(F)?void 0:k)}return p}function s({base:r,head:g}){
const C=A(r,2);return[...A(g,2)].flatMap(([N,F])=>{const i=C.get(N),n=i?[...F].filter(h=>i.has(h)).length:0;return n>0?[{key:N,matches:n+(S.test(N)?.5:0)}]:[]}).reduce(u,void 0)?.key}function u(r,g){return r===
void 0||g.matches>r.matches||g.matches===r.matches&&g.key<r.key?g:r}function o(...r){const g=p=>(0,l.TN)(p,"id")??(0,l.TN)(p,"_id")??(0,l.TN)(p,"key"),C=r.flatMap(p=>{if(p.every(N=>N.type!=="object"||
g(N)!==void 0))return[];const k=[...A(p,1,N=>S.test(N)).keys()].sort();return k.find(N=>D.test(N))??(p.length>1?k[0]:void 0)??[]});return p=>{const k=g(p);return k!==void 0||p.type!=="object"?k:C.map(
N=>(0,l.TN)(p,N)).find(N=>N!==void 0)}}function A(r,g,C=p=>!0){const p=new Map,k=new Set;for(const F of r)if(F.type==="object")for(const[i,n]of F.members){if((0,l.m0)(i)&&k.add((0,l.TN)(F,i)??""),(0,l.
m0)(i)||i==="type"||n.type!=="string"||n.text==='""')continue;const h=!p.has(i),a=h&&C(i)?new Set:p.get(i);(h||a)&&p.set(i,a?.has(n.text)?void 0:a?.add(n.text))}const N=new Map;for(const[F,i]of p)i===
void 0||i.size<g||2*i.size<=r.length||2*[...i].filter(n=>k.has(n)).length<i.size&&N.set(F,i);return N}}),36922:((L,$,e)=>{e.d($,{O:()=>d,V:()=>Q});var l=e(53436),R=e(55129),D=e(11345);const S=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,
w=40;function d({base:A,head:r},g,C){const[p,k]=[new Set(g.map(([i])=>i)),new Set(g.map(([,i])=>i))],N=[...A.flatMap((i,n)=>p.has(n)?[]:[{base:i,item:i,index:n,array:A}]),...g.flatMap(([i,n])=>{const[
h,a]=[A[i],r[n]];return h&&a?[{base:h,head:a,item:a,index:n,array:r}]:[]}),...r.flatMap((i,n)=>k.has(n)?[]:[{head:i,item:i,index:n,array:r}])],F=I(N,C);return N.map(i=>f(i,F.get(i))).sort(t)}function Q(A,r){
if(A.type==="object")return Array.from(A.members,([p,k])=>({step:{type:"member",key:p},value:k}));if(A.type!=="array")return[];const g={base:[],head:A.items};return d(g,[],r).flatMap(({step:p,head:k})=>k?
[{step:p,value:k,arrays:g}]:[])}function f({item:A,index:r,base:g,head:C},p){const k={...g&&{base:g},...C&&{head:C}};if(p===void 0)return{...k,step:{type:"element",index:r}};const N=o(A),F=N!==void 0&&
N.length<=w&&!p.startsWith(N);return{...k,step:{type:"item",label:p,...F&&{hint:N},item:A}}}function t({step:A},{step:r}){return A.type==="item"&&r.type==="item"?A.label<r.label?-1:1:A.type==="element"&&
r.type==="element"?A.index-r.index:A.type==="item"?-1:1}function I(A,r){const g=new Map,C=new Set,p=(h,a)=>{const E=h.map(a),m=c(E),B=b=>b!==void 0&&m.get(b)===1&&!C.has(b),y=h.filter((b,U)=>!B(E[U]));
for(const[b,{place:U}]of h.entries())B(E[b])&&g.set(U,E[b]??"");for(const b of g.values())C.add(b);return y},k=p(A.map(h=>({place:h})),({place:{item:h}})=>(0,l.TN)(h,"name")===void 0?void 0:(0,D.qU)(h));
if(k.length===0)return g;const N=(0,R.fM)(A.map(({item:h})=>h)),F=k.flatMap(({place:h})=>{const{item:a,array:E}=h,[m,B,y]=[N(a),(0,D.qU)(a),(0,D.Gg)(a)];return m===void 0&&y===void 0?[]:[{place:h,id:m&&
(0,l.e1)(m),own:B,component:B===void 0?r(a,E):B,title:y}]}),i=c(F.map(({component:h})=>h));let n=F.map(({place:h,id:a,own:E,component:m,title:B})=>{const y=E??(i.get(m)===1?m:void 0)??B;return{place:h,
id:a,name:y,known:y??o(h.item)}});return n=p(n,({name:h,known:a,id:E})=>h??s(a,E?.replace(S,""))),n=p(n,({known:h,id:a})=>s(h,a?.replace(S,""))),n=p(n,({known:h,id:a})=>s(h,a)),p(n,({place:h,known:a,id:E})=>`${a??
E} ${u(h)}`),g}function c(A){const r=new Map;for(const g of A)r.set(g,(r.get(g)??0)+1);return r}function s(A,r){return A===void 0||r===void 0?A??r:`${A} (${r})`}function u({index:A,head:r}){return r?`\
[${A}]`:`[${A}, before]`}function o(A){const r=(0,l.TN)(A,"type");return r?.startsWith('"')?(0,l.e1)(r):void 0}}),13499:((L,$,e)=>{e.d($,{Az:()=>N,gN:()=>o,lY:()=>g,pi:()=>u,rL:()=>A});var l=e(53436);
const R=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,D=/^([xywh]|width|height|left|top|zoom)$/i,S=["x","left","position","positionAbsolute"],w=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,
d=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,Q=/hash|digest|checksum|etag|md5|^sha\d*$/i,f=/^(?=.*\d)[\w+/=-]{16,}$/,t=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,
I=/^\d{1,15}$/,c=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,s=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function u({base:F,head:i}){const n={
base:N(F),head:N(i)},h=(E,m)=>!n.head().has(E)&&!n.base().has(m);function a(E,m,B){const[y,b]=[E.at(-2),E.at(-1)];if(b?.type!=="member")return!1;const U=T=>T.test(m)&&T.test(B);return w.test(b.key)&&U(
d)||Q.test(b.key)&&U(f)||t.test(b.key)&&(U(I)||U(s))?!0:y?.type!=="member"&&c.test(b.key)&&U(s)&&h(m,B)}return E=>{if(E.kind==="reordered"||E.kind==="moved")return!1;const m=E.kind==="modified"?[E.from,
E.to]:[E.value];if(r(E.path)&&m.every(k))return!0;const[B,y=B]=m;return(B&&y&&B.type===y.type&&"text"in B&&"text"in y)===!0&&E.kind==="modified"&&a(E.path,(0,l.e1)(B.text),(0,l.e1)(y.text))}}function o(F){
return s.test(F)||d.test(F)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(F)}function A(F,i){return c.test(F)&&(0,l.jn)(i)||(R.test(F)||/^[xy]$/.test(F))&&k(i)}function r(F){if(F.slice(F.findLastIndex(({type:E})=>E===
"item")+1).some(E=>E.type==="member"&&R.test(E.key)))return!0;const[n,h]=[F.at(-2),F.at(-1)];if(h?.type!=="member"||!D.test(h.key))return!1;if(/^[xy]$/.test(h.key))return!0;const a=n?.type==="item"&&n.
item.type==="object"?n.item.members:void 0;return S.some(E=>a?.has(E))}function g(F,{matches:i}){const n=new Map(i.map(({base:a,head:E})=>[E,a])),h=new Map;for(const a of F){const{path:E}=a,m=E.findLastIndex(
({type:he})=>he==="item"),B=E.findIndex((he,J)=>J>m&&he.type==="member"&&R.test(he.key)),[y,b]=B<0?[E.at(-2),["x","y"]]:[E[B-1],[C(E[B])]],U=y?.type==="item"?y.item:void 0,[Y,T]=[p(n.get(U),b),p(U,b)],
V=Y&&T&&(B>=0||b.includes(C(E.at(-1)))),se={type:"member",key:b.join(", ")};if(V){const he=E.slice(0,E.indexOf(y)+1);h.set(B<0?y:E[B],{kind:"modified",path:[...he,se],from:Y,to:T})}else h.set(a,a)}return[
...h.values()]}function C(F){return F?.type==="member"?F.key:""}function p(F,i){const n=F?.type==="object"?i.flatMap(h=>F.members.get(h)??[]):[];if(!(n.length<i.length))return n.length===1?n[0]:{type:"\
array",id:0,items:n,unordered:!1}}function k(F){if(F.type==="hidden")return!1;if((0,l.jn)(F))return F.type==="literal"&&/\d/.test(F.text);const i=F.type==="array"?F.items:[...F.members.values()];return i.
length>0&&i.every(k)}function N(F){let i;return()=>{if(i)return i;i=new Map;const n=F?[F]:[];for(let h=n.pop();h;h=n.pop())(0,l.jn)(h)?i.set((0,l.e1)(h.text),(i.get((0,l.e1)(h.text))??0)+1):n.push(...h.
type==="array"?h.items:h.members.values());return i}}}),11345:((L,$,e)=>{e.d($,{Gg:()=>t,IC:()=>Q,j9:()=>d,qU:()=>f});var l=e(53436);const R=/^(_?id|key|uuid|guid|identifier|(node|step|state)_?id)$/i,
D=/group|parent|folder|owner/i,S=/^(locale|locales|localeData|i18n|translations)$/,w=/^(data|node)$/;function d(o){const A=o.map(u),r=p=>A.find(k=>k.get(p))?.get(p);function g(p,k){for(const N of p.type===
"object"?[...p.members.keys()].sort():[]){if(D.test(N))continue;const F=(0,l.TN)(p,N),i=N!=="type"?F:F&&/^"\w+:/.test(F)?F.replace(/\w+:/,""):void 0,n=i===void 0?void 0:r(i);if(!(n===void 0||n.item===
p||f(n.item)===void 0)&&(N==="type"||n.array!==k&&!s(k,n.item)))return n.item}}function C(p,k){return f(p)??f(g(p,k))??t(p)}return{componentOf:g,nameOf:C,labelOf(p){const k=/\d/.test(p)?r(p):void 0,N=k&&
C(k.item,k.array);return N!==void 0&&JSON.stringify(N)!==p?N:void 0}}}function Q(o){const{componentOf:A}=d(o);return(r,g)=>f(A(r,g))}function f(o){const A=o&&((0,l.TN)(o,"name")??I(o));return A&&(0,l.
e1)(A)}function t(o){const A=l.eX.map(r=>(0,l.TN)(o,r)).find(r=>r!==void 0);return A&&(0,l.e1)(A)}function I(o){for(const[A,r]of o.type==="object"?o.members:[]){const C=(S.test(A)&&r.type==="object"?[
"en",...[...r.members.keys()].sort()]:[]).map(N=>(0,l.TN)(c(r,N)??r,"name")),p=w.test(A)?[...l.eX.map(N=>(0,l.TN)(r,N)),(0,l.TN)(r,"display_name"),I(r)]:[],k=[...C,...p].find(N=>N!==void 0);if(k!==void 0)
return k}}function c(o,A){return o.type==="object"?o.members.get(A):void 0}function s(o,A){return(A.type==="object"?[...A.members.values()]:[]).some(g=>g.type==="array"&&g.items===o)}function u(o){const A=new Map,
r=g=>{if(g.type==="object")for(const C of g.members.values())r(C);if(g.type==="array")for(const C of g.items){const p=C.type==="object"?[...C.members.keys()].filter(N=>R.test(N)):[],k=new Set(p.flatMap(
N=>(0,l.TN)(C,N)??[]));for(const N of k)A.set(N,A.has(N)?void 0:{item:C,array:g.items});r(C)}};return r(o),A}}),41643:((L,$,e)=>{e.d($,{cX:()=>S,dj:()=>t,u0:()=>f});var l=e(18142),R=e(53436),D=e(72899);
function S(){const s=new Map,u=new Map,o=new Map,A=new Map;let r=0;function g(p){const k=A.get(p)??A.size;return k===A.size&&A.set(p,k),k}function C(p,k,N,F){for(let i=k;;i=i+1|0){const n=p.get(i);if(n===
void 0)return p.set(i,N),r++,N;if(F(n,N))return n}}return{scalar(p){let k=s.get(p);return k===void 0&&(k={type:p.startsWith('"')?"string":"literal",id:++r,text:p},s.set(p,k)),k},array(p,k=!1){const N=k?
p.toSorted((h,a)=>h.id-a.id):p;let F=N.length;for(const{id:h}of N)F=Q(F,h);const i={type:"array",id:r+1,items:N,unordered:k},n=C(u,F,i,w);return n.items.every((h,a)=>h===p[a])?n:{...n,items:p}},object(p,k){
let N=~p.size;for(const[n,{id:h}]of p)N=N+Q(g(n),h)|0;const F=C(o,N,{type:"object",id:r+1,members:p,matchOnly:k},d);if(F.members===p)return F;let i=k===void 0&&F.matchOnly===void 0;for(const[n,h]of p)
i&&=F.members.get(n)===h;return i?F:{...F,members:p,matchOnly:k}}}}function w(s,u){return s.unordered!==u.unordered||s.items.length!==u.items.length?!1:s.items.every((o,A)=>o.id===u.items[A]?.id)}function d({
members:s},{members:u}){if(s.size!==u.size)return!1;for(const[o,{id:A}]of u)if(s.get(o)?.id!==A)return!1;return!0}function Q(s,u){const o=Math.imul(s^s>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.
imul(o^o>>>13,695872825)}function f(s,{interner:u,ignore:o,onMatch:A}){return(0,l.qF)(s,I,c(u,o,A))}function t(s,u){const o={scalar:A=>A,array:(A,r)=>`[${(r?A.toSorted():A).join()}]`,object:A=>`{${[...A.
keys()].sort().map(g=>`${JSON.stringify(g)}:${A.get(g)}`).join()}}`};return(0,l.qF)(s,I,c(o,u))}const I={key:void 0,outer:void 0};function c(s,u,o=A=>{}){if(u.lines.length===0){const{scalar:r,array:g,
object:C}=s;return{enter:p=>p,scalar:r,array:p=>g(p),object:p=>C(p)}}const A=r=>(0,D.cK)(u.fields,r,o);return{enter:(r,g)=>({key:g,outer:r}),scalar:s.scalar,array(r,g){const C=(0,D.cK)(u.orders,g,o),p=r.
length>0&&A({key:void 0,outer:g});return s.array(p?[]:r,C)},object(r,g){const C=new Map;for(const[p,k]of r)A({key:p,outer:g})&&(r.delete(p),(0,R.m0)(p)&&C.set(p,k));return s.object(r,C.size>0?C:void 0)}}}}),
81500:((L,$,e)=>{e.d($,{SE:()=>sA,dO:()=>nA});var l=e(58132),R=e(30706),D=e(66561),S=e(32614),w=e(13499),d=e(63102);class Q extends d.A{constructor(){super(...arguments),this.tokenize=c}equals(Ae,oe,Ee){
return Ee.ignoreWhitespace?((!Ee.newlineIsToken||!Ae.includes(`
`))&&(Ae=Ae.trim()),(!Ee.newlineIsToken||!oe.includes(`
`))&&(oe=oe.trim())):Ee.ignoreNewlineAtEof&&!Ee.newlineIsToken&&(Ae.endsWith(`
`)&&(Ae=Ae.slice(0,-1)),oe.endsWith(`
`)&&(oe=oe.slice(0,-1))),super.equals(Ae,oe,Ee)}}const f=new Q;function t(x,Ae,oe){return f.diff(x,Ae,oe)}function I(x,Ae,oe){return oe=generateOptions(oe,{ignoreWhitespace:!0}),f.diff(x,Ae,oe)}function c(x,Ae){
Ae.stripTrailingCr&&(x=x.replace(/\r\n/g,`
`));const oe=[],Ee=x.split(/(\n|\r\n)/);Ee[Ee.length-1]||Ee.pop();for(let Be=0;Be<Ee.length;Be++){const ke=Ee[Be];Be%2&&!Ae.newlineIsToken?oe[oe.length-1]+=ke:oe.push(ke)}return oe}function s(x){for(let Ae=0;Ae<
x.length;Ae++)if(x[Ae]<" "||x[Ae]>"~"||x[Ae]==='"'||x[Ae]==="\\")return!0;return!1}function u(x){if(!s(x))return x;let Ae='"';const oe=new TextEncoder().encode(x);let Ee=0;for(;Ee<oe.length;){const Be=oe[Ee];
Be===7?Ae+="\\a":Be===8?Ae+="\\b":Be===9?Ae+="\\t":Be===10?Ae+="\\n":Be===11?Ae+="\\v":Be===12?Ae+="\\f":Be===13?Ae+="\\r":Be===34?Ae+='\\"':Be===92?Ae+="\\\\":Be>=32&&Be<=126?Ae+=String.fromCharCode(
Be):Ae+="\\"+Be.toString(8).padStart(3,"0"),Ee++}return Ae+='"',Ae}const o={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},A={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},r={
includeIndex:!1,includeUnderline:!1,includeFileHeaders:!1};function g(x,Ae,oe,Ee,Be,ke,Se){let ve;Se?typeof Se=="function"?ve={callback:Se}:ve=Se:ve={},typeof ve.context>"u"&&(ve.context=4);const Oe=ve.
context;if(ve.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(ve.callback){const{callback:He}=ve;t(oe,Ee,Object.assign(
Object.assign({},ve),{callback:qe=>{const Et=We(qe);He(Et)}}))}else return We(t(oe,Ee,ve));function We(He){if(!He)return;He.push({value:"",lines:[]});function qe(St){return St.map(function(kt){return"\
 "+kt})}const Et=[];let pt=0,Ut=0,Mt=[],Ft=1,wt=1;for(let St=0;St<He.length;St++){const kt=He[St],vt=kt.lines||N(kt.value);if(kt.lines=vt,kt.added||kt.removed){if(!pt){const Yt=He[St-1];pt=Ft,Ut=wt,Yt&&
(Mt=Oe>0?qe(Yt.lines.slice(-Oe)):[],pt-=Mt.length,Ut-=Mt.length)}for(const Yt of vt)Mt.push((kt.added?"+":"-")+Yt);kt.added?wt+=vt.length:Ft+=vt.length}else{if(pt)if(vt.length<=Oe*2&&St<He.length-2)for(const Yt of qe(
vt))Mt.push(Yt);else{const Yt=Math.min(vt.length,Oe);for(const EA of qe(vt.slice(0,Yt)))Mt.push(EA);const fA={oldStart:pt,oldLines:Ft-pt+Yt,newStart:Ut,newLines:wt-Ut+Yt,lines:Mt};Et.push(fA),pt=0,Ut=
0,Mt=[]}Ft+=vt.length,wt+=vt.length}}for(const St of Et)for(let kt=0;kt<St.lines.length;kt++)St.lines[kt].endsWith(`
`)?St.lines[kt]=St.lines[kt].slice(0,-1):(St.lines.splice(kt+1,0,"\\ No newline at end of file"),kt++);return{oldFileName:x,newFileName:Ae,oldHeader:Be,newHeader:ke,hunks:Et}}}function C(x,Ae){var oe,
Ee,Be,ke,Se,ve;if(Ae||(Ae=o),Array.isArray(x)){if(x.length>1&&!Ae.includeFileHeaders&&!x.every(He=>He.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unpar\
seable; how would a tool trying to apply the patch know which changes are to which file?)");return x.map(He=>C(He,Ae)).join(`
`)}const Oe=[];if(x.isGit){if(Ae=o,!x.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!x.newFileName)throw new Error("newFileName must be specified for Git patches");let He=x.
oldFileName,qe=x.newFileName;x.isCreate&&He==="/dev/null"?He=qe.replace(/^b\//,"a/"):x.isDelete&&qe==="/dev/null"&&(qe=He.replace(/^a\//,"b/")),Oe.push("diff --git "+u(He)+" "+u(qe)),x.isDelete&&Oe.push(
"deleted file mode "+((oe=x.oldMode)!==null&&oe!==void 0?oe:"100644")),x.isCreate&&Oe.push("new file mode "+((Ee=x.newMode)!==null&&Ee!==void 0?Ee:"100644")),x.oldMode&&x.newMode&&!x.isDelete&&!x.isCreate&&
(Oe.push("old mode "+x.oldMode),Oe.push("new mode "+x.newMode)),x.isRename&&(Oe.push("rename from "+u(((Be=x.oldFileName)!==null&&Be!==void 0?Be:"").replace(/^a\//,""))),Oe.push("rename to "+u(((ke=x.
newFileName)!==null&&ke!==void 0?ke:"").replace(/^b\//,"")))),x.isCopy&&(Oe.push("copy from "+u(((Se=x.oldFileName)!==null&&Se!==void 0?Se:"").replace(/^a\//,""))),Oe.push("copy to "+u(((ve=x.newFileName)!==
null&&ve!==void 0?ve:"").replace(/^b\//,""))))}else Ae.includeIndex&&x.oldFileName==x.newFileName&&x.oldFileName!==void 0&&Oe.push("Index: "+x.oldFileName),Ae.includeUnderline&&Oe.push("==============\
=====================================================");const We=x.hunks.length>0;Ae.includeFileHeaders&&x.oldFileName!==void 0&&x.newFileName!==void 0&&(!x.isGit||We)&&(Oe.push("--- "+u(x.oldFileName)+
(x.oldHeader?"	"+x.oldHeader:"")),Oe.push("+++ "+u(x.newFileName)+(x.newHeader?"	"+x.newHeader:"")));for(let He=0;He<x.hunks.length;He++){const qe=x.hunks[He],Et=qe.oldLines===0?qe.oldStart-1:qe.oldStart,
pt=qe.newLines===0?qe.newStart-1:qe.newStart;Oe.push("@@ -"+Et+","+qe.oldLines+" +"+pt+","+qe.newLines+" @@");for(const Ut of qe.lines)Oe.push(Ut)}return Oe.join(`
`)+`
`}function p(x,Ae,oe,Ee,Be,ke,Se){if(typeof Se=="function"&&(Se={callback:Se}),Se?.callback){const{callback:ve}=Se;g(x,Ae,oe,Ee,Be,ke,Object.assign(Object.assign({},Se),{callback:Oe=>{ve(Oe?C(Oe,Se.headerOptions):
void 0)}}))}else{const ve=g(x,Ae,oe,Ee,Be,ke,Se);return ve?C(ve,Se?.headerOptions):void 0}}function k(x,Ae,oe,Ee,Be,ke){return p(x,x,Ae,oe,Ee,Be,ke)}function N(x){const Ae=x.endsWith(`
`),oe=x.split(`
`).map(Ee=>Ee+`
`);return Ae?oe.pop():oe.push(oe.pop().slice(0,-1)),oe}const F=2,i=1e3,n=240,h=40,a=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${n/2}})`,"su")],
E="\u2026";function m(x,Ae){const[oe,Ee]=[B(x),B(Ae)],Be=x!==void 0&&Ae!==void 0&&oe.ends!==Ee.ends,ke=b(oe.lines,Ee.lines);return Be?[`@@ line ends: ${oe.ends} \u2192 ${Ee.ends} @@`,...ke]:ke}function B(x){
const Ae=x?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(x);return{lines:(x?.split(Ae?`\r
`:`
`)??[]).flatMap(Ee=>y(Ee,a).map((Be,ke)=>ke===0?Be:E+Be)),ends:Ae?"CRLF":"LF"}}function y(x,[Ae,...oe]){if(x.length<=n||Ae===void 0)return[x];const Ee=[""];for(const Be of x.split(Ae)){const ke=Ee.at(
-1)??"";ke.length<h?Ee.splice(-1,1,ke+Be):Be!==""&&Ee.push(Be)}return Ee.flatMap(Be=>y(Be,oe))}function b(x,Ae){const oe=new Set(x),Ee=ke=>ke.map(Se=>`${Se}
`).join(""),Be=Ae.some(ke=>oe.has(ke))?g("","",Ee(x),Ee(Ae),"","",{context:F,maxEditLength:i}):void 0;if(Be===void 0){const ke=[...x.map(Se=>`- ${Se}`),...Ae.map(Se=>`+ ${Se}`)];return[...U(ke),...ke]}
return Be.hunks.flatMap(ke=>{const Se=Ae.slice(0,ke.newStart).filter(Oe=>!Oe.startsWith(E)).length,ve=ke.lines.map(Oe=>`${Oe.slice(0,1)} ${Oe.slice(1)}`);return[...ke.newStart>1?[`@@ line ${Se} @@`]:[],
...U(ve),...ve]})}function U(x){const Ae=Be=>x.flatMap(ke=>ke.startsWith(Be)?[ke.slice(2)]:[]),oe=new Map(Ae("-").map(Be=>[T(Be.normalize()),Be]));if(oe.size===0)return[];const Ee=Ae("+").flatMap(Be=>{
const ke=oe.get(T(Be.normalize()));return ke===void 0?[]:Y(ke,Be)??[]});return Ee.length===0?[]:[`@@ hard to see: ${[...new Set(Ee)].join(", ")} @@`]}function Y(x,Ae){const[oe,Ee]=[x.normalize(),Ae.normalize()];
if(x===Ae||T(oe)!==T(Ee))return;const Be=T(x)===T(Ae)?[]:[`Unicode forms: ${V(x)} \u2192 ${V(Ae)}`];if(oe===Ee)return Be[0];const ke=oe.trimEnd()===Ee.trimEnd(),Se=oe.trimStart()===Ee.trimStart();return[
...Be,ke?"spaces at the end":Se?"indentation":"white space"].join(", ")}function T(x){return x.replace(/\s+/g,"")}function V(x){return x===x.normalize("NFC")?"NFC":x===x.normalize("NFD")?"NFD":"mixed"}
function se(x,Ae){const oe=[];let[Ee,Be,ke]=[Ae,0,0];for(;ke<x.length;){const Se=x.findIndex((We,He)=>He>ke&&We.startsWith("@@ line ")),ve=x.slice(ke,Se<0?x.length:Se),Oe=Be===0?he(ve,Ee):[];for(const We of Oe)
oe.push(We);Ee-=W(Oe),Be+=ve.filter(J).length-Oe.filter(J).length,ke+=ve.length}return Be===0?oe:[...oe,`@@ ${(0,R.hS)(Be,"more changed line")} @@`]}function he(x,Ae){if(W(x)<=Ae)return x;const oe=Se=>Se.
startsWith("-"),Ee=W(x.filter(oe)),Be=Math.min(Ee,Math.max(Ae/2,Ae-(W(x)-Ee))),ke={removed:Be,others:Ae-Be};return x.filter(Se=>{const ve=oe(Se)?"removed":"others";return ke[ve]-=Se.length+1,ke[ve]>=0})}
function J(x){return x.startsWith("-")||x.startsWith("+")}function W(x){return x.reduce((Ae,oe)=>Ae+oe.length+1,0)}var z=e(53436),G=e(66658);const ee=2,te=60,Z="</details>",j=`<details><summary></summ\
ary>


${Z}`.length,ne=100;function re(x,Ae=0,oe=()=>""){const Ee=oe(1/0);return Ee===""?{line:x,under:Ee,least:x,changes:Ae}:{line:x,under:Ee,least:`${x} \u2026`,changes:Ae,cut:oe}}function K(x,Ae){const{placed:oe,
left:Ee}=we(x,Ae),Be=new Map;let ke=Ee;for(const[Se,{entry:ve,sections:Oe}]of oe.entries()){const We=de(ve,ve.least.length+Math.floor(ke/(oe.length-Se)));ke-=Ce(We)-ve.least.length,Be.set(ve,We);for(const He of Oe)
Be.set(He,[])}return at(Ne(x,Be).filter(([Se])=>Se!==""))}function we(x,Ae){const oe=Ie(x,[]),Ee=new Map;for(const{sections:We}of oe)for(const He of We)Ee.set(He,(Ee.get(He)??0)+1);const Be=new Set,ke=[];
let[Se,ve]=[Ae,0];const Oe=({entry:We,sections:He})=>He.length===1?0:We.line.length+We.under.length;for(const We of oe.sort((He,qe)=>Oe(He)-Oe(qe))){const{entry:He,sections:qe}=We,Et=qe.filter(wt=>!Be.
has(wt)),pt=qe.filter(wt=>Ee.get(wt)===1),Mt=Et.map(({heading:wt,folded:St})=>wt.length+ee+(St?j:0)).reduce((wt,St)=>wt+St,He.least.length+ee),Ft=ve+te*(Et.length-pt.length);if(!(Mt+Ft>Se)){Se-=Mt,ve=
Ft,ke.push(We);for(const wt of Et)Be.add(wt);for(const wt of qe)Ee.set(wt,(Ee.get(wt)??0)-1)}}return{placed:ke,left:Se-ve}}function Ie(x,Ae){const oe=[...Ae,x];return x.parts.flatMap(Ee=>"parts"in Ee?
Ie(Ee,oe):[{entry:Ee,sections:oe}])}function de({line:x,under:Ae,rest:oe="",least:Ee,cut:Be},ke){if(ke===1/0)return[x,Ae,oe];if(x.length+Ae.length<=ke)return[x,Ae];for(let Se=ke-x.length-te;Be&&Se>ne;Se=
Math.floor(Se*.7)){const ve=Be(Se);if(ve!==""&&x.length+ve.length<=ke)return[x,ve]}return[Ee]}function Ce(x){return x.reduce((Ae,oe)=>Ae+oe.length,0)}function Ne(x,Ae){const{heading:oe,parts:Ee,folded:Be}=x,
Se=Ee.filter(We=>Ae.has(We)).flatMap(We=>"parts"in We?Ne(We,Ae):[Ae.get(We)??[]]),ve=Ee.filter(We=>!Ae.has(We)),Oe=[...Se,[Le(x,ve)]];return Be?[[`<details><summary>${oe}</summary>`],...Oe,[Z]]:[[oe],
...Oe]}function Le({noun:x},Ae){const oe=Ke(Ae);if(oe===0)return"";if(x==="connection")return`\u2026 and ${(0,R.hS)(Ae.length,"more connection")}`;const Ee=x==="workflow"?` in ${(0,R.hS)(Ae.length,"mo\
re workflow")}`:"";return`\u2026 and ${(0,R.hS)(oe,"more change")}${Ee}`}function Ke(x){return x.reduce((Ae,oe)=>Ae+(oe.changes??("parts"in oe?Ke(oe.parts):0)),0)}function at(x){const Ae=oe=>oe?.[0]?.
startsWith("- ");return x.flatMap((oe,Ee)=>{const Be=oe[0]===Z||Ae(oe)&&Ae(x[Ee-1]);return[Ee===0?"":Be?`
`:`

`,...oe]})}const et="***",lt=8,Ze="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",rt=new RegExp(`(?:${Ze})$`),st=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
me=new RegExp(`^(?:x[-_]?)?(?:${Ze})$`,"i"),Me=/name|key|header|field/i,Je=/^(?:val|default)/i,H=/\{\{|\$\{|<%/,M="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",P=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${Ze}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${Ze})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${Ze})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${M}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${M}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(x=>new RegExp(x,"giu"));function q({workflows:x}){const Ae=new Map,oe=ke=>{for(const Se of[ke,...ke.split(/[\r\n]+/)].map(ve=>ve.trim()))
if(!(Se.length<lt||$e(Se)))for(const ve of nt(Se)){const Oe=ve.slice(0,lt);Ae.set(Oe,(Ae.get(Oe)??new Set).add(ve))}},Ee=new Set;for(const{secrets:ke,files:Se}of x){for(const ve of ke)oe(ve);for(const{
base:ve,head:Oe}of Se)for(const We of[ve,Oe])We&&Te(We,Ee,oe)}const Be=new Map;return ke=>{const Se=Be.get(ke);if(Se)return Se;const ve=[];let Oe=_e(ke,Ae,ve);for(const He of P)Oe=Oe.replace(He,qe=>(ve.
push(qe),et));const We={shown:Oe,hidden:ve.join("\0")};return Be.set(ke,We),We}}function X(x){const Ae=x.toLowerCase().replace(/[^a-z]/g,"");return rt.test(Ae)&&!st.test(Ae)}function ie(x,Ae,{members:oe}){
if(pe(Ae))return!1;if(X(x))return Re(Ae)||me.test(x);if(!Je.test(x))return!1;for(const[Ee,Be]of oe)if(Be.type==="string"&&Me.test(Ee)&&X((0,z.e1)(Be.text)))return!0;return!1}function le(x,...Ae){return Ae.
every(pe)?!1:x.some((oe,Ee)=>{if(oe.type!=="member")return!1;const Be=x[Ee-1],ke=Be?.type==="item"&&Be.item.type==="object"?Be.item:void 0,Se=ke?.members.get(oe.key);if(ke&&Se&&ie(oe.key,Se,ke))return!0;
const ve=x.slice(Ee+1).every(({type:Oe})=>Oe==="element");return X(oe.key)&&(me.test(oe.key)||ve&&Ae.some(Re))})}function pe(x){return x.type==="literal"&&!/\d/.test(x.text)}function Re(x){return(0,z.
jn)(x)||x.type==="array"&&x.items.every(Re)}function Te(x,Ae,oe){if(!Ae.has(x)){if(Ae.add(x),x.type==="array")for(const Ee of x.items)Te(Ee,Ae,oe);else if(x.type==="object")for(const[Ee,Be]of x.members){
if(ie(Ee,Be,x))for(const ke of Ye(Be))je(ke,oe);Te(Be,Ae,oe)}else if(x.type==="string"&&/^"\s*[[{]/.test(x.text)){const Ee=(0,G.q)((0,z.e1)(x.text),(0,z.e1)(x.text));Ee&&Te(Ee.base,Ae,oe)}}}function je(x,Ae){
H.test(x)||(Ae(x),Ae(x.replace(/^(?:bearer|basic|token)\s+/i,"")))}function Ye(x){return(0,z.jn)(x)?[(0,z.e1)(x.text)]:(x.type==="array"?x.items:[...x.members.values()]).flatMap(Ye)}function $e(x){return new RegExp(
"^\\p{L}+$","u").test(x)}function nt(x){const Ae=Se=>JSON.stringify(Se).slice(1,-1),oe=Buffer.from(x).toString(),Ee=encodeURIComponent(oe),Be=[Ee,Ee.replaceAll("%20","+"),Ee.replace(/%../g,Se=>Se.toLowerCase()),
encodeURI(oe)];return[...[x,oe].flatMap(Se=>[Se,Ae(Se),Ae(Ae(Se))]),Ae(x).replaceAll("/","\\/"),...Be]}function _e(x,Ae,oe){if(Ae.size===0)return x;let[Ee,Be]=["",0];for(let ke=0;ke<=x.length-lt;ke++)
for(const Se of Ae.get(x.slice(ke,ke+lt))??[])x.startsWith(Se,ke)&&(ke>=Be&&(Ee+=x.slice(Be,ke)+et),oe.push(Se),Be=Math.max(Be,ke+Se.length));return Ee+x.slice(Be)}const ze=80,Ue=8;function ae(x,Ae,oe){
if(x.type==="string")return O(ge((0,z.e1)(x.text)),Ae,oe);const[Ee="",...Be]=v(x,Ae);return Be.length>0||Ee.length>ze?void 0:(0,l.SS)(Ee,1/0)}function O(x,Ae,oe){const Ee=Ae.mask(x).shown;if(Ee.length>
ze||Ee.includes(`
`))return;const Be=_(x,Ae,oe);return(0,l.SS)(JSON.stringify(Ee),1/0)+(Be===void 0?"":` (${ye(Be,Ae)})`)}function _(x,{labelOf:Ae},oe){const Ee=Ae(x);return Ee===void 0||Ee.toLowerCase()===x.toLowerCase()||
[...oe?.members.values()??[]].some(ke=>(0,z.jn)(ke)&&(0,z.e1)(ke.text)===Ee)?void 0:Ee}function v(x,Ae,oe){const{mask:Ee}=Ae;if((0,z.jn)(x)){if(x.type==="literal")return[Ee(x.text).shown];const We=ge(
(0,z.e1)(x.text)),He=Ee(We).shown.split(`
`);if(He.length>1)return["|",...ue(He)];const qe=_(We,Ae,oe);return[JSON.stringify(He[0])+(qe===void 0?"":` (${Ee(qe).shown})`)]}const[Be,ke]=x.type==="array"?"[]":"{}",Se=x.type==="array"?x.items.map(
We=>v(We,Ae)):Array.from(x.members,([We,He])=>{const[qe,...Et]=ie(We,He,x)?[et]:v(He,Ae,x);return[`${JSON.stringify(Ee(We).shown)}: ${qe}`,...Et]}),ve=Se.every(([We="",...He])=>He.length===0&&We.length<=
ze),Oe=ve?`${Be}${Se.slice(0,ze).join(", ")}${ke}`:"";return ve&&Oe.length<=ze?[Oe]:[`${Be}`,...ue(Se.flat()),`${ke}`]}function ue(x){return x.map(Ae=>`  ${Ae}`)}function ge(x){if(!/%[\da-f]{2}/i.test(
x)||/\s/.test(x))return x;try{const Ae=decodeURIComponent(x);return encodeURIComponent(Ae)===x||encodeURI(Ae)===x?Ae:x}catch{return x}}function ye(x,{mask:Ae},oe=100){return(0,l.SS)(Ae(x).shown,oe)}function be(x){
return x.findLastIndex(({type:Ae})=>Ae==="item")+1}function Fe(x,Ae,oe=!1){const Ee=be(x),Be=oe?1/0:100,ke=x.flatMap((Se,ve)=>{if(Se.type==="element")return[(0,l.SS)(`[${Se.index}]`)];if(Se.type==="it\
em"){const We=Ae.endsOf(Se.item),He=We===void 0?Se.label:oe?`${We} (${Se.label})`:We,qe=ve===Ee-1&&Se.hint!==void 0?` (${ye(Se.hint,Ae)})`:"";return[`**${ye(He,Ae,Be)}**${qe}`]}return!oe&&x.slice(ve+1).
find(({type:We})=>We!=="member")?.type==="item"?[]:[ye(Se.key,Ae,Be)]});return ke.length>Ue&&!oe&&ke.splice(2,ke.length-Ue+1,"\u2026"),ke.join(" \u203A ")||"the whole file"}function Pe(x,Ae){const oe=x.
map(Be=>Fe(Be,Ae)),Ee=ut(oe);return ot(oe.map((Be,ke)=>Ee.get(Be)===1?Be:Fe(x[ke]??[],Ae,!0)))}function ot(x){const[Ae,oe]=[ut(x),new Map];return x.map(Ee=>{const[Be=1,ke]=[Ae.get(Ee),(oe.get(Ee)??0)+
1];return oe.set(Ee,ke),Be===1?Ee:`${Ee} (${ke} of ${Be})`})}function ut(x){const Ae=new Map;for(const oe of x)Ae.set(oe,(Ae.get(oe)??0)+1);return Ae}const tt={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},it="  ",dt=3,ft=5,bt=120,gt={texts:3,min:4,max:60,usual:2},yt=/^(type|_?id|uuid|identifier)$/i,Dt={line:": changed, \
hidden"};function Bt(x,Ae){const oe=Lt(x,mt),Ee=oe.filter(ke=>ke.length<dt).flat(),Be=new Map;for(const ke of Lt(Ee,({kind:Se})=>tt[Se])){const Se=Pe(ke.map(({path:ve})=>ve),Ae);for(const[ve,Oe]of ke.
entries())Be.set(Oe,Se[ve]??"")}return oe.flatMap(ke=>ke.length>=dt?[Rt(ke,Ae)]:ke.map(Se=>{const{line:ve,under:Oe,rest:We}=Nt(Se,Ae);return{...re(`- ${tt[Se.kind]} ${Be.get(Se)}${ve}`,1,Oe),...We!==void 0&&
{rest:We}}}))}function Lt(x,Ae){const oe=new Map;for(const Ee of x){const Be=oe.get(Ae(Ee));Be?Be.push(Ee):oe.set(Ae(Ee),[Ee])}return[...oe.values()]}function mt(x){const Ae=be(x.path),Ee=(x.kind==="m\
odified"?[x.from,x.to]:"value"in x?[x.value]:[]).flatMap(Be=>"id"in Be?[Be.id]:[]);return Ae===0||Ae===x.path.length||Ee.length===0?x:JSON.stringify([x.kind,Ee,x.path.slice(Ae)])}function Rt(x,Ae){const[
oe]=x,{line:Ee,under:Be=()=>""}=Nt(oe,Ae),ke=Jt(Gt(x,Ae)),Se=oe.kind==="modified"?"":` ${oe.kind}`,ve=`- ${tt[oe.kind]} ${Tt(oe,Ae)}${Ee}${Se} in ${ke.line}`;return re(ve,x.length,Oe=>Be(Oe)+(ke.under?.(
Oe)??""))}function Gt(x,Ae){return Pe(x.map(({path:oe})=>oe.slice(0,be(oe))),Ae)}function Tt({path:x},Ae){return Fe(x.slice(be(x)),Ae)}function Nt(x,Ae){if(x.kind==="modified")return xt(x,Ae);if("valu\
e"in x)return Qe(x,Ae);if(x.kind==="moved"){const[Be,ke]=[x.from,x.path].map(Se=>Fe(Se.slice(0,-1),Ae,!0));return{line:`: moved from ${Be} to ${ke}`}}if(x.moved.length===0)return{line:": in a new orde\
r"};const oe=Jt(Pe(x.moved.map(Be=>[Be]),Ae)),Ee=oe.under?`${oe.line} moved`:`moved: ${oe.line}`;return{...oe,line:`: in a new order (${Ee})`}}function Jt(x){const Ae=(0,R.hS)(x.length,"item"),oe=xe(Ae,
it+x.join(", "));return x.length<=ft?{line:x.join(", ")}:{line:Ae,under:Ee=>oe.length<=Ee?oe:""}}function xt({path:x,from:Ae,to:oe},Ee){if(Ae.type==="hidden"||oe.type==="hidden")return{line:""};if(le(
x,Ae,oe))return Dt;if(Ae.type==="string"&&oe.type==="string")return Vt((0,z.e1)(Ae.text),(0,z.e1)(oe.text),Ee);const[Be,ke]=[ae(Ae,Ee),ae(oe,Ee)];if(Be!==void 0&&ke!==void 0)return Be===ke?Dt:{line:`:\
 ${Be} \u2192 ${ke}`};const[Se,ve]=[v(Ae,Ee).join(`
`),v(oe,Ee).join(`
`)];return Se===ve?Dt:{line:"",under:De(Se,ve)}}function Vt(x,Ae,oe){const Ee=ge(x)!==ge(Ae)&&(ge(x)!==x||ge(Ae)!==Ae),[Be,ke,Se]=Ee?[ge(x),ge(Ae)," (percent-encoded)"]:[x,Ae,""],[ve,...Oe]=(0,G.q)(Be,
ke)?.changes??[];if(ve!==void 0){const Mt=`${Se} (JSON in a text)`;if(Oe.length===0&&ve.kind==="modified"){const wt=xt(ve,oe);return{...wt,line:`${Mt} \u203A ${Fe(ve.path,oe)}${wt.line}`}}const Ft={heading:"",
parts:Bt([ve,...Oe],oe)};return{line:Mt,under:wt=>`
${Ge(K(Ft,wt).join(""))}`}}const[We,He]=[oe.mask(Be),oe.mask(ke)];if(We.shown===He.shown)return{line:Se+Dt.line};const qe=We.hidden===He.hidden?"":" (hidden values differ, too)",[Et,pt]=[O(Be,oe),O(ke,
oe)];if(Et===void 0||pt===void 0)return{line:Se+qe,under:De(We.shown,He.shown)};const Ut=Y(We.shown,He.shown);return{line:`${Se}: ${Et} \u2192 ${pt}${Ut===void 0?"":` (${Ut})`}${qe}`}}function Qe({kind:x,
path:Ae,value:oe},Ee){if(oe.type==="hidden")return{line:""};if(le(Ae,oe))return{line:": hidden"};const Be=oe.type==="object"?void 0:ae(oe,Ee);if(Be!==void 0)return{line:`: ${Be}`};const Se=oe.type==="\
string"?Ee.mask(ge((0,z.e1)(oe.text))).shown:v(oe,Ee).join(`
`),[ve,Oe]=x==="added"?[void 0,Se]:[Se,void 0];if(oe.type!=="object"){const pt=oe.type==="array"?(0,R.hS)(oe.items.length,"element"):void 0;return{line:"",under:De(ve,Oe,pt)}}const{line:We,isWhole:He}=ce(
oe,Ae.at(-1),Ee),qe=De(ve,Oe,(0,R.hS)(oe.members.size,"field")),Et=We===""?"":`: ${We}`;return He===!1?{line:Et,under:qe}:He?{line:Et}:{line:Et,rest:qe(1/0)}}function ce(x,Ae,oe){const Ee=Ae?.type==="\
item"?Ae:void 0;if(x.members.size===0&&!Ee)return{line:"`{}`",isWhole:!0};const Be=We=>(0,z.jn)(We)&&[Ee?.label,Ee?.hint].includes((0,z.e1)(We.text)),ke=[...x.members].filter(([,We])=>!Ee||!Be(We)),Se=ke.
filter(([We,He])=>!Ee||!(0,w.rL)(We,He)),ve=Se.map(([We,He])=>{const qe=ie(We,He,x)?(0,l.SS)(et):ae(He,oe,x);return qe&&`${ye(We,oe)}: ${qe}`}),Oe=ve.join(", ");return ve.includes(void 0)||Oe.length>bt?
{line:fe(x,Be,oe),isWhole:!1}:Se.length<ke.length?{line:Oe}:{line:Oe,isWhole:!0}}function fe(x,Ae,oe){const{mask:Ee,labelOf:Be,countOf:ke}=oe,Se=new Map,ve=(He,qe,Et)=>{Et>(Se.get(He)?.weight??0)&&Se.
set(He,{text:qe,weight:Et})},Oe=(He,qe,Et)=>{if(He.type==="array")for(const Ft of He.items)Oe(Ft,qe,Et+1);if(He.type==="object")for(const[Ft,wt]of He.members)ie(Ft,wt,He)?ve(Ft,et,gt.max):Oe(wt,Ft,Et+
1);if(He.type!=="string")return;const pt=(0,z.e1)(He.text),Ut=yt.test(qe)||Ae(He)||(0,w.gN)(pt)||Be(pt)!==void 0;if(pt.length<gt.min||Ut)return;const Mt=pt.includes("://")?2*gt.max:Math.min(pt.length,
gt.max);ve(qe,Ee(ge(pt)).shown,(ke(pt)>gt.usual?.001:1)*(Mt/(Et+1)))};return Oe(x,"",0),[...Se].sort(([,He],[,qe])=>qe.weight-He.weight).filter(([,{weight:He}],qe)=>qe===0||qe<gt.texts&&He>.1).map(([He,
{text:qe}])=>`${ye(He,oe)}: ${(0,l.SS)(JSON.stringify((0,l.Jj)(qe,gt.max)),1/0)}`).join(", ")}function De(x,Ae,oe){const Ee=(0,l.EU)(m(x,Ae),"diff",it);return Be=>{const[ke="",...Se]=Be===1/0?[]:Ee.split(
`
`),ve=Se.pop()??"",Oe=se(Se.map(He=>He.slice(it.length)),Be).map(He=>it+He),We=Be===1/0?Ee:[ke,...Oe,ve].join(`
`);return oe===void 0?`
${We}`:xe(oe,We)}}function xe(x,Ae){return`
${it}<details><summary>${x}</summary>

${Ae}
${it}</details>`}function Ge(x){return x.replace(/^(?=.)/gm,it)}var Ve=e(36922);function ht(x,Ae,oe){if(x.kind==="text")return Bt([At(x)],Ae);if(x.status!=="modified")return Bt(x.kind==="json"?Xe(x):x.
changes,Ae);const Ee=(0,w.pi)(x),Be=oe?.connections??[],ke=new Set(Be.map(({item:qe})=>qe)),Se={told:[],connections:[],layout:[],items:[],rest:[]};for(const qe of x.changes){const Et="value"in qe&&ke.
has(qe.value),pt=oe?.tells(qe)?"told":Et?"connections":Ee(qe)?"layout":void 0;Se[pt??(It(qe.path,Ae)?"items":"rest")].push(qe)}const[ve,Oe]=[Bt(Se.rest,Ae),Se.layout],We=Qt(Be,Se.connections,Ae),He=Se.
told.length+Se.connections.length;return[...Bt(Se.items,Ae),...We.length===0?[]:[{heading:"Connections",parts:We,noun:"connection",changes:He}],...We.length===0||ve.length===0?ve:[{heading:"Elsewhere \
in the file",parts:ve}],...Oe.length===0?[]:[{heading:`Layout and bookkeeping: ${(0,R.hS)(Oe.length,"change")}`,parts:Wt(Oe,x,Ae),folded:!0}]]}function It(x,{labelOf:Ae}){return x.some(oe=>oe.type==="\
item"||oe.type==="member"&&Ae(oe.key)!==void 0)}function At({status:x,text:Ae={}}){const oe=(Ee="")=>({type:"string",id:0,text:JSON.stringify(Ee)});return x!=="modified"?{kind:x,path:[],value:oe(Ae.base??
Ae.head)}:{kind:x,path:[],from:oe(Ae.base),to:oe(Ae.head)}}function Xe({base:x,head:Ae,status:oe}){const Ee=oe==="removed"?"removed":"added",Be=(Se,ve)=>{const Oe=(0,Ve.V)(Se,()=>{});return!(ve.length<
3&&Oe.length>0&&Oe.every(He=>He.value.type==="object"))&&(ve.length>0||Se.type!=="object")?[{kind:Ee,path:ve,value:Se}]:Oe.flatMap(({step:He,value:qe})=>He.type==="member"?Be(qe,[...ve,He]):[{kind:Ee,
path:[...ve,He],value:qe}])},ke=x??Ae;return ke?Be(ke,[]):[]}function Qt(x,Ae,oe){const Ee=new Map(Ae.map(Se=>["value"in Se?Se.value:void 0,Se])),Be=Ht(x,Se=>Ee.has(Se)),ke=ot(Be.map(Se=>Pt(Se,oe)));return Be.
map(([{item:Se}],ve)=>{const Oe=Se&&Ee.get(Se);return re(ke[ve]??"",0,Oe&&Nt(Oe,oe).under)})}function Ht(x,Ae){const oe={added:new Map,removed:new Map};return x.flatMap(Ee=>{const{kind:Be,source:ke,target:Se,
item:ve}=Ee;if(Be==="rewired"||ve&&Ae(ve))return[[Ee]];const Oe=oe[Be].get(ke),We=Oe??[Ee];return Oe&&Oe.push(Ee),oe[Be].delete(ke),oe[Be].set(Se,We),Oe?[]:[We]})}function Pt(x,Ae){const[{kind:oe,source:Ee,
target:Be,was:ke}]=x,Se=He=>`**${ye(He.label,Ae)}**`,ve=He=>He===""?"":` (${ye(He,Ae)})`,Oe=x.map(He=>` \u2192 ${Se(He.target)}${ve(He.label)}`),We=ke?.target===Be?ve(ke.label)||" without a label":ke&&
` ${Se(ke.target)}`;return`- ${tt[oe]} ${Se(Ee)}${Oe.join("")}${We===void 0?"":`, was${We}`}`}function Wt(x,Ae,oe){return Lt((0,w.lY)(x,Ae),Be=>Be.kind+Tt(Be,oe)).flatMap(Be=>{const ke=Be.map(We=>Nt(We,
oe));if(Be.length<dt||be(Be[0].path)===0||ke.some(({under:We})=>We))return Bt(Be,oe);const Se=Gt(Be,oe),ve=ke.map(({line:We},He)=>`- ${Se[He]}${We}`).join(`
`),Oe=`- ${tt[Be[0].kind]} ${Tt(Be[0],oe)} of ${(0,R.hS)(Be.length,"item")}`;return[re(Oe,Be.length,We=>ve.length>We?"":`
${Ge(ve)}`)]})}const Ot="<!-- workflow-report -->",eA=6e4,tA=1e3,AA=100,jt=5;function nA(x){const Ae=q(x);let oe;return({maxLength:Ee=eA,maxBytes:Be=1/0,headings:ke=!0,mark:Se=!0}={})=>{oe??=rA(x,Ae);
const ve=oA(x,oe,{mask:Ae,headings:ke}),Oe=Se?`${Ot}
`:"";let We=Math.min(Ee,Be);for(;;){const He=[Oe,...K(ve,We-Oe.length-1),`
`],qe=Be===1/0?0:Buffer.byteLength(He.join(""));if(qe<=Be||We<tA)return He;We=Math.floor(We*Be*.99/qe)}}}function sA(x,Ae){return x.length<=3e3&&x.split(`
`).length<=50?x:`<details><summary>${Ae}</summary>

${x}
</details>
`}function rA({workflows:x},Ae){return["changed","added","removed"].flatMap(oe=>x.filter(Ee=>Ee.status===oe).map(Ee=>({workflow:Ee,parts:Ee.files.flatMap(Be=>aA(Be,Ae))})))}function oA({workflows:x,missing:Ae},oe,{
mask:Ee,headings:Be}){const ke=oe.map(({workflow:ve,parts:Oe})=>$t(iA(ve,Ee,Be),Oe,{changes:Xt(ve.counts)})),Se=x.filter(({status:ve})=>ve==="unchanged");return{heading:Ae===void 0?"":`\`${Ae}\` doesn'\
t exist: it counts as empty.`,parts:[...ke.length===0?[]:[{heading:"",parts:ke,noun:"workflow"}],...gA(Se,x.length===0,Ee),...hA(x,Ee)]}}function iA({name:x,status:Ae,counts:oe},Ee,Be){const ke=Ae==="\
added"||Ae==="removed";if(!ke&&!Be)return"";const Se=ke?`workflow ${Ae}`:(0,D.cq)(oe),ve=x===void 0?dA(Se):`${ye(x,{mask:Ee})}: ${Se}`;return`${Be?"### ":""}${ke?`${tt[Ae]} `:""}${ve}`}function aA(x,Ae){
const oe=x.kind==="json"?(0,S.I)(x,Et=>Ae(Et).shown):void 0,Ee=(0,w.Az)(x.head??x.base),Be={mask:Ae,labelOf:Et=>Et.length>AA?void 0:oe?.labelOf(JSON.stringify(Et)),endsOf:Et=>oe?.endsOf(Et),countOf:Et=>Ee().
get(Et)??0},ke=Xt((0,D.xS)(x)),Se=ht(x,Be,oe),{nodes:ve=0,connections:Oe=0}=oe?.size??{},We=ve===0?"What is in it":`${(0,R.hS)(ve,"node")}, ${(0,R.hS)(Oe,"connection")}`,qe=x.status!=="modified"&&Se.length>
0?[$t(We,Se,{changes:ke,folded:!0})]:Se;return[...cA(oe),$t(lA(x,Ae),[...qe,...uA(x,Be)],{changes:ke})]}function cA(x){return x?.note!==void 0?[re(x.note)]:x?.picture?[{line:(0,l.EU)(x.picture.trimEnd().
split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function $t(x,Ae,oe){return Ae.length===0?re(x,oe.changes):{heading:x,parts:Ae,...oe}}function lA({name:x,kind:Ae,status:oe,
changes:Ee},Be){const ke=`**${ye(x,{mask:Be})}**`;return oe!=="modified"?`${tt[oe]} ${ke}: file ${oe}`:Ae==="binary"||Ae==="variables"&&Ee.length===0?`${tt.modified} ${ke}: content modified`:Ae==="var\
iables"?`${ke} (values are never shown)`:ke}function uA({references:x},Ae){if(x.length===0)return[];const oe=x.length===1,Ee=x.slice(0,jt).map(({path:Se,from:ve,to:Oe})=>{const[We,He]=[ve,Oe].map(qe=>ye(
qe,Ae));return`${Fe(Se,Ae)} (${We} \u2192 ${He})`}),Be=x.length>jt?", \u2026":"",ke=`${(0,R.hS)(x.length,"reference")} to new IDs and names ${oe?"follows and isn't":"follow and aren't"} counted`;return[
re(`${ke}: ${Ee.join(", ")}${Be}`)]}function gA(x,Ae,oe){return x.length===0&&!Ae?[]:x.every(({name:Ee})=>Ee===void 0)?[re("No changes")]:[{...re(`${Kt(x,oe)}: no changes`),least:`${Zt(x)}: no changes`}]}
function hA(x,Ae){const oe=x.filter(({variablesCompared:Be})=>!Be);if(oe.length===0)return[];const Ee=Be=>`The environment variables${Be} weren't compared, because one side is a folder without \`env_va\
riables.json\`.`;return oe.length===x.length?[re(Ee(""))]:[{...re(Ee(` of ${Kt(oe,Ae)}`)),least:Ee(` of ${Zt(oe)}`)}]}function Kt(x,Ae){return x.flatMap(({name:oe})=>oe===void 0?[]:[ye(oe,{mask:Ae})]).
join(", ")}function Zt(x){return(0,R.hS)(x.length,"workflow")}function Xt({added:x,modified:Ae,removed:oe}){return x+Ae+oe}function dA(x){return x.charAt(0).toUpperCase()+x.slice(1)}}),38504:((L,$,e)=>{
e.d($,{D8:()=>f,O6:()=>A,jJ:()=>u,Ms:()=>s,FF:()=>o});var l=e(63102);class R extends l.A{tokenize(g){return g.slice()}join(g){return g}removeEmpty(g){return g}}const D=new R;function S(r,g,C){return D.
diff(r,g,C)}const w=100,d=50,Q=64;function f(r,g){const[C,p]=[new Set(r),new Set(g)],k=[...r.keys()].filter(a=>p.has(r[a])),N=[...g.keys()].filter(a=>C.has(g[a])),[F,i]=[k.map(a=>r[a]),N.map(a=>g[a])],
n=Math.max(w,Math.floor(Math.sqrt(d*(F.length+i.length))));return(t(F,i,n)??I(F,i)).map(([a,E])=>[k[a],N[E]])}function t(r,g,C){const p=S(r,g,{maxEditLength:C});if(p===void 0)return;const k=[];let[N,F]=[
0,0];for(const{added:i,removed:n,count:h}of p){if(!i&&!n)for(let a=0;a<h;a++)k.push([N+a,F+a]);i||(N+=h),n||(F+=h)}return k}function I(r,g){const C=c(g),p=[];for(const[i,n]of c(r)){const h=C.get(i);n!==
void 0&&h!==void 0&&p.push([n,h])}const k=[];let[N,F]=[0,0];for(const[i,n]of[...s(p),[r.length,g.length]]){for(;N<i&&F<n;N+=Q,F+=Q){const[h,a]=[r.slice(N,Math.min(N+Q,i)),g.slice(F,Math.min(F+Q,n))];for(const[
E,m]of t(h,a,2*Q)??[])k.push([N+E,F+m])}i<r.length&&k.push([i,n]),[N,F]=[i+1,n+1]}return k}function c(r){const g=new Map;for(const[C,p]of r.entries())g.set(p,g.has(p)?void 0:C);return g}function s(r){
const g=[],C=[];for(const[k,[,N]]of r.entries()){let[F,i]=[0,g.length];for(;F<i;){const n=F+i>>1;r[g[n]][1]<N?F=n+1:i=n}C.push(g[F-1]),g[F]=k}const p=[];for(let k=g.at(-1);k!==void 0;k=C[k])p.push(r[k]);
return p.reverse()}function u(r){return r.some(([,g],C)=>g<(r[C-1]?.[1]??0))}function o(r,g){if(g.length===0)return r;const[C,p]=[new Set(g.map(([k])=>k)),new Set(g.map(([,k])=>k))];return{base:r.base.
filter(k=>!C.has(k)),head:r.head.filter(k=>!p.has(k))}}function A(r,g){const C=[];let[p,k]=[0,0];for(const[N,F]of[...s(r),[Number.POSITIVE_INFINITY,Number.POSITIVE_INFINITY]]){const[i,n]=[p,k];for(;(g.
base[p]??Number.NaN)<N;)p++;for(;(g.head[k]??Number.NaN)<F;)k++;p>i&&k>n&&C.push({base:g.base.slice(i,p),head:g.head.slice(n,k)})}return C}}),39462:((L,$,e)=>{e.d($,{N:()=>D,R:()=>S});var l=e(7279),R=e(
30706);async function D(w,{ms:d,error:Q},f){const t=new AbortController,I=setTimeout(()=>t.abort(Q),d),c=Math.min(w.endsAt,performance.now()+d);try{return await f({...w,signal:AbortSignal.any([w.signal,
t.signal]),endsAt:c})}finally{clearTimeout(I)}}function S(w,d){const Q=`${d} within ${(0,R.zK)(w)} (timeout-minutes)`;return{ms:w,error:new l.HR({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-\
on-the-platform"})}}}),30532:((L,$,e)=>{e.d($,{CQ:()=>t,Mi:()=>f,Rs:()=>c,TF:()=>s,Uc:()=>I,lo:()=>A});var l=e(77598),R=e(51455),D=e(76760),S=e(57975),w=e(7279),d=e(30706);const Q={ENOSPC:"the disk is\
 full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"\
a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function f(r){
const g=typeof r=="object"&&r!==null&&"code"in r?r.code:void 0;return typeof g=="string"&&/^E[A-Z0-9]+$/.test(g)}function t(r){if(!f(r))return(0,w.gJ)(r);const{code:g="",errno:C=0}=r;return Q[g]??(0,S.
getSystemErrorMap)().get(C)?.[1]??g}function I(r){const g=f(r)&&("dest"in r?r.dest:r.path);return typeof g=="string"?`${t(r)} (${(0,d.MW)(g)})`:t(r)}function c(r,g){const p=f(r)&&r.code==="ENAMETOOLON\
G"?"Set a shorter name.":"Set another directory, or free some space.";return new w.HR({what:`Can't write ${g}`,why:t(r),advice:p},{cause:r})}async function s(r){await(0,R.rm)(r,{recursive:!0,force:!0,
maxRetries:10})}const u=/^\.workflow-export-[0-9a-f]{12}$/;async function o(r,g,C=(0,D.dirname)(r)){const p=(0,D.join)(C,`.workflow-export-${(0,l.randomBytes)(6).toString("hex")}`);try{await(0,R.writeFile)(
p,g,{flag:"wx"}),await(0,R.rename)(p,r)}catch(k){throw await s(p).catch(()=>{}),k}}async function A(r,g){await o(r,g).catch(C=>{throw c(C,r)})}}),7279:((L,$,e)=>{e.d($,{HR:()=>R,gJ:()=>d,iT:()=>w});const l=null;
class R extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({what:f,why:t="",advice:I="",topic:c},s={}){super(S(D(f,t),I),{cause:s.cause}),
this.what=f,this.why=t,this.advice=I,this.topic=c,this.status=s.status,this.maybeProcessed=s.maybeProcessed??!1,this.affectsAll=s.affectsAll??!1,this.busy=s.busy??!1,this.retryable=s.retryable??!1,this.
retryAfterMs=s.retryAfterMs??0,this.maxRetries=s.maxRetries}get sentence(){return D(this.what,this.why)}with(f){const{topic:t,status:I,maxRetries:c}=this,s={...this,topic:t,status:I,maxRetries:c,cause:this,
...f};return new R(s,s)}}function D(Q,f){return f===""?Q:`${Q}: ${f}`}function S(Q,f){const t=/[.!?…]$/.test(Q)?Q:`${Q}.`;return f===""?t:`${t} ${f}`}function w(Q){return Q instanceof Error?Q:new Error(
String(Q))}function d(Q){return w(Q).message}}),96191:((L,$,e)=>{e.d($,{B6:()=>u,R9:()=>k,mz:()=>N,wn:()=>p});var l=e(77598),R=e(51455),D=e(76760),S=e(22779),w=e(92145),d=e(39462),Q=e(30532),f=e(7279),
t=e(32975),I=e(30706),c=e(15543),s=e(37487);class u extends f.HR{}const o=10*6e4,A=3;function r(){e.e(599).then(e.bind(e,37599)).catch(()=>{})}async function g({signal:T,log:V},se){const{DefaultArtifactClient:he}=await e.
e(599).then(e.bind(e,37599)),J=(0,c.QJ)(V,()=>se(new he));return await(0,t.Mu)(T,J)}async function C(T){const V=await(0,s.Pd)("workflow-artifact-");try{return await T(V)}finally{await(0,Q.TF)(V).catch(
()=>{})}}async function p(T){return await g(T,async V=>(await V.listArtifacts()).artifacts)}async function k(T,V){return await C(async se=>{const he={path:se,skipDecompress:!0};await g(T,W=>W.downloadArtifact(
V,he));const[J=""]=await(0,R.readdir)(se);return await(0,R.readFile)((0,D.join)(se,J))})}async function N(T,{name:V,bytes:se},he){return await C(async J=>{const W=(0,D.join)(J,V);await(0,R.writeFile)(
W,se).catch(re=>{throw(0,Q.Rs)(re,W)}),process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const z=(0,l.createHash)("sha256").update(se).digest("hex"),G={ms:o,error:new Error(`it didn't finish withi\
n ${o/6e4} minutes`)},ee=await g(T,re=>{const K={client:re,options:he,name:V,folder:J,digest:z,mayHaveCreated:!1,taken:0};return(0,d.N)(T,G,we=>(0,t.L5)(we,()=>(0,t.Mu)(we.signal,F(K,we.log))))}).catch(
re=>{throw T.signal.throwIfAborted(),b(re,V)}),{GITHUB_SERVER_URL:te,GITHUB_REPOSITORY:Z,GITHUB_RUN_ID:j}=process.env,ne=`${te}/${Z}/actions/runs/${j}/artifacts/${ee}`;return{id:ee,name:V,url:ne,digest:z}})}
async function F(T,V){const se=he=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(he)&&(T.mayHaveCreated=!0),V.debug(he)};try{return await(0,c.QJ)({...V,debug:se},()=>i(T))}catch(he){return await(0,c.
QJ)(V,()=>n(T,he))}}async function i({client:T,name:V,folder:se,digest:he,options:{overwrite:J,retentionDays:W}}){J&&await T.deleteArtifact(V).catch(ee=>{if(!(ee instanceof Error&&ee.name==="ArtifactN\
otFoundError"))throw ee});const z={skipArchive:!0,...W!==void 0&&{retentionDays:W}},G=await T.uploadArtifact(V,[(0,D.join)(se,V)],se,z);if(G.id===void 0||G.digest!==he)throw new Error("the uploaded fi\
le differs from the package");return G.id}async function n(T,V){const se=(0,f.gJ)(V),{client:he,name:J,digest:W,options:z}=T,[G,ee]=[m.test(se),E.test(se)];T.mayHaveCreated||=G;const Z=ee||T.mayHaveCreated?
await he.getArtifact(J).catch(()=>{}):void 0;if(T.mayHaveCreated&&Z?.artifact.digest===`sha256:${W}`)return Z.artifact.id;if(G)throw U("the connection to the artifact service failed",h,{retryable:!0,cause:V});
if(!ee)throw V;T.taken++;const j=T.mayHaveCreated&&!Z;if(j&&T.taken===A&&await Y(J),T.taken<=(j?A:Number(z.overwrite)))throw U("the name is still taken",h,{retryable:!0,cause:V});const ne=Z?`this run \
already has an artifact named ${J}`:`an upload that isn't finished holds the name ${J}, for example another job's`,re=Z?"Set overwrite: true or another name.":"Set another name, or re-run the job late\
r.";throw new u({what:"Artifact",why:ne,advice:re,topic:"the-artifact"},{cause:V})}const h="Re-run the job later.",a="Set upload-artifact: false.",E=/already exists/,m=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
B=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",a],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",a],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."]],y=/CreateArtifact: .*(\(400\)|mime_type|Error deco)/;function b(T,V){if(T instanceof f.
HR)return T;const se=(0,f.gJ)(T),[,he,J]=B.find(([z])=>z.test(se))??[];if(he!==void 0&&J!==void 0)return U(he,J,{cause:T});const W=(0,I.OX)(se,200).replace(/\.$/,"");return y.test(se)?U(`the artifact \
service here can't take the upload of ${V} (${W})`,a,{cause:T}):U(`the upload of ${V} failed (${W})`,"Re-run the job.",{cause:T})}function U(T,V,se){return new f.HR({what:"Artifact",why:T,advice:V,topic:"\
the-artifact"},se)}async function Y(T){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:se}=process.env,{scp:he}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[,J,W]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(he))??[],{href:z}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",se);await new S.Qq("export-workflow-action",[new w.tZ(V)],{socketTimeout:3e4}).postJson(z,{workflow_run_backend_id:J,
workflow_job_run_backend_id:W,name:T})}}),15543:((L,$,e)=>{e.d($,{QJ:()=>t,lm:()=>R.lm,t1:()=>D});var l=e(16698),R=e(77094);function D(c=""){return{info:s=>w(c+s),warning:s=>R.$e(c+s),debug:s=>R.Yz(c+
s),mask:R.Pq}}function S(c){const s=[];return{...D(`[${c}] `),info:u=>s.push(u),end(u){core.startGroup(d(u));for(const o of s)w(o);core.endGroup()}}}function w(c){R.pq(d(c))}function d(c){return c.replaceAll(
"##[","## [")}const Q=new l.AsyncLocalStorage;let f=!1;function t(c,s){return f||I(),f=!0,Q.run(c,s)}function I(){const c=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...u)=>{const o=Q.
getStore(),A=String(s);return o===void 0||/^::(add-mask|debug)::/.test(A)?c(s,...u):(Q.exit(()=>o.debug(A.trimEnd())),!0)})}}),37487:((L,$,e)=>{e.d($,{GQ:()=>o,Pd:()=>u,VY:()=>c,eF:()=>I,n0:()=>s});var l=e(
73024),R=e(51455),D=e(48161),S=e(76760),w=e(77094),d=e(30532),Q=e(7279),f=e(30706);const t=6e4;async function I(A){const r=new AbortController;for(const g of["SIGINT","SIGTERM","SIGBREAK"]){const C={what:`\
Cancelled (${g})`,topic:"the-job-on-the-platform"};process.on(g,()=>r.abort(new Q.HR(C)))}try{await A(r.signal)}catch(g){for(let p=g;p instanceof Error;p=p.cause)w.Yz(p.stack??p.message);const C=c(g);
w.C1(`${(0,f.OX)((0,Q.gJ)(g),t)}${C===void 0?"":` See ${C}`}`)}process.stdout.write("",()=>process.exit())}function c(A){const{GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:g,GITHUB_ACTION_REF:C}=process.
env;if(!(!(A instanceof Q.HR)||A.topic===void 0||!r||!g||!C))return encodeURI(`${r}/${g}/blob/${C}/docs/troubleshooting.md#${A.topic}`)}function s(A){for(const[r,g]of Object.entries(A))g!==void 0&&w.uH(
r,g)}async function u(A){const r=process.env.RUNNER_TEMP||(0,D.tmpdir)();return await(0,R.mkdtemp)((0,S.join)(r,A)).catch(g=>{throw(0,d.Rs)(g,r)})}function o(){try{return JSON.parse((0,l.readFileSync)(
process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),24057:((L,$,e)=>{e.d($,{Sy:()=>o,cj:()=>t,il:()=>I,tp:()=>Q});var l=e(77094),R=e(7279),D=e(58132),S=e(30706);const w=1024*
1024-1e4,d=2e5;function Q(A,r){const g=r.map(F=>F.map(s)),C=A.map((F,i)=>g.some(n=>n[i]!=="")),p=(F,i)=>`<tr>${F.flatMap((n,h)=>C[h]?`<${i}>${n}</${i}>`:[]).join("")}</tr>`,k=g.map(F=>p(F,"td")),N=F=>`\
<tr><td colspan="${A.length}">\u2026 and ${(0,S.hS)(F,"more row")}</td></tr>`;return`<table>${p(A.map(D.FO),"th")}${u(k,N).join("")}</table>`}function f(A){return`<table>${A.map(([g,C])=>C===void 0?"":
`<tr><th align="left">${escapeAll(g)}</th><td>${s(C)}</td></tr>`).join("")}</table>`}function t(A){const r=A.map(({names:g,message:C,help:p})=>{const k=g.map(F=>`**${(0,D.wh)(F)}**`);return`- ${u(k,F=>`\
and ${F} more`,d/2).join(", ")}: ${I(C,p)}`});return u(r,g=>`- \u2026 and ${(0,S.hS)(g,"more cause")}`).join(`
`)}function I(A,r){return r===void 0?(0,D.wh)(A):`${(0,D.wh)(A)} <a href="${(0,D.FO)(r)}">Troubleshooting</a>`}function c(A,r){return`<details><summary>${escapeAll(A)}</summary>

${r}

</details>`}function s(A){return typeof A=="string"?A===""?"":`<code>${(0,D.FO)((0,D.RK)(A))}</code>`:"words"in A?(0,D.wh)(A.words):`<a href="${(0,D.FO)(A.href)}">${(0,D.wh)(A.text)}</a>${(0,D.FO)(A.after??
"")}`}function u(A,r,g=d){let C=g;const p=A.filter(k=>{const N=Buffer.byteLength(k),F=N<=C;return F&&(C-=N),F});return p.length===A.length?p:[...p,r(A.length-p.length)]}async function o(A,...r){const g=p=>`${(0,S.
hS)(p,"part")} of this page would not fit and ${p===1?"is":"are"} left out.`,C=[`### ${(0,D.wh)(A)}`,...u(r,g,w)];try{await l.z.addRaw(C.join(`

`),!0).write()}catch(p){l.$e(`Can't write the job summary: ${(0,R.gJ)(p)}`)}}}),58132:((L,$,e)=>{e.d($,{EU:()=>Q,FO:()=>I,Jj:()=>w,RK:()=>D,SS:()=>d,wh:()=>t});const l="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",R=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${l})[\\u200C\\u200D](?=${l})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function D(u){return/^[ -[\]-~…]*$/.test(u)&&!u.includes("##[")?u:u.replace(R,(o,A)=>A===void 0?o:S(A))}function S(u){return`\
\\u{${u.codePointAt(0)?.toString(16)}}`}function w(u,o){if(u.length<=o)return u;const A=Array.from(u.slice(0,2*o+2));return A.length>o?`${A.slice(0,o).join("")}\u2026`:u}function d(u,o=100){const A=D(
w(u,o)).replaceAll("	",S)||'""',r="`".repeat(s(A)+1);return/^`|`$/.test(A)||/^ .*[^ ].* $/.test(A)?`${r} ${A} ${r}`:r+A+r}function Q(u,o,A){const r=u.map(C=>D(C).replace(/^(\s*):(?=:)/,(p,k)=>k+S(":"))),
g="`".repeat(r.reduce((C,p)=>Math.max(C,s(p)+1),3));return[g+o,...r,g].map(C=>A+C).join(`
`)}const f=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function t(u){const o=D(u).replaceAll("	"," ").split(f),A=D(u).match(f)??[];return o.map((r,g)=>I(r)+(A[g]===void 0?"":`${I(A[g])}<wbr>`)).join("")}
function I(u){return u.replace(c,o=>`&#${o.codePointAt(0)};`)}const c=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(u){return(u.match(/`+/g)??[]).reduce((o,A)=>Math.
max(o,A.length),0)}}),98920:((L,$,e)=>{e.d($,{Ch:()=>c,mu:()=>Q});var l=e(51455),R=e(30532),D=e(7279),S=e(18142),w=e(59870);const d=1024*1024;function Q({files:u},o){const[A,r]=[f(w.uq,u),f(w.n7,u)];if(A===
void 0||r===void 0){const C=[A?[]:w.uq,r?[]:w.n7].flat();throw new Error(`lacks ${C.join(" and ")}, at its root and in its only subfolder`)}const g=o??f(w.Km,u)?.file;return{app:A.file,flow:r.file,env:g,
ownName:t(A.value)??t(r.value)}}function f(u,o){const A=o.get(u);try{return A&&{file:{name:u,bytes:A},value:u===w.Km?s(A):(0,S.Zs)(A)}}catch(r){throw new Error(`has a file that ${(0,D.gJ)(r)}: ${u}`,{
cause:r})}}function t(u){const{name:o,version:A}=Object(u);if(!(typeof o!="string"||o.trim()===""))return{name:o,version:["string","number"].includes(typeof A)?String(A):void 0}}function I(u){try{return Q(
u).ownName}catch{return}}async function c(u,o){const A=await(0,l.readFile)(u,{signal:o}).catch(r=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,R.Uc)(r)}`,{cause:r})});return s(A),{name:w.Km,
bytes:A}}function s(u){if(u.length>d)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,S.Zs)(u)}}),18142:((L,$,e)=>{e.d($,{Zs:()=>d,qF:()=>S});const l=500,R=1e6,D=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function S(c,s,u){try{return w(c,s,u)}catch(o){if(o instanceof SyntaxError||o instanceof RangeError)return;throw o}}function w(c,s,u){const o=new RegExp(D);let A=c.startsWith("\uFEFF")?1:0,r=0;function g(){
for(;;){const F=c.charAt(A);if(F!==" "&&F!==`
`&&F!=="\r"&&F!=="	")return F;A++}}function C(){if(o.lastIndex=A,!o.test(c))throw new SyntaxError;const F=c.slice(A,o.lastIndex);return A=o.lastIndex,F}function p(F,i){const n=g();if(n==="["){const a=[],
E=u.enter(F);return k("]",i,()=>a.push(p(E,i+1))),u.array(a,F)}if(n==="{"){const a=new Map;return k("}",i,()=>{if(g()!=='"')throw new SyntaxError;const E=C(),m=E.includes("\\")?JSON.parse(E):E.slice(1,
-1);if(a.has(m)||g()!==":")throw new SyntaxError;A++,a.set(m,p(u.enter(F,m),i+1))}),u.object(a,F)}const h=C();return u.scalar(h.includes("\\")?JSON.stringify(JSON.parse(h)):h)}function k(F,i,n){if(i===
l)throw new RangeError;if(A++,g()===F)A++;else for(let h=",";h===",";A++){if(++r>R)throw new RangeError;if(n(),h=g(),h!==","&&h!==F)throw new SyntaxError}}const N=p(s,0);if(g()!=="")throw new SyntaxError;
return N}function d(c){let s;try{s=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}catch(u){throw new Error("is not JSON",{cause:u})}if(Q(s,l))throw new Error("is nested deeper than 500 leve\
ls");return s}function Q(c,s){return typeof c!="object"||c===null?!1:s===0||Object.values(c).some(u=>Q(u,s-1))}function f(c){const s=S(c,`
`,t);return s===void 0?void 0:`${s}
`}const t={enter:c=>`${c}  `,scalar:c=>c,array:(c,s)=>I("[",c,"]",s),object(c,s){const u=[...c.keys()].sort().map(o=>`${JSON.stringify(o)}: ${c.get(o)}`);return I("{",u,"}",s)}};function I(c,s,u,o){return s.
length===0?c+u:`${c}${o}  ${s.join(`,${o}  `)}${o}${u}`}}),5806:((L,$,e)=>{e.d($,{Oj:()=>u,Sr:()=>s,dU:()=>c,gv:()=>R,jq:()=>t,tC:()=>f,x5:()=>Q});var l=e(76760);const R=".workflow-export.json",D=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
S=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,w=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,d=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",D],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',S],["changes how git or GitHub treats the repository",w],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function Q(A){const r=o(A);return s(r)===R?"is the name of the action's own record":d.find(([,g])=>g.test(r))?.[0]}
function f(A){return D.test(o(A))}function t(A){return/^\.workflow-export/.test(A)||[S,w].some(r=>r.test(o(A)))}function I(A){return S.test(o(A))?"is in a .git folder":A.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function c(A){const[r=""]=l.posix.basename(o(A).replaceAll("\\","/")).split(":");return s(r.replace(/[. ]+$/,""))==="env_variables.json"}function s(A){
return A.normalize("NFC").toUpperCase().toLowerCase()}function u(A){const r=new Map;for(const g of A){const C=s(g.replace(/\/$/,"")),p=r.get(C);if(p!==void 0)return[p,g];r.set(C,g)}for(const[g,C]of r)
for(const{index:p}of g.matchAll(/\//g)){const k=r.get(g.slice(0,p));if(k!==void 0&&!k.endsWith("/"))return[k,C]}}function o(A){return A.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((L,$,e)=>{e.d($,
{BE:()=>d,KC:()=>t,Km:()=>S,LX:()=>w,jz:()=>f,n7:()=>R,uq:()=>D,wg:()=>c,zx:()=>Q});var l=e(5806);const[R,D,S]=["flow_definition.json","app_definition.json","env_variables.json"],w=[R,D,S],d=1e4,Q=256*
1024*1024;function f(u,o){const A=[...o].filter(([r])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(r));return{kind:u,files:new Map(A.sort(([r],[g])=>r<g?-1:1))}}function t({kind:u,files:o}){return{kind:u,files:new Map(
[...o].filter(([A])=>!(0,l.dU)(A)))}}const I=/^(\..*|__MACOSX)$/;function c(u){const o=new Set(u),A=p=>w.some(k=>o.has(p+k));if(A(""))return"";const r=new Set(u.filter(p=>p.includes("/")).map(p=>p.slice(
0,p.indexOf("/")))),[g,...C]=[...r].filter(p=>!I.test(p));return g!==void 0&&C.length===0&&A(`${g}/`)?`${g}/`:""}function s(u){const o=c(u);return u.includes(o+D)||u.includes(o+R)}}),41519:((L,$,e)=>{
e.d($,{DF:()=>w,aC:()=>f,x3:()=>Q});var l=e(4573),R=e(18142),D=e(5806);const S={enter:()=>{},scalar:t=>({json:t}),array:t=>({json:`[${t.map(({json:I})=>I)}]`,items:t}),object(t){return{json:`{${[...t.
keys()].sort().map(c=>`${JSON.stringify(c)}:${t.get(c)?.json}`)}}`,members:t}}};function w(t){const I=(0,l.isUtf8)(t)?(0,R.qF)(t.toString(),void 0,S):void 0,c=I?.members?[...I.members]:I?.items?.map(u=>[
d(u),u]),s=c?.flatMap(([u,{members:o,json:A}])=>u===void 0?[]:[{name:u,keys:[...o?.keys()??[]],content:A}]);if(!(s===void 0||new Set(s.map(({name:u})=>u)).size!==c?.length))return{container:I?.members?
"object":"array",variables:s}}function d({members:t}){if(!t?.has("value"))return;const I=[t.get("name"),t.get("key")].find(c=>c?.json.startsWith('"'));return I&&JSON.parse(I.json)}function Q({files:t}){
const I=[...t].filter(([c])=>(0,D.dU)(c)).map(([,c])=>f(c));return[...new Set(I.flat())]}function f(t){const I=t.toString();try{JSON.parse(I.replace(/^\uFEFF/,""))}catch{return[]}const c=w(t),s=new Set(
c?.container==="array"?c.variables.map(({name:A})=>A):[]),o=Array.from(I.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([A,r,g])=>r===void 0?[A,String(Number(A))]:g===void 0?[JSON.parse(
r)]:[]);return[...new Set(o)].filter(A=>!s.has(A))}}),43657:((L,$,e)=>{e.d($,{Ao:()=>r,ue:()=>g,zy:()=>B});var l=e(4573),R=e(38522),D=e(20663),S=e(7279),w=e(30706),d=e(5806),Q=e(59870);const f=1e3,t=2048,
I=2162688,c=20,s=3,u=8,o=33188,A=new Set([0,10]);class r extends S.HR{}async function g(y,b){const{zip:U,source:Y,entries:T}=await C(y,b),V=(0,Q.wg)([...T.keys()]),se=[];for(const[he,J]of T){b?.throwIfAborted();
const W=await i(U,Y,J).catch(z=>{throw a(`${(0,w.TL)(he)} in the package`,z)});he.startsWith(V)&&!n(he)&&se.push([he.slice(V.length),W])}return(0,Q.jz)("zip",se)}async function C(y,b){if(b?.throwIfAborted(),
y.length>Q.zx)throw h("The package is larger than 256 MiB, the limit");const U=p(y);if(U===void 0)throw y.toString("latin1",0,2)==="PK"?a("The package",new Error("its end is missing")):m(y);try{const Y=await(0,D.
SY)(U,{decodeStrings:!1});return{zip:Y,source:U,entries:await k(Y)}}catch(Y){throw Y instanceof S.HR?Y:a("The package",Y)}}function p(y){for(let b=y.length-22;b>=0;){const U=y.lastIndexOf("PK",b,"la\
tin1");if(U<0)return;const Y=U+22+y.readUInt16LE(U+20);if(Y<=y.length)return y.subarray(0,Y);b=U-1}}async function k(y){if(y.entryCount>Q.BE)throw h(`The package has ${y.entryCount} entries. The limit\
 is 10,000`);const b=new Map;let U=0;for await(const T of y.eachEntry()){const V=N(T);if(V===""&&T.uncompressedSize===0&&T.fileNameLength>0)continue;if(b.has(V))throw h(`The package has ${(0,w.TL)(V)}\
 twice`,"Export it again.");const se=F(V,T);if(se!==void 0)throw h(`${(0,w.TL)(V)} in the package ${se}`);if(U+=T.uncompressedSize,U>Q.zx)throw h("The package takes more than 256 MiB unpacked, the lim\
it");b.set(V,T)}if([...b.keys()].every(n))throw h("The package has no files in it","Export it again.");const Y=(0,d.Oj)([...b.keys()]);if(Y)throw h(`${(0,w.TL)(Y[0])} and ${(0,w.TL)(Y[1])} in the pack\
age collide on a disk that ignores case`);return b}function N({generalPurposeBitFlag:y,fileNameRaw:b,extraFields:U,versionMadeBy:Y}){const T=(0,l.isUtf8)(b)?y|t:y,V=A.has(Y>>>8);return(0,D.ax)(T,b,U,!V).
replace(/^(\.\/+)+/,"")}function F(y,b){const U=b.externalFileAttributes>>>16&61440;return U===40960?"is a symbolic link":U!==0&&U!==32768&&U!==16384?"is neither a file nor a folder":n(y)&&b.uncompressedSize>
0?"is a folder with a content of its own":b.canDecodeFileData()?y.length>f?"is longer than 1,000 characters":(0,d.tC)(y)?"leads outside the folder that it is unpacked into":(0,d.dU)(b.fileNameRaw.toString())&&
!(0,d.dU)(y)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function i(y,b,U){const{compressedSize:Y,uncompressedSize:T}=U,{fileDataStart:V}=await y.
readLocalFileHeaderPromise(U),se=b.subarray(V,V+Y),he={maxOutputLength:Math.max(1,T),chunkSize:Math.max(64,T+1)},J=U.compressionMethod===0?se:(0,R.inflateRawSync)(se,he);if(J.length!==T)throw new Error(
`it unpacks to ${J.length} bytes, not the ${T} listed`);if((0,R.crc32)(J)!==U.crc32)throw new Error("its CRC-32 isn't the one listed");return J}function n(y){return y.endsWith("/")}function h(y,b=""){
return new S.HR({what:y,advice:b,topic:"the-package"})}function a(y,b){const U=(0,w.TL)(b.message).slice(1,-1),Y="Export it again.";return new S.HR({what:`${y} is cut off or damaged`,why:U,advice:Y,topic:"\
the-package"},{cause:b})}const E=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u],["text",/^/]];function m(y){const b=y.toString(
"utf8",0,512),[U]=E.find(([,T])=>T.test(b))??["text"],Y=`${U==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new r({what:`The package is ${U}, not a z\
ip`,advice:Y,topic:"the-package"})}function B({files:y}){const b=[],U=[];let Y=0;for(const[se,he]of y){const J=Buffer.from(se),W=(0,R.deflateRawSync)(he),z=Buffer.alloc(26);z.writeUInt16LE(c,0),z.writeUInt16LE(
t,2),z.writeUInt16LE(u,4),z.writeUInt32LE(I,6),z.writeUInt32LE((0,R.crc32)(he),10),z.writeUInt32LE(W.length,14),z.writeUInt32LE(he.length,18),z.writeUInt16LE(J.length,22);const G=Buffer.alloc(14);G.writeUInt32LE(
o*65536,6),G.writeUInt32LE(Y,10);const ee=[Buffer.from("PK"),z,J,W];b.push(...ee),U.push(Buffer.from([...Buffer.from("PK"),c,s]),z,G,J),Y+=ee.reduce((te,{length:Z})=>te+Z,0)}const T=Buffer.concat(
U),V=Buffer.alloc(22);return V.write("PK"),V.writeUInt16LE(y.size,8),V.writeUInt16LE(y.size,10),V.writeUInt32LE(T.length,12),V.writeUInt32LE(Y,16),Buffer.concat([...b,T,V])}}),82227:((L,$,e)=>{e.d($,
{HB:()=>F,px:()=>i,Ng:()=>C});var l=e(7279),R=e(32975),D=e(30706),S=e(81858),w=e(16064),d=e(2053),Q=e(86294),f=e(62291);const t=6,I=32,c=6,s=2e3,u=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class A{redact;#e;#t=new Set;#A=new Set;constructor(y,b=[]){this.#e=new D.pO(y),this.redact=this.#e.redact,this.allow(...b)}add(...y){for(const b of y)this.#e.add(b)}allow(...y){for(const b of y)b.length>=
t&&this.#t.add(b)}maskFields(y,b,U){const Y=g("",y,0).slice(0,s);for(const[T,V]of Y)/id$/i.test(T)&&(0,f.eQ)(V)&&this.allow(V);for(const[T,V]of Y)/url$/i.test(T)?this.maskUrl(V.trim(),b,U):this.#n(r(V),
U)}maskUrl(y,b,U){const Y=URL.canParse(y,b.href)?new URL(y,b.href):void 0;if(Y&&b.href.startsWith(Y.href))return;const T=/[?:]|^\/\//.test(y)?[y]:[];Y&&(T.push(Y.href,Y.password,(0,f.D4)(Y.password),...r(
Y.search)),Y.search!==""&&T.push(Y.pathname+Y.search)),this.#n(T,U)}#n(y,b){const U=T=>Array.from(this.#t).some(V=>V.includes(T)),Y=y.filter(T=>!U(T)&&!U((0,f.D4)(T)));for(const T of Y.flatMap(V=>[V,encodeURIComponent(
V)]))T.length<t||this.#A.has(T)||(this.#A.add(T),this.#e.add(T),b.mask(T))}}function r(B){return Array.from(B.matchAll(u)).flatMap(([,y="",b=""])=>{const U=b.replace(/[.,:!?)\]}]+$/,"");return o.test(
y)||(0,f.D4)(U).length>=I?[U,(0,f.D4)(U)]:[]})}function g(B,y,b){return typeof y=="string"?[[B,y]]:b>c?[]:Array.isArray(y)?y.flatMap(U=>g(B,U,b+1)):(0,Q.Gv)(y)?Object.entries(y).flatMap(([U,Y])=>g(U,Y,
b+1)):[]}function C(B,y,{secrets:b=[],known:U=[]}={}){return{url:B,apiKey:y,secrets:new A([y,...b],[B.href,...U]),connections:(0,w.Y7)("export-workflow-action"),rateLimit:new d.q,variants:new Map}}const p=1024*
1024,k=12e4,N=12e4,F="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function i(B,y){const{label:b,method:U,path:Y,isTransient:T}=y,
{secrets:V,rateLimit:se}=B.platform;V.allow(...Y.split(/[/?&=]/));const he=U==="GET"?{label:b,checked:Y}:{label:b},J=()=>se.run(he,B,()=>n(B,y));return await(0,R.L5)(B,J,{atLeastMs:T?N:0})}async function n(B,y){
const{platform:b,signal:U,log:Y}=B,{label:T,method:V,path:se,body:he,idempotent:J=!0,isTransient:W}=y,z=new URL(`api/public/${se}`,b.url),G={accept:"application/json","content-type":"application/json",
"x-api-key":b.apiKey},ee={maxBytes:p,idleMs:J?w.k$:k};try{const te=await(0,w.tN)(b.connections,{label:T,method:V,url:z,headers:G,body:he,...ee},U);return Y.debug(`${V} ${b.secrets.redact(z.pathname)}:\
 ${te.status}`),a(te,z,B,T),E(B,y,te)}catch(te){const Z=te instanceof l.HR?te:void 0;throw!J&&(U.aborted||Z?.maybeProcessed)?h(te):U.aborted||!Z||!W?.(Z)?te:Z.with({retryable:!0})}}function h(B){const y=B instanceof
l.HR?B:new l.HR({what:(0,l.iT)(B).message},{cause:B}),b=y.retryable||y.advice===""?F:`${y.advice} ${F}`;return y.with({advice:b,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function a(B,y,{
platform:b,log:U},Y){const T=(0,w.ET)(B,y,Y);if(T===void 0)return;b.secrets.maskUrl(T.href,b.url,U);const{status:V}=B,se=`the platform redirects to ${(0,D.OX)(T.origin,100)}, and the key follows no re\
direct`,he={status:V,maybeProcessed:V!==307&&V!==308};throw(0,S.ue)(Y,se,"If that is your environment, set host to it.",he)}function E(B,y,b){const{platform:U,log:Y}=B,{label:T}=y,{status:V,headers:se,
bytes:he}=b,J=new TextDecoder().decode(he),W=m(J);U.secrets.maskFields(W??{},U.url,Y);const z=new Q.sh(W??{},T,U.secrets.redact),{message:G}=z,ee=G===void 0?"":` (${G})`,te=(0,w.RG)(b,T,`the platform \
answered ${V}${ee}`);if(te)throw te;const Z=/^\s*</.test(J)||se["content-type"]?.includes("html")===!0;if(V<200||V>299){const re=(0,R.Vs)(se["retry-after"]);throw(0,Q.$G)({call:y,status:V,message:G,waitMs:re,
isPage:Z,hasWorked:U.variants.has(T)})}if(W!==void 0)return z;if(J.trimStart().startsWith("{")&&(0,w.VL)(b))throw(0,S.ue)(T,"the response was cut off",S.$_,{retryable:!0,maybeProcessed:!0});const j=J===
""?"nothing":Z?"with a web page":"with something other than a JSON object";throw(0,S.ue)(T,`the platform answered ${j} (${V})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function m(B){try{const y=JSON.parse(B);return(0,Q.Gv)(y)?y:void 0}catch{return}}}),65645:((L,$,e)=>{e.d($,{I:()=>g,R:()=>o});var l=e(77598),R=e(7279),D=e(32975),S=e(30706),w=e(62291),d=e(16064);const Q=256*
1024**2,f=5,t=5,I=new Set([400,401,403,404,410]),c=2,s="Download",u="Re-run the job.";async function o(C,{url:p,freshUrl:k,read:N}){let F=p,i=0;return await(0,D.L5)(C,async()=>{F??=await k();const n=await r(
C,F).catch(B=>{throw B instanceof R.HR&&B.affectsAll?B.with({affectsAll:!1}):B}),{status:h,headers:a,bytes:E}=n;if(I.has(h)){F=void 0,i++;const B=i<t,y=B?"":`${i} times `;throw A(`the URL was refused ${y}\
(${h})`,u,{retryable:B})}if(h!==200)throw A(`the server answered ${h}`,u,{retryable:h===206});if(a["content-type"]?.includes("text/html"))throw A("the server sent a web page instead of the package","C\
heck host, then re-run the job.",{retryable:!0,maxRetries:c});const m=await N(E).catch(B=>{throw B instanceof R.HR&&(0,d.VL)(n)&&!C.signal.aborted?B.with({retryable:!0,maxRetries:c}):B});return{bytes:E,
sha256:(0,l.createHash)("sha256").update(E).digest("hex"),content:m}})}function A(C,p,k={}){return new R.HR({what:s,why:C,advice:p,topic:"the-package"},k)}async function r(C,p){const{platform:k,log:N,
signal:F}=C;let i=p;for(let n=0;;n++){const h=n===0&&i.origin===k.url.origin,a={accept:"*/*",...h&&{"x-api-key":k.apiKey}},E={label:s,method:"GET",url:i,headers:a,maxBytes:Q,isProven:!0},m=async()=>{const b=await(0,d.
tN)(k.connections,E,F);N.debug(`GET a package from ${(0,S.OX)(E.url.origin)}: ${b.status}`);const U=(0,d.RG)(b,s,`the server answered ${b.status}`);if(U)throw U;return b},B=await(h?k.rateLimit.run({label:s},
C,m):m()),y=(0,d.ET)(B,i,s);if(y===void 0)return B;if(n===f)throw A("the URL redirects in a circle",u);i=g(y.href,C)}}function g(C,{platform:p,log:k}){const N=p.url;if(p.secrets.maskUrl(C,N,k),!URL.canParse(
C,N.href))throw A("the platform's download URL can't be read",u);const F=new URL(C,N.href);F.protocol==="http:"&&N.protocol==="https:"&&F.hostname===N.hostname&&(F.protocol="https:",F.port===""&&(F.port=
N.port),p.secrets.maskUrl(F.href,N,k));const i=F.protocol==="http:"&&N.protocol==="http:"&&(0,w.U9)(F.hostname);if(F.protocol!=="https:"&&!i)throw A("the platform's download URL isn't https","Check ho\
st.");return F}}),81858:((L,$,e)=>{e.d($,{$_:()=>d,Dx:()=>S,Ur:()=>u,ue:()=>D});var l=e(7279),R=e(30706);function D(A,r,g,C={}){return new l.HR({what:A,why:r,advice:g,topic:"the-platforms-response"},C)}
function S(A,r,g,C){return new l.HR({what:A,why:r,advice:g,topic:"the-connection"},C)}const w={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connectio\
n was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},d="Re-run the job later.",Q="\
For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",f=2,t=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)|(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$)/,
I=/^(EPROTO$|ERR_SSL_)/,c=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,s=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function u(A,r){const{label:g,signal:C,connected:p,isProven:k}=r;if(C.
aborted)return C.reason;if(A instanceof l.HR||!(A instanceof Error)||!("code"in A))return A;const N=String(A.code);if(t.test(N)){const E=`the TLS connection can't be trusted (${N})`;return S(g,E,`Chec\
k host. ${Q}`,{affectsAll:!0,cause:A})}const[,F]=s.exec(A.message)??[];if(F!==void 0)return o(g,F,A);const i={retryable:!0,maybeProcessed:p,affectsAll:!p,cause:A};if(c.test(N))return S(g,`the response\
 can't be decoded (${N})`,d,i);const n=!p&&I.test(N),h=n?`the TLS connection failed (${N})`:w[N]??`the connection failed (${N})`;if(k||!(n||N==="ENOTFOUND"))return S(g,h,d,i);const a=n?`Check host and\
 its port. ${Q}`:"Check host.";return S(g,h,a,{...i,maxRetries:f})}function o(A,r,g){const C={affectsAll:!0,cause:g};if(r==="407")return S(A,"the proxy requires a user name and a password (407)","Set \
them in HTTPS_PROXY.",C);if(/^4(?!08|25|29)\d\d$/.test(r)){const k=`the proxy refuses the connection (${r})`;return S(A,k,"Allow the host there, or add it to NO_PROXY.",C)}const p=`the proxy made no c\
onnection (${(0,R.OX)(r,100)})`;return S(A,p,"Check HTTPS_PROXY, or re-run the job later.",{...C,retryable:!0})}}),62291:((L,$,e)=>{e.d($,{D4:()=>d,U9:()=>D,eQ:()=>S,o6:()=>R,wh:()=>w});const l=200;function R(Q){
const f=/^[a-z][a-z0-9+.-]*:\/\//i.test(Q)?Q:`https://${Q}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const t=new URL(f);
if(t.protocol!=="https:"&&t.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(t.protocol===
"http:"&&!D(t.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return t.pathname.endsWith("/")||(t.pathname+="/"),t}function D(Q){return Q==="localhost"||Q==="[:\
:1]"||/^127\.\d+\.\d+\.\d+$/.test(Q)}function S(Q){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(Q)}function w(...Q){return Q.find(f=>typeof f=="string"&&f.length<=l&&S(f))}function d(Q){try{return decodeURIComponent(
Q)}catch{return Q}}}),16064:((L,$,e)=>{e.d($,{k$:()=>u,VL:()=>B,J9:()=>k,Y7:()=>p,ET:()=>m,tN:()=>N,RG:()=>y});var l=e(37067),R=e(44708),D=e(38522),S=e(22779),w=e(32975),d=e(30706),Q=e(81858),f=e(62291),
t=e(19783);const I=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function c(){for(const b of I){const U=process.env[b]?.trim();U!==void 0&&(process.env[b]=U===""||/^[a-z][a-z0-9+.-]*:\/\//i.
test(U)?U:`http://${U}`)}for(const b of["no_proxy","NO_PROXY"]){const U=process.env[b]?.split(/[\s,]+/).map(Y=>Y.replace(/^\*\./,"."));U&&(process.env[b]=U.filter(Y=>Y!=="").join(","))}}function s(b,U){
const T=I.filter(se=>se.toLowerCase()===`${b.protocol.slice(0,-1)}_proxy`).find(se=>process.env[se]);if(T===void 0||(0,t.H)(b)||/^https?:\/\//i.test(process.env[T]??"")&&(0,t.s)(b)?.hostname)return;throw(0,Q.
Dx)(U,`the proxy in ${T} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const u=3e4,o=65536,A=new Set([301,302,
303,307,308]),r=new Set([408,421,425,429]),g=new Set([501,505,506,508,510,511]),C=new Set([421,425,429]);function p(b){c();const U=Y=>({"http:":new S.Qq(b,[],{keepAlive:Y}),"https:":new S.Qq(b,[],{keepAlive:Y})});
return{kept:U(!0),fresh:U(!1),proven:new Set}}function k(b){return{type:"application/json",bytes:Buffer.from(JSON.stringify(b))}}async function N(b,U,Y){Y.throwIfAborted();const{label:T,method:V,url:se,
headers:he,body:J,maxBytes:W,idleMs:z=u,isProven:G=!1}=U;s(se,T);const ee=se.protocol==="https:",te=(J?b.fresh:b.kept)[ee?"https:":"http:"],Z=new AbortController,j=AbortSignal.any([Y,Z.signal]);let[ne,
re]=[!1,"response"];const K=setTimeout(()=>{const Ie={retryable:!0,maybeProcessed:ne};Z.abort((0,Q.Dx)(T,`no ${re} within ${z/1e3} s`,Q.$_,Ie))},z);let we;try{we=(ee?R:l).request({method:V,host:se.hostname.
replace(/^\[|\]$/g,""),port:se.port||(ee?443:80),path:se.pathname+se.search,headers:{...he,...J&&{"content-type":J.type,"content-length":J.bytes.length},"accept-encoding":"identity","user-agent":te.userAgent},
...se.username+se.password!==""&&{auth:`${(0,f.D4)(se.username)}:${(0,f.D4)(se.password)}`},agent:te.getAgent(se.href),signal:j}),F(we,ee,()=>{ne=!0});const Ie=i(we,T);n(we,J?.bytes??Buffer.alloc(0),()=>K.
refresh());const de=await(0,w.Mu)(j,Ie);b.proven.add(se.origin),re="data";const Ce=[];let Ne=W;for await(const Ke of de){if(K.refresh(),Ne-=Ke.length,Ne<0)throw E(T,W);Ce.push(Ke)}const Le=a(Buffer.concat(
Ce),de.headers["content-encoding"],T,W);return{status:de.statusCode??0,headers:de.headers,bytes:Le}}catch(Ie){throw we?.destroy(),(0,Q.Ur)(Ie,{label:T,signal:j,connected:ne,isProven:G||b.proven.has(se.
origin)})}finally{clearTimeout(K),J&&we?.destroy()}}function F(b,U,Y){b.once("socket",T=>{b.reusedSocket?Y():T.once(U?"secureConnect":"connect",Y)})}function i(b,U){return new Promise((Y,T)=>{const V=se=>{
se.socket.destroy();const he={retryable:!0,maybeProcessed:!0};T((0,Q.Dx)(U,"the server switched protocols (101)",Q.$_,he))};b.once("upgrade",V),b.once("response",se=>se.statusCode===101?V(se):Y(se)),b.
on("error",T)})}function n(b,U,Y){U.length===0?b.end():b.write(U.subarray(0,o),T=>{Y(),T||n(b,U.subarray(o),Y)})}const h=new Map([["gzip",D.gunzipSync],["x-gzip",D.gunzipSync],["deflate",(b,U)=>((b.readUInt8()&
15)===8?D.inflateSync:D.inflateRawSync)(b,U)],["br",D.brotliDecompressSync]]);function a(b,U="",Y,T){const se=U.toLowerCase().split(/[\s,]+/).flatMap(he=>h.get(he)??[]).reverse();try{return se.reduce(
(he,J)=>he.length===0?he:J(he,{maxOutputLength:T}),b)}catch(he){throw he.code==="ERR_BUFFER_TOO_LARGE"?E(Y,T):he}}function E(b,U){const Y=`the response is larger than ${(0,d.Xe)(U)}, the limit`;return(0,Q.
ue)(b,Y,"Check host.",{maybeProcessed:!0})}function m({status:b,headers:U},Y,T){if(!A.has(b)||U.location===void 0)return;const V=U.location.replace(/[\x80-\xff]/g,se=>`%${se.charCodeAt(0).toString(16).
toUpperCase()}`);if(URL.canParse(V,Y.href))return new URL(V,Y.href);throw(0,Q.ue)(T,`the platform redirects (${b}) to an address that can't be read`,"Check host.")}function B({headers:b}){return b["co\
ntent-length"]===void 0&&b["transfer-encoding"]===void 0}function y({status:b,headers:U},Y,T){if(!(!r.has(b)&&!(b>=500&&b<=599&&!g.has(b))))return(0,Q.ue)(Y,T,Q.$_,{status:b,retryable:!0,retryAfterMs:(0,w.
Vs)(U["retry-after"]),maybeProcessed:!C.has(b)})}}),96006:((L,$,e)=>{e.d($,{SO:()=>o,qt:()=>F,y7:()=>u});var l=e(7279),R=e(32975),D=e(30706),S=e(82227),w=e(62291),d=e(2053),Q=e(86294);const f={running:[
"IN_PROGRESS","INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","FAIL","ERROR","ERRORED","CANCELLED","CANCELED","ABORTED",
"TIMEOUT","TIMED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},t=new Map(Object.entries(f).flatMap(([E,m])=>m.map(B=>[B,E])));function I(E){return t.get(E)??"unknown"}function c(E){const{
fields:m,message:B}=E,y=(0,Q.Gv)(m.response)?m.response:{};return{dockStatusId:(0,w.wh)(m["dock-statusId"],m.dockStatusId,m._id),workflowId:(0,w.wh)(m.workflowId,m.toolId),exportJobId:(0,w.wh)(m.exportJobId),
status:s(E),downloadUrl:[y.downloadUrl,y.downloadURL,m.downloadUrl,m.downloadURL].filter(b=>typeof b=="string").map(b=>b.trim()).find(b=>b!==""),refused:m.success===!1,message:B}}function s({fields:E,
redact:m}){if(typeof E.status!="string"&&typeof E.status!="number")return"";const B=String(E.status),y=B.trim().toUpperCase().replace(/[\s-]+/g,"_");return I(y)==="unknown"?m(B,40).toUpperCase():y}function u(E,m){
const B=c(E),{dockStatusId:y}=B;if(y===void 0)throw E.missing("dock status ID",m);return{...B,dockStatusId:y}}async function o(E,m,B=()=>!0){const y=`dock-status/${m}`;return c(await(0,S.px)(E,{label:"\
Dock status",method:"GET",path:y,advice:"Re-run the job later.",isTransient:B}))}const A=d.k,r=12e4,g=50,C=294,p=6.12,k=2e3;function N(E,m){const B=Math.max(C,E/p);return E<d.k?B:Math.max(k,Math.min(m,
B))}async function F(E,m,B){const{log:y,signal:b}=E,U=performance.now(),Y=i(E,U);let T=m,V=U,se;for(let he=0;;he++){B.onStatus(T),Y(T);const J=I(T.status);if(J==="failed"||J==="succeeded"&&T.refused)throw h(
m,T,B.advice);if(J==="succeeded")return T.status!=="SUCCESS"&&y.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;se=J==="unknown"&&T.refused?se??V:void 0;try{if(se!==void 0&&
V-se>=r){const G=`The platform refused to report the job's status for ${(0,D.zK)(r)}`;throw new l.HR({what:G,topic:"the-job-on-the-platform"})}const W=he===0?g:N(V-U,B.longestWaitMs);await(0,R.yy)(Math.
max(0,V+W-performance.now()),b),V=performance.now();const z=({status:G=404})=>he>0||G===404;T=await o(E,m.dockStatusId,z)}catch(W){throw a(W,m,T)}}}function i({log:E},m){const B=new Set;let y,b=m;return U=>{
const Y=performance.now(),T=(0,D.zK)(Y-m);y!==void 0&&U.status!==y?(E.info(`${U.status||"No status"} after ${T}`),b=Y):Y-b>=A&&(E.info(`Still ${U.status||"without a status"} after ${T}`),b=Y),y=U.status,
!(I(y)!=="unknown"||B.has(y))&&(B.add(y),E.warning(`The platform reports an unknown status (${n(U)}). The action keeps waiting.`))}}function n({status:E,message:m}){return`${E||"none"}${m===void 0?"":
`, "${m}"`}`}function h({dockStatusId:E},{status:m,message:B},y){const b=m==="FAILED"?"failed":`ended as ${m}`,U=`${B??"it gave no reason"} (dock status ${E})`;return new l.HR({what:`The job ${b} on t\
he platform`,why:U,advice:y,topic:"the-job-on-the-platform"})}function a(E,{dockStatusId:m},B){const y=I(B.status)==="unknown"||B.message!==void 0?`, last status ${n(B)}`:"",b=`The job may still be ru\
nning on the platform: dock status ${m}${y}.`,U=E instanceof l.HR?E:new l.HR({what:(0,l.iT)(E).message},{cause:E});return U.with({advice:`${U.advice} ${b}`.trim(),cause:E})}}),2053:((L,$,e)=>{e.d($,{k:()=>w,
q:()=>c});var l=e(7279),R=e(32975),D=e(81858);const S=30,w=6e4,d=429,Q=500,f=16e3,t=.95,I=20;class c{#e=new Map;#t=0;#A=0;#n=0;async run(u,o,A){const r=await this.#r(u,o),g=()=>r>this.#n;try{const C=await A();
return g()&&(this.#A=this.#A<I?0:this.#A*t),C}catch(C){if(!(C instanceof l.HR&&C.status===d))throw C;const p=performance.now();throw g()&&(this.#A=Math.min(f,Math.max(Q,this.#A*2)),this.#n=p),this.#t=
Math.max(this.#t,p+(C.retryAfterMs||2*this.#A)),C.with({retryAfterMs:this.#t-p})}}async#r({label:u,checked:o},{signal:A,endsAt:r}){const g=o!==void 0&&this.#e.get(o)||[];for(o!==void 0&&this.#e.set(o,
g);;){if(A.throwIfAborted(),this.#t>=r)throw(0,D.ue)(u,"the platform asked for a pause that exceeds the timeout",D.$_);const C=performance.now(),p=g.length<S?Number.NEGATIVE_INFINITY:g[0]??C,k=Math.max(
this.#t,p+w);if(k<=C)return this.#t=C+this.#A,g.push(C),g.length>S&&g.shift(),C;await(0,R.yy)(k-C,A)}}}}),86294:((L,$,e)=>{e.d($,{$G:()=>c,Gv:()=>D,sh:()=>R});var l=e(81858);class R{fields;label;redact;constructor(A,r,g){
this.fields=A,this.label=r,this.redact=g}get message(){const A=d(this.fields,0);return A===void 0?void 0:this.redact(A)||void 0}missing(A,r){const{label:g,message:C}=this,p=C===void 0?"":` (${C})`;return(0,l.
ue)(g,`the platform answered without a ${A}${p}`,r)}}function D(o){return typeof o=="object"&&o!==null&&!Array.isArray(o)}const S=["errors","error","message","msg","reason","failureReason","errorMessa\
ge","statusMessage","description","detail","details","response"],w=4;function d(o,A){if(typeof o=="string")return o.trim()||void 0;if(!(A>w)){if(Array.isArray(o))return d(o[0],A+1);if(D(o))for(const r of S){
const g=d(o[r],A+1);if(g!==void 0){const{code:C}=o;return typeof C=="number"||typeof C=="string"?`${g}, code ${C}`:g}}}}const Q="Settings \u2192 Security & Control \u2192 API Scopes",f=new Set([405,406,
411,415,417,426,431]),t=409,I=423;function c(o){const{call:A,status:r,message:g,waitMs:C,hasWorked:p}=o,k=r===401||r===403,N=`the platform answered ${r}${g===void 0?"":` (${g})`}`;return(0,l.ue)(A.label,
N,k?u(o):s(r,A),{status:r,maybeProcessed:r>=500,affectsAll:k&&!p,retryAfterMs:C,busy:r===I||r===t&&!A.isCreation})}function s(o,{isCreation:A=!1,advice:r="Check the inputs."}){return o===404?"Check ho\
st, the IDs, and that the key's account can see the workflow.":o===t&&A?"The name may be taken. Set another name, or the ID of that workflow.":o===t||o===I?"Another job may be changing the workflow. C\
heck it in AI for Process, then re-run the job.":o<400||o>=500||f.has(o)?"Check host.":r}function u({status:o,call:{scope:A},message:r,isPage:g,hasWorked:C}){if(g)return"A gateway or firewall in front\
 of the platform may have refused it. Check host, and that the runner may reach it.";if(C)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const p=A===
void 0?"another scope":`the scope "${A}"`;if(o===403)return`The key needs ${p}. Add it under ${Q}.`;const k=/scope/i.test(r??"")?` The key also needs ${p}.`:"";return`The platform does not know the ke\
y: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Q}.${k}`}}),23349:((L,$,e)=>{e.d($,{EH:()=>c,Nq:()=>I,kZ:()=>u,s8:()=>s});var l=e(
7279),R=e(32975),D=e(82227),S=e(65645),w=e(16064),d=e(96006);const Q={dataFileId:"workflowDataFileId",name:"workflowName"},f=[{collection:"workflows",...Q},{collection:"workflow",...Q},{collection:"to\
ols",dataFileId:"toolDataFileId",name:"toolName"}];async function t(o,A){const{variants:r}=o.platform;let g;for(const C of new Set([...r.values(),...f])){const p=A(C),k=r.get(p.label);if(!(k&&k!==C))try{
const N=await(0,D.px)(o,p);return r.set(p.label,C),N}catch(N){if(N instanceof l.HR&&N.busy&&r.set(p.label,C),!(N instanceof l.HR&&N.status===404))throw N;g??=N}}throw g}async function I(o,{workflowId:A,
flowId:r}){const g=await t(o,({collection:C})=>({label:"Export",method:"POST",path:`${C}/${A}/export?flowId=${r}`,scope:"Export workflow"}));return(0,d.y7)(g,"Check host and the IDs.")}async function c(o,A,r){
const g=r.downloadUrl??A.downloadUrl??(await(0,d.SO)(o,A.dockStatusId)).downloadUrl;if(g!==void 0)return(0,S.I)(g,o);const C=`the platform reports ${r.status} but names no download URL`;throw new l.HR(
{what:"Export",why:C,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function s(o,A,{app:r,flow:g,env:C}){const p="workflowName"in A,k=await t(o,({collection:N,dataFileId:F,name:i})=>({
label:"Import",method:"POST",path:p?`${N}/import`:`${N}/${A.workflowId}/import`,body:(0,w.J9)({[F]:r,flowDataFileId:g,...C!==void 0&&{envVariablesFileId:C},...p&&{[i]:A.workflowName}}),idempotent:!1,isCreation:p,
scope:"Import workflow"}));return(0,d.y7)(k,D.HB)}async function u(o,A){const r=({collection:g})=>({label:"Deploy",method:"POST",path:`${g}/${A}/deploy`,body:(0,w.J9)({isAsync:!0}),idempotent:!1,scope:"\
Deploy workflow"});return(0,d.y7)(await(0,R.Oc)(o,()=>t(o,r)),D.HB)}}),52597:((L,$,e)=>{e.d($,{g:()=>U});var l=e(76760),R=e(63e3),D=e(39462),S=e(23349),w=e(77598),d=e(30706),Q=e(82227),f=e(62291),t=e(
16064);const I=25e6,c=1e7,s="bulkImport",u="Re-run the job.";async function o(se,{name:he,bytes:J}){const W=`Upload of ${he}`,z=(ee,te)=>(0,Q.px)(se,{label:W,method:"POST",path:ee,body:te,scope:"Impor\
t workflow"}),G=J.length<I?r(await z("files",g({fileContext:s},{name:he,bytes:J}))):await A({name:he,bytes:J},z);return se.log.info(`Uploaded ${he}: ${(0,d.Xe)(J.length)}`),G}async function A({name:se,
bytes:he},J){const W=Math.ceil(he.length/c),z={fileContext:s,totalChunks:W,fileExtension:"json",fileName:se,fileSize:he.length},G=await J("files/session/start",(0,t.J9)(z)),ee=(0,f.wh)(G.fields.sessionId);
if(ee===void 0)throw G.missing("session ID",u);const te=`files/session/${ee}`;for(let Z=0;Z<W;Z++){const j=he.subarray(Z*c,(Z+1)*c);await J(te,g({chunkNumber:String(Z)},{name:se,bytes:j}))}return r(await J(
`${te}/complete`))}function r(se){const{fileId:he}=se.fields;if(typeof he=="string"&&he!=="")return he;throw se.missing("file ID",u)}function g(se,{name:he,bytes:J}){const W=`form-${(0,w.randomUUID)()}`,
z=j=>`--${W}\r
content-disposition: form-data; ${j}\r
`,G=Object.entries(se).map(([j,ne])=>`${z(`name="${j}"`)}\r
${ne}\r
`),ee=he.replace(/["\r\n]/g,encodeURIComponent),te=`${G.join("")}${z(`name="file"; filename="${ee}"`)}content-type: application/json\r
\r
`,Z=Buffer.concat([Buffer.from(te),J,Buffer.from(`\r
--${W}--\r
`)]);return{type:`multipart/form-data; boundary=${W}`,bytes:Z}}var C=e(32975),p=e(46779);const k="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix th\
at, then re-run the job.",N="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function F(se,he,{source:J,target:W,definitions:{app:z,flow:G,env:ee},whenBusy:te="\
retry",timeoutMs:Z,longestWaitMs:j}){const ne="workflowId"in W?W.workflowId:void 0,re="workflowId"in W?`workflow ${W.workflowId}`:`a new workflow, ${W.workflowName}`;return se.log.info(`Importing ${(0,d.
OX)(J)} into ${re}, at ${he.url.href}`),await(0,D.N)({...se,platform:he},(0,D.R)(Z,"No import"),async K=>{const we={app:await o(K,z),flow:await o(K,G),env:ee&&await o(K,ee)},Ie=()=>(0,S.s8)(K,W,we),de=await(te===
"retry"?(0,C.Oc)(K,Ie):Ie()),{outputs:Ce}=await(0,p.Bv)(K,de,{title:"Import job",longestWaitMs:j,advice:k,idsIn:({workflowId:Ne=ne})=>({...Ne!==void 0&&{"workflow-id":ne??Ne}})});return Ce})}async function i(se,he,{
workflowId:J,timeoutMs:W,longestWaitMs:z}){return se.log.info(`Deploying workflow ${J}, at ${he.url.href}`),await(0,D.N)({...se,platform:he},(0,D.R)(W,"No deployment"),async G=>{const{outputs:ee}=await(0,p.
Bv)(G,await(0,S.kZ)(G,J),{title:"Deploy job",longestWaitMs:z,advice:N,idsIn:()=>({"workflow-id":J})});return ee})}var n=e(72697),h=e(30532),a=e(7279),E=e(96191),m=e(37487),B=e(90161),y=e(73858),b=e(67833);
async function U(se,he,J,W){const{path:z,target:G,definitions:ee}=J.candidate;if(J.action==="leave"){se.log.info("Neither imported nor deployed"),J.begun="nothing";return}let te=W.candidates.length>1?
void 0:J.plan;J.begun="import";try{if(await(0,C.Oc)({...se,endsAt:performance.now()+W.timeoutMs},async()=>{const j=te??await(0,y.Cs)(se,he,J.candidate,W);if(te=void 0,!(0,y.cS)(J.plan,j)){const ne=`Th\
e target of ${J.candidate.name} has changed since this step compared it, so it was left as it is`;throw new a.HR({what:ne,advice:"Make and approve a new plan.",topic:"import-deploy-and-promote"})}J.action!==
"finish"&&(j.state&&(J.backup=await Y(se,J,j.state,W)),J.job=await F(se,he,{...W,source:z,target:G,definitions:ee,whenBusy:"throw"}),J.imported=!0)}),!W.deploy)return;J.begun="deploy";const Z=(0,b.wZ)(
J);if(Z===void 0){const j="Look for it in AI for Process, and deploy it there.";throw new a.HR({what:"the platform didn't name the new workflow's ID",advice:j})}J.job=await i(se,he,{...W,workflowId:Z}),
J.deployed=!0}catch(Z){const j=(0,a.iT)(Z);J.job={...J.job,...(0,p.Zw)(j)},J.error=T(j,J,(0,n.Sm)(W.host))}}async function Y(se,{candidate:he,plan:J},W,{upload:z,artifactEnvVariables:G,host:ee}){const te=`${he.
name}-before-${(0,B.T)()}`,Z=`Backup of workflow ${J.facts.target} at ${(0,n.Sm)(ee)}`;if(!z){const j=(0,l.join)(await(0,m.Pd)("workflow-backup-"),`${te}.zip`);return await(0,h.lo)(j,W.bytes),se.log.info(
`${Z}: ${j}, on this runner only`),{name:j}}for(let j=1;;j++){const ne={...W,name:`${te}${j===1?"":`-${j}`}.zip`};try{const re=await(0,R.mJ)(se,ne,{upload:z,artifactEnvVariables:G});return se.log.info(
`${Z}: ${re.name}, ${re.url}`),{name:re.name,id:re.id}}catch(re){if(!(re instanceof E.B6))throw re}}}function T(se,he,J){const{candidate:W,begun:z,imported:G,backup:ee}=he,te=se instanceof a.HR?se:new a.
HR({what:se.message},{cause:se}),Z=(0,b.wZ)(he),[j,ne]=["workflowName"in W.target,z==="deploy"],re=Z===void 0?"":` into workflow ${Z}`,K=`${W.name} ${G?"was imported":"was already imported"}${re} but \
not deployed: `,we=Z===void 0?"start a new run":`deploy workflow ${Z} with the deploy action`,Ie=j?ne?we:"start a new run":'use "Re-run failed jobs"',de=[te.advice.replaceAll("re-run the job",Ie).replaceAll(
"Re-run the job",Ie.charAt(0).toUpperCase()+Ie.slice(1)),ne&&!j?`Or ${we}.`:"",j&&Z!==void 0?`The new workflow's ID is ${Z}.`:"",ee?`The package that ${J} had before is ${V(ee)}.`:""];return te.with({
what:(ne?K:"")+te.what,advice:de.filter(Ce=>Ce!=="").join(" ")})}function V({name:se,id:he}){return he===void 0?se:`${se} (artifact ${he})`}}),912:((L,$,e)=>{e.d($,{L:()=>I});var l=e(19630),R=e(7279),
D=e(96191),S=e(98920),w=e(43657),d=e(90161),Q=e(64264),f=e(73858);const t="import-deploy-and-promote";async function I(A,r,g,{approved:C,upload:p,deploy:k,ignore:N}){const{differences:F,actions:i}=C?(0,Q.
Gy)(C,g):c(g),n=r.filter((h,a)=>i[a]==="refuse").map(s);if(F.length+n.length>0){const h="The approved plan doesn't hold any more, so this attempt changed nothing",a=[...F,...n].join("; ");throw new R.
HR({what:h,why:a,advice:"Make and approve a new plan.",topic:t})}try{const a=(0,d.T)()>1&&p!==void 0&&i.includes("finish")?await(0,D.wn)(A):[];for(const[E,m]of r.entries())if(m.action=i[E],m.action===
"finish"){for(const{id:B,name:y}of u(m.candidate.name,a))if(!(C&&!(0,Q.cM)(C,E,await o(A,B,N)))){m.backup={id:B,name:y};break}(!k||!(C||m.backup))&&(m.action="leave")}}catch(h){A.signal.throwIfAborted();
const a="Can't look for the backups of the earlier attempts, so this attempt changed nothing",E='Use "Re-run failed jobs", or deploy with the deploy action.';throw new R.HR({what:a,why:(0,R.gJ)(h),advice:E,
topic:t},{cause:h})}}function c({workflows:A}){return{differences:[],actions:A.map(({outcome:r})=>r==="unchanged"?"finish":"import")}}function s({candidate:A,plan:{changes:r,added:g,facts:C}}){const p=(0,f.
Pf)(r).slice(0,5),k=`differs from the package in ${p.join(", ")} (put a field into ignore if it changes by itself)`,N=p.length>0?k:`lacks the variables ${g.join(", ")}`,F=`deploy it with the deploy ac\
tion (${C.target})`,i=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,d.T)()>1?`: look at the workflow, and if it is right, ${F}`:""}`;return`${A.name}: t\
he target has changed since the plan: it is neither as planned nor as in the package, and ${N}. ${i}`}function u(A,r){return r.filter(C=>{const[p,k]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(C.name)??[];return C.
name===`${A}${p}`&&Number(k)<(0,d.T)()}).sort((C,p)=>p.id-C.id)}async function o(A,r,g){const{signal:C}=A;return(0,l.ol)((0,f.$E)((0,S.mu)(await(0,w.ue)(await(0,D.R9)(A,r),C))),g)}}),90161:((L,$,e)=>{
e.d($,{K:()=>V,T:()=>T});var l=e(51455),R=e(76760),D=e(63e3),S=e(77094),w=e(7279),d=e(36584);class Q{#e=[];#t;constructor(){const G=S.V4("api-key");G!==""&&S.Pq(G)}text(G){return S.V4(G)}lines(G){return S.
V4(G,{trimWhitespace:!1})}optional(G,ee){const te=this.text(G);return te===""?void 0:this.parse(G,te,ee)}parse(G,ee,te){try{return te(ee)}catch(Z){this.refuse(G,(0,w.gJ)(Z),Z instanceof w.HR?Z.topic:void 0);
return}}required(G,ee){return this.text(G)===""&&this.refuse(G,"is required"),this.optional(G,ee)}notEmpty(G,ee,te){if(process.env[`INPUT_${G.toUpperCase()}`]?.trim()===""){const Z=`Where an event has\
 no inputs, write \`\${{ inputs.${G} || ${te} }}\``;this.refuse(G,`is empty. Is the name in the expression right?${te===void 0?"":` ${Z}`}`)}return this.optional(G,ee)}boolean(G,ee){return this.notEmpty(
G,d.yG,ee?void 0:"false")??ee}refuse(G,ee,te="before-anything-is-sent"){this.#t??=te,this.#e.push(`${G} ${ee.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new w.HR({what:"Bad input",why:this.#e.join(
"; "),topic:this.#t})}check(){if(this.#e.length>0)throw this.refusal()}}function f(z){const G=z.required("host",d.or);z.text("api-key")===""&&z.refuse("api-key","is required. The secret isn't set, or \
this job can't read it");const ee=z.optional("api-key",d.Do),te=(z.optional("timeout-minutes",(0,d.$J)(1440))??30)*6e4,Z=(z.optional("poll-interval-seconds",(0,d.$J)(3600))??10)*1e3,j=z.boolean("summa\
ry",!0);if(!(G===void 0||ee===void 0))return{host:G,apiKey:ee,timeoutMs:te,longestWaitMs:Z,summary:j}}var t=e(98920),I=e(77598),c=e(30532),s=e(30706),u=e(73024),o=e(5806),A=e(59870);function r(z,G){const ee=G.
split("/");for(let te=1;;te++){const Z=ee.slice(0,te).join("/"),j=(0,u.lstatSync)((0,R.join)(z,Z),{throwIfNoEntry:!1});if(j?.isSymbolicLink()){const ne=`${(0,s.TL)(Z)} in the folder is a symbolic link\
, which isn't followed`;throw new w.HR({what:ne,advice:"Delete it.",topic:"unpacking"})}if(te===ee.length)return j?.isFile()?j:void 0;if(!j?.isDirectory())return}}async function g(z){return(await(0,l.
readdir)(z,{withFileTypes:!0})).map(ee=>ee.name+(ee.isDirectory()?"/":""))}async function C(z,G){const ee=[],te=[""];for(const Z of te){G.throwIfAborted();for(const j of await g((0,R.join)(z,Z)))if(!(0,o.
jq)(j.replace(/\/$/,""))&&(j.endsWith("/")?te.push(Z+j):ee.push(Z+j),ee.length+te.length>A.BE))throw new Error("more than 10,000 files are in it")}return ee}async function p(z){if(!r(z,o.gv))return;const G=await(0,l.
readFile)((0,R.join)(z,o.gv),"utf8");try{const{unpackedFiles:ee}=JSON.parse(G),te=Z=>typeof Z=="string"&&(0,o.x5)(Z)===void 0;return Array.isArray(ee)&&ee.every(te)?ee:"invalid"}catch{return"invalid"}}
function k(z){return`${JSON.stringify({unpackedFiles:[...new Set(z)].sort()},null,2)}
`}var N=e(43657);async function F(z,G){try{const ee=await(0,l.stat)(z);if(ee.isDirectory())return await E(z,G);if(ee.size>A.zx)throw new Error("it is larger than 256 MiB, the limit");const te=await(0,l.
readFile)(z);return{...await(0,N.ue)(te,G),sha256:(0,I.createHash)("sha256").update(te).digest("hex")}}catch(ee){throw a(ee,z,G)}}async function i(z,G){const ee=()=>F(z,G);try{const te=await stat(z).catch(
K=>{if(!(isDiskError(K)&&K.code==="ENOENT"))throw K});if(te===void 0)return{kind:"missing"};const Z=te.isDirectory()?await n(z,G):new Map,[j,...ne]=Z.values();if(j===void 0)return{kind:"single",read:ee};
const re=ne.length===0&&j.every(K=>K.isDirectory());return{kind:"several",names:[...Z.keys()].sort(),async read(K){const[we,Ie]=Z.get(K)??[];if(we&&Ie)throw new Error(`is there twice, as ${quoted(we.name)}\
 and as ${quoted(Ie.name)}. Remove one of them`);if(we?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await F(join(z,we?.name??K),G)},...re&&{readSingle:ee}}}catch(te){throw a(
te,z,G)}}async function n(z,G){const ee=new Map,te=await readdir(z,{withFileTypes:!0});if(isWorkflow(te.filter(Z=>!Z.isDirectory()).map(({name:Z})=>Z)))return ee;for(const Z of te){if(G.throwIfAborted(),
Z.name.startsWith(".")||!await h(join(z,Z.name),G))continue;const j=Z.isDirectory()?Z.name:Z.name.replace(/\.zip$/i,"");ee.set(j,[...ee.get(j)??[],Z])}return ee}async function h(z,G){const ee=await stat(
z).catch(()=>{});if(ee?.isDirectory())return isWorkflow(await m(z));if(!ee?.isFile()||!/\.zip$/i.test(z))return!1;try{return isWorkflow([...(await F(z,G)).files.keys()])}catch{return G.throwIfAborted(),
!0}}function a(z,G,ee){if(ee.aborted)return ee.reason;if(z instanceof N.Ao){const j=`${z.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(
j,{cause:z})}const Z=(0,c.Mi)(z)&&z.code==="ENOENT"&&z.path===G?`doesn't exist: ${(0,s.MW)(G)}`:`can't be read: ${(0,c.Uc)(z)}`;return new Error(Z,{cause:z})}async function E(z,G){const ee=(0,R.join)(
z,(0,A.wg)(await m(z))),te=await p(ee);if(te==="invalid")throw new Error(`${o.gv} isn't as this action writes it`);const Z=te===void 0?await C(ee,G):[...A.LX,...te],j=new Map;let ne=A.zx;for(const re of Z){
G.throwIfAborted();const K=j.has(re)?void 0:r(ee,re);if(K!==void 0){if(ne-=K.size,ne<0)throw new Error("its files take more than 256 MiB, the limit");j.set(re,await(0,l.readFile)((0,R.join)(ee,re)))}}
if(j.size===0)throw new Error("no files are in it");return(0,A.jz)("folder",j)}async function m(z){const G=await g(z),te=G.filter(Z=>Z.endsWith("/")&&!Z.startsWith(".")).map(async Z=>(await g((0,R.join)(
z,Z))).map(j=>Z+j));return[...G,...(await Promise.all(te)).flat()]}async function B(z,{find:G,variables:ee,sha256:te,needsVariables:Z,of:j},ne){let re=!0;const K=(et,lt)=>{re=!1,z.refuse(`${et}${j}`,lt,
"import-deploy-and-promote")},we=(et,lt)=>lt.catch(Ze=>{ne.throwIfAborted(),K(et,(0,w.gJ)(Ze))}),Ie=ee===void 0?void 0:await we("env-variables",(0,t.Ch)(ee,ne)),de=await we("package",y(G,Ie,ne));if(!de)
return;const{path:Ce,definitions:Ne}=de,{sha256:Le,...Ke}=de.content;if(te!==void 0&&Le!==te){const et=Le?`is not the digest of the package, which is ${Le}`:"is only for a package that is a .zip";K("p\
ackage-sha256",et)}Z&&ee===void 0&&!Ne.env&&K("env-variables","is required for an existing workflow, because the package has no env_variables.json");const at=ee===void 0?void 0:(0,R.basename)(ee);return re?
{path:Ce,package:Ke,sha256:Le,definitions:Ne,variablesFile:at}:void 0}async function y(z,G,ee){const te=await z(),Z=await F(te,ee);return{path:te,content:Z,definitions:(0,t.mu)(Z,G)}}var b=e(80682),U=e(
72899),Y=e(64264);function T(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}async function V(z){const G=new Q,ee=G.boolean("plan",!1),te=ee?void 0:se(G),{targets:Z,fromList:j}=he(G,ee),ne=await J(
G,Z,j,z),re=f(G),K=(0,D.WZ)(G,!1),we=G.boolean("deploy",!0),Ie=G.optional("ignore",U.wo)??U.K$;if(G.check(),!re)throw G.refusal();return{...re,...K,candidates:ne,fromList:j,isPlan:ee,approved:te,deploy:we,
ignore:Ie}}function se(z){const G=z.text("approved-plan");return G===""&&z.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the outpu\
t: see the warnings of the plan's job. To apply without a plan, set none"),G==="none"?void 0:z.optional("approved-plan",Y.ud)}function he(z,G){if(z.text("workflow-name")===""){const{targets:Z,fromList:j}=(0,b.
R)(z,"workflow-"),ne=Z.map(({workflowId:we})=>we),re=ne.find((we,Ie)=>ne.indexOf(we)<Ie),K=z.text("workflows")===""?"workflows-file":"workflows";return re!==void 0&&z.refuse(K,`has workflow-id ${re} t\
wice`),{targets:Z.map(({name:we,...Ie})=>({name:we,target:Ie})),fromList:j}}for(const Z of["workflow-id","flow-id","workflows","workflows-file"])z.text(Z)!==""&&z.refuse(Z,"can't be combined with work\
flow-name");if(!G&&T()>1){const Z=`can't be applied in run attempt ${T()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;z.refuse(
"workflow-name",Z,"import-deploy-and-promote")}const ee=z.optional("workflow-name",d.sU),te=z.optional("name",d.$q)??ee;return te===void 0||ee===void 0?{targets:[],fromList:!1}:{targets:[{name:te,target:{
workflowName:ee}}],fromList:!1}}async function J(z,G,ee,te){const Z=z.required("package",d.EO),j=z.notEmpty("package-sha256",d.tz,"'any'");ee&&j!==void 0&&z.refuse("package-sha256","is only for a sing\
le package");const ne=Ie=>Ie==="package"?Ie:(0,d.EO)(Ie),re=z.notEmpty("env-variables",ne,"'package'"),K=re==="package"?void 0:re,we=[];if(Z===void 0)return we;for(const{name:Ie,target:de}of G){const Ce={
find:async()=>ee?await W(Z,Ie):Z,variables:ee&&K!==void 0?(0,R.join)(K,`${Ie}.json`):K,sha256:ee?void 0:j,needsVariables:"workflowId"in de&&re==="package",of:ee?` of ${Ie}`:""},Ne=await B(z,Ce,te);Ne&&
we.push({name:Ie,target:de,...Ne})}return we}async function W(z,G){const[ee,te]=[(0,R.join)(z,G),(0,R.join)(z,`${G}.zip`)],[Z,j]=await Promise.all([ee,te].map(ne=>(0,l.lstat)(ne).catch(()=>{})));if(Z&&
j)throw new Error(`is there twice, as ${(0,d.TL)(`${G}.zip`)} and as ${(0,d.TL)(`${G}/`)}. Remove one of them`);if(Z?.isSymbolicLink()||j?.isSymbolicLink())throw new Error("is a link, which isn't foll\
owed");return Z?ee:te}}),86325:((L,$,e)=>{e.a(L,async(l,R)=>{try{let F=function({rows:n}){for(const{candidate:h}of(0,p.p1)(n)){const{name:a,target:E}=h,m="workflowId"in E?`workflow-id ${E.workflowId},\
 flow-id ${E.flowId}`:"";(0,t.t1)().warning(`Nothing differs in ${a}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy ac\
tion (${m}).`)}},i=function({host:n,ignore:h,deploy:a,upload:E,artifactEnvVariables:m}){return{host:n.href,ignore:[...h.lines].sort().join(`
`),deploy:String(a),"upload-artifact":String(E!==void 0),"artifact-env-variables":String(m)}};var D=e(63e3),S=e(46779),w=e(52176),d=e(80682),Q=e(81500),f=e(7279),t=e(15543),I=e(37487),c=e(41519),s=e(82227),
u=e(52597),o=e(912),A=e(90161),r=e(21415),g=e(64264),C=e(73858),p=e(67833);const k=4;await(0,I.eF)(async n=>{(0,I.n0)({promotions:[]});const h=await(0,A.K)(n),a=await N(h,n);await(0,p.A2)(a,h);const E=(0,p.
jb)(a.rows),m=(0,Q.dO)(E);E.workflows.length>0&&(0,I.n0)(await(0,w.kA)(m)),h.summary&&await(0,r.c)(a,h,m),(0,w.$0)(E),(0,A.T)()>1&&h.deploy&&F(a);const B=(0,p.c2)(a,h);if(B)throw B;h.isPlan&&(0,t.lm)(
(0,r.o)(a.rows,h))});async function N(n,h){const{candidates:a,fromList:E,approved:m,host:B,apiKey:y}=n,b=a.flatMap(({definitions:{env:G}})=>G?(0,c.aC)(G.bytes):[]),U=(0,s.Ng)(B,y,{secrets:b,known:a.map(
({name:G})=>G)}),Y={log:(0,t.t1)(),signal:h,endsAt:Number.POSITIVE_INFINITY},T=({name:G})=>E?{...Y,log:(0,t.t1)(`[${G}] `),publish:()=>{}}:{...Y,publish:ee=>(0,I.n0)((0,p.WZ)(ee))};let V;const se=await(0,d.
H)(a,k,async G=>{const ee={candidate:G,imported:!1,deployed:!1};try{if(V)throw new f.HR({what:"Not tried: another target failed for a cause that is the same for all"});const te=await(0,C.Cs)(T(G),U,G,
n);return{...ee,plan:te,job:te.state?.job??{}}}catch(te){const Z=(0,f.iT)(te);return Z instanceof f.HR&&Z.affectsAll&&(V??=Z),{...ee,error:Z,job:(0,S.Zw)(Z)}}}),he=(0,p.sb)(se);if(he.length<se.length)
return{rows:se};const J={options:i(n),workflows:he.map(({plan:G})=>G.facts)},W=(0,g.Rd)(J,m?.salt);if(n.isPlan)return{rows:se,digest:W};const z=await(0,o.L)(Y,he,J,n).then(()=>{},f.iT);if(z)return{rows:se,
digest:W,refusal:z};m||Y.log.info("Applied without an approved plan"),he.some(({plan:G,action:ee})=>G.state&&ee==="import")&&(0,D.j)(n,Y.log);for(const G of he)if(await(0,u.g)(T(G.candidate),U,G,n),G.
error)break;return{rows:se,digest:W}}R()}catch(k){R(k)}},1)}),21415:((L,$,e)=>{e.d($,{c:()=>o,o:()=>u});var l=e(76760),R=e(72697),D=e(52176),S=e(66561),w=e(32614),d=e(37487),Q=e(24057),f=e(58132),t=e(
30706),I=e(67833);const c=(...n)=>n.flatMap(([h,a])=>h?[a]:[]),s=n=>n.map(h=>(0,f.SS)(h)).join(", ");function u(n,{host:h}){return`Plan: ${(0,I.sb)(n).length-(0,I.p1)(n).length} of ${(0,t.hS)(n.length,
"workflow")} will change at ${(0,R.Sm)(h)}`}async function o(n,h,a){const{rows:E,refusal:m,digest:B}=n,y=E.some(({begun:se})=>se),b=h.isPlan&&B!==void 0,U=(0,f.SS)(B?.slice(0,12)??""),Y=(0,I.dJ)(E),T=[
y?N(E):r(E,h),...Y.length===0?[]:[(0,Q.cj)((0,R.cZ)(Y))],...m?[(0,Q.il)((0,R.UX)(m),(0,d.VY)(m))]:[],...b?p(E,h):[],...b||y?k((0,I.p1)(E)):[],...y?i(E,h):[],...c([b,`Plan ${U}.`],[h.approved&&B,`${y?"\
Applied":"Approved"} plan ${U}.`],[y&&!h.approved,"Applied without an approved plan."])],V=(0,S.Hq)((0,I.jb)(E))?[(0,D.uu)(a,h.fromList,T,y?"What differed":"What changes")]:[];await(0,Q.Sy)(A(n,h,y),...T,
...V)}function A({rows:n,refusal:h},a,E){const m=(0,R.Sm)(a.host),B=(0,I.dJ)(n).length,y=n.filter(({begun:T,error:V})=>T&&T!=="nothing"&&!V).length,b=`${y} of ${(0,t.hS)(n.length,"workflow")} promoted`,
U=`${B} of ${(0,t.hS)(n.length,"target")} could not be compared`,[Y=""]=c([E&&B>0,`Promotion to ${m} failed: ${b}`],[E&&y===0,`Nothing differs at ${m}: nothing was done`],[E,`${b} to ${m}`],[B===0&&!h,
u(n,a)],[a.isPlan,`Plan for ${m} failed: ${U}`],[!0,`Promotion to ${m} failed: nothing was changed`]);return Y}function r(n,{isPlan:h}){const a=n.map(({candidate:E,plan:m})=>{const{name:B,target:y,path:b,
sha256:U,definitions:Y}=E,T=U??m?.facts.shown,V=T&&`${U?"sha256":"content"} ${T.slice(0,12)}\u2026`,se=m?.there&&g(m.there),he="workflowName"in y?"a new workflow":y.workflowId;return[{words:B},{words:[
g(Y),(0,l.basename)(b),V].filter(Boolean).join(", ")},{words:se?`${se} (${he})`:he},{words:m?C(m.changes):"\u274C Failed"}]});return(0,Q.tp)(["Workflow","Package","Target",h?"What will change":"What w\
ould change"],a)}function g({ownName:n}){const{name:h="",version:a}=n??{};return a===void 0?h:`${h} ${a}`}function C({status:n,counts:h,files:a}){if(n==="unchanged")return"nothing: it stays";if(n==="c\
hanged")return(0,S.cq)(h);const m=a.flatMap(B=>B.kind==="json"?(0,w.I)(B)?.size??[]:[]).find(({nodes:B})=>B>0);return m?`${(0,t.hS)(m.nodes,"node")}, ${(0,t.hS)(m.connections,"connection")}`:"everythi\
ng: it is new"}function p(n,{deploy:h,upload:a,artifactEnvVariables:E}){const m=(0,I.sb)(n).map(({candidate:B,plan:{state:y,facts:b,added:U,kept:Y,ignored:T}})=>{const V=(0,f.SS)(B.name),se=(0,f.SS)(`${B.
name}-before-<run attempt>.zip`),he=B.variablesFile&&`variables of ${(0,f.SS)(B.variablesFile)}`,J=c([y,`The in-development version of ${V} is replaced${h?", then deployed":""}.`],[!y,`${V} is created${h?
" and deployed":""}: there is nothing to back up.`],[y&&a,`A backup is kept first, as ${se}${E?"":", without environment variables"}.`],[y&&!a,"No backup is kept."],[b.variables.length,`It takes the ${he??
"package's own variables"}.`],[U.length,`Added: ${s(U)}.`],[Y.length,`Different, so that the target keeps its own value: ${s(Y)}.`],[T.length,`Ignored fields that differ, and that the import brings to\
o: ${s(T)}.`]);return b.outcome==="changed"?[`- ${J.join(" ")}`]:[]});return m.length===0?[]:[m.flat().join(`
`)]}function k(n){const h=s(n.map(({candidate:m})=>m.name)),a=n.flatMap(({candidate:m,plan:B})=>B.kept.length>0?[`${(0,f.SS)(m.name)} (${s(B.kept)})`]:[]),E=c([n.length,`Nothing differs in ${h}: neith\
er imported nor deployed.`],[n.length,"That doesn't mean that the version there is deployed, which no export tells."],[a.length,`Variables that differ, and that an import would keep: ${a.join(", ")}.`]);
return n.length===0?[]:[E.join(" ")]}function N(n){const h=n.map(a=>[{words:a.candidate.name},(0,I.wZ)(a)??{words:"a new workflow"},{words:F(a)},{words:a.imported&&a.plan?C(a.plan.changes):""},a.backup?.
name??""]);return(0,Q.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function F({begun:n,imported:h,deployed:a,backup:E,error:m}){const[B=""]=c([!n,"\u23F8\uFE0F Not started"],[n==="not\
hing",E?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[m,n==="deploy"?"\u274C Imported, not deployed":"\u274C Failed"],[!a,"\u2705 Imported, not deployed"],[h,"\u2705 Imported and deployed"],
[!0,"\u2705 Deployed, was already imported"]);return B}function i(n,{host:h,artifactEnvVariables:a}){const E=n.flatMap(b=>{const{backup:U,plan:Y}=b;if(!U)return[];const T=(0,f.SS)(U.name)+(U.id===void 0?
"":` (artifact ${U.id})`),se=a&&Y?.there?.env?"":" with env-variables, because it holds none";return[`${T} to workflow ${(0,f.SS)((0,I.wZ)(b)??"")}${se}`]}),m=`promote from run ${(0,f.SS)(process.env.
GITHUB_RUN_ID??"")}: ${E.join(", ")}.`,B="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",y=n.flatMap(b=>"workflowName"in b.candidate.target?(0,I.
wZ)(b)??[]:[]);return[...c([E.length,`To roll back at ${(0,f.wh)((0,R.Sm)(h))}, ${m} ${B}`]),...y.map(b=>`Workflow ${(0,f.SS)(b)} is new: no action can remove it, only AI for Process.`)]}}),64264:((L,$,e)=>{
e.d($,{Gy:()=>f,Rd:()=>d,cM:()=>t,ud:()=>Q});var l=e(77598),R=e(30706);const D=["host","ignore","deploy","upload-artifact","artifact-env-variables"],S=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,
w=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;function d(g,C=(0,l.randomBytes)(12).toString("base64url")){const k=[D.
map(F=>r([C,F,g.options[F]],4)).join(""),...g.workflows.map((F,i)=>s(C,F,i))].join("."),N=`v1.${C}.${A(g,C,k)}.${k}`;return`${N}.${r([N],6)}`}function Q(g){const[,C="",p="",k="",N="",F]=S.exec(g)??[];
if(F!==void 0&&F===r([g.slice(0,-7)],6))return{salt:C,seal:p,options:k,workflows:N.split(".").slice(1)};const[,i="1"]=/^v(\d+)\./.exec(g)??[];throw i!=="1"?new Error(`is of another version of this act\
ion (format ${i}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")}function f({salt:g,seal:C,options:p,workflows:k},N){
const F=D.flatMap((n,h)=>{const a=N.options[n];return p.slice(h*4,h*4+4)===r([g,n,a],4)?[]:[I(n,a)]});if(k.length!==N.workflows.length){const n=(0,R.hS)(k.length,"workflow");return{differences:[...F,`\
the plan is for ${n}, this step for ${N.workflows.length}`],actions:[]}}const i=N.workflows.map((n,h)=>{const a=u(k[h]),E=u(s(g,n,h)),m=o(a.shown??"",g,h);F.push(...c(n,a,E,m).map(b=>`${n.name}: ${b}`));
const B=a.outcome===r([g,h,"outcome","changed"],4);if(a.names===E.names&&a.content===E.content)return B?"import":"leave";const y=a.name!==E.name||a.target!==E.target;return n.outcome==="changed"&&!y?"\
refuse":B?"finish":"leave"});return F.length===0&&C!==A(N,g,[p,...k].join("."))&&F.push("the plan's digest isn't as the plan wrote it"),{differences:F,actions:i}}function t({salt:g,workflows:C},p,k){return u(
C[p]).content===r([g,p,"content",k],22)}function I(g,C){return g==="host"?`the host isn't the approved one (now ${C})`:g==="ignore"?"ignore isn't as approved":`${g} isn't as approved (was ${C==="true"?
"false":"true"}, is ${C})`}function c({target:g,shown:C,variables:p},k,N,F){if(k.name!==N.name)return["the plan has another workflow in its place"];const i={target:`the target isn't the approved one (\
now ${g})`,package:`the package isn't the approved one (was ${F}\u2026, is ${C.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${p.join(", ")||"none"})`};return Object.
entries(i).flatMap(([n,h])=>k[n]===N[n]?[]:[h])}function s(g,C,p){const k=(F,i=4)=>r([g,p,F,C[F]],i);return[...[k("name"),k("target"),k("package"),k("variables"),o(C.shown,g,p)],k("outcome"),k("target\
Variables"),k("content",22)].join("")}function u(g=""){return w.exec(g)?.groups??{}}function o(g,C,p){const k=(0,l.createHash)("sha256").update(`${C} ${p}`).digest().readUIntBE(0,3);return(Number.parseInt(
g.slice(0,6),16)^k).toString(16).padStart(6,"0")}function A({options:g,workflows:C},p,k){const N=C.map(({name:F,target:i,package:n,variables:h})=>[F,i,n,h]);return r([p,"seal",D.map(F=>g[F]),N,k],43)}
function r(g,C){return(0,l.createHash)("sha256").update(JSON.stringify(g)).digest("base64url").slice(0,C)}}),73858:((L,$,e)=>{e.d($,{$E:()=>se,Pf:()=>U,Cs:()=>m,cS:()=>b});var l=e(46779),R=e(19630),D=e(
72899),S=e(5806),w=e(41519),d=e(66561),Q=e(66658),f=e(41643);const t={type:"hidden"};var I=e(53436),c=e(38504);const s={kind:"modified",path:[],from:t,to:t};function u(te,Z){if(te===void 0||Z===void 0)
return[s];if(te.id===Z.id)return[];const[j,ne]=[A(te),A(Z)];if(j===void 0||ne===void 0||te.type!==Z.type)return[s];const re=[],K=[...ne.keys()],we=new Map(K.map((de,Ce)=>[de,Ce])),Ie=[...j.keys()].flatMap(
(de,Ce)=>{const Ne=we.get(de);return Ne===void 0?[]:[[Ce,Ne]]});te.type==="array"&&(0,c.jJ)(Ie)&&re.push({kind:"reordered",path:[],moved:[]});for(const de of[...new Set([...j.keys(),...K])].sort()){const Ce=[
{type:"member",key:de}],[Ne,Le]=[j.get(de),ne.get(de)];Ne===void 0?re.push({kind:"added",path:Ce,value:t}):Le===void 0?re.push({kind:"removed",path:Ce,value:t}):Ne!==Le&&re.push({kind:"modified",path:Ce,
from:t,to:t})}return re}function o(te,Z){return[...(te&&A(te))?.keys()??[]].sort().map(ne=>({kind:Z,path:[{type:"member",key:ne}],value:t}))}function A(te){if(te.type==="object")return new Map(Array.from(
te.members,([j,{id:ne}])=>[j,ne]));if(te.type!=="array")return;const Z=new Map;for(const j of te.items){const ne=j.type==="object"&&j.members.has("value")?r(j):void 0;if(ne===void 0||Z.has(ne))return;
Z.set(ne,j.id)}return Z}function r(te){const Z=[(0,I.TN)(te,"name"),(0,I.TN)(te,"key")].find(j=>j?.startsWith('"'));return Z===void 0?void 0:JSON.parse(Z)}const g=1024*1024;function C(te,Z,{name:j,ignore:ne}){
const re=p(ne),K=[te,Z].filter(Le=>Le!==void 0),we=te!==void 0&&Z!==void 0&&(k(te)||k(Z)),de=[...new Set([...te?.files.keys()??[],...Z?.files.keys()??[]])].sort().flatMap(Le=>(0,S.dU)(Le)&&we?[]:[{name:Le,
base:te?.files.get(Le),head:Z?.files.get(Le)}]),Ce=F(de,re),Ne=te===void 0?"added":Z===void 0?"removed":void 0;return{name:j,status:Ne??(Ce.length>0?"changed":"unchanged"),counts:Ne?{added:0,modified:0,
removed:0,[Ne]:1}:(0,d.cz)(Ce.map(d.xS)),files:Ce,variablesCompared:!(we&&K.some(N)),secrets:[...new Set(K.flatMap(w.x3))],unusedIgnores:re.unused()}}function p(te){const Z=new Set(te.lines),j=(0,f.cX)(),
ne={interner:j,ignore:te,onMatch:re=>Z.delete(re)};return{interner:j,read(re,K){const we=(0,R.Hz)(re)?(0,R.b6)(K):void 0;return we===void 0?void 0:(0,f.u0)(we,ne)},isDone:()=>Z.size===0,unused:()=>[...Z]}}
function k({kind:te,files:Z}){return te==="folder"&&![...Z.keys()].some(S.dU)}function N({files:te}){return[...te].some(([Z,j])=>(0,S.dU)(Z)&&(0,w.DF)(j)?.variables.length!==0)}function F(te,Z){const j=te.
flatMap(({name:we,base:Ie,head:de})=>Ie&&de&&Ie.equals(de)?(Z.isDone()||Z.read(we,Ie),[]):[{name:we,base:Ie,head:de,from:Ie&&Z.read(we,Ie),to:de&&Z.read(we,de)}]),ne=j.flatMap(({name:we,from:Ie,to:de})=>Ie&&
de&&!(0,S.dU)(we)?[{name:we,base:Ie,head:de}]:[]),re=(0,Q.O)(ne,Z.interner),K=new Map(ne.map(({name:we},Ie)=>[we,re[Ie]]));return j.flatMap(({from:we,to:Ie,...de})=>i(de,we,Ie,K.get(de.name))??[])}function i({
name:te,base:Z,head:j},ne,re,K){const we=Z===void 0?"added":j===void 0?"removed":"modified",Ie={name:te,status:we,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,S.dU)(te)){const Ne=we===
"modified"?u(ne,re):o(ne??re,we);return we==="modified"&&Ne.length===0?void 0:{...Ie,kind:"variables",changes:Ne}}if(K)return ne?.id===re?.id?void 0:{...Ie,kind:"json",base:ne,head:re,...K};if(we!=="m\
odified"&&(ne??re))return{...Ie,kind:"json",base:ne,head:re};const de={...n("base",Z),...n("head",j)};return Object.keys(de).length===(we==="modified"?2:1)?{...Ie,kind:"text",text:de}:{...Ie,kind:"bin\
ary"}}function n(te,Z){const ne=Z&&Z.length<=g&&!Z.includes(0)?(0,R.b6)(Z):void 0;return ne===void 0?{}:{[te]:ne}}var h=e(7279),a=e(98920),E=e(59870);async function m(te,Z,j,ne){const{target:re}=j;if("\
workflowName"in re)return B(j,void 0,ne.ignore);const K=await(0,l.X7)(te,Z,{...ne,...re});for(const we of(0,w.x3)(K.package))Z.secrets.add(we);return B(j,K,ne.ignore)}function B(te,Z,j){const{name:ne,
target:re,package:K,definitions:we}=te,Ie=Z&&y(Z.package),de=K.files.get(E.Km);te.variablesFile!==void 0&&we.env&&J(ne,we.env.bytes,[Ie?.env?.bytes,de]);const[Ce,Ne]=[T(Ie?.env),T(we.env)],Le=Ce&&Ne&&
new Map([...Ne,...Ce]),Ke=Ie&&he(Ie,Ce,Ie.env),at=he(we,Ie||we.env?Le:void 0,we.env??Ie?.env),et=C(Ke,at,{name:ne,ignore:j}),lt=j.lines.length===0?et:C(Ke,at,{name:ne,ignore:D.K$}),Ze=U(et),rt=[Ie?.env?.
bytes,we.env?.bytes,de].flatMap(me=>me?(0,w.aC)(me):[]),st=(0,R.ol)(se(we),D.K$);return{state:Z,there:Ie,changes:{...et,secrets:[...new Set(rt)]},ignored:U(lt).filter(me=>!Ze.includes(me)),added:V(Le).
filter(me=>!Ce?.has(me)),kept:V(Ne).filter(me=>Ce?.has(me)&&Ce.get(me)!==Ne?.get(me)),facts:{name:ne,target:"workflowId"in re?`${re.workflowId} ${re.flowId}`:`new workflow ${re.workflowName}`,package:st,
variables:V(Ne),shown:te.sha256??st,outcome:et.status==="unchanged"?"unchanged":"changed",targetVariables:V(Ce),content:Ie?(0,R.ol)(se(Ie),j):""}}}function y(te){try{return(0,a.mu)(te)}catch(Z){throw new h.
HR({what:`The target's package ${(0,h.gJ)(Z)}`,topic:"the-package"},{cause:Z})}}function b({facts:te},{facts:Z}){return te.content===Z.content&&te.targetVariables.join(`
`)===Z.targetVariables.join(`
`)}function U({files:te}){const Z=te.flatMap(({kind:j,name:ne,changes:re})=>j==="variables"?[]:re.length===0?[ne]:re.map(K=>Y(K)||ne));return[...new Set(Z)]}function Y({kind:te,path:Z}){const j=Z.map(
ne=>ne.type==="member"?ne.key:"*");for(;j.at(-1)==="*";)j.pop();return j.join(".")+(te==="reordered"?"[]":"")}function T(te){return te===void 0?new Map:(0,w.DF)(te.bytes)?.variables.reduce((Z,{name:j,
content:ne})=>Z.set(j,ne),new Map)}function V(te){return[...te?.keys()??[]].sort()}function se({app:te,flow:Z}){return(0,E.jz)("zip",[[E.uq,te.bytes],[E.n7,Z.bytes]])}function he(te,Z,j){const ne=Object.
fromEntries(V(Z).map(K=>[K,""])),re=Z?Buffer.from(JSON.stringify(ne)):j?.bytes;return(0,E.jz)("zip",[...se(te).files,...re?[[E.Km,re]]:[]])}function J(te,Z,j){const re=j.map(de=>de&&(0,w.DF)(de)).find(
de=>de&&de.variables.length>0),K=W((0,w.DF)(Z),re);if(K===void 0)return;const we=`env-variables of ${te} doesn't have the shape of the target's variables`,Ie=`Write it like this, with your names and v\
alues: ${ee(re)}`;throw new h.HR({what:we,why:K,advice:Ie,topic:"import-deploy-and-promote"})}function W(te,Z){if(te===void 0)return"it must be a list or an object of variables, each with its own name\
 and a value";if(Z===void 0)return;if(te.container!==Z.container)return te.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";const j=new Set(Z.variables.flatMap(
({keys:re})=>re)),ne=te.variables.flatMap(({name:re,keys:K})=>K.flatMap(we=>j.has(we)?[]:{name:re,key:we}));return ne[0]&&`${ne[0].name} has "${ne[0].key}", which no variable there has`}const z={name:"\
API_URL",key:"API_URL",value:"https://api.example.com"},G={string:"",number:0,boolean:!1};function ee(te={container:"array",variables:[{name:"",keys:["name"],content:'{"name":"","value":""}'}]}){const j=te.
variables.filter(({keys:re})=>re.length>0).map(({content:re})=>JSON.parse(re)).flatMap(re=>Object.entries(re)),ne=Object.fromEntries(j.map(([re,K])=>[re,z[re]??G[typeof K]??null]));return te.container===
"array"?JSON.stringify([ne]):JSON.stringify({API_URL:j.length===0?z.value:ne})}}),67833:((L,$,e)=>{e.d($,{A2:()=>I,WZ:()=>s,c2:()=>u,dJ:()=>Q,jb:()=>t,p1:()=>d,sb:()=>w,wZ:()=>f});var l=e(72697),R=e(66561),
D=e(7279),S=e(37487);function w(o){return o.filter(A=>A.plan!==void 0)}function d(o){return w(o).filter(({plan:A,action:r,backup:g})=>A.facts.outcome==="unchanged"&&r!=="finish"&&!g)}function Q(o){return o.
flatMap(({candidate:{name:A},error:r})=>r?[{name:A,error:r}]:[])}function f({candidate:{target:o},job:A}){return"workflowId"in o?o.workflowId:A["workflow-id"]}function t(o){return{workflows:w(o).map(({
plan:A})=>A.changes)}}async function I({rows:o,digest:A},{fromList:r}){const[g]=o,C=t(o),p=C.workflows.length===o.length;(0,S.n0)({...p&&{changed:(0,R.Hq)(C),...(0,R.xW)(C)},"plan-digest":A,...!r&&g&&
{...s(g.job),"workflow-id":f(g)},...await(0,l.dF)("promotions",o.map(c))})}function c(o){const{candidate:A,plan:r,imported:g,deployed:C,backup:p,job:k,error:N}=o;return{name:A.name,"workflow-id":f(o),
...r&&{changed:r.facts.outcome==="changed",...r.changes.counts},"package-sha256":A.sha256,imported:g,deployed:C,"dock-status-id":k["dock-status-id"],...p?.id!==void 0&&{"backup-artifact-id":p.id,"back\
up-artifact-name":p.name},error:N&&(0,l.UX)(N)}}function s({"workflow-id":o,"dock-status-id":A,status:r}){return{"workflow-id":o,"dock-status-id":A,status:r}}function u({rows:o,refusal:A},{fromList:r,
isPlan:g}){const C=Q(o),p=C[0]?.error??A;if(C.length===0||!r)return p;const k=o.length-w(o).length,N=o.filter(({begun:i})=>!i).map(({candidate:i})=>i.name),F=k>0?`${k} of ${o.length} targets could not\
 be compared. ${(0,l.As)(C)}${g?"":" Nothing was changed."}`:`${(0,l.As)(C)}${N.length===0?"":` Not started: ${N.join(", ")}.`}`;return new D.HR({what:F,topic:p instanceof D.HR?p.topic:void 0},{cause:p})}}),
32975:((L,$,e)=>{e.d($,{L5:()=>Q,Mu:()=>u,Oc:()=>t,Vs:()=>c,yy:()=>s});var l=e(7279),R=e(30706);const D=7,S=3e4,w=2**31-1,d=429;async function Q({log:o,signal:A,endsAt:r},g,{atLeastMs:C=0}={}){let p=0,
k=0,N;for(;;)try{return await g()}catch(F){if(!(F instanceof l.HR&&F.retryable))throw F;N??=performance.now();const i=F.busy||F.status===d;k=i?k+1:0,i||p++;const n=p>(F.maxRetries??D)&&performance.now()-
N>=C;if(!i&&n)throw f(F,`, ${p} times in a row`);const a=F.status===d&&F.retryAfterMs>0?F.retryAfterMs:I(k||p,F.retryAfterMs),E=(0,R.zK)(a);if(performance.now()+a>=r)throw f(F,`, and waiting ${E} befo\
re the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");o.info(`${(0,R.OX)(F.sentence,1e3)}; retrying in ${E}`),await s(a,A)}}function f(o,A,r=o.advice){const{
what:g,why:C}=o;return o.with({...C===""?{what:g+A}:{why:C+A},advice:r,retryable:!1})}async function t(o,A){return await Q(o,()=>A().catch(r=>{throw r instanceof l.HR&&r.busy?r.with({retryable:!0}):r}))}
function I(o,A){const r=Math.min(S,1e3*2**(o-1));return Math.max(A,r*(.5+Math.random()/2))}function c(o){if(o===void 0)return 0;if(/^\d+$/.test(o))return Math.min(Number(o)*1e3,w);const A=Date.parse(o);
return Number.isNaN(A)?0:Math.min(Math.max(0,A-Date.now()),w)}async function s(o,A){let r;try{await u(A,new Promise(g=>{r=setTimeout(g,o)}))}finally{clearTimeout(r)}}function u(o,A){return new Promise(
(r,g)=>{const C=()=>g(o.reason);A.then(r,g).finally(()=>o.removeEventListener("abort",C)),o.aborted?C():o.addEventListener("abort",C,{once:!0})})}}),30706:((L,$,e)=>{e.d($,{MW:()=>S,OX:()=>l,TL:()=>D,
Xe:()=>w,hS:()=>Q,pO:()=>c,zD:()=>d,zK:()=>f});function l(o,A=300){const r=o.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return R(r,A)}function R(o,A){const r=Array.from(o);return r.
length>A?`${r.slice(0,A).join("")}\u2026`:o}function D(o,A=100){return JSON.stringify(R(o,A)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,r=>`\\u{${r.codePointAt(0)?.toString(16)}}`)}function S(o){return D(o,1e3).
replaceAll("\\\\","\\")}function w(o){if(o<1024)return`${o} B`;const A=["KiB","MiB","GiB"];let r=o/1024;for(;r>=1023.95&&A.length>1;)r/=1024,A.shift();return`${r.toFixed(1)} ${A[0]}`}function d(o){return String(
o).replace(/\B(?=(\d{3})+$)/g,",")}function Q(o,A){return`${d(o)} ${A}${o===1?"":"s"}`}function f(o){if(o<9950)return`${(o/1e3).toFixed(1)} s`;const A=Math.round(o/1e3);if(A<60)return`${A} s`;const[r,
g]=[Math.floor(A/60),Math.floor(A/3600)];return g>0?`${g} h ${r%60} min`:`${r} min ${A%60} s`}const t=4,I=8;class c{#e=new Map;constructor(A=[]){for(const r of A)this.add(r)}add(A){for(const r of[A,...A.
split(/[\r\n]+/).map(g=>g.trim())])for(const g of[r,JSON.stringify(r).slice(1,-1),encodeURIComponent(Buffer.from(r).toString())]){if(g==="")continue;const C=g.slice(0,I);this.#e.set(C,(this.#e.get(C)??
new Set).add(g))}}redact=(A,r=300)=>{const g=A.trimStart(),C=Math.min(g.length,r*4);let p="",k=0;for(let N=0;N<C;N++){const F=s(this.#e,g,N);F>0&&N>=k&&(p+="***"),k=Math.max(k,N+F),N>=k&&(p+=g[N])}return l(
C<g.length?`${p}\u2026`:p,r)}}function s(o,A,r){let g=0;for(let C=1;C<=I;C++)for(const p of o.get(A.slice(r,r+C))??[]){const k=r+p.length;p.length<=g||!A.startsWith(p,r)||(p.length>=t||u(A,r,k))&&(g=p.
length)}return g}function u(o,A,r){const g=o.slice(Math.max(0,A-2),A);return!/[\p{L}\p{N}]$/u.test(g)&&!/^[\p{L}\p{N}]/u.test(o.slice(r,r+2))}}),77094:((L,$,e)=>{e.d($,{Yz:()=>Dt,z3:()=>Bt,V4:()=>tt,pq:()=>Rt,
lm:()=>mt,C1:()=>gt,uH:()=>ft,Pq:()=>ot,z:()=>m,$e:()=>Lt});var l=e(70857);function R(Qe){return Qe==null?"":typeof Qe=="string"||Qe instanceof String?Qe:JSON.stringify(Qe)}function D(Qe){return Object.
keys(Qe).length?{title:Qe.title,file:Qe.file,line:Qe.startLine,endLine:Qe.endLine,col:Qe.startColumn,endColumn:Qe.endColumn}:{}}function S(Qe,ce,fe){const De=new Q(Qe,ce,fe);process.stdout.write(De.toString()+
l.EOL)}function w(Qe,ce=""){S(Qe,{},ce)}const d="::";class Q{constructor(ce,fe,De){ce||(ce="missing.command"),this.command=ce,this.properties=fe,this.message=De}toString(){let ce=d+this.command;if(this.
properties&&Object.keys(this.properties).length>0){ce+=" ";let fe=!0;for(const De in this.properties)if(this.properties.hasOwnProperty(De)){const xe=this.properties[De];xe&&(fe?fe=!1:ce+=",",ce+=`${De}\
=${t(xe)}`)}}return ce+=`${d}${f(this.message)}`,ce}}function f(Qe){return R(Qe).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function t(Qe){return R(Qe).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var I=e(76982),c=e(79896);function s(Qe,ce){const fe=process.env[`GITHUB_${Qe}`];if(!fe)throw new Error(`Unable to find environment \
variable for file command ${Qe}`);if(!c.existsSync(fe))throw new Error(`Missing file at path: ${fe}`);c.appendFileSync(fe,`${R(ce)}${l.EOL}`,{encoding:"utf8"})}function u(Qe,ce){const fe=`ghadelimiter\
_${I.randomUUID()}`,De=R(ce);if(Qe.includes(fe))throw new Error(`Unexpected input: name should not contain the delimiter "${fe}"`);if(De.includes(fe))throw new Error(`Unexpected input: value should no\
t contain the delimiter "${fe}"`);return`${Qe}<<${fe}${l.EOL}${De}${l.EOL}${fe}`}var o=e(16928),A=e(22779),r=e(92145),g=function(Qe,ce,fe,De){function xe(Ge){return Ge instanceof fe?Ge:new fe(function(Ve){
Ve(Ge)})}return new(fe||(fe=Promise))(function(Ge,Ve){function ht(Xe){try{At(De.next(Xe))}catch(Qt){Ve(Qt)}}function It(Xe){try{At(De.throw(Xe))}catch(Qt){Ve(Qt)}}function At(Xe){Xe.done?Ge(Xe.value):
xe(Xe.value).then(ht,It)}At((De=De.apply(Qe,ce||[])).next())})};class C{static createHttpClient(ce=!0,fe=10){const De={allowRetries:ce,maxRetries:fe};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
C.getRequestToken())],De)}static getRequestToken(){const ce=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!ce)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return ce}static getIDTokenUrl(){
const ce=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!ce)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return ce}static getCall(ce){return g(this,void 0,void 0,function*(){
var fe;const Ge=(fe=(yield C.createHttpClient().getJson(ce).catch(Ve=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ve.statusCode}
 
        Error Message: ${Ve.message}`)})).result)===null||fe===void 0?void 0:fe.value;if(!Ge)throw new Error("Response json body do not have ID Token field");return Ge})}static getIDToken(ce){return g(
this,void 0,void 0,function*(){try{let fe=C.getIDTokenUrl();if(ce){const xe=encodeURIComponent(ce);fe=`${fe}&audience=${xe}`}debug(`ID token url is ${fe}`);const De=yield C.getCall(fe);return setSecret(
De),De}catch(fe){throw new Error(`Error message: ${fe.message}`)}})}}var p=function(Qe,ce,fe,De){function xe(Ge){return Ge instanceof fe?Ge:new fe(function(Ve){Ve(Ge)})}return new(fe||(fe=Promise))(function(Ge,Ve){
function ht(Xe){try{At(De.next(Xe))}catch(Qt){Ve(Qt)}}function It(Xe){try{At(De.throw(Xe))}catch(Qt){Ve(Qt)}}function At(Xe){Xe.done?Ge(Xe.value):xe(Xe.value).then(ht,It)}At((De=De.apply(Qe,ce||[])).next())})};
const{access:k,appendFile:N,writeFile:F}=c.promises,i="GITHUB_STEP_SUMMARY",n="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class h{constructor(){
this._buffer=""}filePath(){return p(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const ce=process.env[i];if(!ce)throw new Error(`Unable to find environment variable for $${i}\
. Check if your runtime environment supports job summaries.`);try{yield k(ce,c.constants.R_OK|c.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${ce}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=ce,this._filePath})}wrap(ce,fe,De={}){const xe=Object.entries(De).map(([Ge,Ve])=>` ${Ge}="${Ve}"`).join("");return fe?`<${ce}${xe}>${fe}</${ce}>`:`\
<${ce}${xe}>`}write(ce){return p(this,void 0,void 0,function*(){const fe=!!ce?.overwrite,De=yield this.filePath();return yield(fe?F:N)(De,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return p(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(ce,fe=!1){
return this._buffer+=ce,fe?this.addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(ce,fe){const De=Object.assign({},fe&&{lang:fe}),xe=this.wrap("pre",this.wrap("code",ce),De);return this.addRaw(
xe).addEOL()}addList(ce,fe=!1){const De=fe?"ol":"ul",xe=ce.map(Ve=>this.wrap("li",Ve)).join(""),Ge=this.wrap(De,xe);return this.addRaw(Ge).addEOL()}addTable(ce){const fe=ce.map(xe=>{const Ge=xe.map(Ve=>{
if(typeof Ve=="string")return this.wrap("td",Ve);const{header:ht,data:It,colspan:At,rowspan:Xe}=Ve,Qt=ht?"th":"td",Ht=Object.assign(Object.assign({},At&&{colspan:At}),Xe&&{rowspan:Xe});return this.wrap(
Qt,It,Ht)}).join("");return this.wrap("tr",Ge)}).join(""),De=this.wrap("table",fe);return this.addRaw(De).addEOL()}addDetails(ce,fe){const De=this.wrap("details",this.wrap("summary",ce)+fe);return this.
addRaw(De).addEOL()}addImage(ce,fe,De){const{width:xe,height:Ge}=De||{},Ve=Object.assign(Object.assign({},xe&&{width:xe}),Ge&&{height:Ge}),ht=this.wrap("img",null,Object.assign({src:ce,alt:fe},Ve));return this.
addRaw(ht).addEOL()}addHeading(ce,fe){const De=`h${fe}`,xe=["h1","h2","h3","h4","h5","h6"].includes(De)?De:"h1",Ge=this.wrap(xe,ce);return this.addRaw(Ge).addEOL()}addSeparator(){const ce=this.wrap("h\
r",null);return this.addRaw(ce).addEOL()}addBreak(){const ce=this.wrap("br",null);return this.addRaw(ce).addEOL()}addQuote(ce,fe){const De=Object.assign({},fe&&{cite:fe}),xe=this.wrap("blockquote",ce,
De);return this.addRaw(xe).addEOL()}addLink(ce,fe){const De=this.wrap("a",ce,{href:fe});return this.addRaw(De).addEOL()}}const a=new h,E=null,m=a;function B(Qe){return Qe.replace(/[\\]/g,"/")}function y(Qe){
return Qe.replace(/[/]/g,"\\")}function b(Qe){return Qe.replace(/[/\\]/g,path.sep)}var U=e(13193),Y=e(24434);const T=ct(import.meta.url)("child_process");var V=e(42613),se=function(Qe,ce,fe,De){function xe(Ge){
return Ge instanceof fe?Ge:new fe(function(Ve){Ve(Ge)})}return new(fe||(fe=Promise))(function(Ge,Ve){function ht(Xe){try{At(De.next(Xe))}catch(Qt){Ve(Qt)}}function It(Xe){try{At(De.throw(Xe))}catch(Qt){
Ve(Qt)}}function At(Xe){Xe.done?Ge(Xe.value):xe(Xe.value).then(ht,It)}At((De=De.apply(Qe,ce||[])).next())})};const{chmod:he,copyFile:J,lstat:W,mkdir:z,open:G,readdir:ee,rename:te,rm:Z,rmdir:j,stat:ne,
symlink:re,unlink:K}=c.promises,we=process.platform==="win32";function Ie(Qe){return se(this,void 0,void 0,function*(){const ce=yield fs.promises.readlink(Qe);return we&&!ce.endsWith("\\")?`${ce}\\`:ce})}
const de=268435456,Ce=c.constants.O_RDONLY;function Ne(Qe){return se(this,void 0,void 0,function*(){try{yield ne(Qe)}catch(ce){if(ce.code==="ENOENT")return!1;throw ce}return!0})}function Le(Qe){return se(
this,arguments,void 0,function*(ce,fe=!1){return(fe?yield ne(ce):yield W(ce)).isDirectory()})}function Ke(Qe){if(Qe=et(Qe),!Qe)throw new Error('isRooted() parameter "p" cannot be empty');return we?Qe.
startsWith("\\")||/^[A-Z]:/i.test(Qe):Qe.startsWith("/")}function at(Qe,ce){return se(this,void 0,void 0,function*(){let fe;try{fe=yield ne(Qe)}catch(xe){xe.code!=="ENOENT"&&console.log(`Unexpected er\
ror attempting to determine if executable file exists '${Qe}': ${xe}`)}if(fe&&fe.isFile()){if(we){const xe=o.extname(Qe).toUpperCase();if(ce.some(Ge=>Ge.toUpperCase()===xe))return Qe}else if(lt(fe))return Qe}
const De=Qe;for(const xe of ce){Qe=De+xe,fe=void 0;try{fe=yield ne(Qe)}catch(Ge){Ge.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Qe}': ${Ge}`)}if(fe&&
fe.isFile()){if(we){try{const Ge=o.dirname(Qe),Ve=o.basename(Qe).toUpperCase();for(const ht of yield ee(Ge))if(Ve===ht.toUpperCase()){Qe=o.join(Ge,ht);break}}catch(Ge){console.log(`Unexpected error at\
tempting to determine the actual case of the file '${Qe}': ${Ge}`)}return Qe}else if(lt(fe))return Qe}}return""})}function et(Qe){return Qe=Qe||"",we?(Qe=Qe.replace(/\//g,"\\"),Qe.replace(/\\\\+/g,"\\")):
Qe.replace(/\/\/+/g,"/")}function lt(Qe){return(Qe.mode&1)>0||(Qe.mode&8)>0&&process.getgid!==void 0&&Qe.gid===process.getgid()||(Qe.mode&64)>0&&process.getuid!==void 0&&Qe.uid===process.getuid()}function Ze(){
var Qe;return(Qe=process.env.COMSPEC)!==null&&Qe!==void 0?Qe:"cmd.exe"}var rt=function(Qe,ce,fe,De){function xe(Ge){return Ge instanceof fe?Ge:new fe(function(Ve){Ve(Ge)})}return new(fe||(fe=Promise))(
function(Ge,Ve){function ht(Xe){try{At(De.next(Xe))}catch(Qt){Ve(Qt)}}function It(Xe){try{At(De.throw(Xe))}catch(Qt){Ve(Qt)}}function At(Xe){Xe.done?Ge(Xe.value):xe(Xe.value).then(ht,It)}At((De=De.apply(
Qe,ce||[])).next())})};function st(Qe,ce){return rt(this,arguments,void 0,function*(fe,De,xe={}){const{force:Ge,recursive:Ve,copySourceDirectory:ht}=P(xe),It=(yield ioUtil.exists(De))?yield ioUtil.stat(
De):null;if(It&&It.isFile()&&!Ge)return;const At=It&&It.isDirectory()&&ht?path.join(De,path.basename(fe)):De;if(!(yield ioUtil.exists(fe)))throw new Error(`no such file or directory: ${fe}`);if((yield ioUtil.
stat(fe)).isDirectory())if(Ve)yield q(fe,At,0,Ge);else throw new Error(`Failed to copy. ${fe} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(fe,At)==="")throw new Error(
`'${At}' and '${fe}' are the same file`);yield X(fe,At,Ge)}})}function me(Qe,ce){return rt(this,arguments,void 0,function*(fe,De,xe={}){if(yield ioUtil.exists(De)){let Ge=!0;if((yield ioUtil.isDirectory(
De))&&(De=path.join(De,path.basename(fe)),Ge=yield ioUtil.exists(De)),Ge)if(xe.force==null||xe.force)yield Me(De);else throw new Error("Destination already exists")}yield Je(path.dirname(De)),yield ioUtil.
rename(fe,De)})}function Me(Qe){return rt(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(Qe))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{
yield ioUtil.rm(Qe,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(ce){throw new Error(`File was unable to be removed ${ce}`)}})}function Je(Qe){return rt(this,void 0,void 0,function*(){ok(
Qe,"a path argument must be provided"),yield ioUtil.mkdir(Qe,{recursive:!0})})}function H(Qe,ce){return rt(this,void 0,void 0,function*(){if(!Qe)throw new Error("parameter 'tool' is required");if(ce){
const De=yield H(Qe,!1);if(!De)throw we?new Error(`Unable to locate executable file: ${Qe}. Please verify either the file path exists or the file can be found within a directory specified by the PATH \
environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${Qe}. Please verify either the file path exists or the file can\
 be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return De}const fe=yield M(Qe);return fe&&fe.length>0?fe[0]:""})}function M(Qe){
return rt(this,void 0,void 0,function*(){if(!Qe)throw new Error("parameter 'tool' is required");const ce=[];if(we&&process.env.PATHEXT)for(const xe of process.env.PATHEXT.split(o.delimiter))xe&&ce.push(
xe);if(Ke(Qe)){const xe=yield at(Qe,ce);return xe?[xe]:[]}if(Qe.includes(o.sep))return[];const fe=[];if(process.env.PATH)for(const xe of process.env.PATH.split(o.delimiter))xe&&fe.push(xe);const De=[];
for(const xe of fe){const Ge=yield at(o.join(xe,Qe),ce);Ge&&De.push(Ge)}return De})}function P(Qe){const ce=Qe.force==null?!0:Qe.force,fe=!!Qe.recursive,De=Qe.copySourceDirectory==null?!0:!!Qe.copySourceDirectory;
return{force:ce,recursive:fe,copySourceDirectory:De}}function q(Qe,ce,fe,De){return rt(this,void 0,void 0,function*(){if(fe>=255)return;fe++,yield Je(ce);const xe=yield ioUtil.readdir(Qe);for(const Ge of xe){
const Ve=`${Qe}/${Ge}`,ht=`${ce}/${Ge}`;(yield ioUtil.lstat(Ve)).isDirectory()?yield q(Ve,ht,fe,De):yield X(Ve,ht,De)}yield ioUtil.chmod(ce,(yield ioUtil.stat(Qe)).mode)})}function X(Qe,ce,fe){return rt(
this,void 0,void 0,function*(){if((yield ioUtil.lstat(Qe)).isSymbolicLink()){try{yield ioUtil.lstat(ce),yield ioUtil.unlink(ce)}catch(xe){xe.code==="EPERM"&&(yield ioUtil.chmod(ce,"0666"),yield ioUtil.
unlink(ce))}const De=yield ioUtil.readlink(Qe);yield ioUtil.symlink(De,ce,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(ce))||fe)&&(yield ioUtil.copyFile(Qe,ce))})}const ie=ct(import.meta.
url)("timers");var le=function(Qe,ce,fe,De){function xe(Ge){return Ge instanceof fe?Ge:new fe(function(Ve){Ve(Ge)})}return new(fe||(fe=Promise))(function(Ge,Ve){function ht(Xe){try{At(De.next(Xe))}catch(Qt){
Ve(Qt)}}function It(Xe){try{At(De.throw(Xe))}catch(Qt){Ve(Qt)}}function At(Xe){Xe.done?Ge(Xe.value):xe(Xe.value).then(ht,It)}At((De=De.apply(Qe,ce||[])).next())})};const pe=process.platform==="win32";
class Re extends Y.EventEmitter{constructor(ce,fe,De){if(super(),!ce)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=ce,this.args=fe||[],this.options=De||{}}_debug(ce){this.
options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(ce)}_getCommandString(ce,fe){const De=this._getSpawnFileName(),xe=this._getSpawnArgs(ce);let Ge=fe?"":"[command]";if(pe)if(this.
_isCmdFile()){Ge+=De;for(const Ve of xe)Ge+=` ${Ve}`}else if(ce.windowsVerbatimArguments){Ge+=`"${De}"`;for(const Ve of xe)Ge+=` ${Ve}`}else{Ge+=this._windowsQuoteCmdArg(De);for(const Ve of xe)Ge+=` ${this.
_windowsQuoteCmdArg(Ve)}`}else{Ge+=De;for(const Ve of xe)Ge+=` ${Ve}`}return Ge}_processLineBuffer(ce,fe,De){try{let xe=fe+ce.toString(),Ge=xe.indexOf(l.EOL);for(;Ge>-1;){const Ve=xe.substring(0,Ge);De(
Ve),xe=xe.substring(Ge+l.EOL.length),Ge=xe.indexOf(l.EOL)}return xe}catch(xe){return this._debug(`error processing line. Failed with error ${xe}`),""}}_getSpawnFileName(){return pe&&this._isCmdFile()?
process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(ce){if(pe&&this._isCmdFile()){let fe=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const De of this.args)fe+=" ",fe+=ce.windowsVerbatimArguments?
De:this._windowsQuoteCmdArg(De);return fe+='"',[fe]}return this.args}_endsWith(ce,fe){return ce.endsWith(fe)}_isCmdFile(){const ce=this.toolPath.toUpperCase();return this._endsWith(ce,".CMD")||this._endsWith(
ce,".BAT")}_windowsQuoteCmdArg(ce){if(!this._isCmdFile())return this._uvQuoteCmdArg(ce);if(!ce)return'""';const fe=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",
'"'];let De=!1;for(const Ve of ce)if(fe.some(ht=>ht===Ve)){De=!0;break}if(!De)return ce;let xe='"',Ge=!0;for(let Ve=ce.length;Ve>0;Ve--)xe+=ce[Ve-1],Ge&&ce[Ve-1]==="\\"?xe+="\\":ce[Ve-1]==='"'?(Ge=!0,
xe+='"'):Ge=!1;return xe+='"',xe.split("").reverse().join("")}_uvQuoteCmdArg(ce){if(!ce)return'""';if(!ce.includes(" ")&&!ce.includes("	")&&!ce.includes('"'))return ce;if(!ce.includes('"')&&!ce.includes(
"\\"))return`"${ce}"`;let fe='"',De=!0;for(let xe=ce.length;xe>0;xe--)fe+=ce[xe-1],De&&ce[xe-1]==="\\"?fe+="\\":ce[xe-1]==='"'?(De=!0,fe+="\\"):De=!1;return fe+='"',fe.split("").reverse().join("")}_cloneExecOptions(ce){
ce=ce||{};const fe={cwd:ce.cwd||process.cwd(),env:ce.env||process.env,silent:ce.silent||!1,windowsVerbatimArguments:ce.windowsVerbatimArguments||!1,failOnStdErr:ce.failOnStdErr||!1,ignoreReturnCode:ce.
ignoreReturnCode||!1,delay:ce.delay||1e4};return fe.outStream=ce.outStream||process.stdout,fe.errStream=ce.errStream||process.stderr,fe}_getSpawnOptions(ce,fe){ce=ce||{};const De={};return De.cwd=ce.cwd,
De.env=ce.env,De.windowsVerbatimArguments=ce.windowsVerbatimArguments||this._isCmdFile(),ce.windowsVerbatimArguments&&(De.argv0=`"${fe}"`),De}exec(){return le(this,void 0,void 0,function*(){return!Ke(
this.toolPath)&&(this.toolPath.includes("/")||pe&&this.toolPath.includes("\\"))&&(this.toolPath=o.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield H(this.toolPath,
!0),new Promise((ce,fe)=>le(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const At of this.args)this._debug(`   ${At}`);const De=this._cloneExecOptions(
this.options);!De.silent&&De.outStream&&De.outStream.write(this._getCommandString(De)+l.EOL);const xe=new je(De,this.toolPath);if(xe.on("debug",At=>{this._debug(At)}),this.options.cwd&&!(yield Ne(this.
options.cwd)))return fe(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Ge=this._getSpawnFileName(),Ve=T.spawn(Ge,this._getSpawnArgs(De),this._getSpawnOptions(this.options,Ge));let ht="";
Ve.stdout&&Ve.stdout.on("data",At=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(At),!De.silent&&De.outStream&&De.outStream.write(At),ht=this._processLineBuffer(
At,ht,Xe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Xe)})});let It="";if(Ve.stderr&&Ve.stderr.on("data",At=>{xe.processStderr=!0,this.options.listeners&&this.
options.listeners.stderr&&this.options.listeners.stderr(At),!De.silent&&De.errStream&&De.outStream&&(De.failOnStdErr?De.errStream:De.outStream).write(At),It=this._processLineBuffer(At,It,Xe=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(Xe)})}),Ve.on("error",At=>{xe.processError=At.message,xe.processExited=!0,xe.processClosed=!0,xe.CheckComplete()}),Ve.on("exit",
At=>{xe.processExitCode=At,xe.processExited=!0,this._debug(`Exit code ${At} received from tool '${this.toolPath}'`),xe.CheckComplete()}),Ve.on("close",At=>{xe.processExitCode=At,xe.processExited=!0,xe.
processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),xe.CheckComplete()}),xe.on("done",(At,Xe)=>{ht.length>0&&this.emit("stdline",ht),It.length>0&&this.emit("errline",
It),Ve.removeAllListeners(),At?fe(At):ce(Xe)}),this.options.input){if(!Ve.stdin)throw new Error("child process missing stdin");Ve.stdin.end(this.options.input)}}))})}}function Te(Qe){const ce=[];let fe=!1,
De=!1,xe="";function Ge(Ve){De&&Ve!=='"'&&(xe+="\\"),xe+=Ve,De=!1}for(let Ve=0;Ve<Qe.length;Ve++){const ht=Qe.charAt(Ve);if(ht==='"'){De?Ge(ht):fe=!fe;continue}if(ht==="\\"&&De){Ge(ht);continue}if(ht===
"\\"&&fe){De=!0;continue}if(ht===" "&&!fe){xe.length>0&&(ce.push(xe),xe="");continue}Ge(ht)}return xe.length>0&&ce.push(xe.trim()),ce}class je extends Y.EventEmitter{constructor(ce,fe){if(super(),this.
processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!fe)throw new Error("toolPath must not be empty");
this.options=ce,this.toolPath=fe,ce.delay&&(this.delay=ce.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ie.setTimeout)(je.HandleTimeout,this.
delay,this)))}_debug(ce){this.emit("debug",ce)}_setResult(){let ce;this.processExited&&(this.processError?ce=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. Th\
is may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?ce=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(ce=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",ce,this.processExitCode)}static HandleTimeout(ce){if(!ce.done){if(!ce.processClosed&&ce.processExited){const fe=`The STDIO streams did no\
t close within ${ce.delay/1e3} seconds of the exit event from process '${ce.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;ce._debug(fe)}ce._setResult()}}}
var Ye=function(Qe,ce,fe,De){function xe(Ge){return Ge instanceof fe?Ge:new fe(function(Ve){Ve(Ge)})}return new(fe||(fe=Promise))(function(Ge,Ve){function ht(Xe){try{At(De.next(Xe))}catch(Qt){Ve(Qt)}}
function It(Xe){try{At(De.throw(Xe))}catch(Qt){Ve(Qt)}}function At(Xe){Xe.done?Ge(Xe.value):xe(Xe.value).then(ht,It)}At((De=De.apply(Qe,ce||[])).next())})};function $e(Qe,ce,fe){return Ye(this,void 0,
void 0,function*(){const De=tr.argStringToArray(Qe);if(De.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const xe=De[0];return ce=De.slice(1).concat(ce||[]),new tr.ToolRunner(
xe,ce,fe).exec()})}function nt(Qe,ce,fe){return Ye(this,void 0,void 0,function*(){var De,xe;let Ge="",Ve="";const ht=new StringDecoder("utf8"),It=new StringDecoder("utf8"),At=(De=fe?.listeners)===null||
De===void 0?void 0:De.stdout,Xe=(xe=fe?.listeners)===null||xe===void 0?void 0:xe.stderr,Qt=Ot=>{Ve+=It.write(Ot),Xe&&Xe(Ot)},Ht=Ot=>{Ge+=ht.write(Ot),At&&At(Ot)},Pt=Object.assign(Object.assign({},fe?.
listeners),{stdout:Ht,stderr:Qt}),Wt=yield $e(Qe,ce,Object.assign(Object.assign({},fe),{listeners:Pt}));return Ge+=ht.end(),Ve+=It.end(),{exitCode:Wt,stdout:Ge,stderr:Ve}})}var _e=function(Qe,ce,fe,De){
function xe(Ge){return Ge instanceof fe?Ge:new fe(function(Ve){Ve(Ge)})}return new(fe||(fe=Promise))(function(Ge,Ve){function ht(Xe){try{At(De.next(Xe))}catch(Qt){Ve(Qt)}}function It(Xe){try{At(De.throw(
Xe))}catch(Qt){Ve(Qt)}}function At(Xe){Xe.done?Ge(Xe.value):xe(Xe.value).then(ht,It)}At((De=De.apply(Qe,ce||[])).next())})};const ze=()=>_e(void 0,void 0,void 0,function*(){const{stdout:Qe}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:ce}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassN\
ame Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:ce.trim(),version:Qe.trim()}}),Ue=()=>_e(void 0,void 0,void 0,function*(){var Qe,ce,fe,De;const{stdout:xe}=yield exec.getExecOutput(
"sw_vers",void 0,{silent:!0}),Ge=(ce=(Qe=xe.match(/ProductVersion:\s*(.+)/))===null||Qe===void 0?void 0:Qe[1])!==null&&ce!==void 0?ce:"";return{name:(De=(fe=xe.match(/ProductName:\s*(.+)/))===null||fe===
void 0?void 0:fe[1])!==null&&De!==void 0?De:"",version:Ge}}),ae=()=>_e(void 0,void 0,void 0,function*(){const{stdout:Qe}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[ce,fe]=Qe.
trim().split(`
`);return{name:ce,version:fe}}),O=l.platform(),_=l.arch(),v=O==="win32",ue=O==="darwin",ge=O==="linux";function ye(){return _e(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield v?
ze():ue?Ue():ae()),{platform:O,arch:_,isWindows:v,isMacOS:ue,isLinux:ge})})}var be=function(Qe,ce,fe,De){function xe(Ge){return Ge instanceof fe?Ge:new fe(function(Ve){Ve(Ge)})}return new(fe||(fe=Promise))(
function(Ge,Ve){function ht(Xe){try{At(De.next(Xe))}catch(Qt){Ve(Qt)}}function It(Xe){try{At(De.throw(Xe))}catch(Qt){Ve(Qt)}}function At(Xe){Xe.done?Ge(Xe.value):xe(Xe.value).then(ht,It)}At((De=De.apply(
Qe,ce||[])).next())})},Fe;(function(Qe){Qe[Qe.Success=0]="Success",Qe[Qe.Failure=1]="Failure"})(Fe||(Fe={}));function Pe(Qe,ce){const fe=toCommandValue(ce);if(process.env[Qe]=fe,process.env.GITHUB_ENV||
"")return issueFileCommand("ENV",prepareKeyValueMessage(Qe,ce));issueCommand("set-env",{name:Qe},fe)}function ot(Qe){S("add-mask",{},Qe)}function ut(Qe){process.env.GITHUB_PATH||""?issueFileCommand("P\
ATH",Qe):issueCommand("add-path",{},Qe),process.env.PATH=`${Qe}${path.delimiter}${process.env.PATH}`}function tt(Qe,ce){const fe=process.env[`INPUT_${Qe.replace(/ /g,"_").toUpperCase()}`]||"";if(ce&&ce.
required&&!fe)throw new Error(`Input required and not supplied: ${Qe}`);return ce&&ce.trimWhitespace===!1?fe:fe.trim()}function it(Qe,ce){const fe=tt(Qe,ce).split(`
`).filter(De=>De!=="");return ce&&ce.trimWhitespace===!1?fe:fe.map(De=>De.trim())}function dt(Qe,ce){const fe=["true","True","TRUE"],De=["false","False","FALSE"],xe=tt(Qe,ce);if(fe.includes(xe))return!0;
if(De.includes(xe))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Qe}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ft(Qe,ce){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",u(Qe,ce));process.stdout.write(l.EOL),S("set-output",
{name:Qe},R(ce))}function bt(Qe){issue("echo",Qe?"on":"off")}function gt(Qe){process.exitCode=Fe.Failure,Bt(Qe)}function yt(){return process.env.RUNNER_DEBUG==="1"}function Dt(Qe){S("debug",{},Qe)}function Bt(Qe,ce={}){
S("error",D(ce),Qe instanceof Error?Qe.toString():Qe)}function Lt(Qe,ce={}){S("warning",D(ce),Qe instanceof Error?Qe.toString():Qe)}function mt(Qe,ce={}){S("notice",D(ce),Qe instanceof Error?Qe.toString():
Qe)}function Rt(Qe){process.stdout.write(Qe+l.EOL)}function Gt(Qe){issue("group",Qe)}function Tt(){issue("endgroup")}function Nt(Qe,ce){return be(this,void 0,void 0,function*(){Gt(Qe);let fe;try{fe=yield ce()}finally{
Tt()}return fe})}function Jt(Qe,ce){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Qe,ce));issueCommand("save-state",{name:Qe},toCommandValue(ce))}function xt(Qe){
return process.env[`STATE_${Qe}`]||""}function Vt(Qe){return be(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Qe)})}}),92145:((L,$,e)=>{e.d($,{tZ:()=>D});var l=function(w,d,Q,f){function t(I){
return I instanceof Q?I:new Q(function(c){c(I)})}return new(Q||(Q=Promise))(function(I,c){function s(A){try{o(f.next(A))}catch(r){c(r)}}function u(A){try{o(f.throw(A))}catch(r){c(r)}}function o(A){A.done?
I(A.value):t(A.value).then(s,u)}o((f=f.apply(w,d||[])).next())})};class R{constructor(d,Q){this.username=d,this.password=Q}prepareRequest(d){if(!d.headers)throw Error("The request has no headers");d.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class D{constructor(d){this.token=d}prepareRequest(d){if(!d.headers)throw Error("The request has no headers");d.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class S{constructor(d){this.token=d}prepareRequest(d){if(!d.headers)throw Error("The reque\
st has no headers");d.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((L,$,e)=>{var l,R;e.d($,{Hv:()=>t,Qq:()=>N});var D=e(58611),S=e(65692),w=e(19783),d=e(20770),Q=e(46752),f=function(i,n,h,a){function E(m){return m instanceof
h?m:new h(function(B){B(m)})}return new(h||(h=Promise))(function(m,B){function y(Y){try{U(a.next(Y))}catch(T){B(T)}}function b(Y){try{U(a.throw(Y))}catch(T){B(T)}}function U(Y){Y.done?m(Y.value):E(Y.value).
then(y,b)}U((a=a.apply(i,n||[])).next())})},t;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMove\
d",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=
308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.
MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=
409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGate\
way",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(t||(t={}));var I;(function(i){i.Accept="accept",i.ContentType="content-type"})(I||(I={}));var c;(function(i){
i.ApplicationJson="application/json"})(c||(c={}));function s(i){const n=pm.getProxyUrl(new URL(i));return n?n.href:""}const u=[t.MovedPermanently,t.ResourceMoved,t.SeeOther,t.TemporaryRedirect,t.PermanentRedirect],
o=[t.BadGateway,t.ServiceUnavailable,t.GatewayTimeout],A=["OPTIONS","GET","DELETE","HEAD"],r=10,g=5;class C extends Error{constructor(n,h){super(n),this.name="HttpClientError",this.statusCode=h,Object.
setPrototypeOf(this,C.prototype)}}class p{constructor(n){this.message=n}readBody(){return f(this,void 0,void 0,function*(){return new Promise(n=>f(this,void 0,void 0,function*(){let h=Buffer.alloc(0);
this.message.on("data",a=>{h=Buffer.concat([h,a])}),this.message.on("end",()=>{n(h.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){return new Promise(n=>f(this,void 0,void 0,
function*(){const h=[];this.message.on("data",a=>{h.push(a)}),this.message.on("end",()=>{n(Buffer.concat(h))})}))})}}function k(i){return new URL(i).protocol==="https:"}class N{constructor(n,h,a){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
n),this.handlers=h||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),
a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),
a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(n,h){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,
h||{})})}get(n,h){return f(this,void 0,void 0,function*(){return this.request("GET",n,null,h||{})})}del(n,h){return f(this,void 0,void 0,function*(){return this.request("DELETE",n,null,h||{})})}post(n,h,a){
return f(this,void 0,void 0,function*(){return this.request("POST",n,h,a||{})})}patch(n,h,a){return f(this,void 0,void 0,function*(){return this.request("PATCH",n,h,a||{})})}put(n,h,a){return f(this,void 0,
void 0,function*(){return this.request("PUT",n,h,a||{})})}head(n,h){return f(this,void 0,void 0,function*(){return this.request("HEAD",n,null,h||{})})}sendStream(n,h,a,E){return f(this,void 0,void 0,function*(){
return this.request(n,h,a,E)})}getJson(n){return f(this,arguments,void 0,function*(h,a={}){a[I.Accept]=this._getExistingOrDefaultHeader(a,I.Accept,c.ApplicationJson);const E=yield this.get(h,a);return this.
_processResponse(E,this.requestOptions)})}postJson(n,h){return f(this,arguments,void 0,function*(a,E,m={}){const B=JSON.stringify(E,null,2);m[I.Accept]=this._getExistingOrDefaultHeader(m,I.Accept,c.ApplicationJson),
m[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,c.ApplicationJson);const y=yield this.post(a,B,m);return this._processResponse(y,this.requestOptions)})}putJson(n,h){return f(this,arguments,
void 0,function*(a,E,m={}){const B=JSON.stringify(E,null,2);m[I.Accept]=this._getExistingOrDefaultHeader(m,I.Accept,c.ApplicationJson),m[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,c.
ApplicationJson);const y=yield this.put(a,B,m);return this._processResponse(y,this.requestOptions)})}patchJson(n,h){return f(this,arguments,void 0,function*(a,E,m={}){const B=JSON.stringify(E,null,2);
m[I.Accept]=this._getExistingOrDefaultHeader(m,I.Accept,c.ApplicationJson),m[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,c.ApplicationJson);const y=yield this.patch(a,B,m);return this.
_processResponse(y,this.requestOptions)})}request(n,h,a,E){return f(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const m=new URL(h);let B=this.
_prepareRequest(n,m,E);const y=this._allowRetries&&A.includes(n)?this._maxRetries+1:1;let b=0,U;do{if(U=yield this.requestRaw(B,a),U&&U.message&&U.message.statusCode===t.Unauthorized){let T;for(const V of this.
handlers)if(V.canHandleAuthentication(U)){T=V;break}return T?T.handleAuthentication(this,B,a):U}let Y=this._maxRedirects;for(;U.message.statusCode&&u.includes(U.message.statusCode)&&this._allowRedirects&&
Y>0;){const T=U.message.headers.location;if(!T)break;const V=new URL(T);if(m.protocol==="https:"&&m.protocol!==V.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield U.readBody(),V.hostname!==m.hostname)for(const se in E)
se.toLowerCase()==="authorization"&&delete E[se];B=this._prepareRequest(n,V,E),U=yield this.requestRaw(B,a),Y--}if(!U.message.statusCode||!o.includes(U.message.statusCode))return U;b+=1,b<y&&(yield U.
readBody(),yield this._performExponentialBackoff(b))}while(b<y);return U})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,h){return f(this,void 0,void 0,function*(){return new Promise(
(a,E)=>{function m(B,y){B?E(B):y?a(y):E(new Error("Unknown error"))}this.requestRawWithCallback(n,h,m)})})}requestRawWithCallback(n,h,a){typeof h=="string"&&(n.options.headers||(n.options.headers={}),
n.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let E=!1;function m(b,U){E||(E=!0,a(b,U))}const B=n.httpModule.request(n.options,b=>{const U=new p(b);m(void 0,U)});let y;B.on("socket",
b=>{y=b}),B.setTimeout(this._socketTimeout||3*6e4,()=>{y&&y.end(),m(new Error(`Request timeout: ${n.options.path}`))}),B.on("error",function(b){m(b)}),h&&typeof h=="string"&&B.write(h,"utf8"),h&&typeof h!=
"string"?(h.on("close",function(){B.end()}),h.pipe(B)):B.end()}getAgent(n){const h=new URL(n);return this._getAgent(h)}getAgentDispatcher(n){const h=new URL(n),a=w.s(h);if(a&&a.hostname)return this._getProxyAgentDispatcher(
h,a)}_prepareRequest(n,h,a){const E={};E.parsedUrl=h;const m=E.parsedUrl.protocol==="https:";E.httpModule=m?l||(l=e.t(S,2)):R||(R=e.t(D,2));const B=m?443:80;if(E.options={},E.options.host=E.parsedUrl.
hostname,E.options.port=E.parsedUrl.port?parseInt(E.parsedUrl.port):B,E.options.path=(E.parsedUrl.pathname||"")+(E.parsedUrl.search||""),E.options.method=n,E.options.headers=this._mergeHeaders(a),this.
userAgent!=null&&(E.options.headers["user-agent"]=this.userAgent),E.options.agent=this._getAgent(E.parsedUrl),this.handlers)for(const y of this.handlers)y.prepareRequest(E.options);return E}_mergeHeaders(n){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},F(this.requestOptions.headers),F(n||{})):F(n||{})}_getExistingOrDefaultHeader(n,h,a){let E;if(this.requestOptions&&this.requestOptions.
headers){const B=F(this.requestOptions.headers)[h];B&&(E=typeof B=="number"?B.toString():B)}const m=n[h];return m!==void 0?typeof m=="number"?m.toString():m:E!==void 0?E:a}_getExistingOrDefaultContentTypeHeader(n,h){
let a;if(this.requestOptions&&this.requestOptions.headers){const m=F(this.requestOptions.headers)[I.ContentType];m&&(typeof m=="number"?a=String(m):Array.isArray(m)?a=m.join(", "):a=m)}const E=n[I.ContentType];
return E!==void 0?typeof E=="number"?String(E):Array.isArray(E)?E.join(", "):E:a!==void 0?a:h}_getAgent(n){let h;const a=w.s(n),E=a&&a.hostname;if(this._keepAlive&&E&&(h=this._proxyAgent),E||(h=this._agent),
h)return h;const m=n.protocol==="https:";let B=100;if(this.requestOptions&&(B=this.requestOptions.maxSockets||D.globalAgent.maxSockets),a&&a.hostname){const y={maxSockets:B,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.port})};let b;const U=a.protocol==="https:";m?b=U?d.httpsOverHttps:d.httpsOverHttp:
b=U?d.httpOverHttps:d.httpOverHttp,h=b(y),this._proxyAgent=h}if(!h){const y={keepAlive:this._keepAlive,maxSockets:B};h=m?new S.Agent(y):new D.Agent(y),this._agent=h}return m&&this._ignoreSslError&&(h.
options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(n,h){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const E=n.protocol==="https:";return a=
new Q.ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
a,E&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(n){const h=n||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;
if(a){const E=a.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${E}`}return h}_performExponentialBackoff(n){return f(this,void 0,void 0,function*(){n=Math.min(r,n);const h=g*Math.pow(
2,n);return new Promise(a=>setTimeout(()=>a(),h))})}_processResponse(n,h){return f(this,void 0,void 0,function*(){return new Promise((a,E)=>f(this,void 0,void 0,function*(){const m=n.message.statusCode||
0,B={statusCode:m,result:null,headers:{}};m===t.NotFound&&a(B);function y(Y,T){if(typeof T=="string"){const V=new Date(T);if(!isNaN(V.valueOf()))return V}return T}let b,U;try{U=yield n.readBody(),U&&U.
length>0&&(h&&h.deserializeDates?b=JSON.parse(U,y):b=JSON.parse(U),B.result=b),B.headers=n.message.headers}catch{}if(m>299){let Y;b&&b.message?Y=b.message:U&&U.length>0?Y=U:Y=`Failed request: (${m})`;
const T=new C(Y,m);T.result=B.result,E(T)}else a(B)}))})}}const F=i=>Object.keys(i).reduce((n,h)=>(n[h.toLowerCase()]=i[h],n),{})}),19783:((L,$,e)=>{e.d($,{H:()=>R,s:()=>l});function l(w){const d=w.protocol===
"https:";if(R(w))return;const Q=d?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new S(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new S(`http://${Q}`)}else return}function R(w){if(!w.hostname)return!1;const d=w.hostname;if(D(d))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let f;
w.port?f=Number(w.port):w.protocol==="http:"?f=80:w.protocol==="https:"&&(f=443);const t=[w.hostname.toUpperCase()];typeof f=="number"&&t.push(`${t[0]}:${f}`);for(const I of Q.split(",").map(c=>c.trim().
toUpperCase()).filter(c=>c))if(I==="*"||t.some(c=>c===I||c.endsWith(`.${I}`)||I.startsWith(".")&&c.endsWith(`${I}`)))return!0;return!1}function D(w){const d=w.toLowerCase();return d==="localhost"||d.startsWith(
"127.")||d.startsWith("[::1]")||d.startsWith("[0:0:0:0:0:0:0:1]")}class S extends URL{constructor(d,Q){super(d,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((L,$,e)=>{e.d($,{A:()=>l});class l{diff(D,S,w={}){let d;typeof w=="function"?(d=w,w={}):
"callback"in w&&(d=w.callback);const Q=this.castInput(D,w),f=this.castInput(S,w),t=this.removeEmpty(this.tokenize(Q,w)),I=this.removeEmpty(this.tokenize(f,w));return this.diffWithOptionsObj(t,I,w,d)}diffWithOptionsObj(D,S,w,d){
var Q;const f=k=>{if(k=this.postProcess(k,w),d){setTimeout(function(){d(k)},0);return}else return k},t=S.length,I=D.length;let c=1,s=t+I;w.maxEditLength!=null&&(s=Math.min(s,w.maxEditLength));const u=(Q=
w.timeout)!==null&&Q!==void 0?Q:1/0,o=Date.now()+u,A=[{oldPos:-1,lastComponent:void 0}];let r=this.extractCommon(A[0],S,D,0,w);if(A[0].oldPos+1>=I&&r+1>=t)return f(this.buildValues(A[0].lastComponent,
S,D));let g=-1/0,C=1/0;const p=()=>{for(let k=Math.max(g,-c);k<=Math.min(C,c);k+=2){let N;const F=A[k-1],i=A[k+1];F&&(A[k-1]=void 0);let n=!1;if(i){const a=i.oldPos-k;n=i&&0<=a&&a<t}const h=F&&F.oldPos+
1<I;if(!n&&!h){A[k]=void 0;continue}if(!h||n&&F.oldPos<i.oldPos?N=this.addToPath(i,!0,!1,0,w):N=this.addToPath(F,!1,!0,1,w),r=this.extractCommon(N,S,D,k,w),N.oldPos+1>=I&&r+1>=t)return f(this.buildValues(
N.lastComponent,S,D))||!0;A[k]=N,N.oldPos+1>=I&&(C=Math.min(C,k-1)),r+1>=t&&(g=Math.max(g,k+1))}c++};if(d)(function k(){setTimeout(function(){if(c>s||Date.now()>o)return d(void 0);p()||k()},0)})();else
for(;c<=s&&Date.now()<=o;){const k=p();if(k)return k}}addToPath(D,S,w,d,Q){const f=D.lastComponent;return f&&!Q.oneChangePerToken&&f.added===S&&f.removed===w?{oldPos:D.oldPos+d,lastComponent:{count:f.
count+1,added:S,removed:w,previousComponent:f.previousComponent}}:{oldPos:D.oldPos+d,lastComponent:{count:1,added:S,removed:w,previousComponent:f}}}extractCommon(D,S,w,d,Q){const f=S.length,t=w.length;
let I=D.oldPos,c=I-d,s=0;for(;c+1<f&&I+1<t&&this.equals(w[I+1],S[c+1],Q);)c++,I++,s++,Q.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return s&&!Q.
oneChangePerToken&&(D.lastComponent={count:s,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=I,c}equals(D,S,w){return w.comparator?w.comparator(D,S):D===S||!!w.ignoreCase&&D.toLowerCase()===
S.toLowerCase()}removeEmpty(D){const S=[];for(let w=0;w<D.length;w++)D[w]&&S.push(D[w]);return S}castInput(D,S){return D}tokenize(D,S){return Array.from(D)}join(D){return D.join("")}postProcess(D,S){return D}get useLongestToken(){
return!1}buildValues(D,S,w){const d=[];let Q;for(;D;)d.push(D),Q=D.previousComponent,delete D.previousComponent,D=Q;d.reverse();const f=d.length;let t=0,I=0,c=0;for(;t<f;t++){const s=d[t];if(s.removed)
s.value=this.join(w.slice(c,c+s.count)),c+=s.count;else{if(!s.added&&this.useLongestToken){let u=S.slice(I,I+s.count);u=u.map(function(o,A){const r=w[c+A];return r.length>o.length?r:o}),s.value=this.join(
u)}else s.value=this.join(S.slice(I,I+s.count));I+=s.count,s.added||(c+=s.count)}}return d}}})},zt={};function Ct(L){var $=zt[L];if($!==void 0)return $.exports;var e=zt[L]={id:L,loaded:!1,exports:{}},
l=!0;try{qt[L].call(e.exports,e,e.exports,Ct),l=!1}finally{l&&delete zt[L]}return e.loaded=!0,e.exports}Ct.m=qt,typeof Ct<"u"&&(Ct.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var L=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",$=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",l=D=>{D&&D.d<1&&(D.d=1,D.forEach(S=>S.r--),D.forEach(S=>S.r--?S.r++:S()))},R=D=>D.map(S=>{if(S!==null&&typeof S=="object"){if(S[L])
return S;if(S.then){var w=[];w.d=0,S.then(f=>{d[$]=f,l(w)},f=>{d[e]=f,l(w)});var d={};return d[L]=f=>f(w),d}}var Q={};return Q[L]=f=>{},Q[$]=S,Q});Ct.a=(D,S,w)=>{var d;w&&((d=[]).d=-1);var Q=new Set,f=D.
exports,t,I,c,s=new Promise((u,o)=>{c=o,I=u});s[$]=f,s[L]=u=>(d&&u(d),Q.forEach(u),s.catch(o=>{})),D.exports=s,S(u=>{t=R(u);var o,A=()=>t.map(g=>{if(g[e])throw g[e];return g[$]}),r=new Promise(g=>{o=()=>g(
A),o.r=0;var C=p=>p!==d&&!Q.has(p)&&(Q.add(p),p&&!p.d&&(o.r++,p.push(o)));t.map(p=>p[L](C))});return o.r?r:A()},u=>(u?c(s[e]=u):I(f),l(d))),d&&d.d<0&&(d.d=0)}})(),(()=>{var L=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,$;Ct.t=function(e,l){if(l&1&&(e=this(e)),l&8||typeof e=="object"&&e&&(l&4&&e.__esModule||l&16&&typeof e.then=="function"))return e;var R=Object.create(null);Ct.r(R);var D={};
$=$||[null,L({}),L([]),L(L)];for(var S=l&2&&e;typeof S=="object"&&!~$.indexOf(S);S=L(S))Object.getOwnPropertyNames(S).forEach(w=>D[w]=()=>e[w]);return D.default=()=>e,Ct.d(R,D),R}})(),Ct.d=(L,$)=>{for(var e in $)
Ct.o($,e)&&!Ct.o(L,e)&&Object.defineProperty(L,e,{enumerable:!0,get:$[e]})},Ct.f={},Ct.e=L=>Promise.all(Object.keys(Ct.f).reduce(($,e)=>(Ct.f[e](L,$),$),[])),Ct.u=L=>""+L+".index.js",Ct.o=(L,$)=>Object.
prototype.hasOwnProperty.call(L,$),Ct.r=L=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(L,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(L,"__esModule",{value:!0})},Ct.nmd=
L=>(L.paths=[],L.children||(L.children=[]),L),(()=>{var L={792:0},$=e=>{var{ids:l,modules:R,runtime:D}=e,S,w,d=0;for(S in R)Ct.o(R,S)&&(Ct.m[S]=R[S]);for(D&&D(Ct);d<l.length;d++)w=l[d],Ct.o(L,w)&&L[w]&&
L[w][0](),L[l[d]]=0};Ct.f.j=(e,l)=>{var R=Ct.o(L,e)?L[e]:void 0;if(R!==0)if(R)l.push(R[1]);else{var D=import("./"+Ct.u(e)).then($,S=>{throw L[e]!==0&&(L[e]=void 0),S}),D=Promise.race([D,new Promise(S=>R=
L[e]=[S])]);l.push(R[1]=D)}}})();var _t=Ct(86325);_t=await _t;
