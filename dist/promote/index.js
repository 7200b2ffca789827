import{createRequire as lt}from"module";var qt={73313:(U=>{U.exports=V;function V(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}V.prototype.go=function(S){this.pending<
this.max?u(this,S):this.waiting.push(S)},V.prototype.wait=function(S){this.pending===0?S(this.error):this.listeners.push(S)},V.prototype.hold=function(){return e(this)};function e(S){S.pending+=1;var w=!1;
return k;function k(h){if(w)throw new Error("callback called twice");if(w=!0,S.error=S.error||h,S.pending-=1,S.waiting.length>0&&S.pending<S.max)u(S,S.waiting.shift());else if(S.pending===0){var Q=S.listeners;
S.listeners=[],Q.forEach(p)}}function p(h){h(S.error)}}function u(S,w){w(e(S))}}),20770:((U,V,e)=>{U.exports=e(20218)}),20218:((U,V,e)=>{var u=e(69278),S=e(64756),w=e(58611),k=e(65692),p=e(24434),h=e(
42613),Q=e(39023);V.httpOverHttp=f,V.httpsOverHttp=A,V.httpOverHttps=I,V.httpsOverHttps=l;function f(a){var B=new i(a);return B.request=w.request,B}function A(a){var B=new i(a);return B.request=w.request,
B.createSocket=g,B.defaultPort=443,B}function I(a){var B=new i(a);return B.request=k.request,B}function l(a){var B=new i(a);return B.request=k.request,B.createSocket=g,B.defaultPort=443,B}function i(a){
var B=this;B.options=a||{},B.proxyOptions=B.options.proxy||{},B.maxSockets=B.options.maxSockets||w.Agent.defaultMaxSockets,B.requests=[],B.sockets=[],B.on("free",function(M,R,b,n){for(var r=c(R,b,n),d=0,
o=B.requests.length;d<o;++d){var m=B.requests[d];if(m.host===r.host&&m.port===r.port){B.requests.splice(d,1),m.request.onSocket(M);return}}M.destroy(),B.removeSocket(M)})}Q.inherits(i,p.EventEmitter),
i.prototype.addRequest=function(B,E,M,R){var b=this,n=s({request:B},b.options,c(E,M,R));if(b.sockets.length>=this.maxSockets){b.requests.push(n);return}b.createSocket(n,function(r){r.on("free",d),r.on(
"close",o),r.on("agentRemove",o),B.onSocket(r);function d(){b.emit("free",r,n)}function o(m){b.removeSocket(r),r.removeListener("free",d),r.removeListener("close",o),r.removeListener("agentRemove",o)}})},
i.prototype.createSocket=function(B,E){var M=this,R={};M.sockets.push(R);var b=s({},M.proxyOptions,{method:"CONNECT",path:B.host+":"+B.port,agent:!1,headers:{host:B.host+":"+B.port}});B.localAddress&&
(b.localAddress=B.localAddress),b.proxyAuth&&(b.headers=b.headers||{},b.headers["Proxy-Authorization"]="Basic "+new Buffer(b.proxyAuth).toString("base64")),t("making CONNECT request");var n=M.request(
b);n.useChunkedEncodingByDefault=!1,n.once("response",r),n.once("upgrade",d),n.once("connect",o),n.once("error",m),n.end();function r(y){y.upgrade=!0}function d(y,C,D){process.nextTick(function(){o(y,
C,D)})}function o(y,C,D){if(n.removeAllListeners(),C.removeAllListeners(),y.statusCode!==200){t("tunneling socket could not be established, statusCode=%d",y.statusCode),C.destroy();var F=new Error("tu\
nneling socket could not be established, statusCode="+y.statusCode);F.code="ECONNRESET",B.request.emit("error",F),M.removeSocket(R);return}if(D.length>0){t("got illegal response body from proxy"),C.destroy();
var F=new Error("got illegal response body from proxy");F.code="ECONNRESET",B.request.emit("error",F),M.removeSocket(R);return}return t("tunneling connection has established"),M.sockets[M.sockets.indexOf(
R)]=C,E(C)}function m(y){n.removeAllListeners(),t(`tunneling socket could not be established, cause=%s
`,y.message,y.stack);var C=new Error("tunneling socket could not be established, cause="+y.message);C.code="ECONNRESET",B.request.emit("error",C),M.removeSocket(R)}},i.prototype.removeSocket=function(B){
var E=this.sockets.indexOf(B);if(E!==-1){this.sockets.splice(E,1);var M=this.requests.shift();M&&this.createSocket(M,function(R){M.request.onSocket(R)})}};function g(a,B){var E=this;i.prototype.createSocket.
call(E,a,function(M){var R=a.request.getHeader("host"),b=s({},E.options,{socket:M,servername:R?R.replace(/:.*$/,""):a.host}),n=S.connect(0,b);E.sockets[E.sockets.indexOf(M)]=n,B(n)})}function c(a,B,E){
return typeof a=="string"?{host:a,port:B,localAddress:E}:a}function s(a){for(var B=1,E=arguments.length;B<E;++B){var M=arguments[B];if(typeof M=="object")for(var R=Object.keys(M),b=0,n=R.length;b<n;++b){
var r=R[b];M[r]!==void 0&&(a[r]=M[r])}}return a}var t;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?t=function(){var a=Array.prototype.slice.call(arguments);typeof a[0]=="string"?a[0]=
"TUNNEL: "+a[0]:a.unshift("TUNNEL:"),console.error.apply(console,a)}:t=function(){},V.debug=t}),46752:((U,V,e)=>{const u=e(23701),S=e(30883),w=e(30628),k=e(837),p=e(57405),h=e(76672),Q=e(53137),f=e(30050),
A=e(68707),I=e(3440),{InvalidArgumentError:l}=A,i=e(56615),g=e(59136),c=e(47365),s=e(47501),t=e(94004),a=e(52429),B=e(17816),{getGlobalDispatcher:E,setGlobalDispatcher:M}=e(32581),R=e(58155),b=e(8754),
n=e(25092);Object.assign(S.prototype,i),U.exports.Dispatcher=S,U.exports.Client=u,U.exports.Pool=w,U.exports.BalancedPool=k,U.exports.Agent=p,U.exports.ProxyAgent=h,U.exports.EnvHttpProxyAgent=Q,U.exports.
RetryAgent=f,U.exports.RetryHandler=B,U.exports.DecoratorHandler=R,U.exports.RedirectHandler=b,U.exports.createRedirectInterceptor=n,U.exports.interceptors={redirect:e(21514),retry:e(92026),dump:e(88060),
dns:e(70379)},U.exports.buildConnector=g,U.exports.errors=A,U.exports.util={parseHeaders:I.parseHeaders,headerNameToString:I.headerNameToString};function r(P){return(H,ee,fe)=>{if(typeof ee=="function"&&
(fe=ee,ee=null),!H||typeof H!="string"&&typeof H!="object"&&!(H instanceof URL))throw new l("invalid url");if(ee!=null&&typeof ee!="object")throw new l("invalid opts");if(ee&&ee.path!=null){if(typeof ee.
path!="string")throw new l("invalid opts.path");let ie=ee.path;ee.path.startsWith("/")||(ie=`/${ie}`),H=new URL(I.parseOrigin(H).origin+ie)}else ee||(ee=typeof H=="object"?H:{}),H=I.parseURL(H);const{
agent:le,dispatcher:Ae=E()}=ee;if(le)throw new l("unsupported opts.agent. Did you mean opts.client?");return P.call(Ae,{...ee,origin:H.origin,path:H.search?`${H.pathname}${H.search}`:H.pathname,method:ee.
method||(ee.body?"PUT":"GET")},fe)}}U.exports.setGlobalDispatcher=M,U.exports.getGlobalDispatcher=E;const d=e(54398).fetch;U.exports.fetch=async function(H,ee=void 0){try{return await d(H,ee)}catch(fe){
throw fe&&typeof fe=="object"&&Error.captureStackTrace(fe),fe}},U.exports.Headers=e(60660).Headers,U.exports.Response=e(99051).Response,U.exports.Request=e(9967).Request,U.exports.FormData=e(35910).FormData,
U.exports.File=globalThis.File??e(4573).File,U.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:o,getGlobalOrigin:m}=e(51059);U.exports.setGlobalOrigin=o,U.exports.getGlobalOrigin=m;const{
CacheStorage:y}=e(3245),{kConstruct:C}=e(20109);U.exports.caches=new y(C);const{deleteCookie:D,getCookies:F,getSetCookies:L,setCookie:Y}=e(79061);U.exports.deleteCookie=D,U.exports.getCookies=F,U.exports.
getSetCookies=L,U.exports.setCookie=Y;const{parseMIMEType:$,serializeAMimeType:K}=e(51900);U.exports.parseMIMEType=$,U.exports.serializeAMimeType=K;const{CloseEvent:de,ErrorEvent:Ie,MessageEvent:j}=e(
15188);U.exports.WebSocket=e(13726).WebSocket,U.exports.CloseEvent=de,U.exports.ErrorEvent=Ie,U.exports.MessageEvent=j,U.exports.request=r(i.request),U.exports.stream=r(i.stream),U.exports.pipeline=r(
i.pipeline),U.exports.connect=r(i.connect),U.exports.upgrade=r(i.upgrade),U.exports.MockClient=c,U.exports.MockPool=t,U.exports.MockAgent=s,U.exports.mockErrors=a;const{EventSource:W}=e(21238);U.exports.
EventSource=W}),80158:((U,V,e)=>{const{addAbortListener:u}=e(3440),{RequestAbortedError:S}=e(68707),w=Symbol("kListener"),k=Symbol("kSignal");function p(f){f.abort?f.abort(f[k]?.reason):f.reason=f[k]?.
reason??new S,Q(f)}function h(f,A){if(f.reason=null,f[k]=null,f[w]=null,!!A){if(A.aborted){p(f);return}f[k]=A,f[w]=()=>{p(f)},u(f[k],f[w])}}function Q(f){f[k]&&("removeEventListener"in f[k]?f[k].removeEventListener(
"abort",f[w]):f[k].removeListener("abort",f[w]),f[k]=null,f[w]=null)}U.exports={addSignal:h,removeSignal:Q}}),34660:((U,V,e)=>{const u=e(34589),{AsyncResource:S}=e(16698),{InvalidArgumentError:w,SocketError:k}=e(
68707),p=e(3440),{addSignal:h,removeSignal:Q}=e(80158);class f extends S{constructor(l,i){if(!l||typeof l!="object")throw new w("invalid opts");if(typeof i!="function")throw new w("invalid callback");
const{signal:g,opaque:c,responseHeaders:s}=l;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new w("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=c||null,this.responseHeaders=s||null,this.callback=i,this.abort=null,h(this,g)}onConnect(l,i){if(this.reason){l(this.reason);return}u(this.callback),this.abort=l,this.context=i}onHeaders(){throw new k(
"bad connect",null)}onUpgrade(l,i,g){const{callback:c,opaque:s,context:t}=this;Q(this),this.callback=null;let a=i;a!=null&&(a=this.responseHeaders==="raw"?p.parseRawHeaders(i):p.parseHeaders(i)),this.
runInAsyncScope(c,null,null,{statusCode:l,headers:a,socket:g,opaque:s,context:t})}onError(l){const{callback:i,opaque:g}=this;Q(this),i&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(i,null,
l,{opaque:g})}))}}function A(I,l){if(l===void 0)return new Promise((i,g)=>{A.call(this,I,(c,s)=>c?g(c):i(s))});try{const i=new f(I,l);this.dispatch({...I,method:"CONNECT"},i)}catch(i){if(typeof l!="fu\
nction")throw i;const g=I?.opaque;queueMicrotask(()=>l(i,{opaque:g}))}}U.exports=A}),76862:((U,V,e)=>{const{Readable:u,Duplex:S,PassThrough:w}=e(57075),{InvalidArgumentError:k,InvalidReturnValueError:p,
RequestAbortedError:h}=e(68707),Q=e(3440),{AsyncResource:f}=e(16698),{addSignal:A,removeSignal:I}=e(80158),l=e(34589),i=Symbol("resume");class g extends u{constructor(){super({autoDestroy:!0}),this[i]=
null}_read(){const{[i]:B}=this;B&&(this[i]=null,B())}_destroy(B,E){this._read(),E(B)}}class c extends u{constructor(B){super({autoDestroy:!0}),this[i]=B}_read(){this[i]()}_destroy(B,E){!B&&!this._readableState.
endEmitted&&(B=new h),E(B)}}class s extends f{constructor(B,E){if(!B||typeof B!="object")throw new k("invalid opts");if(typeof E!="function")throw new k("invalid handler");const{signal:M,method:R,opaque:b,
onInfo:n,responseHeaders:r}=B;if(M&&typeof M.on!="function"&&typeof M.addEventListener!="function")throw new k("signal must be an EventEmitter or EventTarget");if(R==="CONNECT")throw new k("invalid me\
thod");if(n&&typeof n!="function")throw new k("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=b||null,this.responseHeaders=r||null,this.handler=E,this.abort=null,this.context=null,this.
onInfo=n||null,this.req=new g().on("error",Q.nop),this.ret=new S({readableObjectMode:B.objectMode,autoDestroy:!0,read:()=>{const{body:d}=this;d?.resume&&d.resume()},write:(d,o,m)=>{const{req:y}=this;y.
push(d,o)||y._readableState.destroyed?m():y[i]=m},destroy:(d,o)=>{const{body:m,req:y,res:C,ret:D,abort:F}=this;!d&&!D._readableState.endEmitted&&(d=new h),F&&d&&F(),Q.destroy(m,d),Q.destroy(y,d),Q.destroy(
C,d),I(this),o(d)}}).on("prefinish",()=>{const{req:d}=this;d.push(null)}),this.res=null,A(this,M)}onConnect(B,E){const{ret:M,res:R}=this;if(this.reason){B(this.reason);return}l(!R,"pipeline cannot be \
retried"),l(!M.destroyed),this.abort=B,this.context=E}onHeaders(B,E,M){const{opaque:R,handler:b,context:n}=this;if(B<200){if(this.onInfo){const d=this.responseHeaders==="raw"?Q.parseRawHeaders(E):Q.parseHeaders(
E);this.onInfo({statusCode:B,headers:d})}return}this.res=new c(M);let r;try{this.handler=null;const d=this.responseHeaders==="raw"?Q.parseRawHeaders(E):Q.parseHeaders(E);r=this.runInAsyncScope(b,null,
{statusCode:B,headers:d,opaque:R,body:this.res,context:n})}catch(d){throw this.res.on("error",Q.nop),d}if(!r||typeof r.on!="function")throw new p("expected Readable");r.on("data",d=>{const{ret:o,body:m}=this;
!o.push(d)&&m.pause&&m.pause()}).on("error",d=>{const{ret:o}=this;Q.destroy(o,d)}).on("end",()=>{const{ret:d}=this;d.push(null)}).on("close",()=>{const{ret:d}=this;d._readableState.ended||Q.destroy(d,
new h)}),this.body=r}onData(B){const{res:E}=this;return E.push(B)}onComplete(B){const{res:E}=this;E.push(null)}onError(B){const{ret:E}=this;this.handler=null,Q.destroy(E,B)}}function t(a,B){try{const E=new s(
a,B);return this.dispatch({...a,body:E.req},E),E.ret}catch(E){return new w().destroy(E)}}U.exports=t}),14043:((U,V,e)=>{const u=e(34589),{Readable:S}=e(49927),{InvalidArgumentError:w,RequestAbortedError:k}=e(
68707),p=e(3440),{getResolveErrorBodyCallback:h}=e(87655),{AsyncResource:Q}=e(16698);class f extends Q{constructor(l,i){if(!l||typeof l!="object")throw new w("invalid opts");const{signal:g,method:c,opaque:s,
body:t,onInfo:a,responseHeaders:B,throwOnError:E,highWaterMark:M}=l;try{if(typeof i!="function")throw new w("invalid callback");if(M&&(typeof M!="number"||M<0))throw new w("invalid highWaterMark");if(g&&
typeof g.on!="function"&&typeof g.addEventListener!="function")throw new w("signal must be an EventEmitter or EventTarget");if(c==="CONNECT")throw new w("invalid method");if(a&&typeof a!="function")throw new w(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(R){throw p.isStream(t)&&p.destroy(t.on("error",p.nop),R),R}this.method=c,this.responseHeaders=B||null,this.opaque=s||null,this.callback=i,this.
res=null,this.abort=null,this.body=t,this.trailers={},this.context=null,this.onInfo=a||null,this.throwOnError=E,this.highWaterMark=M,this.signal=g,this.reason=null,this.removeAbortListener=null,p.isStream(
t)&&t.on("error",R=>{this.onError(R)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new k:this.removeAbortListener=p.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??
new k,this.res?p.destroy(this.res.on("error",p.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}))}onConnect(l,i){if(this.reason){l(this.reason);return}u(this.callback),this.abort=l,this.context=i}onHeaders(l,i,g,c){const{callback:s,opaque:t,abort:a,context:B,responseHeaders:E,
highWaterMark:M}=this,R=E==="raw"?p.parseRawHeaders(i):p.parseHeaders(i);if(l<200){this.onInfo&&this.onInfo({statusCode:l,headers:R});return}const b=E==="raw"?p.parseHeaders(i):R,n=b["content-type"],r=b["\
content-length"],d=new S({resume:g,abort:a,contentType:n,contentLength:this.method!=="HEAD"&&r?Number(r):null,highWaterMark:M});this.removeAbortListener&&d.on("close",this.removeAbortListener),this.callback=
null,this.res=d,s!==null&&(this.throwOnError&&l>=400?this.runInAsyncScope(h,null,{callback:s,body:d,contentType:n,statusCode:l,statusMessage:c,headers:R}):this.runInAsyncScope(s,null,null,{statusCode:l,
headers:R,trailers:this.trailers,opaque:t,body:d,context:B}))}onData(l){return this.res.push(l)}onComplete(l){p.parseHeaders(l,this.trailers),this.res.push(null)}onError(l){const{res:i,callback:g,body:c,
opaque:s}=this;g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,l,{opaque:s})})),i&&(this.res=null,queueMicrotask(()=>{p.destroy(i,l)})),c&&(this.body=null,p.destroy(c,l)),this.removeAbortListener&&
(i?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function A(I,l){if(l===void 0)return new Promise((i,g)=>{A.call(this,I,(c,s)=>c?g(c):i(s))});try{this.
dispatch(I,new f(I,l))}catch(i){if(typeof l!="function")throw i;const g=I?.opaque;queueMicrotask(()=>l(i,{opaque:g}))}}U.exports=A,U.exports.RequestHandler=f}),3560:((U,V,e)=>{const u=e(34589),{finished:S,
PassThrough:w}=e(57075),{InvalidArgumentError:k,InvalidReturnValueError:p}=e(68707),h=e(3440),{getResolveErrorBodyCallback:Q}=e(87655),{AsyncResource:f}=e(16698),{addSignal:A,removeSignal:I}=e(80158);
class l extends f{constructor(c,s,t){if(!c||typeof c!="object")throw new k("invalid opts");const{signal:a,method:B,opaque:E,body:M,onInfo:R,responseHeaders:b,throwOnError:n}=c;try{if(typeof t!="functi\
on")throw new k("invalid callback");if(typeof s!="function")throw new k("invalid factory");if(a&&typeof a.on!="function"&&typeof a.addEventListener!="function")throw new k("signal must be an EventEmit\
ter or EventTarget");if(B==="CONNECT")throw new k("invalid method");if(R&&typeof R!="function")throw new k("invalid onInfo callback");super("UNDICI_STREAM")}catch(r){throw h.isStream(M)&&h.destroy(M.on(
"error",h.nop),r),r}this.responseHeaders=b||null,this.opaque=E||null,this.factory=s,this.callback=t,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=M,this.onInfo=R||null,this.
throwOnError=n||!1,h.isStream(M)&&M.on("error",r=>{this.onError(r)}),A(this,a)}onConnect(c,s){if(this.reason){c(this.reason);return}u(this.callback),this.abort=c,this.context=s}onHeaders(c,s,t,a){const{
factory:B,opaque:E,context:M,callback:R,responseHeaders:b}=this,n=b==="raw"?h.parseRawHeaders(s):h.parseHeaders(s);if(c<200){this.onInfo&&this.onInfo({statusCode:c,headers:n});return}this.factory=null;
let r;if(this.throwOnError&&c>=400){const m=(b==="raw"?h.parseHeaders(s):n)["content-type"];r=new w,this.callback=null,this.runInAsyncScope(Q,null,{callback:R,body:r,contentType:m,statusCode:c,statusMessage:a,
headers:n})}else{if(B===null)return;if(r=this.runInAsyncScope(B,null,{statusCode:c,headers:n,opaque:E,context:M}),!r||typeof r.write!="function"||typeof r.end!="function"||typeof r.on!="function")throw new p(
"expected Writable");S(r,{readable:!1},o=>{const{callback:m,res:y,opaque:C,trailers:D,abort:F}=this;this.res=null,(o||!y.readable)&&h.destroy(y,o),this.callback=null,this.runInAsyncScope(m,null,o||null,
{opaque:C,trailers:D}),o&&F()})}return r.on("drain",t),this.res=r,(r.writableNeedDrain!==void 0?r.writableNeedDrain:r._writableState?.needDrain)!==!0}onData(c){const{res:s}=this;return s?s.write(c):!0}onComplete(c){
const{res:s}=this;I(this),s&&(this.trailers=h.parseHeaders(c),s.end())}onError(c){const{res:s,callback:t,opaque:a,body:B}=this;I(this),this.factory=null,s?(this.res=null,h.destroy(s,c)):t&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(t,null,c,{opaque:a})})),B&&(this.body=null,h.destroy(B,c))}}function i(g,c,s){if(s===void 0)return new Promise((t,a)=>{i.call(this,g,c,(B,E)=>B?a(B):t(E))});
try{this.dispatch(g,new l(g,c,s))}catch(t){if(typeof s!="function")throw t;const a=g?.opaque;queueMicrotask(()=>s(t,{opaque:a}))}}U.exports=i}),61882:((U,V,e)=>{const{InvalidArgumentError:u,SocketError:S}=e(
68707),{AsyncResource:w}=e(16698),k=e(3440),{addSignal:p,removeSignal:h}=e(80158),Q=e(34589);class f extends w{constructor(l,i){if(!l||typeof l!="object")throw new u("invalid opts");if(typeof i!="func\
tion")throw new u("invalid callback");const{signal:g,opaque:c,responseHeaders:s}=l;if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new u("signal must be an EventEmitter or E\
ventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=s||null,this.opaque=c||null,this.callback=i,this.abort=null,this.context=null,p(this,g)}onConnect(l,i){if(this.reason){l(this.reason);return}Q(
this.callback),this.abort=l,this.context=null}onHeaders(){throw new S("bad upgrade",null)}onUpgrade(l,i,g){Q(l===101);const{callback:c,opaque:s,context:t}=this;h(this),this.callback=null;const a=this.
responseHeaders==="raw"?k.parseRawHeaders(i):k.parseHeaders(i);this.runInAsyncScope(c,null,null,{headers:a,socket:g,opaque:s,context:t})}onError(l){const{callback:i,opaque:g}=this;h(this),i&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(i,null,l,{opaque:g})}))}}function A(I,l){if(l===void 0)return new Promise((i,g)=>{A.call(this,I,(c,s)=>c?g(c):i(s))});try{const i=new f(I,l);this.dispatch(
{...I,method:I.method||"GET",upgrade:I.protocol||"Websocket"},i)}catch(i){if(typeof l!="function")throw i;const g=I?.opaque;queueMicrotask(()=>l(i,{opaque:g}))}}U.exports=A}),56615:((U,V,e)=>{U.exports.
request=e(14043),U.exports.stream=e(3560),U.exports.pipeline=e(76862),U.exports.upgrade=e(61882),U.exports.connect=e(34660)}),49927:((U,V,e)=>{const u=e(34589),{Readable:S}=e(57075),{RequestAbortedError:w,
NotSupportedError:k,InvalidArgumentError:p,AbortError:h}=e(68707),Q=e(3440),{ReadableStreamFrom:f}=e(3440),A=Symbol("kConsume"),I=Symbol("kReading"),l=Symbol("kBody"),i=Symbol("kAbort"),g=Symbol("kCon\
tentType"),c=Symbol("kContentLength"),s=()=>{};class t extends S{constructor({resume:m,abort:y,contentType:C="",contentLength:D,highWaterMark:F=64*1024}){super({autoDestroy:!0,read:m,highWaterMark:F}),
this._readableState.dataEmitted=!1,this[i]=y,this[A]=null,this[l]=null,this[g]=C,this[c]=D,this[I]=!1}destroy(m){return!m&&!this._readableState.endEmitted&&(m=new w),m&&this[i](),super.destroy(m)}_destroy(m,y){
this[I]?y(m):setImmediate(()=>{y(m)})}on(m,...y){return(m==="data"||m==="readable")&&(this[I]=!0),super.on(m,...y)}addListener(m,...y){return this.on(m,...y)}off(m,...y){const C=super.off(m,...y);return(m===
"data"||m==="readable")&&(this[I]=this.listenerCount("data")>0||this.listenerCount("readable")>0),C}removeListener(m,...y){return this.off(m,...y)}push(m){return this[A]&&m!==null?(r(this[A],m),this[I]?
super.push(m):!0):super.push(m)}async text(){return E(this,"text")}async json(){return E(this,"json")}async blob(){return E(this,"blob")}async bytes(){return E(this,"bytes")}async arrayBuffer(){return E(
this,"arrayBuffer")}async formData(){throw new k}get bodyUsed(){return Q.isDisturbed(this)}get body(){return this[l]||(this[l]=f(this),this[A]&&(this[l].getReader(),u(this[l].locked))),this[l]}async dump(m){
let y=Number.isFinite(m?.limit)?m.limit:131072;const C=m?.signal;if(C!=null&&(typeof C!="object"||!("aborted"in C)))throw new p("signal must be an AbortSignal");return C?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((D,F)=>{this[c]>y&&this.destroy(new h);const L=()=>{this.destroy(C.reason??new h)};C?.addEventListener("abort",L),this.on("close",function(){C?.removeEventListener(
"abort",L),C?.aborted?F(C.reason??new h):D(null)}).on("error",s).on("data",function(Y){y-=Y.length,y<=0&&this.destroy()}).resume()})}}function a(o){return o[l]&&o[l].locked===!0||o[A]}function B(o){return Q.
isDisturbed(o)||a(o)}async function E(o,m){return u(!o[A]),new Promise((y,C)=>{if(B(o)){const D=o._readableState;D.destroyed&&D.closeEmitted===!1?o.on("error",F=>{C(F)}).on("close",()=>{C(new TypeError(
"unusable"))}):C(D.errored??new TypeError("unusable"))}else queueMicrotask(()=>{o[A]={type:m,stream:o,resolve:y,reject:C,length:0,body:[]},o.on("error",function(D){d(this[A],D)}).on("close",function(){
this[A].body!==null&&d(this[A],new w)}),M(o[A])})})}function M(o){if(o.body===null)return;const{_readableState:m}=o.stream;if(m.bufferIndex){const y=m.bufferIndex,C=m.buffer.length;for(let D=y;D<C;D++)
r(o,m.buffer[D])}else for(const y of m.buffer)r(o,y);for(m.endEmitted?n(this[A]):o.stream.on("end",function(){n(this[A])}),o.stream.resume();o.stream.read()!=null;);}function R(o,m){if(o.length===0||m===
0)return"";const y=o.length===1?o[0]:Buffer.concat(o,m),C=y.length,D=C>2&&y[0]===239&&y[1]===187&&y[2]===191?3:0;return y.utf8Slice(D,C)}function b(o,m){if(o.length===0||m===0)return new Uint8Array(0);
if(o.length===1)return new Uint8Array(o[0]);const y=new Uint8Array(Buffer.allocUnsafeSlow(m).buffer);let C=0;for(let D=0;D<o.length;++D){const F=o[D];y.set(F,C),C+=F.length}return y}function n(o){const{
type:m,body:y,resolve:C,stream:D,length:F}=o;try{m==="text"?C(R(y,F)):m==="json"?C(JSON.parse(R(y,F))):m==="arrayBuffer"?C(b(y,F).buffer):m==="blob"?C(new Blob(y,{type:D[g]})):m==="bytes"&&C(b(y,F)),d(
o)}catch(L){D.destroy(L)}}function r(o,m){o.length+=m.length,o.body.push(m)}function d(o,m){o.body!==null&&(m?o.reject(m):o.resolve(),o.type=null,o.stream=null,o.resolve=null,o.reject=null,o.length=0,
o.body=null)}U.exports={Readable:t,chunksDecode:R}}),87655:((U,V,e)=>{const u=e(34589),{ResponseStatusCodeError:S}=e(68707),{chunksDecode:w}=e(49927),k=128*1024;async function p({callback:f,body:A,contentType:I,
statusCode:l,statusMessage:i,headers:g}){u(A);let c=[],s=0;try{for await(const E of A)if(c.push(E),s+=E.length,s>k){c=[],s=0;break}}catch{c=[],s=0}const t=`Response status code ${l}${i?`: ${i}`:""}`;if(l===
204||!I||!s){queueMicrotask(()=>f(new S(t,l,g)));return}const a=Error.stackTraceLimit;Error.stackTraceLimit=0;let B;try{h(I)?B=JSON.parse(w(c,s)):Q(I)&&(B=w(c,s))}catch{}finally{Error.stackTraceLimit=
a}queueMicrotask(()=>f(new S(t,l,g,B)))}const h=f=>f.length>15&&f[11]==="/"&&f[0]==="a"&&f[1]==="p"&&f[2]==="p"&&f[3]==="l"&&f[4]==="i"&&f[5]==="c"&&f[6]==="a"&&f[7]==="t"&&f[8]==="i"&&f[9]==="o"&&f[10]===
"n"&&f[12]==="j"&&f[13]==="s"&&f[14]==="o"&&f[15]==="n",Q=f=>f.length>4&&f[4]==="/"&&f[0]==="t"&&f[1]==="e"&&f[2]==="x"&&f[3]==="t";U.exports={getResolveErrorBodyCallback:p,isContentTypeApplicationJson:h,
isContentTypeText:Q}}),59136:((U,V,e)=>{const u=e(77030),S=e(34589),w=e(3440),{InvalidArgumentError:k,ConnectTimeoutError:p}=e(68707),h=e(96603);function Q(){}let f,A;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(c){this._maxCachedSessions=c,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(s=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const t=this._sessionCache.get(s);t!==void 0&&t.deref()===void 0&&this._sessionCache.delete(s)})}get(c){const s=this._sessionCache.get(c);return s?s.deref():null}set(c,s){
this._maxCachedSessions!==0&&(this._sessionCache.set(c,new WeakRef(s)),this._sessionRegistry.register(s,c))}}:A=class{constructor(c){this._maxCachedSessions=c,this._sessionCache=new Map}get(c){return this.
_sessionCache.get(c)}set(c,s){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:t}=this._sessionCache.keys().next();this._sessionCache.delete(t)}this._sessionCache.
set(c,s)}}};function I({allowH2:g,maxCachedSessions:c,socketPath:s,timeout:t,session:a,...B}){if(c!=null&&(!Number.isInteger(c)||c<0))throw new k("maxCachedSessions must be a positive integer or zero");
const E={path:s,...B},M=new A(c??100);return t=t??1e4,g=g??!1,function({hostname:b,host:n,protocol:r,port:d,servername:o,localAddress:m,httpSocket:y},C){let D;if(r==="https:"){f||(f=e(41692)),o=o||E.servername||
w.getServerName(n)||null;const L=o||b;S(L);const Y=a||M.get(L)||null;d=d||443,D=f.connect({highWaterMark:16384,...E,servername:o,session:Y,localAddress:m,ALPNProtocols:g?["http/1.1","h2"]:["http/1.1"],
socket:y,port:d,host:b}),D.on("session",function($){M.set(L,$)})}else S(!y,"httpSocket can only be sent on TLS update"),d=d||80,D=u.connect({highWaterMark:64*1024,...E,localAddress:m,port:d,host:b});if(E.
keepAlive==null||E.keepAlive){const L=E.keepAliveInitialDelay===void 0?6e4:E.keepAliveInitialDelay;D.setKeepAlive(!0,L)}const F=l(new WeakRef(D),{timeout:t,hostname:b,port:d});return D.setNoDelay(!0).
once(r==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(F),C){const L=C;C=null,L(null,this)}}).on("error",function(L){if(queueMicrotask(F),C){const Y=C;C=null,Y(L)}}),D}}const l=process.
platform==="win32"?(g,c)=>{if(!c.timeout)return Q;let s=null,t=null;const a=h.setFastTimeout(()=>{s=setImmediate(()=>{t=setImmediate(()=>i(g.deref(),c))})},c.timeout);return()=>{h.clearFastTimeout(a),
clearImmediate(s),clearImmediate(t)}}:(g,c)=>{if(!c.timeout)return Q;let s=null;const t=h.setFastTimeout(()=>{s=setImmediate(()=>{i(g.deref(),c)})},c.timeout);return()=>{h.clearFastTimeout(t),clearImmediate(
s)}};function i(g,c){if(g==null)return;let s="Connect Timeout Error";Array.isArray(g.autoSelectFamilyAttemptedAddresses)?s+=` (attempted addresses: ${g.autoSelectFamilyAttemptedAddresses.join(", ")},`:
s+=` (attempted address: ${c.hostname}:${c.port},`,s+=` timeout: ${c.timeout}ms)`,w.destroy(g,new p(s))}U.exports=I}),10735:(U=>{const V={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Rang\
es","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Cont\
rol-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content\
-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Open\
er-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Ran\
ge","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Refer\
rer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allo\
wed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecu\
re-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-X\
SS-Protection"];for(let u=0;u<e.length;++u){const S=e[u],w=S.toLowerCase();V[S]=V[w]=w}Object.setPrototypeOf(V,null),U.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:V}}),42414:((U,V,e)=>{
const u=e(53053),S=e(57975),w=S.debuglog("undici"),k=S.debuglog("fetch"),p=S.debuglog("websocket");let h=!1;const Q={beforeConnect:u.channel("undici:client:beforeConnect"),connected:u.channel("undici:\
client:connected"),connectError:u.channel("undici:client:connectError"),sendHeaders:u.channel("undici:client:sendHeaders"),create:u.channel("undici:request:create"),bodySent:u.channel("undici:request:\
bodySent"),headers:u.channel("undici:request:headers"),trailers:u.channel("undici:request:trailers"),error:u.channel("undici:request:error"),open:u.channel("undici:websocket:open"),close:u.channel("un\
dici:websocket:close"),socketError:u.channel("undici:websocket:socket_error"),ping:u.channel("undici:websocket:ping"),pong:u.channel("undici:websocket:pong")};if(w.enabled||k.enabled){const f=k.enabled?
k:w;u.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:I,protocol:l,port:i,host:g}}=A;f("connecting to %s using %s%s",`${g}${i?`:${i}`:""}`,l,I)}),u.channel("undici:cl\
ient:connected").subscribe(A=>{const{connectParams:{version:I,protocol:l,port:i,host:g}}=A;f("connected to %s using %s%s",`${g}${i?`:${i}`:""}`,l,I)}),u.channel("undici:client:connectError").subscribe(
A=>{const{connectParams:{version:I,protocol:l,port:i,host:g},error:c}=A;f("connection to %s using %s%s errored - %s",`${g}${i?`:${i}`:""}`,l,I,c.message)}),u.channel("undici:client:sendHeaders").subscribe(
A=>{const{request:{method:I,path:l,origin:i}}=A;f("sending request to %s %s/%s",I,i,l)}),u.channel("undici:request:headers").subscribe(A=>{const{request:{method:I,path:l,origin:i},response:{statusCode:g}}=A;
f("received response to %s %s/%s - HTTP %d",I,i,l,g)}),u.channel("undici:request:trailers").subscribe(A=>{const{request:{method:I,path:l,origin:i}}=A;f("trailers received from %s %s/%s",I,i,l)}),u.channel(
"undici:request:error").subscribe(A=>{const{request:{method:I,path:l,origin:i},error:g}=A;f("request to %s %s/%s errored - %s",I,i,l,g.message)}),h=!0}if(p.enabled){if(!h){const f=w.enabled?w:p;u.channel(
"undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:I,protocol:l,port:i,host:g}}=A;f("connecting to %s%s using %s%s",g,i?`:${i}`:"",l,I)}),u.channel("undici:client:connected").subscribe(
A=>{const{connectParams:{version:I,protocol:l,port:i,host:g}}=A;f("connected to %s%s using %s%s",g,i?`:${i}`:"",l,I)}),u.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:I,
protocol:l,port:i,host:g},error:c}=A;f("connection to %s%s using %s%s errored - %s",g,i?`:${i}`:"",l,I,c.message)}),u.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:I,path:l,
origin:i}}=A;f("sending request to %s %s/%s",I,i,l)})}u.channel("undici:websocket:open").subscribe(f=>{const{address:{address:A,port:I}}=f;p("connection opened %s%s",A,I?`:${I}`:"")}),u.channel("undic\
i:websocket:close").subscribe(f=>{const{websocket:A,code:I,reason:l}=f;p("closed connection to %s - %s %s",A.url,I,l)}),u.channel("undici:websocket:socket_error").subscribe(f=>{p("connection errored -\
 %s",f.message)}),u.channel("undici:websocket:ping").subscribe(f=>{p("ping received")}),u.channel("undici:websocket:pong").subscribe(f=>{p("pong received")})}U.exports={channels:Q}}),68707:(U=>{const V=Symbol.
for("undici.error.UND_ERR");class e extends Error{constructor(te){super(te),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](te){return te&&te[V]===!0}[V]=!0}const u=Symbol.for("\
undici.error.UND_ERR_CONNECT_TIMEOUT");class S extends e{constructor(te){super(te),this.name="ConnectTimeoutError",this.message=te||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.
hasInstance](te){return te&&te[u]===!0}[u]=!0}const w=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class k extends e{constructor(te){super(te),this.name="HeadersTimeoutError",this.message=te||"H\
eaders Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](te){return te&&te[w]===!0}[w]=!0}const p=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class h extends e{constructor(te){
super(te),this.name="HeadersOverflowError",this.message=te||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](te){return te&&te[p]===!0}[p]=!0}const Q=Symbol.for(
"undici.error.UND_ERR_BODY_TIMEOUT");class f extends e{constructor(te){super(te),this.name="BodyTimeoutError",this.message=te||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](te){
return te&&te[Q]===!0}[Q]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class I extends e{constructor(te,Ye,Fe,Ce){super(te),this.name="ResponseStatusCodeError",this.message=te||"\
Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=Ce,this.status=Ye,this.statusCode=Ye,this.headers=Fe}static[Symbol.hasInstance](te){return te&&te[A]===!0}[A]=!0}const l=Symbol.
for("undici.error.UND_ERR_INVALID_ARG");class i extends e{constructor(te){super(te),this.name="InvalidArgumentError",this.message=te||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.
hasInstance](te){return te&&te[l]===!0}[l]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class c extends e{constructor(te){super(te),this.name="InvalidReturnValueError",this.message=
te||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](te){return te&&te[g]===!0}[g]=!0}const s=Symbol.for("undici.error.UND_ERR_ABORT");class t extends e{constructor(te){
super(te),this.name="AbortError",this.message=te||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](te){return te&&te[s]===!0}[s]=!0}const a=Symbol.for("undici.error.UND\
_ERR_ABORTED");class B extends t{constructor(te){super(te),this.name="AbortError",this.message=te||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](te){return te&&te[a]===!0}[a]=!0}
const E=Symbol.for("undici.error.UND_ERR_INFO");class M extends e{constructor(te){super(te),this.name="InformationalError",this.message=te||"Request information",this.code="UND_ERR_INFO"}static[Symbol.
hasInstance](te){return te&&te[E]===!0}[E]=!0}const R=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class b extends e{constructor(te){super(te),this.name="RequestContentLengthMismatch\
Error",this.message=te||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](te){return te&&te[R]===!0}[R]=!0}const n=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class r extends e{constructor(te){super(te),this.name="ResponseContentLengthMismatchError",this.message=te||"Response body length does not match\
 content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](te){return te&&te[n]===!0}[n]=!0}const d=Symbol.for("undici.error.UND_ERR_DESTROYED");class o extends e{constructor(te){
super(te),this.name="ClientDestroyedError",this.message=te||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](te){return te&&te[d]===!0}[d]=!0}const m=Symbol.for("undi\
ci.error.UND_ERR_CLOSED");class y extends e{constructor(te){super(te),this.name="ClientClosedError",this.message=te||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](te){return te&&
te[m]===!0}[m]=!0}const C=Symbol.for("undici.error.UND_ERR_SOCKET");class D extends e{constructor(te,Ye){super(te),this.name="SocketError",this.message=te||"Socket error",this.code="UND_ERR_SOCKET",this.
socket=Ye}static[Symbol.hasInstance](te){return te&&te[C]===!0}[C]=!0}const F=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class L extends e{constructor(te){super(te),this.name="NotSupportedError",
this.message=te||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](te){return te&&te[F]===!0}[F]=!0}const Y=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class $ extends e{constructor(te){
super(te),this.name="MissingUpstreamError",this.message=te||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](te){return te&&te[Y]===
!0}[Y]=!0}const K=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class de extends Error{constructor(te,Ye,Fe){super(te),this.name="HTTPParserError",this.code=Ye?`HPE_${Ye}`:void 0,this.data=Fe?Fe.toString():
void 0}static[Symbol.hasInstance](te){return te&&te[K]===!0}[K]=!0}const Ie=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class j extends e{constructor(te){super(te),this.name="ResponseExce\
ededMaxSizeError",this.message=te||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](te){return te&&te[Ie]===!0}[Ie]=!0}const W=Symbol.for("undi\
ci.error.UND_ERR_REQ_RETRY");class P extends e{constructor(te,Ye,{headers:Fe,data:Ce}){super(te),this.name="RequestRetryError",this.message=te||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.
statusCode=Ye,this.data=Ce,this.headers=Fe}static[Symbol.hasInstance](te){return te&&te[W]===!0}[W]=!0}const H=Symbol.for("undici.error.UND_ERR_RESPONSE");class ee extends e{constructor(te,Ye,{headers:Fe,
data:Ce}){super(te),this.name="ResponseError",this.message=te||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=Ye,this.data=Ce,this.headers=Fe}static[Symbol.hasInstance](te){return te&&te[H]===
!0}[H]=!0}const fe=Symbol.for("undici.error.UND_ERR_PRX_TLS");class le extends e{constructor(te,Ye,Fe){super(Ye,{cause:te,...Fe??{}}),this.name="SecureProxyConnectionError",this.message=Ye||"Secure Pr\
oxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=te}static[Symbol.hasInstance](te){return te&&te[fe]===!0}[fe]=!0}const Ae=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class ie extends e{constructor(te){
super(te),this.name="MessageSizeExceededError",this.message=te||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](te){return te&&te[Ae]===
!0}get[Ae](){return!0}}U.exports={AbortError:t,HTTPParserError:de,UndiciError:e,HeadersTimeoutError:k,HeadersOverflowError:h,BodyTimeoutError:f,RequestContentLengthMismatchError:b,ConnectTimeoutError:S,
ResponseStatusCodeError:I,InvalidArgumentError:i,InvalidReturnValueError:c,RequestAbortedError:B,ClientDestroyedError:o,ClientClosedError:y,InformationalError:M,SocketError:D,NotSupportedError:L,ResponseContentLengthMismatchError:r,
BalancedPoolMissingUpstreamError:$,ResponseExceededMaxSizeError:j,RequestRetryError:P,ResponseError:ee,SecureProxyConnectionError:le,MessageSizeExceededError:ie}}),44655:((U,V,e)=>{const{InvalidArgumentError:u,
NotSupportedError:S}=e(68707),w=e(34589),{isValidHTTPToken:k,isValidHeaderValue:p,isStream:h,destroy:Q,isBuffer:f,isFormDataLike:A,isIterable:I,isBlobLike:l,buildURL:i,validateHandler:g,getServerName:c,
normalizedMethodRecords:s}=e(3440),{channels:t}=e(42414),{headerNameLowerCasedRecord:a}=e(10735),B=/[^\u0021-\u00ff]/,E=Symbol("handler");class M{constructor(n,{path:r,method:d,body:o,headers:m,query:y,
idempotent:C,blocking:D,upgrade:F,headersTimeout:L,bodyTimeout:Y,reset:$,throwOnError:K,expectContinue:de,servername:Ie},j){if(typeof r!="string")throw new u("path must be a string");if(r[0]!=="/"&&!(r.
startsWith("http://")||r.startsWith("https://"))&&d!=="CONNECT")throw new u("path must be an absolute URL or start with a slash");if(B.test(r))throw new u("invalid request path");if(typeof d!="string")
throw new u("method must be a string");if(s[d]===void 0&&!k(d))throw new u("invalid request method");if(F&&typeof F!="string")throw new u("upgrade must be a string");if(F&&!p(F))throw new u("invalid u\
pgrade header");if(L!=null&&(!Number.isFinite(L)||L<0))throw new u("invalid headersTimeout");if(Y!=null&&(!Number.isFinite(Y)||Y<0))throw new u("invalid bodyTimeout");if($!=null&&typeof $!="boolean")throw new u(
"invalid reset");if(de!=null&&typeof de!="boolean")throw new u("invalid expectContinue");if(this.headersTimeout=L,this.bodyTimeout=Y,this.throwOnError=K===!0,this.method=d,this.abort=null,o==null)this.
body=null;else if(h(o)){this.body=o;const W=this.body._readableState;(!W||!W.autoDestroy)&&(this.endHandler=function(){Q(this)},this.body.on("end",this.endHandler)),this.errorHandler=P=>{this.abort?this.
abort(P):this.error=P},this.body.on("error",this.errorHandler)}else if(f(o))this.body=o.byteLength?o:null;else if(ArrayBuffer.isView(o))this.body=o.buffer.byteLength?Buffer.from(o.buffer,o.byteOffset,
o.byteLength):null;else if(o instanceof ArrayBuffer)this.body=o.byteLength?Buffer.from(o):null;else if(typeof o=="string")this.body=o.length?Buffer.from(o):null;else if(A(o)||I(o)||l(o))this.body=o;else
throw new u("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=F||null,this.path=y?i(r,y):r,this.origin=n,this.idempotent=
C??(d==="HEAD"||d==="GET"),this.blocking=D??!1,this.reset=$??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=de??!1,Array.isArray(m)){if(m.length%
2!==0)throw new u("headers array must be even");for(let W=0;W<m.length;W+=2)R(this,m[W],m[W+1])}else if(m&&typeof m=="object")if(m[Symbol.iterator])for(const W of m){if(!Array.isArray(W)||W.length!==2)
throw new u("headers must be in key-value pair format");R(this,W[0],W[1])}else{const W=Object.keys(m);for(let P=0;P<W.length;++P)R(this,W[P],m[W[P]])}else if(m!=null)throw new u("headers must be an ob\
ject or an array");g(j,d,F),this.servername=Ie||c(this.host),this[E]=j,t.create.hasSubscribers&&t.create.publish({request:this})}onBodySent(n){if(this[E].onBodySent)try{return this[E].onBodySent(n)}catch(r){
this.abort(r)}}onRequestSent(){if(t.bodySent.hasSubscribers&&t.bodySent.publish({request:this}),this[E].onRequestSent)try{return this[E].onRequestSent()}catch(n){this.abort(n)}}onConnect(n){if(w(!this.
aborted),w(!this.completed),this.error)n(this.error);else return this.abort=n,this[E].onConnect(n)}onResponseStarted(){return this[E].onResponseStarted?.()}onHeaders(n,r,d,o){w(!this.aborted),w(!this.
completed),t.headers.hasSubscribers&&t.headers.publish({request:this,response:{statusCode:n,headers:r,statusText:o}});try{return this[E].onHeaders(n,r,d,o)}catch(m){this.abort(m)}}onData(n){w(!this.aborted),
w(!this.completed);try{return this[E].onData(n)}catch(r){return this.abort(r),!1}}onUpgrade(n,r,d,o=""){this.onFinally(),w(!this.aborted),w(!this.completed),n!==null&&this.#e(n,r,o);const m=this[E].onUpgrade(
n,r,d);return this.aborted||(this.completed=!0,n!==null&&this.#t()),m}onUpgradeResponse(n,r,d,o=""){w(!this.aborted),w(this.completed),t.headers.hasSubscribers&&this.#e(n,d(r),o),this.#t()}onUpgradeError(n){
w(!this.aborted),w(this.completed),t.error.hasSubscribers&&t.error.publish({request:this,error:n})}#e(n,r,d){t.headers.hasSubscribers&&t.headers.publish({request:this,response:{statusCode:n,headers:r,
statusText:d}})}#t(){t.trailers.hasSubscribers&&t.trailers.publish({request:this,trailers:[]})}onComplete(n){this.onFinally(),w(!this.aborted),this.completed=!0,t.trailers.hasSubscribers&&t.trailers.publish(
{request:this,trailers:n});try{return this[E].onComplete(n)}catch(r){this.onError(r)}}onError(n){if(this.onFinally(),t.error.hasSubscribers&&t.error.publish({request:this,error:n}),!this.aborted)return this.
aborted=!0,this[E].onError(n)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(n,r){
return R(this,n,r),this}}function R(b,n,r){if(r&&typeof r=="object"&&!Array.isArray(r))throw new u(`invalid ${n} header`);if(r===void 0)return;let d=a[n];if(d===void 0&&(d=n.toLowerCase(),a[d]===void 0&&
!k(d)))throw new u("invalid header key");if(Array.isArray(r)){const o=[];for(let m=0;m<r.length;m++)if(typeof r[m]=="string"){if(!p(r[m]))throw new u(`invalid ${n} header`);o.push(r[m])}else if(r[m]===
null)o.push("");else{if(typeof r[m]=="object")throw new u(`invalid ${n} header`);{const y=`${r[m]}`;if(!p(y))throw new u(`invalid ${n} header`);o.push(y)}}r=o}else if(typeof r=="string"){if(!p(r))throw new u(
`invalid ${n} header`)}else if(r===null)r="";else if(r=`${r}`,!p(r))throw new u(`invalid ${n} header`);if(d==="host"){if(b.host!==null)throw new u("duplicate host header");if(typeof r!="string")throw new u(
"invalid host header");b.host=r}else if(d==="content-length"){if(b.contentLength!==null)throw new u("duplicate content-length header");if(b.contentLength=parseInt(r,10),!Number.isFinite(b.contentLength))
throw new u("invalid content-length header")}else if(b.contentType===null&&d==="content-type")b.contentType=r,b.headers.push(n,r);else{if(d==="transfer-encoding"||d==="keep-alive"||d==="upgrade")throw new u(
`invalid ${d} header`);if(d==="connection"){const o=typeof r=="string"?r.toLowerCase():null;if(o!=="close"&&o!=="keep-alive")throw new u("invalid connection header");o==="close"&&(b.reset=!0)}else{if(d===
"expect")throw new S("expect header not supported");b.headers.push(n,r)}}}U.exports=M}),36443:(U=>{U.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol(
"url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive ti\
meout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("k\
eep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no\
 ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol(
"resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),
kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol(
"connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol(
"socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),
kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max co\
ncurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((U,V,e)=>{const{wellknownHeaderNames:u,headerNameLowerCasedRecord:S}=e(
10735);class w{value=null;left=null;middle=null;right=null;code;constructor(Q,f,A){if(A===void 0||A>=Q.length)throw new TypeError("Unreachable");if((this.code=Q.charCodeAt(A))>127)throw new TypeError(
"key must be ascii string");Q.length!==++A?this.middle=new w(Q,f,A):this.value=f}add(Q,f){const A=Q.length;if(A===0)throw new TypeError("Unreachable");let I=0,l=this;for(;;){const i=Q.charCodeAt(I);if(i>
127)throw new TypeError("key must be ascii string");if(l.code===i)if(A===++I){l.value=f;break}else if(l.middle!==null)l=l.middle;else{l.middle=new w(Q,f,I);break}else if(l.code<i)if(l.left!==null)l=l.
left;else{l.left=new w(Q,f,I);break}else if(l.right!==null)l=l.right;else{l.right=new w(Q,f,I);break}}}search(Q){const f=Q.length;let A=0,I=this;for(;I!==null&&A<f;){let l=Q[A];for(l<=90&&l>=65&&(l|=32);I!==
null;){if(l===I.code){if(f===++A)return I;I=I.middle;break}I=I.code<l?I.left:I.right}}return null}}class k{node=null;insert(Q,f){this.node===null?this.node=new w(Q,f,0):this.node.add(Q,f)}lookup(Q){return this.
node?.search(Q)?.value??null}}const p=new k;for(let h=0;h<u.length;++h){const Q=S[u[h]];p.insert(Q,Q)}U.exports={TernarySearchTree:k,tree:p}}),3440:((U,V,e)=>{const u=e(34589),{kDestroyed:S,kBodyUsed:w,
kListeners:k,kBody:p}=e(36443),{IncomingMessage:h}=e(37067),Q=e(57075),f=e(77030),{Blob:A}=e(4573),I=e(57975),{stringify:l}=e(41792),{EventEmitter:i}=e(78474),{InvalidArgumentError:g}=e(68707),{headerNameLowerCasedRecord:c}=e(
10735),{tree:s}=e(67752),[t,a]=process.versions.node.split(".").map(N=>Number(N));class B{constructor(O){this[p]=O,this[w]=!1}async*[Symbol.asyncIterator](){u(!this[w],"disturbed"),this[w]=!0,yield*this[p]}}
function E(N){return R(N)?(Y(N)===0&&N.on("data",function(){u(!1)}),typeof N.readableDidRead!="boolean"&&(N[w]=!1,i.prototype.on.call(N,"data",function(){this[w]=!0})),N):N&&typeof N.pipeTo=="function"?
new B(N):N&&typeof N!="string"&&!ArrayBuffer.isView(N)&&L(N)?new B(N):N}function M(){}function R(N){return N&&typeof N=="object"&&typeof N.pipe=="function"&&typeof N.on=="function"}function b(N){if(N===
null)return!1;if(N instanceof A)return!0;if(typeof N!="object")return!1;{const O=N[Symbol.toStringTag];return(O==="Blob"||O==="File")&&("stream"in N&&typeof N.stream=="function"||"arrayBuffer"in N&&typeof N.
arrayBuffer=="function")}}function n(N,O){if(N.includes("?")||N.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const _=l(O);return _&&(N+="?"+_),N}
function r(N){const O=parseInt(N,10);return O===Number(N)&&O>=0&&O<=65535}function d(N){return N!=null&&N[0]==="h"&&N[1]==="t"&&N[2]==="t"&&N[3]==="p"&&(N[4]===":"||N[4]==="s"&&N[5]===":")}function o(N){
if(typeof N=="string"){if(N=new URL(N),!d(N.origin||N.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");return N}if(!N||typeof N!="object")throw new g("Invali\
d URL: The URL argument must be a non-null object.");if(!(N instanceof URL)){if(N.port!=null&&N.port!==""&&r(N.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representat\
ion of an integer.");if(N.path!=null&&typeof N.path!="string")throw new g("Invalid URL path: the path must be a string or null/undefined.");if(N.pathname!=null&&typeof N.pathname!="string")throw new g(
"Invalid URL pathname: the pathname must be a string or null/undefined.");if(N.hostname!=null&&typeof N.hostname!="string")throw new g("Invalid URL hostname: the hostname must be a string or null/unde\
fined.");if(N.origin!=null&&typeof N.origin!="string")throw new g("Invalid URL origin: the origin must be a string or null/undefined.");if(!d(N.origin||N.protocol))throw new g("Invalid URL protocol: t\
he URL must start with `http:` or `https:`.");const O=N.port!=null?N.port:N.protocol==="https:"?443:80;let _=N.origin!=null?N.origin:`${N.protocol||""}//${N.hostname||""}:${O}`,v=N.path!=null?N.path:`${N.
pathname||""}${N.search||""}`;return _[_.length-1]==="/"&&(_=_.slice(0,_.length-1)),v&&v[0]!=="/"&&(v=`/${v}`),new URL(`${_}${v}`)}if(!d(N.origin||N.protocol))throw new g("Invalid URL protocol: the UR\
L must start with `http:` or `https:`.");return N}function m(N){if(N=o(N),N.pathname!=="/"||N.search||N.hash)throw new g("invalid url");return N}function y(N){if(N[0]==="["){const _=N.indexOf("]");return u(
_!==-1),N.substring(1,_)}const O=N.indexOf(":");return O===-1?N:N.substring(0,O)}function C(N){if(!N)return null;u(typeof N=="string");const O=y(N);return f.isIP(O)?"":O}function D(N){return JSON.parse(
JSON.stringify(N))}function F(N){return N!=null&&typeof N[Symbol.asyncIterator]=="function"}function L(N){return N!=null&&(typeof N[Symbol.iterator]=="function"||typeof N[Symbol.asyncIterator]=="funct\
ion")}function Y(N){if(N==null)return 0;if(R(N)){const O=N._readableState;return O&&O.objectMode===!1&&O.ended===!0&&Number.isFinite(O.length)?O.length:null}else{if(b(N))return N.size!=null?N.size:null;
if(ee(N))return N.byteLength}return null}function $(N){return N&&!!(N.destroyed||N[S]||Q.isDestroyed?.(N))}function K(N,O){N==null||!R(N)||$(N)||(typeof N.destroy=="function"?(Object.getPrototypeOf(N).
constructor===h&&(N.socket=null),N.destroy(O)):O&&queueMicrotask(()=>{N.emit("error",O)}),N.destroyed!==!0&&(N[S]=!0))}const de=/timeout=(\d+)/;function Ie(N){const O=N.toString().match(de);return O?parseInt(
O[1],10)*1e3:null}function j(N){return typeof N=="string"?c[N]??N.toLowerCase():s.lookup(N)??N.toString("latin1").toLowerCase()}function W(N){return s.lookup(N)??N.toString("latin1").toLowerCase()}function P(N,O){
O===void 0&&(O={});for(let _=0;_<N.length;_+=2){const v=j(N[_]);let z=O[v];if(z)typeof z=="string"&&(z=[z],O[v]=z),z.push(N[_+1].toString("utf8"));else{const Z=N[_+1];typeof Z=="string"?O[v]=Z:O[v]=Array.
isArray(Z)?Z.map(se=>se.toString("utf8")):Z.toString("utf8")}}return"content-length"in O&&"content-disposition"in O&&(O["content-disposition"]=Buffer.from(O["content-disposition"]).toString("latin1")),
O}function H(N){const O=N.length,_=new Array(O);let v=!1,z=-1,Z,se,ce=0;for(let we=0;we<N.length;we+=2)Z=N[we],se=N[we+1],typeof Z!="string"&&(Z=Z.toString()),typeof se!="string"&&(se=se.toString("utf\
8")),ce=Z.length,ce===14&&Z[7]==="-"&&(Z==="content-length"||Z.toLowerCase()==="content-length")?v=!0:ce===19&&Z[7]==="-"&&(Z==="content-disposition"||Z.toLowerCase()==="content-disposition")&&(z=we+1),
_[we]=Z,_[we+1]=se;return v&&z!==-1&&(_[z]=Buffer.from(_[z]).toString("latin1")),_}function ee(N){return N instanceof Uint8Array||Buffer.isBuffer(N)}function fe(N,O,_){if(!N||typeof N!="object")throw new g(
"handler must be an object");if(typeof N.onConnect!="function")throw new g("invalid onConnect method");if(typeof N.onError!="function")throw new g("invalid onError method");if(typeof N.onBodySent!="fu\
nction"&&N.onBodySent!==void 0)throw new g("invalid onBodySent method");if(_||O==="CONNECT"){if(typeof N.onUpgrade!="function")throw new g("invalid onUpgrade method")}else{if(typeof N.onHeaders!="func\
tion")throw new g("invalid onHeaders method");if(typeof N.onData!="function")throw new g("invalid onData method");if(typeof N.onComplete!="function")throw new g("invalid onComplete method")}}function le(N){
return!!(N&&(Q.isDisturbed(N)||N[w]))}function Ae(N){return!!(N&&Q.isErrored(N))}function ie(N){return!!(N&&Q.isReadable(N))}function Qe(N){return{localAddress:N.localAddress,localPort:N.localPort,remoteAddress:N.
remoteAddress,remotePort:N.remotePort,remoteFamily:N.remoteFamily,timeout:N.timeout,bytesWritten:N.bytesWritten,bytesRead:N.bytesRead}}function te(N){let O;return new ReadableStream({async start(){O=N[Symbol.
asyncIterator]()},async pull(_){const{done:v,value:z}=await O.next();if(v)queueMicrotask(()=>{_.close(),_.byobRequest?.respond(0)});else{const Z=Buffer.isBuffer(z)?z:Buffer.from(z);Z.byteLength&&_.enqueue(
new Uint8Array(Z))}return _.desiredSize>0},async cancel(_){await O.return()},type:"bytes"})}function Ye(N){return N&&typeof N=="object"&&typeof N.append=="function"&&typeof N.delete=="function"&&typeof N.
get=="function"&&typeof N.getAll=="function"&&typeof N.has=="function"&&typeof N.set=="function"&&N[Symbol.toStringTag]==="FormData"}function Fe(N,O){return"addEventListener"in N?(N.addEventListener("\
abort",O,{once:!0}),()=>N.removeEventListener("abort",O)):(N.addListener("abort",O),()=>N.removeListener("abort",O))}const Ce=typeof String.prototype.toWellFormed=="function",me=typeof String.prototype.
isWellFormed=="function";function ve(N){return Ce?`${N}`.toWellFormed():I.toUSVString(N)}function Je(N){return me?`${N}`.isWellFormed():ve(N)===`${N}`}function Ze(N){switch(N){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return N>=33&&N<=126}}function it(N){if(N.length===0)return!1;for(let O=0;O<N.length;++O)if(!Ze(N.charCodeAt(O)))return!1;return!0}const st=/[^\t\x20-\x7e\x80-\xff]/;function ut(N){return!st.
test(N)}function _e(N){if(N==null||N==="")return{start:0,end:null,size:null};const O=N?N.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return O?{start:parseInt(O[1]),end:O[2]?parseInt(O[2]):null,size:O[3]?
parseInt(O[3]):null}:null}function rt(N,O,_){return(N[k]??=[]).push([O,_]),N.on(O,_),N}function tt(N){for(const[O,_]of N[k]??[])N.removeListener(O,_);N[k]=null}function be(N,O,_){try{O.onError(_),u(O.
aborted)}catch(v){N.emit("error",v)}}const ke=Object.create(null);ke.enumerable=!0;const He={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTI\
ONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},J={...He,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(He,null),Object.setPrototypeOf(J,null),U.exports={kEnumerableProperty:ke,nop:M,isDisturbed:le,
isErrored:Ae,isReadable:ie,toUSVString:ve,isUSVString:Je,isBlobLike:b,parseOrigin:m,parseURL:o,getServerName:C,isStream:R,isIterable:L,isAsyncIterable:F,isDestroyed:$,headerNameToString:j,bufferToLowerCasedHeaderName:W,
addListener:rt,removeAllListeners:tt,errorRequest:be,parseRawHeaders:H,parseHeaders:P,parseKeepAliveTimeout:Ie,destroy:K,bodyLength:Y,deepClone:D,ReadableStreamFrom:te,isBuffer:ee,validateHandler:fe,getSocketInfo:Qe,
isFormDataLike:Ye,buildURL:n,addAbortListener:Fe,isValidHTTPToken:it,isValidHeaderValue:ut,isTokenCharCode:Ze,parseRangeHeader:_e,normalizedMethodRecordsBase:He,normalizedMethodRecords:J,isValidPort:r,
isHttpOrHttpsPrefixed:d,nodeMajor:t,nodeMinor:a,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:E}}),57405:((U,V,e)=>{const{InvalidArgumentError:u}=e(68707),{kClients:S,kRunning:w,kClose:k,
kDestroy:p,kDispatch:h,kInterceptors:Q}=e(36443),f=e(21841),A=e(30628),I=e(23701),l=e(3440),i=e(25092),g=Symbol("onConnect"),c=Symbol("onDisconnect"),s=Symbol("onConnectionError"),t=Symbol("maxRedirec\
tions"),a=Symbol("onDrain"),B=Symbol("factory"),E=Symbol("options");function M(b,n){return n&&n.connections===1?new I(b,n):new A(b,n)}class R extends f{constructor({factory:n=M,maxRedirections:r=0,connect:d,
tls:o,...m}={}){if(typeof n!="function")throw new u("factory must be a function.");if(d!=null&&typeof d!="function"&&typeof d!="object")throw new u("connect must be a function or an object");if(!Number.
isInteger(r)||r<0)throw new u("maxRedirections must be a positive number");super(m),d&&typeof d!="function"&&(d={...d}),o&&typeof o!="function"&&(o={...o}),this[Q]=m.interceptors?.Agent&&Array.isArray(
m.interceptors.Agent)?m.interceptors.Agent:[i({maxRedirections:r})],this[E]={...l.deepClone(m),connect:d,tls:o},this[E].interceptors=m.interceptors?{...m.interceptors}:void 0,this[t]=r,this[B]=n,this[S]=
new Map,this[a]=(y,C)=>{this.emit("drain",y,[this,...C])},this[g]=(y,C)=>{this.emit("connect",y,[this,...C])},this[c]=(y,C,D)=>{this.emit("disconnect",y,[this,...C],D)},this[s]=(y,C,D)=>{this.emit("co\
nnectionError",y,[this,...C],D)}}get[w](){let n=0;for(const r of this[S].values())n+=r[w];return n}[h](n,r){let d;if(n.origin&&(typeof n.origin=="string"||n.origin instanceof URL))d=String(n.origin);else
throw new u("opts.origin must be a non-empty string or URL.");let o=this[S].get(d);return o||(o=this[B](n.origin,this[E]).on("drain",this[a]).on("connect",this[g]).on("disconnect",this[c]).on("connect\
ionError",this[s]),this[S].set(d,o)),o.dispatch(n,r)}async[k](){const n=[];for(const r of this[S].values())n.push(r.close());this[S].clear(),await Promise.all(n)}async[p](n){const r=[];for(const d of this[S].
values())r.push(d.destroy(n));this[S].clear(),await Promise.all(r)}}U.exports=R}),837:((U,V,e)=>{const{BalancedPoolMissingUpstreamError:u,InvalidArgumentError:S}=e(68707),{PoolBase:w,kClients:k,kNeedDrain:p,
kAddClient:h,kRemoveClient:Q,kGetDispatcher:f}=e(42128),A=e(30628),{kUrl:I,kInterceptors:l}=e(36443),{parseOrigin:i}=e(3440),g=Symbol("factory"),c=Symbol("options"),s=Symbol("kGreatestCommonDivisor"),
t=Symbol("kCurrentWeight"),a=Symbol("kIndex"),B=Symbol("kWeight"),E=Symbol("kMaxWeightPerServer"),M=Symbol("kErrorPenalty");function R(r,d){if(r===0)return d;for(;d!==0;){const o=d;d=r%d,r=o}return r}
function b(r,d){return new A(r,d)}class n extends w{constructor(d=[],{factory:o=b,...m}={}){if(super(),this[c]=m,this[a]=-1,this[t]=0,this[E]=this[c].maxWeightPerServer||100,this[M]=this[c].errorPenalty||
15,Array.isArray(d)||(d=[d]),typeof o!="function")throw new S("factory must be a function.");this[l]=m.interceptors?.BalancedPool&&Array.isArray(m.interceptors.BalancedPool)?m.interceptors.BalancedPool:
[],this[g]=o;for(const y of d)this.addUpstream(y);this._updateBalancedPoolStats()}addUpstream(d){const o=i(d).origin;if(this[k].find(y=>y[I].origin===o&&y.closed!==!0&&y.destroyed!==!0))return this;const m=this[g](
o,Object.assign({},this[c]));this[h](m),m.on("connect",()=>{m[B]=Math.min(this[E],m[B]+this[M])}),m.on("connectionError",()=>{m[B]=Math.max(1,m[B]-this[M]),this._updateBalancedPoolStats()}),m.on("disc\
onnect",(...y)=>{const C=y[2];C&&C.code==="UND_ERR_SOCKET"&&(m[B]=Math.max(1,m[B]-this[M]),this._updateBalancedPoolStats())});for(const y of this[k])y[B]=this[E];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let d=0;for(let o=0;o<this[k].length;o++)d=R(this[k][o][B],d);this[s]=d}removeUpstream(d){const o=i(d).origin,m=this[k].find(y=>y[I].origin===o&&y.closed!==!0&&y.destroyed!==
!0);return m&&this[Q](m),this}get upstreams(){return this[k].filter(d=>d.closed!==!0&&d.destroyed!==!0).map(d=>d[I].origin)}[f](){if(this[k].length===0)throw new u;if(!this[k].find(C=>!C[p]&&C.closed!==
!0&&C.destroyed!==!0)||this[k].map(C=>C[p]).reduce((C,D)=>C&&D,!0))return;let m=0,y=this[k].findIndex(C=>!C[p]);for(;m++<this[k].length;){this[a]=(this[a]+1)%this[k].length;const C=this[k][this[a]];if(C[B]>
this[k][y][B]&&!C[p]&&(y=this[a]),this[a]===0&&(this[t]=this[t]-this[s],this[t]<=0&&(this[t]=this[E])),C[B]>=this[t]&&!C[p])return C}return this[t]=this[k][y][B],this[a]=y,this[k][y]}}U.exports=n}),637:((U,V,e)=>{
const u=e(34589),S=e(3440),{channels:w}=e(42414),k=e(96603),{RequestContentLengthMismatchError:p,ResponseContentLengthMismatchError:h,RequestAbortedError:Q,InvalidArgumentError:f,HeadersTimeoutError:A,
HeadersOverflowError:I,SocketError:l,InformationalError:i,BodyTimeoutError:g,HTTPParserError:c,ResponseExceededMaxSizeError:s}=e(68707),{kUrl:t,kReset:a,kClient:B,kParser:E,kBlocking:M,kRunning:R,kPending:b,
kSize:n,kWriting:r,kQueue:d,kNoRef:o,kKeepAliveDefaultTimeout:m,kHostHeader:y,kPendingIdx:C,kRunningIdx:D,kError:F,kPipelining:L,kSocket:Y,kKeepAliveTimeoutValue:$,kMaxHeadersSize:K,kKeepAliveMaxTimeout:de,
kKeepAliveTimeoutThreshold:Ie,kHeadersTimeout:j,kBodyTimeout:W,kStrictContentLength:P,kMaxRequests:H,kCounter:ee,kMaxResponseSize:fe,kOnError:le,kResume:Ae,kHTTPContext:ie}=e(36443),Qe=e(52824),te=Buffer.
alloc(0),Ye=Buffer[Symbol.species],Fe=S.addListener,Ce=S.removeAllListeners,me=Symbol("kIdleSocketValidation"),ve=Symbol("kIdleSocketValidationTimeout"),Je=Symbol("kSocketUsed");let Ze;async function it(){
const Le=process.env.JEST_WORKER_ID?e(63870):void 0;let ne;try{ne=await WebAssembly.compile(e(53434))}catch{ne=await WebAssembly.compile(Le||e(63870))}return await WebAssembly.instantiate(ne,{env:{wasm_on_url:(G,X,x)=>0,
wasm_on_status:(G,X,x)=>{u(_e.ptr===G);const ae=X-be+rt.byteOffset;return _e.onStatus(new Ye(rt.buffer,ae,x))||0},wasm_on_message_begin:G=>(u(_e.ptr===G),_e.onMessageBegin()||0),wasm_on_header_field:(G,X,x)=>{
u(_e.ptr===G);const ae=X-be+rt.byteOffset;return _e.onHeaderField(new Ye(rt.buffer,ae,x))||0},wasm_on_header_value:(G,X,x)=>{u(_e.ptr===G);const ae=X-be+rt.byteOffset;return _e.onHeaderValue(new Ye(rt.
buffer,ae,x))||0},wasm_on_headers_complete:(G,X,x,ae)=>(u(_e.ptr===G),_e.onHeadersComplete(X,!!x,!!ae)||0),wasm_on_body:(G,X,x)=>{u(_e.ptr===G);const ae=X-be+rt.byteOffset;return _e.onBody(new Ye(rt.buffer,
ae,x))||0},wasm_on_message_complete:G=>(u(_e.ptr===G),_e.onMessageComplete()||0)}})}let st=null,ut=it();ut.catch();let _e=null,rt=null,tt=0,be=null;const ke=0,He=1,J=2|He,N=4|He,O=8|ke;class _{constructor(ne,G,{
exports:X}){u(Number.isFinite(ne[K])&&ne[K]>0),this.llhttp=X,this.ptr=this.llhttp.llhttp_alloc(Qe.TYPE.RESPONSE),this.client=ne,this.socket=G,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=ne[K],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.
bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=ne[fe]}setTimeout(ne,G){ne!==this.timeoutValue||G&He^this.timeoutType&He?(this.timeout&&(k.clearTimeout(this.
timeout),this.timeout=null),ne&&(G&He?this.timeout=k.setFastTimeout(v,ne,new WeakRef(this)):(this.timeout=setTimeout(v,ne,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=ne):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=G}resume(){this.socket.destroyed||!this.paused||(u(this.ptr!=null),u(_e==null),this.llhttp.llhttp_resume(this.ptr),u(this.timeoutType===N),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||te),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const ne=this.socket.read();if(ne===
null)break;this.execute(ne)}}execute(ne){u(this.ptr!=null),u(_e==null),u(!this.paused);const{socket:G,llhttp:X}=this;ne.length>tt&&(be&&X.free(be),tt=Math.ceil(ne.length/4096)*4096,be=X.malloc(tt)),new Uint8Array(
X.memory.buffer,be,tt).set(ne);try{let x;try{rt=ne,_e=this,x=X.llhttp_execute(this.ptr,be,ne.length)}catch(ue){throw ue}finally{_e=null,rt=null}const ae=X.llhttp_get_error_pos(this.ptr)-be;if(x!==Qe.ERROR.
OK){const ue=ne.subarray(ae);if(x===Qe.ERROR.PAUSED_UPGRADE)this.onUpgrade(ue);else if(x===Qe.ERROR.PAUSED)this.paused=!0,G.unshift(ue);else throw this.createError(x,ue)}}catch(x){S.destroy(G,x)}}finish(){
u(_e===null),u(this.ptr!=null),u(!this.paused);const{llhttp:ne}=this;let G;try{_e=this,G=ne.llhttp_finish(this.ptr)}finally{_e=null}return G===Qe.ERROR.OK?null:G===Qe.ERROR.PAUSED||G===Qe.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(G,te)}createError(ne,G){const{llhttp:X,contentLength:x,bytesRead:ae}=this;if(x&&ae!==parseInt(x,10))return new h;const ue=X.llhttp_get_error_reason(this.ptr);let ye="";
if(ue){const Se=new Uint8Array(X.memory.buffer,ue).indexOf(0);ye="Response does not match the HTTP/1.1 protocol ("+Buffer.from(X.memory.buffer,ue,Se).toString()+")"}return new c(ye,Qe.ERROR[ne],G)}destroy(){
u(this.ptr!=null),u(_e==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&k.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(ne){
this.statusText=ne.toString()}onMessageBegin(){const{socket:ne,client:G}=this;if(ne.destroyed)return-1;if(G[R]===0)return S.destroy(ne,new l("bad response",S.getSocketInfo(ne))),-1;const X=G[d][G[D]];
if(!X)return-1;X.onResponseStarted()}onHeaderField(ne){const G=this.headers.length;(G&1)===0?this.headers.push(ne):this.headers[G-1]=Buffer.concat([this.headers[G-1],ne]),this.trackHeader(ne.length)}onHeaderValue(ne){
let G=this.headers.length;(G&1)===1?(this.headers.push(ne),G+=1):this.headers[G-1]=Buffer.concat([this.headers[G-1],ne]);const X=this.headers[G-2];if(X.length===10){const x=S.bufferToLowerCasedHeaderName(
X);x==="keep-alive"?this.keepAlive+=ne.toString():x==="connection"&&(this.connection+=ne.toString())}else X.length===14&&S.bufferToLowerCasedHeaderName(X)==="content-length"&&(this.contentLength+=ne.toString());
this.trackHeader(ne.length)}trackHeader(ne){this.headersSize+=ne,this.headersSize>=this.headersMaxSize&&S.destroy(this.socket,new I)}onUpgrade(ne){const{upgrade:G,client:X,socket:x,headers:ae,statusCode:ue,
statusText:ye}=this;u(G),u(X[Y]===x),u(!x.destroyed),u(!this.paused),u((ae.length&1)===0);const Se=X[d][X[D]];u(Se),u(Se.upgrade||Se.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=
null,this.headers=[],this.headersSize=0,x.unshift(ne),x[E].destroy(),x[E]=null,x[B]=null,x[F]=null,Ce(x),X[Y]=null,X[ie]=null,X[d][X[D]++]=null,X.emit("disconnect",X[t],[X],new i("upgrade"));try{Se.onUpgrade(
ue,ae,x,ye)}catch(Ne){S.errorRequest(X,Se,Ne),S.destroy(x,Ne)}X[Ae]()}onHeadersComplete(ne,G,X){const{client:x,socket:ae,headers:ue,statusText:ye}=this;if(ae.destroyed)return-1;if(x[R]===0)return S.destroy(
ae,new l("bad response",S.getSocketInfo(ae))),-1;const Se=x[d][x[D]];if(!Se)return-1;if(u(!this.upgrade),u(this.statusCode<200),ne===100)return S.destroy(ae,new l("bad response",S.getSocketInfo(ae))),
-1;if(G&&!Se.upgrade)return S.destroy(ae,new l("bad upgrade",S.getSocketInfo(ae))),-1;if(u(this.timeoutType===J),this.statusCode=ne,this.shouldKeepAlive=X||Se.method==="HEAD"&&!ae[a]&&this.connection.
toLowerCase()==="keep-alive",this.statusCode>=200){const je=Se.bodyTimeout!=null?Se.bodyTimeout:x[W];this.setTimeout(je,N)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(Se.method===
"CONNECT")return u(x[R]===1),this.upgrade=!0,2;if(G)return u(x[R]===1),this.upgrade=!0,2;if(u((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&x[L]){const je=this.
keepAlive?S.parseKeepAliveTimeout(this.keepAlive):null;if(je!=null){const ot=Math.min(je-x[Ie],x[de]);ot<=0?ae[a]=!0:x[$]=ot}else x[$]=x[m]}else ae[a]=!0;const Ne=Se.onHeaders(ne,ue,this.resume,ye)===
!1;return Se.aborted?-1:Se.method==="HEAD"||ne<200?1:(ae[M]&&(ae[M]=!1,x[Ae]()),Ne?Qe.ERROR.PAUSED:0)}onBody(ne){const{client:G,socket:X,statusCode:x,maxResponseSize:ae}=this;if(X.destroyed)return-1;const ue=G[d][G[D]];
if(u(ue),u(this.timeoutType===N),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),u(x>=200),ae>-1&&this.bytesRead+ne.length>ae)return S.destroy(X,new s),-1;if(this.bytesRead+=ne.length,ue.onData(
ne)===!1)return Qe.ERROR.PAUSED}onMessageComplete(){const{client:ne,socket:G,statusCode:X,upgrade:x,headers:ae,contentLength:ue,bytesRead:ye,shouldKeepAlive:Se}=this;if(G.destroyed&&(!X||Se))return-1;
if(x)return;u(X>=100),u((this.headers.length&1)===0);const Ne=ne[d][ne[D]];if(u(Ne),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,!(X<200)){if(Ne.method!=="HEAD"&&ue&&ye!==parseInt(ue,10))return S.destroy(G,new h),-1;if(Ne.onComplete(ae),ne[d][ne[D]++]=null,G[Je]=!0,G[r])return u(ne[R]===0),S.destroy(
G,new i("reset")),Qe.ERROR.PAUSED;if(Se){if(G[a]&&ne[R]===0)return S.destroy(G,new i("reset")),Qe.ERROR.PAUSED;ne[L]==null||ne[L]===1?setImmediate(()=>ne[Ae]()):ne[Ae]()}else return S.destroy(G,new i(
"reset")),Qe.ERROR.PAUSED}}}function v(Le){const{socket:ne,timeoutType:G,client:X,paused:x}=Le.deref();G===J?(!ne[r]||ne.writableNeedDrain||X[R]>1)&&(u(!x,"cannot be paused while waiting for headers"),
S.destroy(ne,new A)):G===N?x||S.destroy(ne,new g):G===O&&(u(X[R]===0&&X[$]),S.destroy(ne,new i("socket idle timeout")))}async function z(Le,ne){Le[Y]=ne,st||(st=await ut,ut=null),ne[o]=!1,ne[r]=!1,ne[a]=
!1,ne[M]=!1,ne[me]=0,ne[ve]=null,ne[Je]=!1,ne[E]=new _(Le,ne,st),Fe(ne,"error",function(X){const x=this[E];if(X.code==="ECONNRESET"&&x.statusCode&&!x.shouldKeepAlive){const ae=x.finish();ae&&(this[F]=
ae,this[B][le](ae));return}this[F]=X,this[B][le](X)}),Fe(ne,"readable",function(){const X=this[E];X&&X.readMore()}),Fe(ne,"end",function(){const X=this[E];if(X.statusCode&&!X.shouldKeepAlive){const x=X.
finish();x&&S.destroy(this,x);return}S.destroy(this,new l("other side closed",S.getSocketInfo(this)))}),Fe(ne,"close",function(){const X=this[B],x=this[E];Z(this),x&&(!this[F]&&x.statusCode&&!x.shouldKeepAlive&&
(this[F]=x.finish()||this[F]),this[E].destroy(),this[E]=null);const ae=this[F]||new l("closed",S.getSocketInfo(this));if(X[Y]=null,X[ie]=null,X.destroyed){u(X[b]===0);const ue=X[d].splice(X[D]);for(let ye=0;ye<
ue.length;ye++){const Se=ue[ye];S.errorRequest(X,Se,ae)}}else if(X[R]>0&&ae.code!=="UND_ERR_INFO"){const ue=X[d][X[D]];X[d][X[D]++]=null,S.errorRequest(X,ue,ae)}X[C]=X[D],u(X[R]===0),X.emit("disconnec\
t",X[t],[X],ae),X[Ae]()});let G=!1;return ne.on("close",()=>{G=!0}),{version:"h1",defaultPipelining:1,write(...X){return Te(Le,...X)},resume(){ce(Le)},destroy(X,x){G?queueMicrotask(x):ne.destroy(X).on(
"close",x)},get destroyed(){return ne.destroyed},busy(X){return!!(ne[r]||ne[a]||ne[M]||ne[me]===1||X&&(Le[R]>0&&!X.idempotent||Le[R]>0&&(X.upgrade||X.method==="CONNECT")||Le[R]>0&&S.bodyLength(X.body)!==
0&&(S.isStream(X.body)||S.isAsyncIterable(X.body)||S.isFormDataLike(X.body))))}}}function Z(Le){Le[ve]&&(clearImmediate(Le[ve]),Le[ve]=null),Le[me]=0}function se(Le,ne){ne[me]=1,ne[ve]=setImmediate(()=>{
ne[ve]=null,ne[me]=2,Le[Y]===ne&&!ne.destroyed&&Le[Ae]()})}function ce(Le){const ne=Le[Y];if(ne&&!ne.destroyed){if(Le[n]===0?!ne[o]&&ne.unref&&(ne.unref(),ne[o]=!0):ne[o]&&ne.ref&&(ne.ref(),ne[o]=!1),
Le[R]===0&&Le[b]>0&&ne[Je]){if(ne[me]===0)return se(Le,ne),ne[E].readMore(),ne.destroyed,void 0;if(ne[me]===1)return ne[E].readMore(),ne.destroyed,void 0}if(Le[R]===0&&(ne[E].readMore(),ne.destroyed))
return;if(Le[n]===0)ne[E].timeoutType!==O&&ne[E].setTimeout(Le[$],O);else if(Le[R]>0&&ne[E].statusCode<200&&ne[E].timeoutType!==J){const G=Le[d][Le[D]],X=G.headersTimeout!=null?G.headersTimeout:Le[j];
ne[E].setTimeout(X,J)}}}function we(Le){return Le!=="GET"&&Le!=="HEAD"&&Le!=="OPTIONS"&&Le!=="TRACE"&&Le!=="CONNECT"}function Te(Le,ne){const{method:G,path:X,host:x,upgrade:ae,blocking:ue,reset:ye}=ne;
let{body:Se,headers:Ne,contentLength:je}=ne;const ot=G==="PUT"||G==="POST"||G==="PATCH"||G==="QUERY"||G==="PROPFIND"||G==="PROPPATCH";if(S.isFormDataLike(Se)){Ze||(Ze=e(84492).extractBody);const[Qt,bt]=Ze(
Se);ne.contentType==null&&Ne.push("content-type",bt),Se=Qt.stream,je=Qt.length}else if(S.isBlobLike(Se)&&ne.contentType==null){const Qt=Se.type;if(Qt){const bt=`${Qt}`;if(!S.isValidHeaderValue(bt))return S.
errorRequest(Le,ne,new f("invalid content-type header")),!1;Ne.push("content-type",bt)}}Se&&typeof Se.read=="function"&&Se.read(0);const ht=S.bodyLength(Se);if(je=ht??je,je===null&&(je=ne.contentLength),
je===0&&!ot&&(je=null),we(G)&&je>0&&ne.contentLength!==null&&ne.contentLength!==je){if(Le[P])return S.errorRequest(Le,ne,new p),!1;process.emitWarning(new p)}const nt=Le[Y];Z(nt);const gt=Qt=>{if(!ne.
aborted){if(ne.completed){(ne.upgrade||ne.method==="CONNECT")&&S.destroy(nt,new i("aborted"));return}S.errorRequest(Le,ne,Qt||new Q),S.destroy(Se),S.destroy(nt,new i("aborted"))}};try{ne.onConnect(gt)}catch(Qt){
S.errorRequest(Le,ne,Qt)}if(ne.aborted)return!1;G==="HEAD"&&(nt[a]=!0),(ae||G==="CONNECT")&&(nt[a]=!0),ye!=null&&(nt[a]=ye),Le[H]&&nt[ee]++>=Le[H]&&(nt[a]=!0),ue&&(nt[M]=!0);let dt=`${G} ${X} HTTP/1.1\
\r
`;if(typeof x=="string"?dt+=`host: ${x}\r
`:dt+=Le[y],ae?dt+=`connection: upgrade\r
upgrade: ${ae}\r
`:Le[L]&&!nt[a]?dt+=`connection: keep-alive\r
`:dt+=`connection: close\r
`,Array.isArray(Ne))for(let Qt=0;Qt<Ne.length;Qt+=2){const bt=Ne[Qt+0],Et=Ne[Qt+1];if(Array.isArray(Et))for(let Dt=0;Dt<Et.length;Dt++)dt+=`${bt}: ${Et[Dt]}\r
`;else dt+=`${bt}: ${Et}\r
`}return w.sendHeaders.hasSubscribers&&w.sendHeaders.publish({request:ne,headers:dt,socket:nt}),!Se||ht===0?Ue(gt,null,Le,ne,nt,je,dt,ot):S.isBuffer(Se)?Ue(gt,Se,Le,ne,nt,je,dt,ot):S.isBlobLike(Se)?typeof Se.
stream=="function"?$e(gt,Se.stream(),Le,ne,nt,je,dt,ot):We(gt,Se,Le,ne,nt,je,dt,ot):S.isStream(Se)?pe(gt,Se,Le,ne,nt,je,dt,ot):S.isIterable(Se)?$e(gt,Se,Le,ne,nt,je,dt,ot):u(!1),!0}function pe(Le,ne,G,X,x,ae,ue,ye){
u(ae!==0||G[R]===0,"stream body cannot be pipelined");let Se=!1;const Ne=new Ve({abort:Le,socket:x,request:X,contentLength:ae,client:G,expectsPayload:ye,header:ue}),je=function(gt){if(!Se)try{!Ne.write(
gt)&&this.pause&&this.pause()}catch(dt){S.destroy(this,dt)}},ot=function(){Se||ne.resume&&ne.resume()},ht=function(){if(queueMicrotask(()=>{ne.removeListener("error",nt)}),!Se){const gt=new Q;queueMicrotask(
()=>nt(gt))}},nt=function(gt){if(!Se){if(Se=!0,u(x.destroyed||x[r]&&G[R]<=1),x.off("drain",ot).off("error",nt),ne.removeListener("data",je).removeListener("end",nt).removeListener("close",ht),!gt)try{
Ne.end()}catch(dt){gt=dt}Ne.destroy(gt),gt&&(gt.code!=="UND_ERR_INFO"||gt.message!=="reset")?S.destroy(ne,gt):S.destroy(ne)}};ne.on("data",je).on("end",nt).on("error",nt).on("close",ht),ne.resume&&ne.
resume(),x.on("drain",ot).on("error",nt),ne.errorEmitted??ne.errored?setImmediate(()=>nt(ne.errored)):(ne.endEmitted??ne.readableEnded)&&setImmediate(()=>nt(null)),(ne.closeEmitted??ne.closed)&&setImmediate(
ht)}function Ue(Le,ne,G,X,x,ae,ue,ye){try{ne?S.isBuffer(ne)&&(u(ae===ne.byteLength,"buffer body must have content length"),x.cork(),x.write(`${ue}content-length: ${ae}\r
\r
`,"latin1"),x.write(ne),x.uncork(),X.onBodySent(ne),!ye&&X.reset!==!1&&(x[a]=!0)):ae===0?x.write(`${ue}content-length: 0\r
\r
`,"latin1"):(u(ae===null,"no body must not have content length"),x.write(`${ue}\r
`,"latin1")),X.onRequestSent(),G[Ae]()}catch(Se){Le(Se)}}async function We(Le,ne,G,X,x,ae,ue,ye){u(ae===ne.size,"blob body must have content length");try{if(ae!=null&&ae!==ne.size)throw new p;const Se=Buffer.
from(await ne.arrayBuffer());x.cork(),x.write(`${ue}content-length: ${ae}\r
\r
`,"latin1"),x.write(Se),x.uncork(),X.onBodySent(Se),X.onRequestSent(),!ye&&X.reset!==!1&&(x[a]=!0),G[Ae]()}catch(Se){Le(Se)}}async function $e(Le,ne,G,X,x,ae,ue,ye){u(ae!==0||G[R]===0,"iterator body c\
annot be pipelined");let Se=null;function Ne(){if(Se){const ht=Se;Se=null,ht()}}const je=()=>new Promise((ht,nt)=>{u(Se===null),x[F]?nt(x[F]):Se=ht});x.on("close",Ne).on("drain",Ne);const ot=new Ve({abort:Le,
socket:x,request:X,contentLength:ae,client:G,expectsPayload:ye,header:ue});try{for await(const ht of ne){if(x[F])throw x[F];ot.write(ht)||await je()}ot.end()}catch(ht){ot.destroy(ht)}finally{x.off("cl\
ose",Ne).off("drain",Ne)}}class Ve{constructor({abort:ne,socket:G,request:X,contentLength:x,client:ae,expectsPayload:ue,header:ye}){this.socket=G,this.request=X,this.contentLength=x,this.client=ae,this.
bytesWritten=0,this.expectsPayload=ue,this.header=ye,this.abort=ne,G[r]=!0}write(ne){const{socket:G,request:X,contentLength:x,client:ae,bytesWritten:ue,expectsPayload:ye,header:Se}=this;if(G[F])throw G[F];
if(G.destroyed)return!1;const Ne=Buffer.byteLength(ne);if(!Ne)return!0;if(x!==null&&ue+Ne>x){if(ae[P])throw new p;process.emitWarning(new p)}G.cork(),ue===0&&(!ye&&X.reset!==!1&&(G[a]=!0),x===null?G.write(
`${Se}transfer-encoding: chunked\r
`,"latin1"):G.write(`${Se}content-length: ${x}\r
\r
`,"latin1")),x===null&&G.write(`\r
${Ne.toString(16)}\r
`,"latin1"),this.bytesWritten+=Ne;const je=G.write(ne);return G.uncork(),X.onBodySent(ne),je||G[E].timeout&&G[E].timeoutType===J&&G[E].timeout.refresh&&G[E].timeout.refresh(),je}end(){const{socket:ne,
contentLength:G,client:X,bytesWritten:x,expectsPayload:ae,header:ue,request:ye}=this;if(ye.onRequestSent(),ne[r]=!1,ne[F])throw ne[F];if(!ne.destroyed){if(x===0?ae?ne.write(`${ue}content-length: 0\r
\r
`,"latin1"):ne.write(`${ue}\r
`,"latin1"):G===null&&ne.write(`\r
0\r
\r
`,"latin1"),G!==null&&x!==G){if(X[P])throw new p;process.emitWarning(new p)}ne[E].timeout&&ne[E].timeoutType===J&&ne[E].timeout.refresh&&ne[E].timeout.refresh(),X[Ae]()}}destroy(ne){const{socket:G,client:X,
abort:x}=this;G[r]=!1,ne&&(u(X[R]<=1,"pipeline should only contain this request"),x(ne))}}U.exports=z}),88788:((U,V,e)=>{const u=e(34589),{errorMonitor:S}=e(78474),{pipeline:w}=e(57075),k=e(3440),{RequestContentLengthMismatchError:p,
RequestAbortedError:h,SocketError:Q,InformationalError:f}=e(68707),{kUrl:A,kReset:I,kClient:l,kRunning:i,kPending:g,kQueue:c,kPendingIdx:s,kRunningIdx:t,kError:a,kSocket:B,kStrictContentLength:E,kOnError:M,
kMaxConcurrentStreams:R,kHTTP2Session:b,kResume:n,kSize:r,kHTTPContext:d}=e(36443),o=Symbol("open streams");let m,y=!1,C;try{C=e(32467)}catch{C={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:D,
HTTP2_HEADER_METHOD:F,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:Y,HTTP2_HEADER_CONTENT_LENGTH:$,HTTP2_HEADER_EXPECT:K,HTTP2_HEADER_STATUS:de}}=C;function Ie(Ce){const me=[];for(const[ve,Je]of Object.entries(
Ce))if(Array.isArray(Je))for(const Ze of Je)me.push(Buffer.from(ve),Buffer.from(Ze));else me.push(Buffer.from(ve),Buffer.from(Je));return me}function j(Ce){const{[de]:me,...ve}=Ce;return Ie(ve)}async function W(Ce,me){
Ce[B]=me,y||(y=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const ve=C.connect(Ce[A],{createConnection:()=>me,peerMaxConcurrentStreams:Ce[R]});
ve[o]=0,ve[l]=Ce,ve[B]=me,k.addListener(ve,"error",H),k.addListener(ve,"frameError",ee),k.addListener(ve,"end",fe),k.addListener(ve,"goaway",le),k.addListener(ve,"close",function(){const{[l]:Ze}=this,
{[B]:it}=Ze,st=this[B][a]||this[a]||new Q("closed",k.getSocketInfo(it));if(Ze[b]=null,Ze.destroyed){u(Ze[g]===0);const ut=Ze[c].splice(Ze[t]);for(let _e=0;_e<ut.length;_e++){const rt=ut[_e];k.errorRequest(
Ze,rt,st)}}}),ve.unref(),Ce[b]=ve,me[b]=ve,k.addListener(me,"error",function(Ze){this[a]=Ze,this[l][M](Ze)}),k.addListener(me,"end",function(){k.destroy(this,new Q("other side closed",k.getSocketInfo(
this)))}),k.addListener(me,"close",function(){const Ze=this[a]||new Q("closed",k.getSocketInfo(this));Ce[B]=null,this[b]!=null&&this[b].destroy(Ze),Ce[s]=Ce[t],u(Ce[i]===0),Ce.emit("disconnect",Ce[A],
[Ce],Ze),Ce[n]()});let Je=!1;return me.on("close",()=>{Je=!0}),{version:"h2",defaultPipelining:1/0,write(...Ze){return ie(Ce,...Ze)},resume(){P(Ce)},destroy(Ze,it){Je?queueMicrotask(it):me.destroy(Ze).
on("close",it)},get destroyed(){return me.destroyed},busy(){return!1}}}function P(Ce){const me=Ce[B];me?.destroyed===!1&&(Ce[r]===0&&Ce[R]===0?(me.unref(),Ce[b].unref()):(me.ref(),Ce[b].ref()))}function H(Ce){
this[B][a]=Ce,this[l][M](Ce)}function ee(Ce,me,ve){if(ve===0){const Je=new f(`HTTP/2: "frameError" received - type ${Ce}, code ${me}`);this[B][a]=Je,this[l][M](Je)}}function fe(){const Ce=new Q("other\
 side closed",k.getSocketInfo(this[B]));this.destroy(Ce),k.destroy(this[B],Ce)}function le(Ce){const me=this[a]||new Q(`HTTP/2: "GOAWAY" frame received with code ${Ce}`,k.getSocketInfo(this)),ve=this[l];
if(ve[B]=null,ve[d]=null,this[b]!=null&&(this[b].destroy(me),this[b]=null),k.destroy(this[B],me),ve[t]<ve[c].length){const Je=ve[c][ve[t]];ve[c][ve[t]++]=null,k.errorRequest(ve,Je,me),ve[s]=ve[t]}u(ve[i]===
0),ve.emit("disconnect",ve[A],[ve],me),ve[n]()}function Ae(Ce){return Ce!=="GET"&&Ce!=="HEAD"&&Ce!=="OPTIONS"&&Ce!=="TRACE"&&Ce!=="CONNECT"}function ie(Ce,me){const ve=Ce[b],{method:Je,path:Ze,host:it,
upgrade:st,expectContinue:ut,signal:_e,headers:rt}=me;let{body:tt}=me;if(st)return k.errorRequest(Ce,me,new Error("Upgrade not supported for H2")),!1;const be={};for(let Z=0;Z<rt.length;Z+=2){const se=rt[Z+
0],ce=rt[Z+1];if(Array.isArray(ce))for(let we=0;we<ce.length;we++)be[se]?be[se]+=`,${ce[we]}`:be[se]=ce[we];else be[se]=ce}let ke;const{hostname:He,port:J}=Ce[A];be[D]=it||`${He}${J?`:${J}`:""}`,be[F]=
Je;const N=Z=>{if(!me.aborted){if(me.completed){Je==="CONNECT"&&ke!=null&&k.destroy(ke,Z||new h);return}Z=Z||new h,k.errorRequest(Ce,me,Z),ke!=null&&k.destroy(ke,Z),k.destroy(tt,Z),Ce[c][Ce[t]++]=null,
Ce[n]()}};try{me.onConnect(N)}catch(Z){k.errorRequest(Ce,me,Z)}if(me.aborted)return!1;if(Je==="CONNECT"){ve.ref(),ke=ve.request(be,{endStream:!1,signal:_e});let Z=!1;const se=Te=>{Z=!0,ke.off(S,ce),me.
onUpgradeResponse(Number(Te[de]),Te,j)},ce=Te=>{Z=!0,ke.off("response",se),me.onUpgradeError(Te)},we=()=>{try{me.onUpgrade(null,null,ke)}catch(Te){ke.off("response",se),N(Te);return}me.aborted||(ke.off(
"error",N),ke.once(S,ce),Ce[c][Ce[t]++]=null)};return ke.once("response",se),ke.once("error",N),++ve[o],we(),ke.once("close",()=>{!Z&&me.completed&&(ke.off("response",se),ke.off(S,ce),me.onUpgradeError(
new f(`HTTP/2: "stream error" received - code ${ke.rstCode}`))),ve[o]-=1,ve[o]===0&&ve.unref()}),!0}be[L]=Ze,be[Y]="https";const O=Je==="PUT"||Je==="POST"||Je==="PATCH";tt&&typeof tt.read=="function"&&
tt.read(0);let _=k.bodyLength(tt);if(k.isFormDataLike(tt)){m??=e(84492).extractBody;const[Z,se]=m(tt);be["content-type"]=se,tt=Z.stream,_=Z.length}if(_==null&&(_=me.contentLength),(_===0||!O)&&(_=null),
Ae(Je)&&_>0&&me.contentLength!=null&&me.contentLength!==_){if(Ce[E])return k.errorRequest(Ce,me,new p),!1;process.emitWarning(new p)}_!=null&&(u(tt,"no body must not have content length"),be[$]=`${_}`),
ve.ref();const v=Je==="GET"||Je==="HEAD"||tt===null;return ut?(be[K]="100-continue",ke=ve.request(be,{endStream:v,signal:_e}),ke.once("continue",z)):(ke=ve.request(be,{endStream:v,signal:_e}),z()),++ve[o],
ke.once("response",Z=>{const{[de]:se,...ce}=Z;if(me.onResponseStarted(),me.aborted){const we=new h;k.errorRequest(Ce,me,we),k.destroy(ke,we);return}me.onHeaders(Number(se),Ie(ce),ke.resume.bind(ke),"")===
!1&&ke.pause(),ke.on("data",we=>{me.onData(we)===!1&&ke.pause()})}),ke.once("end",()=>{(ke.state?.state==null||ke.state.state<6)&&me.onComplete([]),ve[o]===0&&ve.unref(),N(new f("HTTP/2: stream half-c\
losed (remote)")),Ce[c][Ce[t]++]=null,Ce[s]=Ce[t],Ce[n]()}),ke.once("close",()=>{ve[o]-=1,ve[o]===0&&ve.unref()}),ke.once("error",function(Z){N(Z)}),ke.once("frameError",(Z,se)=>{N(new f(`HTTP/2: "fra\
meError" received - type ${Z}, code ${se}`))}),!0;function z(){!tt||_===0?Qe(N,ke,null,Ce,me,Ce[B],_,O):k.isBuffer(tt)?Qe(N,ke,tt,Ce,me,Ce[B],_,O):k.isBlobLike(tt)?typeof tt.stream=="function"?Fe(N,ke,
tt.stream(),Ce,me,Ce[B],_,O):Ye(N,ke,tt,Ce,me,Ce[B],_,O):k.isStream(tt)?te(N,Ce[B],O,ke,tt,Ce,me,_):k.isIterable(tt)?Fe(N,ke,tt,Ce,me,Ce[B],_,O):u(!1)}}function Qe(Ce,me,ve,Je,Ze,it,st,ut){try{ve!=null&&
k.isBuffer(ve)&&(u(st===ve.byteLength,"buffer body must have content length"),me.cork(),me.write(ve),me.uncork(),me.end(),Ze.onBodySent(ve)),ut||(it[I]=!0),Ze.onRequestSent(),Je[n]()}catch(_e){Ce(_e)}}
function te(Ce,me,ve,Je,Ze,it,st,ut){u(ut!==0||it[i]===0,"stream body cannot be pipelined");const _e=w(Ze,Je,tt=>{tt?(k.destroy(_e,tt),Ce(tt)):(k.removeAllListeners(_e),st.onRequestSent(),ve||(me[I]=!0),
it[n]())});k.addListener(_e,"data",rt);function rt(tt){st.onBodySent(tt)}}async function Ye(Ce,me,ve,Je,Ze,it,st,ut){u(st===ve.size,"blob body must have content length");try{if(st!=null&&st!==ve.size)
throw new p;const _e=Buffer.from(await ve.arrayBuffer());me.cork(),me.write(_e),me.uncork(),me.end(),Ze.onBodySent(_e),Ze.onRequestSent(),ut||(it[I]=!0),Je[n]()}catch(_e){Ce(_e)}}async function Fe(Ce,me,ve,Je,Ze,it,st,ut){
u(st!==0||Je[i]===0,"iterator body cannot be pipelined");let _e=null;function rt(){if(_e){const be=_e;_e=null,be()}}const tt=()=>new Promise((be,ke)=>{u(_e===null),it[a]?ke(it[a]):_e=be});me.on("close",
rt).on("drain",rt);try{for await(const be of ve){if(it[a])throw it[a];const ke=me.write(be);Ze.onBodySent(be),ke||await tt()}me.end(),Ze.onRequestSent(),ut||(it[I]=!0),Je[n]()}catch(be){Ce(be)}finally{
me.off("close",rt).off("drain",rt)}}U.exports=W}),23701:((U,V,e)=>{const u=e(34589),S=e(77030),w=e(37067),k=e(3440),{channels:p}=e(42414),h=e(44655),Q=e(21841),{InvalidArgumentError:f,InformationalError:A,
ClientDestroyedError:I}=e(68707),l=e(59136),{kUrl:i,kServerName:g,kClient:c,kBusy:s,kConnect:t,kResuming:a,kRunning:B,kPending:E,kSize:M,kQueue:R,kConnected:b,kConnecting:n,kNeedDrain:r,kKeepAliveDefaultTimeout:d,
kHostHeader:o,kPendingIdx:m,kRunningIdx:y,kError:C,kPipelining:D,kKeepAliveTimeoutValue:F,kMaxHeadersSize:L,kKeepAliveMaxTimeout:Y,kKeepAliveTimeoutThreshold:$,kHeadersTimeout:K,kBodyTimeout:de,kStrictContentLength:Ie,
kConnector:j,kMaxRedirections:W,kMaxRequests:P,kCounter:H,kClose:ee,kDestroy:fe,kDispatch:le,kInterceptors:Ae,kLocalAddress:ie,kMaxResponseSize:Qe,kOnError:te,kHTTPContext:Ye,kMaxConcurrentStreams:Fe,
kResume:Ce}=e(36443),me=e(637),ve=e(88788);let Je=!1;const Ze=Symbol("kClosedResolve"),it=()=>{};function st(J){return J[D]??J[Ye]?.defaultPipelining??1}class ut extends Q{constructor(N,{interceptors:O,
maxHeaderSize:_,headersTimeout:v,socketTimeout:z,requestTimeout:Z,connectTimeout:se,bodyTimeout:ce,idleTimeout:we,keepAlive:Te,keepAliveTimeout:pe,maxKeepAliveTimeout:Ue,keepAliveMaxTimeout:We,keepAliveTimeoutThreshold:$e,
socketPath:Ve,pipelining:Le,tls:ne,strictContentLength:G,maxCachedSessions:X,maxRedirections:x,connect:ae,maxRequestsPerClient:ue,localAddress:ye,maxResponseSize:Se,autoSelectFamily:Ne,autoSelectFamilyAttemptTimeout:je,
maxConcurrentStreams:ot,allowH2:ht,webSocket:nt,eventSource:gt}={}){if(super({webSocket:nt,eventSource:gt}),Te!==void 0)throw new f("unsupported keepAlive, use pipelining=0 instead");if(z!==void 0)throw new f(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(Z!==void 0)throw new f("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(we!==void 0)throw new f("uns\
upported idleTimeout, use keepAliveTimeout instead");if(Ue!==void 0)throw new f("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(_!=null&&!Number.isFinite(_))throw new f("invalid\
 maxHeaderSize");if(Ve!=null&&typeof Ve!="string")throw new f("invalid socketPath");if(se!=null&&(!Number.isFinite(se)||se<0))throw new f("invalid connectTimeout");if(pe!=null&&(!Number.isFinite(pe)||
pe<=0))throw new f("invalid keepAliveTimeout");if(We!=null&&(!Number.isFinite(We)||We<=0))throw new f("invalid keepAliveMaxTimeout");if($e!=null&&!Number.isFinite($e))throw new f("invalid keepAliveTim\
eoutThreshold");if(v!=null&&(!Number.isInteger(v)||v<0))throw new f("headersTimeout must be a positive integer or zero");if(ce!=null&&(!Number.isInteger(ce)||ce<0))throw new f("bodyTimeout must be a p\
ositive integer or zero");if(ae!=null&&typeof ae!="function"&&typeof ae!="object")throw new f("connect must be a function or an object");if(x!=null&&(!Number.isInteger(x)||x<0))throw new f("maxRedirec\
tions must be a positive number");if(ue!=null&&(!Number.isInteger(ue)||ue<0))throw new f("maxRequestsPerClient must be a positive number");if(ye!=null&&(typeof ye!="string"||S.isIP(ye)===0))throw new f(
"localAddress must be valid string IP address");if(Se!=null&&(!Number.isInteger(Se)||Se<-1))throw new f("maxResponseSize must be a positive number");if(je!=null&&(!Number.isInteger(je)||je<-1))throw new f(
"autoSelectFamilyAttemptTimeout must be a positive number");if(ht!=null&&typeof ht!="boolean")throw new f("allowH2 must be a valid boolean value");if(ot!=null&&(typeof ot!="number"||ot<1))throw new f(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof ae!="function"&&(ae=l({...ne,maxCachedSessions:X,allowH2:ht,socketPath:Ve,timeout:se,...Ne?{autoSelectFamily:Ne,autoSelectFamilyAttemptTimeout:je}:
void 0,...ae})),O?.Client&&Array.isArray(O.Client)?(this[Ae]=O.Client,Je||(Je=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-IN\
TERCEPTOR-DEPRECATED"}))):this[Ae]=[_e({maxRedirections:x})],this[i]=k.parseOrigin(N),this[j]=ae,this[D]=Le??1,this[L]=_||w.maxHeaderSize,this[d]=pe??4e3,this[Y]=We??6e5,this[$]=$e??2e3,this[F]=this[d],
this[g]=null,this[ie]=ye??null,this[a]=0,this[r]=0,this[o]=`host: ${this[i].hostname}${this[i].port?`:${this[i].port}`:""}\r
`,this[de]=ce??3e5,this[K]=v??3e5,this[Ie]=G??!0,this[W]=x,this[P]=ue,this[Ze]=null,this[Qe]=Se>-1?Se:-1,this[Fe]=ot??100,this[Ye]=null,this[R]=[],this[y]=0,this[m]=0,this[Ce]=dt=>ke(this,dt),this[te]=
dt=>rt(this,dt)}get pipelining(){return this[D]}set pipelining(N){this[D]=N,this[Ce](!0)}get[E](){return this[R].length-this[m]}get[B](){return this[m]-this[y]}get[M](){return this[R].length-this[y]}get[b](){
return!!this[Ye]&&!this[n]&&!this[Ye].destroyed}get[s](){return!!(this[Ye]?.busy(null)||this[M]>=(st(this)||1)||this[E]>0)}[t](N){tt(this),this.once("connect",N)}[le](N,O){const _=N.origin||this[i].origin,
v=new h(_,N,O);return this[R].push(v),this[a]||(k.bodyLength(v.body)==null&&k.isIterable(v.body)?(this[a]=1,queueMicrotask(()=>ke(this))):this[Ce](!0)),this[a]&&this[r]!==2&&this[s]&&(this[r]=2),this[r]<
2}async[ee](){return new Promise(N=>{this[M]?this[Ze]=N:N(null)})}async[fe](N){return new Promise(O=>{const _=this[R].splice(this[m]);for(let z=0;z<_.length;z++){const Z=_[z];k.errorRequest(this,Z,N)}
const v=()=>{this[Ze]&&(this[Ze](),this[Ze]=null),O(null)};this[Ye]?(this[Ye].destroy(N,v),this[Ye]=null):queueMicrotask(v),this[Ce]()})}}const _e=e(25092);function rt(J,N){if(J[B]===0&&N.code!=="UND_\
ERR_INFO"&&N.code!=="UND_ERR_SOCKET"){u(J[m]===J[y]);const O=J[R].splice(J[y]);for(let _=0;_<O.length;_++){const v=O[_];k.errorRequest(J,v,N)}u(J[M]===0)}}async function tt(J){u(!J[n]),u(!J[Ye]);let{host:N,
hostname:O,protocol:_,port:v}=J[i];if(O[0]==="["){const z=O.indexOf("]");u(z!==-1);const Z=O.substring(1,z);u(S.isIP(Z)),O=Z}J[n]=!0,p.beforeConnect.hasSubscribers&&p.beforeConnect.publish({connectParams:{
host:N,hostname:O,protocol:_,port:v,version:J[Ye]?.version,servername:J[g],localAddress:J[ie]},connector:J[j]});try{const z=await new Promise((Z,se)=>{J[j]({host:N,hostname:O,protocol:_,port:v,servername:J[g],
localAddress:J[ie]},(ce,we)=>{ce?se(ce):Z(we)})});if(J.destroyed){k.destroy(z.on("error",it),new I);return}u(z);try{J[Ye]=z.alpnProtocol==="h2"?await ve(J,z):await me(J,z)}catch(Z){throw z.destroy().on(
"error",it),Z}J[n]=!1,z[H]=0,z[P]=J[P],z[c]=J,z[C]=null,p.connected.hasSubscribers&&p.connected.publish({connectParams:{host:N,hostname:O,protocol:_,port:v,version:J[Ye]?.version,servername:J[g],localAddress:J[ie]},
connector:J[j],socket:z}),J.emit("connect",J[i],[J])}catch(z){if(J.destroyed)return;if(J[n]=!1,p.connectError.hasSubscribers&&p.connectError.publish({connectParams:{host:N,hostname:O,protocol:_,port:v,
version:J[Ye]?.version,servername:J[g],localAddress:J[ie]},connector:J[j],error:z}),z.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(u(J[B]===0);J[E]>0&&J[R][J[m]].servername===J[g];){const Z=J[R][J[m]++];
k.errorRequest(J,Z,z)}else rt(J,z);J.emit("connectionError",J[i],[J],z)}J[Ce]()}function be(J){J[r]=0,J.emit("drain",J[i],[J])}function ke(J,N){J[a]!==2&&(J[a]=2,He(J,N),J[a]=0,J[y]>256&&(J[R].splice(
0,J[y]),J[m]-=J[y],J[y]=0))}function He(J,N){for(;;){if(J.destroyed){u(J[E]===0);return}if(J[Ze]&&!J[M]){J[Ze](),J[Ze]=null;return}if(J[Ye]&&J[Ye].resume(),J[s])J[r]=2;else if(J[r]===2){N?(J[r]=1,queueMicrotask(
()=>be(J))):be(J);continue}if(J[E]===0||J[B]>=(st(J)||1))return;const O=J[R][J[m]];if(J[i].protocol==="https:"&&J[g]!==O.servername){if(J[B]>0)return;J[g]=O.servername,J[Ye]?.destroy(new A("servername\
 changed"),()=>{J[Ye]=null,ke(J)})}if(J[n])return;if(!J[Ye]){tt(J);return}if(J[Ye].destroyed||J[Ye].busy(O))return;!O.aborted&&J[Ye].write(O)?J[m]++:J[R].splice(J[m],1)}}U.exports=ut}),21841:((U,V,e)=>{
const u=e(4573),S=e(30883),{ClientDestroyedError:w,ClientClosedError:k,InvalidArgumentError:p}=e(68707),{kDestroy:h,kClose:Q,kClosed:f,kDestroyed:A,kDispatch:I,kInterceptors:l}=e(36443),i=Symbol("onDe\
stroyed"),g=Symbol("onClosed"),c=Symbol("Intercepted Dispatch"),s=Symbol("webSocketOptions"),t=Symbol("eventSourceOptions");class a extends S{constructor(E){super(),this[A]=!1,this[i]=null,this[f]=!1,
this[g]=[],this[s]=E?.webSocket??{},this[t]=E?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[s].maxFragments??131072,maxPayloadSize:this[s].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[t].maxEventSize??u.kStringMaxLength}}get destroyed(){return this[A]}get closed(){return this[f]}get interceptors(){return this[l]}set interceptors(E){if(E){for(let M=E.length-
1;M>=0;M--)if(typeof this[l][M]!="function")throw new p("interceptor must be an function")}this[l]=E}close(E){if(E===void 0)return new Promise((R,b)=>{this.close((n,r)=>n?b(n):R(r))});if(typeof E!="fu\
nction")throw new p("invalid callback");if(this[A]){queueMicrotask(()=>E(new w,null));return}if(this[f]){this[g]?this[g].push(E):queueMicrotask(()=>E(null,null));return}this[f]=!0,this[g].push(E);const M=()=>{
const R=this[g];this[g]=null;for(let b=0;b<R.length;b++)R[b](null,null)};this[Q]().then(()=>this.destroy()).then(()=>{queueMicrotask(M)})}destroy(E,M){if(typeof E=="function"&&(M=E,E=null),M===void 0)
return new Promise((b,n)=>{this.destroy(E,(r,d)=>r?n(r):b(d))});if(typeof M!="function")throw new p("invalid callback");if(this[A]){this[i]?this[i].push(M):queueMicrotask(()=>M(null,null));return}E||(E=
new w),this[A]=!0,this[i]=this[i]||[],this[i].push(M);const R=()=>{const b=this[i];this[i]=null;for(let n=0;n<b.length;n++)b[n](null,null)};this[h](E).then(()=>{queueMicrotask(R)})}[c](E,M){if(!this[l]||
this[l].length===0)return this[c]=this[I],this[I](E,M);let R=this[I].bind(this);for(let b=this[l].length-1;b>=0;b--)R=this[l][b](R);return this[c]=R,R(E,M)}dispatch(E,M){if(!M||typeof M!="object")throw new p(
"handler must be an object");try{if(!E||typeof E!="object")throw new p("opts must be an object.");if(this[A]||this[i])throw new w;if(this[f])throw new k;return this[c](E,M)}catch(R){if(typeof M.onError!=
"function")throw new p("invalid onError method");return M.onError(R),!1}}}U.exports=a}),30883:((U,V,e)=>{const u=e(78474);class S extends u{dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...p){const h=Array.isArray(p[0])?p[0]:p;let Q=this.dispatch.bind(this);for(const f of h)if(f!=null){if(typeof f!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof f}`);if(Q=f(Q),Q==null||typeof Q!="function"||Q.length!==2)throw new TypeError("invalid interceptor")}return new w(this,Q)}}class w extends S{#e=null;#t=null;constructor(p,h){
super(),this.#e=p,this.#t=h}dispatch(...p){this.#t(...p)}close(...p){return this.#e.close(...p)}destroy(...p){return this.#e.destroy(...p)}}U.exports=S}),53137:((U,V,e)=>{const u=e(21841),{kClose:S,kDestroy:w,
kClosed:k,kDestroyed:p,kDispatch:h,kNoProxyAgent:Q,kHttpProxyAgent:f,kHttpsProxyAgent:A}=e(36443),I=e(76672),l=e(57405),i={"http:":80,"https:":443};let g=!1;class c extends u{#e=null;#t=null;#A=null;constructor(t={}){
super(),this.#A=t,g||(g=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:a,httpsProxy:B,noProxy:E,...M}=t;this[Q]=new l(
M);const R=a??process.env.http_proxy??process.env.HTTP_PROXY;R?this[f]=new I({...M,uri:R}):this[f]=this[Q];const b=B??process.env.https_proxy??process.env.HTTPS_PROXY;b?this[A]=new I({...M,uri:b}):this[A]=
this[f],this.#r()}[h](t,a){const B=new URL(t.origin);return this.#n(B).dispatch(t,a)}async[S](){await this[Q].close(),this[f][k]||await this[f].close(),this[A][k]||await this[A].close()}async[w](t){await this[Q].
destroy(t),this[f][p]||await this[f].destroy(t),this[A][p]||await this[A].destroy(t)}#n(t){let{protocol:a,host:B,port:E}=t;return B=B.replace(/:\d*$/,"").toLowerCase(),E=Number.parseInt(E,10)||i[a]||0,
this.#s(B,E)?a==="https:"?this[A]:this[f]:this[Q]}#s(t,a){if(this.#o&&this.#r(),this.#t.length===0)return!0;if(this.#e==="*")return!1;for(let B=0;B<this.#t.length;B++){const E=this.#t[B];if(!(E.port&&
E.port!==a)){if(/^[.*]/.test(E.hostname)){if(t.endsWith(E.hostname.replace(/^\*/,"")))return!1}else if(t===E.hostname)return!1}}return!0}#r(){const t=this.#A.noProxy??this.#i,a=t.split(/[,\s]/),B=[];for(let E=0;E<
a.length;E++){const M=a[E];if(!M)continue;const R=M.match(/^(.+):(\d+)$/);B.push({hostname:(R?R[1]:M).toLowerCase(),port:R?Number.parseInt(R[2],10):0})}this.#e=t,this.#t=B}get#o(){return this.#A.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}U.exports=c}),64660:(U=>{class u{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(w){this.list[this.top]=w,this.top=this.top+1&2047}shift(){const w=this.list[this.bottom];return w===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,w)}}U.exports=class{constructor(){this.head=this.tail=new u}isEmpty(){return this.head.isEmpty()}push(w){this.head.isFull()&&(this.head=this.head.
next=new u),this.head.push(w)}shift(){const w=this.tail,k=w.shift();return w.isEmpty()&&w.next!==null&&(this.tail=w.next),k}}}),42128:((U,V,e)=>{const u=e(21841),S=e(64660),{kConnected:w,kSize:k,kRunning:p,
kPending:h,kQueued:Q,kBusy:f,kFree:A,kUrl:I,kClose:l,kDestroy:i,kDispatch:g}=e(36443),c=e(43246),s=Symbol("clients"),t=Symbol("needDrain"),a=Symbol("queue"),B=Symbol("closed resolve"),E=Symbol("onDrai\
n"),M=Symbol("onConnect"),R=Symbol("onDisconnect"),b=Symbol("onConnectionError"),n=Symbol("get dispatcher"),r=Symbol("add client"),d=Symbol("remove client"),o=Symbol("stats");class m extends u{constructor(C){
super(C),this[a]=new S,this[s]=[],this[Q]=0;const D=this;this[E]=function(L,Y){const $=D[a];let K=!1;for(;!K;){const de=$.shift();if(!de)break;D[Q]--,K=!this.dispatch(de.opts,de.handler)}this[t]=K,!this[t]&&
D[t]&&(D[t]=!1,D.emit("drain",L,[D,...Y])),D[B]&&$.isEmpty()&&Promise.all(D[s].map(de=>de.close())).then(D[B])},this[M]=(F,L)=>{D.emit("connect",F,[D,...L])},this[R]=(F,L,Y)=>{D.emit("disconnect",F,[D,
...L],Y)},this[b]=(F,L,Y)=>{D.emit("connectionError",F,[D,...L],Y)},this[o]=new c(this)}get[f](){return this[t]}get[w](){return this[s].filter(C=>C[w]).length}get[A](){return this[s].filter(C=>C[w]&&!C[t]).
length}get[h](){let C=this[Q];for(const{[h]:D}of this[s])C+=D;return C}get[p](){let C=0;for(const{[p]:D}of this[s])C+=D;return C}get[k](){let C=this[Q];for(const{[k]:D}of this[s])C+=D;return C}get stats(){
return this[o]}async[l](){this[a].isEmpty()?await Promise.all(this[s].map(C=>C.close())):await new Promise(C=>{this[B]=C})}async[i](C){for(;;){const D=this[a].shift();if(!D)break;D.handler.onError(C)}
await Promise.all(this[s].map(D=>D.destroy(C)))}[g](C,D){const F=this[n]();return F?F.dispatch(C,D)||(F[t]=!0,this[t]=!this[n]()):(this[t]=!0,this[a].push({opts:C,handler:D}),this[Q]++),!this[t]}[r](C){
return C.on("drain",this[E]).on("connect",this[M]).on("disconnect",this[R]).on("connectionError",this[b]),this[s].push(C),this[t]&&queueMicrotask(()=>{this[t]&&this[E](C[I],[this,C])}),this}[d](C){C.close(
()=>{const D=this[s].indexOf(C);D!==-1&&this[s].splice(D,1)}),this[t]=this[s].some(D=>!D[t]&&D.closed!==!0&&D.destroyed!==!0)}}U.exports={PoolBase:m,kClients:s,kNeedDrain:t,kAddClient:r,kRemoveClient:d,
kGetDispatcher:n}}),43246:((U,V,e)=>{const{kFree:u,kConnected:S,kPending:w,kQueued:k,kRunning:p,kSize:h}=e(36443),Q=Symbol("pool");class f{constructor(I){this[Q]=I}get connected(){return this[Q][S]}get free(){
return this[Q][u]}get pending(){return this[Q][w]}get queued(){return this[Q][k]}get running(){return this[Q][p]}get size(){return this[Q][h]}}U.exports=f}),30628:((U,V,e)=>{const{PoolBase:u,kClients:S,
kNeedDrain:w,kAddClient:k,kGetDispatcher:p}=e(42128),h=e(23701),{InvalidArgumentError:Q}=e(68707),f=e(3440),{kUrl:A,kInterceptors:I}=e(36443),l=e(59136),i=Symbol("options"),g=Symbol("connections"),c=Symbol(
"factory");function s(a,B){return new h(a,B)}class t extends u{constructor(B,{connections:E,factory:M=s,connect:R,connectTimeout:b,tls:n,maxCachedSessions:r,socketPath:d,autoSelectFamily:o,autoSelectFamilyAttemptTimeout:m,
allowH2:y,...C}={}){if(E!=null&&(!Number.isFinite(E)||E<0))throw new Q("invalid connections");if(typeof M!="function")throw new Q("factory must be a function.");if(R!=null&&typeof R!="function"&&typeof R!=
"object")throw new Q("connect must be a function or an object");typeof R!="function"&&(R=l({...n,maxCachedSessions:r,allowH2:y,socketPath:d,timeout:b,...o?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:m}:
void 0,...R})),super(C),this[I]=C.interceptors?.Pool&&Array.isArray(C.interceptors.Pool)?C.interceptors.Pool:[],this[g]=E||null,this[A]=f.parseOrigin(B),this[i]={...f.deepClone(C),connect:R,allowH2:y},
this[i].interceptors=C.interceptors?{...C.interceptors}:void 0,this[c]=M,this.on("connectionError",(D,F,L)=>{for(const Y of F){const $=this[S].indexOf(Y);$!==-1&&this[S].splice($,1)}})}[p](){for(const B of this[S])
if(!B[w])return B;if(!this[g]||this[S].length<this[g]){const B=this[c](this[A],this[i]);return this[k](B),B}}}U.exports=t}),76672:((U,V,e)=>{const{kProxy:u,kClose:S,kDestroy:w,kDispatch:k,kInterceptors:p}=e(
36443),{URL:h}=e(73136),Q=e(57405),f=e(30628),A=e(21841),{InvalidArgumentError:I,RequestAbortedError:l,SecureProxyConnectionError:i}=e(68707),g=e(59136),c=e(23701),s=Symbol("proxy agent"),t=Symbol("pr\
oxy client"),a=Symbol("proxy headers"),B=Symbol("request tls settings"),E=Symbol("proxy tls settings"),M=Symbol("connect endpoint function"),R=Symbol("tunnel proxy");function b(D){return D==="https:"?
443:80}function n(D,F){return new f(D,F)}const r=()=>{};function d(D,F){return F.connections===1?new c(D,F):new f(D,F)}class o extends A{#e;constructor(F,{headers:L={},connect:Y,factory:$}){if(super(),
!F)throw new I("Proxy URL is mandatory");this[a]=L,$?this.#e=$(F,{connect:Y}):this.#e=new c(F,{connect:Y})}[k](F,L){const Y=L.onHeaders;L.onHeaders=function(Ie,j,W){if(Ie===407){typeof L.onError=="fun\
ction"&&L.onError(new I("Proxy Authentication Required (407)"));return}Y&&Y.call(this,Ie,j,W)};const{origin:$,path:K="/",headers:de={}}=F;if(F.path=$+K,!("host"in de)&&!("Host"in de)){const{host:Ie}=new h(
$);de.host=Ie}return F.headers={...this[a],...de},this.#e[k](F,L)}async[S](){return this.#e.close()}async[w](F){return this.#e.destroy(F)}}class m extends A{constructor(F){if(super(),!F||typeof F=="ob\
ject"&&!(F instanceof h)&&!F.uri)throw new I("Proxy uri is mandatory");const{clientFactory:L=n}=F;if(typeof L!="function")throw new I("Proxy opts.clientFactory must be a function.");const{proxyTunnel:Y=!0}=F,
$=this.#e(F),{href:K,origin:de,port:Ie,protocol:j,username:W,password:P,hostname:H}=$;if(this[u]={uri:K,protocol:j},this[p]=F.interceptors?.ProxyAgent&&Array.isArray(F.interceptors.ProxyAgent)?F.interceptors.
ProxyAgent:[],this[B]=F.requestTls,this[E]=F.proxyTls,this[a]=F.headers||{},this[R]=Y,F.auth&&F.token)throw new I("opts.auth cannot be used in combination with opts.token");F.auth?this[a]["proxy-autho\
rization"]=`Basic ${F.auth}`:F.token?this[a]["proxy-authorization"]=F.token:W&&P&&(this[a]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(W)}:${decodeURIComponent(P)}`).toString("ba\
se64")}`);const ee=g({...F.proxyTls});this[M]=g({...F.requestTls});const fe=F.factory||d,le=(Ae,ie)=>{const{protocol:Qe}=new h(Ae);return!this[R]&&Qe==="http:"&&this[u].protocol==="http:"?new o(this[u].
uri,{headers:this[a],connect:ee,factory:fe}):fe(Ae,ie)};this[t]=L($,{connect:ee}),this[s]=new Q({...F,factory:le,connect:async(Ae,ie)=>{let Qe=Ae.host;Ae.port||(Qe+=`:${b(Ae.protocol)}`);try{const{socket:te,
statusCode:Ye}=await this[t].connect({origin:de,port:Ie,path:Qe,signal:Ae.signal,headers:{...this[a],host:Ae.host},servername:this[E]?.servername||H});if(Ye!==200&&(te.on("error",r).destroy(),ie(new l(
`Proxy response (${Ye}) !== 200 when HTTP Tunneling`))),Ae.protocol!=="https:"){ie(null,te);return}let Fe;this[B]?Fe=this[B].servername:Fe=Ae.servername,this[M]({...Ae,servername:Fe,httpSocket:te},ie)}catch(te){
te.code==="ERR_TLS_CERT_ALTNAME_INVALID"?ie(new i(te)):ie(te)}}})}dispatch(F,L){const Y=y(F.headers);if(C(Y),Y&&!("host"in Y)&&!("Host"in Y)){const{host:$}=new h(F.origin);Y.host=$}return this[s].dispatch(
{...F,headers:Y},L)}#e(F){return typeof F=="string"?new h(F):F instanceof h?F:new h(F.uri)}async[S](){await this[s].close(),await this[t].close()}async[w](){await this[s].destroy(),await this[t].destroy()}}
function y(D){if(Array.isArray(D)){const F={};for(let L=0;L<D.length;L+=2)F[D[L]]=D[L+1];return F}return D}function C(D){if(D&&Object.keys(D).find(L=>L.toLowerCase()==="proxy-authorization"))throw new I(
"Proxy-Authorization should be sent in ProxyAgent constructor")}U.exports=m}),30050:((U,V,e)=>{const u=e(30883),S=e(17816);class w extends u{#e=null;#t=null;constructor(p,h={}){super(h),this.#e=p,this.#t=
h}dispatch(p,h){const Q=new S({...p,retryOptions:this.#t},{dispatch:this.#e.dispatch.bind(this.#e),handler:h});return this.#e.dispatch(p,Q)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}
U.exports=w}),32581:((U,V,e)=>{const u=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:S}=e(68707),w=e(57405);p()===void 0&&k(new w);function k(h){if(!h||typeof h.dispatch!="function")throw new S(
"Argument agent must implement Agent");Object.defineProperty(globalThis,u,{value:h,writable:!0,enumerable:!1,configurable:!1})}function p(){return globalThis[u]}U.exports={setGlobalDispatcher:k,getGlobalDispatcher:p}}),
58155:(U=>{U.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((U,V,e)=>{const u=e(3440),{kBodyUsed:S}=e(36443),w=e(34589),{InvalidArgumentError:k}=e(
68707),p=e(78474),h=[300,301,302,303,307,308],Q=Symbol("body");class f{constructor(c){this[Q]=c,this[S]=!1}async*[Symbol.asyncIterator](){w(!this[S],"disturbed"),this[S]=!0,yield*this[Q]}}class A{constructor(c,s,t,a){
if(s!=null&&(!Number.isInteger(s)||s<0))throw new k("maxRedirections must be a positive number");u.validateHandler(a,t.method,t.upgrade),this.dispatch=c,this.location=null,this.abort=null,this.opts={...t,
maxRedirections:0},this.maxRedirections=s,this.handler=a,this.history=[],this.redirectionLimitReached=!1,u.isStream(this.opts.body)?(u.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
w(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[S]=!1,p.prototype.on.call(this.opts.body,"data",function(){this[S]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new f(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&u.isIterable(this.opts.body)&&(this.opts.body=new f(this.opts.body))}onConnect(c){
this.abort=c,this.handler.onConnect(c,{history:this.history})}onUpgrade(c,s,t){this.handler.onUpgrade(c,s,t)}onError(c){this.handler.onError(c)}onHeaders(c,s,t,a){if(this.location=this.history.length>=
this.maxRedirections||u.isDisturbed(this.opts.body)?null:I(c,s),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(c,
s,t,a);const{origin:B,pathname:E,search:M}=u.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),R=M?`${E}${M}`:E;this.opts.headers=i(this.opts.headers,c===303,
this.opts.origin!==B),this.opts.path=R,this.opts.origin=B,this.opts.maxRedirections=0,this.opts.query=null,c===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(c){if(!this.
location)return this.handler.onData(c)}onComplete(c){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(c)}onBodySent(c){this.handler.onBodySent&&
this.handler.onBodySent(c)}}function I(g,c){if(h.indexOf(g)===-1)return null;for(let s=0;s<c.length;s+=2)if(c[s].length===8&&u.headerNameToString(c[s])==="location")return c[s+1]}function l(g,c,s){if(g.
length===4)return u.headerNameToString(g)==="host";if(c&&u.headerNameToString(g).startsWith("content-"))return!0;if(s&&(g.length===13||g.length===6||g.length===19)){const t=u.headerNameToString(g);return t===
"authorization"||t==="cookie"||t==="proxy-authorization"}return!1}function i(g,c,s){const t=[];if(Array.isArray(g))for(let a=0;a<g.length;a+=2)l(g[a],c,s)||t.push(g[a],g[a+1]);else if(g&&typeof g=="ob\
ject")for(const a of Object.keys(g))l(a,c,s)||t.push(a,g[a]);else w(g==null,"headers must be an object or an array");return t}U.exports=A}),17816:((U,V,e)=>{const u=e(34589),{kRetryHandlerDefaultRetry:S}=e(
36443),{RequestRetryError:w}=e(68707),{isDisturbed:k,parseHeaders:p,parseRangeHeader:h,wrapRequestBody:Q}=e(3440);function f(l){const i=Date.now();return new Date(l).getTime()-i}function A(l,i,g,c){const s=l["\
content-length"];if(s==null||!Number.isFinite(i.start)||!Number.isFinite(i.end))return null;const t=Number(s),a=i.end-i.start+1;return!Number.isFinite(t)||t!==a?new w("Content-Length mismatch",g,{headers:l,
data:{count:c}}):null}class I{constructor(i,g){const{retryOptions:c,...s}=i,{retry:t,maxRetries:a,maxTimeout:B,minTimeout:E,timeoutFactor:M,methods:R,errorCodes:b,retryAfter:n,statusCodes:r}=c??{};this.
dispatch=g.dispatch,this.handler=g.handler,this.opts={...s,body:Q(i.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:t??I[S],retryAfter:n??!0,maxTimeout:B??30*1e3,minTimeout:E??500,timeoutFactor:M??
2,maxRetries:a??5,methods:R??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:r??[500,502,503,504,429],errorCodes:b??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(d=>{
this.aborted=!0,this.abort?this.abort(d):this.reason=d})}checkpointResponseEnd(i,g){if(this.end==null&&this.opts.method!=="HEAD"){const c=i["content-length"];this.end=c!=null?Number(c)-1:null,u(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?g:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(i,g,c){this.handler.onUpgrade&&
this.handler.onUpgrade(i,g,c)}onConnect(i){this.aborted?i(this.reason):this.abort=i}onBodySent(i){if(this.handler.onBodySent)return this.handler.onBodySent(i)}static[S](i,{state:g,opts:c},s){const{statusCode:t,
code:a,headers:B}=i,{method:E,retryOptions:M}=c,{maxRetries:R,minTimeout:b,maxTimeout:n,timeoutFactor:r,statusCodes:d,errorCodes:o,methods:m}=M,{counter:y}=g;if(a&&a!=="UND_ERR_REQ_RETRY"&&!o.includes(
a)){s(i);return}if(Array.isArray(m)&&!m.includes(E)){s(i);return}if(t!=null&&Array.isArray(d)&&!d.includes(t)){s(i);return}if(y>R){s(i);return}let C=B?.["retry-after"];C&&(C=Number(C),C=Number.isNaN(C)?
f(C):C*1e3);const D=C>0?Math.min(C,n):Math.min(b*r**(y-1),n);setTimeout(()=>s(null),D)}onHeaders(i,g,c,s){const t=p(g);if(this.retryCount+=1,i>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(i)===!1?(this.headersSent=!0,this.checkpointResponseEnd(t,c),this.handler.onHeaders(i,g,c,s)):(this.abort(new w("Request failed",i,{headers:t,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,i!==206&&(this.start>0||i!==200))return this.abort(new w("server does not support the range header and the payload was partially consumed",i,{headers:t,data:{count:this.retryCount}})),
!1;const B=h(t["content-range"]);if(!B)return this.abort(new w("Content-Range mismatch",i,{headers:t,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==t.etag)return this.abort(new w("\
ETag mismatch",i,{headers:t,data:{count:this.retryCount}})),!1;const E=A(t,B,i,this.retryCount);if(E!=null)return this.abort(E),!1;const{start:M,size:R,end:b=R-1}=B;return this.start!==M||this.end!=null&&
this.end!==b?(this.abort(new w("Content-Range mismatch",i,{headers:t,data:{count:this.retryCount}})),!1):(this.resume=c,!0)}if(this.end==null){if(i===206){const B=h(t["content-range"]);if(B==null)return this.
headersSent=!0,this.handler.onHeaders(i,g,c,s);const E=A(t,B,i,this.retryCount);if(E!=null)return this.abort(E),!1;const{start:M,size:R,end:b=R-1}=B;u(M!=null&&Number.isFinite(M),"content-range mismat\
ch"),u(b!=null&&Number.isFinite(b),"invalid content-length"),this.start=M,this.end=b}if(this.end==null){const B=t["content-length"];this.end=B!=null?Number(B)-1:null}return u(Number.isFinite(this.start)),
u(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=c,this.headersSent=!0,this.etag=t.etag!=null?t.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(i,g,c,s)}const a=new w("Request failed",i,{headers:t,data:{count:this.retryCount}});return this.abort(a),!1}onData(i){return this.start+=i.length,this.handler.onData(i)}onComplete(i){
return this.retryCount=0,this.handler.onComplete(i)}onError(i){if(this.aborted||k(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(i);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(i,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},g.bind(this));function g(c){if(c!=null||this.aborted||k(this.opts.body))return this.handler.onError(c);if(this.start!==0){const s={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...s}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}}}U.
exports=I}),70379:((U,V,e)=>{const{isIP:u}=e(77030),{lookup:S}=e(40610),w=e(58155),{InvalidArgumentError:k,InformationalError:p}=e(68707),h=Math.pow(2,31)-1;class Q{#e=0;#t=0;#A=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(I){
this.#e=I.maxTTL,this.#t=I.maxItems,this.dualStack=I.dualStack,this.affinity=I.affinity,this.lookup=I.lookup??this.#n,this.pick=I.pick??this.#s}get full(){return this.#A.size===this.#t}runLookup(I,l,i){
const g=this.#A.get(I.hostname);if(g==null&&this.full){i(null,I.origin);return}const c={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...l.dns,maxTTL:this.#e,maxItems:this.#t};
if(g==null)this.lookup(I,c,(s,t)=>{if(s||t==null||t.length===0){i(s??new p("No DNS entries found"));return}this.setRecords(I,t);const a=this.#A.get(I.hostname),B=this.pick(I,a,c.affinity);let E;typeof B.
port=="number"?E=`:${B.port}`:I.port!==""?E=`:${I.port}`:E="",i(null,`${I.protocol}//${B.family===6?`[${B.address}]`:B.address}${E}`)});else{const s=this.pick(I,g,c.affinity);if(s==null){this.#A.delete(
I.hostname),this.runLookup(I,l,i);return}let t;typeof s.port=="number"?t=`:${s.port}`:I.port!==""?t=`:${I.port}`:t="",i(null,`${I.protocol}//${s.family===6?`[${s.address}]`:s.address}${t}`)}}#n(I,l,i){
S(I.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(g,c)=>{if(g)return i(g);const s=new Map;for(const t of c)s.set(`${t.address}:${t.family}`,t);i(null,s.values())})}#s(I,l,i){
let g=null;const{records:c,offset:s}=l;let t;if(this.dualStack?(i==null&&(s==null||s===h?(l.offset=0,i=4):(l.offset++,i=(l.offset&1)===1?6:4)),c[i]!=null&&c[i].ips.length>0?t=c[i]:t=c[i===4?6:4]):t=c[i],
t==null||t.ips.length===0)return g;t.offset==null||t.offset===h?t.offset=0:t.offset++;const a=t.offset%t.ips.length;return g=t.ips[a]??null,g==null?g:Date.now()-g.timestamp>g.ttl?(t.ips.splice(a,1),this.
pick(I,l,i)):g}setRecords(I,l){const i=Date.now(),g={records:{4:null,6:null}};for(const c of l){c.timestamp=i,typeof c.ttl=="number"?c.ttl=Math.min(c.ttl,this.#e):c.ttl=this.#e;const s=g.records[c.family]??
{ips:[]};s.ips.push(c),g.records[c.family]=s}this.#A.set(I.hostname,g)}getHandler(I,l){return new f(this,I,l)}}class f extends w{#e=null;#t=null;#A=null;#n=null;#s=null;constructor(I,{origin:l,handler:i,
dispatch:g},c){super(i),this.#s=l,this.#n=i,this.#t={...c},this.#e=I,this.#A=g}onError(I){switch(I.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#s,this.#t,(l,i)=>{
if(l)return this.#n.onError(l);const g={...this.#t,origin:i};this.#A(g,this)});return}this.#n.onError(I);return}case"ENOTFOUND":this.#e.deleteRecord(this.#s);default:this.#n.onError(I);break}}}U.exports=
A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new k("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new k(
"Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new k("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&
typeof A?.dualStack!="boolean")throw new k("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new k("Invalid lookup. Must be a function");if(A?.pick!=null&&
typeof A?.pick!="function")throw new k("Invalid pick. Must be a function");const I=A?.dualStack??!0;let l;I?l=A?.affinity??null:l=A?.affinity??4;const i={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.
pick??null,dualStack:I,affinity:l,maxItems:A?.maxItems??1/0},g=new Q(i);return c=>function(t,a){const B=t.origin.constructor===URL?t.origin:new URL(t.origin);return u(B.hostname)!==0?c(t,a):(g.runLookup(
B,t,(E,M)=>{if(E)return a.onError(E);let R=null;R={...t,servername:B.hostname,origin:M,headers:{host:B.hostname,...t.headers}},c(R,g.getHandler({origin:B,dispatch:c,handler:a},t))}),!0)}}}),88060:((U,V,e)=>{
const u=e(3440),{InvalidArgumentError:S,RequestAbortedError:w}=e(68707),k=e(58155);class p extends k{#e=1024*1024;#t=null;#A=!1;#n=!1;#s=0;#r=null;#o=null;constructor({maxSize:f},A){if(super(A),f!=null&&
(!Number.isFinite(f)||f<1))throw new S("maxSize must be a number greater than 0");this.#e=f??this.#e,this.#o=A}onConnect(f){this.#t=f,this.#o.onConnect(this.#i.bind(this))}#i(f){this.#n=!0,this.#r=f}onHeaders(f,A,I,l){
const g=u.parseHeaders(A)["content-length"];if(g!=null&&g>this.#e)throw new w(`Response size (${g}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(f,A,I,l)}onError(f){this.#A||
(f=this.#r??f,this.#o.onError(f))}onData(f){return this.#s=this.#s+f.length,this.#s>=this.#e&&(this.#A=!0,this.#n?this.#o.onError(this.#r):this.#o.onComplete([])),!0}onComplete(f){if(!this.#A){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(f)}}}function h({maxSize:Q}={maxSize:1024*1024}){return f=>function(I,l){const{dumpMaxSize:i=Q}=I,g=new p({maxSize:i},l);return f(I,g)}}U.exports=
h}),25092:((U,V,e)=>{const u=e(8754);function S({maxRedirections:w}){return k=>function(h,Q){const{maxRedirections:f=w}=h;if(!f)return k(h,Q);const A=new u(k,f,h,Q);return h={...h,maxRedirections:0},k(
h,A)}}U.exports=S}),21514:((U,V,e)=>{const u=e(8754);U.exports=S=>{const w=S?.maxRedirections;return k=>function(h,Q){const{maxRedirections:f=w,...A}=h;if(!f)return k(h,Q);const I=new u(k,f,h,Q);return k(
A,I)}}}),92026:((U,V,e)=>{const u=e(17816);U.exports=S=>w=>function(p,h){return w(p,new u({...p,retryOptions:{...S,...p.retryOptions}},{handler:h,dispatch:w}))}}),52824:((U,V,e)=>{Object.defineProperty(
V,"__esModule",{value:!0}),V.SPECIAL_HEADERS=V.HEADER_STATE=V.MINOR=V.MAJOR=V.CONNECTION_TOKEN_CHARS=V.HEADER_CHARS=V.TOKEN=V.STRICT_TOKEN=V.HEX=V.URL_CHAR=V.STRICT_URL_CHAR=V.USERINFO_CHARS=V.MARK=V.
ALPHANUM=V.NUM=V.HEX_MAP=V.NUM_MAP=V.ALPHA=V.FINISH=V.H_METHOD_MAP=V.METHOD_MAP=V.METHODS_RTSP=V.METHODS_ICE=V.METHODS_HTTP=V.METHODS=V.LENIENT_FLAGS=V.FLAGS=V.TYPE=V.ERROR=void 0;const u=e(50172);var S;
(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CL\
OSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]=
"INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALI\
D_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB\
_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PA\
USED_H2_UPGRADE",A[A.USER=24]="USER"})(S=V.ERROR||(V.ERROR={}));var w;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(w=V.TYPE||(V.TYPE={}));var k;(function(A){A[A.
CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=
32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(k=V.FLAGS||(V.FLAGS={}));var p;(function(A){A[A.HEADERS=1]="HEADERS",A[A.
CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(p=V.LENIENT_FLAGS||(V.LENIENT_FLAGS={}));var h;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="\
POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",
A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=
21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]=
"PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUN\
CE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",
A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(h=V.METHODS||(V.METHODS={})),V.METHODS_HTTP=[h.DELETE,h.GET,h.HEAD,h.POST,h.PUT,h.CONNECT,h.OPTIONS,h.TRACE,h.COPY,h.LOCK,h.MKCOL,h.MOVE,h.PROPFIND,h.PROPPATCH,
h.SEARCH,h.UNLOCK,h.BIND,h.REBIND,h.UNBIND,h.ACL,h.REPORT,h.MKACTIVITY,h.CHECKOUT,h.MERGE,h["M-SEARCH"],h.NOTIFY,h.SUBSCRIBE,h.UNSUBSCRIBE,h.PATCH,h.PURGE,h.MKCALENDAR,h.LINK,h.UNLINK,h.PRI,h.SOURCE],
V.METHODS_ICE=[h.SOURCE],V.METHODS_RTSP=[h.OPTIONS,h.DESCRIBE,h.ANNOUNCE,h.SETUP,h.PLAY,h.PAUSE,h.TEARDOWN,h.GET_PARAMETER,h.SET_PARAMETER,h.REDIRECT,h.RECORD,h.FLUSH,h.GET,h.POST],V.METHOD_MAP=u.enumToMap(
h),V.H_METHOD_MAP={},Object.keys(V.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(V.H_METHOD_MAP[A]=V.METHOD_MAP[A])});var Q;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="U\
NSAFE"})(Q=V.FINISH||(V.FINISH={})),V.ALPHA=[];for(let A=65;A<=90;A++)V.ALPHA.push(String.fromCharCode(A)),V.ALPHA.push(String.fromCharCode(A+32));V.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},V.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},V.NUM=["0","1","2","3","4","5","6","7","8","9"],V.ALPHANUM=V.ALPHA.concat(V.NUM),V.MARK=["\
-","_",".","!","~","*","'","(",")"],V.USERINFO_CHARS=V.ALPHANUM.concat(V.MARK).concat(["%",";",":","&","=","+","$",","]),V.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",
";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(V.ALPHANUM),V.URL_CHAR=V.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)V.URL_CHAR.push(A);V.HEX=V.NUM.concat(["a","b",
"c","d","e","f","A","B","C","D","E","F"]),V.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(V.ALPHANUM),V.TOKEN=V.STRICT_TOKEN.concat([" "]),V.HEADER_CHARS=["	"];for(let A=32;A<=
255;A++)A!==127&&V.HEADER_CHARS.push(A);V.CONNECTION_TOKEN_CHARS=V.HEADER_CHARS.filter(A=>A!==44),V.MAJOR=V.NUM_MAP,V.MINOR=V.MAJOR;var f;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNE\
CTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNEC\
TION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(f=V.HEADER_STATE||(V.HEADER_STATE={})),V.SPECIAL_HEADERS={connection:f.CONNECTION,
"content-length":f.CONTENT_LENGTH,"proxy-connection":f.CONNECTION,"transfer-encoding":f.TRANSFER_ENCODING,upgrade:f.UPGRADE}}),63870:((U,V,e)=>{const{Buffer:u}=e(4573);U.exports=u.from("AGFzbQEAAAABJw\
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
FEVFAv","base64")}),53434:((U,V,e)=>{const{Buffer:u}=e(4573);U.exports=u.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3Y\
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
FlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((U,V)=>{Object.defineProperty(V,"__esMod\
ule",{value:!0}),V.enumToMap=void 0;function e(u){const S={};return Object.keys(u).forEach(w=>{const k=u[w];typeof k=="number"&&(S[w]=k)}),S}V.enumToMap=e}),47501:((U,V,e)=>{const{kClients:u}=e(36443),
S=e(57405),{kAgent:w,kMockAgentSet:k,kMockAgentGet:p,kDispatches:h,kIsMockActive:Q,kNetConnect:f,kGetNetConnect:A,kOptions:I,kFactory:l}=e(91117),i=e(47365),g=e(94004),{matchValue:c,buildMockOptions:s}=e(
53397),{InvalidArgumentError:t,UndiciError:a}=e(68707),B=e(30883),E=e(91529),M=e(56142);class R extends B{constructor(n){if(super(n),this[f]=!0,this[Q]=!0,n?.agent&&typeof n.agent.dispatch!="function")
throw new t("Argument opts.agent must implement Agent");const r=n?.agent?n.agent:new S(n);this[w]=r,this[u]=r[u],this[I]=s(n)}get(n){let r=this[p](n);return r||(r=this[l](n),this[k](n,r)),r}dispatch(n,r){
return this.get(n.origin),this[w].dispatch(n,r)}async close(){await this[w].close(),this[u].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(n){if(typeof n=="string"||typeof n=="\
function"||n instanceof RegExp)Array.isArray(this[f])?this[f].push(n):this[f]=[n];else if(typeof n>"u")this[f]=!0;else throw new t("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){
this[f]=!1}get isMockActive(){return this[Q]}[k](n,r){this[u].set(n,r)}[l](n){const r=Object.assign({agent:this},this[I]);return this[I]&&this[I].connections===1?new i(n,r):new g(n,r)}[p](n){const r=this[u].
get(n);if(r)return r;if(typeof n!="string"){const d=this[l]("http://localhost:9999");return this[k](n,d),d}for(const[d,o]of Array.from(this[u]))if(o&&typeof d!="string"&&c(d,n)){const m=this[l](n);return this[k](
n,m),m[h]=o[h],m}}[A](){return this[f]}pendingInterceptors(){const n=this[u];return Array.from(n.entries()).flatMap(([r,d])=>d[h].map(o=>({...o,origin:r}))).filter(({pending:r})=>r)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:n=new M}={}){const r=this.pendingInterceptors();if(r.length===0)return;const d=new E("interceptor","interceptors").pluralize(r.length);throw new a(`
${d.count} ${d.noun} ${d.is} pending:

${n.format(r)}
`.trim())}}U.exports=R}),47365:((U,V,e)=>{const{promisify:u}=e(57975),S=e(23701),{buildMockDispatch:w}=e(53397),{kDispatches:k,kMockAgent:p,kClose:h,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:A,kConnected:I}=e(
91117),{MockInterceptor:l}=e(31511),i=e(36443),{InvalidArgumentError:g}=e(68707);class c extends S{constructor(t,a){if(super(t,a),!a||!a.agent||typeof a.agent.dispatch!="function")throw new g("Argumen\
t opts.agent must implement Agent");this[p]=a.agent,this[f]=t,this[k]=[],this[I]=1,this[A]=this.dispatch,this[Q]=this.close.bind(this),this.dispatch=w.call(this),this.close=this[h]}get[i.kConnected](){
return this[I]}intercept(t){return new l(t,this[k])}async[h](){await u(this[Q])(),this[I]=0,this[p][i.kClients].delete(this[f])}}U.exports=c}),52429:((U,V,e)=>{const{UndiciError:u}=e(68707),S=Symbol.for(
"undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class w extends u{constructor(p){super(p),Error.captureStackTrace(this,w),this.name="MockNotMatchedError",this.message=p||"The request does not match any \
registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](p){return p&&p[S]===!0}[S]=!0}U.exports={MockNotMatchedError:w}}),31511:((U,V,e)=>{const{getResponseData:u,
buildKey:S,addMockDispatch:w}=e(53397),{kDispatches:k,kDispatchKey:p,kDefaultHeaders:h,kDefaultTrailers:Q,kContentLength:f,kMockDispatch:A}=e(91117),{InvalidArgumentError:I}=e(68707),{buildURL:l}=e(3440);
class i{constructor(s){this[A]=s}delay(s){if(typeof s!="number"||!Number.isInteger(s)||s<=0)throw new I("waitInMs must be a valid integer > 0");return this[A].delay=s,this}persist(){return this[A].persist=
!0,this}times(s){if(typeof s!="number"||!Number.isInteger(s)||s<=0)throw new I("repeatTimes must be a valid integer > 0");return this[A].times=s,this}}class g{constructor(s,t){if(typeof s!="object")throw new I(
"opts must be an object");if(typeof s.path>"u")throw new I("opts.path must be defined");if(typeof s.method>"u"&&(s.method="GET"),typeof s.path=="string")if(s.query)s.path=l(s.path,s.query);else{const a=new URL(
s.path,"data://");s.path=a.pathname+a.search}typeof s.method=="string"&&(s.method=s.method.toUpperCase()),this[p]=S(s),this[k]=t,this[h]={},this[Q]={},this[f]=!1}createMockScopeDispatchData({statusCode:s,
data:t,responseOptions:a}){const B=u(t),E=this[f]?{"content-length":B.length}:{},M={...this[h],...E,...a.headers},R={...this[Q],...a.trailers};return{statusCode:s,data:t,headers:M,trailers:R}}validateReplyParameters(s){
if(typeof s.statusCode>"u")throw new I("statusCode must be defined");if(typeof s.responseOptions!="object"||s.responseOptions===null)throw new I("responseOptions must be an object")}reply(s){if(typeof s==
"function"){const E=R=>{const b=s(R);if(typeof b!="object"||b===null)throw new I("reply options callback must return an object");const n={data:"",responseOptions:{},...b};return this.validateReplyParameters(
n),{...this.createMockScopeDispatchData(n)}},M=w(this[k],this[p],E);return new i(M)}const t={statusCode:s,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(t);const a=this.createMockScopeDispatchData(t),B=w(this[k],this[p],a);return new i(B)}replyWithError(s){if(typeof s>"u")throw new I("error must be defined");const t=w(this[k],
this[p],{error:s});return new i(t)}defaultReplyHeaders(s){if(typeof s>"u")throw new I("headers must be defined");return this[h]=s,this}defaultReplyTrailers(s){if(typeof s>"u")throw new I("trailers mus\
t be defined");return this[Q]=s,this}replyContentLength(){return this[f]=!0,this}}U.exports.MockInterceptor=g,U.exports.MockScope=i}),94004:((U,V,e)=>{const{promisify:u}=e(57975),S=e(30628),{buildMockDispatch:w}=e(
53397),{kDispatches:k,kMockAgent:p,kClose:h,kOriginalClose:Q,kOrigin:f,kOriginalDispatch:A,kConnected:I}=e(91117),{MockInterceptor:l}=e(31511),i=e(36443),{InvalidArgumentError:g}=e(68707);class c extends S{constructor(t,a){
if(super(t,a),!a||!a.agent||typeof a.agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[p]=a.agent,this[f]=t,this[k]=[],this[I]=1,this[A]=this.dispatch,this[Q]=this.
close.bind(this),this.dispatch=w.call(this),this.close=this[h]}get[i.kConnected](){return this[I]}intercept(t){return new l(t,this[k])}async[h](){await u(this[Q])(),this[I]=0,this[p][i.kClients].delete(
this[f])}}U.exports=c}),91117:(U=>{U.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((U,V,e)=>{const{MockNotMatchedError:u}=e(52429),{kDispatches:S,kMockAgent:w,kOriginalDispatch:k,kOrigin:p,
kGetNetConnect:h}=e(91117),{buildURL:Q}=e(3440),{STATUS_CODES:f}=e(37067),{types:{isPromise:A}}=e(57975);function I(C,D){return typeof C=="string"?C===D:C instanceof RegExp?C.test(D):typeof C=="functi\
on"?C(D)===!0:!1}function l(C){return Object.fromEntries(Object.entries(C).map(([D,F])=>[D.toLocaleLowerCase(),F]))}function i(C,D){if(Array.isArray(C)){for(let F=0;F<C.length;F+=2)if(C[F].toLocaleLowerCase()===
D.toLocaleLowerCase())return C[F+1];return}else return typeof C.get=="function"?C.get(D):l(C)[D.toLocaleLowerCase()]}function g(C){const D=C.slice(),F=[];for(let L=0;L<D.length;L+=2)F.push([D[L],D[L+1]]);
return Object.fromEntries(F)}function c(C,D){if(typeof C.headers=="function")return Array.isArray(D)&&(D=g(D)),C.headers(D?l(D):{});if(typeof C.headers>"u")return!0;if(typeof D!="object"||typeof C.headers!=
"object")return!1;for(const[F,L]of Object.entries(C.headers)){const Y=i(D,F);if(!I(L,Y))return!1}return!0}function s(C){if(typeof C!="string")return C;const D=C.split("?");if(D.length!==2)return C;const F=new URLSearchParams(
D.pop());return F.sort(),[...D,F.toString()].join("?")}function t(C,{path:D,method:F,body:L,headers:Y}){const $=I(C.path,D),K=I(C.method,F),de=typeof C.body<"u"?I(C.body,L):!0,Ie=c(C,Y);return $&&K&&de&&
Ie}function a(C){return Buffer.isBuffer(C)||C instanceof Uint8Array||C instanceof ArrayBuffer?C:typeof C=="object"?JSON.stringify(C):C.toString()}function B(C,D){const F=D.query?Q(D.path,D.query):D.path,
L=typeof F=="string"?s(F):F;let Y=C.filter(({consumed:$})=>!$).filter(({path:$})=>I(s($),L));if(Y.length===0)throw new u(`Mock dispatch not matched for path '${L}'`);if(Y=Y.filter(({method:$})=>I($,D.
method)),Y.length===0)throw new u(`Mock dispatch not matched for method '${D.method}' on path '${L}'`);if(Y=Y.filter(({body:$})=>typeof $<"u"?I($,D.body):!0),Y.length===0)throw new u(`Mock dispatch no\
t matched for body '${D.body}' on path '${L}'`);if(Y=Y.filter($=>c($,D.headers)),Y.length===0){const $=typeof D.headers=="object"?JSON.stringify(D.headers):D.headers;throw new u(`Mock dispatch not mat\
ched for headers '${$}' on path '${L}'`)}return Y[0]}function E(C,D,F){const L={timesInvoked:0,times:1,persist:!1,consumed:!1},Y=typeof F=="function"?{callback:F}:{...F},$={...L,...D,pending:!0,data:{
error:null,...Y}};return C.push($),$}function M(C,D){const F=C.findIndex(L=>L.consumed?t(L,D):!1);F!==-1&&C.splice(F,1)}function R(C){const{path:D,method:F,body:L,headers:Y,query:$}=C;return{path:D,method:F,
body:L,headers:Y,query:$}}function b(C){const D=Object.keys(C),F=[];for(let L=0;L<D.length;++L){const Y=D[L],$=C[Y],K=Buffer.from(`${Y}`);if(Array.isArray($))for(let de=0;de<$.length;++de)F.push(K,Buffer.
from(`${$[de]}`));else F.push(K,Buffer.from(`${$}`))}return F}function n(C){return f[C]||"unknown"}async function r(C){const D=[];for await(const F of C)D.push(F);return Buffer.concat(D).toString("utf\
8")}function d(C,D){const F=R(C),L=B(this[S],F);L.timesInvoked++,L.data.callback&&(L.data={...L.data,...L.data.callback(C)});const{data:{statusCode:Y,data:$,headers:K,trailers:de,error:Ie},delay:j,persist:W}=L,
{timesInvoked:P,times:H}=L;if(L.consumed=!W&&P>=H,L.pending=P<H,Ie!==null)return M(this[S],F),D.onError(Ie),!0;typeof j=="number"&&j>0?setTimeout(()=>{ee(this[S])},j):ee(this[S]);function ee(le,Ae=$){
const ie=Array.isArray(C.headers)?g(C.headers):C.headers,Qe=typeof Ae=="function"?Ae({...C,headers:ie}):Ae;if(A(Qe)){Qe.then(Ce=>ee(le,Ce));return}const te=a(Qe),Ye=b(K),Fe=b(de);D.onConnect?.(Ce=>D.onError(
Ce),null),D.onHeaders?.(Y,Ye,fe,n(Y)),D.onData?.(Buffer.from(te)),D.onComplete?.(Fe),M(le,F)}function fe(){}return!0}function o(){const C=this[w],D=this[p],F=this[k];return function(Y,$){if(C.isMockActive)
try{d.call(this,Y,$)}catch(K){if(K instanceof u){const de=C[h]();if(de===!1)throw new u(`${K.message}: subsequent request to origin ${D} was not allowed (net.connect disabled)`);if(m(de,D))F.call(this,
Y,$);else throw new u(`${K.message}: subsequent request to origin ${D} was not allowed (net.connect is not enabled for this origin)`)}else throw K}else F.call(this,Y,$)}}function m(C,D){const F=new URL(
D);return C===!0?!0:!!(Array.isArray(C)&&C.some(L=>I(L,F.host)))}function y(C){if(C){const{agent:D,...F}=C;return F}}U.exports={getResponseData:a,getMockDispatch:B,addMockDispatch:E,deleteMockDispatch:M,
buildKey:R,generateKeyValues:b,matchValue:I,getResponse:r,getStatusText:n,mockDispatch:d,buildMockDispatch:o,checkNetConnect:m,buildMockOptions:y,getHeaderByName:i,buildHeadersFromArray:g}}),56142:((U,V,e)=>{
const{Transform:u}=e(57075),{Console:S}=e(37540),w=process.versions.icu?"\u2705":"Y ",k=process.versions.icu?"\u274C":"N ";U.exports=class{constructor({disableColors:h}={}){this.transform=new u({transform(Q,f,A){
A(null,Q)}}),this.logger=new S({stdout:this.transform,inspectOptions:{colors:!h&&!process.env.CI}})}format(h){const Q=h.map(({method:f,path:A,data:{statusCode:I},persist:l,times:i,timesInvoked:g,origin:c})=>({
Method:f,Origin:c,Path:A,"Status code":I,Persistent:l?w:k,Invocations:g,Remaining:l?1/0:i-g}));return this.logger.table(Q),this.transform.read().toString()}}}),91529:(U=>{const V={pronoun:"it",is:"is",
was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};U.exports=class{constructor(S,w){this.singular=S,this.plural=w}pluralize(S){const w=S===1,k=w?V:e,p=w?this.singular:this.plural;
return{...k,count:S,noun:p}}}}),96603:(U=>{let V=0;const e=1e3,u=(e>>1)-1;let S;const w=Symbol("kFastTimer"),k=[],p=-2,h=-1,Q=0,f=1;function A(){V+=u;let i=0,g=k.length;for(;i<g;){const c=k[i];c._state===
Q?(c._idleStart=V-u,c._state=f):c._state===f&&V>=c._idleStart+c._idleTimeout&&(c._state=h,c._idleStart=-1,c._onTimeout(c._timerArg)),c._state===h?(c._state=p,--g!==0&&(k[i]=k[g])):++i}k.length=g,k.length!==
0&&I()}function I(){S?S.refresh():(clearTimeout(S),S=setTimeout(A,u),S.unref&&S.unref())}class l{[w]=!0;_state=p;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,c,s){this._onTimeout=g,
this._idleTimeout=c,this._timerArg=s,this.refresh()}refresh(){this._state===p&&k.push(this),(!S||k.length===1)&&I(),this._state=Q}clear(){this._state=h,this._idleStart=-1}}U.exports={setTimeout(i,g,c){
return g<=e?setTimeout(i,g,c):new l(i,g,c)},clearTimeout(i){i[w]?i.clear():clearTimeout(i)},setFastTimeout(i,g,c){return new l(i,g,c)},clearFastTimeout(i){i.clear()},now(){return V},tick(i=0){V+=i-e+1,
A(),A()},reset(){V=0,k.length=0,clearTimeout(S),S=null},kFastTimer:w}}),89634:((U,V,e)=>{const{kConstruct:u}=e(20109),{urlEquals:S,getFieldValues:w}=e(76798),{kEnumerableProperty:k,isDisturbed:p}=e(3440),
{webidl:h}=e(45893),{Response:Q,cloneResponse:f,fromInnerResponse:A}=e(99051),{Request:I,fromInnerRequest:l}=e(9967),{kState:i}=e(93627),{fetching:g}=e(54398),{urlIsHttpHttpsScheme:c,createDeferredPromise:s,
readAllBytes:t}=e(73168),a=e(34589);class B{#e;constructor(){arguments[0]!==u&&h.illegalConstructor(),h.util.markAsUncloneable(this),this.#e=arguments[1]}async match(R,b={}){h.brandCheck(this,B);const n="\
Cache.match";h.argumentLengthCheck(arguments,1,n),R=h.converters.RequestInfo(R,n,"request"),b=h.converters.CacheQueryOptions(b,n,"options");const r=this.#s(R,b,1);if(r.length!==0)return r[0]}async matchAll(R=void 0,b={}){
h.brandCheck(this,B);const n="Cache.matchAll";return R!==void 0&&(R=h.converters.RequestInfo(R,n,"request")),b=h.converters.CacheQueryOptions(b,n,"options"),this.#s(R,b)}async add(R){h.brandCheck(this,
B);const b="Cache.add";h.argumentLengthCheck(arguments,1,b),R=h.converters.RequestInfo(R,b,"request");const n=[R];return await this.addAll(n)}async addAll(R){h.brandCheck(this,B);const b="Cache.addAll";
h.argumentLengthCheck(arguments,1,b);const n=[],r=[];for(let L of R){if(L===void 0)throw h.errors.conversionFailed({prefix:b,argument:"Argument 1",types:["undefined is not allowed"]});if(L=h.converters.
RequestInfo(L),typeof L=="string")continue;const Y=L[i];if(!c(Y.url)||Y.method!=="GET")throw h.errors.exception({header:b,message:"Expected http/s scheme when method is not GET."})}const d=[];for(const L of R){
const Y=new I(L)[i];if(!c(Y.url))throw h.errors.exception({header:b,message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",r.push(Y);const $=s();d.push(g({request:Y,processResponse(K){
if(K.type==="error"||K.status===206||K.status<200||K.status>299)$.reject(h.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(K.headersList.
contains("vary")){const de=w(K.headersList.get("vary"));for(const Ie of de)if(Ie==="*"){$.reject(h.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const j of d)j.abort();
return}}},processResponseEndOfBody(K){if(K.aborted){$.reject(new DOMException("aborted","AbortError"));return}$.resolve(K)}})),n.push($.promise)}const m=await Promise.all(n),y=[];let C=0;for(const L of m){
const Y={type:"put",request:r[C],response:L};y.push(Y),C++}const D=s();let F=null;try{this.#t(y)}catch(L){F=L}return queueMicrotask(()=>{F===null?D.resolve(void 0):D.reject(F)}),D.promise}async put(R,b){
h.brandCheck(this,B);const n="Cache.put";h.argumentLengthCheck(arguments,2,n),R=h.converters.RequestInfo(R,n,"request"),b=h.converters.Response(b,n,"response");let r=null;if(R instanceof I?r=R[i]:r=new I(
R)[i],!c(r.url)||r.method!=="GET")throw h.errors.exception({header:n,message:"Expected an http/s scheme when method is not GET"});const d=b[i];if(d.status===206)throw h.errors.exception({header:n,message:"\
Got 206 status"});if(d.headersList.contains("vary")){const Y=w(d.headersList.get("vary"));for(const $ of Y)if($==="*")throw h.errors.exception({header:n,message:"Got * vary field value"})}if(d.body&&(p(
d.body.stream)||d.body.stream.locked))throw h.errors.exception({header:n,message:"Response body is locked or disturbed"});const o=f(d),m=s();if(d.body!=null){const $=d.body.stream.getReader();t($).then(
m.resolve,m.reject)}else m.resolve(void 0);const y=[],C={type:"put",request:r,response:o};y.push(C);const D=await m.promise;o.body!=null&&(o.body.source=D);const F=s();let L=null;try{this.#t(y)}catch(Y){
L=Y}return queueMicrotask(()=>{L===null?F.resolve():F.reject(L)}),F.promise}async delete(R,b={}){h.brandCheck(this,B);const n="Cache.delete";h.argumentLengthCheck(arguments,1,n),R=h.converters.RequestInfo(
R,n,"request"),b=h.converters.CacheQueryOptions(b,n,"options");let r=null;if(R instanceof I){if(r=R[i],r.method!=="GET"&&!b.ignoreMethod)return!1}else a(typeof R=="string"),r=new I(R)[i];const d=[],o={
type:"delete",request:r,options:b};d.push(o);const m=s();let y=null,C;try{C=this.#t(d)}catch(D){y=D}return queueMicrotask(()=>{y===null?m.resolve(!!C?.length):m.reject(y)}),m.promise}async keys(R=void 0,b={}){
h.brandCheck(this,B);const n="Cache.keys";R!==void 0&&(R=h.converters.RequestInfo(R,n,"request")),b=h.converters.CacheQueryOptions(b,n,"options");let r=null;if(R!==void 0)if(R instanceof I){if(r=R[i],
r.method!=="GET"&&!b.ignoreMethod)return[]}else typeof R=="string"&&(r=new I(R)[i]);const d=s(),o=[];if(R===void 0)for(const m of this.#e)o.push(m[0]);else{const m=this.#A(r,b);for(const y of m)o.push(
y[0])}return queueMicrotask(()=>{const m=[];for(const y of o){const C=l(y,new AbortController().signal,"immutable");m.push(C)}d.resolve(Object.freeze(m))}),d.promise}#t(R){const b=this.#e,n=[...b],r=[],
d=[];try{for(const o of R){if(o.type!=="delete"&&o.type!=="put")throw h.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(o.type==="\
delete"&&o.response!=null)throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#A(o.request,o.options,r).length)throw new DOMException(
"???","InvalidStateError");let m;if(o.type==="delete"){if(m=this.#A(o.request,o.options),m.length===0)return[];for(const y of m){const C=b.indexOf(y);a(C!==-1),b.splice(C,1)}}else if(o.type==="put"){if(o.
response==null)throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const y=o.request;if(!c(y.url))throw h.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(y.method!=="GET")throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(o.options!=null)
throw h.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});m=this.#A(o.request);for(const C of m){const D=b.indexOf(C);a(D!==-1),b.splice(D,1)}b.push([o.request,
o.response]),r.push([o.request,o.response])}d.push([o.request,o.response])}return d}catch(o){throw this.#e.length=0,this.#e=n,o}}#A(R,b,n){const r=[],d=n??this.#e;for(const o of d){const[m,y]=o;this.#n(
R,m,y,b)&&r.push(o)}return r}#n(R,b,n=null,r){const d=new URL(R.url),o=new URL(b.url);if(r?.ignoreSearch&&(o.search="",d.search=""),!S(d,o,!0))return!1;if(n==null||r?.ignoreVary||!n.headersList.contains(
"vary"))return!0;const m=w(n.headersList.get("vary"));for(const y of m){if(y==="*")return!1;const C=b.headersList.get(y),D=R.headersList.get(y);if(C!==D)return!1}return!0}#s(R,b,n=1/0){let r=null;if(R!==
void 0)if(R instanceof I){if(r=R[i],r.method!=="GET"&&!b.ignoreMethod)return[]}else typeof R=="string"&&(r=new I(R)[i]);const d=[];if(R===void 0)for(const m of this.#e)d.push(m[1]);else{const m=this.#A(
r,b);for(const y of m)d.push(y[1])}const o=[];for(const m of d){const y=A(m,"immutable");if(o.push(y.clone()),o.length>=n)break}return Object.freeze(o)}}Object.defineProperties(B.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:k,matchAll:k,add:k,addAll:k,put:k,delete:k,keys:k});const E=[{key:"ignoreSearch",converter:h.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:h.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:h.converters.boolean,defaultValue:()=>!1}];h.converters.CacheQueryOptions=h.dictionaryConverter(E),h.converters.MultiCacheQueryOptions=
h.dictionaryConverter([...E,{key:"cacheName",converter:h.converters.DOMString}]),h.converters.Response=h.interfaceConverter(Q),h.converters["sequence<RequestInfo>"]=h.sequenceConverter(h.converters.RequestInfo),
U.exports={Cache:B}}),3245:((U,V,e)=>{const{kConstruct:u}=e(20109),{Cache:S}=e(89634),{webidl:w}=e(45893),{kEnumerableProperty:k}=e(3440);class p{#e=new Map;constructor(){arguments[0]!==u&&w.illegalConstructor(),
w.util.markAsUncloneable(this)}async match(Q,f={}){if(w.brandCheck(this,p),w.argumentLengthCheck(arguments,1,"CacheStorage.match"),Q=w.converters.RequestInfo(Q),f=w.converters.MultiCacheQueryOptions(f),
f.cacheName!=null){if(this.#e.has(f.cacheName)){const A=this.#e.get(f.cacheName);return await new S(u,A).match(Q,f)}}else for(const A of this.#e.values()){const l=await new S(u,A).match(Q,f);if(l!==void 0)
return l}}async has(Q){w.brandCheck(this,p);const f="CacheStorage.has";return w.argumentLengthCheck(arguments,1,f),Q=w.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)}async open(Q){w.brandCheck(this,
p);const f="CacheStorage.open";if(w.argumentLengthCheck(arguments,1,f),Q=w.converters.DOMString(Q,f,"cacheName"),this.#e.has(Q)){const I=this.#e.get(Q);return new S(u,I)}const A=[];return this.#e.set(
Q,A),new S(u,A)}async delete(Q){w.brandCheck(this,p);const f="CacheStorage.delete";return w.argumentLengthCheck(arguments,1,f),Q=w.converters.DOMString(Q,f,"cacheName"),this.#e.delete(Q)}async keys(){
return w.brandCheck(this,p),[...this.#e.keys()]}}Object.defineProperties(p.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:k,has:k,open:k,delete:k,keys:k}),U.exports={CacheStorage:p}}),
20109:((U,V,e)=>{U.exports={kConstruct:e(36443).kConstruct}}),76798:((U,V,e)=>{const u=e(34589),{URLSerializer:S}=e(51900),{isValidHeaderName:w}=e(73168);function k(h,Q,f=!1){const A=S(h,f),I=S(Q,f);return A===
I}function p(h){u(h!==null);const Q=[];for(let f of h.split(","))f=f.trim(),w(f)&&Q.push(f);return Q}U.exports={urlEquals:k,getFieldValues:p}}),71276:(U=>{U.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((U,V,e)=>{const{parseSetCookie:u}=e(11978),{stringify:S}=e(57797),{webidl:w}=e(45893),{Headers:k}=e(60660);function p(A){w.argumentLengthCheck(arguments,1,"getCookies"),w.brandCheck(A,k,{strict:!1});
const I=A.get("cookie"),l={};if(!I)return l;for(const i of I.split(";")){const[g,...c]=i.split("=");l[g.trim()]=c.join("=")}return l}function h(A,I,l){w.brandCheck(A,k,{strict:!1});const i="deleteCook\
ie";w.argumentLengthCheck(arguments,2,i),I=w.converters.DOMString(I,i,"name"),l=w.converters.DeleteCookieAttributes(l),f(A,{name:I,value:"",expires:new Date(0),...l})}function Q(A){w.argumentLengthCheck(
arguments,1,"getSetCookies"),w.brandCheck(A,k,{strict:!1});const I=A.getSetCookie();return I?I.map(l=>u(l)):[]}function f(A,I){w.argumentLengthCheck(arguments,2,"setCookie"),w.brandCheck(A,k,{strict:!1}),
I=w.converters.Cookie(I);const l=S(I);l&&A.append("Set-Cookie",l)}w.converters.DeleteCookieAttributes=w.dictionaryConverter([{converter:w.nullableConverter(w.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:w.nullableConverter(w.converters.DOMString),key:"domain",defaultValue:()=>null}]),w.converters.Cookie=w.dictionaryConverter([{converter:w.converters.DOMString,key:"name"},{converter:w.converters.
DOMString,key:"value"},{converter:w.nullableConverter(A=>typeof A=="number"?w.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:w.nullableConverter(w.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.boolean),key:"secure",defaultValue:()=>null},{converter:w.nullableConverter(w.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:w.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:w.sequenceConverter(w.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),U.exports=
{getCookies:p,deleteCookie:h,getSetCookies:Q,setCookie:f}}),11978:((U,V,e)=>{const{maxNameValuePairSize:u,maxAttributeValueSize:S}=e(71276),{isCTLExcludingHtab:w}=e(57797),{collectASequenceOfCodePointsFast:k}=e(
51900),p=e(34589);function h(f){if(w(f))return null;let A="",I="",l="",i="";if(f.includes(";")){const g={position:0};A=k(";",f,g),I=f.slice(g.position)}else A=f;if(!A.includes("="))i=A;else{const g={position:0};
l=k("=",A,g),i=A.slice(g.position+1)}return l=l.trim(),i=i.trim(),l.length+i.length>u?null:{name:l,value:i,...Q(I)}}function Q(f,A={}){if(f.length===0)return A;p(f[0]===";"),f=f.slice(1);let I="";f.includes(
";")?(I=k(";",f,{position:0}),f=f.slice(I.length)):(I=f,f="");let l="",i="";if(I.includes("=")){const c={position:0};l=k("=",I,c),i=I.slice(c.position+1)}else l=I;if(l=l.trim(),i=i.trim(),i.length>S)return Q(
f,A);const g=l.toLowerCase();if(g==="expires"){const c=new Date(i);A.expires=c}else if(g==="max-age"){const c=i.charCodeAt(0);if((c<48||c>57)&&i[0]!=="-"||!/^\d+$/.test(i))return Q(f,A);const s=Number(
i);A.maxAge=s}else if(g==="domain"){let c=i;c[0]==="."&&(c=c.slice(1)),c=c.toLowerCase(),A.domain=c}else if(g==="path"){let c="";i.length===0||i[0]!=="/"?c="/":c=i,A.path=c}else if(g==="secure")A.secure=
!0;else if(g==="httponly")A.httpOnly=!0;else if(g==="samesite"){const c=i.toLowerCase();c==="none"?A.sameSite="None":c==="strict"?A.sameSite="Strict":c==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],
A.unparsed.push(`${l}=${i}`);return Q(f,A)}U.exports={parseSetCookie:h,parseUnparsedAttributes:Q}}),57797:(U=>{function V(l){for(let i=0;i<l.length;++i){const g=l.charCodeAt(i);if(g>=0&&g<=8||g>=10&&g<=
31||g===127)return!0}return!1}function e(l){for(let i=0;i<l.length;++i){const g=l.charCodeAt(i);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===44||g===59||g===58||g===92||g===47||
g===91||g===93||g===63||g===61||g===123||g===125)throw new Error("Invalid cookie name")}}function u(l){let i=l.length,g=0;if(l[0]==='"'){if(i===1||l[i-1]!=='"')throw new Error("Invalid cookie value");
--i,++g}for(;g<i;){const c=l.charCodeAt(g++);if(c<33||c>126||c===34||c===44||c===59||c===92)throw new Error("Invalid cookie value")}}function S(l){for(let i=0;i<l.length;++i){const g=l.charCodeAt(i);if(g<
32||g>126||g===59)throw new Error("Invalid cookie path")}}function w(l){return l>=48&&l<=57||l>=65&&l<=90||l>=97&&l<=122}function k(l){if(l===" ")return;if(l.length>255)throw new Error("Invalid cookie\
 domain");let i=0;for(let g=0;g<l.length;++g){const c=l.charCodeAt(g);if(c===46){if(i===0)throw new Error("Invalid cookie domain");if(l.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");i=
0;continue}if(i===0&&!w(c))throw new Error("Invalid cookie domain");if(!w(c)&&c!==45)throw new Error("Invalid cookie domain");if(++i>63)throw new Error("Invalid cookie domain")}if(i===0||l.charCodeAt(
l.length-1)===45)throw new Error("Invalid cookie domain")}const p=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],h=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Q=Array(61).fill(
0).map((l,i)=>i.toString().padStart(2,"0"));function f(l){return typeof l=="number"&&(l=new Date(l)),`${p[l.getUTCDay()]}, ${Q[l.getUTCDate()]} ${h[l.getUTCMonth()]} ${l.getUTCFullYear()} ${Q[l.getUTCHours()]}\
:${Q[l.getUTCMinutes()]}:${Q[l.getUTCSeconds()]} GMT`}function A(l){if(l<0)throw new Error("Invalid cookie max-age")}function I(l){if(l.name.length===0)return null;e(l.name),u(l.value);const i=[`${l.name}\
=${l.value}`];l.name.startsWith("__Secure-")&&(l.secure=!0),l.name.startsWith("__Host-")&&(l.secure=!0,l.domain=null,l.path="/"),l.secure&&i.push("Secure"),l.httpOnly&&i.push("HttpOnly"),typeof l.maxAge==
"number"&&(A(l.maxAge),i.push(`Max-Age=${l.maxAge}`)),l.domain&&(k(l.domain),i.push(`Domain=${l.domain}`)),l.path&&(S(l.path),i.push(`Path=${l.path}`)),l.expires&&l.expires.toString()!=="Invalid Date"&&
i.push(`Expires=${f(l.expires)}`),l.sameSite&&i.push(`SameSite=${l.sameSite}`);for(const g of l.unparsed){if(!g.includes("="))throw new Error("Invalid unparsed");const[c,...s]=g.split("="),t=c.trim(),
a=s.join("=");e(t),u(a),i.push(`${t}=${a}`)}return i.join("; ")}U.exports={isCTLExcludingHtab:V,validateCookieName:e,validateCookiePath:S,validateCookieValue:u,toIMFDate:f,stringify:I}}),24031:((U,V,e)=>{
const u=e(4573),{Transform:S}=e(57075),{isASCIINumber:w,isValidLastEventId:k}=e(94811),p=[239,187,191],h=10,Q=13,f=58,A=32,I=u.kStringMaxLength,l=Buffer.from("data"),i=Buffer.from("event"),g=Buffer.from(
"id"),c=Buffer.from("retry"),s=1024,t=131072,a=128;function B(n,r){if(r>=n.length)return!1;for(let d=r;d<n.length;d++)if(n[d]<48||n[d]>57)return!1;return!0}function E(n,r){for(let d=r;d<n.length;d++)if(n[d]===
0)return!1;return!0}function M(n,r,d){if(r!==d.length)return!1;for(let o=0;o<r;o++)if(n[o]!==d[o])return!1;return!0}function R(){const n=new Error("EventSource message size exceeded");return n.aborted=
!1,n}class b extends S{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(r={}){r.readableObjectMode=!0,super(r),this.state=r.eventSourceSettings||{},this.maxEventSize=r.maxEventSize??I;const d=this.maxEventSize>0?
Math.min(t,Math.max(s,Math.floor(this.maxEventSize/a))):0;this.maxDataLines=d,this.maxBufferedChunks=d,r.push&&(this.push=r.push)}_transform(r,d,o){if(r.length===0){o();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&r[0]!==h&&r[0]!==Q){o(R());return}if(this.chunks.push(r),this.checkBOM&&this.handleBOM()){o();return}for(;this.hasCurrentByte();){const m=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(m===h){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(m===h||m===Q){m===Q&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(m===h||m===Q){m===Q&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(y){o(y);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){o(R());return}this.advanceCursor()}o()}_destroy(r,d){this.chunks.length=0,this.clearEvent(),
super._destroy(r,d)}parseLine(r,d){if(r.length===0)return;const o=r.indexOf(f);if(o===0)return;let m=r.length,y=r.length;if(o!==-1&&(m=o,y=o+1,r[y]===A&&++y),M(r,m,l)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw R();const C=r.length-y,D=this.eventFieldSizes.data+(d.data===void 0?0:1)+C;this.setEventFieldSize("data",D);const F=r.toString("utf8",y);d.data===void 0?d.data=F:d.data+=`
${F}`,this.dataLineCount++;return}if(M(r,m,c)){B(r,y)&&(this.setEventFieldSize("retry",r.length-y),d.retry=r.toString("utf8",y));return}if(M(r,m,g)){E(r,y)&&(this.setEventFieldSize("id",r.length-y),d.
id=r.toString("utf8",y));return}M(r,m,i)&&y<r.length&&(this.setEventFieldSize("event",r.length-y),d.event=r.toString("utf8",y))}setEventFieldSize(r,d){const o=this.eventSize-this.eventFieldSizes[r]+d;
if(this.maxEventSize>0&&o>this.maxEventSize)throw R();this.eventSize=o,this.eventFieldSizes[r]=d}processEvent(r){r.retry&&w(r.retry)&&(this.state.reconnectionTime=parseInt(r.retry,10)),r.id&&k(r.id)&&
(this.state.lastEventId=r.id),r.data!==void 0&&this.push({type:r.event||"message",options:{data:r.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const r=this.lineChunkIndex;this.chunks.splice(0,r),this.lineChunkIndex=0,this.chunkIndex-=r}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const r=[];let d=0;for(let o=this.lineChunkIndex;o<=this.chunkIndex;o++){const m=this.chunks[o],y=o===this.lineChunkIndex?this.linePos:0,C=o===this.chunkIndex?this.pos:m.length,D=m.subarray(y,C);
d+=D.length,r.push(D)}return Buffer.concat(r,d)}peekBufferedByte(r){let d=this.lineChunkIndex,o=this.linePos;for(;d<this.chunks.length;){const m=this.chunks[d],y=m.length-o;if(r<y)return m[o+r];r-=y,d++,
o=0}}discardLeadingBytes(r){for(;r>0&&this.lineChunkIndex<this.chunks.length;){const o=this.chunks[this.lineChunkIndex].length-this.linePos;r<o?(this.linePos+=r,r=0):(r-=o,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const r=this.peekBufferedByte(0),d=this.peekBufferedByte(1),o=this.peekBufferedByte(2);return d===void 0?
(r===p[0]||(this.checkBOM=!1),!0):o===void 0?r===p[0]&&d===p[1]?!0:(this.checkBOM=!1,!1):(r===p[0]&&d===p[1]&&o===p[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}U.exports=
{EventSourceStream:b}}),21238:((U,V,e)=>{const{pipeline:u}=e(57075),{fetching:S}=e(54398),{makeRequest:w}=e(9967),{webidl:k}=e(45893),{EventSourceStream:p}=e(24031),{parseMIMEType:h}=e(51900),{createFastMessageEvent:Q}=e(
15188),{isNetworkError:f}=e(99051),{delay:A}=e(94811),{kEnumerableProperty:I}=e(3440),{environmentSettingsObject:l}=e(73168),{getGlobalDispatcher:i}=e(32581);let g=!1;const c=3e3,s=0,t=1,a=2,B="anonym\
ous",E="use-credentials";class M extends EventTarget{#e={open:null,error:null,message:null};#t=null;#A=!1;#n=s;#s=null;#r=null;#o;#i;constructor(n,r={}){super(),k.util.markAsUncloneable(this);const d="\
EventSource constructor";k.argumentLengthCheck(arguments,1,d),g||(g=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),n=k.converters.USVString(
n,d,"url"),r=k.converters.EventSourceInitDict(r,d,"eventSourceInitDict"),this.#o=r.dispatcher,this.#i={lastEventId:"",reconnectionTime:c};const o=l;let m;try{m=new URL(n,o.settingsObject.baseUrl),this.#i.
origin=m.origin}catch(D){throw new DOMException(D,"SyntaxError")}this.#t=m.href;let y=B;r.withCredentials&&(y=E,this.#A=!0);const C={redirect:"follow",keepalive:!0,mode:"cors",credentials:y==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};C.client=l.settingsObject,C.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],C.cache="no-store",C.initiator="other",C.urlList=[new URL(
this.#t)],this.#s=w(C),this.#c()}get readyState(){return this.#n}get url(){return this.#t}get withCredentials(){return this.#A}#c(){if(this.#n===a)return;this.#n=s;const n={request:this.#s,dispatcher:this.#o},
r=d=>{f(d)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};n.processResponseEndOfBody=r,n.processResponse=d=>{if(f(d))if(d.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const o=d.headersList.get("content-type",!0),m=o!==null?h(o):"failure",y=m!=="failure"&&m.essence==="text/event-stream";if(d.status!==200||y===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=t,this.dispatchEvent(new Event("open")),this.#i.origin=d.urlList[d.urlList.length-1].origin;const C=new p({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:D=>{this.dispatchEvent(Q(D.type,D.options))}});u(d.body.stream,C,D=>{D?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=S(n)}async#a(){this.#n!==a&&(this.#n=
s,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===s&&(this.#i.lastEventId.length&&this.#s.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
k.brandCheck(this,M),this.#n!==a&&(this.#n=a,this.#r.abort(),this.#s=null)}get onopen(){return this.#e.open}set onopen(n){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof n=="functio\
n"?(this.#e.open=n,this.addEventListener("open",n)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(n){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof n==
"function"?(this.#e.message=n,this.addEventListener("message",n)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(n){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof n=="function"?(this.#e.error=n,this.addEventListener("error",n)):this.#e.error=null}}const R={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:s,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:t,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:a,writable:!1}};Object.defineProperties(M,R),Object.defineProperties(M.prototype,R),Object.
defineProperties(M.prototype,{close:I,onerror:I,onmessage:I,onopen:I,readyState:I,url:I,withCredentials:I}),k.converters.EventSourceInitDict=k.dictionaryConverter([{key:"withCredentials",converter:k.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:k.converters.any,defaultValue:()=>i()}]),U.exports={EventSource:M,defaultReconnectionTime:c}}),94811:(U=>{function V(S){return S.indexOf("\0")===
-1}function e(S){if(S.length===0)return!1;for(let w=0;w<S.length;w++)if(S.charCodeAt(w)<48||S.charCodeAt(w)>57)return!1;return!0}function u(S){return new Promise(w=>{setTimeout(w,S).unref()})}U.exports=
{isValidLastEventId:V,isASCIINumber:e,delay:u}}),84492:((U,V,e)=>{const u=e(3440),{ReadableStreamFrom:S,isBlobLike:w,isReadableStreamLike:k,readableStreamClose:p,createDeferredPromise:h,fullyReadBody:Q,
extractMimeType:f,utf8DecodeBytes:A}=e(73168),{FormData:I}=e(35910),{kState:l}=e(93627),{webidl:i}=e(45893),{Blob:g}=e(4573),c=e(34589),{isErrored:s,isDisturbed:t}=e(57075),{isArrayBuffer:a}=e(73429),
{serializeAMimeType:B}=e(51900),{multipartFormDataParser:E}=e(50116);let M;try{const K=e(77598);M=de=>K.randomInt(0,de)}catch{M=K=>Math.floor(Math.random(K))}const R=new TextEncoder;function b(){}const n=globalThis.
FinalizationRegistry&&process.version.indexOf("v18")!==0;let r;n&&(r=new FinalizationRegistry(K=>{const de=K.deref();de&&!de.locked&&!t(de)&&!s(de)&&de.cancel("Response object has been garbage collect\
ed").catch(b)}));function d(K,de=!1){let Ie=null;K instanceof ReadableStream?Ie=K:w(K)?Ie=K.stream():Ie=new ReadableStream({async pull(fe){const le=typeof W=="string"?R.encode(W):W;le.byteLength&&fe.enqueue(
le),queueMicrotask(()=>p(fe))},start(){},type:"bytes"}),c(k(Ie));let j=null,W=null,P=null,H=null;if(typeof K=="string")W=K,H="text/plain;charset=UTF-8";else if(K instanceof URLSearchParams)W=K.toString(),
H="application/x-www-form-urlencoded;charset=UTF-8";else if(a(K))W=new Uint8Array(K.slice());else if(ArrayBuffer.isView(K))W=new Uint8Array(K.buffer.slice(K.byteOffset,K.byteOffset+K.byteLength));else if(u.
isFormDataLike(K)){const fe=`----formdata-undici-0${`${M(1e11)}`.padStart(11,"0")}`,le=`--${fe}\r
Content-Disposition: form-data`;const Ae=Ce=>Ce.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),ie=Ce=>Ce.replace(/\r?\n|\r/g,`\r
`),Qe=[],te=new Uint8Array([13,10]);P=0;let Ye=!1;for(const[Ce,me]of K)if(typeof me=="string"){const ve=R.encode(le+`; name="${Ae(ie(Ce))}"\r
\r
${ie(me)}\r
`);Qe.push(ve),P+=ve.byteLength}else{const ve=R.encode(`${le}; name="${Ae(ie(Ce))}"`+(me.name?`; filename="${Ae(me.name)}"`:"")+`\r
Content-Type: ${me.type||"application/octet-stream"}\r
\r
`);Qe.push(ve,me,te),typeof me.size=="number"?P+=ve.byteLength+me.size+te.byteLength:Ye=!0}const Fe=R.encode(`--${fe}--\r
`);Qe.push(Fe),P+=Fe.byteLength,Ye&&(P=null),W=K,j=async function*(){for(const Ce of Qe)Ce.stream?yield*Ce.stream():yield Ce},H=`multipart/form-data; boundary=${fe}`}else if(w(K))W=K,P=K.size,K.type&&
(H=K.type);else if(typeof K[Symbol.asyncIterator]=="function"){if(de)throw new TypeError("keepalive");if(u.isDisturbed(K)||K.locked)throw new TypeError("Response body object should not be disturbed or\
 locked");Ie=K instanceof ReadableStream?K:S(K)}if((typeof W=="string"||u.isBuffer(W))&&(P=Buffer.byteLength(W)),j!=null){let fe;Ie=new ReadableStream({async start(){fe=j(K)[Symbol.asyncIterator]()},async pull(le){
const{value:Ae,done:ie}=await fe.next();if(ie)queueMicrotask(()=>{le.close(),le.byobRequest?.respond(0)});else if(!s(Ie)){const Qe=new Uint8Array(Ae);Qe.byteLength&&le.enqueue(Qe)}return le.desiredSize>
0},async cancel(le){await fe.return()},type:"bytes"})}return[{stream:Ie,source:W,length:P},H]}function o(K,de=!1){return K instanceof ReadableStream&&(c(!u.isDisturbed(K),"The body has already been co\
nsumed."),c(!K.locked,"The stream is locked.")),d(K,de)}function m(K,de){const[Ie,j]=de.stream.tee();return de.stream=Ie,{stream:j,length:de.length,source:de.source}}function y(K){if(K.aborted)throw new DOMException(
"The operation was aborted.","AbortError")}function C(K){return{blob(){return F(this,Ie=>{let j=$(this);return j===null?j="":j&&(j=B(j)),new g([Ie],{type:j})},K)},arrayBuffer(){return F(this,Ie=>new Uint8Array(
Ie).buffer,K)},text(){return F(this,A,K)},json(){return F(this,Y,K)},formData(){return F(this,Ie=>{const j=$(this);if(j!==null)switch(j.essence){case"multipart/form-data":{const W=E(Ie,j);if(W==="fail\
ure")throw new TypeError("Failed to parse body as FormData.");const P=new I;return P[l]=W,P}case"application/x-www-form-urlencoded":{const W=new URLSearchParams(Ie.toString()),P=new I;for(const[H,ee]of W)
P.append(H,ee);return P}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},K)},bytes(){return F(this,Ie=>new Uint8Array(Ie),K)}}}function D(K){
Object.assign(K.prototype,C(K))}async function F(K,de,Ie){if(i.brandCheck(K,Ie),L(K))throw new TypeError("Body is unusable: Body has already been read");y(K[l]);const j=h(),W=H=>j.reject(H),P=H=>{try{
j.resolve(de(H))}catch(ee){W(ee)}};return K[l].body==null?(P(Buffer.allocUnsafe(0)),j.promise):(await Q(K[l].body,P,W),j.promise)}function L(K){const de=K[l].body;return de!=null&&(de.stream.locked||u.
isDisturbed(de.stream))}function Y(K){return JSON.parse(A(K))}function $(K){const de=K[l].headersList,Ie=f(de);return Ie==="failure"?null:Ie}U.exports={extractBody:d,safelyExtractBody:o,cloneBody:m,mixinBody:D,
streamRegistry:r,hasFinalizationRegistry:n,bodyUnusable:L}}),4495:(U=>{const V=["GET","HEAD","POST"],e=new Set(V),u=[101,204,205,304],S=[301,302,303,307,308],w=new Set(S),k=["1","7","9","11","13","15",
"17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427",
"465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","656\
6","6665","6666","6667","6668","6669","6679","6697","10080"],p=new Set(k),h=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-ori\
gin-when-cross-origin","unsafe-url"],Q=new Set(h),f=["follow","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],I=new Set(A),l=["navigate","same-origin","no-cors","cors"],i=["omit","same-origin","i\
nclude"],g=["default","no-store","reload","no-cache","force-cache","only-if-cached"],c=["content-encoding","content-language","content-location","content-type","content-length"],s=["half"],t=["CONNECT",
"TRACE","TRACK"],a=new Set(t),B=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],E=new Set(B);U.exports={subresource:B,forbiddenMethods:t,requestBodyHeader:c,
referrerPolicy:h,requestRedirect:f,requestMode:l,requestCredentials:i,requestCache:g,redirectStatus:S,corsSafeListedMethods:V,nullBodyStatus:u,safeMethods:A,badPorts:k,requestDuplex:s,subresourceSet:E,
badPortsSet:p,redirectStatusSet:w,corsSafeListedMethodsSet:e,safeMethodsSet:I,forbiddenMethodsSet:a,referrerPolicySet:Q}}),51900:((U,V,e)=>{const u=e(34589),S=new TextEncoder,w=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,
k=/[\u000A\u000D\u0009\u0020]/,p=/[\u0009\u000A\u000C\u000D\u0020]/g,h=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Q(o){u(o.protocol==="data:");let m=f(o,!0);m=m.slice(5);const y={position:0};let C=I(
",",m,y);const D=C.length;if(C=b(C,!0,!0),y.position>=m.length)return"failure";y.position++;const F=m.slice(D+1);let L=l(F);if(/;(\u0020){0,}base64$/i.test(C)){const $=r(L);if(L=t($),L==="failure")return"\
failure";C=C.slice(0,-6),C=C.replace(/(\u0020)+$/,""),C=C.slice(0,-1)}C.startsWith(";")&&(C="text/plain"+C);let Y=s(C);return Y==="failure"&&(Y=s("text/plain;charset=US-ASCII")),{mimeType:Y,body:L}}function f(o,m=!1){
if(!m)return o.href;const y=o.href,C=o.hash.length,D=C===0?y:y.substring(0,y.length-C);return!C&&y.endsWith("#")?D.slice(0,-1):D}function A(o,m,y){let C="";for(;y.position<m.length&&o(m[y.position]);)
C+=m[y.position],y.position++;return C}function I(o,m,y){const C=m.indexOf(o,y.position),D=y.position;return C===-1?(y.position=m.length,m.slice(D)):(y.position=C,m.slice(D,y.position))}function l(o){
const m=S.encode(o);return c(m)}function i(o){return o>=48&&o<=57||o>=65&&o<=70||o>=97&&o<=102}function g(o){return o>=48&&o<=57?o-48:(o&223)-55}function c(o){const m=o.length,y=new Uint8Array(m);let C=0;
for(let D=0;D<m;++D){const F=o[D];F!==37?y[C++]=F:F===37&&!(i(o[D+1])&&i(o[D+2]))?y[C++]=37:(y[C++]=g(o[D+1])<<4|g(o[D+2]),D+=2)}return m===C?y:y.subarray(0,C)}function s(o){o=M(o,!0,!0);const m={position:0},
y=I("/",o,m);if(y.length===0||!w.test(y)||m.position>o.length)return"failure";m.position++;let C=I(";",o,m);if(C=M(C,!1,!0),C.length===0||!w.test(C))return"failure";const D=y.toLowerCase(),F=C.toLowerCase(),
L={type:D,subtype:F,parameters:new Map,essence:`${D}/${F}`};for(;m.position<o.length;){m.position++,A(K=>k.test(K),o,m);let Y=A(K=>K!==";"&&K!=="=",o,m);if(Y=Y.toLowerCase(),m.position<o.length){if(o[m.
position]===";")continue;m.position++}if(m.position>o.length)break;let $=null;if(o[m.position]==='"')$=a(o,m,!0),I(";",o,m);else if($=I(";",o,m),$=M($,!1,!0),$.length===0)continue;Y.length!==0&&w.test(
Y)&&($.length===0||h.test($))&&!L.parameters.has(Y)&&L.parameters.set(Y,$)}return L}function t(o){o=o.replace(p,"");let m=o.length;if(m%4===0&&o.charCodeAt(m-1)===61&&(--m,o.charCodeAt(m-1)===61&&--m),
m%4===1||/[^+/0-9A-Za-z]/.test(o.length===m?o:o.substring(0,m)))return"failure";const y=Buffer.from(o,"base64");return new Uint8Array(y.buffer,y.byteOffset,y.byteLength)}function a(o,m,y){const C=m.position;
let D="";for(u(o[m.position]==='"'),m.position++;D+=A(L=>L!=='"'&&L!=="\\",o,m),!(m.position>=o.length);){const F=o[m.position];if(m.position++,F==="\\"){if(m.position>=o.length){D+="\\";break}D+=o[m.
position],m.position++}else{u(F==='"');break}}return y?D:o.slice(C,m.position)}function B(o){u(o!=="failure");const{parameters:m,essence:y}=o;let C=y;for(let[D,F]of m.entries())C+=";",C+=D,C+="=",w.test(
F)||(F=F.replace(/(\\|")/g,"\\$1"),F='"'+F,F+='"'),C+=F;return C}function E(o){return o===13||o===10||o===9||o===32}function M(o,m=!0,y=!0){return n(o,m,y,E)}function R(o){return o===13||o===10||o===9||
o===12||o===32}function b(o,m=!0,y=!0){return n(o,m,y,R)}function n(o,m,y,C){let D=0,F=o.length-1;if(m)for(;D<o.length&&C(o.charCodeAt(D));)D++;if(y)for(;F>0&&C(o.charCodeAt(F));)F--;return D===0&&F===
o.length-1?o:o.slice(D,F+1)}function r(o){const m=o.length;if(65535>m)return String.fromCharCode.apply(null,o);let y="",C=0,D=65535;for(;C<m;)C+D>m&&(D=m-C),y+=String.fromCharCode.apply(null,o.subarray(
C,C+=D));return y}function d(o){switch(o.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"tex\
t/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescr\
ipt":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"\
application/xml":return"application/xml"}return o.subtype.endsWith("+json")?"application/json":o.subtype.endsWith("+xml")?"application/xml":""}U.exports={dataURLProcessor:Q,URLSerializer:f,collectASequenceOfCodePoints:A,
collectASequenceOfCodePointsFast:I,stringPercentDecode:l,parseMIMEType:s,collectAnHTTPQuotedString:a,serializeAMimeType:B,removeChars:n,removeHTTPWhitespace:M,minimizeSupportedMimeType:d,HTTP_TOKEN_CODEPOINTS:w,
isomorphicDecode:r}}),66653:((U,V,e)=>{const{kConnected:u,kSize:S}=e(36443);class w{constructor(h){this.value=h}deref(){return this.value[u]===0&&this.value[S]===0?void 0:this.value}}class k{constructor(h){
this.finalizer=h}register(h,Q){h.on&&h.on("disconnect",()=>{h[u]===0&&h[S]===0&&this.finalizer(Q)})}unregister(h){}}U.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:w,FinalizationRegistry:k}):{WeakRef,FinalizationRegistry}}}),27114:((U,V,e)=>{const{Blob:u,File:S}=e(4573),{kState:w}=e(
93627),{webidl:k}=e(45893);class p{constructor(f,A,I={}){const l=A,i=I.type,g=I.lastModified??Date.now();this[w]={blobLike:f,name:l,type:i,lastModified:g}}stream(...f){return k.brandCheck(this,p),this[w].
blobLike.stream(...f)}arrayBuffer(...f){return k.brandCheck(this,p),this[w].blobLike.arrayBuffer(...f)}slice(...f){return k.brandCheck(this,p),this[w].blobLike.slice(...f)}text(...f){return k.brandCheck(
this,p),this[w].blobLike.text(...f)}get size(){return k.brandCheck(this,p),this[w].blobLike.size}get type(){return k.brandCheck(this,p),this[w].blobLike.type}get name(){return k.brandCheck(this,p),this[w].
name}get lastModified(){return k.brandCheck(this,p),this[w].lastModified}get[Symbol.toStringTag](){return"File"}}k.converters.Blob=k.interfaceConverter(u);function h(Q){return Q instanceof S||Q&&(typeof Q.
stream=="function"||typeof Q.arrayBuffer=="function")&&Q[Symbol.toStringTag]==="File"}U.exports={FileLike:p,isFileLike:h}}),50116:((U,V,e)=>{const{isUSVString:u,bufferToLowerCasedHeaderName:S}=e(3440),
{utf8DecodeBytes:w}=e(73168),{HTTP_TOKEN_CODEPOINTS:k,isomorphicDecode:p}=e(51900),{isFileLike:h}=e(27114),{makeEntry:Q}=e(35910),f=e(34589),{File:A}=e(4573),I=globalThis.File??A,l=Buffer.from('form-d\
ata; name="'),i=Buffer.from("; filename"),g=Buffer.from("--"),c=Buffer.from(`--\r
`);function s(n){for(let r=0;r<n.length;++r)if((n.charCodeAt(r)&-128)!==0)return!1;return!0}function t(n){const r=n.length;if(r<27||r>70)return!1;for(let d=0;d<r;++d){const o=n.charCodeAt(d);if(!(o>=48&&
o<=57||o>=65&&o<=90||o>=97&&o<=122||o===39||o===45||o===95))return!1}return!0}function a(n,r){f(r!=="failure"&&r.essence==="multipart/form-data");const d=r.parameters.get("boundary");if(d===void 0)return"\
failure";const o=Buffer.from(`--${d}`,"utf8"),m=[],y={position:0};for(;n[y.position]===13&&n[y.position+1]===10;)y.position+=2;let C=n.length;for(;n[C-1]===10&&n[C-2]===13;)C-=2;for(C!==n.length&&(n=n.
subarray(0,C));;){if(n.subarray(y.position,y.position+o.length).equals(o))y.position+=o.length;else return"failure";if(y.position===n.length-2&&b(n,g,y)||y.position===n.length-4&&b(n,c,y))return m;if(n[y.
position]!==13||n[y.position+1]!==10)return"failure";y.position+=2;const D=B(n,y);if(D==="failure")return"failure";let{name:F,filename:L,contentType:Y,encoding:$}=D;y.position+=2;let K;{const Ie=n.indexOf(
o.subarray(2),y.position);if(Ie===-1)return"failure";K=n.subarray(y.position,Ie-4),y.position+=K.length,$==="base64"&&(K=Buffer.from(K.toString(),"base64"))}if(n[y.position]!==13||n[y.position+1]!==10)
return"failure";y.position+=2;let de;L!==null?(Y??="text/plain",s(Y)||(Y=""),de=new I([K],L,{type:Y})):de=w(Buffer.from(K)),f(u(F)),f(typeof de=="string"&&u(de)||h(de)),m.push(Q(F,de,L))}}function B(n,r){
let d=null,o=null,m=null,y=null;for(;;){if(n[r.position]===13&&n[r.position+1]===10)return d===null?"failure":{name:d,filename:o,contentType:m,encoding:y};let C=M(D=>D!==10&&D!==13&&D!==58,n,r);if(C=R(
C,!0,!0,D=>D===9||D===32),!k.test(C.toString())||n[r.position]!==58)return"failure";switch(r.position++,M(D=>D===32||D===9,n,r),S(C)){case"content-disposition":{if(d=o=null,!b(n,l,r)||(r.position+=17,
d=E(n,r),d===null))return"failure";if(b(n,i,r)){let D=r.position+i.length;if(n[D]===42&&(r.position+=1,D+=1),n[D]!==61||n[D+1]!==34||(r.position+=12,o=E(n,r),o===null))return"failure"}break}case"conte\
nt-type":{let D=M(F=>F!==10&&F!==13,n,r);D=R(D,!1,!0,F=>F===9||F===32),m=p(D);break}case"content-transfer-encoding":{let D=M(F=>F!==10&&F!==13,n,r);D=R(D,!1,!0,F=>F===9||F===32),y=p(D);break}default:M(
D=>D!==10&&D!==13,n,r)}if(n[r.position]!==13&&n[r.position+1]!==10)return"failure";r.position+=2}}function E(n,r){f(n[r.position-1]===34);let d=M(o=>o!==10&&o!==13&&o!==34,n,r);return n[r.position]!==
34?null:(r.position++,d=new TextDecoder().decode(d).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),d)}function M(n,r,d){let o=d.position;for(;o<r.length&&n(r[o]);)++o;return r.subarray(d.position,d.position=o)}function R(n,r,d,o){let m=0,y=n.length-1;if(r)
for(;m<n.length&&o(n[m]);)m++;if(d)for(;y>0&&o(n[y]);)y--;return m===0&&y===n.length-1?n:n.subarray(m,y+1)}function b(n,r,d){if(n.length<r.length)return!1;for(let o=0;o<r.length;o++)if(r[o]!==n[d.position+
o])return!1;return!0}U.exports={multipartFormDataParser:a,validateBoundary:t}}),35910:((U,V,e)=>{const{isBlobLike:u,iteratorMixin:S}=e(73168),{kState:w}=e(93627),{kEnumerableProperty:k}=e(3440),{FileLike:p,
isFileLike:h}=e(27114),{webidl:Q}=e(45893),{File:f}=e(4573),A=e(57975),I=globalThis.File??f;class l{constructor(c){if(Q.util.markAsUncloneable(this),c!==void 0)throw Q.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]});this[w]=[]}append(c,s,t=void 0){Q.brandCheck(this,l);const a="FormData.append";if(Q.argumentLengthCheck(arguments,2,a),arguments.length===
3&&!u(s))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");c=Q.converters.USVString(c,a,"name"),s=u(s)?Q.converters.Blob(s,a,"value",{strict:!1}):Q.converters.
USVString(s,a,"value"),t=arguments.length===3?Q.converters.USVString(t,a,"filename"):void 0;const B=i(c,s,t);this[w].push(B)}delete(c){Q.brandCheck(this,l);const s="FormData.delete";Q.argumentLengthCheck(
arguments,1,s),c=Q.converters.USVString(c,s,"name"),this[w]=this[w].filter(t=>t.name!==c)}get(c){Q.brandCheck(this,l);const s="FormData.get";Q.argumentLengthCheck(arguments,1,s),c=Q.converters.USVString(
c,s,"name");const t=this[w].findIndex(a=>a.name===c);return t===-1?null:this[w][t].value}getAll(c){Q.brandCheck(this,l);const s="FormData.getAll";return Q.argumentLengthCheck(arguments,1,s),c=Q.converters.
USVString(c,s,"name"),this[w].filter(t=>t.name===c).map(t=>t.value)}has(c){Q.brandCheck(this,l);const s="FormData.has";return Q.argumentLengthCheck(arguments,1,s),c=Q.converters.USVString(c,s,"name"),
this[w].findIndex(t=>t.name===c)!==-1}set(c,s,t=void 0){Q.brandCheck(this,l);const a="FormData.set";if(Q.argumentLengthCheck(arguments,2,a),arguments.length===3&&!u(s))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");c=Q.converters.USVString(c,a,"name"),s=u(s)?Q.converters.Blob(s,a,"name",{strict:!1}):Q.converters.USVString(s,a,"name"),t=arguments.length===
3?Q.converters.USVString(t,a,"name"):void 0;const B=i(c,s,t),E=this[w].findIndex(M=>M.name===c);E!==-1?this[w]=[...this[w].slice(0,E),B,...this[w].slice(E+1).filter(M=>M.name!==c)]:this[w].push(B)}[A.
inspect.custom](c,s){const t=this[w].reduce((B,E)=>(B[E.name]?Array.isArray(B[E.name])?B[E.name].push(E.value):B[E.name]=[B[E.name],E.value]:B[E.name]=E.value,B),{__proto__:null});s.depth??=c,s.colors??=
!0;const a=A.formatWithOptions(s,t);return`FormData ${a.slice(a.indexOf("]")+2)}`}}S("FormData",l,w,"name","value"),Object.defineProperties(l.prototype,{append:k,delete:k,get:k,getAll:k,has:k,set:k,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function i(g,c,s){if(typeof c!="string"){if(h(c)||(c=c instanceof Blob?new I([c],"blob",{type:c.type}):new p(c,"blob",{type:c.type})),s!==void 0){const t={
type:c.type,lastModified:c.lastModified};c=c instanceof f?new I([c],s,t):new p(c,s,t)}}return{name:g,value:c}}U.exports={FormData:l,makeEntry:i}}),51059:(U=>{const V=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[V]}function u(S){if(S===void 0){Object.defineProperty(globalThis,V,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const w=new URL(S);if(w.protocol!=="h\
ttp:"&&w.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${w.protocol}`);Object.defineProperty(globalThis,V,{value:w,writable:!0,enumerable:!1,configurable:!1})}U.
exports={getGlobalOrigin:e,setGlobalOrigin:u}}),60660:((U,V,e)=>{const{kConstruct:u}=e(36443),{kEnumerableProperty:S}=e(3440),{iteratorMixin:w,isValidHeaderName:k,isValidHeaderValue:p}=e(73168),{webidl:h}=e(
45893),Q=e(34589),f=e(57975),A=Symbol("headers map"),I=Symbol("headers map sorted");function l(b){return b===10||b===13||b===9||b===32}function i(b){let n=0,r=b.length;for(;r>n&&l(b.charCodeAt(r-1));)
--r;for(;r>n&&l(b.charCodeAt(n));)++n;return n===0&&r===b.length?b:b.substring(n,r)}function g(b,n){if(Array.isArray(n))for(let r=0;r<n.length;++r){const d=n[r];if(d.length!==2)throw h.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${d.length}.`});c(b,d[0],d[1])}else if(typeof n=="object"&&n!==null){const r=Object.keys(n);for(let d=0;d<r.length;++d)
c(b,r[d],n[r[d]])}else throw h.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function c(b,n,r){
if(r=i(r),k(n)){if(!p(r))throw h.errors.invalidArgument({prefix:"Headers.append",value:r,type:"header value"})}else throw h.errors.invalidArgument({prefix:"Headers.append",value:n,type:"header name"});
if(B(b)==="immutable")throw new TypeError("immutable");return M(b).append(n,r,!1)}function s(b,n){return b[0]<n[0]?-1:1}class t{cookies=null;constructor(n){n instanceof t?(this[A]=new Map(n[A]),this[I]=
n[I],this.cookies=n.cookies===null?null:[...n.cookies]):(this[A]=new Map(n),this[I]=null)}contains(n,r){return this[A].has(r?n:n.toLowerCase())}clear(){this[A].clear(),this[I]=null,this.cookies=null}append(n,r,d){
this[I]=null;const o=d?n:n.toLowerCase(),m=this[A].get(o);if(m){const y=o==="cookie"?"; ":", ";this[A].set(o,{name:m.name,value:`${m.value}${y}${r}`})}else this[A].set(o,{name:n,value:r});o==="set-coo\
kie"&&(this.cookies??=[]).push(r)}set(n,r,d){this[I]=null;const o=d?n:n.toLowerCase();o==="set-cookie"&&(this.cookies=[r]),this[A].set(o,{name:n,value:r})}delete(n,r){this[I]=null,r||(n=n.toLowerCase()),
n==="set-cookie"&&(this.cookies=null),this[A].delete(n)}get(n,r){return this[A].get(r?n:n.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:n,1:{value:r}}of this[A])yield[n,r]}get entries(){
const n={};if(this[A].size!==0)for(const{name:r,value:d}of this[A].values())n[r]=d;return n}rawValues(){return this[A].values()}get entriesList(){const n=[];if(this[A].size!==0)for(const{0:r,1:{name:d,
value:o}}of this[A])if(r==="set-cookie")for(const m of this.cookies)n.push([d,m]);else n.push([d,o]);return n}toSortedArray(){const n=this[A].size,r=new Array(n);if(n<=32){if(n===0)return r;const d=this[A][Symbol.
iterator](),o=d.next().value;r[0]=[o[0],o[1].value],Q(o[1].value!==null);for(let m=1,y=0,C=0,D=0,F=0,L,Y;m<n;++m){for(Y=d.next().value,L=r[m]=[Y[0],Y[1].value],Q(L[1]!==null),D=0,C=m;D<C;)F=D+(C-D>>1),
r[F][0]<=L[0]?D=F+1:C=F;if(m!==F){for(y=m;y>D;)r[y]=r[--y];r[D]=L}}if(!d.next().done)throw new TypeError("Unreachable");return r}else{let d=0;for(const{0:o,1:{value:m}}of this[A])r[d++]=[o,m],Q(m!==null);
return r.sort(s)}}}class a{#e;#t;constructor(n=void 0){h.util.markAsUncloneable(this),n!==u&&(this.#t=new t,this.#e="none",n!==void 0&&(n=h.converters.HeadersInit(n,"Headers contructor","init"),g(this,
n)))}append(n,r){h.brandCheck(this,a),h.argumentLengthCheck(arguments,2,"Headers.append");const d="Headers.append";return n=h.converters.ByteString(n,d,"name"),r=h.converters.ByteString(r,d,"value"),c(
this,n,r)}delete(n){if(h.brandCheck(this,a),h.argumentLengthCheck(arguments,1,"Headers.delete"),n=h.converters.ByteString(n,"Headers.delete","name"),!k(n))throw h.errors.invalidArgument({prefix:"Heade\
rs.delete",value:n,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(n,!1)&&this.#t.delete(n,!1)}get(n){h.brandCheck(this,a),h.argumentLengthCheck(arguments,
1,"Headers.get");const r="Headers.get";if(n=h.converters.ByteString(n,r,"name"),!k(n))throw h.errors.invalidArgument({prefix:r,value:n,type:"header name"});return this.#t.get(n,!1)}has(n){h.brandCheck(
this,a),h.argumentLengthCheck(arguments,1,"Headers.has");const r="Headers.has";if(n=h.converters.ByteString(n,r,"name"),!k(n))throw h.errors.invalidArgument({prefix:r,value:n,type:"header name"});return this.#t.
contains(n,!1)}set(n,r){h.brandCheck(this,a),h.argumentLengthCheck(arguments,2,"Headers.set");const d="Headers.set";if(n=h.converters.ByteString(n,d,"name"),r=h.converters.ByteString(r,d,"value"),r=i(
r),k(n)){if(!p(r))throw h.errors.invalidArgument({prefix:d,value:r,type:"header value"})}else throw h.errors.invalidArgument({prefix:d,value:n,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#t.set(n,r,!1)}getSetCookie(){h.brandCheck(this,a);const n=this.#t.cookies;return n?[...n]:[]}get[I](){if(this.#t[I])return this.#t[I];const n=[],r=this.#t.toSortedArray(),d=this.#t.
cookies;if(d===null||d.length===1)return this.#t[I]=r;for(let o=0;o<r.length;++o){const{0:m,1:y}=r[o];if(m==="set-cookie")for(let C=0;C<d.length;++C)n.push([m,d[C]]);else n.push([m,y])}return this.#t[I]=
n}[f.inspect.custom](n,r){return r.depth??=n,`Headers ${f.formatWithOptions(r,this.#t.entries)}`}static getHeadersGuard(n){return n.#e}static setHeadersGuard(n,r){n.#e=r}static getHeadersList(n){return n.#t}static setHeadersList(n,r){
n.#t=r}}const{getHeadersGuard:B,setHeadersGuard:E,getHeadersList:M,setHeadersList:R}=a;Reflect.deleteProperty(a,"getHeadersGuard"),Reflect.deleteProperty(a,"setHeadersGuard"),Reflect.deleteProperty(a,
"getHeadersList"),Reflect.deleteProperty(a,"setHeadersList"),w("Headers",a,I,0,1),Object.defineProperties(a.prototype,{append:S,delete:S,get:S,has:S,set:S,getSetCookie:S,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[f.inspect.custom]:{enumerable:!1}}),h.converters.HeadersInit=function(b,n,r){if(h.util.Type(b)==="Object"){const d=Reflect.get(b,Symbol.iterator);if(!f.types.isProxy(b)&&d===
a.prototype.entries)try{return M(b).entriesList}catch{}return typeof d=="function"?h.converters["sequence<sequence<ByteString>>"](b,n,r,d.bind(b)):h.converters["record<ByteString, ByteString>"](b,n,r)}
throw h.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},U.exports={fill:g,compareHeaderName:s,Headers:a,
HeadersList:t,getHeadersGuard:B,setHeadersGuard:E,setHeadersList:R,getHeadersList:M}}),54398:((U,V,e)=>{const{makeNetworkError:u,makeAppropriateNetworkError:S,filterResponse:w,makeResponse:k,fromInnerResponse:p}=e(
99051),{HeadersList:h}=e(60660),{Request:Q,cloneRequest:f}=e(9967),A=e(38522),{bytesMatch:I,makePolicyContainer:l,clonePolicyContainer:i,requestBadPort:g,TAOCheck:c,appendRequestOriginHeader:s,responseLocationURL:t,
requestCurrentURL:a,setRequestReferrerPolicyOnRedirect:B,tryUpgradeRequestToAPotentiallyTrustworthyURL:E,createOpaqueTimingInfo:M,appendFetchMetadata:R,corsCheck:b,crossOriginResourcePolicyCheck:n,determineRequestsReferrer:r,
coarsenedSharedCurrentTime:d,createDeferredPromise:o,isBlobLike:m,sameOrigin:y,isCancelled:C,isAborted:D,isErrorLike:F,fullyReadBody:L,readableStreamClose:Y,isomorphicEncode:$,urlIsLocal:K,urlIsHttpHttpsScheme:de,
urlHasHttpsScheme:Ie,clampAndCoarsenConnectionTimingInfo:j,simpleRangeHeaderValue:W,buildContentRange:P,createInflate:H,extractMimeType:ee}=e(73168),{kState:fe,kDispatcher:le}=e(93627),Ae=e(34589),{safelyExtractBody:ie,
extractBody:Qe}=e(84492),{redirectStatusSet:te,nullBodyStatus:Ye,safeMethodsSet:Fe,requestBodyHeader:Ce,subresourceSet:me}=e(4495),ve=e(78474),{Readable:Je,pipeline:Ze,finished:it}=e(57075),{addAbortListener:st,
isErrored:ut,isReadable:_e,bufferToLowerCasedHeaderName:rt}=e(3440),{dataURLProcessor:tt,serializeAMimeType:be,minimizeSupportedMimeType:ke}=e(51900),{getGlobalDispatcher:He}=e(32581),{webidl:J}=e(45893),
{STATUS_CODES:N}=e(37067),O=["GET","HEAD"],_=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let v;class z extends ve{constructor(ae){super(),this.dispatcher=ae,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(ae){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(ae),this.emit("terminated",ae))}abort(ae){this.state==="ongoing"&&(this.state=
"aborted",ae||(ae=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=ae,this.connection?.destroy(ae),this.emit("terminated",ae))}}function Z(x){ce(x,"fetch")}function se(x,ae=void 0){
J.argumentLengthCheck(arguments,1,"globalThis.fetch");let ue=o(),ye;try{ye=new Q(x,ae)}catch(gt){return ue.reject(gt),ue.promise}const Se=ye[fe];if(ye.signal.aborted)return Te(ue,Se,null,ye.signal.reason),
ue.promise;Se.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(Se.serviceWorkers="none");let je=null,ot=!1,ht=null;return st(ye.signal,()=>{ot=!0,Ae(ht!=null),ht.abort(ye.signal.reason);
const gt=je?.deref();Te(ue,Se,gt,ye.signal.reason)}),ht=pe({request:Se,processResponseEndOfBody:Z,processResponse:gt=>{if(!ot){if(gt.aborted){Te(ue,Se,je,ht.serializedAbortReason);return}if(gt.type===
"error"){ue.reject(new TypeError("fetch failed",{cause:gt.error}));return}je=new WeakRef(p(gt,"immutable")),ue.resolve(je.deref()),ue=null}},dispatcher:ye[le]}),ue.promise}function ce(x,ae="other"){if(x.
type==="error"&&x.aborted||!x.urlList?.length)return;const ue=x.urlList[0];let ye=x.timingInfo,Se=x.cacheState;de(ue)&&ye!==null&&(x.timingAllowPassed||(ye=M({startTime:ye.startTime}),Se=""),ye.endTime=
d(),x.timingInfo=ye,we(ye,ue.href,ae,globalThis,Se))}const we=performance.markResourceTiming;function Te(x,ae,ue,ye){if(x&&x.reject(ye),ae.body!=null&&_e(ae.body?.stream)&&ae.body.stream.cancel(ye).catch(
Ne=>{if(Ne.code!=="ERR_INVALID_STATE")throw Ne}),ue==null)return;const Se=ue[fe];Se.body!=null&&_e(Se.body?.stream)&&Se.body.stream.cancel(ye).catch(Ne=>{if(Ne.code!=="ERR_INVALID_STATE")throw Ne})}function pe({
request:x,processRequestBodyChunkLength:ae,processRequestEndOfBody:ue,processResponse:ye,processResponseEndOfBody:Se,processResponseConsumeBody:Ne,useParallelQueue:je=!1,dispatcher:ot=He()}){Ae(ot);let ht=null,
nt=!1;x.client!=null&&(ht=x.client.globalObject,nt=x.client.crossOriginIsolatedCapability);const gt=d(nt),dt=M({startTime:gt}),Qt={controller:new z(ot),request:x,timingInfo:dt,processRequestBodyChunkLength:ae,
processRequestEndOfBody:ue,processResponse:ye,processResponseConsumeBody:Ne,processResponseEndOfBody:Se,taskDestination:ht,crossOriginIsolatedCapability:nt};return Ae(!x.body||x.body.stream),x.window===
"client"&&(x.window=x.client?.globalObject?.constructor?.name==="Window"?x.client:"no-window"),x.origin==="client"&&(x.origin=x.client.origin),x.policyContainer==="client"&&(x.client!=null?x.policyContainer=
i(x.client.policyContainer):x.policyContainer=l()),x.headersList.contains("accept",!0)||x.headersList.append("accept","*/*",!0),x.headersList.contains("accept-language",!0)||x.headersList.append("acce\
pt-language","*",!0),x.priority,me.has(x.destination),Ue(Qt).catch(bt=>{Qt.controller.terminate(bt)}),Qt.controller}async function Ue(x,ae=!1){const ue=x.request;let ye=null;if(ue.localURLsOnly&&!K(a(
ue))&&(ye=u("local URLs only")),E(ue),g(ue)==="blocked"&&(ye=u("bad port")),ue.referrerPolicy===""&&(ue.referrerPolicy=ue.policyContainer.referrerPolicy),ue.referrer!=="no-referrer"&&(ue.referrer=r(ue)),
ye===null&&(ye=await(async()=>{const Ne=a(ue);return y(Ne,ue.url)&&ue.responseTainting==="basic"||Ne.protocol==="data:"||ue.mode==="navigate"||ue.mode==="websocket"?(ue.responseTainting="basic",await We(
x)):ue.mode==="same-origin"?u('request mode cannot be "same-origin"'):ue.mode==="no-cors"?ue.redirect!=="follow"?u('redirect mode cannot be "follow" for "no-cors" request'):(ue.responseTainting="opaqu\
e",await We(x)):de(a(ue))?(ue.responseTainting="cors",await Le(x)):u("URL scheme must be a HTTP(S) scheme")})()),ae)return ye;ye.status!==0&&!ye.internalResponse&&(ue.responseTainting,ue.responseTainting===
"basic"?ye=w(ye,"basic"):ue.responseTainting==="cors"?ye=w(ye,"cors"):ue.responseTainting==="opaque"?ye=w(ye,"opaque"):Ae(!1));let Se=ye.status===0?ye:ye.internalResponse;if(Se.urlList.length===0&&Se.
urlList.push(...ue.urlList),ue.timingAllowFailed||(ye.timingAllowPassed=!0),ye.type==="opaque"&&Se.status===206&&Se.rangeRequested&&!ue.headers.contains("range",!0)&&(ye=Se=u()),ye.status!==0&&(ue.method===
"HEAD"||ue.method==="CONNECT"||Ye.includes(Se.status))&&(Se.body=null,x.controller.dump=!0),ue.integrity){const Ne=ot=>Ve(x,u(ot));if(ue.responseTainting==="opaque"||ye.body==null){Ne(ye.error);return}
const je=ot=>{if(!I(ot,ue.integrity)){Ne("integrity mismatch");return}ye.body=ie(ot)[0],Ve(x,ye)};await L(ye.body,je,Ne)}else Ve(x,ye)}function We(x){if(C(x)&&x.request.redirectCount===0)return Promise.
resolve(S(x));const{request:ae}=x,{protocol:ue}=a(ae);switch(ue){case"about:":return Promise.resolve(u("about scheme is not supported"));case"blob:":{v||(v=e(4573).resolveObjectURL);const ye=a(ae);if(ye.
search.length!==0)return Promise.resolve(u("NetworkError when attempting to fetch resource."));const Se=v(ye.toString());if(ae.method!=="GET"||!m(Se))return Promise.resolve(u("invalid method"));const Ne=k(),
je=Se.size,ot=$(`${je}`),ht=Se.type;if(ae.headersList.contains("range",!0)){Ne.rangeRequested=!0;const nt=ae.headersList.get("range",!0),gt=W(nt,!0);if(gt==="failure")return Promise.resolve(u("failed \
to fetch the data URL"));let{rangeStartValue:dt,rangeEndValue:Qt}=gt;if(dt===null)dt=je-Qt,Qt=dt+Qt-1;else{if(dt>=je)return Promise.resolve(u("Range start is greater than the blob's size."));(Qt===null||
Qt>=je)&&(Qt=je-1)}const bt=Se.slice(dt,Qt,ht),Et=Qe(bt);Ne.body=Et[0];const Dt=$(`${bt.size}`),Ct=P(dt,Qt,je);Ne.status=206,Ne.statusText="Partial Content",Ne.headersList.set("content-length",Dt,!0),
Ne.headersList.set("content-type",ht,!0),Ne.headersList.set("content-range",Ct,!0)}else{const nt=Qe(Se);Ne.statusText="OK",Ne.body=nt[0],Ne.headersList.set("content-length",ot,!0),Ne.headersList.set("\
content-type",ht,!0)}return Promise.resolve(Ne)}case"data:":{const ye=a(ae),Se=tt(ye);if(Se==="failure")return Promise.resolve(u("failed to fetch the data URL"));const Ne=be(Se.mimeType);return Promise.
resolve(k({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:Ne}]],body:ie(Se.body)[0]}))}case"file:":return Promise.resolve(u("not implemented... yet..."));case"http:":case"http\
s:":return Le(x).catch(ye=>u(ye));default:return Promise.resolve(u("unknown scheme"))}}function $e(x,ae){x.request.done=!0,x.processResponseDone!=null&&queueMicrotask(()=>x.processResponseDone(ae))}function Ve(x,ae){
let ue=x.timingInfo;const ye=()=>{const Ne=Date.now();x.request.destination==="document"&&(x.controller.fullTimingInfo=ue),x.controller.reportTimingSteps=()=>{if(x.request.url.protocol!=="https:")return;
ue.endTime=Ne;let ot=ae.cacheState;const ht=ae.bodyInfo;ae.timingAllowPassed||(ue=M(ue),ot="");let nt=0;if(x.request.mode!=="navigator"||!ae.hasCrossOriginRedirects){nt=ae.status;const gt=ee(ae.headersList);
gt!=="failure"&&(ht.contentType=ke(gt))}x.request.initiatorType!=null&&we(ue,x.request.url.href,x.request.initiatorType,globalThis,ot,ht,nt)};const je=()=>{x.request.done=!0,x.processResponseEndOfBody!=
null&&queueMicrotask(()=>x.processResponseEndOfBody(ae)),x.request.initiatorType!=null&&x.controller.reportTimingSteps()};queueMicrotask(()=>je())};x.processResponse!=null&&queueMicrotask(()=>{x.processResponse(
ae),x.processResponse=null});const Se=ae.type==="error"?ae:ae.internalResponse??ae;Se.body==null?ye():it(Se.body.stream,()=>{ye()})}async function Le(x){const ae=x.request;let ue=null,ye=null;const Se=x.
timingInfo;if(ae.serviceWorkers,ue===null){if(ae.redirect==="follow"&&(ae.serviceWorkers="none"),ye=ue=await G(x),ae.responseTainting==="cors"&&b(ae,ue)==="failure")return u("cors failure");c(ae,ue)===
"failure"&&(ae.timingAllowFailed=!0)}return(ae.responseTainting==="opaque"||ue.type==="opaque")&&n(ae.origin,ae.client,ae.destination,ye)==="blocked"?u("blocked"):(te.has(ye.status)&&(ae.redirect!=="m\
anual"&&x.controller.connection.destroy(void 0,!1),ae.redirect==="error"?ue=u("unexpected redirect"):ae.redirect==="manual"?ue=ye:ae.redirect==="follow"?ue=await ne(x,ue):Ae(!1)),ue.timingInfo=Se,ue)}
function ne(x,ae){const ue=x.request,ye=ae.internalResponse?ae.internalResponse:ae;let Se;try{if(Se=t(ye,a(ue).hash),Se==null)return ae}catch(je){return Promise.resolve(u(je))}if(!de(Se))return Promise.
resolve(u("URL scheme must be a HTTP(S) scheme"));if(ue.redirectCount===20)return Promise.resolve(u("redirect count exceeded"));if(ue.redirectCount+=1,ue.mode==="cors"&&(Se.username||Se.password)&&!y(
ue,Se))return Promise.resolve(u('cross origin not allowed for request mode "cors"'));if(ue.responseTainting==="cors"&&(Se.username||Se.password))return Promise.resolve(u('URL cannot contain credential\
s for request mode "cors"'));if(ye.status!==303&&ue.body!=null&&ue.body.source==null)return Promise.resolve(u());if([301,302].includes(ye.status)&&ue.method==="POST"||ye.status===303&&!O.includes(ue.method)){
ue.method="GET",ue.body=null;for(const je of Ce)ue.headersList.delete(je)}y(a(ue),Se)||(ue.headersList.delete("authorization",!0),ue.headersList.delete("proxy-authorization",!0),ue.headersList.delete(
"cookie",!0),ue.headersList.delete("host",!0)),ue.body!=null&&(Ae(ue.body.source!=null),ue.body=ie(ue.body.source)[0]);const Ne=x.timingInfo;return Ne.redirectEndTime=Ne.postRedirectStartTime=d(x.crossOriginIsolatedCapability),
Ne.redirectStartTime===0&&(Ne.redirectStartTime=Ne.startTime),ue.urlList.push(Se),B(ue,ye),Ue(x,!0)}async function G(x,ae=!1,ue=!1){const ye=x.request;let Se=null,Ne=null,je=null;const ot=null,ht=!1;ye.
window==="no-window"&&ye.redirect==="error"?(Se=x,Ne=ye):(Ne=f(ye),Se={...x},Se.request=Ne);const nt=ye.credentials==="include"||ye.credentials==="same-origin"&&ye.responseTainting==="basic",gt=Ne.body?
Ne.body.length:null;let dt=null;if(Ne.body==null&&["POST","PUT"].includes(Ne.method)&&(dt="0"),gt!=null&&(dt=$(`${gt}`)),dt!=null&&Ne.headersList.append("content-length",dt,!0),gt!=null&&Ne.keepalive,
Ne.referrer instanceof URL&&Ne.headersList.append("referer",$(Ne.referrer.href),!0),s(Ne),R(Ne),Ne.headersList.contains("user-agent",!0)||Ne.headersList.append("user-agent",_),Ne.cache==="default"&&(Ne.
headersList.contains("if-modified-since",!0)||Ne.headersList.contains("if-none-match",!0)||Ne.headersList.contains("if-unmodified-since",!0)||Ne.headersList.contains("if-match",!0)||Ne.headersList.contains(
"if-range",!0))&&(Ne.cache="no-store"),Ne.cache==="no-cache"&&!Ne.preventNoCacheCacheControlHeaderModification&&!Ne.headersList.contains("cache-control",!0)&&Ne.headersList.append("cache-control","max\
-age=0",!0),(Ne.cache==="no-store"||Ne.cache==="reload")&&(Ne.headersList.contains("pragma",!0)||Ne.headersList.append("pragma","no-cache",!0),Ne.headersList.contains("cache-control",!0)||Ne.headersList.
append("cache-control","no-cache",!0)),Ne.headersList.contains("range",!0)&&Ne.headersList.append("accept-encoding","identity",!0),Ne.headersList.contains("accept-encoding",!0)||(Ie(a(Ne))?Ne.headersList.
append("accept-encoding","br, gzip, deflate",!0):Ne.headersList.append("accept-encoding","gzip, deflate",!0)),Ne.headersList.delete("host",!0),ot==null&&(Ne.cache="no-store"),Ne.cache!=="no-store"&&Ne.
cache,je==null){if(Ne.cache==="only-if-cached")return u("only if cached");const Qt=await X(Se,nt,ue);!Fe.has(Ne.method)&&Qt.status>=200&&Qt.status<=399,ht&&Qt.status,je==null&&(je=Qt)}if(je.urlList=[...Ne.
urlList],Ne.headersList.contains("range",!0)&&(je.rangeRequested=!0),je.requestIncludesCredentials=nt,je.status===407)return ye.window==="no-window"?u():C(x)?S(x):u("proxy authentication required");if(je.
status===421&&!ue&&(ye.body==null||ye.body.source!=null)){if(C(x))return S(x);x.controller.connection.destroy(),je=await G(x,ae,!0)}return je}async function X(x,ae=!1,ue=!1){Ae(!x.controller.connection||
x.controller.connection.destroyed),x.controller.connection={abort:null,destroyed:!1,destroy(Et,Dt=!0){this.destroyed||(this.destroyed=!0,Dt&&this.abort?.(Et??new DOMException("The operation was aborte\
d.","AbortError")))}};const ye=x.request;let Se=null;const Ne=x.timingInfo;null==null&&(ye.cache="no-store");const ot=ue?"yes":"no";ye.mode;let ht=null;if(ye.body==null&&x.processRequestEndOfBody)queueMicrotask(
()=>x.processRequestEndOfBody());else if(ye.body!=null){const Et=async function*(mt){C(x)||(yield mt,x.processRequestBodyChunkLength?.(mt.byteLength))},Dt=()=>{C(x)||x.processRequestEndOfBody&&x.processRequestEndOfBody()},
Ct=mt=>{C(x)||(mt.name==="AbortError"?x.controller.abort():x.controller.terminate(mt))};ht=(async function*(){try{for await(const mt of ye.body.stream)yield*Et(mt);Dt()}catch(mt){Ct(mt)}})()}try{const{
body:Et,status:Dt,statusText:Ct,headersList:mt,socket:Lt}=await bt({body:ht});if(Lt)Se=k({status:Dt,statusText:Ct,headersList:mt,socket:Lt});else{const yt=Et[Symbol.asyncIterator]();x.controller.next=
()=>yt.next(),Se=k({status:Dt,statusText:Ct,headersList:mt})}}catch(Et){return Et.name==="AbortError"?(x.controller.connection.destroy(),S(x,Et)):u(Et)}const nt=async()=>{await x.controller.resume()},
gt=Et=>{C(x)||x.controller.abort(Et)},dt=new ReadableStream({async start(Et){x.controller.controller=Et},async pull(Et){await nt(Et)},async cancel(Et){await gt(Et)},type:"bytes"});Se.body={stream:dt,source:null,
length:null},x.controller.resume||x.controller.on("terminated",Qt),x.controller.resume=async()=>{for(;;){let Et,Dt;try{const{done:mt,value:Lt}=await x.controller.next();if(D(x))break;Et=mt?void 0:Lt}catch(mt){
x.controller.ended&&!Ne.encodedBodySize?Et=void 0:(Et=mt,Dt=!0)}if(Et===void 0){Y(x.controller.controller),$e(x,Se);return}if(Ne.decodedBodySize+=Et?.byteLength??0,Dt){x.controller.terminate(Et);return}
const Ct=new Uint8Array(Et);if(Ct.byteLength&&x.controller.controller.enqueue(Ct),ut(dt)){x.controller.terminate();return}if(x.controller.controller.desiredSize<=0)return}};function Qt(Et){D(x)?(Se.aborted=
!0,_e(dt)&&x.controller.controller.error(x.controller.serializedAbortReason)):_e(dt)&&x.controller.controller.error(new TypeError("terminated",{cause:F(Et)?Et:void 0})),x.controller.connection.destroy()}
return Se;function bt({body:Et}){const Dt=a(ye),Ct=x.controller.dispatcher;return new Promise((mt,Lt)=>Ct.dispatch({path:Dt.pathname+Dt.search,origin:Dt.origin,method:ye.method,body:Ct.isMockActive?ye.
body&&(ye.body.source||ye.body.stream):Et,headers:ye.headersList.entries,maxRedirections:0,upgrade:ye.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(yt){const{connection:St}=x.
controller;Ne.finalConnectionTimingInfo=j(void 0,Ne.postRedirectStartTime,x.crossOriginIsolatedCapability),St.destroyed?yt(new DOMException("The operation was aborted.","AbortError")):(x.controller.on(
"terminated",yt),this.abort=St.abort=yt),Ne.finalNetworkRequestStartTime=d(x.crossOriginIsolatedCapability)},onResponseStarted(){Ne.finalNetworkResponseStartTime=d(x.crossOriginIsolatedCapability)},onHeaders(yt,St,Ot,Gt){
if(yt<200)return;let Tt="";const Jt=new h;for(let oe=0;oe<St.length;oe+=2)Jt.append(rt(St[oe]),St[oe+1].toString("latin1"),!0);Tt=Jt.get("location",!0);const Yt=[],Nt=Tt&&ye.redirect==="follow"&&te.has(
yt);if(ye.method!=="HEAD"&&ye.method!=="CONNECT"&&!Ye.includes(yt)&&!Nt){const oe=Jt.get("content-encoding",!0),ge=oe?oe.toLowerCase().split(","):[],De=5;if(ge.length>De)return this.abort(new Error(`t\
oo many content-encodings in response: ${ge.length}, maximum allowed is ${De}`)),!0;for(let Ge=ge.length-1;Ge>=0;--Ge){const Oe=ge[Ge].trim();if(Oe==="x-gzip"||Oe==="gzip")Yt.push(A.createGunzip({flush:A.
constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(Oe==="deflate")Yt.push(H({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(Oe==="br")Yt.push(A.createBrotliDecompress(
{flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{Yt.length=0;break}}}this.body=new Je({read:Ot});const Ee=this.onError.bind(this);return mt({status:yt,statusText:Gt,
headersList:Jt,body:Yt.length?Ze(this.body,...Yt,oe=>{oe&&this.onError(oe)}).on("error",Ee):this.body.on("error",Ee)}),!0},onData(yt){if(x.controller.dump)return;const St=yt;return Ne.encodedBodySize+=
St.byteLength,this.body.push(St)},onComplete(){this.abort&&x.controller.off("terminated",this.abort),x.controller.ended=!0,this.body.push(null)},onError(yt){this.abort&&x.controller.off("terminated",this.
abort),this.body?.destroy(yt),x.controller.terminate(yt),Lt(yt)},onUpgrade(yt,St,Ot){if(yt!==101)return;const Gt=new h;for(let Tt=0;Tt<St.length;Tt+=2)Gt.append(rt(St[Tt]),St[Tt+1].toString("latin1"),
!0);return mt({status:yt,statusText:N[yt],headersList:Gt,socket:Ot}),!0}}))}}U.exports={fetch:se,Fetch:z,fetching:pe,finalizeAndReportTiming:ce}}),9967:((U,V,e)=>{const{extractBody:u,mixinBody:S,cloneBody:w,
bodyUnusable:k}=e(84492),{Headers:p,fill:h,HeadersList:Q,setHeadersGuard:f,getHeadersGuard:A,setHeadersList:I,getHeadersList:l}=e(60660),{FinalizationRegistry:i}=e(66653)(),g=e(3440),c=e(57975),{isValidHTTPToken:s,
sameOrigin:t,environmentSettingsObject:a}=e(73168),{forbiddenMethodsSet:B,corsSafeListedMethodsSet:E,referrerPolicy:M,requestRedirect:R,requestMode:b,requestCredentials:n,requestCache:r,requestDuplex:d}=e(
4495),{kEnumerableProperty:o,normalizedMethodRecordsBase:m,normalizedMethodRecords:y}=g,{kHeaders:C,kSignal:D,kState:F,kDispatcher:L}=e(93627),{webidl:Y}=e(45893),{URLSerializer:$}=e(51900),{kConstruct:K}=e(
36443),de=e(34589),{getMaxListeners:Ie,setMaxListeners:j,getEventListeners:W,defaultMaxListeners:P}=e(78474),H=Symbol("abortController"),ee=new i(({signal:Fe,abort:Ce})=>{Fe.removeEventListener("abort",
Ce)}),fe=new WeakMap;function le(Fe){return Ce;function Ce(){const me=Fe.deref();if(me!==void 0){ee.unregister(Ce),this.removeEventListener("abort",Ce),me.abort(this.reason);const ve=fe.get(me.signal);
if(ve!==void 0){if(ve.size!==0){for(const Je of ve){const Ze=Je.deref();Ze!==void 0&&Ze.abort(this.reason)}ve.clear()}fe.delete(me.signal)}}}}let Ae=!1;class ie{constructor(Ce,me={}){if(Y.util.markAsUncloneable(
this),Ce===K)return;const ve="Request constructor";Y.argumentLengthCheck(arguments,1,ve),Ce=Y.converters.RequestInfo(Ce,ve,"input"),me=Y.converters.RequestInit(me,ve,"init");let Je=null,Ze=null;const it=a.
settingsObject.baseUrl;let st=null;if(typeof Ce=="string"){this[L]=me.dispatcher;let O;try{O=new URL(Ce,it)}catch(_){throw new TypeError("Failed to parse URL from "+Ce,{cause:_})}if(O.username||O.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+Ce);Je=Qe({urlList:[O]}),Ze="cors"}else this[L]=me.dispatcher||Ce[L],de(Ce instanceof ie),Je=Ce[F],st=Ce[D];const ut=a.
settingsObject.origin;let _e="client";if(Je.window?.constructor?.name==="EnvironmentSettingsObject"&&t(Je.window,ut)&&(_e=Je.window),me.window!=null)throw new TypeError(`'window' option '${_e}' must b\
e null`);"window"in me&&(_e="no-window"),Je=Qe({method:Je.method,headersList:Je.headersList,unsafeRequest:Je.unsafeRequest,client:a.settingsObject,window:_e,priority:Je.priority,origin:Je.origin,referrer:Je.
referrer,referrerPolicy:Je.referrerPolicy,mode:Je.mode,credentials:Je.credentials,cache:Je.cache,redirect:Je.redirect,integrity:Je.integrity,keepalive:Je.keepalive,reloadNavigation:Je.reloadNavigation,
historyNavigation:Je.historyNavigation,urlList:[...Je.urlList]});const rt=Object.keys(me).length!==0;if(rt&&(Je.mode==="navigate"&&(Je.mode="same-origin"),Je.reloadNavigation=!1,Je.historyNavigation=!1,
Je.origin="client",Je.referrer="client",Je.referrerPolicy="",Je.url=Je.urlList[Je.urlList.length-1],Je.urlList=[Je.url]),me.referrer!==void 0){const O=me.referrer;if(O==="")Je.referrer="no-referrer";else{
let _;try{_=new URL(O,it)}catch(v){throw new TypeError(`Referrer "${O}" is not a valid URL.`,{cause:v})}_.protocol==="about:"&&_.hostname==="client"||ut&&!t(_,a.settingsObject.baseUrl)?Je.referrer="cl\
ient":Je.referrer=_}}me.referrerPolicy!==void 0&&(Je.referrerPolicy=me.referrerPolicy);let tt;if(me.mode!==void 0?tt=me.mode:tt=Ze,tt==="navigate")throw Y.errors.exception({header:"Request constructor",
message:"invalid request mode navigate."});if(tt!=null&&(Je.mode=tt),me.credentials!==void 0&&(Je.credentials=me.credentials),me.cache!==void 0&&(Je.cache=me.cache),Je.cache==="only-if-cached"&&Je.mode!==
"same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(me.redirect!==void 0&&(Je.redirect=me.redirect),me.integrity!=null&&(Je.integrity=String(me.integrity)),
me.keepalive!==void 0&&(Je.keepalive=!!me.keepalive),me.method!==void 0){let O=me.method;const _=y[O];if(_!==void 0)Je.method=_;else{if(!s(O))throw new TypeError(`'${O}' is not a valid HTTP method.`);
const v=O.toUpperCase();if(B.has(v))throw new TypeError(`'${O}' HTTP method is unsupported.`);O=m[v]??O,Je.method=O}!Ae&&Je.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to re\
sult in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),Ae=!0)}me.signal!==void 0&&(st=me.signal),this[F]=Je;const be=new AbortController;if(this[D]=be.
signal,st!=null){if(!st||typeof st.aborted!="boolean"||typeof st.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(st.aborted)
be.abort(st.reason);else{this[H]=be;const O=new WeakRef(be),_=le(O);try{(typeof Ie=="function"&&Ie(st)===P||W(st,"abort").length>=P)&&j(1500,st)}catch{}g.addAbortListener(st,_),ee.register(be,{signal:st,
abort:_},_)}}if(this[C]=new p(K),I(this[C],Je.headersList),f(this[C],"request"),tt==="no-cors"){if(!E.has(Je.method))throw new TypeError(`'${Je.method} is unsupported in no-cors mode.`);f(this[C],"req\
uest-no-cors")}if(rt){const O=l(this[C]),_=me.headers!==void 0?me.headers:new Q(O);if(O.clear(),_ instanceof Q){for(const{name:v,value:z}of _.rawValues())O.append(v,z,!1);O.cookies=_.cookies}else h(this[C],
_)}const ke=Ce instanceof ie?Ce[F].body:null;if((me.body!=null||ke!=null)&&(Je.method==="GET"||Je.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let He=null;if(me.
body!=null){const[O,_]=u(me.body,Je.keepalive);He=O,_&&!l(this[C]).contains("content-type",!0)&&this[C].append("content-type",_)}const J=He??ke;if(J!=null&&J.source==null){if(He!=null&&me.duplex==null)
throw new TypeError("RequestInit: duplex option is required when sending a body.");if(Je.mode!=="same-origin"&&Je.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should\
 be "same-origin" or "cors"');Je.useCORSPreflightFlag=!0}let N=J;if(He==null&&ke!=null){if(k(Ce))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const O=new TransformStream;
ke.stream.pipeThrough(O),N={source:ke.source,length:ke.length,stream:O.readable}}this[F].body=N}get method(){return Y.brandCheck(this,ie),this[F].method}get url(){return Y.brandCheck(this,ie),$(this[F].
url)}get headers(){return Y.brandCheck(this,ie),this[C]}get destination(){return Y.brandCheck(this,ie),this[F].destination}get referrer(){return Y.brandCheck(this,ie),this[F].referrer==="no-referrer"?
"":this[F].referrer==="client"?"about:client":this[F].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,ie),this[F].referrerPolicy}get mode(){return Y.brandCheck(this,ie),this[F].mode}get credentials(){
return this[F].credentials}get cache(){return Y.brandCheck(this,ie),this[F].cache}get redirect(){return Y.brandCheck(this,ie),this[F].redirect}get integrity(){return Y.brandCheck(this,ie),this[F].integrity}get keepalive(){
return Y.brandCheck(this,ie),this[F].keepalive}get isReloadNavigation(){return Y.brandCheck(this,ie),this[F].reloadNavigation}get isHistoryNavigation(){return Y.brandCheck(this,ie),this[F].historyNavigation}get signal(){
return Y.brandCheck(this,ie),this[D]}get body(){return Y.brandCheck(this,ie),this[F].body?this[F].body.stream:null}get bodyUsed(){return Y.brandCheck(this,ie),!!this[F].body&&g.isDisturbed(this[F].body.
stream)}get duplex(){return Y.brandCheck(this,ie),"half"}clone(){if(Y.brandCheck(this,ie),k(this))throw new TypeError("unusable");const Ce=te(this[F]),me=new AbortController;if(this.signal.aborted)me.
abort(this.signal.reason);else{let ve=fe.get(this.signal);ve===void 0&&(ve=new Set,fe.set(this.signal,ve));const Je=new WeakRef(me);ve.add(Je),g.addAbortListener(me.signal,le(Je))}return Ye(Ce,me.signal,
A(this[C]))}[c.inspect.custom](Ce,me){me.depth===null&&(me.depth=2),me.colors??=!0;const ve={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${c.formatWithOptions(me,ve)}`}}S(ie);function Qe(Fe){return{method:Fe.method??"GET",localURLsOnly:Fe.localURLsOnly??!1,unsafeRequest:Fe.unsafeRequest??
!1,body:Fe.body??null,client:Fe.client??null,reservedClient:Fe.reservedClient??null,replacesClientId:Fe.replacesClientId??"",window:Fe.window??"client",keepalive:Fe.keepalive??!1,serviceWorkers:Fe.serviceWorkers??
"all",initiator:Fe.initiator??"",destination:Fe.destination??"",priority:Fe.priority??null,origin:Fe.origin??"client",policyContainer:Fe.policyContainer??"client",referrer:Fe.referrer??"client",referrerPolicy:Fe.
referrerPolicy??"",mode:Fe.mode??"no-cors",useCORSPreflightFlag:Fe.useCORSPreflightFlag??!1,credentials:Fe.credentials??"same-origin",useCredentials:Fe.useCredentials??!1,cache:Fe.cache??"default",redirect:Fe.
redirect??"follow",integrity:Fe.integrity??"",cryptoGraphicsNonceMetadata:Fe.cryptoGraphicsNonceMetadata??"",parserMetadata:Fe.parserMetadata??"",reloadNavigation:Fe.reloadNavigation??!1,historyNavigation:Fe.
historyNavigation??!1,userActivation:Fe.userActivation??!1,taintedOrigin:Fe.taintedOrigin??!1,redirectCount:Fe.redirectCount??0,responseTainting:Fe.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:Fe.
preventNoCacheCacheControlHeaderModification??!1,done:Fe.done??!1,timingAllowFailed:Fe.timingAllowFailed??!1,urlList:Fe.urlList,url:Fe.urlList[0],headersList:Fe.headersList?new Q(Fe.headersList):new Q}}
function te(Fe){const Ce=Qe({...Fe,body:null});return Fe.body!=null&&(Ce.body=w(Ce,Fe.body)),Ce}function Ye(Fe,Ce,me){const ve=new ie(K);return ve[F]=Fe,ve[D]=Ce,ve[C]=new p(K),I(ve[C],Fe.headersList),
f(ve[C],me),ve}Object.defineProperties(ie.prototype,{method:o,url:o,headers:o,redirect:o,clone:o,signal:o,duplex:o,destination:o,body:o,bodyUsed:o,isHistoryNavigation:o,isReloadNavigation:o,keepalive:o,
integrity:o,cache:o,credentials:o,attribute:o,referrerPolicy:o,referrer:o,mode:o,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),Y.converters.Request=Y.interfaceConverter(ie),Y.converters.RequestInfo=
function(Fe,Ce,me){return typeof Fe=="string"?Y.converters.USVString(Fe,Ce,me):Fe instanceof ie?Y.converters.Request(Fe,Ce,me):Y.converters.USVString(Fe,Ce,me)},Y.converters.AbortSignal=Y.interfaceConverter(
AbortSignal),Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},{key:"headers",converter:Y.converters.HeadersInit},{key:"body",converter:Y.nullableConverter(
Y.converters.BodyInit)},{key:"referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.DOMString,allowedValues:M},{key:"mode",converter:Y.converters.DOMString,allowedValues:b},
{key:"credentials",converter:Y.converters.DOMString,allowedValues:n},{key:"cache",converter:Y.converters.DOMString,allowedValues:r},{key:"redirect",converter:Y.converters.DOMString,allowedValues:R},{key:"\
integrity",converter:Y.converters.DOMString},{key:"keepalive",converter:Y.converters.boolean},{key:"signal",converter:Y.nullableConverter(Fe=>Y.converters.AbortSignal(Fe,"RequestInit","signal",{strict:!1}))},
{key:"window",converter:Y.converters.any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:d},{key:"dispatcher",converter:Y.converters.any}]),U.exports={Request:ie,makeRequest:Qe,fromInnerRequest:Ye,
cloneRequest:te}}),99051:((U,V,e)=>{const{Headers:u,HeadersList:S,fill:w,getHeadersGuard:k,setHeadersGuard:p,setHeadersList:h}=e(60660),{extractBody:Q,cloneBody:f,mixinBody:A,hasFinalizationRegistry:I,
streamRegistry:l,bodyUnusable:i}=e(84492),g=e(3440),c=e(57975),{kEnumerableProperty:s}=g,{isValidReasonPhrase:t,isCancelled:a,isAborted:B,isBlobLike:E,serializeJavascriptValueToJSONString:M,isErrorLike:R,
isomorphicEncode:b,environmentSettingsObject:n}=e(73168),{redirectStatusSet:r,nullBodyStatus:d}=e(4495),{kState:o,kHeaders:m}=e(93627),{webidl:y}=e(45893),{FormData:C}=e(35910),{URLSerializer:D}=e(51900),
{kConstruct:F}=e(36443),L=e(34589),{types:Y}=e(57975),$=new TextEncoder("utf-8");class K{static error(){return le(j(),"immutable")}static json(ie,Qe={}){y.argumentLengthCheck(arguments,1,"Response.jso\
n"),Qe!==null&&(Qe=y.converters.ResponseInit(Qe));const te=$.encode(M(ie)),Ye=Q(te),Fe=le(Ie({}),"response");return fe(Fe,Qe,{body:Ye[0],type:"application/json"}),Fe}static redirect(ie,Qe=302){y.argumentLengthCheck(
arguments,1,"Response.redirect"),ie=y.converters.USVString(ie),Qe=y.converters["unsigned short"](Qe);let te;try{te=new URL(ie,n.settingsObject.baseUrl)}catch(Ce){throw new TypeError(`Failed to parse U\
RL from ${ie}`,{cause:Ce})}if(!r.has(Qe))throw new RangeError(`Invalid status code ${Qe}`);const Ye=le(Ie({}),"immutable");Ye[o].status=Qe;const Fe=b(D(te));return Ye[o].headersList.append("location",
Fe,!0),Ye}constructor(ie=null,Qe={}){if(y.util.markAsUncloneable(this),ie===F)return;ie!==null&&(ie=y.converters.BodyInit(ie)),Qe=y.converters.ResponseInit(Qe),this[o]=Ie({}),this[m]=new u(F),p(this[m],
"response"),h(this[m],this[o].headersList);let te=null;if(ie!=null){const[Ye,Fe]=Q(ie);te={body:Ye,type:Fe}}fe(this,Qe,te)}get type(){return y.brandCheck(this,K),this[o].type}get url(){y.brandCheck(this,
K);const ie=this[o].urlList,Qe=ie[ie.length-1]??null;return Qe===null?"":D(Qe,!0)}get redirected(){return y.brandCheck(this,K),this[o].urlList.length>1}get status(){return y.brandCheck(this,K),this[o].
status}get ok(){return y.brandCheck(this,K),this[o].status>=200&&this[o].status<=299}get statusText(){return y.brandCheck(this,K),this[o].statusText}get headers(){return y.brandCheck(this,K),this[m]}get body(){
return y.brandCheck(this,K),this[o].body?this[o].body.stream:null}get bodyUsed(){return y.brandCheck(this,K),!!this[o].body&&g.isDisturbed(this[o].body.stream)}clone(){if(y.brandCheck(this,K),i(this))
throw y.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const ie=de(this[o]);return I&&this[o].body?.stream&&l.register(this,new WeakRef(this[o].body.stream)),le(
ie,k(this[m]))}[c.inspect.custom](ie,Qe){Qe.depth===null&&(Qe.depth=2),Qe.colors??=!0;const te={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,
ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${c.formatWithOptions(Qe,te)}`}}A(K),Object.defineProperties(K.prototype,{type:s,url:s,status:s,ok:s,redirected:s,statusText:s,
headers:s,clone:s,body:s,bodyUsed:s,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(K,{json:s,redirect:s,error:s});function de(Ae){if(Ae.internalResponse)return H(de(
Ae.internalResponse),Ae.type);const ie=Ie({...Ae,body:null});return Ae.body!=null&&(ie.body=f(ie,Ae.body)),ie}function Ie(Ae){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...Ae,headersList:Ae?.headersList?new S(Ae?.headersList):new S,urlList:Ae?.urlList?[...Ae.urlList]:[]}}function j(Ae){const ie=R(Ae);
return Ie({type:"error",status:0,error:ie?Ae:new Error(Ae&&String(Ae)),aborted:Ae&&Ae.name==="AbortError"})}function W(Ae){return Ae.type==="error"&&Ae.status===0}function P(Ae,ie){return ie={internalResponse:Ae,
...ie},new Proxy(Ae,{get(Qe,te){return te in ie?ie[te]:Qe[te]},set(Qe,te,Ye){return L(!(te in ie)),Qe[te]=Ye,!0}})}function H(Ae,ie){if(ie==="basic")return P(Ae,{type:"basic",headersList:Ae.headersList});
if(ie==="cors")return P(Ae,{type:"cors",headersList:Ae.headersList});if(ie==="opaque")return P(Ae,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(ie==="opaqueredirect")return P(
Ae,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});L(!1)}function ee(Ae,ie=null){return L(a(Ae)),B(Ae)?j(Object.assign(new DOMException("The operation was aborted.","AbortErro\
r"),{cause:ie})):j(Object.assign(new DOMException("Request was cancelled."),{cause:ie}))}function fe(Ae,ie,Qe){if(ie.status!==null&&(ie.status<200||ie.status>599))throw new RangeError('init["status"] \
must be in the range of 200 to 599, inclusive.');if("statusText"in ie&&ie.statusText!=null&&!t(String(ie.statusText)))throw new TypeError("Invalid statusText");if("status"in ie&&ie.status!=null&&(Ae[o].
status=ie.status),"statusText"in ie&&ie.statusText!=null&&(Ae[o].statusText=ie.statusText),"headers"in ie&&ie.headers!=null&&w(Ae[m],ie.headers),Qe){if(d.includes(Ae.status))throw y.errors.exception({
header:"Response constructor",message:`Invalid response status code ${Ae.status}`});Ae[o].body=Qe.body,Qe.type!=null&&!Ae[o].headersList.contains("content-type",!0)&&Ae[o].headersList.append("content-\
type",Qe.type,!0)}}function le(Ae,ie){const Qe=new K(F);return Qe[o]=Ae,Qe[m]=new u(F),h(Qe[m],Ae.headersList),p(Qe[m],ie),I&&Ae.body?.stream&&l.register(Qe,new WeakRef(Ae.body.stream)),Qe}y.converters.
ReadableStream=y.interfaceConverter(ReadableStream),y.converters.FormData=y.interfaceConverter(C),y.converters.URLSearchParams=y.interfaceConverter(URLSearchParams),y.converters.XMLHttpRequestBodyInit=
function(Ae,ie,Qe){return typeof Ae=="string"?y.converters.USVString(Ae,ie,Qe):E(Ae)?y.converters.Blob(Ae,ie,Qe,{strict:!1}):ArrayBuffer.isView(Ae)||Y.isArrayBuffer(Ae)?y.converters.BufferSource(Ae,ie,
Qe):g.isFormDataLike(Ae)?y.converters.FormData(Ae,ie,Qe,{strict:!1}):Ae instanceof URLSearchParams?y.converters.URLSearchParams(Ae,ie,Qe):y.converters.DOMString(Ae,ie,Qe)},y.converters.BodyInit=function(Ae,ie,Qe){
return Ae instanceof ReadableStream?y.converters.ReadableStream(Ae,ie,Qe):Ae?.[Symbol.asyncIterator]?Ae:y.converters.XMLHttpRequestBodyInit(Ae,ie,Qe)},y.converters.ResponseInit=y.dictionaryConverter([
{key:"status",converter:y.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:y.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:y.converters.HeadersInit}]),
U.exports={isNetworkError:W,makeNetworkError:j,makeResponse:Ie,makeAppropriateNetworkError:ee,filterResponse:H,Response:K,cloneResponse:de,fromInnerResponse:le}}),93627:(U=>{U.exports={kUrl:Symbol("ur\
l"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((U,V,e)=>{const{Transform:u}=e(57075),S=e(38522),{redirectStatusSet:w,referrerPolicySet:k,
badPortsSet:p}=e(4495),{getGlobalOrigin:h}=e(51059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:f,removeChars:A,parseMIMEType:I}=e(51900),{performance:l}=e(643),{isBlobLike:i,ReadableStreamFrom:g,
isValidHTTPToken:c,normalizedMethodRecordsBase:s}=e(3440),t=e(34589),{isUint8Array:a}=e(73429),{webidl:B}=e(45893);let E=[],M;try{M=e(77598);const G=["sha256","sha384","sha512"];E=M.getHashes().filter(
X=>G.includes(X))}catch{}function R(G){const X=G.urlList,x=X.length;return x===0?null:X[x-1].toString()}function b(G,X){if(!w.has(G.status))return null;let x=G.headersList.get("location",!0);return x!==
null&&D(x)&&(n(x)||(x=r(x)),x=new URL(x,R(G))),x&&!x.hash&&(x.hash=X),x}function n(G){for(let X=0;X<G.length;++X){const x=G.charCodeAt(X);if(x>126||x<32)return!1}return!0}function r(G){return Buffer.from(
G,"binary").toString("utf8")}function d(G){return G.urlList[G.urlList.length-1]}function o(G){const X=d(G);return z(X)&&p.has(X.port)?"blocked":"allowed"}function m(G){return G instanceof Error||G?.constructor?.
name==="Error"||G?.constructor?.name==="DOMException"}function y(G){for(let X=0;X<G.length;++X){const x=G.charCodeAt(X);if(!(x===9||x>=32&&x<=126||x>=128&&x<=255))return!1}return!0}const C=c;function D(G){
return(G[0]==="	"||G[0]===" "||G[G.length-1]==="	"||G[G.length-1]===" "||G.includes(`
`)||G.includes("\r")||G.includes("\0"))===!1}function F(G,X){const{headersList:x}=X,ae=(x.get("referrer-policy",!0)??"").split(",");let ue="";if(ae.length>0)for(let ye=ae.length;ye!==0;ye--){const Se=ae[ye-
1].trim();if(k.has(Se)){ue=Se;break}}ue!==""&&(G.referrerPolicy=ue)}function L(){return"allowed"}function Y(){return"success"}function $(){return"success"}function K(G){let X=null;X=G.mode,G.headersList.
set("sec-fetch-mode",X,!0)}function de(G){let X=G.origin;if(!(X==="client"||X===void 0)){if(G.responseTainting==="cors"||G.mode==="websocket")G.headersList.append("origin",X,!0);else if(G.method!=="GE\
T"&&G.method!=="HEAD"){switch(G.referrerPolicy){case"no-referrer":X=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":G.origin&&v(G.origin)&&!v(d(G))&&
(X=null);break;case"same-origin":ve(G,d(G))||(X=null);break;default:}G.headersList.append("origin",X,!0)}}}function Ie(G,X){return G}function j(G,X,x){return!G?.startTime||G.startTime<X?{domainLookupStartTime:X,
domainLookupEndTime:X,connectionStartTime:X,connectionEndTime:X,secureConnectionStartTime:X,ALPNNegotiatedProtocol:G?.ALPNNegotiatedProtocol}:{domainLookupStartTime:Ie(G.domainLookupStartTime,x),domainLookupEndTime:Ie(
G.domainLookupEndTime,x),connectionStartTime:Ie(G.connectionStartTime,x),connectionEndTime:Ie(G.connectionEndTime,x),secureConnectionStartTime:Ie(G.secureConnectionStartTime,x),ALPNNegotiatedProtocol:G.
ALPNNegotiatedProtocol}}function W(G){return Ie(l.now(),G)}function P(G){return{startTime:G.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:G.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function H(){return{referrerPolicy:"strict-origin-when-cros\
s-origin"}}function ee(G){return{referrerPolicy:G.referrerPolicy}}function fe(G){const X=G.referrerPolicy;t(X);let x=null;if(G.referrer==="client"){const Ne=h();if(!Ne||Ne.origin==="null")return"no-re\
ferrer";x=new URL(Ne)}else G.referrer instanceof URL&&(x=G.referrer);let ae=le(x);const ue=le(x,!0);ae.toString().length>4096&&(ae=ue);const ye=ve(G,ae),Se=Ae(ae)&&!Ae(G.url);switch(X){case"origin":return ue??
le(x,!0);case"unsafe-url":return ae;case"same-origin":return ye?ue:"no-referrer";case"origin-when-cross-origin":return ye?ae:ue;case"strict-origin-when-cross-origin":{const Ne=d(G);return ve(ae,Ne)?ae:
Ae(ae)&&!Ae(Ne)?"no-referrer":ue}default:return Se?"no-referrer":ue}}function le(G,X){return t(G instanceof URL),G=new URL(G),G.protocol==="file:"||G.protocol==="about:"||G.protocol==="blank:"?"no-ref\
errer":(G.username="",G.password="",G.hash="",X&&(G.pathname="",G.search=""),G)}function Ae(G){if(!(G instanceof URL))return!1;if(G.href==="about:blank"||G.href==="about:srcdoc"||G.protocol==="data:"||
G.protocol==="file:")return!0;return X(G.origin);function X(x){if(x==null||x==="null")return!1;const ae=new URL(x);return!!(ae.protocol==="https:"||ae.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(ae.hostname)||ae.hostname==="localhost"||ae.hostname.includes("localhost.")||ae.hostname.endsWith(".localhost"))}}function ie(G,X){if(M===void 0)return!0;const x=te(X);if(x==="no metadata"||x.length===
0)return!0;const ae=Ye(x),ue=Fe(x,ae);for(const ye of ue){const Se=ye.algo,Ne=ye.hash;let je=M.createHash(Se).update(G).digest("base64");if(je[je.length-1]==="="&&(je[je.length-2]==="="?je=je.slice(0,
-2):je=je.slice(0,-1)),Ce(je,Ne))return!0}return!1}const Qe=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function te(G){const X=[];let x=!0;for(const ae of G.
split(" ")){x=!1;const ue=Qe.exec(ae);if(ue===null||ue.groups===void 0||ue.groups.algo===void 0)continue;const ye=ue.groups.algo.toLowerCase();E.includes(ye)&&X.push(ue.groups)}return x===!0?"no metad\
ata":X}function Ye(G){let X=G[0].algo;if(X[3]==="5")return X;for(let x=1;x<G.length;++x){const ae=G[x];if(ae.algo[3]==="5"){X="sha512";break}else{if(X[3]==="3")continue;ae.algo[3]==="3"&&(X="sha384")}}
return X}function Fe(G,X){if(G.length===1)return G;let x=0;for(let ae=0;ae<G.length;++ae)G[ae].algo===X&&(G[x++]=G[ae]);return G.length=x,G}function Ce(G,X){if(G.length!==X.length)return!1;for(let x=0;x<
G.length;++x)if(G[x]!==X[x]){if(G[x]==="+"&&X[x]==="-"||G[x]==="/"&&X[x]==="_")continue;return!1}return!0}function me(G){}function ve(G,X){return G.origin===X.origin&&G.origin==="null"||G.protocol===X.
protocol&&G.hostname===X.hostname&&G.port===X.port}function Je(){let G,X;return{promise:new Promise((ae,ue)=>{G=ae,X=ue}),resolve:G,reject:X}}function Ze(G){return G.controller.state==="aborted"}function it(G){
return G.controller.state==="aborted"||G.controller.state==="terminated"}function st(G){return s[G.toLowerCase()]??G}function ut(G){const X=JSON.stringify(G);if(X===void 0)throw new TypeError("Value i\
s not JSON serializable");return t(typeof X=="string"),X}const _e=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function rt(G,X,x=0,ae=1){class ue{#e;#t;#A;constructor(Se,Ne){this.#e=
Se,this.#t=Ne,this.#A=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${G} Iterator.`);const Se=this.#A,
Ne=this.#e[X],je=Ne.length;if(Se>=je)return{value:void 0,done:!0};const{[x]:ot,[ae]:ht}=Ne[Se];this.#A=Se+1;let nt;switch(this.#t){case"key":nt=ot;break;case"value":nt=ht;break;case"key+value":nt=[ot,
ht];break}return{value:nt,done:!1}}}return delete ue.prototype.constructor,Object.setPrototypeOf(ue.prototype,_e),Object.defineProperties(ue.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${G} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(ye,Se){return new ue(ye,Se)}}function tt(G,X,x,ae=0,ue=1){const ye=rt(G,x,ae,ue),Se={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return B.brandCheck(this,X),ye(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return B.brandCheck(this,X),ye(this,"valu\
e")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return B.brandCheck(this,X),ye(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(je,ot=globalThis){
if(B.brandCheck(this,X),B.argumentLengthCheck(arguments,1,`${G}.forEach`),typeof je!="function")throw new TypeError(`Failed to execute 'forEach' on '${G}': parameter 1 is not of type 'Function'.`);for(const{
0:ht,1:nt}of ye(this,"key+value"))je.call(ot,nt,ht,this)}}};return Object.defineProperties(X.prototype,{...Se,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:Se.entries.value}})}async function be(G,X,x){
const ae=X,ue=x;let ye;try{ye=G.stream.getReader()}catch(Se){ue(Se);return}try{ae(await O(ye))}catch(Se){ue(Se)}}function ke(G){return G instanceof ReadableStream||G[Symbol.toStringTag]==="ReadableStr\
eam"&&typeof G.tee=="function"}function He(G){try{G.close(),G.byobRequest?.respond(0)}catch(X){if(!X.message.includes("Controller is already closed")&&!X.message.includes("ReadableStream is already cl\
osed"))throw X}}const J=/[^\x00-\xFF]/;function N(G){return t(!J.test(G)),G}async function O(G){const X=[];let x=0;for(;;){const{done:ae,value:ue}=await G.read();if(ae)return Buffer.concat(X,x);if(!a(
ue))throw new TypeError("Received non-Uint8Array chunk");X.push(ue),x+=ue.length}}function _(G){t("protocol"in G);const X=G.protocol;return X==="about:"||X==="blob:"||X==="data:"}function v(G){return typeof G==
"string"&&G[5]===":"&&G[0]==="h"&&G[1]==="t"&&G[2]==="t"&&G[3]==="p"&&G[4]==="s"||G.protocol==="https:"}function z(G){t("protocol"in G);const X=G.protocol;return X==="http:"||X==="https:"}function Z(G,X){
const x=G;if(!x.startsWith("bytes"))return"failure";const ae={position:5};if(X&&Q(je=>je==="	"||je===" ",x,ae),x.charCodeAt(ae.position)!==61)return"failure";ae.position++,X&&Q(je=>je==="	"||je===" ",
x,ae);const ue=Q(je=>{const ot=je.charCodeAt(0);return ot>=48&&ot<=57},x,ae),ye=ue.length?Number(ue):null;if(X&&Q(je=>je==="	"||je===" ",x,ae),x.charCodeAt(ae.position)!==45)return"failure";ae.position++,
X&&Q(je=>je==="	"||je===" ",x,ae);const Se=Q(je=>{const ot=je.charCodeAt(0);return ot>=48&&ot<=57},x,ae),Ne=Se.length?Number(Se):null;return ae.position<x.length||Ne===null&&ye===null||ye>Ne?"failure":
{rangeStartValue:ye,rangeEndValue:Ne}}function se(G,X,x){let ae="bytes ";return ae+=N(`${G}`),ae+="-",ae+=N(`${X}`),ae+="/",ae+=N(`${x}`),ae}class ce extends u{#e;constructor(X){super(),this.#e=X}_transform(X,x,ae){
if(!this._inflateStream){if(X.length===0){ae();return}this._inflateStream=(X[0]&15)===8?S.createInflate(this.#e):S.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.
on("end",()=>this.push(null)),this._inflateStream.on("error",ue=>this.destroy(ue))}this._inflateStream.write(X,x,ae)}_final(X){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
X()}}function we(G){return new ce(G)}function Te(G){let X=null,x=null,ae=null;const ue=Ue("content-type",G);if(ue===null)return"failure";for(const ye of ue){const Se=I(ye);Se==="failure"||Se.essence===
"*/*"||(ae=Se,ae.essence!==x?(X=null,ae.parameters.has("charset")&&(X=ae.parameters.get("charset")),x=ae.essence):!ae.parameters.has("charset")&&X!==null&&ae.parameters.set("charset",X))}return ae??"f\
ailure"}function pe(G){const X=G,x={position:0},ae=[];let ue="";for(;x.position<X.length;){if(ue+=Q(ye=>ye!=='"'&&ye!==",",X,x),x.position<X.length)if(X.charCodeAt(x.position)===34){if(ue+=f(X,x),x.position<
X.length)continue}else t(X.charCodeAt(x.position)===44),x.position++;ue=A(ue,!0,!0,ye=>ye===9||ye===32),ae.push(ue),ue=""}return ae}function Ue(G,X){const x=X.get(G,!0);return x===null?null:pe(x)}const We=new TextDecoder;
function $e(G){return G.length===0?"":(G[0]===239&&G[1]===187&&G[2]===191&&(G=G.subarray(3)),We.decode(G))}class Ve{get baseUrl(){return h()}get origin(){return this.baseUrl?.origin}policyContainer=H()}
class Le{settingsObject=new Ve}const ne=new Le;U.exports={isAborted:Ze,isCancelled:it,isValidEncodedURL:n,createDeferredPromise:Je,ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:me,
clampAndCoarsenConnectionTimingInfo:j,coarsenedSharedCurrentTime:W,determineRequestsReferrer:fe,makePolicyContainer:H,clonePolicyContainer:ee,appendFetchMetadata:K,appendRequestOriginHeader:de,TAOCheck:$,
corsCheck:Y,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:P,setRequestReferrerPolicyOnRedirect:F,isValidHTTPToken:c,requestBadPort:o,requestCurrentURL:d,responseURL:R,responseLocationURL:b,isBlobLike:i,
isURLPotentiallyTrustworthy:Ae,isValidReasonPhrase:y,sameOrigin:ve,normalizeMethod:st,serializeJavascriptValueToJSONString:ut,iteratorMixin:tt,createIterator:rt,isValidHeaderName:C,isValidHeaderValue:D,
isErrorLike:m,fullyReadBody:be,bytesMatch:ie,isReadableStreamLike:ke,readableStreamClose:He,isomorphicEncode:N,urlIsLocal:_,urlHasHttpsScheme:v,urlIsHttpHttpsScheme:z,readAllBytes:O,simpleRangeHeaderValue:Z,
buildContentRange:se,parseMetadata:te,createInflate:we,extractMimeType:Te,getDecodeSplit:Ue,utf8DecodeBytes:$e,environmentSettingsObject:ne}}),45893:((U,V,e)=>{const{types:u,inspect:S}=e(57975),{markAsUncloneable:w}=e(
75919),{toUSVString:k}=e(3440),p={};p.converters={},p.util={},p.errors={},p.errors.exception=function(h){return new TypeError(`${h.header}: ${h.message}`)},p.errors.conversionFailed=function(h){const Q=h.
types.length===1?"":" one of",f=`${h.argument} could not be converted to${Q}: ${h.types.join(", ")}.`;return p.errors.exception({header:h.prefix,message:f})},p.errors.invalidArgument=function(h){return p.
errors.exception({header:h.prefix,message:`"${h.value}" is an invalid ${h.type}.`})},p.brandCheck=function(h,Q,f){if(f?.strict!==!1){if(!(h instanceof Q)){const A=new TypeError("Illegal invocation");throw A.
code="ERR_INVALID_THIS",A}}else if(h?.[Symbol.toStringTag]!==Q.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},p.argumentLengthCheck=function({
length:h},Q,f){if(h<Q)throw p.errors.exception({message:`${Q} argument${Q!==1?"s":""} required, but${h?" only":""} ${h} found.`,header:f})},p.illegalConstructor=function(){throw p.errors.exception({header:"\
TypeError",message:"Illegal constructor"})},p.util.Type=function(h){switch(typeof h){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Sym\
bol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return h===null?"Null":"Object"}},p.util.markAsUncloneable=w||(()=>{}),p.util.ConvertToInt=function(h,Q,f,A){let I,
l;Q===64?(I=Math.pow(2,53)-1,f==="unsigned"?l=0:l=Math.pow(-2,53)+1):f==="unsigned"?(l=0,I=Math.pow(2,Q)-1):(l=Math.pow(-2,Q)-1,I=Math.pow(2,Q-1)-1);let i=Number(h);if(i===0&&(i=0),A?.enforceRange===!0){
if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)throw p.errors.exception({header:"Integer conversion",message:`Could not convert ${p.util.Stringify(h)} to an integer.`});
if(i=p.util.IntegerPart(i),i<l||i>I)throw p.errors.exception({header:"Integer conversion",message:`Value must be between ${l}-${I}, got ${i}.`});return i}return!Number.isNaN(i)&&A?.clamp===!0?(i=Math.
min(Math.max(i,l),I),Math.floor(i)%2===0?i=Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?0:(i=p.util.IntegerPart(i),
i=i%Math.pow(2,Q),f==="signed"&&i>=Math.pow(2,Q)-1?i-Math.pow(2,Q):i)},p.util.IntegerPart=function(h){const Q=Math.floor(Math.abs(h));return h<0?-1*Q:Q},p.util.Stringify=function(h){switch(p.util.Type(
h)){case"Symbol":return`Symbol(${h.description})`;case"Object":return S(h);case"String":return`"${h}"`;default:return`${h}`}},p.sequenceConverter=function(h){return(Q,f,A,I)=>{if(p.util.Type(Q)!=="Obj\
ect")throw p.errors.exception({header:f,message:`${A} (${p.util.Stringify(Q)}) is not iterable.`});const l=typeof I=="function"?I():Q?.[Symbol.iterator]?.(),i=[];let g=0;if(l===void 0||typeof l.next!=
"function")throw p.errors.exception({header:f,message:`${A} is not iterable.`});for(;;){const{done:c,value:s}=l.next();if(c)break;i.push(h(s,f,`${A}[${g++}]`))}return i}},p.recordConverter=function(h,Q){
return(f,A,I)=>{if(p.util.Type(f)!=="Object")throw p.errors.exception({header:A,message:`${I} ("${p.util.Type(f)}") is not an Object.`});const l={};if(!u.isProxy(f)){const g=[...Object.getOwnPropertyNames(
f),...Object.getOwnPropertySymbols(f)];for(const c of g){const s=h(c,A,I),t=Q(f[c],A,I);l[s]=t}return l}const i=Reflect.ownKeys(f);for(const g of i)if(Reflect.getOwnPropertyDescriptor(f,g)?.enumerable){
const s=h(g,A,I),t=Q(f[g],A,I);l[s]=t}return l}},p.interfaceConverter=function(h){return(Q,f,A,I)=>{if(I?.strict!==!1&&!(Q instanceof h))throw p.errors.exception({header:f,message:`Expected ${A} ("${p.
util.Stringify(Q)}") to be an instance of ${h.name}.`});return Q}},p.dictionaryConverter=function(h){return(Q,f,A)=>{const I=p.util.Type(Q),l={};if(I==="Null"||I==="Undefined")return l;if(I!=="Object")
throw p.errors.exception({header:f,message:`Expected ${Q} to be one of: Null, Undefined, Object.`});for(const i of h){const{key:g,defaultValue:c,required:s,converter:t}=i;if(s===!0&&!Object.hasOwn(Q,g))
throw p.errors.exception({header:f,message:`Missing required key "${g}".`});let a=Q[g];const B=Object.hasOwn(i,"defaultValue");if(B&&a!==null&&(a??=c()),s||B||a!==void 0){if(a=t(a,f,`${A}.${g}`),i.allowedValues&&
!i.allowedValues.includes(a))throw p.errors.exception({header:f,message:`${a} is not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`});l[g]=a}}return l}},p.nullableConverter=function(h){
return(Q,f,A)=>Q===null?Q:h(Q,f,A)},p.converters.DOMString=function(h,Q,f,A){if(h===null&&A?.legacyNullToEmptyString)return"";if(typeof h=="symbol")throw p.errors.exception({header:Q,message:`${f} is \
a symbol, which cannot be converted to a DOMString.`});return String(h)},p.converters.ByteString=function(h,Q,f){const A=p.converters.DOMString(h,Q,f);for(let I=0;I<A.length;I++)if(A.charCodeAt(I)>255)
throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${I} has a value of ${A.charCodeAt(I)} which is greater than 255.`);return A},p.converters.USVString=k,p.converters.
boolean=function(h){return!!h},p.converters.any=function(h){return h},p.converters["long long"]=function(h,Q,f){return p.util.ConvertToInt(h,64,"signed",void 0,Q,f)},p.converters["unsigned long long"]=
function(h,Q,f){return p.util.ConvertToInt(h,64,"unsigned",void 0,Q,f)},p.converters["unsigned long"]=function(h,Q,f){return p.util.ConvertToInt(h,32,"unsigned",void 0,Q,f)},p.converters["unsigned sho\
rt"]=function(h,Q,f,A){return p.util.ConvertToInt(h,16,"unsigned",A,Q,f)},p.converters.ArrayBuffer=function(h,Q,f,A){if(p.util.Type(h)!=="Object"||!u.isAnyArrayBuffer(h))throw p.errors.conversionFailed(
{prefix:Q,argument:`${f} ("${p.util.Stringify(h)}")`,types:["ArrayBuffer"]});if(A?.allowShared===!1&&u.isSharedArrayBuffer(h))throw p.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(h.resizable||h.growable)throw p.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return h},p.converters.TypedArray=function(h,Q,f,A,I){if(p.util.
Type(h)!=="Object"||!u.isTypedArray(h)||h.constructor.name!==Q.name)throw p.errors.conversionFailed({prefix:f,argument:`${A} ("${p.util.Stringify(h)}")`,types:[Q.name]});if(I?.allowShared===!1&&u.isSharedArrayBuffer(
h.buffer))throw p.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(h.buffer.resizable||h.buffer.growable)throw p.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return h},p.converters.DataView=function(h,Q,f,A){if(p.util.Type(h)!=="Object"||!u.isDataView(h))throw p.errors.exception({header:Q,message:`${f} is not a DataView\
.`});if(A?.allowShared===!1&&u.isSharedArrayBuffer(h.buffer))throw p.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(h.buffer.resizable||h.buffer.growable)throw p.
errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return h},p.converters.BufferSource=function(h,Q,f,A){if(u.isAnyArrayBuffer(h))return p.converters.ArrayBuffer(h,Q,
f,{...A,allowShared:!1});if(u.isTypedArray(h))return p.converters.TypedArray(h,h.constructor,Q,f,{...A,allowShared:!1});if(u.isDataView(h))return p.converters.DataView(h,Q,f,{...A,allowShared:!1});throw p.
errors.conversionFailed({prefix:Q,argument:`${f} ("${p.util.Stringify(h)}")`,types:["BufferSource"]})},p.converters["sequence<ByteString>"]=p.sequenceConverter(p.converters.ByteString),p.converters["s\
equence<sequence<ByteString>>"]=p.sequenceConverter(p.converters["sequence<ByteString>"]),p.converters["record<ByteString, ByteString>"]=p.recordConverter(p.converters.ByteString,p.converters.ByteString),
U.exports={webidl:p}}),22607:(U=>{function V(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unico\
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
-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}U.exports={getEncoding:V}}),48355:((U,V,e)=>{const{staticPropertyDescriptors:u,readOperation:S,
fireAProgressEvent:w}=e(53610),{kState:k,kError:p,kResult:h,kEvents:Q,kAborted:f}=e(20961),{webidl:A}=e(45893),{kEnumerableProperty:I}=e(3440);class l extends EventTarget{constructor(){super(),this[k]=
"empty",this[h]=null,this[p]=null,this[Q]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(g){A.brandCheck(this,l),A.argumentLengthCheck(arguments,1,"FileR\
eader.readAsArrayBuffer"),g=A.converters.Blob(g,{strict:!1}),S(this,g,"ArrayBuffer")}readAsBinaryString(g){A.brandCheck(this,l),A.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),g=A.converters.
Blob(g,{strict:!1}),S(this,g,"BinaryString")}readAsText(g,c=void 0){A.brandCheck(this,l),A.argumentLengthCheck(arguments,1,"FileReader.readAsText"),g=A.converters.Blob(g,{strict:!1}),c!==void 0&&(c=A.
converters.DOMString(c,"FileReader.readAsText","encoding")),S(this,g,"Text",c)}readAsDataURL(g){A.brandCheck(this,l),A.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),g=A.converters.Blob(g,
{strict:!1}),S(this,g,"DataURL")}abort(){if(this[k]==="empty"||this[k]==="done"){this[h]=null;return}this[k]==="loading"&&(this[k]="done",this[h]=null),this[f]=!0,w("abort",this),this[k]!=="loading"&&
w("loadend",this)}get readyState(){switch(A.brandCheck(this,l),this[k]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return A.brandCheck(this,
l),this[h]}get error(){return A.brandCheck(this,l),this[p]}get onloadend(){return A.brandCheck(this,l),this[Q].loadend}set onloadend(g){A.brandCheck(this,l),this[Q].loadend&&this.removeEventListener("\
loadend",this[Q].loadend),typeof g=="function"?(this[Q].loadend=g,this.addEventListener("loadend",g)):this[Q].loadend=null}get onerror(){return A.brandCheck(this,l),this[Q].error}set onerror(g){A.brandCheck(
this,l),this[Q].error&&this.removeEventListener("error",this[Q].error),typeof g=="function"?(this[Q].error=g,this.addEventListener("error",g)):this[Q].error=null}get onloadstart(){return A.brandCheck(
this,l),this[Q].loadstart}set onloadstart(g){A.brandCheck(this,l),this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),typeof g=="function"?(this[Q].loadstart=g,this.addEventListener(
"loadstart",g)):this[Q].loadstart=null}get onprogress(){return A.brandCheck(this,l),this[Q].progress}set onprogress(g){A.brandCheck(this,l),this[Q].progress&&this.removeEventListener("progress",this[Q].
progress),typeof g=="function"?(this[Q].progress=g,this.addEventListener("progress",g)):this[Q].progress=null}get onload(){return A.brandCheck(this,l),this[Q].load}set onload(g){A.brandCheck(this,l),this[Q].
load&&this.removeEventListener("load",this[Q].load),typeof g=="function"?(this[Q].load=g,this.addEventListener("load",g)):this[Q].load=null}get onabort(){return A.brandCheck(this,l),this[Q].abort}set onabort(g){
A.brandCheck(this,l),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),typeof g=="function"?(this[Q].abort=g,this.addEventListener("abort",g)):this[Q].abort=null}}l.EMPTY=l.prototype.EMPTY=
0,l.LOADING=l.prototype.LOADING=1,l.DONE=l.prototype.DONE=2,Object.defineProperties(l.prototype,{EMPTY:u,LOADING:u,DONE:u,readAsArrayBuffer:I,readAsBinaryString:I,readAsText:I,readAsDataURL:I,abort:I,
readyState:I,result:I,error:I,onloadstart:I,onprogress:I,onload:I,onabort:I,onerror:I,onloadend:I,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
l,{EMPTY:u,LOADING:u,DONE:u}),U.exports={FileReader:l}}),88573:((U,V,e)=>{const{webidl:u}=e(45893),S=Symbol("ProgressEvent state");class w extends Event{constructor(p,h={}){p=u.converters.DOMString(p,
"ProgressEvent constructor","type"),h=u.converters.ProgressEventInit(h??{}),super(p,h),this[S]={lengthComputable:h.lengthComputable,loaded:h.loaded,total:h.total}}get lengthComputable(){return u.brandCheck(
this,w),this[S].lengthComputable}get loaded(){return u.brandCheck(this,w),this[S].loaded}get total(){return u.brandCheck(this,w),this[S].total}}u.converters.ProgressEventInit=u.dictionaryConverter([{key:"\
lengthComputable",converter:u.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:u.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:u.converters["unsigned long \
long"],defaultValue:()=>0},{key:"bubbles",converter:u.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:u.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:u.converters.
boolean,defaultValue:()=>!1}]),U.exports={ProgressEvent:w}}),20961:(U=>{U.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((U,V,e)=>{const{kState:u,kError:S,kResult:w,kAborted:k,kLastProgressEventFired:p}=e(
20961),{ProgressEvent:h}=e(88573),{getEncoding:Q}=e(22607),{serializeAMimeType:f,parseMIMEType:A}=e(51900),{types:I}=e(57975),{StringDecoder:l}=e(13193),{btoa:i}=e(4573),g={enumerable:!0,writable:!1,configurable:!1};
function c(M,R,b,n){if(M[u]==="loading")throw new DOMException("Invalid state","InvalidStateError");M[u]="loading",M[w]=null,M[S]=null;const d=R.stream().getReader(),o=[];let m=d.read(),y=!0;(async()=>{
for(;!M[k];)try{const{done:C,value:D}=await m;if(y&&!M[k]&&queueMicrotask(()=>{s("loadstart",M)}),y=!1,!C&&I.isUint8Array(D))o.push(D),(M[p]===void 0||Date.now()-M[p]>=50)&&!M[k]&&(M[p]=Date.now(),queueMicrotask(
()=>{s("progress",M)})),m=d.read();else if(C){queueMicrotask(()=>{M[u]="done";try{const F=t(o,b,R.type,n);if(M[k])return;M[w]=F,s("load",M)}catch(F){M[S]=F,s("error",M)}M[u]!=="loading"&&s("loadend",M)});
break}}catch(C){if(M[k])return;queueMicrotask(()=>{M[u]="done",M[S]=C,s("error",M),M[u]!=="loading"&&s("loadend",M)});break}})()}function s(M,R){const b=new h(M,{bubbles:!1,cancelable:!1});R.dispatchEvent(
b)}function t(M,R,b,n){switch(R){case"DataURL":{let r="data:";const d=A(b||"application/octet-stream");d!=="failure"&&(r+=f(d)),r+=";base64,";const o=new l("latin1");for(const m of M)r+=i(o.write(m));
return r+=i(o.end()),r}case"Text":{let r="failure";if(n&&(r=Q(n)),r==="failure"&&b){const d=A(b);d!=="failure"&&(r=Q(d.parameters.get("charset")))}return r==="failure"&&(r="UTF-8"),a(M,r)}case"ArrayBu\
ffer":return E(M).buffer;case"BinaryString":{let r="";const d=new l("latin1");for(const o of M)r+=d.write(o);return r+=d.end(),r}}}function a(M,R){const b=E(M),n=B(b);let r=0;n!==null&&(R=n,r=n==="UTF\
-8"?3:2);const d=b.slice(r);return new TextDecoder(R).decode(d)}function B(M){const[R,b,n]=M;return R===239&&b===187&&n===191?"UTF-8":R===254&&b===255?"UTF-16BE":R===255&&b===254?"UTF-16LE":null}function E(M){
const R=M.reduce((n,r)=>n+r.byteLength,0);let b=0;return M.reduce((n,r)=>(n.set(r,b),b+=r.byteLength,n),new Uint8Array(R))}U.exports={staticPropertyDescriptors:g,readOperation:c,fireAProgressEvent:s}}),
86897:((U,V,e)=>{const{uid:u,states:S,sentCloseFrameState:w,emptyBuffer:k,opcodes:p}=e(20736),{kReadyState:h,kSentClose:Q,kByteParser:f,kReceivedClose:A,kResponse:I}=e(61216),{fireEvent:l,failWebsocketConnection:i,
isClosing:g,isClosed:c,isEstablished:s,parseExtensions:t}=e(98625),{channels:a}=e(42414),{CloseEvent:B}=e(15188),{makeRequest:E}=e(9967),{fetching:M}=e(54398),{Headers:R,getHeadersList:b}=e(60660),{getDecodeSplit:n}=e(
73168),{WebsocketFrameSend:r}=e(3264);let d;try{d=e(77598)}catch{}function o(F,L,Y,$,K,de){const Ie=F;Ie.protocol=F.protocol==="ws:"?"http:":"https:";const j=E({urlList:[Ie],client:Y,serviceWorkers:"n\
one",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(de.headers){const ee=b(new R(de.headers));j.headersList=ee}const W=d.randomBytes(16).toString(
"base64");j.headersList.append("sec-websocket-key",W),j.headersList.append("sec-websocket-version","13");for(const ee of L)j.headersList.append("sec-websocket-protocol",ee);return j.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),M({request:j,useParallelQueue:!0,dispatcher:de.dispatcher,processResponse(ee){if(ee.type==="error"||ee.status!==101){i($,"Recei\
ved network error or non-101 status code.");return}if(L.length!==0&&!ee.headersList.get("Sec-WebSocket-Protocol")){i($,"Server did not respond with sent protocols.");return}if(ee.headersList.get("Upgr\
ade")?.toLowerCase()!=="websocket"){i($,'Server did not set Upgrade header to "websocket".');return}if(ee.headersList.get("Connection")?.toLowerCase()!=="upgrade"){i($,'Server did not set Connection h\
eader to "upgrade".');return}const fe=ee.headersList.get("Sec-WebSocket-Accept"),le=d.createHash("sha1").update(W+u).digest("base64");if(fe!==le){i($,"Incorrect hash received in Sec-WebSocket-Accept h\
eader.");return}const Ae=ee.headersList.get("Sec-WebSocket-Extensions");let ie;if(Ae!==null&&(ie=t(Ae),!ie.has("permessage-deflate"))){i($,"Sec-WebSocket-Extensions header does not match.");return}const Qe=ee.
headersList.get("Sec-WebSocket-Protocol");if(Qe!==null){const te=n("sec-websocket-protocol",j.headersList);if(te===null||!te.includes(Qe)){i($,"Protocol was not set in the opening handshake.");return}}
ee.socket.on("data",y),ee.socket.on("close",C),ee.socket.on("error",D),a.open.hasSubscribers&&a.open.publish({address:ee.socket.address(),protocol:Qe,extensions:Ae}),K(ee,ie)}})}function m(F,L,Y,$){if(!(g(
F)||c(F)))if(!s(F))i(F,"Connection was closed before it was established."),F[h]=S.CLOSING;else if(F[Q]===w.NOT_SENT){F[Q]=w.PROCESSING;const K=new r;L!==void 0&&Y===void 0?(K.frameData=Buffer.allocUnsafe(
2),K.frameData.writeUInt16BE(L,0)):L!==void 0&&Y!==void 0?(K.frameData=Buffer.allocUnsafe(2+$),K.frameData.writeUInt16BE(L,0),K.frameData.write(Y,2,"utf-8")):K.frameData=k,F[I].socket.write(K.createFrame(
p.CLOSE)),F[Q]=w.SENT,F[h]=S.CLOSING}else F[h]=S.CLOSING}function y(F){this.ws[f].write(F)||this.pause()}function C(){const{ws:F}=this,{[I]:L}=F;L.socket.off("data",y),L.socket.off("close",C),L.socket.
off("error",D);const Y=F[Q]===w.SENT&&F[A];let $=1005,K="";const de=F[f].closingInfo;de&&!de.error?($=de.code??1005,K=de.reason):F[A]||($=1006),F[h]=S.CLOSED,l("close",F,(Ie,j)=>new B(Ie,j),{wasClean:Y,
code:$,reason:K}),a.close.hasSubscribers&&a.close.publish({websocket:F,code:$,reason:K})}function D(F){const{ws:L}=this;L[h]=S.CLOSING,a.socketError.hasSubscribers&&a.socketError.publish(F),this.destroy()}
U.exports={establishWebSocketConnection:o,closeWebSocketConnection:m}}),20736:(U=>{const V="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},u={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},S={NOT_SENT:0,PROCESSING:1,SENT:2},w={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},k=2**16-1,p={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},h=Buffer.allocUnsafe(0),Q={
string:1,typedArray:2,arrayBuffer:3,blob:4};U.exports={uid:V,sentCloseFrameState:S,staticPropertyDescriptors:e,states:u,opcodes:w,maxUnsigned16Bit:k,parserStates:p,emptyBuffer:h,sendHints:Q}}),15188:((U,V,e)=>{
const{webidl:u}=e(45893),{kEnumerableProperty:S}=e(3440),{kConstruct:w}=e(36443),{MessagePort:k}=e(75919);class p extends Event{#e;constructor(l,i={}){if(l===w){super(arguments[1],arguments[2]),u.util.
markAsUncloneable(this);return}const g="MessageEvent constructor";u.argumentLengthCheck(arguments,1,g),l=u.converters.DOMString(l,g,"type"),i=u.converters.MessageEventInit(i,g,"eventInitDict"),super(l,
i),this.#e=i,u.util.markAsUncloneable(this)}get data(){return u.brandCheck(this,p),this.#e.data}get origin(){return u.brandCheck(this,p),this.#e.origin}get lastEventId(){return u.brandCheck(this,p),this.#e.
lastEventId}get source(){return u.brandCheck(this,p),this.#e.source}get ports(){return u.brandCheck(this,p),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(l,i=!1,g=!1,c=null,s="",t="",a=null,B=[]){
return u.brandCheck(this,p),u.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new p(l,{bubbles:i,cancelable:g,data:c,origin:s,lastEventId:t,source:a,ports:B})}static createFastMessageEvent(l,i){
const g=new p(w,l,i);return g.#e=i,g.#e.data??=null,g.#e.origin??="",g.#e.lastEventId??="",g.#e.source??=null,g.#e.ports??=[],g}}const{createFastMessageEvent:h}=p;delete p.createFastMessageEvent;class Q extends Event{#e;constructor(l,i={}){
const g="CloseEvent constructor";u.argumentLengthCheck(arguments,1,g),l=u.converters.DOMString(l,g,"type"),i=u.converters.CloseEventInit(i),super(l,i),this.#e=i,u.util.markAsUncloneable(this)}get wasClean(){
return u.brandCheck(this,Q),this.#e.wasClean}get code(){return u.brandCheck(this,Q),this.#e.code}get reason(){return u.brandCheck(this,Q),this.#e.reason}}class f extends Event{#e;constructor(l,i){const g="\
ErrorEvent constructor";u.argumentLengthCheck(arguments,1,g),super(l,i),u.util.markAsUncloneable(this),l=u.converters.DOMString(l,g,"type"),i=u.converters.ErrorEventInit(i??{}),this.#e=i}get message(){
return u.brandCheck(this,f),this.#e.message}get filename(){return u.brandCheck(this,f),this.#e.filename}get lineno(){return u.brandCheck(this,f),this.#e.lineno}get colno(){return u.brandCheck(this,f),
this.#e.colno}get error(){return u.brandCheck(this,f),this.#e.error}}Object.defineProperties(p.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:S,origin:S,lastEventId:S,source:S,
ports:S,initMessageEvent:S}),Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:S,code:S,wasClean:S}),Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:S,filename:S,lineno:S,colno:S,error:S}),u.converters.MessagePort=u.interfaceConverter(k),u.converters["sequence<MessagePort>"]=u.sequenceConverter(u.converters.
MessagePort);const A=[{key:"bubbles",converter:u.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:u.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:u.converters.boolean,
defaultValue:()=>!1}];u.converters.MessageEventInit=u.dictionaryConverter([...A,{key:"data",converter:u.converters.any,defaultValue:()=>null},{key:"origin",converter:u.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:u.converters.DOMString,defaultValue:()=>""},{key:"source",converter:u.nullableConverter(u.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:u.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),u.converters.CloseEventInit=u.dictionaryConverter([...A,{key:"wasClean",converter:u.converters.boolean,defaultValue:()=>!1},{key:"code",converter:u.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:u.converters.USVString,defaultValue:()=>""}]),u.converters.ErrorEventInit=u.dictionaryConverter([...A,{key:"message",converter:u.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:u.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:u.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:u.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:u.converters.any}]),U.exports={MessageEvent:p,CloseEvent:Q,ErrorEvent:f,createFastMessageEvent:h}}),3264:((U,V,e)=>{const{maxUnsigned16Bit:u}=e(
20736),S=16386;let w,k=null,p=S;try{w=e(77598)}catch{w={randomFillSync:function(A,I,l){for(let i=0;i<A.length;++i)A[i]=Math.random()*255|0;return A}}}function h(){return p===S&&(p=0,w.randomFillSync(k??=
Buffer.allocUnsafe(S),0,S)),[k[p++],k[p++],k[p++],k[p++]]}class Q{constructor(A){this.frameData=A}createFrame(A){const I=this.frameData,l=h(),i=I?.byteLength??0;let g=i,c=6;i>u?(c+=8,g=127):i>125&&(c+=
2,g=126);const s=Buffer.allocUnsafe(i+c);s[0]=s[1]=0,s[0]|=128,s[0]=(s[0]&240)+A;s[c-4]=l[0],s[c-3]=l[1],s[c-2]=l[2],s[c-1]=l[3],s[1]=g,g===126?s.writeUInt16BE(i,2):g===127&&(s[2]=s[3]=0,s.writeUIntBE(
i,4,6)),s[1]|=128;for(let t=0;t<i;++t)s[c+t]=I[t]^l[t&3];return s}}U.exports={WebsocketFrameSend:Q}}),19469:((U,V,e)=>{const{createInflateRaw:u,Z_DEFAULT_WINDOWBITS:S}=e(38522),{isValidClientWindowBits:w}=e(
98625),{MessageSizeExceededError:k}=e(68707),p=Buffer.from([0,0,255,255]),h=Symbol("kBuffer"),Q=Symbol("kLength");class f{#e;#t={};#A=0;constructor(I,l){this.#t.serverNoContextTakeover=I.has("server_n\
o_context_takeover"),this.#t.serverMaxWindowBits=I.get("server_max_window_bits"),this.#A=l.maxPayloadSize}decompress(I,l,i){if(!this.#e){let g=S;if(this.#t.serverMaxWindowBits){if(!w(this.#t.serverMaxWindowBits)){
i(new Error("Invalid server_max_window_bits"));return}g=Number.parseInt(this.#t.serverMaxWindowBits)}try{this.#e=u({windowBits:g})}catch(c){i(c);return}this.#e[h]=[],this.#e[Q]=0,this.#e.on("data",c=>{
if(this.#e[Q]+=c.length,this.#A>0&&this.#e[Q]>this.#A){i(new k),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[h].push(c)}),this.#e.on("error",c=>{this.#e=null,i(c)})}this.#e.
write(I),l&&this.#e.write(p),this.#e.flush(()=>{if(!this.#e)return;const g=Buffer.concat(this.#e[h],this.#e[Q]);this.#e[h].length=0,this.#e[Q]=0,i(null,g)})}}U.exports={PerMessageDeflate:f}}),81652:((U,V,e)=>{
const{Writable:u}=e(57075),S=e(34589),{parserStates:w,opcodes:k,states:p,emptyBuffer:h,sentCloseFrameState:Q}=e(20736),{kReadyState:f,kSentClose:A,kResponse:I,kReceivedClose:l}=e(61216),{channels:i}=e(
42414),{isValidStatusCode:g,isValidOpcode:c,failWebsocketConnection:s,websocketMessageReceived:t,utf8Decode:a,isControlFrame:B,isTextBinaryFrame:E,isContinuationFrame:M}=e(98625),{WebsocketFrameSend:R}=e(
3264),{closeWebSocketConnection:b}=e(86897),{PerMessageDeflate:n}=e(19469),{MessageSizeExceededError:r}=e(68707);function d(m,y,C){b(m,y,C,Buffer.byteLength(C)),s(m,C)}class o extends u{#e=[];#t=0;#A=0;#n=!1;#s=w.
INFO;#r={};#o=[];#i;#c;#a;constructor(y,C,D={}){super(),this.ws=y,this.#i=C??new Map,this.#c=D.maxFragments??0,this.#a=D.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new n(C,D))}_write(y,C,D){this.#e.push(y),this.#A+=y.length,this.#n=!0,this.run(D)}#l(){return this.#a>0&&!B(this.#r.opcode)&&this.#r.payloadLength+this.#t>this.#a?(d(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(y){for(;this.#n;)if(this.#s===w.INFO){if(this.#A<2)return y();const C=this.consume(2),D=(C[0]&128)!==0,F=C[0]&15,L=(C[1]&128)===128,Y=!D&&F!==k.CONTINUATION,
$=C[1]&127,K=C[0]&64,de=C[0]&32,Ie=C[0]&16;if(!c(F))return s(this.ws,"Invalid opcode received"),y();if(L)return s(this.ws,"Frame cannot be masked"),y();if(K!==0&&!this.#i.has("permessage-deflate")){s(
this.ws,"Expected RSV1 to be clear.");return}if(de!==0||Ie!==0){s(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(Y&&!E(F)){s(this.ws,"Invalid frame type was fragmented.");return}if(E(F)&&this.#o.
length>0){s(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&Y){s(this.ws,"Fragmented frame exceeded 125 bytes.");return}if(($>125||Y)&&B(F)){s(this.ws,"Control frame either too la\
rge or fragmented");return}if(M(F)&&this.#o.length===0&&!this.#r.compressed){s(this.ws,"Unexpected continuation frame");return}if($<=125){if(this.#r.payloadLength=$,this.#s=w.READ_DATA,!this.#l())return}else
$===126?this.#s=w.PAYLOADLENGTH_16:$===127&&(this.#s=w.PAYLOADLENGTH_64);E(F)&&(this.#r.binaryType=F,this.#r.compressed=K!==0),this.#r.opcode=F,this.#r.masked=L,this.#r.fin=D,this.#r.fragmented=Y}else if(this.#s===
w.PAYLOADLENGTH_16){if(this.#A<2)return y();const C=this.consume(2);if(this.#r.payloadLength=C.readUInt16BE(0),this.#s=w.READ_DATA,!this.#l())return}else if(this.#s===w.PAYLOADLENGTH_64){if(this.#A<8)
return y();const C=this.consume(8),D=C.readUInt32BE(0),F=C.readUInt32BE(4);if(D!==0||F>2**31-1){s(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=F,this.#s=w.READ_DATA,
!this.#l())return}else if(this.#s===w.READ_DATA){if(this.#A<this.#r.payloadLength)return y();const C=this.consume(this.#r.payloadLength);if(B(this.#r.opcode)){this.#n=this.parseControlFrame(C),this.#s=
w.INFO;const D=this.ws[I].socket;if(this.#n&&D.writableNeedDrain){this.#n=!1,D.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(y))});return}}else if(this.#r.compressed){this.#i.get("permessage-\
deflate").decompress(C,this.#r.fin,(D,F)=>{if(D){const L=D instanceof r?1009:1007;d(this.ws,L,D.message);return}if(this.writeFragments(F)){if(this.#a>0&&this.#t>this.#a){d(this.ws,1009,new r().message);
return}if(!this.#r.fin){this.#s=w.INFO,this.#n=!0,this.run(y);return}t(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=!0,this.#s=w.INFO,this.run(y)}}),this.#n=!1;break}else{if(!this.writeFragments(
C))return;if(this.#a>0&&this.#t>this.#a){d(this.ws,1009,new r().message);return}!this.#r.fragmented&&this.#r.fin&&t(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=w.INFO}}}consume(y){if(y>
this.#A)throw new Error("Called consume() before buffers satiated.");if(y===0)return h;if(this.#e[0].length===y)return this.#A-=this.#e[0].length,this.#e.shift();const C=Buffer.allocUnsafe(y);let D=0;
for(;D!==y;){const F=this.#e[0],{length:L}=F;if(L+D===y){C.set(this.#e.shift(),D);break}else if(L+D>y){C.set(F.subarray(0,y-D),D),this.#e[0]=F.subarray(y-D);break}else C.set(this.#e.shift(),D),D+=F.length}
return this.#A-=y,C}writeFragments(y){return this.#c>0&&this.#o.length===this.#c?(d(this.ws,1008,"Too many message fragments"),!1):(this.#t+=y.length,this.#o.push(y),!0)}consumeFragments(){const y=this.#o;
if(y.length===1)return this.#t=0,y.shift();const C=Buffer.concat(y,this.#t);return this.#o=[],this.#t=0,C}parseCloseBody(y){S(y.length!==1);let C;if(y.length>=2&&(C=y.readUInt16BE(0)),C!==void 0&&!g(C))
return{code:1002,reason:"Invalid status code",error:!0};let D=y.subarray(2);D[0]===239&&D[1]===187&&D[2]===191&&(D=D.subarray(3));try{D=a(D)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:C,reason:D,error:!1}}parseControlFrame(y){const{opcode:C,payloadLength:D}=this.#r;if(C===k.CLOSE){if(D===1)return s(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.
parseCloseBody(y),this.#r.closeInfo.error){const{code:F,reason:L}=this.#r.closeInfo;return b(this.ws,F,L,L.length),s(this.ws,L),!1}if(this.ws[A]!==Q.SENT){let F=h;this.#r.closeInfo.code&&(F=Buffer.allocUnsafe(
2),F.writeUInt16BE(this.#r.closeInfo.code,0));const L=new R(F);this.ws[I].socket.write(L.createFrame(k.CLOSE),Y=>{Y||(this.ws[A]=Q.SENT)})}return this.ws[f]=p.CLOSING,this.ws[l]=!0,!1}else if(C===k.PING){
if(!this.ws[l]){const F=new R(y);this.ws[I].socket.write(F.createFrame(k.PONG)),i.ping.hasSubscribers&&i.ping.publish({payload:y})}}else C===k.PONG&&i.pong.hasSubscribers&&i.pong.publish({payload:y});
return!0}get closingInfo(){return this.#r.closeInfo}}U.exports={ByteParser:o}}),13900:((U,V,e)=>{const{WebsocketFrameSend:u}=e(3264),{opcodes:S,sendHints:w}=e(20736),k=e(64660),p=Buffer[Symbol.species];
class h{#e=new k;#t=!1;#A;constructor(I){this.#A=I}add(I,l,i){if(i!==w.blob){const c=Q(I,i);if(!this.#t)this.#A.write(c,l);else{const s={promise:null,callback:l,frame:c};this.#e.push(s)}return}const g={
promise:I.arrayBuffer().then(c=>{g.promise=null,g.frame=Q(c,i)}),callback:l,frame:null};this.#e.push(g),this.#t||this.#n()}async#n(){this.#t=!0;const I=this.#e;for(;!I.isEmpty();){const l=I.shift();l.
promise!==null&&await l.promise,this.#A.write(l.frame,l.callback),l.callback=l.frame=null}this.#t=!1}}function Q(A,I){return new u(f(A,I)).createFrame(I===w.string?S.TEXT:S.BINARY)}function f(A,I){switch(I){case w.
string:return Buffer.from(A);case w.arrayBuffer:case w.blob:return new p(A);case w.typedArray:return new p(A.buffer,A.byteOffset,A.byteLength)}}U.exports={SendQueue:h}}),61216:(U=>{U.exports={kWebSocketURL:Symbol(
"url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received\
 close"),kByteParser:Symbol("byte parser")}}),98625:((U,V,e)=>{const{kReadyState:u,kController:S,kResponse:w,kBinaryType:k,kWebSocketURL:p}=e(61216),{states:h,opcodes:Q}=e(20736),{ErrorEvent:f,createFastMessageEvent:A}=e(
15188),{isUtf8:I}=e(4573),{collectASequenceOfCodePointsFast:l,removeHTTPWhitespace:i}=e(51900);function g(L){return L[u]===h.CONNECTING}function c(L){return L[u]===h.OPEN}function s(L){return L[u]===h.
CLOSING}function t(L){return L[u]===h.CLOSED}function a(L,Y,$=(de,Ie)=>new Event(de,Ie),K={}){const de=$(L,K);Y.dispatchEvent(de)}function B(L,Y,$){if(L[u]!==h.OPEN)return;let K;if(Y===Q.TEXT)try{K=F(
$)}catch{b(L,"Received invalid UTF-8 in text frame.");return}else Y===Q.BINARY&&(L[k]==="blob"?K=new Blob([$]):K=E($));a("message",L,A,{origin:L[p].origin,data:K})}function E(L){return L.byteLength===
L.buffer.byteLength?L.buffer:L.buffer.slice(L.byteOffset,L.byteOffset+L.byteLength)}function M(L){if(L.length===0)return!1;for(let Y=0;Y<L.length;++Y){const $=L.charCodeAt(Y);if($<33||$>126||$===34||$===
40||$===41||$===44||$===47||$===58||$===59||$===60||$===61||$===62||$===63||$===64||$===91||$===92||$===93||$===123||$===125)return!1}return!0}function R(L){return L>=1e3&&L<1015?L!==1004&&L!==1005&&L!==
1006:L>=3e3&&L<=4999}function b(L,Y){const{[S]:$,[w]:K}=L;$.abort(),K?.socket&&!K.socket.destroyed&&K.socket.destroy(),Y&&a("error",L,(de,Ie)=>new f(de,Ie),{error:new Error(Y),message:Y})}function n(L){
return L===Q.CLOSE||L===Q.PING||L===Q.PONG}function r(L){return L===Q.CONTINUATION}function d(L){return L===Q.TEXT||L===Q.BINARY}function o(L){return d(L)||r(L)||n(L)}function m(L){const Y={position:0},
$=new Map;for(;Y.position<L.length;){const K=l(";",L,Y),[de,Ie=""]=K.split("=");$.set(i(de,!0,!1),i(Ie,!1,!0)),Y.position++}return $}function y(L){if(L.length===0)return!1;for(let $=0;$<L.length;$++){
const K=L.charCodeAt($);if(K<48||K>57)return!1}const Y=Number.parseInt(L,10);return Y>=8&&Y<=15}const C=typeof process.versions.icu=="string",D=C?new TextDecoder("utf-8",{fatal:!0}):void 0,F=C?D.decode.
bind(D):function(L){if(I(L))return L.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};U.exports={isConnecting:g,isEstablished:c,isClosing:s,isClosed:t,fireEvent:a,isValidSubprotocol:M,
isValidStatusCode:R,failWebsocketConnection:b,websocketMessageReceived:B,utf8Decode:F,isControlFrame:n,isContinuationFrame:r,isTextBinaryFrame:d,isValidOpcode:o,parseExtensions:m,isValidClientWindowBits:y}}),
13726:((U,V,e)=>{const{webidl:u}=e(45893),{URLSerializer:S}=e(51900),{environmentSettingsObject:w}=e(73168),{staticPropertyDescriptors:k,states:p,sentCloseFrameState:h,sendHints:Q}=e(20736),{kWebSocketURL:f,
kReadyState:A,kController:I,kBinaryType:l,kResponse:i,kSentClose:g,kByteParser:c}=e(61216),{isConnecting:s,isEstablished:t,isClosing:a,isValidSubprotocol:B,fireEvent:E}=e(98625),{establishWebSocketConnection:M,
closeWebSocketConnection:R}=e(86897),{ByteParser:b}=e(81652),{kEnumerableProperty:n,isBlobLike:r}=e(3440),{getGlobalDispatcher:d}=e(32581),{types:o}=e(57975),{ErrorEvent:m,CloseEvent:y}=e(15188),{SendQueue:C}=e(
13900);class D extends EventTarget{#e={open:null,error:null,close:null,message:null};#t=0;#A="";#n="";#s;constructor($,K=[]){super(),u.util.markAsUncloneable(this);const de="WebSocket constructor";u.argumentLengthCheck(
arguments,1,de);const Ie=u.converters["DOMString or sequence<DOMString> or WebSocketInit"](K,de,"options");$=u.converters.USVString($,de,"url"),K=Ie.protocols;const j=w.settingsObject.baseUrl;let W;try{
W=new URL($,j)}catch(H){throw new DOMException(H,"SyntaxError")}if(W.protocol==="http:"?W.protocol="ws:":W.protocol==="https:"&&(W.protocol="wss:"),W.protocol!=="ws:"&&W.protocol!=="wss:")throw new DOMException(
`Expected a ws: or wss: protocol, got ${W.protocol}`,"SyntaxError");if(W.hash||W.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof K=="string"&&(K=[K]),K.length!==new Set(
K.map(H=>H.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(K.length>0&&!K.every(H=>B(H)))throw new DOMException("Invalid Sec-WebSocket-Protocol val\
ue","SyntaxError");this[f]=new URL(W.href);const P=w.settingsObject;this[I]=M(W,K,P,this,(H,ee)=>this.#r(H,ee),Ie),this[A]=D.CONNECTING,this[g]=h.NOT_SENT,this[l]="blob"}close($=void 0,K=void 0){u.brandCheck(
this,D);const de="WebSocket.close";if($!==void 0&&($=u.converters["unsigned short"]($,de,"code",{clamp:!0})),K!==void 0&&(K=u.converters.USVString(K,de,"reason")),$!==void 0&&$!==1e3&&($<3e3||$>4999))
throw new DOMException("invalid code","InvalidAccessError");let Ie=0;if(K!==void 0&&(Ie=Buffer.byteLength(K),Ie>123))throw new DOMException(`Reason must be less than 123 bytes; received ${Ie}`,"Syntax\
Error");R(this,$,K,Ie)}send($){u.brandCheck(this,D);const K="WebSocket.send";if(u.argumentLengthCheck(arguments,1,K),$=u.converters.WebSocketSendData($,K,"data"),s(this))throw new DOMException("Sent b\
efore connected.","InvalidStateError");if(!(!t(this)||a(this)))if(typeof $=="string"){const de=Buffer.byteLength($);this.#t+=de,this.#s.add($,()=>{this.#t-=de},Q.string)}else o.isArrayBuffer($)?(this.#t+=
$.byteLength,this.#s.add($,()=>{this.#t-=$.byteLength},Q.arrayBuffer)):ArrayBuffer.isView($)?(this.#t+=$.byteLength,this.#s.add($,()=>{this.#t-=$.byteLength},Q.typedArray)):r($)&&(this.#t+=$.size,this.#s.
add($,()=>{this.#t-=$.size},Q.blob))}get readyState(){return u.brandCheck(this,D),this[A]}get bufferedAmount(){return u.brandCheck(this,D),this.#t}get url(){return u.brandCheck(this,D),S(this[f])}get extensions(){
return u.brandCheck(this,D),this.#n}get protocol(){return u.brandCheck(this,D),this.#A}get onopen(){return u.brandCheck(this,D),this.#e.open}set onopen($){u.brandCheck(this,D),this.#e.open&&this.removeEventListener(
"open",this.#e.open),typeof $=="function"?(this.#e.open=$,this.addEventListener("open",$)):this.#e.open=null}get onerror(){return u.brandCheck(this,D),this.#e.error}set onerror($){u.brandCheck(this,D),
this.#e.error&&this.removeEventListener("error",this.#e.error),typeof $=="function"?(this.#e.error=$,this.addEventListener("error",$)):this.#e.error=null}get onclose(){return u.brandCheck(this,D),this.#e.
close}set onclose($){u.brandCheck(this,D),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof $=="function"?(this.#e.close=$,this.addEventListener("close",$)):this.#e.close=null}get onmessage(){
return u.brandCheck(this,D),this.#e.message}set onmessage($){u.brandCheck(this,D),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof $=="function"?(this.#e.message=$,this.addEventListener(
"message",$)):this.#e.message=null}get binaryType(){return u.brandCheck(this,D),this[l]}set binaryType($){u.brandCheck(this,D),$!=="blob"&&$!=="arraybuffer"?this[l]="blob":this[l]=$}#r($,K){this[i]=$;
const de=this[I]?.dispatcher?.webSocketOptions,Ie=de?.maxFragments,j=de?.maxPayloadSize,W=new b(this,K,{maxFragments:Ie,maxPayloadSize:j});W.on("drain",F),W.on("error",L.bind(this)),$.socket.ws=this,this[c]=
W,this.#s=new C($.socket),this[A]=p.OPEN;const P=$.headersList.get("sec-websocket-extensions");P!==null&&(this.#n=P);const H=$.headersList.get("sec-websocket-protocol");H!==null&&(this.#A=H),E("open",
this)}}D.CONNECTING=D.prototype.CONNECTING=p.CONNECTING,D.OPEN=D.prototype.OPEN=p.OPEN,D.CLOSING=D.prototype.CLOSING=p.CLOSING,D.CLOSED=D.prototype.CLOSED=p.CLOSED,Object.defineProperties(D.prototype,
{CONNECTING:k,OPEN:k,CLOSING:k,CLOSED:k,url:n,readyState:n,bufferedAmount:n,onopen:n,onerror:n,onclose:n,close:n,onmessage:n,binaryType:n,send:n,extensions:n,protocol:n,[Symbol.toStringTag]:{value:"We\
bSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(D,{CONNECTING:k,OPEN:k,CLOSING:k,CLOSED:k}),u.converters["sequence<DOMString>"]=u.sequenceConverter(u.converters.DOMString),
u.converters["DOMString or sequence<DOMString>"]=function(Y,$,K){return u.util.Type(Y)==="Object"&&Symbol.iterator in Y?u.converters["sequence<DOMString>"](Y):u.converters.DOMString(Y,$,K)},u.converters.
WebSocketInit=u.dictionaryConverter([{key:"protocols",converter:u.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:u.converters.any,defaultValue:()=>d()},
{key:"headers",converter:u.nullableConverter(u.converters.HeadersInit)}]),u.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(Y){return u.util.Type(Y)==="Object"&&!(Symbol.iterator in
Y)?u.converters.WebSocketInit(Y):{protocols:u.converters["DOMString or sequence<DOMString>"](Y)}},u.converters.WebSocketSendData=function(Y){if(u.util.Type(Y)==="Object"){if(r(Y))return u.converters.Blob(
Y,{strict:!1});if(ArrayBuffer.isView(Y)||o.isArrayBuffer(Y))return u.converters.BufferSource(Y)}return u.converters.USVString(Y)};function F(){this.ws[i].socket.resume()}function L(Y){let $,K;Y instanceof
y?($=Y.reason,K=Y.code):$=Y.message,E("error",this,()=>new m("error",{error:Y,message:$})),R(this,K)}U.exports={WebSocket:D}}),44248:(U=>{const V=new Int32Array([0,1996959894,3993919788,2567524794,124634137,
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
3020668471,3272380065,1510334235,755167117]);function e(u){let S=-1;for(let w of u)S=V[(S^w)&255]^S>>>8;return(S^-1)>>>0}U.exports=e}),33502:((U,V,e)=>{var u=e(79896),S=e(39023),w=e(2203),k=w.Readable,
p=w.PassThrough,h=e(73313),Q=e(24434).EventEmitter;V.BufferSlicer=I,V.FdSlicer=f,S.inherits(f,Q);function f(l){Q.call(this),this.fd=l,this.pend=new h,this.pend.max=1,this.refCount=0}f.prototype.read=function(l,i,g,c,s){
var t=this;t.pend.go(function(a){u.read(t.fd,l,i,g,c,function(B,E,M){a(),s(B,E,M)})})},f.prototype.createReadStream=function(l){return new A(this,l)},f.prototype.ref=function(){this.refCount+=1},f.prototype.
unref=function(){var l=this;if(l.refCount-=1,l.refCount<0)throw new Error("invalid unref");if(l.refCount>0)return;u.close(l.fd,i);function i(g){g?l.emit("error",g):l.emit("close")}},S.inherits(A,k);function A(l,i){
i=i||{},k.call(this,i),this.context=l,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}A.prototype._read=function(l){var i=this,g=Math.min(i._readableState.highWaterMark,
l);if(i.endOffset!=null&&(g=Math.min(g,i.endOffset-i.pos)),g<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(c){var s=Buffer.allocUnsafe(g);u.read(i.context.fd,s,0,g,i.pos,function(t,a){
t?i.destroy(t):a===0?(i.push(null),i._cleanup()):(i.pos+=a,i.push(s.slice(0,a))),c()})})},A.prototype._destroy=function(l,i){this._cleanup(),i(l)},A.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},S.inherits(I,Q);function I(l){Q.call(this),this.refCount=0,this.buffer=l}I.prototype.read=function(l,i,g,c,s){if(!(0<=i&&i<=l.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+l.length);if(c<0)throw new RangeError("position is negative: "+c);if(i+g>l.length&&(g=l.length-i),c+g>this.buffer.length&&(g=this.buffer.length-c),g<=0){setImmediate(function(){
s(null,0)});return}this.buffer.copy(l,i,c,c+g),setImmediate(function(){s(null,g)})},I.prototype.createReadStream=function(l){l=l||{};var i=new p(l);i.start=l.start||0,i.endOffset=l.end,i.pos=i.endOffset||
this.buffer.length;for(var g=this.buffer.slice(i.start,i.pos),c=65536,s=0;;){var t=s+c;if(t>=g.length){s<g.length&&i.write(g.slice(s,g.length));break}i.write(g.slice(s,t)),s=t}return i.end(),i},I.prototype.
ref=function(){this.refCount+=1},I.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),20663:((U,V,e)=>{var u,S=e(79896),w=e(43106),k=e(33502),p=e(39023),
h=e(24434).EventEmitter,Q=e(2203).Transform,f=e(2203).PassThrough,A=e(2203).Writable;const I=typeof w.crc32=="function"?w.crc32:e(44248);u=s,u=t,u=a,u=B,u=l,u=i,V.SY=g,u=c,u=r,V.ax=d,u=o,u=m,u=E,u=b,u=
n,u=D;function l(j,W){return new Promise((P,H)=>{s(j,{...W,lazyEntries:!0},function(ee,fe){if(ee)return H(ee);P(fe)})})}function i(j,W){return new Promise((P,H)=>{t(j,{...W,lazyEntries:!0},function(ee,fe){
if(ee)return H(ee);P(fe)})})}function g(j,W){return new Promise((P,H)=>{a(j,{...W,lazyEntries:!0},function(ee,fe){if(ee)return H(ee);P(fe)})})}function c(j,W,P){return new Promise((H,ee)=>{B(j,W,{...P,
lazyEntries:!0},function(fe,le){if(fe)return ee(fe);H(le)})})}function s(j,W,P){typeof W=="function"&&(P=W,W=null),W==null&&(W={}),W.autoClose==null&&(W.autoClose=!0),W.lazyEntries==null&&(W.lazyEntries=
!1),W.decodeStrings==null&&(W.decodeStrings=!0),W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==null&&(W.strictFileNames=!1),P==null&&(P=Ie),S.open(j,"r",function(H,ee){if(H)return P(
H);t(ee,W,function(fe,le){fe&&S.close(ee,Ie),P(fe,le)})})}function t(j,W,P){typeof W=="function"&&(P=W,W=null),W==null&&(W={}),W.autoClose==null&&(W.autoClose=!1),W.lazyEntries==null&&(W.lazyEntries=!1),
W.decodeStrings==null&&(W.decodeStrings=!0),W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==null&&(W.strictFileNames=!1),P==null&&(P=Ie),S.fstat(j,function(H,ee){if(H)return P(
H);var fe=new k.FdSlicer(j);B(fe,ee.size,W,P)})}function a(j,W,P){typeof W=="function"&&(P=W,W=null),W==null&&(W={}),W.autoClose=!1,W.lazyEntries==null&&(W.lazyEntries=!1),W.decodeStrings==null&&(W.decodeStrings=
!0),W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==null&&(W.strictFileNames=!1);var H=new k.BufferSlicer(j);B(H,j.length,W,P)}function B(j,W,P,H){typeof P=="function"&&(H=P,P=
null),P==null&&(P={}),P.autoClose==null&&(P.autoClose=!0),P.lazyEntries==null&&(P.lazyEntries=!1),P.decodeStrings==null&&(P.decodeStrings=!0);var ee=!!P.decodeStrings;if(P.validateEntrySizes==null&&(P.
validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=!1),H==null&&(H=Ie),typeof W!="number")throw new Error("expected totalSize parameter to be a number");if(W>Number.MAX_SAFE_INTEGER)throw new Error(
"zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");j.ref();var fe=22,le=20,Ae=65535,ie=Math.min(le+fe+Ae,W),Qe=K(ie),te=W-Qe.length;
y(j,Qe,0,ie,te,function(Ye){if(Ye)return H(Ye);for(var Fe=ie-fe;Fe>=0;Fe-=1)if(Qe.readUInt32LE(Fe)===101010256){var Ce=Qe.subarray(Fe),me=Ce.readUInt16LE(4),ve=Ce.readUInt16LE(10),Je=Ce.readUInt32LE(16),
Ze=Ce.readUInt16LE(20),it=Ce.length-fe;if(Ze!==it)return H(new Error("Invalid comment length. Expected: "+it+". Found: "+Ze+". Are there extra bytes at the end of the file? Or is the end of central di\
r signature `PK\u263A\u263B` in the comment?"));var st=ee?Y(Ce.subarray(22),!1):Ce.subarray(22);if(Fe-le>=0&&Qe.readUInt32LE(Fe-le)===117853008){var ut=Qe.subarray(Fe-le,Fe-le+le),_e=$(ut,8),rt=K(56);
return y(j,rt,0,rt.length,_e,function(tt){return tt?H(tt):rt.readUInt32LE(0)!==101075792?H(new Error("invalid zip64 end of central directory record signature")):(me=rt.readUInt32LE(16),me!==0?H(new Error(
"multi-disk zip files are not supported: found disk number: "+me)):(ve=$(rt,32),Je=$(rt,48),H(null,new E(j,Je,W,ve,st,P.autoClose,P.lazyEntries,ee,P.validateEntrySizes,P.strictFileNames))))})}return me!==
0?H(new Error("multi-disk zip files are not supported: found disk number: "+me)):H(null,new E(j,Je,W,ve,st,P.autoClose,P.lazyEntries,ee,P.validateEntrySizes,P.strictFileNames))}H(new Error("End of cen\
tral directory record signature not found. Either not a zip file, or file is truncated."))})}p.inherits(E,h);function E(j,W,P,H,ee,fe,le,Ae,ie,Qe){var te=this;h.call(te),te.reader=j,te.reader.on("erro\
r",function(Ye){R(te,Ye)}),te.reader.once("close",function(){te.emit("close")}),te.readEntryCursor=W,te.fileSize=P,te.entryCount=H,te.comment=ee,te.entriesRead=0,te.autoClose=!!fe,te.lazyEntries=!!le,
te.decodeStrings=!!Ae,te.validateEntrySizes=!!ie,te.strictFileNames=!!Qe,te.isOpen=!0,te.emittedError=!1,te.hasEachEntryBeenCalled=!1,te.lazyEntries||te._readEntry()}E.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function M(j,W){j.autoClose&&j.close(),R(j,W)}function R(j,W){j.emittedError||(j.emittedError=!0,j.emit("error",W))}E.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},E.prototype._readEntry=function(){var j=this;if(j.entryCount===j.entriesRead){setImmediate(function(){j.autoClose&&
j.close(),!j.emittedError&&j.emit("end")});return}if(!j.emittedError){var W=K(46);y(j.reader,W,0,W.length,j.readEntryCursor,function(P){if(P)return M(j,P);if(!j.emittedError){var H=new b,ee=W.readUInt32LE(
0);if(ee!==33639248)return M(j,new Error("invalid central directory file header signature: 0x"+ee.toString(16)));if(H.versionMadeBy=W.readUInt16LE(4),H.versionNeededToExtract=W.readUInt16LE(6),H.generalPurposeBitFlag=
W.readUInt16LE(8),H.compressionMethod=W.readUInt16LE(10),H.lastModFileTime=W.readUInt16LE(12),H.lastModFileDate=W.readUInt16LE(14),H.crc32=W.readUInt32LE(16),H.compressedSize=W.readUInt32LE(20),H.uncompressedSize=
W.readUInt32LE(24),H.fileNameLength=W.readUInt16LE(28),H.extraFieldLength=W.readUInt16LE(30),H.fileCommentLength=W.readUInt16LE(32),H.internalFileAttributes=W.readUInt16LE(36),H.externalFileAttributes=
W.readUInt32LE(38),H.relativeOffsetOfLocalHeader=W.readUInt32LE(42),H.generalPurposeBitFlag&64)return M(j,new Error("strong encryption is not supported"));j.readEntryCursor+=46,W=K(H.fileNameLength+H.
extraFieldLength+H.fileCommentLength),y(j.reader,W,0,W.length,j.readEntryCursor,function(fe){if(fe)return M(j,fe);if(!j.emittedError){H.fileNameRaw=W.subarray(0,H.fileNameLength);var le=H.fileNameLength+
H.extraFieldLength;H.extraFieldRaw=W.subarray(H.fileNameLength,le),H.fileCommentRaw=W.subarray(le,le+H.fileCommentLength);try{H.extraFields=m(H.extraFieldRaw)}catch(ve){return M(j,ve)}if(j.decodeStrings){
var Ae=(H.generalPurposeBitFlag&2048)!==0;H.fileComment=Y(H.fileCommentRaw,Ae),H.fileName=d(H.generalPurposeBitFlag,H.fileNameRaw,H.extraFields,j.strictFileNames);var ie=o(H.fileName);if(ie!=null)return M(
j,new Error(ie))}else H.fileComment=H.fileCommentRaw,H.fileName=H.fileNameRaw;H.comment=H.fileComment,j.readEntryCursor+=W.length,j.entriesRead+=1;for(var Qe=0;Qe<H.extraFields.length;Qe++){var te=H.extraFields[Qe];
if(te.id===1){var Ye=te.data,Fe=0;if(H.uncompressedSize===4294967295){if(Fe+8>Ye.length)return M(j,new Error("zip64 extended information extra field does not include uncompressed size"));H.uncompressedSize=
$(Ye,Fe),Fe+=8}if(H.compressedSize===4294967295){if(Fe+8>Ye.length)return M(j,new Error("zip64 extended information extra field does not include compressed size"));H.compressedSize=$(Ye,Fe),Fe+=8}if(H.
relativeOffsetOfLocalHeader===4294967295){if(Fe+8>Ye.length)return M(j,new Error("zip64 extended information extra field does not include relative header offset"));H.relativeOffsetOfLocalHeader=$(Ye,Fe),
Fe+=8}break}}if(j.validateEntrySizes&&H.compressionMethod===0){var Ce=H.uncompressedSize;if(H.isEncrypted()&&(Ce+=12),H.compressedSize!==Ce){var me="compressed/uncompressed size mismatch for stored fi\
le: "+H.compressedSize+" != "+H.uncompressedSize;return M(j,new Error(me))}}j.emit("entry",H),j.lazyEntries||j._readEntry()}})}})}},E.prototype.eachEntry=function(){const j=this;if(!j.lazyEntries)throw new Error(
"eachEntry() requires lazyEntries: true");if(j.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");j.hasEachEntryBeenCalled=!0;let W=null;j.on("entry",H),j.on("e\
nd",ee),j.on("error",fe);function P(){j.removeListener("entry",H),j.removeListener("end",ee),j.removeListener("error",fe),j.autoClose&&j.close()}function H(le){let{resolve:Ae}=W;W=null,Ae({value:le})}
function ee(){let{resolve:le}=W;W=null,P(),le({done:!0})}function fe(le){let{reject:Ae}=W;W=null,P(),Ae(le)}return{[Symbol.asyncIterator](){return this},next(){const le=new Promise((Ae,ie)=>{if(W!=null)
throw new Error("next() called before previous Promise was resolved.");W={resolve:Ae,reject:ie}});return j.readEntry(),le},return(le){return P(),Promise.resolve({done:!0,value:le})},throw(le){return P(),
Promise.reject(le)}}},E.prototype.openReadStream=function(j,W,P){var H=this,ee=0,fe=j.compressedSize;if(P==null&&(P=W,W=null),W==null)W={};else{if(W.decodeFileData===!1){if(W.decrypt!=null)throw new Error(
"cannot use options.decrypt when options.decodeFileData === false");if(W.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(W.decrypt!=null){
if(!j.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(W.decrypt!==!1)throw new Error("invalid options.decrypt value: "+
W.decrypt);if(j.isCompressed()&&W.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(W.decompress!=null){if(!j.isCompressed())
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(W.decompress===!1||W.decompress===!0))throw new Error("invalid options.decompre\
ss value: "+W.decompress);Ae=W.decompress}}if(W.start!=null){if(ee=W.start,ee<0)throw new Error("options.start < 0");if(ee>j.compressedSize)throw new Error("options.start > entry.compressedSize")}if(W.
end!=null){if(fe=W.end,fe<0)throw new Error("options.end < 0");if(fe>j.compressedSize)throw new Error("options.end > entry.compressedSize");if(fe<ee)throw new Error("options.end < options.start")}}var le=W.
decodeFileData===!1||(j.compressionMethod===0||j.compressionMethod===8&&W.decompress===!1)&&(!j.isEncrypted()||W.decrypt===!1);if((W.start!=null||W.end!=null)&&!le)throw new Error("start/end range req\
uire options.decodeFileData === false for non-trivial encoded entries.");if(!H.isOpen)return P(new Error("closed"));if(j.isEncrypted()&&!le&&W.decrypt!==!1)return P(new Error("entry is encrypted, and \
options.decodeFileData !== false"));var Ae;if(le)Ae=!1;else if(j.compressionMethod===8)Ae=W.decodeFileData!==!0;else return P(new Error("unsupported compression method: "+j.compressionMethod));H.readLocalFileHeader(
j,{minimal:!0},function(ie,Qe){if(ie)return P(ie);H.openReadStreamLowLevel(Qe.fileDataStart,j.compressedSize,ee,fe,Ae,j.uncompressedSize,P)})},E.prototype.openReadStreamLowLevel=function(j,W,P,H,ee,fe,le){
var Ae=this,ie=j+W,Qe=Ae.reader.createReadStream({start:j+P,end:j+H}),te=Qe;if(ee){var Ye=!1,Fe=w.createInflateRaw();Qe.on("error",function(Ce){setImmediate(function(){Ye||Fe.emit("error",Ce)})}),Qe.pipe(
Fe),Ae.validateEntrySizes?(te=new C(fe),Fe.on("error",function(Ce){setImmediate(function(){Ye||te.emit("error",Ce)})}),Fe.pipe(te)):te=Fe,de(te,function(){Ye=!0,Fe!==te&&Fe.unpipe(te),Qe.unpipe(Fe),Qe.
destroy()})}le(null,te)},E.prototype.readLocalFileHeader=function(j,W,P){var H=this;P==null&&(P=W,W=null),W==null&&(W={}),H.reader.ref();var ee=K(30);y(H.reader,ee,0,ee.length,j.relativeOffsetOfLocalHeader,
function(fe){try{if(fe)return P(fe);var le=ee.readUInt32LE(0);if(le!==67324752)return P(new Error("invalid local file header signature: 0x"+le.toString(16)));var Ae=ee.readUInt16LE(26),ie=ee.readUInt16LE(
28),Qe=j.relativeOffsetOfLocalHeader+30+Ae+ie;if(Qe+j.compressedSize>H.fileSize)return P(new Error("file data overflows file bounds: "+Qe+" + "+j.compressedSize+" > "+H.fileSize));if(W.minimal)return P(
null,{fileDataStart:Qe});var te=new n;te.fileDataStart=Qe,te.versionNeededToExtract=ee.readUInt16LE(4),te.generalPurposeBitFlag=ee.readUInt16LE(6),te.compressionMethod=ee.readUInt16LE(8),te.lastModFileTime=
ee.readUInt16LE(10),te.lastModFileDate=ee.readUInt16LE(12),te.crc32=ee.readUInt32LE(14),te.compressedSize=ee.readUInt32LE(18),te.uncompressedSize=ee.readUInt32LE(22),te.fileNameLength=Ae,te.extraFieldLength=
ie,ee=K(Ae+ie),H.reader.ref(),y(H.reader,ee,0,ee.length,j.relativeOffsetOfLocalHeader+30,function(Ye){try{return Ye?P(Ye):(te.fileName=ee.subarray(0,Ae),te.extraField=ee.subarray(Ae),P(null,te))}finally{
H.reader.unref()}})}finally{H.reader.unref()}})},E.prototype.openReadStreamPromise=function(j,W){return new Promise((P,H)=>{this.openReadStream(j,W,function(ee,fe){if(ee)return H(ee);P(fe)})})},E.prototype.
openReadStreamLowLevelPromise=function(j,W,P,H,ee,fe){return new Promise((le,Ae)=>{this.openReadStream(j,W,P,H,ee,fe,function(ie,Qe){if(ie)return Ae(ie);le(Qe)})})},E.prototype.readLocalFileHeaderPromise=
function(j,W){return new Promise((P,H)=>{this.readLocalFileHeader(j,W,function(ee,fe){if(ee)return H(ee);P(fe)})})};function b(){}b.prototype.getLastModDate=function(j){if(j==null&&(j={}),!j.forceDosFormat)
for(var W=0;W<this.extraFields.length;W++){var P=this.extraFields[W];if(P.id===21589){var H=P.data;if(H.length<5)continue;var ee=H[0],fe=1;if(!(ee&fe))continue;var le=H.readInt32LE(1);return new Date(
le*1e3)}else if(P.id===10){var H=P.data;if(H.length!==32||H.readUInt16LE(4)!==1||H.readUInt16LE(6)!==24)continue;var Ae=H.readUInt32LE(8)+4294967296*H.readInt32LE(12),ie=Ae/1e4-116444736e5;return new Date(
ie)}}return r(this.lastModFileDate,this.lastModFileTime,j.timezone)},b.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},b.prototype.
isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},b.prototype.isCompressed=function(){return this.compressionMethod===8};function n(){}function r(j,W,P){var H=j&31,ee=(j>>5&15)-1,fe=(j>>
9&127)+1980,le=0,Ae=(W&31)*2,ie=W>>5&63,Qe=W>>11&31;if(P==null||P==="local")return new Date(fe,ee,H,Qe,ie,Ae,le);if(P==="UTC")return new Date(Date.UTC(fe,ee,H,Qe,ie,Ae,le));throw new Error("unrecogniz\
ed options.timezone: "+options.timezone)}function d(j,W,P,H){for(var ee=null,fe=0;fe<P.length;fe++){var le=P[fe];if(le.id===28789){if(le.data.length<6||le.data.readUInt8(0)!==1)continue;var Ae=le.data.
readUInt32LE(1);if(I(W)!==Ae)continue;ee=Y(le.data.subarray(5),!0);break}}if(ee==null){var ie=(j&2048)!==0;ee=Y(W,ie)}return H||(ee=ee.replace(/\\/g,"/")),ee}function o(j){return j.indexOf("\\")!==-1?
"invalid characters in fileName: "+j:/^[a-zA-Z]:/.test(j)||/^\//.test(j)?"absolute path: "+j:j.split("/").indexOf("..")!==-1?"invalid relative path: "+j:null}function m(j){for(var W=[],P=0;P<j.length-
3;){var H=j.readUInt16LE(P+0),ee=j.readUInt16LE(P+2),fe=P+4,le=fe+ee;if(le>j.length)throw new Error("extra field length exceeds extra field buffer size");var Ae=j.subarray(fe,le);W.push({id:H,data:Ae}),
P=le}return W}function y(j,W,P,H,ee,fe){if(H===0)return setImmediate(function(){fe(null,K(0))});j.read(W,P,H,ee,function(le,Ae){if(le)return fe(le);if(Ae<H)return fe(new Error("unexpected EOF"));fe()})}
p.inherits(C,Q);function C(j){Q.call(this),this.actualByteCount=0,this.expectedByteCount=j}C.prototype._transform=function(j,W,P){if(this.actualByteCount+=j.length,this.actualByteCount>this.expectedByteCount){
var H="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return P(new Error(H))}P(null,j)},C.prototype._flush=function(j){if(this.actualByteCount<this.
expectedByteCount){var W="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return j(new Error(W))}j()},p.inherits(D,h);function D(){h.call(this),this.
refCount=0}D.prototype.ref=function(){this.refCount+=1},D.prototype.unref=function(){var j=this;if(j.refCount-=1,j.refCount>0)return;if(j.refCount<0)throw new Error("invalid unref");j.close(W);function W(P){
if(P)return j.emit("error",P);j.emit("close")}},D.prototype.createReadStream=function(j){j==null&&(j={});var W=j.start,P=j.end;if(W===P){var H=new f;return setImmediate(function(){H.end()}),H}var ee=this.
_readStreamForRange(W,P),fe=!1,le=new F(this);ee.on("error",function(ie){setImmediate(function(){fe||le.emit("error",ie)})}),de(le,function(){ee.unpipe(le),le.unref(),ee.destroy()});var Ae=new C(P-W);
return le.on("error",function(ie){setImmediate(function(){fe||Ae.emit("error",ie)})}),de(Ae,function(){fe=!0,le.unpipe(Ae),le.destroy()}),ee.pipe(le).pipe(Ae)},D.prototype._readStreamForRange=function(j,W){
throw new Error("not implemented")},D.prototype.read=function(j,W,P,H,ee){var fe=this.createReadStream({start:H,end:H+P}),le=new A,Ae=0;le._write=function(ie,Qe,te){ie.copy(j,W+Ae,0,ie.length),Ae+=ie.
length,te()},le.on("finish",ee),fe.on("error",function(ie){ee(ie)}),fe.pipe(le)},D.prototype.close=function(j){setImmediate(j)},p.inherits(F,f);function F(j){f.call(this),this.context=j,this.context.ref(),
this.unreffedYet=!1}F.prototype._flush=function(j){this.unref(),j()},F.prototype.unref=function(j){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC\
 !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\
\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Y(j,W){if(W)return j.toString("utf8");for(var P="",H=0;H<
j.length;H++)P+=L[j[H]];return P}function $(j,W){var P=j.readUInt32LE(W),H=j.readUInt32LE(W+4);return H*4294967296+P}var K;typeof Buffer.allocUnsafe=="function"?K=function(j){return Buffer.allocUnsafe(
j)}:K=function(j){return new Buffer(j)};function de(j,W){typeof j.destroy=="function"?j._destroy=function(P,H){W(),H?.(P)}:j.destroy=W}function Ie(j){if(j)throw j}}),42613:(U=>{U.exports=lt(import.meta.
url)("assert")}),20181:(U=>{U.exports=lt(import.meta.url)("buffer")}),49140:(U=>{U.exports=lt(import.meta.url)("constants")}),76982:(U=>{U.exports=lt(import.meta.url)("crypto")}),24434:(U=>{U.exports=
lt(import.meta.url)("events")}),79896:(U=>{U.exports=lt(import.meta.url)("fs")}),91943:(U=>{U.exports=lt(import.meta.url)("fs/promises")}),58611:(U=>{U.exports=lt(import.meta.url)("http")}),65692:(U=>{
U.exports=lt(import.meta.url)("https")}),69278:(U=>{U.exports=lt(import.meta.url)("net")}),34589:(U=>{U.exports=lt(import.meta.url)("node:assert")}),16698:(U=>{U.exports=lt(import.meta.url)("node:asyn\
c_hooks")}),4573:(U=>{U.exports=lt(import.meta.url)("node:buffer")}),37540:(U=>{U.exports=lt(import.meta.url)("node:console")}),77598:(U=>{U.exports=lt(import.meta.url)("node:crypto")}),53053:(U=>{U.exports=
lt(import.meta.url)("node:diagnostics_channel")}),40610:(U=>{U.exports=lt(import.meta.url)("node:dns")}),78474:(U=>{U.exports=lt(import.meta.url)("node:events")}),73024:(U=>{U.exports=lt(import.meta.url)(
"node:fs")}),51455:(U=>{U.exports=lt(import.meta.url)("node:fs/promises")}),37067:(U=>{U.exports=lt(import.meta.url)("node:http")}),32467:(U=>{U.exports=lt(import.meta.url)("node:http2")}),44708:(U=>{
U.exports=lt(import.meta.url)("node:https")}),98995:(U=>{U.exports=lt(import.meta.url)("node:module")}),77030:(U=>{U.exports=lt(import.meta.url)("node:net")}),48161:(U=>{U.exports=lt(import.meta.url)(
"node:os")}),76760:(U=>{U.exports=lt(import.meta.url)("node:path")}),643:(U=>{U.exports=lt(import.meta.url)("node:perf_hooks")}),1708:(U=>{U.exports=lt(import.meta.url)("node:process")}),41792:(U=>{U.
exports=lt(import.meta.url)("node:querystring")}),57075:(U=>{U.exports=lt(import.meta.url)("node:stream")}),46193:(U=>{U.exports=lt(import.meta.url)("node:string_decoder")}),41692:(U=>{U.exports=lt(import.meta.
url)("node:tls")}),73136:(U=>{U.exports=lt(import.meta.url)("node:url")}),57975:(U=>{U.exports=lt(import.meta.url)("node:util")}),73429:(U=>{U.exports=lt(import.meta.url)("node:util/types")}),75919:(U=>{
U.exports=lt(import.meta.url)("node:worker_threads")}),38522:(U=>{U.exports=lt(import.meta.url)("node:zlib")}),70857:(U=>{U.exports=lt(import.meta.url)("os")}),16928:(U=>{U.exports=lt(import.meta.url)(
"path")}),2203:(U=>{U.exports=lt(import.meta.url)("stream")}),13193:(U=>{U.exports=lt(import.meta.url)("string_decoder")}),64756:(U=>{U.exports=lt(import.meta.url)("tls")}),52018:(U=>{U.exports=lt(import.meta.
url)("tty")}),87016:(U=>{U.exports=lt(import.meta.url)("url")}),39023:(U=>{U.exports=lt(import.meta.url)("util")}),43106:(U=>{U.exports=lt(import.meta.url)("zlib")}),63e3:((U,V,e)=>{e.d(V,{WZ:()=>l,j:()=>s,
mJ:()=>g});var u=e(77598),S=e(51455),w=e(76760),k=e(30532),p=e(7279),h=e(96191),Q=e(37487),f=e(59870),A=e(43657),I=e(36584);function l(t,a){const B=t.boolean("upload-artifact",!0),E=t.optional("retent\
ion-days",i),M=t.boolean("artifact-env-variables",!0);return{upload:B?{overwrite:a,retentionDays:E}:void 0,artifactEnvVariables:M}}function i(t){if(/^0+$/.test(t))return;const a=(0,I.$J)(1/0,!0)(t),B=Number(
process.env.GITHUB_RETENTION_DAYS)||1/0;if(a>B)throw new Error(`must be at most ${B}, the repository's limit in days, not ${a}`);return a}async function g(t,a,{upload:B,artifactEnvVariables:E}){const{
name:M,bytes:R,sha256:b,path:n}=a;try{if(!E){const r=(0,A.zy)((0,f.KC)(a.package));return await c(t,M,r,B)}return n===void 0?await c(t,M,R,B):await(0,h.QM)(t,{path:n,sha256:b},B)}catch(r){throw!(r instanceof
p.HR)||n===void 0?r:r.with({advice:`${r.advice} The package stays at ${n}.`.trim()})}}async function c(t,a,B,E){const M=await(0,Q.Pd)("workflow-artifact-");try{const R=(0,w.join)(M,a);await(0,S.writeFile)(
R,B).catch(n=>{throw(0,k.Rs)(n,R)});const b=(0,u.createHash)("sha256").update(B).digest("hex");return await(0,h.QM)(t,{path:R,sha256:b},E)}finally{await(0,k.TF)(M).catch(()=>{})}}function s({upload:t,
artifactEnvVariables:a},B){!t||!a||!(0,Q.GQ)()||B.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-variables: \
false to leave them out.")}}),83273:((U,V,e)=>{e.d(V,{As:()=>A,UX:()=>h,cZ:()=>f});var u=e(7279),S=e(37487),w=e(30706),k=e(33353);const p=2e4;function h({message:l}){return(0,w.OX)(l,1e3)}const Q="<do\
ck status ID>";function f(l){const i=new Map;for(const{name:c,error:s}of l){const{"dock-status-id":t}=(0,k.Zw)(s),a=t===void 0?s.message:s.message.replaceAll(t,Q),B=i.get(a)??{names:[],ids:[],help:(0,S.
VY)(s)};i.set(a,B),B.names.push(c),t!==void 0&&B.ids.push(t)}const g=Math.max(100,Math.min(1e3,Math.floor(p/i.size)));return Array.from(i,([c,{names:s,ids:t,help:a}])=>({names:s,message:(0,w.OX)(c,g).
replaceAll(Q,()=>t.join(", ")),help:a}))}function A(l){return f(l).map(({names:i,message:g})=>`${i.join(", ")}: ${g}`).join(" | ")}function I(l){const[i,...g]=l.filter(({message:s},t)=>l.findIndex(a=>a.
message===s)===t);if(i===void 0||g.length===0)return i;const c=[i,...g].map(({message:s})=>s).join(" Also: ");return new Failure({what:c,topic:i instanceof Failure?i.topic:void 0},{cause:i})}}),33353:((U,V,e)=>{
e.d(V,{y3:()=>E,Bv:()=>R,Zw:()=>M});var u=e(7279),S=e(32975),w=e(30706),k=e(96006),p=e(2053);const h=p.k,Q=1e4,f=12e4,A=50,I=294,l=6.12,i=2e3;function g(b,n){const r=Math.max(I,b/l);return b<p.k?r:Math.
max(i,Math.min(n,r))}async function c(b,n,r){const{log:d,signal:o}=b,m=performance.now(),y=s(b,m);let C=n,D=m,F;for(let L=0;;){r.onStatus(C),y(C);const Y=(0,k.sG)(C.status);if(Y==="failed"||Y==="succe\
eded"&&C.refused)throw a(n,C,r.advice);if(Y==="succeeded")return C.status!=="SUCCESS"&&d.warning(`The platform reports ${C.status}, which is treated as SUCCESS.`),C;if(F=Y==="unknown"&&C.refused?F??D:
void 0,F!==void 0&&D-F>=f){const K=`The platform refused to report the job's status for ${(0,w.zK)(f)}`;throw B(new u.HR({what:K,topic:"the-job-on-the-platform"}),n,C)}const $=D===m?Math.min(A,r.longestWaitMs):
g(D-m,r.longestWaitMs);try{await(0,S.yy)(Math.max(0,D+$-performance.now()),o),D=performance.now(),C=await(0,k.SO)(b,n.dockStatusId,({status:K})=>L>0||K===void 0),L++}catch(K){if(!(K instanceof u.HR&&K.
status===404)||L>0||D-m>=Q)throw B(K,n,C);d.debug("The platform does not know the job yet.")}}}function s({log:b},n){const r=new Set;let d,o=n;return m=>{const y=performance.now(),C=(0,w.zK)(y-n);if(d!==
void 0&&m.status!==d)b.info(`${m.status||"No status"} after ${C}`),o=y;else if(y-o>=h){const D=m.percent===void 0?"":`, ${Math.round(m.percent)} % done`;b.info(`Still ${m.status||"without a status"} a\
fter ${C}${D}`),o=y}d=m.status,!((0,k.sG)(d)!=="unknown"||r.has(d))&&(r.add(d),b.warning(`The platform reports an unknown status (${t(m)}). The action keeps waiting.`))}}function t({status:b,message:n}){
return`${b||"none"}${n===void 0?"":`, "${n}"`}`}function a({dockStatusId:b},{status:n,message:r},d){const o=n==="FAILED"?"failed":`ended as ${n}`,m=`${r??"it gave no reason"} (dock status ${b})`;return new u.
HR({what:`The job ${o} on the platform`,why:m,advice:d,topic:"the-job-on-the-platform"})}function B(b,{dockStatusId:n},r){const d=(0,k.sG)(r.status)==="unknown"||r.message!==void 0?`, last status ${t(
r)}`:"",o=`The job may still be running on the platform: dock status ${n}${d}.`,m=b instanceof u.HR?b:new u.HR({what:(0,u.iT)(b).message},{cause:b});return m.with({advice:`${m.advice} ${o}`.trim(),cause:b})}
class E extends u.HR{job;constructor(n,r){super({what:r.message,...r},{...r,cause:r}),this.job=n}}function M(b){return b instanceof E?b.job:{}}async function R(b,n,{title:r,longestWaitMs:d,advice:o,idsIn:m}){
b.log.info(`${r}: ${n.status||"no status"}, dock status ${n.dockStatusId}`);let y={},C={};const D=F=>{const L={"dock-status-id":n.dockStatusId,...m(F),...y};Object.keys(L).length>Object.keys(y).length&&
b.publish(L),y=L;const Y=F.status||C.status;C={...y,...Y!==void 0&&{status:Y}}};try{return{last:await c(b,n,{longestWaitMs:d,advice:o,onStatus:D}),outputs:C}}catch(F){throw new E(C,(0,u.iT)(F))}}}),72697:((U,V,e)=>{
e.d(V,{S:()=>k});var u=e(37487),S=e(24057),w=e(83273);function k({host:h,pathname:Q}){return h+Q.replace(/\/$/,"")}async function p({outputs:h,error:Q},f){if(setOutputs(h),f){const A=[...f.facts,["Wor\
kflow ID",h["workflow-id"]],["Dock status ID",h["dock-status-id"]],["Status",h.status&&{words:h.status}],["Duration",{words:humanTime(performance.now())}]],I=Q?f.titles.failed:f.titles.done;await writeSummary(
I,...Q?[withHelp(inOneLine(Q),helpFor(Q))]:[],factTable(A))}if(Q)throw Q}}),52176:((U,V,e)=>{e.d(V,{$0:()=>i,dF:()=>c,kA:()=>A,uu:()=>l});var u=e(51455),S=e(76760),w=e(66561),k=e(7279),p=e(15543),h=e(
37487),Q=e(30706),f=e(36584);async function A(t){const[a,B]=[t(),t({maxLength:1/0})];return await s("the report",async()=>{const E=await(0,h.Pd)("workflow-report-"),M={"report-path":(0,S.join)(E,"repo\
rt.md"),"full-report-path":(0,S.join)(E,"full-report.md")};return await(0,u.writeFile)(M["report-path"],a),await(0,u.writeFile)(M["full-report-path"],B),M})}const I=900*1024;function l(t,a,B){const E=I-
Buffer.byteLength(B.join());return t({headings:a,maxLength:1/0,maxBytes:E,mark:!1}).join("")}function i(t){const a=(0,w.AS)(t);if(a.length===0)return;const B=a.slice(0,20).map(f.TL),E=a.length>20?` an\
d ${(0,Q.hS)(a.length-20,"more line")}`:"";(0,p.lm)(`No field matched ${B.join(", ")}${E} in ignore. Check the spelling.`)}const g=1e6;async function c(t,a){const B=JSON.stringify(a),E=await s(`the ou\
tput ${t}`,async()=>{const R=(0,S.join)(await(0,h.Pd)(`workflow-${t}-`),`${t}.json`);return await(0,u.writeFile)(R,B),{[`${t}-path`]:R}}),M=Buffer.byteLength(B)>g;return M&&(0,p.lm)(`The output ${t} w\
ould be longer than GitHub's limit of 1 MB. Read the file in ${t}-path.`),{[t]:M?[]:a,...E}}async function s(t,a){try{return await a()}catch(B){return(0,p.t1)().warning(`Can't keep ${t} as a file. ${(0,k.
gJ)(B)}`),{}}}}),80682:((U,V,e)=>{e.d(V,{H:()=>s,R:()=>f});var u=e(73024),S=e(30532),w=e(7279),k=e(5806),p=e(30706),h=e(36584);const Q=1024*1024;function f(t,a){const B=["workflows","workflows-file"].
filter(R=>t.text(R)!==""),[E]=B;if(E===void 0)return{targets:A(t,a),fromList:!1};B.length>1&&t.refuse("workflows-file","can't be combined with workflows");for(const R of["workflow-id","flow-id","name"])
t.text(R)!==""&&t.refuse(R,`can't be combined with ${E}`);const M=E==="workflows"?t.lines(E):t.optional(E,I);return{targets:M===void 0?[]:l(t,E,M),fromList:!0}}function A(t,a){const B=t.required("work\
flow-id",h.Fg),E=t.required("flow-id",h.Fg),M=t.optional("name",h.$q);if(B===void 0||E===void 0)return[];const R={name:M??a+B,workflowId:B,flowId:E};try{(0,h.$q)(R.name)}catch{t.refuse("workflow-id","\
is too long")}return[R]}function I(t){const a=(0,h.Rr)(t);let B;try{const E=(0,u.statSync)(a,{throwIfNoEntry:!1});if(E===void 0)throw new Error((0,h.LO)(t));if(!E.isFile())throw new Error(`can't be re\
ad: ${t}: it isn't a file`);if(E.size>Q)throw new Error(`can't be read: ${t}: it is larger than 1 MiB`);B=(0,u.readFileSync)(a)}catch(E){throw(0,S.Mi)(E)?new Error(`can't be read: ${t}: ${(0,S.CQ)(E)}`):
E}try{return new TextDecoder("utf-8",{fatal:!0}).decode(B)}catch{throw new Error(`is not UTF-8 text: ${t}`)}}function l(t,a,B){const E=[],M=new Map,R=new Map;let b=!0;for(const[n,r]of B.split(/\r\n|\n|\r/).
entries()){const d=i(r);if(d.length===0)continue;b=!1;const[o="",m="",y=""]=d,C=g(d);if(C!==void 0){const Y=d.length<3&&!/[,;]/.test(o)?` (${(0,p.OX)(o,60)})`:"";t.refuse(`${a} line ${n+1}${Y}`,C);continue}
const D=Y=>t.refuse(`${a} line ${n+1}`,Y);for(const[Y,$,K]of[["name",o,h.$q],["workflow-id",m,h.Fg],["flow-id",y,h.Fg]])try{K($)}catch(de){D(`${Y} ${(0,w.gJ)(de)}`)}const F=c(M,(0,k.Sr)(o),n+1);F!==void 0&&
D(`has the name of line ${F}`);const L=c(R,`${m} ${y}`,n+1);L!==void 0&&D(`has the IDs of line ${L}. Set the IDs of its own workflow, or remove the line`),E.push({name:o,workflowId:m,flowId:y})}return b&&
t.refuse(a,"names no workflow"),E}function i(t){const a=t.split(/[ \t]+/).filter(E=>E!==""),B=a.findIndex(E=>E.startsWith("#"));return B<0?a:a.slice(0,B)}function g(t){const[a=""]=t;if(t.some(E=>/^[,;]|[,;]$/.
test(E))||t.length===1&&/[,;]/.test(a))return"has commas between the words. Use spaces: name workflow-id flow-id";const B=t.length===3?"":(0,h.BB)(t.join(" "));return B!==""?`contains ${B}. Type the l\
ine again`:t.length===1?"has no IDs. Is the variable set that each ID comes from?":t.length===2?"has only one ID. Is the variable set that the other comes from?":t.length===3?void 0:`must be "name wor\
kflow-id flow-id", not ${t.length} words`}function c(t,a,B){const E=t.get(a);return E===void 0&&t.set(a,B),E}async function s(t,a,B){const E=[],M=t.entries(),R=async()=>{for(const[b,n]of M)E[b]=await B(
n)};return await Promise.all(Array.from({length:Math.min(a,t.length)},R)),E}}),36584:((U,V,e)=>{e.d(V,{$J:()=>Q,$q:()=>l,BB:()=>M,Do:()=>I,EO:()=>t,Fg:()=>A,LO:()=>a,Rr:()=>s,TL:()=>E,or:()=>f,sU:()=>i,
tz:()=>g,yG:()=>h});var u=e(73024),S=e(76760),w=e(5806),k=e(62291),p=e(30706);function h(R){if(/^(true|True|TRUE)$/.test(R))return!0;if(/^(false|False|FALSE)$/.test(R))return!1;throw new Error(`must b\
e true or false, not ${E(R)}`)}function Q(R,b=!1){return n=>{const r=Number(n);if(!(b?/^\d+$/:/^\d+(\.\d+)?$/).test(n)||r<=0||r>R)throw new Error(`must be a ${b?"whole ":""}number above 0${R===1/0?"":
` and at most ${R}`}, not ${E(n)}`);return r}}function f(R){const b=M(R);if(b!=="")throw new Error(`contains ${b}. Type the address again`);if(/["'`]/.test(R))throw new Error("contains quotes. Remove \
them");const[,n=""]=/^((?:https?:\/\/)?[^/?#\s]+)/i.exec(R)??[];if(/[?#]/.test(R))throw new Error(`must not contain a query or a fragment. Set only the beginning of the address: ${E(n)}`);if(/\/api\/public(\/|$)/i.
test(R))throw new Error("must not contain /api/public, which the action adds");return(0,k.o6)(R)}function A(R){if(!(0,k.eQ)(R))throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${E(
R)}`);return R}function I(R){const b=M(R);if(b!=="")throw new Error(`contains ${b}. Set the secret again`);const[,n]=/^(bearer|basic|apikey|x-api-key:?)\s/i.exec(R)??[];if(n!==void 0)throw new Error(`\
begins with "${n}". Set the secret to the key only`);if(/^(["'`]).*\1$/.test(R))throw new Error("is in quotes. Set the secret without them");if(!/^[\x21-\x7e]+$/.test(R))throw new Error("must be print\
able ASCII without spaces or line breaks");return R}function l(R){if(/["<>|*?:\\/\p{C}]/u.test(R)||/^\.+$/.test(R))throw new Error(`can't be a name: ${E(R)}; leave out " < > | * ? : \\ / and control ch\
aracters`);const b=(0,w.x5)(R);if(b!==void 0)throw new Error(`can't be a name: ${E(R)} ${b}`);if(/\.zip$/i.test(R))throw new Error(`must not end in .zip, which the action adds: ${E(R)}`);if(Array.from(
R).length>200||Buffer.byteLength(R)>240)throw new Error("is too long: at most 200 characters");return R}function i(R){if(new RegExp("\\p{C}","u").test(R))throw new Error(`must not contain control char\
acters: ${E(R)}`);if(Array.from(R).length>200)throw new Error("is too long: at most 200 characters");return R}function g(R){if(R!=="any"){if(!/^[0-9a-f]{64}$/i.test(R))throw new Error("must be a SHA-2\
56: 64 hexadecimal digits, or any");return R.toLowerCase()}}function c(){return(0,S.resolve)(process.env.GITHUB_WORKSPACE??"")}function s(R){if(new RegExp("\\p{Cc}","u").test(R))throw new Error("must \
be a path without control characters");const[,b]=/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/.exec(R)??[];if(b!==void 0)throw new Error(`begins with ${b}, which only a shell replaces. Set a path in the w\
orkspace, or an expression such as \${{ runner.temp }}/packages`);return(0,S.resolve)(c(),R)}function t(R){const b=s(R);if(!(0,u.existsSync)(b))throw new Error(a(R));return b}function a(R){return`does\
n't exist: ${E(R)}${B(c())?". The workspace is empty: run actions/checkout before this step":""}`}function B(R){try{return(0,u.readdirSync)(R).length===0}catch{return!0}}function E(R){const b=M(R);return`\
"${(0,p.OX)(R,60)}"${b===""?"":` with ${b}`}`}function M(R){const b=R.match(/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu)??[],n=new Set(b.map(d=>`U+${d.codePointAt(0)?.toString(
16).toUpperCase().padStart(4,"0")}`)),r=n.size===1?"an invisible character":"invisible characters";return n.size===0?"":`${r} (${Array.from(n).slice(0,5).join(", ")})`}}),66561:((U,V,e)=>{e.d(V,{AS:()=>p,
Hq:()=>w,cq:()=>h,cz:()=>u,xS:()=>S,xW:()=>k});function u(Q){const f={added:0,modified:0,removed:0};for(const{added:A,modified:I,removed:l}of Q)f.added+=A,f.modified+=I,f.removed+=l;return f}function S({
status:Q,changes:f,references:A}){const I={added:0,modified:0,removed:0};if(Q!=="modified")return{...I,[Q]:1};if(f.length===0&&A.length===0)return{...I,modified:1};for(const{kind:l}of f)I[l==="added"||
l==="removed"?l:"modified"]++;return I}function w({workflows:Q}){return Q.some(({status:f})=>f!=="unchanged")}function k({workflows:Q}){return u(Q.map(({counts:f})=>f))}function p({workflows:[Q,...f]}){
return Q?.unusedIgnores.filter(A=>f.every(({unusedIgnores:I})=>I.includes(A)))??[]}function h({modified:Q,added:f,removed:A}){return[[Q,"modified"],[f,"added"],[A,"removed"]].flatMap(([i,g])=>i===0?[]:
[`${i.toLocaleString("en-US")} ${g}`]).join(", ")||"no changes"}}),53436:((U,V,e)=>{e.d(V,{Op:()=>h,Rk:()=>u,TN:()=>w,e1:()=>Q,eX:()=>S,jn:()=>p,m0:()=>k});const u=["id","_id","key","name"],S=["name",
"title","label","displayName"];function w(f,A){if(f.type!=="object")return;const I=f.members.get(A)??f.matchOnly?.get(A);return I?.type==="string"?I.text==='""'?void 0:I.text:I?.type==="literal"&&/\d/.
test(I.text)?I.text:void 0}function k(f){return f==="id"||f==="_id"||f==="key"||f==="name"}function p(f){return f.type==="string"||f.type==="literal"}function h(f,A,I){return I&&k(f)&&p(A)}function Q(f){
return f.startsWith('"')?f.includes("\\")?JSON.parse(f):f.slice(1,-1):f}}),19630:((U,V,e)=>{e.d(V,{Hz:()=>p,b6:()=>k,ol:()=>A});var u=e(4573),S=e(77598),w=e(41643);function k(I){return(0,u.isUtf8)(I)?
I.toString():void 0}function p(I){return/\.json$/i.test(I)}function h(I,l,i,g){if(l.equals(i))return!0;const c=f(I,l,g);return c!==void 0&&c===f(I,i,g)}function Q(I,l,i){return(0,S.createHash)("sha256").
update(f(I,l,i)??l).digest("hex")}function f(I,l,i){const g=p(I)?k(l):void 0;return g===void 0?void 0:(0,w.dj)(g,i)}function A({files:I},l){const g=Array.from(I,([c,s])=>[c,Q(c,s,l)]).sort(([c],[s])=>c<
s?-1:1);return(0,S.createHash)("sha256").update(JSON.stringify(g)).digest("hex")}}),32614:((U,V,e)=>{e.d(V,{I:()=>me});var u=e(53436),S=e(13499);const w=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,
/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],k=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,p="*",h=200,Q=64;function f(be,ke){const He=A(
[]),J=[],N=[be,ke].map(v=>(0,S.Az)(v)());function O(v,z,Z){if((0,u.jn)(v))i(v.text,z,Z);else if(v.type==="object")_(v,z,Z);else{const se=v.items.length>1&&v.items.some(({type:ce})=>ce==="array");for(const[
ce,we]of v.items.entries())O(we,I(z,"[]"),{...Z,array:v.items,...se&&{slot:ce}})}}function _(v,z,{array:Z,key:se,...ce}){const we=Z!==void 0||se!==void 0,Te={side:ce.side,value:v,field:z,outer:ce.place,
key:se,array:Z??[]};we&&J.push(Te);const pe=we?{...ce,place:Te}:ce,Ue=g(v,$e=>N.some(Ve=>Ve.has($e))),We=!Ue&&[...v.members.keys()].every($e=>pe.map?.has($e));for(const[$e,Ve]of v.members){const Le=I(
z,Ue||We?p:$e);We?i(JSON.stringify($e),Le,pe,Ve):O(Ve,Le,Ue?{...pe,key:$e,map:v.members}:pe)}}return O(be,He,{side:"base"}),O(ke,He,{side:"head"}),{root:He,places:J,find:c(J)}}function A(be){return{keys:be,
inner:new Map,texts:new Map,references:[]}}function I(be,ke){const He=be.inner.get(ke)??A([...be.keys,ke]);return be.inner.set(ke,He),He}function l(be,ke){return be?.inner.get(ke)??be?.inner.get(p)}function i(be,{
keys:ke,texts:He,references:J},{place:N,slot:O},_){if(be.length>h)return;He.set(be,(He.get(be)??0)+1);const v=be.startsWith('"')?be.length>2:k.test(ke.at(-1)??"")&&/^\d+$/.test(be);N&&v&&J.push({text:be,
place:N,slot:O,value:_})}function g({members:be},ke){const He=_=>[..._.members.values()].filter(v=>v.type==="object"),J=[...be.values()].filter(_=>_.type==="object");if(be.size===0||J.length<be.size)return!1;
const N=new Set(J.flatMap(He).flatMap(_=>[..._.members.keys()]));return 2*[...be.keys()].filter(_=>!k.test(_)&&(ke(_)||N.has(_))).length>=be.size}function c(be){const ke=new Map;for(const He of be){const J=(N,O)=>{
const _=w.findIndex(z=>z.test(N)),v=`${He.side} ${_} ${O}`;_>=0&&ke.set(v,(ke.get(v)??new Set).add(He))};He.key!==void 0&&J(p,JSON.stringify(He.key));for(const[N,O]of He.value.members)(0,u.jn)(O)&&J(N,
O.text)}return(He,J)=>{const N=[...w.keys()].map(O=>ke.get(`${J.side} ${O} ${He}`));return s([...N.find(O=>O)??[]],J)}}function s(be,ke){if(!(be.length>Q))for(let He=ke;;He=He.outer){const J=He,N=J?be.
filter(O=>t(O,J)):be;if(N.length>0||!He)return N.length===1?N[0]:void 0}}function t(be,ke){return be!==void 0&&(be===ke||t(be.outer,ke))}const a=/^(source|from|origin|src|tail|out)$/,B=/^(target|to|dest|destination|head|in)$/,
E=/^(next|then|else|default|goto|to|targets?|dest|destination|success|failure|fail|error|timeout|wires?|links?|transitions?|branch(es)?|choices?|cases?|outgoing|outputs?|edges?|connections?|successors?|on)$/,
M=/^(after|depends|dependencies|needs|requires|prev|previous|predecessors?)$/,R=/^(\[\]|\*|next|targets?|to|id|node|main|wires?|links?|goto|transitions?|connections?|outgoing|edges?|run_?after|depends_?on|needs|requires|previous)$/i,
b="label title name condition if when event type relationship selectedRelationships".split(" "),n=60;function r(be,ke){const He=f(be,ke),J=d(He.root).flatMap(v=>o(v,He)),N=C(J),O=N.length>0?N:F(J,He),
_=new Set(O.flatMap(({source:v,target:z})=>[v.field,z.field]));return{...He,nodes:He.places.filter(({field:v})=>_.has(v)),edges:O}}function d(be){return[be,...[...be.inner.values()].flatMap(d)]}function o(be,{
find:ke}){const He=be.references.flatMap(z=>{const Z=ke(z.text,z.place);return Z?[{...z,target:Z}]:[]}),J=He[0]?.place.field,N=He.filter(({place:z,target:Z})=>!t(z,Z));if(J===void 0||2*N.length<He.length)
return[];const O=He.length/be.references.length,_=O>=.5&&m(be.references)-m(He)<=2;return O>=.9||_&&y(be.keys.slice(-2),E)?[{field:be,item:J,keys:be.keys.slice(J.keys.length),references:He}]:[]}function m(be){
return new Set(be.map(({text:ke})=>ke)).size}function y(be,ke){return be.flatMap(J=>J.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)).some(J=>ke.test(J.toLowerCase()))}function C(be){return be.flatMap(ke=>{const He=({
item:_,references:v})=>_===ke.item&&v.every(({target:z})=>z.field!==_),J=be.filter(He),N=D(J,a);if(!N||N===ke||D(J,B)!==ke)return[];const O=new Map(N.references.map(_=>[_.place,_]));return ke.references.
flatMap(_=>{const{place:v,target:z,text:Z}=_,se=O.get(v),ce={links:[N.field,ke.field],texts:[se?.text??"",Z]},we=Y(_,v,[]);return se?[{source:se.target,target:z,label:we,item:v.value,...ce}]:[]})})}function D(be,ke){
const He=({references:J,keys:N})=>100*m(J)-N.length;return be.filter(({keys:J})=>y(J,ke)).sort((J,N)=>He(N)-He(J))[0]}function F(be,ke){const He={forward:[],backward:[]};for(const{field:N,references:O}of be){
let[_,v]=[[],!1];const z=O.flatMap(se=>{const{place:ce,target:we,text:Te}=se,{source:pe,inside:Ue}=L(ce,we,ke)??{};if(!pe||!Ue)return[];_=N.keys.slice(Ue.field.keys.length),v=pe!==Ue;const We=ce===pe?
void 0:ce,$e=Y(se,We,_);return[{source:pe,target:we,label:$e,links:[N],texts:[Te],item:We?.value}]});if(10*z.length<9*O.length)continue;const Z=z.map(se=>({...se,source:se.target,target:se.source}));y(
_,M)?He.backward.push(...Z):(v||y(_,E))&&He.forward.push(...z)}const J=He.forward.length>0?He.forward:He.backward;return new Set(J.flatMap(({texts:N})=>N)).size>1?J:[]}function L(be,{field:ke},{find:He}){
for(let J=be;J;J=J.outer){const N=J.key===void 0?void 0:He(JSON.stringify(J.key),J),O=[J,N].find(_=>_?.field===ke);if(O)return{source:O,inside:J}}}function Y({slot:be,value:ke},He,J){const N=b.map(v=>{
const[z,Z]=[He?.field.inner.get(v),$(He?.value.members.get(v))];return z&&z.texts.size+(z.inner.get("[]")?.texts.size??0)>1||Z?.includes(" ")?Z:void 0}),O=J.filter(v=>!R.test(v)),_=be===void 0?[]:[`ou\
tput ${be+1}`];return[$(ke),...N].find(v=>v)??[...O,..._].join(", ")}function $(be){if(be?.type==="array"&&be.items.length>0&&be.items.length<4){const He=be.items.map($);return He.includes(void 0)?void 0:
He.join(", ")}const ke=be?.type==="string"?String(JSON.parse(be.text)):"";return ke.trim()===""||ke.length>n||R.test(ke)?void 0:ke}var K=e(11345),de=e(58132),Ie=e(30706);const j={same:"",added:"\u2795 ",
modified:"\u270F\uFE0F ",removed:"\u2796 "},W={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328\
,stroke-dasharray:5 3"},P={same:"-->",added:"==>",removed:"-.->"},H=40,ee=500,fe=5e4,le=40,Ae=6;function ie(be,ke,{isWhole:He,hide:J}){const N=new Set(be.filter(({status:v})=>He||v!=="same")),O=[...N];
for(const{source:v,target:z,status:Z}of ke)Z!=="same"&&N.add(v).add(z),(v.status!=="same"||z.status!=="same")&&O.push(v,z);if(N.size===0)return{};for(const v of[new Set([...N,...O]),N]){const z=ke.filter(
({source:ce,target:we})=>v.has(ce)&&v.has(we)),Z=be.filter(ce=>v.has(ce)),se=v.size<=H&&z.length<=ee?Qe(Z,z,J):void 0;if(se&&se.length<=fe)return{picture:se}}return{note:`The picture is left out: it w\
ould have ${N.size>H?(0,Ie.hS)(N.size,"node"):"too many connections"}.`}}function Qe(be,ke,He){const J=new Map(be.map((O,_)=>[O,`n${_+1}`])),N=be.map(O=>`  ${J.get(O)}["${j[O.status]}${Ye(He(O.label))||
"?"}"]`);for(const{source:O,target:_,label:v,status:z}of ke){const Z=`${j[z]}${Ye(He(v))}`.trim();N.push(`  ${J.get(O)} ${P[z]}${Z===""?"":`|"${Z}"|`} ${J.get(_)}`)}for(const[O,_]of Object.entries(W)){
const v=be.filter(z=>z.status===O).map(z=>J.get(z));v.length>0&&N.push(`  classDef ${O} ${_}`,`  class ${v.join()} ${O}`)}return[`flowchart ${te(be,ke)>Ae?"TD":"LR"}`,...N].join(`
`)}function te(be,ke){const He=new Set(ke.map(({target:_})=>_)),J=new Set(be);let N=be.filter(_=>!He.has(_)),O=0;for(N.length===0&&(N=be.slice(0,1));N.length>0;O++){for(const v of N)J.delete(v);N=ke.filter(
({source:v,target:z})=>N.includes(v)&&J.has(z)).map(({target:v})=>v)}return O}function Ye(be){return(0,de.RK)((0,de.Jj)(be.replace(/\s+/g," ").trim(),le)).replace(Fe,ke=>ke==='"'?"#quot;":`#${ke.codePointAt(
0)};`)}const Fe=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ce=/^(_?id|identifier|uuid)$/;function me(be,ke=He=>He){const[He,J]=[be.base??be.head,be.head??be.base];if(He===
void 0||J===void 0)return;const N=(0,K.j9)([J,He]),O=r(He,J),_=ve(be,O,N),v=[...new Set(_.values())].sort((we,Te)=>we.rank-Te.rank);for(const[we,Te]of v.entries())Te.rank=we;const z=it(O,_),Z=ut(O,z);
rt(be,v,N,Z);const se=new Map(z.map(({item:we,source:Te,target:pe})=>[we,`${Te.label} \u2192 ${pe.label}`])),ce=we=>we.filter(({side:Te})=>Te==="head").length;return{...ie(v,z,{isWhole:be.status!=="mo\
dified",hide:ke}),connections:st(z),size:{nodes:ce(O.nodes),connections:ce(O.edges.map(({source:we})=>we))},tells:Z,labelOf:N.labelOf,endsOf:we=>se.get(we)}}function ve({matches:be},{places:ke,nodes:He},J){
const N=new Map(ke.map((Z,se)=>[Z,se])),O=Ze(ke.filter(({side:Z})=>Z==="head"),({value:Z})=>Z.id),_=Ze(be,({base:Z})=>Z.id),v=new Map;let z=0;for(const Z of He){if(v.has(Z))continue;const se=Z.side===
"base",ce=se?_.get(Z.value.id)?.shift():void 0,we=(ce&&O.get(ce.head.id)?.shift())??(se&&O.get(Z.value.id)?.shift()),Te=we||Z;Te.side==="head"&&(z=N.get(Te)??0);const pe={label:Je(Te,J),status:we?"sam\
e":se?"removed":"added",rank:z,places:we?[we,Z]:[Z]};for(const Ue of pe.places)v.set(Ue,pe)}return v}function Je({key:be,value:ke,array:He},J){const N=["type","componentType","kind","id","identifier",
"nodeId"].map(O=>(0,u.TN)(ke,O));return be??J.nameOf(ke,He)??(0,u.e1)(N.find(O=>O!==void 0)??"?")}function Ze(be,ke){const He=new Map;for(const J of be){const N=He.get(ke(J))??[];N.push(J),He.set(ke(J),
N)}return He}function it({edges:be},ke){const He=be.flatMap(v=>{const[z,Z]=[ke.get(v.source),ke.get(v.target)],se=v.source.side==="base"?"removed":"added";return z&&Z?[{...v,source:z,target:Z,status:se}]:
[]}),J=({source:v,target:z,label:Z})=>`${v.rank} ${z.rank} ${Z}`,N=Ze(He.filter(({status:v})=>v==="removed"),J),O=He.filter(({status:v})=>v==="added").map(v=>N.get(J(v))?.pop()?{...v,status:"same"}:v),
_=({source:v,target:z})=>v.rank+z.rank/ke.size;return[...O,...[...N.values()].flat()].sort((v,z)=>_(v)-_(z))}function st(be){const ke=be.filter(({status:J})=>J!=="same"),He=new Map;for(const J of[({source:N,
target:O})=>`${N.rank} ${O.rank}`,({source:N,label:O})=>`${N.rank} ${O}`])for(const[N,O,..._]of Ze(ke,J).values()){if(!N||!O||_.length>0||N.status===O.status)continue;[N.source,N.target,O.target].every(
({places:z})=>z.length===2)&&!He.has(N)&&!He.has(O)&&He.set(N,O).set(O,N)}return ke.flatMap(J=>{const N=He.get(J);return J.status==="same"||N&&J.status==="removed"?[]:[{...J,kind:N?"rewired":J.status,
was:N}]})}function ut({root:be,nodes:ke},He){const J=new Set(He.flatMap(Z=>Z.links)),N=new Set(ke.map(({field:Z})=>Z)),O={same:new Set,added:new Set,removed:new Set},_=He.filter(({status:Z})=>Z!=="sam\
e"),v=new Set(_.map(({item:Z})=>Z));for(const{status:Z,texts:se,label:ce,source:we,target:Te}of _){const pe=[we.label,Te.label,...ce.split(", ")].map(Ue=>JSON.stringify(Ue));for(const Ue of[...se,...pe])
O[Z].add(Ue)}function z(Z,se,ce=""){const we=se?.keys.at(-1)===p?[{text:JSON.stringify(ce),field:se}]:[];if(se===void 0||N.has(se)||Z.type==="hidden")return[{text:""}];if((0,u.jn)(Z))return[...we,{text:Z.
text,field:se}];const Te=Z.type==="array"?Z.items.map(pe=>z(pe,se.inner.get("[]")??se)):Array.from(Z.members,([pe,Ue])=>z(Ue,l(se,pe),pe));return[...we,...Te.flat()]}return Z=>{if(Z.kind==="reordered"||
Z.kind==="moved"||_.length===0)return!1;const se=Z.path.at(-1),ce=Z.path.reduce((pe,Ue)=>Ue.type==="member"?l(pe,Ue.key):pe?.inner.get("[]"),be),we=Z.path.some(pe=>pe!==se&&pe.type==="item"&&v.has(pe.
item)),Te=(pe,Ue)=>{const We=z(pe,ce,se?.type==="member"?se.key:""),$e=We.some(Le=>J.has(Le.field)&&Ue.has(Le.text));return We.every(({text:Le,field:ne})=>ne&&(Ue.has(Le)||Ce.test(ne.keys.at(-1)??"")||
$e&&_e(Le,ne)))&&($e||we)};return Z.kind==="modified"?Te(Z.from,O.removed)&&Te(Z.to,O.added):Te(Z.value,O[Z.kind])}}function _e(be,{texts:ke}){const He=ke.get(be)??0,J=[...ke.values()].reduce((N,O)=>N+
O,0);return He>2&&2*He>J&&/^"?[\w.-]{0,30}"?$/.test(be)}function rt(be,ke,{componentOf:He},J){const N=(0,S.pi)(be),O=new Map;for(const _ of ke){const[{id:v}={},z]=_.places.map(Z=>Z.value);for(const{value:Z,
array:se}of _.places){const ce=(0,K.qU)(Z)===void 0&&He(Z,se);for(const we of[v!==z?.id&&Z,ce])we&&O.set(we,[...O.get(we)??[],_])}}for(const _ of be.changes){if(J(_)||N(_))continue;const v=[be.head];for(const Z of _.
path)v.push(tt(v.at(-1),Z));const z=["value"in _&&_.value,...v.reverse()].find(Z=>O.has(Z));for(const Z of O.get(z)??[])Z.status==="same"&&(Z.status="modified")}}function tt(be,ke){return ke.type==="i\
tem"?ke.item:ke.type==="member"?be?.type==="object"?be.members.get(ke.key):void 0:be?.type==="array"?be.items[ke.index]:void 0}}),72899:((U,V,e)=>{e.d(V,{K$:()=>u,cK:()=>w,wo:()=>S});const u={lines:[],
fields:k(),orders:k()};function S(Q){const f=[],[A,I]=[k(),k()];for(const[l,i]of Q.split(/\r\n|\r|\n/).entries()){const g=i.trim();if(g===""||g.startsWith("#"))continue;const c=g.replace(/\[\]$/,""),s=c.
split(".");if(s.includes(""))throw new Error(`has an empty key in line ${l+1} (join keys by single dots)`);if(s.every(a=>a==="*"))throw new Error(`has only * in line ${l+1}, which would ignore everyth\
ing (name a key)`);f.push(g);const t=s.reduceRight(p,c===g?A:I);t.line=g}return{lines:[...new Set(f)],fields:A,orders:I}}function w(Q,f,A){let I=Q.line!==void 0;if(Q.line!==void 0&&A(Q.line),f?.outer===
void 0)return I;Q.any&&w(Q.any,f.outer,A)&&(I=!0);const l=f.key===void 0?void 0:h(Q,f.key);return l&&w(l,f.outer,A)&&(I=!0),I}function k(){return{line:void 0,keys:new Map,any:void 0}}function p(Q,f){if(f===
"*")return Q.any??=k(),Q.any;const A=Q.keys.get(f)??k();return Q.keys.set(f,A),A}function h(Q,f){if(Q.keys.size!==0)return f.includes(".")?f.split(".").reduceRight((A,I)=>A?.keys.get(I),Q):Q.keys.get(
f)}}),66658:((U,V,e)=>{e.d(V,{O:()=>st,q:()=>it});var u=e(72899),S=e(53436),w=e(55129);const k=/^(""|0|true|false|null)$/,p=.25;function h(J,N,O){let[_,v,z]=[0,0,0];const[Z,se]=[J.leaves,N.leaves];for(;v<
Z.length&&z<se.length;){const[we,Te]=[Z[v]??0,se[z]??0];we===Te&&(_+=O?.[we]??1),we<=Te&&v++,we>=Te&&z++}const ce=O?J.weight+N.weight:Z.length+se.length;return ce===0?0:2*_/ce}function Q(J,N,O){const{
leavesOf:_,trivial:v}=A(),z=J.base.map(pe=>_(O(pe,!0))),Z=J.head.map(pe=>_(pe)),[se,ce]=[f(z),f(Z)],we=Array.from({length:Math.max(se.length,ce.length)},(pe,Ue)=>(v.has(Ue)?p:1)/Math.max(se[Ue]??0,ce[Ue]??
0)),Te=(pe,Ue,We)=>Ue.flatMap($e=>{const[Ve,Le=[]]=[pe[$e],We[$e]];return Ve?[{index:$e,json:Ve,leaves:Le,weight:Le.reduce((ne,G)=>ne+(we[G]??0),0)}]:[]});return{base:Te(J.base,N.base,z),head:Te(J.head,
N.head,Z),weights:we}}function f(J){const N=[];for(const O of J)for(const _ of O)N[_]=(N[_]??0)+1;return N}function A(){const J=new Map,N=new Map,O=new Set;let _=0;function v(se,ce){let we=J.get(se);we===
void 0&&(we=new Map,J.set(se,we));let Te=we.get(ce);return Te===void 0&&(Te=++_,we.set(ce,Te)),Te}function z(se,ce,we,Te){const pe=se.type==="array"?se.items.length===0:se.type==="object"&&se.members.
size===0;if((0,S.jn)(se)||pe){const Ue=ce*67108864+se.id,We=N.get(Ue)??N.size;N.set(Ue,We),Te.add(We),(pe||(0,S.jn)(se)&&k.test(se.text))&&O.add(We)}else if(se.type==="array")for(const Ue of se.items)
z(Ue,v(ce,""),!0,Te);else if(se.type==="object")for(const[Ue,We]of se.members)(0,S.Op)(Ue,We,we)||z(We,v(ce,Ue),!1,Te)}return{leavesOf:se=>{const ce=new Set;if(se.type==="object")for(const[we,Te]of se.
members)((0,S.m0)(we)||S.eX.includes(we)||we==="type")&&(0,S.jn)(Te)||z(Te,v(0,we),!1,ce);return[...ce].sort((we,Te)=>we-Te)},trivial:O}}function I(J,N){const O=Q({base:[J],head:[N]},{base:[0],head:[0]},
z=>z),[_,v]=[O.base[0],O.head[0]];return _&&v?h(_,v):0}var l=e(38504);const i=.4,g=.9,c=4e4,s=4,t=8;function a({arrays:J,rest:N,pairs:O},_){const v=pe=>Ue=>pe[Ue]?.type==="object",z={base:N.base.filter(
v(J.base)),head:N.head.filter(v(J.head))};if(z.base.length===0||z.head.length===0)return[];const Z=Q(J,z,_),se=d(O),ce=o(J),we=[],Te=(pe,Ue)=>{const We=(0,l.FF)(z,we),[$e,Ve]=[new Set(We.base),new Set(
We.head)],Le=pe.map(G=>({base:G.base.filter(({index:X})=>$e.has(X)),head:G.head.filter(({index:X})=>Ve.has(X))})),ne=M(Le,O).flatMap(G=>{const X=h(G.base,G.head,Z.weights);return X<Ue(G.base,G.head)?[]:
[{...G,alike:X,distance:se(G.base.index,G.head.index)}]});for(const G of ne.sort(r)){const{index:X}=G.base;$e.delete(X)&&(Ve.delete(G.head.index)?we.push([X,G.head.index]):$e.add(X))}};for(const pe of[
...S.eX,"key"])Te(B(Z,Ue=>(0,S.TN)(Ue,pe)),()=>0);return Te(B(Z,pe=>E(pe)),(pe,Ue)=>ce(pe.json,Ue.json)?h(pe,Ue)>=g?0:Number.POSITIVE_INFINITY:i),we}function B({base:J,head:N},O){const _=new Map;for(const v of J){
const z=O(v.json);if(z===void 0)continue;const Z=_.get(z)??{base:[],head:[]};Z.base.push(v),_.set(z,Z)}for(const v of N){const z=O(v.json);z!==void 0&&_.get(z)?.head.push(v)}return[..._.values()].filter(
v=>v.head.length>0)}function E(J){return`${(J.type==="object"?J.members.get("type"):void 0)?.id}`}function M(J,N){return J.reduce((_,{base:v,head:z})=>_+v.length*z.length,0)<=c?J.flatMap(({base:_,head:v})=>_.
flatMap(z=>v.map(Z=>({base:z,head:Z})))):J.flatMap(_=>[...R(_),...n(_,N)])}function R({base:J,head:N}){const[O,_]=[b(J),b(N)];return J.flatMap(v=>{const z=new Map;for(const se of v.leaves){const ce=_.
get(se)??[];if(!(ce.length>s||(O.get(se)?.length??0)>s))for(const we of ce)z.set(we,(z.get(we)??0)+1)}return[...z].sort(([,se],[,ce])=>ce-se).slice(0,t).map(([se])=>({base:v,head:se}))})}function b(J){
const N=new Map;for(const O of J)for(const _ of O.leaves){const v=N.get(_);v===void 0?N.set(_,[O]):v.length<=s&&v.push(O)}return N}function n({base:J,head:N},O){const[_,v]=[new Map(J.map(z=>[z.index,z])),
new Map(N.map(z=>[z.index,z]))];return(0,l.O6)(O,{base:[..._.keys()],head:[...v.keys()]}).flatMap(z=>z.base.flatMap((Z,se)=>{const[ce,we]=[_.get(Z),v.get(z.head[se]??-1)];return ce&&we?[{base:ce,head:we}]:
[]}))}function r(J,N){return N.alike-J.alike||J.distance-N.distance||J.base.index-N.base.index||J.head.index-N.head.index}function d(J){const N=(0,l.Ms)(J);return(O,_)=>{let[v,z]=[0,N.length];for(;v<z;){
const ce=v+z>>1;(N[ce]?.[0]??0)<O?v=ce+1:z=ce}const[Z,se]=N[v-1]??[-1,-1];return Math.abs(se+O-Z-_)}}function o({base:J,head:N}){const O=(0,w.fM)(J,N),_=se=>new Set(se.flatMap(ce=>[O(ce)??"",m(ce)??""])),
[v,z]=[_(J),_(N)],Z=(se,ce)=>[O(se),m(se)].every(we=>we!==void 0&&!ce.has(we));return(se,ce)=>Z(se,z)&&Z(ce,v)}function m(J){return S.eX.map(N=>(0,S.TN)(J,N)).find(N=>N!==void 0)}function y(J,N){const O=N.
size===0?void 0:N.get(JSON.stringify(J));return O===void 0?void 0:JSON.parse(O)}function C({base:J,head:N}){return J.id===N.id&&J===N?[]:S.Rk.flatMap(O=>{const[_,v]=[(0,S.TN)(J,O),(0,S.TN)(N,O)];return _!==
v&&_?.startsWith('"')&&v?.startsWith('"')?[[_,v]]:[]})}function D(J,N){const O=new Map;for(const[v,z]of J)O.set(v,!O.has(v)||O.get(v)===z?z:void 0);const _=new Map;for(const[v,z]of O)z!==void 0&&N.base.
get(v)===1&&N.head.get(z)===1&&_.set(v,z);return _}function F(J){const N=new Map,O=(_,v)=>{if(_.type==="array")for(const z of _.items)O(z,!0);if(_.type==="object"){if(v)for(const z of new Set(S.Rk.map(
Z=>(0,S.TN)(_,Z))))z!==void 0&&N.set(z,(N.get(z)??0)+1);for(const z of _.members.values())O(z,!1)}};for(const _ of J)O(_,!1);return N}function L(J,{rename:N=_=>_,bare:O=!1}){const _={element:new Map,member:new Map},
v=new Map;function z(ce){let we=v.get(ce);return we===void 0&&(we=JSON.parse(N(JSON.stringify(ce))),v.set(ce,we)),we}function Z({members:ce},we){const Te=new Map;for(const[pe,Ue]of ce){const We=(0,S.Op)(
pe,Ue,we);We&&O||Te.set(We?pe:z(pe),We?Ue:se(Ue))}return Te}function se(ce,we=!1){if((0,S.jn)(ce)){const Ue=N(ce.text);return Ue===ce.text?ce:J.scalar(Ue)}const Te=we?_.element:_.member;let pe=Te.get(
ce);return pe===void 0&&(pe=ce.type==="array"?J.array(ce.items.map(Ue=>se(Ue,!0)),ce.unordered):J.object(Z(ce,we)),Te.set(ce,pe)),pe}return se}function Y(J,N){const O=ce=>ce,_=L(J,{bare:!0}),v={interner:J,
renames:N};if(N.size===0)return{...v,equivalences:[{base:O,head:O}],bare:{base:_,head:_}};const z=new Set([...N.keys(),...N.values()]),Z=ce=>N.get(ce)??ce,se=L(J,{rename:ce=>z.has(ce)?'""':ce});return{
...v,equivalences:[{base:L(J,{rename:Z}),head:O},{base:se,head:se}],bare:{base:L(J,{rename:Z,bare:!0}),head:_}}}function $(J,N,O=!1){const{base:_,head:v}=J;let z=[],Z={base:[..._.keys()],head:[...v.keys()]};
const se=()=>Z.base.length===0||Z.head.length===0,ce=pe=>{pe.length!==0&&(z=[...z,...pe].sort(([Ue],[We])=>Ue-We),Z=(0,l.FF)(Z,pe))},we=O||_.some(K)||v.some(K),Te=(0,w.Zm)(J);we&&ce((0,w.lt)(J,Te,pe=>de(
pe,N)));for(const{base:pe,head:Ue}of N.equivalences){if(se())return z;const We=Ie(J,Z,{base:pe,head:Ue});ce((0,l.O6)(z,Z).flatMap($e=>j(We,$e))),we&&ce(W(We,Z))}if(we&&!se()){const pe=(0,w.n0)(J);pe!==
void 0&&ce((0,w.yp)(J,Z,pe));const Ue=Ie(J,Z,N.bare,1);ce((0,l.O6)(z,Z).flatMap(We=>j(Ue,We))),ce(W(Ie(J,Z,N.bare,3),Z)),se()||ce(a({arrays:J,pairs:z,rest:Z},N.equivalences[0]?.base??(We=>We)))}return se()||
ce(P(J,(0,l.O6)(z,Z),Te)),z}function K({type:J}){return J==="object"}function de(J,{interner:N,renames:O}){const _=new Map([...O,...J.flatMap(C)]),v=L(N,{bare:!0}),z=L(N,{rename:se=>_.get(se)??se,bare:!0}),
Z=({base:se,head:ce})=>{const we=v(ce,!0).id;return v(se,!0).id===we||z(se,!0).id===we};return J.filter(Z).length}function Ie(J,N,O,_=0){const v=z=>new Map(N[z].flatMap(Z=>{const se=J[z][Z];if(se===void 0||
_>0&&se.type!=="object")return[];const ce=O[z](se,!0);return ce.type==="object"&&ce.members.size<_?[]:[[Z,ce.id]]}));return{base:v("base"),head:v("head")}}function j(J,N){const O={base:N.base.filter(v=>J.
base.has(v)),head:N.head.filter(v=>J.head.has(v))};return(0,l.D8)(O.base.map(v=>J.base.get(v)),O.head.map(v=>J.head.get(v))).map(([v,z])=>[O.base[v]??0,O.head[z]??0])}function W(J,N){const O=new Map;for(const _ of N.
head.toReversed()){const v=J.head.get(_);if(v===void 0)continue;const z=O.get(v);z?z.push(_):O.set(v,[_])}return N.base.flatMap(_=>{const v=O.get(J.base.get(_)??-1)?.pop();return v===void 0?[]:[[_,v]]})}
function P({base:J,head:N},O,_){const v=_.length<S.Rk.length,z=v?()=>{}:(0,w.fM)(J,N),Z=se=>se!==void 0&&[..._,...S.eX].some(ce=>(0,S.TN)(se,ce)!==void 0||z(se)!==void 0);return O.flatMap(se=>{const ce=se.
base.length===se.head.length&&se.base.every((pe,Ue)=>pe===se.head[Ue]);if(v&&ce)return se.base.map(pe=>[pe,pe]);const we=se.base.filter(pe=>!Z(J[pe])),Te=se.head.filter(pe=>!Z(N[pe]));return we.slice(
0,Te.length).map((pe,Ue)=>[pe,Te[Ue]??0])})}var H=e(36922);const ee={bases:new Set,heads:new Map},fe=8,le=.5;function Ae({base:J,head:N},O,{matching:_,holders:v,componentOf:z}){const Z=new Map,se=($e,Ve)=>{
const{path:Le,value:ne,arrays:G}=$e;if(G===void 0||Le.at(-1)?.type!=="item")return[];const X=Z.get(G)??(0,w.fM)(G.base,G.head);return Z.set(G,X),[{...$e,place:ie(Le),id:X(ne),isDirect:Ve}]},ce={base:J.
flatMap($e=>se($e,!0)),head:N.flatMap($e=>se($e,!0))},we=$e=>$e.flatMap(Ve=>Qe(Ve,z)).flatMap(Ve=>se(Ve,!1)),Te={base:[...ce.base,...ce.head.length>0?we(J):[]],head:[...ce.head,...ce.base.length>0?we(
N):[]]},pe={bases:new Set(O.bases),heads:new Map(O.heads)},Ue=($e,Ve=Fe)=>{const Le=te(Te.head,G=>pe.heads.has(G.place)?void 0:$e(G,"head")),ne=te(Te.base,G=>pe.bases.has(G.place)?void 0:$e(G,"base"));
for(const[G,X]of ne){const x=Le.get(G);!X||!x||!(X.isDirect||x.isDirect)||X.arrays===x.arrays||Ve(X,x)&&(pe.bases.add(X.place),pe.heads.set(x.place,{base:X.value,from:X.path}))}},We=($e,Ve)=>$e!==void 0&&
(v[Ve].get($e)??0)<=1?$e:void 0;Ue(({id:$e},Ve)=>We($e,Ve),($e,Ve)=>($e.id?.length??0)>=fe||Fe($e,Ve));for(const $e of S.eX)Ue(({value:Ve},Le)=>We((0,S.TN)(Ve,$e),Le));return Ue(({id:$e,value:Ve},Le)=>{
const ne=_.bare[Le](Ve,!0);if(!($e!==void 0&&We($e,Le)===void 0))return ne.type==="object"&&ne.members.size>2?`${ne.id}`:void 0},Ye),pe}function ie(J){const N=J.map(O=>O.type==="member"?O.key:O.type===
"item"?[O.label]:O.index);return JSON.stringify(N)}function Qe({value:J,path:N},O){return(0,H.V)(J,O).flatMap(_=>{const v={value:_.value,path:[...N,_.step],arrays:_.arrays};return[v,...Qe(v,O)]})}function te(J,N){
const O=new Map;for(const _ of J){const v=N(_);v!==void 0&&O.set(v,O.has(v)?void 0:_)}return O}function Ye({value:J},{value:N}){return(0,S.TN)(J,"type")===(0,S.TN)(N,"type")}function Fe(J,N){return Ye(
J,N)&&I(J.value,N.value)>=le}var Ce=e(11345),me=e(41643);function ve(J,N,{renames:O,equivalences:_}){const v=new Set,z=new Map,Z=(pe,Ue)=>{for(const[We,$e]of J.members){const Ve=v.has(We)?void 0:pe(We);
if(Ve===void 0||z.has(Ve))continue;const Le=N.members.get(Ve);Le===void 0||!Ue($e,Le)||(v.add(We),z.set(Ve,{key:Ve,base:$e,head:Le,...We!==Ve&&{renamedFrom:We}}))}},se=pe=>pe,ce=()=>!0;if(O.size>0){const pe=We=>y(
We,O),Ue=(We,$e)=>_.some(Ve=>Ve.base(We).id===Ve.head($e).id);Z(se,Ue),Z(pe,Ue),Z(se,ce),Z(pe,ce)}else Z(se,ce);const we=Array.from(N.members,([pe,Ue])=>({key:pe,head:Ue})),Te=Array.from(J.members,([pe,
Ue])=>({key:pe,base:Ue}));return[...z.values(),...Te.filter(({key:pe})=>!v.has(pe)),...we.filter(({key:pe})=>!z.has(pe))].sort((pe,Ue)=>pe.key<Ue.key?-1:1)}function Je(J,{matching:N,moves:O,componentOf:_},v){
const z=[];function Z(Ve,Le,ne){Ve.id!==Le.id&&(Ve.type==="array"&&Le.type==="array"?$e(Ve,Le):Ve.type==="object"&&Le.type==="object"?We(Ve,Le,ne):ne!=="own"&&(0,S.jn)(Ve)&&(0,S.jn)(Le)&&N.renames.get(
Ve.text)===Le.text?v.reference({path:[...z],from:(0,S.e1)(Ve.text),to:(0,S.e1)(Le.text)}):v.change({kind:"modified",path:[...z],from:Ve,to:Le}))}function se({step:Ve,base:Le,head:ne},G,X){z.push(Ve),Le!==
void 0&&ne!==void 0?((X||Le.type==="object"&&ne.type==="object")&&v.match({base:Le,head:ne,path:[...z]},X!==void 0),Z(Le,ne,G)):ne!==void 0?we(ne,X):Le!==void 0&&ce(Le,X),z.pop()}function ce(Ve,Le){Le&&
O.bases.size>0&&O.bases.has(ie(z))||(v.change({kind:"removed",path:[...z],value:Ve}),v.unmatched("base",{value:Ve,path:[...z],arrays:Le}))}function we(Ve,Le){const ne=Te(Le);ne?pe(ne,Ve):(v.change({kind:"\
added",path:[...z],value:Ve}),v.unmatched("head",{value:Ve,path:[...z],arrays:Le}),O.heads.size>0&&Ue(Ve))}function Te(Ve){return Ve&&O.heads.size>0?O.heads.get(ie(z)):void 0}function pe({base:Ve,from:Le},ne){
v.change({kind:"moved",path:[...z],from:Le}),v.match({base:Ve,head:ne,path:[...z]},!0),Z(Ve,ne,"element")}function Ue(Ve){for(const{step:Le,value:ne,arrays:G}of(0,H.V)(Ve,_)){z.push(Le);const X=Te(G);
X?pe(X,ne):Ue(ne),z.pop()}}function We(Ve,Le,ne){for(const{key:G,renamedFrom:X,...x}of ve(Ve,Le,N)){const ae={type:"member",key:G};X!==void 0&&v.reference({path:[...z,ae],from:X,to:G});const ue=x.base!==
void 0&&(0,S.Op)(G,x.base,ne==="element");se({step:ae,...x},ue?"own":"member")}}function $e(Ve,Le){const ne={base:Ve.items,head:Le.items},G=$(ne,N,Ve.unordered&&Le.unordered),X=(0,H.O)(ne,G,_);if((0,l.
jJ)(G)&&!Le.unordered){const x=new Set((0,l.Ms)(G).map(([,ue])=>Le.items[ue])),ae=ue=>ue.base&&ue.head&&!x.has(ue.head);v.change({kind:"reordered",path:[...z],moved:X.filter(ae).map(({step:ue})=>ue)})}
for(const x of X)se(x,"element",ne)}Z(J.base,J.head,"member")}const Ze=5;function it(J,N){const O={interner:(0,me.cX)(),ignore:u.K$},_=/^\s*[[{]/;if(!_.test(J)||!_.test(N))return;const[v,z]=[(0,me.u0)(
J,O),(0,me.u0)(N,O)];if(v===void 0||z===void 0)return;const[Z={changes:[],references:[],matches:[]}]=st([{base:v,head:z}],O.interner);return{base:v,head:z,...Z}}function st(J,N){const O={documents:J,holders:tt(
()=>_e(J)),componentOf:rt(J)};let _=new Map;for(let v=0;v<Ze;v++){const{results:z,found:Z}=be(O,Y(N,_)),se=Z.length===0?new Map:D(Z,O.holders());if(ut(_,se)){if(z.some(({changes:ce})=>ce.length>0))return z;
break}_=se}return be(O,Y(N,new Map)).results}function ut(J,N){return J.size===N.size&&[...J].every(([O,_])=>N.get(O)===_)}function _e(J){return{base:F(J.map(({base:N})=>N)),head:F(J.map(({head:N})=>N))}}
function rt(J){const N=tt(()=>(0,Ce.IC)([...J.map(({head:O})=>O),...J.map(({base:O})=>O)]));return(O,_)=>N()(O,_)}function tt(J){let N;return()=>(N??={value:J()},N.value)}function be(J,N){const O=J.documents.
map(_=>ke(_,J,N));return{results:O.map(({changes:_,references:v,matches:z})=>({changes:_,references:v,matches:z})),found:O.flatMap(({renames:_})=>_)}}function ke(J,{holders:N,componentOf:O},_){let v=ee;
for(let z=1;;z++){const{unmatched:Z,...se}=He(J,{matching:_,moves:v,componentOf:O});if(z>Ze||Z.base.length===0||Z.head.length===0)return se;const ce=Ae(Z,v,{matching:_,componentOf:O,holders:N()});if(ce.
heads.size===v.heads.size)return se;v=ce}}function He(J,N){const O=[],_={base:[],head:[]},v=[],z=[],Z=[];return Je(J,N,{change:se=>v.push(se),reference:se=>z.push(se),match(se,ce){Z.push(se),ce&&O.push(
...C(se))},unmatched:(se,ce)=>_[se].push(ce)}),{changes:v,references:z,matches:Z,renames:O,unmatched:_}}}),55129:((U,V,e)=>{e.d(V,{Zm:()=>p,fM:()=>c,lt:()=>f,n0:()=>i,yp:()=>I});var u=e(53436),S=e(38504);
const w=/^(uuid|guid|identifier)$/,k=/^(uuid|guid|identifier)$|[a-z](Id|ID|Uuid|UUID|Guid|Identifier|Key)$|[_-](id|uuid|guid|key)$/;function p({base:t,head:a}){return u.Rk.filter(B=>!(h(t,B)&&h(a,B)))}
function h(t,a){const B=t[0]&&Q(t[0],a);return t.length<2||B!==0&&B!==1?!1:t.every((E,M)=>Q(E,a)===B+M)}function Q(t,a){return Number((0,u.TN)(t,a)?.replaceAll('"',"")||Number.NaN)}function f(t,a,B){let E={
base:[...t.base.keys()],head:[...t.head.keys()]};const M=a.map(y=>({key:y,pairs:I(t,E,y)})),R=Math.max(0,...M.map(({pairs:y})=>y.length)),b=M.filter(({pairs:y})=>y.length===R&&R>0),[n]=b;if(n===void 0)
return[];const r=({pairs:y})=>y.every(([C,D],F)=>n.pairs[F]?.[0]===C&&n.pairs[F]?.[1]===D),o=(b.every(r)?[{...n,equal:0}]:b.map(y=>({...y,equal:B(A(t,y.pairs))}))).reduce((y,C)=>C.equal>y.equal?C:y),m=[
...o.pairs];for(const y of a)y===o.key||E.base.length===0||E.head.length===0||(E=(0,S.FF)(E,m),m.push(...I(t,E,y)));return m}function A({base:t,head:a},B){return B.flatMap(([E,M])=>{const R={base:t[E],
head:a[M]};return R.base&&R.head?[{base:R.base,head:R.head}]:[]})}function I({base:t,head:a},B,E){const M=l(a,B.head,E),R=[];for(const[b,n]of l(t,B.base,E)){const r=M.get(b);n!==void 0&&r!==void 0&&R.
push([n,r])}return R.sort(([b],[n])=>b-n)}function l(t,a,B){const E=new Map;for(const M of a){const R=t[M],b=R&&(0,u.TN)(R,B);b!==void 0&&E.set(b,E.has(b)?void 0:M)}return E}function i({base:t,head:a}){
const B=s(t,2);return[...s(a,2)].flatMap(([R,b])=>{const n=B.get(R),r=n?[...b].filter(d=>n.has(d)).length:0;return r>0?[{key:R,matches:r+(k.test(R)?.5:0)}]:[]}).reduce(g,void 0)?.key}function g(t,a){return t===
void 0||a.matches>t.matches||a.matches===t.matches&&a.key<t.key?a:t}function c(...t){const a=E=>(0,u.TN)(E,"id")??(0,u.TN)(E,"_id")??(0,u.TN)(E,"key"),B=t.flatMap(E=>{if(E.every(R=>R.type!=="object"||
a(R)!==void 0))return[];const M=[...s(E,1,R=>k.test(R)).keys()].sort();return M.find(R=>w.test(R))??(E.length>1?M[0]:void 0)??[]});return E=>{const M=a(E);return M!==void 0||E.type!=="object"?M:B.map(
R=>(0,u.TN)(E,R)).find(R=>R!==void 0)}}function s(t,a,B=E=>!0){const E=new Map,M=new Set;for(const b of t)if(b.type==="object")for(const[n,r]of b.members){if((0,u.m0)(n)&&M.add((0,u.TN)(b,n)??""),(0,u.
m0)(n)||n==="type"||r.type!=="string"||r.text==='""')continue;const d=!E.has(n),o=d&&B(n)?new Set:E.get(n);(d||o)&&E.set(n,o?.has(r.text)?void 0:o?.add(r.text))}const R=new Map;for(const[b,n]of E)n===
void 0||n.size<a||2*n.size<=t.length||2*[...n].filter(r=>M.has(r)).length<n.size&&R.set(b,n);return R}}),36922:((U,V,e)=>{e.d(V,{O:()=>h,V:()=>Q});var u=e(53436),S=e(55129),w=e(11345);const k=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,
p=40;function h({base:s,head:t},a,B){const[E,M]=[new Set(a.map(([n])=>n)),new Set(a.map(([,n])=>n))],R=[...s.flatMap((n,r)=>E.has(r)?[]:[{base:n,item:n,index:r,array:s}]),...a.flatMap(([n,r])=>{const[
d,o]=[s[n],t[r]];return d&&o?[{base:d,head:o,item:o,index:r,array:t}]:[]}),...t.flatMap((n,r)=>M.has(r)?[]:[{head:n,item:n,index:r,array:t}])],b=I(R,B);return R.map(n=>f(n,b.get(n))).sort(A)}function Q(s,t){
if(s.type==="object")return Array.from(s.members,([E,M])=>({step:{type:"member",key:E},value:M}));if(s.type!=="array")return[];const a={base:[],head:s.items};return h(a,[],t).flatMap(({step:E,head:M})=>M?
[{step:E,value:M,arrays:a}]:[])}function f({item:s,index:t,base:a,head:B},E){const M={...a&&{base:a},...B&&{head:B}};if(E===void 0)return{...M,step:{type:"element",index:t}};const R=c(s),b=R!==void 0&&
R.length<=p&&!E.startsWith(R);return{...M,step:{type:"item",label:E,...b&&{hint:R},item:s}}}function A({step:s},{step:t}){return s.type==="item"&&t.type==="item"?s.label<t.label?-1:1:s.type==="element"&&
t.type==="element"?s.index-t.index:s.type==="item"?-1:1}function I(s,t){const a=new Map,B=new Set,E=(d,o)=>{const m=d.map(o),y=l(m),C=F=>F!==void 0&&y.get(F)===1&&!B.has(F),D=d.filter((F,L)=>!C(m[L]));
for(const[F,{place:L}]of d.entries())C(m[F])&&a.set(L,m[F]??"");for(const F of a.values())B.add(F);return D},M=E(s.map(d=>({place:d})),({place:{item:d}})=>(0,u.TN)(d,"name")===void 0?void 0:(0,w.qU)(d));
if(M.length===0)return a;const R=(0,S.fM)(s.map(({item:d})=>d)),b=M.flatMap(({place:d})=>{const{item:o,array:m}=d,[y,C,D]=[R(o),(0,w.qU)(o),(0,w.Gg)(o)];return y===void 0&&D===void 0?[]:[{place:d,id:y&&
(0,u.e1)(y),own:C,component:C===void 0?t(o,m):C,title:D}]}),n=l(b.map(({component:d})=>d));let r=b.map(({place:d,id:o,own:m,component:y,title:C})=>{const D=m??(n.get(y)===1?y:void 0)??C;return{place:d,
id:o,name:D,known:D??c(d.item)}});return r=E(r,({name:d,known:o,id:m})=>d??i(o,m?.replace(k,""))),r=E(r,({known:d,id:o})=>i(d,o?.replace(k,""))),r=E(r,({known:d,id:o})=>i(d,o)),E(r,({place:d,known:o,id:m})=>`${o??
m} ${g(d)}`),a}function l(s){const t=new Map;for(const a of s)t.set(a,(t.get(a)??0)+1);return t}function i(s,t){return s===void 0||t===void 0?s??t:`${s} (${t})`}function g({index:s,head:t}){return t?`\
[${s}]`:`[${s}, before]`}function c(s){const t=(0,u.TN)(s,"type");return t?.startsWith('"')?(0,u.e1)(t):void 0}}),13499:((U,V,e)=>{e.d(V,{Az:()=>M,gN:()=>c,lY:()=>t,pi:()=>g});var u=e(53436);const S=/^(position|pos|gridPos|coordinates?|bends|viewport|canvas)|(Position|Coordinates)$/i,
w=/^([xywh]|width|height|left|top|zoom)$/i,k=["x","left","position","positionAbsolute"],p=/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|^[lc]Mod$|^[mc]time$/i,h=/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.{0,40})?$|^\w{3} \w{3} \d\d \d{4} \d\d:\d\d.{0,60}$|^\d{10}(\d{3})?$/,
Q=/hash|digest|checksum|etag|md5|^sha\d*$/i,f=/^(?=.*\d)[\w+/=-]{16,}$/,A=/^(_?rev|revision|iteration|version|(active)?versionId|versionCounter|versionNumber)$/i,I=/^\d{1,15}$/,l=/^(_?id|uuid|guid|identifier|instanceIdentifier|instanceId|groupId)$/i,
i=/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|^[\da-f]{24}$/i;function g({base:R,head:b}){const n={base:M(R),head:M(b)},r=(o,m)=>!n.head().has(o)&&!n.base().has(m);function d(o,m,y){const[
C,D]=[o.at(-2),o.at(-1)];if(D?.type!=="member")return!1;const F=Y=>Y.test(m)&&Y.test(y);return p.test(D.key)&&F(h)||Q.test(D.key)&&F(f)||A.test(D.key)&&(F(I)||F(i))?!0:C?.type!=="member"&&l.test(D.key)&&
F(i)&&r(m,y)}return o=>{if(o.kind==="reordered"||o.kind==="moved")return!1;const m=o.kind==="modified"?[o.from,o.to]:[o.value];if(s(o.path)&&m.every(E))return!0;const[y,C=y]=m;return(y&&C&&y.type===C.
type&&"text"in y&&"text"in C)===!0&&o.kind==="modified"&&d(o.path,(0,u.e1)(y.text),(0,u.e1)(C.text))}}function c(R){return i.test(R)||h.test(R)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(R)}function s(R){if(R.
slice(R.findLastIndex(({type:o})=>o==="item")+1).some(o=>o.type==="member"&&S.test(o.key)))return!0;const[n,r]=[R.at(-2),R.at(-1)];if(r?.type!=="member"||!w.test(r.key))return!1;if(/^[xy]$/.test(r.key))
return!0;const d=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return k.some(o=>d?.has(o))}function t(R,{matches:b}){const n=new Map(b.map(({base:d,head:o})=>[o,d])),r=new Map;for(const d of R){
const{path:o}=d,m=o.findLastIndex(({type:de})=>de==="item"),y=o.findIndex((de,Ie)=>Ie>m&&de.type==="member"&&S.test(de.key)),[C,D]=y<0?[o.at(-2),["x","y"]]:[o[y-1],[a(o[y])]],F=C?.type==="item"?C.item:
void 0,[L,Y]=[B(n.get(F),D),B(F,D)],$=L&&Y&&(y>=0||D.includes(a(o.at(-1)))),K={type:"member",key:D.join(", ")};if($){const de=o.slice(0,o.indexOf(C)+1);r.set(y<0?C:o[y],{kind:"modified",path:[...de,K],
from:L,to:Y})}else r.set(d,d)}return[...r.values()]}function a(R){return R?.type==="member"?R.key:""}function B(R,b){const n=R?.type==="object"?b.flatMap(r=>R.members.get(r)??[]):[];if(!(n.length<b.length))
return n.length===1?n[0]:{type:"array",id:0,items:n,unordered:!1}}function E(R){if(R.type==="hidden")return!1;if((0,u.jn)(R))return R.type==="literal"&&/\d/.test(R.text);const b=R.type==="array"?R.items:
[...R.members.values()];return b.length>0&&b.every(E)}function M(R){let b;return()=>{if(b)return b;b=new Map;const n=R?[R]:[];for(let r=n.pop();r;r=n.pop())(0,u.jn)(r)?b.set((0,u.e1)(r.text),(b.get((0,u.
e1)(r.text))??0)+1):n.push(...r.type==="array"?r.items:r.members.values());return b}}}),11345:((U,V,e)=>{e.d(V,{Gg:()=>A,IC:()=>Q,j9:()=>h,qU:()=>f});var u=e(53436);const S=/^(_?id|key|uuid|guid|identifier|(node|step|state)_?id)$/i,
w=/group|parent|folder|owner/i,k=/^(locale|locales|localeData|i18n|translations)$/,p=/^(data|node)$/;function h(c){const s=c.map(g),t=E=>s.find(M=>M.get(E))?.get(E);function a(E,M){for(const R of E.type===
"object"?[...E.members.keys()].sort():[]){if(w.test(R))continue;const b=(0,u.TN)(E,R),n=R!=="type"?b:b&&/^"\w+:/.test(b)?b.replace(/\w+:/,""):void 0,r=n===void 0?void 0:t(n);if(!(r===void 0||r.item===
E||f(r.item)===void 0)&&(R==="type"||r.array!==M&&!i(M,r.item)))return r.item}}function B(E,M){return f(E)??f(a(E,M))??A(E)}return{componentOf:a,nameOf:B,labelOf(E){const M=/\d/.test(E)?t(E):void 0,R=M&&
B(M.item,M.array);return R!==void 0&&JSON.stringify(R)!==E?R:void 0}}}function Q(c){const{componentOf:s}=h(c);return(t,a)=>f(s(t,a))}function f(c){const s=c&&((0,u.TN)(c,"name")??I(c));return s&&(0,u.
e1)(s)}function A(c){const s=u.eX.map(t=>(0,u.TN)(c,t)).find(t=>t!==void 0);return s&&(0,u.e1)(s)}function I(c){for(const[s,t]of c.type==="object"?c.members:[]){const B=(k.test(s)&&t.type==="object"?[
"en",...[...t.members.keys()].sort()]:[]).map(R=>(0,u.TN)(l(t,R)??t,"name")),E=p.test(s)?[...u.eX.map(R=>(0,u.TN)(t,R)),(0,u.TN)(t,"display_name"),I(t)]:[],M=[...B,...E].find(R=>R!==void 0);if(M!==void 0)
return M}}function l(c,s){return c.type==="object"?c.members.get(s):void 0}function i(c,s){return(s.type==="object"?[...s.members.values()]:[]).some(a=>a.type==="array"&&a.items===c)}function g(c){const s=new Map,
t=a=>{if(a.type==="object")for(const B of a.members.values())t(B);if(a.type==="array")for(const B of a.items){const E=B.type==="object"?[...B.members.keys()].filter(R=>S.test(R)):[],M=new Set(E.flatMap(
R=>(0,u.TN)(B,R)??[]));for(const R of M)s.set(R,s.has(R)?void 0:{item:B,array:a.items});t(B)}};return t(c),s}}),41643:((U,V,e)=>{e.d(V,{cX:()=>k,dj:()=>A,u0:()=>f});var u=e(18142),S=e(53436),w=e(72899);
function k(){const i=new Map,g=new Map,c=new Map,s=new Map;let t=0;function a(E){const M=s.get(E)??s.size;return M===s.size&&s.set(E,M),M}function B(E,M,R,b){for(let n=M;;n=n+1|0){const r=E.get(n);if(r===
void 0)return E.set(n,R),t++,R;if(b(r,R))return r}}return{scalar(E){let M=i.get(E);return M===void 0&&(M={type:E.startsWith('"')?"string":"literal",id:++t,text:E},i.set(E,M)),M},array(E,M=!1){const R=M?
E.toSorted((d,o)=>d.id-o.id):E;let b=R.length;for(const{id:d}of R)b=Q(b,d);const n={type:"array",id:t+1,items:R,unordered:M},r=B(g,b,n,p);return r.items.every((d,o)=>d===E[o])?r:{...r,items:E}},object(E,M){
let R=~E.size;for(const[r,{id:d}]of E)R=R+Q(a(r),d)|0;const b=B(c,R,{type:"object",id:t+1,members:E,matchOnly:M},h);if(b.members===E)return b;let n=M===void 0&&b.matchOnly===void 0;for(const[r,d]of E)
n&&=b.members.get(r)===d;return n?b:{...b,members:E,matchOnly:M}}}}function p(i,g){return i.unordered!==g.unordered||i.items.length!==g.items.length?!1:i.items.every((c,s)=>c.id===g.items[s]?.id)}function h({
members:i},{members:g}){if(i.size!==g.size)return!1;for(const[c,{id:s}]of g)if(i.get(c)?.id!==s)return!1;return!0}function Q(i,g){const c=Math.imul(i^i>>>15,739982445)^Math.imul(g^g>>>16,73244475);return Math.
imul(c^c>>>13,695872825)}function f(i,{interner:g,ignore:c,onMatch:s}){return(0,u.qF)(i,I,l(g,c,s))}function A(i,g){const c={scalar:s=>s,array:(s,t)=>`[${(t?s.toSorted():s).join()}]`,object:s=>`{${[...s.
keys()].sort().map(a=>`${JSON.stringify(a)}:${s.get(a)}`).join()}}`};return(0,u.qF)(i,I,l(c,g))}const I={key:void 0,outer:void 0};function l(i,g,c=s=>{}){if(g.lines.length===0){const{scalar:t,array:a,
object:B}=i;return{enter:E=>E,scalar:t,array:E=>a(E),object:E=>B(E)}}const s=t=>(0,w.cK)(g.fields,t,c);return{enter:(t,a)=>({key:a,outer:t}),scalar:i.scalar,array(t,a){const B=(0,w.cK)(g.orders,a,c),E=t.
length>0&&s({key:void 0,outer:a});return i.array(E?[]:t,B)},object(t,a){const B=new Map;for(const[E,M]of t)s({key:E,outer:a})&&(t.delete(E),(0,S.m0)(E)&&B.set(E,M));return i.object(t,B.size>0?B:void 0)}}}}),
94349:((U,V,e)=>{e.d(V,{SE:()=>nA,dO:()=>AA});var u=e(58132),S=e(30706),w=e(63102);class k extends w.A{constructor(){super(...arguments),this.tokenize=f}equals(q,re,he){return he.ignoreWhitespace?((!he.
newlineIsToken||!q.includes(`
`))&&(q=q.trim()),(!he.newlineIsToken||!re.includes(`
`))&&(re=re.trim())):he.ignoreNewlineAtEof&&!he.newlineIsToken&&(q.endsWith(`
`)&&(q=q.slice(0,-1)),re.endsWith(`
`)&&(re=re.slice(0,-1))),super.equals(q,re,he)}}const p=new k;function h(T,q,re){return p.diff(T,q,re)}function Q(T,q,re){return re=generateOptions(re,{ignoreWhitespace:!0}),p.diff(T,q,re)}function f(T,q){
q.stripTrailingCr&&(T=T.replace(/\r\n/g,`
`));const re=[],he=T.split(/(\n|\r\n)/);he[he.length-1]||he.pop();for(let Be=0;Be<he.length;Be++){const Me=he[Be];Be%2&&!q.newlineIsToken?re[re.length-1]+=Me:re.push(Me)}return re}function A(T){for(let q=0;q<
T.length;q++)if(T[q]<" "||T[q]>"~"||T[q]==='"'||T[q]==="\\")return!0;return!1}function I(T){if(!A(T))return T;let q='"';const re=new TextEncoder().encode(T);let he=0;for(;he<re.length;){const Be=re[he];
Be===7?q+="\\a":Be===8?q+="\\b":Be===9?q+="\\t":Be===10?q+="\\n":Be===11?q+="\\v":Be===12?q+="\\f":Be===13?q+="\\r":Be===34?q+='\\"':Be===92?q+="\\\\":Be>=32&&Be<=126?q+=String.fromCharCode(Be):q+="\\"+
Be.toString(8).padStart(3,"0"),he++}return q+='"',q}const l={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},i={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},g={includeIndex:!1,
includeUnderline:!1,includeFileHeaders:!1};function c(T,q,re,he,Be,Me,Re){let xe;Re?typeof Re=="function"?xe={callback:Re}:xe=Re:xe={},typeof xe.context>"u"&&(xe.context=4);const Pe=xe.context;if(xe.newlineIsToken)
throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(xe.callback){const{callback:qe}=xe;h(re,he,Object.assign(Object.assign({},xe),{callback:et=>{
const ct=Ke(et);qe(ct)}}))}else return Ke(h(re,he,xe));function Ke(qe){if(!qe)return;qe.push({value:"",lines:[]});function et(Mt){return Mt.map(function(Ft){return" "+Ft})}const ct=[];let pt=0,ft=0,Rt=[],
Ut=1,kt=1;for(let Mt=0;Mt<qe.length;Mt++){const Ft=qe[Mt],xt=Ft.lines||B(Ft.value);if(Ft.lines=xt,Ft.added||Ft.removed){if(!pt){const vt=qe[Mt-1];pt=Ut,ft=kt,vt&&(Rt=Pe>0?et(vt.lines.slice(-Pe)):[],pt-=
Rt.length,ft-=Rt.length)}for(const vt of xt)Rt.push((Ft.added?"+":"-")+vt);Ft.added?kt+=xt.length:Ut+=xt.length}else{if(pt)if(xt.length<=Pe*2&&Mt<qe.length-2)for(const vt of et(xt))Rt.push(vt);else{const vt=Math.
min(xt.length,Pe);for(const EA of et(xt.slice(0,vt)))Rt.push(EA);const fA={oldStart:pt,oldLines:Ut-pt+vt,newStart:ft,newLines:kt-ft+vt,lines:Rt};ct.push(fA),pt=0,ft=0,Rt=[]}Ut+=xt.length,kt+=xt.length}}
for(const Mt of ct)for(let Ft=0;Ft<Mt.lines.length;Ft++)Mt.lines[Ft].endsWith(`
`)?Mt.lines[Ft]=Mt.lines[Ft].slice(0,-1):(Mt.lines.splice(Ft+1,0,"\\ No newline at end of file"),Ft++);return{oldFileName:T,newFileName:q,oldHeader:Be,newHeader:Me,hunks:ct}}}function s(T,q){var re,he,
Be,Me,Re,xe;if(q||(q=l),Array.isArray(T)){if(T.length>1&&!q.includeFileHeaders&&!T.every(qe=>qe.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable\
; how would a tool trying to apply the patch know which changes are to which file?)");return T.map(qe=>s(qe,q)).join(`
`)}const Pe=[];if(T.isGit){if(q=l,!T.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!T.newFileName)throw new Error("newFileName must be specified for Git patches");let qe=T.
oldFileName,et=T.newFileName;T.isCreate&&qe==="/dev/null"?qe=et.replace(/^b\//,"a/"):T.isDelete&&et==="/dev/null"&&(et=qe.replace(/^a\//,"b/")),Pe.push("diff --git "+I(qe)+" "+I(et)),T.isDelete&&Pe.push(
"deleted file mode "+((re=T.oldMode)!==null&&re!==void 0?re:"100644")),T.isCreate&&Pe.push("new file mode "+((he=T.newMode)!==null&&he!==void 0?he:"100644")),T.oldMode&&T.newMode&&!T.isDelete&&!T.isCreate&&
(Pe.push("old mode "+T.oldMode),Pe.push("new mode "+T.newMode)),T.isRename&&(Pe.push("rename from "+I(((Be=T.oldFileName)!==null&&Be!==void 0?Be:"").replace(/^a\//,""))),Pe.push("rename to "+I(((Me=T.
newFileName)!==null&&Me!==void 0?Me:"").replace(/^b\//,"")))),T.isCopy&&(Pe.push("copy from "+I(((Re=T.oldFileName)!==null&&Re!==void 0?Re:"").replace(/^a\//,""))),Pe.push("copy to "+I(((xe=T.newFileName)!==
null&&xe!==void 0?xe:"").replace(/^b\//,""))))}else q.includeIndex&&T.oldFileName==T.newFileName&&T.oldFileName!==void 0&&Pe.push("Index: "+T.oldFileName),q.includeUnderline&&Pe.push("================\
===================================================");const Ke=T.hunks.length>0;q.includeFileHeaders&&T.oldFileName!==void 0&&T.newFileName!==void 0&&(!T.isGit||Ke)&&(Pe.push("--- "+I(T.oldFileName)+(T.
oldHeader?"	"+T.oldHeader:"")),Pe.push("+++ "+I(T.newFileName)+(T.newHeader?"	"+T.newHeader:"")));for(let qe=0;qe<T.hunks.length;qe++){const et=T.hunks[qe],ct=et.oldLines===0?et.oldStart-1:et.oldStart,
pt=et.newLines===0?et.newStart-1:et.newStart;Pe.push("@@ -"+ct+","+et.oldLines+" +"+pt+","+et.newLines+" @@");for(const ft of et.lines)Pe.push(ft)}return Pe.join(`
`)+`
`}function t(T,q,re,he,Be,Me,Re){if(typeof Re=="function"&&(Re={callback:Re}),Re?.callback){const{callback:xe}=Re;c(T,q,re,he,Be,Me,Object.assign(Object.assign({},Re),{callback:Pe=>{xe(Pe?s(Pe,Re.headerOptions):
void 0)}}))}else{const xe=c(T,q,re,he,Be,Me,Re);return xe?s(xe,Re?.headerOptions):void 0}}function a(T,q,re,he,Be,Me){return t(T,T,q,re,he,Be,Me)}function B(T){const q=T.endsWith(`
`),re=T.split(`
`).map(he=>he+`
`);return q?re.pop():re.push(re.pop().slice(0,-1)),re}const E=2,M=1e3,R=240,b=40,n=[/(?<=[.!?;])(?=\s)|(?<=[。！？；])/u,/(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s)/u,new RegExp(`(.{${R/2}})`,"su")],r="\
\u2026";function d(T,q){const[re,he]=[o(T),o(q)],Re=[...T!==void 0&&q!==void 0&&re.ends!==he.ends?[[`@@ line ends: ${re.ends} \u2192 ${he.ends} @@`]]:[],...y(re.lines,he.lines)];return(xe=1/0)=>Y(Re,xe)}
function o(T){const q=T?.includes(`\r
`)===!0&&!/(?<!\r)\n/.test(T);return{lines:(T?.split(q?`\r
`:`
`)??[]).flatMap(he=>m(he,n).map((Be,Me)=>Me===0?Be:r+Be)),ends:q?"CRLF":"LF"}}function m(T,[q,...re]){if(T.length<=R||q===void 0)return[T];const he=[""];for(const Be of T.split(q)){const Me=he.at(-1)??
"";Me.length<b?he.splice(-1,1,Me+Be):Be!==""&&he.push(Be)}return he.flatMap(Be=>m(Be,re))}function y(T,q){const re=new Set(T),he=xe=>xe.map(Pe=>`${Pe}
`).join(""),Be=q.some(xe=>re.has(xe))?c("","",he(T),he(q),"","",{context:E,maxEditLength:M}):void 0,Me=[...T.map(xe=>`-${xe}`),...q.map(xe=>`+${xe}`)];return(Be?.hunks??(Me.length===0?[]:[{newStart:1,
lines:Me}])).map(({newStart:xe,lines:Pe})=>{const Ke=q.slice(0,xe).filter(et=>!et.startsWith(r)).length,qe=C(Pe);return[...xe>1?[`@@ line ${Ke} @@`]:[],...qe.length>0?[`@@ hard to see: ${qe.join(", ")}\
 @@`]:[],...Pe.map(et=>`${et.slice(0,1)} ${et.slice(1)}`)]})}function C(T){const q=Be=>T.flatMap(Me=>Me.startsWith(Be)?[Me.slice(1)]:[]),re=new Map(q("-").map(Be=>[F(Be.normalize()),Be])),he=q("+").flatMap(
Be=>{const Me=re.get(F(Be.normalize()));return Me===void 0?[]:D(Me,Be)??[]});return[...new Set(he)]}function D(T,q){const[re,he]=[T.normalize(),q.normalize()];if(T===q||F(re)!==F(he))return;const Be=F(
T)===F(q)?[]:[`Unicode forms: ${L(T)} \u2192 ${L(q)}`];if(re===he)return Be[0];const Me=re.trimEnd()===he.trimEnd(),Re=re.trimStart()===he.trimStart();return[...Be,Me?"spaces at the end":Re?"indentati\
on":"white space"].join(", ")}function F(T){return T.replace(/\s+/g,"")}function L(T){return T===T.normalize("NFC")?"NFC":T===T.normalize("NFD")?"NFD":"mixed"}function Y(T,q){const re=[];let[he,Be]=[q,
0];for(const Me of T){const Re=Be===0?$(Me,he):[];for(const xe of Re)re.push(xe);he-=de(Re),Be+=Me.filter(K).length-Re.filter(K).length}return Be===0?re:[...re,`@@ ${(0,S.hS)(Be,"more changed line")} \
@@`]}function $(T,q){if(de(T)<=q)return T;const re=Re=>Re.startsWith("-"),he=de(T.filter(re)),Be=Math.min(he,Math.max(q/2,q-(de(T)-he))),Me={removed:Be,others:q-Be};return T.filter(Re=>{const xe=re(Re)?
"removed":"others";return Me[xe]-=Re.length+1,Me[xe]>=0})}function K(T){return/^[-+]/.test(T)}function de(T){return T.reduce((q,re)=>q+re.length+1,0)}var Ie=e(66561),j=e(32614),W=e(13499),P=e(53436),H=e(
66658);const ee="***",fe=8,le="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",Ae=new RegExp(`(?:${le})$`),ie=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
Qe=new RegExp(`^(?:x[-_]?)?(?:${le})$`,"i"),te=/name|key|header|field/i,Ye=/^(?:val|default)/i,Fe=/\{\{|\$\{|<%/,Ce="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",me=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${le}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${le})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${le})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${Ce}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${Ce}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(T=>new RegExp(T,"giu"));function ve({workflows:T}){const q=new Map,re=Me=>{for(const Re of[Me,...Me.split(/[\r\n]+/)].map(xe=>xe.trim()))
if(!(Re.length<fe||be(Re)))for(const xe of ke(Re)){const Pe=xe.slice(0,fe);q.set(Pe,(q.get(Pe)??new Set).add(xe))}},he=new Set;for(const{secrets:Me,files:Re}of T){for(const xe of Me)re(xe);for(const{base:xe,
head:Pe}of Re)for(const Ke of[xe,Pe])Ke&&_e(Ke,he,re)}const Be=new Map;return Me=>{const Re=Be.get(Me);if(Re)return Re;const xe=[];let Pe=He(Me,q,xe);for(const qe of me)Pe=Pe.replace(qe,et=>(xe.push(et),
ee));const Ke={shown:Pe,hidden:xe.join("\0")};return Be.set(Me,Ke),Ke}}function Je(T){const q=T.toLowerCase().replace(/[^a-z]/g,"");return Ae.test(q)&&!ie.test(q)}function Ze(T,q,{members:re}){if(st(q))
return!1;if(Je(T))return ut(q)||Qe.test(T);if(!Ye.test(T))return!1;for(const[he,Be]of re)if(Be.type==="string"&&te.test(he)&&Je((0,P.e1)(Be.text)))return!0;return!1}function it(T,...q){return q.every(
st)?!1:T.some((re,he)=>{if(re.type!=="member")return!1;const Be=T[he-1],Me=Be?.type==="item"&&Be.item.type==="object"?Be.item:void 0,Re=Me?.members.get(re.key);if(Me&&Re&&Ze(re.key,Re,Me))return!0;const xe=T.
slice(he+1).every(({type:Pe})=>Pe==="element");return Je(re.key)&&(Qe.test(re.key)||xe&&q.some(ut))})}function st(T){return T.type==="literal"&&!/\d/.test(T.text)}function ut(T){return(0,P.jn)(T)||T.type===
"array"&&T.items.every(ut)}function _e(T,q,re){if(!q.has(T)){if(q.add(T),T.type==="array")for(const he of T.items)_e(he,q,re);else if(T.type==="object")for(const[he,Be]of T.members){if(Ze(he,Be,T))for(const Me of tt(
Be))rt(Me,re);_e(Be,q,re)}else if(T.type==="string"&&/^"\s*[[{]/.test(T.text)){const he=(0,H.q)((0,P.e1)(T.text),(0,P.e1)(T.text));he&&_e(he.base,q,re)}}}function rt(T,q){Fe.test(T)||(q(T),q(T.replace(
/^(?:bearer|basic|token)\s+/i,"")))}function tt(T){return(0,P.jn)(T)?[(0,P.e1)(T.text)]:(T.type==="array"?T.items:[...T.members.values()]).flatMap(tt)}function be(T){return new RegExp("^\\p{L}+$","u").
test(T)}function ke(T){const q=Re=>JSON.stringify(Re).slice(1,-1),re=Buffer.from(T).toString(),he=encodeURIComponent(re),Be=[he,he.replaceAll("%20","+"),he.replace(/%../g,Re=>Re.toLowerCase()),encodeURI(
re)];return[...[T,re].flatMap(Re=>[Re,q(Re),q(q(Re))]),q(T).replaceAll("/","\\/"),...Be]}function He(T,q,re){if(q.size===0)return T;let[he,Be]=["",0];for(let Me=0;Me<=T.length-fe;Me++)for(const Re of q.
get(T.slice(Me,Me+fe))??[])T.startsWith(Re,Me)&&(Me>=Be&&(he+=T.slice(Be,Me)+ee),re.push(Re),Be=Math.max(Be,Me+Re.length));return he+T.slice(Be)}const J=80,N=8,O={texts:3,min:4,max:60,usual:2},_=/^(type|_?id|uuid|identifier)$/i;
function v(T,q,re){if(T.type==="string")return z(Ue((0,P.e1)(T.text)),q,re);const he=se(T,q,J,re);return he===void 0?void 0:(0,u.SS)(he,1/0)}function z(T,q,re){const he=q.mask(T).shown;if(he.length>J||
he.includes(`
`))return;const Be=Z(T,q,re);return(0,u.SS)(JSON.stringify(he),1/0)+(Be===void 0?"":` (${We(Be,q.mask)})`)}function Z(T,{labelOf:q},re){const he=q(T);return he===void 0||he.toLowerCase()===T.toLowerCase()||
[...re?.members.values()??[]].some(Me=>(0,P.jn)(Me)&&(0,P.e1)(Me.text)===he)?void 0:he}function se(T,q,re,he){if((0,P.jn)(T)){const Re=Te(T,q,he);return Re.length<=re&&!Re.includes("\\n")?Re:void 0}const Be=[];
let Me=re-2;for(const{name:Re,member:xe,isSecret:Pe}of we(T,q)){const Ke=Pe?ee:se(xe,q,Me-Re.length,T.type==="object"?T:void 0);if(Ke===void 0)return;Be.push(Re+Ke),Me-=Re.length+Ke.length+2}return T.
type==="array"?`[${Be.join(", ")}]`:`{${Be.join(", ")}}`}function ce(T,q,re){const he=se(T,q,J,re);if(he!==void 0)return[he];const Be=Re=>Re.map(xe=>`  ${xe}`);if((0,P.jn)(T)){const Re=q.mask(Ue((0,P.
e1)(T.text))).shown.split(`
`);return Re.length===1?[Te(T,q,re)]:["|",...Be(Re)]}const Me=we(T,q).flatMap(({name:Re,member:xe,isSecret:Pe})=>(Pe?[ee]:ce(xe,q,T.type==="object"?T:void 0)).map((qe,et)=>et===0?Re+qe:qe));return T.type===
"array"?["[",...Be(Me),"]"]:["{",...Be(Me),"}"]}function we(T,{mask:q}){return T.type==="array"?T.items.map(re=>({name:"",member:re,isSecret:!1})):Array.from(T.members,([re,he])=>({name:`${JSON.stringify(
q(re).shown)}: `,member:he,isSecret:Ze(re,he,T)}))}function Te(T,q,re){if(T.type==="literal")return q.mask(T.text).shown;const he=(0,P.e1)(T.text),Be=Z(he,q,re);return JSON.stringify(q.mask(Ue(he)).shown)+
(Be===void 0?"":` (${q.mask(Be).shown})`)}function pe(T,q,re){const{mask:he,labelOf:Be,countOf:Me}=re,Re=new Map,xe=(et,ct,pt)=>{pt>(Re.get(et)?.weight??0)&&Re.set(et,{text:ct,weight:pt})},Pe=(et,ct,pt)=>{
if(et.type==="string"){const ft=(0,P.e1)(et.text),Rt=_.test(ct)||q.includes(ft)||(0,W.gN)(ft)||Be(ft)!==void 0;if(ft.length<O.min||Rt)return;const Ut=ft.includes("://")?2*O.max:Math.min(ft.length,O.max);
xe(ct,he(Ue(ft)).shown,(Me(ft)>O.usual?.001:1)*(Ut/(pt+1)))}else if(et.type==="array")for(const ft of et.items)Pe(ft,ct,pt+1);else if(et.type==="object")for(const[ft,Rt]of et.members)Ze(ft,Rt,et)?xe(ft,
ee,O.max):Pe(Rt,ft,pt+1)};Pe(T,"",0);const[Ke,...qe]=[...Re].sort(([,et],[,ct])=>ct.weight-et.weight);return[...Ke?[Ke]:[],...qe.filter(([,{weight:et}])=>et>.1).slice(0,O.texts-1)].map(([et,{text:ct}])=>`${We(
et,he)}: ${(0,u.SS)(JSON.stringify((0,u.Jj)(ct,O.max)),1/0)}`).join(", ")}function Ue(T){if(!/%[\da-f]{2}/i.test(T)||/\s/.test(T))return T;try{const q=decodeURIComponent(T);return encodeURIComponent(q)===
T||encodeURI(q)===T?q:T}catch{return T}}function We(T,q,re=100){return(0,u.SS)(q(T).shown,re)}function $e(T){return T.findLastIndex(({type:q})=>q==="item")+1}function Ve(T,{mask:q,endsOf:re},he=!1){const Be=$e(
T),Me=he?1/0:100,Re=T.flatMap((xe,Pe)=>{if(xe.type==="element")return[(0,u.SS)(`[${xe.index}]`)];if(xe.type==="item"){const qe=Pe===Be-1&&xe.hint!==void 0?` (${We(xe.hint,q)})`:"",et=re(xe.item),ct=et===
void 0||he?xe.label:et;return[`**${We(et!==void 0&&he?`${et} (${ct})`:ct,q,Me)}**${qe}`]}return!he&&T.slice(Pe+1).find(({type:qe})=>qe!=="member")?.type==="item"?[]:[We(xe.key,q,Me)]});return Re.length>
N&&!he&&Re.splice(2,Re.length-N+1,"\u2026"),Re.join(" \u203A ")||"the whole file"}function Le(T,q){const re=T.map(({path:Pe})=>Ve(Pe,q)),he=Pe=>{const Ke=new Map;for(const qe of Pe)Ke.set(qe,(Ke.get(qe)??
0)+1);return Ke},Be=he(re),Me=re.map((Pe,Ke)=>Be.get(Pe)===1?Pe:Ve(T[Ke]?.path??[],q,!0)),Re=he(Me),xe=new Map;return Me.map(Pe=>Re.get(Pe)===1?Pe:(xe.set(Pe,(xe.get(Pe)??0)+1),`${Pe} (${xe.get(Pe)} o\
f ${Re.get(Pe)})`))}const ne=5,G=120,X={line:": changed, hidden"};function x(T,q){if(T.kind==="modified")return ue(T,q);if("value"in T)return Se(T,q);if(T.kind==="moved"){const[he,Be]=[T.from,T.path].
map(Me=>Ve(Me.slice(0,-1),q,!0));return{line:`: moved from ${he} to ${Be}`}}if(T.moved.length===0)return{line:": in a new order"};const re=ae(Le(T.moved.map(he=>({path:[he]})),q),"moved");return{...re,
line:`: in a new order (${re.line})`}}function ae(T,q=""){return T.length<=ne?{line:`${q===""?"":`${q}: `}${T.join(", ")}`}:{line:`${(0,S.hS)(T.length,"item")}${q===""?"":` ${q}`}`,names:T}}function ue({
path:T,from:q,to:re},he){if(q.type==="hidden"||re.type==="hidden")return{line:""};if(it(T,q,re))return X;if(q.type==="string"&&re.type==="string")return ye((0,P.e1)(q.text),(0,P.e1)(re.text),he);const[
Be,Me]=[v(q,he),v(re,he)];if(Be!==void 0&&Me!==void 0)return Be===Me?X:{line:`: ${Be} \u2192 ${Me}`};const[Re,xe]=[ce(q,he).join(`
`),ce(re,he).join(`
`)];return Re===xe?X:{line:"",lines:d(Re,xe)}}function ye(T,q,re){const he=Ue(T)!==Ue(q)&&(Ue(T)!==T||Ue(q)!==q),[Be,Me,Re]=he?[Ue(T),Ue(q)," (percent-encoded)"]:[T,q,""],[xe,...Pe]=(0,H.q)(Be,Me)?.changes??
[];if(xe!==void 0){const Rt=`${Re} (JSON in a text)`;if(Pe.length>0||xe.kind!=="modified")return{line:Rt,inner:[xe,...Pe]};const Ut=ue(xe,re);return{...Ut,line:`${Rt} \u203A ${Ve(xe.path,re)}${Ut.line}`}}
const[Ke,qe]=[re.mask(Be),re.mask(Me)];if(Ke.shown===qe.shown)return{line:Re+X.line};const et=Ke.hidden===qe.hidden?"":" (hidden values differ, too)",[ct,pt]=[z(Be,re),z(Me,re)];if(ct===void 0||pt===void 0)
return{line:Re+et,lines:d(Ke.shown,qe.shown)};const ft=D(Ke.shown,qe.shown);return{line:`${Re}: ${ct} \u2192 ${pt}${ft===void 0?"":` (${ft})`}${et}`}}function Se({kind:T,path:q,value:re},he){if(re.type===
"hidden")return{line:""};if(it(q,re))return{line:": hidden"};const Be=re.type==="object"?Ne(q.at(-1),re,he):v(re,he);if(Be!==void 0)return{line:Be===""?"":`: ${Be}`};const Me=re.type==="string"?he.mask(
Ue((0,P.e1)(re.text))).shown:ce(re,he).join(`
`),Re=T==="added"?d(void 0,Me):d(Me,void 0);if(re.type!=="object")return{line:"",lines:Re,...re.type==="array"&&{title:(0,S.hS)(re.items.length,"element")}};const xe=pe(re,je(q.at(-1)),he);return{line:xe===
""?"":`: ${xe}`,lines:Re,title:(0,S.hS)(re.members.size,"field")}}function Ne(T,q,re){if(q.members.size===0&&T?.type!=="item")return"`{}`";const he=je(T),Me=[...q.members].filter(([,xe])=>!(0,P.jn)(xe)||
!he.includes((0,P.e1)(xe.text))).map(([xe,Pe])=>{const Ke=Ze(xe,Pe,q)?(0,u.SS)(ee):v(Pe,re,q);return Ke&&`${We(xe,re.mask)}: ${Ke}`}),Re=Me.join(", ");return Me.includes(void 0)||Re.length>G?void 0:Re}
function je(T){return T?.type==="item"?[T.label,T.hint]:[]}function ot(T,q){const re=(0,u.EU)(T,"diff",q===void 0?"  ":"");return q===void 0?`
${re}`:ht(q,re)}function ht(T,q){return`
${nt(`<details><summary>${T}</summary>

${q}
</details>`)}`}function nt(T){return T.replace(/^(?=.)/gm,"  ")}var gt=e(36922);const dt=2,Qt=60,bt="</details>",Et=`<details><summary></summary>


${bt}`.length,Dt=100;function Ct(T,q=0,re=()=>""){const he=re(1/0);return he===""?{line:T,under:he,least:T,changes:q}:{line:T,under:he,least:`${T} \u2026`,changes:q,cut:re}}function mt(T,q){const{placed:re,
left:he}=Lt(T,q),Be=new Map;let Me=he;for(const[Re,{entry:xe,sections:Pe}]of re.entries()){const Ke=St(xe,xe.least.length+Math.floor(Me/(re.length-Re)));Me-=Ot(Ke)-xe.least.length,Be.set(xe,Ke);for(const qe of Pe)
Be.set(qe,[])}return Yt(Gt(T,Be).filter(([Re])=>Re!==""))}function Lt(T,q){const re=yt(T,[]),he=new Map;for(const{sections:Ke}of re)for(const qe of Ke)he.set(qe,(he.get(qe)??0)+1);const Be=new Set,Me=[];
let[Re,xe]=[q,0];const Pe=({entry:Ke,sections:qe})=>qe.length===1?0:Ke.line.length+Ke.under.length;for(const Ke of re.sort((qe,et)=>Pe(qe)-Pe(et))){const{entry:qe,sections:et}=Ke,ct=et.filter(kt=>!Be.
has(kt)),pt=et.filter(kt=>he.get(kt)===1),Rt=ct.map(({heading:kt,folded:Mt})=>kt.length+dt+(Mt?Et:0)).reduce((kt,Mt)=>kt+Mt,qe.least.length+dt),Ut=xe+Qt*(ct.length-pt.length);if(!(Rt+Ut>Re)){Re-=Rt,xe=
Ut,Me.push(Ke);for(const kt of ct)Be.add(kt);for(const kt of et)he.set(kt,(he.get(kt)??0)-1)}}return{placed:Me,left:Re-xe}}function yt(T,q){const re=[...q,T];return T.parts.flatMap(he=>"parts"in he?yt(
he,re):[{entry:he,sections:re}])}function St({line:T,under:q,least:re,cut:he},Be){if(T.length+q.length<=Be)return[T,q];for(let Me=Be-T.length-Qt;he&&Me>Dt;Me=Math.floor(Me*.7)){const Re=he(Me);if(Re!==
""&&T.length+Re.length<=Be)return[T,Re]}return[re]}function Ot(T){return T.reduce((q,re)=>q+re.length,0)}function Gt(T,q){const{heading:re,parts:he,folded:Be}=T,Re=he.filter(Ke=>q.has(Ke)).flatMap(Ke=>"\
parts"in Ke?Gt(Ke,q):[q.get(Ke)??[]]),xe=he.filter(Ke=>!q.has(Ke)),Pe=[...Re,[Tt(T,xe)]];return Be?[[`<details><summary>${re}</summary>`],...Pe,[bt]]:[[re],...Pe]}function Tt({noun:T},q){const re=Jt(q);
if(re===0)return"";if(T==="connection")return`\u2026 and ${(0,S.hS)(q.length,"more connection")}`;const he=T==="workflow"?` in ${(0,S.hS)(q.length,"more workflow")}`:"";return`\u2026 and ${(0,S.hS)(re,
"more change")}${he}`}function Jt(T){return T.reduce((q,re)=>q+(re.changes??("parts"in re?Jt(re.parts):0)),0)}function Yt(T){const q=re=>re?.[0]?.startsWith("- ");return T.flatMap((re,he)=>{const Be=re[0]===
bt||q(re)&&q(T[he-1]);return[he===0?"":Be?`
`:`

`,...re]})}const Nt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ee=3;function oe(T,q,re){if(T.status!=="modified")return Ge(
T.kind==="json"?De(T):T.changes,q);const he=(0,W.pi)(T),Be=re?.connections??[],Me=new Set(Be.map(({item:ft})=>ft)),Re=new Map,[xe,Pe,Ke]=[[],[],[]];let qe=0;for(const ft of T.changes)re?.tells(ft)?qe++:
"value"in ft&&Me.has(ft.value)?Re.set(ft.value,ft):he(ft)?Ke.push(ft):ge(ft.path,q)?xe.push(ft):Pe.push(ft);const ct=Oe(Vt(Be,Re),ft=>Pt(ft,q)).flatMap(ft=>Wt(ft,Re,q)),pt=Ge(Pe,q);return[...Ge(xe,q),
...ct.length===0?[]:[{heading:"Connections",parts:ct,noun:"connection",changes:qe+Re.size}],...ct.length===0||pt.length===0?pt:[{heading:"Elsewhere in the file",parts:pt}],...Ke.length===0?[]:[At(T,Ke,
q)]]}function ge(T,{labelOf:q}){return T.some(re=>re.type==="item"||re.type==="member"&&q(re.key)!==void 0)}function De({base:T,head:q,status:re}){const he=re==="removed"?"removed":"added",Be=[],Me=(xe,Pe)=>{
const Ke=(0,gt.V)(xe,()=>{});if(Pe.length<3&&Ke.length>0&&Ke.every(et=>et.value.type==="object")||Pe.length===0&&xe.type==="object")for(const{step:et,value:ct}of Ke)et.type==="member"?Me(ct,[...Pe,et]):
Be.push({kind:he,path:[...Pe,et],value:ct});else Be.push({kind:he,path:Pe,value:xe})},Re=T??q;return Re&&Me(Re,[]),Be}function Ge(T,q){const re=Oe(T,ze),he=new Map;for(const Be of Oe(re.filter(Me=>Me.
length<Ee).flat(),({kind:Me})=>Nt[Me])){const Me=Le(Be,q);for(const[Re,xe]of Be.entries())he.set(xe,Me[Re]??"")}return re.flatMap(Be=>Be.length>=Ee?[Bt(Be,q)]:Be.map(Me=>{const Re=x(Me,q);return Ct(`-\
 ${Nt[Me.kind]} ${he.get(Me)}${Re.line}`,1,at(Re,q))}))}function Oe(T,q){const re=new Map;for(const he of T){const Be=q(he),Me=re.get(Be);Me?Me.push(he):re.set(Be,[he])}return[...re.values()]}function ze(T){
const q=$e(T.path),he=(T.kind==="modified"?[T.from,T.to]:"value"in T?[T.value]:[]).flatMap(Be=>"id"in Be?[Be.id]:[]);return q===0||q===T.path.length||he.length===0?T:JSON.stringify([T.kind,he,T.path.slice(
q)])}function at({lines:T,title:q,inner:re,names:he},Be){if(T)return Re=>ot(T(Re),q);if(re){const Re={heading:"",parts:Ge(re,Be)};return xe=>`
${nt(mt(Re,xe).join(""))}`}const Me=he===void 0?"":ht((0,S.hS)(he.length,"item"),he.join(", "));return Re=>Me.length<=Re?Me:""}function Bt(T,q){const[re]=T,he=x(re,q),Be=ae(Le(Xe(T),q)),Me=re.kind==="\
modified"?"":` ${re.kind}`,Re=`- ${Nt[re.kind]} ${It(re,q)}${he.line}${Me} in ${Be.line}`,[xe,Pe]=[at(he,q),at({...Be,line:""},q)];return Ct(Re,T.length,Ke=>xe(Ke)+Pe(Ke))}function At(T,q,re){const Be=Oe(
(0,W.lY)(q,T),Re=>Re.kind+It(Re,re)).flatMap(Re=>{const xe=Re.map(ct=>x(ct,re)),Pe=$e(Re[0].path)===0||xe.some(({lines:ct})=>ct);if(Re.length<Ee||Pe)return Ge(Re,re);const Ke=Le(Xe(Re),re),qe=xe.map(({
line:ct},pt)=>`- ${Ke[pt]}${ct}`).join(`
`),et=`- ${Nt[Re[0].kind]} ${It(Re[0],re)} of ${(0,S.hS)(Re.length,"item")}`;return[Ct(et,Re.length,ct=>qe.length>ct?"":`
${nt(qe)}`)]});return{heading:`Layout and bookkeeping: ${(0,S.hS)(q.length,"change")}`,parts:Be,changes:q.length,folded:!0}}function Xe(T){return T.map(({path:q})=>({path:q.slice(0,$e(q))}))}function It({
path:T},q){return Ve(T.slice($e(T)),q)}function Vt(T,q){const re={added:new Map,removed:new Map};return T.flatMap(he=>{const{kind:Be,source:Me,target:Re,item:xe}=he;if(Be==="rewired"||q.has(xe))return[
[he]];const Pe=re[Be].get(Me),Ke=Pe??[he];return Pe&&Pe.push(he),re[Be].delete(Me),re[Be].set(Re,Ke),Pe?[]:[Ke]})}function Wt(T,q,re){const he=Pt(T[0],re);return T.some(([Be])=>q.has(Be.item))?T.map(([
Be],Me)=>{const Re=q.get(Be.item),xe=T.length===1?he:`${he} (${Me+1} of ${T.length})`;return Re?Ct(xe,1,at(x(Re,re),re)):Ct(xe)}):[Ct(T.length===1?he:`${he} (${T.length} times)`)]}function Pt(T,{mask:q}){
const[{kind:re,source:he,target:Be,was:Me}]=T,Re=qe=>`**${We(qe.label,q)}**`,xe=qe=>qe===""?"":` (${We(qe,q)})`,Pe=T.map(qe=>` \u2192 ${Re(qe.target)}${xe(qe.label)}`),Ke=Me?.target===Be?xe(Me.label)||
" without a label":Me&&` ${Re(Me.target)}`;return`- ${Nt[re]} ${Re(he)}${Pe.join("")}${Ke===void 0?"":`, was${Ke}`}`}const Ht="<!-- workflow-report -->",eA=6e4,tA=1e3,jt=5;function AA(T){const q=ve(T);
let re;return({maxLength:he=eA,maxBytes:Be=1/0,headings:Me=!0,mark:Re=!0}={})=>{re??=sA(T,q);const xe=rA(T,re,{mask:q,headings:Me}),Pe=Re?`${Ht}
`:"";let Ke=Math.min(he,Be);for(;;){const qe=[Pe,...mt(xe,Ke-Pe.length-1),`
`],et=Be===1/0?0:Buffer.byteLength(qe.join(""));if(et<=Be||Ke<tA)return qe;Ke=Math.floor(Ke*Be*.99/et)}}}function nA(T,q){return T.length<=3e3&&T.split(`
`).length<=50?T:`<details><summary>${q}</summary>

${T}
</details>
`}function sA({workflows:T},q){return["changed","added","removed"].flatMap(re=>T.filter(he=>he.status===re).map(he=>({workflow:he,parts:he.files.flatMap(Be=>iA(Be,q))})))}function rA({workflows:T,missing:q},re,{
mask:he,headings:Be}){const Me=re.map(({workflow:xe,parts:Pe})=>$t(oA(xe,he,Be),Pe,{changes:Xt(xe.counts)})),Re=T.filter(({status:xe})=>xe==="unchanged");return{heading:q===void 0?"":`\`${q}\` doesn't \
exist: it counts as empty.`,parts:[...Me.length===0?[]:[{heading:"",parts:Me,noun:"workflow"}],...hA(Re,T.length===0,he),...gA(T,he)]}}function oA({name:T,status:q,counts:re},he,Be){const Me=q==="adde\
d"||q==="removed";if(!Me&&!Be)return"";const Re=Me?`workflow ${q}`:(0,Ie.cq)(re),xe=T===void 0?dA(Re):`${We(T,he)}: ${Re}`;return`${Be?"### ":""}${Me?`${Nt[q]} `:""}${xe}`}function iA(T,q){const re=T.
kind==="json"?(0,j.I)(T,ct=>q(ct).shown):void 0,he=(0,W.Az)(T.head??T.base),Be={mask:q,labelOf:ct=>re?.labelOf(JSON.stringify(ct)),endsOf:ct=>re?.endsOf(ct),countOf:ct=>he().get(ct)??0},Me=Xt((0,Ie.xS)(
T)),Re=T.kind==="text"?lA(T,Be):oe(T,Be,re),{nodes:xe=0,connections:Pe=0}=re?.size??{},Ke=xe===0?"What is in it":`${(0,S.hS)(xe,"node")}, ${(0,S.hS)(Pe,"connection")}`,et=T.status!=="modified"&&Re.length>
0?[$t(Ke,Re,{changes:Me,folded:!0})]:Re;return[...aA(re),$t(cA(T,q),[...et,...uA(T,Be)],{changes:Me})]}function aA(T){return T?.note!==void 0?[Ct(T.note)]:T?.picture?[{line:(0,u.EU)(T.picture.trimEnd().
split(`
`),"mermaid",""),under:"",least:"The picture doesn't fit here.",changes:0}]:[]}function $t(T,q,re){return q.length===0?Ct(T,re.changes):{heading:T,parts:q,...re}}function cA({name:T,kind:q,status:re,changes:he},Be){
const Me=`**${We(T,Be)}**`;return re!=="modified"?`${Nt[re]} ${Me}: file ${re}`:q==="binary"||q==="variables"&&he.length===0?`${Nt.modified} ${Me}: content modified`:q==="variables"?`${Me} (values are\
 never shown)`:Me}function lA({status:T,text:q},re){const[he,Be]=[q?.base,q?.head];if(T!=="modified"){const[xe,Pe]=[he,Be].map(qe=>qe===void 0?void 0:re.mask(qe).shown),Ke=d(xe,Pe);return[Ct("- the wh\
ole file",1,qe=>ot(Ke(qe)))]}const{line:Me,lines:Re}=ye(he??"",Be??"",re);return[Ct(`- ${Nt.modified} the whole file${Me}`,1,xe=>Re?ot(Re(xe)):"")]}function uA({references:T},q){if(T.length===0)return[];
const re=T.length===1,he=T.slice(0,jt).map(({path:Re,from:xe,to:Pe})=>{const[Ke,qe]=[xe,Pe].map(et=>We(et,q.mask));return`${Ve(Re,q)} (${Ke} \u2192 ${qe})`}),Be=T.length>jt?", \u2026":"",Me=`${(0,S.hS)(
T.length,"reference")} to new IDs and names ${re?"follows and isn't":"follow and aren't"} counted`;return[Ct(`${Me}: ${he.join(", ")}${Be}`)]}function hA(T,q,re){return T.length===0&&!q?[]:T.every(({name:he})=>he===
void 0)?[Ct("No changes")]:[{...Ct(`${Kt(T,re)}: no changes`),least:`${Zt(T)}: no changes`}]}function gA(T,q){const re=T.filter(({variablesCompared:Be})=>!Be);if(re.length===0)return[];const he=Be=>`T\
he environment variables${Be} weren't compared, because one side is a folder without \`env_variables.json\`.`;return re.length===T.length?[Ct(he(""))]:[{...Ct(he(` of ${Kt(re,q)}`)),least:he(` of ${Zt(
re)}`)}]}function Kt(T,q){return T.flatMap(({name:re})=>re===void 0?[]:[We(re,q)]).join(", ")}function Zt(T){return(0,S.hS)(T.length,"workflow")}function Xt({added:T,modified:q,removed:re}){return T+q+
re}function dA(T){return T.charAt(0).toUpperCase()+T.slice(1)}}),38504:((U,V,e)=>{e.d(V,{D8:()=>f,O6:()=>s,jJ:()=>g,Ms:()=>i,FF:()=>c});var u=e(63102);class S extends u.A{tokenize(a){return a.slice()}join(a){
return a}removeEmpty(a){return a}}const w=new S;function k(t,a,B){return w.diff(t,a,B)}const p=100,h=50,Q=64;function f(t,a){const[B,E]=[new Set(t),new Set(a)],M=[...t.keys()].filter(o=>E.has(t[o])),R=[
...a.keys()].filter(o=>B.has(a[o])),[b,n]=[M.map(o=>t[o]),R.map(o=>a[o])],r=Math.max(p,Math.floor(Math.sqrt(h*(b.length+n.length))));return(A(b,n,r)??I(b,n)).map(([o,m])=>[M[o],R[m]])}function A(t,a,B){
const E=k(t,a,{maxEditLength:B});if(E===void 0)return;const M=[];let[R,b]=[0,0];for(const{added:n,removed:r,count:d}of E){if(!n&&!r)for(let o=0;o<d;o++)M.push([R+o,b+o]);n||(R+=d),r||(b+=d)}return M}function I(t,a){
const B=l(a),E=[];for(const[n,r]of l(t)){const d=B.get(n);r!==void 0&&d!==void 0&&E.push([r,d])}const M=[];let[R,b]=[0,0];for(const[n,r]of[...i(E),[t.length,a.length]]){for(;R<n&&b<r;R+=Q,b+=Q){const[
d,o]=[t.slice(R,Math.min(R+Q,n)),a.slice(b,Math.min(b+Q,r))];for(const[m,y]of A(d,o,2*Q)??[])M.push([R+m,b+y])}n<t.length&&M.push([n,r]),[R,b]=[n+1,r+1]}return M}function l(t){const a=new Map;for(const[
B,E]of t.entries())a.set(E,a.has(E)?void 0:B);return a}function i(t){const a=[],B=[];for(const[M,[,R]]of t.entries()){let[b,n]=[0,a.length];for(;b<n;){const r=b+n>>1;t[a[r]][1]<R?b=r+1:n=r}B.push(a[b-
1]),a[b]=M}const E=[];for(let M=a.at(-1);M!==void 0;M=B[M])E.push(t[M]);return E.reverse()}function g(t){return t.some(([,a],B)=>a<(t[B-1]?.[1]??0))}function c(t,a){if(a.length===0)return t;const[B,E]=[
new Set(a.map(([M])=>M)),new Set(a.map(([,M])=>M))];return{base:t.base.filter(M=>!B.has(M)),head:t.head.filter(M=>!E.has(M))}}function s(t,a){const B=[];let[E,M]=[0,0];for(const[R,b]of[...i(t),[Number.
POSITIVE_INFINITY,Number.POSITIVE_INFINITY]]){const[n,r]=[E,M];for(;(a.base[E]??Number.NaN)<R;)E++;for(;(a.head[M]??Number.NaN)<b;)M++;E>n&&M>r&&B.push({base:a.base.slice(n,E),head:a.head.slice(r,M)})}
return B}}),39462:((U,V,e)=>{e.d(V,{N:()=>w,R:()=>k});var u=e(7279),S=e(30706);async function w(p,{ms:h,error:Q},f){const A=new AbortController,I=setTimeout(()=>A.abort(Q),h),l=Math.min(p.endsAt,performance.
now()+h);try{return await f({...p,signal:AbortSignal.any([p.signal,A.signal]),endsAt:l})}finally{clearTimeout(I)}}function k(p,h){const Q=`${h} within ${(0,S.zK)(p)} (timeout-minutes)`;return{ms:p,error:new u.
HR({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),30532:((U,V,e)=>{e.d(V,{CQ:()=>A,Mi:()=>f,Rs:()=>l,TF:()=>i,Uc:()=>I,lo:()=>s});var u=e(77598),S=e(51455),w=e(76760),k=e(
57975),p=e(7279),h=e(30706);const Q={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such fil\
e or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, suc\
h as a virus scanner",ENAMETOOLONG:"the path is too long"};function f(t){const a=typeof t=="object"&&t!==null&&"code"in t?t.code:void 0;return typeof a=="string"&&/^E[A-Z0-9]+$/.test(a)}function A(t){
if(!f(t))return(0,p.gJ)(t);const{code:a="",errno:B=0}=t;return Q[a]??(0,k.getSystemErrorMap)().get(B)?.[1]??a}function I(t){const a=f(t)&&("dest"in t?t.dest:t.path);return typeof a=="string"?`${A(t)} \
(${(0,h.MW)(a)})`:A(t)}function l(t,a){const E=f(t)&&t.code==="ENAMETOOLONG"?"Set a shorter name.":"Set another directory, or free some space.";return new p.HR({what:`Can't write ${a}`,why:A(t),advice:E},
{cause:t})}async function i(t){await(0,S.rm)(t,{recursive:!0,force:!0,maxRetries:10})}const g=/^\.workflow-export-[0-9a-f]{12}$/;async function c(t,a,B=(0,w.dirname)(t)){const E=(0,w.join)(B,`.workflo\
w-export-${(0,u.randomBytes)(6).toString("hex")}`);try{await(0,S.writeFile)(E,a,{flag:"wx"}),await(0,S.rename)(E,t)}catch(M){throw await i(E).catch(()=>{}),M}}async function s(t,a){await c(t,a).catch(
B=>{throw l(B,t)})}}),7279:((U,V,e)=>{e.d(V,{HR:()=>S,gJ:()=>h,iT:()=>p});const u=null;class S extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({
what:f,why:A="",advice:I="",topic:l},i={}){super(k(w(f,A),I),{cause:i.cause}),this.what=f,this.why=A,this.advice=I,this.topic=l,this.status=i.status,this.maybeProcessed=i.maybeProcessed??!1,this.affectsAll=
i.affectsAll??!1,this.busy=i.busy??!1,this.retryable=i.retryable??!1,this.retryAfterMs=i.retryAfterMs??0,this.maxRetries=i.maxRetries}get sentence(){return w(this.what,this.why)}with(f){const{topic:A,
status:I,maxRetries:l}=this,i={...this,topic:A,status:I,maxRetries:l,cause:this,...f};return new S(i,i)}}function w(Q,f){return f===""?Q:`${Q}: ${f}`}function k(Q,f){const A=/[.!?…]$/.test(Q)?Q:`${Q}\
.`;return f===""?A:`${A} ${f}`}function p(Q){return Q instanceof Error?Q:new Error(String(Q))}function h(Q){return p(Q).message}}),96191:((U,V,e)=>{e.d(V,{B6:()=>A,QM:()=>c});var u=e(76760),S=e(22779),
w=e(92145),k=e(39462),p=e(7279),h=e(32975),Q=e(30706),f=e(15543);class A extends p.HR{}const I=10*6e4,l="the-artifact",i=3;function g(){setImmediate(()=>{e.e(599).then(e.bind(e,37599)).catch(()=>{})})}
async function c(b,n,r){const d=(0,u.basename)(n.path),o={ms:I,error:new Error(`it didn't finish within ${I/6e4} minutes`)};try{const{DefaultArtifactClient:m}=await e.e(599).then(e.bind(e,37599));process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const y=new s(new m,n,r),C=await(0,k.N)(b,o,$=>(0,h.L5)($,()=>(0,h.Mu)($.signal,y.attempt($.log)))),{GITHUB_SERVER_URL:D,GITHUB_REPOSITORY:F,GITHUB_RUN_ID:L}=process.
env,Y=`${D}/${F}/actions/runs/${L}/artifacts/${C}`;return{id:C,name:d,url:Y,digest:n.sha256}}catch(m){throw b.signal.throwIfAborted(),R(m,d)}}class s{#e;#t;#A;#n;#s="no";#r=0;#o=!1;constructor(n,r,d){
this.#e=n,this.#t=r,this.#A=d,this.#n=(0,u.basename)(r.path)}async attempt(n){try{const r=this.#s==="no"?void 0:await(0,f.QJ)(n,()=>this.#c());return r!==void 0?r:((this.#s==="yes"||this.#r>=i)&&(await M(
this.#n),this.#s="no",this.#r=0),await(0,f.QJ)(this.#l(n),()=>this.#i()))}catch(r){return await(0,f.QJ)(n,()=>this.#u(r))}}async#i(){const{path:n,sha256:r}=this.#t,{overwrite:d,retentionDays:o}=this.#A;
d&&await this.#e.deleteArtifact(this.#n).catch(E);const{id:m,digest:y}=await this.#e.uploadArtifact(this.#n,[n],(0,u.dirname)(n),{skipArchive:!0,...o!==void 0&&{retentionDays:o}});if(m===void 0||y!==r)
throw new Error("the uploaded file differs from the verified package");return m}async#c(){const n=await this.#a();return n?.digest===`sha256:${this.#t.sha256}`?n.id:void 0}async#a(){return(await this.#e.
getArtifact(this.#n).catch(E))?.artifact}#l(n){return{...n,debug:r=>{r.startsWith("Uploading artifact: ")?this.#s="yes":/^Attempt \d+ of \d+ failed/.test(r)&&this.#s==="no"&&(this.#s="maybe"),n.debug(
r)}}}async#u(n){const r=(0,p.gJ)(n);if(a(r))throw this.#s==="no"&&(this.#s="maybe"),t("the connection to the artifact service failed",n);const d=/FinalizeArtifact/.test(r)?await this.#c():void 0;if(d!==
void 0)return d;if(!B(n))throw n;if(this.#A.overwrite&&!this.#o)throw this.#o=!0,t("the name of the deleted artifact is still taken",n);if(await this.#a()!==void 0)throw n;if(this.#s==="no"){const o=`\
an upload that isn't finished holds the name ${this.#n}, for example another job's`,m="Set another name, or re-run the job later.";throw new A({what:"Artifact",why:o,advice:m,topic:l},{cause:n})}throw this.#r++,
t("an unfinished upload holds the name",n)}}function t(b,n){const r={what:"Artifact",why:b,advice:"Re-run the job later.",topic:l};return new p.HR(r,{retryable:!0,cause:n})}function a(b){return/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/.
test(b)}function B(b){return/already exists/.test((0,p.gJ)(b))}function E(b){if(!(b instanceof Error&&b.name==="ArtifactNotFoundError"))throw b}async function M(b){const n=process.env.ACTIONS_RUNTIME_TOKEN??
"",r=JSON.parse(Buffer.from(n.split(".")[1]??"","base64url").toString("utf8")),d=typeof r=="object"&&r!==null&&"scp"in r?String(r.scp):"",[,o,m]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(d)??[],y=new URL(
"/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",process.env.ACTIONS_RESULTS_URL),C=new S.Qq("export-workflow-action",[new w.tZ(n)],{socketTimeout:3e4}),D=JSON.stringify({workflow_run_backend_id:o,
workflow_job_run_backend_id:m,name:b});await(await C.post(y.href,D,{"content-type":"application/json"})).readBody()}function R(b,n){if(b instanceof p.HR)return b;const r=(0,p.gJ)(b),d=(m,y)=>new p.HR(
{what:"Artifact",why:m,advice:y,topic:l},{cause:b});if(b instanceof Error&&b.name==="GHESNotSupportedError")return d("GitHub Enterprise Server has no artifact service for this action","Set upload-arti\
fact: false.");if(/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(r))return d("no artifact service is available on this runner","Set upload-artifact: false.");if(B(b)){const m=`this run already has a\
n artifact named ${n}`,y="Set overwrite: true or another name.";return new A({what:"Artifact",why:m,advice:y,topic:l},{cause:b})}if(/quota|insufficient usage/.test(r))return d("the account's artifact \
storage is used up","Delete old artifacts or lower retention-days, then re-run the job.");const o=(0,Q.OX)(r,200).replace(/\.$/,"");return/CreateArtifact: .*(\(400\)|mime_type|Error deco)/.test(r)?d(`\
the artifact service here can't take the upload of ${n} (${o})`,"Set upload-artifact: false."):d(`the upload of ${n} failed (${o})`,"Re-run the job.")}}),15543:((U,V,e)=>{e.d(V,{QJ:()=>I,lm:()=>p,t1:()=>w});
var u=e(16698),S=e(77094);function w(i=""){return{info:g=>h(i+g),warning:g=>S.$e(i+g),debug:g=>S.Yz(i+g),mask:S.Pq}}function k(i){const g=[];return{...w(`[${i}] `),info:c=>g.push(c),end(c){core.startGroup(
Q(c));for(const s of g)h(s);core.endGroup()}}}function p(i){S.lm(i)}function h(i){S.pq(Q(i))}function Q(i){return i.replaceAll("##[","## [")}const f=new u.AsyncLocalStorage;let A=!1;function I(i,g){return A||
(A=!0,l()),f.run(i,g)}function l(){const i=process.stdout.write.bind(process.stdout);process.stdout.write=((g,...c)=>{const s=f.getStore(),t=String(g);return s===void 0||/^::(add-mask|debug)::/.test(t)?
i(g,...c):f.exit(()=>(s.debug(t.trimEnd()),!0))})}}),37487:((U,V,e)=>{e.d(V,{GQ:()=>c,Pd:()=>g,VY:()=>l,eF:()=>I,n0:()=>i});var u=e(73024),S=e(51455),w=e(48161),k=e(76760),p=e(77094),h=e(30532),Q=e(7279),
f=e(30706);const A=6e4;async function I(s){const t=new AbortController;for(const a of["SIGINT","SIGTERM","SIGBREAK"]){const B={what:`Cancelled (${a})`,topic:"the-job-on-the-platform"};process.on(a,()=>t.
abort(new Q.HR(B)))}try{await s(t.signal)}catch(a){for(let E=a;E instanceof Error;E=E.cause)p.Yz(E.stack??E.message);const B=l(a);p.C1(`${(0,f.OX)((0,Q.gJ)(a),A)}${B===void 0?"":` See ${B}`}`)}process.
stdout.write("",()=>process.exit())}function l(s){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:a,GITHUB_ACTION_REF:B}=process.env;if(!(!(s instanceof Q.HR)||s.topic===void 0||!t||!a||!B))return encodeURI(
`${t}/${a}/blob/${B}/docs/troubleshooting.md#${s.topic}`)}function i(s){for(const[t,a]of Object.entries(s))a!==void 0&&p.uH(t,a)}async function g(s){const t=process.env.RUNNER_TEMP||(0,w.tmpdir)();return await(0,S.
mkdtemp)((0,k.join)(t,s)).catch(a=>{throw(0,h.Rs)(a,t)})}function c(){try{return JSON.parse((0,u.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),24057:((U,V,e)=>{
e.d(V,{Sy:()=>c,cj:()=>A,il:()=>I,tp:()=>Q});var u=e(77094),S=e(7279),w=e(58132),k=e(30706);const p=1024*1024,h=2e5;function Q(s,t){const a=s.map(b=>`<th>${(0,w.FO)(b)}</th>`).join(""),B=t.map(b=>`<tr\
>${b.map(n=>`<td>${i(n)}</td>`).join("")}</tr>`),E=g(B),M=t.length-E.length,R=M===0?"":`<tr><td colspan="${s.length}">\u2026 and ${(0,k.hS)(M,"more row")}</td></tr>`;return`<table><tr>${a}</tr>${E.join(
"")}${R}</table>`}function f(s){return`<table>${s.map(([a,B])=>B===void 0?"":`<tr><th align="left">${escapeAll(a)}</th><td>${i(B)}</td></tr>`).join("")}</table>`}function A(s){const t=s.map(({names:E,
message:M,help:R})=>{const b=g(E.map(d=>`**${(0,w.wh)(d)}**`),h/2),n=E.length-b.length,r=n===0?"":` and ${n.toLocaleString("en-US")} more`;return`- ${b.join(", ")}${r}: ${I(M,R)}`}),a=g(t),B=t.length-
a.length;return[...a,...B===0?[]:[`- \u2026 and ${(0,k.hS)(B,"more cause")}`]].join(`
`)}function I(s,t){return t===void 0?(0,w.wh)(s):`${(0,w.wh)(s)} <a href="${(0,w.FO)(t)}">Troubleshooting</a>`}function l(s,t){return`<details><summary>${escapeAll(s)}</summary>

${t}

</details>`}function i(s){return typeof s=="string"?s===""?"":`<code>${(0,w.FO)((0,w.RK)(s))}</code>`:"words"in s?(0,w.wh)(s.words):`<a href="${(0,w.FO)(s.href)}">${(0,w.wh)(s.text)}</a>${(0,w.FO)(s.after??
"")}`}function g(s,t=h){let a=t;const B=M=>(a-=Buffer.byteLength(M),a>=0),E=s.findIndex(M=>!B(M));return s.slice(0,E<0?s.length:E)}async function c(s,...t){const a=[`### ${(0,w.wh)(s)}`];let B=p-1e3-Buffer.
byteLength(a.join()),E=0;for(const M of t){const R=Buffer.byteLength(M)+2;R<=B?(a.push(M),B-=R):E++}E>0&&a.push(`${(0,k.hS)(E,"part")} of this page would not fit and ${E===1?"is":"are"} left out.`);try{
await u.z.addRaw(a.join(`

`),!0).write()}catch(M){u.$e(`Can't write the job summary: ${(0,S.gJ)(M)}`)}}}),58132:((U,V,e)=>{e.d(V,{EU:()=>Q,FO:()=>I,Jj:()=>p,RK:()=>w,SS:()=>h,wh:()=>A});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=De\
va}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",S=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pi\
ctographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_\
Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function w(g){return g.replace(S,(c,s)=>s===void 0?c:k(s))}function k(g){return`\\u{${g.codePointAt(0)?.toString(16)}}`}function p(g,c){
if(g.length<=c)return g;const s=Array.from(g.slice(0,2*c+2));return s.length>c?`${s.slice(0,c).join("")}\u2026`:g}function h(g,c=100){const s=w(p(g,c)).replaceAll("	",k)||'""',t="`".repeat(i(s)+1);return/^`|`$/.
test(s)||/^ .*[^ ].* $/.test(s)?`${t} ${s} ${t}`:t+s+t}function Q(g,c,s){const t=g.map(B=>w(B).replace(/^(\s*):(?=:)/,(E,M)=>M+k(":"))),a="`".repeat(Math.max(3,i(t.join(`
`))+1));return[a+c,...t,a].map(B=>s+B).join(`
`)}const f=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function A(g){const c=w(g).replaceAll("	"," ").split(f),s=w(g).match(f)??[];return c.map((t,a)=>I(t)+(s[a]===void 0?"":`${I(s[a])}<wbr>`)).join("")}
function I(g){return g.replace(l,c=>`&#${c.codePointAt(0)};`)}const l=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(g){return(g.match(/`+/g)??[]).reduce((c,s)=>Math.
max(c,s.length),0)}}),98920:((U,V,e)=>{e.d(V,{Ch:()=>l,mu:()=>Q});var u=e(51455),S=e(30532),w=e(7279),k=e(18142),p=e(59870);const h=1024*1024;function Q({files:g},c){const[s,t]=[f(p.uq,g),f(p.n7,g)];if(s===
void 0||t===void 0){const B=[s?[]:p.uq,t?[]:p.n7].flat();throw new Error(`lacks ${B.join(" and ")}, at its root and in its only subfolder`)}const a=c??f(p.Km,g)?.file;return{app:s.file,flow:t.file,env:a,
ownName:A(s.value)??A(t.value)}}function f(g,c){const s=c.get(g);try{return s&&{file:{name:g,bytes:s},value:g===p.Km?i(s):(0,k.Zs)(s)}}catch(t){throw new Error(`has a file that ${(0,w.gJ)(t)}: ${g}`,{
cause:t})}}function A(g){const{name:c,version:s}=Object(g);if(!(typeof c!="string"||c.trim()===""))return{name:c,version:["string","number"].includes(typeof s)?String(s):void 0}}function I(g){try{return Q(
g).ownName}catch{return}}async function l(g,c){const s=await(0,u.readFile)(g,{signal:c}).catch(t=>{throw c.throwIfAborted(),new Error(`can't be read: ${(0,S.Uc)(t)}`,{cause:t})});return i(s),{name:p.Km,
bytes:s}}function i(g){if(g.length>h)throw new Error("is larger than 1 MiB, the limit for environment variables");return(0,k.Zs)(g)}}),18142:((U,V,e)=>{e.d(V,{Zs:()=>h,qF:()=>k});const u=500,S=1e6,w=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function k(l,i,g){try{return p(l,i,g)}catch(c){if(c instanceof SyntaxError||c instanceof RangeError)return;throw c}}function p(l,i,g){const c=new RegExp(w);let s=l.startsWith("\uFEFF")?1:0,t=0;function a(){
for(;;){const b=l.charAt(s);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;s++}}function B(){if(c.lastIndex=s,!c.test(l))throw new SyntaxError;const b=l.slice(s,c.lastIndex);return s=c.lastIndex,b}function E(b,n){const r=a();if(r==="["){const o=[],
m=g.enter(b);return M("]",n,()=>o.push(E(m,n+1))),g.array(o,b)}if(r==="{"){const o=new Map;return M("}",n,()=>{if(a()!=='"')throw new SyntaxError;const m=B(),y=m.includes("\\")?JSON.parse(m):m.slice(1,
-1);if(o.has(y)||a()!==":")throw new SyntaxError;s++,o.set(y,E(g.enter(b,y),n+1))}),g.object(o,b)}const d=B();return g.scalar(d.includes("\\")?JSON.stringify(JSON.parse(d)):d)}function M(b,n,r){if(n===
u)throw new RangeError;if(s++,a()===b)s++;else for(let d=",";d===",";s++){if(++t>S)throw new RangeError;if(r(),d=a(),d!==","&&d!==b)throw new SyntaxError}}const R=E(i,0);if(a()!=="")throw new SyntaxError;
return R}function h(l){let i;try{i=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(l))}catch(g){throw new Error("is not JSON",{cause:g})}if(Q(i,u))throw new Error("is nested deeper than 500 leve\
ls");return i}function Q(l,i){return typeof l!="object"||l===null?!1:i===0||Object.values(l).some(g=>Q(g,i-1))}function f(l){const i=k(l,`
`,A);return i===void 0?void 0:`${i}
`}const A={enter:l=>`${l}  `,scalar:l=>l,array:(l,i)=>I("[",l,"]",i),object(l,i){const g=[...l.keys()].sort().map(c=>`${JSON.stringify(c)}: ${l.get(c)}`);return I("{",g,"}",i)}};function I(l,i,g,c){return i.
length===0?l+g:`${l}${c}  ${i.join(`,${c}  `)}${c}${g}`}}),5806:((U,V,e)=>{e.d(V,{Oj:()=>g,Sr:()=>i,dU:()=>l,gv:()=>S,jq:()=>A,tC:()=>f,x5:()=>Q});var u=e(76760);const S=".workflow-export.json",w=/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i,
k=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,p=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,h=[["is lon\
ger than 1,000 characters",/.{1001}/s],["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["leads outside t\
he folder",w],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',k],["changes how git or GitHub treats the repository",p],["contains a character that Windows refuses",/[<>:"|?*]/],
["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["i\
s the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function Q(s){const t=c(s);return i(t)===S?"is the name of the action's own record":h.find(([,a])=>a.test(t))?.[0]}
function f(s){return w.test(c(s))}function A(s){return/^\.workflow-export/.test(s)||[k,p].some(t=>t.test(c(s)))}function I(s){return k.test(c(s))?"is in a .git folder":s.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function l(s){const[t=""]=u.posix.basename(c(s).replaceAll("\\","/")).split(":");return i(t.replace(/[. ]+$/,""))==="env_variables.json"}function i(s){
return s.normalize("NFC").toUpperCase().toLowerCase()}function g(s){const t=new Map;for(const a of s){const B=i(a.replace(/\/$/,"")),E=t.get(B);if(E!==void 0)return[E,a];t.set(B,a)}for(const[a,B]of t)
for(const{index:E}of a.matchAll(/\//g)){const M=t.get(a.slice(0,E));if(M!==void 0&&!M.endsWith("/"))return[M,B]}}function c(s){return s.replace(new RegExp("\\p{Cf}","gu"),"")}}),59870:((U,V,e)=>{e.d(V,
{BE:()=>h,KC:()=>A,Km:()=>k,LX:()=>p,jz:()=>f,n7:()=>S,uq:()=>w,wg:()=>l,zx:()=>Q});var u=e(5806);const[S,w,k]=["flow_definition.json","app_definition.json","env_variables.json"],p=[S,w,k],h=1e4,Q=256*
1024*1024;function f(g,c){const s=[...c].filter(([t])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(t));return{kind:g,files:new Map(s.sort(([t],[a])=>t<a?-1:1))}}function A({kind:g,files:c}){return{kind:g,files:new Map(
[...c].filter(([s])=>!(0,u.dU)(s)))}}const I=/^(\..*|__MACOSX)$/;function l(g){const c=new Set(g),s=E=>p.some(M=>c.has(E+M));if(s(""))return"";const t=new Set(g.filter(E=>E.includes("/")).map(E=>E.slice(
0,E.indexOf("/")))),[a,...B]=[...t].filter(E=>!I.test(E));return a!==void 0&&B.length===0&&s(`${a}/`)?`${a}/`:""}function i(g){const c=l(g);return g.includes(c+w)||g.includes(c+S)}}),41519:((U,V,e)=>{
e.d(V,{DF:()=>p,aC:()=>f,x3:()=>Q});var u=e(4573),S=e(18142),w=e(5806);const k={enter:()=>{},scalar:A=>({json:A}),array:A=>({json:`[${A.map(({json:I})=>I)}]`,items:A}),object(A){return{json:`{${[...A.
keys()].sort().map(l=>`${JSON.stringify(l)}:${A.get(l)?.json}`)}}`,members:A}}};function p(A){const I=(0,u.isUtf8)(A)?(0,S.qF)(A.toString(),void 0,k):void 0,l=I?.members?[...I.members]:I?.items?.map(g=>[
h(g),g]),i=l?.flatMap(([g,{members:c,json:s}])=>g===void 0?[]:[{name:g,keys:[...c?.keys()??[]],content:s}]);if(!(i===void 0||new Set(i.map(({name:g})=>g)).size!==l?.length))return{container:I?.members?
"object":"array",variables:i}}function h({members:A}){if(!A?.has("value"))return;const I=[A.get("name"),A.get("key")].find(l=>l?.json.startsWith('"'));return I&&JSON.parse(I.json)}function Q({files:A}){
const I=[...A].filter(([l])=>(0,w.dU)(l)).map(([,l])=>f(l));return[...new Set(I.flat())]}function f(A){const I=A.toString();try{JSON.parse(I.replace(/^\uFEFF/,""))}catch{return[]}const l=p(A),i=new Set(
l?.container==="array"?l.variables.map(({name:s})=>s):[]),c=Array.from(I.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([s,t,a])=>t===void 0?[s,String(Number(s))]:a===void 0?[JSON.parse(
t)]:[]);return[...new Set(c)].filter(s=>!i.has(s))}}),43657:((U,V,e)=>{e.d(V,{Ao:()=>t,ue:()=>a,zy:()=>C});var u=e(4573),S=e(38522),w=e(20663),k=e(7279),p=e(30706),h=e(5806),Q=e(59870);const f=1e3,A=2048,
I=2162688,l=20,i=3,g=8,c=33188,s=new Set([0,10]);class t extends k.HR{}async function a(D,F){const{zip:L,source:Y,entries:$}=await B(D,F),K=(0,Q.wg)([...$.keys()]),de=[];for(const[Ie,j]of $){F?.throwIfAborted();
const W=await n(L,Y,j).catch(P=>{throw o(`${(0,p.TL)(Ie)} in the package`,P)});Ie.startsWith(K)&&!r(Ie)&&de.push([Ie.slice(K.length),W])}return(0,Q.jz)("zip",de)}async function B(D,F){if(F?.throwIfAborted(),
D.length>Q.zx)throw d("The package is larger than 256 MiB, the limit");const L=E(D);if(L===void 0)throw D.toString("latin1",0,2)==="PK"?o("The package",new Error("its end is missing")):y(D);try{const Y=await(0,w.
SY)(L,{decodeStrings:!1});return{zip:Y,source:L,entries:await M(Y)}}catch(Y){throw Y instanceof k.HR?Y:o("The package",Y)}}function E(D){for(let F=D.length-22;F>=0;){const L=D.lastIndexOf("PK",F,"la\
tin1");if(L<0)return;const Y=L+22+D.readUInt16LE(L+20);if(Y<=D.length)return D.subarray(0,Y);F=L-1}}async function M(D){if(D.entryCount>Q.BE)throw d(`The package has ${D.entryCount} entries. The limit\
 is 10,000`);const F=new Map;let L=0;for await(const $ of D.eachEntry()){const K=R($);if(K===""&&$.uncompressedSize===0&&$.fileNameLength>0)continue;if(F.has(K))throw d(`The package has ${(0,p.TL)(K)}\
 twice`,"Export it again.");const de=b(K,$);if(de!==void 0)throw d(`${(0,p.TL)(K)} in the package ${de}`);if(L+=$.uncompressedSize,L>Q.zx)throw d("The package takes more than 256 MiB unpacked, the lim\
it");F.set(K,$)}if([...F.keys()].every(r))throw d("The package has no files in it","Export it again.");const Y=(0,h.Oj)([...F.keys()]);if(Y)throw d(`${(0,p.TL)(Y[0])} and ${(0,p.TL)(Y[1])} in the pack\
age collide on a disk that ignores case`);return F}function R({generalPurposeBitFlag:D,fileNameRaw:F,extraFields:L,versionMadeBy:Y}){const $=(0,u.isUtf8)(F)?D|A:D,K=s.has(Y>>>8);return(0,w.ax)($,F,L,!K).
replace(/^(\.\/+)+/,"")}function b(D,F){const L=F.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==32768&&L!==16384?"is neither a file nor a folder":r(D)&&F.uncompressedSize>
0?"is a folder with a content of its own":F.canDecodeFileData()?D.length>f?"is longer than 1,000 characters":(0,h.tC)(D)?"leads outside the folder that it is unpacked into":(0,h.dU)(F.fileNameRaw.toString())&&
!(0,h.dU)(D)?"is also named env_variables.json":void 0:"is encrypted, or compressed by another method than deflate"}async function n(D,F,L){const{compressedSize:Y,uncompressedSize:$}=L,{fileDataStart:K}=await D.
readLocalFileHeaderPromise(L),de=F.subarray(K,K+Y),Ie={maxOutputLength:Math.max(1,$),chunkSize:Math.max(64,$+1)},j=L.compressionMethod===0?de:(0,S.inflateRawSync)(de,Ie);if(j.length!==$)throw new Error(
`it unpacks to ${j.length} bytes, not the ${$} listed`);if((0,S.crc32)(j)!==L.crc32)throw new Error("its CRC-32 isn't the one listed");return j}function r(D){return D.endsWith("/")}function d(D,F=""){
return new k.HR({what:D,advice:F,topic:"the-package"})}function o(D,F){const L=(0,p.TL)(F.message).slice(1,-1),Y="Export it again.";return new k.HR({what:`${D} is cut off or damaged`,why:L,advice:Y,topic:"\
the-package"},{cause:F})}const m=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u],["text",/^/]];function y(D){const F=D.toString(
"utf8",0,512),[L]=m.find(([,$])=>$.test(F))??["text"],Y=`${L==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new t({what:`The package is ${L}, not a z\
ip`,advice:Y,topic:"the-package"})}function C({files:D}){const F=[],L=[];let Y=0;for(const[de,Ie]of D){const j=Buffer.from(de),W=(0,S.deflateRawSync)(Ie),P=Buffer.alloc(26);P.writeUInt16LE(l,0),P.writeUInt16LE(
A,2),P.writeUInt16LE(g,4),P.writeUInt32LE(I,6),P.writeUInt32LE((0,S.crc32)(Ie),10),P.writeUInt32LE(W.length,14),P.writeUInt32LE(Ie.length,18),P.writeUInt16LE(j.length,22);const H=Buffer.alloc(14);H.writeUInt32LE(
c*65536,6),H.writeUInt32LE(Y,10);const ee=[Buffer.from("PK"),P,j,W];F.push(...ee),L.push(Buffer.from([...Buffer.from("PK"),l,i]),P,H,j),Y+=ee.reduce((fe,{length:le})=>fe+le,0)}const $=Buffer.concat(
L),K=Buffer.alloc(22);return K.write("PK"),K.writeUInt16LE(D.size,8),K.writeUInt16LE(D.size,10),K.writeUInt32LE($.length,12),K.writeUInt32LE(Y,16),Buffer.concat([...F,$,K])}}),29114:((U,V,e)=>{e.d(V,
{HB:()=>s,Ng:()=>I,px:()=>t});var u=e(7279),S=e(32975),w=e(30706),k=e(28227),p=e(81858),h=e(16064),Q=e(2053),f=e(86294),A=e(49688);function I(b,n,{secrets:r=[],known:d=[]}={}){const o="export-workflow\
-action",m=(0,h.Rg)(o,!0);return{url:b,apiKey:n,secrets:new A.S([n,...r],[b.href,...d]),pool:m,freshPool:{...(0,h.Rg)(o,!1),proven:m.proven},rateLimit:new Q.q,variants:new Map}}const l=1024*1024,i=5,g=12e4,
c=12e4,s="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function t(b,n){const{label:r,method:d,path:o,isTransient:m}=n,
{secrets:y,rateLimit:C}=b.platform;y.allow(...o.split(/[/?&=]/));const D=d==="GET"?{label:r,checked:o}:{label:r},F=()=>C.run(D,b,()=>a(b,n));return await(0,S.L5)(b,F,{atLeastMs:m?c:0})}async function a(b,n){
const{signal:r}=b,{label:d,idempotent:o=!0,isTransient:m}=n,y=(0,h.WV)(d,"no response",o?h.k$:g);let C=!1;const D=()=>{C=!0};try{return await(0,h.uR)(y,r,(F,L)=>E({...b,signal:F},n,{onProgress:L,onConnect:D}))}catch(F){
const L=F instanceof u.HR?F:void 0;throw!o&&C&&(r.aborted||L?.maybeProcessed)?B(F):r.aborted||!L||!m?.(L)?F:L.with({retryable:!0})}}function B(b){const n=b instanceof u.HR?b:new u.HR({what:(0,u.iT)(b).
message},{cause:b}),r=n.retryable||n.advice===""?s:`${n.advice} ${s}`;return n.with({advice:r,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}async function E(b,n,r){const{platform:d,
signal:o,log:m}=b,{label:y,method:C,path:D,body:F,idempotent:L=!0}=n,Y=F?d.freshPool:d.pool,$={accept:"application/json","accept-encoding":"identity","content-type":"application/json","x-api-key":d.apiKey};
let K=new URL(`api/public/${D}`,d.url);for(let de=0;;de++){const Ie=await(0,h.tN)(Y,{label:y,method:C,url:K,headers:$,...r,...F&&{body:F}},o);m.debug(`${C} ${d.secrets.redact(K.pathname)}: ${Ie.statusCode}`);
const j=(0,h.ET)(Ie,K,y);if(j===void 0)return M(b,n,Ie);Ie.destroy(),d.secrets.maskUrl(j.href,d.url,m);const W=Ie.statusCode,P=W!==307&&W!==308,H=(ee,fe)=>(0,p.ue)(y,ee,fe,{status:W,maybeProcessed:P});
if(j.origin!==d.url.origin){const fe=`the platform redirects to ${(0,w.OX)(j.origin,100)}, where the key is not sent`;throw H(fe,"If that is your environment, set host to it.")}if(!L&&P)throw H(`the p\
latform redirects (${W})`,"Check host.");if(de===i)throw H("the platform redirects in a circle","Check host.");K=j}}async function M(b,n,r){const{platform:d,log:o,signal:m}=b,{label:y,scope:C,isCreation:D=!1,
advice:F}=n,L=r.statusCode??0,Y=(0,p.ue)(y,"the platform answered with more than 1 MiB","Check host.",{maybeProcessed:!0}),$=await(0,k.u)(r,{label:y,signal:m,maxBytes:l,tooLarge:Y}),K=new TextDecoder().
decode($),de=R(K);d.secrets.maskFields(de??{},d.url,o);const Ie=new f.sh(de??{},y,d.secrets.redact),{message:j}=Ie,W=j===void 0?"":` (${j})`,P=(0,h.RG)(r,y,`the platform answered ${L}${W}`);if(P)throw P;
const H=/^\s*</.test(K)||r.headers["content-type"]?.includes("html")===!0;if(L<200||L>299){const le=d.variants.has(y),Ae=(0,S.Vs)(r.headers["retry-after"]);throw(0,f.$G)({label:y,status:L,message:j,waitMs:Ae,
isPage:H,hasWorked:le,scope:C,isCreation:D,advice:F})}if(de!==void 0)return Ie;if(K.trimStart().startsWith("{")&&(0,h.VL)(r))throw(0,p.ue)(y,"the response was cut off",p.$_,{retryable:!0,maybeProcessed:!0});
const ee=K===""?"nothing":H?"with a web page":"with something other than a JSON object";throw(0,p.ue)(y,`the platform answered ${ee} (${L})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function R(b){try{const n=JSON.parse(b);return(0,f.Gv)(n)?n:void 0}catch{return}}}),28227:((U,V,e)=>{e.d(V,{u:()=>Q});var u=e(57075),S=e(38522),w=e(81858);const k=new Map([["gzip",()=>(0,S.createGunzip)()],
["x-gzip",()=>(0,S.createGunzip)()],["deflate",([I=0])=>(I&15)===8?(0,S.createInflate)():(0,S.createInflateRaw)()],["br",()=>(0,S.createBrotliDecompress)()]]),p=new Set(["","identity","none","binary",
"utf-8","utf8","aws-chunked"]),h=3;async function Q(I,l){const{label:i,signal:g,maxBytes:c,tooLarge:s,onProgress:t}=l,a=[];let B=0;try{for await(const E of f((0,u.addAbortSignal)(g,I),i)){if(t?.(),B+=
E.length,B>c)throw s;a.push(E)}}catch(E){throw(0,w.Ur)(E,{label:i,signal:g,connected:!0,isProven:!0})}return Buffer.concat(a,B)}function f(I,l){const g=(I.headers["content-encoding"]??"").split(",").map(
s=>s.trim().toLowerCase()).filter(s=>!p.has(s)).reverse(),c=s=>(0,w.ue)(l,s,"Check host, and the gateways in front of it.",{maybeProcessed:!0});if(g.length>h)throw c(`the response is encoded ${g.length}\
 times`);return g.reduce((s,t)=>{const a=k.get(t);if(!a)throw c(`the response has an unknown content-encoding (${t})`);return A(s,a)},I)}async function*A(I,l){const i=I[Symbol.asyncIterator](),g=await i.
next();if(g.done)return;const c=l(g.value),s=async function*(){yield g.value,yield*{[Symbol.asyncIterator]:()=>i}};(0,u.pipeline)(s,c,()=>{}),yield*c}}),78209:((U,V,e)=>{e.d(V,{I:()=>w});var u=e(7279),
S=e(62291);function w(p,{platform:h,log:Q}){const f=h.url;if(h.secrets.maskUrl(p,f,Q),!URL.canParse(p,f.href))throw k("the platform's download URL can't be read","Re-run the job.");const A=new URL(p,f.
href);A.protocol==="http:"&&f.protocol==="https:"&&A.hostname===f.hostname&&(A.protocol="https:",A.port===""&&(A.port=f.port),h.secrets.maskUrl(A.href,f,Q));const I=A.protocol==="http:"&&f.protocol===
"http:"&&(0,S.U9)(A.hostname);if(A.protocol!=="https:"&&!I)throw k("the platform's download URL isn't https","Check host.");return A}function k(p,h){return new u.HR({what:"Download",why:p,advice:h,topic:"\
the-package"})}}),81858:((U,V,e)=>{e.d(V,{$_:()=>h,Dx:()=>k,Ur:()=>c,ue:()=>w});var u=e(7279),S=e(30706);function w(t,a,B,E={}){return new u.HR({what:t,why:a,advice:B,topic:"the-platforms-response"},E)}
function k(t,a,B,E){return new u.HR({what:t,why:a,advice:B,topic:"the-connection"},E)}const p={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connectio\
n was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},h="Re-run the job later.",Q="\
For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",f=2,A=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/,
I=/^(EPROTO$|ERR_SSL_)/,l=/^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/,i=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,g=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;
function c(t,a){const{label:B,signal:E,connected:M,isProven:R}=a;if(E.aborted)return E.reason;if(t instanceof u.HR||!(t instanceof Error)||!("code"in t))return t;const b=String(t.code);if(A.test(b)||l.
test(b)){const y=`the TLS connection can't be trusted (${b})`;return k(B,y,`Check host. ${Q}`,{affectsAll:!0,cause:t})}const[,n]=g.exec(t.message)??[];if(n!==void 0)return s(B,n,t);const r={retryable:!0,
maybeProcessed:M,affectsAll:!M,cause:t};if(i.test(b))return k(B,`the response can't be decoded (${b})`,h,r);const d=!M&&I.test(b),o=d?`the TLS connection failed (${b})`:p[b]??`the connection failed (${b}\
)`;if(R||!(d||b==="ENOTFOUND"))return k(B,o,h,r);const m=d?`Check host and its port. ${Q}`:"Check host.";return k(B,o,m,{...r,maxRetries:f})}function s(t,a,B){const E=(R,b,n={})=>k(t,R,b,{affectsAll:!0,
cause:B,...n}),M=(0,S.OX)(a,100);return a==="407"?E("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY."):/^4(?!08|25|29)\d\d$/.test(a)?E(`the proxy refuses the connection \
(${a})`,"Allow the host there, or add it to NO_PROXY."):/certificate|altnames/i.test(a)?E(`the proxy's TLS connection can't be trusted (${M})`,`Check HTTPS_PROXY. ${Q}`):/ENOTFOUND/.test(a)?E("the pro\
xy's host name was not found (DNS)","Check HTTPS_PROXY.",{retryable:!0,maxRetries:f}):E(`the proxy made no connection (${M})`,h,{retryable:!0})}}),62291:((U,V,e)=>{e.d(V,{U9:()=>w,eQ:()=>k,o6:()=>S,wh:()=>p});
const u=200;function S(h){const Q=/^[a-z][a-z0-9+.-]*:\/\//i.test(h)?h:`https://${h}`;if(/[\s\p{C}\\]/u.test(Q)||!URL.canParse(Q))throw new Error("is not an address such as https://ai-for-process.exam\
ple.ai");const f=new URL(Q);if(f.protocol!=="https:"&&f.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(Q))throw new Error("must not contain a user name \
or password");if(/[?#]/.test(Q))throw new Error("must not contain a query or a fragment");if(f.protocol==="http:"&&!w(f.hostname))throw new Error("must be https:// (only loopback addresses may use htt\
p://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function w(h){return h==="localhost"||h==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(h)}function k(h){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(h)}function p(...h){
return h.find(Q=>typeof Q=="string"&&Q.length<=u&&k(Q))}}),16064:((U,V,e)=>{e.d(V,{k$:()=>g,WV:()=>m,VL:()=>d,J9:()=>i,Rg:()=>l,ET:()=>n,tN:()=>E,RG:()=>o,uR:()=>y});var u=e(37067),S=e(44708),w=e(57075),
k=e(22779),p=e(32975),h=e(81858),Q=e(19783);const f=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function A(){for(const C of f){const D=process.env[C]?.trim();D!==void 0&&(process.env[C]=D===
""||/^[a-z][a-z0-9+.-]*:\/\//i.test(D)?D:`http://${D}`)}for(const C of["no_proxy","NO_PROXY"]){const D=process.env[C]?.split(/[\s,]+/).map(F=>F.replace(/^\*\./,"."));D&&(process.env[C]=D.filter(F=>F!==
"").join(","))}}function I(C,D){const L=f.filter($=>$.toLowerCase()===`${C.protocol.slice(0,-1)}_proxy`).find($=>process.env[$]);if(L===void 0||(0,Q.H)(C)||/^https?:\/\//i.test(process.env[L]??"")&&(0,Q.
s)(C)?.hostname)return;throw(0,h.Dx)(D,`the proxy in ${L} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}function l(C,D){
A();const F=()=>new k.Qq(C,[],{keepAlive:D});return{clients:{"http:":F(),"https:":F()},proven:new Set}}function i(C){return{type:"application/json",bytes:Buffer.from(JSON.stringify(C))}}const g=3e4,c=65536,
s=new Set([301,302,303,307,308]),t=new Set([408,421,425,429]),a=new Set([501,505,506,508,510,511]),B=new Set([421,425,429]);async function E(C,D,F){F.throwIfAborted();const{label:L,method:Y,url:$,headers:K,
body:de,isProven:Ie=!1,onProgress:j,onConnect:W}=D,P=$.protocol==="https:",H=C.clients[P?"https:":"http:"],ee=de&&w.Readable.from(b(de.bytes,j),{objectMode:!1}),fe=de&&{"content-type":de.type,"content\
-length":de.bytes.length};let le=!1;try{I($,L);const Ae=(P?S:u).request({method:Y,host:$.hostname.replace(/^\[|\]$/g,""),port:$.port||(P?443:80),path:$.pathname+$.search,headers:{...K,...fe,"user-agen\
t":H.userAgent},agent:H.getAgent($.href),signal:F});R(Ae,P,()=>{le=!0,W?.()});const ie=await(0,p.Mu)(F,M(Ae,ee,L));return ie.once("close",()=>ee?.destroy()),C.proven.add($.origin),ie}catch(Ae){throw ee?.
destroy(),(0,h.Ur)(Ae,{label:L,signal:F,connected:le,isProven:Ie||C.proven.has($.origin)})}}function M(C,D,F){return new Promise((L,Y)=>{const $=K=>{K.socket.destroy();const de={retryable:!0,maybeProcessed:!0};
Y((0,h.Dx)(F,"the server switched protocols (101)",h.$_,de))};C.once("upgrade",$),C.once("response",K=>K.statusCode===101?$(K):L(K)),C.on("error",Y),D?D.pipe(C):C.end()})}function R(C,D,F){C.once("soc\
ket",L=>{C.reusedSocket?F():L.once(D?"secureConnect":"connect",F)})}function*b(C,D=()=>{}){for(let F=0;F<C.length;F+=c)yield C.subarray(F,F+c),D()}function n(C,D,F){const{statusCode:L=0,headers:Y}=C;if(!s.
has(L)||Y.location===void 0)return;const $=r(Y.location);if(URL.canParse($,D.href))return new URL($,D.href);C.destroy();const K=`the platform redirects (${L}) to an address that can't be read`;throw(0,h.
ue)(F,K,"Check host.")}function r(C){return C.replace(/[\x80-\xff]/g,D=>`%${D.charCodeAt(0).toString(16).toUpperCase()}`)}function d({headers:C}){return C["content-length"]===void 0&&C["transfer-encod\
ing"]===void 0}function o(C,D,F){const{statusCode:L=0,headers:Y}=C;if(!(!t.has(L)&&!(L>=500&&L<=599&&!a.has(L))))return(0,h.ue)(D,F,h.$_,{status:L,retryable:!0,retryAfterMs:(0,p.Vs)(Y["retry-after"]),
maybeProcessed:!B.has(L)})}function m(C,D="no response",F=g){const L={retryable:!0,maybeProcessed:!0};return{ms:F,error:(0,h.Dx)(C,`${D} within ${F/1e3} s`,h.$_,L)}}async function y({ms:C,error:D},F,L){
const Y=new AbortController,$=setTimeout(()=>Y.abort(D),C);try{return await L(AbortSignal.any([F,Y.signal]),()=>$.refresh())}finally{clearTimeout($)}}}),96006:((U,V,e)=>{e.d(V,{SO:()=>I,sG:()=>h,y7:()=>A});
var u=e(29114),S=e(62291),w=e(86294);const k={running:["IN_PROGRESS","INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","F\
AIL","ERROR","ERRORED","CANCELLED","CANCELED","ABORTED","TIMEOUT","TIMED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},p=new Map(Object.entries(k).flatMap(([l,i])=>i.map(g=>[g,l])));function h(l){
return p.get(l)??"unknown"}function Q(l){const{fields:i,message:g}=l,c=(0,w.Gv)(i.response)?i.response:{};return{dockStatusId:(0,S.wh)(i["dock-statusId"],i.dockStatusId,i._id),workflowId:(0,S.wh)(i.workflowId,
i.toolId),exportJobId:(0,S.wh)(i.exportJobId),status:f(l),downloadUrl:[c.downloadUrl,c.downloadURL,i.downloadUrl,i.downloadURL].filter(s=>typeof s=="string").map(s=>s.trim()).find(s=>s!==""),percent:typeof i.
percentageComplete=="number"?i.percentageComplete:void 0,refused:i.success===!1,message:g}}function f({fields:l,redact:i}){if(typeof l.status!="string"&&typeof l.status!="number")return"";const g=String(
l.status),c=g.trim().toUpperCase().replace(/[\s-]+/g,"_");return h(c)==="unknown"?i(g,40).toUpperCase():c}function A(l,i){const g=Q(l),{dockStatusId:c}=g;if(c===void 0)throw l.missing("dock status ID",
i);return{...g,dockStatusId:c}}async function I(l,i,g=()=>!0){const c=`dock-status/${i}`;return Q(await(0,u.px)(l,{label:"Dock status",method:"GET",path:c,advice:"Re-run the job later.",isTransient:g}))}}),
2053:((U,V,e)=>{e.d(V,{k:()=>p,q:()=>g});var u=e(7279),S=e(32975),w=e(81858);const k=30,p=6e4,h=429,Q=1e3,f=6e4,A=500,I=15e3,l=.95,i=20;class g{#e=new Map;#t=0;#A=0;#n=0;#s=0;#r=0;async run(s,t,a){const B=await this.#o(
s,t);try{const E=await a();return B>this.#r&&(this.#s=0,this.#n=this.#n<i?0:this.#n*l),E}catch(E){throw E instanceof u.HR&&E.status===h?E.with({retryAfterMs:this.#i(B,E.retryAfterMs)}):E}}async#o({label:s,
checked:t},{signal:a,endsAt:B}){const E=t===void 0?[]:this.#e.get(t)??[];for(t!==void 0&&this.#e.set(t,E);;){if(a.throwIfAborted(),this.#A>=B)throw(0,w.ue)(s,"the platform asked for a pause that excee\
ds the timeout",w.$_);const M=performance.now(),R=E.length<k?Number.NEGATIVE_INFINITY:E[0]??M,b=Math.max(this.#t,R+p);if(b<=M)return this.#t=M+this.#n,E.push(M),E.length>k&&E.shift(),M;await(0,S.yy)(b-
M,a)}}#i(s,t){const a=performance.now();s>this.#r&&(this.#s++,this.#n=Math.min(I,Math.max(A,this.#n*2)),this.#r=a),t>0&&(this.#A=Math.max(this.#A,a+t));const B=t||Math.min(f,Q*2**(this.#s-1));return this.#t=
Math.max(this.#t,a+B),this.#t-a}}}),86294:((U,V,e)=>{e.d(V,{$G:()=>l,Gv:()=>w,sh:()=>S});var u=e(81858);class S{fields;label;redact;constructor(s,t,a){this.fields=s,this.label=t,this.redact=a}get message(){
const s=h(this.fields,0);return s===void 0?void 0:this.redact(s)||void 0}missing(s,t){const{label:a,message:B}=this,E=B===void 0?"":` (${B})`;return(0,u.ue)(a,`the platform answered without a ${s}${E}`,
t)}}function w(c){return typeof c=="object"&&c!==null&&!Array.isArray(c)}const k=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","detai\
ls","response"],p=4;function h(c,s){if(typeof c=="string")return c.trim()||void 0;if(!(s>p)){if(Array.isArray(c))return h(c[0],s+1);if(w(c))for(const t of k){const a=h(c[t],s+1);if(a!==void 0){const{code:B}=c;
return typeof B=="number"||typeof B=="string"?`${a}, code ${B}`:a}}}}const Q="Settings \u2192 Security & Control \u2192 API Scopes",f=new Set([405,406,411,415,417,426,431]),A=409,I=423;function l(c){const{
label:s,status:t,message:a,waitMs:B,hasWorked:E,isCreation:M}=c,R=t===401||t===403,b=`the platform answered ${t}${a===void 0?"":` (${a})`}`,n=R?g(c):i(c);return(0,u.ue)(s,b,n,{status:t,maybeProcessed:t>=
500,affectsAll:R&&!E,retryAfterMs:B,busy:t===I||t===A&&!M})}function i({status:c,isCreation:s,advice:t="Check the inputs."}){return c===404?"Check host, the IDs, and that the key's account can see the\
 workflow.":c===A&&s?"The name may be taken. Set another name, or the ID of that workflow.":c===A||c===I?"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.":c<
400||c>=500||f.has(c)?"Check host.":t}function g({status:c,scope:s,message:t,isPage:a,hasWorked:B}){if(a)return"A gateway or firewall in front of the platform may have refused it. Check host, and that\
 the runner may reach it.";if(B)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const E=s===void 0?"another scope":`the scope "${s}"`;if(c===403)
return`The key needs ${E}. Add it under ${Q}.`;const M=/scope/i.test(t??"")?` The key also needs ${E}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a\
 workflow's own endpoint key. Set api-key to an account key from ${Q}.${M}`}}),49688:((U,V,e)=>{e.d(V,{D:()=>c,S:()=>i});var u=e(30706),S=e(62291),w=e(86294);const k=6,p=32,h=6,Q=2e3,f=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
A=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i,I=/(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i,
l=/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;class i{redact;#e;#t=new Set;#A=new Set;constructor(t,a=[]){this.#e=new u.pO(t),this.redact=this.#e.redact,this.allow(...a)}add(...t){
for(const a of t)this.#e.add(a)}allow(...t){for(const a of t)a.length>=k&&this.#t.add(a)}maskFields(t,a,B){const E=Array.from(g(t));for(const[M,R]of E)/id$/i.test(M)&&(0,S.eQ)(R)&&this.allow(R);for(const[
M,R]of E)/url$/i.test(M)?this.maskUrl(R.trim(),a,B):this.#n(this.#s(R),B)}maskUrl(t,a,B){const E=URL.canParse(t,a.href)?new URL(t,a.href):void 0;if(E&&a.href.startsWith(E.href))return;const M=/[?:]|^\/\//.
test(t)?[t]:[];E&&(M.push(E.href,encodeURIComponent(E.href),E.password,c(E.password)),M.push(...this.#s(E.search)),E.search!==""&&M.push(E.pathname+E.search,encodeURIComponent(E.pathname+E.search))),this.#n(
M,B)}#n(t,a){for(const B of t)B.length<k||this.#A.has(B)||this.#r(B)||(this.#A.add(B),this.#e.add(B),a.mask(B))}#s(t){return Array.from(t.matchAll(f)).flatMap(([,a="",B=""])=>{const E=B.replace(/[.,:!?)\]}]+$/,
"");return this.#o(a,c(E))?[E,encodeURIComponent(E),c(E),encodeURIComponent(c(E))]:[]})}#r(t){return Array.from(this.#t).some(a=>a.includes(t))}#o(t,a){return this.#r(a)?!1:A.test(t)?!0:a.length>=p&&!I.
test(t)&&!l.test(a)}}function*g(s){const t=[["",s,0]];let a=0;for(const[B,E,M]of t){if(a>Q)return;if(a++,typeof E=="string")yield[B,E];else if(M<h&&Array.isArray(E))for(const R of E)t.push([B,R,M+1]);else if(M<
h&&(0,w.Gv)(E))for(const[R,b]of Object.entries(E))t.push([R,b,M+1])}}function c(s){try{return decodeURIComponent(s)}catch{return s}}}),23349:((U,V,e)=>{e.d(V,{EH:()=>l,Nq:()=>I,kZ:()=>g,s8:()=>i});var u=e(
7279),S=e(32975),w=e(29114),k=e(78209),p=e(16064),h=e(96006);const Q={dataFileId:"workflowDataFileId",name:"workflowName"},f=[{collection:"workflows",...Q},{collection:"workflow",...Q},{collection:"to\
ols",dataFileId:"toolDataFileId",name:"toolName"}];async function A(c,s){const{variants:t}=c.platform;let a;for(const B of new Set([...t.values(),...f])){const E=s(B),M=t.get(E.label);if(!(M&&M!==B))try{
const R=await(0,w.px)(c,E);return t.set(E.label,B),R}catch(R){if(R instanceof u.HR&&R.busy&&t.set(E.label,B),!(R instanceof u.HR&&R.status===404))throw R;a??=R}}throw a}async function I(c,{workflowId:s,
flowId:t}){const a=await A(c,({collection:B})=>({label:"Export",method:"POST",path:`${B}/${s}/export?flowId=${t}`,scope:"Export workflow"}));return(0,h.y7)(a,"Check host and the IDs.")}async function l(c,s,t){
const a=t.downloadUrl??s.downloadUrl??(await(0,h.SO)(c,s.dockStatusId)).downloadUrl;if(a!==void 0)return(0,k.I)(a,c);const B=`the platform reports ${t.status} but names no download URL`;throw new u.HR(
{what:"Export",why:B,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(c,s,{app:t,flow:a,env:B}){const E="workflowName"in s,M=await A(c,({collection:R,dataFileId:b,name:n})=>({
label:"Import",method:"POST",path:E?`${R}/import`:`${R}/${s.workflowId}/import`,body:(0,p.J9)({[b]:t,flowDataFileId:a,...B!==void 0&&{envVariablesFileId:B},...E&&{[n]:s.workflowName}}),idempotent:!1,isCreation:E,
scope:"Import workflow"}));return(0,h.y7)(M,w.HB)}async function g(c,s){const t=({collection:a})=>({label:"Deploy",method:"POST",path:`${a}/${s}/deploy`,body:(0,p.J9)({isAsync:!0}),idempotent:!1,scope:"\
Deploy workflow"});return(0,h.y7)(await(0,S.Oc)(c,()=>A(c,t)),w.HB)}}),52597:((U,V,e)=>{e.d(V,{g:()=>Y});var u=e(76760),S=e(63e3),w=e(39462),k=e(23349),p=e(77598),h=e(7279),Q=e(32975),f=e(30706),A=e(29114),
I=e(62291),l=e(16064);const i=25e6,g=1e7,c="bulkImport",s="Re-run the job.",t=new Set([404,409,410]);async function a(Ie,{name:j,bytes:W}){const P=`Upload of ${j}`,H=(fe,le)=>(0,A.px)(Ie,{label:P,method:"\
POST",path:fe,scope:"Import workflow",...le&&{body:le}}),ee=W.length<i?E(await H("files",M({fileContext:c},{name:j,bytes:W}))):await(0,Q.L5)(Ie,()=>B({name:j,bytes:W},H));return Ie.log.info(`Uploaded ${j}\
: ${(0,f.Xe)(W.length)}`),ee}async function B({name:Ie,bytes:j},W){const P=Math.ceil(j.length/g),H={fileContext:c,totalChunks:P,fileExtension:"json",fileName:Ie,fileSize:j.length},ee=await W("files/se\
ssion/start",(0,l.J9)(H)),fe=(0,I.wh)(ee.fields.sessionId);if(fe===void 0)throw ee.missing("session ID",s);const le=`files/session/${fe}`;try{for(let Ae=0;Ae<P;Ae++){const ie=j.subarray(Ae*g,(Ae+1)*g);
await W(le,M({chunkNumber:String(Ae)},{name:Ie,bytes:ie}))}return E(await W(`${le}/complete`))}catch(Ae){if(!(Ae instanceof h.HR&&t.has(Ae.status)))throw Ae;const ie=`the platform has lost the upload \
session (${Ae.status})`;throw Ae.with({why:ie,advice:"Re-run the job later.",busy:!1,retryable:!0})}}function E(Ie){const{fileId:j}=Ie.fields;if(typeof j=="string"&&j!=="")return j;throw Ie.missing("f\
ile ID",s)}function M(Ie,{name:j,bytes:W}){const P=`form-${(0,p.randomUUID)()}`,H=ie=>`--${P}\r
content-disposition: form-data; ${ie}\r
`,ee=Object.entries(Ie).map(([ie,Qe])=>`${H(`name="${ie}"`)}\r
${Qe}\r
`),fe=j.replace(/["\r\n]/g,encodeURIComponent),le=`${ee.join("")}${H(`name="file"; filename="${fe}"`)}content-type: application/json\r
\r
`,Ae=Buffer.concat([Buffer.from(le),W,Buffer.from(`\r
--${P}--\r
`)]);return{type:`multipart/form-data; boundary=${P}`,bytes:Ae}}var R=e(33353);const b="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then r\
e-run the job.",n="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function r(Ie,j,{source:W,target:P,definitions:{app:H,flow:ee,env:fe},whenBusy:le="\
retry",timeoutMs:Ae,longestWaitMs:ie}){const Qe="workflowId"in P?P.workflowId:void 0,te="workflowId"in P?`workflow ${P.workflowId}`:`a new workflow, ${P.workflowName}`;return Ie.log.info(`Importing ${(0,f.
OX)(W)} into ${te}, at ${j.url.href}`),await(0,w.N)({...Ie,platform:j},(0,w.R)(Ae,"No import"),async Ye=>{const Fe={app:await a(Ye,H),flow:await a(Ye,ee),env:fe&&await a(Ye,fe)},Ce=()=>(0,k.s8)(Ye,P,Fe),
me=await(le==="retry"?(0,Q.Oc)(Ye,Ce):Ce()),{outputs:ve}=await(0,R.Bv)(Ye,me,{title:"Import job",longestWaitMs:ie,advice:b,idsIn:({workflowId:Je=Qe})=>({...Je!==void 0&&{"workflow-id":Qe??Je}})});return ve})}
async function d(Ie,j,{workflowId:W,timeoutMs:P,longestWaitMs:H}){return Ie.log.info(`Deploying workflow ${W}, at ${j.url.href}`),await(0,w.N)({...Ie,platform:j},(0,w.R)(P,"No deployment"),async ee=>{
const{outputs:fe}=await(0,R.Bv)(ee,await(0,k.kZ)(ee,W),{title:"Deploy job",longestWaitMs:H,advice:n,idsIn:()=>({"workflow-id":W})});return fe})}var o=e(72697),m=e(30532),y=e(96191),C=e(37487),D=e(90161),
F=e(231),L=e(67833);async function Y(Ie,j,W,P){const{path:H,target:ee,definitions:fe}=W.candidate;if(W.action==="leave"){Ie.log.info("Neither imported nor deployed"),W.begun="nothing";return}let le=P.
candidates.length>1?void 0:W.plan;W.begun="import";try{if(await(0,Q.Oc)({...Ie,endsAt:performance.now()+P.timeoutMs},async()=>{const ie=le??await(0,F.Cs)(Ie,j,W.candidate,P);if(le=void 0,!(0,F.cS)(W.plan,
ie)){const Qe=`The target of ${W.candidate.name} has changed since this step compared it, so it was left as it is`;throw new h.HR({what:Qe,advice:"Make and approve a new plan.",topic:"import-deploy-an\
d-promote"})}W.action!=="finish"&&(ie.state&&(W.backup=await $(Ie,W,ie.state,P)),W.job=await r(Ie,j,{...P,source:H,target:ee,definitions:fe,whenBusy:"throw"}),W.imported=!0)}),!P.deploy)return;W.begun=
"deploy";const Ae=(0,L.wZ)(W);if(Ae===void 0){const ie="Look for it in AI for Process, and deploy it there.";throw new h.HR({what:"the platform didn't name the new workflow's ID",advice:ie})}W.job=await d(
Ie,j,{...P,workflowId:Ae}),W.deployed=!0}catch(Ae){const ie=(0,h.iT)(Ae);W.job={...W.job,...(0,R.Zw)(ie)},W.error=K(ie,W,(0,o.S)(P.host))}}async function $(Ie,{candidate:j,plan:W},P,{upload:H,artifactEnvVariables:ee,
host:fe}){const le=`${j.name}-before-${(0,D.T)()}`,Ae=`Backup of workflow ${W.facts.target} at ${(0,o.S)(fe)}`;if(!H){const ie=(0,u.join)(await(0,C.Pd)("workflow-backup-"),`${le}.zip`);return await(0,m.
lo)(ie,P.bytes),Ie.log.info(`${Ae}: ${ie}, on this runner only`),{name:ie}}for(let ie=1;;ie++){const Qe={...P,name:`${le}${ie===1?"":`-${ie}`}.zip`};try{const te=await(0,S.mJ)(Ie,Qe,{upload:H,artifactEnvVariables:ee});
return Ie.log.info(`${Ae}: ${te.name}, ${te.url}`),{name:te.name,id:te.id}}catch(te){if(!(te instanceof y.B6))throw te}}}function K(Ie,j,W){const{candidate:P,begun:H,imported:ee,backup:fe}=j,le=Ie instanceof
h.HR?Ie:new h.HR({what:Ie.message},{cause:Ie}),Ae=(0,L.wZ)(j),[ie,Qe]=["workflowName"in P.target,H==="deploy"],te=Ae===void 0?"":` into workflow ${Ae}`,Ye=`${P.name} was ${ee?"":"already "}imported${te}\
 but not deployed: `,Fe=Ae===void 0?"start a new run":`deploy workflow ${Ae} with the deploy action`,Ce=ie?Qe?Fe:"start a new run":'use "Re-run failed jobs"',me=[le.advice.replaceAll("re-run the job",
Ce).replaceAll("Re-run the job",Ce.charAt(0).toUpperCase()+Ce.slice(1)),Qe&&!ie?`Or ${Fe}.`:"",ie&&Ae!==void 0?`The new workflow's ID is ${Ae}.`:"",fe?`The package that ${W} had before is ${de(fe)}.`:
""];return le.with({what:(Qe?Ye:"")+le.what,advice:me.filter(ve=>ve!=="").join(" ")})}function de({name:Ie,id:j}){return j===void 0?Ie:`${Ie} (artifact ${j})`}}),77969:((U,V,e)=>{e.d(V,{L:()=>a});var u=e(
19630),S=e(7279),w=e(51455),k=e(76760),p=e(30532),h=e(32975),Q=e(15543),f=e(37487);async function A({signal:b,log:n}){const{DefaultArtifactClient:r}=await e.e(599).then(e.bind(e,37599)),d=(0,Q.QJ)(n,()=>new r().
listArtifacts());return(await(0,h.Mu)(b,d)).artifacts}async function I({signal:b,log:n},r){const d=await(0,f.Pd)("workflow-artifact-");try{const{DefaultArtifactClient:o}=await e.e(599).then(e.bind(e,37599)),
m={path:d,skipDecompress:!0};await(0,h.Mu)(b,(0,Q.QJ)(n,()=>new o().downloadArtifact(r,m)));const[y=""]=await(0,w.readdir)(d);return await(0,w.readFile)((0,k.join)(d,y))}finally{await(0,p.TF)(d).catch(
()=>{})}}var l=e(98920),i=e(43657),g=e(90161),c=e(64264),s=e(231);const t="import-deploy-and-promote";async function a(b,n,r,{approved:d,upload:o,deploy:m,ignore:y}){const{differences:C,actions:D}=d?(0,c.
Gy)(d,r):B(r),F=n.filter((L,Y)=>D[Y]==="refuse").map(E);if(C.length+F.length>0){const L="The approved plan doesn't hold any more, so this attempt changed nothing",Y=[...C,...F].join("; ");throw new S.
HR({what:L,why:Y,advice:"Make and approve a new plan.",topic:t})}try{const Y=(0,g.T)()>1&&o!==void 0&&D.includes("finish")?await A(b):[];for(const[$,K]of n.entries())if(K.action=D[$],K.action==="finis\
h"){for(const{id:de,name:Ie}of M(K.candidate.name,Y))if(!(d&&!(0,c.cM)(d,$,await R(b,de,y)))){K.backup={id:de,name:Ie};break}(!m||!(d||K.backup))&&(K.action="leave")}}catch(L){b.signal.throwIfAborted();
const Y="Can't look for the backups of the earlier attempts, so this attempt changed nothing",$='Use "Re-run failed jobs", or deploy with the deploy action.';throw new S.HR({what:Y,why:(0,S.gJ)(L),advice:$,
topic:t},{cause:L})}}function B({workflows:b}){return{differences:[],actions:b.map(({outcome:n})=>n==="unchanged"?"finish":"import")}}function E({candidate:b,plan:{changes:n,added:r,facts:d}}){const o=(0,s.
Pf)(n).slice(0,5),m=`differs from the package in ${o.join(", ")} (put a field into ignore if it changes by itself)`,y=o.length>0?m:`lacks the variables ${r.join(", ")}`,C=`deploy it with the deploy ac\
tion (${d.target})`,D=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,g.T)()>1?`: look at the workflow, and if it is right, ${C}`:""}`;return`${b.name}: t\
he target has changed since the plan: it is neither as planned nor as in the package, and ${y}. ${D}`}function M(b,n){return n.filter(d=>{const[o,m]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(d.name)??[];return d.
name===`${b}${o}`&&Number(m)<(0,g.T)()}).sort((d,o)=>o.id-d.id)}async function R(b,n,r){const{signal:d}=b;return(0,u.ol)((0,s.$E)((0,l.mu)(await(0,i.ue)(await I(b,n),d))),r)}}),90161:((U,V,e)=>{e.d(V,
{K:()=>K,T:()=>$});var u=e(51455),S=e(76760),w=e(63e3),k=e(77094),p=e(7279),h=e(36584);class Q{#e=[];#t;constructor(){const H=k.V4("api-key");H!==""&&k.Pq(H)}text(H){return k.V4(H)}lines(H){return k.V4(
H,{trimWhitespace:!1})}optional(H,ee){const fe=this.text(H);try{return fe===""?void 0:ee(fe)}catch(le){this.refuse(H,(0,p.gJ)(le),le instanceof p.HR?le.topic:void 0);return}}required(H,ee){return this.
text(H)===""&&this.refuse(H,"is required"),this.optional(H,ee)}notEmpty(H,ee,fe){if(process.env[`INPUT_${H.toUpperCase()}`]?.trim()===""){const le=`Where an event has no inputs, write \`\${{ inputs.${H}\
 || ${fe} }}\``;this.refuse(H,`is empty. Is the name in the expression right?${fe===void 0?"":` ${le}`}`)}return this.optional(H,ee)}boolean(H,ee){return this.notEmpty(H,h.yG,ee?void 0:"false")??ee}refuse(H,ee,fe="\
before-anything-is-sent"){this.#t??=fe,this.#e.push(`${H} ${ee.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new p.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}check(){if(this.#e.length>
0)throw this.refusal()}}function f(P){const H=P.required("host",h.or);P.text("api-key")===""&&P.refuse("api-key","is required. The secret isn't set, or this job can't read it");const ee=P.optional("ap\
i-key",h.Do),fe=(P.optional("timeout-minutes",(0,h.$J)(1440))??30)*6e4,le=(P.optional("poll-interval-seconds",(0,h.$J)(3600))??10)*1e3,Ae=P.boolean("summary",!0);if(!(H===void 0||ee===void 0))return{host:H,
apiKey:ee,timeoutMs:fe,longestWaitMs:le,summary:Ae}}var A=e(98920),I=e(77598),l=e(30532),i=e(30706),g=e(73024),c=e(5806),s=e(59870);function t(P,H){const ee=H.split("/");for(let fe=1;;fe++){const le=ee.
slice(0,fe).join("/"),Ae=(0,g.lstatSync)((0,S.join)(P,le),{throwIfNoEntry:!1});if(Ae?.isSymbolicLink()){const ie=`${(0,i.TL)(le)} in the folder is a symbolic link, which isn't followed`;throw new p.HR(
{what:ie,advice:"Delete it.",topic:"unpacking"})}if(fe===ee.length)return Ae?.isFile()?Ae:void 0;if(!Ae?.isDirectory())return}}async function a(P){return(await(0,u.readdir)(P,{withFileTypes:!0})).map(
ee=>ee.name+(ee.isDirectory()?"/":""))}async function B(P,H){const ee=[],fe=[""];for(const le of fe){H.throwIfAborted();for(const Ae of await a((0,S.join)(P,le)))if(!(0,c.jq)(Ae.replace(/\/$/,""))&&(Ae.
endsWith("/")?fe.push(le+Ae):ee.push(le+Ae),ee.length+fe.length>s.BE))throw new Error("more than 10,000 files are in it")}return ee}async function E(P){if(!t(P,c.gv))return;const H=await(0,u.readFile)(
(0,S.join)(P,c.gv),"utf8");try{const{unpackedFiles:ee}=JSON.parse(H),fe=le=>typeof le=="string"&&(0,c.x5)(le)===void 0;return Array.isArray(ee)&&ee.every(fe)?ee:"invalid"}catch{return"invalid"}}function M(P){
return`${JSON.stringify({unpackedFiles:[...new Set(P)].sort()},null,2)}
`}var R=e(43657);async function b(P,H){try{const ee=await(0,u.stat)(P);if(ee.isDirectory())return await m(P,H);if(ee.size>s.zx)throw new Error("it is larger than 256 MiB, the limit");const fe=await(0,u.
readFile)(P);return{...await(0,R.ue)(fe,H),sha256:(0,I.createHash)("sha256").update(fe).digest("hex")}}catch(ee){throw o(ee,P,H)}}async function n(P,H){const ee=()=>b(P,H);try{const fe=await stat(P).catch(
te=>{if(!(isDiskError(te)&&te.code==="ENOENT"))throw te});if(fe===void 0)return{kind:"missing"};const le=fe.isDirectory()?await r(P,H):new Map,[Ae,...ie]=le.values();if(Ae===void 0)return{kind:"single",
read:ee};const Qe=ie.length===0&&Ae.every(te=>te.isDirectory());return{kind:"several",names:[...le.keys()].sort(),async read(te){const[Ye,Fe]=le.get(te)??[];if(Ye&&Fe)throw new Error(`is there twice, \
as ${quoted(Ye.name)} and as ${quoted(Fe.name)}. Remove one of them`);if(Ye?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await b(join(P,Ye?.name??te),H)},...Qe&&{readSingle:ee}}}catch(fe){
throw o(fe,P,H)}}async function r(P,H){const ee=new Map,fe=await readdir(P,{withFileTypes:!0});if(isWorkflow(fe.filter(le=>!le.isDirectory()).map(({name:le})=>le)))return ee;for(const le of fe){if(H.throwIfAborted(),
le.name.startsWith(".")||!await d(join(P,le.name),H))continue;const Ae=le.isDirectory()?le.name:le.name.replace(/\.zip$/i,"");ee.set(Ae,[...ee.get(Ae)??[],le])}return ee}async function d(P,H){const ee=await stat(
P).catch(()=>{});if(ee?.isDirectory())return isWorkflow(await y(P));if(!ee?.isFile()||!/\.zip$/i.test(P))return!1;try{return isWorkflow([...(await b(P,H)).files.keys()])}catch{return H.throwIfAborted(),
!0}}function o(P,H,ee){if(ee.aborted)return ee.reason;if(P instanceof R.Ao){const Ae=`${P.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(
Ae,{cause:P})}const le=(0,l.Mi)(P)&&P.code==="ENOENT"&&P.path===H?`doesn't exist: ${(0,i.MW)(H)}`:`can't be read: ${(0,l.Uc)(P)}`;return new Error(le,{cause:P})}async function m(P,H){const ee=(0,S.join)(
P,(0,s.wg)(await y(P))),fe=await E(ee);if(fe==="invalid")throw new Error(`${c.gv} isn't as this action writes it`);const le=fe===void 0?await B(ee,H):[...s.LX,...fe],Ae=new Map;let ie=s.zx;for(const Qe of le){
H.throwIfAborted();const te=Ae.has(Qe)?void 0:t(ee,Qe);if(te!==void 0){if(ie-=te.size,ie<0)throw new Error("its files take more than 256 MiB, the limit");Ae.set(Qe,await(0,u.readFile)((0,S.join)(ee,Qe)))}}
if(Ae.size===0)throw new Error("no files are in it");return(0,s.jz)("folder",Ae)}async function y(P){const H=await a(P),fe=H.filter(le=>le.endsWith("/")&&!le.startsWith(".")).map(async le=>(await a((0,S.
join)(P,le))).map(Ae=>le+Ae));return[...H,...(await Promise.all(fe)).flat()]}async function C(P,{find:H,variables:ee,sha256:fe,needsVariables:le,of:Ae},ie){let Qe=!0;const te=(st,ut)=>{Qe=!1,P.refuse(
`${st}${Ae}`,ut,"import-deploy-and-promote")},Ye=(st,ut)=>ut.catch(_e=>{ie.throwIfAborted(),te(st,(0,p.gJ)(_e))}),Fe=ee===void 0?void 0:await Ye("env-variables",(0,A.Ch)(ee,ie)),Ce=await Ye("package",
D(H,Fe,ie));if(!Ce)return;const{path:me,definitions:ve}=Ce,{sha256:Je,...Ze}=Ce.content;if(fe!==void 0&&Je!==fe){const st=Je?`is not the digest of the package, which is ${Je}`:"is only for a package t\
hat is a .zip";te("package-sha256",st)}le&&ee===void 0&&!ve.env&&te("env-variables","is required for an existing workflow, because the package has no env_variables.json");const it=ee===void 0?void 0:(0,S.
basename)(ee);return Qe?{path:me,package:Ze,sha256:Je,definitions:ve,variablesFile:it}:void 0}async function D(P,H,ee){const fe=await P(),le=await b(fe,ee);return{path:fe,content:le,definitions:(0,A.mu)(
le,H)}}var F=e(80682),L=e(72899),Y=e(64264);function $(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}async function K(P){const H=new Q,ee=H.boolean("plan",!1),fe=ee?void 0:de(H),{targets:le,fromList:Ae}=Ie(
H,ee),ie=await j(H,le,Ae,P),Qe=f(H),te=(0,w.WZ)(H,!1),Ye=H.boolean("deploy",!0),Fe=H.optional("ignore",L.wo)??L.K$;if(H.check(),!Qe)throw H.refusal();return{...Qe,...te,candidates:ie,fromList:Ae,isPlan:ee,
approved:fe,deploy:Ye,ignore:Fe}}function de(P){const H=P.text("approved-plan");return H===""&&P.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or Gi\
tHub dropped the output: see the warnings of the plan's job. To apply without a plan, set none"),H==="none"?void 0:P.optional("approved-plan",Y.ud)}function Ie(P,H){if(P.text("workflow-name")===""){const{
targets:le,fromList:Ae}=(0,F.R)(P,"workflow-");return{targets:le.map(({name:ie,...Qe})=>({name:ie,target:Qe})),fromList:Ae}}for(const le of["workflow-id","flow-id","workflows","workflows-file"])P.text(
le)!==""&&P.refuse(le,"can't be combined with workflow-name");if(!H&&$()>1){const le=`can't be applied in run attempt ${$()}: an earlier attempt may have created the workflow. Look for it in AI for Pr\
ocess. If it doesn't exist, start a new run`;P.refuse("workflow-name",le,"import-deploy-and-promote")}const ee=P.optional("workflow-name",h.sU),fe=P.optional("name",h.$q)??ee;return fe===void 0||ee===
void 0?{targets:[],fromList:!1}:{targets:[{name:fe,target:{workflowName:ee}}],fromList:!1}}async function j(P,H,ee,fe){const le=P.required("package",h.EO),Ae=P.notEmpty("package-sha256",h.tz,"'any'");
ee&&Ae!==void 0&&P.refuse("package-sha256","is only for a single package");const ie=Fe=>Fe==="package"?Fe:(0,h.EO)(Fe),Qe=P.notEmpty("env-variables",ie,"'package'"),te=Qe==="package"?void 0:Qe,Ye=[];if(le===
void 0)return Ye;for(const{name:Fe,target:Ce}of H){const me={find:async()=>ee?await W(le,Fe):le,variables:ee&&te!==void 0?(0,S.join)(te,`${Fe}.json`):te,sha256:ee?void 0:Ae,needsVariables:"workflowId"in
Ce&&Qe==="package",of:ee?` of ${Fe}`:""},ve=await C(P,me,fe);ve&&Ye.push({name:Fe,target:Ce,...ve})}return Ye}async function W(P,H){const[ee,fe]=[(0,S.join)(P,H),(0,S.join)(P,`${H}.zip`)],[le,Ae]=await Promise.
all([ee,fe].map(ie=>(0,u.lstat)(ie).catch(()=>{})));if(le&&Ae)throw new Error(`is there twice, as ${(0,h.TL)(`${H}.zip`)} and as ${(0,h.TL)(`${H}/`)}. Remove one of them`);if(le?.isSymbolicLink()||Ae?.
isSymbolicLink())throw new Error("is a link, which isn't followed");return le?ee:fe}}),86325:((U,V,e)=>{e.a(U,async(u,S)=>{try{let b=function({rows:r}){for(const{candidate:d}of(0,E.p1)(r)){const{name:o,
target:m}=d,y="workflowId"in m?`workflow-id ${m.workflowId}, flow-id ${m.flowId}`:"";(0,A.t1)().warning(`Nothing differs in ${o}, which doesn't mean that it is deployed. If an earlier attempt may have\
 stopped before its deployment, deploy it with the deploy action (${y}).`)}},n=function({host:r,ignore:d,deploy:o,upload:m,artifactEnvVariables:y}){return{host:r.href,ignore:[...d.lines].sort().join(`\

`),deploy:String(o),"upload-artifact":String(m!==void 0),"artifact-env-variables":String(y)}};var w=e(63e3),k=e(33353),p=e(52176),h=e(80682),Q=e(94349),f=e(7279),A=e(15543),I=e(37487),l=e(41519),i=e(29114),
g=e(52597),c=e(77969),s=e(90161),t=e(21415),a=e(64264),B=e(231),E=e(67833);const M=4;await(0,I.eF)(async r=>{(0,I.n0)({promotions:[]});const d=await(0,s.K)(r),o=await R(d,r);await(0,E.A2)(o,d);const m=(0,E.
jb)(o.rows),y=(0,Q.dO)(m);m.workflows.length>0&&(0,I.n0)(await(0,p.kA)(y)),d.summary&&await(0,t.c)(o,d,y),(0,p.$0)(m),(0,s.T)()>1&&d.deploy&&b(o);const C=(0,E.c2)(o,d);if(C)throw C;d.isPlan&&(0,A.lm)(
(0,t.o)(o.rows,d))});async function R(r,d){const{candidates:o,fromList:m,approved:y,host:C,apiKey:D}=r,F=o.flatMap(({definitions:{env:H}})=>H?(0,l.aC)(H.bytes):[]),L=(0,i.Ng)(C,D,{secrets:F,known:o.map(
({name:H})=>H)}),Y={log:(0,A.t1)(),signal:d,endsAt:Number.POSITIVE_INFINITY},$=({name:H})=>m?{...Y,log:(0,A.t1)(`[${H}] `),publish:()=>{}}:{...Y,publish:ee=>(0,I.n0)((0,E.WZ)(ee))};let K;const de=await(0,h.
H)(o,M,async H=>{const ee={candidate:H,imported:!1,deployed:!1};try{if(K)throw new f.HR({what:"Not tried: another target failed for a cause that is the same for all"});const fe=await(0,B.Cs)($(H),L,H,
r);return{...ee,plan:fe,job:fe.state?.job??{}}}catch(fe){const le=(0,f.iT)(fe);return le instanceof f.HR&&le.affectsAll&&(K??=le),{...ee,error:le,job:(0,k.Zw)(le)}}}),Ie=(0,E.sb)(de);if(Ie.length<de.length)
return{rows:de};const j={options:n(r),workflows:Ie.map(({plan:H})=>H.facts)},W=(0,a.Rd)(j,y?.salt);if(r.isPlan)return{rows:de,digest:W};const P=await(0,c.L)(Y,Ie,j,r).then(()=>{},f.iT);if(P)return{rows:de,
digest:W,refusal:P};y||Y.log.info("Applied without an approved plan"),Ie.some(({plan:H,action:ee})=>H.state&&ee==="import")&&(0,w.j)(r,Y.log);for(const H of Ie)if(await(0,g.g)($(H.candidate),L,H,r),H.
error)break;return{rows:de,digest:W}}S()}catch(M){S(M)}},1)}),21415:((U,V,e)=>{e.d(V,{c:()=>t,o:()=>s});var u=e(76760),S=e(83273),w=e(72697),k=e(52176),p=e(66561),h=e(32614),Q=e(94349),f=e(37487),A=e(
24057),I=e(58132),l=e(30706),i=e(67833);const g=(...o)=>o.flatMap(([m,y])=>m?[y]:[]),c=o=>o.map(m=>(0,I.SS)(m)).join(", ");function s(o,{host:m}){return`Plan: ${(0,i.sb)(o).length-(0,i.p1)(o).length} \
of ${(0,l.hS)(o.length,"workflow")} will change at ${(0,w.S)(m)}`}async function t(o,m,y){const{rows:C,refusal:D,digest:F}=o,L=C.some(({begun:j})=>j),Y=m.isPlan&&F!==void 0,$=(0,I.SS)(F?.slice(0,12)??
""),K=(0,i.dJ)(C),de=[L?n(C):B(C,m),...K.length===0?[]:[(0,A.cj)((0,S.cZ)(K))],...D?[(0,A.il)((0,S.UX)(D),(0,f.VY)(D))]:[],...Y?R(C,m):[],...Y||L?b((0,i.p1)(C)):[],...L?d(C,m):[],...g([Y,`Plan ${$}.`],
[m.approved&&F,`${L?"Applied":"Approved"} plan ${$}.`],[L&&!m.approved,"Applied without an approved plan."])],Ie=(0,p.Hq)((0,i.jb)(C))?[(0,Q.SE)((0,k.uu)(y,m.fromList,de),L?"What differed":"What chang\
es")]:[];await(0,A.Sy)(a(o,m,L),...de,...Ie)}function a({rows:o,refusal:m},y,C){const D=(0,w.S)(y.host),F=(0,i.dJ)(o).length,L=o.filter(({begun:de,error:Ie})=>de&&de!=="nothing"&&!Ie).length,Y=`${L} o\
f ${(0,l.hS)(o.length,"workflow")} promoted`,$=`${F} of ${(0,l.hS)(o.length,"target")} could not be compared`,[K=""]=g([C&&F>0,`Promotion to ${D} failed: ${Y}`],[C&&L===0,`Nothing differs at ${D}: not\
hing was done`],[C,`${Y} to ${D}`],[F===0&&!m,s(o,y)],[y.isPlan,`Plan for ${D} failed: ${$}`],[!0,`Promotion to ${D} failed: nothing was changed`]);return K}function B(o,{isPlan:m}){const y=o.map(({candidate:C,
plan:D})=>{const{name:F,target:L,path:Y,sha256:$,definitions:K}=C,de=$??D?.facts.shown,Ie=de&&`${$?"sha256":"content"} ${de.slice(0,12)}\u2026`,j=D?.there&&E(D.there),W="workflowName"in L?"a new workf\
low":L.workflowId;return[{words:F},{words:[E(K),(0,u.basename)(Y),Ie].filter(Boolean).join(", ")},{words:j?`${j} (${W})`:W},{words:D?M(D.changes):"\u274C Failed"}]});return(0,A.tp)(["Workflow","Packag\
e","Target",m?"What will change":"What would change"],y)}function E({ownName:o}){const{name:m="",version:y}=o??{};return y===void 0?m:`${m} ${y}`}function M({status:o,counts:m,files:y}){if(o==="unchan\
ged")return"nothing: it stays";if(o==="changed")return(0,p.cq)(m);const D=y.flatMap(F=>F.kind==="json"?(0,h.I)(F)?.size??[]:[]).find(({nodes:F})=>F>0);return D?`${(0,l.hS)(D.nodes,"node")}, ${(0,l.hS)(
D.connections,"connection")}`:"everything: it is new"}function R(o,{deploy:m,upload:y,artifactEnvVariables:C}){const D=(0,i.sb)(o).map(({candidate:F,plan:{state:L,facts:Y,added:$,kept:K,ignored:de}})=>{
const Ie=(0,I.SS)(F.name),j=(0,I.SS)(`${F.name}-before-<run attempt>.zip`),W=F.variablesFile&&`variables of ${(0,I.SS)(F.variablesFile)}`,P=g([L,`The in-development version of ${Ie} is replaced${m?", \
then deployed":""}.`],[!L,`${Ie} is created${m?" and deployed":""}: there is nothing to back up.`],[L&&y,`A backup is kept first, as ${j}${C?"":", without environment variables"}.`],[L&&!y,"No backup \
is kept."],[Y.variables.length,`It takes the ${W??"package's own variables"}.`],[$.length,`Added: ${c($)}.`],[K.length,`Different, so that the target keeps its own value: ${c(K)}.`],[de.length,`Ignore\
d fields that differ, and that the import brings too: ${c(de)}.`]);return Y.outcome==="changed"?[`- ${P.join(" ")}`]:[]});return D.length===0?[]:[D.flat().join(`
`)]}function b(o){const m=c(o.map(({candidate:D})=>D.name)),y=o.flatMap(({candidate:D,plan:F})=>F.kept.length>0?[`${(0,I.SS)(D.name)} (${c(F.kept)})`]:[]),C=g([o.length,`Nothing differs in ${m}: neith\
er imported nor deployed.`],[o.length,"That doesn't mean that the version there is deployed, which no export tells."],[y.length,`Variables that differ, and that an import would keep: ${y.join(", ")}.`]);
return o.length===0?[]:[C.join(" ")]}function n(o){const m=o.map(y=>[{words:y.candidate.name},(0,i.wZ)(y)??{words:"a new workflow"},{words:r(y)},{words:y.imported&&y.plan?M(y.plan.changes):""},y.backup?.
name??""]);return(0,A.tp)(["Workflow","Target","Result","What changed","Backup"],m)}function r({begun:o,imported:m,deployed:y,backup:C,error:D}){const[F=""]=g([!o,"\u23F8\uFE0F Not started"],[o==="not\
hing",C?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[D,o==="deploy"?"\u274C Imported, not deployed":"\u274C Failed"],[!y,"\u2705 Imported, not deployed"],[m,"\u2705 Imported and deployed"],
[!0,"\u2705 Deployed, was already imported"]);return F}function d(o,{host:m,artifactEnvVariables:y}){const C=o.flatMap(Y=>{const{backup:$,plan:K}=Y;if(!$)return[];const de=(0,I.SS)($.name)+($.id===void 0?
"":` (artifact ${$.id})`),j=y&&K?.there?.env?"":" with env-variables, because it holds none";return[`${de} to workflow ${(0,I.SS)((0,i.wZ)(Y)??"")}${j}`]}),D=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??
"")}: ${C.join(", ")}.`,F="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",L=o.flatMap(Y=>"workflowName"in Y.candidate.target?(0,i.wZ)(Y)??[]:
[]);return[...g([C.length,`To roll back at ${(0,I.wh)((0,w.S)(m))}, ${D} ${F}`]),...L.map(Y=>`Workflow ${(0,I.SS)(Y)} is new: no action can remove it, only AI for Process.`)]}}),64264:((U,V,e)=>{e.d(V,
{Gy:()=>f,Rd:()=>h,cM:()=>A,ud:()=>Q});var u=e(77598),S=e(30706);const w=["host","ignore","deploy","upload-artifact","artifact-env-variables"],k=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,
p=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;function h(a,B=(0,u.randomBytes)(12).toString("base64url")){const M=[w.
map(b=>t([B,b,a.options[b]],4)).join(""),...a.workflows.map((b,n)=>i(B,b,n))].join("."),R=`v1.${B}.${s(a,B,M)}.${M}`;return`${R}.${t([R],6)}`}function Q(a){const[,B="",E="",M="",R="",b]=k.exec(a)??[];
if(b!==void 0&&b===t([a.slice(0,-7)],6))return{salt:B,seal:E,options:M,workflows:R.split(".").slice(1)};const[,n="1"]=/^v(\d+)\./.exec(a)??[];throw n!=="1"?new Error(`is of another version of this act\
ion (format ${n}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's step as it is")}function f({salt:a,seal:B,options:E,workflows:M},R){
const b=w.flatMap((r,d)=>{const o=R.options[r];return E.slice(d*4,d*4+4)===t([a,r,o],4)?[]:[I(r,o)]});if(M.length!==R.workflows.length){const r=(0,S.hS)(M.length,"workflow");return{differences:[...b,`\
the plan is for ${r}, this step for ${R.workflows.length}`],actions:[]}}const n=R.workflows.map((r,d)=>{const o=g(M[d]),m=g(i(a,r,d)),y=c(o.shown??"",a,d);b.push(...l(r,o,m,y).map(F=>`${r.name}: ${F}`));
const C=o.outcome===t([a,d,"outcome","changed"],4);if(o.names===m.names&&o.content===m.content)return C?"import":"leave";const D=o.name!==m.name||o.target!==m.target;return r.outcome==="changed"&&!D?"\
refuse":C?"finish":"leave"});return b.length===0&&B!==s(R,a,[E,...M].join("."))&&b.push("the plan's digest isn't as the plan wrote it"),{differences:b,actions:n}}function A({salt:a,workflows:B},E,M){return g(
B[E]).content===t([a,E,"content",M],22)}function I(a,B){return a==="host"?`the host isn't the approved one (now ${B})`:a==="ignore"?"ignore isn't as approved":`${a} isn't as approved (was ${B==="true"?
"false":"true"}, is ${B})`}function l({target:a,shown:B,variables:E},M,R,b){if(M.name!==R.name)return["the plan has another workflow in its place"];const n={target:`the target isn't the approved one (\
now ${a})`,package:`the package isn't the approved one (was ${b}\u2026, is ${B.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${E.join(", ")||"none"})`};return Object.
entries(n).flatMap(([r,d])=>M[r]===R[r]?[]:[d])}function i(a,B,E){const M=(b,n=4)=>t([a,E,b,B[b]],n);return[...[M("name"),M("target"),M("package"),M("variables"),c(B.shown,a,E)],M("outcome"),M("target\
Variables"),M("content",22)].join("")}function g(a=""){return p.exec(a)?.groups??{}}function c(a,B,E){const M=(0,u.createHash)("sha256").update(`${B} ${E}`).digest().readUIntBE(0,3);return(Number.parseInt(
a.slice(0,6),16)^M).toString(16).padStart(6,"0")}function s({options:a,workflows:B},E,M){const R=B.map(({name:b,target:n,package:r,variables:d})=>[b,n,r,d]);return t([E,"seal",w.map(b=>a[b]),R,M],43)}
function t(a,B){return(0,u.createHash)("sha256").update(JSON.stringify(a)).digest("base64url").slice(0,B)}}),231:((U,V,e)=>{e.d(V,{$E:()=>be,Pf:()=>ut,Cs:()=>Je,cS:()=>st});var u=e(39462),S=e(7279),w=e(
43657),k=e(77598),p=e(32975),h=e(30706),Q=e(28227),f=e(78209),A=e(16064),I=e(49688);const l=256*1024**2,i=5,g=5,c=new Set([400,401,403,404,410]),s=2,t="Download",a="Re-run the job.";async function B(v,{
url:z,freshUrl:Z,read:se}){let ce=z,we=0;return await(0,p.L5)(v,async()=>{ce??=await Z();const Te=await M(v,ce).catch(pe=>{throw pe instanceof S.HR&&pe.affectsAll?pe.with({affectsAll:!1}):pe});try{if(c.
has(Te.statusCode??0)){ce=void 0,we++;const We=we<g,$e=We?"":`${we} times `;throw E(`the URL was refused ${$e}(${Te.statusCode})`,a,{retryable:We})}const pe=await b(Te,v.signal),Ue=await se(pe).catch(
We=>{throw We instanceof S.HR&&(0,A.VL)(Te)&&!v.signal.aborted?We.with({retryable:!0,maxRetries:s}):We});return{bytes:pe,sha256:(0,k.createHash)("sha256").update(pe).digest("hex"),content:Ue}}finally{
Te.destroy()}})}function E(v,z,Z={}){return new S.HR({what:t,why:v,advice:z,topic:"the-package"},Z)}async function M(v,z){const{platform:Z,log:se,signal:ce}=v;let we=z,[Te,pe]=[z.origin,R(z)];for(let Ue=0;;Ue++){
const We=Ue===0&&we.origin===Z.url.origin,$e={accept:"*/*","accept-encoding":"identity",...We&&{"x-api-key":Z.apiKey},...pe!==void 0&&we.origin===Te&&{authorization:pe}},Ve={label:t,method:"GET",url:we,
headers:$e,isProven:!0},Le=async()=>{const x=await(0,A.uR)((0,A.WV)(t),ce,ue=>(0,A.tN)(Z.pool,Ve,ue));se.debug(`GET a package from ${(0,h.OX)(Ve.url.origin)}: ${x.statusCode}`);const ae=(0,A.RG)(x,t,`\
the server answered ${x.statusCode}`);if(!ae)return x;throw x.destroy(),ae},ne=await(We?Z.rateLimit.run({label:t},v,Le):Le()),G=(0,A.ET)(ne,we,t);if(G===void 0)return ne;if(ne.destroy(),Ue===i)throw E(
"the URL redirects in a circle",a);we=(0,f.I)(G.href,v);const X=R(we);X!==void 0&&([Te,pe]=[we.origin,X])}}function R({username:v,password:z}){if(!(v===""&&z===""))return`Basic ${Buffer.from(`${(0,I.D)(
v)}:${(0,I.D)(z)}`).toString("base64")}`}async function b(v,z){const{statusCode:Z,headers:se}=v,ce=se["content-type"]?.includes("text/html");if(Z===200&&ce){const we={retryable:!0,maxRetries:s};throw E(
"the server sent a web page instead of the package",`Check host, then ${a.toLowerCase()}`,we)}if(Z!==200)throw E(`the server answered ${Z}`,a,{retryable:Z===206});if(Number(se["content-length"])>l)throw n();
return await(0,A.uR)((0,A.WV)(t,"no data"),z,(we,Te)=>(0,Q.u)(v,{label:t,signal:we,maxBytes:l,tooLarge:n(),onProgress:Te}))}function n(){return E(`the package is larger than ${(0,h.Xe)(l)}, the limit`,
"Check host.")}var r=e(96006),d=e(23349),o=e(33353);const m="Check the workflow in AI for Process, then re-run the job.";async function y(v,z,{workflowId:Z,flowId:se,timeoutMs:ce,longestWaitMs:we,onStarted:Te}){
return v.log.info(`Exporting workflow ${Z}, flow ${se}, from ${z.url.href}`),await(0,u.N)({...v,platform:z},(0,u.R)(ce,"No package"),async pe=>{const Ue=await(0,d.Nq)(pe,{workflowId:Z,flowId:se}),{dockStatusId:We,
exportJobId:$e}=Ue;Te?.();const{last:Ve,outputs:Le}=await(0,o.Bv)(pe,Ue,{title:`Export job ${$e??"without an ID"}`,longestWaitMs:we,advice:m,idsIn:()=>({...$e!==void 0&&{"export-job-id":$e}})});try{const ne=await(0,d.
EH)(pe,Ue,Ve),G=async()=>(0,d.EH)(pe,Ue,await(0,r.SO)(pe,We)),X=ue=>(0,w.ue)(ue,pe.signal),{content:x,...ae}=await B(pe,{url:ne,freshUrl:G,read:X});return{...ae,package:x,job:Le}}catch(ne){throw new o.
y3(Le,(0,S.iT)(ne))}})}var C=e(19630),D=e(72899),F=e(5806),L=e(41519),Y=e(66561),$=e(66658),K=e(41643);const de={type:"hidden"};var Ie=e(53436),j=e(38504);const W={kind:"modified",path:[],from:de,to:de};
function P(v,z){if(v===void 0||z===void 0)return[W];if(v.id===z.id)return[];const[Z,se]=[ee(v),ee(z)];if(Z===void 0||se===void 0||v.type!==z.type)return[W];const ce=[],we=[...se.keys()],Te=new Map(we.
map((Ue,We)=>[Ue,We])),pe=[...Z.keys()].flatMap((Ue,We)=>{const $e=Te.get(Ue);return $e===void 0?[]:[[We,$e]]});v.type==="array"&&(0,j.jJ)(pe)&&ce.push({kind:"reordered",path:[],moved:[]});for(const Ue of[
...new Set([...Z.keys(),...we])].sort()){const We=[{type:"member",key:Ue}],[$e,Ve]=[Z.get(Ue),se.get(Ue)];$e===void 0?ce.push({kind:"added",path:We,value:de}):Ve===void 0?ce.push({kind:"removed",path:We,
value:de}):$e!==Ve&&ce.push({kind:"modified",path:We,from:de,to:de})}return ce}function H(v,z){return[...(v&&ee(v))?.keys()??[]].sort().map(se=>({kind:z,path:[{type:"member",key:se}],value:de}))}function ee(v){
if(v.type==="object")return new Map(Array.from(v.members,([Z,{id:se}])=>[Z,se]));if(v.type!=="array")return;const z=new Map;for(const Z of v.items){const se=Z.type==="object"&&Z.members.has("value")?fe(
Z):void 0;if(se===void 0||z.has(se))return;z.set(se,Z.id)}return z}function fe(v){const z=[(0,Ie.TN)(v,"name"),(0,Ie.TN)(v,"key")].find(Z=>Z?.startsWith('"'));return z===void 0?void 0:JSON.parse(z)}const le=1024*
1024;function Ae(v,z,{name:Z,ignore:se}){const ce=ie(se),we=[v,z].filter(Ve=>Ve!==void 0),Te=v!==void 0&&z!==void 0&&(Qe(v)||Qe(z)),Ue=[...new Set([...v?.files.keys()??[],...z?.files.keys()??[]])].sort().
flatMap(Ve=>(0,F.dU)(Ve)&&Te?[]:[{name:Ve,base:v?.files.get(Ve),head:z?.files.get(Ve)}]),We=Ye(Ue,ce),$e=v===void 0?"added":z===void 0?"removed":void 0;return{name:Z,status:$e??(We.length>0?"changed":
"unchanged"),counts:$e?{added:0,modified:0,removed:0,[$e]:1}:(0,Y.cz)(We.map(Y.xS)),files:We,variablesCompared:!(Te&&we.some(te)),secrets:[...new Set(we.flatMap(L.x3))],unusedIgnores:ce.unused()}}function ie(v){
const z=new Set(v.lines),Z=(0,K.cX)(),se={interner:Z,ignore:v,onMatch:ce=>z.delete(ce)};return{interner:Z,read(ce,we){const Te=(0,C.Hz)(ce)?(0,C.b6)(we):void 0;return Te===void 0?void 0:(0,K.u0)(Te,se)},
isDone:()=>z.size===0,unused:()=>[...z]}}function Qe({kind:v,files:z}){return v==="folder"&&![...z.keys()].some(F.dU)}function te({files:v}){return[...v].some(([z,Z])=>(0,F.dU)(z)&&(0,L.DF)(Z)?.variables.
length!==0)}function Ye(v,z){const Z=v.flatMap(({name:Te,base:pe,head:Ue})=>pe&&Ue&&pe.equals(Ue)?(z.isDone()||z.read(Te,pe),[]):[{name:Te,base:pe,head:Ue,from:pe&&z.read(Te,pe),to:Ue&&z.read(Te,Ue)}]),
se=Z.flatMap(({name:Te,from:pe,to:Ue})=>pe&&Ue&&!(0,F.dU)(Te)?[{name:Te,base:pe,head:Ue}]:[]),ce=(0,$.O)(se,z.interner),we=new Map(se.map(({name:Te},pe)=>[Te,ce[pe]]));return Z.flatMap(({from:Te,to:pe,
...Ue})=>Fe(Ue,Te,pe,we.get(Ue.name))??[])}function Fe({name:v,base:z,head:Z},se,ce,we){const Te=z===void 0?"added":Z===void 0?"removed":"modified",pe={name:v,status:Te,changes:[],references:[],matches:[],
base:void 0,head:void 0};if((0,F.dU)(v)){const $e=Te==="modified"?P(se,ce):H(se??ce,Te);return Te==="modified"&&$e.length===0?void 0:{...pe,kind:"variables",changes:$e}}if(we)return se?.id===ce?.id?void 0:
{...pe,kind:"json",base:se,head:ce,...we};if(Te!=="modified"&&(se??ce))return{...pe,kind:"json",base:se,head:ce};const Ue={...Ce("base",z),...Ce("head",Z)};return Object.keys(Ue).length===(Te==="modif\
ied"?2:1)?{...pe,kind:"text",text:Ue}:{...pe,kind:"binary"}}function Ce(v,z){const se=z&&z.length<=le&&!z.includes(0)?(0,C.b6)(z):void 0;return se===void 0?{}:{[v]:se}}var me=e(98920),ve=e(59870);async function Je(v,z,Z,se){
const{target:ce}=Z;if("workflowName"in ce)return Ze(Z,void 0,se.ignore);const we=await y(v,z,{...se,...ce});for(const Te of(0,L.x3)(we.package))z.secrets.add(Te);return Ze(Z,we,se.ignore)}function Ze(v,z,Z){
const{name:se,target:ce,package:we,definitions:Te}=v,pe=z&&it(z.package),Ue=we.files.get(ve.Km);v.variablesFile!==void 0&&Te.env&&He(se,Te.env.bytes,[pe?.env?.bytes,Ue]);const[We,$e]=[rt(pe?.env),rt(Te.
env)],Ve=We&&$e&&new Map([...$e,...We]),Le=pe&&ke(pe,We,pe.env),ne=ke(Te,pe||Te.env?Ve:void 0,Te.env??pe?.env),G=Ae(Le,ne,{name:se,ignore:Z}),X=Z.lines.length===0?G:Ae(Le,ne,{name:se,ignore:D.K$}),x=ut(
G),ae=[pe?.env?.bytes,Te.env?.bytes,Ue].flatMap(ye=>ye?(0,L.aC)(ye):[]),ue=(0,C.ol)(be(Te),D.K$);return{state:z,there:pe,changes:{...G,secrets:[...new Set(ae)]},ignored:ut(X).filter(ye=>!x.includes(ye)),
added:tt(Ve).filter(ye=>!We?.has(ye)),kept:tt($e).filter(ye=>We?.has(ye)&&We.get(ye)!==$e?.get(ye)),facts:{name:se,target:"workflowId"in ce?`${ce.workflowId} ${ce.flowId}`:`new workflow ${ce.workflowName}`,
package:ue,variables:tt($e),shown:v.sha256??ue,outcome:G.status==="unchanged"?"unchanged":"changed",targetVariables:tt(We),content:pe?(0,C.ol)(be(pe),Z):""}}}function it(v){try{return(0,me.mu)(v)}catch(z){
throw new S.HR({what:`The target's package ${(0,S.gJ)(z)}`,topic:"the-package"},{cause:z})}}function st({facts:v},{facts:z}){return v.content===z.content&&v.targetVariables.join(`
`)===z.targetVariables.join(`
`)}function ut({files:v}){const z=v.flatMap(({kind:Z,name:se,changes:ce})=>Z==="variables"?[]:ce.length===0?[se]:ce.map(we=>_e(we)||se));return[...new Set(z)]}function _e({kind:v,path:z}){const Z=z.map(
se=>se.type==="member"?se.key:"*");for(;Z.at(-1)==="*";)Z.pop();return Z.join(".")+(v==="reordered"?"[]":"")}function rt(v){return v===void 0?new Map:(0,L.DF)(v.bytes)?.variables.reduce((z,{name:Z,content:se})=>z.
set(Z,se),new Map)}function tt(v){return[...v?.keys()??[]].sort()}function be({app:v,flow:z}){return(0,ve.jz)("zip",[[ve.uq,v.bytes],[ve.n7,z.bytes]])}function ke(v,z,Z){const se=Object.fromEntries(tt(
z).map(we=>[we,""])),ce=z?Buffer.from(JSON.stringify(se)):Z?.bytes;return(0,ve.jz)("zip",[...be(v).files,...ce?[[ve.Km,ce]]:[]])}function He(v,z,Z){const ce=Z.map(Ue=>Ue&&(0,L.DF)(Ue)).find(Ue=>Ue&&Ue.
variables.length>0),we=J((0,L.DF)(z),ce);if(we===void 0)return;const Te=`env-variables of ${v} doesn't have the shape of the target's variables`,pe=`Write it like this, with your names and values: ${_(
ce)}`;throw new S.HR({what:Te,why:we,advice:pe,topic:"import-deploy-and-promote"})}function J(v,z){if(v===void 0)return"it must be a list or an object of variables, each with its own name and a value";
if(z===void 0)return;if(v.container!==z.container)return v.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";const Z=new Set(z.variables.flatMap(({keys:ce})=>ce)),
se=v.variables.flatMap(({name:ce,keys:we})=>we.flatMap(Te=>Z.has(Te)?[]:{name:ce,key:Te}));return se[0]&&`${se[0].name} has "${se[0].key}", which no variable there has`}const N={name:"API_URL",key:"AP\
I_URL",value:"https://api.example.com"},O={string:"",number:0,boolean:!1};function _(v={container:"array",variables:[{name:"",keys:["name"],content:'{"name":"","value":""}'}]}){const Z=v.variables.filter(
({keys:ce})=>ce.length>0).map(({content:ce})=>JSON.parse(ce)).flatMap(ce=>Object.entries(ce)),se=Object.fromEntries(Z.map(([ce,we])=>[ce,N[ce]??O[typeof we]??null]));return v.container==="array"?JSON.
stringify([se]):JSON.stringify({API_URL:Z.length===0?N.value:se})}}),67833:((U,V,e)=>{e.d(V,{A2:()=>l,WZ:()=>g,c2:()=>c,dJ:()=>f,jb:()=>I,p1:()=>Q,sb:()=>h,wZ:()=>A});var u=e(83273),S=e(52176),w=e(66561),
k=e(7279),p=e(37487);function h(s){return s.filter(t=>t.plan!==void 0)}function Q(s){return h(s).filter(({plan:t,action:a,backup:B})=>t.facts.outcome==="unchanged"&&a!=="finish"&&!B)}function f(s){return s.
flatMap(({candidate:{name:t},error:a})=>a?[{name:t,error:a}]:[])}function A({candidate:{target:s},job:t}){return"workflowId"in s?s.workflowId:t["workflow-id"]}function I(s){return{workflows:h(s).map(({
plan:t})=>t.changes)}}async function l({rows:s,digest:t},{fromList:a}){const[B]=s,E=I(s),M=E.workflows.length===s.length;(0,p.n0)({...M&&{changed:(0,w.Hq)(E),...(0,w.xW)(E)},"plan-digest":t,...!a&&B&&
{...g(B.job),"workflow-id":A(B)},...await(0,S.dF)("promotions",s.map(i))})}function i(s){const{candidate:t,plan:a,imported:B,deployed:E,backup:M,job:R,error:b}=s;return{name:t.name,"workflow-id":A(s),
...a&&{changed:a.facts.outcome==="changed",...a.changes.counts},"package-sha256":t.sha256,imported:B,deployed:E,"dock-status-id":R["dock-status-id"],...M?.id!==void 0&&{"backup-artifact-id":M.id,"back\
up-artifact-name":M.name},error:b&&(0,u.UX)(b)}}function g({"workflow-id":s,"dock-status-id":t,status:a}){return{"workflow-id":s,"dock-status-id":t,status:a}}function c({rows:s,refusal:t},{fromList:a,
isPlan:B}){const E=f(s),M=E[0]?.error??t;if(E.length===0||!a)return M;const R=s.length-h(s).length,b=s.filter(({begun:r})=>!r).map(({candidate:r})=>r.name),n=R>0?`${R} of ${s.length} targets could not\
 be compared. ${(0,u.As)(E)}${B?"":" Nothing was changed."}`:`${(0,u.As)(E)}${b.length===0?"":` Not started: ${b.join(", ")}.`}`;return new k.HR({what:n,topic:M instanceof k.HR?M.topic:void 0},{cause:M})}}),
32975:((U,V,e)=>{e.d(V,{L5:()=>Q,Mu:()=>g,Oc:()=>A,Vs:()=>l,yy:()=>i});var u=e(7279),S=e(30706);const w=7,k=3e4,p=2**31-1,h=429;async function Q({log:c,signal:s,endsAt:t},a,{atLeastMs:B=0}={}){let E=0,
M=0,R;for(;;)try{return await a()}catch(b){if(!(b instanceof u.HR&&b.retryable))throw b;R??=performance.now();const n=b.busy||b.status===h;M=n?M+1:0,n||E++;const r=E>(b.maxRetries??w)&&performance.now()-
R>=B;if(!n&&r)throw f(b,`, ${E} times in a row`);const o=b.status===h&&b.retryAfterMs>0?b.retryAfterMs:I(M||E,b.retryAfterMs),m=(0,S.zK)(o);if(performance.now()+o>=t)throw f(b,`, and waiting ${m} befo\
re the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");c.info(`${(0,S.OX)(b.sentence,1e3)}; retrying in ${m}`),await i(o,s)}}function f(c,s,t=c.advice){const{
what:a,why:B}=c;return c.with({...B===""?{what:a+s}:{why:B+s},advice:t,retryable:!1})}async function A(c,s){return await Q(c,()=>s().catch(t=>{throw t instanceof u.HR&&t.busy?t.with({retryable:!0}):t}))}
function I(c,s){const t=Math.min(k,1e3*2**(c-1));return Math.max(s,t*(.5+Math.random()/2))}function l(c){if(c===void 0)return 0;if(/^\d+$/.test(c))return Math.min(Number(c)*1e3,p);const s=Date.parse(c);
return Number.isNaN(s)?0:Math.min(Math.max(0,s-Date.now()),p)}async function i(c,s){let t;try{await g(s,new Promise(a=>{t=setTimeout(a,c)}))}finally{clearTimeout(t)}}function g(c,s){return new Promise(
(t,a)=>{const B=()=>a(c.reason);s.then(t,a).finally(()=>c.removeEventListener("abort",B)),c.aborted?B():c.addEventListener("abort",B,{once:!0})})}}),30706:((U,V,e)=>{e.d(V,{MW:()=>k,OX:()=>u,TL:()=>w,
Xe:()=>p,hS:()=>h,pO:()=>I,zK:()=>Q});function u(g,c=300){const s=g.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return S(s,c)}function S(g,c){const s=Array.from(g);return s.length>c?
`${s.slice(0,c).join("")}\u2026`:g}function w(g,c=100){return JSON.stringify(S(g,c)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,s=>`\\u{${s.codePointAt(0)?.toString(16)}}`)}function k(g){return w(g,1e3).replaceAll(
"\\\\","\\")}function p(g){if(g<1024)return`${g} B`;const c=["KiB","MiB","GiB"];let s=g/1024;for(;s>=1023.95&&c.length>1;)s/=1024,c.shift();return`${s.toFixed(1)} ${c[0]}`}function h(g,c){return`${g.toLocaleString(
"en-US")} ${c}${g===1?"":"s"}`}function Q(g){if(g<9950)return`${(g/1e3).toFixed(1)} s`;const c=Math.round(g/1e3);if(c<60)return`${c} s`;const[s,t]=[Math.floor(c/60),Math.floor(c/3600)];return t>0?`${t}\
 h ${s%60} min`:`${s} min ${c%60} s`}const f=4,A=8;class I{#e=new Map;constructor(c=[]){for(const s of c)this.add(s)}add(c){for(const s of[c,...c.split(/[\r\n]+/).map(t=>t.trim())])for(const t of[s,JSON.
stringify(s).slice(1,-1),encodeURIComponent(Buffer.from(s).toString())]){if(t==="")continue;const a=t.slice(0,A);this.#e.set(a,(this.#e.get(a)??new Set).add(t))}}redact=(c,s=300)=>{const t=c.trimStart(),
a=Math.min(t.length,s*4);let B="",E=0;for(let M=0;M<a;M++){const R=l(this.#e,t,M);R>0&&M>=E&&(B+="***"),E=Math.max(E,M+R),M>=E&&(B+=t[M])}return u(a<t.length?`${B}\u2026`:B,s)}}function l(g,c,s){let t=0;
for(let a=1;a<=A;a++)for(const B of g.get(c.slice(s,s+a))??[]){const E=s+B.length;B.length<=t||!c.startsWith(B,s)||(B.length>=f||i(c,s,E))&&(t=B.length)}return t}function i(g,c,s){const t=g.slice(Math.
max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(t)&&!/^[\p{L}\p{N}]/u.test(g.slice(s,s+2))}}),77094:((U,V,e)=>{e.d(V,{Yz:()=>Ct,z3:()=>mt,V4:()=>nt,pq:()=>St,lm:()=>yt,C1:()=>Et,uH:()=>Qt,Pq:()=>ot,z:()=>y,
$e:()=>Lt});var u=e(70857);function S(Ee){return Ee==null?"":typeof Ee=="string"||Ee instanceof String?Ee:JSON.stringify(Ee)}function w(Ee){return Object.keys(Ee).length?{title:Ee.title,file:Ee.file,line:Ee.
startLine,endLine:Ee.endLine,col:Ee.startColumn,endColumn:Ee.endColumn}:{}}function k(Ee,oe,ge){const De=new Q(Ee,oe,ge);process.stdout.write(De.toString()+u.EOL)}function p(Ee,oe=""){k(Ee,{},oe)}const h="\
::";class Q{constructor(oe,ge,De){oe||(oe="missing.command"),this.command=oe,this.properties=ge,this.message=De}toString(){let oe=h+this.command;if(this.properties&&Object.keys(this.properties).length>
0){oe+=" ";let ge=!0;for(const De in this.properties)if(this.properties.hasOwnProperty(De)){const Ge=this.properties[De];Ge&&(ge?ge=!1:oe+=",",oe+=`${De}=${A(Ge)}`)}}return oe+=`${h}${f(this.message)}`,
oe}}function f(Ee){return S(Ee).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function A(Ee){return S(Ee).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3\
A").replace(/,/g,"%2C")}var I=e(76982),l=e(79896);function i(Ee,oe){const ge=process.env[`GITHUB_${Ee}`];if(!ge)throw new Error(`Unable to find environment variable for file command ${Ee}`);if(!l.existsSync(
ge))throw new Error(`Missing file at path: ${ge}`);l.appendFileSync(ge,`${S(oe)}${u.EOL}`,{encoding:"utf8"})}function g(Ee,oe){const ge=`ghadelimiter_${I.randomUUID()}`,De=S(oe);if(Ee.includes(ge))throw new Error(
`Unexpected input: name should not contain the delimiter "${ge}"`);if(De.includes(ge))throw new Error(`Unexpected input: value should not contain the delimiter "${ge}"`);return`${Ee}<<${ge}${u.EOL}${De}${u.
EOL}${ge}`}var c=e(16928),s=e(22779),t=e(92145),a=function(Ee,oe,ge,De){function Ge(Oe){return Oe instanceof ge?Oe:new ge(function(ze){ze(Oe)})}return new(ge||(ge=Promise))(function(Oe,ze){function at(Xe){
try{At(De.next(Xe))}catch(It){ze(It)}}function Bt(Xe){try{At(De.throw(Xe))}catch(It){ze(It)}}function At(Xe){Xe.done?Oe(Xe.value):Ge(Xe.value).then(at,Bt)}At((De=De.apply(Ee,oe||[])).next())})};class B{static createHttpClient(oe=!0,ge=10){
const De={allowRetries:oe,maxRetries:ge};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(B.getRequestToken())],De)}static getRequestToken(){const oe=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!oe)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return oe}static getIDTokenUrl(){const oe=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!oe)throw new Error("Unable to\
 get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return oe}static getCall(oe){return a(this,void 0,void 0,function*(){var ge;const Oe=(ge=(yield B.createHttpClient().getJson(oe).catch(ze=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${ze.statusCode}
 
        Error Message: ${ze.message}`)})).result)===null||ge===void 0?void 0:ge.value;if(!Oe)throw new Error("Response json body do not have ID Token field");return Oe})}static getIDToken(oe){return a(
this,void 0,void 0,function*(){try{let ge=B.getIDTokenUrl();if(oe){const Ge=encodeURIComponent(oe);ge=`${ge}&audience=${Ge}`}debug(`ID token url is ${ge}`);const De=yield B.getCall(ge);return setSecret(
De),De}catch(ge){throw new Error(`Error message: ${ge.message}`)}})}}var E=function(Ee,oe,ge,De){function Ge(Oe){return Oe instanceof ge?Oe:new ge(function(ze){ze(Oe)})}return new(ge||(ge=Promise))(function(Oe,ze){
function at(Xe){try{At(De.next(Xe))}catch(It){ze(It)}}function Bt(Xe){try{At(De.throw(Xe))}catch(It){ze(It)}}function At(Xe){Xe.done?Oe(Xe.value):Ge(Xe.value).then(at,Bt)}At((De=De.apply(Ee,oe||[])).next())})};
const{access:M,appendFile:R,writeFile:b}=l.promises,n="GITHUB_STEP_SUMMARY",r="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class d{constructor(){
this._buffer=""}filePath(){return E(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const oe=process.env[n];if(!oe)throw new Error(`Unable to find environment variable for $${n}\
. Check if your runtime environment supports job summaries.`);try{yield M(oe,l.constants.R_OK|l.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${oe}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=oe,this._filePath})}wrap(oe,ge,De={}){const Ge=Object.entries(De).map(([Oe,ze])=>` ${Oe}="${ze}"`).join("");return ge?`<${oe}${Ge}>${ge}</${oe}>`:`\
<${oe}${Ge}>`}write(oe){return E(this,void 0,void 0,function*(){const ge=!!oe?.overwrite,De=yield this.filePath();return yield(ge?b:R)(De,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return E(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(oe,ge=!1){
return this._buffer+=oe,ge?this.addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(oe,ge){const De=Object.assign({},ge&&{lang:ge}),Ge=this.wrap("pre",this.wrap("code",oe),De);return this.addRaw(
Ge).addEOL()}addList(oe,ge=!1){const De=ge?"ol":"ul",Ge=oe.map(ze=>this.wrap("li",ze)).join(""),Oe=this.wrap(De,Ge);return this.addRaw(Oe).addEOL()}addTable(oe){const ge=oe.map(Ge=>{const Oe=Ge.map(ze=>{
if(typeof ze=="string")return this.wrap("td",ze);const{header:at,data:Bt,colspan:At,rowspan:Xe}=ze,It=at?"th":"td",Vt=Object.assign(Object.assign({},At&&{colspan:At}),Xe&&{rowspan:Xe});return this.wrap(
It,Bt,Vt)}).join("");return this.wrap("tr",Oe)}).join(""),De=this.wrap("table",ge);return this.addRaw(De).addEOL()}addDetails(oe,ge){const De=this.wrap("details",this.wrap("summary",oe)+ge);return this.
addRaw(De).addEOL()}addImage(oe,ge,De){const{width:Ge,height:Oe}=De||{},ze=Object.assign(Object.assign({},Ge&&{width:Ge}),Oe&&{height:Oe}),at=this.wrap("img",null,Object.assign({src:oe,alt:ge},ze));return this.
addRaw(at).addEOL()}addHeading(oe,ge){const De=`h${ge}`,Ge=["h1","h2","h3","h4","h5","h6"].includes(De)?De:"h1",Oe=this.wrap(Ge,oe);return this.addRaw(Oe).addEOL()}addSeparator(){const oe=this.wrap("h\
r",null);return this.addRaw(oe).addEOL()}addBreak(){const oe=this.wrap("br",null);return this.addRaw(oe).addEOL()}addQuote(oe,ge){const De=Object.assign({},ge&&{cite:ge}),Ge=this.wrap("blockquote",oe,
De);return this.addRaw(Ge).addEOL()}addLink(oe,ge){const De=this.wrap("a",oe,{href:ge});return this.addRaw(De).addEOL()}}const o=new d,m=null,y=o;function C(Ee){return Ee.replace(/[\\]/g,"/")}function D(Ee){
return Ee.replace(/[/]/g,"\\")}function F(Ee){return Ee.replace(/[/\\]/g,path.sep)}var L=e(13193),Y=e(24434);const $=lt(import.meta.url)("child_process");var K=e(42613),de=function(Ee,oe,ge,De){function Ge(Oe){
return Oe instanceof ge?Oe:new ge(function(ze){ze(Oe)})}return new(ge||(ge=Promise))(function(Oe,ze){function at(Xe){try{At(De.next(Xe))}catch(It){ze(It)}}function Bt(Xe){try{At(De.throw(Xe))}catch(It){
ze(It)}}function At(Xe){Xe.done?Oe(Xe.value):Ge(Xe.value).then(at,Bt)}At((De=De.apply(Ee,oe||[])).next())})};const{chmod:Ie,copyFile:j,lstat:W,mkdir:P,open:H,readdir:ee,rename:fe,rm:le,rmdir:Ae,stat:ie,
symlink:Qe,unlink:te}=l.promises,Ye=process.platform==="win32";function Fe(Ee){return de(this,void 0,void 0,function*(){const oe=yield fs.promises.readlink(Ee);return Ye&&!oe.endsWith("\\")?`${oe}\\`:
oe})}const Ce=268435456,me=l.constants.O_RDONLY;function ve(Ee){return de(this,void 0,void 0,function*(){try{yield ie(Ee)}catch(oe){if(oe.code==="ENOENT")return!1;throw oe}return!0})}function Je(Ee){return de(
this,arguments,void 0,function*(oe,ge=!1){return(ge?yield ie(oe):yield W(oe)).isDirectory()})}function Ze(Ee){if(Ee=st(Ee),!Ee)throw new Error('isRooted() parameter "p" cannot be empty');return Ye?Ee.
startsWith("\\")||/^[A-Z]:/i.test(Ee):Ee.startsWith("/")}function it(Ee,oe){return de(this,void 0,void 0,function*(){let ge;try{ge=yield ie(Ee)}catch(Ge){Ge.code!=="ENOENT"&&console.log(`Unexpected er\
ror attempting to determine if executable file exists '${Ee}': ${Ge}`)}if(ge&&ge.isFile()){if(Ye){const Ge=c.extname(Ee).toUpperCase();if(oe.some(Oe=>Oe.toUpperCase()===Ge))return Ee}else if(ut(ge))return Ee}
const De=Ee;for(const Ge of oe){Ee=De+Ge,ge=void 0;try{ge=yield ie(Ee)}catch(Oe){Oe.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Ee}': ${Oe}`)}if(ge&&
ge.isFile()){if(Ye){try{const Oe=c.dirname(Ee),ze=c.basename(Ee).toUpperCase();for(const at of yield ee(Oe))if(ze===at.toUpperCase()){Ee=c.join(Oe,at);break}}catch(Oe){console.log(`Unexpected error at\
tempting to determine the actual case of the file '${Ee}': ${Oe}`)}return Ee}else if(ut(ge))return Ee}}return""})}function st(Ee){return Ee=Ee||"",Ye?(Ee=Ee.replace(/\//g,"\\"),Ee.replace(/\\\\+/g,"\\")):
Ee.replace(/\/\/+/g,"/")}function ut(Ee){return(Ee.mode&1)>0||(Ee.mode&8)>0&&process.getgid!==void 0&&Ee.gid===process.getgid()||(Ee.mode&64)>0&&process.getuid!==void 0&&Ee.uid===process.getuid()}function _e(){
var Ee;return(Ee=process.env.COMSPEC)!==null&&Ee!==void 0?Ee:"cmd.exe"}var rt=function(Ee,oe,ge,De){function Ge(Oe){return Oe instanceof ge?Oe:new ge(function(ze){ze(Oe)})}return new(ge||(ge=Promise))(
function(Oe,ze){function at(Xe){try{At(De.next(Xe))}catch(It){ze(It)}}function Bt(Xe){try{At(De.throw(Xe))}catch(It){ze(It)}}function At(Xe){Xe.done?Oe(Xe.value):Ge(Xe.value).then(at,Bt)}At((De=De.apply(
Ee,oe||[])).next())})};function tt(Ee,oe){return rt(this,arguments,void 0,function*(ge,De,Ge={}){const{force:Oe,recursive:ze,copySourceDirectory:at}=O(Ge),Bt=(yield ioUtil.exists(De))?yield ioUtil.stat(
De):null;if(Bt&&Bt.isFile()&&!Oe)return;const At=Bt&&Bt.isDirectory()&&at?path.join(De,path.basename(ge)):De;if(!(yield ioUtil.exists(ge)))throw new Error(`no such file or directory: ${ge}`);if((yield ioUtil.
stat(ge)).isDirectory())if(ze)yield _(ge,At,0,Oe);else throw new Error(`Failed to copy. ${ge} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(ge,At)==="")throw new Error(
`'${At}' and '${ge}' are the same file`);yield v(ge,At,Oe)}})}function be(Ee,oe){return rt(this,arguments,void 0,function*(ge,De,Ge={}){if(yield ioUtil.exists(De)){let Oe=!0;if((yield ioUtil.isDirectory(
De))&&(De=path.join(De,path.basename(ge)),Oe=yield ioUtil.exists(De)),Oe)if(Ge.force==null||Ge.force)yield ke(De);else throw new Error("Destination already exists")}yield He(path.dirname(De)),yield ioUtil.
rename(ge,De)})}function ke(Ee){return rt(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(Ee))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{
yield ioUtil.rm(Ee,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(oe){throw new Error(`File was unable to be removed ${oe}`)}})}function He(Ee){return rt(this,void 0,void 0,function*(){ok(
Ee,"a path argument must be provided"),yield ioUtil.mkdir(Ee,{recursive:!0})})}function J(Ee,oe){return rt(this,void 0,void 0,function*(){if(!Ee)throw new Error("parameter 'tool' is required");if(oe){
const De=yield J(Ee,!1);if(!De)throw Ye?new Error(`Unable to locate executable file: ${Ee}. Please verify either the file path exists or the file can be found within a directory specified by the PATH \
environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${Ee}. Please verify either the file path exists or the file can\
 be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return De}const ge=yield N(Ee);return ge&&ge.length>0?ge[0]:""})}function N(Ee){
return rt(this,void 0,void 0,function*(){if(!Ee)throw new Error("parameter 'tool' is required");const oe=[];if(Ye&&process.env.PATHEXT)for(const Ge of process.env.PATHEXT.split(c.delimiter))Ge&&oe.push(
Ge);if(Ze(Ee)){const Ge=yield it(Ee,oe);return Ge?[Ge]:[]}if(Ee.includes(c.sep))return[];const ge=[];if(process.env.PATH)for(const Ge of process.env.PATH.split(c.delimiter))Ge&&ge.push(Ge);const De=[];
for(const Ge of ge){const Oe=yield it(c.join(Ge,Ee),oe);Oe&&De.push(Oe)}return De})}function O(Ee){const oe=Ee.force==null?!0:Ee.force,ge=!!Ee.recursive,De=Ee.copySourceDirectory==null?!0:!!Ee.copySourceDirectory;
return{force:oe,recursive:ge,copySourceDirectory:De}}function _(Ee,oe,ge,De){return rt(this,void 0,void 0,function*(){if(ge>=255)return;ge++,yield He(oe);const Ge=yield ioUtil.readdir(Ee);for(const Oe of Ge){
const ze=`${Ee}/${Oe}`,at=`${oe}/${Oe}`;(yield ioUtil.lstat(ze)).isDirectory()?yield _(ze,at,ge,De):yield v(ze,at,De)}yield ioUtil.chmod(oe,(yield ioUtil.stat(Ee)).mode)})}function v(Ee,oe,ge){return rt(
this,void 0,void 0,function*(){if((yield ioUtil.lstat(Ee)).isSymbolicLink()){try{yield ioUtil.lstat(oe),yield ioUtil.unlink(oe)}catch(Ge){Ge.code==="EPERM"&&(yield ioUtil.chmod(oe,"0666"),yield ioUtil.
unlink(oe))}const De=yield ioUtil.readlink(Ee);yield ioUtil.symlink(De,oe,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(oe))||ge)&&(yield ioUtil.copyFile(Ee,oe))})}const z=lt(import.meta.
url)("timers");var Z=function(Ee,oe,ge,De){function Ge(Oe){return Oe instanceof ge?Oe:new ge(function(ze){ze(Oe)})}return new(ge||(ge=Promise))(function(Oe,ze){function at(Xe){try{At(De.next(Xe))}catch(It){
ze(It)}}function Bt(Xe){try{At(De.throw(Xe))}catch(It){ze(It)}}function At(Xe){Xe.done?Oe(Xe.value):Ge(Xe.value).then(at,Bt)}At((De=De.apply(Ee,oe||[])).next())})};const se=process.platform==="win32";
class ce extends Y.EventEmitter{constructor(oe,ge,De){if(super(),!oe)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=oe,this.args=ge||[],this.options=De||{}}_debug(oe){this.
options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(oe)}_getCommandString(oe,ge){const De=this._getSpawnFileName(),Ge=this._getSpawnArgs(oe);let Oe=ge?"":"[command]";if(se)if(this.
_isCmdFile()){Oe+=De;for(const ze of Ge)Oe+=` ${ze}`}else if(oe.windowsVerbatimArguments){Oe+=`"${De}"`;for(const ze of Ge)Oe+=` ${ze}`}else{Oe+=this._windowsQuoteCmdArg(De);for(const ze of Ge)Oe+=` ${this.
_windowsQuoteCmdArg(ze)}`}else{Oe+=De;for(const ze of Ge)Oe+=` ${ze}`}return Oe}_processLineBuffer(oe,ge,De){try{let Ge=ge+oe.toString(),Oe=Ge.indexOf(u.EOL);for(;Oe>-1;){const ze=Ge.substring(0,Oe);De(
ze),Ge=Ge.substring(Oe+u.EOL.length),Oe=Ge.indexOf(u.EOL)}return Ge}catch(Ge){return this._debug(`error processing line. Failed with error ${Ge}`),""}}_getSpawnFileName(){return se&&this._isCmdFile()?
process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(oe){if(se&&this._isCmdFile()){let ge=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const De of this.args)ge+=" ",ge+=oe.windowsVerbatimArguments?
De:this._windowsQuoteCmdArg(De);return ge+='"',[ge]}return this.args}_endsWith(oe,ge){return oe.endsWith(ge)}_isCmdFile(){const oe=this.toolPath.toUpperCase();return this._endsWith(oe,".CMD")||this._endsWith(
oe,".BAT")}_windowsQuoteCmdArg(oe){if(!this._isCmdFile())return this._uvQuoteCmdArg(oe);if(!oe)return'""';const ge=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",
'"'];let De=!1;for(const ze of oe)if(ge.some(at=>at===ze)){De=!0;break}if(!De)return oe;let Ge='"',Oe=!0;for(let ze=oe.length;ze>0;ze--)Ge+=oe[ze-1],Oe&&oe[ze-1]==="\\"?Ge+="\\":oe[ze-1]==='"'?(Oe=!0,
Ge+='"'):Oe=!1;return Ge+='"',Ge.split("").reverse().join("")}_uvQuoteCmdArg(oe){if(!oe)return'""';if(!oe.includes(" ")&&!oe.includes("	")&&!oe.includes('"'))return oe;if(!oe.includes('"')&&!oe.includes(
"\\"))return`"${oe}"`;let ge='"',De=!0;for(let Ge=oe.length;Ge>0;Ge--)ge+=oe[Ge-1],De&&oe[Ge-1]==="\\"?ge+="\\":oe[Ge-1]==='"'?(De=!0,ge+="\\"):De=!1;return ge+='"',ge.split("").reverse().join("")}_cloneExecOptions(oe){
oe=oe||{};const ge={cwd:oe.cwd||process.cwd(),env:oe.env||process.env,silent:oe.silent||!1,windowsVerbatimArguments:oe.windowsVerbatimArguments||!1,failOnStdErr:oe.failOnStdErr||!1,ignoreReturnCode:oe.
ignoreReturnCode||!1,delay:oe.delay||1e4};return ge.outStream=oe.outStream||process.stdout,ge.errStream=oe.errStream||process.stderr,ge}_getSpawnOptions(oe,ge){oe=oe||{};const De={};return De.cwd=oe.cwd,
De.env=oe.env,De.windowsVerbatimArguments=oe.windowsVerbatimArguments||this._isCmdFile(),oe.windowsVerbatimArguments&&(De.argv0=`"${ge}"`),De}exec(){return Z(this,void 0,void 0,function*(){return!Ze(this.
toolPath)&&(this.toolPath.includes("/")||se&&this.toolPath.includes("\\"))&&(this.toolPath=c.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield J(this.toolPath,!0),
new Promise((oe,ge)=>Z(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const At of this.args)this._debug(`   ${At}`);const De=this._cloneExecOptions(
this.options);!De.silent&&De.outStream&&De.outStream.write(this._getCommandString(De)+u.EOL);const Ge=new Te(De,this.toolPath);if(Ge.on("debug",At=>{this._debug(At)}),this.options.cwd&&!(yield ve(this.
options.cwd)))return ge(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Oe=this._getSpawnFileName(),ze=$.spawn(Oe,this._getSpawnArgs(De),this._getSpawnOptions(this.options,Oe));let at="";
ze.stdout&&ze.stdout.on("data",At=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(At),!De.silent&&De.outStream&&De.outStream.write(At),at=this._processLineBuffer(
At,at,Xe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Xe)})});let Bt="";if(ze.stderr&&ze.stderr.on("data",At=>{Ge.processStderr=!0,this.options.listeners&&this.
options.listeners.stderr&&this.options.listeners.stderr(At),!De.silent&&De.errStream&&De.outStream&&(De.failOnStdErr?De.errStream:De.outStream).write(At),Bt=this._processLineBuffer(At,Bt,Xe=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(Xe)})}),ze.on("error",At=>{Ge.processError=At.message,Ge.processExited=!0,Ge.processClosed=!0,Ge.CheckComplete()}),ze.on("exit",
At=>{Ge.processExitCode=At,Ge.processExited=!0,this._debug(`Exit code ${At} received from tool '${this.toolPath}'`),Ge.CheckComplete()}),ze.on("close",At=>{Ge.processExitCode=At,Ge.processExited=!0,Ge.
processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),Ge.CheckComplete()}),Ge.on("done",(At,Xe)=>{at.length>0&&this.emit("stdline",at),Bt.length>0&&this.emit("errline",
Bt),ze.removeAllListeners(),At?ge(At):oe(Xe)}),this.options.input){if(!ze.stdin)throw new Error("child process missing stdin");ze.stdin.end(this.options.input)}}))})}}function we(Ee){const oe=[];let ge=!1,
De=!1,Ge="";function Oe(ze){De&&ze!=='"'&&(Ge+="\\"),Ge+=ze,De=!1}for(let ze=0;ze<Ee.length;ze++){const at=Ee.charAt(ze);if(at==='"'){De?Oe(at):ge=!ge;continue}if(at==="\\"&&De){Oe(at);continue}if(at===
"\\"&&ge){De=!0;continue}if(at===" "&&!ge){Ge.length>0&&(oe.push(Ge),Ge="");continue}Oe(at)}return Ge.length>0&&oe.push(Ge.trim()),oe}class Te extends Y.EventEmitter{constructor(oe,ge){if(super(),this.
processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!ge)throw new Error("toolPath must not be empty");
this.options=oe,this.toolPath=ge,oe.delay&&(this.delay=oe.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,z.setTimeout)(Te.HandleTimeout,this.
delay,this)))}_debug(oe){this.emit("debug",oe)}_setResult(){let oe;this.processExited&&(this.processError?oe=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. Th\
is may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?oe=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(oe=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",oe,this.processExitCode)}static HandleTimeout(oe){if(!oe.done){if(!oe.processClosed&&oe.processExited){const ge=`The STDIO streams did no\
t close within ${oe.delay/1e3} seconds of the exit event from process '${oe.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;oe._debug(ge)}oe._setResult()}}}
var pe=function(Ee,oe,ge,De){function Ge(Oe){return Oe instanceof ge?Oe:new ge(function(ze){ze(Oe)})}return new(ge||(ge=Promise))(function(Oe,ze){function at(Xe){try{At(De.next(Xe))}catch(It){ze(It)}}
function Bt(Xe){try{At(De.throw(Xe))}catch(It){ze(It)}}function At(Xe){Xe.done?Oe(Xe.value):Ge(Xe.value).then(at,Bt)}At((De=De.apply(Ee,oe||[])).next())})};function Ue(Ee,oe,ge){return pe(this,void 0,
void 0,function*(){const De=tr.argStringToArray(Ee);if(De.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const Ge=De[0];return oe=De.slice(1).concat(oe||[]),new tr.ToolRunner(
Ge,oe,ge).exec()})}function We(Ee,oe,ge){return pe(this,void 0,void 0,function*(){var De,Ge;let Oe="",ze="";const at=new StringDecoder("utf8"),Bt=new StringDecoder("utf8"),At=(De=ge?.listeners)===null||
De===void 0?void 0:De.stdout,Xe=(Ge=ge?.listeners)===null||Ge===void 0?void 0:Ge.stderr,It=Ht=>{ze+=Bt.write(Ht),Xe&&Xe(Ht)},Vt=Ht=>{Oe+=at.write(Ht),At&&At(Ht)},Wt=Object.assign(Object.assign({},ge?.
listeners),{stdout:Vt,stderr:It}),Pt=yield Ue(Ee,oe,Object.assign(Object.assign({},ge),{listeners:Wt}));return Oe+=at.end(),ze+=Bt.end(),{exitCode:Pt,stdout:Oe,stderr:ze}})}var $e=function(Ee,oe,ge,De){
function Ge(Oe){return Oe instanceof ge?Oe:new ge(function(ze){ze(Oe)})}return new(ge||(ge=Promise))(function(Oe,ze){function at(Xe){try{At(De.next(Xe))}catch(It){ze(It)}}function Bt(Xe){try{At(De.throw(
Xe))}catch(It){ze(It)}}function At(Xe){Xe.done?Oe(Xe.value):Ge(Xe.value).then(at,Bt)}At((De=De.apply(Ee,oe||[])).next())})};const Ve=()=>$e(void 0,void 0,void 0,function*(){const{stdout:Ee}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:oe}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassN\
ame Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:oe.trim(),version:Ee.trim()}}),Le=()=>$e(void 0,void 0,void 0,function*(){var Ee,oe,ge,De;const{stdout:Ge}=yield exec.getExecOutput(
"sw_vers",void 0,{silent:!0}),Oe=(oe=(Ee=Ge.match(/ProductVersion:\s*(.+)/))===null||Ee===void 0?void 0:Ee[1])!==null&&oe!==void 0?oe:"";return{name:(De=(ge=Ge.match(/ProductName:\s*(.+)/))===null||ge===
void 0?void 0:ge[1])!==null&&De!==void 0?De:"",version:Oe}}),ne=()=>$e(void 0,void 0,void 0,function*(){const{stdout:Ee}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[oe,ge]=Ee.
trim().split(`
`);return{name:oe,version:ge}}),G=u.platform(),X=u.arch(),x=G==="win32",ae=G==="darwin",ue=G==="linux";function ye(){return $e(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield x?
Ve():ae?Le():ne()),{platform:G,arch:X,isWindows:x,isMacOS:ae,isLinux:ue})})}var Se=function(Ee,oe,ge,De){function Ge(Oe){return Oe instanceof ge?Oe:new ge(function(ze){ze(Oe)})}return new(ge||(ge=Promise))(
function(Oe,ze){function at(Xe){try{At(De.next(Xe))}catch(It){ze(It)}}function Bt(Xe){try{At(De.throw(Xe))}catch(It){ze(It)}}function At(Xe){Xe.done?Oe(Xe.value):Ge(Xe.value).then(at,Bt)}At((De=De.apply(
Ee,oe||[])).next())})},Ne;(function(Ee){Ee[Ee.Success=0]="Success",Ee[Ee.Failure=1]="Failure"})(Ne||(Ne={}));function je(Ee,oe){const ge=toCommandValue(oe);if(process.env[Ee]=ge,process.env.GITHUB_ENV||
"")return issueFileCommand("ENV",prepareKeyValueMessage(Ee,oe));issueCommand("set-env",{name:Ee},ge)}function ot(Ee){k("add-mask",{},Ee)}function ht(Ee){process.env.GITHUB_PATH||""?issueFileCommand("P\
ATH",Ee):issueCommand("add-path",{},Ee),process.env.PATH=`${Ee}${path.delimiter}${process.env.PATH}`}function nt(Ee,oe){const ge=process.env[`INPUT_${Ee.replace(/ /g,"_").toUpperCase()}`]||"";if(oe&&oe.
required&&!ge)throw new Error(`Input required and not supplied: ${Ee}`);return oe&&oe.trimWhitespace===!1?ge:ge.trim()}function gt(Ee,oe){const ge=nt(Ee,oe).split(`
`).filter(De=>De!=="");return oe&&oe.trimWhitespace===!1?ge:ge.map(De=>De.trim())}function dt(Ee,oe){const ge=["true","True","TRUE"],De=["false","False","FALSE"],Ge=nt(Ee,oe);if(ge.includes(Ge))return!0;
if(De.includes(Ge))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Ee}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Qt(Ee,oe){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",g(Ee,oe));process.stdout.write(u.EOL),k("set-output",
{name:Ee},S(oe))}function bt(Ee){issue("echo",Ee?"on":"off")}function Et(Ee){process.exitCode=Ne.Failure,mt(Ee)}function Dt(){return process.env.RUNNER_DEBUG==="1"}function Ct(Ee){k("debug",{},Ee)}function mt(Ee,oe={}){
k("error",w(oe),Ee instanceof Error?Ee.toString():Ee)}function Lt(Ee,oe={}){k("warning",w(oe),Ee instanceof Error?Ee.toString():Ee)}function yt(Ee,oe={}){k("notice",w(oe),Ee instanceof Error?Ee.toString():
Ee)}function St(Ee){process.stdout.write(Ee+u.EOL)}function Ot(Ee){issue("group",Ee)}function Gt(){issue("endgroup")}function Tt(Ee,oe){return Se(this,void 0,void 0,function*(){Ot(Ee);let ge;try{ge=yield oe()}finally{
Gt()}return ge})}function Jt(Ee,oe){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Ee,oe));issueCommand("save-state",{name:Ee},toCommandValue(oe))}function Yt(Ee){
return process.env[`STATE_${Ee}`]||""}function Nt(Ee){return Se(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Ee)})}}),92145:((U,V,e)=>{e.d(V,{tZ:()=>w});var u=function(p,h,Q,f){function A(I){
return I instanceof Q?I:new Q(function(l){l(I)})}return new(Q||(Q=Promise))(function(I,l){function i(s){try{c(f.next(s))}catch(t){l(t)}}function g(s){try{c(f.throw(s))}catch(t){l(t)}}function c(s){s.done?
I(s.value):A(s.value).then(i,g)}c((f=f.apply(p,h||[])).next())})};class S{constructor(h,Q){this.username=h,this.password=Q}prepareRequest(h){if(!h.headers)throw Error("The request has no headers");h.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class w{constructor(h){this.token=h}prepareRequest(h){if(!h.headers)throw Error("The request has no headers");h.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class k{constructor(h){this.token=h}prepareRequest(h){if(!h.headers)throw Error("The reque\
st has no headers");h.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}}),22779:((U,V,e)=>{var u,S;e.d(V,{Hv:()=>A,Qq:()=>R});var w=e(58611),k=e(65692),p=e(19783),h=e(20770),Q=e(46752),f=function(n,r,d,o){function m(y){return y instanceof
d?y:new d(function(C){C(y)})}return new(d||(d=Promise))(function(y,C){function D(Y){try{L(o.next(Y))}catch($){C($)}}function F(Y){try{L(o.throw(Y))}catch($){C($)}}function L(Y){Y.done?y(Y.value):m(Y.value).
then(D,F)}L((o=o.apply(n,r||[])).next())})},A;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMove\
d",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=307]="TemporaryRedirect",n[n.PermanentRedirect=
308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.
MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=
409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGate\
way",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(A||(A={}));var I;(function(n){n.Accept="accept",n.ContentType="content-type"})(I||(I={}));var l;(function(n){
n.ApplicationJson="application/json"})(l||(l={}));function i(n){const r=pm.getProxyUrl(new URL(n));return r?r.href:""}const g=[A.MovedPermanently,A.ResourceMoved,A.SeeOther,A.TemporaryRedirect,A.PermanentRedirect],
c=[A.BadGateway,A.ServiceUnavailable,A.GatewayTimeout],s=["OPTIONS","GET","DELETE","HEAD"],t=10,a=5;class B extends Error{constructor(r,d){super(r),this.name="HttpClientError",this.statusCode=d,Object.
setPrototypeOf(this,B.prototype)}}class E{constructor(r){this.message=r}readBody(){return f(this,void 0,void 0,function*(){return new Promise(r=>f(this,void 0,void 0,function*(){let d=Buffer.alloc(0);
this.message.on("data",o=>{d=Buffer.concat([d,o])}),this.message.on("end",()=>{r(d.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){return new Promise(r=>f(this,void 0,void 0,
function*(){const d=[];this.message.on("data",o=>{d.push(o)}),this.message.on("end",()=>{r(Buffer.concat(d))})}))})}}function M(n){return new URL(n).protocol==="https:"}class R{constructor(r,d,o){this.
_ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
r),this.handlers=d||[],this.requestOptions=o,o&&(o.ignoreSslError!=null&&(this._ignoreSslError=o.ignoreSslError),this._socketTimeout=o.socketTimeout,o.allowRedirects!=null&&(this._allowRedirects=o.allowRedirects),
o.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=o.allowRedirectDowngrade),o.maxRedirects!=null&&(this._maxRedirects=Math.max(o.maxRedirects,0)),o.keepAlive!=null&&(this._keepAlive=o.keepAlive),
o.allowRetries!=null&&(this._allowRetries=o.allowRetries),o.maxRetries!=null&&(this._maxRetries=o.maxRetries))}options(r,d){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",r,null,
d||{})})}get(r,d){return f(this,void 0,void 0,function*(){return this.request("GET",r,null,d||{})})}del(r,d){return f(this,void 0,void 0,function*(){return this.request("DELETE",r,null,d||{})})}post(r,d,o){
return f(this,void 0,void 0,function*(){return this.request("POST",r,d,o||{})})}patch(r,d,o){return f(this,void 0,void 0,function*(){return this.request("PATCH",r,d,o||{})})}put(r,d,o){return f(this,void 0,
void 0,function*(){return this.request("PUT",r,d,o||{})})}head(r,d){return f(this,void 0,void 0,function*(){return this.request("HEAD",r,null,d||{})})}sendStream(r,d,o,m){return f(this,void 0,void 0,function*(){
return this.request(r,d,o,m)})}getJson(r){return f(this,arguments,void 0,function*(d,o={}){o[I.Accept]=this._getExistingOrDefaultHeader(o,I.Accept,l.ApplicationJson);const m=yield this.get(d,o);return this.
_processResponse(m,this.requestOptions)})}postJson(r,d){return f(this,arguments,void 0,function*(o,m,y={}){const C=JSON.stringify(m,null,2);y[I.Accept]=this._getExistingOrDefaultHeader(y,I.Accept,l.ApplicationJson),
y[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,l.ApplicationJson);const D=yield this.post(o,C,y);return this._processResponse(D,this.requestOptions)})}putJson(r,d){return f(this,arguments,
void 0,function*(o,m,y={}){const C=JSON.stringify(m,null,2);y[I.Accept]=this._getExistingOrDefaultHeader(y,I.Accept,l.ApplicationJson),y[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,l.
ApplicationJson);const D=yield this.put(o,C,y);return this._processResponse(D,this.requestOptions)})}patchJson(r,d){return f(this,arguments,void 0,function*(o,m,y={}){const C=JSON.stringify(m,null,2);
y[I.Accept]=this._getExistingOrDefaultHeader(y,I.Accept,l.ApplicationJson),y[I.ContentType]=this._getExistingOrDefaultContentTypeHeader(y,l.ApplicationJson);const D=yield this.patch(o,C,y);return this.
_processResponse(D,this.requestOptions)})}request(r,d,o,m){return f(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const y=new URL(d);let C=this.
_prepareRequest(r,y,m);const D=this._allowRetries&&s.includes(r)?this._maxRetries+1:1;let F=0,L;do{if(L=yield this.requestRaw(C,o),L&&L.message&&L.message.statusCode===A.Unauthorized){let $;for(const K of this.
handlers)if(K.canHandleAuthentication(L)){$=K;break}return $?$.handleAuthentication(this,C,o):L}let Y=this._maxRedirects;for(;L.message.statusCode&&g.includes(L.message.statusCode)&&this._allowRedirects&&
Y>0;){const $=L.message.headers.location;if(!$)break;const K=new URL($);if(y.protocol==="https:"&&y.protocol!==K.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pr\
otocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield L.readBody(),K.hostname!==y.hostname)for(const de in m)
de.toLowerCase()==="authorization"&&delete m[de];C=this._prepareRequest(r,K,m),L=yield this.requestRaw(C,o),Y--}if(!L.message.statusCode||!c.includes(L.message.statusCode))return L;F+=1,F<D&&(yield L.
readBody(),yield this._performExponentialBackoff(F))}while(F<D);return L})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(r,d){return f(this,void 0,void 0,function*(){return new Promise(
(o,m)=>{function y(C,D){C?m(C):D?o(D):m(new Error("Unknown error"))}this.requestRawWithCallback(r,d,y)})})}requestRawWithCallback(r,d,o){typeof d=="string"&&(r.options.headers||(r.options.headers={}),
r.options.headers["Content-Length"]=Buffer.byteLength(d,"utf8"));let m=!1;function y(F,L){m||(m=!0,o(F,L))}const C=r.httpModule.request(r.options,F=>{const L=new E(F);y(void 0,L)});let D;C.on("socket",
F=>{D=F}),C.setTimeout(this._socketTimeout||3*6e4,()=>{D&&D.end(),y(new Error(`Request timeout: ${r.options.path}`))}),C.on("error",function(F){y(F)}),d&&typeof d=="string"&&C.write(d,"utf8"),d&&typeof d!=
"string"?(d.on("close",function(){C.end()}),d.pipe(C)):C.end()}getAgent(r){const d=new URL(r);return this._getAgent(d)}getAgentDispatcher(r){const d=new URL(r),o=p.s(d);if(o&&o.hostname)return this._getProxyAgentDispatcher(
d,o)}_prepareRequest(r,d,o){const m={};m.parsedUrl=d;const y=m.parsedUrl.protocol==="https:";m.httpModule=y?u||(u=e.t(k,2)):S||(S=e.t(w,2));const C=y?443:80;if(m.options={},m.options.host=m.parsedUrl.
hostname,m.options.port=m.parsedUrl.port?parseInt(m.parsedUrl.port):C,m.options.path=(m.parsedUrl.pathname||"")+(m.parsedUrl.search||""),m.options.method=r,m.options.headers=this._mergeHeaders(o),this.
userAgent!=null&&(m.options.headers["user-agent"]=this.userAgent),m.options.agent=this._getAgent(m.parsedUrl),this.handlers)for(const D of this.handlers)D.prepareRequest(m.options);return m}_mergeHeaders(r){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},b(this.requestOptions.headers),b(r||{})):b(r||{})}_getExistingOrDefaultHeader(r,d,o){let m;if(this.requestOptions&&this.requestOptions.
headers){const C=b(this.requestOptions.headers)[d];C&&(m=typeof C=="number"?C.toString():C)}const y=r[d];return y!==void 0?typeof y=="number"?y.toString():y:m!==void 0?m:o}_getExistingOrDefaultContentTypeHeader(r,d){
let o;if(this.requestOptions&&this.requestOptions.headers){const y=b(this.requestOptions.headers)[I.ContentType];y&&(typeof y=="number"?o=String(y):Array.isArray(y)?o=y.join(", "):o=y)}const m=r[I.ContentType];
return m!==void 0?typeof m=="number"?String(m):Array.isArray(m)?m.join(", "):m:o!==void 0?o:d}_getAgent(r){let d;const o=p.s(r),m=o&&o.hostname;if(this._keepAlive&&m&&(d=this._proxyAgent),m||(d=this._agent),
d)return d;const y=r.protocol==="https:";let C=100;if(this.requestOptions&&(C=this.requestOptions.maxSockets||w.globalAgent.maxSockets),o&&o.hostname){const D={maxSockets:C,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(o.username||o.password)&&{proxyAuth:`${o.username}:${o.password}`}),{host:o.hostname,port:o.port})};let F;const L=o.protocol==="https:";y?F=L?h.httpsOverHttps:h.httpsOverHttp:
F=L?h.httpOverHttps:h.httpOverHttp,d=F(D),this._proxyAgent=d}if(!d){const D={keepAlive:this._keepAlive,maxSockets:C};d=y?new k.Agent(D):new w.Agent(D),this._agent=d}return y&&this._ignoreSslError&&(d.
options=Object.assign(d.options||{},{rejectUnauthorized:!1})),d}_getProxyAgentDispatcher(r,d){let o;if(this._keepAlive&&(o=this._proxyAgentDispatcher),o)return o;const m=r.protocol==="https:";return o=
new Q.ProxyAgent(Object.assign({uri:d.href,pipelining:this._keepAlive?1:0},(d.username||d.password)&&{token:`Basic ${Buffer.from(`${d.username}:${d.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
o,m&&this._ignoreSslError&&(o.options=Object.assign(o.options.requestTls||{},{rejectUnauthorized:!1})),o}_getUserAgentWithOrchestrationId(r){const d=r||"actions/http-client",o=process.env.ACTIONS_ORCHESTRATION_ID;
if(o){const m=o.replace(/[^a-z0-9_.-]/gi,"_");return`${d} actions_orchestration_id/${m}`}return d}_performExponentialBackoff(r){return f(this,void 0,void 0,function*(){r=Math.min(t,r);const d=a*Math.pow(
2,r);return new Promise(o=>setTimeout(()=>o(),d))})}_processResponse(r,d){return f(this,void 0,void 0,function*(){return new Promise((o,m)=>f(this,void 0,void 0,function*(){const y=r.message.statusCode||
0,C={statusCode:y,result:null,headers:{}};y===A.NotFound&&o(C);function D(Y,$){if(typeof $=="string"){const K=new Date($);if(!isNaN(K.valueOf()))return K}return $}let F,L;try{L=yield r.readBody(),L&&L.
length>0&&(d&&d.deserializeDates?F=JSON.parse(L,D):F=JSON.parse(L),C.result=F),C.headers=r.message.headers}catch{}if(y>299){let Y;F&&F.message?Y=F.message:L&&L.length>0?Y=L:Y=`Failed request: (${y})`;
const $=new B(Y,y);$.result=C.result,m($)}else o(C)}))})}}const b=n=>Object.keys(n).reduce((r,d)=>(r[d.toLowerCase()]=n[d],r),{})}),19783:((U,V,e)=>{e.d(V,{H:()=>S,s:()=>u});function u(p){const h=p.protocol===
"https:";if(S(p))return;const Q=h?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new k(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith(
"https://"))return new k(`http://${Q}`)}else return}function S(p){if(!p.hostname)return!1;const h=p.hostname;if(w(h))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let f;
p.port?f=Number(p.port):p.protocol==="http:"?f=80:p.protocol==="https:"&&(f=443);const A=[p.hostname.toUpperCase()];typeof f=="number"&&A.push(`${A[0]}:${f}`);for(const I of Q.split(",").map(l=>l.trim().
toUpperCase()).filter(l=>l))if(I==="*"||A.some(l=>l===I||l.endsWith(`.${I}`)||I.startsWith(".")&&l.endsWith(`${I}`)))return!0;return!1}function w(p){const h=p.toLowerCase();return h==="localhost"||h.startsWith(
"127.")||h.startsWith("[::1]")||h.startsWith("[0:0:0:0:0:0:0:1]")}class k extends URL{constructor(h,Q){super(h,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),63102:((U,V,e)=>{e.d(V,{A:()=>u});class u{diff(w,k,p={}){let h;typeof p=="function"?(h=p,p={}):
"callback"in p&&(h=p.callback);const Q=this.castInput(w,p),f=this.castInput(k,p),A=this.removeEmpty(this.tokenize(Q,p)),I=this.removeEmpty(this.tokenize(f,p));return this.diffWithOptionsObj(A,I,p,h)}diffWithOptionsObj(w,k,p,h){
var Q;const f=M=>{if(M=this.postProcess(M,p),h){setTimeout(function(){h(M)},0);return}else return M},A=k.length,I=w.length;let l=1,i=A+I;p.maxEditLength!=null&&(i=Math.min(i,p.maxEditLength));const g=(Q=
p.timeout)!==null&&Q!==void 0?Q:1/0,c=Date.now()+g,s=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(s[0],k,w,0,p);if(s[0].oldPos+1>=I&&t+1>=A)return f(this.buildValues(s[0].lastComponent,
k,w));let a=-1/0,B=1/0;const E=()=>{for(let M=Math.max(a,-l);M<=Math.min(B,l);M+=2){let R;const b=s[M-1],n=s[M+1];b&&(s[M-1]=void 0);let r=!1;if(n){const o=n.oldPos-M;r=n&&0<=o&&o<A}const d=b&&b.oldPos+
1<I;if(!r&&!d){s[M]=void 0;continue}if(!d||r&&b.oldPos<n.oldPos?R=this.addToPath(n,!0,!1,0,p):R=this.addToPath(b,!1,!0,1,p),t=this.extractCommon(R,k,w,M,p),R.oldPos+1>=I&&t+1>=A)return f(this.buildValues(
R.lastComponent,k,w))||!0;s[M]=R,R.oldPos+1>=I&&(B=Math.min(B,M-1)),t+1>=A&&(a=Math.max(a,M+1))}l++};if(h)(function M(){setTimeout(function(){if(l>i||Date.now()>c)return h(void 0);E()||M()},0)})();else
for(;l<=i&&Date.now()<=c;){const M=E();if(M)return M}}addToPath(w,k,p,h,Q){const f=w.lastComponent;return f&&!Q.oneChangePerToken&&f.added===k&&f.removed===p?{oldPos:w.oldPos+h,lastComponent:{count:f.
count+1,added:k,removed:p,previousComponent:f.previousComponent}}:{oldPos:w.oldPos+h,lastComponent:{count:1,added:k,removed:p,previousComponent:f}}}extractCommon(w,k,p,h,Q){const f=k.length,A=p.length;
let I=w.oldPos,l=I-h,i=0;for(;l+1<f&&I+1<A&&this.equals(p[I+1],k[l+1],Q);)l++,I++,i++,Q.oneChangePerToken&&(w.lastComponent={count:1,previousComponent:w.lastComponent,added:!1,removed:!1});return i&&!Q.
oneChangePerToken&&(w.lastComponent={count:i,previousComponent:w.lastComponent,added:!1,removed:!1}),w.oldPos=I,l}equals(w,k,p){return p.comparator?p.comparator(w,k):w===k||!!p.ignoreCase&&w.toLowerCase()===
k.toLowerCase()}removeEmpty(w){const k=[];for(let p=0;p<w.length;p++)w[p]&&k.push(w[p]);return k}castInput(w,k){return w}tokenize(w,k){return Array.from(w)}join(w){return w.join("")}postProcess(w,k){return w}get useLongestToken(){
return!1}buildValues(w,k,p){const h=[];let Q;for(;w;)h.push(w),Q=w.previousComponent,delete w.previousComponent,w=Q;h.reverse();const f=h.length;let A=0,I=0,l=0;for(;A<f;A++){const i=h[A];if(i.removed)
i.value=this.join(p.slice(l,l+i.count)),l+=i.count;else{if(!i.added&&this.useLongestToken){let g=k.slice(I,I+i.count);g=g.map(function(c,s){const t=p[l+s];return t.length>c.length?t:c}),i.value=this.join(
g)}else i.value=this.join(k.slice(I,I+i.count));I+=i.count,i.added||(l+=i.count)}}return h}}})},zt={};function wt(U){var V=zt[U];if(V!==void 0)return V.exports;var e=zt[U]={id:U,loaded:!1,exports:{}},
u=!0;try{qt[U].call(e.exports,e,e.exports,wt),u=!1}finally{u&&delete zt[U]}return e.loaded=!0,e.exports}wt.m=qt,typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var U=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",V=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",
e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",u=w=>{w&&w.d<1&&(w.d=1,w.forEach(k=>k.r--),w.forEach(k=>k.r--?k.r++:k()))},S=w=>w.map(k=>{if(k!==null&&typeof k=="object"){if(k[U])
return k;if(k.then){var p=[];p.d=0,k.then(f=>{h[V]=f,u(p)},f=>{h[e]=f,u(p)});var h={};return h[U]=f=>f(p),h}}var Q={};return Q[U]=f=>{},Q[V]=k,Q});wt.a=(w,k,p)=>{var h;p&&((h=[]).d=-1);var Q=new Set,f=w.
exports,A,I,l,i=new Promise((g,c)=>{l=c,I=g});i[V]=f,i[U]=g=>(h&&g(h),Q.forEach(g),i.catch(c=>{})),w.exports=i,k(g=>{A=S(g);var c,s=()=>A.map(a=>{if(a[e])throw a[e];return a[V]}),t=new Promise(a=>{c=()=>a(
s),c.r=0;var B=E=>E!==h&&!Q.has(E)&&(Q.add(E),E&&!E.d&&(c.r++,E.push(c)));A.map(E=>E[U](B))});return c.r?t:s()},g=>(g?l(i[e]=g):I(f),u(h))),h&&h.d<0&&(h.d=0)}})(),(()=>{var U=Object.getPrototypeOf?e=>Object.
getPrototypeOf(e):e=>e.__proto__,V;wt.t=function(e,u){if(u&1&&(e=this(e)),u&8||typeof e=="object"&&e&&(u&4&&e.__esModule||u&16&&typeof e.then=="function"))return e;var S=Object.create(null);wt.r(S);var w={};
V=V||[null,U({}),U([]),U(U)];for(var k=u&2&&e;typeof k=="object"&&!~V.indexOf(k);k=U(k))Object.getOwnPropertyNames(k).forEach(p=>w[p]=()=>e[p]);return w.default=()=>e,wt.d(S,w),S}})(),wt.d=(U,V)=>{for(var e in V)
wt.o(V,e)&&!wt.o(U,e)&&Object.defineProperty(U,e,{enumerable:!0,get:V[e]})},wt.f={},wt.e=U=>Promise.all(Object.keys(wt.f).reduce((V,e)=>(wt.f[e](U,V),V),[])),wt.u=U=>""+U+".index.js",wt.o=(U,V)=>Object.
prototype.hasOwnProperty.call(U,V),wt.r=U=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(U,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(U,"__esModule",{value:!0})},wt.nmd=
U=>(U.paths=[],U.children||(U.children=[]),U),(()=>{var U={792:0},V=e=>{var{ids:u,modules:S,runtime:w}=e,k,p,h=0;for(k in S)wt.o(S,k)&&(wt.m[k]=S[k]);for(w&&w(wt);h<u.length;h++)p=u[h],wt.o(U,p)&&U[p]&&
U[p][0](),U[u[h]]=0};wt.f.j=(e,u)=>{var S=wt.o(U,e)?U[e]:void 0;if(S!==0)if(S)u.push(S[1]);else{var w=import("./"+wt.u(e)).then(V,k=>{throw U[e]!==0&&(U[e]=void 0),k}),w=Promise.race([w,new Promise(k=>S=
U[e]=[k])]);u.push(S[1]=w)}}})();var _t=wt(86325);_t=await _t;
