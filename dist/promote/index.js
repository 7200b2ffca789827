import{createRequire as ot}from"module";var Gt={73313:(T=>{T.exports=W;function W(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}W.prototype.go=function(k){this.pending<
this.max?s(this,k):this.waiting.push(k)},W.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},W.prototype.hold=function(){return e(this)};function e(k){k.pending+=1;var D=!1;
return R;function R(h){if(D)throw new Error("callback called twice");if(D=!0,k.error=k.error||h,k.pending-=1,k.waiting.length>0&&k.pending<k.max)s(k,k.waiting.shift());else if(k.pending===0){var p=k.listeners;
k.listeners=[],p.forEach(B)}}function B(h){h(k.error)}}function s(k,D){D(e(k))}}),20770:((T,W,e)=>{T.exports=e(20218)}),20218:((T,W,e)=>{var s=e(69278),k=e(64756),D=e(58611),R=e(65692),B=e(24434),h=e(
42613),p=e(39023);W.httpOverHttp=Q,W.httpsOverHttp=A,W.httpOverHttps=C,W.httpsOverHttps=c;function Q(w){var m=new r(w);return m.request=D.request,m}function A(w){var m=new r(w);return m.request=D.request,
m.createSocket=i,m.defaultPort=443,m}function C(w){var m=new r(w);return m.request=R.request,m}function c(w){var m=new r(w);return m.request=R.request,m.createSocket=i,m.defaultPort=443,m}function r(w){
var m=this;m.options=w||{},m.proxyOptions=m.options.proxy||{},m.maxSockets=m.options.maxSockets||D.Agent.defaultMaxSockets,m.requests=[],m.sockets=[],m.on("free",function(b,M,N,o){for(var t=l(M,N,o),g=0,
n=m.requests.length;g<n;++g){var u=m.requests[g];if(u.host===t.host&&u.port===t.port){m.requests.splice(g,1),u.request.onSocket(b);return}}b.destroy(),m.removeSocket(b)})}p.inherits(r,B.EventEmitter),
r.prototype.addRequest=function(m,S,b,M){var N=this,o=a({request:m},N.options,l(S,b,M));if(N.sockets.length>=this.maxSockets){N.requests.push(o);return}N.createSocket(o,function(t){t.on("free",g),t.on(
"close",n),t.on("agentRemove",n),m.onSocket(t);function g(){N.emit("free",t,o)}function n(u){N.removeSocket(t),t.removeListener("free",g),t.removeListener("close",n),t.removeListener("agentRemove",n)}})},
r.prototype.createSocket=function(m,S){var b=this,M={};b.sockets.push(M);var N=a({},b.proxyOptions,{method:"CONNECT",path:m.host+":"+m.port,agent:!1,headers:{host:m.host+":"+m.port}});m.localAddress&&
(N.localAddress=m.localAddress),N.proxyAuth&&(N.headers=N.headers||{},N.headers["Proxy-Authorization"]="Basic "+new Buffer(N.proxyAuth).toString("base64")),d("making CONNECT request");var o=b.request(
N);o.useChunkedEncodingByDefault=!1,o.once("response",t),o.once("upgrade",g),o.once("connect",n),o.once("error",u),o.end();function t(I){I.upgrade=!0}function g(I,f,E){process.nextTick(function(){n(I,
f,E)})}function n(I,f,E){if(o.removeAllListeners(),f.removeAllListeners(),I.statusCode!==200){d("tunneling socket could not be established, statusCode=%d",I.statusCode),f.destroy();var y=new Error("tu\
nneling socket could not be established, statusCode="+I.statusCode);y.code="ECONNRESET",m.request.emit("error",y),b.removeSocket(M);return}if(E.length>0){d("got illegal response body from proxy"),f.destroy();
var y=new Error("got illegal response body from proxy");y.code="ECONNRESET",m.request.emit("error",y),b.removeSocket(M);return}return d("tunneling connection has established"),b.sockets[b.sockets.indexOf(
M)]=f,S(f)}function u(I){o.removeAllListeners(),d(`tunneling socket could not be established, cause=%s
`,I.message,I.stack);var f=new Error("tunneling socket could not be established, cause="+I.message);f.code="ECONNRESET",m.request.emit("error",f),b.removeSocket(M)}},r.prototype.removeSocket=function(m){
var S=this.sockets.indexOf(m);if(S!==-1){this.sockets.splice(S,1);var b=this.requests.shift();b&&this.createSocket(b,function(M){b.request.onSocket(M)})}};function i(w,m){var S=this;r.prototype.createSocket.
call(S,w,function(b){var M=w.request.getHeader("host"),N=a({},S.options,{socket:b,servername:M?M.replace(/:.*$/,""):w.host}),o=k.connect(0,N);S.sockets[S.sockets.indexOf(b)]=o,m(o)})}function l(w,m,S){
return typeof w=="string"?{host:w,port:m,localAddress:S}:w}function a(w){for(var m=1,S=arguments.length;m<S;++m){var b=arguments[m];if(typeof b=="object")for(var M=Object.keys(b),N=0,o=M.length;N<o;++N){
var t=M[N];b[t]!==void 0&&(w[t]=b[t])}}return w}var d;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?d=function(){var w=Array.prototype.slice.call(arguments);typeof w[0]=="string"?w[0]=
"TUNNEL: "+w[0]:w.unshift("TUNNEL:"),console.error.apply(console,w)}:d=function(){},W.debug=d}),46752:((T,W,e)=>{const s=e(23701),k=e(30883),D=e(30628),R=e(837),B=e(57405),h=e(76672),p=e(53137),Q=e(30050),
A=e(68707),C=e(3440),{InvalidArgumentError:c}=A,r=e(56615),i=e(59136),l=e(47365),a=e(47501),d=e(94004),w=e(52429),m=e(17816),{getGlobalDispatcher:S,setGlobalDispatcher:b}=e(32581),M=e(58155),N=e(8754),
o=e(25092);Object.assign(k.prototype,r),T.exports.Dispatcher=k,T.exports.Client=s,T.exports.Pool=D,T.exports.BalancedPool=R,T.exports.Agent=B,T.exports.ProxyAgent=h,T.exports.EnvHttpProxyAgent=p,T.exports.
RetryAgent=Q,T.exports.RetryHandler=m,T.exports.DecoratorHandler=M,T.exports.RedirectHandler=N,T.exports.createRedirectInterceptor=o,T.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},T.exports.buildConnector=i,T.exports.errors=A,T.exports.util={parseHeaders:C.parseHeaders,headerNameToString:C.headerNameToString};function t(J){return(G,z,q)=>{if(typeof z=="function"&&
(q=z,z=null),!G||typeof G!="string"&&typeof G!="object"&&!(G instanceof URL))throw new c("invalid url");if(z!=null&&typeof z!="object")throw new c("invalid opts");if(z&&z.path!=null){if(typeof z.path!=
"string")throw new c("invalid opts.path");let Ae=z.path;z.path.startsWith("/")||(Ae=`/${Ae}`),G=new URL(C.parseOrigin(G).origin+Ae)}else z||(z=typeof G=="object"?G:{}),G=C.parseURL(G);const{agent:ne,dispatcher:_=S()}=z;
if(ne)throw new c("unsupported opts.agent. Did you mean opts.client?");return J.call(_,{...z,origin:G.origin,path:G.search?`${G.pathname}${G.search}`:G.pathname,method:z.method||(z.body?"PUT":"GET")},
q)}}T.exports.setGlobalDispatcher=b,T.exports.getGlobalDispatcher=S;const g=e(54398).fetch;T.exports.fetch=async function(G,z=void 0){try{return await g(G,z)}catch(q){throw q&&typeof q=="object"&&Error.
captureStackTrace(q),q}},T.exports.Headers=e(60660).Headers,T.exports.Response=e(99051).Response,T.exports.Request=e(9967).Request,T.exports.FormData=e(35910).FormData,T.exports.File=globalThis.File??
e(4573).File,T.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:n,getGlobalOrigin:u}=e(51059);T.exports.setGlobalOrigin=n,T.exports.getGlobalOrigin=u;const{CacheStorage:I}=e(3245),{kConstruct:f}=e(
20109);T.exports.caches=new I(f);const{deleteCookie:E,getCookies:y,getSetCookies:L,setCookie:x}=e(79061);T.exports.deleteCookie=E,T.exports.getCookies=y,T.exports.getSetCookies=L,T.exports.setCookie=x;
const{parseMIMEType:H,serializeAMimeType:Y}=e(51900);T.exports.parseMIMEType=H,T.exports.serializeAMimeType=Y;const{CloseEvent:oe,ErrorEvent:ee,MessageEvent:v}=e(15188);T.exports.WebSocket=e(13726).WebSocket,
T.exports.CloseEvent=oe,T.exports.ErrorEvent=ee,T.exports.MessageEvent=v,T.exports.request=t(r.request),T.exports.stream=t(r.stream),T.exports.pipeline=t(r.pipeline),T.exports.connect=t(r.connect),T.exports.
upgrade=t(r.upgrade),T.exports.MockClient=l,T.exports.MockPool=d,T.exports.MockAgent=a,T.exports.mockErrors=w;const{EventSource:U}=e(21238);T.exports.EventSource=U}),80158:((T,W,e)=>{const{addAbortListener:s}=e(
3440),{RequestAbortedError:k}=e(68707),D=Symbol("kListener"),R=Symbol("kSignal");function B(Q){Q.abort?Q.abort(Q[R]?.reason):Q.reason=Q[R]?.reason??new k,p(Q)}function h(Q,A){if(Q.reason=null,Q[R]=null,
Q[D]=null,!!A){if(A.aborted){B(Q);return}Q[R]=A,Q[D]=()=>{B(Q)},s(Q[R],Q[D])}}function p(Q){Q[R]&&("removeEventListener"in Q[R]?Q[R].removeEventListener("abort",Q[D]):Q[R].removeListener("abort",Q[D]),
Q[R]=null,Q[D]=null)}T.exports={addSignal:h,removeSignal:p}}),34660:((T,W,e)=>{const s=e(34589),{AsyncResource:k}=e(16698),{InvalidArgumentError:D,SocketError:R}=e(68707),B=e(3440),{addSignal:h,removeSignal:p}=e(
80158);class Q extends k{constructor(c,r){if(!c||typeof c!="object")throw new D("invalid opts");if(typeof r!="function")throw new D("invalid callback");const{signal:i,opaque:l,responseHeaders:a}=c;if(i&&
typeof i.on!="function"&&typeof i.addEventListener!="function")throw new D("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=l||null,this.responseHeaders=a||null,this.
callback=r,this.abort=null,h(this,i)}onConnect(c,r){if(this.reason){c(this.reason);return}s(this.callback),this.abort=c,this.context=r}onHeaders(){throw new R("bad connect",null)}onUpgrade(c,r,i){const{
callback:l,opaque:a,context:d}=this;p(this),this.callback=null;let w=r;w!=null&&(w=this.responseHeaders==="raw"?B.parseRawHeaders(r):B.parseHeaders(r)),this.runInAsyncScope(l,null,null,{statusCode:c,headers:w,
socket:i,opaque:a,context:d})}onError(c){const{callback:r,opaque:i}=this;p(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,c,{opaque:i})}))}}function A(C,c){if(c===void 0)
return new Promise((r,i)=>{A.call(this,C,(l,a)=>l?i(l):r(a))});try{const r=new Q(C,c);this.dispatch({...C,method:"CONNECT"},r)}catch(r){if(typeof c!="function")throw r;const i=C?.opaque;queueMicrotask(
()=>c(r,{opaque:i}))}}T.exports=A}),76862:((T,W,e)=>{const{Readable:s,Duplex:k,PassThrough:D}=e(57075),{InvalidArgumentError:R,InvalidReturnValueError:B,RequestAbortedError:h}=e(68707),p=e(3440),{AsyncResource:Q}=e(
16698),{addSignal:A,removeSignal:C}=e(80158),c=e(34589),r=Symbol("resume");class i extends s{constructor(){super({autoDestroy:!0}),this[r]=null}_read(){const{[r]:m}=this;m&&(this[r]=null,m())}_destroy(m,S){
this._read(),S(m)}}class l extends s{constructor(m){super({autoDestroy:!0}),this[r]=m}_read(){this[r]()}_destroy(m,S){!m&&!this._readableState.endEmitted&&(m=new h),S(m)}}class a extends Q{constructor(m,S){
if(!m||typeof m!="object")throw new R("invalid opts");if(typeof S!="function")throw new R("invalid handler");const{signal:b,method:M,opaque:N,onInfo:o,responseHeaders:t}=m;if(b&&typeof b.on!="function"&&
typeof b.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(M==="CONNECT")throw new R("invalid method");if(o&&typeof o!="function")throw new R("invalid onInfo\
 callback");super("UNDICI_PIPELINE"),this.opaque=N||null,this.responseHeaders=t||null,this.handler=S,this.abort=null,this.context=null,this.onInfo=o||null,this.req=new i().on("error",p.nop),this.ret=new k(
{readableObjectMode:m.objectMode,autoDestroy:!0,read:()=>{const{body:g}=this;g?.resume&&g.resume()},write:(g,n,u)=>{const{req:I}=this;I.push(g,n)||I._readableState.destroyed?u():I[r]=u},destroy:(g,n)=>{
const{body:u,req:I,res:f,ret:E,abort:y}=this;!g&&!E._readableState.endEmitted&&(g=new h),y&&g&&y(),p.destroy(u,g),p.destroy(I,g),p.destroy(f,g),C(this),n(g)}}).on("prefinish",()=>{const{req:g}=this;g.
push(null)}),this.res=null,A(this,b)}onConnect(m,S){const{ret:b,res:M}=this;if(this.reason){m(this.reason);return}c(!M,"pipeline cannot be retried"),c(!b.destroyed),this.abort=m,this.context=S}onHeaders(m,S,b){
const{opaque:M,handler:N,context:o}=this;if(m<200){if(this.onInfo){const g=this.responseHeaders==="raw"?p.parseRawHeaders(S):p.parseHeaders(S);this.onInfo({statusCode:m,headers:g})}return}this.res=new l(
b);let t;try{this.handler=null;const g=this.responseHeaders==="raw"?p.parseRawHeaders(S):p.parseHeaders(S);t=this.runInAsyncScope(N,null,{statusCode:m,headers:g,opaque:M,body:this.res,context:o})}catch(g){
throw this.res.on("error",p.nop),g}if(!t||typeof t.on!="function")throw new B("expected Readable");t.on("data",g=>{const{ret:n,body:u}=this;!n.push(g)&&u.pause&&u.pause()}).on("error",g=>{const{ret:n}=this;
p.destroy(n,g)}).on("end",()=>{const{ret:g}=this;g.push(null)}).on("close",()=>{const{ret:g}=this;g._readableState.ended||p.destroy(g,new h)}),this.body=t}onData(m){const{res:S}=this;return S.push(m)}onComplete(m){
const{res:S}=this;S.push(null)}onError(m){const{ret:S}=this;this.handler=null,p.destroy(S,m)}}function d(w,m){try{const S=new a(w,m);return this.dispatch({...w,body:S.req},S),S.ret}catch(S){return new D().
destroy(S)}}T.exports=d}),14043:((T,W,e)=>{const s=e(34589),{Readable:k}=e(49927),{InvalidArgumentError:D,RequestAbortedError:R}=e(68707),B=e(3440),{getResolveErrorBodyCallback:h}=e(87655),{AsyncResource:p}=e(
16698);class Q extends p{constructor(c,r){if(!c||typeof c!="object")throw new D("invalid opts");const{signal:i,method:l,opaque:a,body:d,onInfo:w,responseHeaders:m,throwOnError:S,highWaterMark:b}=c;try{
if(typeof r!="function")throw new D("invalid callback");if(b&&(typeof b!="number"||b<0))throw new D("invalid highWaterMark");if(i&&typeof i.on!="function"&&typeof i.addEventListener!="function")throw new D(
"signal must be an EventEmitter or EventTarget");if(l==="CONNECT")throw new D("invalid method");if(w&&typeof w!="function")throw new D("invalid onInfo callback");super("UNDICI_REQUEST")}catch(M){throw B.
isStream(d)&&B.destroy(d.on("error",B.nop),M),M}this.method=l,this.responseHeaders=m||null,this.opaque=a||null,this.callback=r,this.res=null,this.abort=null,this.body=d,this.trailers={},this.context=null,
this.onInfo=w||null,this.throwOnError=S,this.highWaterMark=b,this.signal=i,this.reason=null,this.removeAbortListener=null,B.isStream(d)&&d.on("error",M=>{this.onError(M)}),this.signal&&(this.signal.aborted?
this.reason=this.signal.reason??new R:this.removeAbortListener=B.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new R,this.res?B.destroy(this.res.on("error",B.nop),this.reason):this.
abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(c,r){if(this.reason){c(
this.reason);return}s(this.callback),this.abort=c,this.context=r}onHeaders(c,r,i,l){const{callback:a,opaque:d,abort:w,context:m,responseHeaders:S,highWaterMark:b}=this,M=S==="raw"?B.parseRawHeaders(r):
B.parseHeaders(r);if(c<200){this.onInfo&&this.onInfo({statusCode:c,headers:M});return}const N=S==="raw"?B.parseHeaders(r):M,o=N["content-type"],t=N["content-length"],g=new k({resume:i,abort:w,contentType:o,
contentLength:this.method!=="HEAD"&&t?Number(t):null,highWaterMark:b});this.removeAbortListener&&g.on("close",this.removeAbortListener),this.callback=null,this.res=g,a!==null&&(this.throwOnError&&c>=400?
this.runInAsyncScope(h,null,{callback:a,body:g,contentType:o,statusCode:c,statusMessage:l,headers:M}):this.runInAsyncScope(a,null,null,{statusCode:c,headers:M,trailers:this.trailers,opaque:d,body:g,context:m}))}onData(c){
return this.res.push(c)}onComplete(c){B.parseHeaders(c,this.trailers),this.res.push(null)}onError(c){const{res:r,callback:i,body:l,opaque:a}=this;i&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
i,null,c,{opaque:a})})),r&&(this.res=null,queueMicrotask(()=>{B.destroy(r,c)})),l&&(this.body=null,B.destroy(l,c)),this.removeAbortListener&&(r?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}}function A(C,c){if(c===void 0)return new Promise((r,i)=>{A.call(this,C,(l,a)=>l?i(l):r(a))});try{this.dispatch(C,new Q(C,c))}catch(r){if(typeof c!="function")throw r;const i=C?.
opaque;queueMicrotask(()=>c(r,{opaque:i}))}}T.exports=A,T.exports.RequestHandler=Q}),3560:((T,W,e)=>{const s=e(34589),{finished:k,PassThrough:D}=e(57075),{InvalidArgumentError:R,InvalidReturnValueError:B}=e(
68707),h=e(3440),{getResolveErrorBodyCallback:p}=e(87655),{AsyncResource:Q}=e(16698),{addSignal:A,removeSignal:C}=e(80158);class c extends Q{constructor(l,a,d){if(!l||typeof l!="object")throw new R("i\
nvalid opts");const{signal:w,method:m,opaque:S,body:b,onInfo:M,responseHeaders:N,throwOnError:o}=l;try{if(typeof d!="function")throw new R("invalid callback");if(typeof a!="function")throw new R("inva\
lid factory");if(w&&typeof w.on!="function"&&typeof w.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(m==="CONNECT")throw new R("invalid method");if(M&&typeof M!=
"function")throw new R("invalid onInfo callback");super("UNDICI_STREAM")}catch(t){throw h.isStream(b)&&h.destroy(b.on("error",h.nop),t),t}this.responseHeaders=N||null,this.opaque=S||null,this.factory=
a,this.callback=d,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=b,this.onInfo=M||null,this.throwOnError=o||!1,h.isStream(b)&&b.on("error",t=>{this.onError(t)}),A(this,w)}onConnect(l,a){
if(this.reason){l(this.reason);return}s(this.callback),this.abort=l,this.context=a}onHeaders(l,a,d,w){const{factory:m,opaque:S,context:b,callback:M,responseHeaders:N}=this,o=N==="raw"?h.parseRawHeaders(
a):h.parseHeaders(a);if(l<200){this.onInfo&&this.onInfo({statusCode:l,headers:o});return}this.factory=null;let t;if(this.throwOnError&&l>=400){const u=(N==="raw"?h.parseHeaders(a):o)["content-type"];t=
new D,this.callback=null,this.runInAsyncScope(p,null,{callback:M,body:t,contentType:u,statusCode:l,statusMessage:w,headers:o})}else{if(m===null)return;if(t=this.runInAsyncScope(m,null,{statusCode:l,headers:o,
opaque:S,context:b}),!t||typeof t.write!="function"||typeof t.end!="function"||typeof t.on!="function")throw new B("expected Writable");k(t,{readable:!1},n=>{const{callback:u,res:I,opaque:f,trailers:E,
abort:y}=this;this.res=null,(n||!I.readable)&&h.destroy(I,n),this.callback=null,this.runInAsyncScope(u,null,n||null,{opaque:f,trailers:E}),n&&y()})}return t.on("drain",d),this.res=t,(t.writableNeedDrain!==
void 0?t.writableNeedDrain:t._writableState?.needDrain)!==!0}onData(l){const{res:a}=this;return a?a.write(l):!0}onComplete(l){const{res:a}=this;C(this),a&&(this.trailers=h.parseHeaders(l),a.end())}onError(l){
const{res:a,callback:d,opaque:w,body:m}=this;C(this),this.factory=null,a?(this.res=null,h.destroy(a,l)):d&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(d,null,l,{opaque:w})})),m&&(this.
body=null,h.destroy(m,l))}}function r(i,l,a){if(a===void 0)return new Promise((d,w)=>{r.call(this,i,l,(m,S)=>m?w(m):d(S))});try{this.dispatch(i,new c(i,l,a))}catch(d){if(typeof a!="function")throw d;const w=i?.
opaque;queueMicrotask(()=>a(d,{opaque:w}))}}T.exports=r}),61882:((T,W,e)=>{const{InvalidArgumentError:s,SocketError:k}=e(68707),{AsyncResource:D}=e(16698),R=e(3440),{addSignal:B,removeSignal:h}=e(80158),
p=e(34589);class Q extends D{constructor(c,r){if(!c||typeof c!="object")throw new s("invalid opts");if(typeof r!="function")throw new s("invalid callback");const{signal:i,opaque:l,responseHeaders:a}=c;
if(i&&typeof i.on!="function"&&typeof i.addEventListener!="function")throw new s("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=a||null,this.opaque=l||null,
this.callback=r,this.abort=null,this.context=null,B(this,i)}onConnect(c,r){if(this.reason){c(this.reason);return}p(this.callback),this.abort=c,this.context=null}onHeaders(){throw new k("bad upgrade",null)}onUpgrade(c,r,i){
p(c===101);const{callback:l,opaque:a,context:d}=this;h(this),this.callback=null;const w=this.responseHeaders==="raw"?R.parseRawHeaders(r):R.parseHeaders(r);this.runInAsyncScope(l,null,null,{headers:w,
socket:i,opaque:a,context:d})}onError(c){const{callback:r,opaque:i}=this;h(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,c,{opaque:i})}))}}function A(C,c){if(c===void 0)
return new Promise((r,i)=>{A.call(this,C,(l,a)=>l?i(l):r(a))});try{const r=new Q(C,c);this.dispatch({...C,method:C.method||"GET",upgrade:C.protocol||"Websocket"},r)}catch(r){if(typeof c!="function")throw r;
const i=C?.opaque;queueMicrotask(()=>c(r,{opaque:i}))}}T.exports=A}),56615:((T,W,e)=>{T.exports.request=e(14043),T.exports.stream=e(3560),T.exports.pipeline=e(76862),T.exports.upgrade=e(61882),T.exports.
connect=e(34660)}),49927:((T,W,e)=>{const s=e(34589),{Readable:k}=e(57075),{RequestAbortedError:D,NotSupportedError:R,InvalidArgumentError:B,AbortError:h}=e(68707),p=e(3440),{ReadableStreamFrom:Q}=e(3440),
A=Symbol("kConsume"),C=Symbol("kReading"),c=Symbol("kBody"),r=Symbol("kAbort"),i=Symbol("kContentType"),l=Symbol("kContentLength"),a=()=>{};class d extends k{constructor({resume:u,abort:I,contentType:f="",
contentLength:E,highWaterMark:y=64*1024}){super({autoDestroy:!0,read:u,highWaterMark:y}),this._readableState.dataEmitted=!1,this[r]=I,this[A]=null,this[c]=null,this[i]=f,this[l]=E,this[C]=!1}destroy(u){
return!u&&!this._readableState.endEmitted&&(u=new D),u&&this[r](),super.destroy(u)}_destroy(u,I){this[C]?I(u):setImmediate(()=>{I(u)})}on(u,...I){return(u==="data"||u==="readable")&&(this[C]=!0),super.
on(u,...I)}addListener(u,...I){return this.on(u,...I)}off(u,...I){const f=super.off(u,...I);return(u==="data"||u==="readable")&&(this[C]=this.listenerCount("data")>0||this.listenerCount("readable")>0),
f}removeListener(u,...I){return this.off(u,...I)}push(u){return this[A]&&u!==null?(t(this[A],u),this[C]?super.push(u):!0):super.push(u)}async text(){return S(this,"text")}async json(){return S(this,"j\
son")}async blob(){return S(this,"blob")}async bytes(){return S(this,"bytes")}async arrayBuffer(){return S(this,"arrayBuffer")}async formData(){throw new R}get bodyUsed(){return p.isDisturbed(this)}get body(){
return this[c]||(this[c]=Q(this),this[A]&&(this[c].getReader(),s(this[c].locked))),this[c]}async dump(u){let I=Number.isFinite(u?.limit)?u.limit:131072;const f=u?.signal;if(f!=null&&(typeof f!="object"||
!("aborted"in f)))throw new B("signal must be an AbortSignal");return f?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((E,y)=>{this[l]>I&&this.destroy(new h);const L=()=>{this.
destroy(f.reason??new h)};f?.addEventListener("abort",L),this.on("close",function(){f?.removeEventListener("abort",L),f?.aborted?y(f.reason??new h):E(null)}).on("error",a).on("data",function(x){I-=x.length,
I<=0&&this.destroy()}).resume()})}}function w(n){return n[c]&&n[c].locked===!0||n[A]}function m(n){return p.isDisturbed(n)||w(n)}async function S(n,u){return s(!n[A]),new Promise((I,f)=>{if(m(n)){const E=n.
_readableState;E.destroyed&&E.closeEmitted===!1?n.on("error",y=>{f(y)}).on("close",()=>{f(new TypeError("unusable"))}):f(E.errored??new TypeError("unusable"))}else queueMicrotask(()=>{n[A]={type:u,stream:n,
resolve:I,reject:f,length:0,body:[]},n.on("error",function(E){g(this[A],E)}).on("close",function(){this[A].body!==null&&g(this[A],new D)}),b(n[A])})})}function b(n){if(n.body===null)return;const{_readableState:u}=n.
stream;if(u.bufferIndex){const I=u.bufferIndex,f=u.buffer.length;for(let E=I;E<f;E++)t(n,u.buffer[E])}else for(const I of u.buffer)t(n,I);for(u.endEmitted?o(this[A]):n.stream.on("end",function(){o(this[A])}),
n.stream.resume();n.stream.read()!=null;);}function M(n,u){if(n.length===0||u===0)return"";const I=n.length===1?n[0]:Buffer.concat(n,u),f=I.length,E=f>2&&I[0]===239&&I[1]===187&&I[2]===191?3:0;return I.
utf8Slice(E,f)}function N(n,u){if(n.length===0||u===0)return new Uint8Array(0);if(n.length===1)return new Uint8Array(n[0]);const I=new Uint8Array(Buffer.allocUnsafeSlow(u).buffer);let f=0;for(let E=0;E<
n.length;++E){const y=n[E];I.set(y,f),f+=y.length}return I}function o(n){const{type:u,body:I,resolve:f,stream:E,length:y}=n;try{u==="text"?f(M(I,y)):u==="json"?f(JSON.parse(M(I,y))):u==="arrayBuffer"?
f(N(I,y).buffer):u==="blob"?f(new Blob(I,{type:E[i]})):u==="bytes"&&f(N(I,y)),g(n)}catch(L){E.destroy(L)}}function t(n,u){n.length+=u.length,n.body.push(u)}function g(n,u){n.body!==null&&(u?n.reject(u):
n.resolve(),n.type=null,n.stream=null,n.resolve=null,n.reject=null,n.length=0,n.body=null)}T.exports={Readable:d,chunksDecode:M}}),87655:((T,W,e)=>{const s=e(34589),{ResponseStatusCodeError:k}=e(68707),
{chunksDecode:D}=e(49927),R=128*1024;async function B({callback:Q,body:A,contentType:C,statusCode:c,statusMessage:r,headers:i}){s(A);let l=[],a=0;try{for await(const S of A)if(l.push(S),a+=S.length,a>
R){l=[],a=0;break}}catch{l=[],a=0}const d=`Response status code ${c}${r?`: ${r}`:""}`;if(c===204||!C||!a){queueMicrotask(()=>Q(new k(d,c,i)));return}const w=Error.stackTraceLimit;Error.stackTraceLimit=
0;let m;try{h(C)?m=JSON.parse(D(l,a)):p(C)&&(m=D(l,a))}catch{}finally{Error.stackTraceLimit=w}queueMicrotask(()=>Q(new k(d,c,i,m)))}const h=Q=>Q.length>15&&Q[11]==="/"&&Q[0]==="a"&&Q[1]==="p"&&Q[2]===
"p"&&Q[3]==="l"&&Q[4]==="i"&&Q[5]==="c"&&Q[6]==="a"&&Q[7]==="t"&&Q[8]==="i"&&Q[9]==="o"&&Q[10]==="n"&&Q[12]==="j"&&Q[13]==="s"&&Q[14]==="o"&&Q[15]==="n",p=Q=>Q.length>4&&Q[4]==="/"&&Q[0]==="t"&&Q[1]===
"e"&&Q[2]==="x"&&Q[3]==="t";T.exports={getResolveErrorBodyCallback:B,isContentTypeApplicationJson:h,isContentTypeText:p}}),59136:((T,W,e)=>{const s=e(77030),k=e(34589),D=e(3440),{InvalidArgumentError:R,
ConnectTimeoutError:B}=e(68707),h=e(96603);function p(){}let Q,A;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(l){this._maxCachedSessions=l,
this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(a=>{if(this._sessionCache.size<this._maxCachedSessions)return;const d=this._sessionCache.get(a);d!==void 0&&d.deref()===
void 0&&this._sessionCache.delete(a)})}get(l){const a=this._sessionCache.get(l);return a?a.deref():null}set(l,a){this._maxCachedSessions!==0&&(this._sessionCache.set(l,new WeakRef(a)),this._sessionRegistry.
register(a,l))}}:A=class{constructor(l){this._maxCachedSessions=l,this._sessionCache=new Map}get(l){return this._sessionCache.get(l)}set(l,a){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=
this._maxCachedSessions){const{value:d}=this._sessionCache.keys().next();this._sessionCache.delete(d)}this._sessionCache.set(l,a)}}};function C({allowH2:i,maxCachedSessions:l,socketPath:a,timeout:d,session:w,
...m}){if(l!=null&&(!Number.isInteger(l)||l<0))throw new R("maxCachedSessions must be a positive integer or zero");const S={path:a,...m},b=new A(l??100);return d=d??1e4,i=i??!1,function({hostname:N,host:o,
protocol:t,port:g,servername:n,localAddress:u,httpSocket:I},f){let E;if(t==="https:"){Q||(Q=e(41692)),n=n||S.servername||D.getServerName(o)||null;const L=n||N;k(L);const x=w||b.get(L)||null;g=g||443,E=
Q.connect({highWaterMark:16384,...S,servername:n,session:x,localAddress:u,ALPNProtocols:i?["http/1.1","h2"]:["http/1.1"],socket:I,port:g,host:N}),E.on("session",function(H){b.set(L,H)})}else k(!I,"htt\
pSocket can only be sent on TLS update"),g=g||80,E=s.connect({highWaterMark:64*1024,...S,localAddress:u,port:g,host:N});if(S.keepAlive==null||S.keepAlive){const L=S.keepAliveInitialDelay===void 0?6e4:
S.keepAliveInitialDelay;E.setKeepAlive(!0,L)}const y=c(new WeakRef(E),{timeout:d,hostname:N,port:g});return E.setNoDelay(!0).once(t==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(y),
f){const L=f;f=null,L(null,this)}}).on("error",function(L){if(queueMicrotask(y),f){const x=f;f=null,x(L)}}),E}}const c=process.platform==="win32"?(i,l)=>{if(!l.timeout)return p;let a=null,d=null;const w=h.
setFastTimeout(()=>{a=setImmediate(()=>{d=setImmediate(()=>r(i.deref(),l))})},l.timeout);return()=>{h.clearFastTimeout(w),clearImmediate(a),clearImmediate(d)}}:(i,l)=>{if(!l.timeout)return p;let a=null;
const d=h.setFastTimeout(()=>{a=setImmediate(()=>{r(i.deref(),l)})},l.timeout);return()=>{h.clearFastTimeout(d),clearImmediate(a)}};function r(i,l){if(i==null)return;let a="Connect Timeout Error";Array.
isArray(i.autoSelectFamilyAttemptedAddresses)?a+=` (attempted addresses: ${i.autoSelectFamilyAttemptedAddresses.join(", ")},`:a+=` (attempted address: ${l.hostname}:${l.port},`,a+=` timeout: ${l.timeout}\
ms)`,D.destroy(i,new B(a))}T.exports=C}),10735:(T=>{const W={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access\
-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc",
"Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Secur\
ity-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","\
ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max\
-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Ext\
ensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Tra\
nsport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Opt\
ions","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let s=0;s<e.length;++s){const k=e[s],D=k.toLowerCase();W[k]=
W[D]=D}Object.setPrototypeOf(W,null),T.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:W}}),42414:((T,W,e)=>{const s=e(53053),k=e(57975),D=k.debuglog("undici"),R=k.debuglog("fetch"),B=k.debuglog(
"websocket");let h=!1;const p={beforeConnect:s.channel("undici:client:beforeConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.
channel("undici:client:sendHeaders"),create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:requ\
est:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel("undici:websocket:socket_error"),ping:s.channel(
"undici:websocket:ping"),pong:s.channel("undici:websocket:pong")};if(D.enabled||R.enabled){const Q=R.enabled?R:D;s.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:C,protocol:c,
port:r,host:i}}=A;Q("connecting to %s using %s%s",`${i}${r?`:${r}`:""}`,c,C)}),s.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:C,protocol:c,port:r,host:i}}=A;Q("connect\
ed to %s using %s%s",`${i}${r?`:${r}`:""}`,c,C)}),s.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,protocol:c,port:r,host:i},error:l}=A;Q("connection to %s using %s\
%s errored - %s",`${i}${r?`:${r}`:""}`,c,C,l.message)}),s.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:c,origin:r}}=A;Q("sending request to %s %s/%s",C,r,c)}),s.channel(
"undici:request:headers").subscribe(A=>{const{request:{method:C,path:c,origin:r},response:{statusCode:i}}=A;Q("received response to %s %s/%s - HTTP %d",C,r,c,i)}),s.channel("undici:request:trailers").
subscribe(A=>{const{request:{method:C,path:c,origin:r}}=A;Q("trailers received from %s %s/%s",C,r,c)}),s.channel("undici:request:error").subscribe(A=>{const{request:{method:C,path:c,origin:r},error:i}=A;
Q("request to %s %s/%s errored - %s",C,r,c,i.message)}),h=!0}if(B.enabled){if(!h){const Q=D.enabled?D:B;s.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:C,protocol:c,
port:r,host:i}}=A;Q("connecting to %s%s using %s%s",i,r?`:${r}`:"",c,C)}),s.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:C,protocol:c,port:r,host:i}}=A;Q("connected to\
 %s%s using %s%s",i,r?`:${r}`:"",c,C)}),s.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,protocol:c,port:r,host:i},error:l}=A;Q("connection to %s%s using %s%s error\
ed - %s",i,r?`:${r}`:"",c,C,l.message)}),s.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:c,origin:r}}=A;Q("sending request to %s %s/%s",C,r,c)})}s.channel("undici:web\
socket:open").subscribe(Q=>{const{address:{address:A,port:C}}=Q;B("connection opened %s%s",A,C?`:${C}`:"")}),s.channel("undici:websocket:close").subscribe(Q=>{const{websocket:A,code:C,reason:c}=Q;B("c\
losed connection to %s - %s %s",A.url,C,c)}),s.channel("undici:websocket:socket_error").subscribe(Q=>{B("connection errored - %s",Q.message)}),s.channel("undici:websocket:ping").subscribe(Q=>{B("ping \
received")}),s.channel("undici:websocket:pong").subscribe(Q=>{B("pong received")})}T.exports={channels:p}}),68707:(T=>{const W=Symbol.for("undici.error.UND_ERR");class e extends Error{constructor(j){super(
j),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](j){return j&&j[W]===!0}[W]=!0}const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class k extends e{constructor(j){super(
j),this.name="ConnectTimeoutError",this.message=j||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](j){return j&&j[s]===!0}[s]=!0}const D=Symbol.for("undici.error\
.UND_ERR_HEADERS_TIMEOUT");class R extends e{constructor(j){super(j),this.name="HeadersTimeoutError",this.message=j||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](j){
return j&&j[D]===!0}[D]=!0}const B=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class h extends e{constructor(j){super(j),this.name="HeadersOverflowError",this.message=j||"Headers Overflow Erro\
r",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](j){return j&&j[B]===!0}[B]=!0}const p=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class Q extends e{constructor(j){super(j),this.
name="BodyTimeoutError",this.message=j||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](j){return j&&j[p]===!0}[p]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE\
_STATUS_CODE");class C extends e{constructor(j,Me,ke,ue){super(j),this.name="ResponseStatusCodeError",this.message=j||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=ue,
this.status=Me,this.statusCode=Me,this.headers=ke}static[Symbol.hasInstance](j){return j&&j[A]===!0}[A]=!0}const c=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class r extends e{constructor(j){super(
j),this.name="InvalidArgumentError",this.message=j||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](j){return j&&j[c]===!0}[c]=!0}const i=Symbol.for("undici.error.U\
ND_ERR_INVALID_RETURN_VALUE");class l extends e{constructor(j){super(j),this.name="InvalidReturnValueError",this.message=j||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.
hasInstance](j){return j&&j[i]===!0}[i]=!0}const a=Symbol.for("undici.error.UND_ERR_ABORT");class d extends e{constructor(j){super(j),this.name="AbortError",this.message=j||"The operation was aborted",
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](j){return j&&j[a]===!0}[a]=!0}const w=Symbol.for("undici.error.UND_ERR_ABORTED");class m extends d{constructor(j){super(j),this.name="AbortError",this.
message=j||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](j){return j&&j[w]===!0}[w]=!0}const S=Symbol.for("undici.error.UND_ERR_INFO");class b extends e{constructor(j){super(
j),this.name="InformationalError",this.message=j||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](j){return j&&j[S]===!0}[S]=!0}const M=Symbol.for("undici.error.UND_ERR_REQ_C\
ONTENT_LENGTH_MISMATCH");class N extends e{constructor(j){super(j),this.name="RequestContentLengthMismatchError",this.message=j||"Request body length does not match content-length header",this.code="U\
ND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](j){return j&&j[M]===!0}[M]=!0}const o=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class t extends e{constructor(j){super(
j),this.name="ResponseContentLengthMismatchError",this.message=j||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](j){
return j&&j[o]===!0}[o]=!0}const g=Symbol.for("undici.error.UND_ERR_DESTROYED");class n extends e{constructor(j){super(j),this.name="ClientDestroyedError",this.message=j||"The client is destroyed",this.
code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](j){return j&&j[g]===!0}[g]=!0}const u=Symbol.for("undici.error.UND_ERR_CLOSED");class I extends e{constructor(j){super(j),this.name="ClientClosedErr\
or",this.message=j||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](j){return j&&j[u]===!0}[u]=!0}const f=Symbol.for("undici.error.UND_ERR_SOCKET");class E extends e{constructor(j,Me){
super(j),this.name="SocketError",this.message=j||"Socket error",this.code="UND_ERR_SOCKET",this.socket=Me}static[Symbol.hasInstance](j){return j&&j[f]===!0}[f]=!0}const y=Symbol.for("undici.error.UND_\
ERR_NOT_SUPPORTED");class L extends e{constructor(j){super(j),this.name="NotSupportedError",this.message=j||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](j){return j&&
j[y]===!0}[y]=!0}const x=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class H extends e{constructor(j){super(j),this.name="MissingUpstreamError",this.message=j||"No upstream has been added \
to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](j){return j&&j[x]===!0}[x]=!0}const Y=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class oe extends Error{constructor(j,Me,ke){
super(j),this.name="HTTPParserError",this.code=Me?`HPE_${Me}`:void 0,this.data=ke?ke.toString():void 0}static[Symbol.hasInstance](j){return j&&j[Y]===!0}[Y]=!0}const ee=Symbol.for("undici.error.UND_ER\
R_RES_EXCEEDED_MAX_SIZE");class v extends e{constructor(j){super(j),this.name="ResponseExceededMaxSizeError",this.message=j||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SI\
ZE"}static[Symbol.hasInstance](j){return j&&j[ee]===!0}[ee]=!0}const U=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class J extends e{constructor(j,Me,{headers:ke,data:ue}){super(j),this.name="Request\
RetryError",this.message=j||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=Me,this.data=ue,this.headers=ke}static[Symbol.hasInstance](j){return j&&j[U]===!0}[U]=!0}const G=Symbol.
for("undici.error.UND_ERR_RESPONSE");class z extends e{constructor(j,Me,{headers:ke,data:ue}){super(j),this.name="ResponseError",this.message=j||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=
Me,this.data=ue,this.headers=ke}static[Symbol.hasInstance](j){return j&&j[G]===!0}[G]=!0}const q=Symbol.for("undici.error.UND_ERR_PRX_TLS");class ne extends e{constructor(j,Me,ke){super(Me,{cause:j,...ke??
{}}),this.name="SecureProxyConnectionError",this.message=Me||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=j}static[Symbol.hasInstance](j){return j&&j[q]===!0}[q]=!0}const _=Symbol.
for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class Ae extends e{constructor(j){super(j),this.name="MessageSizeExceededError",this.message=j||"Max decompressed message size exceeded",this.code=
"UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](j){return j&&j[_]===!0}get[_](){return!0}}T.exports={AbortError:d,HTTPParserError:oe,UndiciError:e,HeadersTimeoutError:R,HeadersOverflowError:h,
BodyTimeoutError:Q,RequestContentLengthMismatchError:N,ConnectTimeoutError:k,ResponseStatusCodeError:C,InvalidArgumentError:r,InvalidReturnValueError:l,RequestAbortedError:m,ClientDestroyedError:n,ClientClosedError:I,
InformationalError:b,SocketError:E,NotSupportedError:L,ResponseContentLengthMismatchError:t,BalancedPoolMissingUpstreamError:H,ResponseExceededMaxSizeError:v,RequestRetryError:J,ResponseError:z,SecureProxyConnectionError:ne,
MessageSizeExceededError:Ae}}),44655:((T,W,e)=>{const{InvalidArgumentError:s,NotSupportedError:k}=e(68707),D=e(34589),{isValidHTTPToken:R,isValidHeaderValue:B,isStream:h,destroy:p,isBuffer:Q,isFormDataLike:A,
isIterable:C,isBlobLike:c,buildURL:r,validateHandler:i,getServerName:l,normalizedMethodRecords:a}=e(3440),{channels:d}=e(42414),{headerNameLowerCasedRecord:w}=e(10735),m=/[^\u0021-\u00ff]/,S=Symbol("h\
andler");class b{constructor(o,{path:t,method:g,body:n,headers:u,query:I,idempotent:f,blocking:E,upgrade:y,headersTimeout:L,bodyTimeout:x,reset:H,throwOnError:Y,expectContinue:oe,servername:ee},v){if(typeof t!=
"string")throw new s("path must be a string");if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&g!=="CONNECT")throw new s("path must be an absolute URL or start with a slash");if(m.
test(t))throw new s("invalid request path");if(typeof g!="string")throw new s("method must be a string");if(a[g]===void 0&&!R(g))throw new s("invalid request method");if(y&&typeof y!="string")throw new s(
"upgrade must be a string");if(y&&!B(y))throw new s("invalid upgrade header");if(L!=null&&(!Number.isFinite(L)||L<0))throw new s("invalid headersTimeout");if(x!=null&&(!Number.isFinite(x)||x<0))throw new s(
"invalid bodyTimeout");if(H!=null&&typeof H!="boolean")throw new s("invalid reset");if(oe!=null&&typeof oe!="boolean")throw new s("invalid expectContinue");if(this.headersTimeout=L,this.bodyTimeout=x,
this.throwOnError=Y===!0,this.method=g,this.abort=null,n==null)this.body=null;else if(h(n)){this.body=n;const U=this.body._readableState;(!U||!U.autoDestroy)&&(this.endHandler=function(){p(this)},this.
body.on("end",this.endHandler)),this.errorHandler=J=>{this.abort?this.abort(J):this.error=J},this.body.on("error",this.errorHandler)}else if(Q(n))this.body=n.byteLength?n:null;else if(ArrayBuffer.isView(
n))this.body=n.buffer.byteLength?Buffer.from(n.buffer,n.byteOffset,n.byteLength):null;else if(n instanceof ArrayBuffer)this.body=n.byteLength?Buffer.from(n):null;else if(typeof n=="string")this.body=n.
length?Buffer.from(n):null;else if(A(n)||C(n)||c(n))this.body=n;else throw new s("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=
!1,this.upgrade=y||null,this.path=I?r(t,I):t,this.origin=o,this.idempotent=f??(g==="HEAD"||g==="GET"),this.blocking=E??!1,this.reset=H??null,this.host=null,this.contentLength=null,this.contentType=null,
this.headers=[],this.expectContinue=oe??!1,Array.isArray(u)){if(u.length%2!==0)throw new s("headers array must be even");for(let U=0;U<u.length;U+=2)M(this,u[U],u[U+1])}else if(u&&typeof u=="object")if(u[Symbol.
iterator])for(const U of u){if(!Array.isArray(U)||U.length!==2)throw new s("headers must be in key-value pair format");M(this,U[0],U[1])}else{const U=Object.keys(u);for(let J=0;J<U.length;++J)M(this,U[J],
u[U[J]])}else if(u!=null)throw new s("headers must be an object or an array");i(v,g,y),this.servername=ee||l(this.host),this[S]=v,d.create.hasSubscribers&&d.create.publish({request:this})}onBodySent(o){
if(this[S].onBodySent)try{return this[S].onBodySent(o)}catch(t){this.abort(t)}}onRequestSent(){if(d.bodySent.hasSubscribers&&d.bodySent.publish({request:this}),this[S].onRequestSent)try{return this[S].
onRequestSent()}catch(o){this.abort(o)}}onConnect(o){if(D(!this.aborted),D(!this.completed),this.error)o(this.error);else return this.abort=o,this[S].onConnect(o)}onResponseStarted(){return this[S].onResponseStarted?.()}onHeaders(o,t,g,n){
D(!this.aborted),D(!this.completed),d.headers.hasSubscribers&&d.headers.publish({request:this,response:{statusCode:o,headers:t,statusText:n}});try{return this[S].onHeaders(o,t,g,n)}catch(u){this.abort(
u)}}onData(o){D(!this.aborted),D(!this.completed);try{return this[S].onData(o)}catch(t){return this.abort(t),!1}}onUpgrade(o,t,g,n=""){this.onFinally(),D(!this.aborted),D(!this.completed),o!==null&&this.#e(
o,t,n);const u=this[S].onUpgrade(o,t,g);return this.aborted||(this.completed=!0,o!==null&&this.#t()),u}onUpgradeResponse(o,t,g,n=""){D(!this.aborted),D(this.completed),d.headers.hasSubscribers&&this.#e(
o,g(t),n),this.#t()}onUpgradeError(o){D(!this.aborted),D(this.completed),d.error.hasSubscribers&&d.error.publish({request:this,error:o})}#e(o,t,g){d.headers.hasSubscribers&&d.headers.publish({request:this,
response:{statusCode:o,headers:t,statusText:g}})}#t(){d.trailers.hasSubscribers&&d.trailers.publish({request:this,trailers:[]})}onComplete(o){this.onFinally(),D(!this.aborted),this.completed=!0,d.trailers.
hasSubscribers&&d.trailers.publish({request:this,trailers:o});try{return this[S].onComplete(o)}catch(t){this.onError(t)}}onError(o){if(this.onFinally(),d.error.hasSubscribers&&d.error.publish({request:this,
error:o}),!this.aborted)return this.aborted=!0,this[S].onError(o)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(o,t){return M(this,o,t),this}}function M(N,o,t){if(t&&typeof t=="object"&&!Array.isArray(t))throw new s(`invalid ${o} header`);if(t===void 0)return;let g=w[o];
if(g===void 0&&(g=o.toLowerCase(),w[g]===void 0&&!R(g)))throw new s("invalid header key");if(Array.isArray(t)){const n=[];for(let u=0;u<t.length;u++)if(typeof t[u]=="string"){if(!B(t[u]))throw new s(`\
invalid ${o} header`);n.push(t[u])}else if(t[u]===null)n.push("");else{if(typeof t[u]=="object")throw new s(`invalid ${o} header`);{const I=`${t[u]}`;if(!B(I))throw new s(`invalid ${o} header`);n.push(
I)}}t=n}else if(typeof t=="string"){if(!B(t))throw new s(`invalid ${o} header`)}else if(t===null)t="";else if(t=`${t}`,!B(t))throw new s(`invalid ${o} header`);if(g==="host"){if(N.host!==null)throw new s(
"duplicate host header");if(typeof t!="string")throw new s("invalid host header");N.host=t}else if(g==="content-length"){if(N.contentLength!==null)throw new s("duplicate content-length header");if(N.contentLength=
parseInt(t,10),!Number.isFinite(N.contentLength))throw new s("invalid content-length header")}else if(N.contentType===null&&g==="content-type")N.contentType=t,N.headers.push(o,t);else{if(g==="transfer\
-encoding"||g==="keep-alive"||g==="upgrade")throw new s(`invalid ${g} header`);if(g==="connection"){const n=typeof t=="string"?t.toLowerCase():null;if(n!=="close"&&n!=="keep-alive")throw new s("invali\
d connection header");n==="close"&&(N.reset=!0)}else{if(g==="expect")throw new k("expect header not supported");N.headers.push(o,t)}}}T.exports=b}),36443:(T=>{T.exports={kClose:Symbol("close"),kDestroy:Symbol(
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
headerNameLowerCasedRecord:k}=e(10735);class D{value=null;left=null;middle=null;right=null;code;constructor(p,Q,A){if(A===void 0||A>=p.length)throw new TypeError("Unreachable");if((this.code=p.charCodeAt(
A))>127)throw new TypeError("key must be ascii string");p.length!==++A?this.middle=new D(p,Q,A):this.value=Q}add(p,Q){const A=p.length;if(A===0)throw new TypeError("Unreachable");let C=0,c=this;for(;;){
const r=p.charCodeAt(C);if(r>127)throw new TypeError("key must be ascii string");if(c.code===r)if(A===++C){c.value=Q;break}else if(c.middle!==null)c=c.middle;else{c.middle=new D(p,Q,C);break}else if(c.
code<r)if(c.left!==null)c=c.left;else{c.left=new D(p,Q,C);break}else if(c.right!==null)c=c.right;else{c.right=new D(p,Q,C);break}}}search(p){const Q=p.length;let A=0,C=this;for(;C!==null&&A<Q;){let c=p[A];
for(c<=90&&c>=65&&(c|=32);C!==null;){if(c===C.code){if(Q===++A)return C;C=C.middle;break}C=C.code<c?C.left:C.right}}return null}}class R{node=null;insert(p,Q){this.node===null?this.node=new D(p,Q,0):this.
node.add(p,Q)}lookup(p){return this.node?.search(p)?.value??null}}const B=new R;for(let h=0;h<s.length;++h){const p=k[s[h]];B.insert(p,p)}T.exports={TernarySearchTree:R,tree:B}}),3440:((T,W,e)=>{const s=e(
34589),{kDestroyed:k,kBodyUsed:D,kListeners:R,kBody:B}=e(36443),{IncomingMessage:h}=e(37067),p=e(57075),Q=e(77030),{Blob:A}=e(4573),C=e(57975),{stringify:c}=e(41792),{EventEmitter:r}=e(78474),{InvalidArgumentError:i}=e(
68707),{headerNameLowerCasedRecord:l}=e(10735),{tree:a}=e(67752),[d,w]=process.versions.node.split(".").map(F=>Number(F));class m{constructor($){this[B]=$,this[D]=!1}async*[Symbol.asyncIterator](){s(!this[D],
"disturbed"),this[D]=!0,yield*this[B]}}function S(F){return M(F)?(x(F)===0&&F.on("data",function(){s(!1)}),typeof F.readableDidRead!="boolean"&&(F[D]=!1,r.prototype.on.call(F,"data",function(){this[D]=
!0})),F):F&&typeof F.pipeTo=="function"?new m(F):F&&typeof F!="string"&&!ArrayBuffer.isView(F)&&L(F)?new m(F):F}function b(){}function M(F){return F&&typeof F=="object"&&typeof F.pipe=="function"&&typeof F.
on=="function"}function N(F){if(F===null)return!1;if(F instanceof A)return!0;if(typeof F!="object")return!1;{const $=F[Symbol.toStringTag];return($==="Blob"||$==="File")&&("stream"in F&&typeof F.stream==
"function"||"arrayBuffer"in F&&typeof F.arrayBuffer=="function")}}function o(F,$){if(F.includes("?")||F.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#\
".');const te=c($);return te&&(F+="?"+te),F}function t(F){const $=parseInt(F,10);return $===Number(F)&&$>=0&&$<=65535}function g(F){return F!=null&&F[0]==="h"&&F[1]==="t"&&F[2]==="t"&&F[3]==="p"&&(F[4]===
":"||F[4]==="s"&&F[5]===":")}function n(F){if(typeof F=="string"){if(F=new URL(F),!g(F.origin||F.protocol))throw new i("Invalid URL protocol: the URL must start with `http:` or `https:`.");return F}if(!F||
typeof F!="object")throw new i("Invalid URL: The URL argument must be a non-null object.");if(!(F instanceof URL)){if(F.port!=null&&F.port!==""&&t(F.port)===!1)throw new i("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(F.path!=null&&typeof F.path!="string")throw new i("Invalid URL path: the path must be a string or null/undefined.");if(F.pathname!=null&&typeof F.
pathname!="string")throw new i("Invalid URL pathname: the pathname must be a string or null/undefined.");if(F.hostname!=null&&typeof F.hostname!="string")throw new i("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(F.origin!=null&&typeof F.origin!="string")throw new i("Invalid URL origin: the origin must be a string or null/undefined.");if(!g(F.origin||F.protocol))throw new i(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");const $=F.port!=null?F.port:F.protocol==="https:"?443:80;let te=F.origin!=null?F.origin:`${F.protocol||""}//${F.hostname||""}:${$}`,
Ee=F.path!=null?F.path:`${F.pathname||""}${F.search||""}`;return te[te.length-1]==="/"&&(te=te.slice(0,te.length-1)),Ee&&Ee[0]!=="/"&&(Ee=`/${Ee}`),new URL(`${te}${Ee}`)}if(!g(F.origin||F.protocol))throw new i(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return F}function u(F){if(F=n(F),F.pathname!=="/"||F.search||F.hash)throw new i("invalid url");return F}function I(F){if(F[0]==="["){
const te=F.indexOf("]");return s(te!==-1),F.substring(1,te)}const $=F.indexOf(":");return $===-1?F:F.substring(0,$)}function f(F){if(!F)return null;s(typeof F=="string");const $=I(F);return Q.isIP($)?
"":$}function E(F){return JSON.parse(JSON.stringify(F))}function y(F){return F!=null&&typeof F[Symbol.asyncIterator]=="function"}function L(F){return F!=null&&(typeof F[Symbol.iterator]=="function"||typeof F[Symbol.
asyncIterator]=="function")}function x(F){if(F==null)return 0;if(M(F)){const $=F._readableState;return $&&$.objectMode===!1&&$.ended===!0&&Number.isFinite($.length)?$.length:null}else{if(N(F))return F.
size!=null?F.size:null;if(z(F))return F.byteLength}return null}function H(F){return F&&!!(F.destroyed||F[k]||p.isDestroyed?.(F))}function Y(F,$){F==null||!M(F)||H(F)||(typeof F.destroy=="function"?(Object.
getPrototypeOf(F).constructor===h&&(F.socket=null),F.destroy($)):$&&queueMicrotask(()=>{F.emit("error",$)}),F.destroyed!==!0&&(F[k]=!0))}const oe=/timeout=(\d+)/;function ee(F){const $=F.toString().match(
oe);return $?parseInt($[1],10)*1e3:null}function v(F){return typeof F=="string"?l[F]??F.toLowerCase():a.lookup(F)??F.toString("latin1").toLowerCase()}function U(F){return a.lookup(F)??F.toString("lati\
n1").toLowerCase()}function J(F,$){$===void 0&&($={});for(let te=0;te<F.length;te+=2){const Ee=v(F[te]);let ye=$[Ee];if(ye)typeof ye=="string"&&(ye=[ye],$[Ee]=ye),ye.push(F[te+1].toString("utf8"));else{
const de=F[te+1];typeof de=="string"?$[Ee]=de:$[Ee]=Array.isArray(de)?de.map(xe=>xe.toString("utf8")):de.toString("utf8")}}return"content-length"in $&&"content-disposition"in $&&($["content-dispositio\
n"]=Buffer.from($["content-disposition"]).toString("latin1")),$}function G(F){const $=F.length,te=new Array($);let Ee=!1,ye=-1,de,xe,Be=0;for(let Fe=0;Fe<F.length;Fe+=2)de=F[Fe],xe=F[Fe+1],typeof de!=
"string"&&(de=de.toString()),typeof xe!="string"&&(xe=xe.toString("utf8")),Be=de.length,Be===14&&de[7]==="-"&&(de==="content-length"||de.toLowerCase()==="content-length")?Ee=!0:Be===19&&de[7]==="-"&&(de===
"content-disposition"||de.toLowerCase()==="content-disposition")&&(ye=Fe+1),te[Fe]=de,te[Fe+1]=xe;return Ee&&ye!==-1&&(te[ye]=Buffer.from(te[ye]).toString("latin1")),te}function z(F){return F instanceof
Uint8Array||Buffer.isBuffer(F)}function q(F,$,te){if(!F||typeof F!="object")throw new i("handler must be an object");if(typeof F.onConnect!="function")throw new i("invalid onConnect method");if(typeof F.
onError!="function")throw new i("invalid onError method");if(typeof F.onBodySent!="function"&&F.onBodySent!==void 0)throw new i("invalid onBodySent method");if(te||$==="CONNECT"){if(typeof F.onUpgrade!=
"function")throw new i("invalid onUpgrade method")}else{if(typeof F.onHeaders!="function")throw new i("invalid onHeaders method");if(typeof F.onData!="function")throw new i("invalid onData method");if(typeof F.
onComplete!="function")throw new i("invalid onComplete method")}}function ne(F){return!!(F&&(p.isDisturbed(F)||F[D]))}function _(F){return!!(F&&p.isErrored(F))}function Ae(F){return!!(F&&p.isReadable(
F))}function ce(F){return{localAddress:F.localAddress,localPort:F.localPort,remoteAddress:F.remoteAddress,remotePort:F.remotePort,remoteFamily:F.remoteFamily,timeout:F.timeout,bytesWritten:F.bytesWritten,
bytesRead:F.bytesRead}}function j(F){let $;return new ReadableStream({async start(){$=F[Symbol.asyncIterator]()},async pull(te){const{done:Ee,value:ye}=await $.next();if(Ee)queueMicrotask(()=>{te.close(),
te.byobRequest?.respond(0)});else{const de=Buffer.isBuffer(ye)?ye:Buffer.from(ye);de.byteLength&&te.enqueue(new Uint8Array(de))}return te.desiredSize>0},async cancel(te){await $.return()},type:"bytes"})}
function Me(F){return F&&typeof F=="object"&&typeof F.append=="function"&&typeof F.delete=="function"&&typeof F.get=="function"&&typeof F.getAll=="function"&&typeof F.has=="function"&&typeof F.set=="f\
unction"&&F[Symbol.toStringTag]==="FormData"}function ke(F,$){return"addEventListener"in F?(F.addEventListener("abort",$,{once:!0}),()=>F.removeEventListener("abort",$)):(F.addListener("abort",$),()=>F.
removeListener("abort",$))}const ue=typeof String.prototype.toWellFormed=="function",Ce=typeof String.prototype.isWellFormed=="function";function Ge(F){return ue?`${F}`.toWellFormed():C.toUSVString(F)}
function Ve(F){return Ce?`${F}`.isWellFormed():Ge(F)===`${F}`}function _e(F){switch(F){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return F>=33&&F<=126}}function tt(F){if(F.length===0)return!1;for(let $=0;$<F.length;++$)if(!_e(F.charCodeAt($)))return!1;return!0}const st=/[^\t\x20-\x7e\x80-\xff]/;function De(F){return!st.
test(F)}function Ie(F){if(F==null||F==="")return{start:0,end:null,size:null};const $=F?F.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return $?{start:parseInt($[1]),end:$[2]?parseInt($[2]):null,size:$[3]?
parseInt($[3]):null}:null}function Ne(F,$,te){return(F[R]??=[]).push([$,te]),F.on($,te),F}function Ue(F){for(const[$,te]of F[R]??[])F.removeListener($,te);F[R]=null}function we(F,$,te){try{$.onError(te),
s($.aborted)}catch(Ee){F.emit("error",Ee)}}const be=Object.create(null);be.enumerable=!0;const Oe={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"\
OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},ge={...Oe,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Oe,null),Object.setPrototypeOf(ge,null),T.exports={kEnumerableProperty:be,nop:b,isDisturbed:ne,
isErrored:_,isReadable:Ae,toUSVString:Ge,isUSVString:Ve,isBlobLike:N,parseOrigin:u,parseURL:n,getServerName:f,isStream:M,isIterable:L,isAsyncIterable:y,isDestroyed:H,headerNameToString:v,bufferToLowerCasedHeaderName:U,
addListener:Ne,removeAllListeners:Ue,errorRequest:we,parseRawHeaders:G,parseHeaders:J,parseKeepAliveTimeout:ee,destroy:Y,bodyLength:x,deepClone:E,ReadableStreamFrom:j,isBuffer:z,validateHandler:q,getSocketInfo:ce,
isFormDataLike:Me,buildURL:o,addAbortListener:ke,isValidHTTPToken:tt,isValidHeaderValue:De,isTokenCharCode:_e,parseRangeHeader:Ie,normalizedMethodRecordsBase:Oe,normalizedMethodRecords:ge,isValidPort:t,
isHttpOrHttpsPrefixed:g,nodeMajor:d,nodeMinor:w,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:S}}),57405:((T,W,e)=>{const{InvalidArgumentError:s}=e(68707),{kClients:k,kRunning:D,kClose:R,
kDestroy:B,kDispatch:h,kInterceptors:p}=e(36443),Q=e(21841),A=e(30628),C=e(23701),c=e(3440),r=e(25092),i=Symbol("onConnect"),l=Symbol("onDisconnect"),a=Symbol("onConnectionError"),d=Symbol("maxRedirec\
tions"),w=Symbol("onDrain"),m=Symbol("factory"),S=Symbol("options");function b(N,o){return o&&o.connections===1?new C(N,o):new A(N,o)}class M extends Q{constructor({factory:o=b,maxRedirections:t=0,connect:g,
tls:n,...u}={}){if(typeof o!="function")throw new s("factory must be a function.");if(g!=null&&typeof g!="function"&&typeof g!="object")throw new s("connect must be a function or an object");if(!Number.
isInteger(t)||t<0)throw new s("maxRedirections must be a positive number");super(u),g&&typeof g!="function"&&(g={...g}),n&&typeof n!="function"&&(n={...n}),this[p]=u.interceptors?.Agent&&Array.isArray(
u.interceptors.Agent)?u.interceptors.Agent:[r({maxRedirections:t})],this[S]={...c.deepClone(u),connect:g,tls:n},this[S].interceptors=u.interceptors?{...u.interceptors}:void 0,this[d]=t,this[m]=o,this[k]=
new Map,this[w]=(I,f)=>{this.emit("drain",I,[this,...f])},this[i]=(I,f)=>{this.emit("connect",I,[this,...f])},this[l]=(I,f,E)=>{this.emit("disconnect",I,[this,...f],E)},this[a]=(I,f,E)=>{this.emit("co\
nnectionError",I,[this,...f],E)}}get[D](){let o=0;for(const t of this[k].values())o+=t[D];return o}[h](o,t){let g;if(o.origin&&(typeof o.origin=="string"||o.origin instanceof URL))g=String(o.origin);else
throw new s("opts.origin must be a non-empty string or URL.");let n=this[k].get(g);return n||(n=this[m](o.origin,this[S]).on("drain",this[w]).on("connect",this[i]).on("disconnect",this[l]).on("connect\
ionError",this[a]),this[k].set(g,n)),n.dispatch(o,t)}async[R](){const o=[];for(const t of this[k].values())o.push(t.close());this[k].clear(),await Promise.all(o)}async[B](o){const t=[];for(const g of this[k].
values())t.push(g.destroy(o));this[k].clear(),await Promise.all(t)}}T.exports=M}),837:((T,W,e)=>{const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:k}=e(68707),{PoolBase:D,kClients:R,kNeedDrain:B,
kAddClient:h,kRemoveClient:p,kGetDispatcher:Q}=e(42128),A=e(30628),{kUrl:C,kInterceptors:c}=e(36443),{parseOrigin:r}=e(3440),i=Symbol("factory"),l=Symbol("options"),a=Symbol("kGreatestCommonDivisor"),
d=Symbol("kCurrentWeight"),w=Symbol("kIndex"),m=Symbol("kWeight"),S=Symbol("kMaxWeightPerServer"),b=Symbol("kErrorPenalty");function M(t,g){if(t===0)return g;for(;g!==0;){const n=g;g=t%g,t=n}return t}
function N(t,g){return new A(t,g)}class o extends D{constructor(g=[],{factory:n=N,...u}={}){if(super(),this[l]=u,this[w]=-1,this[d]=0,this[S]=this[l].maxWeightPerServer||100,this[b]=this[l].errorPenalty||
15,Array.isArray(g)||(g=[g]),typeof n!="function")throw new k("factory must be a function.");this[c]=u.interceptors?.BalancedPool&&Array.isArray(u.interceptors.BalancedPool)?u.interceptors.BalancedPool:
[],this[i]=n;for(const I of g)this.addUpstream(I);this._updateBalancedPoolStats()}addUpstream(g){const n=r(g).origin;if(this[R].find(I=>I[C].origin===n&&I.closed!==!0&&I.destroyed!==!0))return this;const u=this[i](
n,Object.assign({},this[l]));this[h](u),u.on("connect",()=>{u[m]=Math.min(this[S],u[m]+this[b])}),u.on("connectionError",()=>{u[m]=Math.max(1,u[m]-this[b]),this._updateBalancedPoolStats()}),u.on("disc\
onnect",(...I)=>{const f=I[2];f&&f.code==="UND_ERR_SOCKET"&&(u[m]=Math.max(1,u[m]-this[b]),this._updateBalancedPoolStats())});for(const I of this[R])I[m]=this[S];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let g=0;for(let n=0;n<this[R].length;n++)g=M(this[R][n][m],g);this[a]=g}removeUpstream(g){const n=r(g).origin,u=this[R].find(I=>I[C].origin===n&&I.closed!==!0&&I.destroyed!==
!0);return u&&this[p](u),this}get upstreams(){return this[R].filter(g=>g.closed!==!0&&g.destroyed!==!0).map(g=>g[C].origin)}[Q](){if(this[R].length===0)throw new s;if(!this[R].find(f=>!f[B]&&f.closed!==
!0&&f.destroyed!==!0)||this[R].map(f=>f[B]).reduce((f,E)=>f&&E,!0))return;let u=0,I=this[R].findIndex(f=>!f[B]);for(;u++<this[R].length;){this[w]=(this[w]+1)%this[R].length;const f=this[R][this[w]];if(f[m]>
this[R][I][m]&&!f[B]&&(I=this[w]),this[w]===0&&(this[d]=this[d]-this[a],this[d]<=0&&(this[d]=this[S])),f[m]>=this[d]&&!f[B])return f}return this[d]=this[R][I][m],this[w]=I,this[R][I]}}T.exports=o}),637:((T,W,e)=>{
const s=e(34589),k=e(3440),{channels:D}=e(42414),R=e(96603),{RequestContentLengthMismatchError:B,ResponseContentLengthMismatchError:h,RequestAbortedError:p,InvalidArgumentError:Q,HeadersTimeoutError:A,
HeadersOverflowError:C,SocketError:c,InformationalError:r,BodyTimeoutError:i,HTTPParserError:l,ResponseExceededMaxSizeError:a}=e(68707),{kUrl:d,kReset:w,kClient:m,kParser:S,kBlocking:b,kRunning:M,kPending:N,
kSize:o,kWriting:t,kQueue:g,kNoRef:n,kKeepAliveDefaultTimeout:u,kHostHeader:I,kPendingIdx:f,kRunningIdx:E,kError:y,kPipelining:L,kSocket:x,kKeepAliveTimeoutValue:H,kMaxHeadersSize:Y,kKeepAliveMaxTimeout:oe,
kKeepAliveTimeoutThreshold:ee,kHeadersTimeout:v,kBodyTimeout:U,kStrictContentLength:J,kMaxRequests:G,kCounter:z,kMaxResponseSize:q,kOnError:ne,kResume:_,kHTTPContext:Ae}=e(36443),ce=e(52824),j=Buffer.
alloc(0),Me=Buffer[Symbol.species],ke=k.addListener,ue=k.removeAllListeners,Ce=Symbol("kIdleSocketValidation"),Ge=Symbol("kIdleSocketValidationTimeout"),Ve=Symbol("kSocketUsed");let _e;async function tt(){
const $e=process.env.JEST_WORKER_ID?e(63870):void 0;let ie;try{ie=await WebAssembly.compile(e(53434))}catch{ie=await WebAssembly.compile($e||e(63870))}return await WebAssembly.instantiate(ie,{env:{wasm_on_url:(P,X,O)=>0,
wasm_on_status:(P,X,O)=>{s(Ie.ptr===P);const ae=X-we+Ne.byteOffset;return Ie.onStatus(new Me(Ne.buffer,ae,O))||0},wasm_on_message_begin:P=>(s(Ie.ptr===P),Ie.onMessageBegin()||0),wasm_on_header_field:(P,X,O)=>{
s(Ie.ptr===P);const ae=X-we+Ne.byteOffset;return Ie.onHeaderField(new Me(Ne.buffer,ae,O))||0},wasm_on_header_value:(P,X,O)=>{s(Ie.ptr===P);const ae=X-we+Ne.byteOffset;return Ie.onHeaderValue(new Me(Ne.
buffer,ae,O))||0},wasm_on_headers_complete:(P,X,O,ae)=>(s(Ie.ptr===P),Ie.onHeadersComplete(X,!!O,!!ae)||0),wasm_on_body:(P,X,O)=>{s(Ie.ptr===P);const ae=X-we+Ne.byteOffset;return Ie.onBody(new Me(Ne.buffer,
ae,O))||0},wasm_on_message_complete:P=>(s(Ie.ptr===P),Ie.onMessageComplete()||0)}})}let st=null,De=tt();De.catch();let Ie=null,Ne=null,Ue=0,we=null;const be=0,Oe=1,ge=2|Oe,F=4|Oe,$=8|be;class te{constructor(ie,P,{
exports:X}){s(Number.isFinite(ie[Y])&&ie[Y]>0),this.llhttp=X,this.ptr=this.llhttp.llhttp_alloc(ce.TYPE.RESPONSE),this.client=ie,this.socket=P,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=ie[Y],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.
bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=ie[q]}setTimeout(ie,P){ie!==this.timeoutValue||P&Oe^this.timeoutType&Oe?(this.timeout&&(R.clearTimeout(this.
timeout),this.timeout=null),ie&&(P&Oe?this.timeout=R.setFastTimeout(Ee,ie,new WeakRef(this)):(this.timeout=setTimeout(Ee,ie,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=ie):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=P}resume(){this.socket.destroyed||!this.paused||(s(this.ptr!=null),s(Ie==null),this.llhttp.llhttp_resume(this.ptr),s(this.timeoutType===F),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||j),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const ie=this.socket.read();if(ie===
null)break;this.execute(ie)}}execute(ie){s(this.ptr!=null),s(Ie==null),s(!this.paused);const{socket:P,llhttp:X}=this;ie.length>Ue&&(we&&X.free(we),Ue=Math.ceil(ie.length/4096)*4096,we=X.malloc(Ue)),new Uint8Array(
X.memory.buffer,we,Ue).set(ie);try{let O;try{Ne=ie,Ie=this,O=X.llhttp_execute(this.ptr,we,ie.length)}catch(he){throw he}finally{Ie=null,Ne=null}const ae=X.llhttp_get_error_pos(this.ptr)-we;if(O!==ce.ERROR.
OK){const he=ie.subarray(ae);if(O===ce.ERROR.PAUSED_UPGRADE)this.onUpgrade(he);else if(O===ce.ERROR.PAUSED)this.paused=!0,P.unshift(he);else throw this.createError(O,he)}}catch(O){k.destroy(P,O)}}finish(){
s(Ie===null),s(this.ptr!=null),s(!this.paused);const{llhttp:ie}=this;let P;try{Ie=this,P=ie.llhttp_finish(this.ptr)}finally{Ie=null}return P===ce.ERROR.OK?null:P===ce.ERROR.PAUSED||P===ce.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(P,j)}createError(ie,P){const{llhttp:X,contentLength:O,bytesRead:ae}=this;if(O&&ae!==parseInt(O,10))return new h;const he=X.llhttp_get_error_reason(this.ptr);let Re="";
if(he){const Se=new Uint8Array(X.memory.buffer,he).indexOf(0);Re="Response does not match the HTTP/1.1 protocol ("+Buffer.from(X.memory.buffer,he,Se).toString()+")"}return new l(Re,ce.ERROR[ie],P)}destroy(){
s(this.ptr!=null),s(Ie==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&R.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(ie){
this.statusText=ie.toString()}onMessageBegin(){const{socket:ie,client:P}=this;if(ie.destroyed)return-1;if(P[M]===0)return k.destroy(ie,new c("bad response",k.getSocketInfo(ie))),-1;const X=P[g][P[E]];
if(!X)return-1;X.onResponseStarted()}onHeaderField(ie){const P=this.headers.length;(P&1)===0?this.headers.push(ie):this.headers[P-1]=Buffer.concat([this.headers[P-1],ie]),this.trackHeader(ie.length)}onHeaderValue(ie){
let P=this.headers.length;(P&1)===1?(this.headers.push(ie),P+=1):this.headers[P-1]=Buffer.concat([this.headers[P-1],ie]);const X=this.headers[P-2];if(X.length===10){const O=k.bufferToLowerCasedHeaderName(
X);O==="keep-alive"?this.keepAlive+=ie.toString():O==="connection"&&(this.connection+=ie.toString())}else X.length===14&&k.bufferToLowerCasedHeaderName(X)==="content-length"&&(this.contentLength+=ie.toString());
this.trackHeader(ie.length)}trackHeader(ie){this.headersSize+=ie,this.headersSize>=this.headersMaxSize&&k.destroy(this.socket,new C)}onUpgrade(ie){const{upgrade:P,client:X,socket:O,headers:ae,statusCode:he,
statusText:Re}=this;s(P),s(X[x]===O),s(!O.destroyed),s(!this.paused),s((ae.length&1)===0);const Se=X[g][X[E]];s(Se),s(Se.upgrade||Se.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=
null,this.headers=[],this.headersSize=0,O.unshift(ie),O[S].destroy(),O[S]=null,O[m]=null,O[y]=null,ue(O),X[x]=null,X[Ae]=null,X[g][X[E]++]=null,X.emit("disconnect",X[d],[X],new r("upgrade"));try{Se.onUpgrade(
he,ae,O,Re)}catch(Te){k.errorRequest(X,Se,Te),k.destroy(O,Te)}X[_]()}onHeadersComplete(ie,P,X){const{client:O,socket:ae,headers:he,statusText:Re}=this;if(ae.destroyed)return-1;if(O[M]===0)return k.destroy(
ae,new c("bad response",k.getSocketInfo(ae))),-1;const Se=O[g][O[E]];if(!Se)return-1;if(s(!this.upgrade),s(this.statusCode<200),ie===100)return k.destroy(ae,new c("bad response",k.getSocketInfo(ae))),
-1;if(P&&!Se.upgrade)return k.destroy(ae,new c("bad upgrade",k.getSocketInfo(ae))),-1;if(s(this.timeoutType===ge),this.statusCode=ie,this.shouldKeepAlive=X||Se.method==="HEAD"&&!ae[w]&&this.connection.
toLowerCase()==="keep-alive",this.statusCode>=200){const Ke=Se.bodyTimeout!=null?Se.bodyTimeout:O[U];this.setTimeout(Ke,F)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(Se.method===
"CONNECT")return s(O[M]===1),this.upgrade=!0,2;if(P)return s(O[M]===1),this.upgrade=!0,2;if(s((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&O[L]){const Ke=this.
keepAlive?k.parseKeepAliveTimeout(this.keepAlive):null;if(Ke!=null){const rt=Math.min(Ke-O[ee],O[oe]);rt<=0?ae[w]=!0:O[H]=rt}else O[H]=O[u]}else ae[w]=!0;const Te=Se.onHeaders(ie,he,this.resume,Re)===
!1;return Se.aborted?-1:Se.method==="HEAD"||ie<200?1:(ae[b]&&(ae[b]=!1,O[_]()),Te?ce.ERROR.PAUSED:0)}onBody(ie){const{client:P,socket:X,statusCode:O,maxResponseSize:ae}=this;if(X.destroyed)return-1;const he=P[g][P[E]];
if(s(he),s(this.timeoutType===F),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),s(O>=200),ae>-1&&this.bytesRead+ie.length>ae)return k.destroy(X,new a),-1;if(this.bytesRead+=ie.length,he.onData(
ie)===!1)return ce.ERROR.PAUSED}onMessageComplete(){const{client:ie,socket:P,statusCode:X,upgrade:O,headers:ae,contentLength:he,bytesRead:Re,shouldKeepAlive:Se}=this;if(P.destroyed&&(!X||Se))return-1;
if(O)return;s(X>=100),s((this.headers.length&1)===0);const Te=ie[g][ie[E]];if(s(Te),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,!(X<200)){if(Te.method!=="HEAD"&&he&&Re!==parseInt(he,10))return k.destroy(P,new h),-1;if(Te.onComplete(ae),ie[g][ie[E]++]=null,P[Ve]=!0,P[t])return s(ie[M]===0),k.destroy(
P,new r("reset")),ce.ERROR.PAUSED;if(Se){if(P[w]&&ie[M]===0)return k.destroy(P,new r("reset")),ce.ERROR.PAUSED;ie[L]==null||ie[L]===1?setImmediate(()=>ie[_]()):ie[_]()}else return k.destroy(P,new r("r\
eset")),ce.ERROR.PAUSED}}}function Ee($e){const{socket:ie,timeoutType:P,client:X,paused:O}=$e.deref();P===ge?(!ie[t]||ie.writableNeedDrain||X[M]>1)&&(s(!O,"cannot be paused while waiting for headers"),
k.destroy(ie,new A)):P===F?O||k.destroy(ie,new i):P===$&&(s(X[M]===0&&X[H]),k.destroy(ie,new r("socket idle timeout")))}async function ye($e,ie){$e[x]=ie,st||(st=await De,De=null),ie[n]=!1,ie[t]=!1,ie[w]=
!1,ie[b]=!1,ie[Ce]=0,ie[Ge]=null,ie[Ve]=!1,ie[S]=new te($e,ie,st),ke(ie,"error",function(X){const O=this[S];if(X.code==="ECONNRESET"&&O.statusCode&&!O.shouldKeepAlive){const ae=O.finish();ae&&(this[y]=
ae,this[m][ne](ae));return}this[y]=X,this[m][ne](X)}),ke(ie,"readable",function(){const X=this[S];X&&X.readMore()}),ke(ie,"end",function(){const X=this[S];if(X.statusCode&&!X.shouldKeepAlive){const O=X.
finish();O&&k.destroy(this,O);return}k.destroy(this,new c("other side closed",k.getSocketInfo(this)))}),ke(ie,"close",function(){const X=this[m],O=this[S];de(this),O&&(!this[y]&&O.statusCode&&!O.shouldKeepAlive&&
(this[y]=O.finish()||this[y]),this[S].destroy(),this[S]=null);const ae=this[y]||new c("closed",k.getSocketInfo(this));if(X[x]=null,X[Ae]=null,X.destroyed){s(X[N]===0);const he=X[g].splice(X[E]);for(let Re=0;Re<
he.length;Re++){const Se=he[Re];k.errorRequest(X,Se,ae)}}else if(X[M]>0&&ae.code!=="UND_ERR_INFO"){const he=X[g][X[E]];X[g][X[E]++]=null,k.errorRequest(X,he,ae)}X[f]=X[E],s(X[M]===0),X.emit("disconnec\
t",X[d],[X],ae),X[_]()});let P=!1;return ie.on("close",()=>{P=!0}),{version:"h1",defaultPipelining:1,write(...X){return pe($e,...X)},resume(){Be($e)},destroy(X,O){P?queueMicrotask(O):ie.destroy(X).on(
"close",O)},get destroyed(){return ie.destroyed},busy(X){return!!(ie[t]||ie[w]||ie[b]||ie[Ce]===1||X&&($e[M]>0&&!X.idempotent||$e[M]>0&&(X.upgrade||X.method==="CONNECT")||$e[M]>0&&k.bodyLength(X.body)!==
0&&(k.isStream(X.body)||k.isAsyncIterable(X.body)||k.isFormDataLike(X.body))))}}}function de($e){$e[Ge]&&(clearImmediate($e[Ge]),$e[Ge]=null),$e[Ce]=0}function xe($e,ie){ie[Ce]=1,ie[Ge]=setImmediate(()=>{
ie[Ge]=null,ie[Ce]=2,$e[x]===ie&&!ie.destroyed&&$e[_]()})}function Be($e){const ie=$e[x];if(ie&&!ie.destroyed){if($e[o]===0?!ie[n]&&ie.unref&&(ie.unref(),ie[n]=!0):ie[n]&&ie.ref&&(ie.ref(),ie[n]=!1),$e[M]===
0&&$e[N]>0&&ie[Ve]){if(ie[Ce]===0)return xe($e,ie),ie[S].readMore(),ie.destroyed,void 0;if(ie[Ce]===1)return ie[S].readMore(),ie.destroyed,void 0}if($e[M]===0&&(ie[S].readMore(),ie.destroyed))return;if($e[o]===
0)ie[S].timeoutType!==$&&ie[S].setTimeout($e[H],$);else if($e[M]>0&&ie[S].statusCode<200&&ie[S].timeoutType!==ge){const P=$e[g][$e[E]],X=P.headersTimeout!=null?P.headersTimeout:$e[v];ie[S].setTimeout(
X,ge)}}}function Fe($e){return $e!=="GET"&&$e!=="HEAD"&&$e!=="OPTIONS"&&$e!=="TRACE"&&$e!=="CONNECT"}function pe($e,ie){const{method:P,path:X,host:O,upgrade:ae,blocking:he,reset:Re}=ie;let{body:Se,headers:Te,
contentLength:Ke}=ie;const rt=P==="PUT"||P==="POST"||P==="PATCH"||P==="QUERY"||P==="PROPFIND"||P==="PROPPATCH";if(k.isFormDataLike(Se)){_e||(_e=e(84492).extractBody);const[ht,mt]=_e(Se);ie.contentType==
null&&Te.push("content-type",mt),Se=ht.stream,Ke=ht.length}else if(k.isBlobLike(Se)&&ie.contentType==null){const ht=Se.type;if(ht){const mt=`${ht}`;if(!k.isValidHeaderValue(mt))return k.errorRequest($e,
ie,new Q("invalid content-type header")),!1;Te.push("content-type",mt)}}Se&&typeof Se.read=="function"&&Se.read(0);const at=k.bodyLength(Se);if(Ke=at??Ke,Ke===null&&(Ke=ie.contentLength),Ke===0&&!rt&&
(Ke=null),Fe(P)&&Ke>0&&ie.contentLength!==null&&ie.contentLength!==Ke){if($e[J])return k.errorRequest($e,ie,new B),!1;process.emitWarning(new B)}const At=$e[x];de(At);const ct=ht=>{if(!ie.aborted){if(ie.
completed){(ie.upgrade||ie.method==="CONNECT")&&k.destroy(At,new r("aborted"));return}k.errorRequest($e,ie,ht||new p),k.destroy(Se),k.destroy(At,new r("aborted"))}};try{ie.onConnect(ct)}catch(ht){k.errorRequest(
$e,ie,ht)}if(ie.aborted)return!1;P==="HEAD"&&(At[w]=!0),(ae||P==="CONNECT")&&(At[w]=!0),Re!=null&&(At[w]=Re),$e[G]&&At[z]++>=$e[G]&&(At[w]=!0),he&&(At[b]=!0);let lt=`${P} ${X} HTTP/1.1\r
`;if(typeof O=="string"?lt+=`host: ${O}\r
`:lt+=$e[I],ae?lt+=`connection: upgrade\r
upgrade: ${ae}\r
`:$e[L]&&!At[w]?lt+=`connection: keep-alive\r
`:lt+=`connection: close\r
`,Array.isArray(Te))for(let ht=0;ht<Te.length;ht+=2){const mt=Te[ht+0],ut=Te[ht+1];if(Array.isArray(ut))for(let Ct=0;Ct<ut.length;Ct++)lt+=`${mt}: ${ut[Ct]}\r
`;else lt+=`${mt}: ${ut}\r
`}return D.sendHeaders.hasSubscribers&&D.sendHeaders.publish({request:ie,headers:lt,socket:At}),!Se||at===0?je(ct,null,$e,ie,At,Ke,lt,rt):k.isBuffer(Se)?je(ct,Se,$e,ie,At,Ke,lt,rt):k.isBlobLike(Se)?typeof Se.
stream=="function"?et(ct,Se.stream(),$e,ie,At,Ke,lt,rt):qe(ct,Se,$e,ie,At,Ke,lt,rt):k.isStream(Se)?Ye(ct,Se,$e,ie,At,Ke,lt,rt):k.isIterable(Se)?et(ct,Se,$e,ie,At,Ke,lt,rt):s(!1),!0}function Ye($e,ie,P,X,O,ae,he,Re){
s(ae!==0||P[M]===0,"stream body cannot be pipelined");let Se=!1;const Te=new it({abort:$e,socket:O,request:X,contentLength:ae,client:P,expectsPayload:Re,header:he}),Ke=function(ct){if(!Se)try{!Te.write(
ct)&&this.pause&&this.pause()}catch(lt){k.destroy(this,lt)}},rt=function(){Se||ie.resume&&ie.resume()},at=function(){if(queueMicrotask(()=>{ie.removeListener("error",At)}),!Se){const ct=new p;queueMicrotask(
()=>At(ct))}},At=function(ct){if(!Se){if(Se=!0,s(O.destroyed||O[t]&&P[M]<=1),O.off("drain",rt).off("error",At),ie.removeListener("data",Ke).removeListener("end",At).removeListener("close",at),!ct)try{
Te.end()}catch(lt){ct=lt}Te.destroy(ct),ct&&(ct.code!=="UND_ERR_INFO"||ct.message!=="reset")?k.destroy(ie,ct):k.destroy(ie)}};ie.on("data",Ke).on("end",At).on("error",At).on("close",at),ie.resume&&ie.
resume(),O.on("drain",rt).on("error",At),ie.errorEmitted??ie.errored?setImmediate(()=>At(ie.errored)):(ie.endEmitted??ie.readableEnded)&&setImmediate(()=>At(null)),(ie.closeEmitted??ie.closed)&&setImmediate(
at)}function je($e,ie,P,X,O,ae,he,Re){try{ie?k.isBuffer(ie)&&(s(ae===ie.byteLength,"buffer body must have content length"),O.cork(),O.write(`${he}content-length: ${ae}\r
\r
`,"latin1"),O.write(ie),O.uncork(),X.onBodySent(ie),!Re&&X.reset!==!1&&(O[w]=!0)):ae===0?O.write(`${he}content-length: 0\r
\r
`,"latin1"):(s(ae===null,"no body must not have content length"),O.write(`${he}\r
`,"latin1")),X.onRequestSent(),P[_]()}catch(Se){$e(Se)}}async function qe($e,ie,P,X,O,ae,he,Re){s(ae===ie.size,"blob body must have content length");try{if(ae!=null&&ae!==ie.size)throw new B;const Se=Buffer.
from(await ie.arrayBuffer());O.cork(),O.write(`${he}content-length: ${ae}\r
\r
`,"latin1"),O.write(Se),O.uncork(),X.onBodySent(Se),X.onRequestSent(),!Re&&X.reset!==!1&&(O[w]=!0),P[_]()}catch(Se){$e(Se)}}async function et($e,ie,P,X,O,ae,he,Re){s(ae!==0||P[M]===0,"iterator body ca\
nnot be pipelined");let Se=null;function Te(){if(Se){const at=Se;Se=null,at()}}const Ke=()=>new Promise((at,At)=>{s(Se===null),O[y]?At(O[y]):Se=at});O.on("close",Te).on("drain",Te);const rt=new it({abort:$e,
socket:O,request:X,contentLength:ae,client:P,expectsPayload:Re,header:he});try{for await(const at of ie){if(O[y])throw O[y];rt.write(at)||await Ke()}rt.end()}catch(at){rt.destroy(at)}finally{O.off("cl\
ose",Te).off("drain",Te)}}class it{constructor({abort:ie,socket:P,request:X,contentLength:O,client:ae,expectsPayload:he,header:Re}){this.socket=P,this.request=X,this.contentLength=O,this.client=ae,this.
bytesWritten=0,this.expectsPayload=he,this.header=Re,this.abort=ie,P[t]=!0}write(ie){const{socket:P,request:X,contentLength:O,client:ae,bytesWritten:he,expectsPayload:Re,header:Se}=this;if(P[y])throw P[y];
if(P.destroyed)return!1;const Te=Buffer.byteLength(ie);if(!Te)return!0;if(O!==null&&he+Te>O){if(ae[J])throw new B;process.emitWarning(new B)}P.cork(),he===0&&(!Re&&X.reset!==!1&&(P[w]=!0),O===null?P.write(
`${Se}transfer-encoding: chunked\r
`,"latin1"):P.write(`${Se}content-length: ${O}\r
\r
`,"latin1")),O===null&&P.write(`\r
${Te.toString(16)}\r
`,"latin1"),this.bytesWritten+=Te;const Ke=P.write(ie);return P.uncork(),X.onBodySent(ie),Ke||P[S].timeout&&P[S].timeoutType===ge&&P[S].timeout.refresh&&P[S].timeout.refresh(),Ke}end(){const{socket:ie,
contentLength:P,client:X,bytesWritten:O,expectsPayload:ae,header:he,request:Re}=this;if(Re.onRequestSent(),ie[t]=!1,ie[y])throw ie[y];if(!ie.destroyed){if(O===0?ae?ie.write(`${he}content-length: 0\r
\r
`,"latin1"):ie.write(`${he}\r
`,"latin1"):P===null&&ie.write(`\r
0\r
\r
`,"latin1"),P!==null&&O!==P){if(X[J])throw new B;process.emitWarning(new B)}ie[S].timeout&&ie[S].timeoutType===ge&&ie[S].timeout.refresh&&ie[S].timeout.refresh(),X[_]()}}destroy(ie){const{socket:P,client:X,
abort:O}=this;P[t]=!1,ie&&(s(X[M]<=1,"pipeline should only contain this request"),O(ie))}}T.exports=ye}),88788:((T,W,e)=>{const s=e(34589),{errorMonitor:k}=e(78474),{pipeline:D}=e(57075),R=e(3440),{RequestContentLengthMismatchError:B,
RequestAbortedError:h,SocketError:p,InformationalError:Q}=e(68707),{kUrl:A,kReset:C,kClient:c,kRunning:r,kPending:i,kQueue:l,kPendingIdx:a,kRunningIdx:d,kError:w,kSocket:m,kStrictContentLength:S,kOnError:b,
kMaxConcurrentStreams:M,kHTTP2Session:N,kResume:o,kSize:t,kHTTPContext:g}=e(36443),n=Symbol("open streams");let u,I=!1,f;try{f=e(32467)}catch{f={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:E,
HTTP2_HEADER_METHOD:y,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:x,HTTP2_HEADER_CONTENT_LENGTH:H,HTTP2_HEADER_EXPECT:Y,HTTP2_HEADER_STATUS:oe}}=f;function ee(ue){const Ce=[];for(const[Ge,Ve]of Object.entries(
ue))if(Array.isArray(Ve))for(const _e of Ve)Ce.push(Buffer.from(Ge),Buffer.from(_e));else Ce.push(Buffer.from(Ge),Buffer.from(Ve));return Ce}function v(ue){const{[oe]:Ce,...Ge}=ue;return ee(Ge)}async function U(ue,Ce){
ue[m]=Ce,I||(I=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const Ge=f.connect(ue[A],{createConnection:()=>Ce,peerMaxConcurrentStreams:ue[M]});
Ge[n]=0,Ge[c]=ue,Ge[m]=Ce,R.addListener(Ge,"error",G),R.addListener(Ge,"frameError",z),R.addListener(Ge,"end",q),R.addListener(Ge,"goaway",ne),R.addListener(Ge,"close",function(){const{[c]:_e}=this,{[m]:tt}=_e,
st=this[m][w]||this[w]||new p("closed",R.getSocketInfo(tt));if(_e[N]=null,_e.destroyed){s(_e[i]===0);const De=_e[l].splice(_e[d]);for(let Ie=0;Ie<De.length;Ie++){const Ne=De[Ie];R.errorRequest(_e,Ne,st)}}}),
Ge.unref(),ue[N]=Ge,Ce[N]=Ge,R.addListener(Ce,"error",function(_e){this[w]=_e,this[c][b](_e)}),R.addListener(Ce,"end",function(){R.destroy(this,new p("other side closed",R.getSocketInfo(this)))}),R.addListener(
Ce,"close",function(){const _e=this[w]||new p("closed",R.getSocketInfo(this));ue[m]=null,this[N]!=null&&this[N].destroy(_e),ue[a]=ue[d],s(ue[r]===0),ue.emit("disconnect",ue[A],[ue],_e),ue[o]()});let Ve=!1;
return Ce.on("close",()=>{Ve=!0}),{version:"h2",defaultPipelining:1/0,write(..._e){return Ae(ue,..._e)},resume(){J(ue)},destroy(_e,tt){Ve?queueMicrotask(tt):Ce.destroy(_e).on("close",tt)},get destroyed(){
return Ce.destroyed},busy(){return!1}}}function J(ue){const Ce=ue[m];Ce?.destroyed===!1&&(ue[t]===0&&ue[M]===0?(Ce.unref(),ue[N].unref()):(Ce.ref(),ue[N].ref()))}function G(ue){this[m][w]=ue,this[c][b](
ue)}function z(ue,Ce,Ge){if(Ge===0){const Ve=new Q(`HTTP/2: "frameError" received - type ${ue}, code ${Ce}`);this[m][w]=Ve,this[c][b](Ve)}}function q(){const ue=new p("other side closed",R.getSocketInfo(
this[m]));this.destroy(ue),R.destroy(this[m],ue)}function ne(ue){const Ce=this[w]||new p(`HTTP/2: "GOAWAY" frame received with code ${ue}`,R.getSocketInfo(this)),Ge=this[c];if(Ge[m]=null,Ge[g]=null,this[N]!=
null&&(this[N].destroy(Ce),this[N]=null),R.destroy(this[m],Ce),Ge[d]<Ge[l].length){const Ve=Ge[l][Ge[d]];Ge[l][Ge[d]++]=null,R.errorRequest(Ge,Ve,Ce),Ge[a]=Ge[d]}s(Ge[r]===0),Ge.emit("disconnect",Ge[A],
[Ge],Ce),Ge[o]()}function _(ue){return ue!=="GET"&&ue!=="HEAD"&&ue!=="OPTIONS"&&ue!=="TRACE"&&ue!=="CONNECT"}function Ae(ue,Ce){const Ge=ue[N],{method:Ve,path:_e,host:tt,upgrade:st,expectContinue:De,signal:Ie,
headers:Ne}=Ce;let{body:Ue}=Ce;if(st)return R.errorRequest(ue,Ce,new Error("Upgrade not supported for H2")),!1;const we={};for(let de=0;de<Ne.length;de+=2){const xe=Ne[de+0],Be=Ne[de+1];if(Array.isArray(
Be))for(let Fe=0;Fe<Be.length;Fe++)we[xe]?we[xe]+=`,${Be[Fe]}`:we[xe]=Be[Fe];else we[xe]=Be}let be;const{hostname:Oe,port:ge}=ue[A];we[E]=tt||`${Oe}${ge?`:${ge}`:""}`,we[y]=Ve;const F=de=>{if(!Ce.aborted){
if(Ce.completed){Ve==="CONNECT"&&be!=null&&R.destroy(be,de||new h);return}de=de||new h,R.errorRequest(ue,Ce,de),be!=null&&R.destroy(be,de),R.destroy(Ue,de),ue[l][ue[d]++]=null,ue[o]()}};try{Ce.onConnect(
F)}catch(de){R.errorRequest(ue,Ce,de)}if(Ce.aborted)return!1;if(Ve==="CONNECT"){Ge.ref(),be=Ge.request(we,{endStream:!1,signal:Ie});let de=!1;const xe=pe=>{de=!0,be.off(k,Be),Ce.onUpgradeResponse(Number(
pe[oe]),pe,v)},Be=pe=>{de=!0,be.off("response",xe),Ce.onUpgradeError(pe)},Fe=()=>{try{Ce.onUpgrade(null,null,be)}catch(pe){be.off("response",xe),F(pe);return}Ce.aborted||(be.off("error",F),be.once(k,Be),
ue[l][ue[d]++]=null)};return be.once("response",xe),be.once("error",F),++Ge[n],Fe(),be.once("close",()=>{!de&&Ce.completed&&(be.off("response",xe),be.off(k,Be),Ce.onUpgradeError(new Q(`HTTP/2: "stream\
 error" received - code ${be.rstCode}`))),Ge[n]-=1,Ge[n]===0&&Ge.unref()}),!0}we[L]=_e,we[x]="https";const $=Ve==="PUT"||Ve==="POST"||Ve==="PATCH";Ue&&typeof Ue.read=="function"&&Ue.read(0);let te=R.bodyLength(
Ue);if(R.isFormDataLike(Ue)){u??=e(84492).extractBody;const[de,xe]=u(Ue);we["content-type"]=xe,Ue=de.stream,te=de.length}if(te==null&&(te=Ce.contentLength),(te===0||!$)&&(te=null),_(Ve)&&te>0&&Ce.contentLength!=
null&&Ce.contentLength!==te){if(ue[S])return R.errorRequest(ue,Ce,new B),!1;process.emitWarning(new B)}te!=null&&(s(Ue,"no body must not have content length"),we[H]=`${te}`),Ge.ref();const Ee=Ve==="GE\
T"||Ve==="HEAD"||Ue===null;return De?(we[Y]="100-continue",be=Ge.request(we,{endStream:Ee,signal:Ie}),be.once("continue",ye)):(be=Ge.request(we,{endStream:Ee,signal:Ie}),ye()),++Ge[n],be.once("respons\
e",de=>{const{[oe]:xe,...Be}=de;if(Ce.onResponseStarted(),Ce.aborted){const Fe=new h;R.errorRequest(ue,Ce,Fe),R.destroy(be,Fe);return}Ce.onHeaders(Number(xe),ee(Be),be.resume.bind(be),"")===!1&&be.pause(),
be.on("data",Fe=>{Ce.onData(Fe)===!1&&be.pause()})}),be.once("end",()=>{(be.state?.state==null||be.state.state<6)&&Ce.onComplete([]),Ge[n]===0&&Ge.unref(),F(new Q("HTTP/2: stream half-closed (remote)")),
ue[l][ue[d]++]=null,ue[a]=ue[d],ue[o]()}),be.once("close",()=>{Ge[n]-=1,Ge[n]===0&&Ge.unref()}),be.once("error",function(de){F(de)}),be.once("frameError",(de,xe)=>{F(new Q(`HTTP/2: "frameError" receiv\
ed - type ${de}, code ${xe}`))}),!0;function ye(){!Ue||te===0?ce(F,be,null,ue,Ce,ue[m],te,$):R.isBuffer(Ue)?ce(F,be,Ue,ue,Ce,ue[m],te,$):R.isBlobLike(Ue)?typeof Ue.stream=="function"?ke(F,be,Ue.stream(),
ue,Ce,ue[m],te,$):Me(F,be,Ue,ue,Ce,ue[m],te,$):R.isStream(Ue)?j(F,ue[m],$,be,Ue,ue,Ce,te):R.isIterable(Ue)?ke(F,be,Ue,ue,Ce,ue[m],te,$):s(!1)}}function ce(ue,Ce,Ge,Ve,_e,tt,st,De){try{Ge!=null&&R.isBuffer(
Ge)&&(s(st===Ge.byteLength,"buffer body must have content length"),Ce.cork(),Ce.write(Ge),Ce.uncork(),Ce.end(),_e.onBodySent(Ge)),De||(tt[C]=!0),_e.onRequestSent(),Ve[o]()}catch(Ie){ue(Ie)}}function j(ue,Ce,Ge,Ve,_e,tt,st,De){
s(De!==0||tt[r]===0,"stream body cannot be pipelined");const Ie=D(_e,Ve,Ue=>{Ue?(R.destroy(Ie,Ue),ue(Ue)):(R.removeAllListeners(Ie),st.onRequestSent(),Ge||(Ce[C]=!0),tt[o]())});R.addListener(Ie,"data",
Ne);function Ne(Ue){st.onBodySent(Ue)}}async function Me(ue,Ce,Ge,Ve,_e,tt,st,De){s(st===Ge.size,"blob body must have content length");try{if(st!=null&&st!==Ge.size)throw new B;const Ie=Buffer.from(await Ge.
arrayBuffer());Ce.cork(),Ce.write(Ie),Ce.uncork(),Ce.end(),_e.onBodySent(Ie),_e.onRequestSent(),De||(tt[C]=!0),Ve[o]()}catch(Ie){ue(Ie)}}async function ke(ue,Ce,Ge,Ve,_e,tt,st,De){s(st!==0||Ve[r]===0,
"iterator body cannot be pipelined");let Ie=null;function Ne(){if(Ie){const we=Ie;Ie=null,we()}}const Ue=()=>new Promise((we,be)=>{s(Ie===null),tt[w]?be(tt[w]):Ie=we});Ce.on("close",Ne).on("drain",Ne);
try{for await(const we of Ge){if(tt[w])throw tt[w];const be=Ce.write(we);_e.onBodySent(we),be||await Ue()}Ce.end(),_e.onRequestSent(),De||(tt[C]=!0),Ve[o]()}catch(we){ue(we)}finally{Ce.off("close",Ne).
off("drain",Ne)}}T.exports=U}),23701:((T,W,e)=>{const s=e(34589),k=e(77030),D=e(37067),R=e(3440),{channels:B}=e(42414),h=e(44655),p=e(21841),{InvalidArgumentError:Q,InformationalError:A,ClientDestroyedError:C}=e(
68707),c=e(59136),{kUrl:r,kServerName:i,kClient:l,kBusy:a,kConnect:d,kResuming:w,kRunning:m,kPending:S,kSize:b,kQueue:M,kConnected:N,kConnecting:o,kNeedDrain:t,kKeepAliveDefaultTimeout:g,kHostHeader:n,
kPendingIdx:u,kRunningIdx:I,kError:f,kPipelining:E,kKeepAliveTimeoutValue:y,kMaxHeadersSize:L,kKeepAliveMaxTimeout:x,kKeepAliveTimeoutThreshold:H,kHeadersTimeout:Y,kBodyTimeout:oe,kStrictContentLength:ee,
kConnector:v,kMaxRedirections:U,kMaxRequests:J,kCounter:G,kClose:z,kDestroy:q,kDispatch:ne,kInterceptors:_,kLocalAddress:Ae,kMaxResponseSize:ce,kOnError:j,kHTTPContext:Me,kMaxConcurrentStreams:ke,kResume:ue}=e(
36443),Ce=e(637),Ge=e(88788);let Ve=!1;const _e=Symbol("kClosedResolve"),tt=()=>{};function st(ge){return ge[E]??ge[Me]?.defaultPipelining??1}class De extends p{constructor(F,{interceptors:$,maxHeaderSize:te,
headersTimeout:Ee,socketTimeout:ye,requestTimeout:de,connectTimeout:xe,bodyTimeout:Be,idleTimeout:Fe,keepAlive:pe,keepAliveTimeout:Ye,maxKeepAliveTimeout:je,keepAliveMaxTimeout:qe,keepAliveTimeoutThreshold:et,
socketPath:it,pipelining:$e,tls:ie,strictContentLength:P,maxCachedSessions:X,maxRedirections:O,connect:ae,maxRequestsPerClient:he,localAddress:Re,maxResponseSize:Se,autoSelectFamily:Te,autoSelectFamilyAttemptTimeout:Ke,
maxConcurrentStreams:rt,allowH2:at,webSocket:At,eventSource:ct}={}){if(super({webSocket:At,eventSource:ct}),pe!==void 0)throw new Q("unsupported keepAlive, use pipelining=0 instead");if(ye!==void 0)throw new Q(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(de!==void 0)throw new Q("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(Fe!==void 0)throw new Q("un\
supported idleTimeout, use keepAliveTimeout instead");if(je!==void 0)throw new Q("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(te!=null&&!Number.isFinite(te))throw new Q("inva\
lid maxHeaderSize");if(it!=null&&typeof it!="string")throw new Q("invalid socketPath");if(xe!=null&&(!Number.isFinite(xe)||xe<0))throw new Q("invalid connectTimeout");if(Ye!=null&&(!Number.isFinite(Ye)||
Ye<=0))throw new Q("invalid keepAliveTimeout");if(qe!=null&&(!Number.isFinite(qe)||qe<=0))throw new Q("invalid keepAliveMaxTimeout");if(et!=null&&!Number.isFinite(et))throw new Q("invalid keepAliveTim\
eoutThreshold");if(Ee!=null&&(!Number.isInteger(Ee)||Ee<0))throw new Q("headersTimeout must be a positive integer or zero");if(Be!=null&&(!Number.isInteger(Be)||Be<0))throw new Q("bodyTimeout must be \
a positive integer or zero");if(ae!=null&&typeof ae!="function"&&typeof ae!="object")throw new Q("connect must be a function or an object");if(O!=null&&(!Number.isInteger(O)||O<0))throw new Q("maxRedi\
rections must be a positive number");if(he!=null&&(!Number.isInteger(he)||he<0))throw new Q("maxRequestsPerClient must be a positive number");if(Re!=null&&(typeof Re!="string"||k.isIP(Re)===0))throw new Q(
"localAddress must be valid string IP address");if(Se!=null&&(!Number.isInteger(Se)||Se<-1))throw new Q("maxResponseSize must be a positive number");if(Ke!=null&&(!Number.isInteger(Ke)||Ke<-1))throw new Q(
"autoSelectFamilyAttemptTimeout must be a positive number");if(at!=null&&typeof at!="boolean")throw new Q("allowH2 must be a valid boolean value");if(rt!=null&&(typeof rt!="number"||rt<1))throw new Q(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof ae!="function"&&(ae=c({...ie,maxCachedSessions:X,allowH2:at,socketPath:it,timeout:xe,...Te?{autoSelectFamily:Te,autoSelectFamilyAttemptTimeout:Ke}:
void 0,...ae})),$?.Client&&Array.isArray($.Client)?(this[_]=$.Client,Ve||(Ve=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INT\
ERCEPTOR-DEPRECATED"}))):this[_]=[Ie({maxRedirections:O})],this[r]=R.parseOrigin(F),this[v]=ae,this[E]=$e??1,this[L]=te||D.maxHeaderSize,this[g]=Ye??4e3,this[x]=qe??6e5,this[H]=et??2e3,this[y]=this[g],
this[i]=null,this[Ae]=Re??null,this[w]=0,this[t]=0,this[n]=`host: ${this[r].hostname}${this[r].port?`:${this[r].port}`:""}\r
`,this[oe]=Be??3e5,this[Y]=Ee??3e5,this[ee]=P??!0,this[U]=O,this[J]=he,this[_e]=null,this[ce]=Se>-1?Se:-1,this[ke]=rt??100,this[Me]=null,this[M]=[],this[I]=0,this[u]=0,this[ue]=lt=>be(this,lt),this[j]=
lt=>Ne(this,lt)}get pipelining(){return this[E]}set pipelining(F){this[E]=F,this[ue](!0)}get[S](){return this[M].length-this[u]}get[m](){return this[u]-this[I]}get[b](){return this[M].length-this[I]}get[N](){
return!!this[Me]&&!this[o]&&!this[Me].destroyed}get[a](){return!!(this[Me]?.busy(null)||this[b]>=(st(this)||1)||this[S]>0)}[d](F){Ue(this),this.once("connect",F)}[ne](F,$){const te=F.origin||this[r].origin,
Ee=new h(te,F,$);return this[M].push(Ee),this[w]||(R.bodyLength(Ee.body)==null&&R.isIterable(Ee.body)?(this[w]=1,queueMicrotask(()=>be(this))):this[ue](!0)),this[w]&&this[t]!==2&&this[a]&&(this[t]=2),
this[t]<2}async[z](){return new Promise(F=>{this[b]?this[_e]=F:F(null)})}async[q](F){return new Promise($=>{const te=this[M].splice(this[u]);for(let ye=0;ye<te.length;ye++){const de=te[ye];R.errorRequest(
this,de,F)}const Ee=()=>{this[_e]&&(this[_e](),this[_e]=null),$(null)};this[Me]?(this[Me].destroy(F,Ee),this[Me]=null):queueMicrotask(Ee),this[ue]()})}}const Ie=e(25092);function Ne(ge,F){if(ge[m]===0&&
F.code!=="UND_ERR_INFO"&&F.code!=="UND_ERR_SOCKET"){s(ge[u]===ge[I]);const $=ge[M].splice(ge[I]);for(let te=0;te<$.length;te++){const Ee=$[te];R.errorRequest(ge,Ee,F)}s(ge[b]===0)}}async function Ue(ge){
s(!ge[o]),s(!ge[Me]);let{host:F,hostname:$,protocol:te,port:Ee}=ge[r];if($[0]==="["){const ye=$.indexOf("]");s(ye!==-1);const de=$.substring(1,ye);s(k.isIP(de)),$=de}ge[o]=!0,B.beforeConnect.hasSubscribers&&
B.beforeConnect.publish({connectParams:{host:F,hostname:$,protocol:te,port:Ee,version:ge[Me]?.version,servername:ge[i],localAddress:ge[Ae]},connector:ge[v]});try{const ye=await new Promise((de,xe)=>{ge[v](
{host:F,hostname:$,protocol:te,port:Ee,servername:ge[i],localAddress:ge[Ae]},(Be,Fe)=>{Be?xe(Be):de(Fe)})});if(ge.destroyed){R.destroy(ye.on("error",tt),new C);return}s(ye);try{ge[Me]=ye.alpnProtocol===
"h2"?await Ge(ge,ye):await Ce(ge,ye)}catch(de){throw ye.destroy().on("error",tt),de}ge[o]=!1,ye[G]=0,ye[J]=ge[J],ye[l]=ge,ye[f]=null,B.connected.hasSubscribers&&B.connected.publish({connectParams:{host:F,
hostname:$,protocol:te,port:Ee,version:ge[Me]?.version,servername:ge[i],localAddress:ge[Ae]},connector:ge[v],socket:ye}),ge.emit("connect",ge[r],[ge])}catch(ye){if(ge.destroyed)return;if(ge[o]=!1,B.connectError.
hasSubscribers&&B.connectError.publish({connectParams:{host:F,hostname:$,protocol:te,port:Ee,version:ge[Me]?.version,servername:ge[i],localAddress:ge[Ae]},connector:ge[v],error:ye}),ye.code==="ERR_TLS\
_CERT_ALTNAME_INVALID")for(s(ge[m]===0);ge[S]>0&&ge[M][ge[u]].servername===ge[i];){const de=ge[M][ge[u]++];R.errorRequest(ge,de,ye)}else Ne(ge,ye);ge.emit("connectionError",ge[r],[ge],ye)}ge[ue]()}function we(ge){
ge[t]=0,ge.emit("drain",ge[r],[ge])}function be(ge,F){ge[w]!==2&&(ge[w]=2,Oe(ge,F),ge[w]=0,ge[I]>256&&(ge[M].splice(0,ge[I]),ge[u]-=ge[I],ge[I]=0))}function Oe(ge,F){for(;;){if(ge.destroyed){s(ge[S]===
0);return}if(ge[_e]&&!ge[b]){ge[_e](),ge[_e]=null;return}if(ge[Me]&&ge[Me].resume(),ge[a])ge[t]=2;else if(ge[t]===2){F?(ge[t]=1,queueMicrotask(()=>we(ge))):we(ge);continue}if(ge[S]===0||ge[m]>=(st(ge)||
1))return;const $=ge[M][ge[u]];if(ge[r].protocol==="https:"&&ge[i]!==$.servername){if(ge[m]>0)return;ge[i]=$.servername,ge[Me]?.destroy(new A("servername changed"),()=>{ge[Me]=null,be(ge)})}if(ge[o])return;
if(!ge[Me]){Ue(ge);return}if(ge[Me].destroyed||ge[Me].busy($))return;!$.aborted&&ge[Me].write($)?ge[u]++:ge[M].splice(ge[u],1)}}T.exports=De}),21841:((T,W,e)=>{const s=e(4573),k=e(30883),{ClientDestroyedError:D,
ClientClosedError:R,InvalidArgumentError:B}=e(68707),{kDestroy:h,kClose:p,kClosed:Q,kDestroyed:A,kDispatch:C,kInterceptors:c}=e(36443),r=Symbol("onDestroyed"),i=Symbol("onClosed"),l=Symbol("Intercepte\
d Dispatch"),a=Symbol("webSocketOptions"),d=Symbol("eventSourceOptions");class w extends k{constructor(S){super(),this[A]=!1,this[r]=null,this[Q]=!1,this[i]=[],this[a]=S?.webSocket??{},this[d]=S?.eventSource??
{}}get webSocketOptions(){return{maxFragments:this[a].maxFragments??131072,maxPayloadSize:this[a].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[d].maxEventSize??s.kStringMaxLength}}get destroyed(){
return this[A]}get closed(){return this[Q]}get interceptors(){return this[c]}set interceptors(S){if(S){for(let b=S.length-1;b>=0;b--)if(typeof this[c][b]!="function")throw new B("interceptor must be a\
n function")}this[c]=S}close(S){if(S===void 0)return new Promise((M,N)=>{this.close((o,t)=>o?N(o):M(t))});if(typeof S!="function")throw new B("invalid callback");if(this[A]){queueMicrotask(()=>S(new D,
null));return}if(this[Q]){this[i]?this[i].push(S):queueMicrotask(()=>S(null,null));return}this[Q]=!0,this[i].push(S);const b=()=>{const M=this[i];this[i]=null;for(let N=0;N<M.length;N++)M[N](null,null)};
this[p]().then(()=>this.destroy()).then(()=>{queueMicrotask(b)})}destroy(S,b){if(typeof S=="function"&&(b=S,S=null),b===void 0)return new Promise((N,o)=>{this.destroy(S,(t,g)=>t?o(t):N(g))});if(typeof b!=
"function")throw new B("invalid callback");if(this[A]){this[r]?this[r].push(b):queueMicrotask(()=>b(null,null));return}S||(S=new D),this[A]=!0,this[r]=this[r]||[],this[r].push(b);const M=()=>{const N=this[r];
this[r]=null;for(let o=0;o<N.length;o++)N[o](null,null)};this[h](S).then(()=>{queueMicrotask(M)})}[l](S,b){if(!this[c]||this[c].length===0)return this[l]=this[C],this[C](S,b);let M=this[C].bind(this);
for(let N=this[c].length-1;N>=0;N--)M=this[c][N](M);return this[l]=M,M(S,b)}dispatch(S,b){if(!b||typeof b!="object")throw new B("handler must be an object");try{if(!S||typeof S!="object")throw new B("\
opts must be an object.");if(this[A]||this[r])throw new D;if(this[Q])throw new R;return this[l](S,b)}catch(M){if(typeof b.onError!="function")throw new B("invalid onError method");return b.onError(M),
!1}}}T.exports=w}),30883:((T,W,e)=>{const s=e(78474);class k extends s{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implement\
ed")}compose(...B){const h=Array.isArray(B[0])?B[0]:B;let p=this.dispatch.bind(this);for(const Q of h)if(Q!=null){if(typeof Q!="function")throw new TypeError(`invalid interceptor, expected function re\
ceived ${typeof Q}`);if(p=Q(p),p==null||typeof p!="function"||p.length!==2)throw new TypeError("invalid interceptor")}return new D(this,p)}}class D extends k{#e=null;#t=null;constructor(B,h){super(),this.#e=
B,this.#t=h}dispatch(...B){this.#t(...B)}close(...B){return this.#e.close(...B)}destroy(...B){return this.#e.destroy(...B)}}T.exports=k}),53137:((T,W,e)=>{const s=e(21841),{kClose:k,kDestroy:D,kClosed:R,
kDestroyed:B,kDispatch:h,kNoProxyAgent:p,kHttpProxyAgent:Q,kHttpsProxyAgent:A}=e(36443),C=e(76672),c=e(57405),r={"http:":80,"https:":443};let i=!1;class l extends s{#e=null;#t=null;#A=null;constructor(d={}){
super(),this.#A=d,i||(i=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:w,httpsProxy:m,noProxy:S,...b}=d;this[p]=new c(
b);const M=w??process.env.http_proxy??process.env.HTTP_PROXY;M?this[Q]=new C({...b,uri:M}):this[Q]=this[p];const N=m??process.env.https_proxy??process.env.HTTPS_PROXY;N?this[A]=new C({...b,uri:N}):this[A]=
this[Q],this.#r()}[h](d,w){const m=new URL(d.origin);return this.#n(m).dispatch(d,w)}async[k](){await this[p].close(),this[Q][R]||await this[Q].close(),this[A][R]||await this[A].close()}async[D](d){await this[p].
destroy(d),this[Q][B]||await this[Q].destroy(d),this[A][B]||await this[A].destroy(d)}#n(d){let{protocol:w,host:m,port:S}=d;return m=m.replace(/:\d*$/,"").toLowerCase(),S=Number.parseInt(S,10)||r[w]||0,
this.#s(m,S)?w==="https:"?this[A]:this[Q]:this[p]}#s(d,w){if(this.#o&&this.#r(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let m=0;m<this.#t.length;m++){const S=this.#t[m];if(!(S.port&&
S.port!==w)){if(/^[.*]/.test(S.hostname)){if(d.endsWith(S.hostname.replace(/^\*/,"")))return!1}else if(d===S.hostname)return!1}}return!0}#r(){const d=this.#A.noProxy??this.#i,w=d.split(/[,\s]/),m=[];for(let S=0;S<
w.length;S++){const b=w[S];if(!b)continue;const M=b.match(/^(.+):(\d+)$/);m.push({hostname:(M?M[1]:b).toLowerCase(),port:M?Number.parseInt(M[2],10):0})}this.#e=d,this.#t=m}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}T.exports=l}),64660:(T=>{class s{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(D){this.list[this.top]=D,this.top=this.top+1&2047}shift(){const D=this.list[this.bottom];return D===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,D)}}T.exports=class{constructor(){this.head=this.tail=new s}isEmpty(){return this.head.isEmpty()}push(D){this.head.isFull()&&(this.head=this.head.
next=new s),this.head.push(D)}shift(){const D=this.tail,R=D.shift();return D.isEmpty()&&D.next!==null&&(this.tail=D.next),R}}}),42128:((T,W,e)=>{const s=e(21841),k=e(64660),{kConnected:D,kSize:R,kRunning:B,
kPending:h,kQueued:p,kBusy:Q,kFree:A,kUrl:C,kClose:c,kDestroy:r,kDispatch:i}=e(36443),l=e(43246),a=Symbol("clients"),d=Symbol("needDrain"),w=Symbol("queue"),m=Symbol("closed resolve"),S=Symbol("onDrai\
n"),b=Symbol("onConnect"),M=Symbol("onDisconnect"),N=Symbol("onConnectionError"),o=Symbol("get dispatcher"),t=Symbol("add client"),g=Symbol("remove client"),n=Symbol("stats");class u extends s{constructor(f){
super(f),this[w]=new k,this[a]=[],this[p]=0;const E=this;this[S]=function(L,x){const H=E[w];let Y=!1;for(;!Y;){const oe=H.shift();if(!oe)break;E[p]--,Y=!this.dispatch(oe.opts,oe.handler)}this[d]=Y,!this[d]&&
E[d]&&(E[d]=!1,E.emit("drain",L,[E,...x])),E[m]&&H.isEmpty()&&Promise.all(E[a].map(oe=>oe.close())).then(E[m])},this[b]=(y,L)=>{E.emit("connect",y,[E,...L])},this[M]=(y,L,x)=>{E.emit("disconnect",y,[E,
...L],x)},this[N]=(y,L,x)=>{E.emit("connectionError",y,[E,...L],x)},this[n]=new l(this)}get[Q](){return this[d]}get[D](){return this[a].filter(f=>f[D]).length}get[A](){return this[a].filter(f=>f[D]&&!f[d]).
length}get[h](){let f=this[p];for(const{[h]:E}of this[a])f+=E;return f}get[B](){let f=0;for(const{[B]:E}of this[a])f+=E;return f}get[R](){let f=this[p];for(const{[R]:E}of this[a])f+=E;return f}get stats(){
return this[n]}async[c](){this[w].isEmpty()?await Promise.all(this[a].map(f=>f.close())):await new Promise(f=>{this[m]=f})}async[r](f){for(;;){const E=this[w].shift();if(!E)break;E.handler.onError(f)}
await Promise.all(this[a].map(E=>E.destroy(f)))}[i](f,E){const y=this[o]();return y?y.dispatch(f,E)||(y[d]=!0,this[d]=!this[o]()):(this[d]=!0,this[w].push({opts:f,handler:E}),this[p]++),!this[d]}[t](f){
return f.on("drain",this[S]).on("connect",this[b]).on("disconnect",this[M]).on("connectionError",this[N]),this[a].push(f),this[d]&&queueMicrotask(()=>{this[d]&&this[S](f[C],[this,f])}),this}[g](f){f.close(
()=>{const E=this[a].indexOf(f);E!==-1&&this[a].splice(E,1)}),this[d]=this[a].some(E=>!E[d]&&E.closed!==!0&&E.destroyed!==!0)}}T.exports={PoolBase:u,kClients:a,kNeedDrain:d,kAddClient:t,kRemoveClient:g,
kGetDispatcher:o}}),43246:((T,W,e)=>{const{kFree:s,kConnected:k,kPending:D,kQueued:R,kRunning:B,kSize:h}=e(36443),p=Symbol("pool");class Q{constructor(C){this[p]=C}get connected(){return this[p][k]}get free(){
return this[p][s]}get pending(){return this[p][D]}get queued(){return this[p][R]}get running(){return this[p][B]}get size(){return this[p][h]}}T.exports=Q}),30628:((T,W,e)=>{const{PoolBase:s,kClients:k,
kNeedDrain:D,kAddClient:R,kGetDispatcher:B}=e(42128),h=e(23701),{InvalidArgumentError:p}=e(68707),Q=e(3440),{kUrl:A,kInterceptors:C}=e(36443),c=e(59136),r=Symbol("options"),i=Symbol("connections"),l=Symbol(
"factory");function a(w,m){return new h(w,m)}class d extends s{constructor(m,{connections:S,factory:b=a,connect:M,connectTimeout:N,tls:o,maxCachedSessions:t,socketPath:g,autoSelectFamily:n,autoSelectFamilyAttemptTimeout:u,
allowH2:I,...f}={}){if(S!=null&&(!Number.isFinite(S)||S<0))throw new p("invalid connections");if(typeof b!="function")throw new p("factory must be a function.");if(M!=null&&typeof M!="function"&&typeof M!=
"object")throw new p("connect must be a function or an object");typeof M!="function"&&(M=c({...o,maxCachedSessions:t,allowH2:I,socketPath:g,timeout:N,...n?{autoSelectFamily:n,autoSelectFamilyAttemptTimeout:u}:
void 0,...M})),super(f),this[C]=f.interceptors?.Pool&&Array.isArray(f.interceptors.Pool)?f.interceptors.Pool:[],this[i]=S||null,this[A]=Q.parseOrigin(m),this[r]={...Q.deepClone(f),connect:M,allowH2:I},
this[r].interceptors=f.interceptors?{...f.interceptors}:void 0,this[l]=b,this.on("connectionError",(E,y,L)=>{for(const x of y){const H=this[k].indexOf(x);H!==-1&&this[k].splice(H,1)}})}[B](){for(const m of this[k])
if(!m[D])return m;if(!this[i]||this[k].length<this[i]){const m=this[l](this[A],this[r]);return this[R](m),m}}}T.exports=d}),76672:((T,W,e)=>{const{kProxy:s,kClose:k,kDestroy:D,kDispatch:R,kInterceptors:B}=e(
36443),{URL:h}=e(73136),p=e(57405),Q=e(30628),A=e(21841),{InvalidArgumentError:C,RequestAbortedError:c,SecureProxyConnectionError:r}=e(68707),i=e(59136),l=e(23701),a=Symbol("proxy agent"),d=Symbol("pr\
oxy client"),w=Symbol("proxy headers"),m=Symbol("request tls settings"),S=Symbol("proxy tls settings"),b=Symbol("connect endpoint function"),M=Symbol("tunnel proxy");function N(E){return E==="https:"?
443:80}function o(E,y){return new Q(E,y)}const t=()=>{};function g(E,y){return y.connections===1?new l(E,y):new Q(E,y)}class n extends A{#e;constructor(y,{headers:L={},connect:x,factory:H}){if(super(),
!y)throw new C("Proxy URL is mandatory");this[w]=L,H?this.#e=H(y,{connect:x}):this.#e=new l(y,{connect:x})}[R](y,L){const x=L.onHeaders;L.onHeaders=function(ee,v,U){if(ee===407){typeof L.onError=="fun\
ction"&&L.onError(new C("Proxy Authentication Required (407)"));return}x&&x.call(this,ee,v,U)};const{origin:H,path:Y="/",headers:oe={}}=y;if(y.path=H+Y,!("host"in oe)&&!("Host"in oe)){const{host:ee}=new h(
H);oe.host=ee}return y.headers={...this[w],...oe},this.#e[R](y,L)}async[k](){return this.#e.close()}async[D](y){return this.#e.destroy(y)}}class u extends A{constructor(y){if(super(),!y||typeof y=="ob\
ject"&&!(y instanceof h)&&!y.uri)throw new C("Proxy uri is mandatory");const{clientFactory:L=o}=y;if(typeof L!="function")throw new C("Proxy opts.clientFactory must be a function.");const{proxyTunnel:x=!0}=y,
H=this.#e(y),{href:Y,origin:oe,port:ee,protocol:v,username:U,password:J,hostname:G}=H;if(this[s]={uri:Y,protocol:v},this[B]=y.interceptors?.ProxyAgent&&Array.isArray(y.interceptors.ProxyAgent)?y.interceptors.
ProxyAgent:[],this[m]=y.requestTls,this[S]=y.proxyTls,this[w]=y.headers||{},this[M]=x,y.auth&&y.token)throw new C("opts.auth cannot be used in combination with opts.token");y.auth?this[w]["proxy-autho\
rization"]=`Basic ${y.auth}`:y.token?this[w]["proxy-authorization"]=y.token:U&&J&&(this[w]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(U)}:${decodeURIComponent(J)}`).toString("ba\
se64")}`);const z=i({...y.proxyTls});this[b]=i({...y.requestTls});const q=y.factory||g,ne=(_,Ae)=>{const{protocol:ce}=new h(_);return!this[M]&&ce==="http:"&&this[s].protocol==="http:"?new n(this[s].uri,
{headers:this[w],connect:z,factory:q}):q(_,Ae)};this[d]=L(H,{connect:z}),this[a]=new p({...y,factory:ne,connect:async(_,Ae)=>{let ce=_.host;_.port||(ce+=`:${N(_.protocol)}`);try{const{socket:j,statusCode:Me}=await this[d].
connect({origin:oe,port:ee,path:ce,signal:_.signal,headers:{...this[w],host:_.host},servername:this[S]?.servername||G});if(Me!==200&&(j.on("error",t).destroy(),Ae(new c(`Proxy response (${Me}) !== 200\
 when HTTP Tunneling`))),_.protocol!=="https:"){Ae(null,j);return}let ke;this[m]?ke=this[m].servername:ke=_.servername,this[b]({..._,servername:ke,httpSocket:j},Ae)}catch(j){j.code==="ERR_TLS_CERT_ALT\
NAME_INVALID"?Ae(new r(j)):Ae(j)}}})}dispatch(y,L){const x=I(y.headers);if(f(x),x&&!("host"in x)&&!("Host"in x)){const{host:H}=new h(y.origin);x.host=H}return this[a].dispatch({...y,headers:x},L)}#e(y){
return typeof y=="string"?new h(y):y instanceof h?y:new h(y.uri)}async[k](){await this[a].close(),await this[d].close()}async[D](){await this[a].destroy(),await this[d].destroy()}}function I(E){if(Array.
isArray(E)){const y={};for(let L=0;L<E.length;L+=2)y[E[L]]=E[L+1];return y}return E}function f(E){if(E&&Object.keys(E).find(L=>L.toLowerCase()==="proxy-authorization"))throw new C("Proxy-Authorization\
 should be sent in ProxyAgent constructor")}T.exports=u}),30050:((T,W,e)=>{const s=e(30883),k=e(17816);class D extends s{#e=null;#t=null;constructor(B,h={}){super(h),this.#e=B,this.#t=h}dispatch(B,h){
const p=new k({...B,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),handler:h});return this.#e.dispatch(B,p)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}T.exports=
D}),32581:((T,W,e)=>{const s=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:k}=e(68707),D=e(57405);B()===void 0&&R(new D);function R(h){if(!h||typeof h.dispatch!="function")throw new k(
"Argument agent must implement Agent");Object.defineProperty(globalThis,s,{value:h,writable:!0,enumerable:!1,configurable:!1})}function B(){return globalThis[s]}T.exports={setGlobalDispatcher:R,getGlobalDispatcher:B}}),
58155:(T=>{T.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((T,W,e)=>{const s=e(3440),{kBodyUsed:k}=e(36443),D=e(34589),{InvalidArgumentError:R}=e(
68707),B=e(78474),h=[300,301,302,303,307,308],p=Symbol("body");class Q{constructor(l){this[p]=l,this[k]=!1}async*[Symbol.asyncIterator](){D(!this[k],"disturbed"),this[k]=!0,yield*this[p]}}class A{constructor(l,a,d,w){
if(a!=null&&(!Number.isInteger(a)||a<0))throw new R("maxRedirections must be a positive number");s.validateHandler(w,d.method,d.upgrade),this.dispatch=l,this.location=null,this.abort=null,this.opts={...d,
maxRedirections:0},this.maxRedirections=a,this.handler=w,this.history=[],this.redirectionLimitReached=!1,s.isStream(this.opts.body)?(s.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
D(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[k]=!1,B.prototype.on.call(this.opts.body,"data",function(){this[k]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new Q(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body)&&(this.opts.body=new Q(this.opts.body))}onConnect(l){
this.abort=l,this.handler.onConnect(l,{history:this.history})}onUpgrade(l,a,d){this.handler.onUpgrade(l,a,d)}onError(l){this.handler.onError(l)}onHeaders(l,a,d,w){if(this.location=this.history.length>=
this.maxRedirections||s.isDisturbed(this.opts.body)?null:C(l,a),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(l,
a,d,w);const{origin:m,pathname:S,search:b}=s.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),M=b?`${S}${b}`:S;this.opts.headers=r(this.opts.headers,l===303,
this.opts.origin!==m),this.opts.path=M,this.opts.origin=m,this.opts.maxRedirections=0,this.opts.query=null,l===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(l){if(!this.
location)return this.handler.onData(l)}onComplete(l){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(l)}onBodySent(l){this.handler.onBodySent&&
this.handler.onBodySent(l)}}function C(i,l){if(h.indexOf(i)===-1)return null;for(let a=0;a<l.length;a+=2)if(l[a].length===8&&s.headerNameToString(l[a])==="location")return l[a+1]}function c(i,l,a){if(i.
length===4)return s.headerNameToString(i)==="host";if(l&&s.headerNameToString(i).startsWith("content-"))return!0;if(a&&(i.length===13||i.length===6||i.length===19)){const d=s.headerNameToString(i);return d===
"authorization"||d==="cookie"||d==="proxy-authorization"}return!1}function r(i,l,a){const d=[];if(Array.isArray(i))for(let w=0;w<i.length;w+=2)c(i[w],l,a)||d.push(i[w],i[w+1]);else if(i&&typeof i=="ob\
ject")for(const w of Object.keys(i))c(w,l,a)||d.push(w,i[w]);else D(i==null,"headers must be an object or an array");return d}T.exports=A}),17816:((T,W,e)=>{const s=e(34589),{kRetryHandlerDefaultRetry:k}=e(
36443),{RequestRetryError:D}=e(68707),{isDisturbed:R,parseHeaders:B,parseRangeHeader:h,wrapRequestBody:p}=e(3440);function Q(c){const r=Date.now();return new Date(c).getTime()-r}function A(c,r,i,l){const a=c["\
content-length"];if(a==null||!Number.isFinite(r.start)||!Number.isFinite(r.end))return null;const d=Number(a),w=r.end-r.start+1;return!Number.isFinite(d)||d!==w?new D("Content-Length mismatch",i,{headers:c,
data:{count:l}}):null}class C{constructor(r,i){const{retryOptions:l,...a}=r,{retry:d,maxRetries:w,maxTimeout:m,minTimeout:S,timeoutFactor:b,methods:M,errorCodes:N,retryAfter:o,statusCodes:t}=l??{};this.
dispatch=i.dispatch,this.handler=i.handler,this.opts={...a,body:p(r.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:d??C[k],retryAfter:o??!0,maxTimeout:m??30*1e3,minTimeout:S??500,timeoutFactor:b??
2,maxRetries:w??5,methods:M??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:t??[500,502,503,504,429],errorCodes:N??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(g=>{
this.aborted=!0,this.abort?this.abort(g):this.reason=g})}checkpointResponseEnd(r,i){if(this.end==null&&this.opts.method!=="HEAD"){const l=r["content-length"];this.end=l!=null?Number(l)-1:null,s(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?i:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(r,i,l){this.handler.onUpgrade&&
this.handler.onUpgrade(r,i,l)}onConnect(r){this.aborted?r(this.reason):this.abort=r}onBodySent(r){if(this.handler.onBodySent)return this.handler.onBodySent(r)}static[k](r,{state:i,opts:l},a){const{statusCode:d,
code:w,headers:m}=r,{method:S,retryOptions:b}=l,{maxRetries:M,minTimeout:N,maxTimeout:o,timeoutFactor:t,statusCodes:g,errorCodes:n,methods:u}=b,{counter:I}=i;if(w&&w!=="UND_ERR_REQ_RETRY"&&!n.includes(
w)){a(r);return}if(Array.isArray(u)&&!u.includes(S)){a(r);return}if(d!=null&&Array.isArray(g)&&!g.includes(d)){a(r);return}if(I>M){a(r);return}let f=m?.["retry-after"];f&&(f=Number(f),f=Number.isNaN(f)?
Q(f):f*1e3);const E=f>0?Math.min(f,o):Math.min(N*t**(I-1),o);setTimeout(()=>a(null),E)}onHeaders(r,i,l,a){const d=B(i);if(this.retryCount+=1,r>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(r)===!1?(this.headersSent=!0,this.checkpointResponseEnd(d,l),this.handler.onHeaders(r,i,l,a)):(this.abort(new D("Request failed",r,{headers:d,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,r!==206&&(this.start>0||r!==200))return this.abort(new D("server does not support the range header and the payload was partially consumed",r,{headers:d,data:{count:this.retryCount}})),
!1;const m=h(d["content-range"]);if(!m)return this.abort(new D("Content-Range mismatch",r,{headers:d,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==d.etag)return this.abort(new D("\
ETag mismatch",r,{headers:d,data:{count:this.retryCount}})),!1;const S=A(d,m,r,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:b,size:M,end:N=M-1}=m;return this.start!==b||this.end!=null&&
this.end!==N?(this.abort(new D("Content-Range mismatch",r,{headers:d,data:{count:this.retryCount}})),!1):(this.resume=l,!0)}if(this.end==null){if(r===206){const m=h(d["content-range"]);if(m==null)return this.
headersSent=!0,this.handler.onHeaders(r,i,l,a);const S=A(d,m,r,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:b,size:M,end:N=M-1}=m;s(b!=null&&Number.isFinite(b),"content-range mismat\
ch"),s(N!=null&&Number.isFinite(N),"invalid content-length"),this.start=b,this.end=N}if(this.end==null){const m=d["content-length"];this.end=m!=null?Number(m)-1:null}return s(Number.isFinite(this.start)),
s(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=l,this.headersSent=!0,this.etag=d.etag!=null?d.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(r,i,l,a)}const w=new D("Request failed",r,{headers:d,data:{count:this.retryCount}});return this.abort(w),!1}onData(r){return this.start+=r.length,this.handler.onData(r)}onComplete(r){
return this.retryCount=0,this.handler.onComplete(r)}onError(r){if(this.aborted||R(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(r);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(r,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},i.bind(this));function i(l){if(l!=null||this.aborted||R(this.opts.body))return this.handler.onError(l);if(this.start!==0){const a={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(a["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...a}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(a){this.handler.onError(a)}}}}T.
exports=C}),70379:((T,W,e)=>{const{isIP:s}=e(77030),{lookup:k}=e(40610),D=e(58155),{InvalidArgumentError:R,InformationalError:B}=e(68707),h=Math.pow(2,31)-1;class p{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(C){
this.#e=C.maxTTL,this.#t=C.maxItems,this.dualStack=C.dualStack,this.affinity=C.affinity,this.lookup=C.lookup??this.#n,this.pick=C.pick??this.#s}get full(){return this.#A.size===this.#t}runLookup(C,c,r){
const i=this.#A.get(C.hostname);if(i==null&&this.full){r(null,C.origin);return}const l={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...c.dns,maxTTL:this.#e,maxItems:this.#t};
if(i==null)this.lookup(C,l,(a,d)=>{if(a||d==null||d.length===0){r(a??new B("No DNS entries found"));return}this.setRecords(C,d);const w=this.#A.get(C.hostname),m=this.pick(C,w,l.affinity);let S;typeof m.
port=="number"?S=`:${m.port}`:C.port!==""?S=`:${C.port}`:S="",r(null,`${C.protocol}//${m.family===6?`[${m.address}]`:m.address}${S}`)});else{const a=this.pick(C,i,l.affinity);if(a==null){this.#A.delete(
C.hostname),this.runLookup(C,c,r);return}let d;typeof a.port=="number"?d=`:${a.port}`:C.port!==""?d=`:${C.port}`:d="",r(null,`${C.protocol}//${a.family===6?`[${a.address}]`:a.address}${d}`)}}#n(C,c,r){
k(C.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(i,l)=>{if(i)return r(i);const a=new Map;for(const d of l)a.set(`${d.address}:${d.family}`,d);r(null,a.values())})}#s(C,c,r){
let i=null;const{records:l,offset:a}=c;let d;if(this.dualStack?(r==null&&(a==null||a===h?(c.offset=0,r=4):(c.offset++,r=(c.offset&1)===1?6:4)),l[r]!=null&&l[r].ips.length>0?d=l[r]:d=l[r===4?6:4]):d=l[r],
d==null||d.ips.length===0)return i;d.offset==null||d.offset===h?d.offset=0:d.offset++;const w=d.offset%d.ips.length;return i=d.ips[w]??null,i==null?i:Date.now()-i.timestamp>i.ttl?(d.ips.splice(w,1),this.
pick(C,c,r)):i}setRecords(C,c){const r=Date.now(),i={records:{4:null,6:null}};for(const l of c){l.timestamp=r,typeof l.ttl=="number"?l.ttl=Math.min(l.ttl,this.#e):l.ttl=this.#e;const a=i.records[l.family]??
{ips:[]};a.ips.push(l),i.records[l.family]=a}this.#A.set(C.hostname,i)}getHandler(C,c){return new Q(this,C,c)}}class Q extends D{#e=null;#t=null;#A=null;#n=null;#s=null;constructor(C,{origin:c,handler:r,
dispatch:i},l){super(r),this.#s=c,this.#n=r,this.#t={...l},this.#e=C,this.#A=i}onError(C){switch(C.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#s,this.#t,(c,r)=>{
if(c)return this.#n.onError(c);const i={...this.#t,origin:r};this.#A(i,this)});return}this.#n.onError(C);return}case"ENOTFOUND":this.#e.deleteRecord(this.#s);default:this.#n.onError(C);break}}}T.exports=
A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new R("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new R(
"Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new R("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&
typeof A?.dualStack!="boolean")throw new R("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new R("Invalid lookup. Must be a function");if(A?.pick!=null&&
typeof A?.pick!="function")throw new R("Invalid pick. Must be a function");const C=A?.dualStack??!0;let c;C?c=A?.affinity??null:c=A?.affinity??4;const r={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.
pick??null,dualStack:C,affinity:c,maxItems:A?.maxItems??1/0},i=new p(r);return l=>function(d,w){const m=d.origin.constructor===URL?d.origin:new URL(d.origin);return s(m.hostname)!==0?l(d,w):(i.runLookup(
m,d,(S,b)=>{if(S)return w.onError(S);let M=null;M={...d,servername:m.hostname,origin:b,headers:{host:m.hostname,...d.headers}},l(M,i.getHandler({origin:m,dispatch:l,handler:w},d))}),!0)}}}),88060:((T,W,e)=>{
const s=e(3440),{InvalidArgumentError:k,RequestAbortedError:D}=e(68707),R=e(58155);class B extends R{#e=1024*1024;#t=null;#A=!1;#n=!1;#s=0;#r=null;#o=null;constructor({maxSize:Q},A){if(super(A),Q!=null&&
(!Number.isFinite(Q)||Q<1))throw new k("maxSize must be a number greater than 0");this.#e=Q??this.#e,this.#o=A}onConnect(Q){this.#t=Q,this.#o.onConnect(this.#i.bind(this))}#i(Q){this.#n=!0,this.#r=Q}onHeaders(Q,A,C,c){
const i=s.parseHeaders(A)["content-length"];if(i!=null&&i>this.#e)throw new D(`Response size (${i}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(Q,A,C,c)}onError(Q){this.#A||
(Q=this.#r??Q,this.#o.onError(Q))}onData(Q){return this.#s=this.#s+Q.length,this.#s>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#r):this.#o.onComplete([])),!0}onComplete(Q){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(Q)}}}function h({maxSize:p}={maxSize:1024*1024}){return Q=>function(C,c){const{dumpMaxSize:r=p}=C,i=new B({maxSize:r},c);return Q(C,i)}}T.exports=
h}),25092:((T,W,e)=>{const s=e(8754);function k({maxRedirections:D}){return R=>function(h,p){const{maxRedirections:Q=D}=h;if(!Q)return R(h,p);const A=new s(R,Q,h,p);return h={...h,maxRedirections:0},R(
h,A)}}T.exports=k}),21514:((T,W,e)=>{const s=e(8754);T.exports=k=>{const D=k?.maxRedirections;return R=>function(h,p){const{maxRedirections:Q=D,...A}=h;if(!Q)return R(h,p);const C=new s(R,Q,h,p);return R(
A,C)}}}),92026:((T,W,e)=>{const s=e(17816);T.exports=k=>D=>function(B,h){return D(B,new s({...B,retryOptions:{...k,...B.retryOptions}},{handler:h,dispatch:D}))}}),52824:((T,W,e)=>{Object.defineProperty(
W,"__esModule",{value:!0}),W.SPECIAL_HEADERS=W.HEADER_STATE=W.MINOR=W.MAJOR=W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS=W.TOKEN=W.STRICT_TOKEN=W.HEX=W.URL_CHAR=W.STRICT_URL_CHAR=W.USERINFO_CHARS=W.MARK=W.
ALPHANUM=W.NUM=W.HEX_MAP=W.NUM_MAP=W.ALPHA=W.FINISH=W.H_METHOD_MAP=W.METHOD_MAP=W.METHODS_RTSP=W.METHODS_ICE=W.METHODS_HTTP=W.METHODS=W.LENIENT_FLAGS=W.FLAGS=W.TYPE=W.ERROR=void 0;const s=e(50172);var k;
(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",A[A.USER=24]="USER"})(k=W.ERROR||(W.ERROR={}));var D;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(D=W.TYPE||(W.TYPE={}));var R;(function(A){A[A.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=
32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(R=W.FLAGS||(W.FLAGS={}));var B;(function(A){A[A.HEADERS=1]="HEADERS",A[A.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(B=W.LENIENT_FLAGS||(W.LENIENT_FLAGS={}));var h;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="\
POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",
A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=
21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]=
"PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUN\
CE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",
A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(h=W.METHODS||(W.METHODS={})),W.METHODS_HTTP=[h.DELETE,h.GET,h.HEAD,h.POST,h.PUT,h.CONNECT,h.OPTIONS,h.TRACE,h.COPY,h.LOCK,h.MKCOL,h.MOVE,h.PROPFIND,h.PROPPATCH,
h.SEARCH,h.UNLOCK,h.BIND,h.REBIND,h.UNBIND,h.ACL,h.REPORT,h.MKACTIVITY,h.CHECKOUT,h.MERGE,h["M-SEARCH"],h.NOTIFY,h.SUBSCRIBE,h.UNSUBSCRIBE,h.PATCH,h.PURGE,h.MKCALENDAR,h.LINK,h.UNLINK,h.PRI,h.SOURCE],
W.METHODS_ICE=[h.SOURCE],W.METHODS_RTSP=[h.OPTIONS,h.DESCRIBE,h.ANNOUNCE,h.SETUP,h.PLAY,h.PAUSE,h.TEARDOWN,h.GET_PARAMETER,h.SET_PARAMETER,h.REDIRECT,h.RECORD,h.FLUSH,h.GET,h.POST],W.METHOD_MAP=s.enumToMap(
h),W.H_METHOD_MAP={},Object.keys(W.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(W.H_METHOD_MAP[A]=W.METHOD_MAP[A])});var p;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="U\
NSAFE"})(p=W.FINISH||(W.FINISH={})),W.ALPHA=[];for(let A=65;A<=90;A++)W.ALPHA.push(String.fromCharCode(A)),W.ALPHA.push(String.fromCharCode(A+32));W.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},W.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},W.NUM=["0","1","2","3","4","5","6","7","8","9"],W.ALPHANUM=W.ALPHA.concat(W.NUM),W.MARK=["\
-","_",".","!","~","*","'","(",")"],W.USERINFO_CHARS=W.ALPHANUM.concat(W.MARK).concat(["%",";",":","&","=","+","$",","]),W.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(W.ALPHANUM),W.URL_CHAR=W.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)W.URL_CHAR.push(A);W.HEX=W.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),W.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(W.ALPHANUM),W.TOKEN=W.STRICT_TOKEN.concat([" "]),W.HEADER_CHARS=["	"];for(let A=32;A<=
255;A++)A!==127&&W.HEADER_CHARS.push(A);W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS.filter(A=>A!==44),W.MAJOR=W.NUM_MAP,W.MINOR=W.MAJOR;var Q;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNE\
CTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(Q=W.HEADER_STATE||(W.HEADER_STATE={})),W.SPECIAL_HEADERS={connection:Q.CONNECTION,
"content-length":Q.CONTENT_LENGTH,"proxy-connection":Q.CONNECTION,"transfer-encoding":Q.TRANSFER_ENCODING,upgrade:Q.UPGRADE}}),63870:((T,W,e)=>{const{Buffer:s}=e(4573);T.exports=s.from("AGFzbQEAAAABJw\
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
ule",{value:!0}),W.enumToMap=void 0;function e(s){const k={};return Object.keys(s).forEach(D=>{const R=s[D];typeof R=="number"&&(k[D]=R)}),k}W.enumToMap=e}),47501:((T,W,e)=>{const{kClients:s}=e(36443),
k=e(57405),{kAgent:D,kMockAgentSet:R,kMockAgentGet:B,kDispatches:h,kIsMockActive:p,kNetConnect:Q,kGetNetConnect:A,kOptions:C,kFactory:c}=e(91117),r=e(47365),i=e(94004),{matchValue:l,buildMockOptions:a}=e(
53397),{InvalidArgumentError:d,UndiciError:w}=e(68707),m=e(30883),S=e(91529),b=e(56142);class M extends m{constructor(o){if(super(o),this[Q]=!0,this[p]=!0,o?.agent&&typeof o.agent.dispatch!="function")
throw new d("Argument opts.agent must implement Agent");const t=o?.agent?o.agent:new k(o);this[D]=t,this[s]=t[s],this[C]=a(o)}get(o){let t=this[B](o);return t||(t=this[c](o),this[R](o,t)),t}dispatch(o,t){
return this.get(o.origin),this[D].dispatch(o,t)}async close(){await this[D].close(),this[s].clear()}deactivate(){this[p]=!1}activate(){this[p]=!0}enableNetConnect(o){if(typeof o=="string"||typeof o=="\
function"||o instanceof RegExp)Array.isArray(this[Q])?this[Q].push(o):this[Q]=[o];else if(typeof o>"u")this[Q]=!0;else throw new d("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[Q]=!1}get isMockActive(){return this[p]}[R](o,t){this[s].set(o,t)}[c](o){const t=Object.assign({agent:this},this[C]);return this[C]&&this[C].connections===1?new r(o,t):new i(o,t)}[B](o){const t=this[s].
get(o);if(t)return t;if(typeof o!="string"){const g=this[c]("http://localhost:9999");return this[R](o,g),g}for(const[g,n]of Array.from(this[s]))if(n&&typeof g!="string"&&l(g,o)){const u=this[c](o);return this[R](
o,u),u[h]=n[h],u}}[A](){return this[Q]}pendingInterceptors(){const o=this[s];return Array.from(o.entries()).flatMap(([t,g])=>g[h].map(n=>({...n,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:o=new b}={}){const t=this.pendingInterceptors();if(t.length===0)return;const g=new S("interceptor","interceptors").pluralize(t.length);throw new w(`
${g.count} ${g.noun} ${g.is} pending:

${o.format(t)}
`.trim())}}T.exports=M}),47365:((T,W,e)=>{const{promisify:s}=e(57975),k=e(23701),{buildMockDispatch:D}=e(53397),{kDispatches:R,kMockAgent:B,kClose:h,kOriginalClose:p,kOrigin:Q,kOriginalDispatch:A,kConnected:C}=e(
91117),{MockInterceptor:c}=e(31511),r=e(36443),{InvalidArgumentError:i}=e(68707);class l extends k{constructor(d,w){if(super(d,w),!w||!w.agent||typeof w.agent.dispatch!="function")throw new i("Argumen\
t opts.agent must implement Agent");this[B]=w.agent,this[Q]=d,this[R]=[],this[C]=1,this[A]=this.dispatch,this[p]=this.close.bind(this),this.dispatch=D.call(this),this.close=this[h]}get[r.kConnected](){
return this[C]}intercept(d){return new c(d,this[R])}async[h](){await s(this[p])(),this[C]=0,this[B][r.kClients].delete(this[Q])}}T.exports=l}),52429:((T,W,e)=>{const{UndiciError:s}=e(68707),k=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class D extends s{constructor(B){super(B),Error.captureStackTrace(this,D),this.name="MockNotMatchedError",this.message=B||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](B){return B&&B[k]===!0}[k]=!0}T.exports={MockNotMatchedError:D}}),31511:((T,W,e)=>{const{getResponseData:s,
buildKey:k,addMockDispatch:D}=e(53397),{kDispatches:R,kDispatchKey:B,kDefaultHeaders:h,kDefaultTrailers:p,kContentLength:Q,kMockDispatch:A}=e(91117),{InvalidArgumentError:C}=e(68707),{buildURL:c}=e(3440);
class r{constructor(a){this[A]=a}delay(a){if(typeof a!="number"||!Number.isInteger(a)||a<=0)throw new C("waitInMs must be a valid integer > 0");return this[A].delay=a,this}persist(){return this[A].persist=
!0,this}times(a){if(typeof a!="number"||!Number.isInteger(a)||a<=0)throw new C("repeatTimes must be a valid integer > 0");return this[A].times=a,this}}class i{constructor(a,d){if(typeof a!="object")throw new C(
"opts must be an object");if(typeof a.path>"u")throw new C("opts.path must be defined");if(typeof a.method>"u"&&(a.method="GET"),typeof a.path=="string")if(a.query)a.path=c(a.path,a.query);else{const w=new URL(
a.path,"data://");a.path=w.pathname+w.search}typeof a.method=="string"&&(a.method=a.method.toUpperCase()),this[B]=k(a),this[R]=d,this[h]={},this[p]={},this[Q]=!1}createMockScopeDispatchData({statusCode:a,
data:d,responseOptions:w}){const m=s(d),S=this[Q]?{"content-length":m.length}:{},b={...this[h],...S,...w.headers},M={...this[p],...w.trailers};return{statusCode:a,data:d,headers:b,trailers:M}}validateReplyParameters(a){
if(typeof a.statusCode>"u")throw new C("statusCode must be defined");if(typeof a.responseOptions!="object"||a.responseOptions===null)throw new C("responseOptions must be an object")}reply(a){if(typeof a==
"function"){const S=M=>{const N=a(M);if(typeof N!="object"||N===null)throw new C("reply options callback must return an object");const o={data:"",responseOptions:{},...N};return this.validateReplyParameters(
o),{...this.createMockScopeDispatchData(o)}},b=D(this[R],this[B],S);return new r(b)}const d={statusCode:a,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(d);const w=this.createMockScopeDispatchData(d),m=D(this[R],this[B],w);return new r(m)}replyWithError(a){if(typeof a>"u")throw new C("error must be defined");const d=D(this[R],
this[B],{error:a});return new r(d)}defaultReplyHeaders(a){if(typeof a>"u")throw new C("headers must be defined");return this[h]=a,this}defaultReplyTrailers(a){if(typeof a>"u")throw new C("trailers mus\
t be defined");return this[p]=a,this}replyContentLength(){return this[Q]=!0,this}}T.exports.MockInterceptor=i,T.exports.MockScope=r}),94004:((T,W,e)=>{const{promisify:s}=e(57975),k=e(30628),{buildMockDispatch:D}=e(
53397),{kDispatches:R,kMockAgent:B,kClose:h,kOriginalClose:p,kOrigin:Q,kOriginalDispatch:A,kConnected:C}=e(91117),{MockInterceptor:c}=e(31511),r=e(36443),{InvalidArgumentError:i}=e(68707);class l extends k{constructor(d,w){
if(super(d,w),!w||!w.agent||typeof w.agent.dispatch!="function")throw new i("Argument opts.agent must implement Agent");this[B]=w.agent,this[Q]=d,this[R]=[],this[C]=1,this[A]=this.dispatch,this[p]=this.
close.bind(this),this.dispatch=D.call(this),this.close=this[h]}get[r.kConnected](){return this[C]}intercept(d){return new c(d,this[R])}async[h](){await s(this[p])(),this[C]=0,this[B][r.kClients].delete(
this[Q])}}T.exports=l}),91117:(T=>{T.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((T,W,e)=>{const{MockNotMatchedError:s}=e(52429),{kDispatches:k,kMockAgent:D,kOriginalDispatch:R,kOrigin:B,
kGetNetConnect:h}=e(91117),{buildURL:p}=e(3440),{STATUS_CODES:Q}=e(37067),{types:{isPromise:A}}=e(57975);function C(f,E){return typeof f=="string"?f===E:f instanceof RegExp?f.test(E):typeof f=="functi\
on"?f(E)===!0:!1}function c(f){return Object.fromEntries(Object.entries(f).map(([E,y])=>[E.toLocaleLowerCase(),y]))}function r(f,E){if(Array.isArray(f)){for(let y=0;y<f.length;y+=2)if(f[y].toLocaleLowerCase()===
E.toLocaleLowerCase())return f[y+1];return}else return typeof f.get=="function"?f.get(E):c(f)[E.toLocaleLowerCase()]}function i(f){const E=f.slice(),y=[];for(let L=0;L<E.length;L+=2)y.push([E[L],E[L+1]]);
return Object.fromEntries(y)}function l(f,E){if(typeof f.headers=="function")return Array.isArray(E)&&(E=i(E)),f.headers(E?c(E):{});if(typeof f.headers>"u")return!0;if(typeof E!="object"||typeof f.headers!=
"object")return!1;for(const[y,L]of Object.entries(f.headers)){const x=r(E,y);if(!C(L,x))return!1}return!0}function a(f){if(typeof f!="string")return f;const E=f.split("?");if(E.length!==2)return f;const y=new URLSearchParams(
E.pop());return y.sort(),[...E,y.toString()].join("?")}function d(f,{path:E,method:y,body:L,headers:x}){const H=C(f.path,E),Y=C(f.method,y),oe=typeof f.body<"u"?C(f.body,L):!0,ee=l(f,x);return H&&Y&&oe&&
ee}function w(f){return Buffer.isBuffer(f)||f instanceof Uint8Array||f instanceof ArrayBuffer?f:typeof f=="object"?JSON.stringify(f):f.toString()}function m(f,E){const y=E.query?p(E.path,E.query):E.path,
L=typeof y=="string"?a(y):y;let x=f.filter(({consumed:H})=>!H).filter(({path:H})=>C(a(H),L));if(x.length===0)throw new s(`Mock dispatch not matched for path '${L}'`);if(x=x.filter(({method:H})=>C(H,E.
method)),x.length===0)throw new s(`Mock dispatch not matched for method '${E.method}' on path '${L}'`);if(x=x.filter(({body:H})=>typeof H<"u"?C(H,E.body):!0),x.length===0)throw new s(`Mock dispatch no\
t matched for body '${E.body}' on path '${L}'`);if(x=x.filter(H=>l(H,E.headers)),x.length===0){const H=typeof E.headers=="object"?JSON.stringify(E.headers):E.headers;throw new s(`Mock dispatch not mat\
ched for headers '${H}' on path '${L}'`)}return x[0]}function S(f,E,y){const L={timesInvoked:0,times:1,persist:!1,consumed:!1},x=typeof y=="function"?{callback:y}:{...y},H={...L,...E,pending:!0,data:{
error:null,...x}};return f.push(H),H}function b(f,E){const y=f.findIndex(L=>L.consumed?d(L,E):!1);y!==-1&&f.splice(y,1)}function M(f){const{path:E,method:y,body:L,headers:x,query:H}=f;return{path:E,method:y,
body:L,headers:x,query:H}}function N(f){const E=Object.keys(f),y=[];for(let L=0;L<E.length;++L){const x=E[L],H=f[x],Y=Buffer.from(`${x}`);if(Array.isArray(H))for(let oe=0;oe<H.length;++oe)y.push(Y,Buffer.
from(`${H[oe]}`));else y.push(Y,Buffer.from(`${H}`))}return y}function o(f){return Q[f]||"unknown"}async function t(f){const E=[];for await(const y of f)E.push(y);return Buffer.concat(E).toString("utf\
8")}function g(f,E){const y=M(f),L=m(this[k],y);L.timesInvoked++,L.data.callback&&(L.data={...L.data,...L.data.callback(f)});const{data:{statusCode:x,data:H,headers:Y,trailers:oe,error:ee},delay:v,persist:U}=L,
{timesInvoked:J,times:G}=L;if(L.consumed=!U&&J>=G,L.pending=J<G,ee!==null)return b(this[k],y),E.onError(ee),!0;typeof v=="number"&&v>0?setTimeout(()=>{z(this[k])},v):z(this[k]);function z(ne,_=H){const Ae=Array.
isArray(f.headers)?i(f.headers):f.headers,ce=typeof _=="function"?_({...f,headers:Ae}):_;if(A(ce)){ce.then(ue=>z(ne,ue));return}const j=w(ce),Me=N(Y),ke=N(oe);E.onConnect?.(ue=>E.onError(ue),null),E.onHeaders?.(
x,Me,q,o(x)),E.onData?.(Buffer.from(j)),E.onComplete?.(ke),b(ne,y)}function q(){}return!0}function n(){const f=this[D],E=this[B],y=this[R];return function(x,H){if(f.isMockActive)try{g.call(this,x,H)}catch(Y){
if(Y instanceof s){const oe=f[h]();if(oe===!1)throw new s(`${Y.message}: subsequent request to origin ${E} was not allowed (net.connect disabled)`);if(u(oe,E))y.call(this,x,H);else throw new s(`${Y.message}\
: subsequent request to origin ${E} was not allowed (net.connect is not enabled for this origin)`)}else throw Y}else y.call(this,x,H)}}function u(f,E){const y=new URL(E);return f===!0?!0:!!(Array.isArray(
f)&&f.some(L=>C(L,y.host)))}function I(f){if(f){const{agent:E,...y}=f;return y}}T.exports={getResponseData:w,getMockDispatch:m,addMockDispatch:S,deleteMockDispatch:b,buildKey:M,generateKeyValues:N,matchValue:C,
getResponse:t,getStatusText:o,mockDispatch:g,buildMockDispatch:n,checkNetConnect:u,buildMockOptions:I,getHeaderByName:r,buildHeadersFromArray:i}}),56142:((T,W,e)=>{const{Transform:s}=e(57075),{Console:k}=e(
37540),D=process.versions.icu?"\u2705":"Y ",R=process.versions.icu?"\u274C":"N ";T.exports=class{constructor({disableColors:h}={}){this.transform=new s({transform(p,Q,A){A(null,p)}}),this.logger=new k(
{stdout:this.transform,inspectOptions:{colors:!h&&!process.env.CI}})}format(h){const p=h.map(({method:Q,path:A,data:{statusCode:C},persist:c,times:r,timesInvoked:i,origin:l})=>({Method:Q,Origin:l,Path:A,
"Status code":C,Persistent:c?D:R,Invocations:i,Remaining:c?1/0:r-i}));return this.logger.table(p),this.transform.read().toString()}}}),91529:(T=>{const W={pronoun:"it",is:"is",was:"was",this:"this"},e={
pronoun:"they",is:"are",was:"were",this:"these"};T.exports=class{constructor(k,D){this.singular=k,this.plural=D}pluralize(k){const D=k===1,R=D?W:e,B=D?this.singular:this.plural;return{...R,count:k,noun:B}}}}),
96603:(T=>{let W=0;const e=1e3,s=(e>>1)-1;let k;const D=Symbol("kFastTimer"),R=[],B=-2,h=-1,p=0,Q=1;function A(){W+=s;let r=0,i=R.length;for(;r<i;){const l=R[r];l._state===p?(l._idleStart=W-s,l._state=
Q):l._state===Q&&W>=l._idleStart+l._idleTimeout&&(l._state=h,l._idleStart=-1,l._onTimeout(l._timerArg)),l._state===h?(l._state=B,--i!==0&&(R[r]=R[i])):++r}R.length=i,R.length!==0&&C()}function C(){k?k.
refresh():(clearTimeout(k),k=setTimeout(A,s),k.unref&&k.unref())}class c{[D]=!0;_state=B;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(i,l,a){this._onTimeout=i,this._idleTimeout=l,this.
_timerArg=a,this.refresh()}refresh(){this._state===B&&R.push(this),(!k||R.length===1)&&C(),this._state=p}clear(){this._state=h,this._idleStart=-1}}T.exports={setTimeout(r,i,l){return i<=e?setTimeout(r,
i,l):new c(r,i,l)},clearTimeout(r){r[D]?r.clear():clearTimeout(r)},setFastTimeout(r,i,l){return new c(r,i,l)},clearFastTimeout(r){r.clear()},now(){return W},tick(r=0){W+=r-e+1,A(),A()},reset(){W=0,R.length=
0,clearTimeout(k),k=null},kFastTimer:D}}),89634:((T,W,e)=>{const{kConstruct:s}=e(20109),{urlEquals:k,getFieldValues:D}=e(76798),{kEnumerableProperty:R,isDisturbed:B}=e(3440),{webidl:h}=e(45893),{Response:p,
cloneResponse:Q,fromInnerResponse:A}=e(99051),{Request:C,fromInnerRequest:c}=e(9967),{kState:r}=e(93627),{fetching:i}=e(54398),{urlIsHttpHttpsScheme:l,createDeferredPromise:a,readAllBytes:d}=e(73168),
w=e(34589);class m{#e;constructor(){arguments[0]!==s&&h.illegalConstructor(),h.util.markAsUncloneable(this),this.#e=arguments[1]}async match(M,N={}){h.brandCheck(this,m);const o="Cache.match";h.argumentLengthCheck(
arguments,1,o),M=h.converters.RequestInfo(M,o,"request"),N=h.converters.CacheQueryOptions(N,o,"options");const t=this.#s(M,N,1);if(t.length!==0)return t[0]}async matchAll(M=void 0,N={}){h.brandCheck(this,
m);const o="Cache.matchAll";return M!==void 0&&(M=h.converters.RequestInfo(M,o,"request")),N=h.converters.CacheQueryOptions(N,o,"options"),this.#s(M,N)}async add(M){h.brandCheck(this,m);const N="Cache\
.add";h.argumentLengthCheck(arguments,1,N),M=h.converters.RequestInfo(M,N,"request");const o=[M];return await this.addAll(o)}async addAll(M){h.brandCheck(this,m);const N="Cache.addAll";h.argumentLengthCheck(
arguments,1,N);const o=[],t=[];for(let L of M){if(L===void 0)throw h.errors.conversionFailed({prefix:N,argument:"Argument 1",types:["undefined is not allowed"]});if(L=h.converters.RequestInfo(L),typeof L==
"string")continue;const x=L[r];if(!l(x.url)||x.method!=="GET")throw h.errors.exception({header:N,message:"Expected http/s scheme when method is not GET."})}const g=[];for(const L of M){const x=new C(L)[r];
if(!l(x.url))throw h.errors.exception({header:N,message:"Expected http/s scheme."});x.initiator="fetch",x.destination="subresource",t.push(x);const H=a();g.push(i({request:x,processResponse(Y){if(Y.type===
"error"||Y.status===206||Y.status<200||Y.status>299)H.reject(h.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(Y.headersList.contains(
"vary")){const oe=D(Y.headersList.get("vary"));for(const ee of oe)if(ee==="*"){H.reject(h.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const v of g)v.abort();return}}},
processResponseEndOfBody(Y){if(Y.aborted){H.reject(new DOMException("aborted","AbortError"));return}H.resolve(Y)}})),o.push(H.promise)}const u=await Promise.all(o),I=[];let f=0;for(const L of u){const x={
type:"put",request:t[f],response:L};I.push(x),f++}const E=a();let y=null;try{this.#t(I)}catch(L){y=L}return queueMicrotask(()=>{y===null?E.resolve(void 0):E.reject(y)}),E.promise}async put(M,N){h.brandCheck(
this,m);const o="Cache.put";h.argumentLengthCheck(arguments,2,o),M=h.converters.RequestInfo(M,o,"request"),N=h.converters.Response(N,o,"response");let t=null;if(M instanceof C?t=M[r]:t=new C(M)[r],!l(
t.url)||t.method!=="GET")throw h.errors.exception({header:o,message:"Expected an http/s scheme when method is not GET"});const g=N[r];if(g.status===206)throw h.errors.exception({header:o,message:"Got \
206 status"});if(g.headersList.contains("vary")){const x=D(g.headersList.get("vary"));for(const H of x)if(H==="*")throw h.errors.exception({header:o,message:"Got * vary field value"})}if(g.body&&(B(g.
body.stream)||g.body.stream.locked))throw h.errors.exception({header:o,message:"Response body is locked or disturbed"});const n=Q(g),u=a();if(g.body!=null){const H=g.body.stream.getReader();d(H).then(
u.resolve,u.reject)}else u.resolve(void 0);const I=[],f={type:"put",request:t,response:n};I.push(f);const E=await u.promise;n.body!=null&&(n.body.source=E);const y=a();let L=null;try{this.#t(I)}catch(x){
L=x}return queueMicrotask(()=>{L===null?y.resolve():y.reject(L)}),y.promise}async delete(M,N={}){h.brandCheck(this,m);const o="Cache.delete";h.argumentLengthCheck(arguments,1,o),M=h.converters.RequestInfo(
M,o,"request"),N=h.converters.CacheQueryOptions(N,o,"options");let t=null;if(M instanceof C){if(t=M[r],t.method!=="GET"&&!N.ignoreMethod)return!1}else w(typeof M=="string"),t=new C(M)[r];const g=[],n={
type:"delete",request:t,options:N};g.push(n);const u=a();let I=null,f;try{f=this.#t(g)}catch(E){I=E}return queueMicrotask(()=>{I===null?u.resolve(!!f?.length):u.reject(I)}),u.promise}async keys(M=void 0,N={}){
h.brandCheck(this,m);const o="Cache.keys";M!==void 0&&(M=h.converters.RequestInfo(M,o,"request")),N=h.converters.CacheQueryOptions(N,o,"options");let t=null;if(M!==void 0)if(M instanceof C){if(t=M[r],
t.method!=="GET"&&!N.ignoreMethod)return[]}else typeof M=="string"&&(t=new C(M)[r]);const g=a(),n=[];if(M===void 0)for(const u of this.#e)n.push(u[0]);else{const u=this.#A(t,N);for(const I of u)n.push(
I[0])}return queueMicrotask(()=>{const u=[];for(const I of n){const f=c(I,new AbortController().signal,"immutable");u.push(f)}g.resolve(Object.freeze(u))}),g.promise}#t(M){const N=this.#e,o=[...N],t=[],
g=[];try{for(const n of M){if(n.type!=="delete"&&n.type!=="put")throw h.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(n.type==="\
delete"&&n.response!=null)throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(n.request,n.options,t).length)throw new DOMException(
"???","InvalidStateError");let u;if(n.type==="delete"){if(u=this.#A(n.request,n.options),u.length===0)return[];for(const I of u){const f=N.indexOf(I);w(f!==-1),N.splice(f,1)}}else if(n.type==="put"){if(n.
response==null)throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const I=n.request;if(!l(I.url))throw h.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(I.method!=="GET")throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(n.options!=null)
throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});u=this.#A(n.request);for(const f of u){const E=N.indexOf(f);w(E!==-1),N.splice(E,1)}N.push([n.request,
n.response]),t.push([n.request,n.response])}g.push([n.request,n.response])}return g}catch(n){throw this.#e.length=0,this.#e=o,n}}#A(M,N,o){const t=[],g=o??this.#e;for(const n of g){const[u,I]=n;this.#n(
M,u,I,N)&&t.push(n)}return t}#n(M,N,o=null,t){const g=new URL(M.url),n=new URL(N.url);if(t?.ignoreSearch&&(n.search="",g.search=""),!k(g,n,!0))return!1;if(o==null||t?.ignoreVary||!o.headersList.contains(
"vary"))return!0;const u=D(o.headersList.get("vary"));for(const I of u){if(I==="*")return!1;const f=N.headersList.get(I),E=M.headersList.get(I);if(f!==E)return!1}return!0}#s(M,N,o=1/0){let t=null;if(M!==
void 0)if(M instanceof C){if(t=M[r],t.method!=="GET"&&!N.ignoreMethod)return[]}else typeof M=="string"&&(t=new C(M)[r]);const g=[];if(M===void 0)for(const u of this.#e)g.push(u[1]);else{const u=this.#A(
t,N);for(const I of u)g.push(I[1])}const n=[];for(const u of g){const I=A(u,"immutable");if(n.push(I.clone()),n.length>=o)break}return Object.freeze(n)}}Object.defineProperties(m.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:R,matchAll:R,add:R,addAll:R,put:R,delete:R,keys:R});const S=[{key:"ignoreSearch",converter:h.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:h.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:h.converters.boolean,defaultValue:()=>!1}];h.converters.CacheQueryOptions=h.dictionaryConverter(S),h.converters.MultiCacheQueryOptions=
h.dictionaryConverter([...S,{key:"cacheName",converter:h.converters.DOMString}]),h.converters.Response=h.interfaceConverter(p),h.converters["sequence<RequestInfo>"]=h.sequenceConverter(h.converters.RequestInfo),
T.exports={Cache:m}}),3245:((T,W,e)=>{const{kConstruct:s}=e(20109),{Cache:k}=e(89634),{webidl:D}=e(45893),{kEnumerableProperty:R}=e(3440);class B{#e=new Map;constructor(){arguments[0]!==s&&D.illegalConstructor(),
D.util.markAsUncloneable(this)}async match(p,Q={}){if(D.brandCheck(this,B),D.argumentLengthCheck(arguments,1,"CacheStorage.match"),p=D.converters.RequestInfo(p),Q=D.converters.MultiCacheQueryOptions(Q),
Q.cacheName!=null){if(this.#e.has(Q.cacheName)){const A=this.#e.get(Q.cacheName);return await new k(s,A).match(p,Q)}}else for(const A of this.#e.values()){const c=await new k(s,A).match(p,Q);if(c!==void 0)
return c}}async has(p){D.brandCheck(this,B);const Q="CacheStorage.has";return D.argumentLengthCheck(arguments,1,Q),p=D.converters.DOMString(p,Q,"cacheName"),this.#e.has(p)}async open(p){D.brandCheck(this,
B);const Q="CacheStorage.open";if(D.argumentLengthCheck(arguments,1,Q),p=D.converters.DOMString(p,Q,"cacheName"),this.#e.has(p)){const C=this.#e.get(p);return new k(s,C)}const A=[];return this.#e.set(
p,A),new k(s,A)}async delete(p){D.brandCheck(this,B);const Q="CacheStorage.delete";return D.argumentLengthCheck(arguments,1,Q),p=D.converters.DOMString(p,Q,"cacheName"),this.#e.delete(p)}async keys(){
return D.brandCheck(this,B),[...this.#e.keys()]}}Object.defineProperties(B.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:R,has:R,open:R,delete:R,keys:R}),T.exports={CacheStorage:B}}),
20109:((T,W,e)=>{T.exports={kConstruct:e(36443).kConstruct}}),76798:((T,W,e)=>{const s=e(34589),{URLSerializer:k}=e(51900),{isValidHeaderName:D}=e(73168);function R(h,p,Q=!1){const A=k(h,Q),C=k(p,Q);return A===
C}function B(h){s(h!==null);const p=[];for(let Q of h.split(","))Q=Q.trim(),D(Q)&&p.push(Q);return p}T.exports={urlEquals:R,getFieldValues:B}}),71276:(T=>{T.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((T,W,e)=>{const{parseSetCookie:s}=e(11978),{stringify:k}=e(57797),{webidl:D}=e(45893),{Headers:R}=e(60660);function B(A){D.argumentLengthCheck(arguments,1,"getCookies"),D.brandCheck(A,R,{strict:!1});
const C=A.get("cookie"),c={};if(!C)return c;for(const r of C.split(";")){const[i,...l]=r.split("=");c[i.trim()]=l.join("=")}return c}function h(A,C,c){D.brandCheck(A,R,{strict:!1});const r="deleteCook\
ie";D.argumentLengthCheck(arguments,2,r),C=D.converters.DOMString(C,r,"name"),c=D.converters.DeleteCookieAttributes(c),Q(A,{name:C,value:"",expires:new Date(0),...c})}function p(A){D.argumentLengthCheck(
arguments,1,"getSetCookies"),D.brandCheck(A,R,{strict:!1});const C=A.getSetCookie();return C?C.map(c=>s(c)):[]}function Q(A,C){D.argumentLengthCheck(arguments,2,"setCookie"),D.brandCheck(A,R,{strict:!1}),
C=D.converters.Cookie(C);const c=k(C);c&&A.append("Set-Cookie",c)}D.converters.DeleteCookieAttributes=D.dictionaryConverter([{converter:D.nullableConverter(D.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:D.nullableConverter(D.converters.DOMString),key:"domain",defaultValue:()=>null}]),D.converters.Cookie=D.dictionaryConverter([{converter:D.converters.DOMString,key:"name"},{converter:D.converters.
DOMString,key:"value"},{converter:D.nullableConverter(A=>typeof A=="number"?D.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:D.nullableConverter(D.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.boolean),key:"secure",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:D.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:D.sequenceConverter(D.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),T.exports=
{getCookies:B,deleteCookie:h,getSetCookies:p,setCookie:Q}}),11978:((T,W,e)=>{const{maxNameValuePairSize:s,maxAttributeValueSize:k}=e(71276),{isCTLExcludingHtab:D}=e(57797),{collectASequenceOfCodePointsFast:R}=e(
51900),B=e(34589);function h(Q){if(D(Q))return null;let A="",C="",c="",r="";if(Q.includes(";")){const i={position:0};A=R(";",Q,i),C=Q.slice(i.position)}else A=Q;if(!A.includes("="))r=A;else{const i={position:0};
c=R("=",A,i),r=A.slice(i.position+1)}return c=c.trim(),r=r.trim(),c.length+r.length>s?null:{name:c,value:r,...p(C)}}function p(Q,A={}){if(Q.length===0)return A;B(Q[0]===";"),Q=Q.slice(1);let C="";Q.includes(
";")?(C=R(";",Q,{position:0}),Q=Q.slice(C.length)):(C=Q,Q="");let c="",r="";if(C.includes("=")){const l={position:0};c=R("=",C,l),r=C.slice(l.position+1)}else c=C;if(c=c.trim(),r=r.trim(),r.length>k)return p(
Q,A);const i=c.toLowerCase();if(i==="expires"){const l=new Date(r);A.expires=l}else if(i==="max-age"){const l=r.charCodeAt(0);if((l<48||l>57)&&r[0]!=="-"||!/^\d+$/.test(r))return p(Q,A);const a=Number(
r);A.maxAge=a}else if(i==="domain"){let l=r;l[0]==="."&&(l=l.slice(1)),l=l.toLowerCase(),A.domain=l}else if(i==="path"){let l="";r.length===0||r[0]!=="/"?l="/":l=r,A.path=l}else if(i==="secure")A.secure=
!0;else if(i==="httponly")A.httpOnly=!0;else if(i==="samesite"){const l=r.toLowerCase();l==="none"?A.sameSite="None":l==="strict"?A.sameSite="Strict":l==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],
A.unparsed.push(`${c}=${r}`);return p(Q,A)}T.exports={parseSetCookie:h,parseUnparsedAttributes:p}}),57797:(T=>{function W(c){for(let r=0;r<c.length;++r){const i=c.charCodeAt(r);if(i>=0&&i<=8||i>=10&&i<=
31||i===127)return!0}return!1}function e(c){for(let r=0;r<c.length;++r){const i=c.charCodeAt(r);if(i<33||i>126||i===34||i===40||i===41||i===60||i===62||i===64||i===44||i===59||i===58||i===92||i===47||
i===91||i===93||i===63||i===61||i===123||i===125)throw new Error("Invalid cookie name")}}function s(c){let r=c.length,i=0;if(c[0]==='"'){if(r===1||c[r-1]!=='"')throw new Error("Invalid cookie value");
--r,++i}for(;i<r;){const l=c.charCodeAt(i++);if(l<33||l>126||l===34||l===44||l===59||l===92)throw new Error("Invalid cookie value")}}function k(c){for(let r=0;r<c.length;++r){const i=c.charCodeAt(r);if(i<
32||i>126||i===59)throw new Error("Invalid cookie path")}}function D(c){return c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122}function R(c){if(c===" ")return;if(c.length>255)throw new Error("Invalid cookie\
 domain");let r=0;for(let i=0;i<c.length;++i){const l=c.charCodeAt(i);if(l===46){if(r===0)throw new Error("Invalid cookie domain");if(c.charCodeAt(i-1)===45)throw new Error("Invalid cookie domain");r=
0;continue}if(r===0&&!D(l))throw new Error("Invalid cookie domain");if(!D(l)&&l!==45)throw new Error("Invalid cookie domain");if(++r>63)throw new Error("Invalid cookie domain")}if(r===0||c.charCodeAt(
c.length-1)===45)throw new Error("Invalid cookie domain")}const B=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],h=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],p=Array(61).fill(
0).map((c,r)=>r.toString().padStart(2,"0"));function Q(c){return typeof c=="number"&&(c=new Date(c)),`${B[c.getUTCDay()]}, ${p[c.getUTCDate()]} ${h[c.getUTCMonth()]} ${c.getUTCFullYear()} ${p[c.getUTCHours()]}\
:${p[c.getUTCMinutes()]}:${p[c.getUTCSeconds()]} GMT`}function A(c){if(c<0)throw new Error("Invalid cookie max-age")}function C(c){if(c.name.length===0)return null;e(c.name),s(c.value);const r=[`${c.name}\
=${c.value}`];c.name.startsWith("__Secure-")&&(c.secure=!0),c.name.startsWith("__Host-")&&(c.secure=!0,c.domain=null,c.path="/"),c.secure&&r.push("Secure"),c.httpOnly&&r.push("HttpOnly"),typeof c.maxAge==
"number"&&(A(c.maxAge),r.push(`Max-Age=${c.maxAge}`)),c.domain&&(R(c.domain),r.push(`Domain=${c.domain}`)),c.path&&(k(c.path),r.push(`Path=${c.path}`)),c.expires&&c.expires.toString()!=="Invalid Date"&&
r.push(`Expires=${Q(c.expires)}`),c.sameSite&&r.push(`SameSite=${c.sameSite}`);for(const i of c.unparsed){if(!i.includes("="))throw new Error("Invalid unparsed");const[l,...a]=i.split("="),d=l.trim(),
w=a.join("=");e(d),s(w),r.push(`${d}=${w}`)}return r.join("; ")}T.exports={isCTLExcludingHtab:W,validateCookieName:e,validateCookiePath:k,validateCookieValue:s,toIMFDate:Q,stringify:C}}),24031:((T,W,e)=>{
const s=e(4573),{Transform:k}=e(57075),{isASCIINumber:D,isValidLastEventId:R}=e(94811),B=[239,187,191],h=10,p=13,Q=58,A=32,C=s.kStringMaxLength,c=Buffer.from("data"),r=Buffer.from("event"),i=Buffer.from(
"id"),l=Buffer.from("retry"),a=1024,d=131072,w=128;function m(o,t){if(t>=o.length)return!1;for(let g=t;g<o.length;g++)if(o[g]<48||o[g]>57)return!1;return!0}function S(o,t){for(let g=t;g<o.length;g++)if(o[g]===
0)return!1;return!0}function b(o,t,g){if(t!==g.length)return!1;for(let n=0;n<t;n++)if(o[n]!==g[n])return!1;return!0}function M(){const o=new Error("EventSource message size exceeded");return o.aborted=
!1,o}class N extends k{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(t={}){t.readableObjectMode=!0,super(t),this.state=t.eventSourceSettings||{},this.maxEventSize=t.maxEventSize??C;const g=this.maxEventSize>0?
Math.min(d,Math.max(a,Math.floor(this.maxEventSize/w))):0;this.maxDataLines=g,this.maxBufferedChunks=g,t.push&&(this.push=t.push)}_transform(t,g,n){if(t.length===0){n();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&t[0]!==h&&t[0]!==p){n(M());return}if(this.chunks.push(t),this.checkBOM&&this.handleBOM()){n();return}for(;this.hasCurrentByte();){const u=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(u===h){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(u===h||u===p){u===p&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(u===h||u===p){u===p&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(I){n(I);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){n(M());return}this.advanceCursor()}n()}_destroy(t,g){this.chunks.length=0,this.clearEvent(),
super._destroy(t,g)}parseLine(t,g){if(t.length===0)return;const n=t.indexOf(Q);if(n===0)return;let u=t.length,I=t.length;if(n!==-1&&(u=n,I=n+1,t[I]===A&&++I),b(t,u,c)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw M();const f=t.length-I,E=this.eventFieldSizes.data+(g.data===void 0?0:1)+f;this.setEventFieldSize("data",E);const y=t.toString("utf8",I);g.data===void 0?g.data=y:g.data+=`
${y}`,this.dataLineCount++;return}if(b(t,u,l)){m(t,I)&&(this.setEventFieldSize("retry",t.length-I),g.retry=t.toString("utf8",I));return}if(b(t,u,i)){S(t,I)&&(this.setEventFieldSize("id",t.length-I),g.
id=t.toString("utf8",I));return}b(t,u,r)&&I<t.length&&(this.setEventFieldSize("event",t.length-I),g.event=t.toString("utf8",I))}setEventFieldSize(t,g){const n=this.eventSize-this.eventFieldSizes[t]+g;
if(this.maxEventSize>0&&n>this.maxEventSize)throw M();this.eventSize=n,this.eventFieldSizes[t]=g}processEvent(t){t.retry&&D(t.retry)&&(this.state.reconnectionTime=parseInt(t.retry,10)),t.id&&R(t.id)&&
(this.state.lastEventId=t.id),t.data!==void 0&&this.push({type:t.event||"message",options:{data:t.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const t=this.lineChunkIndex;this.chunks.splice(0,t),this.lineChunkIndex=0,this.chunkIndex-=t}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const t=[];let g=0;for(let n=this.lineChunkIndex;n<=this.chunkIndex;n++){const u=this.chunks[n],I=n===this.lineChunkIndex?this.linePos:0,f=n===this.chunkIndex?this.pos:u.length,E=u.subarray(I,f);
g+=E.length,t.push(E)}return Buffer.concat(t,g)}peekBufferedByte(t){let g=this.lineChunkIndex,n=this.linePos;for(;g<this.chunks.length;){const u=this.chunks[g],I=u.length-n;if(t<I)return u[n+t];t-=I,g++,
n=0}}discardLeadingBytes(t){for(;t>0&&this.lineChunkIndex<this.chunks.length;){const n=this.chunks[this.lineChunkIndex].length-this.linePos;t<n?(this.linePos+=t,t=0):(t-=n,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const t=this.peekBufferedByte(0),g=this.peekBufferedByte(1),n=this.peekBufferedByte(2);return g===void 0?
(t===B[0]||(this.checkBOM=!1),!0):n===void 0?t===B[0]&&g===B[1]?!0:(this.checkBOM=!1,!1):(t===B[0]&&g===B[1]&&n===B[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}T.exports=
{EventSourceStream:N}}),21238:((T,W,e)=>{const{pipeline:s}=e(57075),{fetching:k}=e(54398),{makeRequest:D}=e(9967),{webidl:R}=e(45893),{EventSourceStream:B}=e(24031),{parseMIMEType:h}=e(51900),{createFastMessageEvent:p}=e(
15188),{isNetworkError:Q}=e(99051),{delay:A}=e(94811),{kEnumerableProperty:C}=e(3440),{environmentSettingsObject:c}=e(73168),{getGlobalDispatcher:r}=e(32581);let i=!1;const l=3e3,a=0,d=1,w=2,m="anonym\
ous",S="use-credentials";class b extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=a;#s=null;#r=null;#o;#i;constructor(o,t={}){super(),R.util.markAsUncloneable(this);const g="\
EventSource constructor";R.argumentLengthCheck(arguments,1,g),i||(i=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),o=R.converters.USVString(
o,g,"url"),t=R.converters.EventSourceInitDict(t,g,"eventSourceInitDict"),this.#o=t.dispatcher,this.#i={lastEventId:"",reconnectionTime:l};const n=c;let u;try{u=new URL(o,n.settingsObject.baseUrl),this.#i.
origin=u.origin}catch(E){throw new DOMException(E,"SyntaxError")}this.#t=u.href;let I=m;t.withCredentials&&(I=S,this.#A=!0);const f={redirect:"follow",keepalive:!0,mode:"cors",credentials:I==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};f.client=c.settingsObject,f.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],f.cache="no-store",f.initiator="other",f.urlList=[new URL(
this.#t)],this.#s=D(f),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===w)return;this.#n=a;const o={request:this.#s,dispatcher:this.#o},
t=g=>{Q(g)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};o.processResponseEndOfBody=t,o.processResponse=g=>{if(Q(g))if(g.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const n=g.headersList.get("content-type",!0),u=n!==null?h(n):"failure",I=u!=="failure"&&u.essence==="text/event-stream";if(g.status!==200||I===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=d,this.dispatchEvent(new Event("open")),this.#i.origin=g.urlList[g.urlList.length-1].origin;const f=new B({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:E=>{this.dispatchEvent(p(E.type,E.options))}});s(g.body.stream,f,E=>{E?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=k(o)}async#a(){this.#n!==w&&(this.#n=
a,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===a&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
R.brandCheck(this,b),this.#n!==w&&(this.#n=w,this.#r.abort(),this.#s=null)}get onopen(){return this.#e.open}set onopen(o){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof o=="functio\
n"?(this.#e.open=o,this.addEventListener("open",o)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(o){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof o==
"function"?(this.#e.message=o,this.addEventListener("message",o)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(o){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof o=="function"?(this.#e.error=o,this.addEventListener("error",o)):this.#e.error=null}}const M={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:a,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:d,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:w,writable:!1}};Object.defineProperties(b,M),Object.defineProperties(b.prototype,M),Object.
defineProperties(b.prototype,{close:C,onerror:C,onmessage:C,onopen:C,readyState:C,url:C,withCredentials:C}),R.converters.EventSourceInitDict=R.dictionaryConverter([{key:"withCredentials",converter:R.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:R.converters.any,defaultValue:()=>r()}]),T.exports={EventSource:b,defaultReconnectionTime:l}}),94811:(T=>{function W(k){return k.indexOf("\0")===
-1}function e(k){if(k.length===0)return!1;for(let D=0;D<k.length;D++)if(k.charCodeAt(D)<48||k.charCodeAt(D)>57)return!1;return!0}function s(k){return new Promise(D=>{setTimeout(D,k).unref()})}T.exports=
{isValidLastEventId:W,isASCIINumber:e,delay:s}}),84492:((T,W,e)=>{const s=e(3440),{ReadableStreamFrom:k,isBlobLike:D,isReadableStreamLike:R,readableStreamClose:B,createDeferredPromise:h,fullyReadBody:p,
extractMimeType:Q,utf8DecodeBytes:A}=e(73168),{FormData:C}=e(35910),{kState:c}=e(93627),{webidl:r}=e(45893),{Blob:i}=e(4573),l=e(34589),{isErrored:a,isDisturbed:d}=e(57075),{isArrayBuffer:w}=e(73429),
{serializeAMimeType:m}=e(51900),{multipartFormDataParser:S}=e(50116);let b;try{const Y=e(77598);b=oe=>Y.randomInt(0,oe)}catch{b=Y=>Math.floor(Math.random(Y))}const M=new TextEncoder;function N(){}const o=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let t;o&&(t=new FinalizationRegistry(Y=>{const oe=Y.deref();oe&&!oe.locked&&!d(oe)&&!a(oe)&&oe.cancel("Response object has been garbage collect\
ed").catch(N)}));function g(Y,oe=!1){let ee=null;Y instanceof ReadableStream?ee=Y:D(Y)?ee=Y.stream():ee=new ReadableStream({async pull(q){const ne=typeof U=="string"?M.encode(U):U;ne.byteLength&&q.enqueue(
ne),queueMicrotask(()=>B(q))},start(){},type:"bytes"}),l(R(ee));let v=null,U=null,J=null,G=null;if(typeof Y=="string")U=Y,G="text/plain;charset=UTF-8";else if(Y instanceof URLSearchParams)U=Y.toString(),
G="application/x-www-form-urlencoded;charset=UTF-8";else if(w(Y))U=new Uint8Array(Y.slice());else if(ArrayBuffer.isView(Y))U=new Uint8Array(Y.buffer.slice(Y.byteOffset,Y.byteOffset+Y.byteLength));else if(s.
isFormDataLike(Y)){const q=`----formdata-undici-0${`${b(1e11)}`.padStart(11,"0")}`,ne=`--${q}\r
Content-Disposition: form-data`;const _=ue=>ue.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),Ae=ue=>ue.replace(/\r?\n|\r/g,`\r
`),ce=[],j=new Uint8Array([13,10]);J=0;let Me=!1;for(const[ue,Ce]of Y)if(typeof Ce=="string"){const Ge=M.encode(ne+`; name="${_(Ae(ue))}"\r
\r
${Ae(Ce)}\r
`);ce.push(Ge),J+=Ge.byteLength}else{const Ge=M.encode(`${ne}; name="${_(Ae(ue))}"`+(Ce.name?`; filename="${_(Ce.name)}"`:"")+`\r
Content-Type: ${Ce.type||"application/octet-stream"}\r
\r
`);ce.push(Ge,Ce,j),typeof Ce.size=="number"?J+=Ge.byteLength+Ce.size+j.byteLength:Me=!0}const ke=M.encode(`--${q}--\r
`);ce.push(ke),J+=ke.byteLength,Me&&(J=null),U=Y,v=async function*(){for(const ue of ce)ue.stream?yield*ue.stream():yield ue},G=`multipart/form-data; boundary=${q}`}else if(D(Y))U=Y,J=Y.size,Y.type&&(G=
Y.type);else if(typeof Y[Symbol.asyncIterator]=="function"){if(oe)throw new TypeError("keepalive");if(s.isDisturbed(Y)||Y.locked)throw new TypeError("Response body object should not be disturbed or lo\
cked");ee=Y instanceof ReadableStream?Y:k(Y)}if((typeof U=="string"||s.isBuffer(U))&&(J=Buffer.byteLength(U)),v!=null){let q;ee=new ReadableStream({async start(){q=v(Y)[Symbol.asyncIterator]()},async pull(ne){
const{value:_,done:Ae}=await q.next();if(Ae)queueMicrotask(()=>{ne.close(),ne.byobRequest?.respond(0)});else if(!a(ee)){const ce=new Uint8Array(_);ce.byteLength&&ne.enqueue(ce)}return ne.desiredSize>0},
async cancel(ne){await q.return()},type:"bytes"})}return[{stream:ee,source:U,length:J},G]}function n(Y,oe=!1){return Y instanceof ReadableStream&&(l(!s.isDisturbed(Y),"The body has already been consum\
ed."),l(!Y.locked,"The stream is locked.")),g(Y,oe)}function u(Y,oe){const[ee,v]=oe.stream.tee();return oe.stream=ee,{stream:v,length:oe.length,source:oe.source}}function I(Y){if(Y.aborted)throw new DOMException(
"The operation was aborted.","AbortError")}function f(Y){return{blob(){return y(this,ee=>{let v=H(this);return v===null?v="":v&&(v=m(v)),new i([ee],{type:v})},Y)},arrayBuffer(){return y(this,ee=>new Uint8Array(
ee).buffer,Y)},text(){return y(this,A,Y)},json(){return y(this,x,Y)},formData(){return y(this,ee=>{const v=H(this);if(v!==null)switch(v.essence){case"multipart/form-data":{const U=S(ee,v);if(U==="fail\
ure")throw new TypeError("Failed to parse body as FormData.");const J=new C;return J[c]=U,J}case"application/x-www-form-urlencoded":{const U=new URLSearchParams(ee.toString()),J=new C;for(const[G,z]of U)
J.append(G,z);return J}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},Y)},bytes(){return y(this,ee=>new Uint8Array(ee),Y)}}}function E(Y){
Object.assign(Y.prototype,f(Y))}async function y(Y,oe,ee){if(r.brandCheck(Y,ee),L(Y))throw new TypeError("Body is unusable: Body has already been read");I(Y[c]);const v=h(),U=G=>v.reject(G),J=G=>{try{
v.resolve(oe(G))}catch(z){U(z)}};return Y[c].body==null?(J(Buffer.allocUnsafe(0)),v.promise):(await p(Y[c].body,J,U),v.promise)}function L(Y){const oe=Y[c].body;return oe!=null&&(oe.stream.locked||s.isDisturbed(
oe.stream))}function x(Y){return JSON.parse(A(Y))}function H(Y){const oe=Y[c].headersList,ee=Q(oe);return ee==="failure"?null:ee}T.exports={extractBody:g,safelyExtractBody:n,cloneBody:u,mixinBody:E,streamRegistry:t,
hasFinalizationRegistry:o,bodyUnusable:L}}),4495:(T=>{const W=["GET","HEAD","POST"],e=new Set(W),s=[101,204,205,304],k=[301,302,303,307,308],D=new Set(k),R=["1","7","9","11","13","15","17","19","20","\
21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513",
"514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","\
6667","6668","6669","6679","6697","10080"],B=new Set(R),h=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-ori\
gin","unsafe-url"],p=new Set(h),Q=["follow","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],C=new Set(A),c=["navigate","same-origin","no-cors","cors"],r=["omit","same-origin","include"],i=["defau\
lt","no-store","reload","no-cache","force-cache","only-if-cached"],l=["content-encoding","content-language","content-location","content-type","content-length"],a=["half"],d=["CONNECT","TRACE","TRACK"],
w=new Set(d),m=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],S=new Set(m);T.exports={subresource:m,forbiddenMethods:d,requestBodyHeader:l,
referrerPolicy:h,requestRedirect:Q,requestMode:c,requestCredentials:r,requestCache:i,redirectStatus:k,corsSafeListedMethods:W,nullBodyStatus:s,safeMethods:A,badPorts:R,requestDuplex:a,subresourceSet:S,
badPortsSet:B,redirectStatusSet:D,corsSafeListedMethodsSet:e,safeMethodsSet:C,forbiddenMethodsSet:w,referrerPolicySet:p}}),51900:((T,W,e)=>{const s=e(34589),k=new TextEncoder,D=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
R=/[\u000A\u000D\u0009\u0020]/,B=/[\u0009\u000A\u000C\u000D\u0020]/g,h=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function p(n){s(n.protocol==="data:");let u=Q(n,!0);u=u.slice(5);const I={position:0};let f=C(
",",u,I);const E=f.length;if(f=N(f,!0,!0),I.position>=u.length)return"failure";I.position++;const y=u.slice(E+1);let L=c(y);if(/;(\u0020){0,}base64$/i.test(f)){const H=t(L);if(L=d(H),L==="failure")return"\
failure";f=f.slice(0,-6),f=f.replace(/(\u0020)+$/,""),f=f.slice(0,-1)}f.startsWith(";")&&(f="text/plain"+f);let x=a(f);return x==="failure"&&(x=a("text/plain;charset=US-ASCII")),{mimeType:x,body:L}}function Q(n,u=!1){
if(!u)return n.href;const I=n.href,f=n.hash.length,E=f===0?I:I.substring(0,I.length-f);return!f&&I.endsWith("#")?E.slice(0,-1):E}function A(n,u,I){let f="";for(;I.position<u.length&&n(u[I.position]);)
f+=u[I.position],I.position++;return f}function C(n,u,I){const f=u.indexOf(n,I.position),E=I.position;return f===-1?(I.position=u.length,u.slice(E)):(I.position=f,u.slice(E,I.position))}function c(n){
const u=k.encode(n);return l(u)}function r(n){return n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102}function i(n){return n>=48&&n<=57?n-48:(n&223)-55}function l(n){const u=n.length,I=new Uint8Array(u);let f=0;
for(let E=0;E<u;++E){const y=n[E];y!==37?I[f++]=y:y===37&&!(r(n[E+1])&&r(n[E+2]))?I[f++]=37:(I[f++]=i(n[E+1])<<4|i(n[E+2]),E+=2)}return u===f?I:I.subarray(0,f)}function a(n){n=b(n,!0,!0);const u={position:0},
I=C("/",n,u);if(I.length===0||!D.test(I)||u.position>n.length)return"failure";u.position++;let f=C(";",n,u);if(f=b(f,!1,!0),f.length===0||!D.test(f))return"failure";const E=I.toLowerCase(),y=f.toLowerCase(),
L={type:E,subtype:y,parameters:new Map,essence:`${E}/${y}`};for(;u.position<n.length;){u.position++,A(Y=>R.test(Y),n,u);let x=A(Y=>Y!==";"&&Y!=="=",n,u);if(x=x.toLowerCase(),u.position<n.length){if(n[u.
position]===";")continue;u.position++}if(u.position>n.length)break;let H=null;if(n[u.position]==='"')H=w(n,u,!0),C(";",n,u);else if(H=C(";",n,u),H=b(H,!1,!0),H.length===0)continue;x.length!==0&&D.test(
x)&&(H.length===0||h.test(H))&&!L.parameters.has(x)&&L.parameters.set(x,H)}return L}function d(n){n=n.replace(B,"");let u=n.length;if(u%4===0&&n.charCodeAt(u-1)===61&&(--u,n.charCodeAt(u-1)===61&&--u),
u%4===1||/[^+/0-9A-Za-z]/.test(n.length===u?n:n.substring(0,u)))return"failure";const I=Buffer.from(n,"base64");return new Uint8Array(I.buffer,I.byteOffset,I.byteLength)}function w(n,u,I){const f=u.position;
let E="";for(s(n[u.position]==='"'),u.position++;E+=A(L=>L!=='"'&&L!=="\\",n,u),!(u.position>=n.length);){const y=n[u.position];if(u.position++,y==="\\"){if(u.position>=n.length){E+="\\";break}E+=n[u.
position],u.position++}else{s(y==='"');break}}return I?E:n.slice(f,u.position)}function m(n){s(n!=="failure");const{parameters:u,essence:I}=n;let f=I;for(let[E,y]of u.entries())f+=";",f+=E,f+="=",D.test(
y)||(y=y.replace(/(\\|")/g,"\\$1"),y='"'+y,y+='"'),f+=y;return f}function S(n){return n===13||n===10||n===9||n===32}function b(n,u=!0,I=!0){return o(n,u,I,S)}function M(n){return n===13||n===10||n===9||
n===12||n===32}function N(n,u=!0,I=!0){return o(n,u,I,M)}function o(n,u,I,f){let E=0,y=n.length-1;if(u)for(;E<n.length&&f(n.charCodeAt(E));)E++;if(I)for(;y>0&&f(n.charCodeAt(y));)y--;return E===0&&y===
n.length-1?n:n.slice(E,y+1)}function t(n){const u=n.length;if(65535>u)return String.fromCharCode.apply(null,n);let I="",f=0,E=65535;for(;f<u;)f+E>u&&(E=u-f),I+=String.fromCharCode.apply(null,n.subarray(
f,f+=E));return I}function g(n){switch(n.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"tex\
t/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescr\
ipt":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"\
application/xml":return"application/xml"}return n.subtype.endsWith("+json")?"application/json":n.subtype.endsWith("+xml")?"application/xml":""}T.exports={dataURLProcessor:p,URLSerializer:Q,collectASequenceOfCodePoints:A,
collectASequenceOfCodePointsFast:C,stringPercentDecode:c,parseMIMEType:a,collectAnHTTPQuotedString:w,serializeAMimeType:m,removeChars:o,removeHTTPWhitespace:b,minimizeSupportedMimeType:g,HTTP_TOKEN_CODEPOINTS:D,
isomorphicDecode:t}}),66653:((T,W,e)=>{const{kConnected:s,kSize:k}=e(36443);class D{constructor(h){this.value=h}deref(){return this.value[s]===0&&this.value[k]===0?void 0:this.value}}class R{constructor(h){
this.finalizer=h}register(h,p){h.on&&h.on("disconnect",()=>{h[s]===0&&h[k]===0&&this.finalizer(p)})}unregister(h){}}T.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:D,FinalizationRegistry:R}):{WeakRef,FinalizationRegistry}}}),27114:((T,W,e)=>{const{Blob:s,File:k}=e(4573),{kState:D}=e(
93627),{webidl:R}=e(45893);class B{constructor(Q,A,C={}){const c=A,r=C.type,i=C.lastModified??Date.now();this[D]={blobLike:Q,name:c,type:r,lastModified:i}}stream(...Q){return R.brandCheck(this,B),this[D].
blobLike.stream(...Q)}arrayBuffer(...Q){return R.brandCheck(this,B),this[D].blobLike.arrayBuffer(...Q)}slice(...Q){return R.brandCheck(this,B),this[D].blobLike.slice(...Q)}text(...Q){return R.brandCheck(
this,B),this[D].blobLike.text(...Q)}get size(){return R.brandCheck(this,B),this[D].blobLike.size}get type(){return R.brandCheck(this,B),this[D].blobLike.type}get name(){return R.brandCheck(this,B),this[D].
name}get lastModified(){return R.brandCheck(this,B),this[D].lastModified}get[Symbol.toStringTag](){return"File"}}R.converters.Blob=R.interfaceConverter(s);function h(p){return p instanceof k||p&&(typeof p.
stream=="function"||typeof p.arrayBuffer=="function")&&p[Symbol.toStringTag]==="File"}T.exports={FileLike:B,isFileLike:h}}),50116:((T,W,e)=>{const{isUSVString:s,bufferToLowerCasedHeaderName:k}=e(3440),
{utf8DecodeBytes:D}=e(73168),{HTTP_TOKEN_CODEPOINTS:R,isomorphicDecode:B}=e(51900),{isFileLike:h}=e(27114),{makeEntry:p}=e(35910),Q=e(34589),{File:A}=e(4573),C=globalThis.File??A,c=Buffer.from('form-d\
ata; name="'),r=Buffer.from("; filename"),i=Buffer.from("--"),l=Buffer.from(`--\r
`);function a(o){for(let t=0;t<o.length;++t)if((o.charCodeAt(t)&-128)!==0)return!1;return!0}function d(o){const t=o.length;if(t<27||t>70)return!1;for(let g=0;g<t;++g){const n=o.charCodeAt(g);if(!(n>=48&&
n<=57||n>=65&&n<=90||n>=97&&n<=122||n===39||n===45||n===95))return!1}return!0}function w(o,t){Q(t!=="failure"&&t.essence==="multipart/form-data");const g=t.parameters.get("boundary");if(g===void 0)return"\
failure";const n=Buffer.from(`--${g}`,"utf8"),u=[],I={position:0};for(;o[I.position]===13&&o[I.position+1]===10;)I.position+=2;let f=o.length;for(;o[f-1]===10&&o[f-2]===13;)f-=2;for(f!==o.length&&(o=o.
subarray(0,f));;){if(o.subarray(I.position,I.position+n.length).equals(n))I.position+=n.length;else return"failure";if(I.position===o.length-2&&N(o,i,I)||I.position===o.length-4&&N(o,l,I))return u;if(o[I.
position]!==13||o[I.position+1]!==10)return"failure";I.position+=2;const E=m(o,I);if(E==="failure")return"failure";let{name:y,filename:L,contentType:x,encoding:H}=E;I.position+=2;let Y;{const ee=o.indexOf(
n.subarray(2),I.position);if(ee===-1)return"failure";Y=o.subarray(I.position,ee-4),I.position+=Y.length,H==="base64"&&(Y=Buffer.from(Y.toString(),"base64"))}if(o[I.position]!==13||o[I.position+1]!==10)
return"failure";I.position+=2;let oe;L!==null?(x??="text/plain",a(x)||(x=""),oe=new C([Y],L,{type:x})):oe=D(Buffer.from(Y)),Q(s(y)),Q(typeof oe=="string"&&s(oe)||h(oe)),u.push(p(y,oe,L))}}function m(o,t){
let g=null,n=null,u=null,I=null;for(;;){if(o[t.position]===13&&o[t.position+1]===10)return g===null?"failure":{name:g,filename:n,contentType:u,encoding:I};let f=b(E=>E!==10&&E!==13&&E!==58,o,t);if(f=M(
f,!0,!0,E=>E===9||E===32),!R.test(f.toString())||o[t.position]!==58)return"failure";switch(t.position++,b(E=>E===32||E===9,o,t),k(f)){case"content-disposition":{if(g=n=null,!N(o,c,t)||(t.position+=17,
g=S(o,t),g===null))return"failure";if(N(o,r,t)){let E=t.position+r.length;if(o[E]===42&&(t.position+=1,E+=1),o[E]!==61||o[E+1]!==34||(t.position+=12,n=S(o,t),n===null))return"failure"}break}case"conte\
nt-type":{let E=b(y=>y!==10&&y!==13,o,t);E=M(E,!1,!0,y=>y===9||y===32),u=B(E);break}case"content-transfer-encoding":{let E=b(y=>y!==10&&y!==13,o,t);E=M(E,!1,!0,y=>y===9||y===32),I=B(E);break}default:b(
E=>E!==10&&E!==13,o,t)}if(o[t.position]!==13&&o[t.position+1]!==10)return"failure";t.position+=2}}function S(o,t){Q(o[t.position-1]===34);let g=b(n=>n!==10&&n!==13&&n!==34,o,t);return o[t.position]!==
34?null:(t.position++,g=new TextDecoder().decode(g).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),g)}function b(o,t,g){let n=g.position;for(;n<t.length&&o(t[n]);)++n;return t.subarray(g.position,g.position=n)}function M(o,t,g,n){let u=0,I=o.length-1;if(t)
for(;u<o.length&&n(o[u]);)u++;if(g)for(;I>0&&n(o[I]);)I--;return u===0&&I===o.length-1?o:o.subarray(u,I+1)}function N(o,t,g){if(o.length<t.length)return!1;for(let n=0;n<t.length;n++)if(t[n]!==o[g.position+
n])return!1;return!0}T.exports={multipartFormDataParser:w,validateBoundary:d}}),35910:((T,W,e)=>{const{isBlobLike:s,iteratorMixin:k}=e(73168),{kState:D}=e(93627),{kEnumerableProperty:R}=e(3440),{FileLike:B,
isFileLike:h}=e(27114),{webidl:p}=e(45893),{File:Q}=e(4573),A=e(57975),C=globalThis.File??Q;class c{constructor(l){if(p.util.markAsUncloneable(this),l!==void 0)throw p.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[D]=[]}append(l,a,d=void 0){p.brandCheck(this,c);const w="FormData.append";if(p.argumentLengthCheck(arguments,2,w),arguments.length===
3&&!s(a))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");l=p.converters.USVString(l,w,"name"),a=s(a)?p.converters.Blob(a,w,"value",{strict:!1}):p.converters.
USVString(a,w,"value"),d=arguments.length===3?p.converters.USVString(d,w,"filename"):void 0;const m=r(l,a,d);this[D].push(m)}delete(l){p.brandCheck(this,c);const a="FormData.delete";p.argumentLengthCheck(
arguments,1,a),l=p.converters.USVString(l,a,"name"),this[D]=this[D].filter(d=>d.name!==l)}get(l){p.brandCheck(this,c);const a="FormData.get";p.argumentLengthCheck(arguments,1,a),l=p.converters.USVString(
l,a,"name");const d=this[D].findIndex(w=>w.name===l);return d===-1?null:this[D][d].value}getAll(l){p.brandCheck(this,c);const a="FormData.getAll";return p.argumentLengthCheck(arguments,1,a),l=p.converters.
USVString(l,a,"name"),this[D].filter(d=>d.name===l).map(d=>d.value)}has(l){p.brandCheck(this,c);const a="FormData.has";return p.argumentLengthCheck(arguments,1,a),l=p.converters.USVString(l,a,"name"),
this[D].findIndex(d=>d.name===l)!==-1}set(l,a,d=void 0){p.brandCheck(this,c);const w="FormData.set";if(p.argumentLengthCheck(arguments,2,w),arguments.length===3&&!s(a))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");l=p.converters.USVString(l,w,"name"),a=s(a)?p.converters.Blob(a,w,"name",{strict:!1}):p.converters.USVString(a,w,"name"),d=arguments.length===
3?p.converters.USVString(d,w,"name"):void 0;const m=r(l,a,d),S=this[D].findIndex(b=>b.name===l);S!==-1?this[D]=[...this[D].slice(0,S),m,...this[D].slice(S+1).filter(b=>b.name!==l)]:this[D].push(m)}[A.
inspect.custom](l,a){const d=this[D].reduce((m,S)=>(m[S.name]?Array.isArray(m[S.name])?m[S.name].push(S.value):m[S.name]=[m[S.name],S.value]:m[S.name]=S.value,m),{__proto__:null});a.depth??=l,a.colors??=
!0;const w=A.formatWithOptions(a,d);return`FormData ${w.slice(w.indexOf("]")+2)}`}}k("FormData",c,D,"name","value"),Object.defineProperties(c.prototype,{append:R,delete:R,get:R,getAll:R,has:R,set:R,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function r(i,l,a){if(typeof l!="string"){if(h(l)||(l=l instanceof Blob?new C([l],"blob",{type:l.type}):new B(l,"blob",{type:l.type})),a!==void 0){const d={
type:l.type,lastModified:l.lastModified};l=l instanceof Q?new C([l],a,d):new B(l,a,d)}}return{name:i,value:l}}T.exports={FormData:c,makeEntry:r}}),51059:(T=>{const W=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[W]}function s(k){if(k===void 0){Object.defineProperty(globalThis,W,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const D=new URL(k);if(D.protocol!=="h\
ttp:"&&D.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${D.protocol}`);Object.defineProperty(globalThis,W,{value:D,writable:!0,enumerable:!1,configurable:!1})}T.
exports={getGlobalOrigin:e,setGlobalOrigin:s}}),60660:((T,W,e)=>{const{kConstruct:s}=e(36443),{kEnumerableProperty:k}=e(3440),{iteratorMixin:D,isValidHeaderName:R,isValidHeaderValue:B}=e(73168),{webidl:h}=e(
45893),p=e(34589),Q=e(57975),A=Symbol("headers map"),C=Symbol("headers map sorted");function c(N){return N===10||N===13||N===9||N===32}function r(N){let o=0,t=N.length;for(;t>o&&c(N.charCodeAt(t-1));)
--t;for(;t>o&&c(N.charCodeAt(o));)++o;return o===0&&t===N.length?N:N.substring(o,t)}function i(N,o){if(Array.isArray(o))for(let t=0;t<o.length;++t){const g=o[t];if(g.length!==2)throw h.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${g.length}.`});l(N,g[0],g[1])}else if(typeof o=="object"&&o!==null){const t=Object.keys(o);for(let g=0;g<t.length;++g)
l(N,t[g],o[t[g]])}else throw h.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function l(N,o,t){
if(t=r(t),R(o)){if(!B(t))throw h.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}else throw h.errors.invalidArgument({prefix:"Headers.append",value:o,type:"header name"});
if(m(N)==="immutable")throw new TypeError("immutable");return b(N).append(o,t,!1)}function a(N,o){return N[0]<o[0]?-1:1}class d{cookies=null;constructor(o){o instanceof d?(this[A]=new Map(o[A]),this[C]=
o[C],this.cookies=o.cookies===null?null:[...o.cookies]):(this[A]=new Map(o),this[C]=null)}contains(o,t){return this[A].has(t?o:o.toLowerCase())}clear(){this[A].clear(),this[C]=null,this.cookies=null}append(o,t,g){
this[C]=null;const n=g?o:o.toLowerCase(),u=this[A].get(n);if(u){const I=n==="cookie"?"; ":", ";this[A].set(n,{name:u.name,value:`${u.value}${I}${t}`})}else this[A].set(n,{name:o,value:t});n==="set-coo\
kie"&&(this.cookies??=[]).push(t)}set(o,t,g){this[C]=null;const n=g?o:o.toLowerCase();n==="set-cookie"&&(this.cookies=[t]),this[A].set(n,{name:o,value:t})}delete(o,t){this[C]=null,t||(o=o.toLowerCase()),
o==="set-cookie"&&(this.cookies=null),this[A].delete(o)}get(o,t){return this[A].get(t?o:o.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:o,1:{value:t}}of this[A])yield[o,t]}get entries(){
const o={};if(this[A].size!==0)for(const{name:t,value:g}of this[A].values())o[t]=g;return o}rawValues(){return this[A].values()}get entriesList(){const o=[];if(this[A].size!==0)for(const{0:t,1:{name:g,
value:n}}of this[A])if(t==="set-cookie")for(const u of this.cookies)o.push([g,u]);else o.push([g,n]);return o}toSortedArray(){const o=this[A].size,t=new Array(o);if(o<=32){if(o===0)return t;const g=this[A][Symbol.
iterator](),n=g.next().value;t[0]=[n[0],n[1].value],p(n[1].value!==null);for(let u=1,I=0,f=0,E=0,y=0,L,x;u<o;++u){for(x=g.next().value,L=t[u]=[x[0],x[1].value],p(L[1]!==null),E=0,f=u;E<f;)y=E+(f-E>>1),
t[y][0]<=L[0]?E=y+1:f=y;if(u!==y){for(I=u;I>E;)t[I]=t[--I];t[E]=L}}if(!g.next().done)throw new TypeError("Unreachable");return t}else{let g=0;for(const{0:n,1:{value:u}}of this[A])t[g++]=[n,u],p(u!==null);
return t.sort(a)}}}class w{#e;#t;constructor(o=void 0){h.util.markAsUncloneable(this),o!==s&&(this.#t=new d,this.#e="none",o!==void 0&&(o=h.converters.HeadersInit(o,"Headers contructor","init"),i(this,
o)))}append(o,t){h.brandCheck(this,w),h.argumentLengthCheck(arguments,2,"Headers.append");const g="Headers.append";return o=h.converters.ByteString(o,g,"name"),t=h.converters.ByteString(t,g,"value"),l(
this,o,t)}delete(o){if(h.brandCheck(this,w),h.argumentLengthCheck(arguments,1,"Headers.delete"),o=h.converters.ByteString(o,"Headers.delete","name"),!R(o))throw h.errors.invalidArgument({prefix:"Heade\
rs.delete",value:o,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(o,!1)&&this.#t.delete(o,!1)}get(o){h.brandCheck(this,w),h.argumentLengthCheck(arguments,
1,"Headers.get");const t="Headers.get";if(o=h.converters.ByteString(o,t,"name"),!R(o))throw h.errors.invalidArgument({prefix:t,value:o,type:"header name"});return this.#t.get(o,!1)}has(o){h.brandCheck(
this,w),h.argumentLengthCheck(arguments,1,"Headers.has");const t="Headers.has";if(o=h.converters.ByteString(o,t,"name"),!R(o))throw h.errors.invalidArgument({prefix:t,value:o,type:"header name"});return this.#t.
contains(o,!1)}set(o,t){h.brandCheck(this,w),h.argumentLengthCheck(arguments,2,"Headers.set");const g="Headers.set";if(o=h.converters.ByteString(o,g,"name"),t=h.converters.ByteString(t,g,"value"),t=r(
t),R(o)){if(!B(t))throw h.errors.invalidArgument({prefix:g,value:t,type:"header value"})}else throw h.errors.invalidArgument({prefix:g,value:o,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(o,t,!1)}getSetCookie(){h.brandCheck(this,w);const o=this.#t.cookies;return o?[...o]:[]}get[C](){if(this.#t[C])return this.#t[C];const o=[],t=this.#t.toSortedArray(),g=this.#t.
cookies;if(g===null||g.length===1)return this.#t[C]=t;for(let n=0;n<t.length;++n){const{0:u,1:I}=t[n];if(u==="set-cookie")for(let f=0;f<g.length;++f)o.push([u,g[f]]);else o.push([u,I])}return this.#t[C]=
o}[Q.inspect.custom](o,t){return t.depth??=o,`Headers ${Q.formatWithOptions(t,this.#t.entries)}`}static getHeadersGuard(o){return o.#e}static setHeadersGuard(o,t){o.#e=t}static getHeadersList(o){return o.#t}static setHeadersList(o,t){
o.#t=t}}const{getHeadersGuard:m,setHeadersGuard:S,getHeadersList:b,setHeadersList:M}=w;Reflect.deleteProperty(w,"getHeadersGuard"),Reflect.deleteProperty(w,"setHeadersGuard"),Reflect.deleteProperty(w,
"getHeadersList"),Reflect.deleteProperty(w,"setHeadersList"),D("Headers",w,C,0,1),Object.defineProperties(w.prototype,{append:k,delete:k,get:k,has:k,set:k,getSetCookie:k,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[Q.inspect.custom]:{enumerable:!1}}),h.converters.HeadersInit=function(N,o,t){if(h.util.Type(N)==="Object"){const g=Reflect.get(N,Symbol.iterator);if(!Q.types.isProxy(N)&&g===
w.prototype.entries)try{return b(N).entriesList}catch{}return typeof g=="function"?h.converters["sequence<sequence<ByteString>>"](N,o,t,g.bind(N)):h.converters["record<ByteString, ByteString>"](N,o,t)}
throw h.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},T.exports={fill:i,compareHeaderName:a,Headers:w,
HeadersList:d,getHeadersGuard:m,setHeadersGuard:S,setHeadersList:M,getHeadersList:b}}),54398:((T,W,e)=>{const{makeNetworkError:s,makeAppropriateNetworkError:k,filterResponse:D,makeResponse:R,fromInnerResponse:B}=e(
99051),{HeadersList:h}=e(60660),{Request:p,cloneRequest:Q}=e(9967),A=e(38522),{bytesMatch:C,makePolicyContainer:c,clonePolicyContainer:r,requestBadPort:i,TAOCheck:l,appendRequestOriginHeader:a,responseLocationURL:d,
requestCurrentURL:w,setRequestReferrerPolicyOnRedirect:m,tryUpgradeRequestToAPotentiallyTrustworthyURL:S,createOpaqueTimingInfo:b,appendFetchMetadata:M,corsCheck:N,crossOriginResourcePolicyCheck:o,determineRequestsReferrer:t,
coarsenedSharedCurrentTime:g,createDeferredPromise:n,isBlobLike:u,sameOrigin:I,isCancelled:f,isAborted:E,isErrorLike:y,fullyReadBody:L,readableStreamClose:x,isomorphicEncode:H,urlIsLocal:Y,urlIsHttpHttpsScheme:oe,
urlHasHttpsScheme:ee,clampAndCoarsenConnectionTimingInfo:v,simpleRangeHeaderValue:U,buildContentRange:J,createInflate:G,extractMimeType:z}=e(73168),{kState:q,kDispatcher:ne}=e(93627),_=e(34589),{safelyExtractBody:Ae,
extractBody:ce}=e(84492),{redirectStatusSet:j,nullBodyStatus:Me,safeMethodsSet:ke,requestBodyHeader:ue,subresourceSet:Ce}=e(4495),Ge=e(78474),{Readable:Ve,pipeline:_e,finished:tt}=e(57075),{addAbortListener:st,
isErrored:De,isReadable:Ie,bufferToLowerCasedHeaderName:Ne}=e(3440),{dataURLProcessor:Ue,serializeAMimeType:we,minimizeSupportedMimeType:be}=e(51900),{getGlobalDispatcher:Oe}=e(32581),{webidl:ge}=e(45893),
{STATUS_CODES:F}=e(37067),$=["GET","HEAD"],te=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let Ee;class ye extends Ge{constructor(ae){super(),this.dispatcher=ae,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(ae){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(ae),this.emit("terminated",ae))}abort(ae){this.state==="ongoing"&&(this.state=
"aborted",ae||(ae=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=ae,this.connection?.destroy(ae),this.emit("terminated",ae))}}function de(O){Be(O,"fetch")}function xe(O,ae=void 0){
ge.argumentLengthCheck(arguments,1,"globalThis.fetch");let he=n(),Re;try{Re=new p(O,ae)}catch(ct){return he.reject(ct),he.promise}const Se=Re[q];if(Re.signal.aborted)return pe(he,Se,null,Re.signal.reason),
he.promise;Se.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(Se.serviceWorkers="none");let Ke=null,rt=!1,at=null;return st(Re.signal,()=>{rt=!0,_(at!=null),at.abort(Re.signal.reason);
const ct=Ke?.deref();pe(he,Se,ct,Re.signal.reason)}),at=Ye({request:Se,processResponseEndOfBody:de,processResponse:ct=>{if(!rt){if(ct.aborted){pe(he,Se,Ke,at.serializedAbortReason);return}if(ct.type===
"error"){he.reject(new TypeError("fetch failed",{cause:ct.error}));return}Ke=new WeakRef(B(ct,"immutable")),he.resolve(Ke.deref()),he=null}},dispatcher:Re[ne]}),he.promise}function Be(O,ae="other"){if(O.
type==="error"&&O.aborted||!O.urlList?.length)return;const he=O.urlList[0];let Re=O.timingInfo,Se=O.cacheState;oe(he)&&Re!==null&&(O.timingAllowPassed||(Re=b({startTime:Re.startTime}),Se=""),Re.endTime=
g(),O.timingInfo=Re,Fe(Re,he.href,ae,globalThis,Se))}const Fe=performance.markResourceTiming;function pe(O,ae,he,Re){if(O&&O.reject(Re),ae.body!=null&&Ie(ae.body?.stream)&&ae.body.stream.cancel(Re).catch(
Te=>{if(Te.code!=="ERR_INVALID_STATE")throw Te}),he==null)return;const Se=he[q];Se.body!=null&&Ie(Se.body?.stream)&&Se.body.stream.cancel(Re).catch(Te=>{if(Te.code!=="ERR_INVALID_STATE")throw Te})}function Ye({
request:O,processRequestBodyChunkLength:ae,processRequestEndOfBody:he,processResponse:Re,processResponseEndOfBody:Se,processResponseConsumeBody:Te,useParallelQueue:Ke=!1,dispatcher:rt=Oe()}){_(rt);let at=null,
At=!1;O.client!=null&&(at=O.client.globalObject,At=O.client.crossOriginIsolatedCapability);const ct=g(At),lt=b({startTime:ct}),ht={controller:new ye(rt),request:O,timingInfo:lt,processRequestBodyChunkLength:ae,
processRequestEndOfBody:he,processResponse:Re,processResponseConsumeBody:Te,processResponseEndOfBody:Se,taskDestination:at,crossOriginIsolatedCapability:At};return _(!O.body||O.body.stream),O.window===
"client"&&(O.window=O.client?.globalObject?.constructor?.name==="Window"?O.client:"no-window"),O.origin==="client"&&(O.origin=O.client.origin),O.policyContainer==="client"&&(O.client!=null?O.policyContainer=
r(O.client.policyContainer):O.policyContainer=c()),O.headersList.contains("accept",!0)||O.headersList.append("accept","*/*",!0),O.headersList.contains("accept-language",!0)||O.headersList.append("acce\
pt-language","*",!0),O.priority,Ce.has(O.destination),je(ht).catch(mt=>{ht.controller.terminate(mt)}),ht.controller}async function je(O,ae=!1){const he=O.request;let Re=null;if(he.localURLsOnly&&!Y(w(
he))&&(Re=s("local URLs only")),S(he),i(he)==="blocked"&&(Re=s("bad port")),he.referrerPolicy===""&&(he.referrerPolicy=he.policyContainer.referrerPolicy),he.referrer!=="no-referrer"&&(he.referrer=t(he)),
Re===null&&(Re=await(async()=>{const Te=w(he);return I(Te,he.url)&&he.responseTainting==="basic"||Te.protocol==="data:"||he.mode==="navigate"||he.mode==="websocket"?(he.responseTainting="basic",await qe(
O)):he.mode==="same-origin"?s('request mode cannot be "same-origin"'):he.mode==="no-cors"?he.redirect!=="follow"?s('redirect mode cannot be "follow" for "no-cors" request'):(he.responseTainting="opaqu\
e",await qe(O)):oe(w(he))?(he.responseTainting="cors",await $e(O)):s("URL scheme must be a HTTP(S) scheme")})()),ae)return Re;Re.status!==0&&!Re.internalResponse&&(he.responseTainting,he.responseTainting===
"basic"?Re=D(Re,"basic"):he.responseTainting==="cors"?Re=D(Re,"cors"):he.responseTainting==="opaque"?Re=D(Re,"opaque"):_(!1));let Se=Re.status===0?Re:Re.internalResponse;if(Se.urlList.length===0&&Se.urlList.
push(...he.urlList),he.timingAllowFailed||(Re.timingAllowPassed=!0),Re.type==="opaque"&&Se.status===206&&Se.rangeRequested&&!he.headers.contains("range",!0)&&(Re=Se=s()),Re.status!==0&&(he.method==="H\
EAD"||he.method==="CONNECT"||Me.includes(Se.status))&&(Se.body=null,O.controller.dump=!0),he.integrity){const Te=rt=>it(O,s(rt));if(he.responseTainting==="opaque"||Re.body==null){Te(Re.error);return}const Ke=rt=>{
if(!C(rt,he.integrity)){Te("integrity mismatch");return}Re.body=Ae(rt)[0],it(O,Re)};await L(Re.body,Ke,Te)}else it(O,Re)}function qe(O){if(f(O)&&O.request.redirectCount===0)return Promise.resolve(k(O));
const{request:ae}=O,{protocol:he}=w(ae);switch(he){case"about:":return Promise.resolve(s("about scheme is not supported"));case"blob:":{Ee||(Ee=e(4573).resolveObjectURL);const Re=w(ae);if(Re.search.length!==
0)return Promise.resolve(s("NetworkError when attempting to fetch resource."));const Se=Ee(Re.toString());if(ae.method!=="GET"||!u(Se))return Promise.resolve(s("invalid method"));const Te=R(),Ke=Se.size,
rt=H(`${Ke}`),at=Se.type;if(ae.headersList.contains("range",!0)){Te.rangeRequested=!0;const At=ae.headersList.get("range",!0),ct=U(At,!0);if(ct==="failure")return Promise.resolve(s("failed to fetch th\
e data URL"));let{rangeStartValue:lt,rangeEndValue:ht}=ct;if(lt===null)lt=Ke-ht,ht=lt+ht-1;else{if(lt>=Ke)return Promise.resolve(s("Range start is greater than the blob's size."));(ht===null||ht>=Ke)&&
(ht=Ke-1)}const mt=Se.slice(lt,ht,at),ut=ce(mt);Te.body=ut[0];const Ct=H(`${mt.size}`),Rt=J(lt,ht,Ke);Te.status=206,Te.statusText="Partial Content",Te.headersList.set("content-length",Ct,!0),Te.headersList.
set("content-type",at,!0),Te.headersList.set("content-range",Rt,!0)}else{const At=ce(Se);Te.statusText="OK",Te.body=At[0],Te.headersList.set("content-length",rt,!0),Te.headersList.set("content-type",at,
!0)}return Promise.resolve(Te)}case"data:":{const Re=w(ae),Se=Ue(Re);if(Se==="failure")return Promise.resolve(s("failed to fetch the data URL"));const Te=we(Se.mimeType);return Promise.resolve(R({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:Te}]],body:Ae(Se.body)[0]}))}case"file:":return Promise.resolve(s("not implemented... yet..."));case"http:":case"https:":return $e(O).catch(
Re=>s(Re));default:return Promise.resolve(s("unknown scheme"))}}function et(O,ae){O.request.done=!0,O.processResponseDone!=null&&queueMicrotask(()=>O.processResponseDone(ae))}function it(O,ae){let he=O.
timingInfo;const Re=()=>{const Te=Date.now();O.request.destination==="document"&&(O.controller.fullTimingInfo=he),O.controller.reportTimingSteps=()=>{if(O.request.url.protocol!=="https:")return;he.endTime=
Te;let rt=ae.cacheState;const at=ae.bodyInfo;ae.timingAllowPassed||(he=b(he),rt="");let At=0;if(O.request.mode!=="navigator"||!ae.hasCrossOriginRedirects){At=ae.status;const ct=z(ae.headersList);ct!==
"failure"&&(at.contentType=be(ct))}O.request.initiatorType!=null&&Fe(he,O.request.url.href,O.request.initiatorType,globalThis,rt,at,At)};const Ke=()=>{O.request.done=!0,O.processResponseEndOfBody!=null&&
queueMicrotask(()=>O.processResponseEndOfBody(ae)),O.request.initiatorType!=null&&O.controller.reportTimingSteps()};queueMicrotask(()=>Ke())};O.processResponse!=null&&queueMicrotask(()=>{O.processResponse(
ae),O.processResponse=null});const Se=ae.type==="error"?ae:ae.internalResponse??ae;Se.body==null?Re():tt(Se.body.stream,()=>{Re()})}async function $e(O){const ae=O.request;let he=null,Re=null;const Se=O.
timingInfo;if(ae.serviceWorkers,he===null){if(ae.redirect==="follow"&&(ae.serviceWorkers="none"),Re=he=await P(O),ae.responseTainting==="cors"&&N(ae,he)==="failure")return s("cors failure");l(ae,he)===
"failure"&&(ae.timingAllowFailed=!0)}return(ae.responseTainting==="opaque"||he.type==="opaque")&&o(ae.origin,ae.client,ae.destination,Re)==="blocked"?s("blocked"):(j.has(Re.status)&&(ae.redirect!=="ma\
nual"&&O.controller.connection.destroy(void 0,!1),ae.redirect==="error"?he=s("unexpected redirect"):ae.redirect==="manual"?he=Re:ae.redirect==="follow"?he=await ie(O,he):_(!1)),he.timingInfo=Se,he)}function ie(O,ae){
const he=O.request,Re=ae.internalResponse?ae.internalResponse:ae;let Se;try{if(Se=d(Re,w(he).hash),Se==null)return ae}catch(Ke){return Promise.resolve(s(Ke))}if(!oe(Se))return Promise.resolve(s("URL s\
cheme must be a HTTP(S) scheme"));if(he.redirectCount===20)return Promise.resolve(s("redirect count exceeded"));if(he.redirectCount+=1,he.mode==="cors"&&(Se.username||Se.password)&&!I(he,Se))return Promise.
resolve(s('cross origin not allowed for request mode "cors"'));if(he.responseTainting==="cors"&&(Se.username||Se.password))return Promise.resolve(s('URL cannot contain credentials for request mode "co\
rs"'));if(Re.status!==303&&he.body!=null&&he.body.source==null)return Promise.resolve(s());if([301,302].includes(Re.status)&&he.method==="POST"||Re.status===303&&!$.includes(he.method)){he.method="GET",
he.body=null;for(const Ke of ue)he.headersList.delete(Ke)}I(w(he),Se)||(he.headersList.delete("authorization",!0),he.headersList.delete("proxy-authorization",!0),he.headersList.delete("cookie",!0),he.
headersList.delete("host",!0)),he.body!=null&&(_(he.body.source!=null),he.body=Ae(he.body.source)[0]);const Te=O.timingInfo;return Te.redirectEndTime=Te.postRedirectStartTime=g(O.crossOriginIsolatedCapability),
Te.redirectStartTime===0&&(Te.redirectStartTime=Te.startTime),he.urlList.push(Se),m(he,Re),je(O,!0)}async function P(O,ae=!1,he=!1){const Re=O.request;let Se=null,Te=null,Ke=null;const rt=null,at=!1;Re.
window==="no-window"&&Re.redirect==="error"?(Se=O,Te=Re):(Te=Q(Re),Se={...O},Se.request=Te);const At=Re.credentials==="include"||Re.credentials==="same-origin"&&Re.responseTainting==="basic",ct=Te.body?
Te.body.length:null;let lt=null;if(Te.body==null&&["POST","PUT"].includes(Te.method)&&(lt="0"),ct!=null&&(lt=H(`${ct}`)),lt!=null&&Te.headersList.append("content-length",lt,!0),ct!=null&&Te.keepalive,
Te.referrer instanceof URL&&Te.headersList.append("referer",H(Te.referrer.href),!0),a(Te),M(Te),Te.headersList.contains("user-agent",!0)||Te.headersList.append("user-agent",te),Te.cache==="default"&&(Te.
headersList.contains("if-modified-since",!0)||Te.headersList.contains("if-none-match",!0)||Te.headersList.contains("if-unmodified-since",!0)||Te.headersList.contains("if-match",!0)||Te.headersList.contains(
"if-range",!0))&&(Te.cache="no-store"),Te.cache==="no-cache"&&!Te.preventNoCacheCacheControlHeaderModification&&!Te.headersList.contains("cache-control",!0)&&Te.headersList.append("cache-control","max\
-age=0",!0),(Te.cache==="no-store"||Te.cache==="reload")&&(Te.headersList.contains("pragma",!0)||Te.headersList.append("pragma","no-cache",!0),Te.headersList.contains("cache-control",!0)||Te.headersList.
append("cache-control","no-cache",!0)),Te.headersList.contains("range",!0)&&Te.headersList.append("accept-encoding","identity",!0),Te.headersList.contains("accept-encoding",!0)||(ee(w(Te))?Te.headersList.
append("accept-encoding","br, gzip, deflate",!0):Te.headersList.append("accept-encoding","gzip, deflate",!0)),Te.headersList.delete("host",!0),rt==null&&(Te.cache="no-store"),Te.cache!=="no-store"&&Te.
cache,Ke==null){if(Te.cache==="only-if-cached")return s("only if cached");const ht=await X(Se,At,he);!ke.has(Te.method)&&ht.status>=200&&ht.status<=399,at&&ht.status,Ke==null&&(Ke=ht)}if(Ke.urlList=[...Te.
urlList],Te.headersList.contains("range",!0)&&(Ke.rangeRequested=!0),Ke.requestIncludesCredentials=At,Ke.status===407)return Re.window==="no-window"?s():f(O)?k(O):s("proxy authentication required");if(Ke.
status===421&&!he&&(Re.body==null||Re.body.source!=null)){if(f(O))return k(O);O.controller.connection.destroy(),Ke=await P(O,ae,!0)}return Ke}async function X(O,ae=!1,he=!1){_(!O.controller.connection||
O.controller.connection.destroyed),O.controller.connection={abort:null,destroyed:!1,destroy(ut,Ct=!0){this.destroyed||(this.destroyed=!0,Ct&&this.abort?.(ut??new DOMException("The operation was aborte\
d.","AbortError")))}};const Re=O.request;let Se=null;const Te=O.timingInfo;null==null&&(Re.cache="no-store");const rt=he?"yes":"no";Re.mode;let at=null;if(Re.body==null&&O.processRequestEndOfBody)queueMicrotask(
()=>O.processRequestEndOfBody());else if(Re.body!=null){const ut=async function*(It){f(O)||(yield It,O.processRequestBodyChunkLength?.(It.byteLength))},Ct=()=>{f(O)||O.processRequestEndOfBody&&O.processRequestEndOfBody()},
Rt=It=>{f(O)||(It.name==="AbortError"?O.controller.abort():O.controller.terminate(It))};at=(async function*(){try{for await(const It of Re.body.stream)yield*ut(It);Ct()}catch(It){Rt(It)}})()}try{const{
body:ut,status:Ct,statusText:Rt,headersList:It,socket:St}=await mt({body:at});if(St)Se=R({status:Ct,statusText:Rt,headersList:It,socket:St});else{const Bt=ut[Symbol.asyncIterator]();O.controller.next=
()=>Bt.next(),Se=R({status:Ct,statusText:Rt,headersList:It})}}catch(ut){return ut.name==="AbortError"?(O.controller.connection.destroy(),k(O,ut)):s(ut)}const At=async()=>{await O.controller.resume()},
ct=ut=>{f(O)||O.controller.abort(ut)},lt=new ReadableStream({async start(ut){O.controller.controller=ut},async pull(ut){await At(ut)},async cancel(ut){await ct(ut)},type:"bytes"});Se.body={stream:lt,source:null,
length:null},O.controller.resume||O.controller.on("terminated",ht),O.controller.resume=async()=>{for(;;){let ut,Ct;try{const{done:It,value:St}=await O.controller.next();if(E(O))break;ut=It?void 0:St}catch(It){
O.controller.ended&&!Te.encodedBodySize?ut=void 0:(ut=It,Ct=!0)}if(ut===void 0){x(O.controller.controller),et(O,Se);return}if(Te.decodedBodySize+=ut?.byteLength??0,Ct){O.controller.terminate(ut);return}
const Rt=new Uint8Array(ut);if(Rt.byteLength&&O.controller.controller.enqueue(Rt),De(lt)){O.controller.terminate();return}if(O.controller.controller.desiredSize<=0)return}};function ht(ut){E(O)?(Se.aborted=
!0,Ie(lt)&&O.controller.controller.error(O.controller.serializedAbortReason)):Ie(lt)&&O.controller.controller.error(new TypeError("terminated",{cause:y(ut)?ut:void 0})),O.controller.connection.destroy()}
return Se;function mt({body:ut}){const Ct=w(Re),Rt=O.controller.dispatcher;return new Promise((It,St)=>Rt.dispatch({path:Ct.pathname+Ct.search,origin:Ct.origin,method:Re.method,body:Rt.isMockActive?Re.
body&&(Re.body.source||Re.body.stream):ut,headers:Re.headersList.entries,maxRedirections:0,upgrade:Re.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(Bt){const{connection:yt}=O.
controller;Te.finalConnectionTimingInfo=v(void 0,Te.postRedirectStartTime,O.crossOriginIsolatedCapability),yt.destroyed?Bt(new DOMException("The operation was aborted.","AbortError")):(O.controller.on(
"terminated",Bt),this.abort=yt.abort=Bt),Te.finalNetworkRequestStartTime=g(O.crossOriginIsolatedCapability)},onResponseStarted(){Te.finalNetworkResponseStartTime=g(O.crossOriginIsolatedCapability)},onHeaders(Bt,yt,Lt,Nt){
if(Bt<200)return;let kt="";const Tt=new h;for(let re=0;re<yt.length;re+=2)Tt.append(Ne(yt[re]),yt[re+1].toString("latin1"),!0);kt=Tt.get("location",!0);const Ut=[],xt=kt&&Re.redirect==="follow"&&j.has(
Bt);if(Re.method!=="HEAD"&&Re.method!=="CONNECT"&&!Me.includes(Bt)&&!xt){const re=Tt.get("content-encoding",!0),le=re?re.toLowerCase().split(","):[],me=5;if(le.length>me)return this.abort(new Error(`t\
oo many content-encodings in response: ${le.length}, maximum allowed is ${me}`)),!0;for(let Je=le.length-1;Je>=0;--Je){const Pe=le[Je].trim();if(Pe==="x-gzip"||Pe==="gzip")Ut.push(A.createGunzip({flush:A.
constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(Pe==="deflate")Ut.push(G({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(Pe==="br")Ut.push(A.createBrotliDecompress(
{flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{Ut.length=0;break}}}this.body=new Ve({read:Lt});const fe=this.onError.bind(this);return It({status:Bt,statusText:Nt,
headersList:Tt,body:Ut.length?_e(this.body,...Ut,re=>{re&&this.onError(re)}).on("error",fe):this.body.on("error",fe)}),!0},onData(Bt){if(O.controller.dump)return;const yt=Bt;return Te.encodedBodySize+=
yt.byteLength,this.body.push(yt)},onComplete(){this.abort&&O.controller.off("terminated",this.abort),O.controller.ended=!0,this.body.push(null)},onError(Bt){this.abort&&O.controller.off("terminated",this.
abort),this.body?.destroy(Bt),O.controller.terminate(Bt),St(Bt)},onUpgrade(Bt,yt,Lt){if(Bt!==101)return;const Nt=new h;for(let kt=0;kt<yt.length;kt+=2)Nt.append(Ne(yt[kt]),yt[kt+1].toString("latin1"),
!0);return It({status:Bt,statusText:F[Bt],headersList:Nt,socket:Lt}),!0}}))}}T.exports={fetch:xe,Fetch:ye,fetching:Ye,finalizeAndReportTiming:Be}}),9967:((T,W,e)=>{const{extractBody:s,mixinBody:k,cloneBody:D,
bodyUnusable:R}=e(84492),{Headers:B,fill:h,HeadersList:p,setHeadersGuard:Q,getHeadersGuard:A,setHeadersList:C,getHeadersList:c}=e(60660),{FinalizationRegistry:r}=e(66653)(),i=e(3440),l=e(57975),{isValidHTTPToken:a,
sameOrigin:d,environmentSettingsObject:w}=e(73168),{forbiddenMethodsSet:m,corsSafeListedMethodsSet:S,referrerPolicy:b,requestRedirect:M,requestMode:N,requestCredentials:o,requestCache:t,requestDuplex:g}=e(
4495),{kEnumerableProperty:n,normalizedMethodRecordsBase:u,normalizedMethodRecords:I}=i,{kHeaders:f,kSignal:E,kState:y,kDispatcher:L}=e(93627),{webidl:x}=e(45893),{URLSerializer:H}=e(51900),{kConstruct:Y}=e(
36443),oe=e(34589),{getMaxListeners:ee,setMaxListeners:v,getEventListeners:U,defaultMaxListeners:J}=e(78474),G=Symbol("abortController"),z=new r(({signal:ke,abort:ue})=>{ke.removeEventListener("abort",
ue)}),q=new WeakMap;function ne(ke){return ue;function ue(){const Ce=ke.deref();if(Ce!==void 0){z.unregister(ue),this.removeEventListener("abort",ue),Ce.abort(this.reason);const Ge=q.get(Ce.signal);if(Ge!==
void 0){if(Ge.size!==0){for(const Ve of Ge){const _e=Ve.deref();_e!==void 0&&_e.abort(this.reason)}Ge.clear()}q.delete(Ce.signal)}}}}let _=!1;class Ae{constructor(ue,Ce={}){if(x.util.markAsUncloneable(
this),ue===Y)return;const Ge="Request constructor";x.argumentLengthCheck(arguments,1,Ge),ue=x.converters.RequestInfo(ue,Ge,"input"),Ce=x.converters.RequestInit(Ce,Ge,"init");let Ve=null,_e=null;const tt=w.
settingsObject.baseUrl;let st=null;if(typeof ue=="string"){this[L]=Ce.dispatcher;let $;try{$=new URL(ue,tt)}catch(te){throw new TypeError("Failed to parse URL from "+ue,{cause:te})}if($.username||$.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+ue);Ve=ce({urlList:[$]}),_e="cors"}else this[L]=Ce.dispatcher||ue[L],oe(ue instanceof Ae),Ve=ue[y],st=ue[E];const De=w.
settingsObject.origin;let Ie="client";if(Ve.window?.constructor?.name==="EnvironmentSettingsObject"&&d(Ve.window,De)&&(Ie=Ve.window),Ce.window!=null)throw new TypeError(`'window' option '${Ie}' must b\
e null`);"window"in Ce&&(Ie="no-window"),Ve=ce({method:Ve.method,headersList:Ve.headersList,unsafeRequest:Ve.unsafeRequest,client:w.settingsObject,window:Ie,priority:Ve.priority,origin:Ve.origin,referrer:Ve.
referrer,referrerPolicy:Ve.referrerPolicy,mode:Ve.mode,credentials:Ve.credentials,cache:Ve.cache,redirect:Ve.redirect,integrity:Ve.integrity,keepalive:Ve.keepalive,reloadNavigation:Ve.reloadNavigation,
historyNavigation:Ve.historyNavigation,urlList:[...Ve.urlList]});const Ne=Object.keys(Ce).length!==0;if(Ne&&(Ve.mode==="navigate"&&(Ve.mode="same-origin"),Ve.reloadNavigation=!1,Ve.historyNavigation=!1,
Ve.origin="client",Ve.referrer="client",Ve.referrerPolicy="",Ve.url=Ve.urlList[Ve.urlList.length-1],Ve.urlList=[Ve.url]),Ce.referrer!==void 0){const $=Ce.referrer;if($==="")Ve.referrer="no-referrer";else{
let te;try{te=new URL($,tt)}catch(Ee){throw new TypeError(`Referrer "${$}" is not a valid URL.`,{cause:Ee})}te.protocol==="about:"&&te.hostname==="client"||De&&!d(te,w.settingsObject.baseUrl)?Ve.referrer=
"client":Ve.referrer=te}}Ce.referrerPolicy!==void 0&&(Ve.referrerPolicy=Ce.referrerPolicy);let Ue;if(Ce.mode!==void 0?Ue=Ce.mode:Ue=_e,Ue==="navigate")throw x.errors.exception({header:"Request constru\
ctor",message:"invalid request mode navigate."});if(Ue!=null&&(Ve.mode=Ue),Ce.credentials!==void 0&&(Ve.credentials=Ce.credentials),Ce.cache!==void 0&&(Ve.cache=Ce.cache),Ve.cache==="only-if-cached"&&
Ve.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(Ce.redirect!==void 0&&(Ve.redirect=Ce.redirect),Ce.integrity!=null&&(Ve.integrity=String(Ce.integrity)),
Ce.keepalive!==void 0&&(Ve.keepalive=!!Ce.keepalive),Ce.method!==void 0){let $=Ce.method;const te=I[$];if(te!==void 0)Ve.method=te;else{if(!a($))throw new TypeError(`'${$}' is not a valid HTTP method.`);
const Ee=$.toUpperCase();if(m.has(Ee))throw new TypeError(`'${$}' HTTP method is unsupported.`);$=u[Ee]??$,Ve.method=$}!_&&Ve.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to \
result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),_=!0)}Ce.signal!==void 0&&(st=Ce.signal),this[y]=Ve;const we=new AbortController;if(this[E]=
we.signal,st!=null){if(!st||typeof st.aborted!="boolean"||typeof st.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(st.aborted)
we.abort(st.reason);else{this[G]=we;const $=new WeakRef(we),te=ne($);try{(typeof ee=="function"&&ee(st)===J||U(st,"abort").length>=J)&&v(1500,st)}catch{}i.addAbortListener(st,te),z.register(we,{signal:st,
abort:te},te)}}if(this[f]=new B(Y),C(this[f],Ve.headersList),Q(this[f],"request"),Ue==="no-cors"){if(!S.has(Ve.method))throw new TypeError(`'${Ve.method} is unsupported in no-cors mode.`);Q(this[f],"r\
equest-no-cors")}if(Ne){const $=c(this[f]),te=Ce.headers!==void 0?Ce.headers:new p($);if($.clear(),te instanceof p){for(const{name:Ee,value:ye}of te.rawValues())$.append(Ee,ye,!1);$.cookies=te.cookies}else
h(this[f],te)}const be=ue instanceof Ae?ue[y].body:null;if((Ce.body!=null||be!=null)&&(Ve.method==="GET"||Ve.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Oe=null;
if(Ce.body!=null){const[$,te]=s(Ce.body,Ve.keepalive);Oe=$,te&&!c(this[f]).contains("content-type",!0)&&this[f].append("content-type",te)}const ge=Oe??be;if(ge!=null&&ge.source==null){if(Oe!=null&&Ce.
duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(Ve.mode!=="same-origin"&&Ve.mode!=="cors")throw new TypeError('If request is made from ReadableStream\
, mode should be "same-origin" or "cors"');Ve.useCORSPreflightFlag=!0}let F=ge;if(Oe==null&&be!=null){if(R(ue))throw new TypeError("Cannot construct a Request with a Request object that has already be\
en used.");const $=new TransformStream;be.stream.pipeThrough($),F={source:be.source,length:be.length,stream:$.readable}}this[y].body=F}get method(){return x.brandCheck(this,Ae),this[y].method}get url(){
return x.brandCheck(this,Ae),H(this[y].url)}get headers(){return x.brandCheck(this,Ae),this[f]}get destination(){return x.brandCheck(this,Ae),this[y].destination}get referrer(){return x.brandCheck(this,
Ae),this[y].referrer==="no-referrer"?"":this[y].referrer==="client"?"about:client":this[y].referrer.toString()}get referrerPolicy(){return x.brandCheck(this,Ae),this[y].referrerPolicy}get mode(){return x.
brandCheck(this,Ae),this[y].mode}get credentials(){return this[y].credentials}get cache(){return x.brandCheck(this,Ae),this[y].cache}get redirect(){return x.brandCheck(this,Ae),this[y].redirect}get integrity(){
return x.brandCheck(this,Ae),this[y].integrity}get keepalive(){return x.brandCheck(this,Ae),this[y].keepalive}get isReloadNavigation(){return x.brandCheck(this,Ae),this[y].reloadNavigation}get isHistoryNavigation(){
return x.brandCheck(this,Ae),this[y].historyNavigation}get signal(){return x.brandCheck(this,Ae),this[E]}get body(){return x.brandCheck(this,Ae),this[y].body?this[y].body.stream:null}get bodyUsed(){return x.
brandCheck(this,Ae),!!this[y].body&&i.isDisturbed(this[y].body.stream)}get duplex(){return x.brandCheck(this,Ae),"half"}clone(){if(x.brandCheck(this,Ae),R(this))throw new TypeError("unusable");const ue=j(
this[y]),Ce=new AbortController;if(this.signal.aborted)Ce.abort(this.signal.reason);else{let Ge=q.get(this.signal);Ge===void 0&&(Ge=new Set,q.set(this.signal,Ge));const Ve=new WeakRef(Ce);Ge.add(Ve),i.
addAbortListener(Ce.signal,ne(Ve))}return Me(ue,Ce.signal,A(this[f]))}[l.inspect.custom](ue,Ce){Ce.depth===null&&(Ce.depth=2),Ce.colors??=!0;const Ge={method:this.method,url:this.url,headers:this.headers,
destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${l.formatWithOptions(Ce,Ge)}`}}k(Ae);function ce(ke){return{method:ke.
method??"GET",localURLsOnly:ke.localURLsOnly??!1,unsafeRequest:ke.unsafeRequest??!1,body:ke.body??null,client:ke.client??null,reservedClient:ke.reservedClient??null,replacesClientId:ke.replacesClientId??
"",window:ke.window??"client",keepalive:ke.keepalive??!1,serviceWorkers:ke.serviceWorkers??"all",initiator:ke.initiator??"",destination:ke.destination??"",priority:ke.priority??null,origin:ke.origin??
"client",policyContainer:ke.policyContainer??"client",referrer:ke.referrer??"client",referrerPolicy:ke.referrerPolicy??"",mode:ke.mode??"no-cors",useCORSPreflightFlag:ke.useCORSPreflightFlag??!1,credentials:ke.
credentials??"same-origin",useCredentials:ke.useCredentials??!1,cache:ke.cache??"default",redirect:ke.redirect??"follow",integrity:ke.integrity??"",cryptoGraphicsNonceMetadata:ke.cryptoGraphicsNonceMetadata??
"",parserMetadata:ke.parserMetadata??"",reloadNavigation:ke.reloadNavigation??!1,historyNavigation:ke.historyNavigation??!1,userActivation:ke.userActivation??!1,taintedOrigin:ke.taintedOrigin??!1,redirectCount:ke.
redirectCount??0,responseTainting:ke.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:ke.preventNoCacheCacheControlHeaderModification??!1,done:ke.done??!1,timingAllowFailed:ke.timingAllowFailed??
!1,urlList:ke.urlList,url:ke.urlList[0],headersList:ke.headersList?new p(ke.headersList):new p}}function j(ke){const ue=ce({...ke,body:null});return ke.body!=null&&(ue.body=D(ue,ke.body)),ue}function Me(ke,ue,Ce){
const Ge=new Ae(Y);return Ge[y]=ke,Ge[E]=ue,Ge[f]=new B(Y),C(Ge[f],ke.headersList),Q(Ge[f],Ce),Ge}Object.defineProperties(Ae.prototype,{method:n,url:n,headers:n,redirect:n,clone:n,signal:n,duplex:n,destination:n,
body:n,bodyUsed:n,isHistoryNavigation:n,isReloadNavigation:n,keepalive:n,integrity:n,cache:n,credentials:n,attribute:n,referrerPolicy:n,referrer:n,mode:n,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),
x.converters.Request=x.interfaceConverter(Ae),x.converters.RequestInfo=function(ke,ue,Ce){return typeof ke=="string"?x.converters.USVString(ke,ue,Ce):ke instanceof Ae?x.converters.Request(ke,ue,Ce):x.
converters.USVString(ke,ue,Ce)},x.converters.AbortSignal=x.interfaceConverter(AbortSignal),x.converters.RequestInit=x.dictionaryConverter([{key:"method",converter:x.converters.ByteString},{key:"header\
s",converter:x.converters.HeadersInit},{key:"body",converter:x.nullableConverter(x.converters.BodyInit)},{key:"referrer",converter:x.converters.USVString},{key:"referrerPolicy",converter:x.converters.
DOMString,allowedValues:b},{key:"mode",converter:x.converters.DOMString,allowedValues:N},{key:"credentials",converter:x.converters.DOMString,allowedValues:o},{key:"cache",converter:x.converters.DOMString,
allowedValues:t},{key:"redirect",converter:x.converters.DOMString,allowedValues:M},{key:"integrity",converter:x.converters.DOMString},{key:"keepalive",converter:x.converters.boolean},{key:"signal",converter:x.
nullableConverter(ke=>x.converters.AbortSignal(ke,"RequestInit","signal",{strict:!1}))},{key:"window",converter:x.converters.any},{key:"duplex",converter:x.converters.DOMString,allowedValues:g},{key:"\
dispatcher",converter:x.converters.any}]),T.exports={Request:Ae,makeRequest:ce,fromInnerRequest:Me,cloneRequest:j}}),99051:((T,W,e)=>{const{Headers:s,HeadersList:k,fill:D,getHeadersGuard:R,setHeadersGuard:B,
setHeadersList:h}=e(60660),{extractBody:p,cloneBody:Q,mixinBody:A,hasFinalizationRegistry:C,streamRegistry:c,bodyUnusable:r}=e(84492),i=e(3440),l=e(57975),{kEnumerableProperty:a}=i,{isValidReasonPhrase:d,
isCancelled:w,isAborted:m,isBlobLike:S,serializeJavascriptValueToJSONString:b,isErrorLike:M,isomorphicEncode:N,environmentSettingsObject:o}=e(73168),{redirectStatusSet:t,nullBodyStatus:g}=e(4495),{kState:n,
kHeaders:u}=e(93627),{webidl:I}=e(45893),{FormData:f}=e(35910),{URLSerializer:E}=e(51900),{kConstruct:y}=e(36443),L=e(34589),{types:x}=e(57975),H=new TextEncoder("utf-8");class Y{static error(){return ne(
v(),"immutable")}static json(Ae,ce={}){I.argumentLengthCheck(arguments,1,"Response.json"),ce!==null&&(ce=I.converters.ResponseInit(ce));const j=H.encode(b(Ae)),Me=p(j),ke=ne(ee({}),"response");return q(
ke,ce,{body:Me[0],type:"application/json"}),ke}static redirect(Ae,ce=302){I.argumentLengthCheck(arguments,1,"Response.redirect"),Ae=I.converters.USVString(Ae),ce=I.converters["unsigned short"](ce);let j;
try{j=new URL(Ae,o.settingsObject.baseUrl)}catch(ue){throw new TypeError(`Failed to parse URL from ${Ae}`,{cause:ue})}if(!t.has(ce))throw new RangeError(`Invalid status code ${ce}`);const Me=ne(ee({}),
"immutable");Me[n].status=ce;const ke=N(E(j));return Me[n].headersList.append("location",ke,!0),Me}constructor(Ae=null,ce={}){if(I.util.markAsUncloneable(this),Ae===y)return;Ae!==null&&(Ae=I.converters.
BodyInit(Ae)),ce=I.converters.ResponseInit(ce),this[n]=ee({}),this[u]=new s(y),B(this[u],"response"),h(this[u],this[n].headersList);let j=null;if(Ae!=null){const[Me,ke]=p(Ae);j={body:Me,type:ke}}q(this,
ce,j)}get type(){return I.brandCheck(this,Y),this[n].type}get url(){I.brandCheck(this,Y);const Ae=this[n].urlList,ce=Ae[Ae.length-1]??null;return ce===null?"":E(ce,!0)}get redirected(){return I.brandCheck(
this,Y),this[n].urlList.length>1}get status(){return I.brandCheck(this,Y),this[n].status}get ok(){return I.brandCheck(this,Y),this[n].status>=200&&this[n].status<=299}get statusText(){return I.brandCheck(
this,Y),this[n].statusText}get headers(){return I.brandCheck(this,Y),this[u]}get body(){return I.brandCheck(this,Y),this[n].body?this[n].body.stream:null}get bodyUsed(){return I.brandCheck(this,Y),!!this[n].
body&&i.isDisturbed(this[n].body.stream)}clone(){if(I.brandCheck(this,Y),r(this))throw I.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const Ae=oe(this[n]);return C&&
this[n].body?.stream&&c.register(this,new WeakRef(this[n].body.stream)),ne(Ae,R(this[u]))}[l.inspect.custom](Ae,ce){ce.depth===null&&(ce.depth=2),ce.colors??=!0;const j={status:this.status,statusText:this.
statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${l.formatWithOptions(ce,j)}`}}A(Y),Object.defineProperties(
Y.prototype,{type:a,url:a,status:a,ok:a,redirected:a,statusText:a,headers:a,clone:a,body:a,bodyUsed:a,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(Y,{json:a,redirect:a,
error:a});function oe(_){if(_.internalResponse)return G(oe(_.internalResponse),_.type);const Ae=ee({..._,body:null});return _.body!=null&&(Ae.body=Q(Ae,_.body)),Ae}function ee(_){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",..._,headersList:_?.headersList?new k(_?.headersList):new k,urlList:_?.urlList?
[..._.urlList]:[]}}function v(_){const Ae=M(_);return ee({type:"error",status:0,error:Ae?_:new Error(_&&String(_)),aborted:_&&_.name==="AbortError"})}function U(_){return _.type==="error"&&_.status===
0}function J(_,Ae){return Ae={internalResponse:_,...Ae},new Proxy(_,{get(ce,j){return j in Ae?Ae[j]:ce[j]},set(ce,j,Me){return L(!(j in Ae)),ce[j]=Me,!0}})}function G(_,Ae){if(Ae==="basic")return J(_,
{type:"basic",headersList:_.headersList});if(Ae==="cors")return J(_,{type:"cors",headersList:_.headersList});if(Ae==="opaque")return J(_,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(Ae==="opaqueredirect")return J(_,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});L(!1)}function z(_,Ae=null){return L(w(_)),m(_)?v(Object.assign(new DOMException(
"The operation was aborted.","AbortError"),{cause:Ae})):v(Object.assign(new DOMException("Request was cancelled."),{cause:Ae}))}function q(_,Ae,ce){if(Ae.status!==null&&(Ae.status<200||Ae.status>599))
throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in Ae&&Ae.statusText!=null&&!d(String(Ae.statusText)))throw new TypeError("Invalid statusText");if("\
status"in Ae&&Ae.status!=null&&(_[n].status=Ae.status),"statusText"in Ae&&Ae.statusText!=null&&(_[n].statusText=Ae.statusText),"headers"in Ae&&Ae.headers!=null&&D(_[u],Ae.headers),ce){if(g.includes(_.
status))throw I.errors.exception({header:"Response constructor",message:`Invalid response status code ${_.status}`});_[n].body=ce.body,ce.type!=null&&!_[n].headersList.contains("content-type",!0)&&_[n].
headersList.append("content-type",ce.type,!0)}}function ne(_,Ae){const ce=new Y(y);return ce[n]=_,ce[u]=new s(y),h(ce[u],_.headersList),B(ce[u],Ae),C&&_.body?.stream&&c.register(ce,new WeakRef(_.body.
stream)),ce}I.converters.ReadableStream=I.interfaceConverter(ReadableStream),I.converters.FormData=I.interfaceConverter(f),I.converters.URLSearchParams=I.interfaceConverter(URLSearchParams),I.converters.
XMLHttpRequestBodyInit=function(_,Ae,ce){return typeof _=="string"?I.converters.USVString(_,Ae,ce):S(_)?I.converters.Blob(_,Ae,ce,{strict:!1}):ArrayBuffer.isView(_)||x.isArrayBuffer(_)?I.converters.BufferSource(
_,Ae,ce):i.isFormDataLike(_)?I.converters.FormData(_,Ae,ce,{strict:!1}):_ instanceof URLSearchParams?I.converters.URLSearchParams(_,Ae,ce):I.converters.DOMString(_,Ae,ce)},I.converters.BodyInit=function(_,Ae,ce){
return _ instanceof ReadableStream?I.converters.ReadableStream(_,Ae,ce):_?.[Symbol.asyncIterator]?_:I.converters.XMLHttpRequestBodyInit(_,Ae,ce)},I.converters.ResponseInit=I.dictionaryConverter([{key:"\
status",converter:I.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:I.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:I.converters.HeadersInit}]),T.exports=
{isNetworkError:U,makeNetworkError:v,makeResponse:ee,makeAppropriateNetworkError:z,filterResponse:G,Response:Y,cloneResponse:oe,fromInnerResponse:ne}}),93627:(T=>{T.exports={kUrl:Symbol("url"),kHeaders:Symbol(
"headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((T,W,e)=>{const{Transform:s}=e(57075),k=e(38522),{redirectStatusSet:D,referrerPolicySet:R,badPortsSet:B}=e(
4495),{getGlobalOrigin:h}=e(51059),{collectASequenceOfCodePoints:p,collectAnHTTPQuotedString:Q,removeChars:A,parseMIMEType:C}=e(51900),{performance:c}=e(643),{isBlobLike:r,ReadableStreamFrom:i,isValidHTTPToken:l,
normalizedMethodRecordsBase:a}=e(3440),d=e(34589),{isUint8Array:w}=e(73429),{webidl:m}=e(45893);let S=[],b;try{b=e(77598);const P=["sha256","sha384","sha512"];S=b.getHashes().filter(X=>P.includes(X))}catch{}
function M(P){const X=P.urlList,O=X.length;return O===0?null:X[O-1].toString()}function N(P,X){if(!D.has(P.status))return null;let O=P.headersList.get("location",!0);return O!==null&&E(O)&&(o(O)||(O=t(
O)),O=new URL(O,M(P))),O&&!O.hash&&(O.hash=X),O}function o(P){for(let X=0;X<P.length;++X){const O=P.charCodeAt(X);if(O>126||O<32)return!1}return!0}function t(P){return Buffer.from(P,"binary").toString(
"utf8")}function g(P){return P.urlList[P.urlList.length-1]}function n(P){const X=g(P);return ye(X)&&B.has(X.port)?"blocked":"allowed"}function u(P){return P instanceof Error||P?.constructor?.name==="E\
rror"||P?.constructor?.name==="DOMException"}function I(P){for(let X=0;X<P.length;++X){const O=P.charCodeAt(X);if(!(O===9||O>=32&&O<=126||O>=128&&O<=255))return!1}return!0}const f=l;function E(P){return(P[0]===
"	"||P[0]===" "||P[P.length-1]==="	"||P[P.length-1]===" "||P.includes(`
`)||P.includes("\r")||P.includes("\0"))===!1}function y(P,X){const{headersList:O}=X,ae=(O.get("referrer-policy",!0)??"").split(",");let he="";if(ae.length>0)for(let Re=ae.length;Re!==0;Re--){const Se=ae[Re-
1].trim();if(R.has(Se)){he=Se;break}}he!==""&&(P.referrerPolicy=he)}function L(){return"allowed"}function x(){return"success"}function H(){return"success"}function Y(P){let X=null;X=P.mode,P.headersList.
set("sec-fetch-mode",X,!0)}function oe(P){let X=P.origin;if(!(X==="client"||X===void 0)){if(P.responseTainting==="cors"||P.mode==="websocket")P.headersList.append("origin",X,!0);else if(P.method!=="GE\
T"&&P.method!=="HEAD"){switch(P.referrerPolicy){case"no-referrer":X=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":P.origin&&Ee(P.origin)&&!Ee(g(
P))&&(X=null);break;case"same-origin":Ge(P,g(P))||(X=null);break;default:}P.headersList.append("origin",X,!0)}}}function ee(P,X){return P}function v(P,X,O){return!P?.startTime||P.startTime<X?{domainLookupStartTime:X,
domainLookupEndTime:X,connectionStartTime:X,connectionEndTime:X,secureConnectionStartTime:X,ALPNNegotiatedProtocol:P?.ALPNNegotiatedProtocol}:{domainLookupStartTime:ee(P.domainLookupStartTime,O),domainLookupEndTime:ee(
P.domainLookupEndTime,O),connectionStartTime:ee(P.connectionStartTime,O),connectionEndTime:ee(P.connectionEndTime,O),secureConnectionStartTime:ee(P.secureConnectionStartTime,O),ALPNNegotiatedProtocol:P.
ALPNNegotiatedProtocol}}function U(P){return ee(c.now(),P)}function J(P){return{startTime:P.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:P.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function G(){return{referrerPolicy:"strict-origin-when-cros\
s-origin"}}function z(P){return{referrerPolicy:P.referrerPolicy}}function q(P){const X=P.referrerPolicy;d(X);let O=null;if(P.referrer==="client"){const Te=h();if(!Te||Te.origin==="null")return"no-refe\
rrer";O=new URL(Te)}else P.referrer instanceof URL&&(O=P.referrer);let ae=ne(O);const he=ne(O,!0);ae.toString().length>4096&&(ae=he);const Re=Ge(P,ae),Se=_(ae)&&!_(P.url);switch(X){case"origin":return he??
ne(O,!0);case"unsafe-url":return ae;case"same-origin":return Re?he:"no-referrer";case"origin-when-cross-origin":return Re?ae:he;case"strict-origin-when-cross-origin":{const Te=g(P);return Ge(ae,Te)?ae:
_(ae)&&!_(Te)?"no-referrer":he}default:return Se?"no-referrer":he}}function ne(P,X){return d(P instanceof URL),P=new URL(P),P.protocol==="file:"||P.protocol==="about:"||P.protocol==="blank:"?"no-refer\
rer":(P.username="",P.password="",P.hash="",X&&(P.pathname="",P.search=""),P)}function _(P){if(!(P instanceof URL))return!1;if(P.href==="about:blank"||P.href==="about:srcdoc"||P.protocol==="data:"||P.
protocol==="file:")return!0;return X(P.origin);function X(O){if(O==null||O==="null")return!1;const ae=new URL(O);return!!(ae.protocol==="https:"||ae.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(ae.hostname)||ae.hostname==="localhost"||ae.hostname.includes("localhost.")||ae.hostname.endsWith(".localhost"))}}function Ae(P,X){if(b===void 0)return!0;const O=j(X);if(O==="no metadata"||O.length===
0)return!0;const ae=Me(O),he=ke(O,ae);for(const Re of he){const Se=Re.algo,Te=Re.hash;let Ke=b.createHash(Se).update(P).digest("base64");if(Ke[Ke.length-1]==="="&&(Ke[Ke.length-2]==="="?Ke=Ke.slice(0,
-2):Ke=Ke.slice(0,-1)),ue(Ke,Te))return!0}return!1}const ce=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function j(P){const X=[];let O=!0;for(const ae of P.
split(" ")){O=!1;const he=ce.exec(ae);if(he===null||he.groups===void 0||he.groups.algo===void 0)continue;const Re=he.groups.algo.toLowerCase();S.includes(Re)&&X.push(he.groups)}return O===!0?"no metad\
ata":X}function Me(P){let X=P[0].algo;if(X[3]==="5")return X;for(let O=1;O<P.length;++O){const ae=P[O];if(ae.algo[3]==="5"){X="sha512";break}else{if(X[3]==="3")continue;ae.algo[3]==="3"&&(X="sha384")}}
return X}function ke(P,X){if(P.length===1)return P;let O=0;for(let ae=0;ae<P.length;++ae)P[ae].algo===X&&(P[O++]=P[ae]);return P.length=O,P}function ue(P,X){if(P.length!==X.length)return!1;for(let O=0;O<
P.length;++O)if(P[O]!==X[O]){if(P[O]==="+"&&X[O]==="-"||P[O]==="/"&&X[O]==="_")continue;return!1}return!0}function Ce(P){}function Ge(P,X){return P.origin===X.origin&&P.origin==="null"||P.protocol===X.
protocol&&P.hostname===X.hostname&&P.port===X.port}function Ve(){let P,X;return{promise:new Promise((ae,he)=>{P=ae,X=he}),resolve:P,reject:X}}function _e(P){return P.controller.state==="aborted"}function tt(P){
return P.controller.state==="aborted"||P.controller.state==="terminated"}function st(P){return a[P.toLowerCase()]??P}function De(P){const X=JSON.stringify(P);if(X===void 0)throw new TypeError("Value i\
s not JSON serializable");return d(typeof X=="string"),X}const Ie=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function Ne(P,X,O=0,ae=1){class he{#e;#t;#A;constructor(Se,Te){this.#e=
Se,this.#t=Te,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${P} Iterator.`);const Se=this.#A,
Te=this.#e[X],Ke=Te.length;if(Se>=Ke)return{value:void 0,done:!0};const{[O]:rt,[ae]:at}=Te[Se];this.#A=Se+1;let At;switch(this.#t){case"key":At=rt;break;case"value":At=at;break;case"key+value":At=[rt,
at];break}return{value:At,done:!1}}}return delete he.prototype.constructor,Object.setPrototypeOf(he.prototype,Ie),Object.defineProperties(he.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${P} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(Re,Se){return new he(Re,Se)}}function Ue(P,X,O,ae=0,he=1){const Re=Ne(P,O,ae,he),Se={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,X),Re(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,X),Re(this,"valu\
e")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return m.brandCheck(this,X),Re(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Ke,rt=globalThis){
if(m.brandCheck(this,X),m.argumentLengthCheck(arguments,1,`${P}.forEach`),typeof Ke!="function")throw new TypeError(`Failed to execute 'forEach' on '${P}': parameter 1 is not of type 'Function'.`);for(const{
0:at,1:At}of Re(this,"key+value"))Ke.call(rt,At,at,this)}}};return Object.defineProperties(X.prototype,{...Se,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:Se.entries.value}})}async function we(P,X,O){
const ae=X,he=O;let Re;try{Re=P.stream.getReader()}catch(Se){he(Se);return}try{ae(await $(Re))}catch(Se){he(Se)}}function be(P){return P instanceof ReadableStream||P[Symbol.toStringTag]==="ReadableStr\
eam"&&typeof P.tee=="function"}function Oe(P){try{P.close(),P.byobRequest?.respond(0)}catch(X){if(!X.message.includes("Controller is already closed")&&!X.message.includes("ReadableStream is already cl\
osed"))throw X}}const ge=/[^\x00-\xFF]/;function F(P){return d(!ge.test(P)),P}async function $(P){const X=[];let O=0;for(;;){const{done:ae,value:he}=await P.read();if(ae)return Buffer.concat(X,O);if(!w(
he))throw new TypeError("Received non-Uint8Array chunk");X.push(he),O+=he.length}}function te(P){d("protocol"in P);const X=P.protocol;return X==="about:"||X==="blob:"||X==="data:"}function Ee(P){return typeof P==
"string"&&P[5]===":"&&P[0]==="h"&&P[1]==="t"&&P[2]==="t"&&P[3]==="p"&&P[4]==="s"||P.protocol==="https:"}function ye(P){d("protocol"in P);const X=P.protocol;return X==="http:"||X==="https:"}function de(P,X){
const O=P;if(!O.startsWith("bytes"))return"failure";const ae={position:5};if(X&&p(Ke=>Ke==="	"||Ke===" ",O,ae),O.charCodeAt(ae.position)!==61)return"failure";ae.position++,X&&p(Ke=>Ke==="	"||Ke===" ",
O,ae);const he=p(Ke=>{const rt=Ke.charCodeAt(0);return rt>=48&&rt<=57},O,ae),Re=he.length?Number(he):null;if(X&&p(Ke=>Ke==="	"||Ke===" ",O,ae),O.charCodeAt(ae.position)!==45)return"failure";ae.position++,
X&&p(Ke=>Ke==="	"||Ke===" ",O,ae);const Se=p(Ke=>{const rt=Ke.charCodeAt(0);return rt>=48&&rt<=57},O,ae),Te=Se.length?Number(Se):null;return ae.position<O.length||Te===null&&Re===null||Re>Te?"failure":
{rangeStartValue:Re,rangeEndValue:Te}}function xe(P,X,O){let ae="bytes ";return ae+=F(`${P}`),ae+="-",ae+=F(`${X}`),ae+="/",ae+=F(`${O}`),ae}class Be extends s{#e;constructor(X){super(),this.#e=X}_transform(X,O,ae){
if(!this._inflateStream){if(X.length===0){ae();return}this._inflateStream=(X[0]&15)===8?k.createInflate(this.#e):k.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",he=>this.destroy(he))}this._inflateStream.write(X,O,ae)}_final(X){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
X()}}function Fe(P){return new Be(P)}function pe(P){let X=null,O=null,ae=null;const he=je("content-type",P);if(he===null)return"failure";for(const Re of he){const Se=C(Re);Se==="failure"||Se.essence===
"*/*"||(ae=Se,ae.essence!==O?(X=null,ae.parameters.has("charset")&&(X=ae.parameters.get("charset")),O=ae.essence):!ae.parameters.has("charset")&&X!==null&&ae.parameters.set("charset",X))}return ae??"f\
ailure"}function Ye(P){const X=P,O={position:0},ae=[];let he="";for(;O.position<X.length;){if(he+=p(Re=>Re!=='"'&&Re!==",",X,O),O.position<X.length)if(X.charCodeAt(O.position)===34){if(he+=Q(X,O),O.position<
X.length)continue}else d(X.charCodeAt(O.position)===44),O.position++;he=A(he,!0,!0,Re=>Re===9||Re===32),ae.push(he),he=""}return ae}function je(P,X){const O=X.get(P,!0);return O===null?null:Ye(O)}const qe=new TextDecoder;
function et(P){return P.length===0?"":(P[0]===239&&P[1]===187&&P[2]===191&&(P=P.subarray(3)),qe.decode(P))}class it{get baseUrl(){return h()}get origin(){return this.baseUrl?.origin}policyContainer=G()}
class $e{settingsObject=new it}const ie=new $e;T.exports={isAborted:_e,isCancelled:tt,isValidEncodedURL:o,createDeferredPromise:Ve,ReadableStreamFrom:i,tryUpgradeRequestToAPotentiallyTrustworthyURL:Ce,
clampAndCoarsenConnectionTimingInfo:v,coarsenedSharedCurrentTime:U,determineRequestsReferrer:q,makePolicyContainer:G,clonePolicyContainer:z,appendFetchMetadata:Y,appendRequestOriginHeader:oe,TAOCheck:H,
corsCheck:x,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:J,setRequestReferrerPolicyOnRedirect:y,isValidHTTPToken:l,requestBadPort:n,requestCurrentURL:g,responseURL:M,responseLocationURL:N,isBlobLike:r,
isURLPotentiallyTrustworthy:_,isValidReasonPhrase:I,sameOrigin:Ge,normalizeMethod:st,serializeJavascriptValueToJSONString:De,iteratorMixin:Ue,createIterator:Ne,isValidHeaderName:f,isValidHeaderValue:E,
isErrorLike:u,fullyReadBody:we,bytesMatch:Ae,isReadableStreamLike:be,readableStreamClose:Oe,isomorphicEncode:F,urlIsLocal:te,urlHasHttpsScheme:Ee,urlIsHttpHttpsScheme:ye,readAllBytes:$,simpleRangeHeaderValue:de,
buildContentRange:xe,parseMetadata:j,createInflate:Fe,extractMimeType:pe,getDecodeSplit:je,utf8DecodeBytes:et,environmentSettingsObject:ie}}),45893:((T,W,e)=>{const{types:s,inspect:k}=e(57975),{markAsUncloneable:D}=e(
75919),{toUSVString:R}=e(3440),B={};B.converters={},B.util={},B.errors={},B.errors.exception=function(h){return new TypeError(`${h.header}: ${h.message}`)},B.errors.conversionFailed=function(h){const p=h.
types.length===1?"":" one of",Q=`${h.argument} could not be converted to${p}: ${h.types.join(", ")}.`;return B.errors.exception({header:h.prefix,message:Q})},B.errors.invalidArgument=function(h){return B.
errors.exception({header:h.prefix,message:`"${h.value}" is an invalid ${h.type}.`})},B.brandCheck=function(h,p,Q){if(Q?.strict!==!1){if(!(h instanceof p)){const A=new TypeError("Illegal invocation");throw A.
code="ERR_INVALID_THIS",A}}else if(h?.[Symbol.toStringTag]!==p.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},B.argumentLengthCheck=function({
length:h},p,Q){if(h<p)throw B.errors.exception({message:`${p} argument${p!==1?"s":""} required, but${h?" only":""} ${h} found.`,header:Q})},B.illegalConstructor=function(){throw B.errors.exception({header:"\
TypeError",message:"Illegal constructor"})},B.util.Type=function(h){switch(typeof h){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Sym\
bol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return h===null?"Null":"Object"}},B.util.markAsUncloneable=D||(()=>{}),B.util.ConvertToInt=function(h,p,Q,A){let C,
c;p===64?(C=Math.pow(2,53)-1,Q==="unsigned"?c=0:c=Math.pow(-2,53)+1):Q==="unsigned"?(c=0,C=Math.pow(2,p)-1):(c=Math.pow(-2,p)-1,C=Math.pow(2,p-1)-1);let r=Number(h);if(r===0&&(r=0),A?.enforceRange===!0){
if(Number.isNaN(r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY)throw B.errors.exception({header:"Integer conversion",message:`Could not convert ${B.util.Stringify(h)} to an integer.`});
if(r=B.util.IntegerPart(r),r<c||r>C)throw B.errors.exception({header:"Integer conversion",message:`Value must be between ${c}-${C}, got ${r}.`});return r}return!Number.isNaN(r)&&A?.clamp===!0?(r=Math.
min(Math.max(r,c),C),Math.floor(r)%2===0?r=Math.floor(r):r=Math.ceil(r),r):Number.isNaN(r)||r===0&&Object.is(0,r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY?0:(r=B.util.IntegerPart(r),
r=r%Math.pow(2,p),Q==="signed"&&r>=Math.pow(2,p)-1?r-Math.pow(2,p):r)},B.util.IntegerPart=function(h){const p=Math.floor(Math.abs(h));return h<0?-1*p:p},B.util.Stringify=function(h){switch(B.util.Type(
h)){case"Symbol":return`Symbol(${h.description})`;case"Object":return k(h);case"String":return`"${h}"`;default:return`${h}`}},B.sequenceConverter=function(h){return(p,Q,A,C)=>{if(B.util.Type(p)!=="Obj\
ect")throw B.errors.exception({header:Q,message:`${A} (${B.util.Stringify(p)}) is not iterable.`});const c=typeof C=="function"?C():p?.[Symbol.iterator]?.(),r=[];let i=0;if(c===void 0||typeof c.next!=
"function")throw B.errors.exception({header:Q,message:`${A} is not iterable.`});for(;;){const{done:l,value:a}=c.next();if(l)break;r.push(h(a,Q,`${A}[${i++}]`))}return r}},B.recordConverter=function(h,p){
return(Q,A,C)=>{if(B.util.Type(Q)!=="Object")throw B.errors.exception({header:A,message:`${C} ("${B.util.Type(Q)}") is not an Object.`});const c={};if(!s.isProxy(Q)){const i=[...Object.getOwnPropertyNames(
Q),...Object.getOwnPropertySymbols(Q)];for(const l of i){const a=h(l,A,C),d=p(Q[l],A,C);c[a]=d}return c}const r=Reflect.ownKeys(Q);for(const i of r)if(Reflect.getOwnPropertyDescriptor(Q,i)?.enumerable){
const a=h(i,A,C),d=p(Q[i],A,C);c[a]=d}return c}},B.interfaceConverter=function(h){return(p,Q,A,C)=>{if(C?.strict!==!1&&!(p instanceof h))throw B.errors.exception({header:Q,message:`Expected ${A} ("${B.
util.Stringify(p)}") to be an instance of ${h.name}.`});return p}},B.dictionaryConverter=function(h){return(p,Q,A)=>{const C=B.util.Type(p),c={};if(C==="Null"||C==="Undefined")return c;if(C!=="Object")
throw B.errors.exception({header:Q,message:`Expected ${p} to be one of: Null, Undefined, Object.`});for(const r of h){const{key:i,defaultValue:l,required:a,converter:d}=r;if(a===!0&&!Object.hasOwn(p,i))
throw B.errors.exception({header:Q,message:`Missing required key "${i}".`});let w=p[i];const m=Object.hasOwn(r,"defaultValue");if(m&&w!==null&&(w??=l()),a||m||w!==void 0){if(w=d(w,Q,`${A}.${i}`),r.allowedValues&&
!r.allowedValues.includes(w))throw B.errors.exception({header:Q,message:`${w} is not an accepted type. Expected one of ${r.allowedValues.join(", ")}.`});c[i]=w}}return c}},B.nullableConverter=function(h){
return(p,Q,A)=>p===null?p:h(p,Q,A)},B.converters.DOMString=function(h,p,Q,A){if(h===null&&A?.legacyNullToEmptyString)return"";if(typeof h=="symbol")throw B.errors.exception({header:p,message:`${Q} is \
a symbol, which cannot be converted to a DOMString.`});return String(h)},B.converters.ByteString=function(h,p,Q){const A=B.converters.DOMString(h,p,Q);for(let C=0;C<A.length;C++)if(A.charCodeAt(C)>255)
throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${C} has a value of ${A.charCodeAt(C)} which is greater than 255.`);return A},B.converters.USVString=R,B.converters.
boolean=function(h){return!!h},B.converters.any=function(h){return h},B.converters["long long"]=function(h,p,Q){return B.util.ConvertToInt(h,64,"signed",void 0,p,Q)},B.converters["unsigned long long"]=
function(h,p,Q){return B.util.ConvertToInt(h,64,"unsigned",void 0,p,Q)},B.converters["unsigned long"]=function(h,p,Q){return B.util.ConvertToInt(h,32,"unsigned",void 0,p,Q)},B.converters["unsigned sho\
rt"]=function(h,p,Q,A){return B.util.ConvertToInt(h,16,"unsigned",A,p,Q)},B.converters.ArrayBuffer=function(h,p,Q,A){if(B.util.Type(h)!=="Object"||!s.isAnyArrayBuffer(h))throw B.errors.conversionFailed(
{prefix:p,argument:`${Q} ("${B.util.Stringify(h)}")`,types:["ArrayBuffer"]});if(A?.allowShared===!1&&s.isSharedArrayBuffer(h))throw B.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(h.resizable||h.growable)throw B.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return h},B.converters.TypedArray=function(h,p,Q,A,C){if(B.util.
Type(h)!=="Object"||!s.isTypedArray(h)||h.constructor.name!==p.name)throw B.errors.conversionFailed({prefix:Q,argument:`${A} ("${B.util.Stringify(h)}")`,types:[p.name]});if(C?.allowShared===!1&&s.isSharedArrayBuffer(
h.buffer))throw B.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(h.buffer.resizable||h.buffer.growable)throw B.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return h},B.converters.DataView=function(h,p,Q,A){if(B.util.Type(h)!=="Object"||!s.isDataView(h))throw B.errors.exception({header:p,message:`${Q} is not a DataView\
.`});if(A?.allowShared===!1&&s.isSharedArrayBuffer(h.buffer))throw B.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(h.buffer.resizable||h.buffer.growable)throw B.
errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return h},B.converters.BufferSource=function(h,p,Q,A){if(s.isAnyArrayBuffer(h))return B.converters.ArrayBuffer(h,p,
Q,{...A,allowShared:!1});if(s.isTypedArray(h))return B.converters.TypedArray(h,h.constructor,p,Q,{...A,allowShared:!1});if(s.isDataView(h))return B.converters.DataView(h,p,Q,{...A,allowShared:!1});throw B.
errors.conversionFailed({prefix:p,argument:`${Q} ("${B.util.Stringify(h)}")`,types:["BufferSource"]})},B.converters["sequence<ByteString>"]=B.sequenceConverter(B.converters.ByteString),B.converters["s\
equence<sequence<ByteString>>"]=B.sequenceConverter(B.converters["sequence<ByteString>"]),B.converters["record<ByteString, ByteString>"]=B.recordConverter(B.converters.ByteString,B.converters.ByteString),
T.exports={webidl:B}}),22607:(T=>{function W(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unico\
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
fireAProgressEvent:D}=e(53610),{kState:R,kError:B,kResult:h,kEvents:p,kAborted:Q}=e(20961),{webidl:A}=e(45893),{kEnumerableProperty:C}=e(3440);class c extends EventTarget{constructor(){super(),this[R]=
"empty",this[h]=null,this[B]=null,this[p]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(i){A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileR\
eader.readAsArrayBuffer"),i=A.converters.Blob(i,{strict:!1}),k(this,i,"ArrayBuffer")}readAsBinaryString(i){A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),i=A.converters.
Blob(i,{strict:!1}),k(this,i,"BinaryString")}readAsText(i,l=void 0){A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileReader.readAsText"),i=A.converters.Blob(i,{strict:!1}),l!==void 0&&(l=A.
converters.DOMString(l,"FileReader.readAsText","encoding")),k(this,i,"Text",l)}readAsDataURL(i){A.brandCheck(this,c),A.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),i=A.converters.Blob(i,
{strict:!1}),k(this,i,"DataURL")}abort(){if(this[R]==="empty"||this[R]==="done"){this[h]=null;return}this[R]==="loading"&&(this[R]="done",this[h]=null),this[Q]=!0,D("abort",this),this[R]!=="loading"&&
D("loadend",this)}get readyState(){switch(A.brandCheck(this,c),this[R]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return A.brandCheck(this,
c),this[h]}get error(){return A.brandCheck(this,c),this[B]}get onloadend(){return A.brandCheck(this,c),this[p].loadend}set onloadend(i){A.brandCheck(this,c),this[p].loadend&&this.removeEventListener("\
loadend",this[p].loadend),typeof i=="function"?(this[p].loadend=i,this.addEventListener("loadend",i)):this[p].loadend=null}get onerror(){return A.brandCheck(this,c),this[p].error}set onerror(i){A.brandCheck(
this,c),this[p].error&&this.removeEventListener("error",this[p].error),typeof i=="function"?(this[p].error=i,this.addEventListener("error",i)):this[p].error=null}get onloadstart(){return A.brandCheck(
this,c),this[p].loadstart}set onloadstart(i){A.brandCheck(this,c),this[p].loadstart&&this.removeEventListener("loadstart",this[p].loadstart),typeof i=="function"?(this[p].loadstart=i,this.addEventListener(
"loadstart",i)):this[p].loadstart=null}get onprogress(){return A.brandCheck(this,c),this[p].progress}set onprogress(i){A.brandCheck(this,c),this[p].progress&&this.removeEventListener("progress",this[p].
progress),typeof i=="function"?(this[p].progress=i,this.addEventListener("progress",i)):this[p].progress=null}get onload(){return A.brandCheck(this,c),this[p].load}set onload(i){A.brandCheck(this,c),this[p].
load&&this.removeEventListener("load",this[p].load),typeof i=="function"?(this[p].load=i,this.addEventListener("load",i)):this[p].load=null}get onabort(){return A.brandCheck(this,c),this[p].abort}set onabort(i){
A.brandCheck(this,c),this[p].abort&&this.removeEventListener("abort",this[p].abort),typeof i=="function"?(this[p].abort=i,this.addEventListener("abort",i)):this[p].abort=null}}c.EMPTY=c.prototype.EMPTY=
0,c.LOADING=c.prototype.LOADING=1,c.DONE=c.prototype.DONE=2,Object.defineProperties(c.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:C,readAsBinaryString:C,readAsText:C,readAsDataURL:C,abort:C,
readyState:C,result:C,error:C,onloadstart:C,onprogress:C,onload:C,onabort:C,onerror:C,onloadend:C,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
c,{EMPTY:s,LOADING:s,DONE:s}),T.exports={FileReader:c}}),88573:((T,W,e)=>{const{webidl:s}=e(45893),k=Symbol("ProgressEvent state");class D extends Event{constructor(B,h={}){B=s.converters.DOMString(B,
"ProgressEvent constructor","type"),h=s.converters.ProgressEventInit(h??{}),super(B,h),this[k]={lengthComputable:h.lengthComputable,loaded:h.loaded,total:h.total}}get lengthComputable(){return s.brandCheck(
this,D),this[k].lengthComputable}get loaded(){return s.brandCheck(this,D),this[k].loaded}get total(){return s.brandCheck(this,D),this[k].total}}s.converters.ProgressEventInit=s.dictionaryConverter([{key:"\
lengthComputable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:s.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:s.converters.
boolean,defaultValue:()=>!1}]),T.exports={ProgressEvent:D}}),20961:(T=>{T.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((T,W,e)=>{const{kState:s,kError:k,kResult:D,kAborted:R,kLastProgressEventFired:B}=e(
20961),{ProgressEvent:h}=e(88573),{getEncoding:p}=e(22607),{serializeAMimeType:Q,parseMIMEType:A}=e(51900),{types:C}=e(57975),{StringDecoder:c}=e(13193),{btoa:r}=e(4573),i={enumerable:!0,writable:!1,configurable:!1};
function l(b,M,N,o){if(b[s]==="loading")throw new DOMException("Invalid state","InvalidStateError");b[s]="loading",b[D]=null,b[k]=null;const g=M.stream().getReader(),n=[];let u=g.read(),I=!0;(async()=>{
for(;!b[R];)try{const{done:f,value:E}=await u;if(I&&!b[R]&&queueMicrotask(()=>{a("loadstart",b)}),I=!1,!f&&C.isUint8Array(E))n.push(E),(b[B]===void 0||Date.now()-b[B]>=50)&&!b[R]&&(b[B]=Date.now(),queueMicrotask(
()=>{a("progress",b)})),u=g.read();else if(f){queueMicrotask(()=>{b[s]="done";try{const y=d(n,N,M.type,o);if(b[R])return;b[D]=y,a("load",b)}catch(y){b[k]=y,a("error",b)}b[s]!=="loading"&&a("loadend",b)});
break}}catch(f){if(b[R])return;queueMicrotask(()=>{b[s]="done",b[k]=f,a("error",b),b[s]!=="loading"&&a("loadend",b)});break}})()}function a(b,M){const N=new h(b,{bubbles:!1,cancelable:!1});M.dispatchEvent(
N)}function d(b,M,N,o){switch(M){case"DataURL":{let t="data:";const g=A(N||"application/octet-stream");g!=="failure"&&(t+=Q(g)),t+=";base64,";const n=new c("latin1");for(const u of b)t+=r(n.write(u));
return t+=r(n.end()),t}case"Text":{let t="failure";if(o&&(t=p(o)),t==="failure"&&N){const g=A(N);g!=="failure"&&(t=p(g.parameters.get("charset")))}return t==="failure"&&(t="UTF-8"),w(b,t)}case"ArrayBu\
ffer":return S(b).buffer;case"BinaryString":{let t="";const g=new c("latin1");for(const n of b)t+=g.write(n);return t+=g.end(),t}}}function w(b,M){const N=S(b),o=m(N);let t=0;o!==null&&(M=o,t=o==="UTF\
-8"?3:2);const g=N.slice(t);return new TextDecoder(M).decode(g)}function m(b){const[M,N,o]=b;return M===239&&N===187&&o===191?"UTF-8":M===254&&N===255?"UTF-16BE":M===255&&N===254?"UTF-16LE":null}function S(b){
const M=b.reduce((o,t)=>o+t.byteLength,0);let N=0;return b.reduce((o,t)=>(o.set(t,N),N+=t.byteLength,o),new Uint8Array(M))}T.exports={staticPropertyDescriptors:i,readOperation:l,fireAProgressEvent:a}}),
86897:((T,W,e)=>{const{uid:s,states:k,sentCloseFrameState:D,emptyBuffer:R,opcodes:B}=e(20736),{kReadyState:h,kSentClose:p,kByteParser:Q,kReceivedClose:A,kResponse:C}=e(61216),{fireEvent:c,failWebsocketConnection:r,
isClosing:i,isClosed:l,isEstablished:a,parseExtensions:d}=e(98625),{channels:w}=e(42414),{CloseEvent:m}=e(15188),{makeRequest:S}=e(9967),{fetching:b}=e(54398),{Headers:M,getHeadersList:N}=e(60660),{getDecodeSplit:o}=e(
73168),{WebsocketFrameSend:t}=e(3264);let g;try{g=e(77598)}catch{}function n(y,L,x,H,Y,oe){const ee=y;ee.protocol=y.protocol==="ws:"?"http:":"https:";const v=S({urlList:[ee],client:x,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(oe.headers){const z=N(new M(oe.headers));v.headersList=z}const U=g.randomBytes(16).toString("b\
ase64");v.headersList.append("sec-websocket-key",U),v.headersList.append("sec-websocket-version","13");for(const z of L)v.headersList.append("sec-websocket-protocol",z);return v.headersList.append("se\
c-websocket-extensions","permessage-deflate; client_max_window_bits"),b({request:v,useParallelQueue:!0,dispatcher:oe.dispatcher,processResponse(z){if(z.type==="error"||z.status!==101){r(H,"Received ne\
twork error or non-101 status code.");return}if(L.length!==0&&!z.headersList.get("Sec-WebSocket-Protocol")){r(H,"Server did not respond with sent protocols.");return}if(z.headersList.get("Upgrade")?.toLowerCase()!==
"websocket"){r(H,'Server did not set Upgrade header to "websocket".');return}if(z.headersList.get("Connection")?.toLowerCase()!=="upgrade"){r(H,'Server did not set Connection header to "upgrade".');return}
const q=z.headersList.get("Sec-WebSocket-Accept"),ne=g.createHash("sha1").update(U+s).digest("base64");if(q!==ne){r(H,"Incorrect hash received in Sec-WebSocket-Accept header.");return}const _=z.headersList.
get("Sec-WebSocket-Extensions");let Ae;if(_!==null&&(Ae=d(_),!Ae.has("permessage-deflate"))){r(H,"Sec-WebSocket-Extensions header does not match.");return}const ce=z.headersList.get("Sec-WebSocket-Pro\
tocol");if(ce!==null){const j=o("sec-websocket-protocol",v.headersList);if(j===null||!j.includes(ce)){r(H,"Protocol was not set in the opening handshake.");return}}z.socket.on("data",I),z.socket.on("c\
lose",f),z.socket.on("error",E),w.open.hasSubscribers&&w.open.publish({address:z.socket.address(),protocol:ce,extensions:_}),Y(z,Ae)}})}function u(y,L,x,H){if(!(i(y)||l(y)))if(!a(y))r(y,"Connection wa\
s closed before it was established."),y[h]=k.CLOSING;else if(y[p]===D.NOT_SENT){y[p]=D.PROCESSING;const Y=new t;L!==void 0&&x===void 0?(Y.frameData=Buffer.allocUnsafe(2),Y.frameData.writeUInt16BE(L,0)):
L!==void 0&&x!==void 0?(Y.frameData=Buffer.allocUnsafe(2+H),Y.frameData.writeUInt16BE(L,0),Y.frameData.write(x,2,"utf-8")):Y.frameData=R,y[C].socket.write(Y.createFrame(B.CLOSE)),y[p]=D.SENT,y[h]=k.CLOSING}else
y[h]=k.CLOSING}function I(y){this.ws[Q].write(y)||this.pause()}function f(){const{ws:y}=this,{[C]:L}=y;L.socket.off("data",I),L.socket.off("close",f),L.socket.off("error",E);const x=y[p]===D.SENT&&y[A];
let H=1005,Y="";const oe=y[Q].closingInfo;oe&&!oe.error?(H=oe.code??1005,Y=oe.reason):y[A]||(H=1006),y[h]=k.CLOSED,c("close",y,(ee,v)=>new m(ee,v),{wasClean:x,code:H,reason:Y}),w.close.hasSubscribers&&
w.close.publish({websocket:y,code:H,reason:Y})}function E(y){const{ws:L}=this;L[h]=k.CLOSING,w.socketError.hasSubscribers&&w.socketError.publish(y),this.destroy()}T.exports={establishWebSocketConnection:n,
closeWebSocketConnection:u}}),20736:(T=>{const W="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},k={NOT_SENT:0,PROCESSING:1,
SENT:2},D={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},R=2**16-1,B={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},h=Buffer.allocUnsafe(0),p={string:1,typedArray:2,arrayBuffer:3,
blob:4};T.exports={uid:W,sentCloseFrameState:k,staticPropertyDescriptors:e,states:s,opcodes:D,maxUnsigned16Bit:R,parserStates:B,emptyBuffer:h,sendHints:p}}),15188:((T,W,e)=>{const{webidl:s}=e(45893),{
kEnumerableProperty:k}=e(3440),{kConstruct:D}=e(36443),{MessagePort:R}=e(75919);class B extends Event{#e;constructor(c,r={}){if(c===D){super(arguments[1],arguments[2]),s.util.markAsUncloneable(this);return}
const i="MessageEvent constructor";s.argumentLengthCheck(arguments,1,i),c=s.converters.DOMString(c,i,"type"),r=s.converters.MessageEventInit(r,i,"eventInitDict"),super(c,r),this.#e=r,s.util.markAsUncloneable(
this)}get data(){return s.brandCheck(this,B),this.#e.data}get origin(){return s.brandCheck(this,B),this.#e.origin}get lastEventId(){return s.brandCheck(this,B),this.#e.lastEventId}get source(){return s.
brandCheck(this,B),this.#e.source}get ports(){return s.brandCheck(this,B),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(c,r=!1,i=!1,l=null,a="",d="",w=null,m=[]){
return s.brandCheck(this,B),s.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new B(c,{bubbles:r,cancelable:i,data:l,origin:a,lastEventId:d,source:w,ports:m})}static createFastMessageEvent(c,r){
const i=new B(D,c,r);return i.#e=r,i.#e.data??=null,i.#e.origin??="",i.#e.lastEventId??="",i.#e.source??=null,i.#e.ports??=[],i}}const{createFastMessageEvent:h}=B;delete B.createFastMessageEvent;class p extends Event{#e;constructor(c,r={}){
const i="CloseEvent constructor";s.argumentLengthCheck(arguments,1,i),c=s.converters.DOMString(c,i,"type"),r=s.converters.CloseEventInit(r),super(c,r),this.#e=r,s.util.markAsUncloneable(this)}get wasClean(){
return s.brandCheck(this,p),this.#e.wasClean}get code(){return s.brandCheck(this,p),this.#e.code}get reason(){return s.brandCheck(this,p),this.#e.reason}}class Q extends Event{#e;constructor(c,r){const i="\
ErrorEvent constructor";s.argumentLengthCheck(arguments,1,i),super(c,r),s.util.markAsUncloneable(this),c=s.converters.DOMString(c,i,"type"),r=s.converters.ErrorEventInit(r??{}),this.#e=r}get message(){
return s.brandCheck(this,Q),this.#e.message}get filename(){return s.brandCheck(this,Q),this.#e.filename}get lineno(){return s.brandCheck(this,Q),this.#e.lineno}get colno(){return s.brandCheck(this,Q),
this.#e.colno}get error(){return s.brandCheck(this,Q),this.#e.error}}Object.defineProperties(B.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:k,origin:k,lastEventId:k,source:k,
ports:k,initMessageEvent:k}),Object.defineProperties(p.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:k,code:k,wasClean:k}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:k,filename:k,lineno:k,colno:k,error:k}),s.converters.MessagePort=s.interfaceConverter(R),s.converters["sequence<MessagePort>"]=s.sequenceConverter(s.converters.
MessagePort);const A=[{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:s.converters.boolean,
defaultValue:()=>!1}];s.converters.MessageEventInit=s.dictionaryConverter([...A,{key:"data",converter:s.converters.any,defaultValue:()=>null},{key:"origin",converter:s.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:s.converters.DOMString,defaultValue:()=>""},{key:"source",converter:s.nullableConverter(s.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:s.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),s.converters.CloseEventInit=s.dictionaryConverter([...A,{key:"wasClean",converter:s.converters.boolean,defaultValue:()=>!1},{key:"code",converter:s.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:s.converters.USVString,defaultValue:()=>""}]),s.converters.ErrorEventInit=s.dictionaryConverter([...A,{key:"message",converter:s.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:s.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:s.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:s.converters.any}]),T.exports={MessageEvent:B,CloseEvent:p,ErrorEvent:Q,createFastMessageEvent:h}}),3264:((T,W,e)=>{const{maxUnsigned16Bit:s}=e(
20736),k=16386;let D,R=null,B=k;try{D=e(77598)}catch{D={randomFillSync:function(A,C,c){for(let r=0;r<A.length;++r)A[r]=Math.random()*255|0;return A}}}function h(){return B===k&&(B=0,D.randomFillSync(R??=
Buffer.allocUnsafe(k),0,k)),[R[B++],R[B++],R[B++],R[B++]]}class p{constructor(A){this.frameData=A}createFrame(A){const C=this.frameData,c=h(),r=C?.byteLength??0;let i=r,l=6;r>s?(l+=8,i=127):r>125&&(l+=
2,i=126);const a=Buffer.allocUnsafe(r+l);a[0]=a[1]=0,a[0]|=128,a[0]=(a[0]&240)+A;a[l-4]=c[0],a[l-3]=c[1],a[l-2]=c[2],a[l-1]=c[3],a[1]=i,i===126?a.writeUInt16BE(r,2):i===127&&(a[2]=a[3]=0,a.writeUIntBE(
r,4,6)),a[1]|=128;for(let d=0;d<r;++d)a[l+d]=C[d]^c[d&3];return a}}T.exports={WebsocketFrameSend:p}}),19469:((T,W,e)=>{const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:k}=e(38522),{isValidClientWindowBits:D}=e(
98625),{MessageSizeExceededError:R}=e(68707),B=Buffer.from([0,0,255,255]),h=Symbol("kBuffer"),p=Symbol("kLength");class Q{#e;#t={};#A=0;constructor(C,c){this.#t.serverNoContextTakeover=C.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=C.get("server_max_window_bits"),this.#A=c.maxPayloadSize}decompress(C,c,r){if(!this.#e){let i=k;if(this.#t.serverMaxWindowBits){if(!D(this.#t.serverMaxWindowBits)){
r(new Error("Invalid server_max_window_bits"));return}i=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=s({windowBits:i})}catch(l){r(l);return}this.#e[h]=[],this.#e[p]=0,this.#e.on("data",l=>{
if(this.#e[p]+=l.length,this.#A>0&&this.#e[p]>this.#A){r(new R),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[h].push(l)}),this.#e.on("error",l=>{this.#e=null,r(l)})}this.#e.
write(C),c&&this.#e.write(B),this.#e.flush(()=>{if(!this.#e)return;const i=Buffer.concat(this.#e[h],this.#e[p]);this.#e[h].length=0,this.#e[p]=0,r(null,i)})}}T.exports={PerMessageDeflate:Q}}),81652:((T,W,e)=>{
const{Writable:s}=e(57075),k=e(34589),{parserStates:D,opcodes:R,states:B,emptyBuffer:h,sentCloseFrameState:p}=e(20736),{kReadyState:Q,kSentClose:A,kResponse:C,kReceivedClose:c}=e(61216),{channels:r}=e(
42414),{isValidStatusCode:i,isValidOpcode:l,failWebsocketConnection:a,websocketMessageReceived:d,utf8Decode:w,isControlFrame:m,isTextBinaryFrame:S,isContinuationFrame:b}=e(98625),{WebsocketFrameSend:M}=e(
3264),{closeWebSocketConnection:N}=e(86897),{PerMessageDeflate:o}=e(19469),{MessageSizeExceededError:t}=e(68707);function g(u,I,f){N(u,I,f,Buffer.byteLength(f)),a(u,f)}class n extends s{#e=[];#t=0;#A=0;#n=!1;#s=D.
INFO;#r={};#o=[];#i;#c;#a;constructor(I,f,E={}){super(),this.ws=I,this.#i=f??new Map,this.#c=E.maxFragments??0,this.#a=E.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new o(f,E))}_write(I,f,E){this.#e.push(I),this.#A+=I.length,this.#n=!0,this.run(E)}#l(){return this.#a>0&&!m(this.#r.opcode)&&this.#r.payloadLength+this.#t>this.#a?(g(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(I){for(;this.#n;)if(this.#s===D.INFO){if(this.#A<2)return I();const f=this.consume(2),E=(f[0]&128)!==0,y=f[0]&15,L=(f[1]&128)===128,x=!E&&y!==R.CONTINUATION,
H=f[1]&127,Y=f[0]&64,oe=f[0]&32,ee=f[0]&16;if(!l(y))return a(this.ws,"Invalid opcode received"),I();if(L)return a(this.ws,"Frame cannot be masked"),I();if(Y!==0&&!this.#i.has("permessage-deflate")){a(
this.ws,"Expected RSV1 to be clear.");return}if(oe!==0||ee!==0){a(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(x&&!S(y)){a(this.ws,"Invalid frame type was fragmented.");return}if(S(y)&&this.#o.
length>0){a(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&x){a(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((H>125||x)&&m(y)){a(this.ws,"Control frame either too la\
rge or fragmented");return}if(b(y)&&this.#o.length===0&&!this.#r.compressed){a(this.ws,"Unexpected continuation frame");return}if(H<=125){if(this.#r.payloadLength=H,this.#s=D.READ_DATA,!this.#l())return}else
H===126?this.#s=D.PAYLOADLENGTH_16:H===127&&(this.#s=D.PAYLOADLENGTH_64);S(y)&&(this.#r.binaryType=y,this.#r.compressed=Y!==0),this.#r.opcode=y,this.#r.masked=L,this.#r.fin=E,this.#r.fragmented=x}else if(this.#s===
D.PAYLOADLENGTH_16){if(this.#A<2)return I();const f=this.consume(2);if(this.#r.payloadLength=f.readUInt16BE(0),this.#s=D.READ_DATA,!this.#l())return}else if(this.#s===D.PAYLOADLENGTH_64){if(this.#A<8)
return I();const f=this.consume(8),E=f.readUInt32BE(0),y=f.readUInt32BE(4);if(E!==0||y>2**31-1){a(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=y,this.#s=D.READ_DATA,
!this.#l())return}else if(this.#s===D.READ_DATA){if(this.#A<this.#r.payloadLength)return I();const f=this.consume(this.#r.payloadLength);if(m(this.#r.opcode)){this.#n=this.parseControlFrame(f),this.#s=
D.INFO;const E=this.ws[C].socket;if(this.#n&&E.writableNeedDrain){this.#n=!1,E.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(I))});return}}else if(this.#r.compressed){this.#i.get("permessage-\
deflate").decompress(f,this.#r.fin,(E,y)=>{if(E){const L=E instanceof t?1009:1007;g(this.ws,L,E.message);return}if(this.writeFragments(y)){if(this.#a>0&&this.#t>this.#a){g(this.ws,1009,new t().message);
return}if(!this.#r.fin){this.#s=D.INFO,this.#n=!0,this.run(I);return}d(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=!0,this.#s=D.INFO,this.run(I)}}),this.#n=!1;break}else{if(!this.writeFragments(
f))return;if(this.#a>0&&this.#t>this.#a){g(this.ws,1009,new t().message);return}!this.#r.fragmented&&this.#r.fin&&d(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=D.INFO}}}consume(I){if(I>
this.#A)throw new Error("Called consume() before buffers satiated.");if(I===0)return h;if(this.#e[0].length===I)return this.#A-=this.#e[0].length,this.#e.shift();const f=Buffer.allocUnsafe(I);let E=0;
for(;E!==I;){const y=this.#e[0],{length:L}=y;if(L+E===I){f.set(this.#e.shift(),E);break}else if(L+E>I){f.set(y.subarray(0,I-E),E),this.#e[0]=y.subarray(I-E);break}else f.set(this.#e.shift(),E),E+=y.length}
return this.#A-=I,f}writeFragments(I){return this.#c>0&&this.#o.length===this.#c?(g(this.ws,1008,"Too many message fragments"),!1):(this.#t+=I.length,this.#o.push(I),!0)}consumeFragments(){const I=this.#o;
if(I.length===1)return this.#t=0,I.shift();const f=Buffer.concat(I,this.#t);return this.#o=[],this.#t=0,f}parseCloseBody(I){k(I.length!==1);let f;if(I.length>=2&&(f=I.readUInt16BE(0)),f!==void 0&&!i(f))
return{code:1002,reason:"Invalid status code",error:!0};let E=I.subarray(2);E[0]===239&&E[1]===187&&E[2]===191&&(E=E.subarray(3));try{E=w(E)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:f,reason:E,error:!1}}parseControlFrame(I){const{opcode:f,payloadLength:E}=this.#r;if(f===R.CLOSE){if(E===1)return a(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.
parseCloseBody(I),this.#r.closeInfo.error){const{code:y,reason:L}=this.#r.closeInfo;return N(this.ws,y,L,L.length),a(this.ws,L),!1}if(this.ws[A]!==p.SENT){let y=h;this.#r.closeInfo.code&&(y=Buffer.allocUnsafe(
2),y.writeUInt16BE(this.#r.closeInfo.code,0));const L=new M(y);this.ws[C].socket.write(L.createFrame(R.CLOSE),x=>{x||(this.ws[A]=p.SENT)})}return this.ws[Q]=B.CLOSING,this.ws[c]=!0,!1}else if(f===R.PING){
if(!this.ws[c]){const y=new M(I);this.ws[C].socket.write(y.createFrame(R.PONG)),r.ping.hasSubscribers&&r.ping.publish({payload:I})}}else f===R.PONG&&r.pong.hasSubscribers&&r.pong.publish({payload:I});
return!0}get closingInfo(){return this.#r.closeInfo}}T.exports={ByteParser:n}}),13900:((T,W,e)=>{const{WebsocketFrameSend:s}=e(3264),{opcodes:k,sendHints:D}=e(20736),R=e(64660),B=Buffer[Symbol.species];
class h{#e=new R;#t=!1;#A;constructor(C){this.#A=C}add(C,c,r){if(r!==D.blob){const l=p(C,r);if(!this.#t)this.#A.write(l,c);else{const a={promise:null,callback:c,frame:l};this.#e.push(a)}return}const i={
promise:C.arrayBuffer().then(l=>{i.promise=null,i.frame=p(l,r)}),callback:c,frame:null};this.#e.push(i),this.#t||this.#n()}async#n(){this.#t=!0;const C=this.#e;for(;!C.isEmpty();){const c=C.shift();c.
promise!==null&&await c.promise,this.#A.write(c.frame,c.callback),c.callback=c.frame=null}this.#t=!1}}function p(A,C){return new s(Q(A,C)).createFrame(C===D.string?k.TEXT:k.BINARY)}function Q(A,C){switch(C){case D.
string:return Buffer.from(A);case D.arrayBuffer:case D.blob:return new B(A);case D.typedArray:return new B(A.buffer,A.byteOffset,A.byteLength)}}T.exports={SendQueue:h}}),61216:(T=>{T.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((T,W,e)=>{const{kReadyState:s,kController:k,kResponse:D,kBinaryType:R,kWebSocketURL:B}=e(61216),{states:h,opcodes:p}=e(20736),{ErrorEvent:Q,createFastMessageEvent:A}=e(
15188),{isUtf8:C}=e(4573),{collectASequenceOfCodePointsFast:c,removeHTTPWhitespace:r}=e(51900);function i(L){return L[s]===h.CONNECTING}function l(L){return L[s]===h.OPEN}function a(L){return L[s]===h.
CLOSING}function d(L){return L[s]===h.CLOSED}function w(L,x,H=(oe,ee)=>new Event(oe,ee),Y={}){const oe=H(L,Y);x.dispatchEvent(oe)}function m(L,x,H){if(L[s]!==h.OPEN)return;let Y;if(x===p.TEXT)try{Y=y(
H)}catch{N(L,"Received invalid UTF-8 in text frame.");return}else x===p.BINARY&&(L[R]==="blob"?Y=new Blob([H]):Y=S(H));w("message",L,A,{origin:L[B].origin,data:Y})}function S(L){return L.byteLength===
L.buffer.byteLength?L.buffer:L.buffer.slice(L.byteOffset,L.byteOffset+L.byteLength)}function b(L){if(L.length===0)return!1;for(let x=0;x<L.length;++x){const H=L.charCodeAt(x);if(H<33||H>126||H===34||H===
40||H===41||H===44||H===47||H===58||H===59||H===60||H===61||H===62||H===63||H===64||H===91||H===92||H===93||H===123||H===125)return!1}return!0}function M(L){return L>=1e3&&L<1015?L!==1004&&L!==1005&&L!==
1006:L>=3e3&&L<=4999}function N(L,x){const{[k]:H,[D]:Y}=L;H.abort(),Y?.socket&&!Y.socket.destroyed&&Y.socket.destroy(),x&&w("error",L,(oe,ee)=>new Q(oe,ee),{error:new Error(x),message:x})}function o(L){
return L===p.CLOSE||L===p.PING||L===p.PONG}function t(L){return L===p.CONTINUATION}function g(L){return L===p.TEXT||L===p.BINARY}function n(L){return g(L)||t(L)||o(L)}function u(L){const x={position:0},
H=new Map;for(;x.position<L.length;){const Y=c(";",L,x),[oe,ee=""]=Y.split("=");H.set(r(oe,!0,!1),r(ee,!1,!0)),x.position++}return H}function I(L){if(L.length===0)return!1;for(let H=0;H<L.length;H++){
const Y=L.charCodeAt(H);if(Y<48||Y>57)return!1}const x=Number.parseInt(L,10);return x>=8&&x<=15}const f=typeof process.versions.icu=="string",E=f?new TextDecoder("utf-8",{fatal:!0}):void 0,y=f?E.decode.
bind(E):function(L){if(C(L))return L.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};T.exports={isConnecting:i,isEstablished:l,isClosing:a,isClosed:d,fireEvent:w,isValidSubprotocol:b,
isValidStatusCode:M,failWebsocketConnection:N,websocketMessageReceived:m,utf8Decode:y,isControlFrame:o,isContinuationFrame:t,isTextBinaryFrame:g,isValidOpcode:n,parseExtensions:u,isValidClientWindowBits:I}}),
13726:((T,W,e)=>{const{webidl:s}=e(45893),{URLSerializer:k}=e(51900),{environmentSettingsObject:D}=e(73168),{staticPropertyDescriptors:R,states:B,sentCloseFrameState:h,sendHints:p}=e(20736),{kWebSocketURL:Q,
kReadyState:A,kController:C,kBinaryType:c,kResponse:r,kSentClose:i,kByteParser:l}=e(61216),{isConnecting:a,isEstablished:d,isClosing:w,isValidSubprotocol:m,fireEvent:S}=e(98625),{establishWebSocketConnection:b,
closeWebSocketConnection:M}=e(86897),{ByteParser:N}=e(81652),{kEnumerableProperty:o,isBlobLike:t}=e(3440),{getGlobalDispatcher:g}=e(32581),{types:n}=e(57975),{ErrorEvent:u,CloseEvent:I}=e(15188),{SendQueue:f}=e(
13900);class E extends EventTarget{#e={open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#s;constructor(H,Y=[]){super(),s.util.markAsUncloneable(this);const oe="WebSocket constructor";s.argumentLengthCheck(
arguments,1,oe);const ee=s.converters["DOMString or sequence<DOMString> or WebSocketInit"](Y,oe,"options");H=s.converters.USVString(H,oe,"url"),Y=ee.protocols;const v=D.settingsObject.baseUrl;let U;try{
U=new URL(H,v)}catch(G){throw new DOMException(G,"SyntaxError")}if(U.protocol==="http:"?U.protocol="ws:":U.protocol==="https:"&&(U.protocol="wss:"),U.protocol!=="ws:"&&U.protocol!=="wss:")throw new DOMException(
`Expected a ws: or wss: protocol, got ${U.protocol}`,"SyntaxError");if(U.hash||U.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof Y=="string"&&(Y=[Y]),Y.length!==new Set(
Y.map(G=>G.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(Y.length>0&&!Y.every(G=>m(G)))throw new DOMException("Invalid Sec-WebSocket-Protocol val\
ue","SyntaxError");this[Q]=new URL(U.href);const J=D.settingsObject;this[C]=b(U,Y,J,this,(G,z)=>this.#r(G,z),ee),this[A]=E.CONNECTING,this[i]=h.NOT_SENT,this[c]="blob"}close(H=void 0,Y=void 0){s.brandCheck(
this,E);const oe="WebSocket.close";if(H!==void 0&&(H=s.converters["unsigned short"](H,oe,"code",{clamp:!0})),Y!==void 0&&(Y=s.converters.USVString(Y,oe,"reason")),H!==void 0&&H!==1e3&&(H<3e3||H>4999))
throw new DOMException("invalid code","InvalidAccessError");let ee=0;if(Y!==void 0&&(ee=Buffer.byteLength(Y),ee>123))throw new DOMException(`Reason must be less than 123 bytes; received ${ee}`,"Syntax\
Error");M(this,H,Y,ee)}send(H){s.brandCheck(this,E);const Y="WebSocket.send";if(s.argumentLengthCheck(arguments,1,Y),H=s.converters.WebSocketSendData(H,Y,"data"),a(this))throw new DOMException("Sent b\
efore connected.","InvalidStateError");if(!(!d(this)||w(this)))if(typeof H=="string"){const oe=Buffer.byteLength(H);this.#t+=oe,this.#s.add(H,()=>{this.#t-=oe},p.string)}else n.isArrayBuffer(H)?(this.#t+=
H.byteLength,this.#s.add(H,()=>{this.#t-=H.byteLength},p.arrayBuffer)):ArrayBuffer.isView(H)?(this.#t+=H.byteLength,this.#s.add(H,()=>{this.#t-=H.byteLength},p.typedArray)):t(H)&&(this.#t+=H.size,this.#s.
add(H,()=>{this.#t-=H.size},p.blob))}get readyState(){return s.brandCheck(this,E),this[A]}get bufferedAmount(){return s.brandCheck(this,E),this.#t}get url(){return s.brandCheck(this,E),k(this[Q])}get extensions(){
return s.brandCheck(this,E),this.#n}get protocol(){return s.brandCheck(this,E),this.#A}get onopen(){return s.brandCheck(this,E),this.#e.open}set onopen(H){s.brandCheck(this,E),this.#e.open&&this.removeEventListener(
"open",this.#e.open),typeof H=="function"?(this.#e.open=H,this.addEventListener("open",H)):this.#e.open=null}get onerror(){return s.brandCheck(this,E),this.#e.error}set onerror(H){s.brandCheck(this,E),
this.#e.error&&this.removeEventListener("error",this.#e.error),typeof H=="function"?(this.#e.error=H,this.addEventListener("error",H)):this.#e.error=null}get onclose(){return s.brandCheck(this,E),this.#e.
close}set onclose(H){s.brandCheck(this,E),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof H=="function"?(this.#e.close=H,this.addEventListener("close",H)):this.#e.close=null}get onmessage(){
return s.brandCheck(this,E),this.#e.message}set onmessage(H){s.brandCheck(this,E),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof H=="function"?(this.#e.message=H,this.addEventListener(
"message",H)):this.#e.message=null}get binaryType(){return s.brandCheck(this,E),this[c]}set binaryType(H){s.brandCheck(this,E),H!=="blob"&&H!=="arraybuffer"?this[c]="blob":this[c]=H}#r(H,Y){this[r]=H;
const oe=this[C]?.dispatcher?.webSocketOptions,ee=oe?.maxFragments,v=oe?.maxPayloadSize,U=new N(this,Y,{maxFragments:ee,maxPayloadSize:v});U.on("drain",y),U.on("error",L.bind(this)),H.socket.ws=this,this[l]=
U,this.#s=new f(H.socket),this[A]=B.OPEN;const J=H.headersList.get("sec-websocket-extensions");J!==null&&(this.#n=J);const G=H.headersList.get("sec-websocket-protocol");G!==null&&(this.#A=G),S("open",
this)}}E.CONNECTING=E.prototype.CONNECTING=B.CONNECTING,E.OPEN=E.prototype.OPEN=B.OPEN,E.CLOSING=E.prototype.CLOSING=B.CLOSING,E.CLOSED=E.prototype.CLOSED=B.CLOSED,Object.defineProperties(E.prototype,
{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R,url:o,readyState:o,bufferedAmount:o,onopen:o,onerror:o,onclose:o,close:o,onmessage:o,binaryType:o,send:o,extensions:o,protocol:o,[Symbol.toStringTag]:{value:"We\
bSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(E,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R}),s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString),
s.converters["DOMString or sequence<DOMString>"]=function(x,H,Y){return s.util.Type(x)==="Object"&&Symbol.iterator in x?s.converters["sequence<DOMString>"](x):s.converters.DOMString(x,H,Y)},s.converters.
WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:s.converters.any,defaultValue:()=>g()},
{key:"headers",converter:s.nullableConverter(s.converters.HeadersInit)}]),s.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(x){return s.util.Type(x)==="Object"&&!(Symbol.iterator in
x)?s.converters.WebSocketInit(x):{protocols:s.converters["DOMString or sequence<DOMString>"](x)}},s.converters.WebSocketSendData=function(x){if(s.util.Type(x)==="Object"){if(t(x))return s.converters.Blob(
x,{strict:!1});if(ArrayBuffer.isView(x)||n.isArrayBuffer(x))return s.converters.BufferSource(x)}return s.converters.USVString(x)};function y(){this.ws[r].socket.resume()}function L(x){let H,Y;x instanceof
I?(H=x.reason,Y=x.code):H=x.message,S("error",this,()=>new u("error",{error:x,message:H})),M(this,Y)}T.exports={WebSocket:E}}),44248:(T=>{const W=new Int32Array([0,1996959894,3993919788,2567524794,124634137,
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
3020668471,3272380065,1510334235,755167117]);function e(s){let k=-1;for(let D of s)k=W[(k^D)&255]^k>>>8;return(k^-1)>>>0}T.exports=e}),33502:((T,W,e)=>{var s=e(79896),k=e(39023),D=e(2203),R=D.Readable,
B=D.PassThrough,h=e(73313),p=e(24434).EventEmitter;W.BufferSlicer=C,W.FdSlicer=Q,k.inherits(Q,p);function Q(c){p.call(this),this.fd=c,this.pend=new h,this.pend.max=1,this.refCount=0}Q.prototype.read=function(c,r,i,l,a){
var d=this;d.pend.go(function(w){s.read(d.fd,c,r,i,l,function(m,S,b){w(),a(m,S,b)})})},Q.prototype.createReadStream=function(c){return new A(this,c)},Q.prototype.ref=function(){this.refCount+=1},Q.prototype.
unref=function(){var c=this;if(c.refCount-=1,c.refCount<0)throw new Error("invalid unref");if(c.refCount>0)return;s.close(c.fd,r);function r(i){i?c.emit("error",i):c.emit("close")}},k.inherits(A,R);function A(c,r){
r=r||{},R.call(this,r),this.context=c,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}A.prototype._read=function(c){var r=this,i=Math.min(r._readableState.highWaterMark,
c);if(r.endOffset!=null&&(i=Math.min(i,r.endOffset-r.pos)),i<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(l){var a=Buffer.allocUnsafe(i);s.read(r.context.fd,a,0,i,r.pos,function(d,w){
d?r.destroy(d):w===0?(r.push(null),r._cleanup()):(r.pos+=w,r.push(a.slice(0,w))),l()})})},A.prototype._destroy=function(c,r){this._cleanup(),r(c)},A.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},k.inherits(C,p);function C(c){p.call(this),this.refCount=0,this.buffer=c}C.prototype.read=function(c,r,i,l,a){if(!(0<=r&&r<=c.length))throw new RangeError("offset o\
utside buffer: 0 <= "+r+" <= "+c.length);if(l<0)throw new RangeError("position is negative: "+l);if(r+i>c.length&&(i=c.length-r),l+i>this.buffer.length&&(i=this.buffer.length-l),i<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(c,r,l,l+i),setImmediate(function(){a(null,i)})},C.prototype.createReadStream=function(c){c=c||{};var r=new B(c);r.start=c.start||0,r.endOffset=c.end,r.pos=r.endOffset||
this.buffer.length;for(var i=this.buffer.slice(r.start,r.pos),l=65536,a=0;;){var d=a+l;if(d>=i.length){a<i.length&&r.write(i.slice(a,i.length));break}r.write(i.slice(a,d)),a=d}return r.end(),r},C.prototype.
ref=function(){this.refCount+=1},C.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((T,W,e)=>{var s,k=e(79896),D=e(43106),R=e(33502),B=e(39023),
h=e(24434).EventEmitter,p=e(2203).Transform,Q=e(2203).PassThrough,A=e(2203).Writable;const C=typeof D.crc32=="function"?D.crc32:e(44248);s=a,s=d,s=w,s=m,s=c,s=r,W.SY=i,s=l,s=t,W.ax=g,s=n,s=u,s=S,s=N,s=
o,s=E;function c(v,U){return new Promise((J,G)=>{a(v,{...U,lazyEntries:!0},function(z,q){if(z)return G(z);J(q)})})}function r(v,U){return new Promise((J,G)=>{d(v,{...U,lazyEntries:!0},function(z,q){if(z)
return G(z);J(q)})})}function i(v,U){return new Promise((J,G)=>{w(v,{...U,lazyEntries:!0},function(z,q){if(z)return G(z);J(q)})})}function l(v,U,J){return new Promise((G,z)=>{m(v,U,{...J,lazyEntries:!0},
function(q,ne){if(q)return z(q);G(ne)})})}function a(v,U,J){typeof U=="function"&&(J=U,U=null),U==null&&(U={}),U.autoClose==null&&(U.autoClose=!0),U.lazyEntries==null&&(U.lazyEntries=!1),U.decodeStrings==
null&&(U.decodeStrings=!0),U.validateEntrySizes==null&&(U.validateEntrySizes=!0),U.strictFileNames==null&&(U.strictFileNames=!1),J==null&&(J=ee),k.open(v,"r",function(G,z){if(G)return J(G);d(z,U,function(q,ne){
q&&k.close(z,ee),J(q,ne)})})}function d(v,U,J){typeof U=="function"&&(J=U,U=null),U==null&&(U={}),U.autoClose==null&&(U.autoClose=!1),U.lazyEntries==null&&(U.lazyEntries=!1),U.decodeStrings==null&&(U.
decodeStrings=!0),U.validateEntrySizes==null&&(U.validateEntrySizes=!0),U.strictFileNames==null&&(U.strictFileNames=!1),J==null&&(J=ee),k.fstat(v,function(G,z){if(G)return J(G);var q=new R.FdSlicer(v);
m(q,z.size,U,J)})}function w(v,U,J){typeof U=="function"&&(J=U,U=null),U==null&&(U={}),U.autoClose=!1,U.lazyEntries==null&&(U.lazyEntries=!1),U.decodeStrings==null&&(U.decodeStrings=!0),U.validateEntrySizes==
null&&(U.validateEntrySizes=!0),U.strictFileNames==null&&(U.strictFileNames=!1);var G=new R.BufferSlicer(v);m(G,v.length,U,J)}function m(v,U,J,G){typeof J=="function"&&(G=J,J=null),J==null&&(J={}),J.autoClose==
null&&(J.autoClose=!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var z=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==
null&&(J.strictFileNames=!1),G==null&&(G=ee),typeof U!="number")throw new Error("expected totalSize parameter to be a number");if(U>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only fi\
le sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");v.ref();var q=22,ne=20,_=65535,Ae=Math.min(ne+q+_,U),ce=Y(Ae),j=U-ce.length;I(v,ce,0,Ae,j,function(Me){if(Me)
return G(Me);for(var ke=Ae-q;ke>=0;ke-=1)if(ce.readUInt32LE(ke)===101010256){var ue=ce.subarray(ke),Ce=ue.readUInt16LE(4),Ge=ue.readUInt16LE(10),Ve=ue.readUInt32LE(16),_e=ue.readUInt16LE(20),tt=ue.length-
q;if(_e!==tt)return G(new Error("Invalid comment length. Expected: "+tt+". Found: "+_e+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
var st=z?x(ue.subarray(22),!1):ue.subarray(22);if(ke-ne>=0&&ce.readUInt32LE(ke-ne)===117853008){var De=ce.subarray(ke-ne,ke-ne+ne),Ie=H(De,8),Ne=Y(56);return I(v,Ne,0,Ne.length,Ie,function(Ue){return Ue?
G(Ue):Ne.readUInt32LE(0)!==101075792?G(new Error("invalid zip64 end of central directory record signature")):(Ce=Ne.readUInt32LE(16),Ce!==0?G(new Error("multi-disk zip files are not supported: found d\
isk number: "+Ce)):(Ge=H(Ne,32),Ve=H(Ne,48),G(null,new S(v,Ve,U,Ge,st,J.autoClose,J.lazyEntries,z,J.validateEntrySizes,J.strictFileNames))))})}return Ce!==0?G(new Error("multi-disk zip files are not s\
upported: found disk number: "+Ce)):G(null,new S(v,Ve,U,Ge,st,J.autoClose,J.lazyEntries,z,J.validateEntrySizes,J.strictFileNames))}G(new Error("End of central directory record signature not found. Eit\
her not a zip file, or file is truncated."))})}B.inherits(S,h);function S(v,U,J,G,z,q,ne,_,Ae,ce){var j=this;h.call(j),j.reader=v,j.reader.on("error",function(Me){M(j,Me)}),j.reader.once("close",function(){
j.emit("close")}),j.readEntryCursor=U,j.fileSize=J,j.entryCount=G,j.comment=z,j.entriesRead=0,j.autoClose=!!q,j.lazyEntries=!!ne,j.decodeStrings=!!_,j.validateEntrySizes=!!Ae,j.strictFileNames=!!ce,j.
isOpen=!0,j.emittedError=!1,j.hasEachEntryBeenCalled=!1,j.lazyEntries||j._readEntry()}S.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function b(v,U){v.autoClose&&v.close(),
M(v,U)}function M(v,U){v.emittedError||(v.emittedError=!0,v.emit("error",U))}S.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},
S.prototype._readEntry=function(){var v=this;if(v.entryCount===v.entriesRead){setImmediate(function(){v.autoClose&&v.close(),!v.emittedError&&v.emit("end")});return}if(!v.emittedError){var U=Y(46);I(v.
reader,U,0,U.length,v.readEntryCursor,function(J){if(J)return b(v,J);if(!v.emittedError){var G=new N,z=U.readUInt32LE(0);if(z!==33639248)return b(v,new Error("invalid central directory file header sig\
nature: 0x"+z.toString(16)));if(G.versionMadeBy=U.readUInt16LE(4),G.versionNeededToExtract=U.readUInt16LE(6),G.generalPurposeBitFlag=U.readUInt16LE(8),G.compressionMethod=U.readUInt16LE(10),G.lastModFileTime=
U.readUInt16LE(12),G.lastModFileDate=U.readUInt16LE(14),G.crc32=U.readUInt32LE(16),G.compressedSize=U.readUInt32LE(20),G.uncompressedSize=U.readUInt32LE(24),G.fileNameLength=U.readUInt16LE(28),G.extraFieldLength=
U.readUInt16LE(30),G.fileCommentLength=U.readUInt16LE(32),G.internalFileAttributes=U.readUInt16LE(36),G.externalFileAttributes=U.readUInt32LE(38),G.relativeOffsetOfLocalHeader=U.readUInt32LE(42),G.generalPurposeBitFlag&
64)return b(v,new Error("strong encryption is not supported"));v.readEntryCursor+=46,U=Y(G.fileNameLength+G.extraFieldLength+G.fileCommentLength),I(v.reader,U,0,U.length,v.readEntryCursor,function(q){
if(q)return b(v,q);if(!v.emittedError){G.fileNameRaw=U.subarray(0,G.fileNameLength);var ne=G.fileNameLength+G.extraFieldLength;G.extraFieldRaw=U.subarray(G.fileNameLength,ne),G.fileCommentRaw=U.subarray(
ne,ne+G.fileCommentLength);try{G.extraFields=u(G.extraFieldRaw)}catch(Ge){return b(v,Ge)}if(v.decodeStrings){var _=(G.generalPurposeBitFlag&2048)!==0;G.fileComment=x(G.fileCommentRaw,_),G.fileName=g(G.
generalPurposeBitFlag,G.fileNameRaw,G.extraFields,v.strictFileNames);var Ae=n(G.fileName);if(Ae!=null)return b(v,new Error(Ae))}else G.fileComment=G.fileCommentRaw,G.fileName=G.fileNameRaw;G.comment=G.
fileComment,v.readEntryCursor+=U.length,v.entriesRead+=1;for(var ce=0;ce<G.extraFields.length;ce++){var j=G.extraFields[ce];if(j.id===1){var Me=j.data,ke=0;if(G.uncompressedSize===4294967295){if(ke+8>
Me.length)return b(v,new Error("zip64 extended information extra field does not include uncompressed size"));G.uncompressedSize=H(Me,ke),ke+=8}if(G.compressedSize===4294967295){if(ke+8>Me.length)return b(
v,new Error("zip64 extended information extra field does not include compressed size"));G.compressedSize=H(Me,ke),ke+=8}if(G.relativeOffsetOfLocalHeader===4294967295){if(ke+8>Me.length)return b(v,new Error(
"zip64 extended information extra field does not include relative header offset"));G.relativeOffsetOfLocalHeader=H(Me,ke),ke+=8}break}}if(v.validateEntrySizes&&G.compressionMethod===0){var ue=G.uncompressedSize;
if(G.isEncrypted()&&(ue+=12),G.compressedSize!==ue){var Ce="compressed/uncompressed size mismatch for stored file: "+G.compressedSize+" != "+G.uncompressedSize;return b(v,new Error(Ce))}}v.emit("entry",
G),v.lazyEntries||v._readEntry()}})}})}},S.prototype.eachEntry=function(){const v=this;if(!v.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(v.hasEachEntryBeenCalled)throw new Error(
"eachEntry() must only be called once per ZipFile");v.hasEachEntryBeenCalled=!0;let U=null;v.on("entry",G),v.on("end",z),v.on("error",q);function J(){v.removeListener("entry",G),v.removeListener("end",
z),v.removeListener("error",q),v.autoClose&&v.close()}function G(ne){let{resolve:_}=U;U=null,_({value:ne})}function z(){let{resolve:ne}=U;U=null,J(),ne({done:!0})}function q(ne){let{reject:_}=U;U=null,
J(),_(ne)}return{[Symbol.asyncIterator](){return this},next(){const ne=new Promise((_,Ae)=>{if(U!=null)throw new Error("next() called before previous Promise was resolved.");U={resolve:_,reject:Ae}});
return v.readEntry(),ne},return(ne){return J(),Promise.resolve({done:!0,value:ne})},throw(ne){return J(),Promise.reject(ne)}}},S.prototype.openReadStream=function(v,U,J){var G=this,z=0,q=v.compressedSize;
if(J==null&&(J=U,U=null),U==null)U={};else{if(U.decodeFileData===!1){if(U.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(U.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(U.decrypt!=null){if(!v.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(U.decrypt!==!1)throw new Error("invalid options.decrypt value: "+U.decrypt);if(v.isCompressed()&&U.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(U.decompress!=null){if(!v.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(U.decompress===!1||U.decompress===!0))throw new Error("invalid options.decompress value: "+U.decompress);_=U.decompress}}if(U.start!=null){if(z=U.start,z<0)throw new Error(
"options.start < 0");if(z>v.compressedSize)throw new Error("options.start > entry.compressedSize")}if(U.end!=null){if(q=U.end,q<0)throw new Error("options.end < 0");if(q>v.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(q<z)throw new Error("options.end < options.start")}}var ne=U.decodeFileData===!1||(v.compressionMethod===0||v.compressionMethod===8&&U.decompress===!1)&&(!v.isEncrypted()||
U.decrypt===!1);if((U.start!=null||U.end!=null)&&!ne)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!G.isOpen)return J(new Error("close\
d"));if(v.isEncrypted()&&!ne&&U.decrypt!==!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var _;if(ne)_=!1;else if(v.compressionMethod===8)_=U.decodeFileData!==!0;else
return J(new Error("unsupported compression method: "+v.compressionMethod));G.readLocalFileHeader(v,{minimal:!0},function(Ae,ce){if(Ae)return J(Ae);G.openReadStreamLowLevel(ce.fileDataStart,v.compressedSize,
z,q,_,v.uncompressedSize,J)})},S.prototype.openReadStreamLowLevel=function(v,U,J,G,z,q,ne){var _=this,Ae=v+U,ce=_.reader.createReadStream({start:v+J,end:v+G}),j=ce;if(z){var Me=!1,ke=D.createInflateRaw();
ce.on("error",function(ue){setImmediate(function(){Me||ke.emit("error",ue)})}),ce.pipe(ke),_.validateEntrySizes?(j=new f(q),ke.on("error",function(ue){setImmediate(function(){Me||j.emit("error",ue)})}),
ke.pipe(j)):j=ke,oe(j,function(){Me=!0,ke!==j&&ke.unpipe(j),ce.unpipe(ke),ce.destroy()})}ne(null,j)},S.prototype.readLocalFileHeader=function(v,U,J){var G=this;J==null&&(J=U,U=null),U==null&&(U={}),G.
reader.ref();var z=Y(30);I(G.reader,z,0,z.length,v.relativeOffsetOfLocalHeader,function(q){try{if(q)return J(q);var ne=z.readUInt32LE(0);if(ne!==67324752)return J(new Error("invalid local file header \
signature: 0x"+ne.toString(16)));var _=z.readUInt16LE(26),Ae=z.readUInt16LE(28),ce=v.relativeOffsetOfLocalHeader+30+_+Ae;if(ce+v.compressedSize>G.fileSize)return J(new Error("file data overflows file \
bounds: "+ce+" + "+v.compressedSize+" > "+G.fileSize));if(U.minimal)return J(null,{fileDataStart:ce});var j=new o;j.fileDataStart=ce,j.versionNeededToExtract=z.readUInt16LE(4),j.generalPurposeBitFlag=
z.readUInt16LE(6),j.compressionMethod=z.readUInt16LE(8),j.lastModFileTime=z.readUInt16LE(10),j.lastModFileDate=z.readUInt16LE(12),j.crc32=z.readUInt32LE(14),j.compressedSize=z.readUInt32LE(18),j.uncompressedSize=
z.readUInt32LE(22),j.fileNameLength=_,j.extraFieldLength=Ae,z=Y(_+Ae),G.reader.ref(),I(G.reader,z,0,z.length,v.relativeOffsetOfLocalHeader+30,function(Me){try{return Me?J(Me):(j.fileName=z.subarray(0,
_),j.extraField=z.subarray(_),J(null,j))}finally{G.reader.unref()}})}finally{G.reader.unref()}})},S.prototype.openReadStreamPromise=function(v,U){return new Promise((J,G)=>{this.openReadStream(v,U,function(z,q){
if(z)return G(z);J(q)})})},S.prototype.openReadStreamLowLevelPromise=function(v,U,J,G,z,q){return new Promise((ne,_)=>{this.openReadStream(v,U,J,G,z,q,function(Ae,ce){if(Ae)return _(Ae);ne(ce)})})},S.
prototype.readLocalFileHeaderPromise=function(v,U){return new Promise((J,G)=>{this.readLocalFileHeader(v,U,function(z,q){if(z)return G(z);J(q)})})};function N(){}N.prototype.getLastModDate=function(v){
if(v==null&&(v={}),!v.forceDosFormat)for(var U=0;U<this.extraFields.length;U++){var J=this.extraFields[U];if(J.id===21589){var G=J.data;if(G.length<5)continue;var z=G[0],q=1;if(!(z&q))continue;var ne=G.
readInt32LE(1);return new Date(ne*1e3)}else if(J.id===10){var G=J.data;if(G.length!==32||G.readUInt16LE(4)!==1||G.readUInt16LE(6)!==24)continue;var _=G.readUInt32LE(8)+4294967296*G.readInt32LE(12),Ae=_/
1e4-116444736e5;return new Date(Ae)}}return t(this.lastModFileDate,this.lastModFileTime,v.timezone)},N.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.
compressionMethod===8)},N.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},N.prototype.isCompressed=function(){return this.compressionMethod===8};function o(){}function t(v,U,J){
var G=v&31,z=(v>>5&15)-1,q=(v>>9&127)+1980,ne=0,_=(U&31)*2,Ae=U>>5&63,ce=U>>11&31;if(J==null||J==="local")return new Date(q,z,G,ce,Ae,_,ne);if(J==="UTC")return new Date(Date.UTC(q,z,G,ce,Ae,_,ne));throw new Error(
"unrecognized options.timezone: "+options.timezone)}function g(v,U,J,G){for(var z=null,q=0;q<J.length;q++){var ne=J[q];if(ne.id===28789){if(ne.data.length<6||ne.data.readUInt8(0)!==1)continue;var _=ne.
data.readUInt32LE(1);if(C(U)!==_)continue;z=x(ne.data.subarray(5),!0);break}}if(z==null){var Ae=(v&2048)!==0;z=x(U,Ae)}return G||(z=z.replace(/\\/g,"/")),z}function n(v){return v.indexOf("\\")!==-1?"i\
nvalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==-1?"invalid relative path: "+v:null}function u(v){for(var U=[],J=0;J<v.length-3;){
var G=v.readUInt16LE(J+0),z=v.readUInt16LE(J+2),q=J+4,ne=q+z;if(ne>v.length)throw new Error("extra field length exceeds extra field buffer size");var _=v.subarray(q,ne);U.push({id:G,data:_}),J=ne}return U}
function I(v,U,J,G,z,q){if(G===0)return setImmediate(function(){q(null,Y(0))});v.read(U,J,G,z,function(ne,_){if(ne)return q(ne);if(_<G)return q(new Error("unexpected EOF"));q()})}B.inherits(f,p);function f(v){
p.call(this),this.actualByteCount=0,this.expectedByteCount=v}f.prototype._transform=function(v,U,J){if(this.actualByteCount+=v.length,this.actualByteCount>this.expectedByteCount){var G="too many bytes\
 in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(G))}J(null,v)},f.prototype._flush=function(v){if(this.actualByteCount<this.expectedByteCount){
var U="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return v(new Error(U))}v()},B.inherits(E,h);function E(){h.call(this),this.refCount=0}E.prototype.
ref=function(){this.refCount+=1},E.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>0)return;if(v.refCount<0)throw new Error("invalid unref");v.close(U);function U(J){if(J)return v.emit(
"error",J);v.emit("close")}},E.prototype.createReadStream=function(v){v==null&&(v={});var U=v.start,J=v.end;if(U===J){var G=new Q;return setImmediate(function(){G.end()}),G}var z=this._readStreamForRange(
U,J),q=!1,ne=new y(this);z.on("error",function(Ae){setImmediate(function(){q||ne.emit("error",Ae)})}),oe(ne,function(){z.unpipe(ne),ne.unref(),z.destroy()});var _=new f(J-U);return ne.on("error",function(Ae){
setImmediate(function(){q||_.emit("error",Ae)})}),oe(_,function(){q=!0,ne.unpipe(_),ne.destroy()}),z.pipe(ne).pipe(_)},E.prototype._readStreamForRange=function(v,U){throw new Error("not implemented")},
E.prototype.read=function(v,U,J,G,z){var q=this.createReadStream({start:G,end:G+J}),ne=new A,_=0;ne._write=function(Ae,ce,j){Ae.copy(v,U+_,0,Ae.length),_+=Ae.length,j()},ne.on("finish",z),q.on("error",
function(Ae){z(Ae)}),q.pipe(ne)},E.prototype.close=function(v){setImmediate(v)},B.inherits(y,Q);function y(v){Q.call(this),this.context=v,this.context.ref(),this.unreffedYet=!1}y.prototype._flush=function(v){
this.unref(),v()},y.prototype.unref=function(v){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQR\
STUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function x(v,U){if(U)return v.toString("utf8");for(var J="",G=0;G<v.length;G++)J+=L[v[G]];return J}function H(v,U){var J=v.readUInt32LE(U),G=v.readUInt32LE(U+4);return G*4294967296+J}var Y;typeof Buffer.
allocUnsafe=="function"?Y=function(v){return Buffer.allocUnsafe(v)}:Y=function(v){return new Buffer(v)};function oe(v,U){typeof v.destroy=="function"?v._destroy=function(J,G){U(),G?.(J)}:v.destroy=U}function ee(v){
if(v)throw v}}),42613:(T=>{T.exports=ot(import.meta.url)("assert")}),20181:(T=>{T.exports=ot(import.meta.url)("buffer")}),49140:(T=>{T.exports=ot(import.meta.url)("constants")}),76982:(T=>{T.exports=ot(
import.meta.url)("crypto")}),24434:(T=>{T.exports=ot(import.meta.url)("events")}),79896:(T=>{T.exports=ot(import.meta.url)("fs")}),91943:(T=>{T.exports=ot(import.meta.url)("fs/promises")}),58611:(T=>{
T.exports=ot(import.meta.url)("http")}),65692:(T=>{T.exports=ot(import.meta.url)("https")}),69278:(T=>{T.exports=ot(import.meta.url)("net")}),34589:(T=>{T.exports=ot(import.meta.url)("node:assert")}),
16698:(T=>{T.exports=ot(import.meta.url)("node:async_hooks")}),4573:(T=>{T.exports=ot(import.meta.url)("node:buffer")}),37540:(T=>{T.exports=ot(import.meta.url)("node:console")}),77598:(T=>{T.exports=
ot(import.meta.url)("node:crypto")}),53053:(T=>{T.exports=ot(import.meta.url)("node:diagnostics_channel")}),40610:(T=>{T.exports=ot(import.meta.url)("node:dns")}),78474:(T=>{T.exports=ot(import.meta.url)(
"node:events")}),73024:(T=>{T.exports=ot(import.meta.url)("node:fs")}),51455:(T=>{T.exports=ot(import.meta.url)("node:fs/promises")}),37067:(T=>{T.exports=ot(import.meta.url)("node:http")}),32467:(T=>{
T.exports=ot(import.meta.url)("node:http2")}),44708:(T=>{T.exports=ot(import.meta.url)("node:https")}),98995:(T=>{T.exports=ot(import.meta.url)("node:module")}),77030:(T=>{T.exports=ot(import.meta.url)(
"node:net")}),48161:(T=>{T.exports=ot(import.meta.url)("node:os")}),76760:(T=>{T.exports=ot(import.meta.url)("node:path")}),643:(T=>{T.exports=ot(import.meta.url)("node:perf_hooks")}),1708:(T=>{T.exports=
ot(import.meta.url)("node:process")}),41792:(T=>{T.exports=ot(import.meta.url)("node:querystring")}),57075:(T=>{T.exports=ot(import.meta.url)("node:stream")}),46193:(T=>{T.exports=ot(import.meta.url)(
"node:string_decoder")}),41692:(T=>{T.exports=ot(import.meta.url)("node:tls")}),73136:(T=>{T.exports=ot(import.meta.url)("node:url")}),57975:(T=>{T.exports=ot(import.meta.url)("node:util")}),73429:(T=>{
T.exports=ot(import.meta.url)("node:util/types")}),75919:(T=>{T.exports=ot(import.meta.url)("node:worker_threads")}),38522:(T=>{T.exports=ot(import.meta.url)("node:zlib")}),70857:(T=>{T.exports=ot(import.meta.
url)("os")}),16928:(T=>{T.exports=ot(import.meta.url)("path")}),2203:(T=>{T.exports=ot(import.meta.url)("stream")}),13193:(T=>{T.exports=ot(import.meta.url)("string_decoder")}),64756:(T=>{T.exports=ot(
import.meta.url)("tls")}),52018:(T=>{T.exports=ot(import.meta.url)("tty")}),87016:(T=>{T.exports=ot(import.meta.url)("url")}),39023:(T=>{T.exports=ot(import.meta.url)("util")}),43106:(T=>{T.exports=ot(
import.meta.url)("zlib")}),63e3:((T,W,e)=>{e.d(W,{WZ:()=>h,j:()=>A,mJ:()=>Q});var s=e(96191),k=e(37487),D=e(59870),R=e(43657),B=e(36584);function h(C,c){const r=C.boolean("upload-artifact",!0),i=C.optional(
"retention-days",p),l=C.boolean("artifact-env-variables",!0);return{upload:r?{overwrite:c,retentionDays:i}:void 0,artifactEnvVariables:l}}function p(C){if(/^0+$/.test(C))return;const c=(0,B.$J)(1/0,!0)(
C),r=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(c>r)throw new Error(`must be at most ${r}, the repository's limit in days, not ${c}`);return c}async function Q(C,{package:c,...r},{upload:i,artifactEnvVariables:l}){
const a=l?r:{name:r.name,bytes:(0,R.zy)((0,D.KC)(c))};return await(0,s.mz)(C,a,i)}function A({upload:C,artifactEnvVariables:c},r){!C||!c||!(0,k.GQ)()||r.warning("This repository is public: anyone sign\
ed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: false to leave them out.")}}),46779:((T,W,e)=>{e.d(W,{Bv:()=>A,X7:()=>c,Zw:()=>Q});var s=e(39462),
k=e(7279),D=e(43657),R=e(65645),B=e(96006),h=e(23349);class p extends k.HR{job;constructor(i,l){super({what:l.message,...l},{...l,busy:!1,cause:l}),this.job=i}}function Q(r){return r instanceof p?r.job:
{}}async function A(r,i,{title:l,longestWaitMs:a,advice:d,idsIn:w}){r.log.info(`${l}: ${i.status||"no status"}, dock status ${i.dockStatusId}`);let m={};const S=b=>{const M={"dock-status-id":i.dockStatusId,
...w(b)},N=Object.keys(M).some(o=>!(o in m));m={...M,...m,...b.status!==""&&{status:b.status}},N&&r.publish(m)};try{return{last:await(0,B.qt)(r,i,{longestWaitMs:a,advice:d,onStatus:S}),outputs:m}}catch(b){
throw new p(m,(0,k.iT)(b))}}const C="Check the workflow in AI for Process, then re-run the job.";async function c(r,i,{workflowId:l,flowId:a,timeoutMs:d,longestWaitMs:w}){return r.log.info(`Exporting \
workflow ${l}, flow ${a}, from ${i.url.href}`),await(0,s.N)({...r,platform:i},(0,s.R)(d,"No package"),async m=>{const S=await(0,h.Nq)(m,{workflowId:l,flowId:a}),{dockStatusId:b,exportJobId:M}=S,{last:N,
outputs:o}=await A(m,S,{title:`Export job ${M??"without an ID"}`,longestWaitMs:w,advice:C,idsIn:()=>({...M!==void 0&&{"export-job-id":M}})});try{const t=await(0,h.EH)(m,S,N),g=async()=>(0,h.EH)(m,S,await(0,B.
SO)(m,b)),n=f=>(0,D.ue)(f,m.signal),{content:u,...I}=await(0,R.R)(m,{url:t,freshUrl:g,read:n});return{...I,package:u,job:o}}catch(t){throw new p(o,(0,k.iT)(t))}})}}),72697:((T,W,e)=>{e.d(W,{As:()=>l,Sm:()=>A,
UX:()=>c,cZ:()=>i,dF:()=>m,wF:()=>S});var s=e(51455),k=e(76760),D=e(7279),R=e(15543),B=e(37487),h=e(24057),p=e(30706),Q=e(46779);function A({host:b,pathname:M}){return b+M.replace(/\/$/,"")}const C=2e4;
function c({message:b}){return(0,p.OX)(b,1e3)}const r="<dock status ID>";function i(b){const M=new Map;for(const{name:o,error:t}of b){const{"dock-status-id":g}=(0,Q.Zw)(t),n=g===void 0?t.message:t.message.
replaceAll(g,r),u=M.get(n)??{names:[],ids:[],help:(0,B.VY)(t)};M.set(n,u),u.names.push(o),g!==void 0&&u.ids.push(g)}const N=Math.max(100,Math.min(1e3,Math.floor(C/M.size)));return Array.from(M,([o,{names:t,
ids:g,help:n}])=>({names:t,message:(0,p.OX)(o,N).replaceAll(r,()=>g.join(", ")),help:n}))}function l(b){return i(b).map(({names:M,message:N})=>`${M.join(", ")}: ${N}`).join(" | ")}function a(b){const M=b.
flatMap(n=>n??[]),N=({message:n},u)=>M.findIndex(I=>I.message===n)===u,[o,...t]=M.filter(N);if(o===void 0||t.length===0)return o;const g=[o,...t].map(({message:n})=>n).join(" Also: ");return new Failure(
{what:g,topic:o instanceof Failure?o.topic:void 0},{cause:o})}async function d(b,M,N){const{outputs:o,error:t}=await b.then(g=>({outputs:g,error:void 0}),g=>({outputs:{...M,...jobOf(toError(g))},error:toError(
g)}));if(setOutputs(o),N){const g=[...N.facts,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["Status",o.status&&{words:o.status}],["Duration",{words:humanTime(performance.now())}]],
n=t?N.titles.failed:N.titles.done;await writeSummary(n,...t?[withHelp(c(t),helpFor(t))]:[],factTable(g))}if(t)throw t}const w=1e6;async function m(b,M){const N=JSON.stringify(M),o=await S(`the output ${b}`,
async()=>{const g=(0,k.join)(await(0,B.Pd)(`workflow-${b}-`),`${b}.json`);return await(0,s.writeFile)(g,N),{[`${b}-path`]:g}}),t=Buffer.byteLength(N)>w;return t&&(0,R.lm)(`The output ${b} would be lon\
ger than GitHub's limit of 1 MB. Read the file in ${b}-path.`),{[b]:t?[]:M,...o}}async function S(b,M){try{return await M()}catch(N){return(0,R.t1)().warning(`Can't keep ${b} as a file. ${(0,D.gJ)(N)}`),
{}}}}),52176:((T,W,e)=>{e.d(W,{$0:()=>i,kA:()=>C,uu:()=>r});var s=e(51455),k=e(76760),D=e(71124),R=e(2045),B=e(15543),h=e(37487),p=e(30706),Q=e(72697),A=e(36584);async function C(l){const[a,d]=[l(),l(
{maxLength:1/0})];return await(0,Q.wF)("the report",async()=>{const w=await(0,h.Pd)("workflow-report-"),m={"report-path":(0,k.join)(w,"report.md"),"full-report-path":(0,k.join)(w,"full-report.md")};return await(0,s.
writeFile)(m["report-path"],a),await(0,s.writeFile)(m["full-report-path"],d),m})}const c=900*1024;function r(l,a,d,w){const m=c-Buffer.byteLength(d.join()),S=l({headings:a,maxLength:1/0,maxBytes:m,mark:!1}).
join("");return w===void 0?S:(0,R.SE)(S,w)}function i(l){const a=(0,D.AS)(l);if(a.length===0)return;const d=a.slice(0,20).map(A.bY),w=a.length>20?` and ${(0,p.hS)(a.length-20,"more line")}`:"";(0,B.lm)(
`No field matched ${d.join(", ")}${w} in ignore. Check the spelling.`)}}),80682:((T,W,e)=>{e.d(W,{H:()=>r,R:()=>h});var s=e(73024),k=e(30532),D=e(5806),R=e(30706),B=e(36584);function h(i,l){const a=["\
workflows","workflows-file"].filter(m=>i.text(m)!==""),[d]=a;if(d===void 0)return{targets:p(i,l),fromList:!1};a.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const m of["\
workflow-id","flow-id","name"])i.text(m)!==""&&i.refuse(m,`can't be combined with ${d}`);const w=d==="workflows"?i.lines(d):i.optional(d,Q);return{targets:w===void 0?[]:C(i,d,w),fromList:!0}}function p(i,l){
const a=i.required("workflow-id",B.Fg),d=i.required("flow-id",B.Fg),w=i.optional("name",B.$q);return a===void 0||d===void 0?[]:[{name:w??i.parse("workflow-id",l+a,B.$q)??"",workflowId:a,flowId:d}]}function Q(i){
const l=(0,B.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,s.readFileSync)(l))}catch(a){throw new Error(`can't be read: ${i}: ${(0,k.CQ)(a)}`)}}const A=(0,B.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,B.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${B.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,R.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,R.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,B.bY)(i)}`]);function C(i,l,a){const d=[],[w,m]=[new Map,new Map],S=a.split(/\r\n|\n|\r/).map(b=>b.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).
filter(Boolean));for(const[b,M]of S.entries()){const N=`${l} line ${b+1}`;if(!i.parse(N,M.join(" "),A))continue;const[o="",t="",g=""]=M;i.parse(`${N} name`,o,B.$q),i.parse(`${N} workflow-id`,t,B.Fg),i.
parse(`${N} flow-id`,g,B.Fg);const n=c(w,(0,D.Sr)(o),b+1);n!==void 0&&i.refuse(N,`has the name of line ${n}`);const u=c(m,`${t} ${g}`,b+1);u!==void 0&&i.refuse(N,`has the IDs of line ${u}. Set the IDs\
 of its own workflow, or remove the line`),d.push({name:o,workflowId:t,flowId:g})}return S.every(b=>b.length===0)&&i.refuse(l,"names no workflow"),d}function c(i,l,a){const d=i.get(l);return d===void 0&&
i.set(l,a),d}async function r(i,l,a){const d=[],w=i.entries(),m=async()=>{for(const[S,b]of w)d[S]=await a(b)};return await Promise.all(Array.from({length:Math.min(l,i.length)},m)),d}}),36584:((T,W,e)=>{
e.d(W,{$J:()=>C,$q:()=>m,Do:()=>l,EO:()=>o,Fg:()=>i,bY:()=>g,il:()=>Q,kH:()=>h,or:()=>r,sJ:()=>p,sU:()=>d,tz:()=>S,yG:()=>A});var s=e(73024),k=e(76760),D=e(5806),R=e(62291),B=e(30706);const h=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function p(u,I=h){return[I,({input:f})=>`contains ${n(f)}. ${u}`]}function Q(...u){return I=>{for(const[f,E]of u){const y=f.exec(I);if(y)throw new Error(typeof E=="string"?E:E(y))}return I}}function A(u){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(u))return/^t/i.test(u);throw new Error(`must be true or false, not ${g(u)}`)}function C(u,I=!1){return f=>{const E=Number(f);if((I?/^\d+$/:/^\d+(\.\d+)?$/).
test(f)&&E>0&&E<=u)return E;const y=u===1/0?"":` and at most ${u}`;throw new Error(`must be a ${I?"whole ":""}number above 0${y}, not ${g(f)}`)}}const c=Q(p("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,u])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${u}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function r(u){return(0,R.o6)(c(u))}function i(u){if((0,R.eQ)(u))return u;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${g(u)}`)}const l=Q(p("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,u])=>`begins with "${u}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",d=Q([new RegExp("\\\
p{C}","u"),({input:u})=>`must not contain control characters: ${g(u)}`],[/^.{201}/u,a]),w=Q([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:u})=>`can't be a name: ${g(u)}; leave out " < > | * ? : \\ / and control \
characters`],[/\.zip$/i,({input:u})=>`must not end in .zip, which the action adds: ${g(u)}`],[/^.{201}/u,a]);function m(u){const I=(0,D.x5)(w(u));if(I!==void 0)throw new Error(`can't be a name: ${g(u)}\
 ${I}`);if(Buffer.byteLength(u)>240)throw new Error(a);return u}function S(u){if(u!=="any"){if(/^[0-9a-f]{64}$/i.test(u))return u.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digit\
s, or any")}}function b(){return(0,k.resolve)(process.env.GITHUB_WORKSPACE??"")}const M=Q([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
([,u])=>`begins with ${u}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function N(u){return(0,k.resolve)(b(),M(u))}function o(u){
const I=N(u);if((0,s.existsSync)(I))return I;throw new Error(t(u))}function t(u){const I=!(0,s.existsSync)(b())||(0,s.readdirSync)(b()).length===0;return`doesn't exist: ${g(u)}${I?". The workspace is \
empty: run actions/checkout before this step":""}`}function g(u){const I=n(u);return`"${(0,B.OX)(u,60)}"${I===""?"":` with ${I}`}`}function n(u){const I=(u.match(new RegExp(h,"gu"))??[]).map(y=>y.codePointAt(
0)??0),f=[...new Set(I)].map(y=>`U+${y.toString(16).toUpperCase().padStart(4,"0")}`),E=f.length===1?"an invisible character":"invisible characters";return f.length===0?"":`${E} (${f.slice(0,5).join(",\
 ")})`}}),71124:((T,W,e)=>{e.d(W,{AS:()=>p,Hq:()=>B,RG:()=>k,cq:()=>Q,cz:()=>D,xS:()=>R,xW:()=>h});var s=e(30706);const k={type:"hidden"};function D(A){const C=c=>A.reduce((r,i)=>r+i[c],0);return{added:C(
"added"),modified:C("modified"),removed:C("removed")}}function R({status:A,changes:C,references:c}){const r={added:0,modified:0,removed:0};if(A!=="modified")return{...r,[A]:1};if(C.length===0&&c.length===
0)return{...r,modified:1};for(const{kind:i}of C)r[i==="added"||i==="removed"?i:"modified"]++;return r}function B({workflows:A}){return A.some(({status:C})=>C!=="unchanged")}function h({workflows:A}){return D(
A.map(({counts:C})=>C))}function p({workflows:[A,...C]}){return A?.unusedIgnores.filter(c=>C.every(({unusedIgnores:r})=>r.includes(c)))??[]}function Q({modified:A,added:C,removed:c}){return Object.entries(
{modified:A,added:C,removed:c}).flatMap(([i,l])=>l===0?[]:[`${(0,s.zD)(l)} ${i}`]).join(", ")||"no changes"}}),53436:((T,W,e)=>{e.d(W,{Gg:()=>Q,Ms:()=>l,Op:()=>r,Rk:()=>D,TH:()=>p,TN:()=>h,ZM:()=>B,dj:()=>w,
e1:()=>i,eX:()=>R,jn:()=>c,m0:()=>C});var s=e(18142),k=e(72899);const D=["id","_id","key","name"],R=["name","title","label","displayName"],B=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function h(m,S){if(m.type!=="object")return;const b=m.members.get(S)??m.matchOnly?.get(S);return b?.type==="string"?b.text==='""'?void 0:b.text:b?.type==="literal"&&/\d/.test(b.text)?b.text:void 0}function p(m){
const S=m.type==="object"&&h(m,"id")===void 0?[...m.members.keys()].sort():[];return A(m,["id","_id","key",...S.filter(b=>B.test(b))])}function Q(m){return A(m,R)}function A(m,S){for(const b of S){const M=h(
m,b);if(M!==void 0)return M}}function C(m){return m==="id"||m==="_id"||m==="key"||m==="name"}function c(m){return m.type==="string"||m.type==="literal"}function r(m,S,b){return b&&C(m)&&c(S)}function i(m){
return m.startsWith('"')?m.includes("\\")?JSON.parse(m):m.slice(1,-1):m}class l{#e;#t;#A;#n=new Map;#s=new Map;#r=new Map;#o=0;constructor(S,b=M=>{}){this.#e=S,this.#t=S.lines.length===0,this.#A=b}read(S){
const{fields:b,orders:M}=this.#e,N=o=>(0,k.pi)(b,o,this.#A);return(0,s.qF)(S,void 0,{enter:(o,t)=>this.#t?void 0:{key:t,outer:o},scalar:o=>this.scalar(o),array:(o,t)=>{const g=o.length>0&&N({key:void 0,
outer:t});return this.array(g?[]:o,(0,k.pi)(M,t,this.#A))},object:(o,t)=>{let g;for(const[n,u]of b.size===0?[]:o)N({key:n,outer:t})&&(o.delete(n),C(n)&&(g=(g??new Map).set(n,u)));return this.object(o,
g)}})}scalar(S){let b=this.#n.get(S);return b===void 0&&(b={type:S.startsWith('"')?"string":"literal",id:++this.#o,text:S},this.#n.set(S,b)),b}array(S,b=!1){const M=b?S.toSorted((t,g)=>t.id-g.id):S;let N=M.
length;for(const{id:t}of M)N=d(N,t);const o=this.#i(N,{type:"array",id:this.#o+1,items:M,unordered:b});return this.#t?o:{type:"array",id:o.id,items:S,unordered:b}}object(S,b){let M=~S.size;for(const[o,
{id:t}]of S){const g=this.#s.get(o)??this.#s.size;g===this.#s.size&&this.#s.set(o,g),M=M+d(g,t)|0}const N=this.#i(M,{type:"object",id:this.#o+1,members:S,matchOnly:b});return this.#t?N:{type:"object",
id:N.id,members:S,matchOnly:b}}#i(S,b){for(let M=S;;M=M+1|0){const N=this.#r.get(M);if(N&&a(N,b))return N;if(!N)return this.#r.set(M,b),this.#o++,b}}}function a(m,S){if(m.type==="array")return S.type===
"object"||m.items.length!==S.items.length?!1:m.items.every(({id:b},M)=>b===S.items[M]?.id);if(S.type==="array"||m.members.size!==S.members.size)return!1;for(const[b,{id:M}]of S.members)if(m.members.get(
b)?.id!==M)return!1;return!0}function d(m,S){const b=Math.imul(m^m>>>15,739982445)^Math.imul(S^S>>>16,73244475);return Math.imul(b^b>>>13,695872825)}function w(m){if(c(m))return m.text;if(m.type==="ar\
ray"){const b=m.items.map(w);return`[${(m.unordered?b.sort():b).join()}]`}return`{${Array.from(m.members,([b,M])=>`${JSON.stringify(b)}:${w(M)}`).sort().join()}}`}}),19630:((T,W,e)=>{e.d(W,{TA:()=>B,b6:()=>R,
ol:()=>p});var s=e(4573),k=e(77598),D=e(53436);function R(Q){return(0,s.isUtf8)(Q)?Q.toString():void 0}function B(Q,A,C){const c=/\.json$/i.test(Q)?R(A):void 0;return c===void 0?void 0:C.read(c)}function h(Q,A,C,c){
if(A.equals(C))return!0;const r=new Interner(c),i=B(Q,A,r);return i!==void 0&&i.id===B(Q,C,r)?.id}function p({files:Q},A){const C=r=>(0,k.createHash)("sha256").update(r).digest("hex"),c=Array.from(Q,([
r,i])=>{const l=B(r,i,new D.Ms(A));return[r,C(l?(0,D.dj)(l):i)]});return C(JSON.stringify(c.sort(([r],[i])=>r<i?-1:1)))}}),32614:((T,W,e)=>{e.d(W,{I:()=>Ge});var s=e(53436);const k=[/^(_?id|key|uuid|guid|identifier)$/i,
/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],D=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,R="*",B=200,h=64;
function p(F,$){const te=Q([]),Ee=[],ye=new Set;function de(Be,Fe,pe){if((0,s.jn)(Be))c(Be.text,Fe,pe);else if(Be.type==="object")xe(Be,Fe,pe);else{const Ye=Be.items.length>1&&Be.items.some(({type:je})=>je===
"array");for(const[je,qe]of Be.items.entries())de(qe,A(Fe,"[]"),{...pe,array:Be.items,...Ye&&{slot:je}})}}function xe(Be,Fe,{key:pe,array:Ye,map:je,...qe}){let et=qe;if(Ye!==void 0||pe!==void 0){const ie={
side:qe.side,value:Be,field:Fe,outer:qe.place,key:pe,array:Ye??[]};et={...qe,place:ie,map:pe===void 0?void 0:je},Ee.push(ie)}const it=l(Be,ye),$e=et===qe&&[...Be.members.keys()].some(ie=>je?.members.has(
ie));for(const[ie,P]of Be.members){const X=A(Fe,it||$e?R:ie);$e&&c(JSON.stringify(ie),X,et,P),(!$e||P.type==="array")&&de(P,X,it?{...et,key:ie,map:Be}:et)}}for(const Be of[F,$])r(Be,ye);return de(F,te,
{side:"base"}),de($,te,{side:"head"}),{root:te,places:Ee,find:a(Ee)}}function Q(F){return{keys:F,inner:new Map,texts:new Map,references:[]}}function A(F,$){const te=F.inner.get($)??Q([...F.keys,$]);return F.
inner.set($,te),te}function C(F,$){return F?.inner.get($)??F?.inner.get(R)}function c(F,{keys:$,texts:te,references:Ee},{place:ye,slot:de},xe){if(F.length>B)return;te.set(F,(te.get(F)??0)+1);const Be=F.
startsWith('"')?F.length>2:D.test($.findLast(Fe=>Fe!=="[]")??"")&&/^\d+$/.test(F);ye&&Be&&Ee.push({text:F,place:ye,slot:de,value:xe})}function r(F,$){if((0,s.jn)(F)){F.text.length<=B&&$.add((0,s.e1)(F.
text));return}const te=F.type==="array"?F.items:[...F.members.values()];for(const Ee of te)r(Ee,$);if(F.type==="object"&&!te.some(i))for(const Ee of F.members.keys())$.add(Ee)}function i(F){return F.type===
"object"}function l({members:F},$){const te=[...F.keys()].filter(Ee=>!D.test(Ee)&&$.has(Ee));return te.length>0&&2*te.length>=F.size&&[...F.values()].every(i)}function a(F){const $=new Map;for(const te of F){
const Ee=(ye,de)=>{const xe=k.findIndex(Fe=>Fe.test(ye)),Be=`${te.side} ${xe} ${de}`;xe>=0&&$.set(Be,($.get(Be)??new Set).add(te))};te.key!==void 0&&Ee(R,JSON.stringify(te.key));for(const[ye,de]of te.
value.members)(0,s.jn)(de)&&Ee(ye,de.text)}return(te,Ee)=>{const ye=[...k.keys()].map(de=>$.get(`${Ee.side} ${de} ${te}`));return d([...ye.find(de=>de)??[]],Ee)}}function d(F,$){if(!(F.length>h))for(let te=$;;te=
te.outer){const Ee=te,ye=Ee?F.filter(xe=>w(xe,Ee)):F;if(ye.length===0&&te)continue;const de=ye.length>1?ye.filter(({value:xe})=>xe.members.size>2):ye;return de.length===1?de[0]:void 0}}function w(F,$){
return F!==void 0&&(F===$||w(F.outer,$))}const m=/^(source|from|origin|src|tail|out)$/,S=/^(target|to|dest|destination|head|in)$/,b=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
M=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,N=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
o="label title name condition if when event type relationship selectedRelationships".split(" "),t=60;function g(F,$){const te=p(F,$),Ee=n(te.root).flatMap(Be=>u(Be,te)),ye=E(Ee),de=ye.length>0?ye:L(Ee,
te),xe=new Set(de.flatMap(({source:Be,target:Fe})=>[Be.field,Fe.field]));return{...te,nodes:te.places.filter(({field:Be})=>xe.has(Be)),edges:de}}function n(F){return[F,...[...F.inner.values()].flatMap(
n)]}function u(F,{find:$}){const te=F.references.flatMap(Fe=>{const pe=$(Fe.text,Fe.place);return pe?[{...Fe,target:pe}]:[]}),Ee=te[0]?.place.field,ye=te.filter(({place:Fe,target:pe})=>!w(Fe,pe));if(Ee===
void 0||2*ye.length<te.length)return[];const de=te.length/F.references.length,xe=de>=.5&&I(F.references)-I(te)<=2;return de>=.9||xe&&f(F.keys.slice(-2),b)?[{field:F,item:Ee,keys:F.keys.slice(Ee.keys.length),
references:te}]:[]}function I(F){return new Set(F.map(({text:$})=>$)).size}function f(F,$){return F.flatMap(Ee=>Ee.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(Ee=>$.test(Ee.toLowerCase()))}function E(F){
return F.flatMap($=>{const te=({item:xe,references:Be})=>!Be.some(({target:Fe})=>Fe.field===xe),Ee=F.filter(xe=>xe.item===$.item&&te(xe)),ye=y(Ee,m);if(!ye||y(Ee,S)!==$)return[];const de=new Map(ye.references.
map(xe=>[xe.place,xe]));return $.references.flatMap(xe=>{const{place:Be,target:Fe,text:pe}=xe,Ye=de.get(Be),je={links:[ye.field,$.field],texts:[Ye?.text??"",pe]},qe=H(xe,Be,[]);return Ye?[{source:Ye.target,
target:Fe,label:qe,item:Be.value,...je}]:[]})})}function y(F,$){const te=({references:Ee,keys:ye})=>100*I(Ee)-ye.length;return F.filter(({keys:Ee})=>f(Ee,$)).sort((Ee,ye)=>te(ye)-te(Ee))[0]}function L(F,$){
const te={forward:[],backward:[]},Ee=new Set;for(const{field:de,references:xe}of F){let Be=[];const Fe=new Set,pe=xe.flatMap(je=>{const{place:qe,target:et,text:it}=je,{source:$e,inside:ie}=x(qe,et,$)??
{};if(!$e||!ie)return[];Be=de.keys.slice(ie.field.keys.length),$e!==ie&&Fe.add(ie.key);const P=qe===$e?void 0:qe,X=H(je,P,Be);return[{source:$e,target:et,label:X,links:[de],texts:[it],item:P?.value}]});
if(10*pe.length<9*xe.length)continue;const Ye=pe.map(je=>({...je,source:je.target,target:je.source}));f(Be,M)?te.backward.push(...Ye):(Fe.size>0||f(Be,b))&&te.forward.push(...pe);for(const je of Fe)Ee.
add(je)}const ye=te.forward.length<te.backward.length?te.backward:te.forward;return Ee.size>1||new Set(ye.flatMap(({texts:de})=>de)).size>1?ye:[]}function x(F,{field:$},{find:te}){for(let Ee=F;Ee;Ee=Ee.
outer){const ye=Ee.key===void 0?void 0:te(JSON.stringify(Ee.key),Ee),de=[Ee,ye].find(xe=>xe?.field===$);if(de)return{source:de,inside:Ee}}}function H({slot:F,value:$},te,Ee){const ye=o.map(Be=>{const[
Fe,pe]=[te?.field.inner.get(Be),Y(te?.value.members.get(Be))];return Fe&&Fe.texts.size+(Fe.inner.get("[]")?.texts.size??0)>1||pe?.includes(" ")?pe:void 0}),de=Ee.filter(Be=>!N.test(Be)),xe=F===void 0?
[]:[`output ${F+1}`];return[Y($),...ye].find(Be=>Be)??[...de,...xe].join(", ")}function Y(F){if(F?.type==="array"&&F.items.length>0&&F.items.length<4){const te=F.items.map(Y);return te.includes(void 0)?
void 0:te.join(", ")}const $=F?.type==="string"?String(JSON.parse(F.text)):"";return $.trim()===""||$.length>t?void 0:$}var oe=e(13499),ee=e(11345),v=e(58132),U=e(30706);const J={same:"",added:"\u2795 ",
modified:"\u270F\uFE0F ",removed:"\u2796 "},G={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328\
,stroke-dasharray:5 3"},z={same:"-->",added:"==>",removed:"-.->"},q=40,ne=500,_=5e4,Ae=40,ce=6;function j(F,$,{isWhole:te,hide:Ee}){const ye=new Set(F.filter(({status:Be})=>te||Be!=="same")),de=[...ye];
for(const{source:Be,target:Fe,status:pe}of $)pe!=="same"&&ye.add(Be).add(Fe),(Be.status!=="same"||Fe.status!=="same")&&de.push(Be,Fe);if(ye.size===0)return{};for(const Be of[new Set([...ye,...de]),ye]){
const Fe=$.filter(({source:je,target:qe})=>Be.has(je)&&Be.has(qe)),pe=F.filter(je=>Be.has(je)),Ye=Be.size<=q&&Fe.length<=ne?Me(pe,Fe,Ee):void 0;if(Ye&&Ye.length<=_)return{picture:Ye}}return{note:`The \
picture is left out: it would have ${ye.size>q?(0,U.hS)(ye.size,"node"):"too many connections"}.`}}function Me(F,$,te){const Ee=new Map(F.map((de,xe)=>[de,`n${xe+1}`])),ye=F.map(de=>`  ${Ee.get(de)}["${J[de.
status]}${ue(te(de.label))||"?"}"]`);for(const{source:de,target:xe,label:Be,status:Fe}of $){const pe=`${J[Fe]}${ue(te(Be))}`.trim();ye.push(`  ${Ee.get(de)} ${z[Fe]}${pe===""?"":`|"${pe}"|`} ${Ee.get(
xe)}`)}for(const[de,xe]of Object.entries(G)){const Be=F.filter(Fe=>Fe.status===de).map(Fe=>Ee.get(Fe));Be.length>0&&ye.push(`  classDef ${de} ${xe}`,`  class ${Be.join()} ${de}`)}return[`flowchart ${ke(
F,$)>ce?"TD":"LR"}`,...ye].join(`
`)}function ke(F,$){const te=new Set($.map(({target:xe})=>xe)),Ee=new Set(F);let ye=F.filter(xe=>!te.has(xe)),de=0;for(ye.length===0&&(ye=F.slice(0,1));ye.length>0;de++){for(const Be of ye)Ee.delete(Be);
ye=$.filter(({source:Be,target:Fe})=>ye.includes(Be)&&Ee.has(Fe)).map(({target:Be})=>Be)}return de}function ue(F){return(0,v.RK)((0,v.Jj)(F.replace(/\s+/g," ").trim(),Ae)).replace(Ce,$=>$==='"'?"#quot\
;":`#${$.codePointAt(0)};`)}const Ce=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;function Ge(F,$=te=>te){const[te,Ee]=[F.base??F.head,F.head??F.base];if(te===void 0||
Ee===void 0)return;const ye=(0,ee.j9)([Ee,te]),de=g(te,Ee),xe=tt(F,de,ye),Be=[...new Set(xe.values())].sort((qe,et)=>qe.rank-et.rank),Fe=Ie(de,xe),pe=Ue(de,Fe);Oe(F,Be,ye,pe);const Ye=new Map(Fe.map(({
item:qe,source:et,target:it})=>[qe,`${et.label} \u2192 ${it.label}`])),je=qe=>qe.filter(Ve).length;return{...j(Be,Fe,{isWhole:F.status!=="modified",hide:$}),connections:Ne(Fe),size:{nodes:je(de.nodes),
connections:je(de.edges.map(({source:qe})=>qe))},tells:pe,labelOf:ye.labelOf,endsOf:qe=>Ye.get(qe)}}function Ve({side:F}){return F==="head"}function _e(F){return F?`${_e(F.outer)}/${F.key??""}`:""}function tt({
matches:F},{places:$,nodes:te},Ee){const ye=new Map($.map((Ye,je)=>[Ye,je])),de=Ye=>Ye.key===void 0?`${Ye.value.id}`:_e(Ye),xe=De($.filter(Ve),de),Be=De(F,({base:Ye})=>Ye.id),Fe=new Map;let pe=-1;for(const Ye of te){
if(Fe.has(Ye))continue;const je=Ve(Ye)?void 0:Ye,qe=je&&Be.get(je.value.id)?.shift(),et=je?(qe&&xe.get(`${qe.head.id}`)?.shift())??xe.get(de(je))?.shift():Ye;pe=(et&&ye.get(et))??pe+1e-6;const it=et===
void 0?"removed":je?"same":"added",$e=[et,je].filter(P=>P!==void 0),ie={label:st(et??Ye,Ee),status:it,rank:pe,places:$e};for(const P of $e)Fe.set(P,ie)}return Fe}function st({key:F,value:$,array:te},Ee){
const ye=["type","componentType","kind","id","identifier","nodeId"].map(de=>(0,s.TN)($,de));return F??Ee.nameOf($,te)??(0,s.e1)(ye.find(de=>de!==void 0)??"?")}function De(F,$){const te=new Map;for(const Ee of F){
const ye=te.get($(Ee))??[];ye.push(Ee),te.set($(Ee),ye)}return te}function Ie({edges:F},$){const te=F.flatMap(pe=>{const[Ye,je]=[$.get(pe.source),$.get(pe.target)];return Ye&&je?[{...pe,source:Ye,target:je,
status:Ve(pe.source)?"added":"removed"}]:[]}),Ee=({source:pe,target:Ye,label:je})=>`${pe.rank} ${Ye.rank} ${je}`,[ye,de]=[te.filter(({status:pe})=>pe==="removed"),te.filter(({status:pe})=>pe==="added")],
xe=De(ye,Ee);return[...de.map(pe=>xe.get(Ee(pe))?.pop()?{...pe,status:"same"}:pe),...[...xe.values()].flat()].sort((pe,Ye)=>pe.source.rank-Ye.source.rank||pe.target.rank-Ye.target.rank)}function Ne(F){
const $=F.filter(({status:Ee})=>Ee!=="same"),te=new Map;for(const Ee of["target","label"]){const ye=de=>`${de.source.rank} ${Ee==="label"?de.label:de.target.rank}`;for(const[de,xe,...Be]of De($,ye).values()){
if(!de||!xe||Be.length>0||de.status===xe.status)continue;[de.source,de.target,xe.target].every(({places:pe})=>pe.length===2)&&!te.has(de)&&!te.has(xe)&&te.set(de,xe).set(xe,de)}}return $.flatMap(Ee=>{
const ye=te.get(Ee);return Ee.status==="same"||ye&&Ee.status==="removed"?[]:[{...Ee,kind:ye?"rewired":Ee.status,was:ye}]})}function Ue({root:F,nodes:$},te){const Ee=te.filter(({status:pe})=>pe!=="same"),
ye=new Set(Ee.flatMap(pe=>pe.links)),de=new Set(Ee.map(({item:pe})=>pe)),xe=new Set($.map(({field:pe})=>pe)),Be={same:new Set,added:new Set,removed:new Set};for(const{status:pe,texts:Ye,label:je,source:qe,
target:et}of Ee){const it=[qe.label,et.label,...je.split(", ")].map($e=>JSON.stringify($e));for(const $e of[...Ye,...it])Be[pe].add($e)}function Fe(pe,Ye,je){if(Ye===void 0||xe.has(Ye)||pe.type==="hid\
den")return[{text:""}];const qe=Ye.keys.at(-1)===R?[{text:JSON.stringify(je),field:Ye}]:[];if((0,s.jn)(pe))return[...qe,{text:pe.text,field:Ye}];const et=pe.type==="array"?pe.items.map(it=>["[]",it]):
[...pe.members];return[...qe,...et.flatMap(([it,$e])=>Fe($e,C(Ye,it),it))]}return pe=>{if(pe.kind==="reordered"||pe.kind==="moved")return!1;const Ye=pe.path.map($e=>$e.type==="member"?$e.key:"[]"),je=Ye.
reduce(C,F),et=pe.path.slice(0,-1).some($e=>$e.type==="item"&&de.has($e.item)),it=($e,ie)=>{const P=Fe($e,je,Ye.at(-1)??""),X=P.some(ae=>ye.has(ae.field)),O=(ae,he)=>ie.has(ae)||we(he)&&!ye.has(he)||X&&
be(ae,he);return(X||et)&&P.every(ae=>ae.field&&O(ae.text,ae.field))};return pe.kind==="modified"?it(pe.from,Be.removed)&&it(pe.to,Be.added):it(pe.value,Be[pe.kind])}}function we({keys:F}){return/^(_?id|identifier|uuid)$/.
test(F.at(-1)??"")}function be(F,{texts:$}){const te=$.get(F)??0,Ee=[...$.values()].reduce((ye,de)=>ye+de,0);return te>2&&2*te>Ee&&/^"?[\w.-]{0,30}"?$/.test(F)}function Oe(F,$,{componentOf:te},Ee){const ye=(0,oe.
pi)(F),de=new Map;for(const xe of $){const[{id:Be}={},Fe]=xe.places.map(pe=>pe.value);for(const{value:pe,array:Ye}of xe.places){const je=(0,ee.qU)(pe)===void 0&&te(pe,Ye);for(const qe of[Be!==Fe?.id&&
pe,je])qe&&de.set(qe,[...de.get(qe)??[],xe])}}for(const xe of F.changes){if(Ee(xe)||ye(xe))continue;const Be=[F.head];for(const pe of xe.path)Be.push(ge(Be.at(-1),pe));const Fe=["value"in xe&&xe.value,
...Be.reverse()].find(pe=>de.has(pe));for(const pe of de.get(Fe)??[])pe.status==="same"&&(pe.status="modified")}}function ge(F,$){return $.type==="item"?$.item:$.type==="member"?F?.type==="object"?F.members.
get($.key):void 0:F?.type==="array"?F.items[$.index]:void 0}}),72899:((T,W,e)=>{e.d(W,{K$:()=>s,pi:()=>D,wo:()=>k});const s={lines:[],fields:new Map,orders:new Map};function k(B){const h=new Set,[p,Q]=[
new Map,new Map];for(const[A,C]of B.split(/\r\n|\r|\n/).entries()){const c=C.trim();if(c===""||c.startsWith("#")||h.has(c))continue;const r=c.replace(/\[\]$/,""),i=r.split(".").reverse();if(i.includes(
""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(i.every(d=>d==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);h.add(
c);const l=r===c?p:Q,a=i[0]??"";l.set(a,[...l.get(a)??[],{line:c,keys:i}])}return{lines:[...h],fields:p,orders:Q}}function D(B,h,p){if(B.size===0||h===void 0)return!1;const Q=h.key?.slice(h.key.lastIndexOf(
".")+1),C=[...B.get("*")??[],...Q!==void 0&&B.get(Q)||[]].filter(({keys:c})=>R(h,c));for(const{line:c}of C)p(c);return C.length>0}function R(B,h){let p=B;for(let Q=0;Q<h.length;){if(p===void 0)return!1;
const A=h[Q]==="*"?["*"]:p.key?.split(".").reverse()??[""];if(A.some((C,c)=>C!==h[Q+c]))return!1;Q+=A.length,p=p.outer}return!0}}),50979:((T,W,e)=>{e.d(W,{OD:()=>tt,qy:()=>Ve,yR:()=>_e});var s=e(53436),
k=e(72899);function D(De,Ie){const Ne=Ie.size===0?void 0:Ie.get(JSON.stringify(De));return Ne===void 0?void 0:JSON.parse(Ne)}function R({base:De,head:Ie}){return De===Ie?[]:s.Rk.flatMap(Ne=>{const[Ue,
we]=[(0,s.TN)(De,Ne),(0,s.TN)(Ie,Ne)];return Ue!==we&&Ue?.startsWith('"')&&we?.startsWith('"')?[[Ue,we]]:[]})}function B(De,Ie){const Ne=new Map;for(const[we,be]of De)Ne.set(we,(Ne.get(we)??new Set).add(
be));const Ue=([we,be])=>Ne.get(we)?.size===1&&Ie.base.get(we)===1&&Ie.head.get(be)===1;return new Map(De.filter(Ue))}function h(De){const Ie={base:new Map,head:new Map},Ne=(Ue,we,be)=>{if(Ue.type==="\
array")for(const Oe of Ue.items)Ne(Oe,!0,be);if(Ue.type==="object"){for(const Oe of we?new Set([...s.Rk.map(ge=>(0,s.TN)(Ue,ge)),Ue.id]):[])Oe!==void 0&&Ie[be].set(Oe,(Ie[be].get(Oe)??0)+1);for(const Oe of Ue.
members.values())Ne(Oe,!1,be)}};for(const Ue of De)Ne(Ue.base,!1,"base"),Ne(Ue.head,!1,"head");return Ie}function p(De,Ie,Ne){const Ue={element:new Map,member:new Map};function we(Oe,ge=!1){if(Ie.size===
0&&!Ne)return Oe;if((0,s.jn)(Oe))return De.scalar(Ie.get(Oe.text)??Oe.text);const F=ge?Ue.element:Ue.member;let $=F.get(Oe.id);return $===void 0&&($=Oe.type==="object"?De.object(be(Oe,ge)):De.array(Oe.
items.map(te=>we(te,!0)),Oe.unordered),F.set(Oe.id,$)),$}function be({members:Oe},ge){const F=new Map;for(const[$,te]of Oe)(0,s.Op)($,te,ge)?Ne||F.set($,te):F.set(D($,Ie)??$,we(te));return F}return(Oe,ge)=>we(
Oe,ge).id}function Q(De,Ie){const Ne={base:p(De,Ie,!0),head:p(De,new Map,!0)};return{interner:De,renames:Ie,follow:p(De,Ie,!1),bare:Ne}}var A=e(63102);class C extends A.A{tokenize(Ie){return Ie.slice()}join(Ie){
return Ie}removeEmpty(Ie){return Ie}}const c=new C;function r(De,Ie,Ne){return c.diff(De,Ie,Ne)}const i=500;function l(De,Ie){const[Ne,Ue]=[De.base.map($=>Ie.base($)),De.head.map($=>Ie.head($))],be=r(
Ne,Ue,{maxEditLength:i,comparator:($,te)=>$!==void 0&&$===te});if(be===void 0)return b(a(De,Ie).sort(S));const Oe=[];let[ge,F]=[0,0];for(const{added:$,removed:te,count:Ee}of be){const[ye,de]=[$?ge:ge+
Ee,te?F:F+Ee];!$&&!te&&Oe.push(...m({base:De.base.slice(ge,ye),head:De.head.slice(F,de)})),[ge,F]=[ye,de]}return Oe}function a(De,Ie){return w(De,Ie).flatMap(m)}function d(De,Ie){return w(De,Ie).filter(
({base:Ne,head:Ue})=>Ne.length===1&&Ue.length===1).flatMap(m)}function w(De,Ie){const Ne=new Map;for(const Ue of["base","head"])for(const we of De[Ue]){const be=Ie[Ue](we);if(be===void 0)continue;const Oe=Ne.
get(be)??{base:[],head:[]};Oe[Ue].push(we),Ne.set(be,Oe)}return[...Ne.values()].filter(({base:Ue,head:we})=>Ue.length>0&&we.length>0)}function m({base:De,head:Ie}){return De.flatMap((Ne,Ue)=>{const we=Ie[Ue];
return we===void 0?[]:[[Ne,we]]})}function S([De],[Ie]){return De-Ie}function b(De){const Ie=[],Ne=[];for(const[we,[,be]]of De.entries()){let[Oe,ge]=[0,Ie.length];for(;Oe<ge;){const F=Oe+ge>>1;(De[Ie[F]??
0]?.[1]??0)<be?Oe=F+1:ge=F}Ne.push(Ie[Oe-1]),Ie[Oe]=we}const Ue=[];for(let we=Ie.at(-1);we!==void 0;we=Ne[we])Ue.push(De[we]??[0,0]);return Ue.reverse()}function M(De,Ie){const[Ne,Ue]=[new Set(Ie.map(
([we])=>we)),new Set(Ie.map(([,we])=>we))];return{base:De.base.filter(we=>!Ne.has(we)),head:De.head.filter(we=>!Ue.has(we))}}function N(De,Ie){const Ne=[];let[Ue,we]=[0,0];for(const[be,Oe]of[...b(De),
[1/0,1/0]]){const[ge,F]=[Ue,we];for(;(Ie.base[Ue]??1/0)<be;)Ue++;for(;(Ie.head[we]??1/0)<Oe;)we++;Ue>ge&&we>F&&Ne.push({base:Ie.base.slice(ge,Ue),head:Ie.head.slice(F,we)})}return Ne}const o=.4,t=.9,g=4e4,
n=4,u=/^(""|0|true|false|null)$/,I=.25,f=new Set([...s.eX,"type"]);function E(De,Ie,Ne,Ue){const we=Y(De,Ue),be=x(De.base,Ie),Oe=H(De),ge=[...s.eX,"key"].map(te=>L(De,Ee=>(0,s.TN)(Ee,te))),F=L(De,te=>te.
type==="object"?te.members.get("type")?.id??-1:void 0),$=[];for(const te of[...ge,F]){const Ee=y(w(M(Ne,$),te),Ie,we).flatMap(de=>{const{weighted:xe,plain:Be}=we.compare(de);return(Oe(de)?Be>=t:xe>=o)||
te!==F?[{pair:de,alike:xe,distance:be(de)}]:[]});Ee.sort((de,xe)=>xe.alike-de.alike||de.distance-xe.distance||de.pair[0]-xe.pair[0]||de.pair[1]-xe.pair[1]);const ye={base:new Set,head:new Set};for(const{
pair:de}of Ee)ye.base.has(de[0])||ye.head.has(de[1])||(ye.base.add(de[0]),ye.head.add(de[1]),$.push(de))}return $}function y(De,Ie,Ne){const Ue=De.reduce((we,{base:be,head:Oe})=>we+be.length*Oe.length,
0);return De.flatMap(we=>Ue>g?[...Ne.shareRare(we),...N(Ie,we).flatMap(m)]:we.base.flatMap(be=>we.head.map(Oe=>[be,Oe])))}function L({base:De,head:Ie},Ne){const Ue=(we,be)=>we&&Ne(we,be);return{base:we=>Ue(
De[we],"base"),head:we=>Ue(Ie[we],"head")}}function x(De,Ie){const Ne=new Map(b(Ie));let Ue=0;const we=Array.from(De,(be,Oe)=>(Ue=(Ne.get(Oe)??Oe+Ue)-Oe,Ue));return([be,Oe])=>Math.abs(be+(we[be]??0)-Oe)}
function H({base:De,head:Ie}){const Ne=Oe=>Oe?[(0,s.TH)(Oe),(0,s.Gg)(Oe)]:[void 0],[Ue,we]=[new Set(De.flatMap(Ne)),new Set(Ie.flatMap(Ne))],be=(Oe,ge)=>Ne(Oe).every(F=>F!==void 0&&!ge.has(F));return([
Oe,ge])=>be(De[Oe],we)&&be(Ie[ge],Ue)}function Y(De,{renames:Ie,follow:Ne}){const Ue=new Map,we=new Set,be={base:new Map,head:new Map};let Oe=0;function ge(Fe,pe){const Ye=Ue.get(Fe)??new Map;Ye.size===
0&&Ue.set(Fe,Ye);const je=Ye.get(pe)??++Oe;return je===Oe&&Ye.set(pe,je),je}function F(Fe,pe){const Ye=new Set,je=(qe,et,it)=>{if((0,s.jn)(qe)||(qe.type==="array"?qe.items.length:qe.members.size)===0){
const $e=ge(et,pe==="base"?Ne(qe):qe.id);Ye.add($e),(!(0,s.jn)(qe)||u.test(qe.text))&&we.add($e)}else if(qe.type==="array")for(const $e of qe.items)je($e,ge(et,""),!0);else for(const[$e,ie]of qe.members)
et===0&&(0,s.jn)(ie)&&f.has($e)||(0,s.Op)($e,ie,it)||je(ie,ge(et,pe==="base"&&D($e,Ie)||$e),!1)};je(Fe,0,!0);for(const qe of Ye)be[pe].set(qe,(be[pe].get(qe)??0)+1);return Ye}const $={base:De.base.map(
Fe=>F(Fe,"base")),head:De.head.map(Fe=>F(Fe,"head"))},te=(Fe,pe)=>$[Fe][pe]??new Set,Ee=new Map;for(const[Fe,pe]of[...be.base,...be.head]){const Ye=(we.has(Fe)?I:1)/pe;Ee.set(Fe,Math.min(Ee.get(Fe)??1,
Ye))}const ye=Fe=>Ee.get(Fe)??0,de=Fe=>{let pe=0;for(const Ye of Fe)pe+=ye(Ye);return pe},xe={base:$.base.map(de),head:$.head.map(de)},Be=(Fe,pe)=>pe===0?0:2*Fe/pe;return{compare([Fe,pe]){const[Ye,je]=[
te("base",Fe),te("head",pe)];let[qe,et]=[0,0];for(const $e of Ye)je.has($e)&&(qe++,et+=ye($e));return{weighted:Be(et,(xe.base[Fe]??0)+(xe.head[pe]??0)),plain:Be(qe,Ye.size+je.size)}},shareRare({base:Fe,
head:pe}){const Ye=new Map;for(const je of pe)for(const qe of te("head",je))ye(qe)>=1/n&&Ye.set(qe,[...Ye.get(qe)??[],je]);return Fe.flatMap(je=>{const qe=new Set([...te("base",je)].flatMap(et=>Ye.get(
et)??[]));return Array.from(qe,et=>[je,et])})}}}function oe(De,Ie,Ne){return Y({base:[De],head:[Ie]},Ne).compare([0,0]).weighted}function ee(De,Ie,Ne=!1){let Ue=[],we={base:[...De.base.keys()],head:[...De.
head.keys()]};const be=Be=>{Be.length!==0&&(Ue=[...Ue,...Be].sort(S),we=M(we,Be))},Oe=()=>we.base.length===0||we.head.length===0,ge=Be=>be(N(Ue,we).flatMap(Fe=>l(Fe,Be))),F=Ne||[...De.base,...De.head].
some(({type:Be})=>Be==="object"),$=s.Rk.filter(Be=>!(J(De.base,Be)&&J(De.head,Be)));if(F){const[Be,...Fe]=G($,De,Ie);be(Be?.pairs??[]);for(const{key:pe}of Fe)be(d(we,v(De,pe)))}const te=L(De,({id:Be})=>Be),
Ee={...te,base:L(De,Be=>Ie.follow(Be,!0)).base};for(const Be of Ie.renames.size>0?[Ee,te]:[te]){if(Oe())return Ue;ge(Be),F&&be(a(we,Be))}if(F&&!Oe()){const[Be]=G(q(De),De,Ie);Be&&be(d(we,v(De,Be.key)));
const Fe=pe=>L(De,(Ye,je)=>U(Ye,Ie.bare[je],pe));ge(Fe(1)),be(a(we,Fe(3))),be(E(De,Ue,we,Ie))}const ye=$.length<s.Rk.length,de=Be=>Be&&!$.some(Fe=>(0,s.TN)(Be,Fe))&&!(0,s.Gg)(Be)&&(ye||!(0,s.TH)(Be)),
xe=N(Ue,we).flatMap(({base:Be,head:Fe})=>ye&&Be.join()===Fe.join()?m({base:Be,head:Fe}):m({base:Be.filter(pe=>de(De.base[pe])),head:Fe.filter(pe=>de(De.head[pe]))}));return be(xe),Ue}function v(De,Ie){
return L(De,Ne=>(0,s.TN)(Ne,Ie))}function U(De,Ie,Ne){if(De.type!=="object")return;const Ue=s.Rk.filter(we=>{const be=De.members.get(we);return be&&(0,s.jn)(be)});return De.members.size-Ue.length<Ne?void 0:
Ie(De,!0)}function J(De,Ie){const Ne=De.map(we=>Number((0,s.TN)(we,Ie)?.replaceAll('"',"")||Number.NaN)),[Ue=-1]=Ne;return De.length>1&&(Ue===0||Ue===1)&&Ne.every((we,be)=>we===Ue+be)}function G(De,Ie,Ne){
const Ue={base:[...Ie.base.keys()],head:[...Ie.head.keys()]},we=De.map(Oe=>({key:Oe,pairs:d(Ue,v(Ie,Oe))})),be=(Oe,ge)=>Oe.every(([$,te],Ee)=>$===ge[Ee]?.[0]&&te===ge[Ee]?.[1])?0:z(ge,Ie,Ne)-z(Oe,Ie,Ne);
return we.sort(({pairs:Oe},{pairs:ge})=>ge.length-Oe.length||be(Oe,ge))}function z(De,Ie,{interner:Ne,renames:Ue,bare:we}){const be=De.flatMap(([ge,F])=>{const[$,te]=[Ie.base[ge],Ie.head[F]];return $&&
te?[{base:$,head:te}]:[]}),Oe=p(Ne,new Map([...Ue,...be.flatMap(R)]),!0);return be.filter(({base:ge,head:F})=>[Oe,we.head].some($=>$(ge,!0)===we.head(F,!0))).length}function q({base:De,head:Ie}){const Ne=new Map;
for(const be of Ie)for(const Oe of be.type==="object"?be.members.keys():[])Ne.set(Oe,(Ne.get(Oe)??0)+1);const Ue=be=>!(0,s.m0)(be)&&be!=="type"&&2*(Ne.get(be)??0)>Ie.length,we=[...Ne.keys()].filter(be=>Ue(
be)&&ne(De,be)&&ne(Ie,be)).sort();return[...we.filter(be=>s.ZM.test(be)),...we.filter(be=>!s.ZM.test(be))]}function ne(De,Ie){const Ne=De.flatMap(we=>(0,s.TN)(we,Ie)??[]).filter(we=>we.startsWith('"'));
if(Ne.length<2||2*Ne.length<=De.length||new Set(Ne).size<Ne.length)return!1;const Ue=new Set(De.flatMap(we=>s.Rk.map(be=>(0,s.TN)(we,be))));return 2*Ne.filter(we=>Ue.has(we)).length<Ne.length}var _=e(
11345);const Ae=8,ce=.5;function j(De,Ie,Ne,Ue){const we=(Be,Fe)=>Fe.filter(({path:pe,value:Ye})=>pe.at(-1)?.type==="item"&&Ne[Be].get(Ye.id)===1),be={base:we("base",De.base),head:we("head",De.head)},
Oe=Be=>we(Be,De[Be].flatMap(Fe=>Me(Fe,Ue))),ge={base:[...be.base,...be.head.length>0?Oe("base"):[]],head:[...be.head,...be.base.length>0?Oe("head"):[]]},F={base:ge.base.map(({value:Be})=>Be),head:ge.head.
map(({value:Be})=>Be)},$={bases:new Set,heads:new Map};let te={base:[...F.base.keys()],head:[...F.head.keys()]};const Ee=(Be,Fe)=>{const pe=d(te,L(F,Be)).filter(([Ye,je])=>{const[qe,et]=[ge.base[Ye],ge.
head[je]],it=Ye<be.base.length||je<be.head.length;return!qe||!et||!it||qe.arrays===et.arrays||!Fe(qe.value,et.value)?!1:($.bases.add(qe.value),$.heads.set(et.value,qe),!0)});te=M(te,pe)},ye=(Be,Fe)=>(0,s.
TN)(Be,"type")===(0,s.TN)(Fe,"type"),de=(Be,Fe)=>ye(Be,Fe)&&oe(Be,Fe,Ie)>=ce,xe=(Be,Fe)=>Be!==void 0&&(Ne[Fe].get(Be)??0)>1?void 0:Be;return Ee((Be,Fe)=>xe((0,s.TH)(Be),Fe),(Be,Fe)=>((0,s.TH)(Be)?.length??
0)>=Ae||de(Be,Fe)),Ee((Be,Fe)=>xe((0,s.Gg)(Be),Fe),de),Ee((Be,Fe)=>xe((0,s.TH)(Be),Fe)===(0,s.TH)(Be)?U(Be,Ie.bare[Fe],3):void 0,ye),$}function Me({value:De,path:Ie},Ne){return(0,_.Vg)(De,Ne).flatMap(
Ue=>{if((0,s.jn)(Ue.value))return[];const we={value:Ue.value,path:[...Ie,Ue.step],arrays:void 0};return[we,...Me(we,Ne)]})}function ke(De,Ie,Ne,Ue){const we=[],be=[],Oe=[],ge=[],F={base:[],head:[]},$=[];
function te(pe,Ye,je){pe.id!==Ye.id&&(pe.type==="array"&&Ye.type==="array"?Fe(pe,Ye):pe.type==="object"&&Ye.type==="object"?Be(pe,Ye,je):je!=="own"&&(0,s.jn)(pe)&&(0,s.jn)(Ye)&&Ie.renames.get(pe.text)===
Ye.text?be.push({path:[...$],from:(0,s.e1)(pe.text),to:(0,s.e1)(Ye.text)}):we.push({kind:"modified",path:[...$],from:pe,to:Ye}))}function Ee(pe,Ye,je){je==="element"&&ge.push(...R({base:pe,head:Ye})),
(je==="element"||pe.type==="object"&&Ye.type==="object")&&Oe.push({base:pe,head:Ye,path:[...$]}),te(pe,Ye,je)}function ye({step:pe,base:Ye,head:je},qe,et){$.push(pe),Ye!==void 0&&je!==void 0?Ee(Ye,je,
qe):je!==void 0&&!de(je)?(we.push({kind:"added",path:[...$],value:je}),F.head.push({value:je,path:[...$],arrays:et}),xe(je)):Ye!==void 0&&!Ne.bases.has(Ye)&&(we.push({kind:"removed",path:[...$],value:Ye}),
F.base.push({value:Ye,path:[...$],arrays:et})),$.pop()}function de(pe){const Ye=Ne.heads.get(pe);return Ye===void 0?!1:(we.push({kind:"moved",path:[...$],from:Ye.path}),Ee(Ye.value,pe,"element"),!0)}function xe(pe){
if(Ne.heads.size!==0)for(const{step:Ye,value:je}of(0,_.Vg)(pe,Ue))$.push(Ye),de(je)||xe(je),$.pop()}function Be(pe,Ye,je){for(const{key:qe,from:et,...it}of ue(pe,Ye,Ie)){const $e={type:"member",key:qe};
et!==void 0&&be.push({path:[...$,$e],from:et,to:qe});const ie=it.base!==void 0&&(0,s.Op)(qe,it.base,je==="element");ye({step:$e,...it},ie?"own":"member")}}function Fe(pe,Ye){const je={base:pe.items,head:Ye.
items},et=ee(je,Ie,pe.unordered&&Ye.unordered).filter(([ie,P])=>!Ne.bases.has(pe.items[ie])&&!Ne.heads.has(Ye.items[P])),it=(0,_.Oe)(je,et,Ue),$e=b(et);if($e.length<et.length&&!Ye.unordered){const ie=new Set(
$e.map(([,X])=>Ye.items[X])),P=it.filter(X=>X.base&&X.head&&!ie.has(X.head));we.push({kind:"reordered",path:[...$],moved:P.map(({step:X})=>X)})}for(const ie of it)ye(ie,"element",je)}return te(De.base,
De.head,"member"),{changes:we,references:be,matches:Oe,renames:ge,unmatched:F}}function ue(De,Ie,{renames:Ne,follow:Ue}){const we=new Set,be=new Map,Oe=($,te)=>$.id===te.id||Ue($)===te.id;for(const $ of[
Oe,()=>!0])for(const te of[Ee=>Ee,Ee=>D(Ee,Ne)??Ee])for(const[Ee,ye]of De.members){const de=te(Ee),xe=Ie.members.get(de);xe===void 0||we.has(Ee)||be.has(de)||!$(ye,xe)||(we.add(Ee),be.set(de,{key:de,base:ye,
head:xe,...de!==Ee&&{from:Ee}}))}const ge=[...De.members].filter(([$])=>!we.has($)),F=[...Ie.members].filter(([$])=>!be.has($));return[...be.values(),...ge.map(([$,te])=>({key:$,base:te,head:void 0})),
...F.map(([$,te])=>({key:$,base:void 0,head:te}))].sort(($,te)=>$.key<te.key?-1:1)}const Ce={bases:new Set,heads:new Map},Ge=5;function Ve(De,Ie){const Ne=new s.Ms(k.K$),[Ue,we]=[De,Ie].map(Oe=>_e(Oe,
Ne));if(Ue===void 0||we===void 0)return;const[be]=tt([{base:Ue,head:we}],Ne);return be&&{base:Ue,head:we,...be}}function _e(De,Ie=new s.Ms(k.K$)){return/^\s*[[{]/.test(De)?Ie.read(De):void 0}function tt(De,Ie){
const Ne=st(()=>h(De)),Ue=st(()=>(0,_.j9)([...De.map(({head:ge})=>ge),...De.map(({base:ge})=>ge)])),we=(ge,F)=>Ue().componentOf(ge,F);function be(ge){const F=Q(Ie,ge);return De.map($=>{const te=ke($,F,
Ce,we),{base:Ee,head:ye}=te.unmatched;if(Ee.length===0||ye.length===0)return te;const de=j(te.unmatched,F,Ne(),we);if(de.heads.size===0)return te;const xe=ke($,F,de,we);return xe.changes.filter(({kind:Be})=>Be===
"moved").length===de.heads.size?xe:te})}let Oe=new Map;for(let ge=0;ge<Ge;ge++){const F=be(Oe),$=F.flatMap(Ee=>Ee.renames),te=$.length===0?new Map:B($,Ne());if(Oe.size===te.size&&[...Oe].every(([Ee,ye])=>te.
get(Ee)===ye)){if(F.some(({changes:Ee})=>Ee.length>0))return F;break}Oe=te}return be(new Map)}function st(De){let Ie;return()=>(Ie??={value:De()},Ie.value)}}),13499:((T,W,e)=>{e.d(W,{Az:()=>N,a2:()=>w,
gN:()=>l,lY:()=>m,pi:()=>i,rL:()=>a});var s=e(53436);const k=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,D=/^([xywh]|width|height|left|top|zoom)$/i,R=["x","le\
ft","position","positionAbsolute"],B=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,h=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
p=/hash|digest|checksum|etag|md5|^sha\d*$/i,Q=/^(?=.*\d)[\w+/=-]{16,}$/,A=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,C=/^\d{1,15}$/,c=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
r=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function i({base:o,head:t}){const g={base:N(o),head:N(t)};function n(u,I,f){const E=b(u.at(-1)),y=x=>x.test(I)&&x.test(f);return B.
test(E)&&y(h)||p.test(E)&&y(Q)||A.test(E)&&(y(C)||y(r))?!0:u.at(-2)?.type!=="member"&&c.test(E)&&y(r)&&!g.head().has(I)&&!g.base().has(f)}return u=>{if(u.kind==="reordered"||u.kind==="moved")return!1;
const I=u.kind==="modified"?[u.from,u.to]:[u.value];if(d(u.path)&&I.every(M))return!0;const[f,E]=I;return f?.type!==E?.type||!f||!E||!("text"in f)||!("text"in E)?!1:n(u.path,(0,s.e1)(f.text),(0,s.e1)(
E.text))}}function l(o){return r.test(o)||h.test(o)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(o)}function a(o,t){return c.test(o)&&(0,s.jn)(t)||(k.test(o)||/^[xy]$/.test(o))&&M(t)}function d(o){if(o.slice(w(
o)).some(u=>k.test(b(u))))return!0;const[t,g]=[o.at(-2),b(o.at(-1))],n=t?.type==="item"&&t.item.type==="object"?t.item.members:void 0;return/^[xy]$/.test(g)||D.test(g)&&R.some(u=>n?.has(u))}function w(o){
return o.findLastIndex(({type:t})=>t==="item")+1}function m(o,{matches:t}){const g=new Map(t.map(({base:u,head:I})=>[I,u])),n=new Map;for(const u of o){const I=w(u.path),[f,E]=[u.path[I-1],u.path[I]],
y=/^[xy]$/.test(b(E)),L=y?["x","y"]:k.test(b(E))?[b(E)]:[],x=f?.type==="item"?f.item:void 0,[H,Y]=[S(x&&g.get(x),L),S(x,L)],oe=[...u.path.slice(0,I),{type:"member",key:L.join(", ")}];H&&Y?n.set(y?f:E,
{kind:"modified",path:oe,from:H,to:Y}):n.set(u,u)}return[...n.values()]}function S(o,t){const g=o?.type==="object"?t.flatMap(n=>o.members.get(n)??[]):[];if(!(g.length<Math.max(1,t.length)))return g.length===
1?g[0]:{type:"array",id:0,items:g,unordered:!1}}function b(o){return o?.type==="member"?o.key:""}function M(o){if(o.type==="hidden")return!1;if((0,s.jn)(o))return o.type==="literal"&&/\d/.test(o.text);
const t=o.type==="array"?o.items:[...o.members.values()];return t.length>0&&t.every(M)}function N(o){let t;return()=>{if(t)return t;t=new Map;const g=o?[o]:[];for(let n=g.pop();n;n=g.pop())(0,s.jn)(n)?
t.set((0,s.e1)(n.text),(t.get((0,s.e1)(n.text))??0)+1):g.push(...n.type==="array"?n.items:n.members.values());return t}}}),11345:((T,W,e)=>{e.d(W,{Oe:()=>i,Vg:()=>l,j9:()=>p,qU:()=>Q});var s=e(53436);
const k=/group|parent|folder|owner/i,D=/^(locale|locales|localeData|i18n|translations)$/,R=/^(data|node)$/,B=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,h=40;function p(b){const M=b.map(
r),N=g=>M.find(n=>n.get(g))?.get(g);function o(g,n){for(const u of g.type==="object"?[...g.members.keys()].sort():[]){if(k.test(u))continue;const I=(0,s.TN)(g,u),f=u!=="type"?I:I&&/^"\w+:/.test(I)?I.replace(
/\w+:/,""):void 0,E=f===void 0?void 0:N(f);if(E===void 0||E.item===g||Q(E.item)===void 0)continue;const y=M.some(L=>{const x=L.get(f??"");return x&&(x.array===n||c(n,x.item))});if(u==="type"||!y)return E.
item}}function t(g,n){const u=(0,s.Gg)(g);return Q(g)??Q(o(g,n))??(u&&(0,s.e1)(u))}return{componentOf:o,nameOf:t,labelOf(g){const n=/\d/.test(g)?N(g):void 0,u=n&&t(n.item,n.array);return u!==void 0&&JSON.
stringify(u)!==g?u:void 0}}}function Q(b){const M=b&&((0,s.TN)(b,"name")??A(b));return M&&(0,s.e1)(M)}function A(b){for(const[M,N]of b.type==="object"?b.members:[]){const t=(D.test(M)&&N.type==="objec\
t"?["en",...[...N.members.keys()].sort()]:[]).map(u=>(0,s.TN)(C(N,u)??N,"name")),g=R.test(M)?[...s.eX.map(u=>(0,s.TN)(N,u)),(0,s.TN)(N,"display_name"),A(N)]:[],n=[...t,...g].find(u=>u!==void 0);if(n!==
void 0)return n}}function C(b,M){return b.type==="object"?b.members.get(M):void 0}function c(b,M){return(M.type==="object"?[...M.members.values()]:[]).some(o=>o.type==="array"&&o.items===b)}function r(b){
const M=new Map,N=o=>{if(o.type==="object")for(const t of o.members.values())N(t);if(o.type==="array")for(const t of o.items){const g=t.type==="object"?[...t.members.keys()].filter(u=>s.ZM.test(u)):[],
n=new Set(g.flatMap(u=>(0,s.TN)(t,u)??[]));for(const u of n)M.set(u,M.has(u)?void 0:{item:t,array:o.items});N(t)}};return N(b),M}function i({base:b,head:M},N,o){const[t,g]=[new Set(N.map(([y])=>y)),new Set(
N.map(([,y])=>y))],n=N.flatMap(([y,L])=>{const x=M[L];return x?[{item:x,index:L,array:M,base:b[y],head:x}]:[]}),u=b.map((y,L)=>({item:y,index:L,array:b,base:y,head:void 0})),I=M.map((y,L)=>({item:y,index:L,
array:M,base:void 0,head:y})),f=[...u.filter(({index:y})=>!t.has(y)),...n,...I.filter(({index:y})=>!g.has(y))],E=w(f,o);return f.map(y=>({...y,step:a(y,E.get(y))})).sort(d)}function l(b,M){return b.type===
"object"?Array.from(b.members,([o,t])=>({step:{type:"member",key:o},value:t})):(b.type==="array"?i({base:[],head:b.items},[],M):[]).flatMap(({step:o,head:t})=>t?[{step:o,value:t}]:[])}function a({item:b,
index:M},N){if(N===void 0)return{type:"element",index:M};const o=S(b),t=o!==void 0&&o.length<=h&&!N.startsWith(o);return{type:"item",label:N,...t&&{hint:o},item:b}}function d({step:b},{step:M}){return b.
type==="item"&&M.type==="item"?b.label<M.label?-1:1:b.type==="element"&&M.type==="element"?b.index-M.index:b.type==="item"?-1:1}function w(b,M){const N=new Map,o=new Set,t=new Map(b.map(y=>[y,Q(y.item)]));
let g=b.filter(y=>(t.get(y)??(0,s.Gg)(y.item)??(0,s.TH)(y.item))!==void 0);const n=y=>{const L=g.map(y),x=m(L);g=g.filter((H,Y)=>{const oe=L[Y];return oe===void 0||x.get(oe)!==1||o.has(oe)?!0:(o.add(oe),
N.set(H,oe),!1)})};n(y=>t.get(y));const u=new Map(g.map(y=>[y,t.get(y)??Q(M(y.item,y.array))])),I=m([...u.values()]),f=y=>{const L=u.get(y),x=(0,s.Gg)(y.item);return t.get(y)??(I.get(L)===1?L:void 0)??
(x&&(0,s.e1)(x))},E=(y,L="")=>{const[x,H]=[(0,s.TH)(y.item),f(y)??S(y.item)],Y=x&&(0,s.e1)(x).replace(L,"");return H===void 0||Y===void 0?H??Y:`${H} (${Y})`};return n(y=>f(y)??E(y,B)),n(y=>E(y,B)),n(y=>E(
y)),n(y=>`${f(y)??S(y.item)??E(y)} [${y.index}${y.head?"":", before"}]`),N}function m(b){const M=new Map;for(const N of b)M.set(N,(M.get(N)??0)+1);return M}function S(b){const M=(0,s.TN)(b,"type");return M?.
startsWith('"')?(0,s.e1)(M):void 0}}),2045:((T,W,e)=>{e.d(W,{SE:()=>Tt,dO:()=>kt});var s=e(58132),k=e(30706),D=e(71124),R=e(32614),B=e(13499),h=e(63102);class p extends h.A{constructor(){super(...arguments),
this.tokenize=c}equals(Z,K,se){return se.ignoreWhitespace?((!se.newlineIsToken||!Z.includes(`
`))&&(Z=Z.trim()),(!se.newlineIsToken||!K.includes(`
`))&&(K=K.trim())):se.ignoreNewlineAtEof&&!se.newlineIsToken&&(Z.endsWith(`
`)&&(Z=Z.slice(0,-1)),K.endsWith(`
`)&&(K=K.slice(0,-1))),super.equals(Z,K,se)}}const Q=new p;function A(V,Z,K){return Q.diff(V,Z,K)}function C(V,Z,K){return K=generateOptions(K,{ignoreWhitespace:!0}),Q.diff(V,Z,K)}function c(V,Z){Z.stripTrailingCr&&
(V=V.replace(/\r\n/g,`
`));const K=[],se=V.split(/(\n|\r\n)/);se[se.length-1]||se.pop();for(let Qe=0;Qe<se.length;Qe++){const ve=se[Qe];Qe%2&&!Z.newlineIsToken?K[K.length-1]+=ve:K.push(ve)}return K}function r(V){for(let Z=0;Z<
V.length;Z++)if(V[Z]<" "||V[Z]>"~"||V[Z]==='"'||V[Z]==="\\")return!0;return!1}function i(V){if(!r(V))return V;let Z='"';const K=new TextEncoder().encode(V);let se=0;for(;se<K.length;){const Qe=K[se];Qe===
7?Z+="\\a":Qe===8?Z+="\\b":Qe===9?Z+="\\t":Qe===10?Z+="\\n":Qe===11?Z+="\\v":Qe===12?Z+="\\f":Qe===13?Z+="\\r":Qe===34?Z+='\\"':Qe===92?Z+="\\\\":Qe>=32&&Qe<=126?Z+=String.fromCharCode(Qe):Z+="\\"+Qe.
toString(8).padStart(3,"0"),se++}return Z+='"',Z}const l={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},a={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},d={includeIndex:!1,includeUnderline:!1,
includeFileHeaders:!1};function w(V,Z,K,se,Qe,ve,Le){let He;Le?typeof Le=="function"?He={callback:Le}:He=Le:He={},typeof He.context>"u"&&(He.context=4);const We=He.context;if(He.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(He.callback){const{callback:Xe}=He;A(K,se,Object.assign(Object.assign({},He),{callback:nt=>{const gt=ze(
nt);Xe(gt)}}))}else return ze(A(K,se,He));function ze(Xe){if(!Xe)return;Xe.push({value:"",lines:[]});function nt(pt){return pt.map(function(bt){return" "+bt})}const gt=[];let Et=0,wt=0,dt=[],Dt=1,ft=1;
for(let pt=0;pt<Xe.length;pt++){const bt=Xe[pt],Mt=bt.lines||M(bt.value);if(bt.lines=Mt,bt.added||bt.removed){if(!Et){const Ft=Xe[pt-1];Et=Dt,wt=ft,Ft&&(dt=We>0?nt(Ft.lines.slice(-We)):[],Et-=dt.length,
wt-=dt.length)}for(const Ft of Mt)dt.push((bt.added?"+":"-")+Ft);bt.added?ft+=Mt.length:Dt+=Mt.length}else{if(Et)if(Mt.length<=We*2&&pt<Xe.length-2)for(const Ft of nt(Mt))dt.push(Ft);else{const Ft=Math.
min(Mt.length,We);for(const Ot of nt(Mt.slice(0,Ft)))dt.push(Ot);const Jt={oldStart:Et,oldLines:Dt-Et+Ft,newStart:wt,newLines:ft-wt+Ft,lines:dt};gt.push(Jt),Et=0,wt=0,dt=[]}Dt+=Mt.length,ft+=Mt.length}}
for(const pt of gt)for(let bt=0;bt<pt.lines.length;bt++)pt.lines[bt].endsWith(`
`)?pt.lines[bt]=pt.lines[bt].slice(0,-1):(pt.lines.splice(bt+1,0,"\\ No newline at end of file"),bt++);return{oldFileName:V,newFileName:Z,oldHeader:Qe,newHeader:ve,hunks:gt}}}function m(V,Z){var K,se,
Qe,ve,Le,He;if(Z||(Z=l),Array.isArray(V)){if(V.length>1&&!Z.includeFileHeaders&&!V.every(Xe=>Xe.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable\
; how would a tool trying to apply the patch know which changes are to which file?)");return V.map(Xe=>m(Xe,Z)).join(`
`)}const We=[];if(V.isGit){if(Z=l,!V.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!V.newFileName)throw new Error("newFileName must be specified for Git patches");let Xe=V.
oldFileName,nt=V.newFileName;V.isCreate&&Xe==="/dev/null"?Xe=nt.replace(/^b\//,"a/"):V.isDelete&&nt==="/dev/null"&&(nt=Xe.replace(/^a\//,"b/")),We.push("diff --git "+i(Xe)+" "+i(nt)),V.isDelete&&We.push(
"deleted file mode "+((K=V.oldMode)!==null&&K!==void 0?K:"100644")),V.isCreate&&We.push("new file mode "+((se=V.newMode)!==null&&se!==void 0?se:"100644")),V.oldMode&&V.newMode&&!V.isDelete&&!V.isCreate&&
(We.push("old mode "+V.oldMode),We.push("new mode "+V.newMode)),V.isRename&&(We.push("rename from "+i(((Qe=V.oldFileName)!==null&&Qe!==void 0?Qe:"").replace(/^a\//,""))),We.push("rename to "+i(((ve=V.
newFileName)!==null&&ve!==void 0?ve:"").replace(/^b\//,"")))),V.isCopy&&(We.push("copy from "+i(((Le=V.oldFileName)!==null&&Le!==void 0?Le:"").replace(/^a\//,""))),We.push("copy to "+i(((He=V.newFileName)!==
null&&He!==void 0?He:"").replace(/^b\//,""))))}else Z.includeIndex&&V.oldFileName==V.newFileName&&V.oldFileName!==void 0&&We.push("Index: "+V.oldFileName),Z.includeUnderline&&We.push("================\
===================================================");const ze=V.hunks.length>0;Z.includeFileHeaders&&V.oldFileName!==void 0&&V.newFileName!==void 0&&(!V.isGit||ze)&&(We.push("--- "+i(V.oldFileName)+(V.
oldHeader?"	"+V.oldHeader:"")),We.push("+++ "+i(V.newFileName)+(V.newHeader?"	"+V.newHeader:"")));for(let Xe=0;Xe<V.hunks.length;Xe++){const nt=V.hunks[Xe],gt=nt.oldLines===0?nt.oldStart-1:nt.oldStart,
Et=nt.newLines===0?nt.newStart-1:nt.newStart;We.push("@@ -"+gt+","+nt.oldLines+" +"+Et+","+nt.newLines+" @@");for(const wt of nt.lines)We.push(wt)}return We.join(`
`)+`
`}function S(V,Z,K,se,Qe,ve,Le){if(typeof Le=="function"&&(Le={callback:Le}),Le?.callback){const{callback:He}=Le;w(V,Z,K,se,Qe,ve,Object.assign(Object.assign({},Le),{callback:We=>{He(We?m(We,Le.headerOptions):
void 0)}}))}else{const He=w(V,Z,K,se,Qe,ve,Le);return He?m(He,Le?.headerOptions):void 0}}function b(V,Z,K,se,Qe,ve){return S(V,V,Z,K,se,Qe,ve)}function M(V){const Z=V.endsWith(`
`),K=V.split(`
`).map(se=>se+`
`);return Z?K.pop():K.push(K.pop().slice(0,-1)),K}const N=2,o=1e3,t=240,g=40,n=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${t/2}})`,"su")],u="..\
.";function I(V,Z){const[K,se]=[f(V),f(Z)],Qe=V!==void 0&&Z!==void 0&&K.ends!==se.ends,ve=y(K.lines,se.lines);return Qe?[`@@ line ends: ${K.ends} \u2192 ${se.ends} @@`,...ve]:ve}function f(V){const Z=V?.
includes(`\r
`)===!0&&!/(?<!\r)\n/.test(V);return{lines:(V?.split(Z?`\r
`:`
`)??[]).flatMap(se=>E(se,n).map((Qe,ve)=>ve===0?Qe:u+Qe)),ends:Z?"CRLF":"LF"}}function E(V,[Z,...K]){if(V.length<=t||Z===void 0)return[V];const se=[""];for(const Qe of V.split(Z)){const ve=se.at(-1)??
"";ve.length<g?se.splice(-1,1,ve+Qe):Qe!==""&&se.push(Qe)}return se.flatMap(Qe=>E(Qe,K))}function y(V,Z){const K=new Set(V),se=ze=>ze.map(Xe=>`${Xe}
`).join(""),ve=K.size>0&&Z.some(ze=>K.has(ze))?w("","",se(V),se(Z),"","",{context:N,maxEditLength:o}):void 0;if(ve===void 0){const ze=[...V.map(Xe=>`- ${Xe}`),...Z.map(Xe=>`+ ${Xe}`)];return[...L(ze),
...ze]}const Le=ze=>ze.filter(Xe=>!Xe.startsWith(u)).length;let[He,We]=[0,0];return ve.hunks.flatMap(({newStart:ze,newLines:Xe,lines:nt})=>{const gt=Z.slice(He,ze-1),Et=We+Le(Z.slice(He,ze)),wt=ze-1+Xe;
We+=Le(Z.slice(He,wt)),He=wt;const dt=nt.map(ft=>`${ft.slice(0,1)} ${ft.slice(1)}`);return[...gt.length>1?[`@@ line ${Et} @@`]:gt.map(ft=>`  ${ft}`),...L(dt),...dt]})}function L(V){const Z=Qe=>V.flatMap(
ve=>ve.startsWith(Qe)?[ve.slice(2)]:[]),K=new Map(Z("-").map(Qe=>[H(Qe.normalize()),Qe]));if(K.size===0)return[];const se=Z("+").flatMap(Qe=>{const ve=K.get(H(Qe.normalize()));return ve===void 0?[]:x(
ve,Qe)??[]});return se.length===0?[]:[`@@ hard to see: ${[...new Set(se)].join(", ")} @@`]}function x(V,Z){const[K,se]=[V.normalize(),Z.normalize()];if(V===Z||H(K)!==H(se))return;const Qe=H(V)===H(Z)?
[]:["Unicode forms"],ve=K.trimEnd()===se.trimEnd(),Le=K===se?[]:[ve?"spaces at the end":"white space"];return[...Qe,...Le].join(", ")}function H(V){return V.replace(/\s+/g,"")}function Y(V,Z){const K=[
[]];for(const Le of V)Le.startsWith("@@ line ")&&K.push([]),K.at(-1)?.push(Le);let[se,Qe]=[Z,0];const ve=K.flatMap(Le=>{const He=Qe===0?oe(Le,se):[];return se-=v(He),Qe+=Le.filter(ee).length-He.filter(
ee).length,He});return Qe===0?ve:[...ve,`@@ ${(0,k.hS)(Qe,"more changed line")} @@`]}function oe(V,Z){if(v(V)<=Z)return V;const K=Le=>Le.startsWith("-"),se=v(V.filter(K)),Qe=Math.min(se,Math.max(Z/2,Z-
(v(V)-se))),ve={removed:Qe,others:Z-Qe};return V.filter(Le=>{const He=K(Le)?"removed":"others";return ve[He]-=Le.length+1,ve[He]>=0})}function ee(V){return V.startsWith("-")||V.startsWith("+")}function v(V){
return V.reduce((Z,K)=>Z+K.length+1,0)}var U=e(53436),J=e(50979);const G=2,z=60,q="</details>",ne=`<details><summary></summary>


${q}`.length,_=100;function Ae(V,Z={}){const K=Z.under?.(1/0)??"";return{line:V,rest:"",least:K===""?V:`${V} \u2026`,changes:0,...Z,under:K,cut:Z.under}}function ce(V,Z){const{placed:K,left:se}=j(V,Z),
Qe=new Map;let ve=se;for(const[Le,{entry:He,sections:We}]of K.entries()){const ze=ke(He,He.least.length+Math.floor(ve/(K.length-Le)));ve-=ue(ze)-He.least.length,Qe.set(He,ze);for(const Xe of We)Qe.set(
Xe,[])}return _e(Ce(V,Qe).filter(([Le])=>Le!==""))}function j(V,Z){const K=Me(V,[]),se=new Map;for(const{sections:ze}of K)for(const Xe of ze)se.set(Xe,(se.get(Xe)??0)+1);const Qe=new Set,ve=[];let[Le,
He]=[Z,0];const We=({entry:ze,sections:Xe})=>Xe.length===1?0:ze.line.length+ze.under.length;for(const ze of K.sort((Xe,nt)=>We(Xe)-We(nt))){const{entry:Xe,sections:nt}=ze,gt=nt.filter(ft=>!Qe.has(ft)),
Et=nt.filter(ft=>se.get(ft)===1),dt=gt.map(({heading:ft,folded:pt})=>ft.length+G+(pt?ne:0)).reduce((ft,pt)=>ft+pt,Xe.least.length+G),Dt=He+z*(gt.length-Et.length);if(!(dt+Dt>Le)){Le-=dt,He=Dt,ve.push(
ze);for(const ft of gt)Qe.add(ft);for(const ft of nt)se.set(ft,(se.get(ft)??0)-1)}}return{placed:ve,left:Le-He}}function Me(V,Z){const K=[...Z,V];return V.parts.flatMap(se=>"parts"in se?Me(se,K):[{entry:se,
sections:K}])}function ke({line:V,under:Z,rest:K,least:se,cut:Qe},ve){if(ve===1/0)return[V,Z,K];if(V.length+Z.length<=ve)return[V,Z];for(let Le=ve-V.length-z;Qe&&Le>_;Le=Math.floor(Le*.7)){const He=Qe(
Le);if(He!==""&&V.length+He.length<=ve)return[V,He]}return[se]}function ue(V){return V.reduce((Z,K)=>Z+K.length,0)}function Ce(V,Z){const{heading:K,parts:se,folded:Qe}=V,Le=se.filter(ze=>Z.has(ze)).flatMap(
ze=>"parts"in ze?Ce(ze,Z):[Z.get(ze)??[]]),He=se.filter(ze=>!Z.has(ze)),We=[...Le,[Ge(V,He)]];return Qe?[[`<details><summary>${K}</summary>`],...We,[q]]:[[K],...We]}function Ge({noun:V},Z){if(Z.length===
0)return"";if(V==="connection")return`\u2026 and ${(0,k.hS)(Z.length,"more connection")}`;const K=V==="workflow"?` in ${(0,k.hS)(Z.length,"more workflow")}`:"";return`\u2026 and ${(0,k.hS)(Ve(Z),"more\
 change")}${K}`}function Ve(V){return V.reduce((Z,K)=>Z+(K.changes??("parts"in K?Ve(K.parts):0)),0)}function _e(V){const Z=K=>K?.[0]?.startsWith("- ");return V.flatMap((K,se)=>{const Qe=K[0]===q||Z(K)&&
Z(V[se-1]);return[se===0?"":Qe?`
`:`

`,...K]})}var tt=e(17856);const st=80,De=8;function Ie(V,Z,K){if(V.type==="string")return Ne(Oe((0,U.e1)(V.text)),Z,K);const[se="",...Qe]=we(V,Z);return Qe.length>0||se.length>st?void 0:(0,s.SS)(se,1/0)}
function Ne(V,Z,K){const se=Z.mask(V).shown;if(se.length>st||se.includes(`
`))return;const Qe=Ue(V,Z,K);return(0,s.SS)(JSON.stringify(se),1/0)+(Qe===void 0?"":` (${ge(Qe,Z)})`)}function Ue(V,{labelOf:Z},K){const se=Z(V);return se===void 0||se.toLowerCase()===V.toLowerCase()||
[...K?.members.values()??[]].some(ve=>(0,U.jn)(ve)&&(0,U.e1)(ve.text)===se)?void 0:se}function we(V,Z,K){const{mask:se}=Z;if((0,U.jn)(V)){if(V.type==="literal")return[se(V.text).shown];const ze=Oe((0,U.
e1)(V.text)),Xe=se(ze).shown.split(`
`);if(Xe.length>1)return["|",...be(Xe)];const nt=Ue(ze,Z,K);return[JSON.stringify(Xe[0])+(nt===void 0?"":` (${se(nt).shown})`)]}const[Qe,ve]=V.type==="array"?"[]":"{}",Le=V.type==="array"?V.items.map(
ze=>we(ze,Z)):Array.from(V.members,([ze,Xe])=>{const[nt,...gt]=(0,tt.$C)(ze,Xe,V)?[tt.v5]:we(Xe,Z,V);return[`${JSON.stringify(se(ze).shown)}: ${nt}`,...gt]}),He=Le.every(([ze="",...Xe])=>Xe.length===0&&
ze.length<=st),We=He?`${Qe}${Le.slice(0,st).join(", ")}${ve}`:"";return He&&We.length<=st?[We]:[`${Qe}`,...be(Le.flat()),`${ve}`]}function be(V){return V.map(Z=>`  ${Z}`)}function Oe(V){if(!/%[\da-f]{2}/i.
test(V)||/\s/.test(V))return V;try{const Z=decodeURIComponent(V);return encodeURIComponent(Z)===V||encodeURI(Z)===V?Z:V}catch{return V}}function ge(V,{mask:Z},K=100){return(0,s.SS)(Z(V).shown,K)}function F(V,Z,K=!1){
const se=(0,B.a2)(V),Qe=K?1/0:100,ve=V.flatMap((Le,He)=>{if(Le.type==="element")return[(0,s.SS)(`[${Le.index}]`)];if(Le.type==="item"){const ze=Z.endsOf(Le.item),Xe=ze===void 0?Le.label:K?`${ze} (${Le.
label})`:ze,nt=He===se-1&&Le.hint!==void 0?` (${ge(Le.hint,Z)})`:"";return[`**${ge(Xe,Z,Qe)}**${nt}`]}return!K&&V.slice(He+1).find(({type:ze})=>ze!=="member")?.type==="item"?[]:[ge(Le.key,Z,Qe)]});return ve.
length>De&&!K&&ve.splice(2,ve.length-De+1,"\u2026"),ve.join(" \u203A ")||"the whole file"}function $(V,Z){const K=V.map(({path:Qe})=>F(Qe,Z)),se=Ee(K);return te(K.map((Qe,ve)=>se.get(Qe)===1?Qe:F(V[ve]?.
path??[],Z,!0)))}function te(V){const[Z,K]=[Ee(V),new Map];return V.map(se=>{const[Qe=1,ve]=[Z.get(se),(K.get(se)??0)+1];return K.set(se,ve),Qe===1?se:`${se} (${ve} of ${Qe})`})}function Ee(V){const Z=new Map;
for(const K of V)Z.set(K,(Z.get(K)??0)+1);return Z}const ye={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},de="  ",xe=3,
Be=5,Fe=120,pe={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ye=/^(type|_?id|uuid|identifier)$/i,je={line:": changed, hidden"};function qe(V,Z){const K=et(V,it),se=K.filter(ve=>ve.length<xe).flat(),
Qe=new Map;for(const ve of et(se,({kind:Le})=>ye[Le]))for(const[Le,He]of $(ve,Z).entries())ve[Le]&&Qe.set(ve[Le],He);return K.flatMap(ve=>ve.length>=xe?[$e(ve,Z)]:ve.map(Le=>{const{line:He,...We}=X(Le,
Z);return Ae(`- ${ye[Le.kind]} ${Qe.get(Le)}${He}`,{changes:1,...We})}))}function et(V,Z){const K=new Map;for(const se of V){const Qe=K.get(Z(se));Qe?Qe.push(se):K.set(Z(se),[se])}return[...K.values()]}
function it(V){const Z=(0,B.a2)(V.path),se=(V.kind==="modified"?[V.from,V.to]:"value"in V?[V.value]:[]).flatMap(Qe=>"id"in Qe?[Qe.id]:[]);return Z===0||Z===V.path.length||se.length===0?V:JSON.stringify(
[V.kind,se,V.path.slice(Z)])}function $e(V,Z){const[K]=V,{line:se,under:Qe=()=>""}=X(K,Z),ve=O(ie(V,Z)),Le=K.kind==="modified"?"":` ${K.kind}`,He=`- ${ye[K.kind]} ${P(K,Z)}${se}${Le} in ${ve.line}`;return Ae(
He,{changes:V.length,under:We=>Qe(We)+(ve.under?.(We)??"")})}function ie(V,Z){const K=V.map(({path:se})=>({path:se.slice(0,(0,B.a2)(se))}));return $(K,Z)}function P({path:V},Z){return F(V.slice((0,B.a2)(
V)),Z)}function X(V,Z){if(V.kind==="modified")return ae(V,Z);if("value"in V)return Re(V,Z);if(V.kind==="moved"){const[ve,Le]=[V.from,V.path].map(He=>F(He.slice(0,-1),Z,!0));return{line:`: moved from ${ve}\
 to ${Le}`}}if(V.moved.length===0)return{line:": in a new order"};const K=V.moved.map(ve=>({path:[ve]})),se=O($(K,Z)),Qe=se.under?`${se.line} moved`:`moved: ${se.line}`;return{...se,line:`: in a new o\
rder (${Qe})`}}function O(V){if(V.length<=Be)return{line:V.join(", ")};const Z=(0,k.hS)(V.length,"item"),K=rt(Z,de+V.join(", "));return{line:Z,under:se=>K.length<=se?K:""}}function ae({path:V,from:Z,to:K},se){
if(Z.type==="hidden"||K.type==="hidden")return{line:""};if((0,tt._p)(V,Z,K))return je;if(Z.type==="string"&&K.type==="string")return he((0,U.e1)(Z.text),(0,U.e1)(K.text),se);const[Qe,ve]=[Ie(Z,se),Ie(
K,se)];if(Qe!==void 0&&ve!==void 0)return Qe===ve?je:{line:`: ${Qe} \u2192 ${ve}`};const[Le,He]=[we(Z,se).join(`
`),we(K,se).join(`
`)];return Le===He?je:{line:"",under:Ke(Le,He)}}function he(V,Z,K){const se=Oe(V)!==Oe(Z)&&(Oe(V)!==V||Oe(Z)!==Z),[Qe,ve,Le]=se?[Oe(V),Oe(Z)," (percent-encoded)"]:[V,Z,""],[He,...We]=(0,J.qy)(Qe,ve)?.
changes??[];if(He!==void 0){const dt=`${Le} (JSON in a text)`;if(We.length===0&&He.kind==="modified"){const ft=ae(He,K);return{...ft,line:`${dt} \u203A ${F(He.path,K)}${ft.line}`}}const Dt={heading:"",
parts:qe([He,...We],K)};return{line:dt,under:ft=>`
${at(ce(Dt,ft).join(""))}`}}const[ze,Xe]=[K.mask(Qe),K.mask(ve)];if(ze.shown===Xe.shown)return{line:Le+je.line};const nt=ze.hidden===Xe.hidden?"":" (hidden values differ, too)",[gt,Et]=[Ne(Qe,K),Ne(ve,
K)];if(gt===void 0||Et===void 0)return{line:Le+nt,under:Ke(ze.shown,Xe.shown)};const wt=x(ze.shown,Xe.shown);return{line:`${Le}: ${gt} \u2192 ${Et}${wt===void 0?"":` (${wt})`}${nt}`}}function Re({kind:V,
path:Z,value:K},se){if(K.type==="hidden")return{line:""};if((0,tt._p)(Z,K))return{line:": hidden"};const Qe=K.type==="object"?void 0:Ie(K,se);if(Qe!==void 0)return{line:`: ${Qe}`};const Le=K.type==="s\
tring"?se.mask(Oe((0,U.e1)(K.text))).shown:we(K,se).join(`
`),[He,We]=V==="added"?[void 0,Le]:[Le,void 0];if(K.type!=="object"){const Et=K.type==="array"?(0,k.hS)(K.items.length,"element"):void 0;return{line:"",under:Ke(He,We,Et)}}const{line:ze,isWhole:Xe}=Se(
K,Z.at(-1),se),nt=Ke(He,We,(0,k.hS)(K.members.size,"field")),gt=ze===""?"":`: ${ze}`;return Xe===!1?{line:gt,under:nt}:Xe?{line:gt}:{line:gt,rest:nt(1/0)}}function Se(V,Z,K){const se=Z?.type==="item"?
Z:void 0;if(V.members.size===0&&!se)return{line:"`{}`",isWhole:!0};const Qe=ze=>(0,U.jn)(ze)&&[se?.label,se?.hint].includes((0,U.e1)(ze.text)),ve=[...V.members].filter(([,ze])=>!se||!Qe(ze)),Le=ve.filter(
([ze,Xe])=>!se||!(0,B.rL)(ze,Xe)),He=Le.map(([ze,Xe])=>{const nt=(0,tt.$C)(ze,Xe,V)?(0,s.SS)(tt.v5):Ie(Xe,K,V);return nt&&`${ge(ze,K)}: ${nt}`}),We=He.join(", ");return He.includes(void 0)||We.length>
Fe?{line:Te(V,Qe,K),isWhole:!1}:Le.length<ve.length?{line:We}:{line:We,isWhole:!0}}function Te(V,Z,K){const se=new Map,Qe=(Le,He,We)=>{We>(se.get(Le)?.weight??0)&&se.set(Le,{text:He,weight:We})},ve=(Le,He,We)=>{
if(Le.type==="array")for(const Et of Le.items)ve(Et,He,We+1);if(Le.type==="object")for(const[Et,wt]of Le.members)(0,tt.$C)(Et,wt,Le)?Qe(Et,tt.v5,pe.max):ve(wt,Et,We+1);if(Le.type!=="string")return;const ze=(0,U.
e1)(Le.text),Xe=Ye.test(He)||Z(Le)||(0,B.gN)(ze)||K.labelOf(ze)!==void 0;if(ze.length<pe.min||Xe)return;const nt=ze.includes("://")?2*pe.max:Math.min(ze.length,pe.max),gt=K.countOf(ze)>pe.usual?pe.usualWeight:
1;Qe(He,K.mask(Oe(ze)).shown,gt*nt/(We+1))};return ve(V,"",0),[...se].sort(([,Le],[,He])=>He.weight-Le.weight).filter(([,{weight:Le}],He)=>He===0||He<pe.texts&&Le>pe.usualWeight*2*pe.max).map(([Le,{text:He}])=>`${ge(
Le,K)}: ${(0,s.SS)(JSON.stringify((0,s.Jj)(He,pe.max)),1/0)}`).join(", ")}function Ke(V,Z,K){const se=(0,s.EU)(I(V,Z),"diff",de);return Qe=>{const[ve="",...Le]=Qe===1/0?[]:se.split(`
`),He=Le.pop()??"",We=Y(Le.map(Xe=>Xe.slice(de.length)),Qe).map(Xe=>de+Xe),ze=Qe===1/0?se:[ve,...We,He].join(`
`);return K===void 0?`
${ze}`:rt(K,ze)}}function rt(V,Z){return`
${de}<details><summary>${V}</summary>

${Z}
${de}</details>`}function at(V){return V.replace(/^(?=.)/gm,de)}var At=e(11345);function ct(V,Z,K){if(V.kind==="text")return qe([ht(V)],Z);if(V.status!=="modified")return qe(V.kind==="json"?mt(V):V.changes,
Z);const se=(0,B.pi)(V),Qe=K?.connections??[],ve=new Set(Qe.map(({item:dt})=>dt)),Le=dt=>K?.tells(dt)?"told":"value"in dt&&ve.has(dt.value)?"connection":se(dt)?"layout":lt(dt.path,Z)?"item":"rest",He=new Map(
V.changes.map(dt=>[dt,Le(dt)])),We=dt=>V.changes.filter(Dt=>He.get(Dt)===dt),[ze,Xe,nt]=[qe(We("rest"),Z),We("layout"),We("connection")],gt=ut(Qe,nt,Z),Et=We("told").length+nt.length,wt=`Layout and bo\
okkeeping: ${(0,k.hS)(Xe.length,"change")}`;return[...qe(We("item"),Z),...gt.length===0?[]:[{heading:"Connections",parts:gt,noun:"connection",changes:Et}],...gt.length===0||ze.length===0?ze:[{heading:"\
Elsewhere in the file",parts:ze}],...Xe.length===0?[]:[{heading:wt,parts:It(Xe,V,Z),folded:!0}]]}function lt(V,{labelOf:Z}){return V.some(K=>K.type==="item"||K.type==="member"&&Z(K.key)!==void 0)}function ht({
status:V,text:Z={}}){const K=(se="")=>({type:"string",id:0,text:JSON.stringify(se)});return V!=="modified"?{kind:V,path:[],value:K(Z.base??Z.head)}:{kind:V,path:[],from:K(Z.base),to:K(Z.head)}}function mt({
base:V,head:Z,status:K}){const se=K==="removed"?"removed":"added",Qe=(Le,He)=>{const We=(0,At.Vg)(Le,()=>{});return!(He.length<3&&We.length>0&&We.every(Xe=>Xe.value.type==="object"))&&(He.length>0||Le.
type!=="object")?[{kind:se,path:He,value:Le}]:We.flatMap(({step:Xe,value:nt})=>Xe.type==="member"?Qe(nt,[...He,Xe]):[{kind:se,path:[...He,Xe],value:nt}])},ve=V??Z;return ve?Qe(ve,[]):[]}function ut(V,Z,K){
const se=new Map(Z.map(Le=>["value"in Le?Le.value:void 0,Le])),Qe=Ct(V,Le=>se.has(Le)),ve=te(Qe.map(Le=>Rt(Le,K)));return Qe.map(([{item:Le}],He)=>{const We=Le&&se.get(Le);return Ae(ve[He]??"",{under:We&&
X(We,K).under})})}function Ct(V,Z){const K={added:new Map,removed:new Map};return V.flatMap(se=>{const{kind:Qe,source:ve,target:Le,item:He}=se;if(Qe==="rewired"||He&&Z(He))return[[se]];const We=K[Qe].
get(ve),ze=We??[se];return We&&We.push(se),K[Qe].delete(ve),K[Qe].set(Le,ze),We?[]:[ze]})}function Rt(V,Z){const[{kind:K,source:se,target:Qe,was:ve}]=V,Le=Xe=>`**${ge(Xe.label,Z)}**`,He=Xe=>Xe===""?"":
` (${ge(Xe,Z)})`,We=V.map(Xe=>` \u2192 ${Le(Xe.target)}${He(Xe.label)}`),ze=ve?.target===Qe?He(ve.label)||" without a label":ve&&` ${Le(ve.target)}`;return`- ${ye[K]} ${Le(se)}${We.join("")}${ze===void 0?
"":`, was${ze}`}`}function It(V,Z,K){return et((0,B.lY)(V,Z),Qe=>Qe.kind+P(Qe,K)).flatMap(Qe=>{const ve=Qe.map(ze=>X(ze,K));if(Qe.length<xe||(0,B.a2)(Qe[0].path)===0||ve.some(({under:ze})=>ze))return qe(
Qe,K);const Le=ie(Qe,K),He=ve.map(({line:ze},Xe)=>`- ${Le[Xe]}${ze}`).join(`
`),We=`- ${ye[Qe[0].kind]} ${P(Qe[0],K)} of ${(0,k.hS)(Qe.length,"item")}`;return[Ae(We,{changes:Qe.length,under:ze=>He.length>ze?"":`
${at(He)}`})]})}const St="<!-- workflow-report -->",Bt=6e4,yt=1e3,Lt=100,Nt=5;function kt(V){const{workflows:Z,missing:K}=V,se=(0,tt.lb)(V),ve=["changed","added","removed"].flatMap(He=>Z.filter(We=>We.
status===He)).map(He=>({workflow:He,parts:He.files.flatMap(We=>xt(We,se)),changes:Pe(He.counts)})),Le=Je(V,se);return({maxLength:He=Bt,maxBytes:We=1/0,headings:ze=!0,mark:Xe=!0}={})=>{const nt=ve.map(
({workflow:ft,...pt})=>re(Ut(ft,se,ze),pt)),gt=K===void 0?"":`\`${K}\` doesn't exist: it counts as empty.`,Et=nt.length===0?[]:[{heading:"",parts:nt,noun:"workflow"}],wt={heading:gt,parts:[...Et,...Le]},
dt=Xe?`${St}
`:"";let Dt=Math.min(He,We);for(;;){const ft=[dt,...ce(wt,Dt-dt.length-1),`
`],pt=We===1/0?0:Buffer.byteLength(ft.join(""));if(pt<=We||Dt<yt)return ft;Dt=Math.floor(Dt*We*.99/pt)}}}function Tt(V,Z){return V.length<=3e3&&V.split(`
`).length<=50?V:`<details><summary>${Z}</summary>

${V}
</details>
`}function Ut({name:V,status:Z,counts:K},se,Qe){const ve=Z==="added"||Z==="removed";if(!ve&&!Qe)return"";const Le=ve?`workflow ${Z}`:(0,D.cq)(K),He=V===void 0?Ze(Le):`${ge(V,{mask:se})}: ${Le}`;return`${Qe?
"### ":""}${ve?`${ye[Z]} `:""}${He}`}function xt(V,Z){const K=V.kind==="json"?(0,R.I)(V,gt=>Z(gt).shown):void 0,se=(0,B.Az)(V.head??V.base),Qe={mask:Z,labelOf:gt=>gt.length>Lt?void 0:K?.labelOf(JSON.stringify(
gt)),endsOf:gt=>K?.endsOf(gt),countOf:gt=>se().get(gt)??0},ve=Pe((0,D.xS)(V)),Le=ct(V,Qe,K),{nodes:He=0,connections:We=0}=K?.size??{},ze=He===0?"What is in it":`${(0,k.hS)(He,"node")}, ${(0,k.hS)(We,"\
connection")}`,nt=V.status!=="modified"&&Le.length>0?[re(ze,{parts:Le,changes:ve,folded:!0})]:Le;return[...fe(K),re(le(V,Z),{parts:[...nt,...me(V,Qe)],changes:ve})]}function fe(V){if(V?.note!==void 0)
return[Ae(V.note)];if(!V?.picture)return[];const Z=(0,s.EU)(V.picture.trimEnd().split(`
`),"mermaid","");return[Ae(Z,{least:"The picture doesn't fit here."})]}function re(V,Z){return Z.parts.length===0?Ae(V,{changes:Z.changes}):{heading:V,...Z}}function le({name:V,kind:Z,status:K,changes:se},Qe){
const ve=`**${ge(V,{mask:Qe})}**`;return K!=="modified"?`${ye[K]} ${ve}: file ${K}`:Z==="binary"||Z==="variables"&&se.length===0?`${ye.modified} ${ve}: content modified`:Z==="variables"?`${ve} (values\
 are never shown)`:ve}function me({references:V},Z){if(V.length===0)return[];const K=V.length===1,se=V.slice(0,Nt).map(({path:Le,from:He,to:We})=>{const[ze,Xe]=[He,We].map(nt=>ge(nt,Z));return`${F(Le,
Z)} (${ze} \u2192 ${Xe})`}),Qe=V.length>Nt?", \u2026":"",ve=`${(0,k.hS)(V.length,"reference")} to new IDs and names ${K?"follows and isn't":"follow and aren't"} counted`;return[Ae(`${ve}: ${se.join(",\
 ")}${Qe}`)]}function Je({workflows:V,notCompared:Z=[]},K){const se=We=>We.flatMap(({name:ze})=>ze===void 0?[]:[ge(ze,{mask:K})]).join(", "),Qe=(We,ze)=>We.length===0?[]:[Ae(ze(se(We)),{least:ze((0,k.
hS)(We.length,"workflow"))})],ve=V.filter(({status:We})=>We==="unchanged"),Le=V.filter(({variablesCompared:We})=>!We);return[...ve.every(({name:We})=>We===void 0)&&ve.length===V.length?[Ae("No changes")]:
Qe(ve,We=>`${We}: no changes`),...Qe(Le,We=>`The environment variables${Le.length===V.length?"":` of ${We}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...Qe(Z.map(
We=>({name:We})),We=>`${We}: not compared, because the step failed`)]}function Pe({added:V,modified:Z,removed:K}){return V+Z+K}function Ze(V){return V.charAt(0).toUpperCase()+V.slice(1)}}),17856:((T,W,e)=>{
e.d(W,{$C:()=>d,Wr:()=>b,_p:()=>w,lb:()=>l,v5:()=>D});var s=e(53436),k=e(50979);const D="***",R=8,B="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|su\
bscription)[-_. ]?key|cookie",h=new RegExp(`(?:${B}|(?:password|secret|apikey)s)$`),p=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,Q=new RegExp(`^(?:x[-_]?)?(?:${B})$`,"i"),A=/name|key|header|field/i,
C=/^(?:val(?:ue)?s?|default[-_ ]?(?:value)?)$/i,c=/\{\{|\$\{|<%/,r="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",i=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/,`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,\
40}(?:${B}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${B})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${B})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${r}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${r}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${B})(?:\\s[^<>]{0,200}\
)?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,})/].map(t=>new RegExp(
t,"giu"));function l({workflows:t}){const g=new Map,n=new Set;for(const{secrets:I,files:f}of t){const E=f.flatMap(({base:y,head:L})=>[y,L].flatMap(x=>b(x,n)));for(const y of[...I,...E].flatMap(N)){const L=y.
slice(0,R);g.set(L,(g.get(L)??new Set).add(y))}}const u=new Map;return I=>{const f=u.get(I);if(f)return f;const E=[],y=x=>(E.push(x),D),L=i.reduce((x,H)=>x.replace(H,y),o(I,g,y));return u.set(I,{shown:L,
hidden:E.join("\0")}),{shown:L,hidden:E.join("\0")}}}function a(t){const g=t.toLowerCase().replace(/[^a-z]/g,"");return h.test(g)&&!p.test(g)}function d(t,g,{members:n}){if(m(g))return!1;if(a(t))return S(
g)||Q.test(t);const u=([I,f])=>(0,s.jn)(f)&&A.test(I)&&a((0,s.e1)(f.text));return C.test(t)&&[...n].some(u)}function w(t,...g){return g.every(m)?!1:t.some((n,u)=>{if(n.type!=="member")return!1;const I=t[u-
1],f=I?.type==="item"&&I.item.type==="object"?I.item:void 0,E=f?.members.get(n.key);if(f&&E&&d(n.key,E,f))return!0;const y=t.slice(u+1).every(({type:L})=>L==="element");return a(n.key)&&(Q.test(n.key)||
y&&g.some(S))})}function m(t){return t.type==="literal"&&!/\d/.test(t.text)}function S(t){return(0,s.jn)(t)||t.type==="array"&&t.items.every(S)}function b(t,g=new Set){return t===void 0||g.has(t)?[]:(g.
add(t),(0,s.jn)(t)?b((0,k.yR)((0,s.e1)(t.text)),g):t.type==="array"?t.items.flatMap(n=>b(n,g)):[...t.members].flatMap(([n,u])=>[...d(n,u,t)?M(u).filter(I=>!c.test(I)):[],...b(u,g)]))}function M(t){return t===
void 0?[]:(0,s.jn)(t)?[(0,s.e1)(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(M)}function N(t){const g=I=>JSON.stringify(I).slice(1,-1),n=[t,t.replace(/^(?:bearer|basic|token)\s+/i,
""),...M((0,k.yR)(t))];return[...n,...n.flatMap(I=>I.split(/[\r\n]+/))].flatMap(I=>{const f=I.trim();if(f.length<R||new RegExp("^\\p{L}+$","u").test(f))return[];const E=Buffer.from(f).toString(),y=encodeURIComponent(
E),L=[y,y.replaceAll("%20","+"),y.replace(/%../g,x=>x.toLowerCase()),encodeURI(E)];return[f,E,...[f,E].flatMap(x=>[g(x),g(g(x))]),...L]})}function o(t,g,n){if(g.size===0)return t;let[u,I]=["",0];for(let f=0;f<=
t.length-R;f++)for(const E of g.get(t.slice(f,f+R))??[]){if(!t.startsWith(E,f))continue;const y=n(E);f>=I&&(u+=t.slice(I,f)+y),I=Math.max(I,f+E.length)}return u+t.slice(I)}}),39462:((T,W,e)=>{e.d(W,{N:()=>D,
R:()=>R});var s=e(7279),k=e(30706);async function D(B,{ms:h,error:p},Q){const A=new AbortController,C=setTimeout(()=>A.abort(p),h),c=Math.min(B.endsAt,performance.now()+h);try{return await Q({...B,signal:AbortSignal.
any([B.signal,A.signal]),endsAt:c})}finally{clearTimeout(C)}}function R(B,h){const p=`${h} within ${(0,k.zK)(B)} (timeout-minutes)`;return{ms:B,error:new s.HR({what:p,advice:"Raise timeout-minutes.",topic:"\
the-job-on-the-platform"})}}}),30532:((T,W,e)=>{e.d(W,{CQ:()=>A,Mi:()=>Q,Rs:()=>c,TF:()=>r,Uc:()=>C,lo:()=>a});var s=e(77598),k=e(51455),D=e(76760),R=e(57975),B=e(7279),h=e(30706);const p={ENOSPC:"the\
 disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a f\
older",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is \
too long"};function Q(d){const w=typeof d=="object"&&d!==null&&"code"in d?d.code:void 0;return typeof w=="string"&&/^E[A-Z0-9]+$/.test(w)}function A(d){if(!Q(d))return(0,B.gJ)(d);const{code:w="",errno:m=0}=d;
return p[w]??(0,R.getSystemErrorMap)().get(m)?.[1]??w}function C(d){const w=Q(d)&&("dest"in d?d.dest:d.path);return typeof w=="string"?`${A(d)} (${(0,h.MW)(w)})`:A(d)}function c(d,w){const S=Q(d)&&d.code===
"ENAMETOOLONG"?"Set a shorter name.":"Set another directory, or free some space.";return new B.HR({what:`Can't write ${w}`,why:A(d),advice:S},{cause:d})}async function r(d){await(0,k.rm)(d,{recursive:!0,
force:!0,maxRetries:10})}const i=/^\.workflow-export-[0-9a-f]{12}$/;async function l(d,w,m=(0,D.dirname)(d)){const S=(0,D.join)(m,`.workflow-export-${(0,s.randomBytes)(6).toString("hex")}`);try{await(0,k.
writeFile)(S,w,{flag:"wx"}),await(0,k.rename)(S,d)}catch(b){throw await r(S).catch(()=>{}),b}}async function a(d,w){await l(d,w).catch(m=>{throw c(m,d)})}}),7279:((T,W,e)=>{e.d(W,{HR:()=>k,gJ:()=>h,iT:()=>B});
const s=null;class k extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({what:Q,why:A="",advice:C="",topic:c},r={}){super(R(D(Q,A),
C),{cause:r.cause}),this.what=Q,this.why=A,this.advice=C,this.topic=c,this.status=r.status,this.maybeProcessed=r.maybeProcessed??!1,this.affectsAll=r.affectsAll??!1,this.busy=r.busy??!1,this.retryable=
r.retryable??!1,this.retryAfterMs=r.retryAfterMs??0,this.maxRetries=r.maxRetries}get sentence(){return D(this.what,this.why)}with(Q){const A={...this,cause:this,...Q};return new k(A,A)}}function D(p,Q){
return Q===""?p:`${p}: ${Q}`}function R(p,Q){const A=/[.!?…]$/.test(p)?p:`${p}.`;return Q===""?A:`${A} ${Q}`}function B(p){return p instanceof Error?p:new Error(String(p))}function h(p){return B(p).
message}}),96191:((T,W,e)=>{e.d(W,{B6:()=>i,R9:()=>b,mz:()=>M,wn:()=>S});var s=e(77598),k=e(51455),D=e(76760),R=e(22779),B=e(92145),h=e(39462),p=e(30532),Q=e(7279),A=e(32975),C=e(30706),c=e(15543),r=e(
37487);class i extends Q.HR{}const l=10*6e4,a=3;function d(){e.e(599).then(e.bind(e,37599)).catch(()=>{})}async function w({signal:Y,log:oe},ee){const{DefaultArtifactClient:v}=await e.e(599).then(e.bind(
e,37599)),U=(0,c.QJ)(oe,()=>ee(new v));return await(0,A.Mu)(Y,U)}async function m(Y){const oe=await(0,r.Pd)("workflow-artifact-");try{return await Y(oe)}finally{await(0,p.TF)(oe).catch(()=>{})}}async function S(Y){
return await w(Y,async oe=>(await oe.listArtifacts()).artifacts)}async function b(Y,oe){return await m(async ee=>{const v={path:ee,skipDecompress:!0};await w(Y,J=>J.downloadArtifact(oe,v));const[U=""]=await(0,k.
readdir)(ee);return await(0,k.readFile)((0,D.join)(ee,U))})}async function M(Y,{name:oe,bytes:ee,path:v},U){const J=(0,s.createHash)("sha256").update(ee).digest("hex");return v!==void 0?await N(Y,{name:oe,
digest:J,folder:(0,D.dirname)(v)},U):await m(async G=>{const z=(0,D.join)(G,oe);return await(0,k.writeFile)(z,ee).catch(q=>{throw(0,p.Rs)(q,z)}),await N(Y,{name:oe,digest:J,folder:G},U)})}async function N(Y,oe,ee){
const{name:v,digest:U}=oe;process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const J={ms:l,error:new Error(`it didn't finish within ${l/6e4} minutes`)},{DefaultArtifactClient:G}=await e.e(599).then(
e.bind(e,37599)),q={client:new G,options:ee,...oe,mayHaveCreated:!1,taken:0},ne=await(0,h.N)(Y,J,Me=>(0,A.L5)(Me,()=>(0,A.Mu)(Me.signal,o(q,Me.log)))).catch(Me=>{throw Y.signal.throwIfAborted(),y(Me,v)}),
{GITHUB_SERVER_URL:_,GITHUB_REPOSITORY:Ae,GITHUB_RUN_ID:ce}=process.env,j=`${_}/${Ae}/actions/runs/${ce}/artifacts/${ne}`;return{id:ne,name:v,url:j,digest:U}}async function o(Y,oe){const{client:ee,name:v,
folder:U,digest:J}=Y,{overwrite:G,retentionDays:z}=Y.options,q=ne=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(ne)&&(Y.mayHaveCreated=!0),oe.debug(ne)};try{return await(0,c.QJ)({...oe,debug:q},
async()=>{G&&await ee.deleteArtifact(v).catch(t);const ne={skipArchive:!0,...z!==void 0&&{retentionDays:z}},_=await ee.uploadArtifact(v,[(0,D.join)(U,v)],U,ne);if(_.id!==void 0&&_.digest===J)return _.
id;throw new Error("the uploaded file differs from the package")})}catch(ne){return await(0,c.QJ)(oe,()=>g(Y,ne))}}function t(Y){if(!(Y instanceof Error&&Y.name==="ArtifactNotFoundError"))throw Y}async function g(Y,oe){
const ee=(0,Q.gJ)(oe),{client:v,name:U,digest:J,options:G}=Y,[z,q]=[I.test(ee),u.test(ee)];Y.mayHaveCreated||=z;const _=q||Y.mayHaveCreated?await v.getArtifact(U).catch(()=>{}):void 0;if(Y.mayHaveCreated&&
_?.artifact.digest===`sha256:${J}`)return _.artifact.id;if(z)throw x("the connection to the artifact service failed",oe);if(!q)throw oe;Y.taken++;const Ae=Y.mayHaveCreated&&!_;if(Ae&&Y.taken===a&&await H(
U),Y.taken<=(Ae?a:Number(G.overwrite)))throw x("the name is still taken",oe);const j=_?`this run already has an artifact named ${U}`:`an upload that isn't finished holds the name ${U}, for example ano\
ther job's`,Me=_?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:j,advice:Me,topic:"the-artifact"},{cause:oe})}const n="Set upload-\
artifact: false.",u=/already exists/,I=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,f=[[/supported on GHES/,"GitHub Enterprise Server ha\
s no artifact service for this action",n],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",n],[/quota|insufficient usage/,"the account's artifact storage \
is used up","Delete old artifacts or lower retention-days, then re-run the job."]],E=/CreateArtifact: .*(\(400\)|mime_type|Error deco)/;function y(Y,oe){if(Y instanceof Q.HR)return Y;const ee=(0,Q.gJ)(
Y),[,v,U]=f.find(([G])=>G.test(ee))??[];if(v!==void 0&&U!==void 0)return L(v,U,{cause:Y});const J=(0,C.OX)(ee,200).replace(/\.$/,"");return E.test(ee)?L(`the artifact service here can't take the uploa\
d of ${oe} (${J})`,n,{cause:Y}):L(`the upload of ${oe} failed (${J})`,"Re-run the job.",{cause:Y})}function L(Y,oe,ee){return new Q.HR({what:"Artifact",why:Y,advice:oe,topic:"the-artifact"},ee)}function x(Y,oe){
return L(Y,"Re-run the job later.",{retryable:!0,cause:oe})}async function H(Y){const{ACTIONS_RUNTIME_TOKEN:oe="",ACTIONS_RESULTS_URL:ee}=process.env,{scp:v}=JSON.parse(Buffer.from(oe.split(".")[1]??"",
"base64url").toString()),[,U,J]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(v))??[],{href:G}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ee);await new R.Qq("expo\
rt-workflow-action",[new B.tZ(oe)],{socketTimeout:3e4}).postJson(G,{workflow_run_backend_id:U,workflow_job_run_backend_id:J,name:Y})}}),15543:((T,W,e)=>{e.d(W,{QJ:()=>A,lm:()=>k.lm,t1:()=>D});var s=e(
16698),k=e(77094);function D(c=""){return{info:r=>B(c+r),warning:r=>k.$e(c+r),debug:r=>k.Yz(c+r),mask:k.Pq}}function R(c){const r=[];return{...D(`[${c}] `),info:i=>r.push(i),end(i){core.startGroup(h(i));
for(const l of r)B(l);core.endGroup()}}}function B(c){k.pq(h(c))}function h(c){return c.replaceAll("##[","## [")}const p=new s.AsyncLocalStorage;let Q=!1;function A(c,r){return Q||C(),Q=!0,p.run(c,r)}
function C(){const c=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...i)=>{const l=p.getStore(),a=String(r);return l===void 0||/^::(add-mask|debug)::/.test(a)?c(r,...i):(p.exit(()=>l.
debug(a.trimEnd())),!0)})}}),37487:((T,W,e)=>{e.d(W,{GQ:()=>l,Pd:()=>i,VY:()=>c,eF:()=>C,n0:()=>r});var s=e(73024),k=e(51455),D=e(48161),R=e(76760),B=e(77094),h=e(30532),p=e(7279),Q=e(30706);const A=6e4;
async function C(a){const d=new AbortController;for(const w of["SIGINT","SIGTERM","SIGBREAK"]){const m={what:`Cancelled (${w})`,topic:"the-job-on-the-platform"};process.on(w,()=>d.abort(new p.HR(m)))}
try{await a(d.signal)}catch(w){for(let S=w;S instanceof Error;S=S.cause)B.Yz(S.stack??S.message);const m=c(w);B.C1(`${(0,Q.OX)((0,p.gJ)(w),A)}${m===void 0?"":` See ${m}`}`)}process.stdout.write("",()=>process.
exit())}function c(a){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:w,GITHUB_ACTION_REF:m}=process.env;if(!(!(a instanceof p.HR)||a.topic===void 0||!d||!w||!m))return encodeURI(`${d}/${w}/blob/${m}\
/docs/troubleshooting.md#${a.topic}`)}function r(a){for(const[d,w]of Object.entries(a))w!==void 0&&B.uH(d,w)}async function i(a){const d=process.env.RUNNER_TEMP||(0,D.tmpdir)();return await(0,k.mkdtemp)(
(0,R.join)(d,a)).catch(w=>{throw(0,h.Rs)(w,d).with({advice:"Check the runner's temporary folder."})})}function l(){try{return JSON.parse((0,s.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.
repository?.private===!1}catch{return!1}}}),24057:((T,W,e)=>{e.d(W,{Sy:()=>l,cj:()=>A,il:()=>C,tp:()=>p});var s=e(77094),k=e(7279),D=e(58132),R=e(30706);const B=1024*1024-1e4,h=2e5;function p(a,d){const w=d.
map(N=>N.map(r)),m=a.map((N,o)=>w.some(t=>t[o]!=="")),S=(N,o)=>`<tr>${N.flatMap((t,g)=>m[g]?`<${o}>${t}</${o}>`:[]).join("")}</tr>`,b=w.map(N=>S(N,"td")),M=N=>`<tr><td colspan="${a.length}">\u2026 and ${(0,R.
hS)(N,"more row")}</td></tr>`;return`<table>${S(a.map(D.FO),"th")}${i(b,M).join("")}</table>`}function Q(a){return`<table>${a.map(([w,m])=>m===void 0?"":`<tr><th align="left">${escapeAll(w)}</th><td>${r(
m)}</td></tr>`).join("")}</table>`}function A(a){const d=a.map(({names:w,message:m,help:S})=>{const b=w.map(N=>`**${(0,D.wh)(N)}**`);return`- ${i(b,N=>`and ${N} more`,h/2).join(", ")}: ${C(m,S)}`});return i(
d,w=>`- \u2026 and ${(0,R.hS)(w,"more cause")}`).join(`
`)}function C(a,d){return d===void 0?(0,D.wh)(a):`${(0,D.wh)(a)} <a href="${(0,D.FO)(d)}">Troubleshooting</a>`}function c(a,d){return`<details><summary>${escapeAll(a)}</summary>

${d}

</details>`}function r(a){return typeof a=="string"?a===""?"":`<code>${(0,D.FO)((0,D.RK)(a))}</code>`:"words"in a?(0,D.wh)(a.words):`<a href="${(0,D.FO)(a.href)}">${(0,D.wh)(a.text)}</a>${(0,D.FO)(a.after??
"")}`}function i(a,d,w=h){let m=w;const S=a.filter(b=>{const M=Buffer.byteLength(b),N=M<=m;return N&&(m-=M),N});return S.length===a.length?S:[...S,d(a.length-S.length)]}async function l(a,...d){const w=S=>`${(0,R.
hS)(S,"part")} of this page would not fit and ${S===1?"is":"are"} left out.`,m=[`### ${(0,D.wh)(a)}`,...i(d,w,B)];try{await s.z.addRaw(m.join(`

`),!0).write()}catch(S){s.$e(`Can't write the job summary: ${(0,k.gJ)(S)}`)}}}),58132:((T,W,e)=>{e.d(W,{EU:()=>p,FO:()=>C,Jj:()=>B,RK:()=>D,SS:()=>h,wh:()=>A});const s="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${s})[\\u200C\\u200D](?=${s})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function D(i){return/^[ -[\]-~]*$/.test(i)&&!i.includes("##[")?i:i.replace(k,(l,a)=>a===void 0?l:R(a))}function R(i){return`\\u{${i.
codePointAt(0)?.toString(16)}}`}function B(i,l){if(i.length<=l)return i;const a=Array.from(i.slice(0,2*l+2));return a.length>l?`${a.slice(0,l).join("")}\u2026`:i}function h(i,l=100){const a=D(B(i,l)).
replaceAll("	",R)||'""',d="`".repeat(r(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${d} ${a} ${d}`:d+a+d}function p(i,l,a){const d=i.map(m=>D(m).replace(/^(\s*):(?=:)/,(S,b)=>b+R(":"))),w="`".
repeat(d.reduce((m,S)=>Math.max(m,r(S)+1),3));return[w+l,...d,w].map(m=>a+m).join(`
`)}const Q=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function A(i){const l=D(i).replaceAll("	"," ").split(Q),a=D(i).match(Q)??[];return l.map((d,w)=>C(d)+(a[w]===void 0?"":`${C(a[w])}<wbr>`)).join("")}
function C(i){return i.replace(c,l=>`&#${l.codePointAt(0)};`)}const c=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(i){return(i.match(/`+/g)??[]).reduce((l,a)=>Math.
max(l,a.length),0)}}),98920:((T,W,e)=>{e.d(W,{Ch:()=>c,mu:()=>p});var s=e(51455),k=e(30532),D=e(7279),R=e(18142),B=e(59870);const h=1024*1024;function p({files:i},l){const[a,d]=[Q(B.uq,i),Q(B.n7,i)];if(a===
void 0||d===void 0){const m=[a?[]:B.uq,d?[]:B.n7].flat();throw new Error(`lacks ${m.join(" and ")}, at its root and in its only subfolder`)}const w=l??Q(B.Km,i)?.file;return{app:a.file,flow:d.file,env:w,
ownName:A(a.value)??A(d.value)}}function Q(i,l){const a=l.get(i);try{return a&&{file:{name:i,bytes:a},value:i===B.Km?r(a):(0,R.Zs)(a)}}catch(d){throw new Error(`has a file that ${(0,D.gJ)(d)}: ${i}`,{
cause:d})}}function A(i){const{name:l,version:a}=Object(i);if(!(typeof l!="string"||l.trim()===""))return{name:l,version:["string","number"].includes(typeof a)?String(a):void 0}}function C(i){try{return p(
i).ownName}catch{return}}async function c(i,l){const a=await(0,s.readFile)(i,{signal:l}).catch(d=>{throw l.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(d)}`,{cause:d})});return r(a),{name:B.Km,
bytes:a}}function r(i){if(i.length>h)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,R.Zs)(i)}}),18142:((T,W,e)=>{e.d(W,{Zs:()=>B,qF:()=>R});const s=500,k=1e6,D=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function R(C,c,r){const i=new RegExp(D);let l=C.startsWith("\uFEFF")?1:0,a=0;function d(){for(;;){const b=C.charAt(l);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;l++}}function w(){if(i.lastIndex=l,!i.test(C))throw new SyntaxError;const b=C.slice(l,i.lastIndex);return l=i.lastIndex,b}function m(b,M){const N=d();if(N==="["){const t=[],
g=r.enter(b);return S("]",M,()=>t.push(m(g,M+1))),r.array(t,b)}if(N==="{"){const t=new Map;return S("}",M,()=>{if(d()!=='"')throw new SyntaxError;const g=w(),n=g.includes("\\")?JSON.parse(g):g.slice(1,
-1);if(t.has(n)||d()!==":")throw new SyntaxError;l++,t.set(n,m(r.enter(b,n),M+1))}),r.object(t,b)}const o=w();return r.scalar(o.includes("\\")?JSON.stringify(JSON.parse(o)):o)}function S(b,M,N){if(M===
s)throw new RangeError;if(l++,d()===b)l++;else for(let o=",";o===",";l++){if(++a>k)throw new RangeError;if(N(),o=d(),o!==","&&o!==b)throw new SyntaxError}}try{const b=m(c,0);return d()===""?b:void 0}catch(b){
if(b instanceof SyntaxError||b instanceof RangeError)return;throw b}}function B(C){let c;try{c=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(C))}catch(r){throw new Error("is not JSON",{cause:r})}
if(h(c,s))throw new Error("is nested deeper than 500 levels");return c}function h(C,c){return typeof C!="object"||C===null?!1:c===0||Object.values(C).some(r=>h(r,c-1))}function p(C){const c=R(C,`
`,Q);return c===void 0?void 0:`${c}
`}const Q={enter:C=>`${C}  `,scalar:C=>C,array:(C,c)=>A("[",C,"]",c),object(C,c){const r=[...C.keys()].sort().map(i=>`${JSON.stringify(i)}: ${C.get(i)}`);return A("{",r,"}",c)}};function A(C,c,r,i){return c.
length===0?C+r:`${C}${i}  ${c.join(`,${i}  `)}${i}${r}`}}),5806:((T,W,e)=>{e.d(W,{Oj:()=>i,Sr:()=>r,dU:()=>c,gv:()=>k,jq:()=>A,tC:()=>Q,x5:()=>p});var s=e(76760);const k=".workflow-export.json",D=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
R=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,B=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,h=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",D],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',R],["changes how git or GitHub treats the repository",B],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function p(a){const d=l(a);return r(d)===k?"is the name of the action's own record":h.find(([,w])=>w.test(d))?.[0]}
function Q(a){return D.test(l(a))}function A(a){return/^\.workflow-export/.test(a)||[R,B].some(d=>d.test(l(a)))}function C(a){return R.test(l(a))?"is in a .git folder":a.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function c(a){const[d=""]=s.posix.basename(l(a).replaceAll("\\","/")).split(":");return r(d.replace(/[. ]+$/,""))==="env_variables.json"}function r(a){
return a.normalize("NFC").toUpperCase().toLowerCase()}function i(a){const d=new Map;for(const w of a){const m=r(w.replace(/\/$/,"")),S=d.get(m);if(S!==void 0)return[S,w];d.set(m,w)}for(const[w,m]of d)
for(const{index:S}of w.matchAll(/\//g)){const b=d.get(w.slice(0,S));if(b!==void 0&&!b.endsWith("/"))return[b,m]}}function l(a){return a.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((T,W,e)=>{e.d(W,
{BE:()=>h,KC:()=>A,Km:()=>R,LX:()=>B,jz:()=>Q,n7:()=>k,uq:()=>D,wg:()=>c,zx:()=>p});var s=e(5806);const[k,D,R]=["flow_definition.json","app_definition.json","env_variables.json"],B=[k,D,R],h=1e4,p=256*
1024*1024;function Q(i,l){const a=[...l].filter(([d])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(d));return{kind:i,files:new Map(a.sort(([d],[w])=>d<w?-1:1))}}function A({kind:i,files:l}){return{kind:i,files:new Map(
[...l].filter(([a])=>!(0,s.dU)(a)))}}const C=/^(\..*|__MACOSX)$/;function c(i){const l=new Set(i),a=S=>B.some(b=>l.has(S+b));if(a(""))return"";const d=new Set(i.filter(S=>S.includes("/")).map(S=>S.slice(
0,S.indexOf("/")))),[w,...m]=[...d].filter(S=>!C.test(S));return w!==void 0&&m.length===0&&a(`${w}/`)?`${w}/`:""}function r(i){const l=c(i);return i.includes(l+D)||i.includes(l+k)}}),41519:((T,W,e)=>{
e.d(W,{DF:()=>B,aC:()=>Q,x3:()=>p});var s=e(4573),k=e(18142),D=e(5806);const R={enter:()=>{},scalar:A=>({json:A}),array:A=>({json:`[${A.map(({json:C})=>C)}]`,items:A}),object(A){return{json:`{${[...A.
keys()].sort().map(c=>`${JSON.stringify(c)}:${A.get(c)?.json}`)}}`,members:A}}};function B(A){const C=(0,s.isUtf8)(A)?(0,k.qF)(A.toString(),void 0,R):void 0,c=C?.members?[...C.members]:C?.items?.map(i=>[
h(i),i]),r=c?.flatMap(([i,{members:l,json:a}])=>i===void 0?[]:[{name:i,keys:[...l?.keys()??[]],content:a}]);if(!(r===void 0||new Set(r.map(({name:i})=>i)).size!==c?.length))return{container:C?.members?
"object":"array",variables:r}}function h({members:A}){if(!A?.has("value"))return;const C=[A.get("name"),A.get("key")].find(c=>c?.json.startsWith('"'));return C&&JSON.parse(C.json)}function p({files:A}){
const C=[...A].filter(([c])=>(0,D.dU)(c)).map(([,c])=>Q(c));return[...new Set(C.flat())]}function Q(A){const C=A.toString();try{JSON.parse(C.replace(/^\uFEFF/,""))}catch{return[]}const c=B(A),r=new Set(
c?.container==="array"?c.variables.map(({name:a})=>a):[]),l=Array.from(C.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([a,d,w])=>d===void 0?[a,String(Number(a))]:w===void 0?[JSON.parse(
d)]:[]);return[...new Set(l)].filter(a=>!r.has(a))}}),43657:((T,W,e)=>{e.d(W,{Ao:()=>d,ue:()=>w,zy:()=>f});var s=e(4573),k=e(38522),D=e(20663),R=e(7279),B=e(30706),h=e(5806),p=e(59870);const Q=1e3,A=2048,
C=2162688,c=20,r=3,i=8,l=33188,a=new Set([0,10]);class d extends R.HR{}async function w(E,y){const{zip:L,source:x,entries:H}=await m(E,y),Y=(0,p.wg)([...H.keys()]),oe=[];for(const[ee,v]of H){y?.throwIfAborted();
const U=await o(L,x,v).catch(J=>{throw n(`${(0,B.TL)(ee)} in the package`,J)});ee.startsWith(Y)&&!t(ee)&&oe.push([ee.slice(Y.length),U])}return(0,p.jz)("zip",oe)}async function m(E,y){if(y?.throwIfAborted(),
E.length>p.zx)throw g("The package is larger than 256 MiB, the limit");const L=S(E);if(L===void 0)throw E.toString("latin1",0,2)==="PK"?n("The package",new Error("its end is missing")):I(E);try{const x=await(0,D.
SY)(L,{decodeStrings:!1});return{zip:x,source:L,entries:await b(x)}}catch(x){throw x instanceof R.HR?x:n("The package",x)}}function S(E){for(let y=E.length-22;y>=0;){const L=E.lastIndexOf("PK",y,"la\
tin1");if(L<0)return;const x=L+22+E.readUInt16LE(L+20);if(x<=E.length)return E.subarray(0,x);y=L-1}}async function b(E){if(E.entryCount>p.BE)throw g(`The package has ${E.entryCount} entries. The limit\
 is 10,000`);const y=new Map;let L=0;for await(const H of E.eachEntry()){const Y=M(H);if(Y===""&&H.uncompressedSize===0&&H.fileNameLength>0)continue;if(y.has(Y))throw g(`The package has ${(0,B.TL)(Y)}\
 twice`,"Export it again.");const oe=N(Y,H);if(oe!==void 0)throw g(`${(0,B.TL)(Y)} in the package ${oe}`);if(L+=H.uncompressedSize,L>p.zx)throw g("The package takes more than 256 MiB unpacked, the lim\
it");y.set(Y,H)}if([...y.keys()].every(t))throw g("The package has no files in it","Export it again.");const x=(0,h.Oj)([...y.keys()]);if(x)throw g(`${(0,B.TL)(x[0])} and ${(0,B.TL)(x[1])} in the pack\
age collide on a disk that ignores case`);return y}function M({generalPurposeBitFlag:E,fileNameRaw:y,extraFields:L,versionMadeBy:x}){const H=(0,s.isUtf8)(y)?E|A:E,Y=a.has(x>>>8);return(0,D.ax)(H,y,L,!Y).
replace(/^(\.\/+)+/,"")}function N(E,y){const L=y.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==32768&&L!==16384?"is neither a file nor a folder":t(E)&&y.uncompressedSize>
0?"is a folder with a content of its own":y.canDecodeFileData()?E.length>Q?"is longer than 1,000 characters":(0,h.tC)(E)?"leads outside the folder that it is unpacked into":(0,h.dU)(y.fileNameRaw.toString())&&
!(0,h.dU)(E)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function o(E,y,L){const{compressedSize:x,uncompressedSize:H}=L,{fileDataStart:Y}=await E.
readLocalFileHeaderPromise(L),oe=y.subarray(Y,Y+x),ee={maxOutputLength:Math.max(1,H),chunkSize:Math.max(64,H+1)},v=L.compressionMethod===0?oe:(0,k.inflateRawSync)(oe,ee);if(v.length!==H)throw new Error(
`it unpacks to ${v.length} bytes, not the ${H} listed`);if((0,k.crc32)(v)!==L.crc32)throw new Error("its CRC-32 isn't the one listed");return v}function t(E){return E.endsWith("/")}function g(E,y=""){
return new R.HR({what:E,advice:y,topic:"the-package"})}function n(E,y){const L=(0,B.TL)(y.message).slice(1,-1),x="Export it again.";return new R.HR({what:`${E} is cut off or damaged`,why:L,advice:x,topic:"\
the-package"},{cause:y})}const u=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function I(E){const y=E.toString("utf8",0,512),
[L]=u.find(([,H])=>H.test(y))??["text"],x=`${L==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new d({what:`The package is ${L}, not a zip`,advice:x,topic:"\
the-package"})}function f({files:E}){const y=[],L=[];let x=0;for(const[oe,ee]of E){const v=Buffer.from(oe),U=(0,k.deflateRawSync)(ee),J=Buffer.alloc(26);J.writeUInt16LE(c,0),J.writeUInt16LE(A,2),J.writeUInt16LE(
i,4),J.writeUInt32LE(C,6),J.writeUInt32LE((0,k.crc32)(ee),10),J.writeUInt32LE(U.length,14),J.writeUInt32LE(ee.length,18),J.writeUInt16LE(v.length,22);const G=Buffer.alloc(14);G.writeUInt32LE(l*65536,6),
G.writeUInt32LE(x,10);const z=[Buffer.from("PK"),J,v,U];y.push(...z),L.push(Buffer.from([...Buffer.from("PK"),c,r]),J,G,v),x+=z.reduce((q,{length:ne})=>q+ne,0)}const H=Buffer.concat(L),Y=Buffer.alloc(
22);return Y.write("PK"),Y.writeUInt16LE(E.size,8),Y.writeUInt16LE(E.size,10),Y.writeUInt32LE(H.length,12),Y.writeUInt32LE(x,16),Buffer.concat([...y,H,Y])}}),82227:((T,W,e)=>{e.d(W,{HB:()=>N,px:()=>o,
Ng:()=>m});var s=e(7279),k=e(32975),D=e(30706),R=e(81858),B=e(35805),h=e(2053),p=e(86294),Q=e(62291);const A=6,C=32,c=6,r=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,l=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class a{redact;#e;#t=new Set;#A=new Set;constructor(E,y=[]){this.#e=new D.pO(E),this.redact=this.#e.redact,this.allow(...y)}add(...E){for(const y of E)this.#e.add(y)}allow(...E){for(const y of E)y.length>=
A&&this.#t.add(y)}maskFields(E,y,L){const x=w("",E,0).slice(0,r);for(const[H,Y]of x)/id$/i.test(H)&&(0,Q.eQ)(Y)&&this.allow(Y);for(const[H,Y]of x)/url$/i.test(H)?this.maskUrl(Y.trim(),y,L):this.#n(d(Y),
L)}maskUrl(E,y,L){const x=URL.canParse(E,y.href)?new URL(E,y.href):void 0;if(x&&y.href.startsWith(x.href))return;const H=/[?:]|^\/\//.test(E)?[E]:[];x&&(H.push(x.href,x.password,(0,Q.D4)(x.password),...d(
x.search)),x.search!==""&&H.push(x.pathname+x.search)),this.#n(H,L)}#n(E,y){const L=H=>Array.from(this.#t).some(Y=>Y.includes(H)),x=E.filter(H=>!L(H)&&!L((0,Q.D4)(H)));for(const H of x.flatMap(Y=>[Y,encodeURIComponent(
Y)]))H.length<A||this.#A.has(H)||(this.#A.add(H),this.#e.add(H),y.mask(H))}}function d(f){return Array.from(f.matchAll(i)).flatMap(([,E="",y=""])=>{const L=y.replace(/[.,:!?)\]}]+$/,"");return l.test(
E)||(0,Q.D4)(L).length>=C?[L,(0,Q.D4)(L)]:[]})}function w(f,E,y){return typeof E=="string"?[[f,E]]:y>c?[]:Array.isArray(E)?E.flatMap(L=>w(f,L,y+1)):(0,p.Gv)(E)?Object.entries(E).flatMap(([L,x])=>w(L,x,
y+1)):[]}function m(f,E,{secrets:y=[],known:L=[]}={}){return{url:f,apiKey:E,secrets:new a([E,...y],[f.href,...L]),connections:(0,B.Y7)("export-workflow-action"),rateLimit:new h.q,collections:new Map}}
const S=1024*1024,b=12e4,M=12e4,N="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function o(f,E){const{label:y,method:L,
path:x,isTransient:H}=E,{secrets:Y,rateLimit:oe}=f.platform;Y.allow(...x.split(/[/?&=]/));const ee=L==="GET"?x:void 0,v=()=>oe.run(y,ee,f,()=>t(f,E));return await(0,k.L5)(f,v,{atLeastMs:H?M:0})}async function t(f,E){
const{platform:y,signal:L,log:x}=f,{label:H,method:Y,path:oe,body:ee,idempotent:v=!0,isTransient:U}=E,J=new URL(`api/public/${oe}`,y.url),G={accept:"application/json","content-type":"application/json",
"x-api-key":y.apiKey},z={maxBytes:S,...!v&&{idleMs:b}};try{const q=await(0,B.tN)(y.connections,{label:H,method:Y,url:J,headers:G,body:ee,...z},L);return x.debug(`${Y} ${y.secrets.redact(J.pathname)}: ${q.
status}`),n(q,J,f,H),u(f,E,q)}catch(q){const ne=q instanceof s.HR?q:void 0;throw!v&&(L.aborted||ne?.maybeProcessed)?g(q):L.aborted||!ne||!U?.(ne)?q:ne.with({retryable:!0})}}function g(f){const E=f instanceof
s.HR?f:new s.HR({what:(0,s.iT)(f).message},{cause:f}),y=E.retryable||E.advice===""?N:`${E.advice} ${N}`;return E.with({advice:y,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function n(f,E,{
platform:y,log:L},x){const H=(0,B.ET)(f,E,x);if(H===void 0)return;y.secrets.maskUrl(H.href,y.url,L);const{status:Y}=f,oe=`the platform redirects to ${(0,D.OX)(H.origin,100)}, and the key follows no re\
direct`,ee={status:Y,maybeProcessed:Y!==307&&Y!==308};throw(0,R.ue)(x,oe,"If that is your environment, set host to it.",ee)}function u(f,E,y){const{platform:L,log:x}=f,{label:H}=E,{status:Y,headers:oe,
bytes:ee}=y,v=new TextDecoder().decode(ee),U=I(v);L.secrets.maskFields(U??{},L.url,x);const J=(0,p.wv)(U??{},H,L.secrets.redact),{message:G}=J,z=(0,B.RG)(y,H,`the platform answered ${Y}${(0,p.Te)(G)}`);
if(z)throw z;const q=/^\s*</.test(v)||oe["content-type"]?.includes("html")===!0;if(Y<200||Y>299){const Ae=(0,k.Vs)(oe["retry-after"]);throw(0,p.$G)({call:E,status:Y,message:G,waitMs:Ae,isPage:q,hasWorked:L.
collections.has(H)})}if(U!==void 0)return J;if(v.trimStart().startsWith("{")&&(0,B.VL)(y))throw(0,R.ue)(H,"the response was cut off",R.$_,{retryable:!0,maybeProcessed:!0});const ne=v===""?"nothing":q?
"with a web page":"with something other than a JSON object";throw(0,R.ue)(H,`the platform answered ${ne} (${Y})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function I(f){
try{const E=JSON.parse(f);return(0,p.Gv)(E)?E:void 0}catch{return}}}),65645:((T,W,e)=>{e.d(W,{I:()=>w,R:()=>l});var s=e(77598),k=e(7279),D=e(32975),R=e(30706),B=e(62291),h=e(35805);const p=256*1024**2,
Q=5,A=5,C=new Set([400,401,403,404,410]),c=2,r="Download",i="Re-run the job.";async function l(m,{url:S,freshUrl:b,read:M}){let N=S,o=0;return await(0,D.L5)(m,async()=>{N??=await b();const t=await d(m,
N).catch(f=>{throw f instanceof k.HR&&f.affectsAll?f.with({affectsAll:!1}):f}),{status:g,headers:n,bytes:u}=t;if(C.has(g)){N=void 0,o++;const f=o<A,E=f?"":`${o} times `;throw a(`the URL was refused ${E}\
(${g})`,i,{retryable:f})}if(g!==200)throw a(`the server answered ${g}`,i,{retryable:g===206});if(n["content-type"]?.includes("text/html"))throw a("the server sent a web page instead of the package","C\
heck host, then re-run the job.",{retryable:!0,maxRetries:c});const I=await M(u).catch(f=>{throw f instanceof k.HR&&(0,h.VL)(t)&&!m.signal.aborted?f.with({retryable:!0,maxRetries:c}):f});return{bytes:u,
sha256:(0,s.createHash)("sha256").update(u).digest("hex"),content:I}})}function a(m,S,b={}){return new k.HR({what:r,why:m,advice:S,topic:"the-package"},b)}async function d(m,S){const{platform:b,log:M,
signal:N}=m;let o=S;for(let t=0;;t++){const g=t===0&&o.origin===b.url.origin,n={accept:"*/*",...g&&{"x-api-key":b.apiKey}},u={label:r,method:"GET",url:o,headers:n,maxBytes:p,isProven:!0},I=async()=>{const y=await(0,h.
tN)(b.connections,u,N);M.debug(`GET a package from ${(0,R.OX)(u.url.origin)}: ${y.status}`);const L=(0,h.RG)(y,r,`the server answered ${y.status}`);if(L)throw L;return y},f=await(g?b.rateLimit.run(r,void 0,
m,I):I()),E=(0,h.ET)(f,o,r);if(E===void 0)return f;if(t===Q)throw a("the URL redirects in a circle",i);E.origin===o.origin&&E.username+E.password===""&&Object.assign(E,{username:o.username,password:o.
password}),o=w(E.href,m)}}function w(m,{platform:S,log:b}){const M=S.url;if(S.secrets.maskUrl(m,M,b),!URL.canParse(m,M.href))throw a("the platform's download URL can't be read",i);const N=new URL(m,M.
href);N.protocol==="http:"&&M.protocol==="https:"&&N.hostname===M.hostname&&(N.protocol="https:",N.port===""&&(N.port=M.port),S.secrets.maskUrl(N.href,M,b));const o=N.protocol==="http:"&&M.protocol===
"http:"&&(0,B.U9)(N.hostname);if(N.protocol!=="https:"&&!o)throw a("the platform's download URL isn't https","Check host.");return N}}),81858:((T,W,e)=>{e.d(W,{$_:()=>h,Dx:()=>R,Ur:()=>i,ue:()=>D});var s=e(
7279),k=e(30706);function D(a,d,w,m={}){return new s.HR({what:a,why:d,advice:w,topic:"the-platforms-response"},m)}function R(a,d,w,m){return new s.HR({what:a,why:d,advice:w,topic:"the-connection"},m)}
const B={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",
EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},h="Re-run the job later.",p="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",Q=2,A=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)|(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$)/,
C=/^(EPROTO$|ERR_SSL_)/,c=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,r=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function i(a,d){const{label:w,signal:m,connected:S,isProven:b}=d;if(m.
aborted)return m.reason;if(a instanceof s.HR||!(a instanceof Error)||!("code"in a))return a;const M=String(a.code);if(A.test(M)){const u=`the TLS connection can't be trusted (${M})`;return R(w,u,`Chec\
k host. ${p}`,{affectsAll:!0,cause:a})}const[,N]=r.exec(a.message)??[];if(N!==void 0)return l(w,N,a);const o={retryable:!0,maybeProcessed:S,affectsAll:!S,cause:a};if(c.test(M))return R(w,`the response\
 can't be decoded (${M})`,h,o);const t=!S&&C.test(M),g=t?`the TLS connection failed (${M})`:B[M]??`the connection failed (${M})`;if(b||!(t||M==="ENOTFOUND"))return R(w,g,h,o);const n=t?`Check host and\
 its port. ${p}`:"Check host.";return R(w,g,n,{...o,maxRetries:Q})}function l(a,d,w){const m=(b,M,N=!1)=>R(a,b,M,{affectsAll:!0,cause:w,retryable:N});if(d==="407")return m("the proxy requires a user n\
ame and a password (407)","Set them in HTTPS_PROXY.");if(/^4(?!08|25|29)\d\d$/.test(d))return m(`the proxy refuses the connection (${d})`,"Allow the host there, or add it to NO_PROXY.");const S=`the p\
roxy made no connection (${(0,k.OX)(d,100)})`;return m(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}}),62291:((T,W,e)=>{e.d(W,{D4:()=>Q,U9:()=>B,d4:()=>c,eQ:()=>h,hk:()=>C,o6:()=>R,wh:()=>p});var s=e(
19783),k=e(81858);const D=200;function R(r){const i=/^[a-z][a-z0-9+.-]*:\/\//i.test(r)?r:`https://${r}`;if(/[\s\p{C}\\]/u.test(i)||!URL.canParse(i))throw new Error("is not an address such as https://a\
i-for-process.example.ai");const l=new URL(i);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(i))throw new Error("must not co\
ntain a user name or password");if(l.protocol==="http:"&&!B(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+="/"),
l}function B(r){return r==="localhost"||r==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(r)}function h(r){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(r)}function p(...r){return r.find(i=>typeof i=="string"&&i.length<=
D&&h(i))}function Q(r){try{return decodeURIComponent(r)}catch{return r}}const A=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function C(){for(const r of A){const i=process.env[r]?.trim();i!==
void 0&&(process.env[r]=i===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(i)?i:`http://${i}`)}for(const r of["no_proxy","NO_PROXY"]){const i=process.env[r]?.split(/[\s,]+/).map(l=>l.replace(/^\*\./,"."));i&&(process.
env[r]=i.filter(l=>l!=="").join(","))}}function c(r,i){const a=A.filter(w=>w.toLowerCase()===`${r.protocol.slice(0,-1)}_proxy`).find(w=>process.env[w]);if(a===void 0||(0,s.H)(r)||/^https?:\/\//i.test(
process.env[a]??"")&&(0,s.s)(r)?.hostname)return;throw(0,k.Dx)(i,`the proxy in ${a} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40)\
.",{affectsAll:!0})}}),35805:((T,W,e)=>{e.d(W,{ET:()=>t,J9:()=>d,RG:()=>n,VL:()=>g,Y7:()=>a,tN:()=>w});var s=e(37067),k=e(44708),D=e(38522),R=e(22779),B=e(32975),h=e(30706),p=e(81858),Q=e(62291);const A=3e4,
C=65536,c=new Set([301,302,303,307,308]),r=new Set([408,421,425,429]),i=new Set([501,505,506,508,510,511]),l=new Set([421,425,429]);function a(u){(0,Q.hk)();const I=f=>({"http:":new R.Qq(u,[],{keepAlive:f}),
"https:":new R.Qq(u,[],{keepAlive:f})});return{kept:I(!0),fresh:I(!1),proven:new Set}}function d(u){return{type:"application/json",bytes:Buffer.from(JSON.stringify(u))}}async function w(u,I,f){f.throwIfAborted();
const{label:E,method:y,url:L,headers:x,body:H,maxBytes:Y,idleMs:oe=A,isProven:ee=!1}=I;(0,Q.d4)(L,E);const v=L.protocol==="https:",U=(H?u.fresh:u.kept)[v?"https:":"http:"],J=new AbortController,G=AbortSignal.
any([f,J.signal]);let[z,q]=[!1,"no response"];const ne=setTimeout(()=>{const Ae={retryable:!0,maybeProcessed:z};J.abort((0,p.Dx)(E,`${q} within ${oe/1e3} s`,p.$_,Ae))},oe);let _;try{_=(v?k:s).request(
{method:y,host:L.hostname.replace(/^\[|\]$/g,""),port:L.port||(v?443:80),path:L.pathname+L.search,headers:{...x,...H&&{"content-type":H.type,"content-length":H.bytes.length},"accept-encoding":"identit\
y","user-agent":U.userAgent},...L.username+L.password!==""&&{auth:`${(0,Q.D4)(L.username)}:${(0,Q.D4)(L.password)}`},agent:U.getAgent(L.href),signal:G}),m(_,v,()=>{z=!0});const Ae=S(_,E);b(_,H?.bytes??
Buffer.alloc(0),()=>ne.refresh());const ce=await(0,B.Mu)(G,Ae);u.proven.add(L.origin),q="no data";const j=[];let Me=Y;for await(const ue of ce){if(ne.refresh(),Me-=ue.length,Me<0)throw o(E,Y);j.push(ue)}
const ke=N(Buffer.concat(j),ce.headers["content-encoding"],E,Y);return{status:ce.statusCode??0,headers:ce.headers,bytes:ke}}catch(Ae){throw _?.destroy(),(0,p.Ur)(Ae,{label:E,signal:G,connected:z,isProven:ee||
u.proven.has(L.origin)})}finally{clearTimeout(ne),H&&_?.destroy()}}function m(u,I,f){u.once("socket",E=>{u.reusedSocket?f():E.once(I?"secureConnect":"connect",f)})}function S(u,I){return new Promise((f,E)=>{
const y=L=>{L.socket.destroy();const x={retryable:!0,maybeProcessed:!0};E((0,p.Dx)(I,"the server switched protocols (101)",p.$_,x))};u.once("upgrade",y),u.once("response",L=>L.statusCode===101?y(L):f(
L)),u.on("error",E)})}function b(u,I,f){I.length===0?u.end():u.write(I.subarray(0,C),E=>{f(),E||b(u,I.subarray(C),f)})}const M=new Map([["gzip",D.gunzipSync],["x-gzip",D.gunzipSync],["deflate",(u,I)=>((u.
readUInt8()&15)===8?D.inflateSync:D.inflateRawSync)(u,I)],["br",D.brotliDecompressSync]]);function N(u,I="",f,E){const L=I.toLowerCase().split(/[\s,]+/).flatMap(x=>M.get(x)??[]).reverse();try{return L.
reduce((x,H)=>x.length===0?x:H(x,{maxOutputLength:E}),u)}catch(x){throw x.code==="ERR_BUFFER_TOO_LARGE"?o(f,E):x}}function o(u,I){const f=`the response is larger than ${(0,h.Xe)(I)}, the limit`;return(0,p.
ue)(u,f,"Check host.",{maybeProcessed:!0})}function t({status:u,headers:I},f,E){if(!c.has(u)||I.location===void 0)return;const y=I.location.replace(/[\x80-\xff]/g,L=>`%${L.charCodeAt(0).toString(16).toUpperCase()}`);
if(URL.canParse(y,f.href))return new URL(y,f.href);throw(0,p.ue)(E,`the platform redirects (${u}) to an address that can't be read`,"Check host.")}function g({headers:u}){return u["content-length"]===
void 0&&u["transfer-encoding"]===void 0}function n({status:u,headers:I},f,E){if(!(!r.has(u)&&!(u>=500&&u<=599&&!i.has(u))))return(0,p.ue)(f,E,p.$_,{status:u,retryable:!0,retryAfterMs:(0,B.Vs)(I["retry\
-after"]),maybeProcessed:!l.has(u)})}}),96006:((T,W,e)=>{e.d(W,{SO:()=>i,qt:()=>M,y7:()=>r});var s=e(7279),k=e(32975),D=e(30706),R=e(82227),B=e(62291),h=e(2053),p=e(86294);const Q=[["running",/^IN_?PROGRESS$/],
["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];function A(n){return Q.
find(([,u])=>u.test(n))?.[0]??"unknown"}function C(n){const{fields:u,message:I}=n,f=(0,p.Gv)(u.response)?u.response:{};return{dockStatusId:(0,B.wh)(u["dock-statusId"],u.dockStatusId,u._id),workflowId:(0,B.
wh)(u.workflowId,u.toolId),exportJobId:(0,B.wh)(u.exportJobId),status:c(n),downloadUrl:[f.downloadUrl,f.downloadURL,u.downloadUrl,u.downloadURL].filter(E=>typeof E=="string").map(E=>E.trim()).find(E=>E!==
""),refused:u.success===!1,message:I}}function c({fields:n,redact:u}){if(typeof n.status!="string"&&typeof n.status!="number")return"";const I=String(n.status),f=I.trim().toUpperCase().replace(/[\s-]+/g,
"_");return A(f)==="unknown"?u(I,40).toUpperCase():f}function r(n,u){const I=C(n),{dockStatusId:f}=I;if(f===void 0)throw(0,p.LO)(n,"dock status ID",u);return{...I,dockStatusId:f}}async function i(n,u,I=()=>!0){
const f=`dock-status/${u}`;return C(await(0,R.px)(n,{label:"Dock status",method:"GET",path:f,advice:"Re-run the job later.",isTransient:I}))}const l=h.k,a=12e4,d=50,w=294,m=6.12,S=2e3;function b(n,u){
const I=Math.max(w,n/m);return n<h.k?I:Math.max(S,Math.min(u,I))}async function M(n,u,I){const{log:f,signal:E}=n,y=performance.now(),L=N(n,y);let x=u,H=y,Y;for(let oe=0;;oe++){I.onStatus(x),L(x);const ee=A(
x.status);if(ee==="failed"||ee==="succeeded"&&x.refused)throw t(u,x,I.advice);if(ee==="succeeded")return x.status!=="SUCCESS"&&f.warning(`The platform reports ${x.status}, which is treated as SUCCESS.`),
x;Y=ee==="unknown"&&x.refused?Y??H:void 0;try{if(Y!==void 0&&H-Y>=a){const J=`The platform refused to report the job's status for ${(0,D.zK)(a)}`;throw new s.HR({what:J,topic:"the-job-on-the-platform"})}
const v=oe===0?d:b(H-y,I.longestWaitMs);await(0,k.yy)(Math.max(0,H+v-performance.now()),E),H=performance.now();const U=({status:J=404})=>oe>0||J===404;x=await i(n,u.dockStatusId,U)}catch(v){throw g(v,
u,x)}}}function N({log:n},u){let I,f=u;return E=>{const y=performance.now(),L=(0,D.zK)(y-u),x=E.status!==I,H=y-f>=l;(x||H)&&(f=y),x&&I!==void 0?n.info(`${E.status||"No status"} after ${L}`):H&&n.info(
`Still ${E.status||"without a status"} after ${L}`),x&&A(E.status)==="unknown"&&n.warning(`The platform reports an unknown status (${o(E)}). The action keeps waiting.`),I=E.status}}function o({status:n,
message:u}){return`${n||"none"}${u===void 0?"":`, "${u}"`}`}function t({dockStatusId:n},{status:u,message:I},f){const E=u==="FAILED"?"failed":`ended as ${u}`,y=`${I??"it gave no reason"} (dock status ${n}\
)`;return new s.HR({what:`The job ${E} on the platform`,why:y,advice:f,topic:"the-job-on-the-platform"})}function g(n,{dockStatusId:u},I){const f=A(I.status)==="unknown"||I.message!==void 0?`, last st\
atus ${o(I)}`:"",E=`The job may still be running on the platform: dock status ${u}${f}.`,y=n instanceof s.HR?n:new s.HR({what:(0,s.iT)(n).message},{cause:n});return y.with({advice:`${y.advice} ${E}`.trim(),
cause:n})}}),2053:((T,W,e)=>{e.d(W,{k:()=>B,q:()=>c});var s=e(7279),k=e(32975),D=e(81858);const R=30,B=6e4,h=429,p=500,Q=16e3,A=.95,C=20;class c{#e=new Map;#t=0;#A=0;#n=0;async run(i,l,a,d){const w=await this.#s(
i,l,a),m=()=>w>this.#n;try{const S=await d();return m()&&(this.#A=this.#A<C?0:this.#A*A),S}catch(S){if(!(S instanceof s.HR&&S.status===h))throw S;const b=performance.now();throw m()&&(this.#A=Math.min(
Q,Math.max(p,this.#A*2)),this.#n=b),this.#t=Math.max(this.#t,b+(S.retryAfterMs||2*this.#A)),S.with({retryAfterMs:this.#t-b})}}async#s(i,l,{signal:a,endsAt:d}){const w=l!==void 0&&this.#e.get(l)||[];for(l!==
void 0&&this.#e.set(l,w);;){if(a.throwIfAborted(),this.#t>=d)throw(0,D.ue)(i,"the platform asked for a pause that exceeds the timeout",D.$_);const m=performance.now(),S=w.length<R?Number.NEGATIVE_INFINITY:
w[0]??m,b=Math.max(this.#t,S+B);if(b<=m)return this.#t=m+this.#A,w.push(m),w.length>R&&w.shift(),m;await(0,k.yy)(b-m,a)}}}}),86294:((T,W,e)=>{e.d(W,{$G:()=>i,Gv:()=>B,LO:()=>D,Te:()=>R,wv:()=>k});var s=e(
81858);function k(d,w,m){const S=Q(d,0);return{fields:d,label:w,redact:m,message:S&&m(S)||void 0}}function D({label:d,message:w},m,S){return(0,s.ue)(d,`the platform answered without a ${m}${R(w)}`,S)}
function R(d){return d===void 0?"":` (${d})`}function B(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)}const h=["errors","error","message","msg","reason","failureReason","errorMessage","sta\
tusMessage","description","detail","details","response"],p=4;function Q(d,w){if(typeof d=="string")return d.trim()||void 0;if(!(w>p)){if(Array.isArray(d))return Q(d[0],w+1);if(B(d))for(const m of h){const S=Q(
d[m],w+1);if(S!==void 0){const{code:b}=d;return typeof b=="number"||typeof b=="string"?`${S}, code ${b}`:S}}}}const A="Settings \u2192 Security & Control \u2192 API Scopes",C=new Set([405,406,411,415,
417,426,431]),c=409,r=423;function i(d){const{call:w,status:m,message:S,waitMs:b,hasWorked:M}=d,N=m===401||m===403,o=`the platform answered ${m}${R(S)}`;return(0,s.ue)(w.label,o,N?a(d):l(m,w),{status:m,
maybeProcessed:m>=500,affectsAll:N&&!M,retryAfterMs:b,busy:m===r||m===c&&!w.isCreation})}function l(d,{isCreation:w=!1,advice:m="Check the inputs."}){return d===404?"Check host, the IDs, and that the \
key's account can see the workflow.":d===c&&w?"The name may be taken. Set another name, or the ID of that workflow.":d===c||d===r?"Another job may be changing the workflow. Check it in AI for Process,\
 then re-run the job.":d<400||d>=500||C.has(d)?"Check host.":m}function a({status:d,call:{scope:w},message:m,isPage:S,hasWorked:b}){if(S)return"A gateway or firewall in front of the platform may have \
refused it. Check host, and that the runner may reach it.";if(b)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const M=w===void 0?"another scope":
`the scope "${w}"`;if(d===403)return`The key needs ${M}. Add it under ${A}.`;const N=/scope/i.test(m??"")?` The key also needs ${M}.`:"";return`The platform does not know the key: it is wrong, deleted\
, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${A}.${N}`}}),23349:((T,W,e)=>{e.d(W,{EH:()=>C,Nq:()=>A,kZ:()=>r,s8:()=>c});var s=e(7279),k=e(32975),D=e(
82227),R=e(65645),B=e(35805),h=e(96006);const p=["workflows","workflow","tools"];async function Q(i,l){const{collections:a}=i.platform;let d;for(const w of new Set([...a.values(),...p])){const m=l(w),
S=a.get(m.label);if(!(S&&S!==w))try{const b=await(0,D.px)(i,m);return a.set(m.label,w),b}catch(b){if(b instanceof s.HR&&b.busy&&a.set(m.label,w),!(b instanceof s.HR&&b.status===404))throw b;d??=b}}throw d}
async function A(i,{workflowId:l,flowId:a}){const d=await Q(i,w=>({label:"Export",method:"POST",path:`${w}/${l}/export?flowId=${a}`,scope:"Export workflow"}));return(0,h.y7)(d,"Check host and the IDs.")}
async function C(i,l,a){const d=a.downloadUrl??l.downloadUrl??(await(0,h.SO)(i,l.dockStatusId)).downloadUrl;if(d!==void 0)return(0,R.I)(d,i);const w=`the platform reports ${a.status} but names no down\
load URL`;throw new s.HR({what:"Export",why:w,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function c(i,l,{app:a,flow:d,env:w}){const m="workflowName"in l,S=M=>M==="tools"?"tool":"\
workflow",b=await Q(i,M=>({label:"Import",method:"POST",path:m?`${M}/import`:`${M}/${l.workflowId}/import`,body:(0,B.J9)({[`${S(M)}DataFileId`]:a,flowDataFileId:d,...w!==void 0&&{envVariablesFileId:w},
...m&&{[`${S(M)}Name`]:l.workflowName}}),idempotent:!1,isCreation:m,scope:"Import workflow"}));return(0,h.y7)(b,D.HB)}async function r(i,l){const a=d=>({label:"Deploy",method:"POST",path:`${d}/${l}/de\
ploy`,body:(0,B.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return(0,h.y7)(await(0,k.Oc)(i,()=>Q(i,a)),D.HB)}}),52597:((T,W,e)=>{e.d(W,{g:()=>L});var s=e(76760),k=e(63e3),D=e(39462),R=e(
23349),B=e(77598),h=e(30706),p=e(82227),Q=e(62291),A=e(35805),C=e(86294);const c=25e6,r=1e7,i="bulkImport",l="Re-run the job.";async function a(Y,{name:oe,bytes:ee}){const v=`Upload of ${oe}`,U=(z,q)=>(0,p.
px)(Y,{label:v,method:"POST",path:z,body:q,scope:"Import workflow"});let J;if(ee.length<c)J=await U("files",d({fileContext:i},{name:oe,bytes:ee}));else{const z=Math.ceil(ee.length/r),q={fileContext:i,
totalChunks:z,fileExtension:"json",fileName:oe,fileSize:ee.length},ne=await U("files/session/start",(0,A.J9)(q)),_=(0,Q.wh)(ne.fields.sessionId);if(_===void 0)throw(0,C.LO)(ne,"session ID",l);for(let Ae=0;Ae<
z;Ae++){const ce=ee.subarray(Ae*r,(Ae+1)*r);await U(`files/session/${_}`,d({chunkNumber:String(Ae)},{name:oe,bytes:ce}))}J=await U(`files/session/${_}/complete`)}const{fileId:G}=J.fields;if(typeof G!=
"string"||G==="")throw(0,C.LO)(J,"file ID",l);return Y.log.info(`Uploaded ${oe}: ${(0,h.Xe)(ee.length)}`),G}function d(Y,{name:oe,bytes:ee}){const v=`form-${(0,B.randomUUID)()}`,U=ne=>`--${v}\r
content-disposition: form-data; ${ne}\r
`,J=Object.entries(Y).map(([ne,_])=>`${U(`name="${ne}"`)}\r
${_}\r
`),G=oe.replace(/["\r\n]/g,encodeURIComponent),z=`${J.join("")}${U(`name="file"; filename="${G}"`)}content-type: application/json\r
\r
`,q=Buffer.concat([Buffer.from(z),ee,Buffer.from(`\r
--${v}--\r
`)]);return{type:`multipart/form-data; boundary=${v}`,bytes:q}}var w=e(32975),m=e(46779);const S="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix th\
at, then re-run the job.",b="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function M(Y,oe,{source:ee,target:v,definitions:{app:U,flow:J,env:G},whenBusy:z="\
retry",timeoutMs:q,longestWaitMs:ne}){const _="workflowId"in v?v.workflowId:void 0,Ae="workflowId"in v?`workflow ${v.workflowId}`:`a new workflow, ${v.workflowName}`;return Y.log.info(`Importing ${(0,h.
OX)(ee)} into ${Ae}, at ${oe.url.href}`),await(0,D.N)({...Y,platform:oe},(0,D.R)(q,"No import"),async ce=>{const j={app:await a(ce,U),flow:await a(ce,J),env:G&&await a(ce,G)},Me=()=>(0,R.s8)(ce,v,j),ke=await(z===
"retry"?(0,w.Oc)(ce,Me):Me()),{outputs:ue}=await(0,m.Bv)(ce,ke,{title:"Import job",longestWaitMs:ne,advice:S,idsIn:({workflowId:Ce=_})=>({...Ce!==void 0&&{"workflow-id":_??Ce}})});return ue})}async function N(Y,oe,{
workflowId:ee,timeoutMs:v,longestWaitMs:U}){return Y.log.info(`Deploying workflow ${ee}, at ${oe.url.href}`),await(0,D.N)({...Y,platform:oe},(0,D.R)(v,"No deployment"),async J=>{const{outputs:G}=await(0,m.
Bv)(J,await(0,R.kZ)(J,ee),{title:"Deploy job",longestWaitMs:U,advice:b,idsIn:()=>({"workflow-id":ee})});return G})}var o=e(72697),t=e(30532),g=e(7279),n=e(96191),u=e(37487),I=e(59870),f=e(90161),E=e(76224),
y=e(67833);async function L(Y,oe,ee,v){const{path:U,target:J,definitions:G}=ee.candidate;if(ee.action==="leave"){Y.log.info("Neither imported nor deployed"),ee.begun="nothing";return}let z=v.candidates.
length>1?void 0:ee.plan;ee.begun="import";try{if(await(0,w.Oc)({...Y,endsAt:performance.now()+v.timeoutMs},async()=>{const ne=z??await(0,E.Cs)(Y,oe,ee.candidate,v);if(z=void 0,!(0,E.cS)(ee.plan,ne)){const _=`\
The target of ${ee.candidate.name} has changed since this step compared it, so it was left as it is`;throw new g.HR({what:_,advice:"Make and approve a new plan.",topic:"import-deploy-and-promote"})}ee.
action!=="finish"&&(ne.state&&(ee.backup=await x(Y,ee,ne.state,v)),ee.job=await M(Y,oe,{...v,source:U,target:J,definitions:G,whenBusy:"throw"}),ee.imported=!0)}),!v.deploy)return;ee.begun="deploy";const q=(0,y.
wZ)(ee);if(q===void 0){const ne="Look for it in AI for Process, and deploy it there.";throw new g.HR({what:"the platform didn't name the new workflow's ID",advice:ne})}ee.job=await N(Y,oe,{...v,workflowId:q}),
ee.deployed=!0}catch(q){const ne=(0,g.iT)(q);ee.job={...ee.job,...(0,m.Zw)(ne)},ee.error=H(ne,ee,(0,o.Sm)(v.host))}}async function x(Y,{candidate:oe,plan:ee},v,{upload:U,artifactEnvVariables:J,host:G}){
const z=`${oe.name}-before-${(0,f.T)()}`,q=v.package.files.has(I.Km),ne=`Backup of workflow ${ee.target} at ${(0,o.Sm)(G)}`;if(!U){const _=(0,s.join)(await(0,u.Pd)("workflow-backup-"),`${z}.zip`);return await(0,t.
lo)(_,v.bytes),Y.log.info(`${ne}: ${_}, on this runner only`),{name:_,holdsVariables:q}}for(let _=1;;_++){const Ae={...v,name:`${z}${_===1?"":`-${_}`}.zip`};try{const ce=await(0,k.mJ)(Y,Ae,{upload:U,artifactEnvVariables:J});
return Y.log.info(`${ne}: ${ce.name}, ${ce.url}`),{name:ce.name,id:ce.id,holdsVariables:q&&J}}catch(ce){if(!(ce instanceof n.B6))throw ce}}}function H(Y,oe,ee){const{candidate:v,begun:U,imported:J,backup:G}=oe,
z=Y instanceof g.HR?Y:new g.HR({what:Y.message},{cause:Y}),q=(0,y.wZ)(oe),[ne,_]=["workflowName"in v.target,U==="deploy"],Ae=q===void 0?"":` into workflow ${q}`,ce=`${v.name} ${J?"was imported":"was a\
lready imported"}${Ae} but not deployed: `,j=q===void 0?"start a new run":`deploy workflow ${q} with the deploy action`,Me=ne?_?j:"start a new run":'use "Re-run failed jobs"',ke=G?.id===void 0?G?.name:
`${G.name} (artifact ${G.id})`,ue=[z.advice.replaceAll("re-run the job",Me).replaceAll("Re-run the job",Me.charAt(0).toUpperCase()+Me.slice(1)),_&&!ne?`Or ${j}.`:"",ne&&q!==void 0?`The new workflow's \
ID is ${q}.`:"",ke?`The package that ${ee} had before is ${ke}.`:""];return z.with({what:(_?ce:"")+z.what,advice:ue.filter(Ce=>Ce!=="").join(" ")})}}),912:((T,W,e)=>{e.d(W,{L:()=>C});var s=e(19630),k=e(
7279),D=e(96191),R=e(98920),B=e(43657),h=e(90161),p=e(64264),Q=e(76224);const A="import-deploy-and-promote";async function C(l,a,d,{approved:w,upload:m,deploy:S,ignore:b}){const M=d.workflows.map(({outcome:g})=>g===
"unchanged"?"finish":"import"),{differences:N,actions:o}=w?(0,p.Gy)(w,d):{differences:[],actions:M},t=a.flatMap((g,n)=>{const u=w&&(0,p.cM)(w,n,g.plan.content);return o[n]==="refuse"?[c(g,u)]:[]});if(N.
length+t.length>0){const g="The approved plan doesn't hold any more, so this attempt changed nothing",n=[...N,...t].join("; ");throw new k.HR({what:g,why:n,advice:"Make and approve a new plan.",topic:A})}
try{const n=(0,h.T)()>1&&m!==void 0&&(S||w!==void 0)&&o.includes("finish")?await(0,D.wn)(l):[];for(const[u,I]of a.entries())if(I.action=o[u],I.action==="finish"){for(const{id:f,name:E}of r(I.candidate.
name,n)){const y=await i(l,f),L=w&&y&&!(0,p.cM)(w,u,(0,s.ol)((0,Q.$E)(y),b));if(!(!y||L)){I.backup={id:f,name:E,holdsVariables:y.env!==void 0};break}}(!S||!(w||I.backup))&&(I.action="leave")}}catch(g){
l.signal.throwIfAborted();const n="Can't look for the backups of the earlier attempts, so this attempt changed nothing",f=` What an earlier attempt imported can also be deployed with the deploy action\
: ${a.filter((y,L)=>o[L]==="finish").map(({candidate:y,plan:L})=>`${y.name} (${L.target})`).join(", ")}.`,E=`Use "Re-run failed jobs".${S?f:""}`;throw new k.HR({what:n,why:(0,k.gJ)(g),advice:E,topic:A},
{cause:g})}}function c({candidate:l,plan:a},d=!1){const{changes:w,target:m,targetVariables:S}=a,b=(0,Q.Pf)(w).slice(0,5),M=S.length>0?` (now ${S.join(", ")})`:"",N=`differs from the package in ${b.join(
", ")} (put a field into ignore if it changes by itself)`,o=b.length>0&&!d?N:`its environment variables differ${M}`,t=`deploy it with the deploy action (${m})`,g=`If an earlier attempt imported the pa\
ckage, AI for Process may have changed it on import${(0,h.T)()>1?`: look at the workflow, and if it is right, ${t}`:""}`;return`${l.name}: the target has changed since the plan: it is neither as plann\
ed nor as in the package, and ${o}. ${g}`}function r(l,a){return a.filter(w=>{const[m,S]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(w.name)??[];return w.name===`${l}${m}`&&Number(S)<(0,h.T)()}).sort((w,m)=>m.
id-w.id)}async function i(l,a){const d=await(0,D.R9)(l,a);try{return(0,R.mu)(await(0,B.ue)(d,l.signal))}catch{l.signal.throwIfAborted();return}}}),90161:((T,W,e)=>{e.d(W,{K:()=>H,T:()=>x});var s=e(51455),
k=e(76760),D=e(63e3),R=e(77094),B=e(7279),h=e(36584);class p{#e=[];#t;constructor(){const J=R.V4("api-key");J!==""&&R.Pq(J)}text(J){return R.V4(J)}lines(J){return R.V4(J,{trimWhitespace:!1})}optional(J,G){
const z=this.text(J);return z===""?void 0:this.parse(J,z,G)}parse(J,G,z){try{return z(G)}catch(q){this.refuse(J,(0,B.gJ)(q),q instanceof B.HR?q.topic:void 0);return}}required(J,G){return this.text(J)===
""&&this.refuse(J,"is required"),this.optional(J,G)}notEmpty(J,G,z){if(process.env[`INPUT_${J.toUpperCase()}`]?.trim()===""){const q=`Where an event has no inputs, write \`\${{ inputs.${J} || ${z} }}\``;
this.refuse(J,`is empty. Is the name in the expression right?${z===void 0?"":` ${q}`}`)}return this.optional(J,G)}boolean(J,G){return this.notEmpty(J,h.yG,G?void 0:"false")??G}refuse(J,G,z="before-any\
thing-is-sent"){this.#t??=z,this.#e.push(`${J} ${G.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new B.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}check(){if(this.#e.length>0)throw this.
refusal()}}function Q(U){const J=U.required("host",h.or);U.text("api-key")===""&&U.refuse("api-key","is required. The secret isn't set, or this job can't read it");const G=U.optional("api-key",h.Do),z=(U.
optional("timeout-minutes",(0,h.$J)(1440))??30)*6e4,q=(U.optional("poll-interval-seconds",(0,h.$J)(3600))??10)*1e3,ne=U.boolean("summary",!0);if(!(J===void 0||G===void 0))return{host:J,apiKey:G,timeoutMs:z,
longestWaitMs:q,summary:ne}}var A=e(98920),C=e(77598),c=e(30532),r=e(30706),i=e(73024),l=e(5806),a=e(59870);function d(U,J){const G=J.split("/");for(let z=1;;z++){const q=G.slice(0,z).join("/"),ne=(0,i.
lstatSync)((0,k.join)(U,q),{throwIfNoEntry:!1});if(ne?.isSymbolicLink()){const _=`${(0,r.TL)(q)} in the folder is a symbolic link, which isn't followed`;throw new B.HR({what:_,advice:"Delete it.",topic:"\
unpacking"})}if(z===G.length)return ne?.isFile()?ne:void 0;if(!ne?.isDirectory())return}}async function w(U){return(await(0,s.readdir)(U,{withFileTypes:!0})).map(G=>G.name+(G.isDirectory()?"/":""))}async function m(U,J){
const G=[],z=[""];for(const q of z){J.throwIfAborted();for(const ne of await w((0,k.join)(U,q)))if(!(0,l.jq)(ne.replace(/\/$/,""))&&(ne.endsWith("/")?z.push(q+ne):G.push(q+ne),G.length+z.length>a.BE))
throw new Error("more than 10,000 files are in it")}return G}async function S(U){if(!d(U,l.gv))return;const J=await(0,s.readFile)((0,k.join)(U,l.gv),"utf8");try{const{unpackedFiles:G}=JSON.parse(J),z=q=>typeof q==
"string"&&(0,l.x5)(q)===void 0;return Array.isArray(G)&&G.every(z)?G:"invalid"}catch{return"invalid"}}function b(U){return`${JSON.stringify({unpackedFiles:[...new Set(U)].sort()},null,2)}
`}var M=e(43657);async function N(U,J){try{const G=await(0,s.stat)(U);if(G.isDirectory())return await u(U,J);if(G.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const z=await(0,s.readFile)(
U);return{...await(0,M.ue)(z,J),sha256:(0,C.createHash)("sha256").update(z).digest("hex")}}catch(G){throw n(G,U,J)}}async function o(U,J){const G=()=>N(U,J);try{const z=await stat(U).catch(ce=>{if(!(isDiskError(
ce)&&ce.code==="ENOENT"))throw ce});if(z===void 0)return{kind:"missing"};const q=z.isDirectory()?await t(U,J):new Map,[ne,..._]=q.values();if(ne===void 0)return{kind:"single",read:G};const Ae=_.length===
0&&ne.every(ce=>ce.isDirectory());return{kind:"several",names:[...q.keys()].sort(),async read(ce){const[j,Me]=q.get(ce)??[];if(j&&Me)throw new Error(`is there twice, as ${quoted(j.name)} and as ${quoted(
Me.name)}. Remove one of them`);if(j?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await N(join(U,j?.name??ce),J)},...Ae&&{readSingle:G}}}catch(z){throw n(z,U,J)}}async function t(U,J){
const G=new Map,z=await readdir(U,{withFileTypes:!0});if(isWorkflow(z.filter(q=>!q.isDirectory()).map(({name:q})=>q)))return G;for(const q of z){if(J.throwIfAborted(),q.name.startsWith(".")||!await g(
join(U,q.name),J))continue;const ne=q.isDirectory()?q.name:q.name.replace(/\.zip$/i,"");G.set(ne,[...G.get(ne)??[],q])}return G}async function g(U,J){const G=await stat(U).catch(()=>{});if(G?.isDirectory())
return isWorkflow(await I(U));if(!G?.isFile()||!/\.zip$/i.test(U))return!1;try{return isWorkflow([...(await N(U,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function n(U,J,G){if(G.aborted)return G.
reason;if(U instanceof M.Ao){const ne=`${U.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(ne,{cause:U})}const q=(0,c.Mi)(U)&&U.code==="\
ENOENT"&&U.path===J?`doesn't exist: ${(0,r.MW)(J)}`:`can't be read: ${(0,c.Uc)(U)}`;return new Error(q,{cause:U})}async function u(U,J){const G=(0,k.join)(U,(0,a.wg)(await I(U))),z=await S(G);if(z==="\
invalid")throw new Error(`${l.gv} isn't as this action writes it`);const q=z===void 0?await m(G,J):[...a.LX,...z],ne=new Map;let _=a.zx;for(const Ae of q){J.throwIfAborted();const ce=ne.has(Ae)?void 0:
d(G,Ae);if(ce!==void 0){if(_-=ce.size,_<0)throw new Error("its files take more than 256 MiB, the limit");ne.set(Ae,await(0,s.readFile)((0,k.join)(G,Ae)))}}if(ne.size===0)throw new Error("no files are \
in it");return(0,a.jz)("folder",ne)}async function I(U){const J=await w(U),z=J.filter(q=>q.endsWith("/")&&!q.startsWith(".")).map(async q=>(await w((0,k.join)(U,q))).map(ne=>q+ne));return[...J,...(await Promise.
all(z)).flat()]}async function f(U,{find:J,variables:G,sha256:z,needsVariables:q,of:ne},_){const Ae=(Me,ke)=>U.refuse(`${Me}${ne}`,ke,"import-deploy-and-promote"),ce=async(Me,ke)=>{try{return await ke()}catch(ue){
_.throwIfAborted(),Ae(Me,(0,B.gJ)(ue));return}},j=G&&await ce("env-variables",()=>(0,A.Ch)(G,_));return await ce("package",async()=>{const Me=await J(),{sha256:ke,...ue}=await N(Me,_),Ce=(0,A.mu)(ue,j||
void 0);if(z!==void 0&&ke!==z){const Ge=`is not the digest of the package, which is ${ke}`;Ae("package-sha256",ke?Ge:"is only for a package that is a .zip")}return q&&G===void 0&&!Ce.env&&Ae("env-vari\
ables","is required for an existing workflow, because the package has no env_variables.json"),{path:Me,package:ue,sha256:ke,definitions:Ce,variablesFile:G&&(0,k.basename)(G)}})}var E=e(80682),y=e(72899),
L=e(64264);function x(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}async function H(U){const J=new p,G=J.boolean("plan",!1),z=G?void 0:Y(J),{targets:q,fromList:ne}=oe(J,G),_=await ee(J,q,ne,U),Ae=Q(
J),ce=(0,D.WZ)(J,!1),j=J.boolean("deploy",!0),Me=J.optional("ignore",y.wo)??y.K$;if(J.check(),!Ae)throw J.refusal();return{...Ae,...ce,candidates:_,fromList:ne,isPlan:G,approved:z,deploy:j,ignore:Me}}
function Y(U){const J=U.text("approved-plan");return J===""&&U.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the w\
arnings of the plan's job. To apply without a plan, set none"),J==="none"?void 0:U.optional("approved-plan",L.ud)}function oe(U,J){if(U.text("workflow-name")===""){const{targets:q,fromList:ne}=(0,E.R)(
U,"workflow-"),_=q.map(({workflowId:j})=>j),Ae=_.find((j,Me)=>_.indexOf(j)<Me),ce=U.text("workflows")===""?"workflows-file":"workflows";return Ae!==void 0&&U.refuse(ce,`has workflow-id ${Ae} twice`),{
targets:q.map(({name:j,...Me})=>({name:j,target:Me})),fromList:ne}}for(const q of["workflow-id","flow-id","workflows","workflows-file"])U.text(q)!==""&&U.refuse(q,"can't be combined with workflow-name");
if(!J&&x()>1){const q=`can't be applied in run attempt ${x()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;U.refuse("workflow\
-name",q,"import-deploy-and-promote")}const G=U.optional("workflow-name",h.sU),z=U.optional("name",h.$q)??G;return z===void 0||G===void 0?{targets:[],fromList:!1}:{targets:[{name:z,target:{workflowName:G}}],
fromList:!1}}async function ee(U,J,G,z){const q=U.required("package",h.EO),ne=U.notEmpty("package-sha256",h.tz,"'any'");G&&ne!==void 0&&U.refuse("package-sha256","is only for a single package");const _=Me=>Me===
"package"?Me:(0,h.EO)(Me),Ae=U.notEmpty("env-variables",_,"'package'"),ce=Ae==="package"?void 0:Ae,j=[];if(q===void 0)return j;for(const{name:Me,target:ke}of J){const ue={find:async()=>G?await v(q,Me):
q,variables:G&&ce!==void 0?(0,k.join)(ce,`${Me}.json`):ce,sha256:G?void 0:ne,needsVariables:"workflowId"in ke&&Ae==="package",of:G?` of ${Me}`:""},Ce=await f(U,ue,z);Ce&&j.push({name:Me,target:ke,...Ce})}
return j}async function v(U,J){const[G,z]=[(0,k.join)(U,J),(0,k.join)(U,`${J}.zip`)],[q,ne]=await Promise.all([G,z].map(_=>(0,s.lstat)(_).catch(()=>{})));if(q&&ne)throw new Error(`is there twice, as ${(0,h.
bY)(`${J}.zip`)} and as ${(0,h.bY)(`${J}/`)}. Remove one of them`);if(q?.isSymbolicLink()||ne?.isSymbolicLink())throw new Error("is a link, which isn't followed");return q?G:z}}),86325:((T,W,e)=>{e.a(
T,async(s,k)=>{try{let N=function({rows:t}){for(const{candidate:g}of(0,S.p1)(t)){const{name:n,target:u}=g,I="workflowId"in u?`workflow-id ${u.workflowId}, flow-id ${u.flowId}`:"";(0,A.t1)().warning(`N\
othing differs in ${n}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${I}).`)}},o=function({host:t,ignore:g,deploy:n,
upload:u,artifactEnvVariables:I}){return{host:t.href,ignore:[...g.lines].sort().join(`
`),deploy:String(n),"upload-artifact":String(u!==void 0),"artifact-env-variables":String(I)}};var D=e(63e3),R=e(46779),B=e(52176),h=e(80682),p=e(2045),Q=e(7279),A=e(15543),C=e(37487),c=e(41519),r=e(82227),
i=e(52597),l=e(912),a=e(90161),d=e(21415),w=e(64264),m=e(76224),S=e(67833);const b=4;await(0,C.eF)(async t=>{(0,C.n0)({promotions:[]});const g=await(0,a.K)(t),n=await M(g,t);await(0,S.A2)(n,g);const u=(0,S.
jb)(n.rows),I=(0,p.dO)(u);u.workflows.length>0&&(0,C.n0)(await(0,B.kA)(I)),g.summary&&await(0,d.c)(n,g,I),(0,B.$0)(u),(0,a.T)()>1&&g.deploy&&N(n);const f=(0,S.c2)(n,g);if(f)throw f;g.isPlan&&(0,A.lm)(
(0,d.o)(n.rows,g))});async function M(t,g){const{candidates:n,fromList:u,approved:I,host:f,apiKey:E}=t,y=n.flatMap(({definitions:{env:G}})=>G?(0,c.aC)(G.bytes):[]),L=(0,r.Ng)(f,E,{secrets:y,known:n.map(
({name:G})=>G)}),x={log:(0,A.t1)(),signal:g,endsAt:Number.POSITIVE_INFINITY},H=({name:G})=>u?{...x,log:(0,A.t1)(`[${G}] `),publish:()=>{}}:{...x,publish:z=>(0,C.n0)((0,S.WZ)(z))};let Y;const oe=await(0,h.
H)(n,b,async G=>{const z={candidate:G,imported:!1,deployed:!1};try{if(Y)throw new Q.HR({what:"Not tried: another target failed for a cause that is the same for all"});const q=await(0,m.Cs)(H(G),L,G,t);
return{...z,plan:q,job:q.state?.job??{}}}catch(q){const ne=(0,Q.iT)(q);return ne instanceof Q.HR&&ne.affectsAll&&(Y??=ne),{...z,error:ne,job:(0,R.Zw)(ne)}}}),ee=(0,S.sb)(oe);if(ee.length<oe.length)return{
rows:oe};const v={options:o(t),workflows:ee.map(({plan:G})=>G)},U=(0,w.Rd)(v,I?.salt);if(t.isPlan)return{rows:oe,digest:U};const J=await(0,l.L)(x,ee,v,t).then(()=>{},Q.iT);if(J)return{rows:oe,digest:U,
refusal:J};I||x.log.info("Applied without an approved plan"),ee.some(({plan:G,action:z})=>G.state&&z==="import")&&(0,D.j)(t,x.log);for(const G of ee)if(await(0,i.g)(H(G.candidate),L,G,t),G.error)break;
return{rows:oe,digest:U}}k()}catch(b){k(b)}},1)}),21415:((T,W,e)=>{e.d(W,{c:()=>a,o:()=>l});var s=e(76760),k=e(72697),D=e(52176),R=e(71124),B=e(32614),h=e(37487),p=e(24057),Q=e(58132),A=e(30706),C=e(67833);
const c=(...t)=>t.flatMap(([g,n])=>g?[n]:[]),r=({ownName:t})=>[t?.name,t?.version].filter(Boolean).join(" "),i=t=>t.map(g=>(0,Q.SS)(g)).join(", ");function l(t,{host:g}){return`Plan: ${(0,C.sb)(t).length-
(0,C.p1)(t).length} of ${(0,A.hS)(t.length,"workflow")} will change at ${(0,k.Sm)(g)}`}async function a(t,g,n){const{rows:u,refusal:I,digest:f}=t,E=u.some(({begun:oe})=>oe),y=g.isPlan&&f!==void 0,L=(0,Q.
SS)(f?.slice(0,12)??""),x=(0,C.dJ)(u),H=[E?M(u):w(u,g),...x.length===0?[]:[(0,p.cj)((0,k.cZ)(x))],...I?[(0,p.il)((0,k.UX)(I),(0,h.VY)(I))]:[],...y?S(u,g):[],...y||E?b((0,C.p1)(u)):[],...E?o(u,g):[],...c(
[y,`Plan ${L}.`],[g.approved&&f,`${E?"Applied":"Approved"} plan ${L}.`],[E&&!g.approved,"Applied without an approved plan."])],Y=(0,R.Hq)((0,C.jb)(u))?[(0,D.uu)(n,g.fromList,H,E?"What differed":"What \
changes")]:[];await(0,p.Sy)(d(t,g,E),...H,...Y)}function d({rows:t,refusal:g},n,u){const I=(0,k.Sm)(n.host),f=(0,C.dJ)(t).length,E=t.filter(({begun:H,error:Y})=>H&&H!=="nothing"&&!Y).length,y=`${E} of\
 ${(0,A.hS)(t.length,"workflow")} promoted`,L=`${f} of ${(0,A.hS)(t.length,"target")} could not be compared`,[x=""]=c([u&&f>0,`Promotion to ${I} failed: ${y}`],[u&&E===0,`Nothing differs at ${I}: noth\
ing was done`],[u,`${y} to ${I}`],[f===0&&!g,l(t,n)],[n.isPlan,`Plan for ${I} failed: ${L}`],[!0,`Promotion to ${I} failed: nothing was changed`]);return x}function w(t,{isPlan:g}){const n=t.map(({candidate:u,
plan:I})=>{const{name:f,target:E,path:y,sha256:L,definitions:x}=u,H=L??I?.shown,Y=H&&`${L?"sha256":"content"} ${H.slice(0,12)}\u2026`,oe=I?.there&&r(I.there),ee="workflowName"in E?"a new workflow":E.workflowId;
return[{words:f},{words:[r(x),(0,s.basename)(y),Y].filter(Boolean).join(", ")},{words:oe?`${oe} (${ee})`:ee},{words:I?m(I.changes):"\u274C Failed"}]});return(0,p.tp)(["Workflow","Package","Target",g?"\
What will change":"What would change"],n)}function m({status:t,counts:g,files:n}){if(t==="unchanged")return"nothing: it stays";if(t==="changed")return(0,R.cq)(g);const I=n.flatMap(f=>f.kind==="json"?(0,B.
I)(f)?.size??[]:[]).find(({nodes:f})=>f>0);return I?`${(0,A.hS)(I.nodes,"node")}, ${(0,A.hS)(I.connections,"connection")}`:"everything: it is new"}function S(t,{deploy:g,upload:n,artifactEnvVariables:u}){
const I=(0,C.sb)(t).map(({candidate:f,plan:{state:E,outcome:y,variables:L,added:x,kept:H,ignored:Y}})=>{const oe=(0,Q.SS)(f.name),ee=(0,Q.SS)(`${f.name}-before-<run attempt>.zip`),v=f.variablesFile&&`\
variables of ${(0,Q.SS)(f.variablesFile)}`,U=c([E,`The in-development version of ${oe} is replaced${g?", then deployed":""}.`],[!E,`${oe} is created${g?" and deployed":""}: there is nothing to back up\
.`],[E&&n,`A backup is kept first, as ${ee}${u?"":", without environment variables"}.`],[E&&!n,"No backup is kept."],[L.length,`The import sends the ${v??"package's own variables"}.`],[x.length,`Added\
: ${i(x)}.`],[H.length,`The target keeps its own value of ${i(H)}.`],[Y.length,`Ignored fields that differ, and that the import brings too: ${i(Y)}.`]);return y==="changed"?[`- ${U.join(" ")}`]:[]});return I.
length===0?[]:[I.flat().join(`
`)]}function b(t){const g=i(t.map(({candidate:E})=>E.name)),n=E=>t.flatMap(({candidate:y,plan:L})=>E(L).length>0?[`${(0,Q.SS)(y.name)} (${i(E(L))})`]:[]),[u,I]=[n(E=>E.kept),n(E=>E.ignored)],f=c([t.length,
`Nothing differs in ${g}: neither imported nor deployed.`],[t.length,"That doesn't mean that the version there is deployed, which no export tells."],[u.length,`Variables that differ, and that an impor\
t would keep: ${u.join(", ")}.`],[I.length,`Ignored fields that differ: ${I.join(", ")}.`]);return t.length===0?[]:[f.join(" ")]}function M(t){const g=t.map(n=>[{words:n.candidate.name},(0,C.wZ)(n)??{
words:"a new workflow"},{words:N(n)},{words:n.imported&&n.plan?m(n.plan.changes):""},n.backup?.name??""]);return(0,p.tp)(["Workflow","Target","Result","What changed","Backup"],g)}function N({begun:t,imported:g,
deployed:n,backup:u,error:I}){const[f=""]=c([!t,"\u23F8\uFE0F Not started"],[t==="nothing",u?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[I,t==="deploy"?"\u274C Imported, not deployed":
"\u274C Failed"],[!n,"\u2705 Imported, not deployed"],[g,"\u2705 Imported and deployed"],[!0,"\u2705 Deployed, was already imported"]);return f}function o(t,{host:g}){const n=t.flatMap(E=>{const{backup:y}=E;
if(!y)return[];const L=y.id===void 0?"on this runner only":`artifact ${y.id}`,x=y.holdsVariables?"":" with env-variables, because it holds none";return[`${(0,Q.SS)(y.name)} (${L}) to workflow ${(0,Q.SS)(
(0,C.wZ)(E)??"")}${x}`]}),u=`promote from run ${(0,Q.SS)(process.env.GITHUB_RUN_ID??"")}: ${n.join(", ")}.`,I="If a target had a draft that was not deployed, its backup is that draft. Variables that w\
ere added stay.",f=t.flatMap(E=>"workflowName"in E.candidate.target?(0,C.wZ)(E)??[]:[]);return[...c([n.length,`To roll back at ${(0,Q.wh)((0,k.Sm)(g))}, ${u} ${I}`]),...f.map(E=>`Workflow ${(0,Q.SS)(E)}\
 is new: no action can remove it, only AI for Process.`)]}}),64264:((T,W,e)=>{e.d(W,{Gy:()=>Q,Rd:()=>h,cM:()=>A,ud:()=>p});var s=e(77598),k=e(30706);const D=["host","ignore","deploy","upload-artifact",
"artifact-env-variables"],R=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,B=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;
function h(w,m=(0,s.randomBytes)(12).toString("base64url")){const b=[D.map(N=>d([m,N,w.options[N]],4)).join(""),...w.workflows.map((N,o)=>r(m,N,o))].join("."),M=`v1.${m}.${a(w,m,b)}.${b}`;return`${M}.${d(
[M],6)}`}function p(w){const[,m="",S="",b="",M="",N]=R.exec(w)??[];if(N!==void 0&&N===d([w.slice(0,-7)],6))return{salt:m,seal:S,options:b,workflows:M.split(".").slice(1)};const[,o="1"]=/^v(\d+)\./.exec(
w)??[];throw o!=="1"?new Error(`is of another version of this action (format ${o}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan'\
s step as it is")}function Q({salt:w,seal:m,options:S,workflows:b},M){const N=D.filter((n,u)=>S.slice(u*4,u*4+4)!==d([w,n,M.options[n]],4)),o=N.map(n=>C(n,M.options[n])),t=N.includes("host")||N.includes(
"ignore");if(b.length!==M.workflows.length){const n=(0,k.hS)(b.length,"workflow");return{differences:[...o,`the plan is for ${n}, this step for ${M.workflows.length}`],actions:[]}}const g=M.workflows.
map((n,u)=>{const I=i(b[u]),f=i(r(w,n,u)),E=l(I.shown??"",w,u);o.push(...c(n,I,f,E).map(x=>`${n.name}: ${x}`));const y=I.outcome===d([w,u,"outcome","changed"],4);if(I.names===f.names&&I.content===f.content)
return y?"import":"leave";const L=t||I.name!==f.name||I.target!==f.target;return n.outcome==="changed"&&!L?"refuse":y?"finish":"leave"});return o.length===0&&m!==a(M,w,[S,...b].join("."))&&o.push("the\
 plan's digest isn't as the plan wrote it"),{differences:o,actions:g}}function A({salt:w,workflows:m},S,b){return i(m[S]).content===d([w,S,"content",b],22)}function C(w,m){return w==="host"?`the host \
isn't the approved one (now ${m})`:w==="ignore"?"ignore isn't as approved":`${w} isn't as approved (was ${m==="true"?"false":"true"}, is ${m})`}function c({target:w,shown:m,variables:S},b,M,N){if(b.name!==
M.name)return["the plan has another workflow in its place"];const o={target:`the target isn't the approved one (now ${w})`,package:`the package isn't the approved one (was ${N}\u2026, is ${m.slice(0,6)}\
\u2026)`,variables:`the variables to send aren't the approved ones (now ${S.join(", ")||"none"})`};return Object.entries(o).flatMap(([t,g])=>b[t]===M[t]?[]:[g])}function r(w,m,S){const b=(N,o=4)=>d([w,
S,N,m[N]],o);return[...[b("name"),b("target"),b("package"),b("variables"),l(m.shown,w,S)],b("outcome"),b("targetVariables"),b("content",22)].join("")}function i(w=""){return B.exec(w)?.groups??{}}function l(w,m,S){
const b=(0,s.createHash)("sha256").update(`${m} ${S}`).digest().readUIntBE(0,3);return(Number.parseInt(w.slice(0,6),16)^b).toString(16).padStart(6,"0")}function a({options:w,workflows:m},S,b){const M=m.
map(({name:N,target:o,package:t,variables:g})=>[N,o,t,g]);return d([S,"seal",D.map(N=>w[N]),M,b],43)}function d(w,m){return(0,s.createHash)("sha256").update(JSON.stringify(w)).digest("base64url").slice(
0,m)}}),76224:((T,W,e)=>{e.d(W,{$E:()=>E,Pf:()=>n,Cs:()=>N,cS:()=>g});var s=e(46779),k=e(19630),D=e(72899),R=e(5806),B=e(41519),h=e(71124),p=e(53436),Q=e(50979),A=e(17856);const C=1024*1024;function c(ee,v,{
name:U,ignore:J}){const G=[ee,v].filter(ue=>ue!==void 0),z=G.length===2&&G.some(i),q=[...new Set(G.flatMap(({files:ue})=>[...ue.keys()]))].sort(),ne=new Set(J.lines),_=new p.Ms(J,ue=>ne.delete(ue)),Ae=q.
flatMap(ue=>{const[Ce,Ge]=[ee?.files.get(ue),v?.files.get(ue)],Ve=Ce!==void 0&&Ge!==void 0&&Ce.equals(Ge);if(z&&(0,R.dU)(ue)||Ve&&ne.size===0)return[];const _e=Ce&&(0,k.TA)(ue,Ce,_);return Ve?[]:[{name:ue,
from:Ce,to:Ge,base:_e,head:Ge&&(0,k.TA)(ue,Ge,_)}]}),ce=a(Ae,_),j=ue=>J.lines.length===0&&ce.some(Ce=>Ce.name===ue),Me=ce.length===0?[]:q.filter(ue=>!j(ue)&&!(0,R.dU)(ue)),ke=ee===void 0?"added":v===void 0?
"removed":void 0;return{name:U,status:ke??(ce.length>0?"changed":"unchanged"),counts:ke?{added:0,modified:0,removed:0,[ke]:1}:(0,h.cz)(ce.map(h.xS)),files:ce,variablesCompared:!(z&&G.some(l)),secrets:[
...new Set(G.flatMap(ue=>[...(0,B.x3)(ue),...r(ue,Me)]))],unusedIgnores:[...ne]}}function r({files:ee},v){return v.flatMap(U=>(0,A.Wr)((0,k.TA)(U,ee.get(U)??Buffer.of(),new p.Ms(D.K$))))}function i({kind:ee,
files:v}){return ee==="folder"&&![...v.keys()].some(R.dU)}function l({files:ee}){return[...ee].some(([v,U])=>(0,R.dU)(v)&&(0,B.DF)(U)?.variables.length!==0)}function a(ee,v){const U=ee.flatMap(({name:z,
base:q,head:ne})=>q&&ne&&!(0,R.dU)(z)?[{name:z,base:q,head:ne}]:[]),J=(0,Q.OD)(U,v),G=new Map(U.map(({name:z},q)=>[z,J[q]]));return ee.flatMap(z=>d(z,G.get(z.name))??[])}function d({name:ee,from:v,to:U,
base:J,head:G},z){const q=v===void 0?"added":U===void 0?"removed":"modified",ne={name:ee,status:q,changes:[],references:[],matches:[],base:void 0,head:void 0};if(J&&J.id===G?.id)return;if((0,R.dU)(ee))
return{...ne,kind:"variables",changes:m(J,G,q)};if(z||q!=="modified"&&(J??G))return{...ne,kind:"json",base:J,head:G,...z};const[_,Ae]=[v&&w(v),U&&w(U)];return v&&_===void 0||U&&Ae===void 0?{...ne,kind:"\
binary"}:{...ne,kind:"text",text:{base:_,head:Ae}}}function w(ee){return ee.length<=C&&!ee.includes(0)?(0,k.b6)(ee):void 0}function m(ee,v,U){const[J,G]=[ee,v].map(j=>j&&(0,B.DF)(Buffer.from((0,p.dj)(
j))));if(U==="modified"&&(J===void 0||J.container!==G?.container))return[{kind:"modified",path:[],from:h.RG,to:h.RG}];const z=j=>new Map(j?.variables.map(({name:Me,content:ke})=>[Me,ke])),[q,ne]=[z(J),
z(G)],_=[],Ae=[...q.keys()].filter(j=>ne.has(j)),ce=[...ne.keys()].filter(j=>q.has(j));Ae.some((j,Me)=>j!==ce[Me])&&_.push({kind:"reordered",path:[],moved:[]});for(const j of[...new Set([...q.keys(),...ne.
keys()])].sort()){const Me=[{type:"member",key:j}];q.has(j)?ne.has(j)?q.get(j)!==ne.get(j)&&_.push({kind:"modified",path:Me,from:h.RG,to:h.RG}):_.push({kind:"removed",path:Me,value:h.RG}):_.push({kind:"\
added",path:Me,value:h.RG})}return _}var S=e(7279),b=e(98920),M=e(59870);async function N(ee,v,U,J){const{target:G}=U;if("workflowName"in G)return o(U,void 0,J.ignore);const z=await(0,s.X7)(ee,v,{...J,
...G});for(const q of(0,B.x3)(z.package))v.secrets.add(q);return o(U,z,J.ignore)}function o(ee,v,U){const{name:J,target:G,package:z,definitions:q}=ee,ne=v&&t(v.package),_=z.files.get(M.Km);ee.variablesFile!==
void 0&&q.env&&L(J,q.env.bytes,[ne?.env?.bytes,_]);const[Ae,ce]=[I(ne?.env),I(q.env)],j=Ae&&ce&&new Map([...ce,...Ae]),Me=ne&&y(ne,Ae,ne.env),ke=y(q,ne||q.env?j:void 0,q.env??ne?.env),ue=c(Me,ke,{name:J,
ignore:U}),Ce=U.lines.length===0?ue:c(Me,ke,{name:J,ignore:D.K$}),Ge=n(ue),Ve=[ne?.env?.bytes,q.env?.bytes,_].flatMap(tt=>tt?(0,B.aC)(tt):[]),_e=(0,k.ol)(E(q),D.K$);return{state:v,there:ne,changes:{...ue,
secrets:[...new Set(Ve)]},ignored:n(Ce).filter(tt=>!Ge.includes(tt)),added:f(j).filter(tt=>!Ae?.has(tt)),kept:f(ce).filter(tt=>Ae?.has(tt)&&Ae.get(tt)!==ce?.get(tt)),name:J,target:"workflowId"in G?`${G.
workflowId} ${G.flowId}`:`new workflow ${G.workflowName}`,package:_e,variables:f(ce),shown:ee.sha256??_e,outcome:ue.status==="unchanged"?"unchanged":"changed",targetVariables:f(Ae),content:ne?(0,k.ol)(
E(ne),U):""}}function t(ee){try{return(0,b.mu)(ee)}catch(v){const U=`The target's package ${(0,S.gJ)(v)}`,J="Check the workflow in AI for Process.";throw new S.HR({what:U,advice:J,topic:"the-package"},
{cause:v})}}function g(ee,v){return ee.content===v.content&&ee.targetVariables.join(`
`)===v.targetVariables.join(`
`)}function n({files:ee}){const v=ee.flatMap(({kind:U,name:J,changes:G})=>U==="variables"?[]:G.length===0?[J]:G.map(z=>u(z)||J));return[...new Set(v)]}function u({kind:ee,path:v}){const U=v.map(J=>J.type===
"member"?J.key:"*");for(;U.at(-1)==="*";)U.pop();return U.join(".")+(ee==="reordered"?"[]":"")}function I(ee){return ee===void 0?new Map:(0,B.DF)(ee.bytes)?.variables.reduce((v,{name:U,content:J})=>v.
set(U,J),new Map)}function f(ee){return[...ee?.keys()??[]].sort()}function E({app:ee,flow:v}){return(0,M.jz)("zip",[[M.uq,ee.bytes],[M.n7,v.bytes]])}function y(ee,v,U){const J=Object.fromEntries(f(v).
map(z=>[z,""])),G=v?Buffer.from(JSON.stringify(J)):U?.bytes;return(0,M.jz)("zip",[...E(ee).files,...G?[[M.Km,G]]:[]])}function L(ee,v,U){const J=U.map(Ae=>Ae&&(0,B.DF)(Ae)),G=J.find(Ae=>Ae&&Ae.variables.
length>0)??J.find(Boolean),z=x((0,B.DF)(v),G);if(z===void 0)return;const q=G===void 0||G===J[0]?"target":"package",ne=`env-variables of ${ee} doesn't have the shape of the ${q}'s variables`,_=`Write i\
t like this, with your names and values: ${oe(G)}`;throw new S.HR({what:ne,why:z,advice:_,topic:"import-deploy-and-promote"})}function x(ee,v){if(ee===void 0)return"it must be a list or an object of v\
ariables, each with its own name and a value";if(v===void 0)return;if(ee.container!==v.container)return ee.container==="array"?"it is a list, and must be an object":"it is an object, and must be a lis\
t";if(v.variables.length===0)return;const U=new Set(v.variables.flatMap(({keys:G})=>G)),J=v.variables.every(({keys:G})=>G.includes("value"));for(const{name:G,keys:z}of ee.variables){const q=z.find(ne=>!U.
has(ne));if(q!==void 0)return`${G} has "${q}", which no variable there has`;if(J&&!z.includes("value"))return`${G} has no "value"`}}const H={name:"API_URL",key:"API_URL",value:"https://api.example.com"},
Y={string:"",number:0,boolean:!1};function oe({container:ee,variables:v}={container:"array",variables:[]}){const U=ee==="array",J=v.filter(({keys:ne})=>ne.length>0).map(({content:ne})=>ne);U&&J.length===
0&&J.push('{"name":"","value":""}');const z=J.map(ne=>JSON.parse(ne)).flatMap(ne=>Object.entries(ne)),q=Object.fromEntries(z.map(([ne,_])=>[ne,H[ne]??Y[typeof _]??null]));return JSON.stringify(U?[q]:{
API_URL:z.length===0?H.value:q})}}),67833:((T,W,e)=>{e.d(W,{A2:()=>C,WZ:()=>r,c2:()=>i,dJ:()=>p,jb:()=>A,p1:()=>h,sb:()=>B,wZ:()=>Q});var s=e(72697),k=e(71124),D=e(7279),R=e(37487);function B(l){return l.
filter(a=>a.plan!==void 0)}function h(l){return B(l).filter(({plan:a,action:d,backup:w})=>a.outcome==="unchanged"&&d!=="finish"&&!w)}function p(l){return l.flatMap(({candidate:{name:a},error:d})=>d?[{
name:a,error:d}]:[])}function Q({candidate:{target:l},job:a}){return"workflowId"in l?l.workflowId:a["workflow-id"]}function A(l){const a=l.filter(({plan:d})=>!d).map(({candidate:d})=>d.name);return{workflows:B(
l).map(({plan:d})=>d.changes),notCompared:a}}async function C({rows:l,digest:a},{fromList:d}){const[w]=l,m=A(l),S=m.workflows.length===l.length;(0,R.n0)({...S&&{changed:(0,k.Hq)(m),...(0,k.xW)(m)},"pl\
an-digest":a,...!d&&w&&{...r(w.job),"workflow-id":Q(w)},...await(0,s.dF)("promotions",l.map(c))})}function c(l){const{candidate:a,plan:d,imported:w,deployed:m,backup:S,job:b,error:M}=l;return{name:a.name,
"workflow-id":Q(l),...d&&{changed:d.outcome==="changed",...d.changes.counts},"package-sha256":a.sha256,imported:w,deployed:m,"dock-status-id":b["dock-status-id"],...S?.id!==void 0&&{"backup-artifact-i\
d":S.id,"backup-artifact-name":S.name},error:M&&(0,s.UX)(M)}}function r({"workflow-id":l,"dock-status-id":a,status:d}){return{"workflow-id":l,"dock-status-id":a,status:d}}function i({rows:l,refusal:a},{
fromList:d,isPlan:w}){const m=p(l),S=m[0]?.error??a;if(m.length===0||!d)return S;const b=l.length-B(l).length,M=l.filter(({begun:o})=>!o).map(({candidate:o})=>o.name),N=b>0?`${b} of ${l.length} target\
s could not be compared. ${(0,s.As)(m)}${w?"":" Nothing was changed."}`:`${(0,s.As)(m)}${M.length===0?"":` Not started: ${M.join(", ")}.`}`;return new D.HR({what:N,topic:S instanceof D.HR?S.topic:void 0},
{cause:S})}}),32975:((T,W,e)=>{e.d(W,{L5:()=>p,Mu:()=>i,Oc:()=>A,Vs:()=>c,yy:()=>r});var s=e(7279),k=e(30706);const D=7,R=3e4,B=2**31-1,h=429;async function p({log:l,signal:a,endsAt:d},w,{atLeastMs:m=0}={}){
let S=0,b=0,M;for(;;)try{return await w()}catch(N){if(!(N instanceof s.HR&&N.retryable))throw N;M??=performance.now();const o=N.busy||N.status===h;b=o?b+1:0,o||S++;const t=S>(N.maxRetries??D)&&performance.
now()-M>=m;if(!o&&t)throw Q(N,`, ${S} times in a row`);const n=N.status===h&&N.retryAfterMs>0?N.retryAfterMs:C(b||S,N.retryAfterMs),u=(0,k.zK)(n);if(performance.now()+n>=d)throw Q(N,`, and waiting ${u}\
 before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");l.info(`${(0,k.OX)(N.sentence,1e3)}; retrying in ${u}`),await r(n,a)}}function Q(l,a,d=l.advice){const{
what:w,why:m}=l;return l.with({...m===""?{what:w+a}:{why:m+a},advice:d,retryable:!1})}async function A(l,a){return await p(l,()=>a().catch(d=>{throw d instanceof s.HR&&d.busy?d.with({retryable:!0}):d}))}
function C(l,a){const d=Math.min(R,1e3*2**(l-1));return Math.max(a,d*(.5+Math.random()/2))}function c(l){if(l===void 0)return 0;if(/^\d+$/.test(l))return Math.min(Number(l)*1e3,B);const a=Date.parse(l);
return Number.isNaN(a)?0:Math.min(Math.max(0,a-Date.now()),B)}async function r(l,a){let d;try{await i(a,new Promise(w=>{d=setTimeout(w,l)}))}finally{clearTimeout(d)}}function i(l,a){return new Promise(
(d,w)=>{const m=()=>w(l.reason);a.then(d,w).finally(()=>l.removeEventListener("abort",m)),l.aborted?m():l.addEventListener("abort",m,{once:!0})})}}),30706:((T,W,e)=>{e.d(W,{MW:()=>R,OX:()=>s,TL:()=>D,
Xe:()=>B,hS:()=>p,pO:()=>c,zD:()=>h,zK:()=>Q});function s(l,a=300){const d=l.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return k(d,a)}function k(l,a){const d=Array.from(l);return d.
length>a?`${d.slice(0,a).join("")}\u2026`:l}function D(l,a=100){return JSON.stringify(k(l,a)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,d=>`\\u{${d.codePointAt(0)?.toString(16)}}`)}function R(l){return D(l,1e3).
replaceAll("\\\\","\\")}function B(l){if(l<1024)return`${l} B`;const a=["KiB","MiB","GiB"];let d=l/1024;for(;d>=1023.95&&a.length>1;)d/=1024,a.shift();return`${d.toFixed(1)} ${a[0]}`}function h(l){return String(
l).replace(/\B(?=(\d{3})+$)/g,",")}function p(l,a){return`${h(l)} ${a}${l===1?"":"s"}`}function Q(l){if(l<9950)return`${(l/1e3).toFixed(1)} s`;const a=Math.round(l/1e3);if(a<60)return`${a} s`;const[d,
w]=[Math.floor(a/60),Math.floor(a/3600)];return w>0?`${w} h ${d%60} min`:`${d} min ${a%60} s`}const A=4,C=8;class c{#e=new Map;constructor(a=[]){for(const d of a)this.add(d)}add(a){for(const d of[a,...a.
split(/[\r\n]+/).map(w=>w.trim())])for(const w of[d,JSON.stringify(d).slice(1,-1),encodeURIComponent(Buffer.from(d).toString())]){if(w==="")continue;const m=w.slice(0,C);this.#e.set(m,(this.#e.get(m)??
new Set).add(w))}}redact=(a,d=300)=>{const w=a.trimStart(),m=Math.min(w.length,d*4);let S="",b=0;for(let M=0;M<m;M++){const N=r(this.#e,w,M);N>0&&M>=b&&(S+="***"),b=Math.max(b,M+N),M>=b&&(S+=w[M])}return s(
m<w.length?`${S}\u2026`:S,d)}}function r(l,a,d){let w=0;for(let m=1;m<=C;m++)for(const S of l.get(a.slice(d,d+m))??[]){const b=d+S.length;S.length<=w||!a.startsWith(S,d)||(S.length>=A||i(a,d,b))&&(w=S.
length)}return w}function i(l,a,d){const w=l.slice(Math.max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(w)&&!/^[\p{L}\p{N}]/u.test(l.slice(d,d+2))}}),77094:((T,W,e)=>{e.d(W,{Yz:()=>Rt,z3:()=>It,V4:()=>At,pq:()=>yt,
lm:()=>Bt,C1:()=>ut,uH:()=>ht,Pq:()=>rt,z:()=>I,$e:()=>St});var s=e(70857);function k(fe){return fe==null?"":typeof fe=="string"||fe instanceof String?fe:JSON.stringify(fe)}function D(fe){return Object.
keys(fe).length?{title:fe.title,file:fe.file,line:fe.startLine,endLine:fe.endLine,col:fe.startColumn,endColumn:fe.endColumn}:{}}function R(fe,re,le){const me=new p(fe,re,le);process.stdout.write(me.toString()+
s.EOL)}function B(fe,re=""){R(fe,{},re)}const h="::";class p{constructor(re,le,me){re||(re="missing.command"),this.command=re,this.properties=le,this.message=me}toString(){let re=h+this.command;if(this.
properties&&Object.keys(this.properties).length>0){re+=" ";let le=!0;for(const me in this.properties)if(this.properties.hasOwnProperty(me)){const Je=this.properties[me];Je&&(le?le=!1:re+=",",re+=`${me}\
=${A(Je)}`)}}return re+=`${h}${Q(this.message)}`,re}}function Q(fe){return k(fe).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function A(fe){return k(fe).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var C=e(76982),c=e(79896);function r(fe,re){const le=process.env[`GITHUB_${fe}`];if(!le)throw new Error(`Unable to find environment \
variable for file command ${fe}`);if(!c.existsSync(le))throw new Error(`Missing file at path: ${le}`);c.appendFileSync(le,`${k(re)}${s.EOL}`,{encoding:"utf8"})}function i(fe,re){const le=`ghadelimiter\
_${C.randomUUID()}`,me=k(re);if(fe.includes(le))throw new Error(`Unexpected input: name should not contain the delimiter "${le}"`);if(me.includes(le))throw new Error(`Unexpected input: value should no\
t contain the delimiter "${le}"`);return`${fe}<<${le}${s.EOL}${me}${s.EOL}${le}`}var l=e(16928),a=e(22779),d=e(92145),w=function(fe,re,le,me){function Je(Pe){return Pe instanceof le?Pe:new le(function(Ze){
Ze(Pe)})}return new(le||(le=Promise))(function(Pe,Ze){function V(se){try{K(me.next(se))}catch(Qe){Ze(Qe)}}function Z(se){try{K(me.throw(se))}catch(Qe){Ze(Qe)}}function K(se){se.done?Pe(se.value):Je(se.
value).then(V,Z)}K((me=me.apply(fe,re||[])).next())})};class m{static createHttpClient(re=!0,le=10){const me={allowRetries:re,maxRetries:le};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
m.getRequestToken())],me)}static getRequestToken(){const re=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!re)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return re}static getIDTokenUrl(){
const re=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!re)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return re}static getCall(re){return w(this,void 0,void 0,function*(){
var le;const Pe=(le=(yield m.createHttpClient().getJson(re).catch(Ze=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ze.statusCode}
 
        Error Message: ${Ze.message}`)})).result)===null||le===void 0?void 0:le.value;if(!Pe)throw new Error("Response json body do not have ID Token field");return Pe})}static getIDToken(re){return w(
this,void 0,void 0,function*(){try{let le=m.getIDTokenUrl();if(re){const Je=encodeURIComponent(re);le=`${le}&audience=${Je}`}debug(`ID token url is ${le}`);const me=yield m.getCall(le);return setSecret(
me),me}catch(le){throw new Error(`Error message: ${le.message}`)}})}}var S=function(fe,re,le,me){function Je(Pe){return Pe instanceof le?Pe:new le(function(Ze){Ze(Pe)})}return new(le||(le=Promise))(function(Pe,Ze){
function V(se){try{K(me.next(se))}catch(Qe){Ze(Qe)}}function Z(se){try{K(me.throw(se))}catch(Qe){Ze(Qe)}}function K(se){se.done?Pe(se.value):Je(se.value).then(V,Z)}K((me=me.apply(fe,re||[])).next())})};
const{access:b,appendFile:M,writeFile:N}=c.promises,o="GITHUB_STEP_SUMMARY",t="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class g{constructor(){
this._buffer=""}filePath(){return S(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const re=process.env[o];if(!re)throw new Error(`Unable to find environment variable for $${o}\
. Check if your runtime environment supports job summaries.`);try{yield b(re,c.constants.R_OK|c.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${re}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=re,this._filePath})}wrap(re,le,me={}){const Je=Object.entries(me).map(([Pe,Ze])=>` ${Pe}="${Ze}"`).join("");return le?`<${re}${Je}>${le}</${re}>`:`\
<${re}${Je}>`}write(re){return S(this,void 0,void 0,function*(){const le=!!re?.overwrite,me=yield this.filePath();return yield(le?N:M)(me,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return S(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(re,le=!1){
return this._buffer+=re,le?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(re,le){const me=Object.assign({},le&&{lang:le}),Je=this.wrap("pre",this.wrap("code",re),me);return this.addRaw(
Je).addEOL()}addList(re,le=!1){const me=le?"ol":"ul",Je=re.map(Ze=>this.wrap("li",Ze)).join(""),Pe=this.wrap(me,Je);return this.addRaw(Pe).addEOL()}addTable(re){const le=re.map(Je=>{const Pe=Je.map(Ze=>{
if(typeof Ze=="string")return this.wrap("td",Ze);const{header:V,data:Z,colspan:K,rowspan:se}=Ze,Qe=V?"th":"td",ve=Object.assign(Object.assign({},K&&{colspan:K}),se&&{rowspan:se});return this.wrap(Qe,Z,
ve)}).join("");return this.wrap("tr",Pe)}).join(""),me=this.wrap("table",le);return this.addRaw(me).addEOL()}addDetails(re,le){const me=this.wrap("details",this.wrap("summary",re)+le);return this.addRaw(
me).addEOL()}addImage(re,le,me){const{width:Je,height:Pe}=me||{},Ze=Object.assign(Object.assign({},Je&&{width:Je}),Pe&&{height:Pe}),V=this.wrap("img",null,Object.assign({src:re,alt:le},Ze));return this.
addRaw(V).addEOL()}addHeading(re,le){const me=`h${le}`,Je=["h1","h2","h3","h4","h5","h6"].includes(me)?me:"h1",Pe=this.wrap(Je,re);return this.addRaw(Pe).addEOL()}addSeparator(){const re=this.wrap("hr",
null);return this.addRaw(re).addEOL()}addBreak(){const re=this.wrap("br",null);return this.addRaw(re).addEOL()}addQuote(re,le){const me=Object.assign({},le&&{cite:le}),Je=this.wrap("blockquote",re,me);
return this.addRaw(Je).addEOL()}addLink(re,le){const me=this.wrap("a",re,{href:le});return this.addRaw(me).addEOL()}}const n=new g,u=null,I=n;function f(fe){return fe.replace(/[\\]/g,"/")}function E(fe){
return fe.replace(/[/]/g,"\\")}function y(fe){return fe.replace(/[/\\]/g,path.sep)}var L=e(13193),x=e(24434);const H=ot(import.meta.url)("child_process");var Y=e(42613),oe=function(fe,re,le,me){function Je(Pe){
return Pe instanceof le?Pe:new le(function(Ze){Ze(Pe)})}return new(le||(le=Promise))(function(Pe,Ze){function V(se){try{K(me.next(se))}catch(Qe){Ze(Qe)}}function Z(se){try{K(me.throw(se))}catch(Qe){Ze(
Qe)}}function K(se){se.done?Pe(se.value):Je(se.value).then(V,Z)}K((me=me.apply(fe,re||[])).next())})};const{chmod:ee,copyFile:v,lstat:U,mkdir:J,open:G,readdir:z,rename:q,rm:ne,rmdir:_,stat:Ae,symlink:ce,
unlink:j}=c.promises,Me=process.platform==="win32";function ke(fe){return oe(this,void 0,void 0,function*(){const re=yield fs.promises.readlink(fe);return Me&&!re.endsWith("\\")?`${re}\\`:re})}const ue=268435456,
Ce=c.constants.O_RDONLY;function Ge(fe){return oe(this,void 0,void 0,function*(){try{yield Ae(fe)}catch(re){if(re.code==="ENOENT")return!1;throw re}return!0})}function Ve(fe){return oe(this,arguments,
void 0,function*(re,le=!1){return(le?yield Ae(re):yield U(re)).isDirectory()})}function _e(fe){if(fe=st(fe),!fe)throw new Error('isRooted() parameter "p" cannot be empty');return Me?fe.startsWith("\\")||
/^[A-Z]:/i.test(fe):fe.startsWith("/")}function tt(fe,re){return oe(this,void 0,void 0,function*(){let le;try{le=yield Ae(fe)}catch(Je){Je.code!=="ENOENT"&&console.log(`Unexpected error attempting to \
determine if executable file exists '${fe}': ${Je}`)}if(le&&le.isFile()){if(Me){const Je=l.extname(fe).toUpperCase();if(re.some(Pe=>Pe.toUpperCase()===Je))return fe}else if(De(le))return fe}const me=fe;
for(const Je of re){fe=me+Je,le=void 0;try{le=yield Ae(fe)}catch(Pe){Pe.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${fe}': ${Pe}`)}if(le&&le.isFile()){
if(Me){try{const Pe=l.dirname(fe),Ze=l.basename(fe).toUpperCase();for(const V of yield z(Pe))if(Ze===V.toUpperCase()){fe=l.join(Pe,V);break}}catch(Pe){console.log(`Unexpected error attempting to deter\
mine the actual case of the file '${fe}': ${Pe}`)}return fe}else if(De(le))return fe}}return""})}function st(fe){return fe=fe||"",Me?(fe=fe.replace(/\//g,"\\"),fe.replace(/\\\\+/g,"\\")):fe.replace(/\/\/+/g,
"/")}function De(fe){return(fe.mode&1)>0||(fe.mode&8)>0&&process.getgid!==void 0&&fe.gid===process.getgid()||(fe.mode&64)>0&&process.getuid!==void 0&&fe.uid===process.getuid()}function Ie(){var fe;return(fe=
process.env.COMSPEC)!==null&&fe!==void 0?fe:"cmd.exe"}var Ne=function(fe,re,le,me){function Je(Pe){return Pe instanceof le?Pe:new le(function(Ze){Ze(Pe)})}return new(le||(le=Promise))(function(Pe,Ze){
function V(se){try{K(me.next(se))}catch(Qe){Ze(Qe)}}function Z(se){try{K(me.throw(se))}catch(Qe){Ze(Qe)}}function K(se){se.done?Pe(se.value):Je(se.value).then(V,Z)}K((me=me.apply(fe,re||[])).next())})};
function Ue(fe,re){return Ne(this,arguments,void 0,function*(le,me,Je={}){const{force:Pe,recursive:Ze,copySourceDirectory:V}=$(Je),Z=(yield ioUtil.exists(me))?yield ioUtil.stat(me):null;if(Z&&Z.isFile()&&
!Pe)return;const K=Z&&Z.isDirectory()&&V?path.join(me,path.basename(le)):me;if(!(yield ioUtil.exists(le)))throw new Error(`no such file or directory: ${le}`);if((yield ioUtil.stat(le)).isDirectory())if(Ze)
yield te(le,K,0,Pe);else throw new Error(`Failed to copy. ${le} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(le,K)==="")throw new Error(`'${K}' and '${le}' are the\
 same file`);yield Ee(le,K,Pe)}})}function we(fe,re){return Ne(this,arguments,void 0,function*(le,me,Je={}){if(yield ioUtil.exists(me)){let Pe=!0;if((yield ioUtil.isDirectory(me))&&(me=path.join(me,path.
basename(le)),Pe=yield ioUtil.exists(me)),Pe)if(Je.force==null||Je.force)yield be(me);else throw new Error("Destination already exists")}yield Oe(path.dirname(me)),yield ioUtil.rename(le,me)})}function be(fe){
return Ne(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(fe))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(fe,{force:!0,maxRetries:3,
recursive:!0,retryDelay:300})}catch(re){throw new Error(`File was unable to be removed ${re}`)}})}function Oe(fe){return Ne(this,void 0,void 0,function*(){ok(fe,"a path argument must be provided"),yield ioUtil.
mkdir(fe,{recursive:!0})})}function ge(fe,re){return Ne(this,void 0,void 0,function*(){if(!fe)throw new Error("parameter 'tool' is required");if(re){const me=yield ge(fe,!1);if(!me)throw Me?new Error(
`Unable to locate executable file: ${fe}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a v\
alid extension for an executable file.`):new Error(`Unable to locate executable file: ${fe}. Please verify either the file path exists or the file can be found within a directory specified by the PATH\
 environment variable. Also check the file mode to verify the file is executable.`);return me}const le=yield F(fe);return le&&le.length>0?le[0]:""})}function F(fe){return Ne(this,void 0,void 0,function*(){
if(!fe)throw new Error("parameter 'tool' is required");const re=[];if(Me&&process.env.PATHEXT)for(const Je of process.env.PATHEXT.split(l.delimiter))Je&&re.push(Je);if(_e(fe)){const Je=yield tt(fe,re);
return Je?[Je]:[]}if(fe.includes(l.sep))return[];const le=[];if(process.env.PATH)for(const Je of process.env.PATH.split(l.delimiter))Je&&le.push(Je);const me=[];for(const Je of le){const Pe=yield tt(l.
join(Je,fe),re);Pe&&me.push(Pe)}return me})}function $(fe){const re=fe.force==null?!0:fe.force,le=!!fe.recursive,me=fe.copySourceDirectory==null?!0:!!fe.copySourceDirectory;return{force:re,recursive:le,
copySourceDirectory:me}}function te(fe,re,le,me){return Ne(this,void 0,void 0,function*(){if(le>=255)return;le++,yield Oe(re);const Je=yield ioUtil.readdir(fe);for(const Pe of Je){const Ze=`${fe}/${Pe}`,
V=`${re}/${Pe}`;(yield ioUtil.lstat(Ze)).isDirectory()?yield te(Ze,V,le,me):yield Ee(Ze,V,me)}yield ioUtil.chmod(re,(yield ioUtil.stat(fe)).mode)})}function Ee(fe,re,le){return Ne(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(fe)).isSymbolicLink()){try{yield ioUtil.lstat(re),yield ioUtil.unlink(re)}catch(Je){Je.code==="EPERM"&&(yield ioUtil.chmod(re,"0666"),yield ioUtil.unlink(re))}const me=yield ioUtil.
readlink(fe);yield ioUtil.symlink(me,re,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(re))||le)&&(yield ioUtil.copyFile(fe,re))})}const ye=ot(import.meta.url)("timers");var de=function(fe,re,le,me){
function Je(Pe){return Pe instanceof le?Pe:new le(function(Ze){Ze(Pe)})}return new(le||(le=Promise))(function(Pe,Ze){function V(se){try{K(me.next(se))}catch(Qe){Ze(Qe)}}function Z(se){try{K(me.throw(se))}catch(Qe){
Ze(Qe)}}function K(se){se.done?Pe(se.value):Je(se.value).then(V,Z)}K((me=me.apply(fe,re||[])).next())})};const xe=process.platform==="win32";class Be extends x.EventEmitter{constructor(re,le,me){if(super(),
!re)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=re,this.args=le||[],this.options=me||{}}_debug(re){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(re)}_getCommandString(re,le){const me=this._getSpawnFileName(),Je=this._getSpawnArgs(re);let Pe=le?"":"[command]";if(xe)if(this._isCmdFile()){Pe+=me;for(const Ze of Je)Pe+=` ${Ze}`}else if(re.
windowsVerbatimArguments){Pe+=`"${me}"`;for(const Ze of Je)Pe+=` ${Ze}`}else{Pe+=this._windowsQuoteCmdArg(me);for(const Ze of Je)Pe+=` ${this._windowsQuoteCmdArg(Ze)}`}else{Pe+=me;for(const Ze of Je)Pe+=
` ${Ze}`}return Pe}_processLineBuffer(re,le,me){try{let Je=le+re.toString(),Pe=Je.indexOf(s.EOL);for(;Pe>-1;){const Ze=Je.substring(0,Pe);me(Ze),Je=Je.substring(Pe+s.EOL.length),Pe=Je.indexOf(s.EOL)}return Je}catch(Je){
return this._debug(`error processing line. Failed with error ${Je}`),""}}_getSpawnFileName(){return xe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(re){if(xe&&this._isCmdFile()){
let le=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const me of this.args)le+=" ",le+=re.windowsVerbatimArguments?me:this._windowsQuoteCmdArg(me);return le+='"',[le]}return this.args}_endsWith(re,le){
return re.endsWith(le)}_isCmdFile(){const re=this.toolPath.toUpperCase();return this._endsWith(re,".CMD")||this._endsWith(re,".BAT")}_windowsQuoteCmdArg(re){if(!this._isCmdFile())return this._uvQuoteCmdArg(
re);if(!re)return'""';const le=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let me=!1;for(const Ze of re)if(le.some(V=>V===Ze)){me=!0;break}if(!me)return re;
let Je='"',Pe=!0;for(let Ze=re.length;Ze>0;Ze--)Je+=re[Ze-1],Pe&&re[Ze-1]==="\\"?Je+="\\":re[Ze-1]==='"'?(Pe=!0,Je+='"'):Pe=!1;return Je+='"',Je.split("").reverse().join("")}_uvQuoteCmdArg(re){if(!re)
return'""';if(!re.includes(" ")&&!re.includes("	")&&!re.includes('"'))return re;if(!re.includes('"')&&!re.includes("\\"))return`"${re}"`;let le='"',me=!0;for(let Je=re.length;Je>0;Je--)le+=re[Je-1],me&&
re[Je-1]==="\\"?le+="\\":re[Je-1]==='"'?(me=!0,le+="\\"):me=!1;return le+='"',le.split("").reverse().join("")}_cloneExecOptions(re){re=re||{};const le={cwd:re.cwd||process.cwd(),env:re.env||process.env,
silent:re.silent||!1,windowsVerbatimArguments:re.windowsVerbatimArguments||!1,failOnStdErr:re.failOnStdErr||!1,ignoreReturnCode:re.ignoreReturnCode||!1,delay:re.delay||1e4};return le.outStream=re.outStream||
process.stdout,le.errStream=re.errStream||process.stderr,le}_getSpawnOptions(re,le){re=re||{};const me={};return me.cwd=re.cwd,me.env=re.env,me.windowsVerbatimArguments=re.windowsVerbatimArguments||this.
_isCmdFile(),re.windowsVerbatimArguments&&(me.argv0=`"${le}"`),me}exec(){return de(this,void 0,void 0,function*(){return!_e(this.toolPath)&&(this.toolPath.includes("/")||xe&&this.toolPath.includes("\\"))&&
(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield ge(this.toolPath,!0),new Promise((re,le)=>de(this,void 0,void 0,function*(){this._debug(`exec\
 tool: ${this.toolPath}`),this._debug("arguments:");for(const K of this.args)this._debug(`   ${K}`);const me=this._cloneExecOptions(this.options);!me.silent&&me.outStream&&me.outStream.write(this._getCommandString(
me)+s.EOL);const Je=new pe(me,this.toolPath);if(Je.on("debug",K=>{this._debug(K)}),this.options.cwd&&!(yield Ge(this.options.cwd)))return le(new Error(`The cwd: ${this.options.cwd} does not exist!`));
const Pe=this._getSpawnFileName(),Ze=H.spawn(Pe,this._getSpawnArgs(me),this._getSpawnOptions(this.options,Pe));let V="";Ze.stdout&&Ze.stdout.on("data",K=>{this.options.listeners&&this.options.listeners.
stdout&&this.options.listeners.stdout(K),!me.silent&&me.outStream&&me.outStream.write(K),V=this._processLineBuffer(K,V,se=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.
stdline(se)})});let Z="";if(Ze.stderr&&Ze.stderr.on("data",K=>{Je.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(K),!me.silent&&me.errStream&&me.
outStream&&(me.failOnStdErr?me.errStream:me.outStream).write(K),Z=this._processLineBuffer(K,Z,se=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(se)})}),Ze.on(
"error",K=>{Je.processError=K.message,Je.processExited=!0,Je.processClosed=!0,Je.CheckComplete()}),Ze.on("exit",K=>{Je.processExitCode=K,Je.processExited=!0,this._debug(`Exit code ${K} received from t\
ool '${this.toolPath}'`),Je.CheckComplete()}),Ze.on("close",K=>{Je.processExitCode=K,Je.processExited=!0,Je.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),Je.CheckComplete()}),
Je.on("done",(K,se)=>{V.length>0&&this.emit("stdline",V),Z.length>0&&this.emit("errline",Z),Ze.removeAllListeners(),K?le(K):re(se)}),this.options.input){if(!Ze.stdin)throw new Error("child process mis\
sing stdin");Ze.stdin.end(this.options.input)}}))})}}function Fe(fe){const re=[];let le=!1,me=!1,Je="";function Pe(Ze){me&&Ze!=='"'&&(Je+="\\"),Je+=Ze,me=!1}for(let Ze=0;Ze<fe.length;Ze++){const V=fe.
charAt(Ze);if(V==='"'){me?Pe(V):le=!le;continue}if(V==="\\"&&me){Pe(V);continue}if(V==="\\"&&le){me=!0;continue}if(V===" "&&!le){Je.length>0&&(re.push(Je),Je="");continue}Pe(V)}return Je.length>0&&re.
push(Je.trim()),re}class pe extends x.EventEmitter{constructor(re,le){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=
1e4,this.done=!1,this.timeout=null,!le)throw new Error("toolPath must not be empty");this.options=re,this.toolPath=le,re.delay&&(this.delay=re.delay)}CheckComplete(){this.done||(this.processClosed?this.
_setResult():this.processExited&&(this.timeout=(0,ye.setTimeout)(pe.HandleTimeout,this.delay,this)))}_debug(re){this.emit("debug",re)}_setResult(){let re;this.processExited&&(this.processError?re=new Error(
`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
re=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(re=new Error(`The process '${this.toolPath}' failed because\
 one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",re,this.processExitCode)}static HandleTimeout(re){if(!re.
done){if(!re.processClosed&&re.processExited){const le=`The STDIO streams did not close within ${re.delay/1e3} seconds of the exit event from process '${re.toolPath}'. This may indicate a child proces\
s inherited the STDIO streams and has not yet exited.`;re._debug(le)}re._setResult()}}}var Ye=function(fe,re,le,me){function Je(Pe){return Pe instanceof le?Pe:new le(function(Ze){Ze(Pe)})}return new(le||
(le=Promise))(function(Pe,Ze){function V(se){try{K(me.next(se))}catch(Qe){Ze(Qe)}}function Z(se){try{K(me.throw(se))}catch(Qe){Ze(Qe)}}function K(se){se.done?Pe(se.value):Je(se.value).then(V,Z)}K((me=
me.apply(fe,re||[])).next())})};function je(fe,re,le){return Ye(this,void 0,void 0,function*(){const me=tr.argStringToArray(fe);if(me.length===0)throw new Error("Parameter 'commandLine' cannot be null\
 or empty.");const Je=me[0];return re=me.slice(1).concat(re||[]),new tr.ToolRunner(Je,re,le).exec()})}function qe(fe,re,le){return Ye(this,void 0,void 0,function*(){var me,Je;let Pe="",Ze="";const V=new StringDecoder(
"utf8"),Z=new StringDecoder("utf8"),K=(me=le?.listeners)===null||me===void 0?void 0:me.stdout,se=(Je=le?.listeners)===null||Je===void 0?void 0:Je.stderr,Qe=We=>{Ze+=Z.write(We),se&&se(We)},ve=We=>{Pe+=
V.write(We),K&&K(We)},Le=Object.assign(Object.assign({},le?.listeners),{stdout:ve,stderr:Qe}),He=yield je(fe,re,Object.assign(Object.assign({},le),{listeners:Le}));return Pe+=V.end(),Ze+=Z.end(),{exitCode:He,
stdout:Pe,stderr:Ze}})}var et=function(fe,re,le,me){function Je(Pe){return Pe instanceof le?Pe:new le(function(Ze){Ze(Pe)})}return new(le||(le=Promise))(function(Pe,Ze){function V(se){try{K(me.next(se))}catch(Qe){
Ze(Qe)}}function Z(se){try{K(me.throw(se))}catch(Qe){Ze(Qe)}}function K(se){se.done?Pe(se.value):Je(se.value).then(V,Z)}K((me=me.apply(fe,re||[])).next())})};const it=()=>et(void 0,void 0,void 0,function*(){
const{stdout:fe}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:re}=yield exec.getExecOutput('powershell -comma\
nd "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:re.trim(),version:fe.trim()}}),$e=()=>et(void 0,void 0,void 0,function*(){var fe,re,le,me;const{stdout:Je}=yield exec.
getExecOutput("sw_vers",void 0,{silent:!0}),Pe=(re=(fe=Je.match(/ProductVersion:\s*(.+)/))===null||fe===void 0?void 0:fe[1])!==null&&re!==void 0?re:"";return{name:(me=(le=Je.match(/ProductName:\s*(.+)/))===
null||le===void 0?void 0:le[1])!==null&&me!==void 0?me:"",version:Pe}}),ie=()=>et(void 0,void 0,void 0,function*(){const{stdout:fe}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),
[re,le]=fe.trim().split(`
`);return{name:re,version:le}}),P=s.platform(),X=s.arch(),O=P==="win32",ae=P==="darwin",he=P==="linux";function Re(){return et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield O?
it():ae?$e():ie()),{platform:P,arch:X,isWindows:O,isMacOS:ae,isLinux:he})})}var Se=function(fe,re,le,me){function Je(Pe){return Pe instanceof le?Pe:new le(function(Ze){Ze(Pe)})}return new(le||(le=Promise))(
function(Pe,Ze){function V(se){try{K(me.next(se))}catch(Qe){Ze(Qe)}}function Z(se){try{K(me.throw(se))}catch(Qe){Ze(Qe)}}function K(se){se.done?Pe(se.value):Je(se.value).then(V,Z)}K((me=me.apply(fe,re||
[])).next())})},Te;(function(fe){fe[fe.Success=0]="Success",fe[fe.Failure=1]="Failure"})(Te||(Te={}));function Ke(fe,re){const le=toCommandValue(re);if(process.env[fe]=le,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(fe,re));issueCommand("set-env",{name:fe},le)}function rt(fe){R("add-mask",{},fe)}function at(fe){process.env.GITHUB_PATH||""?issueFileCommand("PATH",fe):issueCommand("add-\
path",{},fe),process.env.PATH=`${fe}${path.delimiter}${process.env.PATH}`}function At(fe,re){const le=process.env[`INPUT_${fe.replace(/ /g,"_").toUpperCase()}`]||"";if(re&&re.required&&!le)throw new Error(
`Input required and not supplied: ${fe}`);return re&&re.trimWhitespace===!1?le:le.trim()}function ct(fe,re){const le=At(fe,re).split(`
`).filter(me=>me!=="");return re&&re.trimWhitespace===!1?le:le.map(me=>me.trim())}function lt(fe,re){const le=["true","True","TRUE"],me=["false","False","FALSE"],Je=At(fe,re);if(le.includes(Je))return!0;
if(me.includes(Je))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${fe}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ht(fe,re){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",i(fe,re));process.stdout.write(s.EOL),R("set-output",
{name:fe},k(re))}function mt(fe){issue("echo",fe?"on":"off")}function ut(fe){process.exitCode=Te.Failure,It(fe)}function Ct(){return process.env.RUNNER_DEBUG==="1"}function Rt(fe){R("debug",{},fe)}function It(fe,re={}){
R("error",D(re),fe instanceof Error?fe.toString():fe)}function St(fe,re={}){R("warning",D(re),fe instanceof Error?fe.toString():fe)}function Bt(fe,re={}){R("notice",D(re),fe instanceof Error?fe.toString():
fe)}function yt(fe){process.stdout.write(fe+s.EOL)}function Lt(fe){issue("group",fe)}function Nt(){issue("endgroup")}function kt(fe,re){return Se(this,void 0,void 0,function*(){Lt(fe);let le;try{le=yield re()}finally{
Nt()}return le})}function Tt(fe,re){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(fe,re));issueCommand("save-state",{name:fe},toCommandValue(re))}function Ut(fe){
return process.env[`STATE_${fe}`]||""}function xt(fe){return Se(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(fe)})}}),92145:((T,W,e)=>{e.d(W,{tZ:()=>D});var s=function(B,h,p,Q){function A(C){
return C instanceof p?C:new p(function(c){c(C)})}return new(p||(p=Promise))(function(C,c){function r(a){try{l(Q.next(a))}catch(d){c(d)}}function i(a){try{l(Q.throw(a))}catch(d){c(d)}}function l(a){a.done?
C(a.value):A(a.value).then(r,i)}l((Q=Q.apply(B,h||[])).next())})};class k{constructor(h,p){this.username=h,this.password=p}prepareRequest(h){if(!h.headers)throw Error("The request has no headers");h.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class D{constructor(h){this.token=h}prepareRequest(h){if(!h.headers)throw Error("The request has no headers");h.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class R{constructor(h){this.token=h}prepareRequest(h){if(!h.headers)throw Error("The reque\
st has no headers");h.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return s(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((T,W,e)=>{var s,k;e.d(W,{Hv:()=>A,Qq:()=>M});var D=e(58611),R=e(65692),B=e(19783),h=e(20770),p=e(46752),Q=function(o,t,g,n){function u(I){return I instanceof
g?I:new g(function(f){f(I)})}return new(g||(g=Promise))(function(I,f){function E(x){try{L(n.next(x))}catch(H){f(H)}}function y(x){try{L(n.throw(x))}catch(H){f(H)}}function L(x){x.done?I(x.value):u(x.value).
then(E,y)}L((n=n.apply(o,t||[])).next())})},A;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMove\
d",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=
308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.
MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=
409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGate\
way",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(A||(A={}));var C;(function(o){o.Accept="accept",o.ContentType="content-type"})(C||(C={}));var c;(function(o){
o.ApplicationJson="application/json"})(c||(c={}));function r(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const i=[A.MovedPermanently,A.ResourceMoved,A.SeeOther,A.TemporaryRedirect,A.PermanentRedirect],
l=[A.BadGateway,A.ServiceUnavailable,A.GatewayTimeout],a=["OPTIONS","GET","DELETE","HEAD"],d=10,w=5;class m extends Error{constructor(t,g){super(t),this.name="HttpClientError",this.statusCode=g,Object.
setPrototypeOf(this,m.prototype)}}class S{constructor(t){this.message=t}readBody(){return Q(this,void 0,void 0,function*(){return new Promise(t=>Q(this,void 0,void 0,function*(){let g=Buffer.alloc(0);
this.message.on("data",n=>{g=Buffer.concat([g,n])}),this.message.on("end",()=>{t(g.toString())})}))})}readBodyBuffer(){return Q(this,void 0,void 0,function*(){return new Promise(t=>Q(this,void 0,void 0,
function*(){const g=[];this.message.on("data",n=>{g.push(n)}),this.message.on("end",()=>{t(Buffer.concat(g))})}))})}}function b(o){return new URL(o).protocol==="https:"}class M{constructor(t,g,n){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
t),this.handlers=g||[],this.requestOptions=n,n&&(n.ignoreSslError!=null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),
n.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=n.keepAlive),
n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(t,g){return Q(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,
g||{})})}get(t,g){return Q(this,void 0,void 0,function*(){return this.request("GET",t,null,g||{})})}del(t,g){return Q(this,void 0,void 0,function*(){return this.request("DELETE",t,null,g||{})})}post(t,g,n){
return Q(this,void 0,void 0,function*(){return this.request("POST",t,g,n||{})})}patch(t,g,n){return Q(this,void 0,void 0,function*(){return this.request("PATCH",t,g,n||{})})}put(t,g,n){return Q(this,void 0,
void 0,function*(){return this.request("PUT",t,g,n||{})})}head(t,g){return Q(this,void 0,void 0,function*(){return this.request("HEAD",t,null,g||{})})}sendStream(t,g,n,u){return Q(this,void 0,void 0,function*(){
return this.request(t,g,n,u)})}getJson(t){return Q(this,arguments,void 0,function*(g,n={}){n[C.Accept]=this._getExistingOrDefaultHeader(n,C.Accept,c.ApplicationJson);const u=yield this.get(g,n);return this.
_processResponse(u,this.requestOptions)})}postJson(t,g){return Q(this,arguments,void 0,function*(n,u,I={}){const f=JSON.stringify(u,null,2);I[C.Accept]=this._getExistingOrDefaultHeader(I,C.Accept,c.ApplicationJson),
I[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(I,c.ApplicationJson);const E=yield this.post(n,f,I);return this._processResponse(E,this.requestOptions)})}putJson(t,g){return Q(this,arguments,
void 0,function*(n,u,I={}){const f=JSON.stringify(u,null,2);I[C.Accept]=this._getExistingOrDefaultHeader(I,C.Accept,c.ApplicationJson),I[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(I,c.
ApplicationJson);const E=yield this.put(n,f,I);return this._processResponse(E,this.requestOptions)})}patchJson(t,g){return Q(this,arguments,void 0,function*(n,u,I={}){const f=JSON.stringify(u,null,2);
I[C.Accept]=this._getExistingOrDefaultHeader(I,C.Accept,c.ApplicationJson),I[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(I,c.ApplicationJson);const E=yield this.patch(n,f,I);return this.
_processResponse(E,this.requestOptions)})}request(t,g,n,u){return Q(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const I=new URL(g);let f=this.
_prepareRequest(t,I,u);const E=this._allowRetries&&a.includes(t)?this._maxRetries+1:1;let y=0,L;do{if(L=yield this.requestRaw(f,n),L&&L.message&&L.message.statusCode===A.Unauthorized){let H;for(const Y of this.
handlers)if(Y.canHandleAuthentication(L)){H=Y;break}return H?H.handleAuthentication(this,f,n):L}let x=this._maxRedirects;for(;L.message.statusCode&&i.includes(L.message.statusCode)&&this._allowRedirects&&
x>0;){const H=L.message.headers.location;if(!H)break;const Y=new URL(H);if(I.protocol==="https:"&&I.protocol!==Y.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield L.readBody(),Y.hostname!==I.hostname)for(const oe in u)
oe.toLowerCase()==="authorization"&&delete u[oe];f=this._prepareRequest(t,Y,u),L=yield this.requestRaw(f,n),x--}if(!L.message.statusCode||!l.includes(L.message.statusCode))return L;y+=1,y<E&&(yield L.
readBody(),yield this._performExponentialBackoff(y))}while(y<E);return L})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,g){return Q(this,void 0,void 0,function*(){return new Promise(
(n,u)=>{function I(f,E){f?u(f):E?n(E):u(new Error("Unknown error"))}this.requestRawWithCallback(t,g,I)})})}requestRawWithCallback(t,g,n){typeof g=="string"&&(t.options.headers||(t.options.headers={}),
t.options.headers["Content-Length"]=Buffer.byteLength(g,"utf8"));let u=!1;function I(y,L){u||(u=!0,n(y,L))}const f=t.httpModule.request(t.options,y=>{const L=new S(y);I(void 0,L)});let E;f.on("socket",
y=>{E=y}),f.setTimeout(this._socketTimeout||3*6e4,()=>{E&&E.end(),I(new Error(`Request timeout: ${t.options.path}`))}),f.on("error",function(y){I(y)}),g&&typeof g=="string"&&f.write(g,"utf8"),g&&typeof g!=
"string"?(g.on("close",function(){f.end()}),g.pipe(f)):f.end()}getAgent(t){const g=new URL(t);return this._getAgent(g)}getAgentDispatcher(t){const g=new URL(t),n=B.s(g);if(n&&n.hostname)return this._getProxyAgentDispatcher(
g,n)}_prepareRequest(t,g,n){const u={};u.parsedUrl=g;const I=u.parsedUrl.protocol==="https:";u.httpModule=I?s||(s=e.t(R,2)):k||(k=e.t(D,2));const f=I?443:80;if(u.options={},u.options.host=u.parsedUrl.
hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):f,u.options.path=(u.parsedUrl.pathname||"")+(u.parsedUrl.search||""),u.options.method=t,u.options.headers=this._mergeHeaders(n),this.
userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),this.handlers)for(const E of this.handlers)E.prepareRequest(u.options);return u}_mergeHeaders(t){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},N(this.requestOptions.headers),N(t||{})):N(t||{})}_getExistingOrDefaultHeader(t,g,n){let u;if(this.requestOptions&&this.requestOptions.
headers){const f=N(this.requestOptions.headers)[g];f&&(u=typeof f=="number"?f.toString():f)}const I=t[g];return I!==void 0?typeof I=="number"?I.toString():I:u!==void 0?u:n}_getExistingOrDefaultContentTypeHeader(t,g){
let n;if(this.requestOptions&&this.requestOptions.headers){const I=N(this.requestOptions.headers)[C.ContentType];I&&(typeof I=="number"?n=String(I):Array.isArray(I)?n=I.join(", "):n=I)}const u=t[C.ContentType];
return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:n!==void 0?n:g}_getAgent(t){let g;const n=B.s(t),u=n&&n.hostname;if(this._keepAlive&&u&&(g=this._proxyAgent),u||(g=this._agent),
g)return g;const I=t.protocol==="https:";let f=100;if(this.requestOptions&&(f=this.requestOptions.maxSockets||D.globalAgent.maxSockets),n&&n.hostname){const E={maxSockets:f,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let y;const L=n.protocol==="https:";I?y=L?h.httpsOverHttps:h.httpsOverHttp:
y=L?h.httpOverHttps:h.httpOverHttp,g=y(E),this._proxyAgent=g}if(!g){const E={keepAlive:this._keepAlive,maxSockets:f};g=I?new R.Agent(E):new D.Agent(E),this._agent=g}return I&&this._ignoreSslError&&(g.
options=Object.assign(g.options||{},{rejectUnauthorized:!1})),g}_getProxyAgentDispatcher(t,g){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;const u=t.protocol==="https:";return n=
new p.ProxyAgent(Object.assign({uri:g.href,pipelining:this._keepAlive?1:0},(g.username||g.password)&&{token:`Basic ${Buffer.from(`${g.username}:${g.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
n,u&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(t){const g=t||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;
if(n){const u=n.replace(/[^a-z0-9_.-]/gi,"_");return`${g} actions_orchestration_id/${u}`}return g}_performExponentialBackoff(t){return Q(this,void 0,void 0,function*(){t=Math.min(d,t);const g=w*Math.pow(
2,t);return new Promise(n=>setTimeout(()=>n(),g))})}_processResponse(t,g){return Q(this,void 0,void 0,function*(){return new Promise((n,u)=>Q(this,void 0,void 0,function*(){const I=t.message.statusCode||
0,f={statusCode:I,result:null,headers:{}};I===A.NotFound&&n(f);function E(x,H){if(typeof H=="string"){const Y=new Date(H);if(!isNaN(Y.valueOf()))return Y}return H}let y,L;try{L=yield t.readBody(),L&&L.
length>0&&(g&&g.deserializeDates?y=JSON.parse(L,E):y=JSON.parse(L),f.result=y),f.headers=t.message.headers}catch{}if(I>299){let x;y&&y.message?x=y.message:L&&L.length>0?x=L:x=`Failed request: (${I})`;
const H=new m(x,I);H.result=f.result,u(H)}else n(f)}))})}}const N=o=>Object.keys(o).reduce((t,g)=>(t[g.toLowerCase()]=o[g],t),{})}),19783:((T,W,e)=>{e.d(W,{H:()=>k,s:()=>s});function s(B){const h=B.protocol===
"https:";if(k(B))return;const p=h?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(p)try{return new R(p)}catch{if(!p.startsWith("http://")&&!p.startsWith(
"https://"))return new R(`http://${p}`)}else return}function k(B){if(!B.hostname)return!1;const h=B.hostname;if(D(h))return!0;const p=process.env.no_proxy||process.env.NO_PROXY||"";if(!p)return!1;let Q;
B.port?Q=Number(B.port):B.protocol==="http:"?Q=80:B.protocol==="https:"&&(Q=443);const A=[B.hostname.toUpperCase()];typeof Q=="number"&&A.push(`${A[0]}:${Q}`);for(const C of p.split(",").map(c=>c.trim().
toUpperCase()).filter(c=>c))if(C==="*"||A.some(c=>c===C||c.endsWith(`.${C}`)||C.startsWith(".")&&c.endsWith(`${C}`)))return!0;return!1}function D(B){const h=B.toLowerCase();return h==="localhost"||h.startsWith(
"127.")||h.startsWith("[::1]")||h.startsWith("[0:0:0:0:0:0:0:1]")}class R extends URL{constructor(h,p){super(h,p),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((T,W,e)=>{e.d(W,{A:()=>s});class s{diff(D,R,B={}){let h;typeof B=="function"?(h=B,B={}):
"callback"in B&&(h=B.callback);const p=this.castInput(D,B),Q=this.castInput(R,B),A=this.removeEmpty(this.tokenize(p,B)),C=this.removeEmpty(this.tokenize(Q,B));return this.diffWithOptionsObj(A,C,B,h)}diffWithOptionsObj(D,R,B,h){
var p;const Q=b=>{if(b=this.postProcess(b,B),h){setTimeout(function(){h(b)},0);return}else return b},A=R.length,C=D.length;let c=1,r=A+C;B.maxEditLength!=null&&(r=Math.min(r,B.maxEditLength));const i=(p=
B.timeout)!==null&&p!==void 0?p:1/0,l=Date.now()+i,a=[{oldPos:-1,lastComponent:void 0}];let d=this.extractCommon(a[0],R,D,0,B);if(a[0].oldPos+1>=C&&d+1>=A)return Q(this.buildValues(a[0].lastComponent,
R,D));let w=-1/0,m=1/0;const S=()=>{for(let b=Math.max(w,-c);b<=Math.min(m,c);b+=2){let M;const N=a[b-1],o=a[b+1];N&&(a[b-1]=void 0);let t=!1;if(o){const n=o.oldPos-b;t=o&&0<=n&&n<A}const g=N&&N.oldPos+
1<C;if(!t&&!g){a[b]=void 0;continue}if(!g||t&&N.oldPos<o.oldPos?M=this.addToPath(o,!0,!1,0,B):M=this.addToPath(N,!1,!0,1,B),d=this.extractCommon(M,R,D,b,B),M.oldPos+1>=C&&d+1>=A)return Q(this.buildValues(
M.lastComponent,R,D))||!0;a[b]=M,M.oldPos+1>=C&&(m=Math.min(m,b-1)),d+1>=A&&(w=Math.max(w,b+1))}c++};if(h)(function b(){setTimeout(function(){if(c>r||Date.now()>l)return h(void 0);S()||b()},0)})();else
for(;c<=r&&Date.now()<=l;){const b=S();if(b)return b}}addToPath(D,R,B,h,p){const Q=D.lastComponent;return Q&&!p.oneChangePerToken&&Q.added===R&&Q.removed===B?{oldPos:D.oldPos+h,lastComponent:{count:Q.
count+1,added:R,removed:B,previousComponent:Q.previousComponent}}:{oldPos:D.oldPos+h,lastComponent:{count:1,added:R,removed:B,previousComponent:Q}}}extractCommon(D,R,B,h,p){const Q=R.length,A=B.length;
let C=D.oldPos,c=C-h,r=0;for(;c+1<Q&&C+1<A&&this.equals(B[C+1],R[c+1],p);)c++,C++,r++,p.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return r&&!p.
oneChangePerToken&&(D.lastComponent={count:r,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=C,c}equals(D,R,B){return B.comparator?B.comparator(D,R):D===R||!!B.ignoreCase&&D.toLowerCase()===
R.toLowerCase()}removeEmpty(D){const R=[];for(let B=0;B<D.length;B++)D[B]&&R.push(D[B]);return R}castInput(D,R){return D}tokenize(D,R){return Array.from(D)}join(D){return D.join("")}postProcess(D,R){return D}get useLongestToken(){
return!1}buildValues(D,R,B){const h=[];let p;for(;D;)h.push(D),p=D.previousComponent,delete D.previousComponent,D=p;h.reverse();const Q=h.length;let A=0,C=0,c=0;for(;A<Q;A++){const r=h[A];if(r.removed)
r.value=this.join(B.slice(c,c+r.count)),c+=r.count;else{if(!r.added&&this.useLongestToken){let i=R.slice(C,C+r.count);i=i.map(function(l,a){const d=B[c+a];return d.length>l.length?d:l}),r.value=this.join(
i)}else r.value=this.join(R.slice(C,C+r.count));C+=r.count,r.added||(c+=r.count)}}return h}}})},vt={};function Qt(T){var W=vt[T];if(W!==void 0)return W.exports;var e=vt[T]={id:T,loaded:!1,exports:{}},
s=!0;try{Gt[T].call(e.exports,e,e.exports,Qt),s=!1}finally{s&&delete vt[T]}return e.loaded=!0,e.exports}Qt.m=Gt,typeof Qt<"u"&&(Qt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var T=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",W=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",s=D=>{D&&D.d<1&&(D.d=1,D.forEach(R=>R.r--),D.forEach(R=>R.r--?R.r++:R()))},k=D=>D.map(R=>{if(R!==null&&typeof R=="object"){if(R[T])
return R;if(R.then){var B=[];B.d=0,R.then(Q=>{h[W]=Q,s(B)},Q=>{h[e]=Q,s(B)});var h={};return h[T]=Q=>Q(B),h}}var p={};return p[T]=Q=>{},p[W]=R,p});Qt.a=(D,R,B)=>{var h;B&&((h=[]).d=-1);var p=new Set,Q=D.
exports,A,C,c,r=new Promise((i,l)=>{c=l,C=i});r[W]=Q,r[T]=i=>(h&&i(h),p.forEach(i),r.catch(l=>{})),D.exports=r,R(i=>{A=k(i);var l,a=()=>A.map(w=>{if(w[e])throw w[e];return w[W]}),d=new Promise(w=>{l=()=>w(
a),l.r=0;var m=S=>S!==h&&!p.has(S)&&(p.add(S),S&&!S.d&&(l.r++,S.push(l)));A.map(S=>S[T](m))});return l.r?d:a()},i=>(i?c(r[e]=i):C(Q),s(h))),h&&h.d<0&&(h.d=0)}})(),(()=>{var T=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,W;Qt.t=function(e,s){if(s&1&&(e=this(e)),s&8||typeof e=="object"&&e&&(s&4&&e.__esModule||s&16&&typeof e.then=="function"))return e;var k=Object.create(null);Qt.r(k);var D={};
W=W||[null,T({}),T([]),T(T)];for(var R=s&2&&e;typeof R=="object"&&!~W.indexOf(R);R=T(R))Object.getOwnPropertyNames(R).forEach(B=>D[B]=()=>e[B]);return D.default=()=>e,Qt.d(k,D),k}})(),Qt.d=(T,W)=>{for(var e in W)
Qt.o(W,e)&&!Qt.o(T,e)&&Object.defineProperty(T,e,{enumerable:!0,get:W[e]})},Qt.f={},Qt.e=T=>Promise.all(Object.keys(Qt.f).reduce((W,e)=>(Qt.f[e](T,W),W),[])),Qt.u=T=>""+T+".index.js",Qt.o=(T,W)=>Object.
prototype.hasOwnProperty.call(T,W),Qt.r=T=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(T,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(T,"__esModule",{value:!0})},Qt.nmd=
T=>(T.paths=[],T.children||(T.children=[]),T),(()=>{var T={792:0},W=e=>{var{ids:s,modules:k,runtime:D}=e,R,B,h=0;for(R in k)Qt.o(k,R)&&(Qt.m[R]=k[R]);for(D&&D(Qt);h<s.length;h++)B=s[h],Qt.o(T,B)&&T[B]&&
T[B][0](),T[s[h]]=0};Qt.f.j=(e,s)=>{var k=Qt.o(T,e)?T[e]:void 0;if(k!==0)if(k)s.push(k[1]);else{var D=import("./"+Qt.u(e)).then(W,R=>{throw T[e]!==0&&(T[e]=void 0),R}),D=Promise.race([D,new Promise(R=>k=
T[e]=[R])]);s.push(k[1]=D)}}})();var Yt=Qt(86325);Yt=await Yt;
